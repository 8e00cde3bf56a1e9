/**
 * Subtract {a} from {b}.
 * second number minus the first
 * take the first number away from the second
 * return b - a
 * how much is left if i subtract the first value from the second
 * subtract two numbers in reverse order: second minus first
 * subtract the first number from the second please
 * reversed difference of two numbers (second - first)
 * how much more is the second number than the first
 * Write a function that takes two numbers and subtracts the first one from the second.
 * Compute y - x, where x is the first argument and y the second.
 * Reverse subtraction: the second argument minus the first.
 *
 * @T int32_t int64_t double float
 * @name subtract_from second_minus_first
 * @range a -1000 1000
 * @range b -1000 1000
 */
T subtract_from(T a, T b) { return b - a; }

/**
 * Divide {a} by {b}, but return 0 if {b} is 0.
 * safe division, zero when the divisor is zero
 * divide two numbers, give 0 for division by zero
 * quotient, or 0 if you can't divide
 * a / b without crashing (0 if b is 0)
 * division that returns zero instead of failing on a zero divisor
 * divide two numbers; if the second is zero return zero
 * Write a function that divides and guards against a zero divisor by returning 0.
 * divide safely, division by zero gives zero
 * Divide the first argument by the second; a zero divisor yields 0.
 * How do I divide two values without a division by zero, returning 0 in that case?
 * Avoid the crash when dividing: the quotient should be 0 if the second argument is 0.
 *
 * @T int32_t int64_t double float
 * @name safe_divide divide_or_zero
 * @range a -1000 1000
 * @range b -10 10
 */
