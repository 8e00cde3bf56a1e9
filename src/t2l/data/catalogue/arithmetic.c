/**
 * Add {a} and {b}.
 * Return the sum of {a} and {b}.
 * What is {a} plus {b}?
 * I have two {T:s}, {a} and {b}, and want their sum.
 * Takes two {T:s} and returns their sum
 * Could you give me {a} and {b} added together?
 * What is the total of {a} and {b}?
 * Write a function that adds two numbers and returns the result.
 * addition of two numbers
 * How can I add one number to another?
 * add two numbers
 * sum of two numbers
 * addition of two values
 * Write a function to compute the total of two given numbers.
 * Write a function to add two numbers.
 * Write a program to find the sum of two numbers.
 * Given two numbers, return their sum.
 * Function that returns x + y.
 * Implement a function that adds its two arguments together.
 * Given two values, calculate their total.
 * Write a simple add function with two parameters.
 * return a + b
 * compute the sum of two values
 * find the sum of two numbers
 * just add these two together and give me the result
 * What do you get when you add two numbers?
 * take two numbers, return the sum
 * adds the first argument to the second
 * Calculate a plus b.
 * How do I write a function that sums two arguments?
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint32_t float double
 * @name sum add plus total
 */
T sum(T a, T b) { return a + b; }

/**
 * Subtract the second number from the first: {a} - {b}.
 * Return {a} minus {b}.
 * What is left of {a} after {b} is taken away?
 * By how much does {a} exceed {b}?
 * Computes the {T} difference of {a} and {b}, the first minus the second
 * Start from {a} and take {b} away.
 * Could you work out {a} less {b}?
 * Write a function that takes a number and subtracts another from it.
 * subtraction of two numbers, first minus second
 * How do I find the difference between two numbers if the second is taken from the first?
 * subtract the second of two numbers from the first
 * difference of two numbers, first minus second
 * Write a function that subtracts the second number from the first.
 * Write a function to find the difference of two numbers, first minus second.
 * Given two numbers, return the first minus the second.
 * Function that returns x - y.
 * Implement subtraction: take the second argument away from the first.
 * Write a program to subtract the second number from the first.
 * Given two values, deduct the second from the first.
 * return a - b
 * x minus y
 * first number minus second number
 * take two numbers, return first - second
 * How much is left of the first number after taking away the second?
 * subtract y from x
 * Write a function to find the difference between two numbers, the first minus the second.
 * Given minuend and subtrahend, in that order, compute the difference.
 * What remains of the first number after the second is subtracted?
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name difference subtract minus sub
 */
T difference(T a, T b) { return a - b; }

/**
 * Multiply {a} by {b}.
 * Return the product of {a} and {b}.
 * What is {a} times {b}?
 * Multiplies two {T:s}, {a} and {b}, and returns the result
 * product of two {T:s}
 * Write a program that multiplies two numbers.
 * multiplication of two numbers
 * How do you multiply two values together?
 * multiply two numbers
 * product of two numbers
 * Write a function to multiply two numbers.
 * How do I get the product of two numbers?
 * Write a function that multiplies its two arguments.
 * Write a program to find the product of two numbers.
 * Given two numbers, return their product.
 * Function that returns x * y.
 * Implement multiplication of two numbers.
 * Given two values, calculate the first times the second.
 * return a * b
 * a times b
 * calculate the product of two values
 * find the product of two numbers
 * What is the result of multiplying two numbers?
 * take two numbers and multiply them
 * area of a rectangle as length times width
 * Write a function to find the product of two numbers.
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name product multiply times mul
 */
T product(T a, T b) { return a * b; }

/**
 * Divide {a} by {b}.
 * Return the quotient of {a} and {b}.
 * What is {a} divided by {b}?
 * quotient of two {T:s}, {a} over {b}
 * For {a} and a nonzero {b}, compute {a} divided by {b}; integers drop the fraction.
 * Create a function that divides the first number by the second.
 * division of two numbers
 * How can I divide one number by another?
 * divide two numbers
 * quotient of two numbers
 * Write a function to divide the first of two numbers by the second.
 * How do I divide the first number by the second?
 * a divided by b
 * Write a function to compute the quotient of two numbers.
 * Write a program to divide one number by another, first by second.
 * Given two numbers, return the first divided by the second.
 * Function that returns x / y.
 * Implement division of the first argument by the second.
 * Given a dividend and a divisor, return the quotient.
 * return a / b
 * x over y
 * first number divided by second number
 * calculate the quotient of a dividend and a divisor
 * take two numbers and divide the first by the second
 *
 * @T int32_t int64_t uint32_t uint64_t float double
 * @name quotient divide divided_by
 * @range a 0 100000
 * @range b 1 100
 */
T quotient(T a, T b) { return a / b; }

/**
 * Return the remainder of {a} divided by {b}.
 * Compute {a} modulo {b}, as C does it.
 * What remains when {a} is divided by {b}?
 * remainder of the {T} division of {a} by {b}
 * Given {a} and a nonzero {b}, return the remainder of the division.
 * Write a function that finds the remainder when one number is divided by another.
 * remainder of two integers, mod operator
 * How do I get the remainder of a division?
 * remainder after division of one number by another
 * Write a function to get the remainder of the first number divided by the second.
 * What is left over when the first number is divided by the second?
 * remainder of a / b
 * Write a program to compute a modulo b with C's %.
 * Given two integers, return the first modulo the second, as in C.
 * Function that returns x % y.
 * Implement C's modulo operation for two integers.
 * Given a dividend and a divisor, return the remainder.
 * return a % b
 * a mod b like in C
 * x modulo y (C's %)
 * first number % second number
 * the remainder of an integer division, first by second
 * find the remainder of dividing the first number by the second
 * How do I compute the C mod of two ints?
 * Write a function to find the remainder when a is divided by b.
 * Write a function that returns what is left over when the dividend is divided by the divisor.
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t
 * @name modulo rest leftover mod
 * @range a 0 100000
 * @range b 1 100
 */
T modulo(T a, T b) { return a % b; }

/**
 * Add {K} to {x}.
 * Return {x} plus {K}.
 * What is {x} increased by {K}?
 * the {T} {x}, raised by {K}
 * Could you increase {x} by {K}?
 * Write a function that adds {K} to a given number and returns it.
 * add {K} to a number
 * How do I increase a number by {K}?
 * bump a value up by {K}
 * offset a value by +{K}
 * How do I raise a value by {K}?
 * add {K} to x
 *
 * @T int32_t int64_t int16_t float double
 * @K 2..40 50 60 64 99 100
 * @name increase add_constant raise_by plus_constant
 */
T increase(T x) { return x + K; }

/**
 * Return {x} plus one.
 * Add one to a number.
 * increment a number
 * Increase a value by one.
 * successor of a number, that is, plus one
 * How do I write a function that returns its argument plus one?
 * one more than the given number
 * one more than this
 * How do I increase a value by one?
 * plus one
 * Display one more than an entered number.
 * Somebody who was x yesterday has a birthday today; how old is that person now?
 *
 * @T int32_t int64_t double
 * @name increment add_one successor plus_one
 * @range x -100000 100000
 */
T increment(T x) { return x + 1; }

/**
 * Subtract {K} from {x}.
 * Return {x} minus {K}.
 * What is {x} decreased by {K}?
 * the {T} that is {K} below {x}
 * Lower {x} by {K}.
 * Given {x}, I need the number {K} less than it.
 * Write a function that subtracts {K} from a number.
 * number minus {K}
 * How do I reduce a value by {K}?
 * deduct {K} from the given amount
 * How do I lower a value by {K}?
 * subtract {K} from x
 * Write a function to reduce a number by {K}.
 *
 * @T int32_t int64_t float double
 * @K 2..30 50 100
 * @name decrease subtract_constant lower_by minus_constant
 */
T decrease(T x) { return x - K; }

/**
 * Return {x} minus one.
 * Subtract one from a number.
 * decrement a number
 * Decrease a value by one.
 * What is the number one below a given number?
 * predecessor of a number, that is, minus one
 * How do I write a function that returns its argument minus one?
 * one less than the given number
 * one less than this
 * How do I decrease a value by one?
 * minus one
 * Write a function that takes 1 away from its argument and returns the result.
 *
 * @T int32_t int64_t double
 * @name decrement subtract_one predecessor minus_one
 * @range x -100000 100000
 */
T decrement(T x) { return x - 1; }

/**
 * Subtract {x} from {K}.
 * Return {K} minus {x}.
 * How much is missing from {x} to reach {K}? Negative if {x} is above {K}.
 * What is left of {K} once {x} has been used up?
 * How far is it from {x} up to {K}? Negative when {x} is larger.
 * Write a function that returns {K} minus the given number.
 * {K} minus a number
 * How much more does a number need to get to {K}, negative if it is already past it?
 * what remains when a value is taken from {K}
 * How do I subtract a value from {K}?
 * {K} minus x
 * Given a number, return how much it falls short of {K}, i.e. {K} minus the number.
 *
 * @T int32_t int64_t double
 * @K 2..12 24 50 60 64 90 99 100 180 255 360 1000
 * @name remaining complement_to rest_of
 */
T remaining(T x) { return K - x; }

/**
 * Multiply {x} by {K}.
 * Return {K} times {x}.
 * What is {x} multiplied by {K}?
 * Scales the {T} {x} by a factor of {K}
 * I need {K} times the {T} {x}.
 * Make {x} {K} times as large.
 * Write a function that returns {K} times its argument.
 * multiply a number by {K}
 * How can I multiply a value by {K}?
 * Multiply the input by the constant {K}.
 * Write a function that computes {K} times a number.
 * How do I multiply a value by {K}?
 * x times {K}
 *
 * @T int32_t int16_t float
 * @K 2..30 32 60 64 100
 * @name scaled multiply_constant times_constant scale_by
 */
T scaled(T x) { return x * K; }

/**
 * Return twice {x}.
 * Double a number.
 * double the value that is passed
 * two times a number
 * How can I double a given number?
 * Write a function that returns the double of its argument.
 * double of the input
 * Return twice the number passed in.
 * Write a function to multiply a given number by two.
 * How do I double a value?
 * Double the given value and return it.
 * Write a function to double a number.
 * Write a program that returns two times the input.
 * Given a number, return its double.
 * Function that returns 2 * x.
 * Given a value, multiply it by 2.
 * return x * 2
 * get 2 times a number
 * twice a number
 * compute two times a value
 * take a number and give back twice as much
 * Make a number twice as large.
 *
 * @T int32_t int64_t double float
 * @name double_it twice doubled
 * @range x -100000 100000
 */
T double_it(T x) { return 2 * x; }

/**
 * Return three times {x}.
 * Triple a number.
 * triple the value that is passed
 * a number times three
 * Write a function that returns the triple of its argument.
 * triple of the input
 * Return three times the number passed in.
 * Write a function to multiply a given number by three.
 * How do I triple a value?
 * Multiply a number by 3.
 * Given a number, return its triple.
 * What is three times a given number?
 *
 * @T int32_t int64_t double
 * @name triple thrice tripled
 * @range x -100000 100000
 */
T triple(T x) { return 3 * x; }

/**
 * Divide {x} by {K}, rounding toward zero.
 * Return the whole part of {x} / {K}.
 * How many times does {K} go into {x}?
 * integer division of the {T} {x} by {K}
 * What is {x} divided by {K}, without the fraction?
 * {x} / {K} in whole numbers, fraction cut off
 * Write a function to divide a whole number by {K} and drop the remainder.
 * integer divide by {K}
 * How many full groups of {K} can be made from a given count?
 * whole-number quotient of a number by {K}, truncated toward zero
 * Write a function to divide an integer by {K}, dropping the fraction.
 * x / {K} as integer
 * Divide a number by {K} using integer division.
 *
 * @T int32_t uint32_t
 * @K 2..20 24 25 30 50 60 64 100 1000
 * @name divide_constant whole_part integer_quotient
 */
T divide_constant(T x) { return x / K; }

/**
 * Return half of {x}.
 * Halve a number.
 * half of a number
 * divide a number by two
 * How can I cut a number in half?
 * Write a function to divide a number by two; integers lose the fraction.
 * half of x
 * Return a number divided by 2.
 * What is half of a given number?
 * Write a function to halve a number.
 * Given a number, return half of it.
 * Function that returns x / 2; an integer loses its fraction.
 * Given a value, divide it by 2, dropping the fraction if it is an integer.
 * divide by 2
 * divide a number by 2
 * compute one half of a value
 * take a number and give back half of it
 * return x / 2
 *
 * @T int32_t int64_t double float
 * @name half halved halve
 */
T half(T x) { return x / 2; }

