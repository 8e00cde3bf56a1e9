/**
 * Add up the values in an array that are {OP} a limit.
 * Sum the elements {OP} {x}.
 * SUMIF: return the total of the array elements whose value is {OP} a criterion.
 * Write a function that sums only the numbers {OP} a given value.
 * What is the sum of the entries {OP} {x}?
 * Given a list of numbers and a limit, return the sum of the numbers {OP} it.
 * Compute a conditional sum over an array: only elements {OP} the limit count.
 * Sum the elements of an array that are {OP:2} x.
 * Write a function to total only those entries of a list that are {OP} {x}.
 * How do I sum array values {OP} a criterion?
 * Return the sum of all values in an array that are {OP} x.
 * How do I sum only the array elements that are {OP} a given number?
 * Write a function that returns the sum of all array elements {OP} x.
 * Given an array and a number x, add only the elements that are {OP} x.
 * Function that sums nums[i] where nums[i] {OP:2} x
 * Implement SUMIF with the condition {OP:2} x.
 * sum of numbers {OP} a threshold
 * total of all values {OP} the given number
 * add the entries {OP} k and return the total, 0 if none
 * Sum of the items in a list that are {OP} x
 * Calculate the sum of only those numbers that are {OP} the limit.
 *
 * @T int32_t int64_t double
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @OP != "not equal to" "<>"
 * @array a n
 * @name sum_if sumif conditional_sum
 * @range n 0 8
 * @range a -100 100
 * @range x -100 100
 */
T sum_if(const T *a, int32_t n, T x) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) sum += a[i];
    return sum;
}

/**
 * Count the values in an array that are {OP} a limit.
 * How many elements are {OP} {x}?
 * COUNTIF: return the number of cells whose value is {OP} a criterion.
 * Write a function that counts the numbers {OP} a given value.
 * Given a list of numbers and a limit, return how many of them are {OP} it.
 * How do I count the elements of an array that are {OP} a limit?
 * count the elements that are {OP:2} x
 * Write a function to count only those entries of a list that are {OP} {x}.
 * How many array values are {OP} a given number?
 * Return the number of values in an array that are {OP} x.
 * Write a function to count the elements of an array that are {OP} x.
 * How many numbers in the array are {OP} x?
 * Write a function that counts the array elements {OP} x.
 * Given an array and a number x, return how many elements are {OP} x.
 * Function that counts nums[i] {OP:2} x
 * Implement COUNTIF with the condition {OP:2} x.
 * number of values {OP} a threshold
 * how many numbers in the list are {OP} the given number?
 * count the entries {OP} k
 * Number of items in a list that are {OP} x
 * Calculate how many array entries are {OP} the limit.
 * loop over the array and count each element {OP} the third argument
 *
 * @T int32_t int64_t double
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @OP != "not equal to" "<>"
 * @array a n
 * @name count_if countif conditional_count
 * @range n 0 8
 * @range a -20 20
 * @range x -20 20
 */
int32_t count_if(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) count++;
    return count;
}

/**
 * Average the values in an array that are {OP} a limit; 0 if there are none.
 * What is the mean of the elements {OP} {x}, 0 if there are none?
 * AVERAGEIF: mean of the cells whose value is {OP} a criterion, 0 if no cell is
 * Write a function that averages only the numbers {OP} a given value, 0 for none.
 * Given a list of numbers and a limit, return the average of the numbers {OP} it, or 0.
 * Return the mean of the elements {OP} the limit, 0 if there are none.
 * Write a function that returns the mean of all entries {OP} the given number, or 0 if no entry qualifies.
 * Write a function to average only those entries of a list that are {OP} {x}, 0 if there are none.
 * AVERAGEIF in C: average the array values {OP} x, and return 0 if there are none.
 * How do I average only the array elements that are {OP} x (0 if there are none)?
 * Calculate the average of all elements {OP} x, or 0 if no element qualifies.
 * Write a function that returns the average of all array elements {OP} x, 0 if there are none.
 * Given an array and a limit, average only the elements {OP} the limit; 0 for none.
 * Implement AVERAGEIF with the condition {OP:2} x; 0 when nothing matches.
 * mean of the values {OP} a threshold, or 0
 * mean of only those floating-point list entries which are {OP} a specified bound, 0 when none qualifies
 *
 * @T double float
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "greater than or equal to" ">="
 * @OP <= "less than or equal to" "<="
 * @array a n
 * @name average_if averageif conditional_mean
 * @range n 0 8
 * @range a -100 100
 * @range x -100 100
 */
T average_if(const T *a, int32_t n, T x) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] OP x) {
            sum += a[i];
            count++;
        }
    }
    return count == 0 ? 0 : sum / count;
}

/**
 * Sum the amounts that belong to a given category, from an array of category ids and an array of amounts.
 * SUMIF with two ranges: total of the second array where the first equals a criterion
 * Write a function that sums the sales of one product, given product ids, amounts and the product.
 * Given an array of keys, an array of values and a key, return the sum of the matching values.
 * What is the total for the customer {key}, given customer ids and amounts?
 * Compute a conditional sum over parallel arrays of keys and values for one key.
 * How much did one customer buy in total, given the customer ids, the amounts and the id to look for?
 * Given parallel arrays of keys and values, sum the values whose key equals the given one.
 * How do I sum the values for one key in two parallel arrays (keys, values)?
 * Given parallel arrays of keys and values and a key, return the total of the key's values, 0 if absent.
 * Implement SUMIF over two arrays: keys, values, then the key.
 * total amount per category: ids, amounts, the wanted id
 * group-by total for a single key: keys list, corresponding values list, number of entries, the key
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name sum_for_key sum_by_category total_for
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T sum_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) sum += values[i];
    return sum;
}

/**
 * What is the mean amount of a given category, 0 if it has none? Categories and amounts are parallel arrays.
 * AVERAGEIF with two ranges: mean of the second array where the first equals a criterion, 0 without a match
 * Write a function that averages the scores of one student, 0 for none, given student ids, scores and the student.
 * Given an array of keys, an array of values and a key, return the average of the matching values or 0.
 * Return the mean of the values of one group over parallel arrays of groups and values, zero if the group is empty.
 * How high is the average for the group {key}, from group ids and values, with 0 for an empty group?
 * Calculate the mean of one category from two arrays (categories and values), or 0 for a missing category.
 * AVERAGEIF over two arrays: average values[i] where keys[i] equals the key, 0 if it never does.
 * Given parallel arrays of keys and values, return the average of the values with a given key, or 0 if there are none.
 * Average the values whose key at the same index equals {key}, with keys in the first array and values in the second; 0 if there are none.
 * How do I calculate the average of the values that belong to one key, given key array, value array, their length and the key (0 if it does not occur)?
 * The first array holds subject ids and the second the marks; what is the mean mark of a given subject, or 0 if it has none?
 *
 * @T double float
 * @array keys n
 * @array values n
 * @name average_for_key average_by_category
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T average_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (keys[i] != key) continue;
        sum += values[i];
        count++;
    }
    return count == 0 ? 0 : sum / count;
}

/**
 * What is the {OP} amount in a given category, 0 if there is none? Categories and amounts are parallel arrays.
 * {OP:2}: {OP} entry of the second array where the first equals a criterion, 0 without a match
 * Write a function that returns the {OP} sale of one product or 0, given product ids, amounts and the product.
 * Given an array of keys, an array of values and a key, return the {OP} matching value or 0.
 * What is the {OP} value of one group in parallel arrays of groups and values? Return 0 for an empty group.
 * Return the {OP} amount of one customer, given customer ids and amounts, or 0 if the customer has none.
 * {OP} of the values stored under one specified key in two parallel lists (keys, values); 0 when the key is absent
 * Given key array, value array, length and wanted key, find the {OP} value whose key at the same index is the wanted one; return 0 if there is none.
 * How do I get the {OP} value for one key from two parallel arrays, keys first and values second, with 0 for a missing key?
 * Write a function like {OP:2} with the arguments keys, values, length and key that returns the {OP} value stored for that key, or 0 if the key does not occur.
 * Return the {OP} values[i] for which keys[i] equals the key, or 0 if there is none; arguments keys, values, n, key.
 * Sensor ids are in the first array and their readings in the second; what is the {OP} reading of a given sensor, or 0 if it has none?
 *
 * @T int32_t int64_t double
 * @OP > "largest" "MAXIFS"
 * @OP < "smallest" "MINIFS"
 * @array keys n
 * @array values n
 * @name extreme_for_key extreme_if
 * @range n 0 8
 * @range keys 0 4
 * @range values -100 100
 * @range key 0 4
 */
T extreme_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    T best = 0;
    int32_t found = 0;
    for (int32_t i = 0; i < n; i++) {
        if (keys[i] != key) continue;
        if (!found || values[i] OP best) best = values[i];
        found = 1;
    }
    return best;
}

/**
 * {OP} the values from {low} to {high}, both included; 0 if there are none.
 * {OP} the elements of an array that lie between two bounds, both included; return 0 if there are none.
 * Write a function to {OP:3} the numbers within a given interval, ends included, 0 for none.
 * Given an array and two limits, {OP:3} the entries between them, limits included; return 0 if nothing is in range.
 * How do I {OP:3} only the values inside a range, its limits included, with 0 if there are none?
 * {OP} those elements of an array that lie from low to high, both included; return 0 if there are none.
 * Return the {OP:2} of the values in [low, high], or 0 if there are none.
 * {OP} all array elements between low and high (inclusive); return 0 if there are none.
 * Write a function that returns the {OP:2} of the elements in the range from low to high, inclusive, 0 if none.
 * What is the {OP:2} of the numbers that are at least low and at most high (0 if there are none)?
 * Return the {OP:2} of all values v with low <= v <= high, or 0.
 * I only want the {OP:2} of the array values that are not below the first bound and not above the second, with 0 if no value qualifies.
 *
 * @T double
 * @OP total "Add up" "sum" "add up"
 * @OP total/count "Average" "mean" "average"
 * @array a n
 * @name combine_between interval_statistic
 * @range n 0 8
 * @range a -100 100
 * @range low -60 0
 * @range high 0 60
 */
T combine_between(const T *a, int32_t n, T low, T high) {
    T total = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] < low || a[i] > high) continue;
        total += a[i];
        count++;
    }
    return count > 0 ? OP : 0;
}

/**
 * Add up the values between {low} and {high}, both included.
 * Sum the elements of an array that lie in a range, its two limits included.
 * SUMIFS: total of the cells that are at least one bound and at most the other
 * Write a function that sums the integers of an array within a given interval, ends included.
 * Return the sum of the elements in the interval [{low}, {high}].
 * Compute a conditional sum of an array with a lower and an upper bound, both inclusive.
 * Total those array elements that lie from low to high, both included.
 * What is the sum of the values from low to high inclusive?
 * How do I sum the elements of an array that are between low and high, inclusive?
 * Given an array and two bounds, return the sum of the elements with low <= element <= high.
 * Given an array, low and high, return the sum of the elements with low <= a[i] <= high.
 * Implement sum of values inside an inclusive range.
 * add up the numbers within [lo, hi]
 *
 * @T int32_t int64_t
 * @array a n
 * @name sum_between sum_in_range sumifs
 * @range n 0 8
 * @range a -100 100
 * @range low -60 0
 * @range high 0 60
 */
T sum_between(const T *a, int32_t n, T low, T high) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= low && a[i] <= high) sum += a[i];
    return sum;
}

/**
 * Look up {key} in {keys} and return the value beside it, or {missing} if it is not there.
 * Find a key in one array and return the entry of a second array at the same index, or a given default if the key is absent.
 * VLOOKUP, exact match, over arrays of keys and values with a value for a missing key
 * Write a lookup function over parallel arrays of keys and values that falls back to a given default.
 * XLOOKUP of a key in parallel arrays of keys and values with an if-not-found value
 * Given item numbers, prices, a number and a default, return the price of the item, or the default if it is unknown.
 * Do a dictionary lookup by linear search in arrays of keys and values: the first match wins, the given default is returned otherwise.
 * Return the value at the first index where the key array holds the wanted key, otherwise the given default.
 * Write a function to look up the value for a key in parallel arrays, with a default value if the key is missing.
 * Given parallel arrays of keys and values, return the value for a key, or a default if the key is not found.
 * How do I look up a value by key in two parallel arrays, with a default if it is missing?
 * dictionary get with default: keys list, values list, number of entries, key, default
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name lookup vlookup find_value get_or_default
 * @range n 0 8
 * @range keys 0 6
 * @range values -100 100
 * @range key 0 6
 * @range missing -1 0
 */
