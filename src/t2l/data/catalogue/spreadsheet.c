/**
 * Add up the values in an array that are {OP} a limit.
 * Sum the elements {OP} {x}.
 * SUMIF: total of the cells whose value is {OP} a criterion
 * Write a function that sums only the numbers {OP} a given value.
 * What is the sum of the entries {OP} {x}?
 * Given a list of numbers and a limit, return the sum of the numbers {OP} it.
 * conditional sum over an array: elements {OP} the limit
 * Go through {a} and accumulate what is {OP} {x}; an empty list gives 0.
 * I want a total of just the amounts {OP} a certain number.
 * sum of the elements that are {OP:2} x
 * add just those entries of the list that are {OP} my number
 * accumulate every entry that passes the test {OP:2} limit
 * Write a function to total only those entries of a list that are {OP} {x}.
 * Excel SUMIF(range, "{OP:2}" & x)
 * add the ones {OP} {x}
 * conditional sum over the terms {OP} x
 * How do I sum array values {OP} a criterion?
 * sum of values {OP} x
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
 * COUNTIF: number of cells whose value is {OP} a criterion
 * Write a function that counts the numbers {OP} a given value.
 * Given a list of numbers and a limit, return how many of them are {OP} it.
 * conditional count over an array: elements {OP} the limit
 * Go through {a} and count what is {OP} {x}.
 * How many of my measurements are {OP} a certain number?
 * count the elements that are {OP:2} x
 * number of entries {OP} the given number
 * how many of them are {OP} my number
 * tally of the entries that pass the test {OP:2} limit
 * Write a function to count only those entries of a list that are {OP} {x}.
 * Excel COUNTIF(range, "{OP:2}" & x)
 * how many are {OP} {x}
 * number of terms {OP} x
 * How many array values are {OP} a given number?
 * count values {OP} x
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
 * mean of the elements {OP} the limit, 0 if there are none
 * Take the arithmetic mean of the entries of {a} that are {OP} {x}, 0 without any.
 * How high is the average of just the amounts {OP} a certain number? 0 if no amount is.
 * average of the entries {OP:2} x, zero when nothing matches
 * mean over the entries {OP} the given number, or 0
 * mean but only of those {OP} my number, 0 if nothing is there
 * mean of the entries that pass the test {OP:2} limit, none gives 0
 * Write a function to average only those entries of a list that are {OP} {x}, 0 if there are none.
 * Excel AVERAGEIF(range, "{OP:2}" & x), with zero instead of an error for none
 * add the ones {OP} {x} and share by how many, 0 if there are none
 * conditional mean of the terms {OP} x (zero for no term)
 * How do I take the mean of the array values {OP} a limit?
 * average of values {OP} x
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
 * Add up the values whose key (at the same index of the key array) equals {key}.
 * Sum the amounts that belong to a given category, from category ids and amounts.
 * SUMIF with two ranges: total of the second array where the first equals a criterion
 * Write a function that sums the sales of one product, given product ids, amounts and the product.
 * Given an array of keys, an array of values and a key, return the sum of the matching values.
 * What is the total for the customer {key}, given customer ids and amounts?
 * conditional sum over parallel arrays of keys and values for one key
 * Go through {keys}, and wherever it equals the key add the entry of {values} at the same index.
 * group total: how much do the records with this id add up to, ids and values in two arrays?
 * sum of values[i] where keys[i] matches
 * how much did one customer buy in total, from customer ids, amounts and the id
 * accumulate the amounts whose label, at the same index, matches
 * Total those values whose key, at the same place in the key list, is the desired one.
 * Excel SUMIF(keys, key, values)
 * add up everything that belongs to this one
 * sum of values_i over keys_i = key
 * How do I do SQL's SUM(value) WHERE key = ? with parallel arrays?
 * sum values by key
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
 * Average the values whose key at the same index equals {key}; 0 if there are none.
 * What is the mean amount of a given category, 0 if it has none? Categories and amounts are parallel arrays.
 * AVERAGEIF with two ranges: mean of the second array where the first equals a criterion, 0 without a match
 * Write a function that averages the scores of one student, 0 for none, given student ids, scores and the student.
 * Given an array of keys, an array of values and a key, return the average of the matching values or 0.
 * mean of the values of one group over parallel arrays of groups and values, zero if the group is empty
 * Take the mean of {values} at the indices where {keys} has the wanted key, 0 if it is nowhere.
 * How high is the average for the group {key}, from group ids and values, with 0 for an empty group?
 * average of values[i] where keys[i] matches, else 0
 * mean of one category from two columns (categories, values), 0 for a missing one
 * what does the given group score on average if the groups and scores are in two arrays? 0 for no scores
 * mean amount under one label, labels and amounts in parallel arrays, zero without any
 * Average those values whose key, at the same place in the key list, is the desired one, 0 if there are none.
 * pandas df.groupby("key")["value"].mean()[key], or 0
 * average of everything that belongs to this one, 0 if nothing does
 * conditional mean of values given key
 * How do I do SQL's AVG(value) WHERE key = ? with parallel arrays?
 * average values by key
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
 * Find the {OP} value whose key at the same index equals {key}; 0 if there is none.
 * What is the {OP} amount in a given category, 0 if there is none? Categories and amounts are parallel arrays.
 * {OP:2}: {OP} entry of the second array where the first equals a criterion, 0 without a match
 * Write a function that returns the {OP} sale of one product or 0, given product ids, amounts and the product.
 * Given an array of keys, an array of values and a key, return the {OP} matching value or 0.
 * {OP} value of one group in parallel arrays of groups and values, 0 for an empty group
 * Take the {OP} of {values} at the indices where {keys} has the wanted key, 0 if it is nowhere.
 * Which is the {OP} value recorded for the id {key} in arrays of ids and values, or 0 without a record?
 * {OP} values[i] where keys[i] matches, zero if nothing does
 * conditional {OP} from two columns: of the second where the first equals the key, else 0
 * {OP} amount of one customer, from ids and amounts, 0 for none
 * {OP} entry under one label from two columns (labels, values), 0 for none
 * Find the {OP} of those values whose key, at the same place in the key list, is the desired one, 0 if there are none.
 * Excel {OP:2}(values, keys, key)
 * the {OP} of everything that belongs to this one, 0 if nothing does
 * {OP} values_i over keys_i = key (0 for the empty set)
 * How do I get the {OP} value for one key from parallel arrays keys and values?
 * {OP} value for key
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
 * {OP} the elements of an array that lie between two bounds, both included; none gives 0.
 * {OP:2} of the cells >= the lower and <= the upper criterion, 0 without any
 * Write a function to {OP:3} the numbers within a given interval, ends included, 0 for none.
 * Given a list and two limits, {OP:3} the entries between them, limits included; nothing in range gives 0.
 * {OP:2} of the elements in [{low}, {high}], zero if no element is
 * Of the values in {a}, {OP:3} those not below {low} and not above {high}; 0 for none.
 * {OP} whatever falls into the range of two limits, these included, with 0 for nothing.
 * {OP:2} with two conditions: at least one bound, at most the other; zero if nothing fits
 * How do I {OP:3} only the values inside a range, its limits included, with 0 if there are none?
 * {OP:3} the elements that are not below the lower and not above the upper limit, 0 if there are none
 * {OP:2} of the column entries from low to high, ends included, or 0
 * {OP} those entries of a list that lie from low to high, both included; 0 if there are none.
 * pandas: s[s.between(low, high)], then the {OP:2}, 0 when empty
 * {OP:3} what is not under low and not over high
 * {OP:2} over the closed interval [low, high], zero for an empty selection
 * How do I get the {OP:2} of the array values between two bounds inclusive?
 * {OP:2} of values in [low, high]
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
 * Given a list and two limits, return the sum of the entries from one to the other, ends included.
 * sum of the elements in the interval [{low}, {high}]
 * Of the numbers in {a}, total those not below {low} and not above {high}.
 * conditional sum with a lower and an upper bound, both inclusive
 * How much do the values inside the range from low to high, ends included, come to?
 * sum whatever falls between the two limits, limits included, in the array
 * total of the numbers from low to high in the list, low and high included
 * add the entries of a list of whole numbers that are >= low and <= high
 * Total those entries of a list that lie from low to high, both included.
 * Excel SUMIFS(a, a, ">=" & low, a, "<=" & high)
 * add all that aren't under low or over high
 * sum of the terms in the closed interval [low, high]
 * How do I sum the array elements within a range of values?
 * sum of values from low to high inclusive
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
 * Find a key in one column and return the entry of another column in the same row, with a given default.
 * VLOOKUP, exact match, over arrays of keys and values with a value for a missing key
 * Write a lookup function over parallel arrays of keys and values that falls back to a given default.
 * XLOOKUP of a key in parallel arrays of keys and values with an if-not-found value
 * Given item numbers, prices, a number and a default, return the price of the item, or the default if it is unknown.
 * dictionary lookup by linear search in arrays of keys and values: first match wins, the given default otherwise
 * Search the keys; at the first hit return the value with the same index, without a hit the default.
 * What value of the second array belongs to the given key in the first? Use the fallback when no key matches.
 * table lookup in a key array with a parallel value array; a key that is not there gives the default
 * price of an article by its number, from numbers and prices, else my default
 * translate a code by arrays of codes and values, with a fallback for unknown ones
 * Return the value at the place where the key list first has the desired key, otherwise the given default.
 * dict(zip(keys, values)).get(key, missing), the first match winning
 * find the number in the first list, give what stands there in the second, or this other thing if it isn't there
 * finite map evaluation with default (XLOOKUP exact match)
 * How do I write VLOOKUP with a fallback for parallel arrays?
 * lookup value for key with default
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
 * look up a value by key in arrays of keys and values, -1 if missing
 * value for a key in two parallel arrays, otherwise -1
 * find the price of an item number in arrays of numbers and prices, -1 if it is not listed
 * vlookup in two parallel arrays, -1 when the key is not there
 * Search an array of keys and return the value at the same index of a second array, or -1.
 * What value belongs to this key in arrays of keys and values? -1 if it is unknown.
 * dictionary lookup in arrays of keys and values with -1 for an absent key
 * map a key to its value by parallel arrays, unknown ones to -1
 * Write a function that returns the value stored for a key in two parallel arrays, -1 for none.
 * get value by id from arrays of ids and values, else -1
 * find the key in the first array and return the element of the second at that index, or -1
 * phone book search: names as numbers, phone numbers beside them, -1 if not listed
 * Return the value at the place where the key list first has the desired key, -1 if it does not have it.
 * Excel INDEX(values, MATCH(key, keys, 0)), -1 instead of #N/A
 * find the number in the first list, give what stands there in the second, -1 if it isn't there
 * exact-match table lookup, -1 as not-found code
 * How to get the value belonging to a key from two arrays (-1 if no such key)?
 * value for key or -1
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
 * VLOOKUP with ascending keys and approximate match; 0 when the number is smaller than every key
 * Given ascending lower limits and the rate of each bracket, return the rate for an amount, 0 below the first limit.
 * Write a function that finds the discount for a quantity in a table of sorted lower thresholds, 0 below the first.
 * Which row of a table of ascending lower limits and values applies to {x}? Return its value; below the first limit return 0.
 * bracket lookup in ascending lower limits and their values: the last limit <= x counts, 0 if none
 * the last of the ascending limits that does not exceed the number: return the value beside it, 0 without one
 * LOOKUP as spreadsheets have it, on ascending limits, but 0 when all limits are above the number
 * step function given by ascending steps and values: evaluate it at a point, zero before the first step
 * from 10 pieces on it is cheaper: find my price from ascending minimum quantities, 0 if under the first
 * graded table: entry of the highest ascending bound that is reached, 0 if none is
 * Return the value belonging to the last of the ascending limits which does not exceed {x}, 0 if x is below all.
 * Excel LOOKUP(x, limits, values), approximate match, 0 below the first limit
 * from this much on it's that rate, and so on; which rate is it for x, 0 if under the first
 * right-continuous step function given by sorted breakpoints and levels, zero to the left
 * How do I find the bracket a value falls in and return its rate (0 below the lowest)?
 * bracket lookup (sorted limits, values)
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
 * Pick one of three numbers by its position from 1 to 3, any other position gives 0.
 * Write a function that selects the first, second or third of three values by an index from 1, 0 for another index.
 * Given an index from 1 and three choices, return the choice, 0 if the index is not 1 to 3.
 * index 1 gives the first of three values, 2 the second, 3 the third, all else 0
 * switch over three values by a 1-based index, zero by default
 * Which of three values has the given number, counted from 1? 0 if there is none.
 * select one of three arguments by a one-based number, wrong numbers give 0
 * multiplexer with three inputs and a selector from 1; 0 otherwise
 * index 1: first value, 2: second, 3: third, else return 0
 * selection among three values by an index from 1, zero for other indices
 * Return the first, second or third of three values according to an index 1, 2 or 3, and 0 for any other.
 * Excel CHOOSE(index, a, b, c), 0 when out of range
 * 1 gives the first, 2 the second, 3 the third, else 0
 * one-based selector of a triple, zero by default
 * How do I pick one of three numbers by a 1-based index (0 otherwise)?
 * choose(index, a, b, c)
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
 * Round {x} to the nearest multiple of {m}, halves up.
 * MROUND for non-negative numbers, the upper multiple on a tie
 * Round a number >= 0 to the nearest multiple of another one, half up.
 * nearest multiple of a given positive number, the larger one in the middle
 * Write a function that rounds a value to the nearest multiple of its second argument, halves up.
 * Given a number and a step, return the closest multiple of the step, the upper one on a tie.
 * Snap {x} to the nearest point of a grid with the spacing {m}, halfway upwards.
 * Which multiple of the second number lies closest to the first? The larger on a tie.
 * round to the nearest multiple of a step width that is a parameter, half up
 * Round a price to the nearest full multiple of a unit, half a unit upwards.
 * round 17 and the like to the closest multiple of 5 or another step, ties up
 * whole number moved to the nearest multiple of a step, up when it is halfway
 * Round {x} to the nearest multiple of {m}, upwards if it lies in the middle.
 * Excel MROUND(x, m) for nonnegative integers
 * make x a full number of m, whichever is nearest
 * nearest multiple in integer arithmetic, (x + floor(m/2)) div m times m
 * How do I round an int to the nearest multiple of another int, the middle going up?
 * round x to nearest multiple of m
 *
 * @T int32_t int64_t uint32_t
 * @name mround round_to_multiple_of nearest_multiple
 * @range x 0 1000
 * @range m 1 50
 */
