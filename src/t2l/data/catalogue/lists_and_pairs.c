/**
 * Unzip a flat list of n pairs: write the first members to one array and the second members to another.
 * unzip n pairs stored as x0, y0, x1, y1, ... into an array of x values and an array of y values
 * Write a function to unzip a list of pairs (2n numbers, one pair after the other) into two separate lists.
 * How do I split a flat array of n (x, y) pairs into one array with the xs and one with the ys?
 * like Python's zip(*pairs): pairs, their number, then the array for the first items and the one for the second items
 * the opposite of zipping: even positions of a 2n-element array go to the first output, odd positions to the second
 * Write a program that separates n tuples of two numbers, stored flat, into a list of first and a list of second elements.
 * deinterleave an array of 2n values into two arrays of n values
 * Given n (key, value) pairs in one flat array, extract the keys into one array and the values into a second one.
 * split array-of-structs data, n records x, y, x, y, ..., into an array of xs and an array of ys
 * I have n pairs in one array, want all left members in array one and all right members in array two
 * Turns a flat pair list into two parallel lists; arguments are the pairs, the number of pairs, and both outputs.
 * separate interleaved left and right samples, n of each, into a left buffer and a right buffer
 *
 * @T int32_t int64_t double
 * @name unzip_pairs unzip split_pairs
 * @array pairs 16
 * @array first 8
 * @array second 8
 * @range pairs -50 50
 * @range n 0 8
 */
void unzip_pairs(const T *pairs, int32_t n, T *first, T *second) {
    for (int32_t i = 0; i < n; i++) {
        first[i] = pairs[2 * i];
        second[i] = pairs[2 * i + 1];
    }
}

/**
 * Zip three lists of n elements into one flat list of n triples.
 * zip of three arrays: out becomes a0, b0, c0, a1, b1, c1, ...
 * Write a function to zip three lists of the same length into a list of triplets, stored flat one triplet after the other.
 * How do I zip 3 arrays of length n together, so that element i of each stands side by side in the output?
 * like list(zip(a, b, c)) into a flat output of 3n numbers
 * interleave three equally long arrays element by element
 * combine separate red, green and blue arrays of n values into one buffer with r, g, b per pixel
 * Write a program that joins three lists into tuples of three: the i-th tuple holds the i-th element of each list.
 * Given three columns of n numbers, store them as a table with three entries per row, row after row.
 * turn three parallel arrays of n elements into one flat array of triples, same index together
 * I need take one element of first, one of second, one of third list, again and again, until n of each are written
 * Weaves three lists into the output: output[3i], output[3i + 1] and output[3i + 2] are the i-th elements of the three.
 * planar to packed: x array, y array, z array to xyz xyz xyz
 *
 * @T int32_t int64_t double
 * @name zip_three zip3 interleave_three
 * @array a n
 * @array b n
 * @array c n
 * @array out 24
 * @range a -50 50
 * @range b -50 50
 * @range c -50 50
 * @range n 0 8
 */
void zip_three(const T *a, const T *b, const T *c, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[3 * i] = a[i];
        out[3 * i + 1] = b[i];
        out[3 * i + 2] = c[i];
    }
}

/**
 * Swap the two members of every pair in a flat list of n pairs, in place: (x, y) becomes (y, x).
 * flip each of the n pairs in a flat list in place, the pairs stay in their order
 * Write a function to reverse each tuple of two in a list of n tuples stored flat; the order of the tuples stays.
 * invert a dictionary of n entries stored as key, value, key, value, ...: every key changes places with its value, in place
 * How do I exchange x and y in all n points of a flat array x0, y0, x1, y1, ...?
 * Write a program to swap neighbours two by two: elements 0 and 1, 2 and 3, and so on, for n such pairs.
 * inverse of a relation: turn all (a, b) of a flat list of n pairs into (b, a), in place
 * [1, 2, 3, 4] becomes [2, 1, 4, 3]: swap each pair in place; the count passed is the number of pairs
 * turn (latitude, longitude) into (longitude, latitude) for n coordinates in one array, in place
 * swap adjacent elements pairwise in an array of n pairs, so 2n numbers
 * reverse the direction of all n edges in a flat list of (from, to) pairs
 * Given an array of pairs and how many pairs there are, exchange the left and the right item within each.
 * all n tuples in the flat list should be turned around, (a, b) to (b, a), no new list
 *
 * @T int32_t int64_t double
 * @name swap_pair_members flip_pairs invert_pairs
 * @array pairs 16
 * @range pairs -50 50
 * @range n 0 8
 */
void swap_pair_members(T *pairs, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T x = pairs[2 * i];
        pairs[2 * i] = pairs[2 * i + 1];
        pairs[2 * i + 1] = x;
    }
}

/**
 * Sort n pairs of a flat array by the {KEY} of their two members, ascending and stable, in place.
 * sort a list of n tuples (two numbers each, stored flat) by tuple {KEY}, smallest first, equal ones in their old order
 * Write a function to order a list of n pairs by the {KEY} of each pair, lowest first, ties keep their order.
 * How do I sort n pairs by their {KEY}, ascending and stable, when they lie one after the other in an array of 2n numbers?
 * stable ascending in-place sort of n flat pairs with the {KEY} of both members as key
 * like Python's list sort with the {KEY} of both members as key, for n pairs stored flat
 * Write a program that arranges n tuples of two, stored flat, in increasing order of their {KEY}, stable.
 * Given n (x, y) pairs in one array, rearrange them so that the {KEY} of x and y never gets smaller; stable.
 * sort n couples of numbers by {KEY}, from small to large; couples with the same {KEY} keep their order
 * The key for sorting these n pairs is the {KEY} of the members; ascending; in place; stable please.
 * reorder n flat pairs so the {KEY} goes up, whole pairs are moved, ties stay as they were
 * Sorts a flat pair list by {KEY}, smallest first, by insertion sort, so ties keep their order; n is the number of pairs.
 * put a flat list of n pairs in ascending order of their {KEY}, in place, stable
 *
 * @KEY pairs[2*i]+pairs[2*i+1] "sum"
 * @KEY pairs[2*i]*pairs[2*i+1] "product"
 * @T int32_t int64_t
 * @name sort_pairs_by sort_tuples_by order_pairs_by
 * @array pairs 16
 * @range pairs -9 9
 * @range n 0 8
 */
static T key_of(const T *pairs, int32_t i) { return KEY; }

void sort_pairs_by(T *pairs, int32_t n) {
    for (int32_t k = 1; k < n; k++) {
        T x = pairs[2 * k], y = pairs[2 * k + 1], key = key_of(pairs, k);
        int32_t j = k;
        for (; j > 0 && key_of(pairs, j - 1) > key; j--) {
            pairs[2 * j] = pairs[2 * j - 2];
            pairs[2 * j + 1] = pairs[2 * j - 1];
        }
        pairs[2 * j] = x;
        pairs[2 * j + 1] = y;
    }
}

/**
 * Write every two consecutive elements of a list as a pair to a flat output and return how many pairs there are.
 * itertools.pairwise: (a0, a1), (a1, a2), ... into a flat array, result is the number of pairs
 * Write a function to pair up consecutive elements of a list, overlapping, and return the count of pairs, 0 if fewer than two.
 * [1, 5, 7] gives 1, 5, 5, 7 and returns 2: overlapping neighbour pairs
 * How do I make a list of all adjacent pairs of an array (each inner element is used twice), and their number?
 * equivalent of Python's zip(lst, lst[1:]) into a flat output; return the number of tuples
 * Given a path of n vertices, write its edges (from, to) to a flat array and return how many edges there are.
 * turn a route of stops into legs: start and end of each leg, one after another; the number of legs is returned
 * Write a program that writes each element and the next one as a tuple to a flat output and returns how many tuples there are.
 * sliding window of width two over an array, each step written out as a pair; the number of pairs is returned
 * overlapping successive pairs of an array, written flat to an output; return their number, max(n - 1, 0)
 * every element together with its successor, as flat pair list; returns number of pairs
 * bigrams of a sequence of integers: write them flat and return their number
 *
 * @T int32_t int64_t
 * @name pairwise consecutive_pairs bigrams
 * @array a n
 * @array out 16
 * @range a -50 50
 * @range n 0 8
 */
int32_t pairwise(const T *a, int32_t n, T *out) {
    int32_t pairs = 0;
    for (int32_t i = 0; i + 1 < n; i++) {
        out[2 * pairs] = a[i];
        out[2 * pairs + 1] = a[i + 1];
        pairs++;
    }
    return pairs;
}

/**
 * Write all combinations of two elements of a list, the earlier one first, as flat pairs to out; return how many there are.
 * itertools.combinations(lst, 2) into a flat array; returns the number of pairs
 * Write a function to list all unordered pairs of elements at different positions, in order of position, and return their count.
 * How can I generate every pair (a[i], a[j]) with i < j, written flat to an output, and count them?
 * every two elements as a pair: [1, 2, 3] gives 1, 2, 1, 3, 2, 3 and returns 3
 * all 2-combinations of an array written flat, first with each later one, then second with each later one, and so on; return their count
 * round-robin fixtures: every team number of the list plays every later one once; write the games as pairs, return how many
 * Write a program that writes each possible couple of list elements once (not with itself), pair after pair; result n(n-1)/2.
 * enumerate the pairs i < j of an array, store both values of each one after the other, return the number of pairs
 * who shakes hands with whom: all pairs of people from a list of ids, flat, number of handshakes returned
 * pairs of elements at two different positions, each two positions once, in position order into the buffer; number of pairs returned
 * Produces the edges of the complete graph on the given vertex labels as a flat edge list and returns their number.
 * nested loop over i and j > i, store a[i] then a[j], return the number of pairs stored
 *
 * @T int32_t int64_t
 * @name combinations_of_two all_pairs pair_combinations
 * @array a n
 * @array out 30
 * @range a -50 50
 * @range n 0 6
 */
int32_t combinations_of_two(const T *a, int32_t n, T *out) {
    int32_t pairs = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) {
            out[2 * pairs] = a[i];
            out[2 * pairs + 1] = a[j];
            pairs++;
        }
    return pairs;
}

