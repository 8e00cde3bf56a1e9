/**
 * add up the {KIND} numbers {OP} {x}
 * sum of the {KIND} numbers in a list that are {OP} a limit
 * total of list items that are {KIND} and {OP} x
 * sum only numbers which are {KIND} and also {OP} given value
 * sum of all elements that are {KIND} and {OP} the threshold
 * sum the array's elements if {KIND} and {OP} x
 * Write a function that adds all elements that are {KIND} and {OP} a given number.
 * What is the sum of the {KIND} elements {OP} a bound?
 * Return the sum of the elements that are both {KIND} and {OP} the limit, 0 if there is none.
 * please sum me the numbers of the list what are {KIND} and are {OP} limit
 * conditional sum over an array: predicate "{KIND} and {OP} {x}"
 * add together every {KIND} value {OP} the bound, leave out all others
 * Write a function to compute the total of those elements of an integer array which are {KIND} and also {OP} a supplied number.
 * Python: sum(v for v in lst if v is {KIND} and v {OP} x), but in a compiled function
 * add together only the {KIND} numbers {OP} some limit I pass in
 * Accumulate the {KIND} terms of a sequence that lie strictly on the side {OP} a threshold.
 * How can I sum array values with two filters: {KIND}, and {OP} a given value?
 * sum of {KIND} elements {OP} {x}
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
 * how many numbers are {KIND} and {OP} the limit
 * number of {KIND} values {OP} a given one
 * count list items which are {KIND} and {OP} x
 * how many elements are {KIND} and {OP} a threshold
 * countifs over an array: {KIND}, {OP} x
 * Write a function that counts the elements that are both {KIND} and {OP} a given number.
 * How many elements of the array are {KIND} and at the same time {OP} a bound?
 * Returns the number of {KIND} elements that are {OP} the limit.
 * i need count of {KIND} ones that also are {OP} x
 * cardinality of the elements satisfying both "{KIND}" and "{OP} {x}"
 * go through the list, count each {KIND} number {OP} the bound
 * Write a program that counts how many integers of a given collection are both {KIND} and {OP} the specified value.
 * Like COUNTIFS in Excel: cells that are {KIND} and {OP} {x}
 * how many of my numbers are {KIND} and {OP} this one
 * Determine the cardinality of the subset of {KIND} entries strictly {OP} a cutoff.
 * Tally list items meeting both criteria: {KIND}, {OP} {x}?
 * count {KIND} elements {OP} {x} in an array
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
 * keep only {KIND} values {OP} x in a second array and give me how many
 * pick the {KIND} numbers {OP} a threshold into another array, same order, count returned
 * all elements that are {KIND} and {OP} x -> out, return the count
 * select where {KIND} and {OP} the given number: results into {out}, their number as return value
 * Write a function that copies the {KIND} elements {OP} a given number to a second array and returns their count.
 * Can you collect the {KIND} elements {OP} a bound in an output buffer and return how many there are?
 * Copies the elements that are both {KIND} and {OP} the limit to {out}, in order, and returns the number copied.
 * take out from list the ones {KIND} and {OP} x, put in other list, return how many
 * filter with two predicates, "{KIND}" and "{OP} {x}", into an output array; the count is the result
 * new list in {out} from the old one with just its {KIND} entries {OP} the limit, length returned
 * Write a function which extracts the {KIND} integers {OP} a specified number from a list into a second list, and returns the amount extracted.
 * Python's list(filter(lambda v: v is {KIND} and v {OP} x, lst)); result goes to the output buffer, len of it is returned
 * keep just the {KIND} ones {OP} x, put them in another array, tell me how many
 * Select, order preserved, the entries satisfying both predicates ({KIND}; {OP} the threshold), store them in the destination and return its length.
 * How do I copy only array values that are {KIND} and {OP} a limit to a new array and get the new size?
 * filter {KIND} numbers {OP} {x} into out, return the count
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
 * change list in place: {ACT} the {KIND} ones
 * {ACT} each item that is {KIND}, rest stays
 * in place, {ACT} all {KIND} values
 * for each element, if it is {KIND} then {ACT} it
 * Write a function that will {ACT} all {KIND} elements of an array in place and keep the rest.
 * How can I {ACT} just the {KIND} numbers of my list in place?
 * Modifies the array: {ACT} the {KIND} elements; all other elements keep their values.
 * must {ACT} the numbers of array who are {KIND}, not touch other
 * conditional in-place map; predicate: {KIND}; action: {ACT}
 * walk over the numbers of an array and {ACT} whichever is {KIND}, in place
 * Define a function that goes through an array of integers and will {ACT} each one that is {KIND}, leaving the rest unchanged.
 * SQL-like: UPDATE the values, {ACT} them WHERE they are {KIND}, modifying the array itself
 * go over the list and {ACT} only the {KIND} numbers
 * In-place conditional transform of a vector: {ACT} entries whose value is {KIND}
 * How to {ACT} just the {KIND} members of an array in place?
 * {ACT} all {KIND} elements in place
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
 * every {KIND} number becomes {K}
 * overwrite {KIND} values by {K} in place
 * put {K} wherever the list has an {KIND:2} number
 * in the array: {KIND} -> {K}, everything else as it is
 * Write a function that replaces each {KIND} element of an array by {K}.
 * How do I turn all the {KIND} numbers in a list into {K}?
 * Sets each {KIND} element to {K}; the remaining elements are unchanged.
 * make the {KIND} ones of the list be {K} pls
 * masked in-place assignment of {K} to the {KIND} entries of an array
 * go over the array, write {K} in place of each {KIND} entry
 * Write a function to substitute the number {K} for each {KIND} integer of a supplied array, modifying the array itself.
 * numpy: arr[arr is {KIND}] = {K}
 * turn every {KIND} number into {K}, leave others alone
 * Overwrite the {KIND} entries of a vector in place with the constant {K}.
 * How can I set all {KIND} values in my list to {K}?
 * replace {KIND} numbers with {K}
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
 * anything {OP} x becomes 0 in the list
 * clear entries {OP} the given bound
 * in the array, if an element is {OP} the limit then make it 0
 * Write a function that sets all elements {OP} a given number to 0 in place.
 * How do I zero every reading {OP} a certain level?
 * Replaces each element that is {OP} the limit by zero.
 * numbers in array what are {OP} limit make zero
 * hard thresholding: entries {OP} {x} are zeroed
 * wipe to 0 all values {OP} the cutoff, in the same array
 * Write a program that changes to zero each item of an array which is {OP} the supplied threshold, without touching the remaining items.
 * R: v[v {OP} x] <- 0, in place
 * wipe out (make 0) everything {OP} the limit
 * Hard-threshold a signal: samples strictly {OP} the cutoff are nulled in place.
 * How do I blank to 0 those array entries that are {OP} a number?
 * set elements {OP} {x} to zero
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
 * {OP} of every number of an array into a new one
 * make second array with the {OP} of each element
 * out[i] = the {OP} of a[i]
 * copy the array but store the {OP} of each item
 * the {OP} of all values to {out}, keep the original
 * fill the output array with each element's {OP}
 * Write a function that writes the {OP} of each element of one array to another.
 * How do I get the {OP} of each number in a separate array?
 * Stores the {OP} of each input element at the same index of the output; the input is not changed.
 * need other list where is the {OP} of each one
 * out-of-place elementwise map: {OP}
 * for each number write down its {OP} in the result list, same index
 * Write a function that produces, from a given array, another array of equal length holding the {OP} of each original element.
 * Haskell map: apply {OP} to a list, result written to out
 * make a second list with the {OP} of each number
 * Element-wise {OP} of an integer vector, stored in a separate destination vector
 * How can I fill a new array with the {OP} of every value of my array?
 * {OP} of each element into another array
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
 * how many are multiples of {K} and not of {L}
 * multiples of {K} without those of {L}, how many
 * count list items: mod {K} is zero, mod {L} is not
 * divisible by {K}, not divisible by {L}, count
 * number of elements {K} divides and {L} doesn't
 * Write a function that counts the elements divisible by {K} but not divisible by {L}.
 * How many numbers in the list can be divided by {K} and cannot be divided by {L}?
 * Returns the number of multiples of {K} in the array that are no multiples of {L}.
 * counting of such that divide with {K} but with {L} not
 * cardinality of the set difference: multiples of {K} minus multiples of {L}
 * tally each number that leaves no rest by {K} and a rest by {L}
 * Write a function to count the integers of a list which can be divided evenly by {K} yet cannot be divided evenly by {L}.
 * len([v for v in lst if v % {K} == 0 and v % {L} != 0]) in Python
 * how many can be split by {K} with nothing left but not by {L}, i.e. multiples of {K} that aren't multiples of {L}
 * Cardinality of the entries belonging to {K}Z but not to {L}Z
 * Number of values divisible by {K} and not by {L}: how to get it for an array?
 * count multiples of {K} excluding multiples of {L}
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
 * {OP} list values where {K} or {L} divides
 * in the array, {OP} what is divisible by {K} or by {L} (or both)
 * {OP} multiples of either {K} or {L}
 * go through the multiples of {K} and the multiples of {L} in the array and {OP} them, each once
 * Write a function to {OP} the elements divisible by {K} or {L}.
 * Could you {OP} the numbers in my list that {K} or {L} goes into?
 * Visits every element once to {OP} those divisible by at least one of {K} and {L}; returns the result.
 * {OP} the ones in array who divide by {K} or else by {L}
 * reduction over the array's elements that are multiples of {K} or {L}: {OP} them
 * {OP} each array entry with no remainder on division by {K} or {L}
 * Write a program to {OP} those members of an integer list that are divisible by {K}, by {L}, or by both.
 * Python: {OP:2} of v for v in nums if v % {K} == 0 or v % {L} == 0
 * {OP} the numbers that divide by {K} or {L}
 * Obtain the {OP:2} of entries a_i with {K} | a_i or {L} | a_i (inclusive or).
 * What's the {OP:2} of array items which are a multiple of either {K} or {L} (those of both taken once)?
 * {OP:2} of multiples of {K} or {L} in an array
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
 * how many more even than odd numbers are in the array, negative if fewer
 * number of evens minus number of odds in a list
 * count of even numbers minus count of odd numbers
 * are there more even or odd elements, as a difference: even count minus odd count
 * even count - odd count in list
 * number of even elements less number of odd elements
 * Write a function that returns by how many the even numbers of an array outnumber the odd ones.
 * By how much does the number of even elements exceed the number of odd elements?
 * Returns (number of even elements) - (number of odd elements), negative if odd ones prevail.
 * plus 1 for each even element, minus 1 for each odd one, total returned
 * parity balance of an array: count of even minus count of odd elements
 * tell difference of amount even and amount odd
 * Write a function which determines by how many the even integers of a list outnumber the odd ones (negative if odd ones prevail).
 * sum(1 if v % 2 == 0 else -1 for v in lst)
 * how many more evens than odds are there
 * Return the signed excess of the even count over the odd count in a sequence.
 * How to get number of even values minus number of odd values in an array?
 * count of evens minus count of odds
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
 * even sum - odd sum of a list
 * difference between the sum of even and the sum of odd elements
 * even values of a list added, odd values subtracted, what comes out
 * Write a function that computes the sum of the even elements minus the sum of the odd elements of an array.
 * What is the total of the even elements less the total of the odd ones?
 * Returns the sum over the even values minus the sum over the odd values.
 * sum even numbers of list then take away all odd numbers
 * signed sum of the elements: plus for even values, minus for odd values
 * even elements added and odd elements taken off, the result returned
 * Write a function to find the difference between the total of the even members and the total of the odd members of a given array.
 * Python: sum(evens of the list) - sum(odds of the list)
 * add up even numbers, take away the odd numbers
 * Evaluate the signed sum of a sequence in which even terms carry a plus and odd terms a minus.
 * How do I subtract the sum of odd values from the sum of even values?
 * sum of even elements minus sum of odd elements
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
 * sum of positives and sum of negatives of an array into two variables, positives first
 * split income and expenses of a list: two totals, plus into {positive}, minus into {negative}
 * total the positive numbers and the negative numbers, store the two results in this order
 * add up plus and minus amounts apart and store both sums, plus first; the second is zero or negative
 * positive sum and negative sum of the elements through pointers
 * one pass over the array, two sums stored: elements above zero, then elements below zero
 * Write a function that stores the sums of the positive and of the negative elements in two output variables, in this order.
 * How do I get the deposits (positive) and withdrawals (negative) in an array as two totals via pointers?
 * Stores the sum of all positive elements in {positive} and of all negative elements in {negative}.
 * give me both sum, of plus numbers in first variable and of minus numbers in second
 * partition of the sum by sign, results via two out parameters, positive then negative
 * sum of gains into one variable, sum of losses (kept negative) into the next
 * Write a program that computes two separate totals for a list, one of its positive and one of its negative numbers, stored in this order through two pointers.
 * In Python I'd return a tuple (sum of positives, sum of negatives); here write both to the two output arguments
 * add pluses and minuses separately, give both results, plus first
 * Decompose the sum of a signal into its positive part and its (non-positive) negative part, output through two pointers in that order.
 * How can a function output the sum of gains and the sum of losses, the positive one first?
 * sum positive and negative numbers separately
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
 * sum of the elements until the first {KIND} number, without it
 * add the numbers of an array up, stop before the first {KIND} one
 * add values before the first {KIND} element, that one not included
 * keep adding elements until one that is {KIND:2} comes; that one is not added
 * total of everything in front of the first {KIND} value, of all if there is none
 * sum the elements, break when {KIND}
 * Write a function that adds the elements of an array up to, but not including, the first {KIND} one.
 * What do the numbers before the first {KIND} element add up to?
 * Returns the sum of the elements preceding the first {KIND} element, or of all if there is none.
 * summing the array and when see {KIND} number then stop, not take it
 * sum of the longest prefix whose elements are all not {KIND:2}
 * loop adds a[i] to the sum and ends early, before adding, if an element is {KIND}
 * Write a function that adds the leading elements of an array until it meets one that is {KIND}, which is not included.
 * Python: sum(itertools.takewhile(lambda v: not ({KIND}), lst))
 * keep adding from the start, stop at a {KIND} number, don't add it
 * Partial sum of the longest prefix free of {KIND:2} terms
 * How do I total array items preceding the first {KIND} item (all of them if there's no such item)?
 * sum of elements before the first {KIND} one
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
 * add the numbers that come after the first x, nothing found gives 0
 * total of the part behind the first occurrence of a value, 0 without it
 * find the first x, then sum what follows it; 0 if x is not there
 * sum of what's after the first marker value in an array; 0 if there is no marker
 * sum after value, zero when it isn't in the list
 * Write a function that adds all elements after the first occurrence of a value; 0 if it does not occur.
 * What do the elements to the right of the first x add up to, or 0 if x is missing?
 * Returns the sum of the elements that follow the first one equal to the given value; 0 if none is.
 * sum all numbers what are standing after the given number (first time), zero if not found
 * sum of the suffix starting behind the first match of a value, zero without a match
 * skip to the first delimiter value, add up the rest behind it; no delimiter, 0
 * Write a function to compute the sum of everything that follows the first occurrence of a specified number in a list; 0 if it is missing.
 * sum(lst[lst.index(x)+1:]) in Python, or 0 when x isn't in lst
 * find the number, then add up whatever comes behind it (first hit; nothing found gives 0)
 * Tail sum: accumulate terms strictly past the earliest position equal to the key, zero if the key is absent.
 * Total of the items to the right of the first {x}, how?
 * sum of elements after first occurrence of {x}, 0 if not found
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
 * how many {KIND} numbers are at the start of the list, before any other one
 * count leading {KIND} elements
 * length of the part at the beginning of an array with {KIND} elements only
 * count {KIND} numbers from the front until one isn't
 * takewhile {KIND} over the array, how many are taken
 * number of {KIND} values before the first other one
 * Write a function that counts the {KIND} elements at the beginning of an array.
 * With how many {KIND} numbers in a row does the list begin?
 * Returns the length of the longest prefix whose elements are all {KIND}.
 * count from start of list as long number is {KIND}
 * size of the array's prefix of {KIND} elements
 * count elements from index 0, stop at the first that is not {KIND}
 * Write a function which finds how many {KIND} integers an array has at its beginning, ahead of any that isn't {KIND}.
 * length of takeWhile {KIND} xs in Haskell
 * how many {KIND} numbers in a row at the start
 * Determine the length of the maximal prefix consisting of {KIND} terms.
 * How long is the run of {KIND} values that my list starts with?
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
 * {OP} value of a list {LIMIT} a given one or -1
 * among the numbers {LIMIT} x, the {OP}, or -1
 * find the {OP} element {LIMIT} the limit, otherwise -1
 * {OP} element still {LIMIT} x, minus one for none
 * {OP} price in a list {LIMIT} my budget, -1 when nothing fits
 * Write a function that returns the {OP} element {LIMIT} a given number, or -1.
 * Which is the {OP} number in the list that is {LIMIT} the bound? -1 if no number is.
 * Returns the {OP} element that is {LIMIT} the argument; -1 without such an element.
 * need {OP} from those elements {LIMIT} x, else give -1
 * constrained extremum: {OP} element {LIMIT} {x}, -1 if infeasible
 * out of all entries {LIMIT} the bound take the {OP}; none gives -1
 * Write a program that selects the {OP} value among those members of a list which are {LIMIT} a given bound, or -1 if there is none.
 * SQL would say: the {OP} v from t where v is {LIMIT} x; instead of NULL give -1
 * of the numbers {LIMIT} my limit give me the {OP}, -1 if nothing fits
 * Extremum under constraint: the {OP} entry {LIMIT} the threshold; -1 denotes an empty feasible set.
 * What is the {OP} array item {LIMIT} {x} (-1: no such item)?
 * {OP} element {LIMIT} {x}, or -1
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
 * where in the array is the value nearest to a target? first on a tie, -1 for no elements
 * position of the closest element, first one if tied, -1 if empty
 * which entry comes closest to x, index of the first such please, or -1 for an empty list
 * nearest match's index in an array, the lower one on a tie, -1 if n is 0
 * position from 0 of the closest value in a list, first of equals, -1 for an empty one
 * Write a function that returns the index of the element nearest to a given value, the first on a tie, -1 for an empty array.
 * At which index is the first element with the smallest distance from the target? -1 if empty.
 * Returns the index of the element closest to the target; the first one wins a tie, -1 without elements.
 * give the place number from 0 of most close value, first if two, minus one if list is empty
 * argmin of |a[i] - x|, the smallest such i, -1 if there are no elements
 * nearest neighbour search in one dimension, lowest index returned, -1 for an empty array
 * Write a function to locate the item of an unsorted list whose value is closest to a specified target; give its index, the earliest for ties, -1 for an empty list.
 * numpy: np.abs(arr - x).argmin(), but -1 when arr is empty
 * at which position is the number nearest to mine? first one wins, -1 for nothing
 * Nearest-neighbour search in one dimension: argmin |a_i - q|, smallest index on equal distance, -1 if no points
 * How do I get the index of the array element closest to a value (first if tied, -1 if empty)?
 * index of closest value to {x}, -1 for empty array
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
 * where does x appear for the k-th time, -1 if not that often
 * find the nth x in a list, index or -1
 * position of the k-th match of a value (k = 1 is the first), -1 if there are fewer
 * second, third ... time the value comes up: index of its k-th occurrence, -1 if it comes up less often
 * kth occurrence of a value, k from 1: its index or -1
 * Write a function that returns the index at which a value occurs for the k-th time, or -1.
 * At what index is the k-th element equal to x? Count k from 1; -1 if there is none.
 * Returns the index of the k-th occurrence of the value, or -1 if it occurs less often.
 * search number in array and give the index of k-th finding, k = 1 for first, else -1
 * index of the k-th match of a linear search, 1-based k, otherwise -1
 * skip k - 1 hits of the value and return the index of the next one, -1 if it does not exist
 * Write a function that finds the position of the k-th appearance of a specified value in an array, k counted from one; -1 if there are fewer.
 * Like Python's list.index but for the nth match (n starts at 1), and -1 instead of an exception
 * where does this number show up for the {k}th time? -1 if it doesn't
 * Select query: index of the occurrence with 1-based rank {k} of symbol {x}, -1 when it does not exist
 * How to look up the subscript of the nth copy (1 = first) of a value, or -1?
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
 * given a number and then k: where does it show up for the kth time in a list of ints? index, -1 if it doesn't
 * index at which {x} stands in an integer list for the k-th time, k from 1, -1 if it is missing
 * where is the third 7? in general, for a value and a count k: index of its kth occurrence, or -1
 * find x for the kth time, return place or minus one
 * value, then k (1 for the first): index of that occurrence in the array, -1 if there is none
 * integer, then n: index of its nth occurrence in an array, n counted from one, -1 if too few
 * Write a function that takes a value and k and returns the index at which the value occurs in an array for the k-th time, or -1.
 * Where in the array do I meet the value for the k-th time (k from 1)? Index, or -1 if never.
 * Returns the position at which the value (passed first) has its occurrence number k, counting occurrences from 1; -1 if there are fewer.
 * at which index appears value when it is k-th time, first time is 1, else minus one
 * index of the element equal to a value (first argument after the length) that is the k-th such, k from 1, sentinel -1
 * for a value and a number k: the index of its occurrence number k, numbering from 1, or -1
 * Write a program to determine where a number occurs for the k-th time in a list, k from one; the number is passed ahead of k; return -1 if it occurs too seldom.
 * JavaScript indexOf, extended with an occurrence number (1-based, last argument) after the searched value; -1 on failure
 * give me the spot where {x} turns up the {k}th time, -1 if it never does
 * select(value, rank) on an integer sequence, rank starting at 1: zero-based index of that appearance or -1
 * Finding the nth match of a given value (value, then n, n >= 1): which index, -1 if none?
 * position of {x} for the {k}-th time in an array, or -1
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
 * where is the last {KIND} value in the array, by index, -1 for nowhere
 * last {KIND} element's index or -1
 * search from the end for the first element that is {KIND:2}, index or -1
 * index of the rightmost {KIND} entry, -1 if the array has none
 * find last {KIND} element, return its index or -1
 * Write a function that returns the index of the last {KIND} element of an array, or -1.
 * At which index does the last {KIND} number stand, or -1 if there is none?
 * Returns the greatest index whose element is {KIND}, -1 if there is no such element.
 * from behind search first {KIND} number and return its index, minus one if not there
 * backward linear search, predicate "{KIND}", -1 on failure
 * walk from right to left until the number is {KIND}, report the index, -1 at the end
 * Write a function which locates the final {KIND} number of a supplied list and returns its index, -1 if the list contains none.
 * JavaScript: arr.findLastIndex(v => v is {KIND})
 * search from the back for a {KIND} number, give its place or -1
 * Greatest index i such that the i-th term is {KIND}; -1 if no term qualifies
 * How do I find at which index the last {KIND} element sits (-1 if absent)?
 * index of last {KIND} element, or -1
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
 * where does the first repeat of an earlier value happen, as an index, -1 without repeats
 * index of first number that was seen before, or -1
 * first index where a number comes up again that was there before, else -1
 * smallest index at which a value is seen for the second time, -1 if all differ
 * find the index of the first element equal to an earlier one, or -1
 * Write a function that returns the smallest index whose element has occurred before, or -1.
 * At which index is the first element that equals an earlier one, -1 if there is none?
 * Returns the index of the first repetition in the array; -1 if all elements differ.
 * which index is already seen number first time, -1 when all different
 * least i with a[i] in a[0..i-1], else -1
 * read the list until something repeats, tell me the index of that repeat, -1 if nothing does
 * Write a function to find the index at which a list for the first time contains a number already met earlier, and -1 if all are distinct.
 * Python: walk with enumerate, keep a set of seen values, return i on the first value already in it, -1 at the end
 * where do I first hit a number I had before? -1 if never
 * Least i for which a_i coincides with some preceding term; -1 for a sequence without repetition
 * How can I detect the position of the first duplicate (its second copy, the one that completes a pair soonest), else -1?
 * index of the first element that appeared before, or -1
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
 * first index where the numbers go {OP}, -1 if they never do; the later one's index
 * When do the values go {OP} for the first time? Give the index of the later one, -1 for never.
 * index of the first number {OP:2} than the one before it, -1 if there is none
 * where does the series first go {OP}, index of the later value, or -1
 * find first element {OP:2} than its left neighbour, index or -1
 * first step {OP} in an array, index of the value after it, -1 if there is no such step
 * Write a function that returns the index of the first element that is {OP:2} than its predecessor, or -1.
 * At what index is a number {OP:2} than the number before it for the first time? -1 for nowhere.
 * Returns the smallest index i >= 1 whose element is {OP:2} than element i - 1; -1 if there is none.
 * show me first place where it has gone {OP} from the one before, else minus one
 * index at which the first move {OP} of the sequence ends, -1 if it has none
 * compare neighbours, stop at the first one {OP:2} than the previous and return its index, else -1
 * Write a function that finds the first element of an array that is {OP:2} than its immediate predecessor, and gives its index (-1 if none).
 * next((i for i in range(1, len(s)) if s[i] is {OP:2} than s[i-1]), -1)
 * at what place do the values first go {OP}? -1 if they never do
 * Earliest time step at which the series moves {OP} relative to the preceding sample, -1 for no such step
 * When does a sequence of numbers go {OP} for the first time: which index, -1 for never?
 * first index where the value is {OP:2} than the previous one, -1 if none
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
 * index of the biggest jump up or down between neighbours, the later one; first on a tie, -1 for fewer than two
 * where is the largest change from one number to the next? index of the next one, first if tied, -1 if n < 2
 * at which index does the value change most against its predecessor, earliest on a tie, -1 under two values
 * position of the greatest step, up or down, its later end; the first of equals, -1 without steps
 * max abs(a[i] - a[i-1]): give the smallest such i, -1 if there is no pair
 * day, from 0, with the biggest change compared to the day before, first of equals, -1 for fewer than two days
 * Write a function that returns the index of the element farthest from its predecessor, the first on a tie, -1 for fewer than two.
 * Between which neighbours is the difference largest? Return the index of the second, -1 if there are none; first pair wins ties.
 * Returns the index i >= 1 with the largest absolute difference to element i - 1; the first on a tie, -1 if n < 2.
 * tell index where number jump is most big from the one before, first if same, -1 when less than two
 * argmax of the absolute first difference, lowest index of the later element, -1 if n < 2
 * find where the series makes its largest leap, index of the value after it, the earliest on a tie, else -1
 * Write a program to identify the element that differs most (absolutely) from the element before it; return its index, the first for ties, -1 for under two elements.
 * numpy: np.abs(np.diff(v)).argmax() + 1, or -1 if v has fewer than 2 entries
 * where is the biggest change from one number to the next? index of the later one, first if same, -1 if too short
 * Locate the maximal absolute first difference: index of its right-hand sample, earliest on ties, -1 for fewer than two samples
 * Which reading jumps most, up or down, from the previous reading (index; first of equals; -1 if there is no pair)?
 * index of element with largest absolute change from previous, -1 if less than 2 elements
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
 * how many jumps between neighbours are bigger than a limit, up or down
 * number of steps from one element to the next larger than x, up or down
 * count spikes: change from the previous value over the threshold
 * how often does the reading change by more than x from one value to the next
 * count |a[i] - a[i-1]| > limit
 * Write a function that counts the adjacent pairs whose difference exceeds a given limit.
 * How many neighbouring elements are farther apart than the limit?
 * Returns the number of consecutive pairs with an absolute difference greater than the limit.
 * count of big changes between neighbours, big is more than given number, up or down
 * number of first differences exceeding the tolerance in magnitude
 * tally each place where the series leaps up or down by over x
 * Write a function which counts the adjacent pairs of a list whose absolute difference exceeds a specified limit.
 * R: sum(abs(diff(v)) > x)
 * how often do neighbours differ by more than {x}
 * Number of first differences with magnitude strictly greater than a tolerance
 * How do I detect how many sudden changes above a threshold there are between consecutive readings?
 * count the absolute differences of consecutive elements that are greater than {x}
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
 * does no number differ from the next by more than {x}
 * are all differences between neighbours in the array at most x
 * is the list smooth: steps never bigger than a limit
 * is there no jump over x between consecutive values of the array
 * check every |a[i] - a[i-1]| <= limit
 * are neighbours in the array always at most x apart
 * Write a function that checks whether all adjacent elements differ by at most a given amount.
 * Is every step from one element to the next within the limit?
 * Returns true if no two consecutive elements are farther apart than the limit.
 * test that the numbers from one to next not jump more than x, up or down
 * true if every step between neighbours is at most x, up or down; also for fewer than two elements
 * the series changes gently, at most by the limit (up or down) each time: true or false
 * Write a function to check that no two adjacent items of a given list differ by more than a specified amount.
 * Python: all(abs(b - a) <= x for a, b in zip(lst, lst[1:]))
 * are all neighbours at most {x} apart?
 * Test a discrete Lipschitz condition: |a[i] - a[i-1]| <= L for all i
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
 * are the numbers consecutive, each one more than the last
 * is the list a run like 4 5 6 7, each element one more than the previous
 * is every element the previous plus one
 * check for consecutive ascending integers in the given order
 * no gaps: a[i+1] == a[i] + 1 everywhere, yes or no
 * is the array a straight sequence rising by 1
 * Write a function that checks whether each element is exactly one greater than the one before.
 * Does the list count up in ones without skipping, each element one more than the one before?
 * Returns true if the elements are consecutive ascending integers.
 * are numbers following one after other by one
 * arithmetic progression with step 1, true if shorter than two
 * is this an unbroken ascending sequence of integers
 * Write a function which determines whether the integers of a list, in the order given, each exceed the previous one by exactly one.
 * Python: lst == list(range(lst[0], lst[0] + len(lst))), and True if empty
 * do the numbers count up by one, like 4 5 6 7?
 * Is the finite sequence an arithmetic progression of common difference 1?
 * How can I tell if an array holds an unbroken ascending sequence of successive whole numbers?
 * check if array elements are consecutive numbers in increasing order
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
 * are there {K} equal numbers next to each other
 * is the same number {K} times in a row anywhere in the list?
 * does any value repeat {K} times consecutively
 * {K} identical neighbours somewhere in the list
 * check the array for {K} in a row of any value
 * run of at least {K} equal elements in the array, yes or no
 * Write a function that checks whether an array contains {K} equal elements in a row.
 * Is there a stretch of {K} equal consecutive values?
 * Returns true if some element occurs at least {K} times in direct succession.
 * is it somewhere in list {K} times the same one after another
 * does an array contain a constant run of length {K} or more
 * are any {K} adjacent entries all alike
 * Write a program that checks whether a list contains the same number at least {K} times in direct succession.
 * Python: any(len(list(g)) >= {K} for _, g in groupby(lst))
 * is there a number {K} times in a row?
 * Does the sequence possess a constant contiguous block of length {K} or more?
 * How do I detect {K} identical values next to each other in an array?
 * has {K} equal elements in a row
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
 * value that repeats longest in a row, the earliest on a tie, 0 for an empty array
 * which number in the list has the longest streak of equal neighbours? first if tied, 0 if empty
 * number with the most consecutive repeats, first on a tie, 0 without numbers
 * element of the longest run of equal values, the first such run; empty array gives 0
 * what value stays the same for the longest time in the series (earliest on a tie, 0 if empty)
 * longest constant stretch of an array: return its value, that of the first on a tie, 0 if empty
 * Write a function that returns the value of the longest run of equal neighbours in an array, the first on a tie, 0 for an empty one.
 * Which value forms the longest block of equal neighbours, the first of several, 0 for no elements?
 * Returns the element that occurs most often in direct succession; the earliest run wins a tie, 0 if there are none.
 * what number is coming the most times one after another, first one if same, zero if list empty
 * value of the longest run of equal elements, the leftmost run on a tie, 0 for n = 0
 * find the longest plateau of the array and give its value; earliest if tied, 0 for an empty array
 * Write a function to find the number which is repeated most often in immediate succession; the earliest such number for ties, 0 for an empty list.
 * Python: max(groupby(lst), key=group length), return the key; first group on ties, 0 for []
 * which number has the longest streak? first streak if same length, 0 if no numbers
 * Run-length analysis: symbol of the maximal run (leftmost if several, 0 for no data)
 * What value makes up the longest stretch of equal neighbours (first of several, empty gives 0)?
 * element with the longest consecutive run, 0 if empty
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
 * how many {KIND} numbers in a row are there at most
 * longest streak of {KIND} list values, its length
 * max consecutive {KIND} elements
 * greatest number of {KIND} items next to each other
 * length of the best series of {KIND} entries without interruption
 * Write a function that returns the length of the longest run of {KIND} elements in an array.
 * What is the largest number of consecutive {KIND} elements?
 * Returns the length of the longest contiguous part that has {KIND} elements only.
 * most long chain of {KIND} numbers in list, give length
 * length of the longest contiguous segment in which every element is {KIND}
 * count {KIND} numbers, start over at any other, keep the maximum
 * Write a function which computes the length of the longest unbroken stretch of {KIND} integers in a supplied array.
 * Python: max(len of groups where value is {KIND}, default=0) via itertools.groupby
 * most {KIND} numbers in a row
 * Maximal length of a contiguous block whose terms are all {KIND}
 * How long is the best streak of {KIND} values?
 * length of longest consecutive {KIND} run
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
 * how many groups of {KIND} numbers, separated by other ones
 * count the blocks of neighbouring {KIND} values in an array
 * number of separate stretches of {KIND} elements
 * count islands of {KIND} numbers in a list
 * how many runs of {KIND} elements does the array have
 * how often does a series of {KIND} values begin in the list
 * Write a function that counts the contiguous groups of {KIND} elements in an array.
 * Into how many connected groups do the {KIND} numbers of the array fall?
 * Returns the number of maximal runs of {KIND} elements.
 * count the bunches in list where numbers next to each other are {KIND}
 * number of connected components of the {KIND} entries in a one-dimensional array
 * a {KIND} value after a different one starts a group: count the groups
 * Write a program to count the groups of adjacent {KIND} numbers in a list, where neighbours in one group are counted as a single group.
 * Haskell: length of the filtered groupBy, i.e. maximal blocks of {KIND} entries
 * how many separate clumps of {KIND} numbers are there
 * Number of connected components (maximal intervals) of {KIND} samples in a one-dimensional array
 * How do I get the number of runs of {KIND} values?
 * count contiguous groups of {KIND} elements
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
 * where does the window of size k with the {OP} total begin, first if tied, -1 if k is more than n
 * start index of the first window of k elements with the {OP} sum, -1 if the list is shorter
 * which k days in a row had the {OP} total: index of the first day, earliest on a tie, -1 for too few days
 * {OP} sum of k consecutive values, give its start, the first of equals, or -1 if k > n
 * position from 0 of the {OP} sliding sum over k elements, first one on a tie, -1 if impossible
 * Write a function that returns the start index of the k consecutive elements with the {OP} sum, the first on a tie, -1 if k > n.
 * Where does the stretch of k elements with the {OP} sum start? The first of several; -1 for an array shorter than k.
 * Returns the index of the first window of length k whose sum is {OP}; -1 if k > n.
 * give first place of k numbers together that have {OP} sum, minus one when not so many numbers
 * lowest start index at which the moving sum of k elements is {OP}, -1 if k > n
 * slide a window of k over the list, return the index where the total is first {OP}, else -1
 * Write a function to find where the block of k adjacent items with the {OP} total begins; the leftmost block for ties, -1 if the array has fewer than k items.
 * Python: index of the {OP} entry of [sum(a[i:i+k]) for i in range(len(a)-k+1)], first if equal, -1 if k > len(a)
 * {k} numbers side by side with the {OP} sum: where do they start? first if tied, -1 if list too short
 * Sliding window of width k: starting offset of the window of {OP} sum (first on ties; -1 when the width exceeds the length)
 * How do I locate the fixed-size subarray having the {OP} sum (start index, earliest wins, -1 if it does not fit)?
 * start index of length {k} window with {OP} sum, -1 if k > n
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
 * highest average of {k} numbers in a row, 0 if the array is shorter
 * best mean over k consecutive values, 0 if there are fewer than k
 * maximum moving average with window k, 0 for an array shorter than the window
 * max average of a contiguous subarray of length k, 0 if k > n
 * peak of the k-day average in a series, 0 for fewer than k days
 * greatest average of k neighbouring entries as a double, 0 without enough entries
 * Write a function that returns the largest average of k consecutive elements as a double, 0 if there are fewer than k.
 * What is the highest mean of any k elements next to each other, 0 if k is more than n?
 * Returns the maximum over all windows of length k of the window's mean; 0 if the array is shorter.
 * best average when take k numbers side by side, zero if not so many
 * maximum of the k-point moving average, 0 if n < k
 * slide a window k wide over the array, average it, return the best, 0 if it does not fit
 * Write a program that computes the largest mean over all blocks of k neighbouring integers in a list, 0 if the list is shorter than k.
 * pandas: s.rolling(k).mean().max(), and 0 when the series has fewer than k rows
 * best average of {k} numbers next to each other, 0 when not enough numbers
 * Maximum of the k-point moving average of an integer series as a double, zero if the window doesn't fit
 * What is the highest average that any contiguous subarray of exactly {k} elements has (0: too few elements)?
 * maximum average subarray of length {k}, 0 if k > n
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
 * how many times do {K} neighbours add up to more than {x}, overlapping groups included
 * count the overlapping windows of {K} elements with a sum above a limit
 * {K} elements in a row totalling more than x, how often, overlaps counted
 * number of {K}-element stretches, any start, whose sum is over the limit
 * sliding sum of {K} values: count those greater than x
 * sum of {K} consecutive elements exceeds the bound: count the start positions
 * Write a function that counts the windows of {K} consecutive elements whose sum is greater than a limit.
 * How many stretches of {K} adjacent numbers, overlapping ones too, have a sum above the threshold?
 * Returns the number of indices where {K} elements in succession add up to more than the limit.
 * count at how many places {K} numbers together one after other are over x
 * number of length-{K} windows with sum > x
 * every {K} neighbours are summed, those sums over the bound are counted
 * Write a function which counts the groups of {K} directly neighbouring items of a list whose sum exceeds a specified limit; groups may overlap.
 * Python: sum(1 for i in range(len(a) - {K} + 1) if sum(a[i:i+{K}]) > x)
 * how many times do {K} numbers in a row add up to more than {x}
 * Count the positions of a sliding window of width {K} at which the windowed sum is strictly above a threshold.
 * How many length-{K} subarrays have a total greater than a given number?
 * number of {K}-element windows with sum greater than {x}
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
 * multiply list together but skip zeros, 1 when all are zero
 * times everything in the array that isn't zero, starting with 1
 * product of a list, zeros left out; an empty product is 1
 * Write a function that multiplies all nonzero elements of an array, 1 if there are none.
 * What is the product of the elements that are not 0, or 1 if there are none?
 * Returns the product of the nonzero elements; the empty product is 1.
 * multiplying numbers of list without the zero ones, begin with one
 * reduction with * over the nonzero entries, initial value 1
 * product of an array where zeros are passed over so they do not spoil it; nothing else gives 1
 * Write a function to multiply together all elements of a supplied array apart from zeros; 1 if nothing remains.
 * Python: math.prod(v for v in lst if v != 0)
 * times all the numbers together but skip the zeros
 * Product over the support of a vector (its entries different from 0), the empty product being 1
 * How do I get the product of an array while ignoring zeros?
 * product of all nonzero elements
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
 * sum of everything in the array but the {OP} number, which is dropped once
 * add up all elements except one {OP}
 * total of the list without the {OP} value, dropped once
 * sum of a score list, {OP} score not counted once
 * leave out the {OP} element once and sum the rest
 * sum of the array minus its {OP} element, 0 if empty
 * Write a function that adds all elements except the {OP} one, leaving out just one if it repeats.
 * What is the total of the array if one {OP} element is dropped?
 * Returns the sum of the elements minus the {OP} element; 0 for an empty array.
 * summing list without {OP} of them, only one time removed
 * total of the array after discarding one {OP} entry
 * add the other elements when one {OP} is taken away
 * Write a program that totals a list of numbers leaving out its {OP} value once; the total of an empty list is 0.
 * Python: sum(lst) minus the {OP} of lst, 0 for []
 * add everything up but drop the {OP} number (just one of them)
 * Sum of a sample trimmed by one observation, the {OP}
 * Dropping the {OP} score once and summing the rest: how?
 * sum of array without the {OP} element
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
 * two {OP} values of a list added together, equal ones count twice
 * {OP} plus second {OP} element, which may be equal
 * the two {OP} numbers of the list, equal or not, added
 * total of the pair of {OP} entries in an array
 * Write a function that returns the sum of the two {OP} elements of an array with at least two.
 * What do the two {OP} numbers of a list of at least two add up to? Repeated ones count separately.
 * Returns the {OP} element plus the next {OP} one; equal values count separately.
 * sum please of two most {OP} ones in list, same value can count two times
 * sum of the two {OP} elements of an array by one scan, duplicates counted separately
 * without sorting, find the two {OP} of at least two elements and add them
 * Write a function that adds the two {OP} members of an unsorted list having at least two members; equal values may both be used.
 * SQL: total of the two {OP} values of a column, duplicates kept, at least two rows
 * what do the two {OP} numbers make together
 * Combine, by addition, the extreme and second extreme order statistics (the two {OP} observations) in one pass; sample size is 2 or more.
 * How do I find the sum of the {OP} and the next {OP} item of an array with 2+ items?
 * sum of the two {OP} elements
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
 * sum of the left and right neighbour of each element into {out}, a missing one counts 0
 * out[i] = a[i-1] + a[i+1], missing neighbours count 0
 * add the two neighbours of every number into a new list, none at an end counts as 0
 * neighbour sums of an array into another: element before plus element after, 0 outside
 * for every item store the number before plus the number after, ends with just one
 * each element's neighbours added and stored in {out}, ends have only one
 * Write a function that stores for each element the sum of its two neighbours; outside the array there are zeros.
 * What do the neighbours of each element add up to? Store the sums in {out}, 0 for a neighbour that does not exist.
 * Stores in {out} the sum of the previous and the next element for every index, 0 standing for a missing one.
 * for each one put in out the sum from neighbor left and right, no neighbor is zero
 * correlation with the kernel 1 0 1 into {out}, zero padding
 * into {out}: the value left of it plus the value right of it, for all elements, 0 beyond the ends
 * Write a function which puts into a second array, for each item of the first, the sum of the items directly before and after it, a missing one counting as 0.
 * JavaScript: out = arr.map((_, i) => (arr[i-1] || 0) + (arr[i+1] || 0))
 * for each place add the number on the left and the number on the right, not itself; off the edge is 0
 * Convolve a vector with the kernel (1, 0, 1) under zero padding, same-size output.
 * How can I compute for every element the total of its two adjacent elements, treating outside as zero?
 * sum of left and right neighbours of each element into out
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
 * in how many places is the first list {OP} than the second
 * count positions where a[i] {OP:2} b[i]
 * how many times is the first array's element {OP} than the second's at the same index
 * compare two lists item by item, count where the first is {OP}
 * number of rounds in which player one's score is {OP} than player two's, from two score arrays
 * elementwise count of a[i] {OP:2} b[i]
 * Write a function that counts the indices at which the element of the first array is {OP} than that of the second.
 * At how many positions does the first array have the {OP} value, equality not counted?
 * Returns the number of indices i with a[i] {OP:2} b[i].
 * count places where first list is {OP} as second one
 * number of indices at which the left array's element is {OP} than the right's
 * tally over two arrays of equal length: left {OP} than right
 * Write a program to count the indices at which the item of the first list is {OP} than the corresponding item of the second list.
 * numpy: np.count_nonzero(a {OP:2} b)
 * in how many places is the first list's number {OP} than the second's
 * Number of coordinates i for which a_i {OP:2} b_i, for two equally long vectors
 * How often does array one hold a {OP} value than array two at an identical position?
 * count elements of a {OP} than those of b
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
 * which player won more rounds, from two lists of scores (higher wins): 1 first, -1 second, 0 draw
 * 1 if the first array has the higher value at more positions, -1 if the second, 0 if equal
 * compare two score lists round by round, higher wins the round, and tell the winner: 1 first, -1 second or 0 for equal
 * winner over several rounds, two arrays of points, higher points win: 1 first, -1 second, 0 for a draw
 * which array wins more rounds with the higher score: 1 for the first, -1 for the second or 0
 * who wins: higher score takes the round, most rounds take the match: 1 for the first list, -1 for the second, else 0
 * Write a function that compares two arrays index by index and returns 1 if the first is greater more often, -1 if the second, else 0.
 * Which of the two arrays has the greater element at more indices? Answer 1 for the first, -1 for the second, 0 for neither.
 * Returns 1 if a is ahead at more indices than b, -1 if at fewer, 0 if at equally many.
 * two players with points per round, say who did win more rounds: 1 first, -1 second, or equal 0
 * sign of the sum of the signs of a[i] - b[i] over all indices
 * best of n from two score arrays: count the rounds for either side, return 1, -1 or 0 for first, second, draw
 * Write a function that decides a match from two lists of points per round: more points wins the round; return 1 if the first player wins more rounds, -1 if the second does, 0 for a draw.
 * Python: compare sum(x > y for x, y in zip(a, b)) with sum(x < y ...); give 1, -1 or 0
 * two players, higher number takes each round; who took more? 1 first, -1 second, 0 even
 * Sign test statistic: signum of (number of i with a_i > b_i minus number with a_i < b_i)
 * Who won more rounds, given both score arrays (first: 1, second: -1, nobody: 0)?
 * compare two score lists round by round and return 1, -1 or 0 for the one with more wins
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
 * where do the arrays first disagree? index, -1 if nowhere
 * index of first mismatch of two arrays of length n, -1 if none
 * position of the first difference, equal arrays give -1
 * compare two lists, return index of the first unequal pair or -1
 * first i with a[i] != b[i], -1 if there is none
 * Write a function that returns the first index at which two arrays of the same length differ, or -1.
 * At which index do the two arrays differ for the first time, or -1 if they are equal?
 * Returns the smallest index with different elements; -1 if the arrays are equal.
 * find the place from 0 that is not same in both list, first one, minus one if all same
 * mismatch position of two sequences of equal length, -1 for no mismatch
 * go through both arrays at once until the values are unlike, report the index, -1 if they never are
 * Write a function to determine the first index at which two arrays of the same length disagree, or -1 when they are identical.
 * Python: next((i for i, (p, q) in enumerate(zip(a, b)) if p != q), -1)
 * where do these two lists stop being alike? -1 if they never do
 * Least i with a_i different from b_i for two vectors of common dimension; -1 for equal vectors
 * How to find the position of the first mismatch between two arrays, -1 if all matches?
 * first index where two arrays differ, or -1
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
 * are two lists equal within a tolerance at every index
 * arrays almost equal, every difference at most tolerance
 * allclose for two arrays with an absolute tolerance
 * compare two lists of measurements, allow differences up to a tolerance
 * do all pairs of elements differ by no more than tol
 * approximately equal arrays: no pair of elements more than the tolerance apart
 * Write a function that checks whether all corresponding elements of two arrays differ by at most a tolerance.
 * Are the arrays the same up to the given tolerance?
 * Returns true if |a[i] - b[i]| <= tolerance for every index.
 * are two list nearly same, allowed error is given and may be reached
 * maximum norm of the difference does not exceed the tolerance
 * is each value within the tolerance, inclusive, of its counterpart in the other array
 * Write a function to verify that two lists of equal length agree, element for element, up to a permitted deviation (that deviation itself is allowed).
 * numpy allclose with atol=tolerance and rtol=0
 * are both lists nearly the same, no pair further apart than the tolerance?
 * Test whether the maximum-norm distance between two vectors is at most a tolerance.
 * How do I compare two arrays approximately, every difference <= an epsilon I supply?
 * check if two arrays are equal within tolerance
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
 * total of selected items, selection given as 0/1 list
 * masked sum of an array: values first, mask second, nonzero means counted
 * sum of checked rows, second list says with nonzero which are checked
 * values plus a list of yes/no: sum the yes ones
 * Write a function that adds the elements of one array for which the other array is nonzero.
 * What do the marked values add up to? Values in one array, nonzero marks in the other.
 * Returns the sum of values[i] over all i with a nonzero marked[i].
 * sum the number if beside it in second list is not 0
 * inner product of the values with the indicator of the mask
 * pick values by an array of flags and total them
 * Write a program that adds those values of an array which are marked by a nonzero entry at the corresponding place of a second array.
 * numpy: values[mask != 0].sum()
 * add only the ticked numbers; the second list says 1 for ticked, 0 for not
 * Sum of a vector restricted to the support of an indicator vector (any nonzero indicates membership)
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
 * index where first plus second array is largest, the first on a tie, -1 if they are empty
 * which student, from 0, has the best total of two exams? earliest if tied, -1 without students
 * add two lists item by item and tell the first index where the sum is highest, -1 for empty lists
 * smallest index of the max of a[i] + b[i], or -1
 * two score lists: index of who has most points together, first of equals, -1 for nobody
 * index of the best combined score from two arrays, first if tied, -1 for none
 * Write a function that returns the first index where two arrays have the largest sum, or -1 if they are empty.
 * At which index is the sum of both arrays greatest? The first such; -1 for no elements.
 * Returns the index i that maximizes a[i] + b[i]; the first one on a tie, -1 for n = 0.
 * who is best when both number added, return index from 0, first if same, -1 if nobody
 * argmax of the elementwise sum of two arrays, lowest index on a tie, -1 if empty
 * combine both lists by adding and find the first index of the top sum, -1 without entries
 * Write a function which finds the index where the sum of the corresponding members of two arrays is greatest, the first for ties, -1 for empty arrays.
 * numpy: (a + b).argmax(), but -1 if the arrays are empty
 * two marks per person in two lists; who has most altogether? first one if tied, -1 if nobody
 * argmax over i of a_i + b_i, smallest maximiser, -1 for dimension zero
 * Which position has the highest combined value across two lists (earliest on a tie; -1: no items)?
 * index of max a[i]+b[i], -1 if empty
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
 * in place a[i] = a[i] * i
 * replace every element by itself times its position (from 0)
 * every item times its index, same array
 * scale the array's entries in place by where they stand, counting from zero
 * index (from 0) times value for all elements, stored in the same array
 * Write a function that multiplies every element of an array by its zero-based index in place.
 * How do I replace each element of an array with itself times its zero-based index?
 * Multiplies the element at index i by i, for each i, in the array itself.
 * each number in array should be multiply with own index, first index is 0
 * in-place product with the ramp 0, 1, 2 and so on
 * in the array the first entry becomes 0, the second stays, the third is taken twice, and so on
 * Write a function to scale every item of a list in place by its own index, which starts at zero.
 * Python: lst[:] = [i * v for i, v in enumerate(lst)]
 * times each number by its place, first place is 0, change the list itself
 * Overwrite a vector with its Hadamard product with (0, 1, 2, ..., n-1).
 * How can I weight array elements by position (0-based) directly in the array?
 * multiply each element by its index in place
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
 * how many elements equal their own zero-based index
 * count the indices i with a[i] == i
 * number of fixed points in a list: a[i] equal to i, indices from 0
 * count the numbers that sit at the index with the same number, from 0
 * how many entries stand in their own place, counting from 0
 * count where the element's value equals its index, first index 0
 * Write a function that counts the elements that are equal to their index.
 * At how many positions, counted from 0, is the value the same as the position?
 * Returns the number of indices i whose element is i.
 * count numbers being same as place where they are, places from zero
 * number of fixed points of a permutation of 0 to n - 1
 * tally of entries that are equal to their own index, indices starting at 0
 * Write a program that counts the integers of an array that equal their own index, counted from zero.
 * Python: sum(i == v for i, v in enumerate(lst))
 * how many numbers sit at the place they name (places from 0)
 * Number of fixed points of a map i -> a[i] on 0..n-1
 * How many array entries coincide with their zero-based subscript?
 * count elements equal to their index
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
 * mean of only the {KIND} elements, 0 if there are none
 * {KIND} values of a list averaged, as a double, 0 without any
 * avg of {KIND} numbers in a list as a double, else 0
 * what's the average of all {KIND} ones in the array (0 when there are none)
 * mean of the elements if {KIND}, 0 if no element is
 * Write a function that returns the average of the {KIND} elements of an integer array, or 0.
 * What is the mean of the {KIND} numbers in the array, or 0 if there are none?
 * Returns the arithmetic mean of the {KIND} elements as a double; 0 without any.
 * average from such numbers in list that are {KIND}, zero if no such
 * conditional mean of the array given "{KIND}", 0.0 for no match
 * add the {KIND} entries and divide by how many they are; none gives 0
 * Write a function to calculate the mean of just the {KIND} integers of a list, 0 if it hasn't any.
 * Excel AVERAGEIF over the {KIND} cells, 0 rather than an error
 * work out the average of {KIND} numbers only, 0 if there are none
 * Arithmetic mean, in double precision, of the {KIND} subset of a sample; zero for an empty subset
 * What's the average of an array when everything that isn't {KIND} gets ignored (no such item: 0)?
 * average of the {KIND} elements
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
 * what percent of the numbers in an array are {OP} {x}, 0 if it is empty
 * percentage of values {OP} a limit, 0 without values
 * share of list items {OP} x, in percent, 0 for an empty list
 * how many percent of the readings lie {OP} the threshold, as a double (0 for no readings)
 * percent of elements {OP} x in an int list, 0 if the list is empty
 * part of the elements {OP} the bound as a number from 0 to 100, 0 for no elements
 * Write a function that returns the percentage of elements {OP} a given number as a double, 0 for an empty array.
 * What percentage of the scores is {OP} the mark, 0 if there are no scores?
 * Returns 100 times the number of elements {OP} the limit, divided by the number of elements; 0 for none.
 * percent of numbers in list that is {OP} x, zero when list empty
 * empirical percentage of observations {OP} x, 0 if n is 0
 * count the elements {OP} the limit and express it per hundred of all, 0 for an empty array
 * Write a program which determines the percentage (0 to 100) of integers in a list that are {OP} a specified number; 0 for an empty list.
 * pandas: share of rows with a value {OP} x, times 100, and 0 if there are no rows
 * what percent of them are {OP} {x}? nothing there means 0
 * Relative frequency, in percent, of observations {OP} a cutoff; zero for a sample of size zero
 * How do I express in per cent how many of my values are {OP} a threshold?
 * percentage of elements {OP} {x}
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
 * each element twice into a new list: 1 2 becomes 1 1 2 2
 * duplicate every element of the array into {out}, copies side by side
 * write all numbers of a list two times next to each other into another array
 * repeat each item twice in a row in the output array
 * every entry two times in an output twice as long
 * stutter a list: every element two times in a row into {out}
 * Write a function that writes each element of an array twice in succession to another array.
 * How do I write every number of my list twice in a row to a second array?
 * Stores element i of the input at the output indices 2 * i and 2 * i + 1.
 * every number must come two time one behind other in out
 * nearest-neighbour upsampling of an array by 2 into {out}
 * output array has two copies of each input element, side by side
 * Write a function which builds from a list a twice as long one in which every element occurs two times in succession, [1, 2] giving [1, 1, 2, 2].
 * numpy: out = np.repeat(a, 2)
 * write each number twice, next to each other, into the other list
 * Upsample a signal by two with sample-and-hold into a destination of length 2n.
 * How can I double up array entries, a0 a0 a1 a1 and so on, in another array?
 * duplicate each element into out
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
 * list of integers low..high inclusive into an array, length returned
 * range with both ends into an array; return the number of values, 0 if the first bound is larger
 * fill array with low, low+1, ..., high and return how many numbers that are
 * make the list 3 4 5 6 7 from 3 and 7 in {out} and return its length
 * count from low up to high inclusive, store everything, give back how many
 * Write a function that stores the integers from low to high in an array and returns their number, 0 if low > high.
 * How do I fill an array with every integer between two bounds, bounds included, and return the count?
 * Stores low, low + 1, ... up to high in {out}; returns the number of values written.
 * put numbers from first until second (that one too) in the array, return how many
 * closed integer range low..high written to a buffer; the count is the result
 * enumerate low to high, both included, into the output, give back the count
 * Write a function to generate every integer from a first to a last one, both inclusive, in an output array, and give back how many there are (0 if the first is bigger).
 * Python: out[:] = range(low, high + 1); return its len
 * list all numbers from low through high, tell me how many
 * Enumerate the closed integer interval [low, high] in ascending order and return its cardinality.
 * How to create an array low, low+1, ..., high and get its size?
 * fill out with the integers from {low} to {high} inclusive, return the count
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
 * n, n-1, ..., 2, 1 into an array of n
 * write the numbers down from n, ending in 1, into the array
 * fill an array of length n with a countdown n .. 1
 * descending integers n to 1 in array
 * array of n: first entry n, last entry 1, one less each time
 * Write a function that fills an array of n elements with n, n - 1, and so on down to 1.
 * How can I store a countdown from n to 1 in an array?
 * Sets element i of {out} to n - i for each index.
 * fill array with numbers backward from n till one
 * write a descending ramp of length n that ends at 1
 * put the rocket launch count n, n - 1, ... 1 into the list
 * Write a program that stores the numbers n, n-1, ..., 2, 1 in an array of n places.
 * Python: out[:] = range(n, 0, -1)
 * put a countdown in the list that ends with 1 in the last spot
 * Initialise a vector of length n with the descending sequence n - i, i = 0..n-1.
 * How do I fill an array backwards with 1 to its length, biggest at the front?
 * fill array with n down to 1
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
 * positive multiples of {x} up to {y} into a list, return how many
 * list all positive multiples of the first number that are not above the second, count returned
 * write 3 6 9 12 for 3 and 12 into {out}: multiples of the first up to the second, return the count
 * multiples of a number up to and including a limit, stored in an array; their number is the result
 * store the multiples of x from x to the limit (inclusive) and return how many there are
 * times table of x into the array until the limit is passed, return the number of entries
 * Write a function that stores the positive multiples of a number up to and including a limit and returns how many there are.
 * What are the positive multiples of a number that do not exceed a bound? Put them in an array and return how many.
 * Stores x, 2x, 3x, ... as long as they are at most the limit; returns the count.
 * fill array with multiples of first number till second (included), return count
 * arithmetic progression x, 2x, ... not above the limit into {out}, number of terms returned
 * keep adding x and writing down the result while it is not over the bound; return how many were written
 * Write a function which lists the positive multiples of one number that do not exceed a second number, ascending, in an array, returning their count.
 * Python: out[:] = range(x, y + 1, x); return len(out)
 * the times table of {x}, from {x} itself up to {y}, and how many entries it has
 * Enumerate the positive integer multiples m = j x with m <= y in increasing order and give back their quantity (x first, then y).
 * How can I collect all multiples of {x} up to and including {y} in an output buffer?
 * multiples of {x} up to {y} into out, return how many
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
 * evens to one array, odds to another, return number of evens
 * separate even and odd values into two arrays in order, even ones first; the result is the number of evens
 * stable partition by parity with two output arrays, evens then odds, count of evens returned
 * put even elements into one array, odd ones into the next, order kept, return how many even
 * even/odd split of an array into {evens} and {odds}, count of evens back
 * Write a function that copies even elements to one array, odd ones to the next, and returns how many are even.
 * How do I divide a list into arrays of its even and its odd numbers, order kept, and return the number of evens?
 * Copies each element to {evens} or {odds}, keeping the order; returns how many are even.
 * divide numbers in two list, first one even second odd, give back how many even
 * stable two-way partition by parity into two buffers (even, odd); return the size of the first
 * put the numbers into two boxes in order: even box, odd box; return how many are in the even one
 * Write a function to separate the integers of a list into even ones, stored in a first result array, and odd ones, stored in a second, keeping their order; return the number of even ones.
 * Python: evens, odds = [v for v in a if v % 2 == 0], [v for v in a if v % 2]; return len(evens)
 * put even numbers in one list, odd ones in the next, say how many even
 * Stable partition of a sequence by residue mod 2 into two buffers (residue 0 first), result: size of the first
 * How do I distribute array items over an even and an odd output array and get the even count?
 * split array into evens and odds, return count of evens
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
 * remove {KIND} elements in place, keep the order, return the new length
 * drop the {KIND} values from the array, close the gaps and return how many remain
 * throw out {KIND} numbers of the array in place, how many stay
 * erase every {KIND} item from the array, order kept; new length returned
 * remove elements in place if {KIND}, return the count of the others
 * Write a function that removes all {KIND} elements from an array in place and returns how many are left.
 * How do I get rid of the {KIND} numbers in an array without a second array and learn the new length?
 * Moves the elements that are not {KIND} to the front, in order, and returns their number.
 * kick out from list what is {KIND}, new size back
 * erase-remove idiom with the predicate "{KIND}"
 * what isn't {KIND} is kept at the front in order, everything else goes; return the new length
 * Write a program to delete each {KIND} item from an array of integers, closing the gaps, and return the new length.
 * Java's list.removeIf(v -> v is {KIND}), then list.size()
 * throw out every {KIND} number, keep the others in order, how many are left?
 * In-place stable compaction discarding {KIND} entries; returns the remaining length
 * How can I erase all {KIND} elements from an array in place and know its new size?
 * remove {KIND} elements in place, return new length
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
 * remove only the first {x} from the list, return new length
 * delete one occurrence of a value, the first, from the array and return the new length
 * list.remove(x) on an array: first match goes, rest moves up, return the length after it
 * take out the first x, close the gap, return how many elements remain
 * erase first matching number in array, length back
 * drop a number once from the array, not all of them: its first copy; give back the new length
 * Write a function that removes the first occurrence of a value from an array and returns the new length.
 * How do I delete just the first element equal to x in place and return the new length?
 * Shifts the elements after the first match down by one; returns n - 1, or n if there is no match.
 * remove the value but only first time it is there, new length back, same length if not there
 * single-element erase by value, first match, order preserved, returns the new size
 * the earliest copy of a value leaves, the elements behind move forward, new length returned
 * Write a function that deletes the first occurrence of a specified number from a list by moving later items forward, and gives back the resulting length (unchanged when the number is missing).
 * Python's lst.remove(x) without the ValueError; return len(lst)
 * take the number out once, the earliest one, close the hole, say how long it is now
 * Erase the leftmost instance of a key from a sequence in situ and return the updated size.
 * Deleting just one copy of a value, the first, from an array in place: how, with the new size as result?
 * remove first occurrence of {x} from array, return new length
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
 * sums of groups of {K} elements, a shorter last group too, into {out}; return how many groups
 * total per {K} numbers, also of the few left at the end, written to a new list; its length is returned
 * add every {K} entries together into {out}, an incomplete last group too, and return the number of groups
 * chunk the list by {K}, sum each chunk (last one may be short) into {out}, return the number of chunks
 * {K} elements at a time, store their sum, last group may be shorter; return the count of sums
 * block sums into {out}, block size {K}, last block perhaps shorter, count of blocks back
 * Write a function that stores the sums of groups of {K} elements, the last perhaps shorter, and returns their number.
 * How do I combine each {K} readings into one total in an array? The rest makes a last, smaller one; return how many totals.
 * Stores the sums of successive blocks of {K} elements, an incomplete last block too, and returns the number of blocks.
 * make from each {K} numbers one sum in out, also from the few at the end, give back how many sums
 * downsampling by summation with factor {K}, partial block included, output length returned
 * cut the list into pieces of {K}, a last shorter one allowed, store the total of each and return how many
 * Write a program that splits a list into consecutive portions of {K} items (the final portion may be smaller), stores each portion's sum in a second array and returns the number of portions.
 * Python: out = [sum(a[i:i+{K}]) for i in range(0, len(a), {K})]; return len(out)
 * add the numbers {K} at a time, leftovers make a last smaller group; write the sums, say how many
 * Aggregate a series over non-overlapping blocks of length {K} (last one possibly incomplete); output block totals and return the block count.
 * How do I sum an array in chunks of {K} and get the quantity of chunks?
 * sum every {K} elements into out, return number of groups
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
 * does {x} come before {y} in the list, false if one is missing
 * is the first value seen earlier in the array than the second, both present
 * x appears before y in the array, counting first occurrences, and both must be there
 * order of two values in an array: true if x and y both occur, x first
 * check that one number stands before another in the array, each being there, by first occurrence
 * is the first occurrence of x left of the first occurrence of y, both existing
 * Write a function that checks whether one value first occurs in an array before another that occurs, too.
 * In this ranking array, is x ahead of y, both being ranked?
 * Returns true if both values occur and the first occurrence of the first value is earlier.
 * is number x first time more in front than number y, both must be in array
 * precedence test by first index; false if either is absent
 * which of two values shows up first in the array: true if it is x and y follows somewhere
 * Write a function to determine whether a first value occurs in a list earlier than a second value, comparing first occurrences; false if either of them is missing.
 * Python: x in a and y in a and a.index(x) < a.index(y)
 * does {x} come ahead of {y}? no if one isn't there
 * Precedence test: the leftmost position of symbol {x} is smaller than that of symbol {y}, both being present
 * How can I tell if {x} shows up in an array before {y} shows up (both must exist)?
 * check if {x} appears before {y} in array
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
 * how many times is {x} between index {from} and {to}
 * count a value in part of the list, both ends included
 * occurrences of x in a[from..to], both indices included
 * count elements equal to a value only from one index to another, both included
 * frequency of a value within an index range of an array, ends included
 * count x in a slice of the array given by two indices, last index counts too
 * Write a function that counts how often a value occurs between two indices of an array, inclusive.
 * How often does the number appear in the given part of the array? It runs from the first index through the last.
 * Returns the number of elements equal to the value at the indices from..to.
 * count number only in piece of array from index until index, that one too
 * range frequency query by linear scan: value, first index, last index, both bounds inclusive
 * look at the entries from one position through another and count the equal ones
 * Write a function that counts the occurrences of a number in an array between two indices, both of which are included; the number is passed before the two indices.
 * Python: a[start:stop+1].count(x), arguments in order a, x, start, stop
 * how many times is {x} there from place {from} through place {to}
 * Range frequency query: multiplicity of key x within the closed index interval [from, to] (key, then lower, then upper index)
 * How do I count a value only within part of an array (value, first index, last index inclusive)?
 * count of {x} in a[{from}..{to}] inclusive
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
 * look for the {OP} element only from one index to another, inclusive
 * {OP} element of an array slice, last index counts too
 * range query: {OP} element between two indices, both included
 * Write a function that returns the {OP} element between two indices of an array, both included.
 * What is the {OP} array entry from the first to the second index, both included?
 * Returns the {OP} of the elements at the indices from..to; from is at most to.
 * {OP} one in the piece of array from this index until that, ends too
 * {OP} element over a closed index interval by linear scan
 * within the given part of the array, from and to included, which value is {OP}
 * Write a program which finds the {OP} value of an array between a start index and an end index, both inclusive; the start index doesn't exceed the end index.
 * Python: the {OP} item of a[start:end+1]
 * {OP} number from place {from} through place {to}
 * Range extremum query: the {OP} entry with index in the closed interval [from, to], never empty
 * How to get the {OP} element of a section of an array, first and last index included?
 * {OP} element between index {from} and {to} inclusive
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
 * average of the numbers from index {from} to {to}, both included, 0 if none
 * mean of part of an array between two indices, both ends included, 0 for an empty part
 * average only a slice of ints, as double, last index included, 0 if from is after to
 * avg of a[from..to] inclusive, 0 for from > to
 * mean of the elements between two indices, both included, 0 if there are none
 * what's the average of the entries from one index to another, inclusive, 0 when the range is empty
 * Write a function that returns the average of the elements between two indices, inclusive, or 0 if there are none.
 * What is the mean of the given part of the array, from one index through another, or 0 if empty?
 * Returns the arithmetic mean of the elements at the indices from..to; 0 if from > to.
 * average for piece of array, begin and end index given, both count, zero if end is before begin
 * mean over a closed index interval of an array, 0 for an empty interval
 * sum a section of the list from index to index inclusive, divide by its length; 0 when the length is not positive
 * Write a function to compute the mean of the integers of an array from one index to another, both included, and 0 if the first index is past the second.
 * Matlab: mean(a(from:to)) with 0-based positions, giving 0 rather than NaN for an empty slice
 * average of the numbers in places {from} to {to}, 0 if that's backwards
 * Arithmetic mean over the closed index range [from, to] as a double; an empty range yields 0
 * How can I average just a slice of an int array, last index included (no elements: 0)?
 * average of a[{from}..{to}] inclusive, 0 if empty
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
 * sum of all digits of all numbers in the list
 * add every decimal digit of every element of an array, none negative
 * total digit sum of an array of non-negative numbers
 * digit sums of the list's non-negative numbers, all together
 * add up the digits of a list: for 12, 5 and 30 that is 11
 * sum of all decimal digits over a list of numbers from 0 up
 * Write a function that returns the sum of the decimal digits of all elements of an array.
 * What do all the digits of all the numbers in the list add up to?
 * Returns the total of the digit sums of the elements, which are not negative.
 * each number of list split in digits, everything added
 * total of the decimal digit sums of the elements of an array
 * split every number of the array into digits and add the lot
 * Write a program that adds up all the decimal digits of all the non-negative integers in a list.
 * Python: sum(int(ch) for v in lst for ch in str(v))
 * add every digit of every number together
 * Total of the base-10 digit sums over a sequence of nonnegative integers
 * How do I get one overall digit sum for an entire array of numbers >= 0?
 * sum of digits of all array elements
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
 * go through list, {OP} what's prime
 * {OP} the elements that are primes, skip the others
 * in an array of ints, {OP} the primes
 * Write a function to {OP} the prime elements of an array.
 * Could you {OP} all the numbers in my list that are prime?
 * Tests each element by trial division to {OP} those that are prime; returns the result.
 * {OP} such numbers of list which only divide by 1 and self, from 2 up
 * reduction over the prime elements of an array: {OP} them
 * skip 1, 0, negatives and composite numbers in the array, {OP} the others
 * Define a function which examines an array of integers and will {OP} those among them that are prime, non-positive ones and 1 not being prime.
 * Like reduce over filter(is_prime, lst) in Python: {OP} the primes
 * {OP} just the prime ones on the list
 * Restrict an integer vector to its prime entries and {OP} them, with trial division.
 * How can I {OP} the primes contained in a collection of ints?
 * {OP} prime numbers in an array
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
 * turn points into percent of the maximum, into a new array of doubles
 * array of scores to percentages in {out}, max points given
 * each score as percent of {maximum}
 * test points out of max, convert the list to percent in a second array
 * percent for every student's points, maximum given, results as doubles into {out}
 * points * 100 / max as double for all elements into {out}
 * Write a function that converts an array of points to percentages of the maximum in an output array.
 * What percentage did each student reach, given all the points and the maximum? Store them in {out}.
 * Stores 100 * points[i] / maximum in {out} as doubles.
 * calculate percent for each from points and full points, write in other list
 * linear rescaling of integer scores from 0..maximum to 0..100 into a double array
 * how good was everyone, in percent of the full marks, written to {out}
 * Write a function that turns a list of achieved points into percentages of the maximum attainable points, stored as doubles in another array.
 * Excel: =100*A1/max filled down into a new column
 * change everyone's points to percent, given the top possible points
 * Normalise integer scores by the full mark and scale by 100 in floating point, to a separate vector.
 * How do I convert exam points to per cent when the full score is a parameter?
 * convert points to percentages of {maximum}
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
 * average so far, for every position of an int array, as doubles into {out}
 * running mean of a list of integers into a new array
 * out[i] = mean of the first i+1 numbers
 * cumulative average of an integer array, one double per index into {out}
 * how the average develops after each value: store it for each in a second array
 * store the mean of all values up to and with each index
 * Write a function that stores for each index the average of the elements up to and including it.
 * What is the average after each new number of an array? Write all of them to {out} as doubles.
 * Stores the mean of a[0] to a[i] in out[i].
 * for each place store average from begin until this place, it included
 * prefix means of an integer sequence into a double array
 * keep a running total, divide by the count so far, write it to {out} at every index
 * Write a program that records, for each position of an integer list, the mean of all items up to and including that position.
 * R: cumsum(a) / seq_along(a)
 * after each number write down the average so far
 * Cumulative moving average of an integer series into a vector of doubles
 * How do I compute the expanding mean of an array into a second array?
 * running average of array into out
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
 * sumifs: categories, amounts; add amounts where the category matches and the amount is {OP} {limit}
 * sum of the amounts of one category, only those {OP} a limit; categories array before amounts array
 * category list, then amounts: add those of this category that are {OP} the threshold
 * person of each sale, then its value: sum of one person's sales {OP} some value
 * sum by two conditions, arrays of keys and values: same key as given and value {OP} limit
 * columns category and amount: category equals the given one, amount {OP} the limit, total of amounts
 * Write a function that takes categories and amounts and adds the amounts of one category that are {OP} a limit.
 * What is the total of the amounts {OP} the limit within one category? Categories come first, then amounts.
 * Returns the sum of amounts[i] with categories[i] == category and amounts[i] {OP} limit; the categories come first.
 * sum amount if category is same as the given and amount {OP} limit, array of categories first
 * conditional sum: array of keys, array of values, key equal to the given one and value {OP} the limit
 * take only rows of the wanted group (groups array first) and only amounts {OP} the bound, sum them
 * Write a function that totals the amounts which belong to a specified category and are {OP} a specified limit, categories and amounts being two parallel arrays.
 * Excel SUMIFS: sum the amount column where category equals one argument and the amount is {OP} the other
 * add up the money of one kind, just the sums {OP} my limit; list of kinds first, then list of sums
 * SELECT SUM(amount) FROM t WHERE category = first argument AND amount {OP} second argument; zero rows give 0
 * How can I sum expenses of a given category when they're {OP} a limit (categories, amounts; category, then limit)?
 * sum of amounts with category {category} and {OP} {limit}, arrays: categories, amounts
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
 * countifs: rows where the first list is {OP} {x} and the second {OP2} {y}
 * count positions with a {OP} x and b {OP2} y
 * two columns as arrays: count rows with the first {OP} one limit, the second {OP2} another
 * how many rows have first value {OP} x, second value {OP2} y
 * both must hold: column one {OP} its limit, column two {OP2} its limit
 * rows of two arrays with the first {OP} its limit and the other {OP2} its own, counted
 * Write a function that counts the indices where the first array is {OP} one number and the second is {OP2} another.
 * In how many rows is the first value {OP} its bound and the second {OP2} its own?
 * Returns the number of i with a[i] {OP} x and b[i] {OP2} y.
 * count line if value of first list {OP} x and of second list {OP2} y
 * joint count of two threshold conditions, "{OP}" on the first column and "{OP2}" on the second
 * hot and windy days from two arrays: count days with temperature {OP} a limit, wind {OP2} another limit
 * Write a program to count the positions at which the first list's item is {OP} a first limit while the second list's item is {OP2} a second limit.
 * Excel COUNTIFS on two columns: A {OP} x, B {OP2} y
 * how many rows have the first number {OP} {x} and the second {OP2} {y}
 * Number of paired observations with u {OP} one threshold and v {OP2} another (thresholds in that order)
 * Counting pairs across two arrays, a {OP} {x} plus b {OP2} {y}: how?
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
 * sum of the amounts dated from {first} to {last}; dates array first
 * dates, then amounts: add those within a date range, both days included
 * total between two dates, dates in the first list and amounts in the second, inclusive
 * sum if date >= start and date <= end, over arrays of dates and amounts
 * expenses of a period: dates, amounts, first day, last day, both counting
 * day list, turnover list: total from day x until day y
 * Write a function that adds the amounts whose date lies between two dates, inclusive. The dates are the first array.
 * How much was spent in the given period? Dates come first, then amounts; both ends count.
 * Returns the sum of amounts[i] over all i with first <= dates[i] <= last; dates is the first array.
 * sum money from date till date, both in, list of dates before list of money
 * range-filtered sum: array of dates, parallel array of amounts, closed interval
 * look at the day of each entry, count its amount if it falls in the period, borders too
 * Write a function to find the total of all amounts whose date lies from a first date to a last date, both included; dates and amounts come as two parallel arrays.
 * SQL: SELECT SUM(amount) FROM t WHERE date BETWEEN first AND last, 0 for no rows; columns: dates, amounts
 * how much money between these two days, those days too (list of days, list of money)
 * Aggregate transaction volume over the closed interval [first, last] of integer time stamps (stamps array first, then volumes).
 * How do I sum transactions within a date range (inclusive) from arrays of dates and amounts?
 * sum of amounts with date between {first} and {last} inclusive (dates array, then amounts)
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
 * in how many places of two arrays {OP} nonzero
 * count rows of two arrays where {OP} set, that is, not 0
 * two flag arrays: count where {OP} nonzero
 * people who ticked in two lists: {OP} checked (nonzero), how many
 * two arrays of 0 and 1: {OP} 1 at the same index, count such indices
 * two columns of yes (nonzero) and no (0), number of rows where {OP} yes
 * Write a function that counts the indices at which {OP} nonzero in two arrays.
 * At how many positions is it true that {OP} nonzero?
 * Returns the number of indices where {OP} different from zero.
 * count places in two list when {OP} not zero
 * count the positions of two indicator vectors where {OP} nonzero
 * attendance on two days: how many persons were there, meaning {OP} marked with nonzero
 * Write a function that compares two lists of flags (zero is false, anything else true) and counts the positions where {OP} set.
 * Python: count over zip(a, b) of the pairs in which {OP} truthy
 * two tick lists: in how many rows {OP} ticked
 * For two Boolean vectors (nonzero means true), number of components for which {OP} true
 * How many indices are there where, of two flags, {OP} nonzero?
 * count positions where {OP} nonzero
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
 * for every row take the {OP} of two columns, add up
 * total over two arrays of the {OP} element at each index
 * two price lists, take the {OP} price of each item, total
 * {OP} of a[i] and b[i], summed
 * add the {OP} of both arrays' numbers for all positions
 * Write a function that adds, over all indices, the {OP} of the two elements of two arrays.
 * What do I pay in all if I take the {OP} of two offers for each item (two price arrays)?
 * Returns the sum over i of the {OP} of a[i] and b[i].
 * sum where always the {OP} number from both lists is taken
 * sum of the componentwise {OP} entries of two arrays
 * choose the {OP} of two columns in each row, sum the choices
 * Write a program that picks at each position the {OP} of the two numbers found there in two lists, and adds up what it picked.
 * Python: total of the {OP} of p and q over zip(a, b)
 * go through both lists, take the {OP} number each time, sum them
 * Sum of the component-wise extremum (the {OP} entry) of two vectors
 * How to sum whichever element is {OP} between two arrays, index by index?
 * sum of the {OP} of a[i] and b[i]
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
 * sum of what exceeds a limit, element by element, lower elements count 0
 * sum of max(0, a[i] - limit) over the array
 * how much are the elements over the limit in total, each on its own
 * excess of each value over x, summed, no negative parts
 * overtime of the week: hours per day in an array, normal hours per day given, total above them
 * Write a function that adds up by how much the elements exceed a limit; smaller elements count 0.
 * How many hours of overtime are in this list of daily hours, with so many regular hours a day?
 * Returns the sum over all elements of the part above the limit.
 * sum only the part of each number what is over the limit
 * total positive deviation of an array from a threshold
 * whatever goes beyond the allowance, day by day, put together; days below count 0
 * Write a function to compute how much altogether the items of an array exceed a given allowance, items not above it contributing nothing.
 * Python: sum(max(v - x, 0) for v in lst)
 * how far over the limit are they all, added together
 * Sum of positive parts (a_i - c)+ over a sample
 * What is the overall overshoot of a list of readings beyond a threshold?
 * sum of amounts by which elements exceed {x}
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
 * sum where each value counts at most {x}
 * add up but cap every element at a limit
 * sum of min(a[i], cap)
 * total of an array with a maximum per item
 * capped sum of an array: bigger elements count as the limit
 * refund per receipt limited to x, total refund
 * Write a function that adds the elements, each limited to a maximum.
 * What is the total of the array if no single value may count more than the cap?
 * Returns the sum of the smaller of each element and the cap.
 * sum of list but one number counts only till max
 * sum of min(a[i], c) over all elements for a constant c
 * each bill of the list is paid back up to the limit: total money I get
 * Write a function which adds the numbers of a list but lets none count for more than a specified ceiling.
 * numpy: np.minimum(a, x).sum()
 * sum, but anything bigger than {x} counts as {x}
 * Total of a sample winsorised from above at c, i.e. sum of min(a_i, c)
 * How can I total an array while clamping each entry to a maximum?
 * sum of min(element, {x})
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
 * {OP} filled cell of a column, empty cells are 0
 * {OP} number in the array that isn't 0, else 0
 * value of the {OP} entry different from zero, 0 if all are 0
 * get the {OP} nonzero element of an array, 0 when it has none
 * {OP} non-empty value of a column where 0 means empty, 0 if all is empty
 * Write a function that returns the {OP} nonzero element of an array, or 0.
 * Which is the {OP} entry of the list that is not zero? Return 0 if every one is.
 * Returns the {OP} element different from 0; 0 if all are 0 or there are none.
 * give {OP} number not zero in list, else zero
 * {OP} nonzero entry of a vector, 0 for the zero vector
 * skip the zeros: what is the {OP} other value in the array (0 if nothing else)
 * Write a program that returns the {OP} number of a list that is not 0, and 0 when all of them are.
 * SQL-ish COALESCE for zeros: the {OP} nonzero item of the array, else 0
 * give me the {OP} number that isn't zero
 * Value of the {OP} nonvanishing term of a finite sequence, zero if it vanishes identically
 * How do I fetch the {OP} element different from 0?
 * {OP} nonzero element or 0
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
 * change from the first to the last entry of an array, 0 without entries
 * a[n-1] - a[0], 0 for n = 0
 * how much did the value grow from start to end of the array, 0 if there is none
 * end value minus start value, 0 if empty
 * difference of an array: last minus first element, 0 for an empty array
 * Write a function that returns the last element minus the first element of an array, or 0 for an empty one.
 * By how much does the final entry exceed the initial one, 0 for no entries?
 * Returns the difference last - first, and 0 if there are no elements.
 * last take away first of list, zero when list empty
 * net change over a series from first to last value, 0 if it is empty
 * where the series ended less where it began (0 for an empty one)
 * Write a function to subtract the initial item of an array from its final item; an empty array gives 0.
 * Python: lst[-1] - lst[0] if lst else 0
 * how much did it change from start to end
 * Net change of a time series across its whole span (zero for no samples)
 * Overall increase from the first reading to the last, how to compute?
 * last element minus first element, 0 if empty
 *
 * @T int32_t int64_t double
 * @name last_minus_first net_change
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T last_minus_first(const T *a, int32_t n) { return n <= 0 ? 0 : a[n - 1] - a[0]; }

/**
 * {MAP} of every number, in reverse order, into a new list
 * reverse the list and store the {MAP} of each
 * backwards copy with the {MAP} of each element
 * last element first into {out}, and the {MAP} of every value
 * {MAP} of all elements into a second array, order turned round
 * out[i] = {MAP} of a[n-1-i]
 * Write a function that writes the {MAP} of each element to another array in reverse order.
 * How do I get a reversed list holding the {MAP} of each number?
 * Stores the {MAP} of the last element first, and so on down to the first element.
 * list from behind with {MAP} of each number into other list
 * reversed out-of-place map: {MAP}
 * read the array from right to left and note the {MAP} each time in {out}
 * Write a function that stores in a second array the {MAP} of every item of the first, from its last item to its first.
 * Haskell: map ({MAP}) (reverse xs), written to out
 * go from the back to the front and write the {MAP} of each number in a new list
 * Output b with b_i = {MAP} of a_(n-1-i), an element-wise map composed with reversal
 * How to reverse an array into another while replacing each value by its {MAP}?
 * {MAP} of each element in reverse order
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
 * sort the array ascending and remove duplicates in place, return how many are left
 * distinct values of an array in ascending order, in place, count returned
 * sorted set of a list in place: each value once, ascending, return its size
 * sort unique in place: ascending, one of each value, new length as result
 * make the numbers unique and ordered ascending in the same array, new length returned
 * order the list from small to large and drop repeated values; the result is how many remain
 * Write a function that sorts an array in ascending order, keeps one of each value and returns their number.
 * How do I get the different values of a list in ascending order, without a second array, and their count?
 * Puts the distinct elements in ascending order at the front and returns their count.
 * sort it from small to large and only one from each number, return how many
 * in-place set construction by insertion, ascending, size returned
 * every value once, smallest first, in the same array; tell how many
 * Write a program to put the distinct integers of a list in ascending order at its front, in place, and return how many there are.
 * Python: a[:] = sorted(set(a)); return len(a)
 * order the numbers small to big and get rid of repeats, how many are left?
 * Canonicalise a multiset held in an array to a strictly increasing sequence in situ and return its size.
 * How do I do sort | uniq on an int array in place, with the new length as result?
 * sort array and remove duplicates, return new length
 *
 * @T int32_t int64_t
 * @name sort_unique sorted_distinct
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t sort_unique(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        T x = a[i];
        int32_t place = kept;
        while (place > 0 && a[place - 1] > x) place--;
        if (place > 0 && a[place - 1] == x) continue;
        for (int32_t j = kept; j > place; j--) a[j] = a[j - 1];
        a[place] = x;
        kept++;
    }
    return kept;
}

/**
 * sum of the {MAP:2} of the {KIND} numbers
 * add the {MAP} of each {KIND} element
 * {KIND} numbers only: take the {MAP} of each, then sum
 * total of the {MAP:2} of all {KIND} values in an array
 * sum({MAP} of x for x in list if x is {KIND})
 * filter the {KIND} elements, map to {MAP}, add
 * Write a function that adds the {MAP} of every {KIND} element of an array.
 * What do you get if you add up the {MAP} of each {KIND} number in a list?
 * Returns the sum of the {MAP:2} of the {KIND} elements; 0 if there are none.
 * sum the {MAP:2} of the list's numbers that are {KIND}
 * filter-map-reduce over an array: {KIND}, {MAP}, +
 * skip every element that isn't {KIND}, take the {MAP:2} of the others, total
 * Write a function to compute the sum of the {MAP:2} of all {KIND} integers contained in a list.
 * Python: sum of the {MAP} of v for v in lst if v is {KIND}
 * take each {KIND} number's {MAP} and add them
 * Evaluate the sum of {MAP:2} over the {KIND} terms of a sequence.
 * How can I add {MAP:2} of just the {KIND} values in an array?
 * sum of {MAP:2} of {KIND} elements
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
 * {KIND} numbers of the list multiplied together (none gives 1)
 * times all the {KIND} ones in the array, 1 without any
 * in a list, multiply what is {KIND}; an empty product is 1
 * Write a function that multiplies the {KIND} elements of an array, with 1 if it has none.
 * What is the product of the {KIND} numbers in the list, or 1 for none?
 * Returns the product of the {KIND} elements; 1 if there is no such element.
 * multiplying such numbers of list which are {KIND}, one if no such
 * product reduction over the {KIND} entries, initial value 1
 * leave out the rest of the array, multiply each {KIND} value; 1 if nothing remains
 * Write a program that multiplies together the {KIND} integers of an array and yields 1 if there aren't any.
 * Python: math.prod(v for v in lst if v is {KIND})
 * times the {KIND} numbers with each other, ignore the rest
 * Product over the {KIND} terms of a finite sequence (empty product 1)
 * What do the {KIND} entries of a list give when multiplied?
 * product of all {KIND} elements
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
 * first largest and first smallest element of the array change places
 * swap the first minimum with the first maximum of an array
 * put the max where the min is and the other way round, first positions if they repeat
 * exchange extremes of an array in place (first minimum, first maximum)
 * Write a function that exchanges the first smallest and the first largest element of an array.
 * How do I make the minimum and the maximum of an array trade places, first ones if there are several?
 * Swaps the elements at the first positions of the minimum and of the maximum.
 * biggest and smallest number must change the place in list, first found of each
 * transposition of the first minimum and the first maximum in the array
 * find both extremes of the array, at their first positions, and swap just these two
 * Write a function that exchanges the smallest and the biggest item of an array in place, taking the first of each where values repeat.
 * numpy: i, j = a.argmin(), a.argmax(); a[i], a[j] = a[j], a[i]; nothing for an empty one
 * switch the lowest number with the highest (first ones found)
 * Transpose the leftmost minimum with the leftmost maximum of a vector, in situ.
 * How can I interchange the min and max elements of an array (first occurrences)?
 * swap the minimum and maximum elements
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
 * are even numbers at even indexes and odd numbers at odd ones, counting from 0?
 * does the parity of each value match that of its index from 0
 * every a[i] has the same parity as i
 * check that position (from 0) and value are both even or both odd everywhere
 * even elements on even indices, odd ones on odd indices, for the whole array?
 * does the parity of elements follow the zero-based index
 * Write a function that checks whether every element has the same parity as its zero-based index.
 * Is each element even exactly when its index, from 0, is even?
 * Returns true if a[i] - i is even for every index.
 * are even numbers on even place and odd on odd, places from zero
 * parity agreement of all values and their zero-based positions, true or false
 * true if the list alternates even, odd, even, odd, beginning with even
 * Write a function to check that a list carries even numbers at all even indices and odd numbers at all odd indices, indices starting at 0.
 * Python: all(v % 2 == i % 2 for i, v in enumerate(lst))
 * is everything even, odd, even, odd ... starting with even?
 * Does a_i is congruent to i modulo 2 hold for all i from 0?
 * How do I test whether each array element has the same parity as its subscript?
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
 * average of the {k} largest numbers of an array, 0 for k = 0
 * mean of the best k results in a list as a double, 0 if k is 0
 * top k average of an int array (0 for k = 0)
 * average of the k best of many scores, like best three; 0 when k is 0
 * as if sorted down, average the first k elements; 0 for no elements
 * mean of the highest k values as double, 0 if k is 0
 * Write a function that returns the average of the k largest elements of an array as a double, k being at most n, 0 for k = 0.
 * What is the average of my k best scores, or 0 if k is 0?
 * Returns the mean of the k largest elements; 0 if k is 0.
 * average from the k biggest numbers in list, zero if k is zero
 * mean of the k greatest elements, 0.0 for k = 0
 * only the best k of the scores count, averaged; nothing to average is 0
 * Write a program that determines the mean of the k greatest integers in an unsorted list of at least k, and 0 for k = 0.
 * Python: sum(sorted(lst, reverse=True)[:k]) / k, or 0 if k is 0
 * average of the {k} highest numbers
 * Mean of the k upper order statistics of an integer sample (k at most n; zero for k <= 0), as a double
 * How to average only the best {k} scores (0 if {k} is zero)?
 * average of the top {k} elements
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
 * limit every element to 0..{K} and convert to a byte by times 255 over {K}, in place
 * array values 0-{K} to 0-255 in place, out of range ones cut off first
 * normalize readings to 0..255 in place with maximum {K}: clamp, times 255, divided by {K}
 * in place for all elements: below 0 is 0, above {K} is {K}, then times 255 over {K}
 * clamp each element to 0..{K}, then scale by 255 / {K}, multiplying first, in the same array
 * Write a function that limits each element to the range 0 to {K} and then scales it to 0 to 255 in place.
 * How do I turn a list of readings in place into brightness values from 0 to 255, with {K} and above as 255?
 * Replaces each element by its value limited to 0..{K}, times 255, divided by {K}.
 * all number in array make between 0 and {K} and after that times 255 through {K}
 * saturating eight-bit quantization of a buffer in place, full scale {K}: x * 255 / {K}
 * cut off what is under 0 or over {K}, then stretch to 0..255, for every element in place
 * Write a function which limits each reading of an array to 0..{K} and then scales it in place so that {K} becomes 255; whole-number results are truncated.
 * numpy in place: a[:] = np.clip(a, 0, {K}) * 255 / {K} (integer division when the type is integral)
 * squeeze all values from 0-{K} into 0-255, cutting off what lies outside first
 * Requantise sensor samples with full scale {K} to eight-bit range [0, 255] in place, saturating beforehand, fraction cut if integral
 * How do I map an array of values between 0 and {K} to 0 to 255 after clamping?
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
 * at {PLACE} positions, {ACT} the {KIND} values
 * {KIND} numbers on {PLACE} indexes (from 0) of the array: {ACT} them
 * look at a[i] with {PLACE} i only, {ACT} the {KIND} ones
 * elements with {PLACE} zero-based index and {KIND} value: {ACT} them
 * Write a function to {ACT} the {KIND} elements at {PLACE} zero-based indices.
 * Could you {ACT} all {KIND} numbers standing at {PLACE} indices, the first index being 0?
 * Visits the {PLACE} indices to {ACT} the elements there that are {KIND}; returns the result.
 * {ACT} number in list who is {KIND} and its place from zero is {PLACE}
 * {ACT} the elements at {PLACE} indices that satisfy "{KIND}"
 * every second element, those at {PLACE} indices: {ACT} what's {KIND}
 * Write a program that looks only at {PLACE} indices (from 0) of an integer list and will {ACT} the {KIND} numbers it finds there.
 * Python: of the slice of items with {PLACE} index, {ACT} those which are {KIND}
 * {ACT} {KIND} numbers, but skip those not at {PLACE} places (first place is 0)
 * Over the subsequence with {PLACE} zero-based subscripts, {ACT} the terms that are {KIND}.
 * How can I {ACT} elements which are {KIND} and whose index is {PLACE}?
 * {ACT} {KIND} elements at {PLACE} indices
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
 * {OP} of each number and its right neighbour into a new list
 * out[i] = the {OP} of a[i] and a[i+1]
 * pairwise: {OP} of each two neighbours into {out}, n - 1 results
 * for every two neighbours write the {OP} to a second array
 * {OP} of adjacent elements, n-1 values, into {out}
 * compare neighbours in the array and store the {OP} of each pair in another
 * Write a function that stores the {OP} of every two adjacent elements in an output array.
 * How do I get the {OP} of each pair of neighbours of a list in a new list?
 * Stores the {OP} of elements i and i + 1 at index i of the output, for all i below n - 1.
 * from two numbers beside each other, take {OP} and put in other list
 * sliding window of 2 over an array: {OP} of each into {out}
 * each number meets the next one; the {OP} of both is written to the output
 * Write a function to store, for every two adjacent items of a list, the {OP} in a result array, which gets one item fewer.
 * Python: for each of zip(a, a[1:]) append the {OP} to out
 * of each number and the next one, write down the {OP}
 * Moving extremum with window width 2 (the {OP} of a_i and a_(i+1)), n-1 outputs
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
 * indexes that would sort the list ascending, equal elements in their order, into {out}
 * argsort into {out}: indices in ascending order of value, stable
 * order of the elements as positions from 0, smallest first, ties in original order, into a second array
 * which index comes first, second, third when the array is sorted ascending (stable)? Write them to {out}.
 * sort indices by value ascending into {out}, equal ones by index; keep the list itself
 * store the index of the smallest, next smallest, and so on; lower index first for equals
 * Write a function that stores the indices of an array's elements in ascending order of the elements, ties by index.
 * In which order of indices are the elements ascending? Write it to {out}, equal elements in index order.
 * Stores a permutation of 0..n-1 that lists the elements in ascending order; equal ones keep their order.
 * not sort the numbers, sort the indices of them in out, small value first, same value keep order
 * stable argsort of an array, ascending, indices into {out}
 * the array stays as it is; write its positions from the smallest value to the largest, lower index first on a tie
 * Write a program to arrange the indices of an array so that they visit its values in ascending order, equal values by index; the array itself stays as it is.
 * numpy: out = np.argsort(a, kind="stable")
 * don't sort the numbers, list their places from smallest number to biggest, ties in original order
 * Stable sorting permutation: output p with a[p_0] <= a[p_1] <= ..., zero-based
 * How can I get index positions in sorted order (stable argsort) in C?
 * argsort ascending into out
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
 * indexes of all {KIND} numbers into a list, return how many
 * where are the {KIND} elements? indices into {out} ascending, count returned
 * positions from 0 of the {KIND} values of an array into another; return how many
 * find all {KIND} numbers, store their indices in order, return the count
 * list the indices of {KIND} entries in {out}, their number is the result
 * store all i where a[i] is {KIND}, ascending, and return how many
 * Write a function that stores the indices of the {KIND} elements of an array and returns their number.
 * At which indices are the {KIND} numbers? Write them to {out} and return how many there are.
 * Stores every index whose element is {KIND}, in ascending order; returns the count.
 * give me in out the places from 0 where number is {KIND}, return how many
 * ascending list of the indices of the {KIND} entries into {out}; size returned
 * go through the list, note the index of each {KIND} one in {out}, return their number
 * Write a function which collects in ascending order the indices (from 0) of all {KIND} elements in an output array, returning how many it stored.
 * numpy.flatnonzero of (a is {KIND}); result in out, return its size
 * at which places are the {KIND} numbers? list them and say how many
 * Index set of the {KIND} entries of a vector, increasing, with its cardinality as result
 * How do I find every position where an array value is {KIND}, and their number?
 * indices of {KIND} elements into out, return count
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
 * sum of first half less sum of second half, odd middle ignored
 * difference of the two half sums of an array, first minus second, without a middle element
 * left half total - right half total, the middle one counts for neither
 * which half of the array is heavier, as a difference of sums, first minus second; middle element not counted
 * split the array in the middle and subtract the sums, left minus right, odd middle one ignored
 * Write a function that subtracts the sum of the second half of an array from that of the first, without a middle element.
 * By how much does the sum of the first half exceed that of the second? A middle element is in neither.
 * Returns the sum of the first n / 2 elements minus that of the last n / 2; a middle element is left out.
 * sum of front half of list minus sum of back half, middle left out
 * sum of the elements with weight 1 in the first half, -1 in the second, 0 for a middle element
 * add the first half of the array, take away the second half, skip a middle element
 * Write a function to subtract the sum of the back half of a list from the sum of the front half; with an odd length the central item belongs to neither.
 * Python: h = len(a) // 2; sum(a[:h]) - sum(a[len(a)-h:])
 * first half added up minus second half added up, skip the middle one if odd
 * Contrast between the leading and trailing floor(n/2) terms of a sequence: difference of their sums
 * By how much does the left half of an array outweigh the right half, ignoring a middle element?
 * sum of first half minus sum of second half, middle ignored
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
 * swap the first half of the list with the second half, an odd middle element stays
 * exchange both halves in place, a middle element stays put
 * swap the halves in place: 1 2 3 4 becomes 3 4 1 2, and with odd length the middle one stays
 * rearrange in place: second half first, first half second, the middle of an odd length unmoved
 * cut the list in the middle and exchange the parts around the middle element of an odd length, in place
 * swap the two halves of an array in place, an odd middle element stays
 * Write a function that exchanges the two halves of an array; with an odd length the middle element stays.
 * How do I put the back half of the list in front? A middle element stays where it is.
 * Swaps element i with element i + (n + 1) / 2 for all i below n / 2.
 * two half parts of list change place, middle number not moved
 * block exchange of the equal halves of an array in place, middle element fixed
 * front half of the array goes to the back, back half to the front, odd middle stays
 * Write a program that exchanges the front half of an array with the back half in place; the middle item of an odd-length array keeps its place.
 * Python: h = len(a)//2; a[:h], a[-h:] = a[-h:], a[:h] (for h > 0), middle untouched
 * trade the first half for the second half, middle one stays put
 * Block transposition of the two floor(n/2)-element ends of a vector in situ, order inside each kept
 * How can I switch both halves of an array, e.g. 1 2 3 4 5 to 4 5 3 1 2?
 * swap first and second half of array in place
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
 * add its index, from 0, to every element in place
 * a[i] += i in place
 * each number plus its position, counted from 0
 * add the index to each value, same list
 * every element at index i becomes itself plus i, first index 0
 * for all i: a[i] = a[i] + i
 * Write a function that adds the zero-based index to every element of an array.
 * How do I add the zero-based position to each number in a list in place?
 * Increases each element in place by its index, counted from 0.
 * to each number in array add the place of number, first place is zero
 * in-place addition of the ramp 0, 1, 2 and so on to an array
 * in the array the first stays, the second grows by one, the third by two, and so on
 * Write a function to increase each item of a list, in place, by its own index counted from zero.
 * Python: for i in range(len(a)): a[i] += i
 * add its place number (0, 1, 2 ...) to every number in the list
 * Superimpose the ramp 0, 1, ..., n-1 on a vector in situ.
 * How do I add the subscript to the element throughout an array?
 * add index to each element in place
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
 * make the {WHAT} zero and shift the rest of the array along by the same amount
 * make every number in the array relative to its {WHAT}, in place
 * list minus its {WHAT}, for every element in the same list
 * take the {WHAT} away from each value, in place
 * a[i] = a[i] - {WHAT} for all, using the original value
 * Write a function that subtracts the {WHAT} of an array from every element in place.
 * How do I express a list in place relative to its {WHAT}?
 * Replaces each element by its difference from the original {WHAT}.
 * from all numbers in list take off the {WHAT}
 * in-place baseline removal with the {WHAT} as the baseline
 * shift all elements in place so that the {WHAT} becomes 0
 * Write a program that shifts all items of an array in place so that they are relative to its {WHAT}, which becomes 0.
 * pandas: s -= the {WHAT} of s (original value), modified in place
 * take the {WHAT} away from every number, itself as well
 * Baseline correction of a signal in place with the {WHAT} as reference level
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
 * every value of the array minus the min, in place
 * make the list in place relative to its lowest number
 * take the minimum away from each element, in place
 * a[i] = a[i] - min for all elements
 * Write a function that subtracts the smallest element of an array from every element in place.
 * How do I move all numbers of an array down in place so that the least one becomes zero?
 * Replaces each element by its difference from the smallest element.
 * all numbers in list minus the most small of them, same list
 * in-place baseline removal with the minimum as baseline
 * lower every element in place by the lowest value
 * Write a function which lowers all numbers of a list in place by the least of them, so that the least becomes zero.
 * numpy: a -= a.min(), unless a is empty
 * find the lowest number and take it off all of them
 * Translate a sample so that its minimum is at the origin, in situ.
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
 * number of local maxima, strictly above both neighbours, over a threshold
 * how many peaks (greater than both neighbours) exceed x, ends not counted
 * heartbeats in a signal: count inner samples above a level that top both neighbours
 * a[i] > a[i-1], a[i] > a[i+1] and a[i] > limit, count
 * count the peaks over a limit, each strictly above its two neighbours; end points don't count
 * Write a function that counts the elements that are greater than both neighbours and greater than a limit.
 * How many spikes of the signal, greater than both neighbours, rise above the threshold?
 * Returns the number of inner elements above the limit that exceed the element before and the one after.
 * count the tops, bigger than number before and after, which are higher as limit
 * count of strict inner local maxima of an array above a threshold
 * only summits above the given height are counted, a summit being higher than the point on either side
 * Write a program to count the items of an array that are larger than both adjacent items and also above a specified height; the two end items never count.
 * scipy-like: len(find_peaks(a, height > x)) with strict neighbours on both sides
 * how many tops higher than {x} (each bigger than the numbers left and right, ends don't count)
 * Number of strict interior local maxima whose amplitude strictly exceeds a threshold
 * How can I detect how many peaks in my signal rise over {x}, endpoints excluded?
 * count local maxima greater than {x}
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
 * indexes of all strict local {OP}, ends excluded, into a list, return how many
 * where are the strict {OP} of the series? inner indices into {out}, return how many
 * positions from 0 of the strict {OP} in a list of numbers, ends excluded, into {out}; count returned
 * find strict {OP} between the ends, store their indices in order, return the number
 * strict local {OP}, ends left out: indices to {out}, count back
 * list of the indices with strict local {OP}, ends excluded, in {out}; its length is returned
 * Write a function that stores the indices of the inner elements that are strict local {OP} and returns their number.
 * At which inner indices does the curve have strict {OP}? Store them ascending and return how many.
 * Stores each index from 1 to n - 2 whose element is a strict extreme among its neighbours, the {OP} only; returns the count.
 * places of {OP} please in other list, first and last number cannot be one, neighbours must differ; give back how many
 * strict interior {OP} of a sequence, index list into {out}, size returned
 * walk along and note every inner index of strict {OP} in {out}, return the number noted
 * Write a function that records the indices of all interior {OP} of an array (strictly beyond both neighbours) in a result array and returns their count.
 * scipy.signal style: indices of strict {OP}, ends excluded, into out; return how many
 * list the places of the {OP}, not at the ends, and count them
 * Locate strict local extrema ({OP}) at interior samples, in ascending index order, with their number as result
 * How do I get positions of {OP} in a sequence (no plateaus, no endpoints) plus how many?
 * indices of {OP} into out, return count
 *
 * @T int32_t double
 * @OP > "peaks"
 * @OP < "valleys"
 * @name find_peaks extreme_indices
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
 * is every number of the first list {OP} the one in the second
 * all a[i] {OP:2} b[i]?
 * is the first list's value {OP} the second list's everywhere
 * compare two lists item by item, is the first {OP} the second in all places
 * is each value of the first array {OP} its partner in the second
 * for all positions a {OP:2} b, true or false
 * Write a function that checks whether each element of one array is {OP} the corresponding element of another.
 * Is the first array's element {OP:2} the second array's at every index?
 * Returns true if a[i] {OP:2} b[i] for all indices.
 * is number of first list always {OP} number of second
 * componentwise order relation {OP:2} between two arrays, must hold everywhere
 * true if there is no place where the first array's value isn't {OP} the second's
 * Write a function to verify that each item of the first list is {OP} the item of the second list at the same position.
 * numpy: (a {OP:2} b).all()
 * is every number in the first list {OP} its partner in the second?
 * Component-wise order test: a_i {OP:2} b_i for all i, vacuously true for length 0
 * How to check one array is {OP} another throughout, element for element?
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
 * running sum that first reaches the limit, or the whole sum if none does
 * stop summing the array once x is reached, give the sum so far
 * while total < x add the next element; total at the end
 * running total of the elements at the moment it gets to x or more, else of all
 * Write a function that adds elements from the start until the total reaches a limit and returns the total.
 * What is the sum of the leading elements when it first reaches the limit, or of all if it never does?
 * Returns the first running total that is not below the limit, or the sum of all elements.
 * summing the list as long as sum less than x, then give the sum
 * prefix sum with early exit: stop as soon as it is at least the limit, return it
 * put coins from the list in until the price is covered: how much is in
 * Write a program that adds the items of a list from the beginning until the total is at least a specified goal, then stops and returns the total, which may overshoot or fall short.
 * Python: for v in a: if total >= x: break; total += v; return total
 * keep adding numbers till you have {x} or more, what have you got then?
 * First partial sum not below the target x (0 if x <= 0), or the full sum if none gets there
 * How can I accumulate array values and stop once a target is reached, getting the accumulated amount?
 * sum elements until the sum reaches {x}
 *
 * @T int32_t int64_t double
 * @name sum_until_reached add_until
 * @array a n
 * @range a 0 10
 * @range n 0 8
 * @range x 0 50
 */