T safe_divide(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * Return the {OP} of {a} and {b}.
 * {OP:2} one of two numbers
 * {OP:2} of 2 numbers
 * Which is the {OP:2} of these two values?
 * give me the {OP:2} of two please
 * the {OP:3} of two numbers
 * {OP} of a pair of numbers
 * from two values take the {OP:2} one
 * pick the {OP:3} of two numbers
 * Write a function that takes two values and returns the {OP:2} of them.
 * Compare two operands and return the {OP}.
 * I have two numbers and want the {OP:2} one back.
 * {OP} function with two arguments
 * Write a function to get the {OP} of two numbers.
 * Write a function to find the {OP:2} of two values.
 * Given two numbers, return the {OP:2} of them.
 * Given two values, find the {OP}.
 * Function that returns the {OP} of its two arguments.
 * Implement the {OP} of two numbers.
 * {OP} of two numbers
 * {OP} of x and y
 * {OP:2} of x and y
 * the {OP:2} of the two numbers
 * get the {OP} of two values
 * find the {OP} of a and b
 * {OP:2} number of a pair
 * compare x and y and give back the {OP:2}
 * return the {OP:3} of a and b
 * choose the {OP:2} of two arguments
 * Write a function to find the {OP} of two numbers.
 *
 * @T int32_t int64_t double float
 * @OP > "maximum" "bigger" "greater"
 * @OP < "minimum" "smaller" "lesser"
 * @name pick_of_two of_two
 * @range a -1000 1000
 * @range b -1000 1000
 */
T pick_of_two(T a, T b) { return a OP b ? a : b; }

/**
 * Is {a} {OP} {b}?
 * is the first number {OP} the second
 * first number {OP} the second or not
 * check whether the first is {OP} the second
 * true when the first value is {OP} the second, else false
 * Is the first {OP} the second? Return true or false.
 * compare two numbers: is the first one {OP} the other
 * tell me if the first number is {OP:2} the second
 * is a {OP:2} b
 * Compare the two arguments and return true if the first is {OP:2} the second.
 * How do I test that the first value is {OP:2} the second one?
 * true if the first operand is {OP:2} the second operand
 * Write a function to check if the first number is {OP} the second.
 * Write a function to test whether a is {OP:2} b.
 * Given two numbers, return true if the first is {OP:2} the second.
 * Given two values, tell whether the first is {OP} the second.
 * Function that returns true if x is {OP:2} y.
 * Implement a comparison: first {OP:2} second.
 * x {OP} y?
 * x {OP:2} y
 * first argument {OP:2} second argument
 * is the first value {OP:2} the second one
 * the first number is {OP:2} the second, true or false
 * compare two values: first {OP:2} second?
 * true if a is {OP} b
 * whether the first of two numbers is {OP} the second
 *
 * @T int32_t int64_t double float
 * @R _Bool int32_t
 * @OP > "bigger than" "greater than"
 * @OP < "smaller than" "less than"
 * @OP >= "at least" "greater than or equal to"
 * @OP <= "at most" "less than or equal to"
 * @name is_related compare_two
 * @range a -10 10
 * @range b -10 10
 */
R is_related(T a, T b) { return a OP b; }

/**
 * Are {a} and {b} {OP}?
 * are two numbers {OP} or not
 * check if both numbers are {OP}
 * Are two numbers {OP:2}?
 * true if two values are {OP}
 * check if two numbers are {OP:2}
 * is the first number {OP:3} the second
 * two numbers are {OP:2}, true or false
 * tell whether two values are {OP:2}
 * Write a function that tells whether its two arguments are {OP}.
 * Compare two operands: true when they are {OP}.
 * I need to know if these two values are {OP:2}.
 * Write a function to check if two numbers are {OP:2}.
 * Given two values, return true if they are {OP}.
 * Given two numbers, tell whether they are {OP:2}.
 * Function that returns true if a is {OP:3} b.
 * Implement a test that two values are {OP}.
 * a {OP:3} b?
 * whether two numbers are {OP:2}
 * compare two numbers, true if {OP}
 * is x {OP:3} y
 * are these two numbers {OP}
 *
 * @T int32_t int64_t double float int8_t
 * @R _Bool int32_t
 * @OP == "equal" "the same" "equal to"
 * @OP != "different" "not the same" "different from"
 * @name compare_values compare_numbers
 * @range a -5 5
 * @range b -5 5
 */
R are_equal(T a, T b) { return a OP b; }

/**
 * is the number {OP} or not
 * Is the number {OP}?
 * is x {OP}
 * Check a number: is it {OP}?
 * true when a value is {OP}, false otherwise
 * test if a number is {OP}
 * tell me if this value is {OP} or not
 * return true if the number is {OP}, otherwise false
 * Write a function that tells whether its argument is {OP}.
 * How can I test that a value is {OP}?
 * Compare the operand with zero: true for {OP} values.
 * Determine whether the argument is {OP}.
 * Write a function to check if a number is {OP}.
 * Write a program to test whether a value is {OP}.
 * Given a number, say whether it is {OP}.
 * Given a value, tell whether it is {OP}.
 * Function that returns true if x is {OP}.
 * Implement a check that a number is {OP}.
 * check if x is {OP}
 * check that a number is {OP}
 * is a value {OP}
 * whether a number is {OP}
 * true if the input is {OP}
 * Write a function to check whether a number is {OP}.
 * Write a function to check whether the number is {OP} or not.
 *
 * @T int32_t int64_t double float
 * @R _Bool int32_t
 * @OP ==0 "zero"
 * @OP !=0 "nonzero"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP >=0 "zero or positive"
 * @OP <=0 "zero or negative"
 * @name is_sign check_number
 * @range x -5 5
 */
R is_sign(T x) { return x OP; }

/**
 * Is {x} {OP}? Return 1 for yes and 0 for no.
 * is the number {OP}? 1 or 0
 * return 1 if the number is {OP}, else 0
 * Is an integer {OP}? Return yes or no as 1 or 0.
 * return 1 for {OP} numbers and 0 for others
 * 1 when the number is {OP}, 0 when not
 * is the number {OP} (1 = yes, 0 = no)
 * int function that returns 1 for an {OP} number and 0 for any other
 * Write a function that returns 1 for an {OP} argument and 0 for any other.
 * How do I get 1 if a number is {OP} and 0 if it is not?
 * Is an integer {OP}? The result should be an int, 1 or 0.
 * Write a function to check if a number is {OP}, result 1 or 0.
 * Given an integer, return 1 if it is {OP}, otherwise 0.
 * Function that returns 1 if n is {OP} and 0 if not.
 * Implement an {OP} test with 1 for yes, 0 for no.
 * {OP} number? 1 or 0
 * 1 if n is {OP}, else 0
 * is n {OP}, as an int 1 or 0
 * whether an int is {OP}, 1 for true and 0 for false
 * Write a program that gives 1 for {OP} numbers and 0 otherwise.
 * Write a function to return 1 for {OP} numbers and 0 for all others.
 * 1 if the number is {OP}, 0 if it is not
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name parity_flag is_parity
 */
int32_t parity_flag(T x) { return x % 2 OP 0; }

/**
 * Is {x} a multiple of {K}? Return 1 for yes and 0 for no.
 * is the number a multiple of {K} or not, 1 or 0
 * 1 if the number is divisible by {K}, otherwise 0
 * Can a number be divided evenly by {K}? Return 1 or 0.
 * Does {K} divide the number without remainder? Return 1 or 0.
 * return 1 if the number is divisible by {K}, 0 if it is not
 * check that an int is a multiple of {K}, result 1 or 0
 * is the number divisible by {K}? 1 or 0 please
 * Write a function that returns 1 if its argument is a multiple of {K}, otherwise 0.
 * How to check that a number divides evenly by {K}, with 1 or 0 returned?
 * Return 1 if the remainder of a number by {K} is zero and 0 for any other remainder.
 * int that is 1 if {K} divides the value, else 0
 *
 * @T int32_t int64_t
 * @K 2..12 100
 * @name multiple_flag is_multiple
 */
int32_t multiple_flag(T x) { return x % K == 0; }

/**
 * Return the absolute value of {x}.
 * abs of a {T}
 * absolute value of a {T} please
 * make a number positive if it is negative
 * remove the minus sign of a {T} if there is one
 * a number without its sign (absolute value)
 * magnitude of a {T}
 * return fabs(x)
 * return |x|
 * Write a function that returns how far a number is from zero.
 * Negate the argument if it is negative, otherwise return it as it is.
 * How do I drop the sign of a {T}?
 * Write a function to find the absolute value of a {T}.
 * Given a floating-point number, return its absolute value.
 * Function that returns |x| for a {T}.
 * Implement fabs.
 * fabs(x)
 * fabs
 * abs of a floating-point number
 * absolute value of a decimal number
 * make a {T} positive
 * -x if x < 0, else x, for a {T}
 * drop the sign of a floating-point value
 * How do I get the absolute value of a {T}?
 *
 * @T float double
 * @name absolute_of abs_value
 * @range x -1000 1000
 */
T absolute_of(T x) { return x < 0 ? -x : x == 0 ? 0 : x; }

/**
 * Return half of the whole number {x} with decimals.
 * half of an int as a floating-point number
 * half of a whole number, keep the .5
 * divide an integer by two exactly (5 gives 2.5)
 * half of an int with the decimal part kept
 * return x / 2.0 for an int x
 * half of an int as a decimal number, don't round
 * exact half of an integer
 * Write a function that halves an integer and keeps the fraction.
 * Why is 7 / 2 equal to 3? I want 3.5, the exact half of an int.
 * Convert the integer to floating point, then divide by two.
 * half of the integer argument, including the fraction
 *
 * @T int32_t int64_t
 * @R double float
 * @name exact_half half_of
 * @range x -10000 10000
 */
R exact_half(T x) { return x / (R)2; }

/**
 * Return the sign of {x} as an integer: -1, 0 or 1.
 * sign of a {T} as an int
 * -1 for a negative {T}, 1 for positive, 0 for zero, int result
 * signum of a {T}, integer answer
 * sign of a {T} as a whole number please: -1, 0 or 1
 * Is a {T} below, at or above zero? Return -1, 0 or 1 as an int.
 * return plus one, zero or minus one depending on the sign of a {T}
 * sgn of a {T} returning int
 * Write a function that returns -1 for negative, 0 for zero and 1 for positive arguments.
 * The sign of the argument: 1 above zero, -1 below, otherwise 0.
 * How do I get the sign of a {T} as -1, 0 or +1?
 * three-way compare of a {T} with zero, int result -1, 0, 1
 *
 * @T double float int64_t
 * @name sign_as_int sign_of
 * @range x -5 5
 */
int32_t sign_as_int(T x) { return (x > 0) - (x < 0); }

/**
 * Add up the whole numbers from 1 to {n}.
 * sum 1 to n
 * sum of 1..n
 * add all numbers from one to n
 * compute 1 + 2 + 3 + ... + n
 * total of the numbers from 1 up to n
 * sum of the first n whole numbers, 1 to n
 * sum from 1 to n please
 * add everything from 1 up to n (0 if n is 0)
 * Write a function that sums the integers from 1 to its argument.
 * The n-th triangular number, 0 for an argument below 1.
 * Gauss sum 1 + 2 + ... + n: for 100 it is 5050
 * Write a function to sum the numbers from 1 to n, 0 if n < 1.
 * Write a program to add the integers 1 to n.
 * Given n, return the sum of 1 to n, 0 for n < 1.
 * Function that returns 1 + 2 + ... + n.
 * sum of 1 to n
 * sum of integers from 1 to n
 * sum of all numbers 1 to n
 * sum of natural numbers up to n, 0 if n < 1
 * add up 1 to n
 * 1+2+3+...+n
 * n * (n + 1) / 2, 0 for n < 1
 * sum of the first n natural numbers, 0 if there are none
 * total of 1 through n
 *
 * @T int32_t int64_t
 * @name sum_one_to sum_upto
 * @range n 0 1000
 */
T sum_one_to(T n) { return n < 1 ? 0 : n * (n + 1) / 2; }

/**
 * Turn {x} percent into a fraction.
 * percent as a fraction of 1
 * percent to decimal, 50 is 0.5
 * 25 percent becomes 0.25: convert any percentage
 * convert a percentage to a number where 100 percent is 1
 * percentage as a decimal number, e.g. 7 percent as 0.07
 * divide a percentage by 100
 * percent to factor, e.g. 50 to 0.5
 * What fraction is this percentage, 100 percent being 1?
 * Write a function that turns a percentage, such as 12.5, into 0.125.
 * Percent value scaled to a fraction (100 percent is 1).
 * How do I get 0.07 from 7 percent?
 *
 * @T double float
 * @name percent_to_fraction percent_as_decimal
 * @range x 0 1000
 */
T percent_to_fraction(T x) { return x / 100; }

/**
 * Turn the fraction {x} into percent.
 * fraction to percent
 * decimal to percent, 0.5 is 50
 * 0.25 becomes 25: convert a fraction to percent
 * convert a fraction of 1 to a percentage
 * fraction as a percentage, 1 giving 100
 * multiply by 100 to get percent
 * ratio to percent, e.g. 0.5 to 50
 * What percentage is this fraction of 1?
 * Write a function that turns a fraction such as 0.125 into the percentage 12.5.
 * Return the fraction in percent, so that 1 becomes 100.
 * How do I get 7 percent from 0.07?
 *
 * @T double float
 * @name fraction_to_percent decimal_to_percent
 * @range x 0 100
 */
T fraction_to_percent(T x) { return x * 100; }

/**
 * Return {price} {OP:2} a given percentage of it.
 * price {OP:2} a percentage of it, percent given second
 * new price: a price {OP:2} a percentage of it
 * What do I pay? The price {OP:2} the given percentage of it.
 * price first, then percent: the price {OP:2} the percentage
 * final price from the old price and the percent {OP}, in this order
 * Start with a price; a percentage of it is {OP}: return the final price.
 * new price from the old one and the percent {OP}
 * Write a function that takes a price and a percentage and returns the price {OP:2} that percentage of it.
 * I have a price and a percentage; what is the price {OP:2} that percentage of it?
 * The first argument is a price, the second a percentage of it that is {OP}: return the new price.
 * Write a function to find the price {OP:2} a given percentage of it, the price first.
 *
 * @T double float
 * @OP + "added" "plus" "plus tax"
 * @OP - "taken off" "minus" "minus discount"
 * @name price_with_percent final_price
 * @range price 0 1000
 * @range percent 0 100
 */
T price_with_percent(T price, T percent) { return price OP price * percent / 100; }

/**
 * Round {x} {OP}, and return a {T}.
 * round {OP} a {T}
 * round {OP} to a whole number, still a {T}
 * {OP:2} of a number
 * {OP:2} of a {T}
 * next whole number {OP:3} a {T} (or the same)
 * always round a {T} {OP} please, to a whole number
 * a {T} rounded {OP}
 * whole number {OP:3} or at a {T}, returned as a {T}
 * Write a function that rounds its argument {OP} to a whole number.
 * How do I always round a {T} {OP}, also for negative numbers?
 * The {OP:2} of the argument, as a {T}.
 *
 * @T double float
 * @OP __builtin_ceil "up" "ceiling" "above"
 * @OP __builtin_floor "down" "floor" "below"
 * @name round_whole round_direction
 * @range x -1000 1000
 */
T round_whole(T x) { return OP(x); }

/**
 * Round {x} up to the next multiple of {K}.
 * round a number up to a multiple of {K}
 * next multiple of {K} of a number, the same if it is one already
 * round a number up to the next {K}, staying if it is a multiple
 * round up to the next {K}, unless the number is a multiple already
 * smallest multiple of {K} that is not below the number
 * increase a number to the next multiple of {K}, if it isn't one
 * round up to a multiple of {K} please (multiples stay)
 * Write a function that rounds a number up to a multiple of {K}; multiples stay.
 * How do I round up to a multiple of {K}, never down?
 * Align the value upwards to a multiple of {K}.
 * ceil to a multiple of {K} for an integer
 *
 * @T int32_t int64_t
 * @K 5 10 20 25 50 100 1000
 * @name round_up_multiple next_multiple
 * @range x 0 10000
 */
T round_up_multiple(T x) { return x % K > 0 ? x - x % K + K : x - x % K; }

/**
 * Write {n} in binary digits as a decimal number, so that 5 gives 101.
 * decimal to binary, as an int whose decimal digits are the bits (5 gives 101)
 * decimal to binary number, returned as an int like 1010
 * convert a number to base 2, digits as a decimal int such as 110
 * turn 10 into 1010: return the binary digits of an int as a decimal int
 * What does a number look like in binary? Return it as an int of ones and zeros, e.g. 5 gives 101.
 * decimal to binary: 6 should give the int 110
 * Write a function that returns the binary form of a number as decimal digits, so 4 becomes 100.
 * How do I convert 9 to the integer 1001, its binary digits?
 * Base-2 digits of a non-negative number, packed into a decimal integer.
 * Write a function to convert decimal to binary, result as an int like 101.
 * Write a program to convert a number to binary, bits as the digits of an int.
 * Function that converts a number to binary as a decimal int: 6 -> 110.
 * Implement decimal to binary conversion with an int of ones and zeros.
 * dec to bin as an int
 * decimal to binary as an int: 10 -> 1010
 * binary form of n as an int of 0s and 1s
 * convert n to base 2 and return the digits as an int
 * number to binary digits in an int, 8 -> 1000
 * base 10 to base 2, result an int like 1101
 *
 * @T int32_t int64_t
 * @name decimal_to_binary to_binary
 * @range n 0 1000
 */
T decimal_to_binary(T n) {
    T result = 0;
    T place = 1;
    while (n > 0) {
        result += n % 2 * place;
        n /= 2;
        if (n > 0) place *= 10;
    }
    return result;
}

/**
 * Return the first of the {n} elements of {a}.
 * first element of a non-empty array
 * first element of an array
 * the first number of a list
 * what is the array's first value
 * head of an array, i.e. its first element
 * element at the beginning of a non-empty array
 * front element of a list
 * Write a function that returns the first element of a non-empty array.
 * Load the array element at index 0.
 * How do I read the first value of the array that the pointer points to?
 * return a[0] of an array
 * Write a function to get the first element of an array.
 * Given a non-empty array, return its first element.
 * Function that returns a[0].
 * a[0]
 * first item of a list
 * first value in an array
 * first entry of an array
 * first number of an array
 * the element at index 0
 * value at the front of an array
 * initial element of a list
 *
 * @T int32_t int64_t double float
 * @array a n
 * @name first_element first_of
 * @range n 1 8
 */
T first_element(const T *a, int32_t n) { return a[0]; }

/**
 * Return the element of {a} with number {k}, counted from 1.
 * nth element of an array, counting from 1
 * the kth element of an array where 1 is the first
 * get an array element by its position, first is 1
 * 1-based array access: array and position are given
 * element number k of an array (not zero-based, first is 1)
 * read the k-th value of an array, 1 means the first one
 * Write a function that takes an array and a position from 1 upwards and returns the element there.
 * Load the array element at index k - 1.
 * How do I get the k-th item of an array when counting starts at 1?
 * value of an array at a one-based position
 * Write a function to get the kth element of an array, k from 1.
 * Given an array and k, return its k-th element, counted from 1.
 * Function that returns a[k-1].
 * a[k-1] of an array
 * kth element, 1-based
 * kth item of a list, first is 1
 * the n-th element of an array, with the first being number 1
 * array element at a 1-based index
 * value at position k of an array, positions from 1
 * element number k, counting from one
 * get the kth number in an array, starting at 1
 *
 * @T int32_t int64_t double float
 * @array a 8
 * @name nth_element element_number
 * @range k 1 8
 */
T nth_element(const T *a, int32_t k) { return a[k - 1]; }

/**
 * Add {K} to every one of the {n} elements of {a}.
 * add {K} to every element of an array
 * plus {K} for all array elements
 * increase all numbers of an array by {K}
 * each element of an array should go up by {K}, in place
 * add {K} to all elements of an array in place
 * raise every value in the array by {K}
 * a[i] += {K} for all elements of an array
 * Write a function that adds {K} to each element of an array, changing the array itself.
 * How do I add {K} to all numbers in my array?
 * Loop over the array and increment each element by {K}.
 * bump all entries of an array by {K}
 *
 * @T int32_t int64_t double
 * @K 1..10 100
 * @array a n
 * @name add_to_every increase_all
 * @range n 0 8
 * @range a -1000 1000
 */
void add_to_every(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] += K;
}

