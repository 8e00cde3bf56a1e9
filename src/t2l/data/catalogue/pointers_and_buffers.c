/**
 * Append a string to the end of another one, in place; the first buffer has room for both.
 * strcat written by hand
 * add the second string behind the first one
 * put a text at the end of another text
 * Write a function that concatenates the second string onto the first.
 * extend a string by another
 * dest += src for C strings
 * How do I append one C string to another without strcat?
 * copy a string to the place of the terminator of another
 * join two strings, the result in the first
 * Given a destination string and a source string, attach the source to the destination.
 * string append in place
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
 * add a char at the end of a string
 * push a letter onto a text
 * put a character behind the last one and terminate again
 * Write a function that appends a character to a string.
 * s += c for a C string
 * extend a string by one character
 * How do I add a single char to the end of a C string?
 * grow a text by one letter
 * append char
 * Given a string and a character, attach the character.
 * write c over the terminator and a new terminator after it
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
 * compare and swap two variables through pointers, true if exchanged
 * order two numbers behind pointers and say if it was needed
 * exchange *a and *b when out of order
 * Write a function that puts two variables in order and returns true if it had to swap.
 * conditional swap with a flag
 * bubble sort's inner step as a function
 * How do I swap two values if the first is greater and know that it happened?
 * make the first not greater than the second, report a change
 * did a swap take place: first larger than second, then exchanged
 * Given two pointers, exchange their values if they are in the wrong order and return 1 then.
 * swap if greater
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
 * post-increment through a pointer
 * return the old value and add one to it
 * next ticket number: hand out the current one, then count up
 * Write a function that acts like (*p)++.
 * fetch and increment, not atomic
 * give out ids one after another from a counter
 * How do I get the old counter value while incrementing it?
 * counter plus one, result is what it was
 * old value of a variable that gets incremented
 * Given a pointer to an integer, add 1 and return the previous content.
 * sequence number generator
 *
 * @T int32_t int64_t
 * @array p 1
 * @name fetch_and_increment next_id
 * @range p -100 100
 */
T fetch_and_increment(T *p) { return (*p)++; }

/**
 * Increase a counter behind a pointer by one and return the new value.
 * pre-increment through a pointer
 * add one to a variable and return the result
 * count one more and tell how many there are now
 * Write a function that acts like ++*p.
 * increment and fetch, not atomic
 * bump a counter, result is the new count
 * How do I increment a counter in a function and get its new value?
 * counter plus one, result is what it is afterwards
 * new value of a variable after the increment
 * Given a pointer to an integer, add 1 and return the content.
 * visitors so far including this one
 *
 * @T int32_t int64_t
 * @array p 1
 * @name increment_and_fetch count_one_more
 * @range p -100 100
 */
T increment_and_fetch(T *p) { return ++*p; }

