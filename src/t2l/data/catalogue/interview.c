/**
 * Return the first character of a string that occurs only once in it, or the zero character if there is none.
 * first non-repeating character of a string as a char, '\0' if every one repeats
 * first character of the text that is not repeated anywhere in it, or a zero byte
 * the leftmost character of a string with a single occurrence, '\0' for none
 * Write a function that returns the first unique character of a string itself, not its index; '\0' if there is none.
 * Which character appears only once in the string? Return the first one, or a zero byte if there is none.
 * first char of a string whose count is 1, otherwise '\0'
 * How do I find the first character of a string that has no duplicate, or '\0'?
 * "swiss" gives 'w' and "aabb" gives '\0': return the first character that is not repeated.
 * Given a string, return its first unrepeated character or NUL.
 * How do I get the first non-repeating character of a C string (0 when all repeat)?
 * first non-repeated character, '\0' if none
 * Write a function to find the first non-repeating character in a string and return it, or '\0' if there isn't any.
 * Given a string, return the first unique character (the character, not its index), 0 if none.
 * leftmost char with a count of 1, else the NUL character
 * Write a program to get the first letter of a word that isn't repeated; return 0 if all repeat.
 * earliest character that occurs only one time in the text; '\0' when there is none
 * first char without a duplicate, case-sensitive, NUL if none
 * "swiss" gives 'w': first character that doesn't repeat; 0 if every one does
 * Write a function that returns the first char appearing exactly once in a text, '\0' if there isn't one.
 * first unique letter of a word, scanning from the left; 0 if no character is unique
 * Write a function to return the earliest nonrepeating character of a string, the zero character when all of them repeat.
 * Which character of the string is the earliest without a duplicate? NUL if all of them repeat.
 * Write a program to find the first character in a string that is not repeated anywhere, returning '\0' if all are
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
 * first character of the string with a duplicate further on, or NUL
 * the leftmost character that appears more than once in a string, zero byte if there is none
 * Write a function that returns the first character of a string that has a second occurrence, else '\0'.
 * first char of a string whose count is above 1, otherwise '\0'
 * How do I find the first character of a string that occurs at least twice, or '\0'?
 * "abcb" gives 'b', "abba" gives 'a', "abc" gives '\0': find the first repeated character.
 * Given a string, return its first character that occurs more than once, or NUL if there is none.
 * How do I find the earliest character that has a duplicate later in the text (0 for no duplicates)?
 * first character that occurs again later, '\0' if none
 * Write a function to find the first repeated character of a string, the leftmost with a later copy; '\0' if none.
 * Given a string, return the leftmost character that appears again further on, or 0.
 * "abba" gives 'a': first char that has a duplicate later, NUL if there is none
 * Write a program to get the earliest character that comes up again in the rest of the string, 0 if none.
 * which character, reading from the left, is the first with another copy after it? '\0' if none
 * first character of a word with a count above 1, by its first position; 0 if all are unique
 * Write a function that returns the first char of a text which appears again later on, '\0' if there isn't one.
 * Write a function to return the earliest character of a string having a duplicate further along, the zero character if all are unique.
 * Which is the earliest character in a text that recurs further on? NUL if none does.
 * earliest letter of a word that turns up again further on, '\0' when all are different
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
 * Count the minimum number of insertions, deletions and replacements that turn one word into another, each up to 255 characters.
 * edit distance of two words of up to 255 letters
 * Levenshtein distance between two words of at most 255 letters
 * minimum number of single-character edits (insert, delete, replace) between two strings of up to 255 characters
 * Write a function that computes the Levenshtein distance of two short strings (up to 255 characters).
 * minimum number of operations insert, delete and replace one character to turn one string into another, both at most 255 long
 * How do I measure how different two words (up to 255 letters) are, counting single-character insertions, deletions and replacements?
 * "kitten" to "sitting" is 3: the minimal number of inserted, deleted and replaced characters, each string 255 long at most
 * Given two strings of at most 255 characters, return the smallest number of character edits from the first to the second.
 * edit distance (insert, delete, replace cost 1 each) of two strings (up to 255 characters) by dynamic programming
 * Write a function to compute the minimum number of insertions, deletions and replacements to convert one word into another (at most 255 letters each).
 * How do I calculate the edit distance between two strings of up to 255 characters?
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
 * Copy part of a string to a buffer, given its start position (counted from 1) and its length, like MID in Excel.
 * MID(text, start, count) with start from 1, result in a buffer
 * Copy the middle part of a text to out, given the position of its first character (from 1) and its length.
 * substring by one-based start and length, copied to a buffer
 * Write a function like Excel's MID (text, start from 1, length) that writes the part to an output buffer.
 * SUBSTR(text, start, length) with positions from one, copied into out
 * How do I port MID from Excel or Basic to C, with the output in a buffer?
 * extract n characters at position p into a buffer, p = 1 being the first character; p comes before n
 * Given a text, a 1-based start and a length, copy that part to a buffer; it is shorter if the text ends earlier.
 * SQL substring (start from 1, length) into a buffer
 * How do I implement BASIC's MID$ in C with a start counted from 1, then a length?
 * substring from position start (1-based) of up to n chars into out
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
 * Divide two integers so that the remainder has the sign of the divisor; return that remainder.
 * modulo like Python's %
 * remainder of the first integer divided by the second, with the sign of the divisor
 * floored modulo of two integers of any signs
 * Write a function that computes a % b as Python does; b is not zero.
 * like MOD in Excel for integers: the result has the sign of the second number
 * -7 mod 3 is 2 and 7 mod -3 is -2: compute this modulo
 * How do I get Python's modulo of two ints in C?
 * floor mod of two integers
 * Math.floorMod of Java for two integers
 * How do I get Python's % behaviour in C, for both signs of the divisor?
 * python modulo a % b
 * Remainder with the divisor's sign, unlike the % of C: -7 and 3 give 2.
 * Write a function for the modulus of two integers with the result having the divisor's sign.
 * floored modulo: a - b * floor(a / b)
 * a % b as Python gives it, not as C does
 * remainder that takes the sign of the second number
 * floored-division remainder, taking the divisor's sign, for any signs (dividend first)
 * floored modulo where -7 mod 3 is 2 and 7 mod -3 is -2
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
 * quotient of two integers rounded toward minus infinity
 * Write a function that computes a // b as Python does; b is not zero.
 * -7 // 2 is -4: floor division of two integers
 * round-down division of one signed integer by another
 * How do I get Python's floor division of two ints in C?
 * Math.floorDiv of Java for two integers
 * integer quotient a / b that is always rounded down, even when it is negative
 * floored quotient of two integers for any signs
 * How do I get Python's // in C, for both signs of the divisor?
 * python integer division a // b
 * Write a function for integer division that rounds toward negative infinity.
 * Given two integers, return floor(a / b), e.g. -7 / 2 = -4.
 * floor division of the first integer by the second
 * a // b as in Python
 * divide and take the floor, also for negative numbers
 * floored quotient for dividend and divisor of any sign, toward negative infinity
 * Integer quotient always rounded toward minus infinity, whatever the signs involved.
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
 * ceil of the integer division a / b for positive numbers
 * How many boxes do I need for a items with b items per box?
 * return (a + b - 1) / b for positive a and b
 * Write a function that divides one whole number by another rounding up, without floats (both positive).
 * number of pages for a items with b items per page
 * ceiling division of whole numbers above zero
 * quotient of two positive integers rounded up
 * Given two positive integers, return the smallest integer not below their quotient.
 * ceiling division of two nonnegative integers, the second above zero
 * How can I round the division of positive integers up without the risk of overflow of a + b - 1?
 * Write a function to divide two positive integers rounding up.
 * Given positive a and b, return ceil(a / b).
 * ceiling division for positive integers
 * (a + b - 1) / b for positive a and b, the quotient rounded up
 * number of pages for a items with b items on a page
 * how many buses do a people need if each has b seats?
 * integer quotient of positive numbers, plus one if there is a remainder
 * Write a function to compute a / b rounded up to the next whole number, both positive.
 *
 * @T int32_t int64_t
 * @name div_ceil divide_up
 * @range a 0 1000
 * @range b 1 20
 */
T div_ceil(T a, T b) { return a / b + (a % b != 0); }

/**
 * Return how many numbers range(start, stop, step) yields in Python.
 * number of values in a half-open range from start to stop with a step that may be negative
 * number of iterations of a loop from start to stop (excluded) in steps of step, which may be negative
 * len(range(start, stop, step)), positive or negative step
 * Write a function that counts the values from start up to, but not including, stop in steps of step (it may be negative).
 * How many iterations does a loop from start to an excluded stop have, with a positive or negative step?
 * trip count of a counted loop from a start to an excluded stop with a nonzero step
 * How do I compute the size of a Python range from start, stop and step?
 * iteration count for start, stop (excluded) and step; 0 if the range is empty
 * How many iterations does Python's for i in range(start, stop, step) make?
 * number of elements in range(start, stop, step)
 * How many values does a loop from start to stop (exclusive) with a nonzero step run through?
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
 * Return element i of an array of n, where a negative index counts from the end, as in Python.
 * a[i] for an array of n, where a negative i counts from the end
 * array element by index, where -1 is the last element and -2 the one before
 * list indexing on an array: a negative index i means n + i
 * Write a function that reads an array element and accepts negative positions, -1 being the last element.
 * array element at an index; negative indices count from the end (-1 is the last)
 * like Array.prototype.at in JavaScript, for an array of n and a valid index
 * element of an array by signed index, counting from 0 at the front or from -1 at the back
 * Given an array, its length and an index from -length to length - 1, return the element.
 * array.at(i) as in JavaScript, with negative i counting from the end
 * How can I index a C array like at() in JavaScript, with -1 for the last element?
 * a[i] where negative i counts from the end
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
 * round a floating-point number half up, toward plus infinity
 * Write a function that rounds to the nearest integer, ties upward: 2.5 to 3 and -2.5 to -2.
 * JS rounding (Math.round) of a floating-point number
 * How do I port JavaScript's Math.round to C?
 * rounding to an integer where .5 always goes to the larger integer
 * round to nearest, ties toward positive infinity, result as floating point
 * How do I round so that -2.5 becomes -2 and 2.5 becomes 3?
 * round half up (toward +infinity)
 * Round a {T} to the nearest integer with halves going up, 2.5 to 3 and -2.5 to -2, and return it as {T:a}.
 * Write a function that rounds {T:a} like Math.round of JavaScript, so that 2.5 gives 3 and -2.5 gives -2.
 * Given {T:a}, return the nearest integer as {T:a}, and the larger of the two if both are equally near.
 * Return the floor of a floating-point number, plus 1 if the number lies at least 0.5 above that floor.
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
 * Is any element of the array nonzero?
 * true if the array holds anything but zeros
 * Write a function that returns true when one or more elements of an array are nonzero.
 * logical OR over all elements of an array
 * How do I port Python's any() to C for an array of numbers?
 * return true if the array is not all zeros
 * Given an array, return whether a nonzero element exists; false for an empty one.
 * check for at least one nonzero value in an array of n
 * How do I test if any array element is nonzero?
 * Write a function to check if an array has any nonzero element.
 * Given an array, return true if at least one value differs from 0.
 * is there a number != 0 in the list?
 * true unless all entries are 0
 * Write a program to test whether a flag array has some flag set.
 * does a vector have a nonzero component?
 * any(lst): is at least one entry truthy?
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
 * Does the array contain nothing but zeros?
 * not any() of Python on a list of numbers: true if all are zero
 * Write a function that returns true when every element of an array is zero.
 * Is a buffer of n elements all zero?
 * How do I check that an array is all zeros?
 * check that there is no nonzero element in the array
 * Given an array, return whether no element differs from zero; true for an empty one.
 * test that the n elements of a list are all zero
 * Write a function to check that a list consists of nothing but zeros.
 * How do I test if an array is entirely zero?
 * Write a function to check if an array contains only zeros.
 * Given an array, return true if every element equals 0.
 * all elements == 0?
 * Write a program to test whether a buffer is all zeros; an empty one counts as true.
 * true when no entry of the list is nonzero
 * check that the whole array is cleared to zero
 * is every number in the list 0?
 * not any(lst): true if every entry is falsy, i.e. 0
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
 * indexOf on an array with a value and then a start position, -1 if not found
 * search the array for a value beginning at an index; return the first position found, or -1
 * index of the next occurrence of a value in an array from position k on, else -1
 * Write a function like JavaScript's array.indexOf(x, from) with from not negative.
 * Where does a value occur next in the array, at or after a given index? Return its index or -1.
 * find x in the array but start at index k; return the index or -1
 * How do I look for a value in an array from a given index on, getting its index or -1?
 * list.index(x, start) on an array, with -1 if not found
 * Given an array, a value and a start index, return the index of its next occurrence, -1 if there is none.
 * index of x in an array from a start index on (value first, then start), -1 for none
 * How do I continue searching an array for x from a given index (-1 for no match)?
 * index of x in a from start on, else -1
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
 * Return 0 for an index below zero and n - 1 for an index of n or more, else the index.
 * keep an index within 0 and n - 1
 * Write a function that limits an index to an existing position of an array of n: 0 to n - 1.
 * nearest valid index for an array of length n, index given first
 * limit an index to a list of n items: negative becomes 0 and too large becomes n - 1
 * How do I clamp an array index to 0 and n - 1?
 * Given an index and a length above zero, return the closest valid index.
 * clamp an index to the edges 0 and length - 1, with the length given second
 * How do I keep an index valid for an array with n entries by limiting it at both ends?
 * clamp i to 0..n-1
 * Ensure that an index is legal: below 0 it becomes 0, beyond the end it becomes n - 1.
 *
 * @T int32_t int64_t
 * @name clamp_index nearest_index
 * @range i -20 20
 * @range n 1 10
 */
