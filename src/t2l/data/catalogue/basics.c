/**
 * Compute the factorial of {n} as a 64-bit integer.
 * factorial of an int, 64-bit result
 * n! of a 32-bit n as a 64-bit number
 * factorial of an int in a long
 * Calculate n factorial, returned as int64_t.
 * What is n! exactly, for n up to 20?
 * product of the numbers 1 to n with a wide 64-bit result
 * Given an int, return its factorial as a 64-bit integer; 0! is 1.
 * 1 * 2 * 3 * ... * n in 64 bits
 * factorial of an int that does not overflow up to 20
 * how do i calculate factorial for big n like 20
 * number of orderings of n different objects, returned as a long
 * Write a function to compute the product of all positive integers up to and including a given nonnegative number (1 for zero).
 * math.factorial(n) from Python
 * multiply together every number from 1 up to this one
 * n! for n ≥ 0, with 0! = 1
 * How do I calculate the number of permutations of n distinct objects?
 * factorial of a number
 *
 * @name factorial factorial64 fact
 * @range n 0 20
 */
int64_t factorial(int32_t n) {
    int64_t product = 1;
    for (int32_t i = 2; i <= n; i++) product *= i;
    return product;
}

/**
 * Compute Fibonacci number {n} as a 64-bit integer, with F(0) = 0 and F(1) = 1.
 * n-th fibonacci number, 64-bit result, F(0) = 0
 * nth fibonacci number as a long, the 0th being 0
 * fibonacci number at index n in a loop with a 64-bit result, F(0) = 0, F(1) = 1
 * Write a function that returns the n-th Fibonacci number as int64_t, index 0 giving 0.
 * What is the Fibonacci number F(n), F(1) = F(2) = 1, for n as large as 90?
 * F(n) of the Fibonacci sequence for a 32-bit n in 64 bits, F(0) = 0
 * Given an int, return the Fibonacci number with that index, counting from F(0) = 0.
 * element with index n, from 0, of 0, 1, 1, 2, 3, 5, 8, ... up to large values
 * iterative fibonacci for big n as a 64-bit number, fib(0) = 0
 * rabbit population after n months as Fibonacci saw it, 0 at month 0 and 1 at month 1, in 64 bits
 * starting with 0 and 1, each term is the sum of the two before it; give term n, counted from 0, as a long
 * Write a program that determines the term at index n in the series where each term is the sum of the preceding two, starting 0, 1.
 * a, b = 0, 1; for _ in range(n): a, b = b, a + b; return a
 * keep adding the last two numbers, from 0 and 1, and give number n where 0 is number 0
 * F_n with F_0 = 0, F_1 = 1
 * How to get the Fibonacci number for index n, zero-based so that index 6 gives 8?
 * nth fibonacci number, starting with fib(0) = 0
 *
 * @name fibonacci fibonacci64 fib
 * @range n 0 90
 */
int64_t fibonacci(int32_t n) {
    int64_t a = 0, b = 1;
    for (int32_t i = 0; i < n; i++) {
        int64_t next = a + b;
        a = b;
        b = next;
    }
    return a;
}

/**
 * Out of {n} things, in how many ways can {k} be chosen? Return a 64-bit integer.
 * n choose k for two ints as a 64-bit integer, 0 if k > n
 * binomial coefficient of two ints, 64-bit result
 * number of combinations of k out of n things, n given first, 64-bit
 * Write a function that returns the binomial coefficient as int64_t, 0 if k is larger than n.
 * How many lottery tickets are there if from n numbers k are drawn in any order?
 * number of combinations of k elements out of n without repetition, 0 if k exceeds n
 * Given n and k, return how many subsets of k elements there are.
 * nCr of two ints, n first, as int64_t
 * ways to pick k items from n, order not mattering, none if k is more than n
 * in how many ways can a committee of k be picked out of n people
 * entry k in row n of Pascal's triangle, both from 0, as int64
 * Write a function to calculate the number of combinations of {n} distinct items taken {k} at a time, 0 if {k} is out of range.
 * math.comb({n}, {k}), and 0 for a negative {k}
 * you have {n} things, how many ways to pick {k} of them when order is not important
 * The binomial coefficient C({n}, {k}), zero for {k} < 0 or {k} > {n}
 * In how many ways can a subset of given size be selected from a set of given size (set size first)?
 * {n} choose {k}
 *
 * @name choose_from combinations binomial n_choose_k
 * @range n 0 30
 * @range k 0 30
 */