/**
 * Return the remainder of {x} divided by {K}.
 * What is {x} modulo {K}?
 * Compute what is left over when the {T} {x} is divided by {K}.
 * the {T} {x} mod {K}, with C's sign rule
 * Write a function that returns the remainder of a number after division by {K}.
 * number mod {K}
 * How do I find what's left when I divide a number by {K}?
 * Remainder of the division of a number by {K}
 * Write a function to get the remainder of a number divided by {K}, with C's sign rule.
 * Compute x % {K}.
 * What is the remainder when a number is divided by {K}?
 * residue of x modulo {K}, with the sign C's % gives
 *
 * @T int32_t uint32_t
 * @K 2..20 24 25 30 50 60 64 100 1000
 * @name modulo_constant rest_of_division leftover_of
 */
T modulo_constant(T x) { return x % K; }

/**
 * Multiply {x} by {K} and add {L}.
 * Return {K} * {x} + {L}.
 * What is {K} times {x}, plus {L}?
 * Given {x}, return {K} times that value plus {L}.
 * Straight line with slope {K} and intercept {L}, at {x}
 * Write a function that multiplies its input by {K} and then adds {L}.
 * f(x) = {K}x + {L}
 * How do I compute {K} times a number plus {L}?
 * Write a function that multiplies a number by {K} and increases the result by {L}.
 * How do I evaluate the straight line y = {K}x + {L}?
 * Compute {K}x + {L}.
 * affine map sending x to {K}x + {L}
 *
 * @T int32_t int64_t double
 * @K 2..9
 * @L 1..8
 * @name linear affine scale_and_add
 */
T linear(T x) { return K * x + L; }

/**
 * Add {L} to {x}, then multiply the result by {K}.
 * Return ({x} + {L}) * {K}.
 * What is {K} times the sum of {x} and {L}?
 * {K} times ({x} plus {L}), for {T:a} {x}
 * Computes {x} plus {L}, then that sum times {K}
 * Could you add {L} to {x} and multiply the total by {K}?
 * Write a function that adds {L} to a number and multiplies the total by {K}.
 * (number + {L}) times {K}
 * How do I add {L} first and multiply by {K} afterwards?
 * Write a function to increase a number by {L} and multiply the result by {K}.
 * How do I add {L} before multiplying by {K}?
 * Compute {K}(x + {L}).
 *
 * @T int32_t int64_t double
 * @K 3..9
 * @L 1..8
 * @name shift_and_scale add_then_multiply
 */
T shift_and_scale(T x) { return (x + L) * K; }

/**
 * Return {a} plus {K} times {b}.
 * Compute {a} + {K} * {b}.
 * What do you get when {a} is increased by {K} times {b}?
 * Multiply the second number by {K} and add it to the first.
 * first number plus {K} times second number
 * Write a function to add {K} times the second number to the first.
 * Return a + {K}b.
 * Given two numbers, return the first plus {K} times the second.
 * What is the first number plus {K} times the second?
 * How do I compute {a} plus {K} times {b}?
 * Calculate the sum of {a} and {K} times {b}.
 * Add two numbers, the second multiplied by {K}.
 *
 * @T int32_t int64_t double
 * @K 2..20
 * @name weighted_sum add_scaled
 */
T weighted_sum(T a, T b) { return a + K * b; }

/**
 * Negate {x}.
 * Return {x} with its sign flipped.
 * What is minus {x}?
 * Turn {x} into its negative.
 * Subtract {x} from zero.
 * Could you flip the sign of {x} for me?
 * Write a function that returns the negative of a number.
 * negate a number
 * How do I change the sign of a number?
 * opposite of a value, its additive inverse
 * unary minus of a number
 * change the sign of a number
 * Return the additive inverse of a number.
 * Write a function to negate a number.
 * Given a number, return its negative.
 * Function that returns -x.
 * Given a value, multiply it by -1.
 * Write a program that flips the sign of a number.
 * return -x
 * negative of a number
 * invert the sign of a number
 * turn positive into negative and negative into positive
 * swap plus and minus sign: 5 becomes -5 and -5 becomes 5
 * opposite of a number
 * How do I negate a value?
 * additive inverse of a number
 * Write a function that yields the additive inverse of its argument.
 * Change a number to its opposite on the number line.
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name negate negative_of opposite flip_sign
 */
T negate(T x) { return -x; }

/**
 * Toggle {x} between 0 and 1.
 * toggle 0 and 1
 * turn 0 into 1 and 1 into 0
 * Write a function that returns 1 for 0 and 0 for 1.
 * switch a value on and off: 1 becomes 0, 0 becomes 1
 * 1 - x for x being 0 or 1
 * logical not of an integer flag that is 0 or 1
 * invert a 0/1 value
 * Given one of the numbers 0 and 1, return the other.
 * Write a function to convert 0 into 1 and 1 into 0.
 * How do I flip a 0/1 value?
 * 1 - x
 *
 * @T int32_t int64_t
 * @name toggle flip_flag
 * @range x 0 1
 */
T toggle(T x) { return 1 - x; }

/**
 * Square {x}.
 * Return {x} times itself.
 * What is {x} squared?
 * {x} to the power of 2
 * Multiplies the {T} {x} by itself
 * Computes the second power of {x}
 * Write a function to calculate the square of a number.
 * square of a number
 * How can I square a number?
 * a value multiplied by itself
 * Square the given number.
 * Write a function to raise a given number to the second power.
 * How do I compute x squared?
 * Write a function to square a number.
 * Write a program to find the square of a number.
 * Given a number, return its square.
 * Function that returns x * x.
 * Given a value, multiply it by itself.
 * Implement a function that computes x^2.
 * return x * x
 * x squared
 * a number times itself
 * second power of a number
 * number to the power of 2
 * compute the square of a value
 * find the square of x
 * area of a square from its side
 * Write a function to find the square of a number.
 * Raise a number to the second power.
 * Write a function that multiplies its argument by itself.
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name square squared times_itself
 */
T square(T x) { return x * x; }

/**
 * Cube {x}.
 * Return {x} * {x} * {x}.
 * What is {x} to the third power?
 * the third power of the {T} {x}
 * Raise {x} to the power of 3
 * Write a function to find the cube of a number.
 * cube of a number
 * How do I raise a number to the third power?
 * Raise the argument to the third power.
 * cube a number
 * Write a function to raise a given number to the third power.
 * How do I compute x to the power of 3?
 * Write a function to cube a number.
 * Write a program to calculate the cube of a number.
 * Given a number, return its cube.
 * Function that returns x * x * x.
 * Given a value, compute x * x * x.
 * return x * x * x
 * x cubed
 * third power of a number
 * number to the power of 3
 * compute the cube of a value
 * find the cube of x
 * volume of a cube from its edge
 * Raise a number to the third power.
 * Write a function giving x to the third power.
 *
 * @T int16_t int32_t int64_t float double
 * @name cube cubed third_power
 */
T cube(T x) { return x * x * x; }

/**
 * Multiply {a} by {b} and add {c}.
 * Return {a} * {b} + {c}.
 * What is {a} times {b}, plus {c}?
 * multiply-add of three {T:s}: {a} times {b}, plus {c}
 * Write a function that multiplies two numbers and adds a third to the product.
 * product of the first two numbers plus the third
 * How do I multiply two values and then add another one?
 * Write a function that multiplies the first two of three numbers and adds the third.
 * How do I calculate the product of two numbers plus a third?
 * Compute a * b + c.
 * Given three numbers, return the first times the second plus the third.
 * product of the first two operands, then increased by the third operand
 *
 * @T int32_t int64_t float double
 * @name multiply_add mul_add
 */
T multiply_add(T a, T b, T c) { return a * b + c; }

/**
 * Multiply {a} by {b} and subtract {c}.
 * Return {a} * {b} - {c}.
 * What is left of {a} times {b} after {c} is taken off?
 * multiply-subtract of three {T:s}: {a} times {b}, minus {c}
 * Given {a}, {b} and {c}: multiply the first two, then deduct the third.
 * Write a function that multiplies the first two numbers and subtracts the third.
 * product of the first two numbers minus the third
 * How do I multiply two values and take a third one away?
 * Write a function that multiplies the first two of three numbers and subtracts the third.
 * How do I calculate the product of two numbers minus a third?
 * Compute a * b - c.
 * Given three numbers, return the first times the second minus the third.
 *
 * @T int32_t int64_t float double
 * @name multiply_subtract mul_sub
 */
T multiply_subtract(T a, T b, T c) { return a * b - c; }

/**
 * Add {a} and {b}, then multiply by {c}.
 * Return ({a} + {b}) * {c}.
 * What is the sum of {a} and {b}, times {c}?
 * Write a function that adds the first two numbers and multiplies the sum by the third.
 * sum of the first two numbers times the third
 * How do I add two numbers and then multiply by a third one?
 * Write a function to multiply the sum of the first two numbers by the third.
 * How do I calculate (a + b) times c?
 * Compute (a + b) * c.
 * Given three numbers, add the first two and multiply the result by the third.
 * What is the sum of two numbers, multiplied by a third?
 * distributive law, left side: (first + second) times third
 *
 * @T int32_t int64_t float double
 * @name add_multiply sum_times
 */
T add_multiply(T a, T b, T c) { return (a + b) * c; }

/**
 * Add up {a}, {b} and {c}.
 * Return the sum of {a}, {b} and {c}.
 * What is the total of the three {T:s} {a}, {b}, {c}?
 * sum of three {T:s}
 * Given {a}, {b} and {c}, add everything up.
 * Write a function that returns the sum of three numbers.
 * addition of three numbers
 * How can I add three numbers?
 * sum of three numbers
 * add three numbers
 * Write a function to compute the total of three numbers.
 * How do I add three values up?
 * Write a function to add three numbers.
 * Write a program to find the sum of three numbers.
 * Given three numbers, return their sum.
 * Function that returns x + y + z.
 * Given three values, calculate their total.
 * return a + b + c
 * total of 3 numbers
 * sum of 3 numbers
 * add 3 numbers
 * add up three values
 * compute the sum of three values
 * find the sum of three numbers
 *
 * @T int32_t int64_t uint32_t float double
 * @name sum3 add_three total_of_three
 */
T sum3(T a, T b, T c) { return a + b + c; }

/**
 * Add up {a}, {b}, {c} and {d}.
 * Return the sum of four numbers.
 * sum of four numbers
 * add 4 numbers
 * What is the sum of four values?
 * How do I add four numbers?
 * Write a function that adds four values.
 * Write a function to compute the total of four numbers.
 * How do I add four values up?
 * add four numbers
 * Given four numbers, return their sum.
 * Calculate the total of four numbers.
 *
 * @T int32_t int64_t double
 * @name sum4 add_four sum_of_four
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 * @range d -1000 1000
 */
T sum4(T a, T b, T c, T d) { return a + b + c + d; }

/**
 * Multiply {a}, {b} and {c} together.
 * Return the product of {a}, {b} and {c}.
 * What is {a} times {b} times {c}?
 * product of three {T:s}
 * Write a function that multiplies three numbers.
 * multiplication of three numbers
 * How do you find the product of three values?
 * product of three numbers
 * multiply three numbers
 * Write a function to multiply three given numbers.
 * How do I multiply three factors?
 * Given three numbers, return their product.
 *
 * @T int32_t int64_t float double
 * @name product3 multiply_three
 */
T product3(T a, T b, T c) { return a * b * c; }

/**
 * Return the sum of the squares of {a} and {b}.
 * Square both {a} and {b} and add the results.
 * What is {a} squared plus {b} squared?
 * sum of two squared {T:s}
 * Write a function that returns the sum of the squares of two numbers.
 * sum of two squares
 * How do I add the squares of two numbers?
 * squared length of a vector with two components
 * sum of the squares of two numbers
 * sum of squares of two values
 * Write a function that squares two numbers and adds the results.
 * Squared Euclidean norm of a planar vector
 * How do I calculate the square of the hypotenuse from both legs?
 * Write a function to find the sum of the squares of two numbers.
 * Given two numbers, return the sum of their squares.
 * Function that returns x * x + y * y.
 * Given two values, square each of them and return the total.
 * return a * a + b * b
 * a squared plus b squared
 * square two numbers and add them
 * add the squares of two values
 * square of the hypotenuse from the two legs
 *
 * @T int32_t int64_t float double
 * @name sum_of_squares squares_sum
 */
T sum_of_squares(T a, T b) { return a * a + b * b; }

/**
 * Return the square of {a} minus the square of {b}.
 * Square {a}, square {b}, and subtract the second result from the first.
 * What is the difference of the squares of {a} and {b}?
 * difference of two squared {T:s}, first minus second
 * By how much does the square of {a} exceed the square of {b}?
 * Write a function that subtracts the square of the second number from the square of the first.
 * difference of two squares, first square minus second square
 * Compute x^2 - y^2 for two numbers.
 * Write a function to subtract the square of the second number from that of the first.
 * How do I subtract the square of the second number from the square of the first?
 * a squared minus b squared, which factorises as (a + b)(a - b)
 * Square two entered numbers and take the second square away from the first.
 *
 * @T int32_t int64_t double
 * @name difference_of_squares squares_difference
 */
