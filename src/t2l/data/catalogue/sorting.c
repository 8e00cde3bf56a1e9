/**
 * Put the two values behind {a} and {b} into {OP} order: swap them if {a} points to the {OP:2} one.
 * Compare-exchange *{a} and *{b}, so that afterwards they are in {OP} order.
 * If *{a} is {OP:2} than *{b}, swap them; otherwise do nothing ({OP} order).
 * sort two {T:s} in {OP} order through the pointers {a} and {b}
 * What must be done so that reading *{a} and then *{b} gives {OP} values? Swap when the first is {OP:2}.
 * One comparator of an {OP} sorting network, working on the places {a} and {b}: exchange if the first is {OP:2}
 * Write a function that puts two variables into {OP} order using pointers.
 * order two values by pointer in {OP} order
 * How do I swap two numbers by pointer only if the first is {OP:2}?
 * 2 pointers, make the values behind them {OP}
 * pair of variables, given by pointers, rearranged to be {OP}
 * compare-exchange element of a sorting network on two pointers, {OP}
 * Write a procedure that interchanges two variables, handed over by pointer, whenever the first is {OP:2} than the second.
 * p, q = sorted({OP}) of a two-element list, by reference
 * trade the two if the first is {OP:2}, so that they end up {OP}
 * Compare-exchange element of an {OP} sorting network
 * How do I put two pointed-to numbers in {OP} order?
 * swap two values if not {OP}
 *
 * @T int16_t int32_t int64_t double
 * @OP > "ascending" "greater"
 * @OP < "descending" "smaller"
 * @name compare_exchange sort_two
 * @array a 1
 * @array b 1
 * @range a -100 100
 * @range b -100 100
 */
void compare_exchange(T *a, T *b) {
    if (*a OP *b) {
        T kept = *a;
        *a = *b;
        *b = kept;
    }
}

/**
 * sort two variables ascending through pointers
 * put two numbers in ascending order by pointer
 * swap two pointed-to values if the first is larger
 * How do I make sure that the first of two variables, given by pointers, holds the smaller number?
 * smaller number first: exchange by pointers if needed
 * order a pair ascending, both members given by pointer
 * Write a function that exchanges the numbers behind two pointers if the first is greater.
 * min of two pointed-to numbers to the first pointer, max to the second
 * Given pointers to two numbers, arrange them so that the first is not greater.
 * conditional swap, the smaller value to the first pointer
 * sort a pair of numbers in place through two pointers
 * x and y, passed by pointer, should end up as x <= y
 * Write a procedure that makes the first of two variables passed by address the lesser one, exchanging these when needed.
 * first, second = min(pair), max(pair), stored back by reference
 * put the littler number in front, using their addresses
 * Ascending comparator on two memory cells
 * How can two variables be sorted increasingly through their pointers?
 * sort two numbers by pointer, smallest first
 *
 * @T int32_t int64_t double
 * @array a 1
 * @array b 1
 * @name order_two sort_pair
 */
void order_two(T *a, T *b) {
    if (*a > *b) {
        T kept = *a;
        *a = *b;
        *b = kept;
    }
}

/**
 * Compare the elements at the indices {i} and {j} of {a} and swap them if the first is greater.
 * Order {a}[{i}] and {a}[{j}] so that the former is not the greater one.
 * comparator ({i}, {j}) of a sorting network on the array {a}
 * If {a}[{i}] > {a}[{j}], exchange the two elements; otherwise leave the array alone.
 * One step of a sorting network: in {a}, the places {i} and {j} get the smaller and the larger of their two values.
 * How do I make sure that {a} holds at {i} no more than at {j}, by at most one swap of these two?
 * Write a function that compares two array elements at given indices and swaps them if out of order.
 * compare and swap at two indices of an array: the first index must not hold the greater value afterwards
 * How do I put the elements of an array at two positions into ascending order, first position the smaller value?
 * if the item of an array at the first index is bigger than the one at the second then swap
 * conditional exchange of two entries of a list: if the first given index has the greater one
 * one wire pair of a sorting network on an array, smaller value to the first index
 * Exchange the entries of an array at indices {i} and {j} if the former is greater than the latter.
 * if a[{i}] > a[{j}]: a[{i}], a[{j}] = a[{j}], a[{i}]
 * places {i} and {j} of the row should hold the littler and the bigger number
 * Comparator ({i}, {j}) of a sorting network applied to an array
 * How to conditionally swap two array positions so that position {i} gets the minimum and {j} the maximum?
 * compare and swap a[{i}] and a[{j}]
 *
 * @T int32_t int64_t double
 * @name network_comparator order_pair
 * @array a 8
 * @range a -100 100
 * @range i 0 7
 * @range j 0 7
 */
void network_comparator(T *a, int32_t i, int32_t j) {
    if (a[i] > a[j]) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}

/**
 * Sort the three values behind {a}, {b} and {c} in {OP} order.
 * Rearrange *{a}, *{b} and *{c} so that they stand in {OP} order.
 * sort of three {T:s} through the pointers {a}, {b}, {c}, {OP}
 * Put the {OP:2} of three values into *{a}, the middle one into *{b} and the remaining one into *{c}.
 * With three compare-and-swap steps, bring what {a}, {b} and {c} point to into {OP} order.
 * I have three numbers at {a}, {b}, {c}; afterwards the same numbers should be there, but in {OP} order.
 * Write a function that sorts three variables in {OP} order through pointers.
 * sort three numbers by pointer, {OP}
 * How do I arrange three variables by pointer so that the {OP:2} comes first and so on?
 * 3 pointers to numbers, sort the numbers {OP}
 * three variables put into {OP} order by swaps through pointers
 * sort three numbers by reference, {OP}
 * Write a procedure that arranges three variables given by address in {OP} order, so that the first receives the {OP:2}.
 * x, y, z in {OP} order through references
 * put three numbers in {OP} order where they are, {OP:2} in the first place
 * Three-input {OP} sorting network on referenced cells
 * How do I sort three separate ints through pointers, {OP:2} first?
 * sort three pointed-to values {OP}
 *
 * @T int32_t int64_t double
 * @OP > "ascending" "smallest"
 * @OP < "descending" "largest"
 * @name sort_three order_three
 * @array a 1
 * @array b 1
 * @array c 1
 * @range a -100 100
 * @range b -100 100
 * @range c -100 100
 */
static void three_exchange(T *p, T *q) {
    if (*p OP *q) {
        T kept = *p;
        *p = *q;
        *q = kept;
    }
}
void sort_three(T *a, T *b, T *c) {
    three_exchange(a, b);
    three_exchange(b, c);
    three_exchange(a, b);
}

