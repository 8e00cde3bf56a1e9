/**
 * Is {x} {OP}?
 * Check whether {x} is {OP}.
 * Return true if the {T} {x} is {OP}, false if it is not.
 * Write a function that checks if a given integer is {OP}.
 * is the given number {OP}
 * How can I tell whether a number is {OP}?
 * I need a function that returns true when a number is {OP} and false otherwise
 * check if a number is {OP}
 * check if number is {OP}
 * check whether an integer is {OP}
 * Write a function to determine whether a supplied integer is {OP}.
 * tell me if the number is {OP}
 * How do I find out whether a number is {OP}?
 * Write a function to check if a number is {OP}.
 * Write a program to test whether an integer is {OP}.
 * Given an integer, return true if it is {OP}.
 * Given a number, tell whether it is {OP} or not.
 * Function that returns true for {OP} numbers and false for the rest.
 * Implement a function that decides if its argument is {OP}.
 * is n {OP}
 * is it {OP}?
 * is x {OP}, true or false
 * true if n is {OP:2} 2
 * test if an int is {OP}
 * check that a number is {OP:2} 2
 * {OP} number check
 * return whether a number is {OP}
 * determine if a value is {OP}
 * verify that an integer is {OP}
 * Write a function to check whether a number is {OP}.
 * {OP} number? true or false
 * predicate for {OP} integers
 * Tell whether a whole number is {OP} by looking at its remainder modulo 2.
 * Write a predicate that yields true whenever its integer argument is {OP}.
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
 * I have {T:a} {x} and want to know if it is {OP} {K}.
 * When {x} is divided by {K}, is the remainder {OP:2}?
 * Write a function to check whether a given number is {OP} {K}.
 * check if number is {OP} {K}
 * How do I find out if an integer is {OP} {K}?
 * I need a function that returns true if my value is {OP} {K}
 * return true if n mod {K} is {OP:2}
 * Write a program that checks whether a given whole number is {OP} {K}.
 * is this number {OP} {K}, yes or no
 * How to tell if an int is {OP} {K}?
 * check if {x} is {OP} {K}
 * Write a function to test if a number is {OP} {K}.
 * Given an integer, return true if it is {OP} {K}.
 * Given a number, decide whether it is {OP} {K}.
 * Function that returns true if n % {K} is {OP:2}.
 * Implement a check that a number is {OP} {K}.
 * is n {OP} {K}
 * n % {K} is {OP:2}
 * n mod {K} is {OP:2}: true or false
 * test whether an int is {OP} {K}
 * true if the number is {OP} {K}
 * is the remainder of n / {K} {OP:2}?
 * {OP} {K}: yes or no
 * determine if a value is {OP} {K}
 * verify that a number is {OP} {K}
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
 * Test {x} for divisibility by {OP} {K} {OP:2} {L}.
 * Write a program to check if a number is divisible by {OP} {K} {OP:2} {L}.
 * divisibility by {OP} {K} {OP:2} {L}
 * How to check that an integer is a multiple of {OP} {K} {OP:2} {L}?
 * FizzBuzz condition: is the input divisible by {OP} {K} {OP:2} {L}?
 * check divisibility by {OP} {K} {OP:2} {L}
 * How do I test if {x} is divisible by {OP} {K} {OP:2} {L}?
 * Is the given integer a multiple of {OP} {K} {OP:2} {L}?
 * Write a function to check whether the number is divisible by {OP} {K} {OP:2} {L} or not.
 * check if the integer can be divided by {OP} {K} {OP:2} {L}
 * Can the integer {x} be divided by {OP} {K} {OP:2} {L} without any remainder?
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
 * return {a} % {b} == 0
 * Write a function that returns true if the first number is divisible by the second.
 * How do I check whether the first number can be divided exactly by the second?
 * Write a function that returns true if the first number modulo the second is 0.
 * is the first value a multiple of the second
 * does the second number divide the first one evenly?
 * check if the first number is divisible by the second
 * is the first number a multiple of the other
 * Determine whether the first argument is a multiple of the second, which isn't zero.
 * check if {a} is divisible by {b}
 * Write a function to check if a number is divisible by another; the divisor comes second.
 * Write a program to test whether the first number is a multiple of the second.
 * Given two integers, return true if the first is divisible by the second.
 * Given a number and a divisor, tell whether the division leaves no remainder.
 * Function that returns a % b == 0.
 * Implement is_divisible(number, divisor).
 * a % b == 0
 * a mod b is zero
 * is a divisible by b
 * is a a multiple of b
 * does b divide a
 * is b a factor of a
 * is the second number a divisor of the first
 * divisibility test: number first, divisor second
 * is the division of the first number by the second exact?
 * true if the first number divided by the second leaves no remainder
 * Write a function to check whether the first number is a multiple of the second.
 * Write a function to check whether the first of two numbers is a multiple of the second.
 * Write a function to check whether a number is divisible by another number, which is given second.
 * is the first given integer divisible by the second given integer?
 * Is the second integer an exact divisor of the first?
 * Write a function returning whether the dividend (first) is a whole multiple of the divisor (second).
 * Write a program to input two numbers and check whether the first is exactly divisible by the second
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
 * Given {a} and {b}, tell if their sum is even.
 * Write a function that tells whether two integers are both even or both odd.
 * How can I check that two integers have equal parity?
 * true if two numbers are both odd or both even
 * compare the parity of two integers: are they congruent modulo 2
 * is the sum of two numbers even
 * Write a program which checks that two integers are either both odd or both even.
 * are these two numbers alike, both even or both odd?
 * check if two numbers have the same parity
 * Do two whole numbers have matching parity, i.e. two evens or two odds?
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
 * Does {year} get an extra day (every 4th year, except centuries that 400 does not divide)?
 * Write a program to check whether a given year is a leap year.
 * How do I know if a year is a leap year?
 * function for leap years, true or false
 * is there a February 29 in the given year
 * check if a year is a leap year
 * leap year or not
 * does february have 29 days in this year?
 * How to know whether a given year is a leap year?
 * check for leap year
 * Write a function to check if a year is a leap year.
 * Write a program to find out whether a year has 366 days.
 * Given a year, return true if it is a leap year.
 * Given a year, tell if it is a leap year in the Gregorian calendar.
 * Function that returns true for leap years.
 * Implement the leap year rule: divisible by 4, not by 100 unless by 400.
 * leap year?
 * is this year a leap year
 * is leap year
 * year % 4 == 0 && year % 100 != 0 || year % 400 == 0
 * is it a leap year: 2000 and 2024 are, 1900 and 2023 are not
 * Gregorian leap year check
 * does the year have 366 days?
 * determine if a year is a leap year or a common year, true for leap
 * does a year have a 29th of February?
 * Does February have 29 days in a particular year of the Gregorian calendar?
 * Is it a leap year: divisible by four, except centuries, which additionally require divisibility by 400?
 * Write a program that reads a year and reports if it has 366 days
 * does February of this year have a 29th, Gregorian rules
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
 * Collatz step of {x}
 * Given {x}, apply the 3n + 1 rule once: half if even, else three times plus one.
 * Write a function that halves an even number and turns an odd one into 3n + 1.
 * next Collatz number after a given one
 * What comes after a given number in the Collatz sequence?
 * one collatz step: half if even, triple plus one if odd
 * successor of a number in the hailstone sequence
 * if even divide by two, if odd times three plus one
 * What's the next number after {x} in the hailstone sequence?
 * next Collatz number
 * Apply the hailstone rule once: an even value is halved, an odd value is tripled and incremented.
 * One step of the hailstone rule: an even number gets halved, an odd one gets tripled and incremented.
 * one iteration of 3n + 1: half of an even number, else triple plus one
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name collatz_step next_collatz
 * @range x 1 100000
 */
T collatz_step(T x) { return x % 2 == 0 ? x / 2 : 3 * x + 1; }

