/**
 * Compute the factorial of {n} as a 64-bit integer.
 * factorial of an int, 64-bit result
 * factorial of an int in a long
 * Calculate n factorial, returned as int64_t.
 * What is n! exactly, for n up to 20?
 * Given an int, return its factorial as a 64-bit integer; 0! is 1.
 * 1 * 2 * 3 * ... * n as a 64-bit integer
 * factorial of an int that does not overflow up to 20
 * how do I calculate the factorial for big n like 20
 * n! for n >= 0, with 0! = 1
 * factorial of a number
 * How many ways are there to arrange n different objects? Return n! as a 64-bit integer.
 * Write a function to calculate the factorial of a number with a 64-bit result.
 * Write a program to find n! as a 64-bit integer.
 * Given an int n, return n! in 64 bits.
 * Function that returns the factorial of its argument as a long.
 * Implement factorial with a 64-bit result.
 * n! as a long
 * factorial
 * n factorial in 64 bits
 * product of all integers from 1 to n, as int64
 * product of the numbers 1 through n in 64 bits; 1 for n = 0
 * multiply 1 * 2 * ... * n, result 64 bits
 * number of permutations of n items as a 64-bit number
 * compute n! without overflow for n up to 20
 * long long factorial of an int
 * In how many orders can n people stand in a row? 64-bit answer.
 * How do I compute the factorial of an int as a long?
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
 * Compute the n-th Fibonacci number as a 64-bit integer, with F(0) = 0 and F(1) = 1.
 * n-th fibonacci number, 64-bit result, F(0) = 0
 * nth fibonacci number as a long, the 0th being 0
 * fibonacci number at index n in a loop with a 64-bit result, F(0) = 0, F(1) = 1
 * Write a function that returns the n-th Fibonacci number as int64_t, index 0 giving 0.
 * What is the Fibonacci number F(n), F(1) = F(2) = 1, for n as large as 90?
 * Given an int, return the Fibonacci number with that index, counting from F(0) = 0.
 * element with index n (from 0) of the sequence 0, 1, 1, 2, 3, 5, 8, ...
 * iterative fibonacci for big n as a 64-bit number, fib(0) = 0
 * Write a program that finds the term at index n in the series 0, 1, 1, 2, ..., where each term is the sum of the previous two.
 * How do I get the Fibonacci number for index n, zero-based so that index 6 gives 8?
 * nth fibonacci number, starting with fib(0) = 0
 * Write a function to find the nth Fibonacci number as a long, F(0) = 0.
 * Given n, return F(n) in 64 bits, where F(0) = 0 and F(1) = 1.
 * Function that returns the Fibonacci number at index n, index 0 being 0.
 * Implement fibonacci with a 64-bit result: fib(0) = 0, fib(1) = 1.
 * fib(n) with fib(0) = 0, as a long
 * fibonacci, F(0) = 0, 64-bit
 * nth term of 0, 1, 1, 2, 3, 5, ..., counted from 0, in 64 bits
 * F(n) = F(n-1) + F(n-2), F(0) = 0, F(1) = 1, 64-bit result
 * compute fibonacci number n, where number 0 is 0, for n up to 90
 * Write a program for the n-th Fibonacci number, 0-based: 0, 1, 1, 2, 3.
 * With F(0) = 0 and F(1) = 1, obtain the nth member of the Fibonacci sequence as a 64-bit value.
 * Fibonacci without recursion, avoiding exponential time: F(n) in 64 bits with F(0) = 0 and F(1) = 1.
 * In a sequence starting 0, 1, each number is the sum of its two predecessors: give the one with index n (from 0) as a 64-bit value.
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
 * Out of n things, in how many ways can k be chosen? Return a 64-bit integer.
 * n choose k for two ints as a 64-bit integer, 0 if k > n
 * binomial coefficient of two ints, 64-bit result
 * number of combinations of k out of n things, n given first, 64-bit
 * Write a function that returns the binomial coefficient as int64_t, 0 if k is larger than n.
 * nCr of two ints, n first, as int64_t
 * entry k in row n of Pascal's triangle, both from 0, as int64
 * Write a function to calculate the number of combinations of {n} items taken {k} at a time, 0 if {k} is out of range.
 * I have n things; how many ways are there to pick k of them if order is not important?
 * {n} choose {k}
 * Write a function to compute n choose k, 0 if k > n.
 * Write a program to calculate nCr.
 * Given n and k, return the binomial coefficient C(n, k), 0 for k > n.
 * Implement combinations: n choose k.
 * C(n, k) as a 64-bit integer
 * nCk
 * n choose r
 * binomial(n, k), zero if k is greater than n
 * from n people, how many different groups of k can be picked
 * Write a function to find the binomial coefficient of n and k, where impossible choices (k < 0 or k > n) give 0.
 * binomial coefficient of two ints as a 64-bit value, zero for k outside 0..n
 * Out of n candidates a coach picks a squad of k players: how many different squads are possible, as a 64-bit number?
 * Among n people, how many different committees of k members could be formed? 64-bit result, 0 for impossible k.
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
 * base^exponent for ints without pow, with a 64-bit result
 * Given a base and an exponent that is not negative, return the power as a 64-bit integer.
 * exponentiation of ints by repeated multiplication, wide 64-bit result
 * pow for integers, exponent from 0 up, 64-bit result
 * Compute {base} raised to the nonnegative integer {exponent} as a 64-bit integer.
 * How do I raise an integer to an integer power without floating point, with a 64-bit result?
 * {base} to the power {exponent}
 * Write a function to raise an int to a non-negative int power, 64-bit result.
 * Write a program to calculate base^exponent for integers.
 * Given a base and an exponent, return base to the exponent.
 * Function that returns x^y for integers, y >= 0.
 * Implement pow for ints with a 64-bit result.
 * pow(base, exp) for ints
 * base^exp as a long
 * base ** exponent, integers
 * power of an integer, exponent 0 gives 1
 * x to the y, where y is not negative
 * exponentiation, base then exponent
 * compute a to the power b for two ints
 * int base to a nonnegative int exponent, product held in 64 bits
 * Compute a power of an int with a simple loop, the exponent being the second parameter and the result 64 bits wide.
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
 * Add up the elements of an int array using a 64-bit integer.
 * sum of an int array as a 64-bit integer
 * sum of an int array of n elements without overflow, in 64 bits
 * total of n ints as a long
 * Write a function that sums an array of 32-bit integers into an int64_t.
 * How do I add many ints of an array so that the sum does not overflow?
 * 64-bit total of a 32-bit array of given length
 * Given an int array and its length, return the sum as a 64-bit integer.
 * accumulate the n ints of an array in 64 bits
 * overflow-safe addition of all elements of an int array, result int64_t
 * Write a function to calculate the sum of a list of 32-bit integers in 64 bits so that nothing overflows.
 * add up all the ints into a long
 * How do I sum an int array without overflow by using a 64-bit result?
 * sum of an int array as 64-bit
 * Write a function to sum an int array as a long.
 * Write a program to add all the elements of an int array in 64 bits.
 * Given an array of ints, return the sum of all its elements in 64 bits.
 * Given a list of integers, compute their total as a long.
 * Function that returns the sum of an array of 32-bit numbers as a 64-bit number.
 * Implement an array sum with a 64-bit accumulator.
 * sum of an array as a long
 * sum of all numbers in a list, long result
 * array total in 64 bits, 0 if empty
 * sum(arr) as int64
 * add all the numbers in an int array, in 64 bits
 * sum of the values in an int array with a long
 * long sum of n ints
 * total of an integer list, 0 for an empty one
 * sum up a buffer of ints in a 64-bit variable
 * loop over the array and add each int to a long
 * How do I get the sum of an int array in a long?
 * add together all entries of an int vector, 64-bit result
 * Add up the county populations in an int array safely, as a 64-bit integer.
 * Add a lengthy array of ints with a 64-bit total so that it never overflows.
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
 * What do all numbers from 1 up to a given one, say a million, add up to?
 * return n * (n + 1) / 2 without overflow
 * Given a nonnegative int, return the sum of all positive integers up to it.
 * triangular number n * (n + 1) / 2 of an int, 64 bits wide
 * add all natural numbers from one up to a limit, with a long result
 * Find the sum of the natural numbers from 1 up to {n} as a 64-bit result.
 * triangular number n(n + 1) / 2 in 64 bits
 * What is the total of all whole numbers 1 through {n} (may exceed 32 bits)?
 * sum of the first n numbers, starting at 1
 * Write a function to sum the numbers from 1 to n, 64-bit result.
 * Write a program to find the sum of the first n natural numbers as a long.
 * Given n, return 1 + 2 + 3 + ... + n in 64 bits.
 * Function that returns n * (n + 1) / 2 as a long.
 * sum 1..n as a long
 * sum of the first n positive integers, long
 * sum of all integers from 1 through n in 64 bits
 * n(n+1)/2 as int64
 * nth triangular number as a long
 * Gauss formula for 1 to n, 64-bit
 * add the numbers one to n, long result
 * total of 1, 2, 3, up to n as a 64-bit integer
 * Gauss formula for 1 + 2 + ... + n with a 64-bit total
 * Use Gauss's formula so that no loop is needed: the sum of all numbers from one up to n, 64 bits wide.
 *
 * @name sum_to sum_up_to gauss_sum
 * @range n 0 100000
 */
int64_t sum_to(int32_t n) { return (int64_t)n * (n + 1) / 2; }

