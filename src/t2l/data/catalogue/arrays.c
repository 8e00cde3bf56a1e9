/**
 * Add up the {n} elements of {a}.
 * Return the sum of the array {a} of length {n}.
 * What is the total of all {n} numbers in {a}?
 * sum of an array {a} of {n} {T:s}
 * Loop over {a}, which has {n} elements, and accumulate their total; an empty array gives 0.
 * Could you total up my array {a} for me? It holds {n} values.
 * {a}[0] + {a}[1] + ... + {a}[{n} - 1]
 * Write a function that returns the sum of all the elements in an array.
 * sum of array elements
 * How do I add up all the numbers in an array?
 * pls give me code to total the numbers of a list
 * grand total of a sequence of values
 * accumulate an array, reducing it with plus from 0
 * sum of an array
 * sum of all elements in an array
 * sum of the elements of a list
 * add all numbers in an array
 * Write a function to compute the overall total of the numbers held in a supplied list.
 * Like Python's built-in sum(), but for a C array with its length
 * add everything up that is in there
 * Accumulate the entries of a finite sequence, the empty sequence giving zero.
 * How do I get the grand total of an int or float array?
 * sum up array
 *
 * @T int32_t int64_t int16_t float double
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
 * Starting from 1, multiply by each of the {n} values in {a}.
 * {a}[0] * {a}[1] * ... * {a}[{n} - 1], which is 1 for no elements
 * I have {n} factors in the array {a}; what do they come to when multiplied (1 for none)?
 * Write a function that returns the product of all the elements in an array.
 * product of array elements
 * How do I multiply all the numbers in an array with each other?
 * multiply everything in the list, start with 1
 * all values of a sequence multiplied together
 * Fold a list with times, the empty product being 1
 * product of an array
 * product of all elements in an array
 * multiply all numbers in an array
 * Write a program that determines the product of every number in a provided collection, 1 when it has none.
 * math.prod for a list, so an empty one gives 1
 * multiply all of the numbers together, nothing there means 1
 * Evaluate the capital-pi product over the terms of a finite sequence (empty product = 1).
 * What is the way to multiply out an entire array (1 if empty)?
 * multiply all the items in a list; 1 for an empty list
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
 * Go through {a}, {n} values long (one or more), and keep the {OP} seen so far.
 * For {n} measurements in {a}, of which there is always at least one, which is the {OP}?
 * Take {a}[0] as the best value, let any of the other {n} - 1 elements that beats it replace it, and return the {OP}.
 * Write a program that finds the {OP} element in an array.
 * {OP:3} of a non-empty array
 * How can I find the {OP:4} number in a list?
 * go thru a non-empty array and return the {OP:2} value
 * {OP:4} value of a non-empty sequence
 * {OP:3}(list) as in Python, for a list with at least one value
 * {OP} element of an array
 * {OP} number in an array
 * find the {OP} value in an array
 * Define a function which determines the {OP} number among the values of a given non-empty list.
 * As with pandas' Series reductions: reduce a column to its {OP} value.
 * pick out the {OP} one of these numbers
 * Determine the {OP} term of a finite sequence of samples.
 * What's the fastest way to obtain an array's {OP} item?
 * find {OP} number in array
 *
 * @T int32_t int64_t double
 * @OP > "largest" "biggest" "max" "highest"
 * @OP < "smallest" "least" "min" "lowest"
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
 * count of elements {OP} {x} in {a}, whose length is {n}
 * Walk along the {n} elements of {a}, adding one for each that is {OP} {x}.
 * Of the {n} values in {a}, how many satisfy the condition of being {OP} {x}?
 * For my statistics: the number of entries {OP} {x} in {a}, which has {n} entries
 * Write a function that counts how many elements of an array are {OP} a given value.
 * count of the elements of an array that are {OP} a given value
 * How many numbers in a list are {OP} a given number?
 * tell me how many items in the array are {OP} some value
 * tally of the array entries {OP} a target
 * like count_if over an array, with the condition: {OP} the last argument
 * Write a function to count how many members of a sequence are strictly {OP} a supplied threshold value.
 * In Excel terms COUNTIF: number of cells of the range that are {OP} the criterion
 * how many of these are {OP} that number
 * Cardinality of the set of indices whose sample is {OP} a reference level x
 * How can I tally array items that are {OP} some value?
 * number of elements {OP} x
 *
 * @T int32_t int64_t double
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
 * How many times does {x} occur among the {n} elements of {a}?
 * Count the occurrences of a value in an array.
 * count a value in an array
 * frequency of a number in a list
 * How often does a number appear in an array?
 * Write a function that counts how often a value occurs in an array.
 * like Python's list.count: how many elements of the array equal the value
 * number of occurrences of a given element in an array
 * tally how many entries of the array are the one I look for
 * number of times an item is in the list
 * count the elements of an array that are equal to x
 * how many 5s are in my array, the 5 is an argument
 * Write a function to determine the frequency of a specified number in a provided list.
 * Equivalent of Python's mylist.count(x)
 * how often does this number show up
 * Multiplicity of a value within a multiset stored as a vector
 * How many times does an array hold a certain value?
 * count occurrences of an element in an array
 *
 * @T int32_t int64_t double
 * @name occurrences count_occurrences count_of
 * @array a n
 * @range n 0 8
 * @range a -4 4
 * @range x -4 4
 */
int32_t occurrences(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == x;
    return count;
}

/**
 * Return the index of the first element of {a} that equals {x}, or -1; {a} has {n} elements.
 * Where does {x} first occur among the {n} numbers in {a}? Answer -1 if it does not.
 * Search the array {a} of length {n} for {x} from the start; give its position or -1.
 * linear search in {a}, length {n}, for {x}: first index or -1
 * Which index, counting from 0, does {x} have in {a} ({n} elements)? Take the first match; no match is -1.
 * Step through {a}, {n} values long, until one equals {x} and return its place, or -1 at the end.
 * I need to know where {x} sits in my list {a} of {n} values: lowest index, or -1 if it is missing.
 * Write a function that searches an array for a value and returns its index, or -1 if not found.
 * linear search in an array: index of the first match, or -1
 * At what index (from 0) does a number first appear in a list, -1 if it does not?
 * find where is the element in array, if not there return -1
 * first location of a target in a sequence, -1 when absent
 * sequential search in unsorted data: first hit's index, -1 for no hit
 * find the index of the first element of an array equal to a value, -1 if there is none
 * index of a value in an array, first match, -1 if absent
 * position of an element in a list, -1 if absent
 * Write a function to locate the position, counted from zero, of the first appearance of a desired item; -1 when absent.
 * JavaScript's Array.prototype.indexOf
 * where does this number come first, starting from 0? -1 if it isn't there
 * Linear search: least subscript whose entry equals the key, or -1 on failure
 * How do I look up the zero-based index of a value in an unsorted array (first hit, -1 on a miss)?
 * find index of element in array, -1 if not found
 *
 * @T int32_t int64_t double
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
 * is an array {a} of {n} {T:s} sorted in ascending order, equal neighbours allowed
 * Compare each of the {n} elements of {a} with its predecessor; false as soon as one is smaller.
 * Is no element of {a} (length {n}) followed by a smaller one? Equal neighbours are fine, and so is an empty array.
 * true if {a}[0] <= {a}[1] <= ... up to the last of {n} elements, otherwise false
 * Write a program to check whether an array is sorted in ascending order.
 * is the array sorted in ascending order, duplicates allowed
 * How do I test if the numbers of a list go from small to large?
 * check list already in increasing order or not, equal ones ok
 * are the values of a sequence in non-decreasing order
 * monotone test of an array: never a step down
 * check if an array is sorted in ascending order
 * sorted array check: true if no element is less than the one before it
 * Write a function to verify that the numbers of a supplied list never go down from one to the next.
 * all(p <= q for p, q in zip(lst, lst[1:])) in C
 * are these already in order, small to big? ties are fine
 * Test whether a finite sequence is monotonically non-decreasing.
 * How to tell if an array is in ascending order (duplicates allowed)?
 * check if list is sorted ascending
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
 * My list {a} of {n} values is back to front; turn it around without using another array.
 * Exchange {a}[0] with the last of {n} elements, {a}[1] with the last but one, and so on to the middle.
 * Can the {n} values in {a} be mirrored in place, so that the last one comes first?
 * Write a function that reverses an array in place.
 * reverse an array
 * How do I flip the order of the elements of a list?
 * make array backward, last becomes first
 * turn a sequence of values end to end, in place
 * std::reverse on a buffer of n elements
 * reverse an array in place
 * Write a program that turns a collection around in place, so that its last item becomes its first.
 * What lst.reverse() does to a Python list
 * flip it back to front, right where it is
 * Mirror a buffer of samples end for end without extra storage.
 * How can I invert the order of an array in place?
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
 * For every i from 0 to {n} - 1, store {x} in {a}[i].
 * Initialize the first {n} places of {a} with the value {x}.
 * I want an array {a} in which all {n} entries are {x}.
 * Write a function that sets every element of an array to the given value.
 * fill an array with a value
 * How do I initialize all entries of a list to the same number?
 * put same number everywhere in array
 * overwrite every slot of an array with one constant that is passed
 * like std::fill: put one value into all n elements of an array
 * set all elements of an array to a value
 * Write a function to assign one provided value to each slot of a given table.
 * java.util.Arrays.fill for a C array
 * put the same number everywhere
 * Initialize a vector to a constant in every component.
 * How do I set every element of an array to one particular value?
 * fill array with value
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
 * Set all {n} elements of {a} to zero.
 * clear an array
 * zero out an array
 * How do I reset every element of an array to 0?
 * Write a function that fills an array with zeros.
 * memset to 0 for n numbers of an array
 * reset all counters of an array to 0
 * initialize an array with zeros
 * wipe a buffer of numbers with zeros
 * make all entries of the array 0
 * empty the bins of a histogram, so each counter becomes 0
 * set the whole list to zeros
 * Write a function to reset each of the numbers in a table to zero.
 * MATLAB: v(:) = 0
 * wipe it: make every number 0
 * Overwrite a vector by the null vector.
 * What is a simple loop to zero out an array?
 * set all elements to zero
 *
 * @T int32_t int64_t double
 * @name clear_array zero_array reset_all
 * @array a n
 * @range n 0 8
 */
void clear_array(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = 0;
}

/**
 * {OP} each of the {n} elements of {a} by {x}, in place.
 * Replace each value v in {a}, length {n}, by v {OP:2} {x}.
 * Go through the {n} numbers of {a} and {OP:3} each by {x}.
 * in place: {a}[i] {OP:2}= {x} for all {n} elements
 * Could you {OP:3} every entry of my array {a}, {n} entries long, by {x}? Write the results back to it.
 * Elementwise update of {a} with {n} elements: new value = old value {OP:2} {x}
 * Write a function to {OP:3} all elements of an array by a given number.
 * array {OP:5} scalar, in place
 * How do I {OP:3} every value in a list by the same amount?
 * loop over array, each element becomes itself {OP:5} the number
 * all entries {OP:5} a scalar, overwriting the list
 * Broadcast {OP:4} of a scalar over a vector, in place
 * Write a function that modifies a list in place by applying {OP:4} with a supplied number on the right to each member.
 * numpy in-place broadcasting: arr {OP:2}= x
 * {OP:3} every number in there by the same amount, in place
 * Replace each component v of a vector by v {OP:5} the scalar, overwriting the vector.
 * How can I {OP:3} the whole array by a given scalar in place?
 * {OP:3} each element by x in place
 *
 * @T int32_t int64_t double
 * @OP + "Increase" "+" "increase" "addition" "plus"
 * @OP - "Decrease" "-" "decrease" "subtraction" "minus"
 * @OP * "Multiply" "*" "multiply" "multiplication" "times"
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
 * {a}[0] * {b}[0] + {a}[1] * {b}[1] + ... over {n} terms, 0 if there are none
 * Given the vectors {a} and {b} with {n} coordinates, I need their inner product.
 * Pair up {a} and {b}, multiply each of the {n} pairs, and total the products.
 * Write a function that computes the dot product of two arrays.
 * dot product of two vectors
 * How do I multiply two lists pairwise and add the results?
 * multiply array elements one by one and sum up all
 * sum of products of corresponding values in two sequences
 * Inner product of two vectors, as in one cell of a matrix multiplication
 * Write a function to compute the sum of the pairwise products of two equally long lists.
 * SUMPRODUCT of two columns as in Excel
 * multiply the numbers that sit at the same place and total it all
 * Scalar (inner) product of two real vectors of the same dimension
 * How do I calculate the inner product of a pair of arrays?
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
 * Given {n} readings in {a} (one or more), compute their arithmetic mean.
 * Total of {a} over its length {n}, where the length is at least 1
 * How large are the {n} values of {a} on average? There is at least one.
 * Write a function to calculate the average of the numbers in an array.
 * average of array elements
 * What is the mean value of a list of numbers?
 * avg of all no. in array plz
 * arithmetic mean of a sequence of real values
 * Sample mean of a series of measurements
 * average of an array
 * mean of an array of numbers
 * Write a program that calculates the arithmetic mean of the real numbers in a non-empty data set.
 * numpy.mean for a C buffer of floats
 * what do these come to on average
 * Sample mean: the sum of the observations over their number
 * What's the code for the average value of a float array?
 * average of an array of floating-point numbers
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
 * Return the average of the {n} integers in {a} as an integer, dropping the fraction; 0 if {n} is 0.
 * integer average of an array, 0 if it is empty
 * mean of an array of ints, rounded toward zero, 0 without elements
 * average of an int array as an int, 0 for no elements
 * How do I compute the mean of an array of whole numbers with integer division, 0 if it is empty?
 * Write a function that returns the integer mean of the elements, 0 for none.
 * sum of an int array divided by its length, truncated, and 0 for length 0
 * avg of int list, no decimals (cut off toward zero), empty list gives 0
 * whole-number average of a list, fraction dropped, empty list gives 0
 * mean of an integer array without the fractional part, 0 when the array is empty
 * What is the array's total divided by its length, in integer division, or 0 if it has no elements?
 * integer mean of the values in an array, truncated toward zero; 0 for none
 * Write a function to calculate the mean of a list of whole numbers, cut off to an integer; an empty list gives zero.
 * int(sum(lst) / len(lst)) with the fraction dropped toward zero, and 0 if the list is empty
 * average without decimals, just chop them off; nothing there gives 0
 * Truncated arithmetic mean of integer samples, defined as 0 for an empty sample
 * How to average an int array with integer division and avoid dividing by zero (return 0)?
 * integer mean of array, truncated, 0 when empty
 *
 * @T int32_t int64_t
 * @name integer_average int_mean truncated_mean
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
T integer_average(const T *a, int32_t n) {
    int64_t total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    return n == 0 ? 0 : (T)(total / n);
}

/**
 * Return element {K} of {a}, counting from 0.
 * Load the value at index {K} of the array {a}.
 * What is {a}[{K}]?
 * {a}[{K}], {T:a}
 * Fetch number {K} of {a}; numbering starts at 0.
 * I would like the value that {a} holds at offset {K} (in elements, from 0).
 * Dereference {a} + {K}.
 * Write a function that returns the element at index {K} of an array.
 * array element at index {K}
 * How do I read the item at position {K}, counted from zero?
 * give me arr[{K}]
 * value stored in slot {K} of a list, zero-based
 * Load at a fixed offset of {K} elements from a pointer
 * Write a function to retrieve the item stored at subscript {K} of a table, counting from zero.
 * lst[{K}] with Python's indices
 * give me what sits in place number {K}, the first place being number 0
 * Component of a vector with zero-based subscript {K}
 * How do I read the value an array has at index {K}?
 * return a[{K}]
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @K 1..7
 * @name element_at load_element fetch
 * @array a 8
 * @range a -100 100
 */
T element_at(const T *a) { return a[K]; }

/**
 * Return element {i} of {a}.
 * Read one element of an array.
 * array element by index
 * get a[i] with an int index
 * What is stored at a position of an array, the first position being 0?
 * How do I read an element of an array by its index?
 * Write a function that returns the array entry with a given index, starting at 0.
 * array getter: element at index i
 * look up the value at an index, the first is 0
 * fetch the i-th entry, i from zero
 * array subscript: value of a[i]
 * value at a position of an array, counted from 0
 * Write a function to fetch the entry of a table at a requested zero-based position.
 * Java's list.get(i) on a raw array
 * give me the one at this spot, counted from 0
 * Select a component of a vector by its zero-based subscript.
 * How do you access an array element by its index?
 * get the i-th element of an array, counting from 0
 *
 * @T int32_t int64_t double
 * @name element_with_index entry_at value_at
 * @array a 8
 * @range i 0 7
 */
T element_with_index(const T *a, int32_t i) { return a[i]; }

/**
 * Return the element of {a} at index {i}.
 * Load the value at position {i} of the array {a}, counting from 0.
 * What is {a}[{i}]?
 * {a}[{i}], {T:a}
 * Fetch the value that {a} holds {i} elements after its start.
 * Dereference {a} + {i}.
 * Given the array {a} and an index {i} (the first is 0), hand back the value there.
 * Write a function that returns the array element at a given index.
 * element at a given index
 * How do I access an item of an array by its position?
 * give me value stored at index of array
 * value in the requested slot of a list, zero-based
 * indexed load, like the subscript operator, from a pointer and a 64-bit index
 * Write a function to extract the value that a provided array keeps at a given 64-bit subscript, counted from zero.
 * Haskell's xs !! i on plain memory
 * look up what is stored at that number, 0 being the first
 * Indexed load from a base address with a 64-bit element offset
 * How do I pick a single array cell using a long index?
 * value at index i
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
 * Put {x} into the array {a} at offset {K} (in elements, from 0); leave the other elements alone.
 * Let element {K} of {a} become {x}, the first element being number 0.
 * Overwrite what {a} has at index {K} with {x}.
 * Write a function that stores a value at index {K} of an array.
 * set the array element at index {K} to a value
 * How do I change the item at position {K}, counted from zero?
 * put value into arr[{K}]
 * slot {K} of a list overwritten with a new value, zero-based
 * Store at a fixed offset of {K} elements from a pointer
 * Write a function to place a provided value into subscript {K} of a table, counting from zero.
 * Python assignment lst[{K}] = x
 * put this number in place {K}, where the first place is 0
 * Overwrite the component of a vector with zero-based subscript {K} by a given scalar.
 * How do I write a value to index {K} of an array?
 * set a[{K}] to x
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @K 1..7
 * @name store_element set_element put
 * @array a 8
 * @range a -100 100
 */
void store_element(T *a, T x) { a[K] = x; }

/**
 * Set element {i} of {a} to {x}.
 * Write into an array: at an index (first argument after the array), a value.
 * array setter that takes an index and then the new value
 * a[i] = x
 * How do I change one element of an array?
 * Write a function that stores at a given position of an array, the first being 0, a given value (position, then value).
 * assign a value to the array element at an index (index first, value second)
 * overwrite the array entry at a given index with a new value
 * put into a slot of an array, slots counted from 0, a number (slot, then number)
 * set value at index i of the array
 * replace the array element at a position (from 0) by another value
 * update one array entry, given its index and the new value
 * Write a function to replace the item at a specified zero-based position of a list by a supplied new one.
 * Java's list.set(i, x), without returning the old one
 * change what is at that spot (counted from 0) to the new number
 * Indexed store: base array, zero-based subscript, then the datum to write
 * How can I assign to an array element given its index?
 *
 * @T int32_t int64_t double
 * @name set_element put_at assign_at
 * @array a 8
 * @range i 0 7
 */
