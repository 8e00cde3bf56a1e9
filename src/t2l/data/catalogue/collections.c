/**
 * Look up a key in a flat array of n key-value pairs; return the default if it is absent.
 * get(key, default) for a dict in C stored as n key-value pairs in one array
 * Implement a map lookup: pairs (key, value) flattened in an array, number of pairs, key, default.
 * Write a function to look up a key in an array of n alternating keys and values; return its value or a default.
 * How do I retrieve a value by key from a flat list of n key-value pairs, with a default value?
 * look up key in array of n key-value pairs, else default
 * Look up a key in a flat array of n key-value pairs and return its value, or the default if the key is not found.
 * Given n pairs (key, value) in one array, find the first pair with the given key and return its value, or the default.
 * find the value for a key in a flat list of n pairs, with a default value if there is none
 * Write a function to look up a key in a flat array of n key-value pairs, returning a default if missing.
 * map lookup with default: pairs array, number of pairs, key, default
 * find the value for a key in n pairs stored flat, first match, else the given default
 * Write a function to fetch a key's value from a flat list of n consecutive (key, value) tuples, with a fallback when the key does not exist.
 * d.get(key, default) where the dictionary is one array of n pairs k0, v0, k1, v1, ...
 * value stored under a key in an array of n alternating key-value pairs, default for an unknown key
 *
 * @T int32_t int64_t
 * @name dict_get get_or_default lookup_pair
 * @array pairs 16
 * @range pairs -6 6
 * @range n 0 8
 * @range key -6 6
 */
T dict_get(const T *pairs, int32_t n, T key, T fallback) {
    for (int32_t i = 0; i < n; i++)
        if (pairs[2 * i] == key) return pairs[2 * i + 1];
    return fallback;
}

/**
 * set a key in a dictionary of parallel key and value arrays; return the new number of entries
 * Write a function to update the value for a key in parallel arrays, or append the key and value if new; return the size.
 * upsert into parallel key and value arrays: overwrite a known key's value, else append; return the number of entries
 * put a key and value into a map of two plain arrays: replace or append, return the size
 * In two parallel arrays of n keys and values give a key a value, overwriting or else appending; return the entry count.
 * How can I update or add an entry in a map made of two arrays and get the entry count?
 * set key to value in parallel arrays, return new size
 * Set the value for a key in a map stored as two arrays; if the key is new, append it. Return the number of entries.
 * Given parallel arrays of keys and values, update the value of an existing key or append the new pair, and return the new size.
 * How do I implement dict[key] = value in C with two arrays, returning the number of entries?
 * Insert or update a key in two parallel arrays and return the new entry count.
 * Find the key in the array of keys and overwrite its value; otherwise add key and value at the end. Return the new length.
 * Write a function to put a key and its value in parallel arrays, overwriting an existing key; return the entry count.
 * Given key and value arrays, update the key's value or append both, and return the number of entries.
 * set dict[key] = value for a dictionary of two arrays with n entries; result is the number of entries
 * assign a value to a key in parallel arrays, adding the key if it isn't there; return the size
 * d[key] = value for a dictionary whose keys and values live in two corresponding lists; returns the entry count
 * Write a function to overwrite a key's value or append a fresh key with its value in two parallel lists; return the number of entries.
 * put(key, value) of a hashtable-like map held in parallel arrays, updated size as result
 *
 * @T int32_t int64_t
 * @name dict_set put_entry upsert
 * @array keys 8
 * @array values 8
 * @range keys 0 6
 * @range values -50 50
 * @range n 0 7
 * @range key 0 6
 * @range value -50 50
 */
int32_t dict_set(T *keys, T *values, int32_t n, T key, T value) {
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) {
            values[i] = value;
            return n;
        }
    keys[n] = key;
    values[n] = value;
    return n + 1;
}

/**
 * delete a key from a dictionary of parallel arrays, close the gap, return the new number of entries
 * Write a function that removes the entry with a given key from parallel key and value lists, closes the gap and returns the new length.
 * remove the first entry whose key matches from the keys and values arrays and return the remaining number of entries
 * erase an entry by key from a dictionary kept as two arrays, shift the later ones down, return how many remain
 * Delete a key and its value from two parallel arrays, keeping the order, and return the number of entries left.
 * How do I erase an entry by key from arrays of keys and values while keeping the order, and get the new count?
 * Delete a key and its value from parallel arrays, shifting later entries down; return the new number of entries.
 * Given parallel arrays of keys and values, remove the entry with the given key (if it exists) and return the new size.
 * Implement delete(key) for a dictionary stored as two arrays, keeping the order; return how many entries are left.
 * Find the key, remove it with its value by moving the later entries left, and return the new length (unchanged if not found).
 * del d[key] for a dictionary held as a list of keys and a corresponding list of values, later entries moving forward; entry count returned
 * Write a function to pop a key together with its value from two parallel lists, later entries moving forward, and return the new length; unchanged if the key is absent.
 *
 * @T int32_t int64_t
 * @name dict_remove delete_key erase_entry
 * @array keys n
 * @array values n
 * @range keys 0 6
 * @range values -50 50
 * @range n 0 8
 * @range key 0 6
 */
int32_t dict_remove(T *keys, T *values, int32_t n, T key) {
    int32_t i = 0;
    while (i < n && keys[i] != key) i++;
    if (i == n) return n;
    for (; i + 1 < n; i++) {
        keys[i] = keys[i + 1];
        values[i] = values[i + 1];
    }
    return n - 1;
}

/**
 * in arrays of items and counts, increment the counter of an item, appending it with count 1 if new; return the number of different items
 * Write a function to count one more occurrence of an item in arrays of items and counts; new items are appended; return the length.
 * tally an item in two arrays, items and counts: known items get their count plus one, new ones are appended with 1, return the new size
 * update a frequency table of parallel item and count arrays by one item, appended if new; return the number of distinct items
 * increase an item's count in a table of items and counts, or append it with count 1; return the new number of rows
 * Register one more occurrence of an item in a tally of two arrays, items and counts; append a new item with 1; return the size.
 * How do I increment a frequency table made of items and counts for one item, and get the number of different items?
 * increment count of item in items and counts arrays, append if new, return number of items
 * Count an item: if it is in the items array, increment its entry in the counts array, otherwise append it with count 1. Return the number of different items.
 * Given parallel arrays of items and counts, record one more occurrence of an item and return the number of different items.
 * Implement counter[item] += 1 with an array of items and an array of counts; return the number of entries.
 * tallying with an items array and a counts array: increase the count of an item, or append it with count 1; return the number of different items
 * Write a function to count an item in a frequency table of two arrays, items and counts, adding new items; return the table's size.
 * Given items and their counts, add one to the item's count, or append it with count 1; return the size.
 * Write a function to raise the frequency of an item in a frequency table (items list, counts list); unseen items are appended with frequency one; return the resulting number of items.
 *
 * @T int32_t int64_t
 * @name count_item bump_tally multiset_add
 * @array items 8
 * @array counts 8
 * @range items 0 6
 * @range counts 1 9
 * @range n 0 7
 * @range item 0 6
 */
int32_t count_item(T *items, T *counts, int32_t n, T item) {
    for (int32_t i = 0; i < n; i++)
        if (items[i] == item) {
            counts[i]++;
            return n;
        }
    items[n] = item;
    counts[n] = 1;
    return n + 1;
}

/**
 * the first key with the {OP} value in a dictionary of two parallel arrays, -1 if it is empty
 * Write a function to find the key whose value is {OP} in parallel key and value lists; the first wins a tie, -1 if empty.
 * key of the {OP} value in parallel arrays of keys and values, ties go to the earliest key, -1 on empty input
 * Which key has the {OP} value? Arrays of keys and their values; first one in a tie, -1 when empty.
 * Determine the key with the {OP} value in a dictionary of two arrays, the first if several, -1 without entries.
 * Write a program to find the key with the {OP} value in parallel arrays of keys and values; first on ties, -1 if empty.
 * How can I find the key of the {OP} value in a dictionary of two arrays (first on ties, -1 if empty)?
 * key with the {OP} value, first on ties, -1 if empty
 * In a dictionary kept as keys and values, find the key with the {OP} value (-1 if empty, first one on ties).
 * Given keys and values, return the key whose value is the {OP}, or -1 if there are no entries; ties go to the first.
 * Return the key that belongs to the {OP} value of a map stored as two arrays (first if several, -1 if empty).
 * Which key has the {OP} value in a dictionary? Return the first one, or -1 if the dictionary is empty.
 * in a dictionary (keys list, values list) find the key having the {OP} value, -1 when there are no entries
 * key of the {OP} value in a mapping (keys, values): earliest key on ties, -1 for an empty mapping
 *
 * @T int32_t int64_t
 * @OP > "largest"
 * @OP < "smallest"
 * @name key_of_extreme best_key key_by_value
 * @array keys n
 * @array values n
 * @range keys 0 99
 * @range values -20 20
 * @range n 0 8
 */
T key_of_extreme(const T *keys, const T *values, int32_t n) {
    if (n == 0) return -1;
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (values[i] OP values[best]) best = i;
    return keys[best];
}

/**
 * reverse lookup: the first key that has a given value in parallel key and value arrays, -1 if none
 * Write a function to find the key that holds a given value; keys and values are two lists; first match, -1 if none.
 * find key by value in a dictionary of two arrays, first hit, otherwise -1
 * How do I get a key from its value in a map of parallel arrays? -1 if the value is not there.
 * keys array and values array: linear scan for a given value, returns the first matching key, or -1
 * Write a function for reverse lookup: from arrays of keys and values, return the first key whose value equals the given one, or -1.
 * How do I search a map held in two arrays by value instead of key (first match, -1 if none)?
 * first key with a given value, else -1
 * Find the key for a given value in parallel arrays of keys and values; return the first match, or -1.
 * Given keys and values, return the first key whose value equals x, or -1 if there is none.
 * Which key has this value? Given the keys and the values, return the first match, or -1.
 * Look up a key by its value in a dictionary made of two arrays; -1 if not found.
 * Write a function to find which key is associated with a specified value, dictionary as two lists, -1 when no key maps to it.
 *
 * @T int32_t int64_t
 * @name key_for_value reverse_lookup find_key
 * @array keys n
 * @array values n
 * @range keys 0 99
 * @range values -4 4
 * @range n 0 8
 * @range value -4 4
 */
T key_for_value(const T *keys, const T *values, int32_t n, T value) {
    for (int32_t i = 0; i < n; i++)
        if (values[i] == value) return keys[i];
    return -1;
}

/**
 * Write a function to total price times quantity over n records stored as price, quantity, price, quantity.
 * For n pairs stored one after another, multiply both members of each pair and add the products.
 * add up the products of the two numbers within each pair, n pairs flattened in one array
 * order lines as (unit price, pieces) tuples in one flat array: compute the total amount
 * sum of pairs[2i] * pairs[2i+1] for every i below n
 * Write a program to multiply the two members of each of n pairs, stored flat one after another, and add up the products.
 * How to compute x1*y1 + x2*y2 + ... from a flat array of n pairs, like price and quantity?
 * Given n pairs in a flat array, multiply the two numbers of each pair and return the sum of the products.
 * Compute the order total from an array that stores price, quantity, price, quantity, ... for n items.
 * Return x1*y1 + x2*y2 + ... for n pairs stored one after another in an array.
 * Sum the products of the n number pairs that are stored one after another in an array.
 * total of x * y over n tuples (x, y) flattened into one list
 * Write a function to multiply the two members of each consecutive tuple in a flattened list of tuples and total the results.
 *
 * @T int32_t int64_t
 * @name sum_of_pair_products total_of_lines pair_product_sum
 * @array pairs 16
 * @range pairs -30 30
 * @range n 0 8
 */
T sum_of_pair_products(const T *pairs, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += pairs[2 * i] * pairs[2 * i + 1];
    return total;
}

/**
 * how many of the n pairs in a flat array have a first member {OP} the second
 * Write a function to count the tuples (x, y) in a flat array of n tuples with x {OP} y.
 * number of pairs (left, right) with left {OP} right, for n pairs stored one after another
 * Count the pairs whose first component is {OP} their second component; n pairs stored consecutively.
 * count pairs in a flat array of n pairs where the first of the pair is {OP} the second
 * Write a function to count the pairs in a flat array of n pairs whose first member is {OP} the second.
 * How many of n adjacent pairs (0,1), (2,3), ... have the left number {OP} the right one?
 * count, among n flat pairs, those whose first is {OP} the second
 * Given n pairs stored one after another in an array, count those whose first number is {OP} the second.
 * How many of the n pairs in a flat array have a first number {OP} the second?
 * Return the number of pairs (x, y), of n stored flat in the array, where x is {OP} y.
 * Count those of n pairs stored one after another in which the first element is {OP} the second element.
 * Write a function to count the tuples of a flattened list of n 2-tuples in which the first member is {OP} the second member.
 * in how many tuples (x, y) of a flattened list of n tuples is x {OP} y?
 *
 * @T int32_t int64_t
 * @OP < "less than"
 * @OP > "greater than"
 * @OP == "equal to"
 * @name count_pairs_where count_tuples pairs_in_order
 * @array pairs 16
 * @range pairs -5 5
 * @range n 0 8
 */
int32_t count_pairs_where(const T *pairs, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += pairs[2 * i] OP pairs[2 * i + 1];
    return count;
}

/**
 * index of the pair ({x}, {y}) in a flat list of n pairs, -1 if it is not there
 * Write a function to find a tuple (x, y) in a flat array of n tuples: index of the first match from 0, -1 when absent.
 * pairs.index((x, y)) for n pairs stored flat, but -1 instead of an error
 * Search n points stored as x and y alternating for a given point and return its number from 0, or -1.
 * Write a function that searches n pairs, stored flat, for the pair (x, y) and returns the pair's index from zero, or -1.
 * index of pair x, y in array of n pairs, or -1
 * Find the pair (x, y) in an array of n pairs and return the pair's index, or -1.
 * Given n points stored as x, y, x, y, ..., return the index of the first point equal to (x, y), or -1.
 * Search a flat list of n coordinate pairs for a given point; return the number of the pair, counting from 0, or -1.
 * At which index is the pair (x, y) in the list of n pairs? Return -1 if it is not there.
 * Return the index of the first of n pairs whose elements are x and y, otherwise -1.
 * Write a function to get the index (in tuples, from 0) of a specified tuple (x, y) within a flattened list of n tuples, -1 when no tuple matches.
 * tuples.index((x, y)) for n tuples stored back to back, -1 instead of an error
 *
 * @T int32_t int64_t
 * @name find_pair index_of_pair locate_tuple
 * @array pairs 16
 * @range pairs 0 2
 * @range n 0 8
 * @range x 0 2
 * @range y 0 2
 */
int32_t find_pair(const T *pairs, int32_t n, T x, T y) {
    for (int32_t i = 0; i < n; i++)
        if (pairs[2 * i] == x && pairs[2 * i + 1] == y) return i;
    return -1;
}

