/**
 * Return the first character of a string that occurs only once in it, or the zero character if there is none.
 * first non-repeating character as a char
 * first letter that is not repeated anywhere in the text
 * the leftmost character with a single occurrence
 * Write a function that returns the first unique character itself, not its index.
 * which character appears just once, earliest one
 * first char whose count is 1
 * How do I find the first character that has no duplicate?
 * non-repeated character in a stream of text, '\0' if all repeat
 * "swiss" gives 'w'
 * Given a string, return its first unrepeated character.
 * earliest unique letter
 *
 * @string s
 * @name first_unique_char first_unrepeated
 */
char first_unique_char(const char *s) {
    for (const char *p = s; *p != 0; p++) {
        int32_t count = 0;
        for (const char *q = s; *q != 0; q++) count += *q == *p;
        if (count == 1) return *p;
    }
    return 0;
}

/**
 * Return the first character of a string that occurs again later, or the zero character if there is none.
 * first repeating character as a char
 * first letter with a duplicate further on
 * the leftmost character that appears more than once
 * Write a function that returns the first character that has a second occurrence.
 * which character is repeated, earliest one
 * first char whose count is above 1
 * How do I find the first character that comes twice?
 * earliest duplicated letter, '\0' if all are unique
 * "abcb" gives 'b'
 * Given a string, return its first character that is not unique.
 * first char seen more than once, by first position
 *
 * @string s
 * @name first_repeated_char first_duplicate_letter
 */
char first_repeated_char(const char *s) {
    for (const char *p = s; *p != 0; p++)
        for (const char *q = p + 1; *q != 0; q++)
            if (*q == *p) return *p;
    return 0;
}

/**
 * Count the edits that turn one word into another: insertions, deletions and replacements.
 * edit distance of two words
 * Levenshtein distance between two words
 * least number of single-character changes between two strings
 * Write a function that computes the Levenshtein distance of two short strings.
 * how many typos apart are two words
 * minimum operations insert, delete, replace
 * How do I measure how different two words are?
 * "kitten" to "sitting" is 3
 * spell checker distance
 * Given two strings, return the smallest number of character edits from the first to the second.
 * string distance by dynamic programming
 *
 * @string a
 * @string b
 * @name levenshtein word_distance
 */
int32_t levenshtein(const char *a, const char *b) {
    int32_t row[256], m = 0;
    while (m < 255 && b[m] != 0) m++;
    for (int32_t j = 0; j <= m; j++) row[j] = j;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t corner = row[0];
        row[0] = i + 1;
        for (int32_t j = 0; j < m; j++) {
            int32_t best = corner + (a[i] != b[j]);
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j + 1] + 1 < best) best = row[j + 1] + 1;
            corner = row[j + 1];
            row[j + 1] = best;
        }
    }
    return row[m];
}

/**
 * Copy n characters of a string, starting at a position counted from 1, to a buffer, like MID of a spreadsheet.
 * MID(text, start, count) with start from 1
 * middle part of a text, first character has number 1
 * substring by one-based start and length
 * Write a function like Excel's MID that writes the part to an output buffer.
 * SUBSTR with positions from one
 * take some characters out of the middle, counting from 1
 * How do I port MID from Excel or Basic to C?
 * Mid$ for C strings
 * extract n chars at position p, p = 1 is the first character
 * Given a text, a 1-based start and a length, copy that part; less if the text ends earlier.
 * SQL substring into a buffer
 *
 * @string s
 * @array out 64
 * @range start 1 6
 * @range n 0 8
 * @range out 120 120
 * @name mid_text copy_mid
 */