T mround(T x, T m) { return (x + m / 2) / m * m; }

/**
 * Round {x} {OP} to a multiple of {step}.
 * {OP:2} function of spreadsheets, which rounds {OP}: number and significance
 * Round a real number {OP} to the next multiple of a positive step.
 * {OP:2} of a number with significance, rounding {OP}
 * Write a function that rounds a number {OP} to a multiple of its second argument.
 * Given a value and a step, return the {OP:3} multiple of the step.
 * {OP:3} multiple of the step for a floating-point value
 * Round a price {OP} to a multiple of the given step.
 * Round {x} {OP} so that {step} divides it.
 * round {OP} to the grid: value, spacing
 * price rounded {OP} to full 0.25 or another given step
 * quantize a real value {OP} to a multiple of the grain, which is the second argument
 * Round {x} {OP} to a multiple of the given step.
 * Excel {OP:2}.MATH(x, step)
 * {OP} to the next full step
 * {OP:3} multiple of the step
 * How do I round a double {OP} to a multiple?
 * round {OP} to multiple of step
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
 * nearest multiple of a step width, for a real value, ties away from zero
 * Write a function that rounds a double to the nearest multiple of its second argument, halves outward.
 * Given a value and a step, return the closest multiple of the step, the one farther from 0 on a tie.
 * Snap a real number to the nearest point of a grid of given spacing, ties away from zero.
 * Which multiple of the step lies closest to the value? On a tie, the one farther from zero.
 * quantize a value to the nearest multiple of a given step, half away from zero
 * Round a price to the nearest 0.05 or whatever the step is, halves away from zero.
 * round 4.37 and the like to the closest multiple of 0.05 or another step, ties outward
 * quantize to the nearest multiple of a variable step, ties away from zero
 * Round {x} to the nearest multiple of the given step, a half away from zero.
 * round(x / step) * step, halves away from zero rather than to even
 * which full step is x nearest to, in the middle the one further from nothing
 * quantisation of x with uniform step, mid-tread
 * How to round a double to the nearest 0.05 or any other step?
 * round x to nearest step
 *
 * @T double
 * @name round_to_nearest_step snap_to_grid quantize
 * @range x -100 1000
 * @range step 1 50
 */
T round_to_nearest_step(T x, T step) { return __builtin_round(x / step) * step; }