/**
 * sort n pairs of a flat array by their {KEY} member, ascending and stable
 * Write a function to sort a list of n 2-tuples, stored back to back, in ascending order of the {KEY} element, keeping ties in order.
 * stable in-place sort of n flat pairs on the {KEY} member, low to high
 * How do I sort an array of n pairs laid out flat by the {KEY} value, ascending and stable?
 * Implement sorting of n (first, second) pairs ascending by {KEY}, keeping each pair together and ties stable.
 * sort an array of n (a, b) pairs in place by the {KEY} member, ascending and stable
 * Arrange n pairs of numbers so that the {KEY} members ascend; pairs with equal ones keep their order.
 * Write a program which sorts n pairs, stored flat, in ascending order of their {KEY} member and keeps the order of ties.
 * How do I order a flat array of n pairs by the {KEY} member, stably?
 * Given n pairs stored one after another in an array, sort them by the {KEY} element in ascending order, keeping ties in order.
 * Sort an array of n flat pairs by their {KEY} element in place (stable, ascending).
 * sort n pairs by their {KEY} member, as with an itemgetter key: stable, ascending, pairs flattened into one list
 * sort a flattened list of n (a, b) tuples by the {KEY} member of each tuple, like sort with a key lambda
 *
 * @T int32_t int64_t
 * @KEY 0 "first"
 * @KEY 1 "second"
 * @name sort_pairs sort_tuples order_pairs
 * @array pairs 16
 * @range pairs -9 9
 * @range n 0 8
 */
void sort_pairs(T *pairs, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T x = pairs[2 * i], y = pairs[2 * i + 1], key = pairs[2 * i + KEY];
        int32_t j = i;
        for (; j > 0 && pairs[2 * (j - 1) + KEY] > key; j--) {
            pairs[2 * j] = pairs[2 * j - 2];
            pairs[2 * j + 1] = pairs[2 * j - 1];
        }
        pairs[2 * j] = x;
        pairs[2 * j + 1] = y;
    }
}

/**
 * remove repeated pairs from a flat list of n pairs, keep the first of each, return the new count
 * Write a function to remove duplicates from n flat pairs in place, keeping the order, and return how many pairs are left.
 * dedupe n (x, y) pairs stored one after another, in place and in order; result is the number of distinct pairs
 * How do I make a flat array of n pairs unique and get the remaining number of pairs?
 * Keep one copy of each (a, b) in an array of n pairs and return how many remain; (a, b) differs from (b, a).
 * Delete repeated pairs from n pairs stored flat, keeping each one's first occurrence, and return the number left.
 * How can I drop duplicate (x, y) entries from a flat array of n pairs and get the new count?
 * remove duplicates among n flat pairs, return new number of pairs
 * Remove duplicate pairs from an array of n pairs, keeping the first of each, and return the number of pairs left.
 * Given n points stored as x, y, x, y, ..., remove repeated points in place and return the new number of points.
 * Delete those of n flat pairs that already occurred earlier in the list, keep the order, and return how many remain.
 * How do I remove duplicate pairs from an array of n pairs? The function returns the new count of pairs.
 * Write a function to drop duplicate 2-tuples from a flattened list of n pairs, first occurrences kept; return how many tuples are left.
 *
 * @T int32_t int64_t
 * @name unique_pairs dedupe_pairs drop_repeated_tuples
 * @array pairs 16
 * @range pairs 0 2
 * @range n 0 8
 */
int32_t unique_pairs(T *pairs, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < count && (pairs[2 * j] != pairs[2 * i] || pairs[2 * j + 1] != pairs[2 * i + 1])) j++;
        if (j < count) continue;
        pairs[2 * count] = pairs[2 * i];
        pairs[2 * count + 1] = pairs[2 * i + 1];
        count++;
    }
    return count;
}

/**
 * Is a relation, given as n pairs in a flat array, a function, i.e. each first member has only one second member?
 * Write a function to check whether a set of n ordered pairs is a function: each x has only one y.
 * true if no x occurs with two different y values among n flat (x, y) pairs
 * check that n flat pairs form a functional relation; a repeated identical pair is allowed
 * check if a flat list of n key-value tuples could be a dict without conflicts: same key always same value
 * How do I test whether a relation of n ordered pairs, stored flat, is a function (each x has a single y)?
 * Do n pairs x, y define a function, each x with one y?
 * is the relation of n pairs a function
 * Given n pairs (x, y) in an array, check that each x has only one y.
 * Is the relation given by n ordered pairs a function? Each x may have only one y.
 * Return false if two of n flat pairs have the same first element but different second elements, otherwise true.
 * Check whether a flat list of n (x, y) pairs defines a function.
 * Write a function to check that no key of a flattened list of n (key, value) tuples is mapped to two different values.
 *
 * @T int32_t int64_t
 * @name is_function is_functional no_conflicts
 * @array pairs 16
 * @range pairs 0 4
 * @range n 0 8
 */
_Bool is_function(const T *pairs, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (pairs[2 * i] == pairs[2 * j] && pairs[2 * i + 1] != pairs[2 * j + 1]) return 0;
    return 1;
}

/**
 * is a relation of n pairs symmetric: for each (x, y) the list also holds (y, x)
 * Write a function to check that every pair's mirror image is in the list of n flat pairs too.
 * symmetric relation test on n pairs stored back to back: every (a, b) needs its (b, a)
 * true if each tuple (a, b) in a flat list of n tuples has its reversed tuple (b, a) somewhere in the list
 * Determine whether the binary relation formed by n consecutive pairs is symmetric.
 * is a relation listed as n ordered pairs symmetric? (x, x) is its own mirror
 * Write a function which tests for n flat pairs that with every (x, y) the swapped pair (y, x) is among them.
 * is the relation of n pairs symmetric
 * Check whether a relation given as n pairs is symmetric: for every (a, b) there is also (b, a).
 * Given n pairs in an array, return true if the reverse of each pair is also in the array.
 * Is the relation symmetric? It is given as a flat array of n pairs.
 * Write a function to check that for each tuple (x, y) of a flattened list of n tuples the swapped tuple (y, x) is present as well.
 *
 * @T int32_t int64_t
 * @name is_symmetric_relation all_mutual has_mirrors
 * @array pairs 16
 * @range pairs 0 2
 * @range n 0 8
 */
_Bool is_symmetric_relation(const T *pairs, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < n && (pairs[2 * j] != pairs[2 * i + 1] || pairs[2 * j + 1] != pairs[2 * i])) j++;
        if (j == n) return 0;
    }
    return 1;
}

/**
 * Write a function for the overall span of n (start, end) pairs: latest end minus earliest start, 0 without pairs.
 * total extent of a list of n ranges stored start, end, start, end, gaps included, 0 for no ranges
 * How long is it from the earliest beginning to the latest end in a list of n intervals? 0 without intervals.
 * length of the bounding interval of n intervals stored as flat (start, end) pairs; an empty list gives zero
 * Compute from n intervals, as flat start and end pairs, the distance from the earliest start to the latest end; 0 if none.
 * latest end minus earliest start of n intervals, 0 if none
 * Given n intervals stored as start, end, start, end, ..., return the latest end minus the earliest start, 0 if there are none.
 * Compute the total span of n intervals: the largest end minus the smallest start, or 0 for no intervals.
 * How long is the range from the earliest start to the latest end of n intervals (0 if none)?
 * Find the length of the smallest interval that covers all n given intervals; return 0 if there are no intervals.
 * overall time span of n (start, end) pairs in an array, 0 if empty
 * Write a function to find the overall extent of n flattened (start, end) intervals: max of the ends minus min of the starts, 0 for none.
 *
 * @T int32_t int64_t double
 * @name span_of_intervals overall_span makespan
 * @array pairs 16
 * @range pairs -50 50
 * @range n 0 8
 */
T span_of_intervals(const T *pairs, int32_t n) {
    if (n == 0) return 0;
    T low = pairs[0], high = pairs[1];
    for (int32_t i = 1; i < n; i++) {
        if (pairs[2 * i] < low) low = pairs[2 * i];
        if (pairs[2 * i + 1] > high) high = pairs[2 * i + 1];
    }
    return high - low;
}

/**
 * Does the second of two flat lists of n key-value pairs hold all pairs of the first?
 * Write a function to check that every key-value pair of the first list also occurs in the second, n pairs each.
 * true if the second flat array of n pairs contains every pair of the first
 * Are all the items of the first dictionary in the second one, with the same value? Both have n entries.
 * Write a function to check whether every one of n pairs in a first flat array also occurs among n pairs in a second.
 * Is each (x, y) of one array of n pairs present in another such array?
 * is each of the n pairs of a among the n pairs of b
 * Given two arrays of n pairs each, check that every pair of the first is also in the second.
 * Return true if each pair of the first list occurs somewhere in the second list; both lists have n pairs.
 * Are all key-value pairs of the first array contained in the second? Both have n pairs.
 * Check whether one set of n pairs is a subset of another set of n pairs.
 * set(a_tuples) <= set(b_tuples): do all tuples of the first flattened list exist in the second, n tuples in each?
 * is dictionary one contained in dictionary two, both as n consecutive key-value tuples?
 *
 * @T int32_t int64_t
 * @name pairs_included items_subset contains_all_pairs
 * @array a 16
 * @array b 16
 * @range a 0 1
 * @range b 0 1
 * @range n 0 8
 */
_Bool pairs_included(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < n && (a[2 * i] != b[2 * j] || a[2 * i + 1] != b[2 * j + 1])) j++;
        if (j == n) return 0;
    }
    return 1;
}

/**
 * number of nodes in a linked list kept as an array of n next indices and a head; an invalid index ends it, -1 for a loop
 * length of an index-based linked list from its head; any index outside the array ends it; -1 if it never ends
 * How many nodes does the list starting at head have? next[] holds successors, out of range ends it, a cycle gives -1.
 * Count the nodes of a linked list in an array of n next indices from a start node; an index outside ends it, a cycle gives -1.
 * Count the nodes of a linked list in an array of next indices from head; an invalid index ends it, a loop returns -1.
 * Return the number of nodes in an array-based linked list; the list ends at an index out of range, and -1 is returned for a cycle.
 * Follow the next indices from head until an invalid index and count the nodes; return -1 if the list never ends.
 * length of a linked list in a next[] array, where -1 or any index out of range marks the end; return -1 for a cycle
 * length of a linked list of next indices from its head, -1 if it goes round endlessly; an invalid index ends it
 * Write a function to traverse a linked list of n successor indices beginning at the head, until an invalid index, and count its nodes; -1 if the traversal runs in circles.
 * length of a singly linked list encoded as an array of n next indices and a head, an invalid index ends it, loop detection gives -1
 * How long is a linked list stored in an array of n next indices, starting at head, if any index outside the array marks the end and a cycle gives -1?
 *
 * @name linked_length chain_length count_nodes
 * @array next n
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 */
int32_t linked_length(const int32_t *next, int32_t n, int32_t head) {
    int32_t count = 0;
    for (int32_t i = head; i >= 0 && i < n; i = next[i])
        if (++count > n) return -1;
    return count;
}

/**
 * sum of the values along a linked list: values, next indices, n, head; an invalid index ends it, at most n nodes are visited
 * Write a function to add up the values of a linked list (values, next, n, head) until an index is invalid or n nodes are done.
 * Add up the node values of an index-linked list (values, next indices) from head; an index outside the arrays ends it; visit n nodes at most (n before head).
 * How can I sum a linked list made of two arrays of n, values and next, from head to the first invalid index, at most n nodes?
 * Add the values of a linked list's nodes (value array, next array, n, head), stopping at an index out of range or after n nodes.
 * Sum the values of a linked list in arrays of values and next indices from head; stop at an invalid index or after n nodes; arguments: values, next, n, head.
 * Given values, next, n and head, follow the links and add up the values until an index is out of range or n nodes were visited.
 * sum of a linked list stored as values and next indices, starting from head, ending at an invalid index or after n nodes, head last
 * Walk a linked list (values array, next array, n, head) and add up the values, stopping at the first index outside the arrays or once n nodes have been visited.
 * How do I add up the values of a linked list stored in two arrays of n, values and next, from a given head, if an index out of range ends it and a cycle must stop after n nodes?
 * What is the sum of the node values of a list kept in arrays of values and next indices with n cells, starting at head, when any invalid index is the end and no more than n nodes are visited?
 * Given amounts, each one's successor index, n and a start index, total the chain from the start until an index is out of range or n amounts have been added.
 *
 * @T int32_t int64_t
 * @name linked_sum chain_total sum_of_list
 * @array values n
 * @array next n
 * @range values -50 50
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 */
T linked_sum(const T *values, const int32_t *next, int32_t n, int32_t head) {
    T total = 0;
    int32_t i = head;
    for (int32_t visited = 0; visited < n && i >= 0 && i < n; visited++) {
        total += values[i];
        i = next[i];
    }
    return total;
}

/**
 * index of the node reached from head after k links of a list in a next array, -1 if the list ends before
 * Write a function to go from head along k next indices and return the node's index, -1 if an index leaves the array.
 * In a linked list of array indices starting at head, how do I get the index of node k (from 0)? -1 if there is none.
 * From the head of a list in a next array of n entries, find the node reached after k links, or -1 when it ends before.
 * Counted from 0 at head, which is the k-th node of an array-based linked list of n cells (-1 if it is too short)?
 * Start at head, follow the next indices k times and return the index of the node, or -1 if the list ends before.
 * Given an array of next indices, a head and k, return the index of the k-th node (counting from 0), or -1 if there is none.
 * In a list of next indices with a given head, get the index of the k-th node (head is node 0); -1 if the list is too short.
 * Starting from head, return the node you reach after k steps through next[], or -1 when an index is out of range.
 * Write a function to advance k links from the head of an index-based linked list (next, n, head, k); node index, or -1 when the list ends earlier.
 * index of the kth node (head being k = 0) of a linked list stored as next indices: next, n, head, k; -1 when the list is too short
 * In a list made of n next indices, how do I find, from head, the index of the node k links further on, with -1 once the links leave the array?
 *
 * @name linked_at advance_links nth_node
 * @array next n
 * @range next -1 7
 * @range n 1 8
 * @range head -1 7
 * @range k 0 9
 */
int32_t linked_at(const int32_t *next, int32_t n, int32_t head, int32_t k) {
    int32_t i = head;
    for (int32_t step = 0; step < k && i >= 0 && i < n; step++) i = next[i];
    return i >= 0 && i < n ? i : -1;
}

/**
 * position, counted from head as 0, of the first node with value x in a linked list of values and next indices, -1 if not found
 * Write a function to search a linked list held in two arrays, values and next, starting at head, for x and return how many links from head it is, or -1.
 * search in an index-linked list of values and links: steps from head to the given value, -1 when the list ends or loops without it
 * indexOf for a linked list: arrays of values and successors, n, head, value; an invalid link ends it, at most n nodes, -1 when absent
 * Search a linked list (values array, next array, n cells, head) for a value and return how many links away from head it is, or -1.
 * Search a linked list (values array, next array, n, head) for x and return its position counted from 0, or -1.
 * Given a linked list stored as values and next indices, return how many links from head the first node with value x is, or -1.
 * At which position of a linked list kept as values and next indices, counted from the head as 0, is the value x? Return -1 if it is missing.
 * Write a function to search a linked list (values, next indices, count, head) for an item and return its distance from the head, else -1.
 * At which position, counted from 0 at head, does a list given by values, next indices, n and head first hold the value x? Return -1 if an invalid index ends it before or x is not among the first n nodes.
 * Given values, next, n, head and x, follow the links from head through n cells of values and next indices and return how many hops it takes to reach the value x; -1 if the list ends at an invalid index or n nodes have been checked without finding it.
 * Given arrays of values and next indices, their length n, the head and a value to look for, how many links from the head is its first occurrence? An invalid index ends the list, at most n nodes are checked, and -1 means not found.
 *
 * @T int32_t int64_t
 * @name linked_find hops_to_value position_in_list
 * @array values n
 * @array next n
 * @range values 0 4
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 * @range x 0 4
 */
int32_t linked_find(const T *values, const int32_t *next, int32_t n, int32_t head, T x) {
    int32_t i = head;
    for (int32_t hops = 0; hops < n && i >= 0 && i < n; hops++) {
        if (values[i] == x) return hops;
        i = next[i];
    }
    return -1;
}