void mid_text(const char *s, int32_t start, int32_t n, char *out) {
    for (int32_t i = 1; i < start && *s != 0; i++) s++;
    while (n-- > 0 && *s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Divide two integers with the remainder having the sign of the divisor; return that remainder.
 * modulo like Python's %
 * remainder with the same sign as the divisor
 * floored modulo for any signs
 * Write a function that computes a % b as Python does; b is not zero.
 * mod of Excel: result takes the sign of the second number
 * -7 mod 3 is 2 and 7 mod -3 is -2
 * How do I get Python's modulo in C?
 * floor mod
 * wraparound remainder, also for a negative divisor
 * Given two integers, return the first minus the divisor times the floored quotient.
 * Math.floorMod of Java
 *
 * @T int32_t int64_t
 * @name floor_mod python_mod
 * @range a -100 100
 * @range b 1 20
 */
T floor_mod(T a, T b) {
    T rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

/**
 * Divide two integers of any signs and round the quotient down.
 * integer division like Python's //
 * floor of a / b for integers, negative divisor allowed
 * quotient rounded toward minus infinity
 * Write a function that computes a // b as Python does; b is not zero.
 * -7 // 2 is -4
 * round-down division for signed numbers
 * How do I get Python's floor division in C?
 * Math.floorDiv of Java
 * integer quotient that never rounds up
 * Given two integers, return the largest integer not above their quotient.
 * floored quotient for any signs
 *
 * @T int32_t int64_t
 * @name floor_div python_div
 * @range a -100 100
 * @range b 1 20
 */
T floor_div(T a, T b) {
    T quotient = a / b;
    return a % b != 0 && (a % b < 0) != (b < 0) ? quotient - 1 : quotient;
}

/**
 * Divide two positive integers and round the quotient up.
 * ceil of integer division
 * how many boxes of size b hold a things
 * (a + b - 1) / b
 * Write a function that divides whole numbers rounding up, without floats.
 * number of pages for a items with b per page
 * ceiling division of whole numbers above zero
 * How do I round an integer division up?
 * upper quotient
 * how many groups are needed, the last may be partly filled
 * Given two positive integers, return the smallest integer not below their quotient.
 * div ceil
 *
 * @T int32_t int64_t
 * @name div_ceil divide_up
 * @range a 0 1000
 * @range b 1 20
 */
T div_ceil(T a, T b) { return a / b + (a % b != 0); }

/**
 * Return how many numbers range(start, stop, step) yields in Python.
 * length of a half-open range with a step
 * number of loop passes of for i = start; i < stop; i += step
 * len(range(start, stop, step)), positive or negative step
 * Write a function that counts the values from start up to, but not including, stop.
 * how many iterations has this loop
 * trip count of a counted loop
 * How do I compute the size of a Python range?
 * steps from begin to end, end excluded
 * iteration count, 0 if the range is empty
 * Given a start, an exclusive end and a step that is not zero, return the number of terms.
 * loop trip count
 *
 * @T int32_t int64_t
 * @name range_length trip_count
 * @range start -20 20
 * @range stop -20 20
 * @range step 1 5
 */
T range_length(T start, T stop, T step) {
    if (step > 0) return start < stop ? (stop - start - 1) / step + 1 : 0;
    return start > stop ? (start - stop - 1) / -step + 1 : 0;
}

/**
 * Return element i of an array, where a negative index counts from the end, as in Python.
 * a[i] with negative indices
 * -1 is the last element, -2 the one before
 * Python list indexing
 * Write a function that reads an array element and accepts negative positions.
 * index from the back if it is below zero
 * Array.prototype.at of JavaScript
 * How do I port a[-1] to C?
 * element by signed index
 * get item from either end
 * Given an array, its length and an index from -length to length - 1, return the element.
 * array.at(i)
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 1 8
 * @range i -1 0
 * @name element_at_signed python_item
 */
T element_at_signed(const T *a, int32_t n, int32_t i) { return i < 0 ? a[n + i] : a[i]; }

/**
 * Round a double to the nearest integer, with halves going up, as Math.round of JavaScript does.
 * Math.round from JavaScript
 * floor(x + 0.5)
 * round half up, toward plus infinity
 * Write a function that rounds 2.5 to 3 and -2.5 to -2.
 * nearest whole number, ties upward
 * JS rounding for doubles
 * How do I port Math.round to C?
 * rounding where .5 always goes to the larger integer
 * round ties toward positive
 * Given a double, return the nearest integer as a double; a half is rounded up.
 * asymmetric rounding of negative halves
 *
 * @T double float
 * @name js_round round_like_js
 * @range x -20 20
 */
T js_round(T x) {
    T whole = (T)__builtin_floor((double)x);
    return x - whole >= (T)0.5 ? whole + 1 : whole;
}

/**
 * Check whether at least one element of an array is not zero.
 * any() of Python on a list of numbers
 * is some element nonzero
 * true if the array holds anything but zeros
 * Write a function that returns true when one or more elements are nonzero.
 * OR over all elements
 * is any flag set in the list
 * How do I port any() to C?
 * some element is truthy
 * not all zeros
 * Given an array, return whether a nonzero element exists; false for an empty one.
 * at least one nonzero value
 *
 * @T int32_t double int64_t uint8_t
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @name any_nonzero any_true
 */
_Bool any_nonzero(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != 0) return 1;
    return 0;
}

/**
 * Check whether all elements of an array are zero.
 * is the array nothing but zeros
 * none of the elements is set
 * not any() of Python on a list of numbers
 * Write a function that returns true when every element is zero.
 * is a buffer cleared
 * no flag is set in the list
 * How do I check that an array is all zeros?
 * no nonzero element
 * every entry equals 0
 * Given an array, return whether no element differs from zero; true for an empty one.
 * blank array test
 *
 * @T int32_t double int64_t uint8_t
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @name all_zero none_true
 */
_Bool all_zero(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != 0) return 0;
    return 1;
}

/**
 * Return the index of the first x in an array at or after a start index, or -1.
 * indexOf with a start position
 * search the array for a value beginning at an index
 * next occurrence of a value from position k on
 * Write a function like JavaScript's array.indexOf(x, from) with from not negative.
 * continue the search further right
 * find x, skip the first k elements
 * How do I look for a value from a given index on?
 * list.index(x, start) with -1 for failure
 * first match not before the start
 * Given an array, its length, a value and a start index, return where the value comes next, -1 if it does not.
 * index of x from
 *
 * @T int32_t int64_t double
 * @array a n
 * @range a 0 4
 * @range n 0 8
 * @range x 0 4
 * @range start 0 8
 * @name index_of_from find_from
 */
int32_t index_of_from(const T *a, int32_t n, T x, int32_t start) {
    for (int32_t i = start; i < n; i++)
        if (a[i] == x) return i;
    return -1;
}

/**
 * Force an index into the valid range of an array: at least 0, at most n - 1.
 * clamp an index to an array of length n
 * index below zero becomes 0, too large becomes the last
 * keep an index within 0 and n - 1
 * Write a function that limits an index to an existing position.
 * nearest valid index
 * bound an index to the list
 * How do I keep an array index from running over the ends?
 * saturate a position at both ends of a buffer
 * clip the index to the size
 * Given an index and a length above zero, return the closest valid index.
 * clamp to edge
 *
 * @T int32_t int64_t
 * @name clamp_index nearest_index
 * @range i -20 20
 * @range n 1 10
 */
T clamp_index(T i, T n) { return i < 0 ? 0 : i >= n ? n - 1 : i; }

/**
 * Wrap an index around the ends of an array of length n, so that -1 becomes n - 1 and n becomes 0.
 * circular index
 * index modulo length, never negative
 * cyclic position in a ring of n
 * Write a function that wraps any index into 0 to n - 1.
 * wraparound for an array index, also below zero
 * position on a ring
 * How do I make an index go round in a circular list?
 * euclidean modulo for indices
 * carousel index: after the last comes the first, before the first the last
 * Given an index, maybe negative, and a length, return the index in the cycle.
 * wrap to edge
 *
 * @T int32_t int64_t
 * @name wrap_index circular_index
 * @range i -30 30
 * @range n 1 10
 */
T wrap_index(T i, T n) { return (i % n + n) % n; }

/**
 * Return the index after i in a ring of n positions.
 * next index, back to 0 at the end
 * advance a ring buffer index
 * (i + 1) % n
 * Write a function that increments an index and wraps around at n.
 * next player in a round of n
 * index of the following element in a circular array
 * How do I step forward in a circular buffer?
 * increment modulo the size
 * successor on a circle of n
 * Given a valid index and a length, return the next index cyclically.
 * whose turn is next
 *
 * @T int32_t int64_t
 * @name next_in_ring next_index
 * @range i 0 9
 * @range n 10 20
 */
T next_in_ring(T i, T n) { return i + 1 >= n ? 0 : i + 1; }

/**
 * Return the index before i in a ring of n positions.
 * previous index, the last one before 0
 * step back in a ring buffer
 * (i + n - 1) % n
 * Write a function that decrements an index and wraps around below 0.
 * previous player in a round of n
 * index of the preceding element in a circular array
 * How do I step backward in a circular buffer?
 * decrement modulo the size
 * predecessor on a circle of n
 * Given a valid index and a length, return the previous index cyclically.
 * whose turn was before
 *
 * @T int32_t int64_t
 * @name previous_in_ring previous_index
 * @range i 0 9
 * @range n 10 20
 */
T previous_in_ring(T i, T n) { return i <= 0 ? n - 1 : i - 1; }

/**
 * Hash a string with FNV-1a, 32 bits.
 * FNV-1a hash of a C string
 * fnv hash for a zero-terminated text
 * 32-bit Fowler-Noll-Vo hash of a string
 * Write a function that computes the FNV-1a hash of a string: xor the byte, then multiply by 16777619.
 * offset basis 2166136261, prime 16777619, over the characters
 * fnv1a of a key string
 * How do I hash a string with FNV-1a?
 * string to hash code, fnv variant 1a
 * xor then multiply, for each character
 * Given a string, return its 32-bit FNV-1a hash.
 * fnv-1a for text
 *
 * @string s
 * @name fnv1a_string hash_text_fnv
 */
uint32_t fnv1a_string(const char *s) {
    uint32_t hash = 2166136261u;
    for (; *s != 0; s++) hash = (hash ^ (uint8_t)*s) * 16777619u;
    return hash;
}

/**
 * Hash an array of integers: start at {START}, then hash = hash * 31 + element, wrapping at 32 bits.
 * array hash code, 31 times the hash plus the element, initial value {START}
 * polynomial hash of an int array with multiplier 31 and start {START}
 * combine all elements with *31 +, beginning with {START}
 * Write a function that hashes an array with factor 31, first value {START}.
 * h = {START}; for each x: h = 31 * h + x
 * hash code of a list as in Java, seed {START}
 * How do I hash an int array with multiply by 31 and add, from {START}?
 * rolling hash of numbers, base 31, start value {START}
 * hash of a vector of ints, starting from {START}, times 31 each step
 * Given an array, return its hash with the multiplier 31 and the initial hash {START}.
 * fold elements into a hash by 31, initial {START}
 *
 * @START 0 1 7 17
 * @array a n
 * @range a -100 100
 * @range n 0 8
 * @name java_array_hash array_hash_code
 */
int32_t java_array_hash(const int32_t *a, int32_t n) {
    uint32_t hash = START;
    for (int32_t i = 0; i < n; i++) hash = hash * 31 + (uint32_t)a[i];
    return (int32_t)hash;
}

/**
 * Mark the primes: set element i of an array to 1 if i is prime and to 0 if not.
 * sieve of Eratosthenes into an array of flags
 * prime sieve for the numbers 0 to n - 1
 * fill an array with prime flags
 * Write a function that runs the sieve of Eratosthenes on an array of length n.
 * is_prime table for all indices
 * mark composite numbers 0 and primes 1
 * How do I make a table that says which numbers are prime?
 * array[i] tells whether i is a prime
 * cross out multiples, keep primes as 1
 * Given an array and its length, store whether each index is prime.
 * eratosthenes
 *
 * @T int32_t uint8_t
 * @array flags n
 * @range flags 0 3
 * @range n 0 30
 * @name sieve mark_primes
 */
void sieve(T *flags, int32_t n) {
    for (int32_t i = 0; i < n; i++) flags[i] = i >= 2;
    for (int32_t i = 2; i < n; i++)
        if (flags[i])
            for (int32_t j = 2 * i; j < n; j += i) flags[j] = 0;
}

/**
 * Compute n choose k modulo {M}.
 * binomial coefficient mod {M}
 * nCr modulo {M}
 * number of combinations, remainder by {M}
 * Write a function that returns the binomial coefficient modulo {M} with Pascal's rule.
 * ways to choose k of n, answer mod {M}
 * C(n, k) % {M} for n up to 60
 * How do I calculate combinations modulo {M}?
 * competitive programming binomial, mod {M}
 * choose function with modulus {M}
 * Given n and k, return n over k taken modulo {M}; 0 if k is larger than n.
 * large binomial coefficient reduced mod {M}
 *
 * @M 1000000007 998244353
 * @range n 0 40
 * @range k 0 40
 * @name binomial_mod choose_mod
 */
int64_t binomial_mod(int32_t n, int32_t k) {
    int64_t row[64] = {1};
    if (k < 0 || k > n || n > 63) return 0;
    for (int32_t i = 1; i <= n; i++)
        for (int32_t j = i; j > 0; j--) row[j] = (row[j] + row[j - 1]) % M;
    return row[k];
}

/**
 * Compute n factorial modulo {M}.
 * n! mod {M}
 * factorial with remainder by {M}
 * product of 1 to n, reduced modulo {M} at each step
 * Write a function that returns the factorial of n modulo {M}.
 * number of permutations, answer mod {M}
 * fact(n) % {M}
 * How do I calculate large factorials modulo {M}?
 * competitive programming factorial, mod {M}
 * 1 * 2 * ... * n, modulus {M}
 * Given n, return n! taken modulo {M}.
 * huge factorial reduced mod {M}
 *
 * @M 1000000007 998244353
 * @range n 0 100
 * @name factorial_with_mod fact_mod
 */
int64_t factorial_with_mod(int32_t n) {
    int64_t product = 1;
    for (int32_t i = 2; i <= n; i++) product = product * i % M;
    return product;
}

/**
 * Compute base to the power exponent modulo {M}.
 * power mod {M}
 * fast exponentiation modulo {M}
 * binary exponentiation, result reduced by {M}
 * Write a function that raises a number to a power modulo {M} by squaring.
 * base ** exponent % {M}
 * modular power with the fixed modulus {M}
 * How do I compute huge powers modulo {M}?
 * competitive programming binpow, mod {M}
 * repeated squaring with modulus {M}
 * Given a base and an exponent that is not negative, return the power taken modulo {M}.
 * a^b with answer mod {M}
 *
 * @M 1000000007 998244353
 * @range base 0 1000000
 * @range exponent 0 1000000
 * @name power_with_mod binpow
 */
int64_t power_with_mod(int64_t base, int64_t exponent) {
    int64_t result = 1;
    for (base %= M; exponent > 0; exponent >>= 1) {
        if (exponent & 1) result = result * base % M;
        base = base * base % M;
    }
    return result;
}

/**
 * Add up an array modulo {M}; the result is not negative.
 * sum of all elements mod {M}
 * array total, remainder by {M}
 * accumulate modulo {M}
 * Write a function that sums an array and reduces the sum modulo {M}.
 * sum % {M} of many numbers
 * total of a list with modulus {M}
 * How do I add array elements modulo {M}, negative ones too?
 * competitive programming sum, mod {M}
 * running sum kept below {M}
 * Given an array, return the sum of its elements taken modulo {M}.
 * wrapped total, mod {M}
 *
 * @M 1000000007 998244353
 * @array a n
 * @range a -2000000000 2000000000
 * @range n 0 8
 * @name sum_with_mod array_sum_mod
 */
int64_t sum_with_mod(const int64_t *a, int32_t n) {
    int64_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum = (sum + a[i] % M) % M;
    return sum < 0 ? sum + M : sum;
}

/**
 * Multiply all elements of an array modulo {M}.
 * product of all elements mod {M}
 * array product, remainder by {M}
 * multiply up modulo {M}
 * Write a function that multiplies the nonnegative elements of an array modulo {M}.
 * product % {M} of many numbers
 * product of a list with modulus {M}
 * How do I multiply array elements modulo {M} without overflow?
 * competitive programming product, mod {M}
 * running product kept below {M}
 * Given an array of numbers that are not negative, return their product taken modulo {M}.
 * wrapped product, mod {M}
 *
 * @M 1000000007 998244353
 * @array a n
 * @range a 0 2000000000
 * @range n 0 8
 * @name product_with_mod array_product_mod
 */
int64_t product_with_mod(const int64_t *a, int32_t n) {
    int64_t product = 1;
    for (int32_t i = 0; i < n; i++) product = product * (a[i] % M) % M;
    return product;
}

/**
 * Add up n terms of 1 - 1/2 + 1/3 - 1/4 and so on.
 * alternating harmonic series, n terms
 * sum of (-1)^(k+1) / k
 * 1 - 1/2 + 1/3 - ... with n terms
 * Write a function that sums the alternating harmonic series up to term n.
 * harmonic numbers with alternating signs
 * plus one, minus a half, plus a third, minus a quarter, n terms
 * How do I sum unit fractions with changing signs?
 * partial sum that tends to ln 2
 * reciprocals of 1 to n, added and subtracted in turns
 * Given n, return the n-th partial sum of 1 - 1/2 + 1/3 - 1/4 ...
 * series for the logarithm of two, n terms
 *
 * @T double float
 * @name alternating_harmonic signed_harmonic
 * @range n 0 12
 */
T alternating_harmonic(int32_t n) {
    T sum = 0;
    for (int32_t k = 1; k <= n; k++) sum += (T)(k % 2 == 1 ? 1 : -1) / (T)k;
    return sum;
}

/**
 * Approximate the square root of x with n Newton steps, starting at x.
 * Heron's method, n iterations, start value the number itself
 * square root by repeated averaging of guess and x / guess
 * n rounds of the Babylonian method from guess = x
 * Write a function that does a given number of Newton iterations for the square root of a positive number.
 * newton sqrt with an iteration count
 * g = (g + x / g) / 2, repeated n times
 * How do I approximate a root without sqrt in a fixed number of steps?
 * square root by iteration, steps given
 * Heron square root
 * Given a positive number and a number of steps, return the guess after these Newton steps.
 * iterate the square root
 *
 * @T double float
 * @name heron_sqrt newton_steps_sqrt
 * @range x 1 100
 * @range n 0 8
 */
T heron_sqrt(T x, int32_t n) {
    T guess = x;
    for (int32_t i = 0; i < n; i++) guess = (guess + x / guess) / 2;
    return guess;
}

/**
 * Return the position of the lowest set bit of x, counted from 0, or -1 if x is zero.
 * index of the lowest 1 bit, -1 for none
 * which is the least significant bit that is set
 * number of zeros below the first one, -1 for 0
 * Write a function that finds the index of the rightmost set bit.
 * find first set, counting from zero
 * bit number of the lowest one
 * How do I find the first bit that is on?
 * rightmost 1, position from 0
 * ffs minus one
 * Given an int, return the smallest i such that bit i is set, or -1.
 * position of rightmost one bit
 *
 * @T int32_t int64_t
 * @name lowest_set_position rightmost_bit_index
 */
int32_t lowest_set_position(T x) { return x == 0 ? -1 : __builtin_ctzll((uint64_t)x); }

/**
 * Return the position of the highest set bit of x, counted from 0, or -1 if x is zero.
 * index of the highest 1 bit, -1 for none
 * which is the most significant bit that is set
 * bit length minus one, -1 for 0
 * Write a function that finds the index of the leftmost set bit of a number that is not negative.
 * find last set, counting from zero
 * bit number of the highest one
 * How do I find the top bit that is on?
 * leftmost 1, position from 0
 * floor of log2, -1 for zero
 * Given an int, return the largest i such that bit i is set, or -1.
 * position of leftmost one bit
 *
 * @T int32_t int64_t
 * @name highest_set_position leftmost_bit_index
 * @range x 0 1000000
 */
int32_t highest_set_position(T x) { return x == 0 ? -1 : 63 - __builtin_clzll((uint64_t)x); }

/**
 * Evaluate a postfix expression of single digits and the operators + - *, like "23+4*".
 * reverse Polish notation with one-digit numbers
 * RPN calculator for a string of digits and operators + - *
 * postfix evaluation of single digits and + - * with a stack
 * Write a function that evaluates a postfix expression; digits are numbers, other characters than + - * are skipped.
 * value of an RPN string of digits and + - * without spaces
 * stack machine for digits and the operators + - *, other characters ignored
 * How do I evaluate postfix notation of one-digit numbers with + - *?
 * "34+2*" gives 14
 * calculator for Polish notation in reverse: digits, + - and *
 * Given a postfix string of digits and + - *, return its value; 0 if it is empty.
 * eval rpn, single digits, plus minus times, 0 if empty
 *
 * @string s
 * @name evaluate_postfix eval_rpn
 */
int32_t evaluate_postfix(const char *s) {
    int32_t stack[64], n = 0;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9' && n < 64) {
            stack[n++] = *s - '0';
        } else if (n >= 2 && (*s == '+' || *s == '-' || *s == '*')) {
            uint32_t b = (uint32_t)stack[--n], a = (uint32_t)stack[n - 1];
            stack[n - 1] = (int32_t)(*s == '+' ? a + b : *s == '-' ? a - b : a * b);
        }
    }
    return n > 0 ? stack[n - 1] : 0;
}