/**
 * How many Collatz steps does it take to get from {n} to 1?
 * Count the steps until {n} becomes 1: halve it when even, else replace it by 3 * {n} + 1.
 * Follow the 3n + 1 rule from {n} until it reaches 1 and return the number of steps.
 * Write a function that counts how many Collatz steps a number needs to reach 1.
 * number of collatz steps from n to 1
 * How long does it take a number to reach 1 under the 3n + 1 rule?
 * collatz conjecture: count the iterations until a number reaches 1
 * collatz steps until 1
 * number of steps in the collatz sequence from n to 1
 * How many steps does the hailstone sequence take from {n} to 1?
 * number of Collatz steps to reach 1
 * How many Collatz steps does n take until it eventually reaches 1?
 * Write a function to count the steps of the Collatz sequence until 1.
 * Write a program that counts how many steps 3n + 1 takes to reach 1.
 * Given a positive integer, return the number of Collatz steps to 1.
 * Function that counts steps: n/2 if even, 3n+1 if odd, until n is 1.
 * Implement the Collatz conjecture and return the number of steps.
 * collatz step count, 0 for n = 1
 * total stopping time of n in the Collatz problem
 * 3n+1 problem: how many steps until 1
 * hailstone sequence: number of steps to 1
 * even: halve, odd: triple and add one; steps until 1
 * count iterations of the collatz function until it gives 1
 * How many times must the Collatz rule be applied to get to 1?
 * Length of the hailstone trajectory: how many iterations of the 3n + 1 rule until the value 1?
 * total stopping time in the 3x+1 problem for a positive integer
 * Count hailstone iterations (halving evens, tripling odds plus one) before reaching one.
 * Write a function to count how long the hailstone sequence takes from n to reach one.
 * Under the hailstone rule (halve evens, 3n+1 for odds) how many moves does the number need to reach 1?
 * Halve if even, else triple and add one: count the steps until 1 appears.
 * how many steps does the 3n+1 game take from n to 1
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
 * Write a program to find the GCD of two numbers.
 * greatest common divisor (gcd) of two integers
 * How do I calculate the highest common factor of two integers?
 * I need the gcd of 2 numbers
 * gcd of two numbers
 * find the gcd of two numbers
 * compute the greatest common divisor of two integers
 * Highest common factor of two nonnegative integers by Euclid's algorithm
 * How to calculate the HCF of two numbers?
 * Write a function to find the GCD of two numbers.
 * Write a program to compute the greatest common divisor of two integers.
 * Write a function to calculate the HCF of two numbers.
 * Given two integers, return their greatest common divisor.
 * Given two numbers, find the largest number that divides both.
 * Function that returns gcd(a, b).
 * Implement the Euclidean algorithm for two numbers.
 * Implement gcd.
 * gcd(a, b)
 * gcd
 * hcf of two numbers
 * GCF of two integers
 * greatest common factor of two numbers
 * highest common factor of two numbers
 * largest common divisor of two numbers
 * biggest number dividing both inputs evenly
 * Euclid's algorithm
 * Euclidean algorithm with modulo: while b != 0, (a, b) = (b, a % b)
 * compute the gcd
 * largest integer that divides both a and b without remainder
 * How do I find the gcd of two ints with Euclid?
 * Find the GCF (greatest common factor) of two nonnegative integers.
 * Calculate the highest common factor of a pair of natural numbers using successive remainders.
 * the biggest integer that is a factor of two numbers simultaneously
 * Write a function which receives two nonnegative integers and returns their highest common factor.
 * Using the remainder repeatedly until it becomes zero, compute the greatest factor two numbers share.
 * Find the HCF of two numbers with a while loop and the remainder operator.
 * Write a function to compute the highest common factor of two entered integers
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
 * What is the smallest positive number that both {a} and {b} divide?
 * least common multiple of two positive {T:s}
 * lcm of {a} and {b}, both at least 1
 * Given positive {a} and {b}, find the smallest positive number that is a multiple of both.
 * Write a function to compute the LCM of two numbers.
 * least common multiple (lcm) of two positive integers
 * How do I find the lowest common multiple of two positive integers?
 * lcm of two numbers
 * find the lcm of two numbers
 * compute the least common multiple of two integers
 * Least common multiple through the Euclidean algorithm, a / gcd(a, b) * b
 * Write a function to find the LCM of two numbers.
 * Write a program to calculate the least common multiple of two integers.
 * Given two positive integers, return their least common multiple.
 * Given two numbers, find the smallest number divisible by both.
 * Function that returns lcm(a, b).
 * Implement lcm with the help of the gcd: a / gcd * b.
 * lcm(a, b)
 * lcm
 * lowest common multiple of two numbers
 * smallest common multiple of two numbers
 * least common multiple of two values
 * a * b / gcd(a, b)
 * smallest positive integer that is a multiple of both numbers
 * smallest number that both a and b divide evenly
 * compute the lcm of two ints
 * lowest common denominator of two fractions, given their denominators
 * Find the lowest common multiple of two positive integers.
 * LCM: first number at which the multiples of both inputs coincide
 * lowest common denominator for two fractions whose denominators are the two arguments
 * Write a function that takes two positive integers and computes their lowest common multiple.
 * Which is the first number found in both the times table of a and the times table of b?
 * Find the LCM of two numbers using their HCF.
 * first number that appears in both the multiplication tables of a and b
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
 * Write a program to check if a given number is prime.
 * prime number check
 * How do I test whether an integer is a prime?
 * check if a number is prime
 * check whether a number is prime
 * is the integer prime or not
 * is a number prime
 * Primality test by trial division up to the square root
 * is {n} prime
 * Write a function to check if a number is prime.
 * Write a program to test whether a number is prime or not.
 * Write a function that returns true if n is prime.
 * Given an integer, return true if it is a prime number.
 * Given a number, determine whether it is prime.
 * Given n, decide if its only divisors are 1 and n; numbers below 2 are not prime.
 * Function that returns true for primes and false for all other integers.
 * Implement a primality test.
 * Implement is_prime(n), with false for n < 2.
 * is prime
 * is n prime
 * is_prime
 * prime or not
 * prime number or not
 * prime test
 * check prime
 * check primality of a number
 * test an integer for primality
 * is this number a prime
 * is it a prime number?
 * true if the number is prime
 * determine if a number is a prime
 * verify that an integer is prime, 1 and below are not
 * trial division prime check
 * Is a number greater than 1 and divisible only by itself and 1?
 * true if n >= 2 and no number from 2 to sqrt(n) divides it
 * does the number have exactly two positive divisors
 * How can I tell if a number is prime?
 * true for 2, 3, 5, 7, 11, 13, ..., false for everything else
 * true if the number has no divisors other than 1 and itself, false for anything below 2
 * Has the integer exactly two divisors, 1 and itself? Numbers below 2 give false.
 * Write a function to check whether an integer has no divisors other than one and itself (1 is not such a number).
 * Write a function to check whether a number is prime.
 * tell me whether n can be divided only by itself and 1, where 1 itself does not count
 * primality test by trial division up to the root, false for everything under 2
 * Decide whether an integer exceeding one has no factors besides itself and one.
 * Implement a primality checker for an integer; negatives, zero and one are not prime.
 * Does an integer have just two positive divisors, 1 and itself?
 * check whether an entered number has exactly two factors, 1 and itself
 * Prime or composite? return true for prime, numbers below 2 are false
 * Returns true if no integer between 2 and n - 1 goes into n exactly; false for n under 2.
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
 * Given a positive {n}, what is the {OP:2} of its divisors, including 1 and {n}?
 * find the {OP:2} of all positive divisors of {n}
 * Write a function that returns the {OP:2} of all divisors of a positive integer.
 * {OP:2} of an integer's divisors, including the number itself
 * How can I get the {OP:2} of the factors of a number?
 * {OP:2} of the divisors of a number
 * {OP:2} of factors of an integer
 * {OP:2} of divisors of {n}
 * Write a function to find the {OP:2} of the divisors of a number.
 * Write a program to calculate the {OP:2} of all factors of a number, itself included.
 * Given a positive integer, return the {OP:2} of its divisors, 1 and itself included.
 * Given n, compute the {OP:2} of the numbers that divide n evenly, from 1 to n.
 * Function that returns the {OP:2} of all divisors of n.
 * {OP:2} of divisors
 * {OP:2} of factors of n, including 1 and n
 * {OP:2} of positive divisors of a number
 * {OP:2} of all i from 1 to n with n % i == 0
 * find the {OP:2} of factors of a number
 * {OP:2} of all integers that divide n, from 1 to n
 * get the {OP:2} of the divisors of an integer
 * {OP:2} of the numbers which divide n without remainder, 1 and n among them
 * {OP:2} of the numbers from 1 to n that go into n without remainder
 * {OP:2} of the factors of a positive integer, 1 and the integer itself included
 * Write a function to find the {OP:2} of all factors of an integer.
 * {OP:2} of the divisors that a positive number has, 1 and itself included
 * Divisor function: the {OP:2} of all factors of a positive integer, trivial factors included.
 * Write a program to find all factors of a number and return the {OP:2} of them, including 1 and the number
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
 * store the factors in an array and return how many, 6 gives 1 2 3 6
 * find all numbers that divide n, put them in a list in rising order and return its length
 * Write a function that fills an array with the divisors of a positive integer, ascending, and returns their number.
 * all factors of a number into {out}, smallest first, count returned
 * all divisors of {n} into out, ascending, return count
 * How do I store every divisor of a number in an array, in ascending order, and get their count?
 * find all factors of n, put them into the array in increasing order and return how many were found
 * Write a program that stores the factors of a number in {out} from smallest to largest and returns their count.
 * Fill {out} with the sorted divisors of {n} and return the number of divisors.
 * Write a function to find all divisors of a number, stored ascending in an array; return their count.
 * Write a program to list all factors of n in an array, smallest first, and return how many.
 * Given a positive integer, fill an array with its divisors in increasing order and return their number.
 * Given n, store every i from 1 to n with n % i == 0 and return the count.
 * Function that lists the divisors of n in ascending order and returns how many there are.
 * list of divisors of n in increasing order, count returned
 * store all divisors, 1 and n included, in increasing order; return the count
 * get the list of factors of n from 1 up to n and its length
 * every number that divides n evenly, sorted, in an array; returns how many
 * enumerate the factors of an integer, smallest first, and return the count
 * Find every factor of n, from one to n itself, put them in an array and give back their number.
 * Write a function to collect each factor of a number in an array in ascending order, giving back how many.
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
 * Write a program that checks whether a number is perfect.
 * perfect number check
 * How do I find out if an integer equals the sum of its proper divisors?
 * is number perfect like 6 or 28? return bool
 * check if a number is perfect
 * Write a program that checks if a positive integer equals the sum of its divisors other than itself.
 * How do I test for a perfect number?
 * check perfect number
 * Write a function to check if a number is perfect.
 * Write a program to check whether a number is a perfect number.
 * Given a positive integer, return true if it equals the sum of its proper divisors.
 * Given n, decide if its divisors below n add up to n.
 * Function that returns true for perfect numbers such as 6, 28 and 496.
 * Implement a perfect number test.
 * perfect number?
 * is n a perfect number
 * perfect number or not
 * sum of proper divisors == n?
 * does the sum of the factors below n equal n
 * is a number equal to the sum of its factors, itself excluded?
 * Write a function to check if a number equals the sum of its divisors excluding itself.
 * Check whether a positive number is equal to the sum of all its divisors except the number itself.
 * do the divisors of n smaller than n add up to n?
 * is the sum of the divisors of n, n itself left out, equal to n
 * Does the aliquot sum of the integer equal the integer itself?
 * Is n, like 6 or 28, equal to the total of its smaller divisors?
 * check if a number like 6 or 28 is equal to the total of its factors excluding itself
 * Do all factors of a number, apart from the number itself, add up to exactly that number?
 * is n the sum of all smaller numbers that divide it
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
    return n > 0 && total == n;
}

/**
 * Return the smallest divisor of {n} that is greater than 1; {n} is at least 2.
 * What is the smallest prime factor of {n}?
 * Find the least number from 2 on that divides {n}.
 * Try 2, 3, 4, ... as divisors of {n} and return the first that leaves no remainder.
 * Write a function that returns the smallest prime factor of a number.
 * smallest divisor of the given number, starting at 2
 * smallest prime factor of a number
 * smallest divisor of n greater than 1
 * Least prime factor of an integer n >= 2
 * What is the minimal divisor greater than one of a number?
 * find the smallest factor of n other than 1
 * smallest number bigger than 1 that divides n
 * What is the smallest number from 2 on that divides the integer without remainder?
 * Write a function to find the smallest divisor of a number other than 1.
 * least prime factor of an integer greater than one
 * Find the lowest nontrivial factor of a number of at least 2; a prime returns itself.
 * Write a function that finds the least factor above one of a natural number n >= 2.
 * Write a function to find the first number from 2 on that divides n
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
 * Write a function to calculate the sum of the digits of a number written in base {K}.
 * sum of the digits of a number in base {K}
 * How do I add up all the digits of an integer written in base {K}?
 * sum up the digits of the number in base {K}
 * How to compute the sum of base-{K} digits?
 * sum of digits in base {K}
 * sum the digits of n in base {K}
 * Returns the sum of the digits of {n} when it is written in base {K}.
 * digitsum of a number expressed in radix {K}
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
 * Return the sum of the digits of |{n}|.
 * sum of the decimal digits of an integer, without its sign
 * digit sum of an integer, ignoring the sign
 * How do I sum the digits of a number, negative ones too?
 * Write a function to calculate the sum of the digits of an integer, negative ones as if positive.
 * sum the digits of an int, ignoring the sign
 * find the sum of the digits of a number, the sign doesn't count
 * sum of the digits of the absolute value of {n}
 * Write a function that adds up the digits of an integer, ignoring a minus sign.
 * sum of the digits of a number (the digits of -123 add up to 6)
 * Returns the sum of the decimal digits of {n}; the sign is ignored.
 * Write a function to find the sum of the digits of a number, ignoring its sign.
 * Write a program to calculate the digit sum of an integer, sign ignored.
 * Given an integer, return the sum of the digits of its absolute value.
 * Given a number, add all its decimal digits together, whatever its sign.
 * Function that returns the sum of digits of n, sign ignored.
 * Implement a digit sum with n % 10 and n / 10, the sign ignored.
 * sum of digits, sign ignored
 * digit sum of |n|
 * digit sum of n, so 123 and -123 give 6
 * add up the digits of a number without its sign
 * sum all digits of an integer, minus sign ignored
 * total of the decimal digits of a number (absolute value)
 * add the digits of an int together, 456 and -456 give 15
 * compute the sum of the digits of the absolute value of a number
 * add every digit of a number, no matter if it is negative
 * What is the sum of the digits in a number, sign aside?
 * Calculate the digitsum of a signed integer, taking digits of negatives as positive.
 * Write a function to total the digits of a possibly negative integer, its sign ignored.
 * Write a function to extract the digits of an integer one by one and add them, sign ignored
 * add up the individual digits, e.g. 4096 gives 19, and the minus sign does not matter
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
 * Write a function that counts how many digits a number has in base {K}.
 * number of digits of an unsigned integer in base {K}, 1 for zero
 * How many digits long is an integer in base {K}?
 * number of base {K} digits
 * Write a function to count the digits of a non-negative integer in base {K}, where 0 has one digit.
 * How many digits does a number have when it is written in base {K}? (1 for zero)
 * number of base-{K} digits in {n}, with 1 for zero
 * Returns the number of digits of {n} in base {K}; zero has one digit.
 * I need the length of a number in base-{K} digits (0 has length 1)
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
 * count the decimal digits of an int, ignoring the minus sign
 * count digits in a number
 * count the number of digits in an integer
 * count digits of a number
 * How do I count the digits of an integer? The sign doesn't count.
 * Write a function to count the digits of a number, minus sign not counted.
 * Write a program to find the number of digits in an integer.
 * Given an integer, return how many digits it has; 0 has 1.
 * Given a number, count its decimal digits.
 * Function that returns the number of digits of n.
 * Implement a digit counter that divides by 10 until 0; 0 has one digit.
 * number of digits
 * digit count
 * count digits
 * count digits of an integer, so 1234 gives 4
 * how many digits are in a number
 * how many decimal digits does n have
 * length of a number in digits, without the sign
 * length of an int in decimal digits
 * find the number of digits in n
 * calculate how many digits an integer has
 * Write a function to count the digits of an integer by dividing it by 10; 0 has one digit.
 * Write a function to find the number of digits of an integer without converting it to a string; 0 has one.
 * What is the length of an integer when it is printed in base ten, sign not counted?
 * Given an integer find how many digits long it is.
 * Write a function that determines the length of an integer in decimal notation, the sign not counted.
 * Write a program that tells how many digits long an integer is, 0 being one digit long
 * divide by 10 repeatedly to find the length of a number
 * how many figures are in this number, e.g. 5 for 40321
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
 * What number do you get when the digits of {n} are written backwards?
 * Write a program to reverse the digits of an integer.
 * reverse the digits of a number
 * How do I turn an integer like 1234 into 4321?
 * reverse a decimal number, 120 -> 21
 * reverse an integer's decimal digits
 * reverse the decimal digits of a non-negative integer
 * write the number backwards, 123 becomes 321
 * How can I flip the digits of a number?
 * reverse a number
 * Write a function that reverses the digits of a number, so 120 becomes 21.
 * Write a function to reverse a number.
 * Write a program to reverse an integer, so 1234 becomes 4321.
 * Given a non-negative integer, return it with its digits reversed.
 * Given a number, write its digits in the opposite order.
 * Function that reverses the digits of n.
 * Implement integer reversal with % 10 and * 10.
 * reverse an integer
 * reverse number
 * reverse digits
 * digits in reverse order
 * digits of a number backwards
 * flip the digits of a number, 123 to 321
 * reverse of a number: 1230 -> 321
 * How do I reverse an int?
 * Produce the mirror image of a nonnegative integer, so 1207 turns into 7021.
 * flip the order of the digits of a nonnegative number arithmetically, with modulo and division
 * Write a function that accepts a nonnegative number and returns it with the order of its digits inverted.
 * Produce an integer whose digits appear in the opposite order, so that 1234 yields 4321.
 * reverse a number using a while loop with modulo and division by 10
 * need to turn around an integer so 5021 gives 1205
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
 * number plus the same number read backwards
 * one step towards a palindrome: add the reversed number to n
 * {n} plus its digit reversal
 * Write a function that adds a number to its reverse.
 * reverse the decimal digits of n and add the result to n
 * How do I add a number and the number with its digits reversed?
 * One iteration of the 196 algorithm: number plus its mirror image
 * n plus its mirror image, 56 + 65 = 121
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
 * Does {n} stay the same when its decimal digits are reversed?
 * Write a program to check whether an integer is a palindrome.
 * is the unsigned number a palindrome in decimal
 * How can I tell if a number reads the same from both ends?
 * check palindrome number
 * Write a function that returns true if a number is a palindrome.
 * check if a number equals its reverse
 * Is a number the same when its digits are reversed, like 1221?
 * check whether a number is a palindrome
 * Does a nonnegative integer such as 1221 look the same when read from the other end?
 * Write a function that decides if a nonnegative integer equals its own mirror image in decimal.
 * Write a program that says if an integer stays the same after its digits are reversed, like 12321
 * check whether a number and its reversal are equal, without converting it to a string
 * is a non-negative number the same with its digits turned around
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
 * How do I know if a number is a palindrome, with false for negatives?
 * Write a function to check if a number is palindrome or not; no negative number is one.
 * palindrome test for numbers, false for negative ones
 * is the number equal to its decimal reverse, with negative inputs giving false
 * check if a number is a palindrome, like 1221; below zero false
 * is {n} a palindrome, false for negative
 * Return true if the decimal digits of {n} form a palindrome, false for negative numbers.
 * How can I check that an integer is a palindrome? Negative numbers don't count.
 * check if {n} equals its reverse, with false for negative numbers
 * Write a function to check if a number is a palindrome; negatives are not.
 * Write a program to test whether a number is a palindrome, false for negative numbers.
 * Given an integer, return true if it reads the same backwards; negative numbers do not.
 * Given a number, decide whether it equals its reverse, false if negative.
 * Function that returns true for palindromic numbers like 121, false for negative ones.
 * Implement a palindrome check for integers; -121 is no palindrome.
 * is n a palindromic number, false below zero
 * does a number read the same forwards and backwards? Negative: no.
 * number palindrome check: 121 true, -121 false, 10 false
 * Write a function to check whether an integer reads the same backwards; negative ones do not.
 * check if an integer reads the same from left to right and from right to left, false for negatives
 * is the given int the same backwards? true or false, negative numbers give false
 * Symmetric digits test on a signed integer, where anything under zero fails.
 * Test whether reversing the digits of an integer has no effect, i.e. it is a palindrome; negative ones fail.
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
 * What is the repeated digit sum of {n}?
 * digital root of a positive {n}, or 0 if {n} is 0
 * Write a function to find the digital root of a number.
 * digital root of an unsigned integer
 * How do I sum the digits of a number repeatedly until one digit is left?
 * keep adding the digits of a number till a single digit is left
 * digital root by the mod 9 formula (casting out nines), 0 for 0
 * Write a function that keeps adding the decimal digits of an unsigned integer until a single digit is left.
 * digital root of {n}
 * How do I calculate the digital root of a number?
 * Return the digital root of {n}, the repeated sum of its digits.
 * Keep adding the digits of an unsigned number until the outcome is a single digit.
 * Sum the digits of an unsigned number, then sum the digits of that, until one digit remains; use the mod 9 formula
 * Given an unsigned number, repeatedly add all its digits until the result is a one-digit number, in O(1)
 *
 * @T uint32_t uint64_t
 * @name digital_root repeated_digit_sum
 */
T digital_root(T n) { return n == 0 ? 0 : 1 + (n - 1) % 9; }

