/**
 * Return {a}^2 + {b}^2 + {c}^2, with a helper that squares one {T}.
 * What is the sum of the squares of {a}, {b} and {c}? Write a static function for the square and call it three times.
 * sum of three squares, {a}, {b}, {c}, built on a square helper
 * Square each of the {T:s} {a}, {b}, {c} with a small helper function and add the results.
 * My vector has the components {a}, {b}, {c}; I want its squared length, with the squaring in its own function.
 * Compute square({a}) + square({b}) + square({c}) in {T}.
 * Write a function that returns the sum of the squares of three {T:s}, using a square function.
 * Sum of three squares for {T:s}
 * How do I add the squares of three {T:s}?
 * Compute x^2+y^2+z^2 for {T:s}.
 * Square three {T:s} and add the results.
 * squared length of a 3-D vector of {T:s}
 *
 * @T int32_t int64_t double
 * @name squares_of_three squared_length3
 */
static T squared_value(T v) { return v * v; }

T squares_of_three(T a, T b, T c) { return squared_value(a) + squared_value(b) + squared_value(c); }

/**
 * Return the largest minus the smallest of {a}, {b}, {c} and {d}, with helpers for the larger and smaller of two.
 * How wide is the range of the four {T:s} {a}, {b}, {c}, {d}? Use two helpers, for the maximum and the minimum of a pair.
 * spread of {a}, {b}, {c}, {d}: maximum minus minimum, from pairwise helpers
 * Subtract the smallest of {a}, {b}, {c}, {d} from the largest, using helper functions for two numbers.
 * Four thermometers show {a}, {b}, {c} and {d}; return the difference of the extremes, using max and min helpers.
 * Return max(max({a}, {b}), max({c}, {d})) - min(min({a}, {b}), min({c}, {d})).
 * Write a function that finds the difference between the largest and smallest of four {T:s}.
 * Range of four {T:s}, i.e. maximum minus minimum
 * How far apart are the biggest and the smallest of four {T:s}?
 * Compute max - min of 4 {T:s}.
 * Difference between the greatest and the least of four {T:s}
 * Given four {T:s}, return the largest minus the smallest.
 *
 * @T int32_t int64_t
 * @range a -1000 1000
 * @range b -1000 1000
 * @range c -1000 1000
 * @range d -1000 1000
 * @name spread_of_four range_of_four
 */
static T larger_of_pair(T v, T w) { return v > w ? v : w; }

static T smaller_of_pair(T v, T w) { return v < w ? v : w; }

T spread_of_four(T a, T b, T c, T d) {
    T most = larger_of_pair(larger_of_pair(a, b), larger_of_pair(c, d));
    T least = smaller_of_pair(smaller_of_pair(a, b), smaller_of_pair(c, d));
    return most - least;
}

/**
 * Return the least common multiple of the positive {a}, {b} and {c}, with a gcd helper.
 * What is the smallest positive number that {a}, {b} and {c} all divide? Build it from a helper for the gcd.
 * lcm of three positive {T:s} {a}, {b}, {c} through a Euclidean helper
 * Combine {a}, {b}, {c} (all positive) two at a time by dividing by their greatest common divisor and multiplying.
 * Three lights blink every {a}, {b} and {c} seconds and start together; after how many seconds do they first blink together again?
 * Compute lcm(lcm({a}, {b}), {c}) for positive {T:s}, where lcm uses the gcd.
 * Write a program to find the LCM of three positive {T:s}.
 * LCM of 3 positive {T:s}
 * What is the lowest common multiple of three positive {T:s}?
 * Compute the LCM of three positive {T:s} with a gcd function.
 * Find the smallest positive number that is divisible by three given positive {T:s}.
 * Three cycles with given lengths (positive {T:s}) start together. After how long do they start together again?
 *
 * @T int32_t int64_t
 * @range a 1 60
 * @range b 1 60
 * @range c 1 60
 * @name lcm3 common_period
 */
static T divisor_of_both(T v, T w) {
    while (w != 0) {
        T rest = v % w;
        v = w;
        w = rest;
    }
    return v;
}

T lcm3(T a, T b, T c) {
    T both = a / divisor_of_both(a, b) * b;
    return both / divisor_of_both(both, c) * c;
}

