/**
 * Append a string to the end of another one, in place; the first buffer has room for both.
 * strcat written by hand, with the destination before the source
 * Add the second string at the end of the first one, in the first one's buffer.
 * Put the second text at the end of the first one, in place.
 * Write a function that concatenates the second string onto the first in place.
 * How do I append the second C string to the first without strcat?
 * Given a destination string and a source string, attach the source at the end of the destination.
 * Write a function to attach the second string to the end of the first, within the first one's buffer.
 * How do I implement strcat for a destination and a source string?
 * Append source to dest.
 * Write a program to append one string to another in place, without strcat (destination first).
 * Write a function to concatenate the second string onto the first, in place.
 * Given a destination buffer and a source string, add the source to the end of the destination.
 * Given two strings, append the second to the first in the first one's memory.
 * Implement strcat.
 * append string, destination first
 * add str2 at the end of str1
 * concatenate two strings in place, result in the first
 * put the second word directly behind the first, in the first buffer
 * my own strcat, no return value
 * re-implement strcat(dest, src) with pointers, no return value
 *
 * @array dest 64
 * @range dest 0 0
 * @string source
 * @name append_string string_append
 */
void append_string(char *dest, const char *source) {
    while (*dest != 0) dest++;
    while (*source != 0) *dest++ = *source++;
    *dest = 0;
}

/**
 * Append one character to the end of a string, in place; the buffer has room for it.
 * add a char at the end of a string in place
 * push a letter onto the end of a text buffer
 * Put a character after the last one of a string and terminate it with NUL again.
 * Write a function that appends a character to a string in its buffer.
 * extend a string by one character at its end, in place
 * How do I add a single char to the end of a C string in place?
 * append a char to a C string, keeping it NUL-terminated
 * Given a string and a character, attach the character at the end, in place.
 * Write a function to attach one character to the end of a string, in its own buffer.
 * How do I push a char onto a C string?
 * Add a char to the end of a string.
 * Write a function to append a character to a string in place.
 * Given a string with room for more and a char, add the char at its end.
 * Implement append(s, c), in place.
 * append char to string
 * add a letter at the end of a word, in place
 * push a character onto a string
 * push a single character onto the end of a string that has spare capacity
 *
 * @array s 16
 * @range s 0 0
 * @range c 97 122
 * @name append_char add_character
 */
void append_char(char *s, char c) {
    while (*s != 0) s++;
    s[0] = c;
    s[1] = 0;
}

/**
 * Swap what two pointers point to only if the first value is the larger one; return whether they were swapped.
 * Compare and swap two variables through pointers so that the smaller one is first; return true if swapped.
 * exchange *{a} and *{b} when *{a} > *{b}; return true if that happened
 * Write a function that puts two variables given by pointer in ascending order and returns true if it had to swap.
 * Conditional swap: if *{a} > *{b}, exchange them and return true, else return false.
 * How do I swap two pointed-to values if the first is greater and know from the result that it happened?
 * Given two pointers, exchange their values if the first is greater, and return true then, else false.
 * swap two pointed-to values if the first is greater, true if swapped
 * Write a function to put two variables, passed by pointer, in ascending order; return true if they had to be exchanged.
 * How do I swap *{a} and *{b} only when *{a} is greater, and return whether I did?
 * Swap *{a} and *{b} if *{a} > *{b} and return true if swapped.
 * How do I sort two variables through pointers and return true if they were swapped?
 * Write a function to swap two numbers through pointers only if the first is greater; true if swapped.
 * Given two pointers, put the smaller number in the first and the larger in the second; tell if they changed.
 * Function that orders two variables ascending by pointers and returns whether a swap was done
 * Implement compare-and-swap for sorting: swap if *{a} > *{b}, return true then.
 * sort two numbers in place through pointers, true if exchanged
 * exchange the values if out of order (first > second), return if exchanged
 *
 * @T int32_t double int64_t
 * @array a 1
 * @array b 1
 * @name swap_if_greater compare_and_swap_values
 * @range a -20 20
 * @range b -20 20
 */
_Bool swap_if_greater(T *a, T *b) {
    if (!(*a > *b)) return 0;
    T kept = *a;
    *a = *b;
    *b = kept;
    return 1;
}

/**
 * Increase a counter through a pointer by one and return the value it had before.
 * post-increment a number through a pointer and return its old value
 * Return the old value of *{p} and add one to *{p}.
 * Write a function that acts like (*{p})++ and returns the old value.
 * fetch and increment through a pointer, not atomic: result is the value before
 * Give out ids one after another: return the current counter through its pointer, then add one to it.
 * How do I increment a counter through a pointer and get its old value?
 * Given a pointer to an integer, add 1 and return the previous content.
 * sequence number generator: return the number a pointer points to and increase it by one for the next call
 * Write a function to increment a variable through a pointer and return its former value.
 * How do I write a function like (*{p})++ that returns the old value?
 * return *{p}, then add 1 to it
 * Write a function to increment a number through a pointer and return its old value.
 * Given a pointer to a counter, add 1 to it and return what it was before.
 * Implement (*{p})++ as a function.
 * Function that post-increments the variable behind a pointer
 * counter++ by pointer, old value returned
 * get the current value, then increase it by one, by pointer
 *
 * @T int32_t int64_t
 * @array p 1
 * @name fetch_and_increment next_id
 * @range p -100 100
 */
T fetch_and_increment(T *p) { return (*p)++; }

/**
 * Increase a counter through a pointer by one and return the new value.
 * pre-increment a number through a pointer and return the new value
 * add one to a variable, given by pointer, and return the result
 * Write a function that acts like ++*{p} and returns the new value.
 * increment through a pointer and fetch the new value, not atomic
 * Bump the counter a pointer points to by one and return the new count.
 * How do I increment a counter in a function by pointer and get its new value?
 * Given a pointer to an integer, add 1 and return the new content.
 * Write a function to increment a variable through a pointer and return its new value.
 * How do I write a function like ++*{p} that returns the new value?
 * Add 1 to *{p} and return it.
 * Add one to the integer at an address and return the updated integer.
 * Write a function to increment a number through a pointer and return its new value.
 * Given a pointer to a counter, add 1 to it and return the result.
 * Implement ++*{p} as a function.
 * Function that pre-increments the variable behind a pointer
 * increase by one through a pointer, then return it
 *
 * @T int32_t int64_t
 * @array p 1
 * @name increment_and_fetch count_one_more
 * @range p -100 100
 */
T increment_and_fetch(T *p) { return ++*p; }

/**
 * Decrease a counter through a pointer by one, but not below zero; return whether it was decreased.
 * Take one from a counter passed by pointer if it is above 0; return true if so.
 * decrement *{p} unless it is zero or negative, true if it worked
 * Write a function that decrements *{p} only when it is positive and returns whether it did.
 * Try to take a token: subtract one from *{p} if it is positive and return success.
 * remove one item from a stock count (pointer) if there is one; return whether it was removed
 * How do I decrement a variable through a pointer but stop at zero, returning whether it went down?
 * Given a pointer to a count, subtract one if it is above zero and return true, else false.
 * Write a function that subtracts one from a positive variable passed by pointer and returns true, or returns false.
 * How do I decrement *{p} but never below zero, returning success?
 * Decrement *{p} if it is > 0 and return whether that was done.
 * Decrement the number a pointer points to if it is greater than 0; return true on success.
 *
 * @T int32_t int64_t
 * @array p 1
 * @name take_one try_decrement
 * @range p -2 10
 */
_Bool take_one(T *p) {
    if (*p <= 0) return 0;
    --*p;
    return 1;
}

/**
 * Add an amount to *total if the sum does not exceed a limit; return whether it was added.
 * Add an amount to a total passed by pointer only if it stays within the limit, and return whether it did.
 * add an amount to a total, given by pointer, unless that goes over the capacity; return whether it was added
 * Increase *total by an amount unless that would exceed the maximum; return whether it happened.
 * Write a function that adds an amount to a counter passed by pointer if the result is at most the limit, and returns success.
 * bounded add to *total: add the amount only if the sum is at most the limit, return true if added
 * Given a pointer, an amount and a limit, add the amount if allowed and return true, else change nothing.
 * Write a function to add an amount to a running total unless that would exceed a limit; amount comes before limit; true on success.
 * How do I add an amount to *total only if it stays at or below a limit (amount, limit), with success as the result?
 * *total += amount if the result is at most the limit, else return false
 * Return false and change nothing if *total + amount would be more than the limit, otherwise add it and return true.
 * bounded +=: add the amount to *total if the result is not above the limit, true if it was added
 *
 * @T int32_t double int64_t
 * @array total 1
 * @name add_within add_up_to_limit
 * @range total -50 50
 * @range amount -20 50
 * @range limit 0 60
 */
_Bool add_within(T *total, T amount, T limit) {
    if (*total + amount > limit) return 0;
    *total += amount;
    return 1;
}

/**
 * Replace the value a pointer points to with a new one and return the old value.
 * Exchange the content of a variable through a pointer and return the old one.
 * Store a new value in *{p} and return the previous one.
 * Write a function that stores a value through a pointer and returns what was there before.
 * Overwrite the number a pointer points to, but return the former content.
 * How do I assign to a variable by pointer and get its former value back?
 * xchg: store a value at an address and return the old one
 * Given a pointer and a value, store the value and return the earlier one.
 * Write a function to assign a new value through a pointer and return the former one.
 * How do I write std::exchange for a number in C?
 * Set *{p} = {x} and return the old value.
 * Put a new number at an address and return the number that was there before.
 * Write a function to set a variable through a pointer and return its previous value.
 * Given a pointer and a new value, store the value and return the old one.
 * Function that writes a new value to *{p} and gives back what was there
 * Implement exchange(p, x): old value out, new value in.
 * set *{p} to {x}, return old *{p}
 * swap in a new value and return the one it replaces
 *
 * @T int32_t double int64_t
 * @array p 1
 * @name exchange_value replace_value
 * @range p -50 50
 * @range x -50 50
 */
T exchange_value(T *p, T x) {
    T old = *p;
    *p = x;
    return old;
}

/**
 * Return the value a pointer points to and set it to zero.
 * Read a counter through a pointer, set it to 0 and return what was read.
 * Return everything that is in a variable given by pointer and leave 0 there.
 * fetch and clear: return *{p} and set it to 0
 * Write a function that returns what a pointer points to and zeroes it.
 * Return the amount accumulated in *{p} and start again from zero.
 * How do I read a counter through a pointer and reset it to 0 in one call?
 * std::exchange(*{p}, 0): set the number to zero and return the old value
 * Given a pointer to a number, return the number and make it zero.
 * Write a function that resets a variable to zero through a pointer and returns its old value.
 * How do I return *{p} and zero it?
 * Return the old *{p} and set *{p} = 0.
 *
 * @T int32_t double int64_t
 * @array p 1
 * @name take_all read_and_reset
 * @range p -50 50
 */
T take_all(T *p) {
    T kept = *p;
    *p = 0;
    return kept;
}

/**
 * Store a default value through a pointer if the number there is zero.
 * set a default: assign through the pointer only if the variable is still zero
 * Fill in a missing value through a pointer, zero meaning missing.
 * Write a function that stores a value through a pointer unless a nonzero value is there.
 * Do *{p} = *{p} ? *{p} : {x}.
 * Initialise a field through a pointer with a default value if it is zero.
 * How do I set a variable through a pointer only when it is 0?
 * default value for an unset number (0), set through a pointer
 * Given a pointer and a default, write the default if the pointed-to number is zero.
 * Write a function to assign a default to a variable passed by pointer, but only if it is zero.
 * How do I set a default through a pointer only if the value is 0?
 * if *{p} == 0, set *{p} = {x}
 *
 * @T int32_t double int64_t
 * @array p 1
 * @name set_if_zero fill_default
 * @range p 0 3
 * @range x -50 50
 */
void set_if_zero(T *p, T x) {
    if (*p == 0) *p = x;
}

