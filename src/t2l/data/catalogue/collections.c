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
 * sum of first times second over all n pairs of a flat list, 0 without pairs
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

/**
 * number of nodes in a linked list kept as an array of next indices, an invalid index ends it; -1 for a loop
 * Write a function to traverse a linked list of next indices from the head and count its nodes, -1 for a cycle.
 * length of an index-based linked list; any index outside the array is the end; -1 for an endless one
 * How many nodes follow from head, itself included? next[] holds successors, out of range terminates, circular gives -1.
 * list length via successor array and start index, out-of-bounds index = nil, -1 when cyclic
 * Compute the size of a chain: start at head, hop to next[i] until the index is invalid; never-ending gives -1.
 * walk the next pointers (array indices) and count, stop when index not valid, circle means -1
 * cursor-based linked list, count the nodes from head; no end found within n nodes returns -1
 * Determine the length of the list that begins at head in an array of links, invalid link ends, loop returns -1.
 * chain length in a successor table, acyclic only, otherwise -1; empty when head is no valid index
 * add linked_length for lists in arrays, terminated by an out-of-range link, -1 on a loop
 * how do I get the length of a linked list stored in an array of next indexes, -1 if it never ends?
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
 * sum the values along a linked list: values, next indices, n, head; an invalid index ends it, at most n nodes are visited
 * Write a function to traverse nodes from head through next[] and add their values, for at most n nodes.
 * total of a linked list stored as value and next arrays, out-of-range link = end, stop after n nodes
 * accumulate values[i] while following i = next[i] from head, no more than n steps, until i is invalid
 * Add up the data of all nodes of an index-linked list; the end is any index outside the arrays; visit n nodes at most.
 * sum over a chain of indices from head, up to n elements, ending at an index out of bounds
 * How can I sum a linked list made of two arrays, data and successor, limited to n visited nodes?
 * go from head to next to next and sum values, finish if index wrong or n nodes done
 * Implement a fold with plus over an array-backed singly linked list, capped at n nodes, zero if head is invalid.
 * linked list total, links are array positions, terminator -1 or n or more, visits bounded by n
 * add linked_sum: values reached from head via the link table, invalid link terminates, at most n hops
 * Obtain the sum of the payloads on the path head, next[head], ... of no more than n nodes inside the array.
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
 * Write a function to follow next indices k times from head and return the node's index, -1 past the end.
 * k-th node (from 0) of an index-linked list; any index outside the array ends the list and gives -1
 * advance k steps along the successor array from a start; -1 once an index is invalid
 * Retrieve the position of list node number k, counted from zero at head; -1 for a list that is too short.
 * iterate i = next[i] k times, bail out with -1 when i leaves the array
 * How do I get the nth element's slot in a linked list of array indices, -1 if there is none?
 * jump k times by the next table from head, when jump falls outside say -1
 * Identify where you are after k hops from head in a table of links; leaving 0..n-1 means -1.
 * random access by walking: node k of a cursor list, zero-based, minus one beyond the end
 * add linked_at: hop k links from head, -1 if head or any link on the way is out of range
 * pointer chasing, k dereferences of next starting with head, out of bounds yields -1
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
 * position, from 0, of the first node with value x in a linked list of values and next indices, -1 if none
 * Write a function to search a linked list held in two arrays for x and return how many links away from head it is, or -1.
 * find x by following next[] from head; result is the number of hops, -1 if not among the first n nodes
 * search in an index-linked list: steps from head to the value, -1 when the list ends or loops without it
 * How many hops from head to the first node holding the specified value? -1 when it does not occur.
 * Traverse nodes from head and report the ordinal (starting at zero) of the node whose value is x; otherwise -1.
 * linked list indexOf, arrays of values and successors, invalid link ends, at most n nodes, -1 = absent
 * walk list from head till value equals x, answer number of steps made, -1 if never
 * linear search on a cursor-based list; yields node ordinal or -1
 * add linked_find: distance in links from head to x, minus one if x isn't reachable
 * Discover at which place of the chain beginning at head the value x stands, 0 for head itself, -1 for nowhere.
 * locate a value in a singly linked list with integer links; returns zero-based position or -1
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
 * copy a linked list to an array: write the values met from head along the next indices, return how many
 * Write a function to flatten a linked list (values, next indices, head) into an output array and return the count.
 * linked list to plain array; invalid index ends the list, at most n values are written, count returned
 * Traverse from head and store each visited value in order; stop at an index out of range or after n nodes; give the number.
 * unroll an index-linked list to a contiguous one, result: number of elements copied, n at most
 * How do I turn a linked list in arrays into a normal array? Return its length, stop after n nodes.
 * follow links from head and write the values one after another, return number written, no more than n
 * take list node by node, put values in out, finish at bad index or when n are done, return count
 * linearize a cursor list: out gets the payloads in list order, returns their number, bounded by n
 * add linked_to_array: serialises the chain starting at head, returns the element count, at most n
 * Extract the sequence values[head], values[next[head]], ... to the last parameter and return its length, limited to n.
 * list(linked_list) for array-backed links, -1 or anything out of bounds as None, n elements at most, returns count
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
 * insert a node right behind another one in a linked list of next indices
 * Write a function to link, after a given node, a second given node into a list of next indices.
 * splice into next[]: parameters position, then new node: next[new] = next[position], next[position] = new
 * link-in with (old, fresh): the fresh node's next becomes the old node's next, the old node points at the fresh one
 * Attach, directly behind a specified node, another node (last argument); next[] holds each node's successor.
 * insert after, singly linked list with integer links; first the existing node, then the new node
 * How do I put, after node {after}, the node {node} in an index-based linked list?
 * hang the second node after the first in the next table, old follower comes behind the second
 * Given next[], an existing node and a new node, make the new one the successor and keep the rest attached.
 * add insert_after(next, position, node): two stores to the successor array, O(1)
 * list surgery: behind the first given node wire in the second, which the former successor then follows
 * Implement constant-time insertion behind a node in a cursor-based list: parameters links, position, new node.
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
 * unlink the node behind a given one in a list of next indices; return its index, or -1 if nothing follows
 * Write a function to detach the successor of a node from a linked list in an array, -1 if its link is negative.
 * remove after: next[i] = next[next[i]], return the removed node, -1 (negative link) when i is the last
 * erase_after for an index-linked list, a negative link marks the end, removed index or -1 as result
 * Cut out the follower of node {i}; the follower's own successor takes its place; return the follower or -1.
 * How do I delete the next node in a cursor-based linked list and get its index, -1 if there is none?
 * take off the node that comes after i, join the rest, tell which it was, -1 if no one after
 * singly linked list deletion behind a node, links are array indices, negative = end, returns what was removed
 * Bypass the successor of a specified node and give back the successor's index; -1 without change at the end of the list.
 * add unlink_after: skips one node in the link table and returns it, -1 when the link is negative
 * free-list pop generalised: drop the element a node points to, hand back its index, minus one if nil
 * Develop a function that eliminates the node following i from the chain and returns that node, or -1 for no follower.
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
 * take a node out of prev[]/next[]: its neighbours, if not negative, get linked to each other
 * doubly linked removal in O(1): next of the previous node and previous of the next node bypass it
 * Detach node i so that its left and right neighbours point at one another; a negative index is no neighbour.
 * How do I delete from a doubly linked list stored in arrays prev and next, where -1 is null?
 * connect the one before i with the one after i, both directions, skip if one is negative
 * add unlink_node: prev[next[i]] = prev[i], next[prev[i]] = next[i], each only for an index that is not negative
 * LRU-style detachment of an element from the prev and next index tables, negative entries as nil
 * Implement dancing-links style cover of one node: neighbours forget it, its own links stay, negatives are ends.
 * splice out a node of a two-way chain; ends are marked by negative indices
 * Eliminate node i from a two-way list: arrays of predecessors and successors, minus one at both ends.
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
 * predecessor of node {i} in a linked list of next indices: the least node whose next is {i}, -1 if none
 * Write a function to identify the node that points at a specified node in an array of next indices, or -1.
 * previous node in a singly linked list, found by scanning next[], first hit, -1 when nobody points there
 * Which node has the given one as its successor? Lowest index, else -1.
 * find j with next[j] == i, smallest j, minus one if there is none
 * How can I find the parent link of a node in a one-way list kept as next indices? -1 for a head.
 * who comes before this node, only next array known; tell first such or -1
 * Discover the predecessor in a list with forward links only; nodes nobody refers to give -1.
 * backward step in a forward list, linear scan of the links, -1 for no predecessor
 * add predecessor_of: lowest index whose link equals the node, -1 when unreferenced
 * Retrieve the index of the first element of a successor table that refers to the node, -1 if not referred to.
 * inverse of the next function at one node, least preimage or -1
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
 * number of children of a node in a tree given by a parent array
 * Write a function to count the direct children of a node, where parent[i] is the parent of node i.
 * how many entries of the parent array name this node
 * fan-out of a node, the tree is stored as each node's parent index
 * Given parents of n nodes and a node, how many immediate descendants does it have?
 * count nodes whose parent is the specified one
 * branching factor at one node of a tree kept as parent pointers in an array
 * how many kids has node i if I know only the parent of everybody
 * direct subordinates of a manager, from a list with everyone's boss index
 * children count in a parent-pointer tree, grandchildren not included
 * add child_count: occurrences of the node in the parent table
 * Determine the number of replies to a comment from an array of the comments' parent ids.
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
 * count the leaves of a tree stored as a parent array: nodes that are nobody's parent
 * Write a function to find how many nodes of a tree have no children, given each node's parent index.
 * leaf nodes in a parent array of n nodes, how many
 * number of indices 0 to n-1 that never occur in the parent array
 * How many employees have no subordinates, if the array has everyone's boss?
 * terminal nodes of a hierarchy of parent indices, counted
 * Determine the number of leaf nodes in a parent-pointer tree of n nodes.
 * nodes which are parent of no other node, count them please
 * pages without subpages: given each page's parent page, return their number
 * add count_leaf_nodes: indices absent from the parent table
 * childless node count, tree or forest in parent-array form
 * In a family tree by parent index, how many members have no child?
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
 * Write a function to sum the values of a node's direct children; values and parent indices in two arrays.
 * add values[i] over all i whose parent is the given node
 * total of the immediate children of a node in a parent-array tree, 0 without children
 * sum over nodes with parent[i] equal to a node, the node itself not counted
 * salary sum of everybody who reports directly to a given boss; salaries first, then the bosses' indices
 * size of a folder's direct entries: sizes, each entry's parent folder, count, folder
 * Compute what the children of a specified node add up to; grandchildren are left out.
 * values of all kids of this node together, kids are those having it as parent
 * GROUP BY parent, one group: sum of the values with that parent id
 * How do I aggregate child values for one node when I have a parent column?
 * add children_total: direct descendants only, zero for a leaf
 * Accumulate the values belonging to rows whose parent column matches the node.
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
 * is one node an ancestor of another in a parent array; a node is not its own ancestor
 * Write a function to tell if node {above} is reached by climbing from node {below} through the parent indices.
 * proper ancestor test, parent array, first candidate, then the lower node; at most n steps up
 * Does the first node lie on the way from the second node up to the root, the second itself excluded?
 * climb from the second node via parent[] up to n times; true if the first is met
 * is b a descendant of a, parents in an array, ancestors first argument, invalid index ends the climb
 * How do I check whether a folder contains another one, directly or not, from parent ids? Outer, then inner.
 * boss of boss check: is the first person somewhere above the second person
 * go up by parent from second node, if you come to first node return true, node itself is not counted
 * ancestry query on a parent-pointer forest: (ancestor, descendant), strict
 * add is_ancestor: bounded walk towards the root, out-of-range parents stop it
 * Determine whether the specified ancestor occurs above the specified descendant in a hierarchy of parent indices.
 *
 * @name is_ancestor lies_above contains_node
 * @array parent n
 * @range parent -1 7
 * @range n 1 8
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
 * are two different nodes siblings in a parent array: same parent, not -1
 * Write a function to check that two distinct nodes share their parent; -1 means no parent.
 * sibling test for nodes {u} and {v}, parent indices given, roots (-1) have no siblings
 * Do both nodes have the same parent? A node is not its own sibling, and negative parents do not count.
 * u != v and parent[u] == parent[v] and the parent is not negative
 * brothers or sisters: same parent in the array, two different people, parent known (not negative)
 * Assess whether two nodes of a tree are children of one common node; negative parent = none.
 * same parent and not same node, then true, only if parent is not negative
 * How can I tell if two comments are replies to the same comment, -1 for top-level ones?
 * add are_siblings: distinct nodes, equal non-negative parents
 * sibling predicate on a parent-pointer forest, roots marked by a negative index are nobody's sibling
 * do two different employees report to one and the same boss, where -1 is no boss
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
 * Write a function to retrieve the {SIDE} child's value of a node in an array-based binary tree, default if missing.
 * {SIDE} child in a heap-ordered array of n values, root at 0, else the supplied default
 * array binary tree: content of the {SIDE} child, fallback when that index is n or more
 * What is in the {SIDE} child of node i, for a complete tree in an array with root index 0? Otherwise the default.
 * get tree value one step down on the {SIDE}, out of the array means the last argument
 * {SIDE} subtree root of an implicit binary tree (breadth-first layout, zero-based), fallback for a leaf
 * give me {SIDE} kid of node i from level order array, if no such kid give default
 * Obtain the {SIDE} descendant directly below a node in level-order storage, or the value provided for none.
 * add {SIDE}_child: implicit heap layout from index 0, returns the default beyond the end
 * How do I read the {SIDE} child from a binary heap array, with a default if it does not exist?
 * Implement the accessor for a complete binary tree's {SIDE} child value; missing child yields the fallback.
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
 * Write a function to add the values of all nodes without children in an array-based binary tree.
 * leaf sum for a heap-shaped array: elements i with 2i+1 >= n
 * total of the childless nodes of a binary tree laid out breadth-first in an array of n
 * Add up only the leaf nodes; the children of node i are at 2i+1 and 2i+2.
 * bottom nodes sum in a binary heap array, zero if empty
 * How do I sum the leaf values of a complete tree that is kept in an array from index 0?
 * values of nodes that have no child at 2i+1, all together
 * Calculate the total of a tournament tree's leaves, level-order array, root first.
 * add sum_of_leaves for implicit binary trees, n elements, zero-based
 * leaves of the implicit tree are the elements from n / 2 on: return their sum
 * accumulate the terminal nodes of a perfect or complete binary tree given as its level order
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
 * sum the values on the way from node {i} up to the root, both included, in a level-order binary tree
 * Write a function to add a node and all its ancestors in a complete binary tree kept in an array, root at 0.
 * path-to-root total in heap layout: i, (i-1)/2, ... down to 0
 * accumulate tree[i] while climbing to the parent (i - 1) / 2 until the root has been added
 * What do the values from a given node up to the root of an array-based binary tree sum to?
 * climb the heap array from index i and total everything met, index 0 included
 * Compute the sum over the branch that ends in node i; parents are at (i-1)/2, the root at 0.
 * go up from node i to top, add all numbers, node and top too
 * root path sum for implicit trees, zero-based breadth-first indices
 * How do I sum a node with all of its ancestors in a binary heap array?
 * add sum_to_root: inclusive at both ends, parent index (i - 1) / 2
 * total cost of a branch, leaf index given, complete tree in level order starting at index 0
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
 * sum of the nodes at depth {d} of a binary tree in level order, root depth 0; 0 if no such level
 * Write a function to add all values of one level of an array-based complete binary tree, the root is level 0.
 * level total: elements from index 2^d - 1 up to, not including, 2^(d+1) - 1, cut at n
 * Sum the row of a heap-shaped array at the specified depth, counted from zero; absent levels give 0.
 * tree level sum, breadth-first array of n, depth 0 is just the root
 * How do I total the nodes of one depth in a binary heap array, root at depth zero?
 * all nodes in same depth d added, the tree lies level after level in the array, none gives 0
 * Compute what generation d of a binary pedigree array adds up to, generation 0 being the first element.
 * add level_sum: 2^d elements starting at 2^d - 1, fewer in the last level
 * depth-d layer of an implicit complete tree, accumulated; zero beyond the deepest layer
 * sum of tree row number d from zero, children of node i sit at 2i+1 and 2i+2
 * Obtain the sum across the nodes whose distance from the root is d in level-order storage, 0 for none.
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
 * search a binary search tree of keys with left and right child indices from a root; node index or -1
 * Write a function to look a key up in a search tree kept as key, left and right arrays, returning the node or -1.
 * BST lookup in arrays: smaller keys left, greater keys right, an index outside the arrays is empty, at most n steps
 * descend from root: equal, return the node; key smaller, go to left[i]; otherwise right[i]; -1 when it ends
 * How do I search an array-based binary search tree (keys, left children, right children)? -1 if the key is absent.
 * find node index for key in BST, children by index, -1 for no child, -1 if not found after n nodes
 * Traverse a search tree down from the root until the key is met; -1 when a child index is invalid or n nodes were visited.
 * go left if key is less, go right if greater, until found; not found is -1; no more than n nodes
 * tree search, index-linked nodes, parameters keys, left, right, n, root, key; result index or minus one
 * add bst_find: bounded descent by three-way comparison, -1 if the search falls off the tree
 * Identify the node that holds a key in an ordered binary tree whose links are array positions, else -1.
 * ordered-tree membership with position: node number of the key below root, or -1
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
 * how many nodes of a binary tree have {WHAT}, child index arrays left and right, -1 for no child
 * Write a function to count the nodes with {WHAT}; left[i] and right[i] are child indices or -1.
 * number of nodes with {WHAT} in a binary tree stored as left and right index arrays, negative = absent
 * Count tree nodes having {WHAT}: n nodes, left children, right children, -1 where there is none.
 * nodes that have {WHAT}, the links given as two arrays of n indices, negative means missing
 * Given left[] and right[] of n nodes, determine how many of them have {WHAT}; minus one is no child.
 * tell me the count of nodes with {WHAT}, -1 in left or right says no child there
 * tree statistics: nodes with {WHAT}, links below zero are null
 * How many of the n nodes of an index-linked binary tree have {WHAT}? Null link is -1.
 * add count_by_children: nodes that have {WHAT}, nil links are negative
 * Assess the shape of a tree: number of nodes with {WHAT}, from its left and right links, -1 none
 * sum over nodes of [node has {WHAT}], left and right link arrays, negative link = no child
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
 * number of edge ends at a vertex, edges as consecutive index pairs
 * vertex degree computed from a flat list of n edges (two endpoints each)
 * How many endpoints of the n edges equal the specified vertex?
 * Given edges as pairs in one array, determine the degree of a node, loops twice.
 * count friendships of a person in a list of pairs of people, n pairs
 * how many times vertex v is in edges, two numbers for each edge
 * occurrences of v among the 2n endpoint entries
 * add degree_of: undirected edge list, interleaved endpoints
 * In a graph whose edges are listed as (from, to) pairs, how do I get the undirected degree of a vertex?
 * handshake count: ends of edges that touch the given vertex
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
 * number of directed edges that {DIR:2} a node; edges come as source, target pairs
 * digraph {DIR} out of a flat edge list
 * How many of the n arrows {DIR:2} the specified node? Arrows are stored tail then head.
 * {DIR}: pairs (tail, head) one after another, count the ones that {DIR:2} v
 * count of links which {DIR:2} page v, links as from, to pairs in one array
 * Determine how many of n (from, to) edges {DIR:2} a vertex.
 * add {DIR} for interleaved arc lists of n arcs
 * a follow list holds who, whom, who, whom: how many entries {DIR:2} person v
 * tally the directed connections that {DIR:2} v, {DIR} in graph terms
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
 * is there an undirected edge between {u} and {v} in a flat list of n edges, either way round
 * Write a function to check if two vertices are adjacent, given n edges as pairs of endpoints in one array.
 * adjacency test in an edge list, (u, v) or (v, u)
 * Do the pairs contain both vertices as one edge, in any order?
 * true if some pair equals u, v or v, u; n pairs back to back
 * are two people friends: list of friendships as pairs, order inside a pair does not matter
 * How do I look up an undirected edge in an unsorted list of vertex pairs?
 * see if a road joins the two towns; roads are listed as town, town, town, town
 * Determine whether u and v are joined by one of the n edges, direction ignored.
 * search the edges for u-v or v-u, true when there
 * add edge_in_list: unordered pair lookup in an interleaved array
 * edge membership query on an undirected graph without a matrix
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
 * list the neighbours of vertex {v} from an n by n adjacency matrix, ascending, return how many
 * Write a function to retrieve all vertices adjacent to a vertex from a flat n x n adjacency matrix, with their count.
 * indices of the nonzero entries in row v of an n x n matrix, count returned
 * adjacency matrix to adjacency list for one vertex: write the neighbours to {out}, return the degree
 * which nodes does an arrow from v reach directly; indices go to an array, result is their number
 * How can I collect a node's neighbours from an adjacency matrix stored row by row?
 * put in out every j with matrix[v][j] not zero, and return how many were put
 * Extract the successors of one vertex out of a row-major n x n matrix; return their number.
 * neighbour enumeration, dense graph, row-major matrix, increasing order, size as result
 * add list_neighbours: scans one matrix row, stores column indices of nonzero cells, yields the count
 * Given n, the matrix and a vertex, obtain the list of vertices it has an edge to and the list's length.
 * who is connected with v? write their numbers into the array, smallest first, and return the count
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
 * isolated vertices of a graph, adjacency matrix row by row, loops count as edges
 * number of nodes with neither outgoing nor incoming edges
 * Count indices i for which row i and column i of the n x n matrix hold only zeros.
 * How many people have no contact at all in a who-knows-whom matrix of n rows?
 * nodes that are connected to nothing, not even themselves; n nodes, matrix flat
 * count lonely nodes, where all matrix entries in its row and its column are zero
 * Identify how many vertices have indegree and outdegree zero in a dense digraph.
 * add count_isolated: vertices whose row and column in the matrix are all zero
 * graph check: number of stand-alone nodes, row-major adjacency matrix of order n
 * degree-zero vertices in an adjacency matrix, counted, both directions considered
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
 * is the graph of an n by n adjacency matrix complete: every two different vertices joined, diagonal ignored
 * Write a function to verify that all off-diagonal entries of a flat n x n adjacency matrix are nonzero.
 * complete graph test on a row-major matrix of order n
 * Does each vertex have an edge to each other vertex? The diagonal does not matter.
 * true if no zero stands outside the main diagonal of the n x n matrix
 * does everybody know everybody else in an n x n acquaintance matrix?
 * How do I test an adjacency matrix for completeness, K_n?
 * all to all connection check, self connections not looked at
 * clique test for the whole vertex set, adjacency matrix, n vertices
 * fully meshed network: every node linked with every other one, matrix of n rows
 * add is_complete_graph: nonzero everywhere off the diagonal, true for n below two
 * Assess if a dense graph with n vertices lacks no edge between distinct vertices, in both directions.
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
 * number of common neighbours of {u} and {v} in an n by n adjacency matrix
 * Write a function to count the vertices adjacent to both of two given vertices, flat n x n matrix.
 * mutual friends of two people in a friendship matrix of n rows, how many
 * columns that are nonzero in row u as well as in row v of an n x n matrix
 * How many nodes do edges from both specified nodes lead to?
 * shared contacts count: who is linked from u and from v, matrix row-major
 * Determine in how many columns two rows of an adjacency matrix both have an edge.
 * count friends which both persons have, matrix says who is friend
 * intersection size of two neighbourhoods, dense graph representation with n vertices
 * add common_neighbours: rows u and v of the matrix, positions nonzero in both
 * graph similarity ingredient: number of joint successors of two vertices
 * How do I find how many people two users both follow, given an n x n matrix of follows?
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
 * is a list of {m} vertices a walk in the graph: each has an edge to the next one, n by n matrix
 * Write a function to validate a path: every consecutive pair of vertices must be an edge of the flat n x n matrix.
 * check that a route only uses existing edges; adjacency matrix, n, route, its length
 * true if matrix[route[i]][route[i+1]] is nonzero for all consecutive stops
 * Can you travel the stops in the listed order along direct connections? Connections as an n x n matrix.
 * route validity on a directed adjacency matrix, one stop or none is always fine
 * Verify a walk through the graph, vertex after vertex, by looking up each step in the matrix.
 * look if from each node in list there's edge to the following node, if one lacks return false
 * hop-by-hop check of a vertex sequence, row-major matrix of order n, sequence length m
 * add is_walk: all adjacent vertices of the sequence are joined by an arc
 * How do I confirm that a sequence of nodes is a legal path in an adjacency matrix?
 * does the itinerary follow the arrows of the graph at every step, yes or no
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
 * total length of a route through {m} stops, n by n distance matrix
 * Write a function to add the distances between consecutive stops, looked up in a flat n x n matrix.
 * weight of a walk: sum of matrix[route[i]][route[i+1]], 0 for fewer than two stops
 * travel cost of visiting the listed cities in order, no way back to the start
 * How long is the trip along the cities in the array, given the n x n table of distances?
 * sum of edge weights on a vertex sequence of length m, row-major weights of order n
 * Compute what a delivery route costs: cost table, its size, the stops, the number of stops.
 * add distances from each stop to following stop, distances are in the matrix
 * tour length of an open tour, distance matrix flattened row by row
 * add route_length: accumulates the weight of every leg, the last stop is not joined to the first
 * How can I evaluate a path in a weighted adjacency matrix?
 * Obtain the overall weight of consecutive legs, each leg read from row (from) and column (to).
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
 * count edges whose two ends have the same colour; colours per vertex, n edges as flat pairs
 * Write a function to count the conflicts of a graph colouring: edges that join equally coloured vertices.
 * number of violated edges for a colour array and an edge list of n pairs
 * How many of the n edges connect vertices of one and the same colour?
 * colouring check: conflicts among n edges, 0 means it is a proper colouring
 * pairs (u, v) with colour[u] equal to colour[v], counted
 * timetable clashes: slots per exam, n pairs of exams that share students, how many pairs sit in the same slot
 * edges with both ends of same color, tell how many
 * monochromatic edges of a coloured graph, interleaved endpoints
 * add count_conflicts: edges inside one colour class
 * Determine how many incompatible pairs were put into the same group; groups by item, n pairs of items.
 * neighbouring countries painted alike: colour of each country, n borders as country pairs, count
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
 * nearest neighbour of vertex {v}: smallest nonzero weight in its row of an n by n matrix, -1 if it has no edge
 * Write a function to identify the closest directly connected vertex; weight 0 means no edge, result -1 for none.
 * index of the cheapest edge leaving v, zero entries are no edges, lowest index on ties, -1 without edges
 * which city is the nearest to city v by direct road? 0 = no road, -1 if there is no road at all
 * argmin over the positive entries of row v, row-major n x n weights, first in a tie, else -1
 * How do I pick the next node greedily from a distance matrix, where 0 is not connected? -1 if stuck.
 * least-weight successor of a vertex, zero weights skipped, minus one when all are zero
 * find for v the neighbour with smallest distance, zero is not neighbour, no neighbour gives -1
 * add nearest_neighbour: ignores zero cells, first minimum of the row, -1 for an isolated vertex
 * Discover where the shortest edge from a vertex goes in a flat weight matrix, zeros being absent edges; -1 if absent.
 * greedy step on a weighted graph: column of the row's minimal nonzero weight or -1
 * Retrieve the vertex joined to v by the lightest edge; entries of 0 do not count; none gives -1.
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
        if (weight != 0 && (best < 0 || weight < matrix[v * n + best])) best = j;
    }
    return best;
}

/**
 * in sublist {r} of a ragged list, element {c}: flat values, the sublists' lengths, a fallback if too short
 * Write a function to access a jagged array: flattened values, length of each row, row, column, default for no such column.
 * nested list access lists[r][c] on flattened data with row lengths, default when the row is too short
 * jagged array element: skip the lengths of the earlier rows, then take column c, else the fallback
 * Retrieve item c of the r-th sublist; sublists lie one after another and their lengths are in a second array; default if missing.
 * ragged rows in one buffer: read (r, c), return the last argument when c is not below the row's length
 * How do I index a flattened list of lists with different sizes? Default for a column beyond the row.
 * values of all lists behind each other, give me number c of list r, if list is shorter then default
 * CSV-like rows of unequal length stored flat: cell at row r and column c, or the supplied default
 * add ragged_get: offset is the sum of preceding lengths, bounds-checked column with fallback
 * list of lists lookup with flat storage, all indices from zero, fallback on a short sublist
 * Implement a safe getter for jagged data: values, lengths, row, column, default returned past the row's end.
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
 * sums of the sublists of a ragged list: flat values, n sublist lengths, one total per sublist to {out}
 * Write a function to sum each row of a jagged array stored flat with the n row lengths.
 * [sum(l) for l in lists] for flattened lists with a lengths array, empty list gives 0
 * total of every sublist, sublists back to back, their n lengths given
 * How do I add up each inner list if all inner lists are flattened into one array?
 * segment sums by segment lengths: values, lengths, number of segments, results
 * each of n groups has a length, groups follow each other: write every group's sum
 * for each small list in the big one make the sum, put sums in out; sizes of small lists in lengths
 * ragged row totals, zero for an empty row, n rows
 * add sublist_sums: segmented reduction with plus over consecutive runs of given lengths
 * Compute per-order totals when the items of all orders lie in one array and each order's item count is known.
 * Produce an array of n totals, the i-th being the sum of the next lengths[i] values.
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
 * which sublist holds flat position {i}, given n sublist lengths; -1 if it is beyond them all
 * Write a function to map a position in flattened lists back to the index of its sublist, -1 past the end.
 * number of the segment that contains flat index i, segments in a row with given lengths, else -1
 * Find the sublist, from zero, in which element i of the concatenation lies, or -1.
 * How do I tell to which inner list the i-th flattened element belongs? -1 if there is no such element.
 * page i of n bound volumes: volume number from page counts, pages from 0, -1 after the last page
 * chapter for an overall line number, lines per chapter known, everything from 0, -1 when too large
 * subtract lengths until i fits in one; index of this length, or -1 when none
 * cumulative lookup: least k with i < lengths[0] + ... + lengths[k], minus one if none
 * add sublist_of: locates a flat offset among consecutive runs, -1 out of range
 * Identify the owning row of a flat index in a ragged array of n rows, minus one if outside.
 * seat number to row number where rows have different numbers of seats, zero-based, -1 if no such seat
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
 * compare rows {i} and {j} of a matrix with n columns lexicographically: -1, 0 or 1
 * Write a function to compare two rows of a flat matrix column by column; -1 if the first is smaller, 1 if larger, else 0.
 * order of two records of n fields in a table: the first different field decides, -1, 0, 1
 * lexicographic row comparison in row-major storage with n columns, sign as result
 * Which of two rows comes first in dictionary order? -1 the first, 1 the second, 0 if equal.
 * three-way comparison of list-of-lists rows like Python does, as minus one, zero or one
 * compare row i with row j, leftmost difference decides, return -1 0 1
 * How do I write a comparator for rows of a 2D array stored flat, columns n, rows i and j?
 * field by field comparison of two n-tuples in one array of tuples, tuple numbers i and j, result -1/0/1
 * add compare_rows: elementwise from column 0, sign of the first difference
 * Evaluate whether row i is less than (-1), equal to (0) or greater than (1) row j.
 * comparison of two chunks of length n in a flat array by chunk number, dictionary order, -1/0/1
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
 * how many rows of an m by n table contain {x}
 * Write a function to count the rows, out of m rows with n columns, that hold x at least once.
 * number of sublists having x as a member, m sublists of n items, flattened
 * sum(x in row for row in rows) with a flat row-major table
 * In how many rows of the matrix does the specified value occur?
 * count lists that include x, each list n long, m lists back to back
 * rows with a hit for x; several hits in a row count once
 * how many baskets contain item x? m baskets of n items each
 * Determine the document frequency of a term number: m documents of n terms each, flat array.
 * for each row look if x is in it, count such rows
 * add rows_containing: existential test per row, m x n row-major
 * cardinality of the set of rows where the value appears
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
 * how many unique tuples are among m tuples of n numbers laid out back to back
 * len(set(map(tuple, rows))) for a row-major m x n array
 * Rows that equal an earlier row are not counted: give the number of the others.
 * SELECT COUNT(DISTINCT *) over m records with n fields
 * How do I count unique rows in a 2D array kept as one flat array?
 * count rows of table but same rows only one time
 * Determine how many of the m sublists, each n long, do not repeat a former sublist.
 * add distinct_rows: rowwise comparison with all previous rows
 * cardinality of the set of rows of a matrix
 * different lottery tickets among m tickets of n numbers each, compared position by position
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
 * {OP} of each column of an m by n table, m at least 1, to {out}
 * Write a function to compute the {OP} of every column in a row-major matrix with m rows (one or more) and n columns.
 * columnwise {OP}: n results from m x n numbers, there is at least one row
 * {OP} over axis 0 of a flat m x n array, m > 0
 * the {OP} in each of n columns, written to an output array of n, m rows of data and m is positive
 * For every field of m records, m not zero, find the {OP} value over all the records.
 * How do I get the {OP} per column of a flattened 2D array with at least one row?
 * give for all columns the {OP}, table lies row after row, not empty
 * {OP} of corresponding elements of m lists of length n each, lists one after another, at least one list
 * add column_extremes: elementwise {OP} across m rows, m >= 1
 * vertical {OP} reduction of a row-major matrix, one value for each column, never zero rows
 * Obtain the {OP} reading of each of n sensors from m rounds of measurements, m at least one.
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
 * out[i] = a[i] where the flag is nonzero, otherwise b[i]; flags, first list, second list, n, output
 * Write a function to choose between corresponding elements of two lists by a list of flags, nonzero picks the first.
 * np.where(flags, first, second) for arrays of n elements
 * elementwise selection: nonzero flag takes from the first array, zero from the second
 * Combine two lists of n items by a mask: 1 means keep the first list's item, 0 the second's.
 * How do I blend two arrays by a boolean array, true for the first, false for the second?
 * vector select with a mask vector: mask ? first : second, lane by lane
 * for each place look at flag, if not zero take from first list, else from second
 * Compose an output list in which every entry comes from the first source if flagged and from the second if not.
 * add choose_by_flags: per-index ternary over three arrays into the last one
 * masked merge of two sequences, flag 0 = second, any other = first
 * if-else for whole columns: condition column, then column, else column, result column
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
 * keep the elements whose flag is nonzero, in place and in order; return how many are left
 * Write a function to retain only the flagged elements of a list, moved to its front, and return their count.
 * itertools.compress on an array: data, selectors (0 = drop), n; count returned
 * boolean indexing a[mask] in place, number of retained elements as result
 * Omit each element whose corresponding flag is 0; close the gaps; give back the new length.
 * How can I filter an array by a parallel array of 0s and 1s and get the new size?
 * stream compaction by a predicate vector, stable, returns the survivor count
 * leave the numbers where flag is set, others throw away, return number of left ones
 * Pack the selected items at the beginning, selection given by a second list, return the number of items selected.
 * add compress: stable in-place filter by nonzero selectors, returns the length afterwards
 * select rows by a mask column, in place, the amount of selected rows is the result
 * Elements with selector zero are dropped and the others stay in order; tell me how many stay.
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
 * take elements from the front as long as they are {OP} {x}; copy them to {out} and return how many
 * Write a function to copy the longest prefix whose elements are all {OP} x to another array, returning its length.
 * itertools.takewhile(element {OP} x), output array, count as result
 * copy until the first element that is not {OP} the limit, excluding it; number copied returned
 * Extract the leading elements {OP} a given number and tell how many there are.
 * take while {OP} x, stop at the first failure, return the amount taken
 * How do I get the initial part of a list where everything is {OP} some bound, plus its size?
 * from beginning copy numbers while they are {OP} x, give number of copied
 * prefix filter: values {OP} the threshold up to the first other value, length returned
 * add take_while for the predicate {OP} x, writes the prefix to the output, yields its length
 * Haskell takeWhile with a section, {OP} x, on an array; result length returned
 * Retrieve the beginning of the list up to, not including, the first item that is not {OP} the specified one; return its size.
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
 * drop leading elements as long as they are {OP} {x}, move the rest to the front, return the rest's length
 * Write a function to discard the initial elements that are {OP} x from a list in place, returning how many remain.
 * itertools.dropwhile(element {OP} x) in place, remaining count as result
 * Omit elements from the start while they are {OP} the limit; shift the others down; return the new length.
 * skip the beginning of the array that is {OP} x and keep everything after it, new size returned
 * lstrip for numbers: remove leading values {OP} the given one, return what length is left
 * How do I cut off the head of a list while its values are {OP} a bound and get the remaining size?
 * throw first numbers away while {OP} x, rest goes left, return the count of rest
 * Eliminate the run of values {OP} x at the start; later such values stay; give the final length.
 * add drop_while for the predicate {OP} x, in place, yields the number of elements kept
 * Haskell dropWhile with {OP} x on an array in place, result length returned
 * strip warm-up readings {OP} the threshold from the front of a series, in place; number of readings left
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
 * Write a function to reverse every block of {K} consecutive elements of an array, the incomplete last block as well.
 * chunk the list by {K}, mirror each chunk, in place, leftover chunk included
 * in groups of {K}: first becomes last within its group; the rest at the end also turned around
 * How do I flip an array piecewise, {K} elements at a time, the remainder too?
 * blockwise reversal, block length {K}, partial tail block reversed likewise
 * Turn around each segment of {K} items, segments start at 0, {K} apart, last may be shorter.
 * every {K} numbers are one part; reverse part by part, small last part too
 * byte-swap-like operation on lists with groups of {K} elements, tail group of any size
 * add reverse_chunks: in-place reversal within consecutive windows of {K}, ragged end allowed
 * permute in place so that order is inverted inside non-overlapping runs of {K}, including the final short run
 * [reversed(c) for c in chunks(list, {K})] written back into the same list
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
 * take turns from two lists of different lengths, first list first, leftovers at the end; return the total count
 * Write a function to interleave lists of n and m elements alternately; when one is used up the other's rest follows.
 * round-robin merge of two arrays with unequal lengths into {out}, count returned
 * zip two lists of unequal size into one, alternating, remainder appended, n + m elements returned as count
 * Combine two queues fairly: one from the first, one from the second, until both are empty; return how many.
 * How do I alternate between two arrays of different sizes and keep the extra elements? Return the new length.
 * riffle shuffle of two packets, first packet starts, surplus cards at the end, number of cards returned
 * one from here, one from there, and rest of longer one after; give back how many together
 * alternate-and-append of sequences a and b, sizes differ, result size returned
 * add round_robin: strict alternation while both last, then the tail of the longer, returns n + m
 * Compose one list by turns of the two given lists; a finished list is skipped; total length as result.
 * interleave with leftovers, ints, two inputs with their own lengths, output length returned
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
 * {OP} two lists of unequal length element by element, missing elements count as 0; return the longer length
 * Write a function to {OP} corresponding elements of lists with n and m items, padding the shorter with zeros; result length returned.
 * zip_longest(first, second, fillvalue=0), then {OP} each pair; the output's length is returned
 * {OP} arrays of different sizes index by index, absent entries are zero, size of the result returned
 * Given two lists of different lengths, {OP} them position by position as if the shorter went on with zeros; return the count.
 * How can I {OP} two arrays elementwise when one is shorter (treat it as zero) and get the length?
 * polynomial-style: {OP} coefficient lists of n and m entries, zero beyond the end, number of entries as result
 * {OP} number of first list and number of second list on same place, no number means 0, return longer size
 * elementwise operation, {OP}, on vectors padded to equal length with zeros, common length returned
 * add combine_padded: {OP} two sequences with fill value 0, returns max(n, m)
 * for every index of the longer list, {OP} both entries, zero where a list has already ended; give that length
 * month by month, {OP} two ledgers of unequal length, 0 for months not listed; number of months returned
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
 * every {OP} of one element of the first list with one of the second, n times m results row by row
 * Write a function to fill a table with the {OP} of each element of the first list and each of the second, row-major.
 * outer {OP} of two vectors of n and m elements: out[i * m + j]
 * [x and y combined by {OP} for x in first for y in second] into a flat array
 * all pairwise results of {OP} between two lists, first list's element fixed per row
 * Produce a flat n x m matrix whose cell (i, j) is the {OP} of a[i] and b[j].
 * How do I build the table of every combination's {OP} from two arrays?
 * combine each number of list one with each number of list two by {OP}, write them one after another
 * numpy ufunc.outer for {OP}, sizes n and m, result row-major
 * add outer_table: {OP} over the Cartesian product, second index runs fastest
 * nested loop over two lists that stores the {OP} of the current elements consecutively
 * broadcast a column against a row with {OP}, flattened row after row
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
 * indices at which a new run of equal elements begins, to {out}; return the number of runs
 * Write a function to record the start index of every group of equal neighbours and return how many groups there are.
 * itertools.groupby: where does each group start; start positions written, group count returned
 * starts of runs: 0 and each i with a[i] != a[i-1]; their number is the result
 * List the positions where the value differs from the one before, index 0 included; count returned, 0 for an empty list.
 * How can I get the first index of each block of identical consecutive values, and the number of blocks?
 * segment boundaries of a piecewise constant signal, first segment at 0, returns the segment count
 * write where each row of same numbers begins, give back how many rows of same numbers
 * Identify the beginnings of all plateaus in a series; store the indices; return their amount.
 * add run_starts: stores change points incl. zero, yields the run count
 * headings of a report sorted by key: line numbers, from 0, at which the key changes, and their count
 * partition into maximal constant pieces: offsets to the output array, piece count as return value
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
 * repeat each value as often as its count says; values, counts, n, output; return the total length
 * Write a function to expand n values with their respective repetition counts into one list, returning its length.
 * numpy.repeat(values, counts): write counts[i] copies of values[i] in turn, length returned
 * decode run lengths from two parallel arrays, values and counts; size of the decoded list returned
 * multiset to list: items with multiplicities written out, number of elements as result
 * How do I turn (value, frequency) columns back into raw data and get the number of data points?
 * frequency table to sample, value after value, count 0 writes nothing; sample size returned
 * write first value so many times as first count, then second and so on; return how many written
 * Counter.elements() for parallel arrays of items and counts, total returned
 * add expand_counts: the i-th value occupies counts[i] consecutive slots, returns the slots used
 * Generate the long form of a tally of n rows; result is the sum of the counts.
 * inflate a run-length table into its sequence, return sequence length
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
 * How many items from the end on are the same in both lists?
 * compare two arrays from the back and return the number of matching elements before the first mismatch
 * common ending length for integer sequences, n and m long
 * count from last to first while numbers are equal in both lists
 * Determine the size of the largest list that both given lists end with.
 * add equal_tail_length: aligned at the end, stops at the first difference
 * diff tool helper: unchanged lines at the bottom of two files, lines as numbers
 * shared history measured from the newest entries backwards, entries compared pairwise
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
 * does a list of n elements {WHERE} another list of m elements; the empty one always fits
 * Write a function to check whether the first list {WHERE} the second one.
 * true if the array of length n {WHERE} the array of length m
 * Test if a sequence {WHERE} a given shorter sequence, lengths n and m.
 * list version of the string test: the first one {WHERE} the second one
 * How do I find out if an array {WHERE} all elements of another array, in order?
 * Determine if the first of two arrays {WHERE} the complete second array.
 * returns 1 when list one {WHERE} list two, 0 also when list two is longer
 * look if first list {WHERE} the second list, false if second is too long
 * protocol check: the received numbers, {n} of them, {WHERE:2} with the expected {m} numbers
 * add list_{WHERE:3}: elementwise comparison at one end, false if the candidate is longer
 * Does the given data {WHERE:2} with exactly the numbers of the pattern? Data first, then pattern.
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
 * longest stretch of consecutive elements without the value {x}
 * Write a function to measure the largest gap-free run in which x does not occur.
 * maximum length of a sublist that contains no x
 * split the list at each x; how long is the longest part
 * How many elements has the longest contiguous part of the array free of a given value?
 * longest x-free window of a list, 0 if all are x or the list is empty
 * days without accident: longest run of entries different from the accident code
 * count max numbers in a row which are not x
 * Determine the record number of successive values that all differ from the specified one.
 * add longest_without: length of the longest piece between separators
 * size of the biggest fragment after splitting an array on a separator value
 * Identify how long the longest interval between occurrences of x is, ends of the list included, x not counted.
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
 * running {OP} from right to left, in place
 * each item becomes the {OP} over the rest of the list starting at that item
 * cumulative {OP} backwards, from the end to the beginning
 * How do I turn an array into its suffix {OP:2}?
 * scan from the right with {OP}, every place holds the result of all from there to the end
 * for each place put {OP} of numbers from this place to the last
 * Haskell scanr1 with {OP} on an array, in place
 * add suffix_scan: right-to-left accumulation of the {OP}
 * inclusive reverse prefix operation: {OP} of each tail, stored in the array itself
 * Derive for every index the {OP} of the remaining elements, the current one included, overwriting the list.
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
 * does list {a} dominate list {b}: nowhere smaller and at least once greater, n elements each
 * Write a function to test Pareto dominance: every element at least the corresponding one, and one strictly larger.
 * Pareto comparison of two score vectors of length n, larger is better, true if the first dominates
 * first product is at least as good in all criteria and better in one, scores in two lists
 * true when all first[i] >= second[i] and some first[i] > second[i]
 * How do I check that one vector Pareto-dominates another one? First argument the candidate.
 * strict dominance over componentwise order, equal lists give false
 * Is the first list never below the second, and above it somewhere?
 * look that first is never smaller than second, and one time bigger; equal lists is false
 * multi-objective optimisation: dominance relation for maximisation, n objectives
 * add dominates: componentwise >=, with at least one strict inequality
 * Assess whether player one beats or ties player two in every round and wins at least one.
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
 * {WHAT} pairs of positions in two rankings {a} and {b} of n items: {WHAT:2}
 * Write a function to count the {WHAT} index pairs of two lists: those that {WHAT:2}.
 * number of {WHAT} pairs i < j for Kendall's tau: the lists {WHAT:2}
 * Count pairs of items which two judges {WHAT:3}; {WHAT} pairs, ties not counted.
 * Kendall tau ingredient: how many {WHAT} pairs have two parallel arrays
 * For how many i < j do both differences a[i]-a[j] and b[i]-b[j] {WHAT:4}? The {WHAT} pairs.
 * tally the {WHAT} pairs between two score lists of equal length n, equal scores excluded
 * count pairs of places that are {WHAT} in two lists; if equal in one list it's not counted
 * {WHAT} pair count of two sequences, tied pairs belong to neither kind
 * How do I count {WHAT} pairs for rank correlation?
 * add pair agreement count: {WHAT} pairs only, O(n^2), no ties
 * rank statistics, two columns of n values: number of {WHAT} row pairs
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
 * are the running totals of {a} exactly the list {b}, n elements each
 * Write a function to verify that the second list holds the prefix sums of the first.
 * check cumulative sums: every b[i] must equal a[0] + ... + a[i]
 * true if list two is the running total of list one, same length n
 * Does the balance column agree with the amounts column? Each balance is the sum of all amounts so far.
 * Validate a bank statement: deposits and withdrawals first, then the balances after each, start at 0.
 * prefix-sum verification of two arrays, inclusive sums
 * look if second list is always sum of first list until there
 * cumsum(first) == second, elementwise and exact
 * How do I test whether an array is the cumulative sum of another array?
 * add is_running_total: one pass with an accumulator, false at the first disagreement
 * Ensure that the accumulated column matches the accumulation of the raw column at every row.
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
 * {OP}-heap insertion: put the value at index n and swap it with its parent (i-1)/2 while it is {OP:2}
 * heappush for a {OP}-heap stored in an array with spare room, the number of elements afterwards is returned
 * add an element to a priority queue with the {OP:3} on top, heap array and n given, size returned
 * How do I implement push for a {OP}-heap in an array? Return the element count.
 * put x at the end of the {OP}-heap and move up while it is {OP:2} than its parent; give new count
 * enqueue in a {OP}-priority queue kept as an implicit binary tree, root at 0, new length as result
 * sift-up insertion keeping the {OP:3} at the root ({OP}-heap), returns the increased size
 * Develop the insert operation of a {OP}-heap (array, size, value), result: size plus one
 * add heap_push: {OP}-heap, strict comparison with the parent, returns the updated size
 * priority queue, {OP:3} first ({OP}-heap): insert the specified item and report how many it holds now
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
 * sum of the values per group: group numbers 0 to {K} minus 1, values, n, totals written to {out}
 * Write a function to total n values by their group label, labels below {K}, one total per label, empty groups 0.
 * groupby(label).sum() with labels 0 .. {K}-1 and an output array of {K} totals
 * np.bincount(labels, weights, minlength={K}) on integer labels below {K}
 * accumulate every value in the slot of its group; there are {K} groups, slots start at zero
 * How do I sum values by category index (0 to {K} exclusive) into an array of {K} sums?
 * sales per region: region number of each sale, below {K}, its amount; write {K} regional totals
 * for each number add it to total of its group, groups are from 0 and less than {K}
 * segmented sum by key, keys in [0, {K}), result vector of length {K}
 * add group_totals: clears {K} accumulators, then adds values[i] to the one at labels[i]
 * Aggregate amounts by label into {K} buckets; labels first, amounts second, then n and the buckets.
 * SELECT label, SUM(value) GROUP BY label for labels 0 up to but excluding {K}
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
 * index of the best entry: highest score, ties by the lowest time, then the first; -1 for an empty list
 * Write a function to identify the winner from scores and times: most points, on equal points the shorter time; -1 if none.
 * argmax by (score, -time) over two parallel arrays, -1 when n is 0
 * max(range(n), key = score first, then smaller time) and minus one without entries
 * Which contestant wins: greatest score, tie broken by least time, still tied the earlier one? -1 for no contestants.
 * How do I find the maximum by one array with ties decided by the minimum of a second array? -1 if empty.
 * look for biggest score; if same score then who has less time; nobody there gives -1
 * two-key selection: primary descending, secondary ascending, lowest index last, -1 on empty input
 * ORDER BY score DESC, time ASC LIMIT 1, return the row number from 0 or -1
 * add best_by_two_keys: lexicographic arg-best of scores (up) and times (down), -1 when empty
 * Retrieve the position of the top record, respective keys in two arrays: first key large, second key small; none is -1.
 * quiz leaderboard leader: points array, then seconds array; fewer seconds win a tie; -1 for an empty board
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
 * order value by joining with a price list: sum of quantity times the price at the item's id
 * Write a function to total n order lines: item ids index the price array, quantities are given per line.
 * sum over i of quantities[i] * prices[ids[i]]
 * join order lines with a price table by id and add up quantity times price; prices, ids, quantities, n
 * How do I compute the amount of an order whose lines hold product numbers and pieces, prices in a lookup array?
 * indirect dot product: second factor fetched through an index array
 * recipe calories: calories by ingredient number, then the numbers and the amounts used
 * for each line take price of its id, multiply with its quantity, all added
 * gather-multiply-accumulate: table lookup through ids, weighted with quantities
 * add joined_total: prices looked up by ids, times quantities, zero without lines
 * foreign-key lookup plus aggregation: catalogue prices first, then the lines' ids and counts
 * Obtain the total cost when each purchase names a product index and a number of units.
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
 * numpy.take(data, indices) into an output array, n indices
 * out[i] = data[indices[i]] for n indices
 * rearrange a list by a list of positions, repeats allowed
 * How do I select several elements by their positions and store them in the order asked for?
 * apply a permutation as source indices: result place i gets the item from place indices[i]
 * operator.itemgetter(*indices) on an array, results stored consecutively
 * take from first list the numbers standing at these places, write one after other to the last
 * indexed load of n lanes: base array, index vector, count, destination
 * add gather: pulls data through an index array
 * Obtain the items that the provided zero-based indices refer to, one output element per index.
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
 * scatter: write the n elements of {a} to {out}, element i to the place indices[i], later ones overwrite
 * Write a function to distribute list items to given target positions: out[indices[i]] = item i, in ascending i.
 * numpy out[indices] = data, n items, last write wins
 * store each value at the position named by the corresponding index, untouched slots keep their content
 * put items on shelf places: items first, place of each item, number of items, shelf
 * How do I move elements to target indices listed in a second array, the later of two on one target winning?
 * apply a permutation as destinations: item i goes to place indices[i]
 * write first number to first place in index list and so on; if same place twice, the last stays
 * indexed store of n lanes: data, index vector, count, base array
 * add scatter: pushes data through an index array, sequential order
 * deliver parcel i to the mailbox whose number is indices[i]; a newer parcel replaces an older one
 * inverse of a gather: element i of the source ends up where the i-th index says
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
 * after how many steps does i = map[i] return to its start; at most n steps, 0 if it does not
 * Write a function to get the length of the cycle through an element of a permutation of 0..n-1, or 0 if there is none.
 * cycle length of {start} under the mapping array, zero when n steps do not lead back
 * follow an index map from start until it comes back to start; count the steps, give 0 for no return within n
 * orbit size of an element: apply map repeatedly, n times at most, result 0 if never back
 * In a gift circle everyone gives to map[i]: how many handovers until the gift is back at start? 0 if never within n.
 * How long is the loop that begins at a given index of a successor array with n entries? 0 if not on a loop.
 * start at place, go to the place written there, again and again; steps till first place again, 0 when not in n steps
 * period of a point of a self-map on n points, 0 for a point that is not periodic
 * add cycle_length: smallest k from 1 to n with map^k(start) == start, else 0
 * Determine the order of an element's orbit in a permutation array, zero if it never returns
 * length of the closed walk from start along single outgoing arrows, limit n, 0 for none
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
 * {OP} of the elements whose bit is set in {mask}; bit i stands for element i of n
 * Write a function to compute the {OP} over the subset of n numbers that a bit mask selects, bit 0 the first.
 * subset {OP}: take a[i] if bit i of the mask is 1
 * {OP} of list items chosen by the binary digits of an integer, lowest digit for index 0, n items
 * bitmask subset encoding: what is the {OP} of the chosen elements of the array?
 * How do I get the {OP} of the elements picked by a bitmask (bit i picks index i)?
 * all numbers with bit of their place set in mask: make the {OP} of them
 * brute-force subset helper: {OP} of the members of subset number mask, out of n elements
 * masked {OP} reduction, mask packed in an integer, least significant bit first
 * add subset_fold: {OP} over set bits of the mask below n
 * Evaluate the {OP} for the elements retained by a selection mask, bits in index order from the lowest.
 * toppings selected as bits of one number: {OP} of the selected entries of the list
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
 * indices to bitmask, bit 0 is the least significant, duplicates do no harm
 * OR of 1 << a[i] over the list, 0 for an empty list
 * How do I encode a set of integers from 0 to 31 as a bitset in one unsigned word?
 * make a number where the bits at the places in the list are ones
 * pack flags: list of flag numbers to one 32-bit word with these flags on
 * Represent a collection of days (numbers below 32) as one mask with a bit for each of them.
 * bitset construction from an array of positions, each below 32
 * add mask_from_indices: folds single-bit words with bitwise or
 * convert permission numbers, 0 to 31, into a combined permission mask
 * set membership word: union of the singletons of n elements, element k at bit k
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
 * how many pairs i < j of the list {WHAT}, as bitwise sets
 * Write a function to count the index pairs i < j whose two numbers {WHAT}.
 * number of unordered pairs of elements that {WHAT} in binary
 * Count pairs (two different positions) in the array where both numbers {WHAT}.
 * How many couples of masks in the list {WHAT}?
 * compare every two feature words; tell how many twos {WHAT}
 * O(n^2) scan for pairs of bit masks that {WHAT}
 * take each two numbers of list and look if they {WHAT}, count such pairs
 * schedules as bit masks: in how many pairs of people do the two masks {WHAT}?
 * add count_mask_pairs: pairs of words which {WHAT}, earlier index first
 * bitwise pairwise test over a list: total number of pairs that {WHAT}
 * For the masks given, obtain the number of pairs in which both {WHAT}.
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
 * middle value of each triple in a flat list of n triples, one result per triple
 * Write a function to derive the median of every three consecutive numbers (groups do not overlap), n groups.
 * median per triple: n records of three numbers stored back to back, medians to {out}
 * For n tuples of size three, output the second smallest member of each.
 * [sorted(t)[1] for t in triples] with the triples flattened
 * three sensors vote: readings in threes, n rounds, store the middle reading of each round
 * How do I take the median of each group of 3 in an array of 3n numbers?
 * from every three numbers the one which is neither biggest nor smallest, n threes
 * triple modular redundancy on numbers: mid value per group, n groups
 * add median_of_triples: n medians from 3n inputs, order of the triple irrelevant
 * three jurors per performance, n performances: keep the middle mark of each
 * blockwise median with block length three and no overlap, n blocks
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
 * spread (largest minus smallest) of each window of {K} consecutive elements, to {out}; return the number of windows
 * Write a function to compute max - min for all windows of {K} neighbours in a list and return how many windows there are.
 * rolling range, window length {K}, step 1, count of results returned, 0 if the list is shorter
 * sliding window of {K}: difference between its extremes at every position, amount of positions returned
 * For every {K} successive readings, store the highest minus the lowest; return the number stored.
 * How do I get a moving spread over {K} values, and how many results were written?
 * volatility per {K}-day window: maximum less minimum of the prices, window count as result
 * each {K} numbers in a row, overlapping: biggest minus smallest goes to out, number of them is returned
 * local amplitude of a signal over {K} samples, hop one, returns the output length
 * add window_spreads: n - {K} + 1 ranges, none for short input, returns that number
 * peak-to-peak of each length-{K} sublist in order, output size returned
 * all contiguous sublists of exactly {K} elements: write their ranges, report how many (maybe 0)
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
