/**
 * Find the second largest distinct value in an array, or -1 if there is none.
 * second highest value of a list, ignoring duplicates; -1 if all values are the same
 * Return the largest element that is strictly smaller than the maximum, -1 when all are equal.
 * My scores contain ties for first place; return the next lower score, or -1 if there isn't one.
 * Second biggest number in the array without counting repeats, or -1 when it doesn't exist
 * What is the second largest unique element? Return -1 if the array has only one distinct value.
 * Write a function to determine the runner-up score in a list, where ties for first place count once; give -1 if everyone has the same score.
 * Greatest element strictly less than the maximum of the sequence (-1 when no such element exists)
 * How do I get the second highest value of an array, ignoring duplicates, with -1 if it doesn't exist?
 * I need the second highest score in an array, ties for first place ignored, or -1 if all scores are equal.
 * Second largest number in an int array (must be smaller than the maximum), else -1
 * Return the second maximum of an array, or -1 if the array has fewer than two different values.
 * Write a function to find the second max of an array, not counting duplicates; return -1 if there isn't one.
 * Given an array, return its second largest number, where repeats of the maximum don't count, or -1.
 * Write a program to find the 2nd largest distinct element of a list, -1 if it doesn't exist.
 * 2nd biggest value in nums without counting duplicates of the biggest, -1 if all are equal
 * second highest number, duplicates count once, -1 when there is only one value
 * Function that returns the runner-up value of an array (strictly below the max), or -1.
 * How can I get the second greatest distinct integer in an array? -1 if none.
 * largest value < max of the array, or -1 if there is no such value
 * Determine the second-largest distinct value of a sequence of integers, returning -1 when there is none.
 * Implement second maximum: the biggest element that is not equal to the maximum, else -1.
 * get the second max of the numbers, ignoring ties for the max, -1 if nothing is left
 * Compute the second highest score where equal top scores count as one; -1 if there's no second score.
 * maximum of all elements that are less than the maximum, -1 if there are none
 * 2nd highest mark without counting equal marks twice, -1 if all marks are equal
 * Write a function to find the second largest number which is different from the largest, -1 if all are equal.
 * like Python's sorted(set(lst))[-2], but -1 when there's no second distinct item
 * second maximum of an array where repeats of the maximum do not count, -1 if all are equal
 *
 * @T int32_t int64_t
 * @name second_largest second_largest_distinct second_max
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T second_largest_distinct(const T *a, int32_t n) {
    T best = -1, second = -1;
    _Bool found = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || a[i] > best) {
            found = i > 0;
            second = best;
            best = a[i];
        } else if (a[i] < best && (!found || a[i] > second)) {
            found = 1;
            second = a[i];
        }
    }
    return second;
}

/**
 * Find the second smallest element of an array; equal elements count separately.
 * What is the second smallest value when repeats are allowed?
 * Return the number at index 1 after sorting the array in ascending order.
 * second minimum of an array, duplicates not removed
 * second lowest element of an array, duplicates included
 * Find the second minimum of an array in one pass, where two equal minima give that minimum.
 * 2nd lowest value, repeats allowed
 * How can I find the 2nd lowest element of an array (duplicates allowed)?
 * second minimum of an array, equal values count twice
 * Return the second smallest number in an array; if the minimum occurs twice, that is the minimum itself.
 * Write a function that returns the second lowest value of an array, counting duplicates.
 * Get the second lowest price from an array of prices, where duplicates count as separate prices.
 * Write a function to find the second smallest number in an array, duplicates allowed.
 * Given an array, return the second min; if the minimum appears twice, return the minimum.
 * second smallest item of a list, where equal values count twice
 * 2nd smallest element of nums, repeats counted separately
 * Find the second minimum value without sorting; duplicates count as separate elements.
 * get the second lowest of the numbers, [1, 1, 4] gives 1
 * Function returning the 2nd minimum of an array of at least two elements, with duplicates.
 * Which number comes second when the values are sorted from small to large, repeats kept?
 * the next-to-smallest value of the array, duplicates included
 * second order statistic of at least two numbers, ties counted individually
 * second item of a list in ascending order, as in sorted(lst)[1], for at least two numbers
 *
 * @T int32_t int64_t double
 * @name second_smallest second_min second_lowest
 * @array a n
 * @range a -20 20
 * @range n 2 8
 */
T second_smallest(const T *a, int32_t n) {
    T least = a[0] < a[1] ? a[0] : a[1], second = a[0] < a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] < least) {
            second = least;
            least = a[i];
        } else if (a[i] < second) {
            second = a[i];
        }
    }
    return second;
}

/**
 * Find the third largest element of an array of at least three; duplicates count separately.
 * third highest number of a list, duplicates included
 * Which value is third after sorting the array in descending order?
 * Return the third maximum of an array, where equal values count separately.
 * third greatest element of an array, duplicates counted separately
 * Find the third largest value without sorting; repeats are separate values.
 * 3rd highest number of an int list, duplicates allowed
 * Write a program that picks the third greatest number from a given list; repeated numbers count each time.
 * 3rd biggest number in array, duplicates included
 * Write a function to get the third largest number in an array without removing duplicates.
 * Return the third highest score in an array; equal scores are counted separately.
 * Given an array with at least three numbers, return the third largest, counting duplicates.
 * Write a function to find the third max of an array, counting duplicates.
 * Given an array of at least three integers, return the third largest, duplicates not removed.
 * 3rd largest element of nums, repeats count
 * 3rd biggest number in a list, equal numbers count separately
 * Write a program that finds the third greatest number in an array; equal values each count.
 * third maximum with repeats: [9, 9, 5, 1] gives 5
 * Return the third highest score, where tied scores take separate places.
 * get the third largest value of an integer array (duplicates allowed, at least 3 elements)
 * Function that returns the element that would be at index 2 if the array were sorted from largest to smallest.
 * Determine the third-largest item of a collection; duplicates are not skipped.
 * third largest number of the array, equal numbers counted separately
 * Write a function to find the third largest number in a list; duplicates take their own places.
 * 3rd largest of at least three numbers, repeats included
 * third greatest of at least three numbers, repeats counted individually
 * like sorted(lst)[-3]: the third item from the end after an ascending sort, duplicates kept
 *
 * @T int32_t int64_t
 * @name third_largest third_max third_highest
 * @array a n
 * @range a -20 20
 * @range n 3 8
 */
T third_largest(const T *a, int32_t n) {
    T top[3] = {a[0], a[0], a[0]};
    int32_t filled = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t place = filled;
        while (place > 0 && top[place - 1] < a[i]) place--;
        for (int32_t j = filled < 3 ? filled : 2; j > place; j--) top[j] = top[j - 1];
        if (place < 3) top[place] = a[i];
        if (filled < 3) filled++;
    }
    return top[2];
}

/**
 * Find the k-th largest element of an unsorted array, k counted from 1.
 * k-th highest number of a list, where k = 1 is the maximum
 * Return the value at position k after sorting in descending order, counted from 1.
 * The k-th greatest element of an array, duplicates counted separately, k from 1
 * I need the {k}th largest value in my array.
 * k-th largest element, where k = 1 means the maximum
 * Get the kth maximum of an array.
 * Given n scores in any order, find the score that takes place k when the best is place 1.
 * kth biggest num in unsorted data, k = 1 for the max
 * kth largest element of an array, unsorted
 * kth largest element in an array
 * Write a function to retrieve the kth greatest entry of a list, k = 1 being the maximum and equal entries counting separately.
 * How to find the kth highest value in an unsorted array, counting from 1, duplicates included?
 * find kth largest element in the array (k starts at 1)
 * Write a function to find the kth largest element in an array, with k = 1 for the maximum.
 * Given an integer array and k, return the kth largest element in sorted order, duplicates counted.
 * kth largest of nums, 1-based, not distinct
 * k-th biggest number in an unsorted array, k = 1 meaning the biggest
 * find the kth max of an array (k from 1)
 * Return the k-th greatest value of a list; equal values count separately and k starts at 1.
 * Write a program to get the k-th highest element, counting k from 1 and duplicates separately.
 * select the element that is kth from the top, duplicates counted, k = 1 for the max
 * How do I find the kth largest number without sorting the array? k = 2 is the second largest.
 * what would a[k - 1] be if the array were sorted in descending order?
 * Determine the number in place k from the top, where place 1 is the max.
 * kth greatest order statistic of unordered data, k = 1 being the maximum
 * Write a function to retrieve the kth largest entry from an unordered list of integers, k counted from one, duplicates counted separately.
 * kth biggest item: what sorted(lst, reverse=True)[k - 1] gives for a list of integers
 * in a list of integers, which is the k-th from the top, repeats counted individually and k = 1 being the top?
 * Write a C function to find the Kth maximum of an array, k = 1 meaning the maximum, duplicates counted separately
 * k-th highest score of an unordered list, 1 for the highest, equal scores take separate places
 *
 * @T int32_t int64_t
 * @name kth_largest find_kth_largest kth_max
 * @array a n
 * @range a -20 20
 * @range n 4 8
 * @range k 1 4
 */
T kth_largest(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t above = 0;
        for (int32_t j = 0; j < n; j++) above += a[j] > a[i] || (a[j] == a[i] && j < i);
        if (above == k - 1) return a[i];
    }
    return 0;
}

/**
 * Find the k-th smallest element of an unsorted array, k counted from 1.
 * k-th lowest number of a list, where k = 1 is the minimum
 * Return the value at position k after sorting in ascending order, counted from 1.
 * The k-th least element of an array, duplicates counted separately, k from 1
 * I need the {k}th smallest value in my array.
 * k-th smallest element, where k = 1 means the minimum
 * Get the kth minimum of an array.
 * kth smallest num in unsorted data
 * the kth smallest number of an array, k from 1
 * kth smallest value in an array
 * Write a function to select the kth lowest entry of an unordered list, where k = 1 is the minimum and repeats count.
 * How do you get the kth smallest number of an array when k begins at one?
 * find the kth smallest element, k = 1 being the minimum
 * Write a function to find the kth smallest element in an array, with k = 1 for the minimum.
 * Given an unsorted integer array and k, return the kth smallest element, k starting at 1, duplicates counted.
 * kth smallest of nums, 1-based, duplicates kept
 * find the kth min of an array (k from 1)
 * k-th least number in a list, where k = 1 is the least
 * Write a program to get the k-th lowest element of an array, counting k from 1 and repeats separately.
 * Order statistic: the k-th element in ascending order, with k starting at 1.
 * Implement selection of the kth smallest value, k = 2 being the second smallest.
 * what would a[k - 1] be if the array were sorted in ascending order?
 * Which number is at place k when the array is sorted from smallest to largest, with place 1 first?
 * How can I find the kth smallest item of an unsorted list, counting from 1?
 * kth order statistic of unordered data, k = 1 being the minimum
 * sorted(lst)[k - 1], i.e. the kth lowest entry of an unordered integer list
 * Write a function to fetch the k-th minimum in a list of integers, the minimum itself being k = 1.
 *
 * @T int32_t int64_t
 * @name kth_smallest find_kth_smallest kth_min
 * @array a n
 * @range a -20 20
 * @range n 4 8
 * @range k 1 4
 */
T kth_from_one(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t below = 0;
        for (int32_t j = 0; j < n; j++) below += a[j] < a[i] || (a[j] == a[i] && j < i);
        if (below == k - 1) return a[i];
    }
    return 0;
}

/**
 * An array of n numbers holds all of 1 to n + 1 but one; find the missing one.
 * missing number in 1..n+1, given n different elements of that range
 * Which number from 1 to {n} + 1 does not occur in the array of length {n}?
 * Which of the numbers 1, 2, ..., n + 1 is missing from an array of n different elements?
 * An unsorted array has n of the integers from 1 to n + 1; find the one that is missing.
 * Which number was removed from a permutation of 1..n+1? The other n numbers are given.
 * Given n distinct numbers between 1 and n + 1, return the one left out.
 * Write a function that identifies the absent integer, given n different numbers taken from 1 up to n + 1.
 * How to find the one missing number when the array holds n of the values 1 to n+1?
 * find missing number in array of n numbers from 1 to n+1
 * Write a function that finds the missing number in an array holding n of the numbers 1 to n + 1.
 * Return the missing number from an array of n distinct integers in the range 1 to n + 1.
 * Write a function to find the missing number in an array of n distinct integers from 1 to n + 1.
 * Given n different numbers from 1..n+1, return the one that is not in the array.
 * missing integer of the range 1 to n+1, where n is the array's length
 * find the absent number: the array of length n holds every number from 1 to n+1 except one
 * Sum formula for the missing element: (n+1)(n+2)/2 minus the sum of the n elements.
 * Write a program to find the lost number in an array of n elements drawn from 1..n+1 without repeats.
 * One number in 1..n+1 is not in my list of n distinct numbers; which one?
 * Implement missing number: n elements, all different, between 1 and n+1.
 * get the value of 1, 2, ..., n+1 that the array of size n lacks
 * [1, 2, 4, 5] has 4 elements and lacks 3: find the missing number of 1 to n+1.
 * which number is missing from 1..n+1 if the list holds all n others
 * Consecutive integers 1 to n + 1 with one of them omitted are stored unordered in a list of n entries; return the omitted one.
 * Write a function that identifies which single integer of 1..n+1 is absent from a list having n distinct items.
 * The array has n distinct values taken from 1..n+1; which one is absent?
 *
 * @T int32_t int64_t
 * @name find_missing missing_number find_missing_number
 * @array a n
 * @range a 1 9
 * @range n 0 8
 */
T missing_from_one(const T *a, int32_t n) {
    T missing = n + 1;
    for (int32_t i = 0; i < n; i++) missing += i + 1 - a[i];
    return missing;
}

/**
 * find the missing number: the array has n - 1 different numbers from 1 to n, and n is passed
 * missing number from 1 to n when the array holds only n - 1 of them
 * How do I find the one number that is missing from a list of 1..n? The list holds n - 1 values.
 * Write a function that takes the n - 1 numbers and n and returns the absent one of 1 to n.
 * missing number, e.g. the array 1 2 4 5 with n = 5 gives 3
 * Which number between 1 and n is not in an array of n-1 distinct elements?
 * find the missing number from 1 to n, array has n-1 elements
 * An array has n - 1 distinct numbers from 1 to n; return the one that is missing.
 * Write a function to find the missing number from 1 to n in an array of n - 1 elements.
 * Given n and an array of n - 1 different numbers between 1 and n, which number is missing?
 * Find the missing ticket number: tickets are numbered 1 to n and the array has the other n - 1.
 * Find the number from 1 to n that is not in the array (the array has n - 1 distinct values).
 * I have n - 1 of the numbers 1 to n in an array. Which number is missing?
 * Subtract the given n - 1 numbers from n(n + 1)/2 to find which of 1..n isn't among them.
 * n - 1 roll numbers from 1 to n are in an array; which roll number is absent?
 *
 * @T int32_t int64_t
 * @name missing_of_n absent_number
 * @array a n
 * @range n 1 8
 * @range a 1 8
 */
T missing_of_n(const T *a, int32_t n) {
    T missing = (T)n * (n + 1) / 2;
    for (int32_t i = 0; i < n - 1; i++) missing -= a[i];
    return missing;
}

/**
 * Find the smallest positive integer that does not occur in an array.
 * first missing positive number in an unsorted array
 * Return the smallest missing positive integer of the array; zeros and negatives do not matter.
 * Find the lowest positive value absent from an unsorted list.
 * Given the ids in use, in no order, what is the smallest unused id that is at least 1?
 * Search for the smallest natural number, from 1 on, that the array does not contain.
 * lowest natural number from 1 on that is absent from the list
 * Write a function that finds the lowest integer from 1 upwards that a given list does not contain.
 * smallest positive number not present in the array
 * How do I find the smallest positive integer missing from an unsorted array?
 * Given an array of ints, return the smallest integer greater than 0 that is not in it.
 * Write a function to find the smallest missing positive integer in an unsorted array.
 * Given an unsorted array of integers, return the lowest positive number not in it.
 * least integer >= 1 that is missing from nums
 * smallest natural number (from 1) that isn't in the list
 * [3, 4, -1, 1] gives 2: the first missing positive
 * Find the minimum positive value that does not appear in the array.
 * Which is the first of 1, 2, 3, ... that the array does not contain?
 * Write a program that determines the smallest positive number absent from an array.
 * mex from 1: lowest positive integer not among the elements
 * Implement first missing positive; an empty array gives 1.
 * How do I get the lowest free id (starting at 1) given the array of ids in use?
 * Write a function that takes an unsorted array and returns the smallest natural number >= 1 not contained in it.
 * lowest missing positive int, negatives and 0 ignored
 * find the smallest integer greater than 0 which is missing from the sequence
 * what is the first positive integer that doesn't appear among the numbers?
 * least positive natural number absent from an array of integers
 * least integer from 1 upward that is missing from an unordered list
 * Given an unsorted integer array, which is the first of 1, 2, 3, ... that it lacks?
 *
 * @T int32_t int64_t
 * @name first_missing_positive smallest_missing smallest_missing_positive
 * @array a n
 * @range a -2 9
 * @range n 0 8
 */
int32_t first_missing_positive(const T *a, int32_t n) {
    for (int32_t candidate = 1;; candidate++) {
        int32_t i = 0;
        while (i < n && a[i] != candidate) i++;
        if (i == n) return candidate;
    }
}

/**
 * Find the first element of an array that occurs again later, or -1.
 * first value of a list that comes again later, -1 if nothing repeats
 * Which is the earliest element with a duplicate? Return -1 if all differ.
 * Return the leftmost number that appears more than once, else -1.
 * first element of the array that has a duplicate later on, or -1
 * Find the first value in an array that shows up a second time later; -1 if all values are different.
 * leftmost value of the array that occurs again later, or -1
 * first element of an array with a later duplicate, else -1
 * Write a function to return the earliest element of a list that turns up again later on, or -1 if all differ.
 * How can I find the first element in an array that has a duplicate further right (-1 if no duplicates)?
 * Write a function to find the first repeating element in an array, the leftmost value that has a duplicate; -1 if none.
 * Given an array of integers, return the earliest element that appears again later, or -1.
 * first duplicate value by position of its first copy, -1 if there are no duplicates
 * leftmost element of nums that occurs more than once, otherwise -1
 * Write a program to find the first element that is repeated further on in the array, -1 if all are unique.
 * In [2, 5, 5, 2] the answer is 2: the first element that has a copy later; -1 if none.
 * Return the first number with another occurrence to its right, or -1.
 * Function that returns the first item of a list which comes up more than once, -1 if there is no such item.
 * Which number is the first to have a duplicate somewhere after it? -1 if no number has.
 * Write a function to find the first duplicate element in an array, the one that occurs again later, or -1.
 * first repeated element of the list: the earliest that occurs again later, -1 if all differ
 * Write a function to find the first number in a list that has a duplicate further on, -1 if there is none.
 * Write a function to find the first item of an integer list which has a duplicate further on; -1 if all items are unique.
 * Return the earliest entry whose value appears again at a later subscript, or -1 if there is no repetition.
 *
 * @T int32_t int64_t
 * @name find_duplicate first_repeated first_duplicate
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T first_repeated(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return a[i];
    return -1;
}

/**
 * Find the first element of an array that occurs exactly once, or -1.
 * first non-repeating number in a list, -1 if every number repeats
 * Which is the earliest value without a duplicate? Return -1 if every one is repeated.
 * Return the leftmost element whose count is one, else -1.
 * first unique element of an array, or -1
 * Which element appears only once? Return the first such element, or -1.
 * Find the first number in the array that has no duplicate, -1 for none.
 * the first value that is not repeated anywhere in the array, or -1 if there is none
 * leftmost number that has no duplicate anywhere in the array, else -1
 * first element of an array that does not repeat, or -1
 * Write a program that finds the leftmost number of a list which occurs only once; -1 when there is no such number.
 * How to get the first non-duplicated item of an array, -1 if they're all duplicated?
 * first non-repeating element of array or -1
 * Write a function to find the first non-repeating element in an array; return -1 if every element repeats.
 * Given an integer array, return the first element that appears only once, or -1.
 * first unique integer of nums, -1 if none
 * leftmost value with a count of exactly 1, else -1
 * Write a program to find the first number in a list that has no duplicate, -1 if there isn't one.
 * Return the first item that isn't repeated anywhere else in the array, -1 otherwise.
 * earliest element of a sequence that occurs once; -1 if all occur several times
 * get the first array entry with frequency 1, or -1 when there's none
 * Function returning the first number of an array that is never repeated, or -1 if not found.
 * Write a function to find the leftmost list item having a frequency of exactly one; -1 if every item is duplicated.
 * first nonrepeated entry of a list of integers, else -1
 * first x of a list with lst.count(x) == 1, or -1 if there is none
 * find the first element in an array that has no duplicate, -1 if every one repeats
 *
 * @T int32_t int64_t
 * @name first_unique first_non_repeating find_unique
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
T first_unique_element(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies == 1) return a[i];
    }
    return -1;
}

/**
 * Count the elements that occur exactly once in an array.
 * number of unique (unrepeated) values in a list
 * How many entries have no duplicate?
 * Return how many values of the array appear just one time.
 * number of values in an array that occur only once
 * The array lists the guest number of each visit; how many guests came only once?
 * How many elements of the array differ from all the others?
 * Count the values with frequency one in an array.
 * number of elements that have no duplicate in the array
 * Write a function to count the elements of a list that appear exactly once.
 * number of singletons: values with frequency 1 in the sequence
 * How many elements of my array have no duplicate at all?
 * count elements that occur exactly once
 * Write a function to count the unique elements of an array, that is, those that appear exactly once.
 * Given an array, return how many of its values occur only once.
 * count of non-repeating elements in an array
 * number of values with frequency 1 in a list of integers
 * Write a program to count the numbers without any duplicate in an array; [1, 1, 2, 3] gives 2.
 * How many elements of nums are not repeated anywhere else in it?
 * count integers that appear one time only
 * Determine how many items of a collection occur a single time.
 * Function that counts array entries which have no copy elsewhere in the array.
 * number of values having frequency exactly one
 * Write a function to count the nonrepeated items of a list: those that have no duplicate anywhere.
 *
 * @T int32_t int64_t
 * @name count_unique unique_count count_singletons
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_unrepeated(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies == 1) count++;
    }
    return count;
}

/**
 * Count the distinct values that occur more than once in an array.
 * number of duplicated values in a list, each one counted once
 * How many different numbers are repeated?
 * Return how many values appear at least twice, each counted once.
 * number of distinct values that occur more than once in an array
 * Count the different values that show up two or more times.
 * number of different elements that are repeated
 * how many distinct numbers of the list occur more than once
 * How many distinct values in my array appear more than once?
 * How can I find the number of distinct duplicated values in an array?
 * number of different values that have duplicates
 * Write a function to count how many different values of a list occur two or more times.
 * Write a function to count the duplicate values in an array, each repeated value counted once.
 * Given an array, return how many distinct numbers appear at least twice.
 * number of different values with a frequency > 1
 * count how many values are repeated; [1, 1, 1, 2, 2, 3] gives 2
 * Write a program to count total duplicate elements, counting each duplicated value one time.
 * How many distinct items of nums occur two or more times?
 * count of distinct integers that have duplicates in the list
 * Determine the number of values that show up more than once; a value with five copies counts once.
 * Function that returns the count of different repeating elements of an array.
 * Write a function to count how many distinct items of a list are repeated; an item repeated many times counts once.
 * equivalent of sum(c > 1 for c in Counter(lst).values()) for a list of integers
 * Count how many distinct numbers of an array appear repeatedly.
 *
 * @T int32_t int64_t
 * @name count_duplicates duplicate_count count_repeated
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_duplicated(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t earlier = 0, later = 0;
        for (int32_t j = 0; j < i; j++) earlier += a[j] == a[i];
        for (int32_t j = i + 1; j < n; j++) later += a[j] == a[i];
        if (earlier == 0 && later > 0) count++;
    }
    return count;
}

/**
 * Find the majority element of an array, or -1 if none fills more than half of it.
 * Which number makes up more than half of the list? Return -1 if there is none.
 * Return the element that appears more than n/2 times, else -1.
 * Is there one value that fills more than half of the array? Return that value, or -1.
 * Given the candidate chosen on each ballot, who won over half of the ballots? -1 if nobody did.
 * majority element (more than half) of an array of non-negative numbers, otherwise -1
 * Find the value whose count is above half the length, or return -1.
 * dominant element of the array, i.e. in more than half of the positions; -1 when there is none
 * majority element, more than n/2 occurrences, or -1
 * element that appears more than half the time, -1 if there is none
 * Write a function to find the entry that fills over half of the list, returning -1 when nothing does.
 * How to tell which number appears more than n/2 times in an array, with -1 for none?
 * majority element of the array, -1 if there is no majority
 * Write a function to find the majority element, the one that occurs more than n/2 times; return -1 if none does.
 * Boyer-Moore majority vote with a check: the value in more than half of the array, or -1.
 * Given an array of n integers, return the number with a count > n / 2, else -1.
 * Which element appears in more than half the positions? -1 if no element does.
 * Write a program to find the number occurring more than half of the time in an array, -1 if missing.
 * absolute majority in a list of votes: the winning candidate's number, or -1 if nobody has more than half
 * dominant value of an array (frequency over 50%), -1 otherwise
 * Implement majority vote; exactly half is not enough and gives -1.
 * Determine whether one value fills more than half of the list and return it, else return -1.
 * Find the element whose frequency exceeds half the length of the array; if there is none, -1.
 * Which value occurs more often than all other values together? -1 if no value does.
 * Function to determine the majority number (count strictly greater than n/2), or -1.
 * check for a strict majority and return its value, otherwise -1
 * majority item of a sequence, -1 if there isn't one
 * Write a function to find the list item whose frequency exceeds half of the list's length, returning -1 if no such item exists.
 * absolute majority vote: value with more than n/2 occurrences, or -1
 * Boyer-Moore voting algorithm: the element that appears more than n/2 times, -1 when there is none
 *
 * @T int32_t int64_t
 * @name majority_element find_majority majority
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
T majority_element(const T *a, int32_t n) {
    T candidate = -1;
    int32_t votes = 0, count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (votes == 0) candidate = a[i];
        votes += a[i] == candidate ? 1 : -1;
    }
    for (int32_t i = 0; i < n; i++) count += a[i] == candidate;
    return count > n / 2 ? candidate : -1;
}

/**
 * Find the least frequent value of an array; the first one wins a tie.
 * rarest element of a list, the first one on a tie
 * Return the value with the lowest count in the array, the earliest one if there are several.
 * least common element of a non-empty array; the first one wins ties
 * Which movie was watched the fewest times, according to a list of movie numbers? The first one listed wins a tie.
 * What is the rarest value in the array? If several are equally rare, take the first.
 * Count every value and return the one that appears fewest times; on a tie the one that comes first wins.
 * rarest number in the list, first one if tied
 * Write a function that finds the rarest number in a list, the earliest one if several are equally rare.
 * How do I get the least common element of an array (first such in case of ties)?
 * least frequent element in an array, the first one wins ties
 * Which value appears the fewest times in an array? If there is a tie, return the one that comes first.
 * Write a function to find the least common element of an array; on a tie return the one that comes first.
 * Given an array, return the value with the smallest frequency, the first in the array on ties.
 * least common number in nums, first one wins a tie
 * Which value appears the fewest times? If several do, take the earliest one.
 * Write a program to find the element with the minimum count; ties go to the earliest element.
 * number with the lowest frequency in a list, the first such in array order
 * opposite of the mode: the rarest value, with the leftmost on a tie
 * value of minimum frequency in the data, the earliest among ties
 *
 * @T int32_t int64_t
 * @name least_frequent rarest least_common
 * @array a n
 * @range a 0 3
 * @range n 1 8
 */
