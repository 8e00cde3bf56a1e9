/**
 * Return the number of the two that is closer to zero, the first if both are equally far.
 * which of two numbers is nearer to zero? the first one on a tie
 * Given two numbers, pick the one with the smaller distance from zero; the first if both are equally far.
 * Write a function that returns whichever of two values is closest to zero, the first one in a tie.
 * which of two temperatures is nearest to 0 (the first for 5 and -5)
 * nearest to zero of two values, first wins ties
 * How do I get the number closer to 0 out of two, the first when they are equally close?
 * closest to zero of two inputs, keeping the sign; equal distance gives the first
 * How do I find which of two numbers is closest to zero? If both are equally close, I want the first.
 * Which of two numbers is closer to 0? If both are equally close, return the first.
 * closest to zero of two numbers, the first on a tie
 * Return the argument with the smaller absolute value, the first if they are equal.
 * Of two numbers return the one of smaller magnitude with its sign; equal magnitudes give the first.
 *
 * @T int32_t double int64_t
 * @name closer_to_zero nearest_zero
 * @range a -50 50
 * @range b -50 50
 */
T closer_to_zero(T a, T b) { return (b < 0 ? -b : b) < (a < 0 ? -a : a) ? b : a; }

/**
 * Return the number of the two that is farther from zero, the first if both are equally far.
 * which of two numbers is farther away from zero? the first one on a tie
 * Given two numbers, pick the one with the larger absolute value; the first if both are equally far.
 * Write a function that returns whichever of two values is farthest from zero, the first one in a tie.
 * farthest from zero of two values, first wins ties
 * How do I get the number farther from 0 out of two, the first when they are equally far?
 * Pick whichever of two inputs is farther from zero, the first if they are equally far.
 * Write a program that compares two numbers by absolute value and returns the larger one, the first if they are the same.
 * How do I get the number with the bigger absolute value out of two? On a tie, return the first.
 * number furthest from zero of two values, ties go to the first
 * Return the argument with the larger absolute value, the first if they are equal.
 * number with the greater magnitude of two, the first on a tie
 * Of two numbers return the one of greater magnitude with its sign; equal magnitudes give the first.
 *
 * @T int32_t double int64_t
 * @name farther_from_zero farthest_from_zero
 * @range a -50 50
 * @range b -50 50
 */
T farther_from_zero(T a, T b) { return (b < 0 ? -b : b) > (a < 0 ? -a : a) ? b : a; }

/**
 * Cut the last digit off a number.
 * drop the last digit of n
 * everything except the final digit of a number
 * remove the rightmost digit from a whole number
 * Write a function that deletes the ones digit, so 1234 becomes 123.
 * How do I get rid of the last digit of an integer?
 * Write a function to delete the rightmost digit of an integer, so that -57 becomes -5.
 * cut the final digit off a whole number, -38 gives -3
 * How can I get rid of the last digit of an integer, e.g. 987 -> 98?
 * remove the last digit from a number
 * Remove the last digit of {n}.
 * get a number without its last digit, e.g. 987 becomes 98
 * Write a function to remove the last digit of an integer.
 * Given an integer, return it without its ones digit: 1234 gives 123.
 * n / 10, dropping the remainder
 * chop off the rightmost digit of a number
 * number without its units digit
 * Write a program to delete the last digit from a number.
 * integer divided by ten, truncated toward zero
 * strip the final decimal digit
 * Write a function that returns a number with its rightmost digit removed.
 * shorten an integer by its last digit
 * Cut off the units digit of an integer: 4567 is shortened to 456.
 * Eliminate the rightmost decimal digit, basically an integer division by ten.
 * chop the units digit off an integer, 4567 becoming 456
 *
 * @T int32_t int64_t
 * @name drop_last_digit cut_last_digit
 * @range n -99999 99999
 */
T drop_last_digit(T n) { return n / 10; }

/**
 * Return the second last digit of a number, without its sign.
 * tens digit of an integer, never negative
 * the digit of n before the last one, ignoring the sign
 * Write a function that returns the digit in the tens place; the sign is ignored.
 * second digit of a number from the right, ignoring a minus sign
 * get the tens digit of a whole number, without the sign
 * Write a function that extracts the second digit from the right of an integer, ignoring its sign.
 * How do I get the tens digit of an integer that may be negative (-345 gives 4)?
 * tens digit of a number, sign ignored
 * How do I get the tens digit of an integer, ignoring the sign?
 * Return the second digit from the right of a number, ignoring its sign.
 * Write a function to get the tens digit of an integer, always non-negative.
 * Given a number, return its second digit from the right, sign ignored.
 * second to last digit of n, 0 for a single digit, sign dropped
 * which digit stands in the tens place? -345 gives 4
 * (n / 10) % 10 as a positive digit
 * Write a program to find the tens digit of an integer, ignoring a minus sign.
 * figure in the tens place of an int, nonnegative even for negative input
 * What figure appears in the tens position of an integer, ignoring whether it is negative?
 *
 * @name tens_digit second_last_digit
 * @range n -99999 99999
 */
int32_t tens_digit(int32_t n) {
    int32_t digit = n / 10 % 10;
    return digit < 0 ? -digit : digit;
}

/**
 * Fill an array with 1, 2, 3 and so on.
 * fill array with the numbers from 1 to n
 * put 1 to n in a list in order
 * set every element of an array to its index plus one
 * Write a function that numbers the elements of an array starting at 1.
 * How do I make an array of n hold 1..n?
 * How to populate an array with consecutive numbers starting at 1?
 * fill array with 1 to n
 * How do I fill an array with the numbers 1 to n?
 * Write a program that fills an array with 1, 2, 3, ..., n.
 * initialize an array with consecutive numbers starting at 1
 * store the numbers 1 to n in an array
 * Write a function to fill an array with the natural numbers from 1 to n.
 * Given an array of length n, set its elements to 1, 2, ..., n.
 * a[i] = i + 1 for every i
 * initialise an array with 1..n ascending
 * iota starting at 1
 * Write a program that stores the first n positive integers in an array.
 * number the entries of an array, the first one being 1
 * make the list 1, 2, 3, 4, ... of length n
 * Write a function that sets an array to the sequence 1, 2, 3, ..., n.
 * consecutive integers from 1 upwards, stored in the array
 * Number the runners of a race: write 1, 2, 3 and so on throughout the whole array.
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_counting count_up
 * @range n 0 8
 * @range a -9 9
 */
void fill_counting(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = i + 1;
}

/**
 * Fill an array of n counting down from n to 1.
 * fill an array of n elements with a countdown from n to 1
 * put n, n-1, n-2, ... 2, 1 into an array of n elements
 * Write a function that stores a rocket countdown n, n-1, ..., 1 in an array of n.
 * store the descending numbers n to 1 in an array of n
 * count backwards in an array of n elements so that the last one is 1
 * How do I make an array of n hold n down to 1, such as 5 4 3 2 1?
 * Write a function to fill an array of n elements with a countdown from n to 1.
 * How do I make an array count backwards from its length to 1?
 * fill array with n down to 1
 * Fill an array of length n with n, n-1, ..., 2, 1.
 * How do I fill an array with the numbers from n down to 1?
 * Store n, n-1, ..., 2, 1 in an array.
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_descending countdown
 * @range n 0 8
 * @range a -9 9
 */
void fill_descending(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = n - i;
}

/**
 * Fill an array with the even numbers starting at 0.
 * first n even numbers in an array, zero is the first
 * put 0, 2, 4, 6 and so on in a list
 * set each element of an array to twice its index
 * Write a function that stores even numbers in an array, beginning with zero.
 * array of n even numbers starting at 0
 * list with the first n even numbers, starting from zero
 * How do I fill an array with 0 2 4 6 8?
 * set a[i] = 2 * i for all elements of an array
 * store the even numbers in an array, ascending from zero
 * How can I initialise an array with even numbers from 0 upward?
 * fill array with even numbers starting at 0
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_evens even_numbers
 * @range n 0 8
 * @range a -9 9
 */
void fill_evens(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = 2 * i;
}

/**
 * Fill an array with the even numbers starting at 2.
 * first n positive even numbers in an array
 * put 2, 4, 6, 8 and so on in a list
 * set each element of an array to twice its position counted from 1
 * Write a function that stores even numbers in an array, beginning with two.
 * array of n even numbers starting at 2
 * How do I fill an array with 2 4 6 8 and so on?
 * set a[i] = 2 * (i + 1) for all elements of an array
 * Write a function that fills an array with the first n positive even integers: 2, 4, 6 and so on.
 * How do I store the multiples of two, starting at 2, in an array?
 * fill array with even numbers starting from 2
 * Fill the array with the first n positive even numbers.
 * Generate the sequence 2, 4, 6, 8, ... into an array of n.
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_evens_from_two positive_evens
 * @range n 0 8
 * @range a -9 9
 */
void fill_evens_from_two(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = 2 * (i + 1);
}

/**
 * Fill an array with the first odd numbers 1, 3, 5, ...
 * first n odd numbers in an array
 * put 1, 3, 5, 7 and so on in a list
 * array of n odd numbers starting at 1
 * Write a function that stores odd numbers in an array, beginning with one.
 * list with the first n odd numbers in order
 * How do I fill an array with 1 3 5 7 and so on?
 * set a[i] = 2 * i + 1 for all elements of an array
 * Write a program that stores the odd numbers 1, 3, 5, ... in a given array.
 * How do I fill an array with the first n odd integers?
 * fill array with odd numbers
 * Fill the array with the first n odd numbers.
 * Write a function to fill an array with the first n odd numbers.
 * Given an array of length n, store 1, 3, 5, ... in it.
 * a[i] = 2 * i + 1
 * generate the first n positive odd integers in ascending order
 * initialise the list with consecutive odd numbers, the first being 1
 * Write a program that stores n odd numbers, from 1 upwards, in an array.
 * Generate the sequence 2i + 1 (i = 0, 1, 2, ...) into an array.
 *
 * @T int32_t int64_t double
 * @array a n
 * @name fill_odds odd_numbers
 * @range n 0 8
 * @range a -9 9
 */
void fill_odds(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = 2 * i + 1;
}

/**
 * Write the first ten multiples of n to an array.
 * multiplication table of n from 1 to 10 into an array
 * times table of a number, ten entries into out
 * Write a function that fills an array with the times table of a number, factors 1 to 10.
 * write one times n to ten times n to an array of ten
 * How do I store the products of a number with 1 to 10 in an array?
 * set out[i] = n * (i + 1) for i from 0 to 9
 * Write a function to store the multiplication table of a number, from 1 to 10, in an array.
 * How do I compute n times 1 through n times 10 and store the products in an array?
 * multiplication table of n up to 10
 * Fill an array with the multiplication table of n (n times 1 to n times 10).
 * Store the first ten multiples of {n} in {out}.
 * Write a function to store the multiplication table of n, n * 1 to n * 10, in an array.
 * Given a number n, write n, 2n, 3n, ..., 10n to out.
 * out[i] = n * (i + 1) for 10 entries
 * Write a program for the times table of n, from 1 x n through 10 x n.
 * generate the table of a number: 7 gives 7, 14, ..., 70
 * times table of n from 1 x n through 10 x n, stored in an array
 *
 * @T int32_t int64_t
 * @array out 10
 * @name times_table ten_multiples
 * @range n -20 20
 * @range out -9 9
 */
void times_table(T n, T *out) {
    for (int32_t i = 0; i < 10; i++) out[i] = n * (i + 1);
}

/**
 * Write {WHAT} of each element to another array.
 * {WHAT} of every element of an array into a second array
 * set out[i] to {WHAT} of a[i]
 * store {WHAT} of all numbers in another array
 * Write a function that puts {WHAT} of each number in a new list.
 * for each value of the input array, {WHAT} in an output array
 * How do I get {WHAT} of each element of an array into another one?
 * Given an array, fill an output array with {WHAT} of its elements.
 * Write a function that stores {WHAT} of every element at the same position of a second array.
 * How do I fill a second array with {WHAT} of each number in the first?
 * {WHAT} of each element, into another array
 * Compute {WHAT} of every element and store the results in another array.
 * Write a function to store {WHAT} of each element of the list in a second list.
 * Write a function to put {WHAT} of every element of a list into a new list.
 * take {WHAT} of each list element into another list, original unchanged
 * map a list into an output array: {WHAT} for each item
 * Leave the source array alone and store {WHAT} of each of its numbers in a separate destination array.
 *
 * @WHAT x*x "the square"
 * @WHAT x*x*x "the cube"
 * @WHAT 2*x "twice the value"
 * @WHAT 3*x "three times the value"
 * @WHAT -x "the negative"
 * @WHAT (x<0?-x:x) "the absolute value"
 * @WHAT x+1 "the successor"
 * @WHAT x-1 "the predecessor"
 * @T int32_t double int64_t
 * @array a n
 * @array out n
 * @name map_into transform_into
 * @range n 0 8
 * @range a -50 50
 * @range out -9 9
 */
