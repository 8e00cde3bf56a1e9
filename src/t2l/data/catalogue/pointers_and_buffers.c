/**
 * Append a string to the end of another one, in place; the first buffer has room for both.
 * strcat written by hand, with the destination before the source
 * add the second string behind the first one, in the first one's buffer
 * put a text (second) at the end of another text (first) in place
 * Write a function that concatenates the second string onto the first in place.
 * extend a string (first) in its own buffer by another string
 * dest += src for two C strings, in place
 * How do I append the second C string to the first without strcat?
 * copy a string (second) to the place of the terminator of another (first), with its own NUL
 * join two strings in order, the result in the first one's buffer
 * Given a destination string and a source string, attach the source at the end of the destination.
 * append one string to another in place, the destination being the first argument
 * Write a function to attach the second string to the end of the first, within the first one's buffer.
 * PHP's .= operator on two strings
 * put this text right behind the one that is there already (first the one that grows)
 * In-place concatenation: destination word, then suffix
 * How do I implement strcat?
 * append source to dest
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
 * put a character behind the last one of a string and terminate again with NUL
 * Write a function that appends a character to a string in its buffer.
 * s += c for a C string in place
 * extend a string by one character at its end, in place
 * How do I add a single char to the end of a C string in place?
 * grow a text in its buffer by one letter at the end
 * append a char to a C string, keeping it NUL-terminated
 * Given a string and a character, attach the character at the end, in place.
 * write c over the terminator of s and a new terminator after it
 * Write a function to attach one character to the end of a string, in its own buffer.
 * Java's sb.append(c) on a C string
 * put one more letter behind the text
 * Extend a NUL-terminated word by a symbol in situ.
 * How do I push a char onto a C string?
 * add char to end of string
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
 * compare and swap two variables through pointers, smaller one first, true if exchanged
 * order two numbers behind pointers ascending and return whether a swap was needed
 * exchange *a and *b when *a > *b; return true if that happened
 * Write a function that puts two variables given by pointer in ascending order and returns true if it had to swap.
 * conditional swap of *a and *b with a flag: true if *a was greater and they were exchanged
 * bubble sort's inner step on two pointers: swap if the first value is greater, return whether swapped
 * How do I swap two pointed-to values if the first is greater and know from the result that it happened?
 * make *a not greater than *b by swapping, return whether there was a change
 * did a swap of *a and *b take place: first larger than second, then exchanged
 * Given two pointers, exchange their values if the first is greater, and return true then, else false.
 * swap two pointed-to values if the first is greater, true if swapped
 * Write a function to put two variables, passed by pointer, in ascending order; true if they had to be exchanged.
 * if p > q: p, q = q, p, through pointers; the result is whether that happened
 * if the first is bigger let both trade places and say yes, otherwise leave them and say no
 * Comparator element of a sorting network on two cells; value: was there a transposition?
 * How do I swap *a and *b only when they are out of order, and report it?
 * swap if a > b, return true if swapped
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
 * Increase a counter behind a pointer by one and return the value it had before.
 * post-increment a number through a pointer and return its old value
 * return the old value behind a pointer and add one to it
 * Return the current ticket number behind the pointer, then count it up for the next customer.
 * Write a function that acts like (*p)++ and returns the old value.
 * fetch and increment through a pointer, not atomic: result is the value before
 * give out ids one after another by returning the counter behind a pointer and then adding one to it
 * How do I get the old value of a counter behind a pointer while incrementing it?
 * counter behind a pointer plus one, result is what it was
 * old value of a variable that gets incremented, passed by pointer
 * Given a pointer to an integer, add 1 and return the previous content.
 * sequence number generator: return the number behind the pointer and raise it by one for the next call
 * Write a function to raise a variable behind a pointer by one and to give its former value.
 * Java's AtomicInteger.getAndIncrement, without the atomicity
 * tell me the number, then make it one more
 * Post-increment of a counter in memory
 * How does (*p)++ as a function look (old value returned)?
 * return *p then add 1
 *
 * @T int32_t int64_t
 * @array p 1
 * @name fetch_and_increment next_id
 * @range p -100 100
 */
T fetch_and_increment(T *p) { return (*p)++; }

/**
 * Increase a counter behind a pointer by one and return the new value.
 * pre-increment a number through a pointer and return the new value
 * add one to a variable, given by pointer, and return the result
 * count one more in the counter behind a pointer and tell how many there are now
 * Write a function that acts like ++*p and returns the new value.
 * increment through a pointer and fetch the new value, not atomic
 * bump a counter behind a pointer by one, result is the new count
 * How do I increment a counter in a function by pointer and get its new value?
 * counter behind a pointer plus one, result is what it is afterwards
 * new value of a variable, given by pointer, after adding one to it
 * Given a pointer to an integer, add 1 and return the new content.
 * visitors so far including this one: add one to the count behind the pointer and return it
 * Write a function to raise a variable behind a pointer by one and to give its new value.
 * Java's AtomicInteger.incrementAndGet, without the atomicity
 * make the number one more, then tell me what it is
 * Pre-increment of a counter in memory
 * How does ++*p as a function look (new value returned)?
 * add 1 to *p and return it
 *
 * @T int32_t int64_t
 * @array p 1
 * @name increment_and_fetch count_one_more
 * @range p -100 100
 */
T increment_and_fetch(T *p) { return ++*p; }

