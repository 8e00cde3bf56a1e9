/**
 * Return the first character of a string that occurs only once in it, or the zero character if there is none.
 * first non-repeating character of a string as a char, '\0' if every one repeats
 * first character of the text that is not repeated anywhere in it, or a zero byte
 * the leftmost character of a string with a single occurrence, '\0' for none
 * Write a function that returns the first unique character of a string itself, not its index; '\0' if there is none.
 * which character appears just once in the string, the earliest one (zero byte if there is no such)
 * first char of a string whose count is 1, otherwise '\0'
 * How do I find the first character of a string that has no duplicate, or '\0'?
 * first non-repeated character in a stream of text, '\0' if all repeat
 * "swiss" gives 'w', "aabb" gives the zero character
 * Given a string, return its first unrepeated character or NUL.
 * earliest unique character in a C string, 0 when all of them repeat
 * Write a function to find the leading character that occurs just once in a string; the NUL character if none does.
 * next((c for c in text if text.count(c) == 1), '\0')
 * which letter shows up a single time only? the earliest such, zero if there is none
 * Earliest symbol of multiplicity one in a text, 0 if no symbol has it
 * How do I get the first non-repeating character of a C string (0 when all repeat)?
 * first non-repeated character, '\0' if none
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
 * first repeating character of a string as a char, '\0' if all are different
 * first character of the string with a duplicate further on, or NUL
 * the leftmost character that appears more than once in a string, zero byte if there is none
 * Write a function that returns the first character of a string that has a second occurrence, else '\0'.
 * which character of the string is repeated, the one that stands earliest; '\0' for none
 * first char of a string whose count is above 1, otherwise '\0'
 * How do I find the first character of a string that comes at least twice, or '\0'?
 * earliest duplicated character of a string, '\0' if all are unique
 * "abcb" gives 'b', "abba" gives 'a', "abc" gives the zero character
 * Given a string, return its first character that is not unique in it, NUL if each is unique.
 * char seen more than once in the string, chosen by first position; 0 when nothing repeats
 * Write a function to find the leading character of a string that appears again further on; the NUL character if none does.
 * next((c for c in text if text.count(c) > 1), '\0')
 * going from the left, which letter is the first that comes back later? zero if none
 * Symbol of least position that recurs at a later position, 0 if all symbols differ
 * How do I find the earliest character that has a duplicate later in the text (0 for no duplicates)?
 * first character that occurs again later, '\0' if none
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
 * how many typos (added, missing or wrong characters) apart are two words
 * minimum number of operations insert, delete and replace one character to turn one string into another
 * How do I measure how different two words are, counting single-character insertions, deletions and replacements?
 * "kitten" to "sitting" is 3: minimal count of inserted, deleted and replaced characters
 * spell checker distance of two words, the Levenshtein one
 * Given two strings, return the smallest number of character edits from the first to the second.
 * edit distance (insert, delete, replace cost 1 each) of two strings by dynamic programming
 * Write a function to compute how few insertions, deletions and replacements of characters convert one word into another.
 * R's adist() for two texts
 * fewest single letters to put in, take out or swap so that the first word becomes the second
 * Levenshtein metric with unit costs
 * How do I calculate the edit distance between two strings?
 * edit distance
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
 * Copy part of a string to a buffer, given the position of its first character, counted from 1, and then its length, like MID of a spreadsheet.
 * MID(text, start, count) with start from 1, result in a buffer
 * copy the middle part of a text to out, given the number of its first character (from 1) and its length
 * substring by one-based start and length, copied to a buffer
 * Write a function like Excel's MID (text, start from 1, length) that writes the part to an output buffer.
 * SUBSTR(text, start, length) with positions from one, copied into out
 * copy some characters out of the middle of a string, whose first position counts from 1 and is given before their number
 * How do I port MID from Excel or Basic to C, with the output in a buffer?
 * Mid$ for C strings, with text, start (1 is the first character), length and destination
 * extract n chars at position p into a buffer, p = 1 is the first character; position comes before n
 * Given a text, a 1-based start and a length, copy that part to a buffer; less if the text ends earlier.
 * SQL substring (start from 1, length) into a buffer
 * Write a function to extract, into an output buffer, at most n characters of a string from a one-based start position on (start, n).
 * Excel's MID(text, start, n), written to a buffer
 * copy a piece from the middle: where it begins (first letter is 1), how long, stop at the text's end, result with its end mark into the buffer
 * Substring with origin 1: offset, then maximal length, truncated at the terminator; the output is NUL-terminated
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
 * remainder of the first integer by the second with the same sign as the divisor
 * floored modulo of two integers of any signs
 * Write a function that computes a % b as Python does; b is not zero.
 * mod of Excel on integers: the result takes the sign of the second number
 * -7 mod 3 is 2 and 7 mod -3 is -2
 * How do I get Python's modulo of two ints in C?
 * floor mod of two integers
 * wraparound remainder of a by b, with b's sign also when b is negative
 * Given two integers, return the first minus the second times their floored quotient.
 * Math.floorMod of Java for two integers
 * Write a function to determine the remainder of two integers with the sign of the divisor, which is passed second.
 * Java's Math.floorMod(p, q)
 * what is left over after dividing, with the sign of the second number
 * Modulus that belongs to floored division: a - b * floor(a/b)
 * How do I get Python's % behaviour in C, for both signs of the divisor?
 * python modulo a % b
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
 * -7 // 2 is -4: floor division of integers
 * round-down division of one signed integer by another
 * How do I get Python's floor division of two ints in C?
 * Math.floorDiv of Java for two integers
 * integer quotient a / b that is always rounded down, even when negative
 * Given two integers, return the largest integer not above their quotient.
 * floored quotient of two integers for any signs
 * Write a function to divide one integer by another (second) and round toward minus infinity, for either sign of both.
 * Java's Math.floorDiv(p, q)
 * divide the first by the second, always going down to a whole number, whatever the signs
 * Floor of the ratio of two integers of any sign
 * How do I get Python's // in C, for both signs of the divisor?
 * python integer division a // b
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
 * how many boxes do I need for a things with b to a box
 * (a + b - 1) / b
 * Write a function that divides one whole number by another rounding up, without floats (both positive).
 * number of pages for a items with b per page
 * ceiling division of whole numbers above zero
 * How do I round an integer division up?
 * quotient of two positive integers rounded up
 * a people form groups of b: how many groups are needed, the last may be partly filled
 * Given two positive integers, return the smallest integer not below their quotient.
 * div ceil of two nonnegative integers, the second above zero
 * Write a function to divide one non-negative integer by a positive second one, any rest adding one to the quotient.
 * Rust's u32::div_ceil, for non-negative numbers
 * how many trips, if so many things must go and so many fit each time
 * Ceiling of a ratio of naturals: numerator, then denominator
 * How can I round integer division up without a risk of overflow (no a + b - 1)?
 * a / b rounded up
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
 * number of passes of a loop like for (i = start; i != past stop; i += step), stop excluded, step of either sign
 * len(range(start, stop, step)), positive or negative step
 * Write a function that counts the values from start up to, but not including, stop in steps of step (it may be negative).
 * how many iterations has a loop from start to an excluded stop, with a positive or negative step; 0 if none
 * trip count of a counted loop from a start to an excluded stop with a nonzero step
 * How do I compute the size of a Python range from start, stop and step?
 * steps needed from begin to end, end excluded, with a given step width, as in Python's range
 * iteration count for start, stop (excluded) and step, 0 if the range is empty
 * Given a start, an exclusive end and a step that is not zero, return the number of terms.
 * loop trip count as len(range(start, stop, step)) gives it
 * Write a function to count the numbers from a start up to but without a stop, at a step which may also be negative.
 * len(range(start, stop, step))
 * start here, stop before there, go in steps of this size, up or down: how many numbers is that
 * Cardinality of a half-open arithmetic progression: first term, excluded end, nonzero difference of either sign
 * How many iterations does Python's for i in range(start, stop, step) make?
 * number of elements in range(start, stop, step)
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
 * Python list indexing on an array: a negative index i means n + i
 * Write a function that reads an array element and accepts negative positions, -1 being the last element.
 * array element at an index, taken from the back if the index is below zero (-1 is the last)
 * Array.prototype.at of JavaScript, for an array of n and a valid index
 * How do I port a[-1] to C, for any index from -n to n - 1 of an array of n?
 * element of an array by signed index, which counts from 0 at the front or from -1 at the back
 * get item from either end of the array: i counts from 0 at the front or from -1 at the back
 * Given an array, its length and an index from -length to length - 1, return the element.
 * array.at(i) as in JavaScript, negative i from the end
 * Write a function to retrieve a list item by its zero-based position, a negative position counting from the end, -1 being last.
 * lst[i] with Python's negative indices
 * give me the one at this spot, where minus one means the last, minus two the one before it; 0 is the first
 * Array access with end-relative negative subscripts (i < 0 means n + i)
 * How can a C array be indexed like JavaScript's at(), with -1 for the final element (length before index)?
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
 * Round a double to the nearest integer, with halves going up, as Math.round of JavaScript does.
 * round a double like Math.round in JavaScript, so 2.5 gives 3 and -2.5 gives -2
 * floor(x + 0.5), a half being exact
 * round a floating-point number half up, toward plus infinity
 * Write a function that rounds to the nearest integer, ties upward: 2.5 to 3 and -2.5 to -2.
 * nearest whole number to a floating-point value, ties upward
 * JS rounding (Math.round) of a floating-point number
 * How do I port JavaScript's Math.round to C?
 * rounding to an integer where .5 always goes to the larger integer
 * round to nearest, ties toward positive infinity, result as floating point
 * Given a double, return the nearest integer as a double; a half is rounded up.
 * nearest integer of a floating-point number, where -0.5 gives zero and -1.5 gives -1, as halves go up
 * Write a function to round a real number to the nearest whole one, with halves going up toward plus infinity.
 * JavaScript's Math.round
 * nearest whole number, and a half always goes up, also below zero
 * Rounding to nearest integer with ties toward positive infinity
 * How do I round so that -2.5 becomes -2 and 2.5 becomes 3?
 * round half up (toward +infinity)
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
 * is some element of the array nonzero
 * true if the array holds anything but zeros
 * Write a function that returns true when one or more elements of an array are nonzero.
 * logical OR over all elements of an array
 * is any flag set in the list of n numbers
 * How do I port Python's any() to C for an array of numbers?
 * some element of the array is truthy, i.e. not zero
 * the array is not all zeros
 * Given an array, return whether a nonzero element exists; false for an empty one.
 * at least one nonzero value in an array of n
 * Write a function to check whether at least one number of a list differs from zero.
 * Python's any(lst) for numbers
 * is there something in it besides zeros
 * Is the vector distinct from the null vector?
 * How do I test if some array element is non-zero?
 * any element not 0
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
 * none of the array's elements is set, i.e. all are 0
 * not any() of Python on a list of numbers: true if all are zero
 * Write a function that returns true when every element of an array is zero.
 * is a buffer of n elements cleared, that is, all zero
 * no flag is set in the list, so every entry is 0
 * How do I check that an array is all zeros?
 * no nonzero element in the array, true or false
 * every entry of the array equals 0
 * Given an array, return whether no element differs from zero; true for an empty one.
 * blank array test: are all n elements zero
 * Write a function to verify that a list consists of nothing but zeros.
 * not any(lst)
 * are these only zeros
 * Is it the null vector?
 * How do I test if an array is entirely zero?
 * all elements are 0
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
 * search the array for a value beginning at an index: first position found or -1
 * index of the next occurrence of a value in an array from position k on, else -1
 * Write a function like JavaScript's array.indexOf(x, from) with from not negative.
 * where does a value of the array come next, at or after a given index? return its index or -1
 * find x in the array but skip the first k elements; index from the array's start, or -1
 * How do I look for a value in an array from a given index on, getting its index or -1?
 * list.index(x, start) on an array, with -1 for failure
 * index of the first element equal to a value and not before the start index, -1 for no match
 * Given an array, its length, a value and a start index, return where the value comes next, -1 if it does not.
 * index of x in an array from a start index on (value first, then start), -1 for none
 * Write a function to locate a specified item in a list at or after a start position; zero-based result, -1 if absent (item, then start).
 * JavaScript's arr.indexOf(item, fromIndex)
 * look for this number, but begin at that spot; where is it, from 0, or -1? number first, then spot
 * Linear search for a key in the suffix that begins at a subscript (key, subscript); absolute zero-based index or -1
 * How do I continue searching an array for x from a given index (x before the index, -1 for no match)?
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
 * index below zero becomes 0, n and above becomes n - 1
 * keep an index within 0 and n - 1
 * Write a function that limits an index to an existing position of an array of n: 0 to n - 1.
 * nearest valid index for an array of length n, index given first
 * bound an index to a list of n, so that negative becomes 0 and too large becomes n - 1
 * How do I keep an array index from running over either end (0 and n - 1) by clamping it?
 * saturate a position at both ends, 0 and n - 1, of a buffer of n
 * clip the index to the size n, so the result is 0 to n - 1
 * Given an index and a length above zero, return the closest valid index.
 * clamp an index to the edges 0 and length - 1, with the length given second
 * Write a function that limits an index to 0 through the length minus one; the index comes before the length.
 * max(0, min(i, n - 1)), called as f(i, n)
 * too low becomes 0, too high becomes the last place: first the place, then how many there are
 * Clamp-to-edge addressing of a texture: coordinate, then extent
 * How do I keep an index valid for an array with n entries by limiting it at both ends?
 * clamp i to 0..n-1
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
 * cyclic position of an index in a ring of n, 0 to n - 1
 * Write a function that wraps any index into 0 to n - 1.
 * wrap an array index around at a length given second, also from below zero
 * position on a ring of n for any integer index, negative ones counting backwards
 * How do I make an index, maybe negative, go round in a circular list of n?
 * euclidean modulo for indices: i mod n, from 0 to n - 1
 * carousel index for n items: after the last comes the first, before the first the last
 * Given an index, maybe negative, and a length n, return the index wrapped into 0 to n - 1.
 * wrap mode repeat for an index: i into the range 0 to n - 1
 * Write a function to wrap an index of either sign into 0 through the length minus one; the index comes before the length.
 * Python's i % n, called as f(i, n)
 * past the end goes on at the start and before the start goes on at the end: the place, then how many there are
 * Repeat addressing of a texture (least non-negative residue): coordinate, then extent
 * How do I make negative and too large indices cyclic for an array with n entries?
 * wrap i into 0..n-1
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
 * (i + 1) % n
 * Write a function that increments an index and wraps around to 0 at n.
 * number of the next player in a round of n, players from 0
 * index of the following element in a circular array of n
 * How do I step an index forward by one in a circular buffer of size n?
 * increment an index modulo the size, which is given second
 * successor of i on a circle of n positions numbered from 0
 * Given a valid index and a length, return the next index cyclically.
 * whose turn is next after player i, among n players numbered from 0
 * Write a function to determine the slot that follows a specified one in a circular buffer (slot, capacity).
 * (i + 1) % n for an i in range(n)
 * go on to the next place, after the last comes 0: the place, then how many there are
 * Cyclic successor of a residue (first) on n points (second), 0 for n - 1
 * How do I advance the head of a ring buffer without modulo?
 * next index, back to 0 at n
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
 * (i + n - 1) % n
 * Write a function that decrements an index and wraps around to n - 1 below 0.
 * number of the previous player in a round of n, players from 0
 * index of the preceding element in a circular array of n
 * How do I step an index backward by one in a circular buffer of size n?
 * decrement an index modulo the size, which is given second
 * predecessor of i on a circle of n positions numbered from 0
 * Given a valid index and a length, return the previous index cyclically.
 * whose turn was before player i, with n players numbered from 0
 * Write a function to determine the slot that precedes a specified one in a circular buffer (slot, capacity).
 * (i - 1) % n in Python for an i in range(n)
 * go one place back, before 0 comes the last: the place, then how many there are
 * Cyclic predecessor of a residue (first) on n points (second), n - 1 for 0
 * How do I step a ring buffer index backward, from 0 to the final slot?
 * previous index, 0 goes to n-1
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
 * string to 32-bit hash code, FNV variant 1a
 * for each character of a string xor it into 2166136261, then multiply by 16777619, in 32 bits
 * Given a string, return its 32-bit FNV-1a hash.
 * 32-bit fnv-1a for text
 * Write a function to compute the 32-bit FNV-1a hash value of a string.
 * Go's hash/fnv New32a() over the bytes of a text
 * turn a text into a hash number the fnv1a way, 32 bits
 * FNV-1a, 32 bits: offset basis 2166136261, prime 16777619, xor before multiply, over a NUL-terminated text
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
 * array hash code, 31 times the hash plus the element, initial value {START}
 * polynomial hash of an int array with multiplier 31 and start {START}
 * combine all array elements with h * 31 + x, beginning with h = {START}
 * Write a function that hashes an int array with factor 31 (h * 31 + element), first value {START}.
 * h = {START}; for each x of the array: h = 31 * h + x, 32 bits wide
 * hash code of a list as in Java, seed {START}
 * How do I hash an int array with multiply by 31 and add, from {START}?
 * hash of a list of numbers: h * 31 + x for each x in order, start value {START}, wrapping at 32 bits
 * hash of a vector of ints, starting from {START}, times 31 each step
 * Given an array, return its hash with the multiplier 31 and the initial hash {START}.
 * fold elements of an array into a hash by h * 31 + element, initial {START}
 * Write a function to compute a hash: begin with {START} and, for each list item, multiply by 31 and add the item, in 32 bits.
 * Java's Arrays.hashCode(int[]), but with {START} as the value before the first item
 * start from {START}, then over and over times 31 plus the next number, let it overflow
 * Polynomial rolling hash of an integer sequence, base 31, initial value {START}, modulo 2^32
 * How do I hash an int array with h = 31 * h + v, seeded with {START}?
 * 31-multiplier hash of array with start value {START}
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
 * is_prime table (1 or 0) for all indices of an array
 * mark composite numbers (and 0 and 1) with 0 and primes with 1 in an array over its indices
 * How do I make a table of n that says by 1 or 0 which indices are prime numbers?
 * set array[i] to 1 if i is a prime and to 0 if not, for i below n
 * cross out multiples in an array of n: primes end as 1, all other indices as 0
 * Given an array and its length, store whether each index is prime (1) or not (0).
 * eratosthenes: prime flags 1 and 0 for 0 to n - 1 in the given array
 * Write a program that marks by 1 the prime numbers below n in a table of n flags and all other numbers by 0.
 * [int(sympy.isprime(i)) for i in range(n)] stored in an array
 * for each spot number put 1 if it is a prime, 0 if it isn't
 * Sieve of Eratosthenes: indicator vector of the primes in [0, n)
 * How to fill an is_prime table with the sieve of Eratosthenes?
 * sieve of eratosthenes, flags[i] = 1 if i is prime
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
 * binomial coefficient n over k mod {M}
 * nCr modulo {M}, n before r
 * out of n, number of combinations of k, remainder by {M}
 * Write a function that returns the binomial coefficient n over k modulo {M} with Pascal's rule, 0 if k exceeds n.
 * of n things, ways to choose k of them, answer mod {M}
 * C(n, k) % {M} for n up to 60
 * How do I calculate, out of n, the combinations of k modulo {M}?
 * competitive programming binomial n choose k, mod {M}, n up to 60
 * choose function of n and k with modulus {M}, 0 for k above n
 * Given n and k, return n over k taken modulo {M}; 0 if k is larger than n.
 * large binomial coefficient C(n, k) reduced mod {M}
 * Write a function to compute, of n things, how many ways there are to choose k, modulo {M}; 0 for an impossible k or n above 63.
 * math.comb(n, k) % {M}, with 0 for k not in 0..n and for n > 63
 * out of n, ways to pick k, remainder by {M}, zero if k is negative or over n or if n is over 63
 * Binomial coefficient "n over k" in the field of order {M}, taken as 0 outside 0 <= k <= n <= 63
 * How do I get nCk mod {M} via a Pascal row (0 if k is out of range or n exceeds 63)?
 * n choose k mod {M}, 0 if k < 0, k > n or n > 63
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
 * number of permutations of n things, answer mod {M}
 * fact(n) % {M}
 * How do I calculate large factorials n! modulo {M}?
 * competitive programming factorial of n, mod {M}
 * 1 * 2 * ... * n, modulus {M}
 * Given n, return n! taken modulo {M}.
 * huge factorial of n reduced mod {M}
 * Write a function to compute the product of 1 up to n, reduced modulo {M}; 1 when n is below 2.
 * math.factorial(n) % {M}
 * multiply everything from 1 to n, keep just the remainder by {M}, below 2 it's 1
 * n! in the prime field of order {M}
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
 * power mod {M} of a nonnegative base and then a nonnegative exponent
 * fast exponentiation of a base to an exponent modulo {M}
 * binary exponentiation of base and exponent, result reduced by {M}
 * Write a function that raises a number to a power modulo {M} by squaring (base first, neither negative).
 * base ** exponent % {M}
 * modular power base^exponent with the fixed modulus {M}
 * How do I compute huge powers of a nonnegative base modulo {M}?
 * competitive programming binpow(base, exponent), mod {M}
 * repeated squaring: base to the exponent with modulus {M}
 * Given a base and an exponent, neither negative, return the power taken modulo {M}.
 * a^b with answer mod {M}
 * Write a function to raise a non-negative base (first) to a power (second) modulo {M}.
 * pow(base, exponent, {M})
 * times itself that often, keep just the remainder by {M}; neither number is negative
 * Modular exponentiation by repeated squaring in the field of order {M}: base, then exponent
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
 * Add up an array modulo {M}; the result is not negative.
 * sum of all array elements mod {M}, never negative
 * array total, nonnegative remainder by {M}
 * accumulate an array modulo {M}, result from 0 up
 * Write a function that sums an array and reduces the sum modulo {M} to a value from 0 up.
 * sum % {M} of an array of maybe negative numbers, result not negative
 * total of a list with modulus {M}, brought into 0 to {M} - 1
 * How do I add array elements modulo {M}, negative ones too, with a result from 0 up?
 * competitive programming sum of an array, mod {M}, answer not negative
 * running sum of an array kept below {M}, negative results raised by {M}
 * Given an array, return the nonnegative sum of its elements modulo {M}.
 * array total wrapped into 0 to {M} - 1 by mod {M}
 * Write a function to compute the total of a list of 64-bit integers modulo {M}, never a negative outcome.
 * sum(lst) % {M} as Python does it
 * add everything up, remainder by {M}, never below zero
 * Sum of a sequence in the ring of integers modulo {M}, least non-negative representative
 * How do I accumulate a long array modulo {M} if it has negative entries (result 0 to {M} - 1)?
 * sum of array mod {M}, non-negative
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
 * product of all array elements mod {M}, elements not negative
 * array product of nonnegative numbers, remainder by {M}
 * multiply up a nonnegative array modulo {M}
 * Write a function that multiplies the nonnegative elements of an array modulo {M}.
 * product % {M} of many nonnegative numbers in an array, 1 for none
 * product of a list of nonnegative numbers with modulus {M}
 * How do I multiply nonnegative array elements modulo {M} without overflow?
 * competitive programming product of an array of nonnegative ints, mod {M}
 * running product of a nonnegative array kept below {M}
 * Given an array of numbers that are not negative, return their product taken modulo {M}.
 * nonnegative array multiplied up mod {M}, empty array 1
 * Write a function to multiply all non-negative numbers of a list modulo {M}, 1 if it has none.
 * math.prod(lst) % {M}
 * all of them times each other, keep the remainder by {M}, nothing there gives 1
 * Product of a sequence in the field of order {M}, 1 over the empty sequence
 * How do I multiply out a long array (no negatives) under modulus {M}, starting from 1?
 * product of array mod {M}, empty is 1
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
 * sum of n reciprocals 1/k with alternating signs, plus first
 * plus one, minus a half, plus a third, minus a quarter, n terms
 * How do I sum the first n unit fractions with changing signs, 1 - 1/2 + 1/3 and so on?
 * n terms of the partial sum 1 - 1/2 + 1/3 - ... that tends to ln 2
 * reciprocals of 1 to n, added and subtracted in turns, first one added
 * Given n, return the n-th partial sum of 1 - 1/2 + 1/3 - 1/4 ...
 * alternating series 1 - 1/2 + 1/3 - ... for the logarithm of two, n terms
 * Write a function to total the first n terms of 1 - 1/2 + 1/3 - 1/4 and so on.
 * sum((-1) ** (k + 1) / k for k in range(1, n + 1))
 * one minus a half plus a third minus a quarter, n of these
 * Partial sum of order n of the alternating harmonic series that converges to ln 2
 * How do I approximate ln(2) with n terms of the series 1 - 1/2 + 1/3 - ...?
 * alternating harmonic sum of n terms
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
 * Heron's method for the root of x, n iterations, start value the number itself
 * square root of x by n times averaging guess and x / guess, first guess x
 * n rounds of the Babylonian method for the root of x from guess = x
 * Write a function that does n Newton iterations for the square root of a positive x, starting at x.
 * newton sqrt of x with an iteration count, initial guess x
 * g = (g + x / g) / 2, repeated n times from g = x
 * How do I approximate a root of x without sqrt in n Newton steps that begin with x itself?
 * square root by iteration, given the number, which is also the first guess, and the number of steps
 * Heron square root after n steps, x being the first guess
 * Given a positive number and a number of steps, return the guess after these Newton steps, begun at the number.
 * iterate g = (g + x / g) / 2 for the square root of x n times, with g = x first
 * Write a function that starts with the number as its guess and n times averages the guess with number / guess.
 * from functools import reduce: reduce(lambda g, _: (g + v / g) / 2, range(n), v)
 * guess the root, at first the number itself, then n times take the middle of the guess and number over guess
 * Babylonian square root of x after n iterations, initial value x
 * How do I approximate a root by n Newton steps g = (g + x/g)/2 from g = x?
 * heron's method, n steps, starting at x
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
 * which bit of x is the least significant that is set, counted from 0; -1 for x = 0
 * number of zeros below the lowest one bit of x, -1 for 0
 * Write a function that finds the index (from 0) of the rightmost set bit of an int, -1 if it is 0.
 * find first set bit of an integer, counting from zero at the low end, -1 for none
 * bit number of the lowest one in x, from 0, and -1 for 0
 * How do I find the lowest bit that is on, counted from 0, or -1 if there is none?
 * rightmost 1 of x, position from 0; -1 when x is 0
 * ffs minus one: index of the least significant 1, -1 for zero
 * Given an int, return the smallest i such that bit i is set, or -1.
 * position of the rightmost one bit, 0 for an odd number, -1 for zero
 * Write a function to find at which place, from 0 at the right, an integer's rightmost 1 bit stands; -1 for zero.
 * (v & -v).bit_length() - 1
 * where is the first one bit from the right, counting from 0? -1 if there is none
 * 2-adic valuation of an integer, -1 for zero
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
 * which bit of x >= 0 is the most significant that is set, counted from 0; -1 for x = 0
 * bit length of a nonnegative number minus one, -1 for 0
 * Write a function that finds the index (from 0) of the leftmost set bit of a number that is not negative, -1 for 0.
 * find last set bit of x >= 0, counting from zero at the low end, -1 for none
 * bit number of the highest one in a nonnegative x, from 0, and -1 for 0
 * How do I find the top bit that is on in a number >= 0, counted from 0, or -1 if there is none?
 * leftmost 1 of a nonnegative x, position from 0; -1 when x is 0
 * floor of log2 of a nonnegative integer, -1 for zero
 * Given a nonnegative int, return the largest i such that bit i is set, or -1.
 * position of the leftmost one bit of a nonnegative number, lowest bit 0, -1 for zero
 * Write a function to find at which place, from 0 at the right, a non-negative integer's leftmost 1 bit stands; -1 for zero.
 * v.bit_length() - 1 for a v that is not negative
 * where is the first one bit from the left, bit 0 being the right end? -1 if there is none; no minus numbers
 * Floor of the binary logarithm of a natural number, -1 for zero
 * How do I find the most significant set bit's index of a non-negative value (-1 if no bit is set)?
 * index of highest set bit of x >= 0, -1 for 0
 *
 * @T int32_t int64_t
 * @name highest_set_position leftmost_bit_index
 * @range x 0 1000000
 */