/**
 * Return the average of the integers {a} and {b} as a floating-point number.
 * average of two integers
 * mean of two ints as a double
 * return (a + b) / 2.0
 * average of two ints with decimals: 3 and 4 give 3.5
 * Given two ints, return their mean as a double.
 * exact average of a pair of ints
 * midpoint of two whole numbers on the number line
 * mean of two ints a and b, don't lose the .5
 * Write a function to calculate the arithmetic mean of two given integers, as a double with any fraction kept.
 * How do I average two ints without losing the half?
 * average of two integers as a double
 * Write a function to find the average of two integers with decimals.
 * Given two ints, return their average as a double.
 * Function that returns (a + b) / 2.0.
 * Write a program to compute the mean of two integers.
 * mean of two integers
 * average of 2 ints
 * arithmetic mean of two integers as a double
 * avg of two ints, 1 and 2 give 1.5
 * mean value of a pair of integers, not rounded
 * add two ints and divide by 2.0
 * find the average of two whole numbers
 * midpoint of two ints as a double, keeping the half
 * Obtain the midpoint of two integers, preserving the fraction, as a double.
 * Average of two integer grades, with decimals.
 * average of two whole numbers without losing the .5
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
 * I need the average of three whole numbers with decimals.
 * return (a + b + c) / 3.0
 * Given three ints, return their mean as a double.
 * double average of three ints
 * mean of three whole numbers without truncation
 * add three exam scores and divide by 3, keeping the fraction
 * Find the arithmetic mean of three given integers without dropping the fractional part.
 * How do I get the exact average of three ints as a double?
 * mean of three integers
 * Write a function to find the average of three integers with decimals.
 * Write a program to compute the mean of three integers.
 * Given three ints, return their average as a double.
 * Function that returns (a + b + c) / 3.0.
 * average of 3 ints
 * mean of 3 whole numbers as a double
 * arithmetic mean of three integers
 * avg of three ints, not rounded
 * average of three test scores as a double
 * find the average of three whole numbers
 * add three ints and divide the total by 3.0
 * arithmetic mean of three ints as a double
 * A student took three exams with whole-number scores. Determine his average precisely, as a double.
 * Determine the average age of three people with whole-number ages, as a double.
 * Write a function which averages three whole numbers and returns the accurate result, i.e. a double rather than a truncated int.
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
 * return (a + b + c + d + e) / 5
 * What is the average of five measurements?
 * overall mean of five marks
 * add five numbers and divide by five
 * Write a function that returns the arithmetic mean of five floating-point numbers.
 * Given five numbers, return their mean.
 * avg of 5 inputs
 * Write a program to compute the mean of five given numbers.
 * add the five numbers and divide by 5
 * What is the average value of five grades?
 * average of five numbers
 * Average of the five floating-point marks that five judges award.
 * Average the five floating-point temperatures measured Monday to Friday.
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
 * return a + b + c + d + e
 * What do five numbers add up to?
 * total of five amounts
 * Add up five individual numbers.
 * sum of five daily values, Monday to Friday
 * Given five numbers, return their sum.
 * addition of five numbers
 * Write a function that returns the total of five numbers passed as separate arguments.
 * add up {a}, {b}, {c}, {d} and {e}
 * How do I calculate the sum of five separate values?
 * Five friends donate one amount each, passed separately. How much did they donate together?
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
 * Does {n} have exactly {K} digits? The sign does not count.
 * does a number have exactly {K} digits, the sign not counting
 * is it a {K}-digit number, sign ignored
 * is the integer exactly {K} digits long
 * Check that a number has exactly {K} digits, ignoring the sign.
 * Is this a {K} digit number? A minus sign is ignored.
 * Is the number of decimal digits of an integer equal to {K}?
 * Given an integer, return true if it is written with {K} digits.
 * exactly {K} decimal digits in the number, ignoring the sign
 * Return true if an integer has {K} decimal digits, false otherwise.
 * check that a number has {K} digits, neither more nor fewer
 * Check whether the given integer, without its sign, has exactly {K:2} decimal digits.
 * How do I find out if an integer has {K:2} digits (ignoring the sign)?
 * Verify that the integer {n} consists of exactly {K} digits, disregarding a minus sign.
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
 * Does a number have a given number of decimal digits? The number comes first.
 * is n exactly k digits long
 * check if the number of decimal digits of n equals k, ignoring the sign
 * Does this number (first) have exactly that many decimal digits (second)?
 * Write a function that takes a number and a digit count and tells whether the number has that many digits.
 * Given an integer and k, return true if it is written with k decimal digits.
 * Does a number have as many decimal digits as the second argument says?
 * Determine if the absolute value of {n} has exactly {k} decimal digits (0 has one).
 * is {n} exactly {k} digits long, ignoring a minus sign
 * How do I check that an integer has a given number of digits?
 * does {n} have {k} digits
 * Verify whether an integer consists of precisely k decimal digits, where k is the second argument and signs are disregarded.
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
 * Return true if a number is a single digit from 0 to 9 and false otherwise.
 * return n >= 0 && n <= 9
 * Given an integer, return true if it is a decimal digit.
 * Is an integer nonnegative and less than ten?
 * Write a function to check that a number is in the range from 0 to 9, both included.
 * is the number one digit and not negative
 * How can I tell if an int is a single decimal digit (negatives don't count)?
 * validate that the user's choice is an integer within 0..9, both included
 * Is the entered number one of 0, 1, ..., 9?
 *
 * @T int32_t int64_t
 * @name is_single_digit is_one_digit
 * @range n -20 20
 */
_Bool is_single_digit(T n) { return n >= 0 && n <= 9; }

/**
 * Do {a} and {b} end in the same digit? Both are nonnegative.
 * Do two nonnegative numbers have the same last digit?
 * are the last decimal digits of two nonnegative numbers equal
 * do two non-negative numbers have the same final digit
 * Check whether two nonnegative numbers end in the same digit.
 * Do two nonnegative numbers have the same last digit, like 27 and 57?
 * return a % 10 == b % 10
 * Given two nonnegative integers, return true if their ones digits are equal.
 * are the units digits of two nonnegative ints equal
 * Do both nonnegative numbers leave the same remainder when divided by ten?
 * Write a function to determine whether the units digits of two nonnegative numbers are equal.
 * is {a} congruent to {b} mod 10, for nonnegative numbers
 * How do I check if two nonnegative ints have the same ones digit?
 * do two numbers, neither negative, end in the same digit
 * Are two nonnegative integers congruent modulo ten, i.e. same units digit?
 * Do two non-negative numbers agree in the units place?
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
 * first {OP} integer after n
 * Given an integer, return the following {OP} number, never the number itself.
 * next {OP} number strictly greater than a given integer
 * smallest {OP} x with x > n
 * the closest {OP} number that is bigger than n
 * Write a function to find the smallest {OP} integer strictly larger than the given one.
 * move up from n to the next {OP} number, never n itself
 * Which {OP} number comes directly after a given integer?
 * next {OP} number after n
 * least {OP} integer strictly exceeding n
 * Which {OP} house number comes next, strictly after {n}?
 * Which {OP} number follows n?
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
 * What is the smallest even number that is not less than this one?
 * even numbers stay, odd ones become the next even one above
 * Write a function that returns n if it is even and n + 1 if it is odd.
 * even number closest to an integer; an odd one is rounded up
 * Given an integer, return it if it is even, otherwise the next even integer.
 * pad a length so that it is even by adding 1 if needed
 * return an odd number plus one and an even number unchanged
 * 7 becomes 8, 8 stays 8: round an integer up to even
 * Write a function that leaves an even integer unchanged and adds one to an odd integer.
 * How do I round an int up to an even value?
 * round up to the nearest even number
 * Bump an odd integer by one, otherwise leave it untouched.
 * Ensure that an integer is even, incrementing it by one if necessary.
 *
 * @T int32_t int64_t
 * @name round_up_to_even make_even
 * @range n -100 100
 */
T round_up_to_even(T n) { return n % 2 == 0 ? n : n + 1; }

/**
 * {OP} {x} to an integer, as C's {OP:3} does.
 * {OP:2} a double to an int with {OP:3}()
 * {OP:3} of a floating-point number, returned as an integer
 * Write a function that converts a double to an integer, {OP:4}.
 * How do I get a decimal number into an integer type, {OP:4}?
 * double to integer, {OP:4}
 * Given a floating-point value, return it as an integer, {OP:4}.
 * {OP:3}(x) as an integer
 * convert a float into an int, {OP:4}
 * cast a double to an integer type, {OP:4}
 * Convert a floating-point number to an integer, {OP:4}.
 * get rid of the decimals of a double, {OP:4}
 * How do I convert a double to an int so that it is {OP:4}?
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
 * count the integers in a range, both ends included, 0 if the end is below the start
 * return b - a + 1 for b >= a, otherwise 0
 * Write a function that counts the integers from a to b with both ends; none if b is smaller.
 * How many pages are there from page a to page b, both counted? 0 if b is smaller.
 * size of an inclusive range of integers, 0 when the last is below the first
 * length of a closed interval of integers given its ends, 0 if the second is smaller
 * How many days are there from day a to day b, counting both? 0 if b comes first.
 * Count the integers from {a} to {b} including both ends; 0 if {b} is smaller.
 * How many integers does a closed range contain (0 if the bounds are reversed)?
 * number of integers in the closed interval [a, b], zero for a reversed one
 * If my reading assignment starts at page p and finishes at page q, both of them read, how many pages is that? 0 if q is before p.
 * Return how many integers an interval comprises, both bounds counted; 0 if the bounds are reversed.
 *
 * @T int32_t int64_t
 * @name count_in_range range_size numbers_between
 * @range a -50 50
 * @range b -50 50
 */
T count_in_range(T a, T b) { return b < a ? 0 : b - a + 1; }

/**
 * How many integers lie strictly between two numbers in ascending order?
 * count of numbers strictly between a and b (a first), 0 if there are none
 * return b - a - 1, but at least 0
 * How many whole numbers are greater than {a} and less than {b}?
 * count the integers inside an open interval given its lower and upper end
 * number of integers between a lower and an upper bound, exclusive
 * Write a function that counts the integers between a and a larger b without a and b themselves, 0 if none.
 * How many house numbers are there between two others, such as 3 and 9? The smaller comes first and neither counts.
 * Given two numbers, the smaller first, return how many integers are between them, 0 if none.
 * number of integers between two ints in ascending order, excluding both
 * number of pages between two page numbers, the lower first, not counting either
 * Determine the number of integers strictly between {a} and {b}; 0 if {b} is not larger than {a}.
 * How many integers are between a start and an end, excluding both (0 for reversed bounds)?
 * number of integers in the open interval (a, b) for ascending endpoints
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
 * Return true exactly if {OP:2} ({OP}).
 * {OP} gate with two inputs
 * Given two booleans, return true if {OP:2} ({OP}).
 * truth value of p {OP} q for two booleans
 * result of p {OP} q for two boolean flags
 * Write a function that simulates a two-input {OP} gate: it returns true if {OP:2}.
 * How do I implement {OP} for two booleans ({OP:2})?
 * Write a function to check two given conditions: return true if {OP:2}.
 * Electronics homework: simulate the {OP} gate for a pair of boolean inputs.
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
 * Return the opposite of a boolean.
 * How do I flip a boolean flag and return it?
 * NOT gate for one boolean
 * Given a boolean, return its negation.
 * toggle a boolean: return the other value
 * return !x for a bool
 * turn true into false and false into true
 * switch a bool to the other value and return it
 * Write a function that flips a boolean, so that true becomes false and vice versa.
 * How do I negate a bool?
 * logical not
 * Turn a boolean into its opposite, like an inverter in electronics.
 *
 * @name logical_not negate_bool toggle
 */
_Bool logical_not(_Bool x) { return !x; }

/**
 * {OP} of {first}, {second} and {third} true?
 * {OP} of my three conditions true?
 * are {OP:2} of three boolean values true
 * Given three booleans, return whether {OP:2} of the three hold.
 * check three truth values: true if {OP:2} of them hold
 * test three boolean inputs: are {OP:2} true
 * Is the answer yes to {OP:2} of three yes/no questions?
 * Given three boolean values, write a function to check that {OP:2} of the three hold.
 * three switches: {OP:2} of them on?
 * How do I test that {OP:2} of three conditions hold?
 * {OP:2} of three booleans true
 * Three sensors report true or false. {OP} of them triggered?
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
 * Does {OP:2} {K} and {L} divide a number?
 * Write a function that checks whether a number is divisible by {OP} {K} and {L}.
 * Given an integer, return true if it is a multiple of {OP} {K} and {L}.
 * check whether a number has {OP} {K} and {L} among its divisors
 * check that a number can be divided by {OP} {K} and {L} without remainder
 * no remainder when dividing a number by {OP} {K} and {L}
 * Write a function to check whether a given number is a multiple of {OP} {K} and {L}.
 * Is a number divisible by {OP:2} {K} and {L}?
 * divisible by {OP} {K} and {L}
 * Write a function to check if the number can be divided by {OP} {K} and {L} or not.
 * Verify if the integer {n} is evenly divided by {OP} the numbers {K} and {L}.
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
 * Is a number divisible by both of two given numbers? The number comes first.
 * is a number divisible by both of two others, the number first
 * return n % a == 0 && n % b == 0
 * Is the first number a multiple of the second as well as of the third?
 * check if n is divisible by a and by b, with n given first
 * common multiple check: do the second and the third number both divide the first?
 * Write a function that takes n, a and b and tells whether both a and b divide n.
 * Does {n} leave no remainder for {a} and none for {b}?
 * Given a number and two divisors, return true only if each of them divides it.
 * Is the first number a multiple of both others?
 * Determine whether {n} leaves no remainder when divided by {a} and none when divided by {b}.
 * How do I check that {n} is divisible by both {a} and {b}?
 * is {n} divisible by both {a} and {b}
 * Is the first number a common multiple of the second and the third?
 * Is the first number a multiple of both the second and the third argument?
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
 * Does {K} or {L} divide the number?
 * Write a function that checks whether a number is a multiple of {K} or of {L}.
 * return n % {K} == 0 || n % {L} == 0
 * Given an integer, return true if {K} or {L} is a divisor of it.
 * Does at least one of {K} and {L} divide the number?
 * Is a number a multiple of {K} or a multiple of {L}?
 * Write a function that checks if at least one of {K} and {L} divides the given integer.
 * How do I test for a multiple of {K}, of {L}, or of both?
 * divisible by {K} or {L}
 * Clap upon multiples of {K} or of {L} or of both: should I clap at the number {n}?
 *
 * @K 3 2 4
 * @L 5 7
 * @T int32_t int64_t
 * @name divisible_by_either multiple_of_either
 * @range n -60 60
 */