T least_frequent(const T *a, int32_t n) {
    T rarest = a[0];
    int32_t fewest = n + 1;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies < fewest) {
            fewest = copies;
            rarest = a[i];
        }
    }
    return rarest;
}

/**
 * Find the first index in a sorted array whose element is not less than a value, or the length.
 * At which index should a number be inserted to keep the ascending array sorted, before equal ones?
 * Return the index of the first element >= {x} in ascending data, or {n} if none is.
 * std::lower_bound on an ascending array, as an index
 * search insert position in a sorted list: index of the first element that is not smaller
 * bisect_left of {x} in the ascending array {a}
 * Return the leftmost index at which {x} could be inserted so that the ascending array stays in order.
 * leftmost insertion point of a value in ascending data
 * insert index of a value in a sorted array, to the left of equal values
 * search insert position: the first index of the target in the sorted array, or where it would be inserted
 * std::lower_bound on a sorted range, result as an index (n if all are less)
 * How to find the first index whose value is >= x in a sorted array, or the length if there is none?
 * leftmost insertion point of x in a sorted array
 * lower bound by binary search: first index with a[i] >= x, n if there is none
 * Write a function that returns the leftmost insert index of a value in an ascending sorted array.
 * Given a sorted array and a target, return the index where it would be inserted, left of equal elements.
 * std::lower_bound as an index into an ascending array
 * bisect left: how many elements of the ascending array are < x, found by binary search
 * Implement lower_bound on an ascending array: index of the first element not below the given value, or n.
 * first index of an ascending array with an element greater than or equal to the target, n if none
 * search insert position (from 0) in an ascending array, before elements that equal the target
 * Find the smallest index i such that a[i] >= the key in an ascending array, or the length.
 * Where is the first element >= the target in a sorted array? The length if all are smaller.
 * bisect left: where to insert x in an ascending list, before all elements equal to it
 * Write a function to find the insertion index of a specified element in a sorted list, in front of equal ones.
 * Write a function to find where a value would be inserted in an ascending list, ahead of any identical entries.
 * Given a sorted array and a target, return its first index if found, otherwise the index where it would be inserted in order.
 * search insert position (from 0) of a target in a sorted list, the leftmost possible
 *
 * @T int32_t int64_t double
 * @name lower_bound search_insert insert_position
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -6 6
 * @ascending a
 */
int32_t lower_bound(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] < x) low = middle + 1;
        else high = middle;
    }
    return low;
}

/**
 * Find the first index in a sorted array whose element is greater than a value, or the length.
 * At which index should a number be inserted to keep the ascending array sorted, after equal ones?
 * Return the index of the first element > {x} in ascending data, or {n} if none is.
 * std::upper_bound on an ascending array, as an index
 * bisect_right of {x} in the ascending array {a}
 * Return the rightmost index at which {x} could be inserted so that the ascending array stays in order.
 * index after the last element that is not greater than x, in an ascending array
 * Write a function to locate the insertion index for {x} in an ascending list, to the right of entries equal to it.
 * std::upper_bound on a sorted range, giving an index, n when nothing exceeds x
 * How to get the first index with a value strictly greater than x in a sorted array (length if none)?
 * rightmost insertion point of x in sorted array
 * Return the index of the first element greater than x in an ascending array, or n if there is none.
 * upper bound by binary search: first index with a[i] > x, n if there is none
 * Write a function that returns the rightmost insert index of a value in an ascending sorted array.
 * Given a sorted array and a target, return the index where it would be inserted, right of equal elements.
 * std::upper_bound as an index into an ascending array
 * bisect right: how many elements of the ascending array are <= x, found by binary search
 * Implement upper_bound on an ascending array: index of the first element above the given value, or n.
 * first index of an ascending array with an element strictly greater than the target, n if none
 * search insert position (from 0) in an ascending array, after elements that equal the target
 * Find the smallest index i such that a[i] > the key in an ascending array, or the length.
 * Write a function to find the insertion index of a specified element in a sorted list, after equal ones.
 * bisect right: where to insert x in an ascending list, behind all elements equal to it
 * insertion point of a number in a sorted list, to the right of existing equal entries
 * Write a function to count the elements equal to or smaller than a value in an ascending sorted array.
 * number of elements of a sorted (ascending) array that are less than or equal to the value
 * count the elements of an ascending list that are less than or equal to a value
 * Write a function to find the index right after the last item that is <= the key in an ascending list.
 * How many elements of the ascending array are less than or equal to the target? use bisection
 *
 * @T int32_t int64_t double
 * @name upper_bound first_greater bisect_right
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -6 6
 * @ascending a
 */
int32_t upper_bound(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] <= x) low = middle + 1;
        else high = middle;
    }
    return low;
}

/**
 * Search a rotated sorted array for a value and return its index, or -1.
 * find the index of a target in an ascending array that was rotated, all values different; -1 if absent
 * binary search in a rotated sorted array, index or -1
 * Return the index of {x} in an ascending array that was rotated, such as 4 5 6 1 2 3, else -1.
 * An array was sorted, then rotated by an unknown amount: return the index of a number in it, or -1.
 * Find the index of the target in the rotated sorted array, -1 if it is not there.
 * position of a value in a rotated ascending array, -1 when missing
 * search a sorted list that was rotated and return the index, or -1
 * rotated sorted array: find the index of the key, -1 if it is missing
 * Write a function that looks up {x} by bisection in an ascending array of different numbers that has been rotated; give its index or -1.
 * How to find an element's index in a sorted array that was rotated at an unknown pivot (-1 = not found)?
 * search in rotated sorted array, return index or -1
 * Write a function to search for a target in a rotated sorted array of distinct values and return its index or -1.
 * Given an ascending array of distinct integers rotated at an unknown pivot, return the target's index, -1 if not found.
 * O(log n) search in a sorted array that has been rotated, -1 if the value is missing, no duplicates
 * modified binary search: index of a key in a rotated ascending array without duplicates, else -1
 * find the index of a number in an array like [4, 5, 6, 1, 2, 3], -1 if it is not there
 * Implement search in a sorted and shifted array of different numbers, returning the index or -1.
 * Where is the target in this cyclically shifted ascending array of distinct values? -1 if it isn't there.
 * Write a function to look up a key in a circularly shifted ascending list of unique integers; index or -1.
 * binary search when the sorted list has been rotated at some unknown pivot: subscript of the target, -1 if absent
 *
 * @T int32_t int64_t
 * @name search_rotated find_in_rotated rotated_search
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
int32_t search_rotated(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n - 1;
    while (low <= high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] == x) return middle;
        if (a[low] == a[middle] && a[middle] == a[high]) {
            low++;
            high--;
        } else if (a[low] <= a[middle]) {
            if (a[low] <= x && x < a[middle]) high = middle - 1;
            else low = middle + 1;
        } else {
            if (a[middle] < x && x <= a[high]) low = middle + 1;
            else high = middle - 1;
        }
    }
    return -1;
}

/**
 * By how many places to the right was this ascending array rotated?
 * Return the first index of a rotated sorted array whose element is smaller than the one before it, 0 if there is none.
 * index of the first array element that is smaller than the one before it, else 0
 * Find how far to the right an ascending array was rotated; for 4 5 1 2 3 the answer is 2.
 * Detect the rotation point of an increasing sequence: the index of the first drop, or 0.
 * number of right rotations that were applied to a sorted array
 * Write a function to find by how many places an ascending list was rotated to the right, 0 if it is not rotated.
 * How many times has a sorted array been right-rotated?
 * find the number of rotations in a rotated sorted array (index of the first smaller-than-previous element)
 * Given a sorted array that was rotated to the right, return the number of rotations.
 * Find the index of the first element smaller than its predecessor, or 0 if the array is ascending.
 * Count how many right rotations turned an ascending array into this one.
 * index of the first drop in a rotated ascending array, the number of right rotations, 0 if sorted
 *
 * @T int32_t int64_t
 * @name rotation_count find_pivot find_rotation
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t rotation_count(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[i - 1]) return i;
    return 0;
}

/**
 * Rotate an array to the left by k places, in place; k may be more than the length.
 * left rotation of an array in place by {k}, which may be larger than the length
 * Shift the array left by k steps cyclically, in place.
 * Rotate {a}, length {n}, left {k} times, in place.
 * circular left shift of an array by k, in place
 * Rotate in place: with k = 2, turn 1 2 3 4 5 into 3 4 5 1 2.
 * rotate array left by k, in place
 * rotate an array to the left by k steps
 * Write a function to move the first k entries of a list to its back, in place, where k may exceed the length.
 * How to rotate an array to the left k times in place?
 * rotate array left by k
 * Write a function to rotate an array left by k positions in place.
 * Given an array and k, shift its elements k steps to the left, wrapping around; k can exceed n.
 * left rotate an array by k, in place
 * cyclic shift left by k: [1, 2, 3, 4, 5] with k = 2 becomes [3, 4, 5, 1, 2]
 * Write a program for left rotation of an array by d elements, in place.
 * move the first k elements of nums to the end, in place, with k taken modulo n
 * Circularly shift the elements left by k; what falls off the front comes back at the end.
 * Implement an in-place left rotation by k % n.
 * How do I rotate the values of an array k times to the left, in place?
 * rotate a sequence to the left by k, modifying the array itself
 * Write a function that shifts all elements k places toward the front, the front ones wrapping to the back.
 * left circular rotation by k steps, in place
 * split the list at index k and swap the two parts, in place; k above the length wraps around
 * Write a function to split a list at a specified position k and move the first part to the end, in place.
 * Write a function to cyclically shift the items of a list k positions toward the front; wrapped items go to the tail.
 * lst[k:] + lst[:k] done in-place, k taken modulo the length
 * same as deque.rotate(-k) for k >= 0, but on an array, in place
 * How do I cyclically shift an array k positions towards the beginning, wrapping the front items round to the back?
 *
 * @T int32_t int64_t double
 * @name rotate_left rotate_array_left left_rotate
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range k 0 20
 */
void rotate_left_by(T *a, int32_t n, int32_t k) {
    if (n <= 0) return;
    for (int32_t step = k % n; step > 0; step--) {
        T first = a[0];
        for (int32_t i = 1; i < n; i++) a[i - 1] = a[i];
        a[n - 1] = first;
    }
}

/**
 * Rotate an array to the right by k places, in place; k may exceed the length.
 * right rotation of an array in place by {k}, which may be larger than the length
 * Shift the array right by k steps cyclically, in place.
 * Rotate {a}, length {n}, right {k} times, in place.
 * circular right shift of an array by k, in place
 * Rotate in place: with k = 2, turn 1 2 3 4 5 into 4 5 1 2 3.
 * rotate array right by k, in place
 * rotate an array to the right by k steps
 * Write a function that shifts the members of a list k places towards the end and brings those pushed out back to the front (k can be larger than n).
 * rotate array to the right k times
 * Move the last k elements of an array to the front, in place; k can be larger than n.
 * Write a function to rotate an array right by k positions in place.
 * Given an array nums, rotate it to the right by k steps, k non-negative and maybe larger than n.
 * right rotate an array by k, in place
 * cyclic shift right by k: [1, 2, 3, 4, 5] with k = 2 becomes [4, 5, 1, 2, 3]
 * Write a program for right rotation of an array by k elements, in place.
 * move the last k elements to the front, in place, with k taken modulo n
 * Circularly shift the elements right by k; what falls off the end comes back at the front.
 * Implement an in-place right rotation by k % n.
 * How do I rotate the values of an array k times to the right, in place?
 * rotate a sequence to the right by k, modifying the array itself
 * Write a function that shifts all elements k places toward the end, the end ones wrapping to the front.
 * right circular rotation by k steps, in place
 * Write a function to cyclically move each item of a list k positions toward the end, the final k wrapping round to the front.
 * right rotation of a list done in place, like lst[-k:] + lst[:-k], k may exceed the length
 * deque.rotate(k) on an array, in place, k >= 0
 * cyclic shift to the right: the final k items wrap round to the front, in place, k may exceed the length
 *
 * @T int32_t int64_t double
 * @name rotate_right rotate_array rotate_array_right
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range k 0 20
 */
void rotate_right_by(T *a, int32_t n, int32_t k) {
    if (n <= 0) return;
    for (int32_t step = k % n; step > 0; step--) {
        T last = a[n - 1];
        for (int32_t i = n - 1; i > 0; i--) a[i] = a[i - 1];
        a[0] = last;
    }
}

/**
 * Count the leaders of an array: elements greater than everything to their right.
 * number of leaders in a list, a leader being greater than everything after it
 * How many elements are larger than all later ones? The last one always counts.
 * Return how many elements are greater than every element after them.
 * Count the elements that are strictly greater than the maximum of all that follow.
 * Given building heights from left to right, how many can see the sunset on the right? Equal height blocks the view.
 * count the leaders in an array, i.e. elements larger than all to their right
 * how many elements of the list are strictly greater than all that follow
 * how many leaders does the array have? leader = strictly bigger than every later element
 * Write a function to count the numbers of a list that are strictly greater than all numbers to their right; the last one qualifies.
 * How many leaders are there in an array (greater than everything after it)?
 * count elements bigger than every element after them
 * Write a function to count the leaders in an array, elements strictly greater than all elements on their right.
 * Given an array, return how many elements are bigger than every element after them; the last one counts.
 * count the buildings that can see the sea on the right: taller than all to their right
 * number of right-to-left maxima of an array (strict)
 * Write a program that counts elements with nothing greater or equal to their right.
 * Scan from the right and count each new strict maximum.
 * How many numbers exceed all the numbers following them, the last number included?
 * how many list items exceed every item succeeding them? The final item always qualifies.
 * Count the elements of an array that are larger than all elements on their right side, the last one always counting.
 *
 * @T int32_t int64_t
 * @name count_leaders leaders number_of_leaders
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_leaders(const T *a, int32_t n) {
    int32_t count = 0;
    T best = 0;
    for (int32_t i = n - 1; i >= 0; i--) {
        if (i == n - 1 || a[i] > best) {
            best = a[i];
            count++;
        }
    }
    return count;
}

/**
 * Collect the leaders of an array, elements greater than all to their right, in order, and return their number.
 * Write every element that is greater than all later ones to an output array, in order; return how many there are.
 * Which elements are larger than everything after them? Put them into {out} in order and return the count.
 * Copy the elements that are strictly greater than all elements on their right side, from left to right, and return how many there are.
 * Extract to an output array the elements greater than all later ones, keeping their order, and return the count.
 * put the leaders of an array (bigger than all to the right) into another one in order and return how many
 * How to copy all array leaders (strictly larger than all elements to the right) in order to another array and return the count?
 * Write a function that copies all leaders of an array (elements greater than everything to their right) to out in order and returns how many there are.
 * Find the elements larger than all elements after them, store them in out in order, and return the count.
 * Get the leaders of an array, i.e. elements bigger than everything to their right, in order, and return the number of leaders.
 * Store every element that is strictly greater than all later ones in a second array, in their order, and return how many were stored.
 * Copy every array element that is greater than all elements after it to out, left to right, and return how many you copied.
 * Write a program to store all elements strictly greater than everything on their right, order kept, and return how many
 *
 * @T int32_t int64_t
 * @name find_leaders leaders collect_leaders
 * @array a n
 * @array out 8
 * @range a 0 9
 * @range n 0 8
 */
int32_t find_leaders(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i + 1;
        while (j < n && a[j] < a[i]) j++;
        if (j >= n) out[count++] = a[i];
    }
    return count;
}

/**
 * Find the largest sum of k consecutive elements.
 * maximum sum of a window of size k
 * Slide a window of {k} elements over the array and return its largest sum.
 * max sum subarray of fixed length k
 * What is the highest total of sales over {k} days in a row?
 * Return the greatest sum among all contiguous blocks of {k} numbers.
 * maximum total of a sliding window with fixed size k
 * largest sum of a window of {k} elements in an array
 * best sum of k elements in a row
 * Write a function to calculate the largest sum of any k neighbouring elements of a list.
 * maximum of the moving sum with window length k
 * How do I get the largest sum over all subarrays of size k?
 * maximum sum of k consecutive elements
 * Write a function to find the maximum sum of a subarray of size k.
 * Given an array and k, return the largest sum of k contiguous elements.
 * max sum of any k adjacent elements, sliding window
 * biggest total of k neighbouring values in an array
 * Write a program to find the highest sum among all windows of length k.
 * maximum sum subarray of fixed size k
 * best k days in a row: the largest sum of k successive values
 * Compute the greatest sum over all blocks of k elements next to each other.
 * Implement a fixed-size sliding window that returns the max window sum for width k.
 * greatest total over k successive entries
 * Write a function to slide a fixed-size window over a list and return the highest total of k adjacent items.
 * highest sum(lst[i:i+k]) for i in range(n - k + 1)
 * largest sum among all sublists having exactly k consecutive entries
 * sliding window: maximum total of any k adjacent elements in an array
 *
 * @T int32_t int64_t double
 * @name max_window_sum max_sum_k best_window
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
T max_window_sum(const T *a, int32_t n, int32_t k) {
    T sum = 0, best;
    for (int32_t i = 0; i < k; i++) sum += a[i];
    best = sum;
    for (int32_t i = k; i < n; i++) {
        sum += a[i] - a[i - k];
        if (sum > best) best = sum;
    }
    return best;
}

/**
 * Write the {OP} of every window of k consecutive elements to an output array.
 * sliding window {OP} with width k, results to the output array
 * moving {OP} over each {k} successive elements of {a}, only full windows, stored in another array
 * Slide a window of size {k} across the array and record its {OP} each time.
 * I have sensor data and want the {OP} of each run of {k} readings in an output array.
 * Fill {out}[i] with the {OP} of the {k} elements from index i on.
 * Compute the {OP} for all contiguous subarrays of length k, written to a second array in order.
 * Store the {OP} of each window of length {k} of an array in out.
 * running {OP} with a window of width k, full windows only, written to out
 * How to compute the {OP} for every window of size k of an array?
 * sliding window {OP} into out, window size k
 * Given an array and a window size k, store the {OP} of each window in out.
 *
 * @T int32_t int64_t double
 * @OP > "maximum"
 * @OP < "minimum"
 * @name sliding_window_extreme window_extremes
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
void sliding_window_extreme(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i + k <= n; i++) {
        out[i] = a[i];
        for (int32_t j = i + 1; j < i + k; j++)
            if (a[j] OP out[i]) out[i] = a[j];
    }
}

/**
 * Compute the moving average of an array with a window of k elements and write the n - k + 1 values to out.
 * simple moving average, window width {k}, only full windows, written to another array
 * For each run of {k} neighbours store their mean in the output array.
 * rolling mean over k values into an output array of n - k + 1 results
 * Smooth a signal by averaging every {k} consecutive samples; store one average per full window.
 * From {a}, store the averages of all windows of {k} elements in {out}.
 * Slide a window of k elements along the data and write the average of each position to out.
 * Write the simple moving average over k prices to out, full windows only.
 * moving mean of a signal with window k, full windows only, written to a second array
 * Write a function that averages every k neighbouring elements of an array and stores the averages in another array.
 * simple moving average (SMA) with period k: write the n - k + 1 averages to out
 * How to smooth a series with a rolling mean over k points, full windows only?
 * Write a function that computes the simple moving average with window size k into an output array, full windows only.
 * Given an array and k, write the average of each window of k consecutive values to out.
 * rolling mean of width k, n - k + 1 results
 * sliding average: out[i] = mean of a[i] .. a[i + k - 1]
 * smooth a series with the mean of k neighbouring values, complete windows only
 * Implement a k-point running average (each full window's average goes to the output).
 * rolling average over k samples written to another array, starting with the first full window
 * Calculate the mean of every k successive elements and store the means in order.
 * simple moving mean with window k: n - k + 1 arithmetic means into an array
 * mean of each window of k adjacent entries, written one after another to a second array
 *
 * @T double float
 * @name moving_average simple_moving_average rolling_mean
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
void moving_average(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i + k <= n; i++) {
        T sum = 0;
        for (int32_t j = i; j < i + k; j++) sum += a[j];
        out[i] = sum / k;
    }
}

/**
 * Replace each element by the {OP} of all elements up to it, in place.
 * prefix {OP:2} of an array, in place
 * Turn the array into its cumulative {OP:2}.
 * Compute the cumulative {OP} of an array in place.
 * Make each entry the {OP} of itself and everything before it, in the same array.
 * In place: element i becomes the {OP} of elements 0 to i.
 * Compute prefix {OP:2} of an array, overwriting it.
 * running {OP} of an array, overwriting the input
 * Write a function to replace every entry of a list by the {OP} of all entries up to and including it.
 * How can I turn an array into its cumulative {OP:2}?
 * cumulative {OP} of array in place
 * Write a function that replaces each array element by the {OP} of it and all elements before it.
 * Write a function to compute the running {OP} of an array in place.
 * Given an array, replace a[i] by the {OP} of a[0] to a[i].
 * cumulative {OP} of nums, in place
 * running {OP:3} of an array, overwriting it
 * Implement an inclusive scan with {OP}, in place.
 * Write a program that turns a list into its prefix {OP:2} in place.
 * each element becomes the {OP} of itself and everything before it, in place
 * accumulate from left to right: every element becomes the {OP:3} so far
 * array of partial {OP:2}, stored in the array itself
 * Calculate the cumulative {OP:3} at every position and store it there.
 * scan with {OP}: every entry turns into the {OP} of the entries up to and including it
 * update the list so that each value is the {OP} of all values so far
 * prefix {OP} array computed in the same array
 * partial {OP:2} of a sequence, overwriting it
 * itertools.accumulate over a list: running {OP}, overwriting the entries
 * Write a function to convert a list in place so that every item holds the cumulative {OP} of itself and all preceding items.
 *
 * @T int32_t int64_t double
 * @OP + "sum" "sums" "total"
 * @OP * "product" "products" "product"
 * @name prefix_scan cumulative running_scan
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
void prefix_scan(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) a[i] = a[i - 1] OP a[i];
}

/**
 * Sum the elements of an array from one index to another, both included.
 * sum of the elements between two positions, both positions included
 * Return a[low] + ... + a[high], and 0 if low is greater than high.
 * sum of an array slice, given first and last index, both included
 * Add up the part of {a} that starts at index {low} and ends at index {high}, both included.
 * sum of a subarray given by its first and last index
 * subarray total from {low} up to and including {high}
 * sum of the array elements from one index to another, both included
 * add up part of an array, given its first and its last index
 * Write a function that adds up the elements from index low up to index high, both included.
 * How to sum a part of an array between two indexes inclusive?
 * sum of array elements from index low to high inclusive
 * Write a function to find the sum of array elements from index i to index j, both inclusive.
 * Given an array and two indices, return the sum of the subarray between them, ends included.
 * sum of a[l..r] inclusive
 * subarray sum from left to right index, both counted
 * range sum query by a plain loop: add a[low] through a[high]
 * total of the values between two indices of an array, including both
 * Write a program that adds the elements from a start to an end position (end included).
 * compute the sum of a slice of an array, first and last index included
 * add up the entries low..high of an array; 0 if low > high
 * Write a function that returns the sum of the elements at positions l to r, both included (0-based).
 * add all array elements from index start through index end
 * partial sum of an array over an inclusive index interval
 * sum of the elements of the list in a specified range of indices, both ends included
 * Write a function to find the sum of the numbers in a list within a range specified by two indices, both included.
 * sum over an index range of the list, start and end index both inclusive
 * add the list entries from start index to end index, end included
 * partial total of a sequence from index low through index high
 * sum(lst[low:high+1]): total of the sublist between two subscripts inclusive
 * Write a function to compute the sum of a list within a specified range of indices, both endpoints counted.
 *
 * @T int32_t int64_t double
 * @name range_sum sum_range subarray_sum
 * @array a 8
 * @range a -50 50
 * @range low 0 7
 * @range high 0 7
 */