void set_element(T *a, int32_t i, T x) { a[i] = x; }

/**
 * Swap the values that {a} and {b} point to.
 * Exchange *{a} and *{b}.
 * Put the value behind {a} behind {b}, and the other way round.
 * swap of two {T:s} through the pointers {a} and {b}
 * After the call, *{a} holds what *{b} held before, and vice versa.
 * Using one temporary, trade the two {T:s} behind {a} and {b}.
 * Could you make {a} and {b} point to each other's values, without moving the pointers themselves?
 * Write a function to swap two numbers using pointers.
 * swap two variables by pointer
 * How do I exchange the values of two variables?
 * swap 2 nos, call by reference with two pointers
 * interchange the contents of two memory cells given by their addresses
 * std::swap of the targets of two pointers
 * swap two numbers through pointers to them
 * swap two variables, given their addresses
 * swap the values of two pointers
 * exchange two variables by reference
 * Write a function to interchange the contents of two variables passed by pointer.
 * Python's p, q = q, p, through two pointers
 * make the two trade places
 * Transpose a pair of memory cells given by their addresses.
 * How do I exchange two values via pointers?
 * swap two numbers using pointers
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
 * Raise the {T} stored at {a} by {K}.
 * A counter sits at the address {a}; advance it by {K}.
 * read-modify-write through the pointer {a}: new value = old value + {K}
 * Write a function that adds {K} to the variable a pointer points to.
 * increment by {K} through a pointer
 * How do I increase a variable by {K} inside a function?
 * add {K} to the number behind the pointer
 * value at an address raised by {K}
 * In-place += {K} by reference
 * Write a function to raise a variable, handed over by its address, by {K}.
 * x += {K} with pass by reference, like C#'s ref parameter
 * make the number this points at {K} bigger
 * Augment the referenced accumulator by the constant {K}.
 * How can I increment a variable through its pointer by {K}?
 * add {K} to *p
 *
 * @T int32_t int64_t double
 * @K 2..20 100
 * @name bump increment_target
 * @array a 1
 * @range a -1000 1000
 */
void bump(T *a) { *a += K; }

/**
 * Increase the value that {p} points to by one.
 * increment through a pointer
 * add one to a variable, given its address
 * How do I increment a number by 1 by reference?
 * Write a function that increments the number its pointer argument points to.
 * (*p)++
 * counter plus one via pointer
 * raise the pointed-to number by 1
 * bump a counter behind a pointer by one, in place
 * count an event: the counter is passed as a pointer
 * one more in the variable behind the pointer
 * add 1 to a value that is passed by reference
 * Write a function to raise the number behind a provided pointer by one.
 * x += 1 on a variable that was passed by reference
 * one more on the number it points to
 * Advance a counter in memory to its successor.
 * How do I bump a counter via its address?
 * increment value pointed to by 1
 *
 * @T int32_t int64_t double
 * @name increment_in_place count_event
 * @array p 1
 * @range p -1000 1000
 */
void increment_in_place(T *p) { *p += 1; }

/**
 * Add {x} to the value that {p} points to.
 * add to a variable through a pointer
 * *p += x as a function
 * increase the number behind a pointer by an amount
 * How do I add an amount to a variable in the caller?
 * Write a function that adds its second argument to the variable the first one points to.
 * accumulate into a total passed by address
 * raise the pointed-to number by an amount
 * deposit into a balance given as a pointer
 * update a running total, passed as a pointer, by one more value
 * plus-equals on a value passed by reference
 * accumulator update: add a value to the sum that a pointer refers to
 * Write a function to increase a variable, passed by its address, by a supplied amount.
 * Compound assignment += on a by-reference argument
 * put this much on top of the number it points at
 * Accumulate a summand into the referenced register.
 * How to add an amount onto a variable through a pointer?
 * *p += x
 *
 * @T int32_t int64_t double
 * @name add_to accumulate deposit
 * @array p 1
 * @range p -1000 1000
 * @range x -1000 1000
 */
void add_to(T *p, T x) { *p += x; }

/**
 * Return the sum of the first three elements of {a}.
 * Add up {a}[0], {a}[1] and {a}[2].
 * What is the total of the three {T:s} at the start of {a}?
 * sum of an array {a} of three {T:s}
 * {a}[0] + {a}[1] + {a}[2]
 * Given a vector {a} with three components, total them.
 * Load three {T:s} that stand one after the other at {a} and add them.
 * Write a function that adds the first three elements of an array.
 * sum of the first three array elements
 * How do I total the three numbers at the beginning of a list?
 * array has 3 nums, add them
 * total of a triple of values stored one after the other
 * Sum of the components of a 3-vector
 * Write a function to determine the total of the three numbers that a provided table holds.
 * sum(t) of a Python tuple with three entries
 * add up all three
 * Sum of the components of a vector in three-space
 * How do I total a fixed-size array of three?
 * sum of 3 elements array
 *
 * @T int32_t int64_t float double
 * @name sum_of_three total_of_first
 * @array a 3
 * @range a -1000 1000
 */
T sum_of_three(const T *a) { return a[0] + a[1] + a[2]; }

/**
 * Return the index of the {OP} element of {a}, which has {n} elements and at least one; take the first if several tie.
 * Where in {a}, {n} values long and not empty, is its {OP} value? Ties go to the lowest index.
 * position of the first {OP} value among the {n} elements of {a} ({n} >= 1)
 * Find the {OP} of the {n} numbers in {a} and tell at which index, counted from 0, it first occurs.
 * argument of the {OP} element: scan {a}, length {n} (not 0), and return the earliest best index
 * Who won? The scores of {n} players (one or more) are in {a}; give the index of the {OP}, the earliest if equal.
 * Write a function that returns the index of the {OP} element of an array, the first of equal ones.
 * index of the {OP:3} element of a non-empty array, the first one on ties
 * At which index of a list is the {OP:4} number, the earliest if it occurs repeatedly?
 * position of {OP:2} item in array, first one if same
 * location of the {OP} value in a sequence, first on ties
 * arg{OP:3} of an array: index of the {OP} value, first if tied
 * index of the {OP} element in a non-empty array, the first one if several are equal
 * index of the first {OP} number in an array
 * Write a function to determine at which zero-based position the {OP} number of a list first appears.
 * lst.index() of the {OP} value in a Python list
 * where is the {OP} one, counting from 0? the earliest if several tie
 * Smallest subscript at which a sequence attains its {OP} term, indices from 0
 * How can I get the index of an array's {OP} element (first one on ties)?
 * index of {OP} element, first if tied
 *
 * @T int32_t int64_t double
 * @OP > "largest" "biggest" "max" "highest"
 * @OP < "smallest" "least" "min" "lowest"
 * @name extreme_index position_of_best
 * @array a n
 * @range a -9 9
 * @range n 1 8
 */
int32_t extreme_index(const T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP a[best]) best = i;
    return best;
}

/**
 * Return the index of the smallest of the {n} elements of {a}, or -1 if there are none.
 * argmin of an array: first index of the least element, -1 for an empty array
 * index of the first minimum in an array, -1 without elements
 * where is the minimum of a possibly empty array? first index of it, -1 if empty
 * How do I get the index of an array's least element (the first if tied), -1 without elements?
 * Write a function that finds the first index of the lowest value and returns -1 for no elements.
 * position of the smallest value, first one counts, empty gives -1
 * index of the smallest entry of an array, the earliest one if equal, or -1 if there is none
 * first index of the min of an array, or -1 if the array is empty
 * cheapest offer's index in a price list, the first of equal ones, -1 for no offers
 * argmin of an array, earliest on ties, with -1 for length 0
 * the index of the lowest score in the list, the earliest one on a tie, -1 if nobody played
 * Write a function to find the zero-based place of the lowest number in a list, the earliest on a tie, -1 for an empty list.
 * numpy.argmin, but -1 instead of an error when there is no data
 * where is the smallest one, from 0, first if several, -1 if there are none
 * arg min over the subscripts of a sequence, least index on ties, -1 over the empty set
 * Which index holds the minimum of an array (leftmost; -1 when the array is empty)?
 * index of the smallest element, first of equals, -1 if empty
 *
 * @T int32_t int64_t double
 * @name argmin index_of_minimum
 * @array a n
 * @range n 0 8
 */
int32_t argmin(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[best]) best = i;
    return best;
}

/**
 * Return the index of the largest of the {n} elements of {a}, or -1 if there are none.
 * argmax of an array: first index of the greatest element, -1 for an empty array
 * where is the maximum of a possibly empty array? first index of it, -1 if empty
 * How do I get the index of an array's biggest element (the first if tied), -1 without elements?
 * first index of the max of an array, or -1 if the array is empty
 * Write a function that finds the first index of the greatest value and returns -1 for no elements.
 * position of the highest value, first one counts, empty gives -1
 * index of the largest entry of an array, the earliest one if equal, or -1 if there is none
 * locate the maximum of an array safely: its first index, or -1 in an empty array
 * argmax of an array, earliest on ties, with -1 for length 0
 * the index of the top score in the list, the earliest one on a tie, -1 if nobody played
 * leading candidate's index by votes, the first of tied ones, -1 for no candidates
 * Write a function to find the zero-based place of the highest number in a list, the earliest on a tie, -1 for an empty list.
 * numpy.argmax, but -1 instead of an error when there is no data
 * which spot has the biggest one, from 0, first if several, -1 if there are none
 * arg max over the subscripts of a sequence, least index on ties, -1 over the empty set
 * What position does the maximum of an array sit at (leftmost; -1 when the array is empty)?
 * index of the largest element, first of equals, -1 if empty
 *
 * @T int32_t int64_t double
 * @name argmax index_of_maximum
 * @array a n
 * @range n 0 8
 */
int32_t argmax(const T *a, int32_t n) {
    int32_t best = n > 0 ? 0 : -1;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    return best;
}

/**
 * Return the index of the last element of {a} that equals {x}, or -1; {a} has {n} elements.
 * Where does {x} occur for the last time among the {n} numbers in {a}? Answer -1 if it does not.
 * Search the array {a} of length {n} for {x} from the end backwards; give its position or -1.
 * highest index i with {a}[i] == {x}, for an array of {n} elements, else -1
 * Start at the back of {a} ({n} values) and walk to the front until {x} turns up; return where, or -1.
 * I need the most recent entry equal to {x} in the log {a} of {n} entries: its index, or -1 for none.
 * Write a function that finds the last occurrence of a value in an array and returns its index or -1.
 * index of the last occurrence of a value in an array, -1 if it is absent
 * At what index (from 0) does a number appear for the last time in a list, -1 if never?
 * search for a value from the back of the array: its index, -1 if not there
 * final location of a target in a sequence, -1 when absent
 * like lastIndexOf on an array: reverse linear search, -1 if nothing is found
 * index of the last occurrence of a value in an array, otherwise -1
 * last position (from 0) of a given element in an array, -1 for no such element
 * Write a function to locate the final appearance of a specified item in a sequence; the position counts from zero, -1 if absent.
 * JavaScript's lastIndexOf on an array of numbers
 * where do I see this number for the last time, from 0? -1 if never
 * Greatest subscript whose entry equals the key; -1 if no entry does
 * How to search an array from the end for a value and get its index, or -1?
 * last index of x in array, -1 if missing
 *
 * @T int32_t int64_t double
 * @name last_index_of find_last_match
 * @array a n
 * @range a -3 3
 * @range n 0 8
 * @range x -3 3
 */
int32_t last_index_of(const T *a, int32_t n, T x) {
    for (int32_t i = n - 1; i >= 0; i--)
        if (a[i] == x) return i;
    return -1;
}

/**
 * Does {x} occur among the {n} elements of {a}?
 * Check whether the array {a} of length {n} contains {x}.
 * Return true if some element of {a}, {n} in number, equals {x}.
 * membership test: {x} in {a}, length {n}
 * Look through all {n} values of {a} and stop with true at the first {x}; false if none is found.
 * Is {x} already on my list {a} of {n} numbers? An empty list contains nothing.
 * Write a program to check if an array contains a given number.
 * is a given value in an array
 * How can I tell whether a number is present in a list?
 * check element exist in array or not
 * membership of a target in an array, true or false
 * like Python's in operator for a list and a value
 * check if an array contains a value
 * check if a value is in an array
 * does the array contain a given element
 * Write a function to check whether a desired number is a member of a provided list.
 * Python's "x in lst" for an array
 * is this number in there
 * Membership test of an element in a finite unsorted set
 * How do I see if an array has a given value?
 * check if element exists in array
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name contains is_member
 * @array a n
 * @range a -3 3
 * @range n 0 6
 * @range x -3 3
 */
R contains(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) return 1;
    return 0;
}

/**
 * Binary search: find {x} in the ascending array {a} of {n} elements by halving [low, high]; return the index or -1.
 * Where is {x} in {a}, {n} sorted values? Try the middle low + (high - low) / 2 of what is left; -1 if absent.
 * Search the sorted {a}, length {n}, for {x}: compare the middle element, go on left or right of it; -1 at the end.
 * bisection in the increasing {a} with {n} elements for {x}, middle rounded down, result -1 if it is not met
 * Keep low = 0 and high = {n} - 1; probe {a} halfway, rounding down, until {x} is hit (its index) or low > high (-1).
 * My list {a} of {n} numbers is in ascending order; locate {x} by repeated halving, or report -1.
 * Write a function that performs binary search on a sorted array and returns the index or -1.
 * binary search in an array sorted ascending: index of the value or -1
 * How do I find a number quickly in an ascending list? Index by binary search, or -1.
 * search value in ascending array by dividing half half, index or -1 if missing
 * index of a key in ascending data in logarithmic time, -1 if absent
 * bisection lookup of a value in an ascending table: index, or -1 when absent
 * binary search for a value in an ascending sorted array, returning its index or -1
 * find the index of a value in a sorted array with binary search, -1 if it is not there
 * Write a function that locates a key in an ascending list by halving the range, the lower middle first; result: its zero-based position or -1.
 * Java's classic binarySearch on a sorted int[], middle = low + (high - low) / 2, but -1 for every miss
 * keep cutting the sorted list in half, middle rounded down, until you hit the number; say where from 0 or -1
 * Bisection over a sorted table with inclusive bounds low and high: index of the first probe that equals the key, -1 if none
 * How to write an iterative binary search (inclusive low/high, mid rounded down) that gives -1 when the target is absent?
 * binary search in sorted array, return the index where mid hits or -1
 *
 * @T int32_t int64_t double
 * @name binary_search bisect
 * @array a n
 * @range a -3 3
 * @range n 0 8
 * @range x -3 3
 * @ascending a
 */
int32_t binary_search(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n - 1;
    while (low <= high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] == x) return middle;
        if (a[middle] < x) low = middle + 1;
        else high = middle - 1;
    }
    return -1;
}