/**
 * Evaluate a sum like "12+3-4": numbers without sign, joined by plus and minus.
 * value of an expression with + and - from left to right
 * calculator for plus and minus in a string
 * add and subtract the numbers of a text like 5+10-3
 * Write a function that evaluates additions and subtractions of whole numbers in a string, spaces ignored.
 * parse and compute a sum of integers
 * simple expression evaluator without precedence: whole numbers, + and -
 * How do I calculate the text "1+2-3"?
 * left to right evaluation of plus and minus
 * value of a chain of numbers with plus and minus signs
 * Given a string of numbers with + and - between them, return the result.
 * eval for additive expressions
 *
 * @string s
 * @name evaluate_sum eval_plus_minus
 */
int32_t evaluate_sum(const char *s) {
    uint32_t total = 0, number = 0, sign = 1;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') {
            number = number * 10 + (uint32_t)(*s - '0');
        } else if (*s == '+' || *s == '-') {
            total += sign * number;
            number = 0;
            sign = *s == '+' ? 1 : (uint32_t)-1;
        }
    }
    return (int32_t)(total + sign * number);
}

/**
 * Return the index of the first character at or after a position that is not a space.
 * skip spaces from an index on
 * next position without blank
 * lexer: skip blanks and return the new position
 * Write a function that moves an index forward over spaces in a string.
 * where does the text continue after the spaces
 * first non-space index from a start
 * How does a scanner jump over spaces?
 * advance past blanks
 * position of the next token
 * Given a string and an index within it, return the index of the next character that is not a space.
 * skip spaces
 *
 * @string s
 * @range i 0 0
 * @name skip_spaces skip_blanks
 */
int32_t skip_spaces(const char *s, int32_t i) {
    while (s[i] == ' ') i++;
    return i;
}

/**
 * Return the length of the identifier that begins at a position of a string, 0 if none does.
 * how many characters has the name at this index
 * lexer: length of an identifier token
 * identifier at position i: letters, digits and underscores, no digit first
 * Write a function that measures the variable name starting at an index of the source text.
 * scan an identifier
 * name length from a start
 * How does a tokenizer find the end of a name?
 * longest identifier beginning here
 * count characters of a C name at a position
 * Given a string and an index within it, return how long the identifier there is.
 * identifier length
 *
 * @string s
 * @range i 0 0
 * @name identifier_length scan_name
 */
int32_t identifier_length(const char *s, int32_t i) {
    int32_t n = 0;
    if (s[i] >= '0' && s[i] <= '9') return 0;
    for (;; n++) {
        char c = s[i + n];
        _Bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && !(c >= '0' && c <= '9')) return n;
    }
}

/**
 * Return the length of the number that begins at a position of a string, 0 if none does.
 * how many digits stand at this index
 * lexer: length of a number token
 * digits in a row from position i
 * Write a function that measures the run of decimal digits starting at an index of the text.
 * scan an unsigned number
 * digit run length from a start
 * How does a tokenizer find the end of a number?
 * count consecutive digits at a position
 * number of digits from here on without a gap
 * Given a string and an index within it, return how many digits follow each other there.
 * number token length
 *
 * @string s
 * @range i 0 0
 * @name number_length scan_digits
 */
int32_t number_length(const char *s, int32_t i) {
    int32_t n = 0;
    while (s[i + n] >= '0' && s[i + n] <= '9') n++;
    return n;
}

/**
 * Check whether a string is exactly the keyword "{WORD}".
 * is the token the word {WORD}
 * compare a string with "{WORD}"
 * lexer: is this identifier the keyword {WORD}
 * Write a function that returns true if the text equals "{WORD}".
 * string equals {WORD}
 * does the word read {WORD}, nothing more
 * How do I recognise the keyword {WORD}?
 * strcmp(s, "{WORD}") == 0
 * exact match with {WORD}, lower case
 * Given a string, return whether it is {WORD}.
 * keyword test for {WORD}
 *
 * @WORD s[0]=='i'&&s[1]=='f'&&s[2]==0 "if"
 * @WORD s[0]=='e'&&s[1]=='l'&&s[2]=='s'&&s[3]=='e'&&s[4]==0 "else"
 * @WORD s[0]=='w'&&s[1]=='h'&&s[2]=='i'&&s[3]=='l'&&s[4]=='e'&&s[5]==0 "while"
 * @WORD s[0]=='f'&&s[1]=='o'&&s[2]=='r'&&s[3]==0 "for"
 * @WORD s[0]=='r'&&s[1]=='e'&&s[2]=='t'&&s[3]=='u'&&s[4]=='r'&&s[5]=='n'&&s[6]==0 "return"
 * @WORD s[0]=='i'&&s[1]=='n'&&s[2]=='t'&&s[3]==0 "int"
 * @WORD s[0]=='t'&&s[1]=='r'&&s[2]=='u'&&s[3]=='e'&&s[4]==0 "true"
 * @WORD s[0]=='y'&&s[1]=='e'&&s[2]=='s'&&s[3]==0 "yes"
 * @WORD s[0]=='q'&&s[1]=='u'&&s[2]=='i'&&s[3]=='t'&&s[4]==0 "quit"
 * @string s
 * @name is_keyword equals_word
 */
_Bool is_keyword(const char *s) { return WORD; }

/**
 * Return the school grade for a number of points as a letter: A from 90, B from 80, C from 70, D from 60, else F.
 * letter grade with A at 90 and D at 60
 * points out of 100 to A, B, C, D or F, steps at 90, 80, 70 and 60
 * 90 and up A, 80 and up B, 70 and up C, 60 and up D, the rest F
 * Write a function that turns a score into a letter grade, ten points per grade, pass from 60.
 * US grading scale by tens from 90 to 60
 * exam score to grade character, A is 90 or more, then 80, 70, 60
 * How do I convert a percentage into a grade letter A to F, bounds 90, 80, 70 and 60?
 * 85 gives B, 59 gives F
 * grade letters with the steps 90 80 70 60
 * Given points, return 'A', 'B', 'C', 'D' or 'F' on the 90-80-70-60 scale.
 * five-step letter mark from a score: 90 A, 80 B, 70 C, 60 D, below F
 *
 * @T int32_t double
 * @name grade_by_tens score_letter
 * @range points 0 100
 */
char grade_by_tens(T points) {
    return points >= 90 ? 'A' : points >= 80 ? 'B' : points >= 70 ? 'C' : points >= 60 ? 'D' : 'F';
}

/**
 * Count the elements of an array that are bigger than a number.
 * how many numbers are greater than x
 * number of elements larger than a given value
 * elements exceeding x, counted
 * Write a function that counts how many values are above a bound, equal ones not included.
 * count of a[i] > x, strictly
 * how many in the list beat the number
 * How do I count the values that are larger than another?
 * strictly greater elements
 * how many scores are higher than mine
 * Given an array and a number, return how many elements exceed it.
 * count bigger ones
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 * @name count_bigger count_greater
 */
int32_t count_bigger(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] > x;
    return count;
}

/**
 * Count the elements of an array that are smaller than a number.
 * how many numbers are less than x
 * number of elements smaller than a given value
 * elements falling short of x, counted
 * Write a function that counts how many values are under a bound, equal ones not included.
 * count of a[i] < x, strictly
 * how many in the list are lower than the number
 * How do I count the values that are smaller than another?
 * strictly smaller elements
 * how many runners were faster than this time
 * Given an array and a number, return how many elements are less than it.
 * count smaller ones
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 * @name count_smaller count_less
 */
int32_t count_smaller(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] < x;
    return count;
}

/**
 * Return the k-th largest element of an array, k = 1 for the largest, as LARGE of a spreadsheet does.
 * LARGE(range, k)
 * what is the k-th highest entry
 * number that stands at place k when sorted downward
 * Write a function like Excel's LARGE for an array.
 * the k-th best score
 * what is the 3rd highest entry
 * How do I port LARGE to C?
 * k-th greatest element without changing the array
 * rank to value, from the top
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in descending order.
 * top-k value
 *
 * @T double int32_t
 * @array a n
 * @range a -9 9
 * @range n 3 8
 * @range k 1 3
 * @name large kth_biggest
 */
T large(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t above = 0, equal = 0;
        for (int32_t j = 0; j < n; j++) {
            above += a[j] > a[i];
            equal += a[j] == a[i];
        }
        if (above < k && k <= above + equal) return a[i];
    }
    return 0;
}

/**
 * Return the k-th smallest element of an array, k = 1 for the smallest, as SMALL of a spreadsheet does.
 * SMALL(range, k)
 * k-th lowest value of a list, repeats count
 * number that stands at place k when sorted upward
 * Write a function like Excel's SMALL for an array.
 * the k-th cheapest price
 * what is the k-th lowest entry
 * How do I port SMALL to C?
 * k-th least element without changing the array
 * rank to value, from the bottom
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in ascending order.
 * bottom-k value
 *
 * @T double int32_t
 * @array a n
 * @range a -9 9
 * @range n 3 8
 * @range k 1 3
 * @name small kth_least
 */
T small(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t below = 0, equal = 0;
        for (int32_t j = 0; j < n; j++) {
            below += a[j] < a[i];
            equal += a[j] == a[i];
        }
        if (below < k && k <= below + equal) return a[i];
    }
    return 0;
}

/**
 * Return the index of the smallest element of an array, the first one if there are several.
 * position of the minimum
 * where is the smallest number in the list
 * argmin of an array
 * Write a function that returns where the least element stands, not the element.
 * place of the lowest value, counted from 0
 * index of the min, -1 for an empty array
 * How do I find the position of the smallest element?
 * at which index is the cheapest price
 * first index holding the minimum
 * Given an array, return the place of its smallest value; -1 if it is empty.
 * lowest element's location
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -9 9
 * @range n 0 8
 * @name position_of_smallest index_of_minimum
 */
int32_t position_of_smallest(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[best]) best = i;
    return best;
}

/**
 * Return the index of the largest element of an array, the first one if there are several.
 * position of the maximum
 * where is the biggest number in the list
 * argmax of an array
 * Write a function that returns where the greatest element stands, not the element.
 * place of the highest value, counted from 0
 * index of the max, -1 for an empty array
 * How do I find the position of the largest element?
 * at which index is the best score
 * first index holding the maximum
 * Given an array, return the place of its largest value; -1 if it is empty.
 * highest element's location
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -9 9
 * @range n 0 8
 * @name position_of_largest index_of_maximum
 */
int32_t position_of_largest(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    return best;
}

/**
 * Return the greatest nesting depth of the parentheses in a string.
 * deepest level of nested ( and )
 * how many parentheses are open at once at most
 * maximum depth of round brackets
 * Write a function that finds how deeply the parentheses of a text are nested.
 * "(a(b)c)" has depth 2
 * deepest nesting, 0 without brackets
 * How do I measure the nesting of parentheses?
 * maximal number of unclosed parentheses
 * depth of an s-expression
 * Given a string, return the largest count of open minus closed parentheses in any of its beginnings.
 * paren depth
 *
 * @string s
 * @range s 40 42
 * @name parenthesis_depth deepest_nesting
 */
int32_t parenthesis_depth(const char *s) {
    int32_t depth = 0, deepest = 0;
    for (; *s != 0; s++) {
        if (*s == '(') depth++;
        if (*s == ')') depth--;
        if (depth > deepest) deepest = depth;
    }
    return deepest;
}