T sum_until_reached(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n && total < x; i++) total += a[i];
    return total;
}

/**
 * average change from one number of an int array to the next, sign ignored, 0 for fewer than two
 * mean step between neighbours, sign ignored, as a double; 0 if there is no pair
 * average absolute difference of consecutive values, 0 for less than two values
 * how much does the value change on average from element to element, up or down alike (0 for no steps)
 * mean of |a[i] - a[i-1]| over the array, 0 if n < 2
 * average size of the jump between neighbouring readings, as a double, 0 for one reading or none
 * Write a function that returns the average absolute difference between adjacent elements, 0 for fewer than two.
 * By how much do neighbouring values differ on average, 0 if there are no neighbours?
 * Returns the mean of the absolute first differences as a double; 0 for fewer than two elements.
 * middle of the changes from number to next, plus or minus same, zero if less than two numbers
 * mean absolute first difference of an int array, 0 for n below 2
 * add up all steps between neighbours, up or down, and divide by their number; no steps give 0
 * Write a function to calculate the mean absolute difference between each integer of a list and the next; 0 for fewer than two.
 * numpy: np.abs(np.diff(a)).mean(), 0 if there are less than two elements
 * how big is the step from one number to the next on average, up or down alike
 * Mean absolute first difference (average total variation per step) of an integer series, zero below two samples
 * What's the typical size of day-to-day changes in a series, as an average of absolute differences?
 * average absolute difference between consecutive elements
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
