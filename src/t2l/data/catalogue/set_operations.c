/**
 * Write the union of two arrays to an output array, each value once in order of first appearance, and return its size.
 * union of two arrays as sets into {out}, each value once in order of first appearance; return its size
 * Which values occur in at least one of two lists? Collect them without repeats in order of first appearance and return how many.
 * Merge two unsorted arrays into a third and drop duplicates, in order of first appearance; return the length.
 * Put all distinct values of {a} and {b} into {out} in order of first appearance and return how many they are.
 * set union of two integer arrays, those of the first in front, result size returned
 * combine two arrays into a third without repeating a value, order of first appearance, new length as result
 * A union B into a third array in order of first appearance; return the number of elements
 * join two lists one after the other, keep single copies in {out} and return their count
 * Write a function to merge two lists of numbers into a third without any number twice, in order of first appearance, and return its length.
 * union of two arrays into out, return size
 * Given two arrays, store their union (no duplicates, order of first appearance) in out and return its size.
 *
 * @T int32_t int64_t
 * @name array_union set_union union_arrays
 * @array a n
 * @array b m
 * @array out 16
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t array_union(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n + m; i++) {
        T value = i < n ? a[i] : b[i - n];
        int32_t j = 0;
        while (j < size && out[j] != value) j++;
        if (j == size) out[size++] = value;
    }
    return size;
}

/**
 * Write the intersection of two arrays to an output array, each value once in the first array's order, and return its size.
 * intersection of two sets into {out}, each value once in the first array's order; return its size
 * Which values occur in both of two lists? Collect them without repeats in the first list's order and return how many.
 * Put the distinct values that {a} and {b} have in common into {out}, in the order of the first, and return their number.
 * common elements of two unsorted arrays, each once, in the order of the first, into {out}; count returned
 * set intersection of two integer arrays in the order of the first, result size returned
 * elements that appear in the first and in the second array, each once in {out}, first array's order; return the count
 * numbers found in both lists, each once in order of the first list, to {out}; how many is the result
 * Write a program that stores each number found in both lists once, in the order of the first list, and returns how many were stored.
 * intersection of two arrays into out, return size
 * Given two arrays, store their common elements without duplicates in out (order of the first array) and return the count.
 * How do I compute the intersection of two unsorted arrays without duplicates, returning its size?
 *
 * @T int32_t int64_t
 * @name array_intersection set_intersection common_elements
 * @array a n
 * @array b m
 * @array out 8
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t array_intersection(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0, k = 0;
        while (j < m && b[j] != a[i]) j++;
        while (k < size && out[k] != a[i]) k++;
        if (j < m && k == size) out[size++] = a[i];
    }
    return size;
}

/**
 * Write the difference of two arrays to an output array: values of the first that the second lacks, each once, in order; return its size.
 * set difference first minus second array into {out}, each value once in order; return its size
 * Which values are in the first list but not in the second? Collect them without repeats in order and return how many.
 * Put the distinct values of {a} that are not in {b} into {out} and return their number.
 * elements of the first array that do not occur in the second, each once in {out}, order kept, count returned
 * A minus B for two integer arrays as sets, result in A's order, its size returned
 * remove everything contained in the second array from the first, deduplicated, into a new array; its length is the result
 * subtract list b from list a as sets into {out}, order of a, and return how many are left
 * Write a function to find the numbers of a first list which the second list lacks, each once and in their original order; return their count.
 * elements of a not in b into out, return count
 * Given two arrays, store the elements of the first that are not in the second (no duplicates) in out and return the count.
 * How do I compute the set difference of two unsorted arrays (first minus second), returning its size?
 *
 * @T int32_t int64_t
 * @name array_difference set_difference subtract_sets
 * @array a n
 * @array b m
 * @array out 8
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t array_difference(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0, k = 0;
        while (j < m && b[j] != a[i]) j++;
        while (k < size && out[k] != a[i]) k++;
        if (j == m && k == size) out[size++] = a[i];
    }
    return size;
}

/**
 * Write the symmetric difference of two arrays to an output array: values that occur in exactly one of them, each once, the first's in front; return its size.
 * symmetric difference of two arrays as sets into {out}, the first's values first, size returned
 * Which values are in exactly one of two lists? Collect them without repeats, first list's first, and return how many.
 * Put the distinct values that only one of the two arrays has into {out}, those of the first in front, and return their number.
 * elements that only one of two arrays has, each once, first those of the first, into {out}; count returned
 * A xor B as sets of integers into {out}, A's own values before B's; return the size
 * union without the intersection of two arrays, deduplicated in order of first appearance; size returned
 * Write a program which collects the numbers occurring in exactly one of two lists, each once, those of the first list in front, and returns their quantity.
 * symmetric difference of two arrays into out, return size
 * Given two arrays, store the elements that are in exactly one of them in out, without duplicates, and return the count.
 * How do I compute the symmetric difference of two unsorted arrays, those of the first array first?
 * Find the elements that are in only one of two arrays and store each once in out, first array first; return how many.
 *
 * @T int32_t int64_t
 * @name symmetric_difference set_xor exclusive_elements
 * @array a n
 * @array b m
 * @array out 16
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t symmetric_difference(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n + m; i++) {
        T value = i < n ? a[i] : b[i - n];
        _Bool first = 0, second = 0, listed = 0;
        for (int32_t j = 0; j < n; j++) first |= a[j] == value;
        for (int32_t j = 0; j < m; j++) second |= b[j] == value;
        for (int32_t j = 0; j < size; j++) listed |= out[j] == value;
        if (first != second && !listed) out[size++] = value;
    }
    return size;
}

/**
 * Write the union of two sorted arrays to an output array, sorted and without duplicates; return its size.
 * union of sorted arrays by merging, sorted and without repeats into {out}; size returned
 * Merge two ascending lists into {out}, each value once, and return how many.
 * Walk through two sorted arrays at once, collect every different value in order and return the count.
 * sorted set union of two ascending arrays, like std::set_union but no value twice; return the length
 * combine two ordered arrays into a third, ascending, dropping equal values; number of values returned
 * merge and dedupe two ascending arrays into {out}, return the new length
 * ordered union of the sorted {a} and {b} into {out}, each value once; return its size
 * merge ascending lists into one ordered set in {out}, size returned
 * Write a function to combine two ascending lists into one strictly ascending list without repeated numbers and return its length.
 * How do I merge sorted arrays while dropping duplicates?
 * union of two sorted arrays into out, return size
 *
 * @T int32_t int64_t
 * @name union_sorted sorted_union merge_unique
 * @array a n
 * @array b m
 * @array out 16
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 * @ascending a
 * @ascending b
 */
