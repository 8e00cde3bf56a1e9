/**
 * add up the {KIND} numbers {OP} {x}
 * sum of the {KIND} numbers in a list that are {OP} a limit
 * total of list items that are {KIND} and {OP} x
 * sum of all elements that are {KIND} and {OP} the threshold
 * Write a function that adds all elements that are {KIND} and {OP} a given number.
 * What is the sum of the {KIND} elements {OP} a bound?
 * Return the sum of the elements that are both {KIND} and {OP} the limit, 0 if there is none.
 * Write a function to compute the sum of those elements of an integer array which are {KIND} and also {OP} a given number.
 * Add only the {KIND} numbers {OP} a given limit.
 * How can I sum only the array values that are {KIND} and {OP} a given value?
 * sum of {KIND} elements {OP} {x}
 * Given an array and a number x, return the sum of all {KIND} elements {OP} x.
 * Write a program to add the numbers of a list that are {KIND} and {OP} a given number.
 * Given an array and x, return the sum of the {KIND} elements {OP} x.
 * Function that sums {KIND} integers {OP} x.
 * sum of {KIND} numbers {OP} x
 * total of all {KIND} elements {OP} a limit
 * sum of a[i] that are {KIND} and also {OP} x
 * How do I sum only the {KIND} numbers {OP} a value?
 *
 * @T int32_t int64_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @OP > "greater than"
 * @OP < "less than"
 * @name sum_two_conditions conditional_sum sum_such
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x -10 10
 */
T sum_two_conditions(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND && a[i] OP x) total += a[i];
    return total;
}

/**
 * count the {KIND} numbers {OP} {x}
 * How many numbers are {KIND} and {OP} the limit?
 * number of {KIND} values {OP} a given one
 * count list items which are {KIND} and {OP} x
 * How many elements are {KIND} and {OP} a threshold?
 * Write a function that counts the elements that are both {KIND} and {OP} a given number.
 * How many elements of the array are {KIND} and at the same time {OP} a bound?
 * Returns the number of {KIND} elements that are {OP} the limit.
 * Write a program that counts how many integers of a given collection are both {KIND} and {OP} the specified value.
 * Count the list items that are {KIND} and {OP} {x}.
 * count {KIND} elements {OP} {x} in an array
 * Write a program to count the numbers of a list that are {KIND} and {OP} a given number.
 * Given an array and x, return how many {KIND} elements are {OP} x.
 * Function that counts {KIND} integers {OP} x.
 * how many {KIND} numbers are {OP} x
 * number of {KIND} elements {OP} a limit
 * count of a[i] that are {KIND} and also {OP} x
 * How do I count only the {KIND} numbers {OP} a value?
 *
 * @T int32_t int64_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @OP > "greater than"
 * @OP < "less than"
 * @name count_two_conditions count_such count_filtered
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x -10 10
 */
int32_t count_two_conditions(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] KIND && a[i] OP x;
    return count;
}

/**
 * copy the {KIND} numbers {OP} {x} to a new list and return their count
 * filter numbers that are {KIND} and {OP} the limit into {out}, in order, and return how many
 * Keep only the {KIND} values {OP} x in a second array and return how many there are.
 * Copy the {KIND} numbers {OP} a threshold to another array in the same order and return the count.
 * Select the {KIND} numbers {OP} the given number into {out} and return how many there are.
 * Write a function that copies the {KIND} elements {OP} a given number to a second array and returns their count.
 * Can you collect the {KIND} elements {OP} a bound in an output buffer and return how many there are?
 * Copies the elements that are both {KIND} and {OP} the limit to {out}, in order, and returns the number copied.
 * Write a function which extracts the {KIND} integers {OP} a specified number from a list into a second list, and returns the amount extracted.
 * Keep just the {KIND} numbers {OP} x, put them in another array and return how many.
 * How do I copy only array values that are {KIND} and {OP} a limit to a new array and get the new size?
 * filter {KIND} numbers {OP} {x} into out, return the count
 * Select the {KIND} numbers {OP} {x} into another array, maintain their order and return how many were selected.
 * Collect all entries that are {KIND} and also {OP} the limit in a second array, and return how many were collected.
 *
 * @T int32_t int64_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @OP > "greater than"
 * @OP < "less than"
 * @name filter_two_conditions copy_such select_such
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 0 8
 * @range x -10 10
 */
int32_t filter_two_conditions(const T *a, int32_t n, T x, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND && a[i] OP x) out[count++] = a[i];
    return count;
}

/**
 * {ACT} only the {KIND} numbers in the array, in place
 * {ACT} every {KIND} element, leave the others alone
 * {ACT} each item that is {KIND}, the rest stays the same
 * in place, {ACT} all {KIND} values
 * Write a function that will {ACT} all {KIND} elements of an array in place and keep the rest.
 * How can I {ACT} just the {KIND} numbers of my list in place?
 * Write a function that goes through an array of integers to {ACT} each one that is {KIND}, leaving the rest unchanged.
 * go over the list and {ACT} only the {KIND} numbers
 * How to {ACT} just the {KIND} members of an array in place?
 * {ACT} all {KIND} elements in place
 * Given an array of integers, {ACT} every element that is {KIND} and leave all others as they are.
 * Write a program to {ACT} the {KIND} elements of an array and leave the others unchanged.
 * Given an array of integers, {ACT} each {KIND} number in place.
 * Function to {ACT} just the {KIND} values of an array.
 * {ACT} all {KIND} numbers, in place
 * {ACT} {KIND} elements only
 * if a[i] is {KIND}, {ACT} it
 * How do I {ACT} only the {KIND} numbers of an array?
 * go through the list and {ACT} the {KIND} integers
 * conditional map in place: {ACT} an item only if it is {KIND}
 *
 * @T int32_t int64_t
 * @ACT *=2 "double"
 * @ACT *=a[i] "square"
 * @ACT *=-1 "negate"
 * @ACT +=1 "increment"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND <0 "negative"
 * @KIND >0 "positive"
 * @name update_where change_some modify_if
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void update_where(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) a[i] ACT;
}

/**
 * replace the {KIND} numbers of an array with {K}
 * set all {KIND} elements to {K}
 * Every {KIND} number should become {K}.
 * overwrite {KIND} values with {K} in place
 * Put {K} wherever the list has an {KIND:2} number.
 * Write a function that replaces each {KIND} element of an array by {K}.
 * How do I turn all the {KIND} numbers in a list into {K}?
 * Sets each {KIND} element to {K}; the remaining elements are unchanged.
 * Write a function to substitute the number {K} for each {KIND} integer of a supplied array, modifying the array itself.
 * turn every {KIND} number into {K}, leave others alone
 * How can I set all {KIND} values in my list to {K}?
 * replace {KIND} numbers with {K}
 * Write a program that replaces all {KIND} numbers in an array with {K}.
 * Given an array of integers, set every {KIND} element to {K} in place.
 * Function that overwrites the {KIND} values of an array with {K}.
 * {KIND} numbers become {K}, the others stay
 * replace {KIND} elements by {K}
 * change all {KIND} values in the list to {K}
 * set a[i] = {K} where a[i] is {KIND}
 * How do I replace every {KIND} number of an array with {K}?
 * put {K} in place of every {KIND} integer in the array
 * Write a function to substitute {K} for each {KIND} item of an integer list.
 *
 * @T int32_t int64_t
 * @K 0 1 -1
 * @KIND %2==0 "even" "even"
 * @KIND %2!=0 "odd" "odd"
 * @name replace_kind set_where overwrite_kind
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void replace_kind(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) a[i] = K;
}

/**
 * replace everything {OP} {x} with 0
 * zero out the values {OP} a limit
 * set numbers {OP} the threshold to zero, keep others
 * clear entries {OP} the given bound
 * Write a function that sets all elements {OP} a given number to 0 in place.
 * How do I zero every reading {OP} a certain level?
 * Replaces each element that is {OP} the limit by zero.
 * Set all values {OP} the cutoff to 0 in the same array.
 * Write a program that changes to zero each item of an array which is {OP} the supplied threshold, without touching the remaining items.
 * Clear every sample {OP} a threshold to 0 in place.
 * How do I set the array elements that are {OP} a number to 0?
 * set elements {OP} {x} to zero
 * Wipe out all values {OP} {x} by setting them to 0, in the array itself.
 * set all elements {OP} the threshold to 0
 * Write a function to set every element of a list that is {OP} a threshold to zero, in place.
 * values {OP} the limit become zero, the others stay
 * Mute any sample {OP} the threshold, i.e. set it to 0, in place.
 *
 * @T int32_t int64_t double
 * @OP < "less than"
 * @OP > "greater than"
 * @name zero_where clear_beyond zero_by_limit
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x -10 10
 */
void zero_where(T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) a[i] = 0;
}

/**
 * make a second array with the {OP} of each element
 * Set out[i] to the {OP} of a[i] for every i.
 * copy the array but store the {OP} of each item
 * fill the output array with each element's {OP}
 * Write a function that writes the {OP} of each element of one array to another.
 * How do I get the {OP} of each number in a separate array?
 * Stores the {OP} of each input element at the same index of the output; the input is not changed.
 * Write a function that produces, from a given array, another array of equal length holding the {OP} of each original element.
 * make a second list with the {OP} of each number
 * How can I fill a new array with the {OP} of every value of my array?
 * {OP} of each element into another array
 * Write a program that stores the {OP} of every element of an array in a second array.
 * Given a list of integers, make a new list with the {OP} of each.
 * Function that writes the {OP} of a[i] to out[i] and leaves a unchanged.
 * Implement a map over an array into a new array: each result is the {OP} of the element.
 * compute the {OP} of all elements into an output array
 * How do I create an array with the {OP} of each element of another array?
 * store the {OP} of each value in the output buffer
 * take the {OP} of each integer and put it at the same index of out
 * Write a function to store the {OP} of each element of the list at the same position of a new list.
 * map each list item to its {OP}, into a separate list
 *
 * @T int32_t int64_t
 * @OP a[i]*2 "double"
 * @OP a[i]*a[i] "square"
 * @OP a[i]*a[i]*a[i] "cube"
 * @OP (a[i]<0?-a[i]:a[i]) "absolute value"
 * @OP -a[i] "negative"
 * @OP a[i]+1 "successor"
 * @name map_copy transform_into map_list
 * @array a n
 * @array out n
 * @range a -50 50
 * @range n 0 8
 */
void map_copy(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = OP;
}

/**
 * count numbers divisible by {K} but not by {L}
 * How many numbers are multiples of {K} and not of {L}?
 * How many elements are divisible by {K} but not divisible by {L}?
 * Write a function that counts the elements divisible by {K} but not divisible by {L}.
 * How many numbers in the list can be divided by {K} and cannot be divided by {L}?
 * Write a function to count the integers of a list which can be divided evenly by {K} yet cannot be divided evenly by {L}.
 * How do I count the values of an array that are divisible by {K} and not by {L}?
 * count multiples of {K} excluding multiples of {L}
 * Count the elements that {K} divides and {L} doesn't.
 * Given an array, return how many elements are multiples of {K} without being multiples of {L}.
 * Count the multiples of {K} with the exclusion of those that {L} divides too.
 * How many entries of an array does {K} divide although {L} doesn't?
 *
 * @T int32_t int64_t
 * @K 2 3 5
 * @L 4 7 10
 * @name count_divisible_except count_only_multiples
 * @array a n
 * @range a -60 60
 * @range n 0 8
 */
int32_t count_divisible_except(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] % K == 0 && a[i] % L != 0;
    return count;
}

/**
 * {OP} numbers divisible by {K} or {L}
 * {OP} all items that are multiples of {K} or of {L}
 * {OP} the array elements that are divisible by {K} or by {L} (or both)
 * {OP} multiples of either {K} or {L}
 * Write a function to {OP} the elements divisible by {K} or {L}.
 * Can you {OP} the numbers in my list that are divisible by {K} or {L}?
 * Go over the array once to {OP} the elements divisible by at least one of {K} and {L}, and return the result.
 * Write a program to {OP} those members of an integer list that are divisible by {K}, by {L}, or by both.
 * {OP} the numbers that are divisible by {K} or {L}
 * What's the {OP:2} of array items which are a multiple of {K} or {L} (or both)?
 * {OP:2} of multiples of {K} or {L} in an array
 * {OP:2} of the array elements that {K} or {L} divides without a remainder
 *
 * @T int32_t
 * @OP a[i] "add up" "sum"
 * @OP 1 "count" "number"
 * @K 2 3 4
 * @L 5 7
 * @name reduce_multiples either_multiple combine_multiples
 * @array a n
 * @range a -60 60
 * @range n 0 8
 */
T reduce_multiples(const T *a, int32_t n) {
    T result = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % K == 0 || a[i] % L == 0) result += OP;
    return result;
}

/**
 * How many more even than odd numbers are in the array (negative if fewer)?
 * number of evens minus number of odds in a list
 * count of even numbers minus count of odd numbers
 * Compute the even count minus the odd count of a list.
 * number of even elements minus number of odd elements of an array
 * Write a function that returns by how many the even numbers of an array outnumber the odd ones.
 * By how much does the number of even elements exceed the number of odd elements?
 * Returns (number of even elements) - (number of odd elements), negative if odd ones prevail.
 * Write a function which determines by how many the even integers of a list outnumber the odd ones (negative if odd ones prevail).
 * How many more evens than odds are there?
 * How do I get the number of even values minus the number of odd values in an array?
 * count of evens minus count of odds
 * Write a program that finds by how many the even numbers outnumber the odd ones, negative if fewer.
 * Given an array of integers, return the number of evens minus the number of odds.
 * Function that returns count(even) - count(odd) for an int array.
 * even count - odd count
 * difference between the number of even and the number of odd elements, evens minus odds
 * surplus of even over odd numbers in a list, negative when odds are more
 * How do I subtract the number of odd elements from the number of even elements?
 * +1 for every even number, -1 for every odd one, added up
 * how many more evens than odds
 * Write a function to subtract the quantity of odd items from the quantity of even items of a list.
 *
 * @T int32_t int64_t
 * @name even_surplus parity_balance
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
int32_t even_surplus(const T *a, int32_t n) {
    int32_t balance = 0;
    for (int32_t i = 0; i < n; i++) balance += a[i] % 2 == 0 ? 1 : -1;
    return balance;
}

/**
 * sum of the even elements minus sum of the odd elements
 * add the even numbers of the array, subtract the odd numbers
 * total of even values minus total of odd values
 * sum of even numbers minus sum of odd numbers of a list
 * difference between the sum of even and the sum of odd elements
 * Write a function that computes the sum of the even elements minus the sum of the odd elements of an array.
 * What is the total of the even elements less the total of the odd ones?
 * Returns the sum over the even values minus the sum over the odd values.
 * signed sum of the elements: plus for even values, minus for odd ones
 * Write a function to find the difference between the total of the even members and the total of the odd members of a given array.
 * Add up the even numbers and subtract the odd numbers.
 * How do I subtract the sum of odd values from the sum of even values?
 * sum of even elements minus sum of odd elements
 * Write a program for the difference between the sum of even and the sum of odd numbers in an array.
 * Given an array of integers, return the sum of the evens minus the sum of the odds.
 * Function that adds even values and subtracts odd values.
 * sum(even values) - sum(odd values)
 * even values' sum minus odd values' sum
 * How do I compute the sum of even elements minus the sum of odd elements?
 * add a[i] if a[i] is even, otherwise subtract it
 * Implement the sum of the even values minus the sum of the odd values of a list.
 * Write a function to find the even total minus the odd total over the items of an integer list.
 *
 * @T int32_t int64_t
 * @name parity_difference even_minus_odd
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T parity_difference(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] % 2 == 0 ? a[i] : -a[i];
    return total;
}

/**
 * total the positive numbers and the negative numbers, store the two results in this order
 * Sum the positive and the negative elements and return both sums through pointers.
 * Compute two sums in one pass over the array: elements above zero, then elements below zero.
 * Write a function that stores the sums of the positive and of the negative elements in two output variables, in this order.
 * How do I get the deposits (positive) and withdrawals (negative) in an array as two totals via pointers?
 * Stores the sum of all positive elements in {positive} and of all negative elements in {negative}.
 * Write a program that computes two separate totals for a list, one of its positive and one of its negative numbers, stored in this order through two pointers.
 * Add positive and negative numbers separately and store both sums, positive first.
 * Given an integer array, store the total of its positive numbers behind the first pointer and the total of its negative ones behind the second.
 * How can a function return the sum of gains and the sum of losses through two pointers, gains first?
 * Sum the positive and the negative numbers of an array separately, into two pointers.
 * Assets are positive and liabilities negative in one array; through pointers give the assets' total, then the liabilities' total (below zero).
 *
 * @T int32_t int64_t double
 * @name split_sum_by_sign gains_and_losses
 * @array a n
 * @array positive 1
 * @array negative 1
 * @range a -50 50
 * @range n 0 8
 */