/**
 * Count the {OP} elements of {a}, which has {n} elements.
 * How many of the {n} numbers in {a} are {OP}?
 * Return how often {OP} values occur in the array {a} of length {n}.
 * number of {OP} values in {a}, {n} elements long
 * Step through the {n} entries of {a} and count those that are {OP}.
 * My data set {a} has {n} numbers; I'd like to know how many of them are {OP}.
 * Write a program to count the {OP} numbers in an array.
 * count of {OP} elements in an array
 * How many {OP} values does a list have?
 * tell how many in array is {OP}
 * amount of {OP} entries in a collection
 * count_if over an array of integers, predicate: {OP}
 * count {OP} numbers in an array
 * how many {OP} elements are in an array
 * Write a function to count the {OP} numbers of a given list.
 * len of the sublist that a Python filter for {OP} integers would leave
 * how many {OP} ones are there
 * Cardinality of the subset of {OP} terms of an integer sequence
 * What is an easy way to tally {OP} values in an array?
 * count {OP} elements in array
 *
 * @T int32_t int64_t
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP !=0 "nonzero"
 * @OP %3==0 "divisible-by-three"
 * @name count_kind_in count_such
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
int32_t count_kind_in(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) count++;
    return count;
}

/**
 * Add up only the {OP} elements of {a}, which has {n} elements.
 * What is the total of the {OP} numbers among the {n} in {a}? It is 0 if there are none.
 * Return the sum of those values in the array {a} of length {n} that are {OP}.
 * sum over the {OP} entries of {a}, {n} elements long
 * Skip whatever is not {OP} in {a} and total the rest; there are {n} entries.
 * From {n} bookings in {a}, add together the {OP} ones and leave out the others.
 * Write a program that sums only the {OP} numbers of an array.
 * sum of the {OP} elements of an array
 * How do I add up just the {OP} values of a list?
 * total of {OP} ones in array, skip the rest
 * {OP} entries of a collection added together
 * filter an array for {OP} values, then sum what is left
 * sum of all {OP} numbers in an array
 * add only the {OP} elements of an array
 * Write a function to compute the total of solely the {OP} numbers within a supplied list.
 * sum() over a Python generator that keeps the {OP} items of a list
 * add just the {OP} ones, skip the rest
 * Restrict the summation of an integer sequence to its {OP} terms.
 * How do I total up the {OP} values of an array?
 * sum of {OP} numbers in array
 *
 * @T int32_t int64_t
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @name sum_kind_in total_of_such
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T sum_kind_in(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) total += a[i];
    return total;
}

/**
 * Add up the even numbers among the {n} elements of {a}.
 * sum of even numbers in an array
 * sum of all even elements of an array
 * How do I add only the even values of a list?
 * Write a program to find the sum of the even numbers in an array.
 * total of the even entries of an array
 * even sum of an int list: add the even ones only
 * add every element of the array that is divisible by two
 * sum the evens of an array, skip the odds
 * what do the even numbers in the array add up to
 * sum the even ints of an array
 * only the evens of a list, added up
 * Write a program that finds the combined total of those list members that two divides evenly.
 * sum(v for v in lst if v % 2 == 0)
 * add up the even ones and leave out the odd
 * Sum of the terms of an integer sequence that are congruent to 0 modulo 2
 * How can I accumulate array items that have an even value?
 * sum all even numbers in a list
 *
 * @T int32_t int64_t
 * @name sum_even_elements sum_of_evens
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
T sum_even_elements(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % 2 == 0) total += a[i];
    return total;
}

/**
 * Add up the {OP} of the {n} elements of {a}.
 * What is the sum of the {OP} of all {n} numbers in {a}?
 * Return the total you get from {a}, length {n}, by adding the {OP} of its elements.
 * sum of the {OP} over an array {a} of {n} {T:s}
 * For each of the {n} entries of {a}, add its {OP:2} to a total that starts at 0.
 * Please total the {OP} of what is in my array {a}; it has {n} entries.
 * Write a function that returns the sum of the {OP} of all elements in an array.
 * sum of {OP} of an array
 * How do I add up the {OP} of all the numbers in a list?
 * take the {OP:2} of each item then sum it
 * the {OP} of a sequence of values, summed
 * map each array entry to its {OP:2} and reduce with plus
 * Write a function to determine the total of the {OP:1} of every number in a provided list.
 * sum(map(f, lst)) in Python, where f gives the {OP:2} of its argument
 * take the {OP:2} of each number, then add all those
 * Aggregate the {OP:1} of a vector's components.
 * How do I add together the {OP:1} of an array's items?
 * sum of {OP:1} of elements
 *
 * @T int32_t int64_t double
 * @OP a[i]*a[i] "squares" "square"
 * @OP a[i]*a[i]*a[i] "cubes" "cube"
 * @OP (a[i]<0?-a[i]:a[i]) "absolute values" "absolute value"
 * @name sum_of_powers total_of_transformed
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
T sum_of_powers(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += OP;
    return total;
}

/**
 * Return the alternating sum {a}[0] - {a}[1] + {a}[2] - ... of {n} elements.
 * Add the elements of {a} at even indices and subtract those at odd indices; there are {n}.
 * What is the sum of the {n} numbers in {a} with signs that alternate, the first being plus?
 * alternating sum of an array {a} of {n} {T:s}, 0 if it is empty
 * Go through {a}, length {n}, adding and subtracting in turn, starting with an addition.
 * For a divisibility check I need {a}[0] minus {a}[1] plus {a}[2] and so on, over all {n} digits.
 * Write a function that computes an alternating sum of an array: plus, minus, plus, minus.
 * alternating sum of an array
 * How do I add and subtract the elements of a list in turn, the first one being added?
 * first - second + third - fourth and so on, over an array of n
 * sum of the array entries at even indices minus the sum of those at odd indices
 * alternating series whose terms are in an array, first sign positive
 * Write a function to compute first minus second plus third minus fourth and so on through a given list.
 * sum(lst[::2]) - sum(lst[1::2]) as Python slices
 * plus the first, minus the next, plus the next, and so on to the end
 * Partial sum of an alternating series whose leading term has a positive sign
 * How can I total an array while flipping the sign at odd indices?
 * alternating sum a0 - a1 + a2 - ...
 *
 * @T int32_t int64_t double
 * @name alternating_sum plus_minus
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T alternating_sum(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += i % 2 == 0 ? a[i] : -a[i];
    return total;
}

/**
 * Replace each of the {n} elements of {a} by the {OP} of all elements up to and including it, in place.
 * Turn {a} into its running {OP}; it has {n} elements.
 * Overwrite {a}, length {n}, with the {OP} seen so far at each position.
 * in-place cumulative {OP} of {a}, which holds {n} {T:s}
 * From left to right, let no entry of {a} ({n} entries) lose against the one before it: keep the {OP} of the two.
 * For a record chart I need, in {a} itself, the {OP} of the first 1, 2, 3, ... of {n} values.
 * Write a function that replaces every array element by the {OP:3} value up to that position, itself included.
 * running {OP:2} of an array, in place
 * How do I turn a list into its cumulative {OP:2} in place?
 * in place, each element becomes the {OP:3} seen so far
 * prefix {OP} of a sequence, written over the sequence
 * scan an array with {OP:2} in place, like cum{OP:2}
 * running {OP} of an array, in place
 * prefix {OP} of a list in place
 * Write a function that overwrites each number of a list by the {OP} of everything up to and including it.
 * Python's itertools.accumulate with the {OP} as its function, stored back into the same list
 * in place, turn every number into the {OP} one seen so far
 * Compute the prefix {OP} of a sequence in situ.
 * How do I do a cumulative {OP} over an array in place?
 * running {OP} of array, in place
 *
 * @T int32_t int64_t
 * @OP > "maximum" "max" "largest"
 * @OP < "minimum" "min" "smallest"
 * @name running_extreme cumulative_best
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void running_extreme(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] OP a[i]) a[i] = a[i - 1];
}

/**
 * From {a}, with {n} elements, make {out}: the {n} - 1 differences of neighbours, each element minus the one before it.
 * Write {a}[i + 1] - {a}[i] to {out}[i] for all i from 0 to {n} - 2.
 * Compute the first differences of the {n} values in {a} and put them into {out}.
 * discrete derivative of {a} ({n} elements) in {out}, one element shorter
 * By how much does each of the {n} entries of {a} but the first exceed its predecessor? Fill {out} with the answers.
 * Meter readings are in {a}, {n} of them; I want the consumption between readings in {out}.
 * Write a function that stores the differences between consecutive elements of an array (next minus current) in another.
 * adjacent differences of an array into a second array: a[i + 1] - a[i]
 * How do I get the change from each number of a list to the next, n - 1 results in an output array?
 * next minus current for all items except the last, put in other array
 * step sizes of a sequence into out: each value minus the one before, one fewer than the values
 * discrete derivative of an array into out, as np.diff gives it
 * Write a function to store how much each number of a list is exceeded by its successor, one result fewer than inputs.
 * numpy.diff into a second array
 * next one minus this one, all the way through, written to another place
 * First-order forward differences of a sampled signal, written to an output vector
 * How to get consecutive deltas of an array into another array?
 * out[i] = a[i + 1] - a[i]
 *
 * @T int32_t int64_t
 * @name differences step_sizes
 * @array a n
 * @array out 8
 * @range a -50 50
 * @range n 0 8
 */
void differences(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i + 1 < n; i++) out[i] = a[i + 1] - a[i];
}

/**
 * Rotate the {n} elements of {a} one place to the left, in place: the first element moves to the end.
 * Shift {a}, length {n}, left by one and put the element that fell out last.
 * Move every element of {a} to the index below, and the first of the {n} to the last place.
 * in-place left rotation by one of {a}, which holds {n} {T:s}
 * After the call, {a} ({n} elements) starts with its old second element and ends with its old first.
 * A queue of {n} people is in {a}; the one in front goes to the back.
 * Write a function that rotates an array left by one position in place.
 * rotate an array left by one, in place
 * How do I move the first element of a list to the end, the others moving up by one?
 * shift everything to left one step, first goes last
 * cyclic left shift of an array by a single place, in place
 * queue rotation in an array: the head becomes the tail, the others move forward
 * Write a program that cyclically moves every list item one place toward the front; the leading one goes to the back.
 * collections.deque rotate(-1), on an array in place
 * take the first one, put it at the end, slide the rest up
 * Apply a circular left shift by one to a sequence in place.
 * How can I rotate an array to the left by one position?
 * left rotate array by 1
 *
 * @T int32_t int64_t double
 * @name rotate_left_once front_to_back
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void rotate_left_once(T *a, int32_t n) {
    if (n <= 0) return;
    T first = a[0];
    for (int32_t i = 1; i < n; i++) a[i - 1] = a[i];
    a[n - 1] = first;
}

/**
 * Rotate the {n} elements of {a} one place to the right, in place: the last element moves to the front.
 * Shift {a}, length {n}, right by one and put the element that fell out first.
 * Move every element of {a} to the index above, and the last of the {n} to index 0.
 * in-place right rotation by one of {a}, which holds {n} {T:s}
 * After the call, {a} ({n} elements) starts with its old last element, followed by the others in order.
 * Take the bottom card of a pile {a} of {n} cards and lay it on top (index 0 is the top).
 * Write a function that rotates an array right by one position in place.
 * rotate an array right by one, in place
 * How do I move the last element of a list to the front?
 * shift everything to right one step, last goes first
 * cyclic right shift of an array by a single place, in place
 * queue rotation in an array: the tail becomes the head, the others move back by one
 * Write a program that cyclically moves every list item one place toward the back; the trailing one goes to the front.
 * numpy.roll(arr, 1) in place
 * take the last one, put it at the start, slide the rest down
 * Apply a circular right shift by one to a sequence in place.
 * How can I rotate an array to the right by one position?
 * right rotate array by 1
 *
 * @T int32_t int64_t double
 * @name rotate_right_once back_to_front
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void rotate_right_once(T *a, int32_t n) {
    if (n <= 0) return;
    T last = a[n - 1];
    for (int32_t i = n - 1; i > 0; i--) a[i] = a[i - 1];
    a[0] = last;
}

/**
 * Shift the {n} elements of {a} one place to the right, in place; the last is lost and the first becomes 0.
 * shift an array right by one in place; a zero comes in at index 0
 * move all elements of an array up one place and put a zero in front, the last one is lost
 * How do I shift an array to the right by one without wrapping around, with 0 in front?
 * Write a function that shifts the elements of an array right by one and fills with zero.
 * push everything in the array one index higher, 0 comes in at the front
 * 1 2 3 becomes 0 1 2, in place, for an array of n
 * array shift by one in place with zero fill at the beginning
 * delay a signal in an array by one sample, starting with 0
 * make room at the front of an array (a zero there), dropping the last element
 * shift an array right by one, not rotate, index 0 becomes 0
 * move each element of an array to the next index; index 0 becomes 0 and the last value is dropped
 * Write a function that pushes each entry one subscript up, dropping the final one and leaving a zero in front.
 * pandas shift(1, fill_value=0) applied in place
 * slide everything one spot toward the end, a 0 goes into the first spot
 * Delay a sampled signal by one sample, zero-padded at its start, in place.
 * How do I move array elements right by one with zero fill at index 0?
 * shift array right by one, first becomes 0
 *
 * @T int32_t int64_t double
 * @name shift_array_right delay_one
 * @array a n
 * @range n 0 8
 */
void shift_array_right(T *a, int32_t n) {
    for (int32_t i = n - 1; i > 0; i--) a[i] = a[i - 1];
    if (n > 0) a[0] = 0;
}

/**
 * Shift the {n} elements of {a} one place to the left, in place; the first is lost and the last becomes 0.
 * shift an array left by one in place; a zero comes in at the end
 * move all elements of an array down one place and put a zero at the end, the first one is lost
 * How do I shift an array to the left by one without wrapping around, with 0 at the end?
 * Write a function that shifts the elements of an array left by one and fills with zero.
 * pull everything in the array one index lower, 0 comes in at the end
 * 1 2 3 becomes 2 3 0, in place, for an array of n
 * array shift by one in place with zero fill at the end
 * drop the front of a queue in an array and close up, 0 in the last place
 * throw the first array element away, the others move forward by one, the last becomes 0
 * shift an array left by one, not rotate, the last place becomes 0
 * move each element of an array to the index before it; the first value is dropped and the last place becomes 0
 * Write a function that pulls each entry one subscript down, losing the initial one and leaving a zero at the end.
 * pandas shift(-1, fill_value=0) applied in place
 * slide everything one spot toward the start, a 0 goes into the last spot
 * Advance a sampled signal by one sample, zero-padded at its tail, in place.
 * How do I move array elements left by one with zero fill at the last index?
 * shift array left by one, last becomes 0
 *
 * @T int32_t int64_t double
 * @name shift_array_left close_up
 * @array a n
 * @range n 0 8
 */
void shift_array_left(T *a, int32_t n) {
    for (int32_t i = 0; i < n - 1; i++) a[i] = a[i + 1];
    if (n > 0) a[n - 1] = 0;
}

/**
 * Rotate the {n} elements of {a} to the left by {k} places, in place, with three reversals; 0 <= {k} <= {n}.
 * Bring the part of {a} ({n} elements) that starts at index {k} to the front: reverse both parts, then the whole.
 * in-place left rotation of {a}, length {n}, by {k} (at most the length), made of three reversals
 * How do I cut a pile {a} of {n} cards after the first {k}, putting those last, using only reversals in place?
 * Reverse the {n} - {k} last elements of {a} and the first ones separately, then all of them: a left rotation.
 * Let {a}, with {n} entries, begin with its entry number {k} (from 0) and end with those that stood before it.
 * Write a function that rotates an array of n elements to the left in place by k positions, k being at most n.
 * rotate an array left by k in place, with the reversal algorithm (0 <= k <= n)
 * How do I shift a list cyclically to the left by k places without extra memory, k no more than its length?
 * left rotate array k steps in place, use reverse 3 times, k at most n
 * cyclic left shift of an array of n by any amount up to n, in place
 * cut a deck of n cards in place: the top k (index 0 is the top) go under the rest
 * Write a function that cyclically moves a list of n items by k places toward the front; arguments: the list, n, k.
 * lst[:] = lst[k:] + lst[:k], given the list, its length and k
 * take the first k off the front and put them on the end in the same order (list, size, k)
 * Circular left shift of an n-vector by k via three reversals, in situ (vector, n, k)
 * How can you left-rotate an array (pointer, length, then shift amount k) without a second buffer?
 * rotate array left by k in place, length before k
 *
 * @T int32_t int64_t double
 * @name rotate_by_reversal cut_pile
 * @array a n
 * @range n 4 8
 * @range k 0 4
 */
static void reverse_part(T *a, int32_t low, int32_t high) {
    for (high--; low < high; low++, high--) {
        T kept = a[low];
        a[low] = a[high];
        a[high] = kept;
    }
}
void rotate_by_reversal(T *a, int32_t n, int32_t k) {
    reverse_part(a, 0, k);
    reverse_part(a, k, n);
    reverse_part(a, 0, n);
}

/**
 * Return the second largest of the {n} elements of {a}, at least two; equal elements count separately.
 * Which value would stand second if the {n} numbers in {a} ({n} >= 2) were sorted in descending order?
 * Find the runner-up in {a}, length {n}, two or more; if the maximum occurs twice, it is the answer.
 * second-highest value among {n} {T:s} in {a}, duplicates included
 * Track the best and the second best while going through the {n} entries of {a} (not fewer than two).
 * Who gets silver? Scores are in {a}, {n} of them and at least two; return the second score, ties allowed.
 * Write a program to find the second largest element in an array, counting duplicates.
 * second largest element of an array (two or more), duplicates counted separately
 * How do I get the number that comes second when a list, duplicates included, is sorted downwards?
 * second biggest no. in array, if max comes twice then max
 * runner-up among two or more values of an array; a doubled maximum counts twice
 * second order statistic from the top of an array, equal values counted separately
 * second largest element in an array, where a maximum that occurs twice is also the second
 * find the second largest number in an array of at least two, equal numbers being counted one by one
 * Write a function to determine the runner-up of the numbers in a list; a repeated maximum is its own runner-up.
 * sorted(lst)[-2]
 * what comes just after the biggest? if the biggest is there twice, it's that again
 * Order statistic of rank n - 1 of n values, repeats counted
 * How to find the second highest element in one pass, with duplicates counted separately?
 * second largest number in array (duplicates count)
 *
 * @T int32_t int64_t double
 * @name second_largest runner_up
 * @array a n
 * @range a -9 9
 * @range n 2 8
 */
T second_largest(const T *a, int32_t n) {
    T best = a[0] > a[1] ? a[0] : a[1], second = a[0] > a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] > best) {
            second = best;
            best = a[i];
        } else if (a[i] > second) {
            second = a[i];
        }
    }
    return second;
}

/**
 * Move all zeros of {a} to the end, in place, keeping the order of the other elements; {a} has {n} elements.
 * Push the nonzero values of the array {a} (length {n}) to the front in order and fill the rest with 0.
 * Which arrangement has the same {n} values as {a}, but with the zeros last and the others in their old order?
 * stable in-place move of zeros to the back of {a}, {n} {T:s}
 * Close the gaps that zeros leave in {a}; its length {n} stays the same, so zeros end up behind.
 * Empty slots of my table {a} with {n} slots are 0; pack the used ones to the left.
 * Write a function that moves all zeros to the end of an array, keeping the order of the rest.
 * move zeros to the end of an array in place, the other elements in order
 * How do I push every 0 of a list to the back in place, the rest keeping its order?
 * zeros go last, other nums stay in same order
 * nonzero values of an array packed first in their order, zeros behind, in place
 * stable partition of an array in place by being nonzero, zeros last
 * move the zeros of an array to its end, order of the others kept
 * push all zeros of an array to the end without changing the order of the rest
 * move zeroes to the end of the array, in place and stable
 * move zeroes of an integer array behind all other elements, whose order stays
 * Write a function that shifts all the zeros of a list to its end, the other numbers keeping their relative order.
 * lst.sort(key=lambda v: v == 0): stable, in place
 * shove every 0 to the back, the rest stay in order
 * Stable partition of a vector into its nonzero entries followed by its null entries
 * How do I push zeros to the end of an array without reordering the other items?
 * move all zeroes to the end in place
 *
 * @T int32_t int64_t
 * @name move_zeros pack_nonzero
 * @array a n
 * @range a 0 4
 * @range n 0 8
 */
void move_zeros(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != 0) a[kept++] = a[i];
    while (kept < n) a[kept++] = 0;
}

/**
 * Remove every {x} from {a}, which has {n} elements, in place, and return how many elements are left.
 * Pack the elements of {a} other than {x} to the front in order; there are {n} at first. How many remain?
 * Delete all values equal to {x} from the array {a} of length {n} and give back the new length.
 * in-place filter of {a} ({n} elements) that drops {x}; result: number of elements kept
 * Copy to the front of {a} whatever is not {x} among its {n} entries; places behind are left as they are.
 * Take {x} off my list {a} of {n} numbers wherever it is, and tell me the length of the shortened list.
 * Write a function that removes all occurrences of a value from an array and returns the new length.
 * remove a value from an array in place and return the new length
 * How do I delete every element that equals a given number in place, order kept, and get the new length?
 * erase all copies of one value from array and say how many left
 * filter a target out of a list in place, returning the count of survivors
 * erase-remove idiom for one value on an array: keep the others in order, return how many
 * remove all occurrences of a value from an array in place and return how many elements remain
 * remove a value from an array in place wherever it occurs, order kept; the result is the new length
 * Write a function to remove all appearances of a desired number from a list in place and give the new length.
 * C++'s std::remove on a vector, result as the number of survivors
 * throw every copy of this number out, close the gaps, and tell how many are left
 * Compact a sequence by deletion of a key, order preserved; result is the remaining cardinality.
 * How can I delete an element by value from an array and get the remaining size?
 * remove all x from array, return new length
 *
 * @T int32_t int64_t double
 * @name remove_value drop_matches
 * @array a n
 * @range a -2 2
 * @range n 0 8
 * @range x -2 2
 */
int32_t remove_value(T *a, int32_t n, T x) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != x) a[kept++] = a[i];
    return kept;
}

/**
 * Copy the {n} elements of {a} to {b}.
 * Duplicate the array {a} of length {n} in {b}.
 * For every i below {n}, in order, store {a}[i] in {b}[i].
 * element-by-element copy from {a} to {b}, {n} {T:s}
 * How do I get all {n} values of {a} into {b}?
 * Let {a} be the source and {b} the target of a copy of {n} values.
 * Write a function that copies one array into another: source, destination, length.
 * copy an array of n elements: from the first pointer to the second
 * How do I duplicate a list of n numbers into a second buffer?
 * copy all items from first array to second array
 * transfer the values of a sequence (first pointer) to a destination (second pointer)
 * copy by elements like memcpy, but with the source before the destination, then the number of elements
 * copy one array to another, the source being the first argument
 * copy an array to a second array of the same length
 * Write a function to duplicate the entries of the first table into the second.
 * System.arraycopy of a full array onto another, source first
 * copy everything from the first one over to the other
 * Transfer a vector componentwise: source, destination, dimension
 * How do I clone an array into an existing destination (source is the first argument)?
 * copy array a to b
 *
 * @T int16_t int32_t int64_t double
 * @name copy_array clone_into
 * @array a n
 * @array b n
 * @range n 0 8
 */
