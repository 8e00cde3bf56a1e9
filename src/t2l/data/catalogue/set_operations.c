/**
 * Write the union of two arrays to an output array, each value once in order of first appearance, and return its size.
 * union of two arrays as sets into {out}, each value once in order of first appearance; return its size
 * Which values occur in at least one of two lists? Collect them without repeats in order of first appearance and return how many.
 * Merge two unsorted arrays into a third and drop duplicates, in order of first appearance; return the length.
 * Put all distinct values of {a} and {b} into {out} in order of first appearance and return how many they are.
 * set union of two integer arrays, those of the first in front, result size returned
 * everybody who is on list A or list B or both, listed once in {out}, A's first; count returned
 * combine two arrays into a third without repeating a value, order of first appearance, new length as result
 * elements of the first, then of the second array, deduplicated into {out}, their number returned
 * A union B into a third array in order of first appearance; return the number of elements
 * all numbers of either list to the output, no doubles, first list first, give back how many
 * join two lists one after the other, keep single copies in {out} and return their count
 * Write a function to merge two lists of numbers into a third without any number twice, in order of first appearance, and return its length.
 * Python: out = list(dict.fromkeys(a + b)); return len(out)
 * everything that is in either list, each number once, first list's numbers in front; how many?
 * Set union of two unsorted multisets given as arrays, first-occurrence order, cardinality returned
 * How do I combine two int arrays and drop duplicates, getting the size of the outcome?
 * union of two arrays into out, return size
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
 * people who are on list A as well as on list B, listed once in A's order; return how many
 * shared values of two arrays, deduplicated, in the first array's order into {out}, number returned
 * elements that appear in the first and in the second array, each once in {out}, first array's order; return the count
 * A intersect B into a third array, A's order, no repeats; return the size
 * numbers found in both lists, each once in order of the first list, to {out}; how many is the result
 * overlap of two lists written out once each in the first one's order, length returned
 * Write a program that stores each number found in both lists once, in the order of the first list, and returns how many were stored.
 * Python: out = [v for v in dict.fromkeys(a) if v in b]; return len(out)
 * which numbers are in both lists? no repeats, ordered as in the first one, and say how many
 * Set intersection of two unsorted arrays (values listed by first appearance in the first), returning its cardinality
 * How can I get an array of the values two arrays share, without duplicates?
 * intersection of two arrays into out, return size
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
 * people who are on list A but not on list B, listed once in A's order; return how many
 * remove everything contained in the second array from the first, deduplicated, into a new array; its length is the result
 * relative complement of the second set in the first into {out}, order of the first, size returned
 * What values does the first array have that the second has not? Each once into {out}, in order; return the number.
 * left list without what the right list holds, no repeats, written to {out}, length returned
 * subtract list b from list a as sets into {out}, order of a, and return how many are left
 * Write a function to find the numbers of a first list which the second list lacks, each once and in their original order; return their count.
 * Python: out = [v for v in dict.fromkeys(a) if v not in b]; return len(out)
 * what's in the first list but not in the second, no repeats, and how many
 * Relative complement of the second set in the first (A \ B), duplicates collapsed, cardinality returned
 * SQL EXCEPT for two int arrays: how, with the row count as result?
 * elements of a not in b into out, return count
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
 * people who are on exactly one of two lists, each once, first list's in front; return how many
 * union without the intersection of two arrays, deduplicated in order of first appearance; size returned
 * values not shared by the two arrays, deduplicated, first array's first, into {out}; their number is returned
 * What do the two arrays not have in common? Each value once into {out}, first array's first; return the count.
 * numbers that only one of the lists has, once each in {out}, in order of appearance, give back how many
 * exclusive or of two lists as sets, values of the first, then of the second; length returned
 * Write a program which collects the numbers occurring in exactly one of two lists, each once, those of the first list in front, and returns their quantity.
 * Python: set(a) ^ set(b), but kept in order of appearance (a, then b); return its len
 * numbers that only one of the lists has, without repeats, first list's first; how many?
 * Symmetric difference of two finite sets given as unsorted arrays with repetitions; returns the cardinality
 * How do I find values which aren't shared between two arrays (XOR of sets)?
 * symmetric difference of two arrays into out, return size
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
 * two-pointer union of ascending sequences without duplicates, result length returned
 * distinct values of two sorted lists in ascending order to the output, count as result
 * zip two ordered lists together into one ordered list, no doubles, return its length
 * merge ascending lists into one ordered set in {out}, size returned
 * Write a function to combine two ascending lists into one strictly ascending list without repeated numbers and return its length.
 * Python: out = sorted(set(a) | set(b)); return len(out); inputs are sorted already
 * zip together two ordered lists, keep it ordered, nothing twice, tell me the size
 * Linear-time set union of two nondecreasing sequences by merging
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
 * merge-style search for values in both ordered arrays, each once into the output, number returned
 * matching values of two ordered lists without repeats to {out}, in order; return how many
 * both lists are ascending: write what is in each, once, to {out} and return the length
 * Write a program to find the values two ascending arrays share, each stored just once, and give back how many.
 * numpy: out = np.intersect1d(a, b) for sorted a and b; return out.size
 * two ordered lists: what do they have in common? no repeats, and count it
 * Two-pointer set intersection of nondecreasing sequences, duplicates collapsed
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
 * Are all items of my shopping list (first array) in the shop's list (second)?
 * is A a subset of B for arrays A, then B, repeats and order ignored
 * inclusion of one set of integers, given first, in another
 * does the second array contain the whole first array?
 * are all elements of the first array present in the second
 * does list b (second) cover everything of list a (first)
 * are all my ingredients, first array, in the kitchen, second array
 * Write a function that checks whether every number of a first array also occurs in a second one, however often.
 * Python: set(a) <= set(b)
 * is everything from the first list in the second list too?
 * Inclusion test A ⊆ B for sets stored as arrays, the empty set being in every set
 * How do I tell if one array is contained in another as a set, ignoring repeats?
 * is a a subset of b
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
 * A is a subset of B and A differs from B, arrays as sets, A first
 * Does the second list have everything that the first has, and something else?
 * is the first array a real subset of the second, equality excluded
 * is the first a strictly smaller set contained in the second?
 * proper containment of the first array in the second, repeats and order ignored
 * a inside b but b has more values, arrays a then b taken as sets
 * is the smaller set, given first, truly within the bigger one, given second
 * Write a program to determine if all numbers of the first array appear in the second while the second has at least one number that the first has not.
 * Python: set(a) < set(b)
 * second list has everything the first has, and something more?
 * Strict inclusion of A in B, multiplicities ignored
 * How can I test for a true subset, i.e. contained but not equal as sets?
 * is a a proper subset of b
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
 * Do my two teams have no member in common?
 * no overlap between two sets of integers
 * true when nothing appears in both arrays
 * are two lists mutually exclusive, having no common element?
 * nothing in common between two lists
 * two arrays have no shared number at all, true or false
 * Write a function which verifies that no number occurs in both of two given arrays.
 * Python: set(a).isdisjoint(b)
 * do these lists have nothing in common?
 * Is the intersection of two finite sets empty?
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
 * Is anything on both lists?
 * is a common element present in two arrays?
 * any value that appears in the first and the second array?
 * Do two people have a free hour in common, hours listed in two arrays?
 * non-empty intersection of two arrays?
 * any shared number between two lists
 * is there a mutual friend in two arrays of ids
 * Write a function to decide whether at least one number belongs to both of two supplied arrays.
 * Java: !Collections.disjoint(a, b)
 * is there any number that is in both lists?
 * Do two finite sets have a nonempty intersection?
 * How do I detect an overlap between two lists of values?
 * do two arrays share an element
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
 * Are the distinct elements of both arrays the same?
 * A equals B as sets of integers
 * Do both lists name the same people, duplicates aside?
 * mutual inclusion of two arrays as sets: do they have the same values
 * are two arrays equal sets?
 * two arrays with the same members, ignoring copies and order
 * do both lists hold one and the same set of values, whatever the counts
 * Write a program to check that two arrays contain the same distinct numbers, whatever their order and however often each is repeated.
 * Python: set(a) == set(b)
 * same numbers in both lists, never mind order or repeats?
 * Extensional equality of two sets represented by arrays with possible repetitions
 * How can I compare two int arrays of different length as sets?
 * are two arrays equal as sets
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
 * Did someone only shuffle the cards between the first and the second array, or is one exchanged? True if only shuffled.
 * do two arrays have the same elements with the same counts, order ignored
 * are two arrays of the same length anagrams of each other, same values equally often?
 * std::is_permutation for two integer arrays
 * are two arrays equal after sorting, so with the same counts
 * is one list just the other one shuffled?
 * Write a function that determines whether one array is a rearrangement of another of the same length, every number occurring equally often in both.
 * Python: Counter(a) == Counter(b)
 * can you shuffle the first list into the second one?
 * Multiset equality of two equally long sequences, i.e. is one a permutation of the other?
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
 * turn an array into a set, in place, first copies in their order; return its size
 * drop later copies of each element, close the gaps in the array and return the new length
 * My contact list has repeats; leave each entry's first copy in place, in order, and return how many remain.
 * remove all repeated elements but the first copy from an array in place; return the count left
 * throw out doubles from a list, in place, order kept; number of elements left returned
 * keep first copies only in the array, new size back
 * delete repeated values of an unsorted list in place, first occurrences stay, new length returned
 * unique elements of an array in original order, in place; return how many are left
 * array without duplicates, order kept, in place, new length returned
 * Write a program that deletes later copies of every number of an unsorted array in place, keeping first occurrences in order, and returns the new length.
 * Python: a[:] = dict.fromkeys(a); return len(a)
 * throw out numbers you had before, keep the order, how many stay?
 * Stable in-situ deduplication of an unsorted sequence
 * How can I make array elements unique in place without sorting?
 * remove duplicates from unsorted array, return new length
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
 * collect the set of values that occur, in order of first appearance, into {out}; return its size
 * SELECT DISTINCT over an array into {out}, first appearance order, row count returned
 * all values of an array without repetition to the output, in order of appearance; count returned
 * write each different number of the list a single time to {out}, in order of its first place; return how many
 * unique items to another array, order kept, number of them as result
 * Write a function which copies each different number of an array once, by first appearance, to another array, and gives back how many.
 * R: out <- unique(a), returning length(out)
 * write every number just once into the new list, original list stays, tell me how many
 * Support of a multiset, enumerated in first-occurrence order to a separate buffer, with its size
 * SELECT DISTINCT on an int array into an output array: how, returning the row count?
 * unique elements into out, return count
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
 * Which numbers did I enter several times? Each once into {out}, in order of first entry; return the count.
 * duplicated values of a list, written without repetition in first-appearance order, length returned
 * report repeated entries of an array in {out}, once each, in order, and return how many
 * which numbers come twice or more? each once in {out} in order of first place, count back
 * show doubles of a list: every repeated value once in {out}, in order; return their number
 * Write a program that lists in a second array every number occurring at least twice in the first, each just once, by first appearance; return how many.
 * Python: out = [v for v in dict.fromkeys(a) if a.count(v) > 1]; return len(out)
 * which numbers are there more than once? name each one time, and count them
 * Elements of multiplicity two or more, in first-occurrence order, and their cardinality
 * SQL GROUP BY v HAVING COUNT(*) > 1 for an array, how?
 * find duplicates in an array into out, return count
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
 * Which lottery numbers were drawn only once? Write them to {out} in the order drawn and return how many.
 * elements without a twin, in their order, into {out}; return the number
 * singletons of a list (values with one copy) in order into {out}, size returned
 * numbers that come just once in the list, in order to {out}, give back how many
 * write the items that have no copy to {out} in order and return their number
 * Write a function to extract those numbers of an array that occur exactly once in it, in order, into another array, returning their count.
 * Python: out = [v for v in a if a.count(v) == 1]; return len(out)
 * numbers without a twin, in the order they come, and how many
 * Elements of multiplicity one of a multiset, order preserved, with their number
 * How do I keep just the singletons of a list (drop everything that has a copy)?
 * elements that appear only once into out, return count
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
 * How many different people are on two guest lists together?
 * number of different values in two arrays, counted without building the union
 * count of distinct values over two arrays
 * |A or B| for unsorted integer arrays
 * count everything that appears in either array, each value once
 * how many different numbers in the two lists together
 * size of two joined sets given as arrays, repeats counted once
 * Write a program to count the different numbers found in two arrays taken together.
 * Python: len(set(a) | set(b))
 * put both lists in one pot: how many different numbers are there?
 * Cardinality of the union of two finite sets given as arrays with repetitions
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
 * How many different people are on both guest lists?
 * number of distinct values in both arrays, repeats ignored
 * |A and B| for unsorted integer arrays
 * number of different values shared by two arrays
 * count every value common to both arrays once
 * how many different numbers are shared by two lists
 * size of the overlap of two lists, each value counted once
 * Write a function to determine how many different numbers are present in both arrays.
 * Python: len(set(a) & set(b))
 * how many different numbers do the two lists share
 * Cardinality of a set intersection, operands unsorted arrays with repetitions
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
 * How many cards of my hand could be matched with equal cards of yours?
 * sum over all values of the smaller of their counts in two arrays
 * count matches between two arrays without using an element twice
 * right digits in any place, as in a code-breaking game: matches of two arrays, each element used once
 * how many equal pairs can i form between two lists
 * number of items shared by two arrays, including copies
 * Write a program that counts how many pairs of equal numbers can be formed with one member from each array, no element being used twice.
 * Python: (Counter(a) & Counter(b)).total()
 * match equal numbers from both lists one to one; how many matches?
 * Size of the multiset intersection, i.e. sum over v of min(multiplicity in A, multiplicity in B)
 * How many items have two arrays in common when repeats count as often as both have them?
 * count common elements with repeats
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
 * shared items with multiplicity, in the order of the first list, into {out}; number returned
 * Intersection with repeats: given 1 2 2 1 and 2 2, write 2 2 to the output and return 2.
 * overlapping elements of two arrays, duplicates kept as often as in both, into {out}; return how many
 * what do both shopping lists contain, item by item, copies too? first list's order into {out}, count returned
 * pairwise matches of two arrays (each element used once) collected in {out} in the first's order; return the number
 * Write a function that lists the numbers common to two arrays, each as often as both have it, in the first one's order, and returns the amount.
 * Python: out = elements of Counter(a) & Counter(b), ordered as in a; return len(out)
 * what do both lists have, doubles included when both have doubles? keep the order, tell the size
 * Multiset intersection written to a buffer (earliest occurrences of the first operand), returning its total multiplicity
 * How do I intersect unsorted arrays without losing duplicates?
 * intersection of two arrays with duplicates into out, return count
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
 * overlap of two tag sets as a fraction, two empty ones count as 1
 * set similarity as a double, Jaccard; both empty gives 1
 * |A and B| / |A or B|, with 0 / 0 taken as 1
 * Jaccard likeness of two sets between 0 and 1, 1 for empty and empty
 * overlap divided by all distinct, nothing at all is 1
 * Write a program to divide the number of distinct values two arrays share by the number of distinct values in either; two empty arrays give 1.
 * Python: len(A & B) / len(A | B) with A = set(a), B = set(b), and 1.0 if both are empty
 * how alike are two lists from 0 to 1: shared different numbers over all different numbers (both empty is 1)
 * Jaccard index (intersection over union) of two finite sets; unity for two void sets
 * How to compute Tanimoto similarity of arrays seen as sets, 1 when both have nothing?
 * jaccard similarity of two arrays, 1 if both empty
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
 * Write a function which computes what percentage of all distinct numbers in two arrays belong to both, 100 if there are no numbers at all.
 * Python: 100 * len(A & B) / len(A | B) for the sets A and B, or 100.0 when both are empty
 * shared different numbers as percent of all different numbers, nothing at all means 100
 * Jaccard coefficient expressed in per cent (two empty sets: 100)
 * How similar in percent are two lists as sets, intersection over union?
 * jaccard similarity in percent
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
 * Remember a visitor's id at the end of the list if it is new; how many different ids are there now?
 * std::set-like insert at the end of a plain array, resulting size returned
 * put {x} at the end of {a} unless it occurs, and give the number of elements
 * insert at the end if absent, return the count of elements
 * How do I append a number to an array only if it is not there yet and get the new length?
 * put a new member at the end unless it is already in; new size back
 * append only an unseen number to the array, size back
 * Write a function to append a number to an array, which has room for it, only if it isn't there yet, and return the resulting length.
 * Python: if x not in a: a.append(x); return len(a)
 * put {x} at the end unless the list already has it, how long is it now?
 * Insertion into a set kept as an unordered array with spare capacity; returns the cardinality afterwards
 * How do I add an element without creating a duplicate, getting the new size?
 * add {x} to set if not present, return new size
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
 * Take an element equal to a value out of an array without leaving a gap; how many remain?
 * remove the first occurrence of a value from an array in place, new length returned
 * discard {x} from {a} with its {n} elements, first match only, order kept; return how many are left
 * std::set-like erase of a value on a plain array, order kept, remaining size returned
 * list.remove(x) of Python on an array, without an error if it is missing; return the new length
 * strike one name (the first equal id) from the list, move the rest up, return the count
 * erase a number once from an array, close the gap and return the length
 * take one member with a given value out of the array, close up, number left returned
 * delete the first copy of a value from a list in place, new length back
 * Write a program that takes a number out of a set stored as an array by closing its gap, and gives back how many numbers remain; a missing number changes nothing.
 * Python: set-like discard(x) on a list: remove the first x if any, keep order, return len
 * take {x} out (first one only), move the rest up, say how many are left
 * Deletion from a set represented by an array, order-preserving, cardinality afterwards as result
 * How can I discard a member from an array used as a set and learn its new size?
 * remove {x} from set, return new size
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
 * On which of my preferred days, in order of preference, are you free? -1 for none.
 * first element in the intersection, in the order of the first array, -1 if empty
 * first value of an array of non-negative numbers that a second has, too, or -1
 * earliest number of list a which list b has too, -1 otherwise
 * first shared item in order of list one, -1 when nothing is shared
 * Write a function which returns the earliest number of a first array that also appears anywhere in a second one, -1 if none does.
 * Python: next((v for v in a if v in b), -1)
 * go through the first list, stop at a number the second list has too, give it; -1 if that never happens
 * First term of sequence A which belongs to the set B, -1 if A and B are disjoint
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
 * On which days are all three friends free? Sorted lists of days in, common days once each in {out}, count returned.
 * intersection of three ascending arrays, ascending and without repeats, size returned
 * values present in each of three sorted arrays, each once to {out}; number as result
 * what do three sorted lists have in common? each value once into {out}, return the count
 * numbers shared by three ordered lists, written once each, how many is returned
 * overlap of three ascending arrays into {out} without duplicates; length returned
 * Write a program to find the values present in all three ascending arrays of equal length, each once, and return how many there are.
 * Python: out = sorted(set(a) & set(b) & set(c)); return len(out), inputs sorted
 * three ordered lists, which numbers are in each of them? no repeats, count them
 * Three-pointer intersection of nondecreasing sequences, duplicates collapsed
 * How do I intersect 3 sorted arrays with one common length in linear time?
 * common elements of three sorted arrays into out, return count
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
 * list all combinations of two arrays in {out}, each pair as two neighbouring numbers, second array running fastest; return the pairs' number
 * Which outfits can I make from these shirts and these trousers? List all pairs flat, shirt by shirt, and return how many.
 * cross product of two lists of values as neighbouring pairs in {out}, in nested loop order; pair count returned
 * all ordered pairs (x, y), x from the first and y from the second array, flat into {out}; return the number of pairs
 * nested loops over two arrays writing each pair next to each other; the result is how many pairs
 * A times B as a flat array of pairs, A's elements in the outer loop, number of pairs returned
 * every combination of one value from each list, written pair by pair to {out}, count of pairs back
 * every a with every b, as pairs in {out} in order; how many pairs is the result
 * make all couples out of two lists, two numbers in a row each, and return the number of couples
 * Write a function to form every pair of an item from the first array with an item from the second, stored flat (a0, b0, a0, b1, ...), returning the number of pairs.
 * Python: out = [v for p in itertools.product(a, b) for v in p]; return len(out) // 2
 * pair up each number of one list with each of the other, write the pairs one after another, how many pairs?
 * Direct product A × B in lexicographic index order, interleaved in a flat buffer; result is its cardinality
 * SQL CROSS JOIN of two int arrays as a flat array of pairs: how, with the pair count?
 * cartesian product of two arrays into out, return number of pairs
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
 * Which characters do both words use? Return how many different ones.
 * number of common characters of {a} and {b}, repeats ignored
 * Return the number of different characters found in the first and the second text.
 * how many different characters occur in both strings
 * overlap of the characters of two names: number of different shared ones
 * count of distinct characters that two strings have in common
 * how many kinds of characters do two words share
 * count characters that are in both strings, once each
 * Write a program that counts the different characters which occur in both of two strings.
 * Python: len(set(a) & set(b)) for two str
 * how many different letters do these two words share
 * Cardinality of the intersection of two strings' character sets
 * How many unique characters are contained in both texts?
 * number of distinct common characters of two strings
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
 * Can the anonymous letter, given first, be cut out of the newspaper, given second?
 * is the first string constructible from the letters of the second, each usable once?
 * letters needed (first string) against letters available (second): are there enough of each
 * can I spell the first text with the characters of the second, using each only once
 * my word, then the letters available: do they suffice
 * cut letters out of b to write a: possible or not
 * Write a function that checks if a first string can be spelled with the characters of a second one, each of which may be used once at most.
 * Python: not Counter(a) - Counter(b)
 * could I cut the first word out of the letters of the second one?
 * Is the character multiset of the first string included in that of the second?
 * How do I test whether one word can be built with another word's letters, no letter reused?
 * can string a be made from the letters of string b
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
 * equal alphabets of two words, repeats and order ignored
 * compare character sets: "aab" and "ba" agree, "abc" and "ab" do not
 * Are {a} and {b} made of the same characters?
 * set equality of the characters of two texts
 * same characters used in two strings, counts aside
 * do both words contain exactly the same kinds of characters?
 * do two words use the very same letters, counts ignored
 * compare the sets of characters of two texts for equality
 * Write a program which determines whether exactly the same characters are used in two strings, no matter how often or in what order.
 * Python: set(s1) == set(s2)
 * do both words use the same letters? repeats don't matter
 * Equality of the alphabets (sets of occurring bytes) of two strings
 * How can I check that two texts consist of an identical set of characters?
 * do two strings have the same set of characters
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