/**
 * Sort the four elements of {a} in {OP} order with a network of five comparators.
 * Put {a}[0] to {a}[3] into {OP} order by compare-exchange of the places (0,1), (2,3), (0,2), (1,3), (1,2).
 * sorting network for four {T:s} in {a}, {OP}
 * Order an array {a} of four numbers, {OP:2} first, by five fixed comparisons.
 * How can four values in {a} be brought into {OP} order without a loop? Five compare-and-swap steps do.
 * My array {a} always has four entries; sort it ({OP}) with the optimal network.
 * Arrange an array of exactly four elements in {OP} order.
 * sort an array of four numbers, {OP}
 * How do I sort an array of exactly four numbers with a fixed series of comparisons, {OP:2} first?
 * array of size 4, sort it {OP}
 * quadruple of values in an array put into {OP} order
 * optimal 4-input sorting network on an array, {OP}
 * a[:4] in {OP} order in place (list.sort for just four items)
 * put four numbers in {OP} order, the {OP:2} in front
 * Optimal 5-comparator network on four keys, {OP}
 * How to sort an array of length 4 without loops, {OP:2} first?
 * sort four numbers {OP}
 *
 * @T int32_t int64_t
 * @OP > "ascending" "smallest"
 * @OP < "descending" "largest"
 * @name sort_four network_four
 * @array a 4
 * @range a -100 100
 */
static void four_exchange(T *a, int32_t i, int32_t j) {
    if (a[i] OP a[j]) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}
void sort_four(T *a) {
    four_exchange(a, 0, 1);
    four_exchange(a, 2, 3);
    four_exchange(a, 0, 2);
    four_exchange(a, 1, 3);
    four_exchange(a, 1, 2);
}

/**
 * Sort the five elements of {a} in {OP} order with a network of nine comparators.
 * Put {a}[0] to {a}[4] into {OP} order by nine fixed compare-exchange steps.
 * sorting network for five {T:s} in {a}, {OP}
 * Order an array {a} of five numbers, {OP:2} first, through the optimal comparator network.
 * How can five values in {a} be brought into {OP} order without a loop?
 * Five poker cards lie in {a}; arrange their values in {OP} order by nine comparisons of fixed places.
 * Arrange an array of exactly five elements in {OP} order.
 * sort an array of five numbers, {OP}
 * How do I sort an array of exactly five numbers with a fixed series of comparisons, {OP:2} first?
 * array of size 5, sort it {OP}
 * array of five values put into {OP} order
 * optimal 5-input sorting network on an array, {OP}
 * a[:5] in {OP} order in place (list.sort for just five items)
 * put five numbers in {OP} order, the {OP:2} in front
 * Nine-comparator network on five keys, {OP}
 * How to sort an array of length 5 with fixed comparisons, {OP:2} first?
 * sort five numbers {OP}
 *
 * @T int32_t int64_t
 * @OP > "ascending" "smallest"
 * @OP < "descending" "largest"
 * @name sort_five network_five
 * @array a 5
 * @range a -100 100
 */
static void five_exchange(T *a, int32_t i, int32_t j) {
    if (a[i] OP a[j]) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}
void sort_five(T *a) {
    five_exchange(a, 0, 1);
    five_exchange(a, 3, 4);
    five_exchange(a, 2, 4);
    five_exchange(a, 2, 3);
    five_exchange(a, 1, 4);
    five_exchange(a, 0, 3);
    five_exchange(a, 0, 2);
    five_exchange(a, 1, 3);
    five_exchange(a, 1, 2);
}

/**
 * Is {a} with its {n} elements a {OP} heap?
 * Check the {OP}-heap property of the array {a} of length {n}: no child is {OP:2} than its parent (i - 1) / 2.
 * Return true if no element of {a}, {n} in number, is {OP:2} than the one at (its index - 1) / 2, rounded down.
 * {OP} heap test for {a}, {n} {T:s}; empty and one-element arrays pass
 * For every i from 1 to {n} - 1, make sure that {a}[i] is not {OP:2} than {a}[(i - 1) / 2].
 * Could {a} ({n} entries) be used as a binary {OP} heap as it is, with the root at index 0?
 * Determine whether an array represents a {OP} heap, its root at index 0.
 * {OP} heap check of an array with the root at index 0
 * Is no child in the array's binary tree {OP:2} than its parent, as in a {OP} heap?
 * check array is {OP}-heap or not
 * is the heap order of a {OP} priority queue, an array with its root at index 0, intact
 * std::is_heap of an array, {OP} version
 * Check that an array is a valid binary {OP}-heap, in which no child is {OP:2} than its parent.
 * all(not a[i] {OP:2} than a[(i - 1) // 2] for i in range(1, len(a))), in words of Python's heapq layout
 * as a tree in an array from index 0, nobody is {OP:2} than the one above
 * Verification of the {OP}-heap property of an implicit complete binary tree rooted at 0
 * How to test that an array meets the {OP}-heap condition (children of i at 2i + 1 and 2i + 2)?
 * is the array a {OP} heap
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @OP > "max" "greater"
 * @OP < "min" "smaller"
 * @name is_heap heap_ordered
 * @array a n
 * @range a 0 5
 * @range n 0 5
 */
R is_heap(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP a[(i - 1) / 2]) return 0;
    return 1;
}

/**
 * Sift the element at index {i} of {a} down in a {OP} heap of {n} elements.
 * Restore the {OP}-heap order below index {i}: in {a} with {n} elements, swap downwards with the {OP:2} child while needed.
 * {OP} heap sift-down: array {a}, length {n}, start {i}, children at 2i + 1 and 2i + 2
 * While the element that started at {i} of the heap {a} ({n} entries) loses against its {OP:2} child, exchange the two ({OP} heap).
 * The root of a subtree at {i} in the {OP} heap {a} of size {n} has changed; let it sink to its place, {OP:2} child first.
 * How is {a}, a {OP} heap with {n} entries, repaired when only entry {i} is out of order with those below it ({OP:2} child up)?
 * Write a function that moves the element at an index down a {OP} heap of n, {OP:2} child first, until the heap property holds.
 * heapify an array of n down from an index, {OP} heap, swapping with the {OP:2} child
 * How do I repair a {OP} heap below one node, given by its index, pulling up the {OP:2} child?
 * {OP}_heapify code for one node of an array: exchange with the {OP:2} child while that is needed
 * percolate the element at an index down with the {OP:2} child in a {OP} heap of n
 * heapify step of heap sort on an array from one index, {OP} heap, {OP:2} child moves up
 * Restore the {OP}-heap order below index {i} by repeatedly exchanging the element with its {OP:2} child while that one takes precedence.
 * heapify step for {i} on a 0-based array list, {OP}-heap, the left child winning ties
 * let the thing at place {i} sink in the {OP} heap until it fits, always towards the {OP:2} child
 * Percolate-down at node {i} of an implicit {OP}-heap, root at 0
 * How do I heapify a subtree (node {i}) of a binary {OP}-heap in an array?
 * sift down in a {OP} heap from index {i}
 *
 * @T int32_t int64_t
 * @OP > "max" "largest"
 * @OP < "min" "smallest"
 * @name sift_down sink
 * @array a n
 * @range a 0 9
 * @range n 3 8
 * @range i 0 2
 */