int64_t choose_from(int32_t n, int32_t k) {
    if (k < 0 || k > n) return 0;
    int64_t ways = 1;
    for (int32_t i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
    return ways;
}

/**
 * Raise {base} to the power {exponent} with a 64-bit result.
 * integer power, base and exponent as ints, 64-bit result
 * base to the exponent for ints, exponent not negative, in 64 bits
 * power of two ints, base first, as a long
 * Write a function that computes an integer power from base and exponent in a loop and returns int64_t.
 * What is a number multiplied by itself so that it is a factor n times, 1 for n = 0, as a long?
 * base^exponent without pow, ints in, 64 bits out
 * Given a base and an exponent that is not negative, return the power as a 64-bit integer.
 * exponentiation of ints by repeated multiplication, wide 64-bit result
 * pow for integers, exponent from 0 up, 64-bit result
 * raise an int to a nonnegative int power without overflow of 32 bits
 * please compute x to the n, x and n whole, n not negative, answer as a long
 * Compute the value of {base} raised to the nonnegative whole exponent {exponent}, as a 64-bit integer.
 * Python {base} ** {exponent} with ints, the exponent being at least 0
 * {base} times itself {exponent} times over, 1 for none
 * Integer exponentiation of {base} by {exponent}, where anything to the zeroth is 1
 * How to raise an integer to an integer power without floating point?
 * {base} to the power {exponent}
 *
 * @name integer_power power64 int_pow
 * @range base -10 10
 * @range exponent 0 12
 */
int64_t integer_power(int32_t base, int32_t exponent) {
    int64_t result = 1;
    for (int32_t i = 0; i < exponent; i++) result *= base;
    return result;
}

/**
 * Add up the {n} 32-bit integers in {a} in 64 bits.
 * sum of an int array as a 64-bit integer
 * sum of an int array of n elements without overflow, in 64 bits
 * total of n ints in a long
 * Write a function that sums an array of 32-bit integers into an int64_t.
 * How do I add many ints of an array so that the sum does not overflow?
 * 64-bit total of a 32-bit array of given length
 * Given an int array and its length, return the sum as a 64-bit integer.
 * wide sum: add the ints of an array in 64 bits
 * accumulate the n ints of an array in 64 bits
 * overflow-safe addition of all elements of an int array, result int64_t
 * sum up an array of big ints into a long long
 * Write a function to calculate the total of a given list of 32-bit integers in a 64-bit accumulator so that nothing overflows.
 * Java: long total = 0; for (int v : values) total += v;
 * add up all the ints into a long
 * Exact i64 accumulation over an i32 vector
 * How do I sum an int array without overflow by using a 64-bit result?
 * sum of an int array as 64-bit
 *
 * @array a n
 * @name wide_sum sum64 long_sum
 * @range n 0 8
 */
int64_t wide_sum(const int32_t *a, int32_t n) {
    int64_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    return sum;
}

/**
 * Add up the numbers from 1 to {n} with a 64-bit result.
 * sum from 1 to n as a 64-bit integer
 * gauss sum of an int n, 1 + 2 + ... + n, as a 64-bit number
 * 1 + 2 + ... + n in 64 bits
 * Write a function that returns the sum of the first n whole numbers as int64_t.
 * What do all numbers from 1 up to a given one, say a million, add up to?
 * n * (n + 1) / 2 without overflow
 * Given an int, return the sum of all positive integers up to it.
 * triangular number n * (n + 1) / 2 of an int, 64 bits wide
 * little gauss: what do 1 to n add up to, as a long
 * add all naturals from one up to a limit, long result
 * how many bowling pins stand in n full rows of 1, 2, 3, ... pins, as int64
 * Find the sum of the natural numbers from 1 up to {n}, as a 64-bit result.
 * sum(range(1, {n} + 1))
 * 1 + 2 + 3 and so on to {n}
 * The {n}th triangular number n(n + 1) / 2 in 64 bits
 * What is the total of all whole numbers 1 through {n} (may exceed 32 bits)?
 * sum of first {n} numbers
 *
 * @name sum_to sum_up_to gauss_sum
 * @range n 0 100000
 */
int64_t sum_to(int32_t n) { return (int64_t)n * (n + 1) / 2; }

/**
 * Return the average of the integers {a} and {b} as a floating-point number.
 * average of two integers
 * mean of two ints as a double
 * (a + b) / 2.0
 * Two students' points are whole numbers; provide their average and keep the half.
 * What is halfway between two integers, with decimals?
 * average of two ints with decimals: 3 and 4 give 3.5
 * Given two ints, return their mean as a double.
 * exact average of a pair of ints
 * double average of two int values
 * midpoint of two whole numbers on the number line
 * mean of two ints a and b, dont lose the .5
 * Write a function to calculate the arithmetic mean of two given integers, as a double with any fraction kept.
 * statistics.mean([{a}, {b}]) as a float
 * what is right in the middle of {a} and {b}, decimals included
 * Midpoint ({a} + {b}) / 2 of two integers in floating point
 * How do I average two ints and not lose the half?
 * average of two integers as a double
 *
 * @name average_of_two mean_of_two
 * @range a -1000 1000
 * @range b -1000 1000
 */
double average_of_two(int32_t a, int32_t b) { return ((double)a + b) / 2; }

/**
 * Return the average of the integers {a}, {b} and {c} as a floating-point number.
 * average of three integers
 * mean of three ints as a double
 * average of 3 whole-number marks with decimals
 * I'd like the average of three whole numbers with decimals.
 * What is my average in three tests with whole points, decimals kept?
 * (a + b + c) / 3.0
 * Given three ints, return their mean as a double.
 * exact average of three int values
 * double average of three ints
 * mean of three whole numbers without truncation
 * add three exam scores and divide by 3 with fraction
 * Find the arithmetic mean of three supplied integers without dropping the fractional part.
 * R: mean(c({a}, {b}, {c}))
 * add three whole numbers and divide by 3, keep what is behind the point
 * Floating-point centroid of three integers on the number line
 * How to get the exact average of three ints as a double?
 * mean of three integers
 *
 * @name average_of_three mean_of_three
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 */
double average_of_three(int32_t a, int32_t b, int32_t c) { return ((double)a + b + c) / 3; }

/**
 * average of five floating-point numbers
 * mean of 5 values
 * (a + b + c + d + e) / 5
 * What is the average of five measurements?
 * overall mean of five marks
 * add five numbers and divide by five
 * Write a function that returns the arithmetic mean of five floating-point numbers.
 * average over a working week, one value per day for five days
 * Given five numbers, return their mean.
 * avg of 5 inputs
 * mean value of the five numbers a to e
 * mean level of five readings
 * Write a program to obtain the mean of five supplied numbers.
 * Excel AVERAGE over five cells
 * add the five and divide by 5
 * Arithmetic mean of a sample of size five, given as separate arguments
 * What is the average value of five grades?
 * average of five numbers
 *
 * @T double float
 * @name average_of_five mean_of_five
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 * @range d -100 100
 * @range e -100 100
 */
T average_of_five(T a, T b, T c, T d, T e) { return (a + b + c + d + e) / 5; }
/**
 * sum of five numbers
 * add 5 numbers
 * a + b + c + d + e
 * What do five numbers add up to?
 * total of five amounts
 * sum of five summands
 * Add up five individual numbers.
 * sum over the days from Monday to Friday, one number each
 * Given five numbers, return their sum.
 * the result of plus over five inputs
 * put five values together by adding them
 * addition of five operands
 * Write a function that returns the total of five numbers handed over as separate arguments.
 * lambda *args: sum(args) with exactly five of them
 * add up {a}, {b}, {c}, {d} and {e}
 * Fivefold addition of scalar operands
 * How to calculate what five separate values come to together?
 *
 * @T int32_t int64_t double
 * @name sum_of_five add_five
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 * @range d -1000 1000
 * @range e -1000 1000
 */
T sum_of_five(T a, T b, T c, T d, T e) { return a + b + c + d + e; }

/**
 * Is {n} a number with exactly {K} digits? The sign does not count.
 * does a number have exactly {K} digits, the sign not counting
 * is it a {K}-digit number, sign ignored
 * is the integer exactly {K} digits long
 * Confirm that a number has exactly {K} digits, sign ignored.
 * Is this a {K} digit number? A minus sign is ignored.
 * number of decimal digits of an integer equals {K}: true or false
 * Given an integer, return true if it is written with {K} digits.
 * length of a number in decimal is {K}, a minus not counted
 * exactly {K} decimal digits in the number, sign ignored
 * count of decimal digits in an integer is {K}, yes or no
 * check that a number has {K} digits, neither more nor fewer
 * Check whether the given integer, its sign disregarded, is written with exactly {K:2} decimal digits.
 * len(str(abs(n))) == {K}
 * is it a {K}-digit number, minus sign not counted
 * Test that the decimal length of |n| equals {K} (zero has length 1).
 * How to find out if an integer's magnitude consists of {K:2} figures?
 * is n a {K:2}-digit number
 *
 * @K 2 "2" "two"
 * @K 3 "3" "three"
 * @K 4 "4" "four"
 * @T int32_t int64_t
 * @name has_k_digits has_digits
 * @range n -3000 3000
 */
_Bool has_k_digits(T n) {
    int32_t digits = 1;
    while (n > 9 || n < -9) {
        n /= 10;
        digits++;
    }
    return digits == K;
}

/**
 * does a number have a given number of decimal digits, number first
 * is n exactly k digits long
 * number of decimal digits of n equals k, sign ignored
 * Does this number consist of exactly so many decimal digits?
 * check the length of a number in digits against a given one, sign ignored
 * digit count test of a number with the count as second parameter
 * Write a function that takes a number and a digit count and tells whether the number has that many digits.
 * is the pin, stored as a number, exactly as many digits long as wanted
 * Given an integer and k, return true if it is written with k decimal digits.
 * check a number's digits length against k, minus not counted
 * 1234 with 4 is true: does the first have as many digits as the second says
 * has a number as many decimal digits as requested by the second argument
 * Determine if the absolute value of {n} consists of precisely {k} decimal digits, 0 having one.
 * Python: len(str(abs({n}))) == {k}
 * is {n} exactly {k} digits long, ignore any minus
 * Decimal length of |n| compared for equality with {k}; the length of 0 is 1
 * How do I validate that an integer has as many figures as requested?
 * does {n} have {k} digits
 *
 * @T int32_t int64_t
 * @name has_digit_count is_k_digits_long
 * @range n -20000 20000
 * @range k 1 5
 */
_Bool has_digit_count(T n, int32_t k) {
    int32_t digits = 1;
    while (n > 9 || n < -9) {
        n /= 10;
        digits++;
    }
    return digits == k;
}

/**
 * Is {n} a single digit, from 0 to 9?
 * is the integer a single digit without a sign
 * is n a one-digit number, 0 to 9
 * is a number between 0 and 9 inclusive
 * Is a number a single digit, that is, from 0 to 9? Anything else is supposed to give false.
 * Is this number one of the digits 0 to 9?
 * 0 <= n <= 9
 * Given an integer, return true if it is a decimal digit.
 * digit test for a number: from 0 to 9
 * does the nonnegative number fit into one decimal place; negative ones do not
 * is an integer nonnegative and less than ten
 * can the number be typed with one key of 0 to 9
 * Write a function to check that a number lies in the range from 0 to 9, both ends included.
 * n in range(10)
 * one digit and not negative?
 * Membership of n in the closed interval [0, 9]
 * How can I tell if an int is a lone decimal figure (negatives don't count)?
 * is the number between 0 and 9
 *
 * @T int32_t int64_t
 * @name is_single_digit is_one_digit
 * @range n -20 20
 */
_Bool is_single_digit(T n) { return n >= 0 && n <= 9; }

/**
 * Do {a} and {b} end in the same digit? Neither is negative.
 * do two nonnegative numbers have the same last digit
 * are the last decimal digits of two numbers equal
 * do two numbers have the same final digit
 * Check whether two nonnegative numbers end in the same digit.
 * Do two numbers end alike, as 27 and 57 do?
 * a % 10 == b % 10
 * Given two nonnegative integers, return true if their ones digits agree.
 * are the units digits of two numbers equal
 * compare the ones places of two nonnegative numbers: true if alike
 * do both numbers leave the same remainder when divided by ten
 * have two numbers a matching ending digit
 * Given two nonnegative numbers, write a function to determine whether their units digits are identical.
 * str({a})[-1] == str({b})[-1]
 * do {a} and {b} finish with the same digit, neither is negative
 * {a} ≡ {b} (mod 10) for nonnegative operands
 * How do I see if two nonnegative ints agree in the ones place?
 * do two numbers end in the same digit
 *
 * @T int32_t int64_t
 * @name same_last_digit last_digits_equal
 * @range a 0 12
 * @range b 0 12
 */
_Bool same_last_digit(T a, T b) { return a % 10 == b % 10; }

/**
 * Return the smallest {OP} number greater than {n}.
 * next {OP} number strictly after n
 * next larger {OP} integer than a given one
 * the first {OP} number after n, never n itself
 * Write a function that returns the next {OP} number above a given one.
 * Which {OP} number comes next after this one, which does not count itself?
 * first {OP} integer beyond n
 * Given an integer, return the following {OP} number, never the number itself.
 * the next {OP} number strictly greater than a given integer
 * smallest {OP} x with x > n
 * go upward from n + 1 until the number is {OP} and return it
 * give me the closest {OP} number that is bigger than n
 * Write a function to produce the smallest {OP} integer strictly larger than the one supplied.
 * next(x for x in itertools.count(n + 1) if x is {OP})
 * move up from n to the nearest {OP} number, never staying where you are
 * Successor of n within the {OP} integers
 * Which {OP} value comes directly after a given integer?
 * next {OP} number
 *
 * @OP (n%2==0?n+2:n+1) "even"
 * @OP (n%2==0?n+1:n+2) "odd"
 * @T int32_t int64_t
 * @name next_of_parity next_number
 * @range n -100 100
 */
T next_of_parity(T n) { return OP; }

/**
 * round an integer up to an even number
 * make a number even by adding 1 if necessary
 * n + n % 2 for nonnegative n
 * What is the smallest even number that is not less than this one?
 * even numbers stay, odd ones become the next even one above
 * ceil of an integer to even
 * Write a function that returns n if it is even and n + 1 if it is odd.
 * nearest even number of an integer, upward, itself if even
 * Given an integer, return the first even integer from there on, itself included.
 * pad a length so that it is even by adding 1 if needed
 * return an odd number plus one, an even one unchanged
 * 7 -> 8, 8 -> 8: integer up to even
 * Write a function that leaves an even integer unchanged and adds one to an odd integer.
 * n + n % 2 as Python computes it
 * odd? make it one bigger
 * Least even integer not less than n, i.e. the ceiling to a multiple of 2
 * How to snap an int upward to an even value?
 * round up to the nearest even number
 *
 * @T int32_t int64_t
 * @name round_up_to_even make_even
 * @range n -100 100
 */
T round_up_to_even(T n) { return n % 2 == 0 ? n : n + 1; }

/**
 * {OP} {x} to an integer.
 * {OP:2} a double to an int
 * {OP:2} to a whole number, as an integer
 * {OP:3} of a floating-point number, returned as an integer
 * Write a function that takes a double and returns it as an integer, {OP:4}.
 * How do I {OP:2} a decimal number to an integer type?
 * double to integer, {OP:4}
 * Given a floating-point value, return it as an integer, {OP:4}.
 * {OP:3}(x) as an integer
 * integer from a double: {OP:2}
 * convert float into int, {OP:4}
 * cast a double to an integer type, {OP:4}, no decimals kept
 * Convert a floating-point number to an integer, {OP:4}.
 * int(...) of a float, {OP:4}, similar to {OP:3} in a maths library
 * get rid of the decimals, {OP:4}
 * Real-to-integer conversion by {OP:3} (the value {OP:4})
 * How do I turn a double into an int so that it is {OP:4}?
 * {OP:2} a double to an integer ({OP:4})
 *
 * @OP __builtin_round "Round" "round" "round" "rounded to the nearest, halves away from zero"
 * @OP __builtin_floor "Round down" "round down" "floor" "rounded down"
 * @OP __builtin_ceil "Round up" "round up" "ceil" "rounded up"
 * @R int32_t int64_t
 * @name to_whole as_integer
 * @range x -1000 1000
 */
R to_whole(double x) { return (R)OP(x); }

/**
 * How many whole numbers are there from {a} to {b}, both included?
 * count the integers in a range, both ends included, 0 if the end is below the start
 * how many integers between two numbers, inclusive
 * b - a + 1 for b >= a, otherwise 0
 * Write a function that counts the integers from a to b with both ends; none if b is smaller.
 * How many pages are there from one page to another, as from 12 to 30, both counted, none if reversed?
 * size of an inclusive range of integers, 0 when the last is below the first
 * Given the first and the last number, return how many there are, 0 for an empty range.
 * length of a closed interval of integers given its ends, 0 if the second is smaller
 * fence posts from number a to number b, both included, none if b is less
 * last minus first plus one, or zero if last is before first
 * how many days is it from day a to day b counting both, 0 if b comes first
 * Find how many integers there are from {a} to {b} with both ends counted; none when {b} is smaller.
 * len(range({a}, {b} + 1))
 * counting from {a} up to and with {b}, how many numbers do I say, 0 if that's backwards
 * Cardinality of the integer interval [{a}, {b}], possibly empty
 * How many integers does a closed range hold (0 if the bounds are reversed)?
 * number of integers from {a} to {b} inclusive
 *
 * @T int32_t int64_t
 * @name count_in_range range_size numbers_between
 * @range a -50 50
 * @range b -50 50
 */
T count_in_range(T a, T b) { return b < a ? 0 : b - a + 1; }

/**
 * how many integers lie between two numbers in ascending order, ends not counted
 * count of numbers strictly between a and b, 0 if there are none
 * b - a - 1, but at least 0
 * How many whole numbers are greater than {a} and less than {b}?
 * count the integers inside an open interval given its lower and upper end
 * number of integers between a lower and an upper bound, exclusive
 * Write a function that counts the integers between a and a larger b without a and b themselves, 0 if none.
 * How many houses are there between two house numbers, such as 3 and 9, the smaller first, those two not counted?
 * Given two numbers, the smaller first, return how many integers come in between, 0 if none.
 * exclusive range size: integers above the first and below the second number
 * between two ints in ascending order, both borders left out, how many integers
 * number of pages between two page numbers, the lower first, neither of them counted
 * Determine the number of integers strictly between {a} and {b}, neither being included; zero where {b} is not larger than {a}.
 * len(range({a} + 1, {b}))
 * how many whole numbers fit after {a} and before {b}, leaving both out, 0 if none
 * Cardinality of the integers in the open interval ({a}, {b})
 * How many numbers exist in between when start {a} and end {b} are excluded (0 for reversed bounds)?
 * count integers between {a} and {b} exclusive
 *
 * @T int32_t int64_t
 * @name count_between numbers_strictly_between
 * @range a -50 50
 * @range b -50 50
 */
T count_between(T a, T b) { return b - a < 2 ? 0 : b - a - 1; }

/**
 * Return the logical {OP} of {first} and {second}.
 * logical {OP} of two booleans: true if {OP:2}
 * logical {OP} of two booleans
 * boolean {OP} gate with two inputs
 * Write a function that returns {OP} of two truth values.
 * true exactly if {OP:2}: {OP}
 * {OP} gate with two inputs
 * Given two booleans, return true if {OP:2} ({OP}).
 * truth value of p {OP} q
 * truth of two conditions joined by {OP}
 * result of p {OP} q for two boolean flags
 * output of a digital {OP} circuit with inputs first and second
 * Write a function which simulates a two-input {OP} gate; it outputs true if {OP:2}.
 * two Python bools combined with {OP}: True exactly when {OP:2}
 * tell me whether, of the two switches, {OP:2}
 * Boolean connective {OP} of two operands, holding iff {OP:2}
 * How to implement {OP} for a pair of booleans ({OP:2})?
 *
 * @OP first&&second "AND" "both are true"
 * @OP first||second "OR" "at least one is true"
 * @OP first!=second "XOR" "exactly one is true"
 * @OP !(first&&second) "NAND" "not both are true"
 * @OP !(first||second) "NOR" "neither is true"
 * @OP first==second "XNOR" "both are alike"
 * @OP !first||second "IMPLIES" "the first is false or the second is true"
 * @name logic_gate boolean_operation
 */
_Bool logic_gate(_Bool first, _Bool second) { return OP; }

/**
 * Return true if {x} is false and false if it is true.
 * logical not of a boolean
 * negate a boolean
 * invert a boolean truth value
 * Provide the opposite of a boolean.
 * How do I flip a boolean flag and return it?
 * NOT gate for one bool
 * Given a boolean, return its negation.
 * toggle a boolean: return the other value
 * !x for a bool
 * make true false and false true, for a bool argument
 * switch a bool to the other value and return it
 * Write a function that flips a truth value, so that true becomes false and the other way round.
 * lambda flag: not flag
 * the opposite of a yes/no
 * Boolean complement of a single input (inverter)
 * How do I negate a bool?
 * logical not
 *
 * @name logical_not negate_bool toggle
 */
_Bool logical_not(_Bool x) { return !x; }

/**
 * {OP} of {first}, {second} and {third} true?
 * are {OP:2} of three booleans true
 * are {OP:2} of three conditions fulfilled
 * three flags: are {OP:2} true
 * Three officers vote yes or no: find out if {OP:2} of them said yes.
 * {OP} of my three conditions met?
 * are {OP:2} of three boolean values true
 * Given three booleans, return true for {OP:2} of them being true.
 * three truth values given, are {OP:2} set
 * boolean test of three inputs: {OP:2} true
 * sensor voting of three boolean inputs: {OP:2} active
 * yes or no: {OP:2} of three yes/no answers are yes
 * Given three boolean values, write a function to check that {OP:2} of the three hold true.
 * sum([p, q, r]) on Python bools, asking whether {OP:2} of three are True
 * three switches: {OP:2} of them on?
 * Threshold-type predicate on three Boolean inputs: {OP:2} true
 * How do I test three conditions for {OP:2} being true?
 * {OP:2} of three booleans true
 *
 * @OP ==3 "Are all" "all"
 * @OP >=2 "Are at least two" "at least two"
 * @OP ==1 "Is exactly one" "exactly one"
 * @OP >=1 "Is at least one" "at least one"
 * @OP ==0 "Is none" "none"
 * @name check_three_flags three_booleans
 */
_Bool check_three_flags(_Bool first, _Bool second, _Bool third) { return first + second + third OP; }

/**
 * Is {n} divisible by {OP} {K} and {L}?
 * is a number divisible by {OP} {K} and {L}
 * number that is a multiple of {OP} {K} and {L}: true or false
 * does {OP:2} {K} and {L} divide a number
 * Write a function that checks whether a number is divisible by {OP} {K} and {L}.
 * Does {OP:2} {K} and {L} go into this number?
 * are the remainders of a number by {K} and {L} zero for {OP:2} them
 * Given an integer, return true if it is a multiple of {OP} {K} and {L}.
 * {OP} {K} and {L} as divisors of a number?
 * divisor check of an integer with {OP} {K} and {L}
 * check number can divide by {OP} {K} and {L} without rest
 * no rest when dividing a number by {OP} {K} and {L}
 * Write a function to check whether a given number is a multiple of {OP} {K} and {L}.
 * def f(n): True if n is evenly divided by {OP:2} the list [{K}, {L}]
 * does it split evenly by {OP} {K} and {L}
 * Divisibility of n by {OP} the moduli {K} and {L}
 * Is a number divisible by {OP:2} {K} and {L}?
 * divisible by {OP} {K} and {L}
 *
 * @OP && "both" "each of"
 * @OP != "exactly one of" "only one of"
 * @K 3 2 4
 * @L 5 7
 * @T int32_t int64_t
 * @name divisible_by_two_numbers check_two_divisors
 * @range n 0 30
 */
_Bool divisible_by_two_numbers(T n) { return (n % K == 0) OP (n % L == 0); }

/**
 * is a number divisible by two given numbers, both of them
 * is a number divisible by both of two others
 * n % a == 0 && n % b == 0
 * Is the first number a multiple of the second as well as of the third?
 * check if n can be divided by a and by b with no remainder, the number coming first
 * common multiple check: do the second and the third number both divide the first
 * Write a function that takes n, a and b and tells whether both a and b go into n.
 * Does {n} leave no remainder for {a} and none for {b}?
 * Given a number and two divisors, return true only if each of them divides it.
 * i want true when the first number divides evenly by both other inputs
 * exact division of a number by each of two divisors: yes or no
 * is the first number a multiple of both others
 * Determine whether {n} leaves no remainder when divided by {a} and likewise none when divided by {b}.
 * Python: {n} % {a} == {n} % {b} == 0
 * can {n} be split evenly by {a} as well as by {b}
 * Is {n} a common multiple of {a} and {b}?
 * How to check an integer {n} against two divisors, {a} and {b}, demanding that each go in exactly?
 * {n} divisible by both {a} and {b}
 *
 * @T int32_t int64_t
 * @name divisible_by_both is_common_multiple
 * @range n -60 60
 * @range a 1 9
 * @range b 1 9
 */
_Bool divisible_by_both(T n, T a, T b) { return n % a == 0 && n % b == 0; }

/**
 * Is {n} divisible by {K} or by {L}, or by both?
 * is a number divisible by {K} or {L}, one being enough
 * number that is a multiple of {K} or {L}: true or false
 * {K} or {L} divides the number, yes or no
 * Write a function that checks whether a number is a multiple of {K} or of {L}.
 * Does {K} or {L} go into this number?
 * n % {K} == 0 || n % {L} == 0
 * Given an integer, return true if {K} or {L} is a divisor of it.
 * does at least one of {K} and {L} divide the number
 * divisibility of a number by one of {K} and {L} at least
 * fizz or buzz with {K} and {L}: does any word have to be said for a number, one of them dividing it
 * is a number in the table of {K} or the table of {L}
 * Write a function that checks if at least one of {K} and {L} divides the given integer exactly.
 * any(n % d == 0 for d in ({K}, {L}))
 * does {K} or {L} go into it (or the two of them)
 * n ≡ 0 (mod {K}) or n ≡ 0 (mod {L}), inclusively
 * How do I test for a multiple of {K}, of {L}, or of both?
 * divisible by {K} or {L}
 *
 * @K 3 2 4
 * @L 5 7
 * @T int32_t int64_t
 * @name divisible_by_either multiple_of_either
 * @range n -60 60
 */
_Bool divisible_by_either(T n) { return n % K == 0 || n % L == 0; }

/**
 * is a number divisible by at least one of two given numbers
 * is a number a multiple of either of two others
 * n % a == 0 || n % b == 0
 * Is the first number divisible by the second or the third?
 * check if at least one of two divisors goes into n, n given first
 * does n divide by a or by b or by both
 * Write a function that takes n, a and b and tells whether a or b divides n.
 * Does {n} leave no remainder for {a} or for {b}?
 * Given a number and two divisors, return true unless neither divides it.
 * true if any of the two numbers given after the first is a factor of it
 * does a number divide evenly by the one or the other of two divisors, both parameters
 * is the first number a multiple of the second or of the third
 * Check if {n} is a multiple of {a} or of {b}, being a multiple of both counting as well.
 * Python: not {n} % {a} or not {n} % {b}
 * can you split {n} evenly by {a} or else by {b}
 * Inclusive disjunction of a | n and b | n, for n = {n}, a = {a}, b = {b}
 * Does at least one of two divisors go into {n} exactly (number first, then divisors)?
 * {n} divisible by {a} or {b}
 *
 * @T int32_t int64_t
 * @name divisible_by_any multiple_of_any_of_two
 * @range n -60 60
 * @range a 1 9
 * @range b 1 9
 */
_Bool divisible_by_any(T n, T a, T b) { return n % a == 0 || n % b == 0; }

/**
 * How often can {n} be halved, rounding down, until it is {K}?
 * number of halving steps, rounding down, until a positive number has become {K}
 * number of times a positive number can be divided by 2, rounding down, before it reaches {K}
 * count the integer halvings of a positive number down to {K}
 * Determine how many integer halvings it takes to bring a positive number to {K}.
 * How many times must I halve a number, dropping fractions, to get {K}?
 * while n > {K}: n /= 2, count the steps
 * Given a positive integer, return the number of halvings until {K} is left.
 * divide a positive number by two, rounded down, until {K} is left and count the divisions
 * how many times a number is halved with integer division until it is {K}
 * fold a pile of n in half, rounding down, until {K} remains and count the folds
 * how often can i cut a number in two, rounding down, before only {K} is left
 * Count how many times a positive integer must be halved, fractions dropped, until it is at most {K}.
 * steps = 0; while n > {K}: n //= 2; steps += 1
 * keep cutting it in half, rounding down, how often until {K} is reached
 * Number of floor-halving iterations from n ≥ 1 to {K}
 * How many integer divisions by two bring n down to {K}?
 * number of halvings until {K}
 *
 * @K 1 0
 * @T int32_t int64_t
 * @name count_halvings halving_steps
 * @range n 1 2000
 */
int32_t count_halvings(T n) {
    int32_t steps = 0;
    for (; n > K; n /= 2) steps++;
    return steps;
}

/**
 * how many times can a positive number be divided by two evenly, one after another
 * count the factors of two in a number's prime factorization, 0 for 0
 * exponent of the largest power of two that divides a positive number
 * How often does 2 divide a positive number before it becomes odd?
 * divide a positive number by 2 while it is even, and count
 * number of twos in the prime factorization of n
 * How many times in a row is a positive number evenly divisible by two?
 * exponent of 2 in the prime factors of n
 * Given a positive integer, halve it as long as it is even and return how often that went.
 * while n is even: n /= 2, steps++, for a positive n
 * how many halvings of a positive number till it is odd
 * 48 gives 4, an odd number gives 0: how often a number can be halved evenly
 * Find how many times a positive number can be divided by 2 without leaving a remainder.
 * the exponent of 2 in sympy.factorint(n)
 * how often can you cut it in half before it turns odd
 * 2-adic valuation of a positive integer
 * How do I get the power of two contained in n?
 * number of factors of 2
 *
 * @T int32_t int64_t
 * @name count_factor_two factors_of_two times_divisible_by_two
 * @range n 1 2000
 */
int32_t count_factor_two(T n) {
    int32_t count = 0;
    while (n > 0 && n % 2 == 0) {
        n /= 2;
        count++;
    }
    return count;
}

/**
 * How many doublings take {start} to {target} or more?
 * number of doublings for a positive start to reach a target
 * how often must a number double to be at least a second one
 * doubling steps from a start until it is not below the target
 * Write a function that counts how many times a positive number must be doubled to reach a target.
 * After how many days has a population that doubles daily reached a size, given the start and the size?
 * while x < target: x *= 2, count the steps; x comes first
 * Given a positive start and a target, return the count of doublings until the target is reached.
 * grains double every step: how many steps from a start amount until the goal is reached
 * double a number until it is at least another and return how many times
 * wheat on a chessboard, doubling from square to square: how many doublings from the first amount to at least a second
 * bacteria split in two until there are enough; how many generations from a start count to a target
 * Compute the number of doublings that are necessary until {start} becomes at least {target}.
 * steps = 0; while {start} < {target}: {start} *= 2; steps += 1
 * start with {start}, double it till you have {target} or more, how many times was that
 * Least k ≥ 0 for which {start}·2^k is not below {target}
 * After how many periods does a population of {start} that doubles each time attain {target}?
 * how many doublings from {start} to reach {target}
 *
 * @name doublings_needed count_doublings
 * @range start 1 20
 * @range target 1 5000
 */
int32_t doublings_needed(int64_t start, int64_t target) {
    int32_t steps = 0;
    for (; start < target; start *= 2) steps++;
    return steps;
}

/**
 * Write the first {n} multiples of {x} to {out}.
 * multiplication table of a number in an array: x * 1 to x * n
 * first n multiples of a number, from 1 times it, into an array
 * times table of a number into an array of n entries, starting with the number itself
 * My daughter is learning multiplication: fill an array of n with x, 2x, 3x and so on.
 * What is the table of x, up to n entries, beginning at x? Store it in an array.
 * out = x * 1, x * 2, ..., x * n
 * Given a number, an array and a length, store its multiples from 1 times on.
 * list the multiples of a number in an array, the first being the number
 * row of a multiplication table: x, 2x, ... up to n entries in an array
 * skip counting by x from x on, n values stored in an array
 * put the times table of a number, 1 to n, into out
 * Fill an array with the first {n} multiples of {x}, beginning with {x} itself.
 * out = [{x} * i for i in range(1, {n} + 1)]
 * times table of {x}, {n} lines
 * Arithmetic progression {x}, 2·{x}, …, {n}·{x} to an output buffer
 * How to produce the multiplication table of a number from times 1 to times {n}?
 * multiplication table of {x}
 *
 * @T int32_t int64_t
 * @array out n
 * @name multiplication_table fill_multiples
 * @range n 0 8
 * @range x -20 20
 */
void multiplication_table(T x, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = x * (i + 1);
}

/**
 * Store {OP} in the {n} elements of {a}, from index 0 on.
 * fill an array with {OP}
 * fill an array of n with {OP}
 * initialize an array with {OP}
 * Write a function that stores {OP} in an array.
 * How do I put {OP} into an array?
 * set a[i] for all n elements to get {OP}
 * Given an array and its length, store {OP} in it.
 * {OP} in order, stored in an array of n
 * generate {OP} in an array of given length
 * make an array containing {OP}
 * let the array of n hold {OP}
 * Write a function that initialises an array of n elements so that it contains {OP}.
 * make a list of length n that holds {OP}
 * put {OP} in the n places
 * Populate an n-vector in index order with {OP}
 * How do I set up an array of size n as {OP}?
 *
 * @OP i "0, 1, 2, ..."
 * @OP i+1 "1, 2, 3, ..."
 * @OP n-i "n, n-1, ..., 1"
 * @OP n-1-i "n-1, n-2, ..., 0"
 * @OP i*i "the squares 0, 1, 4, 9, ..."
 * @OP (i+1)*(i+1) "the squares 1, 4, 9, 16, ..."
 * @OP 2*i "the even numbers 0, 2, 4, ..."
 * @OP 2*i+1 "the odd numbers 1, 3, 5, ..."
 * @OP i%2 "0 and 1 in turns"
 * @T int32_t int64_t double
 * @array a n
 * @name fill_with_pattern fill_numbers
 * @range n 0 8
 * @range a -9 9
 */
void fill_with_pattern(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = OP;
}

/**
 * Return the last of the {n} elements of {a}, or 0 if there are none.
 * last element of an array, 0 if it is empty
 * get the last element of a list, zero for no elements
 * final value of an array, 0 if empty
 * Retrieve the last element of an array, or 0 for an empty one.
 * What stands at the end of the array? Return 0 if it has no elements.
 * a[n - 1], or 0 for n = 0
 * Given an array and its length, return its last value or zero.
 * tail value of an array or 0
 * most recent reading in an array that grows at the end, 0 for none
 * return the rearmost item of a list, zero when there is none
 * value at the back of an array, 0 if empty
 * Retrieve the final item of a given list, or 0 if the list has no items.
 * a[-1] if a else 0
 * what is at the very end, 0 when there is nothing
 * Terminal entry of a finite sequence, zero for the empty one
 * How to obtain the value at the tail of an array (0 when empty)?
 * last element of an array, 0 if empty
 *
 * @T int32_t int64_t double
 * @array a n
 * @name last_element get_last
 * @range n 0 8
 */
T last_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n - 1]; }