T difference_of_squares(T a, T b) { return a * a - b * b; }

/**
 * Add {a} and {b} and square the sum.
 * Return the square of {a} + {b}.
 * What is ({a} + {b}) squared?
 * Could you compute the square of {a} plus {b}?
 * Write a function that adds two numbers and then squares the result.
 * square of the sum of two numbers
 * How do I square the total of two values?
 * Write a function that squares the sum of two numbers.
 * How do I raise the sum of two values to the second power?
 * Given two numbers, return the square of their sum.
 * What is the square of the sum of two numbers?
 * squared total of two numbers
 *
 * @T int32_t int64_t double
 * @name square_of_sum squared_sum
 */
T square_of_sum(T a, T b) { return (a + b) * (a + b); }

/**
 * Return the square of the difference of {a} and {b}.
 * Subtract one number from another and square the result.
 * square of the difference of two numbers
 * How do I square the difference of two numbers?
 * squared distance of two points on a line
 * difference of two values, squared
 * squared error of one prediction, given the predicted and the true value
 * Write a function that squares how far two numbers are apart.
 * Write a function to square the difference of two numbers.
 * How do I compute the square of a difference?
 * Given two numbers, subtract one from the other and multiply the result by itself.
 * What is the squared difference between {a} and {b}?
 *
 * @T int32_t int64_t double
 * @name square_of_difference squared_difference
 * @range a -1000 1000
 * @range b -1000 1000
 */
T square_of_difference(T a, T b) { return (a - b) * (a - b); }

/**
 * Return the absolute value of {x}.
 * Drop the sign of {x}.
 * How far is {x} from zero?
 * magnitude of the {T} {x}: {x} itself, or its negative if {x} is below zero
 * Given {x}, I need its absolute value.
 * Write a function that returns the absolute value of a number without calling abs.
 * absolute value of a number
 * How do I make a negative number positive and leave the others alone?
 * Return the magnitude of a value, ignoring its sign.
 * absolute value of a signed number
 * absolute value of an integer
 * How do I make a negative int positive and leave the others alone?
 * absolute value
 * Write a function to find the absolute value of a number.
 * Write a program to get the absolute value of an integer.
 * Given an integer, return its absolute value.
 * Function that returns -x if x < 0, otherwise x.
 * Given a number, return it without its minus sign.
 * Implement abs for integers.
 * abs of an int
 * make a number positive
 * if x is negative return -x, else x
 * distance of a number from 0
 * compute the absolute value
 * get the magnitude of an integer
 * What is the absolute value of a number?
 * Make the number nonnegative by dropping its sign.
 * How far is a number from zero?
 * distance of a number to the origin on the number line
 * distance of a number from zero
 *
 * @T int8_t int16_t int32_t int64_t
 * @name absolute magnitude absolute_value
 */
T absolute(T x) { return x < 0 ? -x : x; }

/**
 * Return the distance between {a} and {b}.
 * Compute the absolute difference of {a} and {b}.
 * How far apart are {a} and {b}?
 * Subtract the smaller of {a} and {b} from the larger.
 * By how much do {a} and {b} differ, whichever is bigger?
 * Write a function that finds the absolute difference between two numbers.
 * absolute difference of two numbers
 * How far away from each other are two values?
 * gap between two values, regardless of order
 * distance of two points on the number line
 * difference of two numbers without sign
 * Write a function to determine how far two numbers are apart, never negative.
 * Write a function to find the absolute difference of two numbers.
 * Write a program that returns the positive difference between two numbers.
 * Given two numbers, return their absolute difference.
 * Function that returns |x - y|.
 * Given two values, return the larger minus the smaller.
 * Implement abs(a - b).
 * absolute difference between two values
 * larger number minus smaller number
 * positive difference between two numbers
 * distance between two numbers
 * how far apart are two numbers
 * Write a function to find the difference between two numbers, never negative, whichever is bigger.
 * nonnegative difference of two numbers, larger minus smaller
 * By how much do a and b differ, whichever is greater?
 *
 * @T int32_t int64_t uint32_t float double
 * @name distance absolute_difference gap
 */
T distance(T a, T b) { return a > b ? a - b : b - a; }

/**
 * Return the {OP} of {a} and {b}.
 * Which of {a} and {b} is {OP:2}?
 * {OP} of two {T:s}
 * Given the {T:s} {a} and {b}, return the one that is {OP:2}.
 * Compare {a} with {b} and return the {OP:2} one.
 * Could you give me the {OP:2} of the two values {a} and {b}?
 * Computes the {OP} of {a} and {b}
 * Write a function that takes two numbers and returns the {OP:2} one.
 * {OP:3} of two numbers
 * {OP:5} of two values
 * Implement std::{OP:3} for two arguments
 * {OP} of two numbers
 * find the {OP} of two numbers
 * {OP:2} of two numbers
 * Write a function to determine the {OP:2} one of two numbers.
 * How do I pick the {OP:4} of two values?
 * Write a function to find the {OP} of two numbers.
 * Write a program to find the {OP:2} of two numbers.
 * Given two numbers, return the {OP} of the two.
 * Given two values, return the {OP:2} one.
 * Function that returns the {OP:2} of its two arguments.
 * Function that returns the {OP:3} of a and b.
 * Implement a {OP:3} function for two numbers.
 * {OP:3} of a and b
 * the {OP:3} of two values
 * {OP} of a and b
 * the {OP:2} of 2 numbers
 * find the {OP:3} of two values
 * get the {OP} value of two numbers
 * the {OP:4} of two numbers
 * the {OP:5} of two numbers
 * compare two numbers and return the {OP:2} one
 * Return whichever of two values is {OP:2}.
 * Write a function to return the {OP} of two given {T:s}.
 * Which of two values is the {OP:2} one? Return it.
 * pick the {OP:2} of a pair of values
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t float double
 * @OP > "maximum" "larger" "max" "bigger" "highest"
 * @OP < "minimum" "smaller" "min" "lesser" "lowest"
 * @name extreme pick_one choose best_of
 */
T extreme(T a, T b) { return a OP b ? a : b; }

/**
 * Return the {OP} of {a}, {b} and {c}.
 * Which of the three values {a}, {b}, {c} is the {OP:2}?
 * {OP} of three {T:s}
 * Find the {OP:2} among {a}, {b} and {c}.
 * Given three {T:s}, return the {OP:2} one
 * Could you give me the {OP:2} of {a}, {b} and {c}?
 * Write a program to find the {OP:2} of three numbers.
 * {OP:4} of three numbers
 * How can I find the {OP:2} among three values?
 * {OP:5} of three values
 * {OP:2} of three numbers
 * {OP} of three numbers
 * find the {OP:2} of three numbers
 * Write a function to determine the {OP:2} of three numbers.
 * How do I choose the {OP:2} of three values?
 * {OP:4} of 3 numbers
 * Write a function to find the {OP:4} of three numbers.
 * Write a program to get the {OP} of three numbers.
 * Given three numbers, return the {OP:2}.
 * Given three values, return the {OP} of them.
 * Given 3 numbers, find the {OP:5}.
 * Function that returns the {OP:3} of its three arguments.
 * Implement a function that returns the {OP:2} of three values.
 * the {OP:4} of three values
 * the {OP:2} of 3 numbers
 * the {OP} of 3 values
 * the {OP:5} of three numbers
 * the {OP:3} of three numbers
 * find the {OP:4} of 3 values
 * get the {OP} value of three numbers
 * compare three numbers and return the {OP:2} one
 * which of three numbers is the {OP:2}?
 * Write a function to return the {OP} of three numbers.
 * Write a function to find the {OP} of three given {T:s}.
 * Write a C program to find the {OP:2} of three numbers using the ternary operator.
 *
 * @T int32_t int64_t uint32_t int16_t double
 * @OP > "maximum" "largest" "biggest" "max" "highest"
 * @OP < "minimum" "smallest" "least" "min" "lowest"
 * @name extreme3 pick_of_three choose_of_three
 */
T extreme3(T a, T b, T c) {
    T best = a OP b ? a : b;
    return best OP c ? best : c;
}

/**
 * Add the two largest of {a}, {b} and {c}.
 * sum of the two largest of three numbers
 * Write a function that drops the smallest of three numbers and adds the others.
 * total of the two highest scores out of three
 * leave out the least of three numbers and sum the other two
 * sum of three numbers without the smallest of them
 * Best two of three exam results: return the sum of the two higher ones.
 * Write a function to add the two greatest of three numbers.
 * How do I add the best two out of three scores?
 * Given three numbers, return the sum of the two largest.
 * What is the sum of the two biggest of {a}, {b} and {c}?
 * Of three test marks the lowest is dropped; total of the other two
 *
 * @T int32_t int64_t double
 * @name sum_of_two_largest best_two_of_three
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 */
T sum_of_two_largest(T a, T b, T c) {
    T least = a < b ? a : b;
    return a + b + c - (least < c ? least : c);
}

/**
 * Clamp {x} to the range from {lo} to {hi}.
 * Limit the {T} {x} so that it is never below {lo} nor above {hi}.
 * Return {x} if it lies between {lo} and {hi}, otherwise the nearer of these bounds.
 * Could you force {x} into the interval from {lo} to {hi}? Values inside stay as they are.
 * Write a function that clamps a number between a lower and an upper bound.
 * clamp a value to a range, with the value, the low end and the high end given
 * restrict a value to an interval with a minimum and a maximum
 * clamp a value between min and max
 * limit a number to a range given by a minimum and a maximum
 * Write a function that limits a number (first argument) to the range given by a lower and an upper bound, in this order.
 * std::clamp(value, low, high) for three numbers
 * How do I force x into a range, called as f(x, low, high)?
 * Clamp x between lo and hi.
 * Write a function to clamp a value to a minimum and a maximum: clamp(value, min, max).
 * Given a value, a minimum and a maximum, return the value limited to that range.
 * Function that returns lo if x < lo, hi if x > hi, otherwise x; arguments x, lo, hi.
 * Implement clamp(x, min, max).
 * clamp(x, lo, hi)
 * clamp a number between two bounds: value, lower bound, upper bound
 * restrict a number to the range min..max, number first
 * cap a value at both ends: value first, then minimum, then maximum
 * keep x between a minimum and a maximum, in the order x, min, max
 * If x leaves the interval [lo, hi], replace it by the nearest endpoint.
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name clamp limit_value bound constrain
 * @range lo 0 20
 * @range hi 20 100
 */
T clamp(T x, T lo, T hi) { return x < lo ? lo : x > hi ? hi : x; }

/**
 * Limit {x} to the range from 0 to 100.
 * clamp a number to 0..100
 * How do I make sure a percent value stays valid, i.e. not under 0 and not over 100?
 * Write a function that limits a value to the range 0 to 100.
 * percent clamp: below 0 gives 0, above 100 gives 100
 * restrict a number to [0, 100]
 * cap a number at 100 and floor it at 0
 * limit a number: no less than 0, no more than 100
 * Write a function that limits a percentage to values from 0 to 100.
 * How do I keep a progress value between 0 and 100?
 * clamp to 0..100
 * confine a number to the closed interval [0, 100]
 *
 * @T int32_t int64_t double
 * @name clamp_percent limit_percent
 */
T clamp_percent(T x) { return x < 0 ? 0 : x > 100 ? 100 : x; }

/**
 * Limit {x} to the range from 0 to 255.
 * clamp a number to a byte, 0 to 255
 * How do I make sure a pixel value fits in a byte, i.e. is cut off at 0 and 255?
 * Write a function that limits a value to the range 0 to 255.
 * saturate a number to 8 bits, unsigned (0 to 255)
 * restrict a number to [0, 255]
 * cap a number at 255 and floor it at 0
 * clamp a color component to 0 through 255
 * limit a number: no less than 0, no more than 255
 * Write a function that limits a color channel to values from 0 to 255.
 * How do I keep an RGB value within 0 and 255?
 * clamp to 0..255
 *
 * @T int32_t int64_t double
 * @name clamp_byte limit_channel
 */
T clamp_byte(T x) { return x < 0 ? 0 : x > 255 ? 255 : x; }

/**
 * Limit {x} to the range from 0 to 1.
 * How do I keep a probability in its range from 0 to 1 by cutting it off?
 * Write a function that limits a value to the range 0 to 1.
 * restrict a number to [0, 1]
 * cap a number at one and floor it at zero
 * clamp a real number to the unit interval [0, 1]
 * Write a function that limits a real number to values from 0 to 1.
 * How do I keep a float value within 0 and 1?
 * clamp to [0, 1]
 * Given a number, return 0 if it is below 0, 1 if it is above 1, and otherwise the number itself.
 * Clamp a float to the range [0, 1].
 * confine a number to the closed unit interval [0, 1]
 *
 * @T double float
 * @name clamp_unit saturate
 * @range x -2 3
 */