T range_sum(const T *a, int32_t low, int32_t high) {
    T total = 0;
    for (int32_t i = low; i <= high; i++) total += a[i];
    return total;
}

/**
 * Is there a contiguous subarray with a given sum?
 * Check whether consecutive elements of the array total {x}.
 * Return true if a non-empty contiguous part has the sum {x}.
 * Does any stretch of the list add up to exactly {x}?
 * Is there a block of neighbouring numbers whose sum is the target?
 * Given what I spent on each day, did I ever spend exactly {x} over some days in a row?
 * find whether a contiguous segment of the array has the target sum
 * does any run of consecutive elements total the target
 * Write a function to check whether some non-empty run of neighbouring entries adds up to the desired total {x}.
 * How do I test if an array contains a sublist (consecutive) with the given sum?
 * is there a subarray that sums to x
 * Write a function to check if an array has a contiguous subarray with the given sum.
 * Given an array and a target, return true if consecutive elements add up to it.
 * does any subarray sum to the target? non-empty and contiguous
 * subarray with given sum exists: yes or no (neighbouring elements, at least one)
 * Tell whether a run of adjacent elements has a sum equal to {x}.
 * Write a program to determine if the target is the sum of a contiguous, non-empty part of the array.
 * is there i <= j with a[i] + ... + a[j] == target
 * Check whether a block of adjacent elements totals the target; the array may hold negatives.
 * Write a function to check whether some contiguous sublist, at least one entry long, sums to the specified target.
 * does any slice of consecutive items add up exactly to the target?
 * Is there any stretch of adjacent entries totalling exactly the target?
 *
 * @T int32_t int64_t
 * @name has_subarray_sum subarray_sum_exists has_sum
 * @array a n
 * @range a -3 6
 * @range n 0 6
 * @range x -3 15
 */
_Bool has_subarray_sum(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x) return 1;
        }
    }
    return 0;
}

/**
 * Count the contiguous subarrays whose sum is a given value.
 * number of contiguous subarrays that add up to {x}
 * Return the number of non-empty contiguous parts with the sum {x}.
 * count the contiguous segments of {a} with total {x}
 * Count all contiguous blocks whose sum equals the target.
 * In how many ways can consecutive elements of a list (at least one) add up to {x}?
 * How to find the number of contiguous sublists having a given sum?
 * count subarrays with sum x
 * Write a function that counts the contiguous subarrays whose elements add up to x.
 * How many contiguous subarrays have a sum equal to the target?
 * Given an array and a target, return the number of contiguous subarrays with that sum.
 * Count how many sequences of adjacent elements sum to {x}.
 * Write a function to count the subarrays whose sum equals k.
 * Given an array of integers and k, return the total number of contiguous subarrays that sum to k.
 * how many subarrays sum to the target (contiguous, non-empty)
 * number of pairs i <= j with a[i] + ... + a[j] == target
 * Write a program to count contiguous parts of an array that add up to a given sum.
 * count the runs of consecutive elements having sum {x}
 * Determine how many stretches of neighbouring values total exactly the target.
 * subarray sum equals k: return the count
 * Write a function to count all nonempty contiguous sublists whose items sum to exactly k.
 * how many slices of adjacent list entries have the required total?
 * How many continuous stretches of the array total exactly k?
 *
 * @T int32_t int64_t
 * @name count_subarrays_with_sum subarray_sum count_subarrays
 * @array a n
 * @range a -2 3
 * @range n 0 6
 * @range x -2 6
 */
int32_t count_subarrays_with_sum(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x) count++;
        }
    }
    return count;
}

/**
 * Find the length of the longest contiguous subarray with a given sum, 0 if none.
 * length of the longest run of neighbours that adds up to {x}, 0 if there is none
 * Over how many days in a row, at most, does my daily income total exactly {x}? 0 if it never does.
 * length of the longest segment of {a} that sums to {x}
 * maximum size of a contiguous subarray with the target sum, 0 if there is none
 * Write a function to find the length of the longest run of adjacent elements with total {x}, or 0 if there is none.
 * Return the length of the longest subarray that sums to x, or 0 if no subarray does.
 * How do I find the longest contiguous subarray with a given sum? Return its length, or 0.
 * Maximum length of a subarray whose elements add up to x (0 if none)
 * Given an array and a target sum, find how long the longest contiguous subarray with that sum is, 0 if none.
 * I need the length of the longest subarray with sum x, else 0.
 * Write a function to find the length of the longest subarray with sum k, 0 if there is none.
 * Given an array of integers and k, return the length of the longest contiguous part that sums to k, else 0.
 * max length of a subarray whose sum equals the target, 0 when none exists
 * longest stretch of adjacent elements totalling the target; return its length or 0
 * Write a program to get the size of the largest contiguous subarray with a given sum (0 if not found).
 * How long is the longest run of consecutive values that adds to {x}? 0 if no run does.
 * maximum size subarray sum equals k, 0 if impossible
 * Write a function to determine the size of the longest contiguous sublist whose items sum to k; 0 when no sublist does.
 *
 * @T int32_t int64_t
 * @name longest_subarray_with_sum longest_sum_subarray max_length_sum
 * @array a n
 * @range a -2 3
 * @range n 0 6
 * @range x -2 6
 */
int32_t longest_subarray_with_sum(const T *a, int32_t n, T x) {
    int32_t longest = 0;
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x && j - i + 1 > longest) longest = j - i + 1;
        }
    }
    return longest;
}

/**
 * Find the length of the shortest contiguous subarray of positive numbers whose sum is at least a target, 0 if none.
 * Return the smallest number of neighbouring positive elements that total at least {x}, else 0.
 * length of the shortest window with sum >= {x} in an array of positive numbers, two pointers; 0 if none
 * size of the smallest window of positive numbers whose sum is at least {x}, else 0
 * How long is the shortest run of positive numbers that adds up to the target or more? Return 0 for none.
 * Write a function to find the smallest number of adjacent positive elements whose sum is at least {x}, or 0 if there is none.
 * How to find the shortest contiguous piece of an array of positive ints with sum at least x (0 if impossible)?
 * Return the minimum length of a contiguous subarray of positive integers with sum >= x, or 0 if there isn't one.
 * Minimum size subarray sum: given positive integers and a target, return the shortest length reaching it, or 0.
 * Given an array of positive integers, find the length of the smallest subarray with sum greater than or equal to x, else 0.
 * Write a function to find the minimum length of a subarray of positive integers with sum >= target, or 0.
 * Given positive integers and a target, return the minimal length of a contiguous subarray with sum >= target, else 0.
 * shortest run of consecutive positive numbers whose sum reaches the target, 0 if impossible
 * minimum size subarray sum: positive numbers, sum >= target, 0 when even the whole array is too small
 * Implement a variable sliding window over positive numbers: fewest consecutive elements with sum >= target, 0 if none.
 * length of shortest subarray with sum at least s, all numbers positive, 0 when impossible
 * Write a function to find the length of the shortest subarray of positive integers with sum at least s, otherwise 0.
 * size of the smallest contiguous sublist of positive integers totalling at least the target, 0 when even the full list falls short
 * Minimum size of a run of adjacent positive numbers with total at least the target, 0 if impossible
 *
 * @T int32_t int64_t
 * @name min_subarray_length shortest_subarray min_window_sum
 * @array a n
 * @range a 1 9
 * @range n 0 8
 * @range x 1 30
 */
int32_t min_subarray_length(const T *a, int32_t n, T x) {
    int32_t shortest = 0, start = 0;
    T sum = 0;
    for (int32_t end = 0; end < n; end++) {
        sum += a[end];
        while (start <= end && sum >= x) {
            if (shortest == 0 || end - start + 1 < shortest) shortest = end - start + 1;
            sum -= a[start++];
        }
    }
    return shortest;
}

/**
 * Find the smallest sum of a non-empty contiguous subarray.
 * smallest contiguous sum of an array, at least one element
 * most negative sum of a non-empty contiguous part of the array
 * min sum over all non-empty contiguous segments
 * lowest sum of a contiguous block
 * Write a function to compute the lowest sum of a non-empty run of consecutive elements.
 * minimum subarray sum
 * Kadane's algorithm for the minimum subarray sum (at least one element)
 * Return the minimum possible sum of one or more consecutive elements.
 * Write a function to find the minimum subarray sum, contiguous and with at least one element.
 * Kadane's algorithm for the minimum: smallest sum of a contiguous subarray
 * Given an array, return the lowest sum of any contiguous non-empty subarray.
 * min subarray sum of nums
 * least total of consecutive elements, at least one of them
 * the most negative sum over all non-empty contiguous parts of an array
 * minimum sum of a contiguous sub array, at least one element
 * Write a function to find the minimum sum of a subarray of consecutive elements, at least one.
 * lowest possible sum of a nonempty contiguous stretch
 * lowest total attainable by a contiguous sublist with at least one item
 *
 * @T int32_t int64_t double
 * @name min_subarray_sum smallest_subarray min_subarray
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T min_subarray_sum(const T *a, int32_t n) {
    T best = a[0], here = a[0];
    for (int32_t i = 1; i < n; i++) {
        here = here < 0 ? here + a[i] : a[i];
        if (here < best) best = here;
    }
    return best;
}

/**
 * Find two elements that add up to a target (smallest i, then smallest j), store their indices, and return whether there are any.
 * two sum by two nested loops: write the indices of the first pair with the sum {x} to out and return true, else false
 * Return true and store the lexicographically first index pair i < j with a[i] + a[j] equal to {x}; false if there is none.
 * How do I get the positions of a pair adding up to a target value (lowest first position, then lowest second; false if no such pair)?
 * Write a two sum function: store indices i < j of the pair with the smallest i, then smallest j; return false if none.
 * Given a target, write the indices of a pair with that sum to out, smallest i, then smallest j; false if none.
 * two sum with an output array for the indices (smallest i, then smallest j), true if found
 * find i < j with a[i] + a[j] = target, i as small as possible, then j; save both and return true, else false
 * Implement twoSum: first matching pair by i then j goes to the result array, and the function returns whether it exists.
 * brute-force twoSum: store the subscripts i < j of the first pair (by i, then j) summing to the target in the result array; boolean tells if one exists
 * Write a function to find the earliest list item that has a specified sum with a later one (the nearest such) and output both indices; false without such a pair.
 * indices i < j of the earliest pair (by i, then by j) adding up to the target, stored in a two-item array; false without a solution
 * Given an array and a target, store the 0-based positions of the first number that totals the target with a later one, and of its first partner; false if none
 *
 * @T int32_t int64_t
 * @name two_sum find_pair pair_indices
 * @array a n
 * @array out 2
 * @range a 0 9
 * @range n 0 8
 * @range x 0 18
 */
_Bool two_sum_indices(const T *a, int32_t n, T x, int32_t *out) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] + a[j] == x) {
                out[0] = i;
                out[1] = j;
                return 1;
            }
    return 0;
}

/**
 * Does a sorted array contain a pair with a given sum? Use two pointers.
 * Return true if two elements of the sorted array add up to {x}.
 * is there a pair with the target sum? the input is already sorted ascending
 * sorted two-sum test in linear time: does any pair add up to the target?
 * Check a sorted array for two numbers that sum to the target.
 * sorted list: two elements with the target sum, true or false
 * How to check for two numbers with a given sum in a sorted array?
 * sorted array, is there a pair with sum x
 * Given a sorted array, return true if any two elements add up to x.
 * Write a two-pointer function that checks whether a sorted array has two elements that sum to a target.
 * Write a function to check if an ascending sorted array has two elements that sum to the target.
 * Given a sorted array, return true if a pair at different positions adds up to the target.
 * two sum on a sorted array with two pointers, true or false
 * pair with given sum in an ascending array: exists or not
 * Is there i < j with a[i] + a[j] == target in the sorted array?
 * Use a left and a right pointer to tell whether two numbers of the sorted list total {x}.
 * Write a program to determine whether two values of an ascending list have a given sum.
 * sorted input, two-pointer check for a pair summing to the target
 * does any pair of this sorted list add up to the target? two pointers from both ends
 * two-sum yes/no on a presorted list, left and right subscripts approaching each other
 *
 * @T int32_t int64_t
 * @name pair_sum_sorted two_sum_sorted has_pair_sorted
 * @array a n
 * @range a 0 4
 * @range n 0 6
 * @range x 0 8
 * @ascending a
 */
_Bool pair_sum_sorted(const T *a, int32_t n, T x) {
    int32_t left = 0, right = n - 1;
    while (left < right) {
        T sum = a[left] + a[right];
        if (sum == x) return 1;
        if (sum < x) left++;
        else right--;
    }
    return 0;
}

/**
 * Count the pairs of elements whose absolute difference is a given number.
 * number of pairs i < j whose absolute difference is k
 * How many pairs i < j of elements differ by exactly {x}?
 * Return the count of index pairs whose elements are {x} apart.
 * In how many ways can I choose two elements with difference {x}?
 * Given people's ages, how many pairs have an age gap of exactly {x}?
 * Try all pairs of elements and count those that are {x} apart.
 * how many pairs of elements differ by exactly the given amount
 * Write a function to count the pairs of elements whose absolute difference is exactly {x}.
 * count pairs i < j with absolute difference x
 * Given an array and a number k, return how many pairs of positions have an absolute difference of k.
 * Write a function to count the index pairs in an array with absolute difference k.
 * Given an integer array and k, return the number of pairs i < j with |a[i] - a[j]| == k.
 * count pairs of numbers that are k apart, each pair of positions once
 * how many pairs differ by k (pairs of positions, duplicates counted)
 * Write a program to count pairs of array elements whose difference is k, in either direction.
 * number of index pairs with |a[i] - a[j]| = {x}
 * Write a function to count pairs with an absolute difference equal to k in the list, duplicates included.
 * How many unordered pairs of entries have absolute difference x?
 * Count the pairs of numbers in a list that are exactly k apart, equal numbers counting separately.
 *
 * @T int32_t int64_t
 * @name count_pairs_with_difference pairs_with_difference count_k_difference
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
int32_t count_pairs_apart(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] - a[j] == x || a[j] - a[i] == x) count++;
    return count;
}

/**
 * Are there three elements that add up to a target?
 * Check whether some triple of different positions has the sum {x}.
 * Return true if a[i] + a[j] + a[k] equals {x} for some i < j < k.
 * triplet with a given sum: does it exist?
 * Given the prices on a list, can I spend exactly {x} on three of the items?
 * Do any three numbers of the array total {x}?
 * Search all triples for one that sums to the target; return whether there is one.
 * Is there a triple of array elements adding up to a given value?
 * do any three elements sum to x
 * Write a function that checks whether an array contains a triplet that adds up to a given value.
 * Write a function to check whether three elements of an array sum to a target.
 * 3sum check: true if three different positions add up to the target
 * Given an array and a target, return true if a triplet with that sum exists.
 * find out if any three numbers of a list total {x}
 * is there a triple i < j < k with a[i] + a[j] + a[k] == target
 * Write a program to determine if three values at different positions have a given sum.
 * does the array contain a triplet with the given sum
 * 3-sum as a boolean: does the list hold three items at separate positions summing to the target?
 * Write a function to check whether a triple of list entries sums up to the required value.
 * 3sum: do any three entries at different places total the target?
 *
 * @T int32_t int64_t
 * @name three_sum has_triplet triplet_sum
 * @array a n
 * @range a -5 9
 * @range n 0 6
 * @range x -5 20
 */
_Bool has_triplet_sum(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] + a[j] + a[k] == x) return 1;
    return 0;
}

/**
 * Count the triples of elements that add up to a target.
 * number of triplets with sum {x}
 * How many triples of positions i < j < k have elements with the total {x}?
 * Return the count of three-element selections with the sum {x}.
 * three-sum count: how many triples i < j < k add up to the target
 * In how many ways can three entries at different positions add up to {x}?
 * Count the index triples i < j < k with the target sum.
 * number of ways to pick three array elements that total the target
 * Write a function that counts the ways to choose three elements of a list with total {x}.
 * How to count all triples in an array that have a specified sum?
 * number of triplets with sum x
 * How many triplets in an array add up to a given target?
 * How many index triples i < j < k have entries totaling the target?
 * Write a program to count groups of three different positions in an array that total a given number
 *
 * @T int32_t int64_t
 * @name count_triplets three_sum_count triplets_with_sum
 * @array a n
 * @range a -2 4
 * @range n 0 7
 * @range x -3 9
 */
int32_t count_triplets(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] + a[j] + a[k] == x) count++;
    return count;
}

/**
 * Find the pair sum that is nearest to a target; the first such pair wins.
 * closest two-sum: the sum of two elements that is nearest to the target, the first found on a tie
 * Which sum of two elements comes closest to {x}? Take the first pair on a tie.
 * Return the sum of the two elements that differs least from {x}; the first pair i < j wins a tie.
 * sum of the pair of elements that is closest to {x}, the first pair if equally close
 * sum of the two numbers whose total is as near as possible to a target, the first such pair
 * sum of two entries that is closest to the target, the first one on a tie
 * How do I find the two-element sum closest to a target value (first pair on ties)?
 * pair sum closest to x, first one if equal distance
 * Find two elements whose sum is closest to a target and return that sum; on a tie use the first pair found.
 * Write a function that returns the sum of two elements that comes closest to a given target, the first pair winning ties.
 * Return the pair sum nearest to x (two different indices, first pair on a tie).
 * Of all totals of two entries, which comes nearest to the target, the earliest on a tie?
 *
 * @T int32_t int64_t
 * @name closest_pair_sum nearest_pair_sum two_sum_closest
 * @array a n
 * @range a -9 9
 * @range n 2 7
 * @range x -20 20
 */
T closest_pair_sum(const T *a, int32_t n, T x) {
    T best = a[0] + a[1];
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            T sum = a[i] + a[j];
            T gap = sum > x ? sum - x : x - sum, best_gap = best > x ? best - x : x - best;
            if (gap < best_gap) best = sum;
        }
    }
    return best;
}

/**
 * Find the smallest absolute difference between any two elements of an array.
 * minimum difference over all pairs of an array
 * How close are the two closest numbers of the list?
 * Return the least absolute difference between two array entries at different positions.
 * smallest absolute gap between any two values of the array, not only neighbours
 * min |a[i] - a[j]| over all i < j
 * min absolute gap between any two numbers of a list
 * Write a function that finds the smallest absolute difference between any two numbers in a list.
 * How to compute the smallest gap between two elements of an unsorted array?
 * minimum difference between any two elements
 * Given an array with at least two numbers, return the minimum difference between any two of them.
 * What is the narrowest gap between any two numbers of the array?
 * Write a function to find the minimum absolute difference between any two elements of an array.
 * Given an unsorted array, return the smallest difference between a pair of its elements.
 * min |a[i] - a[j]| over all pairs i < j
 * minimum difference of any two numbers, not only neighbours
 * smallest gap between two values of an unsorted list
 * Write a program to find the least distance between any two array elements; equal elements give 0.
 * How far apart are the two numbers that are nearest to each other?
 * smallest gap between two list items, wherever they stand in the list
 * How close together are the two nearest values of an unsorted list?
 *
 * @T int32_t int64_t double
 * @name min_difference min_abs_difference smallest_gap
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T min_pair_difference(const T *a, int32_t n) {
    T least = a[0] > a[1] ? a[0] - a[1] : a[1] - a[0];
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            T gap = a[i] > a[j] ? a[i] - a[j] : a[j] - a[i];
            if (gap < least) least = gap;
        }
    }
    return least;
}

/**
 * Find the largest difference a[j] - a[i] with i before j, which may be negative.
 * maximum of a later element minus an earlier one, which may be negative
 * Return the greatest gain a[j] - a[i] for i before j, even if it is a loss.
 * max of a[j] - a[i] over all i < j
 * You buy on one day and must sell on a later one: what is the best profit, even if it is a loss?
 * Keep the minimum so far and return the largest excess of a later element over it, which may be negative.
 * Write a function to find the maximum of a later element minus an earlier one; it can be negative.
 * maximum a[j] - a[i] with j > i
 * Given daily prices, return the best profit from buying on one day and selling on a later one, negative if every trade loses.
 * I must buy once and sell once on a later day. Return the best profit, even if it is negative.
 * max over all pairs of a[j] - a[i] with j after i, may be negative
 * over all pairs i < j the maximum difference a[j] - a[i], negative when everything falls
 * maximise later entry minus earlier entry (possibly negative)
 * maximal later item minus earlier item over any two positions of a list, negative if it only falls
 * Write a program to find the largest value of a later element minus an earlier one, at least two elements, negative if always falling
 *
 * @T int32_t int64_t double
 * @name max_difference largest_gain max_ordered_difference
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T max_ordered_difference(const T *a, int32_t n) {
    T low = a[0], best = a[1] - a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] - low > best) best = a[i] - low;
        if (a[i] < low) low = a[i];
    }
    return best;
}

/**
 * Find the best total profit from buying and selling a stock any number of times.
 * stock trading with unlimited transactions: maximum profit from a list of daily prices
 * Add up all rises from one price to the next in an array.
 * Given the prices of successive days, how much can I earn if I may trade every day?
 * Return the sum of the positive differences from one price to the next.
 * best time to buy and sell stock, many trades allowed: total profit for an array of prices
 * total ascent of an altitude profile, ignoring descents
 * How many meters does a hike climb in total, given the heights along the way?
 * Write a function that sums all increases from one element to the next and ignores decreases.
 * cumulative elevation gain of a height profile
 * How to add up only the positive differences between consecutive elements?
 * Compute the total elevation gain of a hike from an array of heights.
 * Write a function for the maximum stock profit with unlimited buys and sells.
 * Given daily prices, return the max profit if I may buy and sell one share as often as I like.
 * best time to buy and sell stock, any number of transactions
 * sum of all positive differences between consecutive elements
 * sum of max(0, a[i] - a[i-1]) over the array
 * total upward movement of a series, falls not counted
 * Write a program to compute the greatest profit from a price list with as many trades as wanted.
 * total climb of a hike: add every rise from one height to the next
 * maximum profit from daily share prices when you may buy and sell as many times as you like, one share at a time
 *
 * @T int32_t int64_t double
 * @name max_profit_unlimited total_ascent max_profit
 * @array a n
 * @range a 0 50
 * @range n 0 8
 */
T total_rise(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[i - 1]) total += a[i] - a[i - 1];
    return total;
}

