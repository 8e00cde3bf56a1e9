/**
 * Is {n} an ugly number, one with no prime factors other than 2, 3 and 5?
 * Check whether a number has no prime factors other than 2, 3 and 5.
 * ugly number test: no prime factors but 2, 3 and 5
 * true if 2, 3 and 5 are the only primes that divide the number, which must be positive
 * Tell me if the number can be reduced to 1 by dividing by 2, 3 and 5 only.
 * regular (5-smooth, Hamming) number check; 1 counts, zero and negatives do not
 * Our teacher introduced ugly numbers, having only the prime factors 2, 3 and 5; check if a number is one.
 * Does {n} factor completely into twos, threes and fives?
 * Return true for ugly numbers such as 6 and 8, false for 14, which 7 divides.
 * Determine whether the positive integer {n} is a Hamming number.
 * is it a hamming number, with only 2s, 3s and 5s as prime factors
 * is the integer 5-smooth, yes or no
 * Write a function to determine whether a given number has no prime factors other than 2, 3 and 5; anything below 1 fails.
 * Python function that keeps dividing an int by 2, 3 and 5 and says whether 1 is what remains (False if n < 1)
 * can you make this number by multiplying only 2s, 3s and 5s together, 1 counts too
 * Test a positive integer for 5-smoothness; nonpositive input is rejected.
 * How do I detect a regular (Hamming) number, that is 2^i * 3^j * 5^k?
 * is it an ugly number
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
 * nth Hamming number, 1 being number 1
 * What is the {n}th term of 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, ...?
 * Obtain the n-th ugly number, where only 2, 3 and 5 are allowed as prime factors and 1 is the first.
 * the {n}-th 5-smooth number, counting from 1
 * Go through the ugly numbers in order and give me number {n} of them.
 * Compute the term at the given 1-based position of the regular numbers (2, 3, 5 only).
 * Ugly numbers have no prime factor above 5; which one is number {n}?
 * Get the ugly number (only factors 2, 3, 5) at position {n}, 1 being the first.
 * n-th hamming number, the first being 1
 * whats the ugly number on place n, counting from 1
 * nth ugly number by testing one integer after the other
 * find the n-th ugly number (prime factors 2, 3, 5 only), n from 1
 * Write a program that finds the Nth value in the series 1, 2, 3, 4, 5, 6, 8, 9, 10, 12 … whose prime divisors are just 2, 3 and 5.
 * Haskell: the element at 1-based position n of the ascending infinite list of Hamming numbers
 * give me ugly number n, where 1 is the first
 * Return the n-th smallest 5-smooth integer, indexed from one with 1 at index 1.
 * What is the kth regular number 2^a*3^b*5^c in increasing order, starting from 1?
 * get the n'th ugly number
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
 * Count the multiples of {K} between two numbers, both ends included.
 * count of integers from a first to a last number that are divisible by {K}, those two included
 * Given a range, return how many values in it, its ends included, are multiples of {K}.
 * number of multiples of {K} in the inclusive interval [{a}, {b}]
 * Find how many integers in the inclusive range {a}..{b} leave no remainder when divided by {K}.
 * I need to count every number from {a} through {b} that {K} divides evenly.
 * How often does a multiple of {K} come up when counting from {a} to {b}?
 * Count values x with {a} <= x <= {b} and x % {K} == 0.
 * Write a function that counts the numbers divisible by {K} from a start to an end, the end included.
 * amount of values that {K} divides, from a lower to an upper bound inclusive
 * how many multiples of {K} fall inside two limits, limits included
 * Write a function to count how many integers from {a} through {b}, both ends included, leave no remainder when divided by {K}.
 * len([x for x in range({a}, {b} + 1) if x % {K} == 0])
 * how many numbers between {a} and {b} can be split evenly by {K}, ends count
 * Determine the cardinality of the set of multiples of {K} in the closed interval [{a}, {b}].
 * How to find the quantity of values divisible by {K} in an inclusive interval given by its two bounds?
 * number of multiples of {K} between {a} and {b} inclusive
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
 * count the multiples of the third number in the range from the first to the second, both included
 * how many numbers between two limits, limits included, can be divided by a third
 * Count the integers in an inclusive interval that a given divisor, the last argument, divides.
 * Given a start, an end and a divisor, determine how many multiples of the divisor lie in that inclusive range.
 * number of multiples between two values, both ends included
 * count how many numbers of an inclusive range a divisor divides: range first, divisor last
 * How often does a divisor fit exactly while counting from low to high, both included? The divisor comes last.
 * from, to, divisor: how many numbers in that inclusive range does it divide
 * number of multiples of the last argument between the first two, inclusive
 * from 1 to 10 there are 3 multiples of 3: count like that, given the two ends and the divisor
 * values between two limits, limits included, divisible by a third number, counted
 * Define a function which counts the integers from {a} up to and including {b} that a third number {k} divides exactly.
 * Excel-like count of all whole values between start {a} and end {b} (inclusive) where MOD(value, {k}) = 0
 * between {a} and {b}, how many numbers go evenly by {k}, counting both ends
 * Cardinality of the members of the closed interval [{a}, {b}] that are multiples of {k}
 * How many numbers in an inclusive range {a}..{b} have remainder 0 on division by {k}?
 * count numbers from {a} to {b} divisible by {k}
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
 * sum of the integers that {K} divides in an inclusive range
 * Given a lower and an upper limit, return the total of all multiples of {K} from one to the other, limits included.
 * What do the multiples of {K} in the interval [{a}, {b}] add up to?
 * Total every number from {a} through {b} that leaves no remainder on division by {K}.
 * Write a function to sum all numbers divisible by {K} in a range, where both ends belong to the range.
 * sum of x for {a} <= x <= {b} with x % {K} == 0
 * Run from {a} to {b} and accumulate what is a multiple of {K}.
 * I want the sum of all multiples of {K} in a range, first and last number included.
 * add together the multiples of {K} that lie between two limits, limits included
 * go from low to high inclusive, skip whatever {K} does not divide, sum the rest
 * Write a function to compute the total of every integer from {a} to {b}, endpoints included, which is divisible by {K}.
 * sum(x for x in range({a}, {b} + 1) if not x % {K})
 * add all the numbers that {K} goes into, starting at {a}, ending with {b}
 * Accumulate the multiples of {K} belonging to the closed interval [{a}, {b}]; an empty interval yields 0.
 * How do I get the overall sum of values in an inclusive interval that divide by {K} without remainder?
 * sum of multiples of {K} between {a} and {b} inclusive
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
 * sum of the multiples of the third number in the range from the first to the second, both included
 * total of all numbers between two limits, both included, that a third divides
 * Sum the integers in an inclusive interval that a given divisor, the last argument, divides.
 * Given a start, an end and a divisor, provide the sum of the divisor's multiples in that inclusive range.
 * multiples between two values added up, both ends included
 * inclusive range and then a divisor in, sum of the multiples out
 * What do all multiples of a divisor between low and high come to? The ends count; the divisor is last.
 * from, to, divisor: total of the numbers in that inclusive range which it divides
 * sum of the last argument's multiples between the first two, inclusive
 * from 1 to 10 the multiples of 3 give 3 + 6 + 9 = 18: sum like that, given both ends and the divisor
 * values between two inclusive limits divisible by a third number, summed
 * Write a program that calculates the sum of all integers from {a} to {b} inclusive which are exactly divisible by {k}.
 * R: with s the integers from {a} to {b}, empty when {a} is above {b}, sum(s[s %% {k} == 0])
 * from {a} to {b}, both of those too, add together whatever {k} divides
 * Total of the members of the closed interval [{a}, {b}] that have {k} as a divisor
 * Adding up only those numbers of an inclusive range {a}..{b} that {k} divides?
 * sum of numbers from {a} to {b} divisible by {k}
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
 * Find the total of every positive integer under the limit that {K} or {L} divides, counting each once.
 * Sum the numbers under {n} that {K} or {L} goes into.
 * Given a bound, add all smaller numbers divisible by at least one of {K} and {L}.
 * multiples of {K} and {L} below {n}: what do they add up to?
 * My assignment: sum the positive numbers below n which are divisible by {K} or {L}.
 * Total of x for 0 < x < {n} where x % {K} == 0 or x % {L} == 0
 * I need the sum of all multiples of {K} or {L} smaller than my number.
 * positive integers under a bound that have {K} or {L} as a factor, added
 * project euler style sum: multiples of {K} or {L}, limit excluded
 * Write a function to compute the sum of all positive integers strictly smaller than {n} that are divisible by {K} or by {L}.
 * sum of list(range({n})) filtered by lambda v: v % {K} == 0 or v % {L} == 0
 * add every number under {n} that {K} or {L} goes into, each once
 * Evaluate the sum of the union of the multiples of {K} and of {L} below the exclusive limit {n}.
 * How to total all natural numbers less than {n} with {K} or {L} among their divisors?
 * sum of multiples of {K} or {L} below {n}
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
 * limit, then two numbers: sum of the positive multiples of either below the limit
 * limit and two divisors: sum of the positive integers below the limit that at least one of them divides
 * Under a bound, how do I sum the positive multiples of two given numbers, each counted once?
 * Write a function that adds every number less than the first argument divisible by the second or third.
 * numbers below n that are multiples of p or q, added, limit excluded
 * limit 10 with 3 and 5 gives 3 + 5 + 6 + 9 = 23: sum the multiples of either below the limit
 * total of the positive numbers under a limit that either of two divisors divides, each counted once
 * sum multiples below the first argument, with the two divisors as second and third
 * Sum the numbers below the first argument that either of the other two divides.
 * positive numbers smaller than the bound that are multiples of one of two factors, total
 * below the first number, add the positive integers which the second or the third divides
 * Compute, for a limit {n} and two divisors {p} and {q}, the sum of positive integers below {n} divisible by at least one divisor.
 * Python: first argument an exclusive limit, then two divisors; sum range(1, limit) where x % {p} == 0 or x % {q} == 0
 * add up all numbers under {n} that {p} or {q} goes into, none twice
 * Inclusion-exclusion style total of naturals less than {n} that are multiples of {p}, {q} or both
 * Summing every number smaller than {n} that is a multiple of {p} or of {q}?
 * sum below {n} of multiples of {p} or {q}
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
 * Walk from {a} to {b} and accumulate each {OP} value.
 * Sum x for {a} <= x <= {b} where x is {OP}.
 * I have a lower and an upper bound; sum up what is {OP} from one through the other.
 * Could you total the {OP} numbers from a low limit to a high limit, limits included?
 * sum up all {OP} ints low..high pls
 * add together the {OP} members of an inclusive interval
 * Write a function to find the total of all {OP} integers in the interval from {a} to {b}, including both limits.
 * reduce over the inclusive range {a}..{b}, keeping {OP} elements and adding them
 * add only the {OP} numbers from {a} up to and with {b}
 * Summation of the integers of {OP} parity in the closed interval [{a}, {b}]
 * What do the {OP} numbers of an inclusive range add up to?
 * sum of {OP} numbers between {a} and {b} inclusive
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
 * I'm supposed to sum all {OP} numbers from 1 to n, n included.
 * Go from 1 to {n} and add only what is {OP}.
 * Given {n}, return the sum of every {OP} integer at most {n}.
 * Sum up the {OP} values from 1 through the limit.
 * How much do the {OP} numbers no larger than {n} come to?
 * accumulate the {OP} integers in 1..{n}
 * {OP} numbers from 1 through n, added together
 * how large is the total of the positive {OP} integers until a maximum, itself included
 * sum of {OP} numbers up to n
 * sum of all {OP} numbers from 1 to n
 * Write a program that computes the sum of all the {OP} natural numbers from 1 to {n}, {n} included.
 * JavaScript: loop i from 1 to {n} inclusive and accumulate i when it is {OP}
 * add every {OP} number up to {n}, and {n} too if it is one
 * Partial sum over the {OP} positive integers not exceeding {n}
 * How to obtain the total of {OP} numbers in 1..{n}?
 * sum of {OP} numbers up to {n}
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
 * What is the {OP:2} of the prime numbers in a range, both ends included?
 * {OP:2} of the primes from {a} to {b}
 * Given a lower and an upper limit, return the {OP:2} of all primes from one through the other.
 * {OP} every prime number in the interval [{a}, {b}].
 * Write a function to find the {OP:2} of the prime numbers in an inclusive range.
 * {OP:2} of primes p with {a} <= p <= {b}
 * I have a range of integers, ends included; {OP:3} those that are prime.
 * {OP} the prime numbers that lie between a start and an end value, both of which may count.
 * From {a} up to {b}, {OP:3} the primes.
 * {OP:2} of all primes from low to high, both included
 * i give two bounds, pls {OP:3} the primes from one through the other
 * {OP:2} of the primes from one number to another, both included
 * {OP:2} of the prime numbers in an inclusive range
 * {OP} all prime numbers from {a} to {b} with both limits counted, a homework exercise on loops.
 * Like Python: {OP:3} each p in range({a}, {b} + 1) for which is_prime(p) holds
 * {OP:3} numbers that only 1 and themselves divide, starting at {a} and ending with {b}
 * The {OP:2} of the primes contained in the closed interval [{a}, {b}]
 * How do I {OP:3} the primes in an inclusive range?
 * {OP:2} of primes between {a} and {b} inclusive
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
 * count how many numbers from one limit through another are prime
 * How do I count the primes in an interval with both ends included?
 * Write a function that returns the number of primes from a lower to an upper bound, both included.
 * number of primes from low to high, both counted
 * prime count of an inclusive range
 * from 10 to 20 there are 4 primes: count them for any two bounds
 * prime numbers from one integer to another, inclusive: how many
 * tally the primes of an interval, its ends included
 * number of primes in [low, high]
 * Write a function to determine how many prime numbers exist between two given integers {a} and {b}, both inclusive.
 * SELECT COUNT(*) FROM integers WHERE v BETWEEN {a} AND {b} AND v is prime
 * how many primes are there from {a} to {b}, ends too
 * Using the prime-counting function, the increase of pi over the closed interval [{a}, {b}]
 * What is the quantity of primes in the closed interval {a}..{b}?
 * count primes in range inclusive
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
 * Go down from {n} - 1 until you hit a prime; 0 without one.
 * last prime number under {n}, or 0
 * Help me find the biggest prime less than n, or 0 when no prime is smaller.
 * largest prime number smaller than the argument, 0 if it is 2 or less
 * Search downwards for the next lower prime and give 0 when there is none.
 * nearest prime on the lower side of a number, 0 if nothing is there
 * prime just smaller than n, 0 when nothing is found
 * previous prime below a number, or 0
 * largest prime less than a number, zero if none
 * Write a function to find the largest prime number that is strictly smaller than a specified value, producing 0 if none exists.
 * like Matlab's prevprime but strict: max of the primes below n, otherwise 0
 * go down from {n} until you hit a prime, not {n} itself, 0 if you run out
 * Greatest prime p with p < {n}; zero when {n} is at most 2
 * How do I get the nearest prime below a number (0 where there is no such prime)?
 * previous prime before n, or 0
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
 * Develop code for the {OP} of the first n prime numbers.
 * Start with 2, 3, 5, 7, ... and return the {OP} of {n} of them.
 * {OP} of as many primes as the argument says, beginning at 2
 * Given a count, generate that many primes and give back their {OP}.
 * I need the {OP} of the initial {n} primes.
 * Compute the {OP} over the first {n} elements of the prime sequence.
 * 2, 3, 5, 7 and so on, n primes in all: their {OP}
 * the first n primes combined into their {OP}
 * Write a program that determines the {OP} of the first {n} prime numbers, beginning with 2.
 * Haskell: {OP} (take {n} primes), where primes = [2, 3, 5, 7, ...]
 * start at 2, take {n} primes and give their {OP}
 * Evaluate the {OP} of p1, p2, …, pn, the n smallest primes, the empty {OP} being as in mathematics.
 * How can one work out the {OP} of the leading {n} primes?
 * {OP} of first n primes
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
 * Can {n} be written as the product of two smaller positive integers?
 * composite or not: true for 4, 6, 8, 9, 10 and so on; false for 0, 1 and the primes
 * Determine if a given integer is composite, i.e. more than 1 and not prime.
 * Does the number have more than two divisors?
 * Tell composite numbers from primes; 1 is neither, so it gives false.
 * Determine whether the number {n} has a proper factor greater than 1.
 * is the number above one and not a prime
 * can my number be split into factors, so it is not a prime
 * Write a function to check whether a given number has a divisor besides 1 and itself; 0 and 1 do not qualify.
 * Python predicate: any(n % d == 0 for d in range(2, n))
 * can this number be broken into two smaller whole factors above 1
 * Test compositeness: true precisely for integers greater than 3 that are not prime.
 * How to see if an integer is the product of two integers both at least 2?
 * is the number composite
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
 * Check whether a prime turns into a different prime when its digits are reversed.
 * emirp test: prime whose reversed digits are another prime
 * true if the number and its reversal are two different primes
 * Is {n} prime, its mirror image prime too, and not the same number?
 * Find out whether a number is an emirp such as 13 or 17: prime, and a different prime when reversed.
 * Does reversing the decimal digits of this prime give another prime?
 * Return true for a non-palindromic prime whose reverse is prime.
 * Decide if {n} is a prime whose digits backwards are another prime number.
 * Is this number a prime that, with its digits backwards, is another prime?
 * a number and its digit reversal both prime but different: check it
 * is it an emirp number, prime also when reversed but not the same, y/n
 * Determine whether a supplied number is prime and its digits written backwards give another, different prime.
 * is_prime(n) and is_prime(int(str(n)[::-1])) and the reversed string is not the same
 * prime that turns into some other prime when you flip its digits?
 * Emirp test in decimal: n and its digit reversal are distinct primes.
 * How do I find out if a number is a non-palindromic prime with a prime reversal?
 * check for emirp number
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
 * Is the number a palprime? Such a prime appears the same when its digits are reversed.
 * Is this prime equal to its own digit reversal?
 * Return true for 2, 3, 5, 7, 11, 101, 131 and other primes that are palindromes.
 * Is {n} a prime with symmetric decimal digits?
 * Decide if {n} is a prime number that stays the same when reversed.
 * is the number a prime and a palindrome at once?
 * palindrome prime check of a number
 * does a prime mirror itself, like 131? false for a non-prime
 * Define a function which says if the provided number is a prime whose decimal digits read equally from both sides.
 * Java boolean: isPrime(n) && n equals its digits in reverse
 * is it a prime and the same backwards
 * Recognise a palprime: decimal palindrome with exactly two divisors
 * How do I test that a number is simultaneously prime and palindromic?
 * check if number is a palindromic prime
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
 * Count the numbers from a first through a last one that read the same forwards and backwards.
 * number of palindromes between two integers, both ends included
 * Given a lower and an upper bound, count the palindrome numbers from one through the other.
 * Count the integers in [{a}, {b}] that equal their own digit reversal.
 * Write a function to count the palindromes in a range of numbers, ends included.
 * How often does a number with symmetric digits come up when counting from {a} through {b}?
 * Go from {a} to {b} and count every palindrome.
 * palindrome count in the closed interval from {a} to {b}
 * I want to know how many values in an inclusive range are palindromic.
 * how many mirror numbers (palindromes) lie within two bounds, bounds included
 * amount of palindromes low to high, inclusive
 * Write a function to compute how many integers from {a} to {b}, both included, remain unchanged when their decimal digits are reversed.
 * sum(str(x) == str(x)[::-1] for x in range({a}, {b} + 1))
 * how many numbers from {a} to {b} read the same backwards, ends too
 * Cardinality of the decimal palindromes in the closed interval [{a}, {b}]
 * Counting mirror-symmetric numbers inside an inclusive range?
 * number of palindromes between {a} and {b} inclusive
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
 * Discover the next higher palindrome above a given number.
 * Starting just after {n}, search upwards for a number equal to its reversal.
 * the least palindrome strictly larger than {n}
 * Which number with mirrored digits follows {n}?
 * My odometer shows {n}; at which reading is it next a palindrome?
 * smallest integer > {n} whose digits are symmetric
 * following palindromic integer, never the number itself
 * closest bigger number that is a digit palindrome
 * next palindrome after a number, never itself
 * smallest palindrome greater than a number
 * Write a program that locates the smallest palindromic number which is strictly larger than the given one.
 * while True: n += 1; stop as soon as str(n) == reversed str(n), answer n
 * keep adding one until it reads the same both ways, move at least once
 * Least decimal palindrome exceeding {n}
 * What is the closest greater number whose digits are symmetric?
 * next palindrome after a number
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
 * Write {n} in base {K}: is it the same from left and right?
 * Return true if reversing the base-{K} digits leaves the number unchanged.
 * Is the number palindromic to base {K}?
 * Decide if {n}, converted to base {K}, is a palindrome.
 * Do the base {K} digits of {n} mirror each other?
 * Check for a palindrome in the number system with base {K}.
 * does a number mirror itself when written in base {K}?
 * convert a number to base {K} and see whether it is symmetrical
 * Write a function to check whether the base-{K} representation of a given nonnegative number is the same from left and right.
 * convert the int to a list of base-{K} digits and compare it to its reverse, bool result
 * is it the same forwards and backwards when written in base {K}
 * Test for palindromicity of n in radix {K}
 * How to verify that a number's digits in base {K} are symmetric?
 * is n a palindrome in base {K}
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
 * number and base in: are the digits in that base the same from both sides?
 * How do I test if a number is a palindrome in binary or any other base?
 * Numbers may look palindromic in another base: check one, with the base as the second argument.
 * do the digits of a number in base b read the same backwards
 * 9 with base 2 gives true, because 1001 is a palindrome: test any number and base
 * is a number palindromic in some base, the base being the second argument
 * reverse a number's base-b digits and say whether the same number results
 * does the number's numeral in a given base mirror itself
 * is the number symmetric when written in another number system, whose base is given
 * number palindrome check, any base: number first, base second
 * Check whether a number, given first, reads identically in both directions when written in the base given second.
 * Python: digits of {n} to base {base} as a list, return digits == digits[::-1]
 * write {n} in base {base}: same from both ends?
 * Decide if {n} is palindromic in radix {base}.
 * How to know if the expansion of {n} to a chosen base {base} is its own mirror image?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name palindrome_in_base mirrors_in_base
 * @range n 0 300
 * @range base 2 16
 */