/**
 * Keep only those of n flat pairs whose members are both {KIND}, in place and in order; return how many pairs are left.
 * filter a list of n tuples: keep the tuples of which both numbers are {KIND}; flat array, new number of tuples returned
 * Write a function to remove from n flat pairs every one in which a member is not {KIND} and return the number of remaining pairs.
 * How do I drop all pairs from a flat list of n pairs except those with both values {KIND}, and get the new pair count?
 * retain the pairs with two {KIND} members in a flat list of n pairs, close the gaps, give back the count
 * keep the pairs of which both items are {KIND}, in place on 2n numbers in order; return how many pairs stay
 * Write a program that extracts the tuples with all elements {KIND} from a list of n tuples of two; compact in place, return count.
 * only those of n pairs where x and y are both {KIND} shall stay, in the same order; result is their number
 * Given n pairs in one array, delete those with at least one member that is not {KIND}; return how many are left.
 * both members {KIND}: keep, otherwise discard; in-place compaction of a flat list of n pairs, new pair count returned
 * points whose two coordinates are {KIND} move to the front of the flat array in their order, how many of n are they?
 * Deletes all but the pairs of two {KIND} numbers from a flat list of n pairs and returns how many pairs are left.
 *
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @KIND %2==0 "even"
 * @KIND !=0 "nonzero"
 * @T int32_t int64_t
 * @name filter_pairs keep_pairs tuples_with_all
 * @array pairs 16
 * @range pairs -9 9
 * @range n 0 8
 */
int32_t filter_pairs(T *pairs, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        T x = pairs[2 * i], y = pairs[2 * i + 1];
        if (x KIND && y KIND) {
            pairs[2 * count] = x;
            pairs[2 * count + 1] = y;
            count++;
        }
    }
    return count;
}

/**
 * Count the mirrored pairs of a flat list of n pairs: positions i < j where pair j is pair i turned round.
 * how many symmetric pairs are in a list of n tuples: (a, b) with a (b, a) further on, every match of two positions counts
 * Write a function to count the symmetric pairs of a flat list of n pairs, i.e. indices i < j with first[i] == second[j] and second[i] == first[j].
 * number of index pairs i < j such that tuple i reversed equals tuple j, in a flat array of n tuples
 * How do I count, over all n tuples (a, b) of a flat list, their mirror images (b, a) later in the list?
 * [(1, 2), (3, 4), (2, 1)] stored flat with n = 3 gives 1: count the positions i < j that hold reversed partners
 * Write a program to count swapped duplicates, i < j, in a flat list of n two-element tuples; (5, 5) twice is also one match.
 * count matches of a pair with its inverse at a later place, for n pairs in an array of 2n numbers
 * n friend requests (from, to) stored flat: how often does a request meet its opposite, over all positions i < j?
 * in a flat list of n edges, how many unordered pairs of positions hold edges opposite to each other?
 * For each of n flat pairs count the later pairs that are its reverse and return the total.
 * in a flat list of n flights (origin, destination), count the combinations of two flights i < j which are out and back
 *
 * @T int32_t int64_t
 * @name count_mirrored_pairs symmetric_pairs count_reversed_pairs
 * @array pairs 16
 * @range pairs 0 2
 * @range n 0 8
 */
int32_t count_mirrored_pairs(const T *pairs, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            count += pairs[2 * i] == pairs[2 * j + 1] && pairs[2 * i + 1] == pairs[2 * j];
    return count;
}

/**
 * Merge the entries with equal keys in a flat list of n (key, value) pairs by {OP}, in place, keys in first-seen order; return how many keys are left.
 * groupby key and {OP} on n key-value pairs stored k0, v0, k1, v1, ...: one pair per key in order of first appearance, count returned
 * Write a function to reduce n flat (key, value) tuples in place to one per key, first-seen order, with the {OP:2} of its values; return the number of keys.
 * aggregate n flat key-value pairs by key: {OP:2} of the values that share a key, result compacted in place, keys by first appearance, returns the group count
 * How do I group n flat key-value pairs in place, first-seen order, with the {OP:2} per key, and get the number of keys?
 * like SQL's {OP}(value) with GROUP BY key over n flat pairs, in place, keys in first-seen order, number of groups as the result
 * collapse repeated keys of a flat list of n (key, value) pairs into their first entry with the {OP:2} of the values; return how many entries stay
 * Write a program that groups n flat (key, value) tuples in place by their first element and keeps the {OP:2} of the second elements; first-seen order, new length.
 * {OP:2} of the values per key in a flat list of n pairs, in place; pairs with a known key are folded into the earlier one; returns the pair count
 * keep one pair per id in a flat array of n (id, amount) pairs, in order of first appearance, with the {OP:2} of its amounts; return how many ids
 * Given n pairs key then value in a flat array, combine duplicates of a key using {OP}, keep order, give back the new number of pairs.
 * combine the values of the same key with {OP:2} in a flat list of n pairs, in place, first-seen order; how many keys are left?
 *
 * @OP x+y "sum" "total"
 * @OP x>y?x:y "max" "maximum"
 * @OP x<y?x:y "min" "minimum"
 * @T int32_t int64_t
 * @name reduce_by_key group_by_key aggregate_pairs
 * @array pairs 16
 * @range pairs -5 5
 * @range n 0 8
 */
static T combine(T x, T y) { return OP; }

int32_t reduce_by_key(T *pairs, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        T key = pairs[2 * i], value = pairs[2 * i + 1];
        int32_t j = 0;
        while (j < count && pairs[2 * j] != key) j++;
        if (j < count) {
            pairs[2 * j + 1] = combine(pairs[2 * j + 1], value);
        } else {
            pairs[2 * count] = key;
            pairs[2 * count + 1] = value;
            count++;
        }
    }
    return count;
}

/**
 * Write the distinct values of a list, by first appearance, to one array and how often each occurs to another; return how many there are.
 * collections.Counter of a list: distinct values and their counts in two outputs, first-seen order, number of distinct values returned
 * Write a function to compute element frequencies of an unsorted array: values out in first-seen order, counts out; return how many values.
 * frequency table of integers: unique values in order of appearance plus their counts, result is the table's length
 * value_counts without sorting: two output arrays, values then counts, and the number of entries as the result
 * How do I tally an array into a values array, by first appearance, and a counts array, and get how many values there are?
 * Write a program to count every distinct number; store the numbers, first seen first, and their counts in two arrays, return how many numbers.
 * build a histogram dictionary from a list: keys array in order of first occurrence, counts array, size returned
 * from votes given as candidate numbers, list each candidate once, in first-vote order, and in a second array the votes; return the number of candidates
 * distinct elements to one array in order of their first position, multiplicities to another, number of distinct elements returned
 * [4, 7, 2, 7] gives values 4, 7, 2 and counts 1, 2, 1 and returns 3
 * I want know each different number of the list, first seen first, and how many of it, in two lists; function gives number of different ones
 * Counts the copies of each value; outputs the values in first-seen order, then the counts, and returns how many values there are.
 *
 * @T int32_t int64_t
 * @name value_counts element_frequencies tally_values
 * @array a n
 * @array values n
 * @array counts n
 * @range a 0 5
 * @range n 0 8
 */
int32_t value_counts(const T *a, int32_t n, T *values, int32_t *counts) {
    int32_t distinct = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < distinct && values[j] != a[i]) j++;
        if (j == distinct) {
            values[distinct] = a[i];
            counts[distinct++] = 0;
        }
        counts[j]++;
    }
    return distinct;
}

/**
 * Run-length encode a list: write the value of each run of equal neighbours to values and its length to counts; return the number of runs.
 * run-length encoding of an array of integers into two arrays, values and run lengths, number of runs returned
 * Write a function to encode consecutive duplicates as value and count in two output arrays; return how many entries there are.
 * itertools.groupby on equal neighbours: keys to the first output, group sizes to the second, number of groups as result
 * How do I compress [1, 1, 2, 1] to values 1, 2, 1 and counts 2, 1, 1, and get the number of runs, 3?
 * pack consecutive duplicates of a list into runs; store the runs' values and their lengths in two arrays, return the run count
 * Write a program for RLE of an int list: separate arrays for the values and the repetitions, result is their common length.
 * consecutive equal elements become one entry: value to the first output, repeat count to the second; the number of entries is returned
 * group adjacent equal numbers, write values and lengths of the groups to two arrays, return how many groups there are
 * RLE compression of n integers; outputs: run values, run lengths; result: the number of runs
 * count how many times in a row each value comes, list values and counts of the streaks in two arrays, return the number of streaks
 * Encodes runs into a value array and a length array; equal values which are not neighbours stay separate; returns number of entries.
 *
 * @T int32_t int64_t
 * @name run_length_encode rle_encode encode_runs
 * @array a n
 * @array values n
 * @array counts n
 * @range a 0 2
 * @range n 0 9
 */
int32_t run_length_encode(const T *a, int32_t n, T *values, int32_t *counts) {
    int32_t runs = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || a[i] != a[i - 1]) {
            values[runs] = a[i];
            counts[runs++] = 0;
        }
        counts[runs - 1]++;
    }
    return runs;
}

/**
 * For each element of a list, write how many earlier elements are equal to it.
 * cumcount: out[i] is the number of times a[i] has occurred before index i
 * Write a function to number the occurrences of each value from 0: first one gets 0, its next copy 1, and so on.
 * [5, 5, 3, 5] gives [0, 1, 0, 2]: running count of earlier duplicates
 * pandas groupby(...).cumcount() for an array, written to out
 * How many times did I see this element already? Answer for every position, into a second array.
 * occurrence number of every element, counted from zero, e.g. for making names unique
 * Write a program which stores for each index the count of equal elements standing to its left.
 * for each item of the log, how often that item came up earlier, into an output array
 * count previous equal values at each position of an array
 * repetition index per element, to out: 0 for a new value, k if it came k times before
 * for every a[i] the number of j < i with a[j] == a[i], to out
 *
 * @T int32_t int64_t
 * @name cumcount earlier_copies occurrence_numbers
 * @array a n
 * @array out n
 * @range a 0 3
 * @range n 0 9
 */
void cumcount(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = 0; j < i; j++) out[i] += a[j] == a[i];
    }
}