void map_into(const T *a, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T x = a[i];
        out[i] = WHAT;
    }
}

/**
 * Multiply each element by a factor and write the products to another array.
 * scale an array into a second one, by a given factor
 * set out[i] = k * a[i] for n elements
 * copy of an array with all values multiplied by the same number
 * Write a function that writes every element times a factor to a new array.
 * How do I multiply a list by a number and put the results in another list?
 * vector times scalar, written to out
 * Given an array and a factor, store the scaled values in an output array.
 * Write a function which multiplies each number of a list by a constant and stores the products in a second array.
 * How do I multiply an entire array by a number into a second array without changing the original?
 * multiply every element by a factor, results in another array
 * Store every element multiplied by the factor in another array.
 * scalar multiple of a vector, written to a separate array
 * factor * item for every item of a list, into an output array
 *
 * @T int32_t double int64_t
 * @array a n
 * @array out n
 * @name scale_into scaled_copy
 * @range n 0 8
 * @range a -50 50
 * @range out -9 9
 * @range factor -10 10
 */
void scale_into(const T *a, int32_t n, T factor, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = factor * a[i];
}

/**
 * Add a number to each element and write the sums to another array.
 * shift all values of an array by a number, into a second array
 * set out[i] = a[i] + k for n elements
 * copy of an array with the same number added to every element
 * Write a function that writes every element plus a constant to a new array.
 * How do I add a number to each element of a list, writing to another list?
 * vector plus scalar, written to out
 * Given an array and an offset, store the shifted values in an output array.
 * Write a program that adds a constant to every value of an array and saves the sums in another array.
 * How can I add a constant to a whole array and get the result in a different array?
 * add a number to each element, store in new array
 * Store every element plus a constant in another array.
 * Add the same bonus points to each exam score and write the improved scores to a second array.
 *
 * @T int32_t double int64_t
 * @array a n
 * @array out n
 * @name offset_into raised_copy
 * @range n 0 8
 * @range a -50 50
 * @range out -9 9
 * @range offset -10 10
 */
void offset_into(const T *a, int32_t n, T offset, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i] + offset;
}

/**
 * Make all numbers in an array positive, in place.
 * turn the negative elements of an array positive, in place
 * drop the minus signs of all elements of an array, in place
 * absolute values of an array's elements, in place
 * Write a function that replaces each element of an array by its absolute value.
 * remove the sign from every number of a list, in place
 * Write a function that makes every negative number in an array positive, changing the array itself.
 * How do I replace all array elements by their absolute values without a second array?
 * make all elements positive
 * Replace every negative element by its absolute value.
 * convert all numbers in an array to their absolute values
 * Write a function to replace each element of an array by its absolute value, in place.
 * Given an array, flip negative numbers to positive, in place.
 * a[i] = |a[i]| for all i
 * abs of every element, in place
 * remove the sign from all numbers of a list, overwriting them
 * Write a program that turns every negative entry of an array into its positive counterpart.
 * element-wise absolute value of an array, stored back in it
 * Write a function to make every element of an array non-negative by dropping its sign, in place.
 * change each negative number in the list to its absolute value
 * turn all negative numbers into positive ones in place
 * Write a function to change negative numbers of a list to positive numbers, in place.
 * drop the minus sign of every negative entry, in the same array
 * strip the signs of all numbers in place
 * Replace each entry of an array by its magnitude, so that no negatives remain, in place.
 * strip the minus signs from every entry of a list
 *
 * @T int32_t double int64_t
 * @array a n
 * @name make_positive abs_all
 * @range n 0 8
 * @range a -50 50
 */
void make_positive(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] < 0 ? -a[i] : a[i];
}

/**
 * Swap the smallest and the largest element of an array, the first of each if there are several.
 * exchange the minimum and the maximum of an array, first occurrences, in place
 * swap min and max of an array in place (first occurrence of either)
 * Write a function that swaps the minimum and the maximum of an array, the first one of each.
 * How do I swap the lowest and the highest value in an array, taking the first of each?
 * swap the smallest and the largest element of an array in place, the first of each
 * Given an array, exchange its first smallest value with its first largest one.
 * Write a function to swap the smallest and the largest element of an array, using the first of each if repeated.
 * How do I exchange the positions of the minimum and maximum in an array (the first ones if repeated)?
 * swap min and max of array, first occurrences
 * How do I swap the smallest and the largest element of an array? Use the first of each if there are several.
 * Write a function that swaps the minimum and maximum of an array (first occurrences).
 * Write a function to swap the min and max elements of an array in place, first occurrences.
 * Given an array, interchange its largest and smallest numbers (the first of each).
 * exchange positions of biggest and smallest element, first ones on ties, in place
 * find the smallest and the greatest value, first of each, and swap them
 * Write a program to interchange the highest and lowest values of a list; on ties use the first.
 * Write a program that makes the lowest and highest entry of a list trade places, the first of each
 *
 * @T int32_t double int64_t
 * @array a n
 * @name swap_min_max swap_extremes
 * @range n 0 8
 * @range a -20 20
 */
void swap_min_max(T *a, int32_t n) {
    if (n <= 0) return;
    int32_t low = 0, high = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < a[low]) low = i;
        if (a[i] > a[high]) high = i;
    }
    T kept = a[low];
    a[low] = a[high];
    a[high] = kept;
}

/**
 * Move the smallest element of an array (the first if several) to the front by a swap.
 * exchange the first element of an array and the smallest one (the first if it is repeated)
 * put the smallest number of an array first by swapping it with the first element
 * Write a function that swaps the minimum of an array, the leftmost one, with the first element.
 * one step of selection sort: swap the first minimum of the array to index 0
 * How do I put the smallest element (the first, if repeated) at the beginning of an array by a single swap?
 * Given an array, swap its first element with its smallest (the first smallest one).
 * Write a function that finds the first minimum of an array and swaps it with the element at index 0.
 * How do I swap the first item of an array with its minimum (the leftmost, if repeated)?
 * swap the first occurrence of the smallest element with the first element
 * Find the smallest element (the first if there are several) and swap it with the first element.
 * How do I swap the minimum of an array with its first element? Use the first minimum.
 * first pass of selection sort: the lowest entry and the entry at index 0 trade places
 *
 * @T int32_t double int64_t
 * @array a n
 * @name minimum_to_front smallest_first
 * @range n 0 8
 * @range a -20 20
 */
void minimum_to_front(T *a, int32_t n) {
    if (n <= 0) return;
    int32_t low = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[low]) low = i;
    T kept = a[low];
    a[low] = a[0];
    a[0] = kept;
}

/**
 * Move the largest element of an array (the first if several) to the end by a swap.
 * exchange the last element of an array and the biggest one (the first if it is repeated)
 * put the largest number of an array last by swapping it with the last element
 * Write a function that swaps the maximum of an array, the leftmost one, with the last element.
 * one step of selection sort from the back: swap the first maximum of the array to the last index
 * How do I put the biggest element (the first, if repeated) at the end of an array by a single swap?
 * Given an array, swap its last element with its largest (the first largest one).
 * Write a function which finds the first maximum of an array and swaps it with the last element.
 * How can I swap the biggest value of an array (the first, if repeated) with its last item?
 * swap the first occurrence of the largest element with the last element
 * Find the largest element (the first if there are several) and swap it with the last element.
 * How do I swap the maximum of an array with its last element? Use the first maximum.
 * One pass of selection sort that places the largest number at the back: exchange it (the first if repeated) with the final element.
 *
 * @T int32_t double int64_t
 * @array a n
 * @name maximum_to_end largest_last
 * @range n 0 8
 * @range a -20 20
 */
void maximum_to_end(T *a, int32_t n) {
    if (n <= 0) return;
    int32_t high = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[high]) high = i;
    T kept = a[high];
    a[high] = a[n - 1];
    a[n - 1] = kept;
}

/**
 * Add up every second element of an array, starting with the first.
 * sum of every other element of an array, from the first on
 * sum of the elements of an array at even indices
 * compute a[0] + a[2] + a[4] + ... over an array
 * Write a function that adds the elements with index 0, 2, 4 and so on.
 * How do I sum alternate elements of an array, beginning with index 0?
 * sum up an array's values at even positions, counting from zero
 * total of alternate elements, including the first one
 * Given an array, add its first, third, fifth, ... elements.
 * Write a function to add up the items at positions 0, 2, 4, … of an array.
 * How do I compute the total of alternate elements of an array, beginning with the first?
 * sum of elements at even indices
 * Write a function to total the elements at positions 0, 2, 4, ... of a list
 *
 * @T int32_t double int64_t
 * @array a n
 * @name sum_every_second sum_even_indices
 * @range n 0 8
 * @range a -50 50
 */
T sum_every_second(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i += 2) sum += a[i];
    return sum;
}

/**
 * Add up the elements of an array at odd indices.
 * sum of the elements of an array whose index is odd
 * compute a[1] + a[3] + a[5] + ... over an array
 * sum of every other element of an array, starting with the second
 * Write a function that adds the elements with index 1, 3, 5 and so on.
 * How do I sum the second, fourth, sixth, ... element of an array?
 * total of an array's elements at odd indices
 * Given an array, add its second, fourth, sixth, ... elements.
 * Write a program that adds up the elements of an array whose index, counted from zero, is odd.
 * How do I sum every other number of a list, skipping the first?
 * sum of elements at odd indices
 * How do I add up the array elements at odd indices?
 * sum of all odd-indexed numbers in the list, the first index being 0
 * Write a function to find the sum of the elements at odd indices of the list, starting with index 1.
 * Write a C function to total the entries at positions 1, 3, 5, ... of a list numbered from 0
 *
 * @T int32_t double int64_t
 * @array a n
 * @name sum_odd_indices sum_at_odd
 * @range n 0 8
 * @range a -50 50
 */
T sum_odd_indices(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 1; i < n; i += 2) sum += a[i];
    return sum;
}

/**
 * Add the two largest elements of an array.
 * sum of the top two numbers of a list
 * biggest plus second biggest element of an array
 * the largest sum of two elements at different positions in an array
 * Write a function that returns the sum of the two greatest values of an array; they may be equal.
 * sum of the best two scores in a list
 * maximum sum of any two elements of an array
 * How do I add the highest and second highest number of an array?
 * Given at least two numbers, return the sum of the two largest.
 * Write a function that computes the sum of the two greatest values in a list; equal values both count.
 * How do I find the biggest possible sum of two elements of an array? They must have different indices.
 * add the two largest elements of an array
 * Write a function to return the sum of the two largest elements of an array.
 * Given an array, return the maximum plus the second maximum, duplicates allowed.
 * sum of the two biggest numbers
 * max sum of two elements at different positions
 * add the two highest values of a list, equal ones both count
 * Write a program to find the greatest sum of any two elements of an array.
 * the best two scores added together
 * largest possible sum of a pair from nums
 * Write a function to add the maximum and the second-highest element of an array, repeats counted.
 * total of the top two values
 * Write a function to find the largest sum of any pair of elements of the list, adjacent or not.
 * greatest plus second greatest entry of an array with at least two, repeats counted individually
 * sum(sorted(lst)[-2:]): total of the two highest items
 * Add a diver's best two attempts, from a list of at least two scores.
 *
 * @T int32_t double int64_t
 * @array a n
 * @name top_two_sum best_two_total
 * @range n 2 8
 * @range a -50 50
 */
T top_two_sum(const T *a, int32_t n) {
    T first = a[0] > a[1] ? a[0] : a[1];
    T second = a[0] > a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] > first) {
            second = first;
            first = a[i];
        } else if (a[i] > second) {
            second = a[i];
        }
    }
    return first + second;
}

/**
 * Add the two smallest elements of an array.
 * sum of the lowest two numbers of a list
 * smallest plus second smallest element of an array
 * the smallest sum of two elements at different positions in an array
 * Write a function that returns the sum of the two lowest values of an array; they may be equal.
 * minimum sum of any two elements of an array
 * How do I add the lowest and second lowest number of an array?
 * Given at least two numbers, return the sum of the two smallest.
 * Write a program which finds the two lowest numbers of a list and returns their sum; equal values both count.
 * What is the smallest sum of any two elements at different indices of an array?
 * add the two smallest elements of an array
 * Return the sum of the smallest and the second smallest element.
 * Write a function to return the sum of the two smallest elements of an array.
 * Given an array, return the minimum plus the second minimum, duplicates allowed.
 * min sum of two elements at different positions
 * add the two lowest values of a list, equal ones both count
 * Write a program to find the smallest sum of any two elements of an array.
 * the two cheapest prices added together
 * smallest possible sum of a pair from nums
 * Write a function to add the minimum and the second-lowest element of an array, repeats counted.
 * total of the bottom two values
 * Write a function to find the minimum sum of two elements of a list, that is the two smallest numbers.
 * What will the two cheapest toys in a price list cost together?
 *
 * @T int32_t double int64_t
 * @array a n
 * @name sum_of_two_smallest bottom_two_sum
 * @range n 2 8
 * @range a -50 50
 */
