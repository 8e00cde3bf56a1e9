/**
 * Add up the {n} elements of {a}.
 * Return the sum of the array {a} of length {n}.
 * What is the total of all {n} numbers in {a}?
 * sum of an array {a} of {n} {T:s}
 * Could you total up my array {a} for me? It holds {n} values.
 * Write a function that returns the sum of all the elements in an array.
 * sum of array elements
 * How do I add up all the numbers in an array?
 * sum of an array
 * What do all the array elements add up to?
 * sum of the elements of a list
 * add all numbers in an array
 * Write a function to compute the total of the numbers in a list.
 * sum up array
 * Write a program to find the sum of all elements of an array.
 * Write a function to compute the sum of the numbers in an array.
 * Given an array of numbers, return their sum.
 * Given an array and its length, calculate the total of its elements.
 * Function that adds all values of an array together and returns the total.
 * Implement a function that sums an array.
 * Write a function sum(arr, n) that returns arr[0] + arr[1] + ... + arr[n-1].
 * Write a program that works out the total of a list of numbers.
 * Given a list of values, find the total sum.
 * Given a buffer of {T:s} and its length, return the sum of the entries.
 * Write a function that loops over an array and accumulates the sum.
 * Compute the sum of all items in a collection.
 * get the sum of an array
 * total of all array entries
 * sum up a list of values
 * sum all elements in a vector
 * add all items of a list together
 * array sum
 * sum of n numbers stored in an array
 * What do all values of the array add up to?
 * How do I get the sum of the elements of an array?
 * I need the total of everything in this array.
 * sum of a[0] to a[n-1]
 * sum of a[i] for i = 0..n-1
 * accumulate all elements of a sequence and return the result
 * reduce an array by addition, starting from 0
 * work out the grand total of a list of amounts
 * how to calculate the sum of array elements with a loop
 * find the sum of the array
 * return the sum of an array of {T:s}
 * sum of all the numbers in the list, 0 when the list is empty
 * evaluate the sum of the entries of a buffer of n values
 * sum all the numbers in the list
 * Write a function to sum all the numbers in a list.
 * all the numbers in the list summed up
 * sum of all prices in the cart, prices given in an array
 * Write a function to find the total of all prices in an array.
 * all numbers added together
 * how much is everything in the cart together? sum of the prices
 * summation of an array's entries
 * Compute the grand total of a list of n addends.
 * Sum all quantities in a list and give back the total.
 * fold a sequence with + and return the accumulated value
 * I've got a list of numbers, what do they come to altogether?
 * Return the total catch from an array of the fish caught every day.
 * Accumulate every entry of an array in a loop and return the grand total.
 * accumulate every entry of a list and give back the grand total
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
 * Write a function that returns the product of all the elements in an array.
 * product of array elements
 * How do I multiply all the numbers in an array with each other?
 * product of an array
 * product of all elements in an array
 * multiply all numbers in an array
 * Given an array of numbers, return their product, or 1 if the array is empty.
 * multiply all entries of a list together
 * Write a program to find the product of all elements of an array.
 * Write a function to multiply all the numbers in an array together.
 * Given an array of numbers, return the product of its elements.
 * Given a list of values, calculate their product (1 if the list is empty).
 * Function that multiplies all items of a list and returns the result.
 * Implement a function that computes the product of an array.
 * get the product of the numbers in a list
 * multiply all array values with each other
 * a[0] * a[1] * ... * a[n-1]
 * product of all entries, starting from 1
 * How do I multiply all elements of an array?
 * What do you get when you multiply all numbers of the array together?
 * Compute the product over every element in a sequence of n values.
 * reduce an array by multiplication
 * total product of a list of numbers
 * Write a function that works out the product of n numbers stored in an array.
 * multiply everything in the list together
 * multiply all factors in an array, empty product being 1
 * Write a function to multiply all items of a list together; an empty list yields 1.
 * math.prod over a sequence of numbers, 1 for an empty sequence
 * Obtain the product of all entries of an array, 1 if there are none.
 * Write a C function to find the result of multiplying all n numbers of an array, 1 for an empty one
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
 * Write a program that finds the {OP} element in an array.
 * How can I find the {OP:4} number in a list?
 * {OP:4} value of a non-empty sequence
 * {OP} element of an array
 * {OP} number in an array
 * find the {OP} value in an array
 * Write a function to determine the {OP} number in a non-empty list.
 * get the {OP} value out of a list of numbers
 * Write a program to find the {OP} element in an array.
 * Write a function to find the {OP:5} of an array.
 * Write a function that returns the {OP:3} value in an array.
 * Given an array of numbers, return the {OP} one.
 * Given a non-empty array, find its {OP:5} element.
 * Given a list of values, determine the {OP:4} one and return its value.
 * Function that returns the {OP:2} number in a list.
 * Implement a function that finds the {OP:5} value of a sequence.
 * Write a program that finds the {OP:4} score in a list of scores.
 * Given n numbers in an array, get the {OP:5}.
 * Write a function that loops over an array and returns the {OP} value it has seen.
 * get the {OP:3} value of an array
 * find the {OP:5} in an array
 * get {OP:3} element of array
 * {OP:5} value in an array of {T:s}
 * return the {OP} number in the array
 * {OP:3} of a list of numbers
 * {OP:5} of n numbers
 * the {OP:4} value in a collection
 * {OP:2} item of a vector
 * find the {OP} of the values stored in a buffer
 * What is the {OP:5} value of the array?
 * Which number in the list is the {OP}?
 * How do I find the {OP:5} element of an array?
 * how to get the {OP:3} of an array in C
 * I need the {OP:4} entry of an array with at least one element.
 * Compute the {OP:5} over all elements of an array.
 * scan an array for its {OP} value and return that value, not its index
 * work out the {OP:3} of all entries in a list
 * {OP:5} element in an unsorted array
 * look through all the numbers and give me the {OP:2} one
 * Write a function to find the {OP} mark in a given non-empty array of marks.
 * Find the {OP:5} entry in a nonempty array.
 * Write a function to locate the {OP:5} value within a nonempty array and return it.
 * Write a function to retrieve the {OP} item from a nonempty iterable of numbers.
 * scan a numeric dataset once and return the {OP} entry found
 * extract the {OP} value out of a list that has at least one item
 * Among the ages in a nonempty array, report the {OP:4} one.
 * Traverse the array once, keep track of the {OP:2} element seen so far and return it at the end.
 *
 * @T int32_t int64_t double
 * @OP > "largest" "biggest" "max" "highest" "maximum"
 * @OP < "smallest" "least" "min" "lowest" "minimum"
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
 * Write a function that counts how many elements of an array are {OP} a given value.
 * count of the elements of an array that are {OP} a given value
 * How many numbers in a list are {OP} a given number?
 * tell me how many items in the array are {OP} some value
 * How can I tally array items that are {OP} some value?
 * Count how many values in an array are {OP} x.
 * Given an array and a value, return the number of elements {OP} it.
 * Write a function to count the array elements that are {OP} a given number.
 * Given an array and a value x, return how many elements are {OP} x.
 * Given a list of numbers and a number x, count those {OP} x.
 * Write a program that counts how many numbers in a list are {OP} a given value.
 * Function that returns the number of entries {OP} a certain value.
 * Implement a function that counts the array items {OP} the last argument.
 * number of elements {OP} x in an array
 * how many values in the array are {OP} x
 * How do I count the entries of an array that are {OP} a number?
 * count the items {OP} a given number in a list
 * get the count of values {OP} x
 * Determine how many elements of an array are {OP} a specified value.
 * find the number of values in a collection that are {OP} x
 * How many of the n elements are {OP} the given one?
 * Write a function to count the elements of the list that are {OP} the specified value.
 * Write a function to calculate the frequency of items {OP} a specified number within a list.
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
 * number of occurrences of a given element in an array
 * number of times an item is in the list
 * count the elements of an array that are equal to x
 * Write a function to find the frequency of a given number in a list.
 * How many times does an array hold a certain value?
 * count occurrences of an element in an array
 * Write a program to count the occurrences of an element in an array.
 * Write a function to count how many times a number appears in an array.
 * Given an array and a value, return how many times the value occurs.
 * Given a list of numbers and a number x, count how often x appears in it.
 * Given an array and a target, return the number of elements equal to the target.
 * Function that returns the frequency of a given element in an array.
 * Implement a function that counts the matches of a value in a list.
 * Write a program to find the frequency of a given number in an array.
 * Write a function count(arr, n, x) that returns the number of times x is in arr.
 * Write a function that returns the number of elements equal to x.
 * count occurrences of x in an array
 * count how many times a value is in an array
 * how often does this number come up in the array
 * number of occurrences of an element
 * frequency of an element in an array
 * How many elements of the array are equal to x?
 * How do I count a specific element in an array?
 * How many times does a particular value show up in the list?
 * number of times x appears
 * count the elements equal to a key
 * get the number of array entries that match a value
 * find how many copies of a value an array holds
 * count of a[i] == x over an array of n elements
 * calculate how frequently a given value occurs in the list
 * how many of the items equal the target
 * Compute the number of indices i with a[i] == x.
 * given an array, tell me how many x are in it
 * absolute frequency of a value in an array
 * Write a function to find the frequency of a specified item in a list.
 * lst.count(item): number of occurrences of the item in the sequence
 * tally how often the particular value is present in the collection
 * Count the entries of a tuple that match the given element.
 * I need the frequency of one particular value within my list, just the number
 * How many senators voted for candidate x, if each array entry is the candidate voted for?
 * How often did the dice land on a certain face, according to the recorded array of rolls?
 * Determine the frequency of a particular value within an array.
 * frequency of a key in an unsorted list
 * how many entries of the list match the key
 * How many votes did candidate x get, if each ballot is a number in the array?
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
 * Search the array {a} of length {n} for {x} from the start; give its index or -1.
 * linear search in {a}, length {n}, for {x}: first index or -1
 * Write a function that searches an array for a value and returns its index, or -1 if not found.
 * linear search in an array: index of the first match, or -1
 * At what index (from 0) does a number first appear in a list, -1 if it does not?
 * first location of a target in a sequence, -1 when absent
 * find the index of the first element of an array equal to a value, -1 if there is none
 * index of a value in an array, first match, -1 if absent
 * index of an element in a list, -1 if absent
 * Write a function to find the position, from zero, of the first occurrence of a given item; -1 when absent.
 * How do I find the zero-based index of a value in an unsorted array (first match, -1 if absent)?
 * find index of element in array, -1 if not found
 * Write a function to find the index of a value in an array, or -1 if it is missing.
 * Write a program for linear search: return the first index of the key, else -1.
 * Implement linear search on an array and return -1 if the key is not found.
 * Given an array and a target, return the index of its first occurrence, or -1.
 * Given an array and a number, find the position of its first appearance (from 0), -1 if not found.
 * Function that returns the first index at which x is found in the array, otherwise -1.
 * Implement indexOf for an array: the first match counts, -1 when there is none.
 * Write a function that performs a sequential search and returns the first matching index or -1.
 * get the index of an item in a list, first match, -1 if none
 * index of first occurrence of x, or -1
 * search an array for a number and return its index, -1 if it is not there
 * linear search, return index or -1
 * indexOf(arr, n, x), returns -1 if x is absent
 * Where in the array is x? First index, -1 if nowhere.
 * How do I find the index of an element in an array? Return -1 if it does not exist.
 * At which index does the target first occur? -1 if it never does.
 * lowest i with a[i] == x, or -1
 * look for a value in an unsorted array, returning the first index or -1
 * sequential search for a key: first index, -1 if absent
 * locate a value in a list: zero-based position of the leftmost match, -1 if there is none
 * position (from 0) of the first occurrence of the specified element in the array, -1 if it is missing
 * Write a function to find the zero-based position of a specified element in a list, first occurrence, -1 when missing.
 * Write a function to find the index of the first occurrence of a number in an array, -1 if absent.
 * Write a function to find where the specified number first occurs in the list, -1 if it does not.
 * Write a function to search for an item in a list and return its first index, -1 in case it is absent.
 * linear search over an unsorted dataset: subscript of the earliest match, else -1
 * list.index(value) but giving -1 instead of an error when the item does not exist
 * Locate the first occurrence of the target by scanning sequentially from the front; index or -1
 * at which subscript is the first matching item of a list? -1 for no match
 * Search for a key in an array sequentially, giving the position from 0 or -1 if not found.
 * sequential search: subscript of the first match, -1 on failure
 * scan from the front until the key shows up, tell where (0-based), otherwise -1
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
 * Write a program to check whether an array is sorted in ascending order.
 * is the array sorted in ascending order, duplicates allowed
 * are the values of a sequence in non-decreasing order
 * check if an array is sorted in ascending order
 * sorted array check: true if no element is less than the one before it
 * Write a function to check that the numbers of a list never go down from one to the next.
 * How to tell if an array is in ascending order, duplicates allowed?
 * check if list is sorted ascending
 * Write a function to check if an array is sorted from smallest to largest.
 * Given an array, return true if its elements are in non-decreasing order.
 * Given a list of numbers, determine whether it is sorted in ascending order, duplicates allowed.
 * Function that tells whether the elements of an array are in increasing order, equal neighbours allowed.
 * Implement is_sorted for an array in ascending order.
 * Write a function that verifies that a[i] <= a[i+1] for every i.
 * Given n numbers, tell if each one is >= the one before it.
 * is the list sorted ascending?
 * check whether a list is already sorted from low to high
 * test if a sequence is non-decreasing
 * is array sorted, smallest first
 * Are the numbers in ascending order, ties allowed?
 * How do I check if an array is sorted in ascending order?
 * true if the values never go down
 * verify that an array is in ascending order
 * a[0] <= a[1] <= ... <= a[n-1]?
 * Decide if an array is monotonically non-decreasing.
 * are the items ordered from least to greatest, equal ones allowed
 * Write a function verifying that an array's entries are in nondecreasing order.
 * Write a function to check that a list is arranged in non-decreasing order, equal adjacent items permitted.
 * test the sortedness of a sequence: true if every item is <= its successor
 * Write a function to verify that the values of an array never go down, equal neighbours allowed
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
 * in-place reversal of {a}, which holds {n} {T:s}
 * Write a function that reverses an array in place.
 * reverse an array
 * How do I flip the order of the elements of a list?
 * reverse an array in place
 * How can I invert the order of an array in place?
 * Write a function to reverse the order of the elements of an array in place.
 * Reverse an array of n elements without using a second array.
 * flip the order of an array's elements
 * How do I reverse an array in C without allocating another one?
 * Write a program to reverse an array.
 * Write a function to reverse an array in place.
 * Given an array, reverse the order of its elements in place.
 * Given a list of numbers, turn it around so that the last element comes first, in place.
 * Function that reverses the elements of an array.
 * Implement an in-place array reversal with two pointers.
 * Write a function that swaps the first element with the last, the second with the second last, and so on.
 * Write a program that reverses the order of the items in a list without a second array.
 * Given an array of n elements, rearrange it backwards in place.
 * Write a function reverse(arr, n) that reverses the array itself.
 * Write a function to invert the order of the values in an array.
 * Implement reverse for an array of {T:s}.
 * reverse a list in place
 * reverse the elements of an array
 * flip an array end to end
 * flip the array back to front
 * turn an array around in place
 * How do I reverse an array in C?
 * How can I reverse a list without using extra memory?
 * reverse the order of elements in a vector
 * put the elements of an array in reverse order
 * mirror an array in place
 * swap a[i] with a[n-1-i] for the first half
 * in-place reverse of n values
 * reverse a buffer of n numbers
 * I want the list backwards, in the same array.
 * reverse the sequence in place using a temporary variable
 * first becomes last, last becomes first: reverse the whole array in place
 * Write a function that flips a list end to end so the last item comes first, without an auxiliary array.
 * Reverse an array in place with two indices, swapping outermost items and working toward the center.
 * Invert the order of the notes in an array, in place, so that the melody runs backwards.
 * Rearrange an array so that its elements appear in the opposite order, without using a second array.
 * reverse a list with two pointers moving towards each other, no second array
 * turn a list around without a helper list
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
 * Initialize the first {n} places of {a} with the value {x}.
 * Write a function that sets every element of an array to the given value.
 * fill an array with a value
 * How do I initialize all entries of a list to the same number?
 * overwrite every slot of an array with one given constant
 * set all elements of an array to a value
 * How do I set every element of an array to one given value?
 * put the same value everywhere in an array
 * Assign the same value to every element of an array.
 * Write a function to fill an array with a given value.
 * Write a function that sets all elements of an array to x.
 * Given an array and a value, set every element to that value.
 * Function that assigns the same value to all elements of an array.
 * Implement fill for an array: every entry becomes the value passed last.
 * Write a program that initializes all entries of an array with one value.
 * Given an array of n elements, overwrite all of them with the value x.
 * set all array elements to the same number
 * fill an array with a constant
 * initialize an array with a value
 * a[i] = x for all i in 0..n-1
 * memset for an array of {T:s}, element by element
 * How do I set every element of an array to one value?
 * make all entries of an array equal to x
 * put the same number into every slot of a list
 * How can I initialise a buffer of n elements to a given value?
 * Initialise every entry of a list with the same specified value.
 * populate the whole array with copies of one value
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
 * reset all counters of an array to 0
 * initialize an array with zeros
 * make all entries of the array 0
 * set the whole list to zeros
 * What is a simple loop to zero out an array?
 * set all elements to zero
 * Set each element of the array to 0.
 * To restart the game, set all n scores in the array to zero.
 * Write a function to set all elements of an array to 0.
 * Write a function that clears an array by setting every entry to zero.
 * Given an array of n elements, set all of them to 0.
 * Function that initializes an array with zeros.
 * Implement a function that zeroes an array.
 * Write a program to reset all values in an array to 0.
 * fill an array with zeros
 * set every element to 0
 * initialize an array to all zeros
 * a[i] = 0 for all i in 0..n-1
 * zero-fill a buffer of n elements
 * How do I clear an array in C?
 * How do I zero an array?
 * memset an array to 0
 * wipe an array so that every value is 0
 * set a list of counters back to zero
 * Write a function that resets every entry of the list to zero.
 * wipe the buffer: each cell becomes 0
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
 * Go through the {n} numbers of {a} and {OP:3} each by {x}.
 * Write a function to {OP:3} all elements of an array by a given number.
 * How do I {OP:3} every value in a list by the same amount?
 * How can I {OP:3} the whole array by a given scalar in place?
 * {OP} every element of the array by x.
 * In place, {OP:3} all numbers of an array by x.
 * For each element of the array, {OP:3} it by the given value.
 * How do I {OP:3} all elements of an array by a constant?
 * array elementwise {OP:4} with a scalar, stored back in the array
 * loop over the array and {OP:3} each element by a number
 * Write a function that loops over an array to {OP:3} each element by the given value.
 * Given an array and a number x, {OP:3} every element by x in place.
 * Given a list of values, {OP:3} all of them by the same amount, in place.
 * Function to {OP:3} every item of an array by a constant passed as the last argument.
 * Implement a function to {OP:3} all entries in an array by x.
 * a[i] = a[i] {OP:2} x for every i
 * a[i] {OP:2}= x for all n elements
 * {OP:3} every value of the array by a number
 * {OP:3} all entries of an array by x
 * How do I {OP:3} each element of an array by a number?
 * scalar {OP:4} on an array, in place
 * change every element to itself {OP:5} x
 * replace each array element with a[i] {OP:5} x
 * {OP:3} a whole vector by a scalar, in place
 * {OP:3} all items of the list by a constant c, in place
 * Write a function to {OP:3} every element of a list by a specified number, in place.
 * {OP:3} every item of a list by the same specified number, on the list itself
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
 * Write a function that computes the dot product of two arrays.
 * dot product of two vectors
 * How do I multiply two lists pairwise and add the results?
 * sum of products of corresponding values in two sequences
 * Write a function to compute the sum of the pairwise products of two equally long lists.
 * How do I calculate the inner product of a pair of arrays?
 * Write a function to compute the dot product of two arrays.
 * Write a program to calculate the scalar product of two vectors.
 * Given two arrays of the same length, return the sum of the products of their elements.
 * Given two vectors of n components, compute their inner product.
 * Function that returns a[0]*b[0] + a[1]*b[1] + ... + a[n-1]*b[n-1].
 * Implement the dot product of two vectors of length n.
 * dot product
 * inner product of two lists
 * scalar product of two vectors
 * sum of a[i] * b[i]
 * sum of element-wise products of two arrays
 * multiply corresponding elements of two arrays and add the results
 * How do I calculate the dot product of two vectors in C?
 * sumproduct of two columns of n values
 * total of price times quantity over two lists
 * Multiply two lists pairwise and return the sum of the products.
 * find a · b for two vectors with n entries each
 * sum of products a[i]*b[i] of two vectors
 * Write a function to find the sum of the products of the corresponding elements of two lists.
 * Write a function to find the total price of the given items from a list of quantities and a list of prices.
 * inner product of two n-component vectors
 * multiply two vectors componentwise and total the products
 * Write a function for the inner product of two vectors of equal dimension n.
 * Write a function to sum the products of items sharing the same index in two lists.
 * zip two sequences, multiply pairwise and add everything up
 * Multiply corresponding entries of two vectors of equal length and accumulate those products.
 * Multiply corresponding entries of two lists and add up the products.
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
 * mean of a non-empty array {a} of {n} {T:s}
 * Given {n} readings in {a} (one or more), compute their arithmetic mean.
 * Write a function to calculate the average of the numbers in an array.
 * average of array elements
 * What is the mean value of a list of numbers?
 * average of an array
 * mean of an array of numbers
 * average of an array of floating-point numbers
 * Calculate the mean of n floating-point numbers, n being at least 1.
 * Given a non-empty array of numbers, return their average.
 * Write a program to find the average of the elements of an array.
 * Write a function to calculate the mean of an array of numbers.
 * Given a list of values, compute the arithmetic mean; there is at least one.
 * Function that returns the sum of the elements divided by their number.
 * Implement a function that averages an array of n >= 1 values.
 * Write a program that works out the average mark from a list of marks.
 * average of all values in an array
 * get the mean of a list of numbers
 * arithmetic mean of n values
 * sum of the elements / n
 * (a[0] + ... + a[n-1]) / n
 * How do I calculate the average of an array?
 * What is the average of these numbers?
 * find the average value of a buffer of samples, at least one
 * mean value of an array of {T:s}
 * arithmetic mean of a nonempty array
 * maths: add all entries of an array and divide by how many there are (at least one)
 * Write a function for the arithmetic mean of a nonempty array's entries.
 * Mean daily rainfall from a nonempty array of floating-point readings.
 * Write a function to find the mean of n numbers stored in an array
 * what do the n values come to on average, n at least 1
 * A basketball player's points per game are in an array; what is the average per game?
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
 * mean of an array of ints, rounded toward zero, 0 without elements
 * How do I compute the mean of an array of whole numbers with integer division, 0 if it is empty?
 * whole-number average of a list, fraction dropped, empty list gives 0
 * mean of an integer array without the fractional part, 0 when the array is empty
 * integer mean of the values in an array, truncated toward zero; 0 for none
 * Write a function to calculate the mean of a list of whole numbers as an integer without the fraction; an empty list gives zero.
 * integer mean of array, truncated, 0 when empty
 * Given an array of integers, return their average rounded toward zero, or 0 for an empty array.
 * Write a function to find the average of an int array as a whole number, truncated; 0 if it is empty.
 * Given an array of integers, return sum / n with integer division, or 0 if n is 0.
 * Write a program for the integer average of a list of integers: fraction dropped, 0 for an empty list.
 * Function that returns the mean of an integer array truncated toward zero, 0 when there are no elements.
 * Implement an integer mean: sum divided by count, remainder thrown away, 0 for n = 0.
 * average of integers rounded toward zero, 0 if there are none
 * sum / n as an integer, 0 if n == 0
 * whole-number average of the values in an array, decimals cut off, 0 if it is empty
 * mean of n integers, truncated, 0 for no numbers
 * get the average of an int array, no floating point, and 0 for an empty one
 * Write a function to find the average of array elements as an integer, fraction dropped, 0 if empty.
 * mean of a list of whole numbers with the decimals cut off, 0 for an empty list
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
 * Fetch number {K} of {a}; numbering starts at 0.
 * Write a function that returns the element at index {K} of an array.
 * read array entry number {K}, zero-based
 * How do I read the item at position {K}, counted from zero?
 * give me arr[{K}]
 * value stored in slot {K} of a list, zero-based
 * Write a function to get the item at index {K} of a list, counting from zero.
 * How do I read the value an array has at index {K}?
 * return a[{K}]
 * What is the value at index {K} of the array?
 * return arr[{K}]
 * get the array value at index {K}
 * read the element at zero-based position {K}
 * Given an array, return its element with index {K}.
 * Function that returns the value stored at index {K}.
 * element at offset {K} of an array, first at 0
 * How do I get the item at index {K} of a list?
 * Access index {K} of an array and return it.
 * What does the array hold at index {K}?
 * load a[{K}] from a pointer
 * get item {K} of the list, counting from zero
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
 * array element by index
 * get a[i] with an int index
 * How do I read an element of an array by its index?
 * Write a function that returns the array entry with a given index, starting at 0.
 * value at a position of an array, counted from 0
 * Write a function to get the entry of an array at a given zero-based position.
 * How do you access an array element by its index?
 * get the i-th element of an array, counting from 0
 * Write a function that returns the element of an array at a given index.
 * Given an array and an index i, return a[i].
 * Function that gets the i-th element of an array, counting from 0.
 * Implement array access: return the value at position i, zero-based.
 * return arr[i]
 * get element by index
 * array lookup by zero-based index
 * value at index i of an array
 * access the item at a given index
 * What is the element at index i?
 * How do I access an array element by index?
 * read arr[i], without bounds check
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
 * Given the array {a} and an index {i} (the first is 0), return the value there.
 * Write a function that returns the array element at a given index.
 * element at a given index
 * How do I access an item of an array by its index?
 * value at index i
 * Return a[i].
 * Write a function to read the element at index i of an array, where i is a 64-bit integer.
 * How do I get the element of an array at a given index?
 * get the array element at position i, starting at 0
 * load the i-th element of an array (0-based)
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
 * Overwrite what {a} has at index {K} with {x}.
 * Write a function that stores a value at index {K} of an array.
 * set the array element at index {K} to a value
 * overwrite slot {K} of a list with a new value, zero-based
 * Write a function to store a given value at index {K} of an array, counting from zero.
 * How do I write a value to index {K} of an array?
 * a[{K}] = x
 * array[{K}] = x
 * Write a function that sets the element at index {K} of an array to a given value.
 * arr[{K}] = x
 * a[{K}] = value
 * set array element {K} (zero-based) to a new value
 * Given an array and a value, store the value at index {K}.
 * Function that assigns a value to index {K} of an array.
 * put a value at index {K} of the list
 * change the element at index {K} to x
 * write a number into the array at zero-based position {K}
 * How do I store a value in an array at index {K}?
 * replace the item at index {K} with the given value
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
 * a[i] = x
 * assign a value to the array element at an index (index first, value second)
 * overwrite the array entry at a given index with a new value
 * replace the array element at a position (from 0) by another value
 * update one array entry, given its index and the new value
 * Write a function to replace the item at a given zero-based position of a list by a new one.
 * set the array entry at an index to a new value (index, then value)
 * Write a function to set the element at index i of an array to a new value.
 * How do I set the entry at a given index of an array to a value?
 * Write a function that sets the array element at a given index to a given value.
 * Given an array, an index i and a value x, store x at index i.
 * Function to assign a new value to a[i]; the index comes before the value.
 * arr[i] = x, arguments array, index, value
 * set the i-th element of an array, counting from 0, to x
 * store a value at an index of an array (index, then value)
 * replace the element at index i with x
 * update the element at a given index of an array to a new value
 * write x to index i of an array, i being the second argument
 * Implement a setter for an array: array, index, new value.
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
 * swap of two {T:s} through the pointers {a} and {b}
 * Write a function to swap two numbers using pointers.
 * swap two variables by pointer
 * How do I exchange the values of two variables?
 * interchange the contents of two memory cells given by their addresses
 * swap two numbers through pointers to them
 * swap two variables, given their addresses
 * exchange two variables by reference
 * Write a function to exchange the contents of two variables passed by pointer.
 * How do I exchange two values via pointers?
 * C swap function with pointer parameters
 * Write a program to swap two variables by reference.
 * Given pointers to two variables, exchange their values.
 * Function that swaps the contents of two variables through their addresses.
 * Implement swap(a, b) with pointers and a temporary variable.
 * Write a function that interchanges two values passed by address.
 * swap two values
 * swap a and b by pointer
 * exchange the values of two variables by reference
 * How do I swap two variables in a function in C?
 * swap function with pointers
 * interchange the values at two addresses
 * make each of two variables take the other's value
 * switch the contents of two memory locations
 * I want to swap two {T:s} in place.
 * Two variables are passed by pointer; interchange their contents.
 * Write a C program to interchange the contents of two variables using call by reference
 * pass two variables by address and exchange what they hold using a temporary
 * make a and b trade their contents via pointers
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
 * Raise the {T} stored at {a} by {K}.
 * A counter sits at the address {a}; advance it by {K}.
 * Write a function that adds {K} to the variable a pointer points to.
 * increment by {K} through a pointer
 * How do I increase a variable by {K} inside a function?
 * add {K} to the number a pointer points to
 * How can I increment a variable through its pointer by {K}?
 * add {K} to *{a}
 * Write a function to increase the value that its pointer argument points to by {K}.
 * Write a function that adds {K} to a number passed by pointer.
 * increase what {a} points to by {K}
 * increase a value by {K} in place, by reference
 * add {K} to the variable at a given address
 * Given a pointer to a number, increase the number by {K}.
 * Function that increments a pointed-to value by {K}.
 * How do I add {K} to a variable of the caller?
 * Implement a function that raises *{a} by {K} and returns nothing.
 * bump the value behind a pointer by {K}
 * *{a} = *{a} + {K}
 * Award {K} bonus points: raise the tally behind the pointer by that much.
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
 * (*{p})++
 * raise the pointed-to number by 1
 * bump a counter passed by pointer by one, in place
 * add 1 to a value that is passed by reference
 * increment value pointed to by 1
 * increment *{p} by 1
 * Write a function that increments a variable through a pointer.
 * Write a function that adds 1 to the number passed by reference.
 * Given a pointer to a number, increase the number by 1.
 * Function that increments the value at an address by one.
 * Implement increment by reference: *{p} = *{p} + 1.
 * *{p} += 1
 * ++*{p}
 * add 1 to the value a pointer points to
 * increment a variable by one through its address
 * How do I increase a variable by 1 inside a function using a pointer?
 * increment the caller's variable
 * add one to the pointed-to value
 * increase a counter by 1 given its address
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
 * increase the number a pointer points to by an amount
 * How do I add an amount to a variable in the caller?
 * Write a function that adds its second argument to the variable the first one points to.
 * raise the pointed-to number by an amount
 * accumulator update: add a value to the sum that a pointer points to
 * How do I add an amount to a variable through a pointer?
 * *{p} += {x}
 * Write a function to add x to the value a pointer points to.
 * Increase the number at a given address by x.
 * How do I write *{p} += {x} as a function?
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
 * Write a function that adds the first three elements of an array.
 * sum of the first three array elements
 * How do I total the three numbers at the beginning of a list?
 * sum of an array of 3 elements
 * Given an array, return the sum of its first three elements.
 * Add the elements at index 0, 1 and 2 of an array.
 * Write a function that returns the sum of the first 3 elements of an array.
 * Given an array, add its elements at indices 0, 1 and 2.
 * return a[0] + a[1] + a[2]
 * sum of the first 3 numbers of a list
 * add the first three items of an array
 * total of an array with exactly 3 values
 * x + y + z of a three-component vector passed by pointer
 * sum a 3-element array
 * Function that adds up three numbers stored in an array.
 * How do I add the first three entries of an array?
 * Given three numbers in an array, return their sum.
 * sum of three array elements, indices 0 to 2
 *
 * @T int32_t int64_t float double
 * @name sum_of_three total_of_first
 * @array a 3
 * @range a -1000 1000
 */