/**
 * Round {x} away from zero (up for 0) to the nearest {OP} integer.
 * {OP:2} function of spreadsheets for an integer: next {OP} integer, away from zero, itself if {OP}
 * Make an integer {OP} by moving it one step away from zero if it is not; 0 moves up.
 * next {OP} number away from zero (0 going up), the number itself if it already is {OP}
 * Write a function that rounds an integer away from zero to an {OP} one, 0 counting as positive.
 * Given a whole number, return it if it is {OP}, otherwise the next {OP} one farther from 0, upward for 0.
 * {OP:2}(n) of spreadsheets for integers, going away from zero
 * Which {OP} number does the spreadsheet function {OP:2}, rounding away from zero, give for an integer?
 * smallest {OP} integer of at least this magnitude and with the same sign (0 counts as positive)
 * move away from zero until the integer is {OP}
 * excel {OP:2}() for ints, rounding away from zero
 * nearest {OP} integer that is not closer to 0 than n, positive for 0
 * Round {x} away from zero to an {OP} number, keeping it if it is {OP} already.
 * Excel {OP:2}(x) for whole numbers
 * if it isn't {OP}, one further from nought, nought itself going up
 * nearest {OP} integer of no smaller magnitude (nonnegative x upward, negative x downward)
 * How do I move an int to the next {OP} one away from zero?
 * make {OP}, away from zero
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
 * What is the monthly payment for a loan of {amount} at {rate} percent a year over {years} years?
 * Calculate the monthly mortgage payment from principal, yearly interest rate in percent and years.
 * like PMT, the monthly payment for an amount borrowed at a yearly percentage for some years
 * Given loan amount, annual interest in percent and term in years, return the monthly instalment.
 * Write a function for the monthly payment of a home loan, given the amount, the interest in percent a year and the term in years.
 * mortgage calculator: monthly payment from the principal, the annual rate in percent and the years
 * What is the monthly EMI of a loan at so many percent a year for so many years?
 * How much do I pay back every month for this loan at a yearly percentage, over years?
 * amount * i / (1 - (1 + i)^-months) with i = rate / 1200 and months = 12 * years, for amount, rate, years
 * annuity per month for a loan at a yearly percentage with so many years to run
 * monthly payment for a house loan like 200000 at 3 percent a year over 30 years
 * level monthly instalment that pays off a debt with yearly percentage in a number of years
 * Compute the monthly instalment of a loan from its amount, the yearly rate in percent and the years.
 * Excel =-PMT(rate/1200, 12*years, amount)
 * I borrow so much at so many percent for so many years, what do I pay each month
 * annuity instalment with monthly compounding, nominal annual rate in per cent
 * How do you calculate a mortgage payment (principal, rate %, years)?
 * monthly loan payment, rate in percent
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
 * monthly loan payment when the yearly rate is a decimal and the term is in years
 * monthly mortgage payment on an amount, the yearly rate being a number like 0.05 and the term in years
 * monthly payment of a loan over some years, yearly interest given as a fraction
 * How much is the monthly payment of a loan over n years if the rate is written as 0.04 for 4 percent a year?
 * like PMT per month with i = rate / 12, where the rate is a decimal and the term is in years
 * Write a function for the monthly mortgage payment: amount, annual rate as a decimal such as 0.06, years.
 * monthly instalment from principal, annual rate between 0 and 1, years
 * emi with a decimal yearly interest rate and a term in years, paid monthly
 * level payment a month for an amount, decimal rate a year, term in years
 * house loan paid monthly: sum, rate such as 0.035 a year, years
 * amount * i / (1 - (1 + i)^-months) with i = rate / 12 and months = 12 * years, for amount, rate, years
 * monthly payment on a credit whose yearly interest is a number below one and which runs for some years
 * Compute the monthly instalment of a loan from its amount, the yearly rate as a decimal such as 0.05 and the years.
 * Excel =-PMT(rate/12, 12*years, amount) with a rate like 0.04
 * I borrow so much, yearly rate as a part of one, so many years, what each month
 * annuity instalment with monthly compounding, nominal annual rate as a fraction
 * How to compute mortgage payments when the rate is 0.06 rather than 6?
 * monthly loan payment, rate as fraction
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
 * monthly payment of a loan at a yearly percentage whose term is in months
 * monthly emi from principal, annual rate in percent and months
 * monthly installment of a loan for a yearly percentage and a number of months
 * How much is the monthly payment of a car loan at yearly percent over so many months?
 * loan calculator: monthly payment for an amount at a yearly interest in percent over some months
 * Write a function for the EMI of a loan, where the rate is in percent a year and the time in months.
 * monthly payment of a loan, such as over 36 months at 5 percent a year
 * PMT per month for an amount, a yearly percentage and a term in months
 * What are the equal monthly instalments of a credit at a yearly percentage over a number of months?
 * what do I pay a month for this credit of an amount, percent a year, term in months
 * repayment per month in equal parts when the interest is so many percent a year for so many months
 * monthly annuity of a consumer loan, interest given in percent per year and the term in months
 * Compute the monthly instalment of a loan from its amount, the yearly rate in percent and the number of months.
 * numpy_financial.pmt(rate / 1200, months, -amount)
 * I borrow so much at so many percent a year for so many months, what each month
 * annuity instalment, term in months, nominal annual rate in per cent
 * How is a car loan payment computed (amount, annual % rate, months)?
 * loan payment for n months, annual rate in percent
 *
 * @T double float
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
 * total interest of a loan paid off in equal monthly payments at a yearly percentage over some years
 * How much interest do I pay in all if I pay back a loan monthly, at some percent a year, over so many years?
 * interest cost of a mortgage with equal monthly instalments, the rate in percent a year and the term in years
 * What does a loan with level monthly payments cost on top of the amount borrowed, at a yearly percentage for some years?
 * sum of all monthly payments minus the principal, for amount, yearly percent and years
 * Write a function for the total interest of a loan paid monthly, from its amount, yearly percentage and years.
 * How much money does the bank earn with my mortgage if I pay equal monthly sums at a yearly percentage for some years?
 * total interest of monthly payments from principal, annual percent and term in years
 * all equal monthly payments added up, less the loan itself, for a percentage a year and a term in years
 * finance charge of a loan amortized monthly over some years at an annual percentage
 * overall cost of a credit in level monthly payments, without the amount itself, at a percentage a year for years
 * extra money paid back over the years on a loan with equal monthly payments and a yearly percentage
 * Compute the interest paid altogether on a loan in equal monthly instalments, given amount, yearly percent rate and years.
 * Excel =-PMT(rate/1200, 12*years, amount)*12*years - amount
 * what does borrowing cost me over all the years beyond the sum borrowed, paid back in equal monthly parts at a yearly percentage
 * cumulative interest of a fully amortising loan with monthly annuity
 * How much interest will I pay over the life of a mortgage with equal monthly payments (amount, yearly percent, years)?
 * total interest on a loan paid monthly (amount, yearly percent, years)
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
 * What is the present value of {amount} due in {years} years at {rate} percent?
 * Discount a future amount to today at a yearly percentage over some years.
 * present value of a single payment, amount / (1 + rate/100)^years
 * Given a future sum, a yearly rate in percent and the years until then, return what it is worth now.
 * Write a function for the present value of an amount due in some years, the yearly rate being in percent.
 * How much must I put aside today, at some percent a year, to have this amount in so many years?
 * PV of one payment due after some years at a percentage a year
 * discounted value of an amount, at a percentage compounded yearly, over some years
 * today's worth of money received some years later, yearly rate in percent
 * Discount {amount} by compound interest of {rate} percent a year over {years} years.
 * What is an amount due in some years worth today at a yearly percentage, such as 1000 in 5 years at 4 %?
 * divide an amount by 1 + rate/100 once for each of the years
 * Compute what an amount due in some years is worth today at a yearly rate in percent.
 * amount / (1 + rate / 100) ** years
 * I get so much in so many years, what's that worth now at this percent
 * present value of a single payment, annual discount rate in per cent
 * How do I discount a future sum (rate in %)?
 * present value, rate in percent
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
 * present value of an amount with a decimal yearly rate, after some years
 * discount an amount to today: amount, rate such as 0.05, years
 * amount / (1 + rate)^years, with whole years
 * What is a sum that comes in some years worth now at a yearly rate such as 0.03?
 * Write a function for the present value of an amount due after some years, the yearly rate being a fraction.
 * pv of a single payment in some years, decimal rate
 * discounted value of an amount, with the yearly interest as a decimal number, over some years
 * future money expressed in today's value by a yearly rate between 0 and 1 and the years until then
 * time value of money: what is an amount due in some years worth now at a decimal discount rate?
 * value now of an amount due in n years at rate r, as a decimal
 * discount factor (1 + r)^-n times amount, r as fraction
 * today's worth of an amount due in some years, yearly rate 0.07 meaning seven percent
 * Compute what an amount due in some years is worth today at a yearly rate given as a decimal such as 0.05.
 * amount / (1 + rate) ** years
 * I get so much in so many years, what now, with a rate like 0.03
 * discounted single cash flow, annual rate as a fraction
 * How to discount a future amount when the rate is a fraction?
 * present value, rate as fraction
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
 * What are {n} yearly payments of {payment}, the first in a year, worth today at {rate} percent?
 * Compute the present value of an annuity of equal payments at the end of each of n years at a percent rate.
 * PV of an ordinary annuity: n equal payments at a rate in percent
 * Given payment, interest rate in percent and number of payments at period ends, return their present value.
 * Write a function for the present value of a payment made n times in arrears, the rate being in percent.
 * How large a loan can be paid off with {n} payments of this size at period ends at some percent each period?
 * sum of payment / (1 + rate/100)^k for k from 1 to n
 * value now of a pension paid at each year's end for some years, at a percent rate
 * discount equal payments at the ends of n years by a percentage and add them up
 * present worth of a level stream of n yearly payments, first one due in a year, rate in percent
 * get the same sum each year end for n years, at some percent: what is it worth now?
 * capital equivalent of the same yearly payment in arrears for n years at a percentage
 * Compute today's value of n equal yearly payments, the first a year from now, at a rate in percent.
 * Excel =-PV(rate/100, n, payment)
 * so much at the end of every year for n years, what's that worth now at this percent
 * present value of an ordinary annuity, rate in per cent per period
 * How do I value n annual payments at the end of each year today?
 * pv of annuity, rate in percent
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
 * What is saved after {n} deposits of {payment}, each made at the end of a period, at {rate} percent a period?
 * Compute the future value of an ordinary annuity, the same payment for n periods at a percent rate.
 * FV of n equal deposits at the end of each period, rate in percent
 * Given deposit at each period end, interest rate in percent and number of periods, return the final balance.
 * Write a function for the final balance of regular savings, the same deposit at the end of n periods at some percent.
 * How much do I have after paying in the same amount at the end of every one of n years, at some percent?
 * n deposits at period ends with compound interest in percent: final value
 * balance = balance * (1 + rate/100) + payment, n times from 0, for payment, rate and n
 * final balance of a savings plan paid in arrears for n periods with a percent rate per period
 * end value of n equal payments, percent rate, the last one without interest
 * put the same sum aside every year end at p percent, how much after n years
 * final balance when the same payment is made in arrears n times at a percentage
 * Compute what n equal yearly deposits, each at the year's end, amount to at a rate in percent.
 * Excel =-FV(rate/100, n, payment)
 * I put away so much at the end of each year for n years at this percent, how much then
 * future value of an ordinary annuity, rate in per cent per period
 * How do I compute savings from regular end-of-year deposits (rate in %)?
 * fv of annuity, rate in percent
 *
 * @T double float
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
 * final balance of n equal deposits at period ends, rate as a decimal
 * future value of an ordinary annuity: payment, rate such as 0.05, n
 * FV of n deposits at period ends, a decimal rate
 * What do n equal deposits at period ends grow to at a rate such as 0.04?
 * payment * ((1 + rate)^n - 1) / rate, or payment * n for rate 0
 * Write a function for the future value of n regular savings at period ends; the rate is a fraction.
 * end value of an ordinary annuity with a decimal rate and n payments
 * saving the same sum at each year's end, interest such as 0.03, n years: how much at the end
 * accumulated value of n equal deposits at period ends with a rate between 0 and 1
 * final balance of a savings plan with n payments at period ends, r as fraction
 * n equal deposits in arrears with decimal interest, their final value
 * How much will I have after n deposits at year ends, rate 0.05 meaning five percent?
 * Compute what n equal deposits, each at the end of a period, amount to at a rate per period given as a decimal.
 * numpy_financial.fv(rate, n, -payment, 0)
 * I put away so much n times, the last one just now, with a rate like 0.02 each time, how much then
 * accumulated value of an ordinary annuity, rate as a fraction
 * What do n deposits at the end of each period grow to when the rate is a fraction such as 0.03?
 * fv of annuity, rate as fraction
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
 * What is the compound annual growth rate in percent from {start} to {end} over {years} years?
 * Calculate the CAGR of an investment in percent from start value, end value and years.
 * CAGR in percent from start to end over some years, (end / start)^(1 / years) - 1 times 100
 * Given start value, end value and number of years, return the compound yearly growth in percent.
 * Write a function for the compound annual growth in percent that leads from a start to an end value in some years.
 * By how many percent a year, compounded, did the value grow from its start to its end in so many years?
 * geometric mean growth rate per year in percent from first value, last value, years
 * compound yearly return in percent that turns the first amount into the second in so many years
 * annualized return in percent of an investment that went from one value to another in some years
 * constant growth per year, in percent, that takes start to end in so many years
 * went from 1000 to 1500 in 4 years: how many % a year, compounded
 * compound yearly growth percentage between two portfolio values some years apart
 * Compute the average yearly growth in percent which leads from a start value to an end value in some years.
 * ((end / start) ** (1 / years) - 1) * 100
 * from so much to so much in so many years, how many percent each year
 * compound annual growth rate in per cent
 * How do I calculate CAGR as a percentage?
 * cagr in percent
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
 * cagr as a fraction from start value, end value and years
 * compound annual growth rate of start, end, years, as 0.05 for 5 percent
 * (end / start)^(1 / years) - 1 for start, end, years
 * average compound growth a year, as a decimal, from a start value to an end value over some years
 * Write a function for the CAGR of start and end over years, as a decimal number such as 0.07.
 * annual growth factor minus one, from first value, last value, number of years
 * What yearly compound rate, as a decimal, turns start into end in so many years?
 * compound growth rate per year, as a decimal, that takes one value to another
 * annualized growth from start to end over the years, as a decimal number
 * cagr as a decimal, from the beginning and the end value and the years between
 * yearly compound return from start to end in some years, 0.1 meaning ten percent
 * compound growth rate a year, a decimal, from begin value, final value and years
 * Compute the average yearly growth, as a decimal such as 0.07, which leads from a start value to an end value in some years.
 * (end / start) ** (1 / years) - 1
 * from so much to so much in so many years, which part is added each year
 * compound annual growth rate as a fraction
 * How do I get CAGR as a decimal, not in percent?
 * cagr as fraction
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
 * return on investment: (value - cost) / cost * 100 for cost and value
 * Given what was paid in and what came out, return the gain in percent of what was paid in.
 * Write a function for the return on investment in percent: cost, value.
 * How many percent did I earn on my money? What I paid, what it is worth now.
 * gain as a percentage of the invested amount: amount invested, present value
 * percentage return on an investment, cost first, current value second
 * profit in percent of the cost for a stock bought for {cost} and now at {value}
 * percent gain or loss of an asset from its cost and its value
 * paid 80, now 100: the win in % of what was paid
 * gain of a purchase relative to its cost, times 100: cost, value
 * Compute the profit of an investment in percent of its cost, given the cost and then the value.
 * lambda cost, value: 100 * (value - cost) / cost
 * paid so much, it's worth so much now, how many percent gain
 * return on investment in per cent
 * How is ROI calculated from cost and current value?
 * roi percent
 *
 * @T double float
 * @name roi return_on_investment
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi(T cost, T value) { return (value - cost) / cost * 100; }

/**
 * roi as a fraction of the cost, from cost and value
 * return on investment of cost and value, 0.2 for 20 percent
 * (value - cost) / cost as a decimal, arguments cost and value
 * profit relative to the cost, as a decimal: cost, value
 * Write a function for the ROI of cost and value as a decimal number such as 0.25.
 * return on an investment as a decimal number: paid, now worth
 * What fraction of my money did I gain? Money put in, money now.
 * relative gain on the cost as a fraction, cost first and value second
 * gain over investment as a fraction; the investment is the first argument, its value the second
 * investment return as a decimal between -1 and more, from cost and value
 * earned per unit of money invested: invested amount, present value
 * decimal roi: cost, value
 * Compute the profit of an investment as a decimal share of its cost, given the cost and then the value.
 * lambda cost, value: value / cost - 1
 * paid so much, it's worth so much now, what part of it is gain
 * return on investment as a fraction
 * How do I express ROI as a decimal?
 * roi as fraction
 *
 * @T double float
 * @name roi_fraction relative_return
 * @range cost 1 1000
 * @range value 0 3000
 */