/**
 * Read a 64-bit integer from the string {s}, with an optional minus in front; stop at the first other character.
 * string to long: optional minus, then digits, stop at anything else
 * parse a long from a string, minus allowed, stopping at the first non-digit
 * convert the decimal text at the start of a string to a 64-bit number, minus allowed
 * like atol(s), but without spaces or a plus sign in front
 * read a long out of a string: maybe a minus, then digits up to the first other character
 * string to long long, minus allowed, stop at a non-digit
 * digits in a string, possibly after a minus, as a 64-bit int
 * convert text to long please: digits with an optional minus in front
 * Write a function that reads the decimal digits of a string, after an optional minus, as a 64-bit integer.
 * How do I turn a string such as "-42" into a 64-bit integer?
 * Parse the leading decimal number, maybe negative, of a text as a 64-bit integer, 0 if there is none.
 *
 * @string s
 * @name parse_long string_to_long
 */
int64_t parse_long(const char *s) {
    uint64_t value = 0;
    _Bool negative = *s == '-';
    if (negative) s++;
    while (*s >= '0' && *s <= '9') value = value * 10 + (uint64_t)(*s++ - '0');
    return (int64_t)(negative ? -value : value);
}

/**
 * Count how often the character {c} is in the string {s}; the character is the first argument.
 * count a char in a string, char comes first
 * How many times does this letter occur in the text? The char comes first, then the string.
 * count a character in a string; the character is given first
 * number of occurrences of a char, with arguments char and string
 * how often does a char (first argument) appear in a string
 * count a letter in a text, with the letter given before the text
 * number of times a char is found in a string, char first
 * Write a function that takes a character and a string and counts the character in it.
 * How do I count how often a given char, passed first, occurs in a text?
 * Count the first argument, a char, in the string that follows.
 * count the matches of a char in a string; the char is the first argument
 * Write a function to count a character in a string: char first, then the string.
 * Given a character and a string, count how often the character occurs.
 * Function count(c, s) that returns how many times c is in s.
 * Implement a char counter whose first argument is the char.
 * count char c in string s, called (c, s)
 * number of occurrences of a character in a string; character first
 * char count, arguments: char, string
 * frequency of a given char in a text, char first
 * occurrences of a letter (first argument) in a string
 *
 * @R int32_t int64_t
 * @string s
 * @name count_of_char char_count
 */