R palindrome_in_base(T n, T base) {
    T image = 0;
    for (T rest = n; rest != 0; rest /= base) image = image * base + rest % base;
    return image == n;
}

/**
 * Is {n} a neon number, equal to the digit sum of its square?
 * Check whether the digits of the square of a number add up to the number itself.
 * neon number test: digit sum of the square equals the number
 * true if squaring the number and adding the digits of the result gives it back
 * Does the sum of the digits of {n} * {n} equal {n}?
 * A number is described as neon if the digits of its square add up to it, such as 9 with 81: test one.
 * Square it, sum the digits: is that the number again?
 * Decide whether {n} equals the digit sum of its square.
 * neon number or not, that is, do the digits of its square add up to it?
 * Return true for 0, 1 and 9, where the square's digits sum to the number.
 * does n squared have digits that sum to n
 * is it a neon number (digit sum of the square gives it back) pls true false
 * Write a function to verify that the digits of a number's square add up to that very number.
 * sum(map(int, str(n * n))) == n
 * multiply it by itself, add the digits, do you get it back
 * Neon number test: the decimal digit sum of n² equals n.
 * How do I check that squaring a number and totalling the digits returns the original?
 * is it a neon number
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
 * A spy number, like 1124, has equal sum and product of digits; identify one.
 * Does the sum of all digits match their product?
 * Compare digit sum and digit product of the positive number {n}.
 * Return true when the decimal digits have equal sum and product.
 * Decide if {n} is a number whose digits added equal its digits multiplied.
 * is it a number whose digits added == digits multiplied?
 * is it a spy number, e.g. 22 with 2+2 = 2*2
 * Check if the sum of the decimal digits of a positive integer is identical to the product of those digits.
 * digits = list(map(int, str(n))); return sum(digits) == math.prod(digits)
 * do its digits give the same when added as when multiplied
 * Spy number: additive and multiplicative digit totals agree.
 * Are a number's digit sum and digit product alike?
 * is n a spy number
 *
 * @T int32_t int64_t
 * @name is_spy spy_check
 * @range n 1 3000
 */
_Bool is_spy(T n) {
    T sum = 0, product = 1;
    for (; n > 0; n /= 10) {
        sum += n % 10;
        product *= n % 10;
    }
    return sum == product;
}

/**
 * Is {n} a strong number, the sum of the factorials of its digits?
 * Check whether the factorials of the digits of a number add up to the number.
 * strong number test (sum of digit factorials equals the number)
 * true if the sum of the factorials of its digits is the number itself, as in 145
 * Write a function to check for a Krishnamurthy number, whose digit factorials add up to itself.
 * Is {n} a factorion, that is, equal to the sum of its digits' factorials?
 * Peterson number check: factorials of the digits summed give the number
 * Take the factorial of each digit, add them: is that {n}?
 * Return true for 1, 2, 145 and 40585, the numbers equal to the sum of their digits' factorials.
 * Decide if a positive number such as 145 = 1! + 4! + 5! equals the sum of its digits' factorials.
 * is strong number, sum of factorials of each digit equals n
 * check for numbers like 145 = 1! + 4! + 5!
 * check if a number is a strong number, that is, equal to the sum of its digit factorials
 * strong number or not: does 1! + 4! + 5! = 145 hold for its digits in the same way
 * Write a program that tests whether adding the factorials of all individual digits of a positive number results in the number itself.
 * sum(factorial(int(c)) for c in str(n)) == n
 * take each digit's factorial, add them, is it the same number
 * Recognise factorions in base ten, such as 145 = 1! + 4! + 5!.
 * How to check for a Strong (Peterson) number, one equal to the sum of its digits' factorials?
 * is this a strong number like 145
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
    return sum == n;
}

/**
 * Is {n} a disarium number, like 89 = 8^1 + 9^2?
 * Check whether the digits raised to their positions add up to the number.
 * disarium test: sum of digit ^ position, positions from 1 at the left
 * true if the first digit plus the second squared plus the third cubed and so on is the number
 * Write a function to check if the given number is disarium, such as 135 or 89.
 * Does raising each digit to its place from the left and summing give the number back?
 * Raise digit i (counted from the left, starting with 1) to the power i; is the total {n}?
 * Return true for numbers like 175 = 1 + 49 + 125.
 * Decide if {n} equals the sum of its digits powered by their respective positions.
 * disarium or not: first digit ^ 1 + second digit ^ 2 + ... equal to the number?
 * is a number disarium, in the way of 8^1 + 9^2 = 89
 * digit powers by position from the left, 1 first, sum up to the number, true or false
 * Check whether a number equals the sum of its digits, each raised to the power of its position counted from the left, from 1.
 * n == sum(int(c) ** (i + 1) for i, c in enumerate(str(n)))
 * first digit to the 1, second to the 2, and so on, does it add up to the number
 * Disarium property in base ten: 89 = 8^1 + 9^2 has it.
 * How do I test a number against the total of its digits powered by their 1-based place from the left?
 * is it a disarium number
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
 * true if at least one decimal digit of the number is 0
 * Does a zero occur anywhere in the digits of {n}?
 * A duck number is a positive number that contains a zero, like 3210. Is the given one?
 * Is there a 0 among the decimal digits of a positive number?
 * Return true if a positive integer has a zero digit in it.
 * Decide if {n} has a zero in it (it cannot lead).
 * Any zeros among the decimal digits of this number?
 * duck number? somewhere a digit 0 inside
 * is a positive integer written with at least one zero
 * Write a function to determine whether a positive number contains the digit zero anywhere in its decimal notation.
 * '0' in str(n) for a positive int
 * is there a zero among the digits
 * Duck number test: at least one decimal digit of the positive integer is 0.
 * How to detect a nought in a positive number?
 * does the number have a 0 in it
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
 * Game rule: say buzz at every multiple of 7 and every number ending in 7; is it time for {n}?
 * n % 7 == 0 or n % 10 == 7
 * Decide if a non-negative number must be answered with "buzz" in the game of sevens: it ends in 7 or is a multiple of 7.
 * buzz game test of a number: seven at the end or seven as divisor
 * is buzz number: divisible by 7 or with 7 as last digit
 * Write a program that checks if a number ends with the digit 7 or can be divided by 7 without remainder.
 * n % 7 == 0 or str(n).endswith('7')
 * last digit seven, or in the seven times table
 * Disjunction of n ≡ 0 (mod 7) and n ≡ 7 (mod 10)
 * Is a number a multiple of seven or one that has 7 as its final digit?
 * is it a buzz number (divisible by 7 or ends in 7)
 *
 * @T int32_t int64_t
 * @name is_buzz buzz_check
 * @range n 0 200
 */
_Bool is_buzz(T n) { return n % 7 == 0 || n % 10 == 7; }

/**
 * Is {n} a pronic number, the product of two consecutive integers?
 * Check whether a number is the product of two consecutive integers.
 * pronic (oblong, heteromecic) number test, k * (k + 1)
 * true if the number is k * (k + 1) for some k from 0 on
 * Can {n} be written as a number times its successor?
 * Write a function to check if a number is pronic, such as 6, 12, 20 or 30.
 * Is {n} a rectangular number, one side longer by one than the other?
 * Do two neighbouring whole numbers multiply to {n}?
 * Return true if some i satisfies i * (i + 1) == {n}.
 * oblong number or not, k times k + 1 for some whole k?
 * is a number equal to k times k plus one for some whole k
 * pronic check of a number, e.g. 56 is 7 x 8
 * check if a number is pronic, i.e. k * (k + 1)
 * pronic or not, like 12 = 3 * 4
 * Write a function to decide whether a nonnegative number is obtained by multiplying some integer by the next integer; 0 counts.
 * any(k * (k + 1) == n for k in range(n + 1))
 * is it one number times the following number, like 12 = 3 * 4
 * Oblong (heteromecic) number test: does k(k + 1) = n have a solution with k ≥ 0?
 * How do I check that a number is the product of two consecutive whole numbers?
 * is it a pronic number
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
 * Check whether a composite number has the same digit sum as its prime factors together.
 * Smith number test: composite, digit sum equal to that of its prime factors with repetition
 * true if {n} is not prime and its digits add up to the digits of all its prime factors, with repetition
 * Identify Smith numbers, such as 4, 22 or 666: composite, with the digit sum of all their prime factors.
 * Do the digits of a composite number and the digits of its prime factorisation have equal sums?
 * Compare the digit sum of {n} with the sum of the digits of its prime factors; primes do not count.
 * Smith number or not? Compare digit sums of the number and its prime factorization; primes give false.
 * Decide for {n} of at least 2 if digitsum(n) equals the digit sums of its prime factors; primes give false.
 * Return true for 85 = 5 * 17, since 8 + 5 = 5 + 1 + 7, and for other composites whose digit sum is that of their prime factors.
 * is it a smith number: not a prime, and its digits add up like the digits of its prime factors
 * joke (Smith) number check: digits of a composite versus digits of its prime factors, summed
 * Check if a number is composite and its digits have the same sum as the digits of all its prime factors, repeated ones included.
 * Python function: n isn't prime and digit_sum(n) == sum(digit_sum(p) for p in prime_factors(n)), factors with multiplicity
 * break it into primes, add their digits, same as its own digits? primes themselves say no
 * Smith number test in base ten, e.g. 22 = 2 · 11 with 2 + 2 = 2 + 1 + 1; primes are excluded.
 * How to determine that the digit total of a composite equals that of its complete factorisation?
 * is n a smith number
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
 * Sphenic numbers are products of three different primes, such as 30, 42 or 66; is the given one?
 * Does {n} factor into three primes, no two alike?
 * Return true for p * q * r with p, q, r different primes.
 * Is the number square-free with exactly three prime factors?
 * Decide if the positive {n} has precisely three prime factors, all different.
 * does a number have three distinct prime factors and nothing else?
 * is the number p x q x r with three different primes?
 * is it a sphenic number, as 30 = 2*3*5
 * Write a function to establish whether a given number is the product of exactly three primes, all of them different.
 * factors = prime_factors(n); len(factors) == 3 and len(set(factors)) == 3
 * three different primes multiplied, is that what it is
 * Squarefree with omega(n) = 3: sphenic number test
 * How can I check that an integer breaks down into precisely 3 distinct primes with no square?
 * is n a sphenic number
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
 * Summing digits until one is left: does {n} end at 1?
 * Is the recursive digit sum of {n} equal to one?
 * Keep adding the digits of the number; return true if the final digit is 1.
 * magic number test (single-digit sum of 1), as for 10, 19 or 163
 * Does repeatedly adding the digits of the positive {n} give 1?
 * Decide if {n} reduces to 1 by digit sums.
 * is magic number: digits summed over and over until a single one, which must be 1
 * num reduces to 1 when you keep on summing its digits?
 * Write a program that repeatedly sums the decimal digits of a positive number until one digit remains and checks that this is 1.
 * while n > 9: n = sum(int(c) for c in str(n)); return n == 1
 * keep adding the digits, do you end at one
 * Predicate: the decimal digital root of n equals 1.
 * How to find whether the recursive digit sum of a number arrives at 1?
 * is it a magic number (repeated digit sum is 1)
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
 * Compute {OP:2} for {n}, the {OP} number.
 * Given {n}, give the {OP} number {OP:2}.
 * Write a function that returns the nth {OP} number ({OP:2}).
 * The {OP} numbers are {OP:3}; return the one for {n}, counting from 0: {OP:2}.
 * Calculate the {OP} number at position {n} of {OP:3}; formula {OP:2}.
 * the {n}th {OP} number ({OP:3} from index 0)
 * nth term of the {OP} sequence {OP:3}, index from 0
 * {OP} numbers run {OP:3}: the one at zero-based place n by {OP:2}
 * give n-th {OP} num, formula is {OP:2}
 * Write a function to compute the {OP} number with a given index {n}, by the formula {OP:2}.
 * lambda {n}: {OP:2}, with ^ meaning power, so {n} = 0, 1, 2, ... gives the {OP} numbers {OP:3} ...
 * work out {OP:2} for me
 * Evaluate the n-th {OP} number {OP:2}, indexed from zero.
 * Which integer comes at index {n} (from 0) of the {OP} sequence {OP:3}, …?
 * nth {OP} number, {OP:2}
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
 * Start with 3 and apply F = (F - 1)^2 + 1 the given number of times.
 * one more than two to the two to the {n}
 * Give the Fermat number at index {n}, counted from 0.
 * term of 3, 5, 17, 257, 65537, ... (Fermat) at an index from 0
 * Fermat number calculation for a small index, F(0) = 3
 * 2^(2^n) + 1
 * fermat number with index n please, 2^2^n + 1
 * Write a function to compute two to the power of two to the power of n, plus one.
 * 2 ** (2 ** n) + 1
 * add one to 2 raised to the 2^n
 * The Fermat number F_n, beginning F_0 = 3, F_1 = 5, F_2 = 17
 * How do I calculate the term with index n, from 0, of 3, 5, 17, 257, 65537?
 * nth fermat number
 *
 * @T uint64_t int64_t
 * @name fermat_number nth_fermat
 * @range n 0 5
 */