T clamp_index(T i, T n) { return i < 0 ? 0 : i >= n ? n - 1 : i; }

/**
 * Wrap an index around the ends of an array of length n, so that -1 becomes n - 1 and n becomes 0.
 * circular index: i wrapped into 0 to n - 1, also if negative
 * index modulo length, never negative (index first)
 * Write a function that wraps any index into 0 to n - 1.
 * wrap an array index around at a length given second, also for negative indices
 * position on a ring of n for any integer index; negative indices count backwards
 * How do I wrap an index, possibly negative, in a circular list of n items?
 * euclidean modulo for an index: i mod n, always from 0 to n - 1
 * Given an index, maybe negative, and a length n, return the index wrapped into 0 to n - 1.
 * How do I make negative and too large indices wrap around in an array with n entries?
 * wrap i into 0..n-1
 * Keep a playback position i within a ring of n tracks, so that -1 means the last track and n the first.
 *
 * @T int32_t int64_t
 * @name wrap_index circular_index
 * @range i -30 30
 * @range n 1 10
 */
T wrap_index(T i, T n) { return (i % n + n) % n; }

/**
 * Return the index after i in a ring of n positions numbered from 0.
 * next index after i in a circle of n, back to 0 at the end
 * advance a ring buffer index by one, with the buffer size given second
 * return (i + 1) % n
 * Write a function that increments an index and wraps around to 0 at n.
 * number of the player after a given one in a round of n players numbered from 0
 * index of the element following index i in a circular array of n
 * How do I step an index forward by one in a circular buffer of size n?
 * increment an index modulo the size, which is given second
 * Given a valid index and a length, return the next index cyclically.
 * Whose turn is next after player i, among n players numbered from 0?
 * Write a function to return the slot after a given one in a circular buffer (slot, capacity).
 * How do I advance the head of a ring buffer of size n without modulo?
 * next index, back to 0 at n
 * A carousel of n pictures: index of the picture after i, starting over after the last.
 *
 * @T int32_t int64_t
 * @name next_in_ring next_index
 * @range i 0 9
 * @range n 10 20
 */
T next_in_ring(T i, T n) { return i + 1 >= n ? 0 : i + 1; }

/**
 * Return the index before i in a ring of n positions numbered from 0.
 * previous index in a circle of n: n - 1 comes before 0
 * step an index back by one in a ring buffer of the size given second
 * return (i + n - 1) % n
 * Write a function that decrements an index and wraps around to n - 1 below 0.
 * number of the player before a given one in a round of n players numbered from 0
 * index of the element preceding index i in a circular array of n
 * How do I step an index backward by one in a circular buffer of size n?
 * decrement an index modulo the size, which is given second
 * Given a valid index and a length, return the previous index cyclically.
 * Whose turn was before player i, among n players numbered from 0?
 * Write a function to return the slot before a given one in a circular buffer (slot, capacity).
 * How do I step a ring buffer index of size n backward, from 0 to the last slot?
 * previous index, 0 goes to n-1
 * In a ring of dancers 0..n-1, who precedes dancer i? Pass i first.
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
 * 32-bit FNV-1a hash for a NUL-terminated text
 * 32-bit Fowler-Noll-Vo hash (variant 1a) of a string
 * Write a function that computes the FNV-1a hash of a string: from 2166136261, xor the byte, then multiply by 16777619.
 * string hash with offset basis 2166136261 and prime 16777619: xor each byte, then multiply (FNV-1a, 32 bits)
 * 32-bit fnv1a of a key string
 * How do I hash a string with 32-bit FNV-1a?
 * Given a string, return its 32-bit FNV-1a hash.
 * Write a function to compute the 32-bit FNV-1a hash value of a string.
 * How to hash a C string with 32-bit FNV-1a?
 * fnv1a hash of string
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
 * array hash code, 31 times the hash plus each element, starting from {START}
 * polynomial hash of an int array with multiplier 31 and start {START}
 * combine all array elements with h * 31 + x, beginning with h = {START}
 * Write a function that hashes an int array with factor 31 (h * 31 + element), first value {START}.
 * h = {START}; for each element x: h = 31 * h + x in 32 bits; return h
 * How do I hash an int array by multiplying by 31 and adding each element, starting from {START}?
 * hash of a list of numbers: h * 31 + x for each x in order, start value {START}, wrapping at 32 bits
 * Given an array, return its hash with the multiplier 31 and the initial hash {START}.
 * fold the elements of an array into a hash with h * 31 + element, initial value {START}
 * Write a function to compute a 32-bit hash: start with {START} and, for each element, multiply by 31 and add it.
 * How do I hash an int array with h = 31 * h + v, seeded with {START}?
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
 * sieve of Eratosthenes into an array of n flags, 1 if the index is prime, else 0
 * prime sieve for the numbers 0 to n - 1 into an array, 1 for prime and 0 for not
 * fill an array of n with prime flags (1 or 0) for its indices
 * Write a function that runs the sieve of Eratosthenes on an array of length n: 1 for primes, 0 otherwise.
 * fill an is_prime table (1 or 0) for all indices of an array
 * How do I make a table of n entries that says with 1 or 0 which indices are prime?
 * set array[i] to 1 if i is a prime and to 0 if not, for i below n
 * Given an array and its length, store whether each index is prime (1) or not (0).
 * sieve of Eratosthenes: prime flags 1 and 0 for 0 to n - 1 in the given array
 * Write a program that marks the primes below n with 1 in an array of n flags and all other numbers with 0.
 * How do I fill an is_prime table of n entries with the sieve of Eratosthenes?
 * sieve of eratosthenes for i < n, flags[i] = 1 if i is prime, else 0
 * Write a function that runs the sieve of Eratosthenes: flag 1 for prime indices below n, 0 for the others.
 * Given an array of n elements, set element i to 1 if i is a prime number, else 0.
 * mark all prime numbers less than n in an array: 1 prime, 0 composite (0 and 1 are 0)
 * Write a program that builds a prime table is_prime[0..n-1] with the values 1 and 0.
 * find all primes below n by crossing out multiples; 1 is left at primes, 0 elsewhere
 * boolean prime table up to n - 1: entry i says if i is prime
 * Implement the prime number sieve; array entries become 1 (prime) or 0 (not prime).
 * Write a function that marks each index of an array as prime (1) or not prime (0).
 * which of 0..n-1 are primes? store 1 or 0 for each number
 * Sieve of Eratosthenes: cross out multiples so that flags[i] tells primality for every index under n
 * primality table from 0 to n - 1 as an array of ones (primes) and zeros (composites)
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
 * Compute n choose k modulo {M} (n up to 63).
 * binomial coefficient n over k mod {M}, for n at most 63
 * nCr modulo {M}, n before r (n up to 63)
 * Write a function that returns the binomial coefficient n over k modulo {M} with Pascal's rule, 0 if k exceeds n, for n at most 63.
 * C(n, k) % {M}, for n up to 60
 * How do I calculate n choose k modulo {M} (n up to 63)?
 * choose function of n and k with modulus {M}, 0 for k above n, for n at most 63
 * Write a function to compute the number of ways to choose k of n things modulo {M}; 0 for an impossible k or n above 63.
 * How do I get nCk mod {M} with a Pascal row (0 if k is out of range or n exceeds 63)?
 * n choose k mod {M}, 0 if k < 0, k > n or n > 63
 * large binomial coefficient C(n, k) for n up to 63, reduced mod {M}, with 0 for a k outside of 0 to n
 * A lottery has n numbers, at most 63, of which k different ones are drawn; how many draws are possible, order ignored, modulo {M}?
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
 * factorial of n with remainder by {M}
 * product of 1 to n, reduced modulo {M} at each step
 * Write a function that returns the factorial of n modulo {M}.
 * return n! % {M}
 * How do I calculate large factorials n! modulo {M}?
 * 1 * 2 * ... * n modulo {M}
 * Given n, return n! taken modulo {M}.
 * factorial of a large n, reduced mod {M}
 * Write a function to compute the product of 1 up to n, reduced modulo {M}; 1 when n is below 2.
 * How do I calculate a factorial under modulus {M} without overflow?
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
 * fast exponentiation of a base to an exponent modulo {M}
 * binary exponentiation of base and exponent modulo {M}
 * Write a function that raises a number to a power modulo {M} by squaring (base first, neither negative).
 * return base ** exponent % {M}, both at least 0
 * modular power base^exponent with the fixed modulus {M}
 * How do I compute large powers of a nonnegative base modulo {M}?
 * repeated squaring: base to the power exponent modulo {M}
 * Given a base and an exponent, neither negative, return the power taken modulo {M}.
 * a^b modulo {M}, both nonnegative
 * Write a function to raise a non-negative base (first) to a power (second) modulo {M}.
 * like pow(base, exponent, {M}) in Python, neither argument being negative
 * How do I compute base^exponent % {M} fast?
 * base to the exponent mod {M}
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
 * Add up an array of 64-bit integers modulo {M}; the result is not negative.
 * sum of all int64 array elements mod {M}, never negative
 * long long array total modulo {M}, as a nonnegative remainder
 * Write a function that sums a 64-bit array modulo {M}, with a result from 0 up to but not including {M}.
 * sum % {M} of an int64_t array with negative numbers, result not negative
 * total of a list modulo {M}, brought into the range from 0 to less than {M}
 * How do I add long long array elements modulo {M}, including negative ones, with a nonnegative result?
 * Given an array of 64-bit ints, return the sum of its elements modulo {M} as a nonnegative number.
 * int64 array sum made at least 0 and less than {M} by taking it mod {M}
 * Write a function to compute the sum of 64-bit integers in an array modulo {M}, never negative.
 * How do I accumulate a long array modulo {M} if it has negative entries (result at least 0, less than {M})?
 * sum of 64 bit array mod {M}, result non-negative
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
 * Multiply all elements of a non-negative int64_t array modulo {M}.
 * product of all 64-bit array elements mod {M}, elements not negative
 * array product of nonnegative 64-bit numbers, remainder by {M}
 * multiply the elements of a nonnegative long long array modulo {M}
 * product of a list of nonnegative int64 numbers with modulus {M}
 * How do I multiply nonnegative 64-bit array elements modulo {M} without overflow?
 * Given an array of 64-bit integers that are not negative, return their product taken modulo {M}.
 * product of a nonnegative int64_t array mod {M}, 1 if it is empty
 * How do I multiply the numbers of a long array (no negatives) modulo {M}?
 * product of a non-negative long long array mod {M}, empty is 1
 * Write a function that multiplies all elements of a 64-bit array, none of them negative, and returns the product modulo {M}, or 1 for an empty array.
 * What remainder does the product of all 64-bit numbers in a list leave on division by {M}, if none is negative and an empty list has the product 1?
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
 * sum of (-1)^(k+1) / k for k from 1 to n
 * 1 - 1/2 + 1/3 - ... with n terms
 * Write a function that sums the alternating harmonic series up to term n.
 * sum of n reciprocals 1/k with alternating signs, starting with plus
 * How do I sum the first n terms of 1 - 1/2 + 1/3 - 1/4 and so on?
 * n terms of the partial sum 1 - 1/2 + 1/3 - ... that tends to ln 2
 * Given n, return the n-th partial sum of 1 - 1/2 + 1/3 - 1/4 ...
 * alternating series 1 - 1/2 + 1/3 - ... for the natural logarithm of 2, n terms
 * How do I approximate ln(2) with n terms of the series 1 - 1/2 + 1/3 - ...?
 * alternating harmonic sum of n terms
 * partial sum of the convergent series 1 - 1/2 + 1/3 - 1/4 + ... with n terms
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
 * Heron's method for the square root of x, n iterations, starting at the number itself
 * square root of x by n times averaging guess and x / guess, first guess x
 * n iterations of the Babylonian method for the square root of x, starting from x
 * Write a function that does n Newton iterations for the square root of a positive x, starting at x.
 * Newton square root of x with a given number of iterations, initial guess x
 * How do I approximate a square root without sqrt in n Newton steps, starting from x itself?
 * Heron square root after n steps, x being the first guess
 * Given a positive number and a number of steps, return the square root estimate after these Newton steps, starting from the number.
 * iterate g = (g + x / g) / 2 for the square root of x n times, with g = x first
 * Write a function that starts with the number as its guess and averages guess and number / guess n times.
 * How do I approximate a root by n Newton steps g = (g + x/g)/2 from g = x?
 * heron's method for sqrt(x), n steps, starting at x
 * Find an approximation of the square root of x by n steps of Heron's method, beginning with x itself.
 * Babylonian square root: radicand x, then number of iterations, initial approximation x
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
 * index of the lowest 1 bit of an integer, -1 for none
 * Which bit of x is the lowest one that is set, counted from 0? -1 for x = 0.
 * number of trailing zero bits of x, or -1 for 0
 * Write a function that finds the index (from 0) of the rightmost set bit of an int, -1 if it is 0.
 * find the first set bit of an integer, counting from zero at the low end, -1 for none
 * bit number of the lowest 1 in x, counted from 0, and -1 for 0
 * rightmost 1 bit of x, position from 0; -1 when x is 0
 * ffs minus one: index of the least significant 1, -1 for zero
 * Given an int, return the smallest i such that bit i is set, or -1.
 * Write a function to find the position of an integer's rightmost 1 bit, from 0 at the right; -1 for zero.
 * How do I find the least significant set bit's index (-1 if no bit is set)?
 * index of lowest set bit, -1 for 0
 *
 * @T int32_t int64_t
 * @name lowest_set_position rightmost_bit_index
 */