/**
 * For each element of a list, write how often its value occurs in the whole list.
 * replace each number by its frequency, in a second array
 * Write a function to map every element of an array to the count of that element in the array.
 * [5, 5, 3] gives [2, 2, 1]: multiplicity of each element at its position
 * frequency encoding of a categorical column: out[i] is the number of rows with the category a[i]
 * equivalent of Python's [lst.count(x) for x in lst], written to out
 * How do I get, per position, the total number of copies of the element there?
 * pandas transform('count'): size of the group of each element
 * for each person's surname code, how many persons have the same code, themselves included
 * Write a program that stores beside every array element how many times it appears in total.
 * occurrences of a[i] among all n elements, for all i, output array
 * count of equal elements (itself included, earlier and later) for every position of an array
 *
 * @T int32_t int64_t
 * @name frequency_of_each map_to_counts multiplicities
 * @array a n
 * @array out n
 * @range a 0 3
 * @range n 0 9
 */
void frequency_of_each(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = 0; j < n; j++) out[i] += a[j] == a[i];
    }
}

/**
 * Factorize a list: replace each value by a code 0, 1, 2, ... in order of first appearance, into codes; return the number of codes.
 * label encoding of an array by first appearance: equal values get the same code, new values the next one from 0; number of labels returned
 * pandas.factorize without the uniques: codes out, how many different values as the result
 * Write a function to give every distinct value of a list an id, counted from 0 as they turn up, and write each element's id; return the number of ids.
 * [30, 10, 30, 20] gives codes [0, 1, 0, 2] and returns 3
 * How do I turn arbitrary category numbers into codes 0, 1, 2, ... in the order they first occur, and get how many there are?
 * encode categories as integers, first seen category is 0, next new one 1, return how many categories
 * normalise a labelling so that labels come up as 0, 1, 2, ... from left to right, returns number of labels
 * Write a program to write for each element the index of its value among the distinct values in first-seen order; return how many are distinct.
 * compress values to small ids from 0 by order of appearance (not by size), ids to a second array, count of ids returned
 * pattern of a sequence: the first value becomes 0, each further new value the next number; number of distinct values is the result
 * assigns dense ids from 0 to keys as they arrive and writes the id of each key, giving back how many were assigned
 *
 * @T int32_t int64_t
 * @name factorize label_encode intern_values
 * @array a n
 * @array codes n
 * @range a -4 4
 * @range n 0 9
 */
int32_t factorize(const T *a, int32_t n, int32_t *codes) {
    int32_t next = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < i && a[j] != a[i]) j++;
        codes[i] = j < i ? codes[j] : next++;
    }
    return next;
}

/**
 * For each element of the first list, write 1 if it occurs in the second list and 0 if not.
 * isin: flags for the n elements of a, 1 where the element is among the m elements of b
 * Write a function to mark which elements of one array are contained in another; the 0/1 marks go to an output array.
 * numpy in1d for two int arrays, result as ones and zeros
 * equivalent of Python's [int(x in b) for x in a], written to flags
 * How do I test every number of a list for membership in a second list and store 1 or 0 for each?
 * membership mask, ones and zeros, of the first array with respect to the second one
 * for every ordered article number, is it in the stock list? 1 or 0 per order, written to flags
 * Write a program that makes a mask array: 1 at positions whose value is found in the other array, else 0.
 * out[i] = 1 if a[i] is an element of b, otherwise out[i] = 0
 * indicator of set membership for each item: list a, its length, set b, its length, output flags
 * tick off the items of the first list which appear anywhere in the second list, as a list of 1 and 0
 *
 * @T int32_t int64_t
 * @name is_in membership_mask mark_members
 * @array a n
 * @array b m
 * @array flags n
 * @range a 0 6
 * @range b 0 6
 * @range n 0 8
 * @range m 0 5
 */
void is_in(const T *a, int32_t n, const T *b, int32_t m, int32_t *flags) {
    for (int32_t i = 0; i < n; i++) {
        flags[i] = 0;
        for (int32_t j = 0; j < m && !flags[i]; j++) flags[i] = a[i] == b[j];
    }
}

/**
 * Left join: for each of n wanted keys, write the value beside its first match among m table keys, or a default if there is none.
 * vectorised dictionary lookup: out[i] is the value of wanted[i] in parallel key and value arrays, the default when missing
 * Write a function to map a list of keys through a dictionary of m keys and values; absent keys get the default; results to out.
 * pandas map / VLOOKUP of a whole column: wanted keys, n, table keys, table values, m, default, output
 * equivalent of [d.get(k, default) for k in wanted], with the dict as a key array and a value array
 * How do I look up many keys at once in a key array beside a value array, writing a fallback for keys that are not there?
 * fetch the price of every ordered id from id and price arrays, a fallback price for unknown ids, into out
 * translate codes with a lookup table (codes and meanings in two arrays, first match wins), unknown ones become the default
 * Write a program that joins ids with a table (id column, value column): the first match's value per id, a default for no match.
 * left outer join of a key column with a key/value table, first matching row only, default instead of null
 * for all query keys, write the value stored under the key in parallel key and value arrays; default where the key does not exist
 * translate every key of a list to its value by a mapping given as keys and values; otherwise write the default; results to out
 *
 * @T int32_t int64_t
 * @name lookup_all left_join map_through
 * @array wanted n
 * @array keys m
 * @array values m
 * @array out n
 * @range wanted 0 6
 * @range keys 0 6
 * @range values -50 50
 * @range missing -1 0
 * @range n 0 6
 * @range m 0 6
 */
void lookup_all(const T *wanted, int32_t n, const T *keys, const T *values, int32_t m, T missing, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = missing;
        for (int32_t j = 0; j < m; j++) {
            if (keys[j] == wanted[i]) {
                out[i] = values[j];
                break;
            }
        }
    }
}

/**
 * Cross-tabulate two category columns with {K} codes from 0 each: counts[x * {K} + y] becomes the number of rows with the codes x and y.
 * crosstab of two arrays of codes below {K}, written as a row-major {K} by {K} table of counts that is zeroed first
 * Write a function for the contingency table of two lists of n codes ({K} possible ones, numbered from 0), first list as rows; clear the table before counting.
 * two-way frequency table: how often does each combination of first (row) and second (column) code from 0 occur, {K} x {K} counts, cleared first
 * How do I count the pairs (a[i], b[i]) in a {K} by {K} matrix, reset to 0 first, when all numbers are at least 0 and below {K}?
 * fresh confusion matrix of {K} classes numbered from 0, actual labels first (rows), predicted labels second (columns), flat, zeroed before
 * 2D histogram of two integer arrays with {K} bins each, one bin per value from 0, flat output zeroed first, first array as rows
 * pivot table of counts, old contents overwritten: row label from the first array, column label from the second, {K} labels each, numbered from 0
 * joint frequencies of two parallel lists of codes from 0, {K} codes, in a flat matrix, zeroed first, with the first code as row
 * Write a program that makes a cross table of n answers to two questions, {K} possible answers numbered from 0, first question as rows, flat; set it to zero first.
 * co-occurrence counts of {K} codes from 0 at the same index in two arrays, row from the first; the output is zeroed first
 * tally of (x, y) combinations, x from the first list selects the row, y from the second the column; {K} rows and {K} columns from 0, zeroed at the beginning
 *
 * @K 2 3 4
 * @name crosstab contingency_table confusion_matrix
 * @array a n
 * @array b n
 * @array counts 16
 * @range a 0 1
 * @range b 0 1
 * @range n 0 9
 */
void crosstab(const int32_t *a, const int32_t *b, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < K * K; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++) counts[a[i] * K + b[i]]++;
}

/**
 * Keep only the first k occurrences of each value in a list, in place and in order; return the new length.
 * delete the occurrences of an element after its k-th: unsorted array, in place, new length returned
 * Write a function to limit every value of an array to at most k copies, dropping the later ones; return how many elements remain.
 * [1, 2, 1, 1, 2] with k = 2 becomes [1, 2, 1, 2]: keep the first k of each value in place, return the length
 * How do I remove duplicates from a list but allow up to k of each? In place, order kept, returns the length.
 * cap the multiplicity of every number at k in place, first come first kept; return the new length
 * remove surplus copies in place: an element stays only if fewer than k equal ones stand before it; new length returned
 * Write a program that lets each customer id through k times and discards the rest; compact in place, number kept.
 * at most k of a kind in the list, extra ones further right are erased, result is the count left
 * like pandas groupby head(k) on the values themselves, in place, new length returned; k = 0 empties the list
 * deduplicate, but leave the first k copies of every value, in place and in order; the length after it is returned
 * I want every number maximum k times in my array, the first ones survive, in place, and the new length back
 *
 * @T int32_t int64_t
 * @name limit_occurrences keep_first_k_of_each cap_copies
 * @array a n
 * @range a 0 3
 * @range n 0 9
 * @range k 0 3
 */
int32_t limit_occurrences(T *a, int32_t n, int32_t k) {
    int32_t length = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < length; j++) copies += a[j] == a[i];
        if (copies < k) a[length++] = a[i];
    }
    return length;
}

/**
 * Drop every k-th element of a list, in place: those at positions k, 2k, 3k, ... counted from 1; return the new length.
 * remove every kth item from an array (k at least 1), close the gaps, return how many are left
 * Write a function to delete each k-th element of a list, counting from one, and give back the remaining length.
 * [1, 2, 3, 4, 5] with k = 2 becomes [1, 3, 5]: every k-th element dropped in place, new length returned
 * drop every k'th element, as in the ninety-nine Lisp problems, but in place with the new size as result
 * equivalent of Python's del lst[k-1::k] on an array, returning the length afterwards
 * How can I erase the elements number k, 2k, 3k and so on from an array in one pass and get the new length?
 * thin out a list in place by throwing away each k-th entry, the others keep their order; how many are left?
 * every k-th person (1-based) leaves the queue, once through; those who stay move up; return how many stay
 * Write a program to filter out elements whose 1-based position is a multiple of k; compact in place, return count.
 * skip each kth sample and keep the rest, in the same buffer, result is the number kept; k = 1 leaves nothing
 * Removes one out of k elements, always the last of each group of k, an incomplete group stays whole; returns length.
 *
 * @T int32_t int64_t
 * @name drop_every drop_every_kth remove_every_kth
 * @array a n
 * @range a -50 50
 * @range n 0 9
 * @range k 1 4
 */