/**
 * Return the middle of the {n} elements of {a}, at index n / 2, or 0 if there are none.
 * middle element of an array, at n / 2 rounded down, 0 if empty
 * element in the middle of an array, index n / 2, or zero if n is 0
 * get the middle value of an array by position n / 2, 0 without elements
 * Write a function that returns the element at the centre of an array, the right one of two, 0 if empty.
 * What stands in the middle of the list, at index n / 2, without sorting? Say 0 for an empty one.
 * a[n / 2], 0 for n = 0
 * Given an array and its length, return the central element, the later of two, zero if empty.
 * element at the centre of an array, index n / 2 rounded down, 0 if none
 * middle entry of a list by index n / 2, zero for an empty list
 * which item sits halfway through the array, at n / 2 from index 0, or 0 if it is empty
 * return the array's value at index half the length, rounded down; empty gives 0
 * Find the item at the centre of a given list; with an even number of items take the right one of the two, with none 0.
 * a[len(a) // 2] if a else 0
 * the one in the middle, the later of two, 0 if there's nothing
 * Entry at index ⌊n/2⌋ of an n-vector, zero for n = 0
 * How do I pick the central entry of an array (second of the two for even length, 0 if empty)?
 * middle element of an array (index n/2), 0 if empty
 *
 * @T int32_t int64_t double
 * @array a n
 * @name middle_element get_middle
 * @range n 0 8
 */
T middle_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n / 2]; }

/**
 * Add the first and the last of the {n} elements of {a}; there is at least one.
 * sum of first and last element of an array
 * first plus last number of a nonempty list
 * add both ends of an array
 * Write a function that returns the sum of the first and the last array element.
 * What do the ends of the list add up to?
 * a[0] + a[n - 1] of an array
 * Given a nonempty array, return first element plus last element.
 * both ends of an array added together
 * sum of the outer two elements of an array, a single one counting twice
 * head and tail of an array added
 * add the leftmost number of an array to its rightmost number
 * Write a function to add the first and the last entry of a nonempty list.
 * a[0] + a[-1]
 * put the front one and the back one together
 * Sum of the boundary terms of a finite sequence with at least one term
 * How to get the total of the two outermost array values (a lone one counted twice)?
 * first plus last element
 *
 * @T int32_t int64_t double
 * @array a n
 * @name sum_of_ends first_plus_last
 * @range n 1 8
 * @range a -1000 1000
 */
T sum_of_ends(const T *a, int32_t n) { return a[0] + a[n - 1]; }

/**
 * Of the {n} elements of {a}, add up the {OP} {k}; fewer if there are not so many.
 * sum of the {OP} k elements of an array, fewer if it is shorter
 * {OP} k elements of an array added up
 * total of the {OP} few values of an array, their number given last
 * Sum the individual {OP} k elements of an array.
 * How much are the {OP} k numbers of an array together?
 * add k values of an array, the {OP} ones by position
 * Given an array, its length and k, return the sum of the {OP} k entries.
 * sum over the {OP} k positions of an array
 * partial sum of an array: its {OP} k elements
 * add up just the {OP} k readings of a list
 * how much do the {OP} k days bring together, one amount per day in an array
 * Calculate the sum of the {OP} {k} items of a given list, or of the entire list where it is shorter.
 * Python: sum of the {OP} {k} elements by slicing
 * add up just the {OP} {k}, all of them if there aren't that many
 * Partial sum over the {OP} {k} components of a vector, clipped at its length
 * How do I total only the {OP} {k} values in an array?
 * sum of {OP} {k} elements
 *
 * @OP i<k "first"
 * @OP i>=n-k "last"
 * @T int32_t int64_t double
 * @array a n
 * @name sum_of_k partial_sum
 * @range n 0 8
 * @range k 0 8
 * @range a -1000 1000
 */
T sum_of_k(const T *a, int32_t n, int32_t k) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (OP) sum += a[i];
    return sum;
}

/**
 * Of the {n} elements of {a}, add up every {k}-th, beginning with the first.
 * sum of every kth element of an array, from index 0
 * add every k-th value of an array, index 0 included
 * sum of an array with a step, index 0 first
 * Write a function that sums a[0], a[k], a[2k] and so on of an array.
 * What does every k-th number of the list add up to, starting at the first?
 * strided sum of an array from index 0, with the stride given after the length
 * Given an array, its length and a step, return the sum of the elements at multiples of the step, 0 included.
 * elements of an array at indices 0, k, 2k, ... added
 * sum over an array with a stride, starting at its first element
 * take the first of an array, skip k - 1, take the next and so on; add the taken ones
 * sum of an array downsampled by k, index 0 kept
 * Find the total of the entries at indices 0, {k}, 2*{k} and so on in a given array.
 * sum(a[::{k}])
 * add the very first one and then each {k}th one after it
 * Strided accumulation with stride {k} from offset zero
 * How can I sum array elements while jumping {k} positions each time, starting with the first?
 * sum of every {k}th element, from index 0
 *
 * @T int32_t int64_t double
 * @array a n
 * @name sum_every_kth strided_sum
 * @range n 0 8
 * @range k 1 4
 * @range a -1000 1000
 */
T sum_every_kth(const T *a, int32_t n, int32_t k) {
    T sum = 0;
    for (int32_t i = 0; i < n; i += k) sum += a[i];
    return sum;
}

/**
 * Count the zeros among the {n} elements of {a}.
 * count zeros in an array
 * number of zeros in an array
 * how many elements are zero
 * Determine how many elements of an array are equal to zero.
 * How many zeros are in the list?
 * count of the value 0 in an array
 * Given an array and its length, return how many entries are 0.
 * zero count of an array
 * number of empty slots in an array, an empty one being stored as 0
 * how often does 0 occur in the data of an array
 * count array entries having value zero
 * Count how many entries of a given list are equal to zero.
 * a.count(0)
 * how many nothings are there in the numbers
 * Number of vanishing components of a vector
 * How do I find the quantity of 0s in an array?
 *
 * @T int32_t int64_t double
 * @array a n
 * @name count_zeros number_of_zeros
 * @range n 0 8
 * @range a -2 2
 */
int32_t count_zeros(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == 0;
    return count;
}