/**
 * How much rain water is trapped between bars of the given heights?
 * trapping rain water: total units held between bars of width 1
 * Given an elevation profile of width-1 bars, compute the water it holds.
 * volume of water trapped between bars of the given heights, each of width 1
 * There are {n} columns of width 1 with these heights; how many units of water stay between them after rain?
 * For each position take min(highest to the left, highest to the right), both including itself, minus its height, and add these up.
 * amount of water retained by a histogram with bars of width 1
 * units of water held between columns of the given heights after rain
 * total water trapped between bars of width 1
 * trap rain water: given the heights, return the total units
 * How much water is held between bars of given heights?
 * trapping rain water for an array of heights
 * Write a function to compute how much rainwater an elevation map traps, bars of width 1.
 * Given an array of bar heights, return the units of water held after rain.
 * trapping rain water for a height array
 * How much water stays between the walls of these heights (each 1 wide)?
 * Write a program to determine the amount of water collected between bars of width 1.
 * total water trapped on top of a histogram
 * elevation map with bars of width 1: units of water held after raining
 * Towers of given heights, each one metre wide, stand side by side in the rain: how much water stays between them?
 *
 * @T int32_t int64_t
 * @name trap_rain_water trapped_water trap
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T trapped_water(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T left = a[i], right = a[i];
        for (int32_t j = 0; j < i; j++)
            if (a[j] > left) left = a[j];
        for (int32_t j = i + 1; j < n; j++)
            if (a[j] > right) right = a[j];
        total += (left < right ? left : right) - a[i];
    }
    return total;
}

/**
 * container with most water: max over two lines of the lower height times the distance
 * maximum water between two lines of an array of heights, two pointers from both ends
 * Choose two bars so that their distance times the lower height is maximal, and return that product.
 * capacity of the largest container between two walls of the array, width times lower height
 * container with the most water: return its area
 * max area of water between two lines, given the heights
 * maximum of (j - i) * min(h_i, h_j) over all i < j, for nonnegative heights; 0 with fewer than two
 * area of the container with the most water
 * Write a function for the container with most water problem: return the largest distance times the lower height.
 * Given an array of line heights, find two lines that hold the most water and return that area.
 * Return the maximum water a container can hold between two of the given vertical lines.
 * Max container area: (j - i) * min(height[i], height[j]) over all pairs
 * Write a function to find the container with the most water: the greatest min(a[i], a[j]) * (j - i).
 * Given an array of line heights, return the maximum area of water two lines can hold.
 * max area between two vertical lines: width times the lower height
 * container with most water
 * how much water do the best two walls hold between them? walls in between don't count
 * largest value of (j - i) * min(height i, height j)
 * n vertical lines, choose two that with the x-axis hold the most water, return the area
 *
 * @T int32_t int64_t
 * @name max_area container_with_most_water most_water
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T most_water(const T *a, int32_t n) {
    T best = 0;
    int32_t left = 0, right = n - 1;
    while (left < right) {
        T lower = a[left] < a[right] ? a[left] : a[right];
        T area = lower * (right - left);
        if (area > best) best = area;
        if (a[left] < a[right]) left++;
        else right--;
    }
    return best;
}

/**
 * For each element, store the product of all the other elements in a second array.
 * product of array except self, results in out
 * Set each output to the product of everything in the array but the element at that index, without division.
 * leave-one-out products of an array, written to another one
 * products of all elements except the one at the same index, written to a second array
 * For every i multiply the elements before and after i and store the product in out[i].
 * Set out[i] to the product of all the other elements.
 * Fill out so that out[i] is the product of every element except a[i].
 * product of array except itself, written to out
 * Write a function to compute for each entry the product of all the other entries and store these in another list.
 * How to get an array where each element is the product of the others?
 * product of array except self
 * Given an array, store in out[i] the product of all elements except the one at i.
 * Write a function that fills out[i] with the product of all elements except a[i].
 * Given an array, write to the output array the product of every element but the one at that position.
 * products of the other elements, one per index, into a second array
 * out[i] = a[0] * ... * a[n-1] without the factor a[i]
 * Write a program to build a product array where each entry leaves out its own element.
 * for every index multiply all the remaining numbers and save the result in out
 * Compute, for each position, the product of everything else in the list (an empty product is 1).
 * Implement product except self, no division, so zeros work as well.
 * Write a function that gives for each element the product of all the others, in a separate array.
 * each output entry is the product of all inputs except the one at the same index
 * leave-one-out products: for every index multiply all the other entries, into a second array
 * Write a function to produce a list in which entry i is the product of every item of the original except item i.
 * each output item should be the product of all input items except the one at its own index, no division
 * Build a second array where entry i is the product of every entry except the i-th, no division
 *
 * @T int32_t int64_t double
 * @name product_except_self products_of_others leave_one_out
 * @array a n
 * @array out n
 * @range a -4 4
 * @range n 0 8
 */
void product_except_self(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 1;
        for (int32_t j = 0; j < n; j++)
            if (j != i) out[i] *= a[j];
    }
}

/**
 * Move all negative numbers to the front of an array in place, keeping the order within both groups.
 * stable in-place partition of an array by sign, negatives first
 * Rearrange the array: first the numbers below zero, then the others, each group in its old order.
 * put negatives first, order within the groups preserved, in place
 * Move the negative elements of an array to the left end, stably.
 * Segregate negative and non-negative numbers in place, negatives first, keeping their order.
 * Write a function that moves all values below zero to the front of a list and keeps the order otherwise.
 * How to move negative elements to the beginning of an array keeping the order (zero counts as nonnegative)?
 * move all negatives to the front, stable
 * Rearrange an array in place so that negative numbers come before non-negative ones, preserving their relative order.
 * How can I put all negative numbers before the others in an array without changing their order?
 * Write a function to move all negative numbers to the beginning of an array in place, without changing the order.
 * Given an array, put the negative elements before the non-negative ones, keeping relative order, in place.
 * shift negatives to the left side of the array, stable, in place
 * segregate negative and non-negative numbers, negatives first, order preserved
 * Rearrange in place: values < 0 first, then values >= 0, both in original order.
 * Write a program that brings the negative values to the front; zeros and positives follow in their order.
 * separate the numbers in place: negatives in front, zeros and positives behind, order within each group unchanged
 * stable partition with the predicate x < 0, in place
 * Write a function to arrange all negative numbers before the others in a list, keeping their order, in place.
 * stable grouping in place: everything below zero goes to the front
 * Separate negative from non-negative numbers in one array, negatives in front, original order inside both groups
 *
 * @T int32_t int64_t double
 * @name move_negatives negatives_first segregate_negatives
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
void negatives_first(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] >= 0) continue;
        T value = a[i];
        for (int32_t j = i; j > kept; j--) a[j] = a[j - 1];
        a[kept++] = value;
    }
}

/**
 * Move all {OP} numbers to the front of an array in place, keeping the order within both groups.
 * put {OP} elements first, then the {OP:2} ones, stable and in place
 * Rearrange an array so that the {OP} numbers precede the {OP:2} ones, in their old order.
 * stable in-place partition by parity, {OP} in front
 * Separate {OP} from {OP:2} values in place without disturbing their order, {OP} ones first.
 * Put every {OP} element before every {OP:2} one, order otherwise unchanged.
 * Sort by parity: {OP} numbers come first, original order within the groups.
 * {OP} numbers before {OP:2} ones, in place, keeping the relative order
 * Write a function that puts the {OP} numbers of a list before the {OP:2} ones, keeping the order inside both groups.
 * How can I separate {OP} and {OP:2} numbers of an array, {OP} first, without changing their relative order?
 * {OP} numbers first, then {OP:2} ones, with the order kept
 * Rearrange an array in place so that all {OP} numbers come first and the {OP:2} ones after, preserving their order.
 * Write a function to move {OP} numbers to the start of an array in place, {OP:2} ones after them, order preserved.
 * Given an array of integers, put the {OP} ones before the {OP:2} ones, stable, in place.
 * sort array by parity, {OP} first, relative order kept, in place
 * separate {OP} and {OP:2} numbers in place: {OP} in front, both groups in original order
 * segregate {OP} and {OP:2} elements, {OP} ones on the left, stable
 * Write a program that brings all {OP} values to the front without changing the order inside the groups.
 * stable in-place partition with the {OP} integers first
 * group by parity in place, {OP} group first, each in old order
 * Write a function to rearrange a list in place so all {OP} items precede all {OP:2} items and relative order is retained.
 * stable grouping of integers by parity, the {OP} group leading
 * Segregate an array so that {OP} numbers precede {OP:2} ones, stable, no second array
 *
 * @T int32_t int64_t
 * @OP == "even" "odd"
 * @OP != "odd" "even"
 * @name sort_by_parity segregate_parity partition_parity
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
void sort_by_parity(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] % 2 OP 0)) continue;
        T value = a[i];
        for (int32_t j = i; j > kept; j--) a[j] = a[j - 1];
        a[kept++] = value;
    }
}

/**
 * Move all elements equal to a given value to the end of the array in place, keeping the others in order.
 * push every {x} to the back of the array in place, the rest in its old order
 * Shift the occurrences of a number to the end of the list; the order of the rest stays the same.
 * Put all elements equal to {x} behind the other elements, which keep their order.
 * Bring all copies of a target value to the end of the array without reordering the rest.
 * Keep the elements other than {x} in front, in order, and fill up the rest of the array with {x}.
 * Like moving zeros to the end, but for any value {x}: the other elements keep their order.
 * move one given number to the end of the list, others in their order
 * move a given value to the end of an array, other elements in their old order
 * Write a function to move every occurrence of {x} to the end of an array while keeping the order of the others.
 * Given an array and a value, move all copies of it to the back without disturbing the rest.
 * move all occurrences of x to the end, like moving zeros but for any value
 * push all elements equal to the given number to the right end, in place and stable
 * put the copies of {x} last, other elements keep their relative order
 * Write a function that moves all copies of a value to the end of an array, the others keeping their order.
 * Write a function to push all occurrences of a specified item to the tail of the list in-place, retaining the order of everything else.
 *
 * @T int32_t int64_t
 * @name move_to_end move_value_to_end push_back_all
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
void move_value_to_end(T *a, int32_t n, T x) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != x) a[kept++] = a[i];
    while (kept < n) a[kept++] = x;
}

/**
 * Change all elements equal to {x} into {y}.
 * find and replace in an array of numbers (old value, then new value)
 * Overwrite each {x} of {a} with {y}.
 * In-place replacement of every copy of one number by another, old value passed first
 * replace a number by another one everywhere in the array (old number first)
 * Write a function that changes every {x} in an array to {y}.
 * replace all {x} with {y} in array
 * Given an array, an old value and a new value, replace every old value by the new one.
 * How do I replace all elements equal to {x} with {y} in an array?
 * I want to replace one value with another throughout an array: first the old value, then the new one.
 * Given an array, an old value and a new value, overwrite each old value with the new one.
 * substitute a value in a list in place: parameters old, then new
 * std::replace on an array: a value to look for, then its replacement
 * Write a program that changes every {x} in the array to {y}.
 * swap out one number for another throughout the array, in place (from, to)
 * replace every {x} by {y} in a list of numbers
 * Write a function to substitute each occurrence of one item in a list by another item: old value, then new value.
 * find and replace in a list of numbers: old value first, new value second
 *
 * @T int32_t int64_t double
 * @name replace_all replace_value replace
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 * @range y 0 9
 */
void replace_value(T *a, int32_t n, T x, T y) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) a[i] = y;
}

/**
 * Swap two elements of an array, given their indices.
 * exchange the elements at indices {i} and {j}
 * Swap a[i] and a[j] in place.
 * Switch item {i} with item {j} of my list.
 * Swap the values at two indices of an array.
 * How do I swap elements {i} and {j} of an array?
 * swap two entries by index
 * exchange a[i] with a[j]
 * Write a function that swaps the elements at two given positions of a list.
 * How to swap two array elements by index?
 * swap items i and j of the array
 * Given an array and two indices, swap the elements at those indices.
 * Write a function to swap two array elements by index.
 * Given an array and two indices, exchange the elements there.
 * swap a[i] with a[j]
 * interchange the values at two indices of an array
 * Write a program that swaps the elements at the given positions of a list.
 * exchange two entries of an array in place, by their 0-based positions
 * trade places of the elements with the given indices
 * Write a function swap(a, i, j) that exchanges two elements of an array.
 * make the elements with these two indices change places
 * Write a function to interchange the entries at two specified subscripts of a list.
 *
 * @T int32_t int64_t double
 * @name swap_elements swap swap_at
 * @array a 8
 * @range i 0 7
 * @range j 0 7
 */
void swap_elements(T *a, int32_t i, int32_t j) {
    T kept = a[i];
    a[i] = a[j];
    a[j] = kept;
}

/**
 * Swap the first and the last element of an array.
 * exchange both ends of a list, in place
 * Exchange the first and last elements of the array with each other.
 * Interchange a[0] and a[n - 1] in place.
 * Switch the front item of the list with the back item.
 * Put the last element first and the first last, leaving the middle of the array unchanged.
 * How can I swap first and last in an array?
 * swap both ends of the array
 * swap the outer two elements of an array
 * Write a function to swap the first and last elements of a list.
 * How do I switch the first and last element of an array?
 * swap first and last element
 * interchanging the first and the last element of an array, in place
 * Write a function to swap the first and last elements of an array in place.
 * Given an array, interchange its first and last element.
 * swap a[0] and a[n-1]
 * exchange the head and the tail element of a list, nothing else changes
 * Write a program to interchange the first and last items of a list.
 * first element becomes the last one and vice versa, the middle stays
 * swap the two end elements of nums
 * put the last value first and the first value last, the others stay where they are
 * exchange the outermost items of a list, lst[0] and lst[-1]
 * Write a function to interchange the initial and the final item of a list.
 *
 * @T int32_t int64_t double
 * @name swap_ends swap_first_last swap_first_and_last
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void swap_ends(T *a, int32_t n) {
    if (n < 2) return;
    T first = a[0];
    a[0] = a[n - 1];
    a[n - 1] = first;
}

/**
 * Reverse the part of an array between two indices, both included.
 * reverse a slice in place, first and last index given and included
 * Turn around the order of the elements from index {low} to index {high}, both included.
 * Reverse a[low..high], ends included, and leave the rest alone.
 * in-place reversal of the subarray from low to high, ends included
 * Flip the order of the entries {low} through {high}.
 * Reverse only the section of the list from the first to the last given index, ends included.
 * partial array reversal from {low} to {high}, both ends included
 * reverse part of an array between two inclusive indices
 * Write a function that reverses the elements from index low to index high, both included.
 * How can I reverse only a section of an array between two inclusive indices?
 * reverse subarray from low to high inclusive
 * Write a function to reverse the elements of an array from index start to index end, both inclusive.
 * Given an array and two indices, reverse the subarray between them in place, ends included.
 * reverse part of an array, from low to high inclusive
 * Write a program to invert the order of a section of an array, both end positions included.
 * mirror the segment between two inclusive indices
 * reverse the part between index i and j, both included, in place
 * Write a function to flip the sublist between two subscripts inclusive, leaving the remaining entries as they were.
 * in-situ reversal of the sublist from index low up to and including index high
 *
 * @T int32_t int64_t double
 * @name reverse_range reverse_subarray reverse_between
 * @array a 8
 * @range low 0 7
 * @range high 0 7
 */
void reverse_range(T *a, int32_t low, int32_t high) {
    for (; low < high; low++, high--) {
        T kept = a[low];
        a[low] = a[high];
        a[high] = kept;
    }
}

/**
 * Return the index of the first {OP} element of an array, or -1.
 * index of the earliest {OP} number in a list, -1 if the list has none
 * At which index is the first {OP} value? Return -1 if there is none.
 * Find the first {OP} entry and give its index, otherwise -1.
 * index of the first {OP} element of {a}, else -1
 * linear search for the first {OP} number: return its index, or -1
 * Which index holds the first {OP} integer? -1 when no element qualifies.
 * locate the first {OP} number in an array: its index or -1
 * index of first {OP} number or -1
 * index of the earliest {OP} item of the list, minus one if there is none
 * How do I get the index of the first {OP} element (-1 when absent)?
 * index of first {OP} number, else -1
 * Write a function that returns the zero-based index of the first {OP} number in an array, or -1 if there is none.
 * Write a function to find the index of the first {OP} number in an array, -1 if there is none.
 * Given an array of integers, return the position of the first {OP} one (from 0), or -1.
 * first {OP} element of nums: its index, not its value; -1 when missing
 * find the index of the leftmost {OP} integer, else -1
 * Write a program to locate the first {OP} value in a list; return -1 if no element is {OP}.
 * linear search for the first {OP} element, index or -1
 * where does the first {OP} number stand? -1 if there is none
 * smallest i such that a[i] is {OP}, or -1
 * index of the first {OP} value, -1 if none of the values is {OP}
 * Write a function to find the index (not the value) of the first {OP} number in the list, or -1.
 * Where in a list is the earliest {OP} number? 0-based position or -1
 *
 * @T int32_t int64_t
 * @OP <0 "negative"
 * @OP >0 "positive"
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP !=0 "nonzero"
 * @name first_index find_first first_match
 * @array a n
 * @range a -6 6
 * @range n 0 8
 */
int32_t first_index_of_kind(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) return i;
    return -1;
}

/**
 * Write all indices of a value in an array to {out} and return the count.
 * find every position of a number in an array, store them and return how many
 * How do I get the indices of all elements equal to a value? They go to an output array, the count is returned.
 * Write a function that stores each index at which an element equals the given value and returns the count.
 * write the positions of every occurrence of a number to a second array and return how many there are
 * list the indices where the array holds the value and return their count
 * Write a function to store all indices at which {x} occurs in an array, in ascending order, and return how many there are.
 * find all indices of x in the array, fill out, return count
 * Given an array and a value x, write the positions of x to out and return the count.
 * Return the number of occurrences of x in an array and store their indices in out.
 * Write a function to store all positions where a value occurs in an array and return their number.
 * Given an array and a target, write every index with that value to out and return the count.
 * find all occurrences of x: indices to out, count as result
 * all positions of a number in a list (0-based), plus their count
 * Write a program to get every index at which {x} appears; return how many there are.
 * where does the value occur? list all indices and return the number of them
 * Write a function to collect every subscript at which a specified item occurs in a list; return how many were stored.
 * all positions of the target in a list, not only the first, stored in out, their number returned
 *
 * @T int32_t int64_t
 * @name list_indices all_positions
 * @array a n
 * @array out n
 * @range n 0 8
 * @range a -2 2
 * @range x -2 2
 */
int32_t list_indices(const T *a, int32_t n, T x, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) out[count++] = i;
    return count;
}

/**
 * How many of the {n} elements of {a} are divisible by {k}?
 * count the array elements divisible by a given number
 * count of the multiples of a given number in an array
 * Write a function that counts the multiples of k in an array.
 * number of array entries that leave no remainder when divided by a given divisor
 * how many multiples of k are in the list
 * count the elements x of an array with x % k == 0
 * how many elements can be divided evenly by the given divisor
 * Count how many elements of an array leave no remainder when divided by {k}.
 * How many elements of the array are multiples of the given number?
 * count numbers divisible by k
 * Write a function to count the elements of an array that are divisible by k.
 * Given an array of integers and a divisor, return how many elements are multiples of it.
 * count the multiples of k in nums
 * number of elements with a[i] % k == 0
 * how many values leave no remainder when divided by {k}
 * Write a program to count the numbers in a list that a given number divides evenly.
 * count the integers in the array which {k} divides
 * tally the array entries with remainder 0 modulo {k}
 * Write a function to find how many numbers in a list can be divided evenly by {k}.
 * count values with value mod {k} equal to 0
 * number of list entries that are a multiple of the given number
 * Write a function to count the multiples of a number in the list.
 * Write a function to count the numbers of the list that are multiples of the specified number.
 * how many elements of the list are multiples of a number
 * Tally the entries that are multiples of k.
 * Write a function to count the entries of an integer list which leave no remainder when divided by the specified divisor.
 *
 * @T int32_t int64_t
 * @name count_divisible count_multiples_in
 * @array a n
 * @range n 0 8
 * @range a -30 30
 * @range k 1 7
 */
int32_t count_divisible(const T *a, int32_t n, T k) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] % k == 0;
    return count;
}

/**
 * Add up those of the {n} elements of {a} that are divisible by {k}.
 * sum the array elements divisible by a given number
 * add up the multiples of a given number in an array
 * Write a function that sums the multiples of k in an array.
 * total of the array entries that leave no remainder when divided by a given divisor
 * Take an array and a divisor and return the sum of the elements that it divides.
 * sum the elements x of an array with x % k == 0
 * Write a function to add only those numbers of a list that are multiples of {k}.
 * How do I total the elements that a given number divides?
 * sum of numbers divisible by k
 * Given an array and a divisor, return the sum of all elements that are divisible by it.
 * Write a function to sum the elements of an array that are divisible by k.
 * Given an array of integers and a divisor, return the sum of the multiples of it.
 * sum of all multiples of k in nums
 * total of the elements with a[i] % k == 0
 * add the values that leave no remainder when divided by {k}
 * Write a program to sum up the numbers of a list that a given number divides evenly.
 * sum only those array entries which {k} divides
 * find the sum of the numbers divisible by the given integer, 0 if there are none
 * Write a function to find the sum of all multiples of a number in the list.
 * add up the multiples of k in a list
 * sum of those list items which are multiples of the number
 * total of the entries that are multiples of k
 *
 * @T int32_t int64_t
 * @name sum_divisible sum_multiples_in
 * @array a n
 * @range n 0 8
 * @range a -30 30
 * @range k 1 7
 */
T sum_divisible(const T *a, int32_t n, T k) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % k == 0) total += a[i];
    return total;
}

