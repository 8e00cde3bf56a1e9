/**
 * Compute the factorial of {n} as a 64-bit integer.
 * factorial, 64-bit result
 * n! of a 32-bit n as a 64-bit number
 * factorial in a long
 * Write a function that returns n factorial as int64_t.
 * What is n! exactly, for n up to 20?
 * product of 1 to n with a wide result
 * Given an int, return its factorial as a 64-bit integer; 0! is 1.
 * 1 * 2 * 3 * ... * n in 64 bits
 * factorial that does not overflow up to 20
 * how do i calculate factorial for big n like 20
 * orderings of n different objects, returned as a long
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
 * fibonacci, 64-bit result
 * nth fibonacci number as a long
 * fibonacci in a loop with a 64-bit result
 * Write a function that returns the n-th Fibonacci number as int64_t.
 * What is the n-th Fibonacci number, for n as large as 90?
 * F(n) of a 32-bit n in 64 bits
 * Given an int, return the Fibonacci number with that index, counting from F(0) = 0.
 * 0, 1, 1, 2, 3, 5, 8, ... up to large values
 * iterative fibonacci for big n
 * rabbit population after n months, 64-bit
 * each term is the sum of the two before it; give number n as a long
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
 * n choose k
 * binomial coefficient of two ints, 64-bit result
 * number of combinations
 * Write a function that returns the binomial coefficient as int64_t, 0 if k is larger than n.
 * How many lottery tickets are there: from n numbers, k are drawn?
 * combinations without repetition
 * Given n and k, return how many subsets of k elements there are.
 * nCr
 * ways to pick k items from n
 * in how many ways can a committee of k be picked out of n people
 * entry k in row n of Pascal's triangle, as int64
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
 * integer power, 64-bit result
 * base to the exponent for ints
 * power of two ints as a long
 * Write a function that computes an integer power in a loop and returns int64_t.
 * What is a number multiplied by itself n times?
 * base^exponent without pow
 * Given a base and an exponent that is not negative, return the power as a 64-bit integer.
 * exponentiation by repeated multiplication, wide result
 * pow for integers
 * raise an int to a nonnegative int power without overflow of 32 bits
 * please compute x to the n, n is whole, answer long
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
 * array sum without overflow
 * total of ints in a long
 * Write a function that sums 32-bit integers into an int64_t.
 * How do I add many ints so that the sum does not overflow?
 * 64-bit total of a 32-bit array
 * Given an int array and its length, return the sum as a 64-bit integer.
 * wide sum
 * accumulate ints in 64 bits
 * overflow-safe addition of all array elements
 * sum up big ints into long long
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
 * gauss sum
 * 1 + 2 + ... + n in 64 bits
 * Write a function that returns the sum of the first n whole numbers as int64_t.
 * What do all numbers from 1 up to a given one, say a million, add up to?
 * n * (n + 1) / 2 without overflow
 * Given an int, return the sum of all positive integers up to it.
 * triangular number, wide
 * little gauss
 * add all naturals from one up to a limit, long result
 * how many bowling pins stand in n full rows, as int64
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
 * Write a function that averages two whole numbers and keeps the half.
 * What is halfway between two integers, with decimals?
 * average of 3 and 4 is 3.5
 * Given two ints, return their mean as a double.
 * exact average of a pair of ints
 * double average of two int values
 * midpoint of two whole numbers on the number line
 * mean of a and b, dont lose the .5
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
 * average of 3 marks
 * Write a function that averages three whole numbers with decimals.
 * What is my average in three tests?
 * (a + b + c) / 3.0
 * Given three ints, return their mean as a double.
 * exact average of three int values
 * double average of a triple
 * mean of three whole numbers without truncation
 * add three exam scores and divide by 3 with fraction
 *
 * @name average_of_three mean_of_three
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 */
double average_of_three(int32_t a, int32_t b, int32_t c) { return ((double)a + b + c) / 3; }

/**
 * average of five numbers
 * mean of 5 values
 * (a + b + c + d + e) / 5
 * What is the average of five measurements?
 * five marks, overall mean
 * add five numbers and divide by five
 * Write a function that returns the arithmetic mean of five floating-point numbers.
 * average over a working week, one value per day
 * Given five numbers, return their mean.
 * avg of 5 inputs
 * mean value of a to e
 * middle level of five readings
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
 * five summands
 * Write a function that adds five numbers.
 * sum over the days from Monday to Friday
 * Given five numbers, return their sum.
 * plus of five inputs
 * put five values together
 * addition with five operands
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
 * does it have {K} digits
 * {K}-digit number check
 * is the integer {K} digits long
 * Write a function that checks whether a number has exactly {K} digits.
 * Is this a {K} digit number? A minus sign is ignored.
 * number of digits equals {K}
 * Given an integer, return true if it is written with {K} digits.
 * length of a number in decimal is {K}
 * exactly {K} decimal digits, sign ignored
 * count of decimal places before the point is {K}
 * check number having {K} digits only
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
 * does a number have a given number of digits
 * is n exactly k digits long
 * number of digits equals k
 * Does this number consist of so many digits?
 * length of a number check, sign ignored
 * digit count test with the count as a parameter
 * Write a function that takes a number and a digit count and tells whether the number has that many digits.
 * is the pin long enough and not too long, as a number
 * Given an integer and k, return true if it is written with k decimal digits.
 * check digits length
 * 1234 with 4 is true
 * as many decimal digits as requested
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
 * is single digit, no sign
 * one-digit number, 0 to 9
 * number between 0 and 9
 * Write a function that checks whether a number has only one digit and is not negative.
 * Is this number a digit?
 * 0 <= n <= 9
 * Given an integer, return true if it is a decimal digit.
 * digit test for a number
 * fits into one decimal place
 * nonnegative and less than ten
 * can the number be typed with one key
 *
 * @T int32_t int64_t
 * @name is_single_digit is_one_digit
 * @range n -20 20
 */