T clamp_unit(T x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

/**
 * Clamp {x} to the range from {K} to {L}.
 * Limit the {T} {x} to at least {K} and at most {L}.
 * Return {x}, or {K} if it is smaller than that, or {L} if it is larger than that.
 * What is {x} when everything below {K} becomes {K} and everything above {L} becomes {L}?
 * Force {x} into the interval {K} to {L}; values already inside stay unchanged.
 * Write a function that limits a number to the range {K} to {L}.
 * clamp a number to [{K}, {L}]
 * How do I make sure a value stays between {K} and {L}?
 * restrict a value to the interval from {K} up to {L}
 * Write a function that limits a number to values from {K} to {L}.
 * How do I keep a value in the range {K} through {L}?
 * clamp to {K}..{L}
 * Given a number, return {K} if it is less than {K}, {L} if it is greater than {L}, and otherwise the number.
 * confine x to the closed interval [{K}, {L}]
 *
 * @T int32_t int64_t
 * @K 0..5 -10
 * @L 7..10 15 20 31 50 63 99 100 127 255 1000
 * @name clamp_constant saturate keep_within
 */
T clamp_constant(T x) { return x < K ? K : x > L ? L : x; }

/**
 * Return {x}, but never {OP:2} {K}.
 * Return the {OP} of {x} and {K}.
 * What is {x} if anything {OP:2} {K} is replaced by {K}?
 * Computes the {OP} of {x} and the constant {K}
 * Write a function that returns its argument but keeps it {OP:3} {K}.
 * How do I make sure a value is {OP:3} {K}?
 * the {OP:4} of a value and the constant {K}
 * Write a function that returns the {OP:1} of a number and {K}.
 * If a number is {OP:2} {K}, return {K}, otherwise the number.
 * Given a number, return the {OP:4} one of it and {K}.
 * Replace a number that is {OP:2} {K} by {K} and leave others unchanged.
 * Bound a number on one side: the result is never {OP:2} {K}.
 *
 * @T int32_t int64_t uint32_t
 * @K 1..12 16 20 32 50 64 100 255 1000
 * @OP < "minimum" "above" "at most" "smaller" "cap" "upper limit"
 * @OP > "maximum" "below" "at least" "larger" "raise" "lower limit"
 * @name limited cut_off capped
 */
T limited(T x) { return x OP K ? x : K; }

/**
 * Return {x} if it is positive, otherwise 0.
 * Replace a negative {x} by zero.
 * What is {x}, or 0 if it is negative?
 * Compute the rectifier max(0, {x}) for {T:a} {x}.
 * ReLU of {x}
 * Keep {x} when it is above 0; in every other case return 0.
 * Could you give me {x}, or 0 if it is below zero?
 * Write a function that returns the number itself if it is positive and zero otherwise.
 * max of zero and a number
 * How do I turn a negative number into 0 but keep a positive one?
 * positive part of a value
 * rectified linear unit, the activation function max(0, x)
 * How do I replace a negative value by 0?
 * Return max(x, 0).
 * Write a function that returns x if x > 0, else 0.
 * Given a number, return it if it is positive and 0 if not.
 * Function that returns max(0, x).
 * Implement the ReLU activation function.
 * Implement the rectified linear unit.
 * ReLU
 * relu activation of one value
 * clip a negative value to 0
 * a negative number becomes zero, a positive one stays
 * the larger of 0 and a number
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name relu positive_part non_negative
 */
T relu(T x) { return x > 0 ? x : 0; }

/**
 * Return the sign of {x}: -1, 0 or 1.
 * Give 1 for a positive {x}, -1 for a negative one and 0 for zero.
 * Is {x} positive, negative or zero? Answer 1, -1 or 0.
 * signum of the {T} {x}, which is -1, 0 or 1
 * Return the sign of {x} as -1, 0 or +1.
 * Write a function that returns 1 for a positive number, -1 for a negative number and 0 for zero.
 * sign function sgn: -1, 0 or 1
 * How do I determine the sign of a number as +1, 0 or -1?
 * sign of a number as -1, 0 or 1
 * signum function of a number (-1, 0, 1)
 * return 1 if positive, -1 if negative and 0 if zero
 * Write a function to determine whether a number is positive (1), negative (-1) or zero (0).
 * Signum function
 * How do I get the sign of a value as -1, 0 or 1?
 * Write a function to find the sign of a number: 1, 0 or -1.
 * Write a program that returns 1 if a number is positive, -1 if negative, 0 if zero.
 * Given a number, return -1, 0 or 1 by its sign.
 * Function that returns 1 for x > 0, 0 for x == 0, -1 for x < 0.
 * Implement the sign function sgn(x).
 * sgn(x), i.e. -1, 0 or 1
 * signum
 * sign of a number: -1 if negative, 0 if zero, 1 if positive
 * is a number positive, negative or zero (1, -1, 0)
 * compare a number with 0: -1 below, 0 equal, 1 above
 * Get the sign of a number as +1, -1 or 0.
 * Write a function to return -1, 0 or 1 depending on whether the number is negative, zero or positive.
 * Signum function: -1 for negatives, 0 for zero, +1 for positives
 * Write a signum function with values -1, 0, 1.
 *
 * @T int32_t int64_t double
 * @name sign signum sign_of
 */
int sign(T x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

/**
 * Return the median of {a}, {b} and {c}.
 * Which of {a}, {b} and {c} is in the middle when they are sorted?
 * Find the value among {a}, {b}, {c} that is neither the smallest nor the largest.
 * Write a function that returns the middle value of three numbers.
 * median of three
 * How do I find which of three numbers is neither the biggest nor the smallest?
 * median-of-three pivot value, as in quicksort
 * median of three numbers
 * middle value of three numbers
 * Write a function to find the middle one, by size, of three numbers.
 * Given three numbers, return the one that is neither the smallest nor the largest.
 * Write a function to find the median of three numbers.
 * Write a program to find the middle of three numbers.
 * Given three values, return the median.
 * Function that returns the middle value of its three arguments.
 * Given 3 numbers, return the second one in sorted order.
 * median of 3 numbers
 * the middle one of three values by size
 * the number between the smallest and the largest of three
 * find the middle number of three
 * sort three numbers and return the one in the middle
 * Which of three numbers lies between the other two?
 * Write a function to return the middle one of three numbers, i.e. the second largest.
 * second biggest of three numbers, i.e. their median
 * of three numbers return the one in the middle, the second smallest
 * second smallest among 3 numbers, their median
 * Of three numbers, return the one that would be second after ordering them.
 * Write a function which picks the middle one by size out of three numbers.
 *
 * @T int32_t int64_t double
 * @name median3 middle_of_three
 */
T median3(T a, T b, T c) {
    T low = a < b ? a : b, high = a < b ? b : a;
    return c < low ? low : c > high ? high : c;
}

/**
 * Round {x} {OP} to a multiple of {K}.
 * Return the {OP:2} multiple of {K} that is {OP:3} {x}.
 * Write a function that rounds a number {OP} to a multiple of {K}.
 * round {OP} to multiple of {K}
 * How do I round a value {OP} to the {OP:2} multiple of {K} {OP:3} it?
 * {OP:2} multiple of {K} {OP:3} the given value
 * align a size {OP} to a {K}-byte boundary
 * Write a function to find the {OP:2} multiple of {K} that is {OP:3} a given unsigned integer.
 * How do I align an unsigned value {OP:1} to {K}?
 * round unsigned x {OP:1} to a multiple of {K}
 * Given an unsigned number, round it {OP} to the {OP:2} multiple of {K} {OP:3} it.
 * Round {OP} to full {K}s, i.e. the {OP:2} multiple of {K} {OP:3} x
 *
 * @T uint32_t uint64_t
 * @K 2..20 24 32 50 60 64 100 1000
 * @OP 0 "down" "largest" "not above"
 * @OP 1 "up" "smallest" "not below"
 * @name round_to_multiple align snap
 * @range x 0 100000
 */
T round_to_multiple(T x) { return (x + OP * (K - 1)) / K * K; }

/**
 * Round {x} up to a multiple of {m}.
 * Starting at {x} and going up, which multiple of {m} comes first?
 * round a number up to the next multiple of a step, where a multiple stays as it is
 * round a nonnegative number up to a multiple of another
 * How do I round a number up to the nearest multiple of a step, given second?
 * pad a size up to a multiple of a block size
 * least multiple of the second number that is at least the first
 * Write a function to find the smallest multiple of the second number that is not below the non-negative first.
 * Excel's CEILING(number, significance) for non-negative integers
 * How do I round a non-negative n up to a multiple of m?
 * round up to nearest multiple (value, step)
 * Given a number and a step, return the smallest multiple of the step that is not below the number.
 * Round {x} up so that it is divisible by {m}.
 * round a non-negative number up to the next multiple of m, itself if it is one
 * Write a function to round a non-negative number up to the next multiple of another number, unchanged if it already is one.
 * smallest multiple of m that is not under x (x first, m second)
 *
 * @T int32_t int64_t
 * @name round_up_to ceil_to_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T round_up_to(T x, T m) {
    T rest = x % m;
    return rest > 0 ? x - rest + m : x - rest;
}

/**
 * Round {x} down to a multiple of {m}.
 * Starting at {x} and going down, which multiple of {m} comes first?
 * round a number down to a multiple of a step, where a multiple stays as it is
 * round a nonnegative number down to a multiple of another
 * How do I round a number down to the nearest multiple of a step, given second?
 * Round a size down to whole blocks; the block size is the second argument.
 * greatest multiple of the second number that is at most the first
 * Write a function to find the largest multiple of the second number that does not exceed the non-negative first.
 * How do I round a non-negative n down to a multiple of m?
 * round down to nearest multiple (value, step)
 * Given a number and a step, return the largest multiple of the step that is not above the number.
 * Round {x} down so that it is divisible by {m}.
 * largest multiple of b not exceeding a non-negative a
 * Write a function to find the largest multiple of the second given number that does not exceed the first, which is not negative.
 * greatest multiple of m not exceeding x (x first, m second)
 *
 * @T int32_t int64_t
 * @name round_down_to floor_to_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T round_down_to(T x, T m) {
    T rest = x % m;
    return rest < 0 ? x - rest - m : x - rest;
}

/**
 * Divide {a} by {b}, both positive, and round up.
 * Return the ceiling of {a} / {b} for positive numbers.
 * Round the quotient of positive {a} and {b} up to a whole number.
 * To hold {a} items, how many groups of {b} are needed?
 * Could you divide {a} by {b}, both positive, and, if anything is left over, add one?
 * Write a function that divides two positive integers and rounds the result up.
 * ceiling division of one positive integer by another
 * How many buses are needed for a number of people, given the seats per bus?
 * quotient of two positive whole numbers rounded up to the next whole number
 * number of blocks for a length and a block size, ceil of their ratio
 * divide one positive integer by a second and round up
 * ceiling division of two positive whole numbers
 * How do I do integer division of positive numbers that rounds up?
 * Given two positive integers, divide the first by the second and round up to a whole number.
 * Write a function to divide two positive integers, rounding up.
 * Given two positive integers a and b, return a / b rounded up.
 * Function that returns (a + b - 1) / b.
 * Implement ceiling division of two positive integers.
 * ceil division of two positive ints
 * integer division rounding up, both numbers positive
 * ceiling of a divided by b for positive integers
 * a / b rounded up to the next integer, both positive
 * round the quotient of two positive integers up
 * how many pages are needed, given the number of items and the page size
 * ceiling of the division of two positive integers a / b
 * Write a function to divide two positive integers and return the ceiling of the quotient.
 * number of buses needed, given the number of people and then the seats per bus
 * how many packs do I need: number of items first, then items per pack
 * ceiling of the quotient of two positive integers, dividend first
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name divide_round_up ceiling_division groups_needed
 * @range a 0 100000
 * @range b 1 100
 */
T divide_round_up(T a, T b) { return (a + b - 1) / b; }

/**
 * Divide {x} by {K} and round up.
 * How many boxes that hold {K} are needed for {x} items?
 * Return the ceiling of {x} / {K}.
 * number of groups of {K} that cover {x}
 * Write a function that computes how many boxes of {K} are needed for a number of items.
 * ceil of a whole number over {K}
 * How do I divide by {K} and round up?
 * quotient of a number by {K}, rounded up to a whole number
 * How many pages are needed for a number of entries at {K} per page, if the last page may be partly filled?
 * Divide an unsigned number by {K} and round up.
 * Write a function to compute how many packs of {K} are needed for a number of items, counting a partly filled one.
 * Given a number of items, return how many boxes of {K} it takes to hold them all.
 *
 * @T uint32_t uint64_t
 * @K 2..20 24 32 50 60 64 100
 * @name boxes_needed pages ceiling_of_division
 * @range x 0 100000
 */
T boxes_needed(T x) { return (x + K - 1) / K; }

/**
 * To pack {items}, how many boxes are needed if each holds {size}?
 * How many buses does it take to carry a number of people, given the seats per bus?
 * Write a function that computes how many packages are needed, given the number of items and the number per package.
 * How many containers does it take to hold {items} with room for {size} in each, counting a partly filled one?
 * Pack items into equal boxes: given the number of items and the box size, count the boxes, a partly filled one included.
 * Write a function to compute how many boxes are needed, given the number of items first and then the capacity of a box.
 * How many buses are needed for all passengers, given the number of passengers and the seats per bus?
 * Return ceil(items / size).
 * How many pages does a list need, given the number of entries and the entries per page? A partial page counts.
 * Given the number of guests and the seats per table, return how many tables are needed.
 * Divide the number of items by the box size and round up.
 * How many pages are needed for the entries of a list, given their number and the entries that fit on a page?
 *
 * @T int32_t int64_t
 * @name containers_needed packages_needed pages_needed
 * @range items 0 10000
 * @range size 1 100
 */
T containers_needed(T items, T size) { return (items + size - 1) / size; }

/**
 * Return {K} percent of {x}, as {x} * {K} / 100.
 * What is {K}% of {x}, rounded toward zero?
 * Compute {K} percent of the {T} {x}, multiplying before dividing.
 * Multiply {x} by {K} and divide by 100.
 * Could you work out {K}% of {x} in whole numbers, dropping the fraction?
 * Write a function that calculates {K} percent of an amount, dropping the fraction.
 * {K} percent of a number, the fraction truncated
 * Write a function to compute {K} percent of an amount, cutting off the fraction.
 * Calculate {K}% of x (integer, fraction dropped).
 * Return {K}% of a number as an integer, without the decimals.
 * What is {K} percent of a given amount in whole numbers, rounded toward zero?
 * Given an integer amount, return {K}% of it, cutting off the fraction.
 *
 * @T int32_t int64_t
 * @K 3 5 7 8 9 10 11 12 15 18 19 21 30 35 40 60 70 75 80 90 95
 * @name percent_of share fraction_of
 * @range x 0 100000
 */
T percent_of(T x) { return x * K / 100; }

/**
 * How many percent is {part} of {total} in whole numbers, rounded down? 0 if the total is 0.
 * integer percentage of part and total, rounded down, 0 for a total of 0
 * part of a total in whole percent, fraction dropped; a total of zero gives 0
 * percentage of the first int in the second, truncated, 0 if the second is 0
 * How do I compute a percentage of part and total with integers only, rounding down, 0 without a total?
 * Write a function that returns part * 100 / total, 0 if the total is 0.
 * share of a part in a total in percent without the fraction, 0 if the total is zero
 * Write a function to compute what percentage of a whole (second) a part (first) is, rounded down, 0 if the whole is 0.
 * How do I get an integer percentage (rounded down) from a part and a total, with 0 for a total of 0?
 * part as a percentage of total, cut off, 0 if total is 0
 * Given the steps done and the total steps, return the progress in percent, rounded down; 0 if the total is 0.
 * {part} is what percentage of {total}, rounded down, or 0 if the total is zero?
 *
 * @T int32_t int64_t
 * @name whole_percent percent_done
 * @range part 0 1000
 * @range total 0 1000
 */
T whole_percent(T part, T total) { return total == 0 ? 0 : part * 100 / total; }

/**
 * How many percent is {part} of {total}, rounded half up to a whole number? 0 if the total is 0.
 * percentage of the first int in the second, rounded half up, 0 if the second is 0
 * rounded percent of part and total as an int: half up, total of 0 gives 0
 * part of a total in percent, rounded half up, and 0 for a total of 0
 * How do I get the percentage of part and total rounded half up to an integer, 0 if the total is 0?
 * Write a function that returns the nearest whole percent of part in total (half up), 0 if the total is 0.
 * Write a function to compute what percentage of a whole (second) a part (first) is, rounded half up, 0 if the whole is 0.
 * How do I compute what percentage a part is of a total as an integer, rounded half up, with 0 for a total of 0?
 * part as a percentage of total, rounded half up, 0 if total is 0
 * Given the votes for a candidate and all votes, return the percentage rounded half up, 0 if there were no votes.
 * Given points and maximum points, return the score in percent, rounded half up, 0 for a maximum of 0.
 * Percentage of {part} in {total} as an integer, rounded half up, 0 for a zero total
 *
 * @T int32_t int64_t
 * @name nearest_percent percent_rounded
 * @range part 0 1000
 * @range total 0 1000
 */
T nearest_percent(T part, T total) { return total == 0 ? 0 : (part * 200 + total) / (2 * total); }

/**
 * Return the last decimal digit of {x}.
 * What is the ones digit of {x}?
 * Return {x} modulo 10.
 * units digit of the {T} {x}
 * Which digit does {x} end in, written in decimal?
 * Given {x}, I want only its rightmost decimal digit.
 * What is the final digit of {x} in base 10?
 * Write a function that returns the last digit of a number.
 * last digit of a number
 * How do I get the rightmost digit of a number?
 * final decimal digit of an integer
 * How do I get the rightmost decimal digit of an unsigned int?
 * Get the last digit of an unsigned number.
 * Write a function to find the last digit of an unsigned number.
 * Given an unsigned integer, return its last digit.
 * units digit of an unsigned integer
 * ones place of an unsigned number
 * remainder of an unsigned number divided by 10
 * least significant decimal digit of an unsigned int
 * What digit does an unsigned number end with?
 * get the ones digit of an unsigned integer
 * rightmost digit of an unsigned number
 * extract the last decimal digit of an unsigned value
 *
 * @T uint32_t uint64_t
 * @name last_digit ones_digit
 */
T last_digit(T x) { return x % 10; }

/**
 * What are the last two digits of {x}, as a number from 0 to 99 (the sign is ignored)?
 * the last two digits of an int, sign ignored
 * Get the final two decimal digits of an integer as a nonnegative number.
 * How do I get the last 2 digits of an int, without its sign?
 * two-digit ending of a number, never negative
 * the two rightmost digits of an integer as a number, dropping its sign
 * Which number from 0 to 99 do the last two decimal digits of an integer form, ignoring its sign?
 * Write a function to extract the last two digits of an integer as a number, ignoring its sign.
 * How do I keep only the final two decimal digits of an int, never negative?
 * What are the last two digits of a number, without its sign?
 * Given an integer, return its last two digits as a non-negative number, e.g. 7 for -307.
 * Give the tens and units of an integer together as one number, ignoring its sign.
 *
 * @T int32_t int64_t
 * @name last_two_digits two_digit_ending
 */
T last_two_digits(T x) { return x % 100 < 0 ? -(x % 100) : x % 100; }

/**
 * Of non-negative {n}, return the last {k} digits as a number.
 * last digits of a non-negative number, k of them
 * How do I keep only the last digits of a nonnegative integer n, k of them?
 * Write a function that takes n >= 0 and k and cuts off all but the last k digits.
 * Return n % 10^k.
 * Get the rightmost digits of a nonnegative number, as many as the second argument says.
 * Of a number n >= 0, return the k low-order decimal digits.
 * Write a function to extract the last k decimal digits of a non-negative number n; n comes first.
 * How do I reduce n, not negative, to its last k digits?
 * n's last k digits (n >= 0)
 * Given a non-negative number and k, return the number formed by its last k digits, e.g. 456 for 123456 and 3.
 * Of a nonnegative integer n, keep solely the k lowest-order decimal digits (n mod 10^k).
 *
 * @T int32_t int64_t
 * @name last_digits number_tail
 * @range n 0 99999999
 * @range k 0 9
 */
T last_digits(T n, int32_t k) {
    T scale = 1;
    for (; k > 0 && n / scale / 10 != 0; k--) scale *= 10;
    return k > 0 ? n : n % scale;
}

/**
 * Of {n} (>= 0), return the first {k} digits as a number, or all of them if there are fewer.
 * first k digits of a nonnegative number, all of it if it has fewer
 * How do I keep only the first k digits of a non-negative integer, all if there are fewer?
 * Write a function that drops all but the first k digits of a non-negative number (shorter numbers stay).
 * How do I get the first k digits of a nonnegative number n, or all of them if there are fewer?
 * Return the first k digits of n >= 0, or n if it has at most k digits.
 * Given a non-negative number and k, drop digits at the end until at most k are left.
 * Given a nonnegative number and a digit count, return that many leading digits, e.g. 123 for 123456 and 3.
 * Take only the leading {k} digits of a non-negative number; shorter numbers are returned unchanged.
 * What number is formed by the first {k} digits of a given non-negative number (all of them if there are fewer)?
 * Return the leading digits of a non-negative number; the second argument says how many, and shorter numbers stay whole.
 * Keep just the k leading digits of a nonnegative number, 98765 with 2 giving 98.
 *
 * @T int32_t int64_t
 * @name first_digits number_head
 * @range n 0 99999999
 * @range k 0 12
 */
T first_digits(T n, int32_t k) {
    T rest = n;
    for (; k > 0 && rest > 0; k--) rest /= 10;
    for (; rest > 0; rest /= 10) n /= 10;
    return n;
}

/**
 * What is the last digit of {x}, disregarding the sign?
 * Get the last digit of a number, never negative.
 * last digit of an integer, sign ignored
 * ones digit of an integer, 0 to 9 also for negatives
 * Write a function that returns the final decimal digit of a number, 7 for -17.
 * rightmost digit of an integer as 0 to 9
 * Return the digit a number ends with: 5 for 725 and for -725.
 * least significant decimal digit of an int, sign ignored
 * Write a function to extract the last digit of an integer, treating negative numbers like positive ones.
 * How do I get the last digit of a signed int as 0 to 9?
 * last digit of x, ignoring the sign
 * last digit of a number, sign ignored
 * Write a function to get the last digit of an integer without its sign.
 * units digit of an integer, always nonnegative
 *
 * @T int32_t int64_t
 * @name final_digit ones_digit units_digit
 */
T final_digit(T x) { return x % 10 < 0 ? -(x % 10) : x % 10; }

/**
 * Remove the last decimal digit of {x}.
 * Return {x} without its ones digit.
 * What is left of {x} when the final digit is cut off?
 * {x} divided by 10, without the fraction
 * Chop the rightmost decimal digit off {x}; a single digit leaves 0.
 * Write a function that removes the last digit of a number.
 * number without its last digit
 * How do I remove the final digit of a number?
 * Drop the rightmost digit of an integer.
 * Write a function to remove the last digit from an unsigned number.
 * Cut the last digit off a number, e.g. 1234 becomes 123.
 * Given an unsigned number, return it without its last decimal digit.
 * Divide a number by 10, discarding the last digit.
 * delete the units digit of an integer
 *
 * @T uint32_t uint64_t
 * @name drop_digit without_last_digit
 */
T drop_digit(T x) { return x / 10; }

/**
 * Remove the last digit of {x}.
 * Return a number without its last digit.
 * drop the last digit of an integer
 * cut off the final decimal digit of an int
 * How do I delete the last digit of a number?
 * Write a function that strips the ones digit of an integer.
 * Remove the last digit of an integer: 725 becomes 72 and -725 becomes -72.
 * integer division of a number by ten, toward zero
 * Write a function to remove the last digit from an integer, keeping its sign.
 * How do I remove the last decimal digit of a signed int?
 * Return x without its last digit; x may be negative.
 * Given an integer, return it divided by 10, rounded toward zero.
 * Write a function to remove the last digit of a number.
 * Given an integer, return it without its final digit.
 * Function that returns n / 10, toward zero.
 * Write a program to delete the units digit of an integer.
 * n / 10 toward zero
 * number without its last digit: 123 gives 12
 * chop the last digit off an integer
 * erase the rightmost digit of a number
 * divide an int by 10 and discard the remainder, toward zero
 * strip the last decimal digit off a signed number
 * integer with its ones digit dropped
 *
 * @T int32_t int64_t
 * @name without_last_digit strip_last_digit
 */
T without_last_digit(T x) { return x / 10; }

/**
 * Return the digit of {x} (>= 0) in the {OP} place.
 * What is the {OP} digit of non-negative {x}?
 * {OP} digit of the {T} {x} (>= 0)
 * Extract the {OP} digit from non-negative {x}; a missing digit is 0.
 * Write a function that extracts the {OP} digit of a non-negative number.
 * {OP} place of a nonnegative number, 0 if it has none
 * How do I get the digit in the {OP} position of a non-negative number?
 * Which digit is in the {OP} place of a non-negative number? Return 0 if the number is shorter.
 * Write a function to extract the {OP} digit of a non-negative integer.
 * What is the digit in the {OP} place of a non-negative number?
 * How do I get the {OP} digit of a nonnegative int?
 * {OP} digit of x >= 0
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP 10 "tens"
 * @OP 100 "hundreds"
 * @OP 1000 "thousands"
 * @name digit_at place_digit
 * @range x 0 100000
 */
T digit_at(T x) { return x / OP % 10; }

/**
 * Multiply {a} by {K} and add {b}.
 * Return {a} * {K} + {b}.
 * Combine the {T:s} {a} and {b} in base {K}, with {a} as the upper part.
 * What number has the base-{K} digits {a} and {b}?
 * Computes {a} times {K}, with {b} added on
 * Write a function that multiplies the first number by {K} and adds the second number.
 * first number times {K} plus second number
 * Write a function to multiply the first number by {K} and add the second.
 * Compute a * {K} + b.
 * Given two numbers, return {K} times the first plus the second.
 * What is {a} times {K}, plus {b}?
 * How do I combine two numbers into one as first * {K} + second?
 * Add the second number to {K} times the first.
 *
 * @T int32_t int64_t
 * @K 10 60 100 1000
 * @name append_digit combine_digits
 * @range a 0 1000
 * @range b 0 9
 */
T append_digit(T a, T b) { return a * K + b; }

/**
 * To the non-negative number {n}, append the digit {d}.
 * Put a digit (second argument) at the end of a number.
 * add a digit on the right of a number, the digit given last
 * How do I take a non-negative int and append a digit to it?
 * Write a function that takes a non-negative number and a digit and attaches the digit to the end.
 * extend a number by one decimal digit at its right end
 * Build up a number digit by digit: return it with one more digit appended at the right.
 * Write a function to append a digit (second) at the right end of a non-negative number (first).
 * How do I extend a number by one decimal digit while parsing?
 * Compute n * 10 + d.
 * Given a number and a digit, return the number with the digit appended, e.g. 123 for 12 and 3.
 * Extend a nonnegative number by a units digit: shift everything one decimal place left, then put the digit.
 *
 * @T int32_t int64_t
 * @name push_digit attach_digit
 * @range n 0 99999
 * @range d 0 9
 */
T push_digit(T n, T d) { return n * 10 + d; }

/**
 * floor division of {a} by a positive {b}
 * Write a function that performs floor division of two integers, the divisor being positive.
 * floor division of two integers, rounding toward negative infinity, divisor positive
 * How do I do Python's // on integers in C, with a positive divisor?
 * divide by a positive number and round down, also for a negative dividend
 * floor division of two integers with a positive divisor
 * Write a function to divide an integer by a positive integer, rounding toward minus infinity.
 * Compute floor(a / b) for integers with a positive b.
 * How do I get floored integer division in C when the dividend can be negative and the divisor is positive?
 * Given an integer and a positive divisor, return the quotient rounded down, e.g. -4 for -7 and 2.
 * Round the quotient of two integers down to the next lower integer, also for negative dividends (positive divisor).
 * Integer division that rounds toward negative infinity, like // in Python, for a positive divisor
 *
 * @T int32_t int64_t
 * @name floor_divide divide_down
 * @range a -1000 1000
 * @range b 1 50
 */
T floor_divide(T a, T b) {
    T quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

/**
 * What is the ceiling of {a} / {b} for signed {a} and a positive {b}, so that -7 over 2 gives -3?
 * Write a function that performs ceiling division of signed integers, the divisor being positive.
 * ceiling division for a possibly negative number by a positive one
 * How do I round the quotient of a signed integer and a positive one up, toward plus infinity?
 * Divide an integer by a positive number and round up, also when it is negative: -7/2 gives -3.
 * ceildiv of a signed dividend by a positive divisor
 * Write a function to divide an integer of either sign by a positive integer, rounding toward plus infinity.
 * How do I get ceiling integer division in C that works with negative dividends (positive divisor)?
 * Compute ceil(a / b) for integers, also for negative a (b is positive).
 * Given a signed integer and a positive divisor, return the quotient rounded up.
 * What is the ceiling of the quotient of a signed integer and a positive integer?
 * Integer division that rounds toward positive infinity, for a positive divisor
 *
 * @T int32_t int64_t
 * @name ceil_divide_signed divide_up
 * @range a -1000 1000
 * @range b 1 50
 */
T ceil_divide_signed(T a, T b) {
    T quotient = a / b;
    return a % b > 0 ? quotient + 1 : quotient;
}

/**
 * What is {a} / {b}, rounded to the nearest integer? A half goes away from zero, and {b} is positive.
 * rounded quotient of {a} and a positive {b}: 7 / 2 gives 4, -7 / 2 gives -4
 * integer division rounded to nearest, halves away from zero, positive divisor
 * Divide two integers with rounding: 7/2 is 4 and -7/2 is -4 (the divisor is positive).
 * Write a function to divide an integer by a positive integer, rounded to the nearest integer, halves away from zero.
 * Compute round(a / b) for integers, half away from zero (b is positive).
 * Given an integer and a positive divisor, return the quotient rounded to the nearest integer, with halves away from zero.
 * Nearest integer to the quotient of an integer and a positive integer, halves rounded away from zero
 * How do I get a rounded instead of a truncated quotient of two ints, .5 going away from zero, if the second is always positive?
 * closest integer to numerator / denominator (denominator > 0), with .5 going away from zero
 * Divide {a} by the positive {b} and round to the closest whole number; exact halves go away from zero.
 * I want integer division that rounds to nearest, so that 5 / 2 gives 3 and -5 / 2 gives -3, for a divisor above 0.
 *
 * @T int32_t int64_t
 * @name round_divide divide_nearest
 * @range a -1000 1000
 * @range b 1 50
 */
T round_divide(T a, T b) { return (a < 0 ? a - b / 2 : a + b / 2) / b; }

/**
 * Return {a} modulo {b} with a result that is never negative, for a positive {b}.
 * What is the mathematical residue of {a} mod {b}, from 0 to {b} - 1, even if {a} is below zero?
 * Take {a} % {b} and add {b} if that came out negative.
 * Euclidean remainder of {a} and a positive {b}
 * Write a function that computes a modulo, with a positive divisor, which is always non-negative.
 * non-negative modulo of two ints, the divisor being positive
 * How do I get a non-negative remainder of a negative number by a positive one?
 * Compute a modulo like in Python, so that -1 mod 5 gives 4; the divisor is positive.
 * Euclidean modulo of a signed number by a positive one
 * Write a function to find the non-negative remainder of an integer divided by a positive integer.
 * How do I get a true modulo (0 to b - 1) for negative values in C, with positive b?
 * Return a mod b, always non-negative (b is positive).
 * least nonnegative residue of a modulo b, so -1 mod 5 is 4
 * true mathematical mod for negative dividends (result between 0 and b - 1), dividend first
 * clock arithmetic: wrap any integer a, negative too, into 0..b-1
 *
 * @T int32_t int64_t
 * @name positive_modulo floor_modulo wrap_around
 * @range a -1000 1000
 * @range b 1 50
 */
T positive_modulo(T a, T b) {
    T rest = a % b;
    return rest < 0 ? rest + b : rest;
}

/**
 * Bring {x} into the range from 0 up to but not including {K} by adding or subtracting multiples of {K}.
 * What is {x} mod {K} if the result is never to be negative?
 * Write a function that wraps a possibly negative number so that it is at least 0 and less than {K}.
 * non-negative mod {K} of a signed number
 * How do I make an index wrap around a circular buffer of {K} entries, negatives too?
 * Write a function to wrap an integer of either sign into the range from 0 to {K}, {K} excluded.
 * How do I wrap a possibly negative index with period {K}?
 * Compute x mod {K} so that the result is never negative.
 * Given an integer, return its remainder modulo {K}, never below 0 and less than {K}, also for negative numbers.
 * Python-style modulo by {K} for a signed number
 * Wrap an index into a circular buffer with {K} entries; it may be negative.
 * least nonnegative residue of x modulo {K}, negatives handled
 *
 * @T int32_t int64_t
 * @K 3..6 8..12 24 26 60 100 180 256 360
 * @name wrap_constant ring_index
 */
T wrap_constant(T x) { return (x % K + K) % K; }

/**
 * Round {x} to the nearest multiple of {K}; a tie goes up.
 * Which multiple of {K} is closest to {x}? Take the larger one if two are equally close.
 * nearest multiple of {K} to the unsigned {x}, halfway upward
 * Snap {x} to a grid of spacing {K}, with the middle between two grid points going up.
 * Write a function that rounds a number to the nearest multiple of {K}, with ties upward.
 * round a number to the nearest multiple of {K}, ties up
 * How do I round a value to the closest multiple of {K}, the higher one on a tie?
 * Round a number to the closest multiple of {K}; if it is exactly in the middle, go up.
 * multiple of {K} that lies nearest to a number, halfway going up
 * quantize a number with step {K}, half up
 * Write a function to find the multiple of {K} nearest to an unsigned integer, with halfway cases going up.
 * How do I round an unsigned value to the closest multiple of {K}, with ties rounded up?
 * round unsigned x to the nearest {K}, half up
 *
 * @T uint32_t uint64_t
 * @K 4 6 8 10 12 16 20 50 60 64 100 500 1000
 * @name round_to_nearest_multiple snap_to_grid
 * @range x 0 100000
 */
T round_to_nearest_multiple(T x) { return (x + K / 2) / K * K; }

/**
 * Return the smallest multiple of {K} that is strictly greater than {x}.
 * What is the next multiple of {K} after {x}? If {x} is one itself, take the one that follows.
 * next multiple of {K} above {x}, never {x} itself
 * Write a function that returns the first multiple of {K} greater than the given number.
 * next higher multiple of {K}, strictly above the number
 * How do I find the multiple of {K} that comes after a number, never the number itself?
 * Get the next multiple of {K}; it must be greater than the number even if that is already a multiple.
 * the following multiple of {K}, strictly above the given number
 * Write a function to find the first multiple of {K} that is strictly greater than an unsigned integer.
 * Given an unsigned number, return the smallest multiple of {K} above it, never the number itself.
 * Round a number up to the next multiple of {K}; a multiple of {K} goes to the following one.
 * Which multiple of {K} comes next after a given number, excluding the number?
 *
 * @T uint32_t uint64_t
 * @K 3..12 15 20 25 30 60 100
 * @name next_multiple multiple_after
 * @range x 0 100000
 */
T next_multiple(T x) { return x / K * K + K; }

/**
 * After {x}, return the next multiple of {m}.
 * Above {x}, what is the first multiple of {m}?
 * next multiple of the second number strictly after the first
 * from a number on to the next higher multiple of a step, where a multiple goes to the following one
 * Write a function that returns the smallest multiple of the second above the first.
 * first number past the given one that is divisible by m
 * next number greater than x that is divisible by m
 * Write a function to find the first multiple of the second number that is strictly greater than the non-negative first number.
 * How do I get the next multiple of a step after a value, even if it is a multiple already (value, step)?
 * Given a number and a step, return the smallest multiple of the step that is greater than the number.
 * first multiple of m strictly beyond x (x first, then m)
 * Round a non-negative number up to the next strictly greater multiple of a second one: 12 and 5 give 15, but 15 and 5 give 20.
 *
 * @T int32_t int64_t
 * @name next_multiple_of following_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T next_multiple_of(T x, T m) {
    T rest = x % m;
    return rest < 0 ? x - rest : x - rest + m;
}

/**
 * Average the 32-bit integers {a} and {b} through a 64-bit sum, rounding toward zero.
 * What is the mean of {a} and {b}, truncated, if their sum may exceed 32 bits?
 * overflow-free average of two 32-bit integers: widen {a} and {b}, add, halve, narrow
 * Add {a} and {b} as 64-bit integers, divide by 2 and return the result in 32 bits.
 * Write a function that averages two integers without overflow, truncating the result toward zero.
 * integer average of two ints, rounded toward zero, their sum in 64 bits
 * What is the mean of two ints, rounded toward zero, if their sum may be too large for 32 bits?
 * average of two integers as an integer, fraction dropped toward zero, no overflow
 * mean of two ints without overflow, rounded toward zero
 * Write a function to compute the mean of two 32-bit integers without overflow, truncating toward zero.
 * Overflow-free arithmetic mean of two integers, truncated toward zero
 * How do I average two ints without overflowing, rounding toward zero?
 * average of two ints, no overflow, truncated
 * midpoint of two int values that might be huge, (a + b) / 2 without overflow
 *
 * @name safe_average wide_mean
 */
int32_t safe_average(int32_t a, int32_t b) { return (int32_t)(((int64_t)a + b) / 2); }

/**
 * Average the small unsigned numbers {a} and {b}, rounding a half up.
 * What is the mean of {a} and {b}, rounded up if it ends in one half? The sum is formed in a wider type.
 * Blend the pixels {a} and {b} half and half, rounding upward.
 * Write a function that averages two small unsigned integers and rounds .5 up.
 * average of two small unsigned values, a half rounded up
 * What is the mean of two byte-sized or other small unsigned numbers if a half goes up?
 * mean of a pair of small unsigned values, halves upward
 * Write a function to compute the mean of two unsigned numbers, rounding a half up.
 * How do I average two unsigned pixels, rounding up?
 * Compute (a + b + 1) / 2 for two unsigned numbers.
 * Given two unsigned numbers, return their average, rounded up if it is not whole.
 * How do I average two small unsigned values so that .5 goes up and the sum cannot overflow?
 *
 * @T uint8_t uint16_t
 * @name rounded_average blend_half
 */
T rounded_average(T a, T b) { return (T)((a + b + 1) / 2); }

/**
 * Find the middle between {lo} and {hi} as {lo} + ({hi} - {lo}) / 2.
 * Which index lies halfway from {lo} to {hi}? Start at the lower and add half the gap.
 * Halve the distance from {lo} to {hi}, dropping a fraction, and go that far up from the lower end.
 * Write a function that finds the midpoint of a lower and an upper index without overflow.
 * midpoint of low and high as an index, rounded toward low
 * How do I calculate the mid of low and high in a binary search without overflow, fraction dropped?
 * halfway point between two indices, fraction dropped
 * Given low and high, compute low plus half of the difference, truncated.
 * Write a function to find the midpoint, rounded down, of a lower and an upper index, without overflow.
 * What is a safe way to compute mid in a binary search from lo and hi?
 * Return lo + (hi - lo) / 2.
 * Given a lower and an upper index, return the index in the middle without overflow, rounded down.
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name bisect middle_index
 * @range lo 0 1000
 * @range hi 1000 100000
 */
T bisect(T lo, T hi) { return lo + (hi - lo) / 2; }

/**
 * Return the distance between the 32-bit integers {a} and {b} as a 64-bit integer, so that it cannot overflow.
 * How far apart are {a} and {b}, two 32-bit integers? Answer in 64 bits, never negative.
 * Absolute difference of {a} and {b}, exact for every pair of 32-bit integers, widened to 64 bits
 * Write a function that returns the absolute difference of two ints as a 64-bit number.
 * absolute difference of two ints without overflow, as a 64-bit number
 * How far apart are two ints when the gap may not fit into 32 bits?
 * gap between two 32-bit values, widened to 64 bits, never negative
 * Write a function that returns as a 64-bit integer how far two 32-bit integers are apart, without overflow.
 * Compute |a - b| of two 32-bit integers exactly, as a 64-bit integer.
 * How do I get the absolute difference of two ints as a long, without overflow?
 * Absolute difference of two int32 values as an int64
 * Subtract one int from another in 64 bits and return the absolute value.
 *
 * @name wide_distance absolute_gap
 */
int64_t wide_distance(int32_t a, int32_t b) {
    int64_t gap = (int64_t)a - b;
    return gap < 0 ? -gap : gap;
}

/**
 * In 64 bits, so that nothing overflows, {OP} the 32-bit integers {a} and {b}.
 * What is {a} {OP:2} {b} as an exact 64-bit result of two 32-bit integers?
 * Extend {a} and {b} from 32 to 64 bits first, then {OP} them.
 * Write a function that takes two ints and returns their {OP:3} as a 64-bit integer.
 * 64-bit {OP:3} of two ints
 * How do I {OP} two ints without overflow, with a 64-bit result?
 * widening {OP} of two signed ints, 32 by 32 bits to 64
 * Write a function to {OP:1} two 32-bit integers and return the exact 64-bit result.
 * Java's (long) p {OP:2} q for two ints
 * Compute the exact {OP:3} of two 32-bit integers in 64-bit arithmetic.
 * How do I {OP:1} two ints into a long without overflow?
 * Take two int32 values, {OP:1} them and return an int64.
 *
 * @OP * "multiply" "*" "product"
 * @OP + "add" "+" "sum"
 * @name widening wide_result
 */
int64_t widening(int32_t a, int32_t b) { return (int64_t)a OP b; }

/**
 * Return the upper half of the double-width product of {a} and {b}.
 * What are the high 32 bits of the signed product {a} times {b}, computed in 64 bits?
 * Multiply {a} and {b} as 64-bit values and keep only the top word.
 * Write a function that multiplies two signed ints and returns the upper 32 bits of the product.
 * high half of the 64-bit product of two signed 32-bit ints
 * How do I get the top 32 bits of the 64-bit product of two signed ints?
 * most significant half of the product of two signed 32-bit numbers
 * MULH for two signed ints: the upper word of a 32 by 32 bit multiplication
 * Write a function to compute the upper 32 bits of the 64-bit product of two signed 32-bit integers.
 * How do I get the high 32 bits of the product of two ints?
 * Compute (int64)a * b >> 32.
 * Given two signed 32-bit integers, return bits 32 to 63 of their product.
 *
 * @name multiply_high high_product
 */
int32_t multiply_high(int32_t a, int32_t b) { return (int32_t)((int64_t)a * (int64_t)b >> 32); }

/**
 * Compute {a} * {b} / {c} with a 64-bit intermediate product.
 * What is {a} times {b}, divided by {c}, if the product may exceed 32 bits? Truncate toward zero.
 * Multiply the 32-bit integers {a} and {b} in 64 bits, divide by {c}, and return the lower 32 bits of the quotient.
 * Write a function that multiplies two integers and divides by a third without overflow in between.
 * first times second divided by third, 64-bit intermediate
 * How do I multiply two ints and divide by a third when the product overflows 32 bits?
 * Compute a times b over c in integers with a 64-bit product, dropping the fraction.
 * Write a function to multiply the first two of three integers in 64 bits and divide by the third, truncating.
 * How do I calculate a * b / c for ints so that the product does not overflow?
 * Return a * b / c with an int64 product.
 * Given three ints, return the first times the second divided by the third, without overflow of the product.
 * Scale {a} by the fraction {b} / {c}, using 64 bits for the product.
 *
 * @name multiply_divide muldiv
 * @range a -100000 100000
 * @range b -100000 100000
 * @range c 1 100000
 */
int32_t multiply_divide(int32_t a, int32_t b, int32_t c) { return (int32_t)((int64_t)a * b / c); }

/**
 * Multiply {a} by {b}, but stay at the limits of {T:a} instead of overflowing.
 * What is {a} * {b}, saturated to the range of {T:a}?
 * saturating product of the {T:s} {a} and {b}
 * Form {a} times {b} in a wider type and clamp the result to what fits into {T:a}.
 * {a} times {b}, limited to the smallest and largest {T}
 * Write a function that multiplies two small integers and clips the result to the range of {T:a}.
 * How do I multiply without wrapping around, stopping at the largest or smallest {T}?
 * Write a function to multiply two {T:s} and limit the result to what this type can represent.
 * How do I multiply {T:s} with clamping to the type's min and max instead of wrap-around?
 * Saturating multiplication of two {T:s}
 * Multiply two {T:s}; if the product is out of range, return the largest or smallest {T}.
 * Given two {T:s}, return their product clamped to the limits of the type.
 *
 * @T int8_t int16_t
 * @name saturating_product clipped_product
 */
T saturating_product(T a, T b) {
    const int32_t top = sizeof(T) == 1 ? 127 : 32767;
    int32_t wide = (int32_t)a * (int32_t)b;
    return (T)(wide > top ? top : wide < -top - 1 ? -top - 1 : wide);
}

/**
 * Add {a} and {b}, store the wrapped sum at {out} and return true if it overflowed.
 * Does {a} + {b} overflow {T:a}? Say so, and put the (wrapped) sum into {out} either way.
 * checked addition of two {T:s}, {a} and {b}: sum to {out}, overflow flag as the result
 * Write a function that adds two numbers, stores the wrapped sum through a pointer and returns true on overflow.
 * addition of two numbers with overflow check: wrapped sum behind the pointer, true on overflow
 * How do I detect whether an addition overflows (true) and still get the wrapped sum, through a pointer?
 * __builtin_add_overflow as a function of two values and a pointer
 * Write a function to add two numbers, store the wrapped sum via a pointer and return whether it overflowed.
 * C23's ckd_add with the result pointer as the last argument
 * How do I detect overflow of a + b (true) while still storing the sum?
 * Add with overflow check: the sum goes to *out, return true on overflow.
 * Given two numbers and a pointer, store their sum there and return true if the addition overflowed.
 *
 * @T int32_t int64_t uint32_t
 * @name checked_add add_overflows
 * @array out 1
 */
_Bool checked_add(T a, T b, T *out) { return __builtin_add_overflow(a, b, out); }

/**
 * Divide {a} by {b}: return the quotient and store the remainder at {rest}.
 * What are the quotient (returned) and the remainder (written to {rest}) of {a} over {b}?
 * I need both parts of the division of {a} by {b}: the quotient as the return value, the remainder in {rest}.
 * Write a function that divides two numbers, returns the quotient and gives the remainder through a pointer.
 * quotient and remainder at once: quotient returned, remainder through the pointer
 * How do I get both results of an integer division, the quotient returned and the remainder by pointer?
 * divmod with an output parameter for the remainder
 * Write a function to divide the first number by the second, return the quotient and store the remainder via a pointer.
 * divmod(p, q): first part returned, second part through a pointer
 * How do I get both the quotient (return value) and the remainder (out pointer) from one function?
 * Divide two integers; return the quotient and write the remainder to *rest.
 * Given a dividend and a divisor, return the quotient and put the remainder where the pointer points.
 * Write a function that returns a / b and stores a % b through a pointer.
 * Given two integers, return the quotient and write the remainder through a pointer.
 * Function that divides a by b, returning the quotient and storing the remainder.
 * Implement divmod: quotient returned, remainder stored at the pointer.
 * Write a program to find both quotient and remainder: quotient as result, remainder by pointer.
 * divmod: return a / b, store a % b
 * integer division with the remainder as an output parameter
 * return the quotient, put the remainder into a pointer
 * quotient as the return value and remainder in *{rest}
 * divide two integers with remainder stored by pointer
 * get quotient and remainder of a division, remainder through the last argument
 * division with remainder: the result is the quotient, the pointer gets the remainder
 * Long division of integers: give back the whole quotient, leave the remainder in an output parameter.
 *
 * @T int32_t int64_t uint32_t
 * @name divide_with_rest divmod
 * @range a 0 10000
 * @range b 1 100
 * @array rest 1
 */
T divide_with_rest(T a, T b, T *rest) {
    *rest = a % b;
    return a / b;
}

/**
 * Divide {a} by {b}, or return {K} if {b} is 0.
 * Compute the quotient of {a} and {b}, with {K} for a zero divisor.
 * Write a function that divides two integers but returns {K} when the divisor is zero.
 * safe division of two integers, {K} on zero divisor
 * Write a function to divide the first integer by the second, returning {K} for a divisor of 0.
 * How do I protect an integer division against a zero divisor (use {K} then)?
 * Return a / b, or {K} if b is 0.
 * Given two integers, return the first divided by the second, or {K} if the second is 0.
 * Divide {a} by {b} with integer division; if {b} is zero, the result is {K}.
 * Integer division of two numbers that returns {K} instead of dividing by zero
 * What is {a} divided by {b} as an integer, or {K} if {b} is zero?
 * quotient of a and b with the fallback {K} when the divisor vanishes
 *
 * @T int32_t int64_t
 * @K 0 -1 1
 * @name divide_or safe_divide
 * @range a -1000 1000
 * @range b -3 3
 */
T divide_or(T a, T b) { return b == 0 ? K : a / b; }

/**
 * Divide {a} by {b}, or return 0 if {b} is 0.
 * safe division of two numbers, 0 for a zero divisor
 * divide two numbers, 0 when the divisor is zero
 * How do I divide two numbers safely, with 0 if the divisor is 0?
 * Write a function that divides two numbers but gives 0 instead of an error for a zero divisor.
 * a / b, or 0 if b is 0
 * protected division of two numbers that gives 0 for a zero divisor
 * quotient of two numbers, or zero if the divisor is 0
 * Divide two numbers without crashing on a zero divisor; return 0 in that case.
 * divide the first number by the second if possible, otherwise 0
 * Write a function to divide the first number by the second, returning 0 for a divisor of zero.
 * How do I avoid division by zero by returning zero?
 * Write a function to divide two numbers, returning 0 if the divisor is 0.
 * Given two numbers, return their quotient, or 0 when the second is 0.
 * Function that returns b == 0 ? 0 : a / b.
 * Implement safe division: 0 when dividing by zero.
 * if b is 0 return 0, else a / b
 * division with a check: 0 if the divisor is 0
 * safe divide, zero for a zero denominator
 * divide a by b, 0 if b == 0
 * divide two numbers and return 0 on division by zero
 * What is x / y, with 0 instead of a division by zero?
 * divide a by b safely, zero if b is zero
 * Write a function to divide two numbers and return zero when the second one is zero.
 *
 * @T double int32_t int64_t float
 * @name safe_divide divide_safely
 * @range a -1000 1000
 * @range b -10 10
 */
T safe_divide(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * How far apart are the positions {a} and {b} on a ring of {K}, going the shorter way?
 * Return the circular distance of {a} and {b}, both at least 0 and less than {K}, modulo {K}.
 * Take the difference of {a} and {b}, two positions from 0 on a circle of {K}; if it is more than half of {K}, go the other way round.
 * A round table has {K} seats numbered from 0; how many steps from {a} to {b}, going the shorter way?
 * circular distance of two positions modulo {K}, the shorter way round
 * How many steps apart are two places on a ring of {K}, in the better direction?
 * Write a function to compute the shortest way between two positions, each from 0 up to but not including {K}, on a circle of {K}.
 * How do I measure the shorter distance between two clock-like values with period {K}?
 * Return the circular distance of two positions mod {K}, the shorter way around.
 * Given two positions on a circle of {K} places numbered from 0, return the smaller number of steps between them.
 * How far apart are two positions on a circle of {K} places, going whichever way is shorter?
 * Find the shortest distance between {a} and {b} when values wrap around at {K}.
 *
 * @T int32_t int64_t
 * @K 7 10 12 24 60 100 360
 * @name ring_distance circular_distance
 * @range a 0 6
 * @range b 0 6
 */
T ring_distance(T a, T b) {
    T gap = a > b ? a - b : b - a;
    return gap > K - gap ? K - gap : gap;
}

/**
 * How far apart are the positions {a} and {b} on a circle of {n} places, the shorter way round?
 * circular distance of two positions, the size of the circle given last
 * distance of two positions in a circle of n places, in the better direction
 * How do I get the distance of two positions with wrap-around at n, the shorter way?
 * cyclic distance of two positions, the shorter of both ways, size of the circle last
 * Write a function for the distance of a and b modulo n, going the shorter way round.
 * How many seats apart are two guests at a round table of n seats, going the shorter way?
 * Write a function to compute the shortest way between two positions on a circle; the positions come first, then the circle's size.
 * Return the circular distance of i and j modulo n, the shorter way around.
 * Given two positions and the size of the circle, return the smaller of the two distances between them.
 * What is the shorter way between {a} and {b} on a circle with {n} positions?
 * minimal gap between two positions in modular arithmetic (positions a and b, modulus n)
 *
 * @T int32_t int64_t
 * @name circular_distance cyclic_distance
 * @range a 0 11
 * @range b 0 11
 * @range n 12 60
 */
T circular_distance(T a, T b, T n) {
    T way = a < b ? b - a : a - b;
    return way < n - way ? way : n - way;
}

/**
 * Bounce {x} back and forth between 0 and {K}: 0, 1, up to {K}, back down to 0, and up again.
 * What is the height at step {x} of a triangle wave that rises by one to {K} and falls back to 0?
 * Write a function that gives the value at a step of a counter that goes up to {K} and back down to 0 repeatedly.
 * triangle wave between 0 and {K} in steps of 1, starting at 0: value at step x
 * How do I make a step number bounce between 0 and {K}, going up from 0 by ones and back down?
 * Write a function that maps an unsigned step counter to a value that goes up from 0 to {K}, down to 0 and so on.
 * How do I make a counter bounce between 0 and {K}, given an unsigned tick?
 * Ping-pong an unsigned x between 0 and {K}.
 * Given a step number, return the value of a triangle wave that counts 0, 1, ..., {K}, ..., 1, 0 repeatedly.
 * A counter goes from 0 up to {K} and back down to 0 in steps of 1, again and again. What is its value at step x?
 * What is the value of a triangle wave between 0 and {K} at a given step, starting from 0 and moving by 1?
 * Compute a triangle wave of period 2 * {K} at step {x}: it starts at 0, climbs by ones to the peak {K} and comes back down.
 *
 * @T uint32_t uint64_t
 * @K 2..10 15 31 50 100 127 255
 * @name ping_pong triangle_wave
 */
T ping_pong(T x) {
    T phase = x % (2 * K);
    return phase > K ? 2 * K - phase : phase;
}

/**
 * Bounce the counter {x} back and forth between 0 and {top}.
 * triangle wave from a counter: 0 up to top by ones, back to 0, and so on; counter first, then top
 * How do I make an index for step x run up and down between 0 and an upper end, beginning at 0?
 * Write a function that takes a step number and a top and goes 0, 1, ..., top, ..., 1, 0 and again as the steps count up.
 * Which frame does an animation show that keeps playing frames 0 to last and back to 0, given the step and the last frame?
 * Reflect a counter that starts at 0 at both ends of the range 0 to top.
 * Unity's Mathf.PingPong(t, length) for integers, t >= 0
 * How do I bounce a counter x between 0 and a limit, with x given first?
 * Return the triangle wave of x >= 0 with peak top: from 0 up to top by ones, back to 0 by ones, and so on.
 * Write a function that maps a step count (first) to a value that goes up from 0 to a limit (second) and back to 0 repeatedly.
 * Given a step and a maximum, return the value of a counter that runs 0, 1, ..., max, ..., 1, 0 and repeats.
 * Compute the value at step {x} >= 0 of an integer triangle wave that begins at 0, climbs by one per step to {top} and falls back to 0 likewise.
 *
 * @T int32_t int64_t
 * @name triangle_wave bounce_index
 * @range x 0 1000
 * @range top 1 50
 */
T triangle_wave(T x, T top) {
    T phase = x % (2 * top);
    return phase > top ? 2 * top - phase : phase;
}

/**
 * Map {x} from the range 0 to {K} onto the range 0 to {L}, rounding down.
 * What does {x} out of {K} become on a scale that ends at {L}? Multiply first, then divide, dropping the fraction.
 * Write a function that maps an unsigned value from 0..{K} to 0..{L}, rounding down.
 * scale a number from 0-{K} to 0-{L}, rounding down
 * How do I convert an ADC reading of 0 to {K} into 0 to {L} in integers, fraction dropped?
 * Map a number from 0 through {K} to 0 through {L}, as Arduino's map does it.
 * Write a function to convert an unsigned reading from the range 0..{K} to the range 0..{L}, cutting off the fraction.
 * How do I multiply an unsigned value by {L} and then divide it by {K}?
 * Map an unsigned number from 0..{K} to 0..{L}, rounding down.
 * Given a sensor value between 0 and {K}, convert it to the range 0 to {L} with integer arithmetic (rounding down).
 * Scale an unsigned value so that {K} becomes {L}, dropping any fraction.
 * What is a reading out of {K} on a scale from 0 to {L}, rounded down?
 *
 * @T uint32_t uint64_t
 * @K 255 1023 4095 100
 * @L 10 180 500 1000
 * @name rescale map_range
 * @range x 0 4095
 */
T rescale(T x) { return x * L / K; }

/**
 * Return {K} percent of {x}, rounded to the nearest whole number, half up.
 * What is {K}% of {x}? Round to the nearest integer by adding 50 before dividing by 100.
 * Write a function that computes {K} percent of an amount, rounded to the nearest integer, .5 up.
 * {K} percent of a whole number, rounded half up
 * How do I calculate {K}% of a whole number, rounded half up?
 * Calculate {K}% of an amount and round it half up instead of cutting it off.
 * tax at {K}% on an amount in cents, rounded half up
 * Write a function to compute {K} percent of an unsigned amount, rounded to the nearest integer, halves up.
 * How do I take {K}% of an unsigned int with proper rounding (half up)?
 * What is {K}% of an unsigned number, rounded half up?
 * Given an amount, return {K} percent of it, rounded to the nearest whole number (half up).
 * Compute {K}% of an amount in cents, rounded half up to a whole cent.
 *
 * @T uint32_t uint64_t
 * @K 3 5 7 8 12 15 19 21 33 35 66 85 95
 * @name rounded_percent nearest_percent
 * @range x 0 100000
 */
T rounded_percent(T x) { return (x * K + 50) / 100; }

/**
 * Of {x} (>= 0), take {percent} percent and round half up to a whole number.
 * percent of a nonnegative number, rounded half up, with the number given before the percent
 * percentage of a nonnegative integer (given first), rounded half up
 * Write a function that returns a percentage, given second, of a whole number from 0 up, to the nearest integer, .5 up.
 * share of a non-negative amount in cents at a percentage, rounded half up to cents
 * commission in whole cents, half up, on an amount in cents at some percent
 * Compute (x * p + 50) / 100 in integers, with x given first.
 * tax on an amount of cents at a rate in percent, rounded half up
 * Write a function to compute a given percentage (second) of a non-negative amount (first), rounded half up.
 * How do I take p% of x >= 0 in integers with rounding half up, called as f(x, p)?
 * Given a positive amount and a percentage, return the share as an integer, rounded half up.
 * I have a price in cents and a discount in percent; how many cents is the discount, .5 rounded up?
 *
 * @T int32_t int64_t
 * @name rounded_share percent_to_nearest
 * @range x 0 10000
 * @range percent 0 100
 */
T rounded_share(T x, T percent) { return (x * percent + 50) / 100; }

/**
 * Multiply the sum of {a} and {b} by the sum of {c} and {d}.
 * What is ({a} + {b}) times ({c} + {d})?
 * ({a} + {b}) * ({c} + {d})
 * Write a function that takes four numbers and multiplies the sum of the first pair by the sum of the last pair.
 * Return (first + second) * (third + fourth).
 * How do I multiply two sums of two numbers each?
 * Write a function to multiply the sum of the first two numbers by the sum of the last two.
 * How do I compute (a + b)(c + d)?
 * Compute (a + b) * (c + d).
 * Given four numbers, add the first two, add the last two, and multiply the results.
 * What is the sum of the first two numbers multiplied by the sum of the other two?
 * Calculate the product of the sums {a} + {b} and {c} + {d}.
 *
 * @T int32_t int64_t double
 * @name product_of_sums multiply_sums
 */
T product_of_sums(T a, T b, T c, T d) { return (a + b) * (c + d); }

/**
 * Add the product of {a} and {b} to the product of {c} and {d}.
 * What is {a} times {b}, plus {c} times {d}?
 * Multiply {a} with {b}, multiply {c} with {d}, and total the two results.
 * Write a function that takes four numbers and adds the product of the first two to the product of the last two.
 * Return first * second + third * fourth.
 * How do I add two products of two numbers each?
 * Calculate the bill for two items, each with a quantity followed by a price.
 * Write a function to add the product of the first two numbers to the product of the last two.
 * How do I compute {a} * {b} + {c} * {d}?
 * Compute {a} * {b} + {c} * {d}.
 * Given four numbers, multiply the first two, multiply the last two, and add the products.
 * inner product of two planar vectors, multiplied out: {a} * {b} + {c} * {d}
 *
 * @T int32_t int64_t float double
 * @name sum_of_products two_products
 */
T sum_of_products(T a, T b, T c, T d) { return a * b + c * d; }

/**
 * Write the sum of {a} and {b} to {sum} and their difference {a} - {b} to {difference}.
 * Fill {sum} with {a} + {b} and {difference} with {a} - {b}.
 * Could you return both {a} + {b} and {a} - {b}, through {sum} and {difference}?
 * Write a function that computes the sum and the difference (first minus second) of two numbers through two pointers, sum first.
 * sum and difference (first minus second) of two numbers through output parameters, sum first
 * How can one function return the sum and the difference (first minus second) of two numbers by two pointers?
 * Haar or FFT butterfly step without scaling: a + b to the first pointer, a - b to the second
 * Write a function to store the sum of two numbers via one pointer and the first minus the second via the next.
 * How do I return both a + b and a - b through pointers (sum first)?
 * Set *{sum} = {a} + {b} and *{difference} = {a} - {b}.
 * Given two numbers and two pointers, store the sum at the first pointer and the difference (first minus second) at the second.
 * Compute the sum and the difference (first minus second) of two numbers and return both through output parameters, sum first.
 * Store the sum of two operands and the first minus the second through two output pointers, the sum first.
 *
 * @T int32_t int64_t double
 * @name butterfly sum_and_difference
 * @array sum 1
 * @array difference 1
 */
void butterfly(T a, T b, T *sum, T *difference) {
    *sum = a + b;
    *difference = a - b;
}

/**
 * Add the {S} {a} to the {T} {b}.
 * What is {a} plus {b}, where {a} is {S:a} and {b} is {T:a}? The result has the wider type.
 * Compute {a} + {b}, where {a} is {S:a} and {b} is {T:a}.
 * Write a function that adds {S:a} to {T:a}.
 * addition of {S:a} and {T:a}
 * How do I add numbers of different widths, {S:a} and {T:a}?
 * Return the total of {S:a} and {T:a}, as wide as the larger type.
 * Write a function to add {S:a} to {T:a}.
 * How do I add {S:a} and {T:a} without losing the sign?
 * Given {S:a} and {T:a}, return their sum as {T:a}.
 * Sign-extend {S:a} and add it to {T:a}.
 * What is the sum of {S:a} and {T:a}?
 *
 * @S int8_t int16_t int32_t
 * @T int64_t
 * @name add_offset mixed_sum
 */
T add_offset(S a, T b) { return a + b; }