void sift_down(T *a, int32_t n, int64_t i) {
    while (2 * i + 1 < n) {
        int64_t child = 2 * i + 1;
        if (child + 1 < n && a[child + 1] OP a[child]) child++;
        if (!(a[child] OP a[i])) return;
        T kept = a[i];
        a[i] = a[child];
        a[child] = kept;
        i = child;
    }
}

/**
 * Sift the element at index {i} of the {OP} heap {a} up to its place.
 * While {a}[{i}] is {OP:2} than its parent at ({i} - 1) / 2, swap the two and go on at the parent: {OP} heap.
 * {OP} heap sift-up in {a} from index {i}
 * A new entry stands at {i} in the {OP} heap {a}; let it rise for as long as it is {OP:2} than its parent.
 * How does a {OP} heap {a} take in the element at its position {i}? Exchange it upwards while it is {OP:2}.
 * Restore the {OP}-heap order on the path from index {i} of {a} to the root, moving {OP:2} values up.
 * Write a function that moves the element at an index up a {OP} heap until the heap property holds.
 * heapify up from an index, {OP} heap in an array
 * How do I restore a {OP} heap in an array after appending an element at a given index?
 * bubble the element at an index up in a {OP} heap while {OP:2} than its parent
 * percolate up the entry at an index of a {OP} priority queue array
 * push step of a binary {OP} heap: sift the new entry at an index up
 * Let the element at index {i} of a binary {OP}-heap rise by exchanges as long as it is {OP:2} than its parent.
 * while {i} > 0 and a[{i}] is {OP:2} than a[({i} - 1) // 2]: swap these two and go to the parent
 * move the thing at place {i} upward in the {OP} heap until it fits
 * Percolate-up from node {i} of an implicit {OP}-heap, root at 0
 * How do I repair an array {OP}-heap after appending a new item at {i}?
 * sift up in a {OP} heap from index {i}
 *
 * @T int32_t int64_t
 * @OP > "max" "greater"
 * @OP < "min" "smaller"
 * @name sift_up rise
 * @array a 8
 * @range a 0 9
 * @range i 0 7
 */
void sift_up(T *a, int32_t i) {
    while (i > 0 && a[i] OP a[(i - 1) / 2]) {
        T kept = a[i];
        a[i] = a[(i - 1) / 2];
        a[(i - 1) / 2] = kept;
        i = (i - 1) / 2;
    }
}