R count_of_char(char c, const char *s) {
    R count = 0;
    for (; *s; s++) count += *s == c;
    return count;
}

/**
 * Multiply {x} by {K}.
 * a number times {K}
 * number times {K}
 * {K} times as much as a number
 * multiply x by {K} please
 * a value multiplied by {K}
 * make a number {K} times bigger
 * {K} times a given number
 * Write a function that multiplies its argument by {K}.
 * return the argument multiplied by {K}
 * How much is {K} times my number?
 * Return the product of the operand and the constant {K}.
 *
 * @T int32_t int64_t double
 * @K 2..12 100 1000
 * @name times_constant multiply_by
 * @range x -1000 1000
 */
T times_constant(T x) { return x * K; }

/**
 * Convert the double {x} to a float.
 * double to float
 * double precision number as single precision
 * cast a double to float
 * turn a 64-bit floating-point number into 32 bits
 * narrow a double to a float
 * round a double to the nearest float
 * (float)x for a double x
 * Write a function that converts a double to single precision.
 * fptrunc from double to float
 * How do I make a float out of a double?
 * Narrow the double argument to a float.
 *
 * @name double_to_float as_float
 * @range x -1000 1000
 */
float double_to_float(double x) { return (float)x; }

/**
 * Return the {OP} letter of the alphabet with number {n}, where 1 is the first one.
 * number to {OP} letter, 1 is the first
 * {OP} letter from its number in the alphabet
 * nth {OP} letter counting from 1
 * convert 1 to 26 into the matching {OP} letter
 * Which {OP} letter has this number in the alphabet, starting with one?
 * letter number to letter, {OP}
 * Write a function that returns the {OP} letter at a position from 1 to 26.
 * How do I turn 1 into the first {OP} letter, 2 into the second one and so on?
 * The {OP} letter at a one-based position of the alphabet.
 * position in the alphabet (from 1) to {OP} char
 * alphabet lookup: number 1 to 26 to {OP} letter
 *
 * @T int32_t int64_t
 * @OP 'a' "lowercase"
 * @OP 'A' "uppercase"
 * @name nth_letter letter_from_number
 * @range n 1 26
 */