_Bool divisible_by_either(T n) { return n % K == 0 || n % L == 0; }

/**
 * Is a number divisible by at least one of two given numbers? The number comes first.
 * is a number a multiple of either of two others, the number first
 * return n % a == 0 || n % b == 0
 * Is the first number divisible by the second or the third?
 * check if at least one of two divisors goes into n, n given first
 * Is n divisible by a or by b or by both?
 * Write a function that takes n, a and b and tells whether a or b divides n.
 * Does {n} leave no remainder for {a} or for {b}?
 * Given a number and two divisors, return true unless neither divides it.
 * Return true if the second or the third number divides the first.
 * Is the first number a multiple of the second or of the third?
 * Check if {n} is a multiple of {a} or of {b} (or both).
 * Does at least one of two divisors divide {n} exactly (number first, then the divisors)?
 * {n} divisible by {a} or {b}
 * Is the first number a multiple of the second, of the third, or of both?
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
 * count the integer halvings of a positive number until it is {K}
 * Determine how many integer halvings it takes to bring a positive number to {K}.
 * How many times must I halve a number, dropping fractions, to get {K}?
 * Given a positive integer, return the number of halvings until {K} is left.
 * how many times a number is halved with integer division until it is {K}
 * How often can I halve a number, rounding down, before it is {K}?
 * Count how many times a positive integer must be halved, dropping fractions, until it is {K}.
 * number of floor halvings from n >= 1 to {K}
 * How many integer divisions by two does it take to get from n to {K}?
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
 * How many times can a positive number be divided by two without remainder?
 * count the factors of two in a nonnegative number, 0 for 0
 * exponent of the largest power of two that divides a positive number
 * How often does 2 divide a positive number before it becomes odd?
 * divide a positive number by 2 while it is even, and count the divisions
 * number of twos in the prime factorization of n
 * Given a positive integer, halve it as long as it is even and return the number of halvings.
 * How many halvings does a positive number take until it is odd?
 * Find how many times a positive number can be divided by 2 without a remainder.
 * 2-adic valuation of a positive integer
 * how often can a positive n be halved before it is odd
 * Count how often a positive number can be halved exactly before an odd number is reached.
 * halve n while it is even: number of halvings (n positive)
 * halve a positive number until it is odd, count the steps
 * exponent of 2 in the prime factorisation of a positive integer
 * exponent of 2 in the prime factorization of a number
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
 * How often must a number be doubled to be at least a second one?
 * doubling steps from a start until it is not below the target
 * Write a function that counts how many times a positive number must be doubled to reach a target.
 * Given a positive start and a target, return the count of doublings until the target is reached.
 * an amount doubles every step: how many steps from the start amount until the goal is reached
 * double a number until it is at least another and return how many times
 * Compute the number of doublings needed until {start} becomes at least {target}.
 * Start with {start} and double it until it is {target} or more; how many times was that?
 * A population of {start} doubles every year; after how many years is it at least {target}?
 * how many doublings from {start} to {target} or more
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
 * Write the first n multiples of a number to an array, starting with the number itself.
 * multiplication table of a number in an array: x * 1 to x * n
 * first n multiples of a number, starting with the number itself, into an array
 * times table of a number into an array of n entries, starting with the number itself
 * Store the multiplication table of x in an array of n entries, beginning with x.
 * list the first multiples of a number in an array, starting with the number itself
 * row of a multiplication table: x, 2x, ... up to n entries in an array
 * put the times table of a number, 1 to n, into out
 * Fill an array with the first n multiples of {x}, beginning with {x} itself.
 * How do I produce the multiplication table of a number from times 1 to times n in an array?
 * multiplication table of {x} from times 1 to times n
 * times tables: store x, 2x, 3x and so on, n entries
 * Generate successive multiples x, 2x, 3x and so forth, n altogether, into an output array.
 * Write a program that fills an array with x, 2x, 3x up to n times x
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
 * Store {OP} in the elements of an array, from index 0 on.
 * fill an array with {OP}
 * fill an array of n with {OP}
 * initialize an array with {OP}
 * Write a function that stores {OP} in an array.
 * How do I put {OP} into an array?
 * set the elements of an array of n to {OP}
 * Given an array and its length, store {OP} in it.
 * generate {OP} in an array of given length
 * make an array containing {OP}
 * Write a function that initialises an array of n elements so that it contains {OP}.
 * How do I set up an array of size n as {OP}?
 * Write a program to fill an array of length n with {OP}.
 * Given an array and n, fill it with {OP}.
 * Function that sets the n elements of an array to {OP}.
 * Implement a function that initializes an array to {OP}.
 * array of n elements: {OP}
 * fill a buffer of n numbers with {OP}
 * fill a list with {OP}, in this order
 * n elements set to {OP}, starting at index 0
 * store {OP} in a[0], a[1], ..., a[n-1]
 * generate n numbers, {OP}, in an array
 * initialise a vector of length n to {OP}
 * put the values {OP} into an array of n entries
 * fill the array so that it holds {OP}
 * Write a function to fill an array with {OP}.
 * Initialise an array so that its slots contain {OP}.
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
 * Return the last element of an array, or 0 if it is empty.
 * last element of an array, 0 if it is empty
 * get the last element of a list, zero for no elements
 * final value of an array, 0 if empty
 * Retrieve the last element of an array, or 0 for an empty one.
 * What is the last element of the array? Return 0 if it has no elements.
 * return a[n - 1], or 0 for n = 0
 * Given an array and its length, return its last value or zero.
 * most recent reading in an array (the last one), 0 if there are none
 * return the last item of a list, zero when there is none
 * value at the end of an array, 0 if empty
 * Retrieve the final item of a given list, or 0 if the list has no items.
 * How do I get the last value of an array (0 when empty)?
 * last element of an array, 0 if empty
 * Write a function to get the last element of an array, 0 if it is empty.
 * Given an array of n elements, return the last one, or 0 if n is 0.
 * Function that returns a[n-1], or 0 when n is 0.
 * last element of a list, 0 if empty
 * last item of an array, zero when empty
 * last value in an array or 0
 * final element of an array or 0 if there is none
 * the element at index n - 1, or 0 for an empty array
 * fetch the last number of an array, 0 if there is none
 * What is the last number in the list, or 0 if the list is empty?
 * Write a function to find the last element of a list, 0 if it is empty.
 * get the element at the end of the list, 0 for an empty list
 *
 * @T int32_t int64_t double
 * @array a n
 * @name last_element get_last
 * @range n 0 8
 */
T last_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n - 1]; }

/**
 * Return the middle element of an array, at index n / 2, or 0 if it is empty.
 * middle element of an array, at n / 2 rounded down, 0 if empty
 * element in the middle of an array, index n / 2, or zero if n is 0
 * Write a function that returns the middle element of an array, the right one of two, 0 if empty.
 * Which element is in the middle of the list, at index n / 2? Return 0 for an empty one.
 * return a[n / 2], or 0 for n = 0
 * Given an array and its length, return the central element, the later of two, zero if empty.
 * element at the centre of an array, index n / 2 rounded down, 0 if none
 * middle entry of a list by index n / 2, zero for an empty list
 * return the element at index n / 2 of an array, 0 if it is empty
 * Find the middle item of a list; with an even number of items take the right one of the two, and 0 for an empty list.
 * How do I get the middle element of an array (second of the two for even length, 0 if empty)?
 * middle element of an array (index n/2), 0 if empty
 * entry halfway through a list, index n / 2, 0 for none
 *
 * @T int32_t int64_t double
 * @array a n
 * @name middle_element get_middle
 * @range n 0 8
 */
T middle_element(const T *a, int32_t n) { return n <= 0 ? 0 : a[n / 2]; }