/**
 * Partition {a}, {n} elements and at least one, around its last element by Lomuto's scheme and return the pivot's new index.
 * Move elements smaller than the last one of {a} ({n} >= 1 entries) to the front by swaps, put the pivot behind them; its index?
 * Lomuto partition of {a}, length {n} (not 0), pivot {a}[{n} - 1], strict comparison
 * Quicksort's partition step on {a} with {n} elements, one at least: last element as pivot, smaller ones left of it; return where it is.
 * Lomuto partition: scan {a} from the left; swap each value below the last of {n} to the next front place, finally the last too; give its place.
 * Split {a} ({n} values, never none) by its last value, Lomuto's way, and tell me at which index that value ends up.
 * Write a function that partitions an array around its last element by Lomuto's scheme and returns that one's index.
 * quicksort partition of an array around its last element, Lomuto, returning the pivot's index
 * How do I move everything smaller than the last element before it, as Lomuto does, and get its index?
 * partition an array with pivot = last, Lomuto, return pivot position
 * Lomuto split of a list by its final value, the pivot's new index returned
 * pivot placement step of quick sort on an array, Lomuto with the last element, index as result
 * Partition a nonempty array in place around its last element as pivot by Lomuto's scheme and return where the pivot ends up.
 * Python quicksort helper: move entries < a[-1] to the front by swaps from left to right, then swap the pivot behind these, return its index
 * numbers less than the last one go in front by swapping, then the last one right after them, tell its place
 * Lomuto partition of a[0..n−1] with the final entry as pivot and strict comparison; yields the pivot's index
 * How is the Lomuto step of quicksort written, returning the final pivot position?
 * lomuto partition with last element as pivot
 *
 * @T int32_t int64_t
 * @name lomuto_partition partition_last
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
int32_t lomuto_partition(T *a, int32_t n) {
    int32_t front = 0;
    for (int32_t i = 0; i < n; i++)
        if (i == n - 1 || a[i] < a[n - 1]) {
            T kept = a[front];
            a[front] = a[i];
            a[i] = kept;
            front++;
        }
    return front - 1;
}

/**
 * Move the {OP} elements of {a} to the front by swaps, in one pass, and return how many there are; {a} has {n} elements.
 * Partition {a}, length {n}: whenever a {OP} element is met, swap it to the next place at the front. How many are they?
 * in-place split of {a} ({n} {T:s}) into {OP} elements and the rest; result: number of {OP} ones
 * Scan {a} from the left, exchange every {OP} one of its {n} entries with the first entry not yet known to be {OP}; count.
 * Bring {OP} values of my list {a} ({n} values) before all others, swapping left to right, and tell me their number.
 * Let the {n} entries of {a} be divided, {OP} ones in front, by a single sweep of swaps; the result is where the others begin.
 * Write a function that moves all {OP} elements to the front by swaps from left to right and returns their number.
 * partition an array by {OP} with swaps to the front from left to right, return the count of such elements
 * How do I get every {OP} number of a list before the others by swaps from the left, and count them?
 * {OP} elements of an array first by front swaps from the left, rest after, tell how many
 * {OP} values of an array gathered at the beginning by left-to-right swaps; return their number
 * std::partition of an array with the predicate {OP}, swaps to the front from the left, number of hits returned
 * Move all {OP} entries of an array to the front, in order, each by exchange with the first place not yet filled, and return their number.
 * front = 0; for i, v in enumerate(a): if v is {OP}: swap a[front] with a[i], front += 1
 * swap each {OP} number forward behind the earlier {OP} ones and say how many there are
 * One-pass in-place partition by the predicate "{OP}" through forward swaps, returning the boundary index
 * How do I bring {OP} values to the beginning of an array by swapping, and get their count?
 * partition: {OP} numbers first, by swaps, return count
 *
 * @T int32_t int64_t
 * @OP <0 "negative"
 * @OP %2==0 "even"
 * @OP !=0 "nonzero"
 * @OP >0 "positive"
 * @name partition_by split_front
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
int32_t partition_by(T *a, int32_t n) {
    int32_t front = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) {
            T kept = a[front];
            a[front++] = a[i];
            a[i] = kept;
        }
    return front;
}

/**
 * Make one bubble sort pass over the {n} elements of {a} and return the number of swaps.
 * Go through {a}, length {n}, once from left to right, swapping neighbours where the left one is greater. How many swaps?
 * single ascending bubble pass over {a} ({n} {T:s}), result: swap count
 * For i from 1 to {n} - 1, exchange {a}[i - 1] and {a}[i] if the former is greater; count the exchanges.
 * Let the largest of the {n} values in {a} bubble to the end in one sweep and tell me how often a pair was swapped.
 * If the result is 0, {a} ({n} entries) was sorted: perform one pass of adjacent compare-and-swap and count.
 * Write a function that performs one left-to-right pass of ascending bubble sort and counts the swaps.
 * one pass of ascending bubble sort over an array, number of exchanges returned
 * How many swaps does a single left-to-right ascending bubble run over an array make? Do the run, too.
 * bubble only once thru array, bigger ones to the right, return swap count
 * put neighbouring pairs of an array in ascending order in one sweep from the left, count the swaps
 * early-exit test of bubble sort: do one ascending round on an array and return its swaps
 * Perform a single pass of bubble sort over the array from left to right and return how many exchanges took place.
 * for i in range(1, len(a)): if a[i - 1] > a[i], swap them and swaps += 1
 * go along once, trade neighbours that are the wrong way round, count the trades
 * One ascending sweep of adjacent compare-exchanges, result the swap count
 * How do I write the inner loop of bubble sort with a swap counter?
 * one bubble sort pass, return number of swaps
 *
 * @T int32_t int64_t
 * @name bubble_pass one_sweep
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
int32_t bubble_pass(T *a, int32_t n) {
    int32_t swaps = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] > a[i]) {
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
            swaps++;
        }
    return swaps;
}

/**
 * Swap the {OP} of the {n} elements of {a} to the front; take the first one in case of ties; an empty array stays empty.
 * One selection sort step: exchange {a}[0] with the first occurrence of the {OP} among {n} elements.
 * selection step on {a}, length {n}: the {OP} element (earliest) changes places with the first
 * Find where the {OP} value of {a} first occurs ({n} values) and swap it with the element at index 0.
 * Bring the {OP} of {n} numbers in {a} to index 0 by a single swap (earliest of equals, nothing for no numbers).
 * Which two entries of {a} ({n} entries) must trade places so that the {OP} comes first? Do it; the leftmost counts.
 * Write a function that swaps the first occurrence of the {OP} element of an array with element 0.
 * {OP} element of an array, the earliest one, to the front, by swap with the first
 * How do I bring the {OP} number of a list, the first one if tied, to the start by one swap?
 * find the {OP} in an array (first of equals) and exchange it with the first item
 * {OP} value of an array, the leftmost, moved to position zero by exchange
 * first round of selection sort on an array: {OP} (earliest) swapped to the head
 * Exchange the {OP} entry of an array, the earliest one if there are several, with the entry at index 0.
 * i = index of the first {OP} item; a[0], a[i] = a[i], a[0]
 * find the {OP} number and let it trade places with the first
 * Initial step of selection sort: bring the {OP} key to position 0 by transposition.
 * How to swap the {OP} element to the front of an array?
 * swap the {OP} element with the first
 *
 * @T int32_t int64_t
 * @OP < "smallest"
 * @OP > "largest"
 * @name select_first bring_to_front
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void select_first(T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP a[best]) best = i;
    if (n > 0) {
        T kept = a[0];
        a[0] = a[best];
        a[best] = kept;
    }
}

/**
 * Insert the last of the {n} elements of {a} into the ascending ones before it, by shifting.
 * Let the final element of {a}, length {n}, move left past all greater neighbours; the others are sorted already.
 * insertion step: {a} has {n} elements, sorted but for the last one; put that one in its place
 * Shift elements of {a} that are greater than its last one to the right until that one ({n} elements in all) fits.
 * I appended a value to my sorted list {a}, now {n} long; bring the list into ascending order again.
 * How does insertion sort place element {n} - 1 of {a}? Do only this step: stop at the first element not greater.
 * Write a function that inserts the last element of an array into the sorted part before it, ascending.
 * insertion of an array's last element into the ascending ones before it
 * How do I put a newly appended number into its place in a list that is ascending before it?
 * array sorted ascending except the last one, fix it
 * final value of an array shifted left to where it belongs among the sorted ones before it
 * one step of insertion sort on an array, for its last element: the rest is in ascending order
 * Given an array that is sorted except for its last element, move this element to its proper place.
 * bisect.insort_right(a, a.pop())
 * the last number is new, slide the bigger ones over and slot it in
 * Final step of insertion sort on an ascending prefix of n − 1 keys
 * How do I insert the end item into the sorted part in front of it?
 * insert last element into sorted prefix
 *
 * @T int32_t int64_t double
 * @name insert_last place_last
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void insert_last(T *a, int32_t n) {
    if (n <= 0) return;
    T x = a[n - 1];
    int32_t i = n - 1;
    for (; i > 0 && a[i - 1] > x; i--) a[i] = a[i - 1];
    a[i] = x;
}

/**
 * Sort the {n} elements of {a}, all from 0 to 7, in ascending order by counting them.
 * Counting sort of {a}, length {n}, with eight counters for the values 0 to 7
 * How do I put {a} ({n} numbers between 0 and 7) into ascending order without comparing elements? Count each value.
 * Tally the values 0 to 7 among the {n} entries of {a}, then write them back in order.
 * in-place counting sort on {a}: {n} small {T:s}, none below 0 or above 7
 * Octal digits are in {a}, {n} of them; sort them by tallying.
 * Values from 0 to 7 are waiting in an array: arrange them in ascending order with counting sort.
 * counting sort of an array, keys 0 to 7, ascending
 * How do I sort an array of small numbers (0 to 7) ascending in linear time?
 * count each of 0..7 in an array, then write them back sorted
 * small integers 0 to 7 of an array arranged ascending without comparisons
 * distribution sort of an array with eight buckets for the values 0 to 7
 * Sort an array of numbers from 0 to 7 increasingly by counting how often each occurs.
 * Python: counts = [0] * 8, tally, then write each value back counts[value] times
 * all numbers are 0 to 7: count each kind and write them out in order
 * Counting sort over the key universe 0…7
 * How can an array with just eight possible values, 0 to 7, be sorted in linear time?
 * counting sort for values 0 to 7
 *
 * @T int32_t int64_t
 * @name counting_sort sort_by_counting
 * @array a n
 * @range a 0 7
 * @range n 0 8
 */
void counting_sort(T *a, int32_t n) {
    int32_t counts[8] = {0}, place = 0;
    for (int32_t i = 0; i < n; i++) counts[a[i] & 7]++;
    for (int32_t value = 0; value < 8; value++)
        while (counts[value]-- > 0) a[place++] = value;
}