int32_t lowest_set_position(T x) { return x == 0 ? -1 : __builtin_ctzll((uint64_t)x); }

/**
 * Return the position of the highest set bit of x >= 0, counted from 0, or -1 if x is zero.
 * index of the highest 1 bit of a nonnegative integer, -1 for zero
 * Which bit of x >= 0 is the highest one that is set, counted from 0? -1 for x = 0.
 * bit length of a nonnegative number minus one, -1 for 0
 * Write a function that finds the index (from 0) of the leftmost set bit of a number that is not negative, -1 for 0.
 * find the topmost set bit of x >= 0, counting from zero at the low end, -1 for none
 * bit number of the highest 1 in a nonnegative x, counted from 0, and -1 for 0
 * leftmost 1 bit of a nonnegative x, position from 0; -1 when x is 0
 * floor of log2 of a nonnegative integer, -1 for zero
 * Given a nonnegative int, return the largest i such that bit i is set, or -1.
 * position of the leftmost one bit of a nonnegative number, lowest bit 0, -1 for zero
 * Write a function to find the position of a nonnegative integer's leftmost 1 bit, from 0 at the right; -1 for zero.
 * How do I find the most significant set bit's index of a non-negative value (-1 if no bit is set)?
 * index of highest set bit of x >= 0, -1 for 0
 *
 * @T int32_t int64_t
 * @name highest_set_position leftmost_bit_index
 * @range x 0 1000000
 */
int32_t highest_set_position(T x) { return x == 0 ? -1 : 63 - __builtin_clzll((uint64_t)x); }

