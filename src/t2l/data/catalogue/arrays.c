/**
 * Add up the {n} elements of {a}.
 * Return the sum of the array {a} of length {n}.
 * What is the total of all {n} numbers in {a}?
 * sum of an array {a} of {n} {T:s}
 *
 * @T int32_t int64_t int8_t float double
 * @name array_sum sum_array total_of_array
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
T array_sum(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return total;
}

/**
 * Multiply the {n} elements of {a} together.
 * Return the product of the array {a} of length {n}.
 * What is the product of all {n} numbers in {a}, and 1 if there are none?
 * product of an array {a} of {n} {T:s}
 *
 * @T int32_t int64_t double
 * @name array_product product_array
 * @array a n
 * @range a -9 9
 * @range n 0 6
 */
T array_product(const T *a, int32_t n) {
    T result = 1;
    for (int32_t i = 0; i < n; i++) result *= a[i];
    return result;
}

/**
 * Return the {OP} element of {a}, which has {n} elements and at least one.
 * Find the {OP} of the {n} numbers in {a}; {n} is not 0.
 * What is the {OP} value in the non-empty array {a} of length {n}?
 * {OP} of a non-empty array {a} of {n} {T:s}
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @name array_extreme find_extreme best_element
 * @array a n
 * @range a -1000 1000
 * @range n 1 8
 */
T array_extreme(const T *a, int32_t n) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP best) best = a[i];
    return best;
}

/**
 * Count the elements of {a} that are {OP} {x}; {a} has {n} elements.
 * How many of the {n} numbers in {a} are {OP} {x}?
 * Return the number of values in the array {a} of length {n} that are {OP} {x}.
 * count of elements {OP} {x} in {a}, length {n}
 *
 * @T int32_t int64_t
 * @OP == "equal to"
 * @OP > "greater than"
 * @OP < "less than"
 * @name count_matching how_many occurrences
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -5 5
 */
int32_t count_matching(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) count++;
    return count;
}

/**
 * Return the index of the first element of {a} that equals {x}, or -1; {a} has {n} elements.
 * Where does {x} first occur among the {n} numbers in {a}? Answer -1 if it does not.
 * Search the array {a} of length {n} for {x} from the start; give its position or -1.
 * linear search in {a}, length {n}, for {x}
 *
 * @T int32_t int64_t
 * @name index_of find_first linear_search
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -5 5
 */
int32_t index_of(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) return i;
    return -1;
}

/**
 * Is the array {a} of {n} elements sorted in ascending order?
 * Check that none of the {n} numbers in {a} is smaller than the one before it.
 * Return true if the values of {a}, length {n}, never decrease.
 * sortedness test for an array {a} of {n} {T:s}
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name is_sorted ascending
 * @array a n
 * @range a -5 5
 * @range n 0 5
 */
R is_sorted(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[i - 1]) return 0;
    return 1;
}

/**
 * Reverse the {n} elements of {a} in place.
 * Put the array {a} of length {n} into the opposite order.
 * Swap the ends of {a} and work inwards until all {n} elements are reversed.
 * in-place reversal of {a}, which holds {n} {T:s}
 *
 * @T int32_t int64_t double
 * @name reverse_array turn_around
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
void reverse_array(T *a, int32_t n) {
    for (int32_t i = 0, j = n - 1; i < j; i++, j--) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}

/**
 * Set all {n} elements of {a} to {x}.
 * Fill the array {a} of length {n} with {x}.
 * Write {x} into each of the {n} places of {a}.
 * fill of {a}, {n} {T:s}, with {x}
 *
 * @T int32_t int64_t double
 * @name fill_array set_all
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
void fill_array(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) a[i] = x;
}

/**
 * {OP} each of the {n} elements of {a} by {x}, in place.
 * Replace each value v in {a}, length {n}, by v {OP:2} {x}.
 * Go through the {n} numbers of {a} and {OP:3} each by {x}.
 * in place: {a}[i] {OP:2}= {x} for all {n} elements
 *
 * @T int32_t int64_t double
 * @OP + "Increase" "+" "increase"
 * @OP - "Decrease" "-" "decrease"
 * @OP * "Multiply" "*" "multiply"
 * @name update_all change_array
 * @array a n
 * @range a -100 100
 * @range n 0 8
 * @range x -100 100
 */
void update_all(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] OP x;
}

/**
 * Return the dot product of {a} and {b}, which have {n} elements each.
 * Multiply {a} and {b} element by element and add up the {n} products.
 * What is the scalar product of the arrays {a} and {b} of length {n}?
 * dot product of two arrays {a} and {b} of {n} {T:s}
 *
 * @T int32_t int64_t float double
 * @name dot_product inner_product
 * @array a n
 * @array b n
 * @range a -20 20
 * @range b -20 20
 * @range n 0 6
 */
T dot_product(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] * b[i];
    return total;
}

/**
 * Return the average of the {n} elements of {a}, at least one.
 * What is the mean of the {n} numbers in the non-empty array {a}?
 * Add up {a}, length {n}, and divide by {n}, which is not 0.
 * mean of a non-empty array {a} of {n} {T:s}
 *
 * @T float double
 * @name array_mean average_of_array
 * @array a n
 * @range a -100.0 100.0
 * @range n 1 8
 */
T array_mean(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return total / (T)n;
}

/**
 * Return element {K} of {a}, counting from 0.
 * Load the value at index {K} of the array {a}.
 * What is {a}[{K}]?
 * {a}[{K}], {T:a}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @K 1..7
 * @name element_at load_element fetch
 * @array a 8
 * @range a -100 100
 */
T element_at(const T *a) { return a[K]; }

/**
 * Return the element of {a} at index {i}.
 * Load the value at position {i} of the array {a}, counting from 0.
 * What is {a}[{i}]?
 * {a}[{i}], {T:a}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name get_element read_at element_by_index
 * @array a 8
 * @range a -100 100
 * @range i 0 7
 */
T get_element(const T *a, int64_t i) { return a[i]; }

/**
 * Store {x} in {a} at index {K}, counting from 0.
 * Set {a}[{K}] to {x}.
 * Write {x} to the array {a} as its element number {K} (the first is 0).
 * {a}[{K}] = {x}, {T:a}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @K 1..7
 * @name store_element set_element put
 * @array a 8
 * @range a -100 100
 */
void store_element(T *a, T x) { a[K] = x; }

/**
 * Swap the values that {a} and {b} point to.
 * Exchange *{a} and *{b}.
 * Put the value behind {a} behind {b}, and the other way round.
 * swap of two {T:s} through the pointers {a} and {b}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name swap_values exchange
 * @array a 1
 * @array b 1
 */
void swap_values(T *a, T *b) {
    T kept = *a;
    *a = *b;
    *b = kept;
}

/**
 * Add {K} to the value that {a} points to.
 * Increase *{a} by {K}.
 * *{a} += {K}
 * Load the {T} behind {a}, add {K} and store it back.
 *
 * @T int32_t int64_t double
 * @K 2..20 100
 * @name bump increment_target
 * @array a 1
 * @range a -1000 1000
 */
void bump(T *a) { *a += K; }

/**
 * Return the sum of the first three elements of {a}.
 * Add up {a}[0], {a}[1] and {a}[2].
 * What is the total of the three {T:s} at the start of {a}?
 * sum of an array {a} of three {T:s}
 *
 * @T int32_t int64_t float double
 * @name sum_of_three total_of_first
 * @array a 3
 * @range a -1000 1000
 */
T sum_of_three(const T *a) { return a[0] + a[1] + a[2]; }