T lookup(const int32_t *keys, const T *values, int32_t n, int32_t key, T missing) {
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) return values[i];
    return missing;
}

/**
 * Look up a value by key in arrays of keys and values; return -1 if the key is missing.
 * What is the value for a key in two parallel arrays? Return -1 if there is none.
 * Find the price of an item number in arrays of numbers and prices, or -1 if it is not listed.
 * VLOOKUP in two parallel arrays that returns -1 when the key is not there
 * Search an array of keys and return the value at the same index of a second array, or -1.
 * Do a dictionary lookup in arrays of keys and values, with -1 for an absent key.
 * Write a function that returns the value stored for a key in two parallel arrays, -1 for none.
 * How do I get a value by id from arrays of ids and values, or -1 if the id is not found?
 * Return the value at the first index where the key array holds the wanted key, or -1 if it does not occur.
 * How to get the value belonging to a key from two arrays (-1 if no such key)?
 * Search the keys linearly and return the value belonging to the first match, or -1 if there is no match.
 * Given parallel arrays of keys and values, return the value for a key, or -1 if it is not found.
 * Write a function that finds a key in one array and returns the other array's value there; -1 if missing.
 * Given parallel arrays of keys and values, return the value of the first matching key, or -1.
 * Implement a map lookup with two arrays, -1 for an unknown key.
 * retrieve the value corresponding to a key from two parallel lists, -1 for an unknown key
 *
 * @T int32_t int64_t double
 * @array keys n
 * @array values n
 * @name value_for_key lookup_or_minus_one
 * @range n 0 8
 * @range keys 0 6
 * @range values 0 100
 * @range key 0 6
 */
T value_for_key(const int32_t *keys, const T *values, int32_t n, int32_t key) {
    for (int32_t i = 0; i < n; i++)
        if (keys[i] == key) return values[i];
    return -1;
}

/**
 * Look up {x} in the ascending {limits} and return the value of the last limit not above it, or 0 if all are above.
 * Approximate lookup in ascending lower limits: find the bracket of a number and return its value, 0 below the first.
 * VLOOKUP with ascending keys and their values, approximate match; 0 when the number is smaller than every key
 * Given ascending lower limits and the rate of each bracket, return the rate for an amount, 0 below the first limit.
 * Write a function that finds, from sorted lower thresholds and their discounts, the discount for a quantity, 0 below the first.
 * Do a bracket lookup in ascending lower limits and their values: the last limit <= x counts, 0 if there is none.
 * Return the value belonging to the last of the ascending limits which does not exceed {x}, 0 if x is below all.
 * Write a VLOOKUP with approximate match on sorted limits; return 0 if x is smaller than the first limit.
 * Given sorted limits and values, return the value of the largest limit that is <= x, or 0 if x is below all limits.
 * How do I find the right bracket for x in a table of ascending lower limits and return its value (0 if below the first)?
 * Look up a rate by amount: sorted minimum amounts and rates; the last minimum not above the amount counts, else 0.
 * Given ascending minimum weights and a parallel array of prices, what is the price for a weight, i.e. that of the last minimum not above it, or 0 if it is below all of them?
 *
 * @T int32_t int64_t double
 * @array limits n
 * @array values n
 * @name bracket_lookup approximate_lookup
 * @range n 0 8
 * @range limits 0 100
 * @range values -100 100
 * @range x -10 110
 * @ascending limits
 */
T bracket_lookup(const T *limits, const T *values, int32_t n, T x) {
    T result = 0;
    for (int32_t i = 0; i < n && limits[i] <= x; i++) result = values[i];
    return result;
}

/**
 * Return the {index}-th of the three values {a}, {b} and {c}, counting from 1; 0 for any other index.
 * CHOOSE among three values by an index from 1, 0 if the index is invalid
 * Pick one of three numbers by its position from 1 to 3; return 0 for any other position.
 * Write a function that selects the first, second or third of three values by an index from 1, 0 for another index; the index comes before the values.
 * Given an index from 1 and three choices, return the choice, 0 if the index is not 1 to 3.
 * Write a switch over three values by a 1-based index (index first) that returns zero by default.
 * Select one of three arguments by a one-based index given before them; an invalid index gives 0.
 * If the index is 1 return the first value, if 2 the second, if 3 the third, else 0.
 * Return the first, second or third of three values according to an index 1, 2 or 3, and 0 for any other.
 * How do I pick one of three numbers by a 1-based index, the index being the first argument (0 otherwise)?
 * How do I write the spreadsheet function CHOOSE for three values (0 if the index is not 1, 2 or 3)?
 * Given index, a, b and c, return a, b or c depending on whether index is 1, 2 or 3, and 0 otherwise.
 *
 * @T int32_t int64_t double
 * @name choose_value choose3 select_by_index
 * @range index 0 4
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 */
T choose_value(int32_t index, T a, T b, T c) {
    switch (index) {
        case 1: return a;
        case 2: return b;
        case 3: return c;
        default: return 0;
    }
}

/**
 * Round the non-negative {x} to the nearest multiple of {m}, halves up.
 * MROUND for non-negative numbers, with ties going to the upper multiple
 * Round a number >= 0 to the nearest multiple of another one, half up.
 * Write a function that rounds a value to the nearest multiple of its second argument, halves up.
 * Given a number and a step, return the closest multiple of the step, the upper one on a tie.
 * Round a non-negative amount to the nearest multiple of a unit, with half a unit rounded up.
 * Round {x}, which is never negative, to the nearest multiple of {m}, upwards if it lies in the middle.
 * How do I round an int to the nearest multiple of another int, the middle going up?
 * Write a function to round x to the nearest multiple of m, with ties rounded up.
 * How do I round an integer to the nearest multiple of another integer (halves up)?
 * Return the multiple of m that is closest to x (x first), the larger one if both are equally close.
 * Write a function that rounds x up or down to the closest multiple of m, halves up; x >= 0.
 * Given x >= 0 and m, return (x + m/2) / m * m.
 * Implement round to nearest multiple for non-negative integers, the multiple given second, ties up.
 *
 * @T int32_t int64_t uint32_t
 * @name mround round_to_multiple_of nearest_multiple
 * @range x 0 1000
 * @range m 1 50
 */
T mround(T x, T m) { return (x + m / 2) / m * m; }

/**
 * Round {x} {OP} to a multiple of {step}.
 * Write the spreadsheet function {OP:2}, which rounds a number {OP} to a multiple of a significance.
 * Round a real number {OP} to the next multiple of a positive step.
 * Write a function that rounds a number {OP} to a multiple of its second argument.
 * Round a price {OP} to a multiple of a given price step.
 * Given {x} and {step}, return x rounded {OP} to a multiple of step.
 * How do I round a double {OP} to a multiple of another number?
 * Write a function to round {OP} to a multiple of step.
 * What is x rounded {OP} to a multiple of step?
 * How do I round a double {OP} to a multiple of a given step, like {OP:2} in Excel?
 * Round a measurement {OP} so that it becomes a multiple of the given step.
 * Given a price and a step, round the price {OP} to a multiple of the step.
 *
 * @T double
 * @OP __builtin_ceil "up" "CEILING" "smallest not smaller"
 * @OP __builtin_floor "down" "FLOOR" "largest not larger"
 * @name round_to_step significance
 * @range x -100 1000
 * @range step 1 50
 */
T round_to_step(T x, T step) { return OP(x / step) * step; }

/**
 * Round {x} to the nearest multiple of {step}, halves away from zero.
 * MROUND for real numbers and a positive step, halves away from zero
 * Round a floating-point number to the nearest multiple of a positive step, a half away from zero.
 * Write a function that rounds a double to the nearest multiple of its second argument, halves away from zero.
 * Given a value and a step, return the closest multiple of the step, the one farther from 0 on a tie.
 * Snap a real number to the nearest point of a grid of a given spacing, with ties going away from zero.
 * Round a price to the nearest 0.05 or whatever the step is, with halves rounded away from zero.
 * Round {x} to the nearest multiple of the given step, a half away from zero.
 * Write a function to round x to the nearest multiple of step, ties away from zero.
 * Given a value and a step size, round the value to the nearest multiple of the step, halves away from zero.
 * How to round a double to the nearest multiple of a step such as 0.05 (value first, step second), halves going away from zero?
 * Quantize a floating-point value to the nearest multiple of a positive step, on a tie the one with the larger absolute value (value first, step second).
 *
 * @T double
 * @name round_to_nearest_step snap_to_grid quantize
 * @range x -100 1000
 * @range step 1 50
 */
T round_to_nearest_step(T x, T step) { return __builtin_round(x / step) * step; }

/**
 * Round {x} away from zero (up for 0) to the nearest {OP} integer.
 * Write the spreadsheet function {OP:2} for integers: the next {OP} integer away from zero, or the number itself if it is {OP}.
 * Write a function that rounds an integer away from zero to an {OP} one, 0 counting as positive.
 * Given an integer, return it if it is {OP}, otherwise the next {OP} one further from 0, upward for 0.
 * Excel's {OP:2}() for ints, rounding away from zero
 * Round {x} away from zero to an {OP} number, keeping it if it is {OP} already.
 * Write a function that makes an int {OP} by rounding away from zero, with 0 counting as positive.
 * Round an integer to the next {OP} number away from zero; {OP} numbers stay unchanged and 0 counts as positive.
 * How do I round an int away from zero to an {OP} number, like Excel's {OP:2} function?
 * Return x if it is {OP}; otherwise return x - 1 for negative x and x + 1 for the rest.
 * Make an integer {OP}: leave it if it already is, otherwise subtract 1 from a negative one and add 1 to any other.
 * How do I move an integer to the adjacent {OP} number on the side away from zero (upward for 0), unless it is {OP} already?
 *
 * @T int32_t int64_t
 * @OP == "even" "EVEN"
 * @OP != "odd" "ODD"
 * @name round_to_parity next_parity
 * @range x -1000 1000
 */
T round_to_parity(T x) {
    if (x % 2 OP 0) return x;
    return x < 0 ? x - 1 : x + 1;
}

/**
 * What is the monthly payment for a loan, given the amount, the annual rate in percent and the years?
 * Calculate the monthly mortgage payment from principal, yearly interest rate in percent and years.
 * Given loan amount, annual interest in percent and term in years, return the monthly instalment.
 * Write a function for the monthly payment of a home loan, given the amount, the interest in percent a year and the term in years.
 * Write a mortgage calculator that returns the monthly payment from the principal, the annual rate in percent and the years.
 * What is the monthly EMI of a loan, given the principal, the annual rate in percent and the years?
 * How much do I pay back every month for a loan with an annual interest rate in percent and a term in years?
 * Calculate the monthly annuity of a loan from the amount, the yearly percentage and the number of years.
 * Compute the monthly instalment of a loan from its amount, the yearly rate in percent and the years.
 * How do you calculate a mortgage payment (principal, annual rate in percent, years)?
 * Return the monthly payment of a loan with an annual rate in percent and a term in years.
 * Write a function for a mortgage payment: principal, yearly interest in percent, years; return the monthly payment.
 * Given loan amount, annual percentage rate and years, return the equal monthly instalment.
 * Implement the EMI formula with an annual rate in percent and the term in years.
 * monthly payment of a home loan: amount, percent a year, years
 *
 * @T double float
 * @name monthly_payment mortgage_payment emi pmt
 * @range amount 100 100000
 * @range rate 1 12
 * @range years 1 30
 */
T monthly_payment(T amount, T rate, int32_t years) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * Calculate the monthly loan payment when the yearly rate is a decimal and the term is in years.
 * What is the monthly mortgage payment on an amount if the yearly rate is a number like 0.05 and the term is in years?
 * How much is the monthly payment of a loan over n years if the rate is written as 0.04 for 4 percent a year?
 * Write a function for the monthly mortgage payment: amount, annual rate as a decimal such as 0.06, years.
 * Return the monthly instalment from the principal, the annual rate between 0 and 1 and the years.
 * Return amount * i / (1 - (1 + i)^-months) with i = rate / 12 and months = 12 * years.
 * Compute the monthly instalment of a loan from its amount, the yearly rate as a decimal such as 0.05 and the years.
 * Write a function to compute the monthly payment of a loan with the annual rate as a fraction and the term in years.
 * Calculate the monthly payment of a loan from the principal, the annual rate as a decimal (0.05 = 5 %) and the years.
 * How do I calculate a monthly mortgage payment if the yearly rate is a decimal such as 0.04 (amount, rate, years)?
 * Given the loan amount, the annual interest rate as a fraction and the term in years, return the monthly payment.
 * How do I compute monthly mortgage payments from the principal, a yearly rate given as 0.06 rather than 6, and the years, with a twelfth of the rate charged each month?
 *
 * @T double float
 * @name monthly_payment_decimal pmt_decimal
 * @range amount 100 100000
 * @range rate 0.01 0.12
 * @range years 1 30
 */