int32_t union_sorted(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t i = 0, j = 0, size = 0;
    while (i < n || j < m) {
        T value = j >= m || (i < n && a[i] <= b[j]) ? a[i++] : b[j++];
        if (size == 0 || out[size - 1] != value) out[size++] = value;
    }
    return size;
}

/**
 * Write the intersection of two sorted arrays to an output array, without duplicates; return its size.
 * intersection of sorted arrays with two pointers, each value once into {out}; size returned
 * Walk through two ascending lists at once, collect the values they share, each once, and return how many.
 * common values of two sorted arrays in order, no repeats, into a third; count returned
 * sorted set intersection of two ascending arrays, like std::set_intersection but no value twice; return its size
 * two-pointer intersection of ascending sequences, deduplicated into {out}, length as result
 * two sorted arrays: advance the smaller side; on equality take the value once into {out}; return how many
 * ordered intersection of the sorted {a} and {b} into {out}, each value once; return its size
 * What do two sorted arrays have in common? Write each value once, ascending, and return the count.
 * Write a program to find the values two ascending arrays share, each stored just once, and give back how many.
 * How can I intersect sorted arrays in linear time, unique values only?
 * intersection of two sorted arrays without duplicates into out, return size
 *
 * @T int32_t int64_t
 * @name intersect_sorted sorted_intersection common_sorted
 * @array a n
 * @array b m
 * @array out 8
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 * @ascending a
 * @ascending b
 */
int32_t intersect_sorted(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t i = 0, j = 0, size = 0;
    while (i < n && j < m) {
        if (a[i] < b[j]) {
            i++;
        } else if (b[j] < a[i]) {
            j++;
        } else {
            if (size == 0 || out[size - 1] != a[i]) out[size++] = a[i];
            i++;
            j++;
        }
    }
    return size;
}

/**
 * Is every value of the first array also in the second?
 * subset test: does every value of the first array occur in the second
 * Check whether the first list is contained in the second, as sets.
 * Return true if each element of {a} occurs in {b}; the empty array is always a subset.
 * Is the first array a subset of the second?
 * is A a subset of B for arrays A, then B, repeats and order ignored
 * does the second array contain the whole first array?
 * are all elements of the first array present in the second
 * Write a function that checks whether every number of a first array also occurs in a second one, however often.
 * How do I tell if one array is contained in another as a set, ignoring repeats?
 * is a a subset of b
 * Write a function to check if the first array is a subset of the second.
 *
 * @T int32_t int64_t
 * @name is_subset subset contains_all
 * @array a n
 * @array b m
 * @range a 0 4
 * @range b 0 4
 * @range n 0 4
 * @range m 0 8
 */
_Bool is_subset(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && b[j] != a[i]) j++;
        if (j >= m) return 0;
    }
    return 1;
}

