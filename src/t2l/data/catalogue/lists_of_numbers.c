/**
 * add up the {KIND} numbers {OP} {x}
 * sum of {KIND} numbers {OP} a limit
 * total of list items that are {KIND} and {OP} x
 * sum only numbers which are {KIND} and also {OP} given value
 * {KIND} and {OP} the threshold, summed
 * sum if {KIND} and {OP} x
 * Write a function that adds all elements that are {KIND} and {OP} a given number.
 * What is the sum of the {KIND} elements {OP} a bound?
 * Return the sum of the elements that are both {KIND} and {OP} the limit, 0 if there is none.
 * please sum me the numbers what are {KIND} and are {OP} limit
 * conditional sum over an array: predicate "{KIND} and {OP} {x}"
 * add together every {KIND} value {OP} the bound, leave out all others
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
 * {KIND} and {OP} threshold: how many
 * countifs: {KIND}, {OP} x
 * Write a function that counts the elements that are both {KIND} and {OP} a given number.
 * How many elements of the array are {KIND} and at the same time {OP} a bound?
 * Returns the number of {KIND} elements that are {OP} the limit.
 * i need count of {KIND} ones that also are {OP} x
 * cardinality of the elements satisfying both "{KIND}" and "{OP} {x}"
 * go through the list, count each {KIND} number {OP} the bound
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
 * copy the {KIND} numbers {OP} {x} to a new list
 * filter numbers that are {KIND} and {OP} the limit
 * keep only {KIND} values {OP} x, give me how many
 * pick {KIND} numbers {OP} a threshold into another array
 * {KIND} and {OP} x -> out, return the count
 * select where {KIND} and {OP} the given number
 * Write a function that copies the {KIND} elements {OP} a given number to a second array and returns their count.
 * Can you collect the {KIND} elements {OP} a bound in an output buffer?
 * Copies the elements that are both {KIND} and {OP} the limit to {out}, in order, and returns the number copied.
 * take out from list the ones {KIND} and {OP} x, put in other list
 * filter with two predicates, "{KIND}" and "{OP} {x}", into an output array
 * new list from the old one with just its {KIND} entries {OP} the limit
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
 * {ACT} only the {KIND} numbers in the array
 * {ACT} every {KIND} element, leave the others alone
 * change list in place: {ACT} the {KIND} ones
 * {ACT} each item that is {KIND}, rest stays
 * in place, {ACT} all {KIND} values
 * for each element, if it is {KIND} then {ACT} it
 * Write a function that will {ACT} all {KIND} elements of an array in place and keep the rest.
 * How can I {ACT} just the {KIND} numbers of my list?
 * Modifies the array: {ACT} the {KIND} elements; all other elements keep their values.
 * must {ACT} the numbers who are {KIND}, not touch other
 * conditional in-place map; predicate: {KIND}; action: {ACT}
 * walk over the numbers and {ACT} whichever is {KIND}
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
 * replace {KIND} numbers with {K}
 * set all {KIND} elements to {K}
 * every {KIND} number becomes {K}
 * overwrite {KIND} values by {K} in place
 * put {K} wherever the list has an {KIND:2} number
 * {KIND} -> {K}
 * Write a function that replaces each {KIND} element of an array by {K}.
 * How do I turn all the {KIND} numbers in a list into {K}?
 * Sets each {KIND} element to {K}; the remaining elements are unchanged.
 * make the {KIND} ones be {K} pls
 * masked assignment of {K} to the {KIND} entries
 * go over the array, write {K} in place of each {KIND} entry
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
 * if element {OP} limit then 0
 * Write a function that sets all elements {OP} a given number to 0 in place.
 * How do I zero every reading {OP} a certain level?
 * Replaces each element that is {OP} the limit by zero.
 * numbers what are {OP} limit make zero
 * hard thresholding: entries {OP} {x} are zeroed
 * wipe to 0 all values {OP} the cutoff, in the same array
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
 * {OP} of every number into a new list
 * make second array with the {OP} of each element
 * out[i] = the {OP} of a[i]
 * copy array but store the {OP} of each item
 * the {OP} of all values, keep the original
 * fill the output array with each element's {OP}
 * Write a function that writes the {OP} of each element of one array to another.
 * How do I get the {OP} of each number in a separate array?
 * Stores the {OP} of each input element at the same index of the output; the input is not changed.
 * need other list where is {OP} of each one
 * out-of-place elementwise map: {OP}
 * for each number write down its {OP} in result list
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
 * multiples of {K}, multiples of {L}: {OP} them
 * Write a function that can {OP} the elements divisible by {K} or {L}.
 * Could you {OP} the numbers in my list that {K} or {L} goes into?
 * Visits every element once; {OP} those divisible by at least one of {K} and {L}.
 * {OP} the ones who divide by {K} or else by {L}
 * reduction over the union of multiples of {K} and {L}: {OP}
 * {OP} each entry with no remainder on division by {K} or {L}
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
 * how many more even than odd numbers
 * evens minus odds, counts
 * count of even numbers minus count of odd numbers
 * are there more even or odd ones, as a difference
 * even count - odd count in list
 * number of evens less number of odds
 * Write a function that returns by how many the even numbers of an array outnumber the odd ones.
 * By how much does the number of even elements exceed the number of odd elements?
 * Returns (number of even elements) - (number of odd elements), negative if odd ones prevail.
 * plus 1 for each even, minus 1 for each odd, total
 * parity balance of an array, positive if mostly even
 * tell difference of amount even and amount odd
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
 * sum of evens minus sum of odds
 * add the even numbers, subtract the odd numbers
 * total of even values minus total of odd values
 * even sum - odd sum of a list
 * difference between the sum of even and the sum of odd elements
 * even values added, odd values subtracted, what comes out
 * Write a function that computes the sum of the even elements minus the sum of the odd elements of an array.
 * What is the even total less the odd total?
 * Returns the sum over the even values minus the sum over the odd values.
 * sum even numbers then take away all odd numbers
 * signed sum: sign + for even values, - for odd values
 * even ones added and odd ones taken off
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
 * sum of positives and sum of negatives separately
 * split income and expenses: two totals
 * total the positive numbers and the negative numbers, two results
 * add up plus and minus amounts apart
 * positive sum and negative sum through pointers
 * one pass, two sums: above zero and below zero
 * Write a function that stores the sums of the positive and of the negative elements in two output variables.
 * How do I get the deposits and withdrawals of an account as two totals?
 * Stores the sum of all positive elements in {positive} and of all negative elements in {negative}.
 * give me both sum, of plus numbers and of minus numbers
 * partition of the sum by sign, results via two out parameters
 * gains into one variable, losses into the other
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
 * sum until the first {KIND} number
 * add numbers up, stop at the first {KIND} one
 * add values before the first {KIND} element, that one not included
 * keep adding until a {KIND:2} number comes
 * total of everything in front of the first {KIND} value
 * sum, break when {KIND}
 * Write a function that adds the elements of an array up to, but not including, the first {KIND} one.
 * What do the numbers before the first {KIND} element add up to?
 * Returns the sum of the elements preceding the first {KIND} element, or of all if there is none.
 * summing and when see {KIND} number then stop
 * sum of the longest prefix without a {KIND:2} element
 * loop adds a[i] and ends early if an element is {KIND}
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
 * sum of everything after the first {x}
 * add the numbers that come after x
 * total of the part behind the first occurrence of a value
 * find x, then sum what follows it
 * what's after the marker, summed; 0 if there is no marker
 * sum after value, zero when it isn't in the list
 * Write a function that adds all elements after the first occurrence of a value; 0 if it does not occur.
 * What do the elements to the right of the first x add up to?
 * Returns the sum of the elements that follow the first one equal to the given value.
 * sum all numbers what are standing after the given number
 * sum of the suffix starting behind the first match
 * skip to the delimiter, add up the rest
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
 * how many {KIND} numbers at the start of the list
 * count leading {KIND} elements
 * length of the {KIND} beginning of an array
 * count {KIND} numbers until one isn't
 * takewhile {KIND}, how many taken
 * number of {KIND} values before the first other one
 * Write a function that counts the {KIND} elements at the beginning of an array.
 * With how many {KIND} numbers in a row does the list begin?
 * Returns the length of the longest prefix whose elements are all {KIND}.
 * count from start as long number is {KIND}
 * size of the {KIND} prefix
 * stop counting at the first element that is not {KIND}
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
 * {OP} number {LIMIT} {x}, -1 if there is none
 * {OP} value {LIMIT} a given one or -1
 * among the numbers {LIMIT} x, the {OP}, or -1
 * find the {OP} element {LIMIT} the limit, otherwise -1
 * {OP} one still {LIMIT} x, minus one for none
 * {OP} item {LIMIT} my budget, -1 when nothing fits
 * Write a function that returns the {OP} element {LIMIT} a given number, or -1.
 * Which is the {OP} number in the list that is {LIMIT} the bound? -1 if no number is.
 * Returns the {OP} element that is {LIMIT} the argument; -1 without such an element.
 * need {OP} from those {LIMIT} x, else give -1
 * constrained extremum: {OP} element {LIMIT} {x}, -1 if infeasible
 * out of all entries {LIMIT} the bound take the {OP}; none gives -1
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
 * index of the number closest to {x}
 * where is the value nearest to a target
 * position of the closest element, first one if tied, -1 if empty
 * which entry comes closest to x, index please
 * nearest match index
 * closest value position in a list
 * Write a function that returns the index of the element nearest to a given value, or -1 for an empty array.
 * At which index is the element with the smallest distance from the target?
 * Returns the index of the element closest to the target; the first one wins a tie.
 * give the place number of most close value
 * argmin of |a[i] - x|, -1 if there are no elements
 * nearest neighbour search in one dimension, index returned
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
 * index of the {k}th occurrence of {x}
 * where does x appear for the k-th time, -1 if not that often
 * find the nth x in a list, index or -1
 * position of the k-th match (k = 1 is the first)
 * second, third ... time the value comes up: at which index
 * kth occurrence index
 * Write a function that returns the index at which a value occurs for the k-th time, or -1.
 * At what index is the k-th element equal to x? Count k from 1.
 * Returns the index of the k-th occurrence of the value, or -1 if it occurs less often.
 * search number and give the place of k-th finding
 * index of the k-th match of a linear search, 1-based k, otherwise -1
 * skip k - 1 hits and return where the next one is
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
 * kth time a number shows up in a list of ints: index, -1 if it doesn't
 * index of the k-th {x} in an integer list
 * where is the third 7? general: kth occurrence of value
 * find x for the kth time, return place or minus one
 * value, then k: index of that occurrence
 * nth index of an integer in an array, n counted from one
 * Write a function that returns the index of the k-th occurrence of a value in an array, or -1.
 * Where in the array do I meet the value for the k-th time?
 * Returns the position of occurrence number k of the value, counting occurrences from 1; -1 if there are fewer.
 * at which index appears value when it is k-th time
 * index of the k-th equal element, sentinel -1
 * the spot of repetition number k of a value
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
 * where is the last {KIND} value
 * last {KIND} element's index or -1
 * search from the end for a {KIND:2} number
 * rightmost {KIND} entry, position
 * find last {KIND}
 * Write a function that returns the index of the last {KIND} element of an array, or -1.
 * At which index does the last {KIND} number stand?
 * Returns the greatest index whose element is {KIND}, -1 if there is no such element.
 * from behind search first {KIND} number and return place
 * backward linear search, predicate "{KIND}", -1 on failure
 * walk from right to left until the number is {KIND}, report the index
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
 * index of the second copy: first number that was already there, -1 if none
 * where does the first repeat happen
 * index of first number that was seen before, or -1
 * first place where a number comes up again
 * position at which a value is seen the second time
 * find first repeated element's index
 * Write a function that returns the smallest index whose element has occurred before, or -1.
 * At which index is the first element that equals an earlier one?
 * Returns the index of the first repetition in the array; -1 if all elements differ.
 * which index is already seen number first time
 * least i with a[i] in a[0..i-1], else -1
 * read the list until something repeats, tell me the index
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
 * When do the values go {OP} for the first time? Give the index of the later one.
 * index of the first number {OP:2} than the one before it
 * where does the series first go {OP}, index of the later value
 * find first element {OP:2} than its left neighbour, index or -1
 * first step {OP}, position of the value after it
 * Write a function that returns the index of the first element that is {OP:2} than its predecessor, or -1.
 * At what index is a number {OP:2} than the number before it for the first time?
 * Returns the smallest index i >= 1 whose element is {OP:2} than element i - 1; -1 if there is none.
 * show me first place where it has gone {OP} from the one before, else minus one
 * index at which the first move {OP} of the sequence ends
 * compare neighbours, stop at the first one {OP:2} than the previous
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
 * index of the biggest jump between neighbours, the later one
 * where is the largest change from one number to the next
 * at which index does the value change most
 * position of the greatest step, up or down, its later end
 * max abs(a[i] - a[i-1]): give i
 * day with the biggest change compared to the day before
 * Write a function that returns the index of the element farthest from its predecessor, or -1 for fewer than two.
 * Between which neighbours is the difference largest? Return the index of the second.
 * Returns the index i >= 1 with the largest absolute difference to element i - 1; the first on a tie, -1 if n < 2.
 * tell index where number jump is most big, of the second number
 * argmax of the absolute first difference, index of the later element, -1 if n < 2
 * find where the series makes its largest leap, index of the value after it
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
 * how many jumps bigger than a limit
 * number of steps larger than x, up or down
 * count spikes: change from the previous value over the threshold
 * how often does the reading change by more than x
 * count |a[i] - a[i-1]| > limit
 * Write a function that counts the adjacent pairs whose difference exceeds a given limit.
 * How many neighbouring elements are farther apart than the limit?
 * Returns the number of consecutive pairs with an absolute difference greater than the limit.
 * count of big changes, big is more than given number
 * number of first differences exceeding the tolerance in magnitude
 * tally each place where the series leaps by over x
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
 * all neighbouring differences at most x
 * is the list smooth: steps never bigger than a limit
 * no jump over x between consecutive values
 * check every |a[i] - a[i-1]| <= limit
 * are neighbours always close enough
 * Write a function that checks whether all adjacent elements differ by at most a given amount.
 * Is every step from one element to the next within the limit?
 * Returns true if no two consecutive elements are farther apart than the limit.
 * test that the numbers not jump more than x
 * bounded first differences, true for fewer than two elements
 * the series changes gently, at most the limit each time
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
 * is it a run like 4 5 6 7
 * every element is previous plus one
 * check for consecutive integers in order
 * no gaps: a[i+1] == a[i] + 1 everywhere
 * straight sequence rising by 1
 * Write a function that checks whether each element is exactly one greater than the one before.
 * Does the list count up in ones without skipping?
 * Returns true if the elements are consecutive ascending integers.
 * are numbers following one after other by one
 * arithmetic progression with step 1, true if shorter than two
 * is this an unbroken ascending sequence of integers
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
 * same number {K} times in a row?
 * does any value repeat {K} times consecutively
 * {K} identical neighbours somewhere in the list
 * check for {K} in a row of anything
 * run of at least {K} equal elements, yes or no
 * Write a function that checks whether an array contains {K} equal elements in a row.
 * Is there a stretch of {K} equal consecutive values?
 * Returns true if some element occurs at least {K} times in direct succession.
 * is it somewhere {K} the same one after another
 * existence of a constant run of length {K}
 * any {K} adjacent entries all alike
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
 * value that repeats longest in a row
 * which number has the longest streak
 * number with the most consecutive repeats, first on a tie
 * element of the longest run of equal values
 * what value stays the same for the longest time
 * longest constant stretch: return its value, 0 if empty
 * Write a function that returns the value of the longest run of equal neighbours in an array, 0 for an empty one.
 * Which value forms the longest block of equal elements?
 * Returns the element that occurs most often in direct succession; the earliest run wins a tie.
 * what number is coming the most times one after another
 * mode of the run lengths: value of the longest run
 * find the longest plateau and give its height
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
 * longest run of {KIND} numbers
 * how many {KIND} numbers in a row at most
 * longest streak of {KIND} list values
 * max consecutive {KIND} elements
 * greatest number of {KIND} items next to each other
 * best series of {KIND} entries, its length
 * Write a function that returns the length of the longest run of {KIND} elements in an array.
 * What is the largest number of consecutive {KIND} elements?
 * Returns the length of the longest contiguous part that has {KIND} elements only.
 * most long chain of {KIND} numbers, length
 * longest contiguous segment satisfying "{KIND}"
 * count {KIND} numbers, start over at any other, keep the maximum
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
 * count blocks of {KIND} values
 * number of separate stretches of {KIND} elements
 * count islands of {KIND} numbers in a list
 * {KIND} runs, how many
 * how often does a series of {KIND} values begin
 * Write a function that counts the contiguous groups of {KIND} elements in an array.
 * Into how many connected groups do the {KIND} numbers fall?
 * Returns the number of maximal runs of {KIND} elements.
 * count the bunches where numbers are {KIND}
 * number of connected components of the {KIND} entries in one dimension
 * a {KIND} value after a different one starts a group: count the groups
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
 * start index of the {k} neighbours with the {OP} sum
 * where does the best window of size k begin, {OP} total
 * index of window with the {OP} sum, -1 if the list is shorter
 * which k days in a row had the {OP} total: first day's index
 * {OP} sum of k consecutive values, give its start
 * position of the {OP} sliding sum
 * Write a function that returns the start index of the k consecutive elements with the {OP} sum, or -1.
 * Where does the stretch of k elements with the {OP} sum start?
 * Returns the index of the first window of length k whose sum is {OP}; -1 if k > n.
 * give first place of k numbers together that have {OP} sum
 * argument of the {OP} moving sum with window k
 * slide a window of k over the list, note where the total is {OP}
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
 * highest average of {k} numbers in a row
 * best mean over k consecutive values
 * maximum moving average with window k
 * max average subarray of length k
 * peak of the k-day average
 * greatest average of neighbouring k entries
 * Write a function that returns the largest average of k consecutive elements as a double.
 * What is the highest mean of any k elements next to each other?
 * Returns the maximum over all windows of length k of the window's mean; 0 if the array is shorter.
 * best average when take k numbers side by side
 * maximum of the k-point moving average
 * slide k wide, average, keep the best
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
 * how many times do {K} neighbours add up to more than {x}
 * count windows of {K} with a sum above a limit
 * {K} in a row totalling more than x, how often
 * number of {K}-element stretches over the limit
 * sliding sum of {K} values: count those greater than x
 * sum of {K} consecutive exceeds the bound, count
 * Write a function that counts the windows of {K} consecutive elements whose sum is greater than a limit.
 * How many groups of {K} adjacent numbers have a sum above the threshold?
 * Returns the number of indices where {K} elements in succession add up to more than the limit.
 * count when {K} numbers together are over x
 * number of length-{K} windows with sum > x
 * every {K} neighbours are summed, those sums over the bound are counted
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
 * product of all numbers except zeros
 * multiply the nonzero elements
 * product ignoring 0, 1 if nothing is left
 * multiply list together but skip zeros
 * times everything that isn't zero
 * product of a list, zeros left out
 * Write a function that multiplies all nonzero elements of an array.
 * What is the product of the elements that are not 0?
 * Returns the product of the nonzero elements; the empty product is 1.
 * multiplying numbers without the zero ones
 * reduction with * over the nonzero entries
 * a zero must not spoil the product: pass over it
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
 * sum of everything but the {OP} number
 * add up all except the {OP}
 * total without the {OP} value, dropped once
 * sum of list, {OP} score not counted
 * leave out the {OP} one and sum the rest
 * sum minus the {OP}
 * Write a function that adds all elements except the {OP} one.
 * What is the total if the {OP} element is dropped?
 * Returns the sum of the elements minus the {OP} element; 0 for an empty array.
 * summing without {OP} of them, only one time removed
 * total after discarding one {OP} entry
 * add the others when the {OP} is taken away
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
 * add the {OP} two elements
 * two {OP} values added together
 * {OP} and second {OP}, sum
 * best two of the list: the {OP} ones added
 * total of the pair of {OP} entries
 * Write a function that returns the sum of the two {OP} elements of an array with at least two.
 * What do the two {OP} numbers add up to?
 * Returns the {OP} element plus the next {OP} one; equal values count separately.
 * sum please of two most {OP} ones
 * extreme pair sum: the two {OP} order statistics
 * without sorting, find the two {OP} and add them
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
 * sum of left and right neighbour of each element
 * out[i] = a[i-1] + a[i+1], missing neighbours count 0
 * add the two neighbours of every number into a new list
 * neighbour sums of an array
 * for every item the number before plus the number after
 * each element's neighbours added, ends have only one
 * Write a function that stores for each element the sum of its two neighbours; outside the array there are zeros.
 * What do the neighbours of each element add up to?
 * Stores in {out} the sum of the previous and the next element for every index, 0 standing for a missing one.
 * for each one put sum from neighbor left and right
 * correlation with the kernel 1 0 1, zero padding
 * the value left of it plus the value right of it, for all
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
 * how many times is a {OP} than b at the same index
 * compare two lists item by item, count where the first is {OP}
 * rounds in which player one was {OP} than player two
 * elementwise {OP:2} count
 * Write a function that counts the indices at which the element of the first array is {OP} than that of the second.
 * At how many positions does the first array have the {OP} value?
 * Returns the number of indices i with a[i] {OP:2} b[i].
 * count places first one {OP} as second one
 * number of componentwise comparisons with a {OP} left operand
 * tally over two arrays of equal length: left {OP} than right
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
 * which player won more rounds, from two score lists: 1 first, -1 second, 0 draw
 * 1 if the first list wins more positions, -1 if the second, 0 if equal
 * compare scores round by round and tell the winner: 1, -1 or 0 for equal
 * winner over several rounds, two arrays of points: 1, -1, or 0 for a draw
 * more rounds with the higher score: 1, -1 or 0
 * who wins: higher score takes the round, most rounds take the match: 1 or -1, else 0
 * Write a function that compares two arrays index by index and returns 1, -1 or 0 for whichever is greater more often.
 * Which of the two arrays has the greater element at more indices? Answer 1 for the first, -1 for the second, 0 for neither.
 * Returns 1 if a is ahead at more indices than b, -1 if at fewer, 0 if at equally many.
 * two players with points per round, say who did win more rounds: 1, -1 or equal 0
 * sign of the sum of signs of the componentwise differences
 * best of n: count the rounds for either side and return the sign
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
 * where do the arrays first disagree
 * index of first mismatch of two arrays
 * position of the first difference, equal arrays give -1
 * compare two lists, return index of the first unequal pair
 * first i with a[i] != b[i]
 * Write a function that returns the first index at which two arrays of the same length differ, or -1.
 * At which index do the two arrays differ for the first time?
 * Returns the smallest index with different elements; -1 if the arrays are equal.
 * find the place that is not same in both list, first one
 * mismatch position of two sequences
 * go through both at once until the values are unlike, report where
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
 * are two lists equal within a tolerance
 * arrays almost equal, every difference at most tolerance
 * allclose for two arrays of doubles
 * compare two lists of measurements, allow small differences
 * do all pairs differ by no more than tol
 * approximately equal arrays
 * Write a function that checks whether all corresponding elements of two arrays differ by at most a tolerance.
 * Are the arrays the same up to the given tolerance?
 * Returns true if |a[i] - b[i]| <= tolerance for every index.
 * are two list nearly same, error allowed given
 * maximum norm of the difference does not exceed the tolerance
 * each value is close enough to its counterpart
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
 * sum the values where the flag is set
 * add only numbers whose mask entry isn't zero
 * total of selected items, selection given as 0/1 list
 * masked sum of an array
 * sum of checked rows, second list says which
 * values plus a list of yes/no: sum the yes ones
 * Write a function that adds the elements of one array for which the other array is nonzero.
 * What do the marked values add up to?
 * Returns the sum of values[i] over all i with a nonzero marked[i].
 * sum the number if beside it is a 1
 * inner product of the values with the indicator of the mask
 * pick values by a boolean array and total them
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
 * index where first plus second is largest
 * which student has the best total of two exams
 * add two lists item by item and tell where the sum is highest
 * index of the max of a[i] + b[i]
 * two score lists: who has most points together
 * best combined score, index, first if tied, -1 for none
 * Write a function that returns the index where two arrays have the largest sum, or -1 if they are empty.
 * At which index is the sum of both arrays greatest?
 * Returns the index i that maximizes a[i] + b[i]; the first one on a tie.
 * who is best when both number added, return place
 * argmax of the elementwise sum
 * combine both lists and find the top position
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
 * multiply each number by its index
 * in place a[i] = a[i] * i
 * element times its position (from 0)
 * every item times its index, same array
 * scale entries by where they stand, counting from zero
 * index times value for all
 * Write a function that multiplies every element of an array by its zero-based index in place.
 * How do I replace each element with itself times its index?
 * Multiplies the element at index i by i, for each i.
 * each number should be multiply with own index
 * in-place product with the ramp 0, 1, 2 and so on
 * the first entry becomes 0, the second stays, the third is taken twice, and so on
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
 * how many elements equal their own index
 * count a[i] == i
 * number of fixed points in a list
 * numbers that sit at the index with the same number
 * how many entries stand in their own place, counting from 0
 * value equals index, count
 * Write a function that counts the elements that are equal to their index.
 * At how many positions is the value the same as the position?
 * Returns the number of indices i whose element is i.
 * count numbers being same as place where they are
 * number of fixed points of a permutation
 * tally of entries that name their own index
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
 * average of the {KIND} numbers
 * mean of only the {KIND} elements, 0 if there are none
 * {KIND} values averaged
 * avg of {KIND} numbers in a list as a double
 * what's the average of all {KIND} ones
 * mean if {KIND}
 * Write a function that returns the average of the {KIND} elements of an integer array, or 0.
 * What is the mean of the {KIND} numbers in the array?
 * Returns the arithmetic mean of the {KIND} elements as a double; 0 without any.
 * average from such numbers that are {KIND}
 * conditional mean given "{KIND}"
 * add the {KIND} entries and divide by how many they are
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
 * what percent of the numbers are {OP} {x}
 * percentage of values {OP} a limit
 * share of list items {OP} x, in percent
 * how many percent of the readings lie {OP} the threshold
 * percent {OP} x in an int list
 * part of the elements {OP} the bound, 0 to 100
 * Write a function that returns the percentage of elements {OP} a given number as a double, 0 for an empty array.
 * What percentage of the scores is {OP} the mark?
 * Returns 100 times the number of elements {OP} the limit, divided by the number of elements.
 * percent of numbers that is {OP} x
 * empirical percentage of observations {OP} x
 * count those {OP} the limit and express it per hundred
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
 * duplicate every element
 * write all numbers two times next to each other
 * repeat each item twice
 * every entry two times in an output twice as long
 * stutter a list
 * Write a function that writes each element of an array twice in succession to another array.
 * How do I repeat every number of my list once?
 * Stores element i at the output indices 2 * i and 2 * i + 1.
 * every number must come two time one behind other
 * nearest-neighbour upsampling by 2
 * output has two copies of each input, side by side
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
 * list of integers low..high inclusive
 * range with both ends into an array
 * fill array with low, low+1, ..., high
 * make the list 3 4 5 6 7 from 3 and 7
 * count from low up to high, store everything
 * Write a function that stores the integers from low to high in an array and returns their number, 0 if low > high.
 * How do I fill an array with every integer between two bounds, bounds included?
 * Stores low, low + 1, ... up to high in {out}; returns the number of values written.
 * put numbers from first until second in the array
 * closed integer range materialized in a buffer
 * enumerate low to high into the output, give back the count
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
 * n, n-1, ..., 2, 1 into a list
 * write the numbers down from n, ending in 1
 * countdown array
 * descending integers n to 1 in array
 * first entry n, last entry 1
 * Write a function that fills an array of n elements with n, n - 1, and so on down to 1.
 * How can I store a countdown in an array?
 * Sets element i to n - i for each index.
 * array with numbers backward from n till one
 * descending ramp of length n that ends at 1
 * put the rocket launch count into the list
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
 * multiples of {x} up to {y} into a list
 * list all multiples of the first number that are not above the second
 * write 3 6 9 12 for 3 and 12
 * multiples up to a limit, stored in an array
 * count and store the multiples of x from x to the limit
 * times table until the limit is reached
 * Write a function that stores the positive multiples of a number up to a limit and returns how many there are.
 * What are the multiples of a number that do not exceed a bound? Put them in an array.
 * Stores x, 2x, 3x, ... as long as they are at most the limit; returns the count.
 * fill array with multiples till limit
 * arithmetic progression x, 2x, ... bounded by the limit
 * keep adding x and writing down the result while it is not over the bound
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
 * split a list into even and odd numbers
 * evens to one array, odds to another, return number of evens
 * separate even and odd values into two lists
 * partition by parity with two output arrays
 * put even ones here, odd ones there
 * even/odd split of an array, count of evens back
 * Write a function that copies even elements to one array, odd ones to another, and returns how many are even.
 * How do I divide a list into its even and its odd numbers?
 * Copies each element to {evens} or {odds}, keeping the order; returns how many are even.
 * divide numbers in two list, one even other odd
 * stable two-way partition by parity into two buffers
 * sort the numbers into two boxes: even, odd
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
 * remove {KIND} elements in place
 * drop the {KIND} values and close the gaps
 * throw out {KIND} numbers, how many stay
 * erase every {KIND} item from array
 * remove if {KIND}
 * Write a function that removes all {KIND} elements from an array in place and returns how many are left.
 * How do I get rid of the {KIND} numbers in an array without a second array?
 * Moves the elements that are not {KIND} to the front, in order, and returns their number.
 * kick out from list what is {KIND}, new size back
 * erase-remove idiom with the predicate "{KIND}"
 * what isn't {KIND} is kept, everything else goes
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
 * delete one occurrence of a value
 * list.remove(x): first match goes, rest moves up
 * take out the first x and close the gap
 * erase first matching number in array, length back
 * drop a number once, not all of them
 * Write a function that removes the first occurrence of a value from an array and returns the new length.
 * How do I delete just the first element equal to x?
 * Shifts the elements after the first match down by one; returns n - 1, or n if there is no match.
 * remove the value but only first time it is there
 * single-element erase by value, order preserved
 * the earliest copy leaves, those behind step forward
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
 * sums of groups of {K} elements, a shorter last group too
 * total per {K} numbers, written to a new list
 * add every {K} entries together, return number of groups, an incomplete one included
 * chunk the list by {K} and sum each chunk
 * {K} at a time, sum them, last group may be shorter
 * block sums, block size {K}, last one perhaps shorter, count of blocks back
 * Write a function that stores the sums of groups of {K} elements, the last perhaps shorter, and returns their number.
 * How do I combine each {K} readings into one total? The rest makes a last, smaller one.
 * Stores the sums of successive blocks of {K} elements; an incomplete last block counts too.
 * make from each {K} numbers one sum, also from the few at the end
 * downsampling by summation with factor {K}, partial block included
 * cut the list into pieces of {K} and total each piece
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
 * is the first value seen earlier than the second, both present
 * x appears before y, both must be there
 * order of two values in an array: true if x and y both occur, x first
 * check that one number stands before another, each being there
 * first occurrence of x left of first occurrence of y
 * Write a function that checks whether one value occurs in an array before another that occurs, too.
 * In this ranking, is x ahead of y, both being ranked?
 * Returns true if both values occur and the first occurrence of the first is earlier.
 * is number x more in front than number y, both must be in
 * precedence test by first index; false if either is absent
 * which shows up first: true if it is x and y follows
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
 * occurrences of x in a[from..to]
 * count matches only from one index to another, both included
 * value frequency within an index range, ends included
 * count x in a slice, last index counts too
 * Write a function that counts how often a value occurs between two indices of an array, inclusive.
 * How often does the number appear in the given part of the array? It runs from the first index through the last.
 * Returns the number of elements equal to the value at the indices from..to.
 * count number only in piece from index until index, that one too
 * range frequency query by linear scan, both bounds inclusive
 * look at the entries from one position through another and count the equal ones
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
 * {OP} number between index {from} and {to}
 * {OP} value in part of a list, ends included
 * {OP} of a[from..to]
 * look for the {OP} only from one index to another, inclusive
 * {OP} element of a slice, last index counts too
 * range query: {OP} between two indices, both included
 * Write a function that returns the {OP} element between two indices of an array, both included.
 * What is the {OP} entry from the first to the second index?
 * Returns the {OP} of the elements at the indices from..to; from is at most to.
 * {OP} one in the piece from here until there, ends too
 * {OP} over a closed index interval by linear scan
 * within the given part of the array, from and to included, which value is {OP}
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
 * average of the numbers from index {from} to {to}
 * mean of part of a list, both ends included
 * average only a slice, as double, last index included
 * avg of a[from..to]
 * mean between two indices, both included
 * what's the average of the entries from one index to another, inclusive
 * Write a function that returns the average of the elements between two indices, inclusive, or 0 if there are none.
 * What is the mean of the given part of the array, from one index through another?
 * Returns the arithmetic mean of the elements at the indices from..to; 0 if from > to.
 * average for piece of array, begin and end index given, both count
 * mean over a closed index interval
 * sum a section of the list from index to index inclusive, divide by its length
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
 * add every digit of every element
 * total digit sum of an array of non-negative numbers
 * digit sums of the list, all together
 * add up the digits of 12, 5 and 30: 11
 * sum digits over a list
 * Write a function that returns the sum of the decimal digits of all elements of an array.
 * What do all the digits in the list add up to?
 * Returns the total of the digit sums of the elements, which are not negative.
 * each number digits plus, everything added
 * accumulated cross sum of the elements
 * split every number into digits and add the lot
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
 * {OP} primes only
 * in an array of ints, {OP} the primes
 * Write a function that can {OP} the prime elements of an array.
 * Could you {OP} all the numbers in my list that are prime?
 * Tests each element by trial division; {OP} those that are prime.
 * {OP} such numbers which only divide by 1 and self
 * reduction over the prime elements: {OP}
 * skip 1, negatives and composite numbers, {OP} the others
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
 * turn points into percent of the maximum, new list of doubles
 * scores to percentages, max points given
 * each score as percent of {maximum}
 * test points out of max, convert the list to percent
 * percent for every student's points
 * points * 100 / max for all
 * Write a function that converts an array of points to percentages of the maximum in an output array.
 * What percentage did each student reach, given all the points and the maximum?
 * Stores 100 * points[i] / maximum in {out} as doubles.
 * calculate percent for each from points and full points
 * linear rescaling of integer scores to 0..100
 * how good was everyone, in percent of the full marks
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
 * average so far, for every position, as doubles
 * running mean of a list of integers into a new array
 * out[i] = mean of the first i+1 numbers
 * cumulative average
 * how the average develops after each value
 * mean of all values up to here, for each index
 * Write a function that stores for each index the average of the elements up to and including it.
 * What is the average after each new number?
 * Stores the mean of a[0] to a[i] in out[i].
 * for each place average from begin until this place
 * prefix means of an integer sequence
 * keep a running total, divide by the count so far, write it down
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
 * sumifs: amounts where the category matches and the amount is {OP} {limit}
 * sum of one category, only amounts {OP} a limit
 * category list, then amounts: add those of this category that are {OP} the threshold
 * person of each sale, then its value: sum of one person's sales {OP} some value
 * two conditions sum: same key and value {OP} limit
 * columns category and amount: category equals x, amount {OP} y, total
 * Write a function that takes categories and amounts and adds the amounts of one category that are {OP} a limit.
 * What is the total of the amounts {OP} the limit within one category? Categories come first, then amounts.
 * Returns the sum of amounts[i] with categories[i] == category and amounts[i] {OP} limit; the categories come first.
 * sum amount if category is same and amount {OP} than given, array of categories first
 * conditional aggregation with a key filter and a value filter, "{OP}"
 * take only rows of the wanted group and only values {OP} the bound, sum them
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
 * two columns, two conditions: first {OP} one limit, second {OP2} another
 * how many rows have first value {OP} x, second value {OP2} y
 * both must hold: column one {OP} its limit, column two {OP2} its limit
 * rows with one {OP} and the other {OP2}, counted
 * Write a function that counts the indices where the first array is {OP} one number and the second is {OP2} another.
 * In how many rows is the first value {OP} its bound and the second {OP2} its own?
 * Returns the number of i with a[i] {OP} x and b[i] {OP2} y.
 * count line if this {OP} x and that {OP2} y
 * joint count of two threshold conditions, "{OP}" on the first column and "{OP2}" on the second
 * hot and windy days: temperature {OP} a limit, wind {OP2} a limit
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
 * in how many places {OP} nonzero
 * count rows where {OP} set
 * two flag lists: count where {OP} true
 * people who ticked: {OP} checked, how many
 * {OP} 1 at the same index, count
 * two columns of yes/no, rows where {OP} yes
 * Write a function that counts the indices at which {OP} nonzero in two arrays.
 * At how many positions is it true that {OP} nonzero?
 * Returns the number of indices where {OP} different from zero.
 * count when {OP} not null
 * cardinality of the combination of two indicator vectors: {OP} one
 * attendance on two days: how many persons were there, meaning {OP} marked
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
 * sum of the {OP} value of each pair
 * for every row take the {OP} of two columns, add up
 * total of the pairwise {OP} ones
 * two price lists, {OP} price each time, total
 * {OP} of a[i] and b[i], summed
 * add the {OP} of both numbers for all positions
 * Write a function that adds, over all indices, the {OP} of the two elements of two arrays.
 * What do I pay in all if I take the {OP} offer for each item?
 * Returns the sum over i of the {OP} of a[i] and b[i].
 * sum where always {OP} from both is taken
 * L1 norm of the componentwise extremum, the {OP} one, for non-negative lists
 * choose the {OP} in each row, sum the choices
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
 * sum of what exceeds a limit
 * sum of max(0, a[i] - limit)
 * how much is over the limit in total
 * excess of each value over x, summed
 * overtime of the week, normal hours per day given
 * Write a function that adds up by how much the elements exceed a limit; smaller elements count 0.
 * How many hours of overtime are in this list, with so many regular hours a day?
 * Returns the sum over all elements of the part above the limit.
 * sum only part what is over the limit
 * total positive deviation from a threshold
 * whatever goes beyond the allowance, day by day, put together
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
 * total with a maximum per item
 * capped sum: bigger ones count as the limit
 * refund per receipt limited to x, total refund
 * Write a function that adds the elements, each limited to a maximum.
 * What is the total if no single value may count more than the cap?
 * Returns the sum of the smaller of each element and the cap.
 * sum but one number only till max
 * sum of elementwise minima with a constant
 * each bill is paid back up to the limit: money I get
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
 * {OP} number that isn't 0
 * value of the {OP} entry different from zero
 * get {OP} nonzero element
 * {OP} non-empty value
 * Write a function that returns the {OP} nonzero element of an array, or 0.
 * Which is the {OP} entry that is not zero?
 * Returns the {OP} element different from 0; 0 if all are 0 or there are none.
 * give {OP} number not null in list
 * {OP} nonzero entry of a vector
 * skip the zeros: what is the {OP} real value
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
 * last number minus first number of a list
 * change from the first to the last entry
 * a[n-1] - a[0]
 * how much did the value grow from start to end
 * end value minus start value, 0 if empty
 * difference between last and first element
 * Write a function that returns the last element minus the first element of an array, or 0 for an empty one.
 * By how much does the final entry exceed the initial one?
 * Returns the difference last - first, and 0 if there are no elements.
 * last take away first of list
 * net change over a series
 * where it ended less where it began
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
 * last one first, and the {MAP} of every value
 * {MAP} of all, order turned round
 * out[i] = {MAP} of a[n-1-i]
 * Write a function that writes the {MAP} of each element to another array in reverse order.
 * How do I get a reversed list holding the {MAP} of each number?
 * Stores the {MAP} of the last element first, and so on down to the first element.
 * list from behind with {MAP} of it
 * reversed out-of-place map: {MAP}
 * read from right to left and note the {MAP} each time
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
 * sort and remove duplicates, return how many are left
 * distinct values in ascending order, in place
 * sorted set of a list
 * sort unique
 * make the numbers unique and ordered, new length
 * order the list and drop repeated values
 * Write a function that sorts an array in ascending order, keeps one of each value and returns their number.
 * How do I get the different values of a list in order, without a second array?
 * Puts the distinct elements in ascending order at the front and returns their count.
 * sort it and only one from each number
 * in-place set construction by insertion
 * every value once, smallest first, tell how many
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
 * total of the {MAP:2} of all {KIND} values
 * sum({MAP} of x for x in list if x is {KIND})
 * filter {KIND}, map to {MAP}, add
 * Write a function that adds the {MAP} of every {KIND} element of an array.
 * What do you get if you add up the {MAP} of each {KIND} number in a list?
 * Returns the sum of the {MAP:2} of the {KIND} elements; 0 if there are none.
 * sum the {MAP:2} of the numbers that are {KIND}
 * filter-map-reduce: {KIND}, {MAP}, +
 * skip what isn't {KIND}, take the {MAP:2} of the others, total
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
 * product of the {KIND} numbers
 * multiply all {KIND} elements
 * product of only {KIND} values, 1 if none
 * {KIND} numbers multiplied together
 * times all the {KIND} ones
 * in a list, multiply what is {KIND}
 * Write a function that multiplies the {KIND} elements of an array.
 * What is the product of the {KIND} numbers?
 * Returns the product of the {KIND} elements; 1 if there is no such element.
 * multiplying such numbers which are {KIND}
 * product reduction over the {KIND} entries
 * leave out the rest, multiply each {KIND} value
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
 * swap the largest and the smallest number of a list
 * exchange min and max in place
 * largest and smallest element change places
 * swap first minimum with first maximum
 * put the max where the min is and the other way round
 * exchange extremes of an array
 * Write a function that exchanges the first smallest and the first largest element of an array.
 * How do I make the minimum and the maximum trade places?
 * Swaps the elements at the first positions of the minimum and of the maximum.
 * biggest and smallest must change the place
 * transposition of the extrema
 * find both extremes and swap just these two
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
 * even numbers at even indexes and odd numbers at odd ones?
 * does the parity of each value match its index
 * every a[i] has the same parity as i
 * check that position and value are both even or both odd
 * even on even place, odd on odd place
 * parity of elements follows the index
 * Write a function that checks whether every element has the same parity as its zero-based index.
 * Is each element even exactly when its index is even?
 * Returns true if a[i] - i is even for every index.
 * are even numbers on even place and odd on odd
 * parity agreement of values and positions
 * the list must alternate even, odd, even, odd, beginning with even
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
 * average of the {k} largest numbers
 * mean of the best k results
 * top k average
 * average of best three of many, general k
 * sort down, average the first k
 * mean of the highest k values as double
 * Write a function that returns the average of the k largest elements of an array as a double, k being at most n.
 * What is the average of my k best scores?
 * Returns the mean of the k largest elements; 0 if k is 0.
 * average from the k biggest
 * mean of the top-k order statistics
 * only the best k count, averaged
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
 * limit to {K} and convert to a byte, whole list
 * values 0-{K} to 0-255, out of range ones cut off
 * normalize readings to bytes with maximum {K}
 * in place: below 0 is 0, above {K} is {K}, times 255 over {K}
 * clamp then scale array, max {K}
 * Write a function that limits each element to the range 0 to {K} and then scales it to 0 to 255 in place.
 * How do I turn a list of readings up to {K} into brightness values from 0 to 255?
 * Replaces each element by its value limited to 0..{K}, times 255, divided by {K}.
 * all number make between 0 and {K} and after that to 255
 * saturating eight-bit quantization of a buffer, full scale {K}
 * cut off what is under 0 or over {K}, then stretch to a byte
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
 * {ACT} elements that are {KIND} and have {PLACE} index
 * at {PLACE} positions, {ACT} the {KIND} values
 * {KIND} numbers on {PLACE} indexes (from 0): {ACT} them
 * look at a[i] with {PLACE} i only, {ACT} {KIND} ones
 * {PLACE} index and {KIND} value, {ACT}
 * Write a function that can {ACT} the {KIND} elements at {PLACE} zero-based indices.
 * Could you {ACT} all {KIND} numbers standing at {PLACE} indices?
 * Visits the {PLACE} indices; {ACT} the elements there that are {KIND}.
 * {ACT} number who is {KIND} and its place is {PLACE}
 * {ACT} over the {PLACE} index class, predicate "{KIND}"
 * every second one, those at {PLACE} indices: {ACT} what's {KIND}
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
 * pairwise {OP} of neighbours, one shorter
 * for every two neighbours write the {OP}
 * {OP} of adjacent elements, n-1 values
 * neighbours compared: store the {OP}
 * Write a function that stores the {OP} of every two adjacent elements in an output array.
 * How do I get the {OP} of each pair of neighbours in a list?
 * Stores the {OP} of elements i and i + 1 at index i, for all i below n - 1.
 * from two beside, take {OP} and put in other list
 * sliding {OP} with window 2
 * each number meets the next one; the {OP} is written down
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
 * indexes that would sort the list
 * argsort: indices in ascending order of value
 * order of the elements as positions, smallest first
 * which index comes first, second, third when sorted
 * sort indices by value, keep the list itself
 * ranking order: index of smallest, next smallest, and so on
 * Write a function that stores the indices of an array's elements in ascending order of the elements.
 * In which order of indices are the elements ascending?
 * Stores a permutation of 0..n-1 by which the elements are sorted; equal ones keep their order.
 * not sort the numbers, sort the places of them
 * stable argsort
 * the array stays as it is; tell me its positions from the smallest value to the largest
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
 * where are the {KIND} elements
 * positions of the {KIND} values
 * find all {KIND} numbers, store their indices
 * list the places of {KIND} entries
 * indices where {KIND}
 * Write a function that stores the indices of the {KIND} elements of an array and returns their number.
 * At which positions are the {KIND} numbers?
 * Stores every index whose element is {KIND}, in ascending order; returns the count.
 * give me places where number is {KIND}
 * index set of the {KIND} entries
 * go through the list, note the index of each {KIND} one
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
 * first half minus second half of a list, a middle element left out
 * sum of first half less sum of second half, odd middle ignored
 * difference of the two half sums, without a middle element
 * left half total - right half total, the middle one counts for neither
 * which half is heavier, as a difference; middle element not counted
 * split in the middle and subtract the sums, left minus right, odd middle one ignored
 * Write a function that subtracts the sum of the second half of an array from that of the first, without a middle element.
 * By how much does the first half outweigh the second? A middle element is in neither.
 * Returns the sum of the first n / 2 elements minus that of the last n / 2; a middle element is left out.
 * sum front half minus sum back half, middle left out
 * antisymmetric half-sum contrast, zero weight for a middle element
 * add the front part, take away the back part, skip a middle element
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
 * 1 2 3 4 becomes 3 4 1 2
 * second half first, first half second, the middle of an odd length unmoved
 * cut the list in the middle and change the parts around the middle element
 * half swap, middle element stays
 * Write a function that exchanges the two halves of an array; with an odd length the middle element stays.
 * How do I put the back half of the list in front? A middle element stays where it is.
 * Swaps element i with element i + (n + 1) / 2 for all i below n / 2.
 * two half parts change place, middle number not moved
 * block exchange of equal halves, middle element fixed
 * front part goes to the back, back part to the front, odd middle stays
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
 * add its index to every element
 * a[i] += i in place
 * each number plus its position, counted from 0
 * add the index to each value, same list
 * element i becomes itself plus i
 * for all i: a[i] = a[i] + i
 * Write a function that adds the zero-based index to every element of an array.
 * How do I add the position to each number in a list?
 * Increases each element in place by its index.
 * number plus the place of number
 * in-place addition of the ramp 0, 1, 2 and so on
 * first stays, second grows by one, third by two, and so on
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
 * subtract the {WHAT} from all numbers
 * make the {WHAT} zero and shift the rest along
 * every number relative to the {WHAT}
 * list minus its {WHAT}
 * take the {WHAT} away from each value, in place
 * a[i] - {WHAT} for all
 * Write a function that subtracts the {WHAT} of an array from every element in place.
 * How do I express a list relative to its {WHAT}?
 * Replaces each element by its difference from the {WHAT}.
 * from all numbers go off the {WHAT}
 * baseline removal, baseline: {WHAT}
 * shift everything so that the {WHAT} becomes 0
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
 * subtract the smallest number from all
 * shift the list so its minimum is 0
 * every value minus the min
 * list relative to its lowest number
 * take the minimum away from each element, in place
 * a[i] - min for all
 * Write a function that subtracts the smallest element of an array from every element in place.
 * How do I move all numbers down so that the least one becomes zero?
 * Replaces each element by its difference from the smallest element.
 * all numbers minus the most small of them
 * baseline removal with the minimum as baseline
 * lower everything by the lowest value
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
 * number of local maxima over a threshold
 * how many peaks exceed x
 * heartbeats in a signal: peaks above a level
 * a[i] > a[i-1], a[i] > a[i+1] and a[i] > limit, count
 * peaks over a limit, end points don't count
 * Write a function that counts the elements that are greater than both neighbours and greater than a limit.
 * How many spikes of the signal rise above the threshold?
 * Returns the number of inner elements above the limit that exceed the element before and the one after.
 * count the tops which are higher as limit
 * thresholded strict local maximum count
 * only summits above the given height are counted
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
 * indexes of all local {OP} into a list, return how many
 * where are the {OP} of the series
 * positions of {OP} in a list of numbers
 * find {OP}, store their indices
 * local {OP}, indices out, count back
 * list of the places with {OP}, ends excluded
 * Write a function that stores the indices of the inner elements that are strict local {OP} and returns their number.
 * At which indices does the curve have {OP}?
 * Stores each index from 1 to n - 2 at which the element is a strict extreme among its neighbours: the {OP}.
 * places of {OP} please in other list
 * strict interior {OP} of a sequence, index list
 * walk along and note every index of the {OP}
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
 * first list {OP} second list everywhere
 * compare two lists item by item, all {OP}
 * is the first never anything but {OP} its partner
 * for all positions a {OP:2} b
 * Write a function that checks whether each element of one array is {OP} the corresponding element of another.
 * Does the first array have {OP:2} at every index?
 * Returns true if a[i] {OP:2} b[i] for all indices.
 * is first always {OP} second
 * componentwise order relation {OP:2}
 * not a single place where the first isn't {OP} the second
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
 * add numbers until the sum is at least {x}, return the sum
 * keep adding while the total is below a limit
 * sum that first reaches the limit, or the whole sum
 * stop summing once x is reached
 * while total < x add the next one
 * running total at the moment it gets to x
 * Write a function that adds elements from the start until the total reaches a limit and returns the total.
 * What is the sum when it first reaches the limit?
 * Returns the first running total that is not below the limit, or the sum of all elements.
 * summing as long as less than x, then give the sum
 * early-terminating prefix sum
 * put coins in until the price is covered: how much is in
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
 * average change from one number to the next
 * mean step between neighbours, sign ignored
 * average absolute difference of consecutive values
 * how much does the value change on average
 * mean of |a[i] - a[i-1]|
 * typical jump between readings
 * Write a function that returns the average absolute difference between adjacent elements, 0 for fewer than two.
 * By how much do neighbouring values differ on average?
 * Returns the mean of the absolute first differences as a double.
 * middle of the changes, plus or minus same
 * mean absolute first difference
 * add up all steps, up or down, and divide by their number
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