T monthly_payment_decimal(T amount, T rate, int32_t years) {
    T i = rate / 12, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * Calculate the monthly payment of a loan at a yearly percentage whose term is given in months.
 * What is the monthly EMI, given the principal, the annual rate in percent and the months?
 * Return the monthly installment of a loan for a yearly percentage and a number of months.
 * How much is the monthly payment of a car loan with an annual rate in percent and a term in months?
 * Write a loan calculator that returns the monthly payment for an amount at a yearly interest in percent over a number of months.
 * Write a function for the EMI of a loan, where the rate is in percent a year and the time in months.
 * What is the monthly payment of a loan, for example over 36 months at 5 percent a year?
 * Compute the monthly instalment of a loan from its amount, the yearly rate in percent and the number of months.
 * How is a car loan payment computed from the amount, the annual rate in percent and the months?
 * Find the monthly payment for a loan repaid over n months at an annual rate in percent.
 * Calculate the monthly loan payment from the principal, the annual rate in percent and the number of months.
 * Given the loan amount, the yearly interest rate in percent and the term in months, return the monthly payment.
 *
 * @T double
 * @name payment_over_months emi_months
 * @range amount 100 100000
 * @range rate 1 12
 * @range months 1 60
 */
T payment_over_months(T amount, T rate, int32_t months) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < months; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1);
}

/**
 * Calculate the total interest of a loan paid off in equal monthly payments at a yearly percentage over a number of years.
 * How much interest do I pay in total if I pay back a loan monthly, with an annual rate in percent and a term in years?
 * Write a function for the total interest of a loan paid monthly, from its amount, yearly percentage and years.
 * How much does a bank earn with a mortgage that is paid in equal monthly sums at a yearly percentage for a number of years?
 * Return the total interest of monthly loan payments, given the principal, the annual percent and the term in years.
 * Compute the interest paid altogether on a loan in equal monthly instalments, given amount, yearly percent rate and years.
 * How much interest will I pay over the life of a mortgage with equal monthly payments (amount, yearly percent, years)?
 * What is the total interest on a loan paid monthly (amount, yearly percent, years)?
 * Calculate the total interest paid on a loan with monthly payments: amount, annual rate in percent, years.
 * Given the principal, the annual interest rate in percent and the years, return the total interest of a loan repaid monthly.
 * How do I calculate the total interest of a mortgage paid off in equal monthly payments (amount, percent a year, years)?
 * Return the total amount paid back on a monthly loan minus the principal (amount, yearly percent, years).
 *
 * @T double float
 * @name total_loan_interest interest_over_loan
 * @range amount 100 100000
 * @range rate 1 12
 * @range years 1 30
 */
T total_loan_interest(T amount, T rate, int32_t years) {
    T i = rate / 1200, growth = 1;
    for (int32_t m = 0; m < 12 * years; m++) growth *= 1 + i;
    return amount * i * growth / (growth - 1) * 12 * years - amount;
}

/**
 * What is the present value of an amount due in a number of years, at a rate in percent?
 * Discount a future amount to today at a yearly percentage over some years.
 * Calculate the present value of a single payment: amount / (1 + rate/100)^years.
 * Given a future sum, a yearly rate in percent and the years until then, return what it is worth now.
 * Write a function for the present value of an amount due in some years, the yearly rate being in percent.
 * How much must I put aside today to have a given amount, at a yearly percentage, after a number of years?
 * Discount an amount by compound interest at a rate in percent over a number of years.
 * What is an amount due in some years worth today at a yearly percentage, such as 1000 in 5 years at 4 %?
 * Compute what an amount due in some years is worth today at a yearly rate in percent.
 * How do I discount a future sum to today with a yearly rate in percent?
 * How do I calculate the present value of an amount due in the future (amount, rate in percent, years)?
 * Return the present value of an amount due after some years, discounted once a year at a rate in percent: amount, rate, years.
 *
 * @T double float
 * @name present_value discount_to_today
 * @range amount 0 10000
 * @range rate 0 15
 * @range years 0 30
 */
T present_value(T amount, T rate, int32_t years) {
    for (int32_t i = 0; i < years; i++) amount /= 1 + rate / 100;
    return amount;
}

/**
 * Calculate the present value of an amount with a decimal yearly rate, after a number of years.
 * Discount an amount to today, given the amount, a rate such as 0.05 and the years.
 * Return amount / (1 + rate)^years for a whole number of years.
 * What is a sum worth now at a yearly rate such as 0.03 if it is due in a number of years?
 * Write a function for the present value of an amount due after some years, the yearly rate being a fraction.
 * Return the discounted value of an amount, with the yearly interest rate as a decimal number, over a number of years.
 * What is an amount worth now at a decimal discount rate if it is due in a number of years?
 * Compute what an amount due in some years is worth today at a yearly rate given as a decimal such as 0.05.
 * How do I discount a future amount when the yearly rate is a fraction?
 * Write a function that returns the present value of a future amount, with the yearly rate as a fraction.
 * Calculate the present value of a future amount: amount, annual discount rate as a decimal (0.05 = 5 %), years.
 * How do I compute the present value of a future payment if the yearly rate is given as a decimal such as 0.05?
 *
 * @T double float
 * @name present_value_decimal discount_decimal
 * @range amount 0 10000
 * @range rate 0 0.15
 * @range years 0 30
 */
T present_value_decimal(T amount, T rate, int32_t years) {
    for (int32_t i = 0; i < years; i++) amount /= 1 + rate;
    return amount;
}

/**
 * What are n equal yearly payments, the first one year from now, worth today at a rate in percent?
 * Compute the present value of an annuity of equal payments at the end of each of n years at a percent rate.
 * PV of an ordinary annuity of n equal payments with the rate in percent per period
 * Given payment, interest rate in percent and number of payments at period ends, return their present value.
 * Write a function for the present value of a payment made n times at period ends, the rate being in percent.
 * How large a loan can be paid off with {n} payments of this size at period ends at some percent each period?
 * Return the sum of payment / (1 + rate/100)^k for k from 1 to n.
 * Compute today's value of n equal yearly payments, the first a year from now, at a rate in percent.
 * How do I compute what n annual payments at the end of each year are worth today (rate in percent)?
 * Find the present value of an annuity with the rate in percent and payments at the end of each period.
 * Calculate the present value of an annuity: payment per period, rate in percent per period, number of payments (at period ends).
 * How much is a series of n equal payments at the end of each year worth today, at a given rate in percent?
 *
 * @T double float
 * @name annuity_present_value pv
 * @range payment 0 1000
 * @range rate 0 12
 * @range n 0 30
 */
T annuity_present_value(T payment, T rate, int32_t n) {
    T value = 0, factor = 1;
    for (int32_t k = 0; k < n; k++) {
        factor /= 1 + rate / 100;
        value += payment * factor;
    }
    return value;
}

/**
 * What is the balance after {n} equal deposits, each made at the end of a period, at a rate in percent per period?
 * Compute the future value of an ordinary annuity, the same payment for n periods at a percent rate.
 * FV of n equal deposits at the end of each period, with the rate in percent
 * Given deposit at each period end, interest rate in percent and number of periods, return the final balance.
 * Write a function for the final balance of regular savings, the same deposit at the end of n periods at some percent.
 * How much do I have after paying in the same amount at the end of each of n years, with interest in percent?
 * What is the final value of n deposits at period ends with compound interest in percent?
 * Compute what n equal yearly deposits, each at the year's end, amount to at a rate in percent.
 * How do I compute savings from regular end-of-year deposits (rate in %)?
 * Find the future value of an annuity with the rate in percent and payments at the end of each period.
 * Calculate the future value of an annuity: payment at the end of each period, rate in percent per period, number of periods.
 * How much money do I have after n equal deposits, each at the end of a year, at a given interest rate in percent?
 *
 * @T double
 * @name annuity_future_value fv
 * @range payment 0 1000
 * @range rate 0 12
 * @range n 0 30
 */
T annuity_future_value(T payment, T rate, int32_t n) {
    T balance = 0;
    for (int32_t k = 0; k < n; k++) balance = balance * (1 + rate / 100) + payment;
    return balance;
}

/**
 * Calculate the final balance of n equal deposits at period ends, with the rate as a decimal.
 * What is the future value of an ordinary annuity, given the payment, a rate per period such as 0.05 and n?
 * FV of n deposits at period ends with a decimal rate
 * What do n equal deposits at period ends grow to at a rate such as 0.04?
 * Write a function for the future value of n regular savings at period ends; the rate is a fraction.
 * Return the final balance of a savings plan with n payments at period ends and the rate as a fraction.
 * How much will I have after n deposits at the end of each year, where a rate of 0.05 means five percent?
 * Compute what n equal deposits, each at the end of a period, amount to at a rate per period given as a decimal.
 * What do n deposits at the end of each period grow to when the rate is a fraction such as 0.03?
 * Find the future value of an annuity with the rate as a fraction and payments at the end of each period.
 * Calculate the future value of an annuity: payment at the end of each period, rate per period as a decimal, number of periods.
 * How much do n equal deposits at the end of each period grow to, if the rate is a decimal such as 0.05?
 *
 * @T double float
 * @name savings_decimal fv_decimal
 * @range payment 0 1000
 * @range rate 0 0.12
 * @range n 0 30
 */
T savings_decimal(T payment, T rate, int32_t n) {
    T balance = 0;
    for (int32_t k = 0; k < n; k++) balance = balance * (1 + rate) + payment;
    return balance;
}

/**
 * What is the compound annual growth rate in percent from a start value to an end value over a number of years?
 * Calculate the CAGR of an investment in percent from start value, end value and years.
 * Given start value, end value and number of years, return the compound yearly growth in percent.
 * Write a function for the compound annual growth in percent that leads from a start to an end value in some years.
 * By how many percent a year, compounded, did a value grow from its start to its end over a number of years?
 * How do I calculate the CAGR as a percentage from the first value, the last value and the years?
 * Write a function to get the CAGR in percent from the start value, the end value and the years.
 * Calculate the compound annual growth rate in percent: start value, end value, number of years.
 * How do I calculate the CAGR in percent from the start value, the end value and the years?
 * Given the initial value, the final value and the number of years, return the annual growth rate in percent, compounded.
 * Return ((end / start)^(1 / years) - 1) * 100, the CAGR in percent.
 * Write a function that returns the CAGR in percent: start value, end value, years.
 * Given start, end and years, return ((end / start)^(1/years) - 1) * 100.
 * Implement compound annual growth rate as a percentage from start value, end value and years.
 *
 * @name cagr annual_growth_rate
 * @range start 1 1000
 * @range end 1 2000
 * @range years 1 20
 */
double cagr(double start, double end, double years) {
    return (__builtin_pow(end / start, 1 / years) - 1) * 100;
}

/**
 * Return the CAGR as a fraction from the start value, the end value and the years.
 * Calculate the compound annual growth rate of start, end and years, as 0.05 for 5 percent.
 * What is the average compound growth per year, as a decimal, from a start value to an end value over a number of years?
 * Write a function for the CAGR of start and end over years, as a decimal number such as 0.07.
 * What yearly compound rate, as a decimal, turns a start value into an end value in a given number of years?
 * Find the yearly compound return from start to end over a number of years, where 0.1 means ten percent.
 * Write a function to get the CAGR as a fraction from the start value, the end value and the years.
 * Calculate the compound annual growth rate as a decimal (0.07 for 7 %): start value, end value, years.
 * How do I calculate the CAGR as a fraction from the start value, the end value and the number of years?
 * Return (end / start)^(1 / years) - 1, given start, end and years.
 * How fast did an investment grow per year, compounded yearly and as a decimal fraction (0.05 for 5%), given start value, end value and years?
 * My savings went from a start value to an end value in some years (given in this order); what is the annualized compound return, 0.05 meaning 5%?
 *
 * @name cagr_fraction growth_rate_per_year
 * @range start 1 1000
 * @range end 1 2000
 * @range years 1 20
 */