/**
 * Add the digits of {n} (>= 0) again and again until one digit is left.
 * What is the digital root of a nonnegative number?
 * digital root of a non-negative integer
 * repeated digit sum of a non-negative number down to one digit
 * Sum the digits of a non-negative integer until only a single digit remains.
 * How do I reduce a nonnegative number to one digit by adding its digits?
 * Write a function to reduce a non-negative integer to one digit by repeatedly summing its digits.
 * repeatedly add digits until single digit, n >= 0
 * Keep adding the digits of nonnegative {n} until the result is less than 10.
 * Write a function that sums the digits of a non-negative number repeatedly until a single digit remains.
 * keep summing the digits until there's only one left, e.g. 38 -> 11 -> 2 (n >= 0)
 * Returns the digital root of a non-negative integer.
 * Write a function to find the digital root of a nonnegative number.
 * Write a program that sums the digits until one digit is left (n >= 0).
 * Given a non-negative integer, return its digital root.
 * Given a non-negative number, add its digits repeatedly until the result has one digit.
 * Function that returns the digital root of n >= 0.
 * Implement the digital root of a non-negative n by adding digits until n < 10.
 * digital root, n >= 0
 * digital root of n >= 0
 * add digits until one digit remains for n >= 0
 * sum of digits, repeated down to a single digit (n >= 0)
 * sum the digits over and over until below 10, n >= 0
 * single-digit sum of a nonnegative number: 9875 -> 29 -> 11 -> 2
 * repeated digital sum of a non-negative integer
 * add up all the figures of a non-negative whole number again and again until only one figure remains
 * Add together all digits of a non-negative whole number, then the digits of the result, until a single digit is left; return that digit.
 * Write a function to sum the digits of a nonnegative integer until only one digit remains and return it.
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
 * return ({a} + {b}) % {K}
 * Given {a} and {b}, I need their sum mod {K}.
 * Sum {a} and {b}, then take the remainder by {K}.
 * Write a function that adds two numbers modulo {K}.
 * modular addition of two unsigned numbers mod {K}
 * What is the remainder of the sum of two numbers on division by {K}?
 * add two numbers, then take the result % {K}
 * ({a} + {b}) mod {K}
 * Returns the sum of two unsigned integers modulo {K}.
 *
 * @T uint32_t uint64_t
 * @K 5 7 10 12 13 24 26 60 97 100 1009
 * @name add_modulo modular_sum
 * @range a 0 10000
 * @range b 0 10000
 */
T add_modulo(T a, T b) { return (a + b) % K; }

/**
 * Return ({a} + {b}) mod {m} for non-negative {a} and {b}.
 * modular addition of the first two numbers, not negative, the third is the modulus
 * How do I add two numbers and take the remainder by a third?
 * return (a + b) % m
 * Write a function for modular addition of two non-negative numbers, modulus last.
 * How do I do modular addition of a, b >= 0 with modulus m?
 * ({a} + {b}) % {m}
 * Add the first two numbers and return the remainder on division by the third.
 * Write a function that adds the nonnegative {a} and {b} modulo {m}.
 * What is the remainder when {a} + {b} is divided by {m}?
 * add two natural numbers modulo m, with m as the last argument
 * How do I compute (a + b) mod m with C's %?
 * (a+b) mod m, sum of two non-negative numbers taken modulo m
 *
 * @T int32_t int64_t
 * @name mod_add add_mod modular_sum
 * @range a 0 1000
 * @range b 0 1000
 * @range m 1 100
 */
T mod_add(T a, T b, T m) { return (a + b) % m; }