_Bool is_single_digit(T n) { return n >= 0 && n <= 9; }

/**
 * Do {a} and {b} end in the same digit? Neither is negative.
 * same last digit
 * last digits equal
 * do two numbers have the same final digit
 * Write a function that compares the last digits of two numbers.
 * Do two numbers end alike, as 27 and 57 do?
 * a % 10 == b % 10
 * Given two nonnegative integers, return true if their ones digits agree.
 * equal units digits
 * compare the ones place
 * do both numbers leave the same remainder when divided by ten
 * numbers with matching ending digit
 *
 * @T int32_t int64_t
 * @name same_last_digit last_digits_equal
 * @range a 0 12
 * @range b 0 12
 */
_Bool same_last_digit(T a, T b) { return a % 10 == b % 10; }

/**
 * Return the smallest {OP} number greater than {n}.
 * next {OP} number
 * next larger {OP} integer
 * the {OP} number after n
 * Write a function that returns the next {OP} number above a given one.
 * Which {OP} number comes next?
 * first {OP} integer beyond n
 * Given an integer, return the following {OP} number, never the number itself.
 * round up to the next {OP} number, strictly greater
 * smallest {OP} x with x > n
 * go upward from n until the number is {OP}
 * give me the closest {OP} number that is bigger
 *
 * @OP (n%2==0?n+2:n+1) "even"
 * @OP (n%2==0?n+1:n+2) "odd"
 * @T int32_t int64_t
 * @name next_of_parity next_number
 * @range n -100 100
 */
T next_of_parity(T n) { return OP; }

/**
 * round up to an even number
 * make a number even by adding 1 if necessary
 * n + n % 2 for nonnegative n
 * What is the smallest even number that is not less than this one?
 * even numbers stay, odd ones become the next even one
 * ceil to even
 * Write a function that returns n if it is even and n + 1 if it is odd.
 * nearest even number, upward
 * Given an integer, return the first even integer from there on, itself included.
 * pad a length so that it is even
 * odd plus one, even unchanged
 * 7 -> 8, 8 -> 8
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
 * {OP:3} of a floating-point number as an integer
 * Write a function that takes a double and returns it as an integer, {OP:4}.
 * How do I {OP:2} a decimal number to an integer type?
 * double to integer, {OP:4}
 * Given a floating-point value, return it as an integer, {OP:4}.
 * {OP:3}(x) as an integer
 * integer from a double: {OP:2}
 * convert float into int, {OP:4}
 * cast with rounding: {OP:2}, keep no decimals, give an integer
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
 * count numbers in a range
 * how many integers between two numbers, inclusive
 * b - a + 1
 * Write a function that counts the integers from a to b with both ends; none if b is smaller.
 * How many pages are from page 12 to page 30?
 * size of an inclusive range
 * Given the first and the last number, return how many there are, 0 for an empty range.
 * length of a closed interval of integers
 * fence post count
 * last minus first plus one
 * nights are fewer, but how many days is it from day a to day b counting both
 *
 * @T int32_t int64_t
 * @name count_in_range range_size numbers_between
 * @range a -50 50
 * @range b -50 50
 */
T count_in_range(T a, T b) { return b < a ? 0 : b - a + 1; }

/**
 * how many integers lie between two numbers, ends not counted
 * numbers strictly between, count
 * b - a - 1
 * How many whole numbers are greater than {a} and less than {b}?
 * count the values inside an open interval
 * integers between, exclusive
 * Write a function that counts the numbers between a and b without a and b themselves.
 * How many houses are there between number 3 and number 9?
 * Given two numbers, the smaller first, return how many integers come in between, 0 if none.
 * exclusive range size
 * between two ints, both borders left out, how many
 * gap size between two page numbers
 *
 * @T int32_t int64_t
 * @name count_between numbers_strictly_between
 * @range a -50 50
 * @range b -50 50
 */
T count_between(T a, T b) { return b - a < 2 ? 0 : b - a - 1; }

/**
 * Return the logical {OP} of {first} and {second}.
 * logical {OP}
 * {OP} of two booleans
 * boolean {OP} gate
 * Write a function that returns {OP} of two truth values.
 * true exactly if {OP:2}: {OP}
 * {OP} gate with two inputs
 * Given two booleans, return true if {OP:2} ({OP}).
 * truth value of {OP}
 * two conditions joined by {OP}
 * result of p {OP} q for flags
 * output of a digital {OP} circuit with inputs first and second
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
 * logical not
 * negate a boolean
 * invert a truth value
 * Write a function that returns the opposite of a boolean.
 * How do I flip a flag?
 * NOT gate
 * Given a boolean, return its negation.
 * toggle a boolean
 * !x for a bool
 * make true false and false true
 * switch a bool to the other value
 *
 * @name logical_not negate_bool toggle
 */
_Bool logical_not(_Bool x) { return !x; }