int32_t drop_every(T *a, int32_t n, int32_t k) {
    int32_t length = 0;
    for (int32_t i = 0; i < n; i++)
        if ((i + 1) % k != 0) a[length++] = a[i];
    return length;
}

/**
 * Python's a[start:stop:step] with a positive step: copy every step-th element from index start to before stop to out; return how many.
 * extended slice of an array: start, stop (exclusive) and step, copied to an output, number of elements returned
 * Write a function to slice a list by start, stop and stride: elements start, start + stride, ... below stop go to out; return their count.
 * How do I do lst[start:stop:step] in C, for 0 <= start, stop <= n and step >= 1, with the slice length as result?
 * strided copy from an array: begin index (included), end index (excluded), stride; returns the number copied
 * from a first index, included, up to a last one, excluded, take every step-th item into a second array and return the count
 * subsample a signal: parameters array, start, stop (exclusive), step, output; result is how many samples were taken
 * copy of a sublist with gaps: from start to before stop, jumping by step; returns its length, 0 if start is not below stop
 * Write a program that, beginning at index start and ending before stop, extracts each step-th element into an array, and counts them.
 * slicing a list as numpy does, by start, stop and a positive step within the list, into out; gives the length of the slice
 * With start, stop and step given, picks a[start], a[start + step], ... while the index is less than stop, stores them, returns how many.
 * range(start, stop, step) used as indices, step positive: gather those elements in order, number of them is the return value
 *
 * @T int32_t int64_t double
 * @name slice_with_step strided_slice step_slice
 * @array a 10
 * @array out 10
 * @range a -50 50
 * @range start 0 9
 * @range stop 0 10
 * @range step 1 4
 */
int32_t slice_with_step(const T *a, int32_t start, int32_t stop, int32_t step, T *out) {
    int32_t count = 0;
    for (int32_t i = start; i < stop; i += step) out[count++] = a[i];
    return count;
}

/**
 * Tile a list: write its n elements k times one after another to out and return the length n * k.
 * Python's lst * k for k >= 0: the whole list repeated k times into an output, total length returned
 * Write a function to repeat an entire array k times, copy after copy, in a second array and return the new length.
 * numpy tile of a one-dimensional array: [1, 2] with 3 repetitions gives [1, 2, 1, 2, 1, 2], length returned
 * How do I concatenate an array with itself so that it is there k times in a row, and get the new length?
 * list multiplication by k, result stored in out, its number of elements as the return value
 * cycle through the list k times and write everything down, number of elements written is returned
 * Write a program that appends k copies of a list to an empty output; 0 copies give length 0.
 * loop a pattern of n steps k times into a longer sequence and return its length
 * k-fold repetition of the array as a block, not element by element, into out; the length is returned
 * the same sequence again and again, k times, in one big array; return how long this is
 * repeat the complete list end to end for k rounds, copy to out, return the total count of elements
 *
 * @T int32_t int64_t double
 * @name tile_array repeat_list multiply_list
 * @array a n
 * @array out 24
 * @range a -50 50
 * @range n 0 6
 * @range k 0 4
 */
int32_t tile_array(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i < n * k; i++) out[i] = a[i % n];
    return n * k;
}

/**
 * Pad a list with k copies of x on both sides: write them, the n elements and k more copies to out; return the new length.
 * numpy.pad with a constant: k times x before and k times x after the array, length n + 2k returned
 * Write a function to surround an array with a border of k values x at each end, in a second array; return its length.
 * [5, 6] padded by k = 2 with x = 0 becomes [0, 0, 5, 6, 0, 0], a new list whose length is returned
 * How do I add k filler elements in front of and behind a list and get the new length? Parameters: list, length, k, filler, output.
 * constant padding of a signal before a convolution: k values x at both ends, new length as the result
 * put a margin of k times the value x around the list, left and right, into out; return the new length
 * Write a program that extends a list on both ends by k entries all equal to a given value and returns the size.
 * symmetric padding of a list into an output, first the number of fillers per side, then their value; total length returned
 * frame a sequence with k fill values x on the left and k on the right, copy to the output and return how long it is
 * copy an array with k guards x at the beginning and k at the end; return the length of the copy
 * prepend and append k elements of value x each to a list in a new buffer, return the padded length
 *
 * @T int32_t int64_t
 * @name pad_both_sides pad_array add_border
 * @array a n
 * @array out 16
 * @range a -50 50
 * @range n 0 8
 * @range k 0 4
 * @range x -9 9
 */
int32_t pad_both_sides(const T *a, int32_t n, int32_t k, T x, T *out) {
    for (int32_t i = 0; i < n + 2 * k; i++) out[i] = i < k || i >= n + k ? x : a[i - k];
    return n + 2 * k;
}

/**
 * Count the index pairs i < j of an array whose two elements have the {OP} x.
 * number of pairs of elements at different positions with {OP} equal to x
 * Write a function to count pairs in a list with a given {OP}; each two positions count once.
 * how many pairs (i, j), i < j, have {OP} of a[i] and a[j] exactly x
 * How do I count all pairs of array elements whose {OP} is a target value?
 * Given an array and x, return the number of combinations of two elements with {OP} x.
 * pairs of elements with a given {OP}: count over all i < j by two nested loops
 * Write a program that finds how many pairs of numbers from a list have the {OP} x.
 * brute force count of pairs having {OP} == x, the order of the two does not matter
 * for every two elements compute the {OP} and count how many times it equals x
 * in how many ways can I pick two elements of the list such that their {OP} becomes x
 * Counts unordered pairs of positions whose elements have the {OP} asked for.
 *
 * @OP x^y "XOR"
 * @OP x|y "bitwise OR"
 * @OP x&y "bitwise AND"
 * @T int32_t int64_t
 * @name pairs_with_bits count_bitwise_pairs pairs_with_mask
 * @array a n
 * @range a 0 7
 * @range n 0 8
 * @range target 0 7
 */
static T merge_bits(T x, T y) { return OP; }

int32_t pairs_with_bits(const T *a, int32_t n, T target) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += merge_bits(a[i], a[j]) == target;
    return count;
}

/**
 * Count the index pairs i < j of an array of positive numbers whose greatest common divisor is exactly g.
 * number of pairs in a list with gcd equal to g, all numbers positive
 * Write a function to count the pairs of positive array elements with a given gcd; two positions count once.
 * how many pairs (i, j), i < j, of an array of positive ints have gcd(a[i], a[j]) == g
 * How do I count the pairs of positive integers in an array whose highest common factor is g?
 * pairs of positive numbers whose HCF is the given one, counted by trying every i < j with Euclid's algorithm
 * Given positive numbers and g, return the number of two-element combinations with greatest common divisor g.
 * Write a program that tells how many pairs from a list of positive ints share g as their largest common divisor.
 * for each two of the gears, is the gcd of their teeth g? count the pairs for which it is
 * count combinations of two elements, all positive, such that the biggest number dividing both is g
 * nested loops over i < j with a gcd helper: number of pairs of positive elements with gcd equal to g
 * want to know how many couples in my list of positive numbers have gcd of g, for example 1 for coprime ones
 *
 * @name count_pairs_with_gcd pairs_with_gcd gcd_pairs
 * @array a n
 * @range a 1 30
 * @range n 0 7
 * @range g 1 6
 */
static int32_t greatest_common_divisor(int32_t x, int32_t y) {
    while (y != 0) {
        int32_t rest = x % y;
        x = y;
        y = rest;
    }
    return x;
}

int32_t count_pairs_with_gcd(const int32_t *a, int32_t n, int32_t g) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += greatest_common_divisor(a[i], a[j]) == g;
    return count;
}

/**
 * Count the index pairs i < j of an array whose sum is {COND} x.
 * number of pairs of elements with a sum {COND} x, positions i < j
 * Write a function to count pairs in a list whose sum is {COND} a given number; each two positions count once.
 * how many pairs (i, j) with i < j have a[i] + a[j] {COND} x
 * How do I count the pairs of an unsorted array with sum {COND} some target?
 * Given numbers and a target, return how many two-element combinations have a total {COND} the target.
 * brute force count of the pairs of elements, i < j, whose sum is {COND} x
 * Write a program that counts the couples of list elements that add up to something {COND} x.
 * in how many ways can I choose two items whose prices together are {COND} x
 * for all i < j test whether the sum of both elements is {COND} x and count the hits
 * number of unordered pairs of positions whose sum is {COND} the given value
 * add every element to every later one, how many results are {COND} x
 *
 * @COND <x "less than"
 * @COND >x "greater than"
 * @COND %x==0 "divisible by"
 * @T int32_t int64_t
 * @name count_sum_pairs pairs_by_sum pair_sum_count
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x 1 12
 */
int32_t count_sum_pairs(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if ((a[i] + a[j]) COND) count++;
    return count;
}

/**
 * Add up the {OP} of all pairs of elements at positions i < j, 0 for fewer than two.
 * sum of the pairwise {OP:2} over all i < j of an array
 * Write a function to sum the {OP} over every unordered pair of elements of a list.
 * total of {OP:2} for all combinations of two elements, each two positions once
 * How do I compute the sum of the {OP:2} of all pairs i < j in an array?
 * nested loops: for all i < j add the {OP} of a[i] and a[j]
 * Given an array, return the sum of the {OP:2} of every two of its elements; a single element gives 0.
 * Write a program that calculates the {OP} of each two numbers of the list at different positions and adds all of them together.
 * pairwise {OP:2} of an array summed up, each two positions once
 * accumulate the {OP} of all element pairs i < j, 64-bit result
 * take each element with each later one, compute their {OP}, and give the grand total
 * for all possible couples of two positions in the list the sum of the {OP:2}
 *
 * @OP x*y "product" "products"
 * @OP x<y?y-x:x-y "absolute difference" "absolute differences"
 * @OP x^y "XOR" "XORs"
 * @OP x>y?x:y "maximum" "maxima"
 * @OP x<y?x:y "minimum" "minima"
 * @name sum_over_pairs pairwise_total all_pairs_sum
 * @array a n
 * @range a 0 50
 * @range n 0 8
 */
static int64_t of_pair(int64_t x, int64_t y) { return OP; }