T sum_of_three(const T *a) { return a[0] + a[1] + a[2]; }

/**
 * Return the index of the {OP} element of {a}, which has {n} elements and at least one; take the first if several tie.
 * index of the first {OP} value among the {n} elements of {a} ({n} >= 1)
 * Write a function that returns the index of the {OP} element of an array, the first of equal ones.
 * index of the {OP:3} element of a non-empty array, the first one on ties
 * At which index of a list is the {OP:4} number, the earliest if it occurs repeatedly?
 * location of the {OP} value in a sequence, first on ties
 * arg{OP:3} of an array: index of the {OP} value, first if tied
 * index of the {OP} element in a non-empty array, the first one if several are equal
 * index of the first {OP} number in an array
 * Write a function to find at which zero-based position the {OP} number of a list first appears.
 * How can I get the index of an array's {OP} element (first one on ties)?
 * index of {OP} element, first if tied
 * Write a program to find the index of the {OP} element in an array; on a tie, the first.
 * Write a function that returns the index of the {OP:5} of an array, the earliest one if repeated.
 * Given a non-empty array, return the index of its {OP:5} value, the first if there are several.
 * Given a list of numbers, find where the {OP} one is (index from 0, leftmost on a tie).
 * Function that returns the first index of the {OP:3} value in an array.
 * get the index of the {OP:3} element, first one wins
 * index of the {OP:5} in an array, first occurrence
 * first index of the {OP:4} value
 * At which index is the {OP} number? The first if tied.
 * How do I get the index of the {OP:3} element of an array (first occurrence)?
 * arg {OP:3} of a non-empty array, lowest index on ties
 * zero-based position of the {OP:4} entry in a list, first of equal ones
 * Determine the index at which the {OP:5} first occurs in an array with at least one element.
 * the index, not the value, of the {OP:2} element; leftmost on ties
 * Write a function to find the position (from 0) of the {OP} element in a nonempty list, first if several.
 * where in the nonempty list is the {OP} value? zero-based position, first one if several
 * Write a function to find the position of the {OP} element in the list, from 0, first if tied.
 * Write a function to return the subscript of the {OP} item in a nonempty list, the earliest when several tie.
 *
 * @T int32_t int64_t double
 * @OP > "largest" "biggest" "max" "highest" "maximum"
 * @OP < "smallest" "least" "min" "lowest" "minimum"
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
 * argmin of an array: first index of the least element, -1 for an empty array
 * index of the first minimum in an array, -1 without elements
 * How do I get the index of an array's least element (the first if tied), -1 without elements?
 * Write a function that finds the first index of the lowest value and returns -1 for no elements.
 * index of the smallest value, first one counts, empty gives -1
 * first index of the min of an array, or -1 if the array is empty
 * index of the smallest element, first of equals, -1 if empty
 * Return the index of the minimum of an array; if it occurs several times, the first index; -1 if empty.
 * Find the index of the smallest number in an array (first one on ties), or -1 for an empty array.
 * Which index has the smallest value of the array? The first one on ties, -1 if there are no elements.
 * Write a function to find the index of the minimum of an array: first on ties, -1 if it is empty.
 * Given an array, return the index of its smallest element, the first if tied, or -1 if empty.
 * Function that returns the index of the lowest value, earliest on a tie, -1 when n is 0.
 * Implement argmin: index of the first minimum, -1 for n = 0.
 * get the index of the min element, -1 for an empty array, first on ties
 * index of the lowest number in a list, leftmost if repeated, -1 if the list is empty
 * Where is the smallest value of the array? First index, or -1 without elements.
 * Write a program to find the index of the smallest number in an array, -1 for no elements, first on ties.
 * zero-based index of the least value, first occurrence, -1 if there are no values
 * index of the minimum, -1 if empty, first one if several
 * find the index of the minimum value (leftmost), giving -1 when there is nothing in the array
 * How do I find where the minimum of a list is? First index, -1 when empty.
 * Which penguin in an array of weights is the lightest? Return its index, the earliest if tied, -1 if there are none.
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
 * argmax of an array: first index of the greatest element, -1 for an empty array
 * where is the maximum of a possibly empty array? first index of it, -1 if empty
 * How do I get the index of an array's biggest element (the first if tied), -1 without elements?
 * first index of the max of an array, or -1 if the array is empty
 * Write a function that finds the first index of the greatest value and returns -1 for no elements.
 * index of the highest value, first one counts, empty gives -1
 * argmax of an array, earliest on ties, with -1 for length 0
 * index of the largest element, first of equals, -1 if empty
 * Return the index of the maximum of an array; if it occurs several times, the first index; -1 if empty.
 * Find the index of the biggest number in an array (first one on ties), or -1 for an empty array.
 * index of the slowest runner, i.e. the largest of n times, the first one on ties, -1 for no runners
 * Write a function to find the index of the maximum of an array: first on ties, -1 if it is empty.
 * Given an array, return the index of its largest element, the first if tied, or -1 if empty.
 * Function that returns the index of the highest value, earliest on a tie, -1 when n is 0.
 * Implement argmax: index of the first maximum, -1 for n = 0.
 * get the index of the max element, -1 for an empty array, first on ties
 * index of the highest number in a list, leftmost if repeated, -1 if the list is empty
 * Where is the biggest value of the array? First index, or -1 without elements.
 * Write a program to find the index of the largest number in an array, -1 for no elements, first on ties.
 * zero-based index of the greatest value, first occurrence, -1 if there are no values
 * index of the maximum, -1 if empty, first one if several
 * find the index of the maximum value (leftmost), giving -1 when there is nothing in the array
 * How do I find where the maximum of a list is? First index, -1 when empty.
 * Write a function to find the position of the maximum in a list, from 0, first one on ties, -1 if empty.
 * find the position of the biggest element in an array, 0-based, the first one on ties, -1 for no elements
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
 * Search the array {a} of length {n} for {x} from the end backwards; give its index or -1.
 * highest index i with {a}[i] == {x}, for an array of {n} elements, else -1
 * Write a function that finds the last occurrence of a value in an array and returns its index or -1.
 * index of the last occurrence of a value in an array, -1 if it is absent
 * At what index (from 0) does a number appear for the last time in a list, -1 if never?
 * search for a value from the back of the array: its index, -1 if not there
 * final location of a target in a sequence, -1 when absent
 * index of the last occurrence of a value in an array, otherwise -1
 * last position (from 0) of a given element in an array, -1 for no such element
 * How to search an array from the end for a value and get its index, or -1?
 * last index of x in array, -1 if absent
 * Write a function to find the last index of a value in an array, or -1.
 * Given an array and a target, return the index of its last occurrence, or -1 if it is not present.
 * Function that returns the last index at which x occurs in the array, -1 if it does not.
 * Implement lastIndexOf for an array, -1 if the value is missing.
 * Write a program to find the last occurrence of a number in an array: its index from 0, -1 if none.
 * last index of x in an array, or -1
 * find the last index of an element, -1 if absent
 * linear search from the end, index or -1
 * rightmost index of a value, -1 when it is missing
 * At which index does x appear last? -1 if never.
 * How do I get the last occurrence of an element in an array? -1 if not found.
 * lastIndexOf(arr, n, x), -1 when there is no match
 * greatest i with a[i] == x, or -1
 * search backwards for a key and return its index, -1 if not found
 * last index where the value shows up, -1 if never
 * Write a function to find the last occurrence of a specified element in a list; give its index or -1.
 * Write a function to find the final occurrence of a specified element in a list and return its index, else -1.
 * search from the back of the list: rightmost subscript where the item is found, -1 for none
 * rindex for a list: highest index holding the target value, or -1 when it is absent
 * search an array from the back for a key and return its subscript, -1 if not found
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
 * membership test: {x} in {a}, length {n}
 * Write a program to check if an array contains a given number.
 * is a given value in an array
 * How can I tell whether a number is present in a list?
 * check if an array contains a value
 * check if a value is in an array
 * does the array contain a given element
 * Write a function to check whether a given number is in a list.
 * How do I see if an array has a given value?
 * check if element exists in array
 * Write a function to check if an array contains a given value.
 * Write a program to check whether an element exists in an array.
 * Given an array and a value, return true if the value is in the array.
 * Given a list of numbers and a number, tell whether the number is in the list.
 * Function that tells whether x is an element of an array.
 * Implement contains for an array and a value.
 * Write a function that searches an array for a number and returns true if it is found, else false.
 * Given an array and a target, decide if the target is present.
 * is x in the array?
 * does the list contain x?
 * array contains element
 * check whether a number is present in an array
 * test if a value is in a collection
 * find out if an item is in the list, yes or no
 * Does the value exist in the array?
 * How do I check if an element is in an array?
 * search for a value, true if found
 * is any element equal to x
 * linear search that returns only whether the key was found
 * true if x is among the entries
 * Verify that a value occurs at least once in a sequence.
 * Write a function to check the presence of a specified element in a tuple of values.
 * membership test: does the item exist in the collection?
 * Verify the existence of a certain value within an unordered list.
 * is there an entry with this value somewhere in my list, yes or no
 * How to check membership of an element in an array
 * Does the wanted ID appear anywhere in the list of passenger IDs?
 * Is this membership number on the list?
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
 * Write a function that performs binary search on a sorted array and returns the index or -1.
 * binary search in an array sorted ascending: index of the value or -1
 * How do I find a number quickly in an ascending list? Index by binary search, or -1.
 * index of a key in ascending data in logarithmic time, -1 if absent
 * binary search for a value in an ascending sorted array, returning its index or -1
 * find the index of a value in a sorted array with binary search, -1 if it is not there
 * Implement binary search: return the index of x in an ascending array, or -1 if it is not there.
 * Use binary search with mid = low + (high - low) / 2 to find a value in a sorted array; return its index or -1.
 * Find x in a sorted array by repeatedly halving the search range; return the index or -1.
 * classic iterative binary search over a sorted array, index of the match or -1
 * Given a sorted array, find the index of a number with binary search, or return -1.
 * Write a function to search a sorted array for a key with binary search; return its index or -1.
 * Given an ascending sorted array and a target, return the target's index with binary search, or -1.
 * Write a program for binary search in an array in ascending order; the result is the index, -1 if missing.
 * Function that looks up a value in an ascending array by halving the search range, index or -1.
 * Implement binary search on an ascending array, middle = low + (high - low) / 2, -1 if not found.
 * binary search, ascending array, index or -1
 * find x in an ascending array in O(log n), -1 if absent
 * search a sorted list of numbers by bisection and return the position, else -1
 * bisect an ascending array for a key: index, -1 if there is none
 * How do I do binary search in C on an ascending array? Return -1 if the key is not found.
 * iterative binary search for a key in an ascending list, returning index or -1
 * Where is x in this ascending array? Use binary search; -1 if it is not there.
 * binary search in a sorted array, return index or -1
 * plain binary search over an ascending list; index of a match, -1 for none
 * Write a function to search for a key in a presorted list by repeated bisection; return the subscript or -1.
 * divide and conquer lookup in an ascending list: halve the range until the item is found and give its index, -1 otherwise
 * bisection search in a list that is already in increasing order, index of the key or -1
 * Search an ascending array by repeatedly discarding the half that cannot contain the value; index, or -1 upon failure.
 * divide and conquer search in an ascending list: compare with the middle element and drop one half; index, -1 for not found
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
 * My data set {a} has {n} numbers; I'd like to know how many of them are {OP}.
 * Write a program to count the {OP} numbers in an array.
 * count of {OP} elements in an array
 * How many {OP} values does a list have?
 * count {OP} numbers in an array
 * how many {OP} elements are in an array
 * Write a function to count the {OP} numbers of a given list.
 * Write a function to count how many elements of an array are {OP}.
 * Given an array of integers, return the number of {OP} elements.
 * Given a list of ints, count those that are {OP}.
 * Function that returns how many {OP} integers an array contains.
 * Implement a function that counts {OP} values in a list.
 * Given n integers, find how many of them are {OP}.
 * number of {OP} integers in a list
 * how many {OP} values are there in the array
 * How do I count the {OP} elements of an int array?
 * get the count of {OP} items
 * count all entries that are {OP}
 * Determine the number of {OP} elements in a sequence of integers.
 * I want to know how many integers in my list are {OP}.
 * Write a function to count the {OP} numbers in an array of n integers.
 * number of {OP} entries in a tuple of integers
 * Write a function to tally the {OP} entries in a list of integers.
 * filter the {OP} items of an integer list and return only their quantity
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
 * Add up only the {OP} numbers in {a}, which has {n} elements.
 * What is the total of the {OP} numbers among the {n} in {a}? It is 0 if there are none.
 * Return the sum of those values in the array {a} of length {n} that are {OP}.
 * sum over the {OP} values of {a}, {n} elements long
 * Write a program that sums only the {OP} numbers of an array.
 * sum of the {OP} values in an array
 * How do I add up just the {OP} values of a list?
 * sum of all {OP} numbers in an array
 * add only the {OP} values of an array
 * Write a function to compute the sum of only the {OP} numbers in a list.
 * How do I total up the {OP} values of an array?
 * sum of {OP} numbers in array
 * Write a program to find the sum of all {OP} integers in an array.
 * Write a function to add up only the {OP} ints of an array.
 * Given an array of integers, return the sum of its {OP} integers.
 * Given a list of ints, calculate the total of the {OP} ones, 0 if there are none.
 * Function that sums the {OP} integers of an array and ignores the rest.
 * Implement a function that adds all {OP} values in a list.
 * sum {OP} numbers in an array
 * total of all {OP} integers in a list
 * add the {OP} numbers of an array
 * How do I sum only the {OP} numbers in an int array?
 * get the sum of {OP} integers
 * What do the {OP} values in the array add up to?
 * Compute the sum over the elements that are {OP}.
 * sum of a[i] where a[i] is {OP}
 * Write a function to find the sum of the {OP} values, not positions, in the list.
 * Write a function to find the sum of the {OP} numbers in an integer list, skipping everything else.
 * Total only the {OP} amounts of a ledger array, skipping all others.
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
 * add every element of the array that is divisible by two
 * sum the even numbers of an array, skip the odd ones
 * what do the even numbers in the array add up to
 * sum all even numbers in a list
 * Return the sum of the even elements of an array.
 * Given an array of integers, compute the sum of all even values.
 * Write a program to find the sum of even numbers in an array.
 * Write a function to add all even integers in a list.
 * Given an array of integers, return the sum of the even ones.
 * Given a list of ints, add up those with a[i] % 2 == 0.
 * Function that sums the elements divisible by 2.
 * Implement a function that returns the total of the even values, 0 if there are none.
 * sum of the elements with x % 2 == 0
 * add up all even integers of an array
 * sum of all numbers in the list that are divisible by 2
 * How do I add up just the even integers in an array?
 * get the sum of the even items in a list
 * Compute the total of the multiples of 2 in an array.
 * What is the sum of all even integers in the list?
 * Write a function to find the sum of the even numbers (even values, whatever their index) in the list.
 * Write a program to find the total of those array elements that are divisible by 2
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
 * sum of the {OP} over an array {a} of {n} {T:s}
 * Write a function that returns the sum of the {OP} of all elements in an array.
 * sum of {OP} of an array
 * How do I add up the {OP} of all the numbers in a list?
 * How do I add together the {OP:1} of an array's items?
 * sum of {OP:1} of elements
 * Calculate the sum of the {OP} of all values in an array.
 * Given an array, return the sum of the {OP} of its elements.
 * Write a program to add up the {OP} of the numbers in an array.
 * total of the {OP} of an array's elements
 * Write a program to find the sum of the {OP} of the elements of an array.
 * Given an array of numbers, return the sum of their {OP}.
 * Given a list, take the {OP:2} of each number and add everything up.
 * Function that adds the {OP} of all values in a list.
 * Implement a function that computes the sum of {OP} of an array.
 * total of the {OP} of all entries
 * add up the {OP:2} of every element
 * get the sum of the {OP} of n numbers
 * How do I calculate the sum of {OP} of a list?
 * Compute the {OP:2} of each item and return the sum.
 * sum over i of the {OP:2} of a[i]
 * total of the {OP} over all entries of an array
 * Total the {OP} of all measurements in an array.
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
 * Write a function that computes an alternating sum of an array: plus, minus, plus, minus.
 * alternating sum of an array
 * How do I add and subtract the elements of a list in turn, the first one being added?
 * sum of the array entries at even indices minus the sum of those at odd indices
 * How can I sum an array with the sign flipped at odd indices?
 * alternating sum a0 - a1 + a2 - ...
 * Calculate a[0] - a[1] + a[2] - a[3] + ... for an array.
 * Write a function for the sum of an array with alternating signs, starting with plus.
 * Given an array, return a[0] - a[1] + a[2] - a[3] + ...
 * Given a list, add the items at even indices and subtract those at odd indices, indices from 0.
 * Function that returns the even-index sum minus the odd-index sum of an array.
 * Implement the alternating sum of a list; the first element counts positive.
 * sum of the elements at even positions minus sum of those at odd positions, counting from 0
 * alternately add and subtract array elements, beginning with add
 * difference between even-indexed and odd-indexed sums, index 0 is even
 * How do I compute an alternating sum of an array that starts with a plus?
 * sum of (-1)^i * a[i], i from 0
 * Write a function that traverses a list, adding the first entry, subtracting the second, adding the third and so forth.
 * total of even-indexed items minus total of odd-indexed items, indices from zero
 * Write a program to subtract the sum of elements at odd indices from the sum of elements at even indices
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
 * Overwrite each of the {n} elements of {a} with the {OP} of the elements up to and including it.
 * in-place cumulative {OP} of {a}, which holds {n} {T:s}
 * Write a function that replaces every array element by the {OP:3} value up to that position, itself included.
 * running {OP:2} of an array, in place
 * How do I turn a list into its cumulative {OP:2} in place?
 * in place, each element becomes the {OP:3} of those up to it
 * prefix {OP} of a sequence, written over the sequence
 * How do I do a cumulative {OP} over an array in place?
 * running {OP} of array, in place
 * Replace each element with the {OP} of all elements from the start of the array up to it.
 * Write a function that replaces each element by the {OP} of the elements up to it, in place.
 * Given an array, overwrite a[i] with the {OP} of a[0..i] for every i.
 * Given a list, turn it in place into its running {OP}.
 * Function that computes the prefix {OP} of an array in place.
 * Implement a cumulative {OP:2} on an array in place.
 * cumulative {OP} in place
 * a[i] = {OP:2} of a[0]..a[i]
 * How do I compute the running {OP} of a list in the same array?
 * {OP} so far for each position, stored in the array itself
 * each element becomes the {OP:3} value seen so far
 * prefix {OP:2} array, same buffer
 * every entry becomes the {OP:3} value met so far in the array, itself included, in place
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
 * Write a function that stores the differences between consecutive elements of an array (next minus current) in another.
 * How do I get the change from each number of a list to the next, n - 1 results in an output array?
 * How do I get consecutive differences (next minus current) of an array into another array?
 * out[i] = a[i + 1] - a[i]
 * Write the differences between neighboring elements of an array (next minus current) to an output array.
 * For each element except the last, store the next element minus the current one in the output array.
 * first differences of an array (next minus current), written to a second array
 * Given an array, fill out with the n - 1 differences a[i + 1] - a[i].
 * Write a function that computes the differences of neighbouring elements, next minus current, into an output array.
 * Given an array, fill out with the n - 1 differences a[i+1] - a[i].
 * Implement the first difference (diff) of an array: each element minus the previous one, into out.
 * consecutive differences of an array, later minus earlier, into out
 * diff of an array into another array
 * differences between successive numbers of a list, next - current, n - 1 of them
 * How do I get the differences between adjacent elements (later minus earlier) in a new array?
 * out[0] = a[1] - a[0], out[1] = a[2] - a[1], and so on
 * discrete derivative of a sequence: a[i+1] - a[i] for each i, written to out
 * day-to-day changes of a list of values, n - 1 results in out
 * adjacent differences, second minus first, stored in the output array
 * differences between neighbours written to out, each element minus the one before
 * Write a function to find the differences between successive elements of a list (next minus current) and write them to another list.
 * np.diff of a list into out: n - 1 values, next minus this one
 * Write a function to compute the consecutive differences of a list (next minus previous) into an output list.
 * finite differences of a sequence: n - 1 successive increments written to another array
 * Write a function to compute the difference of each consecutive pair in an integer list (successor minus predecessor), n - 1 results.
 * np.diff of an int list, stored in a second list
 * like Python's [b - a for a, b in zip(lst, lst[1:])], written to another array
 * Store each entry's change from its predecessor in an array one shorter.
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
 * Move every element of {a} to the index below, and the first of the {n} to the last place.
 * in-place left rotation by one of {a}, which holds {n} {T:s}
 * Write a function that rotates an array left by one position in place.
 * rotate an array left by one, in place
 * How do I move the first element of a list to the end, the others moving up by one?
 * cyclic left shift of an array by a single place, in place
 * How can I rotate an array to the left by one position?
 * left rotate array by 1
 * Move all array elements one position to the left and the first element to the end.
 * Write a function to cyclically shift an array left by one element.
 * Write a program to rotate an array to the left by one position.
 * Given an array, move the first element to the end and all others one place forward, in place.
 * Function that left-rotates an array by one.
 * Implement a left rotation by 1 in place.
 * Write a function that shifts all elements left by one and puts the first at the end.
 * rotate left by one
 * rotate a list left by 1, in place
 * left rotate an array by one place
 * circular shift left by one position, in place
 * How do I move the first item of a list to the back?
 * first element goes to the end, everything else moves to the left
 * cycle the array to the left once
 * shift left by one, the first element goes to the end
 * Write a function to shift the elements of a list to the left by one, where the first goes to the end.
 * cyclic shift left by one: first goes to the end
 * Each array element moves to the preceding position and the first one becomes the last, in place.
 * Shift every element one position towards the beginning and put the first at the end.
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
 * Move every element of {a} to the index above, and the last of the {n} to index 0.
 * in-place right rotation by one of {a}, which holds {n} {T:s}
 * Write a function that rotates an array right by one position in place.
 * rotate an array right by one, in place
 * How do I move the last element of a list to the front?
 * cyclic right shift of an array by a single place, in place
 * How can I rotate an array to the right by one position?
 * right rotate array by 1
 * Move all array elements one position to the right and the last element to the front.
 * Write a function to cyclically shift an array right by one element.
 * Write a program to rotate an array to the right by one position.
 * Given an array, move the last element to the front and all others one place back, in place.
 * Function that right-rotates an array by one.
 * Implement a right rotation by 1 in place.
 * Write a function that shifts all elements right by one and puts the last at the start.
 * rotate right by one
 * rotate a list right by 1, in place
 * right rotate an array by one place
 * circular shift right by one position, in place
 * How do I move the last item of a list to the front?
 * last element goes to the beginning, everything else moves to the right
 * cycle the array to the right once
 * cyclic shift right by one: last goes to the front
 * Shift every element one place towards the end; the final one wraps round to the beginning
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
 * array shift by one in place with zero fill at the beginning
 * shift an array right by one, not rotate, index 0 becomes 0
 * move each element of an array to the next index; index 0 becomes 0 and the last value is dropped
 * How do I move array elements right by one with zero fill at index 0?
 * shift array right by one, first becomes 0
 * Move every array element one position to the right, drop the last one and set the first to 0.
 * Write a function that shifts an array right by one and sets the first element to 0.
 * Given an array, move each element to the next index, drop the last and put 0 at index 0.
 * Function to shift all items right by 1 in place, filling with a zero.
 * Implement a right shift of an array by one place with zero fill.
 * insert 0 at the beginning of a fixed-size array, last element falls out
 * shift right by one with a 0 shifted in
 * How do I move all array elements one to the right and set the first to zero?
 * a[i] = a[i-1] from the end, then a[0] = 0
 * delay a signal by one sample in place, first sample 0
 * shift all elements to the right by one, put 0 at the front, drop the last
 * Write a function to shift the elements of a list right by one position and put 0 at the front.
 * prepend a 0 to a fixed-size list; every item moves one index up and the final one drops off
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
 * array shift by one in place with zero fill at the end
 * throw the first array element away, the others move forward by one, the last becomes 0
 * shift an array left by one, not rotate, the last place becomes 0
 * move each element of an array to the index before it; the first value is dropped and the last place becomes 0
 * How do I move array elements left by one with zero fill at the last index?
 * shift array left by one, last becomes 0
 * Write a function that shifts an array left by one and sets the last element to 0.
 * Given an array, move each element to the previous index, drop the first and put 0 at the end.
 * Function to shift all items left by 1 in place, filling with a zero.
 * Implement a left shift of an array by one place with zero fill.
 * remove the first element by shifting left, the free last place becomes 0
 * shift left by one with a 0 shifted in at the end
 * How do I move all array elements one to the left and set the last to zero?
 * a[i] = a[i+1] for all i, then a[n-1] = 0
 * drop the head of the list in place and pad the tail with a zero
 * Write a function to shift the elements of a list left by one position, not cyclic, with 0 put at the end.
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
 * in-place left rotation of {a}, length {n}, by {k} (at most the length), made of three reversals
 * Write a function that rotates an array of n elements to the left in place by k positions, k being at most n.
 * How do I shift a list of n items cyclically to the left by k places without extra memory, k no more than n?
 * Write a function that moves a list of n items cyclically by k places toward the front; arguments: the list, n, k.
 * How can I left-rotate an array (pointer, length, then shift amount k, at most the length) in place?
 * rotate array left by k in place, length before k, k at most the length
 * Rotate an array of n elements to the left by k positions in place, where 0 <= k <= n.
 * Left-rotate an array by k using three reversals; arguments are the array, its length and k (no more than the length).
 * Given an array, its length and k (at most that length), move the first k elements to the end, keeping their order.
 * How do I rotate an array of length n left by k positions in place (k at most n)?
 * In-place left rotation of an array: pointer, length n, then k <= n.
 * Write a program to rotate an array of n elements to the left by k positions, 0 <= k <= n.
 * Given an array of n numbers and k <= n, rotate it left by k in place.
 * Function that left-rotates an array by k places; arguments array, n, k with k <= n.
 * Implement rotation of an array to the left by k using the reversal algorithm (k <= n).
 * left rotate an array of n elements by d places in place, d <= n
 * circular left shift of n elements by k positions, k <= n
 * Rotate the n elements of an array left by k places in place by reversing both parts and then the whole, k not exceeding n.
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
 * second-highest value among {n} {T:s} in {a}, duplicates included
 * Write a program to find the second largest element in an array, counting duplicates.
 * second largest element of an array (two or more), duplicates counted separately
 * How do I get the second number in descending order from an unsorted list, duplicates included?
 * runner-up among two or more values of an array; a doubled maximum counts twice
 * second largest element in an array; if the maximum occurs twice it is also the second
 * find the second largest number in an array of at least two, counting equal numbers separately
 * Write a function to find the second highest number of a list; a repeated maximum counts twice.
 * How to find the second highest element in one pass, with duplicates counted separately?
 * second largest number in array (duplicates count)
 * Given an array, return the second largest element; if the maximum occurs twice, return the maximum.
 * Write a program to find the second largest number in an array, where duplicates count.
 * Write a function that returns the second highest value; if the maximum occurs twice, return it.
 * Given an array of at least 2 numbers, return the second largest, duplicates counted.
 * Given a list, find the value that would be second if it were sorted in descending order.
 * Function that finds the second biggest element in one pass; equal elements count separately.
 * Implement second maximum: for 5 5 3 the result is 5.
 * second largest element, tied ones counted separately
 * second max of an array, a repeated maximum counts twice
 * get the second highest score in a list, equal scores counted separately
 * How do I get the second biggest number in an array (5 5 3 gives 5)?
 * 2nd largest element with duplicates counted
 * the element at index 1 after sorting descending
 * Write a function to find the item that would be penultimate if the list were sorted ascending, duplicates kept.
 * penultimate item of the sorted list, sorted(lst)[-2], for a list of two or more numbers
 * runner-up score of a list, a tie for first place makes the runner-up equal to the winner
 * find the runner up in a list of scores without sorting, repeated top scores counted separately
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
 * stable in-place move of zeros to the back of {a}, {n} {T:s}
 * Write a function that moves all zeros to the end of an array, keeping the order of the rest.
 * move zeros to the end of an array in place, the other elements in order
 * How do I push every 0 of a list to the back in place, the rest keeping its order?
 * move the zeros of an array to its end, order of the others kept
 * push all zeros of an array to the end without changing the order of the rest
 * move zeroes to the end of the array, in place and stable
 * Write a function that shifts all the zeros of a list to its end, the other numbers keeping their relative order.
 * How do I push zeros to the end of an array without reordering the other items?
 * Given an array, move all 0's to the end and keep the order of the non-zero elements.
 * Implement move zeros in place: nonzero elements first in their order, then the zeros.
 * Given a list of integers, shift every non-zero number forward and fill the rest with zeros.
 * zeros last, everything else in the original order
 * push zeros to the right, keep the relative order of the others
 * bring all nonzero numbers to the front without changing their order, zeros behind them
 * Write a function to relocate all zeroes to the tail of an integer list, in-place, leaving the remaining items in their original order.
 * shove the 0 entries to the end of the list; nonzero items retain their sequence
 * Arrange an array such that nonzero entries keep their relative order, followed by all the zeros, in place.
 * Write a program to push all 0s of an array to the back while the nonzero elements stay in sequence
 * nonzero entries first in their old order, all zeroes behind, in place
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
 * Delete all values equal to {x} from the array {a} of length {n} and give back the new length.
 * in-place filter of {a} ({n} elements) that drops {x}; result: number of elements kept
 * Write a function that removes all occurrences of a value from an array and returns the new length.
 * remove a value from an array wherever it occurs, in place, and return the new length
 * How do I delete every element that equals a given number in place, order kept, and get the new length?
 * remove all occurrences of a value from an array in place and return how many elements remain
 * remove every occurrence of a value from an array in place, order kept, and return the new length
 * Write a function to remove all occurrences of a given number from a list in place and return the new length.
 * remove all x from array, return new length
 * Given an array and a value, delete all elements equal to the value and return the number of remaining elements.
 * Write a program to remove all occurrences of a number from an array and return its new length.
 * Given an array and a value, delete every element equal to it in place and return the count left.
 * Function that removes all elements equal to x in place, keeps the order and returns how many remain.
 * Implement remove_all(arr, n, x): compact the array in place and return the new size.
 * remove all x from an array in place, return the new length
 * delete a value everywhere in the array, get the number of remaining items
 * drop all elements equal to a given number, return the new size
 * strip every copy of a value from a list in place, order kept; result is the new length
 * How do I delete all matching elements from an array in place and get the new length?
 * filter out a value in place and return how many elements are kept
 * remove element by value, all matches, in place, returns new n
 * keep only the elements != x, packed to the front in order; return their number
 * Write a function to discard all occurrences of a specified item from a list in place and return the resulting size.
 * delete every element equal to the target, compact the rest to the front, give the updated length
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
 * How do I get all {n} values of {a} into {b}?
 * Write a function that copies one array into another: source, destination, length.
 * copy an array of n elements: from the first pointer to the second
 * How do I duplicate a list of n numbers into a second buffer?
 * copy all items from first array to second array
 * copy one array to another, the source being the first argument
 * copy an array to a second array of the same length
 * Write a function to copy the entries of the first array into the second.
 * copy array a to b
 * Write a function that copies the n elements of the first array to the second array.
 * Write a function that copies n elements from the first array to the second.
 * Given a source and a destination array, copy the n elements over.
 * Function that duplicates an array: first argument source, second destination.
 * Implement array copy from the first to the second array.
 * copy an array, source first, destination second
 * copy the elements of the first array into the second
 * clone an array into another buffer, source first
 * b[i] = a[i] for all i
 * How do I copy one array to another in C (source first)?
 * duplicate the contents of the first list in the second
 * memcpy for n {T:s}, from the first array to the second
 * make the second array the same as the first
 * transfer all values from the first buffer to the second
 * Write a function to duplicate each entry of the first list into the second one.
 * Transfer n elements from the first array to the second, leaving the original unaffected.
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
 * elementwise swap of two arrays {a} and {b} of {n} {T:s}
 * Write a function that swaps the contents of two arrays of the same length.
 * swap the contents of two arrays of n elements
 * How do I exchange all elements between two lists?
 * make the first array get the second's values and vice versa
 * How do I exchange the elements of two arrays with one loop?
 * swap two arrays
 * Write a function to swap all elements of two arrays of equal length.
 * Exchange the values of two arrays element by element.
 * How do I swap the contents of two arrays?
 * Write a program to swap two arrays of the same length.
 * Given two arrays of n elements, exchange their contents.
 * Function that swaps two arrays element by element.
 * Implement a swap of two arrays of equal size in place.
 * exchange the contents of two lists of equal length
 * swap the elements of two buffers, index by index
 * interchange two arrays with a temporary variable
 * swap a[i] with b[i] for all i
 * How do I swap the contents of two arrays in C?
 * each array gets the other's values
 * swap two vectors of n entries in place
 * How do I exchange the contents of two arrays of equal length, entry by entry?
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
 * Compute the elementwise {OP} of the arrays {a} and {b} of length {n} into {out}.
 * Write a function that stores the elementwise {OP} of two arrays, first {OP:4} second, in a third array.
 * elementwise {OP} a {OP:2} b of two arrays into a third array
 * How can I {OP:3} two arrays elementwise (a {OP:2} b) into an output array?
 * c[i] = a[i] {OP:2} b[i] for all i
 * For each index, {OP:3} the two array elements and store the result in the output array (first {OP:2} second).
 * Write a function that computes the {OP} of two arrays, a[i] {OP:2} b[i], element by element into a third one.
 * Store a[i] {OP:2} b[i] in out[i] for each i.
 * Given two arrays of length n, write the {OP} of each pair of elements (first {OP:2} second) to out.
 * elementwise {OP} (first {OP:4} second) of two vectors, written to a third
 * Write a program to {OP:3} two arrays element by element (first {OP:2} second) into a third array.
 * Given two arrays of equal length, {OP:3} them elementwise (a[i] {OP:2} b[i]) into the output.
 * Function that stores a[i] {OP:2} b[i] in out[i] for every i.
 * out[i] = a[i] {OP:2} b[i]
 * c[i] = a[i] {OP:2} b[i] for i in 0..n-1
 * elementwise {OP} of two vectors (first {OP:2} second), stored in out
 * {OP} of corresponding elements of two lists (first {OP:2} second), in a new list
 * {OP:3} arrays elementwise into a third: a {OP:2} b
 * first vector {OP:4} second vector, stored in a third array
 * third array = first array {OP:4} second array, entry by entry
 * Write a function to {OP:3} two lists element-wise (first {OP:2} second), result in a third list.
 * {OP} of two lists element by element, first {OP:2} second, into out
 * element-wise {OP} of two lists of equal length (first {OP:2} second) into a new one
 * Write a function for the element-wise {OP} of two lists of the same length (first {OP:2} second), stored in a third list.
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
 * Scale {a} by {x} and accumulate it, element by element, into {b}; {n} elements.
 * Write a function that adds a multiple of one array to another array in place: factor, source, destination.
 * How do I add a constant times one list onto a second list in place?
 * BLAS saxpy/daxpy: y := alpha x + y
 * How do I add a scaled array to another one in place (scale the first, update the second)?
 * b[i] += x * a[i]
 * Implement axpy: add x times each element of the first array to the corresponding element of the second.
 * Multiply the first array by x and add it to the second array in place.
 * Add a scaled copy of one vector to another: y[i] += factor * x[i]; arguments are factor, x, y and n.
 * Write a function for y = y + a * x on vectors, with scalar first, then x, then y.
 * Given a factor, an array x and an array y, add factor * x[i] to every y[i].
 * Function that does y[i] += k * x[i] for all i; arguments k, x, y, n.
 * Implement saxpy/axpy: y = k * x + y in place.
 * y += k * x with arguments k, array x, array y, n
 * add k times the first array to the second array
 * add a scalar multiple of the first array to the second one in place
 * How do I implement axpy in C?
 * second vector += scalar times first vector
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
 * Compute the sliding-window totals of {a}, which has {n} elements, for windows of three; write them to {out}.
 * moving sum, full windows of 3, from {a} ({n} elements) to {out}
 * Write a function that stores the sums of all overlapping triples of consecutive elements of an array in an output array.
 * sliding window sum of width 3 over an array, written to an output array
 * out[i] = a[i] + a[i+1] + a[i+2]
 * Write the sum of each window of three consecutive elements to an output array.
 * Calculate the sliding window sums of an array for a window size of 3 and store them in out.
 * For each i, store a[i] + a[i+1] + a[i+2] in the output array, as long as all three exist.
 * How do I compute the n - 2 sums of 3 consecutive numbers in an array?
 * rolling sum with window size 3, full windows only, written to a second array
 * Given an array of n numbers, fill out with the n - 2 sums of three adjacent elements.
 * Write a function for the sums of all windows of 3 neighbouring elements, into another array.
 * Given an array, write a[i] + a[i+1] + a[i+2] to out[i] for all valid i.
 * Function that computes a moving sum of width 3 into an output array, n - 2 sums in all.
 * Implement a sliding sum over 3 elements; n - 2 results go to out.
 * moving sum of 3 elements into out, full windows only
 * rolling sums of three consecutive values, into out
 * sum of each element and the next two (n - 2 sums), stored in another array
 * sliding window of size 3: sums to an output array
 * How do I get the sums of 3 consecutive elements, from each start that has 3, into another array?
 * 3-day rolling totals of a list, n - 2 of them, in out
 * For each trio of consecutive days i, i+1 and i+2, write the total to element i of another array.
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
 * From {a}, {n} elements, write the sum of each window of {k} neighbours to {out}.
 * moving sums of an array with a window size k, written to an output array
 * sums of all windows of k neighbours in an array of n, stored in out from index 0 (n before k)
 * How do I compute the sliding sums of every k adjacent elements of an array into another array?
 * Write a function that takes an array of n and stores the sum of each run of k consecutive elements, one for every start, in out.
 * sliding window totals of an array of n, window width k, written to the output array
 * sum of each subarray of size k, into out (n before k)
 * For an array of n elements, write the sum of each window of k consecutive ones to out.
 * Calculate all sliding window sums of size k of an array and store them in the output array.
 * Given an array, its length n and a window size k, fill out with the n - k + 1 window sums.
 * For each start index i in an array of n, store the sum of the k elements starting at i in out[i].
 * rolling sum of an array with window size k, only full windows, into a second array
 * Write a function for the sum of every window of k elements, written to an output array.
 * Given an array of n and a window size k, store the n - k + 1 window sums in out.
 * Function that computes rolling sums with window k; arguments array, n, k, out.
 * Implement a sliding window sum of width k into another array.
 * rolling sum over an array of n, k consecutive elements each, into out
 * out[i] = a[i] + ... + a[i+k-1], arguments a, n, k, out
 * sums of all subarrays of length k, in order, in another array
 * How do I compute the moving sum of an array for a given window size?
 * array of n: sum of each block of k neighbours, windows overlapping, into out
 * k-day rolling totals of a list into out, full windows only
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
 * Write a function that finds the largest sum of a contiguous, non-empty subarray.
 * maximum subarray sum of a non-empty array, the subarray having at least one element
 * Kadane's maximum sum of a contiguous, nonempty segment of an array
 * largest sum of a contiguous subarray, which must not be empty
 * Write a function to find the highest total of a non-empty contiguous part of a list.
 * What is the largest sum of a contiguous non-empty subarray?
 * Given an array of integers, find the contiguous subarray (at least one number) with the largest sum and return the sum.
 * maximum sum of consecutive elements in an array, at least one element
 * Write a program to find the maximum sum of a non-empty contiguous subarray.
 * Write a function for the maximum subarray sum; the subarray must have at least one element.
 * Given an array of numbers, return the largest sum of a non-empty contiguous subarray.
 * Given an array, find the highest sum that consecutive elements can have (at least one element).
 * Function that implements Kadane's algorithm and returns the largest sum of a non-empty subarray.
 * Implement Kadane's algorithm for a non-empty subarray.
 * max sum of consecutive elements, at least one
 * largest sum of a contiguous subarray, not empty
 * Kadane's algorithm, at least one element
 * greatest sum of adjacent elements; all negative gives the largest element
 * How do I find the contiguous part of an array with the maximum sum? Return the sum; the part is non-empty.
 * best total over all non-empty slices of an array
 * What is the biggest sum a[i] + ... + a[j] with i <= j?
 * Write a function to find the maximum sum of a subarray of consecutive elements, at least one element.
 * Write a function to find the largest sum of a contiguous sublist (not empty) of the list.
 * highest sum of consecutive items of a list, at least one item
 * Write a function to find the largest sum over all contiguous nonempty sublists of a list.
 * Kadane: maximal total obtainable from consecutive items, at least one item picked
 * biggest sum of a sublist made of one or more successive entries of a list
 * find the contiguous run of items having the greatest total; report that total, run not empty
 * Kadane's algorithm: maximum total of adjacent elements, at least one taken, also when all are negative
 * largest contiguous sum of a list, no empty stretch
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
 * equilibrium index of the array {a} of length {n}: lowest i with left sum equal to right sum, else -1
 * Write a function that finds the first index where the sum on the left equals the sum on the right, or -1.
 * equilibrium index of an array: first one with equal sums before and after it, the element itself left out, else -1
 * find the first pivot index where left sum = right sum, pivot not counted, otherwise -1
 * balance point of a sequence of values: first index with equal sums on both sides of it, -1 if it has none
 * find equilibrium index, first one, -1 if none
 * Find the first index of an array where the sum of the elements to its left equals the sum of those to its right, or -1.
 * Is there an index where both sides of the array have the same sum? Return the first one, or -1.
 * Write a program to find the equilibrium index of an array (the first), or -1.
 * Given an array, return the first index where the elements left of it and right of it have equal sums, else -1.
 * Function that returns the leftmost pivot index with left sum == right sum, or -1.
 * Implement pivot index: first i with sum(a[0..i-1]) == sum(a[i+1..n-1]), else -1.
 * balance point of an array: sum before equals sum after, first index or -1
 * Where do the sums on both sides of an element match? First such index, otherwise -1.
 * lowest i where the total left of i equals the total right of i, -1 if no such i
 * pivot index: first subscript where the total of the preceding items equals the total of the succeeding items, else -1
 * Find the leftmost index whose preceding elements and subsequent elements have identical sums, or -1 if no index qualifies.
 * pivot index: numbers to the left total the same as numbers to the right, leftmost such index or -1
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
 * majority element of {a}, length {n}, by Boyer and Moore's vote with a check; {x} if there is none
 * Write a function that finds the array element appearing more than half the time, else a given default.
 * majority element (more than half of an array), or the default given last
 * Write a function to find the number that fills more than half of a list, or a given default when there is none.
 * majority element (> n/2), else default x
 * Return the element that occurs more than n / 2 times in an array, or the given default if there is none.
 * Find the majority element of an array; if no value fills more than half of it, return the last argument.
 * Which value makes up more than half of the array? If none does, return the default value.
 * Boyer-Moore majority vote with a check; returns a default if there is no majority
 * Given an array and a default value, return the element that appears in more than half of the positions, else the default.
 * Does some value occur in more than half of the array? Return it, or the default value if not.
 * Write a program to find the majority element of an array, or the given default if there is none.
 * Given an array and a default, return the value that occurs more than n/2 times, else the default.
 * Function that finds the majority element with Boyer-Moore voting and returns the last argument if none.
 * Implement majority vote: the winner needs more than half, otherwise return the fallback.
 * majority element, more than half, with a fallback value
 * element that appears more than n / 2 times, default if there is none
 * Boyer-Moore majority vote with a default result if no value has a majority
 * Which candidate has an absolute majority of the votes? The last argument if nobody does.
 * How do I find the value that makes up more than half of an array, with a default otherwise?
 * value with over 50 percent of the entries, else x
 * absolute majority in a list of votes, or the given default
 * item having more occurrences than all other items combined, or the supplied default when no such item exists
 * Which candidate received over half of the n ballots in the array? If no one did, return the fallback number passed last.
 * voting algorithm with a fallback value: the element in more than half of the places, or x if there is no such element
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
 * Return {n} * ({n} + 1) / 2 minus the sum of the {n} elements of {a}.
 * missing number of {a}, length {n}: the full sum 1 + ... + {n} minus the actual sum
 * Write a function that finds the number missing in an array of n distinct numbers out of 0 to n.
 * missing number of 0..n in an array of n distinct numbers from that range
 * find the missing number in 0..n
 * An array holds n different numbers from 0 to n. Find the one that is missing.
 * Find the missing number in an array with n distinct values from 0 to n.
 * Return the number from 0 to n that does not occur in the array of n distinct elements.
 * How do I find the missing number in an array containing 0 to n with one number left out?
 * Compute n * (n + 1) / 2 minus the sum of the array to get the missing number.
 * Given n distinct numbers in the range 0..n, which number is not there?
 * missing number in an array of the numbers 0 to n
 * Write a program to find the missing number of the range 0 to n; the array has n elements.
 * Write a program to find the missing number in an array that holds n of the numbers 0 to n.
 * Write a function to find the missing number in an array of n distinct numbers in the range 0..n.
 * Given an array of n distinct numbers taken from 0, 1, ..., n, return the one that is missing.
 * Given n different integers from 0 to n, find the only number not in the array.
 * Implement missing number with the sum formula n * (n + 1) / 2 minus the array's sum.
 * missing number from 0 to n, array has n elements
 * which number from 0 to n is not in the array of n numbers
 * How do I find the missing number in an array of the numbers 0 to n with one left out?
 * n*(n+1)/2 - sum of the array of n elements
 * The numbers 0..n are in the array except one. Which one is absent?
 * only number in 0..n that is absent from an array of length n
 * A list should hold each integer from 0 to n except one; it has n entries. Return the absent integer.
 * Write a function to detect the absent value in an unordered list of n distinct integers drawn from [0, n].
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
 * Write a program to check if any two elements of an array add up to a given sum.
 * Are there two numbers in a list whose total is the target?
 * are there two numbers in an array, at different positions, that sum to a target
 * check if two elements add up to a given sum
 * Write a function to check whether two list members at different positions add up to a given target.
 * How to test for a pair with a given sum in an array?
 * is there a pair with sum x
 * Write a program to check whether two elements of an array add up to a given sum.
 * Given an array and a target, return true if two different elements sum to the target.
 * Given a list of numbers and a sum, tell whether there is a pair with that sum.
 * Function that tells if a[i] + a[j] == x for two different indices.
 * Implement two sum as a yes/no test on an array.
 * does any pair sum to x
 * is there a pair with a given sum
 * two sum, true or false
 * check if a pair with a given sum exists in an array
 * Can two elements at different indices be added to get the target?
 * How do I check whether an array has two numbers whose sum is x?
 * find out if two of the numbers make the target sum
 * Determine if there are two entries with a given total.
 * does any pair in the unsorted array add up to the target
 * Write a function to check whether any pair of elements in the unsorted list sums to the given target.
 * Write a function to check whether any two entries at separate positions of an unsorted list sum to the target.
 * two-sum as a yes/no predicate on an unordered list
 * does some pair of distinct subscripts satisfy lst[i] + lst[j] == target?
 * two sum: does any pair of entries total the target?
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
 * Write a function that counts the pairs of array elements whose {OP} is a given number.
 * number of pairs in an array with a given {OP}, i < j
 * How many pairs in a list have a {OP} of exactly the target?
 * count the pairs of array elements with a given {OP}, each pair once
 * number of pairs of elements with a given {OP}
 * Write a function to count the pairs of different positions in a list whose {OP} is a given target.
 * count pairs with {OP} equal to x
 * Given an array and a target, count the pairs of elements whose {OP} equals the target.
 * Write a program to count the pairs in an array whose {OP} is a given number.
 * Given an array and a target, return the number of pairs i < j with the {OP} equal to it.
 * Function that counts the pairs of elements with {OP} x, each pair once.
 * Implement counting of pairs with a given {OP} by two nested loops.
 * count pairs with {OP} x
 * number of pairs with a given {OP}
 * how many pairs of elements have the {OP} x
 * How do I count the pairs in a list whose {OP} is x, each pair only once?
 * count index pairs i < j whose {OP} matches the target
 * Find how many pairs of numbers at different places have a given {OP}.
 * pairs whose {OP} equals k, counted with i < j
 * number of two-element combinations with {OP} x
 * Write a function to count the pairs in the list whose {OP} is equal to a number.
 * Write a function to count the combinations of two list items whose {OP} equals a specified number.
 * tally index pairs i < j where the {OP} of both items hits the target
 * Write a function to count how many two-element combinations of a list have the {OP} x
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
 * Return the number of groups of equal neighbours in {a}, which has {n} elements; a lone element is a group too.
 * number of runs of equal values in {a}, length {n}; for sorted data, the number of distinct values
 * Write a function that counts the distinct values in a sorted array.
 * number of distinct elements of a sorted array
 * number of blocks of identical adjacent values in an array, blocks of one included
 * How do I count the runs of consecutive equal values in an array?
 * count groups of equal adjacent elements, lone elements count too
 * Given a sorted array, return the number of distinct values.
 * Count the runs of equal consecutive elements in an array.
 * How many distinct elements are there in a sorted array?
 * Write a function to count the groups of equal neighbouring elements in an array, groups of one included.
 * Given a sorted array, return how many distinct values it has by comparing neighbours only.
 * Given an array, count the runs of equal consecutive values.
 * Function that counts the elements different from the one right before them, the first element included.
 * Implement a count of runs in an array: consecutive equal elements are one run.
 * number of runs of equal consecutive elements
 * count runs in an array
 * 1 + number of positions where a[i] != a[i-1], 0 for an empty array
 * count of groups of equal adjacent items in a list, a single item being a group
 * sorted array, count distinct values
 * Write a function to count the distinct values of a sorted list in one pass.
 * Write a function to count the different values of a sorted list.
 * how many runs (groups of equal neighbours) are in the sorted list
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
 * Write a program that counts the distinct elements of an unsorted array.
 * number of different values in an unsorted array
 * Ignoring repeats, how many numbers does an unsorted list have?
 * count distinct items, array not sorted
 * count distinct elements in an array
 * number of distinct values in an array
 * Write a program to count the distinct elements in an array.
 * Write a function to count the unique values in an unsorted array, a repeated value counting once.
 * Given an array of integers, return how many different values it contains.
 * Given a list of ints, count its distinct values, whatever their order.
 * Function that returns the number of distinct elements of an array.
 * Implement count distinct for an unsorted array.
 * count distinct elements
 * number of different integers in an array
 * how many different values does the array have
 * size of the set of all elements of an array
 * How do I count the different numbers in a list?
 * count unique values: 1 1 2 gives 2, order does not matter
 * How large is the set of the array's values?
 * Determine the number of distinct integers in a collection.
 * take a list of numbers and give back how many different ones there are
 * Write a function to find how many different numbers are in a list, in any order.
 * cardinality of the set of values occurring in an unordered array
 * Write a function to compute the cardinality of the set of values in an unsorted list.
 * How many different country codes are in the array, which is in no particular order?
 * Determine how many unique values an unsorted array holds, counting each repeated value only once.
 * Count how many different elements an unsorted array has, repetitions ignored.
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
 * Make a histogram of {a}, which has {n} elements, all from 0 to 7, and put it into {counts}[0] to {counts}[7].
 * histogram of an array of values 0 to 7 in eight counters, cleared first
 * Given an array of values 0 to 7, compute its histogram with 8 bins.
 * Build a frequency table of the values 0 to 7 in an array; the eight counters are set to zero first.
 * histogram of numbers between 0 and 7, written to an array of 8 counters
 * For an array of numbers from 0 to 7, store the number of occurrences of v in counts[v].
 * Given an array with values 0..7, fill an array of 8 counters with their frequencies.
 * Function that builds a histogram of the values 0-7 in counts[0..7], cleared first.
 * Implement a frequency count for values 0 to 7 into 8 counters, which start at 0.
 * frequency of each value 0..7 into an array of eight
 * histogram with 8 bins for values 0 to 7
 * How do I make a frequency table of numbers 0 to 7 in an array of 8?
 * tally the values 0 to 7 of a list in eight counters, zeroing them first
 *
 * @name histogram tally
 * @array a n
 * @array counts 8
 * @range a 0 7
 * @range n 0 8
 */