/**
 * Add the first and the last element of a nonempty array.
 * sum of first and last element of an array
 * first plus last number of a nonempty list
 * add both ends of an array
 * Write a function that returns the sum of the first and the last array element.
 * What is the sum of the first and the last number in the list?
 * return a[0] + a[n - 1]
 * Given a nonempty array, return first element plus last element.
 * both ends of an array added together
 * sum of the first and the last element of an array; a single element counts twice
 * add the leftmost and the rightmost number of an array
 * Write a function to add the first and the last entry of a nonempty list.
 * How do I get the sum of the two outermost array values?
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
 * Add up the {OP} k elements of an array, or all of them if there are fewer.
 * sum of the {OP} k elements of an array, fewer if it is shorter
 * {OP} k elements of an array added up
 * What is the sum of the {OP} k numbers of an array?
 * Given an array, its length and k, return the sum of the {OP} k entries.
 * sum over the {OP} k positions of an array
 * partial sum of an array: its {OP} k elements
 * add up only the {OP} k readings in a list
 * Calculate the sum of the {OP} k items of a list, or of the entire list if it is shorter.
 * add up just the {OP} k elements, or all of them if there aren't that many
 * How do I total only the {OP} k values in an array?
 * sum of the {OP} k elements
 * Obtain the combined total of the {OP} k entries; if the array has fewer than k, everything is included.
 * total of the {OP} k entries of a list, or of the whole list when it is shorter
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
 * Add up every k-th element of an array, beginning with the first.
 * sum of every kth element of an array, from index 0
 * add every k-th value of an array, index 0 included
 * sum of an array with a step, index 0 first
 * Write a function that sums a[0], a[k], a[2k] and so on.
 * What does every k-th number of the list add up to, starting at the first?
 * strided sum of an array from index 0, with the stride given after the length
 * Given an array, its length and a step, return the sum of the elements at indices 0, step, 2 * step and so on.
 * elements of an array at indices 0, k, 2k, ... added
 * sum over an array with a stride, starting at its first element
 * sum of an array sampled every k elements, starting with index 0
 * Find the total of the elements at indices 0, k, 2k and so on in an array.
 * How can I sum array elements while jumping k positions each time, starting with the first?
 * sum of every k-th element, from index 0
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
 * Count the zeros in an array of n numbers.
 * count zeros in an array
 * number of zeros in an array
 * How many elements are zero?
 * Determine how many elements of an array are equal to zero.
 * How many zeros are in the list?
 * count of the value 0 in an array
 * Given an array and its length, return how many entries are 0.
 * count the zero values of an array
 * How often does 0 occur in an array?
 * count array elements with the value zero
 * Count how many entries of a given list are equal to zero.
 * How do I find the number of 0s in an array?
 * Write a function to count the zeros in an array.
 * Write a program to find how many elements of an array are 0.
 * Given an array, return the number of elements equal to 0.
 * Given a list of numbers, count how many are zero.
 * Function that returns how many zeros an array has.
 * Implement a loop that counts the entries equal to 0.
 * count zeros
 * number of zeros in a list
 * count of 0 in an array
 * number of elements with a[i] == 0
 * how many entries of the array are zero
 * count elements equal to 0
 * how many values in the buffer are 0?
 * Analyze an array of n entries and report in how many of them the value is zero.
 * How many elements of the list equal 0?
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
 * Are all elements of an array {OP}?
 * Are all elements of an array {OP}? True if it is empty.
 * Is every value of an array {OP}? An empty array gives true.
 * Check that every element of an array is {OP}; an empty one gives true.
 * Is each number in the list {OP}?
 * does an array contain only {OP} numbers
 * Given an array, return true if all elements are {OP}, also if it is empty.
 * array with only {OP} values: true or false
 * validate that the whole list is {OP}
 * Verify that every element of a list is {OP}; an empty list gives true.
 * is each number {OP} (true for an empty array)
 * How do I check that an array contains only {OP} numbers (true if empty)?
 * are all numbers {OP}
 * Write a function to check if all elements of an array are {OP}, true if empty.
 * Write a program to test whether every number in an array is {OP}.
 * Given an array, return true if every element is {OP}.
 * Given a list of integers, tell whether all of them are {OP}.
 * Function that returns false as soon as an element is not {OP}, otherwise true.
 * Implement a check that all values in an array are {OP}.
 * all elements {OP}: true or false
 * only {OP} numbers in the array, true for an empty one
 * are all the ints {OP}
 * is the whole array {OP}
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
 * Is any element of an array {OP}?
 * is any number of an array {OP}
 * check if any element of an array is {OP}
 * does an array have at least one value that is {OP}
 * Determine whether an array contains {OP:2}.
 * Is there {OP:2} in the list?
 * array contains {OP:2}: true or false
 * Given an array, return true if any element is {OP}, false if it is empty.
 * does the array include {OP:2}
 * look for {OP:2} anywhere in the array and return whether there is one
 * Write a function to check whether at least one entry of the supplied list is {OP}.
 * is there {OP:2} in the array
 * How do I tell if an array includes {OP:2} (false when empty)?
 * does the array contain {OP:2}
 * Write a function to check if an array contains {OP:2}.
 * Write a program to test whether at least one element of an array is {OP}.
 * Given an array, return true if at least one element is {OP}.
 * Given a list of integers, tell whether any of them is {OP}.
 * Function that returns true if some element is {OP}, false otherwise.
 * Implement a check that an array holds {OP:2}.
 * any element {OP}: true or false
 * is one of the values {OP}
 * does the list have {OP:2}
 * array has {OP:2}, false if empty
 * is at least one int {OP}
 * true if {OP:2} is found in the array
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
 * {OP} each element of an array {OP:2} {K}, in place.
 * {OP:3} every element of an array {OP:2} {K}
 * {OP:3} all values of an array {OP:2} {K}
 * {OP:3} the whole array {OP:2} {K}
 * Write a function that will {OP:3} every element of an array {OP:2} {K}.
 * How do I {OP:3} all numbers of a list {OP:2} {K}?
 * for each element of an array, {OP:3} it {OP:2} {K}
 * Given an array, {OP:3} its elements {OP:2} {K} in place.
 * {OP:3} each number of a list {OP:2} {K}
 * {OP:3} the elements of a vector {OP:2} {K}
 * loop through an array and {OP:3} each item {OP:2} {K}
 * Write a function to {OP:3} each element of an array {OP:2} {K}, in place.
 * How do I {OP:3} all values of an array {OP:2} {K} without a new array?
 * {OP:3} all elements {OP:2} {K}
 * {OP} every entry {OP:2} {K}, overwriting the original array.
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
 * Double each element of an array, in place.
 * double every element of an array
 * double all values of an array
 * each element of an array times two, in place
 * How do I make every number in a list twice as large?
 * Given an array, double its contents in place.
 * doubling of all numbers of an array in place
 * multiply everything in the list by two, in the same array
 * Write a function that replaces every number of an array by twice its value.
 * scale a vector in place by the factor 2
 * How do I multiply all array entries by 2, modifying the original?
 * double every element
 * Write a function to double all elements of an array in place.
 * Write a program to multiply every element of an array by 2 in place.
 * Given an array, replace each element by its double.
 * Function that doubles every number of an array, in the same array.
 * Implement in-place doubling of an array.
 * multiply each element by 2 in place
 * make all numbers in the array twice as big
 * double each number of a list, in place
 * Modify an array so that each entry becomes twice what it originally was.
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
 * Increase each element of an array by one, in place.
 * increment every element of an array
 * add 1 to all values of an array
 * each element of an array plus one, in place
 * Write a function that increments all elements of an array in place.
 * How do I add one to every number in a list?
 * Given an array, raise every entry by one in place.
 * increment the elements of an array in place
 * bump each value of a list up by 1, same array
 * All ages in an array go up by one year: add 1 to each, in place.
 * Raise each element of the given array by one, in place.
 * How do I increase all values of an array by 1?
 * add 1 to every element
 * Write a function to add 1 to every element of an array in place.
 * Write a program to increment each element of an array.
 * Given an array, increase every element by 1 in place.
 * Function that increments all numbers of an array, in the same array.
 * add one to each element in place
 * increment each number of a list by 1
 * every entry goes up by 1
 * Bump all counters of an array by exactly one, modifying the original.
 * give every student one extra mark, scores in an array
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
 * Divide each element of an array by {x}, which is not zero, in place.
 * divide every element of an array by a number, in place
 * divide all values of an array by the given divisor
 * array divided by a nonzero scalar, in place
 * Write a function that divides each element of an array by a given number in place.
 * How do I scale an array down in place by a divisor?
 * Given an array, its length and a divisor, divide all entries in place.
 * element-wise division of an array by a given number, overwriting it
 * scale down a vector by a divisor, in the same array
 * Write a function that modifies an array by dividing each of its values by a given number {x}.
 * divide all components of a vector by the scalar {x}, in place
 * How can I divide all elements of an array by the same {x}?
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
 * Replace each element of an array that is {OP} {limit} by {limit}, in place.
 * apply {OP:2} to the values of an array: those {OP} it are set to it
 * set {OP:2} for all elements of an array, in place
 * Replace all array values {OP} the limit by the limit.
 * How do I apply {OP:2} to all numbers of a list?
 * Given an array and a limit, set the values {OP} it to the limit.
 * clip an array on one side: no value may be {OP} the bound
 * set the values of an array {OP} the threshold to the threshold
 * enforce {OP:2} throughout a list, in place
 * Write a function that changes each array value {OP} {limit} to {limit}, in place.
 * How do I clip an array in place so that nothing is {OP} {limit}?
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
 * Replace the {OP} numbers in an array by zero, in place.
 * set {OP} values of an array to zero
 * replace {OP} elements of an array by 0 in place
 * zero out the {OP} numbers of an array
 * Set every {OP} element of an array to 0, in place.
 * How do I replace the {OP} numbers in an array by zero?
 * Given an array, store 0 where a number is {OP}.
 * set the {OP} entries of an array to 0
 * Write a function that overwrites every {OP} number in an array with 0.
 * turn the {OP} numbers into 0 and keep the rest
 * How do I reset the {OP} entries of an array to zero?
 * set {OP} elements to 0
 * Write a function to set all {OP} elements of an array to 0 in place.
 * Write a program to replace {OP} numbers of an array with 0.
 * Given an array, change each {OP} element to 0 in place.
 * Function that zeroes the {OP} elements of an array.
 * {OP} elements become 0
 * set {OP} numbers in a list to 0, in place
 * zero all {OP} entries
 * make every {OP} value in the array 0
 * overwrite the {OP} elements with 0, keep the others
 * clear the {OP} numbers of an array to 0
 * put 0 wherever the array has a number that is {OP}
 * Overwrite all {OP} elements of an array with 0.
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
 * Copy the {OP} numbers of an array to {out} and return how many there are.
 * filter {OP} numbers of an array into another and return how many
 * keep only the {OP} elements of an array in out and return their count
 * copy the {OP} numbers of an array into another array, returning how many there are
 * Write a function that collects the {OP} numbers of an array in a second one and returns their count.
 * How do I pick the {OP} numbers from a list into a new array and get their count?
 * copy array elements to out if {OP}, return how many were copied
 * Given an array, store its {OP} elements in order in out and return their number.
 * select the {OP} values of an array into a second array, count returned
 * extract the {OP} items of an array to out and return how many there are
 * Extract all {OP} numbers of a list into a second list in the same order and return how many there are.
 * How do I select the {OP} values of an array into another and get their number?
 * copy the {OP} numbers of an array to out, return the count
 * Write a function to copy the {OP} elements of an array to out; return their number.
 * Write a program to filter the {OP} numbers out of an array into another; return how many.
 * Given an array, put its {OP} elements into a second array and return the count.
 * Given a list of integers, collect the {OP} ones, in order, and return how many.
 * Function that keeps only the {OP} numbers, in a second array, and returns their count.
 * Implement a filter for {OP} numbers: array, length, output; returns the count.
 * filter {OP} numbers into out, return count
 * {OP} numbers of a list into a new array, count returned
 * out gets the {OP} numbers in order; return how many
 * get all {OP} numbers from an array into another and their count
 * copy only {OP} numbers to a second list and return its size
 * Write a function to put the {OP} elements of a list into a new list and return its size.
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
 * Write the running sums of an array to {out}.
 * prefix sums of an array into another array
 * cumulative sums of an array as another array
 * running total of an array in a second array
 * Produce the cumulative sums of an array in another array.
 * How do I get the sum up to each position into a second array, leaving the first unchanged?
 * Given an array and an output array, write the partial sums from the start.
 * cumsum of an array into out
 * out gets the sum of the array up to each index
 * out[i] is the total of the array up to and including index i
 * From an input array, fill an output array in which each element is the sum of all values up to and including that position.
 * How do I build the cumulative totals of an array in a second one, like numpy cumsum?
 * cumulative sum from array a into array b
 * Write a function to compute the prefix sums of an array into another.
 * Write a program to calculate the running totals of an array in a second array.
 * Given an array, return in out the cumulative sum at each index.
 * Function that fills out with the prefix sums of the input.
 * Implement a running sum: out[i] is the sum of a[0..i].
 * prefix sum array: input, output, length
 * running sum of an array into out
 * running totals, from input to output array
 * cumulative sum of an input array into an output array, both starting with the same number
 * partial sums of a list into a second one: 1, 2, 3 gives 1, 3, 6
 * inclusive scan of an array into another
 * partial sums S1, S2, ..., Sn of a sequence, written to another array
 * From an array of {T:s}, the miles walked each day, produce in a second array the total mileage through each day.
 * running sum of a 1d array into a second one, each entry being the total so far
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
 * Write the {OP} of two arrays at each index to {out}.
 * element-wise {OP:2} of two arrays into a third
 * {OP} of each pair of elements of two arrays, stored in out
 * pairwise {OP:2} of two lists, stored in a third
 * Compare corresponding elements of two arrays and store the {OP} in a third array.
 * How do I take the {OP} of two arrays element by element, into out?
 * Given two arrays of the same length, write the {OP} number at each index to out.
 * {OP:2} of two vectors, component by component, into a third
 * the {OP} values at each position of two arrays, as a third array
 * Compare two arrays of equal length position by position and store the {OP} of the two values in a third array.
 * How do I merge two arrays into a third, keeping the {OP} element at each index?
 * elementwise {OP:2} of two arrays in an output array
 * Write a function to store the {OP} of a[i] and b[i] in out[i].
 * Given two arrays, fill a third with the {OP:2} at each index.
 * Function that takes two arrays and writes the {OP} element of each position to out.
 * Implement the elementwise {OP:2}: two input arrays, then the output array, then the length.
 * {OP:2} of a[i] and b[i] for each i, into out
 * elementwise {OP:2} of a and b into c
 * index by index {OP:2} of two lists into a third
 * pairwise {OP:2} of two arrays into out
 * the {OP} of the two numbers at every index, stored in a third array
 * vector {OP:2} of two arrays, written to a third
 * Write a function to find the element-wise {OP:2} of two lists, stored in a third list.
 * For each round, keep the {OP} of both teams' scores in a third array.
 * For each position keep the {OP} one of the two entries from two lists, in a third
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
 * Add the second array to the first, element by element, in place.
 * a += b for arrays a and b of the same length
 * vector addition into the first array
 * Add each element of the second array to the corresponding element of the first.
 * How do I add two arrays without a third one, storing the sum in the first?
 * Given two arrays of the same length, add the second to the first.
 * in-place element-wise sum: first array plus second, into the first
 * sum of two vectors stored in the first
 * add today's counts (second array) to the totals (first array), element by element
 * Increase each element of the first array by the corresponding element of the second one, which has equal length.
 * How do I accumulate one array into another (the first)?
 * add the second array to the first
 * Write a function to add the elements of a second array to the first in place.
 * Given two arrays, add b[i] to a[i] for each i.
 * Function that does a[i] += b[i] over two arrays.
 * Implement in-place vector addition: first += second.
 * add array b into array a
 * elementwise addition, result in the first array
 * sum two arrays index by index, stored in the first
 * add two vectors in place, result in the first
 * accumulate the second buffer into the first
 * add the elements of b, the second array, to a in place
 * Write a function to add the elements of the second list to the elements of the first list, in place.
 * Add the monthly sales of a second store to the first store's array, month by month, in place.
 * Accumulate one array onto another: each entry of the first is increased by the corresponding entry of the second.
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
 * Swap each two neighbours in an array in place: first with second, third with fourth, and so on.
 * swap pairs in an array: 0 with 1, 2 with 3 and so on
 * swap adjacent elements of an array two by two, an odd last one stays
 * exchange neighbours of an array two by two
 * Write a function that swaps the array elements 0 and 1, 2 and 3 and so on.
 * pairwise swap within an array, an odd last element stays
 * Given an array, swap its elements pair by pair in place.
 * flip each pair of an array: elements 0 and 1, 2 and 3, ...
 * exchange adjacent elements of an array two by two
 * Exchange neighbouring elements of an array in pairs: the first with the second, the third with the fourth; a leftover stays.
 * How do I turn 1 2 3 4 5 into 2 1 4 3 5 in place?
 * swap adjacent elements in pairs
 * swap neighbours pairwise: 1 2 3 4 becomes 2 1 4 3, a last odd one stays
 * Write a function to swap adjacent elements of a list pairwise, in place; an odd last one stays.
 * swap neighbours pairwise: 1 2 3 4 5 becomes 2 1 4 3 5, in place
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
 * Return the index of the first array element that is {OP} {x}, or -1.
 * index of the first element of an array {OP} x, -1 without one
 * first index of an array with a value {OP} a limit, else -1
 * Where in a list is the first value {OP} a given number? Return its index or -1.
 * Write a function that finds the first element {OP} a given number and returns its index or -1.
 * At which index of an array is a number {OP} the limit for the first time? -1 if never.
 * first i with a[i] {OP} x, -1 if none
 * Given an unsorted array and a limit, return the index of the first value {OP} it, or -1.
 * search an array for the first entry {OP} x and return its index, else -1
 * index of the earliest element {OP} the threshold, or -1
 * Find the first position (from 0) at which the list has a value {OP} {x}; return -1 if there is none.
 * where is the first number {OP} {x}, -1 if there is none
 * How do I search an array for the first element {OP} a threshold and get its index or -1?
 * index of first element {OP} {x}, else -1
 * Tell me the earliest index in the array whose value is {OP} a threshold, -1 if there is none.
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
 * How often is an element of an array {OP} than the one before it?
 * count the {OP:2} from one element of an array to the next
 * How often does the value in an array go {OP:3} from one element to the next?
 * number of {OP:2} from one array element to the next
 * Determine how many elements of an array are {OP} than their predecessor.
 * On how many days did the price in the array go {OP:3}?
 * count the i >= 1 where a[i] is {OP} than a[i - 1]
 * Given an array, return how many times the value goes {OP:3} from one element to the next.
 * number of {OP:2} between consecutive readings in a list
 * number of elements in an array that are {OP} than the one before
 * Count the elements of a list which are {OP} than the one immediately before them.
 * In how many steps does a sequence of measurements go {OP:3}?
 * count the {OP:2} between neighbouring elements
 * Write a function to count how many elements are {OP} than the one before.
 * how many numbers of the list are {OP} than their predecessor
 * How many numbers are {OP} than the preceding one?
 * How many times was a day's measured value {OP} than the previous day's in the array?
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
 * Add up the main diagonal of an n by n matrix, stored row by row.
 * sum of the main diagonal of an n by n matrix
 * trace of an n x n matrix
 * diagonal sum of a square matrix, stored flat, of size n
 * Write a function that adds the diagonal elements of a square matrix of size n.
 * What is the sum of a square matrix's elements from top left to bottom right, given its size n?
 * sum of a[i][i] over an n by n matrix stored flat
 * Given a square matrix in row-major order and its size, return the sum of its main diagonal.
 * trace of a square matrix, size given
 * sum of a square matrix's entries where row index equals column index
 * Compute the sum of the elements on the main diagonal of an n by n matrix stored row by row in a flat array.
 * add the numbers from top left down to bottom right in a square matrix of size n
 * How do I sum the main diagonal of a square grid of size n?
 * sum of main diagonal
 * Write a function to sum the main diagonal of an n x n matrix.
 * Write a program to find the trace of a square matrix.
 * Given an n by n matrix, return the sum of its diagonal elements.
 * Given a square matrix, compute its trace.
 * Function that adds a[i][i] for i from 0 to n - 1.
 * Implement the trace of a matrix.
 * trace of a matrix
 * matrix trace
 * diagonal sum, top left to bottom right
 * sum of the primary diagonal of a square matrix
 * sum of the principal diagonal, n x n
 * add the diagonal of an n x n array
 * Determine the trace of an n x n matrix kept in one contiguous block, row after row.
 * Write a C function to add the elements on the principal diagonal of a square matrix of order n
 * total a[0][0] + a[1][1] + ... of a square matrix of order n
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
 * Add up the secondary diagonal of an n by n matrix, stored row by row.
 * sum of the secondary diagonal of an n by n matrix
 * anti-diagonal sum of an n x n matrix
 * sum of the other diagonal, top right to bottom left, of a square matrix
 * Write a function that adds the elements from top right to bottom left of a square matrix of size n.
 * What is the sum of a square matrix's elements on the diagonal from top right to bottom left?
 * sum of a[i][n - 1 - i] over an n by n matrix stored flat
 * Given a square matrix in row-major order and its size, return the sum of its antidiagonal.
 * secondary diagonal total of a flat n x n matrix
 * sum of a square matrix's entries where row and column index add up to n - 1
 * Find the total of the numbers on the diagonal from the upper right to the lower left corner of an n by n matrix (flat, row-major).
 * add the numbers from top right to bottom left in a square matrix of size n
 * How do I add up the anti-diagonal of a square grid?
 * sum of secondary diagonal
 * total of the antidiagonal entries of an n by n matrix
 * Total of the entries along the diagonal from the upper right corner down to the lower left one, in an n by n matrix stored row-wise.
 * Add the elements on the diagonal from the upper right corner to the lower left corner of an n x n matrix.
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
 * Return the absolute difference of the two diagonal sums of an n by n matrix stored row by row.
 * absolute difference of the two diagonal sums of a square matrix
 * How far apart are the sums of both diagonals of an n x n matrix?
 * Write a function that returns the absolute difference of the two diagonal sums of a square matrix.
 * By how much do the diagonal sums of a square matrix of size n differ, without a sign?
 * |sum of main diagonal - sum of other diagonal| of a square matrix
 * Given a square matrix in row-major order and its size, return the absolute difference between its diagonal sums.
 * compare the diagonals of a square matrix and return how far apart their sums are
 * main minus secondary diagonal sum of a square matrix, absolute
 * |sum of one diagonal minus sum of the other| of a square matrix
 * Calculate by how much the sums of the two diagonals of an n by n matrix (row-major) differ, as a nonnegative number.
 * What is the absolute difference between the primary and secondary diagonal sums of a square matrix?
 * absolute difference of diagonal sums
 * How much do the totals of principal and secondary diagonal differ in an n x n matrix (absolute)?
 * the difference between the sums of the two diagonals of a square matrix, sign dropped
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
 * Add up the row with index {row} of a matrix with {cols} columns, stored row by row.
 * row sum in a flat matrix for a row index and a width
 * Sum one row of a flat matrix; the row number from 0 and the number of columns are given.
 * What do the numbers in a row (index from 0) of a flat table with a given number of columns add up to?
 * sum of a[row][j] over all columns of a flat matrix, given row and then the number of columns
 * Given a flat matrix, a row number from 0 and the number of columns, return the sum of that row.
 * add across a row of a flat matrix, given its index and length
 * row total of a table stored row by row, from row index and column count
 * Compute the sum of row {row} (from 0) of a matrix with {cols} columns stored row by row.
 * How do I add the numbers of a single row (row index, then width) in a flattened table?
 * sum of the row at index {row} of a matrix with {cols} columns
 * Tickets sold are stored as a flat matrix, row by row; total of row r, counted from 0, with the number of columns given after it.
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
 * In a matrix with {rows} rows and {cols} columns, stored row by row, add up the column with index {col}.
 * sum of one column of a flat matrix, given its rows, its columns and the column index
 * column total in a flat table, given its rows, columns and the column's index
 * Write a function that adds the elements of one column of a flat matrix, given rows, columns and the column number from 0.
 * sum of a[i][col] over all rows of a matrix stored flat, given rows, cols and col
 * Given a flat matrix, its rows and columns and a column number from 0, return the sum of that column.
 * How do I total a column of a row-major table, given rows, cols and the column number from 0?
 * Find the sum of a single column of a flat row-major matrix, given the number of rows, the number of columns and the column index from 0.
 * How do I add up one column in a 2D array stored flat ({rows} by {cols}, column index {col})?
 * {rows} by {cols} matrix, sum of the column at index {col}
 * sum over one column in a matrix; arguments are rows, cols and the column c from 0
 * Write a function to find the sum of a specified column of a given matrix, parameters rows, columns, column index from 0.
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
 * Add up all elements of a matrix, given its rows and columns.
 * sum of all elements of a matrix with given rows and columns
 * total of a 2D array stored flat, rows and columns passed
 * sum of a table of numbers with its rows and columns given
 * Total every element of a flat matrix with given rows and columns.
 * What do all numbers in a grid with given rows and columns add up to?
 * double loop over the rows and columns of a flat matrix, adding up all elements
 * Given a flat matrix with its number of rows and columns, return its total.
 * matrix total, from a flat array, rows and columns
 * sum of all cells of a grid, rows and columns given
 * sum the 2d array, rows and cols passed in
 * Write a function to calculate the total of all entries in a matrix with {rows} rows and {cols} columns.
 * add up every number in a grid, given rows and columns
 * How do I get the overall total of a table's cells, given its rows and columns?
 * sum of all elements of a matrix
 * Write a function to sum all elements of a matrix, given rows and columns.
 * Write a program to find the sum of a 2D array.
 * Given a matrix with its rows and columns, return the sum of all its elements.
 * Function that adds all entries of a rows x cols matrix.
 * Implement the sum over a 2D array stored row by row.
 * sum of a matrix
 * sum of a 2D array
 * total of all numbers in a matrix
 * matrix sum, arguments array, rows, columns
 * add up all values in a two-dimensional array
 * sum of every cell in a rows by cols grid
 * grand total of a table
 * Write a function to total every element of an m x n matrix
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
 * Add up the whole grid and divide by rows times columns; return 0 if there are no cells.
 * average over a two-dimensional array with rows and columns given, zero if there are no entries
 * Write a function that returns the mean of all matrix entries, 0 if there are none.
 * Given a flat row-major matrix, its rows and columns, return the arithmetic mean of its entries, 0 for none.
 * overall mean of the cells of a matrix with given rows and columns; an empty one gives 0
 * sum of the 2d array divided by the number of its cells, 0 for no cells; rows and cols are passed in
 * Find the mean of all entries in a {rows} by {cols} matrix as a double, or 0 if the matrix has no entries.
 * average of all the cells in the grid, 0 when there are no cells
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
 * Return the {OP} element of a matrix with {rows} rows and {cols} columns (at least one each).
 * {OP} element of a matrix with given rows and columns
 * {OP:2} of a 2D array stored flat, with rows and columns as parameters
 * {OP} number in a table with given rows and columns
 * Write a function that finds the {OP} element of a matrix with given rows and columns.
 * What is the {OP} value in a grid with given rows and columns?
 * {OP:2} over the rows and columns of a flat matrix
 * Given a flat matrix with its number of rows and columns, return the {OP:2}.
 * {OP:2} of a flat matrix, from its rows and columns
 * go over all cells of a flat matrix and keep the {OP} one
 * Write a function that finds the {OP} value in a nonempty matrix with {rows} rows and {cols} columns.
 * {OP} number in the whole grid, given rows and columns
 * How do I find the {OP:2} of a two-dimensional table?
 * {OP} element of a matrix
 * Write a function to find the {OP:2} of a matrix, given rows and columns.
 * Write a program to find the {OP} element of a 2D array.
 * Given a matrix with its rows and columns, return its {OP} element.
 * Function that returns the {OP} value in a rows x cols matrix.
 * {OP} number in a matrix
 * {OP:2} of a matrix
 * {OP:2} of a 2D array
 * {OP:2} element in a grid
 * {OP} value in a two-dimensional array
 * {OP} cell of a table, rows and columns given
 * {OP} of all entries of a matrix
 * Find the {OP} number in a two-dimensional table of m rows and n columns.
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
 * In a matrix with {rows} rows and {cols} columns, count the elements equal to {x}.
 * count how often the last argument occurs in a matrix of given rows and columns
 * Write a function that counts, in a matrix with given rows and columns, how often a value occurs; the value comes last.
 * How many cells of a table (rows and columns given) have a given value?
 * in a matrix with given rows and columns, number of cells equal to x
 * Given a flat matrix, its rows and columns and a value, return the number of matches.
 * 2d matrix stored flat, rows and cols known: how many times is x in it
 * Given a matrix of {rows} by {cols} elements, count the occurrences of the value {x}.
 * In a grid with {rows} rows and {cols} columns, how many times does {x} occur?
 * {rows} by {cols} matrix, count {x} in it
 * Determine how often a particular item appears on a shelf grid stored flat; rows, columns and then the item are given.
 * count how often an entered number, given last, appears in an m x n matrix
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
 * Add two matrices with {rows} rows and {cols} columns into {out}.
 * add two matrices of given rows and columns into a third
 * matrix addition, result in a third flat array, rows and columns given
 * Write a function that adds two matrices with given rows and columns into an output matrix.
 * How do I add two tables cell by cell into a third, given rows and columns?
 * Given two flat matrices with their rows and columns, store their sum in a third.
 * matrix plus matrix, written to out, with given rows and columns
 * element-wise sum of two 2D arrays into a third, rows and columns as arguments
 * add two grids of rows x columns cell by cell and write the sums to a third
 * Write a program that adds two matrices with {rows} rows and {cols} columns and stores the result in a third.
 * add two grids cell by cell into a new one
 * How do I add two equally sized 2D arrays elementwise into an output array?
 * add two matrices into a third one
 * Write a function to add two matrices into a third, given rows and columns.
 * Write a program for matrix addition into a third matrix, with rows and columns given.
 * Given two matrices of the same size, store their sum in a third.
 * Function that computes C = A + B for rows x cols matrices.
 * Implement matrix addition: two inputs, one output, rows, columns.
 * matrix addition A + B into C
 * C = A + B for matrices
 * sum of two matrices into a third
 * elementwise sum of two 2D arrays in out
 * add two 2D arrays and store the result in a third
 * two matrices added entry by entry into out
 * entrywise sum of two rows x cols matrices into a third
 * Write a program to find the sum of two matrices of order m x n, entry by entry, in a third one
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
 * Multiply two n by n matrices of {T:s}, stored row by row, into {out}.
 * multiply two square matrices of {T:s}, both of size n, into a third
 * matrix multiplication, n x n, result in a third flat array
 * product of two square matrices of {T:s} into out, with the size as a parameter
 * Write a function that multiplies two n by n matrices of {T:s} into an output matrix.
 * How do I multiply two square matrices of size n into a third?
 * triple loop product of two n x n matrices of {T:s} into out
 * Given two square matrices of {T:s} in row-major order and their size, store the product in out.
 * Compute the product of two n by n matrices of {T:s}, both row-major, into a third array.
 * How do I multiply two square matrices of {T:s} into a third with three nested loops?
 * multiply two square matrices into an output matrix
 * Write a function to multiply two n x n matrices of {T:s} into a third.
 * Write a program for matrix multiplication of two square matrices of {T:s}, with the result in a third.
 * Given two n by n matrices of {T:s}, store their product in a third.
 * Function that computes C = A * B for n x n matrices of {T:s}.
 * Implement matrix multiplication with three loops: A, B, result, size n.
 * square matrix multiplication, A times B into C
 * C = A * B for square matrices
 * matrix product of two n x n matrices, stored in a third
 * matmul of two square matrices into out
 * product of two square matrices in a third one
 * multiply square matrix a by square matrix b into c
 * matrix product of two n by n matrices of {T:s} into a third, classic triple loop
 * Write a program that puts the product of two square matrices of order n in a third, with three nested loops
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
 * Is an n by n matrix, stored row by row, symmetric?
 * check if a flat n by n matrix is symmetric
 * symmetric matrix check with the size as second parameter
 * Is a square matrix of size n equal to its transpose?
 * Does the square matrix of size n look the same when mirrored at its main diagonal?
 * Given a square matrix in row-major order and its size, return true if it is symmetric.
 * undirected graph: is the n x n adjacency matrix symmetric
 * symmetry test of an n x n matrix
 * mirror check of a square matrix: is the upper triangle equal to the lower one
 * Write a function to check whether an n by n matrix stays the same when rows and columns are swapped.
 * test A = A^T for a square matrix of size n in a flat array
 * How do I check that a square 2D array equals its transpose?
 * is the matrix symmetric
 * Write a function to check if a matrix is symmetric.
 * Write a program to test whether an n x n matrix equals its transpose.
 * Given a square matrix, return true if it is symmetric.
 * Function that returns true if a[i][j] == a[j][i] for all i and j.
 * Implement a symmetry test for a square matrix.
 * is A equal to its transpose
 * matrix equals its transpose
 * does row i equal column i for every i, n x n
 * check that a 2D array is symmetric about the main diagonal
 * is an n x n matrix mirrored along its diagonal
 * Does an n by n matrix equal its transposed version, i.e. is it symmetrical?
 * Verify that an n by n matrix, flattened row after row, coincides with its own transpose.
 * Verify that swapping rows and columns has no effect on an n by n matrix in one flat array.
 * Write a function to check if a square matrix of order n equals its transpose
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
 * Fill an array with the n by n identity matrix, row by row.
 * identity matrix of size n into an array
 * unit matrix of size n, stored row by row in an array
 * ones on the diagonal, zeros elsewhere: fill an n x n matrix
 * Write a function that stores an identity matrix of size n in an array.
 * How do I make an identity matrix of any size in a given array?
 * Given an array and a size, write the identity matrix in row-major order.
 * eye(n) written into a flat array
 * n by n matrix with 1 on the main diagonal and 0 elsewhere, into an array
 * fill an n by n square with 0 but 1 on the main diagonal
 * Fill an n by n matrix with ones on the main diagonal and zeros elsewhere.
 * How do I create a unit matrix of a given size?
 * identity matrix
 * Write a function to create an n x n identity matrix in an array.
 * Write a program to generate the identity matrix of size n.
 * Given n, fill an array with the n by n identity matrix.
 * Function that writes 1 where row equals column and 0 elsewhere, n x n.
 * Implement identity matrix creation.
 * n x n identity matrix
 * unit matrix
 * identity matrix of order n
 * diagonal ones, all other entries zero
 * make the identity matrix
 * matrix with 1s on the diagonal and 0s everywhere else, n x n
 * set a square matrix to the identity
 * Create the n x n unit matrix: ones on the diagonal, zeros elsewhere.
 * Populate a flat n x n array with ones along the diagonal and zeros elsewhere.
 * How do I produce an n x n array with ones down the main diagonal and zeros elsewhere?
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
 * A graph with n nodes has a flat adjacency matrix of zeros and ones; return the degree of node i (n comes before i).
 * in a graph of n nodes, degree of node i from its 0/1 adjacency matrix (n before i)
 * number of neighbours of a vertex, given the adjacency matrix, the node count and the vertex
 * In a social network of n people, stored as a 0/1 adjacency matrix, how many people is person i connected to?
 * How many of n people are friends of person i? A flat n x n matrix has a 1 for each friendship (n before i).
 * count the ones in row i of an n x n adjacency matrix stored flat, with n given before i
 * Given an adjacency matrix, the number of nodes and a node, return its degree.
 * out-degree of a node, from an n x n adjacency matrix, n and the node
 * In the flat adjacency matrix of a graph with n nodes, count the neighbours of node i, i.e. the nonzero entries of its row.
 * out-degree of vertex i in a flat row-major adjacency matrix of order n (arguments n, i)
 * How do I get a vertex's degree from an adjacency matrix (number of vertices, then vertex from 0)?
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
 * Write a function that returns 1 to 26 for a letter in any case and 0 otherwise.
 * What is the position of this letter (either case) in the alphabet, from 1? 0 if it is not a letter.
 * Given a character, return its alphabet position from 1, case ignored, or 0.
 * alphabet index of a character starting with one, case ignored, 0 if it is not a letter
 * convert a letter to its position in the alphabet from 1, upper or lower case, non-letters to 0
 * Write a function to convert a letter of either case into its position in the alphabet from 1 to 26; other characters give 0.
 * How do I get the alphabet index of a character (A = a = 1, non-letter = 0)?
 * position of a letter in the alphabet, 0 if not a letter
 * Write a function to get the alphabet position of a letter, 0 for other characters.
 * Given a letter, return 1 for a/A up to 26 for z/Z, 0 for non-letters.
 * Function that maps a-z and A-Z to 1-26 and everything else to 0.
 * Implement letter to number: A and a are 1, Z and z are 26, others 0.
 * letter position in the alphabet, 0 if not a letter
 * index of a letter in the alphabet, from 1, any case; 0 otherwise
 * convert a letter to its number 1-26, ignoring case, 0 for no letter
 * what number is this letter in the alphabet, either case, 0 if none
 * alphabet rank of a letter, case-insensitive, starting at 1; 0 for others
 * letter value from 1 to 26, upper or lower case, 0 for anything else
 * Number of a letter in the alphabet, A = 1 through Z = 26, upper or lower case alike, 0 for anything that isn't a letter.
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
 * What is the n-th {OP} letter of the alphabet, the first being 1?
 * turn a number 1 to 26 into the {OP} letter at that place
 * Given a number from 1 to 26, return that {OP} letter.
 * get a {OP} letter of the alphabet by number, counting from 1
 * {OP} letter from its alphabet position, 1 to 26
 * column number 1..26 to {OP} letter of the alphabet
 * Write a function to convert a number from 1 to 26 to the corresponding {OP} letter of the English alphabet.
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
 * initial letter of a name
 * Return just the first char of a string.
 * Which character does the text begin with?
 * return s[0] for a string s
 * Given a string, return its first character, NUL if there is none.
 * leading character of a string, 0 if it is empty
 * head of a string: its first character
 * take the very first char of a string and return it
 * Return the initial character of a string, the terminating NUL for an empty one.
 * How do I read the leading char of some text?
 * Write a function to get the first character of a string.
 * Given a string, return its first letter.
 * Function that returns s[0].
 * Implement a function that returns the first char of a string, 0 if empty.
 * first char of a string
 * first letter of a word
 * initial character of a string
 * the character at index 0 of a string
 * first letter of a string
 * the starting character of a text
 * get the first character
 * What is the first character of the string?
 *
 * @string s
 * @name first_character first_char
 */