void split_sum_by_sign(const T *a, int32_t n, T *positive, T *negative) {
    *positive = 0;
    *negative = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > 0) *positive += a[i];
        else *negative += a[i];
    }
}

/**
 * sum of the elements before the first {KIND} number
 * Add the numbers of an array, stopping before the first {KIND} one.
 * Add the values before the first {KIND} element, excluding it.
 * total of everything in front of the first {KIND} value, of all if there is none
 * Write a function that adds the elements of an array up to, but not including, the first {KIND} one.
 * What is the sum of the numbers before the first {KIND} element?
 * Returns the sum of the elements preceding the first {KIND} element, or of all if there is none.
 * Write a function that adds the leading elements of an array until it meets one that is {KIND}, which is not included.
 * Keep adding elements from the start and stop at the first {KIND} number without adding it.
 * How do I total the array items before the first {KIND} item (all of them if there's no such item)?
 * sum of elements before the first {KIND} one
 * Write a function that keeps adding list values up to, but not including, the first {KIND} number; all if there is none.
 *
 * @T int32_t int64_t
 * @KIND <0 "negative" "negative"
 * @KIND ==0 "zero" "zero"
 * @KIND %2==0 "even" "even"
 * @name sum_before_first sum_until
 * @array a n
 * @range a -5 9
 * @range n 0 8
 */
T sum_before_first(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n && !(a[i] KIND); i++) total += a[i];
    return total;
}

/**
 * sum of everything after the first {x}, 0 if it does not occur
 * Add the numbers that come after the first x; 0 if x is not found.
 * total of the elements after the first occurrence of a value, 0 if there is none
 * find the first x, then sum what follows it; 0 if x is not there
 * sum of the elements after the first marker value in an array; 0 if there is no marker
 * Write a function that adds all elements after the first occurrence of a value; 0 if it does not occur.
 * What do the elements to the right of the first x add up to, or 0 if x is missing?
 * Returns the sum of the elements that follow the first one equal to the given value; 0 if none is.
 * Write a function to compute the sum of everything that follows the first occurrence of a specified number in a list; 0 if it is missing.
 * How do I total the items to the right of the first {x} (0 if it is missing)?
 * sum of elements after first occurrence of {x}, 0 if not found
 * Add everything that comes after the first occurrence of {x}; in its absence the sum is 0.
 *
 * @T int32_t int64_t
 * @name sum_after_value sum_behind
 * @array a n
 * @range a 0 5
 * @range n 0 8
 * @range x 0 5
 */
T sum_after_value(const T *a, int32_t n, T x) {
    int32_t i = 0;
    while (i < n && a[i] != x) i++;
    T total = 0;
    for (i++; i < n; i++) total += a[i];
    return total;
}

/**
 * How many {KIND} numbers are at the start of the list, before any other one?
 * count leading {KIND} elements
 * number of elements at the beginning of an array that are {KIND}, up to the first that is not
 * count {KIND} numbers from the front until one isn't
 * Write a function that counts the {KIND} elements at the beginning of an array.
 * Returns the length of the longest prefix whose elements are all {KIND}.
 * size of the array's prefix of {KIND} elements
 * Write a function which finds how many {KIND} integers an array has at its beginning, ahead of any that isn't {KIND}.
 * How many {KIND} numbers in a row are at the start of the array?
 * How long is the run of {KIND} values that my list starts with?
 * Count {KIND} elements from the beginning until one is not {KIND}.
 * Write a function to count the run of {KIND} items with which a list opens, stopping at the first different item.
 *
 * @T int32_t int64_t
 * @KIND >0 "positive"
 * @KIND ==0 "zero"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @name count_leading leading_run take_while_length
 * @array a n
 * @range a -2 4
 * @range n 0 8
 */
int32_t count_leading(const T *a, int32_t n) {
    int32_t i = 0;
    while (i < n && a[i] KIND) i++;
    return i;
}

/**
 * {OP} number in the array {LIMIT} {x}, -1 if there is none
 * {OP} value of a list {LIMIT} a given one, or -1
 * Among the numbers {LIMIT} x find the {OP}, or -1.
 * find the {OP} element {LIMIT} the limit, otherwise -1
 * Write a function that returns the {OP} element {LIMIT} a given number, or -1.
 * Which is the {OP} number in the list that is {LIMIT} the bound? -1 if no number is.
 * Write a program that selects the {OP} value among those members of a list which are {LIMIT} a given bound, or -1 if there is none.
 * Of the numbers {LIMIT} my limit give me the {OP}, -1 if there is none.
 * What is the {OP} array element {LIMIT} {x} (-1 if there is none)?
 * {OP} element {LIMIT} {x}, or -1
 * Given an array and a bound, return the {OP} element {LIMIT} the bound, or -1 if there is none.
 * Write a function to find the {OP} number of a list that is {LIMIT} a number, -1 if there is none.
 * {OP} value in the unsorted list {LIMIT} x, -1 when no value qualifies
 * {OP} list item that is {LIMIT} a specified bound, -1 when no item qualifies
 *
 * @T int32_t int64_t
 * @OP > "largest"
 * @OP < "smallest"
 * @LIMIT < "below"
 * @LIMIT > "above"
 * @LIMIT <= "not above"
 * @LIMIT >= "not below"
 * @name extreme_within_limit best_within
 * @array a n
 * @range a 0 30
 * @range n 0 8
 * @range x 0 30
 */
T extreme_within_limit(const T *a, int32_t n, T x) {
    int32_t found = 0;
    T best = -1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] LIMIT x && (!found || a[i] OP best)) best = a[i], found = 1;
    return best;
}

/**
 * index of the number closest to {x}, first one if tied, -1 if the array is empty
 * Where in the array is the value nearest to a target? First on a tie, -1 for no elements.
 * Which entry comes closest to x? Return the index of the first such one, or -1 for an empty list.
 * Write a function that returns the index of the element nearest to a given value, the first on a tie, -1 for an empty array.
 * At which index is the first element with the smallest distance from the target? -1 if empty.
 * Write a function to locate the item of an unsorted list that is closest to a specified target; give its index, the earliest for ties, -1 for an empty list.
 * At which position is the number nearest to mine? The first one wins, -1 for an empty array.
 * How do I get the index of the array element closest to a value (first if tied, -1 if empty)?
 * index of closest value to {x}, first if tied, -1 for empty array
 * At which index is the value that comes nearest to x? The first wins a tie, and -1 stands for an empty array.
 * Write a function to find the subscript of the list item with the smallest distance to a target, earliest on ties, -1 for an empty list.
 * index i with the smallest abs(lst[i] - target), the lowest i on ties, -1 for an empty list
 *
 * @T int32_t int64_t double
 * @name index_of_nearest closest_index
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x -20 20
 */
int32_t index_of_nearest(const T *a, int32_t n, T x) {
    int32_t best = -1;
    T least = 0;
    for (int32_t i = 0; i < n; i++) {
        T distance = a[i] > x ? a[i] - x : x - a[i];
        if (best < 0 || distance < least) best = i, least = distance;
    }
    return best;
}

/**
 * index of the {k}th occurrence of {x}, counting from 1, or -1
 * Where does x appear for the k-th time? -1 if not that often.
 * Find the nth x in a list, return its index or -1.
 * index of the k-th match of a value (k = 1 is the first), -1 if there are fewer
 * index of the kth occurrence of a value, k from 1, or -1
 * Write a function that returns the index at which a value occurs for the k-th time, or -1.
 * At what index is the k-th element equal to x? Count k from 1; -1 if there is none.
 * Returns the index of the k-th occurrence of the value, or -1 if it occurs less often.
 * Write a function that finds the position of the k-th appearance of a specified value in an array, k counted from one; -1 if there are fewer.
 * At what index does this number occur for the {k}th time? -1 if it doesn't.
 * How do I find the index of the nth occurrence (1 = first) of a value, or -1?
 * index of the {k}th occurrence of {x}, otherwise -1
 *
 * @T int64_t double
 * @name index_of_occurrence find_kth_match
 * @array a n
 * @range a 0 2
 * @range n 0 8
 * @range x 0 2
 * @range k 1 4
 */
int32_t index_of_occurrence(const T *a, int32_t n, T x, int32_t k) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x && --k == 0) return i;
    return -1;
}

/**
 * Given a number and k, at what index of an int list does the number occur for the kth time? -1 if it doesn't.
 * index at which {x} occurs in an integer list for the k-th time, k from 1, -1 if it does not
 * Find x for the kth time in an int array, return the index or -1.
 * Given a value and k (1 for the first), return the index of that occurrence in the int array, -1 if there is none.
 * Write a function that takes a value and k and returns the index at which the value occurs in an array for the k-th time, or -1.
 * Where in the array do I meet the value for the k-th time (k from 1)? Index, or -1 if never.
 * Write a program that finds the index of the k-th occurrence of a number (number first, k from 1) in an int list, or -1.
 * Give me the index where {x} occurs the {k}th time, -1 if it never does.
 * index of {x} for the {k}-th time in an int array, or -1
 * In an int array, search for the k-th occurrence of a value; value first, then k; return the index or -1.
 * Write a function to find where a specified integer has its kth instance in an int list (integer, then k from one); index, or -1 with fewer instances.
 * At which index does an ID come up for the k-th time in an array of ints (ID, then k from 1)? -1 if it occurs less often.
 *
 * @name kth_index_of nth_index_of
 * @array a n
 * @range a 0 2
 * @range n 0 8
 * @range x 0 2
 * @range k 1 4
 */
int32_t kth_index_of(const int32_t *a, int32_t n, int32_t x, int32_t k) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x && --k == 0) return i;
    return -1;
}

/**
 * index of the last {KIND} number, -1 if none
 * Where is the last {KIND} value in the array? Return its index, -1 if there is none.
 * last {KIND} element's index or -1
 * Search from the end for the first element that is {KIND:2} and return its index, or -1.
 * index of the rightmost {KIND} entry, -1 if the array has none
 * Find the last {KIND} element and return its index or -1.
 * Write a function that returns the index of the last {KIND} element of an array, or -1.
 * Returns the greatest index whose element is {KIND}, -1 if there is no such element.
 * Write a function which locates the final {KIND} number of a supplied list and returns its index, -1 if the list contains none.
 * Search from the back for a {KIND} number and return its index or -1.
 * How do I find the index of the last {KIND} element (-1 if absent)?
 * index of last {KIND} element, or -1
 * Write a function to find the index of the last {KIND} element of an array, or -1.
 * Given an array of integers, return the index of its last {KIND} number, -1 if there is none.
 * Function that searches backwards for {KIND:2} elements and returns the index of the first one met, else -1.
 * last index of {KIND} element, -1 if missing
 * rightmost {KIND} number: its index, or -1
 * highest i such that a[i] is {KIND}, or -1
 * How do I find the last {KIND} number's index in an array, -1 if none?
 * At which index is the last {KIND} integer? -1 if there is none.
 * search from the back for {KIND} values and return the index, -1 if nothing is found
 * zero-based position of the final {KIND} entry, otherwise -1
 * Write a function to scan a list backwards for a {KIND} item and return its subscript, -1 if there is no such item.
 *
 * @T int32_t int64_t
 * @KIND <0 "negative" "negative"
 * @KIND >0 "positive" "positive"
 * @KIND %2==0 "even" "even"
 * @KIND %2!=0 "odd" "odd"
 * @KIND !=0 "nonzero" "nonzero"
 * @name last_index_of_kind find_last_kind
 * @array a n
 * @range a -3 3
 * @range n 0 8
 */
int32_t last_index_of_kind(const T *a, int32_t n) {
    for (int32_t i = n - 1; i >= 0; i--)
        if (a[i] KIND) return i;
    return -1;
}

/**
 * index of the first number that already occurred earlier in the array, -1 if none
 * index of the first number that was seen before, or -1
 * first index where a number occurs again, else -1
 * find the index of the first element equal to an earlier one, or -1
 * Write a function that returns the smallest index whose element has occurred before, or -1.
 * At which index is the first element that equals an earlier one, -1 if there is none?
 * Returns the index of the first repetition in the array; -1 if all elements differ.
 * How can I find the index of the first element that duplicates an earlier one, else -1?
 * index of the first element that appeared before, or -1
 * Write a program to find the index of the first element that is a repeat of an earlier one, -1 if none.
 * Given an array of integers, return the lowest i such that a[i] occurs among a[0..i-1], or -1.
 * Function that returns where the first duplicate appears (index of its second occurrence), -1 if all are distinct.
 * index of the first duplicate's second occurrence, or -1
 * first repeated element scanning left to right: index of the repeat, else -1
 * first index whose value was seen before, -1 for no duplicates
 * Write a function to find the subscript where a list first contains an item already encountered, -1 if all items are unique.
 *
 * @T int32_t int64_t
 * @name index_of_repeat first_repeat_index
 * @array a n
 * @range a 0 6
 * @range n 0 8
 */
int32_t index_of_repeat(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        for (int32_t j = 0; j < i; j++)
            if (a[i] == a[j]) return i;
    return -1;
}

/**
 * first index where the numbers go {OP} (index of the later one), -1 if they never do
 * index of the first number {OP:2} than the one before it, -1 if there is none
 * Where does the series first go {OP}? Return the index of the later value, or -1.
 * Find the first element {OP:2} than its left neighbour and return its index, or -1.
 * first step {OP} in an array: index of the value after it, -1 if there is no such step
 * Write a function that returns the index of the first element that is {OP:2} than its predecessor, or -1.
 * At what index is a number {OP:2} than the number before it for the first time? -1 for nowhere.
 * Returns the smallest index i >= 1 whose element is {OP:2} than element i - 1; -1 if there is none.
 * Find the first i with a[i] {OP:2} than a[i-1], or -1.
 * Write a function that finds the first element of an array that is {OP:2} than its immediate predecessor, and gives its index (-1 if none).
 * first index where the value is {OP:2} than the previous one, -1 if none
 * subscript of the first list item which is {OP:2} than its predecessor, i.e. the first step {OP}; -1 if there is none
 *
 * @T int32_t int64_t double
 * @OP < "down" "smaller"
 * @OP > "up" "greater"
 * @name first_change_index first_move
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t first_change_index(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP a[i - 1]) return i;
    return -1;
}

/**
 * index of the biggest jump up or down between neighbours (the later one); first on a tie, -1 for fewer than two elements
 * Where is the largest change from one number to the next? Index of the later one, first if tied, -1 if n < 2.
 * At which index does the value change most compared to its predecessor? The earliest on a tie, -1 for fewer than two values.
 * Find the smallest i with the maximum abs(a[i] - a[i-1]), -1 if there is no pair.
 * index of the day with the biggest change compared to the day before, first on ties, -1 for fewer than two days
 * Write a function that returns the index of the element farthest from its predecessor, the first on a tie, -1 for fewer than two.
 * Between which neighbours is the difference largest? Return the index of the second, -1 if there are none; first pair wins ties.
 * Returns the index i >= 1 with the largest absolute difference to element i - 1; the first on a tie, -1 if n < 2.
 * Where is the biggest change from one number to the next? Return the index of the later one, first if tied, -1 if there is none.
 * Which reading changes most, up or down, from the previous reading? Index; first of equals; -1 if there is no pair.
 * index of the first element with the largest absolute change from the previous one, -1 for less than 2 elements
 * Index of the day on which the bitcoin price changed most, up or down, from the preceding day; earliest on a tie, -1 with under two prices.
 *
 * @T int32_t int64_t double
 * @name index_of_largest_jump biggest_change_index
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
int32_t index_of_largest_jump(const T *a, int32_t n) {
    int32_t best = -1;
    T most = 0;
    for (int32_t i = 1; i < n; i++) {
        T step = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        if (best < 0 || step > most) best = i, most = step;
    }
    return best;
}

/**
 * count neighbours that differ by more than {x}
 * How many jumps between neighbours are bigger than a limit, up or down?
 * How often does the reading change by more than x from one value to the next?
 * Count the indices with |a[i] - a[i-1]| > limit.
 * Write a function that counts the adjacent pairs that are more than a given limit apart.
 * Returns the number of consecutive pairs with an absolute difference greater than the limit.
 * Write a function which counts the adjacent pairs of a list whose absolute difference exceeds a specified limit.
 * How often do neighbouring elements differ by more than {x}?
 * How do I detect how many sudden changes above a threshold there are between consecutive readings?
 * count the absolute differences of consecutive elements that are greater than {x}
 * count the places where the value jumps by more than x, up or down, from one element to the next
 * How often does a noisy signal jump by more than x, up or down, from one sample to the next?
 *
 * @T int32_t int64_t double
 * @name count_jumps count_big_changes
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range x 0 15
 */