double cagr_fraction(double start, double end, double years) { return __builtin_pow(end / start, 1 / years) - 1; }

/**
 * What is the return on an investment of {cost} that is now worth {value}, in percent?
 * Calculate the ROI in percent from cost and value.
 * Given what was paid in and what came out, return the gain in percent of what was paid in.
 * Write a function for the return on investment in percent: cost, value.
 * What is the gain as a percentage of the invested amount, given the amount invested and the present value?
 * Return the percentage return on an investment, with the cost first and the current value second.
 * Calculate the percent gain or loss of an asset from its cost and its value.
 * Compute the profit of an investment in percent of its cost, given the cost and then the value.
 * How is the ROI in percent calculated from the cost and the current value?
 * Write a function that returns the ROI as a percentage, given the cost and the value.
 * Given the cost of an investment and its current value, return the ROI in percent.
 * Write a function that returns the ROI in percent: cost first, value second.
 * Given the cost of an investment and its value now, return (value - cost) / cost * 100.
 * Implement return on investment in percent: cost, then value.
 *
 * @T double float
 * @name roi return_on_investment
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi(T cost, T value) { return (value - cost) / cost * 100; }

/**
 * Return the ROI as a fraction of the cost, given the cost and the value.
 * Calculate the return on investment from cost and value, with 0.2 for 20 percent.
 * What is the profit relative to the cost, as a decimal, given the cost and the value?
 * Write a function for the ROI of cost and value as a decimal number such as 0.25.
 * Compute the relative gain on the cost as a fraction, with the cost first and the value second.
 * Compute the profit of an investment as a decimal share of its cost, given the cost and then the value.
 * How do I calculate the ROI as a decimal from the cost and the value?
 * Find the ROI of an investment as a fraction, from its cost and its value.
 * Calculate the return on investment as a decimal, (value - cost) / cost, with the cost first.
 * Given cost and value, return the ROI as a fraction, e.g. 0.25 for a 25 percent gain.
 * What is the ROI as a decimal number, given the cost and the current value?
 * I bought something at a cost (first argument) and it is worth a value now (second); what is my gain as a decimal fraction of the cost?
 *
 * @T double float
 * @name roi_fraction relative_return
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi_fraction(T cost, T value) { return (value - cost) / cost; }

/**
 * What is the effective yearly rate in percent of a nominal rate in percent that is compounded {n} times a year?
 * Convert a nominal interest rate and its compoundings per year to the effective annual rate, both rates in percent.
 * Given the nominal rate in percent and the compoundings per year, return the effective rate in percent.
 * Write a function for the annual percentage yield, in percent, from nominal percent and compoundings per year.
 * Return ((1 + rate / (100 n))^n - 1) * 100.
 * What is the APY in percent, given the APR in percent and the number of compounding periods a year?
 * Compute the effective yearly rate of a nominal one credited n times a year, both in percent.
 * How do I convert APR to APY with n compounding periods, both in percent?
 * Find the effective annual rate in percent for a nominal rate in percent compounded n times a year.
 * Calculate the effective annual rate in percent from the nominal rate in percent and the compounding periods per year.
 * How do I calculate APY from APR (both in percent) and the number of compounding periods per year?
 * Given the nominal rate in percent and the number of compounding periods, return the effective annual rate in percent.
 *
 * @T double float
 * @name effective_rate annual_percentage_yield
 * @range rate 0 20
 * @range n 1 12
 */
T effective_rate(T rate, int32_t n) {
    T growth = 1;
    for (int32_t i = 0; i < n; i++) growth *= 1 + rate / 100 / n;
    return (growth - 1) * 100;
}

/**
 * What is the yearly straight-line depreciation of an asset with a given cost, salvage value and life?
 * Calculate straight-line depreciation per year from cost, salvage value and life.
 * SLN, the straight-line depreciation (cost - salvage) / life
 * Given purchase price, residual value and useful life, return the straight-line depreciation of one period.
 * Write a function for straight-line depreciation a year, given cost, salvage value and life.
 * Compute the yearly loss in value from cost, residual value and years of use if it is equal each year.
 * How is straight-line depreciation calculated from cost, salvage value and life?
 * Write the spreadsheet function SLN(cost, salvage, life).
 * Calculate the annual straight-line depreciation: cost, salvage value, useful life in years.
 * How do I calculate straight-line depreciation from cost, salvage value and useful life?
 * Given cost, salvage value and useful life, return the depreciation per year (straight-line).
 * Divide the cost minus the salvage value by the useful life.
 *
 * @T double float
 * @name straight_line_depreciation sln
 * @range cost 100 10000
 * @range salvage 0 100
 * @range life 1 20
 */
T straight_line_depreciation(T cost, T salvage, T life) { return (cost - salvage) / life; }

/**
 * How much is written off in a given year by the sum-of-the-years'-digits method (cost, salvage, life, year)?
 * Calculate sum-of-years'-digits depreciation for one year, from cost, salvage value and life; the first year is 1.
 * Return the SYD depreciation (cost - salvage) * (life - year + 1) * 2 / (life * (life + 1)).
 * Given cost, salvage value, useful life and the year from 1, return that year's sum-of-years'-digits depreciation.
 * Write a function for sum-of-digits depreciation of a cost down to a scrap value over a life, in a year counted from 1.
 * How much is written off in a given year under SYD, given cost, salvage, life and year?
 * Compute the loss in value of a given year by the sum-of-the-years'-digits method from cost, residual value, years of use and year.
 * How does sum of years' digits depreciation work in code (cost, salvage, life, year from 1)?
 * Write the spreadsheet function SYD(cost, salvage, life, year).
 * Calculate sum-of-years-digits depreciation: cost, salvage value, life in years, year (starting from 1).
 * Given cost, salvage, life and year, return the depreciation of that year by the sum-of-the-years'-digits method.
 * How much is an asset depreciated in a given year with the SYD method (cost, salvage, life, year from 1)?
 *
 * @T double float
 * @name sum_of_years_depreciation syd
 * @range cost 100 10000
 * @range salvage 0 100
 * @range life 5 20
 * @range year 1 5
 */
T sum_of_years_depreciation(T cost, T salvage, T life, T year) {
    return (cost - salvage) * (life - year + 1) * 2 / (life * (life + 1));
}

/**
 * What is an item worth after a number of years if it loses a fixed percentage of its value each year (cost, percent, years)?
 * Calculate what is left of a cost that loses a percentage of its value each year for some years.
 * Calculate the declining balance, cost * (1 - percent/100)^years.
 * Given price, yearly loss in percent of the current value and age in years, return the remaining value.
 * Write a function for what a car is worth if its price drops by the same percentage every year for some years.
 * A car loses the same percentage of its value each year; what is it worth after a number of years?
 * Compute what remains of a cost that loses a percentage of its current value every year, after a number of years.
 * Write a function for the declining balance value of an asset: cost, percent lost per year, years.
 * Calculate the value of an asset that loses a percentage of its value each year: cost, percent, years.
 * How do I calculate the depreciated value with the declining balance method (cost, percent per year, years)?
 * Given the price, the yearly depreciation in percent and the years, return the remaining value (compounded).
 * How do I compute the declining balance value of an asset after n years, given cost, percent of the current value lost each year, and n?
 *
 * @T double float
 * @name declining_value depreciated_value value_after_years
 * @range cost 0 10000
 * @range percent 0 60
 * @range years 0 20
 */
T declining_value(T cost, T percent, int32_t years) {
    for (int32_t i = 0; i < years; i++) cost -= cost * percent / 100;
    return cost;
}

/**
 * After how many of the {n} yearly returns in {flows} is an investment of {cost} earned back? 0 if it cost nothing, -1 if never.
 * Find the payback period: the first year, from 1, in which the cumulative cash flows reach the cost, or -1; 0 for no cost.
 * Return the amortization time in years from an array of yearly savings and the cost, -1 if not reached, 0 for no cost.
 * In which year (from 1) have the yearly returns paid back the cost? Return 0 if the cost is not positive, -1 if they never do.
 * How many periods until cumulative cash flow covers the cost (-1 = never, 0 = nothing to cover)?
 * Write a function for the payback period in years that returns -1 if the cost is never recovered and 0 if there is no cost.
 * Calculate the payback period: the number of years until the cash flows cover the cost, -1 if never, 0 if the cost is not positive.
 * Given yearly cash flows and an initial cost, return after how many years the cost is recovered (-1 if never, 0 if cost <= 0).
 * Compute the payback period of an investment in whole years from the yearly flows and the cost: 0 for a cost of 0 or less, -1 if the flows never cover it.
 * Given the yearly cash flows and the cost, how many flows, taken in order, does it take until their sum is at least the cost? Return 0 for a cost of 0 or less and -1 if they are not enough.
 * Write a function for the break-even year of an investment, counting from 1: the first year in which the summed flows reach or exceed the cost, -1 for no such year, 0 if the cost is not above 0.
 * How many years until my solar panels have paid for themselves, given an array of yearly savings and the cost, with 0 if they cost nothing and -1 for never?
 *
 * @T int32_t int64_t double
 * @array flows n
 * @name payback_period years_to_break_even
 * @range n 0 8
 * @range flows 0 100
 * @range cost 0 400
 */
int32_t payback_period(const T *flows, int32_t n, T cost) {
    if (cost <= 0) return 0;
    for (int32_t i = 0; i < n; i++) {
        cost -= flows[i];
        if (cost <= 0) return i + 1;
    }
    return -1;
}

/**
 * Calculate the break-even point in pieces, not rounded, from the fixed costs, the price and the unit cost.
 * What is the break-even quantity as a real number, given the fixed costs, the price and the cost of a unit?
 * Divide the fixed costs by the margin per piece (price minus unit cost).
 * Return fixed / (price - cost).
 * Write a function for the break-even quantity of a product with fixed costs, a unit price and a unit cost.
 * Compute how many units must be sold to cover fixed costs, given these, the price and the cost per unit (not rounded).
 * How do I find the break-even point in units from fixed costs, price and unit cost?
 * Find the number of units at which revenue equals fixed costs plus unit costs (fixed costs, price, unit cost).
 * Calculate the break-even quantity: fixed costs divided by price minus unit cost.
 * Given fixed costs, price per unit and variable cost per unit, return the break-even point in units.
 * My stall has fixed costs, a selling price and a cost per piece, given in this order; at how many pieces, fractions allowed, do I break even?
 * unrounded break-even volume (fixed costs over unit contribution margin) from fixed costs, unit price and variable unit cost
 *
 * @T double float
 * @name break_even_units break_even_point
 * @range fixed 0 10000
 * @range price 50 100
 * @range cost 1 40
 */
T break_even_units(T fixed, T price, T cost) { return fixed / (price - cost); }

/**
 * In how many years does money double at a rate in percent, by the rule of 72?
 * Apply the rule of 72 to an interest rate in percent: years to double.
 * Return 72 / rate, the rule of 72 for a rate in percent.
 * Estimate the doubling time of an investment as 72 over its yearly percentage.
 * Write a function for the rule-of-72 doubling time from a yearly rate in percent.
 * What is the approximate number of years until capital has doubled at a percent rate, by the rule of 72?
 * Divide 72 by a yearly interest rate in percent to estimate the doubling time.
 * How many years does it take for money to double, estimated as 72 over the percentage rate?
 * Given an interest rate in percent, estimate with the rule of 72 how many years money takes to double.
 * How do I apply the rule of 72 to a yearly interest rate in percent?
 * rule of 72
 * Use the rule of 72 to estimate how many years it takes to double money at a given rate in percent.
 *
 * @T double float
 * @name rule_of_72 doubling_time_estimate
 * @range rate 1 20
 */
T rule_of_72(T rate) { return 72 / rate; }

/**
 * Calculate the exact doubling time of money in years at a yearly percentage.
 * How many years, not rounded, until money doubles with compound interest at a rate in percent?
 * Return ln 2 / ln(1 + rate / 100) for a rate in percent.
 * How many years does it take to double my savings, exactly, at this percentage compounded yearly?
 * Compute the doubling time in years at a yearly percentage with logarithms.
 * What is the precise time in years until an investment is worth twice as much, with the yearly growth in percent?
 * Find the exact time to double at constant growth, given in percent per period.
 * How many years does it take for prices to double at a yearly inflation rate in percent? Return the exact value.
 * Compute exactly how many years money takes to double at a yearly rate in percent.
 * How do I get the exact doubling period with compound interest at a rate in percent?
 * Write a function for the doubling time at a yearly rate in percent, using the log formula.
 * Calculate the exact number of years for an investment to double at a yearly interest rate in percent.
 *
 * @name exact_doubling_time years_to_double
 * @range rate 1 20
 */