T sum_of_two_smallest(const T *a, int32_t n) {
    T first = a[0] < a[1] ? a[0] : a[1];
    T second = a[0] < a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] < first) {
            second = first;
            first = a[i];
        } else if (a[i] < second) {
            second = a[i];
        }
    }
    return first + second;
}

/**
 * Count the neighbouring pairs of an array that are equal.
 * number of adjacent pairs with the same value in an array
 * how many elements of an array are equal to the one before
 * count the i with a[i] == a[i + 1]
 * Write a function that counts equal neighbours in an array.
 * How many times do two equal numbers stand next to each other in an array?
 * number of consecutive equal pairs in a list
 * count the elements of an array that are equal to the previous one
 * Write a function to count how often an element of an array equals the one directly before it.
 * How many adjacent pairs of an array have the same value?
 * count adjacent equal elements
 * How many elements of the array are equal to the previous element?
 * Write a function to count adjacent equal elements in an array.
 * Given an array, return how many indices i have a[i] == a[i - 1].
 * number of consecutive duplicates; 5 5 5 counts as 2
 * how many neighbouring pairs hold the same number
 * count the elements that repeat the value directly before them
 * Write a program to find how many times two elements in a row are identical.
 * Write a function to count the pairs of consecutive equal elements in the list.
 * number of adjacent duplicates of a list, like sum(x == y for x, y in zip(lst, lst[1:]))
 * Coin throws are recorded in an array; how many times did a throw repeat the previous result?
 * How often is an entry of a list the same as the one directly before it?
 *
 * @T int32_t double int64_t
 * @array a n
 * @name count_equal_neighbours adjacent_equal
 * @range n 0 8
 * @range a 0 3
 */
int32_t count_equal_neighbours(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] == a[i - 1];
    return count;
}

/**
 * Count how often the value changes from one element of an array to the next.
 * number of adjacent pairs with different values in an array
 * how many elements of an array differ from the previous one
 * count the i with a[i] != a[i + 1]
 * number of value transitions in a sequence
 * How many neighbouring pairs of an array are unequal?
 * Given an array, return how many elements differ from the next one.
 * count how often an element of an array differs from the one before it
 * Write a function that counts the positions of an array where the number differs from its predecessor.
 * How many neighbouring pairs in a sequence are different from each other?
 * count how many times the value changes
 * How many elements of the array differ from the previous element?
 * Write a function to find the number of times the value changes between neighbours of a list.
 * number of positions at which a sequence's term differs from its predecessor
 * sum(x != y for x, y in zip(lst, lst[1:])): how many consecutive items of a list differ
 * Count the places of a list where two entries side by side are unequal.
 *
 * @T int32_t double int64_t
 * @array a n
 * @name value_changes adjacent_different
 * @range n 0 8
 * @range a 0 3
 */
int32_t value_changes(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] != a[i - 1];
    return count;
}

/**
 * Return the length of the longest strictly {WAY} stretch of neighbouring elements in an array.
 * length of the longest {WAY} run in an array, equal neighbours end it
 * length of the longest contiguous strictly {WAY} part of a list
 * Write a function that finds the length of the longest strictly {WAY} contiguous stretch of an array.
 * length of the longest streak of strictly {WAY} values in an array
 * length of the longest contiguous strictly {WAY} subarray
 * length of the longest slice of an array whose elements are strictly {WAY:2}
 * Given an array, return the length of its longest strictly {WAY} contiguous piece; 0 if it is empty.
 * Write a function to compute the length of the longest strictly {WAY} run of consecutive elements, 0 without elements.
 * length of longest strictly {WAY} subarray
 * How long is the longest run of strictly {WAY} consecutive elements?
 * find the length of the longest strictly {WAY} subarray, 0 for an empty array
 * longest stretch in which numbers keep {WAY}, as a length
 * Write a function to find how many elements the longest strictly {WAY} stretch of a list has.
 * Write a function to find the length of the longest strictly {WAY} run of consecutive elements in the list.
 * maximal length of strictly {WAY} consecutive terms in a sequence
 *
 * @WAY > "increasing" "rising"
 * @WAY < "decreasing" "falling"
 * @T int32_t double int64_t
 * @array a n
 * @name longest_run_up longest_streak
 * @range n 0 8
 * @range a -10 10
 */
int32_t longest_run_up(const T *a, int32_t n) {
    int32_t longest = n > 0 ? 1 : 0, run = 1;
    for (int32_t i = 1; i < n; i++) {
        run = a[i] WAY a[i - 1] ? run + 1 : 1;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Return the first index of an array whose element differs from the index, or -1 if there is none.
 * smallest i with a[i] != i in an array, or -1 if there is none
 * first index where the array does not hold the index itself, or -1
 * Write a function that finds the index of the first element unequal to its index, -1 for none.
 * index of the first wrong entry in an array that should hold 0, 1, 2, ..., -1 if all are right
 * How do I find the first index where a[i] is not i? Return -1 if there is none.
 * index of the first mismatch between value and index in an array, or -1
 * Write a program which finds the first position, counting from zero, whose element is not equal to its index; -1 if all are.
 * How can I find the first index whose element is not the index itself, or -1?
 * first index where a[i] != i, else -1
 * Find the first index i where a[i] is not equal to i, or return -1.
 * How do I find the first element that is not equal to its index? Return -1 if all are.
 *
 * @T int32_t int64_t
 * @array a n
 * @name first_not_at_index first_mismatch
 * @range n 0 8
 * @range a 0 4
 */
int32_t first_not_at_index(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != i) return i;
    return -1;
}

/**
 * Return the first index of an array whose element equals the index, or -1 if there is none.
 * fixed point of an array: the smallest index equal to its value, or -1
 * smallest i with a[i] == i in an array, or -1
 * Write a function that finds the index of the first element equal to its index, or -1.
 * index of the first array element that matches its index, else -1
 * How do I find the first index where value and index of an array agree (-1 if nowhere)?
 * Given an array, return the smallest index whose value is the index itself, -1 if there is none.
 * Write a function to find the first fixed point of an array (an element equal to its zero-based index) or -1.
 * Is there an index i with a[i] = i? Return the lowest one, or -1.
 * first index where a[i] == i, else -1
 * Find the first index i where a[i] equals i, or return -1.
 * How do I find the first element that equals its own index? Return -1 if there is none.
 * Write a function to find the first element equal to its index in the list, -1 if none.
 * earliest fixed point of the mapping i -> a[i], -1 when there's none
 *
 * @T int32_t int64_t
 * @array a n
 * @name first_at_own_index magic_index
 * @range n 0 8
 * @range a 0 8
 */
int32_t first_at_own_index(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == i) return i;
    return -1;
}

/**
 * Return the second smallest value of an array without counting repeats, or the smallest if there is only one value.
 * second smallest distinct element of an array, the smallest if it has no other
 * smallest number of an array that is greater than the minimum, or the minimum if all are equal
 * Write a function that finds the second lowest distinct number of a list, or the lowest if there is only one.
 * How do I find the second smallest value when the minimum occurs twice? If all values are equal, return the minimum.
 * second minimum of an array, distinct from the minimum, or the minimum if all values are equal
 * second smallest different value of an array: 1 1 3 5 gives 3, and 2 2 gives 2
 * Given an array, return the least element above its minimum; if all are equal, return the minimum.
 * Write a function that finds the second lowest distinct value in a list; if all values are equal, return that value.
 * How do I get the second minimum of an array, not counting duplicates of the minimum (the minimum if all are equal)?
 * second smallest distinct element, or the smallest if all equal
 * Find the second smallest distinct value in an array; if all values are equal, return that value.
 * Write a function to find the second smallest distinct element of an array; the smallest if all are equal.
 * Given an array, return the second min ignoring duplicates, or the min if there is only one value.
 * 2nd lowest distinct value, falling back to the lowest
 * smallest value > min, or min when there is none
 * [1, 1, 4, 6] gives 4, and [3, 3] gives 3: second smallest without repeats
 * Write a program to find the second smallest distinct number of a list, or the smallest if there is no other.
 * Write a function to find the second smallest number which is different from the smallest, or the smallest if all are equal.
 * next number above the smallest one in a list; the smallest itself if no number is different
 * second entry of sorted(set(lst)), or the minimum when all items are identical
 *
 * @T int32_t double int64_t
 * @array a n
 * @name second_smallest_distinct second_minimum
 * @range n 1 8
 * @range a -9 9
 */
T second_smallest_distinct(const T *a, int32_t n) {
    T low = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] < low) low = a[i];
    T second = low;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > low && (second == low || a[i] < second)) second = a[i];
    return second;
}

/**
 * Check whether all elements of an array are different.
 * true if no value occurs twice in the array
 * are all elements of an array distinct
 * is the list free of duplicates
 * Write a function that returns true if an array has no repeated element.
 * How do I test that there are no equal elements in an array?
 * check an array for duplicates, true if there are none
 * Given an array, return whether no two of its elements are equal.
 * does an array hold unique values only
 * Write a program that checks whether all the values of an array are unique.
 * How can I tell that a list is free of duplicates?
 * are all elements different from each other
 * Write a function to check whether an array has no duplicate values.
 * Given an array, return true if every value is unique, else false.
 * all numbers distinct? true or false
 * is the list free of repeated elements?
 * true if no two elements are equal
 * Write a program to verify that all array elements differ from each other.
 * check uniqueness: each value occurs once only
 * are there no equal pairs a[i] == a[j] in the array?
 * Write a function to tell whether all values of a list are different.
 * does the array consist of unique numbers only?
 * true if the set of values is as large as the array
 * Confirm that no value appears more than once, so all entries of the array are mutually distinct.
 *
 * @T int32_t double int64_t
 * @array a n
 * @name no_repeats elements_differ
 * @range n 0 8
 * @range a 0 12
 */
_Bool no_repeats(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return 0;
    return 1;
}

/**
 * Check whether two arrays of the same length agree at every index.
 * do two arrays of n have the same elements in the same order?
 * are two arrays identical, element by element
 * Write a function that returns true if two arrays match at each position.
 * How do I compare two arrays of the same length for equality, element by element?
 * do two lists of the same length have the same content and order
 * true if both arrays of n hold the same sequence
 * Write a function to determine if two arrays of the same length hold the same values in the same order.
 * How can I compare two equally long arrays for equality?
 * check if two arrays are equal
 * Check if two arrays of length n are equal.
 * Return true if all n elements of both arrays are equal, index by index.
 * Write a function to check if two arrays of length n are equal.
 * Given two arrays of the same length, return true if a[i] == b[i] for every i.
 * are two arrays equal, same values in the same order?
 * array equality, element by element
 * compare two lists of n numbers: true if identical
 * Write a program to determine whether two arrays are the same, order included.
 * do the first n entries of two arrays all match?
 * do both sequences contain the same items at the same positions?
 * Write a function that returns true if two arrays contain the same numbers at the same indices.
 * is a[i] equal to b[i] everywhere?
 * do the two lists match exactly?
 * Two arrays of equal length count as equal only if each pair of corresponding entries matches; return a boolean.
 *
 * @T int32_t double int64_t
 * @array a n
 * @array b n
 * @name same_sequence equal_arrays
 * @range n 0 8
 * @range a 0 1
 * @range b 0 1
 */
_Bool same_sequence(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[i]) return 0;
    return 1;
}

/**
 * Count how many different values an unsorted array has.
 * number of distinct values in an unsorted array
 * how many different numbers are in a list
 * count of unique values in an array, each counted only once
 * Write a function that counts the distinct elements of an array in any order.
 * like Python's len(set(a)) for an array of n
 * How many distinct numbers does the array contain?
 * count the distinct elements of an unsorted array
 * Write a function which counts the number of different values that occur in an array.
 * How many different numbers does this unsorted list contain?
 * count distinct elements in array
 * How do I count the distinct values in an unsorted array?
 * Write a function to count the distinct elements of an unsorted array.
 * Given an array, return the number of unique values, each counted once.
 * how many different values? [1, 2, 2, 3] gives 3
 * size of the set of the array's elements
 * Write a program to find how many different numbers an array holds.
 * number of elements left after removing duplicates (the array stays as it is)
 * cardinality of the set formed from an array
 * len of the set of nums
 * Write a function that returns how many distinct numbers a list has.
 * count unique values, every value counted exactly once however often it occurs
 * how many values are left if copies are ignored?
 * number of different items in a collection
 *
 * @T int32_t double int64_t
 * @array a n
 * @name distinct_values how_many_different
 * @range n 0 8
 * @range a 0 6
 */