int32_t highest_set_position(T x) { return x == 0 ? -1 : 63 - __builtin_clzll((uint64_t)x); }

/**
 * Evaluate a postfix expression of single digits and the operators + - *, like "23+4*".
 * value of a reverse Polish notation string with one-digit numbers and + - *, 0 if empty
 * RPN calculator for a string of digits and operators + - *
 * postfix evaluation of single digits and + - * with a stack
 * Write a function that evaluates a postfix expression; digits are numbers, other characters than + - * are skipped.
 * value of an RPN string of digits and + - * without spaces
 * stack machine for digits and the operators + - *, other characters ignored
 * How do I evaluate postfix notation of one-digit numbers with + - *?
 * "34+2*" gives 14: evaluate a string in postfix notation with single digits and + - *
 * calculator for Polish notation in reverse: digits, + - and *
 * Given a postfix string of digits and + - *, return its value; 0 if it is empty.
 * eval rpn, single digits, plus minus times, 0 if empty
 * Write a program that determines the value of a reverse Polish expression of single digits with +, - and *; 0 if it's empty.
 * a stack calculator as a python function: "23*4+" gives 10; one-digit numbers, + - *, anything else ignored, 0 for ""
 * work out sums written like 34+2*, single digits, plus, minus, times; the end result, 0 for an empty text
 * Evaluate an RPN string with one-digit operands and + - * on a stack; top of stack, 0 if none; other symbols and operators short of operands are skipped.
 * How do I evaluate postfix notation like "52-3*" (digits 0-9, operators +, -, *; 0 for no operands)?
 * evaluate postfix expression with single digits and + - *, 0 if empty
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
 * calculator for plus and minus in a string of unsigned integers
 * add and subtract the numbers of a text like 5+10-3
 * Write a function that evaluates additions and subtractions of whole numbers in a string, spaces ignored.
 * parse and compute a sum of integers such as "7-2+10" from a string
 * simple expression evaluator without precedence: whole numbers, + and -
 * How do I calculate the text "1+2-3", or any chain of whole numbers with + and -?
 * left to right evaluation of a text of integers with plus and minus
 * value of a chain of numbers with plus and minus signs, given as a string
 * Given a string of whole numbers with + and - between them, return the result.
 * eval for a string with additions and subtractions of whole numbers, spaces skipped
 * Write a program that determines the value of a text such as 12+30-5, with only plus and minus; other characters are skipped.
 * like Python's eval of "10 - 4 + 7", integers, + and - only, blanks ignored
 * work out a written sum with plus and minus in it, whole numbers, skip anything else
 * Evaluate an infix expression of decimal integers under + and -, all further symbols ignored.
 * How to parse and add up a string like "3+14-2" (skip spaces)?
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
 * next position of a string, from an index on, without a space
 * lexer: skip the spaces at an index of a string and return the new position
 * Write a function that moves an index forward over spaces in a string and returns it.
 * at which index does the text continue after the spaces that begin at an index
 * first non-space index of a string from a start
 * How does a scanner jump over the spaces at an index of a string? Return the index behind them.
 * advance an index past spaces in a string, other characters stop it
 * position of the next token of a text, spaces being skipped from index i
 * Given a string and an index within it, return the index of the next character that is not a space.
 * skip spaces in s from index i; the result is an index
 * Write a function to determine the first index, from a supplied one onward, at which a string has no blank.
 * while s[i] == ' ': i += 1; return i
 * from this spot go past the blanks, where do I end up
 * Lexer step: least index not less than i whose character differs from U+0020
 * How does a tokenizer move its position over spaces (spaces only)?
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
 * Return the length of the C identifier that begins at a position of a string, 0 if none does.
 * how many characters has the identifier (letters, digits, _, no digit first) at this index of the string
 * lexer: length of the C identifier token at an index of a string, 0 if there is none
 * length of the identifier at position i of a string: letters, digits and underscores, no digit first
 * Write a function that measures the variable name (C rules) starting at an index of the source text, 0 for none.
 * scan a C identifier at an index of a string and return its length
 * length of the C name in a string from a start index, 0 when it begins with a digit or no name
 * How does a tokenizer measure a name of letters, digits and _ at an index, not starting with a digit?
 * length of the longest C identifier beginning at index i of the text
 * count the characters of a C name at a position of a string
 * Given a string and an index within it, return how long the C identifier there is, 0 for none.
 * identifier length in s from index i by the rules of C, 0 if no identifier is there
 * Write a function to determine how long the C identifier is that begins at a supplied index of a string, 0 if none.
 * len(re.match(r"[A-Za-z_][A-Za-z0-9_]*", s[i:]).group()) or 0 without a match
 * how many letters, digits and underscores follow from here? 0 if it begins with a digit
 * Length of the maximal munch of [A-Za-z_][A-Za-z0-9_]* at an offset, zero for no match
 * How does a lexer measure the variable name that starts at a position (0 if there isn't any)?
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
 * Return the length of the number that begins at a position of a string, 0 if none does.
 * how many decimal digits stand in a row at this index of the string
 * lexer: length of a number token (digits only) at an index of a string
 * number of digits in a row from position i of a string
 * Write a function that measures the run of decimal digits starting at an index of the text.
 * scan an unsigned number at an index of a text and return how many digits it has
 * length of the digit run in a string from a start index
 * How does a tokenizer measure a run of digits that starts at an index of the text?
 * count consecutive digits at a position of a string
 * number of digits from index i of a string on without a gap, 0 if none is there
 * Given a string and an index within it, return how many digits follow each other there.
 * number token length in s from index i, counting decimal digits
 * Write a function to determine how many digits in a row a string has from a supplied index onward.
 * len(re.match(r"[0-9]*", s[i:]).group())
 * from this spot, how many digits until something else comes
 * Length of the maximal munch of [0-9]* at an offset
 * How does a lexer measure the run of decimal digits that starts at a position?
 * count digits starting at index i
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
 * is the token string the word {WORD}
 * compare a string with "{WORD}", true if they are equal
 * lexer: is this identifier the keyword {WORD}
 * Write a function that returns true if the text equals "{WORD}".
 * the string equals {WORD} or not
 * does the word read {WORD}, nothing more
 * How do I recognise the keyword {WORD}?
 * strcmp(s, "{WORD}") == 0
 * exact match with {WORD}, lower case
 * Given a string, return whether it is {WORD}.
 * keyword test of a string: is it {WORD}
 * Write a function to check whether a string is precisely the word "{WORD}".
 * Java's "{WORD}".equals(text)
 * does it say {WORD} and nothing else
 * Lexeme comparison, case-sensitive and over the full length, with the keyword {WORD}
 * How do I test in C without strcmp that a text equals "{WORD}"?
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
 * points out of 100 to A, B, C, D or F, steps at 90, 80, 70 and 60
 * 90 and up A, 80 and up B, 70 and up C, 60 and up D, the rest F
 * Write a function that turns a score into a letter grade: A from 90, B from 80, C from 70, D from 60, F below.
 * US grading scale: A from 90, B 80, C 70, D 60, F under that
 * exam score to grade character: A is 90 or more, then B 80, C 70, D 60, and F
 * How do I convert a percentage into a grade letter A, B, C, D or F, lower bounds 90, 80, 70 and 60?
 * 95 gives A, 85 gives B, 70 gives C, 60 gives D, 59 gives F: letter grade by tens
 * grade letters A, B, C, D from 90, 80, 70, 60 points on, F for less
 * Given points, return 'A', 'B', 'C', 'D' or 'F' on the 90-80-70-60 scale.
 * five-step letter mark from a score: 90 A, 80 B, 70 C, 60 D, below F
 * Write a program that converts points to a letter: A from 90, B from 80, C from 70, D from 60, F under that.
 * SQL: CASE WHEN p >= 90 THEN 'A' WHEN p >= 80 THEN 'B' WHEN p >= 70 THEN 'C' WHEN p >= 60 THEN 'D' ELSE 'F' END
 * what mark do I get: 90 and up is A, 80 is B, 70 is C, 60 is D, anything less F
 * US letter mark for a score with inclusive cut-offs 90, 80, 70 and 60 for A, B, C and D, otherwise F
 * How do I turn a test score into a letter grade A/B/C/D/F with thresholds 90/80/70/60 (reached counts)?
 * letter grade: >=90 A, >=80 B, >=70 C, >=60 D, else F
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
 * how many numbers of the array are greater than x
 * number of array elements larger than a given value
 * elements of an array exceeding x, counted
 * Write a function that counts how many values of an array are above a bound, equal ones not included.
 * count of a[i] > x in an array, strictly
 * how many entries of the list are greater than the number given last
 * How do I count the values of an array that are larger than a given one?
 * number of array elements strictly greater than x
 * how many scores in the list are higher than mine, which comes last
 * Given an array and a number, return how many elements exceed it.
 * count the bigger ones than x in a list
 * Write a function to count the list members which exceed a supplied threshold.
 * sum(v > limit for v in lst)
 * how many are over this number
 * Number of exceedances of a level in a sample
 * How many items of an array are above a value?
 * count elements greater than x
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
 * how many numbers of the array are less than x
 * number of array elements smaller than a given value
 * count of the array elements that fall short of x
 * Write a function that counts how many values of an array are under a bound, equal ones not included.
 * count of a[i] < x in an array, strictly
 * how many entries of the list are lower than the number given last
 * How do I count the values of an array that are smaller than a given one?
 * number of array elements strictly smaller than x
 * how many runners of the list were faster, so had a smaller time than this one
 * Given an array and a number, return how many elements are less than it.
 * count the smaller ones than x in a list
 * Write a function to count the list members which fall short of a supplied threshold.
 * sum(v < limit for v in lst)
 * how many are under this number
 * Number of observations strictly below a level
 * How many items of an array are less than a value?
 * count elements smaller than x
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
 * what is the k-th highest entry of a list, equal entries counted separately
 * number that stands at place k (from 1) when an array is sorted downward
 * Write a function like Excel's LARGE for an array and k.
 * the k-th best (highest) score in an array, k = 1 for the best
 * what is the 3rd highest entry of an array, or the k-th in general
 * How do I port Excel's LARGE(range, k) to C?
 * k-th greatest element (k from 1) without changing the array
 * the array element whose rank from the top is k, 1 being the largest
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in descending order.
 * value that ranks k-th among an array's elements in descending order, repeats counted
 * Write a function to determine the k-th greatest number of n, repeats counted; the list, n, k; 0 if there is no k-th.
 * Excel's LARGE(range, k), with the length before k and 0 instead of an error
 * number k from the top, repeats count each, 0 if there aren't that many: list, size, k
 * k-th order statistic from above of n values with multiplicity (n before k), 0 if k is out of range
 * How do I get the kth largest element without sorting (args: array, n, k; duplicates count; 0 for a bad k)?
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
 * k-th lowest value of a list, repeats count
 * number that stands at place k (from 1) when an array is sorted upward
 * Write a function like Excel's SMALL for an array and k.
 * the k-th cheapest price in an array, k = 1 for the cheapest
 * what is the k-th lowest entry of a list, equal entries counted separately
 * How do I port Excel's SMALL(range, k) to C?
 * k-th least element (k from 1) without changing the array
 * the array element whose rank from the bottom is k, 1 being the smallest
 * Given an array and k from 1 to its length, return the element with k - 1 others before it in ascending order.
 * value that ranks k-th among an array's elements in ascending order, repeats counted
 * Write a function to determine the k-th least number of n, repeats counted; the list, n, k; 0 if there is no k-th.
 * Excel's SMALL(range, k), with the length before k and 0 instead of an error
 * number k from the bottom, repeats count each, 0 if there aren't that many: list, size, k
 * k-th order statistic of n values with multiplicity (n before k), 0 if k is out of range
 * How do I get the kth smallest element without sorting (args: array, n, k; duplicates count; 0 for a bad k)?
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
 * where is the smallest number in the list? earliest index, -1 for no numbers
 * argmin of an array: first index of the minimum, -1 without elements
 * Write a function that returns at which index the least element first stands, not the element; -1 for none.
 * place of the lowest value of an array, counted from 0, first if tied, -1 if there is none
 * index of the min of an array, the first one on ties, -1 for an empty array
 * How do I find the index of an array's smallest element, the earliest of equal ones, -1 if empty?
 * at which index of a price list is the cheapest price, the first of equal ones (-1 for an empty list)
 * first index of an array holding the minimum, -1 if it has no elements
 * Given an array, return the first index of its smallest value; -1 if it is empty.
 * lowest element's index in an array, earliest one on a tie, or -1 for length 0
 * Write a function to locate the lowest list item by its position from 0, the earliest if several tie, -1 without any items.
 * R's which.min(v) - 1, giving -1 for an empty vector
 * at which place does the smallest stand, 0 being the first place? earliest on a tie, -1 if it's empty
 * Least subscript (origin 0) at which the minimum is attained, -1 for dimension zero
 * How to find where in an array its minimum lies (0-based, first on ties, -1 if empty)?
 * position of minimum, first one, -1 for empty
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
 * where is the biggest number in the list? earliest index, -1 for no numbers
 * argmax of an array: first index of the maximum, -1 without elements
 * Write a function that returns at which index the greatest element first stands, not the element; -1 for none.
 * place of the highest value of an array, counted from 0, first if tied, -1 if there is none
 * index of the max of an array, the first one on ties, -1 for an empty array
 * How do I find the index of an array's largest element, the earliest of equal ones, -1 if empty?
 * at which index of the list is the best (highest) score, the first of equal ones (-1 for an empty list)
 * first index of an array holding the maximum, -1 if it has no elements
 * Given an array, return the first index of its largest value; -1 if it is empty.
 * highest element's index in an array, earliest one on a tie, or -1 for length 0
 * Write a function to locate the highest list item by its position from 0, the earliest if several tie, -1 without any items.
 * R's which.max(v) - 1, giving -1 for an empty vector
 * at which place does the biggest stand, 0 being the first place? earliest on a tie, -1 if it's empty
 * Least subscript (origin 0) at which the maximum is attained, -1 for dimension zero
 * How to find where in an array its maximum lies (0-based, first on ties, -1 if empty)?
 * position of maximum, first one, -1 for empty
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
 * deepest level of nested ( and ) in a string
 * how many parentheses of a string are open at once at most
 * maximum depth of round brackets in a text
 * Write a function that finds how deeply the parentheses of a text are nested.
 * "(a(b)c)" has depth 2: find the greatest nesting depth of parentheses in a string
 * deepest nesting of parentheses in a string, 0 without them
 * How do I measure how deeply the parentheses of a string are nested?
 * maximal number of unclosed parentheses at any point of a string
 * depth of an s-expression string: most parentheses open at the same time
 * Given a string, return the largest count of open minus closed parentheses in any of its beginnings.
 * paren depth of a string, its maximum
 * Write a function to find the highest number of round brackets open at once in a string: opening minus closing so far, at least 0.
 * max(itertools.accumulate((c == '(') - (c == ')') for c in s), initial 0)
 * how many brackets deep does it go at most, ( goes in and ) goes out, never less than 0
 * Maximum over all prefixes of the count of "(" minus that of ")", the empty prefix included
 * What's the deepest nesting of parentheses in a text (running count may go negative, result at least 0)?
 * max nesting depth of ( and )
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
 * index where the parenthesis is closed that opens at a given index of the string, else -1
 * partner of an opening parenthesis at index i: where is its closing one, -1 if missing
 * Write a function that finds the closing index of the parenthesised group that opens at an index, -1 if unclosed.
 * jump from the ( at index i of a string to its ), -1 if it has none
 * closing position in a string for the opening parenthesis at i, -1 if it is never closed
 * How does an editor find the ) that matches the ( at an index of the text? -1 means none.
 * index of the ')' that ends the group whose '(' is at this index of the string, or -1
 * from the '(' at an index, scan a string forward until the depth is back to zero; return that index or -1
 * Given a string and the index of a '(', return the index of its ')', -1 if it lacks one.
 * index of the bracket partner of the opening parenthesis at i in a string, -1 without one
 * Write a function to find the index of the bracket ) that closes the first ( at or after index i; -1 if unmatched.
 * scan s[i:] in Python style with a depth counter; the absolute index where ')' brings it back to 0, -1 if it never does or goes below
 * from this spot on, where does the bracket that opens get closed? place from 0; -1 if it doesn't or a ) comes first
 * Position of the partner of the first "(" not before offset i; -1 at an early ")" or at end of text
 * How do I find the closing parenthesis that pairs with the opening one at index i (-1 if missing)?
 * index of the ) matching the ( from i on, -1 if none
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
 * compute a op b, where the operator comes as the first argument (+ - * /); other operators and x / 0 give 0
 * How does an expression evaluator apply an operator token? It knows + - * /, else 0; x / 0 is 0.
 * calculator step with operator, left, right; 0 for unknown operators and division by 0
 * execute plus, minus, times or divide by its symbol; other symbols and division by zero give 0
 * Given an operator character and two operands, return the result; 0 if it is none of + - * / or divides by 0.
 * apply an operator given as a character, + - * or /, to two numbers; anything else and division by zero yield 0
 * Write a function to apply an operator given as a character (+, -, * or /) to two integers; 0 for division by 0 and unknown ones.
 * a Python dictionary from '+', '-', '*', '/' to the int operation (/ truncates), as a function; 0 for other keys or a zero divisor
 * a sign and two whole numbers: work it out for plus, minus, times, divided by; 0 for anything else or dividing by nothing
 * Evaluate a binary node of an integer expression tree from its operator symbol + - * /, yielding 0 for a null divisor or another symbol.
 * How do I write a four-function int calculator with a switch on the operator char (default and x/0 give 0)?
 * calculate a op b for + - * /, 0 if op is unknown or b is 0 in /
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
 * constant folding of two integers by opcode: 0 add, 1 subtract, 2 multiply, 3 divide, otherwise 0; x / 0 is 0
 * evaluate opcode 0 add, 1 sub, 2 mul, 3 div, else 0; x / 0 is 0
 * arithmetic by operation code (0 plus, 1 minus, 2 times, 3 divided by); 0 for other codes and for division by zero
 * Write a function that executes opcode 0 add, 1 subtract, 2 multiply or 3 divide; other opcodes and x / 0 give 0.
 * tiny ALU: add, sub, mul, div as 0 to 3, anything else 0, division by 0 too
 * compile-time evaluation of a binary instruction: opcode 0 add, 1 sub, 2 mul, 3 div; other opcodes and x / 0 give 0
 * How does a compiler fold constants given an opcode: 0 add, 1 sub, 2 mul, 3 div, else 0, with x / 0 being 0?
 * switch over four opcodes: add, subtract, multiply, divide from 0; the default and x / 0 are 0
 * virtual machine arithmetic with the opcode first: 0 +, 1 -, 2 *, 3 /; else 0, and 0 for a division by 0
 * Given an opcode and two values, add (0), subtract (1), multiply (2) or divide (3); other opcodes and x / 0 give 0.
 * fold two constants by opcode: 0 +, 1 -, 2 *, 3 /; any other opcode and division by zero give 0
 * Write a function to apply a numbered operation to two integers: 0 adds, 1 subtracts, 2 multiplies, 3 divides; otherwise 0, also for x/0.
 * [add, sub, mul, truncated div][opcode](p, q) from a Python list of functions, 0 for another opcode or a zero divisor
 * a code and two numbers: 0 means plus, 1 minus, 2 times, 3 divided by; 0 for any other code or dividing by nothing
 * Constant folding of a binary instruction with opcodes 0 = add, 1 = sub, 2 = mul, 3 = sdiv; null divisor and unknown opcodes fold to 0
 * How do I write an interpreter's switch over opcodes 0 +, 1 -, 2 *, 3 / (0 for a bad opcode or division by zero)?
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
 * while parent[i] != i: i = parent[i]; return i
 * leader of the group an element belongs to, by a parent array whose leaders point to themselves
 * How do I find the root of the set that an element is in, in a union-find parent array?
 * DSU find on a parent array for element i, leaving the array unchanged
 * climb from node i to the top of its tree, where parent[r] == r, and return that r
 * Given a parent array and an index, return the root of its tree, which is its own parent.
 * canonical element of i's equivalence class in a union-find parent array (roots point to themselves)
 * Write a function that follows parent links from a specified node up to a node which is its own parent, and gives that node.
 * keep going to the parent until something is its own parent; which one is it
 * Find operation of a disjoint-set forest, without path compression
 * How do I get the representative in union-find from a parent array?
 * union find: find root of i
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
 * union find: are two elements of a parent array connected
 * do two elements belong to the same group of a parent array
 * Write a function that tells whether two indices are in one set; roots are their own parents.
 * are two indices in the same component of a parent array with self-pointing roots
 * find(a) == find(b) on a union-find parent array
 * How do I check that two nodes are connected, given a union-find parent array?
 * DSU same: do two elements have one root in the parent array
 * equivalence of two elements in a disjoint-set parent array, i.e. a common root
 * Given a parent array and two indices, return whether both lead to the same root.
 * are these two in one family? climb in the parent array to where parent[r] == r and compare
 * Write a function to check whether two nodes of a parent array belong to the same set; a root is its own parent.
 * find(parent, i) == find(parent, j), where roots satisfy parent[r] == r
 * do both end up at the same top when you keep going to the parent
 * Connectivity query in a disjoint-set forest whose roots are self-loops
 * Are two elements in one component, with union-find parents in an array?
 * are i and j connected in union find
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
 * parent[find(a)] = find(b) on a union-find array; true if the two roots differed
 * How do I merge two sets with union find? The first root goes under the second; false if it is the same.
 * DSU unite: parent[root of first] = root of second, true unless equal
 * add an edge, false if it would close a cycle; the first end's root moves below the second's
 * Given a parent array and two indices, put the first one's root under the second's and return true if they were two.
 * Kruskal's union step: join root of first to root of second, false for one tree
 * Write a function to join the sets of two nodes: the first's root gets the second's root as parent; false if they share one.
 * parent[find(i)] = find(j), False in case both roots are the same already, else True
 * hang the top of the first under the top of the second; true if that joined something, false if they were together already
 * Union in a disjoint-set forest without ranks: root of the first argument below root of the second, result tells if a merge happened
 * How do I write union for union-find (root of i attached to root of j) returning whether anything changed?
 * union i into j (root of i points to root of j), false if already joined
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
 * number of components of a union-find forest given by its parent array (roots point to themselves)
 * how many disjoint sets are in a union-find parent array of n
 * count the roots of a parent array, where parent[i] == i
 * Write a function that counts the sets of a disjoint-set parent array: the entries equal to their index.
 * number of groups in a parent array whose group leaders are their own parents
 * number of trees in a forest given by a parent array, each root being its own parent
 * How many connected components does the DSU have, given its parent array of n?
 * self-parented nodes counted in a parent array of n
 * DSU set count from a parent array
 * Given a parent array, return the number of indices equal to their value.
 * how many leaders, with parent[i] == i, has a union-find array of n
 * Write a function to count the entries of a parent table that are equal to their own index.
 * sum(p == i for i, p in enumerate(parent))
 * how many are their own parent
 * Number of components (fixed points, i.e. roots) of a disjoint-set forest
 * How many groups are there in a union-find parent array?
 * count i with parent[i] == i
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
 * identity permutation 0, 1, ..., n - 1 in an array
 * each of n nodes starts as its own root in the parent array
 * How do I set up a DSU's parent array of n, each element being its own root?
 * make-set for all n indices of a parent array: entry i becomes i
 * fill an array with its own indices for union find
 * Given an array, let each entry point to itself, so a[i] = i.
 * DSU init of n elements: parent[i] = i
 * Write a function to store in each table entry its own zero-based index.
 * parent[:] = range(n)
 * make everyone their own parent
 * MakeSet for all elements of a disjoint-set forest (identity permutation)
 * How do I initialize the parents for union-find?
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
 * how many edges lead from a node up to the root, which has parent -1, in a parent array
 * level of a node in a tree given by a parent array, root (level 0) marked -1
 * distance of a node to the root in a parent array, where the root's entry is -1
 * Write a function that counts the ancestors of a node in a parent array; the root has -1.
 * number of steps up a parent array from a node until the entry is -1
 * depth of a node in a hierarchy, given each parent's index in an array, -1 at the top
 * How deep is an element if I only know everybody's parent index in an array? The top has -1 and depth 0.
 * number of bosses above an employee, given an array of everyone's boss with -1 for the head
 * node depth from an array of parent indices, -1 for the root, which has depth 0
 * Given a parent array and a node, return the length of the path to the root, whose parent is -1.
 * ancestor count of a node in a parent array with -1 at the root
 * Write a function to count the steps from a node to the root, if a parent below 0 marks the root.
 * d = 0; while parent[v] >= 0: v = parent[v]; d += 1
 * how many parents up until there is no more, no parent being a negative number
 * Depth of a vertex in a rooted tree given by predecessor array (negative at the root)
 * How do I get a tree node's level from a parent array with -1 at the root (root is 0)?
 * depth of node from parent array, root has parent -1
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
 * Write a program that replaces, in place, backslash n by a newline, backslash t by a tab and any other escaped character by itself.
 * Python-like decoding of \n, \t, \\ and \" inside a str, in place; an unknown escape leaves just its character
 * turn \n into a new line and \t into a tab, otherwise just drop the backslash and keep what comes next; a backslash at the very end stays
 * In-situ unescaping: n and t after a backslash are LF and HT, other characters literal, a trailing lone backslash is retained
 * How do I resolve escape sequences (\n, \t, otherwise the char itself) in a C string in place?
 * unescape string in place: \n newline, \t tab, \x gives x
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
 * lexer: classify the next character as 1 letter or _, 2 digit, 3 white space, 4 other
 * classify a character: 1 letter or underscore, 2 digit, 3 white space, 4 anything else
 * Write a function that tells from one character which token comes: 1 name, 2 number, 3 white space, 4 other.
 * token class of a character: identifier 1, digit 2, space 3, rest 4
 * code of a character by what it starts: 1 identifier, 2 number, 3 white space, else 4
 * How does a tokenizer choose what to scan: 1 for a name, 2 a number, 3 white space, 4 anything else?
 * scanner dispatch on a character to 1 name, 2 number, 3 space, 4 other
 * character to token type code: 1 letter or _, 2 digit, 3 white space, 4 others
 * Given a character, return 1, 2, 3 or 4 for the start of an identifier, a digit, white space and the rest.
 * what sort of token starts here, 1 name, 2 number, 3 space or 4 other
 * Write a function to classify a character: 1 for a letter or underscore, 2 for a digit, 3 for a blank, tab, LF or CR, 4 for all others.
 * regex classes in order, numbered from 1: [A-Za-z_], [0-9], [ \t\n\r], anything else
 * what is this character? letter or _ is 1, digit 2, space, tab or line end 3, the rest 4
 * Lexical character class: 1 identifier start, 2 decimal digit, 3 white space (SP, HT, LF, CR), 4 other
 * How does a lexer sort characters: identifier letter = 1, digit = 2, whitespace (space \t \n \r) = 3, symbol = 4?
 * 1 letter or _, 2 digit, 3 whitespace (space tab \n \r), 4 other
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
 * skip whitespace (space, tab, \n, \r) of a string from an index on, returning the new index
 * lexer: move an index of a string past blanks, tabs, carriage returns and newlines
 * next position from index i of a string that is not a blank, tab, \r or \n
 * Write a function that moves an index forward over spaces, tabs, carriage returns and newlines.
 * at which index does the next token start, white space being skipped from an index of the text
 * first non-whitespace index of a string from a start; white space is space, tab, \r and \n
 * How does a scanner skip spaces, tabs, \r and \n at an index of a string? Return the index after them.
 * advance an index past all white space (' ', \t, \n, \r) in a string
 * index after the gap of spaces, tabs and line breaks that may begin at an index of the string
 * Given a string and an index within it, return the index of the next character that is no space, tab, \r or \n.
 * skip ws in s from index i: space, tab, newline, carriage return
 * Write a function to determine the first index, from a supplied one onward, at which a text has no space, tab, LF or CR.
 * while s[i:i+1] in set(" \t\n\r"): i += 1, then return i
 * from here go past spaces, tabs and line ends; where do I end up
 * Lexer step over [ \t\n\r]*: absolute offset of the next other character
 * How does a JSON parser move on over whitespace (space, \t, \n, \r)?
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
 * skip a line comment from an index of a string: return the index of the newline or of the end
 * index of the next newline at or after a position of a string, or of its end
 * Write a function that moves an index of a string forward to the next newline or the end, and returns it.
 * lexer: jump over a // comment from an index to the '\n' that ends it, or to the end of the text
 * position of the line break or of the terminator, whichever comes first from index i of a string
 * How does a scanner skip the rest of a line from an index? It returns the index of the newline or of the NUL.
 * advance an index of a string to '\n' or to the terminating zero
 * end of line index in s from i on: where '\n' or the NUL stands
 * Given a string and an index within it, return the index where the line ends: its newline or the final NUL.
 * rest of the line skipped from index i of a string; the result is the index of '\n' or of the end
 * Write a function to determine the index of the first newline at or after a supplied index, or of the text's end.
 * (s + "\n").index("\n", i)
 * from here, where does the line stop
 * Offset of the next LF or of the terminating NUL, whichever comes first, from an offset on
 * How do I find where the current line ends (newline or end of string)?
 * index of end of line starting at i
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
 * where does the quoted text end that runs from an index: index of the unescaped ", or -1
 * index of the next double quote in a string from i on that is not escaped by a backslash, else -1
 * index of the closing quote (") of a string literal from an index on, backslash escapes skipped, -1 if missing
 * Write a function that finds the end of a quoted string from an index after the opening quote, skipping \ escapes; -1 for none.
 * lexer: scan from an index to the closing ", a backslash protecting the next character; index or -1
 * position of the final quotation mark of a literal that begins at i, escaped ones not counting, or -1
 * How does a tokenizer find the end of a string with \" in it, from an index on, with -1 if it is unclosed?
 * index of the closing " from a start on, \ escaping what follows; an unterminated literal gives -1
 * first unescaped " from index i on in a string, -1 for no such quote
 * Given a string and an index within it, return where an unescaped " closes the literal, -1 if nowhere.
 * end of a double-quoted string: index of its closing quote from i on, escapes skipped, else -1
 * Write a function to locate the first unescaped double quote at or after an index; -1 if there is none.
 * re.compile(r'(?:[^"\\]|\\.)*"').match(s, i), the index of that quote, -1 without one
 * where is the next " from this spot, one behind a backslash doesn't count; -1 if none
 * End of a string literal: least offset of an unescaped U+0022 from a start offset, else -1
 * How does a JSON lexer find the closing double quote while it skips backslash escapes (-1 if unterminated)?
 * next unescaped " from i, else -1
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
 * parse an unsigned int in a string at index *position and move *position past its digits
 * lexer: read a number token at the cursor, an index passed by pointer that ends behind the digits
 * value of the decimal number at the cursor; the cursor (pointer to an index) is moved behind the digits
 * Write a function that reads digits of a string from an index given by pointer, updates the index and returns the value.
 * consume a decimal number from a text at *pos, returning it and advancing *pos behind it
 * scan the number at an index given by pointer and move the index past it; 0 and no movement if there is no digit
 * How does a recursive descent parser read an unsigned number at a position that it keeps behind a pointer and moves on?
 * eat the digits at *i of a string, advancing *i, and return their value
 * like strtol without a sign, but with a pointer to an index of the string that is moved past the digits
 * Given a string and a pointer to an index, return the value of the digits there and advance the index past them.
 * next unsigned integer of the input at *pos, which is moved behind its digits
 * Write a function to convert the digits of a text from the position in a variable onward to an integer and to move the position past them.
 * m = re.compile(r"[0-9]*").match(s, pos); pos = m.end(); value int(m.group() or 0), where pos is by reference
 * read a whole number where we are in the text, then move our place behind it; no digits gives 0
 * Scan an unsigned decimal literal at *position, advancing *position beyond its last digit; 0 for an empty literal
 * How does a parser consume digits and update its index through a pointer?
 * parse number at *pos and advance *pos
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
 * value of a string expression with the usual precedence of * over + and -, single digits, no parentheses
 * calculator for a string of one-digit numbers with plus, minus and times, times binding stronger
 * the string "2+3*4" gives 14: single digits, + - and *, multiplication first
 * Write a function that evaluates a string of digits and the operators + - * with the usual precedence.
 * multiplication before addition and subtraction in a text of single digits, such as "1+2*3"
 * arithmetic expression evaluator for single digits with + - *
 * How do I calculate a string like "1+2*3" of single digits with + - *, times first?
 * string of single digits joined by + - *: products are formed first, then added or subtracted
 * evaluate a string of single-digit numbers where times comes before plus and minus
 * Given a string like "9-2*3" of one-digit numbers with + - *, return its value by the usual precedence.
 * eval a string of digits with + - *, where * comes before + and -
 * Write a program that works out a text of single digits with +, - and *, where * binds stronger; other characters are ignored.
 * Python's eval of "2+3*4-1", for one-digit numbers, skipping any other character
 * plus, minus and times with one-digit numbers in a text, times goes first, skip the rest; what's the result
 * Infix evaluation with operator precedence over +, -, * and one-digit operands, no parentheses
 * How to compute the value of a string like "1+2*3-4" with precedence, every number one digit?
 * evaluate expression with single digits and + - *, precedence respected
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
 * execute bytecode on a stack: values >= 0 are pushed, -1 adds and -2 multiplies the top two; return the top
 * tiny virtual machine on an int array: push if >= 0, -1 adds, -2 multiplies, returns the top
 * Write an interpreter for an array of pushes (values >= 0), additions (-1) and multiplications (-2) that returns the top of its stack.
 * postfix program in an array of integers: numbers from 0 up, -1 plus, -2 times; its value
 * evaluate RPN given as an array of numbers with -1 for plus and -2 for times, other numbers not being negative
 * How does a stack VM execute code of pushes (>= 0), additions (-1) and products (-2) and return the top?
 * bytecode interpreter loop: non-negative words are pushed, -1 adds, -2 multiplies; returns top of the stack or 0
 * result of a stack program, 0 if nothing is left; -1 adds, -2 multiplies, others are pushed
 * Given a program of at most 64 words (-1 adds, -2 multiplies, others push), return the top of the stack at its end.
 * run vm: >= 0 push, -1 add, -2 mul, then top of stack
 * Write a program that interprets a list: numbers from 0 are pushed, -1 adds the top two, any other negative multiplies them; result is the top or 0.
 * a stack machine over a list of ints: >= 0 push, -1 add, < -1 mul (both ignored with under two entries); stack[-1] or 0
 * numbers go on a pile; minus one adds the two on top, other minus numbers multiply them, skipped if there aren't two; what's on top, 0 if nothing
 * Stack VM bytecode: nonnegative words are pushed, -1 is ADD, smaller words are MUL, no-ops on stack underflow; value is top of stack, zero if empty
 * How would one evaluate RPN coded as integers (-1 plus, other negatives times, operands >= 0; 0 for an empty stack)?
 * stack machine: push if >= 0, -1 add, other negative multiply; return top or 0
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
 * p[j] - p[i - 1], or p[j] for i = 0, with p an array of inclusive prefix sums; i comes before j
 * sum of a section from i to j, both in, in constant time from cumulative sums that include the element itself
 * Write a function that answers the range sum from i to j, inclusive, with an array of running totals (first is a[0]).
 * sum of the elements i to j as the difference of two prefix sums, prefix[0] being a[0]
 * static range sum, prefix[k] is a[0] + ... + a[k], i and j included
 * How do I get the sum of elements i to j, both included, out of the cumulative array whose entry k covers 0 to k?
 * query a cumulative sum table: elements i to j inclusive, table starting with a[0] itself
 * subarray sum by subtraction of inclusive prefix sums, i to j
 * Given running totals and two indices in order, return the sum of the original elements from the first index through the second.
 * prefix sum query, i to j inclusive, p[k] including element k
 * Write a function to get the total of items i to j, both included, from a table whose entry k is the total of items 0 to k.
 * itertools.accumulate list acc: acc[j] - (acc[i - 1] if i else 0)
 * I have the running totals; what do the numbers from place i to place j come to, ends included, from 0
 * Range sum over [i, j] from inclusive prefix sums
 * How do I answer a range sum query with a cumulative array (its entry 0 is the first item, both ends inclusive)?
 * sum i..j from inclusive prefix sum array
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
 * xor from one to n by n modulo 4
 * How do I compute the xor of all numbers in the range 1 to n?
 * exclusive or over 1..n
 * prefix xor of the natural numbers through n
 * Given n that is not negative, return the xor of the numbers 1 up to it.
 * XOR of the consecutive integers from 0 through n
 * Write a function to combine all integers from 0 to a non-negative n by bitwise exclusive or.
 * functools.reduce(operator.xor, range(n + 1))
 * xor of one, two, three and so on up to this number
 * XOR of the natural numbers up to n in constant time by n mod 4
 * How do I get 1 ^ 2 ^ ... ^ n?
 * xor from 1 to n
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
 * maximum xor of a pair of elements of a nonnegative array, 0 if there is no pair
 * largest a[i] ^ a[j] with i < j, or 0 for fewer than two elements
 * biggest xor that two different entries of the list of nonnegative numbers can have, 0 without a pair
 * Write a function that finds the greatest XOR between any two elements of a nonnegative array (0 for none).
 * max xor pair of an array by trying all pairs; return the xor, 0 if none exists
 * best pair of an array under exclusive or: return its xor, at least 0
 * How do I find the highest xor of two numbers in a nonnegative array?
 * most different pair of an array in the bitwise sense; the result is the largest xor
 * top xor value over all pairs i < j of a nonnegative array
 * Given an array, return the largest xor of two of its elements.
 * max pairwise xor of an array of nonnegative integers
 * Write a function to find the greatest exclusive or that two list members at different positions have, 0 with fewer than two.
 * max((p ^ q for p, q in itertools.combinations(lst, 2)), default=0) for non-negative ints
 * pick two of these so that xor makes the most; how much, 0 if there aren't two; no minus numbers
 * Maximum of a_i XOR a_j over i < j in naturals, 0 for the empty maximum
 * What is the max XOR of any pair in an array (0 for none)?
 * max xor of two elements
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
 * side of the smallest square grid that holds n items
 * square root of a nonnegative integer, rounded up to an integer
 * How do I get the ceiling of sqrt(n) exactly?
 * rows needed for a square layout (as many rows as columns) of n tiles
 * 10 gives 4, 9 gives 3: square root rounded up, for integers
 * Given n that is not negative, return the first number whose square reaches it.
 * ceil sqrt of an integer n >= 0
 * Write a function to find the smallest whole number whose square is at least n.
 * math.ceil(math.sqrt(n)), exact
 * square root, always up to a whole number
 * Ceiling of the square root of a natural number
 * How large must a square grid's side be to hold n cells?
 * ceil(sqrt(n))
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
 * How do I count the duplicates of x in ascending data quickly?
 * equal_range length for a value in a sorted array
 * how many times is the given value in the ascending list
 * Given an ascending array and a value, return how many elements equal it.
 * count a value in a sorted array with two bisections
 * Write a function to determine how often a specified number occurs in a sorted list by means of binary search.
 * bisect_right(lst, v) - bisect_left(lst, v)
 * the list is in order; how many times is this number there, quickly please
 * Multiplicity of a key in an ascending sequence as upper bound minus lower bound
 * How do I count occurrences in a sorted array in O(log n)?
 * count x in sorted array
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
 * next even whole number for a double, away from zero (an even one stays)
 * round a double away from zero to an even integer
 * Write a function like Excel's EVEN for a double.
 * 1.5 gives 2, 3 gives 4, -1 gives -2, 4 gives 4: to the even integer away from zero
 * smallest even number not below x, or for negative x the largest even number not above it
 * How do I port Excel's EVEN to C, from a double to an int?
 * round to an even number outward: up if positive, down if negative
 * next multiple of two at or away from 0 for a double, as an int
 * Given a double, return the nearest even integer that is not closer to zero.
 * even ceiling of |x| with the sign of x, as an int
 * Write a function to round a real number to the nearest even integer that is not closer to zero than it.
 * Excel's EVEN function
 * next even number, up if it's plus, down if it's minus, an even one stays
 * Smallest even integer in magnitude that is at least |x|, with the sign of x
 * How do I round away from zero to an even integer?
 * round to even number away from zero
 *
 * @name even_away_from_zero next_even_outward
 * @range x -50 50
 */