char nth_letter(T n) { return (char)(OP + n - 1); }

/**
 * Return the area of a circle with the diameter {d}.
 * circle area from its diameter
 * area of a circle when the diameter is known
 * circle area when the width across is given
 * What is the area of a circle with a given diameter?
 * return pi * d * d / 4 for a diameter d
 * diameter of a circle to area
 * area of a round table from its diameter
 * Write a function that takes the diameter of a circle and returns its area.
 * How do I compute the area of a circle if I only have its diameter?
 * What is the area of a pizza with this diameter?
 * Area of a disc, its diameter is the argument.
 *
 * @T double float
 * @name circle_area_from_diameter area_from_diameter
 * @range d 0 100
 */
T circle_area_from_diameter(T d) { return (T)3.141592653589793 * d * d / 4; }

/**
 * Convert {x} {OP}.
 * {OP:2}
 * weight from {OP:2}
 * {OP:2} please
 * change a weight {OP}
 * converter {OP:3}
 * mass conversion {OP}
 * Write a function that converts a mass {OP}.
 * How do I convert {OP:2}?
 * A weight should be converted {OP}.
 * I need a converter {OP}
 * Return the mass after converting it {OP}.
 *
 * @T double float
 * @OP /1000 "from grams to kilograms" "grams to kilos" "g to kg"
 * @OP *1000 "from kilograms to grams" "kilos to grams" "kg to g"
 * @name convert_weight weight
 * @range x 0 10000
 */