int32_t distinct_values(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (a[j] != a[i]) j++;
        count += j == i;
    }
    return count;
}

/**
 * Swap the case of every letter in a string, in place.
 * change upper case letters of a string to lower case and lower case ones to upper case, in place
 * toggle the case of a string in place
 * Write a function that inverts upper and lower case in a string, in place.
 * swapcase of a C string in place
 * flip the case of every letter of a string in place, hELLO to Hello
 * How do I flip the case of all letters of a string in place?
 * Given a string, change each letter to the other case in place.
 * Write a function that makes each capital letter of a string small and each small letter capital.
 * How do I swap upper and lower case in a string?
 * swap case of a string
 * Convert uppercase letters to lowercase and lowercase letters to uppercase in a string.
 * Write a function to swap upper and lower case in a string, in place.
 * Given a string, turn lowercase letters to uppercase and uppercase to lowercase.
 * swapcase in place
 * invert the case of all letters, other characters unchanged, in place
 * Write a program to toggle each character's case in a sentence.
 * small letters to capitals and capitals to small letters, in place
 * convert upper to lower and vice versa throughout a text
 * flip the case of each alphabetic character
 * Write a function that turns capitals into small letters and small letters into capitals in a string.
 * reverse the case of each letter in a text, in place
 * change lower case to upper case and upper case to lower case in the same string
 * invert the case of all letters of a string, in place
 *
 * @string s
 * @name flip_case invert_case
 */
void flip_case(char *s) {
    for (; *s != 0; s++)
        if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z')) *s ^= 32;
}

/**
 * Capitalize the first letter of each word, in place; other letters stay as they are.
 * make every space-separated word of a string start with a capital, in place, other letters unchanged
 * Write a function that capitalizes each word of a string in place; words are separated by spaces, other letters stay.
 * capitalize words in place: "the big dog" becomes "The Big Dog", only first letters after spaces change
 * capitalize the words of a sentence in place, leaving the other letters alone
 * How do I capitalize the first letter of each space-separated word of a string, in place?
 * Given a text, change each small letter after a space or at the start into a capital, in place.
 * Write a program that capitalizes the first letter of each word (separated by spaces) and leaves other letters alone.
 * How can I capitalize each space-separated word of a string in place without changing the other letters?
 * capitalize the first letter of every word
 * Capitalize every word in a string, changing only the first letters.
 * make the first letter of each word uppercase and leave all other letters unchanged
 * Write a function to capitalize the first letter of every space-separated word of a string in place, nothing else changed.
 * Given a sentence, uppercase the first character of each space-separated word, in place, and nothing else.
 * first letter of each word to upper case, rest of the word untouched
 * title-case a text without lowering other letters, words separated by spaces
 * Write a program to capitalise the first letter of each word of a line (split at spaces), other letters stay as they are.
 * uppercase every letter at the start or right after a space, in place
 * Write a function that makes the first letter of each word upper case, in place; words are split by spaces only.
 * Write a function to capitalize the first letter of every word of the string in place; other letters stay.
 * capitalize only the first letter of each word, the letters after it stay as they are, in place
 * Write a function to convert the first letter of each word of a string to a capital, in place, other letters unchanged.
 * Write a program to change the first letter of every word of a sentence to a capital, leaving the rest untouched
 *
 * @string s
 * @name capitalize_words word_capitals
 */
void capitalize_words(char *s) {
    char before = ' ';
    for (; *s != 0; s++) {
        char now = *s;
        if (before == ' ' && now >= 'a' && now <= 'z') *s = (char)(now - 32);
        before = now;
    }
}

/**
 * Remove one newline from the end of a string, in place, if there is one.
 * chomp: remove a single '\n' from the end of a string in place
 * get rid of the newline character at the end of a string, only one, in place
 * drop the final line feed of a string, when it ends with one
 * if the last character of a string is a newline, replace it by NUL
 * Given a string, remove its last character if that is a newline.
 * cut the '\n' off the end of a string, if it has one
 * Write a function to strip one newline character from the end of a string.
 * How do I delete the trailing \n that fgets leaves in my buffer?
 * remove trailing newline from string
 * How do I remove the trailing newline from a string?
 * Remove the newline at the end of a string if there is one.
 *
 * @string s
 * @name remove_newline chomp
 */
void remove_newline(char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    if (n > 0 && s[n - 1] == '\n') s[n - 1] = 0;
}

/**
 * change all of one character in a string into another in place, count returned
 * replace a character everywhere in a string and return how often: string, old, new
 * Write a function that replaces a letter in a string by another in place and returns the number of changes.
 * replace one character (given first) by another in a string and return the number of replacements
 * How do I replace a character of a string by another in place and count the replacements?
 * replace a character of a string by another and return how many were replaced
 * Given a string, an old and a new character, replace the old and return how many there were.
 * Write a function that replaces each occurrence of one character in a string by another and returns how many it replaced.
 * How can I replace a char by another one in a string and get the number of replacements?
 * replace all occurrences of a character with another and return the count
 * Replace a character in a string with another one and return how many were replaced.
 * Replace one letter of a poem throughout by another (old one first), in place, and report how many were affected.
 *
 * @string s
 * @name replace_and_count substitute_char
 */
int32_t replace_and_count(char *s, char old, char fresh) {
    int32_t count = 0;
    for (; *s != 0; s++)
        if (*s == old) {
            *s = fresh;
            count++;
        }
    return count;
}

/**
 * Insert a character into a string at an index, but not past its end, in place; the rest moves right.
 * Write a function that inserts a character into a string, at its end if the index is too large.
 * How do I insert a character into a string at an index, or at its end if the index is beyond it?
 * Given a string, an index and a character, insert the character there, or at the end if the string is shorter.
 * string insert of a single char in place, index limited to the length
 * Write a function to insert a character into a string at a zero-based index; an index beyond the end appends.
 * How do I insert a char at an index of a C string, with the position clamped to the string's length?
 * insert a character into a string at an index, index clamped to the string
 * Insert a character into a string at a given index (clamped to the length of the string).
 * How do I insert a character at index i of a string? If i is past the end, append it.
 * insert a char into a string at an index; indices beyond the end append
 * splice a character into a string at a specified index (at the end if the index is too large), in place: string, index, character
 *
 * @array s 32
 * @range s 0 1
 * @range i 0 3
 * @range c 97 122
 * @name insert_character put_char_at
 */
void insert_character(char *s, int32_t i, char c) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    if (i > n) i = n;
    if (i < 0) i = 0;
    for (int32_t k = n; k >= i; k--) s[k + 1] = s[k];
    s[i] = c;
}

/**
 * are the digits of a number in strictly {WAY} order from left to right
 * is every digit of a number {WAY:2} than the one to its left
 * Write a function that returns true if each digit of a number is {WAY:2} than the digit before it.
 * do the digits of a number strictly go {WAY:3} from first to last
 * How do I test that the digits of an integer, read from the left, strictly go {WAY:3}?
 * are the decimal digits strictly {WAY} from left to right, sign ignored
 * Given a number, return whether its digits read from the left are strictly {WAY}.
 * Write a function to check that each digit of an integer is {WAY:2} than the one before, ignoring the sign.
 * Is every digit of a number strictly {WAY:2} than its left neighbour?
 * check if the digits are strictly {WAY} from left to right
 * Return true if each digit of {n} is {WAY:2} than the digit to its left, ignoring the sign.
 * Are the figures of a number strictly {WAY} when read left to right, sign ignored?
 * Check that reading a number from the left, each digit is {WAY:2} than the digit before
 *
 * @WAY < "increasing" "larger" "up"
 * @WAY > "decreasing" "smaller" "down"
 * @T int32_t int64_t
 * @name digits_monotone digits_in_order
 * @range n 0 99999
 */
_Bool digits_monotone(T n) {
    if (n < 0) n = -n;
    for (; n >= 10; n /= 10)
        if (!(n / 10 % 10 WAY n % 10)) return 0;
    return 1;
}

/**
 * Compare the digit sums of two non-negative numbers: 1 if the first has the larger one, 2 if the second has, 0 if they are equal.
 * which of two non-negative numbers has the bigger sum of digits: 1, 2, or 0 if equal
 * digit sum comparison of two nonnegative numbers: 1 or 2 for the larger sum, or 0
 * Write a function that tells which of two non-negative numbers, 1 or 2, has the higher digit sum, 0 if they are equal.
 * whose digits add up to more: the first number (1) or the second (2), 0 if the same, both non-negative
 * How do I find out which of two non-negative numbers has the larger digit sum (1 or 2, 0 if equal)?
 * Given two non-negative numbers, return 1 or 2 for the one with the larger digit sum, or 0.
 * Write a program that compares the digit sums of two nonnegative numbers: 1 if the first is bigger, 2 for the second, 0 if equal.
 * Which of two non-negative integers has the greater digit sum? (1 = first, 2 = second, 0 = neither)
 * compare digit sums of two non-negative numbers: 1 first larger, 2 second larger, 0 equal
 * Which of two nonnegative numbers has the larger digit sum? Return 1 for the first, 2 for the second, 0 if equal.
 * Which of two nonnegative ints has the greater digitsum? 1 first, 2 second, 0 tie
 * Two players each have a non-negative number and the greater digit sum wins: say 1 if the first wins, 2 if the second does, 0 for a draw.
 *
 * @name compare_digit_sums larger_digit_sum
 * @range a 0 9999
 * @range b 0 9999
 */
int32_t compare_digit_sums(int32_t a, int32_t b) {
    int32_t first = 0, second = 0;
    for (; a > 0; a /= 10) first += a % 10;
    for (; b > 0; b /= 10) second += b % 10;
    return first > second ? 1 : second > first ? 2 : 0;
}

/**
 * Count the integers from a to b, both included, that are divisible by k.
 * number of multiples of k from a to b, including both (order a, b, k)
 * Write a function that counts the numbers from the first to the second value, both included, divisible by the third.
 * count of x from a to b inclusive with x % k == 0
 * How do I count the multiples of a third number between two bounds, inclusive?
 * Given two bounds and a divisor, return how many integers between them, inclusive, are multiples of it.
 * Write a function that counts the numbers divisible by a divisor in an inclusive range (low, high, divisor).
 * How many multiples of the third number are there between the first and the second, inclusive?
 * How many numbers from {a} to {b} (inclusive) are divisible by {k}?
 * Count the multiples of a third number between the first and second number, inclusive.
 * Write a function to count the numbers between a and b, inclusive, that are divisible by k.
 * Given a, b and k, return how many integers x with a <= x <= b satisfy x % k == 0.
 * count integers from a through b that k divides; parameters a, b, k
 * How many integers within an inclusive interval a..b are evenly divisible by k?
 * How many integers in the interval [a, b] leave no remainder on division by k?
 *
 * @T int32_t int64_t
 * @name multiples_in_range count_divisible_between
 * @range a -20 20
 * @range b -20 40
 * @range k 1 9
 */
T multiples_in_range(T a, T b, T k) {
    T count = 0;
    for (T x = a; x <= b; x++) count += x % k == 0;
    return count;
}

/**
 * Add up the integers from a to b, both included, that are divisible by k.
 * sum of the multiples of k from a to b, including both (order a, b, k)
 * Write a function that sums the numbers from the first to the second value, both included, divisible by the third.
 * sum of x from a to b inclusive with x % k == 0
 * How do I sum the multiples of a third number between two bounds, inclusive?
 * Given two bounds and a divisor, return the sum of its multiples between the bounds, inclusive.
 * Write a program to add all numbers divisible by a divisor in an inclusive range (low, high, divisor).
 * What is the sum of the multiples of the third argument between the first and the second, inclusive?
 * What is the sum of all numbers from {a} to {b} (inclusive) that are divisible by {k}?
 * Sum the multiples of the third number between the first and second number, inclusive.
 * Write a function to sum the numbers between a and b, inclusive, that are divisible by k.
 * total of the integers from a through b that k divides; parameters a, b, k
 * Given a, b, k, return the sum of the x with a <= x <= b and x % k == 0.
 *
 * @T int32_t int64_t
 * @name sum_multiples_in_range sum_divisible_between
 * @range a -20 20
 * @range b -20 40
 * @range k 1 9
 */
T sum_multiples_in_range(T a, T b, T k) {
    T sum = 0;
    for (T x = a; x <= b; x++)
        if (x % k == 0) sum += x;
    return sum;
}