T roi_fraction(T cost, T value) { return (value - cost) / cost; }

/**
 * What is the effective yearly rate in percent at {rate} percent nominal, compounded {n} times a year?
 * Convert a nominal interest rate and its compoundings per year to the effective annual rate, both rates in percent.
 * EFFECT, but with rates in percent: nominal rate, periods a year to effective annual rate
 * Given the nominal rate in percent and the compoundings per year, return the effective rate in percent.
 * Write a function for the annual percentage yield from nominal percent and compoundings per year.
 * ((1 + rate / (100 n))^n - 1) * 100 for rate and n
 * APY in percent from APR in percent and the number of compounding periods a year
 * How much interest in percent does one really get per year? Nominal percent, interest dates a year.
 * effective interest in percent from the nominal percentage and how many times a year it is credited
 * annual yield in percent of an account: nominal percent, number of interest dates a year
 * 12 % compounded monthly is really how many % a year? nominal rate, times a year
 * true yearly percentage behind a nominal one compounded n times a year
 * Compute the effective yearly rate in percent of a nominal one credited n times a year.
 * Excel =EFFECT(rate/100, n)*100
 * so many percent a year, but paid in n parts, how much does it really make
 * effective annual rate from nominal rate (per cent) and compounding frequency
 * How do I convert APR to APY with n compounding periods?
 * effective annual rate percent
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
 * What is the yearly depreciation of an asset that costs {cost}, ends at {salvage} and lasts {life} years?
 * Calculate straight-line depreciation per year from cost, salvage value and life.
 * SLN, the straight-line depreciation (cost - salvage) / life
 * Given purchase price, residual value and useful life, return the straight-line depreciation of one period.
 * Write a function for straight-line depreciation a year, given cost, salvage value and life.
 * By how much does a machine lose value every year if it falls evenly from its price to its residual value over some years?
 * linear write-off per year from the cost down to the residual value over the life of an asset
 * annual straight-line depreciation of a cost down to a scrap value within some years
 * equal yearly loss of value of an asset, from price, final value and years
 * How much may be written off each year with the linear method if I know the cost, the salvage value and the life?
 * machine 10000, scrap 1000, 5 years: even loss a year
 * even yearly loss of value between purchase price and scrap value over a number of years
 * Compute the yearly loss in value from cost, residual value and years of use if it is equal each year.
 * Excel SLN(cost, salvage, life)
 * bought for so much, scrap brings so much, lasts so long, how much off each year
 * linear depreciation charge per period
 * How is straight-line depreciation calculated?
 * sln(cost, salvage, life)
 *
 * @T double float
 * @name straight_line_depreciation sln
 * @range cost 100 10000
 * @range salvage 0 100
 * @range life 1 20
 */
T straight_line_depreciation(T cost, T salvage, T life) { return (cost - salvage) / life; }

/**
 * By the sum of years' digits, how much of {cost} down to {salvage} over {life} years is written off in year {year}?
 * Calculate sum-of-years'-digits depreciation for one year, from cost, salvage value and life; the first year is 1.
 * SYD depreciation (cost - salvage) * (life - year + 1) * 2 / (life * (life + 1)) for cost, salvage, life, year
 * Given cost, salvage value, useful life and the year from 1, return that year's sum-of-years'-digits depreciation.
 * Write a function for sum-of-digits depreciation of a cost down to a scrap value over a life, in a year counted from 1.
 * accelerated depreciation by the sum of the years' digits, for cost, salvage and life, in a year counted from 1
 * How much is written off in a given year under SYD, after cost, salvage and life?
 * depreciation of a year: (cost - salvage) times remaining years at its start over 1 + ... + life; cost, salvage, life, year
 * arithmetic-degressive depreciation (sum of years' digits) of a cost down to salvage over a life, in the given period
 * sum of years digits depreciation of a cost down to a scrap value over a life, for period k from 1
 * By the sum of digits, how much is written off from the cost, down to the scrap value over a life, in year k?
 * declining write-off by the sum of years' digits from cost to salvage within the life; return that of a given year
 * Compute the loss in value of a given year by the sum-of-the-years'-digits method from cost, residual value, years of use and year.
 * Excel SYD(cost, salvage, life, per)
 * years left (with this one) over 1 + 2 + ... + all years, times cost less scrap value, from cost, scrap value, all years and which year
 * digital depreciation charge in the given year
 * How does sum of years' digits depreciation work in code?
 * syd(cost, salvage, life, year)
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
 * What is something bought for {cost} worth after {years} years if it loses {percent} percent of its value each year?
 * Calculate what is left of a cost that loses a percentage of its value each year for some years.
 * declining balance, cost * (1 - percent/100)^years
 * Given price, yearly loss in percent of the current value and age in years, return the remaining value.
 * Write a function for what a car is worth if its price drops by the same percentage every year for some years.
 * geometric-degressive book value of a cost that loses a percentage a year for n years
 * How much is left of an amount that shrinks by so many percent a year for n years?
 * exponential decay of an amount by a percentage per period over some periods
 * resale value of a price after several years that each take off a percentage of the value
 * reduce a value by the same percentage several times in a row
 * A car loses, say, 15 % of its value each year; what is it worth after some years?
 * shrink a price by the same percentage again and again, a given number of times
 * Compute what remains of a cost which loses a percentage of its current value every year, after some years.
 * cost * (1 - percent / 100) ** years
 * a car this dear loses so many percent each year, what's it worth after so many years
 * book value under geometric (declining balance) depreciation
 * How do I compute declining balance value after n years?
 * declining balance value
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
 * Compute the payback period of an investment in whole years from the yearly flows and the cost; -1 if none.
 * payback period: first year, from 1, in which the cumulated cash flows reach the cost, or -1; 0 for no cost
 * Given the yearly cash flows and the cost, return the number of years until they cover it, or -1.
 * Write a function for the payback time in years: cash flows, cost; return -1 if the money never comes back.
 * How many years until my solar panels have paid for themselves? Yearly savings and cost are given; -1 for never.
 * smallest k from 0 such that the first k flows add up to at least the cost, else -1
 * amortization time in years from a list of yearly savings and the cost, -1 if not reached, 0 for no cost
 * in which year, from 1, does the running total of the returns reach the outlay? -1 if it doesn't
 * break-even year of an investment: yearly returns, cost; 0 if it cost nothing, -1 if never
 * solar roof cost back after how many years, list of savings and cost given, -1 for not at all
 * first period, from 1, at which the accumulated returns cover the outlay, else -1
 * Determine in which year (from 1) the listed yearly returns have paid back the cost; 0 if it is not positive, -1 if they never do.
 * next((i + 1 for i, s in enumerate(itertools.accumulate(flows)) if s >= cost), -1), and 0 for cost <= 0
 * this comes in each year, when have I got back what I paid, 0 if nothing paid, -1 if never
 * undiscounted payback period in full periods, -1 if not recovered, 0 for no outlay
 * How many periods until cumulative cash flow covers the cost (-1 = never, 0 = nothing to cover)?
 * payback period, -1 if never
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
 * break-even point from fixed costs, price and unit cost
 * break-even quantity as a real number from the fixed costs, the price and the cost of a unit
 * fixed costs divided by the margin per piece (price minus unit cost)
 * How many units must I sell to cover fixed costs, given price and unit cost?
 * fixed / (price - cost) for fixed costs, price and unit cost
 * Write a function for the break-even point of a product with fixed costs, a unit price and a unit cost.
 * How many units must be sold to make up for fixed costs at a price and a cost each?
 * sales volume without profit or loss (fixed costs, price, unit cost)
 * break-even by contribution margin: fixed costs over price less unit cost
 * From which quantity on do I earn money with these fixed costs, this price and this cost of one?
 * quantity where revenue equals cost, from fixed cost, price, unit cost
 * pieces that I must sell to pay the rent of the shop, knowing the price and the cost of a piece
 * Compute how many units must be sold to cover fixed costs, given these, the price and the cost per unit (not rounded).
 * Python: fixed / (price - cost)
 * rent and so on, selling price, what one costs me: how many till I'm at nil, with decimals
 * break-even quantity: fixed cost over contribution margin
 * How do I find the break-even point in units?
 * break even units
 *
 * @T double float
 * @name break_even_units break_even_point
 * @range fixed 0 10000
 * @range price 50 100
 * @range cost 1 40
 */
T break_even_units(T fixed, T price, T cost) { return fixed / (price - cost); }