/**
 * Do the non-negative {a} and {b} have the same digit sum in base {K}? Use a helper for the digit sum.
 * Check whether the base-{K} digits of {a} and of {b} add up to the same number, both arguments being at least 0.
 * Do {a} and {b} have equal digit sums in base {K}? Use a static function for the digit sum.
 * Return true if the sums of the base {K} digits of the non-negative {a} and {b} are equal, else false.
 * My puzzle pairs numbers with the same digit sum in base {K}. Are {a} and {b} (both non-negative) a pair?
 * Compare digit_sum({a}) with digit_sum({b}) in base {K} for equality.
 * Write a function to check whether two non-negative numbers have equal digit sums in base {K}.
 * Equal digit sum of two non-negative numbers in base {K}, true or false?
 * Do the digits of two non-negative numbers add up to the same in base {K}?
 * Is the digit sum of both numbers the same in base {K} (the numbers are not negative)?
 * Given two non-negative integers, return true if their digit sums in base {K} are equal.
 * Check if two numbers >= 0 have the same sum of digits in base {K}.
 *
 * @R _Bool int
 * @K 2 3 4 5 7 8 10
 * @range a 0 12
 * @range b 0 12
 * @name same_digit_sum digit_pair
 */
static int32_t sum_in_base(int32_t v) {
    int32_t total = 0;
    for (; v > 0; v /= K) total += v % K;
    return total;
}

R same_digit_sum(int32_t a, int32_t b) { return sum_in_base(a) == sum_in_base(b); }

/**
 * Count the primes p up to {n} for which p + {K} is a prime as well, using a primality helper.
 * How many primes p <= {n} have the partner p + {K} that is also prime? The partner may exceed the limit.
 * number of prime pairs (p, p + {K}) with p at most {n}; a static helper tests for primes
 * For p from 2 to {n}, count those where both p and p + {K} pass a prime test in a helper function.
 * I study prime gaps: how many p in 2..{n} are prime together with p + {K}? Return 0 if the limit is below 2.
 * Count the pairs of primes {K} apart whose smaller member is not above {n}.
 * Write a program to count the primes p up to n for which p + {K} is prime, too.
 * Number of prime pairs p, p + {K} with p at most n
 * How many primes up to a limit n have another prime exactly {K} above them, possibly beyond n?
 * Count the p <= n for which p and p+{K} are both prime.
 * Given n, return how many primes p up to n have the property that p + {K} is prime.
 * Count the primes p <= n such that p + {K} is also prime.
 *
 * @K 2 4 6 8 10 12
 * @range n -2 200
 * @name prime_pairs count_prime_pairs
 */
static int32_t passes_prime_test(int32_t v) {
    for (int32_t d = 2; d <= v / d; d++)
        if (v % d == 0) return 0;
    return v > 1;
}

int32_t prime_pairs(int32_t n) {
    int32_t count = 0;
    for (int32_t p = 2; p <= n; p++) count += passes_prime_test(p) && passes_prime_test(p + K);
    return count;
}

/**
 * Interpolate bilinearly between {a}, {b} (first row) and {c}, {d} (second row): each row by {x}, then the two results by {y}.
 * What is the bilinear value in a cell with the upper corners {a}, {b}, the lower ones {c}, {d} at the fractions {x}, {y}?
 * bilinear interpolation of {a}, {b} (first row), {c}, {d} (second row) at ({x}, {y}), from a lerp helper p + (q - p) * t
 * Blend {a} with {b} and {c} with {d} at {x}, then the results at {y}, using a helper first + (second - first) * t.
 * My height map cell has the corners {a}, {b}, {c}, {d} row by row; I need the height at column {x}, row {y}, each from 0 to 1.
 * Do two lerps, {a} to {b} and {c} to {d}, at {x}, and a third between their results at {y}.
 * Write a function for bilinear interpolation of four corner values (row by row) at fractions x and y.
 * Bilinear interpolation with corners a, b (first row), c, d (second row), column fraction x, row fraction y
 * How do I interpolate in a grid cell from its four corners, row by row, with fractions x (within rows) and y (between rows)?
 * Bilinear interpolation of 4 values (two rows of two) with the fraction x within the rows and y between the rows
 * Interpolate in a square with the corner values a, b (first row) and c, d (second row) at the fractions x (to the right) and y (down).
 * Texture filtering: sample four texels, given row by row, with the weight x within a row and y between the rows, each 0 to 1.
 *
 * @T float double
 * @range x 0.0 1.0
 * @range y 0.0 1.0
 * @name bilinear blend_cell
 */
static T blend_pair(T first, T second, T weight) { return first + (second - first) * weight; }

T bilinear(T a, T b, T c, T d, T x, T y) { return blend_pair(blend_pair(a, b, x), blend_pair(c, d, x), y); }