/**
 * Evaluate a postfix expression of single digits and the operators + - *, like "23+4*" (stack of 64 numbers).
 * value of a reverse Polish notation string with one-digit numbers and + - *, 0 if empty, with room for 64 numbers on the stack
 * postfix evaluation of single digits and + - * with a stack of at most 64 numbers
 * Write a function that evaluates a postfix expression; digits are numbers, other characters than + - * are skipped (stack of 64 numbers).
 * value of an RPN string of digits and + - * without spaces, with room for 64 numbers on the stack
 * How do I evaluate postfix notation of one-digit numbers with + - * (at most 64 numbers wait on the stack)?
 * "34+2*" gives 14: evaluate a string in postfix notation with single digits and + - * (stack of 64 numbers)
 * Evaluate a postfix string of single digits and + - * with a stack of 64 numbers; an empty string gives 0.
 * Write a program that evaluates a reverse Polish expression of single digits with +, - and * (stack of 64 numbers); 0 if it is empty.
 * How do I evaluate postfix notation like "52-3*" (digits 0-9, operators +, -, *; 0 for no operands; stack of 64 numbers)?
 * evaluate postfix expression with single digits and + - *, 0 if empty, with room for 64 numbers on the stack
 * How do I write an RPN calculator for single digits and + - * in a string (stack of 64 numbers), returning 0 if it is empty?
 * evaluate reverse-polish (RPN) text of one-digit operands and + - * with a stack of 64 numbers
 * Write a function that evaluates a postfix string with + - *: push digits (stack of 64), on an operator pop two operands and push the outcome.
 * Write a stack program (room for 64 numbers) to compute an RPN string like "53+2*" of one-digit operands with + - *
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
 * value of a string of whole numbers joined with + and -, from left to right
 * add and subtract the numbers of a text like 5+10-3
 * Write a function that evaluates additions and subtractions of whole numbers in a string, spaces ignored.
 * parse and compute a sum of integers such as "7-2+10" from a string
 * simple expression evaluator for whole numbers with + and - only
 * How do I calculate "1+2-3" or any other chain of whole numbers with + and - from a string?
 * left to right evaluation of a text of integers with plus and minus
 * value of a chain of numbers with plus and minus signs, given as a string
 * Given a string of whole numbers with + and - between them, return the result.
 * Write a program that computes the value of a text such as 12+30-5, with only plus and minus; other characters are skipped.
 * How do I parse and add up a string like "3+14-2" (skip spaces)?
 * evaluate string expression with + and -
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
 * skip spaces of a string from an index on and return the new index
 * lexer: skip the spaces at an index of a string and return the new position
 * Write a function that moves an index forward over spaces in a string and returns it.
 * At which index does the text continue after the spaces that start at a given index?
 * first non-space index of a string from a start
 * advance an index past spaces in a string, other characters stop it
 * Given a string and an index, return the index of the first character from there on that is not a space.
 * skip spaces in s from index i; the result is an index
 * Write a function to find the first index, from a given one on, where a string has no space.
 * How does a tokenizer move its index over spaces (spaces only)?
 * skip spaces from index i
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
 * Return the length of the C identifier that begins at an index of a string, 0 if none does.
 * How many characters does the identifier (letters, digits, _, no digit first) at this index of the string have?
 * lexer: length of the C identifier token at an index of a string, 0 if there is none
 * length of the identifier at index i of a string: letters, digits and underscores, no digit first
 * Write a function that measures the variable name (C rules) starting at an index of the source text, 0 for none.
 * scan a C identifier at an index of a string and return its length
 * length of the C name in a string from a start index, 0 when it begins with a digit or there is none
 * length of the longest C identifier beginning at index i of the text
 * Given a string and an index within it, return how long the C identifier there is, 0 for none.
 * identifier length in s from index i by the rules of C, 0 if no identifier is there
 * Write a function to find the length of the C identifier that begins at a given index of a string, 0 if none.
 * length of identifier at index i, 0 if it starts with a digit
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
 * lexer: length of a number token (digits only) at an index of a string
 * number of consecutive digits from index i of a string
 * Write a function that measures the run of decimal digits starting at an index of the text.
 * scan an unsigned number at an index of a text and return how many digits it has
 * length of the run of digits in a string from a start index
 * How does a tokenizer measure the run of digits that starts at an index of the text?
 * count consecutive digits at an index of a string
 * Given a string and an index, return how many digits follow each other there.
 * length of the run of decimal digits in s from index i
 * Write a function to count the digits in a row in a string from a given index on.
 * How does a lexer measure the run of decimal digits that starts at an index?
 * count the digits in a row starting at index i
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
 * is the string the word "{WORD}"
 * compare a string with "{WORD}", true if they are equal
 * lexer: is this identifier the keyword {WORD}
 * Write a function that returns true if the text equals "{WORD}".
 * Does the string equal "{WORD}"?
 * How do I recognise that a string is exactly the keyword "{WORD}"?
 * return strcmp(s, "{WORD}") == 0
 * keyword test: is the string "{WORD}"
 * like Java's "{WORD}".equals(text)
 * How do I test without strcmp that a string equals "{WORD}"?
 * is the string equal to "{WORD}"
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
 * letter grade of a score with A from 90, B from 80, C from 70, D from 60, else F
 * 90 and up is A, 80 and up B, 70 and up C, 60 and up D, the rest F
 * Write a function that turns a score into a letter grade: A from 90, B from 80, C from 70, D from 60, F below.
 * US grading scale: A from 90, B from 80, C from 70, D from 60, F below
 * How do I convert a percentage into a grade letter A, B, C, D or F, lower bounds 90, 80, 70 and 60?
 * 95 gives A, 85 gives B, 70 gives C, 60 gives D, 59 gives F: letter grade by tens
 * Given points, return 'A', 'B', 'C', 'D' or 'F' on the 90-80-70-60 scale.
 * Write a program that converts points to a letter: A from 90, B from 80, C from 70, D from 60, F under that.
 * US letter grade for a score with lower limits 90, 80, 70 and 60 for A, B, C and D, otherwise F
 * How do I turn a test score into a letter grade A/B/C/D/F with lower limits 90/80/70/60?
 * letter grade: >=90 A, >=80 B, >=70 C, >=60 D, else F
 * Assign a letter grade to a mark: 90 and up A, 80s B, 70s C, 60s D, below that F
 * school mark letter A, B, C, D or F from points, steps at 90, 80, 70 and 60, each limit included
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
 * How many numbers in the array are greater than x?
 * number of array elements larger than a given value
 * Write a function that counts how many values of an array are above a bound, equal ones not included.
 * count of a[i] > x in an array, strictly
 * How many entries of the list are greater than the number given last?
 * How do I count the values of an array that are larger than a given one?
 * number of array elements strictly greater than x
 * Given an array and a number, return how many elements exceed it.
 * count the elements bigger than x in a list
 * How many items of an array are above a given value?
 * count elements greater than x
 * Write a function to count the elements of an array greater than a given number.
 * Given an array and a threshold, return how many values are strictly above it.
 * count of a[i] > x
 * how many elements exceed x
 * number of items in a list higher than the limit, equal ones not counted
 * Write a program to count the values larger than {x} in an array.
 * how many students scored more than x points? scores in an array
 * count numbers above the threshold, strictly
 * Write a function that returns how many numbers in a list are over the given value.
 * tally the elements that are > {x}
 * number of entries bigger than a threshold, not equal to it
 * How many entries of the list exceed a limit?
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
 * How many numbers in the array are less than x?
 * number of array elements smaller than a given value
 * Write a function that counts how many values of an array are under a bound, equal ones not included.
 * count of a[i] < x in an array, strictly
 * How many entries of the list are lower than the number given last?
 * How do I count the values of an array that are smaller than a given one?
 * number of array elements strictly smaller than x
 * Given an array and a number, return how many elements are less than it.
 * count the elements smaller than x in a list
 * How many items of an array are below a given value?
 * count elements smaller than x
 * Write a function to count the elements of an array less than a given number.
 * Given an array and a threshold, return how many values are strictly below it.
 * count of a[i] < x
 * how many elements are under x
 * number of items in a list lower than the limit, equal ones not counted
 * Write a program to count the values smaller than {x} in an array.
 * count numbers below the threshold, strictly
 * Write a function that returns how many numbers in a list are under the given value.
 * tally the elements that are < {x}
 * number of entries smaller than a threshold, not equal to it
 * How many results in the array are strictly under a certain mark?
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
 * LARGE(range, k) of a spreadsheet: the k-th largest element of an array
 * What is the k-th highest entry of a list, counting equal entries separately?
 * element at position k (from 1) when the array is sorted in descending order
 * Write a function like Excel's LARGE for an array and k.
 * the k-th highest score in an array, k = 1 for the best
 * How do I port Excel's LARGE(range, k) to C?
 * k-th greatest element (k from 1) without changing the array
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in descending order.
 * value that ranks k-th among an array's elements in descending order, duplicates counted
 * How do I get the kth largest element without sorting (array, n, k; duplicates count; 0 for a bad k)?
 * kth largest of array, n before k, 0 if k is not in 1..n
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
 * SMALL(range, k) of a spreadsheet: the k-th smallest element of an array
 * k-th lowest value of a list, duplicates count
 * element at position k (from 1) when the array is sorted in ascending order
 * Write a function like Excel's SMALL for an array and k.
 * the k-th cheapest price in an array, k = 1 for the cheapest
 * What is the k-th lowest entry of a list, counting equal entries separately?
 * How do I port Excel's SMALL(range, k) to C?
 * k-th least element (k from 1) without changing the array
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in ascending order.
 * value that ranks k-th among an array's elements in ascending order, duplicates counted
 * How do I get the kth smallest element without sorting (array, n, k; duplicates count; 0 for a bad k)?
 * kth smallest of array, n before k, 0 if k is not in 1..n
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
 * Return the index of the smallest element of an array, the first one if there are several, -1 for an empty array.
 * position of the first minimum of an array, from 0, -1 if empty
 * Where is the smallest number in the list? Return the earliest index, or -1 if it is empty.
 * argmin of an array: first index of the minimum, -1 without elements
 * Write a function that returns the index of the minimum (the first one on ties), not the value; -1 for an empty array.
 * index of the min of an array, the first one on ties, -1 for an empty array
 * How do I find the index of an array's smallest element, the earliest of equal ones, -1 if empty?
 * At which index of a price list is the cheapest price, the first of equal ones (-1 for an empty list)?
 * first index of an array holding the minimum, -1 if it has no elements
 * Given an array, return the first index of its smallest value; -1 if it is empty.
 * How do I find where in an array its minimum is (0-based, first on ties, -1 if empty)?
 * index of the minimum in an array, the first on ties, -1 for an empty array
 * Write a function to find the index of the minimum element of an array, first one on ties, -1 if empty.
 * Given an array, return the position of its smallest value, the first occurrence; -1 for no elements.
 * argmin of an array, first index on ties, -1 when empty
 * index of min, earliest one, -1 for an empty list
 * Write a program to locate the lowest number in a list: its first 0-based index, or -1 without elements.
 * where does the least element first occur? index from 0, -1 if there's nothing
 * get the index of the cheapest price, the first if tied, -1 for no prices
 * at which index is the min (leftmost)? an empty array gives -1
 * Write a function that returns the 0-based position of the minimum; the first of equal ones, -1 if there are no elements.
 * index of the smallest value in nums, leftmost, -1 if nums is empty
 * find where the lowest element is located (first index), -1 for an empty array
 * position of the least number in a sequence, counting from 0, first if repeated, -1 if empty
 * which day was the coldest? index of the first minimum, -1 with no days
 * at which index is the lowest entry, the earliest on ties, -1 with no entries
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
 * Return the index of the largest element of an array, the first one if there are several, -1 for an empty array.
 * position of the first maximum of an array, from 0, -1 if empty
 * Where is the biggest number in the list? Return the earliest index, or -1 if it is empty.
 * argmax of an array: first index of the maximum, -1 without elements
 * Write a function that returns the index of the maximum (the first one on ties), not the value; -1 for an empty array.
 * index of the max of an array, the first one on ties, -1 for an empty array
 * How do I find the index of an array's largest element, the earliest of equal ones, -1 if empty?
 * At which index of the list is the highest score, the first of equal ones (-1 for an empty list)?
 * first index of an array holding the maximum, -1 if it has no elements
 * Given an array, return the first index of its largest value; -1 if it is empty.
 * How do I find where in an array its maximum is (0-based, first on ties, -1 if empty)?
 * index of the maximum in an array, the first on ties, -1 for an empty array
 * Write a function to find the index of the maximum element of an array, first one on ties, -1 if empty.
 * Given an array, return the position of its largest value, the first occurrence; -1 for no elements.
 * argmax of an array, first index on ties, -1 when empty
 * index of max, earliest one, -1 for an empty list
 * Write a program to locate the highest number in a list: its first 0-based index, or -1 without elements.
 * where does the greatest element first occur? index from 0, -1 if there's nothing
 * get the index of the best score, the first if tied, -1 for no scores
 * at which index is the max (leftmost)? an empty array gives -1
 * Write a function that returns the 0-based position of the maximum; the first of equal ones, -1 if there are no elements.
 * index of the biggest value in nums, leftmost, -1 if nums is empty
 * find where the largest element is located (first index), -1 for an empty array
 * position of the greatest number in a sequence, counting from 0, first if repeated, -1 if empty
 * which participant has the top score? index of the first maximum, -1 with no scores
 * Write a function to find the index of the maximum element of the list, the first if several, -1 if empty.
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
 * deepest level of nested parentheses in a string
 * What is the largest number of parentheses that are open at once in a string?
 * maximum depth of round brackets in a text
 * Write a function that finds how deeply the parentheses of a text are nested.
 * "(a(b)c)" has depth 2: find the greatest nesting depth of parentheses in a string
 * deepest nesting of parentheses in a string, 0 without them
 * How do I measure how deeply the parentheses of a string are nested?
 * maximal number of unclosed parentheses at any point of a string
 * depth of an s-expression string: most parentheses open at the same time
 * Write a function to find the highest number of open round brackets at any point of a string (opening minus closing so far).
 * What's the deepest nesting of parentheses in a text?
 * max nesting depth of ( and )
 * How deeply are the parentheses of a formula nested at most? Only '(' and ')' matter.
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
 * matching bracket of the '(' at position i of a string: index of its ')', -1 if none
 * index where the parenthesis that opens at a given index of the string is closed, else -1
 * find the closing parenthesis that belongs to the opening one at index i, -1 if missing
 * Write a function that finds the closing index of the parenthesised group that opens at an index, -1 if unclosed.
 * find the ) for the ( at index i of a string, -1 if it has none
 * closing index in a string for the opening parenthesis at i, -1 if it is never closed
 * from the '(' at an index, scan forward until the nesting depth is back to zero; return that index or -1
 * Given a string and the index of a '(', return the index of its matching ')', -1 if there is none.
 * index of the bracket that closes the parenthesis at i in a string, or -1
 * How do I find the closing parenthesis that pairs with the opening one at index i (-1 if missing)?
 * Write a function to locate the parenthesis closing the one that opens at a specified subscript, nested ones skipped; -1 if it is unmatched.
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
 * apply an operator character to two operands; return 0 if it is not + - * / or if it divides by 0
 * evaluate op(a, b) with op as a char, one of + - * /; 0 for any other and for division by zero
 * Write a function that applies an operator + - * / to two numbers; others and division by zero give 0.
 * interpreter: carry out a binary operator + - * /; unknown ones and division by zero yield 0
 * add, subtract, multiply or divide two numbers according to a symbol; other symbols and division by zero give 0
 * Given an operator character and two operands, return the result; 0 if it is none of + - * / or divides by 0.
 * apply an operator given as a character, + - * or /, to two numbers; anything else and division by zero yield 0
 * Write a function to apply an operator given as a character (+, -, * or /) to two integers; 0 for division by 0 and unknown ones.
 * How do I write a four-function int calculator with a switch on the operator char (default and x/0 give 0)?
 * calculate a op b for + - * /, 0 if op is unknown or b is 0 in /
 * Write a calculator function: operator character + - * / and two integers; 0 for division by zero or an unknown operator.
 * Given an operator char and two integers, return the result; unknown operators and division by 0 give 0.
 * Write a program for a basic four-function integer calculator; invalid operator or zero divisor gives 0.
 * compute a op b where op is '+', '-', '*' or '/' (integer division), else 0; x / 0 is 0
 * do the arithmetic that the char says: add, subtract, multiply or divide; 0 for bad input
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
 * Fold a constant operation, given the opcode and two operands: opcode 0 adds, 1 subtracts, 2 multiplies, 3 divides; 0 for division by zero or another opcode.
 * constant folding by opcode of two integers: 0 add, 1 subtract, 2 multiply, 3 divide, otherwise 0; x / 0 is 0
 * evaluate opcode 0 add, 1 sub, 2 mul, 3 div, else 0; x / 0 is 0
 * Write a function that executes opcode 0 add, 1 subtract, 2 multiply or 3 divide (the opcode, then two numbers); other opcodes and x / 0 give 0.
 * small ALU with the opcode before the operands: 0 to 3 are add, sub, mul, div; other opcodes and division by zero give 0
 * compile-time evaluation of a binary instruction, opcode before operands: 0 add, 1 sub, 2 mul, 3 div; other opcodes and x / 0 give 0
 * How do I take an opcode and fold two constants: 0 add, 1 sub, 2 mul, 3 div, else 0, with x / 0 being 0?
 * virtual machine arithmetic with the opcode first: 0 +, 1 -, 2 *, 3 /; else 0, and 0 for a division by 0
 * Given an opcode and two values, add (0), subtract (1), multiply (2) or divide (3); other opcodes and x / 0 give 0.
 * by opcode, fold two constants: 0 +, 1 -, 2 *, 3 /; any other opcode and division by zero give 0
 * Write a function to apply a numbered operation to two integers: 0 adds, 1 subtracts, 2 multiplies, 3 divides; otherwise, and for x/0, return 0.
 * How do I write an interpreter's switch over opcodes 0 +, 1 -, 2 *, 3 /, opcode first (0 for a bad opcode or division by zero)?
 * apply opcode 0=add 1=sub 2=mul 3=div to a and b, 0 if invalid
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
 * union find: find without path compression, given the parent array and an element
 * representative of the set of element i in a parent array, where roots are their own parents
 * disjoint set root of i in a parent array
 * Write a function that returns the root of a node in a disjoint-set parent array.
 * follow parent[i] until parent[i] == i and return i
 * leader of the group an element belongs to, in a parent array whose leaders point to themselves
 * How do I find the root of the set that an element is in, in a union-find parent array?
 * DSU find on a parent array for element i, leaving the array unchanged
 * Given a parent array and an index, return the root of its tree, which is its own parent.
 * representative of element i in a union-find parent array (roots point to themselves)
 * How do I get the representative of an element in union-find from a parent array?
 * union find: find the root of i
 * disjoint-set find: traverse parent indices up to the representative, without path compression
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
 * Are two nodes in the same set of a disjoint-set forest?
 * union find: are two elements connected, given the parent array
 * Do two elements belong to the same group in a union-find parent array?
 * Write a function that tells whether two indices are in one set; roots are their own parents.
 * Are two indices in the same component of a parent array, where roots are their own parents?
 * find(a) == find(b) on a union-find parent array
 * How do I check that two nodes are connected, given a union-find parent array?
 * DSU: do two elements have the same root in the parent array
 * Given a parent array and two indices, return whether both lead to the same root.
 * check whether two elements are in the same set by following parents to where parent[r] == r
 * Write a function to check whether two nodes of a parent array belong to the same set; a root is its own parent.
 * Are two elements in one component, with union-find parents in an array?
 * are i and j connected in union find
 * disjoint-set query: do two items belong to the same component?
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
 * union without ranks in union find: attach the root of the first to the root of the second, return true if they differed
 * merge two groups in a parent array, first root below the second one; return false if they are already one group
 * join two disjoint sets by putting the first root under the second; true if something changed
 * Write a function that links the root of the first element below the root of the second and tells if they differed.
 * connect two components of a parent array: the first root gets the second as its parent; true if they were separate
 * parent[find(a)] = find(b) on a union-find array; true if the two roots differed
 * DSU union: set parent[root of first] = root of second, return true unless already equal
 * Kruskal's union step: attach the first root to the second; return false if they are already in one tree
 * Write a function to join the sets of two nodes: the first root gets the second root as its parent; false if they are the same.
 * parent[find(i)] = find(j); return false if both roots are already the same, else true
 * How do I write union for union-find (root of i attached to root of j) returning whether anything changed?
 * union i into j (root of i points to root of j), false if already joined
 * disjoint-set union of two items' components, the first one's root attached to the second one's; false when they were already in one component
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
 * Count the elements of a parent array that are their own parent.
 * number of components of a union-find forest given by its parent array (roots point to themselves)
 * How many disjoint sets are in a union-find parent array of n?
 * count the roots of a parent array, where parent[i] == i
 * Write a function that counts the sets of a disjoint-set parent array: the entries equal to their index.
 * number of groups in a parent array whose group leaders are their own parents
 * number of trees in a forest given by a parent array, each root being its own parent
 * How many connected components does the DSU have, given its parent array of n?
 * DSU set count from a parent array
 * Given a parent array, return the number of indices equal to their value.
 * Write a function to count the entries of a parent array that are equal to their own index.
 * How many groups are there in a union-find parent array?
 * count i with parent[i] == i
 * number of disjoint components in a union-find parent list: entries that are their own parent
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
 * initialise a disjoint-set parent array of n so that each entry is its own index
 * make n singleton sets in a union-find parent array: parent[i] = i
 * set parent[i] to i for all i below n
 * Write a function that prepares a parent array of n for union find, every element being its own parent.
 * store the identity permutation 0, 1, ..., n - 1 in an array
 * How do I set up a DSU's parent array of n, each element being its own root?
 * make-set for all n elements: entry i of the parent array becomes i
 * fill an array with its own indices for union find
 * DSU init of n elements: parent[i] = i
 * How do I initialize the parent array for union-find?
 * a[i] = i for all i
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
 * How many edges lead from a node up to the root, which has parent -1, in a parent array?
 * level of a node in a tree given by a parent array, root (level 0) marked -1
 * distance from a node to the root in a parent array, where the root's entry is -1
 * Write a function that counts the ancestors of a node in a parent array; the root has -1.
 * number of steps up a parent array from a node until the parent is -1
 * depth of a node in a hierarchy, given an array of parent indices with -1 at the top
 * How deep is a node if I only have an array of parent indices? The root has -1 and depth 0.
 * number of bosses above an employee, given an array with everyone's boss and -1 for the top
 * Given a parent array and a node, return the length of the path to the root, whose parent is -1.
 * ancestor count of a node in a parent array with -1 at the root
 * How do I get a tree node's level from a parent array with -1 at the root (root is 0)?
 * depth of node from parent array, root has parent -1
 * Write a function to count the ancestors of a node in a tree of parent indices, -1 marking the root.
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
 * unescape a string literal in place: \n, \t, any other escaped character as it is
 * Turn \n into a newline and \t into a tab in place; any other escaped character just loses its backslash.
 * interpret escape sequences of a text in place: n newline, t tab, others themselves
 * decode escapes in a string in place; only \n and \t are special, other characters lose the backslash
 * remove escaping from a string in place: \n and \t are converted, other escapes lose the backslash
 * How do I convert \n to a newline and \t to a tab in a string, while other escapes just lose the backslash?
 * Given a string, replace the escapes \n and \t in place; in any other escape only the backslash is dropped.
 * unescape text in place: backslash n is a newline, backslash t a tab, others stand for themselves
 * Write a program that replaces, in place, backslash n by a newline, backslash t by a tab and any other escaped character by itself.
 * How do I resolve escape sequences (\n, \t, otherwise the char itself) in a C string in place?
 * unescape string in place: \n newline, \t tab, any other \c gives c
 * Write a function that decodes the backslash escapes of a string in place: n is a newline, t a tab, any other character itself, and a single backslash at the very end stays.
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
 * Return the type of token that a character begins: 1 for a name (letter or underscore), 2 for a number, 3 for white space, 4 for anything else.
 * kind of token by its first character: 1 name (as in C), 2 number, 3 white space, 4 other
 * lexer: classify the next character as 1 letter or _, 2 digit, 3 white space, 4 other
 * classify a character: 1 letter or underscore, 2 digit, 3 white space, 4 anything else
 * Write a function that tells from one character which token comes: 1 name (so letter or _), 2 number, 3 white space, 4 other.
 * token class of a character: identifier 1, digit 2, white space 3, other 4
 * code for the token that a character starts: 1 identifier, 2 number, 3 white space, else 4
 * classify a character for a C scanner: 1 name, 2 number, 3 white space, 4 other
 * character to token type code: 1 letter or _, 2 digit, 3 white space, 4 others
 * Given a character, return 1, 2, 3 or 4 for the start of an identifier, a digit, white space and the rest.
 * Write a function to classify a character: 1 for a letter or underscore, 2 for a digit, 3 for space, tab, LF or CR, 4 otherwise.
 * tokenizer helper: classify the first character of a token as identifier 1, number 2, whitespace 3 or other symbol 4
 *
 * @name token_type token_kind
 */
int32_t token_type(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return 1;
    if (c >= '0' && c <= '9') return 2;
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 3;
    return 4;
}