/**
 * Add up all integers between two numbers, both included, no matter which of them is larger.
 * sum of the integers in a range whose ends, both included, come in any order
 * add all integers from a to b, or from b to a if b is smaller, both included
 * Write a function that sums the integers between two values, both included, in whatever order they are given.
 * sum of the integers between two numbers, both included; the order does not matter
 * How do I add the numbers from a to b, both included, if a may be bigger?
 * inclusive sum of the integers between min and max of two numbers
 * sum a range with ends in any order: 5 and 2 gives 2 + 3 + 4 + 5
 * Given two numbers, return the sum of all integers from the lower to the higher one, both included.
 * Write a function which sums all integers between two given ones, both included, no matter which is bigger.
 * How can I sum the integers from x to y inclusive when x may be larger than y?
 * sum of all integers between two numbers inclusive, in any order
 * Write a function to sum all integers between two numbers, inclusive, in whichever order they're given.
 * Given two integers, return the sum of all numbers from the smaller to the larger, both included.
 * sum of a range with unordered ends, inclusive
 * total of all integers from min(a, b) to max(a, b), both included
 * Write a program to add up every integer from one number to another, ends included, in either order.
 * summation over all integers between a and b inclusive, the endpoints coming in any order
 *
 * @T int32_t int64_t
 * @name sum_between_any sum_any_order
 * @range a -50 50
 * @range b -50 50
 */
T sum_between_any(T a, T b) {
    T low = a < b ? a : b, high = a < b ? b : a, sum = 0;
    for (T x = low; x <= high; x++) sum += x;
    return sum;
}

/**
 * Count the integers strictly between two numbers, no matter which of them is larger.
 * how many whole numbers lie between a and b, excluding both, whichever is larger
 * number of integers strictly between two integers, given in any order
 * Write a function that counts the integers between two values, given in any order, without the values themselves.
 * count the integers strictly between two numbers, 3 and 7 gives 3, and so does 7 and 3
 * Given two numbers, return how many integers are greater than the smaller and less than the larger one.
 * Write a function that counts the integers strictly between two integers in any order; equal ones give 0.
 * How many integers are there between x and y, excluding both, no matter which is larger?
 * count integers strictly between two numbers in any order
 * How many integers are there between two numbers in either order, not counting the numbers themselves?
 * number of integers strictly between a and b, in either order
 * Return how many integers lie strictly between {a} and {b}, whichever is larger.
 * How many integers does the open interval with endpoints a and b (any order) contain?
 * How many whole numbers lie between two entered numbers, neither of them counted, in either order?
 *
 * @T int32_t int64_t
 * @name integers_between numbers_between
 * @range a -50 50
 * @range b -50 50
 */
T integers_between(T a, T b) {
    T gap = a < b ? b - a : a - b;
    return gap > 0 ? gap - 1 : 0;
}

/**
 * Check whether three numbers are given in ascending order; equal ones are allowed.
 * is a <= b <= c for three numbers
 * are three values sorted from small to large
 * Write a function that returns true if three numbers never decrease from one to the next.
 * How do I check that three numbers are in order from small to large, equal ones being fine?
 * are three numbers in non-decreasing order
 * check three numbers for first <= second <= third
 * Given three numbers, return whether each is at least as large as the one before.
 * Write a function to check that three numbers are in nondecreasing order.
 * Are three values given in ascending order, with equal values allowed?
 * are three numbers in sorted order, smallest first
 * Return true if {a} <= {b} <= {c}.
 * Are a, b, c nondecreasing, ties permitted?
 * Write a program to check if three entered numbers come in non-decreasing order
 *
 * @T int32_t double int64_t
 * @name three_ascending ascending_triple
 * @range a -5 5
 * @range b -5 5
 * @range c -5 5
 */
_Bool three_ascending(T a, T b, T c) { return a <= b && b <= c; }

/**
 * Check whether three numbers are given in strictly ascending order.
 * is a < b < c for three numbers
 * is each of three values larger than the one before
 * Write a function that returns true if each of three numbers is strictly larger than the one before it.
 * How do I check that b is greater than a and c greater than b?
 * check three numbers for first < second < third
 * Given three numbers, return whether they strictly increase.
 * strictly ascending check of three numbers
 * Write a program that checks if three values are in strictly ascending order, so that repeated values fail.
 * Is the second number larger than the first and the third larger than the second?
 * are three numbers strictly increasing
 * Return true if {a} < {b} < {c}.
 * Do a, b, c form a strictly ascending triple?
 * Is each of three values strictly greater than the one before it?
 *
 * @T int32_t double int64_t
 * @name three_increasing rising_triple
 * @range a -5 5
 * @range b -5 5
 * @range c -5 5
 */
_Bool three_increasing(T a, T b, T c) { return a < b && b < c; }

/**
 * Count how many times {K} can be subtracted from n until the result is not positive.
 * how many steps of {K} does it take from n down to zero or below
 * Write a function that counts how often n can be lowered by {K} while it is above zero.
 * do n -= {K} while n > 0, and return the number of steps
 * How many steps of {K} bring n to 0 or below? None if it is there already.
 * Given n, return how often {K} must be subtracted until it is no longer positive.
 * number of steps of {K} from n down to 0 or below
 * Write a function that counts how many times {K} must be subtracted from a number until it is zero or negative.
 * How many steps of size {K} bring a number down to 0 or below?
 * number of subtractions of {K} to reach zero or less
 * How many times can I subtract {K} from {n} until it is 0 or less?
 * Divide n by {K} and round up, or return 0 if n is not positive.
 *
 * @K 2..7 10
 * @T int32_t int64_t
 * @name steps_down count_subtractions
 * @range n -10 100
 */
T steps_down(T n) { return n <= 0 ? 0 : (n + K - 1) / K; }

/**
 * Return the sum of the decimal digits of n factorial.
 * digit sum of n! for n up to 20
 * add the decimal digits of the factorial of n
 * Write a function that computes n factorial and then its digit sum.
 * factorial digit sum: the digits of n! added up
 * What do the digits of n! add up to? For 10! it is 27.
 * sum of the digits of n!, so 10! = 3628800 gives 27
 * Given n from 0 to 20, return the sum of the digits of its factorial.
 * Write a program that computes the factorial of a number up to 20 and then adds its digits.
 * What is the digit sum of n factorial?
 * sum of digits of n factorial, n up to 20
 * Calculate the sum of the digits of n! (n is at most 20).
 * Work out n! and add its decimal digits together.
 *
 * @name factorial_digit_sum digit_sum_of_factorial
 * @range n 0 20
 */
int32_t factorial_digit_sum(int32_t n) {
    int64_t product = 1;
    int32_t sum = 0;
    for (int32_t i = 2; i <= n; i++) product *= i;
    for (; product > 0; product /= 10) sum += (int32_t)(product % 10);
    return sum;
}

/**
 * Write a number in binary as a decimal integer: 5 becomes 101.
 * decimal to binary, returned as an ordinary integer with the digits 0 and 1
 * binary digits of n, read as a decimal number
 * int whose decimal digits are the binary digits of n
 * Write a function that converts a number to binary without strings, so 6 gives 110.
 * convert to base 2 and return it as an int made of zeros and ones
 * How do I turn a number into binary as a plain integer of zeros and ones, for example 6 into 110?
 * the binary digits of a number as a normal integer
 * Given a non-negative number, return its binary digits as a decimal number.
 * Write a function to convert an integer to the number whose decimal digits are its binary digits, e.g. 5 to 101.
 * How do I turn decimal 13 into the integer 1101, its binary digits?
 * decimal to binary, as an integer of 0s and 1s
 * Write a function to convert a decimal number to binary, as an int made of the digits 0 and 1.
 * Given a non-negative integer, return its binary form as a base-10 looking number: 10 gives 1010.
 * dec to bin as an integer, 6 becomes 110
 * binary representation of n as a decimal number with the same digits: 5 gives 101
 * Write a program to convert decimal to binary without strings: the result is a number like 1101.
 * write the bits of n as the decimal digits of an integer
 * Write a function that gives the binary digits of a number as a decimal integer: 4 becomes 100.
 * base-two numeral of a nonnegative integer, as an integer with digits 0 and 1
 * Represent n in base two, but as an ordinary integer whose decimal digits are just 0s and 1s.
 * Write a program to display the binary equivalent of a decimal number as one integer, 10 giving 1010
 *
 * @T int64_t int32_t
 * @name binary_as_decimal to_binary_number
 * @range n 0 1000
 */
T binary_as_decimal(T n) {
    T result = 0, place = 1;
    for (; n > 0; n /= 2) {
        result += n % 2 * place;
        place *= 10;
    }
    return result;
}

/**
 * Read the decimal digits of a number (zeros and ones) as binary: 101 becomes 5.
 * binary to decimal, the binary number given as an ordinary integer of 0s and 1s
 * decimal value of a number made of zeros and ones, read as binary
 * Write a function that converts a binary number given as an int to its value, so 110 gives 6.
 * interpret the decimal digits of n, zeros and ones, as a base 2 number
 * How do I turn an integer such as 1101, read as binary, into its value 13?
 * Given a number with digits 0 and 1, return the value of these digits in binary.
 * Write a program that takes an integer of 0s and 1s and computes its value as a binary number.
 * How do I get 6 out of the integer 110, reading its digits as base 2?
 * binary to decimal, binary given as an integer
 * Convert a binary number stored as a decimal integer (like 1101) to its value.
 * Write a function to convert a binary number, given as an int like 1101, to decimal.
 * Given an integer consisting of digits 0 and 1, return its value in base 2.
 * bin to dec: 110 becomes 6
 * interpret the digits of a number as bits, 1010 gives 10
 * Write a program to convert binary to decimal, where the input is an integer of zeros and ones.
 * turn a number written in base 2 (typed as a normal integer) into its value
 * Write a function that reads an integer like 1001 as binary and returns 9.
 * How do I turn an integer made of 0s and 1s such as 1101 into its decimal equivalent 13?
 *
 * @T int64_t int32_t
 * @name decimal_from_binary binary_number_value
 * @range n 0 11111
 */
T decimal_from_binary(T n) {
    T result = 0, place = 1;
    for (; n > 0; n /= 10) {
        result += n % 10 * place;
        place *= 2;
    }
    return result;
}

/**
 * Return the largest element of an array between two indices, both included.
 * maximum of a part of an array, from one index to another, both included
 * range maximum query by scanning from index i to j inclusive
 * biggest number of an array from index i to index j, ends included
 * Write a function that finds the maximum of an array between two indices, both included.
 * compute max(a[i..j]) with both ends included
 * How do I get the maximum of a slice a[i..j] with both ends included?
 * greatest element of a subarray, given its first and last index
 * Given an array and two indices, return the largest element between them, both included.
 * Write a function to find the greatest element of an array from a start index to an end index, both included.
 * What is the largest value of an array from index i up to and including index j?
 * maximum of a subarray from i to j inclusive
 * Write a function to find the maximum of an array between indices i and j, both inclusive.
 * Given an array and two indices, return the largest element from the first to the second position, both included.
 * range max, both ends included
 * biggest value in a slice of the array, end index included
 * Write a program to get the highest number between two indices of a list, ends included.
 * max(lst[i:j+1]): biggest item from subscript i to subscript j inclusive
 * What was the highest sales figure in the array from index i to index j, both included?
 *
 * @T int32_t double int64_t
 * @array a 8
 * @range a -50 50
 * @range i 0 3
 * @range j 3 7
 * @name maximum_between range_maximum
 */
T maximum_between(const T *a, int32_t i, int32_t j) {
    T best = a[i];
    for (int32_t k = i + 1; k <= j; k++)
        if (a[k] > best) best = a[k];
    return best;
}

/**
 * Return the smallest element of an array between two indices, both included.
 * minimum of a part of an array, from one index to another, both included
 * range minimum query by scanning from index i to j inclusive
 * smallest number of an array from index i to index j, ends included
 * Write a function that finds the minimum of an array between two indices, both included.
 * compute min(a[i..j]) with both ends included
 * How do I get the minimum of a slice a[i..j] with both ends included?
 * smallest element of a subarray, given its first and last index
 * Given an array and two indices, return the smallest element between them, both included.
 * Write a function which finds the smallest element of an array section given by its first and last index, both inclusive.
 * How do I get the smallest value of an array between index i and index j inclusive?
 * minimum of subarray i to j inclusive
 * What was the lowest temperature recorded in the array from index i to index j, both included?
 *
 * @T int32_t double int64_t
 * @array a 8
 * @range a -50 50
 * @range i 0 3
 * @range j 3 7
 * @name minimum_between range_minimum
 */
T minimum_between(const T *a, int32_t i, int32_t j) {
    T best = a[i];
    for (int32_t k = i + 1; k <= j; k++)
        if (a[k] < best) best = a[k];
    return best;
}

/**
 * Write the {WHICH} of the elements so far, for every index of an array, to another array.
 * running {WHICH} of an array into a second array
 * set out[i] to the {WHICH} of a[0] to a[i]
 * prefix {WHICH} of an array, written to out
 * Write a function that stores the {WHICH} up to each position of an array in a second array.
 * cumulative {WHICH} of n elements into an output array
 * How do I compute the running {WHICH} of a list into another list?
 * Given an array, fill an output array with the {WHICH} of each prefix of it.
 * Write a function that stores, for each position of an array, the {WHICH} up to and including it in a second array.
 * How do I compute the cumulative {WHICH} of an array into a separate array?
 * running {WHICH} into another array
 * Store the {WHICH} of all elements up to each index in a second array.
 * list(accumulate(lst, {WHICH})): the {WHICH} so far at each position, into another array
 *
 * @WHICH > "maximum"
 * @WHICH < "minimum"
 * @T int32_t double int64_t
 * @array a n
 * @array out n
 * @range a -50 50
 * @range out -9 9
 * @range n 0 8
 * @name running_extreme_into prefix_extreme
 */
