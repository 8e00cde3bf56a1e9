/**
 * Is {x} {OP}?
 * Check whether {x} is {OP}.
 * Return true if the {T} {x} is {OP}, false if it is not.
 * Tells if {x} is {OP:2} two, so {OP}
 * I need to know if {x} is {OP}, that is, {OP:2} 2.
 * Does {x} count as {OP}?
 * Test the {T} {x}: true when {OP}.
 * Write a function that checks if a given integer is {OP}.
 * {OP} number check
 * How can I tell whether a number is {OP}?
 * hey, just need true when the given number is {OP} and false otherwise
 * the number mod 2 says if it is {OP}; return that as a boolean
 * predicate for {OP} integers, e.g. to filter a list
 * check if a number is {OP}
 * check if number is {OP}
 * check whether an integer is {OP}
 * {OP} or not? check an integer
 * Write a function to determine whether a supplied integer is {OP}.
 * JavaScript: n => n is {OP}, as a predicate
 * tell me if the number is {OP}
 * Test the residue class modulo 2 of an integer: is it {OP}?
 * How do I find out whether a number is {OP}?
 *
 * @T int32_t int64_t uint32_t int8_t
 * @R _Bool int
 * @OP == "even" "divisible by"
 * @OP != "odd" "not divisible by"
 * @name parity_check test_parity parity_is
 */
R parity_check(T x) { return x % 2 OP 0; }

/**
 * Is {x} {OP} {K}?
 * Check whether {x} is {OP} {K}.
 * Return true if {x} modulo {K} is {OP:2}.
 * Tells if {T:a} is {OP} {K}
 * Test {x} against {K}: is the remainder of the division {OP:2}?
 * I have {T:a} {x} and want to know if it is {OP} {K}.
 * When {x} is divided by {K}, is the remainder {OP:2}?
 * Write a function to check whether a given number is {OP} {K}.
 * check if number is {OP} {K}
 * How do I find out if an integer is {OP} {K}?
 * pls code: true if my value is {OP} {K}
 * want to know if this whole number is {OP} {K}, the remainder must be {OP:2}
 * test whether n mod {K} is {OP:2}
 * Write a program that checks whether a given whole number is {OP} {K}.
 * Excel: is MOD(x, {K}) {OP:2}? answer TRUE or FALSE
 * is this number {OP} {K}, yes or no
 * Predicate: the remainder of {x} modulo {K} is {OP:2}
 * How to tell if an int is {OP} {K}?
 * check if {x} is {OP} {K}
 *
 * @T int32_t int64_t uint32_t
 * @R _Bool int
 * @K 3..20 25 60 100
 * @OP == "divisible by" "zero"
 * @OP != "not divisible by" "not zero"
 * @range x -40 200
 * @name check_remainder remainder_test check_divisibility
 */
R divisible_by(T x) { return x % K OP 0; }

/**
 * Is {x} divisible by {OP} {K} {OP:2} {L}?
 * Check whether {x} is a multiple of {OP} {K} {OP:2} {L}.
 * Return true if {OP} {K} {OP:2} {L} divides {x}.
 * Tells if {T:a} is divisible by {OP} {K} {OP:2} {L}, given as the argument
 * A number is provided; does {OP} {K} {OP:2} {L} go into it evenly?
 * Given {x}, tell whether {OP} {K} {OP:2} {L} leaves no rest.
 * Test {x} for divisibility by {OP} {K} {OP:2} {L}.
 * Write a program to check if a number is divisible by {OP} {K} {OP:2} {L}.
 * divisibility by {OP} {K} {OP:2} {L}
 * How to check that an integer is a multiple of {OP} {K} {OP:2} {L}?
 * give me code that says yes if {OP} {K} {OP:2} {L} go into the number
 * true for a value that leaves no remainder for {OP} {K} {OP:2} {L}
 * FizzBuzz style condition: do {OP} {K} {OP:2} {L} divide the input?
 * is an integer divisible by {OP} {K} {OP:2} {L} without a remainder
 * check divisibility by {OP} {K} {OP:2} {L}
 * Write a function to decide whether an integer can be divided without remainder by {OP} {K} and {L}.
 * Python predicate: x % d == 0 for {OP} d = {K} and d = {L}
 * does the number divide evenly by {OP} {K} and {L}
 * Is the integer a multiple of {OP} the moduli {K} and {L}?
 * FizzBuzz-like test: how do I check that {OP} {K} and {L} go into a number?
 * check if {x} is divisible by {OP} {K} and {L}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 4 6 10
 * @L 5 7 9 11
 * @OP && "both" "and"
 * @OP || "at least one of" "and"
 * @range x 0 120
 * @name divisible_by_two multiple_of_two_numbers
 */
R divisible_by_two(T x) { return x % K == 0 OP x % L == 0; }

/**
 * Can {a} be divided by {b} without a remainder?
 * Is {a} a multiple of {b}?
 * Return true if {a} is divisible by {b}.
 * Check that {a} leaves no remainder when divided by {b}.
 * Does {a} consist of a whole number of {b}s?
 * {a} % {b} == 0
 * Given {a} apples and {b} children, can the apples be shared out with none left over?
 * Write a function that returns true if the first number is divisible by the second.
 * divisibility of the first integer by the second
 * How do I check whether the first number can be divided exactly by the second?
 * can I split the first number by the second with nothing over, i.e. first % second is 0
 * is the first value a multiple of the second
 * the divides relation: is the second number a factor of the first
 * check if the first number is divisible by the second
 * first number divisible by second or not
 * is the first number a multiple of the other
 * is the second number a factor of the first
 * Write a function which determines whether its first argument is a multiple of its second, which isn't zero.
 * Python: lambda a, b: a % b == 0
 * can {a} be shared into {b} equal parts with nothing left?
 * Does the second integer divide the first one, i.e. is the residue of first mod second nil?
 * How to verify that one number goes evenly into another (dividend, divisor)?
 * check if {a} is divisible by {b}
 *
 * @T int32_t int64_t uint32_t
 * @R _Bool int
 * @name is_divisible divides_evenly
 * @range a 0 1000
 * @range b 1 20
 */
R is_divisible(T a, T b) { return a % b == 0; }

/**
 * Do {a} and {b} have the same parity?
 * Check whether {a} and {b} are both even or both odd.
 * Return true if the difference of the {T:s} {a} and {b} is even.
 * do {a} and {b} agree in their lowest bit
 * Are {a} and {b} alike in being even or odd?
 * Given {a} and {b}, tell if their sum is even.
 * true unless one of {a}, {b} is even and the other odd
 * Write a function that tells whether two integers are both even or both odd.
 * two numbers same parity
 * How can I check that two integers have equal parity?
 * both odd or both even?? return true then
 * two values of the same evenness, one odd and one even gives false
 * compare the parity of two integers: are they congruent modulo 2
 * is the sum of two numbers even
 * do two numbers add up to an even number
 * Write a program which checks that two integers are either both odd or both even.
 * Python: a % 2 == b % 2
 * are these two numbers alike, both even or both odd?
 * Are a and b congruent modulo 2?
 * How can I test that the difference of two ints is even?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name same_parity parity_match
 */
R same_parity(T a, T b) { return ((a ^ b) & 1) == 0; }

/**
 * Is {year} a leap year?
 * Check whether {year} has 366 days in the Gregorian calendar.
 * Return true if {year} is divisible by 4 but not by 100, or is divisible by 400.
 * leap year test for {year}
 * Does February have 29 days in {year}?
 * Given {year}, decide by the Gregorian rule if it is a leap year.
 * Does {year} get an extra day (every 4th year, except centuries that 400 does not divide)?
 * Write a program to check whether a given year is a leap year.
 * leap year checker: true or false for a year of the Gregorian calendar
 * How do I know if a year is a leap year?
 * can u write function for leap year, true or false
 * is there a February 29 in the given year
 * does the Gregorian calendar insert a day in this year
 * check if a year is a leap year
 * leap year or not
 * Define a function which determines if a year of the Gregorian calendar has 366 days.
 * Python's calendar.isleap(year)
 * does february have 29 days in this year?
 * Intercalation rule of the Gregorian calendar: divisible by 4, centuries only if divisible by 400
 * How to know whether a given year is a leap year?
 * check leap year
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_leap leap_year
 * @range year 1600 2400
 */