T fermat_number(T n) { return ((T)1 << ((T)1 << n)) + 1; }

/**
 * Add up the {OP} digits of {n}.
 * What is the sum of the {OP} digits in a number?
 * sum of the {OP} decimal digits of a number
 * Go through the digits of a number and total those that are {OP}.
 * I'm interested in the sum of all {OP} digits of a positive integer.
 * Given a number, sum only its {OP} digits.
 * Of the decimal digits of {n}, add the {OP} ones.
 * total of the digits that are {OP}, for a non-negative number
 * How much do the {OP} digits of {n} come to?
 * Sum up every {OP} digit in the number.
 * {OP} digits of a number only, added together
 * sum the {OP} decimal digits inside an integer
 * Write a program that extracts the {OP} decimal digits of a nonnegative number and returns what they add up to.
 * sum(int(c) for c in str(n) if int(c) is {OP})
 * add just the {OP} digits in a number
 * Total of the base-ten digits of {OP} parity
 * What is the sum over a number's {OP} figures only, 0 if it has none?
 * sum of {OP} digits
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
 * How many {OP} digits does {n} have?
 * Count the {OP} digits in a number.
 * number of {OP} decimal digits in an integer; 0 has one even digit
 * Given a non-negative integer, count those of its digits that are {OP}.
 * Write a function to count {OP} digits of a number; zero is one even digit.
 * Go through the decimal digits of {n} and count the {OP} ones.
 * Tally of {OP} digits in the decimal notation of a number
 * Of the digits of {n}, how many are {OP}?
 * I need the count of {OP} digits in my number.
 * Return how many decimal digits of a number are {OP}.
 * {OP} digit count of a number
 * amount of {OP} digits inside an integer, 0 being one even digit
 * Find the quantity of {OP} digits occurring in the decimal notation of a nonnegative number, where 0 is the one digit 0.
 * len([c for c in str(n) if int(c) is {OP}])
 * how many of its digits are {OP}, zero itself being written 0
 * Cardinality of the {OP} figures in the base-ten numeral of n, the numeral of zero having a single figure
 * How do I tally {OP} digits in an integer (0 consists of one digit)?
 * number of {OP} digits in a number
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
 * Subtract the sum of the digits of {n} from their product.
 * What is the product of the digits minus the sum of the digits?
 * digit product minus digit sum of a number
 * Given an integer, return the difference between the product and the sum of its digits.
 * Multiply all digits of a number together and take their sum away from the product.
 * Calculate the digit product of a number and subtract its digit sum.
 * For 234 the result is 24 - 9 = 15; do the same for {n}.
 * By how much does the product of the decimal digits exceed their sum?
 * product of digits - sum of digits of a positive number
 * Compute both digit product and digit sum of {n}, and return the first minus the second.
 * subtract product and sum of digits of an integer
 * how much bigger is the product of its digits than their sum
 * Compute the product of all individual digits of a positive integer and subtract from it the sum of the same digits.
 * math.prod(d) - sum(d) where d = [int(c) for c in str(n)]
 * multiply the digits, then take away what they add up to
 * Difference Π d_i − Σ d_i taken over the decimal digits of {n}
 * By how much does a number's digit product exceed its digit sum (negative if it does not)?
 * digit product minus digit sum
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
 * Swap the first and the last digit of {n}.
 * Exchange the leading and the final decimal digit of a number.
 * exchange the first and the last digit of a number
 * Kids' puzzle: the first and last digits of a number change places; give the resulting number.
 * 12345 becomes 52341: swap the first and last digit of {n} like this.
 * Interchange the most and the least significant decimal digit of a number.
 * What number results when the outermost digits of {n} trade places?
 * Return the integer after its first digit and its last digit are swapped.
 * Put the last digit of a number in front and the first one at the end, leaving the middle alone.
 * Swap the outer digits of a number; one-digit numbers stay as they are.
 * swap in a number: first digit <-> last digit
 * let the two end digits of an int change places
 * swap the first and last digit of a number
 * exchange first and last digit of an integer
 * Write a function to exchange the leading and the final decimal digit of a nonnegative number, leaving the others in place.
 * s = list(str(n)); s[0], s[-1] = s[-1], s[0]; return int(''.join(s))
 * trade the outer two digits of a number
 * Transpose the most and the least significant decimal digits; one-digit values stay.
 * How to get 4231 out of 1234, i.e. first and last figure interchanged?
 * swap first and last digit of a number
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
 * Add the first and the last digit of {n}.
 * What is the sum of the first and last digits of a number?
 * sum of first and last digit of a number
 * Write a program to find the sum of the first and last digit of an integer.
 * leading digit plus final digit of a number
 * Take the most significant and the least significant decimal digit of a number and add them.
 * For 2514 the answer is 2 + 4 = 6; do this for {n}.
 * Return the total of the outermost two digits of a number; a one-digit number counts twice.
 * How much do the beginning and ending digit of {n} make together?
 * Compute first digit + last digit of a non-negative number.
 * add the outer digits of a number, 725 -> 7 + 5
 * how do I total the two end digits of an int
 * sum of the first and last digit of a number
 * first digit plus last digit of an integer
 * Find the total of the leading digit and the trailing digit of a given nonnegative number; a single digit counts as both.
 * int(str(n)[0]) + int(str(n)[-1])
 * add the number's front digit to its end digit (7 gives 14)
 * Most significant plus least significant decimal digit, twice the value for n < 10
 * What do you get when adding the two outermost figures of a number, a lone figure being taken twice?
 * sum of first and last digit
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
 * {OP:4}: do the same cyclic shift with {n}.
 * Cyclically shift the digits of {n} {OP:3} once.
 * The {OP} decimal digit goes to the {OP:2}; what number comes out?
 * Return the number whose digits are those of {n} rotated {OP:3}.
 * rotate a number's digits {OP:3} by one; zeros that come to the front vanish
 * one place {OP:3}, digits of an int go round ({OP:4})
 * circular digit move in a number: the {OP} one travels to the {OP:2}
 * Write a function that moves the {OP} decimal digit of a number to the {OP:2}, so that {OP:4}.
 * collections.deque of the digits rotated by one place {OP:3}, joined into an int again ({OP:4})
 * take the {OP} digit and stick it at the {OP:2}
 * Cyclic shift of the base-ten digits by one position {OP:3}
 * How do I rotate an integer's digits {OP:3} by one ({OP:4})?
 * rotate digits of a number {OP:3} by one, {OP:4}
 *
 * @T int32_t int64_t
 * @OP n%10*power+n/10 "last" "front" "to the right" "1234 becomes 4123"
 * @OP n%power*10+n/power "first" "end" "to the left" "1234 becomes 2341"
 * @name rotate_digits shift_digits_around
 * @range n 0 100000
 */
T rotate_digits(T n) {
    T power = 1;
    while (n / power >= 10) power *= 10;
    return OP;
}

/**
 * What is the {OP} number that can be made by rearranging the digits of {n}?
 * Sort the digits of a number in {OP:2} order.
 * {OP} arrangement of the decimal digits of a number
 * Rearrange the digits of a number to form the {OP} possible one, leading zeros allowed.
 * Write a function that puts the digits of an integer in {OP:2} order and returns the number.
 * Given {n}, order its digits so that they are {OP:2}.
 * digits of a number sorted {OP:2}, as a number (leading zeros drop out)
 * Which permutation of a number's digits gives the {OP} value? Zeros may lead.
 * Form the {OP} integer out of the digits of {n}.
 * Return {n} with its digits in {OP:2} order.
 * arrange the digits of an int {OP:2}, result as an int
 * make the {OP} number out of the same digits as a given one, zeros may come first
 * Write a program that rearranges the decimal digits of a nonnegative number in {OP:2} order and gives back the resulting number.
 * int(''.join(sorted(str(n)))) with the characters in {OP:2} order
 * put its digits in {OP:2} order as a new number
 * Permute the base-ten digits so that they are monotonically {OP:2}; leading zeros vanish.
 * What is the {OP} integer one can form from all digits of the given one, zeros in front allowed?
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
 * Remove every digit {K} from {n}.
 * Delete all occurrences of the digit {K} from a number.
 * drop the {K} digits of a number, the rest closing up
 * Strike out each {K} in the decimal digits of a number and close the gaps.
 * My son dislikes the digit {K}, so please drop all {K}s from an integer.
 * What is left of {n} when the digit {K} is taken out everywhere?
 * Return the number formed by the digits of a number that are not {K}; 0 if none are left.
 * Filter the digit {K} out of the decimal notation of {n}.
 * Keep the digits of {n} other than {K}, in their order.
 * erase the digit {K} from a non-negative integer wherever it stands
 * kick every {K} out of a number
 * number after all its {K} digits have been deleted
 * Write a function to eliminate every occurrence of the digit {K} from a nonnegative number, returning the number formed by what remains.
 * int(str(n).replace('{K}', '') or 0)
 * cross out all the {K}s in a number, 0 if nothing is left
 * Delete the decimal digit {K} wherever it appears in the numeral, closing the gaps; an emptied numeral is zero.
 * How can an integer be rid of its {K} digits (zero when no others exist)?
 * remove digit {K} from a number
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
 * From {n}, remove every digit that equals {d}.
 * remove a given digit from a number everywhere, number first, then the digit
 * delete all occurrences of a digit, digit as an argument
 * How do I take every copy of a certain digit out of an integer?
 * Write a function that drops from a number every digit equal to the second argument.
 * number without a chosen digit: number first, then the digit to leave out
 * 10203 without 0 gives 123: delete a given digit from a number
 * filter every copy of one digit out of a number
 * number and unwanted digit in, number without that digit out
 * erase a given digit wherever it stands in a number
 * keep only the digits of a number that differ from the given one
 * strike all copies of one given digit from a number
 * Given a nonnegative number {n}, write a program that takes out all occurrences of the digit {d} and yields the remaining number, possibly 0.
 * Python: int(str({n}).replace(str({d}), '') or 0)
 * number {n}, throw away each digit {d}, nothing left means 0
 * In the base-ten numeral of {n}, suppress the figure {d} throughout, concatenating what survives (0 if nothing).
 * How do I rid an integer {n} of a chosen digit {d}, with 0 if nothing is left?
 * {n} without its digits {d}
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
 * Replace every digit {K} of {n} by {L}.
 * Change all {K}s to {L}s in a number.
 * Substitute the digit {L} for each {K} in the decimal digits of a number.
 * Write a program to replace all digits {K} with {L} in an integer.
 * Turn each {K} in {n} into a {L} and leave the other digits alone.
 * What does {n} become if its digit {K} is overwritten by {L} everywhere?
 * number with {K} replaced by {L}, digit by digit
 * Given a non-negative integer, exchange every {K} digit for a {L}.
 * In the decimal notation of {n}, each {K} becomes {L}.
 * Return the integer after replacing digit {K} with digit {L}.
 * all {K} digits of a number -> {L}, the other digits stay
 * write {L} instead of each {K} in a number's digits
 * Write a function to substitute the digit {L} for every digit {K} in the decimal form of a nonnegative number.
 * int(str(n).replace('{K}', '{L}'))
 * turn each {K} in the number into {L}, with plain 0 being a single digit
 * Map the base-ten figure {K} to {L} in the numeral of n, the numeral of zero being 0.
 * How to change all {K} digits of an integer into {L}, including when the input is just one digit?
 * replace digit {K} by {L} in a number
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
 * In {n}, replace every digit {from} by {to}.
 * replace every copy of the second argument, a digit, in the first argument by the third
 * change all occurrences of a digit in a number, old and new digit as arguments
 * How do I replace one digit by another everywhere in an integer, when the old digit is given before the new one?
 * Write a function that exchanges a digit for another throughout a number, given the old one, then the new one.
 * digit substitution in a number: every second argument among its digits becomes the third
 * change one digit of a number to another, like 1213 with every 1 changed to 7 giving 7273; old digit before new
 * return a number in which an old digit is replaced everywhere by a new one, given in that order
 * swap out a digit for another everywhere in an int
 * every old digit of a number becomes the new one, digits given in this order
 * find and replace for the digits of a number: first comes what to find, then what to put there
 * overwrite one kind of digit in a number with another digit
 * Given a nonnegative number {n}, write a function that converts each of its digits equal to {from} (1 to 9) into the digit {to}.
 * Java: Integer.parseInt(String.valueOf({n}).replace({from}, {to})) in terms of digit characters
 * in {n}, wherever you see the digit {from} write {to}
 * In the numeral {n}, substitution of one decimal figure {from} by another figure {to} throughout
 * How do I take an integer {n} and exchange its digit {from} for {to} everywhere?
 * {n} with digit {from} replaced by {to}
 *
 * @T int32_t int64_t
 * @name replace_given_digit substitute_digit
 * @range n 0 999999
 * @range from 1 9
 * @range to 0 9
 */
T replace_given_digit(T n, T from, T to) {
    T result = 0, place = 1;
    for (; n != 0; n /= 10) {
        result += (n % 10 == from ? to : n % 10) * place;
        place *= 10;
    }
    return result;
}