/**
 * Are all {n} elements of {a} {OP}?
 * are all numbers of an array {OP}, true for none
 * all elements of an array {OP} or not
 * is every value of an array {OP}? an empty array passes
 * Confirm that every element of an array is {OP}; an empty one satisfies it.
 * Is each number in the list {OP}?
 * is it an array of only {OP} numbers
 * Given an array, return true if all its entries are {OP}; an empty one counts as true.
 * array with nothing but {OP} values: true or false
 * is there no element in the array that is not {OP}
 * validate that the whole list is {OP}
 * does the array consist of {OP} values only
 * Verify that every entry of a given list is {OP}; an empty list passes.
 * all(x is {OP} for x in a), in words of Python
 * is each number {OP}, no exceptions (nothing at all is fine)
 * Universal quantification of "{OP}" over the components of a vector, vacuously true
 * How do I check that an array holds no value other than {OP} ones (true if empty)?
 * are all numbers {OP}
 *
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP >=0 "non-negative"
 * @OP ==0 "zero"
 * @OP !=0 "nonzero"
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @T int32_t int64_t
 * @array a n
 * @name all_of_kind check_all
 * @range n 0 4
 * @range a -3 3
 */
_Bool all_of_kind(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] OP)) return 0;
    return 1;
}

/**
 * Is any of the {n} elements of {a} {OP}?
 * is any number of an array {OP}
 * any element of an array {OP} or not
 * does an array have at least one value that is {OP}
 * Establish whether an array has {OP:2} somewhere.
 * Is there {OP:2} in the list?
 * array contains {OP:2}: true or false
 * Given an array, return true if some entry is {OP}; an empty one has none.
 * is it an array with {OP:2}
 * does some element of the array happen to be {OP}
 * look for {OP:2} anywhere in the array, found or not
 * is {OP:2} hidden somewhere among these array elements
 * Write a function to check whether at least one entry of the supplied list is {OP}.
 * any(x is {OP} for x in a), in words of Python
 * is there {OP:2} in here
 * Existential test for {OP:2} among the components
 * How do I tell if an array includes {OP:2} (false when empty)?
 * does the array contain {OP:2}
 *
 * @OP >0 "positive" "a positive number"
 * @OP <0 "negative" "a negative number"
 * @OP ==0 "zero" "a zero"
 * @OP %2==0 "even" "an even number"
 * @OP %2!=0 "odd" "an odd number"
 * @T int32_t int64_t
 * @array a n
 * @name any_of_kind check_any
 * @range n 0 4
 * @range a -3 3
 */
_Bool any_of_kind(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) return 1;
    return 0;
}

/**
 * {OP} each of the {n} elements of {a} {OP:2} {K}, in place.
 * {OP:3} every element of an array {OP:2} {K}
 * {OP:3} all values of an array {OP:2} {K}
 * {OP:3} the whole array {OP:2} {K}
 * Write a function that will {OP:3} every element of an array {OP:2} {K}.
 * How do I {OP:3} all numbers of a list {OP:2} {K}?
 * for each element of an array: {OP:3} it {OP:2} {K}
 * Given an array, {OP:3} its elements {OP:2} {K} in place.
 * {OP:3} a list {OP:2} {K}, element by element
 * change an array in place: {OP:3} {OP:2} {K}
 * {OP:3} the contents of a vector {OP:2} {K}
 * loop through an array and {OP:3} each item {OP:2} {K}
 * Write a function to {OP:3} each element of an array {OP:2} {K}, in place.
 * a[:] = map over a, where the lambda has to {OP:3} its argument {OP:2} {K}
 * {OP:3} every number {OP:2} {K}
 * Broadcast in-place scalar update: {OP:3} all components {OP:2} the constant {K}
 * How do I {OP:3} all values of an array {OP:2} {K} without a new array?
 * {OP:3} all elements {OP:2} {K}
 *
 * @OP += "Increase" "by" "increase"
 * @OP -= "Decrease" "by" "decrease"
 * @OP *= "Multiply" "by" "multiply"
 * @OP /= "Divide" "by" "divide"
 * @K 2 3 5 10 100
 * @T int32_t int64_t double
 * @array a n
 * @name update_by_constant change_all
 * @range n 0 8
 * @range a -1000 1000
 */
void update_by_constant(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] OP K;
}

/**
 * Double each of the {n} elements of {a}, in place.
 * double every element of an array
 * double all values of an array
 * each element of an array times two, in place
 * Twice as much of everything: double all elements of an array in place.
 * How do I make every number in a list twice as large?
 * a[i] = a[i] + a[i] for all i of an array
 * Given an array, double its contents in place.
 * twice the array, each element doubled in place
 * doubling of all numbers of an array in place
 * multiply everything in the list by two, same array
 * make each price of an array twice as high, in place
 * Write a function that replaces every number of an array by twice its value.
 * a[:] = [2 * x for x in a]
 * make everything in there two times as big
 * Scale a vector in place by the factor two
 * How do I multiply all array entries by 2, modifying the original?
 * double every element
 *
 * @T int32_t int64_t
 * @array a n
 * @name double_all double_elements
 * @range n 0 8
 * @range a -1000 1000
 */
void double_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] += a[i];
}

/**
 * Increase each of the {n} elements of {a} by one, in place.
 * increment every element of an array
 * add 1 to all values of an array
 * each element of an array plus one, in place
 * Write a function that increments all elements of an array in place.
 * How do I add one to every number in a list?
 * a[i]++ for all n elements
 * Given an array, raise every entry by one in place.
 * all counters of an array one up
 * increment the elements of an array in place
 * bump each value of a list up by 1, same array
 * happy birthday: all ages in an array go up by one year
 * Raise each element of the given array by one, in place.
 * a = [x + 1 for x in a], stored back in a
 * one more for each number
 * In-place addition of the all-ones vector
 * How to bump all the values of an array by 1?
 * add 1 to every element
 *
 * @T int32_t int64_t double
 * @array a n
 * @name increment_all increment_elements
 * @range n 0 8
 * @range a -1000 1000
 */
void increment_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i]++;
}

/**
 * Divide each of the {n} elements of {a} by {x}, which is not zero, in place.
 * divide every element of an array by a number, in place
 * divide all values of an array by the given divisor
 * array divided by a nonzero scalar, in place
 * Write a function that divides each element of an array by a given number in place.
 * How do I scale an array down in place by a divisor?
 * a[i] /= x for all n elements
 * Given an array, its length and a divisor, divide all entries in place.
 * element-wise division of an array by a given number, overwriting it
 * dividing the elements of an array in place by the last argument
 * scale down a vector by a number, same array
 * replace each amount of an array by its share when divided among x people
 * Write a function that modifies an array by dividing each of its values by a given number {x}.
 * numpy: a /= {x} (truncating for ints)
 * split every number by {x}
 * In-place componentwise division of a vector by the scalar {x}
 * How can all entries of an array be divided by the same {x}?
 * divide all elements by {x}
 *
 * @T double int32_t
 * @array a n
 * @name divide_all divide_elements
 * @range n 0 8
 * @range a -1000 1000
 * @range x 1 20
 */
void divide_all(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) a[i] /= x;
}

/**
 * Replace each of the {n} elements of {a} that is {OP} {limit} by {limit}, in place.
 * {OP:3} for the values of an array: those {OP} it become it
 * set {OP:2} for all elements of an array, in place
 * no value of the array {OP} the limit: replace such values by the limit
 * Prices {OP} a limit are supposed to become the limit, throughout an array.
 * How do I apply {OP:2} to all numbers of a list?
 * if a[i] is {OP} limit, a[i] = limit, for all i
 * Given an array and a limit, change what is {OP} it to the limit.
 * clip an array on one side: nothing {OP} the bound
 * clip an array in place at {OP:2}
 * trim values of an array {OP} the threshold to the threshold
 * enforce {OP:2} throughout a list, in place
 * Write a function that changes each array value which is {OP} {limit} to {limit} itself, in place.
 * numpy clip with {limit} as {OP:2} only, done in place
 * no number may be {OP} {limit}, so set such ones to {limit}
 * One-sided saturation of a vector with {limit} as the {OP:3}
 * How do I cap an array in place so that nothing is {OP} {limit}?
 * clamp array values with {OP:2}
 *
 * @OP > "above" "an upper limit" "upper limit"
 * @OP < "below" "a lower limit" "lower limit"
 * @T int32_t int64_t double
 * @array a n
 * @name limit_all clip_elements
 * @range n 0 8
 * @range a -20 20
 * @range limit -10 10
 */
void limit_all(T *a, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP limit) a[i] = limit;
}

/**
 * Replace the {OP} numbers among the {n} elements of {a} by zero, in place.
 * set {OP} values of an array to zero
 * replace {OP} elements of an array by 0 in place
 * zero out the {OP} numbers of an array
 * Set every {OP} element of an array to 0, in place.
 * How do I get rid of {OP} numbers in an array by making them zero?
 * if a[i] is {OP}, a[i] = 0, for each element
 * Given an array, put 0 where a number is {OP}.
 * {OP} numbers to zero, in place, in an array
 * clear {OP} entries of an array to 0
 * wipe the {OP} ones out of an array, leaving 0 in their place
 * mute {OP} values in an array: they become 0
 * Write a function that overwrites every {OP} number in an array with 0.
 * a[:] = [0 if x is {OP} else x for x in a], in words of Python
 * turn the {OP} ones into 0, keep the rest
 * Annihilate in place the components that are {OP}
 * How to reset {OP} entries of an array to zero?
 * set {OP} elements to 0
 *
 * @OP <0 "negative"
 * @OP >0 "positive"
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @T int32_t int64_t
 * @array a n
 * @name zero_out replace_by_zero
 * @range n 0 8
 * @range a -20 20
 */
void zero_out(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) a[i] = 0;
}

/**
 * Copy the {OP} numbers among the {n} elements of {a} to {out} and return how many there are.
 * filter {OP} numbers of an array into another and return how many
 * keep only the {OP} elements of an array in out and return their count
 * {OP} numbers of an array into another array, returning how many there are
 * Write a function that collects the {OP} numbers of an array in a second one and returns their count.
 * How do I pick the {OP} numbers out of a list into a new array and get their number?
 * copy array elements to out if {OP}, return how many were copied
 * Given an array, store its {OP} elements in order in out and return their number.
 * select the {OP} values of an array into a second array, count returned
 * list of the {OP} ones of an array in out, its length as result
 * sieve an array: {OP} values pass into a new array, return how many
 * extract {OP} items of an array to out, how many were there
 * Extract all {OP} numbers of a given list into a second list in unchanged order and return how many were extracted.
 * out = list(filter(lambda x: x is {OP}, a)); return len(out)
 * copy over just the {OP} ones and say how many that were
 * Stream compaction of the {OP} components to an output buffer, returning its length
 * How do I select {OP} values of an array into another and get their number?
 * get the {OP} numbers of an array, return count
 *
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP !=0 "nonzero"
 * @T int32_t int64_t
 * @array a n
 * @array out n
 * @name filter_numbers copy_if_kind
 * @range n 0 8
 * @range a -20 20
 */
int32_t filter_numbers(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) out[count++] = a[i];
    return count;
}

/**
 * Write the running sums of the {n} elements of {a} to {out}.
 * prefix sums of an array into another array
 * array of the cumulative sums of another array
 * running total of an array in a second array
 * Produce the cumulative sums of an array in another array.
 * How do I get the sum up to each position, leaving the array alone?
 * out[i] = a[0] + ... + a[i] for all i
 * Given an array and an output array, write the partial sums from the start.
 * cumsum of an array into out
 * accumulated values of an array: out gets the sum up to each index
 * bank balance after each booking, starting from 0, into a second array
 * out holds the totals of the array so far at each index
 * Fill an output array in which each place holds the sum of all input values up to and including that place.
 * list(itertools.accumulate(a))
 * running total after each number
 * Inclusive prefix sums (scan) of a vector
 * How do I build the cumulative totals of an array, like numpy cumsum?
 * cumulative sum
 *
 * @T int32_t int64_t double
 * @array a n
 * @array out n
 * @name cumulative_sums prefix_sums cumsum
 * @range n 0 8
 * @range a -1000 1000
 */
void cumulative_sums(const T *a, T *out, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += a[i];
        out[i] = sum;
    }
}

/**
 * Write the {OP} of {a} and {b} at each of {n} places to {out}.
 * element-wise {OP:2} of two arrays into a third
 * {OP} of each pair of elements of two arrays, in out
 * pairwise {OP:2} of two lists, stored in a third
 * Compare corresponding elements of two arrays and store the {OP} in a third array.
 * How do I take the {OP} of two arrays place by place, into out?
 * out[i] = {OP:2}(a[i], b[i]) for each i
 * Given two arrays of one length, write the {OP} number at each index to out.
 * {OP:2} of two vectors, component by component, into a third
 * array of the {OP} values at each position of two arrays
 * merge two lists into a third by taking the {OP} one at every index
 * for each day the {OP} of two readings, from two arrays into out
 * Compare two equally long arrays position by position and store the {OP} of the two values in a third array.
 * list(map({OP:2}, a, b))
 * from two rows of numbers take the {OP} one in every place
 * Componentwise {OP:2} of two vectors
 * How to merge two arrays keeping the {OP} entry for each index?
 * elementwise {OP:2} of two arrays
 *
 * @OP > "larger" "max"
 * @OP < "smaller" "min"
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @array out n
 * @name elementwise_extreme pairwise_extreme
 * @range n 0 8
 */
void elementwise_extreme(const T *a, const T *b, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i] OP b[i] ? a[i] : b[i];
}

/**
 * Increase the array {a} by the array {b}, element by element in place; both have {n} elements.
 * add one array to another in place
 * a += b for arrays a and b of one length
 * vector addition into the first array
 * Add each element of the second array to the corresponding element of the first.
 * How do I add two arrays without a third one, the sum going to the first?
 * a[i] += b[i] for all i
 * Given two arrays of one length, accumulate the second into the first.
 * in-place element-wise sum: first array plus second, into the first
 * sum of two vectors stored in the first
 * accumulate the second vector onto the first, entry by entry
 * add today's counts (second array) to the totals (first), entry by entry
 * Increase each element of the first array by the corresponding element of the second one, which has equal length.
 * numpy: first += second
 * put the second row of numbers onto the first, place by place
 * In-place vector addition a ← a + b
 * How do I accumulate one array into another?
 * add the second array to the first
 *
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @name add_into accumulate_array
 * @range n 0 8
 * @range a -1000 1000
 * @range b -1000 1000
 */
void add_into(T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] += b[i];
}

/**
 * Swap each two neighbours among the {n} elements of {a}, in place: first with second, third with fourth.
 * swap pairs in an array: 0 with 1, 2 with 3 and so on
 * swap adjacent elements of an array two by two, an odd last one stays
 * exchange neighbours of an array two by two
 * Write a function that swaps the array elements 0 and 1, 2 and 3 and so on.
 * How do I turn an array 1 2 3 4 into 2 1 4 3?
 * pairwise swap within an array, an odd last element stays
 * Given an array, swap its elements pair by pair in place.
 * flip each pair of an array: elements 0 and 1, 2 and 3, ...
 * neighbour exchange of an array in place, pair by pair
 * exchange the items of an array in couples: (0,1), (2,3), ...
 * dance partners change places all along the row: swap array elements 0 and 1, 2 and 3, ...
 * exchange adjacent elements of an array two by two
 * 1st with 2nd, 3rd with 4th and so on: swap the elements of an array in place
 * let each pair of neighbours in an array change places
 * Exchange neighbouring elements in an array two by two: the first with the second, the third with the fourth, and so on; a leftover stays.
 * for i in range(0, len(a) - 1, 2): a[i], a[i + 1] = a[i + 1], a[i]
 * trade places in couples along the row, an odd one at the end remains
 * Transposition of the entries at 2i and 2i + 1 throughout
 * How to turn 1 2 3 4 5 into 2 1 4 3 5 in place?
 * swap adjacent elements in pairs
 *
 * @T int32_t int64_t double
 * @array a n
 * @name swap_pairs swap_adjacent
 * @range n 0 8
 */