/**
 * In how many years does money double at {rate} percent, by the rule of 72?
 * Apply the rule of 72 to an interest rate in percent: years to double.
 * rule of 72: 72 / rate, the rate in percent
 * Estimate the doubling time of an investment as 72 over its yearly percentage.
 * Write a function for the rule-of-72 doubling time from a rate in percent.
 * approximate number of years until capital has doubled at a percent rate, by the rule of 72
 * Divide 72 by the interest rate in percent.
 * quick estimate with the rule of 72: in how many years do prices double at this inflation in percent?
 * doubling period estimate for a growth rate in percent, rule of seventy-two
 * 72 over the percentage rate gives the years to double
 * divide 72 by the interest percentage
 * back-of-envelope number of years for capital to grow twofold: 72 divided by the yearly percentage
 * Estimate by dividing 72 how many years money takes to double at a rate in percent.
 * lambda rate: 72 / rate
 * about how many years till it's twice as much, 72 through the percent
 * doubling time by the rule of 72
 * How is the rule of 72 applied?
 * rule of 72
 *
 * @T double float
 * @name rule_of_72 doubling_time_estimate
 * @range rate 1 20
 */
T rule_of_72(T rate) { return 72 / rate; }

/**
 * exact doubling time of money in years at a yearly percentage
 * years until money doubles with compound interest at a rate in percent, not rounded
 * ln 2 / ln(1 + rate / 100) for a rate in percent
 * How many years does it take to double my savings, exactly, at this percentage compounded yearly?
 * doubling time in years at a yearly percentage, by logarithms
 * Write a function that returns the exact years in which capital doubles at a percent rate, by logarithms.
 * precise time in years until an investment is worth twice as much, yearly growth in percent
 * When is my money two times as much at this yearly compound interest in percent? In years, as a real number.
 * real number of years for a growth of 100 percent at so many percent a year, compounded
 * exact time to double at constant growth, given in percent per period
 * log(2) / log(1 + r / 100) with r in percent
 * years for prices to double at this yearly inflation in percent, exact value
 * Compute exactly how many years money takes to double at a yearly rate in percent.
 * math.log(2) / math.log(1 + rate / 100)
 * how many years till it's twice as much, to the decimals
 * doubling time ln 2 / ln(1 + r), r in per cent
 * How do I get the exact doubling period with compound interest?
 * doubling time, log formula
 *
 * @name exact_doubling_time years_to_double
 * @range rate 1 20
 */
double exact_doubling_time(double rate) { return __builtin_log(2) / __builtin_log(1 + rate / 100); }

/**
 * Return the rank of {x} among the {n} values in {a}: 1 plus the number of {OP} values.
 * RANK of a value among an array in {OP:2} order
 * What place does a score take in a list, the {OP:3} being first and ties sharing the better place?
 * Competition ranking, {OP:3} value first: the rank of one value within an array
 * Write a function that ranks a number within an array, rank 1 for the {OP:3}, equal ones sharing the better rank.
 * Given all results and one result, return its position, {OP:3} first, ties sharing the better place.
 * 1-based rank of a value in an array, {OP:2}, ties sharing the best place
 * How many array values are {OP} than x? Add one: that is the rank.
 * Which place did the runner with the result {x} come in among all results, the {OP:3} winning and ties sharing the place?
 * standing in a league table of n results sorted {OP:2}, 1 plus the number of {OP} results
 * which number am I among these results when the {OP:3} is best and equal ones share a place
 * rank of a value in a list: count of {OP} ones plus one
 * Determine the rank of {x} in a list: one plus the number of entries that are {OP}.
 * Excel RANK.EQ(x, range), {OP:2} order
 * which place has x if the {OP:3} is first, places shared on a tie
 * competition rank of x in {OP:2} order
 * How do I find a value's rank in an unsorted array when the {OP:3} has rank 1?
 * rank of x, {OP:2}
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
 * rank of a score among all scores, highest is 1, ties share the better rank
 * place of a score in the ranking of an array, 1 plus the number of higher ones
 * What rank does this score have among the n scores, the highest being rank 1?
 * Which place did I get with my points among all these points? The most points win.
 * position of a score among all scores, highest is 1, equal scores share it
 * Write a function that returns the rank of a result in an array of results, 1 for the highest.
 * one plus the number of higher scores in the list
 * 1st, 2nd or 3rd place as a number, from all scores and one score, more is better
 * standing of a student in the class by points: 1 + how many have more
 * competition place for some points among all points, highest first, ties on the better place
 * how many scores beat mine, plus 1
 * Given all scores and mine, return my rank, the highest score being first.
 * Determine the place of a score among the listed ones, the highest being first and equal scores sharing a place.
 * 1 + sum(s > score for s in scores)
 * what place am I with this score, most points is first
 * standard competition rank, descending
 * How do I compute a player's leaderboard position from an array of scores?
 * rank of score
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
 * RANK for a whole column into another, {OP} value first, ties on the same better rank
 * For each score store its place, the {OP} score being in place 1 and equal ones sharing a place (1, 2, 2, 4).
 * Write a function that fills an array with competition ranks ({OP} = 1, equal values share the better rank).
 * Store the places of the scores in a second array; the {OP} comes first and ties share the better place.
 * standard competition ranking (1, 2, 2, 4) of an array into another, {OP} first
 * store each element's rank: one more than the number of elements that beat it, {OP} winning
 * Given the results of a race, output everybody's place, {OP} result first, equal ones on the same better place.
 * array of ranks from an array of values, rank 1 to the {OP}, equal values 1 + the number before them
 * everyone's place into an output array, {OP} wins, ties like 1, 2, 2, 4
 * ranks of a column in another one, {OP} at the top, equal values sharing the better rank
 * Write to a second list the rank of every entry, 1 for the {OP}, ties sharing a rank and leaving gaps.
 * pandas s.rank(method="min") with rank 1 for the {OP}
 * give everybody a place, the {OP} is first, same number same place
 * standard competition ranking (1224) of a sample, {OP} first
 * How can I rank all elements of an array, {OP} = 1?
 * ranks of all, {OP} first
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
 * {OP:2} function of spreadsheets: array and k, 0 for an invalid k
 * Return the {OP} value at rank k (from 1) of a column, or 0 if k is out of range.
 * Get the k-th {OP} number without sorting the array; k out of range gives 0.
 * Write {OP:2}(array, k): the k-th {OP} entry, counted from 1, or 0 for k out of range.
 * Which value is in place k (from 1) of the array, ordered from the {OP} on? 0 if k is out of range.
 * k = 1 gives the {OP} array value, k = 2 the next {OP}, and so on; 0 if there is none
 * order statistic of an array: k-th {OP}, duplicates counted, zero if k is not from 1 to n
 * Given scores and k from 1, return the k-th {OP} score, or 0 if there are fewer.
 * value of rank k from the {OP} end, k = 1 being the first, 0 if there is no such rank
 * the kth {OP} of unsorted input, k from 1, any other k gives zero
 * order statistic k (from 1) counted from the {OP}, zero for k out of range
 * Find the kth {OP} entry of a list, k from 1 and repeats counting, 0 if there is no such entry.
 * Excel {OP:2}(range, k), 0 instead of an error
 * the {OP} is number 1, which is number k, 0 if there aren't so many
 * order statistic: k-th {OP} with multiplicity, zero out of range
 * How do I get the k-th {OP} array element, 0 for an invalid k?
 * kth {OP} value
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
 * Sum of the k {OP} elements of an array
 * What do the k {OP} numbers of a list add up to?
 * Total the {OP} {k} entries; if there are fewer, total all.
 * Write a function that sums the {OP} k elements without sorting, all if k exceeds the length.
 * Given scores, add only the k {OP} ones, or all if there are fewer.
 * sum of the first k elements in sorted order, {OP} first
 * SUM of the array values that rank 1 to k, {OP} first
 * How many points do a team's k {OP} results in the list give together?
 * sum over the k {OP} elements of an array, duplicates counted
 * my k {OP} results added up
 * total of the k {OP} elements of the list
 * Total the k {OP} entries of a list, or all if there are fewer.
 * sum of heapq's k {OP} in Python
 * add up the {OP} k of them
 * sum of the k {OP} order statistics
 * How do I sum the {OP} k elements of an array?
 * sum of {OP} k values
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
 * MEDIAN of a column: middle value, or the mean of the two middle values
 * Given at least one number in any order, return the median as a floating-point value.
 * Write a function that computes the median of an unsorted array without changing it.
 * middle value of an unsorted list, averaged for an even count
 * Which number splits unsorted data into a lower and an upper half? The mean of the two middle ones if n is even.
 * median of n unsorted values as a real number, array left as it is
 * The values are unsorted; what is their median, as a real number?
 * 50th percentile of an unsorted sample (mean of two middles if n is even)
 * middle one of unsorted values, mean of the two middle ones for an even count
 * median of an array, input untouched, average of the two middle values if n is even
 * Find the middle value of an unsorted list, the average of the two middle ones for an even count.
 * statistics.median(lst)
 * put them in order, which is in the middle, or halfway between the two there
 * median of a sample
 * How do I calculate the median without changing the array?
 * median
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
 * percent of total for a column, in place, unless the total is 0
 * Convert amounts in place to percentages of their total; a total of 0 leaves them unchanged.
 * Write a function that scales an array in place so that it adds up to 100; a zero sum changes nothing.
 * pie chart: turn absolute numbers into percentages of their sum in place, unless the sum is 0
 * each element divided by the sum, times 100, in place; for a sum of 0 leave all
 * Turn vote counts into percentages where they stand; without votes nothing changes.
 * What percentage of the whole is each entry? Overwrite the entries, unless the whole is 0.
 * relative frequencies in percent, computed in place, unchanged if the total is zero
 * overwrite each value with its % of all together; a total of 0 leaves them alone
 * rescale a column in place so that it totals a hundred, if its total is not 0
 * Replace every entry of a list by its percentage of the total, doing nothing when the total is 0.
 * pandas: s *= 100 / s.sum(), if that isn't 0
 * how many percent of all is each, written over it
 * normalisation to a sum of 100, in place
 * How do I convert array entries to percent of total in place?
 * percent of total in place
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
 * Normalize an array in place so that its elements add up to 1; a zero sum leaves it.
 * scale weights in place to a sum of one, unless they sum to 0
 * Turn counts in place into a probability distribution; a sum of 0 leaves them unchanged.
 * Write a function that normalizes weights in place to sum 1; if the sum is 0, do nothing.
 * relative frequencies from absolute ones, in place, nothing done for a total of 0
 * Make the elements of an array sum to one by dividing by their total, if that is not zero.
 * convert an array of weights in place to fractions of their total, unless the total is 0
 * each element over the total of all elements, written back; unchanged for total 0
 * normalize a histogram in place to a sum of 1, leaving an empty one as it is
 * make the numbers of the array sum to 1 by scaling, no change if they sum to 0
 * rescale a column in place to unit total, except when the total is 0
 * Divide every entry of a list by the total so that they sum to 1, doing nothing when the total is 0.
 * numpy: w /= w.sum(), if that isn't 0
 * make them parts of one whole
 * normalise a weight vector (L1, nonnegative) in place
 * How do I make an array of weights sum to one?
 * normalize weights
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
 * Sum of squared deviations of the array elements from their average
 * DEVSQ of an array
 * Given an array, return the sum of (x - mean)^2; 0 if it is empty.
 * Write a function for the total sum of squares of an array around its mean.
 * How much do the values scatter? Return the sum of squared distances to their mean.
 * population variance of an array times the number of values
 * sum of squares of the data after subtracting their mean
 * total sum of squares of a sample around its mean
 * accumulate the squared differences between elements and their average
 * square the distance of each element to the mean, add all
 * total scatter of a column: sum of squared deviations from its mean
 * Total the squares of the distances between the entries of a list and their average.
 * Excel DEVSQ
 * how far is each from the average, squared, all added
 * total sum of squares about the mean
 * How do I compute n times the variance, i.e. the sum of (x - mean)²?
 * sum of squared deviations from mean
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
 * Sum of squared differences between two arrays
 * SUMXMY2 of two arrays
 * Given two lists of equal length, return the sum of (a[i] - b[i])^2.
 * Write a function for the squared Euclidean distance of two vectors.
 * How far apart are two data rows, as a sum of squared errors?
 * residual sum of squares of observations against predictions, in two arrays
 * sum of squared errors between two arrays
 * squared L2 distance of two arrays
 * accumulate the squares of the elementwise differences
 * (x-y)^2 over the pairs of two arrays, all added
 * total squared difference of a pair of columns
 * Total the squares of the differences of two lists, entry by entry.
 * Excel SUMXMY2
 * take one list from the other, square, add
 * squared L2 distance of two vectors (SSD)
 * How to get the sum of squared differences of two arrays?
 * sum (a-b)^2
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
 * How strongly do two series move together, from -1 to 1, or 0 if one is flat?
 * covariance of two arrays over the product of the standard deviations, 0 if that is 0
 * linear correlation coefficient of two arrays, zero if the denominator is zero
 * correlation between heights and weights given as arrays, 0 if undefined
 * product-moment correlation of two samples, constant ones give 0
 * do x and y go together? correlation from -1 to 1, 0 if either is constant
 * Pearson correlation of paired columns, zero when one does not vary
 * Compute the correlation coefficient of two lists, 0 if one of them is constant.
 * np.corrcoef(x, y)[0, 1]
 * do both go up and down together, from -1 to 1, 0 if one never moves
 * Pearson product-moment correlation (zero for degenerate data)
 * How do I calculate CORREL in C?
 * pearson correlation
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
 * percent change column: (current - previous) / previous * 100, first row 0, to an output array
 * Given monthly sales, write each month's growth in percent over the month before to out, 0 for the first.
 * Write a function that fills an output array with percentage changes from each value to the next, the first being 0.
 * growth in percent from row to row, first row zero, into out
 * month-over-month change in percent for a series, 0 for the first month, stored in a second array
 * How many percent did every value rise against the one before it? Fill out, with 0 for the first.
 * relative differences of consecutive values times 100 into another array, with a leading 0
 * daily returns in percent from prices to out, the first being 0
 * for each row write how much % it is up or down vs the row before, first 0
 * percent change of each element against the previous one, to an output array, first element 0
 * Write to a second list by how many percent each entry exceeds the one before, 0 for the first.
 * pandas s.pct_change().fillna(0) * 100
 * each day, how many percent up on the day before, first day 0
 * period-on-period relative changes in per cent, leading zero
 * How do I compute percentage changes of consecutive array values?
 * percent change from previous
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
 * Fill a column with the account balance after every transaction, starting from an opening balance.
 * running balance from a list of bookings and an opening balance, into another array
 * Given deposits or withdrawals and an opening balance, write the balance after each one.
 * Write a function that computes the running total with a starting value added, into a second array.
 * checkbook register: entries and a start balance in, balance after each entry out
 * cumulative sum with an initial value added, written to another array
 * After every booking, what is on the account? Store all balances, starting from the given one.
 * prefix sums plus a constant start value, to an output array
 * bank statement: movements and opening balance give the balance per row in out
 * balance after each line of my bank book, from the amounts and the balance before the first
 * accumulated column, carried forward from an initial amount, in a second array
 * Write to a second list the balance after each transaction of an account with a given balance at the start.
 * list(itertools.accumulate(a, initial=start))[1:]
 * so much on it at first, these go in and out, how much after each
 * cumulative sum with initial value, to an output buffer
 * How do I make a running balance column from an opening balance?
 * running balance
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
 * mean of an array with the lowest value dropped
 * Given at least two scores, leave out the smallest once and average the rest.
 * Write a function that drops the lowest quiz grade once before averaging the others.
 * My teacher ignores the worst test; what is my average of the others?
 * (sum - minimum) / (n - 1) of an array
 * average of all elements but one smallest
 * homework grade: average of the marks with the lowest one dropped
 * mean of the scores except one worst, n at least 2
 * forget my worst test, mean of the rest of the marks
 * mean of the marks once the minimum is struck out
 * mean of my marks, the worst one left out
 * average of all grades in the list but the smallest one
 * Average a list of marks leaving out one lowest.
 * (sum(a) - min(a)) / (len(a) - 1)
 * forget the worst one, what's the average of the rest
 * mean of the sample without its minimum
 * How to drop the lowest grade before taking the mean?
 * average without the lowest
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
 * Is a score of {score} passed, if at least {K} points are needed?
 * Check whether a grade is at least {K}.
 * pass or fail: true for a score of at least {K}
 * true if the mark is {K} or better
 * Write a function that tells if a student passed with this score, {K} being the lowest passing grade.
 * Return true for {K} points and more, otherwise false.
 * pass mark {K}: did the student with this score make it?
 * Given a score, decide pass (true) or fail (false); {K} or more is a pass.
 * Did I pass the exam with this score? I need {K} or more.
 * pass if score >= {K}
 * did this score get enough points, {K} or more?
 * is the mark at or beyond the bar of {K}
 * Check whether a score is enough to pass, the mark being {K}.
 * score >= {K}
 * did I make it, {K} is enough
 * pass/fail threshold at {K}, inclusive
 * How do I test for a pass with {K} points or more?
 * passed if score >= {K}
 *
 * @T int32_t int64_t double
 * @K 40 50 60 65 70
 * @name has_passed is_pass
 * @range score 0 100
 */