int64_t sum_over_pairs(const int32_t *a, int32_t n) {
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) total += of_pair(a[i], a[j]);
    return total;
}

/**
 * Merge intervals that overlap or share an end in a flat list of n (start, end) pairs, in place, sorted by start; return how many remain.
 * merge intervals, a shared end counts: n flat pairs with start <= end, unsorted; afterwards disjoint and ascending in place, count returned
 * Write a function to merge all overlapping closed intervals of a flat pair list in place, ascending, and return the number of merged intervals.
 * merge overlapping closed intervals: [1, 3, 8, 9, 2, 6] (three intervals) becomes [1, 6, 8, 9] and 2 is returned
 * How do I combine ranges that overlap or share an end, stored as n pairs in an array, in place, sorted, and get their number?
 * union of n closed intervals, stored flat, as sorted, non-overlapping intervals; compact the pairs in place, return how many
 * join n meetings (start, end) that overlap or share an end point into busy blocks, in place, by start; number of blocks is the result
 * Write a program that sorts n flat intervals by start and collapses those which overlap or share an end, giving the new count.
 * simplify a flat list of intervals in place by fusing those with a common point, in order of their starts; returns the number left
 * sort n flat ranges by start and coalesce in place: if the next start is not beyond the current end, extend the current one; count returned
 * Given n (begin, end) tuples stored flat, ends inclusive, fuse intersecting ones in place, sort by begin and return the number of resulting tuples.
 * booked periods as flat (start, end) pairs; periods with a common point become one, in place, by start; how many are there then?
 *
 * @T int32_t int64_t
 * @name merge_intervals coalesce_ranges merge_overlaps
 * @array intervals 12
 * @range intervals 0 20
 * @range n 0 6
 */
int32_t merge_intervals(T *intervals, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T start = intervals[2 * i], end = intervals[2 * i + 1];
        int32_t j = i;
        for (; j > 0 && intervals[2 * j - 2] > start; j--) {
            intervals[2 * j] = intervals[2 * j - 2];
            intervals[2 * j + 1] = intervals[2 * j - 1];
        }
        intervals[2 * j] = start;
        intervals[2 * j + 1] = end;
    }
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        T start = intervals[2 * i], end = intervals[2 * i + 1];
        if (count > 0 && start <= intervals[2 * count - 1]) {
            if (end > intervals[2 * count - 1]) intervals[2 * count - 1] = end;
        } else {
            intervals[2 * count] = start;
            intervals[2 * count + 1] = end;
            count++;
        }
    }
    return count;
}

/**
 * Summarize a strictly ascending list as ranges of consecutive integers: write first and last of each as a flat pair; return how many.
 * summary ranges: [0, 1, 2, 5, 7, 8] gives the pairs 0, 2, 5, 5, 7, 8 and returns 3
 * Write a function to group consecutive numbers of a sorted array without duplicates into (from, to) pairs and return their number.
 * How do I turn sorted page numbers 3 4 5 9 into ranges 3-5 and 9-9, start and end written flat, and count them?
 * collapse runs of successive integers in an ascending list to their two ends, number of runs returned
 * compress an ascending list of distinct ids to intervals first, last, first, last, ..., return the number of intervals
 * find the maximal stretches where each number is one more than the previous; store begin and end of each and count them
 * Write a program that lists the ranges covered by sorted unique integers as flat pairs and counts them; a lone number is a range with equal ends.
 * seat numbers in ascending order: write blocks of adjacent seats as (first seat, last seat) and return how many blocks
 * consecutive-integer grouping of a sorted set into inclusive intervals, flat output, number of intervals returned
 * split a sorted list of distinct integers at its gaps and write the smallest and biggest number of every piece; result is the number of pieces
 * detect consecutive runs in a strictly ascending integer list; output low and high bound per run, flat; how many runs?
 *
 * @T int32_t int64_t
 * @name summary_ranges consecutive_ranges compress_to_ranges
 * @array a n
 * @ascending a
 * @array out 16
 * @range a 0 14
 * @range n 0 8
 */
int32_t summary_ranges(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || a[i] != a[i - 1] + 1) out[2 * count++] = a[i];
        out[2 * count - 1] = a[i];
    }
    return count;
}

/**
 * Pop the root of a {OP}-heap of n >= 1 elements: copy the last one over it, let it sink among the first n - 1, return the removed value.
 * heappop from a {OP}-heap kept in an array: remove and return the {OP:2} element, the last one sinks from the root
 * Write a function to extract the {OP:2} from a nonempty binary {OP}-heap array: copy the last element to the root and sift it down.
 * extract-{OP}: take the top of a {OP}heap, move the last element to the root and sift it down to the {OP:3} child
 * How do I delete the root of an array-based {OP}-heap, copying the last element over it to sink, and get its value?
 * dequeue from a priority queue held as a {OP}-heap array: the {OP:2} comes out, the last item is copied to the root and sinks
 * remove the {OP:2} item of the {OP}-heap, return it; the last one is copied over the root and sinks
 * Write a program to poll a priority queue (array, {OP}-heap, not empty): the last entry is written over the root and sifted down, and the old {OP:2} priority returned.
 * {OP}-heap deletion: the root leaves, the last leaf replaces it and goes down while its {OP:3} child should be above it
 * get and remove the {OP:2} number from a {OP}-heap stored level by level; a copy of the last number goes to the root and sinks; the caller lowers n
 * like std::pop_heap on a {OP}-heap plus pop_back, giving back the {OP:2} value
 * take out the top from {OP}-heap array, put the last one there and let it sink, give me the top
 *
 * @OP < "min" "smallest" "smaller"
 * @OP > "max" "largest" "larger"
 * @T int32_t int64_t
 * @name heap_pop heap_extract poll_heap
 * @array heap n
 * @range heap -50 50
 * @range n 1 8
 */
T heap_pop(T *heap, int32_t n) {
    T top = heap[0], last = heap[n - 1];
    int32_t i = 0, size = n - 1;
    for (;;) {
        int32_t child = 2 * i + 1;
        if (child >= size) break;
        if (child + 1 < size && heap[child + 1] OP heap[child]) child++;
        if (!(heap[child] OP last)) break;
        heap[i] = heap[child];
        i = child;
    }
    if (size > 0) heap[i] = last;
    return top;
}

/**
 * Heapify an array of n elements into a {OP}-heap in place, sifting down from the last parent to the root.
 * build a {OP}-heap from an unordered array bottom-up (Floyd), in place
 * Write a function to turn an arbitrary array into a binary {OP}-heap with the {OP:2} element at index 0.
 * make_heap: rearrange n numbers so that they form a {OP}-heap, last parent first, root last
 * How do I build a {OP}heap in linear time from a list?
 * heapq.heapify but as a {OP}-heap in C: parents are {OP:3} than or equal to their children at 2i + 1 and 2i + 2
 * convert a list to a {OP}-heap array by sinking every inner node from n / 2 - 1 down to 0
 * Write a program that reorders an array in place to satisfy the {OP}-heap property, no child {OP:3} than its parent, bottom-up.
 * {OP}-heap construction in place by repeated sift-down (the {OP:3} child moves up)
 * put an array in {OP}-heap order without sorting it completely, Floyd's method
 * Makes the whole array a priority queue whose head is the {OP:2} element, level by level layout, by sift-down.
 * array to heap, {OP:2} on top, in place, from the lower inner nodes up to the root
 *
 * @OP < "min" "smallest" "smaller"
 * @OP > "max" "largest" "larger"
 * @T int32_t int64_t
 * @name heapify build_heap make_heap
 * @array a n
 * @range a -50 50
 * @range n 0 9
 */
void heapify(T *a, int32_t n) {
    for (int32_t start = n / 2 - 1; start >= 0; start--) {
        T x = a[start];
        int32_t i = start;
        for (;;) {
            int32_t child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && a[child + 1] OP a[child]) child++;
            if (!(a[child] OP x)) break;
            a[i] = a[child];
            i = child;
        }
        a[i] = x;
    }
}

/**
 * From n elements write the k {OP} to out, {OP} first, leaving the list as it is; duplicates count separately; k is at most n.
 * heapq-style n{OP}: the k {OP} elements of an array in order, the {OP} first, copied to out
 * Write a function to get the k {OP} numbers of a list into a second array, beginning with the {OP} one; equal numbers count separately.
 * top k by value: out receives the {OP} element, then the next, until k are written; the input is not changed
 * How do I extract the {OP} k items of an unsorted array in sorted order, {OP} at index 0 of the output?
 * podium of the k {OP} values, the {OP} first, equal values each taking a place of their own
 * Given an array, its length and k <= n, copy the k {OP} elements, the {OP} at the front.
 * partial sort into an output: only the first k places of the order that starts with the {OP} value
 * Write a program that lists the k {OP} scores in order starting from the {OP}, equal scores kept.
 * first k elements of the list as sorted from the {OP} on, original untouched
 * k {OP} readings from a log of n, {OP} reading first, stored in another array, k not above n
 * I need the k {OP} values out of my list in a new list, the {OP} one goes first
 *
 * @OP > "largest"
 * @OP < "smallest"
 * @T int32_t int64_t
 * @name k_extremes top_k take_k
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 4 8
 * @range k 0 4
 */
void k_extremes(const T *a, int32_t n, int32_t k, T *out) {
    int32_t length = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = length;
        if (length < k) length++;
        else if (k <= 0 || !(a[i] OP out[--j])) continue;
        for (; j > 0 && a[i] OP out[j - 1]; j--) out[j] = out[j - 1];
        out[j] = a[i];
    }
}