/**
 * counting sort of an array of scores from 0 to 100, ascending
 * sort test results from 0 to 100 in an array ascending without comparisons
 * counting sort of an array, values 0 up to 100
 * How do I sort an array of marks between 0 and 100 ascending by counting?
 * linear-time sort of an array for whole numbers from 0 to 100
 * sort an array of whole percentages ascending by tallying
 * Exam scores in an array, each from 0 to 100: put the array in ascending order with counting sort.
 * one bucket per mark from 0 to 100, then write the array back ascending
 * Given exam scores from 0 to 100, put them in ascending order by counting how often each occurs.
 * sort ages in an array ascending by counting, nobody over 100
 * tally sort of an array with 101 counters, for values 0 to 100
 * order an array of ints from 0 to 100 ascending by counting how often each occurs
 * Sort test scores from 0 to 100 in increasing order, using one counter for every possible score.
 * collections.Counter-style tally of 0..100, then rewrite the list in order
 * put the marks, 0 up to 100, from low to high
 * Counting sort over the key universe 0…100
 * How to order an array of percentages quickly?
 * sort scores 0 to 100 ascending
 *
 * @T int32_t int64_t
 * @array a n
 * @name sort_scores counting_sort_100
 * @range a 0 100
 * @range n 0 8
 */
void sort_scores(T *a, int32_t n) {
    int32_t counts[101] = {0}, next = 0;
    for (int32_t i = 0; i < n; i++) counts[a[i]]++;
    for (int32_t value = 0; value <= 100; value++)
        for (int32_t i = 0; i < counts[value]; i++) a[next++] = value;
}

/**
 * Return the rank of {x} in {a}: how many of its {n} elements are smaller.
 * At which index would {x} stand if {a} ({n} elements) and it were sorted, before its equals?
 * rank of {x} among the {n} {T:s} of {a}: number of strictly smaller ones
 * Find the place of {x}, counted from 0, in the ascending order of {a} with its {n} elements, ahead of any equal ones.
 * To merge by counting I need the position that {x} takes among the {n} values of {a}, which are in any order.
 * Compare {x} with all {n} entries of {a} and return the number that lie strictly below it, its rank.
 * Determine how many elements of an array are smaller than a given number.
 * number of elements of an array smaller than a value, its rank
 * Where, from 0, would a value be placed, before its equals, if it were put into sorted order with the array?
 * count array items less than my number, array unsorted
 * standing of a value within an array: how many elements are smaller
 * lower_bound position of a value in an unsorted array, without sorting it: number of smaller elements
 * Count the elements of an array which are strictly smaller than {x}.
 * sum(v < {x} for v in a)
 * how many numbers are under {x}
 * Rank of {x} in an unsorted sample (quantity of lesser elements)
 * How to find how far from the front {x} would go in the sorted array?
 * count elements less than {x}
 *
 * @T float double
 * @name rank_of place_in_order
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -5 5
 */
int32_t rank_of(const T *a, int32_t n, T x) {
    int32_t rank = 0;
    for (int32_t i = 0; i < n; i++) rank += a[i] < x;
    return rank;
}