/**
 * Return the index of the closing parenthesis that matches the opening one at an index, or -1.
 * matching bracket of position i
 * where is the parenthesis closed that opens here
 * partner of an opening parenthesis
 * Write a function that finds the end of a parenthesised group.
 * jump from ( to its )
 * closing position for the opening one at i, -1 if it is never closed
 * How does an editor find the matching parenthesis?
 * end of the group that begins at this index
 * scan forward until the depth is back to zero
 * Given a string and the index of a '(', return the index of its ')'.
 * bracket partner
 *
 * @string s
 * @range s 40 42
 * @range i 0 0
 * @name matching_parenthesis closing_index
 */
int32_t matching_parenthesis(const char *s, int32_t i) {
    int32_t depth = 0;
    for (; s[i] != 0; i++) {
        if (s[i] == '(') depth++;
        if (s[i] == ')' && --depth <= 0) return depth == 0 ? i : -1;
    }
    return -1;
}

/**
 * Apply the operator + - * or / to two integers; return 0 for division by zero and for any other operator.
 * apply operator character to left and right operand, 0 if it is none of + - * / or divides by 0
 * binary operation chosen by a character, operator first: + - * /, else 0; x / 0 is 0
 * evaluate op(a, b) with op as a char, one of + - * /; 0 for any other and for division by zero
 * Write a function that applies an operator + - * / to two numbers; others and division by zero give 0.
 * interpreter: carry out a binary operator + - * /; unknown ones and division by zero yield 0
 * compute a op b, the operator comes as the first argument (+ - * /, else 0)
 * How does an expression evaluator apply an operator token? It knows + - * /, else 0; x / 0 is 0.
 * calculator step with operator, left, right; 0 for unknown operators and division by 0
 * execute plus, minus, times or divide by its symbol; other symbols and division by zero give 0
 * Given an operator character and two operands, return the result; 0 if it is none of + - * / or divides by 0.
 * operator application: + - * / as a character, anything else is 0
 *
 * @T int32_t int64_t
 * @name apply_operator evaluate_binary
 * @range op 42 48
 * @range a -100 100
 * @range b -10 10
 */
T apply_operator(char op, T a, T b) {
    switch (op) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return b == 0 ? 0 : a / b;
    default: return 0;
    }
}

/**
 * Fold a constant operation: opcode 0 adds, 1 subtracts, 2 multiplies, 3 divides; 0 for division by zero or another opcode.
 * constant folding by opcode: 0 add, 1 subtract, 2 multiply, 3 divide two integers, otherwise 0
 * evaluate opcode 0 add, 1 sub, 2 mul, 3 div, else 0; x / 0 is 0
 * arithmetic by operation code: 0 plus, 1 minus, 2 times, 3 divided by, else 0
 * Write a function that executes opcode 0 add, 1 subtract, 2 multiply or 3 divide on two operands, anything else gives 0.
 * tiny ALU: add, sub, mul, div as 0 to 3, anything else 0, division by 0 too
 * compile-time evaluation of a binary instruction: opcode 0 add, 1 sub, 2 mul, 3 div (0 by zero)
 * How does a compiler fold constants given an opcode: 0 add, 1 sub, 2 mul, 3 div, else 0?
 * switch over four opcodes: add, subtract, multiply, divide from 0; the default and x / 0 are 0
 * virtual machine arithmetic, opcode first: 0 +, 1 -, 2 *, 3 /; else 0
 * Given an opcode and two values, return the result: opcode 0 adds, 1 subtracts, 2 multiplies, 3 divides, others give 0.
 * fold two constants by opcode: 0 +, 1 -, 2 *, 3 /, any other 0
 *
 * @T int32_t int64_t
 * @name fold_constants execute_opcode
 * @range opcode -1 4
 * @range a -100 100
 * @range b -10 10
 */
T fold_constants(int32_t opcode, T a, T b) {
    switch (opcode) {
    case 0: return a + b;
    case 1: return a - b;
    case 2: return a * b;
    case 3: return b == 0 ? 0 : a / b;
    default: return 0;
    }
}

/**
 * Find the root of an element in a union-find forest: follow the parents until an element is its own parent.
 * union find: find without path compression
 * representative of a set in a parent array
 * disjoint set root of i
 * Write a function that returns the root of a node in a disjoint-set parent array.
 * while parent[i] != i: i = parent[i]
 * leader of the group an element belongs to
 * How do I find which set an element is in?
 * DSU find
 * climb to the top of the tree, where parent[r] == r
 * Given a parent array and an index, return the root of its tree.
 * canonical element of an equivalence class
 *
 * @array parent 4
 * @range parent 0 0
 * @range i 0 3
 * @name find_root find_set
 */
int32_t find_root(const int32_t *parent, int32_t i) {
    while (parent[i] != i) i = parent[i];
    return i;
}

/**
 * Check whether two elements of a union-find forest have the same root.
 * are two nodes in the same set of a disjoint-set forest
 * union find: connected
 * do two elements belong to the same group of a parent array
 * Write a function that tells whether two indices are in one set; roots are their own parents.
 * same component in a parent array
 * find(a) == find(b)
 * How do I check that two nodes are connected with union find?
 * DSU same
 * equivalence of two elements
 * Given a parent array and two indices, return whether both lead to the same root.
 * are these two in one family
 *
 * @array parent 4
 * @range parent 0 0
 * @range i 0 3
 * @range j 0 3
 * @name same_root same_set
 */
_Bool same_root(const int32_t *parent, int32_t i, int32_t j) {
    while (parent[i] != i) i = parent[i];
    while (parent[j] != j) j = parent[j];
    return i == j;
}

/**
 * Unite the sets of two elements of a union-find forest, first root below second; return whether they were separate before.
 * union without ranks in union find: root of the first under root of the second, true if they differed
 * merge two groups in a parent array, first root below the second one; false if already one
 * join two disjoint sets, the first one's root under the second's, true if something changed
 * Write a function that links the root of the first element below the root of the second and tells if they differed.
 * connect two components of a parent array: first root gets the second as parent; true if they were apart
 * parent[find(a)] = find(b) with a flag
 * How do I merge two sets with union find? The first root goes under the second; false if it is the same.
 * DSU unite: parent[root of first] = root of second, true unless equal
 * add an edge, false if it would close a cycle; the first end's root moves below the second's
 * Given a parent array and two indices, put the first one's root under the second's and return true if they were two.
 * Kruskal's union step: join root of first to root of second, false for one tree
 *
 * @array parent 4
 * @range parent 0 0
 * @range i 0 3
 * @range j 0 3
 * @name unite_sets union_sets
 */
_Bool unite_sets(int32_t *parent, int32_t i, int32_t j) {
    while (parent[i] != i) i = parent[i];
    while (parent[j] != j) j = parent[j];
    if (i == j) return 0;
    parent[i] = j;
    return 1;
}

/**
 * Count the elements of a parent array that are their own parents.
 * number of components of a union-find forest
 * how many disjoint sets are there
 * count the roots, where parent[i] == i
 * Write a function that counts the sets of a disjoint-set structure.
 * number of groups in a parent array
 * trees in a forest given by parents
 * How many connected components does the DSU have?
 * self-parented nodes counted
 * DSU set count
 * Given a parent array, return the number of indices equal to their value.
 * how many leaders
 *
 * @T int32_t int64_t
 * @array parent n
 * @range parent 0 7
 * @range n 0 8
 * @name count_sets count_components
 */
int32_t count_sets(const T *parent, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += parent[i] == i;
    return count;
}

/**
 * Make a union-find forest of n separate elements: every element is its own parent.
 * initialise a disjoint-set parent array
 * make n singleton sets
 * set parent[i] to i
 * Write a function that prepares the parent array for union find.
 * identity permutation in an array
 * each node starts as its own root
 * How do I set up a DSU?
 * make-set for all indices
 * fill an array with its own indices for union find
 * Given an array, let each entry point to itself.
 * DSU init
 *
 * @array parent n
 * @range parent 0 9
 * @range n 0 8
 * @name make_sets init_parents
 */
void make_sets(int32_t *parent, int32_t n) {
    for (int32_t i = 0; i < n; i++) parent[i] = i;
}

/**
 * Return the depth of a node in a tree given by a parent array, where the root has parent -1 and depth 0.
 * how many edges from a node to the root marked by parent -1
 * level of a node, parents given, root marked -1
 * distance to the root in a parent array, -1 above the root
 * Write a function that counts the ancestors of a node in a parent array; the root has -1.
 * steps up the parent array until -1
 * depth in hierarchy, given each parent's index, -1 at the top
 * How deep is an element if I only know everybody's parent? The top has -1.
 * number of bosses above an employee, -1 for the head
 * node depth from parent indices, -1 for the root
 * Given a parent array and a node, return the length of the path to the root, whose parent is -1.
 * ancestor count in a parent array with -1 at the root
 *
 * @array parent 4
 * @range parent -1 -1
 * @range node 0 3
 * @name depth_of_node ancestors
 */
int32_t depth_of_node(const int32_t *parent, int32_t node) {
    int32_t depth = 0;
    for (; parent[node] >= 0; node = parent[node]) depth++;
    return depth;
}

/**
 * Replace the escapes \n, \t, \\ and \" in a string by the characters they stand for, in place.
 * unescape a string literal in place: \n, \t, otherwise the character itself
 * turn backslash n into a newline and backslash t into a tab, dropping other backslashes
 * interpret escape sequences of a text in place: n newline, t tab, others themselves
 * Write a function that decodes backslash escapes; other characters after a backslash stand for themselves.
 * lexer: string with escapes to real characters, only n and t being special
 * remove escaping from a C literal: \n and \t change, other escapes lose the backslash
 * How do I convert the two characters \ and n to one newline, likewise \t, while others just lose the \?
 * process escapes of a quoted string: newline for n, tab for t, else the character
 * decode \n and \t, keep the character after any other backslash
 * Given a string, replace its escape sequences \n and \t; any other backslash is dropped.
 * unescape text: backslash n, backslash t, others literally
 *
 * @string s
 * @name unescape_text decode_escapes
 */
void unescape_text(char *s) {
    char *out = s;
    for (; *s != 0; s++) {
        char c = *s;
        if (c == '\\' && s[1] != 0) {
            s++;
            c = *s == 'n' ? '\n' : *s == 't' ? '\t' : *s;
        }
        *out++ = c;
    }
    *out = 0;
}

/**
 * Return the type of token that a character begins: 1 for a name, 2 for a number, 3 for white space, 4 for anything else.
 * kind of token by its first character: 1 name, 2 number, 3 white space, 4 other
 * lexer: classify the next character, name, number, space, other as 1 to 4
 * 1 letter or underscore, 2 digit, 3 blank, 4 operator or punctuation
 * Write a function that tells from one character which token comes: 1 name, 2 number, 3 white space, 4 other.
 * token class of a character: identifier 1, digit 2, space 3, rest 4
 * start of identifier 1, of number 2, white space 3, else 4
 * How does a tokenizer choose what to scan: 1 for a name, 2 a number, 3 white space, 4 anything else?
 * scanner dispatch on a character to 1 name, 2 number, 3 space, 4 other
 * character to token type code: 1 letter or _, 2 digit, 3 white space, 4 others
 * Given a character, return 1, 2, 3 or 4 for identifier, number, space and the rest.
 * what sort of token starts here, 1 name, 2 number, 3 space or 4 other
 *
 * @name token_type token_kind
 */
int32_t token_type(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return 1;
    if (c >= '0' && c <= '9') return 2;
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') return 3;
    return 4;
}

/**
 * Return the index of the first character at or after a position that is not white space: space, tab or line break.
 * skip whitespace from an index on
 * lexer: move past blanks, tabs and newlines
 * next position that is not blank, tab or line break
 * Write a function that moves an index forward over spaces, tabs, carriage returns and newlines.
 * where does the next token start
 * first non-whitespace index from a start
 * How does a scanner skip white space?
 * advance past all white space
 * position after the gap, also across lines
 * Given a string and an index within it, return the index of the next visible character or of the end.
 * skip ws
 *
 * @string s
 * @range i 0 0
 * @name skip_whitespace next_token_start
 */