/**
 * Advance k ascending indices from 0 to n - 1 (array, then k, then n) to the next combination in lexicographic order, in place; false if it was the last one.
 * next k-combination of the numbers 0 to n - 1: indices, k, n; returns whether there was one and leaves the last unchanged
 * Write a function to step through all choices of k of n (k before n): change the sorted index array to the lexicographic successor, false at the end.
 * [0, 1, 4] of k = 3, n = 5 becomes [0, 2, 3] in place; [2, 3, 4] is the last and gives false
 * How do I replace a combination of k ascending positions below n (list, k, n) by its successor as in itertools.combinations? False if there is none.
 * lexicographic successor of a k-subset of 0..n-1 in place, k before n, true on success, false without change after the final subset
 * given the array, k, n: k increasing numbers from 0 to n - 1, change them in place to the next such selection in lexicographic order; tell if it existed
 * iterate combinations of k indices below n (k before n): raise the rightmost one that can grow, reset those after it, return false when none can
 * Write a program that changes a sorted selection of k lottery numbers from 0 to n - 1 (k before n) to the next in dictionary order; false if none.
 * next subset of fixed size in lexicographic order, as sorted indices from 0, in place; arguments array, k, n; false after the last
 * enumerating k-combinations of 0 to n - 1: from this sorted index list, its length k and n, to the lexicographically next in place, true if it was possible
 * counter over strictly ascending tuples of k indices below n (k second, n third): step to the lexicographically next in place, false at the end
 *
 * @name next_combination next_subset_of_size advance_choice
 * @array indices k
 * @ascending indices
 * @range indices 0 6
 * @range k 0 5
 * @range n 7 8
 */
_Bool next_combination(int32_t *indices, int32_t k, int32_t n) {
    for (int32_t i = k - 1; i >= 0; i--) {
        if (indices[i] < n - k + i) {
            indices[i]++;
            for (int32_t j = i + 1; j < k; j++) indices[j] = indices[j - 1] + 1;
            return 1;
        }
    }
    return 0;
}

/**
 * Swap the k-th element from the start of a list with the k-th from its end, in place, k from 1 to n.
 * exchange element number k counted from the front and element number k counted from the back, 1-based
 * Write a function to swap a[k - 1] and a[n - k] of an array of n elements.
 * kth from beginning and kth from end change places, k counts from 1
 * How do I swap the kth item of a list with the kth-last item?
 * k-th element from each end swapped: [1, 2, 3, 4, 5] with k = 2 becomes [1, 4, 3, 2, 5]
 * swap two symmetric positions of an array, k-th and k-th last, others stay
 * Write a program that interchanges the k-th number from the left and the k-th number from the right in place.
 * k = 1 swaps the first with the last element, k = 2 the second with the last but one, and so on
 * mirror a single position in place: the k-th entry, counted from 1, trades places with its counterpart from the other end
 * in list of n the k-th element and the k-th element counted from behind should be exchanged, k starts at 1
 * Swapping nodes of a list, but as an array: the kth from each end, 1-indexed.
 *
 * @T int32_t int64_t double
 * @name swap_kth_from_ends swap_mirrored swap_counterparts
 * @array a n
 * @range a -50 50
 * @range n 5 9
 * @range k 1 5
 */
void swap_kth_from_ends(T *a, int32_t n, int32_t k) {
    T x = a[k - 1];
    a[k - 1] = a[n - k];
    a[n - k] = x;
}

/**
 * Rotate only the part of a list from index {i} to a later or equal index {j}, both included, one place to the {WAY}, in place.
 * rotate the sublist a[i..j], both ends included, {WAY} by one: its {WAY:2}, all else stays
 * Write a function to make a rotation by one place to the {WAY} within the inclusive index range i to j of an array.
 * cyclic shift to the {WAY} by one of the elements between two indices, ends included, the rest of the array is untouched
 * How do I rotate a segment of an array {WAY} by one position, given its first and last index?
 * partial rotation by one to the {WAY}: array, first index, last index (inclusive)
 * move the elements i to j inclusive one step {WAY} in a circle, that is, the range's {WAY:2}
 * like std::rotate by a single place to the {WAY}, on the subrange [i, j] of an int list, j included
 * Write a program that shifts the part between i and j circularly to the {WAY} by 1, inclusive bounds.
 * one-step {WAY} rotation restricted to positions i to j inclusive
 * only seats i up to and including j move around by one to the {WAY}; the {WAY:2}
 * rotate by one, {WAY}, inside a window of the array, window given by its two inclusive ends
 *
 * @WAY 1 "left" "first element goes to its end"
 * @WAY -1 "right" "last element goes to its start"
 * @T int32_t int64_t
 * @name rotate_part rotate_segment rotate_range
 * @array a 8
 * @range a -50 50
 * @range i 0 3
 * @range j 3 7
 */
void rotate_part(T *a, int32_t i, int32_t j) {
    int32_t from = WAY > 0 ? i : j, to = WAY > 0 ? j : i;
    T x = a[from];
    for (int32_t k = from; k != to; k += WAY) a[k] = a[k + WAY];
    a[to] = x;
}

/**
 * Rearrange an ascending list into out as largest, smallest, second largest, second smallest, and so on.
 * max-min form of a sorted array: alternate from the back and from the front, back first, into out
 * Write a function to arrange sorted numbers alternately: greatest, least, next greatest, next least, ..., in a second array.
 * largest, smallest, second largest, ... of a sorted array into out: [1, 2, 3, 4, 5] gives [5, 1, 4, 2, 3]
 * How do I interleave the large end and the small end of an ascending array, the maximum first?
 * alternating biggest and smallest remaining element of a sorted list, written to the output
 * zigzag out of a sorted array: take last, first, last but one, second, until all are taken
 * Write a program that pairs extremes: from an ascending list write max, min, second max, second min, etc.
 * strange sort: highest of the rest, then lowest of the rest, repeated; the input is ascending
 * two pointers from both ends of an ascending array, right one first, elements alternately copied to out
 * ascending list to alternating order, new list: maximum, minimum, second maximum, second minimum and so on
 * deal an ascending stack of cards into out from its high and low end by turns, beginning with the highest card
 *
 * @T int32_t int64_t
 * @name max_min_order alternate_extremes rearrange_max_min
 * @array a n
 * @ascending a
 * @array out n
 * @range a -50 50
 * @range n 0 9
 */
void max_min_order(const T *a, int32_t n, T *out) {
    int32_t low = 0, high = n - 1;
    for (int32_t i = 0; i < n; i++) out[i] = i % 2 == 0 ? a[high--] : a[low++];
}

/**
 * Write positive and negative numbers by turns to out, a positive first, each kind in its order; append leftovers, omit zeros; return the length.
 * alternate positives and negatives of a list in a new one, a positive first, order kept, surplus at the end, zeros dropped, count returned
 * Write a function to rearrange an array into +, -, +, -, ... order in an output, keeping each sign's order; the rest is appended; skip zeros; return how many.
 * alternate signs without zeros, plus first, stable, surplus at the end: [1, 2, -3, 0, 4, 5] gives [1, -3, 2, 4, 5] and returns 5
 * How do I interleave the positives with the negatives into out, positive first, stable, extra ones last, without zeros, and get the length?
 * rearrange by sign into out: first positive, first negative, second positive, ...; what is over follows; zeros are ignored; returns the number written
 * zip the positives of an array with its negatives, positive first, then the remaining ones, all in order; zeros left out; output length returned
 * gains and losses by turns, a gain first, both in original order, the remaining ones after that, zeros omitted; number written is the result
 * Write a program that puts numbers of alternating sign in a second array, + first, order kept, leftovers behind, 0 skipped; returns the count.
 * alternate signs starting from plus, into out; when one sign is used up, copy the others in order; zeros excluded; gives the output length
 * order preserving merge of the positive and the negative numbers into out, one of each by turns, positive first, surplus last, no zeros; length returned
 * list with plus and minus numbers should become plus, minus, plus, minus... in a new list, same order, remaining at the end, zeros away, length returned
 *
 * @T int32_t int64_t
 * @name alternate_signs interleave_signs rearrange_by_sign
 * @array a n
 * @array out n
 * @range a -6 6
 * @range n 0 9
 */
int32_t alternate_signs(const T *a, int32_t n, T *out) {
    int32_t length = 0, p = 0, q = 0;
    for (;;) {
        while (p < n && a[p] <= 0) p++;
        while (q < n && a[q] >= 0) q++;
        if (p >= n && q >= n) return length;
        if (p < n) out[length++] = a[p++];
        if (q < n) out[length++] = a[q++];
    }
}

/**
 * Sort a list of non-negative integers by {KEY}, ascending and stable, in place.
 * order an array of non-negative numbers by the {KEY} of each, small to large, equal keys keep their order
 * Write a function to sort non-negative numbers in place by their {KEY}, lowest first, ties in the old order.
 * like Python's list sort with the {KEY} as key, on an array of non-negative integers
 * How do I sort non-negative integers by {KEY} instead of by value (stable, ascending)?
 * stable ascending insertion sort whose key is the {KEY} of a non-negative number
 * rearrange non-negative numbers so that the {KEY} never decreases from one to the next, order among equals unchanged
 * Write a program that arranges an array of numbers >= 0 in increasing order of {KEY}; stable.
 * sort non-negative ints with a key function, the {KEY} of a number; ascending, stable, in place
 * array of non-negative numbers sorted by {KEY}, smallest key first, in place, no change among numbers with the same key
 * put the house numbers into order of their {KEY}, ascending, stable
 * compare non-negative numbers only by {KEY} and sort an array ascending with that, in place, ties in the old order
 *
 * @KEY x%10 "last decimal digit"
 * @KEY x<10?x:x%10+key_of(x/10) "digit sum"
 * @KEY x<10?1:1+key_of(x/10) "number of decimal digits"
 * @name sort_by_digits sort_by_key order_by
 * @array a n
 * @range a 0 2000
 * @range n 0 8
 */
static int32_t key_of(int32_t x) { return KEY; }

void sort_by_digits(int32_t *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        int32_t x = a[i], j = i;
        for (; j > 0 && key_of(a[j - 1]) > key_of(x); j--) a[j] = a[j - 1];
        a[j] = x;
    }
}

/**
 * Sort only the {KIND} numbers of a list, ascending, in place; all other elements stay at their positions.
 * sort the {KIND} elements among themselves, the rest of the array doesn't move
 * Write a function to put the {KIND} numbers of an array in increasing order while every other number keeps its index.
 * ascending order for the {KIND} ones, the places of the others are frozen, in place
 * How do I sort just the {KIND} entries of an array and leave the remaining ones where they are?
 * selective sort: {KIND} values are sorted ascending into the slots of {KIND} values, nothing else changes
 * Given a list, rearrange its {KIND} numbers from small to large in the positions that {KIND} numbers occupy.
 * Write a program that sorts the {KIND} integers of a list in place but does not touch the others.
 * the {KIND} items get sorted ascending, fixed positions for the non-{KIND} items
 * partial sort by kind: among the {KIND} elements smallest first, everything else stays at its place
 * only {KIND} numbers should be in ascending order at the end, others remain on same index
 * sort the array ascending in place with all elements that are not {KIND} pinned
 *
 * @KIND %2!=0 "odd"
 * @KIND %2==0 "even"
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @T int32_t int64_t
 * @name sort_only sort_kind sort_some
 * @array a n
 * @range a -20 20
 * @range n 0 9
 */