void copy_array(const T *a, T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) b[i] = a[i];
}

/**
 * Swap the contents of the arrays {a} and {b}, which have {n} elements each.
 * Exchange {a}[i] and {b}[i] for every i from 0 to {n} - 1.
 * Put the {n} values of {a} into {b} and those of the latter into the former.
 * elementwise swap of two arrays {a} and {b} of {n} {T:s}
 * After the call, {a} holds the {n} old values of {b}, and the other way round.
 * Two rows {a} and {b} of a table, {n} columns wide, must trade places.
 * Write a function that swaps the contents of two arrays of the same length.
 * swap the contents of two arrays of n elements
 * How do I exchange all elements between two lists?
 * make the first array get the second's values and vice versa
 * interchange the entries of two sequences of n pairwise
 * exchange two vectors like BLAS swap or std::swap_ranges
 * Write a function to interchange the complete contents of two tables of the same length.
 * list1[:], list2[:] = list2[:], list1[:] in C
 * let both lists trade all their numbers
 * Exchange two equal-length vectors component by component, as BLAS SWAP does.
 * How do I exchange the elements of two arrays with one loop?
 * swap two arrays
 *
 * @T int32_t int64_t double
 * @name swap_arrays exchange_rows
 * @array a n
 * @array b n
 * @range n 0 8
 */
void swap_arrays(T *a, T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T kept = a[i];
        a[i] = b[i];
        b[i] = kept;
    }
}

/**
 * Take {a} and {b}, {n} elements each, and store their {OP}, element by element, in {out}.
 * For every i below {n}, evaluate {a}[i] {OP:2} {b}[i], the {OP}, and assign it to {out}[i].
 * Compute the elementwise {OP} of the arrays {a} and {b} of length {n} into {out}.
 * {OP} of two vectors {a} and {b} with {n} components, written to {out}
 * At each of {n} indices, work out the {OP} of the elements of {a} and {b} there and put it into {out}.
 * I have two lists {a} and {b} of {n} numbers and need the {OP} of each pair in {out}.
 * Write a function that stores the elementwise {OP} of two arrays in a third array.
 * elementwise {OP} of two arrays into a third array
 * How do I {OP:3} two lists position by position into an output array?
 * each item of first array {OP:4} same item of second, save in result array
 * {OP} of corresponding entries of two sequences, first {OP:2} second, stored in an output array
 * componentwise vector operation into an output buffer: {OP}, first {OP:4} second
 * Write a function that produces, in a third table, the {OP:1} (first {OP:4} second) of the respective entries of two tables.
 * numpy: np.{OP:3}(a, b, out=out)
 * {OP:3} two lists number by number (first {OP:4} second) and put the results in another list
 * Componentwise {OP:1} of two vectors, first {OP:4} second, into a result vector
 * How can I {OP:3} two arrays elementwise (a {OP:2} b) into an output array?
 * c[i] = a[i] {OP:2} b[i] for all i
 *
 * @T int32_t int64_t double
 * @OP + "sum" "+" "add" "plus"
 * @OP - "difference" "-" "subtract" "minus"
 * @OP * "product" "*" "multiply" "times"
 * @name combine_arrays elementwise
 * @array a n
 * @array b n
 * @array out n
 * @range a -50 50
 * @range b -50 50
 * @range n 0 8
 */
void combine_arrays(const T *a, const T *b, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i] OP b[i];
}

/**
 * Add {x} times the array {a} to the array {b}, in place; both have {n} elements.
 * For every i below {n}, add {x} * {a}[i] to {b}[i].
 * axpy on vectors of length {n}: with the scalar {x}, the second of {a} and {b} gains x times the first
 * Scale {a} by {x} and accumulate it, element by element, into {b}; {n} elements.
 * How do I add the {x}-fold of the vector {a} to {b}, {n} components each, overwriting the latter?
 * multiply-accumulate over arrays: {b} grows by {x} times the other one, {n} {T:s} each
 * Write a function that adds a multiple of one array to another array in place: factor, source, destination.
 * add a vector, scaled by a factor given first, to another vector in place
 * How do I add a constant times one list onto a second list in place?
 * second array += number * first array
 * accumulate a sequence, scaled by a factor, into another one
 * SAXPY as in BLAS level 1: y += alpha * x over n elements
 * Write a function that adds a supplied factor times each entry of the first table onto the respective entry of the second.
 * numpy: y += factor * x, for two arrays x and y passed in this order
 * multiply the first list by a number and add that onto the second list
 * BLAS saxpy/daxpy: y := alpha x + y
 * How do I add a scaled array to another one in place (scale the first, update the second)?
 * b[i] += x * a[i]
 *
 * @T int32_t int64_t float double
 * @name axpy add_multiple
 * @array a n
 * @array b n
 * @range x -9 9
 * @range a -50 50
 * @range b -50 50
 * @range n 0 8
 */
void axpy(T x, const T *a, T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++) b[i] += x * a[i];
}

/**
 * Sum every three neighbours of {a}, {n} elements, into {out}: {out}[i] = {a}[i] + {a}[i + 1] + {a}[i + 2].
 * Over the array {a} of length {n}, form the {n} - 2 moving sums of width 3 (none if {n} is below 3); store them in {out}.
 * Compute the sliding-window totals of {a}, which has {n} elements, for windows of three; write them to {out}.
 * moving sum, window 3, from {a} ({n} elements) to {out}
 * Slide a window three wide over the {n} values of {a} and put each window's total into {out}, from index 0 on.
 * Daily values are in {a}, {n} of them; I need three-day totals in {out}, one for each run of three days.
 * Write a function that stores the sums of every three consecutive elements of an array in an output array.
 * sliding window sum of width 3 over an array, written to out
 * How do I total each group of three adjacent numbers in a list, one total per starting position, into out?
 * sum of 3 elements next to each other, for all positions, in output array
 * rolling totals over triples of neighbours in an array, n - 2 of them, into an output array
 * moving sum of an array with a window length of three into a buffer, a box filter without division
 * Write a function to store the totals of every three neighbouring numbers of a list, two results fewer than inputs.
 * pandas rolling(3).sum() without the leading NaNs, into an output array
 * add each number to the two behind it and write those sums down in another list
 * Moving sum of width 3 over a signal (valid part only), into an output vector
 * What's a simple loop for sliding-window totals with a window size of three?
 * out[i] = a[i] + a[i+1] + a[i+2]
 *
 * @T int32_t int64_t double
 * @name moving_sums window_totals
 * @array a n
 * @array out 8
 * @range a -50 50
 * @range n 0 8
 */
void moving_sums(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i + 2 < n; i++) out[i] = a[i] + a[i + 1] + a[i + 2];
}

/**
 * From {a}, {n} elements, write the sums of every {k} neighbours to {out}.
 * moving sums of an array with a window size k, into out
 * sums of all windows of k neighbouring elements, stored in out from index 0
 * How do I compute the sliding sums of every k adjacent elements of an array into another array?
 * Write a function that stores the sum of each run of k consecutive elements of an array, one for every start, in out.
 * rolling sum of an array into out, window width as an argument; only full windows
 * sliding window totals of an array of n, window width k, written to the output array
 * k-day totals for each possible start among n daily values, into out
 * n - k + 1 sums of k neighbours each, from an array of n into a second array
 * windowed sum of a list: out[i] is the sum of the k entries from index i on
 * total of the last k entries for every position that has k, put one after the other into out
 * add up k array elements in a row, for every position that has k, results in out
 * Write a function to store the total of every k successive numbers among n; parameters: input, n, k, output.
 * pandas rolling(k).sum() without the NaNs: data, length, k, then the result array
 * go through the list with a window of k numbers and write down each window's total (list, size, k, results)
 * Convolve an n-vector with k ones, valid part only (x, n, k, result).
 * How do I compute all n - k + 1 sliding window sums (array, n, k, out)?
 * sum of each subarray of size k, into out (n before k)
 *
 * @T int32_t int64_t double
 * @name window_sums rolling_sums
 * @array a n
 * @array out n
 * @range n 3 8
 * @range a -1000 1000
 * @range k 1 3
 */
void window_sums(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i + k <= n; i++) {
        out[i] = 0;
        for (int32_t j = 0; j < k; j++) out[i] += a[i + j];
    }
}

/**
 * Return the largest sum of a contiguous, non-empty part of {a}, which has {n} elements and at least one.
 * What is the maximum subarray sum of the {n} numbers in {a}? The part must not be empty, and {n} is at least 1.
 * Kadane's algorithm on {a} with {n} >= 1 elements: largest sum of a nonempty run
 * Find the best total of neighbouring elements of {a}, {n} in number (not 0), using at least one of them.
 * Extend the current run while that helps, else start anew, and return the best run total of the {n} values in {a}.
 * Daily gains and losses are in {a} for {n} days, one or more; return the highest total of any stretch of days.
 * Write a function that finds the largest sum of a contiguous, non-empty subarray.
 * maximum subarray sum of a non-empty array, the subarray having at least one element
 * Which stretch of consecutive numbers in the list has the biggest total? Return that total; a stretch is not empty.
 * max sum of continuous sub array, at least one element
 * greatest total of adjacent values in a sequence, at least one being taken
 * Kadane's maximum sum of a contiguous, nonempty segment of an array
 * largest sum of a contiguous subarray, which must not be empty
 * Write a function to determine the highest total that a non-empty contiguous part of a list can have.
 * max(sum(lst[i:j]) for all i < j) in linear time
 * best total of some numbers in a row, at least one number
 * Kadane's algorithm, at least one term taken
 * What is the largest sum of a contiguous non-empty subarray?
 * maximum subarray sum
 *
 * @T int32_t int64_t double
 * @name max_subarray best_stretch
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T max_subarray(const T *a, int32_t n) {
    T best = a[0], here = a[0];
    for (int32_t i = 1; i < n; i++) {
        here = here > 0 ? here + a[i] : a[i];
        if (here > best) best = here;
    }
    return best;
}

/**
 * Return the first index at which the elements of {a} before it and those after it have the same sum, or -1; {a} has {n}.
 * Where does {a}, {n} elements long, balance? The element at that index belongs to neither side; -1 if nowhere.
 * equilibrium index of the array {a} of length {n}: lowest i with left sum equal to right sum, else -1
 * Find the smallest position in {a} ({n} values) that leaves equal totals on its left and right, or -1.
 * Compare the sum of what precedes each of the {n} elements of {a} with the sum of what follows; first match or -1.
 * At which of {n} weights in {a} can I put the pivot so that both sides add up to the same? First one, or -1.
 * Write a function that finds the first index where the sum on the left equals the sum on the right, or -1.
 * equilibrium index of an array: first one with equal sums before and after it, the element itself left out, else -1
 * At which first position do the elements on both sides have the same total, -1 if at none?
 * find the first pivot index where left sum = right sum, pivot not counted, otherwise -1
 * balance point of a sequence of values: first index with equal sums on both sides of it, -1 if it has none
 * centre of a seesaw with n weights: first index with equal sums before and after it, or -1
 * Write a function to find the first zero-based place where the numbers before and those after total the same; -1 if nowhere.
 * first i with sum(lst[:i]) == sum(lst[i+1:]), else -1
 * at which spot (from 0) do the left side and the right side add up alike, not counting the spot itself? -1 if none
 * Least balance point of a sequence: prefix sum equals suffix sum, pivot term excluded, indices from 0, else -1
 * How to get the leftmost pivot index of an array, whose left and right sums match (-1 when it doesn't exist)?
 * find equilibrium index, first one, -1 if none
 *
 * @T int32_t int64_t
 * @name equilibrium balance_point
 * @array a n
 * @range a -2 2
 * @range n 0 7
 */
int32_t equilibrium(const T *a, int32_t n) {
    T right = 0, left = 0;
    for (int32_t i = 0; i < n; i++) right += a[i];
    for (int32_t i = 0; i < n; i++) {
        right -= a[i];
        if (left == right) return i;
        left += a[i];
    }
    return -1;
}

/**
 * Return the value that fills more than half of the {n} places of {a}, or {x} if no value does.
 * Which number holds the absolute majority among the {n} votes in {a}? Without one, answer {x}.
 * majority element of {a}, length {n}, by Boyer and Moore's vote with a check; {x} if there is none
 * Find the element of {a} that occurs more than {n} / 2 times; give back {x} when there is no such element.
 * Pair off different values in {a} ({n} of them), count the survivor again, and return it if it has a majority, else {x}.
 * Election: {a} has {n} ballots; who has over half of them? Use {x} for nobody.
 * Write a function that finds the array element appearing more than half the time, else a given default.
 * majority element (more than half of an array), or the default given last
 * Which number fills more than half of the list's positions, the default if none does?
 * element that come more than n/2 times, if none return the fallback
 * value held by over 50% of the entries, or else the given default
 * Boyer-Moore majority vote over an array with verification; the last argument is returned if nothing has over half
 * Write a function to determine the number that fills more than half of a list, or the supplied default when there is none.
 * Counter(lst).most_common(1) if it has over half of the votes, otherwise the fallback argument
 * which number makes up over half of them? if no number does, give back the spare one I pass
 * Boyer-Moore vote with verification: the absolute majority element, else a given sentinel
 * How do I find an element with a strict majority in an array, with a caller-supplied result for no majority?
 * majority element (> n/2), else default x
 *
 * @T int32_t int64_t
 * @name majority absolute_winner
 * @array a n
 * @range a 0 1
 * @range n 0 7
 * @range x -1 -1
 */
T majority(const T *a, int32_t n, T x) {
    T candidate = x;
    int32_t votes = 0, count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (votes == 0) candidate = a[i];
        votes += a[i] == candidate ? 1 : -1;
    }
    for (int32_t i = 0; i < n; i++) count += a[i] == candidate;
    return count > n - count ? candidate : x;
}

/**
 * Which number from 0 to {n} is missing in {a}, which holds {n} of them? Subtract the sum of {a} from 0 + 1 + ... + {n}.
 * Return {n} * ({n} + 1) / 2 minus the sum of the {n} elements of {a}.
 * Find the one number in 0 ... {n} that {a}, with {n} different elements, lacks, by comparing sums.
 * missing number of {a}, length {n}: the full sum 1 + ... + {n} less the actual sum
 * From the total of 0 to {n}, take away everything in {a} ({n} numbers); what is left is the missing one.
 * Tickets 0 to {n} were printed but {a} lists only {n} of them; compute the lost one from the difference of the sums.
 * Write a function that finds the number missing in an array of n distinct numbers out of 0 to n.
 * missing number of 0..n in an array of n distinct numbers from that range
 * Which number is absent from a list of n that should hold all of 0 to n?
 * one number is missing from 0 to n in the array, find it
 * the lost value of an otherwise complete range 0 to n, of which n values are in an array
 * Gauss sum of 0 to n minus the actual sum of an array of n, which gives the missing number
 * Write a function to discover the sole number of 0 to n, both included, that a list of n different ones lacks.
 * (set(range(n + 1)) - set(lst)).pop() for n different numbers
 * the numbers 0 up to n are here except one; which one isn't?
 * From n distinct integers in the closed interval [0, n], obtain the omitted one by the Gauss sum.
 * How can I spot the gap in an array that has n of the n + 1 numbers 0..n?
 * find the missing number in 0..n
 *
 * @T int32_t int64_t
 * @name missing_number lost_ticket
 * @array a n
 * @range a 0 8
 * @range n 0 8
 */
T missing_number(const T *a, T n) {
    T missing = n * (n + 1) / 2;
    for (T i = 0; i < n; i++) missing -= a[i];
    return missing;
}

/**
 * Do two elements of {a} at different places add up to {x}? {a} has {n} elements.
 * Check whether some pair among the {n} numbers in {a} has the sum {x}.
 * Return true if there are i < j below {n} with {a}[i] + {a}[j] equal to {x}.
 * two-sum test for the array {a} of length {n} and the target {x}
 * Try all pairs of the {n} values in {a} and report if one of them totals {x}; an element is not paired with itself.
 * With the coins in {a}, {n} in all, can I pay exactly {x} using two of them?
 * Write a program to check if any two elements of an array add up to a given sum.
 * does a pair of two elements of the array with a given sum exist
 * Are there two numbers in a list whose total is the target?
 * two sum problem but only yes or no: two different positions of an array add up to the target
 * do some two different entries of a list total a given value
 * two-sum decision: do any two prices of the list spend the budget exactly
 * are there two numbers in an array, at different positions, that sum to a target
 * check if two elements add up to a given sum
 * Write a function to check whether two list members at different positions total a specified target.
 * any(p + q == target for p, q in itertools.combinations(lst, 2))
 * do any two of them add up to this number
 * Decide the two-sum problem for a sequence: is there i < j with a_i + a_j equal to the goal?
 * How to test for a pair with a given sum in an array?
 * is there a pair with sum x
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name has_pair_sum two_sum
 * @array a n
 * @range a 0 9
 * @range n 0 6
 * @range x 0 18
 */
R has_pair_sum(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] + a[j] == x) return 1;
    return 0;
}

/**
 * Count the pairs of elements of {a} at different places whose {OP} is {x}; {a} has {n} elements.
 * How many pairs i < j among the {n} numbers in {a} have {OP} {x}?
 * Return the number of index pairs of {a}, length {n}, whose elements have the {OP} {x}, each pair once.
 * pair count: {OP} equal to {x} over all unordered pairs of the {n} values of {a}
 * Try every pair of entries of {a} ({n} entries), the earlier one first, and count those with {OP} {x}.
 * Of all two-element choices from {a} with its {n} values, how many give the {OP} {x}?
 * Write a function that counts the pairs of array elements whose {OP} is a given number.
 * number of pairs in an array with a given {OP}, i < j
 * How many pairs in a list have a {OP} of exactly the target?
 * count how many 2-element combos of an array have {OP} = target
 * number of unordered pairs of array entries with the wanted {OP}
 * pair counting by {OP} in quadratic time: pairs i < j of an array that give the target
 * count the pairs of array elements with a given {OP}, each pair once
 * number of pairs of elements with a given {OP}
 * Write a function to count the pairs of different positions in a list whose {OP} is a specified target.
 * len([1 for p, q in itertools.combinations(lst, 2) if their {OP} == target])
 * how many twosomes in the list have this {OP}
 * Number of index pairs i < j whose terms have a prescribed {OP}
 * In how many ways can one pick two array elements with {OP} x?
 * count pairs with {OP} equal to x
 *
 * @T int32_t int64_t
 * @OP + "sum"
 * @OP * "product"
 * @name count_pairs pairs_with
 * @array a n
 * @range a 0 4
 * @range n 0 7
 * @range x 0 8
 */
int32_t count_pairs(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] OP a[j] == x) count++;
    return count;
}