int32_t count_jumps(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) {
        T step = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        count += step > x;
    }
    return count;
}

/**
 * Do all neighbouring elements differ by at most {x}?
 * Are all differences between neighbours in the array at most x?
 * Is the list smooth, i.e. are its steps never bigger than a limit?
 * check that every |a[i] - a[i-1]| <= limit
 * Are neighbours in the array always at most x apart?
 * Write a function that checks whether all adjacent elements differ by at most a given amount.
 * Is every step from one element to the next, up or down, within the limit?
 * Returns true if no two consecutive elements are farther apart than the limit.
 * Return true if every step between neighbours is at most x, up or down.
 * Write a function to check that no two adjacent items of a given list differ by more than a specified amount.
 * Are all neighbours at most {x} apart?
 * How to verify that a signal never steps, up or down, by more than {x} between samples?
 * check if all consecutive differences are within {x}
 *
 * @T int32_t int64_t double
 * @name is_smooth steps_within
 * @array a n
 * @range a 0 12
 * @range n 0 6
 * @range x 0 9
 */
_Bool is_smooth(const T *a, int32_t n, T x) {
    for (int32_t i = 1; i < n; i++) {
        T step = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        if (step > x) return 0;
    }
    return 1;
}

/**
 * Are the numbers consecutive, each one more than the last?
 * Is the list a run like 4 5 6 7, each element one more than the previous?
 * Is every element the previous plus one?
 * check for consecutive ascending integers in the given order
 * Is the array a sequence rising by exactly 1 each time?
 * Write a function that checks whether each element is exactly one greater than the one before.
 * Returns true if the elements are consecutive ascending integers.
 * Is this an ascending sequence of consecutive integers?
 * Write a function which determines whether the integers of a list, in the order given, each exceed the previous one by exactly one.
 * Do the numbers count up by one, like 4 5 6 7?
 * How can I tell if an array holds consecutive integers in ascending order?
 * check if array elements are consecutive numbers in increasing order
 * Write a function to check if the elements of an array are consecutive integers in ascending order.
 * Given an array, return true if a[i] == a[i-1] + 1 for every i > 0.
 * Function that tells if each number is exactly one more than the number before it.
 * Implement a test for consecutive ascending numbers such as 3 4 5 6.
 * are the numbers consecutive and increasing by 1?
 * is each element 1 greater than the previous one
 * How do I test whether an array counts up by one each time?
 * consecutive numbers counting up by 1: true for 7 8 9, false for 7 9 10 and 9 8 7
 * Does the list count up by 1 without a gap?
 * Write a function to check if the array consists of consecutive numbers in ascending order, like 4, 5, 6.
 * Write a function to check whether each element equals the one before it plus one.
 * Write a function to check that each list item is exactly the successor of the preceding item.
 * Do the entries go up by exactly 1 each, like 4 5 6 7?
 *
 * @T int32_t int64_t
 * @name is_consecutive counts_up
 * @array a n
 * @range a 0 4
 * @range n 0 4
 */
_Bool is_consecutive(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] != a[i - 1] + 1) return 0;
    return 1;
}

/**
 * Are there {K} equal numbers next to each other?
 * Is the same number {K} times in a row anywhere in the list?
 * check for {K} identical neighbours somewhere in the list
 * Check the array for {K} of the same value in a row.
 * Write a function that checks whether an array contains {K} equal elements in a row.
 * Is there a stretch of {K} equal consecutive values?
 * Returns true if some element occurs at least {K} times in direct succession.
 * Are any {K} adjacent elements all the same?
 * Is there a number {K} times in a row?
 * How do I detect {K} identical values next to each other in an array?
 * Does the array have {K} equal elements in a row?
 * Write a function to check if the list contains {K} consecutive equal elements.
 * same value {K} times in a row anywhere in the list?
 * Write a function to check whether a list contains {K} or more identical consecutive items.
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @name has_equal_run repeats_in_a_row
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
_Bool has_equal_run(const T *a, int32_t n) {
    int32_t run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = i > 0 && a[i] == a[i - 1] ? run + 1 : 1;
        if (run >= K) return 1;
    }
    return 0;
}

/**
 * value that is repeated most often in a row, the earliest on a tie, 0 for an empty array
 * Which number in the list has the longest streak of equal neighbours? First if tied, 0 if empty.
 * number with the most consecutive repeats, first on a tie, 0 for an empty list
 * element of the longest run of equal values, the first such run; empty array gives 0
 * Find the longest run of equal elements and return its value, the first on a tie, 0 if empty.
 * Write a function that returns the value of the longest run of equal neighbours in an array, the first on a tie, 0 for an empty one.
 * value of the longest run of equal elements, the leftmost run on a tie, 0 for n = 0
 * Write a function to find the number which is repeated most often in immediate succession; the earliest such number for ties, 0 for an empty list.
 * Which number has the longest streak? The first streak if equally long, 0 if there are no numbers.
 * What value makes up the longest stretch of equal neighbours (first on a tie, 0 if empty)?
 * element with the longest consecutive run, first if tied, 0 if empty
 * Which value forms the longest run of equal neighbours? The first such run wins; 0 for an empty list.
 * Write a function to find the item which is repeated consecutively the most times in a list; earliest run on ties, 0 for an empty list.
 *
 * @T int32_t int64_t
 * @name longest_run_value most_repeated_in_row
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
T longest_run_value(const T *a, int32_t n) {
    int32_t run = 0, best = 0;
    T value = 0;
    for (int32_t i = 0; i < n; i++) {
        run = i > 0 && a[i] == a[i - 1] ? run + 1 : 1;
        if (run > best) best = run, value = a[i];
    }
    return value;
}

/**
 * length of the longest run of {KIND} numbers in an array
 * length of the longest streak of {KIND} list values
 * max consecutive {KIND} elements
 * greatest number of {KIND} items next to each other
 * Write a function that returns the length of the longest run of {KIND} elements in an array.
 * What is the largest number of consecutive {KIND} elements?
 * Returns the length of the longest contiguous part that has {KIND} elements only.
 * length of the longest contiguous segment in which every element is {KIND}
 * Write a function which computes the length of the longest unbroken stretch of {KIND} integers in a supplied array.
 * maximum number of {KIND} numbers in a row
 * length of the longest consecutive {KIND} run
 * What is the longest uninterrupted streak of {KIND} numbers? Return its length.
 * Write a function to find the longest run of consecutive {KIND} elements, returning its length.
 * Given an array of integers, return the length of its longest stretch of {KIND} values.
 * Function that returns the maximum number of {KIND} integers in a row.
 * maximum number of consecutive {KIND} numbers
 * max streak of {KIND} values
 * How do I find the length of the longest consecutive sequence of {KIND} numbers in an array?
 * length of the longest contiguous block made only of {KIND} integers
 * Write a function to get the size of the longest contiguous sublist consisting solely of {KIND} items.
 *
 * @T int32_t int64_t
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND !=0 "nonzero"
 * @name longest_run_of_kind longest_kind_streak
 * @array a n
 * @range a -2 3
 * @range n 0 8
 */
int32_t longest_run_of_kind(const T *a, int32_t n) {
    int32_t run = 0, best = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] KIND ? run + 1 : 0;
        if (run > best) best = run;
    }
    return best;
}

/**
 * How many groups of neighbouring {KIND} numbers, separated by other ones, are there?
 * count the blocks of neighbouring {KIND} values in an array
 * number of separate runs of {KIND} elements
 * count islands of {KIND} numbers in a list
 * How many runs of {KIND} elements does the array have?
 * Write a function that counts the contiguous groups of {KIND} elements in an array.
 * Returns the number of maximal runs of {KIND} elements.
 * How many separate groups of adjacent {KIND} numbers are there?
 * How do I get the number of runs of {KIND} values in an array?
 * count contiguous groups of {KIND} elements
 * Count the clumps of {KIND} numbers in a list, where other numbers separate one from the next.
 * number of maximal contiguous sublists consisting of {KIND} items
 *
 * @T int32_t int64_t
 * @KIND !=0 "nonzero"
 * @KIND >0 "positive"
 * @KIND %2!=0 "odd"
 * @name count_kind_groups count_islands
 * @array a n
 * @range a -1 3
 * @range n 0 8
 */
int32_t count_kind_groups(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] KIND && !(i > 0 && a[i - 1] KIND);
    return count;
}

/**
 * start index of the {k} neighbours with the {OP} sum, the first on a tie, -1 if there are too few
 * Where does the window of size k with the {OP} total begin? First if tied, -1 if k is more than n.
 * start index of the first window of k elements with the {OP} sum, -1 if the list is shorter
 * Which k days in a row had the {OP} total? Return the index of the first day, earliest on a tie, -1 for too few days.
 * index of the first window of k elements whose sum is {OP}, -1 if the array is too short
 * Write a function that returns the start index of the k consecutive elements with the {OP} sum, the first on a tie, -1 if k > n.
 * Returns the index of the first window of length k whose sum is {OP}; -1 if k > n.
 * Find the lowest start index at which the sum of k consecutive elements is {OP}, -1 if k > n.
 * Write a function to find where the block of k adjacent items with the {OP} total begins; leftmost for ties, -1 if the array has fewer than k items.
 * How do I find the start index of the subarray of size k with the {OP} sum (first on ties, -1 if k > n)?
 * start index of first length {k} window with {OP} sum, -1 if k > n
 * At which index does the block of {k} neighbours with the {OP} sum start? The first on a tie, -1 if the array is too small.
 * Write a function to find the starting subscript of the contiguous sublist of k items whose total is {OP}, first on ties; -1 if k exceeds the size.
 *
 * @T int32_t int64_t
 * @OP > "largest"
 * @OP < "smallest"
 * @name window_start best_window_index
 * @array a n
 * @range a -9 9
 * @range n 0 8
 * @range k 1 4
 */
int32_t window_start(const T *a, int32_t n, int32_t k) {
    if (k > n) return -1;
    T sum = 0;
    for (int32_t i = 0; i < k; i++) sum += a[i];
    T best = sum;
    int32_t start = 0;
    for (int32_t i = k; i < n; i++) {
        sum += a[i] - a[i - k];
        if (sum OP best) best = sum, start = i - k + 1;
    }
    return start;
}

/**
 * highest average of {k} ints in a row, 0 if the array is shorter
 * best mean over k consecutive integer values, 0 if there are fewer than k
 * maximum moving average with window k, 0 for an int array shorter than the window
 * max average of a contiguous subarray of k ints, 0 if k > n
 * greatest average of k neighbouring entries of an int array as a double, 0 if there are fewer than k
 * Write a function that returns the largest average of k consecutive integer elements as a double, 0 if there are fewer than k.
 * What is the highest mean of any k whole numbers next to each other, 0 if k is more than n?
 * maximum of the k-point moving average of ints, 0 if n < k
 * Write a program that computes the largest mean over all blocks of k neighbouring integers in a list, 0 if the list is shorter than k.
 * best average of {k} integers next to each other, 0 when there are not enough numbers
 * What is the highest average of any contiguous subarray of {k} int elements (0 if there are too few)?
 * maximum average subarray of length {k} in an int array, 0 if k > n
 * maximum mean over all sublists of k consecutive integers, as a double; 0 when the list has fewer items
 *
 * @name max_window_average best_average
 * @array a n
 * @range a -20 20
 * @range n 0 8
 * @range k 1 4
 */
double max_window_average(const int32_t *a, int32_t n, int32_t k) {
    if (k > n) return 0;
    int32_t sum = 0;
    for (int32_t i = 0; i < k; i++) sum += a[i];
    int32_t best = sum;
    for (int32_t i = k; i < n; i++) {
        sum += a[i] - a[i - k];
        if (sum > best) best = sum;
    }
    return (double)best / k;
}

/**
 * How many times do {K} neighbours add up to more than {x}, overlapping groups included?
 * count the overlapping windows of {K} elements with a sum above a limit
 * Count the start positions where the sum of {K} consecutive elements exceeds the limit.
 * Write a function that counts the windows of {K} consecutive elements whose sum is greater than a limit.
 * How many stretches of {K} adjacent numbers, overlapping ones too, have a sum above the threshold?
 * Returns the number of indices where {K} elements in succession add up to more than the limit.
 * number of length-{K} windows with sum > x
 * Write a function which counts the groups of {K} directly neighbouring items of a list whose sum exceeds a specified limit; groups may overlap.
 * How many times do {K} numbers in a row add up to more than {x}?
 * How many length-{K} subarrays have a total greater than a given number?
 * number of {K}-element windows with sum greater than {x}
 * Count the overlapping neighbourhoods of {K} elements in a row that sum to more than x.
 *
 * @T int32_t int64_t
 * @K 2 3
 * @name count_windows_above count_big_windows
 * @array a n
 * @range a -5 9
 * @range n 0 8
 * @range x -5 15
 */
int32_t count_windows_above(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i + K <= n; i++) {
        T sum = 0;
        for (int32_t j = i; j < i + K; j++) sum += a[j];
        count += sum > x;
    }
    return count;
}

/**
 * product of all numbers in the array except zeros, 1 if nothing is left
 * multiply the nonzero elements of an array (1 if there are none)
 * product of an array ignoring 0, 1 if nothing is left
 * Multiply the list together but skip zeros; 1 when all are zero.
 * product of a list with zeros left out; 1 if nothing is left
 * Write a function that multiplies all nonzero elements of an array, 1 if there are none.
 * What is the product of the elements that are not 0, or 1 if there are none?
 * Returns the product of the nonzero elements; the empty product is 1.
 * Multiply all nonzero entries, starting with 1.
 * Write a function to multiply together all elements of a supplied array apart from zeros; 1 if nothing remains.
 * Multiply all the numbers but skip the zeros (1 if there are none).
 * How do I get the product of an array while ignoring zeros?
 * product of all nonzero elements
 * Multiply together all numbers that are not zero, and return 1 for the empty product.
 * Write a program to multiply all nonzero elements of an array; 1 if there are none.
 * Given an array, return the product of the elements that are not 0, 1 if all are 0.
 * Function that multiplies the entries of a list and skips zeros.
 * product of nonzero elements
 * product without zeros
 * multiply everything except 0
 * How do I multiply array elements while ignoring zeros?
 * product of all values != 0
 * Write a function to multiply the items of a list, excluding zeros; 1 if everything is excluded.
 *
 * @T int64_t double int32_t
 * @name product_of_nonzero multiply_nonzero
 * @array a n
 * @range a -4 4
 * @range n 0 8
 */
T product_of_nonzero(const T *a, int32_t n) {
    T product = 1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != 0) product *= a[i];
    return product;
}

/**
 * sum of everything in the array except the {OP} number, which is dropped once
 * total of the list without the {OP} value, dropped once
 * leave out the {OP} element once and sum the rest
 * sum of the array minus its {OP} element, 0 if empty
 * Write a function that adds all elements except the {OP} one, leaving out just one if it repeats.
 * What is the total of the array if one {OP} element is dropped?
 * Returns the sum of the elements minus the {OP} element; 0 for an empty array.
 * total of the array after discarding one {OP} entry
 * Write a program that totals a list of numbers leaving out its {OP} value once; the total of an empty list is 0.
 * Add everything up but drop the {OP} number (just one of them).
 * How do I drop the {OP} score once and sum the rest?
 * sum of array without the {OP} element
 * Write a function to find the sum of the list without its {OP} element, left out once.
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @name sum_without_one sum_dropping_one
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
T sum_without_one(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T dropped = a[0], total = a[0];
    for (int32_t i = 1; i < n; i++) {
        total += a[i];
        if (a[i] OP dropped) dropped = a[i];
    }
    return total - dropped;
}

/**
 * sum of the two {OP} numbers in a list
 * add the {OP} two elements of an array, duplicates allowed
 * Add the two {OP} numbers of the list, equal or not.
 * Write a function that returns the sum of the two {OP} elements of an array with at least two.
 * What do the two {OP} numbers of a list of at least two add up to? Repeated ones count separately.
 * Returns the {OP} element plus the next {OP} one; equal values count separately.
 * sum of the two {OP} elements of an array, duplicates counted separately
 * Write a function that adds the two {OP} members of an unsorted list having at least two members; equal values may both be used.
 * What is the sum of the two {OP} numbers in an array?
 * How do I find the sum of the {OP} and the next {OP} item of an array with 2+ items?
 * sum of the two {OP} elements
 * What do the two {OP} numbers of a list add up to, equal values allowed?
 * Write a program to find the sum of the two {OP} elements of an array.
 * Given an array with at least two numbers, return the sum of the two {OP}.
 * Implement the sum of the two {OP} numbers in one pass.
 * sum of the two {OP} values
 * total of the 2 {OP} elements
 * add up the two {OP} numbers of an array
 * How do I get the sum of the 2 {OP} numbers in a list?
 * Find the two {OP} entries of the list and return their sum.
 * Write a function to total the two {OP} items of a list, duplicates permitted.
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @name sum_of_two_extremes top_two_sum
 * @array a n
 * @range a -20 20
 * @range n 2 8
 */