char first_character(const char *s) { return s[0]; }

/**
 * char at an index of a string, 0 when out of range
 * character of a string at a position from 0, 0 if out of range
 * get the character of a string at index n safely, 0 outside
 * Write a function that returns the character at an index, or NUL outside of the string.
 * Which character is at this index of the string? Return NUL if there is none.
 * charAt for a C string with a bounds check, 0 if out of range
 * Given a string and an index from 0, return that character or 0.
 * letter at index i of a string, 0 if there is no such index
 * safe string indexing: 0 for a negative or too large index
 * s[i] of a string, but zero when i is negative or too large
 * get one letter of a word by index from 0 without reading past the end, 0 if out of range
 * Return the character at zero-based position {i} of a string, or NUL if the position is outside.
 * How do I access a char by index safely, getting 0 for a negative or too large index?
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
 * is a given char in the string
 * Determine if a given character appears in a string.
 * Is this character somewhere in the string?
 * return strchr(s, c) != NULL for a nonzero c, i.e. whether s contains c
 * Given a string and a character, return whether the character occurs in the string.
 * contains char: string first, then the character
 * search a text for a single char, yes or no
 * Does a word contain this letter in the same case?
 * Check whether a given character {c} occurs anywhere in a string.
 * How do I find out if a string includes a certain char?
 * does the string contain {c}
 * Write a function to check if a string contains a character.
 * Write a program to test whether a character is in a string.
 * Given a string and a character, return true if the character is in it.
 * Given a word and a letter, tell whether the letter is in the word, case-sensitively.
 * Function that returns true if the char occurs in the string.
 * Implement contains(string, char).
 * string contains char
 * contains character
 * is the character in the string
 * does the string have this char
 * char found in string: true or false
 * check for a letter in a string
 * search for a character in a string, true if found
 * linear search for a char in a string, result true or false
 * does this string include the given character?
 * does the word have the given letter, same case
 * Hangman: does the word contain the letter somebody guessed?
 * Write a C function to tell if a letter is present in a word
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
 * How do I capitalize only the first letter of a sentence, changing the string in place?
 * convert s[0] to upper case
 * Given a string, turn its first character into a capital if it is a lowercase letter.
 * make the first letter of a string upper case and leave the rest
 * capitalize only the first letter of a text in place
 * change a word such as hello to Hello in place
 * Convert the initial letter of a string to upper case in place and leave the remaining text alone.
 * How do I make a string begin with a capital letter without changing the other letters?
 * capitalize first letter
 * Write a function to capitalize the first letter of a string in place.
 * Given a string, make its first letter uppercase in place.
 * Function that uppercases only the first character of a string.
 * Implement capitalize in place without changing the other letters.
 * capitalize a string, first letter only
 * uppercase the first letter of a string
 * first letter upper case, rest unchanged
 * first char to uppercase in place
 * make the first letter a capital
 * ucfirst
 * start the string with a capital letter, in place
 * Convert only the very first character of a sentence to upper case, inside the same buffer.
 * Change only the initial letter of the string: if it's lower case it becomes upper case, in place.
 * Write a function to make just the opening letter of a name uppercase, in place
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
 * How do I cut one character off the end of a string in place?
 * remove the last letter of a string, same buffer
 * Given a string, shorten it by one character at the end.
 * backspace: delete the last character of a text, if any
 * pop the last char of a string in place
 * string without its last character, changed in place
 * trim one character at the right end of a string
 * Delete the final character of a string in place; an empty string is left as it is.
 * How can I drop the last char of a string?
 * remove last character
 * Write a function to delete the last character of a string in place.
 * Given a string, remove its last character in place.
 * Function that drops the last char of a string, if it has one.
 * Implement chop: remove the final character in place.
 * remove the last char
 * delete the last character of a string
 * drop the last letter
 * string minus its last character, in place
 * cut off the last character
 * strip one character from the end of a string
 * set the last character of a string to NUL
 * Write a function to remove the last character of a string in place; an empty one stays empty.
 * Strip exactly one character off the tail of a string, in place; do nothing for an empty string.
 * chop the final letter off a word, in place
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
 * remove the first letter of a string, same buffer
 * Given a string, remove its first character and move the rest one place forward.
 * pop the first char of a string in place
 * trim one char at the left of a string, same buffer
 * delete s[0] of a string and close the gap
 * Delete the first character of a string in place by moving the others forward; an empty string stays empty.
 * How can I remove the first char of a string in place?
 * remove first character
 * Write a function to remove the first character of a string in place; an empty one stays empty.
 * Delete the initial letter of a word directly in its buffer, unless the word is empty.
 * delete the opening letter of a word, shifting the rest left
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
 * swap the first and last letter of a word, in place
 * Exchange the first and the last character of a string in place.
 * How do I turn "code" into "eodc" in place, swapping its ends?
 * swap s[0] and s[length - 1] of a string
 * Given a string, interchange its first and last character.
 * front-back swap: exchange the first and the last char of a string
 * swap the end letters of a word in place
 * exchange the first and last letter of a word in place
 * Exchange the initial and the final character of a string in place.
 * How do I interchange the first and last character of a string?
 * swap first and last character
 * Exchange the outermost two characters of a word, leaving its interior untouched, directly in the buffer.
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
 * Does a string have the same first and last character? False if empty.
 * Does a string start and end with the same letter (false if it is empty)?
 * Is the first char of a string equal to its last char? An empty string gives false.
 * Write a function that checks if the first and the last character of a string are equal; an empty one gives false.
 * Does the word end with the character it begins with? No for an empty one.
 * return s[0] == s[length - 1], false for an empty string
 * Given a string, return true if it is not empty and its first and last characters are equal.
 * Is the first character equal to the last one in a nonempty string?
 * words like "level" or "abca": do the first and last letter match? Empty gives false.
 * Write a function to check whether a string starts and ends with the same character; false for an empty string.
 * Does a word finish with the letter it started with, like "trust" and "level"? An empty one doesn't.
 * Is the opening letter of a word also its final letter? false for the empty word
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
 * Does a string have an {OP} number of characters?
 * Return true if a word has {OP} length.
 * Confirm whether a string has an {OP} length.
 * Is the number of characters in the string {OP}?
 * return true if strlen(s) is {OP}
 * Given a string, return true if its length is {OP}.
 * is it a word of {OP} length
 * Write a function to check that the number of characters in a given string is {OP}.
 * How do I tell if the length of a string is {OP}?
 * Determine if a word consists of an {OP} number of characters.
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
 * Of two words, is the first the {OP} one?
 * Write a function that tells whether the first of two strings is {OP} than the second.
 * Does the first word have {OP:2} letters than the second?
 * compare strlen of two strings: does the first have strictly {OP:2} characters
 * Given two strings, return true if the first has {OP:2} characters.
 * Is the first of two texts {OP} than the other?
 * Are there {OP:2} characters in the first string than in the second?
 * Determine whether the first of two given strings has {OP:2} characters than the second.
 * How do I find out if the first of two strings is {OP} than the second?
 * is the first string {OP} than the second
 * Is the first essay {OP} than the second one, counting characters?
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
 * check if two strings have the same length
 * do two strings have the same length
 * Do two strings have the same number of characters?
 * Are both words of the same length?
 * return strlen(a) == strlen(b)
 * Given two strings, return true if their lengths are equal.
 * are two texts equally long
 * compare the lengths of two texts for equality
 * Write a function to check that two strings have equally many characters.
 * How do I test a pair of strings for matching size?
 * Do two names consist of equally many characters?
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
 * Write the character {c} n times to {out} as a string.
 * repeat a character n times into a buffer as a string
 * string of n equal characters, given char and n, written to out
 * line of n dashes (or another given character) as a string in a buffer
 * Write a function that makes a string out of one character, n times, in a buffer.
 * How do I get a row of n stars (or any other character) as a string in out?
 * fill a buffer with one character n times and end it with NUL
 * Given a character and a count, build a string of that many copies in a buffer.
 * n copies of a char as text in a buffer
 * make a separator line like ----- from a char and a length
 * Build a string in a buffer consisting of the character {c} repeated {n} times.
 * write a character n times in a row to make a string
 * How can I produce a line of n equal characters in an output string?
 * string of n copies of a character
 * Write a function to make a string of n copies of a character in a buffer.
 * Given a character and n, write a string with that character n times to out.
 * Function that repeats a char n times as a NUL-terminated string in out.
 * Implement repeat(char, n, out).
 * repeat a char n times
 * character repeated n times as a string
 * string of n same characters
 * row of n identical chars as a string
 * write c n times, then a NUL
 * fill out with n copies of a char and terminate it
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
 * copy a string into another with each character doubled, so "abc" becomes "aabbcc"
 * Write a function that writes each character of a string two times to an output buffer.
 * How do I double all letters of a word, into a new string?
 * each char of a string twice into a buffer
 * Given a string, store it in out with each character written twice.
 * double the letters of a string into an output buffer, "hi" becomes "hhii"
 * From a given string, produce a new one in which every character occurs twice in a row.
 * write each letter of a string twice to another: abc becomes aabbcc
 * How do I turn 'hey' into 'hheeyy' in a second buffer?
 * double each character, from one string to another
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
 * copy every other char of a string to another, starting with index 0
 * characters of a string at even indices into a second string
 * Write a function that copies the characters of a string at index 0, 2, 4 and so on to a buffer.
 * How do I skip every second letter of a word while copying it to a buffer, keeping the first?
 * every other character, e.g. "abcdef" to "ace", copied to an output buffer
 * Given a string, store its characters at even positions from 0 in out.
 * copy a text to out, leaving out the characters at odd indices
 * From a given string, produce another that contains only its characters at even indices 0, 2, 4, ...
 * How do I take alternate characters of a string into a second string, starting with the first one?
 * keep every other character: "abcdef" becomes "ace" in an output buffer
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
 * space out a word: put a blank between neighbouring letters, into a buffer
 * letters of a string separated by single spaces, in a second string
 * Copy a string to another with a blank between every two characters.
 * How do I turn "abc" into "a b c" in a buffer?
 * join the characters of a string with spaces into out
 * Given a string, write it to a buffer with a single space between its characters.
 * letters of a word separated by spaces in an output string, no space at the ends
 * From the original string, produce another that has a space between every two adjacent characters.
 * How can I separate a string's letters with single spaces in an output string, with none at the end?
 * insert spaces between the characters, from one string into another
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
 * position, from 0, of the first {OP} in a text, -1 if there is none
 * Write a function that finds where the first {OP} of a string is and returns its index or -1.
 * Where is the first {OP} in the text? Return its index from 0, or -1 if there is none.
 * find the first {OP} of a string and return its index, -1 without one
 * Given a string, return the index of its first {OP} or -1.
 * index of the earliest {OP} in a text, else -1
 * search a string for a {OP} from the left, index or -1
 * Find the index, from 0, of the first {OP} in a string; return -1 if it has none.
 * where is the first {OP}, counting from 0, or -1 if there is none
 * How do I search a string for its first {OP} and get the index or -1?
 * index of first {OP}, -1 if none
 * Write a function to find the index of the first {OP} in a string; return -1 if it has none.
 * position of the first {OP} in the text, counted from 0, or -1
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
 * How often does a given letter occur in a text, uppercase or lowercase?
 * How many times does a letter appear in a string, counting upper and lower case together?
 * How many times does this letter occur in the string, ignoring case?
 * case-insensitive count of a given letter in a string
 * frequency of one letter in a text, case ignored
 * count both cases of a given letter in a string, such as 'a' and 'A'
 * count the uppercase and the lowercase form of a letter together in a text
 * Count how often a given character {c} appears in a string, treating upper and lower case as equal.
 * How many times does a letter occur in a string regardless of case?
 * count {c} ignoring case
 * Write a function to count a letter in a string, ignoring case.
 * Write a program to count how many times a letter occurs in a string, in upper or lower case.
 * Given a string and a letter, count its occurrences case-insensitively.
 * Function that counts a character in a string, case ignored.
 * count a letter, case-insensitive
 * count char in string ignoring case
 * number of times a letter appears, a and A both counted
 * letter frequency in a string, case doesn't matter
 * how many of this letter are in the word, either case
 * occurrences of a character, upper and lower case alike
 * case-insensitive character count
 * how often does a letter appear, whether capital or small
 * Write a function to count the occurrences of a given letter in a string, regardless of case.
 * how often does the letter occur in the string, counting capital and small ones
 * How many times does a letter occur in a sentence if capitals and small letters are not distinguished?
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
 * difference in a string: number of {OP} minus number of {OP:2}
 * number of {OP} in a text minus number of {OP:2}
 * Write a function that subtracts the count of {OP:2} in a string from the count of {OP}.
 * How many more {OP} than {OP:2} are in the text? Negative if there are fewer.
 * Given a string, return how many more {OP} than {OP:2} it contains.
 * count the {OP} in a text and subtract the count of {OP:2}
 * Compute the number of {OP} in a given string minus its number of {OP:2}; the result may be negative.
 * how many more {OP} than {OP:2} are there, negative if fewer
 * By how many do the {OP} in a text outnumber the {OP:2}, as a signed difference?
 * By what margin do the {OP} outnumber the {OP:2} within a text? Negative if there are fewer.
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
 * *total += x, where total is a pointer
 * Given a pointer and a number, add the number to what it points to.
 * pass by reference: add the second argument to the target of the first
 * increment the number a pointer refers to by x
 * deposit an amount into an account variable given by address
 * Write a function that increases a variable, passed by pointer, by a given amount {x}.
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
 * keep the {OP:2} in a variable given by pointer: compare it with a new value
 * Update a record: replace the pointed-to value by a new one if that is {OP}.
 * How do I keep track of the {OP:2} so far in a variable passed by pointer?
 * if x is {OP} than *best, *best = x
 * Given a pointer to the {OP:2} so far and a new value, update it if the value is {OP}.
 * track the {OP:2} in place: pointer to the current one and a new value
 * record a new {OP:2}: overwrite *best when x is {OP}
 * overwrite the stored record, given by pointer, when the new value is {OP}
 * How do I update the {OP:2} so far, given its address and a new value?
 * World record via pointer: overwrite the stored value only if the new attempt is {OP}.
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
 * *small = min(a, b) and *large = max(a, b)
 * Given two numbers and two pointers, store the smaller in the first and the larger in the second.
 * min and max of two numbers by pointer: min first, then max
 * sort two values into two output parameters, smaller first
 * Write a function that arranges two values, storing the smaller at the first pointer and the larger at the second.
 * How can I return both the minimum and the maximum of two numbers through pointers?
 * min and max of two numbers through two pointers
 * Write a function to find min and max of two numbers via two pointers, min first.
 * Given two numbers, write the smaller to the first pointer and the larger to the second.
 * Function that stores min(a, b) and max(a, b) through two pointers.
 * Implement minmax for two numbers with output pointers: min, max.
 * smaller and larger of two values through pointers
 * put two numbers in order into two output variables, smaller first
 * return smallest and largest of two numbers by pointer, smallest first
 * two numbers ordered ascending into two pointers
 * order two numbers through pointers: lesser one first, greater one second
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
 * add and multiply two numbers at once, into a sum pointer and a product pointer
 * How do I return both a sum and a product of two numbers, through two pointers in this order?
 * *sum = a + b, *product = a * b
 * Given two numbers and two pointers, store the sum in the first and the product in the second.
 * output parameters for the sum and the product of two numbers, sum first
 * compute the sum (first pointer) and the product (second pointer) of two numbers in one call
 * Calculate the sum and the product of two numbers and return them through two pointers in this order.
 * How do I get a function to return a + b as well as a * b through pointers?
 * sum and product of two numbers through pointers
 * one function that returns both the total and the product of two numbers by reference
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
 * divmod truncating toward zero for two ints, with two output parameters: quotient, remainder
 * integer division with remainder by reference: quotient pointer, then rest pointer
 * Write a function that stores quotient and remainder of an integer division in two pointers, in this order.
 * How do I get both parts of an integer division, the quotient in the first pointer and the remainder in the second?
 * *quotient = a / b, *rest = a % b in integers
 * Given two integers and two pointers, store the quotient in the first and the remainder in the second.
 * div and mod of two ints at once, into two pointers in this order
 * two results of an integer division by pointer: quotient, then remainder
 * Compute the integer quotient and the remainder of {a} by {b} and store them at two addresses in this order.
 * How do I get a / b and a % b of two ints in a single call?
 * quotient and remainder through pointers
 * store by reference how many times b goes into a and what is left over, in that order
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
 * cyclic swap of three numbers by pointer: each gets the next one's value, the last gets the first's
 * shift three values to the left through pointers; the first goes to the last
 * Write a function that rotates three values through pointers: second to first, third to second, first to third.
 * How do I rotate three numbers by pointer, so that the first gets the second, the second the third, the third the first?
 * (*{a}, *{b}, *{c}) becomes (*{b}, *{c}, *{a})
 * Given three pointers, rotate their contents to the left.
 * three-way swap through pointers: a from b, b from c, c from the old a
 * Shift the contents of three variables given by address: the first gets the second's value, the second the third's, the third the first's.
 * cyclic left rotation of three numbers through pointers
 * How do I rotate three values to the left via pointers?
 * rotate three variables left
 * Cycle three variables by address: first takes the second's value, second the third's, third the first's
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
 * Return {x} if it is not zero, otherwise {y}.
 * value or default: x unless it is 0, then y
 * first nonzero of two numbers, else 0
 * How do I replace a missing value, stored as 0, by a default given second?
 * return x ? x : y
 * Given a value and a fallback, return the value if it is nonzero, otherwise the fallback.
 * fall back to the second number when the first is missing (0)
 * use y only if x is 0, otherwise x
 * Write a function that returns {x} unless it is zero, in which case it returns {y}.
 * use {x}, but if that is 0 use {y}
 * How do I use a default when a number is 0 (number first, default second)?
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
 * return b == 0 ? 0 : a / b
 * Given two numbers, return their quotient, or 0 when the second is 0.
 * safe quotient of two numbers: zero for a zero divisor
 * ratio of two numbers with a zero check, 0 if the second is zero
 * division of floating-point numbers that returns zero instead of inf for divisor 0
 * Divide {a} by {b}, but return 0 if the divisor is zero.
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
 * return b == 0 ? 0 : a / b for integers
 * How do I divide integers without crashing on zero, returning 0 in that case?
 * whole-number quotient of two ints with a zero guard: divisor 0 gives 0
 * Divide two integers safely: return 0 if the second is zero.
 * integer quotient, or zero if the divisor is zero
 * Given two whole numbers, return the quotient of the first by the second, or 0 if the second is 0.
 * Compute the integer quotient of {a} and {b}, with 0 as the result for a zero divisor.
 * How do I avoid an integer divide-by-zero crash by returning 0?
 * integer division, 0 for a zero divisor
 * Two integers are divided safely: upon a zero divisor the function yields 0 rather than crashing.
 *
 * @T int32_t int64_t
 * @name divide_or_zero safe_int_divide
 * @range a -1000 1000
 * @range b -5 5
 */