void swap_pairs(T *a, int32_t n) {
    for (int32_t i = 0; i + 1 < n; i += 2) {
        T first = a[i];
        a[i] = a[i + 1];
        a[i + 1] = first;
    }
}

/**
 * Return the index of the first of the {n} elements of {a} that is {OP} {x}, or -1.
 * index of the first element of an array {OP} x, -1 without one
 * first position of an array with a value {OP} a limit, else -1
 * where in a list is a value {OP} a given number first? index, or -1
 * Write a function that finds the first element {OP} a given number and returns its index or -1.
 * At which index of an array is a number {OP} the limit for the first time? -1 if never.
 * first i with a[i] {OP} x in an array, -1 if none
 * Given an unsorted array and a limit, return the index where it is first {OP} it, or -1.
 * search an array for the first entry {OP} x and return its index, else -1
 * index of the earliest element {OP} the threshold, or -1
 * scan an array from the left until something is {OP} x and give its index, -1 if nothing is
 * at what index does the series first become {OP} the mark? -1 for never
 * Locate the earliest position (from 0) at which the list holds a value {OP} {x}; -1 signals that there is none.
 * next((i for i, v in enumerate(a) if v is {OP} {x}), -1)
 * where is the first number {OP} {x}, -1 for nowhere
 * Minimal zero-based index i with a[i] {OP} {x}, otherwise −1
 * How to search an array for the first entry {OP} a threshold and get its index or -1?
 * index of first element {OP} {x}, else -1
 *
 * @OP > "greater than"
 * @OP < "less than"
 * @OP >= "at least"
 * @OP != "different from"
 * @T int32_t int64_t double
 * @array a n
 * @name first_index_by_limit find_first
 * @range n 0 8
 * @range a -10 10
 * @range x -5 8
 */
int32_t first_index_by_limit(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) return i;
    return -1;
}

/**
 * How often is an element of {a} {OP} than the one before, among {n} elements?
 * count the {OP:2} from one element of an array to the next
 * how often does the value in an array go {OP:3} from its predecessor
 * number of {OP:2} from one array element to the next
 * Determine how many elements of an array are {OP} than their predecessor.
 * On how many days did the price in the array go {OP:3}?
 * count i from 1 on with a[i] {OP} than a[i - 1]
 * Given an array, return how many times it goes {OP:3}.
 * number of steps {OP:3} in a series of values
 * number of {OP:2} in a list of readings
 * number of steps in an array where the next value is {OP}
 * tally of {OP:2} in a price history, each price against the one before
 * Count the elements of a list which are {OP} than the one immediately before them.
 * sum(y {OP} than x for x, y in zip(a, a[1:])), so to speak
 * how often does it go {OP:3} from one number to the next
 * Number of {OP:2} between consecutive samples of a series
 * In how many steps does a sequence of measurements go {OP:3}?
 * count {OP:2} between neighbouring elements
 *
 * @OP > "larger" "increases" "up"
 * @OP < "smaller" "decreases" "down"
 * @T int32_t int64_t double
 * @array a n
 * @name count_moves count_changes_in_direction
 * @range n 0 8
 * @range a -10 10
 */
int32_t count_moves(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] OP a[i - 1];
    return count;
}

/**
 * Add up the main diagonal of the {n} by {n} matrix {a}, stored row by row.
 * sum of the main diagonal of an n by n matrix
 * trace of an n x n matrix
 * diagonal sum of a square matrix, stored flat, of size n
 * Write a function that adds the diagonal elements of a square matrix of size n.
 * What do the elements of a square matrix of size n from top left to bottom right add up to?
 * a[i][i] summed over an n by n matrix stored flat
 * Given a square matrix in row-major order and its size, return the sum of its main diagonal.
 * trace of a square matrix, size given
 * primary diagonal total of a flat n x n matrix
 * sum of a square matrix's entries where row index equals column index
 * add the numbers on the falling diagonal of a square grid of size n
 * Compute the sum of the entries on the main diagonal of an {n} by {n} matrix saved row after row in a flat array.
 * numpy.trace(a.reshape({n}, {n}))
 * add the numbers from top left down to bottom right in a square of side {n}
 * Trace of a row-major square matrix of order {n}
 * How to total the leading diagonal of a square grid?
 * sum of main diagonal
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name diagonal_sum matrix_trace
 * @range n 0 4
 * @range a -100 100
 */
T diagonal_sum(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i * n + i];
    return sum;
}

/**
 * Add up the secondary diagonal of the {n} by {n} matrix {a}, stored row by row.
 * sum of the secondary diagonal of an n by n matrix
 * anti-diagonal sum of an n x n matrix
 * sum of the other diagonal, top right to bottom left, of a square matrix
 * Write a function that adds the elements from top right to bottom left of a square matrix of size n.
 * What do the elements of a square matrix on the diagonal from top right to bottom left add up to?
 * a[i][n - 1 - i] summed over an n by n matrix stored flat
 * Given a square matrix in row-major order and its size, return the sum of its antidiagonal.
 * counter-diagonal total of a square matrix of size n
 * minor diagonal sum of a flat n x n matrix
 * sum of a square matrix's entries where row and column index add up to n - 1
 * add the rising diagonal of a square grid of size n
 * Find the total of the numbers on the diagonal from the upper right to the lower left corner in an {n} by {n} matrix (flat, row-major).
 * sum(row[-1 - i] for i, row in enumerate(matrix)) for a square matrix of size {n}
 * add the numbers running from top right to bottom left in a square of side {n}
 * Anti-diagonal (secondary diagonal) sum of a row-major matrix of order {n}
 * How do I add up the other diagonal of a square grid?
 * sum of secondary diagonal
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name antidiagonal_sum secondary_diagonal_sum
 * @range n 0 4
 * @range a -100 100
 */
T antidiagonal_sum(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i * n + n - 1 - i];
    return sum;
}

/**
 * Return the difference of the two diagonal sums of the {n} by {n} matrix {a}, without sign; it is stored row by row.
 * absolute diagonal difference of a square matrix: main sum against secondary sum
 * absolute difference of the two diagonal sums of a square matrix
 * how far apart are the sums of both diagonals of an n x n matrix
 * Write a function that returns the absolute difference of the two diagonal sums of a square matrix.
 * By how much do the diagonal sums of a square matrix of size n differ, without a sign?
 * |sum of main diagonal - sum of other diagonal| of a square matrix
 * Given a square matrix in row-major order and its size, return the gap between its diagonal sums.
 * compare both diagonals of a square matrix and return how far apart their sums are
 * main minus secondary diagonal sum of a square matrix, absolute
 * |sum of one diagonal minus sum of the other| of a square matrix, any size
 * do both diagonals of a square matrix sum to the same, and if not, how much apart are they (0 if equal)
 * Calculate by how much the sums of the two diagonals of an {n} by {n} matrix (row by row in one array) differ, as a nonnegative number.
 * abs(numpy.trace(m) - numpy.trace(numpy.fliplr(m))) for an {n}x{n} m
 * add each diagonal of the square, how far apart are the two totals
 * |tr(A) − tr(AJ)| for a row-major square matrix of order {n}, J the exchange matrix
 * What is the absolute gap between primary and secondary diagonal totals of a square grid?
 * absolute difference of diagonal sums
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name diagonal_difference
 * @range n 0 4
 * @range a -100 100
 */
T diagonal_difference(const T *a, int32_t n) {
    T difference = 0;
    for (int32_t i = 0; i < n; i++) difference += a[i * n + i] - a[i * n + n - 1 - i];
    return difference < 0 ? -difference : difference;
}

/**
 * Add up row {row} of the matrix {a}, which has {cols} columns stored row by row.
 * sum of a row of a flat matrix, row number from 0 and then number of columns given
 * row sum in a flat matrix for a row index and a width
 * total of one row in a flat 2D array: which row from 0, how many columns
 * Total one row of a flat matrix: the row number from 0 and the number of columns are provided.
 * What do the numbers in this row, from 0, of a flat table with so many columns add up to?
 * sum of a[row][j] over all columns of a flat matrix, given row and then the number of columns
 * Given a flat matrix, a row number from 0 and the number of columns, return the sum of that row.
 * add across a row of a flat matrix, given its index and length
 * row total of a table stored row by row, from row index and column count
 * total of line r, from 0, in a flat table c wide
 * how much did person number row, from 0, spend over all columns of a flat table, row then columns given
 * Compute the total of the entries in row {row} (from 0) of a matrix with {cols} columns laid out row after row.
 * sum(a[{row} * {cols}:({row} + 1) * {cols}])
 * add across line {row}, counting lines from 0, each {cols} wide
 * Sum over the second index of a row-major matrix at fixed row {row}, with row length {cols}
 * How do I add the numbers of a single row (index first, then width) in a flattened table?
 * sum of row {row} of a matrix with {cols} columns
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name row_sum sum_of_row
 * @range row 0 3
 * @range cols 0 4
 * @range a -100 100
 */
T row_sum(const T *a, int32_t row, int32_t cols) {
    T sum = 0;
    for (int32_t j = 0; j < cols; j++) sum += a[row * cols + j];
    return sum;
}

/**
 * In the matrix {a} with {rows} rows and {cols} columns, stored row by row, add up column {col}.
 * sum of one column of a flat matrix, given its rows, its columns and the column index
 * column total in a flat table, given its rows, columns and the column's index
 * total of one column in a flat 2D array, by number of rows, of columns and index from 0
 * Write a function that adds the elements of one column of a flat matrix, given rows, columns and the column number from 0.
 * What do the numbers in this column, the last argument, of a flat table of rows and columns add up to?
 * sum of a[i][col] over all rows of a matrix stored flat, given rows, cols and col
 * Given a flat matrix, its rows and columns and a column number from 0, return the sum of that column.
 * add down a column of a row-major matrix: number of rows, number of columns, column index
 * column total of a row-major table: rows, cols, which column from 0
 * vertical total at a given column index of a flat matrix, after its rows and columns
 * how much was spent in category col over all rows of a flat table, given rows, cols, col
 * Find the total of a single column of a flat row-major matrix, given the number of rows, the number of columns and the column's index from 0.
 * numpy: a.reshape({rows}, {cols})[:, {col}].sum()
 * table with {rows} lines and {cols} columns: add downwards in column {col}, counted from 0
 * Sum over the first index of a row-major {rows}×{cols} matrix at fixed zero-based column {col}
 * How to add up one column in a 2D array stored linearly ({rows} by {cols}, column {col})?
 * {rows} by {cols} matrix, sum of column {col}
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name sum_of_column column_total
 * @range rows 0 4
 * @range cols 2 4
 * @range col 0 1
 * @range a -100 100
 */
T sum_of_column(const T *a, int32_t rows, int32_t cols, int32_t col) {
    T sum = 0;
    for (int32_t i = 0; i < rows; i++) sum += a[i * cols + col];
    return sum;
}

/**
 * Add up all elements of the matrix {a} with {rows} rows and {cols} columns.
 * sum of all elements of a matrix with given rows and columns
 * total of a 2D array stored flat, rows and columns passed
 * sum of a table of numbers with its rows and columns given
 * Total every element of a flat matrix with given rows and columns.
 * What do all numbers of a grid of given rows and columns add up to?
 * double loop over the rows and columns of a flat matrix, summing all
 * Given a flat matrix with its number of rows and columns, return its total.
 * matrix total, from a flat array, rows and columns
 * sum of all cells of a grid, rows and columns given
 * total rainfall over a whole map of rows times columns cells
 * sum the 2d array, rows and cols passed in
 * Write a function to calculate the total of all entries in a matrix that has {rows} rows and {cols} columns.
 * sum(map(sum, matrix)) for a {rows}x{cols} list of lists kept flat
 * add up every number in the whole grid
 * Grand sum of a {rows}×{cols} matrix
 * How to get the overall total of a table's cells?
 * sum of all elements of a matrix
 *
 * @T int32_t int64_t double
 * @array a 16
 * @name matrix_sum sum_of_matrix
 * @range rows 0 4
 * @range cols 0 4
 * @range a -100 100
 */
T matrix_sum(const T *a, int32_t rows, int32_t cols) {
    T sum = 0;
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++) sum += a[i * cols + j];
    return sum;
}

/**
 * average of all elements of a flat matrix as a double, 0 if it has none
 * mean of a 2D array with given rows and columns, 0 without cells
 * matrix average from a flat array, rows and columns, as a double; 0 for an empty one
 * What is the mean value of a table of numbers of given rows and columns (0 if it is empty)?
 * add up the whole grid and divide by rows times columns, 0 for no cells
 * average over a two-dimensional array with rows and columns given, zero if there are no entries
 * Write a function that returns the mean of all matrix entries, 0 if there are none.
 * mean pixel of a rows x cols table, 0 if it has no pixel
 * Given a flat row-major matrix, its rows and columns, return the arithmetic mean of its entries, 0 for none.
 * average number in a grid of rows and columns, zero when empty
 * overall mean of the cells of a matrix with given rows and columns; an empty one gives 0
 * sum of the 2d array / count of its cells, 0 for no cells, rows and cols passed in
 * Find the mean of all entries in a {rows} by {cols} matrix as a double, and 0 if the matrix has no entries.
 * numpy.mean(m), but 0.0 for an m of size 0 ({rows}x{cols})
 * average of every cell in the grid, 0 when there are no cells
 * Arithmetic mean over the {rows}·{cols} components of a dense matrix, zero for the empty one
 * What is the average value of a 2D table (0 if empty)?
 * average of a matrix, 0 if empty
 *
 * @T int32_t double
 * @array a 16
 * @name matrix_average matrix_mean
 * @range a -20 20
 * @range rows 0 4
 * @range cols 0 4
 */
double matrix_average(const T *a, int32_t rows, int32_t cols) {
    double sum = 0;
    for (int32_t i = 0; i < rows * cols; i++) sum += a[i];
    return rows * cols > 0 ? sum / (rows * cols) : 0;
}

/**
 * Return the {OP} element of the matrix {a} with {rows} rows and {cols} columns, at least one each.
 * {OP} element of a matrix with given rows and columns
 * {OP:2} of a 2D array, stored flat, rows and columns passed
 * {OP} number in a table of so many rows and columns
 * Write a function that finds the {OP} element of a matrix with given rows and columns.
 * What is the {OP} value in the grid of given rows and columns?
 * {OP:2} over the rows and columns of a flat matrix
 * Given a flat matrix with its number of rows and columns, return the {OP:2}.
 * {OP:2} of a flat matrix, from its rows and columns
 * {OP} entry of a grid, number of rows and of columns given
 * search the complete matrix of rows by columns for the {OP} entry
 * go over all cells of a flat matrix and keep the {OP} one
 * Write a function that determines the {OP} value occurring in a nonempty matrix with {rows} rows and {cols} columns.
 * {OP:2} over all elements of a flattened {rows}x{cols} list of lists
 * {OP} number in the whole grid
 * The {OP:2} entry of a {rows}×{cols} matrix
 * How to find the {OP:2} of a two-dimensional table?
 * {OP} element of a matrix
 *
 * @OP > "largest" "maximum"
 * @OP < "smallest" "minimum"
 * @T int32_t int64_t double
 * @array a 16
 * @name matrix_extreme extreme_of_matrix
 * @range rows 1 4
 * @range cols 1 4
 */