/**
 * Divide a by b and store the quotient through a pointer; return false, with nothing stored, if b is zero.
 * safe division with a success flag and the result through a pointer
 * checked division: store the quotient in *out and return true, or return false for a zero divisor
 * Write a function that divides two numbers, stores the result through a pointer and returns false for division by zero.
 * try to divide two numbers: false for a zero divisor, else true and the quotient in out
 * Divide two numbers into *out with a bool as error code: false means the divisor is zero.
 * Given two numbers and a pointer, write their quotient there and return whether that was possible (divisor not 0).
 * Write a function to store the quotient of two numbers through a pointer; false, with nothing stored, for a zero divisor.
 * How do I do division with a success flag and output pointer?
 * Store a / b in *out, return false if b is 0.
 * How do I divide a by b into an output pointer, returning false when b is 0?
 * Write a function for safe division: store a / b through a pointer, return false if b is 0.
 * Given a dividend, a divisor and a pointer, store the quotient there; false for division by zero.
 * Function that divides two numbers if possible, true on success, result by pointer
 * Implement tryDivide(a, b, out): b == 0 gives false and leaves out alone.
 * division by zero returns false, otherwise true and the result by pointer
 * a / b into *out, false if b is 0
 *
 * @T int32_t double int64_t
 * @array out 1
 * @name try_divide safe_divide
 * @range a -100 100
 * @range b -3 3
 * @range out -9 9
 */
_Bool try_divide(T a, T b, T *out) {
    if (b == 0) return 0;
    *out = a / b;
    return 1;
}

/**
 * Store the remainder of a divided by b through a pointer; return false, with nothing stored, if b is zero.
 * safe modulo with a success flag and the result through a pointer
 * checked remainder of a by b into out, false for b = 0
 * Write a function that stores a % b through a pointer and returns false for a zero divisor.
 * try to take the remainder of two ints: false when dividing by zero, else true and the result in out
 * How do I return both an error (false for a zero divisor) and a remainder, which goes to a pointer?
 * Given two integers and a pointer, write the first modulo the second there and return whether the second is not 0.
 * Write a function to store the remainder of two numbers through a pointer; false, with nothing stored, for divisor 0.
 * How do I do modulo with a success flag and output pointer?
 * Store a % b in *out, return false if b is 0.
 * Compute a % b into *out; return true, or false if b is 0.
 * modulo with error check: remainder by pointer, false for division by zero
 *
 * @T int32_t int64_t
 * @array out 1
 * @name try_remainder safe_modulo
 * @range a -100 100
 * @range b -3 3
 * @range out -9 9
 */
_Bool try_remainder(T a, T b, T *out) {
    if (b == 0) return 0;
    *out = a % b;
    return 1;
}

/**
 * Store the square root of x through a pointer; return false, with nothing stored, if x is negative.
 * safe square root: result through a pointer, false and nothing stored for a negative number
 * sqrt into out unless the number is negative; return whether it worked
 * checked square root into out, true if the number is not negative
 * Write a function that stores the square root of a number through a pointer and returns false for negative input.
 * Try to take the square root of x into a pointer, return false for x below zero.
 * How do I return both an error (false for a negative number) and a square root, which goes to a pointer?
 * Compute sqrt(x) into *out if x is not negative, and return whether that was possible.
 * Given a double and a pointer, write its square root there and return whether it is real.
 * Write a function to store a number's square root through a pointer; false, with nothing stored, for a negative number.
 * How do I take sqrt safely with an output pointer and a bool?
 * Store sqrt(x) in *out, return false if x < 0.
 *
 * @array out 1
 * @name try_sqrt safe_sqrt
 * @range x -20 400
 * @range out -9 9
 */
_Bool try_sqrt(double x, double *out) {
    if (x < 0) return 0;
    *out = __builtin_sqrt(x);
    return 1;
}

/**
 * Store element i of an array through a pointer; return false if the index is out of range.
 * checked array access: store a[i] through a pointer and return true, or return false for an invalid index
 * read a[i] into out if the index is valid, and return whether it is
 * Write a function that fetches the array element at an index with bounds check, the value through a pointer, false if out of range.
 * Get the element at an index through a pointer, or return false if there is no such index.
 * How do I read an array element into a pointer without going out of bounds, returning success?
 * Return false for a bad index of the array, otherwise true and the element in *out.
 * Given an array, its length, an index and a pointer, write the element there and return whether the index exists.
 * safe read: element i of an array of n goes to *out, true on success
 * Write a function to store an array element at an index through a pointer; false for an index outside 0 to n - 1.
 * How do I read array[i] safely, with a bool result and an out pointer (length, then i)?
 * Store a[i] in *out if 0 <= i < n, else return false.
 * bounds-checked lst[i]: item through an out pointer, false for a subscript outside the list
 *
 * @T int32_t double int64_t
 * @array a n
 * @array out 1
 * @name try_get checked_get
 * @range a -9 9
 * @range n 0 8
 * @range i -2 9
 * @range out -9 9
 */
_Bool try_get(const T *a, int32_t n, int32_t i, T *out) {
    if (i < 0 || i >= n) return 0;
    *out = a[i];
    return 1;
}

/**
 * Write a value at index i of an array (array, length, i, value); return false and change nothing if the index is out of range.
 * checked array store (a, n, i, x): set a[i] = x and return true, or return false for an invalid index
 * given a, n, i, x: assign a[i] = x if the index is valid, and return whether it is
 * Write a function that writes to an array (length, index, value) with a bounds check and returns whether the index was in range.
 * bounds-checked set of an array element, returning whether the index exists; array, size, index, value
 * Given array, length, index and value: return false for a bad index, otherwise overwrite the array element with the value and return true.
 * In an array of n, try to set element i to x; return true if i is valid.
 * Given an array, its length, an index and a value, store the value and return whether the index exists.
 * Write a function (array, n, index, new value) to replace an array element; false, without change, for an index outside 0 to n - 1.
 * How do I write array[i] safely (length, i, value) with a bool result?
 * Set a[i] = x if 0 <= i < n, else return false. Parameters a, n, i, x.
 * bounds-checked lst[i] = item (list, length, i, item): false and nothing overwritten for a subscript outside the list
 *
 * @T int32_t double int64_t
 * @array a n
 * @name try_set checked_set
 * @range a -9 9
 * @range n 0 8
 * @range i -2 9
 * @range x -9 9
 */
_Bool try_set(T *a, int32_t n, int32_t i, T x) {
    if (i < 0 || i >= n) return 0;
    a[i] = x;
    return 1;
}

/**
 * Does the array contain x, and where first? Store the index through a pointer only if it does.
 * Write a function that searches an array and, only if the value is there, stores its first index by pointer, returning whether it is.
 * linear search for a value with bool result, index of the first hit into a pointer, no hit no write
 * Given an array, a value and a pointer, write where the value first occurs and return true, else write nothing and return false.
 * Try to find x in an array: store the first index in the pointer and return true, or just return false.
 * Write a function to store the index of the first occurrence of a number through a pointer; false, with nothing stored, if absent.
 * Write a function to search an array for a value: true if found, its first index through a pointer, which is left alone otherwise.
 * Given an array, its length, a value and a pointer, store the first matching index and return true; if none, only return false.
 * Implement linear search with a bool result and the first index in an output parameter, untouched on failure.
 * Function that tells whether a value is in an array and, only if so, stores where (first occurrence)
 * linear search, found flag returned, first index by pointer, unchanged if missing
 * does the array contain x? if so, store its first index, else nothing
 *
 * @T int32_t double int64_t
 * @array a n
 * @array index 1 int32_t
 * @name try_find find_into
 * @range a 0 5
 * @range n 0 8
 * @range x 0 5
 * @range index -1 9
 */
_Bool try_find(const T *a, int32_t n, T x, int32_t *index) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) {
            *index = i;
            return 1;
        }
    return 0;
}

/**
 * Store the largest element of an array through a pointer; return false if the array is empty.
 * biggest number of an array by pointer, return false when there is none
 * try to get the max of an array into out, false if it is empty
 * Write a function that writes an array's maximum to an output parameter and returns false for an empty array.
 * Given an array and a pointer, write the largest value there and return whether there is one.
 * safe array max: store the greatest element through the pointer and return true, or return false for length 0
 * Write a function to store the largest number of an array through a pointer; false, with nothing stored, if it is empty.
 * How do I return an array's max safely when it may be empty (bool plus pointer)?
 * Store the maximum in *out, return false if the array is empty.
 * Write a function to find the maximum of an array and store it through a pointer; false if it is empty.
 * Write a function to get the max value of an array by pointer, true on success.
 * Given an array, its length and a pointer, store the biggest element there; false for no elements.
 * Implement tryMax: largest value into *out, false for an empty array.
 * Function that writes the greatest number of an array to an output parameter and returns success
 * max of array into *out, false if n is 0
 * highest value of a list by output parameter, true unless the list is empty
 * max(lst) through an out pointer, false rather than an error for an empty list
 *
 * @T int32_t double int64_t
 * @array a n
 * @array out 1
 * @name try_maximum safe_max
 * @range a -20 20
 * @range n 0 8
 * @range out -9 9
 */
_Bool try_maximum(const T *a, int32_t n, T *out) {
    if (n <= 0) return 0;
    T best = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] > best) best = a[i];
    *out = best;
    return 1;
}

/**
 * Store the smallest element of an array through a pointer; return false if the array is empty.
 * smallest number of an array by pointer, return false when there is none
 * try to get the min of an array into out, false if it is empty
 * Write a function that writes an array's minimum to an output parameter and returns false for an empty array.
 * Given an array and a pointer, write the smallest value there and return whether there is one.
 * safe array min: store the smallest element through the pointer and return true, or return false for length 0
 * Write a function to store the smallest number of an array through a pointer; false, with nothing stored, if it is empty.
 * How do I return an array's min safely when it may be empty (bool plus pointer)?
 * Store the minimum in *out, return false if the array is empty.
 * Write a function to find the minimum of an array and store it through a pointer; false if it is empty.
 * Write a function to get the min value of an array by pointer, true on success.
 * Given an array, its length and a pointer, store the smallest element there; false for no elements.
 * Implement tryMin: smallest value into *out, false for an empty array.
 * Function that writes the least number of an array to an output parameter and returns success
 * min of array into *out, false if n is 0
 * lowest value of a list by output parameter, true unless the list is empty
 *
 * @T int32_t double int64_t
 * @array a n
 * @array out 1
 * @name try_minimum safe_min
 * @range a -20 20
 * @range n 0 8
 * @range out -9 9
 */
_Bool try_minimum(const T *a, int32_t n, T *out) {
    if (n <= 0) return 0;
    T best = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] < best) best = a[i];
    *out = best;
    return 1;
}

/**
 * Store the average of an array through a pointer; return false if the array is empty.
 * average of an array by pointer, return false when there are no numbers
 * try to compute the mean of an array into out, false if it is empty
 * Write a function that writes an array's average to an output parameter and returns false for an empty array.
 * Given an array and a pointer to double, write the mean there and return whether there is one.
 * safe average of an array: store the mean through the pointer and return true, or return false for length 0
 * Write a function to store the mean of an array through a pointer; false, with nothing stored, if it is empty.
 * How do I average an array that may be empty without dividing by zero (bool plus pointer)?
 * Store the average in *out, return false if the array is empty.
 * Write a function to compute the average of an array, by pointer; false if it is empty.
 * Given an array, its length and a pointer, store the mean there; false for no elements.
 * Implement tryAverage: sum / n into *out, false for n = 0.
 * Function that writes the arithmetic mean of an array to an output parameter and returns success
 * average of numbers into *out, false if there are none
 * mean by pointer, true unless the array is empty
 *
 * @T double
 * @array a n
 * @array out 1 double
 * @name try_average safe_mean
 * @range a -20 20
 * @range n 0 8
 * @range out -9 9
 */
_Bool try_average(const T *a, int32_t n, double *out) {
    if (n <= 0) return 0;
    double sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i];
    *out = sum / n;
    return 1;
}

/**
 * Store the indices of the first pair in nested-loop order that adds up to a target through two pointers; return whether there is such a pair.
 * two sum: write both indices of the pair with the target sum through pointers, lowest first index, then lowest second, true if there is one
 * Find the smallest i, then the smallest j > i with a[i] + a[j] == target, store them through two pointers, return true if they exist.
 * Write a function that finds which two elements sum to the target, by the plain double loop, indices as outputs, false if there are none.
 * positions of the pair of array elements with a given total, stored through pointers, leftmost first element, then leftmost second; true if found
 * Return true and, through pointers, the indices i < j of the pair with the lowest i (then j) that sums to the target, else false.
 * Given an array, a target and two pointers, write the indices of the pair with that sum whose first index is smallest, then its second; true if one exists.
 * How do I get the indices of a pair with a given sum through pointers (first found by nested loops, false if none)?
 * two sum: the pair's indices to *first and *second, lowest *first, then lowest *second; false if none
 * Two sum: store the indices i < j of two elements that add up to the target, smallest i, then smallest j; false if none.
 * Given an array and a target, store the indices i < j (smallest i, then j) whose elements sum to target; true if any.
 * which two numbers add up to the target? indices by two pointers, smallest first index, then smallest second; false without any
 *
 * @T int32_t int64_t
 * @array a n
 * @array first 1 int32_t
 * @array second 1 int32_t
 * @name two_sum find_pair
 * @range a 0 9
 * @range n 0 8
 * @range target 0 18
 * @range first -1 -1
 * @range second -1 -1
 */