/**
 * maximum over the {OP} elements of a list of non-negative numbers, -1 if none is {OP}
 * largest {OP} integer in an array of non-negative integers, otherwise -1
 * Write a function that finds the greatest {OP} number in a list of nonnegative integers, or -1 if there is none.
 * Write a function to find the largest {OP} number in an array of non-negative integers, -1 if there is none.
 * highest {OP} value in a list of numbers >= 0, else -1
 * Write a function to find the largest {OP} item in a list of nonnegative integers, -1 when the list has no {OP} item.
 * How do I get the max of just the {OP} values of an array without negative numbers, -1 if it has none?
 * Look only at the {OP} numbers of a list without negatives and return the greatest one, or -1 if there are none.
 * Given an array of non-negative ints, return its max {OP} element, or -1 when no element is {OP}.
 * What is the biggest {OP} score in a list of scores, none of them below 0? Give -1 if no score is {OP}.
 * Go through the array, keep the greatest {OP} element seen so far, starting from -1, and return it at the end.
 * Which of these non-negative numbers is the greatest {OP} one, or -1 if there is no such number?
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name largest_of_parity max_of_parity
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T largest_of_parity(const T *a, int32_t n) {
    T best = -1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % 2 OP 0 && a[i] > best) best = a[i];
    return best;
}

/**
 * Return the smallest positive number of an array, or 0 if none is positive.
 * least array element above zero, 0 if there is none
 * What is the lowest value greater than 0 in the array? Return 0 if there is none.
 * smallest strictly positive element of {a}, otherwise 0
 * min positive number of a list, 0 when there is none
 * Return the least positive value in the array, or 0 if it has none.
 * lowest number in the list that is larger than zero, else 0
 * smallest number above zero in the list, 0 if there is none
 * minimum of the positive elements of an array, 0 if there are none
 * How do I find the min of an array ignoring zeros and negatives, with 0 as the fallback?
 * Write a function that returns the smallest number above zero in an array, or 0 if it has no positive numbers.
 * Write a function to find the smallest positive number in an array; return 0 if there are no positive numbers.
 * Given an array, return the min of the elements > 0, or 0 if none.
 * minimum positive element, else 0
 * lowest element strictly above 0; negatives and zeros are skipped; 0 if nothing is left
 * smallest value greater than zero that occurs in the list, 0 when none does
 * Write a program to get the least positive element of an array, 0 if missing.
 * min of the positive values of nums (0 when there are none)
 * find the smallest element that is > 0, ignoring zero and negative ones, else return 0
 * array minimum but only looking at positive values, 0 if there are none
 * Write a function to find the minimum of only the positive numbers in a list, otherwise 0.
 * least entry strictly greater than zero, zero when there's none
 * min of the list items > 0, or 0 when the list has no such item
 *
 * @T int32_t int64_t double
 * @name smallest_positive min_positive least_positive
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
T smallest_positive(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > 0 && (best == 0 || a[i] < best)) best = a[i];
    return best;
}

/**
 * Return the element of an array that is closest to zero; a positive one wins a tie.
 * the element nearest to 0; of 5 and -5 return 5
 * Which temperature in the list comes nearest to freezing, 0 degrees? Prefer the positive in a tie.
 * Find the array element with the smallest magnitude, 5 before -5.
 * element with the smallest absolute value, the positive one on a tie
 * the number of the list that is nearest to zero; of 3 and -3 choose 3
 * Which element of the array is closest to 0? Of a number and its negative, prefer the positive.
 * value of the array nearest zero, positive preferred on a tie
 * which number of the list has the least distance from zero, positive if equal
 * Write a function to find the number closest to 0 in a list, preferring the positive one in a tie.
 * How to get the number nearest 0 in an array (positive wins ties)?
 * I need the array element with the smallest absolute value; if both 5 and -5 qualify, return 5.
 * Write a function to find the number closest to zero in an array; if there is a tie return the positive one.
 * Given an array, return the element with the smallest absolute value, the positive one on a tie.
 * nearest to 0 in nums, +2 beats -2
 * element with the least magnitude; prefer positive over negative for equal distance
 * min by abs value, ties go to the larger value
 * Write a program to get the value that is nearest to zero in a list; of -1 and 1 take 1.
 * which number of the array has the smallest distance from 0? positive wins if equal
 * entry of minimum modulus, preferring the positive one in a tie
 * like Python's min(lst, key=abs), but with the positive item preferred on a tie
 * Write a function to find the list entry with the smallest distance from 0; on a tie take the positive one.
 * Which temperature of the list is nearest to zero, the positive one if two are equally near?
 *
 * @T int32_t int64_t double
 * @name closest_to_zero nearest_zero
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T closest_to_zero(const T *a, int32_t n) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++) {
        T size = a[i] < 0 ? -a[i] : a[i], least = best < 0 ? -best : best;
        if (size < least || (size == least && a[i] > best)) best = a[i];
    }
    return best;
}

/**
 * Return the largest absolute value in an array, 0 if it is empty.
 * maximum magnitude of the elements of an array, 0 if there are none
 * Find the greatest |a[i]| of an array.
 * What is the largest number in the array if all signs are ignored?
 * Take the absolute value of each element and return the maximum.
 * max abs of an array
 * biggest absolute value of a list
 * Write a function to compute the largest absolute value in an array, 0 if it is empty.
 * How to find the largest absolute value in an array?
 * max absolute value
 * Return the maximum of |a[i]| over the array.
 * What is the largest magnitude among the samples of a signal?
 * Write a function to find the maximum absolute value in an array, 0 for an empty one.
 * Given an array, return the largest |a[i]|, not the element itself.
 * max abs of nums, 0 if empty
 * biggest magnitude in a list of signed numbers (0 for no numbers)
 * infinity norm of a vector
 * peak amplitude of a signal: largest sample ignoring the sign, 0 if there are no samples
 * Write a program to find the greatest absolute value among the elements; return 0 when there are none.
 * maximum distance from zero over all elements, 0 if empty
 * highest |x| of the array; an empty array gives 0
 * Write a function to return the maximum of the absolute values of all elements, 0 if there are none.
 * get the largest magnitude in a vector of numbers; an empty vector gives 0
 * supremum norm of a vector: greatest entry magnitude, zero when empty
 *
 * @T int32_t int64_t double
 * @name max_abs peak_amplitude largest_magnitude
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T max_abs(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++) {
        T size = a[i] < 0 ? -a[i] : a[i];
        if (size > best) best = size;
    }
    return best;
}

/**
 * Find the length of the longest sequence of consecutive integers in an unsorted array.
 * longest consecutive sequence: how many successive integers the array contains, in any order
 * How many integers in a row, such as 4, 5, 6, 7, does the array contain at most, in any order?
 * Return the size of the largest set of successive integers among the elements.
 * length of the longest run x, x + 1, x + 2, ... of values that all occur in the array
 * maximum number of consecutive integers among the elements, in any order
 * length of the longest chain x, x+1, x+2, ... found in an unsorted list
 * Write a function to find the length of the longest series of consecutive integers (like 4, 5, 6) in an unsorted array.
 * How long is the longest streak of consecutive values in an unsorted array?
 * longest consecutive sequence length, unsorted
 * Given an unsorted array of integers, return the length of the longest run of consecutive values.
 * Given an unsorted array of integers, return how long its longest chain x, x+1, x+2, ... is, any order.
 * length of the longest consecutive run of values, positions don't matter, duplicates ignored
 * Write a program to find the longest streak of successive integers contained in an array, in any order.
 * length of the longest set of consecutive numbers that all occur in the list
 * max number of consecutive integers present in an array, wherever they stand
 * length of the longest consecutive-integer sequence whose members may be scattered throughout the list
 * Unsorted array: how long is the longest run of values like 1, 2, 3, 4 that all occur somewhere?
 *
 * @T int32_t int64_t
 * @name longest_consecutive longest_sequence longest_consecutive_sequence
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_consecutive(const T *a, int32_t n) {
    int32_t longest = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t length = 1;
        for (int32_t j = 0; j < n; j++) {
            if (a[j] == a[i] + length) {
                length++;
                j = -1;
            }
        }
        if (length > longest) longest = length;
    }
    return longest;
}

/**
 * Find the length of the longest run of a given value in an array.
 * length of the longest streak of {x} in an array
 * How many times in a row does {x} occur in the array, at most?
 * Return the maximum number of consecutive elements equal to {x}.
 * length of the longest block of neighbours that are all {x}
 * maximum number of consecutive occurrences of a given number in an array
 * length of the longest uninterrupted sequence of the given number in a list
 * How many times does the given value occur in a row at most?
 * Write a function to find the length of the longest run of {x} in an array.
 * How to compute the longest streak of one particular value in an array?
 * longest run of x
 * Write a function to find the length of the longest run of a given value in an array.
 * Given an array and a value, return the max number of times in a row that it appears.
 * longest streak of x, counted in elements
 * maximum number of consecutive elements equal to the given number
 * Write a program to get the greatest count of adjacent copies of a target value; 0 if it never occurs.
 * most consecutive occurrences of {x}
 * length of the longest block of {x} next to each other, 0 if it doesn't occur
 * how many times in a row does the given value show up at most?
 * how long is the longest streak of successive entries identical to a specified item?
 * Longest streak of a chosen number in an array, e.g. maximum consecutive 1s when the number is 1
 *
 * @T int32_t int64_t
 * @name longest_run longest_streak max_consecutive
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range x 0 1
 */
int32_t longest_run_of(const T *a, int32_t n, T x) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == x ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Find the maximum number of consecutive ones in a binary array.
 * length of the longest run of 1s in an array
 * How many 1s in a row does the array have at most?
 * Return the length of the longest block of ones in the array.
 * max consecutive ones in an array of zeros and ones
 * length of the longest winning streak in a list of 1 (win) and 0 (loss)
 * how long is the longest stretch of ones in the array
 * length of the longest run of ones in 0/1 data
 * Write a function to find the length of the longest block of 1s in an array of zeros and ones.
 * How can I find the greatest number of consecutive ones in an array?
 * max consecutive ones
 * Given a binary array, return the length of its longest run of 1s.
 * Write a function to find the max consecutive ones in a binary array.
 * Given an array of 0s and 1s, return the length of the longest block of 1s.
 * most 1s in a row in an array
 * longest streak of ones, 0 if there is no 1
 * longest winning streak in a list where 1 is a win and 0 a loss
 * greatest number of successive elements equal to 1
 * max run length of 1 in nums
 * how long is the longest sequence of ones without a gap
 * Write a function to return the length of the longest sequence of consecutive 1s in an array of zeros and ones.
 * longest streak of 1 entries in a binary list, as a count
 * Write a function to get the maximal number of successive 1s in a list of zeros and ones.
 * Write a function to find the longest streak of 1s in an array of 0s and 1s
 *
 * @T int32_t int64_t uint8_t
 * @name max_consecutive_ones longest_ones longest_run_of_ones
 * @array a n
 * @range a 0 1
 * @range n 0 8
 */
int32_t max_consecutive_ones(const T *a, int32_t n) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == 1 ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Find the length of the longest run of ones in a binary array if at most k zeros may be flipped.
 * max consecutive ones in a 0/1 array with {k} flips allowed
 * How long can a run of 1s in a 0/1 array become when up to {k} zeros are turned into ones?
 * Return the length of the longest window of the array with no more than {k} zeros.
 * sliding window: length of the longest part of a 0/1 array containing at most {k} zeros
 * length of the longest subarray of ones after changing at most k zeros
 * max number of consecutive ones in {a} after at most k zeros are replaced
 * most ones in a row when k zeros of the array may be changed to 1
 * How long a run of ones can I get if I may flip up to k zeros?
 * max consecutive ones with k flips allowed
 * Given a binary array and k, return the maximum number of consecutive 1s after flipping up to k zeros.
 * binary array, up to k zeros may be turned into ones: longest possible streak of ones
 *
 * @T int32_t int64_t
 * @name longest_ones max_ones_with_flips longest_ones_k
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range k 0 3
 */
int32_t longest_ones_with_flips(const T *a, int32_t n, int32_t k) {
    int32_t start = 0, zeros = 0, longest = 0;
    for (int32_t end = 0; end < n; end++) {
        zeros += a[end] == 0;
        while (zeros > k) zeros -= a[start++] == 0;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}

/**
 * Find the length of the longest contiguous subarray without a repeated value.
 * length of the longest contiguous part of a list with all different elements
 * Return the size of the largest contiguous window that contains no duplicate.
 * length of the longest subarray of distinct values
 * length of the longest segment of {a} whose elements are all unique
 * how long is the longest stretch of pairwise different numbers in the array
 * How to find the size of the largest subarray with all unique elements?
 * length of the longest subarray with no duplicates
 * Write a function that returns the length of the longest contiguous part of an array in which no value repeats.
 * Given an array, find the length of its longest subarray with all distinct elements.
 * What is the length of the longest subarray whose elements are all different?
 * Write a function to find the length of the longest subarray with all distinct elements.
 * Given an array, return the size of the longest contiguous part with no repeated number.
 * longest subarray without duplicates, length only
 * max length of a window in which every value is unique
 * Write a program to get the longest stretch of adjacent elements that are all different.
 * sliding window over an array: most neighbouring elements without a repeat
 * longest run of consecutive elements having no two equal; return its length
 * how many elements in a row can be taken without taking a value twice?
 * size of the longest contiguous sublist in which no item is duplicated
 *
 * @T int32_t int64_t
 * @name longest_distinct longest_unique_subarray
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t longest_distinct_part(const T *a, int32_t n) {
    int32_t start = 0, longest = 0;
    for (int32_t end = 0; end < n; end++) {
        for (int32_t i = start; i < end; i++)
            if (a[i] == a[end]) start = i + 1;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}

/**
 * Add up the elements at {OP} indices of an array, counting from 0.
 * sum of every second element, the ones at {OP} positions (zero-based)
 * What is the sum of the array elements with an {OP} index, the first index being 0?
 * Return the sum of the elements over all {OP} zero-based positions.
 * total of a[i] over all {OP} i
 * Sum the elements whose zero-based index, not value, is {OP}.
 * Add every other number of an array, taking the {OP} indices (first index is 0).
 * sum of the list entries at {OP} indices, starting the count at 0
 * Sum every other element, i.e. those at {OP} zero-based indices.
 * Write a function that adds up the elements at {OP} zero-based positions of a list.
 * How do I sum array elements at {OP} indexes only (0-based)?
 * Write a function to sum the elements at {OP} indices of an array (index starts at 0).
 * Given an array, return the sum of the values stored at {OP} index positions, 0-based.
 * sum of a[i] for all {OP} i
 * total of the {OP}-indexed elements, counting from index 0
 * Write a program to add the numbers at {OP} positions of a list, where the first position is 0.
 * add every other element, those whose zero-based index is {OP}
 * sum by index parity: only {OP} indices, starting the count at 0
 * Write a function to find the sum of all {OP}-indexed numbers in the list, indices from 0.
 * sum of the {OP}-indexed elements of a list, counting indices from 0
 * Write a function to add the elements at {OP} indices of the array; the first index is 0.
 * total of the entries sitting at {OP} zero-based positions
 *
 * @T int32_t int64_t double
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name sum_alternate sum_at_indices sum_by_index_parity
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T sum_alternate(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = OP; i < n; i += 2) total += a[i];
    return total;
}

/**
 * Add up an array without its largest and its smallest element; 0 for fewer than three.
 * sum excluding one minimum and one maximum, 0 when fewer than three numbers are given
 * Judges' scores: drop the best and the worst and total the rest; with fewer than three scores return 0.
 * total of an array without one minimum and one maximum, 0 for fewer than three elements
 * What do the scores sum to when one highest and one lowest are left out? 0 for fewer than three scores.
 * Add the values, then subtract the max and the min; 0 if there are fewer than three values.
 * sum minus max minus min of the array, 0 if n < 3
 * total of the scores without the best and the worst one, 0 for fewer than three scores
 * Write a function to sum the judges' scores without one highest and one lowest score; return 0 for fewer than three scores.
 * How do I sum an array while dropping a single max and a single min (0 for less than 3 items)?
 * Given an array of scores, return the sum without the single highest and lowest score, or 0 if there are fewer than 3.
 * Add all numbers except one minimum and one maximum, returning 0 for arrays shorter than 3.
 * total after discarding one maximum and one minimum, zero for under three entries
 * Write a function to total a list of integers after discarding one minimum and one maximum; with fewer than three items the result is 0.
 *
 * @T int32_t int64_t
 * @name sum_without_extremes sum_middle trimmed_sum
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
T sum_without_extremes(const T *a, int32_t n) {
    if (n < 3) return 0;
    T total = 0, low = a[0], high = a[0];
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return total - low - high;
}

/**
 * Sum the absolute differences between neighbouring elements.
 * total variation of a sequence: the sum of |a[i] - a[i-1]|
 * Return |a[1] - a[0]| + |a[2] - a[1]| + ... up to the last element.
 * total absolute change of a series, from each value to the next
 * sum of the absolute jumps between neighbours
 * Write a function to compute the sum of the absolute differences between each element and the next.
 * total variation of a discrete signal
 * How to add up the absolute changes of successive elements?
 * sum of absolute differences of neighbours
 * How do I sum |a[i] - a[i-1]| over an array?
 * Return the total absolute change of a series from one value to the next.
 * Given an array, add up the absolute differences of consecutive elements.
 * Write a function to find the sum of absolute differences between consecutive elements of the list.
 * sum of the absolute differences of all adjacent elements in an array
 * how much up and down is there in total along the list? absolute steps summed
 * total up-and-down along the series: step sizes added without their signs
 * sum of absolute successive differences in a sequence
 *
 * @T int32_t int64_t double
 * @name total_variation sum_absolute_differences path_length
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T total_variation(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 1; i < n; i++) total += a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
    return total;
}

/**
 * Find the smallest absolute difference between neighbouring elements.
 * minimum absolute difference of adjacent elements
 * Return the smallest absolute step between one element and the next.
 * What is the smallest absolute difference between consecutive times in the list?
 * min of |a[i + 1] - a[i]| over the array
 * minimal absolute difference of adjacent elements
 * Write a function that finds the smallest absolute difference between two elements that stand side by side.
 * minimum of the absolute first differences of a series
 * What's the least absolute difference of consecutive elements in an array?
 * smallest gap between adjacent elements
 * What is the minimum absolute difference between adjacent elements of an array?
 * Write a function to find the minimum absolute difference between adjacent elements of an array.
 * Given an array, return the smallest |a[i] - a[i-1]|.
 * min difference of neighbours, absolute value
 * Write a program to get the least distance between elements standing next to each other.
 * how close do successive values come? smallest absolute change from one to the next
 * minimum of the absolute differences of consecutive entries
 * least gap in absolute value between successive terms
 * smallest absolute gap between consecutive entries of an array in the order given, at least two entries
 *
 * @T int32_t int64_t double
 * @name min_adjacent_difference smallest_step min_gap
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T min_adjacent_difference(const T *a, int32_t n) {
    T least = a[1] > a[0] ? a[1] - a[0] : a[0] - a[1];
    for (int32_t i = 2; i < n; i++) {
        T gap = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        if (gap < least) least = gap;
    }
    return least;
}

/**
 * For each element, store the next greater element to its right in the output, or -1.
 * Store the next greater element of each array entry in out, -1 where there is none.
 * next larger number for every position of an array, -1 if nothing larger follows
 * For every person in a queue of given heights, store the height of the first taller one behind, or -1.
 * Given an array, store for each element the first later one that exceeds it, or -1.
 * first bigger number on the right for each element, stored in out, else -1
 * How to get the nearest larger value to the right of each array element (-1 where missing)?
 * next greater element for each into out, else -1
 * Write a function that finds the next greater element of every array element and stores -1 where there is none.
 * For every element of an array, find the first greater element after it and store it in out, or -1.
 * Given an array, fill out with the next larger value to the right of each element, -1 if none exists.
 * How do I compute the next greater element for each position of an array? Use -1 if there isn't one.
 * Next greater element problem: out[i] is the first element after a[i] that is larger, or -1
 * Write a function to store the next greater element for each array element, -1 if there is none.
 * Given an array, set out[i] to the first value to the right of a[i] that is larger, or -1.
 * next greater element to the right of each, value not index, else -1, into out
 * NGE for every position, -1 when nothing to the right is bigger
 * first larger number after each element, stored in out (-1 if none)
 * Write a program to store the next bigger element to the right of each array item, -1 where it doesn't exist.
 * next greater values of an array: [4, 5, 2, 25] becomes 5, 25, 25, -1
 * monotonic stack problem: next larger value on the right side of each element, -1 if missing
 * Write a function to map each list item to the first strictly larger item that follows it, -1 when there isn't any.
 * Write a program that stores for every element the first larger element standing after it, or -1
 *
 * @T int32_t int64_t
 * @name next_greater next_greater_element next_larger
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void next_greater(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = -1;
        for (int32_t j = i + 1; j < n; j++) {
            if (a[j] > a[i]) {
                out[i] = a[j];
                break;
            }
        }
    }
}

/**
 * For each element, store the nearest smaller element to its left in the output, or -1.
 * previous smaller value for each position, -1 where there is none
 * Fill the output with the closest earlier element that is smaller, or -1.
 * Set out[i] to the last a[j] below a[i] with j < i, else -1.
 * Look back from each element to the first one that is smaller and store its value, or -1.
 * previous smaller number for all elements of a list, -1 if nothing smaller comes before
 * last smaller number on the left for each element, stored in out, else -1
 * value of the previous smaller element for each into out, -1 if none
 * Write a function that stores the value of the nearest smaller element to the left of every element, -1 if there is none.
 * For every element of an array, find the closest earlier element that is smaller and store its value in out, or -1.
 * Given an array, fill out with the previous smaller value of each element, or -1.
 * How do I find the nearest smaller number on the left for each element of an array? Use -1 if there is none.
 * map each list item to the closest preceding item that is strictly less, -1 when there isn't any
 * nearest lesser value before each position, -1 where there is none, into a second array
 *
 * @T int32_t int64_t
 * @name previous_smaller previous_smaller_element nearest_smaller
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void previous_smaller(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = -1;
        for (int32_t j = i - 1; j >= 0; j--) {
            if (a[j] < a[i]) {
                out[i] = a[j];
                break;
            }
        }
    }
}

/**
 * For each element, count the smaller elements to its right and store the count.
 * For every element, store the count of smaller numbers after it in out.
 * How many later entries are less than each entry? Store the counts.
 * Set out[i] to the number of j > i with a[j] < a[i].
 * Store the number of smaller elements after each element in an output array.
 * Fill the output with the count of smaller values after each element.
 * for every item store how many smaller ones follow
 * count the lower numbers on the right side of each element into a second array
 * Write a function that counts, for each element of a list, how many later elements are smaller, and stores the counts in out.
 * How do I count the smaller elements to the right of each element?
 * count of smaller numbers after self, for each, into out
 * Given an array, compute how many smaller numbers come after each element and store the counts in out.
 * inversion table: for each entry, how many lesser entries come later
 * Write a function that stores, for each list item, how many of the subsequent items are strictly less than it.
 *
 * @T int32_t int64_t
 * @name count_smaller smaller_after count_smaller_after
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void smaller_after(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = i + 1; j < n; j++) out[i] += a[j] < a[i];
    }
}

/**
 * For each day, store the number of days to wait until a warmer temperature, 0 if there is none.
 * daily temperatures: for each day the number of days until a warmer one, 0 if none comes
 * How many steps ahead is the next greater value, for every position? Store 0 if there is none.
 * Set out[i] to the distance to the first later element that is larger, else 0.
 * For every index, how many places to the right is the next bigger number? Write 0 if nothing is bigger.
 * for each day of a list, the number of days until a warmer day, 0 if it never gets warmer
 * how many days until it gets warmer, for each day, zero if it does not
 * Write a function that stores, for every day, how many days pass before a higher temperature, or 0 if there is none.
 * Given an array of daily temperatures, fill out with the number of days until a warmer day, 0 if it never comes.
 * How many days do you have to wait for a warmer temperature? Compute it for each day, 0 if there is no warmer day.
 * daily temperatures: how long must one wait after each day for a higher one, 0 for never
 * How do I solve daily temperatures: for every entry, the number of days to the next higher one, stored in a second array, 0 if there is none?
 *
 * @T int32_t int64_t
 * @name daily_temperatures days_until_warmer next_greater_distance
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void days_until_warmer(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = i + 1; j < n && out[i] == 0; j++)
            if (a[j] > a[i]) out[i] = j - i;
    }
}

/**
 * For each day, count the consecutive days up to and including it on which the price was not higher.
 * stock span problem: for each day, the number of days in a row ending there with prices at most that day's
 * stock spans of a series of prices: how many prices in a row, ending at each, do not exceed it
 * Compute the stock span of every price in an array, counting the price itself.
 * span of each element: number of directly preceding values that are no greater, plus one
 * For each day, how many days in a row, counting the day itself, was the price no higher than on that day?
 * How do I calculate the stock span for every day of a price array?
 * Stock span problem: write the span of every day to out.
 * Write a function that calculates the stock span of each day: how many consecutive days up to it had a price at most as high.
 * Stock span: for each price count the consecutive days, ending with that day, whose price is less than or equal to it.
 * Given daily stock prices, store the span of each day (consecutive days up to it with prices <= its price) in out.
 * Compute for each element how many elements in a row ending at it are less than or equal to it.
 * For every day store how many consecutive days, that day included, had prices no higher than that day's
 *
 * @T int32_t int64_t
 * @name stock_span price_spans calculate_span
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void stock_span(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i;
        while (j > 0 && a[j - 1] <= a[i]) j--;
        out[i] = i - j + 1;
    }
}

/**
 * How many meetings are on at once at most, given their start and end times? One may start as another ends without overlap.
 * minimum number of meeting rooms for n meetings, with starts and ends in two arrays; a meeting may start when another ends
 * Given arrays of starts and ends, return the largest number of intervals that overlap at the same moment; an interval that ends when another starts does not overlap it.
 * maximum number of concurrent half-open intervals [start, end), from arrays of starts and ends
 * Jobs have start and end times, ends exclusive; how many machines are busy at once in the worst case?
 * How many meeting rooms do I need for lists of start and end times, back-to-back meetings sharing a room?
 * maximum number of overlapping intervals from arrays of starts and ends, where one that starts as another ends does not overlap it
 * Write a function to find the minimum number of meeting rooms, given arrays of start and end times; back-to-back meetings can share a room.
 * Given start and end times of n meetings, return how many rooms are needed if a meeting may start when another ends.
 * Return the maximum number of intervals [start, end) that overlap at any time, with starts and ends in two arrays.
 * How many intervals overlap at most? Starts and ends are in two arrays, and touching intervals do not overlap.
 * Find the maximum number of meetings going on at once from arrays of start and end times (end times are exclusive).
 * Given arrays of start times and end times, find the peak number of tasks running at the same time, ends not included.
 *
 * @T int32_t int64_t
 * @name min_meeting_rooms max_overlap
 * @array start n
 * @array end n
 * @range start 0 9
 * @range end 1 12
 * @range n 0 8
 */
int32_t max_overlap(const T *start, const T *end, int32_t n) {
    int32_t most = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t active = 0;
        for (int32_t j = 0; j < n; j++) active += start[j] <= start[i] && start[i] < end[j];
        if (active > most) most = active;
    }
    return most;
}

/**
 * activity selection on intervals ordered by end: how many can be chosen if one may start when the previous one ends?
 * Intervals are sorted by end: greedily count those that start no earlier than the last chosen one ended.
 * interval scheduling on sorted ends: the greatest number of intervals without overlap, touching allowed
 * size of a maximum set of compatible intervals (sorted by finishing time, touching allowed)
 * How many non-overlapping jobs can I select at most when they are sorted by end (touching is allowed)?
 * Write a function for the activity selection problem: activities are sorted by end time, and one may start when the previous one ends.
 * Given start and end times sorted by end, return the maximum number of non-overlapping activities (touching is allowed).
 * What is the maximum number of meetings one person can attend, given start times and sorted end times? A meeting may start when another ends.
 * Return how many activities can be done if each must start at or after the end of the previous one; ends are sorted.
 * Greedy activity selection over arrays of starts and sorted ends: return the number of activities chosen, touching allowed.
 * Given jobs sorted by finishing time, how many can be done without overlapping? A job may start as another ends.
 * greedy: maximum number of non-overlapping activities (one may start as another finishes), starts and finishes in two arrays sorted by finish
 *
 * @T int32_t int64_t
 * @name activity_selection max_activities select_activities
 * @array start n
 * @array end n
 * @range start 0 9
 * @range end 1 12
 * @range n 0 8
 * @ascending end
 */
int32_t activity_selection(const T *start, const T *end, int32_t n) {
    int32_t count = 0;
    T free_from = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || start[i] >= free_from) {
            count++;
            free_from = end[i];
        }
    }
    return count;
}