/**
 * {OP} of {first}, {second} and {third} true?
 * {OP:2} of three booleans true
 * {OP:2} of three conditions fulfilled
 * three flags, {OP:2} true
 * Write a function that takes three booleans and tests for {OP:2} being true.
 * {OP} of my three conditions met?
 * count of true values among three: {OP:2}
 * Given three booleans, return true for {OP:2} of them being true.
 * three truth values, {OP:2} set
 * boolean test with three inputs: {OP:2}
 * sensor voting of three inputs: {OP:2} active
 * yes or no: {OP:2} of three yes/no answers are yes
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
 * divisible by {OP} {K} and {L}
 * multiple of {OP} {K} and {L}
 * {OP:2} {K} and {L} divides it
 * Write a function that checks whether a number is divisible by {OP} {K} and {L}.
 * Does {OP:2} {K} and {L} go into this number?
 * remainders by {K} and {L}: zero for {OP:2} them
 * Given an integer, return true if it is a multiple of {OP} {K} and {L}.
 * {OP} {K} and {L} as divisors
 * divisor check with {OP} {K} and {L}
 * check number can divide by {OP} {K} and {L} without rest
 * no rest for {OP} these divisors: {K}, {L}
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
 * divisible by two given numbers
 * is a number divisible by both of two others
 * n % a == 0 && n % b == 0
 * Is the first number a multiple of the second as well as of the third?
 * check if n can be divided by a and by b with no remainder
 * common multiple check: do two numbers both divide it
 * Write a function that takes n, a and b and tells whether both a and b go into n.
 * Does {n} leave no remainder for {a} and none for {b}?
 * Given a number and two divisors, return true only if each of them divides it.
 * i want true when the number divides evenly by both inputs
 * two divisors at once, exact division by each
 * number which is multiple of both
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
 * divisible by {K} or {L}
 * multiple of {K} or {L}
 * {K} or {L} divides it
 * Write a function that checks whether a number is a multiple of {K} or of {L}.
 * Does {K} or {L} go into this number?
 * n % {K} == 0 || n % {L} == 0
 * Given an integer, return true if {K} or {L} is a divisor of it.
 * at least one of {K} and {L} divides the number
 * divisibility by one of {K} and {L} at least
 * fizz or buzz with {K} and {L}: does any word have to be said
 * number in the table of {K} or the table of {L}
 *
 * @K 3 2 4
 * @L 5 7
 * @T int32_t int64_t
 * @name divisible_by_either multiple_of_either
 * @range n -60 60
 */
_Bool divisible_by_either(T n) { return n % K == 0 || n % L == 0; }

/**
 * divisible by one of two given numbers
 * is a number a multiple of either of two others
 * n % a == 0 || n % b == 0
 * Is the first number divisible by the second or the third?
 * check if at least one of two divisors goes into n
 * n divides by a or by b or by both
 * Write a function that takes n, a and b and tells whether a or b divides n.
 * Does {n} leave no remainder for {a} or for {b}?
 * Given a number and two divisors, return true unless neither divides it.
 * true if any of the two given numbers is a factor
 * either divisor will do, parameters for both
 * multiple of this or of that
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
 * number of halving steps until {K} is reached
 * number of times a number can be divided by 2 before it reaches {K}
 * count halvings down to {K}
 * Write a function that counts how many integer halvings bring a number to {K}.
 * How many times must I halve it to get {K}?
 * while n > {K}: n /= 2, count the steps
 * Given a positive integer, return the number of halvings until {K} is left.
 * divide by two until {K} is left and count the divisions
 * how many times a number is halved until it is {K}
 * fold a pile in half until {K} remains and count the folds
 * how often can i cut it in two, rounding down, before only {K} is left
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
 * how many times can a number be divided by two evenly
 * count factors of two
 * power of two in a number
 * How often does 2 divide a number before it becomes odd?
 * divide by 2 while even, count
 * number of twos in the prime factorization
 * Write a function that counts how many times a positive number is divisible by two in a row.
 * exponent of 2 in n
 * Given a positive integer, halve it as long as it is even and return how often that went.
 * while n is even: n /= 2, steps++
 * how many halvings till odd
 * 48 gives 4, an odd number gives 0
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
 * number of doublings to reach a target
 * how often must a number double
 * doubling steps
 * Write a function that counts how many times a positive number must be doubled to reach a target.
 * After how many days has a population that doubles daily reached a size?
 * while x < target: x *= 2, count the steps
 * Given a positive start and a target, return the count of doublings.
 * grains double until the goal
 * double until it is enough
 * wheat on a chessboard: on which square is the amount big enough, counting doublings
 * bacteria split until there are enough; how many generations
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
 * multiplication table
 * first n multiples of a number
 * times table into an array
 * Write a function that fills an array with x, 2x, 3x and so on.
 * What is the table of x, up to n entries?
 * x * 1, x * 2, ..., x * n
 * Given a number, an array and a length, store the multiples.
 * multiples list
 * row of a multiplication table
 * skip counting by x, stored in an array
 * print table of a number into out
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
 * Store {OP} in the {n} elements of {a}.
 * fill an array with {OP}
 * array of {OP}
 * initialize an array with {OP}
 * Write a function that stores {OP} in an array.
 * How do I put {OP} into an array?
 * set a[i] to get {OP}
 * Given an array and its length, store {OP} in it.
 * {OP} in order
 * generate {OP}
 * make a list containing {OP}
 * let the array hold {OP}
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
 * last element of an array
 * get the last element
 * final value of a list, 0 if empty
 * Write a function that returns the last element of an array, 0 for an empty one.
 * What stands at the end of the array?
 * a[n - 1]
 * Given an array and its length, return its last value or zero.
 * tail of an array
 * most recent reading
 * return the rearmost item of a list
 * array back value
 *
 * @T int32_t int64_t double
 * @array a n
 * @name last_element get_last
 * @range n 0 8
 */
T last_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n - 1]; }

/**
 * Return the middle of the {n} elements of {a}, at index n / 2, or 0 if there are none.
 * middle element of an array
 * element in the middle, index n / 2
 * get the middle value by position
 * Write a function that returns the element at the centre of an array, the right one of two.
 * What stands in the middle of the list? It is not sorted.
 * a[n / 2]
 * Given an array and its length, return the central element, zero if empty.
 * centre of an array
 * middle entry by index
 * which item sits halfway through the array
 * return the value at half the length
 *
 * @T int32_t int64_t double
 * @array a n
 * @name middle_element get_middle
 * @range n 0 8
 */
T middle_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n / 2]; }