/**
 * Raise {base} to the power {n}, modulo {m}.
 * Return {base} to the {n}-th power, reduced modulo {m}.
 * Write a function that computes base to the exponent modulo a given number.
 * modular exponentiation of base, exponent, modulus
 * How do I calculate a large power mod m efficiently (base, exponent, m)?
 * modular power like pow(base, exp, mod) in Python
 * Modular exponentiation by repeated squaring
 * How can I calculate a^b mod m quickly?
 * {base}^{n} mod {m}
 * Write a function to compute a power modulo m; the arguments are base, exponent and modulus.
 * Compute {base} raised to {n}, modulo {m}, by repeated squaring.
 * fast power modulo m: base, exponent, modulus
 * How do I do modular exponentiation by repeated squaring (base, exponent, modulus)?
 * Write a function to compute a^b mod m.
 * Write a program for modular exponentiation: base, exponent, modulus.
 * Given base, exponent and modulus, return base^exponent % modulus.
 * Function that returns (x^n) % m for x, n, m.
 * Implement fast modular exponentiation with arguments base, exponent, modulus.
 * modular exponentiation
 * modpow(base, exp, mod)
 * powmod of base, exponent and modulus
 * modular power: base, exponent, mod
 * x^n mod m
 * base to the exponent, modulo m
 * a to the b modulo m
 * square and multiply modulo m (base, exponent, modulus)
 * remainder of base^exponent divided by modulus
 * binary exponentiation with a modulus: base, exponent, modulus
 * modular exponentiation by repeated squaring: base, exponent, modulus
 * Find the residue of a big power: base raised to exponent, reduced by the modulus at every squaring.
 * Write a function for fast modular exponentiation with base, exponent and modulus as arguments.
 * Write a C function to find (a^b) mod m in O(log b) with repeated squaring
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
 * Compute (base ^ exponent) % modulus; products are taken in 64 bits.
 * modpow for int: base, exponent, modulus, with no overflow
 * integer power with modulus, like Python's pow(a, b, m), with int arguments
 * fast base^n mod m without overflow
 * square and multiply base to the n with a modulus near 10^9
 * compute pow({base}, {n}, {m}), the power modulo {m}
 * Write a function for fast modular exponentiation (base, exponent, modulus) that doesn't overflow 32 bits.
 * Compute {base} to the power {n} mod {m}, using 64-bit products to avoid overflow.
 * power of a number modulo m, with a modulus up to 1000000007
 * How can I do modular exponentiation on ints without overflow: base, exponent, modulus?
 * Power modulo m from base, exponent and modulus, all 32 bits; products need 64 bits so that nothing overflows.
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
 * relatively prime test for two non-negative {T:s}
 * Write a function to check whether two numbers are coprime.
 * are two numbers relatively prime
 * How do I know if two integers have no common factor but 1?
 * are these 2 numbers coprime? true or false
 * check if two numbers are coprime
 * are two integers coprime or not
 * Are two integers relatively prime?
 * How do I check whether two numbers are coprime?
 * Write a function to check if two numbers are coprime.
 * Write a program to test whether two integers are relatively prime.
 * Given two integers, return true if their gcd is 1.
 * Given two numbers, decide if they have no common divisor except 1.
 * Function that returns gcd(a, b) == 1.
 * Implement a coprimality test with Euclid's algorithm.
 * coprime?
 * gcd(a, b) == 1
 * are two numbers coprime
 * relatively prime check
 * mutually prime or not
 * co-prime numbers check: 8 and 15 are, 8 and 12 are not
 * is the greatest common divisor of two numbers equal to 1
 * do two numbers have only 1 as a common factor?
 * is the fraction a/b in lowest terms?
 * Write a function to check whether two numbers have no common factor except 1.
 * Are two integers relatively prime, i.e. is 1 their only shared positive factor?
 * Verify that two integers have no factor in common except 1.
 * Write a function telling whether two integers have 1 as their highest common factor.
 * check if two integers have no common factor other than 1
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
 * Write a program to find the GCD of three numbers.
 * gcd of 3 numbers
 * How do I get the greatest common divisor of three integers?
 * biggest factor shared by all three values
 * Write a program to find the greatest integer that divides three non-negative integers.
 * How do I get the HCF of 3 numbers?
 * gcd of three numbers
 * Write a function that returns the greatest common divisor of three integers.
 * the highest common factor of a, b and c
 * Find the largest number that divides all three given numbers.
 * HCF of a triple of nonnegative integers
 * largest common factor shared by all three of the arguments
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
 * gcd of a whole list of numbers
 * Which is the largest number that divides every element of the array?
 * highest common factor of many numbers
 * How do I get the gcd of more than two numbers?
 * hcf of an array
 * Write a function for the GCD of n numbers.
 * biggest common divisor of a whole list
 * gcd over an int array
 * I need the gcd of several numbers in an array
 * gcd of all the elements of an array
 * Return the greatest common divisor of all elements of {a}.
 * Compute the highest common factor over an entire integer array, 0 for no elements.
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
 * I need the lcm of several numbers in an array
 * Return the smallest positive number that is divisible by every element of {a}.
 * find the least common multiple of all numbers in an array
 * lowest common multiple across a whole array of positive integers
 * find the LCM of more than two numbers held in an array
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
 * greatest common divisor of positive {a} and {b} without any division
 * Euclid's original algorithm (subtract, do not divide) on two positive {T:s}
 * Write a program that finds the GCD of two numbers by repeated subtraction.
 * gcd of two positive numbers using subtraction
 * How can I compute the greatest common factor without modulo or division?
 * highest common factor of two positive integers, taking the smaller from the bigger until equal
 * Euclid's subtractive gcd algorithm for two positive integers
 * Write a function that repeatedly takes the smaller of two positive integers from the larger until they're equal, and returns that common value.
 * How do I get the HCF of two positive numbers without modulo?
 * gcd using subtraction
 * Greatest common factor of two positive integers by repeated subtraction, the old Greek way (no modulo).
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
 * non-negative greatest common divisor of possibly negative {T:s}
 * Write a function for the GCD of two integers, which may be negative.
 * gcd of two numbers that may be negative, result not negative
 * gcd of signed ints, answer never below zero
 * highest common factor of two ints, ignoring the signs
 * How do I compute a gcd when either input may be below zero?
 * gcd of two possibly negative numbers
 * How do I compute the gcd of two integers that may be negative, so that the result is positive?
 * Write a function that returns the greatest common divisor of two ints, ignoring their signs.
 * compute the gcd of the absolute values of {a} and {b}
 * Absolute value of the highest common factor of two integers of any sign.
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
 * Run the extended Euclidean algorithm on {a} and {b} down to b = 0: return their gcd, and store at {x} and {y} its coefficients.
 * Find x and y with a * x + b * y = gcd(a, b) for {a} and {b} (base case b = 0: x = 1, y = 0), write them to {x} and {y}, and return the gcd.
 * extended gcd of {a} and {b}, Bezout coefficients to {x} and {y}, recursion ending at b = 0
 * Write a function for the extended Euclidean algorithm (stop when the second number is 0) that stores both coefficients and returns the gcd.
 * extended gcd of two numbers: return the gcd and store both Bezout coefficients through pointers, with 1 and 0 once the second is 0
 * How do I find x and y such that ax + by equals the gcd by Euclid down to b = 0, with x and y stored and the gcd returned?
 * extended gcd: return the gcd and store x and y through pointers; for b = 0 they are 1 and 0
 * How can I solve a*x + b*y = gcd(a, b) with base case b = 0, outputting x and y and returning the gcd?
 * Return gcd({a}, {b}) and store coefficients x and y in {x} and {y} such that a*x + b*y = gcd(a, b); base case b = 0.
 * Write a function that returns the gcd of {a} and {b} and stores their Bezout coefficients in *{x} and *{y}, starting from (1, 0) at {b} = 0.
 * extended Euclid: return the gcd of {a} and {b}, write the coefficients to {x} and {y}, the loop ends at b = 0
 * Find Bezout's identity for two nonnegative integers: return the GCF and put the two multipliers through pointers (base case: the second is 0).
 * Solve the linear Diophantine equation a*x + b*y = gcd(a, b), recursively down to b = 0, storing x and y and returning the gcd.
 * Write a function returning the HCF of two numbers and storing Bezout multipliers x, y through pointers (1 and 0 when the second is 0).
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
 * Write a function that finds the smallest number divisible by every number from 1 to the given one.
 * lcm of 1 to n
 * What is the smallest positive number that is evenly divisible by all numbers up to a limit?
 * least common multiple of the whole range 1 to n, 1 for n below 2
 * Write a function to find the smallest positive number that every integer from 1 to n divides evenly.
 * lcm of 1..{n}
 * smallest number divisible by all numbers from 1 to n
 * Return the least common multiple of the integers from 1 to {n}.
 * How do I find the smallest number that 1 to n all divide?
 * Write a program that computes the LCM of the numbers 1 to n.
 * Least integer evenly divisible by all of the natural numbers 1 through n (Project Euler 5)
 * smallest number evenly divisible by each of the numbers from 1 to n, like 2520 for 10
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
 * Write a function to find the smallest prime {OP} a given number.
 * first prime that is {OP} a number
 * lowest prime that is {OP} the input
 * smallest prime {OP} a number
 * Write a program that finds the smallest prime {OP} a supplied non-negative integer.
 * How do I find the smallest prime {OP} a given number?
 * find the first prime {OP} {n}
 * Returns the smallest prime {OP} {n}.
 * I need the smallest prime number that is {OP} n
 * Given an integer, return the smallest prime that is {OP} it.
 * Given a number, find the first prime {OP} it.
 * Function that returns the smallest prime {OP} n.
 * Implement a search for the first prime that is {OP} n.
 * next prime number that is {OP} a given number
 * smallest prime that is {OP} n
 * first prime number {OP} n
 * go up from n to the first prime that is {OP} n
 * minimum prime {OP} a given value
 * Write a function to find the nearest prime number {OP} a number.
 * Search upward for the closest prime {OP} n.
 * Write a function to find the nearest prime {OP} an entered number, searching upward
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
 * how many prime numbers come before a number
 * how many primes are smaller than n, n itself not counted
 * Write a function which counts the prime numbers strictly smaller than a supplied limit.
 * Number of primes less than {n}?
 * count primes below {n}
 * Returns the number of primes strictly less than {n}.
 * Count all prime numbers smaller than n.
 * Write a function to count the primes less than n.
 * Write a program to find how many primes are below n, n excluded.
 * Given n, return the number of primes strictly less than n.
 * Given a limit, count the prime numbers below it.
 * Function that returns how many primes p satisfy p < n.
 * count primes < n
 * number of primes < n
 * count the primes below a limit, limit excluded
 * how many prime numbers are there under n
 * count of primes smaller than a limit
 * number of primes from 2 to n - 1
 * Write a function to count prime numbers less than the number.
 * number of primes less than a number, the number itself excluded
 * prime counting function, strictly under the limit
 * Count the primes that are strictly smaller than a bound.
 * Write a function that tallies how many prime numbers are under a bound.
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
 * add the primes below n: for 10 it is 2 + 3 + 5 + 7 = 17
 * add all primes under n
 * total of all primes smaller than n, n itself not included
 * Write a program which totals all prime numbers that are strictly less than a specified bound.
 * sum of primes below {n}
 * Returns the sum of all primes strictly less than {n}.
 * How do I find the sum of all primes less than n?
 * Summation of primes strictly under a bound, as in Project Euler problem 10
 * Write a function to total every prime number under a bound.
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
 * What is the {OP} of the prime numbers up to and including {n}?
 * Return the {OP} of all primes that are at most {n}, 0 if there are none.
 * {OP} of primes <= {n}
 * I want the {OP} of the primes up to {n}, {n} included.
 * {OP} of the primes between 1 and n inclusive
 * What's the {OP} of all primes not exceeding {n}?
 * {OP:2} all prime numbers up to {n}, including {n} itself.
 * How can I compute the {OP} of all primes from 1 to n?
 * Write a function that returns the {OP} of all primes less than or equal to n.
 * Write a function to find the {OP} of the primes up to and including n.
 * Write a program to calculate the {OP} of prime numbers from 1 to n, n included.
 * Given n, return the {OP} of all primes <= n.
 * Given a limit, compute the {OP} of the primes up to it, limit included.
 * Function that returns the {OP} of the prime numbers from 2 to n.
 * {OP} of primes from 1 to n
 * {OP} of prime numbers <= n
 * {OP} of primes not greater than n
 * {OP} of all prime numbers between 2 and n, both included
 * the {OP} of primes in 1..n
 * {OP:2} the primes from 2 through n
 * {OP:2} every prime p with p <= n
 * Write a function to find the {OP} of all primes up to a number, that number included.
 * Consider all primes not exceeding n; what is their {OP} (zero when there are none)?
 * Among the integers up to {n} itself, determine the {OP} of those that are prime.
 * {OP:2} every prime from 2 to n, n included.
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
 * Generate the prime numbers up to n inclusive into {out}; the return value is their count.
 * Write a function that finds all primes up to a given number, puts them in an array in order and returns their count.
 * How do I generate primes till {n} inclusive into a buffer and get their count?
 * Write a function that stores all primes up to {n} in ascending order in {out} and returns their count.
 * Fill {out} with the prime numbers from 2 to {n} in ascending order; return the number of primes.
 * Write a program to list the prime numbers from 2 to n in an array, count returned.
 * Given n, fill an array with the primes <= n, ascending, and return their number.
 * Given a limit, store all prime numbers up to and including it and return how many.
 * Function that writes the primes 2, 3, 5, ... up to n to an array and returns the count.
 * Implement a prime sieve: primes <= n into an array, number of primes returned.
 * list of prime numbers from 1 to n, count returned
 * primes between 2 and n in an array, n included; returns how many
 * find all primes up to a limit, limit included, and return their count
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
 * Write a function that returns the nth prime number.
 * nth prime, the first being 2
 * the prime at position n in the list 2, 3, 5, 7, 11, counting from 1
 * n-th prime number
 * find the nth prime number
 * How can I get the {n}th prime?
 * nth prime number
 * How do I find the nth prime number?
 * Return the {n}-th prime number, counting from 1.
 * I need the nth prime, where the 1st is 2, the 2nd is 3 and so on
 * Write a program to find the n-th prime (prime number 1 is 2).
 * give me prime number n, starting with 2 as the first
 * Write a function to find the n-th prime number, the first being 2.
 * Write a program to get the nth prime.
 * Given n, return the nth prime number (n = 1 gives 2).
 * Given a position from 1, return the prime at that position.
 * Function that returns the n-th prime: 1 -> 2, 2 -> 3, 3 -> 5.
 * nth prime
 * n-th prime
 * prime number at position n, from 1
 * the nth number in 2, 3, 5, 7, 11, 13, ...
 * compute the n'th prime
 * get prime number n, where prime 1 is 2
 * What is the nth prime number?
 * Enumerate primes by trial division until the nth one shows up; return that prime (2 being number one).
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
 * table of the first n primes
 * How to generate the first n primes in a C array?
 * first n primes into out
 * Write a program that stores the first n prime numbers in an array.
 * Store the first {n} prime numbers in {out}, in ascending order.
 * fill an array with the first n primes
 * Generate a list of the first n prime numbers in an output array.
 * Generate 2, 3, 5, 7, 11, ... until n primes are in the array.
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
 * Write a function that checks if a number and the number {K} higher are both primes.
 * are a number and the one {K} larger both prime
 * Write a function that checks whether a number and the number {K} greater than it are both prime.
 * return true if n and n + {K} are both prime
 * check if {n} and {n}+{K} are prime
 * Return true if {n} and {n} + {K} are both prime numbers.
 * check whether a number and that number plus {K} are both prime
 * How do I check that both p and p + {K} are prime?
 * Are n and n + {K} a pair of primes?
 * I want to know if n and n + {K} are both primes
 * Do n and n + {K} both have no factors besides one and themselves, i.e. are they both prime?
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
 * check two numbers for twin primes (both prime, difference 2)
 * Write a function that tells if a pair of integers is a pair of twin primes.
 * Return true if two numbers are prime and differ by 2.
 * check twin primes
 * Return true if {a} and {b} are both prime and differ by exactly 2.
 * Write a function to check whether two numbers are twin primes (in either order).
 * How do I check if two numbers are twin primes?
 * are two integers both prime with a difference of 2?
 * Write a program to determine whether two given numbers are twin primes.
 * Are both numbers prime, and is their difference exactly 2?
 * true if two numbers form a twin prime pair like 11 and 13
 * Do two integers form a twin pair, both prime with a gap of two?
 * Write a program to check if both numbers are prime and exactly 2 apart, like 11 and 13
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
 * Write a program to count the prime factors of a number, {OP}.
 * number of prime factors, {OP}
 * How many primes are in the factorization of an integer, {OP}?
 * How many prime divisors does {n} have, {OP}?
 * number of prime factors of {n}, {OP}
 * Return the number of prime factors of a positive integer, {OP}.
 * How can I find the number of prime factors of n, {OP}?
 * I need to count the primes in the factorization of n, {OP}
 * Count the prime factors of a number, {OP}.
 * When {n} is broken down into primes, how many are there, {OP}?
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
 * Write a function that returns how many prime factors a number has, counting repeated ones.
 * count prime factors with repeats: 12 = 2 * 2 * 3 has three
 * prime factor count of an int (with multiplicity)
 * total number of primes, repeated ones too, in the factorization of n
 * count prime factors with repetition
 * How do I count the prime factors of a number, so that 8 gives 3 because 2 occurs three times?
 * count prime factors of {n} with multiplicity
 * Write a program to count the prime factors of a number, including repeated ones.
 * How many primes do I get by factoring n completely, counting repeated ones each time?
 * number of prime factors with multiplicity
 * Write a function to count all prime factors of a number with multiplicity.
 * how many prime factors with multiplicity: 12 gives 3
 * Number of prime factors with multiplicity (the arithmetic function big Omega)
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
 * number of distinct prime divisors of a positive integer
 * how many unique prime factors n has
 * How many unique prime divisors does a number have?
 * count distinct prime factors
 * Write a program to count the distinct prime factors of a positive integer, so 12 gives 2.
 * Return the number of different primes that divide {n}.
 * count unique prime factors of n
 * Write a function to count the distinct prime factors of a number.
 * Little omega: how many unique primes occur in the factorisation of n
 * Count the different primes in the factorization of a number, 60 having 3.
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
 * Factor a number into primes, store them ascending with repeats in an array and return their count.
 * prime factorization of n into an array, ascending, repeats kept; the count is returned
 * Break an integer down into its primes, stored in an array, smallest first; the result is their count.
 * decompose a number into primes, put them in ascending order into {out}, return the count
 * store the prime factorization of a positive integer in ascending order and return its length
 * Write a function that breaks a positive integer into its primes, stored in ascending order and with repetitions in an array, and returns their number.
 * prime factorization of {n} into out, return count
 * Store the prime factorization of {n} in {out}, smallest prime first and with repeats, and return the number of factors.
 * prime factors of n with repeats in ascending order into {out}; return how many there are
 * factorize n into primes, store them in ascending order in an array and return how many there are
 * Write a function to store a number's prime factors in an array, ascending, repeats included; return how many.
 * Write a program to factorize a number into primes: array of factors, count returned.
 * Given n, store its prime factors, repeated and ascending, and return their number.
 * Function that factors n: 12 gives 2, 2, 3 and returns 3.
 * Implement prime factorization by trial division into an array; return the number of factors.
 * prime factorization into an array, factors repeated, count returned
 * prime decomposition of an integer in an array, length returned
 * factorise a number into primes, ascending: 60 -> 2 2 3 5, returns 4
 * factor an integer into primes in an array, each as often as it divides
 * list the prime factors of n in order, repeats kept, and return the count
 * Factorize an integer into primes, writing each as often as it occurs, ascending, and returning how many.
 * Prime decomposition of n by trial division: fill the array with factors (with multiplicity) and give the count.
 * Split n into its primes with repetition, from the smallest up, save these in an array and return their number.
 * decompose a number into primes, 60 giving 2 2 3 5 in an array, and return how many
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
 * Write a program to find the largest prime factor of a number.
 * greatest prime factor of an integer from 2 up
 * I need the maximum prime factor of a number
 * highest prime in the factorization of n
 * largest prime factor of a number
 * find the largest prime factor
 * largest prime factor of {n}
 * What is the largest prime that divides {n}?
 * How do I find the largest prime factor of an integer?
 * find the biggest prime factor of n
 * Write a function that returns the greatest prime divisor of {n}.
 * Write a function to find the largest prime factor of a number.
 * Given an integer from 2 up, return its largest prime factor.
 * Given a number, find the biggest prime that divides it.
 * Function that returns the greatest prime factor of n.
 * largest prime factor
 * largest prime factor of n
 * biggest prime factor of a number
 * greatest prime divisor of n
 * highest prime factor of a number
 * maximum prime dividing n
 * largest prime divisor of an integer, 13195 -> 29
 * What is the greatest prime that divides a number?
 * greatest prime that divides an integer of at least two
 * Write a function that determines the greatest prime occurring in the factorisation of n >= 2.
 * Of the primes dividing a number (2 or greater), which is the greatest?
 * Write a program to break a number into primes and return the biggest one, e.g. 84 gives 7
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
 * sum of the prime factors of {n} (sopfr), repetition included
 * Write a function to sum the prime factors of a number, counting repeats.
 * sum of the prime factors of n with multiplicity
 * factor the number and total its primes, 12 gives 2+2+3 = 7
 * What do the prime factors of {n} sum to, repeated ones included?
 * sum of prime factors with multiplicity
 * How do I add up the prime factors of a number, counting repeated factors each time?
 * Write a program that factors a number and returns the sum of its prime factors, so 12 gives 2 + 2 + 3 = 7.
 * Return the sum of the prime factors of {n}, with repetition.
 * integer log of n: its prime factors totaled with multiplicity, e.g. 12 becomes 2 + 2 + 3 = 7
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
 * Reduce all exponents in the prime factorization of {n} to 1 and return the product.
 * Write a function that returns the product of the distinct prime factors of a number.
 * radical of an integer, i.e. the product of its different primes
 * How do I multiply the different primes that divide a number, each just once?
 * product of distinct prime factors
 * Return the product of the distinct primes that divide {n}.
 * How do I multiply all distinct prime factors of a number, each once?
 * Write a function that computes the radical of a positive integer.
 * product of the different prime factors of n, so 12 gives 2 * 3 = 6
 * product of the distinct prime factors of n, each once
 * Squarefree kernel of an integer: the product of its distinct primes
 * Strip the exponents from the prime decomposition of a number and multiply, so 72 = 2^3 * 3^2 becomes 2 * 3 = 6.
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
 * Write a function to compute Euler's totient function.
 * euler phi of a positive integer
 * How many integers up to n are relatively prime to n?
 * count of numbers from 1 to n having no common factor with n
 * euler totient function of n
 * count numbers from 1 to n that are coprime to n
 * Number of integers 1..{n} coprime to {n}?
 * euler totient function
 * Write a function to compute Euler's phi of n.
 * Write a program to calculate Euler's totient function.
 * Given n, return how many numbers from 1 to n are coprime to n.
 * Given a positive integer, count the integers up to it that share no factor with it except 1.
 * Function that returns phi(n).
 * Implement Euler's totient function.
 * phi(n)
 * Euler's phi function
 * Euler totient
 * totient of n
 * count k in 1..n with gcd(k, n) == 1
 * how many numbers up to n are relatively prime to n
 * Euler's phi function of a positive integer
 * How many integers not exceeding n are relatively prime to n?
 * order of the multiplicative group of units modulo n
 * Count the reduced residues modulo n.
 * Write a function for Euler's phi: how many of 1..n have no factor in common with n.
 * How do I count the positive integers not above n that share no factor with n?
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
 * Moebius mu of {n}, with mu(1) = 1
 * Write a function to compute the Mobius function of a positive integer.
 * mobius mu function of a positive integer n
 * mu of n: zero if divisible by a squared prime, else 1 for an even number of primes and -1 for odd
 * moebius function of {n}
 * How do I compute the Möbius function of a number?
 * Calculate the Moebius function mu({n}) for a positive integer.
 * Return the Möbius function: 0 if n has a squared prime factor, otherwise -1 to the power of its number of prime factors.
 * Write a function that returns the Möbius value (-1, 0 or 1) of n.
 * mobius function mu(n) of a positive integer
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
 * Check that no {OP} number larger than 1 divides positive {n}.
 * true if the positive number {n} is {OP}-free
 * Write a function to check if a positive number has no {OP} divisor above 1.
 * check for a {OP}-free number
 * is n > 0 {OP}-free? true if no {OP} above 1 divides it
 * tell if a positive number is {OP}-free: not divisible by any {OP} larger than 1
 * Write a program to check that no {OP} of an integer above 1 divides a given positive integer.
 * Is n {OP}-free?
 * check if {n} is {OP}-free
 * Return true if no {OP} greater than 1 divides positive {n}.
 * How do I check whether a number is {OP}-free?
 * Write a function to determine if a positive integer is {OP}-free.
 * Is the positive integer {OP}-free, with no {OP} factor beyond 1?
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
 * Check whether the divisors of {n} below {n} itself add up to {OP:2} {n}.
 * Sum every divisor of {n} except {n}; true if that is {OP:2} {n}, as for {OP} numbers.
 * Write a program to check whether a number is {OP}.
 * is this number {OP}? true or false
 * do the factors below the number add up to {OP:2} the number (is it {OP})?
 * true for {OP} numbers, whose proper divisors add up to {OP:2} the number
 * check if {n} is {OP}
 * Return true if the sum of the proper divisors of {n} is {OP:2} {n}, i.e. {n} is {OP}.
 * How do I check if a number is {OP}?
 * Write a function that tells whether a positive integer is {OP}.
 * test whether a number is {OP} (its proper divisors add up to {OP:2} the number)
 * Determine if n is {OP}: the sum of its divisors below n is {OP:2} n.
 * is the sum of the proper divisors {OP:2} the number itself
 * Write a function to check whether a number is {OP}.
 * Write a function to check whether the sum of proper divisors of a positive number is {OP:2} the number.
 *
 * @T int32_t int64_t uint32_t
 * @OP > "abundant" "more than"
 * @OP < "deficient" "less than"
 * @name compare_divisor_sum divisor_sum_test
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
 * Write a function that returns the sum of the proper divisors of a number.
 * sum of proper divisors of n
 * How do I add up all factors of a number except the number itself?
 * sum of divisors less than n
 * How do I calculate the sum of proper divisors?
 * sum of proper divisors of {n}
 * Return the sum of all divisors of {n} that are smaller than {n}.
 * Write a program to add up the proper divisors of a positive integer.
 * sum of all factors of n, excluding n
 * Write a function to find the sum of the proper divisors of a number.
 * Given a positive integer, return the sum of its divisors, excluding itself.
 * Given n, add up all divisors smaller than n.
 * Function that returns the sum of the factors of n, n excluded.
 * sum of proper divisors
 * sum of divisors excluding the number itself
 * sum of factors of n except n
 * aliquot sum
 * add up the divisors of n less than n, so 12 gives 16
 * total of all i < n with n % i == 0
 * sum of all factors below the number
 * restricted divisor sum: all divisors but the number itself
 * restricted divisor function: total of the factors of n excluding n
 * Sum all factors strictly less than the number, e.g. 12 gives 1 + 2 + 3 + 4 + 6 = 16.
 * Write a function which adds together every factor of n that is strictly below n.
 * Write a function to add all factors of a number excluding the number itself
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
 * Write a program to check if two numbers are amicable.
 * check whether each of two different numbers is the sum of the other's proper divisors
 * are two numbers amicable
 * check whether two numbers are an amicable pair
 * check amicable numbers
 * Return true if each of the two numbers is the sum of the other's proper divisors and they differ.
 * How do I check whether two numbers are amicable?
 * Write a function that returns true if two different numbers are amicable.
 * Check if two different numbers, like 220 and 284, are each the sum of the other's proper factors.
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
 * number of {OP} divisors of {n}, with 1 and {n} counted if they are {OP}
 * Of the divisors of {n}, how many are {OP}?
 * Write a function that counts the {OP} divisors of a number.
 * count {OP} factors of a positive integer
 * How many {OP} divisors does a number have?
 * number of divisors of n, only {OP} ones counted
 * How many of a number's factors are {OP}?
 * count {OP} divisors of {n}
 * Return how many divisors of {n} are {OP}.
 * Write a program to count the {OP} divisors of a positive integer.
 * Write a function to find the number of {OP} factors of a number.
 * Write a function to count the {OP} factors of a number.
 * Considering all divisors of {n}, 1 and itself as well, count those that are {OP}.
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
 * Count down from {n} - 1 to the first number that divides {n}.
 * greatest proper divisor of {n}, for {n} of at least 2
 * Write a function that finds the largest proper divisor of an integer.
 * greatest factor of n below n itself, n at least 2
 * largest factor of a number not counting itself
 * largest proper divisor of {n}
 * What is the largest number smaller than n that divides n?
 * Return the greatest divisor of {n} other than {n} itself.
 * How do I find the largest proper divisor of a number?
 * largest factor of n, excluding n
 * Write a program to find the biggest factor of a number other than the number itself.
 * biggest number below n that divides n without remainder
 * Greatest factor of an integer excluding the integer itself
 * the greatest factor of a number other than itself
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
 * peak of the 3n + 1 sequence that begins with {n}
 * Write a program that finds the largest value in the Collatz sequence of a number.
 * maximum of the collatz sequence from n to 1
 * peak of the hailstone sequence that starts at a given number, start included
 * highest Collatz value from {n}
 * What is the largest number in the Collatz sequence that starts at {n}?
 * Return the maximum value of the Collatz sequence starting at {n}.
 * How do I find the highest number reached in the Collatz sequence of n?
 * largest number in the hailstone sequence from n down to 1
 * Maximum reached by the hailstone sequence before it falls to one, starting value included
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
 * collatz sequence as an array plus its length: for 6 store 6 3 10 5 16 8 4 2 1 and return 9
 * collatz sequence of {n} into out, return length
 * Store every number of the Collatz sequence of {n}, down to 1, in {out} and return how many there are.
 * How do I put the Collatz sequence of a number into an array and return its length?
 * Write a program that stores the Collatz sequence of n in an array and returns the number of elements.
 * fill {out} with the Collatz sequence of {n}, ending in 1, and return its length
 * generate the hailstone sequence starting at n into an array until it reaches 1, returning the number of terms
 * Store all intermediates of the Collatz sequence from n to 1, both ends included; return how many.
 * Store the whole hailstone orbit of a start value down to 1 in an array, returning how many terms it has.
 * Record the hailstone sequence from n down to 1, both ends included, in an array, and return how many terms there were.
 * Store the hailstone numbers from n down to 1 in an array and return how many there are.
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
 * modular inverse of {a} mod {m}, or 0
 * Solve {a} * x = 1 (mod {m}) for the smallest positive x below {m}, answering 0 when it has no solution.
 * Write a function to find the modular multiplicative inverse, or 0 if it doesn't exist.
 * modular inverse of a number mod m by brute force, 0 if there is none
 * How do I find x with a * x congruent to 1 mod m, or 0 when there is no such x?
 * modular inverse of the first number modulo the second, zero if there is none
 * inverse of {a} mod {m}, 0 if none
 * Return the inverse of {a} modulo {m}, or 0 if it doesn't exist.
 * Write a function that finds x such that a * x mod m is 1, or returns 0 if no such x exists.
 * How do I compute the modular inverse of a mod m, with 0 if there is none?
 * modular multiplicative inverse of the first number modulo the second, 0 if none exists
 * Multiplicative inverse of a residue: brute-force the x with a*x congruent to 1 mod m, 0 when not invertible.
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
 * compute ({a} % {K} + {K} - {b} % {K}) % {K}
 * Write a function that subtracts two numbers modulo {K}, result not negative.
 * modular subtraction of two unsigned numbers mod {K}, right even if the second is larger
 * How do I subtract two unsigned numbers mod {K} correctly even if the second is larger?
 * subtract the second number from the first, wrapping around at {K}
 * ({a} - {b}) mod {K}, never negative
 * Compute {a} minus {b}, both unsigned, modulo {K}, with a result from 0 up to but not including {K}.
 * For unsigned {a} and {b}, return ({a} - {b}) mod {K} as a number that is at least 0 and less than {K}.
 * Write a function that computes the difference of two unsigned numbers modulo {K}, also if the second is larger.
 * subtract the second number from the first mod {K}, a true modulo even for a negative difference
 * How do I compute (a - b) mod {K} with unsigned integers, also for b > a?
 * A dial with {K} positions numbered from 0 starts at 0; turn it forward by {a} and back by {b}, both unsigned. Where does it finally rest?
 *
 * @T uint32_t uint64_t
 * @K 5 7 10 12 13 24 26 60 97 100 360 1009
 * @name subtract_modulo modular_difference
 */