void histogram(const int32_t *a, int32_t n, int32_t *counts) {
    for (int32_t i = 0; i < 8; i++) counts[i] = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] >= 0 && a[i] < 8) counts[a[i]]++;
}

/**
 * histogram of an array: m counters, cleared first, for the values 0 to m - 1; others are ignored
 * frequency table of small integers: counts of 0 to m - 1 in the second array, other values ignored
 * How do I count how many times each number from 0 to m - 1 occurs in an array, into a second array of m counts?
 * Write a function that fills a second array of m with the frequencies of the values 0 to m - 1, ignoring others.
 * counts[v] = number of elements of the first array equal to v, for all v below m
 * occurrences of each number from 0 to m - 1 in an array, stored in m counters
 * frequencies of the values 0 to m - 1 in a list, ignoring anything out of range, stored in the count array
 * counts[v] = number of times v is in the array, for v < m; skip the rest
 * Count how often each value from 0 to m - 1 occurs in an array; write the counts to the second array and ignore other values.
 * Build a frequency table with m entries for the values 0 to m - 1 of an array; values outside are ignored.
 * For each value v from 0 to m - 1, store in counts[v] how many elements of the array are equal to v.
 * How do I compute a histogram with m bins for the integers 0 to m - 1, skipping values out of range?
 * Write a program to count, in m counters, how often each value from 0 to m - 1 occurs in an array, others ignored.
 * Given an array with small values, fill counts[0..m-1] with their frequencies and skip values out of range.
 * Function that builds a frequency table of m counters, ignoring numbers outside 0..m-1.
 * Implement counting of the values 0..m-1 into m counters, reset first; other values do not count.
 * frequency count of the numbers 0..m-1 into an array of m, out-of-range values skipped
 * histogram with m bins for the values 0 to m-1, everything else ignored
 * bincount into m counters, ignoring negative values and values >= m
 * How do I build a table of frequencies for the values 0 to m-1 and ignore the rest?
 * tally votes for candidates 0 to m-1 into the second array, invalid votes ignored
 * build a frequency list: entry v tells how many times v occurs, values 0 to m - 1, anything outside disregarded
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
 * Deduplicate the sorted array {a} of {n} elements in place and return how many remain.
 * Write a function that removes duplicates from a sorted array in place and returns the new length.
 * remove duplicates from a sorted array in place and return the new length
 * How can I strip duplicates from a sorted array in place and get the new length?
 * remove duplicates from sorted array
 * Given a sorted array, keep one copy of each value in place and return the number of unique values.
 * How do I remove duplicates from a sorted array in place?
 * Remove consecutive equal elements from an array in place and return the new length.
 * unique elements of a sorted array, in place, returning how many there are
 * Write a program to remove duplicate elements from a sorted array in place; return the new size.
 * Given a sorted array, keep each value once in place and return how many there are.
 * Function that deletes adjacent duplicates from an array in place and returns the number left.
 * Implement unique for a sorted array: compact in place, return the new length.
 * remove duplicates from a sorted array in place, return the new length
 * unique elements of a sorted array, in place, returns count
 * delete repeated neighbours in place, get the new length
 * dedupe a sorted list in place and return its new length
 * drop repeated values from a sorted array, return how many distinct ones are left
 * How do I remove duplicates from a sorted array without a second array? Return the new length.
 * collapse runs of equal neighbours to one element in place, return how many elements remain
 * std::unique on an array, returning the new length
 * deduplicate an ascending list without an auxiliary array; yield the new length
 * collapse each group of consecutive identical entries to one entry in place, returning the reduced length
 * Each unique element of a sorted array should appear only once, in place; return how many remain
 * make an ascending list free of repeats in place and say how long it is now
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
 * Write a function that stores the minimum and then the maximum of an array in an output array of two.
 * min and max of a non-empty array in one pass, written to out in this order
 * How do I get the smallest and the largest number of a list together, as out[0] and out[1]?
 * Find the minimum and maximum of a non-empty array and store them in out[0] and out[1].
 * Given an array with at least one element, write its minimum and maximum to the output array, minimum first.
 * Return both the smallest and the largest value of an array in a two-element output array.
 * Write a program to find the smallest and largest elements of an array; out[0] gets the smallest, out[1] the largest.
 * compute min and max of an array and store them in out, min first
 * How do I find the min and max of an array in a single loop, stored as out[0] and out[1]?
 * Write a program to find both the smallest and the largest element of an array, into out[0] and out[1].
 * Given a non-empty array, store its minimum in out[0] and its maximum in out[1].
 * Function that writes the min and the max of a list to an array of two, min first.
 * Implement min and max in one loop, results in out[0] (min) and out[1] (max).
 * get the lowest and the highest value of an array as a pair, lowest first
 * smallest and biggest number of a list, stored in this order in an array of 2
 * How do I get both the minimum and the maximum of an array into an output array?
 * find min and max of the array, output as [min, max]
 * minimum and maximum of the list, in that order, in the result array
 * min(lst) and then max(lst) into a two-item array, for a nonempty list
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
 * Write a function to store the lowest and the highest number of a list through two output pointers, lowest first.
 * Find the minimum and the maximum of an array and return them through two pointers (minimum first).
 * Given a non-empty array, store its smallest value in *low and its largest in *high.
 * How do I return the min and max of an array through two pointer parameters, min first?
 * compute min and max of an array in one pass, results in *low and *high
 * Write a function that stores the lowest and the highest element of an array through two pointers, in that order.
 * Write a program to find min and max of an array and return them by reference, min first.
 * Given a non-empty array, set *min to the smallest and *max to the largest element.
 * Function void minmax(arr, n, *min, *max) for a non-empty array.
 * get the smallest and the largest value of a list through pointers (smallest first)
 * minimum and maximum of an array via output pointers, minimum before maximum
 * How do I return both min and max of an array in C? Use two pointers, min first.
 * lowest and highest number into two variables of the caller, lowest first
 * find both extremes of an array in one function, stored at two addresses: min, then max
 * compute min and max together and write each through its pointer, min first
 * Write a program to find both the smallest and the biggest array element in one traversal, by reference, smallest first
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
 * Write a program to check whether all elements of an array are the same.
 * all elements of the array identical, true or false
 * Write a function to check that all numbers of a list are identical.
 * check if all elements are equal
 * Are all numbers in the array the same?
 * Given an array, return true if every element has the same value.
 * How do I check that all elements of an array are equal?
 * Return true if all elements of the array are equal, also for an empty array.
 * Write a C function that checks whether an array contains only one distinct value.
 * Write a function to check whether all elements of an array are equal.
 * Given a list of numbers, tell whether they are all identical.
 * Function that returns true if the array holds just one value, over and over.
 * Implement all_equal for an array; an empty array counts as true.
 * are all the array elements the same?
 * check if all values in a list are equal
 * true if every item equals the first one
 * all elements identical?
 * is the array constant
 * How do I check if all numbers in an array are the same?
 * Do all entries have one common value?
 * a[0] == a[1] == ... == a[n-1]
 * every element is equal to every other
 * Write a function to check that every item in a list is identical to the first one; empty counts as yes.
 * Write a program to check that an array consists of one value repeated
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
 * Write a function to check if every element of an array is {OP} a given number.
 * are all elements of the array {OP} a value
 * check that all items of the array are {OP} some number
 * Write a function to check that each member of a list is {OP} a given number.
 * are all elements {OP} x
 * Given an array and a value x, return true if all elements are {OP} x.
 * Is every number in the array {OP} the given value?
 * Return true if each array element is {OP} the last argument, also for an empty array.
 * check whether all array elements are {OP} a given number
 * Write a program to check if all numbers in an array are {OP} a given number.
 * Given an array and x, return true if every element is {OP} x.
 * Given a list and a number, tell whether all values are {OP} the number, true if the list is empty.
 * Function that returns true if each entry of an array is {OP} x.
 * Implement an all-of test: every element {OP} x.
 * all values {OP} x?
 * true if every number in the list is {OP} the last argument
 * check that each element is {OP} x, an empty array gives true
 * Is every item of the array {OP} x?
 * How do I check that all array elements are {OP} a value?
 * all() over an integer list: is each item {OP} x?
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
 * Write a function to check if at least one element of an array is {OP} a given number.
 * is any element of the array {OP} a value
 * Is there a number in a list that is {OP} a given limit?
 * check if some item {OP} the number exists in the array
 * Write a function to check that at least one member of a list is {OP} a given number.
 * any element {OP} x
 * Given an array and a value x, return true if some element is {OP} x.
 * Does the array contain an element {OP} the given number?
 * Return true if at least one array element is {OP} the last argument.
 * Write a program to check if any number in an array is {OP} a given number.
 * Given an array and x, return true if at least one element is {OP} x.
 * Given a list and a limit, tell whether some value is {OP} the limit, false if the list is empty.
 * Function that returns true if some entry of an array is {OP} x.
 * Implement an any-of test: at least one element {OP} x.
 * any value {OP} x?
 * true if one or more numbers in the list are {OP} the last argument
 * check whether an array has an element {OP} x
 * Is at least one item of the array {OP} x?
 * How do I check if an array contains a value {OP} x?
 * does a number {OP} x exist in the array
 * is at least one entry {OP} a threshold?
 * Write a function to check whether any element of a list is {OP} the specified number.
 * any() over an integer list: is some item {OP} x?
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
 * Write a function that counts the elements of an array inside a range, ends included.
 * How many numbers in a list lie between a lower and an upper bound, inclusive?
 * count array items from low to high, both included
 * count the entries of an array that fall in a closed interval [low, high]
 * Write a function to count the list members from a lower to an upper bound, both bounds included.
 * count elements in range [low, high]
 * How many array elements are >= low and <= high?
 * Return how many values of an array are in the range [low, high].
 * Given an array, low and high, return how many elements satisfy low <= a[i] <= high.
 * Function that counts the values in the closed range [low, high].
 * Implement count in range, both ends included.
 * count elements in the range low..high, inclusive
 * number of array values between min and max, both included
 * how many elements are >= low and <= high
 * How do I count the array elements in an interval, limits included?
 * how many list items fall within [low, high]
 * count values not below the lower bound and not above the upper bound
 * how many values lie between low and high, both included
 * Write a function to count the elements of a list that lie within the given range, both ends included.
 * number of values between low and high inclusive
 * count list members x with lo <= x <= hi
 * Write a function to count list items lying within a specified inclusive range, lower limit then upper limit.
 * tally the entries with low <= item <= high
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
 * Return true if {a} ({n} values) is strictly {OP}, without equal neighbours.
 * Write a program to check whether an array is strictly {OP}.
 * is the array strictly {OP}
 * Is every number in a list {OP:2} than the previous one?
 * is a sequence of values strictly {OP} throughout
 * Write a function to check that a list is strictly {OP:1} throughout.
 * How do I test whether an array is strictly {OP:1} (no ties)?
 * check if array is strictly {OP:1}
 * Given an array, return true if it is strictly {OP}.
 * Is each element of the array {OP:2} than the one before it?
 * Are the numbers in the array strictly {OP}, with no two equal in a row?
 * Write a function to check if an array is strictly {OP}.
 * Given an array, return true if each element is strictly {OP:2} than the one before.
 * Given a list of numbers, tell whether it is strictly {OP}, so equal neighbours give false.
 * Function that returns true if the values are strictly {OP} from start to end.
 * Implement a test for a strictly {OP} sequence.
 * strictly {OP} array?
 * is the list strictly {OP}, no equal values
 * true if every element is {OP:2} than its predecessor
 * check that the numbers are in strictly {OP} order
 * How do I check whether a sequence is strictly {OP}?
 * Are the elements {OP}, with no two neighbours the same?
 * each number strictly {OP:2} than the previous one
 * strict monotonicity test: is every successor {OP:2} than its predecessor?
 * is a list monotonically {OP} without any equal adjacent items?
 * Write a function to check that each entry of an array is {OP:2} than the preceding one
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
 * Write a program to check if an array is a palindrome.
 * is the array palindromic, true or false
 * Does a list of numbers stay the same when it is reversed?
 * is the array the same from front and from back?
 * is an array a palindrome
 * array equal to its own reverse?
 * How to tell whether an int array is a palindrome?
 * palindrome check for array
 * Write a function to check whether an array reads the same in both directions.
 * Given an array of integers, return true if it is a palindrome.
 * Given a list of numbers, determine if it equals its own reverse.
 * Function that returns true if a list is symmetric, i.e. first equals last, second equals second last, ...
 * Implement a palindrome check for an array with two pointers.
 * Write a function that tells whether reversing an array leaves it unchanged.
 * Given n integers, check whether a[i] == a[n-1-i] for every i.
 * Write a program that tests an array of numbers for symmetry.
 * Function isPalindrome(arr, n) for an integer array.
 * palindrome array
 * is this array a palindrome?
 * check palindrome in an int array
 * is the list palindromic
 * is the sequence the same backwards
 * does the array equal its reverse
 * is the list of integers symmetric
 * array reads the same from left to right and right to left
 * How do I check whether an array is a palindrome?
 * How can I tell if a list of integers is the same in reverse?
 * Does the list mirror itself around its middle?
 * a[i] == a[n-1-i] for all i
 * compare elements from both ends moving inwards; true if all match
 * test if a vector of integers is a mirror image of itself
 * verify that an integer array is palindromic
 * true when the elements in reverse order give the same array
 * Write a function to check whether a list of integers is symmetric, equal to its own reversal.
 * does a list of integers equal its own reversal, lst == lst[::-1]?
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
 * inversion count of an array {a} of {n} {T:s}, by comparing all pairs
 * Write a function that counts the inversions in an array.
 * inversion count of an array: pairs with a larger element before a smaller one
 * How many pairs of numbers in a list are in the wrong order, the larger one in front?
 * Write a function to count the pairs in a list where the earlier number is greater than the later one.
 * how many pairs are in the wrong order, bigger before smaller
 * number of inversions in array
 * Given an array, count the pairs (i, j) with i < j and a[i] > a[j].
 * How many inversions does the array have?
 * Count the pairs of elements where the earlier one is greater than the later one.
 * Write a program for counting inversions in an array.
 * Write a program to count inversions in an array.
 * Given an array, return the number of pairs (i, j) with i < j and a[i] > a[j].
 * Function that counts the inversions of an array.
 * Implement an inversion count by brute force.
 * count inversions
 * number of pairs that are out of order
 * inversion count of a list of integers
 * how many pairs i < j have a[i] > a[j]
 * How far is the array from being sorted ascending, measured in inversions?
 * How do I count the inversions of an array?
 * number of adjacent swaps that bubble sort needs to sort the array ascending
 * number of out-of-order pairs in a sequence: a larger entry anywhere ahead of a smaller one
 * Write a function tallying index pairs i < j for which the earlier entry exceeds the later one.
 * Write a function to measure the unsortedness of a list: tally index pairs that are out of order.
 * number of swaps of adjacent items bubble sort would need on this list of integers
 * How far is an array from being sorted? count the pairs where a larger number comes before a smaller one
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
 * Write a function that returns the most common element of an array, the one found first if counts are equal.
 * mode of an array, the value that comes first in it on ties
 * Which number shows up most often in a list? On a tie return the one that appears first.
 * most frequent element in an array, the earliest of equally frequent ones
 * most common value of an array, the first one if there are several
 * Write a function to find the number that occurs most in a list; on a tie, the one that appears first.
 * which number comes up the most? if tied, the one that shows up first
 * most common element, earliest in the array if tied
 * Given a non-empty array, return the value that occurs most often; on a tie, the one that appears first.
 * Write a program to find the most frequent element of an array, the first to appear on a tie.
 * Given a non-empty array, return the element that occurs most often; ties go to the earliest one.
 * Given a list of integers, find its mode, the first in the list if several are equally common.
 * Function that returns the value with the highest frequency, earliest one on a tie.
 * Implement the mode of an array: most common value, first on ties.
 * most frequent number, first in the array on ties
 * mode of a list of ints, first appearance wins a tie
 * most common element in an array, earliest if tied
 * value with the greatest count, the first in the array on ties
 * How do I find the most repeated element of an array? On a tie the one that comes first.
 * Which number appears the most? The earliest one if several do.
 * element with maximum occurrences, the first such element
 * most popular choice in a list of votes, first listed on ties
 * Write a function to find the most frequent element of the list, the one that comes first if tied.
 * element with the highest frequency in the list; the earliest one on a tie
 * get the item with the maximum frequency of the list, the first such if tied
 * Write a function to find the item with the highest frequency in a list; the one met first wins a tie.
 * which entry has the most occurrences? On equal tallies return the one that appears earliest.
 * mode of a list of integers: the item with most repetitions, the earlier one when tied
 * Most sold shoe size from a nonempty array of sold sizes; among equally frequent ones take whichever was sold first.
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
 * Write a program to check if an array has duplicate elements.
 * are there duplicates in an array
 * Does any number occur more than once in a list?
 * check if an array has duplicates
 * array contains duplicate, true or false
 * Write a function to check whether any number occurs more than once in a list.
 * How do I detect repeats in an unsorted array?
 * contains duplicates
 * Given an array, return true if any value appears more than once.
 * Write a function to check whether an array contains duplicates.
 * Write a program to find out if any value appears at least twice in an array.
 * Given an array, return true if any two elements are equal.
 * Given a list of numbers, tell whether it has repeated values.
 * Function that returns true if some element occurs more than once, false if all are distinct.
 * Implement contains_duplicate for an array.
 * does the array have duplicates?
 * check for duplicates in a list
 * any repeated values in the array?
 * true if there is a duplicate
 * contains duplicate
 * Is any number repeated in this array?
 * How do I check if an array has duplicate values?
 * false if all elements are different, otherwise true
 * are there at least two equal elements
 * duplicate check on an unsorted array
 * Write a function to check whether any number occurs more than once in the list.
 * is there any number in the list twice
 * Write a function detecting whether some value repeats in an array.
 * Write a function to check for duplication: does any value occur at two or more positions of the list?
 * Is there at least one item that repeats somewhere in the collection?
 * Given an array, return true if any value appears at least twice, false if every element is distinct.
 * any repeats in the list, yes or no
 * Was any passport number registered twice in the list?
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
 * Write a function to check if two arrays of the same length are equal.
 * compare two arrays of n elements for equality
 * Are two lists identical, item by item?
 * do two sequences of n have pairwise equal values
 * do two arrays match at every index
 * are two arrays the same
 * check whether two arrays have the same elements in the same order
 * Write a function to check whether two lists of the same length match element by element.
 * How do I compare two arrays for identical contents?
 * Write a program to check whether two arrays are equal.
 * Given two arrays of n elements, return true if they are identical.
 * Given two lists of equal length, tell if they have the same values in the same order.
 * Function that returns true if a[i] == b[i] for all i.
 * Implement array equality for two arrays of length n.
 * are the two arrays equal?
 * compare two arrays, true if the same
 * check whether two lists are identical
 * do both arrays have the same contents in the same order
 * array equality test
 * true if no index has different values in the two arrays
 * Are the two buffers of n elements exactly the same?
 * arrays match element for element
 * Are two n-element sequences identical term by term?
 * Write a function to check whether two lists of equal size are identical entry for entry.
 * check whether two arrays of the same length are identical
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
 * Write a function that finds the length of the longest run of {OP} elements in an array.
 * length of the longest run of {OP} neighbours in an array
 * How long is the longest series of consecutive {OP} numbers in a list?
 * greatest length of a contiguous stretch of {OP} values in an array
 * Given an array, return the length of its longest run of {OP} consecutive elements.
 * What is the length of the longest contiguous subarray whose elements are {OP}? 0 for an empty array.
 * Write a program to find the length of the longest run of {OP} consecutive elements of an array.
 * Given an array, return the length of its longest contiguous run of {OP} elements.
 * Implement a function for the length of the longest run of {OP} neighbours, 0 for an empty array.
 * max length of consecutive {OP} values
 * How many elements are in the longest run of {OP} neighbours?
 * length of the longest contiguous subarray with {OP} elements
 * longest run of {OP} adjacent elements, return its length
 * size of the biggest block of consecutive {OP} elements
 * Write a function to find the length of the longest run of {OP} consecutive elements in a list.
 * longest stretch in which neighbours are {OP}; give the length
 * Write a function to find the size of the longest contiguous sublist made of {OP} items, 0 for an empty list.
 * Length of the longest streak of {OP} adjacent numbers in a list
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
 * Write a function that finds the largest absolute difference between adjacent elements.
 * maximum absolute difference of neighbours in an array, 0 if there are fewer than two
 * What is the biggest change, up or down, from one number of a list to the next?
 * greatest step, up or down, from one number of a sequence to the next
 * largest absolute difference between neighbouring elements of an array
 * biggest step, up or down, between two adjacent elements of an array, 0 without a pair
 * Write a function to find the greatest absolute change from any list item to the next; 0 with fewer than two.
 * max absolute difference of neighbouring elements, 0 if there is no pair
 * Given an array, return the maximum absolute difference between consecutive elements, or 0 if there are fewer than two.
 * Find the largest absolute difference of two neighboring elements in an array.
 * Write a program to find the largest difference between two adjacent elements, ignoring the sign.
 * Given an array, return the maximum of |a[i] - a[i-1]|, 0 if it has fewer than two elements.
 * Function that returns the biggest change between neighbouring values of a list, up or down.
 * Implement the maximum absolute difference of consecutive elements.
 * max |a[i+1] - a[i]|
 * max absolute difference between neighbours
 * largest gap between consecutive elements, sign ignored
 * How do I find the maximum adjacent difference (absolute value) in an array?
 * greatest day-to-day change, rise or fall, in a list of values
 * maximum distance between two neighbouring elements
 * largest gap between adjacent elements, sign ignored, 0 for fewer than two
 * biggest gap between two adjacent numbers, up or down, 0 if there is only one
 * Write a function to find the maximum absolute difference of consecutive elements in the list, 0 if fewer than two.
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
 * Write a function that counts the {OP} in an array: inner elements {OP:2} than both neighbours.
 * number of {OP:3} of an array, ends excluded, strictly {OP:2} than both neighbours
 * How many inner elements of a list are {OP:2} than both of their neighbours?
 * count the interior array values that are {OP:4} than the ones on either side
 * Write a function to count the interior list items that are strictly {OP:2} than both of their neighbours.
 * How do I count {OP:1} in an array (strictly {OP:2} than both neighbours, ends excluded)?
 * number of strict {OP:1} in array, ends excluded
 * Count the elements that are {OP:2} than both the previous and the next element.
 * How many {OP}, strictly {OP:2} than both neighbors, does the array have?
 * Write a program to count the strict {OP} of an array, ends not counted.
 * Given an array, return how many inner elements are strictly {OP:2} than both neighbours.
 * Function that counts the strict {OP:3} in the interior of an array.
 * Implement counting of {OP}: a[i] is {OP:4} than a[i-1] and a[i+1].
 * number of {OP} in an array, plateaus not counted, first and last element excluded
 * count strict {OP:3}, ends excluded
 * how many {OP} does the series have (strict, ends do not count)
 * How do I count the strict {OP} in a list of measurements, ends excluded?
 * count inner points {OP:4} than the points on both sides
 * Write a function to count the inner elements of the list that are strictly {OP:2} than both neighbours.
 * Count inner entries of a sequence that are strict {OP:3}.
 * Write a function to count interior list entries that are strictly {OP:2} than the preceding and the succeeding entry.
 * How many strict {OP} does an elevation profile have, endpoints not counting?
 *
 * @T int32_t int64_t
 * @OP > "peaks" "greater" "local maxima" "higher"
 * @OP < "valleys" "smaller" "local minima" "lower"
 * @name count_extremes local_extremes
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
 * {a}[0] ^ {a}[1] ^ ... ^ {a}[{n} - 1], or 0 if {n} is 0
 * xor of array elements
 * xor all items of the array together
 * Write a function to combine all integers of a list by bitwise exclusive or, zero for an empty list.
 * What's the XOR checksum of an int array?
 * xor of all elements
 * Return the bitwise exclusive or of all elements of an array, 0 if it is empty.
 * Given an array of integers, XOR all of them and return the result.
 * How do I XOR all the values of an array?
 * Compute a[0] ^ a[1] ^ ... ^ a[n-1].
 * Write a program that XORs all numbers in an array.
 * Write a program to find the XOR of all elements of an array.
 * Given an array of integers, return a[0] ^ a[1] ^ ... ^ a[n-1].
 * Given an array where every number appears twice except one, return that one by XOR.
 * Function that xors all integers of a list together, starting from 0.
 * Implement xor over an array.
 * xor all elements of an array
 * xor of a list of integers
 * bitwise exclusive or of all array entries
 * find the element that appears once when all others appear twice, using xor
 * How do I use XOR to find the single number in an array where every other number occurs twice?
 * How do I XOR a whole array?
 * xor checksum of an array of ints
 * reduce an int array with ^
 * xor of everything in the array
 * Write a function to find the xor of all the elements in a list, 0 for an empty list.
 * xor the whole list
 * reduce a list of integers with the ^ operator, 0 for an empty list
 * single number: all other entries occur exactly twice, xor everything together to get the lone one
 * accumulate exclusive-or across all list items and return the result
 * Every element appears twice except for one. Find that single one in linear time and constant space.
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
 * Write a function that computes the greatest common divisor of all numbers in an array.
 * gcd of an array of non-negative numbers, 0 if it is empty
 * What is the highest common factor of a list of numbers?
 * Write a function for the greatest common divisor of a list of non-negative integers, 0 for an empty one.
 * gcd of an array of nonnegative numbers, 0 if empty
 * Given an array of non-negative integers, find the GCD of all elements.
 * How do I compute the GCD of an array of numbers?
 * greatest common divisor of more than two numbers, given in an array
 * Find the greatest number that divides every element of an array of non-negative integers (0 if empty).
 * Return the GCD of all values in an array, starting from 0.
 * Write a program to find the GCD of an array of numbers.
 * Write a function to compute the gcd of more than two numbers stored in an array.
 * Given n non-negative integers, return the largest number that divides all of them, 0 for an empty array.
 * Function that returns the greatest common divisor of a list using Euclid's algorithm.
 * Implement gcd of an array by repeated Euclid, starting from 0.
 * gcd of all array elements
 * gcd of a list of numbers
 * greatest common factor of an array
 * highest common factor (HCF) of n numbers in an array
 * How do I compute the gcd of a whole array?
 * gcd(a[0], a[1], ..., a[n-1])
 * biggest integer dividing every element of the array of non-negative numbers
 * largest common divisor of a list of non-negative integers
 * reduce an array with gcd
 * highest common factor of all nonnegative entries, zero for an empty array
 * reduce(gcd, lst) for nonnegative integers, 0 for an empty list
 * Find the HCF of all the numbers in an array.
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
    return divisor < 0 ? -divisor : divisor;
}

/**
 * Return the best profit from buying once and selling later at the {n} prices in {a}; 0 if no sale gains.
 * What is the largest {a}[j] - {a}[i] with i < j among {n} prices, but not less than 0?
 * Write a function that computes the maximum profit from buying and selling a stock once, given its daily prices (0 if none).
 * best time to buy and sell stock, one transaction: return the highest profit for the price array, or 0
 * What is the most I can earn with these daily prices if I buy on one day and sell on a later day? At least 0.
 * buy and sell stock once: best profit from an array of daily prices, 0 if there is none
 * best time to buy and sell stock once, prices in an array; return the profit, not below 0
 * How do I find the maximum gain of a single stock trade from an array of prices (no trade gives 0)?
 * max profit from buying and selling a stock at most once
 * Given the stock prices of n days, find the maximum profit of buying once and selling later, or 0.
 * You may buy a stock once and sell it once later. What is the best profit for the given prices, 0 if none?
 * Write a program to find the maximum profit from one purchase and one later sale of a stock, 0 if none.
 * Given the prices of a stock by day, return the largest profit from buying once and selling later, or 0.
 * Function that returns the best gain a[j] - a[i] with j > i, at least 0.
 * Implement buy low, sell high with one transaction: max profit from a price list, 0 if prices only fall.
 * best time to buy and sell a stock, one trade, 0 if there is no profit
 * max profit from one buy and one sell, prices in order, never below 0
 * largest rise from an earlier to a later price, or 0
 * What can I earn at most if I buy one share and sell it later? Prices in an array, 0 if nothing.
 * maximum of later price minus earlier price, 0 if always negative
 * How do I find the best profit from one buy and one later sell in an array of prices, 0 if none?
 * max(a[j] - a[i]) for i < j, but not less than 0
 * maximum profit from at most one transaction on a list of daily prices
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
 * Write a function that evaluates a polynomial given by an array of coefficients, lowest degree first.
 * How do I compute a polynomial's value at a point, with the coefficients in an array from the lowest power up?
 * Write a function to evaluate a polynomial at a given point, its coefficients listed from the constant term upward.
 * How can I compute c0 + c1*x + c2*x^2 + ... for a coefficient array?
 * evaluate polynomial with coefficients a (lowest power first) at x
 * Given the coefficients of a polynomial (constant term first) and x, compute its value.
 * Evaluate a polynomial with Horner's method; the coefficients start with the constant term.
 * Compute c[0] + c[1] * x + c[2] * x^2 + ... for an array of coefficients and a value x.
 * polynomial value at x from an array of coefficients, lowest power first
 * Write a program to evaluate a polynomial with Horner's method, coefficients from the constant term up.
 * Given coefficients a[0..n-1] and x, return a[0] + a[1]*x + ... + a[n-1]*x^(n-1).
 * Function that computes the value of a polynomial at x; a[i] belongs to x^i.
 * Implement Horner's scheme with the lowest power first.
 * evaluate polynomial at x, a[i] is the coefficient of x^i
 * Horner's method, constant term at index 0
 * sum of a[i] * x^i
 * value of a polynomial for a given x, coefficients in ascending order of powers
 * How do I evaluate a polynomial from an array of coefficients, constant first?
 * polyval with the lowest-order coefficient first
 * p(x) = a0 + a1 x + a2 x^2 + ... from an array and x
 * nested multiplication to compute a0 + a1 x + a2 x^2 + ... from a coefficient array, its length and x
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
 * index-weighted sum of {a}, length {n}; the first element has weight {K}
 * Return {K} * {a}[0] + ({K} + 1) * {a}[1] + ... over all {n} elements.
 * Write a function that multiplies each element by its position, counted from {K}, and sums the results.
 * position-weighted sum of an array, weights going up by one from {K}
 * How do I add up the numbers of a list times their position, where positions start at {K}?
 * Write a function to sum every list item times its position, with positions counted from {K}.
 * sum of (i + {K}) * a[i]
 * Return the sum of each element times its position, where the first element has position {K}.
 * Given an array, compute the weighted sum where the first weight is {K} and each further one is 1 more.
 * How do I sum (i + {K}) * a[i] over an array?
 * Add up the array elements, each multiplied by its index plus {K}.
 * Given an array, sum a[i] * (i + {K}) over all elements.
 * Function that returns the sum of (i + {K}) * a[i], i from 0.
 * weighted sum, first weight {K}, rising by one per element
 * sum of element times position, first position {K}
 * Write a program that multiplies each element by its position, starting at {K}, and totals the products.
 * How do I compute a weighted sum with weights that start at {K} and rise by 1?
 * position-weighted sum, positions counted from {K}
 * multiply the first element by {K}, the next by one more and so on; return the sum
 * add (index + {K}) times element for the whole array
 * Compute the total of a[i] times (i + {K}).
 * Write a function that weights each list item with its position, positions starting at {K}, and totals them.
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
 * weighted total of an array, where the weights are the zero-based indices
 * position (from 0) times value, summed over a list
 * total of index * entry over an array, zero-based
 * Write a function to add up every list item multiplied by its zero-based position.
 * How can I sum array values weighted by their index from 0?
 * sum of i * a[i]
 * Write a function for the sum of i * a[i], i from 0 to n-1.
 * Given an array, multiply every element by its zero-based index and return the sum.
 * Function that returns 0*a[0] + 1*a[1] + 2*a[2] + ...
 * Implement the index-weighted sum of an array, indices starting at 0.
 * sum of index times value, index from 0
 * How do I add up each element multiplied by its index (first index 0)?
 * multiply each item by its zero-based position and total the products
 * total of value times index over a list, counting from 0
 * weighted sum with weights 0, 1, 2, ...
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
 * L1 distance of two vectors {a} and {b} with {n} {T} components
 * Add up the absolute differences of corresponding elements of {a} and {b}, {n} of them.
 * Write a function that computes the Manhattan distance between two vectors.
 * L1 distance of two arrays of n
 * What is the sum of the absolute differences of two lists, position by position?
 * city block distance of two n-dimensional points
 * sum of absolute differences (SAD) of two arrays
 * What's the taxicab distance between two points given as coordinate arrays?
 * manhattan distance between two arrays
 * Given two arrays of the same length, return the sum of the absolute differences of their elements.
 * How do I calculate the L1 distance between two vectors?
 * Write a program to compute the Manhattan distance of two vectors.
 * Given two arrays of the same length, return the sum of |a[i] - b[i]|.
 * Given two lists, add up the absolute differences of matching elements.
 * Function that returns the L1 distance between two arrays.
 * Implement the Manhattan (taxicab, city-block) distance in n dimensions.
 * Manhattan distance
 * L1 distance between two arrays
 * sum of |a[i] - b[i]|
 * taxicab distance of two points with n coordinates
 * city block distance between two vectors
 * How do I calculate the Manhattan distance between two points in n dimensions?
 * sum of absolute differences of two lists
 * total absolute error between two arrays
 * L1 distance of two n-component vectors
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
 * Chebyshev distance of two vectors {a} and {b} with {n} {T} components
 * Write a function that finds the maximum absolute difference between corresponding elements of two arrays.
 * L-infinity distance of two arrays of n
 * What is the largest gap, regardless of sign, between two lists at any one position?
 * chessboard distance of two points in n dimensions, i.e. the largest coordinate difference
 * Write a function to find the greatest absolute difference of corresponding entries of two lists, 0 if they are empty.
 * How do I compute the chessboard distance between two coordinate arrays?
 * chebyshev distance of two vectors
 * Given two arrays of the same length, return the largest absolute difference between elements at the same index.
 * How do I find the maximum absolute difference between two arrays, element by element?
 * Calculate the Chebyshev distance between two points with n coordinates.
 * Write a program to compute the Chebyshev distance of two vectors.
 * Given two arrays of equal length, return the largest |a[i] - b[i]|, 0 if they are empty.
 * Function that returns the maximum absolute difference between two arrays at the same index.
 * Implement the L-infinity distance of two vectors.
 * Chebyshev distance
 * max |a[i] - b[i]|
 * maximum norm distance of two vectors
 * largest absolute difference between matching elements of two lists
 * greatest difference, sign ignored, between corresponding entries
 * maximum absolute error between two arrays
 * max abs difference between two arrays, index by index, 0 if they are empty
 * largest difference at the same index of two lists, sign ignored, 0 for empty lists
 * L-infinity distance of two n-component vectors, zero for n = 0
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
 * Write a function that fills an array with numbers starting at a given value and increasing by {K}.
 * write an arithmetic progression with step {K} into an array, starting at a given value
 * How do I fill an array with consecutive terms that are {K} apart, from a start value?
 * fill an array with evenly spaced values, increment {K}, from a start value
 * Write a function to fill a list with an arithmetic progression of common difference {K} from a given first number.
 * fill array with x, x + {K}, x + 2*{K}, ...
 * Given an array and a start value, fill it with start, start + {K}, start + 2 * {K} and so on.
 * Set a[i] to x + i * {K} for every index i.
 * Fill an array with an arithmetic sequence: first value given, common difference {K}.
 * fill an array with numbers that increase by {K}, starting from the given value
 * Given a start value, fill an array with start, start + {K}, start + 2*{K}, ...
 * Function that fills an array so that a[i] = x + i * {K}.
 * Write a program that fills an array with an arithmetic progression with common difference {K}.
 * Implement iota with step {K} from a given start.
 * array of numbers from x upward in steps of {K}
 * How do I fill an array with a sequence that starts at x and grows by {K} each time?
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
 * How do I fill an array with a geometric sequence, given its first term and the ratio?
 * Write a function to fill a list with a geometric progression from its first number and common ratio, in this order.
 * fill array with geometric sequence, first term then ratio
 * Fill an array with a geometric sequence, given the first term and the common ratio.
 * Set a[0] to start and each following element to the previous one times ratio.
 * Store the first n terms of a geometric progression (start, ratio) in an array.
 * Write a C function that generates a geometric sequence: array, length, first term, ratio.
 * Given a start value and a ratio, fill the array with start, start * ratio, start * ratio^2, ...
 * fill an array so that every element is the previous one multiplied by the ratio; start value first, then ratio
 * Given a first term and a ratio, fill an array with the geometric progression.
 * Function that fills an array so that a[i] = start * ratio^i.
 * Write a program that stores the first n terms of a geometric progression (first term, ratio) in an array.
 * Implement a fill with start, start*r, start*r^2, ...
 * geometric progression of n terms: first term, then common ratio
 * fill an array from a first term, each further element being the previous one times a ratio
 * How do I generate a geometric sequence in an array from first term and common ratio?
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
 * How do I fill an array from a start value with a step added each time?
 * Write a function that fills an array with a start and an increment: start, start + increment and so on.
 * fill the whole array with start, start + step, start + 2 * step and so on
 * Write a function to fill a list with an arithmetic progression from its first number and common difference, in this order.
 * How do I initialize an array as start, start + step, start + 2*step, ... (start, step)?
 * Fill an array with an arithmetic sequence, given the first term and the step.
 * Set a[i] to start + i * step for all n elements.
 * Store n evenly spaced values in an array, starting with start and increasing by step.
 * Write a C function that generates an arithmetic progression: array, length, first term, difference.
 * Given a start and a step, fill an array with start, start + step, start + 2*step, ...
 * Function that fills an array so that a[i] = start + i * step; start comes before step.
 * Write a program that stores the first n terms of an arithmetic progression (first term, difference) in an array.
 * Implement an arithmetic sequence fill: first term, then common difference.
 * arithmetic progression of n terms into an array, first term then difference
 * fill array with start + i*step
 * array of n numbers from start with increment step
 * How do I generate an arithmetic sequence in an array from first term and step?
 * populate a list with an arithmetic sequence given the initial term and the common difference
 * np.arange style: write start, start + step, start + 2 * step, ... until the array is full
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
 * Write a function that limits every element of an array to a minimum and a maximum.
 * clamp every element of an array in place to a range whose lower end is given first
 * How do I clip all numbers of a list between a lower and an upper bound in place?
 * Write a function that limits each number of a list to a lower and an upper bound, in place.
 * clamp every element between low and high in place
 * Clamp all values of an array to the range [low, high].
 * Given an array and limits low and high, replace values below low with low and values above high with high.
 * Write a function to clamp each array element between low and high, modifying the array.
 * Write a program to clamp every element of an array between low and high.
 * Given an array, low and high, limit every value to [low, high] in place.
 * Function that sets values below low to low and values above high to high, in place.
 * Implement clip for an array: low first, then high.
 * clamp all elements to a range
 * clip array values to [min, max] in place
 * limit every number in a list to a range, minimum given before maximum
 * How do I clamp all values of an array in C?
 * cut off values outside low..high at the limits, in place
 * Write a function to clip each list entry in place to a minimum and a maximum passed as arguments.
 * np.clip(lst, lo, hi) in place
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
 * Write a function that replaces every element of an array with its {OP}.
 * {OP} of each array element, in place
 * How do I change all the numbers of a list to their {OP}?
 * replace each element by its {OP}
 * Write a function that turns each array element into its {OP}, modifying the array.
 * Given an array, store the {OP} of each element back into the array.
 * Replace all numbers in an array with their {OP}, in place.
 * How do I replace every element of an array by its {OP}?
 * Write a program to replace every number in an array by its {OP}.
 * Given an array, change each element to its {OP} in place.
 * Given a list of numbers, overwrite each one with its {OP}.
 * Function that turns each array entry into its {OP}, in place.
 * Implement an in-place map: each element becomes its {OP}.
 * {OP} of every element, in place
 * set each a[i] to its {OP}
 * How do I replace all elements of an array by their {OP}?
 * compute the {OP} of each item and store it back
 * convert every value in the buffer to its {OP}
 * Overwrite every entry with its {OP}.
 * Write a function to map each item of a list to its {OP}, overwriting the original entries.
 * map over a list in place: every item turns into its {OP}
 * Write a function to overwrite every number of a list with its {OP}
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
 * element-wise square of an array, in place
 * multiply each element of an array by itself, in place
 * Write a function that raises each number of a list to the second power in place.
 * square every element in place
 * Write a function to square all the elements of an array.
 * Replace all numbers in the array with their squares.
 * Write a program to square every element of an array.
 * Given an array, replace each element with its square.
 * Function that squares all numbers of a list in place.
 * Implement a[i] = a[i] * a[i] for a whole array.
 * square all elements of an array in place
 * square each number in a list
 * How do I square every value of an array?
 * raise every element to the power of 2, in place
 * replace x by x^2 throughout the array
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
 * change the sign of every element of an array in place
 * multiply each element of an array by minus one, in place
 * Write a function that inverts the sign of each number of a list in place.
 * How can I flip signs across an entire array?
 * negate all elements in place
 * How do I negate all the elements of an array?
 * Write a program to negate every element of an array.
 * Given an array, replace each element with its negative.
 * Function that multiplies all elements by -1, in place.
 * Implement a[i] = -a[i] for a whole array.
 * flip the sign of every element, in place
 * change all positive numbers to negative and vice versa in an array
 * How do I change the sign of all array elements?
 * invert the sign of each value in the list
 * multiply the whole array by -1
 * change positive entries to negative and vice versa, in place
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
 * number of left-to-right maxima of {a}, {n} {T:s}, strict
 * Write a function that counts the array elements greater than all previous ones, the first element included.
 * number of record highs in an array, counting the first element
 * How many times is a new maximum reached in a list, the first element included?
 * count array items bigger than everything before, the first one counts
 * number of strict left-to-right maxima of a sequence
 * Write a function to count the list items that exceed all earlier ones, counting the first item.
 * number of elements greater than everything before them, first included
 * Given an array, count how many elements are larger than all elements before them (the first one counts).
 * count elements bigger than all previous ones (new records), the first one included
 * how many times is a new maximum set, reading from the left, first element included
 * count how often a new high is reached in the list, the first value counts too
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
 * Write a function that finds the element of an array closest to a given number, the first on ties.
 * closest value to x in an array, the earlier one on ties
 * Which number of a list is nearest to a target? Return it, the first one if two are equally near.
 * Write a function to find the list member nearest a given target; on equal distance, the earlier in the list.
 * How can I get the closest value in an array to a number (leftmost on ties)?
 * closest element to x, first if tied
 * Given an array and a target, return the array element closest to the target; on a tie, the earlier one.
 * Find the number in an array that is closest to x (the first one on ties).
 * Write a program to find the nearest value to a given number in a non-empty array, the first if two are equally near.
 * Write a program to find the element closest to a given number, the first on a tie.
 * Given a non-empty array and x, return the element with the smallest |a[i] - x|, the earlier one on ties.
 * Function that returns the array value nearest to a target; first one if two are equally far.
 * Implement closest element search in an unsorted array, first wins ties.
 * closest number to x in an array, first on ties
 * nearest element to a target, earliest if tied
 * value with minimum absolute difference to x, first one on ties
 * Which array element is nearest to x? The first if there are two.
 * How do I find the number in a list closest to a given value (first on ties)?
 * element that differs least from x; the one with the lower index on a tie
 * which list element is nearest to the number? first one when two are equally near
 * nearest value to x in a list, first on ties
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
 * Write a function that counts how often the sign changes between consecutive elements, zero being positive.
 * number of sign changes between array neighbours, zero counted as positive
 * How many times does a list of numbers switch between negative and non-negative?
 * How do I count sign flips along an array, with 0 regarded as non-negative?
 * number of sign changes between adjacent elements, 0 counts as positive
 * Given an array, count how many times the sign changes from one element to the next, treating 0 as positive.
 * how many times does the sign change in the signal, zero counting as positive
 * Write a function to count the number of zero crossings in a list of numbers, zero being on the positive side.
 * zero crossings of a signal: count neighbours with different sign, 0 taken as plus
 * number of sign changes between adjacent elements of the list, 0 counting as non-negative
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
 * Write a function that merges two arrays of n into a third by alternating their elements, first array first.
 * interleave two arrays of n into an output array, starting with the first array
 * How do I weave two lists together in out, one item from each in turn, the first list leading?
 * Write a function to fill an output list by alternating between the entries of two lists, beginning with the first list's.
 * How do I zip two arrays into a flat output (left channel, right channel, left, ...)?
 * interleave two arrays into a third, a first
 * Given two arrays of n elements, write a[0], b[0], a[1], b[1], ... to the output array.
 * Write a function to interleave two arrays: out gets the elements of the first and second array alternately.
 * Merge two arrays of equal length into a third by alternating their elements, starting with the first array.
 * interleave left and right audio channels (n samples each) into one stereo buffer, left first
 * Write a program to interleave two arrays into a third: a[0], b[0], a[1], b[1], ...
 * Given two arrays of n elements, merge them alternately into an output array of 2n.
 * Function that zips two arrays into one, starting with the first array.
 * zip two arrays into one: a0 b0 a1 b1 ...
 * alternate the elements of two lists, first list first, into out
 * interleave a and b into out
 * How do I interleave two arrays of the same length into a third?
 * combine left and right samples into one stereo buffer, left first
 * Write a function to zip two integer lists of equal size into one flat list: x0, y0, x1, y1, ...
 * zip two int lists of equal length and flatten the tuples into one output list
 * riffle two lists of n integers together in a third, an item from the first list leading
 * merge two lists of equal length alternately into a third, one from the first, one from the second
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
 * Write a function that merges two ascending sorted arrays into one sorted output array.
 * merge two ascending sorted arrays into a third
 * How do I combine two ascending lists into out so that the result is ascending too?
 * merge step of merge sort: two ascending arrays with their lengths into an output array
 * Write a function to combine two ascending lists into a single ascending output list.
 * merge two sorted arrays
 * Given two sorted arrays and their lengths, write all elements in sorted order to the output array.
 * Write a program to merge two sorted arrays into a third array.
 * How do I merge two sorted arrays in C?
 * Write a program to merge two sorted arrays into one sorted array.
 * Given two arrays in ascending order, merge them into a third array in ascending order.
 * Given two sorted lists and their lengths, write all elements to out in ascending order.
 * Function that merges two sorted arrays of n and m elements into out.
 * Implement the merge step of merge sort into a new array.
 * merge two ascending lists into one
 * combine two sorted arrays into a sorted output
 * join two sorted lists, result sorted as well
 * two-pointer merge of two ascending arrays
 * Write a function to combine two ascending lists, of possibly different lengths, into one ascending list.
 * heapq.merge of two presorted sequences into a third
 * merging step of mergesort for two separate ordered lists, output in out
 * I have two presorted lists and would like a single combined one that's still ascending
 * Combine two already ascending lists into a third one that is ascending too
 * combine two low-to-high arrays so that the output is low to high too
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
 * Write a function that counts how many elements of the first array also appear in the second.
 * number of elements in the first array that are in the second, too
 * How many values of the first list, repeats counted, are found in the second list?
 * Write a function to count the entries of the first list, repeats included, that also occur in the second.
 * How many elements of one array exist in another array, duplicates of the first counted?
 * count elements of a that are in b
 * Given two arrays, count the elements of the first that also occur in the second (duplicates count each time).
 * How many elements of the first array are contained in the second array?
 * Return the number of entries of the first array that can be found in the second.
 * Write a C function to count the elements of array a which exist in array b, given both lengths.
 * Write a program to count the elements of the first array that also occur in the second.
 * Given two arrays, return how many elements of the first are contained in the second, repeats counted.
 * Function that counts how many items of list one appear in list two.
 * Implement a count of common elements: each element of the first array that is in the second counts.
 * count the elements of the first array found in the second
 * how many values of the first list are also in the second, each repeat counted
 * number of elements of a that exist in b
 * How do I count how many elements of one array are in another?
 * number of first-array entries that match any second-array entry
 * count of guesses (first array) that are among the winning numbers (second array)
 * how many items of list a are in list b, like sum(item in b for item in a)?
 * How many elements of the first list are found in the second as well, repeats counted?
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
 * From {a}, which has {n} elements, delete the one at index {i} by moving the later ones down one place.
 * Of the {n} elements of {a}, shift those after index {i} one to the left (0 <= i < n).
 * Write a function that deletes the element at a given index from an array by shifting the rest left.
 * delete the array element at an index, the later ones moving down by one
 * How do I remove the item at a position (from 0) of an array and close the gap in place?
 * from an array of n remove the element at index i, others move left
 * remove an entry from an array by its index, the later ones moving down one slot
 * Remove the item at a given zero-based position, later ones moving down; the last slot keeps its value.
 * How can I erase the array element at a 0-based index, shifting the rest left and leaving the last slot untouched?
 * delete element at index i, shift left
 * Given an array, its length and an index, remove the element at the index by shifting the following ones left.
 * Write a program to delete the element at a given zero-based position of an array.
 * Array, length, index: remove the element at the index by shifting the rest left.
 * Function that removes the item at index i and closes the gap.
 * Implement delete by index in an array: later elements move one place left.
 * delete the element at index i
 * remove an element from an array by index, shift left
 * erase item at a position (0-based), shift the following ones down
 * How do I remove an element from an array at a given index?
 * drop the element at index i and shift the later ones left
 * del lst[i] on an integer array: drop that entry and close the gap, nothing returned
 *
 * @T int32_t int64_t
 * @name delete_at close_gap
 * @array a n
 * @range n 5 8
 * @range i 0 4
 */