_Bool has_passed(T score) { return score >= K; }

/**
 * pass or fail by the score, 50 points are enough
 * did the student pass with at least 50
 * has the student passed the exam with this score, 50 being enough
 * Is this mark a pass, so 50 or more?
 * passed or failed, from the score, where 50 already passes
 * Write a function that decides whether an exam was passed with 50 points or more.
 * is the grade good enough to pass, at least 50 needed
 * is the score out of 100 a pass, that is, half or more
 * does the score have at least half of the 100 points
 * did I pass with this mark, 50 or more being a pass
 * exam result from the points: true for a pass, from 50 on
 * is the score >= 50
 * Check whether a score reaches at least 50.
 * Excel =A1>=50
 * fifty or more is a pass, did I pass
 * pass criterion with threshold 50, inclusive
 * How do I determine pass or fail at 50 points?
 * pass with 50 or more
 *
 * @T int32_t double
 * @name passed is_passing
 * @range score 0 100
 */
_Bool passed(T score) { return score >= 50; }

/**
 * Add {bonus} points to each of the {n} scores in {a}, but never above {K}, in place.
 * Curve all grades in place by a bonus with a cap of {K}.
 * grade curve in place: add the bonus points to each, limit {K}
 * Given test scores and extra points, raise every score in place, {K} being the maximum.
 * Write a function that adds a bonus to all scores of an array, none ending above {K}.
 * Raise all marks of the list by the same number of points, capped at {K}.
 * Everybody gets the same extra points, with no score above {K}; update the list.
 * in-place increase of all array elements by a number, with the ceiling {K}
 * add a constant to every element of the array and clip at {K}
 * The exam was hard: give each student in the list the same extra points, no score above {K}.
 * plus the given points for all in the list, {K} is max
 * uniform raise of a column in place with ceiling {K}
 * Add a bonus to every mark of a list, none exceeding {K} in the end.
 * np.minimum(a + bonus, {K}), in place
 * give everyone so many more points, but {K} is the most
 * shift by the bonus with saturation at {K}
 * How do I curve test scores with a cap of {K}?
 * add bonus, max {K}
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
 * add bonus points to all grades in place, but only up to 100
 * curve the grades in an array by a bonus, at most 100 each
 * raise every score of the list by some points, nobody above 100
 * give all students in the list the extra points, nobody gets over 100
 * Write a function that curves test scores in place by a bonus, capped at 100.
 * How do I add extra credit to each score in place without going above 100?
 * each score plus the bonus, 100 at most, in the same array
 * increase all marks of a list by a bonus, full marks (100) being the limit
 * bonus for everyone in the list, limit 100 each
 * lift the results of an exam by some points in place, 100 is the ceiling
 * raise a whole class of scores by the given points, to 100 at most, in place
 * add points to every score but keep each within a hundred
 * Add a bonus to every score of a list, none exceeding 100 in the end.
 * [min(s + bonus, 100) for s in scores], in place
 * give everyone so many more points, but a hundred is the most
 * additive curve with ceiling 100
 * How can I curve grades by a bonus without going over 100?
 * add bonus, cap at 100
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
 * weighted grade of two parts: {K} percent for the first, the rest for the second
 * Given a homework mark and an exam mark, homework counting {K} percent, return the final mark.
 * Write a function that combines two scores with weights of {K} percent and the remainder.
 * The coursework counts {K} percent and the exam the rest; what is my grade?
 * weighted blend of two scores: {K} percent of the first, the rest of the second
 * weighted mean of two numbers, the first weighing {K} of 100, the second the rest
 * ({K} * a + (100 - {K}) * b) / 100 for marks a and b
 * final mark with a {K} percent share of the first score and the rest of the second
 * {K} % of the first mark plus the rest of the 100 % of the other
 * weighted average of two marks, the first counting {K} of a hundred and the second what remains
 * Combine two marks so that the first counts {K} percent and the second the rest.
 * Python: ({K} * first + (100 - {K}) * second) / 100
 * the first test makes {K} percent, the other what's left, what's the mark
 * convex combination with weight {K} % on the first component
 * How do I weight two exams, {K}% the first and the remainder the second?
 * grade: {K}% first, rest second
 *
 * @T double float
 * @K 20 25 30 40 60 70
 * @name weighted_grade final_grade
 * @range first 0 100
 * @range second 0 100
 */
