/**
 * Is {x} {OP}?
 * Check whether {x} is {OP}.
 * Return true if the {T} {x} is {OP}, false if it is not.
 * Tells if {x} is {OP:2} two
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
 *
 * @T int32_t int64_t uint32_t
 * @R _Bool int
 * @K 3..20 25 60 100
 * @OP == "divisible by" "zero"
 * @OP != "not divisible by" "not zero"
 * @name divisible_by is_multiple multiple_check
 */
R divisible_by(T x) { return x % K OP 0; }

/**
 * Is {x} divisible by {OP} {K} {OP:2} {L}?
 * Check whether {x} is a multiple of {OP} {K} {OP:2} {L}.
 * Return true if {OP} {K} {OP:2} {L} divides {x}.
 * Tells if {T:a} is divisible by {OP} {K} {OP:2} {L}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 4 6 10
 * @L 5 7 9 11
 * @OP && "both" "and"
 * @OP || "at least one of" "and"
 * @name divisible_by_two multiple_of_two_numbers
 */
R divisible_by_two(T x) { return x % K == 0 OP x % L == 0; }

/**
 * Can {a} be divided by {b} without a remainder?
 * Is {a} a multiple of {b}?
 * Return true if {a} is divisible by {b}.
 * Check that {a} leaves no remainder when divided by {b}.
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
 * {a} and {b} agree in their lowest bit
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
 *
 * @T uint32_t uint64_t
 * @name collatz_step next_collatz
 */
T collatz_step(T x) { return x % 2 == 0 ? x / 2 : 3 * x + 1; }

/**
 * How many Collatz steps does it take to get from {n} to 1?
 * Count the steps until {n} becomes 1: halve it when even, else replace it by 3 * {n} + 1.
 * length of the Collatz sequence from {n} down to 1, in steps
 * Return the number of halvings and 3n + 1 moves that bring {n} to 1.
 *
 * @T uint32_t uint64_t
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
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_prime prime_test
 * @range n -5 500
 */
R is_prime(T n) {
    if (n < 2) return 0;
    for (T i = 2; i * i <= n; i++)
        if (n % i == 0) return 0;
    return 1;
}

/**
 * {OP} the divisors of {n}.
 * Return the {OP:2} of all numbers from 1 to {n} that divide {n}.
 * What is the {OP:2} of the divisors of {n}, with 1 and {n} included?
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
 * Is {n} a perfect number?
 * Check whether {n} is the sum of its proper divisors.
 * Return true if the divisors of {n} other than {n} add up to {n}, as with 6 and 28.
 * perfect number test for {n}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_perfect perfect_number
 * @range n 1 500
 */
R is_perfect(T n) {
    T total = 0;
    for (T i = 1; i < n; i++)
        if (n % i == 0) total += i;
    return total == n;
}

/**
 * Return the smallest divisor of {n} that is greater than 1.
 * What is the smallest prime factor of {n}?
 * Find the least number from 2 on that divides {n}.
 * smallest prime factor of the {T} {n}, which is at least 2
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
 * How many base-{K} digits does {n} have? Zero has one.
 * Count the digits of {n} in base {K}; 0 counts as one digit.
 * Return the number of digits that {n} needs in base {K}, at least 1.
 * length of {n} when written in base {K} (1 for 0)
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
 * Reverse the decimal digits of {n}.
 * Return {n} read from right to left in base 10.
 * What number do you get when the digits of {n} are written backwards?
 * digit reversal of the {T} {n}
 *
 * @T uint32_t uint64_t
 * @name reverse_digits backwards
 * @range n 0 99999999
 */
T reverse_digits(T n) {
    T reversed = 0;
    for (; n != 0; n /= 10) reversed = reversed * 10 + n % 10;
    return reversed;
}

/**
 * Is {n} a palindrome in base 10?
 * Check whether the decimal digits of {n} read the same forwards and backwards.
 * Return true if reversing the digits of {n} gives {n} again.
 * palindrome test for the number {n}
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
 * Return the digital root of {n}.
 * Add up the decimal digits of {n} again and again until one digit is left; use 1 + ({n} - 1) % 9 and 0 for 0.
 * What is the repeated digit sum of {n}?
 * digital root of a positive {n}, or 0 if {n} is 0
 *
 * @T uint32_t uint64_t
 * @name digital_root repeated_digit_sum
 */
T digital_root(T n) { return n == 0 ? 0 : 1 + (n - 1) % 9; }

/**
 * Return {a} plus {b}, modulo {K}.
 * Add {a} and {b} and reduce the sum modulo {K}.
 * What is the remainder of {a} + {b} divided by {K}?
 * ({a} + {b}) % {K}
 *
 * @T uint32_t uint64_t
 * @K 5 7 10 12 13 24 26 60 97 100 1009
 * @name add_modulo modular_sum
 * @range a 0 10000
 * @range b 0 10000
 */
T add_modulo(T a, T b) { return (a + b) % K; }

/**
 * Raise {base} to the power {n}, modulo {m}.
 * Return {base} to the {n}-th power, reduced modulo {m}.
 * What is the remainder of {base} ** {n} divided by {m}? Square and multiply.
 * modular power {base}^{n} mod {m}
 *
 * @T uint64_t
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