T sum_of_two_extremes(const T *a, int32_t n) {
    T first = a[0] OP a[1] ? a[0] : a[1], second = a[0] OP a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] OP first) second = first, first = a[i];
        else if (a[i] OP second) second = a[i];
    }
    return first + second;
}

/**
 * Write the sum of the left and right neighbour of each element to {out}; a missing one counts 0.
 * Set out[i] = a[i-1] + a[i+1], where missing neighbours count 0.
 * Add the two neighbours of every number into a new list; a missing neighbour counts as 0.
 * For each element write the sum of the one before and the one after to another array, 0 outside.
 * Add each element's neighbours and store the sum in {out}; the ends have only one neighbour.
 * Write a function that stores for each element the sum of its two neighbours; outside the array there are zeros.
 * What do the neighbours of each element add up to? Store the sums in {out}, 0 for a neighbour that does not exist.
 * Stores in {out} the sum of the previous and the next element for every index, 0 standing for a missing one.
 * Correlate an array with the kernel 1 0 1 into {out}, with zero padding.
 * Write a function which puts into a second array, for each item of the first, the sum of the items directly before and after it, a missing one counting as 0.
 * For each element store the sum of the number on its left and on its right; missing ones are 0.
 * How can I compute for every element the total of its two adjacent elements, treating outside as zero?
 * sum of left and right neighbours of each element into out, 0 outside the array
 * Write a function to map each item to its predecessor plus its successor in the list, absent ones taken as 0.
 *
 * @T int32_t int64_t double
 * @name neighbour_sums sum_neighbours
 * @array a n
 * @array out n
 * @range a -20 20
 * @range n 0 8
 */
void neighbour_sums(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        T left = i > 0 ? a[i - 1] : 0, right = i + 1 < n ? a[i + 1] : 0;
        out[i] = left + right;
    }
}

/**
 * In how many places is the first list {OP} than the second?
 * count positions where a[i] {OP:2} b[i]
 * How many times is the first array's element {OP} than the second's at the same index?
 * compare two lists item by item, count where the first is {OP}
 * number of rounds in which player one's score is {OP} than player two's, from two score arrays
 * Count the indices with a[i] {OP:2} b[i].
 * Write a function that counts the indices at which the element of the first array is {OP} than that of the second.
 * At how many positions does the first array have the {OP} value?
 * Returns the number of indices i with a[i] {OP:2} b[i].
 * number of indices at which the first array's element is {OP} than the second's
 * Write a program to count the indices at which the item of the first list is {OP} than the corresponding item of the second list.
 * In how many places is the first list's number {OP} than the second's?
 * How often does array one hold a {OP} value than array two at the same position?
 * Compare two arrays entry by entry: in how many positions is a[i] strictly {OP} than b[i]?
 * Write a program that counts the positions where the first array's element is {OP} than the second's.
 * Given two arrays of n numbers, return how many i have a[i] {OP:2} b[i].
 * Function that counts the indexes at which the first list is {OP} than the second.
 * number of i with a[i] {OP:2} b[i]
 * how often is a[i] {OP} than b[i]
 * How do I count the places where array one is {OP} than array two?
 * count of a[i] {OP:2} b[i] over n positions
 * number of rounds in which the first score is {OP} than the second score
 * at how many positions does list a have the {OP} value, compared with list b
 * Write a function to compare corresponding items of two lists and count where the first is {OP}.
 *
 * @T int32_t int64_t double
 * @OP > "greater" ">"
 * @OP < "smaller" "<"
 * @name count_comparisons count_wins
 * @array a n
 * @array b n
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 */
int32_t count_comparisons(const T *a, const T *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP b[i];
    return count;
}

/**
 * Which player won more rounds, from two lists of scores (higher wins)? 1 first, -1 second, 0 draw.
 * Return 1 if the first array has the higher value at more positions, -1 if the second, 0 if equal.
 * Compare two score lists round by round, the higher score wins: return 1 for the first, -1 for the second, 0 for a tie.
 * winner over several rounds from two arrays of points, higher points win: 1 first, -1 second, 0 draw
 * The higher score wins a round, most rounds win the match: return 1 for the first list, -1 for the second, else 0.
 * Write a function that compares two arrays index by index and returns 1 if the first is greater more often, -1 if the second, else 0.
 * Which of the two arrays has the greater element at more indices? Answer 1 for the first, -1 for the second, 0 for neither.
 * Returns 1 if a is ahead at more indices than b, -1 if at fewer, 0 if at equally many.
 * Count the positions where each array is greater and return 1, -1 or 0 for the first, the second or a tie.
 * Write a function that decides a match from two lists of points per round: more points wins the round; return 1 if the first player wins more rounds, -1 if the second does, 0 for a draw.
 * Two teams score in several rounds, the higher score wins: 1 if the first won more of them, -1 if the second did, else 0.
 * Boxing scorecards: each round goes to whoever scored higher. 1 if the first boxer takes more rounds, -1 if the second does, 0 for a draw.
 *
 * @T int32_t double
 * @name rounds_winner match_result
 * @array a n
 * @array b n
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 */
int32_t rounds_winner(const T *a, const T *b, int32_t n) {
    int32_t lead = 0;
    for (int32_t i = 0; i < n; i++) lead += (a[i] > b[i]) - (a[i] < b[i]);
    return (lead > 0) - (lead < 0);
}

/**
 * first index where two lists differ, -1 if they are the same
 * Where do the arrays first disagree? Return the index, -1 if nowhere.
 * index of first mismatch of two arrays of length n, -1 if none
 * index of the first difference, -1 for equal arrays
 * Compare two lists and return the index of the first unequal pair, or -1.
 * Find the first i with a[i] != b[i], -1 if there is none.
 * Write a function that returns the first index at which two arrays of the same length differ, or -1.
 * At which index do the two arrays differ for the first time, or -1 if they are equal?
 * Returns the smallest index with different elements; -1 if the arrays are equal.
 * index of the first mismatch of two sequences of equal length, -1 for no mismatch
 * Write a function to determine the first index at which two arrays of the same length disagree, or -1 when they are identical.
 * Where do these two lists first differ? -1 if they never do.
 * How do I find the index of the first mismatch between two arrays, -1 if all matches?
 * first index where two arrays differ, or -1
 * Write a program to find the first position at which two arrays differ, -1 if they are equal.
 * Given two arrays of length n, return the lowest i with a[i] != b[i], or -1.
 * Function that returns the index of the first mismatch between two arrays, -1 if all match.
 * first index with a[i] != b[i], else -1
 * where do two lists differ for the first time? -1 if never
 * compare two arrays and return the first index that differs, -1 if identical
 * How do I find the index of the first difference between two arrays? -1 if there is none.
 * index of the first unequal pair, -1 if the arrays are the same
 *
 * @T int32_t int64_t uint8_t
 * @name first_difference first_mismatch
 * @array a n
 * @array b n
 * @range a 0 2
 * @range b 0 2
 * @range n 0 6
 */
int32_t first_difference(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[i]) return i;
    return -1;
}

/**
 * Are two lists equal within a tolerance at every index?
 * Are two arrays almost equal, with every difference at most a tolerance?
 * allclose for two arrays with an absolute tolerance
 * Compare two lists of measurements, allowing differences up to a tolerance.
 * approximately equal arrays: no pair of elements differs by more than the tolerance
 * Write a function that checks whether all corresponding elements of two arrays differ by at most a tolerance.
 * Are the arrays the same up to the given tolerance?
 * Returns true if |a[i] - b[i]| <= tolerance for every index.
 * Is each value within the tolerance, inclusive, of its counterpart in the other array?
 * Write a function to verify that two lists of equal length agree, element for element, up to a permitted deviation (that deviation itself is allowed).
 * Are both lists nearly the same, with no pair further apart than the tolerance?
 * How do I compare two arrays approximately, every difference <= an epsilon I supply?
 * check if two arrays are equal within tolerance
 * Fuzzy comparison: are all entries of two arrays no more than a tolerance apart?
 * Write a function to check if two arrays are equal within a tolerance.
 * Given two arrays and a tolerance, return true if |a[i] - b[i]| <= tolerance for all i.
 * Function that compares two arrays and allows a difference up to the given tolerance.
 * allclose for two arrays: every difference at most the tolerance
 * How do I compare two arrays with a tolerance, differences equal to it allowed?
 *
 * @T double float int32_t
 * @name all_close lists_agree
 * @array a n
 * @array b n
 * @range a 0 4
 * @range b 0 4
 * @range n 0 5
 * @range tolerance 0 3
 */
_Bool all_close(const T *a, const T *b, int32_t n, T tolerance) {
    for (int32_t i = 0; i < n; i++) {
        T gap = a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
        if (gap > tolerance) return 0;
    }
    return 1;
}

/**
 * sum the values of an array where the flag in the second array is set
 * add only numbers whose entry in the mask array isn't zero
 * total of selected items, where the selection is given as a 0/1 list
 * masked sum of an array: values first, mask second, nonzero means counted
 * Sum the checked rows; the second list is nonzero for rows that are checked.
 * Write a function that adds the elements of one array for which the other array is nonzero.
 * What is the sum of the marked values? Values in one array, nonzero marks in the other.
 * Returns the sum of values[i] over all i with a nonzero marked[i].
 * Select values by an array of flags (nonzero = selected) and add them up.
 * Write a program that adds those values of an array which are marked by a nonzero entry at the corresponding place of a second array.
 * Add only the checked numbers; the second list says 1 for checked, 0 for not.
 * How do I sum an array selectively, using another array of flags?
 * sum of values where mask is nonzero
 *
 * @T int32_t double int64_t
 * @name masked_sum sum_marked
 * @array values n
 * @array marked n
 * @range values -50 50
 * @range marked 0 1
 * @range n 0 8
 */
T masked_sum(const T *values, const int32_t *marked, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (marked[i] != 0) total += values[i];
    return total;
}

/**
 * index where the sum of the first and the second array is largest, the first on a tie, -1 if they are empty
 * Add two lists item by item and return the first index where the sum is highest, -1 for empty lists.
 * smallest index i that maximizes a[i] + b[i], or -1
 * index of the best combined score from two arrays, first if tied, -1 for none
 * Write a function that returns the first index where two arrays have the largest sum, or -1 if they are empty.
 * Returns the index i that maximizes a[i] + b[i]; the first one on a tie, -1 for n = 0.
 * argmax of the elementwise sum of two arrays, lowest index on a tie, -1 if empty
 * Write a function which finds the index where the sum of the corresponding members of two arrays is greatest, the first for ties, -1 for empty arrays.
 * Which index has the highest sum across two arrays (earliest on a tie, -1 if empty)?
 * index of the first maximum of a[i] + b[i], -1 if empty
 * Whose two scores together are highest? Return the index of the first best row, -1 without rows.
 * Figure skating: index of the best skater by technical plus artistic score, in two arrays, earliest in a draw, -1 without skaters.
 *
 * @T int32_t double
 * @name best_total_index top_combined
 * @array a n
 * @array b n
 * @range a 0 20
 * @range b 0 20
 * @range n 0 8
 */
int32_t best_total_index(const T *a, const T *b, int32_t n) {
    int32_t best = -1;
    for (int32_t i = 0; i < n; i++)
        if (best < 0 || a[i] + b[i] > a[best] + b[best]) best = i;
    return best;
}

/**
 * multiply each number of an array by its index from 0, in place
 * Do a[i] = a[i] * i for all i, in place.
 * replace every element by itself times its position (from 0)
 * Multiply every item by its index in the same array.
 * For every index from 0, multiply the element by the index, in place.
 * Write a function that multiplies every element of an array by its zero-based index in place.
 * How do I replace each element of an array with itself times its zero-based index?
 * Multiplies the element at index i by i, for each i, in the array itself.
 * Write a function to scale every item of a list in place by its own index, which starts at zero.
 * Multiply each number by its position (first position is 0), changing the list itself.
 * How can I weight array elements by position (0-based) directly in the array?
 * multiply each element by its index in place
 * Scale every element by its own zero-based index and store it back in the array.
 * Write a function that multiplies every element by its index, counted from 0, in place.
 * Given an array, replace a[i] by a[i] * i for every i.
 * each element times its zero-based index, in place
 * scale every element by its position (from 0), same array
 * How do I multiply each array element by its index (first index 0) in place?
 * Function that changes a[i] to i * a[i].
 *
 * @T int32_t int64_t double
 * @name multiply_by_index scale_by_index
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void multiply_by_index(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] *= i;
}

/**
 * How many elements equal their own zero-based index?
 * count the indices i with a[i] == i
 * number of fixed points in a list: a[i] equal to i, indices from 0
 * Count the numbers that are equal to their index (from 0).
 * How many elements are equal to their position, counting from 0?
 * Count the positions where the element's value equals its index, starting at 0.
 * Write a function that counts the elements that are equal to their index.
 * At how many positions, counted from 0, is the value the same as the position?
 * Returns the number of indices i whose element is i.
 * number of fixed points of a permutation of 0 to n - 1
 * Write a program that counts the integers of an array that equal their own index, counted from zero.
 * How many numbers are equal to their own index (from 0)?
 * How many array elements coincide with their zero-based index?
 * count elements equal to their index
 * Write a program that counts the elements equal to their index, counting from 0.
 * Given an array of integers, return how many i satisfy a[i] == i.
 * Function that counts the fixed points of an array.
 * number of indices with a[i] == i
 * how many elements are equal to their own position, counted from 0
 * count the fixed points of a permutation of 0..n-1
 * How do I count the elements that sit at their own index?
 *
 * @T int32_t int64_t
 * @name count_fixed_points count_own_index
 * @array a n
 * @range a 0 7
 * @range n 0 8
 */
int32_t count_fixed_points(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == i;
    return count;
}