T matrix_extreme(const T *a, int32_t rows, int32_t cols) {
    T best = a[0];
    for (int32_t i = 1; i < rows * cols; i++)
        if (a[i] OP best) best = a[i];
    return best;
}

/**
 * In the matrix {a} with {rows} rows and {cols} columns, count the elements equal to {x}.
 * count how often the last argument occurs in a matrix of given rows and columns
 * occurrences of a number in a flat 2D array, after its rows and columns
 * in a grid of given rows and columns, how often is a value (given last)
 * Write a function that counts, in a matrix with given rows and columns, how often a value occurs; the value comes last.
 * How many cells of the table, whose rows and columns are given, have this value?
 * in a matrix with given rows and columns, number of cells equal to x
 * Given a flat matrix, its rows and columns and a value, return the number of matches.
 * frequency of a value in a grid, the number of rows and columns coming before the value
 * matrix cells with a certain content, counted; rows and columns come before the content
 * how many seats in a seating plan of rows and columns have a given state
 * flat 2d matrix, rows and cols known, how many times is x in it
 * Given a matrix of {rows} by {cols} entries, count the occurrences of the value {x} among them.
 * sum(row.count({x}) for row in matrix), the matrix being {rows}x{cols}; arguments matrix, rows, cols, x
 * a grid with {rows} rows and {cols} columns, how many times is {x} in it
 * {rows}×{cols} matrix: multiplicity of {x} among its components
 * In a 2D table of given rows and columns, how often does a value (the last argument) appear?
 * {rows} by {cols} matrix, count {x} in it
 *
 * @T int32_t int64_t
 * @array a 16
 * @name count_in_matrix count_cells
 * @range rows 0 4
 * @range cols 0 4
 * @range a 0 3
 * @range x 0 3
 */
int32_t count_in_matrix(const T *a, int32_t rows, int32_t cols, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < rows * cols; i++) count += a[i] == x;
    return count;
}

/**
 * Add the matrices {a} and {b} with {rows} rows and {cols} columns into {out}.
 * add two matrices of given rows and columns into a third
 * matrix addition, result in a third flat array, rows and columns given
 * sum of two matrices of the same rows and columns, stored in out
 * Write a function that adds two matrices with given rows and columns into an output matrix.
 * How do I add two tables cell by cell into a third, given rows and columns?
 * out[i][j] = a[i][j] + b[i][j] for rows x cols matrices given flat
 * Given two flat matrices with their rows and columns, store their sum in a third.
 * matrix plus matrix into out, of given rows and columns
 * element-wise sum of two 2D arrays into a third, rows and columns as arguments
 * c = a + b for 2d arrays given flat
 * add two grids of rows x columns cell by cell and write the sums to a third
 * Write a program that adds two matrices with {rows} rows and {cols} columns and stores the result in a third.
 * [[x + y for x, y in zip(r, s)] for r, s in zip(first, second)], all {rows}x{cols}
 * put two grids together cell by cell into a new one
 * Matrix addition C = A + B, dimensions {rows}×{cols}
 * How do I sum two equally sized 2D tables elementwise into an output?
 * add two matrices
 *
 * @T int32_t int64_t double
 * @array a 16
 * @array b 16
 * @array out 16
 * @name add_matrices matrix_addition
 * @range rows 0 4
 * @range cols 0 4
 * @range a -100 100
 * @range b -100 100
 */
void add_matrices(const T *a, const T *b, T *out, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows * cols; i++) out[i] = a[i] + b[i];
}

/**
 * Multiply the {n} by {n} matrices {a} and {b}, stored row by row, into {out}.
 * multiply two square matrices of size n into a third
 * matrix multiplication, n x n, result in a third flat array
 * product of two square matrices into out, with the size as a parameter
 * Write a function that multiplies two n by n matrices into an output matrix.
 * How do I multiply two square matrices whose size is known at run time, into a third?
 * triple loop product of two n x n matrices into out
 * Given two square matrices in row-major order and their size, store the product in out.
 * out = matmul(a, b) for n x n
 * rows of the first times columns of the second, square matrices of size n, into a third
 * row by column product of two n-by-n tables, in out
 * chain two linear maps of dimension n: store the product of the first and the second matrix
 * Compute the product of two {n} by {n} matrices, both row-major, into a third array.
 * numpy: out = first @ second for {n}x{n} arrays
 * each row of the first grid times each column of the second, side {n}
 * Matrix multiplication C = AB of order {n}, row-major storage
 * How to multiply two square matrices with three nested loops?
 * multiply two square matrices
 *
 * @T int32_t int64_t double
 * @array a 9
 * @array b 9
 * @array out 9
 * @name multiply_square_matrices matmul
 * @range n 0 3
 * @range a -20 20
 * @range b -20 20
 */
void multiply_square_matrices(const T *a, const T *b, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = 0; j < n; j++) {
            T sum = 0;
            for (int32_t k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
            out[i * n + j] = sum;
        }
    }
}

/**
 * Is the {n} by {n} matrix {a}, stored row by row, symmetric?
 * is a matrix symmetric, flat and of size n by n
 * symmetric matrix check with the size as second parameter
 * is a square matrix of size n equal to its transpose
 * Is an n by n matrix symmetric, as expected for distances between villages?
 * Does the square matrix of size n look the same when mirrored at its main diagonal?
 * a[i][j] == a[j][i] for all i, j of a flat n x n matrix?
 * Given a square matrix in row-major order and its size, return true if it is symmetric.
 * undirected graph: is the n x n adjacency matrix symmetric
 * symmetry test of an n x n matrix
 * is the distance table of n places the same in both directions
 * mirror check of a square matrix: does the upper triangle equal the lower
 * Write a function to check whether an {n} by {n} matrix stays the same when rows and columns are interchanged.
 * (m == m.T).all() for an {n}x{n} numpy array
 * is the grid of side {n} a mirror image over its main diagonal
 * Test A = Aᵀ for a square matrix of order {n} in linear storage
 * How to determine that a square 2D array equals its transpose?
 * is the matrix symmetric
 *
 * @T int32_t double
 * @array a 16
 * @name is_symmetric_matrix symmetric
 * @range n 0 3
 * @range a 0 1
 */
_Bool is_symmetric_matrix(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < i; j++)
            if (a[i * n + j] != a[j * n + i]) return 0;
    return 1;
}

/**
 * Fill {a} with the {n} by {n} identity matrix, row by row.
 * identity matrix of size n into an array
 * unit matrix of size n, stored row by row in an array
 * ones on the diagonal, zeros elsewhere: fill an n x n matrix
 * Write a function that stores an identity matrix whose size is a parameter.
 * How do I make an identity matrix of any size in a given array?
 * a[i][j] = i == j for an n x n matrix stored flat
 * Given an array and a size, write the identity matrix in row-major order.
 * eye(n) into a flat array
 * n by n matrix with 1 on the main diagonal and 0 elsewhere, into an array
 * neutral matrix for multiplication, of size n, stored in an array
 * fill an n by n square with 0 but 1 on the main diagonal
 * Fill an {n} by {n} matrix with ones on the main diagonal and zeros elsewhere.
 * numpy.eye({n}) into a flat buffer
 * square of side {n}: 1 on the slanted line from top left, 0 in all other cells
 * Initialise storage as the identity I of order {n}.
 * How do I create a unit matrix of given size?
 * identity matrix
 *
 * @T int32_t double
 * @array a 16
 * @name identity_matrix fill_identity eye
 * @range n 0 4
 */
void identity_matrix(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++) a[i * n + j] = i == j;
}

/**
 * A graph of {n} nodes has the adjacency matrix {a} of zeros and ones; return the degree of node {i}.
 * in a graph of n nodes, degree of node i from its 0/1 adjacency matrix (n before i)
 * node degree from an adjacency matrix: matrix, number of nodes, node from 0
 * number of neighbours of a vertex, given the adjacency matrix, the node count and the vertex
 * On a social network of n people, stored as a 0/1 adjacency matrix, how many are connected to person i?
 * How many of n people are friends of person i, if a flat n x n matrix has a 1 for each friendship (n before i)?
 * count the ones of an n x n adjacency matrix stored flat in its row i, n given before i
 * Given an adjacency matrix, the number of nodes and a node, return its degree.
 * vertex degree: adjacency matrix row by row, number of vertices, vertex index
 * out-degree of a node, from an n x n adjacency matrix, n and the node
 * map of n towns stored as a 0/1 table: how many roads leave town i (n before i)
 * in a network of n, given as a matrix of zeros and ones, number of connections that computer i has
 * In the adjacency matrix of a graph of given size (first), count the neighbours of node {i}, i.e. the nonzero entries of its row.
 * numpy.count_nonzero(m[i]) for an adjacency matrix m, the size first and then the node i
 * how many points is point i joined to, in a table whose size comes first
 * Out-degree of vertex i in a flat row-major adjacency matrix of order n (arguments n, i)
 * How to determine a vertex's degree out of an adjacency matrix (number of vertices, then vertex from 0)?
 * degree of a node in an adjacency matrix: number of nodes, then the node
 *
 * @array a 16
 * @name node_degree vertex_degree
 * @range n 2 4
 * @range i 0 1
 * @range a 0 1
 */
int32_t node_degree(const int32_t *a, int32_t n, int32_t i) {
    int32_t count = 0;
    for (int32_t j = 0; j < n; j++) count += a[i * n + j] != 0;
    return count;
}

/**
 * Return the position of the letter {c} in the alphabet, 1 for a or A, and 0 if it is no letter.
 * position of a character in the alphabet, a or A as 1, 0 for a non-letter
 * letter to number, a or A = 1, others 0
 * which number, 1 to 26, is a letter of either case, 0 for other characters
 * Write a function that returns 1 to 26 for a letter in any case and 0 otherwise.
 * What place in the alphabet, from 1, has this letter of either case? 0 if it is none.
 * a1 z26 code of a letter, capitals alike, 0 for anything else
 * Given a character, return its alphabet position from 1, case ignored, or 0.
 * alphabet index of a character starting with one, case ignored, 0 for no letter
 * A=1, B=2, ... Z=26, same for small letters, everything else 0
 * what number is the letter c in a, b, c, ... counting from one, either case, 0 for none
 * convert a letter into its order in abc from 1, upper or lower, non-letters to 0
 * Write a function to convert a letter of either case into its position in the alphabet from 1 to 26; other characters give 0.
 * ord(c.lower()) - 96 if c is an ASCII letter else 0
 * a is 1, b is 2, up to z 26, big or small, anything else 0
 * Case-insensitive ordinal of a Latin letter, one-based, zero for non-letters
 * How do I obtain the alphabet index of a character (A = a = 1, non-letter = 0)?
 * position of a letter in the alphabet, 0 if not a letter
 *
 * @T char int
 * @name alphabet_position letter_number
 * @range c 32 126
 */
int32_t alphabet_position(T c) {
    if (c >= 'a' && c <= 'z') return c - 'a' + 1;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 1;
    return 0;
}

/**
 * Return the {OP} letter number {n} of the alphabet, counting from 1.
 * number to {OP} letter, 1 is the first of the alphabet
 * nth {OP} letter of the alphabet, n from 1
 * {OP} letter at a position from 1 to 26
 * Write a function that turns 1 to 26 into a {OP} letter.
 * Which {OP} letter is the n-th one of the alphabet, the first being 1?
 * turn a number 1 to 26 into the {OP} letter at that place
 * Given a number from 1 to 26, return that {OP} letter.
 * alphabet lookup of a {OP} letter by number, one-based
 * {OP} letter from its alphabet position, 1 to 26
 * which {OP} letter comes at place n in the abc, first place 1
 * column number 1..26 to {OP} letter of the alphabet
 * Write a function to convert a number from 1 to 26 into the corresponding {OP} letter of the English alphabet.
 * string.ascii_letters-style lookup: the {OP} letter for n, one-based
 * which {OP} letter is number n in the abc
 * Inverse of the one-based alphabet ordinal, in the {OP} case
 * How to get from 3 to the third {OP} letter?
 * nth {OP} letter of the alphabet
 *
 * @OP 'a' "small"
 * @OP 'A' "capital"
 * @name nth_letter letter_at
 * @range n 1 26
 */
char nth_letter(int32_t n) { return (char)(OP + n - 1); }

/**
 * Return the first character of the string {s}, or 0 if it is empty.
 * first character of a string
 * first letter of a string, 0 for an empty one
 * initial of a name
 * Return just the first char of a string.
 * With which character does the text begin?
 * s[0] of a string s
 * Given a string, return its first character, NUL if there is none.
 * leading character of a string, 0 if it is empty
 * head of a string: its first char
 * starting character of a text
 * take out the very first char of a string and return it
 * Return the initial character of the supplied string, the terminating NUL for an empty one.
 * s[0], or '\0' if s is ''
 * which letter does it begin with (0 if blank)
 * Head of a C string, NUL if the string is empty
 * How do I read the leading char of some text?
 *
 * @string s
 * @name first_character first_char
 */
char first_character(const char *s) { return s[0]; }

/**
 * Return the character at index {i} of the string {s}, or 0 if the string is not that long.
 * char at an index of a string, 0 when out of range
 * character of a string at a position from 0, 0 if out of range
 * get the character of a string at index n safely, 0 outside
 * Write a function that returns the character at an index, or NUL outside of the string.
 * Which character stands at this index of the string? NUL if it has none there.
 * charAt for a C string with a bounds check, 0 outside
 * Given a string and an index from 0, return that character or 0.
 * letter at index i of a string, 0 if there is no such index
 * string indexing, checked: 0 for a negative or too large index
 * s[i] of a string, but zero when i is negative or too large
 * pick one letter of a word by index from 0 without reading past the end, 0 if out of range
 * Retrieve the character at zero-based position {i} of a given string, or NUL when the position is outside.
 * JavaScript s.charAt({i}), except '\0' for out of range
 * which letter is at place {i} counting from 0, 0 if there is none
 * Bounds-checked string indexing by {i} from zero, yielding NUL beyond either end
 * How to access a char by index safely, getting 0 for a negative or too large index?
 * character at index {i}, 0 if out of range
 *
 * @string s
 * @name character_at char_at
 * @range i -2 14
 */
char character_at(const char *s, int32_t i) {
    if (i < 0) return 0;
    for (; i > 0 && *s; i--) s++;
    return *s;
}

/**
 * Does the character {c} occur in the string {s}?
 * string contains a given character: true or false
 * is a letter in the word, case counting
 * is a given char in the string
 * Determine if a given character appears in a string.
 * Is this character somewhere in the string?
 * strchr(s, c) != NULL
 * Given a string and a character, return whether it is in there.
 * contains char: string first, then the character
 * hangman: is the letter in the secret word, which is given first
 * search a text for a single char, yes or no
 * does a word use this letter, same case only
 * Check whether a given character {c} occurs anywhere in the supplied string.
 * {c} in s
 * is there a {c} somewhere in the text
 * Membership of the symbol {c} in a word
 * How do I find out if a string includes a certain char?
 * does the string contain {c}
 *
 * @string s
 * @name contains_character has_character contains_char
 * @range c 48 122
 */
_Bool contains_character(const char *s, char c) {
    for (; *s; s++)
        if (*s == c) return 1;
    return 0;
}