void running_extreme_into(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i == 0 || a[i] WHICH out[i - 1] ? a[i] : out[i - 1];
}

/**
 * Replace each element by the {WHICH} of the elements up to it, in place.
 * running {WHICH} of an array, written over the array itself
 * set each a[i] to the {WHICH} of a[0] to a[i]
 * Write a function that turns an array into its cumulative {WHICH}, in place.
 * {WHICH} so far at each index, stored in the same array
 * replace each value of the array by the {WHICH} seen so far
 * How do I overwrite a list with its running {WHICH}?
 * Given an array, set every element to the {WHICH} of itself and all before it.
 * Write a program that replaces each array element with the {WHICH} of itself and all elements before it.
 * How can I replace an array by its cumulative {WHICH}?
 * running {WHICH} in place
 * Replace each element of an array by the running {WHICH}.
 * Overwrite each observation in the array by the {WHICH} observed so far, itself included.
 *
 * @WHICH > "maximum"
 * @WHICH < "minimum"
 * @T int32_t double int64_t
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @name running_extreme_in_place accumulate_extreme
 */
void running_extreme_in_place(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (!(a[i] WHICH a[i - 1])) a[i] = a[i - 1];
}

/**
 * Count how often each digit 0 to 9 occurs in a number and store the ten counts in an array.
 * digit histogram of n: ten counts for the digits 0 to 9, into an array, sign ignored
 * frequency of every digit 0 to 9 of a number, stored in an array of ten
 * Write a function that counts all digits of an integer into an array of ten.
 * count each digit of a number into an array of ten; 0 has one zero
 * How do I count the occurrences of each digit of a number, 0 to 9, in an array?
 * store how often each digit 0 to 9 occurs in n (sign ignored) in an array
 * digit frequency table of a number, as an array of ten
 * Write a function that counts how often each digit from 0 to 9 appears in an integer, ignoring the sign.
 * How do I count all the digits of a number into counts[0..9]?
 * count occurrences of each digit in a number
 * Count the occurrences of every digit from 0 to 9 in {n}, storing ten counts in the array.
 * Make a table of ten entries indicating how often each of the digits 0 to 9 appears in an integer, sign ignored.
 * Make a frequency table of the digits 0 to 9 of an integer in an array of ten.
 *
 * @array counts 10
 * @range counts 0 9
 * @range n -99999 99999
 * @name count_each_digit digit_frequencies
 */
void count_each_digit(int32_t n, int32_t *counts) {
    for (int32_t d = 0; d < 10; d++) counts[d] = 0;
    do {
        int32_t digit = n % 10;
        counts[digit < 0 ? -digit : digit]++;
        n /= 10;
    } while (n != 0);
}

/**
 * Check whether more than half of the elements of an array are nonzero.
 * Write a function that returns true if an array of votes has more nonzero than zero votes.
 * How do I check if more than half of the entries of a list are nonzero?
 * more set than unset flags in an array
 * Given an array of votes, 1 for and 0 against, return whether strictly more than half are for.
 * Write a function to determine if more than half of the given votes are yes (any nonzero entry means yes).
 * Are the nonzero entries of an array more than half of its length?
 * are more than half of the elements nonzero
 * Did more than half of the voters vote yes (nonzero)?
 * How do I check that more than half of an array's elements are nonzero?
 * Return true if the nonzero elements of an array are a strict majority.
 * Is a strict majority of the votes nonzero?
 *
 * @T int32_t uint8_t
 * @array votes n
 * @range votes 0 1
 * @range n 0 8
 * @name is_majority vote_passes
 */
_Bool is_majority(const T *votes, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += votes[i] != 0;
    return 2 * count > n;
}

/**
 * Check whether any character occurs more than once in a string.
 * does the string contain a repeated character anywhere
 * are there duplicate letters in a word
 * Write a function that returns true if some character occurs two or more times in a text.
 * repeated character test for a string
 * How do I check whether a word uses a character twice?
 * Given a string, return whether at least one of its characters occurs again.
 * Write a program to determine whether any character occurs more than once in a string.
 * How can I test a string for repeated characters?
 * does the string contain duplicate characters
 * How do I check if a string has duplicate characters?
 * Return true if any character appears at least twice in a string.
 * Write a function to check if a string has duplicate characters.
 * Given a string, return true if some character appears more than once anywhere.
 * any repeated character in the text? case-sensitive, not only neighbours
 * true if not all characters are unique
 * Write a program to detect repeated characters in a string.
 * Write a function that returns true if a character is repeated somewhere in the string.
 * do any two characters of the text match?
 * Write a function to check whether any character is repeated in a string.
 * does the string have duplicates, i.e. any character more than once
 * len(set(s)) != len(s): at least one character of the string is duplicated
 * Find out whether some letter or symbol is repeated anywhere in the string, not necessarily side by side.
 * Does some character come twice or more often in a word?
 *
 * @string s
 * @name has_duplicate_char repeats_a_letter
 */
_Bool has_duplicate_char(const char *s) {
    for (; *s != 0; s++)
        for (const char *later = s + 1; *later != 0; later++)
            if (*later == *s) return 1;
    return 0;
}

/**
 * whole word search in a text with spaces between words: text, word, true if found
 * does a text contain the word, not as part of another one (words separated by spaces)
 * is a word in text.split(' '), text first
 * How do I search a space-separated text for "cat" without finding "catalog"? Text first, then word.
 * Given a text and a word, return whether the word stands by itself between spaces.
 * Return true if the word (second string) is one of the space-separated words of the text (first string).
 * How do I check if a text contains a whole word, where words are separated by spaces?
 * Search a newspaper headline for a keyword that must appear as a complete space-delimited word, not inside another.
 * Check whether a word, the second string, occurs as a whole word in a text, the first string, where words are separated by spaces.
 * Write a function that takes a sentence and then a word and checks if the word appears in it as a complete word, words being separated by spaces.
 * Does a sentence (first string) contain a given word (second string) delimited by spaces or the ends of the text, not just as part of a longer one?
 * Check if the second string is one of the space-delimited tokens of the first; an empty second string gives false.
 *
 * @string s
 * @string word
 * @name has_whole_word contains_full_word
 */
_Bool has_whole_word(const char *s, const char *word) {
    while (*s != 0) {
        int32_t i = 0;
        while (s[i] != 0 && s[i] != ' ' && s[i] == word[i]) i++;
        if (i > 0 && word[i] == 0 && (s[i] == 0 || s[i] == ' ')) return 1;
        while (*s != 0 && *s != ' ') s++;
        while (*s == ' ') s++;
    }
    return 0;
}

/**
 * Check a password: at least {K} characters, at least one digit and at least one capital letter.
 * password check: is a string {K} or more characters long, with a digit and an upper-case letter
 * is the password at least {K} long with a digit and a capital
 * Write a function that accepts passwords of {K} characters or more that have a digit and an upper-case letter.
 * How do I validate a password with at least {K} characters, a digit and a capital?
 * Given a string, return whether it has at least {K} characters, a digit and an upper-case letter.
 * Write a program which validates a password: at least {K} characters, one digit and one capital letter.
 * How do I verify that a password has {K} or more characters with a digit and an uppercase letter among them?
 * check password: at least {K} characters, one digit, one uppercase letter
 * Return true if the password has at least {K} characters, a digit and an uppercase letter.
 * is the password valid? at least {K} characters, one digit and one uppercase letter
 * How do I check a password: {K} or more characters, at least one digit and one capital letter?
 * Strong passwords are {K} or more characters long and include an upper-case letter and a digit. Is this one?
 * Write a function to validate a password of no less than {K} characters with at least one digit and at least one uppercase letter
 *
 * @K 6 8 10 12
 * @string s
 * @name is_password_ok valid_password
 */
_Bool is_password_ok(const char *s) {
    int32_t n = 0;
    _Bool digit = 0, capital = 0;
    for (; *s != 0; s++, n++) {
        digit = digit || (*s >= '0' && *s <= '9');
        capital = capital || (*s >= 'A' && *s <= 'Z');
    }
    return n >= K && digit && capital;
}

/**
 * Write a row of n stars to a buffer as a string.
 * write a line of n asterisks as a string into a buffer
 * Write a function that fills a buffer with a given number of stars and terminates it.
 * string of n stars and nothing else, into a buffer
 * How do I write a string of n asterisks to a buffer?
 * Write a function that builds a string of n asterisks in a buffer.
 * How do I make a line of n * characters as a string?
 * string of n stars
 * Fill a buffer with n stars followed by a terminating NUL.
 * create a string of n '*' characters in a buffer
 * Write a program that stores n asterisks as a string in a buffer.
 * How do I create a string with n stars?
 * Turn a restaurant rating n into a string of that many * characters, in a buffer.
 * string consisting of n asterisks
 *
 * @array out 16
 * @range out 120 120
 * @range n 0 12
 * @name star_row stars
 */
void star_row(int32_t n, char *out) {
    for (int32_t i = 0; i < n; i++) *out++ = '*';
    *out = 0;
}

/**
 * Write a triangle of n rows of stars to a buffer, row i with i stars, a newline after each row.
 * star triangle of n rows as a string in a buffer, newline after every row
 * Write a function that draws a triangle of stars with n lines, 1 to n stars and a newline each, into a buffer.
 * left-aligned star pyramid of n rows as a string, row i having i stars and a newline
 * How do I build the star pattern (1 to n stars, a newline after each row) as a string in a buffer?
 * half pyramid of asterisks with n rows, each with a newline, as a C string in out
 * Write a program that creates a right triangle of asterisks in a buffer: row k of n has k stars and a newline.
 * Write a star triangle with {n} rows into a buffer as a string, with a newline after every row.
 * How do I print a star triangle with n rows (1 to n stars per row, each ended by a newline) into a buffer?
 * build a right triangle of stars with n rows as one string, each row ending in a newline
 * Write a function to write a right triangle of stars with n rows into a string, newline after each row.
 * Given n, build the pattern *, **, *** and so on, n lines each ended by a newline.
 * right-angled star pattern, growing from 1 to n stars, as text in a buffer with '\n' after every row
 * half pyramid of asterisks with n lines, into a buffer, every line ending with a newline
 * Write a program for the star pattern where row i has i asterisks; each row ends with a newline.
 * print the pattern *, **, ***, ... with n lines into a string, each line ending with a newline
 *
 * @array out 64
 * @range out 120 120
 * @range n 0 6
 * @name star_triangle star_pattern
 */
void star_triangle(int32_t n, char *out) {
    for (int32_t row = 1; row <= n; row++) {
        for (int32_t i = 0; i < row; i++) *out++ = '*';
        *out++ = '\n';
    }
    *out = 0;
}

/**
 * Return 0 if a number is zero, 1 if it is odd and 2 if it is even and not zero.
 * is a number even (2), odd (1) or zero (0)?
 * classify an integer: zero 0, odd 1, even 2
 * Write a function that tells whether a number is zero, odd or even with the codes 0, 1 and 2.
 * zero, odd or even as 0, 1 and 2
 * How do I return 2 for even, 1 for odd and 0 for zero?
 * Given an integer, return 2 for even and 1 for odd, but 0 for zero.
 * Write a function that classifies an integer: 0 for zero, 1 if it is odd and 2 if it is even.
 * Is the integer zero, odd or even? Answer with 0, 1 or 2.
 * return 0 if zero, 1 if odd, 2 if even
 * How do I return 0 for zero, 1 for odd and 2 for even numbers?
 * Write a program that classifies a number as zero (0), odd (1) or even (2).
 * Classify parity with zero apart: 0 for zero, 1 for odd, 2 for nonzero even
 *
 * @T int32_t int64_t
 * @name even_odd_zero parity_class
 * @range x -100 100
 */
int32_t even_odd_zero(T x) { return x == 0 ? 0 : x % 2 == 0 ? 2 : 1; }