/**
 * average of the {KIND} numbers in an int array, 0 if it has none
 * mean of only the {KIND} elements of an int array, 0 if there are none
 * avg of the {KIND} ints in a list as a double, 0 if none
 * What's the average of all {KIND} numbers in the int array (0 when there are none)?
 * mean of the {KIND} int elements, 0 if no element is {KIND}
 * Write a function that returns the average of the {KIND} elements of an integer array, or 0.
 * What is the mean of the {KIND} whole numbers in the array, or 0 if there are none?
 * Write a function to calculate the mean of just the {KIND} integers of a list, 0 if it hasn't any.
 * Work out the average of the {KIND} integers only, 0 if there are none.
 * What's the average of an integer array when everything that isn't {KIND} is ignored (0 if nothing is left)?
 * average of the {KIND} elements of an int list, 0 for none
 * Write a program to find the average of the {KIND} numbers of an int array, 0 if there are none.
 * Given an array of integers, return the mean of its {KIND} elements as a double, or 0.
 * Function that averages only the {KIND} integers and returns 0 if none exist.
 * average of {KIND} numbers, 0 if none, from an int32_t array
 * mean of the {KIND} integers in an array, 0 if there are none
 * sum of {KIND} elements divided by their count, 0 if the count is 0
 * How do I compute the average of just the {KIND} ints of an array in C? 0 if there are none.
 * statistics.mean of only the {KIND} items of an int list, 0 if it has no such item
 *
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND !=0 "nonzero"
 * @KIND >=0 "non-negative"
 * @name average_of_kind mean_of_kind
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
double average_of_kind(const int32_t *a, int32_t n) {
    int32_t count = 0;
    double total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) total += a[i], count++;
    return count == 0 ? 0 : total / count;
}

/**
 * What percent of the ints in an array are {OP} {x}? 0 if it is empty.
 * percentage of int list items {OP} x, 0 for an empty list
 * How many percent of the integer readings are {OP} the threshold, as a double (0 for no readings)?
 * percent of elements {OP} x in an int list, 0 if the list is empty
 * Write a function that returns the percentage of int elements {OP} a given number as a double, 0 for an empty array.
 * What percentage of the whole-number scores is {OP} the given mark, 0 if there are no scores?
 * Returns 100 times the number of int elements {OP} the limit, divided by the number of elements; 0 for none.
 * Write a program which determines the percentage (0 to 100) of integers in a list that are {OP} a specified number; 0 for an empty list.
 * What percent of the integers are {OP} {x}? Return 0 for an empty array.
 * How do I compute the percentage of my int values that are {OP} a threshold (0 for no values)?
 * percentage from 0 to 100 of int elements {OP} {x}, 0 without elements
 * which percentage of the entries of an int list is {OP} a specified number? 0 for an empty list
 *
 * @OP < "below"
 * @OP >= "not below"
 * @OP == "equal to"
 * @name percent_where percentage_of_values
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
double percent_where(const int32_t *a, int32_t n, int32_t x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP x;
    return n <= 0 ? 0 : 100.0 * count / n;
}

/**
 * Write each element twice to a new list: 1 2 becomes 1 1 2 2.
 * Duplicate every element of the array into {out}, with the copies side by side.
 * repeat each item twice in a row in the output array
 * Repeat every element of an array two times in a row into {out}.
 * Write a function that writes each element of an array twice in succession to another array.
 * How do I write every number of my list twice in a row to a second array?
 * Stores element i of the input at the output indices 2 * i and 2 * i + 1.
 * The output array should have two copies of each input element, side by side.
 * Write a function which builds from a list a twice as long one in which every element occurs two times in succession, [1, 2] giving [1, 1, 2, 2].
 * Write each number twice, next to each other, into the other list.
 * How can I repeat array entries (a0 a0 a1 a1 and so on) in another array?
 * duplicate each element into out
 * Write every number twice in a row to a new array, so that 5 7 turns into 5 5 7 7.
 * Write a program that duplicates each element of an array into a new array.
 * Given an array, write a[0], a[0], a[1], a[1], ... to out.
 * Function that repeats every element twice in the output.
 * each item two times, side by side, in another array
 * How do I repeat each array element twice, into an output array?
 * stretch an array into another of twice its length by repeating each element
 * copy every value two times in a row to the output buffer
 * np.repeat(lst, 2): each item twice in a row, into an output list
 *
 * @T int32_t int64_t double
 * @name repeat_elements stutter
 * @array a n
 * @array out 16
 * @range a -20 20
 * @range n 0 8
 */
void repeat_elements(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[2 * i] = out[2 * i + 1] = a[i];
}

/**
 * write all numbers from {low} to {high} into an array, return how many
 * Write the integers low..high inclusive to an array and return the length.
 * range with both ends included into an array; return the number of values, 0 if the first bound is larger
 * Fill an array with low, low+1, ..., high and return how many numbers there are.
 * Count from low up to high inclusive, store everything and return how many numbers there are.
 * Write a function that stores the integers from low to high in an array and returns their number, 0 if low > high.
 * How do I fill an array with every integer between two bounds, bounds included, and return the count?
 * Stores low, low + 1, ... up to high in {out}; returns the number of values written.
 * Write the integers low..high, both inclusive, to a buffer and return the count.
 * Write a function to generate every integer from a first to a last one, both inclusive, in an output array, and give back how many there are (0 if the first is bigger).
 * List all numbers from low through high and return how many there are.
 * How do I create an array low, low+1, ..., high and get its size?
 * fill out with the integers from {low} to {high} inclusive, return the count
 * Enumerate the whole numbers from low to high in an array, both ends included, and return how many there are.
 * Write a program that fills an array with the integers from low to high, inclusive; return how many.
 * Given low and high, store low, low+1, ..., high in out and return the count.
 * Function that writes an inclusive range to an array and returns its length, 0 if low > high.
 * Implement range(low..high), both ends included, into an array; the result is the number of values.
 * all integers between two numbers, inclusive, into an array; return the count
 * numbers from a to b, both included, into a list, returns how many
 * range low..high, both included, to an array, return the length
 * How do I fill an array with all numbers from low to high (inclusive) and get their number?
 * list every integer from the first to the second bound, both included; return the number written
 * Write a function to generate the list of all consecutive integers between two limits inclusive; return its size.
 *
 * @T int32_t int64_t
 * @name fill_range list_range
 * @array out 16
 * @range low -5 5
 * @range high -5 9
 */
int32_t fill_range(T low, T high, T *out) {
    int32_t count = 0;
    for (T x = low; x <= high; x++) out[count++] = x;
    return count;
}

/**
 * fill array with a countdown from {n} to 1
 * Store n, n-1, ..., 2, 1 in an array of n elements.
 * Write the numbers from n down to 1 into the array.
 * Fill an array of length n with a countdown from n to 1.
 * array of length n with n at the front and 1 at the end, decreasing by one
 * Write a function that fills an array of n elements with n, n - 1, and so on down to 1.
 * How can I store a countdown from n to 1 in an array?
 * Sets element i of {out} to n - i for each index.
 * write a descending ramp of length n that ends at 1
 * Write a program that stores the numbers n, n-1, ..., 2, 1 in an array of n places.
 * How do I fill an array with n, n-1, ..., 1?
 * Fill an array with n down to 1.
 * Write a program that fills an array with n, n-1, ..., 1.
 * Given n, store a countdown from n to 1 in the array.
 * Function that writes the numbers n down to 1 to an array of n elements.
 * countdown n..1 into an array
 * numbers from n to 1 in descending order
 * How do I fill an array with descending numbers n to 1?
 * Implement a countdown array from n to 1.
 * list(range(n, 0, -1)) written to an array
 *
 * @T int32_t int64_t double
 * @name fill_countdown countdown_list
 * @array out n
 * @range n 0 8
 */
void fill_countdown(T *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = n - i;
}

/**
 * Write the positive multiples of {x} up to {y} to a list and return how many there are.
 * List all positive multiples of the first number up to the second and return the count.
 * Store the multiples of a number up to and including a limit in an array and return their number.
 * store the multiples of x from x to the limit (inclusive) and return how many there are
 * Write a function that stores the positive multiples of a number up to and including a limit and returns how many there are.
 * What are the positive multiples of a number that do not exceed a bound? Put them in an array and return how many.
 * Stores x, 2x, 3x, ... as long as they are at most the limit; returns the count.
 * Write a function which lists the positive multiples of one number that do not exceed a second number, ascending, in an array, returning their count.
 * List the multiples of {x} from {x} up to {y} and return how many there are.
 * How can I collect all positive multiples of {x} up to and including {y} in an output buffer and get their number?
 * Store the multiples of {x} between 1 and {y}, both included, in out and return how many there are.
 * Store each positive multiple of the first number not surpassing the second, and return how many were stored.
 *
 * @T int32_t int64_t
 * @name list_multiples multiples_up_to
 * @array out 32
 * @range x 1 9
 * @range y 0 30
 */
int32_t list_multiples(T x, T y, T *out) {
    int32_t count = 0;
    for (T m = x; m <= y; m += x) out[count++] = m;
    return count;
}

/**
 * split a list into even and odd numbers, two output arrays, return how many are even
 * Copy evens to one array and odds to another and return the number of evens.
 * Separate even and odd values into two arrays in order and return the number of evens.
 * Partition an array by parity into two output arrays, evens then odds; return the count of evens.
 * Put even elements into one array and odd ones into the next, in order; return how many are even.
 * even/odd split of an array into {evens} and {odds}, returning the count of evens
 * Write a function that copies even elements to one array, odd ones to the next, and returns how many are even.
 * How do I divide a list into arrays of its even and its odd numbers, order kept, and return the number of evens?
 * Copies each element to {evens} or {odds}, keeping the order; returns how many are even.
 * Write a function to separate the integers of a list into even ones, stored in a first result array, and odd ones, stored in a second, keeping their order; return the number of even ones.
 * Put even numbers in one list, odd ones in the next, and return how many are even.
 * split array into evens and odds, return count of evens
 * Write a program to separate the even and odd numbers of an array into two arrays; return the number of evens.
 * Given an array, copy evens to the first output and odds to the second; return how many are even.
 * Function that splits an int array into evens and odds (order kept), returning the even count.
 * Implement a split by parity into two output arrays, evens first; result: number of even elements.
 * even numbers to one array, odd numbers to another, return the even count
 * split into evens and odds, returns number of evens
 * put evens in the first output list and odds in the second, count of evens returned
 * How do I separate even and odd elements into two arrays and return the number of evens?
 * partition by a[i] % 2 into two arrays, evens first, return the length of the even one
 * Write a C function to put even and odd elements of an array in two separate arrays, returning the number of evens
 *
 * @T int32_t int64_t
 * @name split_by_parity separate_parity
 * @array a n
 * @array evens 8
 * @array odds 8
 * @range a -20 20
 * @range n 0 8
 */
int32_t split_by_parity(const T *a, int32_t n, T *evens, T *odds) {
    int32_t even = 0, odd = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] % 2 == 0) evens[even++] = a[i];
        else odds[odd++] = a[i];
    }
    return even;
}

/**
 * delete all {KIND} numbers from the list, return the new length
 * Remove {KIND} elements in place, keep the order, return the new length.
 * drop the {KIND} values from the array, close the gaps and return how many remain
 * Erase every {KIND} item from the array, keeping the order, and return the new length.
 * Write a function that removes all {KIND} elements from an array in place and returns how many are left.
 * Moves the elements that are not {KIND} to the front, in order, and returns their number.
 * Write a program to delete each {KIND} item from an array of integers, closing the gaps, and return the new length.
 * remove {KIND} elements in place, return new length
 * Purge the {KIND} numbers from a list, leaving no gaps, and return how many are left.
 * Write a program to remove all {KIND} numbers from an array, in place, and return the new length.
 * Given an array of integers, delete its {KIND} elements in place and return how many are left.
 * Function that removes every {KIND} value, keeps the order of the rest and returns how many are left.
 * Implement removal of {KIND} elements in place; the result is the new size.
 * filter out the {KIND} numbers, returns how many remain
 * delete {KIND} values from a list in place, order kept, return the count left
 * drop all {KIND} entries and return the length afterwards
 * How do I delete the {KIND} elements from an array and get its new length?
 * throw out {KIND} integers and pack the others to the front; return how many are left
 * Write a function to exclude all {KIND} items from an integer list without using another list; return the updated size.
 * Take the {KIND} entries out of a list, close the gaps and return the new size.
 *
 * @T int32_t int64_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND <0 "negative"
 * @KIND ==0 "zero"
 * @name remove_kind delete_kind
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
int32_t remove_kind(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] KIND)) a[kept++] = a[i];
    return kept;
}

/**
 * Remove only the first {x} from the list, return the new length.
 * Delete the first occurrence of a value from the array and return the new length.
 * list.remove(x) for an array: delete the first match, move the rest up and return the new length
 * Take out the first x, close the gap and return how many elements remain.
 * Write a function that removes the first occurrence of a value from an array and returns the new length.
 * How do I delete just the first element equal to x in place and return the new length?
 * Shifts the elements after the first match down by one; returns n - 1, or n if there is no match.
 * Delete the first matching element, move the elements behind it forward and return the new length.
 * Write a function that deletes the first occurrence of a specified number from a list by moving later items forward, and gives back the resulting length (unchanged if missing).
 * Remove the number once (the first one), close the gap and return the new length.
 * How do I delete just the first copy of a value from an array in place and get the new size?
 * remove first occurrence of {x} from array, return new length
 * Write a program to delete the first occurrence of a number from an array and return the new length.
 * Given an array and a value, remove only its first occurrence in place and return the new size.
 * Function that removes the first element equal to x; the length returned is n - 1, or n if absent.
 * Implement remove(x): first match only, later elements shift left, returns new length.
 * remove the first x only, return the new length
 * remove an element by value from an array, first match only, return new n
 * How do I remove just the first matching element from an array and get the new length?
 * Write a function to delete the earliest occurrence of an item from a list, retaining later duplicates, and return the resulting length.
 * Write a C function to delete a number from an array at its first appearance only and return the updated size
 *
 * @T int32_t int64_t
 * @name remove_first_match delete_once
 * @array a n
 * @range a 0 4
 * @range n 0 8
 * @range x 0 4
 */
int32_t remove_first_match(T *a, int32_t n, T x) {
    int32_t i = 0;
    while (i < n && a[i] != x) i++;
    if (i == n) return n;
    for (; i + 1 < n; i++) a[i] = a[i + 1];
    return n - 1;
}

/**
 * Write sums of groups of {K} elements (a shorter last group too) to {out}; return how many groups there are.
 * Write the total of each group of {K} numbers (the last one may be shorter) to a new list and return its length.
 * Split the list into chunks of {K}, sum each chunk (the last one may be short) into {out}, return the number of chunks.
 * Store the sum of every {K} elements, the last group may be shorter; return the number of sums.
 * Write a function that stores the sums of groups of {K} elements, the last perhaps shorter, and returns their number.
 * Stores the sums of successive blocks of {K} elements, an incomplete last block too, and returns the number of blocks.
 * Write a program that splits a list into consecutive portions of {K} items (the final portion may be smaller), stores each portion's sum in a second array and returns the number of portions.
 * Add the numbers {K} at a time, leftovers make a last smaller group; store the sums and return how many.
 * sum every {K} elements into out, the last group may be shorter, return number of groups
 * Write subtotals to an array, one for every {K} numbers and one for any remainder, and return how many there are.
 * Write a function to split a list in chunks of {K} items, store the total of each chunk (the last may be incomplete) in an output list and return the quantity of chunks.
 * chunked sums: batches of {K} successive items, the final one possibly incomplete, one total per batch in out, number of batches returned
 *
 * @T int32_t int64_t double
 * @K 2 3 4 7
 * @name block_sums group_totals
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 0 8
 */
int32_t block_sums(const T *a, int32_t n, T *out) {
    int32_t groups = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i % K == 0) out[groups++] = 0;
        out[groups - 1] += a[i];
    }
    return groups;
}

/**
 * Does the first {x} come before the first {y} in the list? False if one is missing.
 * Does the first value occur earlier in the array than the second? False if either is absent, first occurrences count.
 * Does x appear before y in the array, by first occurrence? False unless both are present.
 * Return true if x and y both occur in the array and x comes first.
 * In this ranking array, is x ahead of y? False if one of them is not listed.
 * Returns true if both values occur and the first occurrence of the first value is earlier.
 * Write a function to determine whether a first value occurs in a list earlier than a second value, comparing first occurrences; false if either of them is missing.
 * Is {x} first seen earlier in the array than {y}? False if one of them isn't there.
 * How can I tell if {x} shows up in an array before {y} shows up (false if one never does)?
 * check if first {x} is before first {y} in array, false if either is missing
 * Two runners are named in a ranking: does the first of them appear before the second? False unless both are listed.
 * does the first occurrence of item x precede the first occurrence of item y in a list? false if either is absent
 *
 * @T int32_t int64_t
 * @name appears_before comes_first
 * @array a n
 * @range a 0 4
 * @range n 0 8
 * @range x 0 4
 * @range y 0 4
 */
_Bool appears_before(const T *a, int32_t n, T x, T y) {
    int32_t first = -1, second = -1;
    for (int32_t i = n - 1; i >= 0; i--) {
        if (a[i] == x) first = i;
        if (a[i] == y) second = i;
    }
    return first >= 0 && second >= 0 && first < second;
}

/**
 * How many times does {x} occur between index {from} and {to}, inclusive?
 * count a value in part of the list, both ends included
 * occurrences of x in a[from..to], both indices included
 * count elements equal to a value only from one index to another, both included
 * frequency of a value within an index range of an array, ends included
 * Count x in a slice of the array given by two indices, including the last index.
 * Write a function that counts how often a value occurs between two indices of an array, inclusive.
 * Returns the number of elements equal to the value within the indices from..to, both included.
 * Write a function that counts the occurrences of a number in an array between two indices, both of which are included; the number is passed before the two indices.
 * How do I count a value only within part of an array (value, first index, last index inclusive)?
 * count of {x} in a[{from}..{to}] inclusive
 * frequency of an item in lst[from:to+1], parameters list, item, from, to
 *
 * @T int32_t int64_t double
 * @name count_in_part frequency_in_range
 * @array a 8
 * @range a 0 3
 * @range x 0 3
 * @range from 0 7
 * @range to 0 7
 */