void delete_at(T *a, int32_t n, int64_t i) {
    for (; i + 1 < n; i++) a[i] = a[i + 1];
}

/**
 * At index {i} of {a}, which has room for {n} elements, insert {x}; later ones move up and the last one drops out.
 * Shift the elements from index {i} of {a} one place to the right ({n} places), then store {x} at the index.
 * At a given index of an array, insert a value and shift the rest right; the last one drops off.
 * Write a function for inserting into an array: zero-based position, new number; the rest move right and the last one is lost.
 * How do I put a value into an array at index i (position before value) when its size cannot grow?
 * insert at index i the value x, shift right, drop the last
 * Given an array of n elements, an index and a value, insert the value there; the last element is dropped.
 * Given an index and a value, insert the value there in a fixed-size array, shifting later elements right and losing the last one.
 * How do I insert into a fixed-length array, given the index and the new element, discarding the last element?
 * Write a program that makes room at a given index of a fixed-size array and stores a value there; the last element is lost.
 * Given an array of fixed length, an index and a value, insert the value there by shifting right.
 * Function insert(arr, n, i, x): elements from index i on move right, the last one drops out.
 * Implement insert by index in an array that cannot grow: the last element falls off.
 * at index i, insert a new element and shift the rest right, last one lost
 * make room at index i by shifting right, then store x; the last value is overwritten
 * array insert: index, then value; elements from there on move up and the final one drops out
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
 * in-place {OP} insertion sort on an array {a} of {n} {T:s}
 * insertion sort of an array, {OP}
 * Write a program that arranges a list in {OP:1} order by insertion, the {OP:2} number first.
 * How do I implement insertion sort for {OP:1} order?
 * sort array {OP:1} with insertion sort
 * Implement insertion sort that sorts an array in {OP} order.
 * Write a C function to sort an array in {OP} order using insertion sort.
 * Sort the array {OP} by inserting each element into the already sorted part.
 * How do I sort an array in {OP} order with insertion sort?
 * {OP} insertion sort, in place
 * Write a function that sorts an array in {OP} order with insertion sort.
 * Write a program for insertion sort, {OP}.
 * Given an array, sort it in {OP} order by inserting each element into the sorted part before it.
 * Function that performs insertion sort on an array in place, {OP}.
 * Given a list of numbers, use insertion sort to put the {OP:2} first.
 * insertion sort, {OP} order
 * insertion sort with the {OP:2} first
 * sort by insertion, {OP}
 * How does insertion sort in {OP} order look in C?
 * sort an array like a hand of cards, {OP:2} first
 * implement {OP} insertion sort for an array of {T:s}
 * Sort by inserting successive items into the sorted front portion, {OP:2} at the front.
 * Sort like a hand of playing cards: insert every element into the part already in {OP} order.
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
 * sort an array upwards by inserting each element into the sorted part before it
 * sort an array of numbers by insertion, smallest first
 * implement insertion sort on an array, ascending
 * classic insertion sort of an array, in place and ascending
 * ascending insertion sort of an array: move larger elements up and put the new one in the gap
 * Write a program that sorts numbers ascending by inserting each into the sorted part before it.
 * What does a plain insertion sort look like (smallest first)?
 * insertion sort
 * Write a program to sort an array with insertion sort in ascending order.
 * Write a function that implements insertion sort.
 * Given an array, sort it in ascending order using insertion sort.
 * Function insertionSort(arr, n).
 * Implement the insertion sort algorithm on an array.
 * insertion sort in place, ascending
 * insertion sort of a list of numbers from low to high
 * Can you show me insertion sort for an array?
 * insert each element at its place among the earlier ones until the array is sorted ascending
 * code for insertion sort in increasing order
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
 * bring a list into ascending order
 * Write a program that arranges the numbers of a list from least to greatest.
 * put these in order, small to big
 * Sort the array in place, smallest element first.
 * the easiest way to sort an array of numbers in ascending order, in place
 * Write a program to sort an array in ascending order.
 * Write a function to sort an array of numbers from smallest to largest.
 * Write a program to arrange the elements of an array in ascending order.
 * Given an array, sort it in place in increasing order.
 * Given a list of numbers, put it in ascending order.
 * Given n numbers, sort them from low to high, in place.
 * Function that sorts an array of {T:s} in ascending order.
 * Implement a sorting function for an array.
 * Write a function sort(arr, n) that orders the elements from least to greatest.
 * Given an unsorted array, make it sorted (smallest first).
 * Write a function that rearranges an array so that a[0] <= a[1] <= ... <= a[n-1].
 * Implement an in-place ascending sort of a list.
 * sort array in ascending order
 * sort numbers from smallest to largest
 * sort a list in increasing order
 * sort the elements of an array in place
 * order the values of a list from low to high
 * arrange numbers in ascending order
 * put an array in order, smallest first
 * How do I sort an array in C?
 * How can I order a list of numbers from lowest to highest?
 * ascending sort of a buffer of n elements
 * sort the array so that no element is smaller than the one before it
 * sort in non-decreasing order
 * make the array sorted, low to high
 * I need these values sorted, in ascending order.
 * numeric sort, ascending, in place
 * Arrange array entries in nondecreasing order.
 * lst.sort(): arrange the items of a list in ascending order, in place
 * Write a function to rearrange an unordered list of numbers so that the smallest is first and the largest last.
 * Arrange the elements of an array from smallest to largest.
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
 * sort an array from big to small
 * Write a program that arranges the numbers of a list from greatest to least.
 * put these in order, big to small
 * How do I order an array from high to low in place?
 * sort in descending order
 * Write a program to sort an array in descending order.
 * Write a function to sort an array of numbers from largest to smallest.
 * Write a program to arrange the elements of an array in descending order.
 * Given an array, sort it in place in decreasing order.
 * Given a list of numbers, put it in descending order.
 * Function that sorts an array with the biggest element first.
 * Implement a descending sort of an array.
 * Given n scores, order them from high to low, in place.
 * sort numbers from highest to lowest
 * descending sort
 * sort from largest to smallest in place
 * order the values of a list from high to low
 * arrange numbers in decreasing order
 * How do I sort an array in reverse order, largest first?
 * sort so that a[0] >= a[1] >= ... >= a[n-1]
 * order scores with the top one first, in place
 * reverse numeric sort, greatest first
 * sort in non-increasing order
 * Arrange array entries in nonincreasing order.
 * Write a function to rearrange a list of numbers so that it is non-increasing.
 * sort a list like sorted(lst, reverse=True), done in place
 * arrange an array in decreasing order, largest in front
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
 * in-place {OP} selection sort on an array {a} of {n} {T:s}
 * Write a program that implements selection sort in {OP} order.
 * selection sort of an array, {OP}
 * selection sort code for an array, {OP} please
 * Write a program that arranges a list in {OP:1} order by picking the {OP:2} remaining number again and again.
 * How do I implement selection sort for {OP:1} order?
 * sort array {OP:1} with selection sort
 * Implement selection sort that sorts an array in {OP} order.
 * Sort the array {OP} by repeatedly swapping the {OP:2} remaining element to the front.
 * Write a function that sorts an array in {OP} order with selection sort.
 * Write a program for selection sort, {OP}.
 * Given an array, sort it in {OP} order by selecting the {OP:2} remaining element each time.
 * Function that performs {OP} selection sort on an array in place.
 * Given a list of numbers, use selection sort to put the {OP:2} first.
 * Implement selection sort, {OP}.
 * selection sort, {OP} order
 * selection sort with the {OP:2} first
 * {OP} selection sort in place
 * sort by selection, {OP}
 * implement {OP} selection sort for an array of {T:s}
 * Write a function to order a list {OP} by repeatedly picking the {OP:2} remaining item and swapping it to the front of the unsorted part.
 * selection-sort a list of numbers so that the outcome is {OP}
 * In each pass, find the {OP:2} of the remaining elements and swap it to the front, giving {OP} order.
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
 * ascending sort of an array: pick the least remaining element for each place
 * sort an array of numbers by selection, smallest first
 * implement selection sort on an array
 * classic selection sort of an array, in place and ascending
 * Write a program that sorts numbers ascending by swapping the lowest remaining one to the front each time.
 * What does a plain selection sort look like (smallest first)?
 * selection sort
 * Write a program to sort an array with selection sort in ascending order.
 * Write a function that implements selection sort.
 * Given an array, sort it in ascending order using selection sort.
 * Function selectionSort(arr, n).
 * Implement the selection sort algorithm on an array.
 * selection sort in place, ascending
 * selection sort of a list of numbers from low to high
 * Can you show me selection sort for an array?
 * find the minimum of the rest and swap it to the front, until the array is sorted ascending
 * code for selection sort in increasing order
 * sort ascending by repeatedly selecting the smallest element left
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
 * in-place {OP} bubble sort on an array {a} of {n} {T:s}
 * Write a program that implements bubble sort in {OP} order.
 * bubble sort of an array, {OP}
 * How do I sort an array by swapping adjacent elements until they are in {OP} order?
 * bubble sort code for an array, {OP} please
 * Write a program that arranges a list in {OP:1} order by exchanging neighbours until none is out of order.
 * How do I implement bubble sort for {OP:1} order?
 * sort array {OP:1} with bubble sort
 * Implement bubble sort that sorts an array in {OP} order.
 * Sort the array in {OP} order by repeatedly swapping adjacent elements that are out of order.
 * Write a function that sorts an array in {OP} order with bubble sort.
 * Write a program for bubble sort, {OP}.
 * Given an array, sort it in {OP} order by swapping neighbours that are out of order.
 * Function that performs {OP} bubble sort on an array in place.
 * Given a list of numbers, use bubble sort to put the {OP:2} first.
 * Implement bubble sort, {OP}.
 * bubble sort, {OP} order
 * bubble sort with the {OP:2} first
 * {OP} bubble sort in place
 * sort by exchanging adjacent elements, {OP}
 * How do I write bubble sort in {OP} order?
 * implement {OP} bubble sort for an array of {T:s}
 * Write a function that orders a list {OP} by repeatedly swapping adjacent items that are out of order.
 * Repeatedly swap adjacent elements that are out of order until the list is {OP}.
 * bubblesort program, result in {OP} order
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
 * swap neighbours in an array until everything is in ascending order
 * implement bubble sort on an array
 * sort an array upwards by repeatedly exchanging adjacent elements that are in the wrong order
 * Write a program that arranges numbers from least to greatest by swapping adjacent ones.
 * What does a plain bubble sort look like (smallest first)?
 * bubble sort
 * Write a program to sort an array with bubble sort in ascending order.
 * Write a function that implements bubble sort.
 * Given an array, sort it in ascending order using bubble sort.
 * Function bubbleSort(arr, n).
 * Implement the bubble sort algorithm on an array.
 * bubble sort in place, ascending
 * bubble sort of a list of numbers from low to high
 * Can you show me bubble sort for an array?
 * swap adjacent elements in the wrong order until the array is sorted ascending
 * code for bubble sort in increasing order
 * sort ascending by letting the largest numbers bubble to the end
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