/**
 * Capitalize the first letter of the string {s}, in place, and leave the rest as it is.
 * capitalize the first letter of a string in place, leaving the others
 * first letter of a string to upper case, in place
 * ucfirst on a C string in place
 * Write a function that makes the first character of a string a capital in place.
 * How do I start a sentence with a capital letter, changing the string in place and only its first character?
 * s[0] of a string to upper case
 * Given a string, turn its first character into a capital if it is a small letter.
 * make a string's initial upper case and nothing else
 * capital at the beginning of a string, rest unchanged
 * capitalize only the first letter of a text in place
 * change a word such as hello to Hello in place
 * Convert the initial letter of a string to upper case in place and leave the remaining text alone.
 * s = s[:1].upper() + s[1:]
 * big letter at the start, don't touch the rest
 * Uppercase the head of an ASCII word in place.
 * How do I make a string begin with a capital letter without altering the others?
 * capitalize first letter
 *
 * @string s
 * @name capitalize_first capitalize ucfirst
 */
void capitalize_first(char *s) {
    if (*s >= 'a' && *s <= 'z') *s = (char)(*s - 32);
}

/**
 * Remove the last character of the string {s}, in place; an empty string stays empty.
 * remove the last character of a string in place
 * drop the final char of a string in place
 * chop the last char off a C string, empty stays empty
 * Correct a typing mistake: delete the last character of a string in place.
 * How do I cut one character off the end of a string in place?
 * string without its last letter, same buffer
 * Given a string, shorten it by one at the end.
 * backspace: delete the last character of a text, if any
 * pop the last char of a string in place
 * string without trailing character, changed in place
 * trim one char at the right end of a string
 * Delete the final character of a string in place; an empty string is left as it is.
 * s = s[:-1]
 * chop off the last letter
 * Truncate a NUL-terminated string by one symbol, a no-op for the empty string.
 * How can I drop the trailing char of a string?
 * remove last character
 *
 * @string s
 * @name remove_last drop_last chop
 */
void remove_last(char *s) {
    if (*s == 0) return;
    while (s[1]) s++;
    *s = 0;
}

/**
 * Remove the first character of the string {s}, in place; an empty string stays empty.
 * remove the first character of a string in place
 * drop the leading char of a string in place
 * shift a string left by one, losing the first char
 * Write a function that deletes the first character of a string in place.
 * How do I cut one character off the beginning of a string in place?
 * string without its first letter, same buffer
 * Given a string, drop its first character and move everything else one place forward.
 * pop the first char of a string in place
 * string minus its initial, in place
 * trim one char at the left of a string, same buffer
 * delete s[0] of a string and close the gap
 * Delete the leading character of a string in place by moving all others one place forward; empty stays empty.
 * s = s[1:]
 * cut away the letter in front
 * Shift a NUL-terminated string left by one symbol in place.
 * How can I get rid of a string's initial char?
 * remove first character
 *
 * @string s
 * @name remove_first drop_first
 */
void remove_first(char *s) {
    for (; *s; s++) s[0] = s[1];
}

/**
 * Swap the first and the last character of the string {s}, in place.
 * swap first and last character of a string
 * exchange the first and last char of a string in place
 * first and last letter of a word swapped, in place
 * Exchange the first and the last character of a string in place.
 * How do I turn "code" into "eodc" in place, its ends swapped?
 * swap s[0] and s[length - 1] of a string
 * Given a string, interchange its first and last character.
 * front-back swap: exchange the first and the last char of a string
 * trade the end letters of a word in place
 * put the last letter of a word in front and the first one at the back, in place
 * exchange the first and last letter of a word in place
 * Exchange the initial and the final character of a string in place.
 * s = s[-1] + s[1:-1] + s[0] for len(s) > 1
 * first and last letter trade places
 * Transpose the boundary symbols of a word.
 * How to interchange a string's two outermost characters?
 * swap first and last character
 *
 * @string s
 * @name swap_end_characters front_back
 */
void swap_end_characters(char *s) {
    int32_t last = 0;
    if (*s == 0) return;
    while (s[last + 1]) last++;
    char first = s[0];
    s[0] = s[last];
    s[last] = first;
}

/**
 * Does the string {s} begin and end with the same character? Not if it is empty.
 * does a string have the same first and last character, false if empty
 * string starts and ends with the same letter: true or false, false for an empty one
 * first char of a string equals its last char? empty gives false
 * Write a function that checks if the first and the last character of a string are equal; an empty one fails.
 * Does the word end with the character it begins with? No for an empty one.
 * s[0] == s[length - 1] for a string, false when it is empty
 * Given a string, return true if it is not empty and its outer characters agree.
 * has a word the same letter at both ends, empty not counting
 * first equals last character of a nonempty string?
 * word like "level" or "abca": do its first and last letter match? empty says no
 * are the leading and trailing characters of a string identical, false for none
 * Write a function to check whether a string starts and finishes with an identical character; an empty string does not.
 * bool(s) and s[0] == s[-1]
 * is its first letter its last letter too (nothing at all: no)
 * Equality of the first and final symbols of a nonempty word, false for the empty one
 * How to test that a string's ends match?
 * does the string begin and end with the same character
 *
 * @string s
 * @name same_ends starts_and_ends_alike
 */
_Bool same_ends(const char *s) {
    char first = *s;
    if (first == 0) return 0;
    while (s[1]) s++;
    return *s == first;
}

/**
 * Is the length of the string {s} {OP}?
 * is the string length {OP}
 * has a string an {OP} number of characters
 * {OP} length of a word: true or false
 * Confirm whether a string has an {OP} length.
 * Is the number of characters in the string {OP}?
 * strlen(s) is {OP}?
 * Given a string, return true if its length is {OP}.
 * is it a word with {OP} length
 * is the count of characters in a text {OP}
 * count of a string's characters: is it {OP}
 * check that the size of the text is an {OP} number
 * Write a function to check that the number of characters in a given string is {OP}.
 * len(s) is {OP}
 * has the text an {OP} number of letters
 * Parity test of the word length: true for {OP}
 * How to tell if a string's size is {OP}?
 *
 * @OP ==0 "even"
 * @OP !=0 "odd"
 * @string s
 * @name length_parity has_parity_length
 */
_Bool length_parity(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n % 2 OP;
}

/**
 * Is the string {a} {OP} than the string {b}?
 * first string {OP} than the second: true or false
 * compare the lengths of two strings: is the first one {OP}
 * of two words, is the first the {OP} one
 * Write a function that tells whether the first of two strings is {OP} than the second.
 * Has the first word {OP:2} letters than the second?
 * is strlen(first) {OP} than strlen(second), strictly
 * Given two strings, return true if the first has {OP:2} characters.
 * is the first of two texts {OP} than the other
 * {OP:2} characters in the first string than in the second: yes or no
 * measure two names: does the first need {OP:2} letters than the second
 * size comparison of two texts, true when the first is {OP}
 * Determine whether the first of two given strings has {OP:2} characters than the second.
 * len(first) compared to len(second): is the first {OP}
 * is the first text {OP} than the other
 * Strict comparison of word lengths: first {OP} than second
 * How to find out if one string is {OP} than another (asked of the first)?
 * is the first string {OP} than the second
 *
 * @OP > "longer" "more"
 * @OP < "shorter" "fewer"
 * @string a
 * @string b
 * @name compare_lengths length_check
 */
static int32_t characters_in(const char *s) {
    int32_t n = 0;
    while (s[n]) n++;
    return n;
}
_Bool compare_lengths(const char *a, const char *b) { return characters_in(a) OP characters_in(b); }

/**
 * Are the strings {a} and {b} equally long?
 * same length of two strings or not
 * do two strings have the same length
 * equal string lengths: true if both have as many characters
 * Do two strings have the same number of characters?
 * Are both words of the same length?
 * strlen(a) == strlen(b)
 * Given two strings, return true if their lengths are equal.
 * are two texts equally long
 * are there as many letters in one word as in the other
 * do two words take equal space, being of the same length
 * compare the lengths of two texts for equality
 * Write a function to check that two given strings consist of equally many characters.
 * len(first) == len(second)
 * are both texts just as long
 * Equality of the lengths of two words
 * How do I test a pair of strings for matching size?
 *
 * @string a
 * @string b
 * @name same_length equal_lengths
 */
_Bool same_length(const char *a, const char *b) {
    while (*a && *b) {
        a++;
        b++;
    }
    return *a == *b;
}

/**
 * Write {n} times the character {c} to {out}, ending with a zero.
 * repeat a character n times into a buffer as a string
 * string of n equal characters, char and n given, into out
 * line of n dashes or any other given character, as a string in a buffer
 * Write a function that makes a string out of one character, n times, in a buffer.
 * How do I get a row of n stars, or of another character, as a string in out?
 * fill a buffer with one character n times and end it with NUL
 * Given a character and a count, build a string of that many copies in a buffer.
 * n copies of a char as text in a buffer
 * draw a line: the same given character n times as a string in out
 * print the same symbol n times into a buffer
 * make a separator line like ----- from a char and a length
 * Construct a string in a buffer consisting of the character {c} exactly {n} times.
 * out = {c} * {n}
 * write {c} over and over, {n} times in all, to make a text
 * The unary word {c}^{n} as a NUL-terminated string
 * How can I produce a line of {n} equal characters in an output string?
 * string of {n} copies of {c}
 *
 * @array out 64
 * @range out 120 120
 * @name repeat_character character_line
 * @range c 33 126
 * @range n 0 12
 */
void repeat_character(char c, int32_t n, char *out) {
    for (int32_t i = 0; i < n; i++) *out++ = c;
    *out = 0;
}

/**
 * Copy the string {s} to {out} with every character doubled.
 * double each character of a string into a second one
 * repeat every letter of a text twice in a buffer
 * copy a string with each character doubled, so "abc" gives "aabbcc"
 * Write a function that writes each character of a string two times to an output buffer.
 * How do I double all letters of a word, into a new string?
 * each char of a string twice into a buffer
 * Given a string, store it in out with each character repeated once.
 * stutter a text: every character twice, copied to a buffer
 * duplicate the characters of a string one by one into another string
 * double the letters: "hi" to "hhii", or any string, in an output buffer
 * copy a text, writing every symbol two times in a row
 * Produce a new string in which every character of the given string occurs two times in succession.
 * ''.join(2 * c for c in s)
 * write each letter twice, abc gives aabbcc
 * Apply to a word the morphism that sends each symbol to its square.
 * How do I turn 'hey' into 'hheeyy'?
 * double each character
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name double_characters duplicate_characters
 */
void double_characters(const char *s, char *out) {
    for (; *s; s++) {
        *out++ = *s;
        *out++ = *s;
    }
    *out = 0;
}

/**
 * Copy every second character of the string {s} to {out}, beginning with the first.
 * every second character of a string, from the first on, into a buffer
 * copy every other char of a string, starting with index 0
 * characters of a string at even indices into a second string
 * Write a function that copies the characters of a string at index 0, 2, 4 and so on to a buffer.
 * How do I skip each second letter of a word while copying, keeping the first?
 * every other character, as in "abcdef" to "ace", copied to an output buffer
 * Given a string, store its characters at even positions from 0 in out.
 * out = s[::2] for a string
 * copy a string by turns, beginning with taking one character, then skipping one
 * copy a text and leave out the characters at odd indices
 * thin out a string to half: copy the characters with index 0, 2, 4, ...
 * Produce a string that contains just the characters at even indices 0, 2, 4, … of the given one.
 * s[::2]
 * keep a letter, skip a letter, and so on from the first
 * Decimate a string by the factor two, beginning at offset zero.
 * How do I take alternate characters of a string, starting with the first one?
 * every other character of a string
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name every_second_character every_other_character
 */
void every_second_character(const char *s, char *out) {
    while (*s) {
        *out++ = *s++;
        if (*s) s++;
    }
    *out = 0;
}

/**
 * Copy the string {s} to {out} with a space between the characters.
 * insert single spaces between the characters of a string, result in another
 * space out a word: a blank between each two letters, into a buffer
 * letters of a string separated by single spaces, in a second string
 * Copy a string so that a blank appears between each two characters.
 * How do I turn "abc" into "a b c" in a buffer?
 * join the characters of a string with spaces into out
 * Given a string, store it with single spaces in between, none at the ends.
 * wide spacing: copy a text with a blank between neighbouring characters
 * spaced letters of a word, blanks in between only, in an output string
 * stretch a title: letters with blanks in between, copied to a buffer
 * "cat" becomes "c a t" in a second string
 * Produce a string that has a blank between each two neighbouring characters of the original.
 * ' '.join(s)
 * h e l l o style: put a gap between letters, none at the end
 * Intersperse a word with spaces.
 * How can I spread a string's letters with single spaces, not trailing?
 * insert spaces between characters
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name space_out spaced_letters
 */
void space_out(const char *s, char *out) {
    for (; *s; s++) {
        *out++ = *s;
        if (s[1]) *out++ = ' ';
    }
    *out = 0;
}

/**
 * Return the index of the first {OP} in the string {s}, or -1.
 * index of the first {OP} in a string, -1 if none
 * first {OP} in a string: its index, or -1
 * position, from 0, of the first {OP} of a text, -1 if none
 * Write a function that finds where the first {OP} of a string is and returns its index or -1.
 * Where is the first {OP} of the text? Index from 0, -1 for none.
 * find the first {OP} of a string and return its index, -1 without one
 * Given a string, return the position of its first {OP} or -1.
 * earliest {OP} of a text by index, else -1
 * search a string for a {OP} from the left, index or -1
 * how far into the text does a {OP} show up, as an index, -1 if it has none
 * strcspn-like lookup of a {OP} in a string, minus one if missing
 * Find the index, from 0, where the earliest {OP} of a given string occurs; return -1 if it has none.
 * next((i for i, c in enumerate(s) if c is a {OP}), -1)
 * where does the first {OP} come, from 0, or -1
 * Leftmost zero-based position of any {OP}, −1 in its absence
 * How to search a string for its first {OP} and get the index or -1?
 * index of first {OP}, -1 if none
 *
 * @OP c>='0'&&c<='9' "digit"
 * @OP c>='A'&&c<='Z' "capital letter"
 * @OP c>='a'&&c<='z' "small letter"
 * @OP c=='a'||c=='e'||c=='i'||c=='o'||c=='u' "lower-case vowel"
 * @string s
 * @name first_of_class find_first_of_class
 */
int32_t first_of_class(const char *s) {
    for (int32_t i = 0; s[i]; i++) {
        char c = s[i];
        if (OP) return i;
    }
    return -1;
}

/**
 * Count the letter {c} in the string {s}, in either case.
 * count a given letter in a string ignoring case
 * occurrences of a letter in a string, case-insensitive
 * how often is a given letter in a text, big or small
 * How frequently does a letter appear in a string, upper and lower case together?
 * How many times does this letter occur in the string, capitals included?
 * case-insensitive count of a given letter in a string
 * Given a string and a letter, return how often it is there in any case.
 * frequency of one letter in a text, case ignored
 * count both cases of a given letter in a string, such as 'a' and 'A'
 * count the capital and the small form of a letter together in a text
 * total of a given letter in a string, upper or lower
 * Count how frequently a given character {c} appears in a string, treating capital and small letters as alike.
 * s.lower().count({c}.lower())
 * how many {c} are in there, big or small
 * ASCII case-insensitive multiplicity of the symbol {c} in a word
 * How many times does a letter occur irrespective of case?
 * count {c} ignoring case
 *
 * @string s
 * @name count_letter_any_case count_ignore_case
 * @range c 65 122
 */
int32_t count_letter_any_case(const char *s, char c) {
    int32_t count = 0;
    if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
    for (; *s; s++) count += (*s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s) == c;
    return count;
}

