/**
 * Add {a} and {b}.
 * Return the sum of {a} and {b}.
 * What is {a} plus {b}?
 * {a} + {b}
 * I have two {T:s}, {a} and {b}, and want their total.
 * Takes two {T:s} and returns their sum
 * Could you give me {a} and {b} added together?
 * Computes {a} + {b}; integers wrap around on overflow
 * Put {a} and {b} together and tell me the total.
 * Write a function that adds two numbers and returns the result.
 * addition of two numbers
 * How can I add one number to another?
 * pls write code for sum of 2 nos
 * total of two values put together
 * Calculator plus: two operands in, their sum out
 * add two numbers
 * sum of two numbers
 * addition of two values
 * Write a function to compute the total of two supplied numbers.
 * operator.add(p, q)
 * put two numbers together
 * Sum of a pair of summands
 * How do I add a number to another?
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint32_t float double
 * @name sum add plus total
 */
T sum(T a, T b) { return a + b; }

/**
 * Subtract the second number from the first: {a} - {b}.
 * Return {a} minus {b}.
 * What is left of {a} after {b} is taken away?
 * difference {a} - {b} of two {T:s}
 * By how much does {a} exceed {b}?
 * Computes the {T} difference of {a} and {b}, the first minus the second
 * Start from {a} and take {b} away.
 * Could you work out {a} less {b}?
 * Write a function to subtract one number from another.
 * subtraction of two numbers, first minus second
 * How do I find the difference between two numbers if the second is taken from the first?
 * need a minus function, takes 2 numbers gives first - second
 * what remains of the first value once the second is deducted
 * signed change between two readings, the second subtracted from the first
 * subtract the second of two numbers from the first
 * difference of two numbers, first minus second
 * Write a function to compute what remains of the first number once the second is taken off.
 * operator.sub: first argument minus second
 * take the second number away from the first
 * Minuend minus subtrahend, passed in this order
 * How do I subtract one value from the one passed before it?
 * a - b
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name difference subtract minus sub
 */
T difference(T a, T b) { return a - b; }

/**
 * Multiply {a} by {b}.
 * Return the product of {a} and {b}.
 * What is {a} times {b}?
 * {a} * {b}
 * Multiplies two {T:s}, {a} and {b}, and returns the result
 * product of two {T:s}
 * {a} multiplied with {b}, both {T:s}
 * Given {a} rows of {b} cells, I want the number of cells.
 * Write a program that multiplies two numbers.
 * multiplication of two numbers
 * How do you multiply two values together?
 * gimme a fn which multiply two number
 * one factor times another factor
 * price times quantity, with both of the same type
 * multiply two numbers
 * product of two numbers
 * Write a function to multiply two provided numbers with each other.
 * lambda p, q: p * q
 * what are these two numbers times each other
 * Product of multiplicand and multiplier
 * How do I get the result of a multiplication of two operands?
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name product multiply times mul
 */
T product(T a, T b) { return a * b; }

/**
 * Divide {a} by {b}.
 * Return the quotient of {a} and {b}.
 * What is {a} divided by {b}?
 * {a} / {b}
 * quotient of two {T:s}, {a} over {b}
 * Given the {T:s} {a} and {b}, divide the first by the second
 * For {a} and a nonzero {b}, compute {a} divided by {b}; integers drop the fraction.
 * How often does {a} contain {b}? Divide, truncating if these are integers.
 * Create a function that divides the first number by the second.
 * division of two numbers
 * How can I divide one number by another?
 * code to divide two nos plz, dont worry about zero
 * ratio of the first value to the second
 * dividend over divisor, the dividend given first
 * divide two numbers
 * quotient of two numbers
 * Write a function to divide the first of two numbers by the second.
 * C-style / operator: first argument over second
 * how many times does the second number go into the first
 * Quotient of dividend and divisor, in this order
 * How do I implement division of one number by a following one?
 * a divided by b
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
 * {a} % {b}
 * remainder of the {T} division of {a} by {b}
 * Given {a} and a nonzero {b}, I need what the division leaves over.
 * Divide {a} by {b} and throw the quotient away; keep the remainder, with the sign of {a}.
 * Leftover of {a} after taking out as many whole {b} as fit
 * Write a function that finds the remainder when one number is divided by another.
 * remainder of two integers, mod operator
 * How do I get the remainder of a division?
 * i want the mod of two numbers, what's left after dividing first by second
 * what is left over from an integer division
 * residue of the first number by the second with the percent operator, like fmod but for whole numbers
 * remainder of two numbers
 * remainder after division of one number by another
 * Write a function to determine the remainder after the first number is divided by the second.
 * Excel's MOD for a non-negative first and a positive second argument
 * what's left over if you split the first number by the second
 * Residue of the dividend modulo the divisor, the dividend being the first argument
 * What does a % b give: a function for it?
 * remainder of a / b
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
 * {x} + {K}
 * Takes {T:a} {x} and gives back the value that is {K} higher
 * the {T} {x}, raised by {K}
 * Could you bump {x} up by {K}?
 * Whatever {x} is, hand back the value {K} above it.
 * Write a function that adds {K} to a given number and returns it.
 * add {K} to a number
 * How do I increase a number by {K}?
 * just give me the number plus {K}
 * bump a value up by {K}
 * offset a value by +{K}
 * Write a function to compute the number that lies {K} above a given one.
 * lambda v: v + {K}
 * {K} more than this number, please
 * Translate the argument by +{K}.
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
 * the number after {x}
 * Increase a value by one.
 * What is the number one above a given number?
 * successor of a number, that is, plus one
 * How do I write a function that returns its argument plus one?
 * x + 1
 * my number +1 please
 * one more than the given number
 * count one further from a given number
 * Write a function to determine the direct successor of a given number, that is, with one added.
 * Haskell's succ for a number
 * one more than this
 * Successor function x + 1
 * How do I bump a value up by one?
 * plus one
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
 * {x} - {K}
 * Take {K} away from the {T} {x}.
 * the {T} that is {K} below {x}
 * Lower {x} by {K}.
 * Given {x}, I need the number {K} less than it.
 * Write a function that subtracts {K} from a number.
 * number minus {K}
 * How do I reduce a value by {K}?
 * take the number and minus {K} from it pls
 * deduct {K} from the given amount
 * step back {K}: a value less an offset of {K}
 * Write a function to compute the number that lies {K} below a given one.
 * lambda v: v - {K}
 * {K} less than this number, please
 * Translate the argument by -{K}.
 * How do I lower a value by {K}?
 * subtract {K} from x
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
 * the number one before {x}
 * Decrease a value by one.
 * What is the number one below a given number?
 * predecessor of a number, that is, minus one
 * How do I write a function that returns its argument minus one?
 * x - 1
 * my number -1 please
 * one less than the given number
 * count one back from a given number
 * Write a function to determine the direct predecessor of a given number, that is, with one taken off.
 * Haskell's pred for a number
 * one less than this
 * Predecessor function x - 1
 * How do I drop a value by one?
 * minus one
 *
 * @T int32_t int64_t double
 * @name decrement subtract_one predecessor minus_one
 * @range x -100000 100000
 */
T decrement(T x) { return x - 1; }

/**
 * Subtract {x} from {K}.
 * Return {K} minus {x}.
 * How much is missing from {x} to reach {K}?
 * {K} - {x}
 * the {T} complement of {x} to {K}
 * What is left of {K} once {x} has been used up?
 * How far is it from {x} up to {K}? Negative when {x} is larger.
 * Of {K} units, {x} are gone; how many are left?
 * Write a function that returns {K} minus the given number.
 * {K} minus a number
 * How much more does a number need to get to {K}?
 * i have some number, tell me how many left till {K}
 * what remains when a value is taken from {K}
 * complement to {K}: subtract the argument from {K}
 * Write a function to determine what a given number lacks to reach {K}.
 * lambda v: {K} - v
 * there are {K}, I have used this many; how many are left
 * Complement of the argument with respect to {K}
 * How do I subtract a value from {K}?
 * {K} minus x
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
 * {x} * {K}
 * Scales the {T} {x} by a factor of {K}
 * I need {K} times the {T} {x}.
 * Make {x} {K} times as large.
 * Could you give me {x}, {K} times over?
 * Write a function that returns {K} times its argument.
 * multiply a number by {K}
 * How can I multiply a value by {K}?
 * take any number, times {K}, return
 * the given amount taken {K} times
 * multiply the input by a constant gain of {K}
 * Write a function to compute {K} times a given number.
 * lambda v: v * {K}
 * this number, {K} times over
 * Scale the argument by the gain {K}.
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
 * What is a number added to itself?
 * How can I double a given number?
 * Write a function that returns the double of its argument.
 * 2x
 * my number times two pls
 * a number twice as large
 * double of the input
 * return twice as much as the number passed in
 * Write a function to multiply a given number by two.
 * lambda v: v + v
 * twice as much
 * Scale by the factor two.
 * How do I double a value?
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
 * What is a number plus twice itself?
 * How can I treble a given number?
 * Write a function that returns the triple of its argument.
 * 3x
 * my number times 3 plz
 * a number three times as large
 * triple of the input
 * return three times as much as the number passed in
 * Write a function to multiply a given number by three.
 * lambda v: 3 * v
 * three times as much
 * Scale by the factor three.
 * How do I triple a value?
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
 * Split {x} into {K} equal whole parts and return the size of one; truncate toward zero.
 * {x} / {K} in whole numbers, fraction cut off
 * Quotient of {x} and the constant {K}, rounded toward zero
 * Write a function to divide a whole number by {K} and drop the remainder.
 * integer divide by {K}
 * How many full groups of {K} can be made from a given count?
 * divide my number by {K}, no decimals pls, just cut them
 * whole-number quotient of a number by {K}, truncated toward zero
 * truncating division with the fixed divisor {K}
 * Write a function to divide a given integer by {K}, the fraction being cut off.
 * Java's integer division: v / {K}
 * how many whole times does {K} fit into this number, just chop what's left
 * Truncated quotient by the constant divisor {K}
 * What is the integer result of division by {K} (rounded toward zero)?
 * x / {K} as integer
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
 * How much is a half of a value?
 * How can I cut a number in half?
 * Write a function that returns the half of its argument.
 * x / 2
 * half of my number pls
 * a number half as large
 * 50 percent of a number
 * divide the input into two equal parts and return one
 * Write a function to divide a given number by two, whole numbers losing their fraction.
 * C's v / 2, with truncation for ints
 * cut this number in two equal parts, ignoring half ones if it's a whole number
 * Scale by one half; for integers, truncate toward zero.
 * How do I halve a value (toward zero if integer)?
 * half of x
 *
 * @T int32_t int64_t double float
 * @name half halved halve
 */
T half(T x) { return x / 2; }