T weighted_grade(T first, T second) { return (K * first + (100 - K) * second) / 100; }

/**
 * three-part grade from three marks: {OP}
 * final grade from homework, midterm and exam scores, {OP}
 * How good is my grade if homework, midterm and final count {OP}?
 * weighted mean of three scores with {OP} in this order
 * course total from the scores of three parts: {OP}
 * Write a function for a final grade of three scores with the weights {OP}.
 * combine three marks in order, {OP}
 * one grade from three scores weighted {OP} in order
 * grade out of three results, shares {OP} in this order
 * overall mark of three parts that count {OP}
 * final mark from first, second and third mark at {OP}
 * semester result of three marks with {OP}
 * Combine three marks that count {OP} in this order.
 * Excel SUMPRODUCT of three scores with {OP}
 * three tests, they make {OP}, what's the mark
 * weighted mean of three components at {OP}
 * How do I get the final grade from three parts worth {OP}?
 * grade from three parts, {OP}
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
 * weighted grade of two scores, percent weight of the first given last, the second counting the rest
 * final grade from coursework and exam and the percent weight of the coursework, the exam taking the rest
 * combine two marks, the first counting so many percent (third argument), the second the rest
 * How good is my final grade of two parts, if the first counts the given percent and the second the rest?
 * Write a function that weights the first score with a percentage (given last) and the second with the rest.
 * (first * weight + second * (100 - weight)) / 100 for first, second, weight
 * mix two grades, the percentage for the first comes last, the second gets the remainder
 * homework mark, exam mark, percent for homework (the exam counts the rest): final mark
 * weighted average of two results, first one's weight in percent, second one's 100 minus that
 * two-part grade with the percent share of the first given last, the rest for the second
 * overall mark of two, with the percentage of the first part last, the other part filling up to 100
 * blend scores a and b by a percent weight of a, b getting what is left of 100
 * Combine two marks, the first counting the given percentage and the second the rest.
 * lambda first, second, weight: (first * weight + second * (100 - weight)) / 100
 * final mark from two marks and the percentage that the first one counts
 * convex combination of two scores, weight in per cent on the first
 * How to calculate a final mark from coursework, exam and the coursework's percent weight?
 * weighted grade of two with percent weight
 *
 * @T double float
 * @name combine_grades weighted_result
 * @range first 0 100
 * @range second 0 100
 * @range weight 0 100
 */
T combine_grades(T first, T second, T weight) { return (first * weight + second * (100 - weight)) / 100; }

/**
 * How many points of {total} are needed to reach {percent} percent? Round up.
 * From the maximum score and a percentage, compute the minimum whole score that reaches it.
 * points needed, out of a maximum, for at least a percentage, rounded up
 * Given the maximum number of points and a percentage, return the least whole score that reaches it.
 * Write a function: of so many questions, how many correct answers are needed at least for a percentage?
 * ceil(total * percent / 100) with integers, total and percent given
 * total, percent: least whole number that is at least that share
 * A test has {total} questions; how many must be right for {percent}%?
 * total and threshold in percent to the least number of points that reaches it
 * quorum: of all members, what is the least number that is at least this percentage?
 * how many of the questions must be right at least for 60 % or some other percent
 * smallest whole score out of a total that reaches a percentage
 * Determine how many points out of a total are needed for a percentage, rounded up.
 * math.ceil(total * percent / 100)
 * so many points in all, I need that percent, how many full points
 * ceiling of percent % of the total
 * How do I find the points required to reach a given percentage of the maximum?
 * points needed for percent, rounded up
 *
 * @T int32_t int64_t
 * @name points_needed minimum_score
 * @range total 0 1000
 * @range percent 0 100
 */
T points_needed(T total, T percent) { return (total * percent + 99) / 100; }

/**
 * share of the points reached in percent: points, total
 * score in percent of the maximum points: score, maximum
 * points and total points to percentage
 * How many percent of the points did I get? Mine, then the maximum.
 * test result in percent from points and maximum
 * Write a function that turns points and maximum points into percent.
 * points * 100 / total for points and total
 * percentage score of an exam: points reached, points possible
 * points of a total, like 18 of 20, in percent
 * correct answers as a percentage of all questions: correct, all
 * quiz result in percent: right answers, questions
 * what percentage have I achieved with so many of so many points
 * Express points reached as a percentage of the points possible.
 * lambda points, total: points * 100 / total
 * got so many out of so many, how many percent
 * score in per cent of the maximum
 * How do I turn points and total points into a percentage?
 * points / total * 100
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
 * commission on sales with two rates, {K} percent up to 10000 and {L} percent on the part above
 * Given the sales amount, pay {K}% on the first 10000 and {L}% on everything beyond.
 * Write a function for a salesperson's commission: {K} percent, above 10000 {L} percent on the excess.
 * How much does a rep earn on these sales if the rate rises from {K} to {L} percent for what exceeds 10000?
 * sales bonus: {K} percent, and {L} percent of what exceeds 10000
 * graduated commission on sales, rates {K} and {L} percent, the second only on what exceeds 10000
 * My commission is {K} percent until 10000, from there {L} percent; what do I get?
 * sales commission: {K} percent up to 10000 and, for the part beyond 10000, {L} percent
 * salesman gets {K} % of sales till 10000, then {L} % of the rest
 * commission on turnover at {K} percent, and at {L} percent for the part over 10000
 * Compute a commission of {K} percent on sales up to 10000 and {L} percent on what is above.
 * {K} / 100 * min(sales, 10000) + {L} / 100 * max(sales - 10000, 0)
 * seller gets {K} percent, and {L} percent of what goes over ten thousand
 * marginal commission scale: {K} % to 10000, {L} % beyond
 * How do I calculate a two-tier commission with {K}% and {L}% and the break at 10000?
 * commission {K}% up to 10000, {L}% above
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
 * What does someone earn with a base salary of {base} and, on sales of {sales}, {percent} percent commission?
 * Calculate a salary that consists of a base and, from the sales, a commission in percent.
 * pay = base + sales * percent / 100 for base, sales, percent
 * Given base pay, sales and commission rate in percent, return the total pay.
 * Write a function for the pay of a salesperson who gets a base and, of the sales, some percent.
 * fixed salary plus, out of the sales, a percentage
 * How much money is paid out when to a basic wage is added, from the sales, a commission of some percent?
 * monthly income of a rep: the base plus the sales times a rate in percent
 * total pay of someone with a base and, of the turnover, a share in percent
 * pay from a base salary and from sales, of which a percentage is added as commission
 * fixed pay plus, of what I sell, a few percent
 * pay that consists of a constant and, from the turnover, a percentage
 * Compute a pay made up of a base and a percentage of the sales.
 * def pay(base, sales, percent): return base + sales * percent / 100
 * fixed wage, and so many percent of what I sell on top
 * base salary plus proportional commission (per cent)
 * How to total a salesperson's income from base, sales and percent?
 * base + percent of sales
 *
 * @T double float int32_t int64_t
 * @name salary_with_commission total_pay
 * @range base 0 5000
 * @range sales 0 10000
 * @range percent 0 20
 */
T salary_with_commission(T base, T sales, T percent) { return base + sales * percent / 100; }

/**
 * sales commission from sales and percent rate
 * commission on a sale: amount, percentage
 * percentage of the sales for the salesperson: sales, percent
 * How much commission does a seller get on these sales at this percentage?
 * sales * rate / 100 for sales and rate
 * Write a function that computes the commission from sales and rate in percent.
 * agent's fee for a sold house, price and percent given
 * commission earned by a rep, from sales and rate in percent
 * broker takes a percentage of the deal: deal value, percent
 * share of the turnover paid to the salesman, in percent of it: turnover, percent
 * percent commission on sales, no base pay
 * reward for selling: amount sold and percent
 * Compute which commission a percentage of the sales makes.
 * Excel =sales*percent/100
 * sold so much, get so many percent of it, how much is that
 * proportional commission at a rate in per cent
 * How do I compute sales commission?
 * percent of sales
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
 * flat tax on income: {L} percent of what exceeds {K}, 0 below it
 * Given an income, return the tax if the first {K} are free and the rest costs {L} percent.
 * Write a function for a flat tax of {L} percent with a tax-free amount of {K}.
 * No tax up to {K}, {L} percent on the part above; how much is it?
 * {L} percent tax on income minus the allowance {K}, never negative
 * How much tax do I pay if only what I earn beyond {K} is taxed, at {L} percent?
 * take {L} percent of the part of the income that is over {K}, 0 if none is
 * (income - {K}) * {L} / 100, or 0 below the allowance
 * tax: the first {K} of income free, then {L} %
 * levy of {L} percent on the part of the earnings past the exemption {K}
 * Compute a tax of {L} percent on the part of an income above {K}.
 * max(income - {K}, 0) * {L} / 100
 * {K} is free, {L} percent of the rest goes to the state
 * flat tax at {L} % with an allowance of {K}
 * How do I calculate {L}% tax over a tax-free {K}?
 * {L}% tax above {K}
 *
 * @T double int32_t int64_t
 * @K 5000 10000 12000
 * @L 10 20 25 30
 * @name flat_tax tax_with_allowance
 * @range income 0 60000
 */
T flat_tax(T income) { return income > K ? (income - K) * L / 100 : 0; }

