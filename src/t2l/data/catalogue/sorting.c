/**
 * Put the two values behind {a} and {b} into {OP} order: swap them if {a} points to the {OP:2} one.
 * Compare-exchange *{a} and *{b}, so that afterwards they are in {OP} order.
 * If *{a} is {OP:2} than *{b}, swap them; otherwise do nothing ({OP} order).
 * Sort two {T:s} in {OP} order through the pointers {a} and {b}.
 * Write a function that puts two variables into {OP} order using pointers.
 * Put two values in {OP} order through pointers to them.
 * How do I swap two numbers by pointer only if the first is {OP:2}?
 * Do the compare-exchange of a sorting network on two pointers, {OP}.
 * How do I put two numbers in {OP} order, given pointers to them?
 * Swap two values through pointers if they are not in {OP} order.
 * Write a function that swaps *{a} and *{b} if they are not in {OP} order.
 * Given two pointers, swap the values they point to if the first value is {OP:2} than the second.
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
 * Sort two variables in ascending order through pointers.
 * Put two numbers in ascending order by pointer.
 * Swap two pointed-to values if the first is larger.
 * How do I make sure that the first of two variables, given by pointers, holds the smaller number?
 * Write a function that exchanges the numbers behind two pointers if the first is greater.
 * Given pointers to two numbers, arrange them so that the first is not greater.
 * Sort a pair of numbers in place through two pointers, the smaller first.
 * How can two variables be sorted in ascending order through their pointers?
 * Sort two numbers by pointer, smallest first.
 * Write a function that takes two pointers and swaps the values if the first is larger than the second.
 * Given two pointers, make sure the first points to the smaller value and the second to the larger.
 * Write a function that sorts two numbers through pointers so that the first is the smaller.
 * Given two pointers, swap the values if *{a} > *{b}.
 * put the smaller of two numbers in the first variable and the larger in the second, by pointer
 * order two values in place: min first, max second
 * conditional swap: exchange the pointed-to values only if the first one is bigger
 * swap if a > b, for two pointers to numbers
 * Write a function to swap the two numbers behind given pointers when the first one is bigger.
 * Write a function to swap two variables via pointers only when they are out of order, so that the first is not larger.
 * exchange two variables by reference if needed so that the first holds the smaller value
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
 * Apply the comparator ({i}, {j}) of a sorting network to the array {a}.
 * If {a}[{i}] > {a}[{j}], exchange the two elements; otherwise leave the array alone.
 * Write a function that compares two array elements at given indices and swaps them if the first is greater.
 * Compare and swap at two indices of an array: afterwards the first index must not hold the greater value.
 * How do I order the array elements at two given indices so that the index given first gets the smaller value?
 * Swap the elements of an array at indices {i} and {j} if the first is greater than the second.
 * How do I conditionally swap two array elements so that index {i} gets the minimum and {j} the maximum?
 * Compare a[{i}] and a[{j}] and swap them if the first is greater.
 * Given an array and two indices, swap the two elements if the first is greater than the second.
 * How do I swap two array elements at given indices only if the first one is larger?
 * conditional swap of two list entries by subscript: afterwards entry i does not exceed entry j
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
 * Rearrange *{a}, *{b} and *{c} into {OP} order.
 * Sort three {T:s} through the pointers {a}, {b}, {c}, {OP}.
 * With three compare-and-swap steps, put the values that {a}, {b} and {c} point to into {OP} order.
 * Write a function that sorts three variables in {OP} order through pointers.
 * Sort three numbers by pointer, {OP}.
 * Sort three numbers by reference, {OP}.
 * Write a function that arranges three variables given by address in {OP} order, the first getting the {OP:2}.
 * Sort three pointed-to values {OP}.
 * Given pointers to three variables, sort the three values in {OP} order.
 * How do I sort three numbers in {OP} order using pointers?
 * Write a function to sort three numbers in {OP} order through pointers.
 * Given pointers to three variables, rearrange their values so that they are in {OP} order.
 * sort 3 values in place, {OP}, by pointer
 * order three variables by reference, {OP}, {OP:2} first
 * Write a program to arrange three numbers in {OP} order by swapping through pointers.
 * three-element {OP} sort with compare-and-swap; the {OP:2} value ends up in the first variable
 * Write a function to rearrange three variables passed by pointer so they are {OP}.
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
 * Write a sorting network for four {T:s} in {a}, {OP}.
 * Order an array {a} of four numbers, {OP:2} first, by five fixed comparisons.
 * Arrange an array of exactly four elements in {OP} order.
 * Sort an array of four numbers, {OP}.
 * How do I sort an array of exactly four numbers with a fixed series of comparisons, {OP:2} first?
 * Given an array of size 4, sort it {OP}.
 * Implement the optimal 4-input sorting network on an array, {OP}.
 * How do I sort an array of length 4 without loops, {OP:2} first?
 * Sort four numbers in an array, {OP}.
 * Write a function that sorts an array of four elements in {OP} order.
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
 * Write a sorting network for five {T:s} in {a}, {OP}.
 * Order an array {a} of five numbers, {OP:2} first, through the optimal comparator network.
 * Arrange an array of exactly five elements in {OP} order.
 * Sort an array of five numbers, {OP}.
 * How do I sort an array of exactly five numbers with a fixed series of comparisons, {OP:2} first?
 * Given an array of size 5, sort it {OP}.
 * Implement the optimal 5-input sorting network on an array, {OP}.
 * How do I sort an array of length 5 with fixed comparisons, {OP:2} first?
 * Sort five numbers in an array, {OP}.
 * Write a function that sorts an array of five elements in {OP} order.
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
 * Return true if no element of {a} is {OP:2} than its parent at index (i - 1) / 2 ({OP} heap, {n} elements).
 * Test whether {a} with {n} {T:s} is a {OP} heap; empty and one-element arrays are.
 * Determine whether an array represents a {OP} heap, its root at index 0.
 * Check whether an array is a {OP}-heap or not.
 * Check that an array is a valid binary {OP}-heap, in which no child is {OP:2} than its parent.
 * How do I test that an array meets the {OP}-heap condition (children of i at 2i + 1 and 2i + 2)?
 * Is the array a {OP} heap?
 * Write a function to check if an array is a {OP} heap.
 * How do I check whether an array satisfies the {OP}-heap property?
 * Write a function to check whether an array represents a {OP} heap.
 * Given an array, return nonzero if it is a valid binary {OP} heap in level order.
 * is this array a {OP}-heap? root at index 0
 * check that no child (2i + 1, 2i + 2) is {OP:2} than its parent i: the {OP} heap property
 * heap test: does each element satisfy the {OP}-heap condition with its parent?
 * Write a program to verify that a list is a binary {OP} heap.
 * Write a function to check whether a list satisfies the {OP}-heap property with children of item i at 2i+1 and 2i+2.
 * verify the array layout of a {OP} heap: each entry against its parent
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
 * Do a {OP} heap sift-down: array {a}, length {n}, start {i}, children at 2i + 1 and 2i + 2.
 * The root of the subtree at {i} in the {OP} heap {a} of size {n} has changed; sift it down to its place.
 * Write a function that moves the element at an index down a {OP} heap of n, {OP:2} child first, until the heap property holds.
 * Do the heapify step of heap sort on an array from one index ({OP} heap, the {OP:2} child moves up).
 * Restore the {OP}-heap property below index {i} by repeatedly swapping the element with its {OP:2} child.
 * How do I heapify a subtree (node {i}) of a binary {OP}-heap in an array?
 * Sift down in a {OP} heap from index {i}.
 * Write a heapify (sift down) function for a {OP} heap: array, size, index.
 * Implement sift-down for a {OP} heap stored in an array, starting at index i.
 * siftdown in a {OP}heap: array, number of items, subscript of the item to sink
 * percolate the item at index i down a {OP}-heap, exchanging it with its {OP:2} child as long as the ordering is violated
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
 * While {a}[{i}] is {OP:2} than its parent at ({i} - 1) / 2, swap the two and continue at the parent ({OP} heap).
 * Do a {OP} heap sift-up in {a} from index {i}.
 * A new element is at index {i} of the {OP} heap {a}; move it up as long as it is {OP:2} than its parent.
 * Write a function that moves the element at an index up a {OP} heap until the heap property holds.
 * Heapify up from an index in a {OP} heap stored in an array.
 * Bubble the element at an index up in a {OP} heap while it is {OP:2} than its parent.
 * Do the push step of a binary {OP} heap: sift the new element at an index up.
 * Move the element at index {i} of a binary {OP}-heap up by swaps as long as it is {OP:2} than its parent.
 * How do I repair an array {OP}-heap after appending a new item at {i}?
 * Sift up in a {OP} heap from index {i}.
 * bubble-up operation of a binary {OP}-heap: swap the entry at an index with its parent as long as it is {OP:2} than the parent
 * percolate the entry at an index of an array {OP}heap upward until its parent is in order
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
 * Partition {a}, {n} elements and at least one, around its last element by Lomuto's scheme with strict < and return the pivot's new index.
 * Lomuto partition of {a}, length {n} (not 0), with pivot {a}[{n} - 1] and strict comparison
 * Do quicksort's partition step on {a} with {n} elements: last element as pivot, smaller ones to its left (Lomuto); return its index.
 * Write a function that partitions an array around its last element by Lomuto's scheme (strict comparison) and returns the pivot's index.
 * Do a quicksort partition of an array around its last element (Lomuto, strictly smaller ones left), returning the pivot's index.
 * Partition an array with the last element as pivot, Lomuto, only smaller ones before it, and return the pivot position.
 * Do the pivot placement step of quicksort on an array (Lomuto, last element as pivot, strict <) and return the pivot's index.
 * Partition a nonempty array in place around its last element as pivot by Lomuto's scheme, equal elements staying right, and return where the pivot ends up.
 * Partition an array with Lomuto's scheme, the last element being the pivot and only smaller ones going before it, and return its final index.
 * Implement the Lomuto partition scheme with the last element as the pivot and the test a[i] < pivot; return the pivot's final index.
 * How do I implement the Lomuto partition step of quicksort (pivot is the last element, only smaller ones before it), returning the pivot's index?
 * Write a function to partition a nonempty list using its last item as pivot, strictly smaller items first, and return where the pivot landed (Lomuto).
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
 * Partition {a}, length {n}: swap each {OP} element to the next place at the front and return how many there are.
 * Write a function that moves all {OP} elements to the front from left to right, swapping each into the next front place, and returns their number.
 * Partition an array by {OP} with swaps to the front from left to right; return the count of such elements.
 * Gather the {OP} values of an array at the beginning in their order, each by one swap; return their number.
 * Move all {OP} elements to the front, in order, by swapping each with the first place not yet filled; return the number.
 * Partition an array, {OP} numbers first, in one pass from the left that swaps each into the next front place; return the count.
 * Move all {OP} elements of an array to the front, from left to right, by swapping each with the first element after those already moved, and return how many there are.
 * How do I partition an array so that the {OP} numbers come first (Lomuto style, one pass from the left), returning their count?
 * Given an array, swap each {OP} element to the front in order and return the number of {OP} elements.
 * Write a function to move the {OP} items of a list to the front in place, swapping each to the next front position in one pass, returning their quantity.
 * Go through {a} ({n} {T:s}) once from left to right, swap each {OP} element with the one right after the {OP} elements already collected at the front, and return how many there are.
 * How do I move the {OP} values to the beginning of an array by swapping each, from left to right, with the element right after those already moved, and get their count?
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
 * Do a single ascending bubble pass over {a} ({n} {T:s}) and return the swap count.
 * For i from 1 to {n} - 1, exchange {a}[i - 1] and {a}[i] if the former is greater; count the exchanges.
 * Write a function that performs one left-to-right pass of ascending bubble sort and counts the swaps.
 * Do one pass of ascending bubble sort over an array and return the number of swaps.
 * Bubble only once through an array, moving larger values to the right, and return the swap count.
 * Perform a single pass of ascending bubble sort from left to right and return how many swaps took place.
 * How do I write the inner loop of ascending bubble sort with a swap counter?
 * Make one bubble sort pass over the array and return the number of swaps.
 * Write a function that does one pass of bubble sort over an array and returns the number of swaps.
 * Swap adjacent elements that are out of order in a single pass and return how many swaps were made.
 * Write a function that performs one pass of bubble sort (ascending) and returns how many swaps it made.
 * Given an array, do one left-to-right bubble pass, larger values moving right, and return the number of exchanges.
 * single bubble sort iteration: swap neighbours in the wrong order (left > right), count the swaps
 * compare adjacent elements once through, exchange if a[i - 1] > a[i], return the number of exchanges
 * Write a function to bubble the largest item to the end in a single sweep of adjacent swaps; return how many swaps took place.
 * single pass of bubble sort, ascending, telling how many exchanges were made
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
 * Swap the {OP} of the {n} elements of {a} to the front; on a tie use the first one.
 * One selection sort step: exchange {a}[0] with the first occurrence of the {OP} among {n} elements.
 * Find where the {OP} value of {a} first occurs ({n} values) and swap it with the element at index 0.
 * Write a function that swaps the first occurrence of the {OP} element of an array with element 0.
 * Move the earliest {OP} element of an array to the front by swapping it with the first.
 * Find the {OP} in an array (the first one on a tie) and exchange it with the first item.
 * Do the first round of selection sort on an array: the earliest {OP} element is swapped to the front.
 * Exchange the {OP} entry of an array, the earliest one if there are several, with the entry at index 0.
 * How do I swap the {OP} element (the first one on a tie) to the front of an array?
 * Swap the {OP} element (the first one on a tie) with the element at the start of the array.
 * Implement the first step of selection sort: swap the {OP} element, the earliest on a tie, to index 0.
 * Write a function to find the {OP} list item, the earliest one if tied, and interchange it with the item at subscript 0.
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
 * {a} has {n} elements, sorted except for the last one; put that one in its place.
 * Shift the elements of {a} that are greater than the last of its {n} elements to the right and put the last one in the gap.
 * Write a function that inserts the last element of an array into the sorted part before it, ascending.
 * Insert an array's last element into the ascending ones before it.
 * How do I put a newly appended number into its place in a list that is otherwise ascending?
 * An array is sorted ascending except for the last element; fix it.
 * How do I insert the last item of an array into the sorted part in front of it?
 * Insert the last element into the sorted prefix.
 * The array is sorted except for its last element: insert that element in the right place (ascending).
 * Write a function for one insertion sort step: the list is ascending save for its final item, which is to be slotted in.
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
 * Tally the values 0 to 7 among the {n} entries of {a}, then write them back in order.
 * Do an in-place counting sort on {a}: {n} small {T:s}, none below 0 or above 7.
 * Do a counting sort of an array with keys 0 to 7, ascending.
 * How do I sort an array of small numbers (0 to 7) ascending in linear time?
 * Sort an array of small integers 0 to 7 ascending without comparisons.
 * Do a distribution sort of an array with eight buckets for the values 0 to 7.
 * Sort an array of numbers from 0 to 7 in ascending order by counting how often each occurs.
 * How can an array with only eight possible values, 0 to 7, be sorted in linear time?
 * Counting sort for an array with values 0 to 7
 * Write a function that sorts an array of integers from 0 to 7 with counting sort.
 * Write a function for counting sort of an array with values from 0 to 7.
 * Given an array of integers 0..7, sort it ascending by counting each value.
 * counting sort, smallest first, keys 0 to 7
 * count how often 0, 1, ..., 7 occur and rewrite the array in ascending order
 * linear-time ascending sort for values in the range 0-7
 * Write a function to sort a list of integers in 0..7 by tallying each value and rewriting the list from the tallies.
 * non-comparison sort for an array of values between 0 and 7, tally each value, then rewrite the array ascending
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
 * Do a counting sort of an array of scores from 0 to 100, ascending.
 * Sort test results from 0 to 100 in an array ascending without comparisons.
 * Counting sort of an array with values 0 up to 100
 * How do I sort an array of marks between 0 and 100 ascending by counting?
 * Write a linear-time sort of an array of whole numbers from 0 to 100.
 * Sort an array of whole percentages (0 to 100) ascending by counting.
 * Exam scores in an array, each from 0 to 100: put the array in ascending order with counting sort.
 * Sort ages (0 to 100) in an array ascending by counting.
 * Order an array of ints from 0 to 100 ascending by counting how often each occurs.
 * Sort test scores from 0 to 100 in increasing order, using one counter for every possible score.
 * Sort scores from 0 to 100 ascending.
 * Write a counting sort for an array of integers between 0 and 100.
 * bucket the marks 0-100 of a list by value and write them back ascending
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
 * Return the rank of {x} among the {n} {T:s} of {a}: the number of strictly smaller ones.
 * Find the index, from 0, that {x} would have in the ascending order of {a} with its {n} elements, before any equal ones.
 * Determine how many elements of an array are smaller than a given number.
 * Return the number of elements of an array smaller than a value, its rank.
 * Count the array items less than a number; the array is unsorted.
 * Find the lower_bound position of a value in an unsorted array without sorting it, i.e. the number of smaller elements.
 * Count the elements of an array that are strictly smaller than {x}.
 * How many numbers in an array are below {x}?
 * Count the elements less than {x}.
 * Write a function that counts how many elements of an array are less than x.
 * How many elements of the array are smaller than x?
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
 * Compute the ranks of {a}, length {n}, into {out}: smaller elements come first, equal ones in their present order.
 * Write the rank transform of {a} ({n} {T:s}) to {out}, from 0, ties by position.
 * Write a function that computes the rank, from 0, of every element of an array into another, 0 for the smallest, equal ones by position.
 * Store the rank, from 0, of each element of an array in out, with ties broken by position.
 * Give ranks 0, 1, 2, ... to all items of an array in a second one; the smallest gets 0, ties go from left to right.
 * Determine for each array element its zero-based position in the sorted order, equal elements ranked by index, into a second array.
 * How do I get the rank of all array elements in a second array (0 for the smallest, ties by index)?
 * Compute the 0-based rank of each element into another array, smallest 0, with ties by position.
 * Write a function that stores the rank of each array element in out (0 for the smallest, ties by index).
 * Given an array, write to another for each element its position in sorted order, starting at 0; equal elements are ranked by index.
 * How do I compute the rank of each element of an array (from 0, smallest first) into another, with ties broken by position?
 * Write a function to store in a second array each item's position in the ascending arrangement of the list, from 0, identical items ranked left to right.
 * 0-based place of every entry in ascending order, equal ones by position, in a second array
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
 * Do an in-place {OP} gnome sort on an array {a} of {n} {T:s}.
 * Put {a} ({n} values) into {OP} order with one index that moves forwards and, after each swap, backwards.
 * Write a program that implements gnome sort of an array in {OP} order.
 * Implement gnome sort for an array, {OP}.
 * Put an array in {OP} order by stepping back after each swap of neighbours (gnome sort).
 * Sort an array in {OP} order by stepping forward while neighbours are in order and swapping backwards otherwise.
 * How can I write a sort in {OP} order with a single while loop and one index?
 * Gnome sort an array, {OP}.
 * Implement gnome sort in {OP} order for an array of integers.
 * Sort an array in {OP} order with gnome sort.
 * Write a function for gnome sorting: walk a list, swapping backward whenever adjacent items violate the {OP} order.
 * stupid sort, stepping back after each swap, {OP} result
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
 * Do an in-place Shell sort on an array {a} of {n} {T:s}, with gaps by repeated halving of the length.
 * For the gaps {n} / 2, {n} / 4 and so on to 1, insertion-sort the elements of {a} that lie a gap apart.
 * Write a program that implements shell sort of an array, ascending.
 * Shellsort an array in ascending order with halved gaps.
 * How do I sort an array ascending with a gap sequence that is cut in half each time?
 * Do insertion sorts of an array over decreasing strides (Shell sort), ascending.
 * Sort an array ascending by insertion sorts with a gap that begins at half the length and is halved until it is 0.
 * Shell sort an array in ascending order.
 * Implement Shell sort (ascending) with gaps n/2, n/4, ..., 1.
 * How do I implement shell sort in C for an array, ascending?
 * Write a function to sort a list by gapped insertion with a halving gap (Shell's algorithm), ascending.
 * diminishing increment sort, ascending, gap starting at n/2 and halved every round
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
 * Solve the Dutch flag problem on {a} of length {n}: values 0, 1, 2 in ascending order, three pointers.
 * Do a three-way partition of the array {a} with {n} elements, all 0, 1 or 2, into sorted order.
 * Arrange an array that consists of 0s, 1s and 2s in ascending order.
 * Sort an array of 0, 1 and 2, ascending.
 * How do I group items coded as 0 (red), 1 (white) and 2 (blue) in this order in one pass over an array?
 * An array has only 0, 1 and 2; sort it ascending in one pass, without counting.
 * Do a three-way partition of an array of 0, 1 and 2 (Dutch national flag).
 * Sort an array whose elements are only 0, 1 and 2 in one pass.
 * Sort zeros, ones and twos in an array.
 * Given an array of 0s, 1s and 2s, sort it in ascending order in one pass.
 * Write a function to sort an array of 0s, 1s and 2s in one pass.
 * Given an array with only 0, 1 and 2, sort it in place: zeros, then ones, then twos.
 * sort colors: 0, 1, 2 ascending, in place, three pointers
 * Write a program to sort an array that holds only the values 0, 1 and 2.
 * arrange red (0), white (1) and blue (2) in that order
 * three-way partition of an array of 0, 1, 2, smallest first
 * segregate 0s, 1s and 2s in place
 * Write a function to sort a list consisting of the values 0, 1 and 2 in one traversal with three pointers.
 * sort colors: a list of 0s, 1s, 2s arranged ascendingly, in place
 * Given an array with red, white and blue objects coded 0, 1 and 2, sort them in place so the colours are adjacent in that order.
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
 * Put the zeros of {a} before its ones; all {n} elements are 0 or 1.
 * Count the ones in {a} ({n} elements, 0 or 1), then write that many ones at the end and zeros before.
 * Arrange an array of 0s and 1s so that the zeros appear first.
 * Sort a binary array of 0 and 1, ascending.
 * How do I put all zeros of an array of 0s and 1s before all ones?
 * An array has only 0 and 1; sort it ascending.
 * Segregate the zeros and ones of an array, zeros in front.
 * Sort an array that contains only zeros and ones, zeros first.
 * Move all the 0s to the front and all the 1s to the end of an array of 0s and 1s.
 * How can I separate 0s and 1s in an array, zeros first?
 * Sort an array of 0s and 1s.
 * Write a function to sort a binary array, all 0s before all 1s.
 * Given an array of 0s and 1s, put the zeros first, in place.
 * segregate 0s and 1s, zeros on the left
 * sort an array of zeros and ones ascending
 * Write a program that separates the 0s from the 1s in an array, 0s in front.
 * binary array sort in place: count zeros, then fill
 * move all ones of a 0/1 array to the end
 * Write a function to group all 0 entries of a binary list ahead of all 1 entries.
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
 * Reverse the prefix of {a} with {k} elements in place.
 * Put the first {k} elements of {a} into the opposite order and leave the rest.
 * Reverse the order of the first k elements of an array, in place.
 * Reverse a prefix of k elements of an array in place.
 * How do I flip only the first k elements of a list in place?
 * Put the leading k elements of an array in opposite order, in place.
 * Reverse the order of the first {k} elements of an array, leaving the others untouched.
 * Do a pancake flip of the first {k} elements.
 * Write a function that reverses the first k elements of an array.
 * Given an array and k, reverse the order of its first k elements in place.
 * A stack of pancakes is stored in an array with the top one at index 0; flip the top {k} of them in place.
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
 * Reverse the first k numbers of an array in place.
 * How do I reverse only the first k elements of an array, in place?
 * Flip the top k pancakes: reverse the first k elements of an array.
 * Mirror the front part of a list, k elements, in place.
 * Write a function that takes an array and an int k and reverses its first k entries.
 * Put the first k elements of an array in backward order and leave the rest untouched.
 * Reverse just the first {k} elements.
 * Given an array and a number k, reverse just the first k elements in place.
 * Reverse the elements at indices 0 to k - 1 of an array.
 * Write a function to reverse the first k elements of an array in place.
 * Given an array and k, flip the order of its first k items; the rest stays.
 * reverse a[0..k-1]
 * reverse only the prefix of length k
 * pancake flip of the top k elements
 * mirror the leading k entries of an array
 * Write a function to reverse the first k elements of a list in place.
 * reverse the slice lst[:k] of a list and leave the items after it alone
 * Write a function to flip the first k items of a list on the spot, the remainder untouched.
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
 * next permutation of {a}, length {n}, in place; false (array untouched) when it is in descending order
 * Rearrange {n} numbers {a} into their next arrangement in dictionary order and return true, or false, unchanged, if it is the last.
 * Move the {n} values in {a} to their next arrangement in lexicographic order (return false, unchanged, at the end).
 * Write a function that rearranges an array into the next lexicographic permutation and returns true; for the last one it only returns false.
 * Compute the next permutation of an array in place and return true; return false without change for the last one.
 * std::next_permutation on an array, except that the last permutation stays as it is and gives false
 * Rearrange an array into the lexicographically next permutation; if it is the last one leave it alone and return false.
 * Generate the next permutation of an array; return false and leave it unchanged if it is the last.
 * Implement next_permutation for an array: return true, or false without changing the array if it is the last permutation.
 * How do I compute the next lexicographic permutation of an array in place (false and unchanged if there is none)?
 * Write a function for the next permutation of an array in place; false, array unchanged, if it is the last one.
 * Given an array, rearrange it into the next greater permutation and return true; if there is none, leave it and return false.
 * next lexicographically greater arrangement in place, true if it exists, otherwise nothing changes
 * like std::next_permutation, but the last permutation stays as it is and gives false
 * Implement next permutation: 1 2 3 becomes 1 3 2; 3 2 1 stays and yields false.
 * lexicographical successor of an arrangement in place, false and no change when it is the final one
 * Write a function to rearrange a list of integers into its lexicographically subsequent ordering; the last one stays and gives false.
 * std::next_permutation on an int array, except that the last permutation is left untouched with false
 * Given 1 2 3 produce 1 3 2 in place: the arrangement next in dictionary order, false with nothing moved if it was the last
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
 * Find the order statistic of the {n} {T:s} of {a}, rank {k} from 0, by counting smaller ones.
 * Find the value that would be at index {k}, counted from 0, if the array {a} of length {n} were in ascending order.
 * Write a program to find the kth smallest element of an array without changing it, counting k from 0.
 * Return the kth smallest element of an array, with k zero-based and the array unchanged.
 * Return the order statistic of unsorted values in an array, rank k from 0, ascending.
 * Find the element that would be at index {k}, counted from 0, if the array were sorted in increasing order.
 * How can I select the kth smallest element (k from zero) of unsorted data?
 * Find the kth smallest element of an array, 0-based.
 * Given an unsorted array, return its k-th smallest element, where k = 0 is the minimum.
 * Which element would be at index k if the array were sorted in ascending order? Do not modify the array.
 * How do I find the kth smallest element of an array (k starts at 0) without changing the array?
 * Write a function to find the kth smallest element of an array, k counted from 0.
 * Given an unsorted array and k, return sorted(a)[k] with k from 0, array unchanged.
 * k-th order statistic, zero-based: k = 0 is the minimum
 * element at index k after an ascending sort, without changing the array, index from 0
 * Write a program to select the k-th lowest value, where k = 0 means the lowest.
 * nth_element: which value would stand at 0-based position k in ascending order?
 * sorted(lst)[k] with k from zero, original list unmodified
 * Write a function for the order statistic at zero-based index k of an unordered list of integers.
 * order statistic of an unsorted array, k counted from zero, smallest first, array unchanged
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
 * Find the kth smallest element of an array, k from 1.
 * Return the k-th lowest number of an array, where k = 1 is the minimum.
 * What is the kth smallest value of an unsorted array, k counting from one?
 * Return the order statistic of an array, ascending and 1-based.
 * Find the k-th smallest of an array without sorting, the minimum being k = 1.
 * Write a function that returns the k-th smallest of n numbers, k from 1 to n.
 * Given an unsorted array and k, return the element that is number k in ascending order, counting from 1.
 * Given an array and k, return the smallest for k=1, the second smallest for k=2 and so on.
 * Return the nth smallest item of an array, the smallest for n = 1.
 * Find the number that is at place {k}, 1 being the lowest, when the array is sorted in ascending order.
 * How do I pick the {k}-th lowest value (1 for the minimum) of an unordered array?
 * Return the kth smallest element, 1-based.
 * Write a function to get the kth smallest number in an unsorted array, k = 1 for the smallest.
 * Given an array and k (from 1), return the k-th lowest value, duplicates counted.
 * find the k-th min of the numbers; k = 2 is the second lowest
 * Write a program to find the kth smallest value of a list, counting k from one.
 * the value in place k after sorting ascending, places counted from 1
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
 * Do the merge step of merge sort on {a}, split after {m} of {n} elements, with the result in {out}, stable.
 * Write a function that merges two ascending parts of one array, the first of length m, the total n, into an output array.
 * Merge an array whose left part, of a given length, and rest are sorted, into an output array.
 * How do I merge the sorted left part of m elements and the sorted rest of an array of n into out?
 * An array consists of two sorted parts, the first of length {m}; merge them into a sorted output array.
 * How do I combine the sorted runs a[0..{m}) and a[{m}..n) into another array?
 * Merge two sorted parts of an array, split at {m} of {n}, into out.
 * Given an array whose first m elements and remaining n - m elements are each sorted, merge them into out.
 * How do I merge two sorted parts of an array, split at index m, into another array?
 * Implement the merge step of merge sort: array, split position m, total length n, output array.
 * merge step: items before subscript m and items from m to n - 1 are each ascending; combine them stably in out
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
 * Merge a[0..mid-1] and a[mid..n-1], both ascending, into out.
 * Merge the two ascending sections of an array, indices 0 to {mid} - 1 and {mid} to n - 1, into one ascending output.
 * How do I write merge for merge sort, given an array, the second half's start, the length and an output array?
 * Merge sorted parts of an array, split at {mid} of {n} elements, into out.
 * Merge the sorted subarrays a[0..mid) and a[mid..n) into out.
 * Write a function to merge two sorted halves of one array, [0, mid) and [mid, n), into another array.
 * merge step: a[0..mid-1] and a[mid..n-1] are sorted, out gets everything sorted ascending
 * Merge the first mid and the remaining n - mid elements of an array, each part ascending, into out in ascending order; arguments array, mid, n, out.
 * How do I merge the two ascending parts of an array, before index mid and from mid on, into another array, given array, mid, total length and output?
 * Implement the merge function of merge sort for array, mid, n, out: the parts before and from index mid are ascending, and all n elements go to out in ascending order.
 * Write a function that merges the first {mid} and the last {n} - {mid} elements of an array, both parts sorted ascending, into a sorted output array (array, {mid}, {n}, output).
 * Do a stable merge of two adjacent ascending runs of one array, the second from index {mid} to {n} - 1, into {out}, left first on ties, given array, {mid}, {n} and {out}.
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
 * How many maximal non-decreasing runs does {a}, with {n} elements, consist of?
 * Return the number of natural runs in {a}, length {n}, for a natural merge sort.
 * Write a function that counts the ascending runs of an array, equal neighbours belonging to one run.
 * Find the number of maximal non-decreasing runs of an array, 0 if it is empty.
 * How many maximal non-decreasing pieces does a list consist of? Return 0 if it is empty.
 * Count the maximal non-decreasing stretches of an array; an empty array has none.
 * How many natural (non-decreasing) runs would a natural merge sort find in an array?
 * Count the non-decreasing runs of an array.
 * Write a function to count the non-decreasing runs in an array (0 if it is empty).
 * How many maximal non-decreasing runs are there in the array?
 * Given an array, return the number of ascending runs; a new run starts where an element is less than the one before.
 * natural merge sort: number of presorted nondecreasing runs in the list
 * How many pieces does a list fall into if it is cut wherever a value drops?
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
 * Do the {OP} phase of an odd-even sort over {a} ({n} {T:s}), ascending.
 * Swap {a}[i] and {a}[i + 1] for every {OP} i below {n} - 1 if the former is greater.
 * Write a function that does the {OP} phase of ascending odd-even sort on an array.
 * Do the {OP} phase of the odd-even transposition of an array, ascending.
 * How do I compare and swap all neighbor pairs of an array that start at {OP} indices, smaller first?
 * Do one step of brick sort on an array with the pairs from {OP} indices, ascending.
 * Swap each element at an {OP} index with its right neighbor if they are not in ascending order.
 * Odd-even sort of an array: do one {OP} phase, ascending.
 * Perform the {OP} phase of odd-even transposition sort on an array (ascending).
 * For every {OP} index i, swap a[i] and a[i + 1] if a[i] is greater.
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