/**
 * Decrease a counter behind a pointer by one, but not below zero; return whether it was decreased.
 * take one from a counter behind a pointer if any is left, i.e. it is above 0; true if so
 * decrement *p unless it is zero or negative, true if it worked
 * use up one life of a count behind a pointer if there is one, and return whether there was
 * Write a function that lowers a counter behind a pointer by 1 only when it is positive and returns whether it did.
 * try to take a token from the count behind a pointer: subtract one if positive, return success
 * remove one item from a stock count (pointer) if there is one; return whether it was removed
 * How do I count down in a variable behind a pointer but stop at zero, returning whether it went down?
 * decrement *p with floor zero and a success flag as the result
 * one less in the pointed-to counter, never below 0, returns true if it could
 * Given a pointer to a count, subtract one if it is above zero and return true, else false.
 * acquire one of the remaining seats: decrement the count behind the pointer if positive, true on success
 * Write a function to lower a positive variable behind a pointer by one and give true, or leave it and give false.
 * Java's Semaphore.tryAcquire() on a plain permit count by reference
 * is there any left? then take one away and say yes, otherwise no
 * Guarded decrement: succeeds if and only if the counter exceeds zero
 * How do I decrement *p but never below zero, returning success?
 * decrement if > 0, return whether done
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
 * Add an amount to a variable behind a pointer if the sum does not exceed a limit; return whether it was added.
 * add an amount to a total behind a pointer only if it stays within the limit, and return whether it did
 * add an amount to a total, given by pointer, unless that goes over the capacity; return whether it was added
 * increase a value behind a pointer by an amount unless it would pass the maximum; return whether it happened
 * Write a function that adds an amount to the counter behind a pointer if the result is at most the limit, and returns success.
 * put more in the cart, whose total is behind a pointer, if it stays within the limit; true if done, else unchanged
 * bounded add to *total: add the amount only if the sum is at most the limit, return true if added
 * How do I add an amount to a variable behind a pointer only if the result is at most a cap, and report if it was?
 * add the amount to *total, or refuse (return false, change nothing) when the sum exceeds the limit
 * deposit an amount into a balance behind a pointer if it stays at most a maximum, all or nothing, true if done
 * Given a pointer, an amount and a limit, add the amount if allowed and return true, else change nothing.
 * conditional plus-equals through a pointer: amount, then upper bound of the sum; returns whether it added
 * Write a function to add an amount to a running total unless that would exceed a limit; true on success. Amount precedes limit.
 * Python idea: if total + amount <= limit: total += amount; return True, else False, total by reference
 * put this much on top if it doesn't get over the limit, say if it worked (amount, limit)
 * Conditional accumulation: *total + amount <= limit; summand, then bound; value: accepted?
 * How do I charge an amount against a credit limit through a pointer (amount first, result success)?
 * *total += amount if it stays <= limit, else false
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
 * Replace the value behind a pointer by a new one and return the old value.
 * exchange the content of a variable behind a pointer, old one returned
 * set a new value behind a pointer and get back the previous one
 * std::exchange for a number behind a pointer
 * Write a function that stores a value through a pointer and returns what was there before.
 * swap in a new value for the one behind a pointer, which is returned
 * overwrite the number behind a pointer but return the former content
 * How do I assign to a variable by pointer and get its former value back?
 * xchg: store a value at an address and return the old one
 * write the new value to *p, give back the old one
 * Given a pointer and a value, store the value and return the earlier one.
 * replace the value behind a pointer and return what was replaced
 * Write a function to store a new value behind a pointer and to give the former one.
 * Rust's std::mem::replace
 * put this number there and tell me what was there before
 * Swap a register with memory (XCHG): value is the old content
 * How do I write std::exchange in C?
 * set *p = x, return old value
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
 * Return the value behind a pointer and set it to zero.
 * read a counter behind a pointer, set it to 0 and return what was read
 * take everything out of a variable given by pointer, leaving 0, and return it
 * fetch and clear: return *p and set it to 0
 * Write a function that returns what a pointer points to and zeroes it.
 * empty a jar (a number behind a pointer) and return what was in it
 * return the amount accumulated behind a pointer and start again there from zero
 * How do I read and reset to 0 a counter behind a pointer in one call?
 * std::exchange of a pointed-to number with zero, the old value being returned
 * flush a counter given by pointer: return its value, leave 0
 * Given a pointer to a number, return the number and make it zero.
 * get the number behind a pointer, then reset it to zero
 * Write a function to reset a variable behind a pointer to zero and to give what it held.
 * Rust's std::mem::take for a number
 * empty the pot and tell me how much was in it
 * Read-and-clear of an accumulator
 * How do I return *p and zero it?
 * return old *p, set *p = 0
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
 * fill in a missing value behind a pointer, zero meaning missing
 * write the given default to *p when nothing was set, so it is 0
 * Write a function that stores a value through a pointer unless a nonzero value is there.
 * *p = *p ? *p : x, as a function
 * initialise a field behind a pointer with a value if it is zero
 * How do I set a variable behind a pointer only when it is 0?
 * default value for an unset number (0) behind a pointer
 * keep the number behind a pointer if it is set, otherwise (if 0) store the fallback there
 * Given a pointer and a default, write the default if the pointed-to number is zero.
 * assign x to *p if *p is empty, that is, zero
 * Write a function to assign a default to a variable behind a pointer, provided that it is zero.
 * JavaScript's p ||= x for numbers
 * if there's a 0 put this number there, otherwise don't touch it
 * Initialize a cell only when it is null-valued.
 * How do I fill in a default through a pointer just if the value is 0?
 * if *p == 0 then *p = x
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
 * divide two numbers into out unless the second is 0, and return whether it worked
 * checked division: quotient to out and true, or false for a zero divisor
 * Write a function that divides two numbers into a result behind a pointer and returns false for division by zero.
 * try to divide two numbers: false for a zero divisor, else true and the quotient in out
 * division of two numbers that cannot crash: output by pointer, false for divisor 0
 * How do I return both an error (false for a zero divisor) and a quotient, which goes to a pointer?
 * quotient of two numbers through an output parameter, true on success, false if the divisor is 0
 * div of two numbers into a pointer, with a bool as error code: false means divisor zero
 * Given two numbers and a pointer, write their quotient there and return whether that was possible (divisor not 0).
 * guarded divide: a / b goes to the pointer and true comes back, or false alone if b is 0
 * Write a function to store the first number over the second behind a pointer; false, with nothing stored, for a zero divisor.
 * Rust's checked_div flavour: Some by output pointer, None as false, for a zero divisor
 * divide and put the answer there, say yes; if the second is nothing just say no
 * Partial quotient function: value to an output argument, definedness as the result
 * How do I do division with a success flag and output pointer?
 * *out = a / b, false if b is 0
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
 * remainder of two ints into a pointer unless the divisor is 0; return whether it worked
 * checked remainder of a by b into out, false for b = 0
 * Write a function that stores a % b behind a pointer and returns false for a zero divisor.
 * try to take the remainder of two ints: false when dividing by zero, else true and the result in out
 * mod of two ints that cannot crash: output by pointer, false if the second is 0
 * How do I return both an error (false for a zero divisor) and a remainder, which goes to a pointer?
 * modulo of two ints through an output parameter, true on success, false for a zero divisor
 * what is left over of a divided by b, stored by pointer; true if the division is defined, i.e. b is not 0
 * Given two integers and a pointer, write the first modulo the second there and return whether the second is not 0.
 * guarded modulo: a % b goes to the pointer and true comes back, or false alone if b is 0
 * Write a function to store the remainder of the first over the second number behind a pointer; false, with nothing stored, for divisor 0.
 * Rust's checked_rem flavour: Some by output pointer, None as false, for a zero divisor
 * put what's left over after dividing there, say yes; if the second is nothing just say no
 * Partial function a mod b (C sign): residue to an output argument, definedness as the result
 * How do I do modulo with a success flag and output pointer?
 * *out = a % b, false if b is 0
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
 * Write a function that stores the root of a number behind a pointer and returns false for negative input.
 * try to take the root of x into a pointer, false below zero
 * real square root through an output parameter, true if it exists
 * How do I return both an error (false for a negative number) and a square root, which goes to a pointer?
 * true if the square root of the number exists, and the root by pointer
 * square root of x into out if it is defined, and whether it is
 * Given a double and a pointer, write its square root there and return whether it is real.
 * guarded sqrt: root to the pointer and true, or false alone for x below 0
 * Write a function to store a number's square root behind a pointer; false, with nothing stored, for a negative number.
 * math.sqrt with False in place of a ValueError, the root by reference
 * put the square root there and say yes; below zero just say no
 * Partial real square root: value to an output argument, definedness as the result
 * How do I take sqrt safely with an output pointer and a bool?
 * *out = sqrt(x), false if x < 0
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
 * checked array access: a[i] to a pointer and true, or false for an invalid index
 * get an element of an array of n safely, its value through a pointer, with false for a bad index
 * read a[i] into out if the index is valid, and return whether it is
 * Write a function that fetches an array element with bounds check, the value through a pointer, false if out of range.
 * bounds-checked get of an array element by index into a pointer, with success as the result
 * element at an index through a pointer, or false as failure if there is no such index
 * How do I read an array element into a pointer without going out of bounds, returning success?
 * vector at() on an array with a bool result, where the value goes to a pointer and an index outside gives false
 * false for a bad index of the array, otherwise true and the element in out
 * Given an array, its length, an index and a pointer, write the element there and return whether the index exists.
 * try get of element i of an array of n: true and the value in out, or false
 * Write a function to store a list's item at a zero-based index behind a pointer; false for an index outside 0 to n - 1 (n, then the index).
 * Rust's slice.get(i): Some by output pointer, None as false; length before i
 * fetch what's at that spot (from 0) if there is such a spot, and say if there is: size, then spot
 * Bounds-checked load: base, extent, subscript, destination; value: in range?
 * How do I read array[i] safely (length, then i) with a bool result and out pointer?
 * *out = a[i] if 0 <= i < n, else false; n before i
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
 * At index i of an array write a value; return false and change nothing if the index is out of range.
 * checked array store: a[i] = x and true, or false for an invalid index
 * set an element of an array of n safely, with a success flag as the result
 * assign a[i] = x if the index is valid, and return whether it is
 * Write a function that writes to an array with a bounds check and returns whether the index was in range.
 * bounds-checked set of an array element by index to a value, returning whether the index exists
 * at an index of the array put a value, or return false and change nothing
 * How do I write a value into an array of n without going out of bounds, returning success?
 * false for a bad index, otherwise true and the array element is overwritten with the value
 * try set of element i of an array of n to x: true if i is valid
 * Given an array, its length, an index and a value, store the value and return whether the index exists.
 * slot i of an array of n: safe write of a value to it, false when there is no such slot
 * Write a function to replace a list's item at a zero-based index; false, without change, for one outside 0 to n - 1 (n, index, new item).
 * a Python try: lst[i] = x except IndexError, negative i refused; lst, n, i, x, result True or False
 * change what's at that spot (from 0) if there is such a spot, and say if there is: size, spot, new number
 * Bounds-checked store: base, extent, subscript, datum; value: in range?
 * How do I write array[i] safely (length, i, value) with a bool result?
 * a[i] = x if 0 <= i < n, else false; order n, i, x
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
 * Find a value in an array, store its index through a pointer and return whether it was found.
 * search an array for a value, report a flag and store its first index by pointer
 * does the array contain x, and where first (index through a pointer)
 * lookup of a value in an array that returns success and writes the first position to a pointer
 * Write a function that searches an array and stores the first index of the value by pointer, returning whether it is there.
 * find the first index of x in an array by pointer, true if present
 * locate an element of an array: true if found, out parameter for the first index
 * How do I return found or not together with the first index of a value in an array, the index by pointer?
 * linear search for a value with bool result, index of the first hit into a pointer
 * first position of a value in an array through a pointer, untouched and false if missing
 * Given an array, a value and a pointer, write where the value first occurs and return true, else false.
 * try find of x in an array: first index to the pointer and true, or false
 * Write a function to store the index of the first appearance of a number behind a pointer; false, with nothing stored, if absent.
 * Rust's iter().position: Some by output pointer, None as false
 * look for the number; if it's in the list put its first spot (from 0) there and say yes
 * Linear search with output subscript (least, origin 0) and success as the result
 * How do I search an array returning found/not found plus the 0-based index by pointer?
 * find x, index to *index, false if missing
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
 * maximum of an array through a pointer, true if there is one, false for no elements
 * biggest number of an array by pointer, false when there is none
 * try to get the max of an array into out, false if it is empty
 * Write a function that writes an array's maximum to an output parameter and returns false for an empty array.
 * max of a list that may be empty: value by pointer, result false then
 * checked maximum of an array into out, false without elements
 * How do I return the maximum of an array by pointer and also say, with false, that the array is empty?
 * true and the greatest value in out, or false for an array without elements
 * Store the maximum of an array, if it has one, through a pointer and report whether it has.
 * Given an array and a pointer, write the largest value there and return whether there is one.
 * safe array max: greatest element to the pointer and true, or false for length 0
 * Write a function to store the highest number of a list behind a pointer; false, with nothing stored, if there are none.
 * Rust's iter().max(): Some by output pointer, None as false
 * put the biggest there and say yes; no numbers, say no
 * Maximum of a possibly empty sequence via output argument; value: nonempty?
 * How do I return an array's max safely when it may be empty (bool plus pointer)?
 * *out = max, false if empty
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
 * minimum of an array through a pointer, true if there is one, false for no elements
 * least number of an array by pointer, false when there is none
 * try to get the min of an array into out, false if it is empty
 * Write a function that writes an array's minimum to an output parameter and returns false for an empty array.
 * min of a list that may be empty: value by pointer, result false then
 * checked minimum of an array into out, false without elements
 * How do I return the minimum of an array by pointer and also say, with false, that the array is empty?
 * true and the lowest value in out, or false for an array without elements
 * Store the minimum of an array, if it has one, through a pointer and report whether it has.
 * Given an array and a pointer, write the smallest value there and return whether there is one.
 * safe array min: least element to the pointer and true, or false for length 0
 * Write a function to store the lowest number of a list behind a pointer; false, with nothing stored, if there are none.
 * Rust's iter().min(): Some by output pointer, None as false
 * put the smallest there and say yes; no numbers, say no
 * Minimum of a possibly empty sequence via output argument; value: nonempty?
 * How do I return an array's min safely when it may be empty (bool plus pointer)?
 * *out = min, false if empty
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
 * mean of an array through a pointer, true if there is one, false for no elements
 * average of an array by pointer, false when there are no numbers
 * try to compute the mean of an array into out, false if it is empty
 * Write a function that writes an array's average to an output parameter and returns false for an empty array.
 * mean of a list that may be empty: value by pointer, result false then
 * checked average of an array into out, false without elements
 * How do I return the mean of an array by pointer and also say, with false, that the array is empty?
 * true and the average in out, or false for an array without elements
 * Store the mean of an array through a pointer, unless it is empty, and report whether there was one.
 * Given an array and a pointer to double, write the mean there and return whether there is one.
 * safe average of an array: mean to the pointer and true, or false for length 0
 * Write a function to store the mean of a list behind a pointer; false, with nothing stored, if there are no numbers.
 * statistics.mean with False in place of a StatisticsError, the mean by reference
 * put the average there and say yes; no numbers, say no
 * Sample mean of a possibly empty sample via output argument; value: nonempty?
 * How do I average an array that may be empty without dividing by zero (bool plus pointer)?
 * *out = average, false if empty
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
 * Store the indices of the first two array elements that add up to a target through two pointers; return whether there is such a pair.
 * two sum: write both indices of the first pair with the target sum through pointers, true if there is one
 * find two numbers of an array with the given sum and give back their indices (lower first) by pointer, false if none
 * first indices i < j with a[i] + a[j] == target through two pointers, true if they exist
 * Write a function that finds which two elements sum to the target, first such pair, indices as outputs, false if there are none.
 * positions of the first pair of array elements with a certain total, stored by pointer; result true if found
 * classic two-sum with two index output parameters (lower index first) and a bool result
 * How do I find the indices of two numbers in an array that make the sum, by pointers, with false for none?
 * true and both indices through pointers, or false when no pair of the array sums to the target
 * first pair in the array with the wanted sum: where is it (two index pointers), and is there one
 * Given an array, a target and two pointers, write the indices of the first pair with that sum; true if one exists.
 * which two prices of the list add up exactly to the gift card? indices by pointer, false if no two do
 * Write a function to find the first two list positions whose numbers total a target and to store both indices; false if there are none.
 * next(((i, j) for i in range(n) for j in range(i + 1, n) if lst[i] + lst[j] == target), None) with two output pointers
 * which two add up to that? put their spots (from 0, smaller first) there and say yes, else no; earliest first spot, then earliest second
 * Lexicographically least i < j with a_i + a_j = target to two output arguments; value: existence
 * How do I get the indices of a pair with a given sum by pointers (first found by nested loops, false if none)?
 * two sum, indices to *first and *second, false if none
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
 * Store the index of the smallest and of the largest element of an array through two pointers, first ones on ties.
 * positions of the first minimum and the first maximum of an array into two pointers
 * where are the least and the greatest element of an array, first occurrences, least by the first pointer
 * argmin and argmax of an array at once through two pointers, earliest index on ties
 * Write a function that returns the indices of an array's minimum and maximum by pointer, the first ones if tied.
 * index of min and index of max of an array in one pass, first occurrences, min to the first pointer
 * indices of the extremes of an array by pointer: the lowest value's, then the highest value's, earliest if tied
 * How do I get the first positions of the smallest and the biggest number of an array together, by two pointers?
 * find the days with the lowest and the highest temperature in an array (indices by pointer, first day if equal)
 * min index first, max index second, both of an array and through pointers, first on ties
 * Given a non-empty array and two pointers, write where its minimum and its maximum first stand.
 * locate both extremes of an array: first index of the least and first index of the greatest, by pointer
 * Write a function to store at which zero-based positions the lowest and the highest number of a list are, the first ones on ties.
 * numpy argmin and argmax as a tuple, returned by two pointers
 * where is the smallest and where the biggest, from 0, earliest if tied; smallest's spot to the first pointer
 * arg min and arg max (least subscripts, origin 0) to two output arguments
 * How do I get the indices of both minimum and maximum in one pass (first occurrences)?
 * index of min to *low, index of max to *high, first on ties
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
 * compute both sum and mean of a list, stored behind two pointers, mean of nothing being 0
 * Write a function that returns the sum and the average of an array by pointer; 0 is the average of no elements.
 * grand total plus mean value of an array, to the first and the second pointer; an empty array has mean 0
 * How do I store the sum of an array in the first pointer and its average (0 for length 0) in the second?
 * How do I return the sum and the mean of an array by two pointers, with 0 as the mean of nothing?
 * total points and average points of an array into two pointers, average 0 without points
 * fill in sum and average of an array behind two pointers; both are 0 if it is empty
 * Given an array and two pointers, write its sum and its mean (0 if there are no elements).
 * sum_and_mean of an array through pointers, with a mean of 0 for an empty one
 * Write a function to store the total of a list and then its mean behind two pointers; the mean of an empty list is 0.
 * (arr.sum(), arr.mean() if arr.size else 0.0): the tuple returned by two pointers
 * add them all up for the first pointer, the average for the second, 0 if there are none
 * Sum and sample mean to two output arguments, mean := 0 for the empty sample
 * How do I return both sum and average of an array (average 0 when empty)?
 * *sum and *average of array, 0 if empty
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
 * average and best (highest) result of an array at once, into two pointers
 * compute both the mean and the max of a list, stored behind two pointers in this order
 * Write a function that returns the average and the maximum of an array by pointer.
 * average mark and top (highest) mark of an array through two pointers
 * Put the mean of an array behind the first pointer and its maximum behind the second.
 * How do I return the mean and the biggest value of an array from one function, by pointers?
 * average and peak value of the readings in an array, stored through two pointers
 * fill in average and maximum of a non-empty array behind two pointers
 * Given a non-empty array and two pointers, write its mean and its largest element.
 * mean_and_max of an array through two pointers
 * Write a function to store the mean of a non-empty list and then its highest number behind two pointers.
 * (arr.mean(), arr.max()): the tuple returned by two pointers
 * the average for the first pointer, the biggest for the second
 * Mean and peak of a signal to two output arguments
 * How do I return both average and max of an array by pointers?
 * *average and *max of array
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
 * For a summary of a list, store the lowest value, the highest value and the mean through three pointers.
 * Write a function that returns minimum, maximum and average of an array by pointer.
 * lowest, highest and average of the readings in an array by three pointers, one call
 * daily low, daily high and average of an array of temperatures, stored behind three pointers
 * How do I return min, max and mean of an array from one function, by pointers in this order?
 * fill in lowest value, highest value and mean of a non-empty array by pointer
 * put the minimum, the maximum and the average of an array, as its basic statistics, into three variables by pointer
 * Given a non-empty array and three pointers, write its least element, its greatest element and its mean.
 * min_max_mean of an array through three pointers
 * Write a function to store the lowest number, the highest and the mean of a non-empty list behind three pointers, in this order.
 * (arr.min(), arr.max(), arr.mean()): the tuple returned by three pointers
 * smallest, biggest and average, each put where its pointer says, in that order
 * Minimum, maximum and sample mean to three output arguments
 * How do I compute min, max and average of readings in one pass by pointers?
 * *low, *high, *average of array
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
 * how many elements of an array are even, how many are odd: both counts by pointer, evens first
 * tally the parity of the array elements into two pointers, evens into the first and odds into the second
 * Write a function that counts even and odd numbers of an array and stores both counts by pointer, evens first.
 * Store the number of even elements of an array in the first pointer and of odd ones in the second.
 * count the elements of an array by parity into two outputs, evens into the first
 * How do I return the number of even and of odd elements of an array through two pointers?
 * Count the evens and the odds of an array in one pass and hand both counts back by pointer, evens first.
 * fill in two counters by pointer from an array, the first for even and the second for odd numbers
 * Given an array and two pointers, write how many elements are even and how many odd.
 * parity counts of an array through pointers: evens, then odds
 * Write a function to store how many even and how many odd numbers a list has, the even count first.
 * (len(evens), len(odds)) of a Python list, returned by two pointers
 * how many can be halved, how many can't? first pointer, second pointer
 * Counts of the residue classes 0 and 1 modulo 2 to two output arguments
 * How do I count evens and odds of an array in one pass by pointers?
 * number of even to *even, odd to *odd
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
 * parity sums of an array behind two pointers, the even sum before the odd one
 * Write a function that sums even and odd elements of an array apart and stores both sums by pointer, evens first.
 * Store the sum of an array's even elements in the first pointer and that of its odd elements in the second.
 * sum the array elements by parity into two outputs, the evens into the first
 * How do I return the sums of the even and of the odd elements of an array by two pointers?
 * Add up the evens and the odds of an array in one pass, and return both sums by pointer in this order.
 * fill in two totals by pointer from an array, the first for even and the second for odd numbers
 * Given an array and two pointers, write what its even elements add up to and what its odd ones do.
 * separate totals for the even and the odd elements of an array through two pointers
 * Write a function to store the total of a list's even numbers and that of its odd ones, the even total first.
 * (sum(evens), sum(odds)) of a Python list, returned by two pointers
 * add up the even ones for the first pointer and the odd ones for the second
 * Sums over the residue classes 0 and 1 modulo 2 to two output arguments
 * How do I total even and odd values separately in one pass by pointers?
 * sum of even to *even, of odd to *odd
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
 * how many elements of an array are above, below and equal to zero, stored by pointer in this order
 * tally the signs of the array elements into three pointers for positive, negative and zero ones
 * Write a function that counts positive, negative and zero numbers of an array into three pointers, in this order.
 * Through three pointers, give the number of positive, of negative and of zero elements of an array.
 * count the elements of an array by sign into three outputs, in the order above, below and equal to 0
 * How do I return how many elements of an array are positive, negative, zero, by three pointers?
 * plus, minus and zero elements of an array counted in one pass, results by pointer
 * wins (> 0), losses (< 0) and draws (0) from an array of goal differences, into three pointers
 * Given an array and three pointers, write how many elements are greater than, less than and equal to 0.
 * sign counts of an array behind three pointers: positive, negative, zero
 * Write a function to store how many positive numbers, negative numbers and zeros a list has, in this order.
 * (np.sum(arr > 0), np.sum(arr < 0), np.sum(arr == 0)): the tuple returned by three pointers
 * how many are over zero, how many under, how many are zero? three pointers in that order
 * Frequencies of the signs +, -, 0 to three output arguments
 * How do I tally positives, negatives and zeros by pointers?
 * count positive, negative, zero
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
 * how many letters, digits and other characters a string has, stored behind three pointers
 * tally the kinds of characters of a string by pointer, in the order letters, digits and others
 * Write a function that counts letters, digits and the rest of a text into three pointers.
 * Store the counts of letters, of digits and of the remaining characters of a string through three pointers.
 * classify the characters of a string as letter, digit or other and store each count by pointer, in this order
 * How do I return the counts of letters, digits and special characters of a string through three pointers?
 * alphabetic, numeric and other characters of a string counted in one pass, results by pointer
 * character statistics of a text into three outputs for letters, digits and all others
 * Given a string and three pointers, write how many characters are letters, digits and neither.
 * letter, digit, other counts of a string through three pointers
 * Write a function to store how many letters, digits and other characters a string has, in this order.
 * (sum of isalpha, sum of isdigit, the rest) over an ASCII str, returned by three pointers
 * how many letters, how many figures, how many of anything else? three pointers in that order
 * Frequencies of the classes [A-Za-z], [0-9] and complement to three output arguments
 * How do I count letters, digits and special characters by pointers?
 * letters, digits, others in string
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
 * how many vowels and how many consonants, of either case, a string has: two counts by pointer
 * vowel and consonant counts of a text, upper and lower case, stored behind two pointers
 * Write a function that counts vowels and consonants (any case) of a string and stores both by pointer.
 * Store the number of vowels of a string in the first pointer and of consonants in the second, ignoring case.
 * split the letters of a string into vowels and consonants and store both counts by pointer
 * How do I return both the vowel and the consonant count of a string, capitals too, by two pointers?
 * vowels and consonants of a text counted in one pass, either case, results by pointer in this order
 * fill in two counters by pointer for a word, the first for vowels, the second for consonants, capitals included
 * Given a string and two pointers, write how many letters are vowels (a, e, i, o, u in any case) and how many are not.
 * count aeiou, any case, and the rest of the alphabet in a string, into two pointers
 * Write a function to store how many vowels and how many consonants a text has, either case, vowels first.
 * (sum(c in "aeiou"), sum of other a-z) over text.lower(), returned by two pointers
 * how many of a e i o u, how many other letters, big or small? first pointer, second pointer
 * Frequencies of vowel and consonant letters (case-insensitive ASCII) to two output arguments
 * How do I tally vowels and consonants of a C string by pointers?
 * vowels to *vowels, consonants to *consonants
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
 * how many letters of a string are upper case, how many lower case: counts by pointer, upper first
 * case counts of a text behind two pointers, upper before lower
 * Write a function that counts upper and lower case letters of a string at the same time into two pointers.
 * Store the number of capitals of a string in the first pointer and of small letters in the second.
 * count the letters of a string by case into two outputs, capitals into the first
 * How do I return both the upper case and the lower case count of a string by two pointers?
 * big and small letters of a string counted in one pass, stored by pointer
 * fill in two counters by pointer from a string, uppercase letters before lowercase ones
 * Given a string and two pointers, write how many capitals and how many small letters it has.
 * A-Z and a-z of a string counted separately, into two pointers
 * Write a function to store how many capitals and how many small letters a text has, capitals first.
 * (sum of isupper, sum of islower) over an ASCII str, returned by two pointers
 * how many big letters, how many small ones? first pointer, second pointer
 * Frequencies of majuscules A-Z and minuscules a-z to two output arguments
 * How do I tally upper- and lower-case letters by pointers?
 * uppercase to *upper, lowercase to *lower
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
 * wc for words and lines of a string: words to the first pointer, newline count to the second
 * how many words (split at blanks, tabs, newlines) and how many line ends a text has, by two pointers
 * Write a function that stores a text's number of words (separated by blanks, tabs or newlines) and of newline characters.
 * Store the number of words of a string (split at blanks, tabs, newlines) and then of newlines through two pointers.
 * word and newline counts of a text behind two pointers, words end at space, tab or newline
 * How do I return both the word count (split at space, tab, \n) and the newline count of a string by pointer?
 * words and line breaks of a text counted in one pass, stored by pointer, white space being space, tab and \n
 * small wc on a string: words and '\n' characters into two pointers
 * Given a string and two pointers, write how many words (split at space, tab, newline) and how many newlines it has.
 * count words, separated by space, tab or newline, and '\n' characters of a string into two pointers
 * Write a function to store how many words (parted by spaces, tabs, newlines) and how many newlines a text has, words first.
 * (len(text.split()), text.count("\n")), returned by two pointers
 * how many words, and how many line ends? first pointer, second pointer
 * wc: words over separators SP, HT, LF, then LF count, to two output arguments
 * How do I count words and newline characters of a text in one pass by pointers?
 * words and \n count of text
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
 * string to int with error check, 9 digits at most, minus allowed: value by pointer, true if valid
 * try to read a number of one to nine digits from a text, minus allowed, into a pointer; false if it fails
 * strict atoi into a pointer that accepts an optional minus and up to 9 digits and returns false for any junk
 * Write a function that converts a string of an optional minus and up to nine digits to an int by pointer, false if invalid.
 * parse int into out: optional minus sign, one to nine digits, nothing else allowed, else false
 * TryParse for integers of one to nine digits, minus allowed, value through a pointer
 * How do I check that a string is a number of at most 9 digits (maybe with a minus) and get its value by pointer?
 * number from a text by pointer with a success flag: minus allowed, false beyond nine digits or for anything else
 * validate a decimal string of 1 to 9 digits with or without a minus, and store its value by pointer; bool result
 * Given a string and a pointer, write its value and return true if it is an optional minus and 1 to 9 digits, else false.
 * safe conversion from text (optional minus, up to 9 digits) to an integer behind a pointer, true on success
 * Write a function to convert a text of 1 to 9 digits, perhaps after a minus, to an integer behind a pointer; false, with nothing stored, for any other.
 * C#'s int.TryParse for an optional minus and up to nine digits, nothing else
 * if the whole text is a number, minus allowed, nine figures at most, put it there and say yes
 * Recognize an optional '-' and one to nine decimal digits; value to the output argument, acceptance as the result
 * How do I parse an int strictly (no spaces, no plus, at most 9 digits) with a bool and an out pointer?
 * strict parse int, max 9 digits, false if invalid
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
 * number of real solutions of a x^2 + b x + c = 0, and the solutions ascending by two pointers (a double one only once)
 * abc formula with two output parameters, smaller root first; returns 2, 1 (one stored) or 0
 * Write a function that solves a x^2 + b x + c = 0 into two pointers, ascending, and returns 0, 1 or 2 for the number of roots.
 * quadratic formula for a, b, c: real roots by pointer in ascending order, their number as the result
 * zeros of the parabola a x^2 + b x + c, smaller one first, by pointer, and how many they are (touching counts one)
 * How do I return both real solutions of a quadratic equation by pointer, smaller first, and their count 0, 1 or 2?
 * roots of a x^2 + b x + c from the discriminant, ascending, stored by pointer, count returned (1 for a double root)
 * pq formula for general a: take a, b and c, store the real roots in ascending order by pointer and return how many they are
 * Given a (not zero), b, c and two pointers, write the real roots of a x^2 + b x + c in ascending order and return their number.
 * solve quadratic a, b, c for real x: smaller and larger root by pointer, one only if double, count returned
 * Write a function to store the real solutions of a x^2 + b x + c = 0 in ascending order and to give their number, a not zero.
 * sorted real roots of numpy.roots([a, b, c]) through two pointers, count returned; a single one through the first
 * a times x squared plus b x plus c is 0: put the answers there, smaller first, and say how many (0, 1 or 2)
 * Distinct real zeros of a quadratic, degree 2 coefficient first; lesser zero to the first output, value: their count
 * How do I solve ax^2 + bx + c = 0 in C with the roots by pointers (sorted) and the count returned?
 * quadratic roots to *first, *second, return count
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
 * zero of the line a x + b through a pointer, false if a is 0
 * solve for x in a x + b = 0 by pointer, false when there is no single solution
 * Write a function that solves a x + b = 0 into a pointer and returns whether a is not 0.
 * x = -b / a into a pointer, true, unless a is 0, then false
 * where does the line y = a x + b cross the x axis (by pointer), and does it cross, i.e. is a not 0
 * How do I solve a*x+b=0 safely, the solution through a pointer and false for a = 0?
 * root of the first-degree polynomial a x + b by pointer, true if a is not zero
 * checked linear solver for a x + b = 0: x by pointer, bool result, false for a = 0
 * Given a and b of a x + b = 0 and a pointer, write the solution and return true, or false if a is 0.
 * solve linear a x + b = 0 into out, false if a is zero
 * Write a function to store the solution of a x + b = 0 behind a pointer; false, with nothing stored, if a is zero.
 * x = -b / a through a pointer, True, or False for a == 0
 * a times x plus b is nothing: put x there and say yes, or no if a is 0
 * Zero of an affine function (slope, intercept) to an output argument; value: slope nonzero
 * How do I solve ax + b = 0 with a success flag?
 * solve ax + b = 0, false if a = 0
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
 * Split a number into its whole part and its fractional part, both through pointers.
 * modf with two output parameters: whole part, then fraction
 * integer part (toward zero) and decimals of a double through two pointers
 * separate what is before and after the decimal point of a double, into two pointers
 * Write a function that stores the integer part and the fraction of a double by pointer; both have its sign.
 * whole part first, fraction second, of a double, by pointer; both keep its sign
 * 3.75 gives 3 and 0.75, -3.75 gives -3 and -0.75, through two pointers
 * How do I get the whole part and the fraction of a floating-point number by two pointers, cut toward zero?
 * split a double at the point into two doubles behind pointers, whole part first
 * truncated value of a double and the rest, stored by pointer
 * Given a double and two pointers, write its whole part (toward zero) and its fractional part.
 * break a real number into its integer part toward zero and the remainder, through pointers
 * Write a function to store a number without its decimals and then those decimals, both with its sign, behind two pointers.
 * (math.trunc(v), v - math.trunc(v)): the tuple returned by two pointers
 * cut a number at the point: the whole part for the first pointer, the rest for the second
 * Integral part toward zero and signed fractional part to two output arguments
 * How do I do modf with two pointers (truncated part first)?
 * *whole = trunc(x), *part = x - trunc(x)
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
 * polar to cartesian, from a radius and an angle in radians to x and y behind two pointers
 * x = r cos phi, y = r sin phi, both by pointer
 * point (x, y by pointer) from distance and angle in radians
 * Write a function that converts a radius and an angle in radians to x and y behind two pointers.
 * coordinates of a point given its radius and its direction in radians, stored by pointer, x first
 * vector components by pointer from length and angle in radians
 * How do I turn r and theta (radians) into x and y through two pointers?
 * split a vector of given length and angle (radians) into its x and y components, by pointer
 * rectangular coordinates from polar ones (r, angle in radians) into two pointers
 * Given a radius, an angle in radians and two pointers, write the coordinates of the point.
 * r, phi in radians -> x, y through pointers
 * Write a function to convert a radius and an angle in radians to x and y, stored behind two pointers.
 * cmath.rect(r, phi), real and imaginary part by two pointers
 * so far out at this angle (radians): where's that across and up? first pointer, second pointer
 * Polar to Cartesian: modulus, argument; abscissa and ordinate out
 * How do I get x and y from r and theta?
 * r, phi to *x, *y
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
 * sum of two fractions (numerator, denominator each), reduced, into two output parameters
 * a/b + c/d in lowest terms, numerator and denominator by pointer
 * add the fractions a/b and c/d, cancel, and store top and bottom by pointer
 * Write a function that adds two fractions a/b and c/d and stores the reduced numerator and denominator by pointers.
 * fraction addition a/b + c/d, shortened to lowest terms: numerator, denominator through pointers
 * 1/2 + 1/3 is 5 and 6: numerator and denominator of the reduced sum by pointer
 * How do I add two fractions with positive denominators exactly, reduced, into two pointers?
 * numerator and denominator of the sum of two fractions, in lowest terms, by pointer
 * rational addition of a/b and c/d with positive denominators, its reduced result being stored by two pointers
 * Given the fractions a/b and c/d and two pointers, write the reduced sum; the denominators are positive.
 * exact sum of two fractions in lowest terms, into top and bottom pointers
 * Write a function to add two fractions with positive denominators (numerator, denominator of each) and to store the reduced result's two parts.
 * fractions.Fraction(a, b) + fractions.Fraction(c, d), numerator and denominator by two pointers
 * a over b plus c over d, shortened as far as it goes; top to the first pointer, bottom to the second
 * Sum a/b + c/d in lowest terms (b, d > 0): numerator, denominator out
 * How do I add a/b and c/d and simplify, with the result by pointers?
 * a/b + c/d reduced to *top, *bottom
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
 * Pop the top element from a stack kept in an array with its size behind a pointer; return false if it is empty.
 * stack pop from an array with a pointer to its size: value by pointer, false if empty
 * take the last element off an array stack, size and value by pointer; true if there was one
 * remove the top item of an array stack (size behind a pointer) into out, unless there is none, then false
 * Write a function that pops from an array-based stack (size by pointer) and stores the value, false if it is empty.
 * last in first out: get the newest element of the array into out and lower the size behind its pointer; false if empty
 * pop from an array stack into out, the size behind its pointer goes down by one, false when it is 0
 * How do I pop from an array stack (size by pointer) into a pointer without underflow, false if empty?
 * pop from an array stack with the size and then the value behind pointers, returning false on underflow
 * try to pop an array stack whose element count is behind a pointer, store the value by pointer and report success
 * Given the array, a pointer to the size and a pointer for the value, take off the top and return true, else false.
 * safe pop from an array and a size pointer, the value into out, false on an empty stack
 * Write a function to remove the top of a stack, kept as a table and a size variable, and to store it; false if the stack is empty.
 * stack.pop() with False in place of an IndexError; array, size by reference, popped value by reference
 * take the last one off the pile, put it where the pointer says, one less in the count; no if there is nothing
 * POP on an array stack: decrement *size, output stack[*size]; value: non-empty before?
 * How do I implement pop for an array-based stack with underflow check (stack, &size, &out)?
 * pop stack into *out, false if empty
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
 * stack peek in an array of given size: newest (last) element by pointer, false if empty
 * read the last element of an array stack, value by pointer, true if there is one
 * top item (last array element) into out without popping, false for an empty stack
 * Write a function that peeks at an array-based stack and stores the top value by pointer, false if it is empty.
 * what is on top of the pile, i.e. last in the array of n? by pointer, false for no elements
 * peek at an array stack into out, size unchanged, true unless it is empty
 * How do I look at the top (last element) of an array stack safely, the value by pointer and false if empty?
 * top of an array stack into a pointer, if any, and whether there is any
 * try to peek at the last of size array elements into out, and report false if there is none
 * Given the array, its size and a pointer, write the newest element and return true, else false.
 * safe peek at the last element of an array stack, false on size 0
 * Write a function to store the top of a stack, kept as a table with its size, without removal; false if it is empty.
 * stack[-1] with False in place of an IndexError, the value by reference
 * what's the last one on the pile? put it where the pointer says, leave the pile; no if there is nothing
 * TOP of an array stack to an output argument; value: non-empty?
 * How do I implement peek for an array-based stack?
 * top of stack to *out, false if empty
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
 * Compare the numbers behind two pointers in descending order: -1 if the first is larger, 1 if smaller, 0 if equal.
 * qsort comparator for numbers, descending, returning -1, 0 or 1
 * comparator for numbers behind two pointers, biggest first: -1, 0 or 1
 * compare two numbers through pointers for a reverse sort: -1 if the first is larger, 1 if smaller, else 0
 * Write a comparison function on two pointers (-1, 0, 1) for sorting numbers from large to small.
 * order of *a and *b descending: -1 if *a is larger, 0 or 1
 * reverse comparator for two pointed-to numbers: 1 if the first is smaller, -1 if larger, 0 if equal
 * How do I write the compare function (-1, 0, 1) for a descending qsort of numbers?
 * (*b > *a) - (*b < *a) for two pointers to numbers
 * the greater of two pointed-to numbers comes first: -1 if that is the first one, 1 if the second, 0 for equal
 * Given pointers to two numbers, return -1 if the first goes before the second in falling order, 1 if after, 0 if equal.
 * sort high to low: comparator of two pointers to numbers returning -1, 0 or 1
 * Write a comparison function for sorting numbers in descending order: by two pointers, -1 if the first is greater, 1 if less, 0 if equal.
 * Java's Comparator.reverseOrder() on two pointed-to numbers, as -1, 0, 1
 * big ones go first: -1 if the first is bigger, 1 if the second is, 0 if the same
 * Sign (-1, 0, 1) of second minus first for two cells by address
 * What comparator must qsort get for largest first (-1/0/1)?
 * qsort compare descending
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
 * Compare the numbers behind two pointers in ascending order: -1 if the first is smaller, 1 if larger, 0 if equal.
 * qsort comparator for numbers, ascending, returning -1, 0 or 1
 * comparator for numbers behind two pointers, smallest first: -1, 0 or 1
 * compare two numbers through pointers for a normal sort: -1 if the first is smaller, 1 if larger, else 0
 * Write a comparison function on two pointers (-1, 0, 1) for sorting numbers from small to large.
 * order of *a and *b ascending: -1, 0 or 1 without overflow
 * cmp function with two const pointers to numbers: -1 for less, 0 for equal, 1 for greater
 * How do I write the compare function (-1, 0, 1) for an ascending qsort of numbers?
 * (*a > *b) - (*a < *b) for two pointers to numbers
 * the lesser of two pointed-to numbers comes first: -1 if that is the first one, 1 if the second, 0 for equal
 * Given pointers to two numbers, return -1 if the first goes before the second in rising order, 1 if after, 0 if equal.
 * sort low to high: comparator of two pointers to numbers returning -1, 0 or 1
 * Write a comparison function for sorting numbers in ascending order: by two pointers, -1 if the first is less, 1 if greater, 0 if equal.
 * Java's Integer.compare on two pointed-to numbers, as -1, 0, 1
 * small ones go first: -1 if the first is smaller, 1 if the second is, 0 if the same
 * Sign (-1, 0, 1) of first minus second for two cells by address
 * What comparator must qsort get for smallest first (-1/0/1)?
 * qsort compare ascending
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
 * memcmp by hand, but with -1, 0 or 1 as the result
 * lexicographic comparison of two byte arrays of the same length: -1, 0 or 1
 * which of two buffers of n bytes comes first: -1 for the first, 1 for the second, 0 if equal
 * Write a function that compares two memory blocks like memcmp, with -1, 0 and 1.
 * compare n raw bytes of two buffers: -1, 0, 1 by the first difference
 * byte-wise order of two keys of n bytes as -1, 0 or 1
 * How do I compare two blocks of n bytes without memcmp, getting -1, 0 or 1?
 * three-way compare (-1, 0, 1) of two byte buffers of length n, bytes unsigned
 * -1 or 1 by the first differing byte of two buffers, 0 if n bytes agree
 * Given two byte arrays and a length, return -1, 0 or 1 as the first is less, equal or greater.
 * order of two binary strings of n bytes as -1, 0 or 1
 * Write a function that orders two blocks of n unsigned bytes by their first difference: -1, 1, or 0 if identical.
 * Python: (p > q) - (p < q) for two bytes objects of the same length
 * two pieces of memory: -1 if the first is lower where they first differ, 1 if higher, 0 if they don't differ
 * Lexicographic three-way comparison of octet strings of equal length, normalized to -1, 0, 1
 * How do I implement memcmp with a result of exactly -1, 0 or 1?
 * memcmp, -1 0 1
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
 * Compare two arrays lexicographically; a proper beginning comes first. Return -1, 0 or 1.
 * dictionary order of two arrays of different length, as -1, 0 or 1
 * like comparing two lists in Python: -1 for less, 0 for equal, 1 for greater
 * which list comes first, element by element, a prefix coming before: -1, 0 or 1
 * Write a function that compares two arrays (each with its length) like strings, returning -1, 0 or 1.
 * three-way compare (-1, 0, 1) of two number sequences, lexicographic
 * first difference of two arrays decides, else the shorter is smaller: return -1, 0 or 1
 * How do I compare two vectors of different length lexicographically, with -1, 0 or 1 as the answer?
 * lexicographical_compare of two arrays with -1, 0, 1
 * list order [1, 2] < [1, 2, 0] < [1, 3]: return -1, 0 or 1 for two arrays with lengths
 * Given two arrays with their lengths, return -1, 0 or 1 as the first is lexicographically less, equal or greater.
 * ordering of two arrays, lexicographic: -1 if the first comes first, 1 if the second, 0 if the same
 * Write a function that orders two lists, each with its length, by their first difference, a mere beginning being less: -1, 0 or 1.
 * (p > q) - (p < q) for two Python lists of numbers
 * which list would come first in a dictionary of lists? -1 the first, 1 the second, 0 the same; shorter first if it's the start of the other
 * Lexicographic order on finite sequences (prefix first) as -1, 0, 1
 * How do I compare two arrays of different lengths lexicographically (-1/0/1)?
 * lexicographic compare of two arrays
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
 * sort doubles so that missing values (NaN) come last: compare two, giving -1, 0 or 1
 * -1, 0 or 1 for two doubles, NaN being above all numbers and equal to itself
 * How do I compare two doubles (-1, 0, 1) when one may be NaN, which should come last?
 * NaN-aware cmp of two doubles: -1, 0, 1, NaN greater than infinity
 * order two measurements as -1, 0 or 1, not-a-number goes to the back
 * Given two doubles, return -1, 0 or 1 for their order, with NaN behind infinity.
 * nan-last comparison of two doubles with result -1, 0 or 1
 * Write a comparison function of two real numbers, -1, 0 or 1, for which a NaN exceeds all numbers and equals another NaN.
 * pandas-like ordering with na_position="last": comparator of two floats as -1, 0, 1
 * -1 if the first is smaller, 1 if bigger, 0 if the same; not-a-number counts as the biggest and equals itself
 * Total preorder on doubles with NaN as the greatest element, three-way result -1, 0, 1
 * How do I compare doubles for sorting so that NaNs end up at the back (-1/0/1, two NaNs tie)?
 * compare doubles, nan last, -1 0 1
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
 * red, green and blue of a 24-bit colour 0xRRGGBB into three pointers
 * colour channels of 0xRRGGBB by output parameters, red first
 * Write a function that stores the three bytes of a colour 0xRRGGBB by pointer, red first.
 * r = (c >> 16) & 255, g from the next byte, b from the lowest, stored by pointer
 * take a hex colour 0xRRGGBB apart into r, g and b behind pointers
 * How do I get r, g and b by pointer from one integer 0xRRGGBB?
 * int 0xRRGGBB to RGB triple in three pointers
 * decode a packed colour 0xRRGGBB into its red, green and blue values by pointer
 * Given a colour 0xRRGGBB and three pointers, write its red, green and blue part.
 * separate a pixel 0xRRGGBB into its red, green and blue channels through three pointers
 * Write a function to break a colour 0xRRGGBB into red, green and blue, stored behind three pointers.
 * (c >> 16 & 255, c >> 8 & 255, c & 255): the tuple returned by three pointers
 * take a web colour number apart into red, green, blue
 * Unpack 24-bit RGB to three output channels, red from the highest byte
 * How do I get r, g, b out of a hex colour int?
 * rgb int to *r, *g, *b
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
 * ",".join(map(str, a)) for an int array, into a buffer
 * Write a function that prints an int array into a string, separated by commas, no spaces.
 * csv line from an int array, written to a char buffer without spaces
 * list of ints to text like 1,-2,3 in a buffer
 * How do I turn an array of integers into "1,2,3" in a char buffer?
 * numbers of an array as one comma-separated line in out
 * serialise an array of integers to comma-separated text in a buffer
 * Given an int array and a buffer, write the elements with commas between and a NUL at the end.
 * print all ints of an array into a buffer, a comma between two, empty string for none
 * Write a function to produce, in a buffer, a text of all integers of a list with commas in between and no blanks.
 * ",".join(map(str, lst)) into a buffer
 * write the numbers one after another as text, a comma between them
 * CSV record of decimal integers to a NUL-terminated destination
 * How do I convert an int array to a comma-separated string?
 * numbers to comma-separated string
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
 * parse a comma-separated list of ints from a string into an array, returning the count
 * split a string at commas, convert the parts to ints in out, and return their number
 * [int(x) for x in s.split(",")] into an array, count returned, 0 for ""
 * Write a function that reads numbers like "1,-2,3" from a string into an array and returns how many.
 * csv line (string) to an array of integers, number of integers returned
 * text of comma-separated ints to a list of numbers, count returned
 * How do I read "4,8,15" into an int array and get the count?
 * numbers separated by commas from a string into a buffer, their number as the result
 * deserialise integers from comma-separated text into an array; returns how many
 * Given a string and an array with room, store its comma-separated numbers and return the count; 0 for an empty string.
 * scan a string of integers with commas between into an array, count as the result
 * Write a function to convert a comma-separated text to integers in a table and to give how many; an empty text has none.
 * list(map(int, text.split(","))) into an array, returning its len; "" gives 0; empty fields count as 0, odd characters are skipped
 * read all the numbers between the commas into a list and tell how many; minus allowed, other stuff skipped, nothing between is 0
 * Parse a CSV record of decimal integers (a '-' in a field negates, foreign symbols ignored, void field 0); value: field count, 0 for the empty text
 * How do I split "3,-14,15" into an int array and get the count (0 for an empty string, blanks skipped)?
 * comma-separated string to ints in out, return count
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
        for (; *s != 0 && *s != ','; s++) {
            if (*s == '-') negative = 1;
            if (*s >= '0' && *s <= '9') value = value * 10 + (uint32_t)(*s - '0');
        }
        out[n++] = (int32_t)(negative ? -value : value);
        if (*s == 0) return n;
        s++;
    }
}

/**
 * Write "{YES}" to a buffer if a condition is true, "{NO}" otherwise.
 * bool to text in a buffer: {YES} or {NO}
 * print a flag as {YES} or {NO} into a buffer
 * convert a boolean to the word {YES} or {NO} in out
 * Write a function that stores {YES} or {NO} in a string buffer for a truth value.
 * flag ? "{YES}" : "{NO}" copied to a char buffer
 * true becomes {YES}, false becomes {NO}, written as text to a buffer
 * How do I format a boolean as {YES} / {NO} in a string buffer?
 * write the name of a truth value, {YES} or {NO}, to a buffer
 * {YES} for 1 and {NO} for 0 into out
 * Given a flag and a buffer, write the word {YES} or {NO} with its terminator.
 * string form of a bool into a buffer, {YES} for true and {NO} for false
 * Write a function to put the word "{YES}" in a buffer for a set flag, otherwise the word "{NO}".
 * "{YES}" if flag else "{NO}", written to an output buffer
 * write {YES} there if it's so, or {NO} if it isn't
 * Render a Boolean as the NUL-terminated literal {YES} or {NO}.
 * How do I convert a bool to the string "{YES}" or "{NO}"?
 * flag to {YES}/{NO} string
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
 * how many spaces come before the first other character of a string
 * Write a function that measures how far a line of code is indented with spaces.
 * len(s) - len(s.lstrip(" ")) for a C string
 * indent width of a source line in leading spaces
 * How do I count the leading spaces of a string?
 * count the spaces in front of a text
 * depth of a line's indentation in columns, counting its leading spaces
 * Given a string, return how many of its first characters are spaces before something else comes.
 * leading space count of a string
 * Write a function to count the blanks that a line begins with.
 * in Python, how many characters shorter text.lstrip(' ') is
 * how far is this line moved in with spaces
 * Indentation of a source line in U+0020
 * How do I measure the indent of a line (spaces only)?
 * number of leading spaces
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
 * how many spaces come after the last other character of a string
 * trailing whitespace length of a string, spaces only
 * Write a function that measures how many spaces a line (a string) ends with.
 * len(s) - len(s.rstrip(" ")) for a C string
 * count the superfluous spaces at the end of a string
 * How do I count the trailing spaces of a string?
 * spaces behind the text of a string, counted
 * number of spaces to be trimmed on the right of a string
 * Given a string, return how many spaces in a row stand at its end.
 * trailing space count of a string
 * Write a function to count the blanks that a line finishes with.
 * len(text) - len(text.rstrip(' '))
 * how many spaces are left over at the end
 * Length of the maximal suffix of U+0020
 * How do I detect how much trailing blank space (spaces only) a C string has?
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
 * column tracking with tab width {K}: move a column, from 0, past a character, where a newline returns to 0
 * advance the cursor column (from 0) for a character, tab size {K}, newline back to 0
 * Write a function that updates a column (from 0) for one character: tab to the next multiple of {K}, newline to 0, else plus 1.
 * What column, from 0, is an editor in after a key was pressed at a column, with tab stops every {K} and newline to 0?
 * expand tabs: column after a character at some column, tabs to multiples of {K}, newline to 0
 * How do I keep track of the column (from 0) when tabs jump to multiples of {K} and newlines to 0?
 * cursor column after a char at a column, tabs every {K}, '\n' gives 0, others one more
 * column of the following character at tab width {K}, given column (from 0) and character; 0 after a newline
 * Given a column and a character, return the new column: next multiple of {K} for a tab, 0 for a newline, else plus one.
 * lexer column step for column and char: tab to the next multiple of {K}, newline to 0, others plus 1
 * Write a function to determine the zero-based column after a character: 0 after a newline, the next multiple of {K} after a tab, else one more.
 * Python's str.expandtabs({K}) bookkeeping: new column from column and char, newline resets to 0
 * where does the cursor stand after this character? line end goes to 0, a tab on to the next {K}th place, others one further
 * Cursor advance with tab stops every {K} columns (origin 0), LF as carriage return to 0
 * How do I track the output column with tab width {K} and newlines (0-based)?
 * column after char, tab {K}, newline 0
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
 * newlines before a position of a string, plus one
 * on which line, the first being 1, is this offset of a text
 * Write a function that converts an offset in a string to a line number from 1 for an error message.
 * 1 + s[:i].count("\n") for a C string
 * offset in a text to its line, counted from 1
 * How does a compiler know the line (from 1) of a character at an index of the source text?
 * line number, 1 for the first, for a byte position in a string
 * row of the cursor at index i of a text, the first is 1
 * Given a text and an index within it, return the number of the line it lies in, the first being 1.
 * source location of an index in a text: its line, counting from 1
 * Write a function to determine on which line, counted from 1, a text's character with a specified index stands.
 * text.count("\n", 0, i) + 1
 * which line is this spot of the text on, the top one being 1
 * Line number (origin 1) of an offset: LF symbols before it plus one
 * How does a compiler get the line number for an error offset?
 * line number of index i, from 1
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
 * distance of a position from the last newline before it in a string (on the first line, index plus 1)
 * how far into its line is this offset of a text, 1 at the line's start
 * Write a function that converts an offset in a string to a column from 1 for an error message.
 * characters of a text between the start of the line and an index, plus one
 * offset in a text to its column, counted from 1
 * How does a compiler know the column (from 1) of a character at an index of the source text?
 * column number, 1 at the line's start, for a byte position in a string
 * place of the cursor, at index i of a text, within its line, counted from 1
 * Given a text and an index within it, return its column; the first of each line is 1.
 * source location of an index in a text: its column, counting from 1
 * Write a function to determine in which column, counted from 1, of its line a text's character with a specified index stands.
 * i - text.rfind("\n", 0, i)
 * how far into its line is this spot of the text, the first letter of a line being 1
 * Column number (origin 1) of an offset within its LF-terminated line
 * How does a compiler get the column for an error offset?
 * column of index i, from 1
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
 * bzero by hand: n bytes of a buffer become 0
 * clear a block of n bytes of memory to 0
 * memset with 0 on a buffer of n bytes
 * Write a function that zeroes the n bytes of a buffer.
 * wipe a buffer of n bytes with zeros
 * erase a secret of n bytes from memory by zeroing it
 * How do I clear a byte array of n to zero without memset?
 * all n bytes of a buffer become 0
 * zero-fill a byte buffer of n
 * Given a byte buffer and a size, write zeros everywhere in it.
 * reset a byte buffer of n bytes to 0
 * Write a function to reset n bytes of memory to zero.
 * bytes(n) stored over the first n of a bytearray
 * wipe this memory, all of its n bytes
 * bzero: null out an octet buffer of given length
 * How do I implement memset(buf, 0, n)?
 * zero n bytes
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
 * Move n bytes within a buffer to one offset (given first) from another; the two regions may overlap.
 * memmove inside one byte buffer from a source offset, given second, to a target offset, given first, for n bytes
 * copy n bytes by offsets within a buffer, overlapping too, target first
 * shift a part of a byte array to a new place, given before the old place and the length; regions may overlap
 * Write a function that moves, to a target offset inside a buffer from a source offset, n bytes, correctly even if they overlap.
 * overlapping copy within a byte array, given the offset to copy to, the offset to copy from and the count
 * move n bytes inside a buffer from one offset to another, target given first; copy backward if the target lies behind
 * How do I implement memmove with indices in a byte buffer: to, from, count?
 * relocate a block in a byte array to a new offset (given first) from an old offset, even if the two overlap
 * copyWithin of a JavaScript typed array (target, start), but with a count at the end
 * Given a buffer, a target offset, a source offset and a count, move the bytes, overlapping or not.
 * move a block within a byte buffer, with destination offset, source offset and size; overlap is allowed
 * Write a function to copy n bytes inside a buffer to one offset from another, correct if they overlap (target, origin, n).
 * buf[to:to + n] = buf[frm:frm + n] on a Python bytearray; to, frm, n
 * shift n bytes around in the same memory: where they go, where they are, how many; overlapping is fine
 * Overlap-safe block transfer in one buffer: destination offset, source offset, length
 * How do I write memmove with offsets into a single buffer (to, from, n)?
 * memmove inside buffer: to, from, n
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
 * first position of a byte value in a memory block, -1 for none
 * Write a function that searches a byte buffer for a byte and returns its first index or -1.
 * first occurrence of a byte in a buffer of n, -1 if absent
 * scan raw memory of n bytes for a marker byte: index or -1
 * How do I look for a byte in a buffer without memchr, getting its first index or -1?
 * where is the delimiter byte in the packet of n bytes? first index, -1 if missing
 * byte search in a buffer: index of the first match, or -1
 * Given a buffer, its size and a byte, return where the byte comes first, -1 if nowhere.
 * index of a byte value in a byte array, -1 when not contained
 * Write a function to locate the first byte of a buffer with a specified value by its index from 0; -1 when absent.
 * Python: buf.find(value) on a bytes object
 * where in this memory is that byte first, from 0? -1 if nowhere
 * Least offset of an octet in a buffer of given length, or -1
 * How do I write memchr that gives an index (-1 on a miss)?
 * index of byte in buffer, -1 if missing
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
 * are the n bytes of a buffer all equal to a given byte
 * is a memory block of n bytes filled with one given byte
 * is a flash page of n bytes erased, i.e. each byte equal to 0xFF or another given value
 * Write a function that returns true if a buffer holds nothing but a certain byte.
 * uniform bytes test: does each of n bytes equal the given one
 * buffer of n bytes consists of copies of one given byte
 * How do I verify that n bytes of memory are set to a given value?
 * every byte of a buffer matches the given one
 * check a memset: do n bytes all have the value
 * Given a buffer, its size and a byte, return whether no other byte occurs.
 * all bytes of a buffer the same as a given one, true or false
 * Write a function to verify that each byte of a buffer has one specified value.
 * all(v == value for v in buf) on a Python bytes object
 * is this memory filled with that byte and nothing else
 * Is the octet buffer constant and equal to a given octet (vacuously so if empty)?
 * How do I check that a flash page is erased, say all 0xFF?
 * every byte == value
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
 * flip n bytes of a buffer end for end, in place
 * turn n big endian bytes to little endian in place
 * Write a function that reverses a byte array in place.
 * last byte of a buffer first, and so on, in place
 * mirror the n bytes of a message in place
 * How do I swap the endianness of n bytes in place?
 * reverse n raw bytes of a buffer in place
 * bytes[::-1] in place for a buffer of n
 * Given a buffer and a size, reverse it by exchanging its bytes from both ends.
 * reverse a byte buffer of n in place
 * Write a function to turn the bytes of a buffer around in place.
 * buf.reverse() on a Python bytearray
 * flip the bytes back to front
 * Endianness conversion of an n-octet integer in situ
 * How do I byte-swap a buffer of n bytes?
 * reverse bytes in place
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
 * strncmp(a, b, n) == 0
 * do two strings agree in their first n characters
 * two strings have the same beginning of a given length n, or end together before it
 * Write a function that compares at most n characters of two strings for equality.
 * prefix equality of two strings up to n characters, as strncmp sees it
 * are two strings equal for n characters (or up to a common earlier end)
 * How do I compare just the first n characters of two strings, as strncmp does, for equality?
 * bounded string comparison of two strings, true if there is no difference in the first n characters
 * are two strings identical in the first n characters, shorter equal ones included
 * Given two strings and a number, return whether they do not differ within that many characters.
 * strncmp equality of two strings within n characters
 * Write a function to check whether two strings agree in their first n characters; if either ends earlier, both must end there.
 * s[:n] == t[:n]
 * are the first n letters of both texts the same
 * Equality of two words after truncation to length n
 * How do I test strncmp(a, b, n) == 0 by hand?
 * first n chars equal
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
 * length of the leading part of a string made only of allowed characters, given as a second string
 * span of characters from a set (second string) at the beginning of a string
 * Write a function that counts the first characters of a text that all occur in a second string.
 * length of a string's initial segment consisting of characters of the second string
 * how long is the prefix of a string with accepted characters only (listed in the second)
 * How do I implement strspn for a string and a set of characters?
 * number of characters of a string before the first one that is not in the set
 * leading characters of a string out of a list (second string), counted
 * Given a string and a string of accepted characters, return the length of the accepted beginning.
 * accepted span: count of characters at the start of the first string that all occur in the second
 * Write a function to count how many characters from a string's start all belong to a second string.
 * len(text) - len(text.lstrip(chars))
 * how many letters at the front are ones from that other list of letters
 * Length of the maximal prefix over a given alphabet (second argument)
 * How do I implement strspn?
 * strspn
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
 * index of the first of several separators (second string) in a text, -1 without any
 * first position of any of the given characters in a string, or -1
 * Write a function that finds the index of the first character of a string that occurs in a second string, -1 for none.
 * find_first_of for two C strings, with -1 for no match
 * where does one of these characters (second string) come first in the text, -1 if nowhere
 * How do I search a string for any character out of a list, getting the first index or -1?
 * next delimiter of a set in a string: its index, -1 if there is none
 * index of the first stop character (from the second string) in a text, -1 if none
 * Given a string and a string of characters, return the index of the first hit in the former, or -1.
 * index of any: earliest position in s of a character out of set, -1 if absent
 * Write a function to locate the leftmost character of a string that belongs to a second string; index from 0, -1 if none.
 * C++'s s.find_first_of(set), as an int with -1 for npos
 * where is the first letter that's among those others? from 0, -1 if there's none
 * Least offset of a symbol from a given set (second argument), or -1
 * How do I write strpbrk that gives an index (-1 on a miss)?
 * first index of any char in set, -1 if none
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
 * Append a string to another one, in place, without exceeding the size of the buffer; what does not fit is cut off.
 * strlcat without its result, for a destination, a source and the size of the destination's buffer
 * bounded strcat of a source to a destination, cut off where the buffer, whose size is given, is full
 * append as much of the second string to the first as a buffer of size bytes holds, NUL included
 * Write a function that appends text to a string in a buffer of a given size, terminator included, cutting what is too much.
 * safe string append that truncates where the destination's buffer, whose size counts the NUL, ends
 * concatenate the second string onto the first without overflow of a buffer of given size (NUL included)
 * How do I append to a string in a fixed-size buffer safely, truncating at the size?
 * add text at the end of a string, at most size - 1 characters altogether
 * truncating append of a source string to a destination, with the buffer size including the terminator
 * Given a destination, a source and the destination's buffer size, attach what fits with a final NUL.
 * limited append of a string to another, in a buffer of size bytes, NUL counted
 * Write a function to attach a text to a string in a buffer of a given size, terminator included, as far as it fits; nothing if already unterminated.
 * Python: dest = (dest + source)[:size - 1] in a fixed buffer of size bytes, unchanged when dest has no end within it
 * put this text behind the other one but never more than the buffer holds, end mark counted; a full one without end mark stays
 * Truncating concatenation into a buffer of total capacity size (BSD strlcat without a result)
 * How do I append to a C string with a buffer size limit, always NUL-terminated?
 * strlcat without return value
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
 * number of decimal digits plus one for a minus
 * Write a function that returns the number of characters of an integer as decimal text, minus included.
 * len(str(n)) for an integer
 * column width for a signed integer in decimal
 * How many characters does printf %d need for an integer?
 * LEN of an integer in a cell, the minus counted
 * characters needed to write an int in decimal, sign included
 * Given an integer, return its number of digits, plus one if it is negative.
 * text length of the integer n in decimal, with its minus sign
 * Write a function to determine how many characters an integer takes in decimal, a minus sign included.
 * len(str(n))
 * how many places does this number need when written, with its minus
 * Field width of a signed integer in base ten
 * How many columns will printf("%d") use for a value?
 * length of number as text incl. minus
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
 * Return the next number of the generator seed * 1664525 + 1013904223 and keep it as the new state behind a pointer.
 * LCG step on a 32-bit state behind a pointer: times 1664525 plus 1013904223, stored and returned
 * pseudo-random number from a seed behind a pointer that is updated to seed * 1664525 + 1013904223
 * advance the seed behind a pointer as in Numerical Recipes (times 1664525 plus 1013904223) and return it
 * Write a function like rand_r: multiply the seed by 1664525, add 1013904223 modulo 2^32, store and return it.
 * random generator with the state behind a pointer, LCG with 1664525 and 1013904223, new state returned
 * Numerical Recipes generator, in place by pointer: state * 1664525 + 1013904223, returned, too
 * How do I make a small random number generator with a seed pointer, factor 1664525, increment 1013904223?
 * next random value: the state behind the pointer becomes 1664525 * state + 1013904223 and is returned
 * quick and dirty LCG of Numerical Recipes: *state = 1664525 * *state + 1013904223 in 32 bits, and return it
 * Given a pointer to a 32-bit state, replace it by 1664525 times itself plus 1013904223 and return it.
 * next_random(&seed): store seed * 1664525 + 1013904223 in the 32-bit seed and return it
 * Write a function to advance a random seed by a pointer: times 1664525 plus 1013904223, 32 bits; the result is the new seed.
 * numpy uint32: seed = seed * 1664525 + 1013904223, by reference, and returned
 * next random number: old one times 1664525 plus 1013904223, keep it behind the pointer and hand it back
 * Linear congruential generator modulo 2^32, multiplier 1664525, increment 1013904223 (Numerical Recipes), state by address
 * How is the Numerical Recipes LCG (1664525, 1013904223) coded with its state behind a pointer?
 * lcg 1664525 1013904223, update *state and return it
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
 * cm to whole feet and inches by two pointers
 * body height from centimeters in full feet and remaining inches, through pointers
 * metric height in cm to imperial: whole feet, left-over inches, two output parameters
 * Write a function that turns a length in cm into whole feet and the inches left over, by pointer (1 inch is 2.54 cm).
 * 180 cm is 5 feet and 10.87 inches: store both by pointer
 * split a length in cm into whole feet and the rest in inches behind two pointers
 * How tall is somebody of some cm in whole feet and inches, stored through two pointers?
 * cm in, whole feet by pointer, remaining inches by pointer
 * length conversion with 2.54 and 12: cm to full feet and the remaining inches, by pointer
 * Given centimeters and two pointers, write the full feet and the rest in inches.
 * cm_to_ft_in with pointers for the whole feet and the inches beyond them
 * Write a function to convert centimetres to whole feet and the remaining inches, stored behind two pointers.
 * divmod(cm / 2.54, 12) by two pointers
 * so many centimetres tall: how many feet, and how many inches on top, with decimals
 * Imperial height from cm (2.54 cm per inch): integral feet, residual inches
 * How do I turn cm into feet and inches in C?
 * cm to *feet and *inches
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
 * film length in minutes to hours and minutes, stored by pointer
 * 135 minutes is 2 hours and 15 minutes, results by pointer
 * Write a function that stores full hours and leftover minutes of a number of minutes by pointer.
 * minutes to hours and remaining minutes by two output parameters
 * number of minutes in, hours by pointer, rest by pointer
 * How do I turn a number of minutes into hours and minutes behind two pointers?
 * divide by 60 with remainder, quotient and rest by pointer
 * duration in minutes to its h:mm parts, through two pointers
 * Given minutes that are not negative and two pointers, write hours and minutes.
 * minutes to hours and minutes, two output pointers
 * Write a function to convert minutes to full hours and the minutes left, stored behind two pointers.
 * divmod(minutes, 60) by two pointers
 * so many minutes: how many hours, and what's left over
 * Decompose a duration in min into h and min
 * How do I split 135 minutes into 2 h 15 min with output pointers?
 * minutes to hours and rest
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
 * cents in, dollars by pointer, leftover cents by pointer
 * 1234 cents is 12 dollars and 34 cents, results by pointer
 * Write a function that stores the full dollars and the leftover cents of an amount in cents by pointer.
 * cents to euros and remaining cents by two output parameters
 * amount in cents to whole currency units and small change, by two pointers
 * How do I turn an integer amount of cents into dollars and cents by pointer?
 * divide by 100 with remainder, quotient and rest by pointer
 * price in cents to its two parts, dollars and cents, through pointers
 * Given cents that are not negative and two pointers, write dollars and cents.
 * money split: cents to dollars (first pointer) and remaining cents (second pointer)
 * Write a function to convert cents to full dollars and the cents left, stored behind two pointers.
 * divmod(cents, 100) by two pointers
 * so many cents: how many dollars, and what's left over
 * Decompose a monetary amount in minor units into major and minor part
 * How do I split 1234 cents into 12 dollars 34 with output pointers?
 * cents to dollars and rest
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
 * a - b and |a - b| by two output parameters
 * signed (first minus second) and absolute difference of two numbers at once, by two pointers
 * difference a - b first, distance |a - b| second, stored by pointer
 * Write a function that stores the difference (first minus second) and the absolute difference of two numbers by pointer.
 * two results by pointer: first minus second, and the same without sign
 * compute a - b and its magnitude into two pointers
 * How do I return both the difference of two numbers (first minus second) and its absolute value by pointers?
 * deviation (first minus second) and absolute deviation of two values, through pointers
 * fill in the signed gap a - b and the size of the gap behind two pointers
 * Given two numbers and two pointers, write the first minus the second and how far they are apart.
 * diff a - b and abs diff, two output pointers
 * Write a function to store first minus second number and then the same without its sign behind two pointers.
 * (p - q, abs(p - q)): the tuple returned by two pointers
 * take the second from the first for one pointer, and how far apart they are for the other
 * Signed and absolute deviation of two scalars to two output arguments
 * How do I return a - b together with its magnitude by pointers?
 * *difference = a - b, *distance = |a - b|
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
 * Copy the value behind the second pointer to the variable behind the first.
 * assign through pointers: *to = *from, to being the first
 * set the variable behind the first pointer to the value behind the second
 * copy a single number by pointer, from the second to the first
 * Write a function that copies what the second pointer points to into the first.
 * pointer assignment of the content: *first = *second
 * transfer a value between two variables by pointer, from the second into the first
 * How do I copy the variable behind the second pointer into the one behind the first?
 * make the variable behind the first pointer equal to that behind the second
 * store the number that the second pointer points to where the first one points
 * Given two pointers, let the first variable have the second one's value.
 * copy a number by address, the destination pointer being given before the source pointer
 * Write a function to assign the value behind the second pointer to the variable behind the first.
 * Go: *to = *from
 * make the first one the same as the second, by their addresses
 * Memory-to-memory move of a scalar: destination, source
 * How do I copy a number from one pointer to another (target first)?
 * *to = *from
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
 * are the values behind two pointers equal
 * *a == *b, true or false
 * compare two variables given by address, true if equal
 * Write a function that returns true if two pointed-to numbers are the same.
 * equality of the values two pointers point to
 * equal contents of two variables given by pointer
 * How do I check whether what two pointers point to is equal?
 * same value behind two pointers or not
 * dereference two pointers and compare for equality
 * Given two pointers, return whether the numbers there agree.
 * values behind two pointers equal, true or false
 * Write a function to check whether two pointers lead to the same value.
 * Go: *p == *q
 * are the two numbers behind these addresses the same
 * Equality of the contents of two cells
 * How do I compare what two pointers point at rather than the addresses?
 * *a == *b
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
 * Replace the number behind a pointer by {WHAT}.
 * variable behind a pointer becomes {WHAT}
 * change a pointed-to number to {WHAT}
 * through a pointer, set a number to {WHAT}
 * Write a function that sets a pointed-to number to {WHAT}.
 * in place by pointer: {WHAT}
 * update a number through its address to {WHAT}
 * How do I change a variable to {WHAT} inside a function?
 * call by reference: the value becomes {WHAT}
 * overwrite the pointee with {WHAT}
 * Given a pointer, let the number there become {WHAT}.
 * a void function that turns the caller's variable into {WHAT}
 * Write a function to replace a variable, passed by its address, by {WHAT}.
 * a C# ref parameter which becomes {WHAT}
 * turn the number it points at into {WHAT}
 * Overwrite a cell in memory with {WHAT}.
 * How do I update a value via its pointer to {WHAT}?
 * *p becomes {WHAT}
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
 * take a three-digit number apart into hundreds, tens and ones through pointers
 * Write a function that stores the hundreds digit, the tens digit and the ones digit of a number by pointer.
 * digits for a three-digit display, leftmost first, stored by pointer from a number
 * 407 gives 4, 0 and 7 through three pointers
 * How do I get all three digits of a number at once by pointers, the hundreds first?
 * place values of a number below 1000: hundreds, tens and ones digit by pointer
 * h, t, u digits of an integer up to 999 into three pointers
 * Given a number from 0 to 999 and three pointers, write its digits from the left.
 * split three digits of a number into pointers, from the left
 * Write a function to break a number up to 999 into hundreds, tens and units, stored behind three pointers.
 * h, t, u = map(int, str(n).zfill(3)) by three pointers
 * a number with three figures: put each figure where its pointer says, left one first
 * Decimal digits of n < 1000 with weights 100, 10, 1 to three output arguments
 * How do I get the digits of a three-digit number for a display?
 * hundreds, tens, ones of n
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
 * Rotate a point by 90 degrees counterclockwise about the origin, its coordinates behind two pointers.
 * quarter turn of a vector to the left, in place, x and y behind pointers
 * (x, y) becomes (-y, x), both given by pointer
 * turn a point by a right angle counterclockwise, its x and y by pointer
 * Write a function that rotates x and y, given by pointers, by 90 degrees counterclockwise.
 * perpendicular vector on the left-hand side, (-y, x), in place by pointers to x and y
 * rotate the vector behind two pointers left by a right angle
 * How do I rotate a point (x and y by pointer) a quarter turn to the left without sine and cosine?
 * point in *x and *y turned by plus 90 degrees
 * swap the coordinates behind two pointers and negate the new x
 * Given pointers to the coordinates x and y, turn the point by a quarter to the left about the origin.
 * rotate *x, *y 90 degrees ccw about the origin
 * Write a function to rotate a point, held in two variables for x and y, by 90 degrees counterclockwise about the origin.
 * x, y = -y, x by reference
 * turn the point a quarter to the left around zero, right in its two numbers
 * Multiplication of x + iy by i in situ
 * How do I rotate a 2D vector 90 degrees anticlockwise through pointers?
 * rotate (x, y) 90 degrees ccw
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
 * rectangle: width times height and twice their sum, stored by pointer
 * both area and circumference of a rectangle with two given sides, through pointers
 * Write a function that stores area first and perimeter second of a rectangle with given sides, by pointer.
 * floor area and length of the skirting board all around a rectangular room, by two pointers
 * field size (area) and fence length all around, from two sides, by pointer in this order
 * How do I return area and perimeter of a rectangle together by two pointers?
 * rectangle measures in one call: sides in, area and perimeter by pointer
 * compute a*b and 2*(a+b) into two pointers
 * Given two sides of a rectangle and two pointers, write the area and the perimeter.
 * rectangle area, perimeter through pointers from width and height
 * Write a function to store a rectangle's area and then its perimeter behind two pointers, from its width and height.
 * (w * h, 2 * (w + h)): the tuple returned by two pointers
 * how big is this rectangle and how long is the way round it? first pointer, second pointer
 * Surface and circumference of a rectangle with given sides to two output arguments
 * How do I return both area and perimeter of a rectangle by pointers?
 * rectangle area and perimeter
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
 * pi r squared and two pi r, stored by pointer
 * both area and perimeter of a circle from the radius, through pointers
 * Write a function that stores area first and circumference second of a circle for a radius, by pointer.
 * circle measures in one call: radius in, area and circumference by pointer
 * area and rim length of a round table from its radius, by two pointers
 * How do I return the area and the circumference of a circle with a radius together, by pointers?
 * compute pi*r*r and 2*pi*r into two pointers
 * disc area, then edge length, by pointer from the radius
 * Given a radius and two pointers, write the area and the circumference.
 * circle area, perimeter through pointers from r
 * Write a function to store a circle's area and then its circumference behind two pointers, from its radius.
 * (math.pi * r ** 2, 2 * math.pi * r): the tuple returned by two pointers
 * how big is a circle with this radius and how long is the way round it? first pointer, second pointer
 * Area and perimeter of a disc of radius r to two output arguments
 * How do I return both area and circumference of a circle by pointers?
 * circle area and circumference
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