/**
 * Return the remainder of {x} divided by {K}.
 * What is {x} modulo {K}?
 * {x} % {K}
 * Compute what is left over when the {T} {x} is divided by {K}.
 * the {T} {x} mod {K}, with C's sign rule
 * Take all whole multiples of {K} out of {x} and tell me the rest; it has the sign of {x}.
 * Deal {x} cards into hands of {K}: how many are left over?
 * Write a function that returns the remainder of a number after division by {K}.
 * number mod {K}
 * How do I find what's left when I divide a number by {K}?
 * need remainder by {K} of given no
 * what is left over of a number after taking away as many {K}s as possible
 * residue of a number with the fixed modulus {K}, as the % operator gives it
 * Write a function to determine the remainder after a given integer is divided by {K}, with C's sign rule.
 * the % operator of Java or C, right operand {K}
 * divide by {K} as C does and tell me only what's left over
 * Remainder of truncated division by {K}
 * How do I get x mod {K} as C computes it?
 * x % {K}
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
 * the linear function {K}{x} + {L} of {T:a}
 * First scale {x} by {K}, then add {L} to the result.
 * Evaluate the line {K} * {x} + {L} at {x}.
 * Given {x}, I want {K} times that value and then {L} more.
 * Straight line with slope {K} and intercept {L}, at {x}
 * Write a function that multiplies its input by {K} and then adds {L}.
 * f(x) = {K}x + {L}
 * How do I compute {K} times a number plus {L}?
 * take number, times {K}, then plus {L}, give back
 * {K} lots of a value with {L} on top
 * affine map of a number with factor {K} and offset {L}
 * Write a function to multiply a given number by {K} and then to increase the outcome by {L}.
 * lambda v: {K} * v + {L}
 * {K} times it and {L} on top
 * Affine map with slope {K} and intercept {L}
 * How do I evaluate the straight line y = {K}x + {L}?
 * {K}x + {L}
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
 * Increase {x} by {L} first and scale that by {K}.
 * Computes {x} plus {L}, then that sum times {K}
 * Could you add {L} to {x} and multiply the total by {K}?
 * Write a function that adds {L} to a number and multiplies the total by {K}.
 * (number + {L}) times {K}
 * How do I add {L} first and multiply by {K} afterwards?
 * first plus {L} then times {K}, order matters
 * a value raised by {L}, then taken {K} times
 * offset a number by {L}, then apply a gain of {K}
 * Write a function to increase a given number by {L} and then to multiply the outcome by {K}.
 * lambda v: (v + {L}) * {K}
 * first put {L} on it, then take that {K} times
 * Translation by {L} followed by scaling by {K}
 * How do I add {L} before multiplying by {K}?
 * {K}(x + {L})
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
 * the weighted sum of two {T:s}: {a} + {K}{b}
 * Add to {a} the {K}-fold of {b}.
 * Given {a} and {b}, count the second one {K} times and the first one once, and total them.
 * One {a} and {K} of {b}: what do they come to?
 * Write a function that adds {K} times the second number to the first number.
 * first number plus {K} times second number
 * How can I add the {K}-fold of a second value to a first one?
 * sum of two nums but second one counts {K} times
 * one value increased by {K} of the other
 * multiply-accumulate: first operand plus the second with the fixed weight {K}
 * Write a function to add {K} times the second number to the first.
 * lambda p, q: p + {K} * q
 * the first one, and the second one {K} times, all together
 * Linear combination with coefficients 1 and {K}, in this order
 * How do I total two values where the latter counts {K}-fold?
 * a + {K}b
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
 * -{x}
 * the additive inverse of the {T} {x}
 * Turn {x} into its negative.
 * Subtract {x} from zero.
 * Could you flip the sign of {x} for me?
 * Write a function that returns the negative of a number.
 * negate a number
 * How do I change the sign of a number?
 * make plus to minus and minus to plus for a number
 * opposite of a value, its additive inverse
 * unary minus of a number
 * change the sign of a number
 * Write a function to give a number the opposite sign.
 * operator.neg(v)
 * same number but with the other sign
 * Additive inverse of the argument
 * How do I flip a value from plus to minus and vice versa?
 * -x
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name negate negative_of opposite flip_sign
 */
T negate(T x) { return -x; }

/**
 * Toggle {x} between 0 and 1.
 * toggle 0 and 1
 * turn 0 into 1 and 1 into 0
 * How do I flip a flag that is stored as an int?
 * Write a function that returns 1 for 0 and 0 for 1.
 * switch a value on and off: 1 becomes 0, 0 becomes 1
 * 1 - x for x being 0 or 1
 * light switch state (0 or 1) after pressing it in the given state
 * logical not of an integer flag that is 0 or 1
 * number of the other player of two, numbered 0 and 1
 * invert a 0/1 value
 * alternate between zero and one: given one of them, return the other
 * Write a function to convert 0 into 1 and 1 into 0, that is, 1 minus the number.
 * JavaScript-like Number(!flag) for a 0/1 flag, computed as 1 - flag
 * one minus it, so 0 and 1 trade places
 * Complement of a binary variable, 1 - x
 * How do I flip a 0/1 value by subtraction from 1?
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
 * How many tiles cover a floor of {x} by {x}?
 * Write a function to calculate the square of a number.
 * square of a number
 * How can I square a number?
 * give me number * number pls
 * a value multiplied by itself
 * x^2, the second power of the argument
 * square a number
 * Write a function to raise a given number to the second power.
 * v ** 2
 * a number times itself
 * Second power of the argument
 * How do I compute x squared?
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
 * Multiply three copies of {x} together.
 * Given an edge of length {x}, I need {x} times {x} times {x}.
 * Write a function to find the cube of a number.
 * cube of a number
 * How do I raise a number to the third power?
 * number times number times number, ie cubed
 * a value multiplied by itself twice
 * x^3, the third power of the argument
 * cube a number
 * Write a function to raise a given number to the third power.
 * v ** 3
 * a number times itself times itself again
 * Volume of a cube from the length of its edge
 * How do I compute x to the power of 3?
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
 * Take the product of {a} and {b} and increase it by {c}.
 * Computes {a} * {b} + {c} in plain arithmetic, product first
 * Scale {a} by {b}, then add an offset of {c}.
 * Write a function that multiplies two numbers and adds a third to the product.
 * product of the first two numbers plus the third
 * How do I multiply two values and then add another one?
 * first*second+third please
 * two factors multiplied, with a third value added on
 * multiply-accumulate, unfused: x times y plus z
 * Write a function to multiply the first two of three numbers and to add the third.
 * Java's Math.fma(a, b, c), without a fused rounding
 * first times second, and the third on top
 * Multiply-accumulate: product of the first two operands plus the last
 * How do I calculate ab + c?
 * a * b + c
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
 * Take the product of {a} and {b} and decrease it by {c}.
 * Computes {a} times {b} less {c}, product first
 * Given {a}, {b} and {c}: multiply the first two, then deduct the third.
 * Write a function that multiplies the first two numbers and subtracts the third.
 * product of the first two numbers minus the third
 * How do I multiply two values and take a third one away?
 * first*second-third please
 * two factors multiplied, the third value deducted
 * revenue less cost: first number times second minus the third
 * Write a function to multiply the first two of three numbers and to take off the third.
 * lambda p, q, r: p * q - r
 * first times second, then the third comes off
 * Product of the first two operands minus the last operand
 * How do I calculate ab - c?
 * a * b - c
 *
 * @T int32_t int64_t float double
 * @name multiply_subtract mul_sub
 */
T multiply_subtract(T a, T b, T c) { return a * b - c; }

/**
 * Add {a} and {b}, then multiply by {c}.
 * Return ({a} + {b}) * {c}.
 * What is the sum of {a} and {b}, times {c}?
 * the sum of two {T:s} {a} and {b}, scaled by {c}
 * First add up {a} and {b}; multiply that total by {c}.
 * Given {a}, {b} and {c}, total the first two and take that times the third.
 * Computes the sum {a} + {b}, taken {c} times
 * Write a function that adds the first two numbers and multiplies the sum by the third.
 * sum of the first two numbers times the third
 * How do I add two numbers and then multiply by a third one?
 * (first+second)*third please
 * two values added together, the total scaled by a factor
 * sum, then gain: x plus y, all times z
 * Write a function to multiply the total of the first two numbers by the third.
 * lambda p, q, r: (p + q) * r
 * add the first two, then times the third
 * Sum of the first two operands scaled by the last
 * How do I calculate (a + b)c?
 * (a + b) * c
 *
 * @T int32_t int64_t float double
 * @name add_multiply sum_times
 */
T add_multiply(T a, T b, T c) { return (a + b) * c; }

/**
 * Add up {a}, {b} and {c}.
 * Return the sum of {a}, {b} and {c}.
 * What is the total of the three {T:s} {a}, {b}, {c}?
 * {a} + {b} + {c}
 * sum of three {T:s}
 * Given {a}, {b} and {c}, add everything up.
 * Could you total these three for me: {a}, {b}, {c}?
 * Write a function that returns the sum of three numbers.
 * addition of three numbers
 * How can I add three numbers?
 * code for adding 3 nos
 * total of three values together
 * ternary plus: all three operands added
 * sum of three numbers
 * add three numbers
 * Write a function to compute the total of three given numbers.
 * Excel: =A1+B1+C1
 * three numbers all together
 * Sum of three summands
 * How do I add three values up?
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
 * What do four values come to together?
 * How do I add four numbers?
 * Write a function that adds four values.
 * a + b + c + d
 * total of 4 nums
 * sum of four summands
 * everything added up, four inputs
 * sum of a quadruple of numbers
 * Write a function to compute the total of four given numbers.
 * Excel: =A1+B1+C1+D1
 * four numbers all together
 * How do I add four values up?
 * add four numbers
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
 * {a} * {b} * {c}
 * product of three {T:s}
 * Take {a} times {b}, and that times {c}.
 * Given three factors {a}, {b} and {c}, what do they multiply to?
 * Write a function that multiplies three numbers.
 * multiplication of three numbers
 * How do you find the product of three values?
 * multiply 3 nos and return
 * three factors multiplied together
 * length by width by height, the product of three numbers
 * product of three numbers
 * multiply three numbers
 * Write a function to multiply three given numbers.
 * math.prod of a 3-tuple, passed as three arguments
 * all three numbers times each other
 * Volume of a cuboid from its three edges
 * How do I get the product of three factors?
 *
 * @T int32_t int64_t float double
 * @name product3 multiply_three
 */
T product3(T a, T b, T c) { return a * b * c; }

/**
 * Return the sum of the squares of {a} and {b}.
 * Square both {a} and {b} and add the results.
 * What is {a} squared plus {b} squared?
 * {a} * {a} + {b} * {b}
 * sum of two squared {T:s}
 * Given {a} and {b}, I need the squares of both, added.
 * {a}^2 + {b}^2
 * Write a function that returns the sum of the squares of two numbers.
 * sum of two squares
 * How do I add the squares of two numbers?
 * square both nos then add them
 * two values, each squared, then totalled
 * squared length of a vector with two components
 * sum of the squares of two numbers
 * sum of squares of two values
 * Write a function to square both of two numbers and to total the outcomes.
 * lambda p, q: p**2 + q**2
 * each of the two times itself, then added together
 * Squared Euclidean norm of a planar vector
 * How do I calculate the squared hypotenuse from both legs?
 * x^2 + y^2
 *
 * @T int32_t int64_t float double
 * @name sum_of_squares squares_sum
 */
T sum_of_squares(T a, T b) { return a * a + b * b; }

/**
 * Return the square of {a} minus the square of {b}.
 * Square {a}, square {b}, and subtract the second result from the first.
 * What is the difference of the squares of {a} and {b}?
 * {a} * {a} - {b} * {b}
 * difference of two squared {T:s}, first minus second
 * Given two numbers {a} and {b}, compute ({a} + {b}) times ({a} - {b}) as one square less the other.
 * By how much does the square of {a} exceed the square of {b}?
 * Write a function that subtracts the square of the second number from the square of the first.
 * difference of two squares, first square minus second square
 * How do I calculate one number squared minus the other squared?
 * square both numbers, then first minus second
 * square of the first value less the square of the second
 * x^2 - y^2, the third binomial formula
 * Write a function to take the second number's square off the first number's square.
 * lambda p, q: p**2 - q**2
 * first times itself minus second times itself
 * (a + b)(a - b), the third binomial formula
 * How do I subtract the square of one number from that of the number before it?
 * a^2 - b^2
 *
 * @T int32_t int64_t double
 * @name difference_of_squares squares_difference
 */
T difference_of_squares(T a, T b) { return a * a - b * b; }

/**
 * Add {a} and {b} and square the sum.
 * Return the square of {a} + {b}.
 * What is ({a} + {b}) squared?
 * ({a} + {b}) * ({a} + {b})
 * the squared total of two {T:s}
 * Total {a} and {b} first; then multiply that total by itself.
 * Could you compute the square of {a} plus {b}?
 * Write a function that adds two numbers and then squares the result.
 * square of the sum of two numbers
 * How do I square the total of two values?
 * add both, then sum times sum
 * two values totalled, the total raised to the second power
 * (x + y)^2, the first binomial formula
 * Write a function to total two numbers and to square the outcome.
 * lambda p, q: (p + q) ** 2
 * add both, then times itself
 * Square of the binomial a + b
 * How do I raise the sum of two values to the second power?
 * (a + b)^2
 *
 * @T int32_t int64_t double
 * @name square_of_sum squared_sum
 */