/**
 * Add the first and the last of the {n} elements of {a}; there is at least one.
 * sum of first and last element
 * first plus last
 * add both ends of an array
 * Write a function that returns the sum of the first and the last array element.
 * What do the ends of the list add up to?
 * a[0] + a[n - 1]
 * Given a nonempty array, return first element plus last element.
 * ends added together
 * outer elements sum
 * head and tail of an array added
 * add leftmost number to rightmost number
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
 * sum of the {OP} k elements
 * {OP} k elements added up
 * total of the {OP} few values
 * Write a function that sums the {OP} k elements of an array.
 * How much are the {OP} k numbers together?
 * add k values, the {OP} ones by position
 * Given an array, its length and k, return the sum of the {OP} k entries.
 * sum over the {OP} k positions
 * partial sum: the {OP} k
 * add up just the {OP} k readings of a list
 * how much do the {OP} k days bring together
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
 * sum of every kth element, from index 0
 * add every k-th value of an array, the first included
 * sum with a step, index 0 first
 * Write a function that sums a[0], a[k], a[2k] and so on.
 * What do every k-th numbers add up to, starting at the first?
 * strided sum
 * Given an array, its length and a step, return the sum of the elements at multiples of the step.
 * elements at indices 0, k, 2k added
 * sum over a stride
 * take one, skip k - 1, add the taken ones
 * sum of a downsampled array
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
 * count zeros
 * number of zeros in an array
 * how many elements are zero
 * Write a function that counts the elements equal to zero.
 * How many zeros are in the list?
 * count of 0
 * Given an array and its length, return how many entries are 0.
 * zero count
 * empty slots, stored as 0
 * how often does nothing (0) occur in the data
 * count entries having value zero
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
 * are all numbers {OP}
 * all elements {OP}
 * every value {OP}
 * Write a function that checks whether every element of an array is {OP}.
 * Is each number in the list {OP}?
 * array of only {OP} numbers
 * Given an array, return true if all its entries are {OP}; an empty one counts as true.
 * nothing but {OP} values
 * no element that is not {OP}
 * validate that the whole list is {OP}
 * does the array consist of {OP} values only
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
 * is any number {OP}
 * any element {OP}
 * at least one {OP} value
 * Write a function that checks whether an array has {OP:2}.
 * Is there {OP:2} in the list?
 * contains {OP:2}
 * Given an array, return true if some entry is {OP}; an empty one has none.
 * array with {OP:2}
 * does some element happen to be {OP}
 * look for {OP:2} anywhere in the data
 * is {OP:2} hidden somewhere among these
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
 * {OP:3} every element {OP:2} {K}
 * {OP:3} all values of an array {OP:2} {K}
 * {OP:3} the whole array {OP:2} {K}
 * Write a function that will {OP:3} every element of an array {OP:2} {K}.
 * How do I {OP:3} all numbers of a list {OP:2} {K}?
 * for each element: {OP:3} it {OP:2} {K}
 * Given an array, {OP:3} its elements {OP:2} {K} in place.
 * {OP:3} a list {OP:2} {K}, element by element
 * change an array in place: {OP:3} {OP:2} {K}
 * {OP:3} the contents of a vector {OP:2} {K}
 * loop through and {OP:3} each item {OP:2} {K}
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
 * double every element
 * double all values of an array
 * each element times two
 * Write a function that doubles all elements of an array in place.
 * How do I make every number in a list twice as large?
 * a[i] = a[i] + a[i]
 * Given an array, double its contents.
 * twice the array, in place
 * doubling in place
 * multiply everything in the list by two, same array
 * make each price twice as high
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
 * increment every element
 * add 1 to all values of an array
 * each element plus one
 * Write a function that increments all elements of an array in place.
 * How do I add one to every number in a list?
 * a[i]++
 * Given an array, raise every entry by one.
 * all counters one up
 * incrementing in place
 * bump each value up by 1
 * happy birthday: all ages go up by one year
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
 * divide every element by a number
 * divide all values of an array
 * array divided by a scalar
 * Write a function that divides each element of an array by a given number in place.
 * How do I scale a list down by a divisor?
 * a[i] /= x
 * Given an array and a divisor, divide all entries.
 * element-wise division by a constant
 * dividing in place
 * scale down a vector by a number, same array
 * share each amount among x people
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
 * {OP:3} for the values of an array
 * set {OP:2} for all elements
 * no value {OP} the limit
 * Write a function that sets elements {OP} a limit to the limit.
 * How do I apply {OP:2} to all numbers of a list?
 * if a[i] is {OP} limit, a[i] = limit
 * Given an array and a limit, change what is {OP} it to the limit.
 * clip an array on one side: nothing {OP} the bound
 * clip an array in place at {OP:2}
 * trim values {OP} the threshold to the threshold
 * enforce {OP:2} throughout a list, in place
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
 * set {OP} values to zero
 * replace {OP} elements by 0
 * zero out the {OP} numbers of an array
 * Write a function that sets every {OP} element of an array to 0.
 * How do I get rid of {OP} numbers by making them zero?
 * if a[i] is {OP}, a[i] = 0
 * Given an array, put 0 where a number is {OP}.
 * {OP} to zero, in place
 * clear {OP} entries
 * wipe the {OP} ones out of an array, leaving 0 in their place
 * mute {OP} values: they become nothing
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
 * filter {OP} numbers
 * keep only the {OP} elements
 * {OP} numbers of an array into another array
 * Write a function that collects the {OP} numbers of an array and returns their count.
 * How do I pick the {OP} numbers out of a list?
 * copy if {OP}
 * Given an array, store its {OP} elements in order and return their number.
 * select {OP} values
 * list of the {OP} ones
 * sieve an array: {OP} values pass into a new list
 * extract {OP} items, how many were there
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
 * prefix sums into another array
 * cumulative sum array
 * running total in a second array
 * Write a function that stores the cumulative sums of an array in another.
 * How do I get the sum up to each position, leaving the array alone?
 * out[i] = a[0] + ... + a[i]
 * Given an array and an output array, write the partial sums.
 * cumsum
 * accumulated values
 * bank balance after each booking, into a second array
 * out holds the totals so far
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
 * element-wise {OP:2} of two arrays
 * {OP} of each pair of elements
 * pairwise {OP:2} of two lists
 * Write a function that stores the {OP} of corresponding elements in a third array.
 * How do I take the {OP} of two arrays place by place?
 * out[i] = {OP:2}(a[i], b[i])
 * Given two arrays of one length, write the {OP} at each index.
 * {OP:2} of two vectors, component by component
 * array of the {OP} values at each position
 * merge two lists by taking the {OP} one at every index
 * for each day the {OP} of two readings
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
 * a += b for arrays
 * vector addition into the first array
 * Write a function that adds each element of the second array to the first.
 * How do I add two arrays without a third one?
 * a[i] += b[i]
 * Given two arrays of one length, accumulate the second into the first.
 * in-place element-wise sum
 * sum of two vectors stored in the first
 * accumulate a vector onto another one
 * add today's counts to the totals, entry by entry
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
 * swap pairs in an array
 * swap adjacent elements
 * exchange neighbours two by two
 * Write a function that swaps elements 0 and 1, 2 and 3 and so on.
 * How do I turn 1 2 3 4 into 2 1 4 3?
 * pairwise swap, an odd last element stays
 * Given an array, swap its elements pair by pair.
 * flip each pair
 * neighbour exchange in place
 * exchange items in couples: (0,1), (2,3), ...
 * dance partners change places all along the row
 * exchange adjacent elements two by two
 * 1st with 2nd, 3rd with 4th and so on, in place
 * let each pair of neighbours in an array change places
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
 * index of the first element {OP} x
 * first position with a value {OP} a limit
 * where does a list first get {OP} a value
 * Write a function that finds the first element {OP} a given number and returns its index or -1.
 * At which index is a number {OP} the limit for the first time?
 * first i with a[i] {OP} x, -1 if none
 * Given an unsorted array and a limit, return where it is first {OP} it.
 * search for the first entry {OP} x
 * earliest element {OP} the threshold
 * scan from the left until something is {OP} x and give its position
 * when does the series first become {OP} the mark
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
 * count {OP:2}
 * how often does the value go {OP:3}
 * number of {OP:2} from one element to the next
 * Write a function that counts the elements that are {OP} than their predecessor.
 * On how many days did the price go {OP:3}?
 * count i with a[i] {OP} than a[i - 1]
 * Given an array, return how many times it goes {OP:3}.
 * steps {OP:3} in a series
 * {OP:2} in a list of readings
 * number of steps where the next value is {OP}
 * tally of {OP:2} in a price history
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
 * sum of the diagonal of a matrix
 * trace of an n x n matrix
 * diagonal sum
 * Write a function that adds the diagonal elements of a square matrix of size n.
 * What do the elements from top left to bottom right add up to?
 * a[i][i] summed
 * Given a square matrix in row-major order and its size, return the sum of its main diagonal.
 * matrix trace, size given
 * primary diagonal total
 * sum where row index equals column index
 * add the numbers on the falling diagonal of a square grid
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
 * sum of the secondary diagonal
 * anti-diagonal sum of an n x n matrix
 * other diagonal of a matrix
 * Write a function that adds the elements from top right to bottom left of a square matrix of size n.
 * What do the elements of the other diagonal add up to?
 * a[i][n - 1 - i] summed
 * Given a square matrix in row-major order and its size, return the sum of its antidiagonal.
 * counter-diagonal total
 * minor diagonal sum
 * sum where row and column index add up to n - 1
 * add the rising diagonal of a square grid
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
 * diagonal difference
 * absolute difference of the diagonals of a matrix
 * how far apart are the sums of both diagonals
 * Write a function that returns the absolute difference of the two diagonal sums of a square matrix.
 * By how much do the diagonals of a square differ?
 * |main diagonal - other diagonal|
 * Given a square matrix in row-major order and its size, return the gap between its diagonal sums.
 * compare both diagonals of a matrix
 * main minus secondary diagonal, absolute
 * |sum of one diagonal minus sum of the other|, any square size
 * do both diagonals weigh the same, and if not, how much apart
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
 * sum of a row of a matrix, row number and then number of columns given
 * row sum for a row index and a width
 * total of one row in a 2D array: which row, how many columns
 * Write a function that takes a flat matrix, a row number and the number of columns and adds the elements of that row.
 * What do the numbers in this row of a table with so many columns add up to?
 * sum of a[row][j] over all columns
 * Given a flat matrix, a row number from 0 and the number of columns, return the sum of that row.
 * add across a row, given its index and length
 * table row total from row index and column count
 * total of line r in a flat table c wide
 * how much did person number row spend over all cols columns
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
 * sum of a column of a matrix
 * column total in a table
 * total of one column in a 2D array
 * Write a function that adds the elements of one column of a matrix, given rows, columns and the column number.
 * What do the numbers in this column of the table add up to?
 * sum of a[i][col] over all rows
 * Given a flat matrix, its rows and columns and a column number from 0, return the sum of that column.
 * add down a column
 * table column total
 * vertical total at a given column index
 * how much was spent in category col over all rows
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
 * sum of all elements of a matrix
 * total of a 2D array
 * sum of a table
 * Write a function that adds every element of a matrix with given rows and columns.
 * What do all numbers of the grid add up to?
 * double loop over rows and columns, summing
 * Given a flat matrix with its number of rows and columns, return its total.
 * matrix total
 * grid sum
 * total rainfall over a whole map of cells
 * sum the 2d array, rows and cols passed in
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
 * average of all elements of a matrix
 * mean of a 2D array
 * matrix average
 * What is the mean value of a table of numbers?
 * add up the whole grid and divide by rows times columns
 * average over a two-dimensional array with rows and columns given
 * Write a function that returns the mean of all matrix entries, 0 if there are none.
 * mean pixel of a rows x cols table
 * Given a flat row-major matrix and its size, return the arithmetic mean of its entries.
 * average number in a grid
 * overall mean of the cells
 * sum of the 2d array / count of its cells
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
 * {OP} element of a matrix
 * {OP:2} of a 2D array
 * {OP} number in a table
 * Write a function that finds the {OP} element of a matrix with given rows and columns.
 * What is the {OP} value in the grid?
 * {OP:2} over rows and columns
 * Given a flat matrix with its number of rows and columns, return the {OP:2}.
 * matrix {OP:2}
 * grid: {OP} entry
 * search the complete matrix for the {OP} entry
 * go over all cells and keep the {OP} one
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
 * Count the elements equal to {x} in the matrix {a} with {rows} rows and {cols} columns.
 * count a value in a matrix
 * occurrences of a number in a 2D array
 * how often is a value in a grid
 * Write a function that counts how often a value occurs in a matrix with given rows and columns.
 * How many cells of the table have this value?
 * number of cells equal to x
 * Given a flat matrix, its rows and columns and a value, return the number of matches.
 * frequency in a grid
 * matrix cells with a certain content
 * how many seats in a seating plan have a given state
 * find number of x in 2d matrix
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
 * add two matrices
 * matrix addition
 * sum of two matrices of the same size
 * Write a function that adds two matrices with given rows and columns.
 * How do I add two tables cell by cell?
 * out[i][j] = a[i][j] + b[i][j]
 * Given two flat matrices with their rows and columns, store their sum.
 * matrix plus matrix
 * element-wise sum of 2D arrays
 * c = a + b for 2d arrays given flat
 * superimpose two grids by adding their cells
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
 * multiply two square matrices of size n
 * matrix multiplication, n x n
 * product of two matrices with the size as a parameter
 * Write a function that multiplies two n by n matrices.
 * How do I multiply square matrices whose size is known at run time?
 * triple loop matrix product
 * Given two square matrices in row-major order and their size, store the product.
 * matmul for n x n
 * rows times columns, size n
 * row by column product for n-by-n tables
 * chain two linear maps of dimension n
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
 * is a matrix symmetric, size n
 * symmetric matrix check with the size as a parameter
 * equal to its transpose
 * Write a function that checks whether an n by n matrix is symmetric.
 * Does the square matrix look the same when mirrored at its diagonal?
 * a[i][j] == a[j][i] for all i, j
 * Given a square matrix in row-major order and its size, return true if it is symmetric.
 * undirected graph: symmetric adjacency matrix
 * symmetry test, n x n
 * is the distance table the same in both directions
 * mirror check: upper triangle equals lower triangle
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
 * identity matrix of size n
 * unit matrix
 * ones on the diagonal, zeros elsewhere, n x n
 * Write a function that stores an identity matrix whose size is a parameter.
 * How do I make an identity matrix of any size?
 * a[i][j] = i == j
 * Given an array and a size, write the identity matrix in row-major order.
 * eye(n)
 * n by n matrix with 1 on the main diagonal
 * neutral matrix for multiplication, any size
 * fill a square with 0 but 1 on the diagonal
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
 * degree of a node
 * degree from an adjacency matrix
 * number of neighbours of a vertex
 * Write a function that counts the edges at a node of a graph given as an adjacency matrix.
 * How many friends has person i?
 * ones in row i of the adjacency matrix
 * Given an adjacency matrix, the number of nodes and a node, return its degree.
 * vertex degree
 * out-degree of a node
 * how many roads leave town i in a map stored as a 0/1 table
 * number of connections a computer has in a network matrix
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
 * position in the alphabet
 * letter to number, a = 1
 * which number is a letter, either case
 * Write a function that returns 1 to 26 for a letter in any case and 0 otherwise.
 * What place in the alphabet has this letter?
 * a1 z26
 * Given a character, return its alphabet position from 1, or 0.
 * alphabet index starting with one, case ignored
 * A=1, B=2, ... Z=26
 * what number is the letter c in a, b, c, ... counting from one
 * convert letter into its order in abc, upper or lower
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
 * number to {OP} letter, 1 is the first
 * nth {OP} letter of the alphabet
 * {OP} letter at a position from 1 to 26
 * Write a function that turns 1 to 26 into a {OP} letter.
 * Which {OP} letter is the n-th one?
 * 1 to 26 into {OP} letters
 * Given a number from 1 to 26, return that {OP} letter.
 * alphabet lookup, one-based, {OP}
 * {OP} character from its alphabet position
 * which {OP} letter comes at place n in the abc
 * column number 1..26 to {OP} letter
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
 * first letter
 * initial of a name
 * Write a function that returns the first char of a string.
 * With which character does the text begin?
 * s[0]
 * Given a string, return its first character, NUL if there is none.
 * leading character
 * head of a string
 * starting symbol of a text
 * take out the very first char
 *
 * @string s
 * @name first_character first_char
 */