/**
 * copy a linked list to an array: write the values from head along the next indices until one is invalid, at most n, and return how many (values, next, n, head, out)
 * Write a function to flatten a linked list (values, next, n, head; an invalid index ends it) into an output array and return the count, at most n.
 * Follow an index-linked list (values, next) from head and store each value in order in out; stop at an index out of range or after n nodes; return the count. The parameter n precedes head.
 * How do I turn a linked list in arrays (values, next, n, head), ended by any invalid index, into a normal array and get its length, at most n?
 * write the values of a linked list to out, following the next indices from head until one is invalid, return the number written, at most n; n comes before head
 * Copy the values of a linked list (values, next indices, n, head) to an output array in list order until an index is out of range, n at most; return the count.
 * How do I flatten a list made of values and next indices (values, next, n, head) to a plain array, stopping at a bad index, and get its length, n at most?
 * Copy the values of a linked list (values array, next array, n, head) into an output array up to an invalid index, at most n; return how many were copied.
 * Given a linked list (values, next indices, n, head) that ends at an index outside the arrays, write its values to out and return the count, at most n.
 * Convert a linked list of n nodes, arrays of values and next indices, to a plain array from head; stop at an invalid index or after n; return the length.
 * Walk through a linked list (values, next, n, head), store each value in an output array and return how many were written; stop at an index out of range or after n.
 * How do I unroll a list kept as values and next indices with n cells, starting at head, into an output array until an index is invalid or n values are written, and return their number?
 *
 * @T int32_t int64_t
 * @name linked_to_array flatten_chain unroll_list
 * @array values n
 * @array next n
 * @array out 8
 * @range values -50 50
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 */
int32_t linked_to_array(const T *values, const int32_t *next, int32_t n, int32_t head, T *out) {
    int32_t count = 0;
    for (int32_t i = head; count < n && i >= 0 && i < n; i = next[i]) out[count++] = values[i];
    return count;
}

/**
 * insert a node after another one in a linked list of next indices; the existing node comes first, then the new one
 * Write a function to link a new node after an existing one in a list of next indices; existing node first, then the new one.
 * Given next[], an existing node and a new node, make the new one the successor and keep the rest attached.
 * Insert a node into a linked list of next indices, directly after a given node; arguments: next array, that node, new node.
 * insert a node after an existing one in a next array, existing node first
 * Insert a node after an existing node in a linked list stored as next indices: first the existing node, then the new one.
 * How do I insert a node after another node in a linked list with index links? Existing node first, new node second.
 * Insert into an array-based linked list: next array, the node to insert after, the node to insert.
 * Make the second node the successor of the first in an array of next indices, keeping the rest of the list.
 * linking a new node into a list of next indices, right after a given node: given node first, then the new one
 * splice a node into a linked list of next indices directly behind an existing node, which is passed before it
 * node insertion in an index-based singly linked list: parameters next, existing node, node to be inserted
 *
 * @name insert_after link_behind splice_node
 * @array next 8
 * @range next -1 7
 * @range after 0 7
 * @range node 0 7
 */
void insert_after(int32_t *next, int32_t after, int32_t node) {
    next[node] = next[after];
    next[after] = node;
}

/**
 * unlink the node after a given one in a list of next indices; return its index, or -1 if nothing follows
 * Write a function to detach and return the successor of a node in an array of next indices, or -1 if its link is negative.
 * remove after: next[i] = next[next[i]], return the removed node, -1 (negative link) when i is the last
 * How do I delete the node after node i in a linked list of next indices and get its index? -1 if the link is negative.
 * Remove the node that follows a given node in a linked list of next indices; return its index, or -1 if the link is negative.
 * How do I delete the next node of node i from an index-based singly linked list and get its index (-1 if the link is negative)?
 * Remove the node after node i from a linked list of next indices and return its index, or -1 if there is none.
 * Given an array of next indices, delete the successor of node i and return it; return -1 if next[i] is negative.
 * Unlink the node following i in an array-based linked list; return the removed node's index, or -1 at the end of the list.
 * Delete the next node of i: set next[i] to next[next[i]] and return the old next[i], or -1 if it is negative.
 * Write a function that removes the node after node i from a list of next indices and returns its index, or -1.
 * delete the succeeding node of a linked list kept as next indices and return which node was taken out, -1 if there is none
 *
 * @name unlink_after erase_after bypass_next
 * @array next 8
 * @range next -1 7
 * @range i 0 7
 */
int32_t unlink_after(int32_t *next, int32_t i) {
    int32_t removed = next[i];
    if (removed < 0) return -1;
    next[i] = next[removed];
    return removed;
}

/**
 * unlink node {i} from a doubly linked list kept as two index arrays, previous and next; negative means none
 * Write a function to remove a node from a doubly linked list given by prev and next arrays, -1 for no neighbour.
 * Remove node i from arrays of previous and next neighbours so that its neighbours link to each other; negative is no neighbour.
 * How do I take a node out of a doubly linked list stored in arrays prev and next, where a negative index is null?
 * Write a function to remove node i from a doubly linked list stored as a prev and a next array, where negative means no neighbour.
 * unlink node i from prev and next arrays, negative is no neighbour
 * Remove node i from a doubly linked list stored in the arrays prev and next, where -1 means no neighbor.
 * Given prev and next index arrays, unlink node i by connecting its two neighbors; negative indices mean there is no neighbor.
 * Delete node i from a doubly linked list with index links: set next[prev[i]] and prev[next[i]] if those neighbors exist.
 * Make the predecessor and successor of node i point to each other (prev and next arrays, negative = none).
 * node deletion in a doubly linked list: bridge the preceding and the succeeding node, index arrays prev and next, negative for none
 * Write a function to take a node out of a doubly linked list that is encoded in two index arrays, prev and next, a negative index meaning no neighbor.
 *
 * @name unlink_node detach_node remove_from_chain
 * @array prev 8
 * @array next 8
 * @range prev -1 7
 * @range next -1 7
 * @range i 0 7
 */
void unlink_node(int32_t *prev, int32_t *next, int32_t i) {
    int32_t before = prev[i], behind = next[i];
    if (before >= 0) next[before] = behind;
    if (behind >= 0) prev[behind] = before;
}

/**
 * predecessor of node {i} in a linked list of next indices: the lowest node whose next is {i}, -1 if none
 * Which node of an array of next indices has the given one as its successor? Lowest index, else -1.
 * find the smallest j with next[j] == i, -1 if there is none
 * How can I find the node before a given one in a one-way list of next indices? Lowest index, -1 if nobody links to it.
 * Find the predecessor of a node in an array of next indices, the lowest index if several; -1 if no node links to it.
 * Write a function that finds the lowest node whose next index is i in an array of n next indices, or -1.
 * Which node comes before node i in a singly linked next array (lowest index, -1 if none)?
 * predecessor of i in next array, or -1
 * Find the node whose next index is i in an array of n next indices; return the first such node, or -1.
 * Given an array of next indices, return the predecessor of node i, or -1 if no node points to it.
 * Which node comes before node i in a singly linked list? Search the next array and return the first match or -1.
 * find the preceding node in a singly linked list of next indices: first node whose link points at node i, else -1
 *
 * @name predecessor_of previous_node who_points_at
 * @array next n
 * @range next -1 7
 * @range n 0 8
 * @range i 0 7
 */
int32_t predecessor_of(const int32_t *next, int32_t n, int32_t i) {
    for (int32_t j = 0; j < n; j++)
        if (next[j] == i) return j;
    return -1;
}

/**
 * number of children of a node in a tree given by an array of n parent indices
 * Write a function to count the direct children of a node, where parent[i] is the parent of node i.
 * Given parents of n nodes and a node, how many immediate descendants does it have?
 * count the nodes whose parent is the specified one, in an array of n parent indices
 * Determine the number of direct replies to a comment from an array of n comments' parent ids and the comment's id.
 * Write a program to count the children of a node in a tree given by a parent array of n entries.
 * How do I get the number of children of a node from a parent array?
 * number of children of node in parent array
 * Given the parent index of each node, return how many children a node has.
 * How many nodes have the given node as their parent, according to the parent array?
 * Count the children of a node in a tree stored as a parent array.
 * Write a function to find how many nodes in a parent-index tree are immediate descendants of a specified node.
 *
 * @name child_count count_children direct_reports
 * @array parent n
 * @range parent -1 7
 * @range n 0 8
 * @range node 0 7
 */
int32_t child_count(const int32_t *parent, int32_t n, int32_t node) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += parent[i] == node;
    return count;
}

/**
 * count the leaves of a tree stored as a parent array of n nodes: nodes that are nobody's parent
 * Write a function to find how many nodes of a tree have no children, given each node's parent index.
 * how many leaf nodes are there in a tree given as the parents of n nodes?
 * count the terminal nodes of a hierarchy given as n parent indices
 * Determine the number of leaf nodes in a parent-pointer tree of n nodes.
 * Write a function which determines how many of n nodes are nobody's parent in a tree given by a parent array.
 * How many leaves does a tree have that is stored as a parent array?
 * count leaves of tree from parent array
 * Given the parent index of each node, return how many nodes have no children.
 * Count the nodes that do not appear in the parent array, i.e. the leaves of the tree.
 * Return the number of leaf nodes in a tree with n nodes stored as a parent array.
 * Write a function to count the terminal nodes of a tree encoded as a list of parents: those that never occur as a parent.
 *
 * @name count_leaf_nodes childless_nodes count_leaves
 * @array parent n
 * @range parent -1 7
 * @range n 0 8
 */
int32_t count_leaf_nodes(const int32_t *parent, int32_t n) {
    int32_t leaves = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < n && parent[j] != i) j++;
        leaves += j == n;
    }
    return leaves;
}

/**
 * Write a function to sum the values of a node's direct children; values and parent indices are two arrays of n.
 * add values[i] over all i whose parent in the parent array is the given node
 * total value of the immediate children of a node, for arrays of values and parent indices
 * salary sum of everybody who reports directly to a given boss; salaries in the first array, the bosses' indices in the second
 * Compute the sum of the values of a given node's children, from an array of values and one of parents, without grandchildren.
 * sum of the values of all nodes that have this node as their parent in the parent array
 * Write a program to add the values of all children of a node; the tree is an array of values and an array of n parents.
 * Given the value and the parent index of each node, return the sum of the values of a node's children.
 * What is the total value of the direct children of a node? Values and parent indices are given as arrays.
 * Add up the values of all nodes whose entry in the parent array is the given node; the arguments are values, parents, n and the node.
 * How can I sum the values of the nodes whose parent is a certain node, given an array of values, an array of parent indices, their length and that node?
 * Sum the sizes of the files directly inside a folder, given the array of sizes, each file's folder number, the number of files and the folder.
 *
 * @T int32_t int64_t double
 * @name children_total sum_of_children direct_entries_sum
 * @array values n
 * @array parent n
 * @range values -50 50
 * @range parent -1 4
 * @range n 0 8
 * @range node 0 4
 */
T children_total(const T *values, const int32_t *parent, int32_t n, int32_t node) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (parent[i] == node) total += values[i];
    return total;
}

/**
 * Write a function to tell if node {above} is reached by climbing from node {below} through the parent indices.
 * Does the first node lie on the way from the second node up to the root of a parent array of n nodes, the second itself excluded?
 * climb from the second node via parent[] up to n times while the index is valid; true if the first node is met
 * is b a descendant of a? parents of n nodes in an array, then a, then b; an invalid index ends the climb
 * Check by a parent array of n nodes whether the first node lies above the second; no node is above itself.
 * parent array of n nodes: is the first node a proper ancestor of the second
 * Given the parent index of each node, return true if the first node is above the second one (a node is not its own ancestor).
 * in a parent list of n nodes, does node u (first) appear among the proper ancestors of node v (second)?
 * in a tree of n parent indices, is the second node a proper descendant of the first one?
 * Given an array of n parent indices, is the first node an ancestor of the second, a node not being its own ancestor and an invalid index marking a root?
 * Follow the parent indices upward from the second node until an index is out of range or n steps are made, and return true if the first node is reached; the start itself does not count.
 * Does employee a stand somewhere above employee b, given the index of each one's boss (-1 at the top), the number of employees, then a and b? Nobody is above himself.
 *
 * @name is_ancestor lies_above contains_node
 * @array parent n
 * @range parent -1 7
 * @range n 8 8
 * @range above 0 7
 * @range below 0 7
 */
_Bool is_ancestor(const int32_t *parent, int32_t n, int32_t above, int32_t below) {
    int32_t i = below;
    for (int32_t step = 0; step < n && i >= 0 && i < n; step++) {
        i = parent[i];
        if (i == above) return 1;
    }
    return 0;
}

/**
 * are two different nodes siblings in a parent array: same parent, not negative
 * Write a function to check that two distinct nodes share their parent in an array of parent indices; a negative one means no parent.
 * Do both nodes have the same parent in the parent array? A node is not its own sibling, and negative parents do not count.
 * Check whether two different nodes of a tree have the same parent in a parent array; a negative parent means none.
 * sibling test for two distinct nodes of a parent-pointer forest; roots, marked by a negative index, are nobody's sibling
 * Write a program to determine if two different nodes have the same parent in a parent array, negative meaning none.
 * How can I tell that two different tree nodes are siblings, having the same parent that is not negative?
 * are two different nodes siblings in parent array, negative parent is none
 * Given a parent array, return true if two different nodes have the same parent; a negative parent means no parent.
 * Check whether two nodes are siblings in a tree stored as parent indices (roots have -1 and no siblings).
 * Do two different nodes share a parent? Nodes with a negative parent index have none.
 * Write a function to check if two different nodes of a parent list hang under the same nonnegative parent.
 *
 * @name are_siblings same_parent is_sibling
 * @array parent 8
 * @range parent -1 2
 * @range u 0 7
 * @range v 0 7
 */
_Bool are_siblings(const int32_t *parent, int32_t u, int32_t v) {
    return u != v && parent[u] >= 0 && parent[u] == parent[v];
}

/**
 * value of the {SIDE} child of node {i} in a binary tree stored level by level, or a fallback if there is none
 * {SIDE} child in a heap-ordered array of n values, root at 0, else the supplied default
 * What is in the {SIDE} child of node i, for a complete tree in an array with root index 0? Otherwise the default.
 * get the value one step down on the {SIDE} from node i of a level-order tree with root 0; outside the array return the last argument
 * How do I read the {SIDE} child of node i from a binary heap array, with a default if it does not exist?
 * Return the {SIDE} child's value of node i in a binary tree stored as a heap array of n values from index 0, or a default.
 * {SIDE} child of node i in heap array, or default
 * Return the value of the {SIDE} child of node i in a binary heap array (root at index 0), or the fallback if it does not exist.
 * Get the value of the {SIDE} child of node i in a level-order binary tree with root 0, or a default if there is none.
 * {SIDE} child lookup in an array-encoded binary tree with the root at subscript 0: its value, or the default when out of range
 * Write a function to retrieve the {SIDE} child's value of node i in a binary tree array of n values with the root at index 0, or a given default if the child is missing.
 * How do I safely read the {SIDE} child of a node in a level-order tree (array, size, index of the node, fallback), the root being at index 0?
 *
 * @T int32_t int64_t double
 * @SIDE 1 "left"
 * @SIDE 2 "right"
 * @name child_value tree_child child_or_default
 * @array tree n
 * @range tree -50 50
 * @range n 1 8
 * @range i 0 7
 * @range fallback -1 0
 */
T child_value(const T *tree, int32_t n, int32_t i, T fallback) {
    int32_t child = 2 * i + SIDE;
    return child < n ? tree[child] : fallback;
}