T convert_weight(T x) { return x OP; }

/**
 * Convert {x} degrees to radians.
 * radians from an angle in degrees
 * angle in degrees as radians
 * deg2rad of an angle
 * radians for an angle given in degrees
 * return x * pi / 180
 * convert degrees -> radians
 * Write a function that converts an angle from degrees to radians.
 * How many radians is an angle given in degrees?
 * Return the angle in radians; 180 degrees are pi.
 * Write a function to convert degrees to radians.
 * Given an angle in degrees, convert it to radians.
 * Function that returns x * pi / 180.
 * Implement deg2rad.
 * deg2rad(x)
 * degrees -> radians, times pi / 180
 * deg to rad
 * angle from degrees to radians
 * turn degrees into radians
 * degrees * pi / 180
 * radians of an angle in degrees
 *
 * @T double float
 * @name radians_from_degrees deg_to_rad
 * @range x -360 360
 */
T radians_from_degrees(T x) { return x * (T)3.141592653589793 / 180; }

/**
 * Return {a} XOR {b}.
 * xor two integers
 * xor of two numbers
 * exclusive or of two integers, bit by bit
 * bitwise xor of two integers
 * return a ^ b
 * Which bits differ between two numbers? Return them as a mask.
 * bits that are in one but not in both of two integers
 * Write a function that returns the exclusive or of its two arguments.
 * How do I xor two integers?
 * Set a bit in the result where exactly one of the two values has it set.
 * Write a function to compute the XOR of two integers.
 * Given two integers, return their bitwise exclusive or.
 * Function that returns a ^ b.
 * a ^ b
 * a xor b
 * xor
 * bitwise exclusive or
 * bitwise xor of two numbers
 * exclusive or of two ints
 * mask of the bits where two integers differ
 * xor the bits of two values
 *
 * @T int32_t int64_t int8_t
 * @name bit_xor xor_two
 */