/**
 * Return the product of the signs of {a} and {b}: 1, 0 or -1, with a helper that gives the sign of one number.
 * What sign does the true product of the {T:s} {a} and {b} have, as -1, 0 or 1? Do not multiply them: use a sign helper.
 * Compute sign({a}) * sign({b}) for {T:s}, a result of -1, 0 or 1.
 * Find out whether {a} and {b} have the same sign (1), opposite signs (-1), or one is zero (0), using a static sign function.
 * Without overflow, tell whether {a} times {b} is positive (1), negative (-1) or zero (0).
 * I want -1, 0 or 1 for the sign of the product of {a} and {b}, determined from their two signs.
 * Write a function that returns the sign (-1, 0, 1) of the product of two {T:s} without multiplying.
 * sign of the product of two {T:s} as -1, 0 or 1
 * Do two {T:s} have the same sign (1), opposite signs (-1), or is one of them zero (0)?
 * Compute sign(a)*sign(b) of two {T:s}, which is -1, 0 or 1.
 * Would the product of two {T:s} be positive (1), negative (-1) or zero (0)?
 * Compare the signs of two {T:s}: 1 for the same, -1 for opposite signs, 0 if one is zero
 *
 * @T int32_t int64_t double
 * @name sign_of_product product_sign
 */
static int32_t sign_of_one(T v) { return (v > 0) - (v < 0); }

int32_t sign_of_product(T a, T b) { return sign_of_one(a) * sign_of_one(b); }

/**
 * Which number from 1 to {n} needs the most Collatz steps to reach 1? Use a step-counting helper; the first of equals wins.
 * Return the start in 1..{n} of the longest Collatz run (halve if even, else 3 x + 1); ties go to the smaller; 0 if none.
 * longest Collatz chain among the starts 1 to {n}: return the start, the smallest on a tie, 0 for a limit below 1
 * Try every start from 1 to {n} with a helper that counts Collatz steps; return the one with the most steps, the smallest on a tie.
 * Up to {n}, which starting number takes longest to get to 1 under the 3x + 1 rule? The smallest on a tie, 0 if {n} is below 1.
 * Return the number in 1..{n} with the largest Collatz step count, the first one on a tie, 0 for an empty range.
 * Write a program that finds the starting number from 1 to n with the longest Collatz sequence (smallest on a tie, 0 for n < 1).
 * Longest Collatz chain with a start from 1 to n: return the start, the smallest if tied, 0 if n is below 1
 * Which start from 1 up to a limit takes the most 3n + 1 steps to reach 1? Smallest on a tie, 0 if there is none.
 * Collatz: find the number from 1 to n with the most steps, the first one if equal, 0 when n < 1.
 * Given n, return the number from 1 to n with the longest hailstone sequence, the smallest on a tie, 0 for n < 1.
 * Among the numbers 1 to n, find the start of the longest Collatz sequence (the smallest on a tie; 0 if n is less than 1).
 *
 * @range n -2 120
 * @name longest_collatz collatz_champion
 */
static int32_t steps_down_to_one(int64_t v) {
    int32_t steps = 0;
    for (; v != 1; steps++) v = v % 2 == 0 ? v / 2 : 3 * v + 1;
    return steps;
}

int32_t longest_collatz(int32_t n) {
    int32_t best = 0, most = -1;
    for (int32_t start = 1; start <= n; start++) {
        int32_t steps = steps_down_to_one(start);
        if (steps > most) {
            most = steps;
            best = start;
        }
    }
    return best;
}

/**
 * How many days do the Gregorian years from {a} to {b} have together, both included? Use a leap-year helper; 0 if reversed.
 * Return the total of 365 or 366 days over the years {a} to {b}, inclusive; nothing if the first is after the last.
 * Number of days in all years {a}..{b} with Gregorian leap years, end years included, 0 for an empty range
 * Add up the lengths of the years from {a} through {b} with a helper that tells whether a year is a leap year.
 * My contract runs over the full calendar years {a} to {b}, both included. How many days is that? 0 if {a} is later.
 * Sum 365 plus the leap day over the years {a} up to and including {b}.
 * Write a program to count the days in the years from a to b, both included, 0 if a is after b.
 * Days in the Gregorian years a to b, both whole years included, 0 if b is before a
 * How many days are there from the start of one year to the end of another (0 if the second is earlier)?
 * Total days of all years from a first to a last one, both included, with leap years; 0 if the first is later
 * Given the first and the last year, return the total number of days of all these years, 0 if the last is before the first.
 * Sum 365 or 366 over the years from a to b inclusive; an empty range gives 0.
 *
 * @range a 1890 1910
 * @range b 1890 2010
 * @name days_of_years total_days
 */