/**
 * Round a non-negative amount up to the next multiple of {K}; multiples stay.
 * next multiple of {K} from a nonnegative number upwards, or the number itself if it is one
 * round a nonnegative number up to a multiple of {K}
 * How do I round an amount up to a multiple of {K}?
 * smallest multiple of {K} that is not below a non-negative amount
 * Given an amount, return it rounded up to a multiple of {K}.
 * Write a program that rounds a sum of money up to the nearest multiple of {K}; exact multiples are unchanged.
 * How do I round a nonnegative number up to the next multiple of {K}, unless it already is one?
 * round a price up to a multiple of {K}
 * Round the amount up to the next multiple of {K}; a multiple of {K} is unchanged.
 * Write a function that rounds a non-negative number up to a multiple of {K}.
 * round a price in cents up to a multiple of {K} cents
 * Raise a nonnegative donation to the next multiple of {K}; exact multiples are left as they are.
 *
 * @K 5 10 20 25 50 100
 * @T int32_t int64_t
 * @name round_up_amount up_to_full
 * @range amount 0 1000
 */
T round_up_amount(T amount) { return (amount + K - 1) / K * K; }

/**
 * Check whether exactly two of three numbers are equal.
 * are two of three numbers the same and the third different
 * one pair among three values, but not three of a kind
 * Write a function that returns true if precisely two of three inputs are equal.
 * How do I test that two of three values match and the other does not?
 * Given three numbers, return whether exactly two of them are equal.
 * Write a function to check if two of three numbers, but not all three, are equal.
 * Is there exactly one pair of equal numbers among three?
 * are exactly two of three numbers equal?
 * Return true if exactly two of the three values are equal.
 * How do I check that exactly two of three numbers are equal?
 * true if two of three numbers are equal and the third is different
 * Do precisely two out of three values coincide?
 *
 * @T int32_t double int64_t
 * @name exactly_two_equal one_pair
 * @range a 0 3
 * @range b 0 3
 * @range c 0 3
 */
_Bool exactly_two_equal(T a, T b, T c) { return (a == b) + (b == c) + (a == c) == 1; }

/**
 * Add up n terms of 1 + 11 + 111 and so on.
 * sum of the first n repunits
 * compute 1 + 11 + 111 + 1111 and so on with n terms
 * add 1, 11, 111, ... up to n terms, so n=3 gives 123
 * How do I compute the sum of the first n of the series 1, 11, 111, ...?
 * Given n, return the sum of the numbers that consist of 1 to n ones.
 * Write a program to compute the sum of the series 1 + 11 + 111 + ... with n terms.
 * How do I calculate 1 + 11 + 111 + ... up to the n-th term?
 * sum of the series 1, 11, 111, ... n terms
 * Calculate the sum of the first n repunits (1, 11, 111, ...).
 * How do I sum the series 1 + 11 + 111 + ... with n terms?
 * Find the total of the series 1 + 11 + 111 + 1111 ..., n terms, in 64 bits.
 *
 * @name sum_of_repunits ones_series
 * @range n 0 12
 */
int64_t sum_of_repunits(int32_t n) {
    int64_t sum = 0, term = 0;
    for (int32_t i = 0; i < n; i++) {
        term = term * 10 + 1;
        sum += term;
    }
    return sum;
}

/**
 * Remove all zeros from the decimal digits of a number.
 * delete every decimal digit 0 of an integer
 * remove the zeros from a number's digits: 10203 becomes 123
 * number without its zero digits
 * Write a function that drops the zero digits of a number.
 * keep only the nonzero digits of a number, in order
 * How do I remove all zeros from the decimal digits of a number?
 * Given a number, return it without its zero digits; 0 if nothing is left.
 * Write a function that deletes all zero digits of a nonnegative integer, e.g. 10203 becomes 123.
 * How do I get 457 from 40507 by dropping every 0 digit?
 * remove all zeros from a number
 * Delete all zero digits from {n}, so 10203 becomes 123.
 * Drop every 0 digit from an integer; the surviving digits keep their order, 50607 becomes 567.
 *
 * @T int32_t int64_t
 * @name remove_zero_digits drop_zeros
 * @range n 0 99999
 */
T remove_zero_digits(T n) {
    T result = 0, place = 1;
    for (; n != 0; n /= 10)
        if (n % 10 != 0) {
            result += n % 10 * place;
            place *= 10;
        }
    return result;
}

/**
 * Check whether two non-negative numbers consist of the same decimal digits in some order.
 * are two nonnegative numbers anagrams of each other, i.e. the same digits in any order?
 * digit anagram test for two nonnegative numbers
 * can the digits of one non-negative number be rearranged into the other
 * Write a function that tells whether one non-negative integer is a digit permutation of another.
 * do two non-negative numbers have the same digits with the same counts, order ignored
 * do two non-negative numbers have the same digits in any order: 1234 and 4321 yes, 112 and 122 no
 * How do I check that two nonnegative numbers use exactly the same digits, equally often?
 * are two non-negative numbers permutations of each other's decimal digits
 * Write a function to determine if two non-negative integers consist of the same digits, equally often, in any order.
 * How do I know if one non-negative number is a rearrangement of the digits of another?
 * check if two nonnegative numbers are anagrams of each other
 * Write a function to check if two non-negative numbers have the same digits in any order.
 * Given two integers >= 0, return true if one's decimal digits are a permutation of the other's.
 * can the digits of the first number be rearranged to the second (both nonnegative)?
 * Write a program to test if two non-negative numbers are digit permutations of each other.
 * is one non-negative number made by shuffling the digits of the other?
 * Are two nonnegative integers digit permutations of each other?
 * check if the digits of one nonnegative number are a permutation of the digits of another
 *
 * @T int32_t int64_t
 * @name digit_anagrams same_digits_any_order
 * @range a 0 999
 * @range b 0 999
 */
_Bool digit_anagrams(T a, T b) {
    int32_t counts[10] = {0};
    do counts[a % 10]++;
    while ((a /= 10) > 0);
    do counts[b % 10]--;
    while ((b /= 10) > 0);
    for (int32_t d = 0; d < 10; d++)
        if (counts[d] != 0) return 0;
    return 1;
}

/**
 * Return 1 for a vowel, 2 for a consonant (in either case) and 0 for a character that is not a letter.
 * is a character a vowel, a consonant or neither: 1, 2 or 0, in either case
 * classify a character: vowel 1, consonant 2, other 0, ignoring case
 * Write a function that tells vowels (1), consonants (2) and other characters (0) apart, in either case.
 * How do I return 1 for a vowel, 2 for a consonant and 0 for anything else, ignoring case?
 * Given a character, return 1 for a vowel, 2 for a consonant (upper or lower case) and 0 for anything else.
 * Write a function that classifies a char: 1 for a vowel of either case, 2 for another letter, 0 for anything else.
 * Is the char, in either case, a vowel (1), a consonant (2) or not a letter (0)?
 * vowel, consonant or neither: return 1, 2 or 0
 * Is the character a vowel (1), a consonant (2) or not a letter (0)? Ignore case.
 * How do I tell vowels (1), consonants (2) and other characters (0) apart, ignoring case?
 * Write a function that returns 1 for vowels, 2 for consonants and 0 for anything else, ignoring case.
 * Distinguish vowels (1) from consonants (2) irrespective of case; anything that isn't alphabetic gives 0.
 *
 * @name letter_kind vowel_or_consonant
 */
int32_t letter_kind(char c) {
    char small = (char)(c | 32);
    if (small < 'a' || small > 'z') return 0;
    return small == 'a' || small == 'e' || small == 'i' || small == 'o' || small == 'u' ? 1 : 2;
}

/**
 * Return the average of an array without its smallest and its largest element.
 * mean of an array after dropping one minimum and one maximum
 * judges' score: drop one best and one worst mark of an array and average the rest
 * Write a function that averages all elements of an array except one lowest and one highest value.
 * drop one smallest and one largest value of an array and take the mean
 * Given at least three numbers, return their mean without one minimum and one maximum.
 * average of an array ignoring one minimum and one maximum
 * Write a program that averages three or more scores after dropping one lowest and one highest of them.
 * How do I compute an average that leaves out a single minimum and a single maximum?
 * average excluding one min and one max
 * How do I calculate the average of an array without one smallest and one largest value?
 * average of an array excluding one minimum and one maximum
 * Write a function to calculate the mean of an array without one minimum and one maximum.
 * Given at least three numbers, return the average after removing one largest and one smallest.
 * trimmed mean: drop one max and one min, average the n - 2 others
 * centered average of an array as a floating-point number, one lowest and one highest left out
 * Write a program for a diving score: average all marks except one highest and one lowest.
 * arithmetic mean after discarding one maximum and one minimum, as a double
 * Judges' scores: drop the best and the worst and take the mean of the others as a double, three or more scores
 *
 * @T double int32_t
 * @array a n
 * @name average_without_extremes judges_average
 * @range a -20 20
 * @range n 3 8
 */
double average_without_extremes(const T *a, int32_t n) {
    double sum = 0;
    T low = a[0], high = a[0];
    for (int32_t i = 0; i < n; i++) {
        sum += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return (sum - low - high) / (n - 2);
}

/**
 * Return the {WHICH} {KIND} element of an array, or 0 if there is none.
 * {WHICH} {KIND} number of a list, or zero
 * find the {WHICH} {KIND} value of an array (not its index), or 0
 * Write a function that returns the {WHICH} {KIND} entry of an array, 0 if there is none.
 * How do I get the {WHICH} {KIND} element of an array, or 0 if there is none?
 * Given an array, return its {WHICH} {KIND} element; 0 if no element is {KIND}.
 * {WHICH} {KIND} element of an array, or 0
 * Write a function to get the {WHICH} {KIND} element of an array, or 0 if no element is {KIND}.
 * the {WHICH} {KIND} number in the list, 0 if there isn't one
 * What is the {WHICH} {KIND} value in an array (0 if there is none)?
 * {WHICH} {KIND} number in an array, or 0
 * Find the {WHICH} {KIND} number in an array; return 0 if there is none.
 * the {WHICH} {KIND} number in an array (the value, no index), 0 if absent
 * Write a function to retrieve the {WHICH} {KIND} item of a list; 0 when the list has no such item.
 *
 * @WHICH i=0;i<n;i++ "first"
 * @WHICH i=n-1;i>=0;i-- "last"
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @KIND %2!=0 "odd"
 * @T int32_t int64_t
 * @array a n
 * @name first_or_last_of_kind pick_by_sign
 * @range a -5 5
 * @range n 0 8
 */
T first_or_last_of_kind(const T *a, int32_t n) {
    int32_t i;
    for (WHICH)
        if (a[i] KIND) return a[i];
    return 0;
}

/**
 * Double the elements of an array at even indices, in place.
 * multiply every second element of an array by two in place, starting with the first
 * multiply a[0], a[2], a[4], ... by 2, in place
 * double the elements of an array at positions 0, 2, 4 and so on
 * Write a function that doubles each element of an array whose index is even.
 * double the elements of an array that have an even index, in place
 * How do I double alternate elements of a list in place, beginning with index 0?
 * Given an array, multiply the elements at even positions (counted from 0) by two.
 * double the values at even positions, counted from 0, of an array
 * Write a function that multiplies the items at indices 0, 2, 4, ... by two and leaves the others unchanged.
 * How do I double alternate elements of an array, starting with the first?
 * double the elements at even indices
 *
 * @T int32_t int64_t
 * @array a n
 * @name double_even_indices double_alternate
 * @range a -20 20
 * @range n 0 8
 */
void double_even_indices(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i += 2) a[i] *= 2;
}

/**
 * Change the sign of every second element of an array, starting with the second, in place.
 * negate the elements of an array at odd indices, in place
 * multiply a[1], a[3], a[5], ... by -1, in place
 * Write a function that negates each element of an array whose index is odd.
 * How do I negate alternate elements of a list in place, beginning with index 1?
 * flip the sign of the values at odd indices of an array
 * Given an array, multiply the elements at odd positions (counted from 0) by minus one.
 * Write a program that changes the sign of each array element whose zero-based index is odd.
 * How do I change the signs at positions 1, 3, 5, ... of an array, counted from 0?
 * negate elements at odd indices
 * Multiply every element at an odd index by -1.
 * How do I negate the elements at odd indices of an array?
 * Flip the sign of the entries at indices 1, 3, 5, ... in place
 *
 * @T int32_t double int64_t
 * @array a n
 * @name negate_odd_indices flip_alternate_signs
 * @range a -20 20
 * @range n 0 8
 */
void negate_odd_indices(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i += 2) a[i] = -a[i];
}

/**
 * Replace every zero of an array by its index.
 * replace the zeros of an array by their own position, counted from 0
 * Write a function that puts the index into each element of an array that is zero.
 * set a[i] = i where a[i] == 0, over an array of n
 * How do I replace the zeros of an array by their position counted from 0?
 * Given an array, set the zero elements to their index counted from 0.
 * store its own index in every zero element of an array
 * Write a function which overwrites each zero of an array with its index, counted from zero.
 * How can I replace the zeros in an array with their positions, starting at 0?
 * replace zeros with their index
 * Set every element that is 0 to its own index.
 * How do I replace the zeros in an array with their indices?
 *
 * @T int32_t int64_t
 * @array a n
 * @name zeros_to_index number_the_zeros
 * @range a 0 3
 * @range n 0 8
 */