/**
 * For each of the {n} elements of {a}, write to {out} the index that a stable ascending sort would give it.
 * Compute the ranks of {a}, length {n}, into {out}: smaller elements come before, equal ones in their present order.
 * rank transform of {a} ({n} {T:s}) in {out}, from 0, ties by position
 * Count for every entry of {a} ({n} entries) those that are smaller, and equal ones further left; put the counts into {out}.
 * Where would each of the {n} values of {a} go in ascending order, earlier ones first among equals? Answer in {out}.
 * Race times are in {a} for {n} runners; give each runner's place from 0 in {out}, the lower number first on equal times.
 * Write a function that computes the rank, from 0, of every element of an array, equal ones by position.
 * rank from 0 of each element of an array in out, ties by position
 * Which place, from 0, would each number of a list get after a stable ascending sort? Store the places in out.
 * give ranks 0,1,2.. for all items of an array in a second one, smallest is 0, same ones from left
 * positions from 0 of values in stable ascending order, stored in a second array
 * argsort of argsort of an array into out, stable, from 0: the rank transform
 * Determine for each array element its zero-based position in the sorted order, equal elements ranked by their index, into a second array.
 * numpy.argsort(numpy.argsort(a, kind='stable'))
 * write for every number which place it would take when sorted, from 0, earlier ones first on ties
 * Ordinal ranks from zero with ties broken by position
 * How do I get the rank of all array elements (0 for the smallest, unique ranks)?
 * rank of each element, 0-based, ties by position
 *
 * @T int32_t int64_t
 * @name ranks places
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void ranks(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        T rank = 0;
        for (int32_t j = 0; j < n; j++) rank += a[j] < a[i] || (a[j] == a[i] && j < i);
        out[i] = rank;
    }
}

/**
 * Sort the {n} elements of {a} in {OP} order with the gnome sort.
 * Gnome sort of {a}, length {n}, {OP}: step forward when a pair is in order, else swap and step back.
 * How does the garden gnome bring the {n} pots {a} into {OP} order? Swap a wrong pair and go back, otherwise go on.
 * in-place {OP} gnome sort on an array {a} of {n} {T:s}
 * Put {a} ({n} values) into {OP} order with one index that moves forwards and, after each swap, backwards.
 * Using a single loop and no second index, arrange the {n} entries of {a} in {OP} order by swapping neighbours.
 * Write a program that implements gnome sort of an array in {OP} order.
 * gnome sort code for an array, {OP}
 * How do I sort an array {OP} with one index that steps forward and back?
 * gnome/stupid sort of an array {OP} plz
 * {OP} order of an array by stepping back after each swap of neighbours
 * garden gnome's method on an array, {OP}, simplest sort with a single loop
 * Sort an array in {OP} order by stepping forward while neighbours are fine and swapping backwards otherwise.
 * a.sort() to {OP} order, gnome style
 * put the numbers in {OP} order, one step back after each trade
 * Gnome (stupid) sort, {OP}
 * How can sorting in {OP} order be written with a single while loop and one index?
 * gnome sort {OP}
 *
 * @T int32_t int64_t
 * @OP > "ascending"
 * @OP < "descending"
 * @name gnome_sort garden_sort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void gnome_sort(T *a, int32_t n) {
    int32_t i = 1;
    while (i < n) {
        if (i > 0 && a[i - 1] OP a[i]) {
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
            i--;
        } else {
            i++;
        }
    }
}

/**
 * Sort the {n} elements of {a} in ascending order with Shell's method and the gaps {n} / 2, {n} / 4, ..., 1.
 * Shell sort of {a}, length {n}, ascending, halving the gap from {n} / 2 down to 1
 * How do I put the {n} numbers in {a} into ascending order by insertion sort over shrinking distances?
 * in-place Shell sort on an array {a} of {n} {T:s}, gaps by repeated halving of the length
 * For the gaps {n} / 2, {n} / 4 and so on to 1, insertion-sort the elements of {a} that lie a gap apart.
 * My array {a} with {n} entries needs sorting, smallest first; compare far-apart elements first, Shell's way.
 * Write a program that implements shell sort of an array, ascending.
 * shellsort of an array, ascending, halved gaps
 * How do I sort an array ascending with a gap sequence that is cut in half each time?
 * shell sort code for an array pls, ascending, gap n/2 then half
 * ascending order of an array by diminishing increments
 * insertion sort of an array over decreasing strides (Shell sort), ascending
 * Sort an array increasingly by insertion sorts with a gap which begins at half the length and is halved until it is 0.
 * a.sort(), implemented with shrinking gaps
 * put the numbers from small to big, first comparing ones far apart
 * Shellsort with the gap sequence ⌊n/2⌋, ⌊n/4⌋, …, 1
 * How do I program Donald Shell's method?
 * shell sort ascending
 *
 * @T int32_t int64_t
 * @name shell_sort shrinking_gaps
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void shell_sort(T *a, int32_t n) {
    for (int32_t gap = n / 2; gap > 0; gap /= 2)
        for (int32_t i = gap; i < n; i++) {
            T x = a[i];
            int32_t j = i;
            for (; j >= gap && a[j - gap] > x; j -= gap) a[j] = a[j - gap];
            a[j] = x;
        }
}

/**
 * Sort the zeros, ones and twos in {a}, {n} elements, in one pass (Dutch national flag).
 * Arrange {a}, whose {n} elements are 0, 1 or 2, so that zeros come first and twos last, by swapping in a single sweep.
 * Dutch flag problem on {a} of length {n}: values 0, 1, 2 in ascending order, three pointers
 * How can {n} balls {a} coloured 0, 1 and 2 be sorted by colour with swaps only and one look at each?
 * Keep a border after the zeros and one before the twos of {a} ({n} entries from 0 to 2) and swap towards them.
 * Three-way partition of the array {a} with {n} entries, all of them 0, 1 or 2, into sorted order
 * Arrange an array that consists of 0s, 1s and 2s in ascending order.
 * sort an array of 0, 1 and 2, ascending
 * How do I group red, white and blue items of an array, coded as 0, 1 and 2, in this order in one pass?
 * array has only 0,1,2 sort it ascending without count
 * three-valued list (0, 1, 2) put in ascending order with three pointers
 * three-way partition of an array of 0, 1 and 2, Dutch national flag
 * Sort an array whose elements are only 0, 1 and 2 in one pass.
 * Python list of 0s, 1s and 2s sorted in place
 * all 0s first, 1s in the middle, 2s at the back
 * Dutch national flag three-way partition on keys 0, 1, 2
 * How to order red, white and blue coded as 0, 1, 2?
 * sort zeros, ones and twos
 *
 * @T int32_t int64_t
 * @name dutch_flag sort_three_colours
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
void dutch_flag(T *a, int32_t n) {
    int32_t low = 0, i = 0, high = n - 1;
    while (i <= high) {
        int32_t other = a[i] == 0 ? low++ : high;
        if (a[i] == 1) {
            i++;
            continue;
        }
        T kept = a[i];
        a[i] = a[other];
        a[other] = kept;
        if (kept == 0) i++;
        else high--;
    }
}

/**
 * Sort {a}, whose {n} elements are zeros and ones, by counting the ones.
 * Put the zeros of {a} before its ones; {n} elements, none of them anything but 0 or 1.
 * binary sort: {a} with {n} bits as numbers, zeros first, from a count of ones
 * How many ones are in {a} ({n} elements, 0 or 1)? Count them, then write that many ones at the end and zeros before.
 * Order {n} coin flips {a}, each 0 or 1, so that all the 0s come first.
 * Rewrite {a}, {n} values of 0 or 1, in ascending order without swapping.
 * Arrange an array of 0s and 1s so that the zeros appear first.
 * sort a binary array of 0 and 1, ascending
 * How do I put all zeros of an array of 0s and 1s before all ones?
 * array has only 0 and 1, sort it ascending
 * two-valued list of 0 and 1 put in ascending order by counting
 * segregate the zeros and ones of an array, zeros in front
 * Sort an array that holds just zeros and ones, zeros first.
 * zeros = a.count(0); a[:] = [0] * zeros + [1] * (len(a) - zeros)
 * all the 0s in front, all the 1s behind
 * Sort a binary sequence in place by counting.
 * How can I separate 0s and 1s in an array?
 * sort array of 0s and 1s
 *
 * @T int32_t int64_t
 * @name sort_bits zeros_first
 * @array a n
 * @range a 0 1
 * @range n 0 8
 */
void sort_bits(T *a, int32_t n) {
    int32_t zeros = 0;
    for (int32_t i = 0; i < n; i++) zeros += a[i] == 0;
    for (int32_t i = 0; i < n; i++) a[i] = i >= zeros;
}

/**
 * Reverse the first {k} elements of {a}, in place.
 * Pancake flip: turn over the top {k} of the stack {a}.
 * In {a}, exchange the element at index 0 with the one at {k} - 1, and so on inwards.
 * in-place reversal of the prefix of {a} with {k} elements ({k} from 0 to 8)
 * How does the stack {a} look after a spatula was put under its first {k} pancakes and turned?
 * Put the leading {k} entries of {a} into the opposite order and leave the rest.
 * Reverse the order of the first k elements of an array, in place.
 * reverse a prefix of k elements of an array in place
 * How do I flip only the first k elements of a list in place?
 * reverse the front portion of an array upto a given count
 * leading k entries of an array in opposite order, in place
 * spatula move of pancake sorting: reverse the first k elements of an array
 * Reverse the order of the first {k} elements of an array, others untouched.
 * a[:{k}] = a[:{k}][::-1]
 * turn the front {k} numbers round
 * Prefix reversal of length {k} as in pancake sorting
 * How to flip the top {k} of a stack held in an array?
 * pancake flip of the first {k}
 *
 * @T int32_t int64_t
 * @name pancake_flip reverse_prefix
 * @array a 8
 * @range a -20 20
 * @range k 0 8
 */
void pancake_flip(T *a, int64_t k) {
    for (int64_t i = 0, j = k - 1; i < j; i++, j--) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}

/**
 * reverse the beginning of an array, k elements, in place
 * reverse the first k numbers of an array in place
 * prefix reversal of an array with an int length
 * How do I turn around only the first k elements of an array, in place?
 * flip the top k pancakes: reverse the first k elements of an array
 * mirror the front part of a list, k elements, in place
 * Write a function that takes an array and an int k and reverses its first k entries.
 * array 1 2 3 4 5 with k = 3 becomes 3 2 1 4 5
 * Given an array and a 32-bit count, swap the front part end for end.
 * first k elements of an array backwards, rest untouched
 * partial reverse of an array from its start, k elements
 * reverse the head of an array, of the given length
 * Turn around the leading {k} entries of an array in place.
 * a = list(reversed(a[:{k}])) + a[{k}:]
 * the {k} in front should be back to front
 * Reversal of the initial segment with {k} components
 * How do I mirror just the beginning ({k} items) of an array?
 * reverse the first {k} elements
 *
 * @T int32_t double
 * @array a 8
 * @name reverse_prefix reverse_first
 * @range k 0 8
 * @range a -20 20
 */