char first_character(const char *s) { return s[0]; }

/**
 * Return the character at index {i} of the string {s}, or 0 if the string is not that long.
 * char at index
 * character at a position, 0 if out of range
 * get the nth character of a string safely
 * Write a function that returns the character at an index, or NUL outside of the string.
 * Which character stands at this position?
 * charAt with a bounds check
 * Given a string and an index from 0, return that character or 0.
 * letter at index i
 * string indexing, checked
 * s[i] but zero when i is too large
 * pick one letter of a word by index without reading past the end
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
 * string contains a character
 * is a letter in the word
 * char in string
 * Write a function that checks if a string has a given character.
 * Is this character somewhere in the text?
 * true if strchr finds it
 * Given a string and a character, return whether it is in there.
 * contains char
 * hangman: is the letter in the secret word
 * search a text for a single char, yes or no
 * does a word use this letter
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
 * capitalize the first letter
 * first letter to upper case
 * ucfirst
 * Write a function that makes the first character of a string a capital.
 * How do I start a sentence with a capital letter?
 * s[0] to upper case
 * Given a string, turn its first character into a capital if it is a small letter.
 * make the initial upper case
 * capital at the beginning, rest unchanged
 * title case for the first word only
 * change hello to Hello in place
 *
 * @string s
 * @name capitalize_first capitalize ucfirst
 */