/**
 * Count the distinct values in the sorted array {a} of {n} elements by counting where an element differs from the one before.
 * How many different values has {a}, {n} elements in sorted order? Count 1 for the first and for every change.
 * Return the number of groups of equal neighbours in {a}, which has {n} elements; 0 if it is empty.
 * number of runs of equal values in {a}, length {n}; for sorted data, the number of distinct values
 * Walk along the {n} entries of {a} and count those unequal to their left neighbour, the first always counting.
 * In my sorted list {a} of {n} entries equal ones are adjacent; how many blocks of equal entries are there?
 * Write a function that counts the distinct values in a sorted array.
 * number of distinct elements of a sorted array
 * How many runs of equal neighbours does a list of n have?
 * array is sorted, count the different values in it
 * number of blocks of identical adjacent values in an array
 * like uniq | wc -l on an array of sorted numbers
 * Write a function to determine how many blocks of identical neighbours make up a list; none for an empty one.
 * len(list(itertools.groupby(lst)))
 * how many clumps of the same number in a row are there
 * Number of runs of constant value in a sequence
 * How do I count the runs of consecutive equal values in an array?
 * count groups of equal adjacent elements
 *
 * @T int32_t int64_t
 * @name count_groups distinct_in_sorted
 * @array a n
 * @range a 0 2
 * @range n 0 8
 * @ascending a
 */
int32_t count_groups(const T *a, int32_t n) {
    int32_t groups = 0;
    for (int32_t i = 0; i < n; i++)
        if (i == 0 || a[i] != a[i - 1]) groups++;
    return groups;
}

/**
 * Count the different values in {a}, which has {n} elements in any order.
 * How many distinct numbers are among the {n} in {a}?
 * Return the size of the set of values that occur in the unsorted array {a} of length {n}.
 * number of distinct values of {a}, {n} elements, without sorting
 * Count each of the {n} elements of {a} that no earlier element equals.
 * My visitor log {a} has {n} entries with repeats; how many different visitors are in it?
 * Write a program that counts the distinct elements of an unsorted array.
 * number of different values in an unsorted array
 * How many different numbers are in a list?
 * count distinct items, array not sorted
 * cardinality of a list once repeats are dropped
 * SELECT COUNT(DISTINCT value), or len(set(list)), for an array
 * count distinct elements in an array
 * number of distinct values in an array
 * Write a function to find how many unique numbers occur in an unordered list.
 * len(set(lst))
 * how many different numbers are in there, repeats just once
 * Cardinality of the support of a multiset given as an unsorted array
 * SQL's COUNT(DISTINCT column): how to do this for an unsorted array?
 * count unique elements
 *
 * @T int32_t int64_t
 * @name count_distinct set_size
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_distinct(const T *a, int32_t n) {
    int32_t distinct = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < i && a[j] != a[i]) j++;
        if (j == i) distinct++;
    }
    return distinct;
}

/**
 * Count how often each value from 0 to 7 occurs in {a}, {n} elements long, and store the counts in {counts}.
 * Make a histogram of {a}, which has {n} elements, all from 0 to 7, and put it into {counts}[0] to {counts}[7].
 * For the {n} values in {a}, each from 0 to 7, clear the eight counters {counts} and add one to a value's counter whenever it occurs.
 * histogram of {a} (length {n}, values 0 to 7) in the array {counts} of eight entries
 * How many zeros, ones, ..., sevens are among the {n} numbers of {a}? Write the eight answers to {counts}.
 * Tally {n} survey answers {a}, each from 0 to 7, into the table {counts}, which is cleared first.
 * Write a function that counts how often each value 0 to 7 occurs in an array and stores the eight counts in another.
 * histogram of an array of values 0 to 7 in eight counters, cleared first
 * How do I tally an array of numbers between 0 and 7 into eight bins, emptied first?
 * make frequency table of an array, numbers only 0..7, eight counts in the output array
 * occurrences of each of the eight values 0 to 7 in an array, stored in an array of counters
 * counting step of a counting sort with the 8 keys 0 to 7: clear the counters, then count the array
 * Write a function to tally how often each of the numbers 0 to 7 occurs in a list, into eight counters that start from zero.
 * numpy.bincount(lst, minlength=8) for values 0..7, into a given array of counts (index taken & 7)
 * the numbers go from 0 to 7; write down how many of each there are, in eight boxes cleared first
 * Frequency distribution over eight classes 0..7 (class = value mod 8), written to an output vector that is cleared before
 * How to build an 8-bin histogram of small ints (value & 7 selects the bin), zeroing the bins first?
 * count how many 0s, 1s, ... 7s there are into counts[8]
 *
 * @name histogram tally
 * @array a n
 * @array counts 8
 * @range a 0 7
 * @range n 0 8
 */
void histogram(const int32_t *a, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < 8; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++) counts[a[i] & 7]++;
}

/**
 * Count how often each of the values 0, 1, 2, ... occurs among the {n} elements of {a}, and store the {m} numbers in {counts}.
 * count the values of an array into m bins, value v into bin v, values without a bin being ignored
 * histogram of an array: m counters, cleared first, for the values 0 to m - 1; others are ignored
 * frequency table of small integers: counts of 0 to m - 1 into the second array, anything else left out
 * How do I count how many times each number from 0 to m - 1 occurs in an array, into a second array of m counts?
 * Write a function that fills a second array of m with the frequencies of the values 0 to m - 1, ignoring others.
 * counts[v] = number of elements of the first array equal to v, for all v below m
 * tally votes for candidates numbered 0 to m - 1 into an array of m counts, other votes are ignored
 * bucket counts of an array, one of m buckets per value from 0, values out of range skipped
 * like numpy's bincount into m counters, where values below 0 or from m on are ignored
 * occurrences of each number from 0 to m - 1 in an array, stored in m counters
 * frequencies of the values 0 to m - 1 in a list, with anything out of range left out, into the count array
 * Write a function to store how many times each number from 0 to m - 1 occurs in a list; everything else is ignored.
 * numpy.bincount into m preallocated counters, cleared first, skipping values under 0 or from m up (list, n, counts, m)
 * clear m boxes, then count the 0s, the 1s and so on below m, whatever does not fit is skipped
 * Absolute frequencies of the classes 0..m-1 in a sample, zeroed first, outliers discarded (sample, size, frequencies, m)
 * How do I fill a frequency table with m entries from an array, ignoring values out of range?
 * counts[v] = number of times v is in the array, for v < m; skip the rest
 *
 * @T int32_t int64_t
 * @name count_values frequency_table bin_counts
 * @array a n
 * @array counts m
 * @range n 0 8
 * @range a 0 6
 * @range m 1 8
 */
void count_values(const T *a, int32_t n, int32_t *counts, int32_t m) {
    for (int32_t i = 0; i < m; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= 0 && a[i] < m) counts[a[i]]++;
}

/**
 * Remove adjacent duplicates from {a}, which has {n} elements, in place, and return the new length.
 * Keep one of each run of equal neighbours in {a} (length {n}), packed to the front. How many are kept?
 * Deduplicate the sorted array {a} of {n} elements where it stands and give back how many remain.
 * in-place unique: {a}, {n} elements, loses each element equal to the one kept before it; result: count left
 * Copy forward every entry of {a} ({n} entries) that differs from the last one kept, and return how many were kept.
 * Equal entries of my sorted list {a} of {n} numbers stand side by side; leave just one of each and tell the length.
 * Write a function that removes duplicates from a sorted array in place and returns the new length.
 * remove duplicates from a sorted array in place and return the new length
 * How do I keep just one of each repeated number in an ordered list, in place, and get how many remain?
 * delete repeated neighbours in array, return how many remain
 * consecutive equal entries of an array collapsed in place, count of the kept ones returned
 * std::unique on an array of numbers, returning the new length
 * Write a function to remove the repeated numbers of a sorted list in place and to give how many remain.
 * std::unique on a sorted C array, returning the new size
 * the list is sorted: keep one of each number at the front and say how many are left
 * Reduce an ascending sequence to its distinct terms in situ; the result is their count.
 * How can I strip duplicates from a sorted array in place and get the new length?
 * remove duplicates from sorted array
 *
 * @T int32_t int64_t
 * @name dedupe_sorted unique_in_place
 * @array a n
 * @range a 0 2
 * @range n 0 8
 * @ascending a
 */
int32_t dedupe_sorted(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (kept == 0 || a[i] != a[kept - 1]) a[kept++] = a[i];
    return kept;
}

/**
 * Store the smallest of the {n} elements of {a} in {out}[0] and the largest in {out}[1]; {n} is at least 1.
 * Find minimum and maximum of {a}, length {n} (not 0), in one pass and write them to {out}, minimum first.
 * both extremes of the {n} values of {a} (one or more) in {out}: {out}[0] low, {out}[1] high
 * Which are the least and the greatest of the {n} numbers in {a}, a non-empty array? Put the pair into {out}.
 * Scan {a}, {n} >= 1 elements, and leave the lowest value in {out}[0], the highest in {out}[1].
 * To scale my plot I need the lower and upper limit of {n} points {a} (never none) in {out}, in this order.
 * Write a function that stores the minimum and then the maximum of an array in an output array of two.
 * min and max of a non-empty array in one pass, written to out in this order
 * How do I get the smallest and the largest number of a list together, as out[0] and out[1]?
 * give lowest and highest value of the array, put in out array, lowest first
 * both ends of the range of a set of values, low then high, into an array of two
 * like minmax_element on an array, writing the two values to out, min first
 * Write a function to determine the lowest and the highest number of a list, stored in this order in a table of two.
 * R's range(v): a two-element result, smallest then largest
 * get the smallest and the biggest and put them in a list of two, small one first
 * Bounds (infimum, supremum) of a finite non-empty sample, written to a pair
 * How do you get both extremes of an array in one pass into out[0] (min) and out[1] (max)?
 * min and max of array into out[2]
 *
 * @T int32_t int64_t double
 * @name min_and_max both_extremes
 * @array a n
 * @array out 2
 * @range a -100 100
 * @range n 1 8
 */
void min_and_max(const T *a, int32_t n, T *out) {
    T low = a[0], high = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    out[0] = low;
    out[1] = high;
}

/**
 * Store the smallest of the {n} elements of {a} at {low} and the largest at {high}.
 * min and max of an array through two pointers, min first
 * find the minimum and the maximum of an array in one pass and store them behind the two last pointers
 * How do I return both the smallest and the largest element of an array, through two pointers in this order?
 * Write a function with two output parameters for minimum and maximum of an array.
 * lowest and highest value of a list, by reference: the third pointer gets the highest
 * extremes of an array into two variables given by address, the lower one first
 * get min, max of an array into two pointed-to variables
 * both ends of the value range of the data in an array, stored through pointers, low end first
 * smallest and biggest entry of an array, each stored in its own variable, the smallest in the first one
 * report the lower and then the upper limit of an array's values through two output pointers
 * minmax of an array with separate results, the min behind one pointer and the max behind the next
 * Write a function to determine the lowest and the highest number of a list through two output pointers, lowest first.
 * lo, hi = min(lst), max(lst): the tuple returned by way of two pointers
 * find the smallest and the biggest number and put each where its pointer says, smallest one first
 * Bounding interval of a non-empty sample via two reference parameters: lower bound, upper bound
 * Can a function give back an array's minimum and maximum by pointers (min, then max)?
 * store min in *low and max in *high
 *
 * @T int32_t int64_t double
 * @name find_min_max get_extremes
 * @array a n
 * @array low 1
 * @array high 1
 * @range n 1 8
 */
void find_min_max(const T *a, int32_t n, T *low, T *high) {
    *low = *high = a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < *low) *low = a[i];
        if (a[i] > *high) *high = a[i];
    }
}

/**
 * Are all {n} elements of {a} equal to each other?
 * Check that the array {a} of length {n} holds one and the same value everywhere; an empty one passes.
 * Return true if no two of the {n} numbers in {a} differ.
 * uniformity test for {a}, {n} {T:s}
 * Compare every entry of {a} ({n} entries) with the first; false at the first that differs, else true.
 * Did the sensor get stuck? Its {n} readings are in {a}: say whether they are all the same.
 * Write a program to check whether all elements of an array are the same.
 * all elements of the array identical, true or false
 * How can I tell if a list contains just one repeated value?
 * check every item in array same or not
 * do no two entries of an array differ
 * constant sequence test: is every array element the same
 * Write a function to verify that every number of a list is identical.
 * len(set(lst)) <= 1
 * are they all the same number
 * Is the sequence constant (vacuously so if it has no terms)?
 * How do I make sure an array contains just one value throughout?
 * check if all elements are equal
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name all_equal is_constant
 * @array a n
 * @range a 0 1
 * @range n 0 4
 */
R all_equal(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] != a[0]) return 0;
    return 1;
}

/**
 * Are all {n} elements of {a} {OP} {x}?
 * Check that every one of the {n} numbers in {a} is {OP} {x}; an empty array passes.
 * Return true if no element of {a}, length {n}, fails to be {OP} {x}.
 * for-all test over {a} ({n} elements): each is {OP} {x}
 * Look for an entry of {a} ({n} entries) that is not {OP} {x}; false if there is one.
 * Quality control: {n} measurements in {a}; do they all satisfy the rule of being {OP} {x}?
 * Write a function to check if every element of an array is {OP} a given number.
 * are all elements of the array {OP} a value
 * Is each number in a list {OP} a given limit?
 * check that all items of the array are {OP} some number
 * no entry of an array fails to be {OP} the bound passed last
 * universal quantifier over an array: for all elements, {OP} the threshold
 * Write a function to check that each member of a list is {OP} a specified number.
 * Java stream allMatch with the predicate "{OP} x"
 * is every single one {OP} this number
 * Universal quantification over a sequence: each term is {OP} a given bound.
 * How can I test if a whole array is {OP} some value?
 * are all elements {OP} x
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @OP < "less than"
 * @OP > "greater than"
 * @OP != "different from"
 * @name all_satisfy every_one
 * @array a n
 * @range a -3 3
 * @range n 0 4
 * @range x -3 3
 */
R all_satisfy(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] OP x)) return 0;
    return 1;
}

/**
 * Is any of the {n} elements of {a} {OP} {x}?
 * Check whether at least one of the {n} numbers in {a} is {OP} {x}; with no elements the answer is no.
 * Return true if some element of {a}, length {n}, is {OP} {x}.
 * there-exists test over {a} ({n} elements): one is {OP} {x}
 * Stop with true at the first entry of {a} ({n} entries) that is {OP} {x}; false if none is.
 * An alarm goes off when one of the {n} readings {a} is {OP} {x}: does it?
 * Write a function to check if at least one element of an array is {OP} a given number.
 * is any element of the array {OP} a value
 * Is there a number in a list that is {OP} a given limit?
 * check if some item {OP} the number exists in the array
 * are one or more entries of the array {OP} the bound given last
 * existential quantifier over an array: there is an element {OP} the threshold
 * Write a function to check that at least one member of a list is {OP} a specified number.
 * JavaScript's arr.some(v => ...), the condition being: v is {OP} x
 * is even one of these {OP} that number
 * Existential quantification over a sequence: some term is {OP} a given bound.
 * How to find out if an array has an item {OP} a value?
 * any element {OP} x
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @OP < "less than"
 * @OP > "greater than"
 * @name any_satisfies some_one
 * @array a n
 * @range a -3 3
 * @range n 0 4
 * @range x -3 3
 */
R any_satisfies(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) return 1;
    return 0;
}

/**
 * Count the elements of {a} from {low} to {high}, both included; {a} has {n} elements.
 * How many of the {n} numbers in {a} are at least {low} and at most {high}?
 * Return the number of values v in the array {a} of length {n} with {low} <= v <= {high}.
 * count of the {n} entries of {a} inside the closed interval [{low}, {high}]
 * Step through {a}, {n} elements, and count what is neither below {low} nor above {high}.
 * Of {n} ages in {a}, how many belong to the group from {low} to {high} inclusive?
 * Write a function that counts the elements of an array inside a range, ends included.
 * number of array elements within limits, low and high, which count as inside
 * How many numbers in a list lie between a lower and an upper bound, inclusive?
 * count array items from low to high, both included
 * count the entries of an array that fall in a closed interval [low, high]
 * range count over an unsorted array, lower and upper end inclusive
 * Write a function to count the list members from a lower to an upper bound, both bounds included.
 * SELECT COUNT(*) ... WHERE v BETWEEN low AND high, for an array
 * how many of these lie between the first number and the second, ends count too
 * Number of samples within the closed interval [low, high]
 * How can I tally array items inside an inclusive range?
 * count elements in range [low, high]
 *
 * @T int32_t int64_t double
 * @name count_between how_many_inside
 * @array a n
 * @range a -9 9
 * @range n 0 8
 * @range low -5 0
 * @range high 0 5
 */
int32_t count_between(const T *a, int32_t n, T low, T high) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= low && a[i] <= high) count++;
    return count;
}

/**
 * Is the array {a} of {n} elements strictly {OP}?
 * Check that every one of the {n} numbers in {a} but the first is {OP:2} than the one before it: strictly {OP}.
 * Return true if {a} ({n} values) is strictly {OP}, without equal neighbours.
 * strict monotonicity test: are the {n} {T:s} in {a} {OP}, with no ties?
 * Compare neighbours in {a}, length {n}; false unless each pair is strictly {OP}. Fewer than two elements pass.
 * Does the sequence {a} with {n} terms have no place where it stays equal or stops {OP}?
 * Write a program to check whether an array is strictly {OP}.
 * is the array strictly {OP}
 * Is every number in a list {OP:2} than the previous one?
 * check array always {OP}, no equal neighbours
 * is a sequence of values strictly {OP} throughout
 * strict monotonicity of an array: each value {OP:2} than its predecessor, i.e. {OP}
 * Write a function to verify that a list is strictly {OP:1} throughout.
 * Python: each item {OP:2} than the item before, as all() over neighbouring pairs
 * is every number {OP:2} than the one just before it
 * Is the finite sequence strictly monotonically {OP:1}?
 * How do I test an array for being strictly {OP:1} (no ties)?
 * check if array is strictly {OP:1}
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @OP > "increasing" "greater"
 * @OP < "decreasing" "smaller"
 * @name is_strictly_monotone strictly_ordered
 * @array a n
 * @range a -5 5
 * @range n 0 4
 */
R is_strictly_monotone(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (!(a[i] OP a[i - 1])) return 0;
    return 1;
}

/**
 * Does the array {a} of {n} elements read the same forwards and backwards?
 * Check whether {a}, length {n}, is a palindrome; an empty one is.
 * Return true if reversing the {n} elements of {a} would change nothing.
 * palindrome test for an array {a} of {n} {T:s}
 * Compare the ends of {a} ({n} elements), then move inwards; false if a pair differs.
 * Is the filter kernel {a} with {n} taps symmetric about its middle?
 * Write a program to check if an array is a palindrome.
 * is the array palindromic, true or false
 * Does a list of numbers stay the same when it is reversed?
 * is the array the same from front and from back?
 * does an array hold a symmetric sequence of values
 * mirror symmetry of a list about its middle, yes or no
 * is an array a palindrome
 * check if an array is a palindrome
 * list that reads the same in both directions
 * Write a function to determine whether a list of numbers is identical when it is traversed backward.
 * lst == lst[::-1]
 * are the numbers the same from the front as from the back
 * Is the vector symmetric about its midpoint?
 * How to tell whether an int array is a palindrome?
 * palindrome check for array
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_palindrome_array is_mirror_image
 * @array a n
 * @range a 0 1
 * @range n 0 5
 */
R is_palindrome_array(const T *a, int32_t n) {
    for (int32_t i = 0, j = n - 1; i < j; i++, j--)
        if (a[i] != a[j]) return 0;
    return 1;
}