void reverse_prefix(T *a, int32_t k) {
    for (int32_t i = 0, j = k - 1; i < j; i++, j--) {
        T kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
}

/**
 * Rearrange the {n} elements of {a} into the next permutation in lexicographic order and return true; if it is the last, only return false.
 * Which order of the {n} elements of {a} comes next lexicographically? Make it and return true, or false without a change for the last one.
 * next permutation of {a}, length {n}, in place; false (array untouched) when it is in descending order
 * Find the rightmost ascent in {a} ({n} entries), swap its left end with the last greater entry, reverse the tail, return true; without an ascent leave all and return false.
 * Rearrange {n} numbers {a} into their next arrangement in dictionary order and return true, or false, unchanged, if it is the last.
 * To try all orders of the {n} values in {a} I need a function that moves to the next one lexicographically (false, unchanged, at the end).
 * Write a function that rearranges an array into the next lexicographic permutation and returns true; for the last one it only returns false.
 * next permutation of an array in place, true; false and no change for the last one
 * What arrangement of the array's numbers follows in dictionary order? Make it and return true; false, with nothing changed, if none does.
 * next bigger permutation of an array and true, or false with the array unchanged if no more
 * lexicographic successor of an array's ordering, in place, returning true; at the end false without a change
 * std::next_permutation on an array, except that the last permutation stays as it is and gives false
 * Rearrange an array to the lexicographically following permutation; if it is the last one leave it alone and return false.
 * C++ std::next_permutation, but the array stays as it is when false is returned
 * change the order to the next one in dictionary order, false and no change if there's none
 * Lexicographic successor of a multiset permutation in place, false at the maximum without wrap-around
 * How do I step through all orderings of an array one after another (false at the end, array unchanged)?
 * next permutation, false and unchanged if last
 *
 * @name next_permutation next_arrangement
 * @array a n
 * @range a 0 5
 * @range n 0 6
 */
_Bool next_permutation(int32_t *a, int32_t n) {
    int32_t i = n - 2, j = n - 1;
    while (i >= 0 && a[i] >= a[i + 1]) i--;
    if (i < 0) return 0;
    while (a[j] <= a[i]) j--;
    int32_t kept = a[i];
    a[i] = a[j];
    a[j] = kept;
    for (i++, j = n - 1; i < j; i++, j--) {
        kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }
    return 1;
}

/**
 * Return the element of {a} that has index {k} (from 0) when the {n} elements are sorted ascending; {a} itself stays as it is.
 * Which of the {n} numbers in {a} has exactly {k} before it in ascending order (ties by position)? 0 <= k < n.
 * order statistic: the {n} {T:s} of {a}, rank {k} from 0, by counting smaller ones
 * Find the value that would stand at place {k}, counted from 0, if the array {a} of length {n} were in ascending order.
 * For each of the {n} entries of {a} count those that belong before it; return the one with count {k}.
 * With {k} = 0 it is the minimum: select from the {n} values of {a} the one of this rank, not sorting them.
 * Write a program to find the kth smallest element of an array without changing it, counting k from 0.
 * kth smallest element of an array, k zero-based, array unchanged
 * Which number of a list has a given rank, 0 for the least, from the bottom?
 * give the k-th lowest number of an array, k = 0 means the min
 * order statistic of unsorted values in an array, rank k from 0, ascending
 * selection problem: nth_element value of an array without changing the data, n from 0
 * Find the element that would be at index {k}, counted from 0, if the array were sorted in increasing order.
 * sorted(a)[{k}]
 * which number is at place {k} from low to high, 0 is the lowest
 * Order statistic of zero-based rank {k} with multiplicity
 * How can I select the kth lowest entry (k from zero) of unsorted data?
 * kth smallest element, 0-based
 *
 * @T int32_t int64_t
 * @name kth_smallest order_statistic
 * @array a n
 * @range a -9 9
 * @range n 4 8
 * @range k 0 3
 */
T kth_smallest(const T *a, int32_t n, int64_t k) {
    for (int32_t i = 0; i < n; i++) {
        int64_t rank = 0;
        for (int32_t j = 0; j < n; j++) rank += a[j] < a[i] || (a[j] == a[i] && j < i);
        if (rank == k) return a[i];
    }
    return a[0];
}

/**
 * kth smallest element of an array, k from 1
 * k-th lowest number of an array, k = 1 is the minimum
 * kth smallest value of an unsorted array, k counting from one
 * Which number of the array would be at position k after sorting upwards, the first position being 1?
 * order statistic of an array, ascending, 1-based
 * find the k-th smallest of an array without sorting, the minimum being k = 1
 * Write a function that returns the k-th smallest of n numbers, k from 1 to n.
 * k-th lowest price of a list, the lowest being k = 1
 * Given an unsorted array and k, return the element that is number k in ascending order, from 1.
 * array and k: k=1 gives the smallest, k=2 the second smallest and so on
 * lowest, second lowest, ..., k-th lowest of an array: return the last
 * nth smallest item of an array, the smallest for n = 1
 * Find the number that comes in place {k}, 1 being the lowest, when the array is ordered increasingly.
 * sorted(a)[{k} - 1]
 * which number is the {k}th from below, 1st is the lowest
 * Order statistic of one-based rank {k} with multiplicity
 * How to pick the {k}-th lowest value (1 for the minimum) out of an unordered array?
 * kth smallest element, 1-based
 *
 * @T int32_t int64_t double
 * @array a n
 * @name kth_lowest kth_smallest_from_one
 * @range a -20 20
 * @range n 4 8
 * @range k 1 4
 */
T kth_lowest(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int32_t j = 0; j < n; j++) before += a[j] < a[i] || (a[j] == a[i] && j < i);
        if (before == k - 1) return a[i];
    }
    return 0;
}