/**
 * Is the first array a proper subset of the second: contained in it, but not the same set?
 * proper subset test: first array within the second, which has a further value
 * Check whether every value of {a} is in {b}, which has a further value as well.
 * Return true if the set of the first array is strictly contained in that of the second.
 * strict inclusion of sets of integers, the first in the second
 * Does the second list have everything that the first has, and something else?
 * is the first a strictly smaller set contained in the second?
 * proper containment of the first array in the second, repeats and order ignored
 * Write a program to determine if all numbers of the first array appear in the second while the second has at least one number that the first has not.
 * How can I test for a true subset, i.e. contained but not equal as sets?
 * is a a proper subset of b
 * Write a function to check if the first array is a proper subset of the second (as sets).
 *
 * @T int32_t int64_t
 * @name is_proper_subset proper_subset strict_subset
 * @array a n
 * @array b m
 * @range a 0 3
 * @range b 0 3
 * @range n 0 4
 * @range m 0 8
 */
_Bool is_proper_subset(const T *a, int32_t n, const T *b, int32_t m) {
    _Bool more = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && b[j] != a[i]) j++;
        if (j >= m) return 0;
    }
    for (int32_t j = 0; j < m; j++) {
        int32_t i = 0;
        while (i < n && a[i] != b[j]) i++;
        if (i >= n) more = 1;
    }
    return more;
}

/**
 * Do two arrays have no value in common?
 * disjointness test for two arrays: nothing in common
 * Check whether two lists share no value at all.
 * Return true if no element of {a} occurs in {b}.
 * Are the two sets disjoint?
 * Is the intersection of the arrays empty?
 * no overlap between two sets of integers
 * are two lists mutually exclusive, having no common element?
 * nothing in common between two lists
 * Write a function which verifies that no number occurs in both of two given arrays.
 * How to make sure two arrays don't share any value?
 * check if two arrays are disjoint
 *
 * @T int32_t int64_t
 * @name are_disjoint is_disjoint disjoint
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 5
 * @range m 0 5
 */
_Bool are_disjoint(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++)
            if (a[i] == b[j]) return 0;
    return 1;
}

/**
 * Do two arrays have at least one value in common?
 * overlap test for two arrays: true if they share a value
 * Check whether two lists share an element.
 * Return true if some element of {a} occurs in {b}.
 * Do the two sets intersect?
 * is a common element present in two arrays?
 * non-empty intersection of two arrays?
 * Write a function to decide whether at least one number belongs to both of two supplied arrays.
 * How do I detect an overlap between two lists of values?
 * do two arrays share an element
 * Write a function to check if two arrays have a common element.
 * Return true if two arrays share at least one element.
 *
 * @T int32_t int64_t
 * @name have_common has_common_element intersects
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 5
 * @range m 0 5
 */
_Bool have_common(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++)
            if (a[i] == b[j]) return 1;
    return 0;
}

/**
 * Do two arrays contain the same values, no matter how often and in which order?
 * set equality of two arrays, repeats and order ignored
 * Check whether two lists are equal as sets.
 * Return true if each value of either array occurs in the other, too.
 * do two arrays hold the same set of values, repeats and order ignored
 * A equals B as sets of integers
 * are two arrays equal sets?
 * two arrays with the same members, ignoring copies and order
 * Write a program to check that two arrays contain the same distinct numbers, whatever their order and however often each is repeated.
 * How can I compare two int arrays of different length as sets?
 * are two arrays equal as sets
 * Write a function to check if two arrays are equal as sets, ignoring order and duplicates.
 *
 * @T int32_t int64_t
 * @name sets_equal equal_sets same_set
 * @array a n
 * @array b m
 * @range a 0 2
 * @range b 0 2
 * @range n 0 4
 * @range m 0 4
 */
_Bool sets_equal(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && b[j] != a[i]) j++;
        if (j >= m) return 0;
    }
    for (int32_t j = 0; j < m; j++) {
        int32_t i = 0;
        while (i < n && a[i] != b[j]) i++;
        if (i >= n) return 0;
    }
    return 1;
}

/**
 * Do two arrays of the same length hold the same elements in some order?
 * permutation test of two arrays of equal length
 * Check whether one list is a rearrangement of the other.
 * Return true if every value occurs equally often in both arrays.
 * multiset equality of {a} and {b}
 * Are the arrays equal apart from the order?
 * do two arrays have the same elements with the same counts, order ignored
 * std::is_permutation for two integer arrays
 * is one list just the other one shuffled?
 * Write a function that determines whether one array is a rearrangement of another of the same length, every number occurring equally often in both.
 * How do I test if two arrays hold identical items in any order, counting repeats?
 * check if two arrays are permutations of each other
 *
 * @T int32_t int64_t
 * @name same_elements is_permutation_of equal_ignoring_order
 * @array a n
 * @array b n
 * @range a 0 2
 * @range b 0 2
 * @range n 0 4
 */