/**
 * sum of the leaves of a complete binary tree stored in level order, root at index 0
 * Write a function to add the values of all nodes without children in a binary tree kept as an array in level order.
 * leaf sum for a heap-shaped array: add up the elements i with 2i+1 >= n
 * Add up only the leaf nodes of a tree in an array; the children of node i are at 2i+1 and 2i+2.
 * sum of the leaves in a binary heap array
 * How do I sum the leaf values of a complete tree that is kept in an array from index 0?
 * sum of the values of nodes in an array tree that have no child at 2i+1
 * Write a program that adds the values of the nodes without children in a complete binary tree stored as an array from index 0.
 * What do the leaves of a heap-ordered array tree sum to?
 * Given a complete binary tree stored as an array in level order, return the sum of its leaves.
 * Add up the leaf values of a binary tree stored as an array, where the children of i are 2i+1 and 2i+2.
 * Write a function to total the terminal nodes of a heap-shaped binary tree stored breadth-first in a list.
 *
 * @T int32_t int64_t double
 * @name sum_of_leaves leaf_total leaf_sum
 * @array tree n
 * @range tree -50 50
 * @range n 0 8
 */
T sum_of_leaves(const T *tree, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (2 * i + 1 >= n) total += tree[i];
    return total;
}

/**
 * sum the values on the way from node {i} up to the root, both included, in a level-order binary tree with the root at index 0
 * Write a function to add a node and all its ancestors in a complete binary tree kept in an array, root at 0.
 * path-to-root total in heap layout: add the elements at i, (i-1)/2, ... down to 0
 * Compute the sum over the branch that ends in node i; parents are at (i-1)/2, the root at 0.
 * How do I sum a node with all of its ancestors in a binary heap array with the root at index 0?
 * sum from a node up to the root of an array tree, inclusive at both ends, parent index (i - 1) / 2
 * Add the values on the way from node i up to the root, both counted, in a binary tree array with the root at index 0.
 * How do I sum all values from a heap node up to the root (index 0), both included?
 * sum of path from node i to root (index 0) in heap array
 * Given a binary tree stored as an array (root at index 0), return the sum of the values from node i up to the root.
 * Starting at index i, add the values while moving to the parent (i - 1) / 2 until the root is included.
 * What do the values from a given node up to the root of an array-based binary tree sum to, both included, with the root at index 0 and the parent of i at (i - 1) / 2?
 *
 * @T int32_t int64_t double
 * @name sum_to_root branch_total climb_and_add
 * @array tree 8
 * @range tree -50 50
 * @range i 0 7
 */
T sum_to_root(const T *tree, int32_t i) {
    T total = tree[0];
    for (; i > 0; i = (i - 1) / 2) total += tree[i];
    return total;
}

/**
 * sum of the nodes at depth {d} of a binary tree in level order, root depth 0
 * Write a function to add all values of one level of an array-based complete binary tree, the root is level 0.
 * level total of depth d in an array tree: elements from index 2^d - 1 up to but excluding 2^(d+1) - 1, cut at n
 * sum of the values at depth d in a breadth-first array of n nodes, depth 0 is just the root
 * How do I total the nodes of one depth in a binary heap array, root at depth zero?
 * Write a program to compute the sum of all nodes at depth d (root 0) of a binary tree stored as an array of n values.
 * What is the total on level d of an array-based binary tree whose root is level 0?
 * sum of level d of binary tree in array, root is level 0
 * Given a binary tree stored as an array in level order, return the sum of all nodes at depth d (the root has depth 0).
 * Add up the values on level d of an array-based binary tree with n nodes; the root is level 0.
 * Return the total of level d (counting from 0) in a complete binary tree stored as an array.
 * sum one row of a complete binary tree stored in BFS order, the depth is given and the root has depth 0
 *
 * @T int32_t int64_t double
 * @name level_sum depth_total row_of_tree
 * @array tree n
 * @range tree -50 50
 * @range n 0 8
 * @range d 0 4
 */
T level_sum(const T *tree, int32_t n, int32_t d) {
    T total = 0;
    int32_t start = (1 << d) - 1;
    for (int32_t i = start; i < n && i < 2 * start + 1; i++) total += tree[i];
    return total;
}

/**
 * search a binary search tree of keys with left and right child indices, n of each, from a root for a key; node index or -1
 * Write a function to look up a key from a given root in a search tree of key, left and right arrays, returning the node or -1 (arrays, size, root, key).
 * Search a tree (keys, left, right) from the root for a key and return the node; -1 at an invalid child or after n nodes. After the arrays come n, root and key.
 * Search a binary search tree (arrays of keys, left and right children, n nodes, a root) for a key; return its node or -1.
 * In a binary search tree of n nodes stored as arrays of keys, left and right children, search from a root for a key; return the node index or -1.
 * Given keys, left, right, n and the root, find the node with the given key in a binary search tree, or return -1.
 * From the root, go left if the key is smaller and right if it is larger; return the node or -1 (arrays keys, left, right, then n, root, key).
 * Write a C function for BST search with arrays of keys, left and right links, then size, root and key; return the node's index, -1 if not found.
 * Write a function to search a binary search tree given as keys, left, right, node count and root; return the key's index or -1.
 * Given keys, left and right child indices, their number and a root, find the node with the key, -1 if missing.
 * BST lookup with arrays keys, left, right of size n from a root index for a key: go left if smaller, right if larger; -1 when not found
 * Write a function to look for a key in a bst given as arrays of keys, left and right indices, their size, the root and then the key; node index or -1.
 * BST lookup descending left or right by comparison (keys, left and right child indices, n, root, key): node index, -1 when the key does not exist
 *
 * @T int32_t int64_t
 * @name bst_find tree_search find_in_tree
 * @array keys n
 * @array left n
 * @array right n
 * @range keys 0 6
 * @range left -1 7
 * @range right -1 7
 * @range n 1 8
 * @range root 0 7
 * @range key 0 6
 */
int32_t bst_find(const T *keys, const int32_t *left, const int32_t *right, int32_t n, int32_t root, T key) {
    int32_t i = root;
    for (int32_t step = 0; step < n && i >= 0 && i < n; step++) {
        if (keys[i] == key) return i;
        i = key < keys[i] ? left[i] : right[i];
    }
    return -1;
}

/**
 * how many of n nodes of a binary tree have {WHAT}? child index arrays left and right, -1 for no child
 * Write a function to count the nodes with {WHAT}; left[i] and right[i] are child indices or -1.
 * number of nodes with {WHAT} in a binary tree stored as left and right index arrays, negative = absent
 * Count tree nodes having {WHAT}: n nodes, left children, right children, -1 where there is none.
 * Given left[] and right[] of n nodes, determine how many of them have {WHAT}; minus one is no child.
 * How many of the n nodes of an index-linked binary tree have {WHAT}? Null link is -1.
 * Write a program that counts the nodes with {WHAT} in a binary tree given as left and right index arrays, negative for none.
 * Given the left and right child index of each node (-1 if missing), return how many nodes have {WHAT}.
 * Count the nodes of a binary tree that have {WHAT}; the tree is stored as left and right child arrays with -1 for no child.
 * Return how many nodes of a binary tree have {WHAT}; a negative child index means that there is no child.
 * Write a function to count the nodes of a binary tree having {WHAT}, children being listed as index arrays with -1 for absent.
 * Go through the n nodes of a binary tree, whose left and right child indices are negative where a child is missing, and count those with {WHAT}.
 *
 * @WHAT ==0 "no child"
 * @WHAT ==1 "exactly one child"
 * @WHAT ==2 "two children"
 * @name count_by_children nodes_of_degree
 * @array left n
 * @array right n
 * @range left -1 3
 * @range right -1 3
 * @range n 0 8
 */
int32_t count_by_children(const int32_t *left, const int32_t *right, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += (left[i] >= 0) + (right[i] >= 0) WHAT;
    return count;
}

/**
 * degree of a vertex in an edge list: n undirected edges stored as flat pairs, a self-loop counts twice
 * Write a function to count how often a vertex is an endpoint in n edges laid out as u, v, u, v.
 * Given n edges as pairs in one array, determine the degree of a node, counting a loop twice.
 * count the friendships of a person in a flat list of n pairs of people
 * degree of a vertex in an undirected edge list of n edges with interleaved endpoints, a loop counting twice
 * Write a function to find a vertex's degree in an undirected graph of n edges stored as flat pairs; a loop adds 2.
 * Given n undirected edges as a flat array of vertex pairs, return the degree of a vertex (a loop counts twice).
 * How many edge endpoints are equal to vertex v in a list of n edges?
 * Count how often vertex v appears in a list of n edges stored as pairs.
 * Write a function to count the edge endpoints at a vertex in a flattened list of n undirected edges.
 * number of incident edges of a vertex, edges being consecutive vertex tuples, loops counted twice
 * Compute the degree of a vertex from n undirected edges, stored as a flat array of pairs, by counting each of its occurrences.
 *
 * @name degree_of vertex_degree edge_ends_at
 * @array edges 16
 * @range edges 0 4
 * @range n 0 8
 * @range v 0 4
 */
int32_t degree_of(const int32_t *edges, int32_t n, int32_t v) {
    int32_t degree = 0;
    for (int32_t i = 0; i < 2 * n; i++) degree += edges[i] == v;
    return degree;
}

/**
 * {DIR} of a vertex in a directed graph given as n flat (from, to) pairs
 * Write a function to compute the {DIR} of a vertex from n arcs stored from, to, from, to.
 * count the arcs that {DIR:2} vertex v, edge list of n consecutive pairs (source, target)
 * {DIR} of a node in a digraph, from a flat edge list of n (source, target) pairs
 * Determine how many of n (from, to) edges, laid out flat, {DIR:2} a vertex.
 * compute the {DIR} of a vertex for an interleaved list of n arcs, source before target
 * Write a program to count how many of n arcs, stored flat as from-to pairs, {DIR:2} a given vertex.
 * Given n directed edges as (from, to) pairs in an array, return the {DIR} of vertex v.
 * Compute the {DIR} of a vertex from an edge list of n (from, to) pairs.
 * How many of the n directed edges {DIR:2} vertex v? Each edge is stored as from, to.
 * Count the edges that {DIR:2} a vertex in a list of n directed edges (from, to).
 * Write a function to count the arcs that {DIR:2} a specified vertex in a flattened list of n (source, destination) tuples.
 *
 * @DIR 0 "outdegree" "leave"
 * @DIR 1 "indegree" "enter"
 * @name directed_degree arcs_at degree_in_digraph
 * @array arcs 16
 * @range arcs 0 4
 * @range n 0 8
 * @range v 0 4
 */
int32_t directed_degree(const int32_t *arcs, int32_t n, int32_t v) {
    int32_t degree = 0;
    for (int32_t i = 0; i < n; i++) degree += arcs[2 * i + DIR] == v;
    return degree;
}

/**
 * Is there an undirected edge between {u} and {v} in a flat list of n edges, either way round?
 * Write a function to check if two vertices are adjacent, given n edges as pairs of endpoints in one array.
 * adjacency test in an edge list of n flat pairs: does (u, v) or (v, u) occur?
 * are two people friends? there's a list of n friendships as pairs, order inside a pair does not matter
 * How do I look up an undirected edge between two vertices in an unsorted flat list of n vertex pairs?
 * Determine whether u and v are joined by one of the n edges in a flat list, direction ignored.
 * Write a function which checks if two vertices are joined by one of n undirected edges kept as flat pairs.
 * Given n undirected edges as pairs of vertices, check whether there is an edge between u and v.
 * Are two vertices connected by an edge? The graph is a list of n undirected edges.
 * Return true if the list of n edges contains (u, v) or (v, u).
 * Check a list of n edges for an undirected edge between two given vertices.
 * Write a function to check whether, in a flattened list of n undirected edges, two vertices are connected directly, orientation irrelevant.
 *
 * @name edge_in_list has_edge joined
 * @array edges 16
 * @range edges 0 3
 * @range n 0 8
 * @range u 0 3
 * @range v 0 3
 */
_Bool edge_in_list(const int32_t *edges, int32_t n, int32_t u, int32_t v) {
    for (int32_t i = 0; i < n; i++) {
        int32_t s = edges[2 * i], t = edges[2 * i + 1];
        if ((s == u && t == v) || (s == v && t == u)) return 1;
    }
    return 0;
}

/**
 * list the neighbours of vertex {v} from an n by n adjacency matrix in {out}, ascending, return how many
 * Write a function to retrieve all vertices adjacent to a vertex from a flat n x n adjacency matrix, with their count.
 * n x n adjacency matrix to adjacency list for one vertex: write the neighbours to {out}, return the degree
 * Extract the successors of one vertex out of a row-major n x n matrix into an array; return their number.
 * List in ascending order the vertices to which v has an edge in an n by n adjacency matrix; return how many.
 * from n x n adjacency matrix, neighbours of v into an array, return count
 * Given an n x n adjacency matrix and a vertex, write its neighbors to out in ascending order and return their number.
 * In an n x n adjacency matrix find all neighbors of vertex v; store their indices in an array and return the count.
 * Store the column indices of the nonzero entries in row v of an n x n matrix in out and return how many there are.
 * How do I list, from an n x n adjacency matrix, the neighbors of a vertex, returning their number?
 * Write a C function that fills an array with all vertices adjacent to v in an n x n adjacency matrix and returns the count.
 * Write a function to extract the adjacency list of one vertex from a flattened n x n adjacency matrix; return its size.
 *
 * @name list_neighbours neighbours_of adjacent_vertices
 * @array matrix 16
 * @array out 4
 * @range matrix 0 1
 * @range n 4 4
 * @range v 0 3
 */
int32_t list_neighbours(const int32_t *matrix, int32_t n, int32_t v, int32_t *out) {
    int32_t count = 0;
    for (int32_t j = 0; j < n; j++)
        if (matrix[v * n + j] != 0) out[count++] = j;
    return count;
}

/**
 * how many vertices of an n by n adjacency matrix are isolated: zero row and zero column
 * Write a function to count the vertices without any edge, in or out, in a flat n x n adjacency matrix.
 * number of isolated vertices of a graph from its n x n adjacency matrix, stored row by row; loops count as edges
 * number of nodes with neither outgoing nor incoming edges in a flat n x n adjacency matrix
 * How many people have only zeros in both their row and their column of a flat n x n who-knows-whom matrix?
 * How many vertices have indegree and outdegree zero in a digraph given as a flat n x n matrix?
 * Write a program to count the vertices without any edge, coming or going, in an n by n adjacency matrix.
 * How many nodes of a graph matrix have both a zero row and a zero column?
 * Given an n x n adjacency matrix, count the vertices that have no edges at all, neither incoming nor outgoing.
 * How many vertices of a graph are isolated, i.e. their row and column in the adjacency matrix are all zero?
 * How many lonely vertices, without any edge in their row or column, does an n by n adjacency matrix have?
 * Count the isolated nodes of a graph given by its flat n x n adjacency matrix, that is, those with only zeros in their row and their column.
 *
 * @name count_isolated isolated_vertices lonely_nodes
 * @array matrix 16
 * @range matrix 0 1
 * @range n 0 4
 */
int32_t count_isolated(const int32_t *matrix, int32_t n) {
    int32_t isolated = 0;
    for (int32_t i = 0; i < n; i++) {
        _Bool alone = 1;
        for (int32_t j = 0; j < n; j++)
            if (matrix[i * n + j] != 0 || matrix[j * n + i] != 0) alone = 0;
        isolated += alone;
    }
    return isolated;
}