double exact_doubling_time(double rate) { return __builtin_log(2) / __builtin_log(1 + rate / 100); }

/**
 * Return the rank of {x} among the {n} values in {a}: 1 plus the number of {OP} values.
 * RANK of a value among an array in {OP:2} order
 * What place does a score take in a list, the {OP:3} being first and ties sharing the better place?
 * Do a competition ranking with the {OP:3} value first: return the rank of one value within an array.
 * Write a function that ranks a number within an array, rank 1 for the {OP:3}, equal ones sharing the better rank.
 * Given all results and one result, return its position, {OP:3} first, ties sharing the better place.
 * How many array values are {OP} than x? Return that number plus one, the rank.
 * Determine the rank of {x} in an array: one plus the number of elements that are {OP}.
 * How do I find a value's rank in an unsorted array when the {OP:3} has rank 1?
 * Find the rank of a value in an array, where the {OP:3} value has rank 1.
 * Return 1 plus the number of array elements that are {OP} than x.
 * Write a function that returns the rank of x in an array, {OP:2} order: 1 + the number of {OP} elements.
 * Given scores and one score, return its place, 1 for the {OP:3}, ties sharing the better place.
 * Implement RANK: count the elements {OP} than x and add 1 ({OP:2}).
 * position of a number when the list is ranked with the {OP:3} entry as number one, ties sharing the better rank
 *
 * @T int32_t int64_t double
 * @OP > "greater" "descending" "largest"
 * @OP < "smaller" "ascending" "smallest"
 * @array a n
 * @name rank_in_list rank_of_value place
 * @range n 0 8
 * @range a 0 20
 * @range x 0 20
 */
int32_t rank_in_list(const T *a, int32_t n, T x) {
    int32_t rank = 1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) rank++;
    return rank;
}

/**
 * Find the rank of a score among all scores; the highest is 1 and ties share the better rank.
 * What is the place of a score in the ranking of an array, i.e. 1 plus the number of higher scores?
 * What rank does this score have among the n scores, the highest being rank 1?
 * Return the position of a score among all scores, where the highest is 1 and equal scores share the better position.
 * Write a function that returns the rank of a result in an array of results, 1 for the highest.
 * Return one plus the number of scores in the array above a given one.
 * Given all scores and mine, return my rank, the highest score being first.
 * Determine the place of a score in an array, the highest being first and equal scores sharing the better place.
 * How do I compute a player's leaderboard position, 1 plus the number of better scores, from an array of scores and the player's score?
 * Calculate a student's rank in class from all scores and the student's own score (highest = 1).
 * Given an array of scores and one score, return its rank (1 for the highest score).
 * How do I find the rank of a score in an array, where the highest score has rank 1?
 *
 * @T int32_t int64_t double
 * @array scores n
 * @name score_rank rank_of_score
 * @range n 0 8
 * @range scores 0 20
 * @range score 0 20
 */
int32_t score_rank(const T *scores, int32_t n, T score) {
    int32_t rank = 1;
    for (int32_t i = 0; i < n; i++) rank += scores[i] > score;
    return rank;
}

/**
 * Write the rank of each of the {n} values in {a} to {ranks}, 1 for the {OP} one, ties sharing the better rank.
 * Rank all elements of an array into a second one, the {OP} first, ties sharing the better rank.
 * For each score store its place, the {OP} score being in place 1 and equal ones sharing a place (1, 2, 2, 4).
 * Write a function that fills an array with competition ranks ({OP} = 1, equal values share the better rank).
 * Store the places of the scores in a second array; the {OP} comes first and ties share the better place.
 * Compute the standard competition ranking (1, 2, 2, 4) of an array into another, with the {OP} first.
 * Write to a second array the rank of every element, 1 for the {OP}, ties sharing a rank and leaving gaps.
 * Write a function to compute the ranks of all elements, {OP} first, with ties sharing the better rank.
 * Compute the rank of every element of an array; the {OP} has rank 1 and equal elements share the better rank.
 * How do I rank all elements of an array into another array, the {OP} being 1 and ties like 1, 2, 2, 4?
 * How can I write the rank of each element of an array into another one, the {OP} having rank 1, with equal elements sharing a rank and the ranks after them skipped as in 1, 2, 2, 4?
 * Given an array, store in ranks the rank of each element, 1 for the {OP}, with ties sharing the better rank as in 1, 1, 3.
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @array a n
 * @array ranks n
 * @name rank_all competition_ranks
 * @range n 0 8
 * @range a 0 20
 */
void rank_all(const T *a, int32_t n, int32_t *ranks) {
    for (int32_t i = 0; i < n; i++) {
        ranks[i] = 1;
        for (int32_t j = 0; j < n; j++)
            if (a[j] OP a[i]) ranks[i]++;
    }
}

/**
 * {OP:2}: the {k}-th {OP} of the values in {a}; 0 if there are fewer.
 * Write the {OP:2} function of spreadsheets for an array and k, with 0 for an invalid k.
 * Return the {OP} value at rank k (from 1) of a column, or 0 if k is out of range.
 * Get the k-th {OP} number without sorting the array; k out of range gives 0.
 * Which value is in place k (from 1) of an array ordered from the {OP} on? Return 0 if k is out of range.
 * Given scores and k from 1, return the k-th {OP} score, or 0 if there are fewer.
 * Find the kth {OP} element of an array, with k from 1 and duplicates counted; return 0 if there is no such element.
 * How do I get the k-th {OP} array element, 0 for an invalid k?
 * Return the kth {OP} value of an array, 0 if k is out of range.
 * Write a function to find the k-th {OP} element of an array, or 0 if k is out of range.
 * How do I find the kth {OP} element of an unsorted array (0 if there are fewer than k)?
 * What is the k-th {OP} value in the array? k starts at 1; return 0 if it does not exist.
 *
 * @T int32_t int64_t double
 * @OP > "largest" "LARGE"
 * @OP < "smallest" "SMALL"
 * @array a n
 * @name value_at_rank order_statistic
 * @range n 0 8
 * @range a -50 50
 * @range k 0 9
 */
T value_at_rank(const T *a, int64_t n, int32_t k) {
    for (int64_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int64_t j = 0; j < n; j++)
            if (a[j] OP a[i] || (a[j] == a[i] && j < i)) before++;
        if (before == k - 1) return a[i];
    }
    return 0;
}

/**
 * Add up the {k} {OP} of the values in {a}.
 * What is the sum of the k {OP} elements of an array?
 * What do the k {OP} numbers of a list add up to?
 * Total the k {OP} elements of an array; if there are fewer than k, total all of them.
 * Write a function that sums the {OP} k elements without sorting, all if k exceeds the length.
 * Given scores, add only the k {OP} ones, or all if there are fewer.
 * Return the sum of the {OP} k values in an array, or of all values if k is larger than n.
 * How do I sum the {OP} k elements of an array?
 * Write a function to sum the {OP} k values of an unsorted array.
 * Find the sum of the k {OP} numbers in an array.
 * How do I add up the k {OP} values of an array (all of them if there are fewer)?
 * Given an array and k, return the sum of its k {OP} elements.
 * extract the k {OP} items of an unordered list and total them
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @array a n
 * @name sum_of_extremes sum_top_k
 * @range n 0 8
 * @range a -50 50
 * @range k 0 8
 */
T sum_of_extremes(const T *a, int64_t n, int32_t k) {
    T sum = 0;
    for (int64_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int64_t j = 0; j < n; j++)
            if (a[j] OP a[i] || (a[j] == a[i] && j < i)) before++;
        if (before < k) sum += a[i];
    }
    return sum;
}

/**
 * What is the median of the {n} numbers in {a}, which are in no order?
 * Find the median of an unsorted array.
 * MEDIAN: return the middle value, or the mean of the two middle values, of an unsorted array.
 * Write a function that computes the median of an unsorted array without changing it.
 * Return the middle value of an unsorted array, averaging the two middle values for an even count.
 * What is the 50th percentile of an unsorted sample (the mean of the two middle values if n is even)?
 * Write a function that returns the median of an array without modifying it; average the two middle values if n is even.
 * Find the middle value of an unsorted array, or the average of the two middle ones for an even count.
 * How do I calculate the median without changing the array?
 * How do I find the median of an array?
 * Calculate the median of an unsorted array; for an even number of elements average the two middle ones.
 * How do I find the median of an unsorted array without modifying it?
 * Write a function to find the median of an array of unsorted numbers.
 * Given an unsorted array, return its median as a double; average the middle two if n is even.
 * Implement median of an unsorted array, result as a double.
 * Write a program to find the median of n numbers in any order.
 * median of {a}, unsorted
 * middle element after sorting, or the mean of the two middle ones, without changing the array
 * what's the median of these values? They come in any order.
 * median of a list, not sorted beforehand, original kept
 * Calculate the median of an array that is not sorted.
 * Given n values in random order, find the one in the middle by size; two middle ones are averaged.
 * median for even and odd n, input in any order
 * middle value of unordered numeric data as a double, mean of the central two for an even count
 * Find the 50th percentile (second quartile) of unordered data, without changing the array.
 * Write a function for the median of unordered data as a double.
 * middle item of an unsorted list after ordering; mean of both middle items for an even size, as a double
 *
 * @T int32_t int64_t double
 * @array a n
 * @name median unsorted_median find_median
 * @range n 1 8
 * @range a -50 50
 */
static T value_in_order(const T *v, int32_t count, int32_t place) {
    for (int32_t i = 0; i < count; i++) {
        int32_t before = 0;
        for (int32_t j = 0; j < count; j++)
            if (v[j] < v[i] || (v[j] == v[i] && j < i)) before++;
        if (before == place) return v[i];
    }
    return 0;
}

double median(const T *a, int32_t n) {
    double low = value_in_order(a, n, (n - 1) / 2);
    double high = value_in_order(a, n, n / 2);
    return (low + high) / 2;
}

/**
 * Express each of the {n} values in {a} as a percentage of their total, in place, unless the total is 0.
 * Replace every number by its share of the sum in percent, nothing changing if the sum is 0.
 * Convert amounts in place to percentages of their total; a total of 0 leaves them unchanged.
 * Write a function that scales an array in place so that it adds up to 100; a zero sum changes nothing.
 * What percentage of the whole is each entry? Overwrite the entries, unless the whole is 0.
 * Replace every entry of a list by its percentage of the total, doing nothing when the total is 0.
 * How do I convert array entries to percentages of their total in place (no change if the total is 0)?
 * Convert each number in an array to its percent of the total, in place (do nothing if the total is 0).
 * Replace each element of an array by its percentage of the total, in place; if the total is 0, leave the array unchanged.
 * How do I convert an array of numbers to percentages of their sum in place (unchanged if the sum is 0)?
 * Given an array, divide each element by the sum and multiply by 100, in place, unless the sum is 0.
 * Write a function that converts the values of an array to percent of the total, doing nothing if the total is 0.
 * Write a function that turns each element into its percentage of the total, in place; total 0 changes nothing.
 * Given an array, replace each value with value / sum * 100, unless the sum is 0.
 * Implement percent of total for an array in place; leave it alone if the total is 0.
 *
 * @T double float
 * @array a n
 * @name percent_of_total shares_in_percent
 * @range n 0 8
 * @range a 0 100
 */
void percent_of_total(T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total == 0) return;
    for (int32_t i = 0; i < n; i++) a[i] = a[i] / total * 100;
}

/**
 * Divide each of the {n} values in {a} by their sum, in place, unless the sum is 0.
 * Normalize an array in place so that its elements add up to 1; if the sum is zero, leave it unchanged.
 * Scale weights in place to a sum of one, unless they sum to 0.
 * Turn counts in place into a probability distribution; a sum of 0 leaves them unchanged.
 * Write a function that normalizes weights in place to sum 1; if the sum is 0, do nothing.
 * Make the elements of an array sum to one by dividing by their total, if that is not zero.
 * Convert an array of weights in place to fractions of their total, unless the total is 0.
 * Normalize a histogram in place to a sum of 1, leaving an empty one as it is.
 * Divide every element of an array by the total so that they sum to 1; do nothing when the total is 0.
 * Write a function to normalize an array of weights to sum 1 in place, doing nothing if the sum is 0.
 * How do I normalize an array in place so that its sum is 1 (no change if the sum is 0)?
 * How do I scale an array of weights in place so that they sum to one, leaving it untouched if they sum to 0?
 *
 * @T double float
 * @array a n
 * @name normalize_weights normalize_sum
 * @range n 0 8
 * @range a 0 100
 */