/**
 * Decrease a counter behind a pointer by one, but not below zero; return whether it was decreased.
 * take one from a counter if any is left
 * decrement unless already zero, true if it worked
 * use up one life or credit
 * Write a function that lowers a counter by 1 only when it is positive.
 * try to take a token
 * remove one item from stock if there is one
 * How do I count down in a variable but stop at zero?
 * decrement with floor zero and success flag
 * one less, never negative, tells if it could
 * Given a pointer to a count, subtract one if it is above zero and return true, else false.
 * acquire one of the remaining seats
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
 * add to a total only if it stays within the limit, true if it did
 * add an amount to a total unless that goes over the capacity; return whether it was added
 * increase a value by an amount unless it would pass the maximum; say if it happened
 * Write a function that adds to a counter if the result is at most the limit, and returns success.
 * put more in the cart if the total stays within the limit, true if done, else unchanged
 * bounded add: add only if the sum is at most the limit, return true if added
 * How do I add to a variable only if the result is at most a cap, and report if it was?
 * refuse the addition (return false, change nothing) when the sum exceeds the limit
 * deposit an amount if the balance stays at most a maximum, all or nothing, true if done
 * Given a pointer, an amount and a limit, add the amount if allowed and return true, else change nothing.
 * conditional plus-equals with an upper bound, returns whether it added
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
 * exchange a variable's content, old one returned
 * set a new value and get back the previous one
 * std::exchange for a number
 * Write a function that stores a value through a pointer and returns what was there.
 * swap in a new value
 * overwrite but remember the former content
 * How do I assign to a variable and get its former value?
 * xchg
 * write new, give old
 * Given a pointer and a value, store the value and return the earlier one.
 * replace and return what was replaced
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
 * read a counter and reset it
 * take everything out of a variable, leaving 0
 * fetch and clear
 * Write a function that returns what a pointer points to and zeroes it.
 * empty a jar and say what was in it
 * collect the accumulated amount and start again from zero
 * How do I read and reset a counter in one call?
 * std::exchange with zero
 * flush a counter
 * Given a pointer to a number, return the number and make it zero.
 * get then reset
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
 * Copy a value from one variable to another if the second is zero.
 * set a default: assign only if the variable is still zero
 * fill in a missing value behind a pointer
 * write the default when nothing was set
 * Write a function that stores a value through a pointer unless a nonzero value is there.
 * *p = *p ? *p : x
 * initialise a zero field
 * How do I set a variable only when it is 0?
 * default value for an unset number
 * keep what is set, otherwise use the fallback
 * Given a pointer and a default, write the default if the pointed-to number is zero.
 * assign if empty
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
 * Divide a by b and store the quotient; return false, with nothing stored, if b is zero.
 * safe division with a success flag and the result through a pointer
 * divide unless the divisor is 0, say if it worked
 * checked division, quotient in out
 * Write a function that divides two numbers into a result and reports division by zero.
 * try to divide, false for a zero divisor
 * division that cannot crash, output by pointer
 * How do I return both an error and a quotient?
 * quotient through an output parameter, true on success
 * div with error code as a bool
 * Given two numbers and a pointer, write their quotient and return whether that was possible.
 * guarded divide
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
 * Store the remainder of a divided by b; return false, with nothing stored, if b is zero.
 * safe modulo with a success flag and the result through a pointer
 * remainder unless the divisor is 0, say if it worked
 * checked remainder into out
 * Write a function that stores a % b in a result and reports a zero divisor.
 * try to take the remainder, false when dividing by nothing
 * mod that cannot crash, output by pointer
 * How do I return both an error and a remainder?
 * modulo through an output parameter, true on success
 * what is left over, if the division is defined
 * Given two integers and a pointer, write their remainder and return whether that was possible.
 * guarded modulo
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
 * safe square root with a success flag
 * sqrt unless the number is negative, say if it worked
 * checked square root into out
 * Write a function that stores the root of a number and reports negative input.
 * try to take the root, false below zero
 * real square root through an output parameter
 * How do I return both an error and a square root?
 * true if the root exists, and the root by pointer
 * root if it is defined
 * Given a double and a pointer, write its square root and return whether it is real.
 * guarded sqrt
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
 * checked array access
 * get an element safely with a success flag
 * read a[i] if the index is valid
 * Write a function that fetches an array element with bounds check, the value through a pointer.
 * bounds-checked get
 * element at an index or failure
 * How do I read an array without going out of bounds?
 * vector at() with bool result
 * false for a bad index, otherwise the value in out
 * Given an array, its length, an index and a pointer, write the element and return whether the index exists.
 * try get
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
 * Write a value to index i of an array; return false and change nothing if the index is out of range.
 * checked array store
 * set an element safely with a success flag
 * assign a[i] = x if the index is valid
 * Write a function that writes to an array with a bounds check.
 * bounds-checked set
 * put a value at an index or fail
 * How do I write into an array without going out of bounds?
 * false for a bad index, otherwise the element is overwritten
 * try set
 * Given an array, its length, an index and a value, store the value and return whether the index exists.
 * safe write to slot i
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
 * search with a flag and the index as an output
 * does the array contain x, and where
 * lookup that returns success and writes the position
 * Write a function that searches an array and stores the first index of the value.
 * find index by pointer, true if present
 * locate an element, out parameter for the place
 * How do I return found or not together with the index?
 * linear search with bool result
 * position through a pointer, untouched if missing
 * Given an array, a value and a pointer, write where the value first occurs and return true, else false.
 * try find
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
 * maximum with a success flag
 * biggest number by pointer, false when there is none
 * try to get the max of an array
 * Write a function that writes the maximum to an output parameter and reports an empty array.
 * max of a list that may be empty
 * checked maximum
 * How do I return the maximum and also say that the array is empty?
 * true and the greatest value, or false for no elements
 * optional maximum
 * Given an array and a pointer, write the largest value and return whether there is one.
 * safe array max
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
 * minimum with a success flag
 * least number by pointer, false when there is none
 * try to get the min of an array
 * Write a function that writes the minimum to an output parameter and reports an empty array.
 * min of a list that may be empty
 * checked minimum
 * How do I return the minimum and also say that the array is empty?
 * true and the lowest value, or false for no elements
 * optional minimum
 * Given an array and a pointer, write the smallest value and return whether there is one.
 * safe array min
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
 * mean with a success flag
 * average by pointer, false when there are no numbers
 * try to compute the mean of an array
 * Write a function that writes the average to an output parameter and reports an empty array.
 * mean of a list that may be empty
 * checked average
 * How do I return the mean and also say that the array is empty?
 * true and the average, or false for no elements
 * optional mean, no division by zero
 * Given an array and a pointer to double, write the mean and return whether there is one.
 * safe average
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
 * Store the indices of the first two elements that add up to a target; return whether there is such a pair.
 * two sum: write both indexes through pointers
 * find two numbers with the given sum and give back their positions
 * indices i < j with a[i] + a[j] == target
 * Write a function that finds which two elements sum to the target, indices as outputs, false if there are none.
 * positions of a pair with a certain total
 * classic two-sum with output parameters
 * How do I find the places of two numbers that make the sum?
 * true and both indices, or false when no pair fits
 * pair with the wanted sum, where is it
 * Given an array, a target and two pointers, write the indices of the first matching pair.
 * which two prices use up the gift card
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
 * Store the index of the smallest and of the largest element through two pointers.
 * positions of minimum and maximum of an array
 * where are the least and the greatest element, first occurrences
 * argmin and argmax at once
 * Write a function that returns the indices of both extremes by pointer.
 * index of min and index of max in one pass
 * places of the extremes
 * How do I get the positions of the biggest and smallest number together?
 * find the days with the lowest and the highest temperature
 * min index first, max index second
 * Given a non-empty array and two pointers, write where its minimum and its maximum stand.
 * locate extremes
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
 * total and mean by output parameters
 * sum and average at once
 * compute both sum and mean of a list
 * Write a function that returns the sum and the average of an array by pointer.
 * grand total plus mean value
 * two results: sum first, average second
 * How do I return the sum and the mean from one function?
 * total points and average points
 * fill in sum and average
 * Given an array and two pointers, write its sum and its mean.
 * sum_and_mean
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
 * mean and maximum by output parameters
 * average and best result at once
 * compute both the mean and the max of a list
 * Write a function that returns the average and the maximum of an array by pointer.
 * average mark and top mark
 * two results: mean first, maximum second
 * How do I return the mean and the biggest value from one function?
 * typical and peak value of the readings
 * fill in average and maximum
 * Given a non-empty array and two pointers, write its mean and its largest element.
 * mean_and_max
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
 * min, max and mean by output parameters
 * smallest, largest and average at once
 * summary of a list: lowest, highest, mean
 * Write a function that returns minimum, maximum and average of an array by pointer.
 * three statistics of the readings in one call
 * daily low, daily high and average temperature
 * How do I return min, max and mean from one function?
 * fill in lowest value, highest value and mean
 * basic statistics into three variables
 * Given a non-empty array and three pointers, write its least element, its greatest element and its mean.
 * min_max_mean
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
 * number of evens and number of odds through pointers
 * how many are even, how many are odd, both results
 * tally parity of the elements
 * Write a function that counts even and odd numbers of an array and stores both counts.
 * even count first, odd count second
 * count by parity into two outputs
 * How do I return the number of even and of odd elements?
 * evens and odds counted in one pass
 * fill in two counters: even numbers, odd numbers
 * Given an array and two pointers, write how many elements are even and how many odd.
 * parity counts
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
 * sum of evens and sum of odds through pointers
 * total of the even numbers and total of the odd numbers
 * parity sums
 * Write a function that sums even and odd elements of an array apart.
 * even sum first, odd sum second
 * sum by parity into two outputs
 * How do I return the sums of the even and of the odd elements?
 * evens and odds added up in one pass
 * fill in two totals: even numbers, odd numbers
 * Given an array and two pointers, write what its even elements add up to and what its odd ones do.
 * separate totals for even and odd
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
 * number of positives, negatives and zeros through pointers
 * how many are above, below and equal to zero
 * tally signs of the elements
 * Write a function that counts positive, negative and zero numbers of an array.
 * positive count first, negative count second, zeros third
 * count by sign into three outputs
 * How do I return how many elements are positive, negative, zero?
 * plus, minus and zero counted in one pass
 * wins, losses and draws from goal differences
 * Given an array and three pointers, write how many elements are greater than, less than and equal to 0.
 * sign counts
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
 * number of letters, digits and others through pointers
 * how many letters, how many digits, how many other characters
 * tally kinds of characters: letters, digits, others
 * Write a function that counts letters, digits and the rest of a text.
 * letters first, digits second, remaining characters third
 * classify the characters of a string and count each class
 * How do I return the counts of letters, digits and special characters?
 * alphabetic, numeric and other characters counted in one pass
 * character statistics of a text into three outputs
 * Given a string and three pointers, write how many characters are letters, digits and neither.
 * letter, digit, other counts
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
 * Count the vowels and the consonants of a string into two variables given by pointers.
 * number of vowels and consonants through pointers
 * how many vowels, how many consonants
 * vowel and consonant counts of a text, upper and lower case
 * Write a function that counts vowels and consonants at the same time.
 * vowels first, consonants second; other characters are not counted
 * split the letters of a string into vowels and consonants and count them
 * How do I return both the vowel and the consonant count?
 * vowels and consonants counted in one pass
 * fill in two counters for a word: vowels, consonants
 * Given a string and two pointers, write how many letters are vowels and how many are not.
 * aeiou against the rest of the alphabet
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
 * number of capitals and small letters through pointers
 * how many letters are upper case, how many lower case
 * case counts of a text
 * Write a function that counts upper and lower case letters at the same time.
 * capitals first, small letters second
 * count letters by case into two outputs
 * How do I return both the upper case and the lower case count?
 * big and small letters counted in one pass
 * fill in two counters: uppercase, lowercase
 * Given a string and two pointers, write how many capitals and how many small letters it has.
 * A-Z and a-z counted separately
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
 * Count the words and the lines of a text into two variables given by pointers.
 * number of words and number of newlines through pointers
 * wc for words and lines
 * how many words, how many line ends
 * Write a function that counts words, separated by blanks or newlines, and newline characters.
 * words first, newlines second
 * word and line counts of a text
 * How do I return both the word count and the line count?
 * words and line breaks counted in one pass
 * small wc
 * Given a string and two pointers, write how many words and how many newlines it has.
 * count words and '\n' together
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
 * Parse a whole decimal integer of up to nine digits; store it and return true, or return false if the text is anything else.
 * string to int with error check, 9 digits at most, value by pointer
 * try to read a number of one to nine digits from a text, minus allowed
 * strict atoi that refuses junk and more than 9 digits
 * Write a function that converts a string to an int and returns false for invalid input; up to nine digits.
 * parse int, optional minus sign, up to nine digits, nothing else allowed
 * TryParse for integers of nine digits at most
 * How do I check that a string is a number of at most 9 digits and get its value?
 * number from text with a success flag, false beyond nine digits
 * validate and convert a decimal string of 1 to 9 digits with or without a minus
 * Given a string and a pointer, write its value if it consists of an optional minus and 1 to 9 digits.
 * safe conversion from text to integer, up to 9 digits
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
 * Solve a x^2 + b x + c = 0: store the real roots, the smaller first, and return how many there are.
 * quadratic equation, both roots through pointers
 * number of real solutions of a quadratic and the solutions
 * abc formula with two output parameters
 * Write a function that solves a quadratic equation and returns 0, 1 or 2; a double root is stored once.
 * midnight formula, roots by pointer
 * zeros of a parabola and their number
 * How do I return both solutions of a quadratic equation?
 * roots from discriminant, count returned
 * pq formula for general a, results in ascending order
 * Given the coefficients, a not zero, and two pointers, write the real roots and return their number.
 * solve quadratic
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
 * Solve a x + b = 0: store the solution through a pointer and return false if a is zero.
 * linear equation with a success flag
 * zero of a line, by pointer
 * solve for x in a x + b = 0, false when there is no single solution
 * Write a function that solves a linear equation of one unknown.
 * x = -b / a unless a is 0
 * where does the line cross the x axis, if it does
 * How do I solve a*x+b=0 safely?
 * root of a first-degree polynomial
 * checked linear solver
 * Given both coefficients and a pointer, write the solution and return whether it is unique.
 * solve linear
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
 * modf with two output parameters
 * integer part and decimals of a double
 * separate what is before and after the decimal point
 * Write a function that stores the integer part and the fraction of a double; both have its sign.
 * whole part first, fraction second
 * 3.75 gives 3 and 0.75
 * How do I get both parts of a floating-point number?
 * split a double at the point
 * truncated value and the rest
 * Given a double and two pointers, write its whole and its fractional part.
 * break a real number into integer and remainder
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
 * polar to cartesian, radians
 * x = r cos phi, y = r sin phi, both by pointer
 * point from distance and angle
 * Write a function that converts a radius and an angle in radians to x and y.
 * coordinates of a point given its radius and its direction in radians
 * vector components from length and angle
 * How do I turn r and theta into x and y?
 * split a vector into its components, angle not in degrees
 * rectangular coordinates from polar ones
 * Given a radius, an angle in radians and two pointers, write the coordinates of the point.
 * r, phi -> x, y
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
 * Add two fractions and store numerator and denominator of the sum in lowest terms through two pointers.
 * sum of two fractions, reduced, two output parameters
 * a/b + c/d as numerator and denominator
 * add fractions and cancel
 * Write a function that adds fractions and stores the simplified result by pointers.
 * fraction addition with a common denominator, shortened
 * 1/2 + 1/3 is 5 and 6
 * How do I add two fractions exactly?
 * numerator and denominator of the sum of fractions
 * rational addition with positive denominators
 * Given two fractions and two pointers, write the reduced sum; the denominators are positive.
 * exact sum of fractions into top and bottom
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
 * stack pop with a success flag
 * take the last element off an array stack, value by pointer
 * remove the top item, unless there is none
 * Write a function that pops from an array-based stack and stores the value.
 * last in first out: get the newest element
 * pop into out, size goes down by one
 * How do I pop from a stack without underflow?
 * stack underflow check on pop
 * try pop
 * Given the array, a pointer to the size and a pointer for the value, take off the top and return true, else false.
 * safe pop
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
 * stack peek with a success flag
 * read the last element of an array stack, value by pointer
 * top item without popping
 * Write a function that peeks at an array-based stack and stores the value.
 * what is on top of the pile
 * peek into out, size unchanged
 * How do I look at the top of a stack safely?
 * top of stack, if any
 * try peek
 * Given the array, its size and a pointer, write the newest element and return true, else false.
 * safe peek
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
 * qsort comparator for descending order
 * comparator for numbers, biggest first
 * compare through pointers for a reverse sort
 * Write a comparison function for sorting numbers from large to small.
 * order descending: -1, 0 or 1
 * reverse comparator
 * How do I write the compare function for a descending qsort?
 * (*b > *a) - (*b < *a)
 * greater comes first
 * Given pointers to two numbers, return -1 if the first goes before the second in falling order.
 * sort high to low comparator
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
 * qsort comparator for ascending order
 * comparator for numbers, smallest first
 * compare through pointers for a normal sort
 * Write a comparison function for sorting numbers from small to large.
 * order ascending: -1, 0 or 1 without overflow
 * cmp function with two const pointers
 * How do I write the compare function for qsort?
 * (*a > *b) - (*a < *b)
 * less comes first
 * Given pointers to two numbers, return -1 if the first goes before the second in rising order.
 * sort low to high comparator
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
 * memcmp by hand
 * lexicographic comparison of two byte arrays of the same length
 * which of two buffers comes first
 * Write a function that compares two memory blocks like memcmp, with -1, 0 and 1.
 * compare raw bytes
 * byte-wise order of two keys
 * How do I compare two blocks of memory without memcmp?
 * three-way compare of byte buffers
 * sign of the first differing byte
 * Given two byte arrays and a length, return whether the first is less, equal or greater.
 * order of two binary strings
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
 * dictionary order of two arrays of different length
 * like comparing lists in Python
 * which list comes first, element by element
 * Write a function that compares two arrays like strings.
 * three-way compare of two number sequences
 * first difference decides, else the shorter array is smaller
 * How do I compare two vectors lexicographically?
 * lexicographical_compare with -1, 0, 1
 * list order: [1, 2] < [1, 2, 0] < [1, 3]
 * Given two arrays with their lengths, return whether the first is less, equal or greater.
 * ordering of arrays
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
 * Compare two doubles for sorting; NaN counts as larger than every number and equal to NaN.
 * comparator for doubles with NaN last
 * three-way compare that puts nan at the end
 * total order of floating-point values, nan greatest
 * Write a comparison of two doubles that treats NaN as the largest value.
 * sort doubles so that missing values come last
 * -1, 0 or 1 for doubles, NaN safe
 * How do I compare doubles when one may be NaN?
 * NaN-aware cmp
 * order two measurements, not-a-number goes to the back
 * Given two doubles, return their order, with NaN behind infinity.
 * nan-last comparison
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
 * unpack an rgb integer into its components
 * red, green and blue of a 24-bit colour
 * colour channels by output parameters
 * Write a function that stores the three bytes of a colour number, red first.
 * r = (c >> 16) & 255 and so on
 * take a hex colour apart
 * How do I get r, g and b from one integer?
 * int to RGB triple
 * decode a packed colour
 * Given a colour and three pointers, write its red, green and blue part.
 * separate the channels of a pixel
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
 * join numbers with commas
 * array of ints to a comma-separated string
 * ",".join(map(str, a))
 * Write a function that prints an int array into a string, separated by commas, no spaces.
 * csv line from an array
 * list to text like 1,-2,3
 * How do I turn an array of integers into "1,2,3"?
 * numbers as one comma-separated line
 * serialise integers to text
 * Given an array and a buffer, write the elements with commas and a final zero.
 * print all elements into a buffer, a comma between two
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
 * parse a comma-separated list of ints
 * split a string at commas and convert the parts to numbers
 * [int(x) for x in s.split(",")]
 * Write a function that reads numbers like "1,-2,3" from a string into an array.
 * csv line to an array of integers
 * text to list of numbers, count returned
 * How do I read "4,8,15" into an int array?
 * numbers separated by commas into a buffer
 * deserialise integers from text
 * Given a string and an array with enough room, store the numbers; nothing for an empty string.
 * scan a list of integers with commas between
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
 * bool to text: {YES} or {NO}
 * print a flag as {YES} or {NO}
 * convert a boolean to the word {YES} or {NO}
 * Write a function that stores {YES} or {NO} in a string buffer for a truth value.
 * flag ? "{YES}" : "{NO}" as a copy
 * true becomes {YES}, false becomes {NO}
 * How do I format a boolean as {YES} / {NO}?
 * name of a truth value: {YES}, {NO}
 * {YES} for 1 and {NO} for 0 into out
 * Given a flag and a buffer, write the word {YES} or {NO} with its terminator.
 * string form of a bool, {YES} against {NO}
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
 * indentation of a line
 * number of leading blanks
 * how many spaces come before the first other character
 * Write a function that measures how far a line of code is indented with spaces.
 * len(s) - len(s.lstrip(" "))
 * indent width of a source line
 * How do I count the leading spaces of a string?
 * spaces in front of the text
 * depth of indentation in columns
 * Given a string, return how many of its first characters are spaces before something else comes.
 * leading space count
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
 * number of trailing blanks
 * how many spaces come after the last other character
 * trailing whitespace length, spaces only
 * Write a function that measures how many spaces a line ends with.
 * len(s) - len(s.rstrip(" "))
 * superfluous spaces at the line end
 * How do I count the trailing spaces of a string?
 * spaces behind the text
 * blanks to be trimmed on the right
 * Given a string, return how many spaces stand at its end without a break.
 * trailing space count
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
 * Return the column after a character is printed at a column, counted from 0, with tab stops every {K} columns.
 * next column: a tab goes to the next multiple of {K}, a newline to 0, anything else one further
 * column tracking with tab width {K}
 * advance the cursor column for a character, tab size {K}
 * Write a function that updates a column for one character where tabs are {K} wide.
 * editor column after a key, tab stop {K}
 * expand tabs: position after the character with tabs of {K}
 * How do I keep track of the column when tabs jump to multiples of {K}?
 * cursor position after a char, tabs every {K}
 * column of the following character at tab width {K}
 * Given a column and a character, return the new column with tab stops at multiples of {K}.
 * lexer column step, tab {K}
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
 * line of an index in source code
 * newlines before a position, plus one
 * on which line is this offset
 * Write a function that converts an offset in a string to a line number for an error message.
 * 1 + s[:i].count("\n")
 * offset to line
 * How does a compiler know the line of a character?
 * line number for a byte position
 * row of the cursor in a text, the first is 1
 * Given a text and an index within it, return the number of the line it lies in.
 * source location: line
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
 * column of an index in source code
 * distance of a position from the last newline before it
 * how far into its line is this offset, 1 at the start
 * Write a function that converts an offset in a string to a column for an error message.
 * characters since the start of the line, plus one
 * offset to column
 * How does a compiler know the column of a character?
 * column number for a byte position
 * place of the cursor within its line
 * Given a text and an index within it, return its column; the first of each line is 1.
 * source location: column
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
 * bzero by hand
 * clear a block of memory
 * memset with 0
 * Write a function that zeroes n bytes.
 * wipe a buffer
 * erase a secret from memory, n bytes
 * How do I clear a byte array without memset?
 * all bytes become 0
 * zero-fill
 * Given a buffer and a size, write zeros everywhere in it.
 * reset a byte buffer
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
 * Move n bytes within a buffer to one offset from another; the two regions may overlap.
 * memmove inside one buffer
 * copy overlapping bytes by offsets, target first
 * shift a part of a byte array: new place, old place, length
 * Write a function that moves bytes inside a buffer to a target from a source, correctly even if both overlap.
 * overlapping copy within an array: to, from, count
 * backward copy if the target lies behind the source
 * How do I implement memmove with indices?
 * relocate a block in a byte array to an offset from another
 * copyWithin of a JavaScript typed array, but with a count in the end
 * Given a buffer, a target offset, a source offset and a count, move the bytes.
 * move block: destination, source, size
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
 * memchr as an index
 * find a byte in n bytes
 * position of a byte in a memory block
 * Write a function that searches a byte buffer for a byte.
 * first occurrence of a byte, -1 if absent
 * scan raw memory for a marker
 * How do I look for a byte without memchr?
 * where is the delimiter in the packet
 * byte search
 * Given a buffer, its size and a byte, return where the byte comes first.
 * index of byte
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
 * are n bytes all equal to c
 * is a memory block filled with one byte
 * is a flash page erased, every byte 0xFF or another value
 * Write a function that returns true if a buffer holds nothing but a certain byte.
 * uniform bytes test
 * buffer consists of copies of one byte
 * How do I verify that memory was set to a value?
 * every byte matches
 * check a memset
 * Given a buffer, its size and a byte, return whether no other byte occurs.
 * all bytes the same as a given one
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
 * byte order reversal of a block
 * flip n bytes end for end
 * turn big endian bytes of any length to little endian
 * Write a function that reverses a byte array in place.
 * last byte first
 * mirror the bytes of a message
 * How do I swap the endianness of n bytes?
 * reverse raw bytes
 * bytes[::-1] in place
 * Given a buffer and a size, exchange its bytes from both ends.
 * reverse byte buffer
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
 * same beginning of a given length
 * Write a function that compares at most n characters of two strings for equality.
 * prefix equality up to n
 * equal for n characters
 * How do I compare just the start of two strings?
 * bounded string comparison, true if no difference
 * identical in the first n letters
 * Given two strings and a number, return whether they do not differ within that many characters.
 * strncmp equality
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
 * strspn by hand
 * length of the leading part made only of allowed characters
 * span of characters from a set
 * Write a function that counts the first characters of a text that all occur in a second string.
 * initial segment consisting of given characters
 * how long is the prefix of accepted characters
 * How do I implement strspn?
 * characters before the first one not in the set
 * leading characters out of a list
 * Given a string and a string of accepted characters, return the length of the accepted beginning.
 * accepted span
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
 * strpbrk as an index
 * first of several separators in a text
 * position of any of the given characters
 * Write a function that finds the first character that occurs in a second string.
 * find_first_of
 * where does one of these characters come first
 * How do I search for any character out of a list?
 * next delimiter of a set
 * first stop character, -1 if none
 * Given a string and a string of characters, return the index of the first hit.
 * index of any
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
 * strlcat without its result
 * bounded strcat
 * append as much as the buffer holds
 * Write a function that appends text to a string in a buffer of a given size, terminator included.
 * safe string append with truncation
 * concatenate without overflow
 * How do I append to a fixed-size buffer safely?
 * add text at the end, at most size - 1 characters altogether
 * truncating append
 * Given a destination, a source and the destination's size, attach what fits.
 * limited append
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
 * printed width of a signed int
 * length of the decimal text of a number
 * digits plus one for a minus
 * Write a function that returns the number of characters of an integer as text.
 * len(str(n))
 * column width for a number
 * How much room does printf %d need?
 * LEN of a number in a cell
 * characters needed for an int
 * Given an integer, return its number of digits, plus one if it is negative.
 * text length of n
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
 * LCG step with 1664525 and 1013904223, state by pointer
 * pseudo-random number from a seed that is updated: times 1664525 plus 1013904223
 * advance the seed as in Numerical Recipes (1664525) and return it
 * Write a function like rand_r: multiply the seed by 1664525, add 1013904223 modulo 2^32, store and return it.
 * random generator with the state in a variable, LCG with 1664525 and 1013904223
 * Numerical Recipes generator, in place
 * How do I make a small random number generator with a seed pointer, factor 1664525, increment 1013904223?
 * next random value, state changed through the pointer to 1664525 * state + 1013904223
 * quick and dirty LCG of Numerical Recipes
 * Given a pointer to a 32-bit state, replace it by 1664525 times itself plus 1013904223 and return it.
 * next_random(&seed) with 1664525 and 1013904223
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
 * cm to feet and inches
 * body height in feet and inches from centimeters
 * metric height to imperial, two output parameters
 * Write a function that turns a length in cm into feet and the inches left over.
 * 180 cm is 5 feet and 10.87 inches
 * split a metric length into feet and inches
 * How tall is somebody in feet and inches?
 * feet by pointer, inches by pointer
 * length conversion with 2.54 and 12
 * Given centimeters and two pointers, write the full feet and the rest in inches.
 * cm_to_ft_in
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
 * split minutes into hours and minutes
 * film length in hours and minutes
 * 135 minutes is 2 hours and 15 minutes
 * Write a function that stores full hours and leftover minutes of a duration.
 * minutes to h and min by output parameters
 * hours by pointer, rest by pointer
 * How do I turn a number of minutes into hours and minutes?
 * divide by 60 with remainder, both results
 * duration in h:mm parts
 * Given minutes that are not negative and two pointers, write hours and minutes.
 * minutes to hours_minutes
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
 * split an amount in cents into dollars and cents
 * dollars by pointer, cents by pointer
 * 1234 cents is 12 dollars and 34 cents
 * Write a function that stores the full dollars and the leftover cents of an amount.
 * cents to euros and cents by output parameters
 * whole currency units and small change
 * How do I turn an integer amount into dollars and cents?
 * divide by 100 with remainder, both results
 * price in cents to its two parts
 * Given cents that are not negative and two pointers, write dollars and cents.
 * money split
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
 * Store the difference of two numbers and its absolute value through two pointers.
 * a - b and |a - b| by output parameters
 * signed and unsigned difference at once
 * difference first, distance second
 * Write a function that stores the difference and the absolute difference of two numbers.
 * two results: minus, and minus without sign
 * compute difference plus its magnitude
 * How do I return both the difference and its absolute value?
 * deviation and absolute deviation
 * fill in the signed gap and the size of the gap
 * Given two numbers and two pointers, write their difference and how far they are apart.
 * diff and abs diff
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
 * Copy the value behind one pointer to the variable behind another.
 * assign through pointers: *to = *from
 * set one variable to another one's value
 * copy a single number by pointer
 * Write a function that copies what the second pointer points to into the first.
 * pointer assignment of the content
 * transfer a value between two variables
 * How do I copy a variable using pointers?
 * make the first equal to the second
 * store the pointed-to value elsewhere
 * Given two pointers, let the first variable have the second one's value.
 * copy by address
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
 * *a == *b
 * compare two variables by their addresses' contents
 * Write a function that returns true if two pointed-to numbers are the same.
 * pointed-to equality
 * equal contents of two variables
 * How do I compare what two pointers point to?
 * same value through pointers
 * dereference and compare
 * Given two pointers, return whether the numbers there agree.
 * values equal
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
 * hundreds, tens and units of a number
 * three digits by output parameters
 * take a three-digit number apart
 * Write a function that stores the hundreds digit, the tens digit and the ones digit.
 * digits for a three-digit display
 * 407 gives 4, 0 and 7
 * How do I get all three digits of a number at once?
 * place values of a number below 1000
 * h, t, u of an integer
 * Given a number from 0 to 999 and three pointers, write its digits from the left.
 * split three digits
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
 * quarter turn of a vector to the left, in place
 * (x, y) becomes (-y, x)
 * turn a point a right angle counterclockwise by pointer
 * Write a function that rotates x and y by 90 degrees through pointers.
 * perpendicular vector, left-hand side, in place
 * rotate left by a right angle
 * How do I rotate a point a quarter turn without sine and cosine?
 * point turned by plus 90 degrees
 * swap the coordinates and negate the new x
 * Given pointers to the coordinates, turn the point by a quarter to the left.
 * rotate 90 ccw
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
 * area and perimeter by output parameters
 * rectangle: width times height and twice their sum
 * both area and circumference of a rectangle
 * Write a function that stores area first and perimeter second for given sides.
 * floor area and length of the skirting board of a room
 * fence length and field size
 * How do I return area and perimeter together?
 * rectangle measures in one call
 * compute a*b and 2*(a+b)
 * Given two sides and two pointers, write the area and the perimeter.
 * rectangle area, perimeter
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
 * circle area and circumference by output parameters
 * pi r squared and two pi r
 * both area and perimeter of a circle from the radius
 * Write a function that stores area first and circumference second for a radius.
 * circle measures in one call
 * size and rim length of a round table
 * How do I return the area and the circumference together?
 * compute pi*r*r and 2*pi*r
 * disc area, edge length
 * Given a radius and two pointers, write the area and the circumference.
 * circle area, perimeter
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