/**
 * Merge two ascending parts of {a} into {out}: its first {m} elements and the rest of its {n} elements.
 * Combine {a}[0 .. {m} - 1] and {a}[{m} .. {n} - 1], each sorted, into the sorted array {out}; ties take the left part first.
 * merge step of merge sort on {a}, split after {m} of {n} elements, with the result in {out}, stable
 * Take the smaller of the two front elements again and again, from the left part of {a} (length {m}) or the rest up to {n}; fill {out}.
 * How do the two sorted halves of {a}, divided before index {m} with {n} elements in all, become one sorted run in {out}? Left wins ties.
 * In {a} two sorted runs follow each other, the second from index {m} to {n} - 1; merge them to {out}, equal ones from the first run first.
 * Write a function that merges two ascending parts of one array, the first of length m, the total n, into an output array.
 * merge step of merge sort on an array whose left part, of a given length, and rest are sorted, into an output array
 * How do I combine the sorted left part of m elements and the sorted rest of an array into out?
 * array with 2 sorted parts, split at a given index, merge to out ascending
 * adjacent sorted runs of an array, the second from index m on, united into one in out, stable
 * conquer step of mergesort on an array, split point given, ascending result in out
 * An array consists of two sorted parts, the first of length {m}; merge these into a sorted output array.
 * list(heapq.merge(a[:{m}], a[{m}:]))
 * the front {m} are in order and so is the rest, zip them to one sorted row
 * Merge step of mergesort with split point {m}, out of place
 * How do I combine the sorted runs a[0..{m}) and a[{m}..n) into another array?
 * merge two sorted halves split at {m}
 *
 * @T int32_t int64_t
 * @name merge_halves merge_runs
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range m 0 4
 * @range n 4 8
 * @ascending a
 */
void merge_halves(const T *a, int64_t m, int32_t n, T *out) {
    int64_t i = 0, j = m;
    for (int32_t place = 0; place < n; place++)
        if (i < m && (j >= n || a[i] <= a[j])) out[place] = a[i++];
        else out[place] = a[j++];
}

/**
 * merge two ascending halves of an array, split at mid, into another
 * merge step of a merge sort with an int middle: the parts of the array before and from it are sorted, out gets all
 * combine the left part of mid elements and the right part of an array, both ascending, in out
 * How do I merge the parts of an array before and after a middle index, each ascending, into another array?
 * merge a[0..mid-1] and a[mid..n-1], both ascending, into out
 * zip two ascending runs that lie one after the other in an array, the second from index mid, into out
 * Write a function that merges an array whose first mid and remaining elements are sorted into an output array.
 * divide and conquer: merge the sorted parts of an array, before and from mid, into an output array
 * Given an array with two ascending parts, the length of the first part and the total length, write all in order to out.
 * put two ordered stacks of a deck, the first mid cards and the rest, together in ascending order in out
 * 1 4 7 | 2 3 9 becomes 1 2 3 4 7 9: merge two ascending parts of an array, first part's length given, into out
 * stable merge of two ascending parts of an array split at mid into out, left first on ties
 * Merge the two increasing sections of an array, indices 0 to {mid} - 1 and {mid} to {n} - 1, into one increasing output.
 * out[:] = sorted(a[:{mid}] + a[{mid}:{n}])
 * front {mid} sorted, rest up to {n} sorted, make one sorted row of it elsewhere
 * Two-way merge of adjacent ascending runs with boundary {mid} and total length {n}
 * How to write merge for merge sort given a middle index {mid} and a length {n}?
 * merge sorted parts split at {mid} of {n} elements
 *
 * @T int32_t double
 * @array a n
 * @array out n
 * @name merge_parts merge_at
 * @range a -20 20
 * @range mid 0 4
 * @range n 4 8
 * @ascending a
 */
void merge_parts(const T *a, int32_t mid, int32_t n, T *out) {
    int32_t i = 0, j = mid;
    for (int32_t k = 0; k < n; k++) {
        if (i < mid && (j >= n || a[i] <= a[j])) out[k] = a[i++];
        else out[k] = a[j++];
    }
}

/**
 * Count the ascending runs of {a}, {n} elements: one more than the places where an element is smaller than its predecessor; 0 if empty.
 * Into how many maximal non-decreasing runs does {a}, with {n} elements, fall?
 * number of natural runs in {a}, length {n}, for a natural merge sort
 * A new run starts at the first of {n} elements of {a} and wherever a value drops below the one before; how many are there?
 * Walk through {a} ({n} values) and count 1 for the start and 1 for each step down; nothing for no values.
 * Return how many sorted stretches, equal neighbours allowed, follow each other in the {n} entries of {a}.
 * Write a function that counts the ascending runs of an array, equal neighbours belonging to one run.
 * number of maximal non-decreasing runs of an array, 0 if it is empty
 * How many non-decreasing pieces, as long as possible, does a list consist of? None if it is empty.
 * count the sorted parts one after another in an array, a new one at every drop
 * maximal ordered stretches (non-decreasing) of an array, how many
 * natural runs of an array for merge sort or timsort, counted as non-decreasing ones
 * Count the maximal non-decreasing stretches that an array consists of; an empty array has none.
 * 1 + sum(q < p for p, q in zip(a, a[1:])) if a else 0
 * how many pieces that never go down, end to end
 * Number of weakly ascending runs, i.e. descents plus one, zero if empty
 * How many natural runs would a natural merge sort find?
 * count non-decreasing runs
 *
 * @T int32_t int64_t double
 * @name count_ascending_runs natural_runs
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
int32_t count_ascending_runs(const T *a, int32_t n) {
    int32_t runs = n > 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[i - 1]) runs++;
    return runs;
}

/**
 * Perform one phase of odd-even transposition sort on {a} with {n} elements: compare-exchange the pairs that start at {OP} indices.
 * In {a}, length {n}, order each pair of neighbours whose left index is {OP}, smaller value to the left.
 * {OP} phase of an odd-even sort over {a} ({n} {T:s}), ascending
 * Swap {a}[i] and {a}[i + 1] for every {OP} i below {n} - 1 if the former is greater.
 * A parallel sorter compares neighbours from {OP} positions at the same time, smaller to the left; simulate that once on the {n} values of {a}.
 * For the disjoint pairs of adjacent entries of {a} beginning at {OP} places ({n} entries), put each pair in ascending order.
 * Write a function that does the {OP} phase of ascending odd-even sort on an array.
 * odd-even transposition of an array, {OP} phase, ascending
 * How do I compare and swap all neighbour pairs of an array starting at {OP} indices, smaller first?
 * brick sort of an array, one step, pairs from {OP} indexes, ascending
 * adjacent pairs of an array from {OP} indices put in ascending order
 * parallel bubble sort on an array, ascending, {OP} round: pairs whose left index is {OP}
 * Compare and, if out of ascending order, exchange each element at an {OP} index with its right neighbour.
 * for i at {OP} indices of a with i + 1 < len(a): if a[i] > a[i + 1], swap both
 * look at each pair beginning at an {OP} place (counted from 0) and trade if the first is bigger
 * The {OP} phase of odd-even transposition sort
 * How do I do a single {OP} step of brick sort?
 * odd-even sort, {OP} phase
 *
 * @T int32_t int64_t
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name transposition_phase exchange_pairs
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void transposition_phase(T *a, int32_t n) {
    for (int32_t i = OP; i + 1 < n; i += 2)
        if (a[i] > a[i + 1]) {
            T kept = a[i];
            a[i] = a[i + 1];
            a[i + 1] = kept;
        }
}