/**
 * Is the graph of a flat n by n adjacency matrix complete, every two different vertices joined both ways (diagonal ignored)?
 * Write a function to check that all off-diagonal entries of a flat n x n adjacency matrix are nonzero.
 * complete graph test on a row-major adjacency matrix of order n, diagonal ignored
 * Does each vertex have an edge to each other vertex in a flat n x n adjacency matrix? The diagonal does not matter.
 * How do I test whether a flat n x n adjacency matrix describes the complete graph K_n, whatever is on the diagonal?
 * Write a function to test whether each vertex has an edge to every other in an n by n adjacency matrix, ignoring the diagonal.
 * How do I check that a graph is complete in both directions, loops ignored, from its flat adjacency matrix?
 * Given an n x n adjacency matrix, check whether the graph is complete (ignoring the diagonal).
 * Return true if every entry of an n x n adjacency matrix outside the diagonal is nonzero.
 * Is every vertex connected to every other vertex? The graph is an n x n adjacency matrix; ignore self-loops.
 * Check whether all pairs of different vertices are adjacent in both directions in an adjacency matrix.
 * Check the completeness of a graph: every two different vertices are joined both ways in the flat n by n matrix.
 *
 * @name is_complete_graph is_clique fully_connected
 * @array matrix 16
 * @range matrix 0 2
 * @range n 0 4
 */
_Bool is_complete_graph(const int32_t *matrix, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++)
            if (i != j && matrix[i * n + j] == 0) return 0;
    return 1;
}

/**
 * number of common neighbours of {u} and {v} in a flat n by n adjacency matrix: columns nonzero in both rows
 * Write a function to count the vertices adjacent to both of two given vertices, flat n x n matrix.
 * mutual friends of two people in a friendship matrix of n rows, how many
 * To how many nodes do edges from both specified nodes lead? The graph is a flat n x n adjacency matrix.
 * Determine in how many columns two given rows of an n x n adjacency matrix are both nonzero.
 * How do I find how many people two users both follow, given an n x n matrix of follows?
 * Write a program that finds how many vertices two given vertices are both linked to, in an n by n adjacency matrix.
 * Given an n x n adjacency matrix, count the vertices that are adjacent to both u and v.
 * In a graph stored as an n x n adjacency matrix, how many common neighbors do two vertices have?
 * Count the columns in which both row u and row v of an n x n matrix are nonzero.
 * How many mutual friends do two people have, given an n x n friendship matrix?
 * How many airports have a direct flight from both of two given airports, in a flat n x n matrix whose entry in row i and column j is nonzero if one can fly from i to j?
 *
 * @name common_neighbours mutual_friends shared_contacts
 * @array matrix 16
 * @range matrix 0 1
 * @range n 4 4
 * @range u 0 3
 * @range v 0 3
 */
int32_t common_neighbours(const int32_t *matrix, int32_t n, int32_t u, int32_t v) {
    int32_t count = 0;
    for (int32_t j = 0; j < n; j++) count += matrix[u * n + j] != 0 && matrix[v * n + j] != 0;
    return count;
}

/**
 * By the flat n by n matrix of a graph, is a list of {m} vertices a walk, with an edge from each to the next?
 * Write a function to validate by a flat n x n matrix a path of m vertices: every consecutive pair must be an edge.
 * check that a route only uses existing edges; parameters: flat adjacency matrix, n, route, its length
 * Use a flat n x n matrix (nonzero is an edge) to verify a walk through the graph, looking up each step from vertex to vertex.
 * In a flat n x n adjacency matrix, how do I confirm that a sequence of m nodes is a legal path?
 * Write a function to check by an n by n adjacency matrix that a route of m vertices only uses existing edges.
 * from adjacency matrix and route, check that route is a walk
 * Given an n x n adjacency matrix and a list of m vertices, check that each consecutive pair is connected by an edge.
 * By the adjacency matrix, is the route valid, i.e. is there an edge from each vertex to the next?
 * Check that every step of a route is an edge of the graph: adjacency matrix, n, route, length of the route.
 * Does the graph (n x n matrix) contain an edge between all consecutive vertices of the route?
 * Write a function to check that each pair of successive vertices in a path is adjacent according to a flattened adjacency matrix; the matrix and its size come first, then the path.
 *
 * @name is_walk valid_route path_exists
 * @array matrix 16
 * @array route m
 * @range matrix 0 3
 * @range n 4 4
 * @range route 0 3
 * @range m 0 4
 */
_Bool is_walk(const int32_t *matrix, int32_t n, const int32_t *route, int32_t m) {
    for (int32_t i = 0; i + 1 < m; i++)
        if (matrix[route[i] * n + route[i + 1]] == 0) return 0;
    return 1;
}

/**
 * from a flat n by n distance matrix, total length of a route through {m} stops, not returning to the start
 * Write a function to look up in a flat n x n matrix and add the distances between consecutive stops of a route.
 * weight of a walk in a flat n x n matrix: sum of matrix[route[i]][route[i+1]] for a route of m vertices
 * Compute the cost of a delivery route without the return: flat cost table, its size, the stops, the number of stops.
 * In a weighted n x n adjacency matrix, how can I sum the weights along a path of m vertices?
 * Write a program that, from an n by n distance matrix, adds the distances between successive stops of a route of m stops.
 * With a distance matrix, how do I compute the total cost of a tour (not closed)?
 * from distance matrix and route, length of open route
 * Given an n x n distance matrix and a route of m stops, return the total distance from the first to the last stop.
 * Using a flat n x n distance matrix, add up the distances between consecutive cities of a route.
 * Given the distance matrix, how long is a route through m stops? There is no return to the start.
 * Write a function that uses a flattened n x n weight matrix to total the weights between successive vertices of an open path.
 *
 * @T int32_t int64_t double
 * @name route_length trip_cost walk_weight
 * @array matrix 16
 * @array route m
 * @range matrix 0 50
 * @range n 4 4
 * @range route 0 3
 * @range m 0 8
 */
T route_length(const T *matrix, int32_t n, const int32_t *route, int32_t m) {
    T total = 0;
    for (int32_t i = 0; i + 1 < m; i++) total += matrix[route[i] * n + route[i + 1]];
    return total;
}

/**
 * count the edges whose two ends have the same colour; an int array of colours per vertex and n edges as flat pairs
 * Write a function to count the conflicts of a graph colouring given as int colours: how many of n edges (flat pairs) join equally coloured vertices.
 * colouring check: count the conflicts among n edges given each vertex's colour as an int, 0 means it is a proper colouring
 * Write a function that takes an int colour array and n edges as flat pairs and counts the edges whose two ends have the same colour.
 * How many conflicts does a graph colouring have (int colours first, then n edges)?
 * from integer vertex colours and n edges stored as flat pairs, count the edges whose ends have the same colour
 * Given the int color of each vertex and n edges as vertex pairs, count the edges whose two ends have the same color.
 * How many edges connect vertices of the same color? The colors (ints) come first, then the n edges as pairs.
 * Count the conflicts in a graph coloring: an array of integer vertex colors and n edges stored as pairs.
 * Given color[], return the number of edges (u, v) with color[u] == color[v]; the n edges are stored as flat pairs of ints.
 * Check a graph coloring (int32_t colors first, then n edges) and return how many edges have the same color at both ends.
 * count violations in a map colouring: edges whose two vertices have the same colour; int colours, then n pairs
 *
 * @name count_conflicts same_colour_edges clashes
 * @array colour 4
 * @array edges 16
 * @range colour 0 2
 * @range edges 0 3
 * @range n 0 8
 */
int32_t count_conflicts(const int32_t *colour, const int32_t *edges, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += colour[edges[2 * i]] == colour[edges[2 * i + 1]];
    return count;
}

/**
 * nearest neighbour of vertex {v}: first column other than {v} with the smallest nonzero weight in its row of a flat n by n int matrix, -1 if none
 * Write a function for the closest other vertex connected to a given one in a flat n x n integer weight matrix (0: no edge); first on ties, -1 for none.
 * which other city is the nearest to city v by direct road? flat n x n int distances, 0 = no road, first on ties, -1 if there is none
 * How do I pick the next node after v, not v again, greedily from an n x n int distance matrix, where 0 is not connected? First nearest on ties, -1 if stuck.
 * Find the other vertex with the lightest edge from v in an n by n int weight matrix, 0 meaning no edge; first on ties, -1 if none.
 * Given an n x n matrix of integer weights (0 means no edge), find the nearest neighbor of vertex v, loops ignored; first on ties, -1 if it has none.
 * Return the first vertex other than v with the smallest nonzero weight in row v of an n x n int matrix, or -1 if there is none.
 * Find the column of the smallest nonzero entry off the diagonal in row v of a flat n x n matrix of ints, the first one on ties, or -1.
 * closest vertex to v except v itself in an n x n integer-weighted adjacency matrix where 0 means no edge, the first on ties, or -1 if there is none
 * Which neighbour of v, not v itself, has the smallest nonzero weight in row v of a flat n x n int matrix? The first on ties, -1 if all others are 0.
 * Write a function that returns the nearest other node in row v of an n x n int distance matrix, 0 for no connection; lowest on ties, -1 if none.
 * In an n x n int cost matrix (0 = no route), where does the cheapest trip from v to another place go? Lower index on ties, -1 for none.
 *
 * @name nearest_neighbour closest_vertex greedy_step
 * @array matrix 16
 * @range matrix 0 9
 * @range n 4 4
 * @range v 0 3
 */
int32_t nearest_neighbour(const int32_t *matrix, int32_t n, int32_t v) {
    int32_t best = -1;
    for (int32_t j = 0; j < n; j++) {
        int32_t weight = matrix[v * n + j];
        if (j != v && weight != 0 && (best < 0 || weight < matrix[v * n + best])) best = j;
    }
    return best;
}

/**
 * sublist {r}, element {c} of a ragged list given as flat values and sublist lengths, with a fallback if the sublist is too short
 * Write a function to access a jagged array: flat values, length of each row, row, column, default for a missing column.
 * nested list access lists[r][c] on flattened data with an array of row lengths, default when the row is too short
 * From sublist r retrieve item c, both from 0; sublists lie one after another and their lengths are in a second array; default if missing.
 * How do I index row r, column c of a flattened list of lists with an array of sizes? Default for a column beyond the row.
 * lookup in a list of lists with flat storage and an array of lengths, row then column from zero, fallback on a short sublist
 * Rows are stored end to end with an array of lengths. Return row r, element c, or a default if the row is too short.
 * How do I index a ragged 2D array kept flat with row lengths, with a fallback when the row is too short?
 * Given flattened rows and an array of row lengths, return the element at row r and column c, or the default if the row is too short.
 * Get row r, element c of a jagged array stored flat with its row lengths; return the fallback if c is past the end of the row.
 * nested[r][c] where the nested list has been flattened and the sublist sizes are in a second list, default if c exceeds the sublist
 * Write a function to access an item, by sublist index and item index, of a list of lists stored as flattened values plus sublist sizes; fallback when the sublist has no such item.
 *
 * @T int32_t int64_t
 * @name ragged_get jagged_element nested_at
 * @array values 8
 * @array lengths 4
 * @range values -50 50
 * @range lengths 0 2
 * @range r 0 3
 * @range c 0 2
 * @range fallback -1 0
 */
T ragged_get(const T *values, const int32_t *lengths, int32_t r, int32_t c, T fallback) {
    int32_t start = 0;
    for (int32_t i = 0; i < r; i++) start += lengths[i];
    return c < lengths[r] ? values[start + c] : fallback;
}

/**
 * sums of the sublists of a ragged list: flat values, n sublist lengths, one total per sublist written to {out}
 * Write a function to sum each row of a jagged array stored flat with the n row lengths.
 * write the total of every sublist to an output array, sublists back to back, their n lengths given
 * segment sums by segment lengths: values, lengths, number of segments, array for the results
 * Compute per-order totals when the items of all orders lie in one array and the n orders' item counts are given.
 * Sum each of n consecutive sublists of a flat array, whose lengths are in a second array, into an output array.
 * How can I compute a sum per group for groups stored one after another, with their lengths in an array?
 * sum of each sublist into out, from flat values and lengths
 * Given values and the lengths of n sublists stored one after another, write the sum of each sublist to out.
 * Compute the sum of each row of a jagged array (flat values, row lengths, number of rows, output array).
 * Sum each group of consecutive values; the group sizes are in a second array, and the sums go to out.
 * Write the total of each of the n sublists in a flattened list of lists, given their lengths, to an output array.
 * Write a function to total each sublist of a list of lists (flattened items, sizes of the sublists) into a result list.
 *
 * @T int32_t int64_t double
 * @name sublist_sums segment_sums ragged_row_sums
 * @array values 8
 * @array lengths n
 * @array out 4
 * @range values -50 50
 * @range lengths 0 2
 * @range n 0 4
 */
void sublist_sums(const T *values, const int32_t *lengths, int32_t n, T *out) {
    int32_t at = 0;
    for (int32_t i = 0; i < n; i++) {
        T total = 0;
        for (int32_t j = 0; j < lengths[i]; j++) total += values[at++];
        out[i] = total;
    }
}

/**
 * Which sublist, from 0, holds flat position {i}, given n sublist lengths? -1 if it is beyond them all.
 * Write a function to map a position in flattened lists back to the index of its sublist, given n lengths, -1 past the end.
 * Given n sublist lengths, find the index from zero of the sublist that holds element i of the concatenation, or -1.
 * Find which of n consecutive sublists, given their lengths, contains flat index i; -1 beyond the last.
 * How do I map a flat position to the index, from 0, of the sublist it belongs to, -1 past the end?
 * Given the lengths of n consecutive sublists, return which sublist contains the flat index i, or -1 if it is past the end.
 * Find the sublist that element i of the flattened list belongs to; sublists are counted from 0, -1 if i is too large.
 * Which group does position i fall into, given the sizes of n groups in a row? Return the group's index or -1.
 * Convert a flat index to a row index (from 0), given the length of each row; return -1 if the index is out of range.
 * Write a function to find which sublist a flattened index belongs to, from the sizes of the sublists; -1 past the last one.
 * Given n lengths and i, return the smallest k from 0 on such that i is less than lengths[0] + ... + lengths[k], or -1 if there is none.
 * A book has n chapters with the given page counts, its pages being numbered from 0 throughout; in which chapter, counted from 0, is page i, or -1 if it is past the last page?
 *
 * @name sublist_of segment_of owning_row
 * @array lengths n
 * @range lengths 0 3
 * @range n 0 8
 * @range i 0 12
 */
int32_t sublist_of(const int32_t *lengths, int32_t n, int32_t i) {
    for (int32_t k = 0; k < n; k++) {
        if (i < lengths[k]) return k;
        i -= lengths[k];
    }
    return -1;
}

/**
 * compare rows {i} and {j} of a matrix with n columns (matrix, n, {i}, {j}) lexicographically: -1, 0 or 1
 * Write a function to compare two rows of a flat matrix with n columns, entry by entry; -1 if the first is smaller, 1 if larger, else 0.
 * lexicographic comparison of rows i and j in row-major storage with n columns (arguments: table, n, i, j): -1, 0 or 1
 * three-way lexicographic comparison, given n, i and j, of rows i and j of a flat table of n columns: -1, 0 or 1
 * compare two rows of a row-major table with n columns and return the sign of the first difference, 0 if none
 * Compare rows i and j of a table with n columns (n, then i and j) lexicographically: -1 if i is smaller, 1 if greater, 0 if the same.
 * Compare rows i and j of a table with n columns, n coming before i and j: return -1 if row i is smaller, 1 if it is larger, 0 if they are equal.
 * Given a flat matrix with n columns, compare two rows lexicographically and return -1, 0 or 1.
 * Write a comparison function for two rows of a flat 2D array with n columns that returns -1, 0 or 1.
 * lexicographic comparison of two rows of an n-column table, result -1, 0 or 1
 * lexicographic comparison of two records of a flattened table with n fields each: row i against row j, giving -1, 0, 1
 * Which row comes first in lexicographic order, i or j, in a flat table of n columns? Return -1 if row i does, 1 if row j does, 0 if they are equal; parameters: table, n, i, j.
 *
 * @T int32_t int64_t double
 * @name compare_rows row_order compare_records
 * @array table 16
 * @range table 0 1
 * @range n 1 4
 * @range i 0 3
 * @range j 0 3
 */