R is_leap(T year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/**
 * Return the next number after {x} in the Collatz sequence.
 * Do one Collatz step: halve {x} if it is even, otherwise triple it and add 1.
 * What is {x} / 2 for even {x}, and 3 * {x} + 1 for odd {x}?
 * Collatz step of {x}
 * Given {x}, apply the 3n + 1 rule once: half if even, else three times plus one.
 * Where does the Collatz map send {x}?
 * {x} even: return {x} / 2; {x} odd: return 3{x} + 1
 * Write a function that halves an even number and turns an odd one into 3n + 1.
 * next Collatz number after a given one
 * What comes after a given number in the Collatz sequence?
 * one step of the collatz thing please: half if even, triple plus one if odd
 * successor of a number in the hailstone sequence
 * a single iteration of the Syracuse / 3x + 1 problem
 * Write a function that halves an even number, and otherwise triples it and adds one.
 * Haskell: f n | even n = n `div` 2 | otherwise = 3*n + 1
 * if even divide by two, if odd times three plus one
 * A single iteration of the Collatz map
 * What's the next number after {x} in the hailstone sequence?
 * next Collatz number
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name collatz_step next_collatz
 * @range x 1 100000
 */
T collatz_step(T x) { return x % 2 == 0 ? x / 2 : 3 * x + 1; }

/**
 * How many Collatz steps does it take to get from {n} to 1?
 * Count the steps until {n} becomes 1: halve it when even, else replace it by 3 * {n} + 1.
 * length of the Collatz sequence from {n} down to 1, in steps
 * Return the number of halvings and 3n + 1 moves that bring {n} to 1.
 * Given a positive {n}, I want its total Collatz stopping time.
 * Follow the 3n + 1 rule from {n} until it reaches 1, and tell me how many moves that was.
 * Collatz stopping time of {n} (0 for 1)
 * Write a function that counts how many Collatz steps a number needs to reach 1.
 * number of collatz steps from n to 1
 * How long does it take a number to reach 1 under the 3n + 1 rule?
 * collatz conjecture: count the iterations until a number hits 1 pls
 * hailstone sequence length from n down to 1, not counting the start
 * stopping time of a number in the Syracuse problem (steps to 1)
 * collatz steps until 1
 * number of steps in the collatz sequence from n to 1
 * Write a program to count how many times n must be halved (if even) or replaced by 3n+1 (if odd) until it becomes 1.
 * Python: steps = 0; while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; steps += 1
 * how long does it take to get down to 1 with halving and 3n+1
 * Total stopping time of a positive integer under the Collatz map
 * How many hailstone moves from {n} to 1?
 * number of Collatz steps to reach 1
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name collatz_steps collatz_length
 * @range n 1 200
 */
T collatz_steps(T n) {
    T steps = 0;
    for (; n != 1; steps++)
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
    return steps;
}

/**
 * Return the greatest common divisor of {a} and {b}.
 * Compute gcd({a}, {b}) with Euclid's algorithm.
 * What is the largest number that divides both {a} and {b}?
 * greatest common divisor of two {T:s}
 * Given {a} and {b}, neither negative, find their highest common factor; gcd of 0 and x is x.
 * HCF of two non-negative numbers by repeated remainders
 * An {a} by {b} sheet is cut into equal squares without waste; how long is the side of the largest ones?
 * Write a program to find the GCD of two numbers.
 * greatest common divisor (gcd) of two integers
 * How do I calculate the highest common factor of two integers?
 * need gcd of 2 nums
 * biggest number that goes into two given values without remainder
 * Euclidean algorithm for two numbers, e.g. for reducing a fraction
 * gcd of two numbers
 * find the gcd of two numbers
 * compute the greatest common divisor of two integers
 * Write a function to find the largest whole number that goes into both of two given non-negative integers; zero paired with a number gives that number.
 * Python's math.gcd(a, b)
 * biggest number that divides both of these
 * Highest common factor of two nonnegative integers by Euclid's algorithm
 * How to calculate the HCF of two numbers?
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name gcd greatest_common_divisor common_divisor
 * @range a 0 1000
 * @range b 0 1000
 */
T gcd(T a, T b) {
    while (b != 0) {
        T rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/**
 * Return the least common multiple of {a} and {b}.
 * Compute lcm({a}, {b}) from their greatest common divisor.
 * What is the smallest positive number that both {a} and {b} divide?
 * least common multiple of two positive {T:s}
 * Two lights blink every {a} and {b} seconds; after how many seconds do they next blink together?
 * lcm of {a} and {b}, both at least 1
 * Given positive {a} and {b}, find the first number that is a multiple of both.
 * Write a function to compute the LCM of two numbers.
 * least common multiple (lcm) of two positive integers
 * How do I find the lowest common multiple of two positive integers?
 * smallest number both of my positive numbers go into, plz
 * smallest value that is in the times tables of both numbers
 * least common denominator of two fractions, their denominators being the arguments
 * lcm of two numbers
 * find the lcm of two numbers
 * compute the least common multiple of two integers
 * Write a program that determines the smallest positive number which two positive integers both divide.
 * Python's math.lcm(a, b) for positive arguments
 * first number that is in both times tables
 * Least common multiple through the Euclidean algorithm, a / gcd(a, b) * b
 * How do I get the lowest common denominator of fractions with denominators {a} and {b}?
 *
 * @T int32_t int64_t uint32_t
 * @name lcm least_common_multiple
 * @range a 1 100
 * @range b 1 100
 */
T lcm(T a, T b) {
    T x = a, y = b;
    while (y != 0) {
        T rest = x % y;
        x = y;
        y = rest;
    }
    return a / x * b;
}

/**
 * Is {n} a prime number?
 * Check whether {n} is prime by trial division.
 * Return true if {n} is at least 2 and no number from 2 up to its square root divides it.
 * primality test for the {T} {n}
 * Does {n} have exactly two divisors, 1 and itself? Numbers below 2 do not.
 * prime({n})? Negative numbers, 0 and 1 are not.
 * Given {n}, say true if it is a prime, by trying divisors until their square exceeds {n}; nothing below 2 is prime.
 * Write a program to check if a given number is prime.
 * prime number check
 * How do I test whether an integer is a prime?
 * isPrime function, returns true for 2 3 5 7 etc
 * does the number have no divisors besides 1 and itself? false for 0, 1 and negatives
 * naive primality test of an integer
 * check if a number is prime
 * check whether a number is prime
 * is the integer prime or not
 * is a number prime
 * Write a function which tests whether a given integer has exactly two positive divisors, itself and one.
 * sympy.isprime for a single int
 * can it only be divided by 1 and itself? (1, 0 and negatives: no)
 * Primality test by trial division up to the square root
 * How to check for a prime number?
 * is {n} prime
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_prime prime_test
 * @range n -5 500
 */
R is_prime(T n) {
    if (n < 2) return 0;
    for (T i = 2; i <= n / i; i++)
        if (n % i == 0) return 0;
    return 1;
}

/**
 * {OP} the divisors of {n}.
 * Return the {OP:2} of all numbers from 1 to {n} that divide {n}.
 * What is the {OP:2} of the divisors of {n}, with 1 and {n} included?
 * {OP:2} of all divisors of {n}
 * Go through 1 to {n} and give back the {OP:2} of those that divide {n} evenly.
 * Given a positive {n}, what is the {OP:2} of its divisors, both 1 and {n} among them?
 * divisor {OP:2} of {n}, with 1 and {n}
 * Write a function that returns the {OP:2} of all divisors of a positive integer.
 * {OP:2} of an integer's divisors, the number itself too
 * How can I get the {OP:2} of the factors of a number?
 * go over every factor of a number (also 1 and itself) and give me their {OP:2}
 * {OP:2} of all the values that divide an integer evenly
 * divisor function sigma/tau of n: the {OP:2} of its positive divisors
 * {OP:2} of the divisors of a number
 * {OP:2} of factors of an integer
 * {OP} the positive integers that a supplied positive integer is divisible by, 1 and the integer itself among them, in a function.
 * Python: {OP:2} of [d for d in range(1, n + 1) if n % d == 0]
 * {OP} everything that goes into {n}, with 1 and {n} too
 * Arithmetic function of a positive integer: the {OP:2} of its divisors, improper one included
 * What is the {OP:2} of all factors of a number (1 and itself count)?
 * {OP:2} of divisors of {n}
 *
 * @T int32_t int64_t
 * @OP 1 "Count" "number"
 * @OP i "Sum" "sum"
 * @name divisors all_divisors sigma
 * @range n 1 300
 */
T divisors(T n) {
    T total = 0;
    for (T i = 1; i <= n; i++)
        if (n % i == 0) total += OP;
    return total;
}

/**
 * Write the divisors of {n} to {out} in ascending order and return how many there are.
 * List all divisors of a number in an array in ascending order; return how many there are.
 * get the factors of a number as a sorted array and their count
 * How do I collect every divisor of an integer, smallest first, in a buffer and return the count?
 * store the factors in an array and return how many, 6 gives 1 2 3 6
 * find all numbers that divide n, put them in a list in rising order and return its length
 * Write a function that fills an array with the divisors of a positive integer, ascending, and returns their number.
 * all factors of a number into {out}, smallest first, count returned
 * Which numbers go into {n} evenly? Save them in ascending order and return their count.
 * divisor list of a number into a buffer, ascending; the result is the number of entries
 * plz give me every number that n can be divided by, from 1 up in {out}, and how many there are
 * enumerate the positive divisors into a buffer from smallest to largest, returning their count
 * Write a function to obtain all factors of a positive integer, from 1 to itself in ascending order, in an output array, and return how many there are.
 * Python: out[:] = [d for d in range(1, n + 1) if n % d == 0]; return len(out)
 * which numbers go into {n}? write them from small to big and say how many
 * Enumerate the divisor set of n increasingly into a buffer; the result is its cardinality.
 * How can I get every divisor of a number in an array together with their quantity?
 * all divisors of {n} into out, return count
 *
 * @T int32_t int64_t
 * @name list_divisors all_factors
 * @array out 64
 * @range n 1 300
 */
int32_t list_divisors(T n, T *out) {
    int32_t count = 0;
    for (T i = 1; i <= n; i++)
        if (n % i == 0) out[count++] = i;
    return count;
}

/**
 * Is {n} a perfect number?
 * Check whether {n} is the sum of its proper divisors.
 * Return true if the divisors of {n} other than {n} add up to {n}, as with 6 and 28.
 * perfect number test for {n}, such as 6 and 28
 * Do the proper divisors of {n} sum to exactly {n}?
 * Given a positive {n}, decide whether it is perfect, like 6 = 1 + 2 + 3.
 * is {n} equal to its aliquot sum
 * Write a program that checks whether a number is perfect.
 * perfect number check
 * How do I find out if an integer equals the sum of its proper divisors?
 * is number perfect like 6 or 28? return bool
 * do all the factors below the number add up to the number
 * test whether n is a perfect number, neither abundant nor deficient
 * check if a number is perfect
 * perfect number or not
 * Write a program that checks if a positive integer equals the sum of its divisors other than itself.
 * Python: sum(d for d in range(1, n) if n % d == 0) == n
 * do all smaller numbers that go into it add up to it, as with 6 = 1+2+3?
 * Is sigma(n) = 2n?
 * How do I test for a perfect number?
 * check perfect number
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_perfect perfect_number
 * @range n 1 32
 */
R is_perfect(T n) {
    T total = 0;
    for (T i = 1; i < n; i++)
        if (n % i == 0) total += i;
    return total == n;
}

/**
 * Return the smallest divisor of {n} that is greater than 1; {n} is at least 2.
 * What is the smallest prime factor of {n}?
 * Find the least number from 2 on that divides {n}.
 * smallest prime factor of the {T} {n}, which is at least 2
 * Try 2, 3, 4, ... on {n} and return the first that leaves no remainder.
 * Given {n} of at least 2, I need its least prime divisor, which is {n} itself for a prime.
 * By which number above 1 can {n} first be divided evenly?
 * Write a function that returns the smallest prime factor of a number.
 * least prime factor of an integer from 2 on
 * What is the first number after 1 that divides a given integer?
 * lowest factor of a number that is bigger than one please
 * smallest divisor of the given number, from 2 upwards
 * first number from 2 on that divides n; for a prime the number itself
 * smallest prime factor of a number
 * smallest divisor of n greater than 1
 * Write a function which finds the least number above 1 that divides a given integer (2 or more) evenly.
 * Python: next(d for d in range(2, n + 1) if n % d == 0)
 * first number after 1 that goes into {n}
 * Least prime factor of an integer n >= 2
 * What is the minimal divisor greater than one of a number?
 * smallest divisor of {n} other than 1
 *
 * @T int32_t int64_t
 * @name smallest_factor least_divisor
 * @range n 2 500
 */
T smallest_factor(T n) {
    T i = 2;
    while (n % i != 0) i++;
    return i;
}

/**
 * Return the sum of the base-{K} digits of {n}.
 * Add up the digits of {n}, written in base {K}.
 * What is the digit sum of {n} in base {K}?
 * digit sum of the {T} {n}, base {K}
 * Write {n} in base {K} and total its digits.
 * Given {n}, I need the cross sum of its base-{K} representation; 0 gives 0.
 * How much do all base-{K} digits of {n} come to?
 * Write a function to calculate the sum of the digits of a number written in base {K}.
 * sum of the digits of a number in base {K}
 * How do I add up all the digits of an integer written in base {K}?
 * add together each digit of the number, base {K}
 * total of the numerals in the base-{K} notation of an unsigned value
 * cross sum of a number in base {K}
 * Write a function to add the individual digits which a non-negative integer has when written in base {K}.
 * Python: s = 0; while n: s += n % {K}; n //= {K}
 * sum up the digits of the number in base {K}
 * Digital sum with respect to radix {K}
 * How to compute the sum of base-{K} digits?
 * sum of digits in base {K}
 *
 * @T uint32_t uint64_t
 * @K 10 2..9 16
 * @name digit_sum sum_digits
 */
T digit_sum(T n) {
    T total = 0;
    for (; n != 0; n /= K) total += n % K;
    return total;
}

/**
 * Return the sum of the digits of {n}.
 * Add up the decimal digits of a number, sign ignored.
 * sum of the decimal digits of an integer
 * digit sum of an integer
 * What do the digits of {n} add up to, a minus sign left out?
 * How do I sum the digits of a number, negative ones too?
 * Write a function to calculate the sum of the digits of an integer.
 * add all digits of a number together, e.g. 123 is 1+2+3 = 6 and -123 too
 * cross sum of a number, never negative
 * sum digits of int without looking at the sign
 * total of all the digits in a number, a minus sign is ignored
 * can you add each digit of my number for me (minus sign does not matter)
 * find the sum of the digits of a number
 * digits sum of an int in base ten, sign dropped
 * Write a program that adds all decimal digits of an integer, ignoring its sign.
 * Python: sum(int(c) for c in str(abs(n)))
 * split the number into its figures and add them, minus sign doesn't matter
 * Base-10 digit sum of |n|
 * How do I total the digits of a possibly negative int?
 * sum of the digits of {n}
 *
 * @T int32_t int64_t
 * @name sum_of_digits digits_sum add_digits
 */
T sum_of_digits(T n) {
    T total = 0;
    for (; n != 0; n /= 10) total += n % 10 < 0 ? -(n % 10) : n % 10;
    return total;
}

/**
 * How many base-{K} digits does {n} have? Zero has one.
 * Count the digits of {n} in base {K}; 0 counts as one digit.
 * Return the number of digits that {n} needs in base {K}, at least 1.
 * length of {n} when written in base {K} (1 for 0)
 * Write {n} in base {K}: how many places does it take? A zero takes one.
 * Given {n}, I need its length in base-{K} digits, never less than 1.
 * width of {n} printed in base {K}, 1 for zero
 * Write a function that counts how many digits a number has in base {K}.
 * number of digits of an unsigned integer in base {K}, 1 for zero
 * How many digits long is an integer in base {K}?
 * tell me digit count of a number (base {K}), 0 has 1
 * length of the base-{K} notation of a value
 * places needed to print an integer in radix {K}
 * Write a function that determines how many digits a non-negative integer has when it is written in base {K} (zero has one).
 * Python: len(str of n converted to base {K})
 * how long is the number when written in base {K}? 0 is one long
 * floor(log_{K} n) + 1 for the radix of {K} as an integer computation, 1 for n = 0
 * Length of a number's base-{K} representation, how to get it?
 * number of base {K} digits
 *
 * @T uint32_t uint64_t
 * @K 10 3 5 7 8 16
 * @name digit_count count_digits
 */
T digit_count(T n) {
    T count = 1;
    for (; n >= K; n /= K) count++;
    return count;
}

/**
 * How many digits does {n} have?
 * Count the decimal digits of a number; 0 has one.
 * number of decimal digits of an integer
 * digit count of an integer
 * Return the number of digits in {n}.
 * How long is a whole number in decimal digits, sign not counted?
 * Write a function that counts the digits of an integer.
 * count decimal digits of an int, ignoring a minus
 * how many figures does the number have, 4096 has four
 * length of a number in decimal without the minus sign
 * of how many digits does a decimal integer consist (0: one)
 * tell how many digits long an integer is in base ten
 * count digits in a number
 * count the number of digits in an integer
 * Write a function to find the count of decimal digits of an integer of either sign; 0 counts as a single digit.
 * Python: len(str(abs(n)))
 * how many figures does the number have (without a minus)
 * Decimal length of |n|, 1 for zero
 * How do I tell the number of places an int takes up in decimal, sign not counted?
 * count digits of a number
 *
 * @T int32_t int64_t
 * @name number_of_digits digits_in how_many_digits
 */
int32_t number_of_digits(T n) {
    int32_t count = 1;
    while (n /= 10) count++;
    return count;
}

/**
 * Reverse the decimal digits of {n}.
 * Return {n} read from right to left in base 10.
 * What number do you get when the digits of {n} are written backwards?
 * digit reversal of the {T} {n}
 * Turn {n} around in decimal, so that 120 becomes 21.
 * Given {n}, I need its decimal digits in the opposite order; zeros at the end vanish.
 * mirror the digits of {n} in base 10
 * Write a program to reverse the digits of an integer.
 * reverse the digits of a number
 * How do I turn an integer like 1234 into 4321?
 * want the number backwards in decimal, 120 -> 21
 * the integer whose decimal digits come in the opposite order
 * mirror image of a decimal number, as a number
 * reverse an integer's decimal digits
 * reverse the decimal digits of an integer from 0 up
 * Write a program that turns the decimal digits of a non-negative integer round, so that 1230 becomes 321.
 * Python: int(str(n)[::-1])
 * write the number backwards, 123 is 321
 * Digit reversal in base ten, leading zeros of the image vanish
 * How can I flip the digits of a number?
 * reverse a number
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name reverse_digits backwards
 * @range n 0 99999999
 */
T reverse_digits(T n) {
    T reversed = 0;
    for (; n != 0; n /= 10) reversed = reversed * 10 + n % 10;
    return reversed;
}

/**
 * Add {n} and the number with its decimal digits reversed.
 * reverse the digits of a number and add the result to it
 * sum of a number and its reverse
 * How do I add a number to its mirror image?
 * Write a function that reverses the digits and adds the result to the number.
 * number plus its digits reversed, like 56 + 65 = 121
 * one step of the 196 algorithm: add to the number its digits in reverse
 * number plus the same number read backwards
 * one step towards a palindrome: add the digit reversal to n
 * add the backwards version of an int
 * one Lychrel step, i.e. the number plus its reversed digits
 * n + reverse(n), decimal digits, n not negative
 * Write a function to compute the sum of a non-negative integer and the integer with its decimal digits in opposite order.
 * Python: n + int(str(n)[::-1])
 * write it backwards and add both, like 12 + 21
 * A single step of the 196 (Lychrel) algorithm in base ten
 * How to do one reverse-and-add iteration?
 * {n} plus its digit reversal
 *
 * @T int32_t int64_t
 * @name reverse_and_add plus_reverse
 * @range n 0 999999
 */
T reverse_and_add(T n) {
    T image = 0;
    for (T rest = n; rest != 0; rest /= 10) image = image * 10 + rest % 10;
    return n + image;
}

/**
 * Is {n} a palindrome in base 10?
 * Check whether the decimal digits of {n} read the same forwards and backwards.
 * Return true if reversing the digits of {n} gives {n} again.
 * palindrome test for the number {n}
 * Does {n} stay the same when its decimal digits are turned around?
 * Given {n}, tell whether it is a decimal palindrome such as 1221.
 * {n} == reverse of {n}, in decimal
 * Write a program to check whether an integer is a palindrome.
 * is the unsigned number a palindrome in decimal
 * How can I tell if a number reads the same from both ends?
 * is it a number like 12321, same backwards? return true then
 * is a number equal to its own decimal reverse
 * test an unsigned integer for symmetric decimal digits
 * Write a function which decides if the decimal digits of a non-negative integer read the same from left to right as from right to left.
 * Python: str(n) == str(n)[::-1]
 * is it the same number when written backwards, like 1221?
 * Is the base-10 digit string of n symmetric?
 * How do I recognise a palindromic integer?
 * check palindrome number
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name is_palindrome_number palindrome_digits
 * @range n 0 20000
 */
R is_palindrome_number(T n) {
    T reversed = 0;
    for (T rest = n; rest != 0; rest /= 10) reversed = reversed * 10 + rest % 10;
    return reversed == n;
}

/**
 * Is {n} the same when its digits are reversed? A negative {n} is not.
 * Check whether a number is a palindrome; negative numbers never are.
 * palindrome number test, false below 0
 * check for a palindromic integer in base ten, minus sign makes it false
 * Does {n} read the same from left and from right, sign included?
 * How do I know if a number is a palindrome, with false for negatives?
 * Write a function to check if a number is palindrome or not; no negative number is one.
 * is 121 a palindrome? yes, 123 no, -121 no
 * number palindrome test, negative ones are not
 * do the decimal digits of a non-negative number form a symmetric pattern? false for others
 * int reads same backwards (not when it has a minus sign)
 * is the number equal to its decimal reverse, with negative inputs giving false
 * check if a number is a palindrome, like 1221; below zero false
 * palindrome integer or not, negative ones are not
 * Write a program to test whether reversing an integer's decimal digits gives that same integer; negative ones never qualify.
 * Python: n >= 0 and str(n) == str(n)[::-1]
 * same forwards and backwards? minus numbers are a no
 * Decimal palindrome predicate over signed integers, false below zero
 * Is an int a palindrome (negatives aren't)?
 * is {n} a palindrome, false for negative
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_palindromic palindrome_number reads_both_ways
 * @range n -200 20000
 */
R is_palindromic(T n) {
    int64_t image = 0;
    for (T rest = n; rest > 0; rest /= 10) image = image * 10 + rest % 10;
    return image == n;
}

/**
 * Return the digital root of {n}.
 * Add up the decimal digits of {n} again and again until one digit is left; use 1 + ({n} - 1) % 9 and 0 for 0.
 * What is the repeated digit sum of {n}?
 * digital root of a positive {n}, or 0 if {n} is 0
 * Given {n}, keep summing decimal digits until one digit is left; which one? Use the remainder by 9.
 * Cast out nines from {n} to get its digital root, 9 for positive multiples of 9 and 0 for 0
 * Computes the digital root of {n} by the closed formula with 9
 * Write a function to find the digital root of a number.
 * digital root of an unsigned integer
 * How do I sum the digits of a number repeatedly until one digit is left?
 * keep adding the digits of a number till a single digit is left
 * final one-digit cross sum of an unsigned integer
 * digital root by the mod 9 formula (casting out nines), 0 for 0
 * Write a function that keeps adding the decimal digits of an unsigned integer until a single digit is left.
 * Python: 0 if n == 0 else 1 + (n - 1) % 9
 * add the digits again and again till one digit remains
 * Additive digital root in base ten, by the congruence modulo 9
 * How to cast out nines to reduce a number to one digit (9 stays 9, 0 stays 0)?
 * digital root of {n}
 *
 * @T uint32_t uint64_t
 * @name digital_root repeated_digit_sum
 */
T digital_root(T n) { return n == 0 ? 0 : 1 + (n - 1) % 9; }

/**
 * Add the digits of {n} again and again until one digit is left.
 * What is the digital root of a number?
 * digital root of a non-negative integer
 * repeated digit sum of a number down to one digit
 * Sum the digits of an integer until only a single digit remains.
 * How do I reduce a number to one digit by adding its digits?
 * Write a function to get the single-digit sum of an integer.
 * keep adding the digits of n till less than 10, 38 -> 11 -> 2
 * numerology: reduce a number to one digit by adding its digits
 * iterated cross sum until below ten
 * final one-digit sum of a number's digits
 * reduce a number by digit sums until one digit remains
 * Write a program which replaces a non-negative integer by its digit sum as long as it has more than one digit, and returns the final digit.
 * Python: while n > 9: n = sum(map(int, str(n)))
 * 38 gives 3+8=11 gives 1+1=2: do that for any number
 * Iterate the decimal digit-sum map to its single-digit fixed point.
 * Numerology style: how do I reduce a number to one figure through repeated cross sums?
 * repeatedly add digits until single digit
 *
 * @T int32_t int64_t
 * @name repeated_digit_sum single_digit_sum reduce_digits
 * @range n 0 1000000
 */
T repeated_digit_sum(T n) {
    while (n >= 10) {
        T total = 0;
        for (; n != 0; n /= 10) total += n % 10;
        n = total;
    }
    return n;
}

/**
 * Return {a} plus {b}, modulo {K}.
 * Add {a} and {b} and reduce the sum modulo {K}.
 * What is the remainder of {a} + {b} divided by {K}?
 * ({a} + {b}) % {K}
 * Given {a} and {b}, I need their sum mod {K}.
 * sum of {a} and {b} in the ring of integers modulo {K}
 * Sum {a} and {b}, then take the remainder by {K}.
 * Write a function that adds two numbers modulo {K}.
 * modular addition of two unsigned numbers mod {K}
 * What is the remainder of the sum of two numbers on division by {K}?
 * add two nums then % {K}
 * sum of two values that wraps around at {K}
 * add two unsigned numbers on a clock with {K} hours numbered from 0
 * Write a function to sum two unsigned integers and give the remainder of that sum after division by {K}.
 * JavaScript: (a, b) => (a + b) % {K}
 * add them, and start again from 0 at {K}
 * Addition in the residue ring Z/{K}Z
 * Clock arithmetic: how to add two numbers on a dial with {K} positions?
 * ({a} + {b}) mod {K}
 *
 * @T uint32_t uint64_t
 * @K 5 7 10 12 13 24 26 60 97 100 1009
 * @name add_modulo modular_sum
 * @range a 0 10000
 * @range b 0 10000
 */
T add_modulo(T a, T b) { return (a + b) % K; }

/**
 * Return ({a} + {b}) mod {m}.
 * Add two numbers modulo a third.
 * modular addition of the first two numbers, the third is the modulus
 * sum of the first two modulo the last
 * How do I add two numbers and keep the remainder by a third?
 * (a + b) % m
 * Write a function for modular addition of two non-negative numbers, modulus last.
 * sum of two numbers with wrap around at m, the last argument
 * remainder of the sum of the first two arguments when divided by the modulus m
 * add first and second mod third, please
 * what is the sum of two residues in Z/m, m coming last
 * add modulo, where the modulus is the third argument
 * Write a function which computes the remainder of the sum of its first two non-negative arguments when divided by the positive third.
 * Python: (a + b) % m
 * {a} plus {b}, wrapped round at {m}
 * Sum of two residues in Z/mZ, the modulus being the last operand
 * How do I do modular addition of a and b with modulus m?
 * ({a} + {b}) mod {m}
 *
 * @T int32_t int64_t
 * @name mod_add add_mod modular_sum
 * @range a 0 1000
 * @range b 0 1000
 * @range m 1 100
 */
T mod_add(T a, T b, T m) { return (a % m + b % m) % m; }

/**
 * Raise {base} to the power {n}, modulo {m}.
 * Return {base} to the {n}-th power, reduced modulo {m}.
 * What is the remainder of {base} ** {n} divided by {m}? Square and multiply.
 * modular power {base}^{n} mod {m}
 * Fast modular exponentiation: {base} to the {n}, mod {m}, by repeated squaring
 * Given {base}, {n} and {m}, I need base^n mod m without huge numbers in between.
 * With square and multiply, raise {base} to {n} and keep everything modulo {m}.
 * Write a function that computes base to the exponent modulo a given number.
 * modular exponentiation of base, exponent, modulus
 * How do I calculate a large power mod m efficiently (base, exponent, m)?
 * pow(base, exp, mod) like python pls
 * remainder of a power by repeated squaring: base, exponent, modulus
 * the RSA operation: raise the first number to the second and reduce modulo the third
 * Write a program that raises a base to a non-negative exponent and gives the remainder on division by a modulus; arguments in the order base, exponent, modulus.
 * Python's three-argument pow(base, exp, mod)
 * {base} to the power {n}, what's left after dividing by {m}
 * Modular exponentiation by repeated squaring
 * How can I calculate a^b mod m quickly?
 * {base}^{n} mod {m}
 *
 * @T uint64_t int32_t int64_t
 * @name power_modulo modpow
 * @range base 0 1000
 * @range n 0 60
 * @range m 1 1000
 */
T power_modulo(T base, T n, T m) {
    T result = 1 % m;
    for (base %= m; n != 0; n /= 2) {
        if (n % 2 == 1) result = result * base % m;
        base = base * base % m;
    }
    return result;
}

/**
 * Return {base} to the power {n} modulo {m}, for 32-bit arguments with a wide product.
 * power modulo of 32-bit base, exponent and modulus, intermediate products must not overflow
 * modular power of int values, 64-bit products inside: base, exponent, modulus
 * Compute (base ^ exponent) % modulus; products are taken in 64 bits.
 * modpow for int: base, exponent, modulus, with no overflow
 * Raise a number to a power and take the remainder by a third number, which may be large.
 * How do I compute base to the power n mod a big prime such as 1000000007 in ints?
 * modular exponentiation (base, exponent, modulus), modulus up to 2 billion
 * pow(a, b, m) like in Python, with int arguments
 * fast base^n mod m without overflow
 * square and multiply base to the n with a modulus near 10^9
 * base to the power n mod m, for an m as large as 1e9+7
 * Write a function to compute the residue of a base raised to an exponent modulo a third number without 32-bit overflow, using 64-bit intermediate products.
 * Java: BigInteger modPow(base, exponent, modulus), but on plain ints with long intermediates
 * remainder of {base} to the {n} when divided by {m}, must not overflow
 * Square-and-multiply exponentiation in Z/mZ (base, exponent, modulus) with widened products
 * RSA-like powmod for 32-bit ints: how, safely for moduli near 10^9?
 * pow({base}, {n}, {m})
 *
 * @name mod_power pow_mod modpow
 * @range base 0 100000
 * @range n 0 60
 * @range m 1 1000000007
 */
int32_t mod_power(int32_t base, int32_t n, int32_t m) {
    int64_t result = 1 % m, factor = base % m;
    for (; n > 0; n /= 2) {
        if (n % 2 == 1) result = result * factor % m;
        factor = factor * factor % m;
    }
    return (int32_t)result;
}

/**
 * Are {a} and {b} coprime?
 * Do {a} and {b} share no divisor other than 1?
 * Check that the greatest common divisor of {a} and {b} is 1.
 * true if gcd({a}, {b}) == 1, where gcd of 0 and x is x
 * Say whether the fraction {a} / {b} is already in lowest terms, that is, gcd 1.
 * relatively prime test for two non-negative {T:s}
 * Two gears have {a} and {b} teeth; I need true when the counts have only 1 as a common divisor.
 * Write a function to check whether two numbers are coprime.
 * are two numbers relatively prime
 * How do I know if two integers have no common factor but 1?
 * are these 2 numbers co-prime? true/false
 * do two values have one as their highest common factor
 * are the two numbers mutually prime, so the fraction of them is irreducible
 * check if two numbers are coprime
 * are two integers coprime or not
 * Write a function which determines whether 1 is the only positive integer dividing both of two non-negative integers.
 * Python: math.gcd(a, b) == 1
 * do these two share no factor apart from 1?
 * Are two integers relatively prime?
 * How to check that a fraction {a}/{b} is already fully reduced?
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name coprime are_coprime relatively_prime
 * @range a 0 200
 * @range b 0 200
 */
_Bool coprime(T a, T b) {
    while (b != 0) {
        T rest = a % b;
        a = b;
        b = rest;
    }
    return a == 1;
}

/**
 * Find the greatest common divisor of the three numbers {a}, {b} and {c}.
 * What is the largest number that divides {a}, {b} and {c} alike?
 * gcd({a}, {b}, {c}) for non-negative {T:s}
 * Computes gcd(gcd({a}, {b}), {c}), Euclid's way
 * I have ropes of {a}, {b} and {c} cm; how long is the longest piece that divides all three without waste?
 * highest common factor of three {T:s}, where 0 counts as divisible by everything
 * Write a program to find the GCD of three numbers.
 * gcd of 3 numbers
 * How do I get the greatest common divisor of three integers?
 * hcf for three nums pls
 * biggest factor shared by all three values
 * greatest common measure of three whole lengths
 * Write a program to find the greatest integer that divides three non-negative integers.
 * Python: math.gcd(a, b, c)
 * biggest number going into all three
 * Highest common factor of a triple, by applying Euclid's algorithm twice
 * How do I get the HCF of 3 numbers?
 * gcd of three numbers
 *
 * @T int32_t int64_t uint32_t
 * @name gcd3 gcd_of_three common_divisor3
 * @range a 0 300
 * @range b 0 300
 * @range c 0 300
 */
T gcd3(T a, T b, T c) {
    while (b != 0) {
        T rest = a % b;
        a = b;
        b = rest;
    }
    while (c != 0) {
        T rest = a % c;
        a = c;
        c = rest;
    }
    return a;
}

/**
 * Find the greatest common divisor of all {n} numbers in {a}.
 * gcd of a list of numbers
 * Which is the largest number that divides every element of the array?
 * highest common factor of many numbers
 * How do I get the gcd of more than two numbers?
 * hcf of an array
 * Write a function for the GCD of n numbers.
 * biggest common divisor of a whole list
 * gcd over an int array
 * fold gcd over the elements of an array
 * need the gcd of several nums in an array
 * array of positive numbers: greatest divisor they share
 * Write a function which computes the highest number dividing every member of an array of positive integers.
 * Python: functools.reduce(math.gcd, lst)
 * largest number that goes into all of these
 * Generator of the ideal spanned by a list of positive integers (their greatest common divisor)
 * How can I reduce an entire array to its HCF?
 * gcd of all array elements
 *
 * @T int32_t int64_t
 * @name gcd_of_list gcd_of_all
 * @array a n
 * @range n 1 6
 * @range a 1 120
 */
T gcd_of_list(const T *a, int32_t n) {
    T result = 0;
    for (int32_t i = 0; i < n; i++) {
        T x = a[i];
        while (x != 0) {
            T rest = result % x;
            result = x;
            x = rest;
        }
    }
    return result;
}

/**
 * Find the least common multiple of all {n} positive numbers in {a}.
 * lcm of a list of numbers
 * Which is the smallest positive number that every element of the array divides?
 * lowest common multiple of many numbers
 * How do I get the lcm of more than two numbers?
 * lcm of an array
 * Write a function for the LCM of n numbers.
 * smallest common multiple of a whole list
 * lcm over an int array
 * fold lcm over the positive elements of an array
 * need the lcm of several nums in an array
 * several events repeat with the periods in the array; after how many steps do all of them coincide again?
 * Write a program that finds the smallest positive number divisible by every element of an array of positive integers.
 * Python: functools.reduce(math.lcm, lst, 1)
 * first number in the times tables of all of them
 * Least common multiple over a sequence, folded pairwise from 1
 * Several events with these periods: when do they all coincide again?
 *
 * @T int64_t int32_t
 * @name lcm_of_list lcm_of_all
 * @array a n
 * @range n 1 4
 * @range a 1 30
 */
T lcm_of_list(const T *a, int32_t n) {
    T result = 1;
    for (int32_t i = 0; i < n; i++) {
        T x = result, y = a[i];
        while (y != 0) {
            T rest = x % y;
            x = y;
            y = rest;
        }
        result = result / x * a[i];
    }
    return result;
}

/**
 * Compute the gcd of the positive numbers {a} and {b} by subtraction only.
 * Keep subtracting the smaller of {a} and {b} from the larger until both are equal; return that value.
 * What do {a} and {b} shrink to when the smaller is taken from the larger again and again until they agree?
 * greatest common divisor of {a} and {b} without any division
 * Euclid's original algorithm (subtract, do not divide) on two positive {T:s}
 * While {a} and {b} differ, reduce the bigger one by the other; give back what remains.
 * Write a program that finds the GCD of two numbers by repeated subtraction.
 * gcd of two positive numbers using subtraction
 * How can I compute the greatest common factor without modulo or division?
 * gcd of two numbers but only with minus
 * highest common factor of two positive integers, taking the smaller from the bigger until equal
 * Euclid's subtractive gcd algorithm for two positive integers
 * Write a function that repeatedly takes the smaller of two positive integers from the larger until they're equal, and returns that common value.
 * Python: while a != b: a, b = (a - b, b) if a > b else (a, b - a)
 * keep subtracting the little one from the big one till both match
 * Greatest common divisor by antenaresis, i.e. Euclid's original method, no division
 * HCF of two positive numbers without modulo, how?
 * gcd using subtraction
 *
 * @T int32_t int64_t uint32_t
 * @name gcd_by_subtraction gcd_subtract
 * @range a 1 300
 * @range b 1 300
 */
T gcd_by_subtraction(T a, T b) {
    while (a != b) {
        if (a > b) a -= b;
        else b -= a;
    }
    return a;
}

/**
 * Return the gcd of {a} and {b}, never negative, whatever their signs.
 * What is the greatest common divisor of two {T:s} {a} and {b} that may be negative? Make it non-negative.
 * Run Euclid's algorithm on {a} and {b} and drop the sign of the result.
 * |gcd({a}, {b})|, with signed input allowed
 * Signed {a} and {b} come in; their common divisor should come out without a minus.
 * non-negative greatest common divisor of possibly negative {T:s}
 * Write a function for the GCD of two integers, which may be negative.
 * gcd of two numbers that may be negative, result not negative
 * How do I make gcd return a positive result for negative inputs?
 * gcd of signed ints, answer never below zero
 * highest common factor of two ints ignoring the signs
 * absolute value of what Euclid's algorithm gives for two signed numbers
 * Write a program to determine the greatest common divisor of two integers of any sign; the answer is never negative.
 * Python: math.gcd(-12, 18) == 6, so abs is taken
 * biggest shared factor, minus signs don't matter
 * Nonnegative generator of the ideal (a, b) in the integers, signs arbitrary
 * How do I compute a gcd when either input may be below zero?
 * gcd of two possibly negative numbers
 *
 * @T int32_t int64_t
 * @name gcd_signed gcd_abs
 * @range a -500 500
 * @range b -500 500
 */
T gcd_signed(T a, T b) {
    while (b != 0) {
        T rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/**
 * Run the extended Euclidean algorithm on {a} and {b}: return their gcd, and store at {x} and {y} its coefficients.
 * Find x and y with a * x + b * y = gcd(a, b) for {a} and {b}, write them to {x} and {y}, and return the gcd.
 * extended gcd of {a} and {b}, Bezout coefficients to {x} and {y}
 * What are the Bezout coefficients of non-negative {a} and {b}? Put them at {x} and {y} and return the gcd.
 * Besides the greatest common divisor of {a} and {b}, I need the multipliers that produce it, in {x} and {y}.
 * Computes gcd(a, b) with the iterative extended Euclid; {x} and {y} receive the factors of {a} and {b}
 * Write a function for the extended Euclidean algorithm that stores both coefficients and returns the gcd.
 * extended gcd of two numbers: return the gcd and store both Bezout coefficients through pointers
 * How do I find x and y such that ax + by equals the gcd, with x and y stored and the gcd returned?
 * egcd pls, gcd as return value and x, y through pointers
 * return the greatest common divisor and write the two Bezout multipliers through the pointers, first that of {a}
 * Bezout's identity by extended Euclid: gcd returned, coefficients of a and b into {x} and {y}
 * Write a function which returns the gcd of two non-negative integers and stores through two pointers factors x and y with a*x + b*y equal to it, found by Euclid's algorithm.
 * Python would return (g, x, y) from egcd(a, b); here g is the result, x then y go to pointers
 * biggest shared divisor, and how to make it from the two numbers: multiplier of the first, multiplier of the second
 * Bezout coefficients by the extended Euclidean algorithm
 * How can I solve a*x + b*y = gcd(a, b), outputting x and y and returning the gcd?
 * extended gcd of {a} and {b}
 *
 * @T int32_t int64_t
 * @name extended_gcd egcd bezout
 * @range a 0 500
 * @range b 0 500
 * @array x 1
 * @array y 1
 */
T extended_gcd(T a, T b, T *x, T *y) {
    T x0 = 1, x1 = 0, y0 = 0, y1 = 1;
    while (b != 0) {
        T q = a / b, rest = a - q * b;
        a = b, b = rest;
        rest = x0 - q * x1, x0 = x1, x1 = rest;
        rest = y0 - q * y1, y0 = y1, y1 = rest;
    }
    *x = x0, *y = y0;
    return a;
}

/**
 * Find the smallest positive number that all of 1, 2, ..., {n} divide.
 * What is the least common multiple of the numbers 1 to {n}? It is 1 for {n} below 2.
 * lcm(1, 2, ..., {n})
 * Accumulate the least common multiple of every integer from 2 through {n}, starting at 1.
 * Which is the first positive number that can be split evenly into 2, 3, ... and {n} parts?
 * I need the lcm of all positive {T:s} that are not above {n}.
 * Write a function that finds the smallest number divisible by every number from 1 to the given one.
 * lcm of 1 to n
 * What is the smallest positive number that is evenly divisible by all numbers up to a limit?
 * lowest common multiple for whole range 1..n
 * first number that all of the counting numbers up to n go into
 * least common multiple of the whole range 1 to n, 1 for n below 2
 * Write a function to find the smallest positive number that every integer from 1 to n divides evenly.
 * Python: math.lcm(*range(1, n + 1))
 * lowest number that all of 1, 2, 3 ... {n} go into
 * Least common multiple of the first n natural numbers (exponential of Chebyshev's psi)
 * What is the least integer divisible by everything up to {n}?
 * lcm of 1..{n}
 *
 * @T int64_t uint64_t int32_t
 * @name lcm_up_to lcm_of_range
 * @range n 1 20
 */
T lcm_up_to(T n) {
    T result = 1;
    for (T i = 2; i <= n; i++) {
        T x = result, y = i;
        while (y != 0) {
            T rest = x % y;
            x = y;
            y = rest;
        }
        result = result / x * i;
    }
    return result;
}

/**
 * Find the first prime that is {OP} {n}.
 * Which is the smallest prime number {OP} {n}?
 * Search upward for a prime {OP} {n}, testing each candidate by trial division.
 * least prime {OP} the {T} {n}
 * My hash table has {n} slots; I need the lowest prime {OP} that.
 * From {n} on, look for the nearest prime that is {OP} it.
 * Write a function to find the smallest prime {OP} a given number.
 * first prime that is {OP} a number
 * How do I find the nearest prime {OP} an integer, searching upward?
 * give me the next prime, it has to be {OP} my number
 * lowest prime that is {OP} the input
 * prime hash table size: the smallest prime {OP} the wanted capacity
 * first prime number {OP} the given number
 * smallest prime {OP} a number
 * Write a program that finds the smallest prime {OP} a supplied non-negative integer.
 * sympy-like nextprime: the minimal prime that is {OP} n
 * count up till you hit a prime {OP} {n}
 * min of all p prime with p {OP} the argument
 * Which is the closest prime {OP} a given number?
 * smallest prime {OP} {n}
 *
 * @T int32_t int64_t uint32_t
 * @OP 1 "greater than"
 * @OP 0 "not less than"
 * @name next_prime prime_after find_prime
 * @range n 0 1000
 */
T next_prime(T n) {
    T p = n + OP < 2 ? 2 : n + OP;
    for (;; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        if (i > p / i) return p;
    }
}

/**
 * How many primes are less than {n}?
 * count primes below a number
 * number of primes smaller than n
 * How do I count the prime numbers under a limit, limit not included?
 * Write a function that counts primes strictly below its argument.
 * how many primes p < n are there
 * count the primes below n: 10 gives 4, namely 2, 3, 5 and 7
 * prime count up to an exclusive bound
 * how many prime numbers come before a number
 * tally of primes under n
 * count of primes in [2, n)
 * how many primes are smaller than n, n itself not counted
 * Write a function which counts the prime numbers strictly smaller than a supplied limit.
 * Python: sum(map(isprime, range(n)))
 * how many primes come before {n}
 * Prime counting function evaluated at n - 1
 * Number of primes less than {n}?
 * count primes below {n}
 *
 * @T int32_t int64_t
 * @name count_primes_below primes_below
 * @range n 0 300
 */
int32_t count_primes_below(T n) {
    int32_t count = 0;
    for (T p = 2; p < n; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        count += i > p / i;
    }
    return count;
}

/**
 * Add up the primes that are less than {n}.
 * sum of primes below a number
 * total of the primes smaller than n
 * How do I sum the prime numbers under a limit, limit not included?
 * Write a function that sums primes strictly below its argument.
 * sum of all primes p < n
 * add the primes below n: 10 gives 17 = 2 + 3 + 5 + 7
 * sum of primes up to an exclusive bound
 * what do the primes before a number add up to
 * add all primes under n
 * sum over the primes in [2, n)
 * total of all primes smaller than n, n itself not included
 * Write a program which totals all prime numbers that are strictly less than a specified bound.
 * Python: sum(p for p in range(n) if isprime(p))
 * add all primes smaller than {n}
 * Sum over primes p < n of p
 * What do the primes under {n} add up to ({n} itself left out)?
 * sum of primes below {n}
 *
 * @T int32_t int64_t
 * @name sum_primes_below prime_sum_below
 * @range n 0 300
 */
T sum_primes_below(T n) {
    T total = 0;
    for (T p = 2; p < n; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        if (i > p / i) total += p;
    }
    return total;
}

/**
 * {OP:2} the primes from 2 to {n}, both ends included.
 * What is the {OP} of the prime numbers up to and including {n}?
 * Return the {OP} of all primes that are at most {n}, 0 if there are none.
 * {OP} of primes <= {n}
 * Test every number up to {n} by trial division and return the {OP} of those that are prime.
 * I want the {OP} of the primes not above {n}.
 * Write a program to find the {OP} of all prime numbers up to a limit.
 * {OP} of primes up to n
 * How do I get the {OP} of the primes not above a given number?
 * {OP} of primes between 1 and N inclusive pls
 * {OP} of all primes that do not exceed an upper bound
 * return the {OP} of the primes in 2..n, n included
 * {OP:2} the prime numbers between 1 and a supplied limit, which is itself considered.
 * Python: {OP} of [p for p in range(2, n + 1) if isprime(p)]
 * {OP:2} primes from 2 to {n}, {n} too
 * The {OP} of primes p <= n
 * What's the {OP} of all primes not exceeding {n}?
 * {OP} of primes up to {n}
 *
 * @T int32_t int64_t
 * @OP 1 "number" "Count"
 * @OP p "sum" "Add up"
 * @name primes_up_to prime_total
 * @range n 0 200
 */
T primes_up_to(T n) {
    T total = 0;
    for (T p = 2; p <= n; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        if (i > p / i) total += OP;
    }
    return total;
}

/**
 * Write the primes up to {n} to {out} and return how many there are.
 * List all prime numbers up to and including a limit in an array, ascending, and return their count.
 * sieve of eratosthenes: store the primes up to n inclusive in {out}, return how many
 * store every prime from 2 to n in an array, smallest first, and return the count
 * How do I collect the primes that do not exceed a number in an array and return how many there are?
 * fill array with primes <= n in ascending order, give back their number
 * Generate the prime numbers up to n inclusive into {out}; the return value is their count.
 * get list of primes below or equal the limit, in order, plus its length as result
 * Write a function that finds all primes up to a given number, puts them in an array in order and returns their count.
 * primes up to a limit (included), written out in ascending order, count returned
 * write 2, 3, 5, 7, 11, ... as far as {n} allows into {out} and return how many
 * table of the primes among 1 to n, ascending in {out}; the result is its size
 * Write a function to store all prime numbers not exceeding n in an array, ascending, and return how many were found.
 * sympy: list(primerange(n + 1)) into out; return its len
 * all primes up to and with {n}, and how many
 * Sieve-like enumeration of primes p <= n by division by the earlier primes, returning pi(n)
 * How do I generate primes till {n} inclusive into a buffer and get their count?
 * list primes up to {n}, return count
 *
 * @T int32_t int64_t
 * @name list_primes primes_to collect_primes
 * @array out 128
 * @range n 0 200
 */
int32_t list_primes(T n, T *out) {
    int32_t count = 0;
    for (T p = 2; p <= n; p++) {
        int32_t i = 0;
        while (i < count && p % out[i] != 0) i++;
        if (i == count) out[count++] = p;
    }
    return count;
}

/**
 * Return the {n}-th prime, where the first one is 2.
 * Which prime number comes at place {n} of 2, 3, 5, 7, ...? Places count from 1.
 * Look for primes one after the other until {n} of them are found, and give back the last.
 * p({n}) with p(1) = 2, p(2) = 3, p(3) = 5
 * prime number {n}, counting from 1
 * Count primes upward from 2 and stop at number {n}.
 * Write a function that returns the nth prime number.
 * nth prime, the first being 2
 * How do I find the 10th, 100th or nth prime?
 * gimme prime number n, with 2 as the first
 * the prime at place n in the list 2, 3, 5, 7, 11, counting from 1
 * prime by its ordinal n, p_1 being 2
 * n-th prime number
 * find the nth prime number
 * Write a program that finds the prime number at a given place of the sequence of primes, whose first is 2.
 * sympy.prime(n)
 * give me prime number {n}, counting 2 as number 1
 * p_n, the n-th prime, with p_1 = 2
 * How can I get the {n}th prime?
 * nth prime number
 *
 * @T int32_t int64_t uint32_t
 * @name nth_prime prime_at
 * @range n 1 60
 */
T nth_prime(T n) {
    T p = 1;
    while (n > 0) {
        p++;
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        if (i > p / i) n--;
    }
    return p;
}

/**
 * Write the first {n} primes to {out}.
 * first n primes into an array, ascending
 * How do I store the first n prime numbers in an array?
 * Write a function that fills an array of n numbers with the primes in order, beginning with 2.
 * fill an array of n with primes: 2 3 5 7 11 ...
 * generate the first n primes into {out}
 * write the smallest primes into {out} in ascending order, as many as the array has places
 * fill the array with consecutive prime numbers from 2 on
 * table of the first n primes
 * the first n primes in a row, written to the array
 * set every element to the next prime, starting with 2
 * produce the initial n primes in {out}
 * Write a function to fill an array of given length with the initial primes 2, 3, 5, 7 and so on.
 * Haskell: take n primes, written to out
 * put as many primes in the list as it has places, beginning with 2
 * Tabulate p_1, ..., p_n, the smallest n primes, in order.
 * How to generate the first n primes in a C array?
 * first n primes into out
 *
 * @T int32_t int64_t
 * @name first_primes fill_with_primes
 * @array out n
 * @range n 0 8
 */
void first_primes(T *out, int32_t n) {
    int32_t count = 0;
    for (T p = 2; count < n; p++) {
        int32_t i = 0;
        while (i < count && p % out[i] != 0) i++;
        if (i == count) out[count++] = p;
    }
}

/**
 * Are {n} and {n} + {K} both prime?
 * Check whether {n} is prime and the number {K} above it is prime too.
 * Is {n} the first of two primes whose difference is {K}?
 * true if ({n}, {n} + {K}) is a pair of primes
 * Numbers below 2 are not prime; tell me if {n} and the value {K} further on both are.
 * prime pair test at {n}, distance {K}
 * Write a function that checks if a number and the number {K} higher are both primes.
 * are a number and the one {K} larger both prime
 * Is a number prime together with the one {K} above it?
 * both p and p+{K} must be prime, yes or no
 * do primes stand at n and exactly {K} further up
 * twin, cousin or sexy primes: are n and the number {K} above it both prime
 * Write a function that checks whether a number and the number {K} greater than it are both prime.
 * Python: isprime(n) and isprime(n + {K})
 * are {n} and {n} plus {K} both primes?
 * Does n start a pair of primes with gap {K}, i.e. (p, p + {K})?
 * How do I test that {n} and its {K}-later companion are primes?
 * check if {n} and {n}+{K} are prime
 *
 * @T int32_t int64_t
 * @K 2 4 6 8 10 12
 * @name is_prime_pair prime_pair both_prime
 * @range n 0 120
 */
static _Bool pair_member_is_prime(T p) {
    if (p < 2) return 0;
    for (T i = 2; i <= p / i; i++)
        if (p % i == 0) return 0;
    return 1;
}

_Bool is_prime_pair(T n) { return pair_member_is_prime(n) && pair_member_is_prime(n + K); }

/**
 * Are {a} and {b} twin primes?
 * Check whether two numbers are twin primes.
 * check two numbers for twin primes (both prime, difference 2)
 * Are both numbers prime and exactly two apart?
 * Write a function that tells if a pair of integers is a pair of twin primes.
 * twin prime check: true for 3 and 5, 11 and 13, 17 and 19, in either order
 * How do I test two primes for being twins?
 * are these 2 nums twin primes?
 * are the two numbers neighbouring primes with a gap of 2, in either order
 * do two values form a prime pair p, p + 2, whichever comes first
 * Return true if two numbers are prime and differ by 2.
 * are the two integers a twin prime pair
 * Write a program to determine if two integers, in either order, are prime and lie exactly 2 apart.
 * Python: abs(a - b) == 2 and isprime(a) and isprime(b)
 * two primes with just one number in between?
 * Do the arguments constitute a twin prime pair?
 * How can I recognise twin primes like 11 and 13?
 * check twin primes
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name are_twin_primes twin_primes
 * @range a 0 120
 * @range b 0 120
 */
static _Bool twin_is_prime(T p) {
    for (T i = 2; i <= p / i; i++)
        if (p % i == 0) return 0;
    return p > 1;
}

R are_twin_primes(T a, T b) {
    if (a - b != 2 && b - a != 2) return 0;
    return twin_is_prime(a) && twin_is_prime(b);
}

/**
 * How many prime factors does {n} have, {OP}?
 * Count the primes in the factorization of {n}, {OP}.
 * number of prime factors of the positive {T} {n}, {OP}
 * Divide {n} by 2, 3, 4, ... as long as possible and report how many prime factors came out, {OP}; 1 has none.
 * Take {n} apart into primes and tell me how many there are, {OP}.
 * {OP:2}({n}), the count of prime factors {OP}
 * Write a program to count the prime factors of a number, {OP}.
 * number of prime factors, {OP}
 * How many primes are in the factorization of an integer, {OP}?
 * count prime factors of an integer pls ({OP})
 * total of prime divisors in a value, {OP}
 * the arithmetic function {OP:2} of n, that is, how many prime factors it has, {OP}
 * Write a function which computes how many primes a positive integer is made of, {OP}.
 * sympy factorint based: the {OP:2} function of n, so {OP}
 * break it into primes; how many are there, {OP}?
 * The arithmetic function {OP:2} of a positive integer
 * How many prime divisors has {n} ({OP})?
 * number of prime factors of {n}, {OP}
 *
 * @T int32_t int64_t uint32_t
 * @OP while "counting repeated ones every time" "big omega"
 * @OP if "counting each different one once" "small omega"
 * @name count_prime_factors omega
 * @range n 1 1000
 */
T count_prime_factors(T n) {
    T count = 0;
    for (T p = 2; n > 1; p++) {
        OP (n % p == 0) {
            n /= p;
            count++;
        }
        while (n % p == 0) n /= p;
    }
    return count;
}

/**
 * How many prime factors does {n} have, repeated ones counted each time?
 * number of prime factors of n, counted with multiplicity
 * count the prime factors of a number, repeats included
 * How do I count all primes in the factorization of a positive integer, so 8 has three?
 * Write a function that returns how many prime factors a number has, counting repeated ones.
 * count prime factors with repeats: 12 = 2 * 2 * 3 has three
 * length of the prime factorization of n, with repeated primes
 * prime factors of n, counted as often as they occur
 * how many primes, repeats allowed, must be multiplied to get the number
 * prime factor count of an int (with multiplicity)
 * total number of primes, repeated ones too, in the factorization of n
 * factorize a positive number and count all factors, also equal ones
 * Write a program that determines how many primes have to be multiplied together to give a positive integer, repeats included (12 gives 3).
 * Python: sum(sympy.factorint(n).values())
 * split into primes, 12 = 2*2*3, and say how many pieces
 * Omega(n): number of prime factors with multiplicity
 * Length of the prime factorisation, duplicates counted?
 * count prime factors with repetition
 *
 * @T int32_t int64_t
 * @name prime_factor_count number_of_prime_factors
 * @range n 1 2000
 */
int32_t prime_factor_count(T n) {
    int32_t count = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) count++;
    return count;
}

/**
 * How many different prime factors does {n} have?
 * number of distinct prime factors
 * count the different primes that divide a number
 * How do I count the unique prime factors of an integer?
 * Write a function that returns the number of distinct primes dividing n.
 * count distinct primes: 12 = 2 * 2 * 3 has two of them
 * number of distinct prime divisors of a positive integer
 * how many unique prime factors n has
 * how many primes go into a number, repeats ignored
 * size of the set of prime factors of n
 * number of kinds of primes among the prime divisors of an int
 * number of different primes dividing n
 * Write a function to count the different primes dividing a positive integer, so that 12 gives 2.
 * Python: len(sympy.primefactors(n))
 * how many different primes go into {n}
 * omega(n): cardinality of the set of prime divisors
 * How many unique prime divisors does a number have?
 * count distinct prime factors
 *
 * @T int32_t int64_t
 * @name distinct_prime_factors unique_prime_factor_count
 * @range n 1 2000
 */
int32_t distinct_prime_factors(T n) {
    int32_t count = 0;
    for (T p = 2; n > 1; p++) {
        count += n % p == 0;
        while (n % p == 0) n /= p;
    }
    return count;
}

/**
 * Write the prime factors of {n} to {out} and return how many there are.
 * Factor a number into primes, store them ascending with repeats in an array and return their count.
 * prime factorization of n into an array, ascending, repeats kept; the count is returned
 * How do I get the list of prime factors of a number in {out}, smallest first, and its length as result?
 * fill an array with the prime factors and return how many, 12 gives 2 2 3
 * Break an integer down into its primes, smallest first; the result is their count.
 * pls write a function for prime factorization: factors smallest first in an array, their number returned
 * list all prime factors of n with repetition in ascending order, return how many
 * decompose a number into primes, put them in rising order into {out}, return the count
 * Which primes multiplied together give {n}? Put them in {out} in ascending order and return how many there are.
 * store the prime factorization of a positive integer from the smallest prime up, return its length
 * integer factorization by trial division, all prime factors written out in order; returns their count
 * Write a function that breaks a positive integer into its primes, stored in ascending order and with repetitions in an array, and returns their number.
 * Unix factor command: 60 -> 2 2 3 5 in out, result 4
 * which primes multiply to {n}? write all, small ones first, say how many
 * Integer factorisation by trial division into a nondecreasing list of primes with multiplicity, length returned
 * How do I decompose a number into prime factors in an output array?
 * prime factorization of {n} into out, return count
 *
 * @T int32_t int64_t
 * @name prime_factors factorize
 * @array out 32
 * @range n 1 2000
 */
int32_t prime_factors(T n, T *out) {
    int32_t count = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) out[count++] = p;
    return count;
}

/**
 * Return the largest prime factor of {n}, which is at least 2.
 * Which is the biggest prime that divides {n}?
 * Strip the small primes off {n} until only its greatest prime factor is left.
 * greatest prime divisor of {n} (2 or more)
 * The {T} {n} splits into primes; the highest of them is what I need.
 * Computes the maximum of the prime factors of {n}; a prime gives itself
 * Write a program to find the largest prime factor of a number.
 * greatest prime factor of an integer from 2 up
 * What is the biggest prime that divides a given integer?
 * max prime factor of number pls
 * highest prime in the factorization of n
 * biggest prime factor gpf(n) for n >= 2
 * largest prime factor of a number
 * find the largest prime factor
 * Write a program to determine the greatest prime that divides an integer of 2 or more.
 * Python: max(sympy.primefactors(n))
 * biggest prime going into {n}
 * Greatest prime divisor of n, n >= 2
 * Which of a number's prime divisors is the highest?
 * largest prime factor of {n}
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name largest_prime_factor biggest_prime_factor
 * @range n 2 1000
 */
T largest_prime_factor(T n) {
    T p = 2;
    while (n > p) {
        if (n % p == 0) n /= p;
        else p++;
    }
    return n;
}

/**
 * Add up the prime factors of {n}, repeated ones as often as they occur.
 * What is the sum of the primes whose product is {n}? For 12 = 2 * 2 * 3 it is 7.
 * Return the sum of the prime factorization of {n} with multiplicity, 0 for 1.
 * sopfr({n}): sum of prime factors, repetition included
 * Factor the positive {T} {n} and total the factors, so that 8 gives 2 + 2 + 2.
 * integer logarithm of {n}: its primes, with repeats, summed
 * Write a function to sum the prime factors of a number, counting repeats.
 * sum of the prime factors of n with multiplicity
 * How do I add up all primes in the factorization of an integer?
 * factor the number and total its primes, 12 gives 2+2+3 = 7
 * integer log of n: all prime factors added together, repeated ones too
 * sopfr(n): sum of prime factors of n with repetition
 * Write a function which adds all primes in the factorisation of a positive integer, a prime as often as it occurs; 1 gives 0.
 * Python: sum(p * e for p, e in sympy.factorint(n).items())
 * split into primes and add them, 12 gives 2+2+3
 * Integer logarithm sopfr(n), the sum of primes dividing n with repetition
 * What do the prime factors of {n} sum to, repeated ones included?
 * sum of prime factors with multiplicity
 *
 * @T int32_t int64_t uint32_t
 * @name sum_prime_factors sopfr
 * @range n 1 1000
 */
T sum_prime_factors(T n) {
    T total = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) total += p;
    return total;
}

/**
 * Multiply the different primes that divide {n}.
 * What is the radical of {n}, the product of its distinct prime factors? For 1 it is 1.
 * rad({n}), the largest square-free divisor of {n}
 * Take every prime factor of the positive {T} {n} once and multiply them together.
 * Reduce all exponents in the prime factorization of {n} to 1 and return the product.
 * For 12 I expect 2 * 3 = 6; do that for a positive {n}.
 * Write a function that returns the product of the distinct prime factors of a number.
 * radical of an integer, i.e. the product of its different primes
 * How do I multiply the different primes of a number, each just once?
 * product of unique primes dividing n pls
 * square-free kernel of n
 * rad(n), the product of the distinct primes dividing n, as in the abc conjecture
 * Write a program that multiplies together the different primes dividing a positive integer, each taken once.
 * Python: math.prod(sympy.primefactors(n))
 * times all primes that go into {n}, none twice
 * rad(n), the largest squarefree divisor of n
 * What's the product of unique prime factors of a number?
 * product of distinct prime factors
 *
 * @T int32_t int64_t uint32_t
 * @name radical square_free_kernel
 * @range n 1 1000
 */
T radical(T n) {
    T product = 1;
    for (T p = 2; n > 1; p++) {
        if (n % p != 0) continue;
        product *= p;
        while (n % p == 0) n /= p;
    }
    return product;
}

/**
 * Count the numbers from 1 to {n} that are coprime to {n}.
 * What is Euler's totient of {n}?
 * phi({n}), Euler's totient function, for a positive {T}
 * How many of 1, 2, ..., {n} share no factor with {n} except 1?
 * Computes the totient of {n} from its prime factors, taking off one p-th for each prime p
 * How large is the group of units modulo {n}?
 * Write a function to compute Euler's totient function.
 * euler phi of a positive integer
 * How many integers up to n are relatively prime to n?
 * phi function code pls, for one number n
 * count of numbers from 1 to n having no common factor with n
 * order of the multiplicative group mod n, used for RSA keys
 * euler totient function of n
 * count numbers from 1 to n that are coprime to n
 * Write a function to count the integers from 1 to n that share no factor greater than 1 with n.
 * sympy.totient(n)
 * how many numbers up to {n} have nothing in common with {n} but 1
 * Euler phi, i.e. order of the multiplicative group modulo n
 * Number of integers 1..{n} coprime to {n}?
 * euler totient function
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @name totient phi euler_phi
 * @range n 1 1000
 */
T totient(T n) {
    T result = n;
    for (T p = 2; n > 1; p++) {
        if (n % p != 0) continue;
        result -= result / p;
        while (n % p == 0) n /= p;
    }
    return result;
}

/**
 * Return the Moebius function of {n}: 0 if a square of a prime divides {n}, else 1 or -1.
 * mu({n}): 1 for an even number of distinct prime factors, -1 for an odd number, 0 if one is repeated
 * What is the value of the Moebius function at the positive number {n}?
 * Flip a sign, starting from 1, for each prime in {n}, but answer 0 if a prime occurs twice.
 * Is {n} square-free with an even (1) or odd (-1) number of primes, or not square-free (0)?
 * Moebius mu of {n}, with mu(1) = 1
 * Write a function to compute the Mobius function of a positive integer.
 * mobius mu function of a positive integer n
 * How do I find the Möbius value of a number: -1, 0 or 1?
 * mu of n: zero if divisible by a squared prime, else 1 for an even number of primes and -1 for odd
 * 1 or -1 for an even or odd number of distinct prime factors of n, 0 if a prime repeats
 * Möbius function of n (-1, 0 or 1) as used for Möbius inversion
 * Write a function that gives 0 for a positive integer with a repeated prime factor, otherwise 1 for an even and -1 for an odd number of prime factors.
 * sympy.mobius(n)
 * split into primes: any twice gives 0, else plus one if their number is even, minus one if odd
 * mu(n), inverse of the constant 1 under Dirichlet convolution
 * How do I evaluate the Möbius function?
 * moebius function of {n}
 *
 * @T int32_t int64_t uint32_t
 * @name moebius mu
 * @range n 1 300
 */
int32_t moebius(T n) {
    int32_t mu = 1;
    for (T p = 2; n > 1; p++) {
        if (n % p != 0) continue;
        n /= p;
        if (n % p == 0) return 0;
        mu = -mu;
    }
    return mu;
}

/**
 * Is {n} free of {OP} factors: does no {OP} above 1 divide it?
 * Check that no {OP} number larger than 1 divides {n}.
 * true if the positive number {n} is {OP}-free
 * {OP}-free test for {n}: {OP:2} does not divide it for any i from 2 on
 * Try every {OP} from 2 up ({OP:2}) as a divisor of {n} and say false if one fits.
 * Can {n} be divided evenly by the {OP} of a number above 1? Answer true if it cannot.
 * Write a function to check if a number has no {OP} divisor above 1.
 * check for a {OP}-free number
 * How do I test that an integer is {OP}-free, so no {OP:2} divides it for i > 1?
 * is n {OP}-free? bool, true if no {OP} above 1 divides it
 * does no perfect {OP} other than one go into the number
 * tell if a positive number is {OP}-free: not divisible by any {OP} larger than 1
 * Write a program to check that no {OP} of an integer above 1 divides a given positive integer.
 * Python: all(n % ({OP:2}) != 0 for i in range(2, n + 1))
 * is there no {OP} bigger than 1 that goes into {n}?
 * Is n {OP}-free?
 * How to test for {OP}-free integers, i.e. 1 the only {OP} dividing them?
 * check if {n} is {OP}-free
 *
 * @T int32_t int64_t
 * @OP i*i "square" "i * i"
 * @OP i*i*i "cube" "i * i * i"
 * @name is_power_free power_free
 * @range n 1 200
 */
_Bool is_power_free(T n) {
    for (T i = 2; OP <= n; i++)
        if (n % (OP) == 0) return 0;
    return 1;
}

/**
 * Is {n} {OP}, judged by the sum of its proper divisors?
 * Check whether the divisors of {n} below {n} itself add up to {OP:2} {n}.
 * {OP} number test: is the proper divisor sum {OP:2} {n}
 * Call the positive number {n} {OP} if its aliquot sum is {OP:2} {n}; is it?
 * Sum every divisor of {n} except {n}; true if that is {OP:2} {n}, as for {OP} numbers.
 * Is {n} {OP}, its proper divisors summing to {OP:2} {n}?
 * Write a program to check whether a number is {OP}.
 * check if a positive integer is {OP}, with proper divisors adding up to {OP:2} it
 * How do I find out if an integer is {OP}, with proper factors that sum to {OP:2} itself?
 * is this number {OP}? true or false plz
 * do the factors below the number add up to {OP:2} the number, i.e. is it {OP}
 * true for {OP} numbers, whose proper divisors come to {OP:2} the number
 * Write a function which determines if the sum of a positive integer's divisors other than itself is {OP:2} that integer, that is, whether it's {OP}.
 * Python: sum(d for d in range(1, n) if n % d == 0) is {OP:2} n
 * do the smaller numbers that go into {n} make {OP:2} {n} in total?
 * Classify by the aliquot sum: is it {OP}?
 * How do I recognise numbers that are {OP}?
 * check if {n} is {OP}
 *
 * @T int32_t int64_t uint32_t
 * @OP > "abundant" "more than"
 * @OP < "deficient" "less than"
 * @name is_abundant abundance_test divisor_sum_test
 * @range n 1 150
 */
_Bool is_abundant(T n) {
    T total = 0;
    for (T i = 1; i < n; i++)
        if (n % i == 0) total += i;
    return total OP n;
}

/**
 * Sum the proper divisors of {n}, those smaller than {n} itself.
 * What do the divisors of {n} add up to when {n} is left out? For 1 the answer is 0.
 * aliquot sum of {n}
 * s({n}) = sum of all d < {n} with d | {n}
 * Go through the numbers from 1 to {n} / 2 and add those that go into {n} evenly.
 * Next member of the aliquot sequence after a positive {n}
 * Write a function that returns the sum of the proper divisors of a number.
 * sum of proper divisors of n
 * How do I add up all factors of a number except the number itself?
 * sum of divisors less than n
 * total of the factors of a value, itself left out
 * sum of the aliquot parts of n, as in perfect and amicable numbers
 * Write a function to total the divisors of a positive integer which are smaller than itself.
 * Python: sum(d for d in range(1, n) if n % d == 0)
 * add everything that goes into {n}, but not {n}
 * s(n) = sigma(n) - n
 * How do I calculate the sum of proper divisors?
 * sum of proper divisors of {n}
 *
 * @T int32_t int64_t uint32_t
 * @name aliquot_sum proper_divisor_sum
 * @range n 1 500
 */
T aliquot_sum(T n) {
    T total = 0;
    for (T i = 1; i <= n / 2; i++)
        if (n % i == 0) total += i;
    return total;
}

/**
 * Are {a} and {b} amicable numbers?
 * Check that {a} and {b} differ and each is the sum of the proper divisors of the other.
 * amicable pair test, as with 220 and 284, for {a} and {b}
 * true if s({a}) == {b} and s({b}) == {a} and they are not equal, s being the aliquot sum
 * Do the proper divisors of {a} add up to {b} and those of {b} to {a}, with two different numbers?
 * Given two different positive {a} and {b}, say whether each one's proper divisors sum to the other.
 * Write a program to check if two numbers are amicable.
 * check two numbers for being amicable
 * How do I test whether two integers are a friendly pair like 220 and 284?
 * amicable pair? true or false for two numbers
 * is each of two different numbers the sum of the other's proper factors
 * are the two numbers friendly in the Pythagorean sense, like 220 and 284
 * are two numbers amicable
 * check whether two numbers are an amicable pair
 * Write a program that checks whether two different positive integers each equal the sum of the other one's proper divisors.
 * Python: a != b and s(a) == b and s(b) == a with s the sum of divisors below the number
 * are they friendly numbers like 220 and 284?
 * Do a and b form an amicable pair (equal ones excluded)?
 * How can I test two numbers for being amicable?
 * check amicable numbers
 *
 * @T int32_t int64_t
 * @name are_amicable amicable
 * @range a 218 222
 * @range b 282 286
 */
static T amicable_divisor_sum(T n) {
    T total = 0;
    for (T i = 1; i <= n / 2; i++)
        if (n % i == 0) total += i;
    return total;
}

_Bool are_amicable(T a, T b) { return a != b && amicable_divisor_sum(a) == b && amicable_divisor_sum(b) == a; }

/**
 * Count the {OP} divisors of {n}.
 * How many {OP} numbers divide the positive number {n}?
 * number of {OP} divisors of {n}, 1 and {n} included where they are {OP}
 * Try all numbers from 1 to {n} and tally the {OP} ones that divide it.
 * Of the divisors of {n}, how many are {OP}?
 * My number is {n}; I need to know how many of its divisors are {OP}.
 * Write a function that counts the {OP} divisors of a number.
 * count {OP} factors of a positive integer
 * How many {OP} divisors does a number have?
 * just the {OP} factors of my number, tell me how many
 * quantity of {OP} values dividing an integer
 * number of divisors of n, only {OP} ones counted
 * Write a function to count just the {OP} numbers among all divisors of a positive integer.
 * Python: len([d for d in range(1, n + 1) if n % d == 0 and d is {OP}])
 * how many {OP} numbers go into {n}
 * Cardinality of the set of {OP} divisors of n, n itself admitted
 * How many of a number's factors are {OP}?
 * count {OP} divisors of {n}
 *
 * @T int32_t int64_t uint32_t
 * @OP == "even"
 * @OP != "odd"
 * @name divisors_by_parity parity_divisors
 * @range n 1 300
 */
T divisors_by_parity(T n) {
    T count = 0;
    for (T i = 1; i <= n; i++)
        if (n % i == 0 && i % 2 OP 0) count++;
    return count;
}

/**
 * Find the largest divisor of {n} that is smaller than {n}.
 * Which proper divisor of {n} is the greatest? A prime has only 1.
 * Count down from {n} - 1 to the first number that divides {n}.
 * greatest proper divisor of {n}, for {n} of at least 2
 * Leaving {n} itself out, what is the biggest number that divides it?
 * Below {n} there is a largest number that goes into it evenly; give me that.
 * Write a function that finds the largest proper divisor of an integer.
 * greatest factor of n below n itself, n at least 2
 * What is the biggest number, other than n, that divides n?
 * largest factor of a number not counting itself
 * highest divisor less than the given value
 * n divided by its least prime factor: the maximal proper divisor
 * Write a program which finds the largest number below n that divides n without remainder, n being at least 2.
 * Python: max(d for d in range(1, n) if n % d == 0)
 * biggest smaller number that goes into {n}
 * n divided by its least prime factor, i.e. the greatest divisor other than n
 * What is the top divisor of {n}, not counting {n}?
 * largest proper divisor of {n}
 *
 * @T int32_t int64_t uint32_t
 * @name largest_proper_divisor greatest_divisor
 * @range n 2 500
 */
T largest_proper_divisor(T n) {
    T i = n - 1;
    while (n % i != 0) i--;
    return i;
}

/**
 * What is the highest value that the Collatz sequence from {n} reaches on its way to 1?
 * Follow 3n + 1 and n / 2 from {n} down to 1 and return the peak, {n} itself included.
 * maximum of the Collatz trajectory of the positive number {n}
 * How high does the hailstone sequence starting at {n} climb before it reaches 1?
 * Track the largest number met while {n} is halved when even and tripled plus one when odd, until it is 1.
 * peak of the 3n + 1 sequence that begins with {n}
 * Write a program that finds the largest value in the Collatz sequence of a number.
 * maximum of the collatz sequence from n to 1
 * What is the highest number reached in the 3n + 1 sequence of a positive start, the start included?
 * max of the collatz path starting at my number
 * peak of the hailstone sequence that starts at a given number, start included
 * largest value that the Syracuse sequence from n takes on its way to 1, n included
 * Write a function which finds the highest value met, the start included, while a number is halved or tripled plus one until it is 1.
 * Python: max over the Collatz sequence starting at n and ending at 1
 * 3n+1 game: how high does it climb before it gets to 1?
 * Maximum excursion of the Collatz trajectory of n
 * What is the peak of the hailstone sequence from {n}?
 * highest Collatz value from {n}
 *
 * @T uint32_t uint64_t int64_t int32_t
 * @name collatz_peak hailstone_height
 * @range n 1 200
 */
T collatz_peak(T n) {
    T peak = n;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        if (n > peak) peak = n;
    }
    return peak;
}

/**
 * Write the Collatz sequence from {n} to 1 into {out} and return its length.
 * collatz sequence from n down to 1 into an array, its length returned
 * list the collatz numbers of n in {out}, start and 1 included, and return how many
 * How do I store the whole hailstone sequence from a number to 1 and return its length?
 * Write a function that fills an array with the Collatz sequence from n to 1 and returns the number of terms.
 * collatz list with its length: 6 gives 6 3 10 5 16 8 4 2 1, return 9
 * all terms of 3n + 1 from n until one into {out}, count returned
 * hailstone numbers from n to 1 as a list; the return value is how many
 * record n and every following Collatz value down to 1 in {out} and return the count
 * store the trajectory of n under the Collatz rule, ending with 1, returning its number of terms
 * collatz path written out, start and 1 included, and its length as result
 * halve or triple plus one until 1, keep each value from n on in the array and return how many
 * Write a program to record the whole Collatz sequence of a positive integer, beginning with it and ending with 1, in an array, and return its length.
 * Python generator collected to out: yield n until 1, n = n // 2 or 3 * n + 1; return len(out)
 * write down all numbers you pass with halve-or-3n+1, from {n} to 1, and how many
 * Tabulate the Collatz orbit down to 1, both ends included, with its cardinality as result
 * How do I generate a hailstone sequence into a buffer and get its number of terms?
 * collatz sequence of {n} into out, return length
 *
 * @T int32_t int64_t
 * @name collatz_list list_collatz
 * @array out 128
 * @range n 1 50
 */
int32_t collatz_list(T n, T *out) {
    int32_t count = 0;
    out[count++] = n;
    while (n != 1) {
        n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        out[count++] = n;
    }
    return count;
}

/**
 * Find the inverse of {a} modulo {m} by trying all candidates; 0 if there is none.
 * By which x must {a} be multiplied to leave 1 on division by {m}? Search 1 to {m} - 1 in order, else 0.
 * modular inverse of {a} mod {m}, or 0
 * Solve {a} * x = 1 (mod {m}) for the smallest positive x below {m}, answering 0 when it has no solution.
 * Find by brute force what undoes multiplication by {a} modulo {m}, or 0 if nothing does.
 * Multiply {a} by 1, 2, 3, ... until the residue modulo {m} is 1, and return that factor; if all below {m} fail, 0.
 * Write a function to find the modular multiplicative inverse, or 0 if it doesn't exist.
 * modular inverse of a number mod m by brute force, 0 if there is none
 * How do I find x with a * x congruent to 1 mod m, or 0 when there is no such x?
 * mod inverse of the first number by the second pls, zero when none
 * number below m that undoes a multiplication by a modulo m, 0 if there is none
 * reciprocal of a in the ring of integers modulo m, as for an affine cipher; 0 if it has none
 * Write a function which finds the smallest positive number whose product with the first argument leaves remainder 1 on division by the second, 0 if there's no such number.
 * Python: pow(a, -1, m), but 0 if it raises ValueError
 * what must I multiply {a} by to get 1 more than a multiple of {m}? 0 if impossible
 * Multiplicative inverse in Z/mZ, zero for non-units
 * How to invert a modulo m by search, returning 0 when not invertible?
 * inverse of {a} mod {m}, 0 if none
 *
 * @T int32_t int64_t uint32_t
 * @name modular_inverse inverse_mod
 * @range a 0 200
 * @range m 2 100
 */
T modular_inverse(T a, T m) {
    for (T x = 1; x < m; x++)
        if (a % m * x % m == 1) return x;
    return 0;
}

/**
 * From {a}, subtract {b} modulo {K}, with a result from 0 to {K} - 1.
 * What is {a} - {b} mod {K}, never negative, for unsigned input?
 * ({a} - {b}) mod {K}, computed as ({a} % {K} + {K} - {b} % {K}) % {K}
 * Stand at {a} on a ring of {K} places numbered from 0 and walk {b} steps back; where is that?
 * modular difference of {a} and {b} in the residues 0 to {K} - 1
 * Reduce {a} and {b} by {K} first, then give their difference on the circle of {K} residues.
 * Write a function that subtracts two numbers modulo {K}, result not negative.
 * modular subtraction of two unsigned numbers mod {K}
 * How do I subtract two unsigned numbers mod {K} without a negative answer?
 * first number minus second with wraparound at {K}
 * difference of two values reduced to 0 up to {K} - 1, wrapping below zero
 * go a number of hours backwards on a clock with {K} hours that start at 0
 * Write a program that takes one unsigned integer from another modulo {K}, with a result from 0 up to but not including {K}.
 * Python: (a - b) % {K}
 * {a} minus {b}, going back round from 0 when it dips below, {K} steps in a round
 * Difference of two residues in Z/{K}Z, least nonnegative representative
 * How do I do wrap-around subtraction of unsigned values with modulus {K}?
 * ({a} - {b}) mod {K}, never negative
 *
 * @T uint32_t uint64_t
 * @K 5 7 10 12 13 24 26 60 97 100 360 1009
 * @name subtract_modulo modular_difference
 */
T subtract_modulo(T a, T b) { return (a % K + K - b % K) % K; }

/**
 * Multiply {a} by {b} modulo {K}, reducing both factors first.
 * What does {a} times {b} leave when divided by {K}? Take both factors modulo {K} before multiplying.
 * ({a} % {K}) * ({b} % {K}) % {K}
 * modular product of {a} and {b}, modulus {K}, safe from overflow
 * Find the residue of the product of {a} and {b} for the modulus {K}, via the residues of the factors.
 * Without overflowing, tell me {a} * {b} mod {K}.
 * Write a function that multiplies two numbers modulo {K}.
 * modular multiplication of two unsigned numbers mod {K}
 * What is the remainder of the product of two numbers on division by {K}?
 * mulmod with {K}, take both factors % {K} first so no overflow
 * product of two values, wrapped at {K}, both reduced before multiplying
 * product of two elements of the residue ring Z/{K}
 * Write a function to find what remains when the product of two unsigned integers, each first reduced, is divided by {K}.
 * Python: (a % {K}) * (b % {K}) % {K}
 * times them, start over at {K}; shrink both first so nothing overflows
 * Product of two residue classes in Z/{K}Z
 * How do I multiply modulo {K} with operands reduced beforehand?
 * ({a} * {b}) mod {K} without overflow
 *
 * @T uint32_t uint64_t
 * @K 7 10 13 26 97 100 251 257 1000 1009 9973
 * @name multiply_modulo modular_product
 */
T multiply_modulo(T a, T b) { return a % K * (b % K) % K; }

/**
 * Return {a} times {b}, modulo {m}.
 * Multiply two numbers modulo a third.
 * modular multiplication with the modulus as the third argument
 * product of the first two modulo the last
 * How do I multiply two numbers and keep the remainder by a third one?
 * (a * b) % m
 * Write a function for multiplication in modular arithmetic: two factors, then the modulus.
 * first times second, mod the last argument m
 * remainder of the product of the first two numbers when divided by the third
 * multiply first and second mod third, pls
 * product of two residues in Z/m, m coming last
 * multiply modulo, where the modulus is the third argument
 * Write a program that gives the remainder of the product of two non-negative integers on division by a third, using a 64-bit product.
 * Java: (int) ((long) a * b % m) with a and b reduced first
 * {a} times {b}, what is left over after dividing by {m}
 * Modular multiplication in Z/mZ, modulus as last operand, widened intermediate
 * How can I do mulmod(a, b, m) without overflowing?
 * ({a} * {b}) mod {m}
 *
 * @T int32_t int64_t
 * @name mod_multiply multiply_mod modular_product
 * @range a 0 1000
 * @range b 0 1000
 * @range m 1 100
 */
T mod_multiply(T a, T b, T m) { return (T)((int64_t)(a % m) * (b % m) % m); }

/**
 * Raise {base} to the power {n} modulo {K}.
 * What remains when {base} to the {n} is divided by {K}? Use repeated squaring.
 * {base}^{n} mod {K} by square-and-multiply
 * modular exponentiation with the fixed modulus {K}: {base} to the {n}-th
 * Compute {base} to the power {n} modulo {K}, reducing after every product.
 * Fast power of {base} with exponent {n}, reduced by {K} after every multiplication
 * Write a function that computes the first number to the power of the second, modulo {K}.
 * a^b mod {K}
 * How do I raise a number to an exponent (the second argument) and take the remainder by {K} quickly?
 * fast pow(base, exponent) with mod {K} pls
 * exponentiation (base, then exponent) in the integers modulo {K}, by squaring
 * square-and-multiply for a cipher: base, exponent, result modulo {K}
 * Write a function which raises an unsigned base to an unsigned exponent and reports the remainder on division by {K}.
 * Python: pow(base, n, {K})
 * {base} to the power {n}, only what's left after dividing by {K}
 * Fast exponentiation in Z/{K}Z
 * What's an efficient way to raise to a large power modulo {K}?
 * {base}^{n} mod {K}
 *
 * @T uint32_t uint64_t
 * @K 7 10 97 100 101 1000 1009 9973 10007 65521
 * @name power_mod_constant fast_power_modulo
 */
T power_mod_constant(T base, T n) {
    T result = 1;
    for (base %= K; n != 0; n /= 2) {
        if (n % 2 == 1) result = result * base % K;
        base = base * base % K;
    }
    return result;
}

/**
 * Multiply the base-{K} digits of {n} together.
 * What is the product of the digits of {n} in base {K}? Zero itself gives 0.
 * digit product of {n}, base {K}
 * Write {n} in base {K} and return the product of all places; a single digit is its own product.
 * If I multiply all the base-{K} digits of {n} with each other, what comes out?
 * Computes the product over the base-{K} digits of the {T} {n}
 * Write a function to find the product of the digits of a number in base {K}.
 * product of the digits of a number in base {K}
 * How do I multiply all the digits of an integer in base {K} with each other?
 * digits of a number times one another, written in base {K}
 * multiply together the base-{K} digits of an unsigned value
 * one step of multiplicative persistence in base {K}: the product of the digits of n
 * Write a program to multiply together all digits of an unsigned integer in base {K}; zero yields zero.
 * Python: math.prod of the base-{K} digits of n
 * times all the base {K} digits with each other
 * Multiplicative digit function for radix {K}
 * How do I compute what the digits in base {K} give when multiplied?
 * product of digits in base {K}
 *
 * @T uint32_t uint64_t
 * @K 10 3..9 16
 * @name digit_product multiply_digits
 */
T digit_product(T n) {
    T result = n % K;
    for (n /= K; n != 0; n /= K) result *= n % K;
    return result;
}

/**
 * Return the product of the digits of {n}.
 * Multiply the decimal digits of a number together, sign ignored.
 * product of the digits of a number (0 gives 0)
 * digit product of an integer, never negative
 * What do I get when all decimal digits of {n} are multiplied, the sign left out?
 * How can I multiply each digit of a number?
 * Write a function to find the product of the digits of an integer.
 * multiply all digits of a number, like 234 -> 2*3*4 = 24
 * digits of int multiplied with each other, minus ignored
 * take a number apart and multiply its digits, whatever its sign
 * product over every decimal digit in the number, sign ignored
 * multiply the digits of the absolute value of n
 * Write a function that multiplies the decimal digits of an integer regardless of its sign, 0 giving 0.
 * Python: math.prod(int(c) for c in str(abs(n)))
 * times the figures of the number with each other, skip the minus
 * Base-10 digit product of |n|
 * What do an int's digits multiply to?
 * product of the digits of {n}
 *
 * @T int32_t int64_t
 * @name product_of_digits digits_product multiply_digits
 */
T product_of_digits(T n) {
    T product = n % 10 < 0 ? -(n % 10) : n % 10;
    while (n /= 10) product *= n % 10 < 0 ? -(n % 10) : n % 10;
    return product;
}

/**
 * Return the base-{K} digit of {n} at position {i}, counting from 0 at the right.
 * Which digit stands {i} places left of the last one when {n} is written in base {K}? Beyond the first it is 0.
 * digit {i} of {n} in base {K}, lowest digit first
 * Drop {i} digits from the right end of {n} in base {K} and tell me the last one that remains.
 * Extract the coefficient of {K} to the power {i} in the base-{K} expansion of {n}.
 * base-{K} digit number {i} of {n}, where number 0 is the ones place
 * Write a function that returns the base-{K} digit of a number at a given position from the right.
 * digit of a number in base {K} at index i from the right, the last one being index 0
 * How do I pick one digit out of an integer in base {K}, the last one having position 0?
 * get the base-{K} digit of a number by index, 0 = the last one
 * the base-{K} digit of n that belongs to {K} to the power i
 * coefficient of {K}^i when n is written in positional notation with base {K}
 * Write a function to extract the digit at position i of an unsigned integer in base {K}, the least significant digit having position 0.
 * Python: n // {K}**i % {K}
 * which base {K} digit is {i} places from the right end (rightmost is 0)
 * Coefficient of {K}^i in the radix-{K} expansion of n
 * How do I pick one base-{K} digit of a number by index, units being index 0?
 * digit {i} of {n} in base {K} from the right
 *
 * @K 10 3 5 7 8 16
 * @name digit_in_base digit_of nth_digit
 * @range i 0 12
 */
uint32_t digit_in_base(uint64_t n, int32_t i) {
    for (; i > 0; i--) n /= K;
    return n % K;
}

/**
 * Return the digit of {n} at position {i} from the right, where the last digit has position 0.
 * Get the digit at an index of a number, counting from 0 at the right.
 * digit of a number at a position, the ones digit is position 0
 * digit of 10^i in a decimal number, i second
 * How do I extract the digit of a number at place i, with index 0 for the ones?
 * zero-based digit of a number from the right
 * Write a function that returns a number's digit for a power of ten, 0 for the ones place, 1 for the tens place.
 * get digit of a number by index, index 0 = last digit
 * which digit of a number stands i places left of its last one
 * i-th decimal place of an integer, starting at zero from the end
 * digit at a position: 4321 at position 0 gives 1, at position 3 gives 4
 * divide n by 10 i times, then return the last digit
 * Write a program which gives the decimal digit of a non-negative integer that stands for the power 10^i; 0 past its end.
 * Python: n // 10**i % 10
 * which figure is in place {i}, units being place 0
 * Coefficient of 10^i in the decimal expansion of n
 * How to get a number's i-th digit counting from zero at the right?
 * digit of {n} at position {i}, 0 is ones
 *
 * @T int32_t int64_t
 * @name digit_at_position place_digit
 * @range n 0 99999999
 * @range i 0 9
 */
int32_t digit_at_position(T n, int32_t i) {
    for (; i > 0; i--) n /= 10;
    return (int32_t)(n % 10);
}

/**
 * Return the {k}-th digit of {n} from the right, the last one being the first.
 * Get the nth digit of a number from the right, counting from 1.
 * nth digit of a number from its end, n = 1 being the last
 * k-th last decimal digit of a number, the first from the end being k = 1
 * How do I find the nth digit of a number counted from 1 at the right?
 * kth digit of a number from the right, k = 1 is the ones digit
 * Write a function that returns the k-th digit from the end of an integer, where the last digit is number 1.
 * the digit of a number in place k, ones are place 1, tens are place 2
 * digit by place from the right: 4321 and k = 1 gives 1, k = 4 gives 4
 * pick a digit of a number by its one-based place from the right
 * last (k = 1), second to last, third to last digit of a number: the k-th to last
 * want the k-th digit of a number, starting with 1 at the right end
 * Write a function that finds the k-th decimal digit of a non-negative integer counted from its right end, the last digit being the first.
 * Python: int(str(n)[-k]), or 0 when n is too short
 * {k}th figure from the back, 1 is the last
 * Decimal coefficient of 10^(k-1) in n, 1-based from the units
 * How do I read a number's digits from right to left by a 1-based index?
 * kth digit from the right
 *
 * @T int32_t int64_t
 * @name digit_from_right kth_last_digit
 * @range n 0 99999999
 * @range k 1 9
 */
int32_t digit_from_right(T n, int32_t k) {
    for (; k > 1; k--) n /= 10;
    return (int32_t)(n % 10);
}

/**
 * Return the first digit of {n}, written in base {K}.
 * With which digit does {n} begin in base {K}?
 * leading base-{K} digit of {n}, 0 for 0
 * Strip digits from the right of {n} in base {K} until a single one is left, and give it back.
 * most significant digit of the {T} {n} in base {K}
 * Divide {n} by {K} until only one base-{K} digit is left, and return that.
 * Write a function to find the first digit of a number in base {K}.
 * leading digit of a number in base {K}
 * What is the leftmost digit of an integer in base {K}?
 * front digit of my number please (base {K})
 * most significant digit of an unsigned integer in radix {K}
 * starting digit of a number in base {K}, as for Benford's law
 * Write a function to determine the most significant digit an unsigned integer has in base {K}.
 * Python: while n >= {K}: n //= {K}; return n
 * leftmost digit when written in base {K}
 * Leading coefficient of the radix-{K} expansion
 * How can I find which base-{K} digit a number begins with?
 * first digit in base {K}
 *
 * @T uint32_t uint64_t
 * @K 10 3 5 7 8 16
 * @name first_digit leading_digit top_digit
 */
T first_digit(T n) {
    while (n >= K) n /= K;
    return n;
}

/**
 * Remove the first decimal digit of {n} and return the rest as a number.
 * number without its first decimal digit
 * drop the leading digit of an integer
 * How do I cut off the first digit of a number?
 * Write a function that removes the most significant decimal digit of an integer.
 * drop the first digit of a number: 725 becomes 25
 * chop the leftmost digit off a decimal number
 * everything but the first digit of n, as a number
 * strip the front digit of an int, one digit gives 0
 * delete the digit that a number begins with, in base 10
 * number that is left when the leading decimal digit is taken away
 * remaining digits of a number after the first, 0 if it has only one
 * Write a program to drop the leftmost decimal digit of a non-negative integer; a one-digit number becomes 0.
 * Python: int(str(n)[1:] or 0)
 * cut off the front figure, 4321 is 321
 * n modulo the greatest power of ten not exceeding it
 * How do I strip the most significant digit off an int?
 * remove first digit of a number
 *
 * @T int32_t int64_t
 * @name without_first_digit drop_leading_digit
 * @range n 0 99999999
 */
T without_first_digit(T n) {
    T scale = 1;
    while (n / scale >= 10) scale *= 10;
    return n % scale;
}

/**
 * Return the first digit of {n}.
 * What is the leading digit of a number?
 * first digit of a number
 * leftmost digit of an integer
 * How do I get the first digit of an int?
 * most significant decimal digit of an integer, without the sign
 * Write a function to find the first digit of a number.
 * the digit a number begins with, 725 gives 7
 * give me the very first digit of my number, minus sign not counted
 * initial digit of an integer, sign ignored
 * with which digit does {n} start?
 * strip digits of a number from the right until one is left and return it without sign
 * Write a function which identifies the decimal digit that an integer starts with, disregarding a minus sign.
 * Python: int(str(abs(n))[0])
 * what's the front figure of the number, minus or not
 * Most significant base-10 digit of |n| (as for Benford's law)
 * How to obtain the leftmost digit of a signed int?
 * first digit of {n}
 *
 * @T int32_t int64_t
 * @name leading_digit starting_digit
 */
T leading_digit(T n) {
    while (n / 10 != 0) n /= 10;
    return n < 0 ? -n : n;
}

/**
 * How many times does the digit {K} occur in {n}, written in decimal?
 * Count the {K}s among the decimal digits of {n}; the number 0 has the single digit 0.
 * occurrences of {K} in the base-10 digits of {n}
 * Look at each decimal digit of {n} and tally those equal to {K}.
 * A sign painter writes the number {n}; how many times is the digit {K} painted, without leading zeros?
 * number of decimal places of {n} that hold a {K}
 * Write a program that counts how often the digit {K} appears in a number.
 * count digit {K} in number
 * How many {K}s are in a number?
 * how often is {K} in my number
 * frequency of the numeral {K} in an integer
 * how often does the decimal digit {K} occur in, say, a house number
 * Write a program that counts how often the digit {K} occurs in the decimal notation of a non-negative integer.
 * Python: str(n).count("{K}")
 * how many {K}s are there in the number
 * Frequency of the figure {K} in the base-10 expansion of n (0 itself is written 0)
 * How do I find the number of {K} digits in an integer?
 * count digit {K} in {n}
 *
 * @T uint32_t uint64_t
 * @K 0..9
 * @name count_digit digit_occurrences
 * @range n 0 99999999
 */
T count_digit(T n) {
    T count = 0;
    do {
        count += n % 10 == K;
        n /= 10;
    } while (n != 0);
    return count;
}

/**
 * In {n}, how many times does the digit {d} occur?
 * Count how often a digit appears in a number (number first, then digit).
 * occurrences of a digit in a number, the digit given second
 * frequency of a given digit in a decimal number; arguments number, digit
 * Return the number of times that {n} contains the digit {d}.
 * How do I count a certain digit in an integer, digit as the second argument?
 * Write a function that counts the occurrences of a digit in a number.
 * how many 7s are in 17727? number first, then the digit to count
 * count given digit in int (int, digit)
 * tally one digit, the second argument, among all digits of the first
 * in how many places of the first number does the digit stand that comes second
 * number first, digit second: how often the digit occurs in the number
 * Write a function to count the places of an integer's decimal notation, whatever its sign, that hold a specified digit.
 * Python: str(abs(n)).count(str(d))
 * how often is figure {d} inside this number? (order: number, figure)
 * Multiplicity of a digit in the base-10 expansion of |n|; the expansion of 0 is a single 0
 * How many times does an int contain a given digit?
 * count of digit in number
 *
 * @T int32_t int64_t
 * @name occurrences_of_digit count_of_digit digit_frequency
 * @range n -99999 9999999
 * @range d 0 9
 */
int32_t occurrences_of_digit(T n, T d) {
    int32_t count = 0;
    do {
        count += (n % 10 < 0 ? -(n % 10) : n % 10) == d;
        n /= 10;
    } while (n != 0);
    return count;
}

/**
 * Does the decimal number {n} contain the digit {K}?
 * Check whether {K} is one of the decimal digits of {n}; 0 is written as one zero.
 * true if at least one base-10 digit of {n} equals {K}
 * Search the digits of {n} from right to left for a {K}.
 * Is there a {K} anywhere in {n} as people write it?
 * digit {K} present in {n}, base 10, no leading zeros
 * Write a function that checks if a number contains the digit {K}.
 * number has a {K} in it
 * How do I test whether {K} appears among the digits of an integer?
 * is there any {K} in the number?
 * does the numeral {K} occur in a value
 * lucky or unlucky {K}: true if the decimal notation of the number includes it
 * does a number contain a {K}
 * number contains digit {K}
 * Write a function which checks whether the decimal notation of an unsigned integer has at least one {K} in it.
 * Python: "{K}" in str(n)
 * is there a {K} in the number
 * Does the figure {K} belong to the digit set of n in base ten?
 * How can I tell that some digit of an integer equals {K}?
 * does {n} contain the digit {K}
 *
 * @T uint32_t uint64_t
 * @K 0..9
 * @name contains_digit has_digit
 * @range n 0 9999
 */
_Bool contains_digit(T n) {
    do {
        if (n % 10 == K) return 1;
        n /= 10;
    } while (n != 0);
    return 0;
}

/**
 * Does {n} contain the digits of {part} side by side, as a number of its own?
 * does the second number occur inside the first, as consecutive decimal digits
 * do the digits of the second number occur in a row in the first
 * Are the digits of the second number a connected part of those of the first?
 * How do I check if a number such as 12345 has another like 23 in it, side by side?
 * Write a function that looks in the digits of a number for another one, given second.
 * substring test on the decimal digits of two integers: is the second in the first
 * are the digits of the second number in the first, next to each other
 * digits in a row inside a number: 12345 and 234 gives true
 * do contiguous digits of the first int make up the second int
 * search a number for a number in its decimal digits, the part to find comes last
 * does the longer number, given first, hold the digits of the shorter one side by side
 * Write a program to determine if the decimal digits of a second non-negative integer occur, adjacent and in order, within those of the first.
 * Python: str(part) in str(n)
 * is 23 inside 1234? do that for any number and part
 * Is the base-10 word of the second number a factor (substring) of that of the first?
 * How do I search a number within another number's digits, without strings?
 * check if {n} contains {part} as consecutive digits
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name contains_number number_in_number
 * @range n 0 999999
 * @range part 0 99
 */
R contains_number(T n, T part) {
    T scale = 10;
    while (scale <= part) scale *= 10;
    for (;; n /= 10) {
        if (n % scale == part) return 1;
        if (n < scale) return 0;
    }
}

/**
 * Does {n} contain the digit {d}?
 * Check whether a number contains a given digit, number first.
 * is the digit (second argument) in the number (first argument)?
 * is a certain digit part of a number: number, then digit
 * Return true if {n} has the digit {d} among its digits.
 * How can I find out if a digit, given second, is in an integer?
 * Write a function to check if a digit is present in a number.
 * has my number this digit somewhere, true/false; digit is the second argument
 * search the decimal digits of a number for the digit that is given second
 * is the first argument written with the digit in the second
 * number has digit: true if the second value is among the first one's decimal digits
 * look for a digit inside an int (int first), minus sign ignored
 * Write a function to check if a supplied digit appears anywhere in an integer's decimal form; negative integers are allowed.
 * Python: str(d) in str(abs(n)), arguments n then d
 * does the number have this figure in it
 * Membership of a decimal digit in the expansion of |n|
 * How to see whether an int includes a certain digit?
 * check if {n} contains digit {d}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name has_digit digit_in_number
 * @range n -9999 99999
 * @range d 0 9
 */
R has_digit(T n, T d) {
    do {
        if (n % 10 == d || -(n % 10) == d) return 1;
        n /= 10;
    } while (n != 0);
    return 0;
}

/**
 * Which is the {OP} decimal digit of {n}?
 * Find the {OP} among the base-10 digits of {n}.
 * {OP} digit in {n} when it is written in decimal
 * Scan the decimal digits of {n} and keep the {OP} one; a single digit is the answer itself.
 * If I write {n} down in decimal, which {OP} digit do I use?
 * Returns the {OP} value among the decimal digits of the {T} {n}
 * Write a program to find the {OP} digit of a number.
 * {OP} digit in a number
 * What is the {OP} digit of an integer?
 * from all the digits of a number give {OP} one
 * the {OP} of the decimal digits of a value
 * extreme over the digits of a non-negative number: the {OP}
 * Write a program which finds the {OP} decimal digit of a non-negative integer.
 * Python: the {OP} of map(int, str(n))
 * which is the {OP} figure in the number
 * Extremum ({OP}) over the base-10 digits of n
 * How do I get the {OP} of all digits in an integer?
 * {OP} digit of {n}
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP > "largest"
 * @OP < "smallest"
 * @name extreme_digit pick_digit
 * @range n 0 99999999
 */
T extreme_digit(T n) {
    T best = n % 10;
    for (n /= 10; n != 0; n /= 10)
        if (n % 10 OP best) best = n % 10;
    return best;
}

/**
 * Subtract the smallest digit of {n} from the largest one.
 * difference between the largest and the smallest digit of a number
 * digit range of a number: biggest digit minus smallest
 * How far apart are the biggest and the smallest decimal digit of an integer?
 * Write a function that returns max digit minus min digit of a number.
 * spread of the digits of an int, that is, maximum minus minimum
 * largest digit minus smallest digit of a non-negative number
 * max digit less min digit: 5291 gives 9 - 1 = 8
 * biggest difference between any two digits of a number
 * extreme digits of a number, their difference
 * top digit of a number less its bottom digit
 * how much do the digits of n spread between the lowest and the highest
 * Write a function to compute the difference between the greatest and the least decimal digit of a non-negative integer.
 * Python: d = sorted(str(n)); int(d[-1]) - int(d[0])
 * biggest figure minus smallest figure
 * Range (maximum less minimum) of the base-10 digits of n
 * How far apart are a number's highest and lowest digits?
 * max digit minus min digit
 *
 * @T int32_t int64_t
 * @name digit_range digit_spread
 * @range n 0 99999999
 */
T digit_range(T n) {
    T low = n % 10, high = n % 10;
    for (n /= 10; n != 0; n /= 10) {
        if (n % 10 < low) low = n % 10;
        if (n % 10 > high) high = n % 10;
    }
    return high - low;
}

/**
 * Are all decimal digits of {n} different?
 * Check that no digit occurs twice when {n} is written in base 10.
 * true if {n} has no repeated decimal digit
 * Mark each decimal digit of {n} as seen and answer false at the first one that was seen before.
 * Could {n} be dialled without pressing any digit key twice?
 * distinct-digit test for {n}, base 10; every single digit passes
 * Write a function to check that all the digits of a number are unique.
 * check an unsigned number for unique decimal digits
 * How do I find out that no digit of an integer is repeated?
 * no digit of the number twice! true if all different
 * does every digit in the number occur just once
 * are the decimal digits of a number pairwise distinct
 * Write a function that verifies that no decimal digit is used twice in an unsigned integer.
 * Python: len(set(str(n))) == len(str(n))
 * are all figures in the number different
 * Is the base-10 expansion of n free of repeated digits?
 * How can I check an unsigned value for duplicate digits (true if none)?
 * all digits of {n} different
 *
 * @T uint32_t uint64_t
 * @name digits_distinct no_repeated_digit
 * @range n 0 99999
 */
_Bool digits_distinct(T n) {
    uint32_t seen = 0;
    for (; n != 0; n /= 10) {
        uint32_t bit = 1u << n % 10;
        if (seen & bit) return 0;
        seen |= bit;
    }
    return 1;
}

/**
 * How many different digits does {n} have?
 * count the distinct digits of a number
 * number of unique digits in an integer
 * How do I count the different digits in a number, repeats once?
 * Write a function that returns how many distinct digits occur in a number.
 * count different digits: 1221 has two
 * how many different decimal digits make up a number
 * size of the set of decimal digits of an integer
 * how many kinds of digits are used in the number
 * count the digits of n, but repeated ones only once
 * unlike digits in an int, counted (0 has one)
 * how many different figures stand in a number
 * Write a program to count the different decimal digits that occur in a non-negative integer.
 * Python: len(set(str(n)))
 * how many different figures does it use
 * Cardinality of the set of base-10 digits of n (1 for zero)
 * How many unique digits are there in a number?
 * number of distinct digits in {n}
 *
 * @T int32_t int64_t
 * @name count_distinct_digits different_digits
 * @range n 0 99999999
 */
int32_t count_distinct_digits(T n) {
    int32_t seen = 0, count = 0;
    do {
        seen |= 1 << n % 10;
        n /= 10;
    } while (n != 0);
    for (; seen != 0; seen /= 2) count += seen % 2;
    return count;
}

/**
 * Does no digit of {n} occur twice?
 * Check whether all digits of a number are different.
 * are all digits of the number unique
 * is it a number without repeated digits
 * Are the digits of an integer distinct?
 * How do I know if a number has a repeated digit? False if it has.
 * Write a function that is true when no digit of a number repeats.
 * does the integer have unique digits or not
 * every digit of the number appears only once
 * no digit twice: 1234 yes, 1224 no
 * number with different digits only, yes or no
 * do digits repeat in my number? true means they do not
 * Write a function which decides whether each decimal digit of a non-negative integer occurs just once.
 * JavaScript: new Set(String(n)).size === String(n).length
 * no figure twice in the number?
 * Injectivity of the decimal digit sequence of n
 * How to test that an int has no repeating digit?
 * does {n} have unique digits
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name has_unique_digits no_repeated_digit
 * @range n 0 99999
 */
R has_unique_digits(T n) {
    int32_t seen = 0;
    for (; n != 0; n /= 10) {
        if (seen >> n % 10 & 1) return 0;
        seen |= 1 << n % 10;
    }
    return 1;
}

/**
 * Do the decimal digits of {n} never {OP} from left to right?
 * Check that no digit of {n} is {OP:2} than the one on its left, in base 10.
 * true if the digits of {n}, read from the front, never {OP}
 * Compare each decimal digit of {n} with its left neighbour; any that is {OP:2} makes the answer false.
 * Read {n} digit by digit from the left: is none of them {OP:2} than the one before?
 * {n} has decimal digits that do not {OP} along the number; repeats are fine
 * Write a function to check that the digits of a number never {OP} from left to right.
 * do the digits of a number never {OP} from left to right
 * How do I check an integer whose digits must not {OP} going right?
 * true if no decimal digit is {OP:2} than the previous one to its left
 * are the digits of a number in order, none {OP:2} than its left neighbour
 * does the digit sequence of n, read from the left, never {OP}
 * Write a program to verify that the decimal digits of a non-negative integer never {OP} when read from left to right; equal ones may follow one another.
 * Python: no digit of str(n) is {OP:2} than the digit on its left
 * going from the front, do the figures never {OP}?
 * Monotonicity of the base-10 digit sequence, most significant first: its terms do not {OP}
 * How do I check a number's digits so that none is {OP:2} than its left neighbour?
 * digits never {OP} from left to right
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP < "decrease" "smaller"
 * @OP > "increase" "larger"
 * @name digits_ordered monotone_digits
 * @range n 0 2000
 */
_Bool digits_ordered(T n) {
    for (; n >= 10; n /= 10)
        if (n % 10 OP n / 10 % 10) return 0;
    return 1;
}

/**
 * Add up the {OP} of the decimal digits of {n}.
 * What is the sum of the {OP} of the digits of {n} in base 10?
 * sum of digit {OP} of {n}, 0 for 0
 * Take every base-10 digit of {n}, form the {OP}, and total them.
 * One step of the digit game: replace {n} by the sum of the {OP} of its decimal digits.
 * For each decimal digit d of the {T} {n} add {OP:2}
 * Write a function that finds the sum of the {OP} of the digits of a number.
 * sum of {OP} of the digits of n
 * How do I add up the {OP} of every digit in an integer?
 * take each digit of the number, make {OP}, sum all
 * total of the digit {OP} of a value
 * decimal digits of n mapped to {OP} and accumulated, as in happy or narcissistic numbers
 * Write a function to add the {OP} of all decimal digits of a non-negative integer.
 * Python: sum({OP:2} for d in map(int, str(n)))
 * take the {OP} of the figures and add them
 * Sum over the base-10 digits d of n of {OP:2}, that is, of their {OP}
 * What do the {OP} of a number's digits add up to?
 * sum of {OP} of digits
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP d*d "squares" "d * d"
 * @OP d*d*d "cubes" "d * d * d"
 * @OP d*d*d*d "fourth powers" "d * d * d * d"
 * @name digit_power_sum powered_digits
 * @range n 0 99999999
 */
T digit_power_sum(T n) {
    T total = 0;
    for (; n != 0; n /= 10) {
        T d = n % 10;
        total += OP;
    }
    return total;
}

/**
 * Is {n} a happy number?
 * Check whether replacing {n} by the sum of the squares of its decimal digits, again and again, ends in 1.
 * true if the digit-square sequence from {n} reaches 1, false once it comes to 4 or 0
 * Does {n} end up at 1 when its digits are squared and summed repeatedly? 0 does not.
 * happy number test for {n}, base 10
 * Keep squaring and adding the decimal digits of {n} until 1, 4 or 0 appears, and say if it was 1.
 * Write a program to check whether a number is happy.
 * check if a non-negative number is happy
 * How do I find out if an integer is a happy number?
 * keep summing the squared digits of the number, does it get to 1?
 * does a number end in 1, not in the loop with 4, when its digits are squared and added repeatedly
 * is the number happy, not sad (unhappy)
 * check if a number is a happy number
 * happy number or not
 * Write a program that keeps replacing a number by the sum of the squares of its decimal digits and tells whether it arrives at 1.
 * Python: while n not in (0, 1, 4): n = sum(int(c)**2 for c in str(n)); return n == 1
 * square the figures, add, again and again: do you get to 1?
 * Does the orbit of n under the digit-square-sum map end in the fixed point 1 rather than the cycle through 4 (or 0)?
 * How can I test for happy numbers?
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name is_happy happy_number
 * @range n 0 200
 */
_Bool is_happy(T n) {
    while (n > 1 && n != 4) {
        T total = 0;
        for (; n != 0; n /= 10) total += n % 10 * (n % 10);
        n = total;
    }
    return n == 1;
}

/**
 * Is {n} equal to the sum of its decimal digits, each raised to the number of digits?
 * Check whether {n} is an Armstrong number (narcissistic number) in base 10.
 * true if raising every digit of {n} to the power of the digit count and adding gives {n}, as for 153 or 9474
 * Armstrong test for {n}: digits to the power of their count, summed
 * Is {n} the sum of its digits when each is taken to the power of how many there are? 0 is.
 * Count the decimal digits of {n}, raise each of them to that power, and compare the total with {n}.
 * Write a program to check if a given number is an Armstrong number.
 * armstrong number check of n in base ten
 * How do I check for narcissistic numbers such as 153?
 * is the number armstrong (153 = 1^3+5^3+3^3)? any number of digits
 * digits of n raised to how many there are, summed: equal to the number?
 * is n a pluperfect digital invariant, the sum of its digits to the power of their count
 * check if a number is an armstrong number
 * is a number an armstrong number or not
 * Write a function which checks if a non-negative integer equals the sum of its decimal digits, each raised to the number of digits.
 * Python: n == sum(int(c) ** len(str(n)) for c in str(n))
 * like 153 = 1^3 + 5^3 + 3^3, with the power being how many figures there are
 * Is n a narcissistic (pluperfect digital invariant) number in base ten?
 * How do I test for Armstrong numbers of any length?
 * check armstrong number
 *
 * @T uint64_t int32_t int64_t uint32_t
 * @name is_armstrong is_narcissistic
 * @range n 0 500
 */
_Bool is_armstrong(T n) {
    T total = 0, count = 0;
    for (T rest = n; rest != 0; rest /= 10) count++;
    for (T rest = n; rest != 0; rest /= 10) {
        T power = 1;
        for (T i = 0; i < count; i++) power *= rest % 10;
        total += power;
    }
    return total == n;
}

/**
 * Is {n} divisible by the sum of its base-{K} digits?
 * Check whether {n}, which is positive, is a Harshad number in base {K}.
 * true if the base-{K} digit sum of {n} divides {n}
 * Does {n} leave no remainder when divided by its digit sum in base {K}? It is at least 1.
 * Niven (Harshad) test for {n} to base {K}
 * Sum the digits of the positive number {n} in base {K}, then see if that goes into {n} evenly.
 * Write a program to check whether a number is a Harshad number in base {K}.
 * is the positive number harshad (niven) in base {K}
 * Is an integer a multiple of the sum of its base-{K} digits?
 * number % digit sum == 0 in base {K}?
 * is the value a multiple of its own base-{K} cross sum
 * Niven number test of a positive integer for radix {K}
 * Write a program which determines whether a positive integer can be divided evenly by the sum of its base-{K} digits.
 * Python: n % sum(base-{K} digits of n) == 0
 * add its base {K} digits; does that go into the number?
 * Is n a Niven number to the radix {K}?
 * How do I detect {K}-harshad numbers?
 * harshad number in base {K}
 *
 * @T uint32_t uint64_t
 * @K 10 2..9 12 16
 * @name is_harshad is_niven
 * @range n 1 300
 */
_Bool is_harshad(T n) {
    T total = 0;
    for (T rest = n; rest != 0; rest /= K) total += rest % K;
    return n % total == 0;
}

/**
 * Is {n} divisible by the sum of its digits?
 * Check whether a number is a Harshad number.
 * is the positive number harshad, i.e. divisible by its digit sum
 * niven number check: number divisible by the sum of its decimal digits
 * Does the digit sum of {n} divide it?
 * How do I test if an integer is a Niven number?
 * Write a function to check for a Harshad number.
 * number divisible by digit sum, e.g. 18 because 1+8=9
 * can the positive number be divided by what its digits add up to
 * does the digit sum of a number go into it without remainder
 * harshad number or not
 * is n a multiple of its cross sum
 * Write a function that decides if the decimal digit sum of a positive integer is one of its divisors.
 * Python: n % sum(map(int, str(n))) == 0
 * add the figures; does that go into the number, like 18 and 9?
 * Harshad property in base ten
 * How to tell whether a number is divisible by its own digit sum?
 * check harshad number
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_niven harshad_number divisible_by_digit_sum
 * @range n 1 300
 */
R is_niven(T n) {
    T total = 0;
    for (T rest = n; rest != 0; rest /= 10) total += rest % 10;
    return n % total == 0;
}

/**
 * Is {n} automorphic: does its square end in the decimal digits of {n}?
 * Check whether {n} squared ends with {n} itself, as 25 * 25 = 625 does.
 * true if {n} * {n} has {n} as its last decimal digits
 * automorphic number test, base 10, for {n}; 0 and 1 pass
 * If I square {n}, do the final digits spell {n} again?
 * Compare the lowest digits of the square of {n}, as many as {n} has, with {n}.
 * Write a program to check if a number is automorphic.
 * check whether a number is automorphic, its square ending in itself
 * Does the square of a number end in the number itself?
 * like 5 -> 25, 76 -> 5776: does the square of the number end in the number
 * does the value appear at the tail of its own square
 * circular or curious number: is n found at the end of n squared
 * Write a function to test whether the square of a non-negative integer ends in the decimal digits of that integer.
 * Python: str(n * n).endswith(str(n))
 * square it: are the last figures the number again, like 25 and 625?
 * Does n^2 agree with n modulo 10^k, k the number of digits of n?
 * How can I recognise an automorphic number such as 76?
 * check automorphic number
 *
 * @T uint64_t int64_t int32_t
 * @name is_automorphic square_ends_in_itself
 * @range n 0 80
 */
_Bool is_automorphic(T n) {
    T scale = 10;
    while (scale <= n) scale *= 10;
    return n * n % scale == n;
}

/**
 * Is {n} a Kaprekar number: can its square be cut in two parts, the right one not 0, that add up to {n}?
 * Check whether the decimal digits of {n} squared split into two numbers with the sum {n}, as 45: 2025 = 20 | 25.
 * true if q + r == {n} for some split of {n} * {n} into q and r at a power of ten, with r > 0
 * Kaprekar number test for the positive number {n}
 * Cut {n} squared behind every digit in turn; do the two halves ever sum to {n}? The right half must be positive.
 * Square {n} and try every place to split it; true once left and nonzero right parts total {n}.
 * Write a program to check whether a number is a Kaprekar number.
 * kaprekar number check for a positive integer, right part of the square not 0
 * How do I see if the square of a number splits into two parts that add up to it, the right part not zero?
 * 45*45=2025, 20+25=45, is my number like that? the right part must not be 0
 * can the square be cut in two pieces, the right one positive, whose sum is the original value
 * does n have the Kaprekar property in base ten (parts of n * n sum to n, right part above 0)
 * Write a program to check if the decimal digits of n squared can be cut in two so that both parts sum to n, the right-hand part not being zero.
 * Python: any(n*n % p > 0 and n*n // p + n*n % p == n for p in powers of ten from 10)
 * square it, split the square into two numbers, do they add back to it? like 45: 2025, 20 + 25 (right part not 0)
 * Is n a Kaprekar number to base ten (1 is; a missing left part counts as 0)?
 * How do I find out if 9, 45, 55 style Kaprekar splitting works for a number?
 * check kaprekar number
 *
 * @T uint64_t int64_t int32_t
 * @name is_kaprekar kaprekar_number
 * @range n 1 60
 */
_Bool is_kaprekar(T n) {
    T square = n * n;
    for (T scale = 10;; scale *= 10) {
        if (square % scale > 0 && square / scale + square % scale == n) return 1;
        if (scale > square) return 0;
    }
}

/**
 * How many times can {n} be divided by {K} without a remainder?
 * Return the exponent of the highest power of {K} that divides the positive number {n}.
 * {K}-adic valuation of {n}, for {n} > 0
 * Divide {n} by {K} for as long as it goes evenly and count the divisions.
 * Find the largest e for which {K} to the power e divides {n}.
 * number of zeros at the end of {n} in base {K}; {n} is not 0
 * Write a function that counts how many times a number can be divided by {K}.
 * exponent of {K} in a positive number
 * How often does {K} divide a positive integer?
 * divide a number by {K} while it goes evenly, count how many times
 * multiplicity of the factor {K} in a value
 * {K}-adic order of a positive integer
 * Write a function which counts how many times a positive integer can be divided by {K} with no remainder.
 * Python: c = 0; while n % {K} == 0: n //= {K}; c += 1
 * how often can you divide it by {K} before it stops working out
 * Largest e such that {K}^e divides n
 * What is the multiplicity of {K} in a number?
 * exponent of {K} in {n}
 *
 * @T int32_t int64_t uint32_t
 * @K 3 5 6 7 9 10 11 12
 * @name valuation times_divisible exponent_of
 * @range n 1 2000
 */
T valuation(T n) {
    T count = 0;
    for (; n % K == 0; n /= K) count++;
    return count;
}

/**
 * How many times can {n} be divided by {d} without a remainder?
 * Count how often the first number can be divided exactly by the second, again and again.
 * how often does the divisor, given second, go into a number evenly, again and again
 * exponent of the factor d in the number n
 * How do I find the multiplicity of a prime factor (second argument) in a number?
 * Divide {n} by {d} as long as nothing is left over, and count the divisions.
 * multiplicity of the divisor d in the positive number n
 * exact divisions in a row: number 48, divisor 2, result 4
 * exponent of the highest power of the second number that divides the first
 * times a number is divisible, number first, divisor second
 * p-adic valuation of n with p as the second argument
 * count repeated exact divisions of the first number by the second
 * Write a program to find how often a positive number can be divided evenly by a divisor (2 or more) in succession.
 * Python: while n % d == 0: n //= d; count += 1
 * how many times does {n} split exactly by {d}, over and over
 * The d-adic valuation of n: greatest e with d^e | n
 * How do I compute the exponent of the highest power of d dividing n?
 * exponent of a divisor in {n}, the divisor passed second
 *
 * @T int32_t int64_t
 * @name divisor_multiplicity times_divisible
 * @range n 1 1000
 * @range d 2 12
 */
int32_t divisor_multiplicity(T n, T d) {
    int32_t count = 0;
    for (; n % d == 0; n /= d) count++;
    return count;
}

/**
 * With which power of {K} is the factorial of {n} divisible? Return the exponent by Legendre's formula.
 * Add up {n} / {K}, {n} / {K} / {K}, and so on, each rounded down, until nothing is left.
 * exponent of the prime {K} in {n}!
 * How many factors {K} do the numbers 1 to {n} contain altogether?
 * Legendre's formula for {n}! and the prime {K}
 * Without computing {n}!, tell me how many times the prime {K} goes into it.
 * Write a function to find the exponent of {K} in n factorial.
 * exponent of {K} in n!, the factorial
 * What is the exponent of the highest power of {K} that divides the factorial of a number?
 * pls count the {K}s in the prime factors of n! for me
 * count of the prime factor {K} in the product 1 * 2 * ... * n
 * Legendre's formula (de Polignac) for the prime {K} and n factorial
 * Write a function to find how often the prime {K} occurs in the prime factorisation of n!.
 * Python: s = 0; while n: n //= {K}; s += n
 * how many {K}s are in 1*2*3*...*{n} as factors
 * {K}-adic valuation of n! via Legendre's formula
 * What is the largest power of {K} that divides a factorial (its exponent)?
 * exponent of {K} in {n} factorial
 *
 * @T uint32_t uint64_t int64_t int32_t
 * @K 2 3 5 7 11 13
 * @name factorial_exponent legendre_formula
 * @range n 0 10000
 */
T factorial_exponent(T n) {
    T total = 0;
    for (n /= K; n != 0; n /= K) total += n;
    return total;
}

/**
 * The factorial of {n} is divisible by the prime {p} to which exponent at most?
 * Legendre's formula for n factorial and a given prime p.
 * exponent of a prime in the factorial of the first argument
 * How often does the prime p divide n!, with n first?
 * number of times a prime, given second, divides the factorial of a number
 * Write a function that finds the largest e such that p^e divides n!, for n and p.
 * n/p + n/p^2 + n/p^3 + ... with each quotient rounded down, until it is 0
 * exponent of the prime p in n!, arguments n, p
 * how many factors p does the product 1 * 2 * ... * n contain
 * largest power of a prime in a factorial, as its exponent; n, then the prime
 * number first, prime second: exponent of the prime in the number's factorial
 * how many times can the factorial of n be divided by p, a prime
 * Write a program which computes the exponent of a given prime in the factorisation of n factorial, n coming first.
 * Python: sum(n // p**k for k in range(1, 99))
 * how many times can {n}! be divided by the prime {p}
 * v_p(n!) by de Polignac's formula
 * How do I get the power of a prime inside a factorial?
 * exponent of prime in {n}!
 *
 * @T int32_t int64_t
 * @name legendre_exponent prime_in_factorial
 * @range n 0 10000
 * @range p 2 13
 */
T legendre_exponent(T n, T p) {
    T total = 0;
    for (n /= p; n != 0; n /= p) total += n;
    return total;
}

/**
 * Return the Legendre symbol of {a} modulo the prime {K}: 0, 1 or -1, by Euler's criterion.
 * Is {a} a quadratic residue modulo {K}? Answer 1 for yes, -1 for no, 0 if {K} divides {a}.
 * ({a} | {K}), the Legendre symbol, through {a} to the power ({K} - 1) / 2 modulo {K}
 * Raise {a} to half of {K} - 1, mod {K}, and report the result with {K} - 1 turned into -1.
 * Decide with a modular power whether {a} is a nonzero square mod {K}: 1 if so, -1 if not, 0 for a multiple of {K}.
 * Euler's criterion for {a} and the odd prime {K}, as -1, 0 or 1
 * Write a function that computes the Legendre symbol of a number modulo {K}.
 * legendre symbol of a number mod {K} as 0, 1 or -1
 * Is a number a square modulo the prime {K} (1), not one (-1), or a multiple of it (0)?
 * is a number a quadratic residue mod {K}? 1 yes, -1 no, 0 if {K} divides it
 * does a number have a square root mod {K}: 1 yes, -1 no, 0 for a multiple of {K}
 * Euler's criterion of a number for the prime {K}: 1, -1 or 0
 * Write a function that tells whether a number is a square modulo the prime {K}: 1 if so, -1 if not, 0 for a multiple of {K}.
 * sympy.legendre_symbol(a, {K}), also defined as 0 when {K} divides a
 * does some square leave the same rest as {a} when divided by {K}? 1 yes, -1 no, 0 if the rest is 0
 * Quadratic character of a modulo {K} through Euler's criterion
 * How can I evaluate (a/{K}) for quadratic residuosity?
 * legendre symbol of {a} mod {K}
 *
 * @T uint32_t uint64_t
 * @K 5 7 11 13 17 19 23 29 31 97 101
 * @name legendre_symbol quadratic_character
 */
int32_t legendre_symbol(T a) {
    T result = 1, base = a % K;
    for (T n = (K - 1) / 2; n != 0; n /= 2) {
        if (n % 2 == 1) result = result * base % K;
        base = base * base % K;
    }
    return result == K - 1 ? -1 : (int32_t)result;
}

/**
 * Compute the Jacobi symbol of {a} over {K} by quadratic reciprocity.
 * Return the Jacobi symbol ({a} / {K}): 1, -1, or 0 if {a} and {K} share a factor.
 * What is the Jacobi symbol with {a} on top and {K} below?
 * Jacobi symbol: pull twos out of {a}, swap it with the modulus (first {K}) and flip the sign by the reciprocity law
 * With reciprocity instead of factoring {K}, find the generalised Legendre symbol of {a}.
 * jacobi({a}, {K}); 0 unless they are coprime
 * Write a function to calculate the Jacobi symbol of a number over {K}.
 * jacobi symbol of a number, the bottom being {K}
 * How do I evaluate (a/n) by quadratic reciprocity for n = {K}?
 * jacobi of my number and {K} pls
 * generalized Legendre symbol of a number for the odd modulus {K}: 1, -1 or 0
 * Jacobi symbol of a over {K}, as in the Solovay-Strassen primality test
 * Write a program to calculate the Jacobi symbol with upper argument a and the odd modulus {K} below: 1, -1 or 0.
 * sympy.jacobi_symbol(a, {K})
 * work out the Jacobi sign (1, -1, 0) of the number over {K}
 * (a/{K}) by quadratic reciprocity, the generalised Legendre symbol
 * Binary algorithm for the Jacobi symbol modulo {K}, how?
 * jacobi symbol ({a}/{K})
 *
 * @T uint32_t uint64_t
 * @K 9 15 21 33 35 45 63 77 99 105
 * @name jacobi jacobi_symbol
 */
int32_t jacobi(T a) {
    int32_t sign = 1;
    T n = K;
    for (a %= n; a != 0; a %= n) {
        while (a % 2 == 0) {
            a /= 2;
            if (n % 8 == 3 || n % 8 == 5) sign = -sign;
        }
        T rest = n;
        n = a;
        a = rest;
        if (a % 4 == 3 && n % 4 == 3) sign = -sign;
    }
    return n == 1 ? sign : 0;
}

/**
 * Return the multiplicative order of {a} modulo {m}, or 0 if there is none.
 * What is the smallest k of at least 1 for which {a} to the k leaves 1 modulo {m}? Give 0 if no k up to {m} works.
 * order of {a} in the group of units mod {m}; 0 where {a} is no unit
 * Multiply by {a} modulo {m} until 1 appears and count the factors; after {m} tries give up with 0.
 * After how many multiplications by {a} does 1 come back, mod {m}? Return 0 if it never does.
 * Least positive exponent that takes {a} to 1 (mod {m}), 0 if none exists; {m} is at least 2
 * Write a function to find the multiplicative order of a number modulo another, 0 if none.
 * multiplicative order of a modulo m, 0 if a is not a unit
 * What is the smallest positive exponent that makes a power of a equal 1 modulo m, or 0 if none does?
 * smallest k with a^k = 1 mod m, else zero
 * period of the powers of a number modulo m, until they return to 1; 0 if they do not
 * order of a in the multiplicative group mod m (the period in Shor's algorithm), 0 if a has none
 * Write a function to find the smallest positive exponent for which a power of the first number leaves remainder 1 modulo the second, 0 if there isn't one.
 * sympy.n_order(a, m), but 0 for numbers that aren't coprime
 * keep multiplying by {a} modulo {m}: after how many times do you get 1? 0 if never
 * Order of a in the unit group of Z/mZ, zero for non-units
 * What is the least k >= 1 with a^k congruent to 1 mod m (0: none)?
 * order of {a} modulo {m}
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name multiplicative_order order_modulo
 * @range a 0 60
 * @range m 2 40
 */
T multiplicative_order(T a, T m) {
    T power = 1;
    for (T k = 1; k <= m; k++) {
        power = power * (a % m) % m;
        if (power == 1) return k;
    }
    return 0;
}

/**
 * Compute the integer square root of {n} with Newton's method.
 * What is the square root of {n}, rounded down? Iterate x = (x + {n} / x) / 2 in integers.
 * floor(sqrt({n})) by Newton iteration, starting from {n} itself
 * Start with x = {n} and average x with {n} / x for as long as the value falls.
 * Newton's integer square root of a non-negative {T} {n}
 * Without floating point, find the largest number whose square does not exceed {n}; let Newton's rule converge.
 * Write a function that calculates the integer square root by Newton's method.
 * integer sqrt of n by Newton's method, rounded down
 * How do I get the floor of a square root with Newton iteration, no floats?
 * square root of a whole number rounded down with newton pls
 * whole-number square root by averaging guesses, fraction cut off
 * floor of a square root by Heron's (Babylonian) method in integer arithmetic
 * Write a program which finds the integer part of the square root of a non-negative integer by Newton's iteration.
 * Python's math.isqrt(n)
 * biggest whole number whose square isn't more than {n}
 * Integer square root via Heron's method
 * How do I get a floored square root without floating point?
 * integer sqrt with newton
 *
 * @T int32_t int64_t
 * @name isqrt_newton integer_root
 * @range n 0 1000000
 */
T isqrt_newton(T n) {
    if (n < 2) return n;
    T x = n, next = (n + 1) / 2;
    while (next < x) {
        x = next;
        next = (x + n / x) / 2;
    }
    return x;
}

/**
 * Compute the integer square root of {n} bit by bit.
 * What is the square root of {n}, rounded down? Decide each bit of the root from the top, without multiplying.
 * floor(sqrt({n})) by the digit-by-digit method in base 2
 * Find the root of {n}, rounded down, as old hardware does: shift, compare, subtract, 16 bits of result.
 * binary square root of a 32-bit unsigned {n}, only shifts and subtractions
 * For my microcontroller I need the truncated square root of {n} without any multiply or divide, one bit a step.
 * Write a function that finds the square root of a 32-bit integer using only shifts and subtraction.
 * bitwise integer square root of a 32-bit unsigned number, rounded down
 * How do I compute the floor of a 32-bit unsigned number's square root bit by bit?
 * int sqrt of a uint32, rounded down, no mul no div, only bits
 * whole-number square root of an unsigned 32-bit value by the binary digit method
 * floor square root of an unsigned int by the Woo abacus algorithm, for embedded code without a multiplier
 * Write a function to compute the floored square root of a 32-bit unsigned integer one bit at a time.
 * Java-like unsigned sqrt: (int) Math.sqrt(n), with shifts and subtractions only
 * square root of a whole number, rounded down, no dividing
 * Restoring digit-by-digit (base 4) integer square root of a 32-bit word
 * How to do isqrt on a microcontroller lacking multiply and divide?
 * bitwise integer square root
 *
 * @name isqrt_bits sqrt_by_bits
 */
uint32_t isqrt_bits(uint32_t n) {
    uint32_t root = 0;
    for (uint32_t bit = 1u << 30; bit != 0; bit >>= 2) {
        if (n >= root + bit) {
            n -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return root;
}

/**
 * Return the integer cube root of {n}.
 * What is the largest number whose cube is not above {n}? Count up from 0.
 * floor of the cube root of a non-negative {n}, by linear search
 * What edge has the biggest solid cube that can be built of at most {n} unit blocks?
 * Try 1, 2, 3, ... until the next cube would exceed {n}; return the last that fits.
 * Round the cube root of {n} down to a whole number, in integer arithmetic.
 * Write a program to find the cube root of a number, rounded down.
 * integer cube root of a non-negative number, rounded down
 * What is the biggest integer whose cube is at most a given number?
 * cubic root of a number as int, floor
 * whole part of the third root of n
 * floor of the cube root of n by linear search
 * Write a program that finds the greatest integer whose third power does not exceed a given non-negative integer.
 * Python: r = 0; while (r + 1)**3 <= n: r += 1
 * cube root without the decimals
 * Floor of the real cube root of n
 * How can I compute an integer cube root, rounded down?
 * floor of cube root of {n}
 *
 * @T int32_t int64_t uint32_t
 * @name integer_cbrt icbrt floor_cube_root
 * @range n 0 100000
 */
T integer_cbrt(T n) {
    T root = 0;
    while ((root + 1) * (root + 1) * (root + 1) <= n) root++;
    return root;
}

/**
 * What is the integer part of the {k}-th root of {n}, with {k} given first?
 * integer nth root, rounded down, root degree first, number second
 * floor of the k-th root, k before the number
 * Which is the largest whole number whose k-th power does not exceed n, given k and then n?
 * How do I take the nth root of an int, rounded down, without floating point? Degree first.
 * Write a function that returns the whole part of a root of any degree, the degree being the first argument.
 * degree and number in, root of that degree rounded down out
 * root rounded down: 3 and 30 gives 3, because 3 cubed is 27
 * whole k-th root by trial, rounded down, degree first
 * biggest x with x^k <= n, arguments k, n
 * root of a whole number, rounded down, degree as the first argument
 * square, cube or fourth root as an int, rounded down, for degree and then number
 * Write a function which determines the floored k-th root of a non-negative integer; the degree k is the first argument.
 * sympy.integer_nthroot, degree first, only the floored root
 * largest whole number that to the power {k} is at most {n}
 * Floor of n^(1/k), arguments in the order k, n
 * How do I compute integer nth roots (root degree, then radicand)?
 * floor of the {k}-th root of {n}
 *
 * @T int32_t int64_t
 * @name integer_root floor_root
 * @range k 2 5
 * @range n 0 1000
 */
T integer_root(T k, T n) {
    T root = 0;
    for (;;) {
        T power = 1;
        for (T i = 0; i < k; i++) power *= root + 1;
        if (power > n) return root;
        root++;
    }
}

/**
 * Is {n} a perfect {OP}?
 * Check whether some whole number r from 0 on gives {n} as its {OP} ({OP:2}).
 * true if {n} is the {OP} of an integer; negative numbers are not
 * Raise r from 0 while {OP:2} is below {n}, then see if {n} was hit, i.e. {n} is a perfect {OP}.
 * Could {n} be written as the {OP} of a whole number that is not negative?
 * perfect {OP} test for {n}, by trying roots in order
 * Write a program to check whether a number is a perfect {OP}.
 * is the integer a perfect {OP}
 * How can I tell if an integer is the {OP} of another integer?
 * is my num a perfect {OP}, like {OP:2} for some whole r?
 * is the value the {OP} of a whole number
 * test whether a number is among the {OP} numbers 0, 1, ...
 * check if a number is a perfect {OP}
 * check integer for being a perfect {OP}, negative ones are not
 * Write a function that checks if an integer is the {OP} of a non-negative integer (0 qualifies, negatives don't).
 * Python: n in [{OP:2} for r in range(n + 1)], a perfect {OP} test
 * is it a {OP} number (not below zero)?
 * Does n belong to the image of the {OP} function on the natural numbers with 0?
 * How can I tell that a number is a perfect {OP}?
 *
 * @T int32_t int64_t
 * @OP r*r "square" "r * r"
 * @OP r*r*r "cube" "r * r * r"
 * @name is_perfect_power_of is_square exact_root_exists
 * @range n -2 30
 */
_Bool is_perfect_power_of(T n) {
    T r = 0;
    while (OP < n) r++;
    return (OP) == n;
}

/**
 * Return the base-{K} logarithm of {n}, rounded down.
 * What is the largest e for which {K} to the power e does not exceed {n}? {n} is at least 1.
 * floor of log base {K} of {n}, by repeated division
 * Count how often {n} can be divided by {K}, dropping fractions, before it falls below {K}.
 * How many times must 1 be multiplied by {K} to get the largest power of {K} not above {n}?
 * The order of magnitude of {n} in base {K} is what I need, starting from 0.
 * Write a function that computes the integer logarithm base {K}.
 * floor of log{K} of a positive integer
 * How many times can a number be divided by {K} before it is less than {K}?
 * log base {K} of a number but as an int, rounded down please
 * whole part of the base-{K} logarithm of n
 * highest exponent e with {K}^e not exceeding the positive value n
 * Write a program to determine the largest exponent e for which {K} to the power e is at most a positive integer.
 * Python: int(math.log(n, {K})), computed exactly
 * how many times can you divide by {K} before it's under {K}
 * Floored logarithm to the base {K}
 * How do I take the integer log base {K} of a number?
 * floor(log{K}({n}))
 *
 * @T int32_t int64_t
 * @K 10 3 5 7 8 16
 * @name log_floor integer_log
 * @range n 1 100000
 */
T log_floor(T n) {
    T e = 0;
    for (; n >= K; n /= K) e++;
    return e;
}

/**
 * What is the integer part of the logarithm of {n} when its base is the second argument?
 * integer logarithm of a number, rounded down, base as the second argument
 * floor of log n in a given base, arguments n, base
 * How often can a number be divided by the base, given second, before it is smaller than the base?
 * Write a function that returns the whole part of a number's logarithm in any base, which comes second.
 * largest e with base^e <= n, for n and base
 * ilog(n, base), rounded down
 * integer log: 1000 and 10 gives 3, 9 and 2 gives 3
 * exponent of the highest power of the base within n (n, base)
 * logarithm of an int as an int, rounded down, to the base in the second argument
 * number and base in, rounded down log out
 * How do I compute a rounded down logarithm without floating point, for a number and a base?
 * Write a function which finds the whole part of the logarithm of a positive integer to a supplied base, number first.
 * Python: int(math.log(n, base)) with exact integers
 * how often can {n} be divided by {base} before it's smaller than that
 * Greatest e with base^e <= n
 * Rounded-down log with arbitrary integer base: how?
 * floor of log of {n} to base {base}
 *
 * @T int32_t int64_t
 * @name integer_log ilog
 * @range n 1 100000
 * @range base 2 16
 */
int32_t integer_log(T n, T base) {
    int32_t exponent = 0;
    for (; n >= base; n /= base) exponent++;
    return exponent;
}

/**
 * What is the integer part of the logarithm of {n} to base 10?
 * integer log10 of a positive number, rounded down
 * common logarithm of a number, rounded down to an integer
 * Return the exponent of the largest power of ten that does not exceed a positive number.
 * order of magnitude of an integer: 0 below ten, 1 below a hundred, and so on
 * floor(log10(n)) of an int without floating point
 * How do I get log10 of an int as an int, rounded down?
 * ilog10 of a positive int
 * which largest power of 10 fits into the number: 1000 gives 3
 * exponent in the scientific notation of a positive integer
 * number of decimal digits of a positive integer minus one
 * magnitude of a number: ones 0, tens 1, hundreds 2, thousands 3
 * Write a program to calculate the common logarithm of a positive integer, rounded down.
 * Python: len(str(n)) - 1
 * how many zeros has the biggest 1, 10, 100 ... that isn't above {n}
 * Decimal order of magnitude of a positive integer
 * How to compute floor(log10(n)) without floats?
 * integer log10
 *
 * @T int32_t int64_t
 * @name integer_log10 order_of_magnitude
 * @range n 1 1000000
 */
int32_t integer_log10(T n) {
    int32_t exponent = 0;
    while (n >= 10) {
        n /= 10;
        exponent++;
    }
    return exponent;
}

/**
 * Is {n} a power of {K}? The number 1 is one.
 * Check whether {n} can be divided by {K} again and again until exactly 1 is left.
 * true if {n} == {K} to some power e >= 0; zero and negative numbers are not
 * Is {n} one of the numbers 1, {K}, {K} * {K}, {K} * {K} * {K} and so on?
 * power-of-{K} test for the {T} {n}
 * Divide {n} by {K} while that leaves no rest; {n} passes if it ends at 1.
 * Write a function to check if a number is a power of {K}.
 * power of {K} check, 1 included
 * How do I find out whether an integer is {K} to some exponent?
 * is the number 1, {K}, {K}x{K}, ... ? boolean
 * can a value be written as 1 or as {K} multiplied with itself some number of times
 * is n a pure power of the base {K}, exponent 0 allowed
 * Write a function that decides whether an integer can be written as {K} raised to some non-negative whole exponent.
 * Python: n in [{K}**e for e in range(40)]
 * is it 1, {K}, {K} times {K}, and so on?
 * Is n in the multiplicative monoid generated by {K}?
 * How can I detect exact powers of {K} (1 is one, nothing below 1 is)?
 * is {n} a power of {K}
 *
 * @T int32_t int64_t
 * @K 3 5 6 7 10
 * @name is_power_of power_test
 * @range n -1 130
 */
_Bool is_power_of(T n) {
    if (n < 1) return 0;
    while (n % K == 0) n /= K;
    return n == 1;
}

/**
 * Is {n} a power of {base}?
 * Check whether the first number is a power of the second.
 * is n equal to base to some power, exponent 0 included
 * is the first number a power of the base given second?
 * Can {n} be written as {base} multiplied by itself some number of times, or is it 1?
 * How do I test if a number is a power of a second number?
 * Write a function that checks if the first number is a power of the second.
 * power check, number then base: true for 81 and 3, false for 80 and 3
 * pure power check of a number with the base as the second argument
 * number, base: is the number an exact power of the base or not
 * divide the first number by the base until it no longer goes evenly; is 1 left
 * is n a power of base, 1 counts too
 * Write a program which checks if its first argument is a power of its second, exponent zero allowed and non-positive numbers refused.
 * Python: n in (base**e for e in range(40))
 * can you get {n} by multiplying {base}s only (1 counts)?
 * Is log_base(n) a non-negative integer?
 * How do I verify that a number is an exact power of a given base?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name power_of_base is_power_of_number
 * @range n -1 130
 * @range base 2 10
 */
R power_of_base(T n, T base) {
    if (n < 1) return 0;
    while (n % base == 0) n /= base;
    return n == 1;
}

/**
 * Compute the digital root of {n} in base {K}.
 * What single base-{K} digit is left when the digits of {n} are summed over and over? For 0 it is 0.
 * repeated base-{K} digit sum of {n}, by the remainder modulo {K} - 1
 * Sum the base-{K} digits of {n} until one remains, using 1 + ({n} - 1) % ({K} - 1) for a nonzero {n}.
 * base-{K} digital root of the {T} {n}
 * Find the base-{K} digital root of {n} by its remainder modulo {K} - 1; only 0 gives 0.
 * Write a function for the digital root of a number in base {K}.
 * digital root of a number in base {K}
 * How do I add base-{K} digits over and over until a single one is left?
 * repeated digit sum of a number but in base {K}, down to one digit
 * single base-{K} digit that remains of a value after summing digits over and over
 * digital root of n in base {K} by its congruence modulo {K} minus 1, 0 only for 0
 * Write a function that computes the single digit left after repeatedly summing the base-{K} digits of an unsigned integer.
 * Python: 0 if n == 0 else 1 + (n - 1) % ({K} - 1)
 * in base {K}, add digits over and over till one is left
 * Additive digital root to radix {K}
 * How do I calculate repeated digit sums in base {K} directly?
 * digital root in base {K}
 *
 * @T uint32_t uint64_t
 * @K 3..9 11 12 16
 * @name digital_root_base base_root
 */
T digital_root_base(T n) { return n == 0 ? 0 : 1 + (n - 1) % (K - 1); }

/**
 * What is the sum of the digits of {n} when written in the given base?
 * digit sum of a number in a given base, base second
 * sum of the digits of n in base b, base as the second argument
 * How do I add the digits of a number as written in another base, given second?
 * Write a function for the digit sum of a number in the base of the second argument.
 * number and base in, sum of the number's digits in that base out
 * digit sum in a base: 10 in base 2 is 1010, so 2
 * cross sum of a number in any number system, radix second
 * total of the base-b digits of n, arguments n, b
 * add n % b while dividing n by b until it is 0
 * digits of a number in another base, the second argument, added
 * digit sum of the first argument, radix as the second
 * Write a program to add up the digits of a non-negative integer when it is expressed in a base supplied as second argument.
 * Python: s = 0; while n: n, d = divmod(n, base); s += d
 * write {n} in base {base} and add the figures
 * Digital sum s_b(n) for variable radix b
 * How to sum digits for an arbitrary number base?
 * sum of digits of {n} in base {base}
 *
 * @T int32_t int64_t
 * @name digit_sum_in_base base_digit_sum
 * @range n 0 100000
 * @range base 2 16
 */
T digit_sum_in_base(T n, T base) {
    T total = 0;
    for (; n != 0; n /= base) total += n % base;
    return total;
}

/**
 * How many digits does {n} have when written in the given base?
 * number of digits of an integer in a given base, base second
 * digit count of n in base b, base as the second argument
 * How long is a number in digits when written in another base, given second? Zero has one digit.
 * Write a function that counts the digits of a number in the base of the second argument.
 * number and base in, number of digits in that base out
 * count digits in a base: 10 in base 2 is 1010, so 4
 * length of a number written in any number system, 1 for zero; radix second
 * how many digits the first argument has in the base of the second
 * places needed to write n in base b
 * how many figures a number has in another base, 0 has one
 * digit count of a number, radix as the second parameter
 * Write a function which counts the digits a non-negative integer needs in a given base, with a single one for zero.
 * numpy: len(np.base_repr(n, base))
 * how long is {n} when written in base {base}
 * Length of the radix-b expansion of n, at least 1
 * How many digits does a number have in some other base (number, then base)?
 * number of digits of {n} in base {base}
 *
 * @T int32_t int64_t
 * @name digit_count_in_base base_length
 * @range n 0 100000
 * @range base 2 16
 */
int32_t digit_count_in_base(T n, T base) {
    int32_t count = 1;
    for (; n >= base; n /= base) count++;
    return count;
}

/**
 * Return the alternating digit sum of {n}: last digit minus the one before plus the next, and so on.
 * What is the alternating sum of the decimal digits of {n}, the ones digit counting as positive?
 * Add and subtract the base-10 digits of {n} in turn, starting at the right with plus.
 * alternating cross sum of {n}, as used to test divisibility by 11
 * ones - tens + hundreds - thousands + ... of {n}
 * Going from right to left through the decimal digits of {n}, flip the sign at each step and total them.
 * Write a function that computes the alternating sum of the digits, starting with plus at the last digit.
 * alternating digit sum of a number, last digit positive
 * How do I add and subtract the digits of an integer by turns from the right?
 * last digit of n minus the one before, plus the one before that, and so on
 * sum of the digits in odd places from the right minus those in even places, the last digit having place 1
 * alternating digit sum for the divisibility rule for 11, ones digit counted with plus
 * Write a program that alternately adds and subtracts the decimal digits of a non-negative integer, beginning with plus at the rightmost.
 * Python: sum(int(c) * (-1)**i for i, c in enumerate(reversed(str(n))))
 * last figure minus the one before it plus the one before that and so on
 * Signed digit sum used for divisibility by 11, units digit positive
 * How do I do an alternating cross sum from the right-hand end?
 * alternating sum of digits from the right
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name alternating_digit_sum alternating_cross_sum
 * @range n 0 99999999
 */
int32_t alternating_digit_sum(T n) {
    int32_t total = 0, sign = 1;
    for (; n != 0; n /= 10) {
        total += sign * (int32_t)(n % 10);
        sign = -sign;
    }
    return total;
}

/**
 * How many times must the decimal digits of {n} be {OP} until a single digit is left?
 * Return the {OP:2} persistence of {n}: steps of {OP:3} all its digits until it is below 10.
 * {OP:2} persistence of {n} in base 10, 0 for a single digit
 * Replace {n} by its digits {OP} together, again and again, and count the rounds until one digit remains.
 * Count the rounds of {OP:3} the decimal digits of {n} that bring it below 10.
 * Starting at {n}, let the digits be {OP} over and over; how many rounds until it has one digit?
 * Write a function that counts how often the digits of a number must be {OP} to reach one digit.
 * {OP:2} persistence of a number
 * What is the {OP:2} persistence of a number?
 * {OP:3} the digits of a number again and again, how many rounds till single digit?
 * number of rounds of {OP:3} the decimal digits of n until the value is below ten
 * {OP:2} persistence of n as recreational mathematics defines it
 * Write a function that counts how many times the decimal digits of a non-negative integer must be {OP} together, again and again, to reach one digit.
 * Python: steps = 0; while n > 9: n = digits of n {OP}; steps += 1
 * keep {OP:3} the figures until just one is left: how many rounds?
 * The {OP:2} persistence of n in base ten
 * How do I find out how long {OP:3} all digits repeatedly takes to give a single digit?
 * {OP:2} persistence
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP + "added" "additive" "adding"
 * @OP * "multiplied" "multiplicative" "multiplying"
 * @name persistence digit_rounds
 * @range n 0 99999
 */
T persistence(T n) {
    T rounds = 0;
    for (; n >= 10; rounds++) {
        T next = n % 10;
        for (n /= 10; n != 0; n /= 10) next = next OP n % 10;
        n = next;
    }
    return rounds;
}

/**
 * What is the average of the digits of {n}?
 * mean of the digits of a number
 * average digit of a number, with fraction
 * How do I calculate the average of all digits of an integer?
 * Write a function that returns the mean digit as a double.
 * digit sum of a number divided by its number of digits, not rounded
 * average of a number's digits: 1234 gives 2.5
 * arithmetic mean of the figures of a number
 * what digit does a number have on average
 * the digits of a number averaged, with fraction
 * mean size of the digits of an int
 * sum of the digits of n over their count as a real number
 * Write a program to calculate the arithmetic mean of the decimal digits of a non-negative integer.
 * Python: statistics.mean(map(int, str(n)))
 * add the figures and divide by how many there are
 * Mean base-10 digit of n, in double precision
 * What's the average digit in a number?
 * average of the digits of {n}
 *
 * @T int32_t int64_t
 * @name average_of_digits mean_digit
 * @range n 0 99999999
 */
double average_of_digits(T n) {
    int32_t total = 0, count = 0;
    do {
        total += (int32_t)(n % 10);
        count++;
        n /= 10;
    } while (n != 0);
    return (double)total / count;
}

/**
 * Let the decimal digits of {a} be followed by those of {b}, as one number.
 * What number results when {a} and {b} are written side by side in base 10?
 * Concatenate {a} and {b} as decimal numbers: 12 and 34 give 1234, and 5 and 0 give 50.
 * Shift {a} left by as many decimal places as {b} has digits (one for 0), then add {b}.
 * digits of {a} followed by digits of {b}, base 10
 * Glue the two {T:s} {a} and {b} together, digit by digit.
 * Write a function that joins two numbers, so 12 and 34 become 1234.
 * concatenate the decimal digits of two integers, first number in front
 * How do I append the decimal digits of the second number to the first?
 * stick 2 numbers together like text, result is a number again
 * two values written one after the other as a single number
 * digit concatenation of two ints without strings
 * Write a function to join the decimal digits of two non-negative integers, so that 12 and 345 give 12345.
 * Python: int(str(a) + str(b))
 * put {a} and {b} next to each other as one number
 * a times 10^k plus b, where k is the digit count of b (1 for zero)
 * How can I glue two numbers together without strings?
 * concatenate {a} and {b}
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name concatenate_digits join_digits
 * @range a 0 9999
 * @range b 0 9999
 */
T concatenate_digits(T a, T b) {
    T scale = 10;
    while (scale <= b) scale *= 10;
    return a * scale + b;
}

/**
 * Write {n} in base {K} and read the digits as a decimal number.
 * Write {n} in base {K}: which decimal integer has the same digits?
 * Turn {n} into the decimal number that shows its base-{K} digits.
 * base-{K} representation of {n}, packed as decimal digits
 * Convert {n} to base {K}, with the result printed as if it were base 10.
 * Digit by digit, I want {n} in base {K}, stored as a plain number: the base-{K} digits in decimal places.
 * Write a program to convert a decimal number to base {K}, result shown as a decimal int.
 * decimal to base {K}, as digits in a decimal integer
 * How do I convert a number from base 10 to base {K} with the result as an int of those digits?
 * convert to base {K} pls, digits kept in an int, as 5 in base 2 would be the int 101
 * a value's base-{K} numeral packed in an ordinary integer
 * radix conversion from ten to {K}, the result's digits stored as a decimal integer
 * Write a function which converts a non-negative integer to base {K} and returns it as a number whose decimal digits are the base-{K} digits.
 * Python: int(numpy.base_repr(n, {K}))
 * write the number in base {K}, so that it looks right when printed normally
 * Radix-{K} expansion of n, its digits packed as decimal places
 * How do I change from decimal to base {K} and keep the result in an integer?
 * convert {n} to base {K} as a decimal-looking number
 *
 * @T uint64_t int64_t
 * @K 2..9
 * @name to_base_digits show_in_base
 * @range n 0 5000
 */
T to_base_digits(T n) {
    T result = 0;
    for (T place = 1; n != 0; n /= K) {
        result += n % K * place;
        place *= 10;
    }
    return result;
}

/**
 * Convert {n} to a base from 2 to 9 and return the digits as a decimal number.
 * decimal to any base up to 9, the digits as an int
 * convert a number to another base up to 9, result as a decimal int of its digits
 * Write {n} with the digits of a base up to 9, packed in a decimal integer; the base comes second.
 * change the base of a number, base is the second argument, digits returned as an int
 * How do I convert from decimal to a given base and keep the digits in an int?
 * base change like 5 in base 2 giving the int 101, base can be chosen
 * Write a function that converts a number to the base in the second argument, digits packed in a decimal integer.
 * base conversion of an integer from ten to base 2..9, result read as decimal digits
 * number and base in, out comes an int that looks like the number in that base
 * n in base b, with its digits as a decimal integer
 * pls convert number to base given second (2..9), its digits kept as an integer
 * Write a program that re-expresses a number in a base from 2 to 9, the digits forming a decimal integer (5 in base 2 gives 101).
 * Python: int(numpy.base_repr(n, base))
 * how does {n} look in base {base}? give that as a normal number
 * Digits of the radix-b expansion, packed into base-ten positions (n, then b)
 * How can I convert an int to any small base and return an int of those digits?
 * convert {n} to base {base} digits
 *
 * @T int64_t int32_t
 * @name convert_to_base in_other_base
 * @range n 0 500
 * @range base 2 9
 */
T convert_to_base(T n, T base) {
    T result = 0;
    for (T place = 1; n != 0; n /= base) {
        result += n % base * place;
        place *= 10;
    }
    return result;
}

/**
 * Read the decimal digits of {n} as a number in base {K}.
 * What is the value of {n} when its digits are taken to be in base {K}?
 * Interpret {n}, as it is printed, as a base-{K} numeral and return its value.
 * value of the digits of {n} in base {K}, all of them assumed below {K}
 * Weigh the decimal digits of {n} with powers of {K}, the last digit with 1, and add.
 * Someone wrote a base-{K} number down as {n}; what does it stand for?
 * Write a program to convert a base-{K} number, given as decimal digits, to its value.
 * base {K} to decimal, the digits coming as a decimal integer
 * How do I convert an int whose decimal digits are a number written in base {K} to its value?
 * int like 101, what does it mean in base {K}? int in, int out
 * evaluate the decimal digits of n with place values of {K}
 * radix conversion from {K} to ten, the base-{K} digits given as an int
 * Write a program to read the decimal digits of a non-negative integer as base-{K} digits and return the value they have.
 * Python: int(str(n), {K})
 * the number is written in base {K}, what is it normally?
 * Evaluate at {K} the polynomial whose coefficients are the base-10 digits of n.
 * How do I turn a number that looks like base {K} into its real value?
 * base {K} to decimal
 *
 * @T uint32_t uint64_t int64_t int32_t
 * @K 2..9
 * @name from_base_digits read_in_base
 * @range n 0 111111
 */
T from_base_digits(T n) {
    T result = 0;
    for (T place = 1; n != 0; n /= 10) {
        result += n % 10 * place;
        place *= K;
    }
    return result;
}

/**
 * What is the value of {n} if its decimal digits are read in another base, given second?
 * any base to decimal: digits as an int, base second
 * convert a number from another base, given second, to base ten
 * Read the decimal digits of {n} as a numeral of the base in the second argument.
 * number written in base b to ordinary number, b is the second argument
 * How do I convert an int like 101 from a given base to decimal?
 * Write a function that converts a number from the base in the second argument to decimal.
 * digits read in a base: 101 and 2 gives 5, 101 and 3 gives 10
 * base conversion of an int's digits from the base given second to ten
 * an int's digits and a base in, their value out
 * value of the decimal digits of n read in base b
 * weigh the digits of the first number by powers of the base, the second, and add them
 * Write a function that interprets an integer's decimal digits in a supplied base and computes the true value (101 in base 2 gives 5).
 * JavaScript: parseInt(String(n), base), all digits taken to be below the base
 * {n} is written in base {base}; what number is it?
 * Value of a digit string, held as a base-ten integer, to radix b
 * How to convert digits of another base to an ordinary int (digits, base)?
 * convert {n} from base {base} to decimal
 *
 * @T int32_t int64_t
 * @name convert_from_base value_in_base
 * @range n 0 11111
 * @range base 2 9
 */
T convert_from_base(T n, T base) {
    T result = 0;
    for (T place = 1; n != 0; n /= 10) {
        result += n % 10 * place;
        place *= base;
    }
    return result;
}

/**
 * Find the smallest x from 0 on that leaves {a} when divided by {K} and {b} when divided by {L}.
 * Which number x is congruent to {a} mod {K} and to {b} mod {L}? Return the least one that is not negative.
 * Chinese remainders by search: x % {K} == {a} and x % {L} == {b}
 * Count up from 0 until the remainders by {K} and {L} are {a} and {b}; {a} is below {K}, {b} below {L}.
 * In rows of {K} there are {a} soldiers left over, in rows of {L} there are {b}; how many are there at least?
 * Solve the congruences {a} (mod {K}) and {b} (mod {L}) for the least non-negative x.
 * Write a function that finds the smallest number with the given remainders modulo {K} and {L}.
 * chinese remainder theorem mod {K} and {L}: least x from 0 with the two given remainders
 * Which least non-negative number leaves the first remainder by {K} and the second by {L}?
 * find the least x >= 0 from x mod {K} and x mod {L}
 * least non-negative value with two given residues, first mod {K}, then mod {L}
 * Sun Tzu's problem with moduli {K} and {L}: smallest x from 0 with the given remainders
 * Write a function to find the least non-negative number with a given first remainder on division by {K} and a given second one on division by {L}.
 * sympy: crt([{K}, {L}], [a, b])[0]
 * which smallest number leaves {a} when divided by {K} and {b} when divided by {L}
 * Chinese remainder theorem for moduli {K} and {L} (residues in this order)
 * How do I recover x from x mod {K} and x mod {L}?
 * smallest x with x mod {K} = {a} and x mod {L} = {b}
 *
 * @T int32_t uint32_t
 * @K 3 4 7
 * @L 5 11 13
 * @name solve_congruences chinese_remainder
 * @range a 0 2
 * @range b 0 4
 */
T solve_congruences(T a, T b) {
    T x = 0;
    while (x < K * L && (x % K != a || x % L != b)) x++;
    return x;
}

/**
 * Find the smallest non-negative x that leaves {a} when divided by {m} and {b} when divided by {n}; -1 if there is none.
 * chinese remainder theorem for two congruences: remainder, modulus, remainder, modulus; least x from 0 or -1 without solution
 * least x from 0 with x % m == a and x % n == b, else -1, for a, m, b, n
 * Which least non-negative number leaves two given remainders: a by m, b by n (order a, m, b, n)? -1 if none.
 * How do I solve two congruences, a mod m and b mod n, by the least x, or -1?
 * Write a function for the Chinese remainder theorem with remainder, modulus, remainder and modulus; -1 if unsolvable.
 * CRT, moduli as arguments: a, m, b, n; least x from 0 or -1
 * remainder, modulus, remainder, modulus: smallest non-negative solution of both congruences, -1 if none
 * find smallest x >= 0 from x % m and x % n: rest, divisor, rest, divisor, -1 if impossible
 * smallest x with x % m == a and x % n == b, order a, m, b, n: 2 mod 3 and 3 mod 5 gives 8, and -1 when nothing fits
 * smallest common solution from 0 on of two residue conditions (a, m, b, n for a mod m, b mod n), -1 if impossible
 * Sun Tzu's problem with two divisors (rest, divisor, rest, divisor): least non-negative number, -1 without solution
 * Write a program that searches the smallest non-negative x leaving a first remainder for a first modulus and a second remainder for a second one (argument order remainder, modulus, remainder, modulus), -1 if impossible.
 * Python: next((x for x in range(m * n) if x % m == a and x % n == b), -1), called as f(a, m, b, n)
 * what number gives rest {a} by {m} and rest {b} by {n}? smallest from 0, -1 if none
 * Simultaneous congruences x = a (mod m), x = b (mod n), minimal nonnegative solution or -1, parameters a, m, b, n
 * Two cyclic schedules, offsets and periods alternating in the arguments: when do they first coincide (-1: never)?
 * x mod {m} = a and x mod n = b, smallest x or -1
 *
 * @T int32_t int64_t
 * @name crt combine_congruences
 * @range a 0 9
 * @range m 1 12
 * @range b 0 9
 * @range n 1 12
 */
T crt(T a, T m, T b, T n) {
    for (T x = 0; x < m * n; x++)
        if (x % m == a && x % n == b) return x;
    return -1;
}

/**
 * Find the smallest prime p for which {n} - p is prime as well; 0 if there is none.
 * What is the smaller prime of the first Goldbach split of {n}? Return 0 when no two primes add up to it.
 * Split {n} into two primes and return the smaller, as small as possible, or 0.
 * least p with p and {n} - p both prime, 0 if impossible
 * Goldbach partner search: try p = 2, 3, ... up to {n} / 2 and stop when p and the rest of {n} are prime.
 * Two primes should add up to {n}; tell me the least that can take part, 0 if it cannot be done.
 * Write a program that splits a number into two primes and returns the smallest possible one, 0 if impossible.
 * smallest prime of any goldbach pair for n, or 0
 * How do I write a number as a sum of two primes? Return the smallest possible one, 0 if none.
 * goldbach: smallest prime p such that n-p is prime too, or 0
 * lowest prime that together with another prime adds up to a value, or 0
 * Goldbach's conjecture, smallest prime in any partition of n into two primes, 0 without one
 * Write a function which finds the smallest prime p such that n minus p is prime as well, p not exceeding half of n; 0 if there's none.
 * Python: next((p for p in primes up to n // 2 if isprime(n - p)), 0)
 * split {n} into two primes, give the smaller one, as small as can be, or 0
 * Least prime summand in a Goldbach partition of n, zero when no partition exists
 * How can I write a number as a sum of two primes (return the minimal one; 0 if not possible)?
 * smallest prime p with {n}-p prime, else 0
 *
 * @T int32_t int64_t
 * @name goldbach_prime smallest_summand
 * @range n 0 200
 */
static _Bool summand_is_prime(T p) {
    for (T i = 2; i <= p / i; i++)
        if (p % i == 0) return 0;
    return p > 1;
}

T goldbach_prime(T n) {
    for (T p = 2; p <= n / 2; p++)
        if (summand_is_prime(p) && summand_is_prime(n - p)) return p;
    return 0;
}

/**
 * In how many ways is {n} a sum of two squares a * a + b * b with 0 <= a <= b?
 * Count the pairs a, b with 0 <= a <= b whose squares add up to {n}.
 * number of unordered representations of {n} by two squares, zero allowed
 * How often can {n} be written as one square plus another that is not smaller?
 * Loop over all a up to b and tally the cases where a squared plus b squared is {n}.
 * For 25 I expect 2 (0 + 25 and 9 + 16); give me that count for any non-negative {n}.
 * Write a function that counts the ways to write a number as the sum of two squares, order ignored, 0 allowed.
 * number of ways to write n as a sum of two squares, order ignored, zero allowed
 * In how many ways can an integer be split into two perfect squares (0 too), order ignored?
 * count pairs with a^2+b^2 = n (0<=a<=b)
 * how many unordered pairs of squares, 0 included, add together to the value
 * representations of n as two squares up to order and sign, zero allowed
 * Write a program to count the unordered pairs of non-negative integers whose squares add up to n.
 * Python: sum(a*a + b*b == n for b in range(n + 1) for a in range(b + 1))
 * in how many ways is {n} one square number plus another (order doesn't matter, 0 allowed)
 * Number of representations n = a^2 + b^2 with 0 <= a <= b
 * How many ways are there to express {n} as a sum of two squares, regardless of order?
 * number of ways to write {n} as sum of two squares
 *
 * @T int32_t int64_t
 * @name two_square_ways count_square_sums
 * @range n 0 100
 */
T two_square_ways(T n) {
    T count = 0;
    for (T b = 0; b * b <= n; b++)
        for (T a = 0; a <= b; a++)
            if (a * a + b * b == n) count++;
    return count;
}

/**
 * Is {n} the product of exactly two primes, which may be equal?
 * Check whether {n} is semiprime.
 * true if the positive number {n} has two prime factors, counted with repetition, as 4, 6, 9 and 10 have
 * Factor {n} and say whether exactly two primes come out.
 * semiprime test for {n}
 * Is {n} one prime times another or times itself, like an RSA modulus?
 * Write a program to check if a number is a semiprime.
 * semiprime check of a positive integer
 * Is an integer the product of two primes?
 * is the number prime times prime? true also for squares of primes
 * does the number have precisely two prime factors, maybe equal
 * is n a biprime (product of two primes, equal ones allowed)
 * Write a function that checks whether a positive integer is a product of exactly two primes, which may be equal.
 * Python: sum(sympy.factorint(n).values()) == 2
 * is it one prime times one prime (the same prime is fine)?
 * Is Omega(n) = 2, i.e. n biprime?
 * How to test for semiprimes, like 4, 6, 9, 10?
 * is {n} a semiprime
 *
 * @T int32_t int64_t uint32_t
 * @name is_semiprime semiprime
 * @range n 1 100
 */
_Bool is_semiprime(T n) {
    T count = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) count++;
    return count == 2;
}

/**
 * Is {n} a prime power, so p, p * p, p * p * p, ... for one prime p?
 * Check whether {n} has exactly one distinct prime factor.
 * true if {n} is a power of a single prime with exponent 1 or more; 1 is not
 * Divide {n}, if at least 2, by its smallest prime factor as long as possible; is 1 what remains?
 * prime power test for the positive {T} {n}
 * Finite fields exist for prime powers only; is {n} the size of one, a prime or a power of a prime?
 * Write a function that checks whether a number is a power of a prime.
 * check whether n is a prime power, 1 is not
 * Has an integer only a single prime in its factorization?
 * is n = p^k for one prime p, k at least 1
 * does the number have just one distinct prime divisor
 * is n a possible order of a finite field, that is, a prime power
 * Write a program which determines if a number has exactly one different prime in its factorisation; 1 has none.
 * Python: len(sympy.primefactors(n)) == 1
 * is it only one prime multiplied with itself, as in 8 or 9 or 5?
 * Does n = p^k hold for a prime p and some k >= 1?
 * How do I detect possible orders of finite fields?
 * is {n} a prime power
 *
 * @T int32_t int64_t
 * @name is_prime_power prime_power
 * @range n 1 130
 */
_Bool is_prime_power(T n) {
    if (n < 2) return 0;
    T p = 2;
    while (n % p != 0) p++;
    while (n % p == 0) n /= p;
    return n == 1;
}

/**
 * Do one step of Kaprekar's routine on the four-digit number {n}: largest minus smallest arrangement of its digits.
 * What is left when the digits of {n}, four with leading zeros, sorted upward are subtracted from them sorted downward?
 * Kaprekar step for {n} from 0 to 9999, so that 3524 gives 5432 - 2345 = 3087
 * Sort the four decimal digits of {n} both ways and subtract the ascending number from the descending one.
 * Next member of the sequence that leads to 6174 from {n}, four digits with leading zeros: descending minus ascending
 * Take {n} as four digits; build the greatest and the least number from them and return the difference.
 * Write a function that does one step of Kaprekar's routine on a four-digit number, padded with zeros.
 * kaprekar routine step on a number of four digits (leading zeros kept): descending minus ascending
 * How do I sort the four digits of a number (zeros in front included) descending and ascending and subtract?
 * biggest arrangement of a number's 4 digits minus the smallest, zero-padded
 * descending digits minus ascending digits of a value below 10000, taken as 4 digits
 * one step on the way to Kaprekar's constant 6174, n padded to four digits
 * Write a function that sorts the four decimal digits of a number (with leading zeros) descending and ascending and returns the difference of both numbers.
 * Python: s = sorted("%04d" % n); int of s reversed minus int of s
 * take four figures, biggest order minus smallest order
 * One iteration of Kaprekar's routine in four digits, fixed point 6174
 * How do I program a single step on the way to 6174?
 * kaprekar step of a 4-digit number
 *
 * @T int32_t int64_t uint32_t
 * @name kaprekar_step kaprekar_routine
 * @range n 0 9999
 */
T kaprekar_step(T n) {
    T up = 0, down = 0, place = 1;
    for (T digit = 0; digit < 10; digit++) {
        T rest = n;
        for (T i = 0; i < 4; i++, rest /= 10) {
            if (rest % 10 != digit) continue;
            up = up * 10 + digit;
            down += digit * place;
            place *= 10;
        }
    }
    return down - up;
}

/**
 * How many trailing zeros does the factorial of {n} have in decimal?
 * Count the fives in {n}!: {n} / 5 plus {n} / 25 plus {n} / 125 and so on.
 * number of zeros at the end of {n}! in base 10
 * Divide {n} by 5 repeatedly and add the quotients; that is how many noughts {n}! ends with.
 * With how many 0s does 1 * 2 * ... * {n} end?
 * The factorial of {n} is too big to print, but I want to know how many zeros it ends in.
 * Write a function to count the trailing zeros of a factorial.
 * number of trailing zeros of n! in decimal
 * How many zeros are at the end of n factorial?
 * count zeros at the end of n! without computing it
 * number of factors five in the product 1 * 2 * ... * n
 * how many zeros end n!, by Legendre's formula with 5
 * trailing zeros of a factorial n!, counted
 * number of zeros at the end of n factorial
 * Write a program to find how many zeros stand at the end of n factorial, for non-negative n.
 * Python for the trailing zeros of n!: s = 0; while n: n //= 5; s += n
 * 1*2*3*...*{n}: how many noughts at its end
 * Trailing zeros of n! in base ten (the 5-adic valuation)
 * How can I count ending zeros of a factorial without calculating it?
 * trailing zeros in {n}!
 *
 * @T int32_t int64_t
 * @name factorial_zeros trailing_zeros_of_factorial
 * @range n 0 10000
 */
T factorial_zeros(T n) {
    T total = 0;
    while (n >= 5) {
        n /= 5;
        total += n;
    }
    return total;
}