void normalize_weights(T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total == 0) return;
    for (int32_t i = 0; i < n; i++) a[i] /= total;
}

/**
 * Add up the squares of the deviations of the {n} values in {a} from their mean.
 * What is the sum of the squared deviations of the array elements from their average?
 * Write the spreadsheet function DEVSQ for an array.
 * Write a function for the total sum of squares of an array around its mean.
 * Return the sum of squared distances of the values to their mean.
 * Compute the sum of squares of the data after subtracting their mean.
 * Calculate the total sum of squares of a sample around its mean.
 * Total the squares of the distances between the elements of an array and their average.
 * How do I compute n times the variance, i.e. the sum of (x - mean)^2?
 * Given an array, calculate the sum of squared deviations from the mean.
 * Write a function that returns the sum of squared differences from the mean.
 * Write a function that returns the sum of (x - mean)^2 over an array.
 * Given an array, return the sum of squared deviations from the average, not divided by n.
 * Implement the sum of squares around the mean.
 *
 * @T double float
 * @array a n
 * @name sum_squared_deviations devsq
 * @range n 0 8
 * @range a -50 50
 */
T sum_squared_deviations(const T *a, int32_t n) {
    T mean = 0, sum = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i] / n;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - mean) * (a[i] - mean);
    return sum;
}

/**
 * Add up the squared differences of {a} and {b} over {n} elements.
 * What is the sum of squared differences between two arrays?
 * Write the spreadsheet function SUMXMY2 for two arrays.
 * Given two lists of equal length, return the sum of (a[i] - b[i])^2.
 * Write a function for the squared Euclidean distance of two vectors.
 * Calculate the sum of squared errors between two arrays of data.
 * Return the residual sum of squares of observations against predictions, in two arrays.
 * Compute the SSE of two arrays, i.e. the sum of the squared differences of their elements.
 * Calculate the squared L2 distance of two arrays.
 * Total the squared differences of two arrays, element by element.
 * How do I get the sum of squared differences of two arrays?
 * Write a function that returns the sum of (a[i] - b[i])^2 over two arrays.
 * Given two equally long arrays, return the sum of squared differences (SSD).
 * Implement squared L2 distance between two vectors, no square root.
 * sum of squared errors between predictions and targets
 * squared euclidean distance of two arrays
 *
 * @T int32_t int64_t double
 * @array a n
 * @array b n
 * @name sum_squared_differences squared_distance_of_arrays sse
 * @range n 0 8
 * @range a -50 50
 * @range b -50 50
 */
T sum_squared_differences(const T *a, const T *b, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

/**
 * What is the correlation of the {n} pairs in {x} and {y}? Return 0 if one of them does not vary.
 * Compute Pearson's correlation coefficient of two arrays; 0 if it is undefined.
 * CORREL of two columns, 0 when a column is constant
 * Given two lists of equal length, return their linear correlation between -1 and 1, or 0 for constant data.
 * Write a function for the Pearson r of paired observations, 0 if either does not vary.
 * Divide the covariance of two arrays by the product of their standard deviations; return 0 if that is 0.
 * Find the linear correlation coefficient of two arrays, or zero if the denominator is zero.
 * Compute the correlation coefficient of two lists, 0 if one of them is constant.
 * How do I calculate CORREL in C (0 if one array is constant)?
 * Return the Pearson correlation of two arrays, 0 if it is undefined.
 * Calculate the Pearson correlation coefficient of two arrays of length n, or 0 if one of them is constant.
 * How do I compute the correlation coefficient of two arrays (0 if a variance is zero)?
 * Write a function that returns the Pearson correlation of two arrays, 0 if one is constant.
 * Given x and y of n points, return the correlation coefficient r, 0 when undefined.
 * Implement Pearson's r for two lists; constant data give 0.
 * correlation coefficient between two arrays, -1 to 1, 0 without variation
 *
 * @T double
 * @array x n
 * @array y n
 * @name correlation pearson correl
 * @range n 0 8
 * @range x -50 50
 * @range y -50 50
 */
T correlation(const T *x, const T *y, int32_t n) {
    T mx = 0, my = 0, sxy = 0, sxx = 0, syy = 0;
    for (int32_t i = 0; i < n; i++) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) {
        sxy += (x[i] - mx) * (y[i] - my);
        sxx += (x[i] - mx) * (x[i] - mx);
        syy += (y[i] - my) * (y[i] - my);
    }
    if (sxx == 0 || syy == 0) return 0;
    return sxy / __builtin_sqrt(sxx * syy);
}

/**
 * Store the percent change from each of the {n} values in {a} to the next one in {out}; the first entry of {out} is 0.
 * Compute period-over-period growth rates in percent into another array, 0 in front.
 * Given monthly sales, write each month's growth in percent over the month before to out, 0 for the first.
 * Write a function that fills an output array with percentage changes from each value to the next, the first being 0.
 * Compute the month-over-month change in percent for a series into a second array, with 0 for the first month.
 * Write the daily returns in percent from prices to out, the first being 0.
 * By how many percent does each element exceed the one before? Store it in a second array, 0 for the first.
 * How do I compute percentage changes of consecutive array values into another array (first one 0)?
 * For every array element store the percent change from the previous element in out; store 0 for the first.
 * Calculate the percentage change of each element from the previous one into out; the first is 0.
 * How do I compute the percent change between consecutive elements of an array into another (first entry 0)?
 * Given an array of prices, store the daily return in percent in out, with 0 for the first day.
 *
 * @T double float
 * @array a n
 * @array out n
 * @name percent_changes growth_rates
 * @range n 0 8
 * @range a 1 100
 */
void percent_changes(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i == 0 ? 0 : (a[i] - a[i - 1]) / a[i - 1] * 100;
}

/**
 * Keep a running balance: starting with {start}, add each of the {n} amounts in {a} and store the balance in {out}.
 * From transactions and an opening balance, fill a column with the account balance after every transaction.
 * Compute the running balance after each of an array of transactions from an opening balance, into another array.
 * Given deposits or withdrawals and an opening balance, write the balance after each one to another array.
 * Write a function that adds each number to a running total that begins at a starting value and stores every new total in a second array.
 * Compute a cumulative sum with an initial value added to every entry, written to another array.
 * Write to a second array the balance after each transaction of an account with a given opening balance.
 * How do I make a running balance column, one entry per amount, from an array of amounts and an opening balance?
 * Given an opening balance and an array of deposits and withdrawals, store each new balance in out.
 * Calculate the account balance after each transaction, given the transactions and the opening balance, into out.
 * How do I compute a running balance with an opening balance into another array, one value after each amount?
 * Given an array of amounts and a starting balance, store the balance after each amount in out.
 * Write a function that writes running totals to out, one after each amount, starting from a given balance.
 * Given amounts and a start value, set out[i] = start + a[0] + ... + a[i].
 * Implement a running balance (after each amount): amounts, n, opening balance, output array.
 * cumulative sum on top of an initial value, into a second array of the same length
 *
 * @T int32_t int64_t double
 * @array a n
 * @array out n
 * @name running_balance account_balances
 * @range start -100 1000
 * @range n 0 8
 * @range a -100 100
 */
void running_balance(const T *a, int32_t n, T start, T *out) {
    for (int32_t i = 0; i < n; i++) {
        start += a[i];
        out[i] = start;
    }
}

/**
 * Average the {n} scores in {a} after dropping the lowest one.
 * Compute the average of the grades without the single worst score.
 * What is the mean of an array with the lowest value dropped?
 * Given at least two scores, leave out the smallest once and average the rest.
 * Write a function that drops the lowest quiz grade once before averaging the others.
 * Return (sum - minimum) / (n - 1) of an array.
 * Average all elements of an array except one smallest.
 * Compute a homework grade: the average of the marks with the lowest one dropped.
 * Calculate the mean of the scores except the single worst one, for n of at least 2.
 * Return the average of all grades in an array except the smallest one.
 * Average an array of marks, leaving out the lowest one.
 * How do I drop the lowest grade before taking the mean?
 * Write a function that returns the average of an array without its smallest element (dropped once).
 * Given at least two scores, drop the lowest one and return the mean of the others.
 * Implement the average with the lowest grade dropped.
 * average of the marks without the worst one, at least two marks
 * Write a function to find the average of given marks without the lowest mark; there are at least two.
 *
 * @T double float
 * @array a n
 * @name average_drop_lowest drop_lowest
 * @range n 2 8
 * @range a 0 100
 */
T average_drop_lowest(const T *a, int32_t n) {
    T sum = a[0], lowest = a[0];
    for (int32_t i = 1; i < n; i++) {
        sum += a[i];
        if (a[i] < lowest) lowest = a[i];
    }
    return (sum - lowest) / (n - 1);
}

/**
 * Is the test passed with this score, if at least {K} points are needed?
 * Check whether a grade is at least {K}.
 * Pass or fail? Return true for a score of at least {K}.
 * Return true if the mark is {K} or better.
 * Write a function that tells if a student passed with this score, {K} being the lowest passing grade.
 * With a pass mark of {K}, did a student with this score pass?
 * Given a score, decide pass (true) or fail (false); {K} or more is a pass.
 * Did I pass the exam with this score? I need {K} or more.
 * Check whether a score is enough to pass, the pass mark being {K}.
 * How do I test for a pass with {K} points or more?
 * Has a test been passed, i.e. is the score {K} or higher?
 * Return true if the score is at least {K}.
 *
 * @T int32_t int64_t double
 * @K 40 50 60 65 70
 * @name has_passed is_pass
 * @range score 0 100
 */
_Bool has_passed(T score) { return score >= K; }

/**
 * Decide pass or fail by the score; 50 points are enough.
 * Did the student pass with at least 50 points?
 * Has the student passed the exam with this score, 50 being enough?
 * Is this mark a pass, i.e. 50 or more?
 * Return true if passed and false if failed, where a score of 50 already passes.
 * Write a function that decides whether an exam was passed with 50 points or more.
 * Is the grade good enough to pass, if at least 50 is needed?
 * Did I pass with this mark, 50 or more being a pass?
 * Is the score >= 50?
 * Check whether a score reaches at least 50.
 * Write a function that returns true if a score is 50 or more.
 * Given a mark, return true for pass (>= 50) and false for fail.
 * Implement pass or fail with pass mark 50, inclusive.
 *
 * @T int32_t double
 * @name passed is_passing
 * @range score 0 100
 */
_Bool passed(T score) { return score >= 50; }

/**
 * Add {bonus} points to each of the {n} scores in {a}, but never above {K}, in place.
 * Curve all grades in place by a bonus, each grade being capped at {K}.
 * Curve grades in place: add the bonus points to each one, with a limit of {K} for a grade.
 * Given test scores and extra points, raise every score in place, {K} being the maximum.
 * Write a function that adds a bonus to all scores of an array, none ending above {K}.
 * Raise all marks in an array by the same number of points, each mark capped at {K}.
 * Increase all array elements in place by a number, with {K} as the maximum.
 * Add a bonus to every mark in an array, with none exceeding {K} afterwards.
 * Write a function that adds a bonus to each array element but at most up to {K}.
 * Add a bonus to every score in an array, limiting each score to {K}.
 * How do I add bonus points to all elements of an array without exceeding {K}?
 * How do I curve all test scores of an array in place by the same bonus, cutting any result above {K} down to {K}?
 *
 * @T int32_t int64_t double
 * @K 100 20 50 10
 * @array a n
 * @name curve_grades add_bonus
 * @range n 0 8
 * @range a 0 100
 * @range bonus 0 20
 */
void curve_grades(T *a, int32_t n, T bonus) {
    for (int32_t i = 0; i < n; i++) {
        a[i] += bonus;
        if (a[i] > K) a[i] = K;
    }
}

