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
 * RPN calculator for a string of digits and operators
 * postfix evaluation with a stack
 * Write a function that evaluates a postfix expression; digits are numbers, other characters than + - * are skipped.
 * value of an RPN string without spaces
 * stack machine for digits and operators
 * How do I evaluate postfix notation?
 * "34+2*" gives 14
 * calculator for Polish notation in reverse
 * Given a postfix string, return its value; 0 if it is empty.
 * eval rpn
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
 * simple expression evaluator without precedence
 * How do I calculate the text "1+2-3"?
 * left to right evaluation of plus and minus
 * sum term evaluator
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
 * points out of 100 to A, B, C, D or F
 * 90 and up A, 80 and up B, 70 and up C, 60 and up D, the rest F
 * Write a function that turns a score into a letter grade, ten points per grade, pass from 60.
 * US grading scale by tens
 * exam score to grade character, A is 90 or more
 * How do I convert a percentage into a grade letter A to F?
 * 85 gives B, 59 gives F
 * grade letters with the steps 90 80 70 60
 * Given points, return 'A', 'B', 'C', 'D' or 'F' on the 90-80-70-60 scale.
 * five-step letter mark from a score
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
 * k-th biggest value of a list, repeats count
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
 * what is the 3rd lowest entry
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