static int32_t has_leap_day(int32_t year) { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0); }

int32_t days_of_years(int32_t a, int32_t b) {
    int32_t days = 0;
    for (int32_t year = a; year <= b; year++) days += 365 + has_leap_day(year);
    return days;
}

/**
 * Mix the 32-bit {x} twice with a helper that xors the value with itself shifted right by {K} and multiplies by {L}.
 * What becomes of {x} after two rounds of v = (v ^ (v >> {K})) * {L}, modulo 2^32?
 * two-round scramble of a 32-bit {x}: xor with its right shift by {K}, then times {L}, both steps twice, modulo 2^32
 * Apply the mixing step (v ^ v >> {K}) * {L} to {x} and then to the result, in unsigned 32-bit arithmetic.
 * My hash finalizer calls round(round({x})), where round(v) is (v xor (v >> {K})) times {L} in 32 bits.
 * Scrambles the 32-bit {x}: shift right by {K}, xor, multiply by {L}, and the same once more; overflow wraps.
 * Write a function that mixes a 32-bit number twice by v = (v ^ v >> {K}) * {L}, unsigned.
 * Mix a 32-bit word twice: xor it with itself shifted right by {K}, then multiply by {L}.
 * How do I apply v ^= v >> {K}; v *= {L} two times to a 32-bit unsigned v?
 * Do two rounds on a 32-bit number, each v ^= v >> {K} and then v *= {L}.
 * Given a 32-bit integer, compute v = (v ^ (v >> {K})) * {L} twice and return it.
 * Integer hash of a 32-bit number with two rounds of xor-shift right by {K} and multiplication by {L}
 *
 * @K 7 11 13 15 16
 * @L 31 33 37 65599 16777619
 * @name scramble_twice two_rounds
 */
static uint32_t scramble_round(uint32_t v) { return (v ^ v >> K) * (uint32_t)L; }

uint32_t scramble_twice(uint32_t x) { return scramble_round(scramble_round(x)); }

/**
 * Rotate the three numbers at {a}, {b}, {c} by one place, so that the {OP} one moves to the other end, by two swaps.
 * Shift the values behind {a}, {b} and {c} in a ring with a swap helper: afterwards they are {OP:2} of the old values.
 * In-place rotation of the numbers at {a}, {b}, {c}: the new order is {OP:2}, done with swaps (the {OP} one moves across)
 * How can two calls of a swap function turn the values at {a}, {b}, {c} into {OP:2} of the old ones?
 * With a static swap function, move the {OP} of the values at {a}, {b}, {c} to the other end and the others up one place.
 * My three slots {a}, {b}, {c} form a ring; afterwards they hold the old {OP:2} values, in this order.
 * Write a function that rotates three variables given by pointer with swaps, so they become {OP:2} of before (the {OP} moves across).
 * Rotate three values behind pointers so that the {OP} goes to the other end: they become the old {OP:2}.
 * How do I rotate three numbers through pointers so that they become the old {OP:2}, i.e. the {OP} one moves to the other end?
 * Rotate 3 variables by pointer: afterwards they hold the old {OP:2} (the {OP} goes to the other side).
 * Cyclic exchange of three values by pointer to the old {OP:2}; the {OP} wraps around
 * Given three pointers, rearrange their values to {OP:2} of the old ones, moving the {OP} to the other end.
 *
 * @OP 0 "first" "second, third and first"
 * @OP 1 "last" "third, first and second"
 * @array a 1
 * @array b 1
 * @array c 1
 * @name ring_of_three rotate_slots
 */
static void swap_slots(int32_t *v, int32_t *w) {
    int32_t kept = *v;
    *v = *w;
    *w = kept;
}

void ring_of_three(int32_t *a, int32_t *b, int32_t *c) {
    if (OP) swap_slots(b, c);
    swap_slots(a, b);
    if (!OP) swap_slots(b, c);
}

