/**
 * dict.get(key, default) for a flat array of n entries stored as key, value, key, value
 * Write a function to retrieve the value stored under a given key in a list of key-value pairs, or a fallback.
 * Look up a key among n pairs laid out as key then value; return the default if it is absent.
 * dictionary lookup with a default, entries stored as consecutive key-value pairs
 * value belonging to a key in an array of pairs; first match, otherwise the supplied default
 * how do I emulate a dict in C? n key-value pairs in one array, I want get(key) with a default value
 * Define a function that obtains the value whose key equals the specified one, else the default comes back.
 * Implement a map lookup: pairs (key, value) flattened in an array, number of pairs, key, default.
 * Given n key-value pairs in one array, return the value of the first pair whose key equals the given one, or the fallback if no pair does.
 * i have pairs key value key value in array, give me value of key or the default one
 * add dict_get: linear search through interleaved keys and values, default when the key is missing
 * fetch a value by its key from an associative array of n flat key-value pairs, or the last argument if the key is absent
 * Write a function to look up a key in an array of n alternating keys and values; give its value, or a supplied default when the key is absent.
 * dict.get(key, default) of Python where the dict is a flat array key, value, key, value, … of n entries
 * find the number that belongs to this key in a list of key and value pairs, else the spare answer
 * Evaluate a finite partial map, stored as n interleaved (key, image) pairs, at a point, with a fallback outside the domain.
 * How do I retrieve a value by key from a flat list of n key-value pairs, with a default value?
 * look up key in array of n key-value pairs, else default
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
 * Write a function to update the value for a key in parallel arrays, or append the key and value if it is new, returning the size.
 * dict[key] = value with parallel arrays of n keys and n values, new keys are appended; result is the entry count afterwards
 * upsert into parallel key and value arrays: overwrite the value of a known key, otherwise append an entry; return how many entries there are now
 * insert at the end or update in a map made of a keys array and a values array, and return the new length
 * Create a function that assigns a value to a key in parallel key/value lists and gives back the entry count.
 * How do I write put(key, value) for a map kept as two arrays, returning the resulting size?
 * put a key and value into a map of two plain arrays: replace the value if the key exists, else append both at the end, return the size
 * Implement assignment to a dictionary whose keys and values are in two arrays; unknown keys are added at the end, and the new count is returned.
 * add dict_put for parallel arrays, it appends unknown keys and reports the entry count
 * if key is there change its value, if not there put both at the end, return count of entries
 * map store over keys and values arrays: when the key is found its value is overwritten, else both are appended; yields the new length
 * Write a function which stores a value under a key in two parallel arrays of n keys and values, overwriting or else appending; give the new number of entries.
 * d[key] = value as in Python, for a dictionary kept as a keys array and a values array; the result is len(d)
 * put this value at that key, if the key is new add it at the end, then say how many there are
 * Upsert into an association held as parallel key and value arrays; returns the resulting cardinality.
 * How can I update or add an entry in a map made of two arrays and get the entry count?
 * set key to value in parallel arrays, return new size
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
 * Write a function that removes the entry with a given key from two parallel lists, keys and values, closes the gap and returns the new length.
 * del dict[key]: later entries move up in both arrays; count unchanged if the key is absent
 * remove the first entry whose key matches from the keys and values arrays; result is the entry count afterwards
 * Discard a key together with its value from parallel arrays; the others keep their order; return how many entries are left.
 * How can I drop a key from a map stored as keys[] and values[], move the later entries up and get the remaining size?
 * Develop a function to erase one key and the corresponding value, shifting the rest down, returning the new size.
 * take out key and its value from the two arrays, move rest to left, return new count
 * add dict_remove: erases the first matching key, keeps order, returns the size left
 * removal of a key from a map of parallel key and value arrays, order retained, with the new entry count as the result
 * erase an entry by its key from a dictionary kept as two arrays, shift the later ones down and return the number of entries that remain
 * Implement delete for a dictionary of two arrays: without the key nothing changes; return the final number of entries.
 * Write a program that deletes a key and its value from two parallel arrays, closing the gap in order, and gives the number of entries left.
 * d.pop(key, None) on a Python dict implemented by a list of keys and one of values; the result is the size afterwards
 * throw out this key with its value, move the rest up, tell how many remain
 * Deletion from an order-preserving association list in two arrays; absent keys leave it as is; returns the cardinality.
 * How do I erase an entry by key from arrays of keys and values while maintaining order, and get the new count?
 * remove key from parallel key and value arrays, return new count
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
 * Write a function to record one more occurrence of an item in parallel arrays of items and counts, appending unseen items with count 1; return the list length.
 * Counter[item] += 1 using an items array and a counts array; result is the number of entries afterwards
 * tally an item: known items get their count plus one, new ones are appended with 1, new size returned
 * add count_item: bumps the tally of an item or appends it with tally 1, returns the entry count
 * Create a function that updates a frequency table of two arrays (item, count) by one observation and returns its size.
 * How do I count occurrences with two arrays instead of a dict, one item per call, new items appended with count 1, returning the table's length?
 * register one vote for a candidate in a names/votes table, append the candidate with one vote if missing, return rows
 * update a frequency dictionary of parallel item and count arrays by one item, appended if new, and give the number of distinct items
 * when item is in list its count goes one up, else put item with count 1 at end; return how many items
 * Implement a multiset insert over parallel item and multiplicity arrays, new items at the end, returning the number of distinct members.
 * increase an item's count in a table of items and counts, or append it with count 1; return the new number of rows
 * Write a function that registers one more occurrence of an item in a tally of two arrays, items and counts; a new item is appended with count 1; give the tally's size.
 * Counter.update([item]) from Python, the counter being an array of items and an array of counts; its len comes back
 * one more of this thing: raise its count, or start it at one at the end of both lists, and say how many kinds there are
 * Increment a multiset's multiplicity of an element, support and multiplicities held in parallel arrays; returns the support size.
 * How do I increment a frequency table made of items and counts, and get the number of different items?
 * increment count of item, append if new, return number of items
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
 * Write a function to identify the key whose value is {OP}; keys and values are parallel lists; the first wins a tie, -1 for no entries.
 * key of the {OP} value in parallel arrays of keys and values, ties go to the earliest key, -1 on empty input
 * Which key has the {OP} value? Arrays of keys and respective values; first one in a tie, -1 when empty.
 * like max(d, key=d.get) but for the {OP} value: the key it belongs to, given n keys and n values, first among equals, -1 for an empty map
 * Determine the key that maps to the {OP} value of a dictionary, the first if several, or -1 without entries.
 * return keys[i] where values[i] is {OP}, lowest i on ties, else -1 for n = 0
 * Ids of players in one list, their scores in another: find the id with the {OP} score, the first one on ties, -1 if the lists are empty.
 * i need the key that has {OP} value of all, if same value take first, -1 if nothing there
 * Yield the key of the {OP} value over parallel arrays of keys and values, the earliest on a tie, -1 if there are none.
 * How to get the key of the {OP} value when keys and values are separate arrays? Empty gives -1, ties the first.
 * ids and amounts side by side: id of the {OP} amount, first of equal amounts, -1 for an empty list
 * Write a program to determine the key which has the {OP} value in parallel arrays of keys and values; the first on ties, -1 for no entries.
 * in Python one uses d.items() and the {OP} value to get its key; here keys and values are two arrays, earliest wins, -1 if empty
 * which key goes with the {OP} value, first one if several, -1 if there is nothing
 * First key at which a map (keys array, values array) attains its {OP} image; -1 over the empty domain.
 * How can I find the key of the {OP} value in a dictionary of two arrays (first on ties, -1 if empty)?
 * key with the {OP} value, first on ties, -1 if empty
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
 * Write a function to discover which key holds the specified value; keys and values are two lists; first match, -1 if no key does.
 * find key by value in a dictionary of two arrays, first hit, otherwise -1
 * Given keys, their corresponding values, the number of entries and a value, give the key, or -1 when nothing matches.
 * inverse search in a dictionary of parallel keys and values: from a value to its earliest key, -1 for not found
 * How do I get a key from its value in a map of parallel arrays? -1 if the value is not there.
 * Compose a function that searches the second array for a value and hands back the first array's key at the same index, the first match, -1 on failure.
 * search by value not by key; give me first key for this value or -1
 * return keys[i] for the least i with values[i] == value, or -1
 * bidirectional map over two arrays, keys and values: look up the first key of a given value, -1 if the value is unknown
 * linear scan of the values array for a given value, returns the first matching key from the keys array, or -1
 * whose phone number is this? person ids in one array, their numbers in another; return the id of the first match, -1 if it is nobody's
 * Write a function for reverse lookup: from arrays of keys and values, give the first key whose value equals the one supplied, or -1.
 * next((k for k, v in zip(keys, values) if v == x), -1) of Python
 * what key has this value, first one, -1 if none
 * Preimage of a value under a map in parallel arrays (earliest key), -1 for an empty preimage.
 * How do I search a map held in two arrays by value rather than by key (first key that has it, -1 if none)?
 * first key with a given value, else -1
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
 * sum of first times second over all n pairs of a flat list
 * Write a function to total price times quantity over n records stored as price, quantity, price, quantity.
 * For n pairs laid out one after another, multiply both members of each pair and add the products.
 * add up the products of the two numbers within each pair, n pairs flattened in one array
 * order lines as (unit price, pieces) tuples in one flat array: compute the total amount
 * Develop a function that accumulates x*y over the tuples (x, y) of a flat array holding n tuples.
 * How do I sum a*b over a list of n tuples stored back to back?
 * sum(x * y for x, y in pairs), the pairs contiguous in memory
 * multiply partner by partner and add all up, partners stand next to each other in the array, n pairs
 * add up pairs[2i] * pairs[2i+1] for every i below n
 * array of n records with two fields each, one after another: accumulate the product of the fields
 * each of n items has cost and amount beside each other in one list, calculate what all together costs
 * Write a program to multiply the two members of each of n pairs, stored flat one after another, and total the products.
 * sum(x * y for x, y in pairs), Python, the pairs lying flat in one array
 * times both numbers of each pair and add all that up (x, y, x, y, ...)
 * Sum of products over n interleaved pairs.
 * How to compute x1*y1 + x2*y2 + ... from a flat array of n pairs, like price and quantity?
 * sum of products of n consecutive pairs
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
 * how many of the n pairs in one flat array have a first member {OP} the second
 * Write a function to count the tuples (x, y) in a flat array of n tuples with x {OP} y.
 * number of pairs (left, right) with left {OP} right, for n pairs stored one after another
 * Count the pairs whose first component is {OP} their second component; pairs stored consecutively.
 * Determine for how many of n adjacent-stored pairs the first number is {OP} the second.
 * sum(x is {OP} y for x, y in pairs), n pairs laid out x, y, x, y
 * In how many of n records with two fields, laid out one after another, is field one {OP} field two?
 * tally the tuples whose first entry is {OP} the second entry, n tuples stored back to back
 * scores stored home, away, home, away: in how many of n games is home {OP} away?
 * please count pairs whose first one is {OP} second one, n pairs come one after other in the array
 * count pairs in a flat array of n pairs where the first of the pair is {OP} the second
 * predicate count over an array of n flat pairs, the predicate being that the first is {OP} the second
 * Write a function to count in a flat array of n pairs those whose first member is {OP} the second.
 * len([1 for x, y in pairs if x is {OP} y]) in Python's spirit, the tuples flattened to one array of n pairs
 * how many of the pairs have a first number {OP} the second one
 * Cardinality of a subset of n interleaved pairs: first component {OP} second component.
 * How many of n adjacent pairs (0,1), (2,3), ... have the left number {OP} the right one?
 * count pairs whose first is {OP} the second
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
 * Write a function to locate a tuple (x, y) in an array of n tuples stored back to back, index of the first match from 0; -1 when absent.
 * position, from 0, of a given pair among n flat pairs, both members in order, first match, else -1
 * pairs.index((x, y)) for n pairs stored flat, but -1 instead of an error
 * At which pair index, from 0, does a flat list of n pairs hold exactly x followed by y? Otherwise -1.
 * Search n points, x and y alternating, for a specified point and return its number from 0, or -1.
 * find the index of a point in a flat list of n points x, y, x, y; the first one counts, minus one if it is missing
 * Compose a function that reports the index, from 0, of the first pair with the provided first and second member in a flat array, -1 if nowhere.
 * look if the pair x y is in the pairs, tell its index counted from zero, -1 if it isn't
 * linear search over two-field records comparing both fields, yields record index or -1
 * add find_pair: first record equal to (x, y), -1 when none matches
 * How can I find the index of a coordinate in an interleaved coordinate array? -1 if missing.
 * Write a function that searches n pairs, laid out flat, for the pair (x, y) and gives the pair's number from zero, or -1.
 * pairs.index((x, y)) from Python on a flattened list, -1 in place of the exception
 * at which place among the pairs are these two numbers in this order, -1 if nowhere
 * Least index of an ordered pair in a sequence of n interleaved pairs, or -1.
 * Where in a flat array of n pairs does (x, y) first occur (pair index, -1 when missing)?
 * index of pair x, y in array of pairs, or -1
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
 * Write a function to sort a list of tuples, stored back to back, in ascending order of the {KEY} element, keeping ties in order.
 * order n flat pairs in place by the {KEY} component, smallest at the front, equal ones keep their order
 * pairs.sort by the {KEY} item for n pairs in one array, both members move together, in place and stable
 * Rearrange n two-number records so that the {KEY} field rises; ties stay in their old order.
 * stable in-place sort of n flat pairs on the {KEY} member, low to high
 * How do I sort an array of pairs laid out flat by the {KEY} value, ascending and stable?
 * Implement sorting of n (first, second) pairs ascending by {KEY}, keeping each pair together and ties stable.
 * put the n pairs in order of {KEY} number from small to big, partner goes with it, same ones stay in the order as before
 * insertion sort for n flat records of two fields, with the {KEY} field as the sort key, ascending
 * sort an array of n (a, b) pairs in place by the {KEY} member, ascending and stable
 * Arrange n tuples of two numbers so that the {KEY} components ascend; tuples with the same one retain their order.
 * Write a program which sorts n pairs, stored flat, in ascending order of their {KEY} component and keeps the order of ties.
 * pairs.sort(key=...) of Python by the {KEY} item of each tuple, on a flattened list
 * put the pairs in order, small to big, by the {KEY} number of each
 * Stable ascending sort of n interleaved pairs on the {KEY} coordinate, in place.
 * How do I order a flat array of n pairs by the {KEY} member, stably?
 * sort pairs by {KEY} element
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
 * unique rows of a two-column table with n rows, first occurrence kept, packed at the front, row count returned
 * Delete every pair that already occurred earlier in a flat list of n pairs, matching both members in order; return how many pairs are left.
 * list of points without duplicates, in place, order preserved, number of points as result
 * How do I make a flat array of pairs unique and get the remaining number of pairs?
 * Compose a function that discards pairs seen before, closing gaps, giving back the count of remaining pairs.
 * throw away pairs that are the same as one before, leave first one, return number of pairs that stay
 * add unique_pairs: compacts an interleaved array of n pairs, drops repeats, returns the count
 * stable deduplication of two-field records, in place, yields the new record count
 * Keep one copy of each (a, b) in an array of n pairs and tell me how many remain; (a, b) differs from (b, a).
 * Write a function to delete repeated pairs from n pairs stored flat, keeping each one's first occurrence, and give the number left.
 * list(dict.fromkeys(pairs)) in Python, in place on flattened tuples, then its len
 * throw out pairs that came before already, the rest stays in order, say how many
 * In-place deduplication of n interleaved ordered pairs, order preserving; returns the cardinality of the set.
 * How can I drop duplicate (x, y) entries from a flat array of n pairs and learn the new count?
 * remove duplicate pairs, return new number of pairs
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
 * Is a relation, given as n pairs in a flat array, a function, meaning that no first member has two different second members?
 * Write a function to assess whether a set of n ordered pairs is a function: each x has only one y.
 * vertical line test on a list of n points, x and y alternating: true if no vertical line meets two different points
 * true if no x occurs with two different y values among n flat (x, y) pairs
 * Does every input have exactly one output in this table of input, output, input, output? n rows.
 * check that n flat pairs form a functional relation; a repeated identical pair is allowed
 * Verify that any two of the n pairs with the same first component also share the second component; the pairs lie flat in one array.
 * check if a flat list of n key-value tuples could be a dict without conflicts: same key always same value
 * How do I test in code if a relation of n ordered pairs, stored flat, is a function (each x has a single y)?
 * look if one x goes to two different y, then false, else true; pairs x y x y
 * conflict-free key-value pairs: equal keys imply equal values, n pairs back to back
 * false as soon as two of the n flat pairs agree in the first member and differ in the second, otherwise true
 * Write a program to check that in n flat (input, output) pairs no input comes with two different outputs.
 * would a Python dict of these pairs never overwrite a value with another one? (n tuples, flattened)
 * does each first number always have the same second number
 * Decide whether a finite binary relation, given as n interleaved pairs, is right-unique.
 * Do n pairs x, y define a function, each x with one y?
 * is the relation of n pairs a function
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
 * symmetric relation test on n pairs stored back to back: every (a, b) needs its (b, a)
 * true if each tuple (a, b) in a flat list of n tuples has its reversed tuple (b, a) somewhere in the list
 * Are all friendships mutual? n pairs (who, likes whom) in one array.
 * check that every follow is followed back, in n pairs follower, followed
 * Determine whether the binary relation formed by n consecutive pairs is symmetric.
 * n pairs in one array: for every pair also the swapped pair must be there, else false
 * discrete maths: is a relation listed as n ordered pairs symmetric? (x, x) is its own mirror
 * How can I check that a flat list of n directed edges contains the opposite edge of each one?
 * verify that each of n interleaved pairs has its mirror image in the list, an empty relation counts as symmetric
 * are all edges reciprocated, yes or no? the list of n edges reads from, to, from, to
 * Write a function which tests for n pairs laid out flat that with every (x, y) the swapped pair (y, x) is among them too.
 * all((y, x) in pairs for x, y in pairs), Python, flattened
 * is every pair there the other way round too
 * Symmetry of a finite binary relation listed as n interleaved pairs.
 * How do I check a relation for symmetry when its pairs lie in one array?
 * is the relation of n pairs symmetric
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
 * Write a function to derive the overall span of n (start, end) pairs: latest end minus earliest start, 0 without pairs.
 * total extent of a list of n ranges stored start, end, start, end, gaps included, 0 for no ranges
 * max of the second members minus min of the first members over n flat pairs, zero if empty
 * project duration: n tasks as begin and finish pairs in one array, last finish minus first begin, 0 without tasks
 * How long is it from the earliest beginning to the latest end in a list of n intervals? 0 without intervals.
 * Compute the hull length of n segments given as left, right, left, right; 0 for none.
 * makespan of jobs whose start and finish times alternate in the array, 0 without jobs
 * biggest end minus littlest start of all the n intervals, start and end one after other, nothing gives 0
 * max(pairs[2i+1]) - min(pairs[2i]) over n flat pairs, 0 when n is 0
 * length of the bounding interval of n intervals stored as flat (start, end) pairs; an empty list gives zero
 * Obtain the time between the first opening and the last closing; times come as open, close pairs; 0 if no pairs.
 * Write a program to compute from n intervals, as flat start and end pairs, the distance from the earliest start to the latest end; 0 if none.
 * MAX(end) - MIN(start) in SQL, 0 for no rows, rows stored flat as start, end
 * how long from the very first begin to the very last finish, zero without entries
 * Length of the convex hull of a union of n intervals stored as interleaved endpoints, 0 for an empty union.
 * What total time span, from earliest start to latest end, do n start/end pairs stretch over, 0 for no pairs?
 * latest end minus earliest start of n intervals, 0 if none
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
 * Write a function to check that every key-value pair of the first list also occurs in the second, both with n pairs.
 * is each (key, value) entry of one dict found in the other dict? n entries each, laid out flat
 * all n tuples of list one are members of list two, which has n tuples too, in any order
 * true if the second flat array of n pairs contains every pair of the first
 * Are all the items of the first dictionary in the second one, with the same value? Both have n entries.
 * pairwise subset test: each of n pairs in {a} must appear somewhere among n pairs in {b}
 * like a.items() <= b.items() for two dicts of n entries, both stored as key, value, key, value
 * each pair from the first array must be also in second array, order not important, n pairs in both
 * Verify that no pair in the first flat list is missing from the second flat list; lists have n pairs each.
 * is the first relation contained in the second one? each is an array of n ordered pairs
 * membership of every two-field record of the first table in the second table, n records in each, true or false
 * Write a function to check whether every one of n pairs in a first flat array also occurs among n pairs in a second.
 * set(A) <= set(B) in Python for two equally long flattened lists of tuples
 * are all pairs of the first list in the second one too
 * Inclusion of one binary relation in another, both listed as n interleaved pairs.
 * Is each (x, y) of one array of n pairs present in another such array?
 * are all pairs of a contained in b
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
 * number of nodes in a linked list kept as an array of n next indices and a head, an invalid index ends it; -1 for a loop
 * Write a function to traverse a linked list of next indices from the head and count its nodes, -1 for a cycle.
 * length of an index-based linked list from its head; any index outside the array of links is the end; -1 for an endless one
 * How many nodes follow from head, itself included? next[] holds successors, out of range terminates, circular gives -1.
 * list length from a successor array and start index, an out-of-bounds index ends the list, -1 when cyclic
 * Compute the size of a chain: start at head, hop to next[i] until the index is invalid; never-ending gives -1.
 * walk the next pointers (array indices) and count, stop when index not valid, circle means -1
 * count the nodes of a cursor-based linked list from head until a link leaves the array; no end found within n nodes returns -1
 * Determine the length of the list that begins at head in an array of links, invalid link ends, loop returns -1.
 * count the nodes of the chain that starts at head in a successor table; -1 if it is circular, 0 when head is no valid index
 * length of a linked list in an array of links, given its head, terminated by an out-of-range link, -1 on a loop
 * how do I get the length of a linked list stored in an array of next indexes, from a given head, -1 if it never ends?
 * Write a function to count the nodes of a linked list which is stored as an array of n next indices, from a start node; an index outside the array ends it, a cycle gives -1.
 * in Python: i = head; while 0 <= i < n: i = nxt[i], counting; -1 if it goes round forever
 * follow the links from the start till they leave the list, how many stops? -1 when it never ends
 * Length of the orbit of head under next until it leaves [0, n); -1 if the orbit is periodic.
 * How long is a linked list in a next array of n entries (out-of-range index ends it, -1 for a loop)?
 * length of linked list in next array, -1 if cyclic
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
 * Write a function to traverse nodes from head through next[] and add their values, until an index is invalid or n nodes are done.
 * total of a linked list stored as value and next arrays, out-of-range link = end, stop after n nodes
 * accumulate values[i] while following i = next[i] from head, no more than n steps, until i is invalid
 * Add up the data of all nodes of an index-linked list; the end is any index outside the arrays; visit n nodes at most.
 * sum the values over a chain of next indices from head, up to n elements, ending at an index out of bounds
 * How can I sum a linked list made of two arrays of n, data and successor, from head to the first invalid index, n nodes at most?
 * go from head to next to next and sum values, finish if index wrong or n nodes done
 * Implement a fold with plus over an array-backed singly linked list, ended by an invalid index and capped at n nodes.
 * linked list total: values, then links that are array positions, -1 or n or more terminates, visit n nodes at most
 * add up the values reached from head via the link table, an invalid link terminates, at most n nodes are visited
 * Obtain the sum of the payloads on the path head, next[head], ... of no more than n nodes inside the array.
 * Write a program that adds the values of the nodes of a linked list held in a value array and a next array of n entries, from the head; any index out of range ends it, at most n nodes.
 * LinkedList stream().sum() in Java, the nodes being array indices with a next array; stop after n nodes or at an invalid index
 * walk along the links from the start, adding the values, until a link points nowhere or n were added
 * Sum of values over the first at most n members of the orbit of head under next within [0, n).
 * How do I total the data of an index-based linked list with possible cycles (limit of n nodes)?
 * sum of linked list values, values and next arrays, at most n nodes
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
 * Write a function to follow next indices k times from head and return the node's index, -1 if an index leaves the array.
 * k-th node (from 0) of an index-linked list; any index outside the array ends the list and gives -1
 * advance k steps along the successor array from a start; -1 once an index is invalid
 * Retrieve the position of list node number k, counted from zero at head; -1 for a list that is too short.
 * iterate i = next[i] k times starting at head and return i, or -1 as soon as i leaves the array
 * How do I get the index of node k (from 0) in a linked list of array indices, starting at head? -1 if there is none.
 * jump k times by the next table from head, when jump falls outside say -1
 * Identify where you are after k hops from head in a table of links; leaving 0..n-1 means -1.
 * walk to node k of a cursor list, counted from zero at head, and return its index, minus one beyond the end
 * add linked_at: hop k links from head, -1 if head or any link on the way is out of range
 * pointer chasing over indices: k dereferences of next starting with head, out of bounds yields -1
 * Write a function which finds the node reached after k links from the head of a list in a next array of n entries, or -1 when it ends before.
 * reduce over range(k) of i = nxt[i] as in Python, -1 once the index is not in range(n)
 * take k steps along the links from the start, where am I? -1 if the list stopped
 * k-th iterate of next at head, or -1 if an iterate lies outside [0, n).
 * Which is the k-th node, counted from 0 at head, of an array-based linked list of n cells (-1 if it is too short)?
 * kth node of linked list in next array, or -1
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
 * position, from 0, of the first node with value x in a linked list of values and next indices, -1 if none among n nodes
 * Write a function to search a linked list held in two arrays for x and return how many links away from head it is, or -1.
 * find x by following next[] from head; result is the number of hops, -1 if not among the first n nodes
 * search in an index-linked list of values and links: steps from head to the given value, -1 when the list ends or loops without it
 * How many hops along next[] from head to the first node holding the specified value? -1 when it does not occur.
 * Traverse an index-linked list from head and report the ordinal (starting at zero) of the first node whose value is x; otherwise -1.
 * indexOf for a linked list: arrays of values and successors, an invalid link ends it, at most n nodes, -1 when absent
 * walk list from head till value equals x, answer number of steps made, -1 if never
 * linear search for x on a cursor-based list of values and next indices from head; yields the node's ordinal from 0, or -1
 * distance in links from head to the first node with value x, values and next indices in two arrays, minus one if x isn't reachable
 * Discover at which place of the chain beginning at head the value x stands, 0 for head itself, -1 for nowhere.
 * locate a value in a singly linked list with integer links, starting from head; returns its zero-based position or -1
 * Write a program to search a linked list (values array, next array, n cells, head) for a value and give how many links away from the head it is, or -1.
 * LinkedList.indexOf(x) in Java, but the nodes are indices into arrays of values and next; at most n nodes are seen
 * follow the links from the start, after how many steps do I meet this number, -1 if never
 * Position of the first occurrence of x along the orbit of head under next in [0, n), else -1.
 * At which position of an index-linked list does some value first turn up (-1 if nowhere)?
 * position of x in linked list, or -1
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
 * copy a linked list to an array: write the values met from head along the next indices, at most n, and return how many
 * Write a function to flatten a linked list (values, next indices, head) into an output array and return the count, n at most; an invalid index ends it.
 * linked list to plain array; invalid index ends the list, at most n values are written, count returned
 * Traverse an index-linked list from head and store each visited value in order; stop at an index out of range or after n nodes; give the number.
 * unroll an index-linked list to a contiguous array until a link is invalid; result: number of elements copied, n at most
 * How do I turn a linked list in arrays (values, next, head) into a normal array? Return its length, stop at a bad index or after n nodes.
 * follow links from head and write the values one after another into out till a link is invalid, return number written, no more than n
 * take list node by node, put values in out, finish at bad index or when n are done, return count
 * linearize a cursor list: out gets the payloads in list order from head to the first invalid link, returns their number, n at most
 * write the values of the chain starting at head to out and return their count; an out-of-range link or n values end it
 * Extract the sequence values[head], values[next[head]], ... to the last parameter until an index is invalid and return its length, n at most.
 * list(linked_list) for array-backed links into out, -1 or anything out of bounds as None, n elements at most, returns the count
 * Write a function that copies the values of a linked list (values, next indices, n cells, head) to an output array in list order; n at most; give the count.
 * to_list() in Python style: walk nxt from head while the index is in range(n), append values[i], stop at n items, return len
 * write down the numbers in the order of the links, say how many
 * Linearise an index-linked list: sequence of values along the orbit of head within [0, n), truncated at n terms; returns its length.
 * How do I flatten a list made of values and next indices to a plain array and get its length, n at most?
 * linked list to array, return length
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
 * insert a node right behind another one in a linked list of next indices; the existing node comes first, then the new one
 * Write a function to link, after a given node, a second given node into a list of next indices.
 * splice a node into next[], parameters position, then new node: next[new] = next[position], next[position] = new
 * link a fresh node behind an old one, given in the order old, fresh: next[fresh] becomes next[old], then next[old] becomes fresh
 * Attach, directly behind a specified node, another node (last argument); next[] holds each node's successor.
 * insert after, singly linked list with integer links; first the existing node, then the new node
 * How do I put, after node {after}, the node {node} in an index-based linked list?
 * hang the second node after the first in the next table, old follower of first comes behind the second
 * Given next[], an existing node and a new node, make the new one the successor and keep the rest attached.
 * two stores into an array of links: node takes over next[position], then next[position] becomes node (position is given first)
 * list surgery on an array of next indices: behind the first given node wire in the second, which the former successor then follows
 * Implement constant-time insertion behind a node in a cursor-based list: parameters links, position, new node.
 * Write a function to insert a node into a linked list of next indices, directly behind a given node; arguments: next array, that node, new node.
 * Python: nxt[node] = nxt[after]; nxt[after] = node
 * hang the new one behind the old one in the chain of links: links, old one, new one
 * Splice a vertex into the successor map immediately following another: list array, position, new element.
 * Behind an existing node (given first), how do I link in a new one, given a next array?
 * insert behind a node, given first, another node in next array
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
 * Write a function to detach and return the successor of a node in an array of next indices, or -1 if its link is negative.
 * remove after: next[i] = next[next[i]], return the removed node, -1 (negative link) when i is the last
 * erase_after for a linked list of next indices, a negative link marks the end, the removed index or -1 is returned
 * Cut out the follower of node {i} in an array of next indices; the follower's own successor takes its place; return the follower, or -1 if that link is negative.
 * How do I delete the node after node i in a linked list of next indices and get its index? -1 if the link is negative.
 * take off the node that comes after i in next array, join the rest, tell which it was, -1 if link is negative
 * singly linked list deletion behind a node, links are array indices, negative = end, returns what was removed
 * Bypass the successor of a specified node in a table of next indices and give back the successor's index; -1 without change for a negative link.
 * skip the node that a given one links to in the table of links, and return its index; -1 when the link is negative
 * pop from a list of next indices: drop the element that node i points to and hand back its index, minus one if the link is negative
 * Develop a function that eliminates the node following i from the array of links and returns that node, or -1 if the link is negative.
 * Write a program which takes out the node that follows a given node in a linked list of next indices; give the removed index, or -1 if there is no next (negative).
 * Python: r = nxt[i]; if r < 0 return -1, else nxt[i] = nxt[r] and return r
 * cut the one behind this one out of the chain and tell which one it was, -1 if none
 * Excise the successor of i from a singly linked index list; returns it, or -1 for a negative link.
 * How to delete the next node of node i from an index-based singly linked list and get its index (-1 when the link is negative)?
 * remove node after i, return removed index or -1
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
 * take node i out of prev[]/next[]: its neighbours, if not negative, get linked to each other, its own entries stay
 * doubly linked removal in O(1), arrays prev and next: next of the previous node and prev of the next node bypass node i; negative means no neighbour
 * Detach node i from arrays of left and right neighbours, so that its neighbours point at one another; a negative index is no neighbour.
 * How do I take a node out of a doubly linked list stored in arrays prev and next, where a negative index is null?
 * prev and next arrays: connect the one before i with the one after i, both directions, skip if one is negative
 * for a node i of a list in prev[] and next[]: prev[next[i]] = prev[i], next[prev[i]] = next[i], each only for an index that is not negative
 * LRU-style detachment of element i from the prev and next index tables, negative entries mean nil
 * Implement the removal step of dancing links for one node in prev and next arrays: neighbours forget it, its own links stay, negatives are ends.
 * splice node i out of a two-way chain of prev and next indices; ends are marked by negative indices
 * Eliminate node i from a two-way list: arrays of predecessors and successors, minus one at both ends.
 * Write a function to remove node i from a doubly linked list stored as a prev and a next array, where negative means no neighbour.
 * Python: p, q = prev[i], nxt[i]; nxt[p] = q if p >= 0; prev[q] = p if q >= 0
 * take one out of the chain so that its two neighbours point at each other
 * Dancing-links removal of a node: bridge predecessor and successor, negatives being null.
 * How do I unlink an element of a doubly linked list in two index arrays (prev first)?
 * unlink node i from prev and next arrays
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
 * previous node in a singly linked list, found by scanning next[], lowest index first, -1 when nobody points there
 * Which node of an array of next indices has the given one as its successor? Lowest index, else -1.
 * find j with next[j] == i, smallest j, minus one if there is none
 * How can I find the node before a given one in a one-way list of next indices? Lowest index, -1 if nobody links to it.
 * who comes before this node, only next array known; tell first such or -1
 * Discover the predecessor of a node in an array of forward links, the lowest index if several; nodes nobody refers to give -1.
 * step backward in a forward list: scan the n links for the first that equals the node and return its index, -1 for no predecessor
 * lowest index whose link equals the given node in a table of n links, -1 when unreferenced
 * Retrieve the index of the first element of a successor table that refers to the node, -1 if not referred to.
 * least j with next[j] equal to a given node, or -1; next has n elements
 * Write a function that finds the node whose next index is i within an array of n next indices, the lowest such node, or -1.
 * nxt.index(i) in Python, -1 where that raises
 * who points at this one, the first of them, -1 if nobody
 * Least preimage of i under the successor map on n nodes, or -1.
 * Which node comes before node i in a singly linked next array (lowest index, -1 if none)?
 * predecessor of i in next array, or -1
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
 * how many entries of the parent array equal this node
 * fan-out of a node when the tree is stored as the parent index of each of n nodes
 * Given parents of n nodes and a node, how many immediate descendants does it have?
 * count the nodes whose parent is the specified one, in an array of n parent indices
 * branching factor at one node of a tree kept as parent pointers in an array
 * how many kids has node i if I know only the parent of everybody from an array
 * number of direct subordinates of a manager, from a list with everyone's boss index
 * children count of one node in a parent-pointer tree of n nodes, grandchildren not included
 * count the occurrences of a node number in a table of n parents
 * Determine the number of direct replies to a comment from an array of n comments' parent ids and the comment's id.
 * Write a program to count the children of a node in a tree given by a parent array of n entries.
 * parent.count(node), Python
 * how many have this one as their parent
 * Number of direct descendants of a vertex in a rooted forest in parent representation.
 * How do I get the number of kids of a node from a parent array?
 * number of children of node in parent array
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
 * number of indices 0 to n-1 that never occur in the parent array
 * How many of n employees, numbered from 0, have no subordinates, if the array has everyone's boss?
 * count the terminal nodes of a hierarchy given as n parent indices
 * Determine the number of leaf nodes in a parent-pointer tree of n nodes.
 * nodes 0 to n-1 which are parent of no other node by the parent array, count them please
 * number of pages without subpages, given an array with each page's parent page index
 * how many of the indices 0 to n-1 are absent from the table of n parents
 * childless node count of a tree or forest in parent-array form
 * In a family tree given by each member's parent index, how many of the n members have no child?
 * Write a function which determines how many of n nodes are nobody's parent in a tree given by a parent array.
 * sum(i not in parent for i in range(n)), Python
 * how many nodes have no child
 * Number of leaves of a forest in parent-pointer representation, n vertices.
 * How many leaves does a tree have that is stored as a parent array?
 * count leaves of tree from parent array
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
 * sum of values over the nodes whose parent index equals a given node, the node itself not counted
 * salary sum of everybody who reports directly to a given boss; salaries in the first array, the bosses' indices in the second
 * total size of a folder's direct entries, given the sizes of n entries, each entry's parent folder, and the folder's index
 * Compute what the children of a specified node add up to, from an array of values and one of parents; grandchildren are left out.
 * values of all direct kids of this node together, kids are those having it in the parent array
 * SELECT SUM(value) WHERE parent = node, with values and parents as two arrays of n
 * How do I aggregate child values for one node when I have a value column and a parent column?
 * total of the values of a node's direct descendants only, parents given as a second array, zero for a leaf
 * Accumulate the values of the rows whose parent column matches the node; both columns have n rows.
 * Write a program to add the values of all children of a node; the tree is an array of values with an array of n parents.
 * SELECT SUM(value) WHERE parent = node, the columns being two arrays
 * add up what the children of this one have
 * Sum of vertex weights over direct descendants, from weights and parent pointers.
 * How can I sum the values of the nodes whose parent is a certain node?
 * sum of values of the children of a node
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
 * Is one node a proper ancestor of another in a parent array of n nodes? The ancestor candidate comes first; an invalid parent index ends the climb.
 * Write a function to tell if node {above} is reached by climbing from node {below} through the parent indices.
 * proper ancestor test in a parent array, first the candidate, then the lower node; at most n steps up
 * Does the first node lie on the way from the second node up to the root of a parent array, the second itself excluded?
 * climb from the second node via parent[] up to n times, while the index is valid; true if the first node is met
 * is b a descendant of a? parents of n nodes in an array, then a, then b; an invalid index ends the climb
 * How do I check whether a folder contains another one, directly or not, from an array of parent ids? Outer folder first, then inner.
 * boss of boss check: is the first person somewhere above the second person, given everyone's boss index (-1 for none)
 * go up by parent array from second node, if you come to first node return true, second node itself is not counted
 * strict ancestry query on a parent-pointer forest of n nodes: ancestor first, then descendant
 * bounded walk from the lower node (second) towards the root; is the upper node (first) met? out-of-range parents stop it
 * Determine whether the first node occurs above the second in a hierarchy of n parent indices, -1 marking a root.
 * Write a function to check by a parent array of n nodes if the first node lies above the second; nobody is above itself, roots have a parent out of range.
 * Python: i = parent[i] repeatedly from the second node, up to n times while i is in range(n); True if it meets the first
 * is the first one a parent, grandparent and so on of the second
 * Proper ancestor relation in a rooted forest of parent pointers (candidate ancestor, then descendant).
 * Does going up from a node (second) eventually reach another node (first)?
 * is first node a proper ancestor of the second, parent array
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
 * are two different nodes siblings in a parent array: same parent, not negative
 * Write a function to check that two distinct nodes share their parent in an array of parent indices; a negative one means no parent.
 * sibling test for nodes {u} and {v}, parent indices given, roots (-1) have no siblings
 * Do both nodes have the same parent in the parent array? A node is not its own sibling, and negative parents do not count.
 * u != v and parent[u] == parent[v] and the parent is not negative
 * brothers or sisters: same parent in the array, two different people, parent known (not negative)
 * Assess whether two different nodes of a tree are children of one common node, parents in an array; negative parent means none.
 * parent array and two nodes: same parent and not same node, then true, only if parent is not negative
 * How can I tell if two different comments are replies to the same comment, from an array of parent ids, negative for top-level ones?
 * are two nodes of a parent array siblings, that is distinct with equal non-negative parents
 * sibling test for two distinct nodes of a parent-pointer forest; roots, marked by a negative index, are nobody's sibling
 * do two different employees report to one and the same boss, given everyone's boss index, where a negative one is no boss?
 * Write a program to determine if two different nodes have the same parent according to a parent array, a negative parent being none.
 * u != v and parent[u] == parent[v] >= 0, a Python chain
 * are these two brothers or sisters, a parent below zero does not count
 * Distinct vertices with a common nonnegative parent pointer.
 * How can I tell that two different tree nodes are siblings, having the same parent that is not negative?
 * are two different nodes siblings in parent array, negative parent is none
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
 * array binary tree, root at 0: content of the {SIDE} child of node i, fallback when the child's index is n or more
 * What is in the {SIDE} child of node i, for a complete tree in an array with root index 0? Otherwise the default.
 * get the tree value one step down on the {SIDE} from node i, level order from index 0; outside the array means the last argument
 * value at the {SIDE} child of node i in a binary tree stored breadth first in an array of n, zero-based; the last argument if there is no such child
 * give me value of {SIDE} kid of node i from level order array, root at 0, if no such kid give default
 * Obtain the value of the {SIDE} descendant directly below a node in level-order storage from index 0, or the value provided for none.
 * read the {SIDE} child of node i in an implicit heap layout from index 0, with a default beyond the end
 * How do I read the {SIDE} child of node i from a binary heap array, with a default if it does not exist?
 * Implement the accessor for the {SIDE} child's value of node i in a complete binary tree array, root at 0; a missing child yields the fallback.
 * Write a function that gives the {SIDE} child's value of node i in a binary tree laid out as a heap array of n values from index 0, or a default if there is none.
 * heapq-like layout as in Python: the {SIDE} child's item of index i, or a fallback past the end
 * what is in the {SIDE} child of this spot of the heap, else the spare value
 * Label of the {SIDE} descendant in the implicit zero-based binary tree of n nodes, with a default.
 * How do I read the {SIDE} child of an array-stored binary tree node safely, with a fallback?
 * {SIDE} child of node i in heap array, or default
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
 * total value of the childless nodes of a binary tree laid out breadth-first in an array of n
 * Add up only the leaf nodes of a tree in an array; the children of node i are at 2i+1 and 2i+2.
 * sum of the leaves in a binary heap array
 * How do I sum the leaf values of a complete tree that is kept in an array from index 0?
 * array tree, sum together the values of nodes that have no child at 2i+1
 * Calculate the total of a tournament tree's leaves, level-order array, root first.
 * sum of the leaves of an implicit binary tree of n elements, zero-based level order
 * leaves of the implicit tree in an array are the elements from n / 2 on: return their sum
 * accumulate the terminal nodes of a perfect or complete binary tree given as its level order
 * Write a program that adds the values of those nodes without children in a complete binary tree stored as an array from index 0.
 * sum(a[len(a)//2:]) in Python, for a heap array
 * add all the numbers at the bottom of the heap, those with nothing below
 * Total leaf weight of an implicit binary tree with n nodes, root at 0.
 * What do the leaves of a heap-ordered array tree sum to?
 * sum of leaves of binary tree in array
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
 * path-to-root total in heap layout: add the elements at i, (i-1)/2, ... down to 0
 * accumulate tree[i] while climbing to the parent (i - 1) / 2 until the root has been added
 * What do the values from a given node up to the root of an array-based binary tree sum to?
 * climb the heap array from index i and total everything met, index 0 included
 * Compute the sum over the branch that ends in node i; parents are at (i-1)/2, the root at 0.
 * tree in array by levels: go up from node i to top, add all numbers, node and top too
 * sum of the path from node i to the root of an implicit tree with zero-based breadth-first indices, both ends included
 * How do I sum a node with all of its ancestors in a binary heap array?
 * sum from a node up to the root of an array tree, inclusive at both ends, parent index (i - 1) / 2
 * total cost of a branch, leaf index given, complete tree in level order starting at index 0
 * Write a function to total the values on the way from node i up to the root, both counted, in a binary tree array with the root at index 0.
 * Python: while i > 0: total += a[i]; i = (i - 1) // 2, finally plus a[0]
 * go up from this spot of the heap to the top and add all you pass
 * Path weight from a vertex to the root of a zero-based implicit binary tree, endpoints included.
 * How do I sum all values from a heap node to the top?
 * sum of path from node i to root in heap array
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
 * level total of depth d in an array tree: elements from index 2^d - 1 up to, not including, 2^(d+1) - 1, cut at n
 * Sum the row of a heap-shaped array at the specified depth, counted from zero; absent levels give 0.
 * sum of the values at depth d in a breadth-first array of n nodes, depth 0 is just the root
 * How do I total the nodes of one depth in a binary heap array, root at depth zero?
 * all nodes in same depth d added, the tree lies level after level in the array, root is depth 0
 * Compute what generation d of a binary pedigree array of n adds up to, generation 0 being the first element.
 * sum the 2^d elements starting at index 2^d - 1 of an array of n, fewer when the array ends before
 * add together the values in layer d of an implicit complete tree in an array of n; layer 0 is the root, zero beyond the deepest layer
 * sum of tree row number d from zero, children of node i sit at 2i+1 and 2i+2
 * Obtain the sum across the nodes whose distance from the root is d in level-order storage, 0 for none.
 * Write a program to compute the sum of all nodes at depth d (root 0) of a binary tree stored as an array of n values.
 * sum(a[2**d - 1 : 2**(d+1) - 1]), Python slices
 * add up one floor of the heap tree, top floor is 0
 * Total weight of generation d in an implicit complete binary tree of n vertices.
 * What is the total on level d of an array-based binary tree whose root is level 0?
 * sum of level d of binary tree in array, root is level 0
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
 * BST lookup in arrays, node index or -1: smaller keys left, greater keys right, an index outside the arrays is empty, at most n steps
 * descend a search tree in arrays from root: equal, return the node; key smaller, go to left[i]; otherwise right[i]; -1 when it ends
 * How do I search an array-based binary search tree (keys, left children, right children)? -1 if the key is absent.
 * find node index for key in BST of keys, left and right index arrays, starting at root, -1 if not found after n nodes or on an invalid child
 * Traverse a search tree (keys, left, right) down from the root until the key is met and return the node; -1 when a child index is invalid or n nodes were visited.
 * search tree in arrays, start at root, go left if key is less, go right if greater, return node when found; not found is -1; no more than n nodes
 * tree search, index-linked nodes, parameters keys, left, right, n, root, key; result index or minus one
 * bounded descent of a binary search tree by three-way comparison, links as indices: index of the node with the key, -1 if the search falls off the tree
 * Identify the node that holds a key in an ordered binary tree with keys, left and right links as array positions, from a given root, else -1.
 * node number of the key in the ordered tree below root, or -1; keys, left and right child indices are arrays of n
 * Write a function that searches a binary search tree (arrays of keys, left children and right children, n nodes, a root) for a key; give its node or -1.
 * TreeMap-like search in Java over key, left and right arrays; an index out of range is null; at most n steps; -1 if missing
 * go left if smaller, right if bigger, until you find the number; say which node, else -1
 * Descent in a BST with index links: keys, left, right, size, root, sought key; node index or -1, n comparisons at most.
 * How do I look up a key in a search tree stored as parallel arrays (node index, -1 if absent)?
 * search key in binary search tree arrays, return node or -1
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
 * nodes that have {WHAT}, the links given as two arrays of n indices, negative means missing
 * Given left[] and right[] of n nodes, determine how many of them have {WHAT}; minus one is no child.
 * tell me the count of nodes with {WHAT}, -1 in left or right says no child there
 * tree statistics over left and right link arrays: number of nodes with {WHAT}, links below zero are null
 * How many of the n nodes of an index-linked binary tree have {WHAT}? Null link is -1.
 * tally the nodes that have {WHAT} in arrays of left and right links, nil links are negative
 * Assess the shape of a tree: return the number of nodes with {WHAT}, from its left and right links, -1 where there is none.
 * in a tree of n nodes with left and right link arrays, count those that have {WHAT}; a negative link is no child
 * Write a program that counts the nodes with {WHAT} in a binary tree given as left and right index arrays, negative for none.
 * numpy: count where (left >= 0) + (right >= 0) means {WHAT}
 * how many nodes have {WHAT}
 * Number of vertices of a binary tree with {WHAT}, links negative if void.
 * How many of n tree nodes in left/right arrays have {WHAT}?
 * count nodes with {WHAT}
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
 * number of edge ends at a vertex, n edges as consecutive index pairs
 * vertex degree computed from a flat list of n edges (two endpoints each)
 * How many endpoints of the n edges, two per edge in a flat array, equal the specified vertex?
 * Given edges as pairs in one array, determine the degree of a node, loops twice.
 * count the friendships of a person in a flat list of n pairs of people
 * how many times vertex v is in the n edges, two numbers for each edge
 * occurrences of v among the 2n endpoint entries of an array
 * degree of a vertex in an undirected edge list of n edges with interleaved endpoints, a loop counting twice
 * In a graph whose n edges are listed as flat (from, to) pairs, how do I get the undirected degree of a vertex, loops counted twice?
 * how many ends of n edges, stored as flat pairs, touch the given vertex
 * Write a function to find a vertex's degree in an undirected graph of n edges stored flat as endpoint pairs; a loop adds 2.
 * flat_edges.count(v), Python, over the first 2n entries
 * how many edge ends touch this node
 * Degree of v in a multigraph with n edges, loops counting twice.
 * How do I compute a node's degree from a flat edge list of n pairs?
 * degree of vertex v from edge list
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
 * number of directed edges that {DIR:2} a node; n edges come as source, target pairs in one array
 * {DIR} of a node in a digraph, from a flat edge list of n (source, target) pairs
 * How many of the n arrows {DIR:2} the specified node? Arrows are stored tail then head.
 * {DIR}: n pairs (tail, head) one after another, count the ones that {DIR:2} v
 * count of links which {DIR:2} page v, n links as from, to pairs in one array
 * Determine how many of n (from, to) edges, laid out flat, {DIR:2} a vertex.
 * compute the {DIR} of a vertex for an interleaved list of n arcs, source before target
 * a follow list holds who, whom, who, whom: how many of its n entries {DIR:2} person v
 * tally the directed connections (from, to) that {DIR:2} v, {DIR} in graph terms
 * Write a program to count how many of n arcs, stored flat as from-to pairs, {DIR:2} a given vertex.
 * networkx {DIR} of a node, here from n arcs in a flat list of source and target
 * how many arrows {DIR:2} this node
 * The {DIR} of v in a digraph with n interleaved (tail, head) arcs.
 * How do I get the {DIR} of a vertex out of an arc list?
 * {DIR} of vertex v
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
 * Do the n pairs of endpoints in the array contain both vertices as one edge, in any order?
 * true if some pair equals u, v or v, u; n pairs back to back
 * are two people friends? there's a list of n friendships as pairs, order inside a pair does not matter
 * How do I look up an undirected edge between two vertices in an unsorted flat list of n vertex pairs?
 * see if one of n roads joins the two towns directly; roads are listed as town, town, town, town
 * Determine whether u and v are joined by one of the n edges in a flat list, direction ignored.
 * search n edges (two endpoints each, in one array) for u-v or v-u, true when there
 * lookup of an unordered pair u, v in an interleaved array of n pairs, true if found
 * edge membership query for two vertices of an undirected graph given as n flat endpoint pairs
 * Write a function which checks if two vertices are joined by one of n undirected edges kept as flat pairs.
 * (u, v) in edges or (v, u) in edges, Python, flattened tuples
 * is there a line between these two, either way round
 * Adjacency in an undirected graph from an interleaved list of n edges.
 * Does an edge list of n pairs hold u-v in any orientation?
 * are u and v connected by an edge in the list
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
 * write the indices of the nonzero entries in row v of a flat n x n matrix to an output array, return their count
 * adjacency matrix to adjacency list for one vertex: write the neighbours to {out}, return the degree
 * which nodes does an edge from v reach directly in a flat n x n adjacency matrix? indices go to an array in ascending order, the result is their number
 * How can I collect a node's neighbours from an n x n adjacency matrix stored row by row? Ascending into an array, with the count returned.
 * put in out every j, from small to big, with matrix[v][j] not zero, and return how many were put; the matrix is flat, n by n
 * Extract the successors of one vertex out of a row-major n x n matrix into an array; return their number.
 * neighbour enumeration in a dense graph: n x n row-major matrix, vertex, output in increasing order, size as result
 * scan one row of a flat n x n matrix, store the column indices of its nonzero cells in order and return the count
 * Given the matrix, n and a vertex, obtain the list of vertices it has an edge to, lowest first, and return the list's length.
 * who is connected with v in this n by n matrix? write their numbers into the array, smallest first, and return the count
 * Write a function that lists in ascending order the vertices to which v has an edge in an n by n adjacency matrix; give how many.
 * np.nonzero(M[v])[0] of numpy, to an output array, with its size
 * whom does this node know, written to a list, and how many are they
 * Out-neighbourhood of v from a row-major adjacency matrix of order n; returns the out-degree.
 * How can I collect the nonzero columns in row v of a flat n × n matrix, in ascending order, and get their number?
 * neighbours of v from adjacency matrix, return count
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
 * Count indices i for which row i and column i of the n x n matrix hold only zeros.
 * How many people have no contact at all, in either direction, in a flat n x n who-knows-whom matrix?
 * nodes that are connected to nothing, not even themselves; n nodes, matrix flat
 * count lonely nodes of n, where all flat matrix entries in its row and its column are zero
 * Identify how many vertices have indegree and outdegree zero in a digraph given as a flat n x n matrix.
 * count the vertices whose row and column in a row-major n x n matrix are all zero
 * graph check: number of stand-alone nodes, meaning a zero row and a zero column, in a row-major adjacency matrix of order n
 * how many degree-zero vertices does an n x n adjacency matrix have, both directions considered
 * Write a program to count the vertices without any edge, coming or going, in an n by n adjacency matrix.
 * numpy: ((M != 0).sum(0) + (M != 0).sum(1) == 0).sum()
 * how many nodes are all alone
 * Number of isolated vertices of a digraph; a loop means not isolated.
 * How many nodes of a graph matrix have both a zero row and a zero column?
 * count isolated vertices in adjacency matrix
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
 * Is the graph of a flat n by n adjacency matrix complete, so every two different vertices are joined both ways? The diagonal is ignored.
 * Write a function to verify that all off-diagonal entries of a flat n x n adjacency matrix are nonzero.
 * complete graph test on a row-major adjacency matrix of order n, diagonal ignored
 * Does each vertex have an edge to each other vertex in a flat n x n adjacency matrix? The diagonal does not matter.
 * true if no zero stands outside the main diagonal of the n x n matrix
 * does everybody know everybody else in an n x n acquaintance matrix?
 * How do I test whether a flat n x n adjacency matrix describes the complete graph K_n, whatever is on the diagonal?
 * check n x n matrix if all are connected to all, self connections not looked at
 * Do all n vertices of an adjacency matrix form a clique? Only the off-diagonal entries are looked at, and none may be zero.
 * Is the network fully meshed, with every node linked to every other one, by its n x n connection matrix?
 * true if a flat n x n matrix is nonzero everywhere off the diagonal, and so for n below two
 * Assess if an n x n adjacency matrix lacks no edge between distinct vertices, in both directions.
 * Write a function to test whether each vertex is linked to each other vertex in an n by n adjacency matrix, the diagonal aside.
 * all(M[i][j] for i in range(n) for j in range(n) if i != j), Python
 * is everybody joined to everybody else
 * Completeness of a digraph of order n: every off-diagonal entry is nonzero.
 * How do I check a graph for being complete from its flat matrix?
 * is the graph complete
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
 * columns that are nonzero in row u as well as in row v of an n x n matrix
 * To how many nodes do edges from both specified nodes lead? The graph is a flat n x n adjacency matrix.
 * count the shared contacts: who is linked from u and from v in an n x n row-major matrix
 * Determine in how many columns two given rows of an n x n adjacency matrix are both nonzero.
 * count friends which both persons have, flat n by n matrix says who is friend, nonzero is friend
 * size of the intersection of two vertices' neighbourhoods in a row-major n x n adjacency matrix
 * count the positions that are nonzero in both row u and row v of an n x n matrix
 * for a graph similarity: number of joint successors of two vertices in a flat adjacency matrix of n vertices
 * How do I find how many people two users both follow, given an n x n matrix of follows?
 * Write a program that finds how many vertices two given vertices are both linked to, in an n by n adjacency matrix.
 * np.count_nonzero(M[u] & M[v]) with a 0/1 matrix in numpy
 * how many friends do the two have in common
 * Cardinality of the intersection of the out-neighbourhoods of u and v.
 * How many columns are nonzero in rows u and v of the adjacency matrix alike?
 * number of common neighbours of u and v
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
 * Is a list of {m} vertices a walk in the graph, with an edge from each to the next, by the flat n by n matrix?
 * Write a function to validate a path: every consecutive pair of vertices must be an edge of the flat n x n matrix.
 * check that a route only uses existing edges; parameters: flat adjacency matrix, n, route, its length
 * true if matrix[route[i]][route[i+1]] is nonzero for all consecutive stops of a route in a flat n x n matrix
 * Can you travel the stops in the listed order along direct connections? Connections are a flat n x n matrix, nonzero for a connection.
 * is a route valid in a directed n x n adjacency matrix? one stop or none is always fine
 * Verify a walk through the graph, vertex after vertex, by looking up each step in the flat n x n matrix (nonzero is an edge).
 * look if from each node in list there's edge to the following node in n x n matrix, if one lacks return false
 * hop-by-hop check of a vertex sequence, row-major matrix of order n, sequence length m
 * true when all adjacent vertices of the sequence are joined by an arc of the row-major n x n matrix
 * How do I confirm that a sequence of m nodes is a legal path in a flat n x n adjacency matrix?
 * does the itinerary of m stops follow the arrows of the graph, an n x n matrix, at every step, yes or no
 * Write a function to check that a route of m vertices only uses existing edges of an n by n adjacency matrix.
 * all(M[a][b] for a, b in zip(route, route[1:])), Python
 * can I really go along these stops one by one
 * Decide if a vertex sequence is a walk in the digraph: consecutive entries adjacent.
 * Is each step of a given path an edge of the graph?
 * check that route is a walk in adjacency matrix
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
 * total length of a route through {m} stops, from a flat n by n distance matrix, without a way back
 * Write a function to add the distances between consecutive stops of a route, looked up in a flat n x n matrix.
 * weight of a walk of m vertices: sum of matrix[route[i]][route[i+1]] in a flat n x n matrix
 * travel cost of visiting the listed cities in order, no way back to the start, costs in a flat n x n table
 * How long is the trip along the cities in the array, given the n x n table of distances?
 * sum of edge weights on a vertex sequence of length m, row-major weights of order n
 * Compute what a delivery route costs without the return: flat cost table, its size, the stops, the number of stops.
 * add distances from each stop to following stop, distances are in the flat n by n matrix
 * length of an open tour of m stops, distance matrix of order n flattened row by row
 * accumulate the weight of every leg of a route from an n x n matrix; the last stop is not joined to the first
 * How can I sum the weights along a path of m vertices in a weighted n x n adjacency matrix?
 * Obtain the overall weight of the legs between consecutive stops, each read from row (from) and column (to) of an n x n matrix.
 * Write a program that adds the distances between successive stops of a route of m stops, from an n by n distance matrix.
 * sum(D[a][b] for a, b in zip(r, r[1:])), Python
 * how far is it along all these stops with this table of distances
 * Weight of a vertex sequence under a row-major n × n cost matrix.
 * How do I compute the total cost of a tour (not closed) with a distance matrix?
 * length of open route from distance matrix
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
 * count the edges whose two ends have the same colour; an array of colours per vertex and n edges as flat pairs
 * Write a function to count the conflicts of a graph colouring: edges of a flat list of n that join equally coloured vertices.
 * number of violated edges for a colour array and an edge list of n pairs
 * How many of the n edges, listed as flat pairs, connect vertices with one and the same entry in the colour array?
 * colouring check: count the conflicts among n edges given each vertex's colour, 0 means it is a proper colouring
 * number of pairs (u, v) with colour[u] equal to colour[v], for n pairs in one array
 * timetable clashes: slots per exam, n pairs of exams that share students, how many pairs sit in the same slot
 * edges with both ends of same color, tell how many; colors per vertex come first, then n edges u, v, u, v
 * number of monochromatic edges of a coloured graph, from vertex colours and n edges with interleaved endpoints
 * count the edges that stay inside one colour class, for a colour array and n endpoint pairs
 * Determine how many incompatible pairs were put into the same group; the group of each item, then n pairs of items.
 * neighbouring countries painted alike: given the colour of each country and n borders as country pairs, count them
 * Write a function to count the edges, n flat pairs, whose two ends have one and the same colour, by a colour array.
 * sum(c[u] == c[v] for u, v in edges), Python
 * how many lines join two of the same colour
 * Number of monochromatic edges under a vertex colouring.
 * How many conflicts has a graph colouring (colours first, then n edges)?
 * count edges with same coloured ends
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
 * nearest neighbour of vertex {v}: column of the smallest nonzero weight in its row of a flat n by n matrix, -1 if it has no edge
 * Write a function to identify the closest vertex directly connected to a given one in a flat n x n weight matrix; weight 0 means no edge, result -1 for none.
 * index of the cheapest edge leaving v in an n x n matrix, zero entries are no edges, lowest index on ties, -1 without edges
 * which city is the nearest to city v by direct road? flat n x n distances, 0 = no road, -1 if there is no road at all
 * argmin over the positive entries of row v, row-major n x n weights, first in a tie, else -1
 * How do I pick the next node after v greedily from an n x n distance matrix, where 0 is not connected? -1 if stuck.
 * least-weight successor of a vertex in a flat n x n matrix, zero weights skipped, minus one when all are zero
 * find for v the neighbour with smallest distance in n x n matrix, zero is not neighbour, first on ties, no neighbour gives -1
 * column of the minimum of row v of a flat n x n matrix while ignoring zero cells, the first one on ties, -1 for a row of zeros
 * Discover where the shortest edge from a vertex goes in a flat weight matrix, zeros being absent edges; -1 if absent.
 * greedy step on a weighted graph: column of the minimal nonzero weight in row v of an n x n matrix, or -1
 * Retrieve the vertex joined to v by the lightest edge of a flat n x n matrix; entries of 0 do not count; none gives -1.
 * Write a program to find the vertex with the lightest edge from v in an n by n weight matrix, 0 meaning no edge; the first if tied, -1 if no edges.
 * Python: min((j for j in range(n) if W[v][j]), key=lambda j: W[v][j], default=-1)
 * which node is closest to this one, first on ties, zero means no way, -1 if it has none
 * Argmin over the nonzero entries of row v, least index on ties, -1 for a zero row.
 * Which neighbour of v is reached by the smallest nonzero weight, the first on ties, -1 if there is none?
 * nearest neighbour of v in weight matrix, first on ties, -1 if none
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
 * in sublist {r} of a ragged list, read element {c}: flat values, the sublists' lengths, and a fallback if it is too short
 * Write a function to access a jagged array: flattened values, length of each row, row, column, default for no such column.
 * nested list access lists[r][c] on flattened data with an array of row lengths, default when the row is too short
 * element of a jagged array stored flat: skip the lengths of the rows before r, then take column c, else the fallback
 * Retrieve item c of the r-th sublist; sublists lie one after another and their lengths are in a second array; default if missing.
 * ragged rows in one buffer plus an array of row lengths: read (r, c), return the last argument when c is not below the row's length
 * How do I index row r, column c of a flattened list of lists with an array of sizes? Default for a column beyond the row.
 * values of all lists behind each other, sizes in second array, give me number c of list r, if list is shorter then default
 * CSV-like rows of unequal length stored flat, with each row's length: cell at row r and column c, or the supplied default
 * row r starts at the sum of the preceding lengths: return its element c from the flat values, or the fallback if c is past its length
 * lookup in a list of lists with flat storage and an array of lengths, row then column from zero, fallback on a short sublist
 * Implement a safe getter for jagged data: values, lengths, row, column, default returned past the row's end.
 * Write a function that reads element c of row r from rows of different lengths, stored end to end with an array of lengths; a default if the row is too short.
 * rows[r][c] in Python for a list of lists which is flattened with lens, default instead of IndexError
 * get number c of list r when all lists are glued together, else the spare value
 * Access to a jagged array in concatenated form: values, row lengths, row, column, fallback.
 * How do I index a ragged 2D array kept flat with row lengths, with a fallback when the row is too short?
 * element r, c of ragged array, or default
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
 * [sum(l) for l in lists] for flattened lists with a lengths array, empty list gives 0
 * write the total of every sublist to an output array, sublists back to back, their n lengths given
 * How do I add up each inner list if all inner lists are flattened into one array and I have their n lengths? Totals go to an output array.
 * segment sums by segment lengths: values, lengths, number of segments, array for the results
 * each of n groups has a length, groups follow each other: write every group's sum
 * for each small list in the big one make the sum, put sums in out; sizes of small lists in lengths
 * row totals of a ragged table of n rows, stored flat with row lengths, into out
 * segmented reduction with plus over n consecutive runs of given lengths, one sum per run into out
 * Compute per-order totals when the items of all orders lie in one array and each of the n orders' item counts is known.
 * Produce an array of n totals, the i-th being the sum of the next lengths[i] values.
 * Write a program to sum each of n consecutive sublists of a flat array, whose lengths are in a second array, into an output array.
 * [sum(sub) for sub in lists], Python, with the sublists flattened and their len given
 * the numbers are glued groups, give the total of each group
 * Segmented reduction by addition: n segments with given lengths.
 * How can I compute a sum per group for groups stored one after another?
 * sum of each sublist
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
 * number of the segment that contains flat index i, segments in a row with given lengths, else -1
 * Given n sublist lengths, find the sublist, from zero, in which element i of the concatenation lies, or -1.
 * How do I tell to which inner list the i-th flattened element belongs, from n lengths, all from 0? -1 if there is no such element.
 * In which of n bound volumes is page i? Page counts given, pages and volumes from 0, -1 after the last page.
 * chapter for an overall line number, the lines of each of n chapters are known, everything counted from 0, -1 when too large
 * subtract the n lengths from i one by one until it is less than the next one; index of that length, or -1 when none
 * cumulative lookup: least k with i < lengths[0] + ... + lengths[k], minus one if none
 * locate flat offset i among n consecutive runs of given lengths: index of the run, -1 out of range
 * Identify the row that owns a flat index in a ragged array of n row lengths, minus one if outside.
 * seat number to row number where n rows have different numbers of seats, all counted from zero, -1 if there is no such seat
 * Write a function to decide in which of n consecutive sublists, given their lengths, the flat index i falls; -1 beyond the last.
 * bisect.bisect(list(accumulate(lens)), i) in Python, -1 past the end
 * which group holds number i when the groups lie in a row, -1 if too far
 * Segment index of a global offset from n segment lengths, or -1.
 * How do I map a flat position to the number, from 0, of the list which it belongs to, -1 past the end?
 * which sublist contains flat index i, or -1
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
 * order of records i and j in a flat table with n fields each: the first different field decides, -1, 0 or 1
 * lexicographic comparison of rows i and j in row-major storage with n columns: -1, 0 or 1
 * Which of two rows of a flat table with n columns comes first in dictionary order? -1 the first, 1 the second, 0 if equal.
 * three-way comparison of rows i and j of a flat table of n columns, as Python orders lists: minus one, zero or one
 * compare row i with row j of flat matrix with n columns, leftmost difference decides, return -1 0 1
 * How do I write a comparator for rows of a 2D array stored flat, n columns, rows i and j, returning -1, 0 or 1?
 * field by field comparison of tuples i and j in one flat array of n-tuples, result -1, 0 or 1
 * compare two rows of a row-major table with n columns, from column 0 on, and give the sign of the first difference, 0 if none
 * Evaluate whether row i of a table with n columns is less than (-1), equal to (0) or greater than (1) row j, lexicographically.
 * compare chunks i and j of length n in a flat array in dictionary order, -1, 0 or 1
 * Write a program that compares rows i and j of a table with n columns lexicographically: -1 for i smaller, 1 for greater, 0 the same.
 * Python list comparison of table[i] and table[j]: < is -1, == is 0, > is 1
 * look at two lines of the table from the left, the first difference says which is smaller (-1) or bigger (1)
 * Lexicographic order of two rows of a row-major matrix of width n: sign -1, 0, 1.
 * Which row sorts first, i (-1) or j (1), or are they alike (0)?
 * compare two table rows, -1 0 or 1
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
 * number of sublists having x as a member, m sublists of n items, flattened
 * sum(x in row for row in rows) with a flat row-major m x n table
 * In how many rows of a flat m x n matrix does the specified value occur?
 * count lists that include x, each list n long, m lists back to back
 * number of rows of an m x n table with a hit for x; several hits in a row count once
 * how many baskets contain item x? m baskets of n items each
 * Determine the document frequency of a term number: m documents of n terms each, flat array.
 * for each of m rows with n numbers look if x is in it, count such rows
 * count the rows of an m x n row-major table in which some entry equals x
 * size of the set of rows, out of m rows of n, where the value appears
 * Write a function to count the rows of an m by n table in which a given value occurs at least once.
 * numpy: (M == x).any(axis=1).sum()
 * in how many lines of the table is this number found
 * Number of rows of an m × n row-major matrix having x among their entries.
 * How many rows of a 2D array hold a certain element?
 * number of rows that contain x
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
 * Count the rows of a flat m x n table without those that equal an earlier row.
 * SELECT COUNT(DISTINCT *) over m flat records with n fields each
 * How do I count unique rows in an m x n array kept as one flat array?
 * count rows of m by n table but same rows only one time
 * Determine how many of the m sublists, each n long and all in one array, do not repeat a former sublist.
 * compare each of m rows of n columns with all previous ones and count the new ones
 * cardinality of the set of rows of a flat m x n matrix
 * How many different lottery tickets are there among m tickets of n numbers each, compared position by position?
 * Write a program to determine how many different rows an m by n table has.
 * len(np.unique(M, axis=0)), numpy
 * how many lines of the table are not a copy of an earlier one
 * Cardinality of the set of row vectors of an m × n matrix.
 * How do I count unique rows in a flat two-dimensional array?
 * count distinct rows
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
 * columnwise {OP}: n results into out from m x n numbers stored row by row, there is at least one row
 * {OP} over axis 0 of a flat m x n array, m > 0, result into out
 * the {OP} in each of n columns, written to an output array of n, m rows of data and m is positive
 * For each of n fields of m records, m not zero, find the {OP} value over all the records and put it in the output array.
 * How do I get the {OP} per column of a flattened m x n array with at least one row, into another array?
 * give for all n columns the {OP} in out, m x n table lies row after row, not empty
 * {OP} of corresponding elements of m lists of length n each, lists one after another, at least one list
 * elementwise {OP} across m rows of n numbers, m >= 1, one result per column into out
 * vertical {OP} reduction of a row-major m x n matrix, one value for each column into out, never zero rows
 * Obtain the {OP} reading of each of n sensors from m rounds of measurements stored round by round, m at least one, into an array.
 * Write a function which finds the {OP} of each column of an m by n table and stores it in an output array.
 * apply(M, 2, ...) in R, the {OP} per column
 * for every column of the table give its {OP} number
 * Columnwise {OP} of a row-major m × n matrix, as a vector of length n.
 * How do I get the {OP} of all columns of a 2D array separately?
 * {OP} of every column
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
 * Write a function to choose between corresponding elements of two lists by a list of flags, nonzero picks the first.
 * np.where(flags, first, second) for arrays of n elements, written to the output array
 * elementwise selection into out: a nonzero flag takes from the first array, zero from the second
 * Combine two lists of n items by a mask into an output list: nonzero keeps the first list's item, 0 the second's.
 * How do I blend two arrays by an array of 0s and 1s that comes first: 1 for the first array, 0 for the second, result to the last array?
 * vector select with a mask vector: mask ? first : second, lane by lane
 * flags, list, list, out: for each place look at flag, if not zero take from first list, else from second
 * Compose an output list in which every entry comes from the first source if its flag is nonzero and from the second if not.
 * per-index choice between two arrays by an array of flags, nonzero meaning the first, stored in the last array
 * masked merge of two sequences into a third, flags in front, flag 0 = second, any other = first
 * if-else for whole columns of n rows: condition column, then column, else column, result column
 * Write a function that builds an array by taking each item from the first of two arrays where the flag is nonzero and from the second otherwise.
 * np.where(flags, a, b), into an output array
 * if the flag is set use the left list's number, else the right list's
 * Pointwise multiplexer: out_i = a_i when flag_i is nonzero, else b_i; arguments flags, a, b.
 * How do I merge two arrays under control of a mask array that comes first: nonzero takes the first array, zero the second?
 * select from a where the flag is nonzero, else from b
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
 * itertools.compress in place: data, selectors (0 = drop), n; the count is returned
 * boolean indexing a = a[mask] in place for arrays of n, returning the number of retained elements
 * Omit each element whose corresponding flag in the second array is 0; close the gaps; give back the new length.
 * How can I filter an array in place by a parallel array of 0s and 1s, keeping the 1s, and get the new size?
 * stable in-place stream compaction by a vector of flags, nonzero survives, returns the survivor count
 * leave the numbers where flag in second array is not 0, others throw away, return number of left ones
 * Pack the selected items at the beginning of the list, nonzero in a second list selecting, and return the number of items selected.
 * stable in-place filter of n elements by nonzero selectors, returns the length afterwards
 * select rows of a column by a mask column (nonzero stays), in place; the amount of selected rows is the result
 * Elements whose selector is zero are dropped from the list and the others stay in order; tell me how many stay.
 * Write a program to keep only those elements of an array whose flag in a second array is nonzero, moved together at the front, and give their number.
 * itertools.compress(a, flags) of Python, in place, with the len as result
 * throw out the numbers whose flag is 0 and say how many stay
 * In-place stream compaction by a Boolean mask, order preserved; returns the retained length.
 * How can I filter an array by a mask array, nonzero stays, without another array, and get the new length?
 * keep flagged elements, return count
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
 * copy the list until the first element that is not {OP} the limit, excluding it; return the number copied
 * Copy the leading elements {OP} a given number to a second array and tell how many there are.
 * take from a list while the elements are {OP} x, stop at the first failure, write them to out and return the amount taken
 * How do I copy the initial part of a list where everything is {OP} some bound, and return its size?
 * from beginning copy numbers to out while they are {OP} x, give number of copied
 * prefix filter: copy the values {OP} the threshold up to the first other value and return the number of them
 * write the longest prefix of elements {OP} x to the output and return its length
 * Haskell's takeWhile for elements {OP} x, from one array into another; the result's length is returned
 * Retrieve the beginning of the list up to, not including, the first item that is not {OP} the specified one, into out; return its size.
 * Write a function that copies the leading elements of an array for as long as they are {OP} a given value; give how many were copied.
 * itertools.takewhile of Python: items until one is not {OP} x, to an output array, with their number
 * copy from the start while the numbers are {OP} this one, stop for good at the first other one, say how many
 * Longest prefix whose terms are all {OP} x, written to out; its length is returned.
 * How do I take the initial run of values {OP} x from an array into another one and get its length?
 * copy elements while {OP} x, return count
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
 * Write a function to discard the initial elements that are {OP} x from a list in place, returning how many remain.
 * like itertools.dropwhile in place on an array: skip elements while each is {OP} x, return the remaining count
 * Omit elements from the start of an array while they are {OP} the limit; shift the others down; return the new length.
 * skip the elements at the beginning of the array that are {OP} x and move everything after them to the front, new size returned
 * lstrip for numbers: remove the leading values {OP} the given one in place, return what length is left
 * How do I cut off the head of a list in place while its values are {OP} a bound and get the remaining size?
 * throw first numbers away while {OP} x, rest goes left, return the count of rest
 * Eliminate the run of values {OP} x at the start of the array in place; later such values stay; give the final length.
 * remove elements from the front in place while each is {OP} x, and return the number of elements kept
 * Haskell's dropWhile for elements {OP} x on an array in place, result length returned
 * strip warm-up readings {OP} the threshold from the front of a series, in place; return the number of readings left
 * Write a program that removes the leading elements of an array which are {OP} a given value, shifts the rest to the front and gives the new length.
 * dropWhile from Haskell for items {OP} x, in place; returns the remaining length
 * cut off the numbers at the start that are {OP} this one, move up the rest, say how many are left
 * Delete the longest prefix of terms {OP} x in place; the value is the length of the remaining suffix.
 * How can I strip initial values {OP} x from an array and get the remaining length?
 * remove leading elements {OP} x, return new length
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
 * split the list into chunks of {K} and mirror each chunk in place, the leftover chunk included
 * in groups of {K} numbers of the array, the first becomes last within its group; the rest at the end is also turned around
 * How do I flip an array in place {K} elements at a time, the remainder too?
 * blockwise in-place reversal of an array, block length {K}, a partial block at the tail reversed likewise
 * Turn around each segment of {K} items of an array; segments start at 0, {K} apart, the last may be shorter.
 * every {K} numbers of array are one part; reverse part by part, small last part too
 * like a byte swap but on a list: reverse every group of {K} elements in place, including a smaller last group
 * in-place reversal within consecutive windows of {K} elements, the short window at the end as well
 * permute in place so that order is inverted inside non-overlapping runs of {K}, including the final short run
 * reverse each chunk of {K} elements (fewer in the last one) and write it back into the same list
 * Write a function which reverses each successive block of {K} elements of an array; a shorter last block is reversed as well.
 * Python: for i in range(0, n, {K}): a[i:i+{K}] = a[i:i+{K}][::-1]
 * turn around every {K} numbers, the leftover at the end too
 * Blockwise reversal with block size {K}, incomplete final block included, in place.
 * How do I reverse an array in groups of {K}?
 * reverse every group of {K} elements
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
 * take turns from two lists of different lengths into {out}, first list first, leftovers at the end; return the total count
 * Write a function to interleave lists of n and m elements alternately into a third; when one is used up the other's rest follows; return n + m.
 * round-robin merge of two arrays with unequal lengths into {out}, count returned
 * zip two lists of unequal size into one, alternating, remainder appended, and return n + m
 * Combine two queues fairly into an output array: one from the first, one from the second, until both are empty; return how many.
 * How do I alternate between two arrays of different sizes and keep the extra elements? Return the new length.
 * riffle shuffle two packets into a third: the first packet starts, surplus cards go at the end, number of cards returned
 * one from here, one from there into out, and rest of longer one after; give back how many together
 * alternate the elements of a and b, starting with a, then append the rest of the longer one; the size of the result is returned
 * strict alternation while both lists last, first list first, then the tail of the longer, into out; returns n + m
 * Compose one list by turns of the two given lists, the first begins; a finished list is skipped; the total length is the result.
 * interleave two int arrays that have their own lengths, starting with the first, append leftovers, return the output length
 * Write a program to alternate the elements of two arrays in an output array, starting with the first; when one runs out the rest of the other follows.
 * roundrobin(a, b) from Python's itertools recipes, to an array, with its length
 * one from here, one from there, and so on, then what is left over; say how many in all
 * Interleave two sequences of lengths n and m (perfect shuffle with remainder appended); returns n + m.
 * How do I take turns between two lists of different length, first list first, and get the total length?
 * interleave two arrays of different lengths, return the length
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
 * zip_longest(first, second, fillvalue=0), then {OP} each pair into an output array; its length is returned
 * {OP} arrays of different sizes index by index, absent entries are zero, size of the result returned
 * Given two lists of different lengths, {OP} them position by position as if the shorter went on with zeros; write to out and return the longer length.
 * How can I {OP} two arrays elementwise when one is shorter (treat it as zero), storing the results and returning the longer length?
 * {OP} polynomials as coefficient lists of n and m entries, zero beyond the end, into a third list, number of entries as result
 * {OP} number of first list and number of second list on same place to out, no number means 0, return longer size
 * {OP} two vectors elementwise after padding them to equal length with zeros; result vector is last, common length returned
 * {OP} two sequences with fill value 0 for the shorter, write to out, return max(n, m)
 * for every index of the longer list, {OP} both entries into out, zero where a list has already ended; give that length
 * month by month, {OP} two ledgers of unequal length into a third, 0 for months not listed; number of months returned
 * Write a function to {OP} two arrays element by element, the shorter one filled up with zeros; the result's length is returned.
 * zip_longest(a, b, fillvalue=0) in Python, then {OP}; save to an output array and return its len
 * {OP} number by number, missing ones count as 0, say how long the answer is
 * Coefficientwise: {OP} polynomials or vectors of unequal dimension after zero padding; returns the larger dimension.
 * How to {OP} arrays of different sizes position by position with zeros where one has ended, returning the longer length?
 * {OP} two arrays padded with zeros, return length
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
 * the {OP} for every x in first and y in second, y varying fastest, into a flat array
 * all pairwise {OP} values between lists of n and m elements into out, the first list's element fixed per row
 * Produce a flat n x m matrix whose cell (i, j) is the {OP} of a[i] and b[j].
 * How do I build the n x m table of every combination's {OP} from two arrays, row by row into a third?
 * take each number of list one with each number of list two, write the {OP} of both to out, second list goes fastest
 * numpy ufunc.outer for {OP}, sizes n and m, result row-major
 * {OP} over the Cartesian product of two arrays into a third, the second index runs fastest
 * nested loop over two lists that stores the {OP} of the two current elements consecutively in out, the inner loop on the second list
 * broadcast a column of n against a row of m with {OP}, into out, flattened row after row
 * Write a program to fill an n by m table with the {OP} of each element of the first array and each of the second.
 * np.add.outer or np.subtract.outer: entry i, j is the {OP} of a[i] and b[j], flat by rows
 * make a table, a line for each of the first list and a column for each of the second, with the {OP}
 * Row-major n × m matrix whose (i, j) entry is the {OP} of a_i and b_j.
 * How do I compute the {OP} for all combinations of two arrays?
 * table of {OP} of every pair from two arrays
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
 * Write a function to record the start index of every group of equal neighbours in an output array and return how many groups there are.
 * itertools.groupby: where does each group start? write the start positions to out and return the group count
 * starts of runs: write 0 and each i with a[i] != a[i-1] to out; their number is the result, 0 for an empty list
 * List the positions, in out, where the value differs from the one before, index 0 included; the count is returned, 0 for an empty list.
 * How can I get the first index of each block of identical consecutive values, and the number of blocks?
 * segment boundaries of a piecewise constant signal into out, the first segment at 0, returns the segment count
 * write to out where each row of same numbers begins, counted from 0, give back how many rows of same numbers
 * Identify the beginnings of all runs of equal values in a series; store their indices from 0; return how many there are.
 * store the change points of an array, including index zero, in a second array, and return how many
 * headings of a report sorted by key: write the line numbers, from 0, at which the key changes, line 0 included, and return their count
 * partition an array into maximal constant pieces: start offsets to the output array, piece count as return value
 * Write a function that records in an output array each index at which a run of equal elements starts, index 0 included, and gives their number.
 * numpy: np.flatnonzero(np.r_[True, a[1:] != a[:-1]]), with the size
 * note where the number becomes another one, the very start too, and say how many
 * Left endpoints of the maximal constant segments of a sequence; returns how many there are.
 * At which positions do groups of identical neighbours begin, and how many are there?
 * start indices of runs, return count
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
 * numpy.repeat(values, counts): write counts[i] copies of values[i] in turn, length returned
 * decode run lengths from two parallel arrays, values and counts, into a third; the size of the decoded list is returned
 * multiset to list: n items written out as often as their multiplicities say, number of elements as result
 * How do I turn value and frequency columns back into raw data in a third array and get the number of data points?
 * frequency table to sample: n values, their counts, write value after value, count 0 writes nothing; sample size returned
 * write first value to out so many times as first count, then second and so on; return how many written
 * Counter.elements() for parallel arrays of items and counts, into out, total returned
 * fill out so that the i-th of n values occupies counts[i] consecutive slots, and return the slots used
 * Generate the long form of a tally with n values and n counts in out; the result is the sum of the counts.
 * inflate a run-length table of n values and n lengths into its sequence, return the sequence's length
 * Write a program which writes each of n values as many times in a row as its count says into an output array; give the total length.
 * np.repeat(values, counts), with its size as the result
 * repeat every number as often as the second list says, how long is it then
 * Run-length decoding: values with multiplicities to a sequence; returns its length.
 * How do I unpack value/count arrays to a full list and get its length?
 * run length decode, return length
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
 * How many items from the end on, without a break, are the same in both lists of n and m items?
 * compare two arrays from the back and return the number of matching elements before the first mismatch
 * length of the common ending of two integer sequences, n and m long
 * count from last to first while numbers are equal in both lists, stop at the first difference
 * Determine the size of the largest list that both given lists end with.
 * align two arrays at the end and count equal elements backwards, stopping at the first difference
 * diff tool helper: number of unchanged lines at the bottom of two files, lines given as arrays of numbers
 * how many of the newest (last) entries do two histories share, comparing backwards until the first difference
 * Write a function to determine how many elements two arrays have in common at their ends, counted backwards to the first mismatch.
 * len(os.path.commonprefix([a[::-1], b[::-1]])) in Python spirit, for arrays
 * from the back, how many numbers are the same in both
 * Length of the longest common suffix of two sequences of lengths n and m.
 * How long is the identical tail of two arrays?
 * longest common suffix length of two arrays
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
 * does a list of n elements {WHERE:2} with another list of m elements? the empty one always fits
 * Write a function to check whether the first list {WHERE} the second one, also when that is empty.
 * true if the array of length n {WHERE} the array of length m
 * Test if a sequence of length n {WHERE} a given sequence of length m; false if the latter is longer.
 * like the string test but on lists: is it true that the first one {WHERE} the second one
 * How do I find out if an array {WHERE} all elements of another array, in order?
 * Determine if the first of two arrays {WHERE} the complete second array.
 * returns 1 when list one {WHERE} list two, 0 also when list two is longer
 * look if first list {WHERE} the second list, false if second is too long
 * protocol check: do the {n} received numbers {WHERE:2} with the {m} expected numbers?
 * list_{WHERE:3}: elementwise comparison of a list with a second one at one end, false if the second is longer
 * Does the given data {WHERE:2} with exactly the numbers of the pattern? Data first, then pattern.
 * Write a program to check whether an array {WHERE} all elements of a second array, in order.
 * Python slices: does list a {WHERE:2} with list b, an empty b always fitting
 * does the long list {WHERE:2} with the short one
 * Decide if a sequence {WHERE} another one (prefix or suffix test), never if that is longer.
 * How do I tell that the first array {WHERE} the second array?
 * array {WHERE} another array
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
 * Write a function to measure the longest run of consecutive elements in which x does not occur.
 * maximum length of a contiguous part of a list that contains no x
 * split the list at each x; how many elements has the longest part?
 * How many elements has the longest contiguous part of the array free of a given value?
 * length of the longest x-free window of a list, 0 if all are x or the list is empty
 * days without accident: length of the longest run of entries different from a given accident code
 * count the max numbers in a row which are not x
 * Determine the largest number of successive values that all differ from the specified one.
 * length of the longest piece of an array between separators, whose value is given; the ends count as separators
 * size of the biggest fragment after splitting an array on a given separator value
 * Identify how long the longest interval between occurrences of x is, ends of the list included, x not counted.
 * Write a function that finds the length of the longest stretch of consecutive elements in which a given value does not occur.
 * max(map(len, split at x)) in Python, for a list split by an item
 * how many numbers in a row without this one, at most
 * Maximal length of a contiguous subsequence avoiding x.
 * What is the greatest number of successive elements different from x?
 * longest subarray without x
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
 * each item of the array becomes the {OP} over the rest of the list starting at that item, in place
 * cumulative {OP} of a list backwards, from the end to the beginning, overwriting it
 * How do I turn an array into its suffix {OP:2} in place?
 * scan an array in place from the right, so every place holds the {OP} of all from there to the end
 * for each place of the array put {OP} of numbers from this place to the last
 * Haskell's scanr1 with the {OP} on an array, in place
 * right-to-left accumulation of the {OP} in an array, each element replaced by the result so far
 * inclusive reverse prefix operation: the {OP} of each tail is stored in the array itself, at the tail's start
 * Derive for every index the {OP} of the remaining elements, the current one included, overwriting the list.
 * Write a program to replace each element by the {OP} of itself and all the elements after it.
 * scanr1 of Haskell with the {OP}, in place
 * change each number to the {OP} of everything from there to the end
 * In-place inclusive scan from the right whose operator is the {OP}.
 * How do I compute the suffix {OP:2} of an array, overwriting it?
 * suffix {OP:2} in place
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
 * is the first product at least as good in all n criteria and better in one? scores in two lists, more is better
 * true when all first[i] >= second[i] and some first[i] > second[i], over two arrays of n
 * How do I check that one vector Pareto-dominates another one, larger being better? The first argument is the candidate.
 * does the first list of n strictly dominate the second, componentwise at least as large and not equal
 * Is the first list never below the second at the same index, and above it somewhere?
 * look that first list is never smaller than second, and one time bigger; equal lists is false
 * multi-objective optimisation: does solution one dominate solution two when all n objectives are maximised
 * compare two arrays componentwise: all >= in the first, with at least one strict inequality
 * Assess from two arrays of n points whether player one beats or ties player two in every round and wins at least one.
 * Write a function to check if the first array is nowhere less than the second and greater in one place or more.
 * numpy: (a >= b).all() and (a > b).any()
 * is the first list never worse and somewhere better than the second, more being better
 * Pareto dominance of vector a over vector b (maximisation).
 * Does the first vector Pareto-dominate the second, larger being better?
 * a dominates b: nowhere smaller, somewhere greater
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
 * Write a function to count the {WHAT} index pairs of two lists of n, that is the pairs whose numbers {WHAT:2}.
 * number of {WHAT} pairs i < j of two lists for Kendall's tau: pairs where the lists {WHAT:2}, ties excluded
 * Count the pairs of items which two judges {WHAT:3}, given both lists of scores; {WHAT} pairs, ties not counted.
 * for Kendall's tau: how many {WHAT} pairs of positions do two parallel arrays have? ties never count
 * For how many i < j do the differences a[i]-a[j] and b[i]-b[j] {WHAT:4}? These are the {WHAT} pairs.
 * tally the {WHAT} pairs between two score lists of equal length n, equal scores excluded
 * count pairs of places that are {WHAT} in two lists; if equal in one list it's not counted
 * {WHAT} pair count of two sequences of n values, tied pairs belong to neither kind
 * How do I count the {WHAT} pairs of two lists for rank correlation, leaving ties out?
 * O(n^2) count over pairs of positions in two arrays: {WHAT} pairs only, without ties
 * rank statistics on two columns of n values: number of {WHAT} pairs of rows, ties not included
 * Write a program to count the {WHAT} pairs i < j of two arrays: those where the differences in both {WHAT:4}.
 * the {WHAT} count behind scipy.stats.kendalltau, for arrays a and b
 * for how many pairs of places do both lists {WHAT:3}, ties not counted
 * Number of {WHAT} pairs of two rankings: the differences {WHAT:4} strictly.
 * How many pairs of positions are {WHAT} in two given score lists, that is, {WHAT:2}?
 * count {WHAT} pairs of two arrays
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
 * Does the second column hold the balances after each of the n amounts in the first? Each balance is the sum of all amounts so far.
 * Validate a bank statement: n deposits and withdrawals first, then the balance after each, starting from 0.
 * check that the second array holds the inclusive prefix sums of the first
 * look if second list is always sum of first list until there, the same place included
 * cumsum(first) == second, elementwise and exact
 * How do I test whether the second array is the cumulative sum of the first?
 * walk two arrays with an accumulator over the first; false at the first entry of the second that is not the running total
 * Ensure that the accumulated column (second) matches the accumulation of the raw column (first) at every row.
 * Write a function that checks if the second array consists of the cumulative sums of the first.
 * list(accumulate(a)) == b, Python
 * is the second list the running sum of the first one
 * Decide whether b is the sequence of partial sums of a.
 * How do I verify that b[i] = a[0] + ... + a[i] for every i?
 * is b the prefix sum of a
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
 * insert into a {OP}-heap: put the value at index n, swap it with its parent (i-1)/2 while it is {OP:2}, return the new size
 * heappush for a {OP}-heap stored in an array with spare room, the number of elements afterwards is returned
 * add an element to a priority queue with the {OP:3} on top; heap array, n and the element given, new size returned
 * How do I implement push for a {OP}-heap of n elements in an array? Return the new element count.
 * put x at the end of the {OP}-heap of n numbers and move up while it is {OP:2} than its parent; give new count
 * enqueue a value in a {OP}-priority queue kept as an implicit binary tree of n nodes, root at 0, new length as result
 * sift-up insertion of a value keeping the {OP:3} at the root of an array of n ({OP}-heap), returns the increased size
 * Develop the insert operation of a {OP}-heap (array, size, value), result: size plus one
 * heap push on an array of n elements: {OP}-heap, strict comparison with the parent, returns the updated size
 * priority queue with the {OP:3} first (a {OP}-heap of n items): insert the specified item and report how many it holds now
 * Write a program to insert an element into a binary {OP}-heap array of n elements (root at index 0) by letting it rise; give the new size.
 * heapq.heappush of Python for a heap whose {OP:3} item is on top, size returned
 * put a number in the heap with the {OP:3} on top, say how many there are now
 * Sift-up insertion into an implicit {OP}-heap of order n; returns n + 1. Only a strictly {OP:2} key passes its parent.
 * How do I push a value onto a {OP} heap and get the new size?
 * push x on {OP} heap, return new size
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
 * sum of the values per group: group numbers from 0 to {K} minus 1, values, n, and {K} totals written to {out}
 * Write a function to total n values by their group label, labels below {K}, one total per label, empty groups 0.
 * groupby(label).sum() for labels 0 .. {K}-1, then values, into an output array of {K} totals
 * np.bincount(labels, weights, minlength={K}) on integer labels below {K}, into out
 * accumulate every value in the slot of its group, groups given first; there are {K} groups, and slots start at zero
 * How do I sum values by category index (0 to {K} exclusive, categories in the first array) into an array of {K} sums?
 * sales per region: the region number of each sale, below {K}, then its amount; write {K} regional totals
 * first array says group of each number in second: add each number to total of its group in out, groups are from 0 and less than {K}
 * segmented sum by key: keys in [0, {K}), values, result vector of length {K}
 * clear {K} accumulators in out, then add values[i] to the one at labels[i] for each i below n
 * Aggregate amounts by label into {K} buckets; labels first, amounts second, then n and the buckets.
 * SELECT label, SUM(value) GROUP BY label for n labels 0 up to but excluding {K} and n values, sums into out
 * Write a function to sum values by their group label, from 0 up to but not including {K}, in an output array of {K} totals; labels come first.
 * np.bincount(labels, weights=values, minlength={K})
 * add up the numbers of each of the {K} groups
 * Sums over the fibres of a labelling into {K} classes, labels 0-based.
 * SELECT SUM(value) GROUP BY label, how to do that with arrays and {K} labels?
 * sum of values per group, {K} groups
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
 * index of the best entry from an array of scores and one of times: highest score, ties by the lowest time, then the first; -1 for an empty list
 * Write a function to find the winner's index from scores and times: most points, on equal points the shorter time, then the first; -1 if none.
 * argmax by (score, -time) over two parallel arrays, the first index on full ties, -1 when n is 0
 * max(range(n)) by score first, then by smaller time, earliest index if still equal, and minus one without entries
 * Which contestant (index from 0) wins: greatest score, tie broken by least time, still tied the earlier one? -1 for no contestants.
 * How do I find the index of the maximum of one array with ties decided by the minimum of a second array? -1 if empty.
 * scores and times: give index of biggest score; if same score then who has less time, then the first; nobody there gives -1
 * index selection by two keys: first array descending, second ascending, lowest index last, -1 on empty input
 * ORDER BY score DESC, time ASC LIMIT 1 on arrays of scores and times, return the row number from 0 or -1
 * position of the best pair in arrays of scores and times: high score first, then low time, then the earlier one, -1 when empty
 * Retrieve the position of the top record from two arrays of keys: first key large, on a tie second key small; none is -1.
 * Index of the quiz leader: points array, then seconds array; fewer seconds win a tie; -1 for an empty board.
 * Write a program to find the index of the winner: highest score, among equals lowest time, then the earliest; -1 for no entrants.
 * Python: min(range(n), key=lambda i: (-scores[i], times[i])), -1 when n is 0
 * who won: most points, then fastest, then first in the list, -1 if nobody came
 * Lexicographic argmax by score descending and time ascending, least index; -1 over the empty set.
 * ORDER BY score DESC, time ASC LIMIT 1: which row index is that (-1 without rows)?
 * index of highest score, ties by lowest time, then the first, -1 if empty
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
 * order value by joining with a price list: prices, item ids, quantities; sum of quantity times the price at the item's id
 * Write a function to total n order lines: a price array, the lines' item ids that index it, and their quantities.
 * sum over i of quantities[i] * prices[ids[i]], in the parameter order prices, ids, quantities
 * join order lines with a price table by id and add up quantity times price; prices, ids, quantities, n
 * How do I compute the amount of an order with an array of prices, the n lines' product numbers that index it, and their pieces?
 * indirect dot product: table, n indices into it, n weights; sum of weight times indexed entry
 * recipe calories: calories by ingredient number, then the n numbers and the amounts used; sum of amount times calories
 * prices, ids, quantities: for each line take price of its id, multiply with its quantity, all added
 * gather-multiply-accumulate: table lookup through n ids, each entry weighted with its quantity from the last array, summed
 * total of n lines: prices looked up by ids in the first array, times quantities, zero without lines
 * foreign-key lookup plus aggregation: catalogue prices first, then the n lines' ids and counts; return the total of price times count
 * Obtain the total cost from an array of unit prices when each of n purchases names a product index and a number of units.
 * Write a function that computes the worth of an order of n lines: each line's quantity times the price found in a price array under its id.
 * SELECT SUM(o.quantity * p.price) FROM orders o JOIN prices p USING (id), arrays: prices, ids, quantities
 * look up each thing's price by its number, times how many, add all up
 * Inner product of quantities with a gathered price vector: prices, indices, quantities.
 * What does the basket cost from a price list, the items' indices in it and their quantities?
 * prices, ids, quantities: total of quantity times price looked up by id
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
 * rearrange a list by a list of n positions into a third list, repeats allowed: result i is the element at position i of the second list
 * How do I select several elements by their positions in a second array and store them in the order asked for?
 * apply a permutation as source indices: place i of the output gets the item from place indices[i]
 * operator.itemgetter(*indices) on an array, n results stored consecutively in out
 * take from first list the numbers standing at these places, write one after other to the last
 * indexed load of n lanes: base array, index vector, count, destination
 * pull n elements of an array through an array of indices into a destination
 * Obtain the items that the n provided zero-based indices refer to, one output element per index.
 * Write a program which fills an output array with the elements of an array at n given indices, in that order.
 * a[idx], as with fancy indexing in numpy
 * pick the numbers at these places, one after another
 * Composition out = a ∘ idx on n points.
 * How do I collect array elements by a list of indices?
 * gather elements at given indices
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
 * numpy out[indices] = data with n items, last write wins
 * store each of n values at the position in out named by the corresponding index, untouched slots keep their content
 * put items on shelf places: items first, the place of each item, number of items, shelf; later ones replace earlier ones
 * How do I move n elements to target indices of an output array listed in a second array, the later of two on one target winning?
 * apply a permutation as destinations: item i of the source goes to place indices[i] of the output
 * write first number to first place of index list in out and so on; if same place twice, the last stays
 * indexed store of n lanes, in order: data, index vector, count, base array
 * push n elements through an array of target indices into the output array, sequentially, so later ones overwrite
 * deliver parcel i to the mailbox whose number is indices[i], for n parcels; a newer parcel replaces an older one
 * inverse of a gather: element i of the source ends up in the output where the i-th index says
 * Write a function that distributes n elements of an array to the positions of an output array named by an index array; later ones overwrite.
 * out[idx] = a in numpy
 * put each number at the place its partner says
 * Scatter operation: out at idx_i receives a_i for i ascending.
 * How can I store array items at specified target positions?
 * scatter elements to given indices
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
 * Write a function to get the length of the cycle through a given start element under an array of n successor indices, or 0 if it isn't on a cycle.
 * cycle length of {start} under the mapping array, zero when n steps do not lead back
 * follow an index map from start until it comes back to start; count the steps, give 0 for no return within n
 * orbit size of an element: apply the index array map repeatedly, n times at most, result 0 if never back
 * In a gift circle everyone gives to map[i]: how many handovers until the gift is back at start? 0 if never within n.
 * How long is the loop that begins at a given index of a successor array with n entries? 0 if not on a loop.
 * start at given place, go to the place written there in the array, again and again; steps till first place again, 0 when not in n steps
 * period of a given point of a self-map on n points, stored as an array, 0 for a point that is not periodic
 * add cycle_length: smallest k from 1 to n with map^k(start) == start, else 0
 * Determine the order of an element's orbit in an array of n target indices, zero if it never returns to the start.
 * length of the closed walk from start along single outgoing arrows (an array of n targets), limit n steps, 0 if it never closes
 * Write a program to determine after how many steps i -> map[i] leads from a start index back to it, 0 if not within n steps.
 * Python: i = m[i] over and over from start; count until i == start, give up after n with 0
 * jump as the list says, how many jumps until I am back, 0 if never
 * Period of a point under a self-map of n elements, 0 if it isn't periodic.
 * How long is the permutation cycle through a certain element (0 if n steps do not close it)?
 * cycle length from start, 0 if it does not return
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
 * subset {OP}: take a[i], i below n, if bit i of the mask is 1
 * {OP} of list items chosen by the binary digits of an integer, lowest digit for index 0, n items
 * bitmask subset encoding with bit i for element i: what is the {OP} of the chosen elements of the array of n?
 * How do I get the {OP} of the elements picked by a bitmask (bit i picks index i)?
 * all numbers of the list with bit of their place set in mask, lowest bit is first: make the {OP} of them
 * brute-force subset helper: {OP} of the members of subset number mask, bit i for element i, out of n elements
 * masked {OP} reduction of an array, mask packed in an integer, least significant bit first
 * {OP} over the elements of an array of n whose bit is set in a mask, bit i for index i
 * Evaluate the {OP} for the list elements retained by a selection mask, bits in index order from the lowest.
 * toppings selected as bits of one number, the lowest for the first: {OP} of the selected entries of the list
 * Write a function to compute the {OP} of those array elements whose bit is set in an unsigned mask, bit i for element i.
 * Python: over a[i] for i in range(n) if mask >> i & 1, the {OP}
 * the mask says which numbers are in, give me their {OP}
 * Subset {OP} with the subset encoded as a bit vector over the n indices.
 * What is the {OP} of the elements chosen by a bitmask?
 * {OP} of elements selected by bitmask
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
 * OR of 1 << a[i] over the list, 0 for an empty list
 * How do I encode a set of integers from 0 to 31 as a bitset in one unsigned word?
 * make a number where the bits at the places in the list, 0 to 31, are ones
 * pack flags: list of n flag numbers to one 32-bit word with these flags on, flag 0 being the lowest bit
 * Represent a collection of n days (numbers below 32) as one mask with a bit for each of them, day 0 in bit 0.
 * bitset construction from an array of n bit positions, each below 32
 * fold an array of indices, 0 to 31, into one word by a bitwise or of 1 << index
 * convert a list of permission numbers, 0 to 31, into a combined permission mask with bit k for number k
 * set as a word: given n element numbers below 32, return the bitwise union with element k at bit k
 * Write a program that creates a 32-bit mask having just the bits at n listed positions set.
 * reduce(or_, (1 << i for i in idx), 0), Python
 * turn on the bits with these numbers, all others off
 * Characteristic bit vector of a set of indices from 0 to 31.
 * How do I convert a list of bit positions to an integer?
 * bitmask from indices
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
 * How many couples of masks in the list {WHAT}, each two positions counted once?
 * compare every two feature words of the list; tell how many pairs {WHAT}
 * O(n^2) scan of an array for pairs of bit masks that {WHAT}, their count returned
 * take each two numbers of list and look if they {WHAT}, count such pairs
 * schedules of n people as bit masks: in how many pairs of people do the two masks {WHAT}?
 * count the pairs of different positions in an array of words which {WHAT}
 * bitwise test of every pair in a list: total number of pairs that {WHAT}
 * For an array of n masks, obtain the number of pairs in which both {WHAT}.
 * Write a function that counts the pairs of different positions in an array of masks where both masks {WHAT}.
 * sum over itertools.combinations(masks, 2) in Python, those whose two {WHAT}
 * how many pairs of these masks {WHAT}
 * Number of pairs i < j of bit vectors that {WHAT}.
 * How many pairs of bitmasks {WHAT}?
 * count pairs of masks that {WHAT}
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
 * middle value of each triple in a flat list of n triples, one result per triple into out
 * Write a function to derive the median of every three consecutive numbers (groups do not overlap) for n groups, into a second array.
 * median per triple: n records of three numbers stored back to back, medians to {out}
 * For n tuples of size three, laid out flat, output the second smallest member of each.
 * [sorted(t)[1] for t in triples] with n flattened triples, into out
 * three sensors vote: readings in threes, n rounds, store the middle reading of each round in out
 * How do I take the median of each group of 3 in an array of 3n numbers and store the n medians?
 * from every three numbers write the one which is neither biggest nor smallest to out, n threes
 * triple modular redundancy on numbers: the mid value of each group of three goes to out, n groups
 * write n medians of three from 3n inputs to out, whatever the order within a triple
 * three jurors per performance, n performances: put the middle mark of each in a second array
 * blockwise median with block length three and no overlap, n blocks, one output per block
 * Write a program to store the middle value of each of n consecutive triples of an array in an output array.
 * np.median(a.reshape(-1, 3), axis=1)
 * of every three numbers take the one in between
 * Median of every block of three in a sequence of 3n terms.
 * How do I find the medians of groups of three?
 * median of each triple
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
 * rolling range (max minus min) into out, window length {K}, step 1, count of results returned, 0 if the list is shorter
 * sliding window of {K}: write the difference between its extremes at every position to out, number of positions returned
 * For every {K} successive readings, store the highest minus the lowest; return the number stored.
 * How do I store the moving spread (max minus min) over {K} values, and return how many results were written?
 * volatility per {K}-day window: maximum less minimum of the prices into out, window count as result
 * each {K} numbers in a row, overlapping: biggest minus smallest goes to out, number of them is returned
 * local amplitude of a signal, max minus min over {K} samples, hop one, into out; returns the output length
 * n - {K} + 1 windows of length {K}: write each one's max - min, none for short input, and return that number
 * peak-to-peak of each sublist of {K} successive elements, in order, into out; the output size is returned
 * all contiguous sublists of exactly {K} elements: write largest minus smallest of each, report how many (maybe 0)
 * Write a function to record the range, largest less smallest, of each window of {K} neighbouring elements, and give the number of windows.
 * pandas: rolling({K}).max() - rolling({K}).min(), complete windows only, with their count
 * in every {K} numbers side by side, how far apart are lowest and highest; say how many such groups
 * Sliding-window oscillation with width {K}; returns max(0, n - {K} + 1).
 * What is the max-min difference in all subarrays of length {K}, written to an array, and how many are there?
 * range of every window of {K}, return number of windows
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