T subtract_modulo(T a, T b) { return (a % K + K - b % K) % K; }

/**
 * Multiply {a} by {b} modulo {K}, reducing both factors first.
 * return ({a} % {K}) * ({b} % {K}) % {K}
 * modular product of {a} and {b}, modulus {K}, safe from overflow
 * Write a function that multiplies two numbers modulo {K}.
 * modular multiplication of two unsigned numbers mod {K}
 * What is the remainder of the product of two numbers on division by {K}?
 * mulmod with modulus {K}: reduce both factors first so that nothing overflows
 * ({a} * {b}) mod {K} without overflow
 * Return the product of {a} and {b} modulo {K}.
 * How do I multiply two numbers modulo {K} without overflow?
 * Write a function to compute (a * b) mod {K} without overflow.
 * multiply two unsigned numbers mod {K}, reducing both factors first
 *
 * @T uint32_t uint64_t
 * @K 7 10 13 26 97 100 251 257 1000 1009 9973
 * @name multiply_modulo modular_product
 */
T multiply_modulo(T a, T b) { return a % K * (b % K) % K; }

/**
 * Return {a} times {b}, modulo {m}.
 * modular multiplication with the modulus as the third argument
 * How do I multiply two numbers and keep the remainder by a third one?
 * Write a function for multiplication in modular arithmetic: two factors, then the modulus.
 * remainder of the product of the first two numbers when divided by the third
 * ({a} * {b}) mod {m}
 * Multiply {a} by {b} and return the remainder modulo {m}.
 * Write a function to compute (a * b) mod m.
 * multiply two numbers modulo m, where m is the third argument
 * What is the remainder when {a} times {b} is divided by {m}?
 * Product of two residues in modular arithmetic: multiplicand, multiplier, modulus
 * multiply the first two arguments, neither of them negative, modulo the third
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
 * {base}^{n} mod {K} by square-and-multiply
 * Compute {base} to the power {n} modulo {K}, reducing after every product.
 * Fast power of {base} with exponent {n}, reduced by {K} after every multiplication
 * Write a function that computes the first number to the power of the second, modulo {K}.
 * compute a^b mod {K}
 * fast power of base and exponent modulo {K}
 * {base}^{n} mod {K}
 * Write a function to compute {base} to the power {n} modulo {K} by repeated squaring.
 * fast exponentiation modulo {K}: base, exponent
 * Return {base} raised to {n}, modulo {K}.
 * How do I compute a power modulo {K} quickly (base, then exponent)?
 * Raise an unsigned base to the power {n}, always keeping only the remainder upon division by {K}.
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
 * Multiply the base-{K} digits of {n} together, 0 for 0.
 * What is the product of the digits of {n} in base {K}? Zero itself gives 0.
 * digit product of {n}, base {K}, where 0 has the digit 0
 * Write a function to find the product of the digits of a number in base {K}, which is 0 for 0.
 * product of the digits of a number in base {K} (0 if the number is 0)
 * How do I multiply all the digits of an integer in base {K} with each other? 0 is the single digit 0.
 * multiply together the base-{K} digits of an unsigned value, zero giving zero
 * product of digits in base {K}, 0 -> 0
 * Multiply all digits of a number, written in base {K} (so 0 for the number 0).
 * Return the product of the digits of {n} in base {K}, 0 when the only digit is 0.
 * Write a program that multiplies the digits of a number in base {K}; 0 gives 0.
 * How do I find the product of a number's digits in base {K}, with 0 for zero?
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
 * Write a function to find the product of the digits of an integer.
 * multiply all digits of a number, like 234 -> 2*3*4 = 24
 * multiply the digits of an int with each other, ignoring the minus sign
 * What do you get if you multiply the digits of an int?
 * product of the digits of {n}
 * Write a program that multiplies all the digits of a number, ignoring its sign.
 * get the product of the digits of an integer
 * Write a function to multiply the digits of a number, ignoring its sign.
 * Write a program to find the product of the digits of an integer.
 * Given an integer, return the product of its digits.
 * Given a number, multiply all its decimal digits together.
 * Function that returns the product of the digits of n; 0 gives 0.
 * product of digits
 * digit product
 * multiply the digits of n
 * product of all digits of a number, 234 gives 24
 * multiply every digit of an integer together
 * compute the product of the decimal digits, minus sign ignored
 * Multiply all figures of an integer with each other, sign ignored; 205 yields 0.
 * Write a function which multiplies together all digits in an integer, minus sign disregarded.
 * digit product of an integer, 24 for 234 and for -234
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
 * Get digit {i} of {n} in base {K}, where digit 0 is the last one.
 * Write a function to extract the base-{K} digit at position i from the right; the last digit is position 0.
 * How do I get the digit at position i of a number in base {K}, counting from 0 at the right?
 * Returns the base-{K} digit of {n} with weight {K} to the power {i}.
 * digit number {i} of {n} in base {K}, counted from the right starting at 0
 * extract a single digit from a number in base {K}; position 0 is the rightmost digit
 * Find the {i}-th base-{K} digit of {n}, starting at 0 for the least significant digit.
 * What is the base-{K} digit of {n} at index {i}, where index 0 is the ones digit?
 * get a digit of a number in base {K} by its position from the right, starting at 0
 * return (n / {K}^i) % {K}
 * Drop the last {i} digits of {n} in base {K} and return the last digit that remains.
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
 * Return the digit of non-negative {n} at position {i} from the right, where the last digit has position 0.
 * How do I extract the digit of a non-negative number at place i, with index 0 for the ones?
 * get digit of a nonnegative number by index, index 0 = last digit
 * digit at a position: 4321 at position 0 gives 1, at position 3 gives 4 (n >= 0)
 * divide n >= 0 by 10 i times, then return the last digit
 * How to get a non-negative number's i-th digit counting from zero at the right?
 * digit of non-negative {n} at position {i}, 0 is ones
 * Write a function to get the digit of a non-negative number at position i, counting from 0 at the right.
 * Get the decimal digit of {n} (>= 0) at index {i}, where index 0 is the last digit.
 * return (n / 10^i) % 10 (n >= 0)
 * What digit does {n} (>= 0) have at position {i}, counting from 0 at the right end?
 * Extract the ith decimal digit of a nonnegative integer, i = 0 being the units place.
 * Write a function to extract the i-th digit of a non-negative number counted from the units place as 0
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
 * Get a nonnegative number's nth digit from the right, counting from 1.
 * How do I find a non-negative number's nth digit, counted from 1 at the right?
 * Write a function that returns the k-th digit from the end of a non-negative integer, where the last digit is number 1.
 * digit by place from the right: 4321 and k = 1 gives 1, k = 4 gives 4 (n >= 0)
 * kth digit from the right (input not negative)
 * Get the {k}-th digit of {n} (>= 0) counted from the right, starting at 1.
 * Write a function that returns the k-th digit of a nonnegative number from the right, where the ones digit is k = 1.
 * How do I get the k-th digit from the right of a non-negative number, if the last digit counts as 1?
 * kth digit of a non-negative number, counting from 1 at the right end
 * digit of {n} (>= 0) at place {k} from the right; the last digit is place 1
 * Returns the {k}-th last decimal digit of non-negative {n}, 1 being the last.
 * kth figure of a nonnegative number counted from its units place, units being k = 1
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
 * most significant digit of the {T} {n} in base {K}
 * Write a function to find the first digit of a number in base {K}.
 * leading digit of a number in base {K}
 * What is the leftmost digit of an integer in base {K}?
 * first digit in base {K}
 * Find the first digit of {n} in base {K}.
 * Write a function that returns the most significant digit of a number in base {K}.
 * What is the leading digit of a number written in base {K}?
 * How do I get the first digit of an integer in base {K}?
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
 * remove the first digit of an int; a single digit gives 0
 * How do I strip the most significant digit off an int?
 * remove first digit of a number
 * Write a function to delete the first digit of a number, so that 4321 becomes 321.
 * remove the leading decimal digit from {n}
 * remove the first digit of a non-negative integer
 * Write a function to remove the first digit of an integer; a number of one digit becomes 0.
 * integer without its first digit: 4321 to 321
 * Write a function to delete the first digit of a non-negative integer and keep the rest.
 * Strip the most significant decimal digit off a nonnegative integer.
 *
 * @T int32_t int64_t
 * @name without_first_digit drop_leading_digit
 * @range n 0 99999999
 */