/**
 * Return the {k}-th digit of {n} from the left, or 0 if it has fewer digits.
 * Get the digit of a number at a given position from the left, starting at 1; 0 if there is none.
 * k-th digit of a number from the left, 0 if the number is shorter
 * Which decimal digit of the number stands at place {k} when reading from the front, 0 for none?
 * Write a function to extract the kth digit from the beginning of a number, 0 past the end.
 * With the leading digit as number 1, what is digit {k} of {n}, or 0 if it is shorter?
 * Of {n}, give the {k}-th most significant decimal digit, 1 being the first, or 0 if there is none.
 * Read the number from left to right and return the digit at the 1-based position, or 0.
 * nth digit of an integer, n from 1, counted from the most significant one, 0 beyond the last
 * For 9753 and 2 the answer is 7, the second digit from the front; give 0 past the last digit.
 * k-th leading digit of a number, k = 1 is the first one, 0 when k is too large
 * nth figure of a number, starting from its front, zero if there is no such figure
 * Determine the digit found at place {k} of the number {n} when counting from the left beginning with 1; give 0 if absent.
 * int(str({n})[{k} - 1]) if 1 <= {k} <= len(str({n})) else 0
 * digit number {k} from the front of {n}, 0 if it isn't that long
 * Extract the {k}-th most significant decimal digit, one-based, zero outside the numeral.
 * How to index an integer's figures from its leading end (1 = first, missing = 0)?
 * kth digit from the left, 0 if out of range
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
 * Does {n} consist of the digits 0 and 1 only?
 * Check whether a decimal number looks like a binary number.
 * true if every decimal digit of a number is 0 or 1
 * Is this number made up of zeros and ones?
 * Write a function to check if a given number's decimal digits could be read as binary, all 0 or 1.
 * Return false if a digit other than 0 and 1 occurs in {n}.
 * binary-looking decimal number test: only the digits 0 and 1
 * Could the decimal digits of {n} be bits, all of them 0 or 1?
 * Are all digits of the non-negative number {n} less than 2?
 * Decide if a number is written in the style of 1011: only ones and zeros in the decimal digits.
 * are there only 1s and 0s among the number's decimal digits?
 * would a number's decimal digits pass as bits, e.g. 10110
 * Write a function to check that the decimal form of a nonnegative number uses no digits apart from zero and one.
 * set(str(n)).issubset('01')
 * only 0s and 1s in it?
 * Does the base-ten numeral of n belong to the language (0|1)+?
 * How do I verify that an integer such as 1011 looks like binary?
 * check if number has only digits 0 and 1
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
 * Are all digits of {n} {OP}?
 * Check whether a number consists of {OP} digits only.
 * true if every decimal digit of a number is {OP}
 * Confirm that each decimal digit of a number is {OP}.
 * Is there no digit in {n} that is not {OP}?
 * {OP} digits throughout the number?
 * Return true when all of a number's decimal digits are {OP}; 0 counts as an even digit.
 * Does {n} have nothing but {OP} digits?
 * Go through the digits of a number and return false as soon as one is not {OP}, otherwise true.
 * Decide if the non-negative number is built from {OP} digits alone.
 * is each digit of the number {OP}? true/false
 * is the number composed entirely of {OP} digits
 * check if all decimal digits of a number are {OP}
 * are all digits of a number {OP}
 * Write a function to verify that each digit of a given nonnegative number is {OP}, where zero is the one digit 0.
 * all(int(c) is {OP} for c in str(n))
 * is every digit in there {OP} (0 is just the digit 0)
 * Universal test: no decimal figure of n fails to have {OP} parity, 0 having the figure 0.
 * How to tell if a number is made entirely of {OP} digits?
 * are all digits {OP}
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
 * Are all digits of {n} the same?
 * Check whether a number is a repdigit, such as 7 or 444.
 * repdigit test: one digit repeated throughout the number
 * true if the number repeats a single digit
 * Determine whether all digits of a number are equal.
 * Is {n} made of one digit repeated?
 * Do the decimal digits of {n} all agree?
 * Return true for 5, 11, 222 and false for 122: all digits of the number alike.
 * Decide if the non-negative number uses only one distinct digit.
 * identical digits throughout the number?
 * same digit everywhere in the number, like 5555?
 * does one repeated digit make up the whole number
 * Determine whether all decimal digits of a nonnegative number are identical; single-digit numbers satisfy this.
 * len(set(str(n))) == 1
 * same digit over and over, like 7777?
 * Repdigit (monodigit) test in base ten
 * How to detect that an integer repeats just one figure?
 * check if all digits of a number are the same
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
 * Return the number that consists of {n} times the digit {K}.
 * Build the number that consists of {n} copies of the digit {K}.
 * {K} repeated {n} times, as a decimal number
 * What is the number with {n} digits, all of them {K}?
 * Write the digit {K} as many times in a row as the argument says and return the number.
 * repdigit of length {n} with digit {K}; length 0 gives 0
 * Append the digit {K} to an empty number, n times over, and return it (0 if n is 0).
 * {K}, {K}{K}, {K}{K}{K}, ...: give the term with {n} digits.
 * Generate the integer made up of n digits {K}.
 * Compute {K} * (10^{n} - 1) / 9.
 * the digit {K} n times in a row, read as one number
 * number of length n where each digit is {K}
 * Produce the number consisting of {n} copies of the digit {K} in a row, where no copies result in 0.
 * int('{K}' * {n}) or 0 for an empty string
 * write the digit {K} {n} times and read it as one number (0 times gives 0)
 * The base-ten repdigit {K} · (10^n − 1) / 9
 * How can I generate {K}, {K}{K}, {K}{K}{K} and so on, by length {n}?
 * number made of {n} times the digit {K}
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
 * digit and count to repdigit: 4 and 3 give 444
 * How do I build a number such as 7777 from 7 and 4?
 * Write a function that writes a digit several times in a row and returns the number; digit, then count.
 * number ddd...d made of n digits d, with d as first argument
 * 3 repeated 5 times is 33333: digit and count in, number out
 * n copies of a digit in a row as an int, digit first
 * number with all digits alike, digit and length given
 * same digit over and over: number made of a given digit and a given length
 * concatenate a digit with itself so many times and return it as a number
 * construct a number of equal digits from the digit and how many there should be
 * Construct the number obtained by writing the digit {d} in sequence {n} times; zero repetitions produce 0.
 * Python: int(str({d}) * {n}) with '' becoming 0
 * digit {d} next to itself {n} times, as one number
 * Form the repdigit {d} · (10^{n} − 1) / 9 in base ten.
 * How do I put the figure {d} in a row so as to build an integer with {n} digits?
 * repeat digit {d} {n} times
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
 * Is {n} divisible by each of its digits?
 * Check whether a number is self-dividing: no zero digit, and each digit divides it.
 * true if no digit of a number is zero and every digit divides it
 * self-dividing number test: divisible by each of its digits, none of them 0
 * Write a function to check if a number can be divided by all of its digits; a zero digit makes it false.
 * Do all decimal digits of {n} go into {n} without a remainder, no digit being 0?
 * Return true for 128, since 1, 2 and 8 divide it; false if some digit is 0 or does not divide the number.
 * Decide if the positive number {n} contains no zero and is a multiple of every digit it contains.
 * Does each digit of a number divide it evenly? A zero digit never does.
 * is a number divisible by all its own digits? a digit 0 means no
 * does each digit divide the number it is in? zero digit means no
 * is it a self dividing number: every digit nonzero and a divisor of it
 * Write a function to determine if a positive number can be divided evenly by each of its own digits; any zero digit disqualifies it.
 * all(c != '0' and n % int(c) == 0 for c in str(n))
 * do all its digits go into it (a 0 never does)
 * Test whether every decimal figure of n is a nonzero divisor of n.
 * How to check that a number is a multiple of all its digits, zeros making it false?
 * self dividing number check
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
 * How many digits of {n} divide it, zeros left out and repeats counted?
 * Count the digits of a number by which the number is divisible.
 * how many digits of a number divide it, zeros left out, repeated ones counted each time
 * Given a number, count those of its digits that go into it evenly; repeated digits count each time.
 * Count the digits of n that divide n, each appearance individually, zeros left out.
 * For 1012 the answer is 3: the digits 1, 1 and 2 divide it.
 * Of the decimal digits of {n}, how many leave no remainder when they divide {n}?
 * count a number's nonzero digits that divide it evenly, repeats included
 * How many decimal digits are divisors of the number they stand in? A digit 0 is none.
 * Check every digit of {n} and count it if it is not 0 and n is a multiple of it.
 * how many of its own nonzero digits go into a number, repeats counting each time
 * amount of digits that are factors of the number they belong to
 * Write a program that counts those digits of a positive number which divide the number exactly; zeros are left out, repeats are counted.
 * sum(c != '0' and n % int(c) == 0 for c in str(n))
 * how many of its digits go evenly into the number, doubles count twice, 0 never
 * Quantity, with multiplicity, of nonzero decimal figures that are divisors of n
 * How do I find in how many positions a number has a digit that is its divisor (0 excluded)?
 * number of digits that divide the number
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
 * Is {n} a stepping number: neighbouring digits differ by exactly 1?
 * Check whether neighbouring digits of a number always differ by exactly 1.
 * stepping number test: adjacent digits always one apart, single digits pass
 * true if each digit of a number is one more or one less than the digit next to it
 * Stepping numbers such as 321 or 4567 have neighbouring digits that differ by exactly one; check for one.
 * Do adjacent decimal digits have an absolute difference of 1?
 * Return true if consecutive digits go up or down in steps of one; one-digit numbers pass.
 * Does every pair of adjacent digits of {n} differ by one?
 * Decide if the non-negative number {n} climbs and falls in single steps, digit by digit.
 * do all adjacent digits of a number differ by 1?
 * neighbour digits of an integer differ by one, everywhere?
 * is it a stepping number, e.g. 123, 321, 545, where adjacent digits differ by one
 * Check if every pair of neighbouring decimal digits in a nonnegative number differs by exactly one; single digits pass.
 * all(abs(int(x) - int(y)) == 1 for x, y in zip(str(n), str(n)[1:]))
 * does each digit go up or down by 1 from the one before, one digit is fine
 * Stepping number predicate: consecutive figures of the base-ten expansion have absolute difference 1
 * How to test an integer like 4565 for adjacent digits that are one apart?
 * is it a stepping number
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
 * Is the sum of the digits of {n} {OP}?
 * Check whether the digits of a number add up to an {OP} number.
 * true if the digit sum of a number is {OP}
 * Write a function to test if the sum of digits of a number is {OP}.
 * Do the decimal digits of a number total an {OP} value?
 * {OP} digit sum check for a non-negative number
 * Return true if adding all digits of a number gives an {OP} result.
 * Decide if the cross sum of {n} is {OP}.
 * Add the digits of the number and tell whether the total is {OP}.
 * Is the total of all digits in {n} an {OP} number?
 * does a number have an {OP} cross sum?
 * digits of a number added, outcome {OP} or not
 * Write a function to check whether adding all decimal digits of a nonnegative number results in an {OP} total.
 * sum(int(c) for c in str(n)) is {OP}
 * add up its digits, is that {OP}
 * Parity of the base-ten digit sum: true for {OP}
 * How do I find out if a number's digits total something {OP}?
 * is the digit sum {OP}
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
 * Is the number of one bits {OP:2}, which makes the number {OP}?
 * Decide if a non-negative number is {OP}, meaning that its set bits are {OP:2} in number.
 * Count the binary ones of {n}; return true if the count is {OP:2} ({OP}).
 * Does {n} belong to the {OP} numbers, those with an {OP:2} number of binary ones?
 * {OP} or not: does the number have {OP:2} parity?
 * is it an {OP} number, having {OP:2} many 1 bits?
 * popcount of the number is {OP:2}, so it is called {OP}
 * Check whether a nonnegative number is {OP}, meaning that its binary representation contains an {OP:2} quantity of ones.
 * bin(n).count('1') is {OP:2}
 * written in 0s and 1s, does it have an {OP:2} number of 1s ({OP} numbers)
 * {OP} number predicate, i.e. Hamming weight of {OP:2} parity
 * How to decide if a number belongs to the {OP} numbers (popcount {OP:2})?
 * is n an {OP} number
 *
 * @T int32_t int64_t
 * @OP == "evil" "even"
 * @OP != "odious" "odd"
 * @name is_evil_or_odious bit_count_parity
 * @range n 0 1000
 */
_Bool is_evil_or_odious(T n) {
    int32_t ones = 0;
    for (; n > 0; n /= 2) ones += n % 2;
    return ones % 2 OP 0;
}