_Bool same_elements(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t balance = 0;
        for (int32_t j = 0; j < n; j++) balance += (a[j] == a[i]) - (b[j] == a[i]);
        if (balance != 0) return 0;
    }
    return 1;
}

/**
 * Remove duplicates from an unsorted array in place, keeping the first of each value; return the new length.
 * unique values of an unsorted array, in place, first copies kept in order; return how many
 * Delete every element that has already occurred earlier in the array; return the new length.
 * dedupe a list in place without sorting it, order of first appearance kept, new length returned
 * Keep the first copy of each value of {a} in place, in order, and say how many remain.
 * How do I get rid of repeated numbers in an array, adjacent or not, in place, with the new length as result?
 * remove all repeated elements but the first copy from an array in place; return the count left
 * delete repeated values of an unsorted list in place, first occurrences stay, new length returned
 * Write a program that deletes later copies of every number of an unsorted array in place, keeping first occurrences in order, and returns the new length.
 * How can I make array elements unique in place without sorting?
 * remove duplicates from unsorted array, return new length
 * Write a function to remove duplicates from an unsorted array in place and return the new length; keep the first occurrences.
 *
 * @T int32_t int64_t
 * @name remove_duplicates dedupe unique
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t remove_array_duplicates(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        T value = a[i];
        int32_t j = 0;
        while (j < kept && a[j] != value) j++;
        if (j == kept) a[kept++] = value;
    }
    return kept;
}

/**
 * Copy the distinct values of an array to an output array, in order of first appearance; return their number.
 * distinct elements into a new array in order of first appearance; return how many
 * Which different values does the list contain? Write each once to {out}, in order of first appearance; return the number.
 * unique copy of an unsorted array, first appearances in order, length returned
 * Put every value of {a} into {out}, but no value twice, in order of first appearance; return the size.
 * list the different numbers of an array in {out}, in the order they first occur, and return how many
 * deduplicated copy in order of first appearance, original unchanged; its length is returned
 * all values of an array without repetition to the output, in order of appearance; count returned
 * Write a function which copies each different number of an array once, by first appearance, to another array, and gives back how many.
 * unique elements into out, return count
 * How do I copy the unique elements of an array to another array in order of first appearance, returning the count?
 * Given an array, write its distinct elements to out in order of first appearance and return how many there are.
 *
 * @T int32_t int64_t
 * @name distinct unique_copy distinct_values
 * @array a n
 * @array out 8
 * @range a 0 5
 * @range n 0 8
 */
int32_t copy_distinct(const T *a, int32_t n, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < size && out[j] != a[i]) j++;
        if (j == size) out[size++] = a[i];
    }
    return size;
}

/**
 * Copy the values that occur more than once in an array to an output array, each once in order of first appearance; return their number.
 * list the duplicates of an array, each once in order of first appearance, into {out}; return how many
 * Which values are repeated? Write each of them once, in order of first appearance, and return their number.
 * collect the repeated elements, once each in order of first appearance, in {out}; count returned
 * Put every value of {a} that has a duplicate into {out} once, in order, and return how many there are.
 * find all duplicates in an unsorted array: each repeated value once into {out}, in order; number returned
 * values with a count of two or more, each once to {out} in order of first appearance; return how many
 * Write a program that lists in a second array every number occurring at least twice in the first, each just once, by first appearance; return how many.
 * find duplicates in an array into out, return count
 * Write a function that finds all duplicates in an array, stores each once in out (in order) and returns their number.
 * How do I find the repeated values of an array, each once in order of first appearance?
 * Given an array, store every value that appears more than once in out, each once in order, and return the count.
 *
 * @T int32_t int64_t
 * @name find_duplicates list_duplicates duplicates
 * @array a n
 * @array out 8
 * @range a 0 5
 * @range n 0 8
 */
int32_t list_duplicates(const T *a, int32_t n, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t earlier = 0, later = 0;
        for (int32_t j = 0; j < i; j++) earlier += a[j] == a[i];
        for (int32_t j = i + 1; j < n; j++) later += a[j] == a[i];
        if (earlier == 0 && later > 0) out[size++] = a[i];
    }
    return size;
}