/**
 * Return the first index from which a full circuit is possible with these gains and costs, else -1.
 * From which gas station can I complete the circuit, given the gas and the cost arrays? Return the first one, or -1.
 * gas station problem (gas and cost arrays): return the first starting index or -1
 * Write a function for the gas station problem, given gas and cost arrays: return the first station from which a car can drive around the circle, or -1.
 * Gas station problem: given gas[i] and cost[i], return the smallest starting index for a full circuit, or -1.
 * Given the gas at each station and the cost to reach the next, find the first station to start a full circular trip, or -1.
 * At which station should I start to complete a circular route, given gas and cost arrays? Return the lowest index, or -1.
 * Find the starting gas station index for a complete circular tour, given gas and cost arrays, the first one if several work, or -1 if none does.
 * Can a car with an empty tank complete the circuit, given gas and then cost per station? Return the first station index that works, else -1.
 * Circular route with petrol pumps, two arrays: petrol at each pump, then petrol needed to the next; index of the first pump where the truck can start and complete the circle, or -1
 * Given the fuel at each pump and the fuel needed to reach the next, what is the lowest index from which a truck with an empty tank can make the full round? Return -1 if there is none.
 * Try each station as the start of a loop: add its gas, pay the cost to the next; first index where the tank never goes negative, or -1.
 *
 * @T int32_t int64_t
 * @name gas_station can_complete_circuit circular_tour
 * @array gas n
 * @array cost n
 * @range gas 0 6
 * @range cost 0 6
 * @range n 0 6
 */
int32_t gas_station(const T *gas, const T *cost, int32_t n) {
    for (int32_t start = 0; start < n; start++) {
        T tank = 0;
        int32_t done = 0;
        while (done < n && tank >= 0) {
            int32_t stop = (start + done) % n;
            tank += gas[stop] - cost[stop];
            done++;
        }
        if (tank >= 0) return start;
    }
    return -1;
}

/**
 * Compute the h-index of a researcher from citation counts.
 * h-index: largest h such that h papers have at least h citations each
 * What is my h-index, given how often each paper was cited?
 * largest h such that at least h array entries are >= h
 * bibliometric h-index of an unsorted list of citation counts
 * convert citation counts to the h-index
 * scientist's h-index, from an array with the citations of each paper
 * Write a function to calculate a researcher's h-index from the citation counts of the papers.
 * How do I get the largest h with at least h numbers that are h or more?
 * h-index of an array of citations
 * Write a function that returns the largest h such that at least h papers have h or more citations.
 * Given the number of citations of each paper, return the h-index.
 * Return the researcher's h-index for an unsorted array of citation counts.
 *
 * @T int32_t int64_t
 * @name h_index hirsch_index
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t h_index(const T *a, int32_t n) {
    for (int32_t h = n; h > 0; h--) {
        int32_t cited = 0;
        for (int32_t i = 0; i < n; i++) cited += a[i] >= h;
        if (cited >= h) return h;
    }
    return 0;
}

/**
 * Add one to a number stored as an array of decimal digits, most significant first; return the carry.
 * plus one on a digit array, in place, most significant digit first; returns 1 on overflow, else 0
 * Increment a digit array in place, 1 2 9 becoming 1 3 0; return 1 if all digits were 9, else 0.
 * Add 1 to the last digit of an array and carry to the left; the final carry is returned.
 * digit-array increment in place: 9 9 becomes 0 0 with carry 1, otherwise the carry is 0
 * add one to a digit list in place, highest digit first, and return the carry
 * Add one in place to decimal digits in an array, most significant first, and return the carry out.
 * Write a function that increments a number stored as an array of digits (most significant first) and returns the final carry.
 * Plus one: add 1 to an array of digits in place and return 1 if there is a carry out of the first digit, else 0.
 * Given an array of digits, most significant first, add one to the number and return the carry.
 * Given an array of decimal digits, first one most significant, increment the number in place and return the final carry.
 * plus one for a digit array, most significant digit first, result is the carry out
 * add 1 to a number given as a digit array, units last: 9 9 becomes 0 0 and the result is the carry 1
 * increment a big number stored digit by digit, highest digit at index 0, returning the carry
 * Write a program that adds one to the number formed by the digits of an array; the carry is returned.
 * increment a big integer kept as decimal digits in an array, highest digit first, in place; the carry out of the front is returned
 *
 * @T int32_t uint8_t
 * @name plus_one increment_digits add_one
 * @array a n
 * @range a 0 9
 * @range n 1 8
 */
int32_t plus_one(T *a, int32_t n) {
    for (int32_t i = n - 1; i >= 0; i--) {
        if (a[i] < 9) {
            a[i]++;
            return 0;
        }
        a[i] = 0;
    }
    return 1;
}

/**
 * Turn an array of decimal digits, most significant first, into the number.
 * Which number do the digits of an array, such as 4, 0, 7, form when read in order?
 * Return the number that is written with the decimal digits in {a}, first digit first.
 * join the digits of an array: 1 2 3 becomes 123
 * Read an array of digits as a decimal number, most significant digit first.
 * number from an array of decimal digits, most significant first
 * array of decimal digits, highest first, to int
 * convert an array of decimal digits to the number they spell
 * digits array to number, base 10, leading digit first
 * Write a function to convert a list of decimal digits, leading digit first, into the integer that they spell.
 * How do I turn an array like [1, 2, 3] into 123?
 * Given an array of decimal digits (most significant first), return the integer they form.
 * Write a function to convert an array of digits to an integer, most significant digit first.
 * Given an array of decimal digits, return the number they make when read from left to right.
 * digits array to int: [1, 2, 3] gives 123
 * join the digits of a list into one number
 * combine single digits into an integer in base 10, first digit highest
 * Write a program to form a number from the digits in an array.
 * concatenate digits from first to last to get the value
 * build an int out of its list of digits
 * Write a function that builds an integer from an array of digits, the first digit being the most significant.
 * read the digits of an array as one decimal number
 * Write a program to join the digits stored in an array into a single integer, the digits 1, 2, 3 making 123
 *
 * @T int32_t uint8_t
 * @name digits_to_number array_to_number join_digits
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t digits_to_number(const T *a, int32_t n) {
    int32_t number = 0;
    for (int32_t i = 0; i < n; i++) number = number * 10 + a[i];
    return number;
}

/**
 * Store the decimal digits of a non-negative number in an array, most significant first, and return their count.
 * non-negative number to decimal digits in an array, highest first, returning the count
 * Split an integer >= 0 into its decimal digits in an output array, the first one in front, and return how many.
 * Write the decimal digits of {x} (>= 0) to {out} from left to right and return how many there are.
 * Store the digits of a nonnegative number and return their count: 407 gives 4, 0, 7 and the count 3.
 * decompose a non-negative number into an array of its decimal digits, leading digit first; return the length
 * How do I get an array with the digits of a non-negative number, left to right, and their count?
 * decimal digit extraction of a non-negative int into an array, highest place first, returning the number of digits
 * nonnegative int to array of digits, most significant first, with the count as the result
 * break a non-negative number up into single digits, left to right, stored in out; returns the number of digits
 * Write a function to split a nonnegative integer into a list of its decimal digits, leading one first, and return how many there are (0 has one digit).
 * How to get the individual digits of a non-negative int into an array, left to right, plus the digit count?
 * Write a function to split a non-negative number into its digits in an array, first digit first, and return the count.
 * Given a non-negative integer, write its digits to out from left to right and return how many there are.
 * nonnegative int to digit array: 407 gives 4, 0, 7 and returns 3
 * separate the digits of a non-negative number into an array, leading digit at index 0, return the length
 * Write a program to store each digit of an integer >= 0 in an array, left to right, returning the count.
 * list of digits of a non-negative number, most significant at index 0, and its length; 0 has one digit
 * Write a function to split a nonnegative integer into a list of its digits, leading digit first; return how many.
 * Split a non-negative integer like 5023 into an array 5, 0, 2, 3 and return how many there are.
 *
 * @name number_to_digits split_digits get_digits
 * @array out 12
 * @range x 0 2000000
 */
int32_t number_to_digits(int32_t x, int32_t *out) {
    int32_t count = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) count++;
    for (int32_t i = count - 1; i >= 0; i--) {
        out[i] = x % 10;
        x /= 10;
    }
    return count;
}

/**
 * Insert a value into an ascending array of n elements so that it stays sorted; there is room for one more.
 * insert a value into an ascending array with room for one more
 * Put {x} at its place in the ascending array by moving larger elements up; there is space for it.
 * Add a number to a sorted list that has a free slot at its end, keeping the order.
 * Place a new element in an ascending array so that it stays ascending.
 * How can I insert a number into an ascending array in place so that it stays sorted? There is room.
 * insert a number into a sorted list of n elements, which then has n + 1
 * Write a function to insert {x} into an ascending list at the right place, moving later elements up by one (there is space).
 * How do I add a number to a sorted array so that it stays sorted?
 * insert into sorted array
 * Given a sorted array with a free slot at the end, insert a number so that it remains sorted.
 * Write a function to insert an element into a sorted (ascending) array so that it stays sorted.
 * Given an ascending array of n elements with one free place, insert a number at the right position.
 * insert into a sorted list, ascending, shifting larger values right
 * sorted insert of a value into an ascending array
 * one insertion step: place x among n ascending elements
 * Write a program to add a number to an array in ascending order while keeping the order.
 * put a new value in its correct place in an ascending array; the array has space for it
 * Write a function to put a new number into its proper place in an already ascending list with spare room
 *
 * @T int32_t int64_t double
 * @name insert_sorted sorted_insert insert_in_order
 * @array a 9
 * @range n 0 8
 * @range a -20 20
 * @range x -20 20
 * @ascending a
 */
void insert_sorted(T *a, int32_t n, T x) {
    int32_t i = n;
    while (i > 0 && a[i - 1] > x) {
        a[i] = a[i - 1];
        i--;
    }
    a[i] = x;
}

/**
 * Append {x} to the {n} elements of {a} and return the new number of elements; there is room.
 * append a value to an array and return the new count
 * How do I append a number to an array in C and return its new size?
 * Write a function that stores a value after the n elements of an array and returns the new length.
 * Set a[n] = x and return the length n + 1.
 * push x onto a stack kept in an array with n elements, and return the new depth
 * store a value after the n existing ones; result is the new number of values
 * How to append an element to a C array, returning the updated size?
 * Push x to the end of an array and return its new size.
 * Write a function that appends an element to an array and returns the new length.
 * Given an array of n elements with spare capacity, add x at the end and return n + 1.
 * Add a value at the end of an array and return how many elements it has now.
 * Write a function to append an element to the end of an array and return the new size.
 * Given an array with n elements in use, add a value at the end and return n + 1.
 * push back: a[n] = x, return the new length
 * list append for a plain array with enough capacity, returns the new length
 * add an item at the end of a list and return the new count
 * push a value onto an array-based stack of n elements and return the new size
 * Write a program to insert a number after the last element of an array, returning its new length.
 * enqueue at the back of an array with room, result is the new number of elements
 * append to the end: store x at index n and return n + 1
 * lst.append(item) for a C array with spare capacity, updated length returned
 * push an item onto an array-based stack holding n items; returns n + 1
 *
 * @T int32_t int64_t double
 * @name push_back append_element
 * @array a 9
 * @range n 0 8
 */
int32_t push_back(T *a, int32_t n, T x) {
    a[n] = x;
    return n + 1;
}

/**
 * shift the elements from index i on to the right, insert x there, and return the new length
 * array insert at an index; one more place is available, and the new length is returned
 * Given an array, its length, an index and a value, insert the value at that index and return the new size.
 * Insert at index i of an array of n elements: shift the rest right, store the value there, return the new length
 * Write a function that takes an index and a value, inserts the value there in an array and returns the new length.
 * Given an array with room for one more, an index and a value, insert the value before that element; return n + 1.
 * list insert at an index (0-based), returns the new size
 * make room at index i, put the value there, return the increased length
 * array insertion: after the length come the index and the new value; the result is the new number of elements
 * Write a function that takes a 0-based index and a value, inserts it in the array and returns the new number of elements.
 * insert in the middle of an array: shift right from the index, store the value, give back the new size
 * Write a program to insert a number at a chosen index of an array, shifting later ones up; array, size, index, number; return the new size
 *
 * @T int32_t int64_t double
 * @name insert_element insert_at_index
 * @array a 9
 * @range n 7 8
 * @range i 0 7
 */
int32_t insert_element(T *a, int32_t n, int32_t i, T x) {
    for (int32_t j = n; j > i; j--) a[j] = a[j - 1];
    a[i] = x;
    return n + 1;
}

/**
 * remove an element by its index, close the gap, and return the new length
 * delete the element at a given index of an array, move the later ones down, and return the new count
 * How do I take the element at some index out of an array and get the new length?
 * Write a function that removes the element at an index, closes the gap and returns the new length.
 * close the gap after deleting the entry at an index, and return how many are left
 * delete an array element by index, moving the rest down, and return the new size
 * erase the element at a position (from 0) and return the new number of elements
 * delete an array element at an index in place, returning the remaining count
 * Write a function to remove the element at index i of a list, close the gap and return the new length.
 * How can I delete an array element by index in C and get the new count?
 * remove element at index, return new length
 * Given an array, its length and an index, delete the element at that index and return length - 1.
 * Write a function to delete the element at a given index of an array and return the new length.
 * Given an array and an index, remove that element, shift the rest left and return n - 1.
 * erase the element at position i (from 0), keep the order, return the new size
 * array deletion by index, later elements move one place left, result is the new count
 * remove the item with index i from a list, in place, returning the new length
 * Write a program to delete an element from a specified position (0-based) of an array; return the new size.
 * drop the entry at an index and close the hole; how many elements are left is returned
 * pop by index, but return the new length instead of the element
 * Write a function that deletes the array element with the given 0-based index and returns how many are left.
 * remove by index and shift left; the reduced number of elements is returned
 * Write a function to remove the item at a specified subscript from a list and return how many items are left.
 * Delete the item at a chosen index from an array and return how many are left.
 *
 * @T int32_t int64_t double
 * @name remove_at erase_at delete_element
 * @array a 8
 * @range n 8 8
 * @range i 0 7
 */
int32_t remove_at(T *a, int32_t n, int32_t i) {
    for (; i < n - 1; i++) a[i] = a[i + 1];
    return n - 1;
}

/**
 * Find the largest sum of a non-empty contiguous part of a circular array.
 * maximum circular subarray sum, non-empty
 * Kadane's algorithm for a circular array: greatest sum of a non-empty contiguous part that may wrap around
 * max subarray sum with wrap-around, at least one element
 * best contiguous sum of at least one element if the array is a ring
 * largest total of a non-empty stretch that may wrap around the end of the array
 * Write a function to find the largest sum of consecutive elements of a circular array (each element at most once, at least one).
 * How do I get the max subarray sum when the array wraps around?
 * maximum sum circular subarray
 * Given a circular integer array, return the maximum possible sum of a non-empty subarray.
 * Maximum subarray sum where the subarray may continue from the end of the array to its start (not empty)
 * What is the largest sum of one or more neighbouring numbers arranged in a circle?
 * Kadane on a ring: greatest total of adjacent elements where the end joins the start, at least one element, no element twice
 *
 * @T int32_t int64_t
 * @name max_circular_subarray circular_max_sum max_subarray_circular
 * @array a n
 * @range a -9 9
 * @range n 1 8
 */
T max_circular_subarray(const T *a, int32_t n) {
    T best = a[0];
    for (int32_t start = 0; start < n; start++) {
        T sum = 0;
        for (int32_t length = 0; length < n; length++) {
            sum += a[(start + length) % n];
            if (sum > best) best = sum;
        }
    }
    return best;
}

/**
 * Is the array a mountain: strictly rising to a peak and strictly falling after it?
 * mountain array test: strictly up, then strictly down, neither part empty
 * Check whether the elements first go strictly up, then strictly down, with at least one step each way.
 * Return true if values climb strictly, then descend strictly, and there are three or more.
 * valid mountain: strictly increasing then strictly decreasing, each for at least one step
 * Is this altitude profile one hill with both slopes, strictly up and then strictly down?
 * is it a strictly bitonic array, first rising and then falling, both parts non-empty
 * does the list strictly increase up to an inner maximum and strictly decrease after it
 * does the profile climb strictly and then descend strictly, with both slopes present
 * Check whether the entries of a list first strictly go up and then strictly go down, both parts being present.
 * How to validate a mountain array (strictly rising and then strictly falling)?
 * is it a mountain array
 * Does a path first go strictly uphill and then strictly downhill, given its heights in an array?
 * Write a function to check if an array is a valid mountain array.
 * Given an array, return true if it strictly increases to a peak inside and then strictly decreases.
 * mountain check: peak not first or last, no equal neighbours
 * is the sequence bitonic: strictly increasing, then strictly decreasing, both parts present?
 * Write a program to verify that values climb strictly and then fall strictly, with a peak in between.
 * Write a function to check whether the array is first strictly increasing and then strictly decreasing, both parts present.
 * unimodal test: strictly ascending, then strictly descending, both parts nonempty
 * Write a function to check whether a list climbs strictly to a single top and from there descends strictly, both slopes nonempty.
 * strictly bitonic (unimodal) sequence test: increasing part then decreasing part, each at least one step
 * Does the array climb strictly and then descend strictly, with a top that is neither the first nor the last?
 *
 * @T int32_t int64_t double
 * @name is_mountain valid_mountain is_bitonic
 * @array a n
 * @range a 0 3
 * @range n 0 4
 */
_Bool is_mountain(const T *a, int32_t n) {
    int32_t i = 0;
    while (i + 1 < n && a[i] < a[i + 1]) i++;
    if (i == 0 || i == n - 1) return 0;
    while (i + 1 < n && a[i] > a[i + 1]) i++;
    return i == n - 1;
}

/**
 * Do the elements form an arithmetic progression, in the order given?
 * Return true if the differences between successive numbers are equal; up to two numbers always pass.
 * Do all neighbouring elements of {a} have the same signed difference?
 * Do the elements have a constant step? Arrays of two or fewer always do.
 * Is the step from each entry of the list to the next the same in size and direction?
 * Verify that a series of numbers is arithmetic, each step being the same.
 * are the steps between all neighbours of the array equal?
 * Write a function to check that the difference between neighbouring elements is the same throughout the list.
 * Do the terms form an arithmetic progression in the given order?
 * How can I check for a constant step between array elements?
 * is it an arithmetic sequence
 * Write a function to check if an array is an arithmetic progression in its given order.
 * Given an array, return true if the difference between consecutive elements is always the same.
 * is a[i] - a[i-1] constant? fewer than three elements count as true
 * test whether the numbers are evenly spaced in the order given
 * Write a program to determine if a list of numbers forms an AP as it stands.
 * is every step from one element to the next the same, be it up, down or 0?
 * true if the list has a common difference, like 3, 7, 11, 15
 * Do successive entries have a common difference throughout, so it's an AP?
 * check if consecutive elements of an array all have the same difference
 *
 * @T int32_t int64_t
 * @name is_arithmetic is_arithmetic_progression evenly_spaced
 * @array a n
 * @range a 0 5
 * @range n 0 5
 */
_Bool is_arithmetic(const T *a, int32_t n) {
    for (int32_t i = 2; i < n; i++)
        if (a[i] - a[i - 1] != a[1] - a[0]) return 0;
    return 1;
}

/**
 * Do the nonzero elements form a geometric progression, in the order given?
 * geometric sequence test for an array of nonzero numbers
 * Return true if the ratio of successive numbers, none of them 0, is constant; up to two numbers always pass.
 * Verify that a series of nonzero numbers, such as 3, 6, 12, is geometric.
 * Does an array of whole numbers other than 0 grow or shrink by one fixed factor?
 * Write a function to test whether each element of a list is the previous one times the same factor (no zeros occur).
 * Do the nonzero terms make up a geometric progression, i.e. have a constant quotient?
 * How can I tell that each element of an array without zeros is the previous one times the same factor?
 * check geometric progression of nonzero numbers
 * Given an array of nonzero integers, return true if the ratio between consecutive elements is constant.
 * geometric progression check for an array of nonzero numbers
 * Write a function to check whether the given nonzero list elements form a geometric progression (same ratio every time).
 * Do successive entries, all nonzero, have a common ratio throughout, so it's a GP?
 * Do successive entries of a list without zeros always have the same ratio?
 *
 * @T int32_t int64_t
 * @name is_geometric is_geometric_progression constant_ratio
 * @array a n
 * @range a 1 4
 * @range n 0 5
 */
_Bool is_geometric(const T *a, int32_t n) {
    for (int32_t i = 2; i < n; i++)
        if (a[i] * a[0] != a[i - 1] * a[1]) return 0;
    return 1;
}

/**
 * Is the array a permutation of the numbers 1 to n?
 * is the array a permutation of 1..n
 * Check whether each of 1, 2, ..., n occurs exactly once.
 * Return true if the {n} elements are the numbers 1 through {n} in some order.
 * Does {a} contain every integer from 1 to its length?
 * Are these n elements the numbers one to n, shuffled?
 * Test for a permutation of 1..n
 * does the array have each of 1..n once, in any order?
 * Write a function that checks whether an array of length n contains each of 1, 2, ..., n.
 * Is the sequence a permutation of the integers 1, ..., n?
 * How to verify an array of length n holds all integers 1 to n once?
 * is permutation of 1..n
 * Write a function to check whether an array of n integers contains every number from 1 to n.
 * Given an array of length n, return true if it is a permutation of 1..n.
 * does the array hold each of 1..n exactly once, in any order
 * check that an array is a rearrangement of 1, 2, 3, ..., n
 * Write a program to verify that no number of 1 to n is missing from an array of n elements.
 * all numbers 1..n present in the array of size n?
 * true if sorting the array would give 1, 2, ..., n
 * Write a function to check whether the list contains each number from 1 to its length exactly once.
 * bijection check: does each of 1..n appear precisely once in an n-element array?
 * Write a function to check that a list of n items contains each integer 1 through n exactly once in any arrangement.
 * Write a C function to check if an array of n elements contains every number from 1 to n exactly once
 *
 * @T int32_t int64_t
 * @name is_permutation check_permutation valid_permutation
 * @array a n
 * @range a 1 4
 * @range n 0 4
 */
_Bool is_permutation(const T *a, int32_t n) {
    for (int32_t x = 1; x <= n; x++) {
        int32_t i = 0;
        while (i < n && a[i] != x) i++;
        if (i == n) return 0;
    }
    return 1;
}

/**
 * Does the array strictly alternate between going up and going down?
 * zigzag test: the steps between neighbours strictly alternate up and down
 * Check whether strict rises and falls alternate between neighbours, no two neighbours being equal.
 * Return true if no two successive steps go the same way and no step is flat.
 * wiggle sequence: differences alternate strictly in sign
 * Is every inner element strictly above or strictly below both neighbours, and are no neighbours equal?
 * How do I test for a zigzag array without equal neighbours?
 * is it a zigzag sequence
 * Write a function to check whether an array alternates between going up and going down, with no equal neighbours.
 * Return true if the array is a zigzag: each element is alternately larger and smaller than the one before it, starting either way.
 * Is every step of the sequence in the opposite direction of the previous one, with no two neighbours equal?
 * zigzag / wave array check: strictly up, down, up, down or the other way round
 * Write a function to check whether a list is a zigzag: each step changes direction and no neighbours are equal.
 * Do successive differences strictly alternate in sign, none of them zero?
 * Write a function to check that a list is wavelike: up, down, up, down (or the opposite), no equal adjacent items.
 *
 * @T int32_t int64_t
 * @name is_zigzag is_wiggle is_alternating
 * @array a n
 * @range a 0 4
 * @range n 0 5
 */
_Bool is_zigzag(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        if (a[i] == a[i - 1]) return 0;
        if (i > 1 && (a[i] > a[i - 1]) == (a[i - 1] > a[i - 2])) return 0;
    }
    return 1;
}

/**
 * Is the array sorted in descending order?
 * test whether the array is in non-increasing order
 * Check that no element is greater than the one before it.
 * Return true if the numbers of the array never rise from left to right.
 * array sorted from high to low, equal neighbours fine?
 * Is {a} in decreasing order, equal neighbours allowed?
 * Are the results ranked from best to worst, best being the highest and ties allowed?
 * descending sort check of an array, equal neighbours pass
 * Is the list in descending order, with equal numbers allowed?
 * check if an array is sorted in descending order
 * Write a function to check that a list never increases from one element to the next.
 * Is the array ordered from high to low? Ties are okay.
 * Is the sequence non-increasing?
 * How to check if an array is in descending order (equal neighbours allowed)?
 * Write a function to check if an array is sorted in descending order; equal neighbours are allowed.
 * Given an array, return true if each element is <= the previous one.
 * is the list in decreasing order (ties allowed)?
 * sorted from largest to smallest? equal elements are fine
 * check for non-increasing order
 * Write a program to test whether the numbers are in descending order, duplicates allowed.
 * verify that nums never goes up from one element to the next
 * true if the values go from high to low, repeats permitted
 * tell whether the sequence is sorted in reverse (non-increasing); empty counts as sorted
 * Write a function to determine if numbers are arranged from highest to lowest, equal ones allowed.
 * is the sequence non-ascending?
 * Write a function to check if the array is sorted from big to small, equal neighbours allowed.
 * Are the entries nonincreasing, each at most its predecessor?
 * Verify that no element is larger than its predecessor.
 *
 * @T int32_t int64_t double
 * @name is_sorted_descending is_descending sorted_descending
 * @array a n
 * @range a 0 5
 * @range n 0 5
 */