T without_first_digit(T n) {
    T scale = 1;
    while (n / scale >= 10 || n / scale <= -10) scale *= 10;
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
 * give me the very first digit of my number, ignoring a minus sign
 * first digit of {n}
 * Write a program to find the first digit of an integer, ignoring the sign.
 * Return the most significant decimal digit of {n}, as a non-negative number.
 * get the first digit of an integer
 * Write a function to get the first digit of a number, ignoring its sign.
 * Given an integer, return its leading digit.
 * Given a number, find its first digit, without sign.
 * Function that returns the leftmost digit of n.
 * first digit
 * leading digit
 * first digit of an integer, 789 gives 7
 * divide by 10 until one digit is left and return it, sign dropped
 * most significant digit of a number in decimal
 * highest-order decimal digit of an int
 * the digit a number starts with
 * What digit does a number begin with, sign ignored?
 * Write a function to get the first digit of a number, sign ignored.
 * Extract the leftmost figure of a whole number; negatives are treated by magnitude.
 * Write a function that extracts an integer's most significant decimal digit, negative input included.
 * Write a function to find the most significant decimal digit of an integer, sign dropped
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
 * Write a program that counts how often the digit {K} appears in a number.
 * count digit {K} in number
 * How many {K}s are in a number?
 * how often does {K} occur in my number
 * count digit {K} in {n}
 * How many times does the digit {K} appear in a number?
 * count how often {K} appears among the digits of n
 * How do I count the digit {K} in an integer?
 * Returns the number of {K}s in the decimal representation of {n}.
 * frequency of the figure {K} within a nonnegative integer
 * Find the frequency of the digit {K} in an entered number.
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
 * Return the number of times that {n} contains the digit {d}.
 * How do I count a certain digit in an integer, digit as the second argument?
 * count given digit in int (int, digit)
 * How many times does an int contain a given digit?
 * How many digits of {n} are equal to {d}?
 * count the occurrences of a digit (second argument) in a number (first argument)
 * Returns how often {n}, written in decimal, contains the digit {d}.
 * Frequency of a specific digit within an integer, number first, then digit, the sign ignored.
 * How do I find how many times an entered digit appears in an entered number, number first?
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
 * Write a function that checks if a number contains the digit {K}.
 * does the number have a {K} in it
 * is there any {K} in the number?
 * does a number contain a {K}
 * number contains digit {K}
 * does {n} contain the digit {K}
 * How do I check if a number has the digit {K} in it?
 * Write a function that returns true if any digit of a number is {K}.
 * Return true if one of the decimal digits of {n} is {K}.
 * Is the figure {K} present among the decimal digits of a nonnegative integer?
 * Does the digit {K} show up anywhere in the unsigned number {n}, written in decimal?
 * Does {K} appear anywhere when an integer is written out in decimal?
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
 * How do I check if a non-negative number such as 12345 contains another like 23 as adjacent digits?
 * check if nonnegative {n} contains {part} as consecutive digits
 * Return true if the decimal digits of {n} (>= 0) contain those of {part} as one consecutive run.
 * Does the first non-negative number contain the second one as a run of consecutive digits?
 * Write a function that checks whether the digits of a second number appear in a row inside the first, both nonnegative.
 * check whether non-negative {n}, written in decimal, contains {part} as a substring
 * How do I find out if the digits of the first number contain the second number, both >= 0, like 23 in 1234?
 * check if the second non-negative number is a substring of the first, e.g. 23 is in 1234
 * Does {n} (>= 0) contain {part}, comparing their decimal digits as text?
 * Is one nonnegative number found as a contiguous block of digits within another? Bigger one first.
 * Does the decimal notation of {n} (>= 0) have the integer {part} in it as adjacent digits, like 12345 has 23?
 * Is 23 hidden inside 12345? non-negative whole number first, digits to look for second
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
 * Return true if {n} has the digit {d} among its digits.
 * How can I find out if a digit, given second, is in an integer?
 * How to see whether an int includes a certain digit?
 * check if {n} contains digit {d}
 * Check if any digit of {n} is {d}.
 * Write a function that returns true if a number contains a digit; the number comes first.
 * How do I check whether an integer contains the digit d?
 * is a given digit (second argument) one of the digits of a number (first argument)?
 * Write a function to check if a number contains a digit: number first, digit second.
 * Given a number and a digit, return true if the digit occurs in the number.
 * Given n and d, decide whether d is one of the digits of n.
 * Function that returns true if the number (first) has the digit (second) in it.
 * number contains digit: true or false (number, digit)
 * has digit: number first, digit second
 * true if any digit of the first argument equals the second
 * check n for the digit d
 * Write a function to check whether a specified digit is in the number, the number first.
 * does the specified digit occur in the number (number, then digit)
 * Is a certain figure present anywhere in the decimal form of an integer? (integer, digit)
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
 * Which is the {OP} decimal digit of non-negative {n}?
 * Find the {OP} among the base-10 digits of {n} (>= 0).
 * {OP} digit in nonnegative {n} when it is written in decimal
 * Write a program to find the {OP} digit of a non-negative number.
 * {OP} digit in a non-negative number
 * What is the {OP} digit of a nonnegative integer?
 * How do I get the {OP} of all digits in a non-negative integer?
 * {OP} digit of {n} (>= 0)
 * Return the {OP} digit of nonnegative {n}.
 * How do I find the {OP} digit of a non-negative number?
 * Write a function that returns the {OP} digit in a non-negative integer.
 * find the {OP} decimal digit of a nonnegative number
 * Given a non-negative integer, return its {OP} digit.
 * Given a non-negative number, find the {OP} of its digits.
 * Function that returns the {OP} digit of n >= 0.
 * Implement a search for the {OP} digit of a nonnegative integer.
 * {OP} digit of a non-negative number
 * {OP} decimal digit in n >= 0
 * find the {OP} digit in a nonnegative integer
 * {OP} of the digits of a non-negative number
 * go through the digits of a non-negative number and return the {OP} one
 * which digit of n >= 0 is the {OP}?
 * value of the {OP} digit in a non-negative number
 * determine the {OP} digit of a non-negative number
 * {OP} digit in the nonnegative number
 * Write a function to find the {OP} digit of a non-negative integer.
 * which digit of a non-negative number is the {OP}?
 * Find the {OP} of all decimal figures of a nonnegative integer.
 * Write a program to find the {OP} digit occurring in an entered non-negative number
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
 * largest digit minus smallest digit of a non-negative number
 * max digit minus min digit: 5291 gives 9 - 1 = 8
 * How far apart are a number's highest and lowest digits?
 * max digit minus min digit
 * How do I compute the difference between the largest and smallest digit of a number?
 * Return the largest decimal digit of {n} minus the smallest one.
 * Write a program to find the difference between the maximum and minimum digit of an integer.
 * spread of the decimal digits: maximum figure minus minimum figure
 * How wide is the gap between the highest and the lowest digit of a nonnegative integer?
 * How far apart are the highest and the lowest digit of a number?
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
 * Write a function to check that all the digits of a number are unique.
 * check an unsigned number for unique decimal digits
 * are the decimal digits of a number all different
 * Write a function that verifies that no decimal digit is used twice in an unsigned integer.
 * all digits of {n} different
 * How do I check that all digits of a number are different?
 * Return true if every decimal digit of {n} occurs only once.
 * Does the number have only distinct digits?
 * true if no digit occurs more than once in a number
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
 * How many different digits does {n} (>= 0) have?
 * count the distinct digits of a nonnegative number
 * number of unique digits in a non-negative integer
 * Write a function that returns how many distinct digits occur in a non-negative number.
 * count different digits: 1221 has two (n >= 0)
 * how many different decimal digits occur in a non-negative number
 * Write a program to count the different decimal digits that occur in a non-negative integer.
 * How many unique digits are there in a non-negative number?
 * number of distinct digits in nonnegative {n}
 * How do I count the unique digits of a non-negative integer?
 * Return the number of distinct decimal digits in non-negative {n}.
 * how many distinct digits are there in a nonnegative number
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
 * Does no digit of non-negative {n} occur twice?
 * Check whether all digits of a non-negative number are different.
 * are all digits of the nonnegative number unique
 * Are the digits of a non-negative integer distinct?
 * Write a function that is true when no digit of a non-negative number repeats.
 * does the nonnegative integer have unique digits or not
 * every digit of the non-negative number appears only once
 * does {n} (>= 0) have unique digits
 * How do I check that no digit is repeated in a nonnegative number?
 * Write a program to check whether all digits of a non-negative number are distinct.
 * Return true if non-negative {n} has no repeated digits.
 * true if a nonnegative number contains every digit at most once
 * Write a function verifying that no digit repeats within a non-negative number.
 * Write a C function to check whether a non-negative number is free of repeated digits
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
 * Do the decimal digits of nonnegative {n} never {OP} from left to right?
 * Check that no digit of {n} (>= 0) is {OP:2} than the one on its left, in base 10.
 * true if the digits of non-negative {n}, read from the front, never {OP}
 * Write a function to check that the digits of a nonnegative number never {OP} from left to right.
 * do the digits of a non-negative number never {OP} from left to right
 * true if no decimal digit is {OP:2} than the previous one to its left (n >= 0)
 * How do I check that no digit of a nonnegative number is {OP:2} than its left neighbour?
 * digits never {OP} from left to right for n >= 0
 * Return true if no decimal digit of non-negative {n} is {OP:2} than the one to its left.
 * How do I check that the digits of a nonnegative number never {OP} from left to right?
 * Write a program to test whether a non-negative number's digits never {OP} from left to right.
 * check that the digits never {OP}, reading the non-negative number from left to right
 * Read left to right, do a nonnegative number's figures never {OP}?
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
 * Add up the {OP} of the decimal digits of {n} (>= 0).
 * What is the sum of the {OP} of the digits of non-negative {n} in base 10?
 * sum of digit {OP} of {n} (>= 0), 0 for 0
 * Write a function that finds the sum of the {OP} of the digits of a non-negative number.
 * sum of {OP} of the digits of n >= 0
 * Write a function to add the {OP} of all decimal digits of a non-negative integer.
 * sum of the {OP} of all digits of a nonnegative number
 * Return the sum of the {OP} of the digits of {n} (>= 0).
 * How do I sum the {OP} of a non-negative number's digits?
 * Write a program to add up the {OP} of the decimal digits of a nonnegative integer.
 * add the {OP} of all digits of a non-negative number
 * I want the sum of the {OP} of every digit in n >= 0
 * sum of the {OP} of a nonnegative number's figures
 * take each digit d of a non-negative number, compute {OP:2}, and total the results
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
 * Write a program to check whether a number is happy.
 * check if a non-negative number is happy
 * How do I find out if an integer is a happy number?
 * keep summing the squares of the digits of a number; does it reach 1?
 * check if a number is a happy number
 * happy number or not
 * How can I test for happy numbers?
 * Return true if repeatedly summing the squares of the digits of {n} leads to 1.
 * is n a happy number?
 * Write a function to determine whether a number is a happy number.
 * Is a number happy or unhappy? True if repeatedly summing the squares of its digits ends at 1.
 * Write a function to check if a number is happy.
 * Write a program to determine if a number is a happy number or not.
 * Given a non-negative integer, return true if it is happy.
 * Given n, sum the squares of its digits repeatedly; return true if 1 is reached.
 * Function that returns true for happy numbers such as 7, 10 and 19.
 * Implement the happy number test.
 * happy number?
 * is n happy
 * happy number check
 * does repeatedly adding the squared digits end at 1
 * is a number happy: 19 -> 82 -> 68 -> 100 -> 1
 * Replace a number by the sum of squares of its figures repeatedly; does it settle at one?
 * Is n happy, i.e. does repeatedly replacing it by the total of its squared digits ultimately lead to 1?
 * Repeatedly replace a number by the sum of the squares of its digits; does this eventually reach 1?
 * determine if repeatedly replacing a number by the sum of its squared digits reaches 1
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
 * Write a program to check if a given number is an Armstrong number.
 * armstrong number check of n in base ten
 * is the number an Armstrong number (153 = 1^3+5^3+3^3), with any number of digits?
 * check if a number is an armstrong number
 * Write a function which checks if a non-negative integer equals the sum of its decimal digits, each raised to the number of digits.
 * How do I test for Armstrong numbers of any length?
 * check armstrong number
 * How do I check whether a number is an Armstrong number?
 * Do the digits, each raised to the number of digits, add up to the number itself?
 * Write a function to check if a number is an Armstrong number.
 * Write a program to test whether a number with any number of digits is an Armstrong number.
 * Given an integer, return true if it is an Armstrong number.
 * Given n with k digits, check if the k-th powers of its digits sum to n.
 * Function that returns true for narcissistic numbers such as 153, 370 and 9474.
 * Implement an Armstrong number check.
 * armstrong number?
 * is n an armstrong number
 * armstrong number or not
 * narcissistic number check
 * narcissistic number or not
 * sum of digits raised to the number of digits equals the number?
 * narcissistic number (pluperfect digital invariant) check in base ten
 * Write a function to verify that a number equals the sum of its digits, each to the power of the digit count.
 * Check narcissistic numbers such as 153 or 1634, where the exponent is the digit count.
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
    return n >= 0 && total == n;
}

/**
 * Is {n} divisible by the sum of its base-{K} digits?
 * Check whether {n}, which is positive, is a Harshad number in base {K}.
 * true if the base-{K} digit sum of {n} divides {n}
 * Write a program to check whether a number is a Harshad number in base {K}.
 * is the positive number harshad (niven) in base {K}
 * is the number % its digit sum == 0 in base {K}?
 * Write a program which determines whether a positive integer can be divided evenly by the sum of its base-{K} digits.
 * harshad number in base {K}
 * How do I check whether a number is divisible by the sum of its digits in base {K}?
 * Return true if {n} is a Harshad number in base {K}.
 * check that {n} is a multiple of its digit sum in base {K}
 * Is the number a Harshad number in base {K}?
 *
 * @T uint32_t uint64_t
 * @K 10 2..9 12 16
 * @name is_harshad is_niven
 * @range n 1 300
 */
_Bool is_harshad(T n) {
    T total = 0;
    for (T rest = n; rest != 0; rest /= K) total += rest % K;
    return total > 0 && n % total == 0;
}

/**
 * Is {n} divisible by the sum of its digits?
 * Check whether a number is a Harshad number.
 * is the positive number harshad, i.e. divisible by its digit sum
 * niven number check: number divisible by the sum of its decimal digits
 * Does the digit sum of {n} divide it?
 * How do I test if an integer is a Niven number?
 * Write a function to check for a Harshad number.
 * is a number divisible by its digit sum, e.g. 18 because 1+8=9
 * does the digit sum of a number divide it without remainder
 * Write a function that decides if the decimal digit sum of a positive integer is one of its divisors.
 * How to tell whether a number is divisible by its own digit sum?
 * check harshad number
 * Write a program to check if a number is divisible by the sum of its digits.
 * Given a positive integer, return true if its digit sum divides it.
 * Given n, decide whether n is a Harshad (Niven) number.
 * Function that returns n % digit_sum(n) == 0.
 * harshad number?
 * harshad number or not
 * is n a Harshad number
 * Niven number check
 * number divisible by the sum of its digits
 * n % sum of digits == 0
 * divisible by its digit sum: 18 yes, 19 no
 * Implement a Harshad number test.
 * does the sum of the digits divide the number, leaving no remainder
 * Write a function to check whether a number is a harshad number in base 10.
 * Write a function to check if the digit sum of a number goes into the number without remainder
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_niven harshad_number divisible_by_digit_sum
 * @range n 1 300
 */
R is_niven(T n) {
    T total = 0;
    for (T rest = n; rest != 0; rest /= 10) total += rest % 10;
    return total > 0 && n % total == 0;
}

/**
 * Is {n} automorphic: does its square end in the decimal digits of {n}?
 * Check whether {n} squared ends with {n} itself, as 25 * 25 = 625 does.
 * Write a program to check if a number is automorphic.
 * check whether a number is automorphic, its square ending in itself
 * Does the square of a number end in the number itself?
 * Write a function to test whether the square of a non-negative integer ends in the decimal digits of that integer.
 * How can I recognise an automorphic number such as 76?
 * check automorphic number
 * Return true if {n} squared ends with the digits of {n}.
 * How do I check if the square of a number ends with the number itself?
 * is this an automorphic number, like 76 (76 * 76 = 5776)?
 * Write a function that tells whether a number's square ends in the same digits as the number.
 * automorphic number: square ends in the number
 * Write a function to check whether the square of a number ends with the number itself.
 * Do the trailing digits of n squared reproduce n (like 76 in 5776)?
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
 * Is {n} a Kaprekar number: can its square be cut anywhere in two parts, the right one not 0, that add up to {n}?
 * Write a program to check whether a number is a Kaprekar number, the square being split anywhere before a nonzero right part.
 * kaprekar number check for a positive integer, any split of the square with right part not 0
 * check kaprekar number, any cut of the square allowed if the right part is not 0
 * Is the number a Kaprekar number, like 45 (45 * 45 = 2025 and 20 + 25 = 45)? The right part may have any length but must not be 0.
 * Return true if {n} is a Kaprekar number in base 10, whatever the place where the square is cut (right part above 0).
 * How do I check whether a positive integer is a Kaprekar number, trying every split of the square with a nonzero right part?
 * Write a function that checks if the square of n can be split anywhere into two parts that add up to n, the right one nonzero (1 counts).
 * Does the square of {n} split into two numbers, the right one positive, that sum to {n}?
 * is n a kaprekar number or not (try all splits of its square, right part > 0)
 * Write a program to test for Kaprekar numbers like 45, whose square 2025 splits into 20 + 25; any split counts, the right part not being 0
 * kaprekar check: does any cut of n * n into left and nonzero right part give two numbers with sum n?
 *
 * @T uint64_t int64_t int32_t
 * @name is_kaprekar kaprekar_number
 * @range n 1 60
 */
