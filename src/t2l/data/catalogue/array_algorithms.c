/**
 * Find the second largest distinct value in an array, or -1 if there is none.
 * second highest different number of a list
 * Which value comes right after the maximum, not counting copies of the maximum?
 * Return the largest element that is strictly smaller than the maximum, -1 when all are equal.
 * runner-up of an array, duplicates of the top value ignored
 * My scores contain ties for first place; what is the next lower score?
 * Second biggest number in the array without counting repeats
 * strict second maximum of {a}, length {n}
 * What is the second largest unique element?
 * Get the second-best value, where equal bests count as one.
 * 2nd highest score, ties at the top ignored
 * silver medal value of a list, -1 if all are the same
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
 * second lowest number in a list of at least two
 * What is the second smallest value when repeats are allowed?
 * Return the number that stands at index 1 after an ascending sort.
 * second minimum of the array {a} with {n} elements
 * Which element is the next to smallest?
 * I need the runner-up from below: the second-least of all the values.
 * next-to-lowest array entry, duplicates included
 * Track the least and the second least element and return the latter.
 * Find the second minimum in one pass.
 * 2nd lowest value, repeats allowed
 * second cheapest price in an array
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
 * third highest number of a list
 * Who gets bronze? Return the third biggest score, ties allowed.
 * What would stand third after sorting the array in descending order?
 * Return the third maximum of {a}, length {n}.
 * third-greatest array element
 * Keep the top three values in one pass and return the lowest of them.
 * Which value is at rank three from the top?
 * I want the third biggest number in my array.
 * Find the third largest value without sorting.
 * 3rd highest number of an int list
 * third best result, equal ones count on their own
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
 * k-th highest number of a list, the maximum being k = 1
 * Which element has rank k from the top?
 * Return the value that stands k-th after sorting in descending order.
 * Quickselect-style question: of {n} numbers, what is the {k}-th biggest?
 * The k-th greatest element, duplicates counted separately
 * I need the {k}th largest value in my array.
 * order statistic from the top: 1 gives the maximum, 2 the second largest, and so on
 * Get the kth maximum of an array.
 * Given scores, find the one in place k.
 * kth biggest num in unsorted data
 * value at position k of the ranking, best first
 * kth largest element
 * kth largest element in an array
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
 * k-th lowest number of a list, the minimum being k = 1
 * Which element has rank k from the bottom?
 * Return the value that stands k-th after sorting in ascending order.
 * Of {n} numbers, what is the {k}-th smallest, starting with 1 for the least?
 * The k-th least element, duplicates counted separately
 * I need the {k}th smallest value in my array.
 * order statistic: 1 gives the minimum, 2 the second smallest, and so on
 * Get the kth minimum of an array.
 * Selection problem: element number k in ascending order.
 * kth smallest num in unsorted data
 * value at position k of the ranking, lowest first
 * kth smallest number, k from 1
 * kth smallest value in an array
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
 * missing number in 1..n+1, the array has n different elements
 * Which number from 1 to {n} + 1 does not occur in the array of length {n}?
 * Return the one value absent from the sequence 1, 2, ..., n + 1.
 * Sum 1 to {n} + 1 and subtract the {n} elements of {a}.
 * Find the missing integer of a run that starts at 1.
 * Pages 1 to {n} + 1 should be here but one was lost; which one?
 * lost element of a permutation of 1..n+1
 * What number is missing from this list that counts from one?
 * Given n distinct numbers between 1 and n + 1, return the one left out.
 * one number out of 1..n+1 got lost, n are left
 * lacking integer in a complete row from 1
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
 * The numbers 1 to {n} should be in {a}, but one is missing and only n - 1 are there; find it.
 * find the missing number
 * missing number from 1 to n, the array holds n - 1 numbers
 * Which number between 1 and n is not among the n - 1 given ones?
 * n is the largest possible number, one number is absent
 * How do I find the one number that is missing from a list of 1..n?
 * Write a function that takes the n - 1 numbers and n and returns the absent one.
 * sum formula: n (n + 1) / 2 minus the sum of the n - 1 elements
 * one ticket of 1 to n is lost, which one
 * list of 1 to n with a gap, n given
 * 1 2 4 5 with n = 5 gives 3
 * absent value of a range from one to n
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
 * first missing positive number
 * What is the least number from 1 upwards that the array lacks?
 * Return the smallest missing positive; zeros and negatives do not matter.
 * mex over the positive integers of {a}, length {n}
 * Which ticket number, starting at 1, is the first one still free?
 * Find the lowest positive value absent from an unsorted list.
 * Given used ids, what is the smallest unused id that is at least 1?
 * 1 if 1 is absent, else 2 if 2 is absent, and so on
 * Search the smallest natural number not contained in the array.
 * lowest natural number that is absent
 * first free id, ids start at one
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
 * first repeated value in a list
 * Which is the earliest element with a duplicate? Return -1 if all differ.
 * Return the leftmost number that appears more than once, else -1.
 * first duplicate element of {a}, by the position of its first appearance
 * Look for a value that shows up a second time; the one that starts first wins.
 * Find the repeating number in an array, -1 for none.
 * What number in my list is there twice? Take the first such.
 * Go through the array and return the first entry that has an equal one behind it.
 * duplicate finder: value of the earliest repeated entry, or -1
 * repeating element, first in the list
 * leftmost value with a twin further on
 * first repeated element
 * find the first repeated element in an array
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
 * first non-repeating number in a list
 * Which is the earliest value without a duplicate? Return -1 if every one is repeated.
 * Return the leftmost element whose count is one, else -1.
 * first unique entry of {a}, length {n}
 * All numbers but one come in pairs or more; find the lone one.
 * What element appears only a single time? Take the first such.
 * Find the non-duplicated number in the array, -1 for none.
 * For each entry count its equals; return the first that has no other.
 * the first value that is not repeated anywhere in the array
 * single element without a twin, first one
 * leftmost number with no copy anywhere
 * first unique element
 * first element of an array that does not repeat
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
 * count of singletons in {a}, length {n}
 * Of my guests, how many came only once?
 * Tally the numbers that are not repeated.
 * How many elements of the array differ from all the others?
 * Count values with frequency one.
 * number of non-repeating elements
 * how many values are one of a kind
 * amount of entries that appear a single time
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
 * number of duplicated values in a list
 * How many different numbers are repeated?
 * Return how many values appear at least twice, each counted once.
 * count of values with frequency above one in {a}, length {n}
 * How many kinds of sticker do I own more than one of?
 * Count duplicates: every repeated value once, no matter how often it comes.
 * How many values in the array have duplicates?
 * Tally the values that show up two or more times.
 * number of different repeated elements
 * how many distinct numbers have copies
 * amount of values seen more than a single time
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
 * Boyer-Moore majority vote, -1 without a majority
 * Which number makes up more than half of the list? Return -1 if there is none.
 * Return the element that appears more than n/2 times, else -1.
 * absolute majority winner of {n} votes, -1 for nobody
 * Does one value dominate the array? Give that value, or -1.
 * Who won over half of the ballots?
 * majority element in an array of numbers that are not negative
 * Find the value with a count above half the length.
 * dominant element of the array, -1 when nothing dominates
 * which candidate has an absolute majority
 * value in over 50 percent of the places, or -1
 * majority element
 * element that appears more than half the time
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
 * rarest element of a list
 * Which number occurs least often?
 * Return the value with the lowest count in the array.
 * least common entry of {a}, length {n} at least 1
 * Which item was sold the fewest times, judging by a list of sales?
 * anti-mode: the value with the smallest frequency
 * What is the rarest value in the array?
 * Count every value and give back the one that appears fewest times.
 * Find the number that shows up the least.
 * rarest number in the list
 * value with fewest copies, first such
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
 * Find the first position in a sorted array whose element is not less than a value.
 * lower bound by binary search
 * At which index should a number be inserted to keep the array sorted, before equal ones?
 * Return the index of the first element >= {x} in ascending data, or {n} if none is.
 * std::lower_bound on an ascending array, as an index
 * search insert position in a sorted list
 * Where does {x} belong in the sorted array?
 * bisect_left of {x} in {a}
 * How many elements of the sorted array are smaller than {x}? Use halving.
 * Give the leftmost index at which {x} could stand in order.
 * leftmost insertion point in sorted data
 * first index with a[i] >= key
 * insert position in a sorted array
 * search insert position
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
 * Find the first position in a sorted array whose element is greater than a value.
 * upper bound by binary search
 * At which index should a number be inserted to keep the array sorted, after equal ones?
 * Return the index of the first element > {x} in ascending data, or {n} if none is.
 * std::upper_bound on an ascending array, as an index
 * How many elements of the sorted array are at most {x}? Use halving.
 * bisect_right of {x} in {a}
 * Give the rightmost index at which {x} could stand in order.
 * Where does the part of values above {x} begin in the sorted list?
 * index just past the last element not greater than {x}, array ascending
 * rightmost insertion point in sorted data
 * first index with a[i] > key
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
 * Where is {x} in a sorted list that was cut and swapped around? -1 if absent.
 * binary search in a rotated sorted array, index or -1
 * Return the position of {x} in an array such as 4 5 6 1 2 3, else -1.
 * index of {x} in the circularly sorted {a}, -1 when it is missing
 * Sorted, then rotated by an unknown amount: return the index of a number in it, or -1.
 * Find the index of the target in the rotated sorted array, -1 if it is not there.
 * My ring buffer of rising timestamps starts somewhere; at which index is {x}? -1 for nowhere.
 * position of a value in a rotated ascending array, -1 when missing
 * search a sorted list that was rotated and return the index, or -1
 * rotated sorted array: where is the key, -1 for nowhere
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
        if (a[low] <= a[middle]) {
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
 * By how many places was a sorted array rotated to the right?
 * rotation count of a rotated ascending array
 * Return the index at which a rotated sorted array drops, 0 if it never does.
 * Find the pivot of a sorted list that was rotated.
 * How many times has this ascending array been shifted right?
 * index of the first element that is smaller than the one before it, else 0
 * Where does the sorted order start in {a} of length {n}?
 * position of the smallest element in a circularly sorted array
 * For 4 5 1 2 3 the answer is 2: find how far the array was rotated.
 * Detect the rotation point of an increasing sequence.
 * how far is a sorted list turned
 * number of right shifts of ascending data
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
 * Rotate an array to the left by k places, in place; k may exceed the length.
 * left rotation of an array by {k}
 * Shift all elements {k} positions to the front; those that fall out go to the end.
 * Cyclically move the array left k steps.
 * Rotate {a}, length {n}, left {k} times.
 * circular left shift of an array
 * Turn 1 2 3 4 5 with k = 2 into 3 4 5 1 2.
 * What does the list look like after taking the first element to the back {k} times? Do it in place.
 * array left rotate by k, modulo its size
 * Move the first k elements behind the others.
 * rotate list k to the left
 * circular move of the elements towards the beginning, k places
 * rotate array left by k
 * rotate an array to the left by k steps
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
 * right rotation of an array by {k}
 * Shift all elements {k} positions to the back; those that fall out come to the front.
 * Cyclically move the array right k steps.
 * Rotate {a}, length {n}, right {k} times.
 * circular right shift of an array
 * Turn 1 2 3 4 5 with k = 2 into 4 5 1 2 3.
 * What does the list look like after taking the last element to the front {k} times? Do it in place.
 * array right rotate by k, modulo its size
 * Bring the last k elements before the others.
 * rotate list k to the right
 * circular move of the elements towards the end, k places
 * rotate array right by k
 * rotate an array to the right by k steps
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
 * number of leaders in a list
 * How many elements are larger than all later ones? The last one always counts.
 * Return how many entries exceed every entry after them.
 * Standing in a queue, how many people see over everybody in front of them, the front being the end?
 * right-to-left records: count of strict maxima of the suffixes
 * How many buildings can see the sunset if it is on the right end?
 * count of elements with no greater or equal element behind them in {a}
 * Scan from the right, keep the maximum, and count every new one.
 * leaders in an array, counted
 * how many entries beat all that follow
 * amount of leaders
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
 * Collect the leaders of an array, elements greater than all to their right, and return their number.
 * Write every element that no later one equals or exceeds to an output array, in order.
 * leaders in an array, stored from left to right, with the count as result
 * Which elements are larger than everything behind them? Put them into {out}.
 * Copy the elements that are strictly greater than all elements on their right side.
 * Find all leaders and say how many there are.
 * suffix maxima of {a}, strict, listed in their order in {out}
 * List the buildings that are taller than all buildings to their right.
 * Fill the second array with the leaders of the first.
 * Extract the right-side record holders of a list.
 * list the entries that beat all that follow
 * get leaders of array into another one
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
 * What is the best total of {k} neighbouring values?
 * Slide a window of {k} elements over the array and return its largest sum.
 * max sum subarray of fixed length k
 * Over which {k} days in a row did we sell most? Return the total.
 * Return the greatest sum among all contiguous blocks of {k} numbers.
 * fixed-size sliding window maximum total
 * Best k-element streak in the array, by sum
 * Largest moving sum in {a}, which has {n} elements, window width {k}.
 * best sum of k in a row
 * window of fixed width with the highest total
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
 * sliding window {OP} with width k
 * For each block of {k} neighbours, what is the {OP}? Store the answers in order.
 * moving {OP} over {k} elements of {a}
 * Slide a window of size {k} across the array and record its {OP} each time.
 * rolling {OP} of a list, n - k + 1 results
 * I have sensor data and want the {OP} of each run of {k} readings.
 * Fill {out}[i] with the {OP} of the {k} elements from index i on.
 * Compute the {OP} for all contiguous subarrays of length k.
 * windowed {OP}, window length {k}
 * window {OP} for each position
 * {OP} over a moving frame of k numbers
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
 * Compute the moving average of an array with a window of k elements.
 * simple moving average, window width {k}
 * For each run of {k} neighbours store their mean.
 * rolling mean over k values, n - k + 1 results
 * Smooth a signal by averaging every {k} consecutive samples.
 * From {a}, store the averages of all windows of {k} elements in {out}.
 * What is the {k}-day average price for every day it exists?
 * Slide a window along the data and write the average of each position.
 * SMA of a price series
 * running average of the last {k} values, starting when {k} values are there
 * smoothed series, average over k values
 * moving mean of a signal
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
 * running {OP:3} of a list
 * Turn the array into its cumulative {OP:2}.
 * What is the {OP} of the first i elements, for every i? Overwrite the array with the answers.
 * cumulative {OP} over {a}, written back
 * inclusive scan with the {OP}
 * Make each entry the {OP} of itself and everything before it.
 * Accumulate: element i becomes the {OP} of elements 0 to i.
 * Compute prefix {OP:2}.
 * running {OP} written over the input
 * element by element, carry the {OP} along
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
 * range sum of an array between two positions
 * What do the elements at indices {low} through {high} add up to?
 * Return a[low] + ... + a[high].
 * total of a slice, ends included
 * Add up the part of {a} that starts at {low} and ends at {high}.
 * How much did I spend from day {low} to day {high}?
 * sum of a subarray given by its first and last index
 * Sum over an index interval; an empty interval gives 0.
 * subarray total from {low} up to and including {high}
 * sum from one index to another, both included
 * add the elements of a part, first and last index given
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
 * subarray sum test: some run of neighbours adds up to {x}
 * Check whether consecutive elements of the array total {x}.
 * Return true if a non-empty contiguous part has the sum {x}.
 * Can {x} be written as a sum of adjacent entries?
 * Does any stretch of the list add up to exactly {x}?
 * Look for a block of neighbouring numbers whose sum is the target.
 * contiguous part of {a} with total {x}: does one exist?
 * Did I ever spend exactly {x} over some days in a row?
 * find whether a segment of the array has the target sum
 * adjacent numbers with the wanted sum, yes or no
 * any run of elements totalling the target
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
 * number of subarrays that add up to {x}
 * How many runs of neighbouring elements total {x}?
 * Return the count of non-empty contiguous parts with the sum {x}.
 * subarray sum equals k: how many are there?
 * In how many ways can I pick a start and an end such that the part between sums to {x}?
 * count segments of {a} with total {x}
 * How many stretches of the list have exactly the target sum?
 * Tally all contiguous blocks whose sum equals the target.
 * number of intervals of the array that sum to {x}
 * how many adjacent blocks have the wanted sum
 * amount of runs totalling the target
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
 * longest run of neighbours that adds up to {x}
 * How many consecutive elements can total exactly {x}, at most?
 * Return the greatest length of a part of the array whose sum is {x}.
 * longest subarray with sum k
 * Over how many days in a row, at most, is the total {x}? 0 if it never is.
 * length of the longest segment of {a} that sums to {x}
 * Find the longest stretch whose elements sum to the target.
 * maximum size subarray with the target sum
 * The largest number of adjacent values with total {x}
 * max length of a block with the wanted sum
 * longest run totalling the target
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
 * Find the length of the shortest contiguous subarray whose sum is at least a target, 0 if none.
 * minimum size subarray sum, positive numbers
 * How few consecutive elements reach {x} or more?
 * Return the smallest number of neighbours that total at least {x}, else 0.
 * shortest window with sum >= {x}, two pointers on positive values
 * In how few days in a row can {x} be earned? 0 if not at all.
 * smallest window of {a} reaching the sum {x}
 * Find the shortest stretch of positive numbers that adds up to the target or more.
 * minimal length of a segment whose total is not below {x}
 * Shrink and grow a window to find the shortest part with a sum of at least {x}.
 * fewest adjacent numbers whose total gets to the target
 * min window length with enough sum, else 0
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
 * minimum subarray sum, Kadane's algorithm turned around
 * What is the lowest total of neighbouring elements?
 * Return the least sum that a run of consecutive elements has.
 * Over which stretch was most lost? Return the total of that stretch.
 * least contiguous sum of {a}, at least one element
 * most negative sum of a part of the array
 * Which consecutive values add up to as little as possible? Give their sum.
 * min sum over all non-empty segments
 * smallest segment total in a list of {n} numbers
 * lowest sum of a contiguous block
 * worst stretch of a series, as a total
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
 * Find two elements that add up to a target and store their indices; return whether there are any.
 * two sum: indices of a pair with the sum {x}
 * Which two positions hold numbers that total {x}? Write them to {out}, true if found.
 * Return true and the index pair i < j with a[i] + a[j] equal to {x}.
 * Look for a pair with the target sum and report where its members are.
 * two-sum with the result written as two indices, the first such pair
 * Pick two items that cost exactly {x} together; store both indices.
 * indices of two numbers whose sum is the target, smaller index first
 * Find i and j such that the elements there sum to {x}.
 * Locate a pair of {a} with total {x}, false if none exists.
 * indices of two nums with given sum
 * which two entries make the target, positions wanted
 * two numbers in the array that sum to a target, their indices
 * two sum
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
 * two-pointer pair sum in an ascending array
 * Close in from both ends of the sorted list until two elements total {x}.
 * Return true if two elements of the sorted array add up to {x}.
 * pair with target sum, input already sorted
 * In my sorted price list, do two prices make {x} together?
 * sorted two-sum test, linear time
 * Move a left and a right index towards each other; do their elements ever sum to {x}?
 * Check a sorted array for two numbers that sum to the target.
 * Two different positions of the ascending {a} that total {x}: are there any?
 * sorted list: two elements with the target sum, true or false
 * left pointer, right pointer, pair with the wanted total
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
 * number of pairs with difference k
 * How many pairs i < j differ by exactly {x}?
 * Return the count of index pairs whose elements are {x} apart.
 * pairs at distance {x} in {a}, length {n}
 * In how many ways can I choose two elements with difference {x}?
 * Tally the pairs with |a[i] - a[j]| equal to {x}.
 * How many couples have an age gap of exactly {x}?
 * count of unordered pairs whose difference equals the target
 * Try all pairs and count those that are {x} apart.
 * how many pairs differ by exactly the given amount
 * amount of pairs with a fixed gap
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
 * three-sum test
 * Check whether some triple of different positions has the sum {x}.
 * Return true if a[i] + a[j] + a[k] equals {x} for some i < j < k.
 * triplet with a given sum: does it exist?
 * Can I spend exactly {x} on three items of the list?
 * Do any three numbers of the array total {x}?
 * 3SUM with the target {x} on {a}
 * Search all triples for one that sums to the target.
 * Is {x} the sum of three entries, each used once?
 * three numbers with the wanted sum, yes or no
 * any triple totalling the target
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
 * How many choices of three positions i < j < k total {x}?
 * Return the count of three-element selections with the sum {x}.
 * three-sum count
 * In how many ways can three different entries add up to {x}?
 * Tally all triples whose sum is the target.
 * triplets of {a} summing to {x}, counted by position
 * How many combinations of three items cost {x} together?
 * Count index triples with the target sum.
 * how many triples have the wanted sum
 * amount of three-number picks totalling the target
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
 * closest two-sum
 * Which sum of two elements comes closest to {x}?
 * Return the total of the two entries whose sum differs least from {x}.
 * pair sum with the smallest distance to the target
 * I want to spend about {x} on two items; how near can I get? Give the amount.
 * sum of the pair of {a} that best approximates {x}
 * Try every pair and keep the sum closest to the goal.
 * nearest sum of two different positions to the target
 * best approximation of {x} by adding two array elements
 * two numbers whose total is as near as possible to a goal
 * sum of two entries that is closest to the target, the first one on a tie
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
 * Find the smallest absolute difference between any two elements.
 * minimum difference over all pairs of an array
 * How close are the two closest numbers of the list?
 * Return the least distance between two entries at different positions.
 * smallest gap between any two values, not only neighbours
 * Which two elements are most alike? Give their difference.
 * min |a[i] - a[j]| over i < j
 * Two students with the nearest heights: by how much do they differ?
 * closest pair in one dimension, as a distance
 * Smallest difference of a pair in {a}, which has at least two elements.
 * min gap between two numbers of a list
 * two most similar values: how far apart
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
 * Find the largest difference a[j] - a[i] with i before j.
 * maximum difference of a later element minus an earlier one
 * How much can a value rise from one position to a later one, at most? It may be negative.
 * Return the greatest gain between two positions in order, even if it is a loss.
 * max of a[j] - a[i] over all i < j
 * Buy one day and sell on a later one, being forced to trade: what is the best result?
 * largest increase from an element to one behind it
 * In {a}, take any element away from any later one; what is the most you can get?
 * ordered maximum difference, array of at least two elements
 * Keep the minimum so far and the largest excess over it.
 * biggest later-minus-earlier difference
 * best single trade even if every trade loses
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
 * stock trading with unlimited transactions: maximum profit
 * Add up all rises from one price to the next.
 * How much can I earn if I may trade every day?
 * Return the sum of the positive differences of neighbouring prices.
 * best time to buy and sell stock, many trades allowed
 * maximum gain from a price list, one share at a time, as many deals as you like
 * total ascent of an altitude profile
 * How many metres does a hike climb in all, given its heights?
 * Sum every upward step of the series {a}.
 * profit with any number of trades
 * uphill meters in total
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
 * trapping rain water
 * Water collects between walls after rain; return the total amount for an elevation map.
 * Sum, over all bars, the water level minus the height.
 * Given an elevation profile of width-1 bars, compute the water it holds.
 * trapped water volume for the bar heights {a}
 * How many units of water stay on top of these {n} columns?
 * For each position, min(highest left, highest right) minus its own height, added up
 * water retained by a histogram
 * rain water problem: total units caught
 * water held between columns after rain
 * how much rain do the walls catch
 * water trapped between bars
 * trap rain water
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
 * Two of the vertical lines form a container; find the most water that it can hold.
 * container with most water
 * Return the largest min(a[i], a[j]) * (j - i) over all pairs.
 * Which two walls of an array of heights enclose the largest area? Return the area.
 * maximum water between two lines, two pointers from both ends
 * biggest rectangle held up by two posts, nothing in between counting
 * Choose two bars so that distance times lower height is maximal.
 * max area between two heights of {a}
 * How much water fits between the best pair of walls?
 * widest and highest basin of {n} lines: its area, 0 with fewer than two lines
 * two lines that enclose the most water: amount
 * largest container between two walls
 * container with the most water
 * max area of water between two lines
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
 * For each element, store the product of all the other elements.
 * product of array except self
 * Fill the output with products that leave out one element each.
 * Set each output to the product of everything in the array but the element there, without division.
 * What do all the others multiply to, for each position?
 * leave-one-out products of an array
 * products of all elements except the one at the same index
 * For every i multiply the elements before and after i.
 * all-but-one products of {n} numbers
 * Given numbers, compute for each the product of the rest.
 * product of the others, per element
 * array where each place has everyone else's product
 * product of all elements except itself
 * product of array except itself
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
 * Move all negative numbers to the front of an array, keeping the order within both groups.
 * stable partition by sign, in place
 * Put the negatives before the others without changing the order otherwise.
 * Rearrange the array: first the numbers below zero, then the rest, each group in its old order.
 * negatives first, order preserved
 * Separate losses from gains in place, losses in front, order kept.
 * Shift the negative elements of {a} to the left end, stably.
 * In-place grouping: minus numbers left, zero and plus numbers right, stable
 * Segregate negative and non-negative numbers, keeping their order.
 * How do I bring all values < 0 to the beginning of the array in their old order?
 * minus numbers up front, stable
 * move values under zero to the left side
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
 * Move all {OP} numbers to the front of an array, keeping the order within both groups.
 * {OP} elements first, then the {OP:2} ones, stable and in place
 * Rearrange an array so that the {OP} numbers precede the {OP:2} ones, in their old order.
 * stable partition by parity, {OP} in front
 * Separate {OP} from {OP:2} values in place without disturbing their order, {OP} ones first.
 * Put every {OP} element before every {OP:2} one, order otherwise unchanged.
 * Segregate an array: {OP} left, {OP:2} right, order kept.
 * Sort by parity: {OP} numbers come first, original order within the groups.
 * Group the {OP} values of {a} at its start, stably.
 * I want my {OP} numbers ahead of the {OP:2} ones, otherwise as they were.
 * {OP} ints up front, {OP:2} ints after, stable
 * {OP} before {OP:2}, in place, keep relative order
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
 * Move all elements equal to a given value to the end of an array, keeping the others in order.
 * push every {x} to the back, in place
 * Shift the occurrences of a number to the end of the list; the order of the rest stays.
 * Put all entries that are {x} behind the other entries.
 * Gather every {x} at the right end of {a}, stably.
 * in-place: the chosen value goes last, everything else moves up
 * Bring all copies of a target value to the end of the array.
 * Keep what is not {x} in front, in order, and fill up with {x}.
 * How do I send a specific number to the tail of the array in place?
 * Like moving zeros to the end, but for any value {x}.
 * move one given number to the end of the list
 * all copies of x last, others stay in order
 * move a given value to the end of an array
 * send every copy of a number to the back
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
 * Replace every occurrence of one value in an array by another, in place.
 * substitution throughout the array: {x} becomes {y}
 * Change all elements equal to {x} into {y}.
 * find and replace in an array of numbers
 * Overwrite each {x} of {a} with {y}.
 * Wherever the list holds {x}, it shall hold {y} instead.
 * In-place replacement of a number by another number
 * Swap out the old value for the new one at every position.
 * Replace old values with new ones; other elements stay as they are.
 * std::replace on an array
 * replace a number by another one everywhere
 * old value, new value: update the list
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
 * exchange the elements at positions {i} and {j}
 * Let two array entries trade places.
 * Swap a[i] and a[j] in place.
 * interchange of two elements of {a} by index
 * Switch item {i} with item {j} of my list.
 * Swap the values at two indices of an array.
 * Put the element at {i} where {j} is and the other way round.
 * Exchange two slots of an array.
 * How do I swap elements {i} and {j} of an array?
 * swap two entries by index
 * exchange a[i] with a[j]
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
 * Let the first and last entries trade places.
 * Interchange a[0] and a[n - 1].
 * Swap the ends of {a}, length {n}; an empty array stays empty.
 * Switch the front item with the back item.
 * Put the last element first and the first last, leaving the middle alone.
 * In-place exchange of the outermost elements
 * How can I swap first and last in an array?
 * ends of the array swapped
 * first and last entry change places
 * swap the outer two
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
 * reverse a slice in place
 * Turn around the elements from position {low} to position {high}.
 * Reverse a[low..high] and leave the rest alone.
 * in-place reversal of a subarray, ends included
 * Flip the order of the entries {low} through {high}.
 * Reverse only a section of the list.
 * partial array reversal between {low} and {high}
 * Swap the ends of the range and move inwards until they meet.
 * Mirror the elements with indices {low} to {high}.
 * reverse elements low..high only
 * turn part of a list back to front
 * reverse part of an array
 * reverse a section of an array
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
 * position of the earliest {OP} number in a list
 * Where does the first {OP} value stand? -1 if there is none.
 * Find the first {OP} entry and give its index.
 * index of the leading {OP} element of {a}, else -1
 * At which place, counted from 0, is the first number that is {OP}?
 * Scan from the left and stop at an element that is {OP}; report where.
 * linear search for the first {OP} number, -1 without one
 * Which index holds the first {OP} integer?
 * locate the first {OP} number in an array
 * index of first {OP} number or -1
 * where in the list comes the earliest {OP} item
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
 * Write the indices of all elements of {a} that equal {x} to {out}, and return how many of the {n} there are.
 * all indices of a value
 * find every position of a number in an array
 * where does a value occur, all places
 * How do I get the indices of all matches?
 * Write a function that stores each index at which an element equals the given value.
 * positions of every occurrence
 * list the places where the array holds the value
 * numpy where equal, with the count as the result
 * collect matching indices
 * all hits of a linear search
 * index list of a value
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
 * count the elements divisible by a number
 * multiples of a given number in an array, counted
 * How do I count how many numbers of a list a divisor divides?
 * Write a function that counts the multiples of k in an array.
 * number of entries that leave no remainder for a divisor
 * array and divisor in, count out
 * how many multiples are in the list
 * count x with x % k == 0
 * elements that can be divided evenly, divisor as an argument
 * tally of the numbers a divisor goes into
 * divisible entries of a list, counted
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
 * sum the elements divisible by a number
 * multiples of a given number in an array, added up
 * How do I sum the numbers of a list that a divisor divides?
 * Write a function that sums the multiples of k in an array.
 * total of the entries that leave no remainder for a divisor
 * array and divisor in, sum out
 * what do the multiples in the list come to
 * sum x with x % k == 0
 * add only the elements that can be divided evenly, divisor as an argument
 * total of the numbers a divisor goes into
 * divisible entries of a list, summed
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
 * Return the largest {OP} number of an array, or -1 if there is none.
 * maximum over the {OP} elements of a list of non-negative numbers
 * Which is the greatest {OP} value in the array?
 * Find the biggest {OP} entry, -1 when no element is {OP}.
 * highest {OP} number in {a}, length {n}
 * Look only at the {OP} numbers and give back the largest one.
 * max of all {OP} elements, else -1
 * Of my scores, what is the top one that is {OP}?
 * largest {OP} integer in an array
 * Return the {OP} number with the greatest value.
 * biggest {OP} one in a list
 * maximum of the {OP} ints, -1 without any
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
 * least element above zero
 * Which is the lowest value greater than 0?
 * Find the minimum of the positive entries, 0 without any.
 * smallest strictly positive element of {a}
 * Ignore zeros and negatives and give the minimum of the rest.
 * min positive number of a list
 * What is the smallest amount above zero in my accounts?
 * Return the least positive value in the array.
 * lowest number that is larger than zero
 * smallest number over zero, 0 for none
 * minimum among the positives
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
 * number nearest to 0, plus before minus
 * Which temperature comes nearest to freezing, 0 degrees? Prefer the positive in a tie.
 * Find the value with the smallest magnitude, 5 before -5.
 * closest-to-zero element of {a}, which is not empty
 * Give me the entry with the least absolute value; plus beats minus.
 * minimal absolute value, with its sign, positive on a tie
 * Of all deviations, which is the smallest in size? Keep its sign, and prefer plus.
 * the number next to zero in a list, of 3 and -3 the 3
 * Which element has the shortest distance to 0? A positive one goes before its negative.
 * value nearest zero, positive preferred
 * which number has the least distance from nil, positive if equal
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
 * maximum magnitude of the elements
 * How far from zero is the most extreme entry?
 * Find the greatest |a[i]|.
 * peak amplitude of a signal
 * infinity norm of the vector {a} with {n} components
 * What is the biggest size of any number, signs dropped?
 * Take the absolute value of each element and give the maximum.
 * max abs of an array
 * loudest sample of a recording, as a magnitude
 * biggest absolute value of a list
 * largest deviation from zero, no sign
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
 * longest consecutive sequence
 * How many values in a row, such as 4, 5, 6, 7, does the array contain in any order?
 * Return the size of the largest set of successive numbers among the elements.
 * longest run x, x + 1, x + 2, ... whose members all occur in {a}
 * I collect numbered cards; how long is my longest unbroken series?
 * length of the longest straight in a hand of cards
 * 100 4 200 1 3 2 gives 4: find the longest chain of neighbouring integers.
 * The array is unsorted; what is the longest range of numbers it has without a gap?
 * maximum streak of consecutive values, positions do not matter
 * longest chain of numbers following each other, unsorted input
 * how many successive integers can be found in the list
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
 * longest streak of {x}
 * How many times in a row does {x} occur, at most?
 * Return the maximum number of consecutive elements equal to {x}.
 * longest block of neighbours that are all {x}
 * What was the longest series of {x} results in a row?
 * Count consecutive matches, restart on a mismatch, and give the best count.
 * maximum consecutive occurrences of a number in an array
 * length of the greatest contiguous stretch of {x} in {a}
 * longest uninterrupted sequence of the given number
 * longest series of one particular number
 * how often does the value come consecutively, maximum
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
 * longest run of 1s
 * How many 1s stand side by side, at most?
 * Return the length of the longest block of ones.
 * max consecutive ones in an array of zeros and ones
 * For how many days in a row was the machine on (1), at most?
 * longest winning streak in a list of 1 (win) and 0 (loss)
 * Count ones until a zero resets the counter; return the largest count.
 * greatest number of adjacent 1 entries in {a}
 * longest stretch of ones
 * longest series of ones in 0/1 data
 * how many 1 entries stand together at best
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
 * Find the longest run of ones in a binary array if at most k zeros may be flipped.
 * max consecutive ones with {k} flips allowed
 * How long can a block of 1s become when up to {k} zeros are turned into ones?
 * Return the length of the longest window with no more than {k} zeros.
 * sliding window: longest part of a 0/1 array containing at most {k} zeros
 * I may repair {k} gaps; how long is the longest unbroken stretch of ones then?
 * longest subarray of ones after changing at most k zeros
 * Grow a window, shrink it when it has more than {k} zeros, and keep the best length.
 * longest attendance streak with {k} excused absences
 * max ones after k replacements in {a}
 * most ones in a row when k zeros may be changed
 * longest 1-block, k zeros forgiven
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
 * longest part of a list with all different elements
 * How many neighbouring elements can be pairwise distinct, at most?
 * Return the size of the largest window that contains no duplicate.
 * longest distinct subarray
 * How long can I play songs from the list before one repeats, starting anywhere?
 * length of the longest segment of {a} whose elements are all unique
 * maximum run of consecutive entries with no value twice
 * Sliding window without duplicates: give its best length.
 * longest stretch of different numbers
 * longest stretch with all elements unlike
 * max length of a block without repetition
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
 * What do the entries with an {OP} index total?
 * Return the sum over all {OP} zero-based positions.
 * total of a[i] for {OP} i
 * Sum the elements whose index, not value, is {OP}.
 * Add every other number, taking the {OP} indices.
 * sum of {a} over its {OP} indices
 * What is the sum of the values standing at {OP}-numbered places, the first place being 0?
 * {OP}-index total of a list
 * add the elements on {OP} positions, from index 0
 * every other entry summed, {OP} indices
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
 * Add up an array without its largest and its smallest element.
 * sum excluding the minimum and the maximum
 * Judges' scores: drop the best and the worst and total the rest.
 * Return the sum of all elements but one maximum and one minimum.
 * total of {a} minus both extremes, 0 for fewer than three elements
 * What do the scores sum to when highest and lowest are left out?
 * Sum of the list after removing one largest and one smallest number
 * Add the values, then subtract the max and the min.
 * sum without the extremes
 * How many points remain when the top and bottom marks are struck out?
 * sum minus max minus min
 * total of the marks without best and worst one
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
 * total variation of a sequence
 * How far does a pointer travel that visits the values in order?
 * Return |a[1] - a[0]| + |a[2] - a[1]| + and so on.
 * total distance walked between consecutive positions
 * Add up by how much each element differs from the one before, signs dropped.
 * sum of the step sizes of {a}, 0 for fewer than two elements
 * How many floors does a lift pass that serves these floors in order?
 * accumulated absolute change of a series
 * roughness of a profile: sum of |differences|
 * sum of jumps between neighbours, unsigned
 * length of the path through all positions
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
 * minimum adjacent difference
 * How close do two consecutive values come?
 * Return the least step between one element and the next, as a magnitude.
 * smallest gap between neighbours of {a}, at least two elements
 * What is the shortest pause between consecutive times in the list?
 * min of |a[i + 1] - a[i]|
 * least jump from one entry to the following one
 * Which two adjacent readings differ least? Give that difference.
 * minimal distance of adjacent elements
 * smallest jump between neighbours
 * two entries next to each other that differ least, their gap
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
 * For each element, store the next greater element to its right, or -1.
 * next greater element
 * Which is the first larger value behind each entry? Write -1 where there is none.
 * Fill the output with the nearest later element that is bigger.
 * next larger number for every position of {a}
 * For every person in a queue, who is the first taller one behind, by height?
 * Set out[i] to the first a[j] above a[i] with j > i, else -1.
 * monotonic stack exercise: next bigger value to the right
 * Given an array, find each element's successor that exceeds it.
 * right-hand greater neighbour of each number, -1 by default
 * first bigger number on the right for each, else -1
 * for every item the next one that tops it
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
 * For each element, store the nearest smaller element to its left, or -1.
 * previous smaller element
 * Which is the last lower value before each entry? Write -1 where there is none.
 * Fill the output with the closest earlier element that is less.
 * nearest smaller value on the left for every position of {a}
 * Set out[i] to the last a[j] below a[i] with j < i, else -1.
 * left-hand smaller neighbour of each number, -1 by default
 * Look back from each element to the first one that is smaller.
 * previous lesser number for all entries of a list
 * all nearest smaller values to the left
 * last smaller number on the left for each, else -1
 * for every item the closest earlier one below it
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
 * For each element, count the smaller elements to its right.
 * count of smaller numbers after self
 * How many later entries are less than each entry?
 * Set out[i] to the number of j > i with a[j] < a[i].
 * inversions started by each element of {a}
 * Write for every position how many lower values follow it.
 * number of smaller successors of each element
 * For each price, on how many later days is it cheaper?
 * right-smaller counts of a list
 * Fill the output with counts of smaller values behind.
 * for every item how many smaller ones follow
 * count lower numbers on the right side
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
 * For each day, count the days to wait until a warmer temperature, 0 if there is none.
 * daily temperatures
 * How many steps ahead is the next greater value, for every position?
 * Set out[i] to the distance to the first later element that is larger, else 0.
 * waiting time until a higher reading, per day
 * For every index, how far right is the next bigger number?
 * distance to the next greater element of {a}
 * Given daily prices, after how many days is each first exceeded?
 * days until a warmer day
 * Fill the output with the gaps to the next larger entries.
 * how long until it gets warmer, per day
 * wait times until a higher value comes
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
 * For each day, count the consecutive days up to it on which the price was not higher.
 * stock span problem
 * How many days in a row, ending today, had a price at most today's? Answer for every day.
 * Set out[i] to the length of the run before and including i with values <= a[i].
 * spans of a series of prices
 * Compute the stock span of every entry of {a}.
 * For every index count backwards while elements do not exceed the one there.
 * span: number of directly preceding values that are no greater, plus one
 * For how many days has each day's price been a high?
 * price spans for {n} days
 * how many days back was the price no higher, per day
 * span values for stock quotes
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
 * How many meetings overlap at most, given their start and end times?
 * minimum number of meeting rooms
 * Return the largest number of intervals that run at the same moment; an end frees its room at once.
 * How many platforms does a station need for these arrivals and departures?
 * maximum concurrent intervals, half-open
 * At most how many guests were there together, by arrival and leaving times?
 * peak number of active tasks from {start} and {end}
 * Smallest number of rooms in which all meetings can be held
 * For each start, count the intervals that contain it; return the maximum.
 * How many machines are busy at once in the worst case?
 * most meetings at the same time
 * rooms needed for a timetable of starts and ends
 *
 * @T int32_t int64_t
 * @name min_meeting_rooms max_overlap min_platforms
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
 * How many activities can one person do if they are sorted by end time and must not overlap?
 * activity selection, intervals ordered by their ends
 * Greedily count the intervals that start no earlier than the last chosen one ended.
 * Return the largest number of compatible meetings; they come in order of their end.
 * interval scheduling on sorted ends
 * maximum set of non-overlapping jobs from {start} and {end}, ends ascending
 * How many films can I watch completely, the list being sorted by when they finish?
 * Pick as many disjoint intervals as possible from a list in the order of the ends, touching allowed.
 * greedy choice: always take the next one that fits
 * number of activities selected, one room only, sorted by their ends
 * max number of events one can attend, sorted by finish
 * non-overlapping intervals, as many as possible, ends ascending
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
 * From which gas station can a car drive the whole circle? Return its index, or -1.
 * gas station problem: {gas} gained and {cost} paid at each stop
 * Find the start of a round trip on which the tank never runs below zero.
 * Return the first index from which a full circuit is possible, else -1.
 * circular tour over petrol pumps
 * Where must I start so that the fuel lasts all the way round?
 * first feasible starting point of a loop with gains and costs
 * Each stop gives fuel and the way to the next costs some; where to begin? -1 for nowhere.
 * complete the circuit: index of the starting station
 * Simulate the trip from every station and return the first that works.
 * starting pump for a full round trip or -1
 * which station lets the car go all the way around
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
 * largest number h for which h elements are h or more
 * Hirsch index of the citation list {a}
 * largest h with at least h entries >= h
 * How many papers have at least that many citations?
 * Find the h-index of {n} publications in any order.
 * bibliometric h of an unsorted list
 * Which h is the greatest with h values not below h?
 * citation counts to h index
 * scientist's h number
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
 * plus one on a digit array, in place, overflow returned
 * Increment the number whose digits are in {a}; 1 is returned if it no longer fits, else 0.
 * Turn 1 2 9 into 1 3 0.
 * increment an odometer whose wheels are the array elements
 * Raise a big number in digits by one; does it overflow?
 * Add 1 to the last digit and carry to the left.
 * digit-array increment: 9 9 becomes 0 0 with carry 1
 * How do I count up by one when every digit is its own array element?
 * add one to a digit list, highest digit first
 * digits in an array, add one, tell the carry
 * increment a long number kept digit by digit
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
 * digits to integer
 * Which number do the digits 4, 0, 7 in an array form?
 * Combine the digits of a list into one number.
 * Return the number that is written with the digits in {a}.
 * join digits: 1 2 3 becomes 123
 * Read the array as a decimal number, highest digit in front.
 * number from {n} separate decimal digits
 * Multiply by ten and add the next digit, for all of them.
 * My keypad collects digits in an array; I need the value typed.
 * array of digits to int
 * make one number out of single digits
 * convert an array of digits to a number
 * digits array to number
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
 * number to digits
 * Split an integer into its digits, the first one in front.
 * Write the digits of {x} to {out} from left to right; how many are there?
 * 407 gives 4, 0, 7 and the count 3.
 * decompose a number into an array of its decimal digits
 * Put each digit into its own element; zero has one digit.
 * List the digits of {x} in reading order.
 * How do I get an array with the digits of a number?
 * digit extraction, highest place first
 * int to array of digits
 * break a number up into single digits, left to right
 * convert a number to an array of digits
 * split a number into digits
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
 * Insert a value into a sorted array of n elements so that it stays sorted; there is room for one more.
 * sorted insert
 * Put {x} at its place in ascending data by moving larger elements up.
 * Add a number to a sorted list, keeping the order.
 * Shift the greater elements one to the right and drop {x} in.
 * ordered insertion into {a}, which grows by one
 * A new score joins a ranked list; insert it where it belongs.
 * Place a new element in an ascending array.
 * How can I insert a number into a sorted array in place?
 * insertion that preserves ascending order
 * put a number where it belongs in a sorted list
 * add to an ordered array without losing the order
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
 * append to an array
 * push back a value
 * add an element at the end of a list
 * How do I append a number to an array in C?
 * Write a function that pushes a value and returns the new length.
 * a[n] = x, length n + 1
 * list.append
 * put one more number behind the last one
 * grow an array by one element
 * push onto an array used as a stack
 * store a value after the existing ones
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
 * Into {a}, which has {n} elements, insert {x} at index {i}, moving the rest up; return the new number of elements.
 * insert into an array at a position
 * list.insert
 * How do I put a number into the middle of an array?
 * Write a function that inserts an element at an index and returns the new length.
 * make room at an index and store a value there
 * shift the elements right and insert one
 * array insert, one place more is available
 * add an element at a given position
 * insertion at index, array grows by one
 * squeeze a value in between
 * array, length, index, value: insert
 * insert an element into an array
 * insert element in array
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
 * Of the {n} elements of {a}, remove the one at index {i}, moving the rest down; return the new number of elements.
 * remove an element by index
 * delete from an array at a position
 * How do I take one element out of an array?
 * Write a function that removes the element at an index and returns the new length.
 * list.pop with an index, without the value
 * close the gap after deleting an entry
 * shift the elements left over the deleted one
 * array delete, one element fewer
 * erase at position
 * drop the i-th entry of a list
 * array, length, index: remove
 * remove an element from an array by index
 * delete an array element
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
 * maximum circular subarray sum
 * The list wraps around; what is the best total of neighbouring elements, none used twice?
 * Kadane's algorithm for a ring
 * Return the greatest sum of a run that may continue from the end to the start.
 * best stretch on a circle of numbers
 * max subarray sum with wrap-around
 * Seats at a round table have values; which arc is worth most? Give its sum.
 * largest sum over arcs of the ring {a}
 * Take the better of the plain maximum and the total without the worst inner part.
 * best contiguous sum if the array is a ring
 * largest total of a stretch that may wrap around
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
 * mountain array test
 * Check whether the elements first go up, then down, with at least one step each way.
 * Return true if values climb strictly, then descend strictly, and there are three or more.
 * Does {a} have exactly one summit that is not at an end?
 * valid mountain: increasing then decreasing, no plateau
 * Is this altitude profile one hill with both slopes?
 * strictly bitonic array, both parts non-empty
 * Walk up, walk down; did we use every element?
 * bitonic check of a list
 * up then down, one peak?
 * does the profile climb and then descend
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
 * arithmetic sequence test
 * Check whether neighbouring elements all differ by the same amount.
 * Return true if the differences between successive numbers are equal; up to two numbers always pass.
 * Is the spacing of {a} constant?
 * constant-step sequence?
 * Are these house numbers evenly spaced?
 * Does the list grow by the same value from each entry to the next?
 * Verify that a series is arithmetic.
 * linear sequence check
 * equal steps between all neighbours?
 * is the list an AP
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
 * geometric sequence test
 * Check whether each element is the same multiple of the one before.
 * Return true if the ratio of successive numbers is constant; up to two numbers always pass.
 * Is the quotient of neighbours the same throughout {a}?
 * constant-ratio sequence? Compare cross products, not quotients.
 * Does the list grow by the same factor every time?
 * Verify that a series such as 3, 6, 12 is geometric.
 * Are the terms multiplied by one fixed number from each to the next?
 * exponential growth check for whole numbers other than 0
 * equal factors between all neighbours?
 * is the list a GP
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
 * permutation check
 * Check whether each of 1, 2, ..., n occurs exactly once.
 * Return true if the {n} elements are the numbers 1 through {n} in some order.
 * Does {a} contain every integer from 1 to its length?
 * valid ranking: no place missing, none given twice
 * Are these the numbers one to n, shuffled?
 * Test for a permutation of 1..n
 * Does a row of a Sudoku contain each of its numbers once?
 * bijection test on 1..n
 * 1..n each once, any order?
 * are all numbers from one to the length present
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
 * Does the array go up and down in turns?
 * zigzag test
 * Check whether rises and falls alternate between neighbours.
 * Return true if no two successive steps go the same way and no step is flat.
 * wiggle sequence: differences alternate strictly in sign
 * Is {a} a zigzag line?
 * Does every inner element lie above or below both its neighbours?
 * alternating sequence check; short arrays pass unless two neighbours are equal
 * Are the values alternately larger and smaller than the one before?
 * wave-shaped or not?
 * values alternate up, down, up?
 * does each step go opposite to the last one
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
 * non-increasing order test
 * Check that no element is greater than the one before it.
 * Return true if the numbers never rise from left to right.
 * sorted from high to low?
 * Does the list go down or stay level all the way?
 * Is {a} in decreasing order, equal neighbours allowed?
 * Are the results ranked from best to worst?
 * descending sort check
 * reverse-sorted or not
 * is list in falling order
 * largest first and never going up again?
 * check if an array is sorted in descending order
 * sorted descending or not
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
 * monotonic array test
 * Check whether the elements are entirely non-decreasing or entirely non-increasing.
 * Return true if the list goes in one direction only.
 * sorted either way?
 * Does {a} never change between going up and going down?
 * ascending or descending, level parts allowed
 * Is the series monotone?
 * Are the values ordered, no matter in which direction?
 * one-directional sequence check
 * list only goes up or only goes down?
 * ordered in one direction, whichever
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
 * maximum product of a pair
 * Which two numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] over i < j; negatives may win together.
 * max pair product
 * Multiply the two best entries: what is the highest result?
 * largest product of two different entries of {a}
 * Choose two factors from the list so that the product is maximal.
 * biggest rectangle from two of the given side lengths
 * Try all pairs and keep the highest product.
 * best product out of two numbers of a list
 * two factors, highest result
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
 * maximum product of a triple
 * Which three numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] * a[k] over i < j < k.
 * max product of three numbers, negatives allowed
 * largest triple product of {a}, which has at least three elements
 * Choose three factors from the list so that the product is maximal.
 * biggest box volume from three of the given edge lengths
 * Multiply the best three entries.
 * Try all triples and keep the highest product.
 * best product out of three numbers of a list
 * three factors, highest result
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
 * number of identical pairs i < j
 * How many pairs of positions hold the same value?
 * Return the count of index pairs with a[i] == a[j].
 * good pairs
 * In how many ways can two matching socks be picked from the drawer?
 * equal pairs of {a}, each unordered pair once
 * Tally the couples of entries that agree.
 * How many handshakes between people with the same number?
 * count duplicates as pairs: three equal values make three
 * how many pairs of equal numbers
 * couples of positions with identical entries
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
 * Partition around a pivot, then sort both parts the same way.
 * How is a list sorted by divide and conquer with a pivot?
 * quick sort of {n} numbers
 * recursive partition sort, last element as the pivot
 * Hoare's famous sort: order the array from small to large.
 * Put the array into order by quicksort.
 * in-place quicksort, smallest first
 * sort numbers using the quick-sort algorithm
 * quicksort the whole list
 * fast sort by pivot and recursion
 * quick sort
 * quick sort an array
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
 * Sort the elements of {a} from index {low} to index {high} with quicksort.
 * quicksort with low and high
 * quick sort between two indices
 * How do I write the recursive quicksort with a first and a last index?
 * Write a function quicksort(array, low, high).
 * sort part of an array, bounds included, by partitioning
 * quicksort(arr, 0, n - 1)
 * recursive partition sort of a range
 * partition, then sort the left and the right side, indices as arguments
 * sort a[low..high] in ascending order
 * in-place quick sort of a slice
 * divide and conquer sort with index limits
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
 * Build a max-heap, then move its root to the end again and again.
 * How is a list sorted by means of a binary heap?
 * heap sort of {n} numbers
 * repeatedly swap the heap's top with its last element and sift down
 * Put the array into order by heapsort.
 * in-place heapsort, smallest first
 * guaranteed n log n sort without extra memory
 * sort numbers using the heap-sort algorithm
 * heapsort the whole list
 * sort through a max heap
 * heap sort
 * heap sort an array
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
 * merge sort with a temporary buffer
 * Merge ever longer sorted parts until the whole array is sorted.
 * bottom-up mergesort, stable
 * How is a list sorted by merging? A buffer {work} is available.
 * stable n log n sort of {a} with auxiliary memory
 * Put the array into order by merging runs of length 1, 2, 4 and so on.
 * mergesort, smallest first
 * sort numbers using the merge-sort algorithm and a scratch array
 * non-recursive merge sort
 * mergesort the list, scratch space given
 * stable sort by merging halves with a helper array
 * merge sort
 * merge sort an array
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
 * Bubble sort that runs forwards and backwards in turns.
 * bidirectional bubble sort
 * shaker sort of {n} numbers
 * Swap neighbours on the way up and on the way down until nothing changes.
 * ripple sort: alternate the direction of the passes
 * Put the array into order by cocktail sort.
 * two-way bubble sort, smallest first
 * sort numbers by shaking them from both sides
 * shaker sort the list
 * bubble sort going up and down by turns
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
 * sort by magnitude, signs kept
 * Order the numbers by their distance from zero, nearest first.
 * ascending |x| order, stable
 * Arrange values so that their absolute values increase.
 * How do I sort -5, 3, -1 to -1, 3, -5?
 * stable insertion sort with the absolute value as the key
 * Put small deviations before large ones, whatever the sign.
 * order by size without regard to sign
 * sort with abs as the key
 * sort numbers by size without their sign
 * order by distance to zero
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
 * filter the {OP} numbers into a new array
 * Collect all {OP} values, in order.
 * Which elements are {OP}? Write them to {out}.
 * select the {OP} entries of {a}
 * extract {OP} numbers from a list
 * Make a list of the {OP} numbers among the given ones.
 * keep only what is {OP}, original unchanged
 * copy_if for {OP} values
 * pick out the {OP} numbers and count them
 * new list with just the {OP} ones, count returned
 * take the {OP} items over into another array
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
 * filter the values {OP} {x} into a new array
 * Collect all numbers {OP} {x}, in order.
 * Which elements are {OP} the threshold? Write them to {out}.
 * select the entries of {a} that are {OP} {x}
 * extract readings {OP} a given bound
 * Make a list of the numbers that are {OP} the limit.
 * keep what is {OP} {x}, original unchanged
 * copy_if for values {OP} {x}
 * pick out the elements {OP} a threshold and count them
 * new list with just the items {OP} a limit, count returned
 * take what is {OP} the bound over into another array
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
 * concatenate two arrays
 * Append the second list to the first in a new array.
 * Join arrays end to end.
 * Put {a} and then {b} into {out}.
 * How do I combine two arrays into one, one after the other?
 * array concatenation
 * copy two arrays back to back
 * a + b for lists in Python
 * chain two sequences
 * join 2 arrays into a third
 * first list, then second list, in one buffer
 * concatenate two arrays into a third
 * join two arrays
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
 * reversed copy of a list
 * Write the elements backwards into a second array.
 * Put the last element of {a} first in {out}, and so on.
 * mirror an array into a new one, original unchanged
 * How do I get a reversed version of an array without changing it?
 * out-of-place array reversal
 * reverse into another buffer
 * element i of the result is element n - 1 - i of the source
 * list[::-1] of Python
 * copy back to front
 * store the list in reverse, source untouched
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
 * slice of an array, end excluded
 * Take the elements {low} to {high} - 1 into a new array.
 * a[low:high] of Python for indices within the array
 * extract a subarray into {out}, without the end index, and count it
 * How do I cut out a section of a list, end index excluded?
 * copy a half-open index range; an empty range gives 0
 * subarray copy with its length as the result
 * section of {a} that starts at {low} and stops before {high}
 * array slicing, half-open, length returned
 * sub-list from index to index, end not included
 * part of an array as a new array, up to an index that is not included
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
 * Does an array occur as a contiguous part of another array?
 * subarray containment test
 * Check whether {a} contains {b} as a block of neighbouring elements.
 * Return true if the second array is found inside the first without gaps; an empty one always is.
 * Is one list a sublist of the other, the second in the first?
 * search for a pattern of numbers in a sequence
 * does the signal contain this pattern of samples?
 * std::search on two arrays, as a yes or no
 * substring search for arrays of numbers
 * contiguous occurrence of a short array in a long one?
 * is the short list found inside the long one, side by side
 * block of numbers within a bigger array?
 * check if an array is a subarray of another
 * array contains another array
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
 * array subsequence test
 * Check whether deleting elements of {a} can leave {b}.
 * Return true if all elements of the second list appear in the first in the same order.
 * in-order containment of one array in another
 * Did these events happen in this order, perhaps with others in between?
 * Go through the first array, matching the elements of the second one by one.
 * sub-sequence check for sequences of numbers
 * order-preserving selection of {a} that equals {b}: does it exist?
 * are the waypoints visited in the given order on this route?
 * do the items of list two appear in list one, in order
 * subsequence with gaps for arrays, true or false
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
 * array rotation test
 * Check whether turning {a} around in a circle gives {b}.
 * Return true if the arrays have the same elements in the same cyclic order.
 * cyclic equality of two lists of the same length
 * Are these two ring buffers equal apart from their starting points?
 * does some left rotation of the first array equal the second?
 * same necklace of numbers, other beginning?
 * circular shift check for arrays
 * rotate and compare: any match?
 * can turning one list give the other
 * same circle of numbers, maybe shifted?
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
 * Can the array be cut into a left and a right part of equal sum?
 * equal split point test
 * Check whether a prefix and the remaining suffix have the same total, both not empty.
 * Return true if the list can be divided at some place into two parts with equal sums.
 * Is there a cut after which both sides add up to the same?
 * balanced split of {a}, order unchanged
 * break the chocolate bar of numbers into two equal halves by sum: possible?
 * prefix sum equal to half of the whole?
 * can we split the sequence evenly at one position?
 * left total equals right total for some cut
 * can one cut give two halves with equal totals
 * is there a point where left sum is right sum
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
 * total distance of all elements to the {OP}
 * Sum the differences between each element and the {OP} of the array.
 * Moves needed to bring every element to the {OP}, one unit per move.
 * effort to level all heights to the {OP}
 * Return the sum of the gaps to the {OP} element, 0 for an empty array.
 * How much must be changed in all until everything equals the {OP}?
 * cost of levelling {a} to its {OP}
 * By how much do the values differ from the {OP}, added up?
 * sum of |a[i] - {OP}|
 * unit moves until all equal the {OP}
 * total gap of all entries to their {OP}
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
 * first prefix sum that is at least {x}
 * After how many more entries is the budget used up? Return the index where it happens.
 * Return the first position up to which the elements add up to {x} or more, else -1.
 * On which day did my savings first reach the goal?
 * index at which the cumulative sum gets to {x}
 * Add elements from the left until the total is not below {x}; where do I stop?
 * smallest i with a[0] + ... + a[i] >= limit
 * threshold crossing of the cumulative total
 * where does the accumulated amount reach the limit?
 * index where the sum so far gets to the goal
 * when does the running total hit the limit
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
 * account overdrawn test
 * Check whether some prefix of the array has a sum below zero.
 * Return true if adding the elements one by one leads below 0 at some point.
 * Starting from an empty account, do these payments ever overdraw it?
 * any negative prefix sum?
 * Will the cumulative sum drop under zero?
 * does the balance go into the red during these transactions?
 * below-zero detection over deposits and withdrawals
 * partial sums of {a}: is one of them negative?
 * does the account ever go negative
 * overdraft at any moment?
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
 * maximum adjacent pair sum
 * Which two consecutive values add up to the most? Return their sum.
 * best total of two entries side by side
 * Return the greatest a[i] + a[i + 1].
 * On which two days in a row together did we earn most? Give the amount.
 * max sum of neighbours in {a}, at least two elements
 * highest two-in-a-row total
 * largest sum over adjacent positions
 * strongest pair of neighbours
 * best sum of two side by side
 * two neighbours with the highest total
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
 * maximum adjacent pair product
 * Which two consecutive values multiply to the most? Return their product.
 * best product of two entries side by side
 * Return the greatest a[i] * a[i + 1].
 * max product of neighbours in {a}, at least two elements
 * highest product of two in a row
 * largest product over adjacent positions
 * multiply each element by its right neighbour and keep the maximum
 * adjacent elements product, maximized
 * best product of two side by side
 * two neighbours with the highest product
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
 * number of increases in a series
 * How many times does the value go up from one entry to the next?
 * Return the count of positions where a[i] > a[i - 1].
 * rises in a list of measurements
 * On how many days was the price higher than the day before?
 * depth readings: count the ones larger than their predecessor
 * number of ascents in {a}
 * how many steps upwards are there?
 * tally of growths between neighbours
 * how often does the value go up
 * number of days with a rise
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
 * Count the triples of sides that can form a triangle.
 * number of valid triangles from an array of lengths
 * How many choices of three sticks satisfy the triangle inequality?
 * Return the count of index triples whose elements are the sides of a proper triangle.
 * triangle count from side lengths in {a}
 * Of these rods, how many sets of three make a triangle?
 * tally of triples with each side shorter than the other two together
 * count possible triangles, by position
 * three-element selections that form a triangle
 * valid triangle number
 * how many triangles can be built from the lengths
 * amount of stick triples that close
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
 * Rearrange an array into a wave, in place: each even index is at least as large as its neighbours.
 * wave sort without full sorting
 * Swap neighbours so that a[0] >= a[1] <= a[2] >= a[3] and so on.
 * zigzag order, high first, by swapping neighbours once from the left
 * Make peaks at even and valleys at odd positions by swapping adjacent elements in one pass.
 * How do I bring a list into an up-down pattern, starting high, in one pass of swaps?
 * one pass over the even indices, swapping with a larger left, then a larger right neighbour
 * wave arrangement of {a}, high first, one pass of neighbour swaps
 * alternate high and low values in place by swaps of neighbours, left to right
 * turn an array into a wave, high low high, swapping wrong neighbours in one pass
 * big small big small ordering in place, adjacent swaps from the front
 * wave form in one pass of swaps: even places high, odd places low
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
 * Which number is the odd one out with respect to even and odd?
 * Return the single element of the minority parity, at least three numbers given.
 * find the outlier by evenness
 * All but one of the integers are even (or all but one are odd); return the exception.
 * the lone odd or lone even number in {a}
 * Look at the parity of three elements to see which is the rule, then find the exception.
 * even-odd outlier search
 * one number breaks the parity pattern; which?
 * one even among odds or one odd among evens
 * which int does not fit in by parity
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
 * Replace every element by its rank: 1 for the smallest value, equal values share a rank without gaps.
 * dense ranks of an array
 * Write for each element how many distinct values are smaller, plus one.
 * rank transform of a list
 * Compress coordinates: number the different values in ascending order from 1.
 * Give places to scores, 1 for the lowest, ties sharing a place.
 * dense ranking in ascending order into {out}
 * Which rank has each number among the distinct values?
 * coordinate compression starting at 1
 * DENSE_RANK over an array
 * rank of each number, smallest is 1, no gaps
 * places of the values, same value same place
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
 * average of the {OP} numbers only
 * Ignore what is not {OP} and average the rest.
 * What is the {OP} entries' mean value?
 * conditional average over {OP} values
 * AVERAGEIF for {OP} numbers
 * Return the sum of the {OP} elements divided by their count.
 * mean over the {OP} part of {a}
 * How large are the {OP} numbers on average?
 * arithmetic mean restricted to {OP} elements
 * avg of just the {OP} ones
 * what do the {OP} values average
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
 * all elements distinct?
 * Check that no value occurs twice in the array.
 * Return true if all numbers of the list are different.
 * uniqueness test for an array
 * Does every element of {a} appear only once?
 * Do all guests have different table numbers?
 * no two equal elements anywhere
 * pairwise distinct numbers?
 * true when the list has no repeats
 * no repeats in the list?
 * is every number there only one time
 * check if all elements are distinct
 * all elements of an array are different
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
 * Find an element that is greater than its neighbours and return its index; the first one, or -1.
 * peak element
 * Where is the first local maximum? The ends have one neighbour only.
 * Return the first index whose element exceeds the elements next to it.
 * index of a peak in {a}, -1 if there is none
 * At which position does the first summit of the profile lie?
 * local maximum search, strict, borders allowed
 * find a hilltop in a list of heights
 * first place that is higher than left and right
 * peak finding in an array
 * index of the first local top
 * where is an item bigger than both its neighbours
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
 * stable three-way partition around {x}
 * Rearrange so that elements below {x} come first, then those equal to it, then the rest, all in their old order.
 * split an array by a pivot value into less, equal, greater, order kept
 * stable pivot partition, order within the groups kept
 * Put everything less than the pivot in front and everything greater at the end, stably.
 * How do I group numbers by their comparison with {x} without changing their order otherwise?
 * stable partition by a given number into three groups, low first
 * low, same, high: arrange {a} around the value, each group in its old order
 * stable pivot arrangement of an array: less, equal, more
 * lower, same, higher: three groups around a number, order within kept
 * arrange a list about a pivot, stable
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