/**
 * Copy the values that occur exactly once in an array to an output array, in order; return their number.
 * list the unrepeated elements of an array in {out}, order kept; return how many
 * Which values have no duplicate? Write them in order to {out} and return the count.
 * collect the elements with a count of one, in order, into {out}; number returned
 * Put every value of {a} that appears a single time into {out}, in order, and return how many.
 * find all unique (non-repeated) numbers: into {out} in their order, count as result
 * drop every value that is repeated, all of its copies; the others in order to {out}, length returned
 * singletons of a list (values with one copy) in order into {out}, size returned
 * Write a function to extract those numbers of an array that occur exactly once in it, in order, into another array, returning their count.
 * How do I keep just the singletons of a list (drop everything that has a copy)?
 * elements that appear only once into out, return count
 * Given an array, store the elements that appear exactly once in out, in order, and return the count.
 *
 * @T int32_t int64_t
 * @name list_unique find_uniques unrepeated_elements
 * @array a n
 * @array out 8
 * @range a 0 5
 * @range n 0 8
 */
int32_t list_unrepeated(const T *a, int32_t n, T *out) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies == 1) out[size++] = a[i];
    }
    return size;
}

/**
 * Count the distinct values that occur in at least one of two arrays.
 * size of the union of two arrays as sets
 * How many different values do both lists have together?
 * Return the number of distinct elements of {a} and {b} combined.
 * cardinality of A union B for two arrays with repeats
 * number of different values in two arrays, counted without building the union
 * count of distinct values over two arrays
 * |A or B| for unsorted integer arrays
 * count everything that appears in either array, each value once
 * Write a program to count the different numbers found in two arrays taken together.
 * How many unique values occur across two arrays?
 * size of union of two arrays
 *
 * @T int32_t int64_t
 * @name union_size count_union distinct_in_both
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t union_size(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (a[j] != a[i]) j++;
        size += j == i;
    }
    for (int32_t i = 0; i < m; i++) {
        int32_t j = 0, k = 0;
        while (b[j] != b[i]) j++;
        while (k < n && a[k] != b[i]) k++;
        size += j == i && k >= n;
    }
    return size;
}

/**
 * Count the distinct values that two arrays have in common.
 * size of the intersection of two arrays as sets
 * How many different values occur in both lists?
 * Return the number of distinct common elements of {a} and {b}.
 * cardinality of A intersect B for two arrays, repeats ignored
 * number of distinct values in both arrays, repeats ignored
 * |A and B| for unsorted integer arrays
 * number of different values shared by two arrays
 * count every value common to both arrays once
 * Write a function to determine how many different numbers are present in both arrays.
 * How do I count distinct common values of two lists?
 * number of distinct common elements
 *
 * @T int32_t int64_t
 * @name intersection_size count_common_distinct common_count
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
int32_t intersection_size(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t size = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0, k = 0;
        while (a[j] != a[i]) j++;
        while (k < m && b[k] != a[i]) k++;
        size += j == i && k < m;
    }
    return size;
}

/**
 * Count the elements that two arrays share, each copy matched with at most one copy.
 * size of the multiset intersection of two arrays
 * How many elements can be paired between two lists so that partners are equal?
 * Return the number of common elements, counting repeats: 2 2 3 and 2 2 2 share two.
 * number of common elements of two arrays with multiplicity
 * bag intersection size of {a} and {b}
 * sum over all values of the smaller of their counts in two arrays
 * count matches between two arrays without using an element twice
 * number of items shared by two arrays, including copies
 * Write a program that counts how many pairs of equal numbers can be formed with one member from each array, no element being used twice.
 * count common elements with repeats
 * Count the common elements of two arrays, where a repeated element counts as often as it occurs in both.
 *
 * @T int32_t int64_t
 * @name multiset_intersection count_matches bag_intersection
 * @array a n
 * @array b m
 * @range a 0 4
 * @range b 0 4
 * @range n 0 8
 * @range m 0 8
 */
int32_t multiset_intersection(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t matches = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t rank = 0, copies = 0;
        for (int32_t j = 0; j <= i; j++) rank += a[j] == a[i];
        for (int32_t j = 0; j < m; j++) copies += b[j] == a[i];
        matches += copies >= rank;
    }
    return matches;
}

/**
 * common elements of two arrays, repeats included, into {out} in the first's order; return how many
 * intersection of two arrays with duplicates: each as often as in both, first array's order, length returned
 * intersection that keeps as many copies as both arrays have, in the first one's order, into {out}; count returned
 * Which numbers do two lists share, each as often as in both? Write them in the first list's order and return how many.
 * multiset intersection into an output array, order of the first array, size returned
 * match up equal elements of two lists, each used once, list them in {out} in the first's order and return their number
 * Write a function that writes the common elements of two arrays, counting repeats, to a third one in the first's order and returns their number.
 * Intersection with repeats: given 1 2 2 1 and 2 2, write 2 2 to the output and return 2.
 * Write a function that lists the numbers common to two arrays, each as often as both have it, in the first one's order, and returns the amount.
 * How do I intersect unsorted arrays without losing duplicates?
 * intersection of two arrays with duplicates into out, return count
 * Given two arrays, store their intersection with duplicates (as often as in both) in out, in the first array's order; return the count.
 *
 * @T int32_t int64_t
 * @array a n
 * @array b m
 * @array out n
 * @name intersect_with_repeats common_with_duplicates
 * @range a 0 5
 * @range b 0 5
 * @range n 0 7
 * @range m 0 7
 */