int32_t skip_whitespace(const char *s, int32_t i) {
    while (s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\r') i++;
    return i;
}

/**
 * Return the index of the end of the line from a position on: of its newline or of the end of the text.
 * where does this line end
 * skip a line comment from an index
 * next newline at or after a position
 * Write a function that moves an index forward to the end of the line.
 * lexer: jump over a // comment
 * position of the line break or of the terminator
 * How does a scanner skip the rest of a line?
 * advance to '\n'
 * end of line index
 * Given a string and an index within it, return where the line ends.
 * rest of line skipped
 *
 * @string s
 * @range i 0 0
 * @name end_of_line skip_line
 */
int32_t end_of_line(const char *s, int32_t i) {
    while (s[i] != 0 && s[i] != '\n') i++;
    return i;
}

/**
 * Return the index of the double quote that closes a string literal whose text begins at a position, or -1.
 * where does the quoted text end
 * next quote character that is not escaped
 * closing quote of a string literal, backslash escapes skipped
 * Write a function that finds the end of a quoted string from an index after the opening quote.
 * lexer: scan to the closing "
 * position of the final quotation mark
 * How does a tokenizer find the end of a string with \" in it?
 * unterminated literal gives -1
 * unescaped quote from i on
 * Given a string and an index within it, return where the literal is closed, -1 if it is not.
 * end of quoted string
 *
 * @string s
 * @range s 34 36
 * @range i 0 0
 * @name closing_quote end_of_literal
 */
int32_t closing_quote(const char *s, int32_t i) {
    for (; s[i] != 0; i++) {
        if (s[i] == '"') return i;
        if (s[i] == '\\' && s[i + 1] != 0) i++;
    }
    return -1;
}

/**
 * Read an unsigned number at a position of a string, advance the position behind it and return the number.
 * parse an int at *position and move *position
 * lexer: read a number token, cursor by pointer
 * number at the cursor, cursor afterwards behind the digits
 * Write a function that reads digits from an index given by pointer and updates the index.
 * consume a decimal number from a text
 * scan number, 0 and no movement if there is no digit
 * How does a recursive descent parser read a number?
 * eat digits and return their value
 * strtol with an index instead of a pointer
 * Given a string and a pointer to an index, return the value of the digits there and skip them.
 * next integer of the input
 *
 * @string s
 * @array position 1
 * @range position 0 0
 * @name read_number parse_number_at
 */
int32_t read_number(const char *s, int32_t *position) {
    uint32_t value = 0;
    while (s[*position] >= '0' && s[*position] <= '9') value = value * 10 + (uint32_t)(s[(*position)++] - '0');
    return (int32_t)value;
}

/**
 * Evaluate an expression of one-digit numbers with + - and *, where * binds stronger, like "2+3*4".
 * expression with precedence, single digits, no parentheses
 * calculator for digits with plus, minus and times before plus
 * value of 2+3*4 is 14
 * Write a function that evaluates a string of digits and the operators + - * with the usual precedence.
 * multiplication before addition in a text
 * arithmetic expression evaluator for single digits with + - *
 * How do I calculate "1+2*3" from a string?
 * digits joined by + - *: product terms summed up
 * times before plus and minus, single-digit numbers in a string
 * Given a string like "9-2*3", return its value.
 * eval with + - *
 *
 * @string s
 * @name evaluate_expression eval_digits
 */
int32_t evaluate_expression(const char *s) {
    uint32_t total = 0, term = 0;
    char op = '+';
    for (; *s != 0; s++) {
        if (*s == '+' || *s == '-' || *s == '*') op = *s;
        if (*s < '0' || *s > '9') continue;
        uint32_t digit = (uint32_t)(*s - '0');
        if (op == '*') {
            term *= digit;
            continue;
        }
        total += term;
        term = op == '+' ? digit : -digit;
    }
    return (int32_t)(total + term);
}

/**
 * Run a stack program: a number that is not negative is pushed, -1 adds the top two, -2 multiplies them; return the top.
 * stack machine with push, add and multiply: values >= 0 push, -1 add, -2 multiply, result on top
 * execute bytecode: >= 0 push, -1 add, -2 mul
 * tiny virtual machine on an int array: push if >= 0, -1 adds, -2 multiplies, returns the top
 * Write an interpreter for a program of pushes, additions (-1) and multiplications (-2).
 * postfix program in an array of integers: numbers from 0 up, -1 plus, -2 times
 * evaluate RPN given as numbers with -1 for plus and -2 for times
 * How does a stack VM execute its code of pushes (>= 0), additions (-1) and products (-2)?
 * bytecode interpreter loop: non-negative pushes, -1 adds, -2 multiplies; top or 0
 * result of a stack program, 0 if nothing is left; -1 adds, -2 multiplies, others are pushed
 * Given a program of at most 64 words (-1 adds, -2 multiplies, others push), return the top of the stack at its end.
 * run vm: >= 0 push, -1 add, -2 mul, then top of stack
 *
 * @array code n
 * @range code -2 9
 * @range n 0 8
 * @name run_stack_program interpret
 */
int32_t run_stack_program(const int32_t *code, int32_t n) {
    uint32_t stack[64];
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        if (code[i] >= 0 && size < 64) {
            stack[size++] = (uint32_t)code[i];
        } else if (code[i] < 0 && size >= 2) {
            uint32_t top = stack[--size];
            stack[size - 1] = code[i] == -1 ? stack[size - 1] + top : stack[size - 1] * top;
        }
    }
    return size > 0 ? (int32_t)stack[size - 1] : 0;
}

/**
 * Return the sum of the elements from index i to j, both included, given the prefix sums of the array.
 * range sum query from prefix sums (first one is a[0]), i to j inclusive
 * p[j] - p[i - 1], or p[j] for i = 0
 * sum of a section from i to j, both in, in constant time from cumulative sums
 * Write a function that answers the range sum from i to j, inclusive, with an array of running totals.
 * difference of two prefix sums for the elements i to j, prefix[0] being a[0]
 * static range sum, prefix[k] is a[0] + ... + a[k], i and j included
 * How do I get the sum from i to j out of the cumulative array?
 * query a cumulative sum table: elements i to j inclusive, table starting with a[0] itself
 * subarray sum by subtraction of inclusive prefix sums, i to j
 * Given running totals and two indices in order, return the sum of the original elements from the first index through the second.
 * prefix sum query, i to j inclusive, p[k] including element k
 *
 * @T int32_t int64_t double
 * @array prefix 8
 * @range prefix -50 50
 * @range i 0 3
 * @range j 3 7
 * @name query_prefix_sums range_from_prefix
 */
T query_prefix_sums(const T *prefix, int32_t i, int32_t j) { return i == 0 ? prefix[j] : prefix[j] - prefix[i - 1]; }

/**
 * Return the bitwise exclusive or of all numbers from 0 to n.
 * xor of 1 to n
 * 1 ^ 2 ^ 3 ^ ... ^ n
 * xor of the first n whole numbers
 * Write a function that xors all integers up to n without a loop over them.
 * cumulative xor up to a number
 * xor from one to n by n modulo 4
 * How do I compute the xor of a range starting at 1?
 * exclusive or over 1..n
 * prefix xor of the natural numbers
 * Given n that is not negative, return the xor of the numbers up to it.
 * XOR of consecutive integers
 *
 * @T int32_t int64_t
 * @name xor_to_n xor_up_to
 * @range n 0 1000
 */
T xor_to_n(T n) {
    switch (n % 4) {
    case 0: return n;
    case 1: return 1;
    case 2: return n + 1;
    default: return 0;
    }
}

/**
 * Return the largest exclusive or of two elements of an array, 0 if there are fewer than two.
 * maximum xor of a pair
 * largest a[i] ^ a[j]
 * biggest xor that two numbers of the list can have
 * Write a function that finds the greatest XOR between any two elements that are not negative.
 * max xor pair by trying all
 * best pair under exclusive or
 * How do I find the two numbers with the highest xor?
 * most different pair in the bitwise sense, its xor
 * top xor of pairs
 * Given an array, return the largest xor of two of its elements.
 * max pairwise xor
 *
 * @T int32_t int64_t
 * @array a n
 * @range a 0 63
 * @range n 0 8
 * @name maximum_xor max_pair_xor
 */
T maximum_xor(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if ((a[i] ^ a[j]) > best) best = a[i] ^ a[j];
    return best;
}

/**
 * Return the smallest integer whose square is at least n.
 * integer square root rounded up
 * ceil of the square root of an int
 * least x with x * x >= n
 * Write a function that computes the rounded-up square root of a whole number without floats.
 * side of the smallest square grid that holds n items
 * upper integer root
 * How do I get the ceiling of sqrt(n) exactly?
 * rows needed for a square layout of n tiles
 * 10 gives 4, 9 gives 3
 * Given n that is not negative, return the first number whose square reaches it.
 * ceil sqrt
 *
 * @T int32_t int64_t
 * @name ceil_sqrt sqrt_up
 * @range n 0 10000
 */
T ceil_sqrt(T n) {
    int64_t x = 0;
    while (x * x < n) x++;
    return (T)x;
}

/**
 * Count how often a value occurs in a sorted array, by two binary searches.
 * number of occurrences in sorted array
 * upper bound minus lower bound
 * frequency of x in an ascending list in log time
 * Write a function that counts equal elements in a sorted array with binary search.
 * bisect_right - bisect_left
 * size of the equal range
 * How do I count duplicates of x in sorted data quickly?
 * equal_range length
 * how many times is the value in the ordered list
 * Given an ascending array and a value, return how many elements equal it.
 * count in sorted
 *
 * @T int32_t int64_t
 * @array a n
 * @range a 3 3
 * @range n 0 8
 * @range x 2 4
 * @name count_in_sorted sorted_frequency
 * @ascending a
 */
int32_t count_in_sorted(const T *a, int32_t n, T x) {
    int32_t first = 0, low = 0, high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] < x) low = middle + 1;
        else high = middle;
    }
    first = low;
    high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] <= x) low = middle + 1;
        else high = middle;
    }
    return low - first;
}

/**
 * Round a number away from zero to the next even integer, as EVEN of a spreadsheet does.
 * EVEN(x)
 * next even whole number, away from zero
 * round up to an even integer
 * Write a function like Excel's EVEN for a double.
 * 1.5 gives 2, 3 gives 4, -1 gives -2
 * smallest even number not below x, mirrored for negatives
 * How do I port EVEN to C?
 * round to even number outward
 * pair up: next multiple of two away from 0
 * Given a double, return the nearest even integer that is not closer to zero.
 * even ceiling
 *
 * @name even_away_from_zero next_even_outward
 * @range x -50 50
 */
int32_t even_away_from_zero(double x) { return 2 * (int32_t)(x < 0 ? __builtin_floor(x / 2) : __builtin_ceil(x / 2)); }

/**
 * Return the position of the first occurrence of a word in a text, counted from 1, or 0 if it is not there.
 * FIND of a spreadsheet, 0 instead of an error
 * InStr of Basic
 * one-based index of a substring
 * Write a function that finds a text within a text and returns 1 for the beginning, 0 for not found.
 * position of a substring counted from one
 * strpos in SQL, 0 if missing
 * How do I port InStr or LOCATE to C?
 * where does the word start, first character has number 1
 * POSITION(word IN text)
 * Given a text and a word, return the 1-based place of the word; 0 if it does not occur.
 * find, counting from one
 *
 * @string s
 * @string word
 * @name find_from_one position_in_text
 */
int32_t find_from_one(const char *s, const char *word) {
    for (int32_t i = 0;; i++) {
        int32_t k = 0;
        while (word[k] != 0 && s[i + k] == word[k]) k++;
        if (word[k] == 0) return i + 1;
        if (s[i] == 0) return 0;
    }
}

/**
 * Copy a string to a buffer with every occurrence of a character replaced by another one.
 * SUBSTITUTE for single characters into a new text
 * replaced copy of a string
 * translate one character while copying
 * Write a function that writes a string to another buffer and changes one character everywhere.
 * s.replace(a, b) into out, for characters
 * copy of the text with a different letter
 * How do I replace a char without changing the original string?
 * swap out a separator in a copied line
 * tr into a second buffer
 * Given a string, an old and a new character and a buffer, write the changed copy.
 * substitute in a copy
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range old 97 122
 * @range fresh 97 122
 * @name substitute_copy copy_replaced
 */
void substitute_copy(const char *s, char old, char fresh, char *out) {
    for (; *s != 0; s++) *out++ = *s == old ? fresh : *s;
    *out = 0;
}