/**
 * tax on the part of an income above an allowance at a rate in percent, 0 below it
 * income tax after a tax-free amount at one percent rate, never negative
 * flat tax from income, allowance and percent rate, on the part above the allowance only
 * How much tax do I pay if part of my income is free and the rest is taxed at a percentage?
 * (income - allowance) * rate / 100, never negative, for income, allowance, rate
 * Write a function that takes an income and an allowance and taxes only what is above it, at a percent rate.
 * income over a tax-free threshold, taxed at one rate in percent
 * taxable income (what exceeds the allowance) times the percent rate
 * tax due on an income over an exemption at a percent rate, zero below it
 * What does the state take from my salary if only the part above an allowance is taxed, at a percent rate?
 * levy on the part of an income over the basic allowance, at a rate in percent
 * income, exemption, percent: the tax on what exceeds the exemption, or 0
 * Compute a tax at a percentage rate on the part of an income above an allowance.
 * def tax(income, allowance, rate): return max(income - allowance, 0) * rate / 100
 * earned so much, so much is free, so many percent of the rest, how much to pay
 * flat rate tax with personal allowance (income, allowance, rate in per cent)
 * How do I compute income tax given a tax-free amount and a rate?
 * tax on income above allowance
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
 * capped contribution: {K} percent of the smaller of income and {L}
 * Given a salary, return the insurance contribution of {K} percent, counting at most {L} of the salary.
 * Write a function for social security at {K} percent of the income up to a limit of {L}.
 * Income above {L} is free of the {K} percent charge; how much is due on a given income?
 * {K} percent of the income, of which at most {L} counts
 * payroll deduction of {K}% of a salary that counts only up to {L}
 * min(income, {L}) * {K} / 100 for an income
 * How much do I pay on my income if {K} percent is charged on at most {L} of it?
 * {K} % insurance on a salary, which counts only till {L}
 * contribution of {K} percent on income, with the income cut at {L}
 * Compute a contribution of {K} percent of an income, at most of {L}.
 * min(income, {L}) * {K} / 100
 * {K} percent of what I earn, but what is over {L} doesn't count
 * social contribution at {K} % with assessment ceiling {L}
 * How do I calculate {K}% insurance with an income cap of {L}?
 * {K}% of income up to {L}
 *
 * @T double int32_t int64_t
 * @K 5 8 9
 * @L 20000 40000 60000
 * @name capped_contribution social_security
 * @range income 0 90000
 */
T capped_contribution(T income) { return (income < L ? income : L) * K / 100; }

/**
 * What are the net wages for {hours} hours at {wage} when {percent} percent tax is taken off?
 * Calculate the take-home pay from hours, hourly wage and tax rate in percent.
 * net pay = hours * wage * (100 - percent) / 100 for hours, wage, tax percent
 * Given hours worked, hourly rate and tax in percent, return the net pay.
 * Write a function for pay after tax from the hours, the hourly wage and the tax in percent.
 * How much money do I take home for so many hours at this wage and this tax in percent?
 * gross pay for hours at an hourly wage, less a percentage deduction
 * hours, rate per hour and tax percentage in, pay after tax out
 * wages for so many hours at a rate after deducting tax in percent
 * multiply hours by rate and subtract the tax in percent
 * 40 h at 20 an hour with 18 % tax and the like: how much goes in my pocket?
 * what is paid for hours worked at an hourly rate once a percentage is withheld
 * Compute the take-home pay from hours, hourly wage and the percentage deducted.
 * hours * wage * (1 - percent / 100)
 * so many hours, so much an hour, so many percent go off, what do I get
 * net wage from hours, rate and deduction in per cent
 * How do I calculate net pay from hours and wage after a percent deduction?
 * net pay (hours, wage, percent off)
 *
 * @T double float
 * @name net_pay take_home_pay
 * @range hours 0 200
 * @range wage 0 100
 * @range percent 0 50
 */
T net_pay(T hours, T wage, T percent) { return hours * wage * (100 - percent) / 100; }

/**
 * gross pay from hours and wage
 * hours times hourly wage
 * weekly pay from hours and hourly wage
 * How much do I earn for my hours at this hourly wage?
 * pay for hours worked: hours, pay per hour
 * Write a function that computes the wages from hours and rate.
 * salary of an hourly worker from hours and rate
 * hours * rate for hours and rate
 * earnings without tax, hours times wage
 * payroll, gross: hours, wage per hour
 * what is my pay before deductions, from hours and hourly rate
 * money for so many hours of work at so much an hour
 * Compute the wages for some hours at an hourly rate.
 * Excel =hours*wage
 * so many hours, so much an hour, how much
 * gross pay: time times rate
 * How do I compute gross pay?
 * hours times wage
 *
 * @T double int32_t
 * @name gross_wages pay_for_hours
 * @range hours 0 80
 * @range wage 0 100
 */
T gross_wages(T hours, T wage) { return hours * wage; }

/**
 * What does an invoice of {n} items cost, with the quantities {counts} and the unit prices {prices}?
 * Add up quantity times price over all lines of an order.
 * SUMPRODUCT of quantities and prices
 * Given amounts and unit prices, return the total of the shopping cart.
 * Write a function that totals an invoice from quantities and prices.
 * How much does the whole order cost? Quantities and unit prices are in two arrays.
 * sum of count * price per line
 * basket value from two parallel arrays
 * total price of a shopping list with counts and prices
 * inventory value: pieces in stock times value per piece, summed
 * 2 apples at 3, 5 pears at 1 and so on: quantities, prices, what is the sum
 * inner product of amounts and unit costs
 * Total an invoice from the list of quantities and the list of unit prices.
 * Excel SUMPRODUCT(counts, prices)
 * so many of each, price of each, what do I pay in all
 * inner product of quantities and prices
 * How do I sum quantity times price over all lines?
 * invoice total
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
 * Count the values in each of the {m} classes with the ascending upper limits {limits}, these included; store the counts in {counts}.
 * Count the data per bin given by ascending upper limits, these included, into an array; beyond the last is ignored.
 * FREQUENCY: counts per class of ascending upper limits, values above the last limit ignored
 * Given data and ascending class limits, write how many values fall into each class (up to and including its limit).
 * Write a function that makes a histogram with given ascending bin edges; a value belongs to the first limit not below it.
 * How many scores are in each interval of a frequency table? Ascending upper limits, included; counts to the last array.
 * frequency distribution over classes with ascending upper bounds (inclusive), counts into an array
 * tally values by the first ascending upper bound that they do not exceed, others skipped
 * bin counts for sorted upper bin limits, inclusive, values above the last one not counted
 * fill a table of class frequencies: data, ascending upper limits (inclusive), counts
 * how many values fall in each bin, ascending upper edges given and included, written to counts
 * tabulate a column by ascending upper edges, edges belonging to the lower class; counts go to the third array
 * Count for each of the ascending upper limits how many values exceed the limit before but not this one; values above all are left out.
 * Excel FREQUENCY(a, limits) without the last overflow cell
 * sort into boxes up to and including each limit, how many in each, too big ones don't count
 * absolute class frequencies for right-closed classes with given sorted upper bounds
 * How do I bin an array by upper limits (inclusive) into counters?
 * frequency counts by upper limits
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
 * nearest-rank percentile of a sorted array
 * Given sorted values and a percentage from 1 to 100, return the smallest value with at least that share at or below it.
 * Write a function for percentiles of an ascending array: element at rank ceil(percent / 100 * n), from 1.
 * Which sorted response time do so many percent of the requests not exceed?
 * quantile in percent of sorted input, nearest rank, no interpolation
 * element at rank ceil(p * n / 100), counted from 1, of a sorted array
 * p95 and the like from sorted samples, nearest rank
 * percentile value of an ascending array by nearest rank, without interpolation
 * p95 or another percentile of sorted list, nearest rank
 * smallest element of sorted data such that at least p percent of them are not above it
 * Find the value of an ascending list at a percentage by the nearest rank, i.e. place percent times n over 100, rounded up.
 * a[math.ceil(percent * n / 100) - 1]
 * sorted numbers, the one below or at which so many percent are
 * nearest-rank percentile of an ordered sample
 * How to calculate the nth percentile of a sorted array without interpolation?
 * percentile, nearest rank, sorted
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
 * percentile of sorted data with linear interpolation between neighbours
 * percentile of sorted data as spreadsheets compute it (inclusive, interpolated)
 * PERCENTILE.INC on ascending values
 * quantile of sorted values between 0 and 100 percent, linear interpolation at (n - 1) * p / 100
 * What value is at the 25th or any percentile of sorted numbers, linearly interpolated?
 * Write a function that interpolates a percentile (0 to 100) in a sorted array at position (n - 1) * p / 100.
 * numpy percentile of a sorted list
 * quartile or other percentile of sorted values, linearly interpolated between neighbours
 * interpolated value at position (n - 1) * p / 100 in the sorted data
 * interpolated quantile of an ascending array, p from 0 to 100
 * value below which p percent of the sorted data lie, interpolated
 * p-th percentile of sorted values, interpolated, real result
 * Find the value of an ascending list at a percentage, interpolating linearly between places 0 and n - 1.
 * np.percentile(a, percent)
 * sorted numbers, go so many percent of the way along, between two take the part in between
 * linearly interpolated quantile (type 7, PERCENTILE.INC) of an ordered sample
 * How do I compute an Excel-like percentile of a sorted array?
 * percentile with interpolation, sorted
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
 * What is the grade point average of {n} courses with the points {points} and the credits {credits}?
 * Compute a GPA weighted by credit hours; 0 without credits.
 * GPA: sum of points * credits over the sum of credits, 0 if there are no credits
 * Given grade points and credit hours per course, return the weighted average or 0.
 * Write a function for a student's grade point average, weighted by credits, 0 without any.
 * credit-weighted mean of grades, 0 if there are no credits
 * How good is my average if courses weigh by their credits? Points, credits; 0 without credits.
 * weighted average of marks with integer weights, zero if they add up to 0
 * mean mark by credits, no credits give 0
 * grade average over courses weighted by their credit hours, 0 if the hours add up to 0
 * my gpa with credits, none gives 0
 * mean of marks weighted by whole hours, zero hours giving 0
 * Average grade points weighted by credits, 0 without credits.
 * np.average(points, weights=credits), or 0
 * marks, and how much each course counts, what's my average
 * credit-weighted GPA
 * How is GPA calculated from points and credit hours?
 * gpa
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
 * Predict the value at {at} from the straight line that fits the {n} points in {x} and {y} best.
 * Linear regression forecast at a point; the mean of y if all x agree.
 * FORECAST from xs, ys and a new x, by the least-squares line
 * Given paired data, fit a least-squares line and evaluate it at a new x; all x equal gives the mean of y.
 * Write a function that extrapolates the least-squares line through x, y points to a new x.
 * least-squares prediction for a new x value
 * What will the sales be at a later time if the least-squares trend of times and sales goes on?
 * fit y = m x + b by least squares and return m * at + b
 * value of the least-squares trend line of x, y data at a given position
 * regression estimate, average of y when the x values do not vary
 * fit a least-squares line to my points, read it off at a new x
 * y of the best straight fit (least squares) at an x outside the data
 * Predict the value at a given place from the straight line fitted to the points, the mean of y if all x agree.
 * Excel FORECAST.LINEAR, arguments x, y, then where
 * best line through the dots, how high is it there
 * OLS prediction of y at a new x (mean of y for constant x)
 * How can I extrapolate with a least squares line?
 * linear regression forecast
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