int32_t compare_rows(const T *table, int32_t n, int32_t i, int32_t j) {
    for (int32_t k = 0; k < n; k++) {
        T x = table[i * n + k], y = table[j * n + k];
        if (x != y) return x < y ? -1 : 1;
    }
    return 0;
}

/**
 * how many rows of a flat m by n table contain {x}
 * Write a function to count the rows, out of m rows with n columns, that hold x at least once.
 * In how many rows of a flat m x n matrix does the specified value occur?
 * number of rows of an m x n table that contain x; several in a row count once
 * count the rows of an m x n row-major table in which some entry equals x
 * Write a function to count the rows of an m by n table in which a given value occurs at least once.
 * How many rows of a 2D array contain a given element?
 * number of rows of an m by n table that contain x
 * Given an m x n table, return how many rows contain the value x.
 * Count the rows of an m by n matrix in which x occurs at least once.
 * In how many rows of the matrix does the value x appear?
 * Return the number of table rows that have at least one entry equal to x.
 * Write a function to count the sublists (m rows of n items) of a flattened list of lists that contain a specified item.
 *
 * @T int32_t int64_t
 * @name rows_containing sublists_with baskets_with
 * @array table 16
 * @range table 0 4
 * @range m 0 4
 * @range n 0 4
 * @range x 0 4
 */
int32_t rows_containing(const T *table, int32_t m, int32_t n, T x) {
    int32_t rows = 0;
    for (int32_t i = 0; i < m; i++) {
        int32_t j = 0;
        while (j < n && table[i * n + j] != x) j++;
        rows += j < n;
    }
    return rows;
}

/**
 * number of different rows in an m by n table stored row by row
 * Write a function to count the distinct rows of a flat matrix with m rows and n columns.
 * how many different tuples are among m tuples of n numbers laid out back to back
 * Count the rows of a flat m x n table, leaving out those equal to an earlier row.
 * How do I count the different rows in an m x n array kept as one flat array?
 * Write a program to determine how many different rows an m by n table has.
 * How do I count the different rows in a flat array of m rows and n columns?
 * count distinct rows of an m by n array
 * Given an m x n table, return the number of different rows.
 * How many distinct rows does an m by n matrix have?
 * Count the unique rows of a matrix with m rows and n columns, repeated ones once.
 * Write a function to count the distinct sublists of a flattened list of m sublists with n items each.
 *
 * @T int32_t int64_t
 * @name distinct_rows unique_rows different_tuples
 * @array table 16
 * @range table 0 1
 * @range m 0 4
 * @range n 1 4
 */
int32_t distinct_rows(const T *table, int32_t m, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < m; i++) {
        _Bool seen = 0;
        for (int32_t j = 0; j < i && !seen; j++) {
            seen = 1;
            for (int32_t k = 0; k < n; k++)
                if (table[i * n + k] != table[j * n + k]) seen = 0;
        }
        count += !seen;
    }
    return count;
}

/**
 * {OP} of each column of a flat m by n table, m at least 1, written to {out}
 * Write a function to compute the {OP} of every column in a row-major matrix with m rows (one or more) and n columns.
 * How do I get the {OP} per column of a flattened m x n array with at least one row, into another array?
 * elementwise {OP} across m rows of n numbers, m >= 1, one result per column, written to out
 * Write a function which finds the {OP} of each column of an m by n table and stores it in an output array.
 * How do I get the {OP} of each column of a 2D array with at least one row?
 * Given an m x n matrix, write the {OP} of each column to out.
 * Compute the {OP} of every column of a matrix with m rows and n columns and store the results in an array.
 * For each column of a 2D array (stored row by row), store its {OP} in the output array.
 * Find the {OP} value in each of the n columns of an m x n table.
 * column-wise {OP} of a flat matrix into an array of n values
 * Write a function to find the {OP} of each column of a row-major m x n matrix, into an output array.
 * Given a flat matrix with m rows and n columns, store every column's {OP} in out.
 * column-wise {OP} of a 2D array stored flat, one result per column
 * Write a program to get the {OP} element of every column of a flat m by n matrix.
 * out[j] = {OP} over column j of a flat m by n table
 *
 * @T int32_t int64_t double
 * @OP > "maximum"
 * @OP < "minimum"
 * @name column_extremes columnwise_extreme reduce_columns
 * @array table 16
 * @array out 4
 * @range table -50 50
 * @range m 1 4
 * @range n 0 4
 */
void column_extremes(const T *table, int32_t m, int32_t n, T *out) {
    for (int32_t j = 0; j < n; j++) {
        out[j] = table[j];
        for (int32_t i = 1; i < m; i++)
            if (table[i * n + j] OP out[j]) out[j] = table[i * n + j];
    }
}

/**
 * out[i] = a[i] where the flag is nonzero, otherwise b[i]; parameters flags, a, b, n, out
 * np.where(flags, first, second) for arrays of n elements, written to the output array
 * elementwise selection into out, given flags and two arrays: a nonzero flag takes the element of the first array, zero that of the second
 * From an array of flags and two arrays, take each item from the first array where the flag is nonzero and from the second otherwise.
 * How do I merge two arrays by a mask array that comes first: nonzero takes the first array, zero the second?
 * Given an array of flags and two arrays, store a[i] in out[i] if the flag is nonzero and b[i] otherwise.
 * For each position, take the first array's element if the flag is set, else the second array's; the flags come first.
 * Select elements by an array of flags from two other arrays: nonzero takes from the first, 0 from the second.
 * Like numpy.where in C: arrays flags, a, b, length n and an output array; nonzero flags take from a.
 * like [x if flag else y for flag, x, y in zip(flags, a, b)], written to out
 * np.where(mask, a, b) into an output list
 * Write a function that takes an array of flags, two lists of n items and an output list, and fills the output from the first list where the flag is nonzero and from the second where it is 0.
 *
 * @T int32_t int64_t double
 * @name choose_by_flags where_flags masked_merge
 * @array flags n
 * @array a n
 * @array b n
 * @array out 8
 * @range flags 0 1
 * @range a -50 50
 * @range b -50 50
 * @range n 0 8
 */
void choose_by_flags(const int32_t *flags, const T *a, const T *b, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = flags[i] ? a[i] : b[i];
}

/**
 * keep the elements whose flag in a second array is nonzero, in place and in order; return how many are left
 * Write a function to retain only the flagged elements of a list, moved to its front, and return their count.
 * boolean indexing a = a[mask != 0] in place for arrays of n with a mask of ints, returning the number of retained elements
 * How can I filter an array in place by a parallel array of 0s and 1s, keeping the 1s, and get the new size?
 * stable in-place filter of n elements by nonzero selectors, returns the length afterwards
 * Keep only the elements whose flag in a second array is nonzero, moved to the front in order, and return their number.
 * How can I filter an array in place by a mask array, nonzero stays, and get the new length?
 * Given an array and an array of flags, keep the elements with a nonzero flag, move them to the front, and return their number.
 * Filter an array in place with a mask of flags (nonzero means keep) and return the new length.
 * Remove every element whose flag is 0, keeping the order, and return how many elements remain.
 * Write a C function that compacts an array by a parallel array of 0/1 flags and returns the number of kept elements.
 * selecting by flags: keep the elements whose flag is nonzero, in place and in order, and return their number
 * Write a function to keep only the array elements whose flag is nonzero, in place; return how many remain.
 * Given an array and a mask array of ints, keep a[i] in place where the mask is nonzero, in order, and return the new length.
 * filter an array by a mask of ints (nonzero = keep), in place, new length returned
 * delete all elements with flag 0, closing the gaps; result is the number left
 * Write a function to filter a list in place by a parallel list of int markers, nonzero to keep, and return how many items stay.
 *
 * @T int32_t int64_t
 * @name compress keep_flagged retain_selected
 * @array a n
 * @array flags n
 * @range a -50 50
 * @range flags 0 1
 * @range n 0 8
 */
int32_t compress(T *a, const int32_t *flags, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (flags[i]) a[count++] = a[i];
    return count;
}

/**
 * take elements of a list from the front as long as they are {OP} {x}; copy them to {out} and return how many
 * Write a function to copy the longest prefix whose elements are all {OP} x to another array, returning its length.
 * like itertools.takewhile: copy elements to the output array while each is {OP} x, and return how many
 * Copy the leading elements {OP} a given number to a second array and tell how many there are.
 * How do I copy the initial part of a list where everything is {OP} some bound, and return its size?
 * write the longest prefix of elements {OP} x to the output and return its length
 * Write a function that copies the leading elements of an array while they are {OP} a given value and returns how many.
 * How do I copy the initial run of values {OP} x from an array into another one and get its length?
 * Copy elements to the output array while they are {OP} x and return how many were copied.
 * Given an array and x, copy its leading elements that are {OP} x to out and return their number.
 * Return the length of the longest prefix whose elements are all {OP} x, and copy that prefix to out.
 * itertools.takewhile: copy the leading items that are {OP} x up to the first failing one to out; return how many
 *
 * @T int32_t int64_t
 * @OP < "less than"
 * @OP > "greater than"
 * @OP >= "at least"
 * @OP != "different from"
 * @name take_while leading_part prefix_where
 * @array a n
 * @array out 8
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 */
int32_t take_while(const T *a, int32_t n, T x, T *out) {
    int32_t count = 0;
    for (; count < n && a[count] OP x; count++) out[count] = a[count];
    return count;
}

/**
 * drop leading elements as long as they are {OP} {x}, move the rest to the front, return the length of the rest
 * Write a function to remove the initial elements that are {OP} x from a list in place, returning how many remain.
 * skip the elements at the beginning of the array that are {OP} x and move everything after them to the front, new size returned
 * How do I cut off the start of a list in place while its values are {OP} a bound and get the remaining size?
 * remove elements from the front in place while each is {OP} x, and return the number of elements kept
 * Remove the leading elements of an array which are {OP} a given value, shift the rest to the front and return the new length.
 * How can I strip initial values {OP} x from an array and get the remaining length?
 * remove leading elements {OP} x, return new length
 * Remove the leading elements that are {OP} x from an array in place and return the new length.
 * Given an array and x, skip elements from the start while they are {OP} x, move the rest to the front, and return the rest's length.
 * Delete all elements {OP} x at the beginning of an array; return how many elements remain.
 * Drop array elements from the front as long as they are {OP} x; the function returns the number of elements left.
 * Write a function to strip the front of a list of items {OP} a specified number, in place, and return the remaining length.
 *
 * @T int32_t int64_t
 * @OP < "less than"
 * @OP > "greater than"
 * @OP <= "at most"
 * @OP == "equal to"
 * @name drop_while skip_leading strip_front
 * @array a n
 * @range a -4 4
 * @range n 0 8
 * @range x -4 4
 */
int32_t drop_while(T *a, int32_t n, T x) {
    int32_t start = 0;
    while (start < n && a[start] OP x) start++;
    for (int32_t i = start; i < n; i++) a[i - start] = a[i];
    return n - start;
}

/**
 * reverse the elements inside each chunk of {K}, in place; a shorter chunk at the end is reversed too
 * Write a function to reverse every block of {K} consecutive elements of an array in place, including an incomplete last block.
 * split the list into chunks of {K} and mirror each chunk in place, the leftover chunk included
 * Turn around each segment of {K} items of an array; segments start at 0, {K} apart, the last may be shorter.
 * reverse each chunk of {K} elements (fewer in the last one) and write it back into the same list
 * Write a function which reverses each successive block of {K} elements of an array; a shorter last block is reversed too.
 * How do I reverse an array in groups of {K}, including a shorter last group?
 * Given an array, reverse each group of {K} consecutive elements in place; the last group may be shorter.
 * Reverse every {K} elements of an array, including the remaining ones at the end.
 * Reverse each block of {K} elements of the array, also a shorter last block.
 * in-place reversal of each block of {K} elements, including a shorter last block
 * Write a function to split a list in batches of {K} and reverse each batch on the spot; an incomplete final batch is reversed too.
 *
 * @T int32_t int64_t
 * @K 2..5
 * @name reverse_chunks flip_blocks mirror_groups
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void reverse_chunks(T *a, int32_t n) {
    for (int32_t start = 0; start < n; start += K) {
        int32_t low = start, high = (start + K < n ? start + K : n) - 1;
        for (; low < high; low++, high--) {
            T kept = a[low];
            a[low] = a[high];
            a[high] = kept;
        }
    }
}

/**
 * alternate between two lists of different lengths into {out}, first list first, leftovers at the end; return the total count
 * Interleave lists of n and m elements alternately into a third; when one is used up, append the rest of the other; return n + m.
 * zip two lists of unequal size into one, alternating, remainder appended, and return n + m
 * alternate the elements of a and b, starting with a, then append the rest of the longer one; the size of the result is returned
 * interleave two int arrays that have their own lengths, starting with the first, append leftovers, return the output length
 * Alternate the elements of two arrays in an output array, starting with the first; when one runs out, the rest of the other follows; return how many were written.
 * Interleave two arrays of lengths n and m into out, starting with the first; append the rest of the longer one and return the total length.
 * Given two arrays of different lengths, alternate their elements in the output array and append what is left; return n + m.
 * Merge two arrays by taking one element from each in turn, beginning with the first; leftover elements go to the end. Return the count.
 * Combine two arrays alternately, a[0], b[0], a[1], b[1], ...; when one ends, copy the rest of the other. Return the length.
 * Write a function to alternate items of two lists of unequal sizes; once one list runs out the remainder of the other is appended; size returned.
 * How do I put two decks of different size together in an output array, one card from each in turn, first deck first, with the leftover cards at the end, and return the number of cards?
 *
 * @T int32_t int64_t
 * @name round_robin alternate_lists riffle
 * @array a n
 * @array b m
 * @array out 16
 * @range a -50 50
 * @range n 0 8
 * @range b -50 50
 * @range m 0 8
 */
int32_t round_robin(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n || i < m; i++) {
        if (i < n) out[count++] = a[i];
        if (i < m) out[count++] = b[i];
    }
    return count;
}

/**
 * {OP} two lists of unequal length element by element into {out}, missing elements count as 0; return the longer length
 * Write a function to {OP} corresponding elements of lists with n and m items, padding the shorter with zeros; the longer length is returned.
 * Pad the shorter of two lists with zeros, {OP} by position, write to out and return the longer length.
 * {OP} two sequences with fill value 0 for the shorter, write to out, return max(n, m)
 * Write a function to {OP} two arrays element by element, the shorter one padded with zeros; return the result's length.
 * How do I {OP} arrays of different sizes position by position, with zeros where one has ended, and get the longer length?
 * combine two zero-padded arrays into out: {OP}; return length
 * Given two arrays of different lengths, {OP} them element by element, treating missing elements as 0; return the longer length.
 * Element by element, {OP} the arrays of lengths n and m, padding the shorter one with zeros, and return the length of the result.
 * Write the result to out when you {OP} two arrays of different lengths; missing elements are 0 and the longer length is returned.
 * For each index, {OP} the elements of two arrays, using 0 where an array has ended; return the length of the longer one.
 * zip_longest with fillvalue 0: {OP} the corresponding items of lists of unequal size, longer size returned
 *
 * @T int32_t int64_t double
 * @OP + "add"
 * @OP - "subtract (first minus second)"
 * @name combine_padded zip_longest_with padded_operation
 * @array a n
 * @array b m
 * @array out 8
 * @range a -50 50
 * @range n 0 8
 * @range b -50 50
 * @range m 0 8
 */