/**
 * Remove the spaces at the beginning of a string, in place.
 * lstrip in place
 * strip leading blanks
 * trim a text on the left
 * Write a function that deletes all spaces before the first other character.
 * move the text to the left over its leading spaces
 * LTRIM of SQL
 * How do I cut off spaces at the start of a string?
 * trimStart for spaces
 * unindent a line
 * Given a string, shift it so that it does not start with a space.
 * left trim
 *
 * @string s
 * @name strip_left ltrim
 */
void strip_left(char *s) {
    int32_t start = 0, i = 0;
    while (s[start] == ' ') start++;
    for (; s[start + i] != 0; i++) s[i] = s[start + i];
    s[i] = 0;
}

/**
 * Check whether a string has only letters and digits and at least one of them.
 * str.isalnum
 * alphanumeric string test
 * letters and digits only, not empty
 * Write a function like Python's isalnum for ASCII text.
 * no spaces and no punctuation in the text
 * is the user name alphanumeric
 * How do I check that a string is made of a-z, A-Z and 0-9?
 * matches [A-Za-z0-9]+
 * does a text contain nothing but letters and numbers
 * Given a string, return whether each character is a letter or a digit; false if it is empty.
 * alnum string
 *
 * @string s
 * @name is_alphanumeric_text all_alnum
 */
_Bool is_alphanumeric_text(const char *s) {
    if (*s == 0) return 0;
    for (; *s != 0; s++)
        if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9'))) return 0;
    return 1;
}

/**
 * Remove the element at an index from an array and return it; the later elements move up.
 * list.pop(i) of Python
 * take an element out of a list by its position
 * delete and return a[i]
 * Write a function that removes an array element, closes the gap and returns the removed value.
 * pop from the middle
 * extract element i, shift the rest left
 * How do I port list.pop(index) to C?
 * remove by index, result is what was there
 * draw a card out of the hand by position
 * Given an array, its length and a valid index, return that element and move the others to fill its place.
 * pop at
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range i 0 2
 * @name pop_at take_element
 */
T pop_at(T *a, int32_t n, int32_t i) {
    T taken = a[i];
    for (int32_t k = i + 1; k < n; k++) a[k - 1] = a[k];
    return taken;
}

/**
 * Return the {WHICH} of an array, or a default value if the array is empty.
 * {WHICH} with a default
 * {WHICH} of a list, fallback for no elements
 * {WHICH}(a, default=d)
 * Write a function that finds the {WHICH} and returns a given value for an empty array.
 * {WHICH} that never fails
 * {WHICH} or else the default
 * How do I port {WHICH}(list, default=x) to C?
 * {WHICH} element if there is one, otherwise the fallback
 * safe {WHICH} of a possibly empty list
 * Given an array and a default, return its {WHICH}; the default if it has no elements.
 * {WHICH} with fallback
 *
 * @WHICH > "max"
 * @WHICH < "min"
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range fallback -20 20
 * @name extreme_or_default extreme_with_default
 */
T extreme_or_default(const T *a, int32_t n, T fallback) {
    if (n <= 0) return fallback;
    T best = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] WHICH best) best = a[i];
    return best;
}

/**
 * Pad a string on the left with a given character up to a width and write it to a buffer.
 * padStart of JavaScript
 * rjust with a fill character
 * fill up a text on the left with a character
 * Write a function that writes a string to a buffer, preceded by as many fill characters as needed.
 * left pad
 * right-align a text in a field with any fill
 * How do I port padStart(width, char) to C?
 * LPAD of SQL without cutting
 * "7" to width 3 with '0' is "007"
 * Given a string, a width, a character and a buffer, write the padded text; longer text stays whole.
 * leftpad
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range width 0 10
 * @range fill 42 48
 * @name pad_start left_pad
 */
void pad_start(const char *s, int32_t width, char fill, char *out) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t i = n; i < width; i++) *out++ = fill;
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Pad a string on the right with a given character up to a width and write it to a buffer.
 * padEnd of JavaScript
 * ljust with a fill character
 * fill up a text on the right with a character
 * Write a function that writes a string to a buffer, followed by as many fill characters as needed.
 * right pad
 * left-align a text in a field with any fill
 * How do I port padEnd(width, char) to C?
 * RPAD of SQL without cutting
 * table of contents dots: text, then dots up to the width
 * Given a string, a width, a character and a buffer, write the filled text; longer text stays whole.
 * rightpad
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range width 0 10
 * @range fill 42 48
 * @name pad_end right_pad
 */
void pad_end(const char *s, int32_t width, char fill, char *out) {
    int32_t n = 0;
    for (; s[n] != 0; n++) *out++ = s[n];
    for (; n < width; n++) *out++ = fill;
    *out = 0;
}

/**
 * Set the elements of an array from index start up to, but not including, end to a value.
 * Array.fill(value, start, end) of JavaScript
 * fill a part of an array: value, start, end excluded
 * std::fill on a range: value first, then start and exclusive end
 * Write a function that stores a value in a section of an array. The value comes before start and exclusive end.
 * a[start:end] = [x] * (end - start) for x, start, end
 * overwrite a slice with one value: value, first index, index after the last
 * How do I port fill with start and end to C?
 * paint a stretch of an array with a value from start to end, end not painted
 * assign the same number to a half-open range of positions: number, start, end
 * Given an array, a value and two indices in order, fill the elements in between, the end excluded.
 * slice fill: value, start, end (not included)
 *
 * @T int32_t double int64_t
 * @array a 8
 * @range a -9 9
 * @range value -9 9
 * @range start 0 4
 * @range end 4 8
 * @name fill_section fill_slice
 */
void fill_section(T *a, T value, int32_t start, int32_t end) {
    for (int32_t i = start; i < end; i++) a[i] = value;
}

/**
 * Return the month, 1 to 12, that lies a number of months after a month; the number may be negative.
 * add months to a month number, wrapping around the year
 * which month is it n months later
 * month arithmetic in 1 to 12
 * Write a function that moves a month number by n and keeps it between 1 and 12.
 * November plus 3 is February: 11 and 3 gives 2
 * month shifted cyclically
 * How do I add months without leaving the range 1..12?
 * EDATE for the month alone
 * month number n months ago or ahead
 * Given a month and a count, return the resulting month of the year.
 * wrap months
 *
 * @T int32_t int64_t
 * @name add_to_month shift_month
 * @range month 1 12
 * @range n -30 30
 */
T add_to_month(T month, T n) { return ((month - 1 + n) % 12 + 12) % 12 + 1; }

/**
 * Return the hour, 0 to 23, that lies a number of hours after an hour; the number may be negative.
 * add hours on a 24-hour clock
 * what hour is it n hours later
 * hour arithmetic modulo 24
 * Write a function that moves an hour by n and keeps it between 0 and 23.
 * 22 plus 5 is 3
 * convert an hour to another time zone
 * How do I add hours across midnight?
 * clock hour shifted cyclically
 * hour n hours ago or ahead
 * Given an hour and a count, return the resulting hour of the day.
 * wrap hours
 *
 * @T int32_t int64_t
 * @name add_to_hour shift_hour
 * @range hour 0 23
 * @range n -60 60
 */
T add_to_hour(T hour, T n) { return ((hour + n) % 24 + 24) % 24; }

/**
 * Return the number of seconds from one time of day to a later one, each given as hours, minutes and seconds.
 * seconds between two times h:m:s
 * duration in seconds from start to end on the same day
 * difference of two clock times in seconds
 * Write a function that subtracts two times given as hour, minute, second.
 * time elapsed in seconds, start first
 * 1:00:00 to 1:00:30 is 30
 * How do I compute the seconds between 08:15:20 and 09:01:05?
 * (h2 - h1) * 3600 + (m2 - m1) * 60 + s2 - s1
 * elapsed seconds of a race from start and finish time
 * Given start and end as six numbers, return the seconds in between; negative if the end is earlier.
 * time difference from six integers
 *
 * @T int32_t int64_t
 * @name seconds_from_to elapsed_seconds
 * @range h1 0 23
 * @range m1 0 59
 * @range s1 0 59
 * @range h2 0 23
 * @range m2 0 59
 * @range s2 0 59
 */
T seconds_from_to(T h1, T m1, T s1, T h2, T m2, T s2) { return (h2 - h1) * 3600 + (m2 - m1) * 60 + s2 - s1; }

/**
 * Return the price of a ticket by age: free below {FREE}, half below {HALF}, the full price otherwise.
 * children under {FREE} free, under {HALF} half price, others full
 * entrance fee: nothing below {FREE} years, 50 percent below {HALF}
 * ticket cost with free entry under {FREE} and half fare under {HALF}
 * Write a function that computes a fare from an age and a full price: under {FREE} free, under {HALF} half.
 * age discount: zero below {FREE}, half below {HALF}
 * bus fare for kids below {FREE} and teenagers below {HALF}
 * How much does a visitor pay if those under {FREE} pay nothing and those under {HALF} pay half?
 * age and price to admission, limits {FREE} and {HALF}
 * half ticket under {HALF}, no ticket under {FREE}
 * Given an age and the adult price, return the price to pay with the limits {FREE} and {HALF}.
 * museum price, free under {FREE}, reduced by half under {HALF}
 *
 * @FREE 3 4 6
 * @HALF 12 14 16 18
 * @name ticket_for_age admission
 * @range age 0 30
 * @range price 0 50
 */
double ticket_for_age(int32_t age, double price) { return age < FREE ? 0 : age < HALF ? price / 2 : price; }

/**
 * Return the index of the unit in which a number of bytes is best read: 0 bytes, 1 KB, 2 MB, 3 GB and so on, by 1024.
 * unit index for a file size
 * how often can a size be divided by 1024
 * human readable size: which unit, 0 for B, 1 for K, 2 for M
 * Write a function that chooses the size unit of a byte count as a number.
 * floor of log to the base 1024
 * B, KB, MB, GB as 0, 1, 2, 3
 * How do I pick the unit to show a file size in?
 * power of 1024 contained in a size
 * size class of a byte count
 * Given a number of bytes, return how many times it can be divided by 1024 while at least 1024.
 * size prefix index
 *
 * @T int64_t int32_t
 * @name size_unit unit_index
 * @range bytes 0 2000000000
 */
int32_t size_unit(T bytes) {
    int32_t unit = 0;
    for (; bytes >= 1024; bytes /= 1024) unit++;
    return unit;
}

/**
 * Approximate the area under {F:1} from a to b with n trapezoids.
 * trapezoidal rule for {F:1}
 * integrate {F:1} numerically, trapezoids
 * integral of {F:1} between two limits, n strips
 * Write a function that integrates {F:1} with the trapezoid rule and n intervals.
 * numerical integration of {F:1} from a to b
 * sum of trapezoids below {F:1}
 * How do I approximate the integral of {F:1}?
 * area between the curve {F:1} and the x axis, n trapezoids
 * composite trapezoid rule, integrand {F:1}
 * Given two limits and a number of strips, return the trapezoid sum of {F:1}.
 * quadrature of {F:1}
 *
 * @F x*x "x squared" "x squared"
 * @F x*x*x "x cubed" "x cubed"
 * @F 1/(1+x*x) "1 / (1 + x^2)" "1 / (1 + x^2)"
 * @name trapezoid_rule integrate
 * @range a -2 0
 * @range b 0 3
 * @range n 1 8
 */
double trapezoid_rule(double a, double b, int32_t n) {
    double h = (b - a) / n, sum = 0;
    for (int32_t i = 0; i <= n; i++) {
        double x = a + i * h;
        sum += (F) * (i == 0 || i == n ? 0.5 : 1.0);
    }
    return sum * h;
}

/**
 * Count the paths of two edges between two nodes of a graph given by its adjacency matrix.
 * number of common neighbours on the way from u to v
 * two-step paths in a graph
 * entry of the squared adjacency matrix
 * Write a function that counts the nodes that lie between two nodes, one edge from each.
 * connections with exactly one stop
 * flights with one change between two cities
 * How many ways of length two lead from one node to another?
 * mutual friends of two people from a friendship matrix
 * walks of length 2
 * Given a matrix, its size and two nodes, return the number of nodes joined to both.
 * paths over one intermediate node
 *
 * @array edges 16
 * @range edges 0 1
 * @range n 4 4
 * @range u 0 3
 * @range v 0 3
 * @name two_step_paths common_stops
 */