int32_t intersect_with_repeats(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t taken = 0, available = 0;
        for (int32_t j = 0; j < count; j++) taken += out[j] == a[i];
        for (int32_t j = 0; j < m; j++) available += b[j] == a[i];
        if (taken < available) out[count++] = a[i];
    }
    return count;
}

/**
 * Compute the Jaccard similarity of two arrays seen as sets; two empty sets give 1.
 * Jaccard index of two arrays as sets, empty against empty is 1
 * Return the size of the intersection divided by the size of the union, 1 if both are empty.
 * How similar are two sets, from 0 (nothing shared) to 1 (equal, also both empty)?
 * intersection over union of {a} and {b}, 1 for two empty arrays
 * Jaccard coefficient of two lists of ids, repeats ignored, 1 when there are none
 * share of common values among all different values, 1 without any
 * |A and B| / |A or B|, with 0 / 0 taken as 1
 * Write a program to divide the number of distinct values two arrays share by the number of distinct values in either; two empty arrays give 1.
 * How to compute Tanimoto similarity of arrays seen as sets, 1 when both have nothing?
 * jaccard similarity of two arrays, 1 if both empty
 * Write a function that computes the Jaccard similarity of two arrays (1 if both are empty).
 *
 * @T int32_t int64_t
 * @name jaccard jaccard_similarity jaccard_index
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
double jaccard(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t common = 0, all = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0, k = 0;
        while (a[j] != a[i]) j++;
        while (k < m && b[k] != a[i]) k++;
        all += j == i;
        common += j == i && k < m;
    }
    for (int32_t i = 0; i < m; i++) {
        int32_t j = 0, k = 0;
        while (b[j] != b[i]) j++;
        while (k < n && a[k] != b[i]) k++;
        all += j == i && k >= n;
    }
    return all == 0 ? 1 : (double)common / all;
}

/**
 * similarity of two lists in percent: shared among all different values, 100 if both are empty
 * jaccard similarity as a percentage, 100 for two empty lists
 * what percent of the different values do two lists share, empty lists 100
 * How many percent of all different values occur in both arrays, 100 if there are none?
 * overlap of two sets over their union, 0 to 100, empty ones 100
 * common / all distinct values * 100, and 100 for no values
 * Write a function that returns the Jaccard similarity of two integer arrays in percent, 100 if both are empty.
 * Given two arrays as sets, return intersection over union times 100, 100 if both are empty.
 * Write a function which computes what percentage of all distinct numbers in two arrays belong to both, 100 if there are no numbers at all.
 * How similar in percent are two lists as sets, intersection over union?
 * jaccard similarity in percent
 * Calculate the Jaccard similarity of two arrays in percent; return 100 if both are empty.
 *
 * @array a n
 * @array b m
 * @name jaccard_percent set_similarity_percent
 * @range a 0 6
 * @range b 0 6
 * @range n 0 7
 * @range m 0 7
 */
double jaccard_percent(const int32_t *a, int32_t n, const int32_t *b, int32_t m) {
    int32_t common = 0, all = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t seen = 0, shared = 0;
        for (int32_t j = 0; j < i; j++) seen |= a[j] == a[i];
        for (int32_t j = 0; j < m; j++) shared |= b[j] == a[i];
        all += !seen;
        common += !seen && shared;
    }
    for (int32_t i = 0; i < m; i++) {
        int32_t seen = 0;
        for (int32_t j = 0; j < i; j++) seen |= b[j] == b[i];
        for (int32_t j = 0; j < n; j++) seen |= a[j] == b[i];
        all += !seen;
    }
    return all > 0 ? common * 100.0 / all : 100;
}

/**
 * Add a value to a set kept in an array unless it is there already; return the new size.
 * set insert: append the value to the array unless it is in it, return the new size
 * Append {x} if the array of {n} does not contain it and return the number of elements then.
 * Insert an element into an unsorted set of {n} values at its end unless present; there is room for one more; return the size.
 * add a value at the end of an array without creating duplicates, size returned
 * std::set-like insert at the end of a plain array, resulting size returned
 * put {x} at the end of {a} unless it occurs, and give the number of elements
 * How do I append a number to an array only if it is not there yet and get the new length?
 * Write a function to append a number to an array, which has room for it, only if it isn't there yet, and return the resulting length.
 * How do I add an element without creating a duplicate, getting the new size?
 * add {x} to set if not present, return new size
 * Add x to the end of an array if it is not already in it and return the new length.
 *
 * @T int32_t int64_t
 * @name set_add add_unique insert_if_absent
 * @array a 9
 * @range n 0 8
 * @range a 0 9
 * @range x 0 9
 */