void sort_only(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] KIND)) continue;
        for (int32_t j = i + 1; j < n; j++) {
            if (a[j] KIND && a[j] < a[i]) {
                T x = a[i];
                a[i] = a[j];
                a[j] = x;
            }
        }
    }
}

/**
 * Sort two parallel arrays by the first: the n keys ascending and stable, each value moves along with its key, in place.
 * sort values by keys: two lists of n, order both in place so that the keys ascend, ties in the old order, and the pairs stay together
 * Write a function to sort an array and carry a second array along in the same order (stable, ascending by the first).
 * co-sort keys and values ascending by key: keys first argument, values second, both rearranged in place, stable
 * How do I sort an array of scores ascending so that the id at each index of a second array moves along? Stable.
 * sort two arrays together like sorted(zip(keys, values)) by the key alone, ascending and stable, both arrays updated
 * keep ids next to their prices: stable sort of both arrays by price ascending; prices come first in the arguments
 * Write a program that sorts an array keys in increasing order and applies every move to the array values as well; ties stay in order.
 * sort_by_key on two arrays of n elements, smallest key first, stable insertion sort
 * struct-of-arrays sort: order the rows ascending by the key column, the value column follows, equal keys keep their order
 * when I sort list one ascending and stable, list two has to be permuted identically, both in place
 * ascending stable sort of two parallel lists in place, ordered by the first one
 *
 * @T int32_t int64_t
 * @name sort_parallel sort_with_values co_sort
 * @array keys n
 * @array values n
 * @range keys -9 9
 * @range values -50 50
 * @range n 0 8
 */
void sort_parallel(T *keys, T *values, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T key = keys[i], value = values[i];
        int32_t j = i;
        for (; j > 0 && keys[j - 1] > key; j--) {
            keys[j] = keys[j - 1];
            values[j] = values[j - 1];
        }
        keys[j] = key;
        values[j] = value;
    }
}

/**
 * From a row-major table with the given numbers of rows and columns delete column c (from 0), in place, packed without gaps.
 * drop a column of a flat matrix in place: table, rows, columns, index of the column from 0
 * Write a function to remove the c-th element (from 0) of every row of a rows x cols matrix stored flat; rows get one shorter.
 * remove the column with index c (from 0) from a rows x cols list held as a flat array, compacting it to rows x (cols - 1)
 * How do I delete a column (index from 0) of a 2D array in a one-dimensional buffer and close the gaps?
 * numpy.delete(m, c, axis=1) done in place on a row-major array
 * Write a program that takes out one column of a row-major data table in place; arguments are table, row count, column count, column index from 0.
 * equivalent of [row[:c] + row[c + 1:] for row in table] in place on a flat table, rows laid end to end afterwards
 * DataFrame.drop for a single column position from 0 in row-major storage, in place, rows then packed together
 * given a number of records with cols fields each, pop item c (from 0) out of every record and move the rest together
 * from flat list of rows tuples with cols fields each remove the field number c, counted from 0, of each tuple, in place
 * erase a column (index from 0) of a flat row-major sheet in place, every later cell moves up in memory
 *
 * @T int32_t int64_t double
 * @name delete_column drop_column remove_column
 * @array table 16
 * @range table -50 50
 * @range rows 0 4
 * @range cols 3 4
 * @range c 0 2
 */
void delete_column(T *table, int32_t rows, int32_t cols, int32_t c) {
    int32_t length = 0;
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++)
            if (j != c) table[length++] = table[i * cols + j];
}

/**
 * Write the values common to all rows of a row-major table, each once, in the order of the first row, to out; return how many.
 * intersection of all rows of a flat matrix (rows >= 1, columns): distinct shared values in first-row order, count returned
 * Write a function to find the distinct elements that occur in every row of a flat table, in first-row order, into out; return their number.
 * common elements in all rows of a matrix, without repeats, first row's order, number of them as the result
 * How do I intersect equally long lists stored in one array, without repeats, in the first list's order, and count the result?
 * like Python's set.intersection(*rows), but into an output array, ordered as in row 0; the size is returned
 * Write a program to store the numbers that every row of a flat matrix contains, each one time in first-row order, and count them.
 * write the distinct values present in each of several equally long lists, the rows of a flat table, in the first list's order; return how many
 * which products did all customers buy? one customer per row, products listed once in the first customer's order, count returned
 * reduce the rows of a flat table by set intersection into out, keep the order of first appearance in the first row, return the size
 * a number goes in the output, once and in first-row order, if no row of the flat table is without it; gives number written
 * find what all lists have in common, lists being the rows of a flat table, output distinct and in first-row order, return the size
 *
 * @T int32_t int64_t
 * @name common_to_all_rows intersect_rows shared_by_all
 * @array table 16
 * @array out 4
 * @range table 0 3
 * @range rows 1 4
 * @range cols 0 4
 */
int32_t common_to_all_rows(const T *table, int32_t rows, int32_t cols, T *out) {
    int32_t count = 0;
    for (int32_t c = 0; c < cols; c++) {
        T x = table[c];
        _Bool wanted = 1;
        for (int32_t i = 0; i < count; i++)
            if (out[i] == x) wanted = 0;
        for (int32_t r = 1; r < rows && wanted; r++) {
            _Bool found = 0;
            for (int32_t j = 0; j < cols; j++) found |= table[r * cols + j] == x;
            wanted = found;
        }
        if (wanted) out[count++] = x;
    }
    return count;
}

/**
 * Sort the rows of a row-major table by column c (from 0), ascending and stable, in place.
 * sort a list of equally long tuples by their c-th item (from 0), smallest first, whole rows move, ties keep their order
 * Write a function to order the rows of a flat rows x cols matrix by the values in column c, counted from 0; stable, ascending.
 * equivalent of rows.sort(key=itemgetter(c)) for a table stored flat
 * How do I sort the rows of a flat row-major 2D array ascending by a column (from 0), stable and in place?
 * stable ascending sort of flat records with cols fields each, the sort field has the index c from 0
 * sort matrix rows ascending by column c from 0, stable, in place: table, rows, columns, c
 * Write a program that rearranges flat sublists of the same length in increasing order of their element c (from 0), stable.
 * flat data table sorted by a chosen column (index from 0), lowest at the top, whole rows move, ties unchanged in order
 * move whole rows of a flat table so that column c, counted from 0, goes up from top to bottom; ties keep their order
 * each row of the flat table is one student, sort the rows by the mark in column c (from 0) ascending, stable, in place
 * order by field number c (from 0) asc, whole rows of a flat array table, ties as they were
 *
 * @T int32_t int64_t
 * @name sort_rows_by_column order_rows sort_table
 * @array table 16
 * @range table -5 5
 * @range rows 0 4
 * @range cols 3 4
 * @range c 0 2
 */
void sort_rows_by_column(T *table, int32_t rows, int32_t cols, int32_t c) {
    for (int32_t end = rows - 1; end > 0; end--)
        for (int32_t i = 0; i < end; i++) {
            T *upper = table + i * cols, *lower = upper + cols;
            if (upper[c] <= lower[c]) continue;
            for (int32_t j = 0; j < cols; j++) {
                T x = upper[j];
                upper[j] = lower[j];
                lower[j] = x;
            }
        }
}

/**
 * Index of the sublist with the largest sum in a ragged list of n sublists (flat values and n lengths); the first on a tie, -1 if n is 0.
 * which sublist of a nested list has the greatest total, the first on a tie? values laid end to end, lengths in a second array, -1 without sublists
 * Write a function to find the index of the inner list with the maximum sum (flat values, then lengths, empty lists sum to 0); first on ties, -1 for none.
 * argmax of sublist sums for jagged data: flat values, sublist lengths, number of sublists; first on a tie, -1 if there are none
 * How do I find the heaviest row of a jagged array stored flat with a length per row? Lowest index if tied, -1 if there is no row.
 * equivalent of max(range(n), key=lambda i: sum(lists[i])) on flat values and lengths, -1 for no lists
 * index of the first inner list with the largest total, values flat with a length (maybe 0) per list, -1 when there isn't any
 * Write a program that returns which customer (from 0) spent the most, purchases one after the other with a count per customer; first if equal, -1 for no customers.
 * sublist having highest sum of elements, by number from zero, earliest wins, values flat plus lengths, -1 if list of lists is empty
 * the elves carry different numbers of items: which elf (from 0) has the most calories (flat items, then counts), -1 if there are no elves, earliest on a tie
 * from segments of given lengths in one array choose the first with the biggest total and return its index from 0, -1 without segments
 * nested list as values and lengths, which inner list sums to the maximum? Give its index, the lowest for equal sums, -1 for zero inner lists.
 *
 * @name richest_sublist sublist_with_max_sum heaviest_sublist
 * @array values 12
 * @array lengths n
 * @range values -9 9
 * @range lengths 0 3
 * @range n 0 4
 */
int32_t richest_sublist(const int32_t *values, const int32_t *lengths, int32_t n) {
    int32_t best = -1, best_sum = 0, at = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t sum = 0;
        for (int32_t j = 0; j < lengths[i]; j++) sum += values[at++];
        if (best < 0 || sum > best_sum) {
            best = i;
            best_sum = sum;
        }
    }
    return best;
}