_Bool two_sum(const T *a, int32_t n, T target, int32_t *first, int32_t *second) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] + a[j] == target) {
                *first = i;
                *second = j;
                return 1;
            }
    return 0;
}

/**
 * Store the index of the smallest and of the largest element of an array through two int pointers, first ones on ties.
 * positions of the first minimum and the first maximum of an array into two int pointers
 * Where are the smallest and the largest element of an array? First occurrences, smallest through the first int pointer.
 * argmin and argmax of an array at once through two int pointers, earliest index on ties
 * Write a function that returns the indices of an array's minimum and maximum by int pointer, the first ones if tied.
 * index of min and index of max of an array in one pass, first occurrences, min to the first int pointer
 * How do I get the first positions of the smallest and the biggest number of an array together, by two int pointers?
 * Given a non-empty array and two int pointers, write where its minimum and its maximum first stand.
 * locate both extremes of an array: first index of the least and first index of the greatest, by int pointer
 * Write a function to store the indices of the smallest and the largest number of an array, the first ones on ties.
 * How do I get the indices of both minimum and maximum in one pass (first occurrences)?
 * index of the min to *low, index of the max to *high, first ones on ties
 *
 * @T int32_t double int64_t
 * @array a n
 * @array low 1 int32_t
 * @array high 1 int32_t
 * @name extreme_indices min_max_index
 * @range a -9 9
 * @range n 1 8
 * @range low -1 9
 * @range high -1 9
 */
void extreme_indices(const T *a, int32_t n, int32_t *low, int32_t *high) {
    int32_t least = 0, most = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < a[least]) least = i;
        if (a[i] > a[most]) most = i;
    }
    *low = least;
    *high = most;
}

/**
 * Store the sum and the average of an array through two pointers; the average of nothing is 0.
 * total and mean of an array by output parameters, mean 0 for no elements
 * sum and average of an array at once through two pointers (average 0 if it is empty)
 * Compute the sum and the mean of a list and store them through two pointers; the mean of nothing is 0.
 * Write a function that returns the sum and the average of an array by pointer; 0 is the average of no elements.
 * How do I store the sum of an array in the first pointer and its average (0 for length 0) in the second?
 * How do I return the sum and the mean of an array by two pointers, with 0 as the mean of nothing?
 * Given an array and two pointers, write its sum and its mean (0 if there are no elements).
 * Write a function to store the total of a list and then its mean (0 if empty) through two pointers.
 * How do I return both sum and average of an array (average 0 when empty)?
 * Return the sum and the average of an array through two output parameters; the average is 0 for an empty array.
 * Write a program to compute the sum and the average (0 if empty) of an array, stored through two pointers.
 * Given an array, store its sum in the first pointer and its mean in the second (0 if empty).
 * Function that calculates total and average of numbers by output parameters, sum first; average 0 for an empty array
 * sum and average through pointers, average 0 for no elements
 *
 * @array a n
 * @array sum 1
 * @array average 1
 * @name sum_and_average total_and_mean
 * @range a -50 50
 * @range n 0 8
 * @range sum -9 9
 * @range average -9 9
 */
void sum_and_average(const double *a, int32_t n, double *sum, double *average) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    *sum = total;
    *average = n > 0 ? total / n : 0;
}

/**
 * Store the average and the largest value of an array through two pointers.
 * mean and maximum of a non-empty array by output parameters
 * average and highest value of an array at once, into two pointers
 * Compute both the mean and the max of a list and store them through two pointers in this order.
 * Write a function that returns the average and the maximum of an array by pointer.
 * Store the mean of an array in the first pointer and its maximum in the second.
 * How do I return the mean and the biggest value of an array from one function, by pointers?
 * average and peak value of the readings in an array, stored through two pointers
 * Given a non-empty array and two pointers, write its mean and its largest element.
 * Write a function to store the mean of a non-empty list and then its largest number through two pointers.
 * How do I return both average and max of an array by pointers?
 * *average and *maximum of an array
 *
 * @array a n
 * @array average 1
 * @array largest 1
 * @name average_and_maximum mean_and_peak
 * @range a -50 50
 * @range n 1 8
 * @range average -9 9
 * @range largest -9 9
 */
void average_and_maximum(const double *a, int32_t n, double *average, double *largest) {
    double sum = 0, best = a[0];
    for (int32_t i = 0; i < n; i++) {
        sum += a[i];
        if (a[i] > best) best = a[i];
    }
    *average = sum / n;
    *largest = best;
}

/**
 * Store the minimum, the maximum and the average of an array through three pointers.
 * min, max and mean of an array by output parameters in this order
 * smallest, largest and average of an array at once through three pointers
 * Write a function that returns minimum, maximum and average of an array by pointer.
 * lowest, highest and average of the readings in an array, through three pointers in one call
 * daily low, daily high and average of an array of temperatures, stored through three pointers
 * How do I return min, max and mean of an array from one function, by pointers in this order?
 * Given a non-empty array and three pointers, write its least element, its greatest element and its mean.
 * Write a function to store the minimum, the maximum and the mean of a non-empty list through three pointers, in this order.
 * How do I compute min, max and average of readings in one pass by pointers?
 * Write a program to find the minimum, maximum and average of an array by three pointers, in this order.
 * Given an array, store its smallest value, its largest value and its mean, in that order.
 * Function that gets min, max and average of numbers by output parameters
 * array statistics: lowest, highest, mean, by pointer in this order
 * min, max, avg of an array into three variables
 * Lowest, highest and mean temperature of the week from an array of doubles, three results by reference
 *
 * @array a n
 * @array low 1
 * @array high 1
 * @array average 1
 * @name min_max_average array_summary
 * @range a -50 50
 * @range n 1 8
 * @range low -9 9
 * @range high -9 9
 * @range average -9 9
 */
void min_max_average(const double *a, int32_t n, double *low, double *high, double *average) {
    double sum = 0, least = a[0], most = a[0];
    for (int32_t i = 0; i < n; i++) {
        sum += a[i];
        if (a[i] < least) least = a[i];
        if (a[i] > most) most = a[i];
    }
    *low = least;
    *high = most;
    *average = sum / n;
}

/**
 * Count the even and the odd elements of an array into two variables given by pointers.
 * number of evens and number of odds in an array through two pointers
 * How many elements of an array are even and how many are odd? Store both counts by pointer, evens first.
 * Write a function that counts even and odd numbers of an array and stores both counts by pointer, evens first.
 * Store the number of even elements of an array in the first pointer and of odd ones in the second.
 * Count the elements of an array by parity into two outputs, evens into the first.
 * How do I return the number of even and of odd elements of an array through two pointers?
 * Given an array and two pointers, write how many elements are even and how many odd.
 * Write a function to store how many even and how many odd numbers a list has, the even count first.
 * How do I count evens and odds of an array in one pass by pointers?
 * number of even elements to *even, of odd ones to *odd
 * Count evens and odds and return the counts in two output parameters, evens first.
 * Write a program to count the even and odd numbers of an array, by two pointers, even first.
 * Given an array, store how many elements are even and how many are odd.
 * Function that counts the evens and odds of an array into two pointers, evens first
 * number of even and odd integers in an array, by output parameters in that order
 * Count even and odd numbers in an array, both counts returned by reference, even first.
 *
 * @T int32_t int64_t
 * @array a n
 * @array even 1 int32_t
 * @array odd 1 int32_t
 * @name count_even_odd parity_counts
 * @range a -20 20
 * @range n 0 8
 * @range even -9 9
 * @range odd -9 9
 */
void count_even_odd(const T *a, int32_t n, int32_t *even, int32_t *odd) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] % 2 == 0;
    *even = count;
    *odd = n - count;
}

/**
 * Add up the even and the odd elements of an array separately into two variables given by pointers.
 * sum of evens and sum of odds of an array through two pointers
 * total of the even numbers and total of the odd numbers of an array, stored by pointer
 * Write a function that sums the even and the odd elements of an array separately and stores both sums by pointer, evens first.
 * Store the sum of an array's even elements in the first pointer and that of its odd elements in the second.
 * Sum the array elements by parity into two outputs, evens into the first.
 * How do I return the sums of the even and of the odd elements of an array by two pointers?
 * Given an array and two pointers, write the sum of its even elements and then the sum of its odd ones.
 * Write a function to store the total of a list's even numbers and that of its odd ones, the even total first.
 * How do I total even and odd values separately in one pass by pointers?
 * sum of the even elements to *even, of the odd ones to *odd
 * Return the sum of even numbers and the sum of odd numbers in an array as two output parameters.
 * Write a program to find the sum of the even and of the odd numbers of an array, by two pointers.
 * Given an array, store the total of its even elements first and of its odd elements second.
 * Function that adds an array's even and odd numbers separately, even sum first
 * sum of evens and sum of odds by output parameters in that order
 * even total and odd total of an array into two variables
 *
 * @T int32_t int64_t
 * @array a n
 * @array even 1
 * @array odd 1
 * @name sum_even_odd parity_sums
 * @range a -20 20
 * @range n 0 8
 * @range even -9 9
 * @range odd -9 9
 */
void sum_even_odd(const T *a, int32_t n, T *even, T *odd) {
    T evens = 0, odds = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] % 2 == 0) evens += a[i];
        else odds += a[i];
    }
    *even = evens;
    *odd = odds;
}

/**
 * Count the positive, negative and zero elements of an array into three variables given by pointers.
 * number of positives, negatives and zeros of an array through three pointers
 * How many elements of an array are above, below and equal to zero? Store the counts by pointer in this order.
 * Write a function that counts positive, negative and zero numbers of an array into three pointers, in this order.
 * How do I return how many elements of an array are positive, negative, zero, by three pointers?
 * Count wins (> 0), losses (< 0) and draws (0) in an array of goal differences, into three pointers.
 * Given an array and three pointers, write how many elements are greater than, less than and equal to 0.
 * counts of positive, negative and zero elements of an array through three pointers
 * Write a function to store how many positive numbers, negative numbers and zeros a list has, in this order.
 * How do I tally an array's positives, negatives and zeros by pointers?
 * count positive, negative and zero elements by pointer
 * Write a program to count the positive, negative and zero numbers of an array, by three pointers.
 * Given an array, store how many elements are > 0, < 0 and == 0, in this order.
 * Function that counts positives, negatives and zeros of an array by output parameters
 *
 * @T int32_t double int64_t
 * @array a n
 * @array positive 1 int32_t
 * @array negative 1 int32_t
 * @array zero 1 int32_t
 * @name count_signs sign_counts
 * @range a -2 2
 * @range n 0 8
 * @range positive -9 9
 * @range negative -9 9
 * @range zero -9 9
 */
void count_signs(const T *a, int32_t n, int32_t *positive, int32_t *negative, int32_t *zero) {
    int32_t above = 0, below = 0;
    for (int32_t i = 0; i < n; i++) {
        above += a[i] > 0;
        below += a[i] < 0;
    }
    *positive = above;
    *negative = below;
    *zero = n - above - below;
}

/**
 * Count the letters, the digits and all other characters of a string into three variables given by pointers.
 * number of letters, digits and others in a string through three pointers
 * How many letters, digits and other characters does a string have? Store the counts through three pointers.
 * Write a function that counts letters, digits and the rest of a text into three pointers.
 * classify the characters of a string as letter, digit or other and store each count by pointer, in this order
 * alphabetic, numeric and other characters of a string counted in one pass, results by pointer
 * character statistics of a text into three outputs for letters, digits and all others
 * Given a string and three pointers, write how many characters are letters, digits and neither.
 * Write a function to store how many letters, digits and other characters a string has, in this order.
 * letters, digits and other characters of a string, counted separately
 * Given a string, store its number of letters, of digits and of other characters, in this order.
 * Function that counts letters, digits and everything else of a text by output parameters
 *
 * @string s
 * @array letters 1
 * @array digits 1
 * @array others 1
 * @name count_character_kinds character_statistics
 * @range letters -9 9
 * @range digits -9 9
 * @range others -9 9
 */