/**
 * Return the index of the first character at or after a position that is not white space: space, tab or line break.
 * skip whitespace (space, tab, \n, \r) of a string from an index on, returning the new index
 * lexer: move an index of a string past blanks, tabs, carriage returns and newlines
 * next index from i on where a string has no blank, tab, \r or \n
 * Write a function that moves an index forward over spaces, tabs, carriage returns and newlines.
 * first non-whitespace index of a string from a start; white space is space, tab, \r and \n
 * advance an index past all white space (' ', \t, \n, \r) in a string
 * Given a string and an index within it, return the index of the first character from there on that is no space, tab, \r or \n.
 * skip ws in s from index i: space, tab, newline, carriage return
 * Write a function to find the first index, from a given one on, where a text has no space, tab, LF or CR.
 * How does a JSON parser skip whitespace (space, \t, \n, \r) from an index?
 * skip whitespace from index i (space, tab, \n, \r)
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
 * index at which the line of a string ends, from a position on: its newline or the terminator
 * skip a line comment from an index of a string: return the index of the newline or of the end of the string
 * index of the next newline at or after a position of a string, or of its end
 * Write a function that moves an index of a string forward to the next newline or the end, and returns it.
 * skip a // comment from an index to the '\n' that ends it, or to the end of the text
 * position of the line break or of the terminator, whichever comes first from index i of a string
 * advance an index of a string to '\n' or to the terminating zero
 * Given a string and an index within it, return the index where the line ends: its newline or the final NUL.
 * skip the rest of the line from index i of a string; the result is the index of '\n' or of the end
 * Write a function to find the index of the first newline at or after a given index, or of the end of the text.
 * How do I find where the current line ends, from an index on (newline or end of string)?
 * index of the next newline or the final NUL, from i on
 * Where does the line around the caret end? Return the index of the next newline or of the end of the text.
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
 * Return the index of the unescaped double quote that closes a string literal whose text begins at a position, or -1.
 * index of the next double quote in a string from i on that is not escaped by a backslash, else -1
 * index of the closing quote (") of a string literal from an index on, backslash escapes skipped, -1 if missing
 * Write a function that finds the end of a quoted string from an index after the opening quote, skipping \ escapes; -1 for none.
 * scan from an index to the closing ", where a backslash escapes the next character; return its index or -1
 * index of the closing quotation mark at i or later (the opening one comes before i), ignoring escaped ones, or -1
 * index of the closing " from a start on, \ escaping what follows; an unterminated literal gives -1
 * Given a string and an index within it, return where an unescaped " closes the literal, -1 if nowhere.
 * end of a double-quoted string: index of its closing quote from i on, escapes skipped, else -1
 * Write a function to find the first unescaped double quote at or after an index; -1 if there is none.
 * next unescaped " from i, else -1
 * Write a function to find the index where a double-quoted string literal ends, given the index just after the opening quote; backslash-escaped quotes not counting; -1 for an unterminated literal.
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
 * Read an unsigned number at an index of a string, advance the index behind it and return the number.
 * parse an unsigned int in a string at index *position and move *position past its digits
 * read a number token at the cursor, an index passed by pointer, and move the cursor past the digits
 * value of the decimal number at the cursor; the cursor (pointer to an index) is moved behind the digits
 * Write a function that reads digits of a string from an index given by pointer, updates the index and returns the value.
 * consume a decimal number from a text at *pos, returning it and advancing *pos behind it
 * scan the number at an index given by pointer and move the index past it; return 0 if there is no digit
 * parse the digits at *{position} of a string, advancing it, and return their value
 * like a decimal strtol without sign or leading spaces, but with a pointer to an index of the string that is moved past the digits
 * Given a string and a pointer to an index, return the value of the digits there and advance the index past them.
 * next unsigned integer of the input at *pos, which is moved behind its digits
 * Write a function to convert the digits of a text from an index (passed by pointer) to an integer and move the index past them.
 * parse the digits at *pos of a string as a number and advance *pos
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
 * Evaluate an expression of one-digit numbers with + - and *, where * binds tighter, like "2+3*4".
 * value of a string expression with the usual precedence of * over + and -, single digits, no parentheses
 * calculator for a string of one-digit numbers with plus, minus and times, where times binds tighter
 * the string "2+3*4" gives 14: single digits, + - and *, multiplication first
 * Write a function that evaluates a string of single digits and the operators + - * with the usual precedence.
 * arithmetic expression evaluator for single digits with + - *
 * How do I calculate a string like "1+2*3" of single digits with + - *, multiplication first?
 * evaluate a string of single-digit numbers where multiplication comes before plus and minus
 * Given a string like "9-2*3" of one-digit numbers with + - *, return its value by the usual precedence.
 * eval a string of one-digit numbers with + - *, where * comes before + and -
 * Write a program that evaluates a text of single digits with +, - and *, where * binds tighter; other characters are ignored.
 * How do I compute the value of a string like "1+2*3-4" with precedence, where every number has one digit?
 * evaluate expression with single digits and + - *, precedence respected
 * evaluate an infix string of single digits with plus, minus and times, obeying precedence, no parentheses
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
 * Run a stack program: a number that is not negative is pushed, -1 adds the top two, -2 multiplies them; return the top (stack of 64 numbers).
 * stack machine with push, add and multiply: values >= 0 push, -1 add, -2 multiply, result on top, with at most 64 numbers on the stack
 * execute bytecode on a stack: values >= 0 are pushed, -1 adds and -2 multiplies the top two; return the top (stack size 64)
 * tiny virtual machine for an int array: push if >= 0, -1 adds, -2 multiplies; returns the top (stack of 64 numbers)
 * Write an interpreter for an array of pushes (values >= 0), additions (-1) and multiplications (-2) that returns the top of its stack of at most 64 numbers.
 * value of a postfix program in an array of integers: numbers from 0 up are pushed, -1 is plus, -2 is times (stack size 64)
 * evaluate RPN given as an array of numbers with -1 for plus and -2 for times, other numbers not being negative (stack of 64 numbers)
 * run a stack VM: >= 0 push, -1 add, -2 multiply, then return the top of the stack, with at most 64 numbers on the stack
 * Write a program that interprets a list: nonnegative numbers are pushed, -1 adds the top two, -2 multiplies them; return the top or 0 (stack size 64).
 * How do I evaluate RPN coded as integers (-1 plus, -2 times, operands >= 0; 0 for an empty stack; at most 64 numbers on it)?
 * stack machine: push if >= 0, -1 add, other negative multiply; return top or 0, with at most 64 numbers on the stack
 * interpret an int list as a stack machine: nonnegative entries are pushed, -1 sums the two uppermost, -2 multiplies them; answer the top (stack size 64)
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
 * Return the sum of the elements from index i to j, both included, given the prefix sums of the array (the first is a[0]).
 * range sum query from inclusive prefix sums (p[0] is a[0]), elements i to j inclusive
 * p[j] - p[i - 1], or p[j] for i = 0, where p holds inclusive prefix sums
 * sum of the elements i to j (both included) in constant time from inclusive prefix sums
 * Write a function that answers the range sum from i to j, inclusive, with an array of running totals (first is a[0]).
 * sum of the elements i to j as the difference of two prefix sums, prefix[0] being a[0]
 * static range sum: prefix[k] is a[0] + ... + a[k], with i and j included
 * How do I get the sum of elements i to j, both included, out of the cumulative array whose entry k covers 0 to k?
 * query a prefix sum table for elements i to j inclusive; the table starts with a[0] itself
 * subarray sum by subtraction of inclusive prefix sums, i to j
 * prefix sum query, i to j inclusive, p[k] including element k
 * Write a function to get the sum of items i to j, both included, from a table whose entry k is the sum of items 0 to k.
 * How do I answer a range sum query with a cumulative array (its entry 0 is the first item, both ends inclusive)?
 * sum i..j from inclusive prefix sum array
 * constant-time sum of the sublist i..j inclusive from precomputed cumulative totals of the list (the first total is the first item)
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
 * xor of the whole numbers 0 to n
 * Write a function that xors all integers from 1 to n without a loop over them.
 * cumulative xor of 1, 2, ... up to a nonnegative number
 * xor from one to n, using n modulo 4
 * How do I compute the xor of all numbers in the range 1 to n?
 * exclusive or over 1..n
 * Given n that is not negative, return the xor of the numbers 1 up to it.
 * XOR of the consecutive integers from 0 through n
 * Write a function to combine all integers from 0 to a nonnegative n by bitwise exclusive or.
 * How do I get 1 ^ 2 ^ ... ^ n?
 * xor from 1 to n
 * Write a function to compute the XOR of all integers from 1 to n.
 * Given n, return 1 xor 2 xor ... xor n.
 * xor of the numbers 0..n
 * cumulative exclusive or from 1 up to and including n, by n % 4
 * Write a program to find the XOR of every number between 1 and n, n included.
 * XOR together all the numbers from 1 to n in constant time using the n mod 4 pattern
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
 * Return the largest exclusive or of two elements of a non-negative array, 0 if there are fewer than two.
 * maximum xor of a pair of elements of a nonnegative array, 0 if there is no pair
 * largest a[i] ^ a[j] with i < j in a nonnegative array, or 0 for fewer than two elements
 * biggest xor of two different entries in a list of nonnegative numbers, 0 without a pair
 * Write a function that finds the greatest XOR between any two elements of a nonnegative array (0 for none).
 * max xor pair of an array of non-negative numbers by trying all pairs; return the xor, 0 if none exists
 * How do I find the highest xor of two numbers in a nonnegative array?
 * largest xor over all pairs i < j of a nonnegative array
 * Given an array of non-negative integers, return the largest xor of two of its elements.
 * max pairwise xor of an array of nonnegative integers
 * Write a function to find the largest exclusive or of two non-negative list elements at different positions, 0 with fewer than two.
 * What is the maximum XOR of any pair in an array without negative numbers (0 for none)?
 * max xor of two elements of an array without negatives, 0 for fewer than two
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
 * integer square root of a nonnegative number rounded up
 * ceil of the square root of an int
 * least x with x * x >= n
 * Write a function that computes the rounded-up square root of a whole number without floats.
 * side length of the smallest square grid that holds n items
 * square root of a nonnegative integer, rounded up to an integer
 * How do I get the ceiling of sqrt(n) exactly?
 * 10 gives 4 and 9 gives 3: integer square root rounded up
 * Given a nonnegative n, return the first integer whose square reaches it.
 * ceil sqrt of an integer n >= 0
 * Write a function to find the smallest whole number whose square is at least n.
 * How large must a square grid's side be to hold n cells?
 * ceil(sqrt(n))
 * What is the smallest side of a square grid that is guaranteed to have room for n items, i.e. the root rounded up?
 * side of the smallest square board with room for n tiles
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
 * number of occurrences of a value in an ascending sorted array
 * upper bound minus lower bound of x in an ascending array
 * frequency of x in an ascending list in log time
 * Write a function that counts elements equal to a value in a sorted array with binary search.
 * bisect_right - bisect_left of a value in a sorted array
 * size of the equal range of x in an ascending array
 * How do I quickly count the occurrences of x in an ascending array?
 * equal_range length for a value in a sorted array
 * How many times does the given value occur in the sorted list?
 * Given an ascending array and a value, return how many elements equal it.
 * count a value in a sorted array with two binary searches
 * Write a function to find how often a number occurs in a sorted list using binary search.
 * How do I count occurrences in a sorted array in O(log n)?
 * count x in sorted array
 * Write a function to get the number of elements equal to the specified value in a sorted array by binary search.
 * Write a function to find the frequency of an item in a presorted list by bisecting for its first and last position.
 * bisect_right(lst, x) - bisect_left(lst, x), i.e. the frequency of x in a presorted list
 * Write a C function to find the frequency of a number in a sorted array in O(log n)
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
 * EVEN(x) of Excel: away from zero to an even integer
 * next even int for a double, away from zero (an even one stays)
 * round a double away from zero to an even integer
 * Write a function like Excel's EVEN for a double.
 * 1.5 gives 2, 3 gives 4, -1 gives -2, 4 gives 4: round to an even integer away from zero
 * smallest even number not below x, or for negative x the largest even number not above x
 * How do I port Excel's EVEN to C, from a double to an int?
 * round to an even integer, up if positive and down if negative
 * Given a double, return the nearest even integer that is not closer to zero.
 * round |x| up to an even number and keep the sign of x
 * Write a function to round a real number to the next even integer away from zero.
 * How do I round away from zero to an even integer?
 * round to even number away from zero
 *
 * @name even_away_from_zero next_even_outward
 * @range x -50 50
 */
int32_t even_away_from_zero(double x) { return 2 * (int32_t)(x < 0 ? __builtin_floor(x / 2) : __builtin_ceil(x / 2)); }