T bit_xor(T a, T b) { return a ^ b; }

/**
 * Does {a} divide {b} without remainder?
 * Is the second number a multiple of the first?
 * Does the first number go into the second without remainder?
 * check if the first number divides the second
 * Is the second number divisible by the first (first not 0)?
 * true if the first number is a divisor of the second
 * return b % a == 0, with a given first
 * check whether the first number divides the second evenly
 * Write a function that tells whether its first argument divides the second one evenly.
 * How do I test that the second number has no remainder when divided by the first?
 * The first argument is a factor of the second: true or false?
 * check that second number mod first is zero
 *
 * @T int32_t int64_t
 * @R _Bool int32_t
 * @name divides goes_into
 * @range a 1 20
 * @range b 0 100
 */
R divides(T a, T b) { return b % a == 0; }

/**
 * Return the character number {k} of the string {s}, where 1 is the first; NUL if the string is shorter.
 * nth char of a string, counting from 1, 0 when the string is shorter
 * character of a string at a position that starts with one, NUL after the end
 * kth letter of a text (1 = first), zero if too short
 * 1-based char access to a string with a check of the length, NUL past the end
 * get char number k of a string, not zero-based, 0 if it is too short
 * char of a text at position k, counting from 1, NUL if the text ends before
 * Write a function that returns the k-th character of a string, counted from 1, or NUL past its end.
 * How do I get the k-th letter of a word, counting from 1? Return NUL if the word is shorter.
 * Get the character of a string at a one-based position, or 0 after the end.
 * safe one-based indexing of a text, NUL when it is too short
 * charAt of a string with positions from 1, 0 after the last one
 *
 * @string s
 * @name nth_char char_number
 * @range k 1 8
 */