void count_character_kinds(const char *s, int32_t *letters, int32_t *digits, int32_t *others) {
    int32_t l = 0, d = 0, o = 0;
    for (; *s != 0; s++) {
        if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z')) l++;
        else if (*s >= '0' && *s <= '9') d++;
        else o++;
    }
    *letters = l;
    *digits = d;
    *others = o;
}

/**
 * Count the vowels and the consonants of a string, in either case, into two variables given by pointers.
 * number of vowels and consonants in a string through two pointers, either case
 * How many vowels and how many consonants, of either case, does a string have? Two counts by pointer.
 * vowel and consonant counts of a text, upper and lower case, stored through two pointers
 * Write a function that counts vowels and consonants (any case) of a string and stores both by pointer.
 * Store the number of vowels of a string in the first pointer and of consonants in the second, ignoring case.
 * How do I return both the vowel and the consonant count of a string, capitals too, by two pointers?
 * Given a string and two pointers, write how many letters are vowels (a, e, i, o, u in any case) and how many are not.
 * Write a function to store how many vowels and how many consonants a text has, either case, vowels first.
 * Count vowels and consonants in one pass, ignoring case, and return both counts through pointers.
 * Given a string, store its number of vowels and its number of consonants, case ignored.
 * Function that counts vowels (first pointer) and consonants (second pointer) in either case
 * vowels and consonants of a text, any case, into two variables
 *
 * @string s
 * @array vowels 1
 * @array consonants 1
 * @name count_vowels_consonants vowel_statistics
 * @range vowels -9 9
 * @range consonants -9 9
 */
void count_vowels_consonants(const char *s, int32_t *vowels, int32_t *consonants) {
    int32_t v = 0, c = 0;
    for (; *s != 0; s++) {
        char small = (char)(*s | 32);
        if (small < 'a' || small > 'z') continue;
        if (small == 'a' || small == 'e' || small == 'i' || small == 'o' || small == 'u') v++;
        else c++;
    }
    *vowels = v;
    *consonants = c;
}

/**
 * Count the upper-case and the lower-case letters of a string into two variables given by pointers.
 * number of capitals and small letters of a string through two pointers
 * How many letters of a string are upper case, how many lower case? Store the counts by pointer, upper first.
 * Write a function that counts upper and lower case letters of a string at the same time into two pointers.
 * Store the number of capitals of a string in the first pointer and of small letters in the second.
 * count the letters of a string by case into two outputs, capitals into the first
 * How do I return both the upper case and the lower case count of a string by two pointers?
 * Given a string and two pointers, write how many capitals and how many small letters it has.
 * Write a function to store how many capitals and how many small letters a text has, capitals first.
 * How do I tally upper- and lower-case letters of a string by pointers?
 * number of uppercase letters of a string to *upper, of lowercase ones to *lower
 * Count uppercase and lowercase letters in one pass and return both counts through pointers.
 * Write a program to count the uppercase and lowercase letters of a string, by two pointers.
 * Given a string, store its number of capitals first and of small letters second.
 * Function that counts upper and lower case letters by output parameters, upper first
 * uppercase count and lowercase count of a text, in that order
 *
 * @string s
 * @array upper 1
 * @array lower 1
 * @name count_upper_lower case_statistics
 * @range upper -9 9
 * @range lower -9 9
 */
void count_upper_lower(const char *s, int32_t *upper, int32_t *lower) {
    int32_t u = 0, l = 0;
    for (; *s != 0; s++) {
        u += *s >= 'A' && *s <= 'Z';
        l += *s >= 'a' && *s <= 'z';
    }
    *upper = u;
    *lower = l;
}

/**
 * Count the words (split at space, tab, newline) and the newlines of a text into two variables given by pointers.
 * number of words and number of newlines of a text through two pointers, words split at space, tab, newline
 * wc for words and lines of a string: words (split at space, tab, newline) to the first pointer, newline count to the second
 * Write a function that stores a text's number of words (separated by blanks, tabs or newlines) and of newline characters.
 * Store the number of words of a string (split at blanks, tabs, newlines) and then of newlines through two pointers.
 * How do I return both the word count (split at space, tab, \n) and the newline count of a string by pointer?
 * words (split at space, tab, newline) and newlines of a text counted in one pass, stored by pointer
 * simple wc on a string: number of words (split at space, tab, newline) and of '\n' characters into two pointers
 * Given a string and two pointers, write how many words (split at space, tab, newline) and how many newlines it has.
 * Write a function to store how many words (separated by spaces, tabs, newlines) and how many newlines a text has, words first.
 * number of words (split at space, tab, newline) and number of newlines of a text
 * How do I get the number of words (separated by spaces, tabs or newlines) and the number of '\n' characters of a string, in this order, through two pointers?
 *
 * @string s
 * @array words 1
 * @array lines 1
 * @name count_words_lines word_line_counts
 * @range words -9 9
 * @range lines -9 9
 */
void count_words_lines(const char *s, int32_t *words, int32_t *lines) {
    int32_t w = 0, l = 0;
    _Bool inside = 0;
    for (; *s != 0; s++) {
        _Bool blank = *s == ' ' || *s == '\t' || *s == '\n';
        l += *s == '\n';
        w += !blank && !inside;
        inside = !blank;
    }
    *words = w;
    *lines = l;
}

/**
 * Parse an optional minus and one to nine digits; store the value and return true, or return false for any other text.
 * string to int with error check, at most 9 digits, minus allowed: value by pointer, return true if valid
 * Try to read a whole text as a number of one to nine digits, minus allowed, into a pointer; false if that fails.
 * strict atoi into a pointer: an optional minus and up to 9 digits, return false for anything else
 * Write a function that converts a string of an optional minus and up to nine digits to an int by pointer, false if invalid.
 * parse int into out: optional minus sign, one to nine digits, nothing else allowed, else false
 * TryParse for integers: only an optional minus and one to nine digits, value by pointer, false and nothing stored if invalid
 * How do I check that a string is a number of at most 9 digits (maybe with a minus) and get its value by pointer?
 * Given a string and a pointer, write its value and return true if it is an optional minus and 1 to 9 digits, else false.
 * Write a function that stores a text of 1 to 9 digits, minus allowed, as an integer through a pointer; false for other text.
 * strict int parser: optional minus, 1 to 9 digits, false if invalid
 * My settings are stored as text: if it is an optional minus and 1 to 9 digits and nothing else, write the number through a pointer and return true, otherwise write nothing and return false.
 *
 * @string s
 * @array out 1
 * @range out -9 9
 * @name try_parse_int parse_integer_strict
 */
_Bool try_parse_int(const char *s, int32_t *out) {
    _Bool negative = *s == '-';
    if (negative) s++;
    int32_t value = 0, digits = 0;
    for (; *s >= '0' && *s <= '9'; s++) {
        if (++digits > 9) return 0;
        value = value * 10 + (*s - '0');
    }
    if (digits == 0 || *s != 0) return 0;
    *out = negative ? -value : value;
    return 1;
}

/**
 * Solve a x^2 + b x + c = 0: store the real roots (a double one once), the smaller first, and return how many there are.
 * quadratic equation a, b, c: real roots through two pointers, smaller first, number of them returned (a double one once)
 * abc formula with two output parameters, smaller root first; return 2, 1 (one stored) or 0
 * Write a function that solves ax^2 + bx + c = 0 into two pointers, ascending, a double root only into the first, and returns their number 0, 1 or 2.
 * quadratic formula for a, b, c: real roots by pointer in ascending order (a double one stored and counted once), their number as the result
 * How do I return both real solutions of a quadratic equation by pointer, smaller first, one solution just by the first pointer, and their count 0, 1 or 2?
 * Given a (not zero), b, c and two pointers, write the real roots of a x^2 + b x + c in ascending order, a repeated one a single time, and return their number.
 * Write a function that stores the distinct real roots of a x^2 + b x + c (a not zero) in ascending order, each once, and returns their number.
 * How do I solve ax^2 + bx + c = 0 in C with sorted distinct roots through pointers, none written twice, and the count returned?
 * Compute the real roots of a x^2 + b x + c with the discriminant, store them smaller first (only one for discriminant 0) and return 0, 1 or 2.
 * quadratic equation solver: distinct real roots through two pointers in ascending order, a double one via the first only, number returned
 * Given a, b, c, store the real roots of ax^2 + bx + c in ascending order, a single one in the first place only; return 0, 1 or 2.
 * Implement the quadratic formula: smaller root first, a double root stored once; the number of real roots is returned.
 * Find the real roots of ax^2 + bx + c = 0 by the formula, ascending through two pointers, returning their number, a repeated root stored and counted once.
 *
 * @array first 1
 * @array second 1
 * @name solve_quadratic quadratic_roots
 * @range a 1 5
 * @range b -10 10
 * @range c -10 10
 * @range first 0 0
 * @range second 0 0
 */
int32_t solve_quadratic(double a, double b, double c, double *first, double *second) {
    double d = b * b - 4 * a * c;
    if (d < 0) return 0;
    if (d == 0) {
        *first = -b / (2 * a);
        return 1;
    }
    double root = __builtin_sqrt(d), p = (-b - root) / (2 * a), q = (-b + root) / (2 * a);
    *first = p < q ? p : q;
    *second = p < q ? q : p;
    return 2;
}

/**
 * Solve a x + b = 0: store the solution through a pointer and return true, or return false if a is zero.
 * linear equation a x + b = 0: solution by pointer, true unless a is 0
 * solve for x in a x + b = 0 by pointer, false when there is no single solution
 * Write a function that solves a x + b = 0 into a pointer and returns whether a is not 0.
 * Store x = -b / a through a pointer and return true, unless a is 0; then return false.
 * How do I solve a*x + b = 0 safely, with the solution through a pointer and false for a = 0?
 * checked linear solver for a x + b = 0: x by pointer, bool result, false for a = 0
 * Given a and b of a x + b = 0 and a pointer, write the solution and return true, or false if a is 0.
 * Solve the linear equation a x + b = 0 into *x, return false if a is zero.
 * Write a function to store the solution of a x + b = 0 through a pointer; false, with nothing stored, if a is zero.
 * How do I solve ax + b = 0 with a success flag that is false for a = 0?
 * Solve ax + b = 0 into *x, return false if a = 0.
 *
 * @array x 1
 * @name try_solve_linear linear_root
 * @range a -3 3
 * @range b -20 20
 * @range x 0 0
 */
_Bool try_solve_linear(double a, double b, double *x) {
    if (a == 0) return 0;
    *x = -b / a;
    return 1;
}

/**
 * modf with two output parameters: whole part, then fraction
 * integer part (toward zero) and decimals of a double through two pointers
 * Write a function that stores the integer part and the fraction of a double by pointer; both have its sign.
 * How do I get the whole part and the fraction of a floating-point number by two pointers, cut toward zero?
 * Given a double and two pointers, write its whole part (toward zero) and its fractional part.
 * break a real number into its integer part toward zero and the remainder, through pointers
 * Write a function to store the integer part of a number and then its fraction, both with its sign, through two pointers.
 * How do I write modf with two pointers (truncated part first)?
 * Set *whole = trunc(x) and *part = x - trunc(x).
 * Given a double, store trunc(x) and x - trunc(x) through two pointers.
 * Given a decimal number, store the part before and the part after the decimal point (both with its sign).
 * Implement modf with pointers: truncated whole part first, then the fraction.
 * Function that separates 3.75 into 3 and 0.75, and -3.75 into -3 and -0.75
 *
 * @array whole 1
 * @array part 1
 * @name split_real integer_and_fraction
 * @range x -100 100
 * @range whole 0 0
 * @range part 0 0
 */
void split_real(double x, double *whole, double *part) {
    *whole = __builtin_trunc(x);
    *part = x - __builtin_trunc(x);
}