/**
 * Add bonus points to all grades in an array in place, but only up to 100.
 * Curve the grades in an array by a bonus, at most 100 each.
 * Raise every score in an array by the bonus points, with nobody above 100.
 * Give all students in an array the extra points, with nobody getting more than 100.
 * Write a function that curves test scores in place by a bonus, capped at 100.
 * How do I add extra credit to each score in place without going above 100?
 * Add a bonus to every score in an array, none exceeding 100 afterwards.
 * How can I curve grades by a bonus without going over 100?
 * For each score in an array, add the bonus and cap the result at 100.
 * Add a bonus to every score in an array in place, with a maximum of 100 per score.
 * Given an array of scores and a bonus, add the bonus to each score, but cap the scores at 100.
 * Write a function that gives every student bonus points, limited to 100 points each.
 *
 * @T int32_t double
 * @array scores n
 * @name curve_scores add_extra_credit
 * @range n 0 8
 * @range scores 0 100
 * @range bonus 0 20
 */
void curve_scores(T *scores, int32_t n, T bonus) {
    for (int32_t i = 0; i < n; i++) {
        scores[i] += bonus;
        if (scores[i] > 100) scores[i] = 100;
    }
}

/**
 * What final grade gives {first} at {K} percent and {second} at the remaining percent?
 * Weight the first mark with {K} percent and the second with the rest.
 * Calculate the weighted grade of two parts, with {K} percent for the first and the rest for the second.
 * Given a homework mark and an exam mark, homework counting {K} percent, return the final mark.
 * Write a function that combines two scores with weights of {K} percent and the remainder.
 * The coursework counts {K} percent and the exam the rest; what is my grade?
 * Return ({K} * a + (100 - {K}) * b) / 100 for marks a and b.
 * Combine two marks so that the first counts {K} percent and the second the rest.
 * How do I weight two exams, {K}% the first and the remainder the second?
 * Write a grade calculator where the first mark counts {K}% and the second the rest.
 * Calculate the final grade from two scores, where the first counts {K} percent and the second the rest.
 * Given two scores, return their weighted average with {K}% for the first and the remaining percentage for the second.
 *
 * @T double float
 * @K 20 25 30 40 60 70
 * @name weighted_grade final_grade
 * @range first 0 100
 * @range second 0 100
 */
T weighted_grade(T first, T second) { return (K * first + (100 - K) * second) / 100; }

/**
 * Calculate the final grade from homework, midterm and exam scores that count {OP}.
 * How good is my grade if homework, midterm and final count {OP}?
 * Write a function for a final grade of three scores with the weights {OP}.
 * Combine three marks in order with weights of {OP}.
 * Combine three marks that count {OP} in this order.
 * How do I get the final grade from three parts worth {OP}?
 * Calculate the final grade from three scores weighted {OP}.
 * Given homework, midterm and final scores, compute the weighted grade with weights of {OP}.
 * How do I calculate a weighted average of three scores with weights {OP}?
 * Return the weighted average of three marks; their weights are {OP}.
 * How do I combine three grades that count {OP}?
 * What is my course grade if the three parts count {OP}?
 *
 * @OP 30,30,40 "30, 30 and 40 percent"
 * @OP 20,30,50 "20, 30 and 50 percent"
 * @OP 25,25,50 "25, 25 and 50 percent"
 * @T double float
 * @name three_part_grade course_grade
 * @range first 0 100
 * @range second 0 100
 * @range third 0 100
 */
T three_part_grade(T first, T second, T third) {
    const T shares[3] = {OP};
    return (first * shares[0] + second * shares[1] + third * shares[2]) / 100;
}

/**
 * Calculate the weighted grade of two scores; the percent weight of the first is given last, and the second counts the rest.
 * Combine two marks, the first counting a percentage given as third argument, the second the rest.
 * Write a function that weights the first score with a percentage (given last) and the second with the rest.
 * How do I calculate a final mark from coursework, exam and the coursework's percent weight?
 * Write a function for the weighted grade of two scores, with the weight of the first in percent as last argument.
 * Calculate the final grade from two scores and the weight of the first in percent (last argument); the second gets the rest.
 * How do I combine two scores if the first one counts a given percentage (last argument) and the second the rest?
 * Given two grades and the weight of the first in percent, return the weighted average.
 * weighted average of two scores: first score, second score, weight of the first in percent
 * What is my final grade, given coursework score, exam score and the percentage that the coursework counts?
 * Return (first * weight + second * (100 - weight)) / 100, given first, second and weight.
 * Given the first mark, the second mark and the first one's share in percent, return the combined mark; the second one has the remaining share.
 *
 * @T double float
 * @name combine_grades weighted_result
 * @range first 0 100
 * @range second 0 100
 * @range weight 0 100
 */
T combine_grades(T first, T second, T weight) { return (first * weight + second * (100 - weight)) / 100; }

/**
 * How many points out of a total are needed to reach a given percentage? Round up.
 * From the maximum score and a percentage, compute the minimum whole score that reaches it.
 * How many points out of a maximum are needed for at least a percentage, rounded up?
 * Given the maximum number of points and a percentage, return the least whole score that reaches it.
 * Return ceil(total * percent / 100), computed with integers.
 * A test has {total} questions; how many must be right for {percent}%?
 * What is the smallest whole score out of a total that reaches a percentage?
 * Determine how many points out of a total are needed for a percentage, rounded up.
 * Write a function that tells how many correct answers are needed at least, given the number of questions and then the percentage to reach.
 * How do I find the least whole number of points that is no less than a given percentage of the maximum (maximum first, then percentage)?
 * pass mark in whole points, rounded up, from the maximum score and the percentage needed
 * The exam has a total number of points and I need a percentage of it to pass; given total and percentage, how many whole points must I get at least?
 *
 * @T int32_t int64_t
 * @name points_needed minimum_score
 * @range total 0 1000
 * @range percent 0 100
 */
T points_needed(T total, T percent) { return (total * percent + 99) / 100; }

/**
 * Return the share of the points reached in percent, given the points and the total.
 * Calculate the score in percent of the maximum points, given score and maximum.
 * Convert points and total points to a percentage.
 * How many percent of the points did I get, given my points and the maximum?
 * Calculate the test result in percent from the points and the maximum.
 * Return points * 100 / total.
 * What are the correct answers as a percentage of all questions, given correct and all?
 * Express points reached as a percentage of the points possible.
 * How do I turn points and total points into a percentage?
 * Write a function that divides points by total points and returns the result in percent.
 * Calculate the percentage score from the points achieved and the maximum points.
 * Given the points scored and the total points, return the percentage.
 *
 * @T double int32_t
 * @name score_percent points_to_percent
 * @range points 0 100
 * @range total 1 100
 */
T score_percent(T points, T total) { return points * 100 / total; }

/**
 * What commission is due on {sales}: {K} percent up to 10000 and {L} percent on the part above?
 * Calculate a tiered sales commission, {K} percent for the first 10000, then {L} percent.
 * Calculate the commission on sales with two rates, {K} percent up to 10000 and {L} percent on the part above.
 * Given the sales amount, pay {K}% on the first 10000 and {L}% on everything beyond.
 * Write a function for a salesperson's commission: {K} percent, above 10000 {L} percent on the excess.
 * How much does a rep earn on sales if the rate rises from {K} to {L} percent for what exceeds 10000?
 * Compute a graduated commission on sales with rates {K} and {L} percent, the second only on what exceeds 10000.
 * What is the sales commission at {K} percent up to 10000 and {L} percent for the part beyond 10000?
 * Compute a commission of {K} percent on sales up to 10000 and {L} percent on what is above.
 * How do I calculate a two-tier commission with {K}% and {L}% and the break at 10000?
 * Return a commission of {K}% on sales up to 10000 plus {L}% on the sales above 10000.
 * Calculate the commission on sales: {K} percent on the first 10000 and {L} percent on the amount above 10000.
 *
 * @T double float
 * @K 2 3 5
 * @L 7 8 10
 * @name tiered_commission sales_commission
 * @range sales 0 30000
 */
T tiered_commission(T sales) {
    if (sales <= 10000) return sales * K / 100;
    return (T)10000 * K / 100 + (sales - 10000) * L / 100;
}

/**
 * What does someone earn with a base salary and a commission in percent of the sales (base, sales, percent)?
 * Calculate pay = base + sales * percent / 100.
 * Given base pay, sales and commission rate in percent, return the total pay.
 * Compute a pay made up of a base and a percentage of the sales.
 * How do I total a salesperson's income from base, sales and commission percent?
 * Return the base pay plus a commission in percent of the sales: base, sales, percent.
 * Calculate the total pay from base salary, sales amount and commission rate in percent.
 * How do I calculate a salary with commission (base, sales, commission percent)?
 * Write a function that returns base salary plus a percentage of the sales.
 * What is the total salary of a salesperson, given the base pay, the sales and the commission in percent?
 * To a base salary add a commission on the sales at a rate in percent.
 * Compute the salary including commission: base salary, sales, percent.
 *
 * @T double float int32_t int64_t
 * @name salary_with_commission total_pay
 * @range base 0 5000
 * @range sales 0 10000
 * @range percent 0 20
 */
T salary_with_commission(T base, T sales, T percent) { return base + sales * percent / 100; }

/**
 * Calculate the sales commission from the sales and a rate in percent.
 * Return the commission on a sale, given the amount and the percentage.
 * How much commission does a seller get on these sales at this percentage?
 * Return sales * rate / 100.
 * Write a function that computes the commission from sales and rate in percent.
 * What commission has a rep earned, given the sales and the rate in percent?
 * How do I compute a sales commission with a rate in percent?
 * Calculate the commission from the sales amount and the commission rate in percent.
 * Given the sale price and the commission percentage, return the commission.
 * What is the commission on a sale, given the amount and the percent?
 * Write a function that returns sales * percent / 100, the commission.
 * Given the sales amount and the commission rate in percent, return the commission.
 * Implement commission: sales first, percent second.
 *
 * @T double int32_t
 * @name commission sales_commission_at
 * @range sales 0 10000
 * @range percent 0 20
 */
T commission(T sales, T percent) { return sales * percent / 100; }

/**
 * What tax is due on {income} with an allowance of {K} and a rate of {L} percent?
 * Tax the part of an income above {K} at {L} percent.
 * Calculate a flat tax on income: {L} percent of what exceeds {K}, or 0 below it.
 * Given an income, return the tax if the first {K} are free and the rest costs {L} percent.
 * Write a function for a flat tax of {L} percent with a tax-free amount of {K}.
 * If there is no tax up to {K} and {L} percent on the part above, how much is the tax?
 * Return {L} percent tax on income minus the allowance {K}, never negative.
 * How much tax do I pay if only what I earn beyond {K} is taxed, at {L} percent?
 * Return {L} percent of the part of the income that is over {K}, or 0 if none is.
 * How high is the tax if the first {K} of income is free and the rest is taxed at {L} %?
 * Compute a tax of {L} percent on the part of an income above {K}.
 * How do I calculate {L}% tax over a tax-free {K}?
 *
 * @T double int32_t int64_t
 * @K 5000 10000 12000
 * @L 10 20 25 30
 * @name flat_tax tax_with_allowance
 * @range income 0 60000
 */
T flat_tax(T income) { return income > K ? (income - K) * L / 100 : 0; }

/**
 * Calculate the tax on the part of an income above an allowance at a rate in percent, 0 below it.
 * Compute an income tax after a tax-free amount at a single rate in percent, never negative.
 * Return the flat tax from income, allowance and percent rate, on the part above the allowance only.
 * How much tax do I pay if my income up to an allowance is free and the rest is taxed at a percentage?
 * Write a function that takes an income and an allowance and taxes only what is above it, at a percent rate.
 * Tax the income over a tax-free threshold at one rate in percent.
 * What is the tax due on an income over an exemption at a percent rate, zero below it?
 * Compute a tax on whatever part of an income exceeds an allowance, at a percentage rate.
 * How do I compute the tax on an income given a tax-free amount and a rate in percent?
 * Write a function to tax the income above an allowance with a given percent rate.
 * Calculate the tax on an income: nothing up to the allowance, a rate in percent on the part above it.
 * Given income, allowance and tax rate in percent, return the tax on the income above the allowance (0 if below).
 *
 * @T double int32_t int64_t
 * @name tax_above_allowance income_tax
 * @range income 0 60000
 * @range allowance 0 20000
 * @range rate 0 50
 */
T tax_above_allowance(T income, T allowance, T rate) {
    return income > allowance ? (income - allowance) * rate / 100 : 0;
}