/**
 * InStr of Basic, with the text first and then the word: 1 for the beginning and 0 for not found
 * one-based index of the first occurrence of a substring (second argument), 0 if it is missing
 * Write a function that finds a word (second) in a text (first) and returns its position from 1, 0 for not found.
 * position of a substring in a text counted from one, zero for no match; the text comes first
 * strpos in SQL with the text first: 1-based position of the substring, 0 if missing
 * How do I port InStr(text, word) to C, with 1 for the beginning and 0 for not found?
 * Where does the word start in the text given first (the first character has number 1)? 0 if it is not there.
 * Given a text and a word, return the 1-based position of the word; 0 if it does not occur.
 * find a word in a text (first), counting from one; 0 when it does not occur
 * Write a function to find where a string (first) contains a word (second), counting from 1; 0 if nowhere.
 * How do I write VB's InStr in C (haystack, needle)?
 * position of the first match in a text, counted from 1 like FIND of a spreadsheet, or 0 if there is none, with the text first and the word second
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
 * copy a string into a buffer and substitute one character (text, old character, new character, buffer)
 * copy of a string in out with each old character (second argument) replaced by the new one (third)
 * replace one character by another (old before new) while copying a string to a buffer
 * Write a function that copies a string to another buffer and changes an old character to a new one everywhere.
 * like s.replace(old, new) for single characters, written to out
 * copy the text to out with one letter replaced by a different one everywhere; the old letter is given first
 * How do I replace a char by another without changing the original string, writing to a buffer?
 * Given a string, an old and a new character and a buffer, write the copy with every old one changed.
 * substitute one character by another in a copy of a string, old one first
 * Write a function to copy a string to a buffer with a character replaced throughout by another (old, new).
 * How do I replace a char by another one while copying a string (original unchanged)?
 * copy s to out with old replaced by new
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
 * lstrip of spaces in place
 * strip leading spaces of a string in place
 * trim the spaces of a text on the left, in place
 * Write a function that deletes all spaces before a string's first other character, in place.
 * LTRIM of SQL for spaces, in place
 * How do I cut off the spaces at the start of a string in place?
 * trimStart in place, for spaces only
 * unindent a line in place: remove all spaces at the beginning
 * Given a string, shift it in place so that it does not start with a space.
 * left trim of spaces, in place
 * Write a function to delete the spaces at the start of a string, in place.
 * How do I left-trim spaces (only spaces) of a C string in place?
 * remove leading spaces
 * Write a function to remove leading spaces from a string in place.
 * Given a string, delete the spaces at the start, keep all others, in place.
 * left trim: only ' ' characters, in place
 * trim spaces on the left side of a text, in place
 * Write a program to strip the blanks in front of the first word of a string.
 * ltrim for spaces
 * drop initial spaces of a line by moving the text to the left
 * get rid of spaces at the front of a string; inner and trailing spaces stay
 * Write a function to remove only the spaces at the beginning of a string, in place, nothing else.
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
 * like str.isalnum for ASCII: true if the string is not empty and has only letters and digits
 * alphanumeric string test: letters and digits only, at least one
 * Does the string consist of letters and digits only, and is it not empty?
 * Write a function like Python's isalnum for ASCII text.
 * is the user name alphanumeric and not empty
 * How do I check that a string is made of a-z, A-Z and 0-9, with at least one character?
 * does a nonempty text contain nothing but letters and digits
 * Given a string, return whether each character is a letter or a digit; false if it is empty.
 * check for an alphanumeric string that is not empty
 * Write a function to check that a string is nonempty and consists of English letters and digits only.
 * How do I test a C string for being alphanumeric (empty gives false)?
 * is alphanumeric string, false if empty
 * Write a function to check if a non-empty string is alphanumeric.
 * Given a string, return true if all characters are letters or digits, false if it's empty.
 * isalnum for a whole string; empty is false
 * only a-z, A-Z and 0-9, and at least one of them?
 * Write a program to verify that a user name consists of letters and digits only and isn't empty.
 * does the text contain letters and digits only? false for an empty text
 * Write a function to check whether the string contains only alphanumeric characters; false for an empty string.
 * are all characters in the string alphanumeric, a-z, A-Z, 0-9? false when empty
 * Is a nickname acceptable, i.e. only ASCII letters and digits, at least one?
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
 * list.pop(i) of Python on an array of n: return a[i] and move the later elements down
 * take an element out of an array by its index (from 0), close the gap and return it
 * delete and return a[i] in an array, moving the later elements one place to the front
 * Write a function that removes an array element at an index, closes the gap and returns the removed value.
 * pop from the middle of an array at index i: shift the rest left, return the removed value
 * remove element i of an array, return it and shift the rest left
 * remove from an array by index, closing the gap; the result is the removed element
 * pop at an index of an array: returns the element, the following ones move one place down
 * Write a function to remove the item at a zero-based index from a list and return it, shifting the later ones left.
 * How do I remove an array element by index and get it back (array, n, i; shift the rest left)?
 * pop element at index i from an array (array, n, i) and return it
 * Pull the element at index i out of an array, close the gap behind it and return it.
 * Write a function to remove the element at a given index of an array and return the removed element.
 * Given an array and an index, delete that item, shift the rest left, and return the deleted value.
 * pop by index: the result is the removed element
 * delete a[i] from an array, order kept, and give back its value
 * Write a program to take out the item at position i (from 0) and return it, closing the gap.
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
 * {WHICH} of an array with a default for the empty array, given last
 * {WHICH} of a list, fallback for no elements
 * like {WHICH}(a, default=d) in Python, for an array
 * Write a function that finds the {WHICH} of an array and returns a given value for an empty one.
 * {WHICH} of an array, or else the default if it is empty
 * How do I port Python's {WHICH}(list, default=x) to C?
 * {WHICH} of the array elements if there are any, otherwise the fallback
 * safe {WHICH} of a possibly empty list, returning the last argument for an empty one
 * Given an array and a default, return its {WHICH}; the default if it has no elements.
 * {WHICH} of an array with a fallback for length 0
 * Write a function to find the {WHICH} of a list, or a given number if the list is empty.
 * How do I get an array's {WHICH} with a default for length zero?
 * {WHICH} of array or default if empty
 * Write a function to find the {WHICH} of an array, returning a given default if the array is empty.
 * Given an array and a fallback value, return the {WHICH} element, or the fallback for an empty array.
 * {WHICH} with a default for empty input
 * {WHICH} value of a list, or the given value when the list has no elements
 * Write a program to get the {WHICH} of the numbers; with none, return the default passed last.
 * Write a function that returns the {WHICH} value of a list, and the given default when the list is empty.
 * {WHICH} of the data, with a fallback value for no data
 * {WHICH}(lst, default=fallback): the {WHICH} item of a list or the fallback when the list has no items
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
 * padStart of JavaScript into a buffer, given the string, the width and then the fill character
 * rjust a string with a fill character to a width, result in out
 * pad a text on the left to a width with a given character, into a buffer
 * Write a function that writes a string to a buffer with fill characters in front up to a given width.
 * left pad a string to a width with a character, written to a buffer
 * How do I port padStart(width, char) to C, writing to a buffer?
 * "7" to width 3 with '0' is "007": pad a string on the left (width, then character) into a buffer
 * leftpad a string to a width with a fill character into an output buffer, longer strings unchanged
 * Write a function to copy a string into a buffer with a fill character in front until it has a given minimum width.
 * How do I left-pad a string with a char in C (rjust in Python)?
 * pad string on the left to width with fill char, output buffer last
 * right-justify a string like s.rjust(width, fillchar), into a buffer
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
 * padEnd of JavaScript into a buffer, given the string, the width and then the fill character
 * ljust a string with a fill character to a width, result in out
 * pad a text on the right to a width with a given character, into a buffer
 * Write a function that writes a string to a buffer followed by fill characters up to a given width.
 * right pad a string to a width with a character, written to a buffer
 * How do I port padEnd(width, char) to C, writing to a buffer?
 * rightpad a string to a width with a fill character into an output buffer, longer strings unchanged
 * Write a function to copy a string into a buffer and append a fill character up to a given minimum width.
 * How do I right-pad a string to a width with a char into a buffer (ljust in Python)?
 * pad string on the right to width with fill char, into a buffer
 * s.ljust(width, fillchar) into a buffer
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
 * Store a value in the elements of an array from index start up to, but not including, end (value, start, end).
 * Array.fill(value, start, end) of JavaScript for valid indices, end excluded
 * fill part of an array with a value; arguments value, start, end (excluded)
 * like std::fill on a range of an array: value first, then start and exclusive end
 * Write a function that stores a value in a section of an array. The value comes before start and exclusive end.
 * overwrite a slice of an array with one value; the value comes first, then the first index and the index after the last
 * How do I port JavaScript's fill(value, start, end) to C, end being excluded?
 * Given an array, a value and two indices, store the value from the first index up to but not including the second.
 * Fill a slice of an array with a value, from start up to an end that is not included (value first).
 * Write a function to assign a value to the array positions from start up to but not including end (value, start, end).
 * How do I fill part of an array (value, then a half-open range)?
 * fill value into a[start:end] (value, start, end)
 * slice assignment: overwrite lst[start:end] with one value, parameters list, value, start, end
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
 * Return the month, 1 to 12, that is n months after a given month; n may be negative.
 * add months, maybe negative, to a month number, wrapping around the year
 * Which month (1 to 12) is n months after a given month? n may be negative.
 * month arithmetic in 1 to 12: month plus n, wrapping both ways
 * Write a function that moves a month number by n, maybe negative, and keeps it between 1 and 12 cyclically.
 * month (1 to 12) shifted cyclically by n, forwards or backwards
 * How do I add months, also negative ones, to a month and wrap around in 1..12?
 * month number (1 to 12) n months after a month, or before it for negative n
 * Given a month (1 to 12) and a count, perhaps negative, return the month of the year that many months later.
 * wrap months: month plus offset brought back to 1 to 12
 * Write a function to find the month (1 to 12) n months after a given one, where n may be negative.
 * How do I add n (possibly negative) to a month number with wrap-around at December?
 * month plus n months (n may be negative), 1..12
 * Given a month 1-12 and an offset in months, perhaps negative, which month 1-12 results?
 *
 * @T int32_t int64_t
 * @name add_to_month shift_month
 * @range month 1 12
 * @range n -30 30
 */
T add_to_month(T month, T n) { return ((month - 1 + n) % 12 + 12) % 12 + 1; }

/**
 * Return the hour, 0 to 23, that is n hours after a given hour; n may be negative.
 * add hours, maybe negative, on a 24-hour clock
 * What hour (0 to 23) is it n hours after a given hour?
 * hour arithmetic modulo 24: hour plus n, never negative
 * Write a function that moves an hour by n, forwards or backwards, and keeps it between 0 and 23 cyclically.
 * convert an hour (0 to 23) to another time zone that is n hours ahead, or behind if n is negative
 * How do I add hours, also negative ones, to an hour across midnight?
 * clock hour (0 to 23) shifted cyclically by n
 * Given an hour and a count, perhaps negative, return the resulting hour of the day, 0 to 23.
 * wrap hours: hour plus offset brought back to 0 to 23
 * Write a function to find the hour (0 to 23) n hours after a given one, where n may be negative.
 * How do I add hours to a clock hour with wrap-around at midnight, in both directions?
 * hour plus n mod 24, never negative
 * 24-hour clock: what hour is it n hours after a given hour, or before it if n is negative?
 *
 * @T int32_t int64_t
 * @name add_to_hour shift_hour
 * @range hour 0 23
 * @range n -60 60
 */
T add_to_hour(T hour, T n) { return ((hour + n) % 24 + 24) % 24; }

/**
 * Return the number of seconds from one time of day to a later one, each given as hours, minutes and seconds.
 * seconds between two times h:m:s, the earlier one given first
 * duration in seconds from a start to an end on the same day, each given as hour, minute and second
 * difference in seconds of two clock times: hour, minute and second of the start, then those of the end
 * Write a function that subtracts the first time from the second, each as hour, minute, second; the result is in seconds.
 * time elapsed in seconds, from start (h, m, s) to end (h, m, s), negative if the end comes first
 * How do I compute the seconds from 08:15:20 to 09:01:05? The six numbers are the arguments; a second time before the first gives a negative result.
 * elapsed seconds of a race from start and finish time, each as h, m, s, on the same day
 * Given start and end as six numbers, return the seconds in between; negative if the end is earlier.
 * time difference in seconds from h, m, s of a start to h, m, s of an end, below zero for an end before the start
 * Write a function to compute the seconds from one time of day to a later one; hours, minutes and seconds of each in turn.
 * How do I get the difference end - start in seconds of two h, m, s times (start first)?
 * seconds from h1:m1:s1 to h2:m2:s2, negative if the second time is earlier
 * How long does a film run in seconds, start and end on the same day as hour, minute, second?
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
 * ticket price from age and full price: children under {FREE} free, under {HALF} half price, others full
 * entrance fee from age and full price: nothing below {FREE} years, 50 percent below {HALF}
 * ticket cost from age and fare: free under {FREE}, half fare under {HALF}
 * Write a function that computes a fare from an age and a full price: under {FREE} free, under {HALF} half.
 * age discount: children below {FREE} pay nothing, below {HALF} half; age and price are given
 * How much does a visitor pay, given age and price, if those under {FREE} are free and those under {HALF} pay half?
 * age and price to admission: free below {FREE}, half price below {HALF}
 * amount to pay for an age and a price: nothing under {FREE}, half of the price under {HALF}
 * Given an age and the adult price, return the price to pay: 0 below {FREE}, half below {HALF}.
 * museum price from age and full price: free under {FREE}, reduced by half under {HALF}
 * Write a program that finds an admission price: nothing under age {FREE}, half under {HALF}, otherwise the full price given.
 * How much is a ticket when kids below {FREE} are free and those below {HALF} get 50% off?
 * ticket price by age: < {FREE} free, < {HALF} half
 *
 * @FREE 3 4 6
 * @HALF 12 14 16 18
 * @name ticket_for_age admission
 * @range age 0 30
 * @range price 0 50
 */
double ticket_for_age(int32_t age, double price) { return age < FREE ? 0 : age < HALF ? price / 2 : price; }

