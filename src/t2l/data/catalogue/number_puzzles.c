/**
 * Is {n} an ugly number, one with no prime factors other than 2, 3 and 5?
 * Check whether a number is above 0 and has no prime factors other than 2, 3 and 5.
 * ugly number test: no prime factors but 2, 3 and 5
 * Return true for ugly numbers (only 2, 3 and 5 as prime factors), such as 6 and 8, and false for 14.
 * Write a function to check whether a positive number has no prime factors other than 2, 3 and 5.
 * How do I detect a regular (Hamming) number, that is 2^i * 3^j * 5^k?
 * is it an ugly number
 * Can the number be reduced to 1 by dividing it by 2, 3 and 5 only?
 * Given an integer, return true if it is an ugly number, i.e. positive and divisible by no primes except 2, 3 and 5.
 * How do I check whether a number is an ugly number?
 * Return true if n is a Hamming number (its only prime factors are 2, 3 and 5); numbers below 1 are not.
 * Determine if an integer is 5-smooth, returning false for zero and negative numbers.
 * Write a function to check if a number is ugly: positive, only prime factors 2, 3 and 5.
 * Given an integer, return true if its only prime factors are 2, 3 and 5, false below 1.
 * Implement an ugly number test (prime factors 2, 3, 5 only).
 * ugly number?
 * is n ugly
 * check for a Hamming number
 * 5-smooth number check, false below 1
 * is the number of the form 2^a * 3^b * 5^c
 * can the number be built only from the factors 2, 3 and 5 (1 can, 0 and negatives cannot)
 * Write a function to check whether a number has only 2, 3 and 5 as prime factors; 1 does, 0 and negatives don't.
 * How do I check whether a number has only the prime divisors 2, 3 or 5 (false below 1)?
 *
 * @T int32_t int64_t
 * @name is_ugly is_hamming_number ugly_check
 * @range n -5 500
 */
_Bool is_ugly(T n) {
    if (n < 1) return 0;
    while (n % 2 == 0) n /= 2;
    while (n % 3 == 0) n /= 3;
    while (n % 5 == 0) n /= 5;
    return n == 1;
}

/**
 * Find the nth ugly number, the first being 1.
 * Return the {n}-th number whose only prime factors are 2, 3 and 5, with 1 as the first.
 * Find the n-th ugly number, where only 2, 3 and 5 are allowed as prime factors and 1 is the first.
 * the {n}-th 5-smooth number, counting from 1
 * Get the ugly number (only factors 2, 3, 5) at position {n}, 1 being the first.
 * n-th hamming number, the first being 1
 * find the n-th ugly number (prime factors 2, 3, 5 only), n from 1
 * Return ugly number n, where 1 is the first.
 * get the n'th ugly number
 * Write a program that finds the nth number whose only prime divisors are 2, 3 and 5; the first one is 1.
 * How do I compute the nth ugly number in the sequence 1, 2, 3, 4, 5, 6, 8, 9, 10, 12?
 * nth Hamming number, sequence 1, 2, 3, 4, 5, 6, 8, 9, 10, 12
 *
 * @T int32_t int64_t
 * @name nth_ugly get_ugly_number
 * @range n 1 40
 */
static _Bool has_small_factors(T x) {
    while (x % 2 == 0) x /= 2;
    while (x % 3 == 0) x /= 3;
    while (x % 5 == 0) x /= 5;
    return x == 1;
}

T nth_ugly(T n) {
    T x = 0;
    while (n > 0) {
        x++;
        if (has_small_factors(x)) n--;
    }
    return x;
}

/**
 * How many numbers from {a} to {b} are divisible by {K}?
 * Count the multiples of {K} from one number up to another, both ends included.
 * Given a range, return how many values in it, its ends included, are multiples of {K}.
 * number of multiples of {K} in the inclusive interval [{a}, {b}]
 * Find how many integers in the inclusive range {a}..{b} leave no remainder when divided by {K}.
 * Count values x with {a} <= x <= {b} and x % {K} == 0.
 * Write a function that counts the numbers divisible by {K} from a start to an end, the end included.
 * Write a function to count how many integers from {a} through {b}, both ends included, leave no remainder when divided by {K}.
 * number of multiples of {K} between {a} and {b} inclusive, 0 if {a} > {b}
 * Given two integers, count the multiples of {K} from the first up to the second, both included.
 * How many multiples of {K} are there from {a} up to {b} inclusive?
 * Return how many numbers in the range {a} to {b}, including both, can be divided by {K}.
 * Tally the multiples of {K} contained in the closed interval [a, b].
 * Count the integers from {a} to {b}, limits included, that are divisible by {K}.
 *
 * @T int32_t int64_t
 * @K 2..12
 * @name count_divisible_in_range multiples_between
 * @range a 0 200
 * @range b 0 200
 */
T count_divisible_in_range(T a, T b) {
    T count = 0;
    for (T x = a; x <= b; x++)
        if (x % K == 0) count++;
    return count;
}

/**
 * How many numbers from {a} to {b} are divisible by {k}?
 * Given a start, an end and a divisor, determine how many multiples of the divisor lie in that inclusive range.
 * number of multiples of the last argument between the first two, inclusive
 * Write a function that counts the integers from {a} up to and including {b} that are divisible by {k}.
 * How many numbers in an inclusive range {a}..{b} have remainder 0 on division by {k}?
 * count numbers from {a} to {b} divisible by {k}
 * Given a start, an end and a divisor, count the numbers in the range (both ends included) that the divisor divides.
 * Between {a} and {b}, both included, how many multiples of {k} are there?
 * Return the number of integers from low to high, inclusive, that are divisible by the third argument.
 * Count the multiples of the third number from the first number to the second, both included.
 * I need to count how many numbers between {a} and {b} inclusive are divisible by {k}.
 * Tally the multiples of k lying in the closed interval [a, b] (a, b, k).
 *
 * @T int32_t int64_t
 * @name divisible_between count_multiples_between
 * @range a -50 100
 * @range b -50 200
 * @range k 1 12
 */
T divisible_between(T a, T b, T k) {
    T count = 0;
    for (T x = a; x <= b; x++) count += x % k == 0;
    return count;
}

/**
 * Add up the numbers from {a} to {b} that are divisible by {K}.
 * Sum the multiples of {K} between two numbers, both ends included.
 * Given a lower and an upper limit, return the total of all multiples of {K} from one to the other, limits included.
 * What do the multiples of {K} in the interval [{a}, {b}] add up to?
 * Total every number from {a} through {b} that leaves no remainder on division by {K}.
 * Write a function to sum all numbers divisible by {K} in a range, where both ends belong to the range.
 * sum of x for {a} <= x <= {b} with x % {K} == 0
 * I want the sum of all multiples of {K} in a range, first and last number included.
 * Write a function to compute the sum of all integers from {a} to {b}, endpoints included, that are divisible by {K}.
 * sum of multiples of {K} between {a} and {b} inclusive
 * Given two integers, add up every multiple of {K} from the first to the second, including both.
 * What is the sum of all multiples of {K} from {a} to {b}, both included?
 * total of the multiples of {K} contained in the closed interval [a, b]
 * Total the integers from {a} to {b}, limits included, that are divisible by {K}.
 *
 * @T int32_t int64_t
 * @K 2..12
 * @name sum_divisible_in_range sum_multiples_between
 * @range a 0 200
 * @range b 0 200
 */
T sum_divisible_in_range(T a, T b) {
    T sum = 0;
    for (T x = a; x <= b; x++)
        if (x % K == 0) sum += x;
    return sum;
}

/**
 * Add up the numbers from {a} to {b} that are divisible by {k}.
 * Given a start, an end and a divisor, return the sum of the divisor's multiples in that inclusive range.
 * sum of the last argument's multiples between the first two, inclusive
 * Write a program that calculates the sum of all integers from {a} to {b} inclusive which are exactly divisible by {k}.
 * What is the sum of the numbers in a range, both ends included, that are multiples of a third number?
 * sum of numbers from {a} to {b} divisible by {k}
 * From {a} to {b} inclusive, what do all multiples of {k} add up to?
 * Write a function to sum the multiples of a divisor in a range; the arguments are start, end and divisor, and the end is included.
 * Return the sum of all integers from low to high, inclusive, that are divisible by the third argument.
 * Given a start, an end and a divisor, add all numbers of the inclusive range that are divisible by the divisor.
 * Sum every number between {a} and {b}, both included, that {k} divides evenly.
 * total of the multiples of k lying in the closed interval [a, b] (a, b, k)
 *
 * @T int32_t int64_t
 * @name sum_divisible_between sum_multiples_between
 * @range a -50 100
 * @range b -50 200
 * @range k 1 12
 */
T sum_divisible_between(T a, T b, T k) {
    T total = 0;
    for (T x = a; x <= b; x++)
        if (x % k == 0) total += x;
    return total;
}

/**
 * Add up all numbers below {n} that are multiples of {K} or {L}.
 * What is the sum of the natural numbers less than {n} divisible by {K} or by {L}?
 * sum of multiples of {K} or {L} below a limit
 * Sum the numbers under {n} that {K} or {L} goes into.
 * Given a bound, add all smaller numbers divisible by at least one of {K} and {L}.
 * I need the sum of all multiples of {K} or {L} smaller than my number.
 * project euler style sum: multiples of {K} or {L}, limit excluded
 * Write a function to compute the sum of all positive integers strictly smaller than {n} that are divisible by {K} or by {L}.
 * sum of multiples of {K} or {L} below {n}
 * Given n, find the sum of all positive integers less than n divisible by {K} or {L}.
 * If we list all natural numbers below {n} that are multiples of {K} or {L}, what is their sum?
 * Write a function to sum the multiples of {K} or {L} below n.
 * Write a program to add all natural numbers below n divisible by {K} or {L}.
 * Given n, return the sum of the multiples of {K} or {L} that are less than n.
 * Function that adds every x < n with x % {K} == 0 or x % {L} == 0.
 * sum of multiples of {K} or {L} less than n
 * sum of all x in 1..n-1 divisible by {K} or {L}
 * sum of the positive numbers < n that {K} or {L} divides
 * add numbers under n that are multiples of {K} or {L}
 * total of the multiples of {K} or {L} strictly below a limit
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @L 5 7 9
 * @name sum_multiples_below sum_of_multiples
 * @range n 0 300
 */
T sum_multiples_below(T n) {
    T sum = 0;
    for (T x = 1; x < n; x++)
        if (x % K == 0 || x % L == 0) sum += x;
    return sum;
}

/**
 * Add up all numbers below {n} that are multiples of {p} or {q}.
 * Write a function that adds every number less than the first argument divisible by the second or third.
 * sum of the numbers below n that are multiples of p or of q
 * total of the positive numbers under a limit that either of two divisors divides, each counted once
 * Sum the numbers below the first argument that either of the other two divides.
 * What is the sum of every number smaller than {n} that is a multiple of {p} or of {q}?
 * sum below {n} of multiples of {p} or {q}
 * Given a limit and two divisors, return the sum of all numbers below the limit divisible by at least one of them.
 * Sum all positive integers less than n that are divisible by p or by q.
 * Write a function to compute, for a limit and two divisors, the sum of the positive integers below the limit that either divisor divides.
 * For all numbers less than {n}, return the sum of those that are multiples of {p} or {q}, counting each once.
 * Project Euler 1 generalised: total of naturals under n having p or q as factor
 *
 * @T int32_t int64_t
 * @name sum_multiples_of_either multiples_of_two_below
 * @range n 0 500
 * @range p 1 12
 * @range q 1 12
 */
T sum_multiples_of_either(T n, T p, T q) {
    T total = 0;
    for (T x = 1; x < n; x++)
        if (x % p == 0 || x % q == 0) total += x;
    return total;
}

/**
 * Add up the {OP} numbers from {a} to {b}.
 * Sum of all {OP} numbers in a range, both ends included
 * Given a start and an end, return the sum of the {OP} integers from one to the other, inclusive.
 * What do the {OP} numbers from {a} through {b} add up to?
 * total of the {OP} integers in the interval [{a}, {b}]
 * Write a function to find the sum of the {OP} numbers in an inclusive range.
 * Could you total the {OP} numbers from a low limit to a high limit, limits included?
 * Write a function to find the total of all {OP} integers in the interval from {a} to {b}, including both limits.
 * What do the {OP} numbers of an inclusive range add up to?
 * sum of {OP} numbers between {a} and {b} inclusive
 * Given two integers, return the sum of all {OP} numbers from the first to the second, inclusive.
 * How do I add all {OP} numbers between {a} and {b}, both included?
 * Write a program to sum the {OP} numbers between two numbers, both included.
 * Given a and b, return the sum of all {OP} integers from a to b inclusive.
 * Function that adds the {OP} numbers in [a, b].
 * Implement a loop that totals the {OP} numbers from a to b.
 * sum of {OP} numbers from a to b
 * sum of {OP} integers in a range, inclusive
 * {OP} numbers in [a, b], summed
 * sum of the {OP} numbers in an inclusive range
 * add all {OP} numbers from start to end, end included
 * total of {OP} numbers between two limits, limits included
 * Write a function to find the sum of all {OP} numbers between two integers, both inclusive.
 * total of only the {OP} integers within the closed interval from a through b
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name sum_parity_in_range range_sum
 * @range a -50 150
 * @range b -50 150
 */
T sum_parity_in_range(T a, T b) {
    T sum = 0;
    for (T x = a; x <= b; x++)
        if (x % 2 OP 0) sum += x;
    return sum;
}

/**
 * What is the sum of all {OP} numbers up to {n}?
 * Add the {OP} numbers from 1 to {n}, the limit included.
 * sum of {OP} numbers up to a limit, the limit included
 * Total the positive {OP} integers not greater than the given number.
 * Given {n}, return the sum of every {OP} integer at most {n}.
 * What is the sum of the {OP} numbers not larger than {n}?
 * {OP} numbers from 1 through n, added together
 * sum of {OP} numbers up to n
 * sum of all {OP} numbers from 1 to n
 * Write a program that computes the sum of all the {OP} natural numbers from 1 to {n}, {n} included.
 * How do I get the total of the {OP} numbers in 1..{n}?
 * sum of {OP} numbers up to {n}
 * Write a function to find the sum of {OP} numbers from 1 to n.
 * Write a program to add all {OP} numbers up to n, n included.
 * Given n, return the sum of the {OP} numbers from 1 to n.
 * Function that adds every positive {OP} number <= n.
 * Implement a loop that sums the {OP} numbers from 1 to n.
 * sum of positive {OP} numbers <= n
 * sum of {OP} integers from 1 to n
 * sum of all positive {OP} numbers not above n
 * add up every {OP} number between 1 and n inclusive
 * total of {OP} numbers up to a limit, limit included
 * total of every positive {OP} integer not exceeding n
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name sum_parity_up_to parity_sum
 * @range n 0 200
 */
T sum_parity_up_to(T n) {
    T sum = 0;
    for (T x = 1; x <= n; x++)
        if (x % 2 OP 0) sum += x;
    return sum;
}

/**
 * {OP} the primes between {a} and {b}, both included.
 * {OP:2} of the primes from {a} to {b}
 * Given a lower and an upper limit, return the {OP:2} of all primes from one through the other.
 * {OP} every prime number in the interval [{a}, {b}].
 * {OP:2} of primes p with {a} <= p <= {b}
 * {OP:3} the prime numbers in a range of integers, both ends included
 * {OP:3} the primes from {a} to {b}.
 * {OP:2} of all primes from low to high, both included
 * {OP:2} of the primes from one number to another, both included
 * {OP:2} of the prime numbers in an inclusive range
 * How do I {OP:3} the primes in an inclusive range?
 * {OP:2} of primes between {a} and {b} inclusive
 * Write a function to {OP:3} the prime numbers between two numbers, both included.
 * Write a program to find the {OP:2} of primes in a range, ends included.
 * Given a and b, return the {OP:2} of the primes from a to b inclusive.
 * Function that returns the {OP:2} of all primes p with a <= p <= b.
 * {OP:2} of primes in [a, b]
 * {OP:2} of prime numbers from a to b inclusive
 * {OP:2} of all primes in an inclusive range
 * {OP:3} primes from low to high, high included
 * {OP:3} all prime numbers in the range a..b, both ends included
 * the {OP:2} of primes between a and b, counting the ends
 * {OP:2} of all prime numbers in the closed interval from the first argument through the second
 * Write a C function to {OP:3} all prime numbers in the interval from a to b, ends included
 *
 * @T int32_t int64_t
 * @OP 1 "Count" "number" "count"
 * @OP x "Add up" "sum" "add up"
 * @name primes_in_range primes_between
 * @range a 0 100
 * @range b 0 200
 */