int32_t combine_padded(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t length = n > m ? n : m;
    for (int32_t i = 0; i < length; i++) out[i] = (i < n ? a[i] : 0) OP (i < m ? b[i] : 0);
    return length;
}

/**
 * every {OP} of one element of the first list with one of the second, n times m results into out, row by row
 * Write a function to fill a table with the {OP} of each element of the first list and each of the second, row-major.
 * outer {OP} of two vectors of n and m elements, stored at out[i * m + j]
 * all pairwise {OP} values between lists of n and m elements into out, the first list's element fixed per row
 * Produce a flat n x m matrix whose cell (i, j) is the {OP} of a[i] and b[j].
 * {OP} over the Cartesian product of two arrays into a third, the second index runs fastest
 * Write a program to fill an n by m table with the {OP} of each element of the first array and each of the second.
 * outer {OP} of two arrays into a table, rows by the first
 * Given arrays of n and m elements, store the {OP} of every pair (a[i], b[j]) in an n x m table.
 * For all i and j, set out[i * m + j] to the {OP} of a[i] and b[j].
 * Compute the {OP} of each element of the first array with each element of the second, row by row.
 * for each x of list a and each y of list b the {OP}, flattened row-wise into an output list
 *
 * @T int32_t int64_t double
 * @OP + "sum"
 * @OP - "difference (first minus second)"
 * @name outer_table all_combinations pair_table
 * @array a n
 * @array b m
 * @array out 16
 * @range a -50 50
 * @range n 0 4
 * @range b -50 50
 * @range m 0 4
 */
void outer_table(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++) out[i * m + j] = a[i] OP b[j];
}

/**
 * indices at which a new run of equal elements begins, written to {out}; return the number of runs
 * Write a function to record the start index of every run of equal neighbours in an output array and return the number of runs.
 * starts of runs: write 0 and each i with a[i] != a[i-1] to out; return how many, 0 for an empty list
 * List in out the positions where the value differs from the one before, index 0 included, and return the count.
 * How can I get the first index of each block of identical consecutive values, and the number of blocks?
 * store the change points of an array, including index zero, in a second array, and return how many
 * Record in an output array each index at which a run of equal elements starts, index 0 included, and return their number.
 * Store the index of the first element of each run of equal elements in out and return the number of runs.
 * Given an array, write the start indices of its runs of equal values to the output array and return how many there are.
 * Find all indices where the value differs from the previous element (index 0 counts), store them in out, and return their number.
 * Split an array into runs of equal elements: write the start index of each run to out and return the count.
 * Write a function to list where each block of identical adjacent items starts and return how many blocks exist.
 *
 * @T int32_t int64_t
 * @name run_starts group_starts change_points
 * @array a n
 * @array out 8
 * @range a 0 2
 * @range n 0 8
 */
int32_t run_starts(const T *a, int32_t n, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (i == 0 || a[i] != a[i - 1]) out[count++] = i;
    return count;
}

/**
 * repeat each value as often as its count says; parameters values, counts, n, output; return the total length
 * Write a function to expand n values with their respective repetition counts into one list, returning its length.
 * decode run lengths from two parallel arrays, values and counts, into a third; the size of the decoded list is returned
 * Write each of n values as many times in a row as its count says into an output array; return the total length.
 * How do I expand value/count arrays to a full list and get its length?
 * Given values and counts, write each value counts[i] times to the output array and return the total length.
 * Repeat each element of the first array as often as the second array says; return the length of the result.
 * Run-length decoding: expand n values with their counts into out and return the number of elements written.
 * Expand an array of values and an array of counts into a list and return its length.
 * Write a function for run-length decoding: arrays of values and counts, expanded to out; return the length.
 * Given n values and how often each occurs, write each that many times in a row to out and return the total.
 * decompress run-length data kept as a value array and a count array; result is the decoded length
 * repeat values[i] counts[i] times, one after the other, into out; return how many were written
 * Write a function to repeat each list item the number of times stated in a corresponding list; return the resulting length.
 *
 * @T int32_t int64_t
 * @name expand_counts repeat_by_counts from_tally
 * @array values n
 * @array counts n
 * @array out 12
 * @range values -50 50
 * @range counts 0 3
 * @range n 0 4
 */
int32_t expand_counts(const T *values, const int32_t *counts, int32_t n, T *out) {
    int32_t length = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < counts[i]; j++) out[length++] = values[i];
    return length;
}

/**
 * length of the common suffix of two lists with n and m elements
 * Write a function to count how many elements agree at the ends of two lists, compared backwards until they differ.
 * number of equal trailing elements of two arrays of different lengths
 * longest shared tail of two sequences, 0 if their last elements differ or one is empty
 * How many items at the end are the same in both lists of n and m items, counted back to the first difference?
 * compare two arrays from the back and return the number of matching elements before the first mismatch
 * count from last to first while numbers are equal in both lists, stop at the first difference
 * Write a function to count how many elements two arrays have in common at their ends, backwards to the first mismatch.
 * longest common suffix length of two arrays
 * Given two arrays with lengths n and m, return the length of their longest common suffix.
 * How many of the last elements do two arrays have in common, comparing from the back?
 * Write a function to find how many trailing items two lists have in common, matching from the back.
 *
 * @T int32_t int64_t
 * @name equal_tail_length shared_tail equal_ending
 * @array a n
 * @array b m
 * @range a 0 1
 * @range n 0 8
 * @range b 0 1
 * @range m 0 8
 */
int32_t equal_tail_length(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t k = 0;
    while (k < n && k < m && a[n - 1 - k] == b[m - 1 - k]) k++;
    return k;
}

/**
 * true if the array of length n {WHERE} the array of length m
 * Test if a sequence of length n {WHERE} a given sequence of length m; false if the second is longer.
 * is it true that the first list {WHERE} the second one
 * How do I find out if an array {WHERE} all elements of another array, in order?
 * Determine if the first of two arrays {WHERE} the complete second array.
 * Does the given data {WHERE:2} with exactly the numbers of the pattern? Data first, then pattern.
 * Write a program to check whether an array {WHERE} a second array, all its elements in order.
 * How do I check that the first array {WHERE} the second array?
 * array {WHERE} another array
 * Given two arrays and their lengths, check whether the first {WHERE} the second.
 * Return true if array a {WHERE} array b (an empty b always matches).
 * compare two lists: true if list one {WHERE} all of list two
 *
 * @T int32_t int64_t
 * @WHERE 0 "starts with" "begin" "begins_with"
 * @WHERE n-m "ends with" "end" "ends_with"
 * @name list_fits_at fits_end matches_edge
 * @array a n
 * @array b m
 * @range a 0 1
 * @range n 0 8
 * @range b 0 1
 * @range m 0 3
 */
_Bool list_fits_at(const T *a, int32_t n, const T *b, int32_t m) {
    if (m > n) return 0;
    for (int32_t i = 0; i < m; i++)
        if (a[WHERE + i] != b[i]) return 0;
    return 1;
}

/**
 * length of the longest stretch of consecutive elements without the value {x}
 * Write a function for the length of the longest run of consecutive elements in which x does not occur.
 * maximum length of a contiguous part of a list that contains no x
 * length of the longest x-free window of a list, 0 if all are x or the list is empty
 * Determine the largest number of successive values that all differ from a given one.
 * size of the biggest fragment after splitting an array on a given separator value
 * Write a function that finds the length of the longest stretch of consecutive elements in which a given value does not occur.
 * What is the greatest number of successive elements different from x?
 * length of the longest subarray without x
 * Given an array and a value x, return the length of the longest subarray that does not contain x.
 * What is the length of the longest run of elements different from x?
 * Find the maximum number of consecutive elements that are not equal to x.
 * Write a function to get the size of the largest contiguous sublist that excludes a specified item.
 *
 * @T int32_t int64_t
 * @name longest_without free_stretch longest_fragment
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
int32_t longest_without(const T *a, int32_t n, T x) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == x ? 0 : run + 1;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * replace each element by the {OP} of itself and all later elements, in place
 * Write a function to compute suffix {OP:2} of an array in place: a[i] becomes the {OP} of a[i..n-1].
 * running {OP} of an array from right to left, in place
 * How do I turn an array into its suffix {OP:2} in place?
 * Write a program to replace each element by the {OP} of itself and all the elements after it.
 * How do I compute the suffix {OP:2} of an array, overwriting it?
 * suffix {OP:2} in place
 * Given an array, replace each a[i] with the {OP} of a[i] and all elements after it.
 * Compute the {OP} from each position to the end of the array, in place.
 * Going from right to left, store in each position the {OP} of the elements from there to the end.
 * suffix {OP} of an array, computed in place
 * Write a function to traverse a list from the back so that each item turns into the {OP} of itself and everything succeeding it.
 *
 * @T int32_t int64_t
 * @OP a[i]+a[i+1] "sum" "sums"
 * @OP (a[i]>a[i+1]?a[i]:a[i+1]) "maximum" "maxima"
 * @OP (a[i]<a[i+1]?a[i]:a[i+1]) "minimum" "minima"
 * @name suffix_scan scan_from_right reverse_running
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void suffix_scan(T *a, int32_t n) {
    for (int32_t i = n - 2; i >= 0; i--) a[i] = OP;
}

/**
 * Does list {a} dominate list {b}, being nowhere smaller and at least once greater? n elements each.
 * Write a function to test Pareto dominance of the first list: every element at least the corresponding one of the second, and one strictly larger.
 * Pareto comparison of two score vectors of length n, larger is better, true if the first dominates
 * true when first[i] >= second[i] for all i and first[i] > second[i] for some i, over two arrays of n
 * How do I check that one vector Pareto-dominates another, larger being better? The candidate comes first.
 * does the first list of n strictly dominate the second, componentwise at least as large and not equal
 * Is the first list never below the second at the same index, and above it somewhere?
 * Write a function to check if the first array is nowhere less than the second and greater in at least one place.
 * Does the first vector Pareto-dominate the second, larger being better?
 * Given two arrays of length n, check that a[i] >= b[i] everywhere and a[i] > b[i] at least once.
 * Return true if the first vector Pareto-dominates the second (higher is better).
 * Is the first array at least as large as the second in every position and larger in at least one?
 *
 * @T int32_t int64_t double
 * @name dominates pareto_dominates never_worse
 * @array a n
 * @array b n
 * @range a 0 3
 * @range b 0 3
 * @range n 0 4
 */
_Bool dominates(const T *a, const T *b, int32_t n) {
    _Bool greater = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] < b[i]) return 0;
        if (a[i] > b[i]) greater = 1;
    }
    return greater;
}

/**
 * Write a function to count the {WHAT} index pairs of two lists of n, that is the pairs whose numbers {WHAT:2}.
 * number of {WHAT} pairs i < j of two lists for Kendall's tau: pairs where the lists {WHAT:2}, ties excluded
 * for Kendall's tau: how many {WHAT} pairs of positions do two parallel arrays have? ties never count
 * count the {WHAT} pairs between two score lists of equal length n, equal scores excluded
 * How do I count the {WHAT} pairs of two lists for rank correlation, leaving ties out?
 * Write a program to count the {WHAT} pairs i < j of two arrays: those where the differences in both {WHAT:4}.
 * How many pairs of positions are {WHAT} in two given score lists, that is, {WHAT:2}?
 * count {WHAT} pairs of two arrays
 * Given two arrays of length n, count the {WHAT} pairs of positions: those where both arrays {WHAT:2}; ties are not counted.
 * How many {WHAT} pairs do two rankings of the same items have? Pairs with ties are ignored.
 * Return the number of {WHAT} pairs (i, j) with i < j, as used in Kendall's tau.
 * Count the pairs i < j for which a[i]-a[j] and b[i]-b[j] {WHAT:4} (the {WHAT} pairs).
 *
 * @T int32_t int64_t
 * @WHAT > "concordant" "order both items the same way" "order alike" "have the same sign"
 * @WHAT < "discordant" "order the items in opposite ways" "order oppositely" "have opposite signs"
 * @name count_agreeing_pairs kendall_count ranked_alike
 * @array a n
 * @array b n
 * @range a 0 5
 * @range b 0 5
 * @range n 0 8
 */
int32_t count_agreeing_pairs(const T *a, const T *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += (a[i] - a[j]) * (b[i] - b[j]) WHAT 0;
    return count;
}

/**
 * Are the running totals of {a} exactly the list {b}? n elements each.
 * Write a function to verify that the second list holds the prefix sums of the first.
 * check cumulative sums: every b[i] must equal a[0] + ... + a[i]
 * true if list two is the running total of list one, same length n
 * check that the second array holds the inclusive prefix sums of the first
 * How do I test whether the second array is the cumulative sum of the first?
 * Write a function that checks if the second array consists of the cumulative sums of the first.
 * How do I verify that b[i] = a[0] + ... + a[i] for every i?
 * is b the prefix sum of a
 * Given two arrays of length n, check whether the second contains the cumulative sums of the first.
 * Return true if each element of the second array is the sum of the first array's elements up to that index.
 * Is the second array the prefix sum of the first?
 *
 * @T int32_t int64_t
 * @name is_running_total is_prefix_sum_of balances_agree
 * @array a n
 * @array b n
 * @range a 0 2
 * @range b 0 2
 * @range n 0 3
 */
_Bool is_running_total(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (b[i] != total) return 0;
    }
    return 1;
}

/**
 * push {x} on a {OP}-heap of n elements, array form, and return the new size
 * Write a function to insert a value into a binary {OP}-heap with n elements: append it, let it rise, return n + 1.
 * How do I implement push for a {OP}-heap of n elements in an array? Return the new element count.
 * Implement the insert operation of a {OP}-heap (array, size, value); the result is size plus one.
 * Insert an element into a binary {OP}-heap array of n elements (root at index 0) by sifting it up; return the new size.
 * How do I push a value onto a {OP} heap and get the new size?
 * push x on {OP} heap, return new size
 * Add an element to a binary {OP} heap stored in an array of n elements and return the new size.
 * Insert a value into a {OP} heap (array, current size, value) and return the size plus one.
 * Push onto a {OP}-heap: append the value and move it up while it is {OP:2} than its parent; return the new size.
 * heappush onto an array-backed binary {OP}-heap holding n items; the enlarged size is returned
 * Write a function to enqueue an item in a priority queue implemented as a {OP}heap array, bubbling it up to its proper place; return the new size.
 *
 * @T int32_t int64_t
 * @OP < "min" "smaller" "smallest"
 * @OP > "max" "larger" "largest"
 * @name heap_push heap_insert priority_enqueue
 * @array heap 8
 * @range heap -50 50
 * @range n 0 7
 * @range x -50 50
 */