/**
 * Of n, find the k-th smallest divisor, -1 if there are fewer.
 * Return the kth factor of a number, or -1 if it has fewer divisors.
 * k-th divisor of n in ascending order, n first, then k (-1 if there is none)
 * List the factors of {n} from 1 upwards; which is number {k}, or -1 if the list is shorter?
 * Provide the k-th factor of n in ascending order, or -1 when n has fewer than k factors.
 * Of all divisors of {n}, sorted, give the one at the 1-based position {k}, else -1.
 * For 12 and 3 the answer is 3, because its factors are 1, 2, 3, 4, 6 and 12: the k-th factor of n, or -1.
 * Of {n}, which divisor is number {k}, counting 1 as the first? -1 for none.
 * number n and k: kth factor of n, -1 if missing
 * Go up from 1, count the numbers that divide {n}, and stop at the {k}-th; -1 if never.
 * number, k: its k-th factor, small to large, else -1
 * n, k: number on place k in the sorted list of divisors of n, or -1
 * Of all positive divisors of {n}, find the one at rank {k} by size, where 1 is the first; return -1 when absent.
 * d = [i for i in range(1, {n} + 1) if {n} % i == 0]; return d[{k} - 1] if len(d) >= {k} else -1
 * list everything that goes into {n} from 1 up, give number {k} in the list, or -1
 * Among the divisors of {n}, the order statistic of one-based rank {k}; −1 if there are fewer
 * How do I list the factors of {n} in ascending order and get number {k}, with -1 for missing?
 * kth factor of n, -1 if none
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
 * {OP:2} of the common factors of two positive numbers
 * Given two numbers, return the {OP:2} of the divisors they share.
 * Obtain the {OP:2} of the common divisors of two natural numbers.
 * {OP} every positive integer that goes into both numbers evenly.
 * Which divisors do {a} and {b} have in common? Return their {OP:2}.
 * {OP:2} of the positive d with {a} % d == 0 and {b} % d == 0
 * {OP} the factors that two positive integers share, 1 included.
 * the {OP:2} of the shared divisors of {a} and {b}
 * {OP:2} of the factors that two positive integers share
 * numbers that go into both of two values: the {OP:2} of all such numbers
 * {OP} the positive integers that are factors of both given positive numbers, 1 included.
 * Python: {OP:2} of set(divisors({a})) & set(divisors({b}))
 * {OP:2} of all whole numbers that go into {a} and into {b}
 * The divisor function {OP:2} evaluated at gcd({a}, {b})
 * What is the {OP:2} of the factors shared by two integers?
 * {OP:2} of common divisors of {a} and {b}
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
 * Calculate the sum of the {OP} factors of a number, the number itself considered too.
 * Go through the divisors of {n} and add the {OP} ones.
 * How much do all {OP} numbers that divide {n} come to?
 * Sum every {OP} d that divides {n}, the number itself included.
 * total of the {OP} factors of the positive number {n}
 * Return the sum of all factors of a number that are {OP}.
 * {OP} factors of a number added together
 * only the {OP} divisors of a number, what is their total
 * Write a program that adds up every {OP} divisor of a given positive number, the number itself included where it qualifies.
 * sum(d for d in range(1, n + 1) if n % d == 0 and d is {OP})
 * total the {OP} numbers that go into n
 * Restricted sigma function: Σ d over {OP} d | n
 * What do a number's {OP} factors add up to, 0 if it has none?
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
 * Halve when even, subtract 1 when odd: 14 takes 6 steps to reach 0 (7, 6, 3, 2, 1, 0); how many does {n} take?
 * Steps from {n} down to 0 by halving even values and subtracting one from odd values
 * Repeat: odd, take one away; even, divide by two. How many rounds until nothing is left?
 * Return the count of operations that turn {n} into 0 under the halve-or-decrement rule.
 * halve an even number or decrement an odd one until zero: step count
 * halve if even, minus one if odd: how many moves till 0
 * reduce a number to zero, halving if even, minus 1 if odd, and count the operations
 * Compute how many operations bring a nonnegative number down to 0 when even values are halved and odd ones lose 1.
 * while n: n = n // 2 if n % 2 == 0 else n - 1; count the iterations
 * halve it if even, take one off if odd, how many moves until nothing is left
 * Number of halving and decrement iterations to reach zero
 * How many steps does it take to reduce an integer to zero by n/2 (even) or n-1 (odd)?
 * steps to reduce n to zero
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
 * Suggest the next perfect square greater than a given number.
 * Which square number follows {n}?
 * Starting from 0, 1, 4, 9, ..., give the first one that exceeds {n}.
 * least k * k with k * k > {n}
 * For 9 the answer is 16, for 10 it is 16 as well: the square that comes after {n}.
 * the nearest square number above {n}
 * square number directly above a non-negative number
 * next k^2 bigger than a given number
 * Find the smallest perfect square which is strictly larger than a supplied nonnegative number.
 * (math.isqrt(n) + 1) ** 2
 * go up from n until you meet a square, a square itself has to move on
 * (⌊√n⌋ + 1)²
 * What is the first square number beyond a given value?
 * next perfect square after n
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
 * Of the squares just below and just above {n}, give the closer one.
 * the k * k that differs least from {n}
 * What square number comes nearest to {n}? It is the number itself if that is one.
 * snap a number to its nearest square
 * closest square number to an integer
 * round an integer to a perfect square, the closest one
 * Write a function to find the perfect square lying closest to a given nonnegative number, 0 being a square as well.
 * min((k * k for k in range(n + 2)), key=lambda s: abs(s - n))
 * which square number is it closest to
 * Round n to the element of the set 0, 1, 4, 9, … at minimal distance.
 * How do I snap an integer to its nearest square number?
 * nearest perfect square
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
 * How many {OP:2} are there from {a} to {b}?
 * Count the {OP:2} in a range, both ends included.
 * number of {OP:2} from one number to another, both included
 * Given a lower and an upper bound, count the {OP:2} from one through the other.
 * Write a function to count the {OP:2} in an inclusive range.
 * How many values in [{a}, {b}] are {OP} of integers, 0 included?
 * Count x with {a} <= x <= {b} that are {OP} of whole numbers.
 * {OP:2} in the closed interval from {a} to {b}: how many?
 * I need the number of {OP:2} from {a} to {b}, both ends counting.
 * Run through the {OP} 0, 1, ... and count those in the closed interval from {a} to {b}.
 * amount of {OP:2} inside two limits, the limits included
 * low and high bound, how many {OP:2} fall in
 * Write a function to count how many {OP:2} there are from {a} to {b}, both of which are included.
 * len of the list of k-th {OP} v with {a} <= v <= {b}, starting from 0
 * how many {OP} between {a} and {b}, ends too
 * Number of {OP:2} in the closed interval [{a}, {b}], zero being one of them
 * What is the quantity of {OP} within an inclusive range?
 * count {OP} between {a} and {b} inclusive
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
 * Given a limit, count the numbers whose proper divisors make them {OP}.
 * Of the numbers 1 to {n}, how many are {OP} (sum of the proper divisors {OP:2} the number)?
 * Go from 1 to {n} and count each {OP} number.
 * {OP} number count: proper divisor sum {OP:2} the number
 * I want to know how many integers up to {n} are {OP}.
 * Count the positive x <= {n} where the sum of the divisors below x is {OP:2} x.
 * amount of {OP} integers from 1 through a limit
 * count the {OP} numbers among 1 to n, by the sum of their proper divisors
 * Count the {OP} numbers from 1 to {n} inclusive, for which the sum of the proper divisors is {OP:2} the number itself.
 * len([x for x in range(1, {n} + 1) if sum(proper_divisors(x)) is {OP:2} x])
 * up to {n}, how many numbers have smaller divisors adding to {OP:2} themselves
 * Cardinality of the {OP} numbers not exceeding {n} (aliquot sum {OP:2} the number)
 * How many integers 1..{n} are {OP}?
 * number of {OP} numbers up to {n}
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
 * Return the nth happy number, counting from 1 for the number 1.
 * nth happy number of 1, 7, 10, 13, ..., counted from 1
 * What is number {n} in the list 1, 7, 10, 13, 19, 23, ... of happy numbers?
 * Write a function that returns the n-th happy number, starting with 1 as number 1.
 * Go through 1, 2, 3, ... and stop at the {n}-th number whose repeatedly summed digit squares lead to 1.
 * happy number at a given 1-based position
 * Which happy number stands at place {n}, if 1 is at place 1?
 * Generate happy numbers and return the one with index {n}, the first being 1.
 * Give me the {n}th number that ends at 1 when digits are squared and summed repeatedly.
 * n-th happy number, n from 1
 * happy number on place n of the list, first place is 1
 * nth happy number, the first is 1
 * find the n-th happy number, n = 1 giving 1
 * Find the {n}-th happy number in increasing order, starting with 1 as the first, where repeatedly summing squared digits leads to 1.
 * list(filter(is_happy, itertools.count(1)))[{n} - 1], conceptually
 * happy number number {n} (1, 7, 10, 13, 19, ...)
 * Term with one-based index {n} of the base-ten happy number sequence
 * Which is the n'th integer whose sum of squares of digits, iterated, arrives at 1?
 * nth happy number
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
 * {OP} of the numbers in [{a}, {b}], added up
 * Run from {a} to {b}, inclusive, and add up the {OP}.
 * Sum up the {OP} of the integers from a lower to an upper limit inclusive.
 * I need the sum of the {OP} of every number in a range, its ends too.
 * total of {OP} for x from {a} through {b}
 * integers low..high inclusive, their {OP} added together
 * {OP} of each integer from a lower to an upper limit, both included, totalled
 * Write a function to calculate the sum of the {OP} of all integers from {a} up to and including {b}.
 * Matlab: sum over v = {a}:{b} of the {OP} of v
 * add together the {OP} of each number from {a} to {b}, ends too
 * Σ over x in the closed interval [{a}, {b}] of x's {OP}; an empty interval has 0
 * How to total the {OP} of consecutive integers between two inclusive bounds?
 * sum of {OP} from {a} to {b}
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
 * Add up the squares of the first {n} {OP} numbers.
 * What is the sum of the squares of the first n {OP} natural numbers?
 * sum of the squares of the first {n} {OP} numbers: {OP:2}
 * I'm asked for the sum of the squares of the first n {OP} numbers, from the smallest positive one.
 * {OP:2}: add {n} terms.
 * Square each of the {n} smallest positive {OP} numbers and total the squares.
 * Given a count, sum the squares of that many {OP} numbers from the start.
 * total of the squares of the {OP} numbers from the smallest positive one, {n} of them
 * How much do the squares of {n} {OP} numbers, beginning with the smallest positive one, make?
 * squares of the first n positive {OP} numbers, summed
 * squares of the first n {OP} numbers added together
 * how do I sum up n terms of {OP:2}
 * Compute the sum of the squares of the first {n} {OP} natural numbers, that is {OP:2} with {n} terms.
 * sum(map(lambda v: v * v, first {n} {OP} positive ints)), so {OP:2}
 * square the first {n} {OP} numbers and add ({OP:2})
 * Partial sum with {n} terms of the series {OP:2} over {OP} integers
 * How do I sum up {n} consecutive squares of {OP} numbers, {OP:2}?
 * sum of squares of first {n} {OP} numbers
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
 * Loop over {n} terms of {OP} and accumulate them.
 * sum up {OP} for n terms
 * sum of the fractions {OP}, number of terms given
 * first n terms of {OP}, summed pls
 * Write a program that evaluates the series {OP} up to {n} terms.
 * Python list of {n} floats following the pattern {OP}, then sum() of it
 * add {n} of these fractions: {OP}
 * Partial sum S_n of {OP}, with S_0 = 0
 * What do the leading {n} summands of {OP} amount to?
 * sum of first {n} terms of {OP}
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
 * Return the {n}-th {OP} number.
 * What is the nth {OP} number, with {OP:2} as the first?
 * nth {OP} natural number, {OP:2} being number 1
 * Which {OP} number stands at position {n} of {OP:2}, {OP:3}, ...?
 * Write a function to find the n-th positive {OP} number.
 * Give the {n}th positive {OP} integer.
 * positive {OP} number at a 1-based position
 * In the list of {OP} numbers that starts with {OP:2}, which is the {n}-th?
 * Compute the {OP} number with index {n}, starting at {OP:2} for index 1.
 * Position to {OP} number: 1 gives {OP:2}, 2 gives {OP:3}
 * number n among the {OP} ones {OP:2}, {OP:3}, ...
 * n-th {OP} number starting {OP:2}, {OP:3}, n from 1
 * Write a function to give the {OP} number at a specified position, where position 1 corresponds to {OP:2} and position 2 to {OP:3}.
 * Python: the 1-based element n of the {OP} ints {OP:2}, {OP:3}, ...
 * {OP} number number n, counting {OP:2}, {OP:3}, and on
 * Closed form for the n-th {OP} positive integer (n = 1 gives {OP:2})
 * What is the value of the nth {OP} number if {OP:2} is the first and {OP:3} the second?
 * nth {OP} number (1st is {OP:2})
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
 * perfect power test: square, cube or higher power of a positive integer
 * true if {n} is a square, a cube or another higher power of a positive integer
 * Write a function to check if a positive number can be expressed as a^b with whole a and b > 1.
 * Can {n} be written as some integer from 2 on raised to an exponent from 2 on? 1 counts, too.
 * Is the positive number an exact power of an integer, such as 8, 9, 27 or 32?
 * Return true if an integer base and an exponent of at least 2 give {n}.
 * Does {n} equal x * x, x * x * x or so on for a whole number x?
 * is the number an exact power of some integer, exponent two or more
 * base^exponent with both whole, exponent 2 or higher: possible for this positive number?
 * is a number some a^b with whole a and b, where b is 2 or more
 * Check if a positive number can be expressed as an integer raised to an exponent of at least two; 1 qualifies.
 * any(b ** e == n for b in range(1, n + 1) for e in range(2, 40))
 * is it a square, cube or other power of something, 1 yes
 * Perfect power predicate: does n = m^k with k ≥ 2 have a solution?
 * How do I see whether an integer is some whole number to the power 2, 3, 4, ... (true for 1)?
 * is n a perfect power
 *
 * @T int32_t int64_t
 * @name is_perfect_power is_exact_power
 * @range n 1 1100
 */
_Bool is_perfect_power(T n) {
    if (n == 1) return 1;
    for (T base = 2; base * base <= n; base++) {
        T power = base * base;
        while (power < n) power *= base;
        if (power == n) return 1;
    }
    return 0;
}