/**
 * Convert polar coordinates with the angle in radians to x and y, stored through pointers.
 * polar to cartesian: radius and angle in radians to x and y through two pointers
 * Compute x = r cos phi and y = r sin phi, both through pointers.
 * Write a function that converts a radius and an angle in radians to x and y through two pointers.
 * coordinates of a point given its radius and its direction in radians, stored by pointer, x first
 * How do I turn r and theta (radians) into x and y through two pointers?
 * rectangular coordinates of a point in polar form (r, angle in radians), into two pointers
 * Given a radius, an angle in radians and two pointers, write the coordinates of the point.
 * Given r and an angle in radians, store the cartesian coordinates x and y through pointers.
 * How do I get x and y from r and theta in radians?
 * convert {r}, {phi} (radians) to *{x}, *{y}
 * Given a radius and an angle in radians, compute x and y and store them through pointers.
 *
 * @array x 1
 * @array y 1
 * @name polar_to_xy to_cartesian
 * @range r 0 20
 * @range phi -7 7
 * @range x 0 0
 * @range y 0 0
 */
void polar_to_xy(double r, double phi, double *x, double *y) {
    *x = r * __builtin_cos(phi);
    *y = r * __builtin_sin(phi);
}

/**
 * Add the fractions a/b and c/d and store numerator and denominator of the sum in lowest terms through two pointers.
 * sum of two fractions (numerator and denominator of each), reduced, into two output parameters
 * a/b + c/d in lowest terms, numerator and denominator by pointer
 * Write a function that adds two fractions a/b and c/d and stores the reduced numerator and denominator by pointers.
 * fraction addition a/b + c/d in lowest terms: numerator, denominator through pointers
 * How do I add two fractions with positive denominators exactly, reduced, into two pointers?
 * add the fractions a/b and c/d (positive denominators) and store the reduced result through two pointers
 * Given the fractions a/b and c/d and two pointers, write the reduced sum; the denominators are positive.
 * exact sum of two fractions in lowest terms, into a top and a bottom pointer
 * Write a function to add two fractions with positive denominators and to store the reduced numerator and denominator.
 * How do I add a/b and c/d and simplify, with the result by pointers?
 * Store a/b + c/d, reduced, in *top and *bottom.
 *
 * @T int32_t int64_t
 * @array top 1
 * @array bottom 1
 * @name add_two_fractions fraction_sum
 * @range a -20 20
 * @range b 1 20
 * @range c -20 20
 * @range d 1 20
 * @range top 0 0
 * @range bottom 0 0
 */
void add_two_fractions(T a, T b, T c, T d, T *top, T *bottom) {
    T p = a * d + c * b, q = b * d, u = p < 0 ? -p : p, v = q;
    while (v != 0) {
        T rest = u % v;
        u = v;
        v = rest;
    }
    *top = p / u;
    *bottom = q / u;
}

/**
 * Pop the top element from a stack kept in an array with its size passed by pointer; return false if it is empty.
 * pop from an array stack with a pointer to its size: value by pointer, return false if empty
 * Take the last element off an array stack, size and value by pointer; return true if there was one.
 * Write a function that pops from an array-based stack (size by pointer) and stores the value, false if it is empty.
 * How do I pop from an array stack (size by pointer) into a pointer without underflow, false if empty?
 * Pop from an array stack: pointer to the size, then pointer for the value; return false on underflow.
 * Given the array, a pointer to the size and a pointer for the value, take off the top and return true, else false.
 * Write a function that pops from an array stack, its size passed by pointer, and stores the value; false if it is empty.
 * How do I implement pop for an array-based stack with underflow check (stack, &size, &out)?
 * pop an array stack into *out and decrement *size, false if empty
 * Implement stack pop: decrement *size, store the removed element in *out and return true, or false for an empty stack.
 * Write a function to pop from a stack (array and pointer to its size): value by pointer, false if empty.
 * Given a stack array and its size, remove the top element and store it; false for an empty stack.
 * Implement pop for an array-based stack; true and the value in *out, or false on underflow.
 * Write a function to take the topmost item off an array-backed stack (LIFO), size and then the item via pointers; false when there is nothing to pop.
 *
 * @T int32_t double int64_t
 * @array stack 8
 * @array size 1 int32_t
 * @array out 1
 * @name pop_stack try_pop
 * @range stack -9 9
 * @range size 0 8
 * @range out -9 9
 */
_Bool pop_stack(const T *stack, int32_t *size, T *out) {
    if (*size <= 0) return 0;
    *out = stack[--*size];
    return 1;
}

/**
 * Look at the top element of a stack kept in an array without removing it; return false if it is empty.
 * peek at an array stack of a given size: last element by pointer, return false if empty
 * read the last element of an array stack, value by pointer, true if there is one
 * Store the top item (last array element) in *out without popping; return false for an empty stack.
 * Write a function that peeks at an array-based stack and stores the top value by pointer, false if it is empty.
 * How do I look at the top (last element) of an array stack safely, the value by pointer and false if empty?
 * safe peek at the last element of an array stack, false on size 0
 * Write a function to store the top of a stack, kept in an array with its size, without removing it; false if it is empty.
 * How do I implement peek for an array-based stack (false if empty)?
 * top of an array stack to *out, false if empty
 * Store the last element of a stack in *out without removing it; return false if the size is 0.
 * Write a function to read the topmost stack item without popping it; false for an empty stack.
 *
 * @T int32_t double int64_t
 * @array stack size
 * @array out 1
 * @name peek_stack try_peek
 * @range stack -9 9
 * @range size 0 8
 * @range out -9 9
 */
_Bool peek_stack(const T *stack, int32_t size, T *out) {
    if (size <= 0) return 0;
    *out = stack[size - 1];
    return 1;
}

/**
 * Compare the numbers two pointers point to in descending order: -1 if the first is larger, 1 if smaller, 0 if equal.
 * qsort comparator for numbers, descending, returning -1, 0 or 1
 * comparator for pointers to numbers, biggest first: -1, 0 or 1
 * compare two numbers through pointers for a reverse sort: -1 if the first is larger, 1 if smaller, else 0
 * Write a comparison function on two pointers (-1, 0, 1) for sorting numbers from large to small.
 * reverse comparator for two pointed-to numbers: 1 if the first is smaller, -1 if larger, 0 if equal
 * How do I write the compare function (-1, 0, 1) for a descending qsort of numbers?
 * return (*{a} < *{b}) - (*{a} > *{b}) for two pointers to numbers
 * sort high to low: comparator of two pointers to numbers returning -1, 0 or 1
 * Write a comparison function for sorting numbers in descending order: -1 if the first is greater, 1 if less, 0 if equal.
 * What comparator must qsort get for largest first (-1/0/1)?
 * Given pointers to two {T:s}, return 1 if the second is greater, -1 if it is less and 0 if they are the same, so that qsort sorts in descending order.
 *
 * @T int32_t double int64_t
 * @array a 1
 * @array b 1
 * @name compare_descending descending_order
 * @range a -20 20
 * @range b -20 20
 */
int32_t compare_descending(const T *a, const T *b) { return (*b > *a) - (*b < *a); }

/**
 * Compare the numbers two pointers point to in ascending order: -1 if the first is smaller, 1 if larger, 0 if equal.
 * qsort comparator for numbers, ascending, returning -1, 0 or 1
 * comparator for pointers to numbers, smallest first: -1, 0 or 1
 * compare two numbers through pointers for a normal sort: -1 if the first is smaller, 1 if larger, else 0
 * Write a comparison function on two pointers (-1, 0, 1) for sorting numbers from small to large.
 * cmp function with two const pointers to numbers: -1 for less, 0 for equal, 1 for greater
 * How do I write the compare function (-1, 0, 1) for an ascending qsort of numbers?
 * return (*{a} > *{b}) - (*{a} < *{b}) for two pointers to numbers
 * sort low to high: comparator of two pointers to numbers returning -1, 0 or 1
 * Write a comparison function for sorting numbers in ascending order: -1 if the first is less, 1 if greater, 0 if equal.
 * What comparator must qsort get for smallest first (-1/0/1)?
 * comparator callback for qsort through two pointers, smaller number first, result -1, 0 or 1
 *
 * @T int32_t double int64_t
 * @array a 1
 * @array b 1
 * @name compare_ascending ascending_order
 * @range a -20 20
 * @range b -20 20
 */
int32_t compare_ascending(const T *a, const T *b) { return (*a > *b) - (*a < *b); }

/**
 * Compare the first n bytes of two buffers: -1, 0 or 1 at the first difference, bytes as unsigned.
 * memcmp without memcmp, but with -1, 0 or 1 as the result
 * lexicographic comparison of two byte arrays of the same length: -1, 0 or 1
 * Write a function that compares two memory blocks like memcmp, with -1, 0 and 1.
 * Compare n raw bytes of two buffers: -1, 0 or 1 by the first difference.
 * How do I compare two blocks of n bytes without memcmp, getting -1, 0 or 1?
 * three-way compare (-1, 0, 1) of two byte buffers of length n, bytes unsigned
 * Given two byte arrays and a length, return -1, 0 or 1 as the first is less, equal or greater.
 * Write a function that compares two blocks of n unsigned bytes by their first difference: -1, 1, or 0 if identical.
 * How do I implement memcmp with a result of exactly -1, 0 or 1?
 * memcmp that returns exactly -1, 0 or 1
 * Compare two buffers of n bytes and return -1 if the first is smaller at the first difference, 1 if larger, 0 if equal.
 *
 * @array a n
 * @array b n
 * @name compare_bytes memory_compare
 * @range a 0 255
 * @range b 0 255
 * @range n 0 8
 */