/**
 * Count the inversions of {a}: pairs i < j with {a}[i] > {a}[j]; {a} has {n} elements.
 * How many pairs of the {n} numbers in {a} are out of ascending order (a larger one before a smaller one)?
 * Return how far {a}, length {n}, is from being sorted, measured in inversions.
 * inversion count of an array {a} of {n} {T:s}, by comparing all pairs
 * For each element of {a} ({n} in all), count the later ones that are smaller, and total these counts.
 * Two rankings agree if this is 0: the number of pairs in {a}, {n} entries, that stand the wrong way round.
 * Write a function that counts the inversions in an array.
 * inversion count of an array: pairs with a larger element before a smaller one
 * How many pairs of numbers in a list are in the wrong order, the larger one in front?
 * bigger one before smaller one, count all such pairs of the array
 * measure of disorder of a sequence: number of pairs i < j with the earlier value larger
 * number of swaps of bubble sort on an array, that is, its Kendall tau distance to ascending order
 * Write a function to count the pairs in a list where the earlier number exceeds the later one.
 * sum(p > q for p, q in itertools.combinations(lst, 2))
 * how many pairs are in the wrong order, bigger before smaller
 * Inversion number of a finite sequence
 * How do you measure how far an array is from sorted with the count of its inversions?
 * number of inversions in array
 *
 * @T int32_t int64_t
 * @name count_inversions disorder
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_inversions(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] > a[j]) count++;
    return count;
}

/**
 * Return the most frequent value of {a}, which has {n} elements and at least one; of equally frequent ones, the first in {a}.
 * Which value occurs most often among the {n} numbers in {a} ({n} >= 1)? In a tie take the one that appears first.
 * mode of a non-empty array {a} of {n} {T:s}; ties go to the value seen earliest
 * Count for each element of {a} (length {n}, not 0) how often it occurs and give the first with the highest count.
 * What is the commonest entry of {a}, {n} entries long (never empty)? The earliest wins if several are as common.
 * Survey results {a}, {n} of them and at least one: return the favourite answer, the earliest one on equal counts.
 * Write a function that returns the most common element of an array, the one found first if counts are equal.
 * mode of an array, the value that comes first in it on ties
 * Which number shows up most often in a list? On a tie return the one that appears first.
 * element with max frequency, first one if tie
 * array value with the greatest number of occurrences, the one seen first if several share it
 * statistical mode of a list, as in a vote; a tie is won by the value that appears earliest
 * most frequent element in an array, the earliest of equally frequent ones
 * most common value of an array; of several, the one that stands first
 * Write a function to identify the number that occurs most in a list; on a tie, whichever appears earliest.
 * collections.Counter(lst).most_common(1)[0][0]
 * which number comes up the most? if tied, the one that shows up first
 * Statistical mode of a sample, ties resolved by first appearance
 * How can I get an array's mode, the first-seen value on equal counts?
 * most common element, earliest in the array if tied
 *
 * @T int32_t int64_t
 * @name most_frequent mode_of
 * @array a n
 * @range a 0 3
 * @range n 1 8
 */
T most_frequent(const T *a, int32_t n) {
    T best = a[0];
    int32_t most = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count > most) {
            most = count;
            best = a[i];
        }
    }
    return best;
}

/**
 * Does any value occur twice among the {n} elements of {a}?
 * Check whether the array {a} of length {n} has duplicates.
 * Return true if two elements of {a}, {n} in number, are equal.
 * duplicate test for {a}, {n} {T:s} in any order
 * Compare all pairs of the {n} entries of {a}; true as soon as two match, false otherwise.
 * Ticket numbers are in {a}, {n} of them; has one been issued more than once?
 * Write a program to check if an array has duplicate elements.
 * are there duplicates in an array
 * Does any number occur more than once in a list?
 * any repeated item in array? true false
 * does some value of a collection appear at least twice
 * uniqueness constraint of an array violated, i.e. does a value occur more than once
 * check if an array has duplicates
 * array contains duplicate, true or false
 * Write a function to check whether any number occurs more than once in a list.
 * len(set(lst)) != len(lst)
 * is some number in there twice
 * Is the mapping from subscript to value non-injective?
 * How do I detect repeats in an unsorted array?
 * contains duplicates
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name has_duplicates repeats_any
 * @array a n
 * @range a 0 9
 * @range n 0 5
 */
R has_duplicates(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return 1;
    return 0;
}

/**
 * Do the arrays {a} and {b} hold the same {n} values in the same order?
 * Check whether {a} and {b}, both of length {n}, are equal element by element.
 * Return true if {a}[i] equals {b}[i] for every i below {n}.
 * equality of two arrays {a} and {b} of {n} {T:s}; with no elements they are equal
 * Go through {a} and {b} in step; false at the first of {n} places where they differ.
 * I copied {a} to {b} ({n} elements): did every element arrive?
 * Write a function to check if two arrays of the same length are equal.
 * compare two arrays of n elements for equality
 * Are two lists identical, item by item?
 * both array same or not
 * do two sequences of n have pairwise equal values
 * like memcmp equal to zero, for n whole elements of two arrays
 * check if two arrays are equal
 * are two arrays the same
 * check whether two arrays have the same elements in the same order
 * Write a function to decide whether two lists of the same length match entry for entry.
 * java.util.Arrays.equals for two arrays of one length
 * do both lists have the very same numbers in the same places
 * Equality of two vectors of common dimension
 * How to compare two arrays for identical contents?
 *
 * @T int32_t int64_t double
 * @R _Bool int
 * @name arrays_equal same_elements
 * @array a n
 * @array b n
 * @range a 0 1
 * @range b 0 1
 * @range n 0 3
 */
R arrays_equal(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[i]) return 0;
    return 1;
}

/**
 * Return the length of the longest run of {OP} neighbours in {a}, which has {n} elements; 0 if it is empty.
 * How many neighbouring elements of {a} are {OP}, at most? {a} has {n} elements.
 * longest contiguous stretch of {OP} elements in {a}, length {n}
 * Find the longest part of the array {a} ({n} values) whose elements, read in order, are {OP}; give its length.
 * Keep a counter that restarts at 1 where {a} stops being {OP}; its maximum over {n} elements is the result, 0 for none.
 * For how many consecutive entries of {a}, {n} entries long, are the values {OP}? Answer with the largest such number.
 * Write a function that finds the length of the longest run of {OP} elements in an array.
 * length of the longest run of {OP} neighbours in an array
 * How long is the longest series of consecutive {OP} numbers in a list?
 * max count of {OP} array items next to each other
 * greatest length of a contiguous stretch of {OP} values in an array
 * longest streak in an array, {OP} neighbours only; its number of elements
 * Write a function to determine the length of the longest {OP} contiguous part of a list; 0 for an empty one.
 * max(len(run)) over the {OP} runs that a Python list splits into, default 0
 * the most numbers in a row that are {OP}, 0 if there are none at all
 * Maximal length of any {OP} run of consecutive terms (0 for no terms)
 * How long is the longest {OP} streak of an array?
 * longest contiguous {OP} piece of array, its length
 *
 * @T int32_t int64_t
 * @OP == "equal"
 * @OP > "strictly increasing"
 * @OP < "strictly decreasing"
 * @name longest_stretch run_length
 * @array a n
 * @range a 0 3
 * @range n 0 8
 */
int32_t longest_stretch(const T *a, int32_t n) {
    int32_t best = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = i > 0 && a[i] OP a[i - 1] ? run + 1 : 1;
        if (run > best) best = run;
    }
    return best;
}

/**
 * Return the largest absolute difference between neighbours in {a}, which has {n} elements; 0 if there are fewer than two.
 * What is the biggest jump, up or down, from one of the {n} numbers in {a} to the next?
 * maximum of |{a}[i + 1] - {a}[i]| over an array {a} of {n} {T:s}, 0 for fewer than two
 * Compare each element of {a} (length {n}) with its successor and give the greatest distance found, starting from 0.
 * How far apart do two adjacent entries of {a} get at most, in a list of {n} entries (0 if there is no pair)?
 * A sudden spike in {n} samples {a}: return the largest step between two samples in a row, without its sign.
 * Write a function that finds the largest absolute difference between adjacent elements.
 * maximum absolute difference of neighbours in an array, 0 if there are fewer than two
 * What is the biggest change, up or down, from one number of a list to the next?
 * max gap between element and next element of an array, sign dont matter
 * greatest step, up or down, from one number of a sequence to the next
 * worst jump of a signal, up or down, from one sample to the next, as a positive number
 * largest absolute difference between neighbouring elements of an array
 * biggest step, up or down, between two adjacent elements of an array, 0 without a pair
 * Write a function to determine the greatest absolute change from any list item to its successor; 0 with fewer than two.
 * max(abs(q - p) for p, q in zip(lst, lst[1:])), default 0
 * biggest step up or down between neighbours, 0 if there are no neighbours
 * Supremum norm of the first differences of a signal (0 if none)
 * How do I find the maximum gap of adjacent array entries, ignoring its sign (0 when there is no pair)?
 * max absolute difference of neighbouring elements, 0 if there is no pair
 *
 * @T int32_t int64_t double
 * @name largest_jump biggest_step
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T largest_jump(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 1; i < n; i++) {
        T jump = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        if (jump > best) best = jump;
    }
    return best;
}

/**
 * Count the local {OP} of {a}: inner elements {OP:2} than both neighbours; {a} has {n} elements.
 * How many of the {n} numbers in {a} are strictly {OP:2} than the one before and the one after? Ends do not count.
 * Return the number of strict {OP} inside the array {a} of length {n}.
 * number of inner elements of {a} ({n} elements) that are {OP:2} than their two neighbours: its {OP}
 * Look at every element of {a} but the first and the last of {n}; count the {OP}, which are {OP:2} than both sides.
 * An altitude profile {a} has {n} points; how many {OP} does it show, the end points left out and plateaus ignored ({OP:2} on both sides)?
 * Write a function that counts the {OP} in an array: inner elements {OP:2} than both neighbours.
 * number of {OP:3} of an array, ends excluded, strictly {OP:2} than both neighbours
 * How many inner elements of a list are {OP:2} than both of their neighbours?
 * count {OP} in the array, not first or last, each {OP:2} than both sides
 * count the interior array values that are {OP:4} than the ones on either side
 * find the {OP} of a sampled signal (inner values {OP:2} than both neighbours) and count them
 * Write a function to count the interior list items that are strictly {OP:2} than both of their neighbours.
 * scipy-like count of strict {OP:3} in a signal, first and last sample never among them
 * how many numbers are {OP:4} than the one on the left and also the one on the right? the two ends don't count
 * Number of strict interior {OP:3} of a sampled function
 * How do you count {OP:1} in an array (strictly {OP:2} than both neighbours, endpoints excluded)?
 * number of {OP:1} in array, ends excluded
 *
 * @T int32_t int64_t
 * @OP > "peaks" "greater" "local maxima" "higher"
 * @OP < "valleys" "smaller" "local minima" "lower"
 * @name count_peaks local_extremes
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_peaks(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i + 1 < n; i++)
        if (a[i] OP a[i - 1] && a[i] OP a[i + 1]) count++;
    return count;
}

/**
 * Return the XOR of all {n} elements of {a}.
 * Combine the {n} numbers in {a} with exclusive or; no numbers give 0.
 * Which value occurs an odd number of times in {a}, if all others of its {n} elements come in pairs? XOR them all.
 * exclusive-or reduction of {a}, {n} {T:s}
 * {a}[0] ^ {a}[1] ^ ... ^ {a}[{n} - 1], or 0 if {n} is 0
 * Fold {a} with ^ from 0 on, over {n} elements.
 * Write a function that finds the element that appears once when all the others appear twice.
 * xor of array elements
 * Which number in a list has no partner, when all others occur twice?
 * xor all items of the array together
 * exclusive or over a sequence of integers
 * parity word of an array: reduce it with ^, starting from 0
 * Write a function to combine all integers of a list by bitwise exclusive or, zero for an empty one.
 * functools.reduce(operator.xor, lst, 0)
 * xor everything together
 * Componentwise GF(2) sum of the binary words in a sequence
 * What's the XOR checksum of an int array?
 * xor of all elements
 *
 * @T int32_t int64_t
 * @name xor_all single_number
 * @array a n
 * @range n 0 8
 */
T xor_all(const T *a, int32_t n) {
    T result = 0;
    for (int32_t i = 0; i < n; i++) result ^= a[i];
    return result;
}

/**
 * Return the greatest common divisor of the {n} elements of {a}, which are not negative; 0 if there are none.
 * What is the largest number that divides all {n} numbers in {a}? They are 0 or more; an empty array gives 0.
 * gcd of the array {a}, length {n}, by Euclid's algorithm on one element after the other, starting from 0
 * Fold gcd over the {n} non-negative values of {a}, with gcd(0, v) being v.
 * Reduce {n} gear sizes {a} (none negative) to their greatest common measure, 0 for no gears.
 * For {n} whole numbers in {a}, never below zero, I need their common divisor of greatest size.
 * Write a function that computes the greatest common divisor of all numbers in an array.
 * gcd of an array of non-negative numbers, 0 if it is empty
 * What is the highest common factor of a list of numbers?
 * hcf of many non-negative numbers in an array
 * largest common divisor of a collection of integers
 * fold an array of non-negative integers with Euclid's algorithm, starting from 0
 * Write a function to compute the greatest common divisor of a whole list of non-negative integers, 0 for an empty one.
 * math.gcd(*lst) for numbers that aren't negative
 * biggest number that goes into all of these (none are negative), 0 if there are none
 * Highest common factor of a finite family of natural numbers by Euclid's algorithm, HCF of the empty family being 0
 * How do I fold gcd over an array with non-negative values (start from 0)?
 * gcd of an array of nonnegative numbers, 0 if empty
 *
 * @T int32_t int64_t
 * @name array_gcd common_measure
 * @array a n
 * @range a 0 60
 * @range n 0 6
 */
T array_gcd(const T *a, int32_t n) {
    T divisor = 0;
    for (int32_t i = 0; i < n; i++) {
        T x = a[i];
        while (x != 0) {
            T rest = divisor % x;
            divisor = x;
            x = rest;
        }
    }
    return divisor;
}

/**
 * Return the best profit from buying once and selling later at the {n} prices in {a}; 0 if no sale gains.
 * What is the largest {a}[j] - {a}[i] with i < j among {n} prices, but not less than 0?
 * maximum gain of one purchase followed by one sale over the price series {a} of length {n}, at least 0
 * Go through the {n} prices {a}, remember the lowest so far, and keep the greatest rise above it (0 if none).
 * If I may buy one share on one day and sell it on a later one, how much can I earn with the {n} prices {a}, or 0?
 * Find the largest increase from an earlier to a later element of {a}, {n} elements, counting no increase as 0.
 * Write a function that computes the maximum profit from buying and selling a stock once, given its daily prices (0 if none).
 * best time to buy and sell stock, one transaction: return the highest profit for the price array, or 0
 * What is the most I can earn with these daily prices if I buy on one day and sell on a later one? No gain means 0.
 * max profit from price list, buy first sell after, 0 if loss
 * greatest increase from an earlier to a later value of an array, not below zero
 * maximum run-up of a price series: highest later price minus an earlier one, at least 0
 * buy and sell stock once: best profit from an array of daily prices, 0 if there is none
 * best time to buy and sell stock once, prices in an array; return the profit, not below 0
 * Write a function to determine the most one could earn by one purchase and one later sale from a list of prices, 0 if nothing.
 * max(prices[j] - prices[i] for i < j), but never below 0
 * buy once, sell once after that: how much can I gain at most? 0 if it only goes down
 * Largest later-minus-earlier rise of a time series, floored at zero
 * How to find the maximum gain of a single stock trade (no trade gives 0)?
 * max profit from buying and selling a stock once
 *
 * @T int32_t int64_t double
 * @name best_profit largest_rise
 * @array a n
 * @range a 0 50
 * @range n 0 8
 */
T best_profit(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 1, low = 0; i < n; i++) {
        if (a[i - 1] < a[low]) low = i - 1;
        if (a[i] - a[low] > best) best = a[i] - a[low];
    }
    return best;
}

/**
 * Evaluate at {x} the polynomial whose {n} coefficients are in {a}, the constant term first.
 * What is {a}[0] + {a}[1] * {x} + {a}[2] * {x}^2 + ... with {n} terms? Use Horner's scheme.
 * Horner evaluation of the polynomial {a} ({n} coefficients, lowest power first) at {x}
 * Start at 0 and, from the last of {n} coefficients {a} to the first, multiply by {x} and add the coefficient.
 * Compute the value at {x} of the polynomial stored in {a}: {a}[i] belongs to power i, {n} coefficients in all.
 * For a curve fit with {n} coefficients {a}, constant first, I need its value at {x}; no coefficients give 0.
 * Write a function that evaluates a polynomial given by an array of coefficients, lowest degree first.
 * evaluate a polynomial by Horner at a point, its coefficients being in an array with the constant term first
 * How do I compute the value of a polynomial at a point, coefficients being in an array from the lowest power up?
 * coefs in array starting with constant, put number x in and get the polynomial's value
 * value at x of a power series with finitely many terms, whose coefficients are given with the constant term first
 * polyval with ascending coefficients (constant first) in an array, at a given x
 * Write a function to evaluate a polynomial at a supplied point, its coefficients listed from the constant term upward.
 * numpy.polynomial.polynomial.polyval(x, c): coefficients in ascending order
 * first number + second times x + third times x squared, and so on
 * Horner scheme for coefficients in order of ascending degree, 0 for no coefficients
 * How can I compute c0 + c1*x + c2*x^2 + ... for a coefficient array?
 * evaluate polynomial with coefficients a (lowest power first) at x
 *
 * @T int32_t int64_t double
 * @name horner evaluate_polynomial
 * @array a n
 * @range a -9 9
 * @range n 0 6
 * @range x -5 5
 */
T horner(const T *a, int32_t n, T x) {
    T value = 0;
    for (int32_t i = n - 1; i >= 0; i--) value = value * x + a[i];
    return value;
}