int32_t even_away_from_zero(double x) { return 2 * (int32_t)(x < 0 ? __builtin_floor(x / 2) : __builtin_ceil(x / 2)); }

/**
 * Return the position of the first occurrence of a word in a text, counted from 1, or 0 if it is not there.
 * FIND of a spreadsheet: position (from 1) of a word in a text, 0 instead of an error
 * InStr of Basic on a text and the word to find in it, with 1 for the beginning and 0 for not found
 * one-based index of the first occurrence of a substring, second argument, 0 if it is missing
 * Write a function that finds a text (second) within a text (first) and returns 1 for its beginning, 0 for not found.
 * position of a substring in a text counted from one, zero for no match; the text comes first
 * strpos in SQL with the text first: 1-based position of the substring, 0 if missing
 * How do I port InStr(text, word) to C, with 1 for the beginning and 0 for not found?
 * where does the word start in the text given first (first character has number 1), 0 if nowhere
 * POSITION(word IN text), but with the text as the first argument; 0 if not found
 * Given a text and a word, return the 1-based place of the word; 0 if it does not occur.
 * find a word in a text (first), counting from one, 0 when it does not occur
 * Write a function to determine where a string (first) contains a word (second), counting from 1; 0 if nowhere.
 * SQL's INSTR(text, word); text.find(word) + 1
 * at which letter of the text does the word start, the first being 1; 0 if it's not in it; an empty word gives 1
 * One-based offset of the first match of a pattern (second argument) in a subject string (first), 0 for no match
 * How do I write VB's InStr in C (haystack, needle)?
 * position of word in s from 1, 0 if not found
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
 * SUBSTITUTE for single characters, from a string into a buffer, with the old and the new character between them
 * copy of a string in out with each old character (second argument) replaced by the new one (third)
 * translate one character into another (old before new) while copying a string to a buffer
 * Write a function that copies a string to another buffer and changes an old character to a new one everywhere.
 * s.replace(a, b) into out, for single characters
 * copy the text to out with one letter exchanged for a different one wherever it stands, the old letter given first
 * How do I replace a char by another without changing the original string, writing to a buffer?
 * swap out an old separator for a new one in a copy of the line, written to a buffer
 * tr of one character to another from a string into a second buffer
 * Given a string, an old and a new character and a buffer, write the copy with every old one changed.
 * substitute one character by another in a copy of a string, old one first
 * Write a function to produce in a buffer a string's copy where a character is replaced throughout by another (old, new).
 * text.replace(old, new) for single characters, into an output buffer
 * copy the text over there but with every one of this letter turned into that letter
 * Homomorphic letter substitution old -> new into a destination, NUL-terminated
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
 * move the text in its buffer to the left over its leading spaces
 * LTRIM of SQL for spaces, in place
 * How do I cut off the spaces at the start of a string in place?
 * trimStart in place, for spaces only
 * unindent a line in place: remove all spaces in front
 * Given a string, shift it in place so that it does not start with a space.
 * left trim of spaces, in place
 * Write a function to delete the blanks in front of a string, in place.
 * text.lstrip(' ') in place
 * take the spaces off the beginning
 * Remove the leading run of U+0020 in situ.
 * How do I left-trim spaces (only spaces) of a C string in place?
 * remove leading spaces
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
 * str.isalnum for ASCII: true if the string is not empty and has only letters and digits
 * alphanumeric string test: letters and digits only, at least one
 * string of letters and digits only, not empty
 * Write a function like Python's isalnum for ASCII text.
 * no spaces, no punctuation, nothing but letters and digits in the text, which must not be empty
 * is the user name alphanumeric and not empty
 * How do I check that a string is made of a-z, A-Z and 0-9, with at least one character?
 * string matches [A-Za-z0-9]+ as a whole
 * does a nonempty text contain nothing but letters and digits
 * Given a string, return whether each character is a letter or a digit; false if it is empty.
 * alnum string, not empty: true or false
 * Write a function to verify that a non-empty string consists of English letters and digits alone; an empty one fails.
 * Python's text.isalnum() for ASCII
 * just letters and digits and nothing else? no for an empty text
 * Does the text match [A-Za-z0-9]+ entirely?
 * How do I test a C string for being alphanumeric (empty gives false)?
 * is alphanumeric string, false if empty
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
 * delete and return a[i], the later elements moving one place to the front
 * Write a function that removes an array element at an index, closes the gap and returns the removed value.
 * pop from the middle of an array at index i: shift the rest left, return what was there
 * extract element i of an array as the result, shift the rest left
 * How do I port list.pop(index) to C for an array of n?
 * remove from an array by index, closing the gap; the result is what was there
 * draw a card out of the hand (an array) by position from 0, the later cards moving up; return the card
 * Given an array, its length and a valid index, return that element and move the others to fill its place.
 * pop at an index of an array: returns the element, the following ones move one place down
 * Write a function to take the item at a zero-based index out of a list and return it, later ones moving up; the last cell keeps its value.
 * Python's lst.pop(i) on a C array, last cell left as it was; list, length, i
 * give me the one at that spot (from 0) and close the gap: list, how many, spot
 * Extract-and-delete on a contiguous sequence of n items at zero-based subscript i (n before i)
 * How do I remove an array element by index and get it back (arguments array, n, i; shift the rest left)?
 * pop element at index i, n first
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
 * {WHICH}(a, default=d) of Python for an array
 * Write a function that finds the {WHICH} of an array and returns a given value for an empty one.
 * {WHICH} of an array that never fails: the last argument is returned for no elements
 * {WHICH} of an array, or else the default if it is empty
 * How do I port Python's {WHICH}(list, default=x) to C?
 * {WHICH} element of an array if there is one, otherwise the fallback
 * safe {WHICH} of a possibly empty list, returning the last argument for an empty one
 * Given an array and a default, return its {WHICH}; the default if it has no elements.
 * {WHICH} of an array with a fallback for length 0
 * Write a function to find the {WHICH} of a list, or a supplied number in case the list is empty.
 * {WHICH}(lst, default=fallback)
 * the {WHICH} of these, and if there are none then this spare number
 * Reduction by {WHICH} with a given value over the empty sequence
 * How do I get an array's {WHICH} with a default for length zero?
 * {WHICH} of array or default if empty
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
 * padStart of JavaScript into a buffer, with the string, the width and then the fill character given
 * rjust a string with a fill character to a width, result in out
 * fill up a text on the left to a width with a character given after it, into a buffer
 * Write a function that writes a string to a buffer, preceded by as many fill characters as the width needs.
 * left pad a string to a width with a character, written to a buffer
 * right-align a text in a field of some width with any fill character, into out; longer text is not cut
 * How do I port padStart(width, char) to C, writing to a buffer?
 * LPAD of SQL without cutting: write a text, filled up on the left to a width with a character, to out
 * "7" to width 3 with '0' is "007": pad a string on the left, width before character, into a buffer
 * Given a string, a width, a character and a buffer, write the padded text; longer text stays whole.
 * leftpad a string to a width with a fill character into an output buffer, longer strings unchanged
 * Write a function to copy a string into a buffer with a fill character in front until it has a given minimum width.
 * JavaScript's text.padStart(width, fill) with a single fill character, into a buffer
 * put enough of that character before the text to make it that long; longer texts stay; result goes over there
 * Right-justify a text in a field of minimum width with a pad character, to an output buffer
 * How do I left-pad a string with a char in C (rjust in Python)?
 * pad string on the left to width
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
 * padEnd of JavaScript into a buffer, with the string, the width and then the fill character given
 * ljust a string with a fill character to a width, result in out
 * fill up a text on the right to a width with a character given after it, into a buffer
 * Write a function that writes a string to a buffer, followed by as many fill characters as the width needs.
 * right pad a string to a width with a character, written to a buffer
 * left-align a text in a field of some width with any fill character, into out; longer text is not cut
 * How do I port padEnd(width, char) to C, writing to a buffer?
 * RPAD of SQL without cutting: write a text, filled up on the right to a width with a character, to out
 * table of contents line into out: the text, then a fill character such as a dot up to a width
 * Given a string, a width, a character and a buffer, write the filled text; longer text stays whole.
 * rightpad a string to a width with a fill character into an output buffer, longer strings unchanged
 * Write a function to copy a string into a buffer with a fill character behind it until it has a given minimum width.
 * JavaScript's text.padEnd(width, fill) with a single fill character, into a buffer
 * put enough of that character after the text to make it that long; longer texts stay; result goes over there
 * Left-justify a text in a field of minimum width with a pad character, to an output buffer
 * How do I right-pad a string with a char in C (ljust in Python)?
 * pad string on the right to width
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
 * Given a value, a start and an end, store the value in the elements of an array from index start up to, but not including, end.
 * Array.fill(value, start, end) of JavaScript for valid indices, end excluded
 * fill a part of an array, from start to an end that is excluded, with a value given before both
 * std::fill on a range of an array, with the value first, then the start and the exclusive end
 * Write a function that stores a value in a section of an array. The value comes before start and exclusive end.
 * a[start:end] = [x] * (end - start), with x, start and end given in this order
 * overwrite a slice of an array with one value; the value comes first, then the first index and the index after the last
 * How do I port JavaScript's fill(value, start, end) to C, end being excluded?
 * paint a stretch of an array with a value from start to end, end not painted
 * assign the same number to the positions from start to before end; the number is given first
 * Given an array, a value and two indices, store the value from the first index up to before the second.
 * Fill a slice of an array with a value, from start up to an end that is not included (value first).
 * Write a function to assign a supplied value to the list positions from a start up to but without an end.
 * JavaScript's arr.fill(value, start, end)
 * put this number in all places from the start spot to just before the end spot (number, start, end)
 * Set the components with zero-based subscripts in [start, end) to a scalar: scalar, start, end.
 * How do I fill part of an array (value, then a half-open range)?
 * fill value into a[start:end] (value, start, end)
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
 * which month (1 to 12) is it n months after a month, n maybe negative
 * month arithmetic in 1 to 12: month plus n, wrapping both ways
 * Write a function that moves a month number by n, maybe negative, and keeps it between 1 and 12 cyclically.
 * November plus 3 is February: 11 and 3 gives 2, and 1 and -1 gives 12
 * month (1 to 12) shifted cyclically by n, forwards or backwards
 * How do I add months, also negative ones, to a month and wrap around in 1..12?
 * EDATE for the month alone, moving a month from 1 to 12 by a number of months, perhaps negative
 * month number (1 to 12) n months ahead of a month, or ago for negative n
 * Given a month (1 to 12) and a count, perhaps negative, return the month of the year that many months later.
 * wrap months: month plus offset brought back to 1 to 12
 * Write a function to determine the month (1 to 12) that lies a signed number of months after a specified one.
 * Python: (m - 1 + n) % 12 + 1, called as f(m, n)
 * this month, that many months later or earlier (minus): which month number
 * Cyclic addition on months 1..12: month, then signed offset
 * How do I add n (possibly negative) to a month number with wrap-around at December?
 * month plus n months, 1..12
 *
 * @T int32_t int64_t
 * @name add_to_month shift_month
 * @range month 1 12
 * @range n -30 30
 */