static _Bool has_no_divisor(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

T primes_in_range(T a, T b) {
    T result = 0;
    for (T x = a; x <= b; x++)
        if (has_no_divisor(x)) result += OP;
    return result;
}

/**
 * How many primes lie from {a} to {b}?
 * how many primes are in a range, its ends included
 * count primes between two numbers, those two included
 * count how many numbers from one limit to another are prime, both limits included
 * How do I count the primes in an interval with both ends included?
 * Write a function that returns the number of primes from a lower to an upper bound, both included.
 * prime count of an inclusive range
 * how many prime numbers are there from one integer to another, both inclusive
 * Write a function to count the prime numbers from {a} to {b}, both included.
 * What is the number of primes in the closed interval from {a} to {b}?
 * count primes in range inclusive
 * How many primes does the closed interval [a, b] contain?
 *
 * @T int32_t int64_t
 * @name count_primes_between prime_count_in_range
 * @range a -5 200
 * @range b 0 300
 */
int32_t count_primes_between(T a, T b) {
    int32_t count = 0;
    for (T p = a < 2 ? 2 : a; p <= b; p++) {
        T i = 2;
        while (i <= p / i && p % i != 0) i++;
        count += i > p / i;
    }
    return count;
}

/**
 * What is the largest prime below {n}, or 0 if there is none?
 * Find the previous prime: the greatest prime number smaller than {n}, or 0 if there is none.
 * previous prime before a number (0 for 2 and less)
 * Return the closest prime that is strictly less than the given number, else 0.
 * Which prime comes right before {n}? 0 for none.
 * Go down from {n} - 1 until you find a prime; return 0 if there is none.
 * last prime number under {n}, or 0
 * Search downwards for the next lower prime and give 0 when there is none.
 * previous prime below a number, or 0
 * largest prime less than a number, zero if none
 * Write a function to find the largest prime number that is strictly smaller than a specified value, producing 0 if none exists.
 * How do I get the nearest prime below a number (0 where there is no such prime)?
 * previous prime before n, or 0
 * the prime just before n, 0 if there is none
 * largest prime smaller than n, n itself not counted, or 0
 * Write a function to find the prime number just before a number; return 0 if none exists.
 * greatest prime strictly under n, zero when nothing qualifies
 * Which prime comes directly before n? 0 if no prime is smaller
 *
 * @T int32_t int64_t
 * @name previous_prime prime_below
 * @range n 0 500
 */
static _Bool is_prime_candidate(T x) {
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return x > 1;
}

T previous_prime(T n) {
    for (T x = n - 1; x > 1; x--)
        if (is_prime_candidate(x)) return x;
    return 0;
}

/**
 * Return the {OP} of the first {n} prime numbers.
 * What is the {OP} of the first {n} primes, starting with 2?
 * {OP} of the first n primes
 * Take the {n} smallest primes and compute their {OP}.
 * Given a count, generate that many primes and return their {OP}.
 * I need the {OP} of the initial {n} primes.
 * Compute the {OP} over the first {n} elements of the prime sequence.
 * {OP} of the first n prime numbers
 * Write a program that determines the {OP} of the first {n} prime numbers, beginning with 2.
 * Take the first {n} primes, starting with 2, and return their {OP}.
 * {OP} of first n primes
 * {OP} over the n smallest primes 2, 3, 5, 7, ...
 *
 * @T int64_t uint64_t
 * @OP 0,step=0 "sum"
 * @OP 1,step=1 "product"
 * @name combine_first_primes first_primes
 * @range n 0 12
 */
static _Bool prime_number(T x) {
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

T combine_first_primes(T n) {
    T result = OP;
    for (T x = 2; n > 0; x++) {
        if (!prime_number(x)) continue;
        result = step == 1 ? result * x : result + x;
        n--;
    }
    return result;
}

/**
 * Is {n} a composite number?
 * Check whether a number is composite: above 1, with a divisor other than 1 and itself.
 * composite number test: above 1 and not prime
 * Return true if {n} is greater than 1 and not prime.
 * composite number check: true for 4, 6, 8, 9, 10 and so on, false for 0, 1 and the primes
 * Determine if a given integer is composite, i.e. more than 1 and not prime.
 * Determine whether the positive number {n} has a proper factor greater than 1.
 * is the number above one and not a prime
 * Write a function to check whether a number has a divisor besides 1 and itself; return false for 0 and 1.
 * is the number composite
 * Given a non-negative integer, return true if it is composite and false if it is 0, 1 or prime.
 * Write a program that checks if a number is composite (greater than 1 and not prime).
 * Write a function to check if a number is composite.
 * Given an integer, return true if it is composite, false for 0, 1 and primes.
 * Function that returns true for 4, 6, 8, 9, 10, 12, ... and false for 1 and primes.
 * composite number?
 * composite or not
 * is n composite
 * is a number > 1 and not prime
 * check whether a positive n has a divisor other than 1 and n
 * does a positive n have more than two divisors
 * is n a product of two smaller integers above 1
 * Can the number be factored into two smaller positive integers? (0, 1 and primes cannot)
 * Does the natural number have more than two positive factors?
 * Is the natural number neither prime nor 0 nor 1?
 * Does a number have a divisor besides 1 and itself? 0 and 1 do not count
 *
 * @T int32_t int64_t
 * @name is_composite composite_check
 * @range n 0 300
 */
_Bool is_composite(T n) {
    for (T d = 2; d <= n / d; d++)
        if (n % d == 0) return 1;
    return 0;
}

/**
 * Is {n} an emirp, a prime that reversed gives a different prime?
 * emirp test: prime whose reversed digits are another prime
 * true if the number and its reversal are two different primes
 * Find out whether a number is an emirp such as 13 or 17: prime, and a different prime when reversed.
 * Return true for a non-palindromic prime whose reverse is prime.
 * Decide if {n} is a prime whose digits backwards are another prime number.
 * Is this number a prime that, with its digits backwards, is another prime?
 * Write a function that checks whether a number is prime and its digits written backwards give another, different prime.
 * check for emirp number
 * Given a number, return true if it and its digit reversal are both prime and not equal.
 * Is the number an emirp, i.e. a prime whose reversed digits form another prime?
 * Write a function to check primes like 13, which read backwards (31) are another prime
 *
 * @T int32_t int64_t
 * @name is_emirp emirp_check
 * @range n 0 400
 */
static _Bool is_prime_number(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

_Bool is_emirp(T n) {
    T reversed = 0;
    for (T rest = n; rest > 0; rest /= 10) reversed = reversed * 10 + rest % 10;
    return reversed != n && is_prime_number(n) && is_prime_number(reversed);
}

/**
 * Is {n} a palindromic prime?
 * Check whether a number is prime and reads the same backwards.
 * palindromic prime test
 * true if the number is both a prime and a palindrome
 * Return true for 2, 3, 5, 7, 11, 101, 131 and other primes that are palindromes.
 * Decide if {n} is a prime number that stays the same when reversed.
 * is the number a prime and a palindrome at once?
 * Write a function that returns true if a number is prime and its decimal digits read the same from both sides.
 * is it a prime and the same backwards
 * How do I test that a number is simultaneously prime and palindromic?
 * check if number is a palindromic prime
 * Return true if a number is a palindrome and prime at the same time.
 * palprime test: symmetric digits and no nontrivial factors
 *
 * @T int32_t int64_t
 * @name is_palindromic_prime is_palprime
 * @range n 0 800
 */
static _Bool has_two_divisors(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

_Bool is_palindromic_prime(T n) {
    T reversed = 0;
    for (T rest = n; rest > 0; rest /= 10) reversed = reversed * 10 + rest % 10;
    return reversed == n && has_two_divisors(n);
}

/**
 * How many palindromic numbers are there from {a} to {b}?
 * Count the palindromic numbers from one number to another, both included.
 * number of palindromes between two integers, both ends included
 * Given a lower and an upper bound, count the palindrome numbers from one through the other.
 * Write a function to count the palindromes in a range of numbers, ends included.
 * Go from {a} to {b} and count every palindrome.
 * I want to know how many values in an inclusive range are palindromic.
 * how many palindromic numbers lie between two bounds, bounds included
 * Write a function to count how many integers from {a} to {b}, both included, stay the same when their digits are reversed.
 * number of palindromes between {a} and {b} inclusive
 * How many numbers between {a} and {b} inclusive are palindromes?
 * Tally the integers with symmetric decimal digits in a closed interval.
 *
 * @T int32_t int64_t
 * @name count_palindromes palindromes_between
 * @range a 0 300
 * @range b 0 300
 */
T count_palindromes(T a, T b) {
    T count = 0;
    for (T x = a; x <= b; x++) {
        T reversed = 0;
        for (T rest = x; rest > 0; rest /= 10) reversed = reversed * 10 + rest % 10;
        if (reversed == x) count++;
    }
    return count;
}

/**
 * Find the next palindrome after {n}.
 * What is the smallest palindromic number greater than {n}?
 * next palindrome number strictly above a given one
 * Return the first number above the argument that reads the same in both directions.
 * Starting just after {n}, search for the first number equal to its own digit reversal.
 * the least palindrome strictly larger than {n}
 * smallest integer > {n} whose digits are symmetric
 * smallest palindrome greater than a number
 * Write a program that finds the smallest palindromic number strictly larger than the given one.
 * What is the closest greater number whose digits are symmetric?
 * next palindrome after a number
 * Write a function to find the next palindrome number, strictly greater than n.
 * Given n, return the smallest palindrome greater than n.
 * Function that searches upwards from n + 1 for a palindrome.
 * Implement next palindrome: strictly above the input.
 * next palindrome > n
 * smallest palindromic number > n
 * next larger palindrome, n itself excluded
 * first palindrome above n
 * count up from n + 1 until the number reads the same backwards
 * least number above n equal to its reverse
 * the palindrome that comes after n
 * least integer with symmetric digits strictly exceeding n
 * Write a function that finds the least palindromic integer strictly above n.
 *
 * @T int32_t int64_t
 * @name next_palindrome palindrome_after
 * @range n 0 2000
 */
T next_palindrome(T n) {
    for (T x = n + 1;; x++) {
        T reversed = 0;
        for (T rest = x; rest > 0; rest /= 10) reversed = reversed * 10 + rest % 10;
        if (reversed == x) return x;
    }
}

/**
 * Is {n} a palindrome when written in base {K}?
 * Check whether the base-{K} representation of a number reads the same backwards.
 * palindrome test of a number in base {K}
 * true if the digits of the number in base {K} are symmetric
 * Return true if reversing the base-{K} digits leaves the number unchanged.
 * Is the number palindromic to base {K}?
 * Decide if {n}, converted to base {K}, is a palindrome.
 * does a number mirror itself when written in base {K}?
 * Write a function to check whether a non-negative number reads the same in both directions when written in base {K}.
 * How to verify that a number's digits in base {K} are symmetric?
 * is n a palindrome in base {K}
 * Is the radix-{K} numeral of n symmetrical?
 * Written out in base {K}, does the number read the same from both ends?
 *
 * @T int32_t int64_t
 * @K 2..9 16
 * @name is_palindrome_in_base palindromic_in_base
 * @range n 0 1000
 */
_Bool is_palindrome_in_base(T n) {
    T reversed = 0;
    for (T rest = n; rest > 0; rest /= K) reversed = reversed * K + rest % K;
    return reversed == n;
}

/**
 * Is {n} a palindrome in base {base}?
 * palindrome check of a number in a given base, number first
 * How do I test if a number is a palindrome in binary or any other base?
 * do the digits of a number in base b read the same backwards
 * check if a number is a palindrome in a given base (9 in base 2 is 1001, so true)
 * Check whether a number, given first, reads identically in both directions when written in the base given second.
 * Write a function to check whether a number is a palindrome when written in a given base.
 * Given a number and a base, return true if the number's digits in that base read the same backwards.
 * Check if {n} reads the same forwards and backwards when written in base {base}.
 * Does a number equal its reversal in a given base? The number comes first, then the base.
 * Return true if the digits of {n} in base {base} form a palindrome.
 * Is a number palindromic in a given base, for example 9 in base 2 (1001)?
 * Is the numeral of n in radix b symmetric? n first, b second.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name palindrome_in_base mirrors_in_base
 * @range n 0 300
 * @range base 2 16
 */
R palindrome_in_base(T n, T base) {
    T image = 0;
    for (T rest = n; rest > 0; rest /= base) image = image * base + rest % base;
    return image == n;
}

/**
 * Is {n} a neon number, equal to the digit sum of its square?
 * Check whether the digits of the square of a number add up to the number itself.
 * neon number test: digit sum of the square equals the number
 * true if squaring the number and adding the digits of the result gives it back
 * Does the sum of the digits of {n} * {n} equal {n}?
 * Decide whether {n} equals the digit sum of its square.
 * Return true for 0, 1 and 9, where the square's digits sum to the number.
 * does n squared have digits that sum to n
 * Write a function to check whether the digits of a number's square add up to the number itself.
 * Neon number test: the decimal digit sum of n² equals n.
 * How do I check that squaring a number and totalling the digits returns the original?
 * is it a neon number
 * Square a number and total the digits: does that give the number again, as for 9?
 *
 * @T int32_t int64_t
 * @name is_neon neon_check
 * @range n 0 100
 */
_Bool is_neon(T n) {
    T sum = 0;
    for (T square = n * n; square > 0; square /= 10) sum += square % 10;
    return sum == n;
}

/**
 * Is {n} a spy number: digit sum equal to digit product?
 * Check whether the sum of the digits of a number equals the product of its digits.
 * spy number test: sum of digits against product of digits
 * true if adding and multiplying the digits gives the same result
 * Are the digit sum and the digit product of {n} equal?
 * Return true when the decimal digits have equal sum and product.
 * Decide if {n} is a number whose digits added equal its digits multiplied.
 * is it a spy number, e.g. 22 with 2+2 = 2*2
 * Write a function to check if the sum of the digits of a positive integer equals their product.
 * do its digits give the same when added as when multiplied
 * is n a spy number
 * Given a positive number, return true if adding its digits gives the same result as multiplying them.
 * is the product of the digits equal to the sum of the digits
 * Write a function to check whether the sum of the digits of a positive number equals the product of its digits.
 * product of digits same as sum of digits, yes or no
 * Do the figures of a number have equal sum and product, like 1124?
 * Test if adding and multiplying the digits give the same result, as for 1124.
 *
 * @T int32_t int64_t
 * @name is_spy spy_check
 * @range n 0 3000
 */
_Bool is_spy(T n) {
    T sum = 0, product = 1;
    if (n < 0) return 0;
    do {
        sum += n % 10;
        product *= n % 10;
        n /= 10;
    } while (n > 0);
    return sum == product;
}

/**
 * Is {n} a strong number, the sum of the factorials of its digits?
 * Check whether the factorials of the digits of a number add up to the number.
 * strong number test (sum of digit factorials equals the number)
 * true if the sum of the factorials of its digits is the number itself, as in 145
 * Is {n} a factorion, that is, equal to the sum of its digits' factorials?
 * Peterson number check: do the factorials of the digits add up to the number?
 * Return true for 1, 2, 145 and 40585, the numbers equal to the sum of their digits' factorials.
 * is strong number, sum of factorials of each digit equals n
 * check if a number is a strong number, that is, equal to the sum of its digit factorials
 * Write a program that checks whether the factorials of the digits of a positive number add up to the number itself.
 * How to check for a Strong (Peterson) number, one equal to the sum of its digits' factorials?
 * is this a strong number like 145
 * Write a function to check if a number is a strong number (sum of digit factorials).
 * Given a positive integer, return true if the factorials of its digits add up to it.
 * Function that returns true for strong numbers such as 145 = 1! + 4! + 5!.
 * Implement a strong number test with digit factorials.
 * strong number?
 * strong number or not, sum of the factorials of the digits
 * sum of factorial of digits equals the number
 * is n a strong number, e.g. 145 = 1! + 4! + 5!
 * factorion check
 * Krishnamurthy number check: digit factorials sum to the number
 * does the sum of the digit factorials equal n
 * Krishnamurthy (Peterson) number test: 145 = 1! + 4! + 5!
 * Write a program to check Peterson numbers: digit factorials add up to the number, 145 = 1! + 4! + 5!
 * does adding the factorial of every digit give back the original number
 *
 * @T int32_t int64_t
 * @name is_strong is_krishnamurthy is_factorion
 * @range n 1 50000
 */
_Bool is_strong(T n) {
    T sum = 0;
    for (T rest = n; rest > 0; rest /= 10) {
        T factorial = 1;
        for (T i = 2; i <= rest % 10; i++) factorial *= i;
        sum += factorial;
    }
    return n > 0 && sum == n;
}

/**
 * Is {n} a disarium number, like 89 = 8^1 + 9^2?
 * disarium test: sum of digit ^ position, positions from 1 at the left
 * true if the first digit plus the second squared plus the third cubed and so on is the number
 * Write a function to check if the given number is disarium, such as 135 or 89.
 * Does raising each digit to its place from the left (1 for the first) and summing give the number back?
 * Does {n} equal the sum of its digits, each raised to the power of its position from the left (1 for the first)?
 * disarium or not: first digit ^ 1 + second digit ^ 2 + ... equal to the number?
 * Write a function to check whether a number equals the sum of its digits, each raised to its position counted from the left, from 1.
 * is it a disarium number
 * Given a number, return true if it is a disarium number, e.g. 135 = 1^1 + 3^2 + 5^3.
 * Do the digits of the number, raised to the powers 1, 2, 3, ... from the left, add up to it, like 175 = 1^1 + 7^2 + 5^3?
 * Write a program to check if the first digit, the square of the second, the cube of the third and so on total the number: 135 = 1 + 9 + 125
 *
 * @T int32_t int64_t
 * @name is_disarium disarium_check
 * @range n 0 2500
 */
_Bool is_disarium(T n) {
    int32_t place = 0;
    for (T rest = n; rest > 0; rest /= 10) place++;
    T sum = 0;
    for (T rest = n; rest > 0; rest /= 10) {
        T power = 1;
        for (int32_t i = 0; i < place; i++) power *= rest % 10;
        sum += power;
        place--;
    }
    return sum == n;
}

/**
 * Is {n} a duck number, a positive one with a zero among its digits?
 * Check whether a positive number contains the digit zero.
 * duck number test: does a positive number contain a 0
 * Is there a 0 among the decimal digits of a positive number?
 * Return true if a positive integer has a zero digit in it.
 * Does a positive integer have at least one zero in it?
 * Write a function to determine whether a positive number contains the digit zero.
 * How do I check if a positive number has a zero digit?
 * Is some figure of a positive integer zero?
 * Write a C function to check whether a non-negative number contains the digit zero somewhere; 0 itself is not a duck number
 * Tell me whether a positive integer, written in decimal, uses the digit 0.
 * Write a program that looks for the digit 0 in a positive integer such as 3052 and returns true if it finds one, else false.
 *
 * @T int32_t int64_t
 * @name is_duck has_zero_digit
 * @range n 1 3000
 */
_Bool is_duck(T n) {
    for (; n > 0; n /= 10)
        if (n % 10 == 0) return 1;
    return 0;
}

/**
 * Is {n} a buzz number, ending in 7 or divisible by 7?
 * Check whether a number ends in 7 or is divisible by 7.
 * buzz number test: last digit 7 or a multiple of 7
 * true if the last digit is 7 or 7 divides the number
 * Write a function to check if a number is a buzz number, one that ends with 7 or that 7 divides.
 * Does {n} have 7 as its final digit or as a factor?
 * Return true for multiples of seven and for numbers whose unit digit is seven.
 * true if n is a multiple of 7 or its last digit is 7
 * is buzz number: divisible by 7 or with 7 as last digit
 * Write a program that checks if a number ends with the digit 7 or is divisible by 7.
 * Is a number a multiple of seven or one that has 7 as its final digit?
 * is it a buzz number (divisible by 7 or ends in 7)
 *
 * @T int32_t int64_t
 * @name is_buzz buzz_check
 * @range n 0 200
 */
_Bool is_buzz(T n) { return n % 7 == 0 || n % 10 == 7 || n % 10 == -7; }

/**
 * Is {n} a pronic number, the product of two consecutive integers?
 * Check whether a number is the product of two consecutive integers.
 * true if the number is k * (k + 1) for some k from 0 on
 * Can {n} be written as a number times its successor?
 * Write a function to check if a number is pronic, such as 6, 12, 20 or 30.
 * Do two neighbouring whole numbers multiply to {n}?
 * Return true if some i satisfies i * (i + 1) == {n}.
 * check if a number is pronic, i.e. k * (k + 1)
 * Write a function to check whether a non-negative number is the product of an integer and the next integer; 0 counts.
 * How do I check that a number is the product of two consecutive whole numbers?
 * is it a pronic number
 * oblong (heteromecic, rectangular) number test: n = k(k + 1)
 * Is n the product of a nonnegative integer and its successor?
 * check for a rectangular (heteromecic, oblong) number such as 12 = 3 * 4 or 42 = 6 * 7
 *
 * @T int32_t int64_t
 * @name is_pronic is_oblong
 * @range n 0 500
 */
_Bool is_pronic(T n) {
    T k = 0;
    while (k * (k + 1) < n) k++;
    return k * (k + 1) == n;
}

/**
 * Is {n} a Smith number, a composite with the digit sum of its prime factors?
 * Smith number test: composite, digit sum equal to that of its prime factors with repetition
 * true if {n} is composite and its digit sum equals the digit sum of its prime factors, counted with repetition
 * Do the digits of a composite number and the digits of its prime factorisation have equal sums?
 * Smith number or not? Compare digit sums of the number and its prime factorization; primes give false.
 * Write a function that checks if a composite number has the same digit sum as all its prime factors together, repeated ones included.
 * is n a smith number
 * Given a number of at least 2, return true if it is a Smith number: composite, with the same digit sum as its prime factors.
 * How do I check for a Smith number, a composite whose digit sum equals the digit sum of its prime factorization?
 * Return true if a number is composite and its digits add up to the sum of the digits of its prime factors (with multiplicity).
 * Is n a composite whose digitsum is the same as the total digitsum across its prime factorisation?
 * Smith property like 22 = 2 * 11 with 2 + 2 = 2 + 1 + 1: does a composite number have it?
 *
 * @T int32_t int64_t
 * @name is_smith smith_check
 * @range n 2 800
 */
static T digits_added(T x) {
    T sum = 0;
    for (; x > 0; x /= 10) sum += x % 10;
    return sum;
}

_Bool is_smith(T n) {
    T rest = n, sum = 0, factors = 0;
    for (T d = 2; d <= rest; d++) {
        while (rest % d == 0) {
            sum += digits_added(d);
            factors++;
            rest /= d;
        }
    }
    return factors > 1 && sum == digits_added(n);
}

/**
 * Is {n} a sphenic number, the product of three different primes?
 * Check whether a number is the product of three distinct primes.
 * sphenic number test: exactly three distinct primes, each once
 * true if exactly three different primes divide it, each once
 * Return true for p * q * r with p, q, r different primes.
 * Is the number square-free with exactly three prime factors?
 * Decide if the positive {n} has precisely three prime factors, all different.
 * is it a sphenic number, as 30 = 2*3*5
 * Write a function to check whether a number is the product of exactly three different primes.
 * is n a sphenic number
 * Given a positive integer, return true if it is sphenic, like 30 = 2 * 3 * 5.
 * How do I check whether a number has exactly three distinct prime factors, each appearing once?
 * Is it a squarefree integer with precisely three prime factors?
 * Is a number such as 30 = 2 * 3 * 5 a product of exactly three primes, none repeated?
 *
 * @T int32_t int64_t
 * @name is_sphenic sphenic_check
 * @range n 1 500
 */
_Bool is_sphenic(T n) {
    int32_t primes = 0;
    for (T d = 2; d <= n; d++) {
        if (n % d != 0) continue;
        n /= d;
        primes++;
        if (n % d == 0) return 0;
    }
    return primes == 3;
}

/**
 * Is {n} a magic number: do its digits, added again and again, come down to 1?
 * Check whether the repeated digit sum of a number is 1.
 * true if the digital root of a number is 1
 * Write a function to check if a number's digits recursively add up to 1.
 * Is the recursive digit sum of {n} equal to one?
 * Keep adding the digits of the number; return true if the final digit is 1.
 * Does repeatedly adding the digits of the positive {n} give 1?
 * Write a program that sums the digits of a positive number until one digit remains and checks that it is 1.
 * How to find out whether summing the digits of a number again and again ends at 1?
 * is it a magic number (repeated digit sum is 1)
 * Given a positive integer, return true if repeatedly summing its digits finally gives 1.
 * 1729 gives 19, then 10, then 1: is the repeated digit sum of a number 1?
 *
 * @T int32_t int64_t
 * @name is_magic reduces_to_one
 * @range n 1 2000
 */
_Bool is_magic(T n) {
    while (n > 9) {
        T sum = 0;
        for (; n > 0; n /= 10) sum += n % 10;
        n = sum;
    }
    return n == 1;
}

/**
 * What is the {n}-th {OP} number, {OP:2}?
 * Return the {OP} number for {n}: {OP:2}.
 * {OP} number with index {n}, that is {OP:2}
 * Write a function that returns the nth {OP} number ({OP:2}).
 * the {n}th {OP} number ({OP:3} from index 0)
 * nth term of the {OP} sequence {OP:3}, index from 0
 * Write a function to compute the {OP} number with a given index {n}, by the formula {OP:2}.
 * Evaluate the n-th {OP} number {OP:2}, indexed from zero.
 * Which integer comes at index {n} (from 0) of the {OP} sequence {OP:3}?
 * nth {OP} number, {OP:2}
 * How do I compute the nth {OP} number, {OP:2}?
 * nth {OP} number from the explicit formula {OP:2}
 *
 * @T uint64_t int64_t
 * @OP power-1 "Mersenne" "2^n - 1" "0, 1, 3, 7, 15"
 * @OP n*power+1 "Cullen" "n * 2^n + 1" "1, 3, 9, 25, 65"
 * @OP n*power-1+(n==0) "Woodall" "n * 2^n - 1, with 0 for n = 0" "0, 1, 7, 23, 63"
 * @OP 3*power-1 "Thabit" "3 * 2^n - 1" "2, 5, 11, 23, 47"
 * @name special_power_number power_sequence
 * @range n 0 30
 */
T special_power_number(T n) {
    T power = (T)1 << n;
    return OP;
}

/**
 * Return the {n}-th Fermat number, 2^(2^{n}) + 1.
 * Fermat number with index {n}, 2^(2^n) + 1, for {n} from 0 to 5
 * Compute 2 to the power 2 to the power n, plus 1.
 * What is the Fermat number F({n}) in the sequence 3, 5, 17, 257, 65537, ..., counting from 0?
 * Write a function for the Fermat number of index n, 2 to the 2^n, plus 1.
 * Give the Fermat number at index {n}, counted from 0.
 * Compute 2^(2^n) + 1.
 * fermat number with index n, 2^(2^n) + 1
 * Write a function to compute two to the power of two to the power of n, plus one.
 * How do I calculate the term with index n, from 0, of the sequence 3, 5, 17, 257, 65537?
 * nth fermat number
 * 2^(2^n) + 1, i.e. 3, 5, 17, 257, 65537
 *
 * @T uint64_t int64_t
 * @name fermat_number nth_fermat
 * @range n 0 5
 */
T fermat_number(T n) { return ((T)1 << ((T)1 << n)) + 1; }

/**
 * Add up the {OP} digits of non-negative {n}.
 * What is the sum of the {OP} digits in a nonnegative number?
 * sum of the {OP} decimal digits of a non-negative number
 * Go through the digits of a non-negative number and total those that are {OP}.
 * Given a nonnegative number, sum only its {OP} digits.
 * total of the digits that are {OP}, for a non-negative number
 * What is the sum of the {OP} digits of {n} (>= 0)?
 * Sum up every {OP} digit in the non-negative number.
 * sum the {OP} decimal digits inside a nonnegative integer
 * Write a program that adds up the {OP} digits of a non-negative number.
 * What is the sum of the {OP} digits of a non-negative number, 0 if it has none?
 * sum of {OP} digits of a non-negative number
 * total of just the {OP} figures of a nonnegative integer
 * How do I extract the digits of a nonnegative number and total only the {OP} ones?
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name sum_digits_by_parity parity_digit_sum
 * @range n 0 100000
 */
T sum_digits_by_parity(T n) {
    T sum = 0;
    for (; n > 0; n /= 10)
        if (n % 2 OP 0) sum += n % 10;
    return sum;
}

/**
 * How many {OP} digits does {n} (>= 0, with 0 as one digit) have?
 * Count the {OP} digits in a non-negative number, 0 being a digit too.
 * Given a non-negative integer, count those of its digits that are {OP}; a plain 0 has one digit.
 * Go through the decimal digits of {n} (>= 0, and 0 has one) and count the {OP} ones.
 * Of the digits of non-negative {n}, how many are {OP}? If it is 0, that is its one digit.
 * Return how many decimal digits of a non-negative number are {OP}, as it would be printed (0 as "0").
 * {OP} digit count of a nonnegative number, 0 has one digit
 * Write a function to find how many digits of a non-negative number are {OP}; the number 0 has one digit.
 * How many digits of a non-negative number are {OP}? Zero itself has the single digit 0.
 * How do I count the {OP} digits of a non-negative integer (0 has one digit)?
 * number of {OP} digits in a nonnegative number, where a lone 0 is one digit
 * Given a non-negative integer as written in decimal (0 is one digit), return the number of its {OP} digits.
 * count the {OP} digits of a non-negative number, where 0 counts as one digit
 * Write a function to count the {OP} digits of a non-negative number, the number 0 having one digit.
 * Write a function to count the digits of a nonnegative number that are {OP}. Treat 0 as one digit.
 * number of digits of the non-negative number which are {OP}, zero is a single digit
 * Tally the {OP} figures of a nonnegative integer, where 0 has one figure.
 * In an entered non-negative integer, how many of the digits are {OP}? 0 has one digit
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name count_digits_by_parity parity_digit_count
 * @range n 0 100000
 */
T count_digits_by_parity(T n) {
    T count = 0;
    do {
        if (n % 2 OP 0) count++;
        n /= 10;
    } while (n > 0);
    return count;
}

/**
 * Subtract the sum of the digits of positive {n} from their product.
 * What is the product of the digits minus the sum of the digits of a positive number?
 * digit product minus digit sum of a positive number
 * Given a positive integer, return the difference between the product and the sum of its digits.
 * Multiply all digits of a positive number together and take their sum away from the product.
 * Calculate the digit product of a positive number and subtract its digit sum.
 * product of digits - sum of digits of a positive number
 * Compute both digit product and digit sum of positive {n}, and return the first minus the second.
 * Write a function that computes the product of the digits of a positive integer minus the sum of those digits.
 * By how much does the product of a positive number's digits exceed their sum?
 * digit product minus digit sum (input positive)
 * Write a function to subtract the sum of digits from the product of digits of a positive number.
 * Given a positive integer, return product of digits minus sum of digits.
 * Function that returns digit product - digit sum (n > 0).
 * product of digits minus sum of digits of a positive number
 * digit product - digit sum (input positive)
 * difference of the product and the sum of the digits, product first (n > 0)
 * (product of the digits) - (sum of the digits), n > 0
 * multiply the digits, subtract the sum of the digits of a positive number
 * difference between the digit product and the digit sum of a positive number, may be negative
 * take the digit sum away from the digit product (input positive)
 * product of a positive number's figures less the sum of its figures
 * Multiply the digits of a positive integer, then take away their total.
 *
 * @T int32_t int64_t
 * @name product_minus_sum subtract_digit_sum_from_product
 * @range n 1 100000
 */
T product_minus_sum(T n) {
    T product = 1, sum = 0;
    for (; n > 0; n /= 10) {
        product *= n % 10;
        sum += n % 10;
    }
    return product - sum;
}

/**
 * Swap the first and the last digit of {n} (>= 0).
 * Exchange the leading and the final decimal digit of a non-negative number.
 * exchange the first and the last digit of a non-negative number
 * 12345 becomes 52341: swap the first and last digit of nonnegative {n} like this.
 * Interchange the most and the least significant decimal digit of a non-negative number.
 * Return the non-negative integer after its first digit and its last digit are swapped.
 * Put the last digit of a nonnegative number in front and the first one at the end, leaving the middle alone.
 * Swap the outer digits of a non-negative number; one-digit numbers stay as they are.
 * swap the first and last digit of a non-negative number
 * exchange first and last digit of a nonnegative integer
 * Write a function to exchange the leading and the final decimal digit of a nonnegative number, leaving the others in place.
 * How do I get 4231 from 1234, i.e. swap the first and the last digit (n >= 0)?
 * swap first and last digit of a non-negative number
 * Exchange the units digit of a nonnegative number with its most significant one.
 * interchange the leading and trailing digits of a non-negative integer, 1234 becoming 4231
 *
 * @T int32_t int64_t
 * @name swap_first_last_digit swap_outer_digits
 * @range n 0 100000
 */
T swap_first_last_digit(T n) {
    T power = 1;
    while (n / power >= 10) power *= 10;
    if (power == 1) return n;
    T first = n / power, last = n % 10;
    return n - first * power - last + last * power + first;
}

/**
 * Add the first and the last digit of {n} (>= 0).
 * What is the sum of the first and last digits of a nonnegative number?
 * sum of first and last digit of a non-negative number
 * Write a program to find the sum of the first and last digit of a non-negative integer.
 * leading digit plus final digit of a nonnegative number
 * Take the most significant and the least significant decimal digit of a non-negative number and add them.
 * Return the total of the outermost two digits of a non-negative number; a one-digit number counts twice.
 * Compute first digit + last digit of a non-negative number.
 * add the first and the last digit of a nonnegative number, e.g. 725 gives 7 + 5
 * sum of the first and last digit of a non-negative number
 * first digit plus last digit of a non-negative integer
 * Add the outermost digits of a nonnegative number; a single digit is counted twice.
 *
 * @T int32_t int64_t
 * @name sum_first_last_digit outer_digit_sum
 * @range n 0 100000
 */
T sum_first_last_digit(T n) {
    T last = n % 10;
    while (n >= 10) n /= 10;
    return n + last;
}

/**
 * Move the {OP} digit of {n} to the {OP:2}.
 * Rotate the decimal digits of a number {OP:3} by one place.
 * rotate the digits of a number by one {OP:3}: {OP:4}
 * Take the {OP} digit of the number and put it at the {OP:2}.
 * Write a function that rotates the digits of an integer one step {OP:3}, as in {OP:4}.
 * Cyclically shift the digits of {n} {OP:3} once.
 * rotate a number's digits {OP:3} by one; zeros that come to the front vanish
 * Write a function that moves the {OP} decimal digit of a number to the {OP:2} ({OP:4}).
 * How do I rotate an integer's digits {OP:3} by one ({OP:4})?
 * rotate digits of a number {OP:3} by one, {OP:4}
 * How do I move the {OP} digit of an integer to the {OP:2}?
 * Cyclic permutation of the decimal figures {OP:3}, thus {OP:4}.
 *
 * @T int32_t int64_t
 * @OP n%10*power+n/10 "last" "front" "to the right" "1234 becomes 4123"
 * @OP n%power*10+n/power "first" "end" "to the left" "1234 becomes 2341"
 * @name rotate_digits shift_digits_around
 * @range n 0 100000
 */
T rotate_digits(T n) {
    T power = 1;
    while (n / power >= 10 || n / power <= -10) power *= 10;
    return OP;
}

/**
 * Sort the digits of a non-negative number in {OP:2} order.
 * Rearrange the digits of a non-negative number to form the {OP} possible one, leading zeros allowed.
 * Write a function that puts the digits of a nonnegative integer in {OP:2} order and returns the number.
 * Given {n} (>= 0), order its digits so that they are {OP:2}.
 * Which permutation of a non-negative number's digits gives the {OP} value? Zeros may lead.
 * Return {n} (>= 0) with its digits in {OP:2} order.
 * Write a program that sorts the decimal digits of a non-negative number in {OP:2} order and returns the resulting number.
 * What is the {OP} number you can form from all digits of a given non-negative number? Leading zeros are allowed.
 * Given a non-negative number, return the {OP} number with exactly the same digits, leading zeros allowed.
 * Permute the figures of a nonnegative number into {OP:2} order and give back the resulting {OP} number.
 * Put the digits of a non-negative integer in {OP:2} order and return the resulting number.
 * I may swap the digits of non-negative {n} as I like, and zeros may go to the front; what is the {OP} value I can reach?
 *
 * @T int32_t int64_t
 * @OP 9-i "largest" "descending"
 * @OP i "smallest" "ascending"
 * @name sort_digits arrange_digits
 * @range n 0 100000
 */
T sort_digits(T n) {
    T result = 0;
    for (T i = 0; i < 10; i++)
        for (T rest = n; rest > 0; rest /= 10)
            if (rest % 10 == OP) result = result * 10 + OP;
    return result;
}

/**
 * Remove every digit {K} from {n} (>= 0).
 * Delete all occurrences of the digit {K} from a non-negative number.
 * drop the {K} digits of a non-negative number and close the gaps
 * What is left of nonnegative {n} when the digit {K} is taken out everywhere?
 * Filter the digit {K} out of the decimal notation of {n} (>= 0).
 * Keep the digits of non-negative {n} other than {K}, in their order.
 * erase the digit {K} from a non-negative integer wherever it stands
 * Write a function to remove every digit {K} from a non-negative number and return the number formed by the remaining digits.
 * remove digit {K} from a nonnegative number
 * How do I remove all {K}s from the decimal digits of a non-negative integer?
 * Given a non-negative number, return it without its {K} digits, or 0 if no digits are left.
 * Write a program to drop the digit {K} from a nonnegative integer wherever it occurs.
 *
 * @T int32_t int64_t
 * @K 0..9
 * @name remove_digit drop_digits
 * @range n 0 1000000
 */
T remove_digit(T n) {
    T result = 0, place = 1;
    for (; n > 0; n /= 10) {
        if (n % 10 == K) continue;
        result += n % 10 * place;
        place *= 10;
    }
    return result;
}

/**
 * From {n} (>= 0), remove every digit that equals {d}.
 * remove a given digit from a non-negative number everywhere, number first, then the digit
 * Write a function that drops from a nonnegative number every digit equal to the second argument.
 * erase a given digit wherever it occurs in a non-negative number (the number comes first)
 * keep only the digits of a non-negative number that differ from the given one
 * nonnegative {n} without its digits {d}
 * Write a function that takes a non-negative number and a digit and removes all occurrences of the digit from the number (0 if nothing is left).
 * Given a non-negative number and a digit, return the number without that digit.
 * How do I delete every occurrence of a digit from a nonnegative integer? The number comes first.
 * From the non-negative number {n}, remove the digit {d} wherever it occurs; if no digits are left, return 0.
 * Return the first number with every digit equal to the second argument removed, n >= 0.
 * Strike out each occurrence of a certain figure (second) in a nonnegative integer (first).
 *
 * @T int32_t int64_t
 * @name remove_given_digit without_digit
 * @range n 0 999999
 * @range d 0 9
 */
T remove_given_digit(T n, T d) {
    T result = 0, place = 1;
    for (; n != 0; n /= 10) {
        if (n % 10 == d) continue;
        result += n % 10 * place;
        place *= 10;
    }
    return result;
}

/**
 * Replace every digit {K} of nonnegative {n} by {L}.
 * Change all {K}s to {L}s in a non-negative number.
 * Write a program to replace all digits {K} with {L} in a non-negative integer.
 * What does {n} (>= 0) become if its digit {K} is overwritten by {L} everywhere?
 * Return the non-negative integer after replacing digit {K} with digit {L}.
 * Write a function to replace every digit {K} of a non-negative number by the digit {L}.
 * replace digit {K} by {L} in a non-negative number
 * How do I change all {K} digits of a nonnegative integer to {L}?
 * Given a non-negative number, return it with each digit {K} replaced by {L}; the number 0 has the single digit 0.
 * Return n with all of its {K} digits changed to {L} (input not negative).
 * replace all {K}s with {L}s in a non-negative number
 * Write a function to replace all digits {K} of a non-negative integer with {L}.
 *
 * @T int32_t int64_t
 * @K 0 1 2 3
 * @L 5 7 8 9
 * @name replace_digit substitute_digit
 * @range n 0 1000000
 */
T replace_digit(T n) {
    T result = 0, place = 1;
    do {
        T digit = n % 10 == K ? L : n % 10;
        result += digit * place;
        place *= 10;
        n /= 10;
    } while (n > 0);
    return result;
}

/**
 * In {n} (>= 0), replace every digit equal to {from} by the digit {to}.
 * return a non-negative number in which an old digit is replaced everywhere by a new one, given in that order
 * {n} (>= 0) with each digit equal to {from} replaced by the digit {to}
 * Write a function that replaces a digit of a nonnegative number by another everywhere; the arguments are the number, the old digit and the new digit.
 * Given a non-negative number, an old digit and a new digit, replace all occurrences of the old digit.
 * In the non-negative number {n}, replace all digits equal to {from} by the digit {to}.
 * How do I replace one digit of a nonnegative integer with another, given the number, the digit to find and its replacement?
 * Return non-negative {n} after changing each digit equal to {from} into {to}.
 * Take a non-negative number and two digits, and change every occurrence of the first digit to the second.
 * find and replace for digits: number, digit to find, digit to put in its place (n >= 0)
 * Substitute one figure for another throughout a nonnegative number: number, old figure, new figure.
 * Write a function that replaces every decimal digit of a non-negative number equal to the second argument by the digit given as the third argument.
 *
 * @T int32_t int64_t
 * @name replace_given_digit substitute_digit
 * @range n 0 999999
 * @range from 0 9
 * @range to 0 9
 */
T replace_given_digit(T n, T from, T to) {
    T result = 0, place = 1;
    do {
        result += (n % 10 == from ? to : n % 10) * place;
        place *= 10;
        n /= 10;
    } while (n > 0);
    return result;
}

/**
 * Return the {k}-th digit of non-negative {n} from the left, or 0 if it has fewer digits.
 * Get the digit of a nonnegative number at a given position from the left, starting at 1; 0 if there is none.
 * k-th digit of a non-negative number from the left, 0 if the number is shorter
 * Which decimal digit of the non-negative number is at place {k} from the front (1 is the first)? Return 0 if there is none.
 * Write a function to extract the kth digit from the beginning of a nonnegative number, 0 past the end.
 * With the leading digit as number 1, what is digit {k} of {n} (>= 0), or 0 if it is shorter?
 * k-th leading digit of a non-negative number, k = 1 is the first one, 0 when k is too large
 * Write a function to find the digit of {n} (>= 0) at position {k}, counting from the left starting with 1; return 0 if there is none.
 * kth digit from the left, 0 if out of range (input not negative)
 * Given a non-negative number and a position k, return the k-th digit from the left, or 0 if k is out of range.
 * What is the digit at position {k} of a given nonnegative number, counted from the left starting at 1? Return 0 if there is none.
 * kth most significant figure of a nonnegative integer, zero when it is shorter
 * kth digit of a non-negative integer counted from the front starting at 1, 0 when it is too short
 *
 * @T int32_t int64_t
 * @name digit_from_left nth_digit
 * @range n 0 1000000
 * @range k 1 8
 */
T digit_from_left(T n, int32_t k) {
    int32_t length = 1;
    for (T rest = n / 10; rest > 0; rest /= 10) length++;
    if (k < 1 || k > length) return 0;
    for (; length > k; length--) n /= 10;
    return n % 10;
}

/**
 * Does non-negative {n} consist of the digits 0 and 1 only?
 * true if every decimal digit of a nonnegative number is 0 or 1
 * Is this number made up of zeros and ones (n >= 0)?
 * Write a function to check if all decimal digits of a non-negative number are 0 or 1.
 * Return false if a digit other than 0 and 1 occurs in nonnegative {n}.
 * binary-looking decimal number test: only the digits 0 and 1 for n >= 0
 * Are all digits of the non-negative number {n} less than 2?
 * are there only 1s and 0s among the non-negative number's decimal digits?
 * Write a function to check that a non-negative number has no decimal digits other than zero and one.
 * How do I check that a nonnegative integer looks like a binary number, such as 1011 (only digits 0 and 1)?
 * check if number has only digits 0 and 1 (input not negative)
 * Given a non-negative number, return true if every decimal digit is either 0 or 1.
 *
 * @T int32_t int64_t
 * @name is_binary_number only_binary_digits
 * @range n 0 1200
 */
_Bool is_binary_number(T n) {
    for (; n > 0; n /= 10)
        if (n % 10 > 1) return 0;
    return 1;
}

/**
 * Are all digits of nonnegative {n} {OP}?
 * Check whether a non-negative number consists of {OP} digits only.
 * true if every decimal digit of a non-negative number is {OP}
 * Confirm that each decimal digit of a nonnegative number is {OP}.
 * Return true when all of a non-negative number's decimal digits are {OP}; 0 counts as an even digit.
 * Decide if the non-negative number is built from {OP} digits alone.
 * is each digit of the non-negative number {OP}? true/false
 * check if all decimal digits of a nonnegative number are {OP}
 * are all digits of a non-negative number {OP}
 * How to tell if a non-negative number is made entirely of {OP} digits?
 * are all digits {OP}, n >= 0
 * Given a non-negative number, return true if all of its digits are {OP}.
 * Write a function to check whether all digits of a non-negative number are {OP}.
 * Write a function to check if all digits of a non-negative number are {OP}.
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name all_digits_parity every_digit_is
 * @range n 0 3000
 */
_Bool all_digits_parity(T n) {
    do {
        if (!(n % 2 OP 0)) return 0;
        n /= 10;
    } while (n > 0);
    return 1;
}

/**
 * Are all digits of {n} (>= 0) the same?
 * Check whether a nonnegative number is a repdigit, such as 7 or 444.
 * repdigit test: one digit repeated throughout the non-negative number
 * true if the non-negative number repeats a single digit
 * Determine whether all digits of a nonnegative number are equal.
 * Is non-negative {n} made of one digit repeated?
 * Return true for 5, 11, 222 and false for 122: all digits of the non-negative number alike.
 * Decide if the non-negative number uses only one distinct digit.
 * identical digits throughout the nonnegative number?
 * Does the non-negative number repeat the same digit everywhere, like 5555?
 * Write a function that returns true if all decimal digits of a non-negative number are identical.
 * check if all digits of a non-negative number are the same
 * Write a program to check if all digits of a nonnegative number are equal.
 * Given a non-negative integer, return true if all its digits are the same.
 * is a non-negative number a repdigit
 * all digits same for n >= 0
 * all digits equal: true or false (n >= 0)
 * is every digit identical, n >= 0
 * is n >= 0 a repdigit
 * does the nonnegative number have only one distinct digit
 * same digit everywhere in a non-negative number?
 * does the non-negative number consist of one repeated digit
 * Write a function to check whether a non-negative number has only one digit, repeated.
 * Monodigit number like 7777 or 7: is only a single figure used (n >= 0)?
 * Is it a number like 7777 or 22 with just one digit repeated? true for single digits and 0 too
 *
 * @T int32_t int64_t
 * @name is_repdigit all_digits_same
 * @range n 0 1200
 */
_Bool is_repdigit(T n) {
    for (T last = n % 10; n > 0; n /= 10)
        if (n % 10 != last) return 0;
    return 1;
}

/**
 * Return the number that consists of the digit {K} repeated {n} times.
 * Build the number that consists of {n} copies of the digit {K}.
 * {K} repeated {n} times, as a decimal number
 * What is the number with {n} digits, all of them {K}?
 * repdigit of length {n} with digit {K}; length 0 gives 0
 * Generate the integer made up of n digits {K}.
 * Compute {K} * (10^{n} - 1) / 9.
 * the digit {K} n times in a row, read as one number
 * Write a function that returns the number consisting of {n} copies of the digit {K}, 0 for no copies.
 * number made of the digit {K}, repeated {n} times
 * How do I build a number made of {n} digits, all of them {K}?
 * Return the number you get by writing the digit {K} {n} times.
 *
 * @T int32_t int64_t
 * @K 1..9
 * @name repdigit repeat_digit
 * @range n 0 9
 */
T repdigit(T n) {
    T result = 0;
    for (T i = 0; i < n; i++) result = result * 10 + K;
    return result;
}

/**
 * Return the number made of the digit {d}, written {n} times.
 * repeat a digit a given number of times to make a number, digit first, then the count
 * How do I build a number such as 7777 from 7 and 4?
 * Write a function that writes a digit several times in a row and returns the number; digit, then count.
 * make a number by repeating one digit a given number of times
 * repeat digit {d} {n} times
 * Write a function that takes a digit and a count and returns the number with that digit repeated count times.
 * Given a digit and a length, return the number in which every digit is that digit.
 * Build the repdigit with digit {d} and length {n}, e.g. 4 and 3 give 444.
 * Return the digit {d} repeated {n} times as a number, 0 if {n} is 0.
 * What number do I get by writing the digit {d} {n} times in a row?
 * Make a number such as 33333 from the digit 3 and the count 5.
 *
 * @T int32_t int64_t
 * @name repeat_digit repeated_digit_number
 * @range d 0 9
 * @range n 0 9
 */
T repeat_digit(T d, T n) {
    T result = 0;
    for (; n > 0; n--) result = result * 10 + d;
    return result;
}

/**
 * Check whether a positive number is self-dividing: no zero digit, and each digit divides it.
 * true if no digit of a positive number is zero and every digit divides it
 * self-dividing number test: divisible by each of its digits, none of them 0 (n > 0)
 * Write a function to check if a positive number can be divided by all of its digits; a zero digit makes it false.
 * Do all decimal digits of positive {n} go into {n} without a remainder, no digit being 0?
 * Is a positive number divisible by all of its own digits? Return false if it has a digit 0.
 * Write a function to determine if a positive number is divisible by each of its digits; a zero digit makes it false.
 * self dividing number check (input positive)
 * Given a positive integer, return true if every digit is nonzero and divides it evenly.
 * Is every digit of the positive number a divisor of the number? A digit 0 makes it false.
 * How do I check whether a positive number is a self-dividing number, such as 128?
 * Given a positive integer, return true if each of its digits divides it, false with a 0 digit.
 * Function that returns true for self-dividing numbers such as 128, n > 0.
 * Implement a self-dividing test; a digit 0 gives false (input positive).
 * is the positive n a self-dividing number
 * is n > 0 self-dividing
 * divisible by every digit, false if a digit is 0, n > 0
 * every digit divides n, zero digits make it false (input positive)
 * positive number divisible by all its digits: 128 yes, 26 no, 10 no
 * Write a program to test for self-dividing numbers (n > 0).
 * Write a function to check whether every digit of the positive number divides the number; a digit 0 makes it false.
 *
 * @T int32_t int64_t
 * @name is_self_dividing divisible_by_digits
 * @range n 1 2000
 */
_Bool is_self_dividing(T n) {
    for (T rest = n; rest > 0; rest /= 10)
        if (rest % 10 == 0 || n % (rest % 10) != 0) return 0;
    return 1;
}

/**
 * How many digits of positive {n} divide it, zeros left out and repeats counted?
 * how many digits of a positive number divide it, zeros left out, repeated ones counted each time
 * Given a positive number, count those of its digits that go into it evenly; repeated digits count each time.
 * Of the decimal digits of {n} (> 0), how many leave no remainder when they divide {n}?
 * count a positive number's nonzero digits that divide it evenly, repeats included
 * Check every digit of {n} (> 0) and count it if it is not 0 and n is a multiple of it.
 * Write a program that counts the digits of a positive number that divide it evenly, ignoring zeros and counting repeats.
 * number of digits of a positive number that divide it, each occurrence counted
 * Given a positive integer, return how many of its digits divide it; a digit 0 does not count, repeated digits count each time.
 * How many of a positive number's digits are divisors of the number? Count repeated digits each time and skip zeros.
 * Return the number of digits of n > 0 that divide n without remainder, zeros not counted.
 * For 1012 the answer is 3, since 1, 1 and 2 go into 1012: count such digits of a positive number
 *
 * @T int32_t int64_t
 * @name count_dividing_digits dividing_digits
 * @range n 1 100000
 */
T count_dividing_digits(T n) {
    T count = 0;
    for (T rest = n; rest > 0; rest /= 10)
        if (rest % 10 != 0 && n % (rest % 10) == 0) count++;
    return count;
}

/**
 * Is non-negative {n} a stepping number: neighbouring digits differ by exactly 1?
 * Check whether neighbouring digits of a nonnegative number always differ by exactly 1.
 * stepping number test: adjacent digits always one apart, single digits pass (input not negative)
 * true if each digit of a non-negative number is one more or one less than the digit next to it
 * Do adjacent decimal digits of a non-negative number have an absolute difference of 1?
 * Does every pair of adjacent digits of nonnegative {n} differ by one?
 * do all adjacent digits of a non-negative number differ by 1?
 * is it a stepping number, e.g. 123, 321, 545, where adjacent digits differ by one (input not negative)
 * Write a function to check if every two neighbouring digits of a non-negative number differ by exactly one; single digits pass.
 * is it a stepping number (n >= 0)
 * Given a non-negative number, return true if each digit differs from the next by exactly 1, as in 4565.
 * How do I check whether adjacent digits of a non-negative number differ by exactly 1?
 * Are adjacent digits of a nonnegative number one apart all the way, as in 4321 or 5654?
 *
 * @T int32_t int64_t
 * @name is_stepping stepping_check
 * @range n 0 3000
 */
_Bool is_stepping(T n) {
    for (; n >= 10; n /= 10) {
        T gap = n % 10 - n / 10 % 10;
        if (gap != 1 && gap != -1) return 0;
    }
    return 1;
}

/**
 * Is the sum of the digits of {n} (>= 0) {OP}?
 * Check whether the digits of a non-negative number add up to an {OP} number.
 * true if the digit sum of a nonnegative number is {OP}
 * Write a function to test if the sum of digits of a non-negative number is {OP}.
 * Do the decimal digits of a non-negative number total an {OP} value?
 * {OP} digit sum check for a non-negative number
 * Return true if adding all digits of a nonnegative number gives an {OP} result.
 * Decide if the digit sum of {n} (>= 0) is {OP}.
 * Add the digits of the non-negative number and tell whether the total is {OP}.
 * Is the total of all digits in {n} (>= 0) an {OP} number?
 * Write a function to check whether the digits of a non-negative number add up to an {OP} total.
 * is the digit sum {OP} (n >= 0)
 * Is the digitsum of a nonnegative integer {OP}?
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name digit_sum_parity digit_sum_is
 * @range n 0 10000
 */
_Bool digit_sum_parity(T n) {
    T sum = 0;
    for (; n > 0; n /= 10) sum += n % 10;
    return sum % 2 OP 0;
}

/**
 * Is {n} an {OP} number, that is, does its binary form have an {OP:2} number of ones?
 * Check whether a number is {OP}: an {OP:2} count of set bits.
 * {OP} number test: {OP:2} number of ones in binary
 * true if the binary representation contains an {OP:2} number of 1s ({OP} number)
 * Write a function to check if a number is {OP}, with an {OP:2} count of binary ones.
 * Decide if a non-negative number is {OP}, meaning that its set bits are {OP:2} in number.
 * Count the binary ones of {n}; return true if the count is {OP:2} ({OP}).
 * Write a function that checks whether a non-negative number is {OP}, i.e. has an {OP:2} number of ones in binary.
 * is n an {OP} number
 * Given a non-negative integer, return true if it is an {OP} number (an {OP:2} number of 1 bits).
 * How do I test if a number is {OP}, that is, has an {OP:2} number of set bits?
 * Is n an {OP} number? Count its 1 bits and check that their number is {OP:2}.
 *
 * @T int32_t int64_t
 * @OP == "evil" "even"
 * @OP != "odious" "odd"
 * @name is_evil_or_odious bit_count_parity
 * @range n 0 1000
 */
_Bool is_evil_or_odious(T n) {
    int32_t ones = 0;
    for (int32_t i = 0; i < (int32_t)sizeof(T) * 8; i++) ones += n >> i & 1;
    return ones % 2 OP 0;
}

/**
 * k-th divisor of n in ascending order, n first, then k (-1 if there is none)
 * List the factors of {n} from 1 upwards; which is number {k}, or -1 if there are fewer?
 * For n and k, return the k-th factor of n in ascending order, or -1 when n has fewer.
 * Of all divisors of {n}, sorted, give the one at the 1-based position {k}, else -1.
 * kth factor of n, n first, -1 if none
 * Write a function that takes n and k and returns the kth smallest divisor of n, or -1 if there are fewer.
 * Given n and k, return the kth factor of n in ascending order, or -1 if there is none.
 * With the divisors of a given number sorted from 1 upwards, find number {k}; -1 if it has fewer.
 * In the sorted list of divisors of n, return the one at position k (from 1), else -1.
 * The factors of 12 are 1, 2, 3, 4, 6 and 12, so its third factor is 3. Given n and k, return that factor, or -1.
 * Find a number's {k}-th divisor in ascending order, or -1 if it doesn't exist.
 * factors of n in ascending order: which comes kth? -1 if they run out
 *
 * @T int32_t int64_t
 * @name kth_divisor kth_factor
 * @range n 1 120
 * @range k 1 12
 */
T kth_divisor(T n, T k) {
    for (T d = 1; d <= n; d++)
        if (n % d == 0 && --k == 0) return d;
    return -1;
}

/**
 * {OP} the common positive divisors of {a} and {b}.
 * What is the {OP:2} of all numbers that divide both {a} and {b}?
 * Given two numbers, return the {OP:2} of the divisors they share.
 * Calculate the {OP:2} of the common divisors of two natural numbers.
 * {OP} every positive integer that goes into both numbers evenly.
 * Which divisors do {a} and {b} have in common? Return their {OP:2}.
 * {OP} the factors that two positive integers share, 1 included.
 * the {OP:2} of the shared divisors of {a} and {b}
 * {OP:2} of the factors that two positive integers share
 * Write a function that returns the {OP:2} of the positive integers dividing both given numbers, 1 included.
 * What is the {OP:2} of the factors shared by two integers?
 * {OP:2} of common divisors of {a} and {b}
 * Write a function to find the {OP:2} of the common divisors of two positive integers.
 * {OP:2} of the factors that two positive integers have in common
 * Write a function to find the {OP:2} of the divisors shared by two positive integers.
 * {OP:2} of all positive integers that are factors of both positive arguments
 * {OP} the factors that two numbers share, 1 included
 *
 * @T int32_t int64_t
 * @OP 1 "Count" "number"
 * @OP d "Add up" "sum"
 * @name common_divisors shared_factors
 * @range a 1 200
 * @range b 1 200
 */
T common_divisors(T a, T b) {
    T result = 0;
    for (T d = 1; d <= a && d <= b; d++)
        if (a % d == 0 && b % d == 0) result += OP;
    return result;
}

/**
 * Add up the {OP} divisors of {n}, itself included if it is {OP}.
 * What is the sum of the {OP} factors of a number?
 * sum of {OP} divisors of a number, itself included
 * Given a positive integer, total those of its divisors that are {OP}.
 * Calculate the sum of the {OP} factors of a number, including the number itself.
 * Go through the divisors of {n} and add the {OP} ones.
 * Sum every {OP} d that divides {n}, the number itself included.
 * total of the {OP} factors of the positive number {n}
 * Return the sum of all factors of a number that are {OP}.
 * Write a program that finds the sum of all {OP} divisors of a positive number, the number itself included if it is {OP}.
 * What is the sum of a number's {OP} factors, 0 if it has none?
 * sum of {OP} divisors of n
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name sum_divisors_by_parity parity_factor_sum
 * @range n 1 300
 */
T sum_divisors_by_parity(T n) {
    T sum = 0;
    for (T d = 1; d <= n; d++)
        if (n % d == 0 && d % 2 OP 0) sum += d;
    return sum;
}

/**
 * How many steps does it take to bring {n} to zero, if even numbers are halved and odd ones lose 1?
 * Count the steps to reduce a number to 0: divide by 2 when even, subtract 1 when odd.
 * number of steps to reduce a number to zero, halving it when even and subtracting 1 when odd
 * Given a non-negative integer, halve it if it is even and decrement it if it is odd; how often until it is 0?
 * Count how many halvings (when even) and decrements (when odd) it takes until a number becomes zero.
 * Steps from {n} down to 0 by halving even values and subtracting one from odd values
 * halve an even number or decrement an odd one until zero: step count
 * Write a function to count the operations that bring a non-negative number down to 0, halving even values and subtracting 1 from odd ones.
 * How many steps does it take to reduce an integer to zero by n/2 (even) or n-1 (odd)?
 * Given n, return the number of steps to make it zero: n / 2 if it is even, n - 1 if it is odd.
 * Write a function that repeatedly halves an even number and decrements an odd one, and returns how many steps it takes to reach 0.
 * If the number is even divide it by two, if odd subtract one; how many such operations until zero?
 *
 * @T int32_t int64_t
 * @name steps_to_zero reduction_steps
 * @range n 0 1000
 */
T steps_to_zero(T n) {
    T steps = 0;
    for (; n > 0; steps++) n = n % 2 == 0 ? n / 2 : n - 1;
    return steps;
}

/**
 * What is the smallest perfect square greater than {n}?
 * Find the next square number after {n}.
 * next perfect square strictly larger than a number
 * Return the first square above the given non-negative number.
 * Which square number follows {n}?
 * Starting from 0, 1, 4, 9, ..., give the first one that exceeds {n}.
 * least k * k with k * k > {n}
 * the nearest square number above {n}
 * square number directly above a non-negative number
 * Write a function to find the smallest perfect square strictly larger than a given non-negative number.
 * What is the first square number above a given value?
 * next perfect square after n
 * least perfect square strictly exceeding n
 *
 * @T int32_t int64_t
 * @name next_square next_perfect_square
 * @range n 0 2000
 */
T next_square(T n) {
    T k = 0;
    while (k * k <= n) k++;
    return k * k;
}

/**
 * Which perfect square is closest to {n}?
 * Find the square number nearest to a given number.
 * nearest perfect square to a number
 * Return the square of an integer with the smallest distance from {n}.
 * Write a function that finds the closest perfect square to a non-negative number.
 * Round {n} to the nearest of 0, 1, 4, 9, 16, ...
 * the k * k that differs least from {n}
 * closest square number to an integer
 * Write a function to find the perfect square closest to a given non-negative number, 0 being a square as well.
 * Return the perfect square nearest to n.
 * Given a non-negative integer, return the square number with the smallest difference from it.
 * round to the nearest square number
 * perfect square with minimal distance to n
 * To which of 0, 1, 4, 9, 16, ... is the number closest?
 *
 * @T int32_t int64_t
 * @name nearest_square closest_square
 * @range n 0 2000
 */
T nearest_square(T n) {
    T k = 0;
    while ((k + 1) * (k + 1) <= n) k++;
    T below = n - k * k, above = (k + 1) * (k + 1) - n;
    return below < above ? k * k : (k + 1) * (k + 1);
}

/**
 * How many {OP:2} are there from {a} to {b}, not counting negative ones?
 * Count the non-negative {OP:2} in a range, both ends included.
 * number of {OP:2} (0 and up) from one number to another, both included
 * Given a lower and an upper bound, count the {OP:2} that are not negative from one through the other.
 * How many values in [{a}, {b}] are {OP} of non-negative integers?
 * Count x with {a} <= x <= {b} that are {OP} of whole numbers.
 * I need the number of {OP:2} from {a} to {b}, both ends counting, negative ones left out.
 * Write a function to count the {OP:2} from {a} to {b}, both included, but none below 0.
 * Number of {OP:2} from 0 up that lie in the closed interval [{a}, {b}]
 * count {OP} of 0, 1, 2, ... between {a} and {b} inclusive
 * Given two numbers, return how many {OP:2} of at least 0 lie between them, both included.
 * Find out how many numbers from {a} to {b} inclusive are {OP} of integers from 0 on.
 * How many {OP:2} >= 0 does the closed interval from a through b contain?
 *
 * @T int32_t int64_t
 * @OP k*k "squares" "perfect squares"
 * @OP k*k*k "cubes" "perfect cubes"
 * @name count_powers_in_range powers_between
 * @range a 0 500
 * @range b 0 1000
 */
T count_powers_in_range(T a, T b) {
    T count = 0;
    for (T k = 0; OP <= b; k++)
        if (OP >= a) count++;
    return count;
}

/**
 * How many {OP} numbers are there from 1 to {n}?
 * Count the {OP} numbers from 1 up to a limit.
 * number of {OP} numbers not greater than {n}
 * Determine how many {OP} numbers exist from 1 up to n.
 * Of the numbers 1 to {n}, how many are {OP} (sum of the proper divisors {OP:2} the number)?
 * I want to know how many integers up to {n} are {OP}.
 * Count the positive x <= {n} where the sum of the divisors below x is {OP:2} x.
 * count the {OP} numbers among 1 to n, by the sum of their proper divisors
 * How many integers 1..{n} are {OP}?
 * number of {OP} numbers up to {n}
 * Tally the {OP} numbers through n: aliquot sum {OP:2} the number itself.
 * how many numbers from 1 to n have factors (themselves left out) whose sum is {OP:2} the number
 *
 * @T int32_t int64_t
 * @OP == "perfect" "equal to"
 * @OP > "abundant" "more than"
 * @OP < "deficient" "less than"
 * @name count_by_abundance numbers_by_abundance
 * @range n 1 60
 */
T count_by_abundance(T n) {
    T count = 0;
    for (T x = 1; x <= n; x++) {
        T sum = 0;
        for (T d = 1; d < x; d++)
            if (x % d == 0) sum += d;
        if (sum OP x) count++;
    }
    return count;
}

/**
 * Find the {n}-th happy number, 1 being the first.
 * nth happy number of 1, 7, 10, 13, ..., counted from 1
 * What is number {n} in the list 1, 7, 10, 13, 19, 23, ... of happy numbers?
 * Write a function that returns the n-th happy number, starting with 1 as number 1.
 * happy number at a given 1-based position
 * Which happy number is at place {n}, if 1 is at place 1?
 * n-th happy number, n from 1
 * nth happy number, the first is 1
 * find the n-th happy number, n = 1 giving 1
 * Write a function to find the {n}-th happy number in increasing order, starting with 1 as the first.
 * What is the nth number that ends at 1 when the squares of its digits are summed repeatedly? The first one is 1.
 * nth happy number, the sequence being 1, 7, 10, 13, 19, 23, 28, ...: digits squared and added lead to one
 *
 * @T int32_t int64_t
 * @name nth_happy get_happy_number
 * @range n 1 20
 */
static _Bool leads_to_one(T x) {
    while (x != 1 && x != 4) {
        T sum = 0;
        for (; x > 0; x /= 10) sum += x % 10 * (x % 10);
        x = sum;
    }
    return x == 1;
}

T nth_happy(T n) {
    T x = 0;
    while (n > 0) {
        x++;
        if (leads_to_one(x)) n--;
    }
    return x;
}

/**
 * Add up the {OP} of the numbers from {a} to {b}.
 * sum of {OP} over a range of integers, both ends included
 * Given a start and an end, return the sum of the {OP} of all integers from one to the other inclusive.
 * What is the total of the {OP} of {a}, {a} + 1, ..., {b}?
 * Write a function to sum the {OP} of the integers in a range, ends included.
 * Run from {a} to {b}, inclusive, and add up the {OP}.
 * Sum up the {OP} of the integers from a lower to an upper limit inclusive.
 * total of {OP} for x from {a} through {b}
 * Write a function to calculate the sum of the {OP} of all integers from {a} to {b}, both included.
 * How do I sum the {OP} of consecutive integers between two numbers, both included?
 * sum of the {OP} of the integers from {a} to {b}
 * Return the sum of the {OP} of {a} through {b}.
 * total of the {OP} of all integers in a closed interval from a through b
 *
 * @T int32_t int64_t
 * @OP x*x "squares"
 * @OP x*x*x "cubes"
 * @name sum_powers_in_range power_sum_between
 * @range a 0 60
 * @range b 0 60
 */
T sum_powers_in_range(T a, T b) {
    T sum = 0;
    for (T x = a; x <= b; x++) sum += OP;
    return sum;
}

/**
 * Add up the squares of the first {n} positive {OP} numbers.
 * What is the sum of the squares of the first n {OP} natural numbers?
 * sum of the squares of the first {n} {OP} numbers: {OP:2}
 * I need the sum of the squares of the first n {OP} numbers, starting with the smallest positive one.
 * Square each of the {n} smallest positive {OP} numbers and total the squares.
 * total of the squares of the {OP} numbers from the smallest positive one, {n} of them
 * What is the sum of the first n terms of {OP:2}, the squares of the {OP} numbers?
 * Write a function to compute the sum of the squares of the first {n} {OP} numbers, {OP:2}.
 * square the first {n} {OP} numbers and add ({OP:2})
 * sum of squares of first {n} positive {OP} numbers
 * Given n, add the squares of the first n positive {OP} integers.
 * total of the squared {OP} naturals, n terms: {OP:2}
 *
 * @T int32_t int64_t
 * @OP 2*i-1 "odd" "1^2 + 3^2 + 5^2 + ..."
 * @OP 2*i "even" "2^2 + 4^2 + 6^2 + ..."
 * @name sum_parity_squares square_sum_by_parity
 * @range n 0 50
 */
T sum_parity_squares(T n) {
    T sum = 0;
    for (T i = 1; i <= n; i++) sum += (OP) * (OP);
    return sum;
}

/**
 * Compute {OP} with {n} terms.
 * Add the first {n} terms of the series {OP}.
 * What is the sum of n terms of {OP}?
 * partial sum of {OP}, {n} terms
 * Write a function to find the sum of the series {OP} up to n terms.
 * {OP}: total of the first {n} fractions
 * Return {OP} up to term number {n}.
 * Evaluate the series {OP} for a given number of terms; no terms give 0.
 * sum up {OP} for n terms
 * Write a program that evaluates the series {OP} with {n} terms.
 * What do the first {n} terms of {OP} add up to?
 * sum of first {n} terms of {OP}
 * partial sum with n terms of the series {OP}
 *
 * @T double float
 * @OP i/(i+1) "1/2 + 2/3 + 3/4 + ..."
 * @OP 1/(2*i-1) "1 + 1/3 + 1/5 + ..."
 * @OP 1/(i*i) "1/1^2 + 1/2^2 + 1/3^2 + ..."
 * @OP 1/(2*i) "1/2 + 1/4 + 1/6 + ..."
 * @OP 1/(i*(i+1)) "1/(1*2) + 1/(2*3) + 1/(3*4) + ..."
 * @OP (2*i-1)/(2*i) "1/2 + 3/4 + 5/6 + ..."
 * @name fraction_series sum_series_of_fractions
 * @range n 0 30
 */
T fraction_series(int32_t n) {
    T sum = 0;
    for (T i = 1; i <= n; i++) sum += OP;
    return sum;
}

/**
 * What is the nth {OP} number, with {OP:2} as the first?
 * nth {OP} natural number, {OP:2} being number 1
 * Which {OP} number is the {n}th, if {OP:2} is the first and {OP:3} the second?
 * Write a function to find the n-th positive {OP} number.
 * Give the {n}th positive {OP} integer.
 * In the list of {OP} numbers that starts with {OP:2}, which is the {n}-th?
 * Compute the {OP} number with index {n}, starting at {OP:2} for index 1.
 * n-th {OP} number starting {OP:2}, {OP:3}, n from 1
 * Write a function to return the {OP} number at a given position, where position 1 is {OP:2} and position 2 is {OP:3}.
 * What is the value of the nth {OP} number if {OP:2} is the first and {OP:3} the second?
 * nth {OP} number (1st is {OP:2})
 * nth member of the positive {OP} integers, starting with {OP:2}
 *
 * @T int32_t int64_t
 * @OP 2*n-1 "odd" "1" "3"
 * @OP 2*n "even" "2" "4"
 * @name nth_by_parity parity_number
 * @range n 1 1000
 */
T nth_by_parity(T n) { return OP; }

/**
 * Is {n} a perfect power, a^b with positive integers and b at least 2?
 * Check whether a positive number is a power a^b of positive integers with b at least 2.
 * perfect power test: square, cube or higher power of a positive integer, 1 included
 * true if {n} is a square, a cube or another higher power of a positive integer
 * Write a function to check if a positive number can be expressed as a^b with whole a > 0 and b > 1.
 * Can {n} be written as some integer from 2 on raised to an exponent from 2 on? 1 counts, too.
 * Is the positive number an exact power of an integer, such as 1, 8, 9, 27 or 32?
 * is the positive number an exact power of some integer, exponent two or more (1 is)
 * Write a function to check if a positive number is an integer raised to an exponent of at least two; 1 qualifies.
 * How do I see whether a positive integer is some whole number to the power 2, 3, 4, ... (true for 1)?
 * is n > 0 a perfect power, true for 1
 * Given a positive integer, return true if it equals a^b for some integers a >= 1 and b >= 2.
 * Is n an exact square, cube or higher power of some positive integer (1 included)?
 * Is the positive n some whole number raised to a whole exponent over 1? 1 counts.
 *
 * @T int32_t int64_t
 * @name is_perfect_power is_exact_power
 * @range n 1 1100
 */
_Bool is_perfect_power(T n) {
    if (n == 1) return 1;
    for (T base = 2; base <= n / base; base++) {
        T power = base * base;
        while (power <= n / base) power *= base;
        if (power == n) return 1;
    }
    return 0;
}

/**
 * Return the sum of all terms of the Collatz sequence from {n} down to 1.
 * Add up the numbers in the hailstone sequence that starts at {n}.
 * sum of the Collatz sequence of a number, start and final 1 included
 * Follow the 3n + 1 rule until 1 and total every number on the way, start and 1 included.
 * Write a function that sums the terms of the Collatz sequence from a given start to 1, both included.
 * What do the values of the hailstone sequence from {n} to 1 add up to?
 * Total of {n} and all its Collatz successors through 1
 * total of the Collatz sequence of a number, start and final 1 counted
 * Write a function to add up all numbers of the Collatz sequence that starts at a positive number and ends at 1, both included.
 * What is the sum of the hailstone sequence from n to 1, including both?
 * sum of collatz sequence
 * total over the whole hailstone trajectory from n through 1
 * Add up everything the 3n + 1 process visits from n down to 1, both ends counted.
 *
 * @T int64_t uint64_t
 * @name collatz_sum hailstone_sum
 * @range n 1 100
 */
T collatz_sum(T n) {
    T sum = 1;
    for (; n != 1; n = n % 2 == 0 ? n / 2 : 3 * n + 1) sum += n;
    return sum;
}

/**
 * Which number does the Collatz sequence of {n} reach after {k} steps?
 * Apply the Collatz rule {k} times to {n}.
 * Halve a number when even, else 3n + 1: do this k times and return the result.
 * Starting from {n}, go {k} steps along the hailstone sequence; where are you?
 * Perform the 3n+1 map k times from a starting value and return where it leads.
 * element with index {k} of the Collatz sequence that begins with {n} at index 0
 * collatz value of a number k steps later
 * Write a function to find the value obtained from {n} after {k} Collatz steps, without stopping at 1.
 * Which number does the hailstone sequence starting from {n} reach after {k} steps?
 * collatz value of {n} after {k} steps
 * Given n and k, return the number reached after k steps of n/2 (if even) or 3n + 1 (if odd).
 * What number do you get after {k} steps of the Collatz sequence starting at {n}?
 * hailstone value after k iterations, starting from n
 *
 * @T int64_t uint64_t
 * @name collatz_after hailstone_at
 * @range n 1 100
 * @range k 0 60
 */
T collatz_after(T n, int32_t k) {
    for (int32_t i = 0; i < k; i++) n = n % 2 == 0 ? n / 2 : 3 * n + 1;
    return n;
}

/**
 * Are {a} and {b} congruent modulo {K}?
 * Check whether two numbers differ by a multiple of {K}.
 * congruence of two numbers modulo {K}
 * true if {K} divides the difference of two numbers
 * Write a function to test {a} = {b} (mod {K}).
 * Is {a} - {b} a multiple of {K}?
 * Return true if two numbers agree modulo {K}.
 * Write a function to check if two integers are congruent modulo {K}.
 * Test {a} ≡ {b} (mod {K}).
 * How do I test whether {a} and {b} are congruent modulo {K}?
 * are {a} and {b} congruent mod {K}
 * Given two integers, return true if their difference is divisible by {K}.
 * Do two integers belong to the same residue class modulo {K}?
 * Do two numbers leave equal remainders on division by {K}, i.e. does {K} divide their difference?
 *
 * @T int32_t int64_t
 * @K 2..13 24 60 360
 * @name are_congruent same_residue
 * @range a -1000 1000
 * @range b -1000 1000
 */
_Bool are_congruent(T a, T b) { return (a - b) % K == 0; }

/**
 * Are {a} and {b} congruent modulo {m}?
 * do two numbers differ by a multiple of a third
 * Write a function that tells whether a and b agree mod m, given in this order.
 * Is a congruent to b modulo m?
 * are a and b equal modulo m
 * Write a function to check whether {a} - {b} is a multiple of {m}.
 * Do the integers {a} and {b} leave the same non-negative remainder when divided by {m}?
 * is {a} congruent to {b} mod {m}
 * Given two integers and a modulus, return true if the integers are congruent modulo the third argument.
 * Check if {a} and {b} differ by a multiple of {m}.
 * How do I test if two integers are congruent modulo a third number?
 * Do a and b belong to the same residue class modulo m?
 * Is the difference of the first two integers a multiple of the modulus given third?
 * Write a function that tests the congruence of a and b with respect to the modulus m.
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name congruent_modulo same_remainder
 * @range a -100 100
 * @range b -100 100
 * @range m 1 20
 */
R congruent_modulo(T a, T b, T m) { return (a - b) % m == 0; }

/**
 * What is the last digit of {a} (>= 0) to the power {b}?
 * Find the unit digit of a power, given base and exponent.
 * last decimal digit of a^b, a not negative
 * Return the final decimal digit of non-negative {a} raised to {b}, without computing the whole power.
 * Compute {a}^{b} mod 10.
 * Which digit does the power end in, given base and exponent?
 * Raise a number to a power, base first, and keep only the ones place.
 * units digit of a to the b, both nonnegative
 * Write a function to find the units digit of {a} raised to the power {b}, both non-negative.
 * Compute {a}^{b} mod 10 without overflow.
 * How do I get the last digit of a big power, given non-negative base {a} and exponent {b}?
 * last digit of {a}^{b}, {a} >= 0
 * units figure of a^b for large powers, a >= 0
 * unit digit of a number raised to another, base first, without computing the huge power
 *
 * @T int32_t int64_t
 * @name last_digit_of_power power_unit_digit
 * @range a 0 1000
 * @range b 0 40
 */
T last_digit_of_power(T a, T b) {
    T digit = 1;
    for (T i = 0; i < b; i++) digit = digit * (a % 10) % 10;
    return digit;
}

/**
 * Compute the factorial of {n} modulo {K}.
 * What is the remainder of {n}! divided by {K}?
 * factorial of a number modulo {K}
 * Return 1 * 2 * ... * {n}, reduced modulo {K} at every step.
 * I need n! % {K} without overflow, so reduce at every multiplication.
 * {n}! mod {K}
 * remainder of a number's factorial on division by {K}
 * Write a program that calculates the remainder of the factorial of {n} divided by {K}.
 * How do I get the residue of n factorial modulo {K} without overflow?
 * factorial of {n} mod {K}
 * Given n, return n! mod {K}.
 * n! as a residue modulo {K}
 *
 * @T int32_t int64_t
 * @K 10 13 97 100 1000 9973 10007
 * @name factorial_modulo factorial_mod
 * @range n 0 60
 */
T factorial_modulo(T n) {
    T result = 1 % K;
    for (T i = 2; i <= n; i++) result = result * (i % K) % K;
    return result;
}

/**
 * Compute the factorial of {n} modulo {m}.
 * n factorial mod m
 * n! % m, modulus as second argument
 * How do I get the remainder of n! when divided by another number?
 * Write a function that returns the factorial of a number modulo a second one.
 * factorial of the first argument, taken modulo the second at every step
 * Write a function to compute the remainder of {n} factorial divided by {m}, without overflow.
 * Evaluate {n}! modulo {m} by modular multiplication; 0! counts as 1.
 * What is the remainder when the factorial of {n} is divided by {m}?
 * {n}! mod {m}
 * Given n and m, return n! modulo m.
 * Calculate the product of the numbers from 1 to {n} modulo {m}.
 * n factorial reduced by a modulus m, n first
 *
 * @T int64_t int32_t
 * @name factorial_mod modular_factorial
 * @range n 0 50
 * @range m 1 10007
 */
T factorial_mod(T n, T m) {
    T result = 1 % m;
    for (T i = 2; i <= n; i++) result = result * (i % m) % m;
    return result;
}

/**
 * Compute the {n}-th Fibonacci number modulo {K}.
 * What is F({n}) mod {K}, with F(0) = 0 and F(1) = 1?
 * n-th Fibonacci number mod {K}, where F(0) = 0 and F(1) = 1
 * Return the remainder of the nth Fibonacci number divided by {K}.
 * Calculate fib(n) % {K} with fib(0) = 0 in a way that never overflows.
 * Return the Fibonacci number F({n}) modulo {K}, where F(0) = 0.
 * fib(n) % {K}, fib(0) = 0
 * Write a function to find the {n}-th Fibonacci number modulo {K}, where F(0) = 0 and F(1) = 1.
 * F_n mod {K}, F_0 = 0, F_1 = 1
 * How do I calculate a large Fibonacci number (F(0) = 0, F(1) = 1) modulo {K}?
 * nth fibonacci number mod {K}
 * Fibonacci number F(n) as a residue modulo {K}, F(0) being 0
 *
 * @T int32_t int64_t
 * @K 2 3 7 10 100 1000 9973
 * @name fibonacci_modulo fibonacci_mod
 * @range n 0 100
 */
T fibonacci_modulo(T n) {
    T current = 0, next = 1;
    for (T i = 0; i < n; i++) {
        T sum = (current + next) % K;
        current = next;
        next = sum;
    }
    return current;
}

/**
 * Compute the {n}-th Fibonacci number modulo {m}, with F(0) = 0.
 * n-th fibonacci number mod m, F(0) = 0
 * fib(n) % m, modulus as second argument
 * How do I get the remainder of a large Fibonacci number F(n), F(0) = 0, by a given divisor?
 * Write a function that returns F(n) modulo a given number, with F(0) = 0 and F(1) = 1.
 * residue of the Fibonacci number F(n), F(0) = 0, modulo the second argument
 * Fibonacci in modular arithmetic: index from 0, then modulus
 * Write a function to compute the Fibonacci number at index {n} (F(0) = 0, F(1) = 1) modulo {m}.
 * What is the remainder of the {n}th Fibonacci number, counted from 0, divided by {m}?
 * fibonacci {n} modulo {m}
 * Given n and m, return the nth Fibonacci number (F(0) = 0) modulo m.
 * Fibonacci number F(n) as a residue modulo m, n first, F(0) = 0
 * remainder when the nth Fibonacci number is divided by m, F(0) = 0
 *
 * @T int32_t int64_t
 * @name fibonacci_mod modular_fibonacci
 * @range n 0 200
 * @range m 1 10007
 */
T fibonacci_mod(T n, T m) {
    T a = 0, b = 1 % m;
    for (; n > 0; n--) {
        T next = (a + b) % m;
        a = b;
        b = next;
    }
    return a;
}

/**
 * In how many ways can {n} be written as a sum of consecutive positive integers, {n} alone included?
 * number of ways to express a number as a sum of consecutive positive integers, the number alone included
 * For 9 there are three ways: 9, 4 + 5 and 2 + 3 + 4. How many sums of consecutive positive integers give {n}?
 * Write a function counting the ways in which a positive integer is a sum of one or more consecutive positive integers.
 * Count all ways to write a number as a sum of one or more consecutive positive integers.
 * Count the ways to split {n} into one or more successive positive integers.
 * number of representations of n as a sum of one or more successive positive integers
 * number of ways to write a number as a sum of one or more consecutive positive numbers
 * how many sums of consecutive positive integers, one term included, give n
 * Count in how many ways a positive number can be expressed as the sum of one or more consecutive positive integers.
 * polite representations: ways to express n as a run of successive positive addends, n alone counted
 * How many stretches of neighboring positive integers, a single number included, add up to {n}?
 *
 * @T int32_t int64_t
 * @name consecutive_sums consecutive_number_sums
 * @range n 1 200
 */
T consecutive_sums(T n) {
    T count = 0;
    for (T start = 1; start <= n; start++) {
        T sum = 0;
        for (T x = start; sum < n; x++) sum += x;
        if (sum == n) count++;
    }
    return count;
}

/**
 * Is {n} the sum of two squares, 0 allowed?
 * Check whether a number can be written as a * a + b * b with whole numbers a and b.
 * is a number the sum of two squares, 0 being a square
 * true if two perfect squares, 0 allowed, add up to the number
 * Could a number be the sum of two perfect squares, zero allowed?
 * Are there integers a and b with a^2 + b^2 = {n}, zero permitted?
 * Can the non-negative {n} be split into two square numbers, where 0 is a square too?
 * Decide if two perfect squares, one of which may be 0, make {n}.
 * two-square representation of a number, 0 allowed as a square: does one exist?
 * can a number be written as the sum of two squares
 * sum of two squares or not, counting 0 as a square
 * Check whether a nonnegative number can be formed by adding the squares of two integers, which may be zero or the same.
 * How do I determine if a number splits into two perfect squares, zero allowed?
 * is n a sum of two squares
 * Does x^2 + y^2 = n have an integer solution, zero permitted?
 *
 * @T int32_t int64_t
 * @name is_sum_of_two_squares two_squares
 * @range n 0 300
 */
_Bool is_sum_of_two_squares(T n) {
    for (T x = 0; x * x <= n; x++)
        for (T y = x; x * x + y * y <= n; y++)
            if (x * x + y * y == n) return 1;
    return 0;
}

/**
 * Multiply all numbers from {a} to {b}.
 * What is the product of the integers in a range, both ends included?
 * product of a range of integers from first to last, inclusive
 * Given a start and an end, multiply all integers from one to the other, both included.
 * Write a function to compute {a} * ({a} + 1) * ... * {b}; an empty range gives 1.
 * the product of consecutive integers between two bounds, bounds included
 * Return the result of multiplying every integer from {a} through {b}.
 * low * (low + 1) * ... * high
 * product of the numbers from a to b, both included
 * multiply all integers between two limits inclusively
 * Write a function to multiply all integers from {a} up to and including {b} together; the result is 1 when {a} exceeds {b}.
 * How do I compute the product of an inclusive run of integers (1 for an empty run)?
 * product of numbers from {a} to {b} inclusive
 * a * (a + 1) * ... * b
 *
 * @T int64_t uint64_t
 * @name product_of_range range_product
 * @range a 1 12
 * @range b 1 12
 */
T product_of_range(T a, T b) {
    T product = 1;
    for (T x = a; x <= b; x++) product *= x;
    return product;
}

/**
 * How many numbers from 1 to {n} contain the digit {K}?
 * Count the integers from 1 up to a limit in which the digit {K} occurs.
 * count of numbers with at least one {K} among their digits, 1 to {n}
 * Go from 1 to {n} and count each number that has {K} as a decimal digit.
 * How many of the numbers 1, 2, ..., {n} contain a {K}?
 * How many page numbers up to {n} have the digit {K}, each page counted once?
 * Write a function to count the integers from 1 to {n} that have at least one digit {K}.
 * In how many of the numbers 1, 2, …, {n} does a {K} occur?
 * count numbers from 1 to {n} containing digit {K}
 * Given n, return how many of the numbers 1 to n contain the digit {K}.
 * How many of the positive numbers up to {n} have a {K} in them, each counted once?
 * Find how many integers between 1 and {n} have {K} as one of their digits.
 *
 * @T int32_t int64_t
 * @K 0..9
 * @name count_numbers_with_digit numbers_containing_digit
 * @range n 1 300
 */
T count_numbers_with_digit(T n) {
    T count = 0;
    for (T x = 1; x <= n; x++) {
        T rest = x;
        while (rest > 0 && rest % 10 != K) rest /= 10;
        if (rest > 0) count++;
    }
    return count;
}

/**
 * How many numbers from 1 to {n} have the digit {d} in them?
 * how many numbers from 1 to a limit have a given digit in them, limit first, digit second
 * Write a function that counts the numbers from 1 to n containing the digit d.
 * how many of the naturals from 1 to n contain a chosen digit
 * Write a function to count the integers from 1 through {n} that contain the digit {d}, each counted once.
 * from 1 to {n}, how many numbers have the digit {d} in them
 * count numbers from 1 to {n} that contain digit {d}
 * Given a limit and a digit, return how many numbers from 1 to the limit contain the digit.
 * How many numbers between 1 and {n} contain the digit {d} at least once?
 * Count the numbers from 1 to {n} in which the digit {d} occurs.
 * In how many of the numbers 1 to {n} does the digit {d} appear?
 * Return how many integers in 1..{n} have at least one digit equal to {d}.
 *
 * @T int32_t int64_t
 * @name numbers_with_digit count_containing
 * @range n 0 500
 * @range d 0 9
 */
T numbers_with_digit(T n, T d) {
    T count = 0;
    for (T x = 1; x <= n; x++) {
        T rest = x;
        while (rest != 0 && rest % 10 != d) rest /= 10;
        count += rest != 0;
    }
    return count;
}

/**
 * How many times is the digit {K} written when counting from 1 to {n}?
 * Count all occurrences of the digit {K} in the numbers 1 to {n}.
 * total occurrences of the digit {K} in 1..{n}
 * Go through 1, 2, ..., {n} and tally every single digit {K}.
 * digit frequency of {K} over all integers from 1 through {n}
 * How many digits {K} occur altogether from one up to n?
 * number of {K}s written in total while numbering 1..n
 * Write a program that counts how often the digit {K} is used when all integers from 1 to {n} are written out.
 * How many digits {K} are needed to number pages 1 to {n}?
 * occurrences of digit {K} in all numbers from 1 to {n}
 * Given n, return the total number of digits {K} in all numbers from 1 to n.
 * If I write down all numbers from 1 to {n}, how many times do I write the digit {K}?
 *
 * @T int32_t int64_t
 * @K 0..9
 * @name count_digit_occurrences digit_occurrences
 * @range n 1 300
 */
T count_digit_occurrences(T n) {
    T count = 0;
    for (T x = 1; x <= n; x++)
        for (T rest = x; rest > 0; rest /= 10)
            if (rest % 10 == K) count++;
    return count;
}

/**
 * How many times does the digit {d} occur in the numbers from 1 to {n}? The digit is the first argument.
 * total occurrences of a digit in the numbers from 1 to n, digit as the first argument
 * Write a function that counts how often the first argument appears as a digit in 1..n.
 * Write a function to count how many times the digit {d} (the first argument) occurs altogether in the numbers from 1 to {n}.
 * total occurrences of digit {d} in 1 to {n}, digit first
 * Given a digit and a limit, return how often the digit is written when counting from 1 to the limit.
 * How often does the digit {d}, the first input, occur in total in all numbers from 1 to {n}?
 * Count all occurrences of the digit {d} (first) in the numbers 1, 2, ..., {n}, several in one number counted separately.
 * How many copies of the digit {d} do I need to number pages 1 to {n}? Arguments: digit, pages.
 * Return the total count of a digit over all numbers from 1 to n; the digit is the first argument.
 * Write all numbers from 1 to n: how many times does a given digit appear? Digit first, then n.
 * Given {d}, then {n}, sum up how many digits equal to {d} there are in each number from 1 to {n}.
 *
 * @T int32_t int64_t
 * @name digit_written_up_to total_digit_occurrences
 * @range d 0 9
 * @range n 0 500
 */
T digit_written_up_to(T d, T n) {
    T count = 0;
    for (T x = 1; x <= n; x++)
        for (T rest = x; rest != 0; rest /= 10) count += rest % 10 == d;
    return count;
}

/**
 * What is the square of the sum of 1 to {n} minus the sum of the squares?
 * Find the difference between the square of the sum and the sum of the squares of the first {n} numbers.
 * sum square difference of the first n naturals: square of the sum minus sum of the squares
 * Return (1 + 2 + ... + {n})^2 - (1^2 + 2^2 + ... + {n}^2).
 * Write a function for (1 + ... + n)^2 minus the sum of the squares 1 to n^2.
 * By how much does the squared total of 1..{n} exceed the total of the squares?
 * square of the sum less sum of the squares, for the first n natural numbers
 * Find the difference between the square of the sum and the sum of the squares of the first {n} natural numbers.
 * By how much is the square of the sum of 1 to {n} larger than the sum of their squares?
 * square of sum minus sum of squares up to {n}
 * Project Euler 6: squared total of 1..n minus total of squares of 1..n
 * For 10 the square of the sum of 1 to 10 minus the sum of their squares is 3025 - 385 = 2640; compute this difference for {n}.
 *
 * @T int32_t int64_t
 * @name sum_square_difference square_sum_difference
 * @range n 0 100
 */
T sum_square_difference(T n) {
    T sum = 0, squares = 0;
    for (T i = 1; i <= n; i++) {
        sum += i;
        squares += i * i;
    }
    return sum * sum - squares;
}

/**
 * Is the sum of the digits of {n} (>= 0) divisible by {K}?
 * Check whether the digits of a nonnegative number add up to a multiple of {K}.
 * is the digit sum of a non-negative number divisible by {K}?
 * Confirm that a non-negative number's digit sum is a multiple of {K}.
 * Add all the digits of a nonnegative number; does {K} go into the total evenly?
 * Return true when the digit sum of a non-negative number % {K} == 0.
 * Write a function to check whether the digits of a non-negative number add up to a multiple of {K}.
 * is digit sum divisible by {K} for n >= 0
 * Given a nonnegative number, return true if its digit sum is divisible by {K}.
 * Does {K} divide the sum of the decimal digits of {n} (>= 0)?
 * How do I check if the sum of a non-negative number's digits is a multiple of {K}?
 * Return true if the sum of all digits of n >= 0 is a multiple of {K}.
 *
 * @T int32_t int64_t
 * @K 3 4 5 6 7 9 10
 * @name digit_sum_divisible digit_sum_multiple
 * @range n 0 5000
 */
_Bool digit_sum_divisible(T n) {
    T sum = 0;
    for (; n > 0; n /= 10) sum += n % 10;
    return sum % K == 0;
}

/**
 * Is the sum of the digits of {n} divisible by {k}?
 * is the digit sum of a number divisible by a second number
 * do the digits of the first argument add up to a multiple of the second
 * Establish whether a number's digits sum to a multiple of k, the second argument.
 * Write a function to check whether the sum of the digits of a non-negative number {n} is divisible by {k}.
 * Is the sum of the digits of {n} a multiple of {k}?
 * digit sum of {n} divisible by {k}
 * Given a number and a divisor, return true if the divisor divides the number's digit sum.
 * Is the sum of the decimal digits of the first argument divisible by the second?
 * Check if the digits of {n} add up to a multiple of {k}.
 * How do I test if the digit sum of one number is divisible by another? The number comes first.
 * Is the digitsum of n a multiple of k, n first?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name digit_sum_divisible_by divides_digit_sum
 * @range n 0 1000
 * @range k 1 12
 */
R digit_sum_divisible_by(T n, T k) {
    T total = 0;
    for (; n != 0; n /= 10) total += n % 10;
    return total % k == 0;
}

/**
 * How many digits does the factorial of {n} (at most 20) have?
 * Count the decimal digits of {n}!, {n} being at most 20.
 * number of decimal digits in the factorial of n, n at most 20
 * How many decimal digits are required to write n! for n up to 20?
 * How long is n factorial in decimal notation, for n up to 20?
 * Compute {n}! and count its digits, for {n} up to 20.
 * Given {n} up to 20, return the length of its factorial in base ten.
 * decimal length of {n} factorial, {n} up to 20
 * Write a function to compute the number of decimal digits in the factorial of a number from 0 to 20.
 * number of digits in n! (n <= 20)
 * Given n <= 20, return the number of digits in n factorial.
 * length of n! in decimal figures, n at most 20
 * How long, in digits, is n! when written out, for n up to 20?
 *
 * @T int64_t uint64_t
 * @name factorial_digits digits_in_factorial
 * @range n 0 20
 */
T factorial_digits(T n) {
    T factorial = 1, digits = 1;
    for (T i = 2; i <= n; i++) factorial *= i;
    for (; factorial >= 10; factorial /= 10) digits++;
    return digits;
}

/**
 * What is the largest number with {n} decimal digits?
 * Return 9, 99, 999, ... for 1, 2, 3, ... digits.
 * greatest n-digit decimal number
 * biggest integer that has exactly the given number of digits
 * Return the largest number that has n decimal digits.
 * the largest {n}-digit number
 * Given a digit count, find the highest decimal number that fits.
 * Write a function to return the largest integer with exactly {n} decimal digits.
 * largest {n} digit number
 * What number consists of {n} nines?
 * Return 10^n - 1, the largest n-digit number.
 * greatest n-figure integer: 9, 99, 999
 * n nines in a row as a number
 *
 * @T int32_t int64_t
 * @name largest_with_digits max_n_digit_number
 * @range n 1 9
 */
T largest_with_digits(T n) {
    T power = 1;
    for (T i = 0; i < n; i++) power *= 10;
    return power - 1;
}

/**
 * What is the smallest positive number with {n} decimal digits?
 * smallest positive n-digit number in decimal
 * Return 1, 10, 100, ... for 1, 2, 3, ... digits.
 * How do I find the first positive number with a given number of decimal digits?
 * Write a function that gives the minimum positive number with n digits.
 * Return 10 to the power (n - 1).
 * Return the number written as a one followed by n - 1 zeros.
 * Write a function that returns the least positive integer with exactly {n} decimal digits, so 1 for one digit.
 * smallest {n} digit number (1 for one digit)
 * Given a number of digits, return the smallest positive number with that many digits.
 * What is the first positive integer that has {n} digits?
 * I need the lowest positive number with exactly n digits, e.g. 100 for 3.
 * least positive n-figure integer: 1, 10, 100, ...
 * first number that needs n digits, 1 for one digit
 *
 * @T int32_t int64_t
 * @name smallest_with_digits first_with_digits
 * @range n 1 9
 */
T smallest_with_digits(T n) {
    T result = 1;
    for (; n > 1; n--) result *= 10;
    return result;
}

/**
 * Convert the {K} number {n}, given as decimal digits, to an ordinary number.
 * {K} to decimal conversion of an integer whose digits are read in base {K:2}
 * Turn an int that looks like a {K} number into the decimal value of those digits.
 * Write a function that converts {K} to decimal, the {K} digits being given as an ordinary int.
 * What is the value of {n} if its digits are read as {K}?
 * Given an integer whose digits form a {K} number, return its decimal value.
 * How do I get the decimal value of a {K} number that is stored like 101?
 * Interpret the digits of {n} as {K} and return the number.
 * decimal equivalent of a {K} number stored as an int with those digits
 * Write a function to convert an integer whose digits form a {K} number to its decimal value.
 * How to turn a {K} number stored as a plain integer into decimal?
 * {K} to decimal
 * Write a program to convert {K} to decimal.
 * Given an int with {K} digits, return its decimal value.
 * Function that converts a {K} number written as an int to decimal.
 * Implement {K} to decimal conversion of an integer.
 * {K} to dec
 * {K} number to decimal number
 * base {K:2} to base 10, the digits in an integer
 * read an int's digits as base {K:2}
 * value of a {K} number given as an int
 * Convert a {K} number entered as an integer into its decimal equivalent.
 *
 * @T int32_t int64_t
 * @K 2 "binary" "2"
 * @K 8 "octal" "8"
 * @name to_decimal convert_to_decimal
 * @range n 0 1111111
 */
T to_decimal(T n) {
    T value = 0;
    for (T place = 1; n > 0; n /= 10) {
        value += n % 10 * place;
        place *= K;
    }
    return value;
}

/**
 * decimal to {K} conversion, the {K} digits returned as an int
 * Turn a decimal number into a {K} one, returned as an integer with those digits.
 * Write a function that converts decimal to {K} and returns an integer made of the {K} digits.
 * What does {n} look like in {K}? Return the digits as a number.
 * Given a non-negative integer, return its {K} form as a decimal-looking number.
 * Build an integer whose digits are the {K} digits of {n}.
 * write the number down in {K} and return those digits as an int
 * Write a program that returns an integer whose digits are the {K} representation of a non-negative number.
 * How can I get the {K} representation of an integer as an ordinary integer?
 * decimal to {K}, result as integer
 * Write a program to convert decimal to {K}, result as an int of {K} digits.
 * Given a non-negative integer, return an int that shows its {K} digits.
 * Function that converts a decimal number to {K}, digits in an int.
 * Implement decimal to {K} conversion with an integer result.
 * dec to {K}, as an int
 * decimal number to {K} number as an integer
 * base 10 to base {K:2}, the digits as an integer
 * convert to {K} by dividing by {K:2}, digits collected in an int
 * Express n in {K} notation, the {K} digits being returned as an integer's decimal digits.
 * convert a decimal number to its {K} equivalent, whose digits are held in an ordinary integer
 *
 * @T int64_t uint64_t
 * @K 2 "binary" "2"
 * @K 8 "octal" "8"
 * @name from_decimal decimal_to_other_base
 * @range n 0 4000
 */
T from_decimal(T n) {
    T digits = 0;
    for (T place = 1; n > 0; n /= K) {
        digits += n % K * place;
        place *= 10;
    }
    return digits;
}

/**
 * Check whether a number is a power of {K}.
 * power of {K:2} test, 1 included
 * Write a function to check if a number is 1, {K} or a higher power of {K:2}.
 * Can {n} be written as {K} to the power of some whole number, 0 included?
 * Given an integer, decide if it is an exact power of {K}; zero and negatives are not.
 * exact power of {K:2}, 1 included
 * is a number a power of {K}, 1 included: true/false
 * Write a function to check whether an integer equals {K} raised to some non-negative exponent; 0 and negative numbers do not.
 * How do I find out if a number is a power of {K:2} (1 is one)?
 * is n a power of {K}
 * Given an integer, return true if it is {K} to the power of a non-negative integer.
 * Keep dividing a number by {K:2} while there is no remainder: does it end at 1?
 *
 * @T int32_t int64_t
 * @K 4 "4" "four"
 * @K 8 "8" "eight"
 * @K 9 "9" "nine"
 * @K 16 "16" "sixteen"
 * @name is_exact_power_of power_of_check
 * @range n -10 5000
 */
_Bool is_exact_power_of(T n) {
    if (n < 1) return 0;
    while (n % K == 0) n /= K;
    return n == 1;
}

/**
 * Reverse the digits of {n} and keep its sign; 0 if the result does not fit into 32 bits.
 * Reverse an integer, -123 giving -321, with 0 on overflow.
 * Given a 32-bit signed integer, return it with its digits reversed, or 0 if that is out of range.
 * Write a function that reverses a possibly negative 32-bit integer and returns 0 on overflow.
 * Reverse the digits of {n}, keep the minus sign, and return 0 if the result does not fit in 32 bits.
 * mirror the decimal digits of a 32-bit int; negative stays negative; overflow gives 0
 * flip a signed 32-bit integer's digits, giving 0 on overflow
 * reverse the digits of a 32-bit integer, keeping the sign, 0 on overflow
 * reverse an int's digits with sign, returning 0 on 32-bit overflow
 * Write a function that flips the decimal digits of a signed 32-bit integer, keeping the sign, with 0 for results beyond 32 bits.
 * How to reverse an int such as -123 to -321 and return zero on overflow?
 * reverse digits of an int, 0 on overflow
 * Write a function to reverse a 32-bit signed integer; return 0 on overflow.
 * Write a program to reverse an integer with its sign kept, 0 if it overflows.
 * Given a signed int, return its digits reversed, or 0 if outside 32 bits.
 * Function that reverses an int: 123 -> 321, -120 -> -21, overflow -> 0.
 * Implement integer reversal with overflow check (0 on overflow).
 * reverse integer, 0 on overflow
 * reverse a signed int, sign kept, overflow 0
 * reverse the digits of a signed 32-bit number, or 0 if the result does not fit
 * Mirror the figures of a signed 32-bit integer retaining its sign; zero when that overflows.
 * Write a function which inverts the digit order of a signed int, zero when it doesn't fit 32 bits.
 *
 * @name reverse_integer reverse_signed
 */
int32_t reverse_integer(int32_t n) {
    int64_t reversed = 0;
    for (int64_t rest = n; rest != 0; rest /= 10) reversed = reversed * 10 + rest % 10;
    return reversed < INT32_MIN || reversed > INT32_MAX ? 0 : (int32_t)reversed;
}

/**
 * number of trailing decimal zeros; 0 has none (n >= 0)
 * Given a non-negative integer, return how often 10 divides it, 0 for zero itself.
 * Write a function that counts the zeros at the end of a non-negative number in decimal, none for 0 itself.
 * number of zeros at the right end of a positive number's decimal notation
 * trailing decimal zeros of a nonnegative integer, 0 for zero
 * trailing zeros of a non-negative number in decimal, 0 for 0
 * count decimal zeros at the end of a non-negative number; for 0 the answer is 0
 * Write a function to count the zeros at the end of a nonnegative number's decimal form; the number 0 has none.
 * How many zeros does a nonnegative integer end with in base ten? Return 0 for 0 itself.
 * count trailing decimal zeros in a non-negative number (0 for 0)
 * Write a function to find the number of trailing zeros of a non-negative decimal number, 0 having none.
 * how many zeros are there at the end of a nonnegative decimal number, such as 3 for 5000 and none for 0
 * count the trailing zeros of a non-negative decimal number, none for 0
 *
 * @T int32_t int64_t
 * @name trailing_decimal_zeros count_ending_zeros
 * @range n 0 1000000
 */
T trailing_decimal_zeros(T n) {
    T zeros = 0;
    for (; n > 0 && n % 10 == 0; n /= 10) zeros++;
    return zeros;
}

/**
 * Write the decimal digits of non-negative {n} to the int array {out}, the last digit first, and return how many there are.
 * digits of a nonnegative number into an array, in reverse, returning their count
 * store the decimal digits of a non-negative number in an int array, the last digit at index 0, and return how many
 * How do I get the digits of a non-negative int into an array starting with the ones, returning the number of digits?
 * Write a function that stores the ones digit of a nonnegative number first, then the tens, and so on, and returns the count.
 * store n % 10 repeatedly while dividing by 10, one digit for zero, and return the count (n >= 0)
 * Store the decimal digits of a non-negative int in the int array out, lowest digit at index 0, and return the number of digits.
 * Write a function to split a non-negative number into digits, ones digit first, store them in an array and return how many there are.
 * How to split a nonnegative number into a list of its digits from least to most significant and get the count?
 * digits of a non-negative number into an array, last digit first, return count
 * Given a non-negative number, store its digits in the int array out from the last to the first and return their count.
 * Split a non-negative number into decimal digits, ones digit at index 0, and return how many digits were stored (1 for zero).
 *
 * @T int32_t int64_t
 * @name digits_from_last reversed_digits
 * @array out 20
 * @range n 0 99999999
 */
int32_t digits_from_last(T n, int32_t *out) {
    int32_t count = 0;
    do {
        out[count++] = (int32_t)(n % 10);
        n /= 10;
    } while (n != 0);
    return count;
}

/**
 * Multiply {a} by a non-negative {b} with additions only.
 * Compute a product of a and a non-negative b without the multiplication operator.
 * multiplication of a by a non-negative b by repeated addition
 * Given two integers, the second not negative, return their product using only +.
 * How can I multiply two integers, the second not negative, if I may only add?
 * multiply two numbers by repeated addition instead of the * operator, the second not negative
 * a times a non-negative b using a loop of additions
 * multiply two numbers, the second not negative, without using multiplication
 * multiply two integers without the * operator, second one not below 0
 * Write a function that finds the product of {a} and the nonnegative {b} without using the multiplication operator, by repeated addition.
 * How to compute {a} times {b} ({b} not negative) with only plus?
 * multiply using repeated addition, the second not negative
 * Write a function to multiply two integers without using the * operator, the second one not negative.
 * Write a function to multiply two integers without using the multiplication operator, the second at least 0.
 * Write a function to multiply two numbers by adding in a loop, the second at least 0.
 * Write a function to find the product of two integers by repeated addition, the second not negative
 *
 * @T int32_t int64_t
 * @name multiply_by_addition repeated_addition
 * @range a -100 100
 * @range b 0 100
 */
T multiply_by_addition(T a, T b) {
    T product = 0;
    for (T i = 0; i < b; i++) product += a;
    return product;
}

/**
 * Divide {a} (>= 0) by {b} (> 0) with subtractions only.
 * Compute the whole quotient of two positive numbers without the division operator.
 * division of a by b, both positive, by repeated subtraction, integer quotient
 * Given a non-negative and a positive integer, return the quotient using only -.
 * How can I get the whole quotient of two positive numbers if I may only subtract?
 * keep subtracting the positive divisor from a non-negative dividend, never going below 0, and count how often that works
 * integer quotient of two positive numbers through a subtraction loop
 * integer quotient of two positive numbers without the / operator
 * divide two positive numbers without using division, whole quotient
 * Write a program that finds the integer quotient of {a} and {b}, both positive, with no division operator, subtracting repeatedly.
 * divide {a} by {b} using repeated subtraction, both positive
 * Given two positive integers, divide the first by the second using only subtraction and return the whole quotient.
 * divide without the / operator, non-negative by positive, whole quotient
 * Write a function to divide two positive integers without using the division operator, fraction dropped.
 * how many times a positive divisor can be taken from a non-negative dividend (whole quotient, no division sign)
 * Divide a non-negative integer by a positive one through repeated subtraction and return the quotient.
 *
 * @T int32_t int64_t
 * @name divide_by_subtraction repeated_subtraction
 * @range a 0 500
 * @range b 1 50
 */
T divide_by_subtraction(T a, T b) {
    T count = 0;
    for (; a >= b; a -= b) count++;
    return count;
}

/**
 * Find the remainder of {a} (>= 0) divided by {b} (> 0) with subtractions only.
 * Compute the remainder of two positive numbers without the modulo operator.
 * a modulo b by repeated subtraction, both positive
 * Given a non-negative and a positive integer, return the remainder using only -.
 * Take a non-negative {a} and subtract the positive {b} as long as the result is not below 0; what is left?
 * keep subtracting the positive divisor from a non-negative dividend while that is possible and return what remains
 * remainder of two positive numbers through a subtraction loop
 * a mod b, both positive, using repeated subtraction
 * Write a function to find the remainder of {a} divided by {b}, both positive, by repeated subtraction, without / or %.
 * How do I get {a} % {b} with only the minus operator, neither of them negative and {b} not 0?
 * remainder of {a} by {b} using subtraction, both positive
 * Given two positive integers, find the remainder of the first divided by the second without using %.
 * modulo without the % operator, for non-negative a and positive b
 * Write a function to find the remainder of two numbers without using the modulo operator, by repeated subtraction (a >= 0, b > 0).
 * remainder of a non-negative dividend by a positive divisor, subtracting until it is smaller than the divisor
 *
 * @T int32_t int64_t
 * @name remainder_by_subtraction subtract_until_smaller
 * @range a 0 500
 * @range b 1 50
 */
T remainder_by_subtraction(T a, T b) {
    while (a >= b) a -= b;
    return a;
}

/**
 * What is the sum of an arithmetic progression, given first term, step and number of terms?
 * Given first term, common difference and number of terms, return the sum of the arithmetic sequence.
 * Write a function to find the sum of an arithmetic series from first term, common difference and number of terms.
 * first + (first + step) + (first + 2 * step) + ..., n terms
 * total of an arithmetic progression from its first term, difference and number of terms
 * partial sum of an arithmetic sequence given its first term, step and number of terms
 * sum of an arithmetic progression with first term a, difference d and n terms
 * sum of an arithmetic progression given the first term, the difference and the count of terms
 * Calculate the sum of an arithmetic progression, given its first term, its common difference and the number of terms.
 * sum of arithmetic series given first term, step and number of terms
 * sum of an arithmetic progression: first term, difference, number of terms
 * Write a function to find the sum of an arithmetic progression with the given first term, common difference and number of terms.
 * Sum an AP term by term: initial term, common difference, term count.
 * Write a function that totals an AP, beginning with a first term and growing by a step, over n terms.
 * Total of an AP: first term a, common difference d, number of terms n
 *
 * @T int32_t int64_t double
 * @name arithmetic_series_sum sum_of_ap
 * @range first -100 100
 * @range step -20 20
 * @range n 0 50
 */
T arithmetic_series_sum(T first, T step, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += first;
        first += step;
    }
    return sum;
}

/**
 * Add up {n} terms of the geometric series with a given first term and ratio (first term, ratio, number of terms).
 * What is the sum of a geometric progression, given first term, ratio and number of terms?
 * sum of a GP of n terms: first + first * ratio + ... + first * ratio^(n - 1)
 * Given first term, common ratio and number of terms, return the sum of the geometric sequence.
 * Write a function to find the sum of a geometric series from first term, common ratio and number of terms.
 * first + first * ratio + first * ratio^2 + ..., n terms
 * total of a geometric progression from its first term, ratio and number of terms
 * partial sum of a geometric sequence given its first term, ratio and number of terms
 * GP total from first term, ratio and n terms
 * sum of a geometric progression with first term a, ratio r and n terms
 * sum of a geometric progression given the first term, the ratio and the count of terms
 * Write a program to compute the sum of the first {n} terms of a geometric progression, given first term and common ratio.
 * sum of geometric series
 * Sum a GP term by term: initial term, common ratio, term count.
 * How do I find a + ar + ar^2 + ... for n terms from a, r and n?
 *
 * @T double int64_t
 * @name geometric_series_sum sum_of_gp
 * @range first -10 10
 * @range ratio -3 3
 * @range n 0 12
 */
T geometric_series_sum(T first, T ratio, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += first;
        first *= ratio;
    }
    return sum;
}

/**
 * Return term number {n} of a geometric sequence, given the first term and the ratio.
 * What is the nth term of a geometric progression, n from 1, given its first term and ratio?
 * nth term of a GP: first * ratio^(n - 1)
 * Given first term, common ratio and a 1-based index, return that term of the geometric sequence.
 * Write a function to find the n-th term of a geometric sequence, from first term, ratio and n (1 is the first).
 * GP term from first term, ratio and position, position 1 being the first
 * GP element number n, counted from 1, given first term and ratio
 * Write a function to find the term at position {n}, counted from 1, of a geometric progression with a given first term and ratio.
 * What is the n-th element of a geometric sequence, given its first element, ratio and n (from 1)?
 * nth term of a geometric progression
 * How do I get a geometric sequence's nth term from its first term and ratio, n = 1 being the first?
 * Given the first term, the common ratio and n, return first * ratio^(n - 1).
 * nth GP term a*r^(n-1), arguments a, r, n
 * find the Nth element of a GP when a and r are known, N counted from 1
 *
 * @T double int64_t
 * @name geometric_nth_term nth_term_of_gp
 * @range first -10 10
 * @range ratio -3 3
 * @range n 1 12
 */
T geometric_nth_term(T first, T ratio, int32_t n) {
    for (int32_t i = 1; i < n; i++) first *= ratio;
    return first;
}

/**
 * What is the sum of an infinite geometric series, given the first term and the ratio?
 * Compute the limit of a convergent geometric series from its first term and ratio.
 * infinite geometric sum: first / (1 - ratio)
 * Given first term and ratio with a magnitude below 1, return the sum of all infinitely many terms.
 * Write a function for the sum to infinity of a geometric series, given first term and ratio.
 * To what does first + first * ratio + first * ratio^2 + ... converge?
 * sum to infinity of a geometric progression, given its first term and its ratio
 * limit of the partial sums of a geometric progression with given first term and ratio
 * Return a / (1 - r), the sum of an infinite geometric series with first term a and ratio r.
 * Write a function to compute the sum to infinity of a geometric series from its first term and common ratio.
 * sum of infinite geometric series
 * What does an infinite geometric series add up to, given its first term and common ratio?
 *
 * @T double float
 * @name infinite_geometric_sum sum_to_infinity
 * @range first -100 100
 * @range ratio -0.9 0.9
 */
T infinite_geometric_sum(T first, T ratio) { return first / (1 - ratio); }

/**
 * Do {first}, {second} and {third} form {OP} progression in this order?
 * Check whether three numbers are the consecutive terms of {OP} sequence.
 * true if the three numbers continue {OP} sequence, {OP:2}
 * Write a function to check if three terms are in {OP} progression.
 * Given three numbers, are they in {OP} progression?
 * true if {OP:2}, so that three terms are in {OP} progression
 * three numbers: consecutive members of {OP} sequence or not
 * Write a function to check whether three numbers, in the order given, form {OP} progression, i.e. {OP:2}.
 * Are the terms {first}, {second}, {third} in {OP:3} progression?
 * How to tell if three values are consecutive members of {OP} sequence ({OP:2})?
 * are three numbers in {OP:3} progression
 * Check three successive terms for the {OP:3} progression law {OP:2}.
 *
 * @T int32_t int64_t
 * @OP second-first==third-second "an arithmetic" "second - first = third - second" "arithmetic"
 * @OP second*second==first*third "a geometric" "second^2 = first * third" "geometric"
 * @name is_progression three_term_progression
 * @range first 1 50
 * @range second 1 50
 * @range third 1 50
 */
_Bool is_progression(T first, T second, T third) { return OP; }

/**
 * How many terms does the arithmetic sequence from {first} to {last} with the step {step} have?
 * Count the terms of an arithmetic progression from its first term, last term and positive step; 0 if it is empty.
 * number of terms of an arithmetic progression: (last - first) / step + 1, or 0 if last < first
 * Given start, end and positive step, return how many values are visited, end included, 0 if the end is below the start.
 * Write a function for the length of a range from start to end with a step, both ends inclusive, 0 if reversed.
 * Given first, last and step, how many numbers are in first, first + step, ... up to and including last?
 * How many values does an inclusive loop from {first} to {last} with increment {step} visit?
 * Write a function to count the terms of an arithmetic progression from {first} up to at most {last} with step {step}; 0 if there are none.
 * Given the first term, the last term and the common difference, return the number of terms, 0 if last is below first.
 * How many numbers are there from {first} to {last}, both included, when counting in steps of {step}?
 * Calculate how many terms an AP has, from its first term, last term and positive difference (0 if there are none).
 * number of terms in an AP with initial term, final term and positive common difference; zero if the end lies before the start
 *
 * @T int32_t int64_t
 * @name term_count range_length
 * @range first -50 50
 * @range last -50 100
 * @range step 1 10
 */
T term_count(T first, T last, T step) { return last < first ? 0 : (last - first) / step + 1; }

/**
 * What is the magic constant of an {n} by {n} magic square?
 * Return the common row sum of a normal magic square of order n.
 * magic constant of a square of order n: n * (n * n + 1) / 2
 * Given the order of a magic square with the numbers 1 to n^2, return the sum of each row.
 * Write a function for the magic sum of a normal magic square of size n.
 * What do the rows, columns and diagonals of a normal magic square of a given order add up to?
 * sum of a row of the magic square with the numbers 1, 2, ..., {n} * {n}
 * row sum of an n x n magic square that holds 1 to n * n
 * sum of one line in a normal magic square of order n
 * Write a function to calculate what each row of a magic square of size {n} with the numbers 1, 2, 3, … adds up to.
 * What is the sum of each line in a magic square filled with 1 to {n}²?
 * magic constant of an order n square
 * Given n, return the magic constant of an n x n magic square.
 * row total of an order-n magic square filled with 1..n^2
 * 15 for 3 x 3, 34 for 4 x 4: what does every line of an n x n magic square add up to?
 *
 * @T int32_t int64_t
 * @name magic_constant magic_sum
 * @range n 1 100
 */
T magic_constant(T n) { return n * (n * n + 1) / 2; }

/**
 * Is positive {n} polydivisible: is the number formed by its first k digits divisible by k, for every k?
 * Check whether each prefix of a positive number is divisible by its length.
 * polydivisible number test: first k digits divisible by k for each k (input positive)
 * true if a positive number's first two digits are divisible by 2, its first three by 3, and so on
 * Write a function to check if a positive number is polydivisible, every prefix of k digits being a multiple of k.
 * Given a positive number, is the number formed by its first k digits a multiple of k for each k?
 * is the number formed by the first k digits divisible by k, for every k (n > 0)
 * are the first k digits of the positive number a multiple of k for every k?
 * Write a function to check that, for every k, the first k decimal digits of a positive number form a number divisible by k.
 * How do I check that every leading part of a positive integer is divisible by its number of digits?
 * is n > 0 polydivisible
 * Given a positive integer, return true if it is polydivisible (its first k digits are divisible by k for each k).
 * Is the positive number's leading k-figure part a multiple of k, for all k?
 * Is the number made of the first two digits of n > 0 divisible by 2, that of the first three by 3 and so forth?
 *
 * @T int32_t int64_t
 * @name is_polydivisible polydivisible_check
 * @range n 1 5000
 */
_Bool is_polydivisible(T n) {
    T length = 0;
    for (T rest = n; rest > 0; rest /= 10) length++;
    for (; length > 0; length--) {
        if (n % length != 0) return 0;
        n /= 10;
    }
    return 1;
}

/**
 * Is {n} a powerful number, every prime factor occurring at least twice?
 * Check whether the square of each prime that divides a number divides it as well.
 * powerful number test: p divides n implies p * p does, for primes p
 * true if no prime divides {n} exactly once
 * Write a function to check if a number is powerful, such as 36 or 72: no prime factor only once.
 * Do all prime factors of {n} have an exponent of 2 or more?
 * Does every prime in the number's factorization appear two times or more?
 * Given a positive integer, does each of its prime factors occur at least twice?
 * is it a powerful number, e.g. 8, 9, 36, with all prime exponents at least 2
 * Write a program to test if every prime factor of a positive number occurs at least twice in its factorization; 1 passes.
 * How do I check that all exponents in the prime factorization of a positive integer are 2 or more?
 * is n a powerful number
 *
 * @T int32_t int64_t
 * @name is_powerful powerful_check
 * @range n 1 1000
 */
_Bool is_powerful(T n) {
    for (T d = 2; d <= n / d; d++) {
        if (n % d != 0) continue;
        n /= d;
        if (n % d != 0) return 0;
        while (n % d == 0) n /= d;
    }
    return n == 1;
}

/**
 * Is {n} a tech number: do its two halves, added and squared, give it back?
 * Check whether a number with an even number of digits is the square of the sum of its halves; false for odd lengths.
 * tech number test: (left half + right half)^2 == n
 * true if a number has an even number of digits and is the square of the sum of its left and right halves
 * Write a function to check if a number is a tech number, such as 2025 = (20 + 25)^2.
 * Split the digits of {n} in the middle, add the halves and square the sum: is the result {n}? False for an odd digit count.
 * Is the number equal to the square of the sum of its left and right digit halves? An odd digit count gives false.
 * Write a function to check if a positive number has an even number of digits and is the square of the sum of its halves.
 * How can I check if splitting an integer into equal halves and squaring their sum gives the number again?
 * is it a tech number like 2025
 * Given a positive number, return true if it is a tech number, such as 2025 = (20 + 25)^2.
 * 3025 = (30 + 25)^2: is a number of that kind? false for an odd digit count
 *
 * @T int32_t int64_t
 * @name is_tech_number tech_check
 * @range n 1 9999
 */
_Bool is_tech_number(T n) {
    int32_t length = 0;
    for (T rest = n; rest > 0; rest /= 10) length++;
    if (n < 1 || length % 2 != 0) return 0;
    T power = 1;
    for (int32_t i = 0; i < length / 2; i++) power *= 10;
    T sum = n / power + n % power;
    return sum * sum == n;
}

/**
 * Is {n} a trimorphic number, its cube ending in {n} itself?
 * trimorphic number test: n^3 ends in n
 * Does a number appear at the end of its own cube, as 4, 24 and 249 do (trimorphic)?
 * trimorphic or not: does the cube end with the number
 * Given a non-negative number, is it a suffix of its own cube?
 * Does the cube of a number end with the number itself?
 * is it a trimorphic number, e.g. 24 because 24^3 is 13824
 * Write a function to test whether the cube of a non-negative number ends with the digits of the number.
 * How do I check that a number appears at the end of its third power?
 * is n a trimorphic number
 * Given a non-negative number, return true if its cube ends in that number.
 * 24^3 = 13824 ends in 24: does the third power of n end with n?
 *
 * @T int64_t uint64_t
 * @name is_trimorphic trimorphic_check
 * @range n 0 1000
 */
_Bool is_trimorphic(T n) {
    T power = 10;
    while (power <= n) power *= 10;
    return n * n * n % power == n;
}

/**
 * Is {n} divisible by the number of its divisors?
 * Check whether the count of divisors of a number divides the number.
 * refactorable (tau) number test: divisor count divides the number
 * Write a function to check if a number is refactorable, such as 8, 9, 12 or 18: divisible by how many divisors it has.
 * Does the number of divisors of {n} divide {n} evenly?
 * tau number or not: does the number of divisors divide it
 * Given a positive integer, is it a multiple of its divisor count?
 * does tau(n), the count of divisors, divide n
 * is it a refactorable number: the divisor count is a divisor
 * Write a function to determine whether a positive number is divisible by the number of its divisors.
 * How to check if a number is a multiple of its factor count?
 * is n divisible by its number of divisors
 *
 * @T int32_t int64_t
 * @name is_refactorable is_tau_number
 * @range n 1 300
 */
_Bool is_refactorable(T n) {
    T count = 0;
    for (T d = 1; d <= n; d++)
        if (n % d == 0) count++;
    return n % count == 0;
}

/**
 * Is {n} a {OP} prime, both {n} and {OP:2} being prime?
 * Check whether a number is a {OP} prime, prime together with {OP:2}.
 * {OP} prime test: both the number and {OP:2} prime
 * true if n is prime and {OP:2} is prime, too
 * Write a function to check if a number is a {OP} prime: n and {OP:2} are both prime.
 * Is n a prime for which {OP:2} is prime as well ({OP} prime)?
 * Given an integer, decide if it is a {OP} prime: itself prime, and {OP:2} prime.
 * is it a {OP} prime: n and {OP:2} both prime
 * Write a function to determine whether a number is a {OP} prime, i.e. n is prime and {OP:2} is prime as well.
 * How do I identify {OP} primes, those for which {OP:2} is another prime?
 * is n a {OP} prime
 * Given an integer n, return true if both n and {OP:2} are prime ({OP} prime).
 * {OP} prime predicate: n and {OP:2} both prime
 *
 * @T int32_t int64_t
 * @OP 2*n+1 "Sophie Germain" "2 * n + 1"
 * @OP (n-1)/2 "safe" "(n - 1) / 2"
 * @name is_special_prime paired_prime
 * @range n 1 300
 */
static _Bool prime_test(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

_Bool is_special_prime(T n) { return prime_test(n) && prime_test(OP); }

/**
 * Is {n} a Mersenne prime, a prime of the form 2^k - 1?
 * Check whether a number is prime and one less than a power of two.
 * Mersenne prime test: a prime 2^k - 1
 * true for the Mersenne primes 3, 7, 31, 127, 8191, ... and for no other number
 * Write a function to check if a number is a Mersenne prime, one below a power of two.
 * Is {n} prime and is {n} + 1 a power of two?
 * Mersenne prime or not, like 3, 7, 31
 * Given a positive integer, is it a prime one below a power of 2?
 * Does the number have the form two to the k minus one, and is it prime?
 * is it a mersenne prime, e.g. 31
 * is the number a prime right below a power of two?
 * Check whether a given number is prime and at the same time one less than a power of two.
 * How do I recognize 3, 7, 31, 127, 8191 and other primes of the form 2^k - 1?
 * is n a mersenne prime
 *
 * @T int32_t int64_t
 * @name is_mersenne_prime mersenne_prime_check
 * @range n 1 9000
 */
_Bool is_mersenne_prime(T n) {
    if (n < 3 || (n & (n + 1)) != 0) return 0;
    for (T d = 3; d <= n / d; d += 2)
        if (n % d == 0) return 0;
    return 1;
}

/**
 * Is {n} a circular prime: are all rotations of its digits prime?
 * Check whether a number stays prime however its digits are rotated.
 * circular prime test: every digit rotation is prime
 * true if every cyclic shift of a number's decimal digits is a prime
 * Check whether a number is a circular prime such as 197, which stays prime however its digits are rotated.
 * Are all numbers obtained by rotating the digits of {n} prime?
 * Given a positive integer, is it prime together with all its digit rotations?
 * is it a circular prime, i.e. prime for each rotation of the digits
 * Check if all cyclic rotations of the decimal digits of a number are prime.
 * How do I check that a prime such as 197 stays prime under every rotation of its digits?
 * is it a circular prime
 * Given a positive integer, return true if every rotation of its digits is prime.
 * Is a number a prime like 197, whose digit rotations 971 and 719 are prime as well?
 *
 * @T int32_t int64_t
 * @name is_circular_prime circular_prime_check
 * @range n 1 400
 */
static _Bool prime_rotation(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

_Bool is_circular_prime(T n) {
    T power = 1;
    while (n / power >= 10) power *= 10;
    T x = n;
    do {
        if (!prime_rotation(x)) return 0;
        x = x % 10 * power + x / 10;
    } while (x != n);
    return 1;
}

/**
 * Is {n} a {OP:2}-truncatable prime, prime at every cut and without a zero at the front of any part?
 * Check whether a number stays prime while digits are removed from the {OP:2}, one at a time; parts with a leading zero fail.
 * true if the number and all numbers left after dropping digits from the {OP:2} are prime and no digit is 0
 * Check if a number is a truncatable prime when cut from the {OP:2}, where no part may start with zero.
 * Remove digits of {n} from the {OP:2} until one is left: are all the numbers prime, none with a leading zero?
 * Given a positive integer without zero digits, does it stay prime as it loses digits on the {OP:2}? A zero digit gives false.
 * remove digits from the {OP:2} one by one: is it still prime every time? a zero digit means no
 * Write a function to check that a number stays prime while digits are removed from the {OP:2} one by one; a 0 digit fails.
 * Is a number, and all that is left after removing digits from its {OP:2}, prime (with no zero digit)?
 * is n a {OP:2} truncatable prime, no zeros
 * Given a number, return true if it is a {OP:2}-truncatable prime without zero digits.
 * Does a prime remain prime while figures vanish from the {OP:2} one by one, no part having a leading zero?
 *
 * @T int32_t int64_t
 * @OP n/10 "n / 10" "right"
 * @OP n%power "n % power" "left"
 * @name is_truncatable_prime truncatable_prime
 * @range n 1 4000
 */
static _Bool prime_part(T x) {
    if (x < 2) return 0;
    for (T d = 2; d <= x / d; d++)
        if (x % d == 0) return 0;
    return 1;
}

_Bool is_truncatable_prime(T n) {
    T power = 1;
    while (n / power >= 10) power *= 10;
    for (; power > 0; power /= 10) {
        if (n < power || !prime_part(n)) return 0;
        n = OP;
    }
    return 1;
}

/**
 * Does {n} contain each of the digits 1 to 9 exactly once and no other digit?
 * Check whether a number is pandigital with the digits 1 to 9.
 * 1 to 9 pandigital test: nine digits, each of 1 to 9 once
 * Write a function to check if a number is 1-9 pandigital, each digit once and no zero.
 * Are the decimal digits of {n} a permutation of 123456789?
 * Do all nine nonzero digits appear once in the number, and nothing else?
 * Is each of the digits 1 to 9 used exactly once in the nine-digit number?
 * is the number pandigital, nine digits without zero, no repeats
 * Write a function to check that a positive number uses every digit from 1 to 9 exactly once and no others.
 * How do I verify that an integer is a rearrangement of 123456789?
 * is it 1 to 9 pandigital
 * Given a number, return true if it is pandigital from 1 to 9 (each digit exactly once, no zero).
 * Is n a nine-digit number that uses each of 1 to 9 once?
 *
 * @T int32_t int64_t
 * @name is_pandigital pandigital_check
 * @range n 1 999999999
 */
_Bool is_pandigital(T n) {
    int32_t seen = 0, count = 0;
    for (; n > 0; n /= 10) {
        seen |= 1 << n % 10;
        count++;
    }
    return count == 9 && seen == 1022;
}

/**
 * How many Harshad numbers, divisible by their digit sum, are there from {a} to {b}?
 * Count the Niven numbers in a range, both ends included.
 * number of Harshad numbers from one limit to another, both included
 * Given a lower and an upper limit, count the numbers divisible by their digit sum, limits included.
 * Write a function that counts the Harshad numbers (multiples of their digit sum) in an inclusive interval.
 * Count the numbers from {a} to {b} that are divisible by their digit sum.
 * How many integers from a first to a last one are multiples of the sum of their digits?
 * count of Harshad numbers, divisible by their digit sum, over [{a}, {b}]
 * I need to know how many Niven numbers lie between two values, the values included.
 * Write a function to count the integers from {a} to {b} inclusive that are divisible by the sum of their own digits.
 * How many numbers from {a} to {b}, both included, are multiples of their own digit sum?
 * number of harshad numbers between {a} and {b} inclusive
 *
 * @T int32_t int64_t
 * @name count_harshad harshad_between
 * @range a 1 300
 * @range b 1 400
 */
T count_harshad(T a, T b) {
    T count = 0;
    for (T x = a; x <= b; x++) {
        T sum = 0;
        for (T rest = x; rest > 0; rest /= 10) sum += rest % 10;
        if (sum > 0 && x % sum == 0) count++;
    }
    return count;
}

/**
 * How many Armstrong numbers are there from {a} to {b}?
 * Count the narcissistic numbers in a range, both ends included.
 * number of Armstrong numbers from one limit to another, both included
 * Given an inclusive range, count the numbers that equal the sum of their digits, each to the power of the digit count.
 * Determine how many Armstrong numbers exist in an interval, ends included.
 * Count the Armstrong numbers from {a} to {b}.
 * How many integers in the inclusive range are narcissistic (digits to the power of their count sum to the number)?
 * count of Armstrong numbers such as 153 over [{a}, {b}]
 * I need to know how many numbers from one value to another are sums of their own digits raised to the number of digits.
 * how many between two bounds, bounds included, are Armstrong numbers like 153
 * Write a function to count the numbers from {a} to {b} inclusive that are Armstrong numbers.
 * What is the count of Armstrong numbers (any length) among {a}, …, {b}?
 * count armstrong numbers between {a} and {b} inclusive
 *
 * @T int32_t int64_t
 * @name count_armstrong armstrong_between
 * @range a 1 300
 * @range b 1 500
 */
static T power_sum_of_digits(T x) {
    T length = 0, sum = 0;
    for (T rest = x; rest > 0; rest /= 10) length++;
    for (T rest = x; rest > 0; rest /= 10) {
        T power = 1;
        for (T i = 0; i < length; i++) power *= rest % 10;
        sum += power;
    }
    return sum;
}

T count_armstrong(T a, T b) {
    T count = 0;
    for (T x = a; x <= b; x++)
        if (power_sum_of_digits(x) == x) count++;
    return count;
}

/**
 * Return element {n} (at most 60) of Recaman's sequence, which starts with 0 at index 0.
 * What is the {n}-th term, from index 0 up to 60, of Recaman's sequence 0, 1, 3, 6, 2, 7, 13, 20, 12, 21, ...?
 * Recaman sequence element, index from 0 to 60, a(0) = 0
 * Start at 0; step i goes back by i if the result is positive and new, otherwise forward by i. Where is it after n steps (up to 60)?
 * Write a function for the n-th Recaman number (n <= 60), index 0 being 0.
 * Compute a(n), n at most 60, where a(0) = 0 and a(n) is a(n-1) - n if positive and not yet used, else a(n-1) + n.
 * From 0, subtract the step number when the result is positive and new, otherwise add it; where are you after {n} steps, {n} up to 60?
 * nth element of the Recaman sequence (n up to 60), element 0 is 0
 * Write a function for the Recamán term with index n <= 60: from 0, step i goes back i if that is positive and new, otherwise forward i.
 * recaman number a(n), a(0) = 0, n up to 60
 * Write a program that returns the nth term of the Recaman sequence for n up to 60, with a(0) = 0.
 * How do I compute element n (counted from 0, at most 60) of Recaman's sequence 0, 1, 3, 6, 2, 7, 13, ...?
 *
 * @T int32_t int64_t
 * @name recaman nth_recaman
 * @range n 0 60
 */
T recaman(T n) {
    _Bool seen[512] = {1};
    T term = 0;
    for (T i = 1; i <= n && i <= 60; i++) {
        T back = term - i;
        term = back > 0 && !seen[back] ? back : term + i;
        seen[term] = 1;
    }
    return term;
}