T square_of_sum(T a, T b) { return (a + b) * (a + b); }

/**
 * Return the square of the difference of {a} and {b}.
 * Subtract one number from another and square the result.
 * square of the difference of two numbers
 * (a - b)^2
 * How do I square the difference of two numbers?
 * squared distance of two points on a line
 * difference of two values, squared
 * (x - y) times (x - y)
 * (first - second)^2 for two numbers pls
 * squared error of one prediction, given the predicted and the true value
 * Write a function that squares how far two numbers are apart.
 * a^2 - 2ab + b^2, the binomial square of a difference
 * Write a function to square the gap between two numbers.
 * lambda p, q: (p - q) ** 2
 * how far they are apart, times itself
 * Squared error of a prediction against an observation
 * How do I compute the square of one value minus another?
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
 * |{x}|
 * magnitude of the {T} {x}: {x} itself, or its negative if {x} is below zero
 * Strip the minus from {x}, if it has one; the smallest value of the type stays as it is.
 * Given {x}, I need its absolute value.
 * Write a function that returns the absolute value of a number without calling abs.
 * absolute value of a number
 * How do I make a negative number positive and leave the others alone?
 * remove minus sign from number if there is
 * magnitude of a value, ignoring its sign
 * abs: modulus of a signed integer
 * absolute value of a signed number
 * absolute value of an integer
 * Write a function to determine the magnitude of an integer, that is, without its sign.
 * JavaScript's Math.abs for integers
 * drop the minus if there is one
 * Modulus |x| of an integer
 * How do I make a negative int positive and leave others alone?
 * absolute value
 *
 * @T int8_t int16_t int32_t int64_t
 * @name absolute magnitude absolute_value
 */
T absolute(T x) { return x < 0 ? -x : x; }

/**
 * Return the distance between {a} and {b}.
 * Compute the absolute difference of {a} and {b}.
 * How far apart are {a} and {b}?
 * |{a} - {b}|
 * the larger minus the smaller of two {T:s}
 * Subtract the smaller of {a} and {b} from the larger.
 * By how much do {a} and {b} differ, whichever is bigger?
 * Write a function that finds the absolute difference between two numbers.
 * absolute difference of two numbers
 * How far away from each other are two values?
 * difference of 2 numbers, never negative
 * gap between two values, regardless of order
 * distance of two points on the number line
 * difference of two numbers without sign
 * Write a function to determine by how much two numbers differ, never below zero.
 * abs(p - q)
 * how far are these two apart on the number line
 * Metric |a - b| on the real line
 * What's the positive gap of two values regardless of their order?
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
 * {OP:3}({a}, {b})
 * Compare {a} with {b} and keep the {OP:2} one
 * Could you hand me the {OP:2} of the two values {a} and {b}?
 * Computes the {OP} of {a} and {b}
 * Write a function that takes two numbers and returns the {OP:2} one.
 * {OP:3} of two numbers
 * Which of two numbers is the {OP:4}?
 * compare 2 nos and give me the {OP:4}
 * {OP:5} of two values
 * Implement std::{OP:3} for two arguments
 * {OP} of two numbers
 * find the {OP} of two numbers
 * {OP:2} number of two
 * Write a function to determine the {OP:2} one of two supplied numbers.
 * Math.{OP:3}(p, q) as in JavaScript
 * which of these two is {OP:2}? give me that one
 * The {OP:1} of a pair of scalars
 * How do I pick the {OP:4} of two values?
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
 * Given three {T:s}, give back the {OP:2} one
 * Could you hand me the {OP:2} of {a}, {b} and {c}?
 * {OP} over three values: {a}, {b}, {c}
 * Write a program to find the {OP:2} of three numbers.
 * {OP:4} of three numbers
 * How can I find the {OP:2} among three values?
 * 3 nos given, which is {OP:3}? return it
 * {OP:5} of three values
 * {OP} of three numbers by two comparisons
 * {OP:2} of three numbers
 * {OP} of three numbers
 * find the {OP:2} of three numbers
 * Write a function to determine the {OP:2} among three supplied numbers.
 * {OP:4}(p, q, r) as in Python
 * three numbers, I want the {OP:5}
 * The {OP:1} of three scalars
 * How do I choose the {OP:2} of three values?
 * {OP:4} of 3 numbers
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
 * total of the best (highest) two of three scores
 * How do I add the two bigger ones of three values?
 * Write a function that drops the smallest of three numbers and adds the others.
 * best two out of three numbers, added
 * a + b + c minus the minimum
 * total of the two highest scores out of three
 * leave out the least of three numbers and sum the other two
 * 5, 1 and 7 gives 12: the two larger ones added
 * sum of three numbers without the smallest of them
 * top two of three exam results together: return the sum of the two higher ones
 * Write a function to total the two greatest of three given numbers.
 * sum(sorted([p, q, r])[1:])
 * leave the smallest of the three out and add the others
 * Sum of the top two order statistics of a sample of three
 * How do I add the best two out of three scores?
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
 * {x} restricted to [{lo}, {hi}]
 * Return {x} if it lies between {lo} and {hi}, otherwise the nearer of these bounds.
 * What is {x} once it is cut off below at {lo} and above at {hi}?
 * Keep {x} no lower than {lo} and no higher than {hi}, moving it to the bound it violates.
 * Could you force {x} into the interval from {lo} to {hi}? Values inside stay as they are.
 * Write a function that clamps a number between a lower and an upper bound.
 * clamp a value to a range, with the value, the low end and the high end given
 * How do I keep a number within limits, the lower one given before the upper?
 * if number too small give low limit, if too big give high limit, low one comes before high one
 * restrict a value to an interval with a minimum and a maximum
 * saturate a signal at two adjustable rails, the lower one given first, like std::clamp
 * clamp a value between min and max
 * limit a number to a range given by a minimum and a maximum
 * clamp value to bounds, lower bound first
 * Write a function that limits a number (first argument) to an interval given by its lower and its upper end, in this order.
 * C++17 std::clamp(v, lo, hi)
 * keep a number from going under the one and over the other: number, floor, ceiling
 * Saturation of a signal value to bounds: value, lower, upper
 * How do I force x into a range, called as f(x, low, high)?
 * clamp x between lo and hi
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name clamp limit_value bound constrain
 * @range lo 0 20
 * @range hi 20 100
 */
T clamp(T x, T lo, T hi) { return x < lo ? lo : x > hi ? hi : x; }

/**
 * Limit {x} to the range from 0 to 100.
 * keep a percentage between 0 and 100 by cutting it off
 * clamp a number to 0..100
 * If a number is below 0 return 0, if it is above 100 return 100.
 * How do I make sure a percent value stays valid, so not under 0 and not over 100?
 * a score that cannot go under zero or over a hundred: limit the number passed in
 * Write a function that limits a value to the range 0 to 100.
 * percent clamp: below 0 gives 0, above 100 gives 100
 * restrict a number to [0, 100]
 * cap a number at 100 and floor it at 0
 * limit a number: no less than 0, no more than 100
 * valid percentage (0 to 100) from any number by cutting it off at both ends
 * Write a function that limits a percentage to values from 0 to 100.
 * max(0, min(100, v))
 * less than nothing becomes 0, over a hundred becomes 100, else leave it
 * Saturate the argument to the closed interval [0, 100].
 * How do I keep a progress value in between 0 and 100?
 * clamp to 0..100
 *
 * @T int32_t int64_t double
 * @name clamp_percent limit_percent
 */
T clamp_percent(T x) { return x < 0 ? 0 : x > 100 ? 100 : x; }

/**
 * Limit {x} to the range from 0 to 255.
 * keep a colour value between 0 and 255 by cutting it off
 * clamp a number to a byte, 0 to 255
 * If a number is below 0 return 0, if it is above 255 return 255.
 * How do I make sure a pixel value fits in a byte, i.e. is cut off at 0 and 255?
 * Write a function that limits a value to the range 0 to 255.
 * saturate a number to 8 bits, unsigned (0 to 255)
 * restrict a number to [0, 255]
 * cap a number at 255 and floor it at 0
 * valid rgb channel (0 to 255) from any number by clamping
 * clamp a color component to 0 through 255
 * limit a number: no less than 0, no more than 255
 * Write a function that limits a colour channel to values from 0 to 255.
 * numpy.clip(v, 0, 255) for one number
 * under 0 make it 0, over 255 make it 255, otherwise as it is
 * Saturate the argument to the range of an 8-bit pixel, [0, 255].
 * How do I keep an RGB value within 0 and 255?
 * clamp to 0..255
 *
 * @T int32_t int64_t double
 * @name clamp_byte limit_channel
 */
T clamp_byte(T x) { return x < 0 ? 0 : x > 255 ? 255 : x; }

/**
 * Limit {x} to the range from 0 to 1.
 * keep a fraction between 0 and 1 by cutting it off
 * clamp01 of a number
 * If a value is below 0 return 0, if it is above 1 return 1.
 * How do I keep a probability in its range from 0 to 1 by cutting it off?
 * Write a function that limits a value to the range 0 to 1.
 * saturate a number as in a shader, to 0 through 1
 * restrict a number to [0, 1]
 * cap a number at one and floor it at zero
 * normalized value cut off so that it cannot leave the unit interval
 * clamp a real number to the unit interval [0, 1]
 * progress between 0 (nothing) and 1 (complete): clamp any number to that range
 * Write a function that limits a real number to values from 0 to 1.
 * GLSL's clamp(v, 0.0, 1.0), HLSL's saturate
 * below zero becomes zero, above one becomes one, otherwise keep it
 * Saturate the argument to the closed unit interval.
 * How do I keep a float or a probability within 0 and 1?
 * clamp to [0, 1]
 *
 * @T double float
 * @name clamp_unit saturate
 * @range x -2 3
 */
T clamp_unit(T x) { return x < 0 ? 0 : x > 1 ? 1 : x; }

/**
 * Clamp {x} to the range from {K} to {L}.
 * Limit the {T} {x} to at least {K} and at most {L}.
 * {x} restricted to [{K}, {L}]
 * Return {x}, or {K} if it is smaller than that, or {L} if it is larger than that.
 * What is {x} when everything below {K} becomes {K} and everything above {L} becomes {L}?
 * Force {x} into the interval {K} to {L}; values already inside stay unchanged.
 * My sensor reads {x}, but only {K} to {L} makes sense: pull anything beyond to the nearer end.
 * Write a function that limits a number to the range {K} to {L}.
 * clamp a number to [{K}, {L}]
 * How do I make sure a value stays between {K} and {L}?
 * value too low -> {K}, too high -> {L}, else unchanged
 * restrict a value to the interval from {K} up to {L}
 * saturate a number at the fixed rails {K} and {L}
 * Write a function that limits a given number to values from {K} to {L}.
 * max({K}, min({L}, v))
 * smaller than {K} becomes {K}, bigger than {L} becomes {L}, else leave it
 * Saturate the argument to the closed interval [{K}, {L}].
 * How do I keep a value in the range {K} through {L}?
 * clamp to {K}..{L}
 *
 * @T int32_t int64_t
 * @K 0..5 -10
 * @L 7..10 15 20 31 50 63 99 100 127 255 1000
 * @name clamp_constant saturate keep_within
 */
T clamp_constant(T x) { return x < K ? K : x > L ? L : x; }