void zeros_to_index(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == 0) a[i] = i;
}

/**
 * Fill an array with {WHAT}, all the way to its end.
 * array of {WHAT}, continued to n elements
 * Write a function that fills an array with {WHAT}, continuing to its end.
 * How do I fill a whole array with {WHAT}?
 * Write a function to fill an array, up to its length, with {WHAT} and so on.
 * fill array with {WHAT} and so on
 * Fill the array with {WHAT} and so on.
 * How do I fill an array with {WHAT} and so on?
 * Write a program that stores {WHAT} and so on in an array of n elements.
 * initialize an array with {WHAT} and so on
 * Tabulate {WHAT} across a whole array.
 * Create the pattern of {WHAT} and so on in an array, for as many elements as it has.
 *
 * @WHAT (1<<i) "the powers of two 1, 2, 4, 8"
 * @WHAT (i%2==0?1:-1) "1 and -1 in turns"
 * @WHAT (i%2==0?1:0) "1 and 0 in turns"
 * @WHAT ((i+1)*(i+1)) "squares 1, 4, 9"
 * @WHAT ((i+1)*(i+2)/2) "triangular numbers 1, 3, 6"
 * @WHAT ((i+1)*(i+1)*(i+1)) "cubes 1, 8, 27"
 * @WHAT (-(i+1)) "negative numbers -1, -2, -3"
 * @WHAT (10*(i+1)) "tens 10, 20, 30"
 * @T int32_t int64_t double
 * @array a n
 * @name fill_formula fill_series
 * @range a -9 9
 * @range n 0 8
 */
void fill_formula(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = WHAT;
}

/**
 * Write the indices at which a value occurs in an array to another array and return how many there are.
 * write all positions of x in an array, from 0, to out and return how many
 * Write a function that collects the indices of all elements equal to a value in a second array and returns their number.
 * find all occurrences of a value in an array: indices into out, return their count
 * How do I store all positions of a number in a list and get how many there are?
 * Given an array, a value and an output array, store the indices where the value occurs and return their number.
 * find all indices of a value in an array, put them in out and return the count
 * Write a program that finds all indices at which a value occurs, stores them in an output array and returns their number.
 * How can I store every position of a number in an array and return the count?
 * Find all indices of a value in an array, store them in another array and return how many there are.
 * How do I find all positions of a value in an array? Store them in out and return the count.
 * Note all the indices at which a wanted value hides in an array, in a second array, and return how many there are.
 *
 * @T int32_t int64_t double
 * @array a n
 * @array out n
 * @range out 0 0
 * @name positions_of find_all
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
int32_t positions_of(const T *a, int32_t n, T x, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) out[count++] = i;
    return count;
}

/**
 * Copy the elements that are not {KIND} to another array and return how many there are.
 * copy an array without its {KIND} numbers to another array and return how many were copied
 * Write a function that copies an array except its {KIND} elements to a second one and returns the new count.
 * copy those elements of an array that are not {KIND} into a new array and return how many there are
 * How do I copy an array without its {KIND} elements and return the number copied?
 * Given an array and an output array, store the elements that are not {KIND} and return their number.
 * Write a function that copies each number which is not {KIND} to a second array, in order, and returns how many it copied.
 * copy all elements that are not {KIND} to a second array, return count
 * Copy only the elements that are not {KIND} into another array and return their number.
 * How do I remove the {KIND} elements while copying an array? Return the new length.
 * filter out {KIND} numbers: copy all others to out and return their count
 * Write a function to copy a list with its {KIND} items excluded and return how many were copied.
 * All elements but the {KIND} ones go into another array; return how many were copied.
 *
 * @KIND <0 "negative"
 * @KIND >0 "positive"
 * @KIND ==0 "zero"
 * @T int32_t int64_t double
 * @array a n
 * @array out n
 * @name copy_except reject
 * @range a -3 3
 * @range n 0 8
 * @range out 0 0
 */
int32_t copy_except(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] KIND)) out[count++] = a[i];
    return count;
}

/**
 * Check whether one array of n is the other one backwards.
 * are two arrays of n reverses of each other
 * is array b array a read from the end
 * Write a function that returns true if the second array equals the first in reverse order.
 * like a == b[::-1] for arrays of n
 * How do I check that two lists of the same length are the reverse of each other?
 * Given two arrays of the same length, return whether reversing one gives the other.
 * is one array of n the reverse of the other
 * Write a function to check that one array, read backwards, equals another array of the same length.
 * How do I check if an array holds the items of another one in opposite order?
 * check if one array is the reverse of the other
 * Return true if the second array is the first array in reverse order.
 * Is one sequence the mirror image of another of equal length?
 * does a == b[::-1] hold for two lists of the same length?
 * Write a function to check whether the second list is the exact reversal of the first.
 * Is one array the mirror image of another array, both having n elements?
 * Is the second list the mirror image of the first, both of length n?
 *
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @name are_reversed is_reverse_of
 * @range a 0 1
 * @range b 0 1
 * @range n 0 8
 */
_Bool are_reversed(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[n - 1 - i]) return 0;
    return 1;
}

/**
 * Check whether every element of the first array is {WAY} the one at the same index of the second.
 * is a[i] {WAY} b[i] at every index of two arrays
 * elementwise comparison of two arrays: is each element of the first {WAY} that of the second
 * is each value of the first array {WAY} its counterpart in the second
 * Write a function that returns true if the first array is {WAY} the second at all positions.
 * How do I check that all entries of one array are {WAY} those of another at the same index?
 * Given two arrays of the same length, is every element of the first {WAY} the matching one of the second?
 * Write a program to determine if each element of the first array is {WAY} the element at the same index of the second.
 * Are all entries of the first array {WAY} their counterparts in the second?
 * Return true if a[i] {WAY:2} b[i] for every index i (every element of a is {WAY} that of b).
 * check that each element of the first array is {WAY} the corresponding element of the second
 * entrywise inequality of two vectors: is each a[i] {WAY} b[i]?
 *
 * @WAY > "greater than" ">"
 * @WAY >= "at least" ">="
 * @WAY < "less than" "<"
 * @WAY <= "at most" "<="
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @name all_pairs_satisfy dominates
 * @range a 0 5
 * @range b 0 5
 * @range n 0 4
 */
_Bool all_pairs_satisfy(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] WAY b[i])) return 0;
    return 1;
}

/**
 * Return 1 if the first string is longer, 2 if the second one is, 0 if both have the same length.
 * which of two strings is longer: 1, 2, or 0 for a tie
 * length comparison of two texts: 1 if the first is longer, 2 if the second, 0 if equal
 * Write a function that tells which string has more characters: 1, 2, or 0 for equal lengths.
 * compare strings by their length: 1 first longer, 2 second longer, 0 equal
 * How do I find out which word has more characters, 1 or 2, or 0 for neither?
 * Given two strings, return 1 or 2 for the longer one, or 0 if they are equally long.
 * Write a function that compares the lengths of two strings: 1 if the first is longer, 2 for the second, 0 if equal.
 * How can I tell which of two strings is longer (1 or 2, 0 for neither)?
 * which string is longer: 1 first, 2 second, 0 same length
 * Compare two strings by length: return 1 if the first is longer, 2 if the second is, else 0.
 * How do I check which of two strings is longer (1 or 2, 0 if equal)?
 * Compare two names by number of characters: 1 if the first has more, 2 if the second has, 0 for a tie
 *
 * @string a
 * @string b
 * @name longer_string which_is_longer
 */
int32_t longer_string(const char *a, const char *b) {
    int32_t i = 0;
    while (a[i] != 0 && b[i] != 0) i++;
    return a[i] != 0 ? 1 : b[i] != 0 ? 2 : 0;
}

/**
 * Check whether a string contains every character of another string; how often does not matter.
 * does the first string have all characters of the second
 * do all letters of the word (second string) occur in the text (first string)
 * Write a function that returns true if no character of the second string is missing from the first.
 * How do I check that a text (first) contains all given letters (second)?
 * does a string contain all of the characters of another one (given second)
 * Given two strings, return whether each character of the second occurs in the first.
 * Write a function to verify that every character of the second string is present somewhere in the first.
 * Does the first string include all of the second string's characters, regardless of order and number?
 * does a contain all characters of b
 * How do I check that a string contains every character of another string (given second)?
 * Return true if all characters of the second string occur in the first.
 * set(t) <= set(s): does the first string have every character of the second, frequencies irrelevant?
 *
 * @string a
 * @string b
 * @name has_all_characters covers_characters
 */
_Bool has_all_characters(const char *a, const char *b) {
    for (; *b != 0; b++) {
        const char *p = a;
        while (*p != 0 && *p != *b) p++;
        if (*p == 0) return 0;
    }
    return 1;
}

/**
 * Move the first character of a string to its end, in place.
 * rotate a string left by one character, in place
 * the first letter of a word goes to its end, in place
 * "hello" becomes "elloh" in place: first character to the end
 * Write a function that rotates the characters of a string one place to the left.
 * cyclic left shift of a text by one, in place
 * How do I rotate a C string left by one in place?
 * Given a string, move its first character behind the others, in place.
 * left rotation of a string by one character, in its own buffer
 * Write a function which moves the first character of a string to its end, shifting the others one place to the left.
 * How can I turn "abcd" into "bcda" in place?
 * rotate string left by one
 * s[1:] + s[:1] on the string itself, i.e. the leading character becomes the final one
 * "hello" becomes "elloh": put the opening letter at the back, in place
 *
 * @string s
 * @name rotate_text_left first_letter_last
 */
void rotate_text_left(char *s) {
    char first = *s;
    if (first == 0) return;
    for (; s[1] != 0; s++) *s = s[1];
    *s = first;
}

/**
 * Move the last character of a string to its beginning, in place.
 * rotate a string right by one character, in place
 * the last letter of a word goes to its front, in place
 * "hello" becomes "ohell" in place: last character to the start
 * Write a function that rotates the characters of a string one place to the right.
 * cyclic right shift of a text by one, in place
 * How do I rotate a C string to the right by one in place?
 * move the final letter of a string to its start, in place
 * Given a string, move its last character before the others, in place.
 * right rotation of a string by one character, in its own buffer
 * Write a program that moves the last character of a string to its beginning and shifts the rest right.
 * How can I turn "abcd" into "dabc" in place?
 * rotate string right by one
 *
 * @string s
 * @name rotate_text_right last_letter_first
 */
void rotate_text_right(char *s) {
    char kept = *s;
    if (kept == 0) return;
    int32_t i = 1;
    for (; s[i] != 0; i++) {
        char now = s[i];
        s[i] = kept;
        kept = now;
    }
    s[0] = kept;
}

/**
 * Check whether a string ends with {WHAT}.
 * does the text end with {WHAT}
 * is the last character of a string {WHAT}
 * is the final character {WHAT}
 * Write a function that returns true if the sentence ends with {WHAT}.
 * is {WHAT} at the end of the string
 * does a string have {WHAT} as its last character
 * How do I test whether a line ends with {WHAT}?
 * Given a string, return whether its last character is {WHAT}; false if it is empty.
 * Write a function to test if the last character of a string is {WHAT}.
 * How do I check that a sentence ends with {WHAT}?
 * does the string end with {WHAT}
 * Does this sentence finish with {WHAT}?
 *
 * @WHAT '?' "a question mark"
 * @WHAT '!' "an exclamation mark"
 * @WHAT '.' "a full stop"
 * @WHAT ';' "a semicolon"
 * @WHAT '/' "a slash"
 * @WHAT ',' "a comma"
 * @string s
 * @name ends_with_mark has_final_mark
 */
_Bool ends_with_mark(const char *s) {
    char last = 0;
    for (; *s != 0; s++) last = *s;
    return last == WHAT;
}

/**
 * Return the largest digit that occurs in a string, or -1 if it has none.
 * biggest digit character of a text, as a number from 0 to 9, or -1
 * maximum of the digits in a string, -1 if there are none
 * Write a function that finds the largest digit in a text, -1 for a text without digits.
 * greatest decimal digit among the characters of a string, or -1
 * Given a string, return the value of its greatest digit, or -1 if it has no digit.
 * max digit in a text, or -1
 * Write a function that finds the greatest digit among the characters of a string, or returns -1 without digits.
 * Which is the biggest digit in a string (-1 if none)?
 * largest digit in a string, -1 if none
 * How do I find the largest digit in a string? Return -1 if there is none.
 * Find the greatest digit in a string, or -1 if it contains no digit.
 * maximum digit in a string, -1 without digits
 * Write a function to find the largest digit in a string, or -1 if it contains no digit.
 *
 * @string s
 * @name largest_digit_in_text max_digit_of_string
 */
int32_t largest_digit_in_text(const char *s) {
    int32_t best = -1;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9' && *s - '0' > best) best = *s - '0';
    return best;
}