int32_t set_add(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) return n;
    a[n] = x;
    return n + 1;
}

/**
 * Remove a value from a set kept in an array, moving later elements up; return the new size.
 * set erase on an array: remove the value, close the gap in order, return the new size
 * Delete the first {x} of the array, if there is one, keeping the order; return the length.
 * remove the first occurrence of a value from an array in place, new length returned
 * discard {x} from {a} with its {n} elements, first match only, order kept; return how many are left
 * std::set-like erase of a value on a plain array, order kept, remaining size returned
 * list.remove(x) of Python on an array, without an error if it is missing; return the new length
 * erase a number once from an array, close the gap and return the length
 * Write a program that takes a number out of a set stored as an array by closing its gap, and gives back how many numbers remain; a missing number changes nothing.
 * How can I discard a member from an array used as a set and learn its new size?
 * remove {x} from set, return new size
 * Remove the first occurrence of x from an array, shift the rest left and return the new length.
 *
 * @T int32_t int64_t
 * @name set_remove remove_first erase_value
 * @array a n
 * @range n 0 8
 * @range a 0 5
 * @range x 0 5
 */
int32_t set_remove(T *a, int32_t n, T x) {
    int32_t i = 0;
    while (i < n && a[i] != x) i++;
    if (i >= n) return n;
    for (; i + 1 < n; i++) a[i] = a[i + 1];
    return n - 1;
}

/**
 * Find the first element of an array that also occurs in a second array, or -1.
 * first element of the first array that the second has too, or -1
 * Which value of the first list is the earliest that the second list has, too? -1 for none.
 * Return the leftmost value of {a} that {b} has, too, or -1.
 * first element of one unsorted array that is also in another, -1 without one
 * earliest value of one array present in another, -1 if there is none
 * Go through the first array and return the first value that the second contains, else -1.
 * first element in the intersection, in the order of the first array, -1 if empty
 * first value of an array of non-negative numbers that a second has, too, or -1
 * Write a function which returns the earliest number of a first array that also appears anywhere in a second one, -1 if none does.
 * What is the first element two arrays share, by order of the first array (-1: nothing)?
 * first common element of a and b, or -1
 *
 * @T int32_t int64_t
 * @name first_common find_first_common first_shared
 * @array a n
 * @array b m
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 * @range m 0 8
 */
T first_common(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++)
            if (a[i] == b[j]) return a[i];
    return -1;
}

/**
 * Write the common values of three sorted arrays to an output array, each once; return their number.
 * intersection of three sorted arrays of n each into {out}, each value once; return its size
 * Which values occur in all three ascending lists of equal length? Write each once and return how many.
 * Collect the elements that three sorted arrays of {n} values each share, every value once; return their number.
 * common elements in three ordered arrays into a fourth, no repeats, count returned
 * three-pointer walk over sorted arrays: advance the smallest, take equal values once into {out}; return how many
 * intersection of three ascending arrays, ascending and without repeats, size returned
 * values present in each of three sorted arrays, each once to {out}; number as result
 * Write a program to find the values present in all three ascending arrays of equal length, each once, and return how many there are.
 * How do I intersect 3 sorted arrays with one common length in linear time?
 * common elements of three sorted arrays into out, return count
 * Given three sorted arrays of the same length, store their common elements (each once) in out and return the count.
 *
 * @T int32_t int64_t
 * @name common_in_three intersect_three three_way_intersection
 * @array a n
 * @array b n
 * @array c n
 * @array out 8
 * @range a 0 5
 * @range b 0 5
 * @range c 0 5
 * @range n 0 8
 * @ascending a
 * @ascending b
 * @ascending c
 */
int32_t common_in_three(const T *a, const T *b, const T *c, int32_t n, T *out) {
    int32_t i = 0, j = 0, k = 0, size = 0;
    while (i < n && j < n && k < n) {
        T low = a[i] < b[j] ? a[i] : b[j];
        if (c[k] < low) low = c[k];
        if (a[i] == b[j] && b[j] == c[k] && (size == 0 || out[size - 1] != low)) out[size++] = low;
        if (a[i] == low) i++;
        if (b[j] == low) j++;
        if (c[k] == low) k++;
    }
    return size;
}