/**
 * Return {x}, but never {OP:2} {K}.
 * Give the {OP} of {x} and {K}.
 * What is {x} if anything {OP:2} {K} is replaced by {K}?
 * {OP}({x}, {K})
 * the {T} {x}, replaced by {K} where it is {OP:2} {K}
 * Computes the {OP} of {x} and the constant {K}
 * Put a limit on {x}: as soon as it is {OP:2} {K}, hand back {K} in its place.
 * Write a function that returns its argument but keeps it {OP:3} {K}.
 * {OP:6} of {K} for a number
 * How do I make sure a value is {OP:3} {K}?
 * give me whichever is {OP:4}, my number or {K}
 * the {OP:4} of a value and the constant {K}
 * one-sided clamp of a number: {OP:6} {K}
 * Write a function to obtain the {OP:1} of a given number and {K}.
 * Python's built-in for the {OP:4} of v and {K}
 * whatever is {OP:2} {K} becomes {K}, the rest stays as it is
 * Apply the {OP:6} {K} to the argument.
 * How do I make sure that a value is {OP:3} {K}?
 * {OP:1} of x and {K}
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
 * What is {x} with negative values set to 0?
 * the rectifier max(0, {x}) on {T:a}
 * ReLU of {x}
 * Cut {x} off at zero from below.
 * Keep {x} when it is above 0; in every other case give back 0.
 * Could you give me {x}, or 0 if it is below zero?
 * Write a function that returns the number itself if it is positive and zero otherwise.
 * max of zero and a number
 * How do I turn negative numbers into 0 but keep positive ones?
 * if it's minus then 0 else same number
 * positive part of a value
 * rectified linear unit, the activation function max(0, x)
 * Write a function to replace a negative number by zero and to hand back any other unchanged.
 * torch.relu on a scalar
 * if it's under zero make it zero, or else leave it
 * Positive part x+ of the argument
 * How do I floor a value at 0?
 * max(x, 0)
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
 * sign of {x} as -1, 0 or +1
 * Computes the direction of {x}: 1 upward, -1 downward, 0 for none
 * Tell me which side of zero {x} lies on: -1 for below, 1 for above, 0 for zero itself.
 * Write a function that returns 1 for a positive number, -1 for a negative number and 0 for zero.
 * sign function sgn: -1, 0 or 1
 * How do I determine the sign of a number as +1, 0 or -1?
 * tell if num is positive negative or zero with 1, -1 and 0
 * signum of a number with three possible answers: minus one, zero, plus one
 * direction of movement from a signed speed: backward -1, still 0, forward 1
 * sign of a number as -1, 0 or 1
 * signum function of a number (-1, 0, 1)
 * return 1 if positive, -1 if negative and 0 if zero
 * is a number positive (1), negative (-1) or zero (0)
 * Write a function to determine whether a number is positive (1), negative (-1) or zero (0).
 * numpy.sign of a scalar as an int
 * 1 for plus, -1 for minus, 0 for nothing
 * Signum function
 * How do I get -1, 0 or 1 from the sign of a value?
 * sign of x
 *
 * @T int32_t int64_t double
 * @name sign signum sign_of
 */