int32_t count_in_part(const T *a, T x, int32_t from, int32_t to) {
    int32_t count = 0;
    for (int32_t i = from; i <= to; i++) count += a[i] == x;
    return count;
}

/**
 * {OP} number of an array between index {from} and {to}, both included
 * {OP} value in part of a list, ends included
 * {OP} of a[from..to], ends included
 * Look for the {OP} element from one index to another, inclusive.
 * {OP} element of an array slice, including the last index
 * range query: {OP} element between two indices, both included
 * Write a function that returns the {OP} element between two indices of an array, both included.
 * What is the {OP} array entry from the first to the second index, both included?
 * Returns the {OP} of the elements at the indices from..to; from is at most to.
 * Write a program which finds the {OP} value of an array between a start index and an end index, both inclusive; the start index doesn't exceed the end index.
 * How to get the {OP} element of a section of an array, first and last index included?
 * {OP} element between index {from} and {to} inclusive
 * Write a program to find the {OP} element between two indices of an array, both inclusive.
 * Function that returns the {OP} value of a subarray with both end indices included.
 * Implement a range query for the {OP} value, ends included.
 * {OP} value between index from and index to, inclusive
 * {OP} element in a slice, last index included
 * {OP} of a[l], ..., a[r]
 * How do I get the {OP} number in a part of an array, both index limits included?
 * range query on an array: {OP} value from l to r inclusive
 * Which value is {OP} from index l up to and including index r?
 * {OP} item of the list slice between two subscripts inclusive
 * Considering only indices from..to of an array, ends included, which is the {OP} value?
 *
 * @T int32_t int64_t double
 * @OP > "largest"
 * @OP < "smallest"
 * @name extreme_in_part range_extreme
 * @array a 8
 * @range a -20 20
 * @range from 0 7
 * @range to 0 7
 */
T extreme_in_part(const T *a, int32_t from, int32_t to) {
    T best = a[from];
    for (int32_t i = from + 1; i <= to; i++)
        if (a[i] OP best) best = a[i];
    return best;
}

/**
 * mean of part of an array between two indices, both ends included, 0 for an empty part
 * Average a slice of ints as a double, last index included, 0 if from is after to.
 * avg of int a[from..to] inclusive, 0 for from > to
 * mean of the elements between two indices, both included, 0 if there are none
 * What's the average of the entries from one index to another, inclusive? 0 when the range is empty.
 * Write a function that returns the average of the elements between two indices, inclusive, or 0 if there are none.
 * What is the mean of the given part of the array, from one index through another, or 0 if empty?
 * Returns the arithmetic mean of the elements at the indices from..to; 0 if from > to.
 * mean of an index range of an array, both ends included, 0 for an empty range
 * Write a function to compute the mean of the integers of an array from one index to another, both included, and 0 if the first index is past the second.
 * How can I average a slice of an int array, last index included (0 if it is empty)?
 * average of the ints a[{from}..{to}] inclusive, 0 if empty
 * average of a slice from index i to index j, both inclusive, 0 if the slice is empty
 * Write a function to find the average of the elements of a list from one index to another, both included, 0 if none.
 * mean of a[i..j] inclusive for an int array a, 0 when empty
 * mean of an int list's slice between two inclusive subscripts as a double, 0 if the slice is empty
 *
 * @name average_of_part slice_mean
 * @array a 8
 * @range a -20 20
 * @range from 0 7
 * @range to 0 7
 */
double average_of_part(const int32_t *a, int32_t from, int32_t to) {
    double total = 0;
    for (int32_t i = from; i <= to; i++) total += a[i];
    return from > to ? 0 : total / (to - from + 1);
}

/**
 * sum of all digits of all numbers in the list, none negative
 * Add every decimal digit of every element of an array of non-negative numbers.
 * total digit sum of an array of non-negative numbers
 * Add the digit sums of all the non-negative numbers in a list.
 * add up the digits of a list of non-negative numbers: for 12, 5 and 30 that is 11
 * sum of all decimal digits of a list of non-negative numbers
 * Write a function that returns the sum of the decimal digits of all elements of an array, none negative.
 * What is the sum of all the digits of all the numbers (each >= 0) in the list?
 * total of the decimal digit sums of the elements of an array, each at least 0
 * Write a program that adds up all the decimal digits of all the non-negative integers in a list.
 * Add every digit of every number together; no number is negative.
 * How do I get one overall digit sum for an entire array of numbers >= 0?
 * sum of digits of all array elements, which are >= 0
 * Write a program to find the sum of the digits of all numbers in an array, none below 0.
 * Given an array of non-negative integers, return the total of all their decimal digits.
 * Function that adds up the digit sums of the elements, all >= 0.
 * sum of digits of every number in an array without negatives
 * total of all digits in the list (no negatives): 12 and 34 give 10
 * digit sum over a whole array of non-negative integers
 * How do I add all digits of all numbers in an array (all numbers >= 0)?
 * Implement the digit sum of a list of non-negative numbers.
 * Write a function to find the digit sum over a whole list without negatives: every digit of every number counts.
 * Write a function to flatten a list of nonnegative integers into their decimal digits and total those.
 *
 * @T int32_t int64_t uint32_t
 * @name sum_all_digits total_digit_sum
 * @array a n
 * @range a 0 9999
 * @range n 0 8
 */
int32_t sum_all_digits(const T *a, int32_t n) {
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++)
        for (T x = a[i]; x > 0; x /= 10) total += (int32_t)(x % 10);
    return total;
}

/**
 * {OP} the primes in a list
 * {OP} the prime numbers of an array
 * {OP} all elements that are prime
 * Go through the list and {OP} the primes.
 * {OP} the elements that are primes, skip the others
 * {OP} the primes in an array of ints
 * Write a function to {OP} the prime elements of an array.
 * Could you {OP} all the numbers in my list that are prime?
 * Write a function that goes through an array of integers to {OP} the prime numbers among them.
 * {OP} just the prime numbers in the list
 * How can I {OP} the primes in an array of ints?
 * {OP} prime numbers in an array
 * Write a program to {OP} the prime numbers in an array.
 * Given an array of integers, {OP} those that are prime and return the result.
 * Function to {OP} the elements of an array that are primes.
 * {OP} primes in an int array
 * {OP} only the prime elements of a list
 * go through an array and {OP} every prime number
 * How do I {OP} the prime numbers of a list?
 * {OP} the elements greater than 1 with no divisors except 1 and themselves
 * {OP} all a[i] that are prime numbers
 * Write a function to {OP} the prime numbers in a list of integers.
 * Write a function to {OP} the prime numbers in the list.
 * Write a function to {OP} all primes of a list.
 *
 * @OP a[i] "add up"
 * @OP 1 "count"
 * @name reduce_primes primes_in_list
 * @array a n
 * @range a -3 60
 * @range n 0 8
 */
int32_t reduce_primes(const int32_t *a, int32_t n) {
    int32_t result = 0;
    for (int32_t i = 0; i < n; i++) {
        _Bool prime = a[i] > 1;
        for (int32_t d = 2; d <= a[i] / d; d++)
            if (a[i] % d == 0) prime = 0;
        if (prime) result += OP;
    }
    return result;
}

/**
 * turn integer points into percent of a given maximum, into a new array of doubles
 * Convert an array of int scores to percentages, as doubles in {out}, given the maximum points.
 * Convert a list of whole-number test points to percent of a given maximum in a second array, one of doubles.
 * Given integer points and the maximum that can be reached, fill an array of doubles with the percentages.
 * Compute the percent for every student's points (ints), given the maximum, as doubles into {out}.
 * Compute points * 100 / maximum as a double for all elements of an int array into {out}, the maximum being given.
 * What percentage did each student reach, given all the integer points and the maximum? Store them as doubles in {out}.
 * Stores 100.0 * points[i] / maximum in {out} as doubles, for int points and a given maximum.
 * Write a function that turns a list of achieved int points into percentages of the maximum attainable points, stored as doubles in another array.
 * How do I convert whole exam points to per cent, as doubles in another array, when the full score is a parameter?
 * convert an int32_t array of points to a double array of percentages of {maximum}
 * The teacher has a list of integer points and the maximum; write each score in percent to a second list, of doubles.
 *
 * @name scores_to_percent points_to_percent
 * @array points n
 * @array out n
 * @range points 0 60
 * @range n 0 8
 * @range maximum 20 60
 */
void scores_to_percent(const int32_t *points, int32_t n, int32_t maximum, double *out) {
    for (int32_t i = 0; i < n; i++) out[i] = 100.0 * points[i] / maximum;
}

/**
 * average so far for every position of an int array, as doubles into {out}
 * running mean of a list of integers into a new array
 * Set each double out[i] to the mean of the first i+1 ints.
 * cumulative average of an integer array, one double for each index into {out}
 * For each index store the mean of all values up to and including it.
 * Write a function that stores for each index the average of the elements up to and including it.
 * What is the average after each new number of an integer array? Write all of them to {out} as doubles.
 * Stores the mean of the ints a[0] to a[i] as a double in out[i], for every i.
 * prefix means of an integer sequence into a double array
 * Write a program that records, for each position of an integer list, the mean of all items up to and including that position.
 * How do I compute the expanding mean of an int array into a second array of doubles?
 * running average of int array into double array out
 * For each day, store the average of the whole-degree temperatures since the first day as a double in another array.
 * Write a function to store the cumulative average of an int list at each subscript in a list of doubles.
 *
 * @name running_mean_into prefix_means
 * @array a n
 * @array out n
 * @range a -20 20
 * @range n 0 8
 */
void running_mean_into(const int32_t *a, int32_t n, double *out) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        out[i] = total / (i + 1);
    }
}

/**
 * sumifs: given int categories and amounts, add the amounts where the category matches and the amount is {OP} {limit}
 * sum of the amounts of one category that are {OP} a limit; int categories array first, then int amounts
 * Given integer categories and amounts, add those of one category that are {OP} the threshold.
 * sum with two conditions over arrays of keys and values: key equals the given one and value is {OP} limit
 * Given the columns category and amount, sum the whole-euro amounts with the given category and an amount {OP} the limit.
 * Write a function that takes integer categories and amounts and adds the amounts of one category that are {OP} a limit.
 * Returns the sum of amounts[i] with categories[i] == category and amounts[i] {OP} limit; the categories come first, all ints.
 * Write a function that totals the amounts which belong to a specified category and are {OP} a specified limit, categories and amounts being parallel int arrays.
 * Add up the whole-dollar amounts of one category that are {OP} my limit; the list of categories comes first.
 * How can I sum the expenses (in cents, ints) of a given category that are {OP} a limit (categories, amounts; category, limit)?
 * sum of amounts with category {category} and {OP} {limit}, int arrays: categories, amounts
 * From int arrays of category codes and amounts, total only the amounts of one category that are {OP} a limit.
 *
 * @OP > "greater than"
 * @OP < "less than"
 * @OP >= "at least"
 * @name sum_ifs conditional_total
 * @array categories n
 * @array amounts n
 * @range categories 1 3
 * @range amounts 0 50
 * @range n 0 8
 * @range category 1 3
 * @range limit 0 50
 */
int32_t sum_ifs(const int32_t *categories, const int32_t *amounts, int32_t n, int32_t category, int32_t limit) {
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++)
        if (categories[i] == category && amounts[i] OP limit) total += amounts[i];
    return total;
}

/**
 * countifs: number of rows where the first list is {OP} {x} and the second {OP2} {y}
 * count positions with a {OP} x and b {OP2} y
 * Given two columns as arrays, count rows with the first {OP} one limit and the second {OP2} another.
 * How many rows have a first value {OP} x and a second value {OP2} y?
 * Write a function that counts the indices where the first array is {OP} one number and the second is {OP2} another.
 * In how many rows is the first value {OP} its bound and the second {OP2} its own?
 * Returns the number of i with a[i] {OP} x and b[i] {OP2} y.
 * Given temperature and wind per day, count days with temperature {OP} one limit and wind {OP2} another.
 * Write a program to count the positions at which the first list's item is {OP} a first limit while the second list's item is {OP2} a second limit.
 * How many rows have the first number {OP} {x} and the second {OP2} {y}?
 * How do I count the pairs across two arrays with a {OP} {x} and b {OP2} {y}?
 * count rows where a is {OP} {x} and b is {OP2} {y}
 *
 * @T int32_t double
 * @OP > "above"
 * @OP < "below"
 * @OP2 > "over"
 * @OP2 < "under"
 * @name count_ifs count_rows
 * @array a n
 * @array b n
 * @range a 0 20
 * @range b 0 20
 * @range n 0 8
 * @range x 0 20
 * @range y 0 20
 */
int32_t count_ifs(const T *a, const T *b, int32_t n, T x, T y) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] OP x && b[i] OP2 y;
    return count;
}

/**
 * sum of the int amounts dated from {first} to {last}; dates array first
 * Given dates and amounts as integers, add those within a date range, both days included.
 * total between two dates, inclusive, with dates in the first int list and amounts in the second
 * sum if date >= start and date <= end, over int arrays of dates and amounts
 * expenses of a period from dates and amounts (ints), first day and last day, both days included
 * Write a function that adds the integer amounts whose date lies between two dates, inclusive. The dates are the first array.
 * How much was spent in the given period? Dates come first, then amounts in cents, all ints; both ends count.
 * Returns the sum of amounts[i] over all i with first <= dates[i] <= last; dates is the first of the two int arrays.
 * sum of amounts in a date range: int array of dates, int array of amounts, first and last date inclusive
 * Write a function to total all amounts whose date lies from a first to a last date, both included; dates and amounts come as parallel integer arrays.
 * How do I sum transactions within a date range (inclusive) from integer arrays of dates and amounts?
 * sum of amounts with date between {first} and {last} inclusive (int dates array, then int amounts)
 *
 * @name sum_in_period period_total
 * @array dates n
 * @array amounts n
 * @range dates 1 31
 * @range amounts -50 100
 * @range n 0 8
 * @range first 1 20
 * @range last 10 31
 */
int32_t sum_in_period(const int32_t *dates, const int32_t *amounts, int32_t n, int32_t first, int32_t last) {
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++)
        if (dates[i] >= first && dates[i] <= last) total += amounts[i];
    return total;
}

/**
 * Count rows of two arrays where {OP} set (not 0).
 * Given two arrays of flags, count the rows where {OP} nonzero.
 * Given two check lists, count the people for whom {OP} checked (nonzero).
 * Given two arrays of 0 and 1, count the indices where {OP} 1.
 * Given two columns of yes (nonzero) and no (0), count the rows where {OP} yes.
 * Write a function that counts the indices at which {OP} nonzero in two arrays.
 * Write a function that compares two lists of flags (zero is false, anything else true) and counts the positions where {OP} set.
 * Given two check lists, in how many rows {OP} checked?
 * How many indices are there where, of two flags, {OP} nonzero?
 * count positions where {OP} nonzero
 * Compare two arrays of flags and return how many positions there are where {OP} nonzero.
 * Two committee members vote on each motion, 1 for yes and 0 for no: count the motions where {OP} nonzero.
 *
 * @OP a[i]!=0&&b[i]!=0 "both are"
 * @OP a[i]!=0||b[i]!=0 "at least one is"
 * @OP (a[i]!=0)!=(b[i]!=0) "exactly one is"
 * @name count_flags count_marked_rows
 * @array a n
 * @array b n
 * @range a 0 1
 * @range b 0 1
 * @range n 0 8
 */
int32_t count_flags(const int32_t *a, const int32_t *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += OP;
    return count;
}

/**
 * sum of the {OP} value of each pair of elements of two arrays
 * For every row take the {OP} of two columns and add them up.
 * total of the {OP} element at each index of two arrays
 * Given two price lists, take the {OP} price of each item and return the total.
 * sum of the {OP} of a[i] and b[i] over all i
 * Write a function that adds, over all indices, the {OP} of the two elements of two arrays.
 * Returns the sum over i of the {OP} of a[i] and b[i].
 * Go through both lists, take the {OP} number each time and sum them.
 * How to sum whichever element is {OP} between two arrays, index by index?
 * sum of the {OP} of a[i] and b[i]
 * zip two lists, pick the {OP} item of each pair, total the picks
 * Two bidders per lot, in two arrays: for each lot take the {OP} of both bids and total these.
 *
 * @T int32_t int64_t double
 * @OP > "larger"
 * @OP < "smaller"
 * @name sum_of_pair_extremes pairwise_total
 * @array a n
 * @array b n
 * @range a 0 50
 * @range b 0 50
 * @range n 0 8
 */