/**
 * Return the sum of all terms of the Collatz sequence from {n} down to 1.
 * Add up the numbers in the hailstone sequence that starts at {n}.
 * sum of the Collatz sequence of a number, start and final 1 included
 * Follow the 3n + 1 rule until 1 and total every number on the way.
 * Write a function that sums the terms of the Collatz sequence from a given start to 1, both included.
 * What do the values of the hailstone sequence from {n} to 1 add up to?
 * Total of {n} and all its Collatz successors through 1
 * For 3 it is 3 + 10 + 5 + 16 + 8 + 4 + 2 + 1 = 49; compute it for {n}.
 * Halve even numbers, triple odd ones plus one, and sum all values from the start through 1.
 * total of the Collatz sequence of a number, start and final 1 counted
 * hailstone numbers from a start added together until one, ends included
 * 3n+1 sequence from n down to 1, sum of everything visited, n and 1 too
 * Add up all elements of the Collatz sequence that starts at a given positive number and ends at 1, both ends included.
 * total = n; while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; total += n
 * halve evens, triple odds plus one until 1, and add every number you see, start and 1 too
 * Sum of the 3n+1 orbit from n down to its first 1, inclusive
 * What is the total of the hailstone trajectory from n to 1?
 * sum of collatz sequence
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
 * Collatz value after a given number of steps: start, then steps
 * Halve a number when even, else 3n + 1: do this k times and return the result.
 * Starting from {n}, go {k} steps along the hailstone sequence; where are you?
 * Perform the 3n+1 map k times from a starting value and return where it leads.
 * element with index {k} of the Collatz sequence that begins with {n} at index 0
 * Return the k-th successor of a positive number under the Collatz map.
 * What is left after the 3x + 1 procedure has been applied to {n} for {k} rounds?
 * k-fold Collatz iteration on n
 * collatz value of a number k steps later
 * where does 3n+1 take a number in k moves
 * Determine which value is obtained from {n} after {k} Collatz iterations, not stopping if 1 is met.
 * for _ in range({k}): {n} = {n} // 2 if {n} is even else 3 * {n} + 1
 * halve if even, else times 3 plus 1, do that {k} times to {n}
 * The {k}-fold iterate of the 3x+1 map at {n}, cycling through 1, 4, 2
 * Where does the hailstone sequence starting from {n} stand {k} steps later?
 * collatz value of {n} after {k} steps
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
 * Check whether two numbers leave the same remainder when divided by {K}.
 * congruence of two numbers modulo {K}
 * true if {K} divides the difference of two numbers
 * Do {a} and {b} belong to the same residue class mod {K}?
 * Write a function to test {a} = {b} (mod {K}).
 * Is {a} - {b} a multiple of {K}?
 * Return true if two numbers agree modulo {K}.
 * Are two values equal mod {K}?
 * On a dial with {K} marks, do {a} and {b} land on the same mark?
 * do two numbers have the same rest when dividing by {K}?
 * are two numbers equal on a clock with {K} hours
 * Check if two given integers leave the same remainder modulo {K}, i.e. their difference is divisible by {K}.
 * ({a} - {b}) % {K} == 0
 * do the two land on the same spot on a clock with {K} hours
 * Test {a} ≡ {b} (mod {K}).
 * How do I find out that {a} and {b} belong to one residue class modulo {K}?
 * are {a} and {b} congruent mod {K}
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
 * congruence check of two numbers with a given modulus, modulus last
 * do two numbers leave the same remainder when divided by a third
 * Check whether the first two arguments are equal modulo the last one.
 * How do I test if two integers are congruent, with the modulus as third argument?
 * Write a function that tells whether a and b agree mod m, given in this order.
 * a = b (mod m)? true or false
 * are the first two numbers in the same residue class, modulus as third argument
 * is the difference of two numbers a multiple of the third
 * are a and b equal modulo m
 * does m divide a - b
 * 17, 5 and 12 gives true, as 17 = 5 (mod 12): check two numbers and a modulus
 * Write a function to verify that {a} and {b} differ by an exact multiple of {m}.
 * Python: ({a} - {b}) % {m} == 0, so 1/True if they agree mod {m}
 * is the gap from {a} to {b} a whole number of {m}s
 * Decide the congruence {a} ≡ {b} (mod {m}).
 * Do the integers {a} and {b} have identical residues with modulus {m}?
 * is {a} congruent to {b} mod {m}
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
 * What is the last digit of {a} to the power {b}?
 * Find the unit digit of a power, given base and exponent.
 * last decimal digit of a^b
 * Return the final decimal digit of {a} raised to {b}, without computing the whole power.
 * Only the units digit of base to the exponent is required; compute it.
 * Compute {a}^{b} mod 10.
 * Which digit does the power end in, given base and exponent?
 * Raise a number to a power, base first, and keep only the ones place.
 * ones digit of base to the exponent; anything to the 0 gives 1
 * {a} multiplied by itself {b} times: what is the rightmost digit?
 * units digit of a to the b
 * final decimal digit of a huge power, base and exponent given
 * Write a function to find the units digit of {a} raised to the nonnegative power {b}.
 * pow({a}, {b}, 10)
 * what does {a} times itself {b} times end with (just 1 for zero times)
 * {a}^{b} mod 10, safe against overflow
 * How do I get the final decimal figure of a big power, base {a} and exponent {b}?
 * last digit of {a}^{b}
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
 * Multiply the numbers up to {n} and keep only the residue by {K}.
 * {n}! mod {K}
 * remainder of a number's factorial on division by {K}
 * Give the factorial of a number, taken modulo {K}.
 * I need n factorial mod {K} for a counting problem.
 * n! reduced by {K}
 * rest of the factorial of n when divided by {K}
 * Write a program that calculates the remainder of the factorial of {n} on division by {K}, reducing at each step.
 * math.factorial({n}) % {K}
 * multiply 1 to {n} together, what is left over after dividing by {K}
 * How do I get the residue of n factorial modulo {K} without overflow?
 * factorial of {n} mod {K}
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
 * number and modulus in, residue of the factorial out
 * factorial of the first argument, reduced by the second at every step
 * remainder when n! is divided by m
 * big factorial modulo a prime or any other modulus, number first
 * 5 and 7 gives 120 mod 7 = 1: factorial modulo a number
 * factorial in modular arithmetic: number, then modulus
 * product of 1 to n, mod m; n first, then m
 * Compute the residue that {n} factorial leaves when it is divided by {m}, without letting the product grow.
 * Python math.factorial({n}) % {m}
 * 1 times 2 times … times {n}, then the remainder after {m}
 * Evaluate {n}! modulo {m} by modular multiplication; 0! counts as 1.
 * What remains of the factorial of {n} after division with modulus {m}?
 * {n}! mod {m}
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
 * Run the Fibonacci recurrence {n} steps, reducing by {K} each time.
 * residue of the nth Fibonacci number by {K}, F(0) being 0
 * Give me Fibonacci of {n}, taken modulo {K}.
 * Add the last two terms mod {K}, starting from 0 and 1; which is term {n}?
 * Pisano style: the Fibonacci sequence modulo {K} at index {n}
 * fib(n) % {K}, fib(0) = 0
 * rest of the n-th Fibonacci number, F(0) being 0, when divided by {K}
 * Find the remainder modulo {K} of the Fibonacci number with index {n}, where indices 0 and 1 hold 0 and 1.
 * fib({n}) % {K}, with fib(0) = 0
 * Fibonacci number {n} but just what is left after dividing by {K}, counting 0 as number 0
 * F_n mod {K}, F_0 = 0, F_1 = 1
 * How do I calculate a huge Fibonacci term (zero-based, 0, 1, 1, 2, ...) modulo {K}?
 * nth fibonacci number mod {K}
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
 * Fibonacci number of the first argument as index, reduced by the second at every step
 * remainder when Fibonacci's F(n), F(1) = F(2) = 1, is divided by m
 * Fibonacci number F(n), F(1) = F(2) = 1, modulo a power of ten or any other modulus given second
 * F(10) = 55 leaves 6 modulo 7: compute F(n) modulo m for any n and m, F(0) being 0
 * Fibonacci in modular arithmetic: index from 0, then modulus
 * element n of the Fibonacci sequence taken modulo m, F(0) = 0
 * Write a function to get the Fibonacci number at index {n} (F(0) = 0, F(1) = 1) reduced modulo {m}.
 * Python: a, b = 0, 1; repeat {n} times a, b = b, (a + b) % {m}; result a % {m}
 * remainder of Fibonacci number {n} after dividing by {m}, the 0th being 0
 * Term F_{n} of the Pisano-periodic sequence with modulus {m}, F_0 = 0
 * Which residue has the {n}th Fibonacci term, counted from 0, for divisor {m}?
 * fibonacci {n} modulo {m}
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
 * In how many ways can {n} be written as a sum of consecutive positive integers?
 * Count the runs of consecutive positive numbers that add up to {n}.
 * number of ways to express a number as a sum of consecutive positive integers, the number alone included
 * For 9 there are three: 9, 4 + 5 and 2 + 3 + 4; how many for {n}?
 * Write a function counting the ways in which a positive integer is a sum of one or more consecutive ones.
 * How many stretches of neighbouring whole numbers total {n}?
 * count all representations of a number as one or more consecutive positive integers summed
 * Given {n}, count all pairs of a positive start and a length with start + (start + 1) + ... = {n}.
 * Count the ways to split {n} into one or more successive positive integers.
 * number of representations of n as a sum of one or more successive positive integers
 * how many runs like 9, 4+5 or 2+3+4 give the number, all terms positive
 * ways to write a number as a sum of successive naturals from 1 up, a single term allowed
 * number of ways to write a number as a sum of one or more consecutive positive numbers
 * how many sums of consecutive positive integers, one term included, give n
 * Count in how many ways a positive number can be expressed as the sum of one or more consecutive positive integers.
 * len of all (start, stop) pairs with sum(range(start, stop)) == n and 1 <= start < stop
 * ways to make n by adding numbers in a row like 4+5, n alone counts
 * Number of runs of successive natural numbers totalling n (that is, of odd divisors of n)
 * How many consecutive-integer representations does n have, including n by itself?
 * number of ways to write n as a sum of consecutive numbers
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
 * Can the non-negative {n} be split into two square numbers?
 * Return true for 5 = 1 + 4 and 13 = 4 + 9, false for 3.
 * Decide if two perfect squares, one of which may be 0, make {n}.
 * two-square representation of a number, 0 allowed as a square: does one exist?
 * do two square numbers (0 is one) together make n?
 * x^2 + y^2 = n solvable in integers, for a given n?
 * can a number be written as the sum of two squares
 * sum of two squares or not, counting 0 as a square
 * Check whether a nonnegative number can be formed by adding the squares of two integers, which may be zero or the same.
 * any(x * x + y * y == n for x in range(n + 1) for y in range(n + 1))
 * two squares that add up to n, can you find some (0 is a square)
 * Solvability of x² + y² = n over the integers
 * How do I determine if a number splits into two perfect squares, zero allowed?
 * is n a sum of two squares
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
 * range product from the lower to the upper limit, both included
 * Run from {a} to {b} and keep a running product.
 * the product of consecutive integers between two bounds, bounds included
 * Return the result of multiplying every integer from {a} through {b}.
 * partial factorial: the product of the factors {a} to {b} only
 * low * (low + 1) * ... * high
 * multiply up the integers from one limit to another, limits included
 * product of the numbers from a to b, both included
 * multiply all integers between two limits inclusively
 * Write a function to multiply all integers from {a} up to and including {b} together; the result is 1 when {a} exceeds {b}.
 * math.prod(range({a}, {b} + 1))
 * times everything from {a} to {b}, both too, 1 if there is nothing
 * Evaluate Π x over the closed interval [{a}, {b}], the empty product being 1.
 * How do I compute the product of an inclusive run of integers (1 for an empty run)?
 * product of numbers from {a} to {b} inclusive
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
 * Apartments are numbered from 1 up to n: how many of the numbers have a {K} in them?
 * Of the house numbers 1 to {n}, how many need a {K}?
 * Go from 1 to {n} and count each number that has {K} as a decimal digit.
 * numbers containing {K}, up to and including the limit
 * In how many of the numbers 1, 2, ..., {n} does {K} appear?
 * Count x <= {n} whose decimal notation includes the digit {K}.
 * How many page numbers up to {n} have the digit {K}, each page counted once?
 * how many of the numbers 1..n show a {K} somewhere
 * amount of numbers until n with a {K} in it
 * Count how many integers from 1 to {n} inclusive have at least one digit {K} in their decimal notation.
 * sum('{K}' in str(x) for x in range(1, {n} + 1))
 * up to {n}, how many numbers have a {K} somewhere, each counted once
 * Cardinality of the positive integers not above {n} whose base-ten numeral uses the figure {K}
 * In how many of the numbers 1, 2, …, {n} does a {K} occur?
 * count numbers up to {n} containing digit {K}
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
 * count the numbers from 1 up to a limit that contain a digit, limit first, then the digit
 * numbers from 1 to a limit with a given digit in them, limit first, digit second
 * How many house numbers from 1 up to a limit show a certain digit? The limit comes first.
 * Write a function that counts the numbers from 1 to n containing the digit d.
 * limit and digit in, count of the numbers from 1 to the limit with that digit out
 * in how many numbers from 1 up to the limit does the digit, given second, appear at all
 * 20 and 1 gives 11: count the numbers from 1 to the first argument which contain the second as a digit
 * 1 up to n with digit d: each number counts once, however often the digit is in it
 * how many numbers from 1 to a limit need a certain digit: limit, digit
 * how many of the first n naturals contain a chosen digit
 * count integers from 1 up to n with at least one digit d in them
 * Determine how many of the integers from 1 through {n} contain a given digit {d}, counting each integer just once.
 * len([x for x in range(1, {n} + 1) if str({d}) in str(x)])
 * from 1 to {n}, how many numbers have the digit {d} in them
 * Number of positive integers up to {n} in whose decimal expansion {d} appears at least once
 * How many values 1..{n} include the figure {d}?
 * count numbers up to {n} that contain digit {d}
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
 * Painting apartment numbers 1 to n, how many times does {K} appear, repeats within a number included?
 * Numbering pages 1 to {n}: how many {K} digits must be printed?
 * Go through 1, 2, ..., {n} and tally every single digit {K}.
 * In the list of numbers up to the limit, how many digits are equal to {K}?
 * digit frequency of {K} over all integers from 1 through {n}
 * Count the {K}s in the decimal notations of 1 to {n} together.
 * How many {K} digits occur altogether from one up to n?
 * number of {K}s written in total while numbering 1..n
 * total tally of figure {K} in all numbers through n
 * Write a program that finds how often the digit {K} is used in total when all integers from 1 to {n} are written out.
 * ''.join(map(str, range(1, {n} + 1))).count('{K}')
 * writing 1 up to {n}, how many times do I write a {K} (11 has two 1s)
 * Total frequency of the decimal figure {K} over the numerals of 1, …, {n}, with multiplicity
 * How many {K} digits are needed to number pages 1 to {n}?
 * occurrences of digit {K} in all numbers from 1 to {n}
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
 * How many times is the digit {d} written in the numbers from 1 to {n}, with {d} given first?
 * count the copies of a digit, given first, in all numbers from 1 up to a limit
 * total occurrences of a digit in the numbers from 1 to n, digit as the first argument
 * How often do I write a certain digit when I number the pages of a book from 1? Digit first, then last page.
 * Write a function that counts how often the first argument appears as a digit in 1..n.
 * digit and limit in, total occurrences of the digit in 1 to the limit out
 * 1 and 13 gives 6: how often the digit is written while counting from 1 to the second argument
 * digit, limit: total number of times the digit is printed while counting up from 1
 * digit d in 1 to n, every single one counts, also twice within one number
 * how many of this digit do I need for the house numbers 1 to n, digit given first
 * digit frequency over all numbers from 1 to the second argument
 * counting from 1 up to the second argument, how often does the first come up as a digit
 * Compute how many times the digit {d} occurs altogether in the decimal forms of the numbers from 1 to {n}.
 * str({d}) counted within ''.join(str(i) for i in 1..{n})
 * how many {d}s do you write when writing all numbers from 1 to {n}, doubles count twice
 * Aggregate multiplicity of the figure {d} across the base-ten numerals of 1 through {n}
 * What is the overall frequency of digit {d} in the listing 1, 2, …, {n}?
 * total occurrences of digit {d} in 1 to {n}
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
 * (1 + 2 + ... + {n})^2 - (1^2 + 2^2 + ... + {n}^2)
 * Write a function for (1 + ... + n)^2 minus the sum of the squares 1 to n^2.
 * By how much does the squared total of 1..{n} exceed the total of the squares?
 * square of the sum less sum of the squares, for the first n natural numbers
 * Given {n}, subtract the sum of squares from the square of the sum.
 * For 10 it is 3025 - 385 = 2640; compute it for {n}.
 * Difference: squared sum of the naturals up to {n} and their sum of squares
 * (sum)^2 minus sum of squares, for the first n naturals
 * squared sum of 1 to n minus their summed squares: the gap
 * Find the difference between the square of the sum and the sum of the squares of the first {n} natural numbers.
 * sum(range({n} + 1)) ** 2 - sum(i * i for i in range({n} + 1))
 * add 1 to {n} and square that, then take off each number's own square
 * (Σ i)² − Σ i², i running from 1 to {n}
 * By what amount does the squared total of 1..{n} surpass the total of their squares?
 * square of sum minus sum of squares up to {n}
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
 * Is the sum of the digits of {n} divisible by {K}?
 * Check whether the digits of a number add up to a multiple of {K}.
 * is the digit sum of a number divisible by {K}?
 * true if {K} divides the sum of a number's decimal digits
 * Confirm that a number's digit sum is a multiple of {K}.
 * Add all the digits of a number; does {K} go into the total evenly?
 * Is the cross sum of {n} a multiple of {K}?
 * Return true when the digit sum of a number % {K} == 0.
 * Decide if the digit total of the non-negative {n} can be divided by {K}.
 * For {n}, is the sum of all digits in the {K} times table?
 * digits of a number added and divided by {K} leave nothing?
 * is {K} a factor of a number's cross sum
 * Write a function to determine whether the decimal digits of a nonnegative number add up to a multiple of {K}.
 * sum(map(int, str(n))) % {K} == 0
 * add its digits, does {K} go into that
 * Test whether the base-ten digit sum of n is ≡ 0 modulo {K}.
 * How to check that the total of a number's figures can be divided by {K}?
 * is digit sum divisible by {K}
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
 * How do I test whether the cross sum of a number is divisible by another?
 * Establish whether a number's digits sum to a multiple of k, the second argument.
 * number and divisor in: does it divide the digit sum
 * digit total of n modulo k is zero?
 * 123 and 3 gives true, because the digits sum to 6, a multiple of 3
 * is the cross sum of a number divisible by the second argument or not
 * can the digit sum of n be split evenly into k parts
 * add the digits of a number, then test if a given divisor divides the total
 * is k a divisor of the sum of digits of n
 * Check that the decimal digits of a nonnegative number {n} have a sum which the divisor {k} divides without remainder.
 * Python: sum(int(c) for c in str({n})) % {k} == 0
 * digits of {n} added up, does {k} go into that evenly
 * Digit sum of {n} in base ten ≡ 0 (mod {k})
 * Is the total of the figures of {n} a multiple of {k}?
 * digit sum of {n} divisible by {k}
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
 * How many digits does the factorial of {n} have?
 * Count the decimal digits of {n}!.
 * number of decimal digits in the factorial of n
 * How many decimal digits are required to write n!?
 * How long is n factorial in decimal notation?
 * Compute {n}! and count its digits, for {n} up to 20.
 * how many decimal digits the factorial of n has
 * Given {n}, return the length of its factorial in base ten.
 * 10! = 3628800 has 7 digits; how many has {n}!?
 * decimal length of {n} factorial
 * length of n! in decimal figures
 * how many decimal figures does n! need
 * Compute the number of decimal digits that the factorial of a nonnegative number possesses.
 * len(str(math.factorial(n)))
 * multiply 1 up to n, how long is the number you get
 * Length of n! in base ten
 * Of how many figures does n factorial consist?
 * number of digits in n!
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
 * Give the maximum number that has n decimal digits.
 * 10 to the power {n}, minus 1
 * How high can you count with {n} decimal digits: 9, 99, 999 and so on?
 * the largest {n}-digit number
 * Upper limit for a decimal field that is {n} digits wide
 * Given a digit count, find the highest decimal number that fits.
 * number of n nines, such as 999 for 3
 * largest decimal number with n figures
 * Write a function to return the greatest integer that can be written with exactly {n} decimal digits.
 * int('9' * {n})
 * a number of just nines, {n} of them
 * 10^{n} − 1
 * What is the maximum value an {n}-figure decimal can take?
 * largest {n} digit number
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
 * What is the smallest number with {n} decimal digits?
 * smallest positive n-digit number in decimal
 * least positive number that has so many decimal digits
 * Return 1, 10, 100, ... for 1, 2, 3, ... digits.
 * How do I find the first positive number with a given number of decimal digits?
 * Write a function that gives the minimum positive number with n digits.
 * 10 to the power (n - 1)
 * lowest positive number whose decimal length is given
 * decimal digit count in, first positive number of that length out
 * where do the n-digit numbers begin: 1, 10, 100, ...
 * number written as a one followed by n - 1 zeros
 * smallest positive integer that needs n digits
 * Return the least positive integer whose decimal form has exactly {n} digits, so 1 for one digit.
 * int('1' + '0' * ({n} - 1))
 * one and then zeros, {n} digits in all
 * 10^({n} − 1), the minimal {n}-figure positive integer
 * What is the minimum positive number of decimal length {n}?
 * smallest {n} digit number (1 for one digit)
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
 * {K} number {n} to base ten
 * How do I get the decimal value of a {K} number that is stored like 101?
 * Interpret the digits of {n} as {K} and return the number.
 * decimal equivalent of a {K} number stored as an int with those digits
 * {K} digits in an int -> decimal value
 * read 110 as {K} and give the normal number
 * Write a function to convert an integer whose digits are to be read as a {K:1} numeral into its actual value.
 * int(str(n), {K:2})
 * read the int's digits as {K} ones, what is it really
 * Reinterpret the base-ten figures of n as coefficients in radix {K:2}.
 * How to turn a {K} number stored as a plain integer into decimal?
 * {K} to decimal
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
 * Convert {n} to {K}, written with decimal digits: the result looks like the {K} number.
 * decimal to {K} conversion, the {K} digits returned as an int
 * Turn a decimal number into a {K} one, returned as an integer with those digits.
 * Write a function that converts decimal to {K} and returns an integer made of the {K} digits.
 * What does {n} look like in {K}? Return the digits as a number.
 * Given a non-negative integer, return its {K} form as a decimal-looking number.
 * number {n} from base ten to {K}
 * How do I get the {K} form of a number as an int?
 * Build an integer whose digits are the {K} digits of {n}.
 * {K} equivalent of a decimal number, as an integer that looks like it
 * normal number -> {K} digits kept in an int
 * write the number down in {K} and return those digits as an int
 * Write a program that produces an integer whose digits, when read, are the {K} representation of a given nonnegative number.
 * Python: int of the {K} string of n, e.g. int(numpy.base_repr(n, {K:2}))
 * write the number in {K}, as an int made of those digits
 * Encode the radix-{K:2} expansion of n positionally in powers of ten.
 * How can I obtain {K} notation of an integer as an ordinary integer?
 * decimal to {K}, result as integer
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
 * Is {n} a power of {K:2}, 1 being one?
 * Check whether a number is a power of {K}.
 * power of {K:2} test, 1 included
 * true if {n} is 1, {K}, {K} * {K} and so on
 * Write a function to check if a number is 1, {K} or a higher power of {K:2}.
 * Can {n} be written as {K} to some whole exponent from 0 on?
 * Does dividing a number by {K} again and again lead to exactly 1?
 * Given an integer, decide if it is an exact power of {K}; zero and negatives are not.
 * Is the logarithm to base {K} of the number a whole number, 0 included?
 * exact power of {K:2}, 1 included
 * is the number {K:2} to some whole exponent from 0 up?
 * is a number a power of {K}, 1 included: true/false
 * Check whether the provided integer equals {K} raised to some nonnegative whole exponent; 1 qualifies, 0 and negatives do not.
 * n in (1, {K}, {K}**2, {K}**3, ...)
 * can you get to it from 1 by multiplying with {K} again and again
 * Decide if log base {K:2} of n is a nonnegative integer.
 * How do I determine that a number is in the sequence of powers of {K:2}, beginning with 1?
 * is n a power of {K}
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
 * signed digit reversal, zero if it overflows a 32-bit integer
 * Given a 32-bit signed integer, return it with its digits reversed, or 0 if that is out of range.
 * Write a function that reverses a possibly negative 32-bit integer and returns 0 on overflow.
 * Turn the digits of {n} round, minus sign kept, 0 when too large for 32 bits.
 * What is a 32-bit number read backwards, sign staying in front, 0 if it overflows?
 * backwards digits of a signed 32-bit number, 0 if out of range
 * mirror the decimal digits of a 32-bit int; negative stays negative; overflow gives 0
 * flip a signed 32-bit integer's digits, giving 0 on overflow
 * mirror the digits of a 32-bit int incl. sign, too big gives 0
 * -120 becomes -21; digits of an int reversed, zero if 32 bits overflow
 * reverse the digits of a 32-bit integer, keeping the sign, 0 on overflow
 * reverse an int's digits with sign, returning 0 on 32-bit overflow
 * Write a function that flips the decimal digits of a signed 32-bit integer, keeping the sign, with 0 for results beyond 32 bits.
 * Python: r = int(str(abs(n))[::-1]) with n's sign put back, then r if it fits an int32 else 0
 * turn the digits around, minus stays in front, 0 if too big for an int
 * Sign-preserving decimal digit reversal in int32, saturating to zero on overflow
 * How to reverse an int such as -123 to -321 and return zero on overflow?
 * reverse digits of an int, 0 on overflow
 *
 * @name reverse_integer reverse_signed
 */