/**
 * Multiply each of the {n} elements of {a} by its index, counted from {K}, and add up the products.
 * What is the sum of i times the element number i over the {n} entries of {a}, numbering from {K}?
 * index-weighted sum of {a}, length {n}; the first element has weight {K}
 * Return {K} * {a}[0] + ({K} + 1) * {a}[1] + ... over all {n} elements.
 * Give the first element of {a} the weight {K}, the next one a weight higher by 1, and so on; total {n} products.
 * A moment about the origin: masses {a} stand at {K}, {K} + 1, ..., {n} of them; add mass times position.
 * Write a function that multiplies each element by its position, counting from {K}, and sums the results.
 * position-weighted sum of an array, first weight {K}, next {K} plus one
 * How do I add up the numbers of a list times their place, where places start at {K}?
 * sum of index*value, index begin with {K}
 * values of an array weighted {K}, {K} plus one and so on, summed
 * check digit style weighting of an array: sum of position times value, positions from {K}
 * Write a function to total every list item times its position, positions being counted from {K}.
 * sum(i * v for i, v in enumerate(lst, {K}))
 * the first one times {K}, each next one times one more than that, then add it all up
 * Weighted sum of a vector with the linear weights {K}, {K} + 1, {K} + 2, ...
 * How do I multiply array items by index + {K} and accumulate the outcome?
 * sum of (i + {K}) * a[i]
 *
 * @T int32_t int64_t double
 * @K 1 2 3 5 10
 * @name indexed_sum first_moment
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T indexed_sum(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += (i + K) * a[i];
    return total;
}

/**
 * Add up index times element over the {n} elements of {a}, the first index being 0.
 * sum of i * a[i] over an array of n
 * sum of each array element times its index, indices from 0
 * index-weighted sum of an array, first index 0
 * How do I multiply every element of an array by its index (from 0) and add it all up?
 * Write a function for the sum of the products of position and value in an array, positions from 0.
 * sum of array elements weighted by their position, the first position being 0
 * 0 * first + 1 * second + 2 * third + ... over an array
 * weighted total of an array, where the weights are the zero-based indices
 * position (from 0) times value, summed over a list
 * first moment of a list, with positions that start at 0
 * total of index * entry over an array, zero-based
 * Write a function to total every list item multiplied by its zero-based position.
 * sum(i * v for i, v in enumerate(lst))
 * nothing of the first, once the second, twice the third and so on, all added up
 * First moment of a discrete sequence about subscript 0
 * How can I accumulate array values weighted by their index from 0?
 * sum of i * a[i]
 *
 * @T int32_t int64_t double
 * @name index_weighted_sum position_weighted_sum
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
T index_weighted_sum(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += i * a[i];
    return total;
}

/**
 * Return the Manhattan distance of the vectors {a} and {b}: the sum of |{a}[i] - {b}[i]| over {n} components.
 * How many unit steps along the axes lead from the point {a} to the point {b} in {n} dimensions?
 * L1 distance of two vectors {a} and {b} with {n} {T} components
 * Add up the absolute differences of corresponding elements of {a} and {b}, {n} of them.
 * Compare two lists {a} and {b} of {n} numbers: total by how much they differ at each place, ignoring signs.
 * What is the sum of absolute deviations between the {n} entries of {a} and {b}?
 * Write a function that computes the Manhattan distance between two vectors.
 * L1 distance of two arrays of n
 * What is the sum of the absolute differences of two lists, position by position?
 * taxi distance of two points given as arrays of n coordinates
 * city block distance of two n-dimensional points
 * sum of absolute differences (SAD) of two arrays
 * Write a function to compute the total of the absolute differences of the respective entries of two lists.
 * scipy.spatial.distance.cityblock(u, v)
 * how far apart are the two lists, place by place, all gaps added
 * L1 norm of the difference of two vectors
 * What's the taxicab distance between two points given as coordinate arrays?
 * manhattan distance between two arrays
 *
 * @T int32_t int64_t double
 * @name manhattan l1_distance
 * @array a n
 * @array b n
 * @range a -50 50
 * @range b -50 50
 * @range n 0 8
 */
T manhattan(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
    return total;
}

/**
 * Return the largest absolute difference of corresponding elements of {a} and {b}, {n} each; 0 if there are none.
 * At most, how far apart are {a} and {b} in any of their {n} components?
 * Chebyshev distance of two vectors {a} and {b} with {n} {T} components
 * Take |{a}[i] - {b}[i]| for all {n} places and return the maximum, starting from 0.
 * maximum norm of the difference between the vectors {a} and {b} of length {n}
 * My two test results {a} and {b} have {n} entries; by how much do they disagree in the worst entry?
 * Write a function that finds the maximum absolute difference between corresponding elements of two arrays.
 * L-infinity distance of two arrays of n
 * What is the largest gap, regardless of sign, between two lists at any one position?
 * max diff of two arrays elementwise, no sign
 * greatest absolute deviation between paired values of two arrays
 * chessboard distance of two points in n dimensions, i.e. the largest coordinate difference
 * Write a function to find the greatest absolute difference of respective entries of two lists, 0 if they are empty.
 * numpy: np.max(np.abs(u - v)), or 0 for no data
 * the worst mismatch of two lists, place by place, 0 if there's nothing
 * Maximum norm (L-infinity) of the difference of two vectors
 * How do I compute the chessboard distance between two coordinate arrays?
 * chebyshev distance of two vectors
 *
 * @T int32_t int64_t double
 * @name chebyshev worst_deviation
 * @array a n
 * @array b n
 * @range a -50 50
 * @range b -50 50
 * @range n 0 8
 */
T chebyshev(const T *a, const T *b, int32_t n) {
    T worst = 0;
    for (int32_t i = 0; i < n; i++) {
        T gap = a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
        if (gap > worst) worst = gap;
    }
    return worst;
}

/**
 * Fill {a}, {n} elements, with {x}, {x} + {K}, {x} + 2 * {K} and so on.
 * Store in {a} the arithmetic sequence of {n} terms that starts at {x} and grows by {K}.
 * For every i below {n}, set {a}[i] to {x} plus i times {K}.
 * iota into {a}: {n} values from {x} on, step {K}
 * Write {n} numbers to {a}, the first being {x} and each one {K} more than the one before.
 * I need {a} to be a scale with {n} marks, beginning at {x}, at a spacing of {K}.
 * Write a function that fills an array with numbers starting at a given value and increasing by {K}.
 * write an arithmetic progression with step {K} into an array, starting at a given value
 * How do I fill an array with consecutive terms that are {K} apart, from a start value?
 * make array of n values: the start, then start+{K}, and so on
 * fill an array with evenly spaced values, increment {K}, from a start value
 * std::iota into an array, or arange with stride {K}, from a given start
 * Write a function to fill a list with an arithmetic progression of common difference {K} from a supplied first number.
 * list(range(start, start + {K} * n, {K})) stored in a given array
 * start at this number and keep going up by {K} until the list is full
 * Ramp of slope {K} with a given offset at subscript 0, written to a vector
 * How to initialize an array like std::iota, but in steps of {K}?
 * fill array with x, x + {K}, x + 2*{K}, ...
 *
 * @T int32_t int64_t double
 * @K 1 2 3 5 10
 * @name fill_sequence iota
 * @array a n
 * @range n 0 8
 * @range x -100 100
 */
void fill_sequence(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) a[i] = x + i * K;
}

/**
 * Fill the {n} elements of {a} with {start}, {start} * {ratio}, {start} * {ratio} * {ratio} and so on.
 * geometric progression into an array, given its start value and its ratio
 * fill an array from a start value, multiplying by a constant
 * How do I fill an array with a geometric sequence, given its first term and the ratio?
 * Write a function that fills an array from a start value, each next one multiplied by a factor.
 * fill an array so that the first element is a start value and each other is the one before times a ratio
 * 3 6 12 24 for start 3 and ratio 2, n terms stored in an array
 * store a start value times the powers 0, 1, 2, ... of a ratio in an array
 * fill an array with values from a start on that grow by a constant factor, given second
 * fill the whole array from a start value, multiplying by a factor from one element to the next
 * generate n numbers of a geometric sequence into an array, provided with the first term and the common ratio
 * begin with a number, multiply on by a factor and store the n numbers in the array, the begin included
 * Write a function to fill a list with a geometric progression from its first number and common ratio, in this order.
 * [start * ratio ** i for i in range(n)] stored in a given array; start is passed before ratio
 * begin with this number and keep multiplying by the other one until the list is full
 * Terms of a geometric sequence with initial term (first) and quotient (second), written to a vector
 * How can an array be initialized as start, start*ratio, start*ratio^2, ... (start, ratio)?
 * fill array with geometric sequence, first term then ratio
 *
 * @T int32_t int64_t double
 * @name fill_geometric geometric_fill
 * @array a n
 * @range n 0 8
 * @range start -20 20
 * @range ratio -4 4
 */
void fill_geometric(T *a, int32_t n, T start, T ratio) {
    T term = start;
    for (int32_t i = 0; i < n; i++) {
        a[i] = term;
        term *= ratio;
    }
}

/**
 * Fill the {n} elements of {a} with {start}, {start} + {step}, {start} + 2 * {step} and so on.
 * fill an array with evenly spaced numbers, given the first value and the spacing
 * arithmetic progression into an array, given the first term and the difference
 * How do I fill an array from a start value with a step added each time?
 * Write a function that fills an array with a start and an increment: start, start + increment and so on.
 * fill an array with numbers from a start on that grow by a constant (the second value)
 * like arange with a start and a step, n values into an array
 * count up from a number in steps and store the n numbers in the array, first the start, then the step given
 * first element is start, each further one is the one before plus step: fill the array
 * fill the whole array with start, start + step, start + 2 * step and so on
 * 5 8 11 14 for start 5 and step 3, stored in an array of n
 * generate a linear sequence in an array from its start and its step
 * Write a function to fill a list with an arithmetic progression from its first number and common difference, in this order.
 * numpy.arange with start and step for n entries, into a given array
 * begin with this number and keep adding the other one until the list is full
 * Linear ramp: offset, then increment, written to a vector
 * How do I initialize an array as start, start + step, start + 2*step, ... (start, step)?
 * a[i] = start + i * step
 *
 * @T int32_t int64_t double
 * @name fill_steps arithmetic_fill
 * @array a n
 * @range n 0 8
 * @range start -1000 1000
 * @range step -100 100
 */
void fill_steps(T *a, int32_t n, T start, T step) {
    for (int32_t i = 0; i < n; i++) a[i] = start + i * step;
}

/**
 * Limit each of the {n} elements of {a} to the range from {low} to {high}, in place.
 * Clamp the array {a} of length {n}: raise what is below {low} and lower what is above {high}.
 * Replace values of {a} under {low} by {low} and values over {high} by {high}; there are {n} values.
 * in-place clipping of {a} ({n} {T:s}) to [{low}, {high}]
 * Go through {n} entries of {a} and cut each off at {low} from below and at {high} from above.
 * Sound samples {a}, {n} of them, must stay within {low} and {high}; clip those that do not.
 * Write a function that limits every element of an array to a minimum and a maximum.
 * clamp every element of an array in place to a range whose lower end is given first
 * How do I clip all numbers of a list between a lower and an upper bound in place?
 * for the whole array in place, let too small ones become low and too big ones become high (low given first)
 * values of a sequence forced into an interval, in place
 * np.clip in place for an array of audio samples, with a lower and then an upper limit
 * Write a function that limits each number of a list to a lower and an upper bound, in place.
 * numpy.clip(arr, low, high, out=arr)
 * raise whatever is too small to the first bound, cut whatever is too big to the second
 * Saturate every sample of a signal to [low, high] in situ.
 * How can I force all array items into a range, changing the array itself?
 * clamp every element between low and high in place
 *
 * @T int32_t int64_t double
 * @name clamp_all clip_samples
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range low -30 0
 * @range high 0 30
 */
void clamp_all(T *a, int32_t n, T low, T high) {
    for (int32_t i = 0; i < n; i++) a[i] = a[i] < low ? low : a[i] > high ? high : a[i];
}

/**
 * Replace each of the {n} elements of {a} by its {OP}, in place.
 * Turn every value in {a}, length {n}, into its {OP}.
 * Go through the {n} numbers of {a} and overwrite each with its {OP}.
 * in-place map over {a}, {n} {T:s}: element to {OP}
 * Could you change my array {a} of {n} values so that each becomes its own {OP}?
 * Apply "{OP}" to all entries of {a}, of which there are {n}, and store the results back.
 * Write a function that replaces every element of an array with its {OP}.
 * {OP} of each array element, in place
 * How do I change all the numbers of a list to their {OP}?
 * each item becomes its {OP}, same array
 * values of a sequence overwritten with the {OP} of each
 * Map over a vector without a copy: {OP}
 * Write a function that substitutes for each number of a list its {OP}.
 * lst[:] = map(f, lst), with f giving the {OP}
 * swap every number for its {OP}, right in the list
 * Apply the {OP} componentwise, overwriting the vector.
 * How do I transform an array in place into the {OP} of each item?
 * replace each element by its {OP}
 *
 * @T int32_t int64_t double
 * @OP a[i]*a[i] "square"
 * @OP -a[i] "negative"
 * @OP (a[i]<0?-a[i]:a[i]) "absolute value"
 * @OP a[i]*a[i]*a[i] "cube"
 * @name map_in_place transform_all
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void map_in_place(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = OP;
}

/**
 * Square each of the {n} elements of {a}, in place.
 * square every element of an array
 * square all numbers in an array in place
 * How do I square the elements of a list in place?
 * Write a function that replaces each number of an array by its square.
 * a[i] *= a[i] for all n elements
 * element-wise square of an array, in place
 * 1 2 3 becomes 1 4 9, in place
 * multiply each element of an array by itself, in place
 * second power of every array entry, in place: x to x * x
 * store the squares in the array instead of its numbers
 * array of squares, stored in the same array
 * Write a function that raises each number of a list to the second power in place.
 * numpy: arr **= 2
 * times itself, for every number in the list, right there
 * Componentwise squaring of a vector, in situ
 * What's the loop for turning array items into their squares?
 * square every element in place
 *
 * @T int32_t int64_t double
 * @name square_all square_elements
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
void square_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] *= a[i];
}

/**
 * Negate each of the {n} elements of {a}, in place.
 * negate every element of an array
 * change the sign of all numbers in an array
 * How do I flip the signs of a list in place?
 * Write a function that replaces each number of an array by its negative.
 * a[i] = -a[i] for all n elements
 * change the sign of every element of an array in place
 * 1 -2 3 becomes -1 2 -3, in place
 * multiply each element of an array by minus one, in place
 * opposite of a vector, in place
 * turn plus into minus and minus into plus for every array entry, in place
 * mirror all values of an array at zero, in place
 * Write a function that inverts the sign of each number of a list in place.
 * numpy.negative(arr, out=arr)
 * plus becomes minus and minus becomes plus, for all of them
 * Replace a vector by its additive inverse.
 * How can I flip signs across an entire array?
 * negate all elements in place
 *
 * @T int32_t int64_t double
 * @name negate_all flip_signs
 * @array a n
 * @range n 0 8
 * @range a -1000 1000
 */
void negate_all(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] = -a[i];
}

/**
 * Count the elements of {a} that are greater than every element before them, the first included; {a} has {n} elements.
 * How many records do the {n} numbers in {a} set? The first is one, then each value above all earlier ones.
 * number of left-to-right maxima of {a}, {n} {T:s}, strict
 * Walk through {a}, length {n}, and count each time the maximum so far is exceeded; the first element counts.
 * Houses of heights {a} stand in a row of {n}; looking from the front, how many stick out above those before?
 * Return how many of the {n} entries of {a} are greater than all before them.
 * Write a function that counts the array elements greater than all previous ones, the first element included.
 * number of record highs in an array, the first element being one
 * How many times is a new maximum reached in a list, the first element included?
 * count array items bigger than everything before, the first one counts
 * number of strict left-to-right maxima of a sequence
 * number of buildings visible from the left of a skyline, given their heights; an equal height is hidden
 * Write a function to count the list items that exceed all earlier ones; the opening item counts.
 * Python: number of times the running max(lst[:i + 1]) reaches a new high, the first item included
 * how often is there a new best so far, with the first one counted
 * How do I count strict new maxima while scanning an array from the left (index 0 is one)?
 * number of elements greater than everything before them, first included
 *
 * @T int32_t int64_t
 * @name count_records visible_houses
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_records(const T *a, int32_t n) {
    int32_t count = 0, best = 0;
    for (int32_t i = 0; i < n; i++)
        if (i == 0 || a[i] > a[best]) {
            best = i;
            count++;
        }
    return count;
}

/**
 * Return the element of {a} that is nearest to {x}; {a} has {n} elements, at least one; ties go to the first.
 * Which of the {n} numbers in {a} ({n} >= 1) is closest to {x}? If two are equally close, take the earlier.
 * nearest value to {x} in a non-empty array {a} of {n} {T:s}, first one on ties
 * Go through the {n} entries of {a} (one or more) and keep the one with the smallest distance from {x}.
 * Snap {x} to the closest of {n} grid values {a}, of which there is at least one; prefer the one listed first.
 * Given {n} resistor sizes {a} (never none) and a wanted size {x}, pick the best match, the earliest if equal.
 * Write a function that finds the element of an array closest to a given number, the first on ties.
 * closest value to x in an array, the earlier one on ties
 * Which number of a list is nearest to a target? Return it, the first one if two are equally near.
 * array element with smallest difference to the number, first one if tie
 * entry of a non-empty array at the least distance from a target, the earliest on ties
 * quantize a number to a codebook array: its nearest entry, the first if two are equally near
 * Write a function to find the list member nearest a specified target; on equal distance, the earlier in the list.
 * min(lst, key=lambda v: abs(v - target))
 * which one comes nearest to my number? first one if tied
 * Quantize a value to the closest codebook entry, least subscript on ties.
 * How can I get the closest value in an array to a number (leftmost on ties)?
 * closest element to x, first if tied
 *
 * @T int32_t int64_t
 * @name nearest_to closest_value
 * @array a n
 * @range a -50 50
 * @range n 1 8
 * @range x -50 50
 */
T nearest_to(const T *a, int32_t n, T x) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++) {
        T old = best > x ? best - x : x - best;
        T fresh = a[i] > x ? a[i] - x : x - a[i];
        if (fresh < old) best = a[i];
    }
    return best;
}

/**
 * Count the sign changes in {a}: neighbours of which one is negative and the other is not; {a} has {n} elements.
 * How often does the sequence {a} of {n} numbers cross from below zero to zero or more, or back?
 * zero-crossing count of {a}, length {n}, with zero taken as positive
 * Compare each of the {n} elements of {a} with the next and count the pairs with different sign (0 counts as plus).
 * In {n} audio samples {a}, how many times does the signal change between negative and non-negative?
 * Return the number of places in {a}, {n} entries long, where exactly one of two adjacent entries is below 0.
 * Write a function that counts how often the sign changes between consecutive elements, zero being positive.
 * number of sign changes between array neighbours, zero counted as positive
 * How many times does a list of numbers switch between negative and non-negative?
 * count plus to minus and minus to plus flips in an array, 0 counts as plus
 * crossings of zero in a sequence of values: neighbours of which just one is negative
 * zero-crossing count of an audio frame, zero samples being taken as positive
 * count sign changes in an array, 0 having a plus sign
 * number of times the sign flips from one array element to the next, 0 as plus
 * Write a function to count how often neighbours in a list differ in being negative; zero is not negative.
 * numpy: np.count_nonzero(np.diff(np.signbit(arr))), with zero on the positive side
 * how many times do the numbers flip between below zero and zero or above
 * Zero-crossing count of a sampled signal, zero samples taken as positive
 * How do you count sign flips along an array, with 0 regarded as non-negative?
 * number of sign changes between adjacent elements, 0 counts as positive
 *
 * @T int32_t int64_t double
 * @name sign_changes zero_crossings
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
int32_t sign_changes(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++)
        if ((a[i] < 0) != (a[i - 1] < 0)) count++;
    return count;
}

/**
 * Write {a}[0], {b}[0], {a}[1], {b}[1] and so on to {out}; the arrays {a} and {b} have {n} elements each.
 * Interleave two arrays {a} and {b} of length {n} into {out}, starting with the first.
 * For every i below {n}, let {a}[i] and then {b}[i] follow each other in {out}, at the places 2 * i and 2 * i + 1.
 * perfect shuffle of {a} and {b} ({n} elements each) in {out}
 * Zip {a} and {b}, {n} values each, so that {out} takes its values from them in turn.
 * Left samples are in {a}, right ones in {b}, {n} of both; I need stereo data in {out}, left first.
 * Write a function that merges two arrays of n into a third by alternating their elements, first array first.
 * interleave two arrays of n into an output array, starting with the first array
 * How do I weave two lists together in out, one item from each in turn, the first list leading?
 * take one from first one from second and again, in out
 * alternate entries of two sequences of n combined into a third of 2n, the first sequence first
 * left and right channels of n samples each to interleaved stereo in out, left first
 * Write a function to produce a list that alternates between the entries of two lists, beginning with the first list's.
 * [v for pair in zip(p, q) for v in pair] stored in a result array
 * take turns: one from the first list, one from the second, into a third
 * Riffle two equal-length sequences, the first one leading.
 * How do I zip two arrays into a flat output (left channel, right channel, left, ...)?
 * interleave two arrays, a first
 *
 * @T int32_t int64_t
 * @name interleave_arrays zip_into
 * @array a n
 * @array b n
 * @array out 16
 * @range n 0 8
 */