T sum_of_pair_extremes(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] OP b[i] ? a[i] : b[i];
    return total;
}

/**
 * total overtime: hours above {x} per day, added up
 * sum of the amounts by which elements exceed a limit, smaller elements count 0
 * sum of max(0, a[i] - limit) over the array
 * By how much do the elements above the limit exceed it in total?
 * Sum the excess of each value over x, ignoring values below it.
 * Write a function that adds up by how much the elements exceed a limit; smaller elements count 0.
 * How many hours of overtime are in this list of daily hours, given the regular hours per day?
 * Returns the sum over all elements of the part above the limit.
 * sum of the positive differences between the elements and a threshold
 * Write a function to compute by how much the elements of an array exceed a given limit in total, ignoring those below it.
 * What is the total overshoot of a list of readings beyond a threshold?
 * sum of amounts by which elements exceed {x}
 * total of max(item - x, 0) over the items of a list
 *
 * @T int32_t double int64_t
 * @name total_excess total_overtime
 * @array a n
 * @range a 0 14
 * @range n 0 8
 * @range x 0 10
 */
T total_excess(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > x) total += a[i] - x;
    return total;
}

/**
 * sum of an array where each value counts at most {x}
 * Add up the elements, but cap each at a limit.
 * sum of min(a[i], cap)
 * capped sum of an array: bigger elements count as the limit
 * total refund when the refund per receipt is limited to x
 * Write a function that adds the elements, each limited to a maximum.
 * What is the total of the array if no single value may count more than the cap?
 * Returns the sum of the smaller of each element and the cap.
 * sum of min(a[i], c) over all elements for a constant c
 * Write a function which adds the numbers of a list but counts none for more than a given maximum.
 * Sum the values, but anything bigger than {x} counts as {x}.
 * How can I total an array while limiting each element to a maximum?
 * sum of min(element, {x}) over an array
 *
 * @T int32_t double int64_t
 * @name capped_sum limited_total
 * @array a n
 * @range a 0 30
 * @range n 0 8
 * @range x 0 20
 */
T capped_sum(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] < x ? a[i] : x;
    return total;
}

/**
 * {OP} nonzero value in the list, 0 if there is none
 * {OP} filled cell of a column, where 0 means empty; 0 if all are empty
 * {OP} number in the array that isn't 0, else 0
 * value of the {OP} entry that is not zero, 0 if all are 0
 * get the {OP} nonzero element of an array, 0 when it has none
 * Find the {OP} value that is not 0; return 0 if all are 0.
 * Write a function that returns the {OP} nonzero element of an array, or 0.
 * Returns the {OP} element different from 0; 0 if all are 0 or there are none.
 * Write a program that returns the {OP} number of a list that is not 0, and 0 when all of them are.
 * Give me the {OP} number that isn't zero, or 0.
 * How do I get the {OP} element different from 0 in an array?
 * {OP} nonzero element, or 0
 * Fetch the {OP} nonzero entry of an array, or 0 if it has none.
 *
 * @T int32_t int64_t double
 * @OP a[n-1-i] "last"
 * @OP a[i] "first"
 * @name nonzero_value filled_cell
 * @array a n
 * @range a -2 2
 * @range n 0 8
 */
T nonzero_value(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (OP != 0) return OP;
    return 0;
}

/**
 * last number minus first number of a list, 0 if it is empty
 * change from the first to the last entry of an array, 0 if it is empty
 * return a[n-1] - a[0], or 0 for n = 0
 * How much did the value grow from the start to the end of the array? 0 if it is empty.
 * end value minus start value, 0 if empty
 * last element minus first element of an array, 0 for an empty array
 * Write a function that returns the last element minus the first element of an array, or 0 for an empty one.
 * Returns the difference last - first, and 0 if there are no elements.
 * net change over a series from first to last value, 0 if it is empty
 * Write a function to subtract the initial item of an array from its final item; an empty array gives 0.
 * How much did the value change from the first element to the last?
 * How do I compute the overall increase from the first reading to the last?
 * last element minus first element, 0 if empty
 * Write a function that returns the last element minus the first element, 0 if the array is empty.
 * Function that computes the total change over a series: last minus first, 0 if empty.
 * last - first, 0 if n is 0
 * difference between the last and the first element, 0 for an empty array
 * How do I get the change from the first to the last array element? Empty gives 0.
 * closing reading minus opening reading, 0 for no readings
 * Implement last minus first of a list (0 when empty).
 * by how much is the final entry above the first one, 0 if there is none
 *
 * @T int32_t int64_t double
 * @name last_minus_first net_change
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T last_minus_first(const T *a, int32_t n) { return n <= 0 ? 0 : a[n - 1] - a[0]; }

/**
 * Write the {MAP} of every number, in reverse order, to a new list.
 * reverse the list into another one, storing the {MAP} of each
 * backwards copy with the {MAP} of each element
 * Write the {MAP} of every value to {out}, last element first.
 * {MAP} of all elements into a second array, in reversed order
 * Set out[i] to the {MAP} of a[n-1-i].
 * Write a function that writes the {MAP} of each element to another array in reverse order.
 * How do I get a reversed list holding the {MAP} of each number?
 * Stores the {MAP} of the last element first, and so on down to the first element.
 * Write a function that stores in a second array the {MAP} of every item of the first, from its last item to its first.
 * Go from the back to the front and write the {MAP} of each number to a new list.
 * How do I reverse an array into another while replacing each value by its {MAP}?
 * list to new list: {MAP} of each element in reverse order
 *
 * @T int32_t int64_t
 * @MAP x*2 "double"
 * @MAP x*x "square"
 * @MAP -x "negative"
 * @MAP (x<0?-x:x) "absolute value"
 * @name reverse_mapped reversed_map
 * @array a n
 * @array out n
 * @range a -50 50
 * @range n 0 8
 */
void reverse_mapped(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        T x = a[n - 1 - i];
        out[i] = MAP;
    }
}

/**
 * Sort the array ascending, remove duplicates in place and return how many are left.
 * Keep the distinct values of an array in ascending order, in place, and return the count.
 * Make a sorted set of a list in place: each value once, ascending; return its size.
 * sort and deduplicate in place, ascending; the result is the new length
 * Make the numbers unique and sort them ascending in the same array; return the new length.
 * Order the list from small to large, drop repeated values and return how many remain.
 * Write a function that sorts an array in ascending order, keeps one of each value and returns their number.
 * How do I get the different values of a list in ascending order, without a second array, and their count?
 * Puts the distinct elements in ascending order at the front and returns their count.
 * Write a program to put the distinct integers of a list in ascending order at its front, in place, and return how many there are.
 * Sort the numbers ascending and get rid of repeats; how many are left?
 * How do I do sort | uniq on an int array in place, with the new length as result?
 * sort array and remove duplicates, return new length
 * Write a program to sort an array ascending and remove its duplicates in place; return the new length.
 * Given an unsorted array, turn it into its sorted distinct values in place and return their number.
 * Function that sorts an array, keeps each value once and returns how many there are.
 * Implement sort plus unique in place, ascending, returning the new size.
 * sort and remove duplicates in place, return the length
 * sorted set of an array, ascending, in place, size returned
 * How do I sort an array and delete repeated values in place, getting the new length?
 * distinct elements in ascending order, in place; return how many
 * make a list sorted and duplicate-free, result is the number kept
 *
 * @T int32_t int64_t
 * @name sort_unique sorted_distinct
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t sort_unique(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 1; i < n; i++) {
        T x = a[i];
        int32_t j = i;
        for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
        a[j] = x;
    }
    for (int32_t i = 0; i < n; i++)
        if (kept == 0 || a[i] != a[kept - 1]) a[kept++] = a[i];
    return kept;
}

/**
 * sum of the {MAP:2} of the {KIND} numbers
 * add the {MAP} of each {KIND} element
 * For {KIND} numbers only, take the {MAP} of each and sum them.
 * total of the {MAP:2} of all {KIND} values in an array
 * Write a function that adds the {MAP} of every {KIND} element of an array.
 * What do you get if you add up the {MAP} of each {KIND} number in a list?
 * Returns the sum of the {MAP:2} of the {KIND} elements; 0 if there are none.
 * Write a function to compute the sum of the {MAP:2} of all {KIND} integers contained in a list.
 * Take the {MAP} of each {KIND} number and add them.
 * How can I add up the {MAP:2} of just the {KIND} values in an array?
 * sum of {MAP:2} of {KIND} elements
 * filter, map and reduce: total of the {MAP:2} of the {KIND} items
 *
 * @T int32_t int64_t
 * @MAP a[i]*a[i] "square" "squares"
 * @MAP a[i]*a[i]*a[i] "cube" "cubes"
 * @MAP a[i]*2 "double" "doubles"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @name sum_mapped_kind filtered_power_sum
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
T sum_mapped_kind(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) total += MAP;
    return total;
}

/**
 * product of the {KIND} numbers in an array, 1 if there are none
 * multiply all {KIND} elements, starting from 1
 * product of only {KIND} values, 1 if none
 * Multiply the {KIND} numbers of the list together (1 if there are none).
 * Multiply all the {KIND} numbers in the array, 1 if there are none.
 * What is the product of the {KIND} numbers in the list, or 1 for none?
 * Returns the product of the {KIND} elements; 1 if there is no such element.
 * Multiply all {KIND} entries, starting with 1.
 * Write a program that multiplies together the {KIND} integers of an array and yields 1 if there aren't any.
 * Multiply the {KIND} numbers with each other and ignore the rest.
 * What is the product of the {KIND} entries of a list (1 for none)?
 * product of all {KIND} elements
 * Write a program to find the product of the {KIND} numbers in an array.
 * Given an array of integers, return the product of its {KIND} elements, 1 if there are none.
 * Function that multiplies the {KIND} elements of an array and ignores the others.
 * Implement a product over the {KIND} values, starting at 1.
 * product of a[i] where a[i] is {KIND}
 * How do I multiply only the {KIND} elements of an array?
 * product of {KIND} integers in an array
 * multiply together every {KIND} item
 * Write a function to multiply all {KIND} items of a list together, omitting the rest; 1 when no item qualifies.
 *
 * @T int64_t int32_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND >0 "positive"
 * @KIND <0 "negative"
 * @name product_of_kind multiply_kind
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
T product_of_kind(const T *a, int32_t n) {
    T product = 1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) product *= a[i];
    return product;
}

/**
 * swap the first largest and the first smallest number of a list in place
 * exchange min and max of an array in place, the first of each
 * swap the first minimum with the first maximum of an array
 * exchange extremes of an array in place (first minimum, first maximum)
 * Write a function that exchanges the first smallest and the first largest element of an array.
 * How do I make the minimum and the maximum of an array trade places, first ones if there are several?
 * Swaps the elements at the first positions of the minimum and of the maximum.
 * Find the first minimum and the first maximum of the array and swap just these two.
 * Write a function that exchanges the smallest and the biggest item of an array in place, taking the first of each where values repeat.
 * Swap the lowest number with the highest (the first of each).
 * How can I interchange the min and max elements of an array (first occurrences)?
 * swap the minimum and maximum elements, first ones if repeated
 *
 * @T int32_t int64_t double
 * @name swap_extremes swap_min_max
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void swap_extremes(T *a, int32_t n) {
    if (n <= 0) return;
    int32_t low = 0, high = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < a[low]) low = i;
        if (a[i] > a[high]) high = i;
    }
    T x = a[low];
    a[low] = a[high];
    a[high] = x;
}

/**
 * Are even numbers at even indexes and odd numbers at odd ones, counting from 0?
 * Does the parity of each value match that of its index from 0?
 * every a[i] has the same parity as i
 * check that position (from 0) and value are both even or both odd everywhere
 * Are even elements at even indices and odd ones at odd indices in the whole array?
 * Write a function that checks whether every element has the same parity as its zero-based index.
 * Is each element even exactly when its index, from 0, is even?
 * Returns true if a[i] - i is even for every index.
 * Return true if the list alternates even, odd, even, odd, starting with even.
 * Is the array even, odd, even, odd and so on, starting with even?
 * How do I test whether each array element has the same parity as its index?
 * check if every element has the same parity as its index
 *
 * @T int32_t int64_t
 * @name parity_matches_index alternates_parity
 * @array a n
 * @range a 0 5
 * @range n 0 4
 */
_Bool parity_matches_index(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if ((a[i] % 2 != 0) != (i % 2 != 0)) return 0;
    return 1;
}

/**
 * average of the {k} largest numbers of an int array, 0 for k = 0
 * mean of the best k integer results in a list as a double, 0 if k is 0
 * top k average of an int array (0 for k = 0)
 * mean of the highest k int values as double, 0 if k is 0
 * Write a function that returns the average of the k largest ints of an array as a double, k being at most n, 0 for k = 0.
 * What is the average of my k best whole-number scores, or 0 if k is 0?
 * Returns the mean of the k largest integers; 0 if k is 0.
 * mean of the k greatest int elements, 0.0 for k = 0
 * Write a program that determines the mean of the k greatest integers in an unsorted list of at least k, and 0 for k = 0.
 * average of the {k} highest ints, 0 if {k} is 0
 * How to average only the best {k} integer scores (0 if {k} is zero)?
 * average of the top {k} elements of an int32_t array, 0 for {k} = 0
 * Average a student's k highest scores out of an int array as a double; k = 0 gives 0
 *
 * @name top_average best_of_average
 * @array a n
 * @range a 0 50
 * @range n 5 8
 * @range k 0 5
 */
double top_average(const int32_t *a, int32_t n, int32_t k) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t ahead = 0;
        for (int32_t j = 0; j < n; j++) ahead += a[j] > a[i] || (a[j] == a[i] && j < i);
        if (ahead < k) total += a[i];
    }
    return k <= 0 ? 0 : total / k;
}

/**
 * clamp every value to 0..{K}, then scale it to 0..255
 * Limit every element to 0..{K} and scale it by 255 / {K}, in place.
 * Convert array values from 0-{K} to 0-255 in place, clamping out of range ones first.
 * Normalize readings to 0..255 in place with maximum {K}: clamp, multiply by 255, divide by {K}.
 * clamp each element to 0..{K}, then scale by 255 / {K}, multiplying first, in the same array
 * Write a function that limits each element to the range 0 to {K} and then scales it to 0 to 255 in place.
 * How do I scale a list of readings linearly in place to brightness values, 0 for 0 and below, 255 for {K} and above?
 * Replaces each element by its value limited to 0..{K}, times 255, divided by {K}.
 * 8-bit quantization of a buffer in place with saturation, full scale {K}: x * 255 / {K}
 * Write a function which limits each reading of an array to 0..{K} and then scales it in place so that {K} becomes 255; whole-number results are truncated.
 * How do I map an array of values between 0 and {K} to 0..255 after clamping?
 * scale elements from 0..{K} to 0..255 in place, clamped
 *
 * @T int32_t double
 * @K 100 1023 1000
 * @name scale_all_to_byte clamp_and_scale
 * @array a n
 * @range a -100 1200
 * @range n 0 8
 */
void scale_all_to_byte(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T x = a[i] < 0 ? 0 : a[i];
        if (x > K) x = K;
        a[i] = x * 255 / K;
    }
}

/**
 * {ACT} the {KIND} numbers at {PLACE} indexes
 * {ACT} elements that are {KIND} and have an {PLACE} index, from 0
 * at {PLACE} positions (from 0), {ACT} the {KIND} values
 * Look only at a[i] with {PLACE} i and {ACT} the {KIND} ones.
 * elements with {PLACE} zero-based index and {KIND} value: {ACT} them
 * Write a function to {ACT} the {KIND} elements at {PLACE} zero-based indices.
 * Could you {ACT} all {KIND} numbers standing at {PLACE} indices, the first index being 0?
 * Visits the {PLACE} indices to {ACT} the elements there that are {KIND}; returns the result.
 * Write a program that looks only at {PLACE} indices (from 0) of an integer list to {ACT} the {KIND} numbers there.
 * How can I {ACT} elements which are {KIND} and whose index is {PLACE}?
 * {ACT} {KIND} elements at {PLACE} indices
 * Write a function to {ACT} the {KIND} numbers at {PLACE} indices in a list, first index 0.
 *
 * @ACT a[i] "add up"
 * @ACT 1 "count"
 * @KIND >0 "positive"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @PLACE 0 "even"
 * @PLACE 1 "odd"
 * @name reduce_at_indices pick_by_index
 * @array a n
 * @range a -9 20
 * @range n 0 8
 */