/**
 * Return how many more {OP} than {OP:2} the string {s} has, negative if fewer.
 * number of {OP} minus number of {OP:2} in a string
 * difference in a string: number of {OP} less number of {OP:2}
 * balance of {OP} and {OP:2} in a text, the first minus the second
 * Write a function that subtracts the count of {OP:2} in a string from the count of {OP}.
 * How many more {OP} than {OP:2} are in the text? Negative if there are fewer.
 * count({OP}) - count({OP:2}) for a string
 * Given a string, return the surplus of {OP} over {OP:2}.
 * number of {OP} minus number of {OP:2} in a text
 * how many {OP} beyond the {OP:2} does a string have, below zero if less
 * signed gap in a string: {OP} less {OP:2}
 * net number of {OP} over {OP:2} in some text, which may be negative
 * Compute the number of {OP} in a given string minus its number of {OP:2}; the result may be negative.
 * sum over characters: +1 for {OP}, -1 for {OP:2}
 * how many more {OP} than {OP:2} are there
 * Signed excess of {OP} over {OP:2} in a word
 * By how many do {OP} outnumber {OP:2} in some text?
 * {OP} minus {OP:2} count
 *
 * @OP (c>='a'&&c<='z')-(c>='A'&&c<='Z') "small letters" "capital letters"
 * @OP (c>='0'&&c<='9')-((c>='a'&&c<='z')||(c>='A'&&c<='Z')) "digits" "letters"
 * @OP (c=='(')-(c==')') "opening parentheses" "closing parentheses"
 * @string s
 * @name class_surplus count_difference
 */
int32_t class_surplus(const char *s) {
    int32_t surplus = 0;
    for (; *s; s++) {
        char c = *s;
        surplus += OP;
    }
    return surplus;
}

/**
 * Add {x} to the number that {total} points to.
 * add a number to a variable through a pointer
 * increase a value by reference, the pointer first, then the amount
 * accumulate a number into the target of a pointer
 * Add a number to the variable that a pointer refers to.
 * How do I change the caller's variable by adding something?
 * *total += x
 * Given a pointer and a number, add the number to what it points to.
 * pass by reference: add the second argument to the first one's target
 * update a running total in memory by a new amount
 * increment what the pointer refers to by x
 * deposit an amount into an account variable given by address
 * Write a procedure that increases a variable, passed by pointer, by a given amount {x}.
 * Python-like total += {x} but through a reference
 * put {x} on top of what is stored there
 * Accumulate {x} into the referenced memory cell.
 * How do I modify a running total via its address?
 * add {x} to the pointed-to total
 *
 * @T int32_t int64_t double
 * @array total 1
 * @name add_to accumulate increase_by
 * @range total -1000 1000
 * @range x -1000 1000
 */
void add_to(T *total, T x) { *total += x; }

/**
 * Store {x} where {best} points to if it is {OP} than what is there.
 * update a {OP:2} through a pointer with a new value
 * keep the {OP:2} in a variable given by pointer, comparing it with a new value
 * running {OP:2} by reference: pointer to it, new value
 * Keep the record: replace the pointed-to value by a new one if that is {OP}.
 * How do I keep track of the {OP:2} so far in a variable passed by pointer?
 * if x is {OP} than *best, *best = x
 * Given a pointer to the {OP:2} so far and a new value, update it if needed.
 * {OP:2} tracking in place: pointed-to record and new value
 * record a new {OP:2}: overwrite *best when x is {OP}
 * overwrite the stored record, given by pointer, when the new value is {OP}
 * let *best hold the {OP:2} of itself and x
 * Write a function that overwrites a stored record by {x} only if {x} is {OP} than the record.
 * best = {OP:2}(best, {x}) through a pointer
 * keep {x} in place of the old one if it is {OP}
 * Running {OP:2} update of a referenced cell with {x}
 * How to maintain the {OP:2} so far by its address when a new value arrives?
 * update {OP:2} through pointer
 *
 * @OP > "larger" "maximum"
 * @OP < "smaller" "minimum"
 * @T int32_t int64_t double
 * @array best 1
 * @name update_extreme keep_extreme
 * @range best -100 100
 * @range x -100 100
 */
void update_extreme(T *best, T x) {
    if (x OP *best) *best = x;
}

/**
 * Write the smaller of {a} and {b} to {small} and the larger one to {large}.
 * min and max of two numbers through pointers, min first
 * order two numbers into two variables, the smaller one into the first
 * smaller and larger of two numbers as out parameters, in this order
 * Write a function that returns minimum and maximum of two numbers through two pointers, minimum first.
 * How do I get both the smaller and the larger number at once, into two pointers in this order?
 * *small = min(a, b), *large = max(a, b)
 * Given two numbers and two pointers, store the smaller in the first and the larger in the second.
 * two results of two numbers by pointer: min, then max
 * sort two values into two out parameters, ascending, smaller first
 * split two values into lesser and greater via two pointers, lesser first
 * write the lower and the upper one of a pair of numbers to two pointers
 * Write a function that arranges two values, storing the smaller at the first pointer and the larger at the second.
 * low, high = sorted(({a}, {b})), delivered through two output pointers
 * put the lesser of {a} and {b} in one place, the greater in the next
 * Return (min, max) of a pair by two out parameters, in this order.
 * How can I hand back both the minimum and the maximum of two numbers?
 * min and max of two numbers through pointers
 *
 * @T int32_t int64_t double
 * @array small 1
 * @array large 1
 * @name min_max_of_two order_two
 */
void min_max_of_two(T a, T b, T *small, T *large) {
    *small = a < b ? a : b;
    *large = a < b ? b : a;
}

/**
 * Write the sum of {a} and {b} to {sum} and their product to {product}.
 * sum and product of two numbers through pointers, sum first
 * two results by reference: sum, then product of a and b
 * add and multiply two numbers at once, into a sum pointer and a product pointer
 * Write a function that stores the sum of two numbers in one pointer and the product in the next.
 * How do I return both a sum and a product of two numbers, through two pointers in this order?
 * *sum = a + b, *product = a * b
 * Given two numbers and two pointers, store the sum in the first and the product in the second.
 * out parameters for plus and times of two numbers, plus first
 * both a + b and a * b, to two pointers in this order
 * give back a+b and a*b together through pointers, the sum first
 * compute two answers of two numbers with one call: total to the first pointer, product to the second
 * Calculate two results for given numbers, their total and their product, and deliver these through two pointers in this order.
 * return ({a} + {b}, {a} * {b}) as out parameters
 * plus of {a} and {b} goes to one address, times goes to the next
 * Out parameters: additive, then multiplicative combination of {a} and {b}
 * How to get a function to yield a + b as well as a * b?
 * sum and product of two numbers through pointers
 *
 * @T int32_t int64_t double
 * @array sum 1
 * @array product 1
 * @name sum_and_product add_and_multiply
 * @range a -1000 1000
 * @range b -1000 1000
 */
void sum_and_product(T a, T b, T *sum, T *product) {
    *sum = a + b;
    *product = a * b;
}

/**
 * Divide {a} by {b} into {quotient} and {rest}: both results through pointers; {b} is not zero.
 * quotient and remainder of two integers through two pointers, quotient first
 * divmod truncating toward zero of two ints with two out parameters: quotient, remainder
 * integer division with remainder by reference: quotient pointer, then rest pointer
 * Write a function that stores quotient and remainder of an integer division in two pointers, in this order.
 * How do I get both parts of an integer division, the quotient in the first pointer, the rest in the second?
 * *quotient = a / b, *rest = a % b in integers
 * Given two integers and two pointers, store the quotient in the first and the remainder in the second.
 * div and mod of two ints at once, into two pointers in this order
 * two results of a whole division by pointer: quotient, then remainder
 * how many whole times the second fits into the first and what is left over, stored in two pointers
 * share sweets among children: what each gets goes to the first pointer, what remains to the second
 * Compute both the integer quotient and the remainder of {a} by {b}, to be stored at two addresses in this order.
 * C-like divmod({a}, {b}) truncating toward zero, delivered via two out pointers
 * share {a} among {b}: how many each, then what is left, in two places
 * Truncated division of {a} by {b} with quotient and rest as out parameters
 * How do I obtain / and % of two ints in a single call?
 * quotient and remainder through pointers
 *
 * @T int32_t int64_t
 * @array quotient 1
 * @array rest 1
 * @name divide_into quotient_and_remainder divmod
 * @range a -1000 1000
 * @range b 1 50
 */
void divide_into(T a, T b, T *quotient, T *rest) {
    *quotient = a / b;
    *rest = a % b;
}

/**
 * Rotate the values that {a}, {b} and {c} point to: a gets b, b gets c, and c gets a.
 * rotate three variables, given by pointers, to the left: a gets b, b gets c, c gets a
 * cyclic swap of three numbers by pointer, each gets the next one's value, the last the first's
 * shift three values to the left through pointers, the first goes last
 * Write a function that moves three values round through pointers: second to first, third to second, first to third.
 * How do I swap three numbers in a circle by pointer, the second going to the first and the first to the last?
 * (*a, *b, *c) becomes (*b, *c, *a)
 * Given three pointers, rotate their contents to the left.
 * three-way swap through pointers: a from b, b from c, c from the old a
 * circular exchange of three pointed-to numbers, one place to the left
 * pass each of three variables' values to the one before it through pointers, the first goes last
 * three cups shifted round to the left by one place
 * Shift the contents of three variables given by address: the first gets the second's value, the second the third's, the third the first's.
 * x, y, z = y, z, x through pointers
 * each takes what its right neighbour had, the third takes what the first had
 * Cyclic left permutation of three referenced cells
 * How do I rotate three values to the left via pointers?
 * rotate three variables left
 *
 * @T int32_t int64_t double
 * @array a 1
 * @array b 1
 * @array c 1
 * @name rotate_three cyclic_swap
 */
void rotate_three(T *a, T *b, T *c) {
    T first = *a;
    *a = *b;
    *b = *c;
    *c = first;
}

/**
 * Return {x} if {x} is not zero, otherwise {y}.
 * value or default: x unless it is 0, then y
 * first nonzero of two numbers, else 0
 * use a default, given second, if the value is 0
 * Write a function that returns the first number unless it is zero, then the second.
 * How do I replace a missing value, stored as 0, by a default given second?
 * x ? x : y
 * Given a value and a fallback, return the value if it is nonzero, otherwise the fallback.
 * zero means: take the default, which comes second; else keep the value
 * coalesce two numbers with zero as null
 * fall back to the second number when the first is missing (0)
 * use y only if x is 0, otherwise x
 * Write a function that gives back {x} unless it is zero, in which case the replacement {y} is returned.
 * {x} or {y}
 * use {x}, but if that is 0 use {y}
 * Zero-coalescing of {x} with fallback {y}
 * How to substitute a default when a number is 0 (number first, default second)?
 * {x} if nonzero, else {y}
 *
 * @T int32_t int64_t double
 * @name value_or_default or_default
 * @range x -3 3
 */
T value_or_default(T x, T y) { return x != 0 ? x : y; }

/**
 * Divide {a} by {b}, or return 0 if {b} is 0.
 * safe division of two numbers: 0 for a zero divisor
 * divide a by b, zero if the divisor is zero
 * division of two floats without an error, 0 when the divisor is 0
 * Divide two floating-point numbers, giving 0 for a zero divisor.
 * How do I avoid dividing by zero, giving 0 instead of a quotient?
 * b == 0 ? 0 : a / b
 * Given two numbers, return their quotient, or 0 when the second is 0.
 * guarded quotient of two numbers: zero for a zero divisor
 * ratio of two numbers with a zero check, 0 if the second is zero
 * quotient of two reals that gives 0 rather than infinity when the divisor is 0
 * division of floating-point numbers returning zero rather than inf for divisor 0
 * Divide {a} by {b} but produce 0 where the divisor is zero.
 * {a} / {b} if {b} else 0.0
 * share {a} by {b}, and just say 0 when {b} is 0
 * Total floating-point division, quotients with a null denominator being defined as zero
 * How can I prevent division by zero for doubles by falling back to 0?
 * divide {a} by {b}, 0 if {b} is 0
 *
 * @T double float
 * @name safe_divide divide_or_zero
 * @range a -100 100
 * @range b -5 5
 */
T safe_divide(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * integer division of two numbers, 0 when dividing by zero
 * divide two ints but give 0 for a zero divisor
 * b == 0 ? 0 : a / b for integers
 * How do I divide integers without crashing on zero, giving 0 then?
 * whole-number quotient of two ints with a zero guard: divisor 0 gives 0
 * int division that never traps on 0 but returns 0
 * Divide two integers carefully: 0 is returned if the second is zero.
 * integer quotient, or zero if the divisor is zero
 * Given two whole numbers, return the quotient of the first by the second, or 0 if the second is 0.
 * division guard for two integers: result 0 for a divisor of 0
 * protect an int divide against divisor zero by returning 0
 * truncating quotient of two integers, divisor 0 gives 0
 * Compute the integer quotient of {a} and {b}, with 0 as the result for a zero divisor.
 * int({a} / {b}) if {b} != 0 else 0
 * share {a} out by {b} in whole pieces, fraction cut off, 0 if {b} is 0
 * Truncating integer division made total by x / 0 = 0
 * How do I avoid an integer divide-by-zero crash by giving 0?
 * integer division, 0 on zero divisor
 *
 * @T int32_t int64_t
 * @name divide_or_zero safe_int_divide
 * @range a -1000 1000
 * @range b -5 5
 */
T divide_or_zero(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * Apply the operator {op} to {a} and {b}: '+', '-', '*' or '/'; 0 for a division by zero or any other operator.
 * simple calculator: two numbers and one of + - * / as a char, 0 for anything impossible
 * calculator with + - * / for two numbers, operator character last; 0 for /0 or other signs
 * four operations on two numbers chosen by a character, 0 for a bad one or a zero divisor
 * Write a function that takes two numbers and an operator character + - * / and returns the result, 0 if impossible.
 * How do I write a calculator for plus, minus, times and divide, the sign coming last, with 0 for errors?
 * switch on '+', '-', '*', '/' for two numbers; x / 0 and other characters give 0
 * Given two numbers and an operator sign of + - * /, compute the result; 0 if it cannot be done.
 * a op b with op a character among + - * /, 0 for any other or division by 0
 * evaluate one arithmetic operation (+, -, * or / as a char) on two numbers, zero if it is undefined
 * type two numbers and a sign + - * /, get the answer, or 0 for a wrong sign or division by zero
 * arithmetic by symbol: two numbers and + - * or /, unknown symbols and division by 0 give 0
 * Apply to {a} and {b} the operation that a character selects out of + - * /; a zero divisor or another character yields 0.
 * dict of lambdas keyed by '+', '-', '*', '/' called on ({a}, {b}); 0 for an unknown key or division by 0
 * plus, minus, times or divide {a} and {b} depending on a sign, 0 if that can't be done
 * Dispatch on an operator symbol among + − * / with operands {a}, {b}; undefined cases evaluate to zero
 * How do I code a calculator with switch over '+', '-', '*', '/' returning 0 on errors?
 * calculator with + - * /, 0 for division by zero or unknown operator
 *
 * @T double int32_t
 * @name simple_calculator apply_operator compute
 * @range a -100 100
 * @range b -10 10
 * @range op 41 48
 */
T simple_calculator(T a, T b, char op) {
    switch (op) {
        case '+': return a + b;
        case '-': return a - b;
        case '*': return a * b;
        case '/': return b == 0 ? 0 : a / b;
        default: return 0;
    }
}