/**
 * Count the sublists of a ragged list (flat values, n lengths) that contain x.
 * how many inner lists of a nested list hold the value x? values end to end, length of each inner list in a second array
 * Write a function to count in how many sublists (flat values, lengths) a number occurs; a sublist with several copies counts once.
 * document frequency: number of documents (lists of word ids of given lengths in one array) containing a word id
 * equivalent of sum(x in sub for sub in lists) on flat values with an array of the lists' lengths
 * How do I count the rows of a jagged array, stored as flat values and row lengths, that include a given element?
 * number of tuples of varying size which contain the element x, tuples stored flat with their sizes
 * in how many baskets is the article x? all baskets lie one after another, with the number of articles per basket
 * Write a program counting in how many inner lists of a nested list, stored as values and lengths, an element occurs.
 * sublists with at least one x, counted; parameters values, lengths, number of sublists, x
 * count of groups in which x is a member, all members in one array, group sizes in the next
 * Given a list of lists as flat values and lengths, return how many of the lists include a given number.
 *
 * @T int32_t int64_t
 * @name sublists_containing document_frequency baskets_with
 * @array values 12
 * @array lengths n
 * @range values 0 4
 * @range lengths 0 3
 * @range n 0 4
 * @range x 0 4
 */
int32_t sublists_containing(const T *values, const int32_t *lengths, int32_t n, T x) {
    int32_t count = 0, at = 0;
    for (int32_t i = 0; i < n; i++) {
        _Bool found = 0;
        for (int32_t j = 0; j < lengths[i]; j++) found |= values[at++] == x;
        count += found;
    }
    return count;
}

/**
 * Inverse permutation: given a permutation of 0 to n - 1, write to out at which index each number stands.
 * out[p[i]] = i for all i: the inverse of a permutation array of 0 .. n - 1
 * Write a function to invert a permutation of the numbers from 0 to n minus 1 into a second array.
 * [2, 0, 1] gives [1, 2, 0]: positions of 0, 1, 2 in the list
 * How do I compute the inverse mapping of an index permutation counted from zero?
 * undo array of a reordering: if element p[i] went to place i, then out says where each element went
 * argsort of a permutation of 0 to n - 1, in linear time, to an output
 * Write a program that swaps the roles of index and value in an array holding each of 0..n-1 once.
 * from the guest of each seat write the seat of each guest, guests and seats numbered from 0, everyone has one seat
 * position lookup table for a permutation: where does value v stand? for every v from 0
 * invert a one-to-one map of 0..n-1 onto itself that is stored as an array, into a second one
 * compute the inverse of a zero-based permutation p, so that out[p[i]] == i
 *
 * @name invert_permutation inverse_permutation position_table
 * @array p 4
 * @array out 4
 * @range p 0 3
 * @range n 0 4
 */
void invert_permutation(const int32_t *p, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) out[p[i]] = i;
}

/**
 * Multiset difference: from the first list remove the earliest copy for every element of the second; write the rest to out in order, return how many.
 * bag difference of two lists: each element of b cancels at most one equal element of a, the earliest; leftovers to out, count returned
 * Write a function to subtract the second list from the first, one early copy each: [1, 2, 1] minus [1] is [2, 1]; return the length.
 * Counter subtraction of two arrays into out, keeping the first array's order (its earliest copies are removed), number left returned
 * How do I take from list a the items of list b one for one, earliest copies first, with the rest in out and its length returned?
 * Haskell's list difference a \\ b: first occurrence of each element of b removed in turn; result to out with its size
 * what is still missing from the shopping list after buying b? repeated items count, first copies get ticked off, remaining number returned
 * Write a program that writes the difference of two bags; every copy in the second removes the leftmost one left in the first; returns the size.
 * first list minus second with duplicates respected, the leftmost copies are deleted, output length is the result
 * multiset minus: max(count in a - count in b, 0) copies of each value go to out, the last ones of a, in order; their number is returned
 * in first list remove the elements of second list, only as many copies as there, from the left, rest to out; return how many stay
 * multiset subtraction a - b with repeats counted, the later copies survive, in order, to out, size returned
 *
 * @T int32_t int64_t
 * @name bag_difference multiset_difference subtract_list
 * @array a n
 * @array b m
 * @array out n
 * @range a 0 3
 * @range b 0 3
 * @range n 0 8
 * @range m 0 5
 */
int32_t bag_difference(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t rank = 1, removed = 0;
        for (int32_t j = 0; j < i; j++) rank += a[j] == a[i];
        for (int32_t j = 0; j < m; j++) removed += b[j] == a[i];
        if (rank > removed) out[count++] = a[i];
    }
    return count;
}

/**
 * Remove equal neighbours in pairs until no two neighbours are equal, in place with the array as a stack; return the new length.
 * cancel adjacent equal elements two at a time, again and again, like a match-two game, in place; how many are left?
 * Write a function to delete adjacent duplicate pairs repeatedly from a list of integers, in place, and return the length of what remains.
 * [1, 2, 2, 1, 3] becomes [3] in place, length 1: removing the twos makes the ones meet and vanish too
 * How do I eliminate pairs of equal consecutive numbers in place, stack-like (pop if the top equals the next, else push)? New length returned.
 * stack reduction: push each element unless it equals the top, then pop; the stack lives in the array itself; size returned
 * annihilate neighbouring twins, two at a time, in place until the array is stable, new length as the result
 * Write a program that removes consecutive identical pairs completely, chain reactions included, three in a row leave one; in place, length returned.
 * repeated removal of two equal adjacent items from an array in place, from left to right, new length returned
 * LIFO cancellation of equal neighbours in place, number of survivors returned
 * two same cards next to each other disappear, also those that come together after this; cards left in order and counted
 * keep deleting two neighbouring equal integers, and those that then become neighbours, in place; length of what is left
 *
 * @T int32_t int64_t
 * @name cancel_equal_neighbours remove_adjacent_pairs annihilate
 * @array a n
 * @range a 0 2
 * @range n 0 10
 */
int32_t cancel_equal_neighbours(T *a, int32_t n) {
    int32_t top = 0;
    for (int32_t i = 0; i < n; i++) {
        if (top > 0 && a[top - 1] == a[i]) top--;
        else a[top++] = a[i];
    }
    return top;
}

/**
 * Can the list pushed be popped from an empty stack in the order popped? Both have n elements, all different.
 * validate stack sequences: is the second list a possible pop order for pushing the first list in order? distinct values
 * Write a function to check whether a pop sequence is possible for a push sequence of n distinct numbers on one stack.
 * pushed [1, 2, 3], popped [2, 1, 3] is true, popped [3, 1, 2] is false
 * How do I verify the push order and then the pop order of a LIFO stack? Each of n different values is pushed and popped once.
 * true if pushes in the given order, with pops in between, can output the second sequence (no repeated elements)
 * railway shunting: can wagons entering a dead-end siding in the first order leave it in the second order? n different wagons
 * simulate a stack of n different items: push each, pop while the top matches the next expected one; is everything popped at the end?
 * Write a program that tells if an array is a valid pop order with regard to the push order in another array, numbers distinct.
 * stack permutation test of two arrays of n distinct elements: input order first, output order second
 * may these plates, stacked in this order with some taken off in between, have come off in that order? all plates different
 * Given the push order and then the pop order of n unique values, return whether a stack can do that.
 *
 * @T int32_t int64_t
 * @name valid_stack_order validate_stack_sequences is_pop_order
 * @array pushed n
 * @array popped n
 * @range pushed 0 4
 * @range popped 0 4
 * @range n 0 5
 */
_Bool valid_stack_order(const T *pushed, const T *popped, int32_t n) {
    int32_t count = 0;
    for (int32_t next = 0; next < n; next++) {
        int32_t at = 0;
        while (at < n && pushed[at] != popped[next]) at++;
        if (at == n) return 0;
        for (int32_t i = at + 1; i < count; i++) {
            int32_t j = 0;
            while (j < next && popped[j] != pushed[i]) j++;
            if (j == next) return 0;
        }
        if (at >= count) count = at + 1;
    }
    return 1;
}

/**
 * Can a list be made strictly increasing by deleting at most one element? True for lists that already are, empty ones too.
 * almost increasing sequence: true if dropping one element or none leaves a strictly ascending array
 * Write a function to check if removing no more than one element makes an array strictly increasing.
 * is the array strictly rising after at most one removal? [1, 3, 2] is true, [1, 2, 1, 2] is false
 * is the array strictly monotone increasing apart from at most a single element that could be taken out?
 * How do I test whether a sequence becomes strictly increasing when one of its numbers is erased (or is so already)?
 * one deletion allowed: strictly increasing afterwards, yes or no
 * Write a program that decides if an array is strictly sorted except for one element which may be removed.
 * nearly sorted check: at most one element has to go so that each is greater than the one before it
 * can I drop one bad reading so that all the rest go strictly up? also true without a bad reading
 * tolerates one faulty level: is the list strictly ascending, perhaps after one element is taken out?
 * Return true if at most one removal is needed to get a strictly increasing list.
 *
 * @T int32_t int64_t
 * @name almost_increasing increasing_without_one nearly_increasing
 * @array a n
 * @range a 0 9
 * @range n 0 6
 */
_Bool almost_increasing(const T *a, int32_t n) {
    int32_t drops = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] > a[i - 1]) continue;
        if (++drops > 1) return 0;
        if (i >= 2 && i + 1 < n && a[i] <= a[i - 2] && a[i + 1] <= a[i - 1]) return 0;
    }
    return 1;
}

/**
 * Write the number of distinct values among the first i + 1 elements to out[i], for every index of a list.
 * running count of different values: how many distinct elements are in a[0] to a[i], for each i
 * Write a function to compute for each prefix of an array how many different numbers it holds, into a second array.
 * [5, 5, 3, 5] gives [1, 1, 2, 2]: distinct count so far
 * How do I store at each position the number of unique values seen up to and including it?
 * cumulative nunique of a sequence to out
 * size of the set of seen elements after every step of the list, written to out
 * Write a program that tracks how many kinds of stickers the album has after each sticker bought, duplicates don't add.
 * distinct elements in each prefix, written out one count per index
 * for each day, how many different visitors came up to and including that day, one visitor id per day, into out
 * the growing number of different values while reading the list from left to right
 * for every i count the unique values in the first i + 1 elements and save the counts
 *
 * @T int32_t int64_t
 * @name distinct_so_far prefix_distinct running_unique_count
 * @array a n
 * @array out n
 * @range a 0 4
 * @range n 0 9
 */
void distinct_so_far(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < i && a[j] != a[i]) j++;
        count += j == i;
        out[i] = count;
    }
}