int32_t reverse_integer(int32_t n) {
    int64_t reversed = 0;
    for (int64_t rest = n; rest != 0; rest /= 10) reversed = reversed * 10 + rest % 10;
    return reversed < INT32_MIN || reversed > INT32_MAX ? 0 : (int32_t)reversed;
}

/**
 * How many zeros does {n} end with in decimal?
 * Count the trailing zeros of a number in base ten.
 * number of trailing decimal zeros; 0 has none
 * Given a non-negative integer, return how often 10 divides it, 0 for zero itself.
 * Write a function that counts the zeros at the end of a number in decimal, none for 0 itself.
 * How many times can the last decimal digit of a number be dropped while it is 0? For 0 say 0.
 * number of zeros at the right end of a positive number's decimal notation
 * How many times in a row can a positive number be divided evenly by ten?
 * How round is a number: how many zeros are at its end in decimal (0 has none)?
 * trailing decimal zeros of an integer, 0 for zero
 * how many zeros at the tail of a number in base ten, zero itself having none
 * 5000 has three zeros on the right: how many has n
 * trailing zeros of a number in decimal, 0 for 0
 * count decimal zeros at the end of a number; for 0 the answer is 0
 * Write a function to count the zeros at the end of a nonnegative number's decimal form; the number 0 has none.
 * len(str(n)) - len(str(n).rstrip('0')), but 0 for n = 0
 * how many times can you take a 0 off the end (none for 0 itself)
 * The 10-adic valuation of n: largest e with 10^e dividing n, taken as 0 for n = 0
 * How many noughts does an integer finish with, 0 itself giving 0?
 * count trailing zeros in a number (0 for 0)
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
 * Write the decimal digits of {n} to {out}, the last digit first, and return how many there are.
 * digits of a number into an array, in reverse, returning their count
 * store the decimal digits of a number from right to left and return how many
 * How do I get the digits of an int into an array starting with the ones, returning the number of digits?
 * Write a function that stores the ones digit of a number first, then the tens, and so on, and returns the count.
 * 407 gives 7, 0, 4 in the array; return the digit count
 * little-endian decimal digits of a number into an array, count returned
 * peel the decimal digits off a number from the last into an array and return how many there were
 * reversed digit list of a number in an array, its length as result
 * store n % 10 repeatedly while dividing by 10, one digit for zero, and return the count
 * decimal digits of an int into out, lowest digit at index 0, number of digits returned
 * backwards digits of a number into an array, zero has one digit, return their number
 * Extract the individual decimal digits of a nonnegative number into an array in reverse order, units first, and return the quantity stored.
 * out[:] = [int(c) for c in reversed(str(n))]; return len(str(n))
 * write out each digit starting at the end and say how many, 0 has one
 * Little-endian decimal expansion of {n} to {out}, result is its length (1 for zero)
 * How to split a number into a list of its digits from least to most significant and get the count?
 * digits of a number into an array, last digit first, return count
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
 * Multiply {a} by {b} with additions only.
 * Compute a product of a and a non-negative b without the multiplication operator.
 * multiplication of a by a non-negative b by repeated addition
 * Given two integers, the second not negative, return their product using only +.
 * The challenge: multiply two numbers, the second not negative, without *.
 * Add {a} to itself so that {b} copies are summed, 0 for none.
 * product of two numbers as a sum of equal summands, the second saying how many
 * How can I multiply two integers, the second not negative, if I may only add?
 * Start with zero and add {a} as often as {b} says.
 * repeated addition instead of times: first number added second number times
 * a times b using a loop of plus
 * product of two integers without the * operator, second one non-negative
 * multiply two numbers, the second not negative, without using multiplication
 * multiply two integers without the * operator, second one not below 0
 * Write a function that finds the product of {a} and the nonnegative {b} without using the multiplication operator, by repeated addition.
 * sum([{a}] * {b})
 * add {a} to itself until you have it {b} times
 * Iterated sum with summand {a} and nonnegative repetition count {b}, zero for none
 * How to compute {a} times {b} ({b} not negative) with only plus?
 * multiply using repeated addition
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
 * Divide {a} by {b} with subtractions only.
 * Compute the whole quotient of two positive numbers without the division operator.
 * division of a by b by repeated subtraction, integer quotient
 * Given a non-negative and a positive integer, return the quotient using only -.
 * The challenge: get the whole quotient of two positive numbers without /.
 * How often can the second number be taken away from the first?
 * How many sweets does each child get, with sweets first and children second? Find the whole quotient by subtracting only.
 * How can I get the whole quotient of two positive numbers if I may only subtract?
 * keep subtracting the divisor from the dividend and count how often that works
 * integer quotient of two numbers through a subtraction loop
 * a over b using a loop of minus
 * integer quotient of two numbers without the / operator
 * divide two positive numbers without using division, whole quotient
 * divide an integer by another without the / operator, rounding down
 * Write a program that finds the integer quotient of {a} and {b} with no division operator, subtracting repeatedly.
 * count = 0; while {a} >= {b}: {a} -= {b}; count += 1
 * from {a}, how many times can you take {b} away before you'd go below zero
 * Floor of the ratio {a} : {b} by Euclidean repeated subtraction
 * How often does the nonnegative {a} hold the positive {b}, computed by minus alone?
 * divide {a} by {b} using repeated subtraction
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
 * Find the remainder of {a} divided by {b} with subtractions only.
 * Compute the remainder of two positive numbers without the modulo operator.
 * a modulo b by repeated subtraction, both positive
 * Given a non-negative and a positive integer, return the remainder using only -.
 * The challenge: obtain the remainder of two positive numbers without %.
 * Take {a} and subtract {b} as long as possible; what is left?
 * How can I get the rest of dividing one number by another if I may only subtract?
 * keep subtracting the divisor from the dividend and return what remains
 * remainder of two numbers through a subtraction loop
 * Take the second number away from the first until it no longer fits, and give the rest.
 * a mod b using a loop of minus
 * rest of a divided by b without the % operator
 * Determine the remainder of {a} upon division by {b}, without / or %, through successive subtraction.
 * while {a} >= {b}: {a} -= {b}; return {a}
 * start with {a} and take {b} off until less than that is left, which is the answer
 * Least nonnegative residue of {a} modulo {b} by iterated subtraction
 * How do I get {a} % {b} with only the minus operator?
 * remainder of {a} by {b} using subtraction
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
 * Add up {n} terms of the arithmetic series that starts with {first} and grows by {step}.
 * What is the sum of an arithmetic progression, given first term, step and number of terms?
 * sum of an AP: n / 2 * (2 * first + (n - 1) * step)
 * Given first term, common difference and number of terms, return the sum of the arithmetic sequence.
 * Write a function to find the sum of an arithmetic series from first term, common difference and number of terms.
 * first + (first + step) + (first + 2 * step) + ..., n terms
 * total of an arithmetic progression with its first term, difference and number of terms provided
 * How much is saved after {n} weeks, starting with one amount and raising each week's amount by a step?
 * series sum with a constant difference, from the first term, that difference and how many terms
 * partial sum of an arithmetic sequence given its first term, step and number of terms
 * AP total from first term, common difference and n terms
 * starting amount and constant raise, n payments: all together
 * sum of an arithmetic progression with first term a, difference d and n terms
 * sum of an arithmetic progression given the first term, the difference and the count of terms
 * Calculate the sum of an arithmetic progression given its first term {first}, its common difference {step} and the number of terms {n}.
 * sum({first} + i * {step} for i in range({n}))
 * begin at {first}, go up by {step} each time, add up {n} such numbers
 * S_n of the arithmetic sequence with initial term {first}, common difference {step} and {n} terms
 * What is the total of {n} equally spaced numbers (start given first, spacing second)?
 * sum of arithmetic series given first term, step and number of terms
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
 * Add up {n} terms of the geometric series that starts with {first} and has the ratio {ratio}.
 * What is the sum of a geometric progression, given first term, ratio and number of terms?
 * sum of a GP of n terms: first + first * ratio + ... + first * ratio^(n - 1)
 * Given first term, common ratio and number of terms, return the sum of the geometric sequence.
 * Write a function to find the sum of a geometric series from first term, common ratio and number of terms.
 * first + first * ratio + first * ratio^2 + ..., n terms
 * total of a geometric progression with its first term, ratio and number of terms provided
 * How many grains lie on {n} squares, given the grains on the first and the factor from each square to the next?
 * series sum with a constant quotient, from the first term, that quotient and how many terms
 * partial sum of a geometric sequence given its first term, ratio and number of terms
 * GP total from first term, ratio and n terms
 * starting amount, each next one times a factor, n of them: all together
 * sum of a geometric progression with first term a, ratio r and n terms
 * sum of a geometric progression given the first term, the ratio and the count of terms
 * Write a program to compute the sum of the leading {n} terms of a geometric progression with first term {first} and common ratio {ratio}.
 * sum({first} * {ratio} ** i for i in range({n}))
 * begin at {first}, multiply by {ratio} each time, add up {n} of them
 * Partial sum of the geometric sequence a, ar, ar², … with a = {first}, r = {ratio}, {n} terms
 * How to total {first} and its successors, each {ratio} times the preceding one, {n} terms in all?
 * sum of geometric series
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
 * Return term number {n} of the geometric sequence that starts with {first} and has the ratio {ratio}.
 * What is the nth term of a geometric progression, n from 1, given its first term and ratio?
 * nth term of a GP: first * ratio^(n - 1)
 * Given first term, common ratio and a 1-based index, return that term of the geometric sequence.
 * Write a function to find the n-th term of a geometric sequence, from first term, ratio and n (1 is the first).
 * Multiply the first term by the ratio n - 1 times.
 * term of a geometric sequence at a position counted from 1, with first term and ratio provided before it
 * Which number stands at place {n}, first is 1, if each is a fixed multiple of the one before? First term and factor are given.
 * GP term from first term, ratio and position, position 1 being the first
 * element of an exponential sequence from its start, factor and 1-based position
 * n-th element of a sequence when every step multiplies by a factor: start, factor, n from 1
 * GP element number n, counted from 1, given first term and ratio
 * Find the term at 1-based position {n} of the geometric progression that begins with {first} and has common ratio {ratio}.
 * {first} * {ratio} ** ({n} - 1)
 * start at {first}, multiply by {ratio} each step, what is number {n} (the start is number 1)
 * a·r^(n−1) for a = {first}, r = {ratio} and one-based n
 * What is the n-th element of a geometric sequence (arguments: first element {first}, ratio {ratio}, n from 1)?
 * nth term of a geometric progression
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
 * What is the sum of the infinite geometric series with first term {first} and ratio {ratio}?
 * Compute the limit of a convergent geometric series from its first term and ratio.
 * infinite geometric sum: first / (1 - ratio)
 * Given first term and ratio with a magnitude below 1, return the sum of all infinitely many terms.
 * Write a function for the sum to infinity of a geometric series, given first term and ratio.
 * To what does first + first * ratio + first * ratio^2 + ... converge?
 * sum to infinity of a GP: first term, ratio
 * limit of the partial sums of a geometric progression with given first term and ratio
 * A ball covers so much at first and a fixed fraction of the previous distance each further time; how far in all?
 * total of endlessly many terms: the first one and the constant factor by which they shrink are given
 * value of a geometric series without end: first term a, ratio r
 * a / (1 - r)
 * Compute the sum to infinity of a geometric series with first term {first} and common ratio {ratio}.
 * lambda {first}, {ratio}: {first} / (1 - {ratio})
 * keep multiplying {first} by {ratio} and adding forever, what does it come to
 * Limit a / (1 − r) of a convergent geometric series, a = {first}, r = {ratio}
 * To what does {first} + {first}·{ratio} + {first}·{ratio}² + … converge?
 * sum of infinite geometric series
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
 * {OP} progression test for three numbers: {OP:2}
 * true if the three numbers continue {OP} sequence, {OP:2}
 * Write a function to check if three terms are in {OP} progression.
 * Given three numbers, are they in {OP} progression?
 * Could the three values be neighbours in {OP} sequence?
 * true if {OP:2}, so that three terms are in {OP} progression
 * Is the middle number the {OP:3} mean of the outer two, so that it is {OP} progression?
 * three numbers: consecutive members of {OP} sequence or not
 * three values in {OP} progression in this order y/n
 * do 3 numbers follow {OP} pattern, i.e. {OP:2}
 * Check whether three given numbers, in the order supplied, form {OP} progression, i.e. {OP:2}.
 * def f(first, second, third): return {OP:2}, the {OP:3} condition on three ints
 * do the three numbers in order make {OP} sequence ({OP:2})
 * Are the terms {first}, {second}, {third} in {OP:3} progression?
 * How to tell if three values are consecutive members of {OP} sequence ({OP:2})?
 * are three numbers in {OP:3} progression
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
 * How many numbers are in first, first + step, ..., not beyond last?
 * How often does a counting loop run from first through last in a given positive step, none if last < first?
 * size of an inclusive range with a stride: first, last, stride; 0 when last is smaller
 * number of fence posts from a first to a last position with a given spacing, 0 if the last is before the first
 * length of an evenly spaced ascending sequence with a first term, a last term and a step, 0 if last < first
 * how many values does range(first, last, step) visit, last included
 * AP length from first term, last term and positive difference, 0 if the last is below the first
 * Find how many terms the arithmetic progression from {first} up to at most {last} has, advancing by {step}; none if it begins beyond.
 * len(range({first}, {last} + 1, {step}))
 * starting at {first} and not passing {last}, going {step} at a time, how many numbers do you say
 * ⌊(l − f) / d⌋ + 1 with f = {first}, l = {last}, d = {step}, but 0 for l < f
 * How many values does an inclusive loop from {first} to {last} with increment {step} visit?
 * number of terms in an arithmetic progression
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
 * To what do the rows, columns and diagonals of a normal magic square of a given order add up?
 * 15 for order 3, 34 for order 4: the magic sum for a given order
 * row total of the magic square with the numbers 1, 2, ..., {n} * {n}
 * sum of one line in a normal magic square of order n
 * row sum of an n x n magic square that holds 1 to n * n
 * line total of a normal magic square of order n
 * each row of a normal n x n magic square sums to what
 * Write a function to calculate what each row of an {n} by {n} magic square containing 1, 2, 3, … adds up to.
 * Octave: the total that all rows of a normal {n} by {n} magic square share, n * (n^2 + 1) / 2
 * in a magic square {n} wide, what must a line add to
 * Magic constant M = n(n² + 1) / 2 of a normal magic square of order {n}
 * What is the line total in a magic square filled with 1 to {n}²?
 * magic constant of an order n square
 *
 * @T int32_t int64_t
 * @name magic_constant magic_sum
 * @range n 1 100
 */