int32_t two_step_paths(const int32_t *edges, int32_t n, int32_t u, int32_t v) {
    int32_t count = 0;
    for (int32_t w = 0; w < n; w++) count += edges[u * n + w] != 0 && edges[w * n + v] != 0;
    return count;
}

/**
 * Compare two strings so that runs of digits count by their value: -1, 0 or 1, like "file2" before "file10".
 * natural sort order of two strings
 * compare file names with numbers in them
 * digits compared as numbers, other characters by code
 * Write a function that compares strings naturally, for sorting names with numbers.
 * human sort comparison
 * version-like string comparison
 * How do I sort img9 before img10?
 * alphanumeric comparison
 * natural compare with numeric parts
 * Given two strings, return their order where numbers inside count as numbers.
 * natcmp
 *
 * @string a
 * @string b
 * @name natural_order compare_naturally
 */
int32_t natural_order(const char *a, const char *b) {
    while (*a != 0 || *b != 0) {
        if (*a >= '0' && *a <= '9' && *b >= '0' && *b <= '9') {
            while (*a == '0') a++;
            while (*b == '0') b++;
            int32_t m = 0, n = 0;
            while (a[m] >= '0' && a[m] <= '9') m++;
            while (b[n] >= '0' && b[n] <= '9') n++;
            if (m != n) return m < n ? -1 : 1;
            for (; m > 0; m--, a++, b++)
                if (*a != *b) return *a < *b ? -1 : 1;
            continue;
        }
        if (*a != *b) return (uint8_t)*a < (uint8_t)*b ? -1 : 1;
        a++;
        b++;
    }
    return 0;
}

/**
 * Return how many swaps reversing an array of n elements takes.
 * number of exchanges to reverse n things
 * half of the length, rounded down
 * swaps of a two-pointer reversal
 * Write a function that returns the count of swaps needed for reversing an array.
 * how many pairs trade places when a list of n is turned around
 * cost of an in-place reversal in swaps
 * How often do I swap to reverse n elements?
 * n / 2 exchanges
 * reversal: number of steps
 * Given a length, return how many element swaps reverse the array.
 * swaps to reverse
 *
 * @T int32_t int64_t
 * @name swaps_to_reverse reversal_swaps
 * @range n 0 1000
 */
T swaps_to_reverse(T n) { return n / 2; }

/**
 * Add up all elements of an array except the one at an index.
 * sum without element i
 * total minus a[i]
 * sum of the other elements
 * Write a function that sums an array but leaves out one position.
 * what do all the others have together
 * skip one index and add the rest
 * How do I sum everything but the i-th element?
 * leave-one-out sum
 * total of the remaining entries
 * Given an array and a valid index, return the sum of the elements at all other indices.
 * sum except one
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range i 0 2
 * @name sum_of_others sum_except_index
 */
T sum_of_others(const T *a, int32_t n, int32_t i) {
    T sum = 0;
    for (int32_t k = 0; k < n; k++)
        if (k != i) sum += a[k];
    return sum;
}

/**
 * Write the average of every row of a matrix to an output array.
 * row averages of a table
 * mean of each row into out
 * one average per line of a table, row-major
 * Write a function that stores the mean of each row of a matrix in a second array.
 * m.mean(axis=1)
 * average mark of every student, a row each
 * How do I compute all row means of a flat matrix?
 * rows of numbers to their averages
 * row means
 * Given a matrix with its rows and columns, fill an array with the averages of the rows.
 * per-row mean
 *
 * @array a 12
 * @array out 4
 * @range a -20 20
 * @range out 0 0
 * @range rows 0 4
 * @range columns 1 3
 * @name all_row_averages row_means
 */
void all_row_averages(const double *a, int32_t rows, int32_t columns, double *out) {
    for (int32_t r = 0; r < rows; r++) {
        double sum = 0;
        for (int32_t c = 0; c < columns; c++) sum += a[r * columns + c];
        out[r] = sum / columns;
    }
}

/**
 * Write the average of every column of a matrix to an output array.
 * column averages of a table
 * mean of each column into out
 * one average per column, matrix stored row by row
 * Write a function that stores the mean of each column of a matrix in a second array.
 * m.mean(axis=0)
 * average result of every exam, a column each
 * How do I compute all column means of a flat matrix?
 * columns of numbers to their averages
 * column means
 * Given a matrix with its rows and columns, fill an array with the averages of the columns.
 * per-column mean
 *
 * @array a 12
 * @array out 3
 * @range a -20 20
 * @range out 0 0
 * @range rows 1 4
 * @range columns 0 3
 * @name all_column_averages column_means
 */
void all_column_averages(const double *a, int32_t rows, int32_t columns, double *out) {
    for (int32_t c = 0; c < columns; c++) {
        double sum = 0;
        for (int32_t r = 0; r < rows; r++) sum += a[r * columns + c];
        out[c] = sum / rows;
    }
}

/**
 * Return the largest multiple of k that is below n, for positive n and k.
 * largest number less than n divisible by k
 * previous multiple, strictly smaller
 * greatest multiple of the second number under the first
 * Write a function that finds the last number before n which k divides.
 * step down from n to a number divisible by k
 * (n - 1) / k * k
 * How do I get the multiple just below a number?
 * multiple before n
 * 20 and 5 gives 15
 * Given two positive integers, return the greatest multiple of the second that is less than the first.
 * previous divisible
 *
 * @T int32_t int64_t
 * @name multiple_below previous_multiple
 * @range n 1 200
 * @range k 1 20
 */
T multiple_below(T n, T k) { return (n - 1) / k * k; }

/**
 * Check whether an array contains both of two values.
 * are x and y both in the array
 * does the list have the two numbers
 * both values present
 * Write a function that returns true if two given values occur in an array.
 * x in a and y in a
 * contains the pair, anywhere
 * How do I check for two values at once?
 * neither of two values is missing
 * two ingredients both in the list
 * Given an array and two values, return whether each of them occurs.
 * has both
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a 0 4
 * @range n 0 8
 * @range x 0 4
 * @range y 0 4
 * @name contains_both has_both
 */
_Bool contains_both(const T *a, int32_t n, T x, T y) {
    _Bool first = 0, second = 0;
    for (int32_t i = 0; i < n; i++) {
        first = first || a[i] == x;
        second = second || a[i] == y;
    }
    return first && second;
}

/**
 * Check whether an array contains at least one of two values.
 * is x or y in the array
 * does the list have one of the two numbers
 * either value present
 * Write a function that returns true if one of two given values, or both, occur in an array.
 * x in a or y in a
 * contains one or the other
 * How do I check for one of two values?
 * not both values are missing
 * any of two ingredients in the list
 * Given an array and two values, return whether any of them occurs.
 * has either
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a 0 4
 * @range n 0 8
 * @range x 0 4
 * @range y 0 4
 * @name contains_either has_either
 */
_Bool contains_either(const T *a, int32_t n, T x, T y) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x || a[i] == y) return 1;
    return 0;
}

/**
 * Return the distance between the indices of the first two occurrences of a value, or -1 if it occurs less than twice.
 * gap between the first and the second x in an array
 * how far apart are the first two equal values
 * index of second occurrence minus index of first
 * Write a function that measures the distance of the first two hits of a value.
 * steps from one occurrence to the next
 * recurrence time of a number in a list
 * How many positions lie from the first to the second match?
 * spacing of the first two matches, -1 without a second
 * days between the first two events of a type
 * Given an array and a value, return the index difference of its first two places.
 * first gap
 *
 * @T int32_t int64_t
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 * @name first_gap occurrence_distance
 */
int32_t first_gap(const T *a, int32_t n, T x) {
    int32_t first = -1;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] != x) continue;
        if (first >= 0) return i - first;
        first = i;
    }
    return -1;
}

/**
 * Add up every second decimal digit of a number, starting with the second from the right.
 * sum of the digits at even places counted from the right
 * digits in the tens, thousands, ... place added
 * sum of alternate digits, tens place first
 * Write a function that sums the digits at positions 2, 4, 6 from the right.
 * 12345 gives 4 + 2
 * even-position digit sum from the end
 * How do I sum every other digit beginning with the tens?
 * skip the ones digit, take the tens digit, and so on
 * check digit helper: alternate digits from the second last
 * Given a number that is not negative, return the total of its digits at even positions, the ones being position 1.
 * sum of even places
 *
 * @T int32_t int64_t
 * @name sum_even_places alternate_digit_sum
 * @range n 0 999999
 */
T sum_even_places(T n) {
    T sum = 0;
    for (n /= 10; n > 0; n /= 100) sum += n % 10;
    return sum;
}

/**
 * Move the element at an index to the front of an array, in place; those before it move back by one.
 * bring element i to the front, keeping the order of the rest
 * move to front
 * rotate the first i + 1 elements right by one
 * Write a function that moves an array element to position 0 without changing the order of the others.
 * most recently used item to the head of the list
 * put the chosen element first, shift the others
 * How do I move an item to the top of a list?
 * a.insert(0, a.pop(i))
 * promote entry i
 * Given an array and a valid index, make that element the first.
 * move-to-front heuristic
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range i 0 2
 * @name move_to_front bring_to_front
 */
void move_to_front(T *a, int32_t n, int32_t i) {
    if (i < 0 || i >= n) return;
    T kept = a[i];
    for (; i > 0; i--) a[i] = a[i - 1];
    a[0] = kept;
}

/**
 * Move the element at an index to the end of an array, in place; those after it move up by one.
 * bring element i to the end, keeping the order of the rest
 * move to back
 * send the chosen element behind all others
 * Write a function that moves an array element to the last position without changing the order of the others.
 * player i goes to the back of the queue
 * put the chosen element last, shift the others
 * How do I move an item to the bottom of a list?
 * a.append(a.pop(i))
 * demote entry i
 * Given an array and a valid index, make that element the last.
 * index to tail
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range i 0 2
 * @name move_to_back send_to_end
 */
void move_to_back(T *a, int32_t n, int32_t i) {
    if (i < 0 || i >= n) return;
    T kept = a[i];
    for (; i + 1 < n; i++) a[i] = a[i + 1];
    a[n - 1] = kept;
}

/**
 * Swap the first k elements of an array with the last k, in place and in order; k is at most half the length.
 * exchange the beginning and the end of an array
 * swap first k and last k elements
 * front block and back block trade places
 * Write a function that exchanges the k leading elements with the k trailing ones.
 * a[:k], a[-k:] = a[-k:], a[:k]
 * both ends of length k swapped
 * How do I swap the ends of a list?
 * interchange head and tail sections
 * head of k goes to the tail and the other way round
 * Given an array and k, exchange its first and last k elements keeping their order.
 * swap end blocks
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 6 8
 * @range k 0 3
 * @name swap_end_blocks exchange_ends
 */
void swap_end_blocks(T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < k; i++) {
        T kept = a[i];
        a[i] = a[n - k + i];
        a[n - k + i] = kept;
    }
}

/**
 * Return the element of an array that is closest to a value, the first one in a tie.
 * nearest value in a list
 * element with the smallest distance to x
 * which number of the array lies nearest to the target
 * Write a function that returns the array's element nearest to a given number, not its index.
 * min(a, key=lambda v: abs(v - x))
 * best approximation out of a list
 * How do I find the closest number in an array?
 * standard size nearest to what I need
 * snap a value to a list of allowed ones
 * Given a non-empty array and a value, return the element that differs least from it.
 * closest element value
 *
 * @T int32_t double int64_t
 * @array a n
 * @range a -20 20
 * @range n 1 8
 * @range x -20 20
 * @name nearest_element closest_value
 */
T nearest_element(const T *a, int32_t n, T x) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++) {
        T distance = a[i] < x ? x - a[i] : a[i] - x, least = best < x ? x - best : best - x;
        if (distance < least) best = a[i];
    }
    return best;
}

/**
 * Check whether the first half of an array equals the second half; false for an odd length.
 * are the two halves of an array the same
 * left half and right half identical
 * does the sequence consist of a block written twice
 * Write a function that returns true if an array is some part repeated two times.
 * a[:n/2] == a[n/2:]
 * sequence of a block and its copy
 * How do I check that both halves are equal?
 * square word test for numbers
 * second half is a copy of the first
 * Given an array, return whether its length is even and its halves agree.
 * halves equal
 *
 * @T int32_t int64_t double
 * @array a n
 * @range a 0 1
 * @range n 0 6
 * @name halves_agree is_doubled
 */