void capitalize_first(char *s) {
    if (*s >= 'a' && *s <= 'z') *s = (char)(*s - 32);
}

/**
 * Remove the last character of the string {s}, in place; an empty string stays empty.
 * remove the last character
 * drop the final char of a string
 * chop
 * Write a function that deletes the last character of a string in place.
 * How do I cut one character off the end?
 * s without its last letter
 * Given a string, shorten it by one at the end.
 * backspace
 * pop the last char
 * string without trailing character, changed in place
 * trim one char at the right
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
 * remove the first character
 * drop the leading char of a string
 * shift a string left by one
 * Write a function that deletes the first character of a string in place.
 * How do I cut one character off the beginning?
 * s without its first letter
 * Given a string, move everything else one place forward.
 * pop the first char
 * string minus its initial
 * trim one char at the left, same buffer
 * delete s[0] and close the gap
 *
 * @string s
 * @name remove_first drop_first
 */
void remove_first(char *s) {
    for (; *s; s++) s[0] = s[1];
}

/**
 * Swap the first and the last character of the string {s}, in place.
 * swap first and last character
 * exchange the ends of a string
 * first and last letter swapped
 * Write a function that exchanges the first and the last character of a string.
 * How do I turn "code" into "eodc"?
 * swap s[0] and s[length - 1]
 * Given a string, interchange its outer characters.
 * front-back swap
 * trade the end letters
 * put the last letter in front and the first one at the back
 * exchange head and tail letters of a word
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
 * same first and last character
 * starts and ends with the same letter
 * first char equals last char
 * Write a function that checks if the first and the last character of a string are equal.
 * Does the word end as it begins?
 * s[0] == s[length - 1]
 * Given a string, return true if it is not empty and its outer characters agree.
 * same letter at both ends
 * first equals last
 * word like "level" or "abca": do its ends match
 * are leading and trailing letters identical
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
 * string length {OP}
 * has a string an {OP} number of characters
 * {OP} length of a word
 * Write a function that checks whether a string has an {OP} length.
 * Is the number of letters {OP}?
 * strlen {OP}
 * Given a string, return true if its length is {OP}.
 * word with {OP} length
 * is it {OP}, the count of characters
 * can the characters be split into pairs: is the count {OP}
 * size of the text is an {OP} number
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
 * first string {OP} than the second
 * compare lengths: is the first one {OP}
 * {OP} word of two, true for the first
 * Write a function that tells whether the first of two strings is {OP}.
 * Has the first word {OP:2} letters than the second?
 * strlen(first) against strlen(second): {OP}
 * Given two strings, return true if the first has {OP:2} characters.
 * {OP} text check
 * {OP:2} characters in the first string
 * measure two names: does the first need {OP:2} letters
 * size comparison of two texts, true when the first is {OP}
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
 * same length
 * do two strings have the same length
 * equal string lengths
 * Write a function that checks if two strings have the same number of characters.
 * Are both words of the same length?
 * strlen(a) == strlen(b)
 * Given two strings, return true if their lengths are equal.
 * equally long texts
 * as many letters in one as in the other
 * do two words take equal space
 * compare sizes of two texts for equality
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
 * repeat a character
 * string of n equal characters
 * line of n dashes or any other character
 * Write a function that makes a string out of one character, n times.
 * How do I get a row of n stars, or of another character?
 * fill a string with one character
 * Given a character and a count, build a string of it.
 * n copies of a char as text
 * draw a line of characters
 * print the same symbol n times into a buffer
 * make a separator line like ----- from a char and a length
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
 * double each character
 * repeat every letter twice
 * "abc" to "aabbcc"
 * Write a function that writes each character of a string two times.
 * How do I double all letters of a word?
 * each char twice into a buffer
 * Given a string, store it with all characters repeated.
 * stutter a text
 * duplicate characters one by one
 * turn "hi" into "hhii"
 * write every symbol two times in a row
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
 * every second character
 * every other char of a string
 * characters at even indices
 * Write a function that copies the characters at index 0, 2, 4 and so on.
 * How do I skip each second letter?
 * "abcdef" to "ace"
 * Given a string, store its characters at even positions from 0.
 * s[::2]
 * take one, skip one
 * leave out the characters at odd positions
 * thin out a string to half
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
 * insert spaces between characters
 * space out a word
 * letters separated by spaces
 * Write a function that puts a blank between each two characters of a string.
 * How do I turn "abc" into "a b c"?
 * join the characters with spaces
 * Given a string, store it with single spaces in between, none at the ends.
 * wide spacing
 * spaced letters
 * stretch a title: letters with blanks in between
 * "cat" becomes "c a t"
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
 * index of the first {OP}
 * first {OP} in a string
 * position of the first {OP}, -1 if none
 * Write a function that finds where the first {OP} of a string is.
 * Where is the first {OP} of the text?
 * find the first {OP}
 * Given a string, return the position of its first {OP} or -1.
 * earliest {OP} by index
 * search for a {OP} from the left
 * how far into the text does a {OP} show up
 * strcspn-like lookup of a {OP}, minus one if missing
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
 * count a letter ignoring case
 * occurrences of a character, case-insensitive
 * how often is a letter in a text, big or small
 * Write a function that counts a letter in a string regardless of case.
 * How many times does this letter occur, capitals included?
 * case-insensitive char count
 * Given a string and a letter, return how often it is there in any case.
 * letter frequency, case ignored
 * count both cases of a letter, such as 'a' and 'A'
 * count the capital and the small form of a letter together
 * total of a given letter, upper or lower
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
 * {OP} minus {OP:2} in a string
 * difference between the numbers of {OP} and {OP:2}
 * balance of {OP} and {OP:2}
 * Write a function that subtracts the count of {OP:2} from the count of {OP}.
 * Are there more {OP} or more {OP:2} in the text, and by how many?
 * count({OP}) - count({OP:2})
 * Given a string, return the surplus of {OP} over {OP:2}.
 * {OP} against {OP:2}
 * how many {OP} beyond the {OP:2}
 * signed gap: {OP} less {OP:2}
 * net number of {OP} over {OP:2} in some text
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
 * add to a variable through a pointer
 * increase a value by reference
 * accumulate into a pointer
 * Write a function that adds a number to the target of a pointer.
 * How do I change the caller's variable by adding something?
 * *total += x
 * Given a pointer and a number, add the number in place.
 * pass by reference, add
 * update a running total in memory
 * increment what the pointer refers to by x
 * deposit into an account variable by address
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
 * update a {OP:2} through a pointer
 * keep the {OP:2} in a variable
 * running {OP:2} by reference
 * Write a function that replaces the pointed-to value by a {OP} one.
 * How do I keep track of the {OP:2} so far?
 * if x is {OP} than *best, *best = x
 * Given a pointer to the {OP:2} so far and a new value, update it.
 * {OP:2} tracking in place
 * record a new {OP:2}
 * overwrite the stored record when the new value is {OP}
 * let *best hold the {OP:2} of itself and x
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
 * min and max through pointers
 * order two numbers into two variables
 * smaller and larger of two as out parameters
 * Write a function that returns minimum and maximum of two numbers by reference.
 * How do I get both the smaller and the larger number at once?
 * *small = min, *large = max
 * Given two numbers and two pointers, store them in order.
 * two results: min and max
 * sort two values into out parameters
 * split two values into lesser and greater via pointers
 * write lower bound and upper bound of a pair
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
 * sum and product through pointers
 * two results by reference: sum and product
 * add and multiply at once
 * Write a function that stores the sum and the product of two numbers.
 * How do I return both a sum and a product?
 * *sum = a + b, *product = a * b
 * Given two numbers and two pointers, store sum and product.
 * out parameters for plus and times
 * both a + b and a * b
 * give back a+b and a*b together
 * compute two answers with one call: total and product
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
 * quotient and remainder through pointers
 * divmod with two out parameters
 * division with remainder by reference
 * Write a function that stores quotient and remainder of a division.
 * How do I get both parts of an integer division?
 * *quotient = a / b, *rest = a % b
 * Given two integers and two pointers, store quotient and remainder.
 * div and mod at once
 * two results of a whole division
 * how many whole times and what is left over, both stored
 * share sweets among children: each gets, remaining
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
 * rotate three variables to the left
 * cyclic swap of three numbers, each gets the next one's value
 * shift three values to the left through pointers, the first goes last
 * Write a function that moves three values round: second to first, third to second, first to third.
 * How do I swap three numbers in a circle, the second going to the first?
 * (a, b, c) becomes (b, c, a)
 * Given three pointers, rotate their contents to the left.
 * three-way swap: a from b, b from c, c from the old a
 * circular exchange of three, one place to the left
 * pass each variable's value to the one before it, the first goes last
 * three cups shifted round to the left by one place
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
 * value or default
 * first nonzero of two numbers
 * use a default if the value is 0
 * Write a function that returns the first number unless it is zero, then the second.
 * How do I replace a missing value, stored as 0, by a default?
 * x ? x : y
 * Given a value and a fallback, return the value if it is nonzero.
 * zero means: take the default
 * coalesce with zero as null
 * fall back to the second number when the first is missing (0)
 * use y only if x is nothing
 *
 * @T int32_t int64_t double
 * @name value_or_default or_default
 * @range x -3 3
 */