T magic_constant(T n) { return n * (n * n + 1) / 2; }

/**
 * Is {n} polydivisible: is the number formed by its first k digits divisible by k, for every k?
 * Check whether each prefix of a number is divisible by its length.
 * polydivisible number test: first k digits divisible by k for each k
 * true if a number's first two digits are divisible by 2, its first three by 3, and so on
 * Write a function to check if a number is polydivisible, every prefix of k digits being a multiple of k.
 * Do all leading parts of {n} divide evenly by their number of digits?
 * Return true for 1232, as 12 / 2, 123 / 3 and 1232 / 4 are whole: a test of all leading parts.
 * polydivisible or not: does the first k-digit part divide evenly by k, always
 * Given a positive number, is every prefix a multiple of the prefix length?
 * is a number's prefix of k digits divisible by k, for every k
 * are the first k digits of the number always a multiple of k?
 * is it a polydivisible number, like 1232 where 12 / 2, 123 / 3, 1232 / 4 work out
 * Check that for each k the number formed by the first k decimal digits of a positive number is divisible by k.
 * all(int(str(n)[:k]) % k == 0 for k in range(1, len(str(n)) + 1))
 * first 2 digits go by 2, first 3 by 3, and so on to the whole number?
 * Polydivisible (magic) number property in base ten
 * How to determine if every leading part of an integer is a multiple of that part's length?
 * is n polydivisible
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
 * Return true for 1, 4, 8, 9, 16, 25, 27, 32, 36 and all other numbers in which no prime factor occurs just once.
 * Does every prime in the number's factorization appear two times or more?
 * squareful (powerful) number or not, every prime factor repeated
 * Given a positive integer, is each of its prime factors repeated?
 * does each prime factor of the number squared still divide it?
 * is it a powerful number, e.g. 8, 9, 36, with all prime exponents at least 2
 * Write a program to test if every prime factor of a positive number occurs at least twice in its factorisation; 1 passes.
 * all(e >= 2 for e in factorint(n).values())
 * whenever a prime goes into it, does that prime squared too
 * Squareful (powerful, 2-full) number test: p | n implies p² | n
 * How do I check a positive integer for having only prime exponents of two and above?
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
 * true if a number's digits can be cut exactly in the middle and the squared sum of the parts is the number
 * Write a function to check if a number is a tech number, such as 2025 = (20 + 25)^2.
 * Split {n} in the middle, add the halves and square the sum: is it {n} again?
 * Return true for 81, 2025, 3025 and 9801; false for an odd number of digits.
 * tech number or not, in the way of 2025 = (20 + 25)^2
 * Does the square of left half plus right half of the digits equal the positive number? An odd digit count fails.
 * halves of a number's digits added and squared make the number (even digit count only): true or false
 * split a number's digits in the middle, add, square: same number? odd lengths are false
 * is it a tech number: even digit count, both halves added and squared giving the number
 * Check if a positive number has an even count of digits and equals the square of the sum of its two halves.
 * s = str(n); h = len(s) // 2; len(s) % 2 == 0 and (int(s[:h]) + int(s[h:])) ** 2 == n
 * cut it in the middle, add both parts, square: same number? odd lengths fail
 * Tech number predicate in base ten, as 2025 = (20 + 25)²; requires an even digit count
 * How can I find out if splitting an integer in equal halves and squaring their sum reproduces it?
 * is it a tech number like 2025
 *
 * @T int32_t int64_t
 * @name is_tech_number tech_check
 * @range n 1 9999
 */
_Bool is_tech_number(T n) {
    int32_t length = 0;
    for (T rest = n; rest > 0; rest /= 10) length++;
    if (length % 2 != 0) return 0;
    T power = 1;
    for (int32_t i = 0; i < length / 2; i++) power *= 10;
    T sum = n / power + n % power;
    return sum * sum == n;
}

/**
 * Is {n} a trimorphic number, its cube ending in {n} itself?
 * Check whether the last digits of the cube of a number are the number.
 * trimorphic number test: n^3 ends in n
 * true if n^3 ends with the digits of n
 * Trimorphic numbers, such as 4, 24 or 249, appear at the end of their own cubes; is this one trimorphic?
 * Cube {n}: do the final digits spell {n}?
 * Return true for 0, 1, 4, 5, 6, 9, 24, 25, 49, 51 and other numbers that end their own cube.
 * Does the third power of the number have the number at its end?
 * trimorphic or not: does the cube end with the number
 * Given a non-negative number, is it a suffix of its own cube?
 * the cube ends with the number itself?
 * is trimorphic num, e.g. 24 with 13824
 * Write a function to test whether the cube of a nonnegative number ends with the digits of the number.
 * str(n ** 3).endswith(str(n))
 * cube it, does the end look like the number you began with
 * n³ ≡ n modulo the least power of ten above n (trimorphic number, at least 10)
 * How do I verify that a number reappears at the tail of its third power?
 * is n a trimorphic number
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
 * true if n % tau(n) == 0, tau being the number of divisors
 * Write a function to check if a number is refactorable, such as 8, 9, 12 or 18: divisible by how many divisors it has.
 * Count the divisors of {n}; do they go into {n} evenly?
 * Return true for 1, 2, 8, 9, 12, 18, 24, 36 and all others divisible by their number of divisors.
 * tau number or not: does the number of divisors divide it
 * Is the number of factors of a number itself one of its factors?
 * Given a positive integer, is it a multiple of its divisor count?
 * does tau(n), the count of divisors, divide n
 * is it a refactorable number: the divisor count is a divisor
 * Determine whether a positive number can be divided exactly by the quantity of divisors it has.
 * d = [i for i in range(1, n + 1) if n % i == 0]; return n % len(d) == 0
 * count what goes into it; does that count go into it as well
 * Refactorable (tau) number test: tau(n) | n
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
 * Is this a prime for which {OP:2} is prime as well ({OP} prime)?
 * {OP} prime or not, looking at n and {OP:2}
 * Given an integer, decide if it is a {OP} prime: itself prime, and {OP:2} prime.
 * Do {n} and {OP:2} both have exactly two divisors?
 * primes n with {OP:2} prime: is the number one?
 * is it a {OP} prime: n and {OP:2} both prime
 * {OP} primes: member or not, look at {OP:2} as well
 * Write a function to determine whether the given number is a {OP} prime, in other words n is prime and {OP:2} is prime as well.
 * isprime(n) and isprime({OP:2})
 * prime, and also {OP:2} is one
 * Primality of both n and {OP:2}, i.e. the {OP} property
 * How do I identify {OP} primes, those for which {OP:2} is another prime?
 * is n a {OP} prime
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
 * is the number a prime that consists of ones only in binary
 * Given a positive integer, is it a prime one below a power of 2?
 * Does the number have the form two to the k minus one, and is it prime?
 * is it a mersenne prime, e.g. 31
 * is the number a prime right below a power of two?
 * Check whether a given number is prime and at the same time one less than a power of two.
 * isprime(n) and bin(n + 1).count('1') == 1
 * prime with just 1s in binary?
 * Mersenne prime test: n = 2^p − 1 prime
 * How to recognise 3, 7, 31, 127, 8191 and other primes of the form 2^k - 1?
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
 * A circular prime, such as 197, stays prime however its digits are rotated: check a number.
 * Rotate the digits of {n} all the way round: is each number prime?
 * Return true for 2, 3, 5, 7, 11, 13, 17, 31, 37, 71, 73, 79, 97, 113, the primes whose digit rotations are all prime.
 * circular prime or not, all rotations of its digits checked
 * Given a positive integer, is it prime together with all its digit rotations?
 * is a number prime under all cyclic permutations of its digits
 * 197 -> 971 -> 719 all primes: such a number?
 * is it a circular prime, i.e. prime for each rotation of the digits
 * Check if all cyclic rotations of the decimal digits of a number are prime.
 * all(isprime(int(s[i:] + s[:i])) for i in range(len(s))) where s = str(n)
 * move the last digit to the front again and again, always a prime?
 * Circular prime in base ten: the whole rotation orbit of the numeral is prime
 * How to determine that a prime such as 197 stays one under each digit rotation?
 * is it a circular prime
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
 * {OP:2}-truncatable prime test, no leading zeros in any part
 * true if the number and all numbers left after dropping digits from the {OP:2} are prime and no digit is 0
 * Check if a number is a truncatable prime when cut from the {OP:2}, where no part may start with zero.
 * Remove digits of {n} from the {OP:2} until one is left: are all the numbers prime, none with a leading zero?
 * {OP:2}-truncatable prime or not: every cut from the {OP:2} leaves a prime without a leading zero
 * Given a positive integer without zero digits, does it stay prime as it loses digits on the {OP:2}? A zero digit gives false.
 * is a number prime after every truncation on the {OP:2} side, zeros not allowed to lead
 * Cutting off digits at the {OP:2}, do only primes appear, none of them with a zero in front?
 * chop digits off the {OP:2} side, still prime every time? a zero digit means no
 * is it a {OP:2} truncatable prime, with no part starting with zero
 * Write a function to verify that a number is prime and stays prime while digits are taken from the {OP:2} one by one; a 0 digit fails.
 * Python: as long as digits are left, isprime(n) must hold, then a digit at the {OP:2} goes; a 0 among the digits gives False
 * chop digits off on the {OP:2} until one is left, always prime, no zeros allowed
 * {OP:2}-truncatable prime in base ten (zero-free)
 * Is a number, and all that is left after removing digits from its {OP:2}, prime (with no zero digit)?
 * is n a {OP:2} truncatable prime, no zeros
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
 * true if a number has nine digits, all those but zero, each one time
 * Write a function to check if a number is 1-9 pandigital, each digit once and no zero.
 * Are the decimal digits of {n} a permutation of 123456789?
 * Is every digit except 0 present in the number, none twice, and no 0?
 * pandigital without zero or not: the digits 1 to 9 exactly once
 * Given a number, does each digit from one to nine occur just once in it and no zero?
 * Do all nine nonzero digits appear once in the number, and nothing else?
 * digits 1..9 each used one time in a nine-digit number?
 * is the number pandigital, nine digits without zero, no repeats
 * Check that a positive number uses every digit from 1 to 9 exactly once and has no others.
 * sorted(str(n)) == list('123456789')
 * are its digits 1 to 9, each a single time, in whatever order
 * Zeroless pandigital test: nine figures forming a permutation of 1…9
 * How do I verify that an integer is a rearrangement of 123456789?
 * is it 1 to 9 pandigital
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
 * Go from {a} to {b} and count each number that its digit sum divides.
 * How many integers from a first to a last one are multiples of the sum of their digits?
 * count of Harshad numbers, divisible by their digit sum, over [{a}, {b}]
 * Count x from a positive value to a larger one, inclusive, with x % digitsum(x) == 0.
 * I need to know how many Niven numbers lie between two values, the values included.
 * amount of niven numbers low..high inclusive, a niven number being divisible by its digit sum
 * how many numbers between two inclusive bounds are divided by their own digit sum
 * Count the integers from {a} to {b} inclusive which can be divided evenly by the sum of their own digits.
 * sum(x % sum(map(int, str(x))) == 0 for x in range({a}, {b} + 1))
 * between {a} and {b}, how many numbers does their digit total go into
 * Cardinality of the Niven (Harshad) numbers in the closed interval [{a}, {b}]
 * How many multiples of their own digit sum exist from {a} up to {b}?
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
        if (x % sum == 0) count++;
    }
    return count;
}

/**
 * How many Armstrong numbers are there from {a} to {b}?
 * Count the narcissistic numbers in a range, both ends included.
 * number of Armstrong numbers from one limit to another, both included
 * Given an inclusive range, count the numbers that equal the sum of their digits, each to the power of the digit count.
 * Determine how many Armstrong numbers exist in an interval, ends included.
 * Go from {a} to {b} and count each Armstrong number.
 * How many integers in the inclusive range are narcissistic (digits to the power of their count sum to the number)?
 * count of Armstrong numbers such as 153 over [{a}, {b}]
 * Between 100 and 999 there are four Armstrong numbers, 153, 370, 371 and 407; how many from one given value through another?
 * I need to know how many numbers from one value to another are sums of their own digits raised to the number of digits.
 * amount of narcissistic numbers low..high, ends included
 * how many between two bounds, bounds included, are Armstrong numbers like 153
 * Find how many numbers in the inclusive range {a} to {b} equal the sum of their digits each raised to the number of digits.
 * len([x for x in range({a}, {b} + 1) if x == sum(int(c) ** len(str(x)) for c in str(x))])
 * how many armstrong ones are there from {a} to {b}, like 153
 * Quantity of narcissistic numbers in base ten within [{a}, {b}]
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
 * Return element {n} of Recaman's sequence, which starts with 0 at index 0.
 * What is the {n}-th term, from index 0, of Recaman's sequence 0, 1, 3, 6, 2, 7, 13, 20, 12, 21, ...?
 * Recaman sequence element, index from 0, a(0) = 0
 * Start at 0; step i goes back by i if that is positive and new, otherwise forward by i: where is it after n steps?
 * Write a function for the n-th Recaman number, index 0 being 0.
 * Compute a(n) where a(0) = 0 and a(n) is a(n-1) - n if positive and not yet used, else a(n-1) + n.
 * term of Recaman's sequence at a position from 0 to 60
 * From 0, subtract the step number when the result is positive and new, otherwise add it; where are you after {n} steps?
 * nth element of the Recaman sequence, element 0 is 0
 * start at 0 and jump backwards by 1, 2, 3, ... if that place is unvisited and positive, else forwards: place after n jumps
 * recaman number at place n, 0 at place 0
 * recaman: go back n if the result is positive and unused, else go ahead n, from 0; element with index n
 * Compute the Recamán term with index n: start at 0, at step i go back i if that is positive and new, otherwise forward i.
 * a = 0, seen = set([0]); for i in 1..n: a = a - i if a - i > 0 and not in seen, else a + i
 * from 0, step i moves i back if above 0 and not been there, otherwise i ahead, where after n steps
 * Zero-based term a(n) of Recamán's sequence 0, 1, 3, 6, 2, 7, 13, …
 * What is element n, counted from 0, of the sequence attributed to Recamán?
 * nth recaman number
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