int32_t heap_push(T *heap, int32_t n, T x) {
    int32_t i = n;
    for (; i > 0 && x OP heap[(i - 1) / 2]; i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
    heap[i] = x;
    return n + 1;
}

/**
 * sum of the values per group: group numbers (at least 0, less than {K}), values, n; {K} totals written to {out}
 * add every value to the slot of its group, groups given first; there are {K} groups, numbered from 0, and all slots are zeroed at first
 * How do I sum values by category (0 to {K} exclusive, categories in the first array) into an array of {K} sums?
 * Sum values by their group label (0 up to but not including {K}) into an output array of {K} totals; labels come first.
 * Given a label (from 0, less than {K}) and a value for each item, add up the values per label and write the {K} sums to out.
 * Given group numbers below {K} and values, write the sum of each group to the output array.
 * For each of the {K} groups (labels from 0), store the sum of its values in out; the labels array comes first, then the values.
 * Given category numbers from 0 up to but not including {K} and values, total the values by category.
 * Like SQL GROUP BY: from zero-based labels and values, store the sum for each of {K} labels in an array.
 * Write a function to aggregate by key: a list of keys ({K} possible ones, numbered from 0), a list of values, output the sum of each group.
 * SELECT SUM(value) GROUP BY key for a keys list and a values list, {K} possible keys numbered from zero
 * per-category sums: category list with entries below {K}, corresponding amounts, {K} sums as output
 *
 * @T int32_t int64_t double
 * @K 2..6
 * @name group_totals sum_by_group totals_per_label
 * @array labels n
 * @array values n
 * @array out 6
 * @range labels 0 1
 * @range values -50 50
 * @range n 0 8
 */
void group_totals(const int32_t *labels, const T *values, int32_t n, T *out) {
    for (int32_t k = 0; k < K; k++) out[k] = 0;
    for (int32_t i = 0; i < n; i++) out[labels[i]] += values[i];
}

/**
 * index of the best entry from scores and times: highest score, ties by lowest time, then the first; -1 if empty
 * Write a function to find the winner's index from scores and times: most points, then the shorter time, then the first; -1 if none.
 * argmax by (score, -time) over two parallel arrays, the first index on full ties, -1 when n is 0
 * How do I find the first index of the maximum of one array with ties decided by the minimum of a second array? -1 if empty.
 * Find the index of the winner: highest score, then lowest time, then the earliest; -1 if there is nobody.
 * index of highest score, ties by lowest time, then the first, -1 if empty
 * Find the winner's index: highest score, ties broken by the lowest time, then by the first position; -1 if there are no players.
 * Given arrays of scores and times, return the index of the best entry (highest score, then lowest time, then first), or -1 if empty.
 * Who wins? The highest score counts, and for equal scores the shorter time; if still tied, the first. Return the index or -1.
 * Return the index of the maximum score; on ties take the smaller time, then the smaller index; -1 for an empty list.
 * Determine the leader of a ranking by score (descending) and time (ascending); return the first such index, or -1 if n is 0.
 * index of the best player by points, then by time, the first one if equal, -1 for no players
 *
 * @T int32_t int64_t
 * @name best_by_two_keys winner_index top_record
 * @array scores n
 * @array times n
 * @range scores 0 3
 * @range times 0 9
 * @range n 0 8
 */
int32_t best_by_two_keys(const T *scores, const T *times, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (scores[i] > scores[best] || (scores[i] == scores[best] && times[i] < times[best])) best = i;
    return best;
}

/**
 * order value from a price array, item ids and quantities: sum of quantity times the price at the item's id
 * Write a function to total n order lines: a price array, the lines' item ids that index it, and their quantities.
 * sum over i of quantities[i] * prices[ids[i]], in the parameter order prices, ids, quantities
 * How do I compute the total of an order with an array of prices, the n lines' product numbers that index it, and their quantities?
 * Given prices, the ids and the quantities of n order lines, add up each line's quantity times the price at its id.
 * What does the basket cost from a price list, the items' indices in it and their quantities?
 * prices, ids, quantities: total of quantity times price looked up by id
 * Calculate the order total from a price array, the lines' product ids and their quantities.
 * Given prices, product ids and quantities, return the sum of quantities[i] * prices[ids[i]].
 * How much does an order cost, given an array of prices, the ids that index into it and the number of pieces of each?
 * Compute the total of n order lines from a price list: prices, ids of the ordered items, quantities.
 * Look up each order line's price by its id and add up price times quantity over n lines, given prices, ids and quantities in this order.
 *
 * @T int32_t int64_t double
 * @name joined_total order_value sum_by_lookup
 * @array prices 8
 * @array ids n
 * @array quantities n
 * @range prices 0 50
 * @range ids 0 7
 * @range quantities 0 9
 * @range n 0 8
 */
T joined_total(const T *prices, const int32_t *ids, const int32_t *quantities, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += quantities[i] * prices[ids[i]];
    return total;
}

/**
 * gather: copy the elements of {a} at n given indices to {out}, in the order of the indices
 * Write a function to pick list elements by an index list: output i is the element at indices[i].
 * numpy.take(data, indices) into an output array, for n indices
 * out[i] = data[indices[i]] for n indices
 * How do I select several elements by the positions in a second array and store them in that order?
 * Write a program which fills an output array with the elements of an array at n given indices, in that order.
 * How do I collect array elements by a list of indices?
 * gather elements at given indices into out
 * Given an array and n indices, copy the elements at those indices to the output array.
 * For each i, set out[i] to a[indices[i]].
 * Select the elements of an array at the given positions and store them in out.
 * Write a C function that gathers array elements by an index array.
 * Write a function to pick elements by index: out[i] = a[indices[i]].
 * Given an array and n indices, copy the elements at those positions to out, in that order.
 * reorder a list by an index array: output i comes from position indices[i]
 * index an array with another array, results to out
 * Write a program to select the elements at the given positions, in the listed order.
 * index a list by a list of indices: out becomes [a[i] for i in indices]
 * Write a function to build a list from another list's entries at specified indices.
 *
 * @T int32_t int64_t double
 * @name gather take_indices pick_elements
 * @array a 8
 * @array indices n
 * @array out 8
 * @range a -50 50
 * @range indices 0 7
 * @range n 0 8
 */
void gather(const T *a, const int32_t *indices, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[indices[i]];
}

/**
 * scatter: write the n elements of {a} to {out}, element i to index indices[i]; later ones overwrite
 * store each of n values at the position in out given by the corresponding index, other slots keep their content
 * How can I store array items at specified target positions in out?
 * scatter elements to given indices
 * Given an array and n target indices, store each element at its target index in the output array.
 * For each i, set out[indices[i]] to a[i]; if an index occurs twice, the later element wins.
 * Write each element of the source array to the position in out given by the index array.
 * How do I scatter the values of an array to given positions of another array?
 * scatter n values into out: value i goes to index indices[i]
 * Write a C function that copies a[i] to out[indices[i]] for all i in order.
 * Write a function to place elements by index: out[indices[i]] = a[i].
 * Given n values and their target positions, write every value to its position in out.
 * permute an array: element i goes to place indices[i] of the output
 * Write a program that distributes the elements of an array to given positions of another array.
 * Write a function to place each list item at the destination subscript found in a corresponding list of indices.
 * scatter a list: out[idx] = item for item, idx in zip(a, indices)
 *
 * @T int32_t int64_t double
 * @name scatter put_indices distribute
 * @array a n
 * @array indices n
 * @array out 8
 * @range a -50 50
 * @range indices 0 7
 * @range n 0 8
 */
void scatter(const T *a, const int32_t *indices, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[indices[i]] = a[i];
}

/**
 * after how many steps of i = map[i] does {start} come back to itself? at most n steps, 0 if it does not
 * Write a function to get the length of the cycle through a start element in an array of n successor indices, 0 if not on a cycle.
 * cycle length of {start} under the mapping array, zero when n steps do not lead back
 * After how many steps i -> map[i] does a start index lead back to itself? 0 if not within n steps.
 * How long is the cycle through a given element of an index map (0 if n steps do not close it)?
 * From a start index, follow map[i] until it is reached again; return the number of steps, or 0 if not within n steps.
 * Find the length of the cycle that contains the start index in an array of next positions, or 0 if it is not on a cycle.
 * How many times must i = map[i] be applied to get back to the start? Return 0 if it takes more than n steps.
 * Given a mapping from index to index, return the cycle length of the start element, or 0 if it is never reached again.
 * Return the smallest k >= 1 such that following the map k times from start leads back to start, or 0 if there is none.
 * Write a function to find how many applications of an index mapping array are needed to get a starting index back, 0 if not within n.
 * How long is the loop through a given index of a successor array with n entries, or 0 if following it for n steps never comes back?
 *
 * @name cycle_length orbit_size period_of
 * @array map 8
 * @range map 0 7
 * @range n 8 8
 * @range start 0 7
 */
int32_t cycle_length(const int32_t *map, int32_t n, int32_t start) {
    int32_t at = start;
    for (int32_t k = 1; k <= n; k++) {
        at = map[at];
        if (at == start) return k;
    }
    return 0;
}

/**
 * {OP} of the elements whose bit is set in {mask}; bit i belongs to element i of n
 * Write a function to compute the {OP} over the subset of n numbers that a bit mask selects, bit 0 the first.
 * {OP} of list items chosen by the binary digits of an integer, lowest digit for index 0, n items
 * How do I get the {OP} of the elements picked by a bitmask (bit i picks index i)?
 * masked reduction of an array to the {OP}, mask packed in an integer, least significant bit first
 * Write a function to compute the {OP} of the array elements whose bit is set in an unsigned mask, bit i for element i.
 * What is the {OP} of the elements chosen by a bitmask?
 * {OP} of elements selected by bitmask
 * Given an array and a bitmask, return the {OP} of the elements whose bit is set (bit i belongs to element i).
 * For each bit i set in the mask, include a[i]; return the {OP} of the included elements.
 * Compute the {OP} of a subset of an array given as a bitmask, the lowest bit standing for the first element.
 * Write a function to compute the {OP} over the list items designated by a bitmask, item i corresponding to bit i.
 *
 * @T int32_t int64_t
 * @OP total+=a[i] "sum"
 * @OP total^=a[i] "exclusive or (0 for none)"
 * @OP total++ "count"
 * @name subset_fold sum_by_mask masked_subset
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range mask 0 255
 */
T subset_fold(const T *a, int32_t n, uint32_t mask) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (mask >> i & 1) OP;
    return total;
}

/**
 * turn a list of small numbers (0 to 31) into a bit mask, a 1 at each listed position
 * Write a function to build a 32-bit set from n element numbers: bit k is set if k is in the list.
 * list of n indices to bitmask, bit 0 is the least significant, duplicates do no harm
 * How do I encode a set of integers from 0 to 31 as a bitset in one unsigned word?
 * bitset construction from an array of n bit positions, each below 32
 * Write a program that creates a 32-bit mask with exactly the bits at n listed positions set.
 * How do I convert a list of bit positions to an integer with those bits set?
 * bitmask from indices
 * Given an array of bit positions from 0 to 31, return a number with exactly those bits set.
 * Set the bits whose numbers from 0 to 31 are in the array and return the resulting 32-bit mask.
 * Build a bitmask from a list of indices between 0 and 31.
 * Write a function to build a bit mask from a list of bit positions (0 to 31).
 * Given n bit numbers, return an integer with exactly those bits set.
 * OR of 1 << indices[i] over the list
 * list of bit positions to a 32-bit mask
 * combine bit numbers into a flags word
 * encode a list of bit positions (0-31) as one unsigned 32-bit bitmask
 * Write a function to convert a set of small integers, listed in an array, to a bitset word.
 *
 * @name mask_from_indices to_bitset pack_positions
 * @array indices n
 * @range indices 0 31
 * @range n 0 8
 */
uint32_t mask_from_indices(const int32_t *indices, int32_t n) {
    uint32_t mask = 0;
    for (int32_t i = 0; i < n; i++) mask |= 1u << indices[i];
    return mask;
}

/**
 * how many pairs i < j of a list of bit masks {WHAT}
 * Write a function to count the index pairs i < j whose two numbers in an array {WHAT}.
 * number of unordered pairs of array elements that {WHAT} in binary
 * Count pairs (two different positions) in the array where both numbers {WHAT}.
 * How many pairs of masks in the list {WHAT}, counting each pair once?
 * count the pairs of different positions in an array of words that {WHAT}
 * Write a function that counts the pairs of different positions in an array of masks where both masks {WHAT}.
 * How many pairs of bitmasks {WHAT}?
 * count pairs of masks that {WHAT}
 * Given an array of bitmasks, count the pairs (i, j) with i < j whose masks {WHAT}.
 * Count all pairs of numbers in an array that {WHAT} in their binary representations.
 * In how many pairs of elements do the two numbers {WHAT}?
 *
 * @T int32_t int64_t
 * @WHAT ==0 "share no set bit"
 * @WHAT !=0 "share at least one set bit"
 * @name count_mask_pairs pairs_by_bits overlapping_masks
 * @array masks n
 * @range masks 0 15
 * @range n 0 8
 */
int32_t count_mask_pairs(const T *masks, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += (masks[i] & masks[j]) WHAT;
    return count;
}

/**
 * middle value of each triple in a flat list of n triples, one result per triple, written to out
 * Write a function for the median of every three consecutive numbers (non-overlapping groups) for n groups, into a second array.
 * median per triple: n records of three numbers stored back to back, medians to {out}
 * How do I take the median of each group of 3 in an array of 3n numbers and store the n medians?
 * Write a program to store the middle value of each of n consecutive triples of an array in an output array.
 * Given n groups of three numbers in a flat array, write the median of each group to out.
 * Compute the median of each triple (3 numbers stored one after another) and write the n results to out.
 * Write a function to get the median item of every tuple in a flattened list of n 3-tuples.
 * for a flattened list of n 3-tuples store the middle value of each in out, [sorted(t)[1] for t in triples]
 * For each group of three numbers in a flat array of n such groups, store the second smallest in the output array.
 * Split an array of 3n numbers into n groups of 3 consecutive ones and write the median of each group to another array.
 * Three judges score each of n contestants, the scores standing one after another; how do I store the middle score of each contestant in a second array?
 *
 * @T int32_t int64_t double
 * @name median_of_triples middle_of_each middle_marks
 * @array triples 24
 * @array out 8
 * @range triples -50 50
 * @range n 0 8
 */
void median_of_triples(const T *triples, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        T x = triples[3 * i], y = triples[3 * i + 1], z = triples[3 * i + 2];
        T low = x < y ? x : y, high = x < y ? y : x;
        out[i] = z < low ? low : z > high ? high : z;
    }
}

/**
 * spread (largest minus smallest) of each window of {K} consecutive elements, written to {out}; return the number of windows
 * Write a function to store max - min for all windows of {K} neighbours in a list and return how many windows there are.
 * sliding window of {K}: write max minus min at every position to out, return the number of positions
 * For every {K} successive readings, store the highest minus the lowest; return the number stored.
 * How do I store the moving spread (max minus min) over {K} values, and return how many results were written?
 * Write a function to store the range, largest minus smallest, of each window of {K} neighbours and return the number of windows.
 * range of every window of {K} into out, return number of windows
 * For each window of {K} consecutive elements, store the maximum minus the minimum in out; return the number of windows.
 * Given an array, compute the range (max - min) of every window of length {K}, write them to out and return how many there are.
 * Sliding window of size {K}: write max minus min of each window to the output array and return the count.
 * Compute the difference between the largest and the smallest element of every {K} consecutive elements; return the number of results.
 * Calculate the rolling range with window size {K} and return the number of values written.
 * max - min for each sliding sublist of {K} consecutive items, count of windows returned
 *
 * @T int32_t int64_t
 * @K 2..5
 * @name window_spreads rolling_range moving_spread
 * @array a n
 * @array out 8
 * @range a -50 50
 * @range n 0 8
 */
int32_t window_spreads(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (; count + K <= n; count++) {
        T low = a[count], high = a[count];
        for (int32_t j = 1; j < K; j++) {
            T x = a[count + j];
            if (x < low) low = x;
            if (x > high) high = x;
        }
        out[count] = high - low;
    }
    return count;
}