int32_t reduce_at_indices(const int32_t *a, int32_t n) {
    int32_t result = 0;
    for (int32_t i = PLACE; i < n; i += 2)
        if (a[i] KIND) result += ACT;
    return result;
}

/**
 * Write the {OP} of each number and its right neighbour to a new list.
 * Set out[i] to the {OP} of a[i] and a[i+1].
 * For every two neighbours write the {OP} to a second array.
 * {OP} of adjacent elements, n-1 values, into {out}
 * Compare neighbours in the array and store the {OP} of each pair in another array.
 * Write a function that stores the {OP} of every two adjacent elements in an output array.
 * How do I get the {OP} of each pair of neighbours of a list in a new list?
 * Stores the {OP} of elements i and i + 1 at index i of the output, for all i below n - 1.
 * sliding window of size 2 over an array: store the {OP} of each window in {out}
 * Write a function to store, for every two adjacent items of a list, the {OP} in a result array, which gets one item fewer.
 * How do I compute the {OP} of all consecutive pairs into a second array?
 * {OP} of each adjacent pair into out
 *
 * @T int32_t int64_t double
 * @OP > "larger one"
 * @OP < "smaller one"
 * @name neighbour_extremes adjacent_extremes
 * @array a n
 * @array out n
 * @range a -20 20
 * @range n 0 8
 */
void neighbour_extremes(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i + 1 < n; i++) out[i] = a[i] OP a[i + 1] ? a[i] : a[i + 1];
}

/**
 * Write the indexes that would sort the list ascending to {out}, equal elements in their order.
 * argsort into {out}: indices in ascending order of the values, stable
 * Write the order of the elements as indices from 0, smallest first, ties in original order, to a second array.
 * Store the index of the smallest element, the next smallest, and so on; lower index first for equals.
 * Write a function that stores the indices of an array's elements in ascending order of the elements, ties by index.
 * Stores a permutation of 0..n-1 that lists the elements in ascending order; equal ones keep their order.
 * stable argsort of an array, ascending, indices into {out}
 * Write a program to list the indices of an array in ascending order of its values, equal values by index.
 * Don't sort the numbers, list their indices from the smallest number to the biggest, ties in original order.
 * How can I get index positions in sorted order (stable argsort) in C?
 * argsort ascending into out, ties by index
 * list of indices sorted by the value that the list has at each index, stable and ascending
 *
 * @T int32_t int64_t double
 * @name sort_indices sorted_order
 * @array a n
 * @array out n
 * @range a 0 6
 * @range n 0 8
 */
void sort_indices(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i;
        for (; j > 0 && a[out[j - 1]] > a[i]; j--) out[j] = out[j - 1];
        out[j] = i;
    }
}

/**
 * Write the indexes of all {KIND} numbers to a list and return how many there are.
 * Where are the {KIND} elements? Write their indices to {out} in ascending order and return the count.
 * Store the positions (from 0) of the {KIND} values of an array in another; return how many there are.
 * Find all {KIND} numbers, store their indices in order and return the count.
 * List the indices of {KIND} entries in {out} and return their number.
 * store all i where a[i] is {KIND}, ascending, and return how many
 * Write a function that stores the indices of the {KIND} elements of an array and returns their number.
 * At which indices are the {KIND} numbers? Write them to {out} and return how many there are.
 * Stores every index whose element is {KIND}, in ascending order; returns the count.
 * Write a function which collects in ascending order the indices (from 0) of all {KIND} elements in an output array, returning how many it stored.
 * How do I find every index where an array value is {KIND}, and their number?
 * Store the indices of {KIND} elements in out and return the count.
 * Write a program that stores the indices of all {KIND} elements in an array and returns their number.
 * Given an array, write the indices of its {KIND} elements to out, ascending, and return the count.
 * Function that collects the indexes of {KIND} numbers in out and returns how many it found.
 * indices of {KIND} elements into out, count returned
 * find all {KIND} numbers' indexes, return how many
 * list the zero-based positions of {KIND} values, returns their number
 * How do I get all indexes at which an array has {KIND} values, and their count?
 * all i where a[i] is {KIND}, in order, into out; result is the count
 * Write a function to find the indices of all {KIND} numbers in a list, written to out; return how many.
 * Write a function to extract the subscripts of all {KIND} items of a list and return how many were found.
 *
 * @T int32_t int64_t
 * @KIND <0 "negative"
 * @KIND >0 "positive"
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND ==0 "zero"
 * @name indices_of_kind positions_of_kind
 * @array a n
 * @array out 8
 * @range a -4 4
 * @range n 0 8
 */
int32_t indices_of_kind(const T *a, int32_t n, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND) out[count++] = i;
    return count;
}

/**
 * sum of first half minus sum of second half of a list, a middle element left out
 * difference of the two half sums of an array, first minus second, without a middle element
 * left half total minus right half total, where the middle one counts for neither
 * Write a function that subtracts the sum of the second half of an array from that of the first, without a middle element.
 * By how much does the sum of the first half exceed that of the second? A middle element is in neither.
 * Returns the sum of the first n / 2 elements minus that of the last n / 2; a middle element is left out.
 * Add the first half of the array and subtract the second half, skipping a middle element.
 * Write a function to subtract the sum of the back half of a list from that of the front half; with an odd length the central item belongs to neither.
 * Add up the first half, subtract the second half, skip the middle one if the length is odd.
 * By how much is the sum of the left half of an array greater than that of the right half, ignoring a middle element?
 * sum of first half minus sum of second half, middle ignored
 * Given an array, return sum of first n/2 elements minus sum of last n/2, middle one ignored.
 * first half sum - second half sum, middle element not counted
 * balance of the two halves of a list: left total minus right total without the middle
 * sum of left half minus sum of right half, middle of an odd length left out
 * Write a function to subtract the total of a list's second half from the total of its first half; a middle item is ignored.
 *
 * @T int32_t int64_t double
 * @name half_difference halves_difference
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
T half_difference(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n / 2; i++) total += a[i] - a[n - 1 - i];
    return total;
}

/**
 * exchange both halves in place, a middle element stays put
 * swap the halves in place: 1 2 3 4 becomes 3 4 1 2, and with odd length the middle one stays
 * Rearrange in place: second half first, then the middle element if any, then the first half.
 * Write a function that exchanges the two halves of an array; with an odd length the middle element stays.
 * How do I put the back half of the list in front? A middle element stays where it is.
 * Swaps element i with element i + (n + 1) / 2 for all i below n / 2.
 * Write a program that exchanges the front half of an array with the back half in place; the middle element of an odd length stays.
 * Swap the first half with the second half; the middle one stays in place.
 * How can I switch both halves of an array, e.g. 1 2 3 4 5 to 4 5 3 1 2?
 * swap first and second half of array in place, odd middle untouched
 * Given an array, exchange its first half with its second half, leaving a middle element alone.
 * Function that swaps the halves of an array in place, middle untouched if n is odd.
 * swap the halves of an array, middle stays for odd n
 * How do I swap the first and second half of an array, the middle element staying in place?
 *
 * @T int32_t int64_t double
 * @name swap_halves_of_list exchange_halves
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void swap_halves_of_list(T *a, int32_t n) {
    int32_t shift = (n + 1) / 2;
    for (int32_t i = 0; i < n / 2; i++) {
        T x = a[i];
        a[i] = a[i + shift];
        a[i + shift] = x;
    }
}

/**
 * Add to every element its index, from 0, in place.
 * Do a[i] += i for every i, in place.
 * Add to each number its position, counted from 0.
 * Add the index to each value in the same list.
 * Write a function that adds the zero-based index to every element of an array.
 * How do I add the zero-based position to each number in a list in place?
 * Increases each element in place by its index, counted from 0.
 * Write a function to increase each item of a list, in place, by its own index counted from zero.
 * Add its position (0, 1, 2 ...) to every number in the list.
 * How do I add the index to every element of an array?
 * add index to each element in place
 * increase each list item by its enumerate index, from 0, on the list itself
 *
 * @T int32_t int64_t double
 * @name add_index shift_by_index
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void add_index(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) a[i] += i;
}

/**
 * subtract the {WHAT} of the array from all numbers in place
 * Make the {WHAT} zero and shift all other elements by the same amount.
 * make every number in the array relative to its {WHAT}, in place
 * Subtract the {WHAT} from each value, in place.
 * Do a[i] = a[i] - {WHAT} for all i, using the original value.
 * Write a function that subtracts the {WHAT} of an array from every element in place.
 * How do I express a list in place relative to its {WHAT}?
 * Replaces each element by its difference from the original {WHAT}.
 * shift all elements in place so that the {WHAT} becomes 0
 * Write a program that shifts all items of an array in place so that they are relative to its {WHAT}, which becomes 0.
 * How can I subtract the original {WHAT} from all array entries?
 * subtract the {WHAT} from every element in place
 *
 * @T int32_t int64_t double
 * @WHAT 0 "first element"
 * @WHAT n-1 "last element"
 * @name subtract_baseline relative_to
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void subtract_baseline(T *a, int32_t n) {
    if (n <= 0) return;
    T base = a[WHAT];
    for (int32_t i = 0; i < n; i++) a[i] -= base;
}

/**
 * subtract the smallest number of an array from all its elements in place
 * shift the list in place so its minimum is 0
 * Subtract the minimum from every value of the array, in place.
 * Make all numbers in the list relative to its lowest number, in place.
 * Subtract the smallest element from each element, in place.
 * Write a function that subtracts the smallest element of an array from every element in place.
 * How do I move all numbers of an array down in place so that the least one becomes zero?
 * Replaces each element by its difference from the smallest element.
 * Write a function which subtracts the smallest number of a list from all of its elements, so that the smallest becomes zero.
 * Find the lowest number and subtract it from all of them.
 * How do I shift array data so that the smallest value is 0?
 * subtract the minimum from each element in place
 *
 * @T int32_t int64_t double
 * @name subtract_minimum shift_minimum_to_zero
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void subtract_minimum(T *a, int32_t n) {
    if (n <= 0) return;
    T low = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] < low) low = a[i];
    for (int32_t i = 0; i < n; i++) a[i] -= low;
}

/**
 * count peaks higher than {x}: bigger than both neighbours and above the limit
 * number of local maxima (strictly above both neighbours) over a threshold
 * How many peaks (greater than both neighbours) exceed x? The ends are not counted.
 * Count i with a[i] > a[i-1], a[i] > a[i+1] and a[i] > limit.
 * count the peaks over a limit, each strictly above its two neighbours; end points don't count
 * Write a function that counts the elements that are greater than both neighbours and greater than a limit.
 * How many spikes of the signal, greater than both neighbours, rise above the threshold?
 * Returns the number of inner elements above the limit that exceed the element before and the one after.
 * number of strict inner local maxima of an array above a threshold
 * Write a program to count the items of an array that are larger than both adjacent items and also above a specified height; the two end items never count.
 * How many peaks are higher than {x}? Each must be bigger than its left and right neighbour; ends don't count.
 * How can I count the peaks of my signal that are above {x}, endpoints excluded?
 *
 * @T int32_t int64_t double
 * @name count_high_peaks peaks_above
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
int32_t count_high_peaks(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 1; i + 1 < n; i++) count += a[i] > x && a[i] > a[i - 1] && a[i] > a[i + 1];
    return count;
}

/**
 * Write the indexes of all strict local {OP}, ends excluded, to a list and return how many there are.
 * Where are the strict {OP} of the series? Write the inner indices to {out} and return how many.
 * Write the positions (from 0) of the strict {OP} in a list of numbers, ends excluded, to {out}; return the count.
 * Find strict {OP} between the ends, store their indices in order and return the number.
 * List the indices of strict local {OP}, ends excluded, in {out} and return how many there are.
 * Write a function that stores the indices of the inner elements that are strict local {OP} and returns their number.
 * At which inner indices does the curve have strict {OP}? Store them ascending and return how many.
 * Write a function that stores the indices of all interior {OP} of an array (strictly beyond both neighbours) in {out} and returns their count.
 * List the indices of the strict {OP}, not at the ends, and return how many there are.
 * How do I get the indices of {OP} in a sequence (no plateaus, no endpoints) and how many there are?
 * indices of strict inner {OP} into out, return the count
 * Write a function to extract the subscripts of all interior strict {OP} of a list and return the quantity.
 *
 * @T int32_t double
 * @OP > "peaks"
 * @OP < "valleys"
 * @name find_extremes extreme_indices
 * @array a n
 * @array out 8
 * @range a 0 9
 * @range n 0 8
 */
int32_t find_peaks(const T *a, int32_t n, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 1; i + 1 < n; i++)
        if (a[i] OP a[i - 1] && a[i] OP a[i + 1]) out[count++] = i;
    return count;
}

/**
 * Is every number of the first list {OP} the one in the second?
 * Is a[i] {OP:2} b[i] for all i?
 * Is the first list's value {OP} the second list's everywhere?
 * Compare two lists item by item: is the first {OP} the second in all places?
 * Is each value of the first array {OP} the value at the same index in the second?
 * Write a function that checks whether each element of one array is {OP} the corresponding element of another.
 * Is the first array's element {OP:2} the second array's at every index?
 * Returns true if a[i] {OP:2} b[i] for all indices.
 * Return true if the first array's value is {OP} the second's at every position.
 * Write a function to verify that each item of the first list is {OP} the item of the second list at the same position.
 * Is every number in the first list {OP} its counterpart in the second?
 * check if a[i] {OP:2} b[i] for all i
 *
 * @T int32_t double
 * @OP > "greater than" ">"
 * @OP < "less than" "<"
 * @OP >= "at least" ">="
 * @OP <= "at most" "<="
 * @name always_compares dominates
 * @array a n
 * @array b n
 * @range a 0 5
 * @range b 0 5
 * @range n 0 4
 */
_Bool always_compares(const T *a, const T *b, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (!(a[i] OP b[i])) return 0;
    return 1;
}

/**
 * add numbers of the array until the sum is at least {x}, return the sum
 * keep adding elements while the total is below a limit, return the total
 * first running sum that reaches the limit, or the whole sum if none does
 * sum of the elements from the start until it is x or more, or of all of them
 * Write a function that adds elements from the start until the total reaches a limit and returns the total.
 * What is the sum of the leading elements when it first reaches the limit (of all if it never does)?
 * Returns the first running total that is not below the limit, or the sum of all elements.
 * prefix sum with early exit: stop as soon as it is at least the limit and return it
 * Write a program that adds list items from the beginning until the total is at least a given goal and returns the total.
 * Keep adding numbers until you have {x} or more; what is the sum then?
 * How can I accumulate array values and stop once a target is reached, getting the accumulated amount?
 * sum elements until the sum reaches {x}, return that sum
 *
 * @T int32_t int64_t double
 * @name sum_until_reached add_until
 * @array a n
 * @range a 0 10
 * @range n 0 8
 * @range x 1 50
 */
T sum_until_reached(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n && total < x; i++) total += a[i];
    return total;
}

/**
 * average change from one number of an int array to the next, ignoring the sign, 0 for fewer than two
 * mean step between neighbours of an int array as a double, ignoring the sign; 0 if there is no pair
 * average absolute difference of consecutive integer values, 0 for less than two values
 * mean of |a[i] - a[i-1]| over the int array, 0 if n < 2
 * average size of the change between neighbouring whole-number readings as a double, 0 for one reading or none
 * Write a function that returns the average absolute difference between adjacent ints, 0 for fewer than two.
 * By how much do neighbouring integers differ on average, 0 if there are no neighbours?
 * Returns the mean of the absolute first differences of ints as a double; 0 for fewer than two elements.
 * mean absolute first difference of an int array, 0 for n below 2
 * Write a function to calculate the mean absolute difference between each integer of a list and the next; 0 for fewer than two.
 * What's the average absolute difference between consecutive values in a series of ints, 0 for fewer than two?
 * average absolute difference between consecutive int elements, 0 for fewer than two
 * mean absolute difference between consecutive items of an int list as a double; 0 with fewer than two items
 *
 * @name average_change mean_step
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
double average_change(const int32_t *a, int32_t n) {
    double total = 0;
    for (int32_t i = 1; i < n; i++) total += a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
    return n < 2 ? 0 : total / (n - 1);
}