/**
 * Return the largest minus the smallest of the {n} elements of {a}, 0 if there are none; use a helper for each extreme.
 * How far apart are the greatest and the least of the {n} numbers in {a}? An empty array gives 0.
 * range of the array {a} of {n} {T:s} by two static functions, largest and smallest; empty gives 0
 * Subtract the minimum of {a} from its maximum, {n} elements, each found by its own helper; return 0 for none.
 * My samples are in {a}, {n} of them; compute the peak-to-peak value with maximum and minimum helpers, 0 without samples.
 * Compute max({a}) - min({a}) over {n} {T:s}, and 0 when the array is empty.
 * Write a program to find the difference between the maximum and minimum of an array of {T:s}, 0 if empty.
 * Range (largest minus smallest) of an array of {T:s}, 0 if it is empty
 * How much larger is the greatest than the smallest number in a list of {T:s}? Return 0 for an empty list.
 * Compute max - min of an array of {T:s}, zero if it is empty.
 * Given an array of {T:s}, return the difference between the largest and the smallest element, 0 for an empty array.
 * Statistical range (spread) of an array of {T:s}, zero for an empty one
 *
 * @T int32_t int64_t double
 * @array a n
 * @range a -1000 1000
 * @range n 0 8
 * @name array_spread peak_to_peak
 */
static T largest_element(const T *v, int32_t count) {
    T best = v[0];
    for (int32_t i = 1; i < count; i++)
        if (v[i] > best) best = v[i];
    return best;
}

static T smallest_element(const T *v, int32_t count) {
    T best = v[0];
    for (int32_t i = 1; i < count; i++)
        if (v[i] < best) best = v[i];
    return best;
}

T array_spread(const T *a, int32_t n) { return n <= 0 ? 0 : largest_element(a, n) - smallest_element(a, n); }

/**
 * Does the text {s} have more vowels (a, e, i, o, u) than other lower-case letters? Use helpers for both classes.
 * Check whether the small vowels in the string {s} outnumber the small consonants; a tie or an empty text is no.
 * Are vowels in the majority among the lower-case letters of {s}, strictly, ignoring all other characters?
 * Return true if {s} has more of a, e, i, o, u than of the remaining letters a to z; everything else does not count.
 * Score {s} with a helper that gives 1 for a lower-case vowel, -1 for another lower-case letter, 0 otherwise; is the sum above 0?
 * Do vowels outnumber consonants in {s}, counting only lower-case letters? Equal counts give false.
 * Write a program to check if a string has strictly more vowels than consonants, counting lower-case letters only.
 * More vowels than consonants in a string, counting only lower-case letters, strictly?
 * Does a string contain more lower-case vowels than lower-case consonants?
 * Are there more vowels than consonants in a string, counting only lower case?
 * Are a, e, i, o, u in the majority among the lowercase letters of a string, a tie being false?
 * Given a string, return true if it has more lower-case vowels than lower-case consonants.
 *
 * @R _Bool int
 * @string s
 * @name vowels_prevail mostly_vowels
 */
static int32_t is_small_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

static int32_t letter_score(char c) { return c < 'a' || c > 'z' ? 0 : is_small_vowel(c) ? 1 : -1; }

R vowels_prevail(const char *s) {
    int32_t score = 0;
    for (; *s; s++) score += letter_score(*s);
    return score > 0;
}

/**
 * What do {n} pieces cost at {price} apiece, if the whole order is {K} percent cheaper from 10 pieces on? Integers, the rebate rounded down.
 * Bulk total: {n} times {price}, minus a rebate of {K} percent (itself truncated) when there are at least 10 pieces
 * Multiply {n} by {price}; for 10 and up subtract amount * {K} / 100, computed by a static function.
 * My order has {n} boxes at {price} each; from ten boxes I get {K} percent off, fractions of the discount dropped. What is the total?
 * Return {n} * {price} below 10 pieces, otherwise that minus {K} hundredths of it (integer division).
 * Write a program for the total price (items, unit price) with a discount of {K}% from 10 items on, rounded down before it is subtracted.
 * Total for n items at a unit price with {K}% discount from 10 pieces, the discount truncated
 * How much do I pay for n items at a price each if ten or more get amount * {K} / 100 off, in integers?
 * Compute qty*price, minus qty*price*{K}/100 when qty >= 10.
 * Bill for a quantity and a unit price with a discount of {K} percent, its fraction dropped, for ten pieces or more
 * Volume discount on quantity times price: minus total * {K} / 100 (integer division) from 10 pieces on
 * Write a function that charges {n} * {price}, and for ten or more items takes off {K} percent of it, that discount truncated to a whole number.
 *
 * @T int32_t int64_t
 * @K 3 5 8 10 12 15 20 25
 * @range n 0 20
 * @range price 0 1000
 * @name bulk_total order_total
 */
static T rebate_on(T amount) { return amount * K / 100; }

T bulk_total(T n, T price) {
    T amount = n * price;
    return n >= 10 ? amount - rebate_on(amount) : amount;
}