int32_t compare_bytes(const uint8_t *a, const uint8_t *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

/**
 * dictionary order of two arrays of different length, as -1, 0 or 1
 * Which list comes first, element by element, with a prefix before the longer list: -1, 0 or 1?
 * Write a function that compares two arrays (each with its length) like strings, returning -1, 0 or 1.
 * three-way compare (-1, 0, 1) of two number sequences, lexicographic
 * How do I compare two vectors of different length lexicographically, with -1, 0 or 1 as the result?
 * Given two arrays with their lengths, return -1, 0 or 1 as the first is lexicographically less, equal or greater.
 * Write a function that compares two lists, each with its length, lexicographically, a prefix being less: -1, 0 or 1.
 * How do I compare two arrays of different lengths lexicographically (-1/0/1)?
 * lexicographic compare of two arrays, returning -1, 0 or 1
 * Compare two arrays with their lengths like std::vector's operator<=>: -1, 0 or 1.
 * compare two lists like dictionary order: -1, 0, 1, the shorter one first if it is a beginning
 * lexicographical comparison of two lists of possibly unequal sizes: -1, 0 or 1; a list that is a prefix precedes
 * Python's ordering of lists (a < b) as a three-way comparator giving -1, 0 or 1
 *
 * @T int32_t double int64_t
 * @array a n
 * @array b m
 * @name compare_arrays lexicographic_order
 * @range a 0 2
 * @range b 0 2
 * @range n 0 5
 * @range m 0 5
 */
int32_t compare_arrays(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n && i < m; i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return n < m ? -1 : n > m;
}

/**
 * Compare two doubles for sorting (-1, 0, 1); NaN counts as larger than every number and equal to NaN.
 * comparator (-1, 0, 1) for doubles with NaN last
 * three-way compare of two doubles that puts nan at the end: -1, 0 or 1
 * total order of two floating-point values as -1, 0, 1, nan greatest and equal to nan
 * Write a comparison of two doubles (-1, 0 or 1) that treats NaN as the largest value.
 * How do I compare two doubles (-1, 0, 1) when one may be NaN, which should come last?
 * NaN-aware cmp of two doubles: -1, 0, 1, NaN greater than infinity
 * Given two doubles, return -1, 0 or 1 for their order, with NaN behind infinity.
 * nan-last comparison of two doubles with result -1, 0 or 1
 * Write a comparison function of two real numbers, -1, 0 or 1, for which a NaN exceeds all numbers and equals another NaN.
 * How do I compare doubles for sorting so that NaNs come last (-1/0/1, two NaNs are equal)?
 * compare doubles with NaN last, returning -1, 0 or 1
 *
 * @name compare_nan_last nan_last_order
 */
int32_t compare_nan_last(double x, double y) {
    _Bool p = x != x, q = y != y;
    if (p || q) return p - q;
    return (x > y) - (x < y);
}

/**
 * Split a colour 0xRRGGBB into red, green and blue through three pointers.
 * unpack a 0xRRGGBB integer into red, green and blue through pointers
 * Store red, green and blue of a 24-bit colour 0xRRGGBB through three pointers.
 * Write a function that stores the three bytes of a colour 0xRRGGBB through pointers, red first.
 * Take a hex colour 0xRRGGBB apart into r, g and b through pointers.
 * int 0xRRGGBB to an RGB triple in three pointers
 * decode a packed colour 0xRRGGBB into its red, green and blue values by pointer
 * Given a colour 0xRRGGBB and three pointers, write its red, green and blue part.
 * separate a pixel 0xRRGGBB into its red, green and blue channels through three pointers
 * Write a function to split a colour 0xRRGGBB into red, green and blue, stored through three pointers.
 * How do I get r, g, b out of a hex colour int through pointers?
 * Store the channels of 0xRRGGBB in *{r}, *{g} and *{b}.
 *
 * @array r 1
 * @array g 1
 * @array b 1
 * @range colour 0 16777215
 * @range r 0 9
 * @range g 0 9
 * @range b 0 9
 * @name split_colour unpack_colour
 */
void split_colour(int32_t colour, int32_t *r, int32_t *g, int32_t *b) {
    *r = (colour >> 16) & 255;
    *g = (colour >> 8) & 255;
    *b = colour & 255;
}

/**
 * Write the integers of an array to a buffer as decimal text with commas between them.
 * join the numbers of an array with commas into a string buffer
 * array of ints to a comma-separated string in out
 * Write a function that prints an int array into a string, separated by commas, no spaces.
 * Convert a list of ints to text like 1,-2,3 in a buffer.
 * How do I turn an array of integers into "1,2,3" in a char buffer?
 * serialise an array of integers to comma-separated text in a buffer
 * Given an int array and a buffer, write the elements with commas between and a NUL at the end.
 * Write a function to create a comma-separated text of all integers of a list in a buffer, without spaces.
 * How do I convert an int array to a comma-separated string?
 * Convert the numbers in an array to a comma-separated string.
 * Write a function to convert an int array to a comma-separated string.
 * Given an array of ints, write "1,2,3" to a buffer: decimal numbers joined by commas, no spaces.
 * Function that joins integers with "," into text
 * Implement join(",") for an integer array with an output buffer.
 * int array to CSV string
 * numbers to text with commas in between, negatives with minus
 * write an array into a string, elements separated by commas
 * Write a function to concatenate the integers of a list into one comma-separated string without spaces.
 *
 * @array a n
 * @array out 96
 * @range a -500 500
 * @range n 0 6
 * @range out 120 120
 * @name join_numbers numbers_to_text
 */
void join_numbers(const int32_t *a, int32_t n, char *out) {
    for (int32_t i = 0; i < n; i++) {
        char digits[12];
        int32_t count = 0;
        uint32_t rest = a[i] < 0 ? -(uint32_t)a[i] : (uint32_t)a[i];
        if (i > 0) *out++ = ',';
        if (a[i] < 0) *out++ = '-';
        do {
            digits[count++] = (char)('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count > 0) *out++ = digits[--count];
    }
    *out = 0;
}

/**
 * Read the integers of a comma-separated text into an array and return how many there are.
 * Parse a comma-separated list of ints from a string into an array and return the count.
 * Split a string at commas, convert the parts to ints in out, and return their number (0 for "").
 * Write a function that reads numbers like "1,-2,3" from a string into an array and returns how many.
 * How do I read "4,8,15" into an int array and get the count?
 * deserialise integers from comma-separated text into an array; returns how many
 * Given a string and an array with room, store its comma-separated numbers and return the count; 0 for an empty string.
 * Read integers separated by commas from a string into an array and return the count.
 * Write a function to read comma-separated integers from a text into an array and return how many; an empty text has none.
 * How do I split "3,-14,15" into an int array and get the count (0 for an empty string)?
 * comma-separated string to ints in out, return the count
 * Parse the comma-separated integers in a string, store them in an array and return the number of values.
 * Write a function to convert a comma-separated string of ints to an array; return the count.
 * Given text like "4,-5,6", store the numbers (negatives allowed) in an array and return how many there are.
 * Function that splits a CSV line of integers into an int array, minus signs allowed, and returns the count (0 for "")
 * Implement parsing of a list of signed integers separated by commas; the number of them is returned.
 * string of comma-separated integers, negative too, to array, returns the length
 *
 * @string s
 * @array out 64
 * @range out 0 0
 * @name parse_numbers split_numbers
 */
int32_t parse_numbers(const char *s, int32_t *out) {
    int32_t n = 0;
    if (*s == 0) return 0;
    for (;;) {
        uint32_t value = 0;
        _Bool negative = 0;
        while (*s == ' ') s++;
        if (*s == '-' || *s == '+') negative = *s++ == '-';
        for (; *s >= '0' && *s <= '9'; s++) value = value * 10 + (uint32_t)(*s - '0');
        while (*s != 0 && *s != ',') s++;
        out[n++] = (int32_t)(negative ? -value : value);
        if (*s == 0) return n;
        s++;
    }
}

/**
 * Write "{YES}" to a buffer if a condition is true, "{NO}" otherwise.
 * bool to text in a buffer: {YES} or {NO}
 * print a flag as {YES} or {NO} into a buffer
 * Convert a boolean to the word {YES} or {NO} in out.
 * Write a function that stores {YES} or {NO} in a string buffer for a truth value.
 * true becomes {YES} and false becomes {NO}, written as text to a buffer
 * How do I format a boolean as {YES} / {NO} in a string buffer?
 * Given a flag and a buffer, write the word {YES} or {NO} with its terminator.
 * string form of a bool into a buffer, {YES} for true and {NO} for false
 * Write a function to put the word "{YES}" in a buffer for a true flag, otherwise the word "{NO}".
 * How do I convert a bool to the string "{YES}" or "{NO}"?
 * Convert a flag to the string {YES} or {NO}.
 * Write {YES} or {NO} to a char buffer, depending on a bool.
 *
 * @YES 't','r','u','e' "true"
 * @NO 'f','a','l','s','e' "false"
 * @array out 8
 * @range out 120 120
 * @name bool_to_text flag_word
 */
void bool_to_text(_Bool flag, char *out) {
    static const char yes[] = {YES, 0}, no[] = {NO, 0};
    const char *word = flag ? yes : no;
    while (*word != 0) *out++ = *word++;
    *out = 0;
}

/**
 * Count the spaces at the beginning of a string.
 * indentation of a line: the number of spaces it starts with
 * number of leading spaces of a string
 * How many spaces come before the first other character of a string?
 * Write a function that measures how far a line of code is indented with spaces.
 * indent width of a source line in leading spaces
 * How do I count the leading spaces of a string?
 * Given a string, return how many of its first characters are spaces.
 * leading space count of a string
 * Write a function to count the spaces that a line begins with.
 * How do I measure the indent of a line (spaces only)?
 * number of leading spaces
 * Write a function to count the leading spaces of a string.
 * Given a line, return how many spaces it starts with.
 * Function that gets the indentation of a line in spaces
 * leading spaces count
 * number of spaces before the first other character
 * how far is a line indented with spaces?
 *
 * @string s
 * @name leading_spaces indent_width
 */
int32_t leading_spaces(const char *s) {
    int32_t n = 0;
    while (s[n] == ' ') n++;
    return n;
}

/**
 * Count the spaces at the end of a string.
 * number of trailing spaces of a string
 * How many spaces come after the last other character of a string?
 * trailing whitespace length of a string, spaces only
 * Write a function that measures how many spaces a line (a string) ends with.
 * How do I count the trailing spaces of a string?
 * number of spaces to be trimmed on the right side of a string
 * Given a string, return how many spaces are at its end.
 * trailing space count of a string
 * Write a function to count the spaces that a line ends with.
 * How do I detect how many trailing spaces a C string has?
 * number of trailing spaces
 *
 * @string s
 * @name trailing_spaces end_blanks
 */
int32_t trailing_spaces(const char *s) {
    int32_t n = 0;
    for (; *s != 0; s++) n = *s == ' ' ? n + 1 : 0;
    return n;
}

/**
 * Return the column after a character is printed at a column, both from 0, with tab stops every {K} columns and newline to 0.
 * next column, from 0, for a column and a character: a tab goes to the next multiple of {K}, a newline to 0, else plus 1
 * column tracking with tab width {K}: next column (from 0) after a character, a newline returns to 0
 * Advance the cursor column (from 0) for a character with tab size {K}; a newline goes back to 0.
 * Write a function that updates a column (from 0) for one character: tab to the next multiple of {K}, newline to 0, else plus 1.
 * How do I keep track of the column (from 0) when tabs jump to multiples of {K} and newlines to 0?
 * cursor column after printing a char at a column: tab stops every {K}, '\n' gives 0, any other char adds one
 * Given a column and a character, return the new column: next multiple of {K} for a tab, 0 for a newline, else plus one.
 * Write a function to determine the zero-based column after a character: 0 after a newline, the next multiple of {K} after a tab, else one more.
 * How do I track the output column with tab width {K} and newlines (0-based)?
 * column after a char: tab goes to the next multiple of {K}, newline to 0, others add 1
 * Given the current column and a character, where is the cursor next? Tab stops every {K} columns, newline goes to 0.
 *
 * @K 2 4 8
 * @range column 0 40
 * @name next_column advance_column
 */
int32_t next_column(int32_t column, char c) {
    return c == '\n' ? 0 : c == '\t' ? (column / K + 1) * K : column + 1;
}

/**
 * Return the line number, counted from 1, of a position in a text.
 * line number (from 1) of an index in source code
 * On which line (the first being 1) is this offset of a text?
 * Write a function that converts an offset in a string to a line number from 1 for an error message.
 * Convert an offset in a text to its line number, counted from 1.
 * How does a compiler know the line (from 1) of a character at an index of the source text?
 * line number (the first is 1) for a byte index in a string
 * Given a text and an index within it, return the number of the line it lies in, the first being 1.
 * source location of an index in a text: its line, counting from 1
 * Write a function to find the line number, counted from 1, of the character at a given index of a text.
 * How does a compiler get the line number (from 1) for an error offset?
 * line number of index i in a string, from 1
 *
 * @string s
 * @range i 0 0
 * @name line_of_position offset_to_line
 */
int32_t line_of_position(const char *s, int32_t i) {
    int32_t line = 1;
    for (int32_t k = 0; k < i; k++) line += s[k] == '\n';
    return line;
}

/**
 * Return the column, counted from 1, of a position in a text.
 * column (from 1) of an index in source code
 * How far into its line is this offset of a text, with 1 at the line's start?
 * Write a function that converts an offset in a string to a column from 1 for an error message.
 * Convert an offset in a text to its column, counted from 1.
 * How does a compiler know the column (from 1) of a character at an index of the source text?
 * column number (1 at the line's start) for a byte index in a string
 * Given a text and an index within it, return its column; the first of each line is 1.
 * source location of an index in a text: its column, counting from 1
 * Write a function to find the column, counted from 1 in its line, of the character at a given index of a text.
 * How does a compiler get the column (from 1) for an error offset?
 * column of index i of a text in its line, from 1
 *
 * @string s
 * @range i 0 0
 * @name column_of_position offset_to_column
 */
int32_t column_of_position(const char *s, int32_t i) {
    int32_t column = 1;
    for (int32_t k = 0; k < i; k++) column = s[k] == '\n' ? 1 : column + 1;
    return column;
}

/**
 * Set the first n bytes of a buffer to zero.
 * bzero: set n bytes of a buffer to 0
 * clear a block of n bytes of memory to 0
 * memset a buffer of n bytes to 0
 * Write a function that zeroes the n bytes of a buffer.
 * Overwrite a buffer of n bytes with zeros.
 * How do I clear a byte array of n to zero without memset?
 * Zero-fill a byte buffer of n bytes.
 * Given a byte buffer and a size, write zeros to all its bytes.
 * reset a byte buffer of n bytes to 0
 * Write a function to reset n bytes of memory to zero.
 * How do I implement memset(buf, 0, n)?
 * Set n bytes to zero.
 *
 * @array buffer n
 * @range buffer 0 255
 * @range n 0 8
 * @name zero_bytes clear_bytes
 */
void zero_bytes(uint8_t *buffer, int32_t n) {
    for (int32_t i = 0; i < n; i++) buffer[i] = 0;
}

/**
 * Move n bytes within a buffer to one offset (first) from another offset (second); the regions may overlap.
 * memmove inside one byte buffer: target offset, source offset, number of bytes
 * Copy n bytes by offsets within a buffer, even if they overlap, target offset first.
 * Write a function that moves n bytes inside a buffer to a target offset from a source offset (target, source, n), correctly even if they overlap.
 * overlapping copy within a byte array, given the offset to copy to, the offset to copy from and the count
 * How do I implement memmove with indices in a byte buffer: to, from, count?
 * copyWithin for a byte buffer: target offset, source offset, count
 * Given a buffer, a target offset, a source offset and a count, move the bytes, overlapping or not.
 * Write a function to copy n bytes inside a buffer, correct if the regions overlap (target, source, n).
 * How do I write memmove with offsets into a single buffer (to, from, n)?
 * memmove inside a buffer: to, from, n
 * Copy n overlapping bytes in the same buffer; parameters are destination offset, source offset and n.
 *
 * @array buffer 12
 * @range buffer 0 255
 * @range to 0 6
 * @range from 0 6
 * @range n 0 6
 * @name move_within copy_within
 */
void move_within(uint8_t *buffer, int32_t to, int32_t from, int32_t n) {
    if (to < from) {
        for (int32_t i = 0; i < n; i++) buffer[to + i] = buffer[from + i];
    } else {
        for (int32_t i = n - 1; i >= 0; i--) buffer[to + i] = buffer[from + i];
    }
}

/**
 * Return the index of the first byte of a buffer that equals a value, or -1.
 * memchr as an index: first position of a byte in n bytes, -1 if absent
 * find the index of a byte in a buffer of n bytes, or -1
 * Write a function that searches a byte buffer for a byte and returns its first index or -1.
 * index of the first occurrence of a byte in a buffer of n bytes, -1 if absent
 * How do I look for a byte in a buffer without memchr, getting its first index or -1?
 * Where is the delimiter byte in the packet of n bytes? First index, -1 if missing.
 * Given a buffer, its size and a byte, return the index of the first such byte, -1 if there is none.
 * index of a byte value in a byte array, -1 when not contained
 * Write a function to find the index of the first byte of a buffer with a given value; -1 when absent.
 * How do I write memchr so that it returns an index (-1 if not found)?
 * index of a byte in a buffer, -1 if missing
 *
 * @array buffer n
 * @range buffer 0 5
 * @range n 0 8
 * @range value 0 5
 * @name find_byte byte_index
 */
int32_t find_byte(const uint8_t *buffer, int32_t n, uint8_t value) {
    for (int32_t i = 0; i < n; i++)
        if (buffer[i] == value) return i;
    return -1;
}

/**
 * Check whether all bytes of a buffer have the same given value.
 * Are the n bytes of a buffer all equal to a given byte?
 * Is a memory block of n bytes filled with one given byte?
 * Write a function that returns true if a buffer holds nothing but a certain byte.
 * Does a buffer of n bytes consist of copies of one given byte?
 * How do I verify that n bytes of memory are set to a given value?
 * Does every byte of a buffer match the given one?
 * Given a buffer, its size and a byte, return whether all bytes are equal to that byte.
 * Return true if all bytes of a buffer are the same as a given one.
 * Write a function to verify that each byte of a buffer has one given value.
 * How do I check that a flash page is erased, i.e. all bytes are 0xFF or another given value?
 * Check that every byte equals the value.
 *
 * @array buffer n
 * @range buffer 0 1
 * @range n 0 8
 * @range value 0 1
 * @name all_bytes_equal is_filled_with
 */
_Bool all_bytes_equal(const uint8_t *buffer, int32_t n, uint8_t value) {
    for (int32_t i = 0; i < n; i++)
        if (buffer[i] != value) return 0;
    return 1;
}

/**
 * Reverse the order of the first n bytes of a buffer, in place.
 * byte order reversal of a block of n bytes in place
 * Flip n bytes of a buffer end to end, in place.
 * Write a function that reverses a byte array in place.
 * Put the last byte of a buffer first, and so on, in place.
 * How do I swap the endianness of n bytes in place?
 * Reverse n raw bytes of a buffer in place.
 * Given a buffer and a size, reverse it by exchanging its bytes from both ends.
 * reverse a byte buffer of n in place
 * Write a function to reverse the bytes of a buffer in place.
 * How do I byte-swap a buffer of n bytes in place?
 * Reverse the bytes in place.
 *
 * @array buffer n
 * @range buffer 0 255
 * @range n 0 8
 * @name reverse_byte_order flip_bytes
 */
void reverse_byte_order(uint8_t *buffer, int32_t n) {
    for (int32_t i = 0, j = n - 1; i < j; i++, j--) {
        uint8_t kept = buffer[i];
        buffer[i] = buffer[j];
        buffer[j] = kept;
    }
}

/**
 * Check whether the first n characters of two strings are equal; a string that ends earlier must end in both.
 * return strncmp(a, b, n) == 0
 * Do two strings agree in their first n characters?
 * Write a function that compares at most n characters of two strings for equality.
 * How do I compare just the first n characters of two strings, as strncmp does, for equality?
 * bounded string comparison of two strings, true if there is no difference in the first n characters
 * Given two strings and a number, return whether they do not differ within that many characters.
 * Write a function to check whether two strings agree in their first n characters; if one ends earlier, both must end there.
 * Are the first n letters of both texts the same?
 * How do I implement strncmp(a, b, n) == 0 without strncmp?
 * Are the first n characters of two strings equal?
 * Compare two strings up to n characters and return true if they match.
 *
 * @string a
 * @string b
 * @range n 0 6
 * @name same_start equal_up_to
 */
_Bool same_start(const char *a, const char *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (a[i] != b[i]) return 0;
        if (a[i] == 0) return 1;
    }
    return 1;
}

/**
 * Return how many characters at the beginning of a string belong to a set of characters.
 * strspn by hand for a string and the characters that are accepted
 * length of the leading part of a string that has only allowed characters, given as a second string
 * Write a function that counts the first characters of a text that all occur in a second string.
 * length of a string's initial segment consisting of characters of the second string
 * How do I implement strspn for a string and a set of characters?
 * How many characters of a string come before the first one that is not in the set?
 * Given a string and a string of accepted characters, return how long the accepted prefix is.
 * Write a function to count how many characters from a string's start all belong to a second string.
 * How do I implement strspn?
 * strspn: length of the prefix made of accepted characters
 * Count the leading characters of a string that all occur in a second string.
 * strspn: size of the initial portion of a string made up exclusively of characters of an accepted set
 *
 * @string s
 * @string accept
 * @name accepted_span leading_span
 */
int32_t accepted_span(const char *s, const char *accept) {
    int32_t n = 0;
    for (; s[n] != 0; n++) {
        const char *p = accept;
        while (*p != 0 && *p != s[n]) p++;
        if (*p == 0) return n;
    }
    return n;
}

/**
 * Return the index of the first character of a string that is in a set of characters, or -1.
 * strpbrk as an index: first character of a string that is in the second string, -1 if none
 * first index of any of the given characters in a string, or -1
 * Write a function that finds the index of the first character of a string that occurs in a second string, -1 for none.
 * find_first_of for two C strings, with -1 for no match
 * How do I search a string for any character out of a list, getting the first index or -1?
 * Given a string and a string of characters, return the index of the first character that is in the set, or -1.
 * Find the earliest index in s of one of the characters in set, -1 if absent.
 * Write a function to find the first character of a string that belongs to a second string; return its index, -1 if none.
 * How do I write strpbrk so that it returns an index (-1 if not found)?
 * first index in s of any char from set, -1 if none
 * Search a string for the first character that is contained in another string; return its index or -1.
 * at which subscript does a string first contain any of the second string's characters? -1 for no hit
 *
 * @string s
 * @string set
 * @name find_first_of first_in_set
 */
int32_t find_first_of(const char *s, const char *set) {
    for (int32_t i = 0; s[i] != 0; i++)
        for (const char *p = set; *p != 0; p++)
            if (*p == s[i]) return i;
    return -1;
}

/**
 * Append a second string to the first, in place, without exceeding the size of the buffer; what does not fit is cut off.
 * strlcat without a return value: destination, source and the size of the destination's buffer
 * Write a function that extends a string in a buffer of a given size, terminator included, by a second one, cutting what is too much.
 * safe string append that truncates where the destination's buffer, whose size counts the NUL, ends
 * concatenate the second string onto the first without overflow of a buffer of given size (NUL included)
 * How do I append to a string in a fixed-size buffer safely, truncating at the size?
 * Given a destination, a source and the destination's buffer size, append what fits and terminate with NUL.
 * Write a function to append a second text to the first, in a buffer of a given size, terminator included, as far as it fits.
 * How do I append to a C string with a buffer size limit, always NUL-terminated?
 * strlcat without the return value
 * Append source to dest, truncating so that dest fits in size bytes including the NUL.
 * bounded string concatenation that cuts off what does not fit in a buffer of the given size
 *
 * @array dest 16
 * @range dest 0 0
 * @string source
 * @range size 1 16
 * @name append_limited bounded_append
 */
void append_limited(char *dest, const char *source, int32_t size) {
    int32_t n = 0;
    while (n < size && dest[n] != 0) n++;
    if (n >= size) return;
    while (n < size - 1 && *source != 0) dest[n++] = *source++;
    dest[n] = 0;
}

/**
 * Return how many characters an integer takes when it is printed in decimal, the minus sign included.
 * printed width of a signed int in decimal, minus included
 * length of the decimal text of an integer, its minus sign counted
 * number of decimal digits, plus one for a minus sign
 * Write a function that returns the number of characters of an integer as decimal text, minus included.
 * len(str(n)) for an integer
 * column width needed for a signed integer in decimal
 * How many characters does printf %d need for an integer?
 * Given an integer, return its number of digits, plus one if it is negative.
 * text length of an integer in decimal, including its minus sign
 * Write a function to find how many characters an integer takes in decimal, including a minus sign.
 * How many characters will printf("%d") print for a value?
 * number of characters of an integer as text, including the minus
 *
 * @T int32_t int64_t
 * @name printed_width decimal_width
 */
int32_t printed_width(T n) {
    int32_t width = n < 0 ? 2 : 1;
    for (; n > 9 || n < -9; n /= 10) width++;
    return width;
}

/**
 * Compute the next number of the generator seed * 1664525 + 1013904223, store it as the new state and return it.
 * LCG step on a 32-bit state given by pointer: times 1664525 plus 1013904223, stored and returned
 * pseudo-random number from a seed passed by pointer, which is updated to seed * 1664525 + 1013904223
 * Write a function like rand_r: multiply the seed by 1664525, add 1013904223 modulo 2^32, store and return it.
 * random generator with its 32-bit state passed by pointer, LCG with 1664525 and 1013904223, new state returned
 * Numerical Recipes generator: update *state to state * 1664525 + 1013904223 and return it
 * How do I make a small random number generator with a uint32_t seed pointer, factor 1664525, increment 1013904223?
 * Set *state to 1664525 * *state + 1013904223 and return the new value.
 * Given a pointer to a 32-bit state, replace it by 1664525 times itself plus 1013904223 and return it.
 * next_random(&seed): store seed * 1664525 + 1013904223 in the 32-bit seed and return it
 * How is the Numerical Recipes LCG (1664525, 1013904223) written in C with a 32-bit state pointer?
 * LCG with 1664525 and 1013904223: update *state and return it
 *
 * @array state 1
 * @name advance_seed random_from_state
 */
uint32_t advance_seed(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state;
}

/**
 * Convert centimeters to whole feet and remaining inches, stored through two pointers.
 * cm to whole feet and fractional inches by two pointers
 * Convert a body height in centimeters to whole feet and remaining inches, through pointers.
 * Write a function that turns a length in cm into whole feet and the inches left over, by pointer (1 inch is 2.54 cm).
 * 180 cm is 5 feet and 10.87 inches: store both by pointer
 * Split a length in cm into whole feet and the remaining inches through two pointers.
 * How tall is somebody in whole feet and leftover inches with decimals, given the height in cm? Store both through pointers.
 * length conversion with 2.54 and 12: cm to full feet and the remaining inches, by pointer
 * Given centimeters and two pointers, write the full feet and the rest in inches.
 * Write a function to convert centimetres to whole feet and the remaining inches, stored through two pointers.
 * How do I convert cm to full feet and unrounded inches in C with two output pointers?
 * convert cm to whole *feet and remaining *inches
 *
 * @array feet 1
 * @array inches 1
 * @range cm 0 250
 * @range feet 0 0
 * @range inches 0 0
 * @name feet_and_inches cm_to_feet
 */
void feet_and_inches(double cm, double *feet, double *inches) {
    double total = cm / 2.54, whole = __builtin_floor(total / 12);
    *feet = whole;
    *inches = total - whole * 12;
}

/**
 * Convert minutes to hours and remaining minutes, stored through two pointers.
 * split minutes into hours and remaining minutes through two pointers
 * Convert a film length in minutes to hours and minutes, stored by pointer.
 * Write a function that stores full hours and leftover minutes of a number of minutes by pointer.
 * minutes to hours and remaining minutes by two output parameters
 * How do I turn a number of minutes into hours and minutes through two pointers?
 * Split a duration in minutes into hours and minutes, through two pointers.
 * Write a function to convert minutes to full hours and the remaining minutes, stored through two pointers.
 * How do I split 135 minutes into 2 h 15 min with output pointers?
 * Write a program to convert minutes to hours and minutes, by two pointers.
 * Given a number of minutes, store the full hours first and the remaining minutes second.
 * Function that computes minutes / 60 and minutes % 60 by output parameters
 * minutes to hours and leftover minutes, in that order
 *
 * @T int32_t int64_t
 * @array hours 1
 * @array rest 1
 * @range minutes 0 2000
 * @range hours 0 0
 * @range rest 0 0
 * @name hours_and_minutes minutes_to_hours
 */
void hours_and_minutes(T minutes, T *hours, T *rest) {
    *hours = minutes / 60;
    *rest = minutes % 60;
}

/**
 * Convert cents to whole dollars and remaining cents, stored through two pointers.
 * split an amount in cents into dollars and cents through two pointers
 * 1234 cents is 12 dollars and 34 cents: store both through pointers.
 * Write a function that stores the full dollars and the leftover cents of an amount in cents by pointer.
 * Convert cents to euros and remaining cents with two output parameters.
 * How do I turn an integer amount of cents into dollars and cents by pointer?
 * Split a price in cents into dollars and cents, through pointers.
 * Given cents that are not negative and two pointers, write dollars and cents.
 * Write a function to convert cents to full dollars and the remaining cents, stored through two pointers.
 * How do I split 1234 cents into 12 dollars and 34 cents with output pointers?
 * Store cents as *dollars and *rest.
 * Divide an amount in cents by 100 and store the dollars and the remaining cents through two pointers.
 *
 * @T int32_t int64_t
 * @array dollars 1
 * @array rest 1
 * @range cents 0 20000
 * @range dollars 0 0
 * @range rest 0 0
 * @name dollars_and_cents split_cents
 */
void dollars_and_cents(T cents, T *dollars, T *rest) {
    *dollars = cents / 100;
    *rest = cents % 100;
}

/**
 * Store the difference of two numbers, first minus second, and its absolute value through two pointers.
 * Return a - b and |a - b| in two output parameters.
 * signed (first minus second) and absolute difference of two numbers at once, by two pointers
 * Store the difference a - b in the first pointer and the distance |a - b| in the second.
 * Write a function that stores the difference (first minus second) and the absolute difference of two numbers by pointer.
 * How do I return both the difference of two numbers (first minus second) and its absolute value by pointers?
 * Given two numbers and two pointers, write the first minus the second and the absolute difference.
 * Write a function to store the first number minus the second and its absolute value through two pointers.
 * How do I return a - b together with its magnitude by pointers?
 * Set *difference = a - b and *distance = |a - b|.
 * Compute a - b and |a - b| and return both through output parameters.
 * signed difference a - b to *difference, absolute difference to *distance
 * Return both the difference (first minus second) and the distance of two numbers by pointer.
 *
 * @T int32_t double int64_t
 * @array difference 1
 * @array distance 1
 * @range a -50 50
 * @range b -50 50
 * @range difference 0 0
 * @range distance 0 0
 * @name difference_and_distance both_differences
 */
void difference_and_distance(T a, T b, T *difference, T *distance) {
    *difference = a - b;
    *distance = a < b ? b - a : a - b;
}

/**
 * Copy the value that the second pointer points to into the variable of the first pointer.
 * assign through pointers: *to = *from, to being the first
 * copy a single number by pointer, from the second to the first
 * Write a function that copies what the second pointer points to into the first.
 * Do *first = *second for two pointers.
 * How do I copy the value of the second pointer's variable into the first pointer's variable?
 * Store the number that the second pointer points to in the place the first one points to.
 * Given two pointers, assign the second one's value to the first one's variable.
 * Write a function to assign the value that the second pointer points to through the first pointer.
 * How do I copy a number from one pointer to another (target first)?
 * Copy a number from one address to another, the destination being given first.
 * Overwrite the {T} behind the first pointer with the one behind the second.
 *
 * @T int32_t double int64_t
 * @array to 1
 * @array from 1
 * @range to -50 50
 * @range from -50 50
 * @name copy_value assign_from
 */
void copy_value(T *to, const T *from) { *to = *from; }

/**
 * Check whether two pointers point to equal values.
 * Are the values two pointers point to equal?
 * Is *{a} == *{b}?
 * Compare two variables given by address and return true if they are equal.
 * Write a function that returns true if two pointed-to numbers are the same.
 * equality of the values two pointers point to
 * equality of two variables given by pointer
 * How do I check whether what two pointers point to is equal?
 * dereference two pointers and compare for equality
 * Write a function to check whether two pointers point to the same value.
 * How do I compare what two pointers point to rather than the addresses?
 * return *{a} == *{b}
 *
 * @T int32_t double int64_t
 * @array a 1
 * @array b 1
 * @range a 0 2
 * @range b 0 2
 * @name pointed_equal values_equal
 */
_Bool pointed_equal(const T *a, const T *b) { return *a == *b; }

/**
 * Replace the number a pointer points to with {WHAT}.
 * change a pointed-to number to {WHAT}
 * Through a pointer, set a number to {WHAT}.
 * Write a function that sets a pointed-to number to {WHAT}.
 * update a number through its address to {WHAT}
 * How do I change a variable to {WHAT} inside a function?
 * call by reference: set the value to {WHAT}
 * Overwrite the number a pointer points to with {WHAT}.
 * Write a function to replace a variable, passed by its address, with {WHAT}.
 * How do I change a value through its pointer to {WHAT}?
 * Set *{number} to {WHAT}.
 * Given a pointer to a number, change the number to {WHAT}.
 *
 * @WHAT *number*2 "twice its value"
 * @WHAT *number*3 "three times its value"
 * @WHAT -*number "its negative"
 * @WHAT *number**number "its square"
 * @WHAT *number/2 "its half"
 * @WHAT (*number<0?-*number:*number) "its absolute value"
 * @WHAT (*number<0?0:*number>100?100:*number) "its value limited to 0 through 100"
 * @WHAT (*number<0?0:*number) "its value, or zero if it is negative"
 * @T int32_t double int64_t
 * @array number 1
 * @range number -200 200
 * @name change_through_pointer update_in_place
 */
void change_through_pointer(T *number) { *number = WHAT; }

/**
 * Split a number of up to three digits into hundreds, tens and ones, stored through three pointers.
 * hundreds, tens and units of a number below 1000 into three pointers
 * three digits of a number (0 to 999) by output parameters, hundreds first
 * Take a three-digit number apart into hundreds, tens and ones through pointers.
 * How do I get all three digits of a number at once by pointers, the hundreds first?
 * Given a number from 0 to 999 and three pointers, write its digits from the left.
 * Write a function to split a number up to 999 into hundreds, tens and units, stored through three pointers.
 * How do I get the digits of a three-digit number for a display, through three pointers?
 * Store the hundreds, tens and ones of n through three pointers.
 * Split 407 into 4, 0 and 7: store the three digits of a number below 1000 through pointers.
 * Get the hundreds, tens and ones digit of a number from 0 to 999 through three pointers.
 * Split a number such as 357 into 3 hundreds, 5 tens and 7 ones, by reference
 *
 * @T int32_t uint16_t
 * @array hundreds 1
 * @array tens 1
 * @array ones 1
 * @range n 0 999
 * @range hundreds 0 0
 * @range tens 0 0
 * @range ones 0 0
 * @name split_three_digits place_values
 */
void split_three_digits(T n, T *hundreds, T *tens, T *ones) {
    *hundreds = n / 100;
    *tens = n / 10 % 10;
    *ones = n % 10;
}

/**
 * Rotate a point by 90 degrees counterclockwise about the origin, its coordinates given by two pointers.
 * quarter turn of a vector to the left, in place, x and y passed by pointer
 * Turn (x, y) into (-y, x), both given by pointer.
 * Write a function that rotates x and y, given by pointers, by 90 degrees counterclockwise.
 * How do I rotate a point (x and y by pointer) a quarter turn to the left without sine and cosine?
 * Swap the coordinates x and y passed by pointer and negate the new x.
 * Given pointers to the coordinates x and y, turn the point by a quarter to the left about the origin.
 * Rotate *{x}, *{y} by 90 degrees counterclockwise about the origin.
 * Write a function to rotate a point (*{x}, *{y}) by 90 degrees counterclockwise about the origin.
 * How do I rotate a 2D vector 90 degrees counterclockwise through pointers?
 * rotate (*{x}, *{y}) by 90 degrees counterclockwise
 * Change *{x} and *{y} so that the vector is turned left by a right angle.
 *
 * @T int32_t double int64_t
 * @array x 1
 * @array y 1
 * @range x -20 20
 * @range y -20 20
 * @name rotate_quarter_left turn_left_90
 */
void rotate_quarter_left(T *x, T *y) {
    T kept = *x;
    *x = -*y;
    *y = kept;
}

/**
 * Store the area and the perimeter of a rectangle through two pointers.
 * area and perimeter of a rectangle by output parameters, from its two sides
 * Store width times height and twice their sum through two pointers.
 * both area and circumference of a rectangle with two given sides, through pointers
 * Write a function that stores area first and perimeter second of a rectangle with given sides, by pointer.
 * How do I return area and perimeter of a rectangle together by two pointers?
 * Compute a*b and 2*(a+b) into two pointers.
 * Given two sides of a rectangle and two pointers, write the area and the perimeter.
 * Write a function to store a rectangle's area and then its perimeter through two pointers, from its width and height.
 * How do I return both area and perimeter of a rectangle by pointers?
 * rectangle area and perimeter through two pointers
 * Given width and height, return the area and the perimeter of a rectangle in two output parameters.
 * Write a program to compute the area and the perimeter of a rectangle, by two pointers.
 * Given width and height, store width * height first and 2 * (width + height) second.
 * Function that calculates rectangle area and perimeter by output parameters, area first
 * area and perimeter from length and width, in that order
 * both measures of a rectangle with two given sides by pointer: area, then perimeter
 *
 * @T double int32_t
 * @array area 1
 * @array perimeter 1
 * @range width 0 30
 * @range height 0 30
 * @range area 0 0
 * @range perimeter 0 0
 * @name rectangle_measures area_and_perimeter
 */
void rectangle_measures(T width, T height, T *area, T *perimeter) {
    *area = width * height;
    *perimeter = 2 * (width + height);
}

/**
 * Store the area and the circumference of a circle through two pointers.
 * circle area and circumference by output parameters, from the radius
 * Store pi r squared and two pi r through two pointers.
 * both area and perimeter of a circle from the radius, through pointers
 * Write a function that stores area first and circumference second of a circle for a radius, by pointer.
 * How do I return the area and the circumference of a circle with a radius together, by pointers?
 * Compute pi*r*r and 2*pi*r into two pointers.
 * Given a radius and two pointers, write the area and the circumference.
 * Write a function to store a circle's area and then its circumference through two pointers, from its radius.
 * How do I return both area and circumference of a circle by pointers?
 * area and circumference of a circle through two pointers
 * Given the radius, return the area and the circumference of a circle in two output parameters.
 * Write a program to compute the area and the circumference of a circle, by two pointers.
 * Given a radius, store pi * r^2 first and 2 * pi * r second.
 * Function that calculates circle area and perimeter by output parameters, area first
 * area and circumference of a circle of radius r, in that order
 * pi r squared and 2 pi r, both by pointer
 *
 * @array area 1
 * @array circumference 1
 * @range r 0 20
 * @range area 0 0
 * @range circumference 0 0
 * @name circle_measures area_and_circumference
 */
void circle_measures(double r, double *area, double *circumference) {
    *area = 3.14159265358979323846 * r * r;
    *circumference = 2 * 3.14159265358979323846 * r;
}