/**
 * What contribution is due on {income} at {K} percent, if no more than {L} is counted?
 * Take {K} percent of the income, counting at most {L} of it.
 * Calculate a capped contribution: {K} percent of the smaller of income and {L}.
 * Given a salary, return the insurance contribution of {K} percent, counting at most {L} of the salary.
 * Write a function for social security at {K} percent of the income, of which only the part up to {L} counts.
 * Return the payroll deduction of {K}% of a salary that counts only up to {L}.
 * How much do I pay on my income if {K} percent is charged on at most {L} of it?
 * Compute a contribution of {K} percent of an income, of which at most {L} is counted.
 * How do I calculate {K}% insurance with an income cap of {L}?
 * Return {K}% of the smaller of the income and {L}.
 * Calculate the insurance contribution: {K} percent of the income, where at most {L} of the income is counted.
 * How much is {K} percent of an income that is capped at {L}?
 *
 * @T double int32_t int64_t
 * @K 5 8 9
 * @L 20000 40000 60000
 * @name capped_contribution social_security
 * @range income 0 90000
 */
T capped_contribution(T income) { return (income < L ? income : L) * K / 100; }

/**
 * What are the net wages for hours at an hourly wage when a tax in percent is taken off?
 * Calculate the take-home pay from hours, hourly wage and tax rate in percent.
 * Calculate net pay = hours * wage * (100 - percent) / 100.
 * Given hours worked, hourly rate and tax in percent, return the net pay.
 * Write a function for pay after tax from the hours, the hourly wage and the tax in percent.
 * How much money do I take home for my hours at an hourly wage with a tax in percent?
 * Return the gross pay for hours at an hourly wage, less a percentage deduction.
 * Take hours, rate per hour and tax percentage and return the pay after tax.
 * Multiply hours by rate and subtract the tax in percent.
 * Compute the take-home pay from hours, hourly wage and the percentage deducted.
 * How do I calculate net pay from hours and wage after a percent deduction?
 * What is the net pay, given hours, wage and the percent taken off?
 *
 * @T double float
 * @name net_pay take_home_pay
 * @range hours 0 200
 * @range wage 0 100
 * @range percent 0 50
 */
T net_pay(T hours, T wage, T percent) { return hours * wage * (100 - percent) / 100; }

/**
 * Calculate the gross pay from hours and wage.
 * Multiply hours by the hourly wage.
 * What is the weekly pay, given the hours and the hourly wage?
 * How much do I earn for my hours at this hourly wage?
 * Return the pay for hours worked, given the hours and the pay per hour.
 * Write a function that computes the wages from hours and rate.
 * Calculate the salary of an hourly worker from hours and rate.
 * Compute the earnings before tax as hours times wage.
 * What is my pay before deductions, given my hours and my hourly rate?
 * How do I compute gross pay from hours and hourly rate?
 * Write a program to compute a worker's gross wages from the hours worked and the rate per hour.
 * Write a function that returns hours * hourly wage, no overtime.
 * Given hours worked and pay per hour, return the pay.
 * Implement gross pay: hours first, rate second, without overtime rules.
 * salary = hours * rate
 * hourly wage times hours worked, hours first
 * Write a function to calculate the salary from the hours worked and the hourly wage.
 *
 * @T double int32_t
 * @name gross_wages pay_for_hours
 * @range hours 0 80
 * @range wage 0 100
 */
T gross_wages(T hours, T wage) { return hours * wage; }

/**
 * What does an invoice of n items cost, given the quantities and the unit prices in two arrays?
 * Add up quantity times price over all lines of an order.
 * Return the SUMPRODUCT of counts and prices.
 * Given amounts and unit prices, return the total of the shopping cart.
 * Write a function that totals an invoice from quantities and prices.
 * How much does the whole order cost? Quantities and unit prices are in two arrays.
 * Return the sum of count * price over all lines.
 * Calculate the value of a basket from two parallel arrays, counts and prices.
 * What is the total price of a shopping list with counts and prices?
 * Compute the inventory value: pieces in stock times value per piece, summed.
 * Total an invoice from an array of quantities and an array of unit prices.
 * How do I sum quantity times price over all lines?
 * Write a function that returns the total price of a shopping cart: quantities array, prices array.
 * Given arrays of quantities and unit prices, return the sum of quantity * price.
 * Implement an order total from counts[i] and prices[i].
 * sum of qty[i] * price[i]
 *
 * @T int32_t int64_t double
 * @array counts n
 * @array prices n
 * @name invoice_total order_total cart_total
 * @range n 0 8
 * @range counts 0 20
 * @range prices 0 100
 */
T invoice_total(const int32_t *counts, const T *prices, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += counts[i] * prices[i];
    return total;
}

/**
 * Count the values in each class with ascending inclusive upper limits, none for values above them all, and store the counts in an array.
 * Count the data per bin, given ascending inclusive upper limits, into an array; ignore values beyond the last limit.
 * FREQUENCY: store the counts per class of ascending upper limits and ignore values above the last limit.
 * Given data and ascending class limits, write how many values fall into each class (up to and including its limit); skip larger values.
 * Write a function that makes a histogram of an array with ascending upper bin limits; a value belongs to the first limit not below it, if any.
 * How many scores are in each interval of a frequency table? The ascending upper limits are inclusive, scores beyond the last don't count; write the counts to the last array.
 * Compute a frequency distribution of an array over classes with ascending upper bounds (inclusive), counts into another; leave out what is too large for the last class.
 * Count the values per bin for sorted upper limits, inclusive, without counting values above the last one.
 * How many values fall into each bin with ascending inclusive upper edges? Write the numbers to counts; values past the last edge are not counted.
 * How do I bin an array by ascending upper limits (inclusive) into one counter per limit, dropping values over the highest?
 * Write a function that counts frequencies by ascending upper class limits (inclusive) into an array, without values over the top limit.
 * Count how many values fall into each bin, given ascending upper limits (inclusive); ignore values above the last limit.
 *
 * @T int32_t int64_t double
 * @array a n
 * @array limits m
 * @array counts m
 * @name class_frequencies frequency_table
 * @range n 0 8
 * @range m 1 5
 * @range a 0 50
 * @range limits 0 50
 * @range counts 0 0
 * @ascending limits
 */
void class_frequencies(const T *a, int32_t n, const T *limits, int32_t m, int32_t *counts) {
    for (int32_t j = 0; j < m; j++) counts[j] = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && a[i] > limits[j]) j++;
        if (j < m) counts[j]++;
    }
}

/**
 * What value is at the {percent}-th percentile of the ascending {a}, by the nearest rank? {n} is at least 1.
 * Find a percentile of sorted data with the nearest-rank method.
 * Return the nearest-rank percentile of a sorted array.
 * Write a function for percentiles of an ascending array: element at rank ceil(percent / 100 * n), from 1.
 * In a sorted array of response times, what is the lowest one that at least a given percentage of the requests do not exceed?
 * Find the quantile in percent of sorted input by nearest rank, with no interpolation.
 * Return the percentile value of an ascending array by nearest rank, without interpolation.
 * Return the element of an ascending array at rank percent * n / 100, rounded up, counting from 1.
 * Write a function for the percentile of a sorted array by nearest rank.
 * Find the p-th percentile of a sorted array with the nearest-rank method.
 * Return the element at rank ceil(percent * n / 100), counting from 1, of a sorted array.
 * What is the smallest element of an ascending array such that at least the given percentage of all elements are less than or equal to it?
 *
 * @T int32_t int64_t double
 * @array a n
 * @name percentile nearest_rank_percentile
 * @range n 1 8
 * @range a -50 50
 * @range percent 1 100
 * @ascending a
 */
T percentile(const T *a, int32_t n, int64_t percent) { return a[(percent * n + 99) / 100 - 1]; }

/**
 * Calculate a percentile (0 to 100) of sorted data with linear interpolation between neighbours.
 * Compute a percentile, 0 to 100, of sorted data as spreadsheets do (inclusive, interpolated).
 * Write the spreadsheet function PERCENTILE.INC for ascending values, but with k from 0 to 100.
 * Compute a quantile of sorted values between 0 and 100 percent with linear interpolation at (n - 1) * p / 100.
 * Write a function that interpolates a percentile (0 to 100) in a sorted array at position (n - 1) * p / 100.
 * Find a quartile (25, 50, 75) or other percentile of sorted values, linearly interpolated at index (n - 1) * percent / 100.
 * Return the interpolated value at position (n - 1) * p / 100 in the sorted data.
 * What is the interpolated quantile of an ascending array, with p from 0 to 100?
 * Given an ascending array and a percentage from 0 to 100, return the percentile, interpolating linearly between positions 0 and n - 1.
 * How do I compute an Excel-like percentile of a sorted array, with p from 0 to 100 instead of 0 to 1?
 * Get a percentile from a sorted array with interpolation between the two nearest elements.
 * quantile of ascending real data with linear interpolation, p in percent (0 gives the minimum, 100 the maximum)
 *
 * @array a n
 * @name interpolated_percentile quantile
 * @range n 1 8
 * @range a -50 50
 * @range percent 0 100
 * @ascending a
 */
double interpolated_percentile(const double *a, int32_t n, double percent) {
    double place = (n - 1) * percent / 100;
    int32_t low = (int32_t)place;
    return low + 1 < n ? a[low] + (place - low) * (a[low + 1] - a[low]) : a[n - 1];
}

/**
 * What is the grade point average of n courses, given their grade points and their credits? Return 0 without credits.
 * Compute a GPA weighted by credit hours; 0 without credits.
 * Calculate the GPA: the sum of points * credits over the sum of credits, 0 if there are no credits.
 * Given grade points and credit hours per course, return the weighted average or 0.
 * Write a function for a student's grade point average, weighted by credits, 0 without any.
 * Return the credit-weighted mean of grades, 0 if there are no credits.
 * How good is my average if courses are weighted by their credits? Return 0 without credits.
 * Average the grades of several courses weighted by their credit hours; return 0 if the hours add up to 0.
 * Average grade points weighted by credits, with 0 for no credits.
 * How is the GPA calculated from points and credit hours, 0 without credits?
 * Write a GPA calculator that takes the grade points and credits of all courses and returns 0 without credits.
 * How do I calculate the GPA from grade points and credit hours, 0 if there are no credits?
 *
 * @T double float
 * @array points n
 * @array credits n
 * @name grade_point_average gpa
 * @range n 0 8
 * @range points 0 4
 * @range credits 0 6
 */
T grade_point_average(const T *points, const int32_t *credits, int32_t n) {
    T sum = 0;
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++) {
        sum += points[i] * credits[i];
        total += credits[i];
    }
    return total == 0 ? 0 : sum / total;
}

/**
 * Do a linear regression forecast at a point; return the mean of y if all x are equal.
 * FORECAST from xs, ys and a new x with the least-squares line; the mean of ys if all xs are equal
 * Given paired data, fit a least-squares line and evaluate it at a new x; all x equal gives the mean of y.
 * What is the least-squares prediction for a new x value, or the mean of y if all x are equal?
 * Fit y = m x + b by least squares and return m * at + b; with all x equal return the mean of y.
 * Return the value of the least-squares trend line of x, y data at a given position, or the mean of y if all x are equal.
 * Fit a least-squares line to an array of points and evaluate it at a new x; use the mean of y if all x are equal.
 * Predict y at a given x from the straight line fitted to the points; return the mean of y if all x are equal.
 * How can I extrapolate with a least-squares line from x and y arrays (the mean of y if all x are equal)?
 * Write a function for a linear regression forecast at a new x; if all x are equal, return the mean of y.
 * Predict the value at {at} from the least-squares line through the {n} points in {x} and {y}, or return the mean of {y} if all {x} are equal.
 * Write a function that extrapolates the regression line through x, y points to a new x, falling back to the average y when the xs are all the same.
 *
 * @T double
 * @array x n
 * @array y n
 * @name forecast predict_linear trend_value
 * @range n 1 8
 * @range x -20 20
 * @range y -50 50
 * @range at -20 40
 */
T forecast(const T *x, const T *y, int32_t n, T at) {
    T mx = 0, my = 0, sxy = 0, sxx = 0;
    for (int32_t i = 0; i < n; i++) {
        mx += x[i] / n;
        my += y[i] / n;
    }
    for (int32_t i = 0; i < n; i++) {
        sxy += (x[i] - mx) * (y[i] - my);
        sxx += (x[i] - mx) * (x[i] - mx);
    }
    return sxx == 0 ? my : my + sxy / sxx * (at - mx);
}