int sign(T x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

/**
 * Return the median of {a}, {b} and {c}.
 * Which of {a}, {b} and {c} is in the middle when they are sorted?
 * middle one of three {T:s}
 * Find the value among {a}, {b}, {c} that is neither the smallest nor the largest.
 * Sort {a}, {b} and {c} and hand me the second one.
 * median({a}, {b}, {c}) of three {T:s}
 * Given three readings {a}, {b} and {c}, drop one lowest and one highest, and return what is left.
 * Write a function that returns the middle value of three numbers.
 * median of three
 * How do I find which of three numbers is neither the biggest nor the smallest?
 * 3 numbers, i want the middle one not min not max
 * the second largest of three values
 * median-of-three pivot value, as in quicksort
 * median of three numbers
 * middle value of three numbers
 * Write a function to determine the middle one, by size, of three given numbers.
 * sorted([p, q, r])[1]
 * neither the biggest nor the smallest of the three
 * Sample median of three observations
 * How do I find the median of three values for a pivot?
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
 * What is {x} rounded {OP} to the {OP:2} multiple of {K}?
 * multiple of {K} next to {x}, rounding {OP}
 * Move {x} {OP} until {K} divides it.
 * Given {x}, I need it rounded {OP} so that it becomes a multiple of {K}, the {OP:2} one {OP:3} it.
 * Computes the {OP:2} number {OP:3} {x} that {K} divides, as when rounding {OP}
 * Write a function that rounds a number {OP} to a multiple of {K}.
 * round {OP} to multiple of {K}
 * How do I round a value {OP} to the {OP:2} multiple of {K} {OP:3} it?
 * round number {OP} so it can be divided by {K}
 * {OP:2} multiple of {K} {OP:3} the given value
 * align a size {OP} to a {K}-byte boundary
 * Write a function to determine the {OP:2} multiple of {K} that is {OP:3} a given unsigned integer.
 * Excel-like rounding {OP:1} to a multiple of {K}, for unsigned numbers
 * make it a multiple of {K}, going {OP:1} if needed, never with a minus
 * Quantize an unsigned integer to the grid of step {K}, rounding {OP:1}.
 * How do I align an unsigned value {OP:1} to {K}?
 * round unsigned x {OP:1} to a multiple of {K}
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
 * Write a function that raises a number to a multiple of the second one, unless it is one already.
 * ceil of a number to a multiple of the second number
 * number and step, rounded upward to the grid
 * round 13 up in steps of 5 to 15 and leave 15 as it is, for any number and step
 * pad a size up to a multiple of a block size
 * least multiple of the second number that is at least the first
 * roundup of a number to steps of m
 * Write a function to find the smallest multiple of the second number that is not below the non-negative first.
 * Excel's CEILING(number, significance) for non-negative integers
 * go up to the next number that the second one divides, or stay if it already does
 * Align an offset (first) upward to a given alignment (second), offset not negative.
 * How do I round a non-negative n up to a multiple of m?
 * round up to nearest multiple (value, step)
 *
 * @T int32_t int64_t
 * @name round_up_to ceil_to_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T round_up_to(T x, T m) { return (x + m - 1) / m * m; }

/**
 * Round {x} down to a multiple of {m}.
 * Starting at {x} and going down, which multiple of {m} comes first?
 * round a number down to a multiple of a step, where a multiple stays as it is
 * round a nonnegative number down to a multiple of another
 * How do I round a number down to the nearest multiple of a step, given second?
 * Write a function that lowers a number to a multiple of the second one, unless it is one already.
 * floor of a number to a multiple of the second number
 * number and step, rounded downward to the grid
 * round 13 down in steps of 5 to 10 and leave 15 as it is, for any number and step
 * cut a size down to whole blocks of the size given second
 * greatest multiple of the second number that is at most the first
 * rounddown of a number to steps of m
 * Write a function to find the largest multiple of the second number that does not exceed the non-negative first.
 * Excel's FLOOR(number, significance) for non-negative integers
 * go down to the nearest number that the second one divides, or stay if it already does
 * Align an address (first) downward to a given alignment (second), neither negative.
 * How do I round a non-negative n down to a multiple of m?
 * round down to nearest multiple (value, step)
 *
 * @T int32_t int64_t
 * @name round_down_to floor_to_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T round_down_to(T x, T m) { return x / m * m; }

/**
 * Divide {a} by {b} and round up.
 * Return the ceiling of {a} / {b}.
 * Round the quotient {a} / {b} up to a whole number.
 * smallest whole number that is not below {a} / {b}, as ({a} + {b} - 1) / {b}
 * To hold {a} items, how many groups of {b} are needed?
 * Split {a} things into packs of {b}; count the last one even if it is not full.
 * Could you divide {a} by {b} and, if anything is left over, add one?
 * Write a function that divides two positive integers and rounds the result up.
 * ceiling division of one positive integer by another
 * How many buses do we need for a number of people, given the seats per bus?
 * divide first number by second but always round up if there is a remainder
 * quotient of two whole numbers rounded up to the next whole number
 * number of blocks for a length and a block size, ceil of their ratio
 * divide one positive integer by a second and round up
 * ceiling division of two positive whole numbers
 * Write a function to divide the first non-negative integer by the second and to raise any fraction to the next integer.
 * math.ceil(p / q) for a non-negative p and positive q
 * how many groups of the second size do you need for the first number, the last may be part empty
 * Ceiling of the quotient of two naturals, dividend first
 * How do I do integer division with rounding up?
 * ceil(a / b)
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
 * {x} over {K}, rounded up to a whole number, as ({x} + {K} - 1) / {K}
 * Pack {x} things {K} to a box and count the boxes, a partly filled last one included.
 * Given {x} lines and {K} lines a page, I need the number of pages.
 * Write a function that computes how many boxes of {K} are needed for a number of items.
 * ceil of a whole number over {K}
 * How do I divide by {K} and round up?
 * each box fits {K}, how many boxes do i need for my items in total
 * quotient of a number by {K}, rounded up to a whole number
 * page count for a number of entries at {K} per page, last page may be partial
 * Write a function to determine how many packs of {K} hold an unsigned number of items, a partly filled one included.
 * math.ceil(v / {K}) for an unsigned int
 * how many bags of {K} are needed so that everything fits, count is never negative
 * Ceiling of an unsigned argument over {K}
 * How many pages are needed with {K} rows on each (unsigned row count)?
 * unsigned x divided by {K}, rounded up
 *
 * @T uint32_t uint64_t
 * @K 2..20 24 32 50 60 64 100
 * @name boxes_needed pages ceiling_of_division
 * @range x 0 100000
 */
T boxes_needed(T x) { return (x + K - 1) / K; }

/**
 * How many boxes are needed for {items} items if each holds {size}?
 * number of boxes needed for some items at so many per box, rounded up
 * pages needed for so many entries, so many per page
 * How many buses does it take to carry all the people, given the seats per bus?
 * items and capacity in, number of containers out, the last perhaps not full
 * Write a function that computes how many packages are needed for some items at so many per package.
 * how many trips for all the things if I can carry only so many at once
 * page count for a list of entries at so many per page, where a partial page counts
 * How many tables are needed to seat all guests, with a given number of seats at each?
 * containers needed for items of which each holds some, a half full one counts
 * how many groups for all the people when each has at most so many members
 * pack things into equal boxes (things, box size), count the boxes, a partly filled one too
 * Write a function to determine how many vessels a number of items takes; items first, then the room in each.
 * -(-items // size) for the items and how many of them go into a container
 * that many things, this many to a crate: how many crates?
 * Number of bins for unit items: item count, then bin capacity; ceiling of the ratio
 * How many buses for all passengers, if each has room for so many (passengers, seats)?
 * ceil(items / size)
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
 * {K} percent of the {T} {x}, multiplying before dividing
 * Multiply {x} by {K} and divide by 100.
 * Given {x}, I need {K} hundredths of it: multiply by {K}, then divide by 100, truncating.
 * Could you work out {K}% of {x} in whole numbers, dropping the fraction?
 * Write a function that calculates {K} percent of an amount, dropping the fraction.
 * {K} percent of a number, the fraction truncated
 * How do I work out {K}% of a given value with integers, dropping the fraction?
 * need {K} % of amount, integer, cut the decimals
 * {K} hundredths of a quantity, rounded toward zero
 * commission on an amount at a rate of {K}%, fraction discarded
 * Write a function to compute {K} percent of a given amount, the fraction being cut off.
 * int(v * {K} / 100) for a non-negative v
 * how much is {K} percent of this, without the decimals
 * Truncated share of {K} per cent of an integer amount
 * How do I take {K}% of an int (multiply first, then integer division)?
 * {K}% of x
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
 * 2 of 3 is 66 percent (rounded down), something of 0 is 0 percent
 * progress in percent as an int, rounded down, from what is done and all there is; 0 if that is 0
 * whole-number percent of done and all, decimals cut, 0 when there is nothing to do
 * how far is a task in percent, no decimals (rounded down), from steps done and steps in total (0 for no steps)
 * part and whole in, truncated int percent out, whole of 0 gives 0
 * share of a part in a total in percent without the fraction, 0 if the total is zero
 * Write a function to compute how many percent of a whole (second) a part (first) is, rounded down, 0 if the whole is 0.
 * Python: part * 100 // total if total else 0, for non-negative ints
 * so many out of so many: what percent? no decimals, and 0 if it's out of 0
 * Percentage ratio of part to total, truncated, defined as 0 for a zero total
 * How do I get an integer percentage from a part and a total without division by zero (then 0)?
 * part as a percentage of total, cut off, 0 if total is 0
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
 * 2 out of 3 comes to 67 percent, 1 out of 8 to 13, anything out of 0 to 0
 * votes for one candidate in percent of all votes, rounded half up to an int; 0 if nobody voted
 * score in percent, rounded to the nearest integer (.5 up), from points and maximum points, 0 for a maximum of 0
 * share of a part in a total in percent, closest whole number, half up, no total gives 0
 * integer percentage of part and total with a half rounded up, 0 for an empty total
 * percent of a part in a whole rounded half up, 0 if the whole is 0
 * Write a function to compute how many percent of a whole (second) a part (first) is, rounded half up, 0 if the whole is 0.
 * spreadsheet-like ROUND(100 * part / total, 0) for non-negative ints, 0 for a total of 0
 * so many out of so many: nearest whole percent, with .5 going up? out of 0 gives 0
 * Percentage ratio of part to total, rounded to nearest with halves upward, defined as 0 for a zero total
 * How do I round an integer percentage of part and total properly, half up (0 when total is 0)?
 * part as a percentage of total, rounded half up, 0 if total is 0
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
 * {x} modulo 10
 * units digit of the {T} {x}
 * Which digit does {x} end in, written in decimal?
 * Given {x}, I want only its rightmost decimal digit.
 * Tell me the final digit of {x} in base 10.
 * Write a function that returns the last digit of a number.
 * last digit of a number
 * How do I get the rightmost digit of a number?
 * give the units digit pls
 * final decimal figure of an integer
 * Remainder modulo 10, the ones place
 * Write a function to extract the units digit of an unsigned number.
 * int(str(v)[-1]) for an unsigned v
 * what digit does this number end in? it has no minus
 * Residue of an unsigned integer modulo ten
 * How do I get the rightmost decimal digit of an unsigned int?
 * last digit of unsigned x
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
 * Write a function that returns the tens and the ones of a number together, from 0 to 99.
 * last two digits of a number, as its size modulo one hundred, sign ignored
 * 1985 gives 85 and -307 gives 7
 * two-digit ending of a number, never negative
 * short form of a year: 1985 to 85, 2007 to 7
 * the two rightmost digits of an integer as a number, dropping its sign
 * tail of two decimal digits of a number, sign ignored
 * with which two decimal digits does a number end (as a number from 0 to 99)
 * Write a function to extract the number that the tens and the units digit of an integer form, its sign ignored.
 * abs(v) % 100
 * the two digits at the end, never mind a minus
 * Residue of the magnitude modulo one hundred
 * How do I keep only the final two decimal digits of an int (never negative)?
 * last two digits of a number
 *
 * @T int32_t int64_t
 * @name last_two_digits two_digit_ending
 */
T last_two_digits(T x) { return x % 100 < 0 ? -(x % 100) : x % 100; }

/**
 * Of {n}, return the last {k} digits as a number.
 * last k digits of a number
 * number modulo a power of ten, the exponent being the second argument
 * How do I keep only the last k digits of an integer?
 * Write a function that cuts off all but the last k digits of a number.
 * 123456 and 3 gives 456, so keep only that many digits at the end of a number
 * n % 10^k
 * ending of a number as a number, its length in digits as an argument
 * the rightmost digits of a number, as many as the second argument says
 * number and digit count in, tail of the number out
 * low-order decimal digits of a number, k of them
 * account number, only its final digits, whose count is given
 * Write a function to extract the number that the final k decimal digits of a non-negative n form; n comes first.
 * n % 10 ** k
 * keep just so many digits at the end: the number, then how many
 * Residue of a natural number (first) modulo ten to the power k (second)
 * How do I cut off all but the k rightmost digits of n?
 * last k digits of n
 *
 * @T int32_t int64_t
 * @name last_digits number_tail
 * @range n 0 99999999
 * @range k 0 9
 */
T last_digits(T n, int32_t k) {
    T scale = 1;
    for (; k > 0; k--) scale *= 10;
    return n % scale;
}

/**
 * Of {n}, return the first {k} digits as a number, or all of them if there are fewer.
 * first k digits of a nonnegative number, all of it if it has fewer
 * leading digits of a number, how many is an argument; a shorter number is returned whole
 * How do I keep only the first k digits of an integer, all if there are fewer?
 * Write a function that drops all but the first k digits of a number (shorter numbers stay).
 * 123456 and 3 gives 123 while 12 and 3 gives 12: keep that many digits at the front of a number
 * beginning of a number, its length in digits as an argument; short numbers unchanged
 * the leftmost digits of a number, as many as the second argument says (or all there are)
 * number and digit count in, head of the number out, or all of it when shorter
 * area code from a phone number, given its length in digits
 * high-order decimal digits of a number, k of them, or fewer if it is short
 * first k decimal digits of an int as an int, the whole of it if it has no more than k
 * Write a function to extract the number that the leading k decimal digits of n form; n itself if it has fewer.
 * int(str(n)[:k])
 * keep just so many digits at the front: the number, then how many; short numbers stay whole
 * Decimal prefix of length k (second) of a natural number (first)
 * How do I cut a number n down to its k leftmost digits?
 * first k digits of n
 *
 * @T int32_t int64_t
 * @name first_digits number_head
 * @range n 0 99999999
 * @range k 1 9
 */
T first_digits(T n, int32_t k) {
    T limit = 1;
    for (; k > 0; k--) limit *= 10;
    while (n >= limit) n /= 10;
    return n;
}

/**
 * What is the last digit of {x}, disregarding the sign?
 * Get the last digit of a number, never negative.
 * last digit of an integer, sign ignored
 * ones digit of an integer, 0 to 9 also for negatives
 * units digit of a number, its sign being ignored
 * How do I get the last digit of an int, also of a negative one, without sign?
 * Write a function that returns the final decimal digit of a number, 7 for -17.
 * rightmost digit of an integer as 0 to 9
 * the digit a number ends with, 725 gives 5 and -725 gives 5
 * in which digit (0 to 9) does the number end
 * least significant decimal digit of an int, sign ignored
 * give me the very last digit of my number, without a minus
 * Write a function to extract the units digit of an integer, a negative one being treated like a positive one.
 * abs(v) % 10
 * what digit does this number end in, a minus doesn't matter
 * Residue of the magnitude modulo ten
 * How do I get the rightmost decimal digit of a signed int as 0 to 9?
 * last digit of x, ignoring the sign
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
 * Given {x}, move every decimal digit one place to the right and lose the last.
 * Computes {x} / 10 for an unsigned {T}
 * Write a function that removes the last digit of a number.
 * number without its last digit
 * How do I cut off the final digit of a number?
 * 1234 should become 123
 * discard the rightmost figure of an integer
 * decimal shift of a number right by one place, the last digit being lost
 * Write a function to remove the units digit from an unsigned number.
 * int(str(v)[:-1]) for an unsigned v, or 0 if nothing is left
 * cross out the digit at the end, number without minus
 * Decimal right shift of a natural number by one place
 * How do I strip the last decimal digit off an unsigned int?
 * unsigned x without its last digit
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
 * everything but the last digit of a number
 * Write a function that strips the ones digit of an integer.
 * 725 becomes 72, -725 becomes -72
 * shorten a number by one digit at the end
 * chop last digit off a number
 * integer division of a number by ten, toward zero
 * leave the units out of a number: 98 gives 9
 * Write a function to remove the units digit from an integer whose sign is preserved.
 * int(v / 10)
 * cross out the digit at the end, and a minus stays
 * Decimal right shift by one place, truncated toward zero
 * How do I strip the last decimal digit off a signed int?
 * x without its last digit, negative too
 *
 * @T int32_t int64_t
 * @name without_last_digit strip_last_digit
 */
T without_last_digit(T x) { return x / 10; }

/**
 * Return the digit of {x} in the {OP} place.
 * What is the {OP} digit of {x}?
 * {OP} digit of the {T} {x}
 * Pick the decimal digit of {x} that counts the {OP}.
 * Given {x}, I need the decimal digit that stands for the {OP}, 0 if {x} is too short.
 * Look at {x} in decimal: which digit counts the {OP}?
 * Extract the {OP} digit from {x}; a missing digit is 0.
 * Write a function that extracts the {OP} digit of a number.
 * {OP} place of a number, 0 if it has none
 * How do I get the digit in the {OP} position?
 * which digit is at {OP} in my number, 0 if it is shorter
 * decimal figure of a number that counts the {OP}
 * place value: the figure of an integer in its {OP} column
 * Write a function to extract the {OP} digit of a non-negative integer.
 * python function for the {OP} digit of an int, 0 if it has too few digits
 * which digit is in the {OP} place
 * Decimal digit of a natural number at the {OP} position
 * How do I isolate the {OP} digit of an int?
 * {OP} digit of x
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
 * Shift {a} one place to the left in base {K} and put {b} into the free place.
 * To the right of {a}, put {b}, where each place is worth {K} times the one after it.
 * Computes {a} times {K}, with {b} added on
 * Write a function that multiplies the first number by {K} and adds the second number.
 * first number times {K} plus second number
 * How do I combine two numbers into one as its upper and lower place in base {K}?
 * take first one * {K} then + second one
 * a high part and a low part joined in radix {K}: first times {K} plus second
 * positional notation: upper and lower place of a number in base {K}, upper first
 * Write a function to multiply the first number by {K} and to add the second.
 * lambda p, q: {K} * p + q
 * the first one {K} times, and the second one on top
 * Shift the first argument by one place in base {K}, then fill in the second.
 * How do I join a major unit and a minor one, {K} minor ones to the major?
 * a * {K} + b
 *
 * @T int32_t int64_t
 * @K 10 60 100 1000
 * @name append_digit combine_digits
 * @range a 0 1000
 * @range b 0 9
 */
T append_digit(T a, T b) { return a * K + b; }

/**
 * To the number {n}, append the digit {d}.
 * Put a digit (second argument) at the end of a number.
 * append a decimal digit, given second, to a number
 * add a digit on the right of a number, the digit given last
 * How do I append a digit to an int?
 * 12 and 3 gives 123, 0 and 5 gives 5
 * Write a function that attaches a digit to the end of a number.
 * What does a calculator show when a digit key is pressed after a number?
 * new number after typing one more digit behind a number
 * number times ten plus the digit
 * extend a number by one decimal digit at its right end
 * build up a number digit by digit: return it with one more digit appended
 * Write a function to attach a digit (second) at the right end of a non-negative number (first).
 * int(str({n}) + str({d})) in Python
 * write this digit behind that number: number, digit
 * Horner step in base ten: accumulator, then digit
 * How do I append one decimal digit to a number while parsing?
 * n * 10 + d
 *
 * @T int32_t int64_t
 * @name push_digit attach_digit
 * @range n 0 99999
 * @range d 0 9
 */
T push_digit(T n, T d) { return n * 10 + d; }

/**
 * Divide {a} by {b}, rounding toward minus infinity.
 * What is the floor of {a} / {b}, so that -7 over 2 gives -4?
 * floor division of {a} by a positive {b}
 * Take the C quotient of {a} and {b} and lower it by one if {a} is negative and something was left over.
 * floor({a} / {b}) in whole numbers, for {b} > 0
 * Python's // for {a} and {b}, with a positive divisor
 * Write a function that performs floor division of two integers, the divisor being positive.
 * floor division of two integers, rounding toward negative infinity, divisor positive
 * How do I do Python's // on integers in C, with a positive divisor?
 * integer divide but for negatives round down not to zero, -7/2 = -4
 * quotient rounded to the lower whole number, dividend of either sign
 * floordiv by a positive divisor, the quotient that goes with the non-negative remainder
 * divide by a positive number and round down, also for a negative dividend
 * floor division of two integers with a positive divisor
 * Write a function to divide the first integer by a positive second one, rounded toward minus infinity.
 * Python's p // q for a positive q
 * divide the first by the second and always go down to a whole number, below zero as well
 * Floor of the ratio of an integer to a natural number
 * How do I get floored integer division in C for negative numerators?
 * floor(a / b)
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
 * Divide {a} by {b}, rounding toward plus infinity; {a} may be negative.
 * What is the ceiling of {a} / {b} for signed {a} and a positive {b}, so that -7 over 2 gives -3?
 * ceiling division with sign: {a} over {b} > 0
 * Take the truncated quotient of {a} and {b} and raise it by one if a positive remainder is left.
 * Smallest whole number not below the fraction {a} / {b}, where {b} is above 0
 * Round {a} / {b} up even when {a} is below zero.
 * Write a function that performs ceiling division of signed integers, the divisor being positive.
 * ceiling division for a possibly negative number by a positive one
 * How do I round the quotient of a signed integer and a positive one up, toward plus infinity?
 * integer divide by a positive number but round up, also when negative, -7/2 = -3
 * quotient rounded to the higher whole number, dividend of either sign
 * ceildiv of a signed dividend by a positive divisor
 * Write a function to divide the first integer, of either sign, by a positive second one, rounded toward plus infinity.
 * -(-p // q) for ints, p may be negative
 * divide the first by the second and always go up to a whole number, below zero as well
 * Ceiling of the ratio of a signed integer to a natural number
 * How do I get ceiling integer division in C that works with negative numerators?
 * ceil(a / b), also for negative a
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
 * Divide {a} by {b} and round to the nearest whole number, halves away from zero.
 * What is {a} / {b}, rounded to the nearest integer? A half goes away from zero, and {b} is positive.
 * rounded quotient of {a} and a positive {b}: 7 / 2 gives 4, -7 / 2 gives -4
 * Move {a} away from zero by half of {b}, then divide by {b}, truncating.
 * Nearest integer to the fraction {a} over {b} > 0, ties outward
 * School rounding of {a} / {b} in integers; negative {a} mirrors the positive case.
 * Write a function that divides two integers and rounds to the nearest integer, half away from zero.
 * integer division rounded to nearest, halves away from zero, positive divisor
 * How do I get a rounded quotient of two ints, .5 away from zero, instead of a truncated one?
 * divide two ints with rounding like in school, 7/2 is 4 and -7/2 is -4
 * quotient to the closest whole number, ties away from zero
 * commercial rounding of a fraction of two integers, that is, to the nearest with halves away from zero
 * Write a function to divide the first integer by a positive second one, rounded to the nearest integer, halves away from zero.
 * C's lround((double)p / q) for integers, q > 0
 * divide and give the nearest whole number, a half goes away from zero
 * Nearest integer to the ratio of an integer to a natural number, ties away from zero
 * How do I round an integer division instead of truncating it (negative numerators symmetric)?
 * round(a / b), half away from zero
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
 * non-negative remainder of {a} by {b} > 0: -1 mod 5 is 4
 * Take {a} % {b} and add {b} if that came out negative.
 * Wrap {a} into the range 0 to {b} - 1, {b} being positive.
 * Euclidean remainder of {a} and a positive {b}
 * Write a function that computes a modulo, with a positive divisor, which is always non-negative.
 * non-negative modulo of two ints, the divisor being positive
 * How do I get a non-negative remainder of a negative number by a positive one?
 * mod like python, -1 mod 5 must give 4 not -1
 * remainder from zero up to the positive divisor minus one, whatever the sign of the dividend
 * Euclidean modulo of a signed number by a positive one
 * Write a function to determine the never negative remainder of an integer divided by a positive second one.
 * Python's p % q for a positive q, in C
 * what's left over after dividing the first by the second, never below zero even for minus numbers
 * Least non-negative residue of an integer modulo a natural number
 * How do I get a true modulo (0 to b - 1) for negative values in C?
 * a mod b, always non-negative
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
 * Bring {x} into the range 0 to {K} - 1 by adding or subtracting multiples of {K}.
 * What is {x} mod {K}, never negative, as mathematicians mean it?
 * (({x} % {K}) + {K}) % {K}
 * Wrap the index {x} around a ring of {K} slots; below zero counts back from the end.
 * non-negative residue of {x} modulo {K}, negative {x} included
 * A dial has {K} positions from 0; turn to {x}, which may be negative, and tell me the position.
 * Write a function that wraps a possibly negative number into 0 to {K} - 1.
 * non-negative mod {K} of a signed number
 * How do I make an index wrap around a circular buffer of {K} entries, negatives too?
 * num mod {K} but never minus, also for a negative num
 * true residue of a signed value for the modulus {K}
 * canonical representative of a signed integer modulo {K}, 0 to {K} - 1
 * Write a function to wrap an integer of either sign around into 0 to {K} - 1.
 * Python's v % {K}, not C's
 * bring a number into 0 up to just under {K} by going round and round, minus numbers too
 * Least non-negative residue modulo {K}
 * How do I make a possibly negative index cyclic with period {K}?
 * mathematical x mod {K}
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
 * ({x} + {K} / 2) / {K} * {K}
 * Prices end on a multiple of {K}: adjust {x} to the nearest, upward when in doubt.
 * Write a function that rounds a number to the nearest multiple of {K}, with ties upward.
 * round a number to the nearest multiple of {K}, ties up
 * How do I round a value to the closest multiple of {K}, the higher one on a tie?
 * make number go to closest multiple of {K}, if in the middle go up
 * multiple of {K} that lies nearest to a number, halfway going up
 * quantize a number with step {K}, half up
 * Write a function to find the multiple of {K} nearest to an unsigned integer; halfway goes up.
 * Excel's MROUND(v, {K}) for an unsigned integer
 * go to the closest number that {K} divides, up if in the middle, never with a minus
 * Quantize an unsigned integer to the grid of step {K}, nearest point, ties upward.
 * How do I snap an unsigned value to the closest {K}, with ties rounded up?
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
 * Cut {x} down to a multiple of {K}, then go {K} further.
 * {x} / {K} * {K} + {K} in unsigned whole numbers
 * The bus leaves every {K} minutes; at minute {x} one has just gone: when is the next?
 * Write a function that returns the first multiple of {K} greater than the given number.
 * next higher multiple of {K}, strictly above the number
 * How do I find the multiple of {K} that comes after a number, never the number itself?
 * next multiple of {K}, must be bigger than the num even if it already is a multiple
 * the following multiple of {K}, strictly above the given number
 * next tick, after a given time, on a schedule with period {K}, a tick at that time not counting
 * Write a function to find the first multiple of {K} that is strictly greater than an unsigned integer.
 * Python: (v // {K} + 1) * {K} for an unsigned v
 * the next number up that {K} divides, never the number itself, no minus involved
 * Least multiple of {K} in the open interval above a natural (unsigned) argument
 * How do I move an unsigned value on to the following multiple of {K}, even from a multiple?
 * next multiple of {K} after unsigned x
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
 * next higher multiple of a step above a number, where a multiple goes to the following one
 * How do I find the multiple of m that follows a number, even if the number is one itself?
 * always go up to the following multiple of the second number, 15 and 5 gives 20
 * Write a function that returns the smallest multiple of the second above the first.
 * the multiple of m strictly above x
 * following entry of the times table of m after x, x itself excluded
 * number and step: next grid point above, never the number itself
 * first number past the given one that is divisible by m
 * next one divisible by m that is greater than x
 * Write a function to find the first multiple of the second number that is strictly greater than the non-negative first.
 * (n // m + 1) * m, called as f(n, m)
 * the next number after the first one that the second one divides, never the number itself
 * Least multiple of m that strictly exceeds a given natural number: number first, then m
 * How do I advance a value to the following multiple of a step, even from a multiple (value, step)?
 * next multiple of m strictly above n
 *
 * @T int32_t int64_t
 * @name next_multiple_of following_multiple
 * @range x 0 1000
 * @range m 1 60
 */
T next_multiple_of(T x, T m) { return x / m * m + m; }

/**
 * Average the 32-bit integers {a} and {b} through a 64-bit sum, rounding toward zero.
 * What is the mean of {a} and {b}, truncated, if their sum may exceed 32 bits?
 * overflow-free average of two 32-bit integers: widen {a} and {b}, add, halve, narrow
 * Add {a} and {b} as 64-bit integers, divide by 2 and return the result in 32 bits.
 * My 32-bit sum of {a} and {b} overflows; compute the truncated average in a wider type.
 * (int32_t)(((int64_t){a} + {b}) / 2)
 * Write a function that averages two integers without overflow, truncating the result toward zero.
 * integer average of two ints, rounded toward zero, their sum in 64 bits
 * What is the mean of two ints, rounded toward zero, if their sum may be too large for 32 bits?
 * avg of 2 nos plz, shouldnt overflow, whole number result, fraction cut off
 * midpoint of two 32-bit values via a wider sum, rounded toward zero
 * arithmetic mean of two ints in 64-bit arithmetic, truncated toward zero to an int
 * average of two integers as an integer, fraction dropped toward zero, no overflow
 * mean of two ints without overflow, rounded toward zero
 * Write a function to compute the mean of two 32-bit integers without overflow, the fraction cut off toward zero.
 * Java: (int) (((long) p + q) / 2)
 * halfway between two whole numbers, chop the half, must also work for huge ones
 * Overflow-free arithmetic mean of two integers, truncated toward zero
 * How do I average two ints without overflowing, rounding toward zero?
 * average of two ints, no overflow, truncated
 *
 * @name safe_average wide_mean
 */
int32_t safe_average(int32_t a, int32_t b) { return (int32_t)(((int64_t)a + b) / 2); }

/**
 * Average the small unsigned numbers {a} and {b}, rounding a half up.
 * What is the mean of {a} and {b}, rounded up if it ends in one half? The sum is formed in a wider type.
 * rounded average of two {T:s}: ({a} + {b} + 1) / 2 without overflow
 * Blend the pixels {a} and {b} half and half, rounding upward.
 * Add {a}, {b} and 1 as ordinary ints and halve the total.
 * I mix two paints of brightness {a} and {b} half and half; how bright is the result, .5 going up?
 * Write a function that averages two small unsigned integers and rounds .5 up.
 * average of two small unsigned values, a half rounded up
 * What is the mean of two byte-sized or other small unsigned numbers if a half goes up?
 * avg of two small unsigned nos, 3 and 4 should give 4
 * mean of a pair of small unsigned values, halves upward
 * pavg: average of two unsigned samples, a half rounded up, as in SIMD instructions and motion compensation
 * Write a function to compute the mean of two unsigned numbers, a half being rounded up.
 * numpy-like (p + q + 1) // 2 of two unsigned samples without wrap-around
 * halfway between two numbers that are never below zero, .5 goes up
 * Unsigned rounding average, as the PAVGB instruction computes it
 * How do I average two unsigned pixels with rounding up?
 * unsigned (a + b + 1) / 2
 *
 * @T uint8_t uint16_t
 * @name rounded_average blend_half
 */
T rounded_average(T a, T b) { return (T)((a + b + 1) / 2); }

/**
 * Find the middle between {lo} and {hi} as {lo} + ({hi} - {lo}) / 2.
 * Which index lies halfway from {lo} to {hi}? Start at the lower and add half the gap.
 * midpoint for binary search between {lo} and {hi}, no overflowing sum
 * Halve the distance from {lo} to {hi}, dropping a fraction, and go that far up from the lower end.
 * bisect the index range {lo} to {hi}: {lo} plus half of the difference, truncated
 * Given {lo} not above {hi}, compute their midpoint through the difference.
 * Write a function that finds the midpoint of a lower and an upper index without overflow.
 * midpoint of low and high as an index, rounded toward low
 * How do I calculate the mid of low and high in a binary search without overflow, fraction dropped?
 * mid = low + (high-low)/2 as a function
 * halfway point between two indices, fraction dropped
 * bisection step of an index interval: low plus half of high - low, truncated
 * Write a function to find the midpoint, rounded down, of a lower and an upper index, without an overflow.
 * Java's low + (high - low) / 2
 * the one in the middle of a low and a high number, go down if there are two
 * Midpoint of an integer interval with a bisection-safe formula: lower end, upper end
 * What's the safe way to compute mid in a binary search (lo, hi)?
 * lo + (hi - lo) / 2
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
 * overflow-free |{a} - {b}|: 32-bit inputs, 64-bit result
 * Even for the two ends of the 32-bit range, {a} and {b} must give the right gap; use a 64-bit result.
 * Absolute difference of {a} and {b}, exact for every pair of 32-bit integers, widened to 64 bits
 * Take {a} minus {b} in 64 bits and drop the sign.
 * Write a function that returns the absolute difference of two ints as a 64-bit number.
 * absolute difference of two ints without overflow, as a 64-bit number
 * How far apart are two ints when the gap may not fit into 32 bits?
 * abs diff of 2 ints but answer in long so no overflow
 * gap between two 32-bit values, widened to 64 bits, never negative
 * abs of the subtraction of two ints carried out in long long
 * Write a function to give as a 64-bit integer how far two 32-bit integers are apart, without overflow.
 * Java: Math.abs((long) p - q) for ints
 * gap of two whole numbers, also right when it is huge, as a long one
 * Exact |a - b| of 32-bit integers in 64-bit arithmetic
 * How do I get the absolute difference of two ints as a long without overflow?
 * abs difference of two ints as int64
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
 * widening {OP:3}: 32-bit {a} and {b} in, 64-bit result out
 * Extend {a} and {b} from 32 to 64 bits first, then {OP} them.
 * 64-bit {OP:3} of two signed 32-bit numbers, {a} and {b}
 * Return (int64_t){a} {OP:2} {b} for two 32-bit integers.
 * Write a function that takes two ints and returns their {OP:3} as a 64-bit integer.
 * 64-bit {OP:3} of two ints
 * How do I {OP} two ints without overflow?
 * {OP} two int and return long long
 * {OP:3} of two 32-bit values in double width
 * widening {OP} of two signed ints, 32 by 32 bits to 64
 * Write a function to {OP:1} two 32-bit integers and give the exact 64-bit outcome.
 * Java: (long) p {OP:2} q for ints
 * {OP:1} two whole numbers, the result may get really long
 * Exact {OP:3} of 32-bit operands in 64-bit arithmetic
 * How do I {OP:1} two ints into a long without overflow?
 * {OP:1} int32 values, int64 result
 *
 * @OP * "multiply" "*" "product"
 * @OP + "add" "+" "sum"
 * @name widening wide_result
 */
int64_t widening(int32_t a, int32_t b) { return (int64_t)a OP b; }

/**
 * Return the upper half of the double-width product of {a} and {b}.
 * What are the high 32 bits of the signed product {a} times {b}, computed in 64 bits?
 * multiply-high of two 32-bit integers: ({a} * {b}) >> 32
 * Multiply {a} and {b} as 64-bit values and keep only the top word.
 * mulh({a}, {b})
 * The low word of {a} * {b} I have; now I need the carry part, bits 32 to 63 of the full product.
 * Write a function that multiplies two signed ints and returns the upper 32 bits of the product.
 * high half of the 64-bit product of two signed 32-bit ints
 * How do I get the top 32 bits of the 64-bit product of two signed ints?
 * mul two signed ints but i only want the high 32-bit word
 * most significant half of the product of two signed 32-bit numbers
 * MULH instruction for two signed ints: upper word of a 32 by 32 multiplication
 * Write a function to obtain the upper 32 bits of the 64-bit product of two signed 32-bit integers.
 * Java's Math.multiplyHigh, but of two ints
 * multiply two whole numbers and keep only the top half of the long result
 * Signed high word of a full multiplication, as the RISC-V instruction MULH gives it on RV32
 * How do I get the high 32 bits of int times int?
 * (int64)a * b >> 32
 *
 * @name multiply_high high_product
 */
int32_t multiply_high(int32_t a, int32_t b) { return (int32_t)((int64_t)a * (int64_t)b >> 32); }

/**
 * Compute {a} * {b} / {c} with a 64-bit intermediate product.
 * What is {a} times {b}, divided by {c}, if the product may exceed 32 bits? Truncate toward zero.
 * scale {a} by the fraction {b} / {c} without losing the high bits of the product
 * Multiply the 32-bit integers {a} and {b} in 64 bits, divide by {c}, and return the lower 32 bits of the quotient.
 * muldiv({a}, {b}, {c}) for signed 32-bit numbers and a positive divisor
 * Rescale {a}: times {b} and then over {c}, in one wide step, fraction dropped.
 * Write a function that multiplies two integers and divides by a third without overflow in between.
 * first times second divided by third, 64-bit intermediate
 * How do I multiply two ints and divide by a third when the product overflows 32 bits?
 * multiply 2 nos then divide by third, use long inside
 * a value scaled by a ratio of two integers, numerator first, truncated, without overflow inside
 * rule of three in integers: a times b over c with a 64-bit product, fraction dropped
 * Write a function to multiply the first two of three integers in 64 bits and to divide by the third, fraction cut off.
 * Win32's MulDiv without its rounding
 * first times second, divided by the third, cut to a whole number, must not overflow in between
 * Rule of three: a b / c with a 64-bit intermediate, truncated
 * How do I calculate a * b / c for ints so that the product does not overflow?
 * a * b / c with int64 product
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
 * An audio sample {a} is amplified by the gain {b}; clip the product to the {T} range where it leaves it.
 * {a} times {b}, limited to the smallest and largest {T}
 * Write a function that multiplies two small integers and clips the result to the range of {T:a}.
 * saturating multiply, {T}
 * How do I multiply without wrapping around, stopping at the largest or smallest {T}?
 * mult two nums, if too big just give the max, if too small the min, for {T}
 * product that sticks at the limits of its type, {T:s}
 * DSP multiplication with saturation on {T:s}
 * Write a function to multiply two {T:s} and to limit the outcome to what this type can represent.
 * Rust's saturating_mul, here for {T:s}
 * times, but if it gets too big or too small for {T:a} stay at the limit
 * Saturating fixed-width multiplication in the format of {T:a}
 * How do I multiply {T:s} with clamping to the type's min and max rather than wrap-around?
 * saturating multiply of {T:s}
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
 * Put {a} plus {b} where {out} points; the answer tells whether the true sum did not fit.
 * Overflow-detecting add: arguments {a}, {b}, result through the pointer {out}, true on overflow
 * I must not lose overflows: add {a} and {b} into {out} and report true when they happen.
 * Write a function that adds two numbers, stores the wrapped sum through a pointer and returns true on overflow.
 * addition of two numbers with overflow check: wrapped sum behind the pointer, true on overflow
 * How do I detect whether an addition overflows (true) and still get the wrapped sum, through a pointer?
 * add 2 nos safely, return true if overflow happened, wrapped result in pointer
 * sum of two numbers through an output parameter, overflow flag as the return value
 * __builtin_add_overflow as a function of two values and a pointer
 * Write a function to add two numbers, to store the wrapped total via a pointer and to report whether it overflowed.
 * C23's ckd_add with the result pointer as the last argument
 * add both, save the result there, true if it didn't fit
 * Addition with carry-out/overflow flag as the result, low-order sum to memory
 * How do I detect overflow of a + b while still storing the sum?
 * add with overflow check, true on overflow, sum to *out
 *
 * @T int32_t int64_t uint32_t
 * @name checked_add add_overflows
 * @array out 1
 */
_Bool checked_add(T a, T b, T *out) { return __builtin_add_overflow(a, b, out); }

/**
 * Divide {a} by {b}: return the quotient and store the remainder at {rest}.
 * What are the quotient (returned) and the remainder (written to {rest}) of {a} over {b}?
 * divmod of {a} by a nonzero {b}: result is the quotient, {rest} gets the leftover
 * Split {a} into {b}-sized parts, answer how many there are and leave what remains in {rest}.
 * One division, two results: {a} / {b} comes back, {a} % {b} goes to {rest}, truncating as C does.
 * Both parts of the division of {a} by {b}, please: whole part as the return value, rest through {rest}.
 * Write a function that divides two numbers, returns the quotient and gives the remainder through a pointer.
 * quotient and remainder at once: quotient returned, remainder through the pointer
 * How do I get both results of an integer division, the quotient returned and the remainder by pointer?
 * divide 2 nos, return the quotient and put remainder into pointer
 * whole part of a division returned, leftover by reference
 * divmod with an output parameter for the remainder
 * Write a function to divide the first number by the second, to return the quotient and to store the remainder via a pointer.
 * divmod(p, q): first part returned, second part through a pointer
 * how often does it go in, and put what's left over where the pointer says
 * Euclidean division of naturals with quotient as the value and residue as an output argument
 * How do I get both quotient (return) and remainder (out pointer) from one function?
 * a / b, remainder to *rest
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
 * What is {a} / {b}, truncated, with {K} standing in for a division by zero?
 * zero-safe quotient of {a} and {b}, fallback {K}
 * Guard the division of {a} by {b}: a zero divisor gives {K}.
 * {a} / {b}, except that {K} comes back when {b} == 0
 * Return {K} where {a} / {b} makes no sense, otherwise the whole quotient.
 * Write a function that divides two integers but returns {K} when the divisor is zero.
 * safe division of two integers, {K} on zero divisor
 * How do I avoid a division of two ints by zero and get {K} in that case?
 * divide two ints but dont crash if second is 0, just return {K}
 * quotient with a default of {K} for a divisor of zero
 * guarded integer division, fallback value {K} for a zero divisor
 * Write a function to divide the first integer by the second, {K} being the answer for a divisor of 0.
 * SQL-like COALESCE(p / NULLIF(q, 0), {K}) with integer division
 * first divided by second without decimals, but {K} if the second is nothing
 * Truncated quotient, defined as {K} for a zero denominator
 * How do I guard integer division against a zero denominator (use {K} then)?
 * a / b or {K} if b is 0
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
 * division of two numbers without division by zero, which gives 0
 * divide two numbers, 0 when the divisor is zero
 * How do I divide two numbers safely, with 0 if the divisor is 0?
 * Write a function that divides two numbers but gives 0 instead of an error for a zero divisor.
 * a / b, or 0 if b is 0
 * protected division of two numbers that gives 0 for a zero divisor
 * quotient of two numbers, or zero if the divisor is 0
 * divide two numbers, no crash on zero divisor please, just give 0
 * ratio of two numbers, zero for a zero denominator
 * divide the first number by the second if possible, otherwise 0
 * Write a function to divide the first number by the second, with 0 as the answer for a divisor of zero.
 * Excel: =IFERROR(A1/B1, 0)
 * first divided by second, but just 0 if the second is nothing
 * Quotient extended by 0 at a zero denominator
 * How do I avoid division by zero by giving zero back?
 * a / b, 0 if b is 0
 *
 * @T double int32_t int64_t float
 * @name safe_divide divide_safely
 * @range a -1000 1000
 * @range b -10 10
 */
T safe_divide(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * How far apart are the positions {a} and {b} on a ring of {K}, going the shorter way?
 * Return the circular distance of {a} and {b}, both from 0 to {K} - 1, modulo {K}.
 * shortest way round between {a} and {b} on a circle with {K} places
 * Take the difference of {a} and {b}; if it is more than half of {K}, go the other way round.
 * min(d, {K} - d) for d = |{a} - {b}|
 * A round table has {K} seats numbered from 0; how many steps from {a} to {b}, going the shorter way?
 * Write a function that finds the shorter distance of two positions on a circle of {K}.
 * circular distance of two positions modulo {K}, the shorter way round
 * How many steps apart are two places on a ring of {K}, in the better direction?
 * two positions on a wheel with {K} slots, number of slots from one to the other by the shortest way
 * wraparound gap of two values on a ring of circumference {K}, the shorter way
 * Lee distance of two digits modulo {K}, i.e. the shorter way round
 * Write a function to compute the shortest way between two positions, each 0 to {K} - 1, on a circle of {K}.
 * min(abs(p - q), {K} - abs(p - q))
 * how far from one to the other if it wraps around at {K}, the short way
 * Geodesic distance on the cyclic group of order {K}
 * How do I measure the distance between two clock-like values with period {K}?
 * circular distance mod {K}
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
 * shortest way around a ring of n between two positions
 * distance of two positions in a circle of n places, in the better direction
 * Return the smaller number of steps between two places on a round track of n places.
 * How do I get the distance of two positions with wrap-around at n, the shorter way?
 * hours apart on a clock face in the direction that is shorter, the size of the clock being given last
 * positions on a dial of n: fewest clicks from one to the other
 * min of the way forward and the way back from a to b on a circle of n
 * cyclic distance of two positions, the shorter of both ways, size of the circle last
 * Write a function for the distance of a and b modulo n, going the shorter way round.
 * how many seats away is one guest from the other at a round table of n seats, the shorter way
 * Write a function to compute the shortest way between two positions on a circle; positions first, then the circle's size.
 * lambda p, q, n: min(abs(p - q), n - abs(p - q))
 * how far from one seat to the other round a table, the short way (seat, seat, number of seats)
 * Geodesic distance of two residues on the cyclic group of order n (last argument)
 * How do I measure the distance between two ring buffer slots of given capacity (last argument), either direction?
 * circular distance of i and j modulo n
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
 * ping-pong of {x} between 0 and {K}, unsigned
 * Reduce {x} modulo twice {K}, then count down from there if it is above {K}.
 * A ball moves one field a tick along fields 0 to {K} and turns at the ends; where is it at tick {x}?
 * triangle wave with peak {K} and period 2 * {K}, value at {x}
 * Write a function that gives the value at a step of a counter that goes up to {K} and back down to 0 repeatedly.
 * triangle wave between 0 and {K} in steps of 1, starting at 0: value at step x
 * How do I make a step number bounce between 0 and {K}, going up from 0 by ones and back down?
 * counter goes 0 to {K} then back to 0 again and again, give value at a step
 * zigzag with top {K} and bottom 0: value at step x, which starts at 0 and rises by 1
 * mirrored repeat of an integer texture coordinate with limit {K}: 0 up to {K}, back to 0, and again
 * Write a function that maps an unsigned step counter to a value that climbs from 0 to {K}, falls to 0 and so forth.
 * Unity's Mathf.PingPong(t, {K}) for an unsigned integer
 * count up to {K}, then back down to 0, then up again: where am I after so many steps (unsigned)?
 * Unsigned triangle wave of amplitude {K} and period 2 times {K}, zero at zero
 * How do I make a counter bounce between 0 and {K} (unsigned tick as input)?
 * ping-pong of unsigned x between 0 and {K}
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
 * ping pong index of a step, from 0 up to an end given as an argument and back to 0
 * How do I make an index for step x run up and down between 0 and an upper end, beginning at 0?
 * Write a function that takes a step number and a top and goes 0, 1, ..., top, ..., 1, 0 and again as the steps count up.
 * count up from 0 to top, then down to 0, then up: value at a step
 * back and forth animation frame at a step (first): frames 0 to last and back to 0
 * zigzag position of a step between 0 and top, moving by one
 * step and top value in, value that bounces between 0 and top out
 * reflect a counter that starts at 0 at both ends, 0 and top
 * position of a light that runs to and fro over places 0 to top, at a given step
 * triangular oscillation of an integer between 0 and top, period 2 * top: value at x
 * Write a function that maps a step count (first) to a value that climbs from 0 to a top (second), falls to 0 and so forth.
 * Unity's Mathf.PingPong(t, length) for integers
 * count up to the second number, then back down to 0, then up again: where am I after the first number of steps?
 * Integer triangle wave: time, then amplitude; zero at time zero, period twice the amplitude
 * How do I bounce a counter between 0 and a limit, f(t, limit)?
 * triangle wave of x with peak top, starting at 0
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
 * What does {x} out of {K} become on a scale that ends at {L}? Multiply first, then divide, dropping the rest.
 * rescale {x}: {x} * {L} / {K} in unsigned whole numbers, from 0..{K} to 0..{L}
 * Translate the reading {x} of a {K}-step sensor to a display with {L} as its maximum.
 * proportional share of {L} that {x} is of {K}, truncated
 * My joystick says {x} of {K}; which value from 0 to {L} is that, rounded down?
 * Write a function that maps an unsigned value from 0..{K} to 0..{L}, rounding down.
 * scale a number from 0-{K} to 0-{L}, rounding down
 * How do I convert an ADC reading of 0 to {K} into 0 to {L} in integers, fraction dropped?
 * arduino map of a number, but from 0,{K} to 0,{L}
 * proportion: a reading out of {K} turned into one out of {L}, rounded down
 * linear range conversion in integers, full scale {K} to full scale {L}, truncated
 * Write a function to convert an unsigned reading of range 0..{K} to range 0..{L}, the fraction cut off.
 * Arduino's map(v, 0, {K}, 0, {L}) for an unsigned value
 * {K} means {L}, 0 means 0: what does this unsigned one mean, chopped to a whole number?
 * Linear rescaling of an unsigned ADC value from full scale {K} to full scale {L}, truncated
 * How do I multiply an unsigned value by {L} and then divide by {K}?
 * map unsigned 0..{K} to 0..{L}
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
 * ({x} * {K} + 50) / 100, unsigned
 * Work out {K} hundredths of {x}, rounded half up instead of truncated.
 * rounded {K} percent share of {x}
 * Out of {x} votes, {K}% are how many, to the nearest one, halves going up?
 * Write a function that computes {K} percent of an amount, rounded to the nearest integer, .5 up.
 * {K} percent of a whole number, rounded half up
 * How do I calculate {K}% of a whole number, rounded half up?
 * {K} % of amount but round it (half up), not cut it
 * nearest whole number to {K} hundredths of a quantity, half up
 * tax at {K}% on an amount in cents, rounded half up
 * Write a function to compute {K} percent of an unsigned amount, rounded to the nearest integer, halves up.
 * math.floor(v * {K} / 100 + 0.5) for an unsigned v
 * how much is {K} percent of this, nearest whole number with .5 going up, nothing negative
 * Share of {K} per cent of an unsigned quantity, rounded half up
 * How do I take {K}% of an unsigned int with proper rounding (half up)?
 * {K}% of unsigned x, rounded half up
 *
 * @T uint32_t uint64_t
 * @K 3 5 7 8 12 15 19 21 33 35 66 85 95
 * @name rounded_percent nearest_percent
 * @range x 0 100000
 */
T rounded_percent(T x) { return (x * K + 50) / 100; }

/**
 * Of {x}, take {percent} percent and round half up to a whole number.
 * percent of a number, rounded half up, with the number given before the percent
 * percentage of an integer, half up, where the integer comes first
 * How do I take a percentage of an int with rounding half up?
 * Write a function that returns a percentage, given second, of a whole number to the nearest integer, .5 up.
 * 15 percent of 30 is 4.5, so 5: take a percentage (second) of a number (first) like that
 * number and percent in, share rounded half up out
 * share of an amount in cents at a percentage, rounded half up to cents
 * commission in whole cents, half up, on an amount in cents at some percent
 * (x * p + 50) / 100 in integers, x given first
 * nearest integer to a percentage of x, halves going up; x, then the percentage
 * tax on an amount of cents at a rate in percent, rounded half up
 * Write a function to compute a supplied percentage (second) of a non-negative amount (first), rounded half up.
 * floor(amount * rate / 100 + 0.5), called as f(amount, rate)
 * so much percent of that, nearest whole number with .5 going up: the amount, then the percent
 * Commission on a principal (first) at an integer rate in per cent (second), rounded half up
 * How do I take p% of x in integers with rounding half up, f(x, p)?
 * percent of x rounded half up, amount first
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
 * Total the first two of {a}, {b}, {c}, {d}, total the last two, and multiply the totals.
 * product of two sums of {T:s}: {a} plus {b}, {c} plus {d}
 * One side of my garden is made of {a} and {b}, the other of {c} and {d}; what is its area?
 * Write a function that takes four numbers and multiplies the sum of the first pair by the sum of the last pair.
 * (first + second) * (third + fourth)
 * How do I multiply two sums of two numbers each?
 * add first two, add last two, then multiply both
 * product of two totals, each of a pair of values in order
 * factored product of four terms: (a + b)(c + d)
 * Write a function to multiply the total of the first two numbers by the total of the last two.
 * lambda p, q, r, s: (p + q) * (r + s)
 * add the first pair, add the second pair, then times
 * Product of two binomials, each from consecutive arguments
 * How do I compute (a + b)(c + d)?
 * (a + b) * (c + d)
 *
 * @T int32_t int64_t double
 * @name product_of_sums multiply_sums
 */
T product_of_sums(T a, T b, T c, T d) { return (a + b) * (c + d); }

/**
 * Add the product of {a} and {b} to the product of {c} and {d}.
 * What is {a} times {b}, plus {c} times {d}?
 * {a} * {b} + {c} * {d}
 * Sum of two products of {T:s}: {a} by {b}, and {c} by {d}
 * Multiply {a} with {b}, multiply {c} with {d}, and total the two results.
 * I bought {a} at {b} each and {c} at {d} each; what did I pay altogether?
 * Write a function that takes four numbers and adds the product of the first two to the product of the last two.
 * first * second + third * fourth
 * How do I add two products of two numbers each?
 * multiply first two, multiply last two, then add
 * total of two products, each of a pair of values in order
 * bill for two items, each with a quantity followed by a price
 * Write a function to add the product of the first two numbers to the product of the last two.
 * lambda p, q, r, s: p * q + r * s
 * first times second and third times fourth, all together
 * Two-term multiply-accumulate over consecutive argument pairs
 * How do I compute ab + cd?
 * a * b + c * d
 *
 * @T int32_t int64_t float double
 * @name sum_of_products two_products
 */
T sum_of_products(T a, T b, T c, T d) { return a * b + c * d; }

/**
 * Write the sum of {a} and {b} to {sum} and their difference {a} - {b} to {difference}.
 * Fill {sum} with {a} + {b} and {difference} with {a} - {b}.
 * butterfly of {a} and {b}: plus into {sum}, minus into {difference}
 * Could you return both {a} + {b} and {a} - {b}, through {sum} and {difference}?
 * From {a} and {b}, two outputs: their total in {sum}, first minus second in {difference}
 * Store {a} plus {b} and {a} less {b}, the former at {sum} and the latter at {difference}.
 * Write a function that computes the sum and the difference (first minus second) of two numbers through two pointers, sum first.
 * sum and difference (first minus second) of two numbers through output parameters, sum first
 * How can one function give back the sum and the difference (first minus second) of two numbers by two pointers?
 * need both plus and minus of 2 nos from one call, use two pointers, sum goes to the first
 * total and gap (first less second) of two values, stored by reference in this order
 * Haar or FFT butterfly step without scaling: a + b to the first pointer, a - b to the second
 * Write a function to store the total of two numbers via one pointer and first minus second via the next.
 * return p + q, p - q: a Python tuple, here by way of two pointers in that order
 * add them and also subtract them, results go to the first and the second pointer
 * Radix-2 butterfly of two values: sum output, then difference output
 * How do I give back both a + b and a - b by pointers (sum first)?
 * *s = a + b, *d = a - b
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
 * mixed-width sum: {S} {a}, {T} {b}, result {T}
 * Extend the {S} {a} to the width of the {T} {b} and total them.
 * {a} ({S}) + {b} ({T})
 * An offset {a}, {S:a}, is to be applied to the base {b}, {T:a}; return their sum.
 * Write a function that adds {S:a} to {T:a}.
 * addition of {S:a} and {T:a}
 * How do I add numbers of different widths, {S:a} and {T:a}?
 * add small int ({S}) to big int ({T}) please
 * total of {S:a} and {T:a}, result as wide as the larger type
 * sign-extended offset ({S}) plus base address ({T})
 * Write a function to add {S:a} (first, an offset) to {T:a} (second).
 * Java-like widening sum of {S:a} and {T:a}, in this order
 * put {S:a}, possibly below zero, on top of {T:a}
 * Sign-extend {S:a} and accumulate it onto {T:a}, the second argument.
 * How do I combine {S:a} and {T:a} by addition without losing the sign?
 * {S} plus {T}
 *
 * @S int8_t int16_t int32_t
 * @T int64_t
 * @name add_offset mixed_sum
 */
T add_offset(S a, T b) { return a + b; }