void interleave_arrays(const T *a, const T *b, T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        out[2 * i] = a[i];
        out[2 * i + 1] = b[i];
    }
}

/**
 * Merge the ascending arrays {a} ({n} elements) and {b} ({m} elements) into {out}, always taking the smaller front element.
 * Combine two sorted lists {a} and {b}, with {n} and {m} elements, into the sorted {out}; on ties take from the first.
 * While both lists {a} and {b} ({n} and {m} long) have elements left, move the smaller head to {out}; then move the rest.
 * merge step of merge sort: {a} of length {n} and {b} of length {m} to {out}, equal elements from the first in front
 * How do two sorted arrays {a} and {b}, of {n} and {m} values, become one in {out}? Compare heads; ties favour the first.
 * Zip together my sorted {a} and {b} ({n} and {m} entries) into {out}, smallest first, one comparison per step.
 * Write a function that merges two ascending sorted arrays into one sorted output array.
 * merge two ascending sorted arrays into a third
 * How do I combine two ascending lists into out so that the result is ascending too?
 * two ascending arrays given, join in sorted way to third array
 * ordered union, with repeats, of two ascending sequences into out
 * merge step of merge sort: two ascending arrays with their lengths into an output array
 * Write a function to combine two ascending lists into a single ascending result list.
 * list(heapq.merge(p, q)) into an output array
 * two sorted lists become a single sorted one
 * Two-way merge of non-decreasing sequences, the step of merge sort
 * How can I join two already sorted arrays and keep the order (into a third array)?
 * merge two sorted arrays
 *
 * @T int32_t int64_t double
 * @name merge_sorted merge_lists
 * @array a n
 * @array b m
 * @array out 16
 * @range n 0 6
 * @range m 0 6
 * @ascending a
 * @ascending b
 */
void merge_sorted(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    int32_t i = 0, j = 0;
    while (i < n && j < m) *out++ = b[j] < a[i] ? b[j++] : a[i++];
    while (i < n) *out++ = a[i++];
    while (j < m) *out++ = b[j++];
}

/**
 * Count the elements of {a} ({n} of them) that also occur in {b} ({m} elements).
 * How many of the {n} values in {a} are found among the {m} values in {b}? Repeats in the first list count each time.
 * Return the number of positions of {a}, length {n}, whose value is a member of {b}, length {m}.
 * size of the overlap of {a} ({n} elements) with the list {b} ({m} elements), counted in the first
 * For each of {n} entries of {a}, search the {m} entries of {b}; count the successes.
 * Guests {a} ({n}) and members {b} ({m}) are lists of numbers; how many of the guests are members?
 * Write a function that counts how many elements of the first array also appear in the second.
 * number of elements in the first array that are in the second, too
 * How many values of the first list, repeats counted, are found in the second list?
 * count items of first array which exist in second array also
 * count the entries of the first collection that belong to the second, repeats counted
 * overlap size like np.isin(first, second).sum() for two arrays with their lengths
 * Write a function to count the entries of the first list, repeats included, that also appear in the second.
 * sum(v in q for v in p) for lists p and q
 * how many in the first list can be found in the second too, repeats each time
 * Number of subscripts i of the first sequence with p_i in the set of the second's terms
 * How many elements of one array exist in another array, duplicates of the first counted?
 * count elements of a that are in b
 *
 * @T int32_t int64_t
 * @name count_common overlap_size
 * @array a n
 * @array b m
 * @range a 0 5
 * @range b 0 5
 * @range n 0 8
 * @range m 0 6
 */
int32_t count_common(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < m && b[j] != a[i]) j++;
        if (j < m) count++;
    }
    return count;
}

/**
 * Delete the element at index {i} of {a}, which has {n} elements, by moving the later ones down one place.
 * Close the gap at index {i} in {a}: copy each later element of the {n} to the place before it; the last one is then there twice.
 * Shift the elements of {a} behind position {i} one to the left ({n} elements, 0 <= i < n).
 * removal of {a}[{i}] from an array of {n} elements, the tail moving left, the last place unchanged
 * How do I take number {i} (from 0) out of the {n} entries of {a}, leaving no hole?
 * A list {a} with {n} entries loses its entry {i}; let all that follow move up.
 * Write a function that deletes the element at a given index from an array by shifting the rest left.
 * delete the array element at an index, the later ones moving down by one
 * How do I remove the item at a position (from 0) of an array and close the gap in place?
 * remove element at index i from the array of n, others move left
 * take an entry out of a list by its index, the followers moving down one slot
 * vector::erase at an index of an array of n, without shrinking: the last element stays as it is
 * Write a function to remove the item at a specified zero-based position, later ones moving up; the final slot keeps its value.
 * del lst[i] on a C array, with its last cell left as it was
 * take out the one at this spot (from 0) and close the gap, the last cell just stays
 * Deletion from a contiguous sequence: shift the suffix past the zero-based subscript left by one, leave the last cell.
 * How can I erase an array element by index (0-based) by shifting the rest to the left, the last slot untouched?
 * delete element at index i, shift left
 *
 * @T int32_t int64_t
 * @name delete_at close_gap
 * @array a n
 * @range n 5 8
 * @range i 0 4
 */
void delete_at(T *a, int64_t i, int32_t n) {
    for (; i + 1 < n; i++) a[i] = a[i + 1];
}

/**
 * At index {i} of {a}, which has room for {n} elements, insert {x}; later ones move up and the last one drops out.
 * Make room at index {i} in {a} by shifting what follows one place to the right ({n} places in all), then store {x} there.
 * insertion into the array {a} at position {i}, fixed length {n}, of the value {x}, the last element being lost
 * Push the elements of {a} from index {i} on up by one, forget the last of {n}, and put {x} into the gap.
 * A table {a} with {n} places gets at place {i} (from 0) a new entry {x}; what stood last falls off.
 * How do I squeeze in front of element {i} of {a}, keeping the length at {n}, the new value {x}?
 * Write a function that inserts at a given index of an array a value (index first), shifting the rest right; the last one drops off.
 * insert at an index of a fixed array of n a new element (index, then element); later ones move up, the last one is lost
 * How do I put at some index of a list of fixed size a new item (index before item), dropping the last item?
 * insert at index of array a number (index given first), others move right, last is lost
 * squeeze in at an array index a new entry (index, entry), followers moving up one slot and the last one being lost
 * vector::insert (position, value) into a full buffer, the tail value drops off
 * Write a function to insert, at a zero-based position, a new number; the rest move back and the final one is lost.
 * lst.insert(i, x); lst.pop() for an array of fixed size
 * at this spot (from 0) squeeze a number in (spot, then number), push the others along, the last one falls off
 * Insertion in a full buffer of fixed capacity: index (0-based) then datum, suffix shifted right, last item dropped
 * How do I put a value into an array at index i (position before value) when its size cannot grow?
 * insert at index i the value x, shift right, drop the last
 *
 * @T int32_t int64_t
 * @name insert_at squeeze_in
 * @array a n
 * @range n 5 8
 * @range i 0 4
 */
void insert_at(T *a, int32_t n, int64_t i, T x) {
    for (int64_t j = n - 1; j > i; j--) a[j] = a[j - 1];
    a[i] = x;
}

/**
 * Sort the {n} elements of {a} in {OP} order, in place, by insertion sort.
 * insertion sort of {a}, length {n}, {OP:2} first
 * Take the elements of {a} one after the other and shift each left until it fits; {n} elements, {OP} order.
 * How do I put the {n} numbers in {a} into {OP} order by inserting each into the sorted part before it?
 * Like a hand of cards: order the {n} values of {a} ({OP:2} first) by inserting one at a time.
 * in-place {OP} insertion sort on an array {a} of {n} {T:s}
 * Write a program to sort an array of numbers in {OP} order.
 * insertion sort of an array, {OP}
 * How do I arrange the numbers of a list with the {OP:2} first?
 * sort my array {OP} plz
 * values of an array put into {OP} order in place
 * sort an array as with playing cards in the hand: insert each into the sorted part, {OP}
 * Write a program that arranges a list in {OP:1} order by insertion, the {OP:2} number first.
 * lst.sort() to {OP:1} order, in place, by the insertion method
 * put the numbers in {OP:1} order, {OP:2} at the front, like cards in a hand
 * Straight insertion sort of a vector into {OP:1} order
 * How does one implement insertion sort for {OP:1} order?
 * sort array {OP:1} with insertion sort
 *
 * @T int32_t int64_t double
 * @OP > "ascending" "smallest"
 * @OP < "descending" "largest"
 * @name insertion_sort sort_by_insertion
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void insertion_sort(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T x = a[i];
        int32_t j = i;
        for (; j > 0 && a[j - 1] OP x; j--) a[j] = a[j - 1];
        a[j] = x;
    }
}

/**
 * Sort the {n} elements of {a} with insertion sort.
 * insertion sort for an array, smallest first
 * insertion sort an array
 * How do I write insertion sort in C?
 * Write a program to sort an array in ascending order using insertion sort.
 * sort an array in ascending order like a hand of cards
 * sort an array upwards by inserting each element into the sorted part before it
 * sort an array of numbers by insertion, smallest first
 * implement insertion sort on an array, ascending
 * classic insertion sort of an array, in place and ascending
 * ascending insertion sort of an array: move larger elements up and put the new one in the gap
 * insertionsort a list of numbers, small to large
 * Write a program that arranges numbers from least to greatest by inserting each into the sorted part in front of it.
 * Python's lst.sort(), implemented by the insertion method
 * sort them like playing cards, small to big
 * Straight insertion: order a sequence non-decreasingly in situ.
 * What does a plain insertion sort look like (smallest first)?
 * insertion sort
 *
 * @T int32_t int64_t double
 * @name insertion_sort_array insertionsort
 * @array a n
 * @range n 0 8
 */
void insertion_sort_array(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T x = a[i];
        int32_t j = i - 1;
        for (; j >= 0 && a[j] > x; j--) a[j + 1] = a[j];
        a[j + 1] = x;
    }
}

/**
 * Sort the {n} elements of {a}.
 * Sort an array.
 * sort a list of numbers
 * put the numbers of an array in ascending order
 * How do I sort an array of numbers in C?
 * Write a function that sorts an array in place.
 * order the elements of an array from small to large
 * sort an array of numbers ascending
 * arrange the values of an array by size, the least first
 * sorted array please, in place and ascending
 * sort an array ascending with any algorithm
 * bring a list into ascending order
 * Write a program that arranges the numbers of a provided list from least to greatest.
 * numpy.ndarray.sort: in place, increasing
 * put these in order, small to big
 * Permute a vector into non-decreasing order.
 * How do I order an array ascendingly without qsort?
 *
 * @T int32_t int64_t double
 * @name sort_array sort sort_numbers
 * @array a n
 * @range n 0 8
 */
void sort_array(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T x = a[i];
        int32_t j = i;
        for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
        a[j] = x;
    }
}

/**
 * Sort the {n} elements of {a} from the largest to the smallest.
 * Sort an array in descending order.
 * sort array descending
 * reverse sort of a list of numbers in place, largest first
 * How do I sort the numbers of an array from high to low?
 * Write a function that sorts an array in decreasing order.
 * sort a list with the biggest first
 * order the scores in an array, best (highest) one in front
 * arrange the values of an array downwards
 * put the numbers of an array in falling order
 * sort an array from big to small
 * ranking order of a list in place, top value first
 * Write a program that arranges the numbers of a provided list from greatest to least.
 * lst.sort(reverse=True)
 * put these in order, big to small
 * Permute a vector into non-increasing order.
 * How do I order an array from high to low in place?
 * sort in descending order
 *
 * @T int32_t int64_t double
 * @name sort_descending reverse_sort
 * @array a n
 * @range n 0 8
 */
void sort_descending(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T x = a[i];
        int32_t j = i;
        for (; j > 0 && a[j - 1] < x; j--) a[j] = a[j - 1];
        a[j] = x;
    }
}

/**
 * Sort the {n} elements of {a} in {OP} order, in place, by selection sort.
 * selection sort of {a}, length {n}, {OP:2} first
 * For each position of {a}, find the {OP:2} of the remaining elements ({n} in all) and swap it there: {OP} order.
 * How do I put the {n} numbers in {a} into {OP} order by picking the {OP:2} one again and again?
 * Order the {n} values of {a}, {OP:2} first: select it, swap it to the front, go on behind it.
 * in-place {OP} selection sort on an array {a} of {n} {T:s}
 * Write a program that implements selection sort in {OP} order.
 * selection sort of an array, {OP}
 * How do I sort an array by repeatedly picking the {OP:2} remaining element, {OP}?
 * selection sort code for an array, {OP} please
 * {OP} order of an array by swapping the {OP:2} unsorted value to the front
 * quadratic sort of an array with few swaps: select the {OP:2} of the rest, {OP} result
 * Write a program that arranges a list in {OP:1} order by picking the {OP:2} remaining number again and again.
 * lst.sort() to {OP:1} order, in place, by the selection method
 * find the {OP:2}, bring it to the front, go on with the rest until all is {OP:1}
 * Exchange-based selection sort of a vector into {OP:1} order
 * How does one implement selection sort for {OP:1} order?
 * sort array {OP:1} with selection sort
 *
 * @T int32_t int64_t double
 * @OP < "ascending" "smallest"
 * @OP > "descending" "largest"
 * @name selection_sort sort_by_selection
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void selection_sort(T *a, int32_t n) {
    for (int32_t i = 0; i + 1 < n; i++) {
        int32_t best = i;
        for (int32_t j = i + 1; j < n; j++)
            if (a[j] OP a[best]) best = j;
        T kept = a[i];
        a[i] = a[best];
        a[best] = kept;
    }
}

/**
 * Sort the {n} elements of {a} with selection sort.
 * selection sort for an array, smallest first
 * selection sort an array
 * How do I write selection sort in C?
 * Write a program to sort an array in ascending order using selection sort.
 * sort an array: find the minimum of the rest and swap it to the front, again and again
 * ascending sort of an array: pick the least remaining element for each place
 * sort an array of numbers by selection, smallest first
 * implement selection sort on an array
 * classic selection sort of an array, in place and ascending
 * sort an array by swapping each position with the smallest element behind it if that is less
 * selectionsort a list of numbers, small to large
 * Write a program that arranges numbers from least to greatest by exchanging the lowest remaining one to the front.
 * Python's lst.sort(), implemented by the selection method
 * grab the smallest, put it first, then the same with what's left
 * Straight selection: order a sequence non-decreasingly in situ.
 * What does a plain selection sort look like (smallest first)?
 * selection sort
 *
 * @T int32_t int64_t double
 * @name selection_sort_array selectionsort
 * @array a n
 * @range n 0 8
 */
void selection_sort_array(T *a, int32_t n) {
    for (int32_t i = 0; i < n - 1; i++) {
        int32_t least = i;
        for (int32_t j = i + 1; j < n; j++)
            if (a[j] < a[least]) least = j;
        T x = a[i];
        a[i] = a[least];
        a[least] = x;
    }
}

/**
 * Sort the {n} elements of {a} in {OP} order, in place, by bubble sort.
 * bubble sort of {a}, length {n}, {OP:2} first
 * Swap neighbours of {a} that are not in {OP} order, pass after pass, each of {n} passes one shorter than the last.
 * How do I put the {n} numbers in {a} into {OP} order by exchanging adjacent elements?
 * Let the values of {a} ({n} of them) bubble to the right until the array stands in {OP} order.
 * in-place {OP} bubble sort on an array {a} of {n} {T:s}
 * Write a program that implements bubble sort in {OP} order.
 * bubble sort of an array, {OP}
 * How do I sort an array by swapping adjacent elements until they are in {OP} order?
 * bubble sort code for an array, {OP} please
 * {OP} order of an array through repeated exchange of neighbours
 * exchange sort of an array with shrinking passes, {OP:2} first
 * Write a program that arranges a list in {OP:1} order by exchanging neighbours until none is out of order.
 * lst.sort() to {OP:1} order, in place, by the bubble method
 * keep swapping neighbours that are the wrong way round until everything is {OP:1}
 * Sort a vector into {OP:1} order by repeated adjacent transpositions.
 * How does one implement bubble sort for {OP:1} order?
 * sort array {OP:1} with bubble sort
 *
 * @T int32_t int64_t double
 * @OP > "ascending" "smallest"
 * @OP < "descending" "largest"
 * @name bubble_sort sort_by_exchange
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void bubble_sort(T *a, int32_t n) {
    for (int32_t end = n; end > 1; end--)
        for (int32_t j = 1; j < end; j++)
            if (a[j - 1] OP a[j]) {
                T kept = a[j];
                a[j] = a[j - 1];
                a[j - 1] = kept;
            }
}

/**
 * Sort the {n} elements of {a} with bubble sort.
 * bubble sort for an array, smallest first
 * bubble sort an array
 * How do I write bubble sort in C?
 * Write a program to sort an array in ascending order using bubble sort.
 * bubblesort a list of numbers, small to large
 * swap neighbours in an array until everything is in ascending order
 * sort an array of numbers by bubbling, smallest first
 * implement bubble sort on an array
 * classic bubble sort of an array, in place and ascending
 * sort an array upwards by repeatedly exchanging adjacent elements that are in the wrong order
 * sort an array by letting the big numbers bubble to the end
 * Write a program that arranges numbers from least to greatest by exchanging adjacent ones.
 * Python's lst.sort(), implemented by the bubble method
 * swap neighbours over and over until it goes small to big
 * Adjacent exchange sort, non-decreasing, in situ
 * What does a plain bubble sort look like (smallest first)?
 * bubble sort
 *
 * @T int32_t int64_t double
 * @name bubble_sort_array bubblesort
 * @array a n
 * @range n 0 8
 */
void bubble_sort_array(T *a, int32_t n) {
    for (int32_t last = n - 1; last > 0; last--)
        for (int32_t i = 0; i < last; i++) {
            if (a[i] <= a[i + 1]) continue;
            T x = a[i];
            a[i] = a[i + 1];
            a[i + 1] = x;
        }
}