T add_to_month(T month, T n) { return ((month - 1 + n) % 12 + 12) % 12 + 1; }

/**
 * Return the hour, 0 to 23, that lies a number of hours after an hour; the number may be negative.
 * add hours, maybe negative, on a 24-hour clock
 * what hour (0 to 23) is it n hours after an hour
 * hour arithmetic modulo 24: hour plus n, never negative
 * Write a function that moves an hour by n, forwards or backwards, and keeps it between 0 and 23 cyclically.
 * hour 22 plus 5 is 3, hour 1 minus 2 is 23 (24-hour clock)
 * convert an hour (0 to 23) to another time zone that is some hours ahead, or behind if negative
 * How do I add hours, also negative ones, to an hour across midnight?
 * clock hour (0 to 23) shifted cyclically by n
 * hour (0 to 23) n hours ahead of an hour, or ago for negative n
 * Given an hour and a count, perhaps negative, return the resulting hour of the day, 0 to 23.
 * wrap hours: hour plus offset brought back to 0 to 23
 * Write a function to determine the hour (0 to 23) that lies a signed number of hours after a specified one.
 * Python: (h + n) % 24
 * it's this hour now, what will it be after so many more, or before if minus; 24-hour clock
 * Addition of a signed offset modulo 24, least non-negative residue
 * How do I add hours to a clock hour with wrap-around at midnight, in both directions?
 * hour plus n mod 24, never negative
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
 * difference in seconds of two clock times, with hour, minute and second of the start before those of the end
 * Write a function that subtracts a first time from a second, each as hour, minute, second; result in seconds.
 * time elapsed in seconds, from start (h, m, s) to end (h, m, s)
 * 1:00:00 to 1:00:30 is 30 seconds; six numbers, start time first
 * How do I compute the seconds from 08:15:20 to 09:01:05, given as six numbers?
 * (h2 - h1) * 3600 + (m2 - m1) * 60 + s2 - s1, the arguments being h1, m1, s1, h2, m2, s2
 * elapsed seconds of a race from start and finish time, each as h, m, s
 * Given start and end as six numbers, return the seconds in between; negative if the end is earlier.
 * time difference in seconds from h, m, s of a start to h, m, s of an end
 * Write a function to compute the signed seconds from one time of day to a later one; hours, minutes, seconds of both in turn.
 * (timedelta(hours=h2, minutes=m2, seconds=s2) - timedelta(hours=h1, minutes=m1, seconds=s1)).total_seconds(), as f(h1, m1, s1, h2, m2, s2)
 * how many seconds between two clock times, minus if the second is earlier; hour, minute, second, twice
 * Elapsed time in s between h:m:s instants, second minus first, negative allowed
 * How do I get the seconds of difference, end - start, of two h, m, s triples (start first)?
 * seconds from h1:m1:s1 to h2:m2:s2
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
 * ticket for an age at a full price: children under {FREE} free, under {HALF} half price, others full
 * entrance fee from age and full price: nothing below {FREE} years, 50 percent below {HALF}
 * ticket cost from age and fare, with free entry under {FREE} and half fare under {HALF}
 * Write a function that computes a fare from an age and a full price: under {FREE} free, under {HALF} half.
 * age discount on a price: zero to pay below {FREE}, half below {HALF}; age and price are given
 * bus fare by age: kids below {FREE} free, teenagers below {HALF} half of the fare, others all of it
 * How much does a visitor of some age pay of the price if those under {FREE} pay nothing and those under {HALF} half?
 * age and price to admission: free below {FREE}, half price below {HALF}
 * amount to pay for an age and a price, with no charge under {FREE} and half of the price under {HALF}
 * Given an age and the adult price, return the price to pay: 0 below {FREE}, half below {HALF}.
 * museum price from age and full price: free under {FREE}, reduced by half under {HALF}
 * Write a program that finds an admission price: nothing under age {FREE}, half under {HALF}, otherwise the full price given.
 * 0 if age < {FREE} else price / 2 if age < {HALF} else price
 * younger than {FREE} goes in free, younger than {HALF} pays half, everyone else the normal price
 * Fare by age bracket: under {FREE} gratis, {FREE} up to under {HALF} at 50 percent, above at full tariff
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
 * Return the index of the unit in which a number of bytes is best read: 0 bytes, 1 KB, 2 MB, 3 GB and so on, by 1024.
 * unit index for a file size in bytes: 0 below 1024, 1 for KB, 2 for MB and so on by 1024
 * how often can a byte count be divided by 1024 before it is below 1024
 * human readable size: which unit does a byte count get, 0 for B, 1 for K, 2 for M, each 1024 of the last
 * Write a function that chooses the size unit of a byte count: 0 bytes, 1 KB (from 1024), 2 MB and so on.
 * floor of the log to the base 1024 of a byte count, 0 below 1024
 * B, KB, MB, GB as 0, 1, 2, 3 for a number of bytes, steps of 1024
 * How do I pick the unit (0 B, 1 KB, 2 MB, 3 GB, by 1024) to show a file size in?
 * highest power of 1024 contained in a number of bytes, as the exponent (0 for sizes under 1024)
 * size class of a byte count: how many times 1024 goes into it, 0 for B, 1 for KB, 2 for MB
 * Given a number of bytes, return how many times it can be divided by 1024 while at least 1024.
 * size prefix index: 0 for a byte count under 1024, one more per factor of 1024
 * Write a function to count how many times a number of bytes can be divided by 1024, fraction cut off, until under 1024.
 * index into ['B', 'KiB', 'MiB', 'GiB', ...] for a file size in bytes
 * bytes is 0, kilobytes 1, megabytes 2, and so on in steps of 1024: which suits this size
 * Floor of the base-1024 logarithm of a byte count, 0 below 1024
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
 * sum of n trapezoids below {F:1} from a to b
 * How do I approximate the integral of {F:1} between two limits by n trapezoids?
 * signed area between the curve {F:1} and the x axis from a to b, n trapezoids
 * composite trapezoid rule on [a, b] with n intervals, integrand {F:1}
 * Given two limits and a number of strips, return the trapezoid sum of {F:1}.
 * quadrature of {F:1} from a to b by the trapezoid rule with n steps
 * Write a program that approximates the integral of {F} from a lower to an upper limit by n trapezoids of the same width.
 * scipy.integrate.trapezoid of {F} on numpy.linspace(lower, upper, n + 1)
 * area under the curve {F} between a left and a right end, cut into n slanted strips
 * Composite trapezoidal rule for f(x) = {F} with n panels: left limit, right limit, n
 * How do I integrate {F} numerically with n trapezoids?
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
 * Count the paths of two edges between two nodes of a graph given by its flat adjacency matrix and its size.
 * number of nodes between u and v, joined by an edge from u and an edge to v, in an adjacency matrix of size n
 * count the two-step paths from one node to another in a graph (flat adjacency matrix, size, from, to)
 * entry (u, v) of the squared 0/1 adjacency matrix of n nodes, stored row by row
 * Write a function that counts the nodes that lie between two nodes of an n by n adjacency matrix, one edge from each.
 * connections from u to v with exactly one stop, in a flat n by n matrix of direct connections
 * flights with exactly one change from one city to another, given the flat matrix of direct flights and the number of cities
 * How many ways of length two lead from one node to another in a flat n by n adjacency matrix?
 * mutual friends of two people, from a flat friendship matrix, its size and their two numbers
 * count the walks of length 2 from u to v in a graph given as a flat adjacency matrix of n nodes
 * Given a flat matrix of edges, its size and two nodes, return the number of nodes joined to both.
 * paths from u over one intermediate node to v, counted in an n by n adjacency matrix
 * Write a function to count the intermediate vertices via which one vertex reaches another by two edges; square 0/1 table of order n, start, goal.
 * numpy: ((A[u] != 0) & (A[:, v] != 0)).sum() for a flat n x n adjacency array
 * how many ways to get from the first place to the second with just one stop in between, by a table of n times n connections
 * Entry (u, v) of the squared Boolean adjacency matrix (counted over integers) of a digraph with n vertices, row-major
 * How many walks of length 2 lead from u to v in an adjacency matrix (nonzero = edge)?
 * number of paths of length two from u to v, n x n matrix
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
 * compare two strings, digit runs as numbers and other characters by code; result -1, 0, 1
 * Write a function that compares two strings naturally (digit runs by value) and returns -1, 0 or 1.
 * human sort comparison of two strings: numbers inside by value, result -1, 0 or 1
 * version-like string comparison: digit runs count as numbers, -1 if the first is less, 1 if greater, else 0
 * How do I sort img9 before img10? Return -1, 0 or 1 for two strings, digit runs compared as numbers.
 * alphanumeric comparison of two strings with numbers by value: -1 before, 0 same, 1 after
 * natural compare with numeric parts, as -1, 0 or 1
 * Given two strings, return -1, 0 or 1 for their order, where numbers inside count as numbers.
 * natcmp of two strings giving -1, 0 or 1, digits in a row taken as one number
 * Write a function to compare two texts so that runs of digits count as numbers; -1, 0 or 1. Zeros in front of them are ignored.
 * Python's natsort order of two keys as -1, 0, 1 (digit runs by value, other characters by byte)
 * file2 comes before file10: which text goes first? -1 the first, 1 the second, 0 equal; zeros before a number don't matter
 * Alphanumeric collation: maximal digit runs by numeric value, else unsigned bytes; sign of the comparison as -1, 0, 1
 * How do I compare strings in natural sort order (img9 < img12), result -1/0/1, with leading zeros skipped?
 * natural compare of two strings, -1 0 or 1
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
 * half of a length, rounded down
 * swaps that a two-pointer reversal of n elements makes
 * Write a function that returns the count of swaps needed for reversing an array of length n.
 * how many pairs trade places when a list of n is turned around
 * cost of an in-place reversal of n elements in swaps
 * How often do I swap to reverse n elements?
 * n / 2 exchanges for reversing n elements: return that number
 * number of swap steps when n elements are reversed in place
 * Given a length, return how many element swaps reverse the array.
 * swaps to reverse an array of n
 * Write a function to count the exchanges that are necessary to turn a list of n items around.
 * len(lst) // 2, from the length
 * how many pairs trade places when n things are flipped end to end
 * Number of transpositions in the order-reversing permutation of n points
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
 * what do all the others in the list have together, without the one at a given index
 * skip one index of an array and add the rest
 * How do I sum everything in an array but the i-th element, i from 0?
 * leave-one-out sum of an array, the index to leave out being given
 * total of the remaining array entries when entry i is ignored
 * Given an array and a valid index, return the sum of the elements at all other indices.
 * sum of an array except for one index
 * Write a function to total all n list items apart from the one at a zero-based index (n, then the index).
 * sum(lst) - lst[i]
 * add up everything but leave out what is at that spot (from 0): how many there are, then the spot
 * Sum over all subscripts k of an n-vector with k different from i (n before i)
 * How do I sum an array except for one index (length before the index)?
 * sum of all except a[i]
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
 * row averages of a flat table into out, the number of rows given before that of the columns
 * mean of each row of a row-major matrix into out
 * one average per line of a row-major table with rows and columns, written to the last array
 * Write a function that stores the mean of each row of a row-major matrix, given with its rows and columns, in a second array.
 * m.mean(axis=1) for a flat matrix with rows and columns, into out
 * average mark of every student into out, from a flat table with one row per student, rows and columns given
 * How do I compute all row means of a flat matrix into another array?
 * turn rows of numbers into their averages, from a row-major matrix with rows and columns into an output array
 * row means of a matrix stored row by row, into out
 * Given a row-major matrix with its rows and columns, fill an array with the averages of the rows.
 * per-row mean of a flat matrix into a second array
 * Write a function to store the mean of each line of a matrix; parameters: row-major entries, rows, columns, output.
 * numpy: A.mean(axis=1) into an output array, A flat with rows, columns
 * the average of every row of a table, written one after another (number of rows, then of columns)
 * Row means of a row-major matrix (row count first, then column count)
 * How do I average along the rows of a flattened 2D array (rows, cols)?
 * row means of matrix
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
 * column averages of a flat table into out, the number of rows given before that of the columns
 * mean of each column of a row-major matrix into out
 * one average per column, matrix stored row by row, rows and columns given, output in the last array
 * Write a function that stores the mean of each column of a row-major matrix, given with its rows and columns, in a second array.
 * m.mean(axis=0) for a flat matrix with rows and columns, into out
 * average result of every exam into out, from a flat table with one column per exam, rows and columns given
 * How do I compute all column means of a flat row-major matrix into another array?
 * turn columns of numbers into their averages, from a row-major matrix with rows and columns into an output array
 * column means of a matrix stored row by row, into out
 * Given a row-major matrix with its rows and columns, fill an array with the averages of the columns.
 * per-column mean of a flat matrix into a second array
 * Write a function to store the mean down each column of a matrix; parameters: row-major entries, rows, columns, output.
 * R's colMeans(A) into an output array, A flat in row-major order with rows, columns
 * the average of every column of a table, written one after another (number of rows, then of columns)
 * Column means of a row-major matrix (row count first, then column count)
 * How do I average along the columns of a flattened 2D array (rows, cols)?
 * column means of matrix
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
 * greatest multiple of the second number under the first
 * Write a function that finds the last number before n which k divides.
 * step down from n, by one or more, to a number divisible by k
 * (n - 1) / k * k for positive n and k
 * How do I get, just below a positive number n, the multiple of k, n itself not allowed?
 * before n, strictly less, the nearest multiple of k
 * 20 and 5 gives 15, 19 and 5 gives 15: largest multiple of the second below the first
 * Given two positive integers, return the greatest multiple of the second that is less than the first.
 * the largest number under n that is divisible by k
 * Write a function to find the greatest multiple of the second number that is strictly less than a positive first number.
 * (n - 1) // k * k, called as f(n, k)
 * the last number under the first one that the second one divides, not the first one itself
 * Greatest multiple of k strictly below a positive n, with n before k
 * How do I step back from n to the previous multiple of k (never n itself)?
 * largest number less than n that k divides
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
 * both values present in an array, true or false
 * Write a function that returns true if two given values both occur in an array.
 * x in a and y in a
 * array contains the two values, anywhere
 * How do I check an array for two values at once, both being required?
 * neither of two values is missing in the array
 * two ingredients (numbers) both in the list
 * Given an array and two values, return whether each of them occurs.
 * array has both of two given values
 * Write a function to verify that each of two specified numbers occurs in a list.
 * x in lst and y in lst
 * are this one and that one in there, the two of them
 * Is the two-element set a subset of the sequence's terms?
 * How do I make sure an array has two given values, not just one of them?
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
 * does the list have at least one of the two numbers
 * either value of two present in an array, or both
 * Write a function that returns true if one of two given values, or both, occur in an array.
 * x in a or y in a
 * array contains one value or the other (both is fine, too)
 * How do I check an array for one of two values?
 * not both of the two values are missing in the array
 * any of two ingredients (numbers) in the list
 * Given an array and two values, return whether any of them occurs.
 * array has either of two given values
 * Write a function to verify that one or the other of two specified numbers occurs in a list, or the two together.
 * x in lst or y in lst
 * is this one or that one in there
 * Does the sequence meet the two-element set?
 * How do I test an array for at least one of two values?
 * does array contain x or y
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
 * how far apart are the first two occurrences of x in an array, -1 if there are fewer than two
 * index of the second occurrence of a value in an array minus index of its first, else -1
 * Write a function that measures the index distance of the first two hits of a value in an array, -1 for under two.
 * steps from the first occurrence of a value in a list to the next one, -1 if it does not come again
 * recurrence time of a number in a list: positions from its first to its second occurrence, or -1
 * How many positions lie from the first to the second match of a value in an array? -1 without a second.
 * spacing of the first two matches of x in an array, -1 without a second
 * days between the first two events of a type in a daily log array, -1 if there are not two
 * Given an array and a value, return the index difference of its first two places, or -1.
 * first gap: distance in positions between the first x of the array and the next, -1 if none
 * Write a function to determine how many places lie from the first to the second appearance of a number; -1 if it isn't there twice.
 * Python: lst.index(v, i + 1) - i, where i = lst.index(v); -1 instead of a ValueError
 * how far until this number comes again for the first time, -1 if it never does
 * Distance of the first two positions of a key in a sequence, -1 for fewer than two
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
 * Add up every second decimal digit of a number, starting with the second from the right.
 * sum of the decimal digits at even places counted from the right, the ones digit being place 1
 * digits of a number in the tens, thousands, hundred-thousands, ... place added
 * sum of alternate digits of a number, tens place first
 * Write a function that sums the decimal digits at positions 2, 4, 6, ... from the right.
 * 12345 gives 4 + 2: every second digit from the right, the last one skipped
 * even-position digit sum of a nonnegative number, positions counted from 1 at the end
 * How do I sum every other digit of a number beginning with the tens?
 * skip the ones digit, take the tens digit, skip the hundreds, and so on; return the sum of those taken
 * check digit helper: sum of alternate digits from the second last one leftwards
 * Given a number that is not negative, return the total of its digits at even positions, the ones being position 1.
 * sum of the digits in even places from the right, 2nd, 4th and so on
 * Write a function to total the tens digit, the thousands digit and every second digit further left of a non-negative number.
 * sum(map(int, str(n)[-2::-2]))
 * skip the last digit, take the one before it, skip one, take one and so on; add those taken
 * Sum of the decimal digits of odd powers of ten
 * How do I add every other digit from the right, beginning with the second (the tens)?
 * sum of digits at even places from the right (2nd, 4th, ...)
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
 * move to front in an array: element i to index 0, those before it one back
 * rotate the first i + 1 elements of an array right by one, in place
 * Write a function that moves an array element to position 0 without changing the order of the others.
 * most recently used item, at index i, to the head of the list in place, the others keeping their order
 * put the chosen element (index i) of an array first, shift those before it by one
 * How do I move the item at an index to the top of an array in place, the rest staying in order?
 * a.insert(0, a.pop(i)) on an array of n
 * promote entry i of an array to the first place, the entries in front of it moving back by one
 * Given an array and a valid index, make that element the first without changing the order of the rest.
 * move-to-front heuristic on an array: the element found at i goes to index 0, earlier ones shift by one
 * Write a function to take the list item at a zero-based index to the front, those before it moving back; nothing for a bad index (length, index).
 * lst.insert(0, lst.pop(i)), no change for an i not in range(n); called with lst, n, i
 * bring the one at this spot (from 0) to the start, the others keep their order; size comes before spot, ignore a wrong spot
 * Move-to-front step of list coding at subscript i of n (n first), identity if i is out of range
 * How do I move an array element to index 0 while shifting its predecessors (length then index, invalid index ignored)?
 * move a[i] to front, n before i, no-op if i invalid
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
 * move to back in an array: element i to the last place, those after it one forward
 * send the chosen element (index i) of an array behind all others, which keep their order
 * Write a function that moves an array element to the last position without changing the order of the others.
 * player at index i goes to the back of the queue (an array), those behind moving up
 * put the chosen element (index i) of an array last, shift those after it by one
 * How do I move the item at an index to the bottom of an array in place, the rest staying in order?
 * a.append(a.pop(i)) on an array of n
 * demote entry i of an array to the last place, the entries behind it moving up by one
 * Given an array and a valid index, make that element the last without changing the order of the rest.
 * index i to the tail of an array in place, the following elements closing the gap
 * Write a function to take the list item at a zero-based index to the end, those after it moving up; nothing for a bad index (length, index).
 * lst.append(lst.pop(i)), no change for an i not in range(n); called with lst, n, i
 * send the one at this spot (from 0) to the end, the others keep their order; size comes before spot, ignore a wrong spot
 * Left rotation by one of the suffix at subscript i of n (n first), identity if i is out of range
 * How do I move an array element to the last index while shifting its successors (length then index, invalid index ignored)?
 * move a[i] to end, n before i, no-op if i invalid
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
 * front block of k and back block of k of an array trade places, in order
 * Write a function that exchanges the k leading elements of an array with the k trailing ones, in order.
 * a[:k], a[-k:] = a[-k:], a[:k] for k from 1 to half the length
 * both ends of length k of an array swapped, each in its order
 * How do I swap the first k with the last k entries of a list, keeping the order in each block?
 * interchange head and tail sections of k elements in an array, not reversing them
 * head of k goes to the tail of the array and the other way round, order kept
 * Given an array and k, exchange its first and last k elements keeping their order.
 * swap end blocks of length k in an array, in place
 * Write a function to interchange the first k and the last k of n list items, each block keeping its order (n, k).
 * lst[:k], lst[-k:] = lst[-k:], lst[:k] with the length n passed before k, k > 0
 * let the first few and the last few trade places, same order inside; how many in all, then how many to trade
 * Exchange prefix and suffix of length k of an n-vector (n before k), order within preserved
 * How do I swap the k leading elements with the k trailing ones (array, n, k)?
 * swap first k and last k elements
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
 * which number of the array lies nearest to the target, the first of equally near ones
 * Write a function that returns the array's element nearest to a given number, not its index; the first on ties.
 * min(a, key=lambda v: abs(v - x)) of Python for an array and x
 * best approximation of a number out of a list, the earliest if two are as good
 * How do I find the closest number to x in an array (the one that comes first in a tie)?
 * standard size from a list nearest to what I need, the first listed if two are equally near
 * snap a value to the nearest of a list of allowed ones, to the earlier one in a tie
 * Given a non-empty array and a value, return the element that differs least from it, the first in a tie.
 * closest element value in an array to a given number, first one wins ties
 * Write a function to determine which list member differs least from a desired number; of equally good ones the first.
 * numpy: arr[np.abs(arr - target).argmin()]
 * the one that's closest to what I'm looking for, earliest if it's a draw
 * Nearest neighbour of a query in a one-dimensional point set, least subscript on ties
 * How can I look up the array value with minimal distance to a target (first wins)?
 * closest value to x in array, first on tie
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
 * are the two halves of an array the same, element by element (odd length: no)
 * left half and right half of an array identical, false if the length is odd
 * does the array consist of a block written twice
 * Write a function that returns true if an array is some part repeated two times.
 * a[:n/2] == a[n/2:] for an even length n, otherwise false
 * array made of a block and its copy, true or false
 * How do I check that both halves of an array are equal, an odd length being false?
 * square word test for an array of numbers, i.e. some block twice in a row
 * second half of an array is a copy of the first, and the length is even
 * Given an array, return whether its length is even and its halves agree.
 * halves of an array equal or not; odd lengths are not
 * Write a function to check that a list's first half equals its second half entry by entry; an odd length fails.
 * len(lst) % 2 == 0 and lst[:n//2] == lst[n//2:]
 * is the back half the same as the front half? no if it can't be halved
 * Is the sequence a square word ww?
 * How do I test if an array is some block written twice (odd length: false)?
 * first half equals second half, false for odd n
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
 * all characters of a string are {WHAT}, and there is at least one
 * is the text made of {WHAT} alone, and not empty
 * nothing but {WHAT} in the string, which is not empty
 * Write a function that returns true if every character of a string is one of the {WHAT}, false for an empty one.
 * string of {WHAT}, at least one
 * only {WHAT}, no other character, in a string with at least one
 * How do I test that a word has just {WHAT} and is not empty?
 * {WHAT} throughout the string, one or more
 * is each character of a nonempty string among the {WHAT}
 * Given a string, return whether it has no character outside the {WHAT}; false if it is empty.
 * all-{WHAT} test of a string, false if it is empty
 * Write a function to verify that a non-empty string has nothing but {WHAT}; an empty one fails.
 * bool(re.fullmatch("[...]+", text)), the class being {WHAT}
 * just {WHAT} and nothing else? an empty text is a no
 * Is it a nonempty word over the alphabet of {WHAT}?
 * How do I validate that a C string is made of {WHAT} (false if empty)?
 * only {WHAT}, false for empty string
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
 * where does the longest stretch of equal characters start in a string: first index if tied, -1 if empty
 * position of the longest run of the same character in a text, the first on ties, -1 for ""
 * start index of the longest run of equal neighbouring characters, the earlier in a tie, -1 for an empty string
 * Write a function that returns where the longest block of identical characters in a string begins, the first in a tie (-1 if empty).
 * begin of the longest streak of one character in a text, first one if tied, -1 without characters
 * index where a character repeats the longest in a row in a string; first such place, or -1 if empty
 * How do I find the start of the longest run of one character in a string (first if tied, -1 if empty)?
 * "abbbcc" gives 1: index where the longest run of equal characters starts, first on ties; "" gives -1
 * offset of the biggest group of equal adjacent characters in a string, the first of equal groups, -1 for none
 * Given a string, return the start of its longest run of one character, the first on ties, -1 if it is empty.
 * longest run start in a text: earliest index of the longest repetition of a character, else -1
 * Write a function to find the index at which the longest stretch of one repeated character begins; the first on ties, -1 for an empty string.
 * start of max(itertools.groupby runs, key=length) in a str, first of equals, -1 for ""
 * where does the most of one letter in a row start, from 0? earliest if tied, -1 for no text
 * Offset of the leftmost maximal-length run of a constant symbol, -1 for the empty word
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
 * Make every second character of a string upper case, in place, starting with the {WHICH} one.
 * alternate capitals in a string in place, the {WHICH} character first
 * capitalize every other character of a string from the {WHICH} on, in place
 * every second letter of a text big, beginning with the {WHICH}; others stay as they are
 * Write a function that turns every second character of a string into a capital in place, the {WHICH} one among them.
 * mocking text in place: capitals at every other position from the {WHICH} character
 * upper case at each second position of a string, {WHICH} included, in place
 * How do I write every other character in capitals from the {WHICH} character, in place?
 * alternating caps in place, {WHICH} character up, the ones between unchanged
 * one big, one unchanged, where the {WHICH} is big: convert a string in place
 * Given a string, change the small letters at every second position from the {WHICH} to capitals in place.
 * alternate upper case in a string starting at the {WHICH} character, in place
 * Write a program that turns every other character of a string into upper case in place, beginning with the {WHICH}.
 * "".join with c.upper() for every second index in Python, the {WHICH} character being the first one raised; in place
 * make each second letter big, the {WHICH} one to begin with, leave the others
 * Capitalize ASCII letters at alternate offsets from the {WHICH} character on, in situ.
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
 * key part of a line into a buffer: everything up to the first {WHAT}, or all without one
 * beginning of a line until a {WHAT} comes, copied to out
 * Write a function that copies what stands in front of the first {WHAT} to a buffer, all if there is none.
 * s.split(...)[0] at a {WHAT}, into a buffer
 * left side of the first {WHAT} to an output buffer; no {WHAT}, the whole string
 * How do I extract the text before the first {WHAT} into another buffer?
 * cut at the first {WHAT} and keep the left piece, in out
 * name in front of the first {WHAT} into out, or everything when there is none
 * Given a string and a buffer, write the characters that precede the first {WHAT}.
 * copy a string to out until a {WHAT} or its end
 * Write a function to extract into a buffer what precedes the first {WHAT} of a string, all of it if there is none.
 * Python's text.partition() at a {WHAT}, element 0, into a buffer
 * copy the text up to the {WHAT} but without it; everything if it has none
 * Longest prefix free of the {WHAT}, NUL-terminated in a destination
 * How do I cut a string off at its first {WHAT} and keep the left side in another buffer?
 * text before the first {WHAT} into out
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
 * value part of a line into a buffer: everything behind the first {WHAT}, or nothing without one
 * rest of a line once a {WHAT} has come, copied to out
 * Write a function that copies what stands behind the first {WHAT} to a buffer, an empty string if there is none.
 * s.split(..., 1)[1] at a {WHAT}, into a buffer; "" if it is missing
 * right side of the first {WHAT} to an output buffer; no {WHAT}, an empty string
 * How do I extract the text after the first {WHAT} into another buffer (empty without one)?
 * cut at the first {WHAT} and keep the right piece, in out; empty if nothing to cut at
 * value that follows the first {WHAT} into out, or "" when there is none
 * Given a string and a buffer, write the characters that follow the first {WHAT}, none if it is absent.
 * copy to out what lies beyond the first {WHAT} of a string, an empty string without it
 * Write a function to extract into a buffer what follows the first {WHAT} of a string, nothing if there is none.
 * Python's text.partition() at a {WHAT}, element 2, into a buffer
 * copy what comes after the {WHAT}; empty if it has none
 * Suffix beyond the leftmost {WHAT}, or the empty word, NUL-terminated in a destination
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
 * replace an old character of a string by a new one once, at its first place
 * change the first c of a text to another character in place (c, then its replacement)
 * substitute, for the first match of an old character in a string, a new one, in place
 * Write a function that replaces an old character by a new one at its first place in a string only.
 * s.replace(old, new, 1) for characters, in place
 * first hit of a character replaced by another, the others stay, string changed in place
 * How do I change just the first occurrence of a char in a string to another char, in place?
 * JavaScript's replace with a one-letter pattern and a one-letter replacement, in place
 * single replacement of a character in a string: first old one becomes the new one
 * Given a string, an old and a new character, exchange the first old one, if there is one.
 * replace the first old char of a string by a new char, in place
 * Write a function to substitute a new character for just the first appearance of an old one in a string (old, new).
 * JavaScript's text.replace(old, new) for single characters, in place
 * change the first such letter to another one and leave the later ones: old letter, new letter
 * Rewrite the leftmost occurrence of a symbol (first) by another (second) in situ.
 * How do I replace only the first matching char of a C string (old before new)?
 * replace first occurrence of a char
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
 * C binary constant such as 0b101 in a string to int
 * compiler: value of a 0b literal given as text
 * Write a function that reads a string of 0b or 0B and then binary digits as an int.
 * int("0b101", 0) for binary literals, read up to the first other character
 * value of a binary literal such as 0b1011 from source text
 * How do I convert the text "0b1101" to the number 13?
 * base two number in a string, with an optional prefix 0b or 0B, to int
 * value of a binary literal (0b optional) in a string; it stops at the first character that is no binary digit
 * Given a string that may begin with 0b, return the value of the zeros and ones that follow.
 * parse 0b and the binary digits behind it in a string, returning the number
 * Write a function to convert a text of zeros and ones, with or without 0b or 0B in front, to an integer; it stops at any other character.
 * int(text, 2), where text may begin with "0b" and trailing other characters are ignored
 * read a number written in ones and zeros, maybe with 0b or 0B first, up to where something else comes
 * Value of a base-2 literal with optional 0b/0B prefix, maximal munch, 0 if there are no digits
 * How do I parse strings like "0b1011" or "1011" to an int?
 * binary string to int, optional 0b
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
 * compiler: value of a number token as in C: 0x for hex, a leading 0 for octal, else decimal
 * detect the base of a string from its prefix (0x 16, 0 octal, else 10) and convert it to an int
 * How do I convert the strings 0x10, 010 and 10 to numbers as C does?
 * string to int where the prefix decides between base 16 (0x), 8 (0) and 10 (none)
 * number token with base prefix to int, as C reads it: 0x hex, 0 octal, otherwise decimal
 * Given a string, return what the integer literal at its beginning means; digits end at the first other character.
 * parse an integer literal of C without sign: decimal, octal with 0, hexadecimal with 0x
 * Write a function to convert a C literal to an integer: hexadecimal after 0x or 0X, octal after 0, else decimal; it stops at the first other character.
 * strtol(text, NULL, 0) without sign and blanks
 * read a number as C source has it: 0x means base 16, a 0 in front means base 8, otherwise base 10, up to the first character that doesn't fit
 * Value of an unsigned C integer constant (0x/0X hexadecimal, leading 0 octal, else decimal), maximal munch
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
 * is one string less than another, strcmp below zero
 * does the first word precede the second in ASCII order
 * a < b for strings, case matters
 * Write a function that returns true if the first text sorts before the second in byte order.
 * is the first string lexicographically smaller than the second, yes or no
 * strict order of two strings by character codes as a bool: first below second
 * How do I test a < b for C strings, by character codes?
 * sort predicate for strings: true if the first must stand before the second by character codes
 * less-than for two texts, compared by bytes
 * Given two strings, return whether the first is less than the second character by character.
 * string less: is the first of two strings before the second in byte order
 * Write a function to check whether one text comes strictly before another in byte order.
 * Python's s < t for ASCII strings
 * does the first word come before the second in the dictionary, equal ones don't
 * Strict lexicographic order of two byte strings
 * How do I write a less-than comparator for C strings without strcmp?
 * is string a less than string b
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
 * first of two words by character codes: 1, 2 or 0 for the same
 * Write a function that says which of two words sorts first by byte order: 1, 2, or 0 if equal.
 * winner of two strings by ASCII order, the smaller one: 1, 2 or 0 for a draw
 * the lesser of two texts as 1 or 2, 0 for equal ones
 * How do I find out which name comes first in a list? Answer 1 or 2, 0 if the same.
 * order of two strings: 1 if the first is less, 2 if the second is, 0 if equal
 * earlier word of two, as 1 or 2, 0 for equal words
 * Given two strings, return the number of the one that sorts before the other, 0 if neither does.
 * which string is smaller, first 1, second 2, neither 0
 * Write a function to tell which of two texts comes earlier in byte order: 1 for the first, 2 for the second, 0 for identical ones.
 * 0 if s == t else 1 if s < t else 2
 * which word stands first in the dictionary? say 1 or 2, and 0 if they are the same
 * Lexicographic comparison of byte strings coded as 1 (first smaller), 2 (second smaller), 0 (equal)
 * How do I find out which of two strings sorts first (answer 1 or 2, or 0 on a tie)?
 * 1 if a < b, 2 if b < a, 0 if equal (strings)
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
 * how often must I add a to 0 to get to b or above, 0 times for b not positive
 * number of additions of a step, given first, until a goal is reached from 0; none if the goal is not positive
 * how many weeks must I save a fixed amount, given first, until I have at least a given sum
 * Write a function that counts the equal steps needed to cover a distance: step length, distance.
 * smallest count >= 0 with count * step >= goal, step given first
 * steps of a fixed size to cover a goal, the last may go beyond; size, goal, and 0 for a goal below 1
 * How many loads of a given size (first) move the whole amount (second)? None if there is nothing to move.
 * number of payments of a fixed rate until a debt, given second, is paid, rounded up
 * trips needed, given the load per trip and then the amount (0 for none)
 * Given a positive step and a goal, return the least number of steps whose total is not below the goal.
 * how many times must I add a positive step to 0 to reach a goal given second; a goal under 1 takes 0
 * Write a function to count the strides of a given positive size (first) needed to reach or pass a goal (second), 0 for a goal not above 0.
 * max(0, math.ceil(goal / step)), called as f(step, goal)
 * so long is one step, so far is it: how many steps; none if it isn't over zero
 * Ceiling of goal over step, floored at zero; step first, then goal
 * How many increments of a given size until a target is reached (step, target; 0 if target <= 0)?
 * ceil(goal / step), step first, 0 if goal <= 0
 *
 * @T int32_t int64_t
 * @name steps_to_goal times_to_reach
 * @range step 1 20
 * @range goal -10 200
 */
T steps_to_goal(T step, T goal) { return goal <= 0 ? 0 : (goal - 1) / step + 1; }

/**
 * Replace each decimal digit in an array by its complement to {K}, in place.
 * {K}'s complement of an array of digits, in place: each becomes {K} minus itself
 * digit d becomes {K} minus d, for all digits of an array in place
 * complement to {K} of a number given as an array of digits, in place
 * Write a function that replaces each element of an array by {K} minus it.
 * a[i] = {K} - a[i] for all n elements
 * every array element becomes {K} minus itself, in place
 * How do I form the {K} complement of a digit array in place, i.e. {K} minus each digit?
 * mirror the values of an array around {K} / 2 in place
 * subtract every element of an array from {K}, storing the result in its place
 * Given an array, replace every value by {K} less the value.
 * invert a scale from 0 to {K}: each array value v becomes {K} - v
 * Write a function that substitutes {K} minus the number for each number of a list.
 * numpy: arr[:] = {K} - arr
 * turn every number into what it lacks to {K}
 * Componentwise complement with respect to {K}, in situ
 * How do I invert all array values against {K} in place?
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