_Bool is_kaprekar(T n) {
    T square = n * n;
    for (T scale = 10;; scale *= 10) {
        if (square % scale > 0 && square / scale + square % scale == n) return 1;
        if (scale > square / 10) return 0;
    }
}

/**
 * How many times can {n} be divided by {K} without a remainder?
 * Return the exponent of the highest power of {K} that divides the positive number {n}.
 * {K}-adic valuation of {n}, for {n} > 0
 * Write a function that counts how many times a number can be divided by {K}.
 * exponent of the highest power of {K} that divides a positive number
 * How often does {K} divide a positive integer?
 * Write a function which counts how many times a positive integer can be divided by {K} with no remainder.
 * exponent of the highest power of {K} that divides {n}
 * How often can I divide a number by {K} before there is a remainder?
 * Return the number of times {K} divides {n} evenly.
 * Write a function to find the exponent of {K} in the factorization of a positive integer.
 * largest e such that {K}^e divides n
 * multiplicity of the factor {K} in a positive integer
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
 * Divide {n} by {d} as long as nothing is left over, and count the divisions.
 * exponent of the highest power of the second number that divides the first
 * p-adic valuation of n with p as the second argument
 * exponent of a divisor in {n}, the divisor passed second
 * Write a function that counts how many times n can be divided by d without a remainder.
 * Return the largest e such that {n} is divisible by {d} to the power e.
 * How many times does the second number divide the first without a remainder?
 * How do I count how often a number can be divided evenly by a given divisor?
 * number of times {n} is divisible by {d}
 * what is the exponent of p in the factorisation of n, n given first
 * exponent of the prime p in the prime factorization of n; first n, then p
 * Multiplicity of a factor: the greatest e such that d^e divides n, n first, d second.
 * p-adic valuation of a positive integer, with the prime as the second argument
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
 * exponent of the prime {K} in {n}!
 * Legendre's formula for {n}! and the prime {K}
 * Write a function to find the exponent of {K} in n factorial.
 * exponent of {K} in n!, the factorial
 * What is the exponent of the highest power of {K} that divides the factorial of a number?
 * With what exponent does {K} occur in the factorial of a number?
 * exponent of {K} in {n} factorial
 * How many times does the prime {K} divide n factorial?
 * Return the exponent of the prime {K} in the factorization of {n}!.
 * largest power of {K} that divides n!, return its exponent
 * How do I find the exponent of {K} in n! without computing the factorial?
 * count how many times {n}! can be divided by {K}
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
 * Legendre's formula for n factorial and a given prime p.
 * exponent of a prime (second argument) in n!
 * How often does the prime p divide n!, with n first?
 * Write a function that finds the largest e such that p^e divides n!, for n and p.
 * exponent of the prime p in n!, arguments n, p
 * how many times can the factorial of n be divided by p, a prime
 * exponent of a prime in {n}!, the prime passed second
 * In the prime factorization of {n}!, find the exponent of {p}.
 * How many times can {n} factorial be divided by the prime {p}?
 * Find the largest e such that {n}! is divisible by {p} to the power e.
 * exponent of a prime (second argument) in the factorial of n (first argument)
 * de Polignac's formula: multiplicity of a prime within n factorial, n given before the prime
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
 * Euler's criterion for {a} and the odd prime {K}, as -1, 0 or 1
 * Write a function that computes the Legendre symbol of a number modulo {K}.
 * legendre symbol of a number mod {K} as 0, 1 or -1
 * Is a number a square modulo the prime {K} (1), not one (-1), or a multiple of it (0)?
 * is a number a quadratic residue mod {K}? 1 yes, -1 no, 0 if {K} divides it
 * legendre symbol of {a} mod {K}
 * Return 1 if {a} is a nonzero square modulo {K}, -1 if it is not a square, and 0 if {K} divides it.
 * How do I compute the Legendre symbol of a number modulo the prime {K}?
 * compute the Legendre symbol ({a}/{K})
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
 * jacobi({a}, {K}); 0 unless they are coprime
 * Write a function to calculate the Jacobi symbol of a number over {K}.
 * jacobi symbol of a number over {K}
 * generalized Legendre symbol of a number for the odd modulus {K}: 1, -1 or 0
 * jacobi symbol ({a}/{K})
 * How do I compute the Jacobi symbol of a number and {K}?
 * Return the value of the Jacobi symbol ({a}/{K}), which is 1, -1 or 0.
 * Write a function that returns the Jacobi symbol of a modulo {K}.
 * compute the Jacobi symbol of {a} with the odd modulus {K}
 * I need the Jacobi symbol (a/{K}) for an unsigned a
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
 * Write a function to find the multiplicative order of a number modulo another, 0 if none.
 * multiplicative order of a modulo m, 0 if a is not a unit
 * What is the smallest positive exponent that makes a power of a equal 1 modulo m, or 0 if none does?
 * smallest k >= 1 with a^k = 1 mod m, 0 if there is none
 * order of {a} modulo {m}, 0 if not coprime
 * Find the smallest positive k with {a}^k = 1 modulo {m}, or return 0 if there is no such k.
 * How do I find the multiplicative order of a mod m? Return 0 if it does not exist.
 * What is the order of {a} modulo {m}? 0 if none.
 * smallest exponent k >= 1 such that a^k leaves remainder 1 when divided by m, or 0
 * Write a program to compute the order of a modulo m, with 0 for numbers that have none.
 * multiplicative order of the first number modulo the second, 0 if they are not coprime
 * least positive exponent k such that a^k leaves 1 modulo m, zero when no exponent works
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
        if ((power + m) % m == 1 % m) return k;
    }
    return 0;
}

/**
 * Compute the integer square root of {n} with Newton's method.
 * What is the square root of {n}, rounded down? Iterate x = (x + {n} / x) / 2 in integers.
 * Newton's integer square root of a non-negative {T} {n}
 * Write a function that calculates the integer square root by Newton's method.
 * integer sqrt of n by Newton's method, rounded down
 * How do I get the floor of a square root with Newton iteration, no floats?
 * Write a program which finds the integer part of the square root of a non-negative integer by Newton's iteration.
 * How do I get a floored square root without floating point?
 * integer sqrt with newton
 * Return the square root of {n}, rounded down, using Newton's method on integers.
 * floor of the square root of a non-negative integer
 * integer square root by Newton iteration
 * floor of the square root of a nonnegative integer through the Babylonian iteration in whole numbers
 * Babylonian method on integers for the floor of the square root of a non-negative number
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
 * binary square root of a 32-bit unsigned {n}, only shifts and subtractions
 * Write a function that finds the square root of a 32-bit integer using only shifts and subtraction.
 * bitwise integer square root of a 32-bit unsigned number, rounded down
 * How do I compute the floor of a 32-bit unsigned number's square root bit by bit?
 * Write a function to compute the floored square root of a 32-bit unsigned integer one bit at a time.
 * How do I write an integer square root for a microcontroller without multiply and divide?
 * bitwise integer square root
 * How can I calculate an integer square root without multiplication or division?
 * Return the square root of a 32-bit unsigned integer, rounded down, computed one bit at a time.
 * integer square root with shifts and subtractions only
 * Find the largest integer whose square is at most {n}, without multiplying or dividing.
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
 * Round the cube root of {n} down to a whole number, using only integer arithmetic.
 * Write a program to find the cube root of a number, rounded down.
 * integer cube root of a non-negative number, rounded down
 * What is the biggest integer whose cube is at most a given number?
 * cubic root of a number as int, floor
 * integer part of the cube root of n >= 0
 * cube root of a non-negative number without the decimals, as an integer
 * How can I compute an integer cube root, rounded down?
 * floor of cube root of {n}
 * whole-number cube root, rounded down, of a number that is not negative
 * Truncated cubic root of a nonnegative integer, found by trying 1, 2, 3, ...
 * Write a function to find the floor of the cube root of a whole number
 *
 * @T int32_t int64_t uint32_t
 * @name integer_cbrt icbrt floor_cube_root
 * @range n 0 100000
 */
T integer_cbrt(T n) {
    T root = 0;
    while (root * root * root > n) root--;
    while ((root + 1) * (root + 1) * (root + 1) <= n) root++;
    return root;
}

/**
 * What is the integer part of the {k}-th root of {n}, with {k} given first?
 * integer nth root, rounded down, root degree first, number second
 * How do I take the nth root of an int, rounded down, without floating point? Degree first.
 * biggest x with x^k <= n, arguments k, n
 * largest whole number whose {k}-th power is at most {n}, {k} given first
 * floor of the {k}-th root of {n}, {k} given first
 * Return the {k}-th root of {n}, rounded down to an integer, with {k} given first.
 * Write a function that computes the integer k-th root of n, rounded down; k is the first argument.
 * How do I compute the integer nth root of a number (degree first, number second)?
 * Given {k} and {n}, find the largest x such that x to the power {k} is at most {n}.
 * nth root of an integer rounded down, with the degree as the first argument
 * floor of the kth root of a nonnegative integer, index of the radical first, radicand second
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
 * true if {n} is the {OP} of an integer; negative numbers are not
 * Can {n} be written as the {OP} of a non-negative whole number?
 * Write a function that checks if an integer is the {OP} of a non-negative integer (0 qualifies, negatives don't).
 * Return true if {n} is the {OP} of some whole number r >= 0.
 * How do I check if an integer is a perfect {OP}? Negative numbers never are.
 * Write a function that tells whether {n} is the {OP} of a non-negative integer.
 * perfect {OP} check for an integer, false for negative numbers
 * Write a function to check if a number is a perfect {OP}; negative numbers are not.
 * Given an integer, return true if it is a perfect {OP}, false if it is negative.
 * Given a number, determine whether it is the {OP} of a whole number >= 0.
 * Function that returns true for perfect {OP} numbers, false for negatives.
 * Implement a perfect {OP} test for integers; negative gives false.
 * is n a perfect {OP}, false for n < 0
 * perfect {OP} check, negative numbers false
 * is a number the {OP} of an integer >= 0
 * does an integer r >= 0 exist with {OP:2} == n
 * Write a function to check whether an integer is a perfect {OP}; negative ones are not.
 * Does the integer have a whole number as its {OP} root, making it a perfect {OP}? Negative ones fail.
 * Write a function that determines if a whole number can be written as {OP:2} for some whole r
 *
 * @T int32_t int64_t
 * @OP r*r "square" "r * r"
 * @OP r*r*r "cube" "r * r * r"
 * @name is_perfect_power_of exact_root_exists
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
 * Write a function that computes the integer logarithm base {K}.
 * floor of log{K} of a positive integer
 * highest exponent e with {K}^e not exceeding the positive value n
 * Write a program to determine the largest exponent e for which {K} to the power e is at most a positive integer.
 * How do I take the integer log base {K} of a number?
 * compute floor(log{K}({n}))
 * integer logarithm of n to base {K}, rounded down
 * How do I compute the logarithm base {K} of an integer, rounded down?
 * Write a function that returns the base-{K} logarithm of a positive integer, rounded down.
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
 * integer logarithm of a number, rounded down, base as the second argument
 * floor of log n in a given base, arguments n, base
 * largest e with base^e <= n, for n and base
 * integer log of n to a base, rounded down: ilog(n, base)
 * integer log: 1000 and 10 gives 3, 9 and 2 gives 3
 * How do I compute a rounded down logarithm without floating point, for a number and a base?
 * floor of log of {n} to base {base}
 * Return the logarithm of {n} to base {base}, rounded down.
 * How do I compute the integer logarithm of n in a given base?
 * Write a function to compute floor(log(n)) to an arbitrary integer base, given second.
 * How many times can {n} be divided by {base} before it is smaller than {base}?
 * Floored logarithm of the number (first) to the base (second): greatest exponent whose power doesn't exceed the number.
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
 * floor(log10(n)) of an int without floating point
 * How do I get log10 of an int as an int, rounded down?
 * number of decimal digits of a positive integer minus one
 * Write a program to calculate the common logarithm of a positive integer, rounded down.
 * How to compute floor(log10(n)) without floats?
 * integer log10 without floating point
 * Write a function to compute the integer part of the base-10 logarithm of an int.
 * floor of log base 10 of {n}
 * Order of magnitude: the exponent of the highest power of ten not above a positive integer
 * characteristic of the common logarithm of a positive integer
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
 * true if {n} == {K} to some power e >= 0; zero and negative numbers are not
 * power-of-{K} test for the {T} {n}
 * Write a function to check if a number is a power of {K}.
 * power of {K} check, 1 included
 * is {n} a power of {K}
 * Return true if {n} is a power of {K}, counting 1 as one.
 * How do I check if an integer is a power of {K}?
 * Write a program to determine whether a number is a power of {K}.
 * check whether {n} is a power of {K}
 * Can {n} be written as {K} to some non-negative power?
 * true if the number is a power of {K} (1, {K}, {K} squared, ...), else false
 * Write a function to check whether a number is a power of {K}; 1 counts as one.
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
 * How do I test if a number is a power of a second number?
 * Write a function that checks if the first number is a power of the second.
 * How do I verify that a number is an exact power of a given base?
 * Return true if {n} is a power of {base}; 1 counts as a power.
 * Write a function to check whether n is a power of base.
 * How do I check if one number is a power of another (number first, base second)?
 * test whether {n} equals {base} raised to some non-negative integer
 * is the first argument an exact power of the second
 * Is the first integer an exact power of the second, with 1 counting as base to the zero?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name power_of_base is_power_of_number
 * @range n -1 130
 * @range base 2 10
 */
R power_of_base(T n, T base) {
    if (n < 1 || (base > -2 && base < 2)) return n == 1;
    while (n % base == 0) n /= base;
    return n == 1;
}

