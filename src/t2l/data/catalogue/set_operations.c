/**
 * Write the union of two arrays to an output array, each value once in order of first appearance, and return its size.
 * Write the union of two arrays as sets into {out}, each value once in order of first appearance; return its size.
 * Which values occur in at least one of two arrays? Store them without repeats in order of first appearance and return how many.
 * Merge two unsorted arrays into a third and drop duplicates, in order of first appearance; return the length.
 * Put all distinct values of {a} and {b} into {out} in order of first appearance and return how many they are.
 * Compute the set union of two integer arrays, with those of the first in front, and return the result size.
 * Combine two arrays into a third without repeating a value, in order of first appearance, and return the new length.
 * Store A union B in a third array in order of first appearance; return the number of elements.
 * Join two arrays one after the other, keep the first copy of each value in {out} and return their count.
 * Write a function to merge two arrays into a third without duplicates, in order of first appearance, and return its length.
 * Store the union of two arrays in out, each value once in order of first appearance, and return its size.
 * Given two arrays, store their union (no duplicates, order of first appearance) in out and return its size.
 * Write a function to find the union of two unsorted arrays, no duplicates, in order of first appearance; return its size.
 * Given two arrays, store all distinct elements of both in out, first array's first, and return how many.
 * union of two lists without repeats, in order of appearance, into out; result is the count
 * merge two arrays and drop duplicates, keeping the first of each; return the new length
 * Write a program to find the set union A ∪ B in order of first appearance, returning its size.
 * combine two unsorted lists into one list of unique values in order of appearance; return its length
 * Write a function to find the union of two unsorted lists, each value once in order of appearance; return its size.
 * Write a function to combine two lists and drop any repeated items, order of first appearance retained; return the resulting length.
 * all values of two lists together, no value twice, in order of first appearance; number of values as result
 * Collect all elements of two arrays without repetition in a third, the first array's in front, and return its size.
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
 * Write the intersection of two sets into {out}, each value once in the first array's order; return its size.
 * Which values occur in both of two arrays? Store them without repeats in the first array's order and return how many.
 * Put the distinct values that {a} and {b} have in common into {out}, in the order of the first, and return their number.
 * Store the common elements of two unsorted arrays, each once, in the order of the first, in {out}; return the count.
 * Compute the set intersection of two integer arrays in the order of the first and return its size.
 * Store the elements that appear in both arrays, each once, in {out} in the first array's order; return the count.
 * Write the numbers found in both lists, each once in order of the first list, to {out}; return how many.
 * Write a program that stores each number found in both lists once, in the order of the first list, and returns how many were stored.
 * Store the intersection of two arrays in out, each value once in the order of the first, and return its size.
 * Given two arrays, store their common elements without duplicates in out (order of the first array) and return the count.
 * How do I compute the intersection of two unsorted arrays without duplicates, in the first one's order, returning its size?
 * Write a function to find the intersection of two unsorted arrays, each common value once in the first's order; return the count.
 * Given two arrays, store their common elements without duplicates in out, first array's order, and return how many.
 * Write a program to get the set intersection A ∩ B in A's order, returning its size.
 * which numbers are in both arrays? write each one time to out, in the first's order; return how many
 * values shared by two arrays, unique, in the first array's order, into out; return the length
 * Write the elements common to two unsorted arrays to a third, once each in the order of the first, and return its size.
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
 * Write the set difference, first minus second array, into {out}, each value once in order; return its size.
 * Which values are in the first array but not in the second? Store them without repeats in order and return how many.
 * Put the distinct values of {a} that are not in {b} into {out} and return their number.
 * Store the elements of the first array that do not occur in the second, each once, in {out}; return the count.
 * Compute A minus B for two integer arrays as sets, with the result in A's order, and return its size.
 * Copy the first array without any value of the second and without duplicates into a new array; return its length.
 * Subtract list b from list a as sets into {out}, in the order of a, and return how many are left.
 * Write a function to find the numbers of a first array that a second one does not contain, each once and in order; return their count.
 * Given two arrays, store the elements of the first that are not in the second (no duplicates) in out and return the count.
 * How do I compute the set difference of two unsorted arrays (first minus second, each value once in order), returning its size?
 * Write a function to find the elements of the first array that aren't in the second, each once; return how many.
 * Given two arrays, store A minus B without duplicates in A's order and return its size.
 * set difference A \ B into out, unique, first array's order, size returned
 * elements only in the first list, repeats dropped, order kept; result is their count
 * Write a program to list the distinct numbers of the first array missing from the second, returning their number.
 * write the first list without repeats and without anything from the second to out, order kept; return the length
 * what does the first list contain that the second doesn't? Each value once, in order, size returned
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
 * Write the values that occur in exactly one of two arrays to an output array, each once, the first array's in front; return their number.
 * Put the distinct values that only one of two arrays has into {out}, those of the first in front, and return their number.
 * Store the elements that only one of two arrays has, each once, those of the first array first, in {out}; return the count.
 * Compute A xor B as sets of integers into {out}, A's own values before B's; return the size.
 * Compute the union without the intersection of two arrays, deduplicated in order of first appearance; return the size.
 * Write a program that collects the numbers in exactly one of two arrays, each once, those of the first in front, and returns their number.
 * Store the symmetric difference of two arrays in out, each value once, the first array's in front, and return its size.
 * Given two arrays, store the elements that are in exactly one of them in out, without duplicates, in order of first appearance; return the count.
 * How do I compute the symmetric difference of two unsorted arrays, each value once, those of the first array first?
 * Write a program to find uncommon elements of two arrays, each once, those of the first array first; return their number.
 * values that occur in just one of two lists, no repeats, first list's in front; result is the count
 * elements found in one of two arrays but not both, once each, the first array's in front, to a third array; return its size
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
 * Merge two sorted arrays into their union in {out}, sorted and without repeats; return the size.
 * Merge two ascending lists into {out}, each value once, and return how many.
 * Walk through two sorted arrays at once, store every different value in order and return the count.
 * Compute the sorted set union of two ascending arrays, like std::set_union but with no value twice; return the length.
 * Combine two sorted arrays into a third, ascending and without equal values; return the number of values.
 * Merge and dedupe two ascending arrays into {out}; return the new length.
 * Write the ordered union of the sorted {a} and {b} into {out}, each value once; return its size.
 * Merge two ascending lists into one sorted set in {out} and return its size.
 * Write a function to combine two ascending arrays into one strictly ascending array and return its length.
 * How do I merge sorted arrays into another one while dropping duplicates?
 * Store the union of two sorted arrays, without duplicates, in out and return its size.
 * Write a function to find the union of two sorted arrays, in ascending order without duplicates; return its size.
 * Given two ascending arrays, merge them into out without duplicates and return how many elements it has.
 * sorted union with two pointers, duplicates removed, size returned
 * merge two sorted lists, each value only once, ascending; result is the length
 * Write a program for the union of two ascending arrays, result sorted and unique, returning its size.
 * all distinct values of two sorted arrays in ascending order into out; return their number
 * union of two sorted lists without repeats, still sorted; returns size
 * Write a function to find the sorted union of two sorted lists without duplicates; result is its length.
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
 * Compute the intersection of sorted arrays with two pointers, each value once into {out}; return its size.
 * Walk through two ascending arrays at once, store the values they share, each once, and return how many.
 * Compute the sorted set intersection of two ascending arrays, like std::set_intersection but no value twice; return its size.
 * Do a two-pointer intersection of ascending arrays, deduplicated into {out}, and return the length.
 * Write the ordered intersection of the sorted {a} and {b} into {out}, each value once; return its size.
 * What do two sorted arrays have in common? Write each common value once, ascending, and return the count.
 * Write a program to find the values two ascending arrays share, each stored just once, and return how many there are.
 * How can I intersect sorted arrays in linear time, storing unique values only?
 * Store the intersection of two sorted arrays without duplicates in out and return its size.
 * Write a function to find the common elements of two sorted arrays, each once; return how many.
 * Given two ascending arrays, store their intersection without duplicates, ascending, and return its size.
 * two-pointer intersection of sorted lists, unique values, count returned
 * Write a program to get the numbers common to two ascending arrays, each one time, returning their count.
 * shared values of two sorted arrays in ascending order, no repeats, into out; result is their number
 * Two pointers over two ascending arrays: store each shared value once, return how many were stored
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
 * Does every value of the first array occur in the second (subset test)?
 * Check whether the first list is contained in the second, as sets.
 * Return true if each element of {a} occurs in {b}; the empty array is always a subset.
 * Is the first array a subset of the second?
 * Is A a subset of B, ignoring repeats and order (arrays A, then B)?
 * Does the second array contain every value of the first array?
 * Are all elements of the first array present in the second?
 * Write a function that checks whether every number of a first array also occurs in a second one, regardless of how often.
 * How do I tell if the first array is contained in the second as a set, ignoring repeats?
 * Is array a a subset of array b?
 * Write a function to check if the first array is a subset of the second.
 * Given two arrays, return true if all elements of the first are present in the second, repeats ignored.
 * A ⊆ B for lists: every value of A occurs in B
 * is each element of the first list contained in the second? empty first list: true
 * Write a program to tell whether the second array contains all values of the first, order and repeats not mattering.
 * does the second list include every number in the first, however often?
 * true if nothing in the first array is missing from the second
 * Write a function to decide whether the second list has every element of the first.
 * are all items of the first array found somewhere in the second?
 * subset check for two lists, set(a) <= set(b)
 * Write a function to check that the second list is a superset of the first.
 * Is list one contained in list two, order and repetitions aside?
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
 * Proper subset test: is the first array within the second, and does the second have a further value?
 * Return true if the set of the first array is strictly contained in that of the second.
 * Check for strict inclusion of sets of integers, the first in the second.
 * Does the second list have everything that the first has, and something else?
 * Is the first array, as a set, strictly contained in the second?
 * Check for proper containment of the first array in the second, ignoring repeats and order.
 * How can I test whether the first array is a proper subset of the second, i.e. contained but not equal as sets?
 * Is array a a proper subset of array b, repeats ignored?
 * Write a function to check if the first array is a proper subset of the second (as sets).
 * set(a) < set(b): every value of the first in the second and the second has something extra
 * Write a function to check whether the second list is a strict superset of the first, both seen as sets.
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
 * Test two arrays for disjointness, i.e. nothing in common.
 * Check whether two lists share no value at all.
 * Return true if no element of {a} occurs in {b}.
 * Are the two sets disjoint?
 * Is the intersection of the arrays empty?
 * Is there no overlap between two sets of integers?
 * Are two lists mutually exclusive, i.e. without a common element?
 * Is there nothing in common between two lists?
 * Write a function that verifies that no number occurs in both of two arrays.
 * How do I make sure two arrays don't share any value?
 * Check if two arrays are disjoint.
 * Write a function to check if two arrays are disjoint, with no common element.
 * Given two arrays, return true if they share no element.
 * no number of the first list appears in the second?
 * Write a program to determine whether two lists have no item in common; true if so.
 * true if the arrays don't overlap in any value
 * check that the arrays have nothing in common
 * isdisjoint for two integer arrays
 * Is the intersection of two sets, passed as arrays, empty?
 * Write a function to check that two lists have an empty intersection.
 * Write a program to check that two arrays share no element
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
 * Test two arrays for overlap: return true if they share a value.
 * Check whether two lists share an element.
 * Return true if some element of {a} occurs in {b}.
 * Do the two sets intersect?
 * Is there a common element in two arrays?
 * Do two arrays have a non-empty intersection?
 * Write a function to decide whether at least one number is in both of two arrays.
 * How do I detect whether two lists have a value in common?
 * Do two arrays share an element?
 * Write a function to check if two arrays have a common element.
 * Return true if two arrays share at least one element.
 * Write a function to check if two arrays have at least one common element.
 * Given two lists, return true if they have at least one common member, otherwise false.
 * do two arrays overlap in any value?
 * Write a program that tells whether any element of one array is found in another.
 * is some number present in both lists?
 * true if one value occurs in both arrays, false if they are disjoint
 * check two integer arrays for a shared value
 * Write a function to tell if two integer arrays share any element.
 * any common number between the two lists? yes or no
 * Write a function to check whether the intersection of two lists is nonempty.
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
 * Check set equality of two arrays, ignoring repeats and order.
 * Check whether two lists are equal as sets.
 * Return true if each value of either array also occurs in the other.
 * Do two arrays hold the same set of values, ignoring repeats and order?
 * Is A equal to B as sets of integers?
 * Are two arrays equal sets?
 * Do two arrays have the same members, ignoring copies and order?
 * Write a program to check that two arrays contain the same distinct numbers, regardless of order and repeats.
 * How can I compare two int arrays of different length as sets?
 * Are two arrays equal as sets?
 * Write a function to check if two arrays are equal as sets, ignoring order and duplicates.
 * Write a function to check whether two arrays have the same set of values, ignoring order and duplicates.
 * Given two arrays of any lengths, return true if they are equal as sets.
 * same distinct values in both lists? repeats and order don't count
 * A == B as sets: each contains all values of the other
 * Write a program to compare two lists as sets; [1, 2, 2] and [2, 1] are equal.
 * do both arrays consist of exactly the same distinct numbers?
 * Write a function to check two lists for equality as sets: same values, order and repetitions ignored.
 * check whether two sets, given as lists, are equal irrespective of order and repeats
 * set equality of two arrays, multiplicity and order disregarded
 * set(a) == set(b): lists of possibly different lengths with the same distinct members
 * Write a function to check whether two lists are equal once duplicates are dropped and order is ignored.
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
 * Are two arrays of equal length permutations of each other?
 * Check whether one list is a rearrangement of the other.
 * Return true if every value occurs equally often in both arrays.
 * Check multiset equality of {a} and {b}.
 * Are the arrays equal apart from the order?
 * Do two arrays have the same elements with the same counts, ignoring order?
 * std::is_permutation for two integer arrays
 * Is one list just the other one shuffled?
 * Write a function that determines whether one array is a rearrangement of another of the same length.
 * How do I test if two arrays of equal length contain identical items in any order, counting repeats?
 * Check if two arrays are permutations of each other.
 * Write a function to check if two arrays of equal length have the same elements in any order, counting repeats.
 * Given two arrays of length n, return true if one is a permutation of the other.
 * are two arrays equal up to order? each value must occur equally often
 * array anagram check: same multiset of n values
 * Write a program to determine whether two unsorted arrays would be identical after sorting.
 * same numbers with the same counts in both arrays, order ignored
 * do the two lists hold the same values, just shuffled?
 * compare two arrays regardless of order, duplicates counted
 * Write a function to tell whether two lists of n numbers are equal when order is ignored.
 * are the arrays equal as multisets?
 * Write a function to check whether two lists of equal length contain the same numbers equally often, regardless of the order.
 * same numbers in both lists, order does not matter, each equally often?
 * do two arrays contain the same numbers with the same counts, regardless of their order
 * are the two lists of n elements the same if their order is ignored, repeats counted?
 * multiset equality: is one array a rearrangement of another of equal length?
 * sorted(a) == sorted(b) for two lists of the same length
 * Counter(a) == Counter(b): are two equally long lists identical as multisets (bags)?
 * How do I check whether two arrays contain identical elements with the same frequencies, order ignored?
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
 * Make the values of an unsorted array unique in place, keeping first copies in order; return how many remain.
 * Delete every element that has already occurred earlier in the array; return the new length.
 * Dedupe a list in place without sorting it, keeping the order of first appearance; return the new length.
 * Keep the first copy of each value of {a} in place, in order, and return how many remain.
 * How do I remove repeated numbers in an array, adjacent or not, in place, keeping the first ones, and get the new length?
 * Remove all repeated elements except the first copy from an array in place; return the count left.
 * Delete repeated values of an unsorted list in place, keeping first occurrences; return the new length.
 * Write a program that deletes later copies of every number of an unsorted array in place and returns the new length.
 * How can I make array elements unique in place without sorting, keeping the first copies (returns the new length)?
 * Remove duplicates from an unsorted array, keeping the first occurrences in order, and return the new length.
 * Write a function to remove duplicates from an unsorted array in place and return the new length; keep the first occurrences.
 * Write a function to remove duplicates from an unsorted array in place, keeping first occurrences; return the new length.
 * Given an unsorted array, delete repeated elements except the first copies, keep the order, and return how many remain.
 * dedupe an array in place, order kept, new size returned
 * make a list unique: drop all later copies, in place, return the count left
 * Write a program to delete duplicate elements from an array, keeping each first one; return the new size.
 * remove all duplicate numbers except the first of each, in place, result is the new length
 * dedup an unordered list in place, first occurrence of each item survives, new length returned
 * my list has repeats, keep just the first of each item in the same list and tell me the new size
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
 * Copy the distinct elements into a new array in order of first appearance; return how many.
 * Which different values does the list contain? Write each once to {out}, in order of first appearance; return the number.
 * Make a unique copy of an unsorted array, first appearances in order, and return its length.
 * Copy every value of {a} to {out}, but no value twice, in order of first appearance; return the size.
 * List the different numbers of an array in {out}, in the order they first occur, and return how many.
 * Make a deduplicated copy in order of first appearance, leaving the original unchanged; return its length.
 * Write all values of an array without repetition to the output, in order of appearance; return the count.
 * Write a function that copies each different number of an array once, by first appearance, to another array, and returns how many.
 * Store the unique elements in out, in order of first appearance, and return their count.
 * How do I copy the unique elements of an array to another array in order of first appearance, returning the count?
 * Given an array, write its distinct elements to out in order of first appearance and return how many there are.
 * Write a function to copy the unique elements of an array to another, first occurrences in order; return how many.
 * Given an array, store its distinct values in out in order of appearance and return their number.
 * deduplicated copy of a list, order kept, size returned
 * each different number once, written to out as first seen; result is the count
 * Write a program to get the distinct elements of an array into a new array, in order, returning its length.
 * copy without duplicates into another array, original unchanged, returns how many were copied
 * list of unique values, one of each, in order of first occurrence, plus their count
 * remove duplicates into a second array, order of first appearance, size returned
 * Write a function to extract the distinct values of a list, as first encountered, to another list and return how many.
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
 * List the duplicates of an array, each once in order of first appearance, in {out}; return how many.
 * Which values are repeated? Write each of them once, in order of first appearance, and return their number.
 * Collect the repeated elements, once each in order of first appearance, in {out}; return the count.
 * Put every value of {a} that has a duplicate into {out} once, in order of first appearance, and return how many there are.
 * Find all duplicates in an unsorted array: write each repeated value once to {out}, as first seen; return the number.
 * Write the values with a count of two or more, each once, to {out} in order of first appearance; return how many.
 * Write a program that lists in a second array every number occurring at least twice in the first, each just once; return how many.
 * Find the duplicates in an array, store each once in out by first appearance and return their count.
 * Write a function that finds all duplicates in an array, stores each once in out (in order of first appearance) and returns their number.
 * How do I find the repeated values of an array, each once in order of first appearance, and their number?
 * Given an array, store in out every value that appears more than once, in order of first occurrence, and return the count.
 * Write a function to find all duplicate elements of an array, each once, in order of first appearance; return their number.
 * Given an array, store the values that appear at least twice in out, once each, as first seen; return the count.
 * repeated numbers of a list, each listed once in order of first appearance; count returned
 * Write a program to list the duplicate elements of an array (once each, as first seen), returning their number.
 * which integers occur two or more times? write each once, in order of first appearance; return how many
 * find the values with frequency > 1, in order of first occurrence, into out; result is their number
 * like Python's [x for x, c in Counter(lst).items() if c > 1], written to an array, count returned
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
 * List the unrepeated elements of an array in {out}, keeping the order; return how many.
 * Which values have no duplicate? Write them in order to {out} and return the count.
 * Collect the elements with a count of one, in order, in {out}; return the number.
 * Put every value of {a} that appears a single time into {out}, in order, and return how many.
 * Find all unique (non-repeated) numbers: write them to {out} in their order and return the count.
 * Drop all copies of every repeated value; write the other values in order to {out} and return the length.
 * Write the values that have only one copy in order to {out} and return the number.
 * Write a function to copy the numbers that occur exactly once in an array, in order, to another array, returning their count.
 * How do I copy only the values of a list that have no duplicate, in order, to another array and get their number?
 * Store in out, in order, the elements that appear only once and return the count.
 * Given an array, store the elements that appear exactly once in out, in order, and return the count.
 * Write a function to collect the elements of an array that appear exactly once, in order; return how many.
 * Given an array, store its non-repeating elements in out, order kept, and return the count.
 * all values with frequency 1, in order, into out; number of them returned
 * drop every number that occurs more than once, copies and original; the rest to out; return its length
 * [1, 2, 2, 3] gives 1, 3 and returns 2: elements occurring only once
 * the items x of a list with lst.count(x) == 1 into another list, its length returned
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
 * Get the size of the union of two arrays as sets.
 * How many different values do both lists have together?
 * Return the number of distinct elements of {a} and {b} combined.
 * What is the cardinality of A union B for two arrays with repeats?
 * Count the distinct values over two arrays.
 * Compute the size of the union |A or B| for unsorted integer arrays.
 * Count everything that appears in either array, each value once.
 * Write a program to count the different numbers found in two arrays taken together.
 * How many unique values occur across two arrays?
 * Return the size of the union of two arrays.
 * Write a function to count the distinct elements in the union of two arrays.
 * Given two arrays, return how many different values occur in either of them.
 * |A ∪ B| for two lists
 * number of unique values in two arrays taken together
 * Write a program to find the size of the union of two lists with repeats counted once.
 * count the different numbers over both arrays
 * cardinality of A union B, both being arrays with possible repeats
 * how big is the set union of two int lists, len(set(a) | set(b))?
 * Write a function to find the cardinality of the union of two lists treated as sets.
 * How do I count how many different elements two arrays hold altogether?
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
 * Get the size of the intersection of two arrays as sets.
 * How many different values occur in both lists?
 * Return the number of distinct common elements of {a} and {b}.
 * What is the cardinality of A intersect B for two arrays, ignoring repeats?
 * Return the number of distinct values in both arrays, ignoring repeats.
 * Compute the size of the intersection |A and B| for unsorted integer arrays.
 * Find the number of different values shared by two arrays.
 * Count every value common to both arrays once.
 * Write a function to determine how many different numbers are present in both arrays.
 * How do I count the distinct common values of two lists?
 * Return the number of distinct common elements.
 * Write a function to count the distinct common elements of two arrays.
 * Given two arrays, return how many different values are in both.
 * |A ∩ B| for two lists
 * number of unique values shared by two arrays
 * Write a program to count the common elements of two lists, each counted once.
 * how many distinct numbers do two arrays share?
 * cardinality of A intersect B, repeats counting once
 * number of shared distinct integers of two lists, len(set(a) & set(b))
 * Write a function to find the cardinality of the intersection of two lists treated as sets.
 * count the elements common to two arrays, each value counted once
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
 * Get the size of the multiset intersection of two arrays.
 * How many pairs of equal elements can be made from two lists, one from each, with each element used at most once?
 * Return the number of common elements, counting repeats: 2 2 3 and 2 2 2 share two.
 * Return the number of common elements of two arrays with multiplicity.
 * Return the size of the bag intersection of {a} and {b}.
 * Sum over all values the smaller of their counts in two arrays.
 * Count the matches between two arrays without using an element twice.
 * Write a program that counts how many pairs of equal numbers can be formed from two arrays, no element being used twice.
 * Count the common elements of two arrays, where a repeated element counts as often as it occurs in both.
 * sum((Counter(a) & Counter(b)).values()): matching items of two lists, every copy usable once
 * How many items do two lists share if a number found j times in one and k times in the other counts min(j, k) times?
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
 * Intersect two arrays with duplicates, each value as often as in both, in the first array's order; return the length.
 * Write an intersection that keeps as many copies as both arrays have, in the first one's order, to {out}; return the count.
 * Which numbers do two lists share, each as often as in both? Write them in the first list's order and return how many.
 * Write the multiset intersection to an output array in the order of the first array and return its size.
 * Match up equal elements of two lists, each used once; list them in {out} in the first's order and return their number.
 * Write a function that lists the numbers common to two arrays, each as often as both have it, in the first one's order; return the count.
 * Store the intersection of two arrays in out, keeping duplicates as often as in both, in the first's order, and return the count.
 * Given two arrays, store their intersection with duplicates (as often as in both) in out, in the first array's order; return the count.
 * Write a function to extract the bag intersection of two lists, each item min(frequencies) times, in the first list's sequence; return the size.
 * Go through {a} in order, copy each element that still has an unused equal in {b} to {out}, and return the number of elements copied.
 * How do I intersect two unsorted arrays into a third, each value as often as the smaller of its two counts and in the order of the first array, and get the length?
 * Write the intersection of two arrays to an output, with repeats and in the first array's order, and return its length: 1 2 2 1 and 2 2 3 have 2 2 in common, as each copy can be matched only once.
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
 * Calculate the Jaccard index of two arrays as sets; empty against empty is 1.
 * Return the size of the intersection of two sets divided by the size of the union, 1 if both are empty.
 * How similar are two sets, from 0 (nothing shared) to 1 (equal), as intersection over union? Two empty sets give 1.
 * Compute intersection over union of {a} and {b}, 1 for two empty arrays.
 * Compute the Jaccard coefficient of two lists of ids, ignoring repeats, 1 when both are empty.
 * What is the share of common values among all different values of two arrays, 1 if there are none?
 * Return |A and B| / |A or B| for two arrays as sets, with 0 / 0 taken as 1.
 * Write a program to divide the number of distinct values two arrays share by the number of distinct values in either, 1 if both are empty.
 * How do I compute the Tanimoto similarity of arrays seen as sets, 1 when both are empty?
 * Calculate the Jaccard similarity of two arrays, 1 if both are empty.
 * Write a function that computes the Jaccard similarity of two arrays (1 if both are empty).
 * cardinality of the intersection over cardinality of the union, 1 for two empty sets
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
 * Compute the similarity of two int lists in percent: the share of common values among all different values, 100 if both are empty.
 * Return the Jaccard similarity of int arrays as a percentage, 100 for two empty lists.
 * What percentage of all their different values do two lists of ints share? Two empty lists give 100.
 * What percentage of all different values occurs in both integer arrays? Return 100 if both are empty.
 * Compute the overlap of two sets of integers over their union, from 0 to 100; two empty sets give 100.
 * Return common / all distinct values * 100 for two int arrays, and 100 if there are no values.
 * Write a function that returns the Jaccard similarity of two integer arrays in percent, 100 if both are empty.
 * Given two integer arrays as sets, return intersection over union times 100, 100 if both are empty.
 * Write a function that computes what percentage of all distinct whole numbers in two arrays belong to both, 100 if both are empty.
 * How similar in percent are two int lists as sets, by intersection over union (100 if both are empty)?
 * Calculate the Jaccard similarity of two int arrays in percent, 100 for two empty ones.
 * Calculate the Jaccard similarity of two int32_t arrays in percent; return 100 if both are empty.
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
 * Insert into a set: append the value to the array unless it is in it, and return the new size.
 * Append {x} if the array of {n} elements does not contain it and return the resulting number of elements.
 * Insert an element at the end of an unsorted set of {n} values unless it is present; return the size.
 * Add a value at the end of an array without creating duplicates and return the size.
 * Put {x} at the end of {a} unless it occurs already, and return the number of elements.
 * How do I append a number to an array only if it is not there yet and get the new length?
 * Write a function to append a number to an array only if it isn't there yet, and return the resulting length.
 * How do I add an element to an array without creating a duplicate, getting the new size?
 * Add {x} to the set if it is not present and return the new size.
 * Add x to the end of an array if it is not already in it and return the new length.
 * Write a function to add a value to a set stored as an array, without duplicates; return the new size.
 * Given an array used as a set, append x only if absent and return the number of elements.
 * append if not present, returns the resulting length
 * set insert: no change if the value is already in the list; new size returned
 * Write a program that adds a number to a list unless it's there already, returning the list's length.
 * push a value only when it is new; result is the count of elements afterwards
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
 * Remove a value from a set kept in an array, moving later elements forward; return the new size.
 * Erase a value from a set in an array: close the gap, keep the order and return the new size.
 * Delete the first {x} of the array, if there is one, keeping the order; return the length.
 * Remove the first occurrence of a value from an array in place and return the new length.
 * Remove the first {x} from {a} with its {n} elements, keeping the order; return how many are left.
 * Erase a value from a plain array used as a set, keeping the order, and return the remaining size.
 * Like Python's list.remove(x), but without an error if x is missing; return the new length of the array.
 * Write a program that removes a number from a set stored as an array and returns how many remain; a missing number changes nothing.
 * Remove {x} from the set in an array, closing the gap, and return the new size.
 * Remove the first occurrence of x from an array, shift the rest left and return the new length.
 * Write a function to remove the first occurrence of a value from an array, order kept; return the new length.
 * Given an array and x, delete the first element equal to x if any, close the gap, return the size.
 * list remove by value: only its first copy; returns the new length, unchanged if absent
 * delete an element from an array by value, first match only, shifting the rest left; return the new count
 * Write a program to delete a given number (first occurrence) from an array, returning how many elements remain.
 * erase a key from an unsorted array in place, first match, order kept; result is the new size
 * find x, remove it, move later elements left; if x is missing return n as it is
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
 * Find the first value of an array that also occurs in a second array, or -1.
 * Return the first element of the first array that the second one also contains, or -1.
 * What is the earliest value of the first list that the second list also has? Return -1 if there is none.
 * Return the leftmost value of {a} that also occurs in {b}, or -1.
 * Find the first value of one unsorted array that is also in another, -1 if there is none.
 * Get the earliest value of one array that is present in another, -1 if there is none.
 * Go through the first array and return the first value that the second contains, else -1.
 * Return the first element in the intersection, in the order of the first array, -1 if it is empty.
 * Find the first value of an array of non-negative numbers that a second array also has, or -1.
 * Write a function that returns the earliest number of a first array that also appears in a second one, -1 if none does.
 * What is the first value two arrays share, in the order of the first array (-1 if none)?
 * Find the first value of a that b has too, or -1.
 * Write a function to return the first value of array one that is also in array two; -1 if none.
 * Given two arrays, return the earliest value of the first that the second contains, or -1.
 * first common value in the first array's order, -1 if there is no common one
 * go through the first list and return the first number found in the second, else -1
 * Write a program to get the leftmost value of the first array that appears in the second array too, or -1.
 * equivalent of next((item for item in a if item in b), -1) for two integer lists
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
 * Write the intersection of three sorted arrays of n elements each to {out}, each value once; return its size.
 * Which values occur in each of three ascending arrays of equal length? Write each once and return how many.
 * Collect the elements that three sorted arrays of {n} values each share, every value once; return their number.
 * Store the common elements of three sorted arrays in a fourth, without repeats; return the count.
 * Walk three sorted arrays with three pointers, advancing the smallest; take equal values once into {out} and return how many.
 * Intersect three ascending arrays, ascending and without repeats, and return the size.
 * Write the values present in each of three sorted arrays, each once, to {out}; return their number.
 * Write a program to find the values present in all three ascending arrays of equal length, each once, and return their number.
 * How do I intersect 3 sorted arrays of the same length in linear time, each common value stored once?
 * Store the common elements of three sorted arrays, each once, in out and return the count.
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
 * Write all pairs of an element of the first array and one of the second to a flat output array; return the number of pairs.
 * Write the Cartesian product of two arrays as a flat array of pairs, in nested loop order; return the number of pairs.
 * Combine every element of {a} with every element of {b}, pair after pair in {out}, and return the number of pairs.
 * Write the cross product of two lists as neighboring pairs to {out}, in nested loop order; return the pair count.
 * Write all ordered pairs (x, y), x from the first and y from the second array, flat to {out}; return the number of pairs.
 * Write every combination of one value from each list, pair by pair, to {out} and return the number of pairs.
 * Write a function to store every pair of items from two arrays flat (a0, b0, a0, b1, ...), returning the number of pairs.
 * How do I do a SQL-like cross join of two int arrays as a flat array of pairs, with the pair count?
 * Store the Cartesian product of two arrays in out as consecutive pairs and return the number of pairs.
 * How do I compute the Cartesian product of two arrays into a flat output array, returning the number of pairs?
 * itertools.product(a, b) flattened into one list; the number of tuples is returned
 * Write a function to generate all ordered pairs with the first member from list one and the second from list two, written consecutively; return the number of pairs.
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
 * Return the number of characters common to two strings, each counted once.
 * Count the distinct characters that two texts share.
 * Return the size of the intersection of the character sets of two strings.
 * Return the number of common characters of {a} and {b}, ignoring repeats.
 * How many distinct characters appear in the first string as well as in the second?
 * Count the different characters that both strings contain.
 * Write a program that counts the different characters that occur in both of two strings.
 * How many unique characters are contained in both texts?
 * Get the number of distinct common characters of two strings.
 * Write a function that counts the distinct characters that two strings have in common.
 * Write a function to count the distinct characters common to two strings.
 * Given two strings, return how many different characters occur in both, case-sensitive.
 * size of the intersection of the character sets of two words
 * number of unique chars shared by two strings
 * Write a program to count the common letters of two words, each letter counted once.
 * how many different characters do two lines of text have in common?
 * len(set(s) & set(t)): distinct symbols present in both strings
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
 * Ransom note test: can the first string be made of the characters of the second, each used once?
 * Check whether {a} can be made from the letters of {b}, each letter used at most once.
 * Return true if every character of the first string occurs at least as often in the second.
 * Do my Scrabble tiles (second string) suffice for the word (first string)?
 * Check multiset inclusion of characters, the first string in the second.
 * Is the first string constructible from the letters of the second, each usable once?
 * Can I spell the first text with the characters of the second, using each only once?
 * Write a function that checks if a first string can be spelled with the characters of a second one, each used at most once.
 * How do I test whether one word can be built with another word's letters, no letter reused?
 * Can string a be made from the letters of string b, each used once?
 * Given two strings, return true if the first can be built from the letters of the second, each used at most once.
 * Given a note and a magazine, return true if the note can be cut out of the magazine's characters.
 * do the letters of the second string suffice to spell the first? count repeats
 * can I spell the first word with the letter tiles in the second string?
 * Write a program to determine whether the first word's characters are all available, often enough, in the second text.
 * Write a function to check if the first word can be spelled with the second's characters, each used at most once.
 * Write a function to check if one string (first) can be made from the letters of another (second), each letter used at most once.
 * enough letters? can I build the first word from the characters of the second, using each one at most once
 * ransom note: are there enough letters in the magazine (second) to cut out the note (first)?
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
 * Do two strings have the same character set?
 * Check whether each character of either text also occurs in the other.
 * Return true if the sets of distinct characters of both strings are equal.
 * Compare character sets: "aab" and "ba" are equal, "abc" and "ab" are not.
 * Check set equality of the characters of two texts.
 * Do two strings use the same characters, regardless of counts?
 * Write a program that determines whether exactly the same characters are used in two strings, regardless of count and order.
 * How can I check that two texts have an identical set of characters?
 * Are the sets of characters used in two strings the same?
 * Write a function to check if two strings contain the same set of characters, ignoring how often they occur.
 * is set(s) == set(t) for the characters of two strings?
 * Write a function to check if two strings consist of the same distinct symbols, ignoring frequency and order.
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