/**
 * Return the unit to show a number of bytes in: 0 bytes, 1 KB, 2 MB, 3 GB and so on, by 1024.
 * unit index for a file size in bytes: 0 below 1024, 1 for KB, 2 for MB and so on by 1024
 * How often can a byte count be divided by 1024 before it is below 1024?
 * human readable size: which unit does a byte count get? 0 for B, 1 for KB, 2 for MB, in steps of 1024
 * Write a function that chooses the size unit of a byte count: 0 bytes, 1 KB (from 1024), 2 MB and so on.
 * How do I pick the unit (0 B, 1 KB, 2 MB, 3 GB, by 1024) to show a file size in?
 * size unit of a byte count: 0 for B, 1 for KB, 2 for MB, in steps of 1024
 * Given a number of bytes, return how many times it can be divided by 1024 while at least 1024.
 * unit index for a byte count: 0 below 1024, one more per factor of 1024
 * Write a function to count how many times a number of bytes can be divided by 1024 until it is under 1024.
 * How do I choose the binary unit (0 bytes, 1 KiB, 2 MiB, ...) to print a size in?
 * which unit for a size in bytes: 0 B, 1 KB, 2 MB (1024)
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
 * trapezoidal rule for {F:1} between a lower and an upper limit with a number of intervals
 * integrate {F:1} numerically from a to b with n trapezoids
 * integral of {F:1} between two limits by trapezoids, n strips
 * Write a function that integrates {F:1} from a to b with the trapezoid rule and n intervals.
 * numerical integration of {F:1} from a to b with n trapezoids
 * How do I approximate the integral of {F:1} between two limits by n trapezoids?
 * area between the curve {F:1} and the x axis from a to b (negative below it), with n trapezoids
 * composite trapezoid rule on [a, b] with n intervals for {F:1}
 * Given two limits and a number of strips, return the trapezoid sum of {F:1}.
 * Write a program that approximates the integral of {F} from a lower to an upper limit by n trapezoids of the same width.
 * How do I integrate {F} numerically from a to b with n trapezoids?
 * trapezoid rule for {F} from a to b with n steps
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
 * number of nodes w with an edge from u to w and one from w to v, in an adjacency matrix of size n
 * count the two-step paths from one node to another in a graph (flat adjacency matrix, size, from, to)
 * connections from u to v with exactly one stop, in a flat n by n matrix of direct connections
 * how many connections with exactly one change, given the flat matrix of direct flights, the number of cities, start and destination
 * How many ways of length two lead from one node to another in a flat n by n adjacency matrix?
 * count the walks of length 2 from u to v in a graph given as a flat adjacency matrix of n nodes
 * Given a flat matrix of edges, its size and two nodes u and v, return the number of nodes with an edge from u and an edge to v.
 * count the paths from u to v over one intermediate node in an n by n adjacency matrix
 * Write a function to count the two-edge paths between two nodes, given a flat n by n adjacency matrix, n, start and goal.
 * How many walks of length 2 lead from u to v in an adjacency matrix (nonzero = edge)?
 * number of paths of length two from u to v, n x n matrix
 * A flat n by n matrix is nonzero where a direct bus goes from row to column; given it, n, u and v, at how many stops can I change to get from u to v in two rides?
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
 * natural sort order of two strings, -1, 0 or 1, where runs of digits are compared as numbers
 * compare file names with numbers in them by numeric value ("img9" before "img10"): -1, 0 or 1
 * compare two strings, runs of digits as numbers and other characters by code; result -1, 0 or 1
 * Write a function that compares two strings naturally (digit runs by value) and returns -1, 0 or 1.
 * human sort order of two strings: numbers inside count by value; result -1, 0 or 1
 * version-like string comparison: digit runs count as numbers, -1 if the first is less, 1 if greater, else 0
 * How do I sort img9 before img10? Return -1, 0 or 1 for two strings, digit runs compared as numbers.
 * Given two strings, return -1, 0 or 1 for their order, where numbers inside count as numbers.
 * natural comparison of two strings giving -1, 0 or 1; consecutive digits are taken as one number
 * Write a function to compare two texts so that runs of digits count as numbers (leading zeros ignored); return -1, 0 or 1.
 * How do I compare strings in natural sort order (img9 < img12), result -1/0/1, with leading zeros skipped?
 * natural compare of two strings, leading zeros ignored, -1 0 or 1
 * human-friendly sort comparator of two strings where embedded digit sequences compare numerically; -1, 0, 1
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
 * number of exchanges needed to reverse a list of n things
 * swaps that a two-pointer reversal of n elements makes
 * Write a function that returns the count of swaps needed for reversing an array of length n.
 * How many pairs of elements are exchanged when a list of n is reversed?
 * How many swaps do I need to reverse n elements?
 * return n / 2, the number of swaps for reversing n elements
 * number of swap steps when n elements are reversed in place
 * Given a length, return how many element swaps reverse the array.
 * swaps to reverse an array of n
 * Write a function to count the swaps needed to reverse a list of n items.
 * How many swaps does reversing an array of length n take?
 * swaps to reverse n elements
 *
 * @T int32_t int64_t
 * @name swaps_to_reverse reversal_swaps
 * @range n 0 1000
 */
T swaps_to_reverse(T n) { return n / 2; }