char nth_char(const char *s, int32_t k) {
    for (int32_t i = 1; i < k && *s; i++) s++;
    return *s;
}

/**
 * Return the last index of {c} in the string {s}, or -1.
 * last index of a char in a string, -1 without it
 * last index of a character in a string, -1 if missing
 * Where does the letter occur in the string for the last time? Return the index or -1.
 * index of the final occurrence of a char in a string, -1 if there is none
 * search a char from the end of the string and return its index, or -1
 * rightmost index of a char in a string, or -1
 * Write a function that returns the index of the last occurrence of a character in a string, or -1.
 * How do I find the last slash in a path, or any other character? Return the index or -1.
 * strrchr that returns an index, -1 for no match
 * greatest index at which the string has the character, -1 if it never does
 * lastIndexOf for one char in a string, -1 when missing
 * Write a function to find the last index of a character in a string, -1 if absent.
 * Given a string and a char, return the index of its last occurrence or -1.
 * Function that returns the last index of a char in a string, -1 if it is missing.
 * Implement lastIndexOf(string, char), -1 if not found.
 * last index of a char, -1 if none
 * last occurrence of a character in a string, as an index, else -1
 * strrchr as an index or -1
 * last position where s[i] == c, or -1
 * search backwards for a char, index or -1
 * index of the last matching char, -1 when there is no match
 * rfind of a char in a string, -1 when absent
 *
 * @string s
 * @name last_index_of_char last_char_index
 */
int32_t last_index_of_char(const char *s, char c) {
    int32_t last = -1;
    for (int32_t i = 0; s[i]; i++) {
        if (s[i] == c) last = i;
    }
    return last;
}

/**
 * Which string is longer? Return 1 for {s}, 2 for {t}, and 0 if both have the same length.
 * longer of two strings: 1 or 2, 0 if same length
 * Which of two texts is longer? 1 for the first, 2 for the second, 0 if equal.
 * compare string lengths, give 1 or 2 for the longer string, 0 for a tie
 * 1 if the first string is longer, 2 if the second, else 0
 * number of the longer text (1 or 2), zero if they are equally long
 * Is the first or the second string longer? Return 1 or 2, 0 for neither.
 * Write a function that says which of two strings is longer: 1, 2, or 0 for equal lengths.
 * How do I find out which of two texts is longer: 1 for the first, 2 for the second, 0 for none?
 * Walk both strings until one ends: return 1 if the first goes on, 2 if the second, 0 if neither.
 * Compare the lengths of two texts and return 1 or 2 for the longer one, 0 if they are the same.
 * longer of two words as a number: first 1, second 2, tie 0
 *
 * @string s
 * @string t
 * @name longer_string which_is_longer
 */
int32_t longer_string(const char *s, const char *t) {
    while (*s && *t) {
        s++;
        t++;
    }
    return *s ? 1 : *t ? 2 : 0;
}
