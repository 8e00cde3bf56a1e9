/**
 * dict.get(key, default) on a flat list of key, value, key, value, with the count of entries
 * Write a function to retrieve the value stored under a given key in a list of key-value pairs, or a fallback.
 * Look up a key among n pairs laid out as key then value; return the default if it is absent.
 * dictionary lookup with a default, entries stored as consecutive key-value pairs
 * value belonging to a key in an array of pairs; first match, otherwise the supplied default
 * how do I emulate a dict in C? pairs in one array, want get with default value
 * Define a function that obtains the value whose key equals the specified one, else the default comes back.
 * Implement a map lookup: pairs (key, value) flattened in an array, number of pairs, key, default.
 * return the second of the first pair whose first equals key, fallback if no pair does
 * i have pairs key value key value in array, give me value of key or the default one
 * add dict_get: linear search through interleaved keys and values, default when the key is missing
 * associative array stored as n flat pairs: fetch by key, else return the last argument
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
 * set a key in a dictionary held as parallel arrays of keys and values; return the new number of entries
 * Write a function to update the value for a key, or append the key and value if it is new, returning the size.
 * dict[key] = value with two parallel arrays; result is the entry count afterwards
 * upsert: overwrite the value at a known key, otherwise add an entry; return how many entries there are now
 * insert or update in a map made of a keys array and a values array, new length returned
 * Create a function that assigns a value to a key in parallel key/value lists and gives back the entry count.
 * How do I write put(key, value) for a map kept as two arrays, returning the resulting size?
 * put into a small hash-less map: replace if the key exists, else push at the end, return size
 * Implement assignment to a dictionary; the keys and the corresponding values are in two arrays, return the new count.
 * add dict_put for parallel arrays, it appends unknown keys and reports the entry count
 * if key is there change its value, if not there put both at the end, return count of entries
 * linear-probe-free map store: key found, overwrite its value; not found, append; yields the length
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
 * Write a function that eliminates the entry with a given key from two parallel lists, keys and values, and returns the length.
 * del dict[key]: later entries move up in both arrays; count unchanged if the key is absent
 * remove the first entry whose key matches from the keys and values arrays; result is the entry count afterwards
 * Discard a key together with its value; the others keep their order; return how many entries are left.
 * How can I drop a key from a map stored as keys[] and values[] and get the remaining size?
 * Develop a function to erase one key and the corresponding value, shifting the rest down, returning the new size.
 * take out key and its value from the two arrays, move rest to left, return new count
 * add dict_remove: erases the first matching key, keeps order, returns the size left
 * map removal by key, parallel arrays, order retained, new count returned
 * erase an entry from a struct-of-arrays dictionary and return the number of entries that remain
 * Implement delete for a dictionary of two arrays: without the key nothing changes; return the final number of entries.
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
 * increment the counter of an item, adding the item with count 1 if unseen; return the number of different items
 * Write a function to record one more occurrence of an item in parallel arrays of items and counts; return the list length.
 * Counter[item] += 1 using an items array and a counts array; result is the number of entries afterwards
 * tally an item: known items get their count plus one, new ones are appended with 1, new size returned
 * add count_item: bumps the tally of an item or appends it with tally 1, returns the entry count
 * Create a function that updates a frequency table of two arrays (item, count) by one observation and returns its size.
 * How do I count occurrences with two arrays instead of a dict, one item per call, returning the table's length?
 * register one vote for a candidate in a names/votes table, append the candidate with one vote if missing, return rows
 * frequency dictionary update by one item, parallel arrays, gives the number of distinct items
 * when item is in list its count goes one up, else put item with count 1 at end; return how many items
 * Implement a multiset insert over parallel item and multiplicity arrays, returning the number of distinct members.
 * increment-or-insert on a table of items and counts; returns the table's new number of rows
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
 * the key with the {OP} value in a dictionary of two parallel arrays, -1 if it is empty
 * Write a function to identify the key whose value is {OP}; keys and values are parallel lists, -1 for no entries.
 * key of the {OP} value, ties go to the earliest key, -1 on empty input
 * Which key has the {OP} value? Arrays of keys and respective values; first one in a tie, -1 when empty.
 * {OP}-value key of a map, e.g. max(d, key=d.get) style, first among equals, -1 for an empty map
 * Determine the key that maps to the {OP} value of a dictionary, the first if several, or -1 without entries.
 * return keys[i] where values[i] is {OP}, lowest i on ties, else -1 for n = 0
 * Find and return the name number with the {OP} score; names and scores in two lists, first on ties, -1 if empty.
 * i need the key that has {OP} value of all, if same value take first, -1 if nothing there
 * arg-extremum over parallel arrays: yields the key of the {OP} value, earliest on a tie, -1 if none
 * How to get the key of the {OP} value when keys and values are separate arrays? Empty gives -1, ties the first.
 * ids and amounts side by side: id of the {OP} amount, first of equal amounts, -1 for an empty list
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
 * Write a function to discover which key holds the specified value; keys and values are two lists; -1 if no key does.
 * find key by value in a dictionary of two arrays, first hit, otherwise -1
 * Given keys, their corresponding values, the number of entries and a value, give the key, or -1 when nothing matches.
 * inverse dictionary search, value to key, earliest entry wins, -1 for not found
 * How do I get a key from its value in a map of parallel arrays? -1 if the value is not there.
 * Compose a function that searches the values and hands back the key at the same index, -1 on failure.
 * search by value not by key; give me first key for this value or -1
 * return keys[i] for the least i with values[i] == value, or -1
 * bidirectional map, backward direction: key of a value, -1 if the value is unknown
 * add key_for_value, linear scan of the values, returns the matching key or -1
 * whose phone number is this: person number from numbers list, first match, -1 if nobody's
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
 * sum of first times second over all pairs of a flat list, 0 without pairs
 * Write a function to total price times quantity over n records stored as price, quantity, price, quantity.
 * For n pairs laid out one after another, multiply both members of each pair and add the products.
 * total of the products within each pair, pairs flattened in one array
 * order lines as (unit price, pieces) tuples in one flat array: compute the total amount
 * Develop a function that accumulates x*y over the tuples (x, y) of a flat array holding n tuples.
 * How do I sum a*b over a list of n tuples stored back to back?
 * sum(x * y for x, y in pairs), the pairs contiguous in memory
 * multiply partner by partner and add all up, partners stand next to each other, n pairs
 * add sum_of_pair_products: pairs[2i] * pairs[2i+1] accumulated for i below n
 * reduction over an array of two-field records: accumulated product of the fields, zero for no records
 * each item has cost and amount beside each other, calculate what all together costs
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
 * how many pairs have a first member {OP} the second, n pairs in one flat array
 * Write a function to count the tuples (x, y) in a flat array of n tuples with x {OP} y.
 * number of pairs (left, right) with left {OP} right
 * Count the pairs whose first component is {OP} their second component; pairs stored consecutively.
 * Determine for how many of n adjacent-stored pairs the first number is {OP} the second.
 * sum(x is {OP} y for x, y in pairs), n pairs laid out x, y, x, y
 * In how many records of two fields is field one {OP} field two?
 * tally tuples where the first entry is {OP} the second entry
 * scores stored home, away, home, away: in how many of n games is home {OP} away?
 * please count pairs whose first one is {OP} second one, pairs come one after other
 * add count_pairs_where: the first of the pair {OP} the second, flat layout
 * predicate count over an array of pairs, predicate: first {OP} second
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
 * Write a function to locate a tuple (x, y) in an array of n tuples stored back to back; -1 when absent.
 * position of a given pair among pairs, both members in order, first match, else -1
 * pairs.index((x, y)) but -1 instead of an error
 * At which pair index, from 0, does the list hold exactly x followed by y? Otherwise -1.
 * Search n points, x and y alternating, for a specified point and return its number from 0, or -1.
 * find a point in a list of points, flat x y x y, first index or minus one
 * Compose a function that reports where the pair with the provided first and second member is, -1 if nowhere.
 * look if the pair x y is in the pairs, tell its index counted from zero, -1 if it isn't
 * linear search over two-field records comparing both fields, yields record index or -1
 * add find_pair: first record equal to (x, y), -1 when none matches
 * How can I find the index of a coordinate in an interleaved coordinate array? -1 if missing.
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
 * Write a function to sort a list of tuples, stored back to back, in ascending order of the {KEY} element.
 * order the pairs by the {KEY} component, smallest at the front, equal ones keep their order
 * pairs.sort(key = {KEY} item), both members move together, in place
 * Rearrange n two-number records so that the {KEY} field rises; ties stay in their old order.
 * stable in-place sort of pairs on the {KEY} member, low to high
 * How do I sort an array of pairs laid out flat by the {KEY} value, ascending and stable?
 * Implement sorting of n (first, second) pairs ascending by {KEY}, keeping each pair together and ties stable.
 * put pairs in order of {KEY} number from small to big, partner goes with, same ones stay as before
 * insertion sort for records of two fields; sort key: the {KEY} field, ascending
 * add sort_pairs_by_{KEY}: ascending, stable, flat layout of n pairs
 * Arrange the tuples so that the {KEY} components ascend; tuples with the same one retain their order.
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
 * Write a function to eliminate duplicate tuples in place, order retained, and return how many tuples are left.
 * dedupe (x, y) pairs stored one after another; result is the number of distinct pairs
 * unique rows of a two-column table, first occurrence kept, packed at the front, row count returned
 * Delete every pair that already occurred earlier in the list; pairs are equal if both members are, in order; return the rest's number.
 * list of points without duplicates, in place, order preserved, number of points as result
 * How do I make a flat array of pairs unique and get the remaining number of pairs?
 * Compose a function that discards pairs seen before, closing gaps, giving back the count of remaining pairs.
 * throw away the same pairs, leave first one, return number of pairs that stay
 * add unique_pairs: compacts an interleaved array of n pairs, drops repeats, returns the count
 * stable deduplication of two-field records, in place, yields the new record count
 * Keep one copy of each (a, b) in an array of n pairs and tell me how many remain; (a, b) differs from (b, a).
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
 * is a relation, given as n pairs in a flat array, a function, so no first member has two different second members
 * Write a function to assess whether a set of n ordered pairs is a function: each x has only one y.
 * vertical line test on a list of n points, x and y alternating
 * true if no x occurs with two different y values among the pairs
 * Does every input have exactly one output in this table of input, output, input, output? n rows.
 * functional relation check on flat pairs; a repeated identical pair is allowed
 * Verify that pairs with the same first component also share the second component.
 * check if list of tuples could be a dict without conflicts: same key always same value
 * How do I test in code if a relation of ordered pairs is a function?
 * look if one x goes to two different y, then false, else true; pairs x y x y
 * conflict-free key-value pairs: equal keys imply equal values, n pairs back to back
 * add is_function: no two of the n pairs may agree in the first and differ in the second member
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
 * Write a function to ensure that every pair's mirror image is in the list of n flat pairs too.
 * symmetric relation test, pairs stored back to back
 * true if each tuple (a, b) has its reversed tuple (b, a) somewhere in the list
 * Are all friendships mutual? n pairs (who, likes whom) in one array.
 * check that every follow is followed back, pairs follower, followed
 * Determine whether the binary relation formed by n consecutive pairs is symmetric.
 * for every pair also the swapped pair must be there, else false
 * discrete maths: symmetry of a relation listed as ordered pairs, (x, x) is its own mirror
 * How can I check that a flat list of directed edges contains the opposite edge of each one?
 * add is_symmetric_relation for n interleaved pairs, an empty relation counts as symmetric
 * all edges reciprocated, yes or no, edge list from, to, from, to
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
 * from the smallest start to the largest end of n intervals stored start, end, start, end; 0 if none
 * Write a function to derive the overall span of n (start, end) pairs: latest end minus earliest start.
 * total extent covered by a list of ranges, gaps included, 0 for no ranges
 * max of the second members minus min of the first members over n flat pairs, zero if empty
 * project duration: tasks as begin and finish pairs, last finish minus first begin
 * How long is it from the earliest beginning to the latest end in a list of n intervals? 0 without intervals.
 * Compute the hull length of n segments given as left, right, left, right; 0 for none.
 * makespan of jobs whose start and finish times alternate in the array, 0 without jobs
 * biggest end minus littlest start of all the intervals, pairs one after other
 * add span_of_intervals: max(pairs[2i+1]) - min(pairs[2i]), 0 when n is 0
 * bounding interval of several intervals, return its length; empty list gives zero
 * Obtain the time between the first opening and the last closing; times come as open, close pairs; 0 if no pairs.
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
 * does the second of two flat lists of n key-value pairs hold all pairs of the first
 * Write a function to check that every key-value pair of the first list also occurs in the second, both with n pairs.
 * is each (key, value) entry of one dict found in the other dict, n entries each, flat layout
 * all tuples of list one are members of list two, any order, n tuples in both
 * true if the second set of n pairs contains every pair of the first
 * Are all the items of the first dictionary in the second one, with the same value? Both have n entries.
 * pairwise subset test: each of n pairs in {a} must appear somewhere among n pairs in {b}
 * dict items containment, a.items() <= b.items(), both stored as key, value, key, value
 * each pair from the first array must be also in second array, order not important
 * Verify that no pair in the first flat list is missing from the second flat list; lists have n pairs each.
 * inclusion of relations: first one contained in the second one, n ordered pairs apiece
 * add pairs_included: membership of each two-field record of the first table in the second table
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
