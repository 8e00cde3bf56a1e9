/**
 * Write the union of two arrays to an output array, each value once, and return its size.
 * union of two sets
 * Which values occur in at least one of two lists? Collect them without repeats.
 * Merge two unsorted arrays and drop duplicates, in order of first appearance.
 * Put all distinct values of {a} and {b} into {out}.
 * set union of two integer arrays, result size returned
 * everybody who is on list A or list B or both, listed once
 * combine two arrays without repeating a value
 * elements of the first or the second array, deduplicated
 * A union B into a third array
 * all numbers of either list, no doubles
 * join two lists and keep single copies
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
 * Write the intersection of two arrays to an output array, each value once, and return its size.
 * intersection of two sets
 * Which values occur in both of two lists? Collect them without repeats.
 * Put the distinct values that {a} and {b} have in common into {out}.
 * common elements of two unsorted arrays, in the order of the first
 * set intersection of two integer arrays, result size returned
 * people who are on list A as well as on list B, listed once
 * shared values of two arrays, deduplicated
 * elements that appear in the first and in the second array
 * A intersect B into a third array
 * numbers found in both lists
 * overlap of two lists written out once each
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
 * Write the difference of two arrays to an output array: values of the first that the second lacks, each once.
 * set difference
 * Which values are in the first list but not in the second? Collect them without repeats.
 * Put the distinct values of {a} that are not in {b} into {out} and return their number.
 * elements of one array that do not occur in another
 * A minus B for two integer arrays
 * people who are on list A but not on list B, listed once
 * remove everything contained in the second array from the first, deduplicated, into a new array
 * relative complement of two sets, size returned
 * What does the first array have that the second has not?
 * left list without what the right list holds
 * subtract list b from list a
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
 * Write the symmetric difference of two arrays to an output array: values that occur in exactly one of them, each once.
 * symmetric difference of two sets
 * Which values are in one list but not in both? Collect them without repeats.
 * Put the values that only one of the two arrays has into {out} and return their number.
 * elements unique to either array, first those of the first
 * A xor B as sets of integers
 * people who are on exactly one of two lists
 * union without the intersection
 * values not shared by the two arrays, deduplicated
 * What do the two arrays not have in common?
 * numbers that only one of the lists has
 * exclusive or of two lists
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
 * union of sorted arrays by merging
 * Merge two ascending lists, each value once.
 * Walk through two sorted arrays at once and collect every different value in order.
 * sorted set union, like std::set_union without repeats
 * combine two ordered arrays, dropping equal values
 * merge and dedupe two ascending arrays
 * ordered union of the sorted {a} and {b}
 * two-pointer union of ascending sequences
 * distinct values of two sorted lists in ascending order
 * zip two ordered lists together, no doubles
 * merge ascending lists into one ordered set
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
 * intersection of sorted arrays with two pointers
 * Walk through two ascending lists at once and collect the values they share, each once.
 * common values of two sorted arrays in order
 * sorted set intersection, like std::set_intersection without repeats
 * two-pointer intersection of ascending sequences
 * advance the smaller side; on equality take the value
 * ordered intersection of the sorted {a} and {b}
 * What do two sorted arrays have in common?
 * merge-style search for values in both ordered arrays
 * matching entries of ordered lists
 * both lists are ascending: write what is in each
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
 * subset test
 * Check whether one list is contained in another, as sets.
 * Return true if each element of {a} occurs in {b}; the empty array is always a subset.
 * Is the first array a subset of the second?
 * Are all items of my shopping list in the shop's list?
 * A subset of B, repeats and order ignored
 * inclusion of one set of integers in another
 * does the second array contain the whole first array?
 * all elements of one array present in the other
 * does list b cover everything of list a
 * are all my ingredients in the kitchen
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
 * proper subset test
 * Check whether every value of {a} is in {b}, which has a further value as well.
 * Return true if the first set is strictly contained in the second.
 * strict inclusion of sets of integers
 * A is a subset of B and A differs from B
 * Does the second list have everything that the first has, and something else?
 * real subset, equality excluded
 * strictly smaller set contained in the other?
 * proper containment, repeats and order ignored
 * a inside b but b has more
 * smaller set truly within a bigger one
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
 * disjointness test
 * Check whether two lists share nothing.
 * Return true if no element of {a} occurs in {b}.
 * Are the two sets disjoint?
 * Is the intersection of the arrays empty?
 * Do my two teams have no member in common?
 * no overlap between two sets of integers
 * true when nothing appears in both arrays
 * mutually exclusive lists?
 * nothing in common between two lists
 * no shared number at all, right?
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
 * overlap test
 * Check whether two lists share an element.
 * Return true if some element of {a} occurs in {b}.
 * Do the two sets intersect?
 * Is anything on both lists?
 * common element present?
 * any value that appears in the first and the second array?
 * Do two people have a free hour in common?
 * non-empty intersection of two arrays?
 * any shared number between two lists
 * is there a mutual friend
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
 * set equality
 * Check whether two lists are equal as sets.
 * Return true if each value of either array occurs in the other, too.
 * same set of values, repeats and order ignored
 * Are the distinct elements of both arrays the same?
 * A equals B as sets of integers
 * Do both lists name the same people, duplicates aside?
 * mutual inclusion of two arrays
 * equal sets?
 * same members, ignoring copies and order
 * do both lists hold one and the same set
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
 * permutation test of two arrays
 * Check whether one list is a rearrangement of the other.
 * Return true if every value occurs equally often in both arrays.
 * multiset equality of {a} and {b}
 * Are the arrays equal apart from the order?
 * Did someone only shuffle the cards, or is one exchanged?
 * same elements with the same counts, order ignored
 * are two arrays anagrams of each other?
 * std::is_permutation for two integer arrays
 * equal after sorting, same counts
 * one list shuffled into the other?
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
 * unique values of an unsorted array, in place
 * Delete every element that has already occurred earlier.
 * dedupe a list without sorting it, order of first appearance kept
 * Keep one copy of each value of {a} and say how many remain.
 * How do I get rid of repeated numbers, adjacent or not?
 * turn an array into a set, in place
 * drop later copies of each element and close the gaps
 * My contact list has repeats; leave each entry once.
 * remove all repeated elements from an array
 * throw out doubles from a list, in place
 * keep first copies only, new size back
 * delete repeated values of an unsorted list, first occurrences stay
 * unique elements in original order, return how many are left
 * array without duplicates, order kept, in place
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
 * distinct elements into a new array
 * Which different values does the list contain? Write each once.
 * unique copy of an unsorted array
 * Put every value of {a} into {out}, but no value twice.
 * list the different numbers of an array
 * deduplicated copy, original unchanged
 * collect the set of values that occur
 * SELECT DISTINCT over an array
 * all values without repetition
 * write each different number a single time
 * unique items to another array
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
 * Copy the values that occur more than once in an array to an output array, each once; return their number.
 * list the duplicates of an array
 * Which values are repeated? Write each of them once.
 * collect the repeated elements, in order of first appearance
 * Put every value of {a} that has a duplicate into {out}.
 * find all duplicates in an unsorted array
 * values with a count of two or more
 * Which numbers did I enter several times?
 * duplicated values, listed without repetition
 * report repeated entries
 * which numbers come twice or more
 * show doubles of a list
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
 * Copy the values that occur exactly once in an array to an output array; return their number.
 * list the unrepeated elements of an array
 * Which values have no duplicate? Write them in order.
 * collect the elements with a count of one
 * Put every value of {a} that appears a single time into {out}.
 * find all unique (non-repeated) numbers
 * drop every value that is repeated, all of its copies
 * Which lottery numbers were drawn only once?
 * elements without a twin, in their order
 * singletons of a list
 * numbers that come just once
 * write the items that have no copy
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
 * size of the union of two sets
 * How many different values do both lists have together?
 * Return the number of distinct elements of {a} and {b} combined.
 * cardinality of A union B
 * How many different people are on two guest lists?
 * union count without building the union
 * distinct values over two arrays
 * |A or B| for unsorted integer arrays
 * count everything that appears in either array, once
 * how many different numbers in the two lists together
 * size of joined sets
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
 * size of the intersection of two sets
 * How many different values occur in both lists?
 * Return the number of distinct common elements of {a} and {b}.
 * cardinality of A intersect B
 * How many people are on both guest lists?
 * intersection count, repeats ignored
 * |A and B| for unsorted integer arrays
 * number of different shared values
 * count every common value once
 * how many different numbers are shared
 * size of the overlap of two lists
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
 * size of the multiset intersection
 * How many elements can be paired between two lists so that partners are equal?
 * Return the number of common elements, counting repeats: 2 2 3 and 2 2 2 share two.
 * common elements with multiplicity
 * bag intersection size of {a} and {b}
 * How many cards of my hand could be matched with equal cards of yours?
 * sum over all values of the smaller count
 * count matches without using an element twice
 * right digits in any place, as in a code-breaking game
 * how many equal pairs can i form between two lists
 * shared items including copies, just the number
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
 * common elements of two arrays, repeats included
 * intersection of two arrays with duplicates
 * intersection ii: keep as many copies as both have
 * Which numbers do two lists share, each as often as in both?
 * multiset intersection into an output array
 * match up equal elements of two lists and list them
 * Write a function that writes the common elements of two arrays, counting repeats, to a third one and returns their number.
 * shared items with multiplicity, in the order of the first list
 * Given 1 2 2 1 and 2 2, the result is 2 2 and the length is 2.
 * overlapping elements, duplicates kept
 * what do both shopping lists contain, item by item
 * pairwise matches of two arrays collected
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
 * Jaccard index, empty against empty is 1
 * Return the size of the intersection divided by the size of the union, 1 if both are empty.
 * How similar are two sets, from 0 (nothing shared) to 1 (equal, also both empty)?
 * intersection over union of {a} and {b}, 1 for two empty arrays
 * Jaccard coefficient of two lists of ids, repeats ignored, 1 when there are none
 * share of common values among all different values, 1 without any
 * overlap of two tag sets as a fraction, two empty ones count as 1
 * set similarity as a double, Jaccard; both empty gives 1
 * |A and B| / |A or B|, with 0 / 0 taken as 1
 * Jaccard likeness of two sets between 0 and 1, 1 for empty and empty
 * overlap divided by all distinct, nothing at all is 1
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
 * how alike are two tag lists, percentage of the union, 100 if neither has tags
 * Given two arrays as sets, return intersection over union times 100, 100 if both are empty.
 * iou of two id lists in percent, two empty lists match by 100
 * taste match of two users in percent, common over all different; nothing at all is 100
 * share in percent of common members among all members, 100 without members
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
 * set insert
 * Append {x} if the array does not contain it.
 * Insert an element into an unsorted set of {n} values; there is room for one more.
 * add without duplicates
 * Remember a visitor's id if it is new; how many different ids are there now?
 * std::set-like insert into a plain array
 * put {x} at the end of {a} unless it occurs, and give the number of elements
 * insert if absent
 * How do I add a number to a list only once?
 * put a new member in unless it is already in
 * append only unseen numbers, size back
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
 * set erase
 * Delete the first {x} of the array, if there is one, keeping the order.
 * Take an element out of an array without leaving a gap; how many remain?
 * remove the first occurrence of a value
 * discard {x} from {a} with its {n} elements
 * std::set-like erase on a plain array
 * list.remove(x) of Python, without an error if it is missing
 * strike one name from the list
 * erase a number once and close the gap
 * take one member out, close up
 * delete a value from a list, new length
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
 * first common element, or -1
 * Which value of the first list is the earliest that the second list has, too? -1 for none.
 * Return the leftmost value of {a} that {b} has, too, or -1.
 * first match between two unsorted arrays, -1 without one
 * earliest value of one array present in another, -1 if there is none
 * Go through the first array and return the first value that the second contains, else -1.
 * On which of my preferred days, in order of preference, are you free? -1 for none.
 * first element in the intersection, in the order of the first array, -1 if empty
 * first value of an array of non-negative numbers that a second has, too, or -1
 * earliest number of list a which list b has too, -1 otherwise
 * first shared item in order of list one, -1 when nothing is shared
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
 * intersection of three sorted arrays
 * Which values occur in all three ascending lists?
 * Collect the elements that three sorted arrays of {n} values each share.
 * common elements in three ordered arrays
 * three-pointer walk: advance the smallest, take equal values
 * On which days are all three friends free? Sorted lists of days are given.
 * triple intersection in ascending order
 * values present in each of three sorted arrays
 * what do three sorted lists have in common?
 * numbers shared by three ordered lists
 * triple overlap of ascending arrays
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
 * Write all pairs of an element of the first array and one of the second to an output array; return the number of pairs.
 * Cartesian product of two arrays
 * Combine every element of {a} with every element of {b}, pair after pair.
 * list all combinations of two sets, each pair as two neighbouring numbers
 * Which outfits can I make from these shirts and these trousers? List all pairs.
 * cross product of two lists of values
 * all ordered pairs (x, y) with x from the first and y from the second array
 * nested loops writing each pair
 * A times B as a flat array of pairs
 * every combination of one value from each list
 * every a with every b, as pairs
 * make all couples out of two lists
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
 * number of common characters, each counted once
 * Count the distinct characters that two texts share.
 * size of the intersection of two character sets
 * Which letters do both words use? Return how many.
 * common letters of {a} and {b}, repeats ignored
 * Return the number of different characters found in the first and the second text.
 * shared alphabet size of two strings
 * overlap of the letters of two names
 * distinct characters in common
 * how many letter kinds do two words share
 * count mutual characters once each
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
 * Can a word be written with the letters of another text, each letter used at most once?
 * ransom note
 * Check whether {a} can be cut out of the letters of {b}.
 * Return true if every character of the first string occurs at least as often in the second.
 * Do my Scrabble tiles suffice for the word? The word comes first, the tiles second.
 * multiset inclusion of characters, the first string in the second
 * Can the anonymous letter, given first, be cut out of the newspaper, given second?
 * first string constructible from the letters of another string?
 * letters needed against letters available
 * spell the first text with the characters of the second
 * my word, then the letters available: do they suffice
 * cut letters out of b to write a
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
 * same character set
 * Check whether each character of either text also occurs in the other.
 * Return true if the distinct characters of both strings agree.
 * equal alphabets of two words, repeats and order ignored
 * "aab" and "ba" do, "abc" and "ab" do not: compare character sets.
 * Are {a} and {b} made of the same characters?
 * set equality of the characters of two texts
 * same letters used, counts aside
 * do both words contain exactly the same kinds of characters?
 * do two words use the very same letters, counts ignored
 * compare letter sets of two texts
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