_Bool is_sorted_descending(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[i - 1]) return 0;
    return 1;
}

/**
 * Is the array monotonic, either never falling or never rising?
 * monotonic array test, equal neighbours allowed
 * Check whether the elements are entirely non-decreasing or entirely non-increasing.
 * Return true if the list never rises or never falls.
 * is the array sorted either way, ascending or descending, equal neighbours allowed?
 * Is the series monotone, in either direction and not necessarily strictly?
 * Check whether a list is ordered in either direction, repeats being fine.
 * Is the sequence monotone, i.e. nondecreasing or nonincreasing?
 * How to determine that an array never changes direction between rising and falling?
 * Write a function that returns true if an array is sorted in ascending or descending order, equal neighbours allowed.
 * Given an array, check whether it is monotonic, i.e. never decreasing or never increasing.
 * Write a function to check if an array is monotonic: entirely non-increasing or entirely non-decreasing.
 * Given an array, return true if it never goes up or never goes down.
 * sorted in either direction, ascending or descending? ties allowed
 * is the list monotone (equal neighbours are fine)?
 * Write a program to determine whether an array is sorted ascending or descending.
 * true if all steps are >= 0 or all steps are <= 0
 * does the sequence keep to one direction, with equal values permitted?
 * check that the series has no rise or has no fall
 * Write a function to test if a sequence is either non-decreasing throughout or non-increasing throughout.
 * is the array sorted upward or downward, whichever, with ties permitted?
 * Is the sequence entirely nondecreasing or entirely nonincreasing?
 * Write a function to check that a list is entirely nondecreasing or entirely nonincreasing.
 * Does the list go only one way, entirely non-increasing or entirely non-decreasing?
 *
 * @T int32_t int64_t double
 * @name is_monotonic is_monotone sorted_either_way
 * @array a n
 * @range a 0 4
 * @range n 0 5
 */
_Bool is_monotonic(const T *a, int32_t n) {
    _Bool rises = 0, falls = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] > a[i - 1]) rises = 1;
        if (a[i] < a[i - 1]) falls = 1;
    }
    return !rises || !falls;
}

/**
 * Find the largest product of two elements at different positions.
 * maximum product of a pair of elements
 * Which two numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] over i < j; the elements may be negative.
 * max product of a pair of array elements
 * largest product of two entries of {a} at separate places
 * biggest product of two of the given numbers, at different positions
 * Try all pairs of elements and keep the highest product.
 * best product out of two numbers of a list
 * Write a function to compute the largest product of two elements of a list (at different positions, negatives possible).
 * How to find the maximum product of two integers in an array, negatives included?
 * max product of two elements
 * Write a function to find the maximum product of two numbers in an array.
 * Given an array of integers, return the largest product of any two elements at different indices.
 * max product of two elements, negatives included
 * biggest a[i] * a[j] with i != j
 * Write a program to find the greatest product obtainable from two array elements, neighbours or not.
 * highest product of a pair of numbers from the list
 * pick two entries so that their product is as large as possible; return that product
 * maximum value of a[i] * a[j] for i < j
 * Write a function to find the maximum product of two elements of the list, adjacent or not.
 * maximal product of two entries with different indices
 * Write a function to find the largest product obtainable by multiplying two items at separate positions of an integer list.
 * Which two entries of a list multiply to the most? return that product, negative numbers may pair up
 *
 * @T int32_t int64_t
 * @name max_pair_product max_product_of_two largest_product
 * @array a n
 * @range a -9 9
 * @range n 2 8
 */
T max_pair_product(const T *a, int32_t n) {
    T best = a[0] * a[1];
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] * a[j] > best) best = a[i] * a[j];
    return best;
}

/**
 * Find the largest product of three elements at different positions.
 * maximum product of a triple of array elements
 * Which three numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] * a[k] over i < j < k.
 * max product of three numbers, negatives allowed
 * largest triple product of {a}, which has at least three elements
 * Choose three entries of the array so that their product is as large as possible, and return the product.
 * Try all triples of elements and keep the highest product.
 * best product out of three numbers of a list
 * Write a function to find the largest product of any three elements of a list, which may be negative.
 * maximum of a_i a_j a_k over index triples i < j < k
 * How do I get the largest product of any three numbers in an array?
 * max product of three elements
 * Write a function to find the maximum product of three numbers in a list with negatives allowed.
 * largest possible product of three numbers picked from different places, at least three given
 * maximise the product of three entries with different indices
 * Write a function to choose three entries of a list whose product is the highest and return that product
 *
 * @T int32_t int64_t
 * @name max_triple_product max_product_of_three maximum_product
 * @array a n
 * @range a -9 9
 * @range n 3 7
 */
T max_triple_product(const T *a, int32_t n) {
    T best = a[0] * a[1] * a[2];
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] * a[j] * a[k] > best) best = a[i] * a[j] * a[k];
    return best;
}

/**
 * Count the pairs of equal elements in an array.
 * number of pairs i < j with identical elements
 * How many pairs of positions hold the same value?
 * Return the count of index pairs with a[i] == a[j].
 * number of good pairs i < j with a[i] == a[j]
 * count the pairs of equal elements: three equal values make three pairs
 * how many pairs of equal numbers does the array have, each pair of positions once
 * number of unordered pairs of positions with identical entries
 * Write a function that counts how many pairs of positions in a list hold equal elements.
 * number of index pairs i < j with a_i = a_j
 * How can I count good pairs, i.e. (i, j) with i < j and the same value?
 * count pairs of equal elements
 * Write a function to count the pairs of equal elements in an array.
 * Given an array, return the number of pairs i < j with a[i] == a[j].
 * number of good pairs: same value at two positions
 * count identical pairs; three equal values make 3 pairs
 * Write a program that counts how many index pairs hold equal numbers.
 * how many unordered pairs of positions have matching values
 * Write a function to count the pairs of equal elements at any two positions, adjacent or not, in the list.
 * number of index pairs i < j whose entries coincide
 * Write a function to count the index pairs i < j at which a list holds identical items.
 * sum of c * (c - 1) / 2 over the frequencies c of all distinct values in the list
 *
 * @T int32_t int64_t
 * @name count_equal_pairs identical_pairs num_identical_pairs
 * @array a n
 * @range a 0 3
 * @range n 0 8
 */
int32_t count_equal_pairs(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += a[i] == a[j];
    return count;
}

/**
 * Sort an array in ascending order with quicksort.
 * quicksort, in place
 * Sort an array ascending: partition around a pivot, then sort both parts the same way.
 * Quick sort of an array of numbers, smallest first
 * recursive partition sort of an array, ascending, last element as the pivot
 * Put the array into ascending order by quicksort.
 * in-place quicksort, smallest first
 * sort numbers in ascending order using the quick-sort algorithm
 * quick sort an array
 * Write a function that arranges a list from low to high by the quicksort method.
 * How do I implement quicksort for an array of given length?
 * quicksort ascending
 * Implement quicksort with the last element as the pivot, ascending order.
 * Write a function that sorts an array with the quick sort algorithm, ascending.
 * Implement quicksort: sort the array in increasing order, in place.
 * Given an array, sort it from smallest to largest with quicksort.
 * Write a program for quick sort in ascending order.
 * quick sort nums, smallest first
 * recursive sort by partitioning around a pivot, ascending, in place
 * sort the numbers in non-decreasing order by the quicksort method
 * arrange the elements from low to high using quick sort
 * divide and conquer sort with a pivot, result ascending
 * Write a sort function that uses quicksort and puts the numbers in increasing order.
 * order an array from small to large with the quicksort algorithm
 * Choose the last element as pivot, partition, recurse on both sides; sort ascending.
 * pivot-based recursive sort from low to high
 *
 * @T int32_t int64_t double
 * @name quick_sort quicksort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
static void quick_sort_part(T *v, int32_t low, int32_t high) {
    if (low >= high) return;
    int32_t place = low;
    for (int32_t i = low; i <= high; i++) {
        if (i < high && v[i] >= v[high]) continue;
        T moved = v[i];
        v[i] = v[place];
        v[place++] = moved;
    }
    quick_sort_part(v, low, place - 2);
    quick_sort_part(v, place, high);
}
void quick_sort(T *a, int32_t n) {
    quick_sort_part(a, 0, n - 1);
}

/**
 * Sort the elements of {a} from index {low} to index {high}, both included, in ascending order with quicksort.
 * quicksort in ascending order with low and high, both included
 * quick sort between two indices, both inclusive, smallest first
 * How do I write a recursive quicksort (ascending) that takes the first and the last index of the range?
 * Write a function quicksort(array, low, high) that sorts ascending, high included.
 * quicksort(arr, 0, n - 1): sort ascending between the two indices, both included
 * recursive partition sort of a range, first and last index given, ascending
 * sort a[low..high], both ends included, in ascending order
 * in-place ascending quicksort of the elements from a first to a last index, both included
 * Write a recursive quicksort that sorts the elements from index low to index high, both included, in ascending order.
 * sort just the part from low through high with quicksort
 * Sort the part of an array from index low to index high (inclusive) in ascending order, using quicksort.
 *
 * @T int32_t int64_t double
 * @name quicksort_range sort_between
 * @array a 8
 * @range low 0 7
 * @range high -1 7
 */
void quicksort_range(T *a, int32_t low, int32_t high) {
    if (low >= high) return;
    int32_t place = low;
    for (int32_t i = low; i <= high; i++) {
        if (i < high && a[i] >= a[high]) continue;
        T x = a[place];
        a[place++] = a[i];
        a[i] = x;
    }
    quicksort_range(a, low, place - 2);
    quicksort_range(a, place, high);
}

/**
 * Sort an array in ascending order with heapsort.
 * heapsort, in place
 * Sort ascending: build a max-heap, then move its root to the end again and again.
 * heap sort of {n} numbers, smallest first
 * Put the array into order by heapsort.
 * in-place heapsort, smallest first
 * sort numbers in ascending order using the heap-sort algorithm
 * sort an array ascending through a max heap
 * heap sort an array
 * Write a function that sorts a list in ascending order using a binary heap.
 * in-place heapsort (max-heap, sift down), nondecreasing result
 * heapsort array ascending
 * Implement heapsort for an array of numbers, smallest first.
 * Write a function that sorts an array with the heap sort algorithm, ascending.
 * Implement heapsort: sort the array in increasing order, in place.
 * Given an array, sort it from smallest to largest with a max heap.
 * Write a program for heap sort in ascending order.
 * heap sort nums, smallest first
 * sort in place by building a heap and extracting the maximum repeatedly
 * arrange the elements from low to high using heap sort
 * sort the values ascending in O(n log n) with a binary heap
 * Write a sort function that uses heapsort and puts the numbers in increasing order.
 * order an array from small to large with the heapsort algorithm
 * Write a function to sort a list in ascending order by heapifying it and repeatedly popping the root to the end.
 * build a maxheap from the list, then extract the maximum n - 1 times: in-place ascending sort
 * Build a max heap from an array, then repeatedly move the root to the end to sort ascending.
 *
 * @T int32_t int64_t double
 * @name heap_sort heapsort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
static void sift_into_heap(T *v, int32_t root, int32_t size) {
    while (2 * root + 1 < size) {
        int32_t child = 2 * root + 1;
        if (child + 1 < size && v[child + 1] > v[child]) child++;
        if (v[root] >= v[child]) return;
        T kept = v[root];
        v[root] = v[child];
        v[child] = kept;
        root = child;
    }
}
void heap_sort(T *a, int32_t n) {
    for (int32_t i = n / 2 - 1; i >= 0; i--) sift_into_heap(a, i, n);
    for (int32_t end = n - 1; end > 0; end--) {
        T largest = a[0];
        a[0] = a[end];
        a[end] = largest;
        sift_into_heap(a, 0, end);
    }
}

/**
 * Sort an array in ascending order with merge sort, using a second array of the same length as a work area.
 * merge sort of an array with a temporary buffer
 * Merge ever longer sorted parts, using a work array, until the whole array is in ascending order.
 * bottom-up mergesort, stable, ascending, with a given buffer
 * sort numbers using the merge-sort algorithm and a scratch array
 * non-recursive merge sort of an array with a given temporary array
 * mergesort a list in ascending order, with a temporary array passed in
 * stable ascending sort by merging halves with a helper array
 * merge sort with a work array
 * merge sort an array; a helper array is passed in
 * Write a function to sort a list in ascending order by merging sorted runs; the second array is scratch space of equal size.
 * bottom-up mergesort with an auxiliary buffer as the second argument
 * How do I do merge sort with a caller-supplied work buffer?
 * merge sort array using temp buffer
 * Write a function that sorts an array ascending with merge sort; a scratch array of the same size is passed.
 * Implement merge sort with a helper array: sort the array in increasing order.
 * Given an array and a buffer of the same length, merge sort the array from smallest to largest.
 * Write a program for merge sort in ascending order that uses a temporary array.
 * merge sort nums, smallest first; parameters array, temp array, length
 * stable ascending sort by merging, with extra space passed in
 * bottom-up merge sort with an auxiliary array
 * arrange the elements from low to high by merge sort, second array as workspace
 * order an array from small to large with the merge sort algorithm and a given temporary array
 * mergesort for a list: array first, then the auxiliary array, then the count; ascending and stable
 * Write a function to sort a list in increasing order by merging progressively larger sublists, with an auxiliary list of equal size passed after it.
 * bottom-up merge sort, ascending, an auxiliary array is supplied
 * stable sort low to high by merging ever longer runs, scratch array passed in
 *
 * @T int32_t int64_t double
 * @name merge_sort mergesort
 * @array a n
 * @array work n
 * @range a -20 20
 * @range n 0 8
 */
void merge_sort(T *a, T *work, int32_t n) {
    for (int32_t width = 1; width < n; width *= 2) {
        for (int32_t low = 0; low < n; low += 2 * width) {
            int32_t middle = low + width < n ? low + width : n, high = low + 2 * width < n ? low + 2 * width : n;
            int32_t i = low, j = middle;
            for (int32_t k = low; k < high; k++)
                work[k] = i < middle && (j >= high || a[i] <= a[j]) ? a[i++] : a[j++];
        }
        for (int32_t k = 0; k < n; k++) a[k] = work[k];
    }
}

/**
 * Sort an array in ascending order with cocktail shaker sort.
 * cocktail sort, in place
 * bidirectional bubble sort, ascending
 * shaker sort of {n} numbers, smallest first
 * Sort an array by swapping neighbours on the way up and on the way down until nothing changes.
 * Put the array into ascending order by cocktail sort.
 * two-way bubble sort, smallest first
 * sort a list ascending with a bubble sort going up and down by turns
 * Write a function that sorts a list in ascending order by bubbling alternately to the right and to the left.
 * How to write a two-way bubble sort (shaker sort)?
 * cocktail sort ascending
 * Write a function for bidirectional bubble sorting of a list: sweep forward, then backward, until ascending.
 *
 * @T int32_t int64_t double
 * @name cocktail_sort shaker_sort cocktail_shaker_sort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void cocktail_sort(T *a, int32_t n) {
    for (int32_t low = 0, high = n - 1; low < high;) {
        for (int32_t i = low; i < high; i++) {
            if (a[i] <= a[i + 1]) continue;
            T kept = a[i];
            a[i] = a[i + 1];
            a[i + 1] = kept;
        }
        high--;
        for (int32_t i = high; i > low; i--) {
            if (a[i - 1] <= a[i]) continue;
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
        }
        low++;
    }
}

/**
 * Sort an array by absolute value, in place; numbers of equal size keep their order.
 * stable sort of an array by magnitude, signs kept, smallest first
 * Order the numbers by their distance from zero, nearest first, equal distances in their old order.
 * ascending stable insertion sort with the absolute value as the key
 * stable ascending sort with abs as the key
 * Write a function to sort numbers by their distance from zero, nearest first, ties staying in their original order.
 * How do I sort an array by absolute value, stable?
 * Stable sort of an array by absolute value, ascending
 * Given an array of numbers, sort them by absolute value (smallest first) without reordering equal ones.
 * How can I sort an array of numbers by magnitude while keeping the order of equal magnitudes?
 * lst.sort(key=abs): order items ignoring their sign, ties stay in their original sequence
 * order by |x| ascending, in place, stable
 *
 * @T int32_t int64_t double
 * @name sort_by_abs sort_by_magnitude sort_by_absolute_value
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void sort_by_magnitude(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T moved = a[i], size = moved < 0 ? -moved : moved;
        int32_t j = i;
        while (j > 0 && (a[j - 1] < 0 ? -a[j - 1] : a[j - 1]) > size) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = moved;
    }
}

/**
 * Copy the {OP} elements of an array to an output array and return their number.
 * filter the {OP} numbers into a new array and return how many there are
 * Collect all {OP} values in an output array, in order, and return their number.
 * Which elements are {OP}? Write them to {out} and return how many.
 * select the {OP} entries of {a} into {out} and return the count
 * extract the {OP} numbers from one array into another and return their count
 * pick out the {OP} numbers into an output array and count them
 * Write a function that copies only the {OP} numbers of a list to another list in the same order and returns their number.
 * How to extract all {OP} numbers from an array into a new one and get the count?
 * Filter the {OP} numbers into out and return how many there are.
 * Given an array, store its {OP} elements in out and return how many there are.
 * Write all {OP} numbers of an array to another array and return the count.
 * Write a function that copies the {OP} numbers of an array into another array and returns how many.
 * Given an array of integers, store only its {OP} ones in out, in order, and return the count.
 * filter {OP} numbers into out, return the new length
 * extract all {OP} integers from a list to another one and return how many were found
 * Write a program to put the {OP} numbers of a list in a new list, returning its size.
 * select the {OP} items, in their order, into out, and return how many
 * pick out the {OP} values into another array and return their count
 * Write a function to get all {OP} numbers of a list into another list; the result is how many there are.
 * copy only those values that are {OP}, keep their order, return the number copied
 * out gets the {OP} elements of the array in order; return how many
 * filter a list: the {OP} items go to an output list, the resulting length is returned
 *
 * @T int32_t int64_t
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP !=0 "nonzero"
 * @name filter copy_matching select_elements
 * @array a n
 * @array out 8
 * @range a -9 9
 * @range n 0 8
 */
int32_t filter_kind(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) out[count++] = a[i];
    return count;
}

/**
 * Copy the elements that are {OP} a limit to an output array and return their number.
 * filter the values {OP} {x} into a new array and return how many
 * Collect all numbers {OP} {x}, in order, into the output array and return their count.
 * Which elements are {OP} the threshold? Write them to {out} and return how many.
 * pick out the elements {OP} a threshold into an output array and count them
 * Write a function that copies the elements {OP} {x} to another array in order and returns their number.
 * How do I select all array elements {OP} {x} into a second array and learn how many there are?
 * filter values {OP} {x} into out, return count
 * Given an array and a limit, store all values {OP} the limit in out and return how many there are.
 * How do I copy only the elements {OP} a given value to another array and get their count?
 * Return how many elements are {OP} x, and copy those elements to out.
 * Write a function that copies the elements {OP} x to another array and returns how many.
 * Given an array and a threshold, store the numbers {OP} it in out, in order, and return the count.
 * filter an array: only values {OP} the given number, into out; returns the length
 * keep the elements strictly {OP} the limit, in a new array, and return how many there are
 * Write a program to extract the values {OP} a given number into another list, returning its size.
 * select all entries {OP} {x} into out and return their number
 * pick the numbers {OP} the threshold, in their original order, into out and return the count
 * Write a function to extract all list items {OP} a specified number into a second list; return how many were extracted.
 *
 * @T int32_t int64_t double
 * @OP > "greater than"
 * @OP < "less than"
 * @name filter_by_limit copy_if filter_threshold
 * @array a n
 * @array out 8
 * @range a -9 9
 * @range n 0 8
 * @range x -9 9
 */
int32_t filter_by_limit(const T *a, int32_t n, T x, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) out[count++] = a[i];
    return count;
}

/**
 * Write the elements of one array followed by those of another to an output array.
 * concatenate two arrays into an output array
 * Append the second list to the first in a new array.
 * Join two arrays end to end in an output array.
 * How do I combine two arrays into a third, one after the other?
 * array concatenation into a third array
 * copy two arrays back to back into an output buffer
 * join 2 arrays into a third
 * concatenate two arrays into a third
 * join two arrays, first then second, in an output array
 * Write a function to join two lists, the second one's entries following the first one's, in a third list.
 * How can I combine two arrays one after the other into a new array?
 * concatenate two arrays into a third array
 * Write a function to concatenate two arrays into a third one.
 * Given two arrays, store the first followed by the second in an output array.
 * join two arrays: all of the first, then all of the second
 * combine two lists end to end
 * Write a program to merge two arrays one after the other, without sorting.
 * copy both arrays into out back to back
 * chain two sequences together in out, first one in front
 * Write a function that joins two lists into one output list, first list first.
 * out = a followed by b, with n + m elements
 * glue the second array onto the end of the first, into a new array
 * append list b after list a into out
 * Write a function to append the second list to the end of the first list, into a new list.
 * the first list's items followed by the second list's items, in a new list
 * join two lists end to end in a third
 *
 * @T int32_t int64_t double
 * @name concatenate concat_arrays join_arrays
 * @array a n
 * @array b m
 * @array out 16
 * @range n 0 8
 * @range m 0 8
 */
void concatenate_arrays(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i];
    for (int32_t i = 0; i < m; i++) out[n + i] = b[i];
}

/**
 * Copy an array in reverse order to another array.
 * reversed copy of a list into another array
 * Write the elements backwards into a second array.
 * How do I get a reversed version of an array in another one without changing it?
 * out-of-place array reversal, written to a second array
 * reverse an array into another buffer
 * copy an array back to front into another
 * store the list in reverse in out, source untouched
 * Write a function to store the elements of a list in another list in reverse order.
 * How do I make a reversed copy of an array, leaving the original alone?
 * reverse array into another array
 * Write a function to copy an array into another array in reverse order.
 * Given an array, fill a second array with its elements from last to first; the input stays unchanged.
 * reversed version of an array in a new array
 * backwards copy of nums, original untouched
 * Write a program to store the elements of an array in another array in reverse.
 * copy reversed: last element first, to an output array
 * flip an array into a separate buffer
 * make a mirrored copy of the list
 * Write a function that writes the numbers of one array to another from back to front.
 * return a reversed list in a second array, leaving the first as it is
 * reverse into a new array
 * Write a function to copy the list in reversed order to another list.
 * copy a list back to front, lst[::-1], into a second list
 * fill a second array with the entries of the first from back to front
 *
 * @T int32_t int64_t double
 * @name reversed_copy reverse_into reverse_copy
 * @array a n
 * @array out n
 * @range n 0 8
 */
void reversed_copy(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[n - 1 - i];
}

/**
 * Copy part of an array, from one index up to but not including another, and return its length.
 * copy a slice of an array, end index excluded, to an output array and return its length
 * Take the elements {low} to {high} - 1 into a new array and return how many there are.
 * extract the subarray from low up to but not including high into {out} and return its length
 * How do I cut out a section of a list, end index excluded, into another array and get its length?
 * copy the section of {a} that starts at {low} and stops before {high}; return the number of elements
 * array slicing into an output array, half-open, length returned
 * Write a function to copy the elements from index low up to but not including index high into another array and return their number.
 * slice array low to high (exclusive) into out, return length
 * Given an array and two indices, copy the elements from the first up to but not including the second to out; return the count.
 * Write a function to copy the elements from index start to end - 1 to another array and return their number.
 * Given an array and two indices, copy the slice [start, end) to out and return its length.
 * array slice with exclusive end, copied, length returned
 * extract a subarray a[low..high-1] into out and return how many elements it has
 * Write a program to take a part of a list, start included, end excluded, returning its size.
 * half-open range of an array copied to a new array, number of elements returned
 * Write a function to extract the sublist lst[low:high] (high excluded) into another list and return its size.
 *
 * @T int32_t int64_t double
 * @name slice copy_slice subarray
 * @array a 8
 * @array out 8
 * @range low 0 8
 * @range high 0 8
 */
int32_t copy_slice(const T *a, int32_t low, int32_t high, T *out) {
    int32_t count = 0;
    for (int32_t i = low; i < high; i++) out[count++] = a[i];
    return count;
}