_Bool halves_agree(const T *a, int32_t n) {
    if (n % 2 != 0) return 0;
    for (int32_t i = 0; i < n / 2; i++)
        if (a[i] != a[n / 2 + i]) return 0;
    return 1;
}

/**
 * Check whether a string consists of {WHAT} only and is not empty.
 * all characters are {WHAT}
 * is the text made of {WHAT} alone
 * nothing but {WHAT} in the string
 * Write a function that returns true if every character is one of the {WHAT}.
 * string of {WHAT}, at least one
 * only {WHAT}, no other character
 * How do I test that a word has just {WHAT}?
 * {WHAT} throughout
 * is each character among the {WHAT}
 * Given a string, return whether it has no character outside the {WHAT}; false if it is empty.
 * all-{WHAT} test
 *
 * @WHAT c>='a'&&c<='z' "lower-case letters"
 * @WHAT c>='A'&&c<='Z' "upper-case letters"
 * @WHAT c=='0'||c=='1' "binary digits 0 and 1"
 * @WHAT c>='0'&&c<='7' "octal digits"
 * @WHAT c=='a'||c=='e'||c=='i'||c=='o'||c=='u' "small vowels"
 * @WHAT c=='A'||c=='C'||c=='G'||c=='T' "DNA letters A, C, G and T"
 * @string s
 * @name has_only consists_only_of
 */
_Bool has_only(const char *s) {
    if (*s == 0) return 0;
    for (; *s != 0; s++) {
        char c = *s;
        if (!(WHAT)) return 0;
    }
    return 1;
}

/**
 * Return the index at which the longest run of one character begins in a string, or -1 if it is empty.
 * where does the longest stretch of equal characters start
 * position of the longest run of the same letter
 * start index of the most repeated neighbour character
 * Write a function that returns where the longest block of identical characters begins, the first in a tie.
 * begin of the longest streak in a text
 * index of the longest repeat of a character
 * How do I find the position of the longest run in a string?
 * "abbbcc" gives 1
 * offset of the biggest group of equal characters
 * Given a string, return the start of its longest run.
 * longest run start
 *
 * @string s
 * @name longest_run_start start_of_longest_run
 */
int32_t longest_run_start(const char *s) {
    int32_t best = -1, longest = 0;
    for (int32_t i = 0; s[i] != 0;) {
        int32_t n = 1;
        while (s[i + n] == s[i]) n++;
        if (n > longest) {
            longest = n;
            best = i;
        }
        i += n;
    }
    return best;
}

/**
 * Make every second character of a string upper case, in place, starting with the {WHICH} one.
 * alternate capitals, the {WHICH} character first
 * capitalize every other letter from the {WHICH} on
 * every second letter big, beginning with the {WHICH}
 * Write a function that turns alternate letters of a string into capitals, the {WHICH} one among them.
 * mocking text: capitals in turns from the {WHICH}
 * upper case at each second position, {WHICH} included
 * How do I write every other letter in capitals from the {WHICH} character?
 * alternating caps, {WHICH} letter up
 * one big, one unchanged, where the {WHICH} is big
 * Given a string, change the small letters at every second position from the {WHICH} to capitals.
 * alternate upper case starting at the {WHICH}
 *
 * @WHICH 0 "first"
 * @WHICH 1 "second"
 * @string s
 * @name alternate_capitals every_second_upper
 */
void alternate_capitals(char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (i % 2 == WHICH && s[i] >= 'a' && s[i] <= 'z') s[i] = (char)(s[i] - 32);
}

/**
 * Copy the part of a string before the first {WHAT} to a buffer; the whole string if there is none.
 * text before the {WHAT}
 * key part: everything up to the first {WHAT}
 * beginning of a line until a {WHAT} comes
 * Write a function that copies what stands in front of the first {WHAT}.
 * s.split(...)[0] at a {WHAT}
 * left side of the first {WHAT}
 * How do I extract the text before a {WHAT}?
 * cut at the {WHAT} and keep the left piece
 * name in front of the {WHAT} into out
 * Given a string and a buffer, write the characters that precede the first {WHAT}.
 * until {WHAT}
 *
 * @WHAT ':' "colon"
 * @WHAT '=' "equals sign"
 * @WHAT ',' "comma"
 * @WHAT '/' "slash"
 * @WHAT '-' "hyphen"
 * @WHAT ';' "semicolon"
 * @string s
 * @array out 64
 * @range out 120 120
 * @name part_before left_of_mark
 */
void part_before(const char *s, char *out) {
    while (*s != 0 && *s != WHAT) *out++ = *s++;
    *out = 0;
}

/**
 * Copy the part of a string after the first {WHAT} to a buffer; an empty string if there is none.
 * text after the {WHAT}
 * value part: everything behind the first {WHAT}
 * rest of a line once a {WHAT} has come
 * Write a function that copies what stands behind the first {WHAT}.
 * s.split(..., 1)[1] at a {WHAT}
 * right side of the first {WHAT}
 * How do I extract the text after a {WHAT}?
 * cut at the {WHAT} and keep the right piece
 * value that follows the {WHAT} into out
 * Given a string and a buffer, write the characters that follow the first {WHAT}.
 * beyond the {WHAT}
 *
 * @WHAT ':' "colon"
 * @WHAT '=' "equals sign"
 * @WHAT ',' "comma"
 * @WHAT '/' "slash"
 * @WHAT '-' "hyphen"
 * @WHAT ';' "semicolon"
 * @string s
 * @array out 64
 * @range out 120 120
 * @name part_after right_of_mark
 */
void part_after(const char *s, char *out) {
    while (*s != 0 && *s != WHAT) s++;
    if (*s != 0) s++;
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Replace only the first occurrence of a character in a string by another one, in place.
 * replace a character once
 * change the first c of a text
 * substitute the first match of a character
 * Write a function that replaces a letter at its first place only.
 * s.replace(old, new, 1) for characters
 * first hit replaced, the others stay
 * How do I change just the first occurrence of a char?
 * JavaScript replace with a one-letter string
 * single replacement of a character
 * Given a string, an old and a new character, exchange the first old one, if there is one.
 * replace first char
 *
 * @string s
 * @name replace_first_char substitute_first
 */
void replace_first_char(char *s, char old, char fresh) {
    for (; *s != 0; s++)
        if (*s == old) {
            *s = fresh;
            return;
        }
}

/**
 * Return the value of a binary literal like 0b101.
 * parse a number with the prefix 0b
 * C binary constant to int
 * compiler: value of a 0b literal
 * Write a function that reads 0b or 0B and then binary digits.
 * int("0b101", 0)
 * binary literal from source text to its value
 * How do I convert the text 0b1101 to 13?
 * base two number with prefix
 * stops at the first character that is no binary digit
 * Given a string that may begin with 0b, return the value of the zeros and ones that follow.
 * parse 0b
 *
 * @string s
 * @range s 48 49
 * @name parse_binary_literal binary_literal_value
 */
int32_t parse_binary_literal(const char *s) {
    uint32_t value = 0;
    if (s[0] == '0' && (s[1] == 'b' || s[1] == 'B')) s += 2;
    for (; *s == '0' || *s == '1'; s++) value = value * 2 + (uint32_t)(*s - '0');
    return (int32_t)value;
}

/**
 * Return the value of an integer literal in decimal, in hexadecimal with 0x, or in octal with a leading 0.
 * parse a C integer constant
 * strtol with base 0
 * literal to value: 0x1F, 017 or 42
 * Write a function that reads a decimal, hexadecimal or octal literal.
 * compiler: value of a number token
 * detect the base from the prefix and convert
 * How do I convert 0x10, 010 and 10 as C does?
 * prefix decides between base 16, 8 and 10
 * number token with base prefix to int
 * Given a string, return what the integer literal at its beginning means; digits end at the first other character.
 * parse integer literal
 *
 * @string s
 * @range s 48 57
 * @name parse_integer_literal literal_value
 */
int32_t parse_integer_literal(const char *s) {
    uint32_t value = 0, base = 10;
    if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X')) {
        base = 16;
        s += 2;
    } else if (s[0] == '0') {
        base = 8;
    }
    for (;; s++) {
        uint32_t digit = base;
        if (*s >= '0' && *s <= '9') digit = (uint32_t)(*s - '0');
        if (*s >= 'a' && *s <= 'f') digit = (uint32_t)(*s - 'a') + 10;
        if (*s >= 'A' && *s <= 'F') digit = (uint32_t)(*s - 'A') + 10;
        if (digit >= base) return (int32_t)value;
        value = value * base + digit;
    }
}

/**
 * Check whether the first string comes before the second one in the order of character codes.
 * is one string less than another, strcmp below zero
 * does the first word precede the second in ASCII order
 * a < b for strings, case matters
 * Write a function that returns true if the first text sorts before the second.
 * lexicographically smaller, yes or no
 * strict order of two strings as a bool
 * How do I test a < b for C strings?
 * sort predicate for strings
 * less-than for text
 * Given two strings, return whether the first is less than the second character by character.
 * string less
 *
 * @string a
 * @string b
 * @name string_less sorts_before
 */
_Bool string_less(const char *a, const char *b) {
    while (*a != 0 && *a == *b) {
        a++;
        b++;
    }
    return (uint8_t)*a < (uint8_t)*b;
}

/**
 * Return 1 if the first string comes first in the order of character codes, 2 if the second does, 0 if they are equal.
 * which of two strings is alphabetically first, 1 or 2
 * number of the lexicographically smaller string
 * first in the dictionary: 1, 2 or 0 for the same
 * Write a function that says which of two words sorts first: 1, 2, or 0 if equal.
 * winner by ASCII order: 1, 2 or 0
 * the lesser of two texts as 1 or 2, 0 for equal ones
 * How do I find out which name comes first in a list? Answer 1 or 2, 0 if the same.
 * order of two strings as 1, 2, 0
 * earlier word of two, as 1 or 2, 0 for equal words
 * Given two strings, return the number of the one that sorts before the other, 0 if neither does.
 * which string is smaller, first 1, second 2, neither 0
 *
 * @string a
 * @string b
 * @name smaller_string_number which_sorts_first
 */
int32_t smaller_string_number(const char *a, const char *b) {
    while (*a != 0 && *a == *b) {
        a++;
        b++;
    }
    return *a == *b ? 0 : (uint8_t)*a < (uint8_t)*b ? 1 : 2;
}

/**
 * Return how many times a step must be added, from zero on, to reach at least a goal; 0 if the goal is not positive.
 * how often must I add a to get to b or above
 * number of additions of the step until the goal is reached
 * weeks of saving a fixed amount until there is enough
 * Write a function that counts the equal steps needed to cover a distance.
 * smallest count with count * step >= goal
 * steps to cover a goal, the last may go beyond
 * How many loads of a given size move the whole amount?
 * payments until a debt is paid, rounded up
 * trips needed, given the load per trip and the amount
 * Given a positive step and a goal, return the least number of steps whose total is not below the goal.
 * times to reach: step, then goal
 *
 * @T int32_t int64_t
 * @name steps_to_goal times_to_reach
 * @range step 1 20
 * @range goal -10 200
 */
T steps_to_goal(T step, T goal) { return goal <= 0 ? 0 : (goal - 1) / step + 1; }

/**
 * Replace each decimal digit in an array by its complement to {K}, in place.
 * {K}'s complement of an array of digits
 * digit d becomes {K} minus d, for all digits
 * complement to {K} of a number given as digits
 * Write a function that subtracts each element of an array from {K}.
 * a[i] = {K} - a[i]
 * every element becomes {K} minus itself
 * How do I form the {K} complement of a digit array?
 * mirror values around {K} / 2
 * subtract all elements from {K}
 * Given an array, replace every value by {K} less the value.
 * invert a scale from 0 to {K}
 *
 * @K 1 3 5 7 9 10 100 255
 * @T int32_t double
 * @array a n
 * @name complement_all subtract_from
 * @range a 0 9
 * @range n 0 8
 */
void complement_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = K - a[i];
}