/**
 * Write all pairs of an element of the first array and one of the second, flat and in order, to an output array; return the number of pairs.
 * Cartesian product of two arrays as a flat array of pairs, first array's index slowest; return the number of pairs
 * Combine every element of {a} with every element of {b}, pair after pair in {out}, and return how many pairs.
 * cross product of two lists of values as neighbouring pairs in {out}, in nested loop order; pair count returned
 * all ordered pairs (x, y), x from the first and y from the second array, flat into {out}; return the number of pairs
 * nested loops over two arrays writing each pair next to each other; the result is how many pairs
 * every combination of one value from each list, written pair by pair to {out}, count of pairs back
 * Write a function to form every pair of an item from the first array with an item from the second, stored flat (a0, b0, a0, b1, ...), returning the number of pairs.
 * SQL CROSS JOIN of two int arrays as a flat array of pairs: how, with the pair count?
 * cartesian product of two arrays into out, return number of pairs
 * Given two arrays, write all pairs (a[i], b[j]) to out as consecutive numbers and return the number of pairs.
 * How do I compute the Cartesian product of two arrays into a flat output array, returning the number of pairs?
 *
 * @T int32_t int64_t
 * @name cartesian_product all_pairs cross_join
 * @array a n
 * @array b m
 * @array out 32
 * @range a 0 9
 * @range b 0 9
 * @range n 0 4
 * @range m 0 4
 */
int32_t cartesian_product(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t pairs = 0;
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = 0; j < m; j++) {
            out[2 * pairs] = a[i];
            out[2 * pairs + 1] = b[j];
            pairs++;
        }
    }
    return pairs;
}

/**
 * How many different characters occur in both of two strings?
 * number of characters common to two strings, each counted once
 * Count the distinct characters that two texts share.
 * size of the intersection of the character sets of two strings
 * number of common characters of {a} and {b}, repeats ignored
 * Return the number of different characters found in the first and the second text.
 * how many different characters occur in both strings
 * count of distinct characters that two strings have in common
 * Write a program that counts the different characters which occur in both of two strings.
 * How many unique characters are contained in both texts?
 * number of distinct common characters of two strings
 * Write a function that counts the distinct characters that two strings have in common.
 *
 * @name common_characters count_common_chars shared_letters
 * @string a
 * @string b
 */
int32_t common_characters(const char *a, const char *b) {
    int32_t count = 0;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t j = 0, k = 0;
        while (a[j] != a[i]) j++;
        while (b[k] != 0 && b[k] != a[i]) k++;
        count += j == i && b[k] != 0;
    }
    return count;
}

/**
 * Can a word (first) be written with the letters of another text (second), each letter used at most once?
 * ransom note test: can the first string be made of the characters of the second, each used once
 * Check whether {a} can be cut out of the letters of {b}, each letter used at most once.
 * Return true if every character of the first string occurs at least as often in the second.
 * Do my Scrabble tiles suffice for the word? The word comes first, the tiles second.
 * multiset inclusion of characters, the first string in the second
 * is the first string constructible from the letters of the second, each usable once?
 * can I spell the first text with the characters of the second, using each only once
 * Write a function that checks if a first string can be spelled with the characters of a second one, each of which may be used once at most.
 * How do I test whether one word can be built with another word's letters, no letter reused?
 * can string a be made from the letters of string b
 * Given two strings, return true if the first can be built from the letters of the second, each used at most once.
 *
 * @name can_construct ransom_note can_spell
 * @string a
 * @string b
 */
_Bool can_construct(const char *a, const char *b) {
    int32_t stock[256] = {0};
    for (; *b != 0; b++) stock[(uint8_t)*b]++;
    for (; *a != 0; a++)
        if (--stock[(uint8_t)*a] < 0) return 0;
    return 1;
}

/**
 * Do two strings use the same set of characters, no matter how often?
 * do two strings have the same character set
 * Check whether each character of either text also occurs in the other.
 * Return true if the distinct characters of both strings agree.
 * compare character sets: "aab" and "ba" agree, "abc" and "ab" do not
 * Are {a} and {b} made of the same characters?
 * set equality of the characters of two texts
 * same characters used in two strings, counts aside
 * Write a program which determines whether exactly the same characters are used in two strings, no matter how often or in what order.
 * How can I check that two texts consist of an identical set of characters?
 * do two strings have the same set of characters
 * Write a function to check if two strings contain the same set of characters, ignoring how often they occur.
 *
 * @name same_characters same_char_set equal_alphabets
 * @string a
 * @string b
 */
_Bool same_characters(const char *a, const char *b) {
    int8_t used[256] = {0};
    for (; *a != 0; a++) used[(uint8_t)*a] |= 1;
    for (; *b != 0; b++) used[(uint8_t)*b] |= 2;
    for (int32_t i = 0; i < 256; i++)
        if (used[i] == 1 || used[i] == 2) return 0;
    return 1;
}