T divide_or_zero(T a, T b) { return b == 0 ? 0 : a / b; }

/**
 * Apply the operator {op} to {a} and {b}: '+', '-', '*' or '/'; 0 for a division by zero or any other operator.
 * simple calculator: two numbers and one of + - * / as a char; 0 for division by zero or another character
 * one of four operations on two numbers, chosen by a character; 0 for an unknown one or a zero divisor
 * Write a function that takes two numbers and an operator + - * / and returns the result, 0 for an invalid operator or division by 0.
 * How do I write a calculator for + - * / with the operator last, returning 0 for errors?
 * switch on '+', '-', '*', '/' for two numbers; x / 0 and other characters give 0
 * Given two numbers and one of the operators + - * /, compute the result; 0 if it cannot be computed.
 * a op b with op a character among + - * /, 0 for any other or division by 0
 * evaluate one arithmetic operation (+, -, * or / as a char) on two numbers, zero if it is undefined
 * arithmetic by symbol: two numbers and + - * or /, unknown symbols and division by 0 give 0
 * Apply the operation selected by a character out of + - * / to {a} and {b}; a zero divisor or another character gives 0.
 * How do I code a calculator with switch over '+', '-', '*', '/' returning 0 on errors?
 * calculator with + - * /, 0 for division by zero or unknown operator
 * Write a function for a simple calculator with +, -, *, /; return 0 for division by zero or an unknown operator.
 * Write a program that applies + - * or / to two numbers, 0 on any error.
 * calculate(a, b, op) for + - * /, 0 if invalid or dividing by 0
 * four-function calculator: a, b, operator; 0 for unknown operator or zero divisor
 * basic calculator with add, subtract, multiply and divide by character, 0 for errors
 * compute a op b for the operators + - * /; 0 when op is another character or b is 0 in a division
 * Implement the four basic operations + - * / on two values, selected by a character; anything unknown, or dividing by zero, returns 0.
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