T value_or_default(T x, T y) { return x != 0 ? x : y; }

/**
 * Divide {a} by {b}, or return 0 if {b} is 0.
 * safe division
 * divide, zero if the divisor is zero
 * division without an error
 * Write a function that divides two floating-point numbers and gives 0 for a zero divisor.
 * How do I avoid dividing by zero?
 * b == 0 ? 0 : a / b
 * Given two numbers, return their quotient, or 0 when it does not exist.
 * guarded quotient
 * ratio with a zero check
 * quotient of two reals that never becomes infinite
 * division returning zero rather than inf
 *
 * @T double float
 * @name safe_divide divide_or_zero
 * @range a -100 100
 * @range b -5 5
 */
T safe_divide(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * integer division, 0 when dividing by zero
 * divide two ints but give 0 for a zero divisor
 * b == 0 ? 0 : a / b for integers
 * How do I divide integers without crashing on zero?
 * whole-number quotient with a zero guard
 * int division that never traps on 0
 * Write a function that divides two integers and returns 0 if the second is zero.
 * quotient or zero
 * Given two whole numbers, return how often the second fits into the first; nothing fits for 0, so 0.
 * division guard, integers
 * protect int divide against divisor zero
 * truncating quotient, divisor 0 gives 0
 *
 * @T int32_t int64_t
 * @name divide_or_zero safe_int_divide
 * @range a -1000 1000
 * @range b -5 5
 */
T divide_or_zero(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * Apply the operator {op} to {a} and {b}: '+', '-', '*' or '/'; 0 for a division by zero or any other operator.
 * simple calculator
 * calculator with + - * /
 * four operations by a character
 * Write a function that takes two numbers and an operator character and returns the result.
 * How do I write a calculator for plus, minus, times and divide?
 * switch on '+', '-', '*', '/'
 * Given two numbers and an operator sign, compute; 0 if it cannot be done.
 * a op b
 * evaluate one arithmetic operation
 * type two numbers and a sign, get the answer
 * arithmetic by symbol, unknown symbols give nothing (0)
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