/**
 * Does the second array occur as a contiguous part of the first array?
 * subarray containment test: does the second array occur in the first without gaps
 * Check whether {a} contains {b} as a block of neighbouring elements.
 * Return true if the second array is found inside the first without gaps; an empty one always is.
 * Does a pattern of numbers (second array) occur without gaps in a sequence (first array)?
 * does the short second array occur contiguously in the long first one?
 * is the second array a contiguous block within the first?
 * check if the second array is a contiguous subarray of the first
 * does the first array contain the second one as a contiguous part
 * Write a function to check if a second list occurs inside the first one as an unbroken run.
 * How to tell whether an array contains another array as a contiguous sublist?
 * does the first array contain the second as subarray
 * Write a function to check if the second array is a contiguous subarray of the first.
 * Given two arrays, return true if the second occurs inside the first without gaps.
 * is b a sublist of a (consecutive elements)? an empty b counts as contained
 * find whether a list contains another list as a block, in the same order and without gaps
 * Write a program to check whether a list contains a given sublist; first the list, then the sublist.
 * substring search, but with arrays of numbers: true or false
 * does the small list (passed second) appear inside the big list as consecutive elements
 * Write a function to check whether the second list is a sublist of the first: same elements, consecutive, same order.
 * second list appears somewhere inside the first one, consecutive elements only
 * is the second list a block of the first, its elements side by side and in order?
 * Write a function to check whether the second list is a contiguous sublist of the first.
 * naive pattern matching on integer lists: does list b appear unbroken within list a?
 * Are all entries of the second list found side by side, in that order, somewhere in the first?
 *
 * @T int32_t int64_t
 * @name contains_subarray is_subarray has_pattern
 * @array a n
 * @array b m
 * @range a 0 1
 * @range b 0 1
 * @range n 0 8
 * @range m 0 3
 */
_Bool contains_subarray(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t start = 0; start + m <= n; start++) {
        int32_t i = 0;
        while (i < m && a[start + i] == b[i]) i++;
        if (i >= m) return 1;
    }
    return 0;
}

/**
 * Is the second array a subsequence of the first: its elements occur in order, gaps allowed?
 * array subsequence test: the second in the first, in order, gaps allowed
 * Can deleting some elements of {a} leave exactly {b}?
 * Return true if all elements of the second list appear in the first in the same order, gaps allowed.
 * Write a function to check whether all elements of the second list appear in the first in the same order, gaps allowed.
 * Is b a subsequence (not necessarily contiguous) of a?
 * is the second array a subsequence of the first
 * Given two arrays, return true if the second one is a subsequence of the first.
 * Can the second array be obtained from the first by deleting some elements?
 * Check whether the elements of the second array appear in order, not necessarily next to each other, in the first array.
 * Is the second list a subsequence of the first one?
 * Write a function to check if the second array is a subsequence of the first, not necessarily contiguous.
 * Given two arrays, return true if the second's elements all appear in the first in the same order.
 * is b a subsequence of a? gaps allowed, order matters, an empty b is one
 * validate subsequence: the long array first, then the sequence to look for
 * Write a program to verify that one list can be obtained from another by deleting elements; long one first.
 * two-pointer subsequence check for arrays: does {a} contain {b} in order, with or without gaps?
 * do the numbers of the second list occur in this order, perhaps scattered, in the first?
 * Write a function to check whether the second list can be obtained from the first by deleting items without reordering.
 * is b an in-order, possibly non-contiguous sub-sequence of list a (a comes first)?
 * Can the second list be obtained from the first by deleting some elements without reordering the rest?
 *
 * @T int32_t int64_t
 * @name is_subsequence has_subsequence contains_in_order
 * @array a n
 * @array b m
 * @range a 0 2
 * @range b 0 2
 * @range n 0 8
 * @range m 0 3
 */
_Bool has_subsequence(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t found = 0;
    for (int32_t i = 0; i < n && found < m; i++)
        if (a[i] == b[found]) found++;
    return found >= m;
}

/**
 * Is one array a rotation of the other?
 * is one array a rotation of another of the same length
 * Return true if the arrays have the same elements in the same cyclic order.
 * cyclic equality of two lists of the same length
 * does some left rotation of the first array equal the second?
 * circular shift check for two arrays of length n; two empty ones match
 * Can I get the second array by rotating the first one?
 * Write a function to check whether one list is a cyclic rotation of another of equal length.
 * How to test if an array is a rotated version of another array of the same size?
 * is b a rotation of a
 * Given two arrays of the same length, return true if the second is a rotated version of the first.
 * Check if the second array is a circular shift of the first one.
 * Write a function to check if one array is a rotated version of another array of the same length.
 * Given two arrays of equal length, return true if shifting one cyclically gives the other.
 * are the arrays the same up to rotation?
 * cyclic shift check of two lists of n numbers
 * Write a program to tell whether an array can be rotated to become another one.
 * does some rotation of the first array equal the second? no shift at all counts too
 * same circular order of elements in both arrays?
 * Write a function to check whether a cyclic shift of one list yields another list of identical size.
 * Can the first list be shifted cyclically into the second, which has the same length?
 *
 * @T int32_t int64_t
 * @name is_rotation are_rotations is_cyclic_shift
 * @array a n
 * @array b n
 * @range a 0 1
 * @range b 0 1
 * @range n 0 5
 */
_Bool is_array_rotation(const T *a, const T *b, int32_t n) {
    for (int32_t start = 0; start < n; start++) {
        int32_t i = 0;
        while (i < n && a[(start + i) % n] == b[i]) i++;
        if (i == n) return 1;
    }
    return n <= 0;
}

/**
 * Can the array be cut into a left and a right part of equal sum, neither being empty?
 * can the array be split at one point into two non-empty parts of equal sum
 * Check whether a prefix and the remaining suffix have the same total, both not empty.
 * Return true if the list can be divided at some place into two non-empty parts with equal sums.
 * Is there a cut between two elements after which both sides add up to the same?
 * can we split the sequence at one position into two non-empty parts of equal sum?
 * can one cut between elements give two parts with equal totals
 * Write a function to check whether a list can be cut at one point into two non-empty parts with equal sums.
 * can array be cut at some place into two non-empty parts with equal sum
 * Given an array, can it be split at some index so that the left and right parts (both non-empty) have the same sum?
 * Is there a position where the sum of the elements before it equals the sum of the rest? Both parts must be non-empty.
 * can the array be split at some position into two nonempty parts with equal sums
 * Write a function to check whether a list can be split in a left and a right part, nonempty, with equal sums.
 * Write a function to check if a list can be cut at one position into a nonempty prefix and a nonempty suffix with equal totals.
 * Is there a point where the array can be cut so that both nonempty halves have the same total?
 *
 * @T int32_t int64_t
 * @name can_split can_balance has_equal_split
 * @array a n
 * @range a -2 4
 * @range n 0 6
 */
_Bool can_split_evenly(const T *a, int32_t n) {
    T left = 0, right = 0;
    for (int32_t i = 0; i < n; i++) right += a[i];
    for (int32_t i = 0; i + 1 < n; i++) {
        left += a[i];
        right -= a[i];
        if (left == right) return 1;
    }
    return 0;
}

/**
 * How many single steps up or down make all elements equal to the {OP}?
 * Sum the absolute differences between each element and the {OP} of the array.
 * Moves needed to bring every element to the {OP}, one unit per move.
 * Return the sum of the gaps to the {OP} element, 0 for an empty array.
 * By how much must the elements be changed in total until every one equals the {OP}?
 * sum of |a[i] - {OP}| over the array
 * number of unit moves until all elements equal the {OP}
 * Write a function to compute how many unit steps it takes to make every element equal to the {OP} of the list.
 * Given an array, return the total number of +1 or -1 moves needed to make all elements equal to its {OP}.
 * How much do I have to change the elements in total to make them all equal to the {OP}?
 * What is the total cost of levelling all elements to the {OP} of the array if each change by one costs 1?
 * Write a function that adds up how far each number of a list is from the list's {OP}.
 *
 * @T int32_t int64_t
 * @OP < "minimum"
 * @OP > "maximum"
 * @name moves_to_level level_cost steps_to_equal
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
T level_cost(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T goal = a[0], cost = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP goal) goal = a[i];
    for (int32_t i = 0; i < n; i++) cost += a[i] > goal ? a[i] - goal : goal - a[i];
    return cost;
}

/**
 * At which index does the running total first reach or exceed a limit? -1 if never.
 * index of the first prefix sum that is at least {x}, or -1
 * On which day (from 0) did my total savings first reach the goal? Return -1 if they never did.
 * first index at which the cumulative sum gets to {x} or beyond, -1 if it does not
 * first index where the cumulative total is at or above the threshold, -1 if there is none
 * at which index does the accumulated amount reach the limit? -1 if it stays below
 * Write a function to find the first index at which the running total of a list is {x} or more, -1 if it never is.
 * How do I get the index where the cumulative sum first reaches a target (-1 if not)?
 * Given an array and a target, return the index at which the cumulative sum becomes >= the target, or -1.
 * Find the first index where the sum of all elements up to it is at least x, or return -1.
 * I put money into a fund in several steps: at which index does the total reach the target? -1 if never.
 * Write a function to find the first subscript at which the cumulative total of the list is >= a specified threshold, -1 if it stays below.
 *
 * @T int32_t int64_t double
 * @name index_of_reaching first_reaching prefix_reaches
 * @array a n
 * @range a -5 9
 * @range n 0 8
 * @range x -5 30
 */
int32_t first_reaching(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (total >= x) return i;
    }
    return -1;
}

/**
 * Does the running total of the elements ever become negative?
 * Check whether some prefix of the array has a sum below zero.
 * Return true if adding the elements one by one leads below 0 at some point.
 * Starting from an empty account, do these payments (+ in, - out) ever overdraw it?
 * does the array have any negative prefix sum?
 * does the balance, starting at 0, go into the red during these transactions?
 * starting at 0 and adding the amounts in turn, is the balance negative at any moment?
 * Write a function to check whether an account that starts empty is ever overdrawn in a list of deposits and withdrawals.
 * How to detect that a running balance drops below zero at some point?
 * does the running sum go negative
 * Given a list of deposits and withdrawals and a balance of zero, return true if the balance ever goes below zero.
 * Is there a prefix of the array whose sum is negative?
 * Does the balance sink below zero when the signed amounts are added sequentially, starting from 0?
 *
 * @T int32_t int64_t double
 * @name below_zero ever_negative goes_negative
 * @array a n
 * @range a -5 6
 * @range n 0 6
 */
_Bool goes_below_zero(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (total < 0) return 1;
    }
    return 0;
}

/**
 * Find the largest sum of two neighbouring elements.
 * maximum sum of an adjacent pair
 * Which two consecutive values of the array add up to the most? Return their sum.
 * best total of two array entries side by side
 * Return the greatest a[i] + a[i + 1] of the array.
 * highest total of two elements in a row
 * largest sum of two elements at adjacent positions
 * best sum of two numbers side by side in a list
 * Write a function to find the largest sum of two elements that stand next to each other.
 * maximum of a[i] + a[i+1]
 * What's the largest sum of two consecutive elements in an array?
 * max sum of adjacent pair
 *
 * @T int32_t int64_t double
 * @name max_adjacent_sum best_neighbours max_neighbour_sum
 * @array a n
 * @range a -20 20
 * @range n 2 8
 */
T max_adjacent_sum(const T *a, int32_t n) {
    T best = a[0] + a[1];
    for (int32_t i = 2; i < n; i++)
        if (a[i - 1] + a[i] > best) best = a[i - 1] + a[i];
    return best;
}

/**
 * Find the largest product of two neighbouring elements.
 * maximum product of an adjacent pair
 * Which two consecutive values of the array multiply to the most? Return their product.
 * best product of two array entries side by side
 * Return the greatest a[i] * a[i + 1] of the array.
 * highest product of two array elements in a row
 * largest product of two elements at adjacent positions
 * multiply each element by its right neighbour and return the maximum of these products
 * best product of two numbers side by side in a list
 * Write a function to compute the largest product of two successive elements of a list.
 * maximum of a[i] * a[i+1] over consecutive terms
 * How do I find the maximum product of neighbouring elements?
 * largest product of adjacent elements
 * Write a function to find the maximum product of two adjacent elements of the list.
 * largest product of any two consecutive numbers in the list
 *
 * @T int32_t int64_t double
 * @name max_adjacent_product adjacent_product largest_adjacent_product
 * @array a n
 * @range a -9 9
 * @range n 2 8
 */
T max_adjacent_product(const T *a, int32_t n) {
    T best = a[0] * a[1];
    for (int32_t i = 2; i < n; i++)
        if (a[i - 1] * a[i] > best) best = a[i - 1] * a[i];
    return best;
}

/**
 * Count how often an element is greater than the one before it.
 * number of increases from one value to the next in a series
 * How many times does the value go up from one entry to the next?
 * Return the count of positions where a[i] > a[i - 1].
 * number of rises in a list of measurements
 * On how many days was the price higher than the day before?
 * how many depth readings are larger than their predecessor
 * how many steps in the list go upwards
 * how often does the value go up from one element to the next
 * Write a function to count the measurements that are greater than the measurement before.
 * How many times does an array value rise compared with the previous one?
 * count elements larger than the previous element
 * Count the years in which the population grew compared with the year before, given the yearly numbers.
 * Write a function to count how many elements are greater than their predecessor.
 * Given an array, return the number of indices i >= 1 with a[i] > a[i - 1].
 * count the times a measurement increases over the previous one
 * number of strict rises between consecutive elements
 * Write a program to count the elements larger than the element directly before them.
 * number of upward steps in a list of heights, equal heights not counted
 * count of adjacent pairs in which the second is bigger
 * count how many numbers in the list are bigger than the one before
 * Write a function to count the elements of the list that are greater than their previous element.
 * Write a function to count the elements of an array that are greater than the previous one.
 *
 * @T int32_t int64_t double
 * @name count_increases count_rises number_of_ascents
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_increases(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] > a[i - 1];
    return count;
}

/**
 * number of valid, non-degenerate triangles from an array of lengths
 * Return the count of index triples whose elements are the sides of a proper (not flat) triangle.
 * Of the rods with these lengths, how many sets of three make a triangle that is not flat?
 * count the index triples i < j < k whose values form a non-degenerate triangle
 * valid triangle number: triples of lengths that satisfy the strict triangle inequality
 * how many triangles can be built from three of the lengths, degenerate ones not counted
 * Write a function to count in how many ways three of the given lengths can form a triangle (degenerate ones not counted).
 * How to count the valid triangles from an array of side lengths?
 * number of triangles possible from array of side lengths
 * Given an array of side lengths, return how many triples of them form a valid triangle.
 * How many triangles can be formed from three of the given side lengths, not counting flat ones?
 * How many ways are there to choose three sticks of the list so they form a triangle that is not flat?
 *
 * @T int32_t int64_t
 * @name count_triangles triangle_number possible_triangles
 * @array a n
 * @range a 1 9
 * @range n 0 6
 */
int32_t count_triangles(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            for (int32_t k = j + 1; k < n; k++)
                count += a[i] + a[j] > a[k] && a[j] + a[k] > a[i] && a[k] + a[i] > a[j];
        }
    }
    return count;
}

/**
 * Put an array into wave order (high, low, high): at each even index from the left, swap with a larger left, then with a larger right neighbour.
 * Wave sort in one pass: for i = 0, 2, 4, ... swap a[i] with a larger a[i - 1], then with a larger a[i + 1].
 * Rearrange an array into a wave: visit the even indices in order, swap with the left neighbour if it is larger, then the right one.
 * Write a wave sort: for every even index from left to right, swap with a greater left neighbour, then with a greater right neighbour.
 * Make a[0] >= a[1] <= a[2] >= ... in place: every even index swaps with a larger left neighbour, then a larger right one.
 * Wave array in place: for even i, ascending, swap a[i] with a[i - 1] if that is larger, then with a[i + 1] if that is larger.
 * Go over the even indices of an array and swap each element with a larger left neighbour, then with a larger right one.
 * Sort an array in wave form with one pass over the even indices, swapping first with a larger left, then with a larger right neighbour.
 * Zigzag arrangement, high first: every even index, in order, is swapped with a larger left and then with a larger right neighbour.
 * Given an array, step through indices 0, 2, 4, ... and swap with a larger previous element, then with a larger next one.
 * In-place wave sort: at each even index, first swap with a larger element on the left, then with a larger one on the right
 * Write a function to put a list into zigzag order, each even index swapping with a larger left, then a larger right neighbour.
 * rearrange a list in place as a wave (high, low, high): each even subscript in turn trades with a larger left neighbor, then with a larger right one
 *
 * @T int32_t int64_t
 * @name wave_sort make_wave wave_array
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
void wave_sort(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i += 2) {
        if (i > 0 && a[i - 1] > a[i]) {
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
        }
        if (i + 1 < n && a[i + 1] > a[i]) {
            T kept = a[i];
            a[i] = a[i + 1];
            a[i + 1] = kept;
        }
    }
}

/**
 * Find the element that differs in parity from all the others.
 * parity outlier: the only even among odd numbers, or the only odd among even ones
 * Return the single element whose parity differs from all the others, at least three numbers given.
 * All but one of the integers are even (or all but one are odd); return the exception.
 * even-odd outlier: return the element whose parity no other element shares
 * return the one even among odds or the one odd among evens
 * Write a function to find the one odd number among even numbers, or the one even number among odd ones.
 * How to spot the parity outlier in an array of at least three ints?
 * find the parity outlier
 * Given an array with exactly one even or exactly one odd number, return that number.
 * Find the only odd number among even ones or the only even number among odd ones.
 * Which element of the array has a different parity from the rest?
 * find the odd one among evens or the even one among odds, three or more numbers
 *
 * @T int32_t int64_t
 * @name parity_outlier find_outlier odd_one_out
 * @array a n
 * @range a 0 20
 * @range n 3 8
 */
T parity_outlier(const T *a, int32_t n) {
    int32_t odd = (a[0] % 2 != 0) + (a[1] % 2 != 0) + (a[2] % 2 != 0);
    for (int32_t i = 0; i < n; i++)
        if ((a[i] % 2 != 0) == (odd < 2)) return a[i];
    return a[0];
}

/**
 * Store the rank of every element in a second array: 1 for the smallest value, equal values share a rank without gaps.
 * dense ranks of an array, ascending from 1, written to out
 * rank transform of a list into out: the smallest value gets 1, equal values the same rank, no gaps
 * Compress coordinates into a second array: each value becomes its place among the different values, ascending from 1.
 * dense ranking in ascending order into {out}, the smallest value being 1
 * rank of each number into out, smallest is 1, equal ones share a rank, no gaps
 * Write a function that stores each element's dense rank in another array: the lowest value gets 1 and equal values share a rank.
 * dense rank transform of an array into a second one, the smallest as 1
 * Given an array, write the dense rank of each element to out, starting from 1 for the smallest.
 * Replace values by ranks in a second array: the smallest value gets rank 1, equal values get the same rank, and no rank is skipped.
 * Write a function to find the ranks of the elements in a list, 1 for the smallest, ties alike, no gaps.
 * rank of each number among the distinct values (1 = minimum), stored in a second list
 * ranks of scores from the lowest as 1, ties share and no rank is skipped, in a second array
 *
 * @T int32_t int64_t
 * @name rank_transform dense_rank compress_coordinates
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void dense_ranks(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 1;
        for (int32_t j = 0; j < n; j++) {
            int32_t k = 0;
            while (a[k] != a[j]) k++;
            out[i] += k == j && a[j] < a[i];
        }
    }
}

/**
 * Compute the mean of the {OP} elements of an array, 0 if there are none.
 * average of the {OP} numbers only, 0 if there are none
 * What is the mean of the {OP} entries? 0 if there are none.
 * Return the sum of the {OP} elements divided by their count, or 0 for a count of zero.
 * How large are the {OP} numbers on average? Return 0 if the list has none.
 * arithmetic mean restricted to {OP} elements, zero if none qualifies
 * Write a function to calculate the average of only the {OP} numbers of a list, 0 if there are none.
 * average of {OP} numbers, 0 if none
 * Given an array, return the average of its {OP} values, or 0 if it has none.
 * Find the mean value of all {OP} numbers in an array (0 if there are no {OP} numbers).
 * Average only the {OP} entries of a list and return 0 when there are none.
 * Write a function to calculate the average of the {OP} numbers of an array, 0 if it has none.
 * Given an array, return the mean of its {OP} elements only, or 0 when there are none.
 * avg of the {OP} values, zero and the other sign ignored; 0 if none
 * Write a program to find the average of all {OP} numbers in a list; 0 if the list has none.
 *
 * @T int32_t int64_t double
 * @OP > "positive"
 * @OP < "negative"
 * @name average_of_sign mean_of_sign conditional_mean
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
double mean_of_sign(const T *a, int32_t n) {
    double total = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] OP 0)) continue;
        total += a[i];
        count++;
    }
    return count == 0 ? 0 : total / count;
}

/**
 * Is the array free of duplicates?
 * are all elements of the array distinct?
 * Check that no value occurs twice in the array.
 * Return true if all numbers of the list are different.
 * Does every element of {a} appear only once?
 * are the numbers of the array pairwise distinct?
 * true when the list has no repeats
 * are there no repeats in the list?
 * check if all elements are distinct
 * true if all elements of an array are different
 * How to verify that an array has only unique elements?
 * Write a function to check whether all numbers in an array are unique.
 * Write a function to check if all elements of an array are unique.
 * Given an array, return true if no number appears more than once.
 * all values different? true or false
 * no duplicates in the list: true, otherwise false
 * check an array for uniqueness of its elements
 * Write a program to determine whether all numbers of a list are distinct.
 * are the integers pairwise different?
 * true if a[i] != a[j] for all i < j
 * does every element occur just once?
 * verify that an array has no repeated element
 * Write a function to check whether a list contains only unique values.
 * true if the numbers are all different from one another
 * are there no repeated integers in the list?
 * is every element of the array different from every other?
 * return false if any two elements are equal, wherever they are, otherwise true
 * Write a function to check that no item of the list is repeated.
 * Write a function to check that no two elements of an array are equal
 *
 * @T int32_t int64_t
 * @name all_distinct all_unique is_unique
 * @array a n
 * @range a 0 9
 * @range n 0 5
 */
_Bool all_distinct(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return 0;
    return 1;
}

/**
 * Find the first element that is strictly greater than its neighbours (the ends have one) and return its index, or -1.
 * index of the first peak element, strictly above its neighbours (an end has one); -1 if none
 * Return the first index whose element exceeds the elements next to it, or -1; the ends count with one neighbour.
 * index of the first strict peak in {a}, ends included, -1 if there is none
 * first strict local maximum, borders allowed, as an index or -1
 * find the index of the first hilltop in a list of heights, higher than each neighbour it has, else -1
 * peak finding in an array: first index whose value exceeds each neighbour that exists, or -1
 * Write a function that returns the index of the first element strictly greater than its neighbours (the ends have one neighbour), or -1.
 * Given an array, return the index of the first peak (strictly greater than the elements beside it, ends included), or -1.
 * Find the first index where the value is strictly larger than both neighbours, ignoring missing ones at the ends; -1 if none.
 * Write a function to return the first subscript whose item strictly exceeds its adjacent items (an end item has one), -1 if no such subscript.
 * index of the first peak entry, the ends allowed, strictly above what is beside it, -1 for none
 *
 * @T int32_t int64_t
 * @name find_peak peak_index find_peak_element
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t find_peak(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if ((i == 0 || a[i] > a[i - 1]) && (i == n - 1 || a[i] > a[i + 1])) return i;
    return -1;
}

/**
 * Partition an array around a value, in place and stable: smaller ones, equal ones, then greater ones.
 * stable in-place three-way partition of an array around {x}
 * Rearrange so that elements below {x} come first, then those equal to it, then the rest, all in their old order.
 * rearrange an array by a pivot value into less, equal, greater, order kept within each
 * stable pivot partition in place: smaller, equal, larger, order within the groups kept
 * Put everything less than the pivot value in front and everything greater at the end, stably, in place.
 * How do I group numbers into less than, equal to and greater than {x}, without changing their order otherwise?
 * stable in-place partition by a given number into three groups: less, equal, greater
 * Write a function to rearrange a list stably: numbers below {x} first, then those equal to it, then those above it.
 * How to group array elements into less, equal and greater than a given value, keeping relative order?
 * stable version of the Dutch national flag partition around x
 * Given an array and a pivot value, move smaller elements to the front and greater ones to the end, stable and in place.
 * pivot partition without reordering inside groups: less, equal, greater than the specified value, in place
 * Write a function to rearrange a list so items below the pivot come first, then those equal, then those above, each group in its original sequence.
 *
 * @T int32_t int64_t
 * @name three_way_partition pivot_array partition_around
 * @array a n
 * @range a 0 5
 * @range n 0 8
 * @range x 0 5
 */
void partition_around(T *a, int32_t n, T x) {
    for (int32_t i = 1; i < n; i++) {
        T moved = a[i];
        int32_t group = (moved > x) - (moved < x), j = i;
        while (j > 0 && (a[j - 1] > x) - (a[j - 1] < x) > group) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = moved;
    }
}