/**
 * Compute the digital root of {n} in base {K}.
 * repeated base-{K} digit sum of {n}, by the remainder modulo {K} - 1
 * base-{K} digital root of the {T} {n}
 * Write a function for the digital root of a number in base {K}.
 * digital root of a number in base {K}
 * repeated digit sum of a number in base {K}, down to one digit
 * digital root in base {K}
 * Sum the digits of {n} in base {K} repeatedly until one digit is left.
 * How do I calculate the digital root of a number in base {K}?
 * Return the digital root of {n} in base {K}, 0 for 0.
 * Write a function that sums the base-{K} digits of a number again and again until a single digit remains.
 * digital root of {n} when written in base {K}
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
 * digit sum in a base: 10 in base 2 is 1010, so the result is 2
 * total of the base-b digits of n, arguments n, b
 * How do I sum the digits of a number in an arbitrary base (number, then base)?
 * sum of digits of {n} in base {base}
 * Return the sum of the digits of {n} in base {base}.
 * Write a function that adds up the digits of n written in a given base.
 * How do I sum the digits of a number in an arbitrary base?
 * add the digits of {n} in base {base}
 * digit sum of the first argument in the base given by the second
 * Digitsum in an arbitrary radix, the radix given second
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
 * count digits in a base: 10 in base 2 is 1010, so the result is 4
 * how many digits the first argument has in the base given by the second
 * How many digits does a number have in another base (number, then base)?
 * number of digits of {n} in base {base}
 * Return the number of digits of {n} in base {base}.
 * Write a function that counts the digits of n in a given base (zero has one digit).
 * How do I count the digits of a number in an arbitrary base?
 * how many digits does {n} need in base {base}
 * Count how many digits {n} has when it is written in base {base}.
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
 * Return the alternating digit sum of non-negative {n}: last digit minus the one before plus the next, and so on.
 * What is the alternating sum of the decimal digits of {n}, the ones digit counting as positive?
 * Write a function that computes the alternating sum of the digits of n >= 0, starting with plus at the last digit.
 * alternating digit sum of n >= 0, last digit positive
 * last digit of n >= 0 minus the one before, plus the one before that, and so on
 * alternating digit sum for the divisibility rule for 11, ones digit counted with plus (n >= 0)
 * alternating sum of digits from the right, n >= 0
 * How do I compute the alternating sum of a nonnegative number's digits, starting with plus at the last digit?
 * Write a program to compute the alternating digit sum of a number, with the ones digit positive.
 * alternately add and subtract the digits of n >= 0, starting from the right with plus
 * compute ones digit minus tens digit plus hundreds digit and so on (n >= 0)
 * Compute the alternating digit sum of {n} (>= 0) from right to left, beginning with +.
 * sum of digits at odd places minus sum of digits at even places, the last digit being at place one (input not negative)
 * Write a function to subtract the sum of the digits at even places from that at odd places, the last digit being at place 1 (n >= 0).
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
 * How many times must the decimal digits of nonnegative {n} be {OP} until a single digit is left?
 * Return the {OP:2} persistence of {n} (>= 0): steps of {OP:3} all its digits until it is below 10.
 * {OP:2} persistence of non-negative {n} in base 10, 0 for a single digit
 * Count the rounds of {OP:3} the decimal digits of {n} (>= 0) that bring it below 10.
 * {OP:2} persistence of a non-negative number
 * What is the {OP:2} persistence of a non-negative number?
 * Write a function that returns the {OP:2} persistence of a nonnegative number.
 * How do I compute the {OP:2} persistence of a non-negative integer?
 * number of rounds of {OP:3} the digits of non-negative {n} until a single digit is left
 * How many rounds of {OP:3} the digits of a nonnegative number do I need until only one digit remains?
 * find the {OP:2} persistence of n >= 0, 0 if n has one digit
 * Write a program to count how many times a non-negative number's digits must be {OP} to reach a single digit.
 * How many rounds of {OP:3} all figures of n >= 0 does it take to end at a single figure ({OP:2} persistence)?
 * The digits of a nonnegative number are {OP} repeatedly; after how many rounds is one digit left?
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
        for (n /= 10; n != 0; n /= 10) next = next OP (n % 10);
        n = next;
    }
    return rounds;
}

/**
 * What is the average of the digits of {n} (>= 0)?
 * mean of the digits of a non-negative number
 * average digit of a nonnegative number, with fraction
 * How do I calculate the average of all digits of a non-negative integer?
 * Write a function that returns the mean digit as a double, n >= 0.
 * digit sum of a nonnegative number divided by its number of digits, not rounded
 * average of a non-negative number's digits: 1234 gives 2.5
 * Write a program to calculate the arithmetic mean of the decimal digits of a non-negative integer.
 * What's the average digit in a non-negative number?
 * average of the digits of {n} (>= 0)
 * average value of a non-negative number's decimal digits
 * Compute the mean of the digits of {n} (>= 0).
 * arithmetic mean of a nonnegative number's figures as a real number
 * mean digit of an entered non-negative number as a double
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
 * What number results when {a} and {b} are written side by side in base 10?
 * Concatenate {a} and {b} as decimal numbers: 12 and 34 give 1234, and 5 and 0 give 50.
 * digits of {a} followed by the digits of {b}, as a decimal number
 * Write a function that joins two numbers, so 12 and 34 become 1234.
 * How do I append the decimal digits of the second number to the first?
 * digit concatenation of two ints without strings
 * Write a function to join the decimal digits of two non-negative integers, so that 12 and 345 give 12345.
 * How can I join the digits of two numbers without strings?
 * concatenate {a} and {b}
 * Write a function to concatenate two integers, e.g. 12 and 345 to 12345.
 * append the digits of the second number to the first
 * join the digits of two integers into one number, so 12 and 345 give 12345
 * Write a C function to append the digits of the second number to the first, 12 and 34 making 1234
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
 * Write {n} in base {K} and return the decimal integer that has the same digits.
 * Turn {n} into the decimal number that shows its base-{K} digits.
 * Convert {n} to base {K}, and return the digits as if they were a decimal number.
 * Write a program to convert a decimal number to base {K}, with the result as a decimal int.
 * decimal to base {K}, as digits in a decimal integer
 * How do I convert a number from base 10 to base {K} with the result as an int of those digits?
 * Write a function which converts a non-negative integer to base {K} and returns it as a number whose decimal digits are the base-{K} digits.
 * convert {n} to base {K} and return its digits as a decimal integer
 * Write a function to convert an integer to base {K}, returned as a decimal number made of those digits.
 * Convert a decimal number to base {K}, with the digits stored in a decimal integer.
 * How do I convert an integer to base {K} and get the digits as an int, such as 101 for five in binary?
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
 * change the base of a number, base is the second argument, digits returned as an int
 * How do I convert from decimal to a given base and keep the digits in an int?
 * Write a function that converts a number to the base in the second argument, digits packed in a decimal integer.
 * Write a number in a base from 2 to 9 and return the digits as a decimal integer (5 in base 2 gives 101).
 * How can I convert an int to any small base and return an int of those digits?
 * Convert {n} to base {base} and return the digits as a decimal integer, so 5 in base 2 gives 101.
 * Write a function to convert an integer to another base (2 to 9); the result is a decimal number with those digits.
 * How do I convert a number to a base between 2 and 9, returning an int with those digits?
 * convert {n} to base {base}, with the digits packed into a decimal integer
 * What does {n} look like in base {base}? Return the digits as a decimal integer.
 * represent an integer in a given base up to 9 as a decimal number, e.g. 5 and 2 give 101
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
 * Interpret the decimal digits of {n} as a base-{K} numeral and return its value.
 * Write a program to convert a base-{K} number, given as decimal digits, to its value.
 * base {K} to decimal, the digits coming as a decimal integer
 * How do I convert an int whose decimal digits are a number written in base {K} to its value?
 * Convert {n}, whose decimal digits form a base-{K} number, to its value.
 * Write a function that interprets the decimal digits of a number as a base-{K} number.
 * convert a base-{K} number, stored as a decimal integer, to its real value
 * How do I convert a number written in base {K} to decimal? It comes as a decimal integer.
 * Given an integer whose decimal digits are base-{K} digits, return the number it represents.
 * treat the digits of {n} as base {K} digits and return the value
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
 * How do I convert an int like 101 from a given base to decimal?
 * Write a function that converts a number from the base in the second argument to decimal.
 * read digits in a base: 101 and 2 gives 5, 101 and 3 gives 10
 * {n} is written in the given base; what number is it?
 * convert {n} from the given base to decimal
 * Read the decimal digits of {n} as a number in the given base and return its value.
 * Write a function that converts a number in a given base to decimal, e.g. 101 in base 2 to 5.
 * How do I convert digits of another base, stored in an int, to the value (digits first, base second)?
 * interpret the digits of an integer in the given base
 * convert a number from a given base (2 to 9) to decimal; the digits come as an int
 * Given 101 and base 2, return 5: the value of the digits in that base.
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
 * Chinese remainders by search for the least x from 0 on: x % {K} == {a} and x % {L} == {b}
 * Solve the congruences {a} (mod {K}) and {b} (mod {L}) for the least non-negative x.
 * Write a function that finds the smallest non-negative number with the given remainders modulo {K} and {L}.
 * chinese remainder theorem mod {K} and {L}: least x from 0 with the two given remainders
 * least non-negative value with two given residues, first mod {K}, then mod {L}
 * which smallest number from 0 on leaves {a} when divided by {K} and {b} when divided by {L}
 * smallest x >= 0 with x mod {K} = {a} and x mod {L} = {b}
 * What is the smallest non-negative number that leaves remainder {a} mod {K} and {b} mod {L}?
 * Write a function for the Chinese remainder theorem with moduli {K} and {L}, returning the smallest non-negative solution.
 * find the smallest x >= 0 with x % {K} == {a} and x % {L} == {b}
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
 * least x from 0 with x % m == a and x % n == b, else -1, for a, m, b, n
 * Write a function for the Chinese remainder theorem with remainder, modulus, remainder and modulus; -1 if unsolvable, else the smallest solution from 0 on.
 * Return the smallest x >= 0 that has exactly remainder {a} modulo {m} and {b} modulo {n}, or -1 if there is none.
 * Find the smallest x >= 0 that leaves remainder {a} when divided by {m} and {b} when divided by {n}, or -1.
 * chinese remainder: smallest non-negative x with remainder {a} mod {m} and {b} mod {n}, -1 if there is no solution
 * How do I find the smallest x >= 0 with {a} == x % {m} and {b} == x % {n}? Return -1 if impossible.
 * Write a function of a, m, b and n that returns the smallest x >= 0 with x % m == a and x % n == b, or -1.
 * What is the smallest non-negative number that leaves remainder {a} divided by {m} and {b} divided by {n}? -1 if there is none.
 * Find the least non-negative integer whose remainder is {a} by {m} and {b} by {n}, or -1 if none exists.
 * remainder, modulus, remainder, modulus: smallest x >= 0 with exactly these remainders, -1 without one
 * Solve the simultaneous congruences x % m == a, x % n == b; parameters a, m, b, n; least nonnegative solution or -1.
 *
 * @T int32_t int64_t
 * @name crt combine_congruences
 * @range a 0 9
 * @range m 10 24
 * @range b 0 9
 * @range n 10 24
 */
T crt(T a, T m, T b, T n) {
    for (T x = 0; x < m * n; x++)
        if (x % m == a && x % n == b) return x;
    return -1;
}

/**
 * Find the smallest prime p for which {n} - p is prime as well; 0 if there is none.
 * Split {n} into two primes and return the smaller, as small as possible, or 0.
 * least p with p and {n} - p both prime, 0 if impossible
 * Write a program that splits a number into two primes and returns the smallest possible one, 0 if impossible.
 * smallest prime of any Goldbach pair for n, or 0 if there is none
 * goldbach: smallest prime p such that n-p is prime too, or 0
 * smallest prime p with {n}-p prime, else 0
 * Return the smallest prime p such that {n} - p is also prime, or 0 if no such prime exists.
 * Write a function that finds the smallest prime p for which n - p is prime too, or returns 0.
 * How do I find two primes that add up to n? Return the smaller one, as small as possible, or 0.
 * find the smallest prime p where p and n - p are both primes (0 if none)
 * Goldbach partition of n with the smallest possible prime: return that prime, or 0 if n is no sum of two primes
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
 * Write a function that counts the ways to write a number as the sum of two squares, order ignored, 0 allowed.
 * number of ways to write n as a sum of two squares, order ignored, zero allowed
 * count pairs with a^2+b^2 = n (0<=a<=b)
 * Write a program to count the unordered pairs of non-negative integers whose squares add up to n.
 * Return the number of pairs 0 <= a <= b with a*a + b*b equal to {n}.
 * How many pairs of non-negative integers a <= b satisfy a^2 + b^2 = n?
 * Write a program that counts in how many ways n is a sum of two squares (0 allowed), ignoring order and signs.
 * Count representations of an integer as a^2 + b^2 with 0 <= a <= b.
 * How many ways are there to express {n} as a sum of two squares of non-negative integers, regardless of order?
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
 * semiprime test for {n}
 * Write a program to check if a number is a semiprime.
 * semiprime check of a positive integer
 * Is an integer the product of two primes?
 * Write a function that checks whether a positive integer is a product of exactly two primes, which may be equal.
 * is {n} a semiprime
 * Return true if {n} has exactly two prime factors, counted with multiplicity.
 * How do I check if a number is the product of two primes?
 * does a number have exactly two prime factors (they may be equal)
 * test whether a positive integer is semiprime, like 4, 6, 9 and 10
 * biprime check: exactly two prime factors counted with multiplicity
 * Is a number like 15 = 3 * 5 or 49 = 7 * 7 a product of just two primes?
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
 * Check whether {n} has exactly one distinct prime factor.
 * true if {n} is a power of a single prime with exponent 1 or more; 1 is not
 * Write a function that checks whether a number is a power of a prime.
 * check whether n is a prime power, 1 is not
 * is n = p^k for one prime p, k at least 1
 * is {n} a prime power
 * Return true if {n} is a power of a single prime.
 * How do I check if a number is a prime power?
 * Is the number a prime or a power of a prime?
 * Write a program to test whether n equals p^k for some prime p and k >= 1.
 * check for prime powers such as 2, 4, 8, 9 and 27; 1 is not one
 * Is it p^k for one prime p and an exponent of at least one?
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
 * Kaprekar step for {n} from 0 to 9999, so that 3524 gives 5432 - 2345 = 3087
 * Sort the four decimal digits of {n} both ways and subtract the ascending number from the descending one.
 * Take {n} as four digits; build the greatest and the least number from them and return the difference.
 * Write a function that does one step of Kaprekar's routine on a four-digit number, padded with zeros.
 * kaprekar routine step on a number of four digits (leading zeros kept): descending minus ascending
 * largest arrangement of the 4 digits of a number minus the smallest, padded with zeros
 * kaprekar step of a 4-digit number
 * Write a function that sorts the 4 digits of a number (with leading zeros) descending and ascending and returns the difference.
 * Kaprekar routine: largest minus smallest number made from the four digits of n
 * How do I do one step of the Kaprekar routine for a four-digit number?
 * subtract the smallest from the largest arrangement of the four digits of {n} (with leading zeros)
 * Kaprekar routine toward 6174: four digits (leading zeros kept) descending minus ascending, a single iteration
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
 * number of zeros at the end of {n}! in base 10
 * Write a function to count the trailing zeros of a factorial.
 * number of trailing zeros of n! in decimal
 * How many zeros are at the end of n factorial?
 * count zeros at the end of n! without computing it
 * count the trailing zeros of the factorial n!
 * How can I count ending zeros of a factorial without calculating it?
 * trailing zeros in {n}!
 * Return the number of zeros at the end of {n} factorial.
 * How do I count the trailing zeros of n factorial?
 * Write a program to count the trailing zeros in the factorial of a number.
 * Given n, return the number of trailing zeros in n!.
 * Given a non-negative integer, count the zeros at the end of its factorial.
 * Function that returns how many zeros n! ends with.
 * Implement the count of trailing zeros in n factorial.
 * trailing zeros of n!
 * zeros at the end of n factorial
 * number of trailing zeros in a factorial
 * how many zeros does n! end in, so 10 gives 2
 * how often does 10 divide n!
 * exponent of 5 in the prime factorization of n!
 * factorial trailing zeroes
 * how many zeros are there at the end of n factorial
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