/**
 * Add up all elements of an array except the one at an index.
 * sum of an array without element i
 * total of an array minus a[i]
 * sum of the other elements of an array, all but the one at index i
 * Write a function that sums an array but leaves out one index.
 * What is the sum of all elements in the list except the one at a given index?
 * skip one index of an array and add up the rest
 * How do I sum everything in an array but the i-th element, i from 0?
 * total of the remaining array entries when entry i is ignored
 * Given an array and a valid index, return the sum of the elements at all other indices.
 * sum of an array except for one index
 * Write a function to sum all list items except the one at a given zero-based index (n, then the index).
 * How do I sum an array except for one index (length before the index)?
 * sum of all except a[i]
 * Write a function to sum all elements of an array except the one at a given index.
 * Given an array and an index, return the sum of the other elements.
 * sum of everything but a[i]
 * total of the list, leaving out the item at index i
 * Write a program to add all numbers of an array, skipping the one at the given index.
 * total of a list with the entry at one index left out
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
 * Write the average of every row of a matrix, stored row by row, to an output array.
 * row averages of a flat table into out; the number of rows is given before the number of columns
 * mean of each row of a row-major matrix into out
 * one average per row of a row-major table (rows, columns), written to the last array
 * Write a function that stores the mean of each row of a row-major matrix (rows, columns) in a second array.
 * like m.mean(axis=1) for a flat matrix with rows and columns, into out
 * average mark of every student, from a flat table with one row per student (rows, columns), into out
 * How do I compute all row means of a flat matrix into another array?
 * row means of a matrix stored row by row, into out
 * Given a row-major matrix with its rows and columns, fill an array with the averages of the rows.
 * per-row mean of a flat matrix into a second array
 * Write a function to store the mean of each row of a matrix; parameters: row-major elements, rows, columns, output.
 * row means of matrix to an output array
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
 * Write the average of every column of a matrix, stored row by row, to an output array.
 * column averages of a flat table into out; the number of rows is given before the number of columns
 * mean of each column of a row-major matrix into out
 * one average per column of a row-major matrix (rows, columns), written to the last array
 * Write a function that stores the mean of each column of a row-major matrix (rows, columns) in a second array.
 * like m.mean(axis=0) for a flat matrix with rows and columns, into out
 * average result of every exam, from a flat table with one column per exam (rows, columns), into out
 * How do I compute all column means of a flat row-major matrix into another array?
 * column means of a matrix stored row by row, into out
 * Given a row-major matrix with its rows and columns, fill an array with the averages of the columns.
 * per-column mean of a flat matrix into a second array
 * Write a function to store the mean of each column of a matrix; parameters: row-major elements, rows, columns, output.
 * column means of matrix to an output array
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
 * For positive n and k, return the largest number below n that is a multiple of k.
 * largest number less than n divisible by k
 * previous multiple of k, strictly smaller than n (n first, both positive)
 * greatest multiple of the second number that is below the first
 * Write a function that finds the last number before n that is divisible by k.
 * return (n - 1) / k * k for positive n and k
 * How do I get the largest number strictly below a positive n that is a multiple of k?
 * largest number strictly less than a positive n that is a multiple of k
 * 20 and 5 give 15, 19 and 5 give 15: largest multiple of the second below the first
 * Given two positive integers, return the greatest multiple of the second that is less than the first.
 * the largest number under n that is divisible by k
 * Write a function to find the greatest multiple of the second number that is strictly less than a positive first number.
 * How do I step back from n to the previous multiple of k (never n itself)?
 * largest number less than n that is divisible by k
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
 * Does the list contain both of the two numbers?
 * are both values present in the array
 * Write a function that returns true if two given values both occur in an array.
 * return true if x is in a and y is in a
 * How do I check that an array contains both of two values?
 * Return true if neither of two values is missing from the array.
 * Given an array and two values, return whether each of them occurs.
 * array has both of two given values
 * Write a function to check that each of two given numbers occurs in a list.
 * How do I make sure an array contains both given values, not just one of them?
 * does array contain both x and y
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
 * Does the list contain at least one of the two numbers?
 * Is one of two values (or both) present in an array?
 * Write a function that returns true if one of two given values, or both, occur in an array.
 * return true if x is in a or y is in a
 * array contains one value or the other (both is fine, too)
 * Given an array and two values, return whether any of them occurs.
 * does the array contain either of two given values
 * Write a function to check that at least one of two given numbers occurs in a list.
 * How do I test an array for at least one of two values?
 * does array contain x or y
 * Write a function to check whether a list holds either of two specified items, one being sufficient.
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
 * gap between the indices of the first and the second x in an array, -1 if there is no second
 * How far apart are the first two occurrences of x in an array? -1 if there are fewer than two.
 * index of the second occurrence of a value in an array minus index of its first, else -1
 * Write a function that returns the index distance of the first two occurrences of a value in an array, -1 for fewer than two.
 * number of steps from the first occurrence of a value in a list to the next one, -1 if there is no next one
 * spacing of the first two matches of x in an array, -1 without a second
 * Given an array and a value, return the index difference of its first two places, or -1.
 * first gap: distance in positions between the first x in the array and the next, -1 if none
 * Write a function to find how many positions the second occurrence of a number is after the first; -1 if it does not occur twice.
 * How do I measure the gap between an element's first two occurrences in an array (-1 if less than two)?
 * distance between first and second x, else -1
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
 * Add up every second decimal digit of a non-negative number, starting with the second from the right.
 * sum of the decimal digits at even places counted from the right, the ones digit being place 1 (input not negative)
 * add the digits of a non-negative number in the tens, thousands, hundred-thousands, ... places
 * sum of every other digit of a non-negative number, starting from the tens place
 * Write a function that sums the decimal digits at positions 2, 4, 6, ... from the right, n >= 0.
 * 12345 gives 4 + 2: add every second digit from the right, skipping the last one (input not negative)
 * even-position digit sum of a nonnegative number, positions counted from 1 at the end
 * How do I sum every other digit of a non-negative number, beginning with the tens?
 * Given a number that is not negative, return the total of its digits at even positions, the ones being position 1.
 * sum of the digits in even places from the right, 2nd, 4th and so on (n >= 0)
 * Write a function to add the tens digit, the thousands digit and every second digit further left of a nonnegative number.
 * How do I add every other digit of a non-negative number from the right, beginning with the second (the tens)?
 * sum of digits at even places from the right (2nd, 4th, ...), n >= 0
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
 * bring array element i to the front, keeping the order of the rest
 * move to front in an array: element i goes to index 0, those before it move back by one
 * rotate the first i + 1 elements of an array right by one, in place
 * Write a function that moves the array element at an index to position 0 without changing the order of the others.
 * move the most recently used item, at index i, to the front of the list in place, keeping the order of the others
 * put the element at index i of an array first, shift those before it by one
 * How do I move the item at an index to the front of an array in place, keeping the rest in order?
 * like a.insert(0, a.pop(i)) on an array of n, 0 <= i < n
 * Given an array and a valid index, make that element the first without changing the order of the rest.
 * Write a function to move the list item at a zero-based index to the front; do nothing for a bad index (length, index).
 * How do I move an array element to index 0 while shifting the ones before it (length, index; invalid index ignored)?
 * move a[i] to front, unchanged if i is out of range
 * move-to-front as in a most-recently-used (LRU) cache list: bring the accessed entry to index 0
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
 * bring array element i to the end, keeping the order of the rest
 * move to back in an array: element i goes to the last place, those after it move up by one
 * send the element at index i of an array behind all others, which keep their order
 * Write a function that moves the array element at an index to the last position without changing the order of the others.
 * put the element at index i of an array last, shift those after it by one
 * How do I move the item at an index to the end of an array in place, keeping the rest in order?
 * like a.append(a.pop(i)) on an array of n, 0 <= i < n
 * Given an array and a valid index, make that element the last without changing the order of the rest.
 * move index i to the end of an array in place; the following elements close the gap
 * Write a function to move the list item at a zero-based index to the end; do nothing for a bad index (length, index).
 * How do I move an array element to the last index while shifting the ones after it (length, index; invalid index ignored)?
 * move a[i] to end, unchanged if i is out of range
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
 * exchange the k elements at the beginning of an array with the k at its end, each block in its order
 * swap first k and last k elements of an array in place, order within the blocks kept
 * Write a function that exchanges the k leading elements of an array with the k trailing ones, in order.
 * like a[:k], a[-k:] = a[-k:], a[:k] in Python, for k from 1 to half the length
 * How do I swap the first k with the last k entries of a list, keeping the order in each block?
 * interchange the first and last k elements of an array without reversing them
 * Given an array and k, exchange its first and last k elements keeping their order.
 * swap end blocks of length k in an array, in place
 * Write a function to swap the first k and the last k of n list items, each block keeping its order (n, k).
 * How do I swap the k leading elements with the k trailing ones (array, n, k)?
 * swap first k and last k elements
 * Write a function to interchange the first k and the last k items of a list, each block's order retained.
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
 * nearest value to x in a list, the first one on ties
 * array element with the smallest distance to x, earliest if tied
 * Which number in the array is nearest to the target? The first one if several are equally near.
 * Write a function that returns the array's element nearest to a given number, not its index; the first on ties.
 * like min(a, key=lambda v: abs(v - x)) in Python, for an array and x
 * How do I find the closest number to x in an array (the one that comes first in a tie)?
 * round a value to the nearest of a list of allowed ones, the earlier one in a tie
 * Given a non-empty array and a value, return the element that differs least from it, the first in a tie.
 * closest element in an array to a given number; the first one wins ties
 * How can I find the array value with minimal distance to a target (first wins)?
 * closest value to x in array, first on tie
 * Write a function to find the element of an array closest to a target; the first one on ties.
 * Given an array and a target, return the nearest value (not its index), the earliest on a tie.
 * closest number to x in an unsorted array, first wins ties
 * element with minimal |a[i] - x|, the first such
 * Write a program to get the list value that differs least from a given number, the earliest if tied.
 * find the closest value to a number in a list, first in array order on ties
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
 * Are the two halves of an array the same, element by element? False for an odd length.
 * Are left half and right half of an array identical? False if the length is odd.
 * Does the array consist of a block, possibly empty, written twice?
 * Write a function that returns true if an array is some block (possibly empty) repeated twice.
 * a[:n/2] == a[n/2:] for an even length n, otherwise false
 * How do I check that both halves of an array are equal, an odd length being false?
 * Is the second half of an array a copy of the first, with an even length?
 * Given an array, return whether its length is even and its halves agree.
 * check that both halves of an array are equal; an odd length gives false
 * Write a function to check that a list's first half equals its second half; an odd length gives false.
 * How do I test if an array is some block written twice (odd length: false)?
 * first half equals second half, false for odd n
 * is the front half of a list the same as the back half, lst[:n//2] == lst[n//2:]? false for an odd number of items
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
 * Are all characters of a string {WHAT}, and is there at least one?
 * Is the text made of {WHAT} only, and not empty?
 * check that there is nothing but {WHAT} in the string, which must not be empty
 * Write a function that returns true if every character of a string is one of the {WHAT}, false for an empty one.
 * How do I test that a word has just {WHAT} and is not empty?
 * Is each character of a nonempty string among the {WHAT}?
 * Given a string, return whether it has no character outside the {WHAT}; false if it is empty.
 * Write a function to check that a nonempty string has nothing but {WHAT}; an empty one gives false.
 * How do I validate that a C string is made of {WHAT} (false if empty)?
 * only {WHAT}, false for empty string
 * Write a function to check if a string contains only {WHAT}; false for an empty string.
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
 * Return the index at which the longest run of one character begins in a string (the first on ties), or -1 if it is empty.
 * Where does the longest run of equal characters start in a string? First index if tied, -1 if empty.
 * index of the longest run of the same character in a text, the first on ties, -1 for ""
 * start index of the longest run of equal adjacent characters, the earlier one in a tie, -1 for an empty string
 * Write a function that returns where the longest block of identical characters in a string begins, the first in a tie (-1 if empty).
 * start of the longest streak of one character in a text, the first one if tied, -1 for an empty text
 * index where the longest repetition of a character starts in a string; first such place, or -1 if empty
 * How do I find the start of the longest run of one character in a string (first if tied, -1 if empty)?
 * "abbbcc" gives 1: index where the longest run of equal characters starts, first on ties; "" gives -1
 * Given a string, return the start of its longest run of one character, the first on ties, -1 if it is empty.
 * longest run start in a text: earliest index of the longest run of one character, or -1
 * Write a function to find the index where the longest run of one repeated character begins; the first on ties, -1 for "".
 * How do I locate the longest sequence of identical characters (leftmost start index, -1 if empty)?
 * index where longest run of same char starts, first on tie, -1 if empty
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
 * Make every second character of a string upper case in place, starting with the {WHICH} one.
 * capitalize every other character of a string from the {WHICH} on, in place
 * Write a function that capitalizes every second character of a string in place, starting with the {WHICH} one.
 * mocking text: uppercase every other character in place, starting with the {WHICH}
 * upper case at every second position of a string, including the {WHICH} one, in place
 * How do I capitalize every other character from the {WHICH} character on, in place?
 * alternating caps in place: {WHICH} character uppercase, the ones in between unchanged
 * Given a string, change the lowercase letters at every second position from the {WHICH} on to capitals in place.
 * alternate upper case in a string starting at the {WHICH} character, in place
 * Write a program that turns every other character of a string into upper case in place, beginning with the {WHICH}.
 * How do I get mocking-style text: every second char upper case, starting at the {WHICH}, others unchanged?
 * uppercase every other character starting with the {WHICH}
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
 * text before the first {WHAT} into out, all of it if there is none
 * key part of a line into a buffer: everything before the first {WHAT}, or all without one
 * Write a function that copies the part in front of the first {WHAT} to a buffer, all if there is none.
 * part of a string before the first {WHAT} into a buffer, the whole string if there is no {WHAT}
 * How do I extract the text before the first {WHAT} into another buffer?
 * cut at the first {WHAT} and keep the left part, in out
 * name in front of the first {WHAT} into out, or everything when there is none
 * Given a string and a buffer, write the characters before the first {WHAT}.
 * copy a string to out until the first {WHAT} or its end
 * Write a function to copy what precedes the first {WHAT} of a string into a buffer, all of it if there is none.
 * How do I cut a string off at its first {WHAT} and keep the left side in another buffer?
 * text before the first {WHAT} into out, the whole text without one
 * s.split(delimiter)[0] where the delimiter is the {WHAT}, into a buffer
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
 * text after the first {WHAT} into out, "" if there is none
 * value part of a line into a buffer: everything after the first {WHAT}, or an empty string without one
 * Write a function that copies the part after the first {WHAT} to a buffer, an empty string if there is none.
 * part of a string after the first {WHAT} into a buffer, an empty string if there is no {WHAT}
 * How do I extract the text after the first {WHAT} into another buffer (empty without one)?
 * cut at the first {WHAT} and keep the right part in out; empty if there is no {WHAT}
 * value that follows the first {WHAT} into out, or "" when there is none
 * Given a string and a buffer, write the characters that follow the first {WHAT}, an empty string if it is absent.
 * copy to out what comes after the first {WHAT} of a string, or an empty string without it
 * Write a function to copy what follows the first {WHAT} of a string into a buffer, an empty string if there is none.
 * How do I get the right side of a string split at its first {WHAT} (empty when absent)?
 * text after the first {WHAT} into out, empty if none
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
 * replace an old character of a string by a new one once, at its first occurrence
 * change the first c of a text to another character in place (c, then its replacement)
 * substitute a new character for the first match of an old one in a string (old, new), in place
 * Write a function that replaces an old character by a new one at its first occurrence in a string only.
 * like s.replace(old, new, 1) for single characters, in place
 * replace the first occurrence of a character by another, leaving the others, in place
 * How do I change just the first occurrence of a char in a string to another char, in place?
 * Given a string, an old and a new character, replace the first old one, if there is one.
 * replace the first old char of a string by a new char, in place
 * Write a function to replace just the first occurrence of an old character by a new one in a string (old, new).
 * How do I replace only the first occurrence of one char in a C string by another (old, new)?
 * replace first occurrence of a char by another
 * Write a function to replace the first occurrence of a character in a string with another, in place.
 * Given a string and two characters, change only the first match of the old one to the new one.
 * replace one char once: leftmost occurrence only, in place (old, then new)
 * swap only the first occurrence of one char in a string for another char, later ones stay
 * overwrite the first old char in the string by the new char, just the first
 * s.replace(old_char, new_char, 1) on the string itself
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
 * Return the value of a binary literal like 0b101, given as a string.
 * parse a binary number with the prefix 0b or 0B from a string
 * convert a C binary constant such as 0b101 from a string to an int
 * value of a 0b literal given as text
 * Write a function that reads a string of 0b or 0B and then binary digits as an int.
 * int("0b101", 0) for binary literals, stopping at the first other character
 * value of a binary literal such as 0b1011 from source text
 * How do I convert the text "0b1101" to the number 13?
 * base two number in a string, with an optional prefix 0b or 0B, to int
 * value of a binary literal (0b or 0B optional) in a string; stop at the first character that is not a binary digit
 * Given a string that may begin with 0b, return the value of the zeros and ones that follow.
 * parse 0b and the binary digits behind it in a string, returning the number
 * Write a function to convert a text of zeros and ones, with or without 0b in front, to an integer.
 * How do I parse strings like "0b1011" or "1011" to an int?
 * binary string to int, optional 0b or 0B
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
 * Return the value of an integer literal in a string: decimal, hexadecimal with 0x, or octal with a leading 0.
 * parse a C integer constant (decimal, 0x hex or 0 octal) from a string
 * strtol with base 0 for a string without sign or spaces
 * literal in a string to value: 0x1F is hexadecimal, 017 octal, 42 decimal
 * Write a function that reads a decimal, 0x hexadecimal or 0 octal literal from a string.
 * value of a number token as in C: 0x for hex, a leading 0 for octal, else decimal
 * detect the base of a string from its prefix (0x 16, 0 octal, else 10) and convert it to an int
 * How do I convert the strings 0x10, 010 and 10 to numbers as C does?
 * string to int where the prefix decides between base 16 (0x), 8 (0) and 10 (none)
 * convert a number token to an int as C reads it: 0x hex, leading 0 octal, otherwise decimal
 * Given a string, return the value of the C integer literal (decimal, 0x hex or 0 octal) at its beginning.
 * parse an integer literal of C without sign: decimal, octal with 0, hexadecimal with 0x
 * Write a function to convert a C literal to an integer: hexadecimal after 0x, octal after a leading 0, else decimal.
 * How do I parse "0x1F", "017" and "42" with automatic base detection?
 * parse hex, octal or decimal literal
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
 * is one string less than another, i.e. strcmp below zero
 * Does the first word precede the second in ASCII order?
 * a < b for strings, case-sensitive
 * Write a function that returns true if the first text sorts before the second in byte order.
 * Is the first string lexicographically smaller than the second?
 * less-than comparison of two strings by character codes as a bool
 * How do I test a < b for C strings, by character codes?
 * sort predicate for strings: true if the first sorts before the second by character codes
 * less-than for two texts, compared by bytes
 * Given two strings, return whether the first is less than the second character by character.
 * string less: does the first of two strings come before the second in byte order
 * Write a function to check whether one text comes strictly before another in byte order.
 * How do I write a less-than comparator for C strings without strcmp?
 * is string a less than string b
 * Write a function to check whether the first given string comes before the second in dictionary order by ASCII value.
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
 * which of two strings comes first by character codes: 1 or 2, and 0 if they are equal
 * number (1 or 2) of the lexicographically smaller of two strings, 0 for equal strings
 * Which of two words comes first by character codes? 1, 2, or 0 if they are the same.
 * Write a function that says which of two words sorts first by byte order: 1, 2, or 0 if equal.
 * How do I find out which of two names comes first in a sorted list? Return 1 or 2, 0 if they are the same.
 * order of two strings: 1 if the first is less, 2 if the second is, 0 if equal
 * Given two strings, return the number of the one that sorts before the other, 0 if neither does.
 * Write a function to tell which of two texts comes first in byte order: 1 for the first, 2 for the second, 0 for identical ones.
 * How do I find out which of two strings sorts first (1 or 2, or 0 on a tie)?
 * 1 if string a < b, 2 if b < a, 0 if equal
 * Which string would a list ordered by byte values show first? 1 for the first argument, 2 for the second, 0 if they are identical.
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
 * How often must I add a to 0 to get to b or above? 0 times if b is not positive.
 * number of steps of a given size needed to reach a goal from 0, 0 if the goal is not positive
 * How many weeks must I save a fixed amount (first) until I have at least a given sum (second)?
 * Write a function that counts the equal steps needed to cover a distance: step length, then distance.
 * smallest count >= 0 with count * step >= goal, step given first
 * number of steps of a fixed size needed to cover a goal (size, goal); 0 for a goal below 1
 * How many loads of a given size (first) move the whole amount (second)? None if there is nothing to move.
 * number of trips needed, given the load per trip and then the amount (0 for none)
 * Given a positive step and a goal, return the least number of steps whose total is not below the goal.
 * How many times must I add a positive step to 0 to reach a goal, where a goal of 0 or less takes 0?
 * Write a function to count the steps of a given size (first) needed to reach a goal (second), 0 if the goal is not positive.
 *
 * @T int32_t int64_t
 * @name steps_to_goal times_to_reach
 * @range step 1 20
 * @range goal -10 200
 */
T steps_to_goal(T step, T goal) { return goal <= 0 ? 0 : (goal - 1) / step + 1; }

/**
 * Replace each number in an array by {K} minus the number, in place.
 * {K} minus each element of an array, stored in place
 * replace every entry d of an array by {K} minus d, in place
 * Write a function that replaces each element of an array by {K} minus it.
 * a[i] = {K} - a[i] for all n elements
 * How do I replace each element of an array by {K} minus it, in place?
 * subtract every element of an array from {K}, storing the result in its place
 * Given an array, replace every value v by {K} - v.
 * invert a scale from 0 to {K}: each array value v becomes {K} - v
 * Write a function that replaces each number in a list by {K} minus that number.
 * How do I turn every array value v into {K} - v in place?
 * a[i] = {K} - a[i]
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
