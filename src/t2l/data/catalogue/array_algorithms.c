/**
 * Find the second largest distinct value in an array, or -1 if there is none.
 * second highest value of a list, equal values counting as one; -1 if all are the same
 * Which value comes right after the maximum, not counting copies of the maximum? -1 if every element equals it.
 * Return the largest element that is strictly smaller than the maximum, -1 when all are equal.
 * runner-up of an array of scores, duplicates of the top one ignored, -1 without a runner-up
 * My scores contain ties for first place; give me the next lower score, or -1 if there isn't one.
 * Second biggest number in the array without counting repeats, or -1 when it doesn't exist
 * strict second maximum of {a}, length {n}; -1 if no element is below the maximum
 * What is the second largest unique element? Return -1 if the array has only one distinct value.
 * Get the second-best value, where equal bests count as one, or -1 if there is only one value.
 * The judges submitted their scores; what is the best score below the top one? -1 if all scores are equal.
 * silver medal score of a list when equal scores share a rank, -1 if all are the same
 * Write a function to determine the runner-up score in a list, where ties for first place count once; give -1 if everyone has the same score.
 * python: sorted(set(lst))[-2], or -1 when the set has fewer than two values
 * next number below the highest one, -1 if there isn't one
 * Greatest element strictly less than the maximum of the sequence (-1 when no such element exists)
 * How do I get the second highest value of an array, ignoring duplicates, with -1 if it doesn't exist?
 * find the second max, different from the max, else -1
 *
 * @T int32_t int64_t
 * @name second_largest second_largest_distinct second_max
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T second_largest_distinct(const T *a, int32_t n) {
    T best = -1, second = -1;
    _Bool found = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || a[i] > best) {
            found = i > 0;
            second = best;
            best = a[i];
        } else if (a[i] < best && (!found || a[i] > second)) {
            found = 1;
            second = a[i];
        }
    }
    return second;
}

/**
 * Find the second smallest element of an array; equal elements count separately.
 * second lowest number in a list of at least two
 * What is the second smallest value when repeats are allowed?
 * Return the number that would stand at index 1 if the array were sorted in ascending order.
 * second minimum of the array {a} with {n} elements
 * Which element is the next to smallest, counting a repeated minimum twice?
 * I need the second-least of all the values in my array, and a doubled minimum counts twice.
 * next-to-lowest array entry, duplicates included
 * Track the least and the second least element in one pass and return the latter; repeats count.
 * Find the second minimum of an array in one pass, where two equal minima give that minimum.
 * 2nd lowest value, repeats allowed
 * second cheapest price in an array of at least two prices; two equal prices are two entries
 * Define a function which extracts the next-to-lowest number of a collection of at least two, repeats counted separately.
 * like sorted(nums)[1] in Python
 * the number that comes second if you line them up from low to high
 * second order statistic of a sample (with ties)
 * How can I find the 2nd lowest element of an array (duplicates allowed)?
 * second minimum of an array, equal values count twice
 *
 * @T int32_t int64_t double
 * @name second_smallest second_min second_lowest
 * @array a n
 * @range a -20 20
 * @range n 2 8
 */
T second_smallest(const T *a, int32_t n) {
    T least = a[0] < a[1] ? a[0] : a[1], second = a[0] < a[1] ? a[1] : a[0];
    for (int32_t i = 2; i < n; i++) {
        if (a[i] < least) {
            second = least;
            least = a[i];
        } else if (a[i] < second) {
            second = a[i];
        }
    }
    return second;
}

/**
 * Find the third largest element of an array of at least three; duplicates count separately.
 * third highest number of a list, duplicates included
 * Who gets bronze? Return the third entry when all scores are ranked from high to low, ties not merged.
 * Which value would stand third after sorting the array in descending order?
 * Return the third maximum of {a}, length {n} >= 3, where equal values take separate places.
 * third-greatest array element, equal elements counted one by one
 * Keep the top three elements, duplicates included, in one pass and return the lowest of them.
 * Which value is at rank three from the top when repeated values each take a rank?
 * I want the third biggest number in my array, and a number that occurs twice counts twice.
 * Find the third largest value without sorting; repeats are separate values.
 * 3rd highest number of an int list, not distinct
 * third best result in an array, equal ones count on their own
 * Write a program that picks the third greatest number from a given list; repeated numbers count each time.
 * Excel LARGE(range, 3)
 * who would be third from the top, counting ties one by one
 * the third-highest order statistic, multiplicities counted
 * Getting the bronze-medal value of an int array without removing duplicates?
 * 3rd biggest number in array, duplicates included
 *
 * @T int32_t int64_t
 * @name third_largest third_max third_highest
 * @array a n
 * @range a -20 20
 * @range n 3 8
 */
T third_largest(const T *a, int32_t n) {
    T top[3] = {a[0], a[0], a[0]};
    int32_t filled = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t place = filled;
        while (place > 0 && top[place - 1] < a[i]) place--;
        for (int32_t j = filled < 3 ? filled : 2; j > place; j--) top[j] = top[j - 1];
        if (place < 3) top[place] = a[i];
        if (filled < 3) filled++;
    }
    return top[2];
}

/**
 * Find the k-th largest element of an unsorted array, k counted from 1.
 * k-th highest number of a list, where k = 1 is the maximum
 * Which element of the unsorted array has rank k from the top, rank 1 being the largest?
 * Return the value that stands k-th after sorting in descending order.
 * Quickselect-style question: of {n} numbers, which is the {k}-th biggest?
 * The k-th greatest element of an array, duplicates counted separately, k from 1
 * I need the {k}th largest value in my array.
 * k-th order statistic of an array from the top, where 1 means the maximum
 * Get the kth maximum of an array.
 * Given n scores in any order, find the score that takes place k when the best is place 1.
 * kth biggest num in unsorted data, k = 1 for the max
 * value at position k of the ranking, best first, with positions counted from 1
 * kth largest element of an array, unsorted
 * kth largest element in an array
 * Write a function to retrieve the kth greatest entry of a list, k = 1 being the maximum and equal entries counting separately.
 * sorted(nums, reverse=True)[k - 1] as in Python
 * give me the k-th from the top, 1 means the top one
 * Order statistic of rank k from above (rank 1 = maximum, ties kept); 0 if there is no such rank.
 * How to find the kth highest value in an unsorted array, counting from 1, duplicates included?
 * find kth largest element in the array (k starts at 1)
 *
 * @T int32_t int64_t
 * @name kth_largest find_kth_largest kth_max
 * @array a n
 * @range a -20 20
 * @range n 4 8
 * @range k 1 4
 */
T kth_largest(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t above = 0;
        for (int32_t j = 0; j < n; j++) above += a[j] > a[i] || (a[j] == a[i] && j < i);
        if (above == k - 1) return a[i];
    }
    return 0;
}

/**
 * Find the k-th smallest element of an unsorted array, k counted from 1.
 * k-th lowest number of a list, where k = 1 is the minimum
 * Which element of the unsorted array has rank k from the bottom, rank 1 being the smallest?
 * Return the value that stands k-th after sorting in ascending order.
 * Of {n} numbers, what is the {k}-th smallest, starting with 1 for the least?
 * The k-th least element of an array, duplicates counted separately, k from 1
 * I need the {k}th smallest value in my array.
 * k-th order statistic of an array, where 1 means the minimum
 * Get the kth minimum of an array.
 * Selection problem: return element number k in ascending order, counted from 1.
 * kth smallest num in unsorted data
 * value at position k of the ranking, lowest first, positions counted from 1
 * the kth smallest number of an array, k from 1
 * kth smallest value in an array
 * Write a function to select the kth lowest entry of an unordered list, where k = 1 is the minimum and repeats count.
 * the same result as sorted(nums)[k-1], or Excel's SMALL(range, k)
 * number in place k if they were put in order, first place is 1
 * the k-th order statistic of the sample, k numbered from 1, zero if k is out of range
 * How do you get the kth smallest number of an array when k begins at one?
 * kth smallest element, 1 = smallest
 *
 * @T int32_t int64_t
 * @name kth_smallest find_kth_smallest kth_min
 * @array a n
 * @range a -20 20
 * @range n 4 8
 * @range k 1 4
 */
T kth_from_one(const T *a, int32_t n, int32_t k) {
    for (int32_t i = 0; i < n; i++) {
        int32_t below = 0;
        for (int32_t j = 0; j < n; j++) below += a[j] < a[i] || (a[j] == a[i] && j < i);
        if (below == k - 1) return a[i];
    }
    return 0;
}

/**
 * An array of n numbers holds all of 1 to n + 1 but one; find the missing one.
 * missing number in 1..n+1, given n different elements of that range
 * Which number from 1 to {n} + 1 does not occur in the array of length {n}?
 * Return the one value of 1, 2, ..., n + 1 that the n elements of the array leave out.
 * Subtract the {n} elements of {a} from the sum of 1 to {n} + 1.
 * An unsorted array has n of the integers from 1 to n + 1; find the one that is missing.
 * Pages 1 to {n} + 1 should be here, but I have only {n} page numbers; which one was lost?
 * Which element was removed from a permutation of 1..n+1? The remaining n are provided.
 * This list of length n should count from 1 to n + 1 but lacks one number; what number is it?
 * Given n distinct numbers between 1 and n + 1, return the one left out.
 * one number out of 1..n+1 got lost and n are left, find the lost one
 * find the integer that an array of n lacks to be the complete row 1 to n + 1
 * Write a function that identifies the absent integer, given n different numbers taken from 1 up to n + 1.
 * JavaScript: nums has nums.length unique values out of 1..nums.length+1, which one isn't there?
 * cards 1 to n+1, one was lost, n are here in any order, which is gone
 * the sole integer of [1, n+1] not contained in a sequence of n distinct terms from there
 * How to find the one missing number when the array holds n of the values 1 to n+1?
 * find missing number in array of n numbers from 1 to n+1
 *
 * @T int32_t int64_t
 * @name find_missing missing_number find_missing_number
 * @array a n
 * @range a 1 9
 * @range n 0 8
 */
T missing_from_one(const T *a, int32_t n) {
    T missing = n + 1;
    for (int32_t i = 0; i < n; i++) missing += i + 1 - a[i];
    return missing;
}

/**
 * The numbers 1 to {n} should be in {a}, but one is missing and only n - 1 are there; find it.
 * find the missing number: the array has n - 1 different numbers from 1 to n, and n is passed
 * missing number from 1 to n when the array holds only n - 1 of them
 * n - 1 different numbers between 1 and n are provided; which one of the n is not among them?
 * n - 1 different numbers between 1 and n are in the array, where n is the second argument; one is absent, which?
 * How do I find the one number that is missing from a list of 1..n? The list holds n - 1 values.
 * Write a function that takes the n - 1 numbers and n and returns the absent one of 1 to n.
 * Use the sum formula: n (n + 1) / 2 minus the sum of the n - 1 array elements.
 * of tickets 1 to n one is lost and I have the n - 1 others in an array, which one is it
 * A list of 1 to n has a gap of one number, so it holds n - 1 elements; given n, return the gap.
 * missing number, e.g. the array 1 2 4 5 with n = 5 gives 3
 * absent value of the range 1 to n, given the n - 1 that are present
 * Determine which integer of 1 to n was left out, if the supplied list has the other n - 1 of them.
 * Python: n * (n + 1) // 2 - sum(nums) where nums has n - 1 entries
 * tickets 1 to n, one is lost, here are the other n-1, which one
 * the gap in a permutation of 1..n from which one term was deleted (so the array is n - 1 long)
 * Which number between 1 and n is not in an array of n-1 distinct elements?
 * find the missing number from 1 to n, array has n-1 elements
 *
 * @T int32_t int64_t
 * @name missing_of_n absent_number
 * @array a n
 * @range n 1 8
 * @range a 1 8
 */
T missing_of_n(const T *a, int32_t n) {
    T missing = (T)n * (n + 1) / 2;
    for (int32_t i = 0; i < n - 1; i++) missing -= a[i];
    return missing;
}

/**
 * Find the smallest positive integer that does not occur in an array.
 * first missing positive number in an unsorted array
 * What is the least number from 1 upwards that the array lacks?
 * Return the smallest missing positive integer of the array; zeros and negatives do not matter.
 * mex over the positive integers of {a}, length {n}: the least one not contained
 * Festival tickets are numbered from 1; given those already sold, in any order, which is the lowest number still available?
 * Find the lowest positive value absent from an unsorted list.
 * Given the ids in use, in no order, what is the smallest unused id that is at least 1?
 * 1 if the array has no 1, else 2 if it has no 2, and so on
 * Search for the smallest natural number, from 1 on, that the array does not contain.
 * lowest natural number from 1 on that is absent from the list
 * first free id given an array of those in use, ids start at one
 * Write a function that computes the lowest integer from 1 upwards which a given list does not contain.
 * next(i for i in itertools.count(1) if i not in lst)
 * starting to count at 1, the first number that isn't there
 * mex of the set over the positive integers (minimum excluded value, starting from one)
 * How to get the least free id >= 1 when the used ids are in an array?
 * smallest positive number not present in the array
 *
 * @T int32_t int64_t
 * @name first_missing_positive smallest_missing smallest_missing_positive
 * @array a n
 * @range a -2 9
 * @range n 0 8
 */
int32_t first_missing_positive(const T *a, int32_t n) {
    for (int32_t candidate = 1;; candidate++) {
        int32_t i = 0;
        while (i < n && a[i] != candidate) i++;
        if (i == n) return candidate;
    }
}

/**
 * Find the first element of an array that occurs again later, or -1.
 * first value of a list that comes again later, -1 if nothing repeats
 * Which is the earliest element with a duplicate? Return -1 if all differ.
 * Return the leftmost number that appears more than once, else -1.
 * first element of {a} that has a duplicate, by the position of its first appearance, or -1
 * Look for a value that shows up a second time; the one that starts first wins, and -1 means that all differ.
 * Find the number in an array whose first copy stands leftmost among the repeated ones, -1 for none.
 * I suspect that some book was entered twice: return the book number that repeats and comes first in the list, or -1.
 * Go through the array and return the first entry that has an equal one behind it, else -1.
 * duplicate finder: value of the earliest repeated entry, or -1
 * repeating element of a list, the first one by where it starts, -1 when there is none
 * leftmost value of the array with an equal value further on, or -1
 * first element of an array with a later duplicate, else -1
 * find the first repeated element in an array, -1 if there is no repetition
 * Write a function to return the earliest element of a list that turns up again later on, or -1 if all differ.
 * Python: first x in the list with lst.count(x) > 1, otherwise -1
 * first one that you'll see again, -1 if none
 * the term of lowest index with multiplicity greater than one; -1 for an injective sequence
 * How can I find the first element in an array that has a duplicate further right (-1 if no duplicates)?
 * first duplicate number in array by first position, -1 if there is none
 *
 * @T int32_t int64_t
 * @name find_duplicate first_repeated first_duplicate
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T first_repeated(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return a[i];
    return -1;
}

/**
 * Find the first element of an array that occurs exactly once, or -1.
 * first non-repeating number in a list, -1 if every number repeats
 * Which is the earliest value without a duplicate? Return -1 if every one is repeated.
 * Return the leftmost element whose count is one, else -1.
 * first unique entry of {a}, length {n}, or -1
 * All numbers but one come twice or more often; find the lone one, and give -1 if there is no such number.
 * Which element appears only a single time? Take the first such, or -1.
 * Find the first number in the array that has no duplicate, -1 for none.
 * For each entry count its equals; return the first that has no other, or -1.
 * the first value that is not repeated anywhere in the array, -1 for no such value
 * first element that occurs once only, -1 when all have copies
 * leftmost number with no copy anywhere in the array, else -1
 * first element that is unique in the array, -1 without one
 * first element of an array that does not repeat, or -1
 * Write a program that finds the leftmost number of a list which occurs only once; -1 when there is no such number.
 * Java: walk through the int[] and return the first value whose frequency is 1, else -1
 * the first one that has no twin, or -1
 * term of smallest index with multiplicity exactly one, -1 if every value recurs
 * How to get the first non-duplicated item of an array, -1 if they're all duplicated?
 * first non-repeating element of array or -1
 *
 * @T int32_t int64_t
 * @name first_unique first_non_repeating find_unique
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
T first_unique_element(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies == 1) return a[i];
    }
    return -1;
}

/**
 * Count the elements that occur exactly once in an array.
 * number of unique (unrepeated) values in a list
 * How many entries have no duplicate?
 * Return how many values of the array appear just one time.
 * count of values in {a}, length {n}, that occur once only
 * The array lists the guest number of each visit; how many guests came only once?
 * Tally the numbers of the array that are not repeated.
 * How many elements of the array differ from all the others?
 * Count the values with frequency one in an array.
 * number of elements without any duplicate in the array
 * how many individual values in the list have no second copy
 * amount of entries in the list that appear a single time
 * Write a function to count those members of a list that appear precisely one time.
 * sum(1 for v in Counter(lst).values() if v == 1)
 * how many are there only once
 * number of singletons: values with frequency 1 in the sequence
 * How many elements of my array have no duplicate at all?
 * count elements that occur exactly once
 *
 * @T int32_t int64_t
 * @name count_unique unique_count count_singletons
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_unrepeated(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies == 1) count++;
    }
    return count;
}

/**
 * Count the distinct values that occur more than once in an array.
 * number of duplicated values in a list, each one counted once
 * How many different numbers are repeated?
 * Return how many values appear at least twice, each counted once.
 * count of values with frequency above one in {a}, length {n}
 * I list my stickers by number; how many different stickers do I own more than one of?
 * Count duplicates: every repeated value once, no matter how often it comes.
 * How many values in the array have duplicates?
 * Tally the different values that show up two or more times.
 * number of different elements that are repeated
 * how many distinct numbers of the list have copies
 * how many distinct values are seen more than a single time
 * Write a function to compute how many separate values of a list are present two or more times.
 * SQL: number of groups from GROUP BY value HAVING COUNT(*) > 1
 * how many different numbers come up again, each counted just once
 * cardinality of the set of values having multiplicity at least two
 * How can I find the number of distinct duplicated values in an array?
 * number of different values that have duplicates
 *
 * @T int32_t int64_t
 * @name count_duplicates duplicate_count count_repeated
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t count_duplicated(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t earlier = 0, later = 0;
        for (int32_t j = 0; j < i; j++) earlier += a[j] == a[i];
        for (int32_t j = i + 1; j < n; j++) later += a[j] == a[i];
        if (earlier == 0 && later > 0) count++;
    }
    return count;
}

/**
 * Find the majority element of an array, or -1 if none fills more than half of it.
 * Boyer-Moore majority vote: the element in more than half of the places, -1 without a majority
 * Which number makes up more than half of the list? Return -1 if there is none.
 * Return the element that appears more than n/2 times, else -1.
 * who has the absolute majority (more than {n}/2) of {n} votes, -1 for nobody
 * Is there one value that fills more than half of the array? Give that value, or -1.
 * Given the candidate chosen on each ballot, who won over half of the ballots? -1 if nobody did.
 * majority element (more than half) of an array of non-negative numbers, otherwise -1
 * Find the value whose count is above half the length, or return -1.
 * dominant element of the array, in more than half of the places; -1 when there is none
 * The officials provided every vote as a candidate number; does somebody have more than half? Return that number, else -1.
 * value that takes over 50 percent of the places of the array, or -1
 * majority element, more than n/2 occurrences, or -1
 * element that appears more than half the time, -1 if there is none
 * Write a function to find the entry that fills over half of the list, returning -1 when nothing does.
 * Python: the x with lst.count(x) > len(lst) / 2, or -1
 * who got more than half of the votes? -1 if nobody
 * absolute majority winner of a ballot list, strictly above n/2, otherwise -1
 * How to tell which number appears more than n/2 times in an array, with -1 for none?
 * majority element of the array, -1 if there is no majority
 *
 * @T int32_t int64_t
 * @name majority_element find_majority majority
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
T majority_element(const T *a, int32_t n) {
    T candidate = -1;
    int32_t votes = 0, count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (votes == 0) candidate = a[i];
        votes += a[i] == candidate ? 1 : -1;
    }
    for (int32_t i = 0; i < n; i++) count += a[i] == candidate;
    return count > n / 2 ? candidate : -1;
}

/**
 * Find the least frequent value of an array; the first one wins a tie.
 * rarest element of a list, the first one on a tie
 * Which number occurs least often in the array? On a tie, the one that appears first.
 * Return the value with the lowest count in the array, the earliest on equal counts.
 * least common entry of {a}, length {n} at least 1; ties go to the first
 * Which movie was watched the fewest times, according to a list of movie numbers? The first one listed wins a tie.
 * anti-mode: the value with the smallest frequency, the earliest such
 * What is the rarest value in the array? If several are equally rare, take the first.
 * Count every value and give back the one that appears fewest times; the first one wins.
 * Find the number that shows up the least; of several, return the one that stands first.
 * rarest number in the list, first one if tied
 * value with the fewest copies in an array, first such
 * Define a function which determines the rarest number of a list, the earliest of them if several are equally rare.
 * min(lst, key=lst.count) in Python
 * which one shows up the fewest times, first one on a tie
 * antimode of the sample: value of minimal frequency, the first to occur among ties
 * How do I get the least common element of an array (first such in case of ties)?
 * least frequent element in array, first wins ties
 *
 * @T int32_t int64_t
 * @name least_frequent rarest least_common
 * @array a n
 * @range a 0 3
 * @range n 1 8
 */
T least_frequent(const T *a, int32_t n) {
    T rarest = a[0];
    int32_t fewest = n + 1;
    for (int32_t i = 0; i < n; i++) {
        int32_t copies = 0;
        for (int32_t j = 0; j < n; j++) copies += a[j] == a[i];
        if (copies < fewest) {
            fewest = copies;
            rarest = a[i];
        }
    }
    return rarest;
}

/**
 * Find the first position in a sorted array whose element is not less than a value.
 * lower bound by binary search in an ascending array, as an index
 * At which index should a number be inserted to keep the ascending array sorted, before equal ones?
 * Return the index of the first element >= {x} in ascending data, or {n} if none is.
 * std::lower_bound on an ascending array, as an index
 * search insert position in a sorted list: index of the first element that is not smaller
 * Where does {x} belong in the sorted array? Give the index before any equal elements.
 * bisect_left of {x} in the ascending array {a}
 * How many elements of the sorted array are smaller than {x}? Use halving.
 * Give the leftmost index at which {x} could be inserted so that the ascending array stays in order.
 * leftmost insertion point of a value in ascending data
 * first index with a[i] >= key in an ascending array, n if all are smaller
 * insert position of a value in a sorted array, to the left of equal values
 * search insert position: the first index of the target in the sorted array, or where it would go
 * Write a function to locate the position before which {x} should be put in an ascending list, to the left of any equal entries.
 * bisect.bisect_left(a, x) from Python
 * list in order, how many are smaller than x
 * std::lower_bound on a sorted range, result as an index (n if all are less)
 * How to find the first index whose value is >= x in a sorted array, or the length if there is none?
 * leftmost insertion point of x in a sorted array
 *
 * @T int32_t int64_t double
 * @name lower_bound search_insert insert_position
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -6 6
 * @ascending a
 */
int32_t lower_bound(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] < x) low = middle + 1;
        else high = middle;
    }
    return low;
}

/**
 * Find the first position in a sorted array whose element is greater than a value.
 * upper bound by binary search: index of the first element greater than the key, ascending array
 * At which index should a number be inserted to keep the ascending array sorted, after equal ones?
 * Return the index of the first element > {x} in ascending data, or {n} if none is.
 * std::upper_bound on an ascending array, as an index
 * How many elements of the sorted array are at most {x}? Use halving.
 * bisect_right of {x} in the ascending array {a}
 * Give the rightmost index at which {x} could be inserted so that the ascending array stays in order.
 * At which index does the part of values above {x} begin in the sorted list? n if there is no such part.
 * index just past the last element not greater than {x}, array ascending
 * rightmost insertion point of a value in ascending data
 * first index with a[i] > key in an ascending array, n if there is none
 * Write a function to locate the insertion index for {x} in an ascending list, to the right of entries equal to it.
 * same as Python's bisect_right(a, x)
 * list in order, how many are x or smaller
 * std::upper_bound on a sorted range, giving an index, n when nothing exceeds x
 * How to get the first index with a value strictly greater than x in a sorted array (length if none)?
 * rightmost insertion point of x in sorted array
 *
 * @T int32_t int64_t double
 * @name upper_bound first_greater bisect_right
 * @array a n
 * @range a -5 5
 * @range n 0 8
 * @range x -6 6
 * @ascending a
 */
int32_t upper_bound(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] <= x) low = middle + 1;
        else high = middle;
    }
    return low;
}

/**
 * Search a rotated sorted array for a value and return its index, or -1.
 * find the index of a target in an ascending array that was rotated, all values different; -1 if absent
 * Where is {x} in an ascending list whose front part was moved to the back? Index, or -1 if absent.
 * binary search in a rotated sorted array, index or -1
 * Return the index of {x} in an ascending array that was rotated, such as 4 5 6 1 2 3, else -1.
 * index of {x} in the circularly sorted {a}, -1 when it is missing
 * Sorted, then rotated by an unknown amount: return the index of a number in it, or -1.
 * Find the index of the target in the rotated sorted array, -1 if it is not there.
 * My ring buffer holds rising timestamps but starts somewhere in the middle; at which index is {x}? -1 for nowhere.
 * position of a value in a rotated ascending array, -1 when missing
 * search a sorted list that was rotated and return the index, or -1
 * rotated sorted array: where is the key, -1 for nowhere
 * Write a function that looks up {x} by bisection in an ascending array of different numbers that has been rotated; give its index or -1.
 * Java method like Arrays.binarySearch but for a sorted int[] shifted circularly, -1 when the key is absent
 * sorted list cut in two and swapped around, where is x in it, -1 if nowhere
 * Binary search on a cyclically shifted increasing sequence, returning the key's position, or -1 if it does not belong
 * How to find an element's index in a sorted array that was rotated at an unknown pivot (-1 = not found)?
 * search in rotated sorted array, return index or -1
 *
 * @T int32_t int64_t
 * @name search_rotated find_in_rotated rotated_search
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
int32_t search_rotated(const T *a, int32_t n, T x) {
    int32_t low = 0, high = n - 1;
    while (low <= high) {
        int32_t middle = low + (high - low) / 2;
        if (a[middle] == x) return middle;
        if (a[low] <= a[middle]) {
            if (a[low] <= x && x < a[middle]) high = middle - 1;
            else low = middle + 1;
        } else {
            if (a[middle] < x && x <= a[high]) low = middle + 1;
            else high = middle - 1;
        }
    }
    return -1;
}

/**
 * By how many places to the right was this ascending array rotated?
 * rotation count to the right of a rotated ascending array
 * Return the first index at which a rotated sorted array drops below the element before, 0 if it never does.
 * Find the index where a rotated ascending list starts over with its smallest element; 0 if it is not rotated.
 * How many times has this array, once ascending, been shifted right by one with the last element going to the front?
 * index of the first array element that is smaller than the one before it, else 0
 * {a} of length {n} is an ascending array that was rotated: at which index does the sorted order start?
 * position of the smallest element in a circularly sorted ascending array, all elements different
 * Find how far to the right an ascending array was rotated; for 4 5 1 2 3 the answer is 2.
 * Detect the rotation point of an increasing sequence: the index of the first drop, or 0.
 * by how many places to the right has this ascending list been turned
 * number of right shifts that were applied to ascending data
 * Determine how many places an ascending list was turned to the right, i.e. the index where it first drops, 0 if it never does.
 * JavaScript: arr.findIndex((v, i) => i > 0 && v < arr[i - 1]), but 0 instead of -1
 * by how much has this sorted list been moved round, 0 if not at all
 * index of the first descent of the sequence, zero for a monotone one
 * How many times has a sorted array been right-rotated?
 * find the number of rotations in a rotated sorted array (index of the first smaller-than-previous element)
 *
 * @T int32_t int64_t
 * @name rotation_count find_pivot find_rotation
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t rotation_count(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] < a[i - 1]) return i;
    return 0;
}

/**
 * Rotate an array to the left by k places, in place; k may be more than the length.
 * left rotation of an array in place by {k}, which may be larger than the length
 * Shift all elements {k} positions to the front, in place; those that fall out go to the end.
 * Cyclically move the array left k steps, changing it in place.
 * Rotate {a}, length {n}, left {k} times, in place.
 * circular left shift of an array by k, in place
 * Rotate in place: with k = 2, turn 1 2 3 4 5 into 3 4 5 1 2.
 * What does the list look like after taking the first element to the back {k} times? Do it in place.
 * array left rotate by k, modulo its size, in place
 * Move the first k elements behind the others, in place; k wraps around the length.
 * rotate list k to the left, in place
 * circular in-place move of the elements towards the beginning by k places
 * rotate array left by k, in place
 * rotate an array to the left by k steps
 * Write a function to move the first k entries of a list to its back, in place, where k may exceed the length.
 * Python a[:] = a[k % n:] + a[:k % n]
 * everyone in the row moves k seats left, those who fall off sit down at the end
 * cyclic left shift of a vector by k positions, taken modulo its size
 * How to rotate an array to the left k times in place?
 * rotate array left by k
 *
 * @T int32_t int64_t double
 * @name rotate_left rotate_array_left left_rotate
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range k 0 20
 */
void rotate_left_by(T *a, int32_t n, int32_t k) {
    if (n <= 0) return;
    for (int32_t step = k % n; step > 0; step--) {
        T first = a[0];
        for (int32_t i = 1; i < n; i++) a[i - 1] = a[i];
        a[n - 1] = first;
    }
}

/**
 * Rotate an array to the right by k places, in place; k may exceed the length.
 * right rotation of an array in place by {k}, which may be larger than the length
 * Shift all elements {k} positions to the back, in place; those that fall out come to the front.
 * Cyclically move the array right k steps, changing it in place.
 * Rotate {a}, length {n}, right {k} times, in place.
 * circular right shift of an array by k, in place
 * Rotate in place: with k = 2, turn 1 2 3 4 5 into 4 5 1 2 3.
 * What does the list look like after taking the last element to the front {k} times? Do it in place.
 * array right rotate by k, modulo its size, in place
 * Bring the last k elements before the others, in place; k wraps around the length.
 * rotate list k to the right, in place
 * circular in-place move of the elements towards the end by k places
 * rotate array right by k, in place
 * rotate an array to the right by k steps
 * Write a function that shifts the members of a list k places towards the end and brings those pushed out back to the front (k can be larger than n).
 * collections.deque.rotate(k) for a C array
 * push all items k steps right, what drops off comes in at the beginning
 * circular right shift of a vector in place, k reduced modulo n
 * How can I turn an array clockwise by k steps, i.e. last elements to the front?
 * rotate array to the right k times
 *
 * @T int32_t int64_t double
 * @name rotate_right rotate_array rotate_array_right
 * @array a n
 * @range a -50 50
 * @range n 0 8
 * @range k 0 20
 */
void rotate_right_by(T *a, int32_t n, int32_t k) {
    if (n <= 0) return;
    for (int32_t step = k % n; step > 0; step--) {
        T last = a[n - 1];
        for (int32_t i = n - 1; i > 0; i--) a[i] = a[i - 1];
        a[0] = last;
    }
}

/**
 * Count the leaders of an array: elements greater than everything to their right.
 * number of leaders in a list, a leader being greater than everything after it
 * How many elements are larger than all later ones? The last one always counts.
 * Return how many entries exceed every entry after them.
 * People of the given heights queue facing the end of the array; how many are taller than everybody ahead of them?
 * Count the elements that are strictly greater than the maximum of all that follow.
 * Given building heights from left to right, how many can see the sunset on the right? Equal height blocks the view.
 * count of elements in {a} with no greater or equal element behind them
 * Scan from the right, keep the maximum, and count every new one, the last element included.
 * count the leaders in an array, i.e. elements larger than all to their right
 * how many entries of the list are strictly greater than all that follow
 * how many leaders does the array have? leader = strictly bigger than every later element
 * Write a function to count the numbers of a list that are strictly greater than all numbers to their right; the last one qualifies.
 * Python: sum(all(x > y for y in lst[i+1:]) for i, x in enumerate(lst))
 * how many houses in a row see the sea on the right, all on the right are lower
 * number of strict right-to-left maxima of the sequence
 * How many leaders are there in an array (greater than everything after it)?
 * count elements bigger than every element after them
 *
 * @T int32_t int64_t
 * @name count_leaders leaders number_of_leaders
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_leaders(const T *a, int32_t n) {
    int32_t count = 0;
    T best = 0;
    for (int32_t i = n - 1; i >= 0; i--) {
        if (i == n - 1 || a[i] > best) {
            best = a[i];
            count++;
        }
    }
    return count;
}

/**
 * Collect the leaders of an array, elements greater than all to their right, in order, and return their number.
 * Write every element that no later one equals or exceeds to an output array, in order; return how many.
 * leaders of an array (greater than all that follow), stored from left to right, with the count as result
 * Which elements are larger than everything behind them? Put them into {out} in order and return the count.
 * Copy the elements that are strictly greater than all elements on their right side, and return how many there are.
 * Find all leaders (greater than everything to the right), store them in order and say how many there are.
 * strict suffix maxima of {a}, listed in their order in {out}, with their number as the result
 * List the heights of the buildings taller than all buildings to their right, left to right, and return how many.
 * Fill the second array with the elements of the first that exceed everything after them; return their count.
 * Extract to an output array the elements greater than all later ones, keeping their order, and return the count.
 * list the entries strictly above all that follow, count returned
 * put the leaders of an array (bigger than all to the right) into another one and return how many
 * Extract the members of a list that exceed everything behind them, in their original order, into the second array, and give their number.
 * Python: [x for i, x in enumerate(a) if all(x > y for y in a[i+1:])] written to an output array, returning its len
 * keep only numbers with nothing as big or bigger on their right, copy them over and say how many
 * strict right-to-left maxima, listed from left to right in the output buffer; result: how many
 * How to copy all array leaders (strictly larger than all elements to the right) to another array and return the count?
 * get leaders of array into out, return how many
 *
 * @T int32_t int64_t
 * @name find_leaders leaders collect_leaders
 * @array a n
 * @array out 8
 * @range a 0 9
 * @range n 0 8
 */
int32_t find_leaders(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i + 1;
        while (j < n && a[j] < a[i]) j++;
        if (j >= n) out[count++] = a[i];
    }
    return count;
}

/**
 * Find the largest sum of k consecutive elements.
 * maximum sum of a window of size k
 * What is the best total of {k} neighbouring values in the array?
 * Slide a window of {k} elements over the array and return its largest sum.
 * max sum subarray of fixed length k
 * Over which {k} days in a row did we sell most? Return the total of those days.
 * Return the greatest sum among all contiguous blocks of {k} numbers.
 * maximum total of a sliding window with fixed size k
 * best k-element streak of consecutive elements, judged by its sum; return that sum
 * Largest moving sum in {a}, which has {n} elements, window width {k}.
 * best sum of k elements in a row
 * total of the best window: the fixed width k that gives the highest sum
 * Write a function to calculate the greatest total that any k neighbouring entries of a list have.
 * max(sum(lst[i:i+k]) for i in range(len(lst)-k+1))
 * best k days in a row, what do they add up to
 * peak of the moving sum with window length k
 * How do I get the largest sum over all subarrays of size k?
 * maximum sum of k consecutive elements
 *
 * @T int32_t int64_t double
 * @name max_window_sum max_sum_k best_window
 * @array a n
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
T max_window_sum(const T *a, int32_t n, int32_t k) {
    T sum = 0, best;
    for (int32_t i = 0; i < k; i++) sum += a[i];
    best = sum;
    for (int32_t i = k; i < n; i++) {
        sum += a[i] - a[i - k];
        if (sum > best) best = sum;
    }
    return best;
}

/**
 * Write the {OP} of every window of k consecutive elements to an output array.
 * sliding window {OP} with width k, results to the output array
 * For each block of {k} neighbours, what is the {OP}? Store the answers in order.
 * moving {OP} over {k} elements of {a}, stored in another array
 * Slide a window of size {k} across the array and record its {OP} each time.
 * rolling {OP} of a list for windows of k, n - k + 1 results into out
 * I have sensor data and want the {OP} of each run of {k} readings in an output array.
 * Fill {out}[i] with the {OP} of the {k} elements from index i on.
 * Compute the {OP} for all contiguous subarrays of length k, written to a second array in order.
 * windowed {OP} of an array into out, window length {k}
 * store the {OP} of the k elements from each position on
 * {OP} over a moving frame of k numbers, one output per full frame
 * Write a program that determines the {OP} of each run of k adjacent numbers and stores the results one after another in a second list.
 * pandas rolling(k) with {OP}, only full windows, into the output array
 * {OP} of the first k numbers, then move on by one, and so on till the end
 * Running {OP} filter of width k (valid part only), written to out
 * How to compute the {OP} for every window of size k of an array?
 * sliding window {OP}, window size k
 *
 * @T int32_t int64_t double
 * @OP > "maximum"
 * @OP < "minimum"
 * @name sliding_window_extreme window_extremes
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
void sliding_window_extreme(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i + k <= n; i++) {
        out[i] = a[i];
        for (int32_t j = i + 1; j < i + k; j++)
            if (a[j] OP out[i]) out[i] = a[j];
    }
}

/**
 * Compute the moving average of an array with a window of k elements, n - k + 1 values into out.
 * simple moving average, window width {k}, only full windows, written to another array
 * For each run of {k} neighbours store their mean in the output array.
 * rolling mean over k values into an output array of n - k + 1 results
 * Smooth a signal by averaging every {k} consecutive samples; store one average per full window.
 * From {a}, store the averages of all windows of {k} elements in {out}.
 * What is the {k}-day average price for every day it exists? Fill an output array, oldest first.
 * Slide a window of k elements along the data and write the average of each position to out.
 * SMA of a price series over k prices, full windows only, into out
 * running average of the last {k} values, the first output coming once {k} values are there
 * smoothed series of n - k + 1 values, each the average of k neighbouring inputs
 * moving mean of a signal with window k, written to a second array without padding
 * Write a function to compute the averages of all stretches of k neighbouring measurements and put them in another list.
 * np.convolve(a, np.ones(k) / k, mode="valid")
 * mean of k values at a time, shifting by one each time
 * simple moving average (SMA) of period k, n - k + 1 output samples
 * How to smooth a series with a rolling mean over k points, full windows only?
 * moving average with window k into a new array
 *
 * @T double float
 * @name moving_average simple_moving_average rolling_mean
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 3 8
 * @range k 1 3
 */
void moving_average(const T *a, int32_t n, int32_t k, T *out) {
    for (int32_t i = 0; i + k <= n; i++) {
        T sum = 0;
        for (int32_t j = i; j < i + k; j++) sum += a[j];
        out[i] = sum / k;
    }
}

/**
 * Replace each element by the {OP} of all elements up to it, in place.
 * prefix {OP:2} of an array, in place
 * running {OP:3} of a list, each element overwritten
 * Turn the array into its cumulative {OP:2}.
 * What is the {OP} of the first i elements, for every i? Overwrite the array with the answers.
 * cumulative {OP} over {a}, written back into it
 * inclusive scan of an array with the {OP}, in place
 * Make each entry the {OP} of itself and everything before it, in the same array.
 * Accumulate in place: element i becomes the {OP} of elements 0 to i.
 * Compute prefix {OP:2} of an array, overwriting it.
 * running {OP} written over the input
 * Go along the array carrying the {OP} so far and store it in each element.
 * Write a function to replace every entry of a list by the {OP} of all entries up to and including it.
 * like numpy's cumulative {OP}, done in place
 * running {OP} so far, each number overwritten by it
 * inclusive prefix {OP} of a vector, overwriting it
 * How can I turn an array into its cumulative {OP:2}?
 * cumulative {OP} of array in place
 *
 * @T int32_t int64_t double
 * @OP + "sum" "sums" "total"
 * @OP * "product" "products" "product"
 * @name prefix_scan cumulative running_scan
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
void prefix_scan(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) a[i] = a[i - 1] OP a[i];
}

/**
 * Sum the elements of an array from one index to another, both included.
 * sum of the elements between two positions, both positions included
 * What do the elements at indices {low} through {high} add up to?
 * Return a[low] + ... + a[high], and 0 if low is greater than high.
 * total of an array slice given first and last index, both included
 * Add up the part of {a} that starts at {low} and ends at {high}.
 * How much did I spend from day {low} to day {high}, both days included, given my daily spending?
 * sum of a subarray given by its first and last index
 * Sum over an index interval of an array with both ends included; an empty interval gives 0.
 * subarray total from {low} up to and including {high}
 * sum of the array elements from one index to another, both included
 * add up part of an array, given its first and its last index
 * Write a function that computes the total of the entries from position low up to position high, both of these included.
 * sum(lst[low:high+1])
 * add up everything from spot low through spot high
 * Sum of a_i for i = low, ..., high (closed interval of indices; empty if low > high)
 * How to sum a part of an array between two indexes inclusive?
 * sum of array elements from index low to high inclusive
 *
 * @T int32_t int64_t double
 * @name range_sum sum_range subarray_sum
 * @array a 8
 * @range a -50 50
 * @range low 0 7
 * @range high 0 7
 */
T range_sum(const T *a, int32_t low, int32_t high) {
    T total = 0;
    for (int32_t i = low; i <= high; i++) total += a[i];
    return total;
}

/**
 * Is there a contiguous subarray with a given sum?
 * subarray sum test: some run of neighbours adds up to {x}
 * Check whether consecutive elements of the array total {x}.
 * Return true if a non-empty contiguous part has the sum {x}.
 * Can {x} be written as a sum of adjacent array entries, at least one?
 * Does any stretch of the list add up to exactly {x}?
 * Is there a block of neighbouring numbers whose sum is the target?
 * does {a} have a contiguous part with total {x}
 * Given what I spent on each day, did I ever spend exactly {x} over some days in a row?
 * find whether a contiguous segment of the array has the target sum
 * do adjacent numbers of the array add up to the target, yes or no
 * does any run of consecutive elements total the target
 * Write a function to check whether some non-empty run of neighbouring entries adds up to the desired total {x}.
 * Python: any(sum(a[i:j]) == x for i in range(n) for j in range(i+1, n+1))
 * can you find numbers next to each other that together make x
 * Does a contiguous block of at least one term exist with sum x?
 * How do I test if an array contains a sublist (consecutive) with the given sum?
 * is there a subarray that sums to x
 *
 * @T int32_t int64_t
 * @name has_subarray_sum subarray_sum_exists has_sum
 * @array a n
 * @range a -3 6
 * @range n 0 6
 * @range x -3 15
 */
_Bool has_subarray_sum(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x) return 1;
        }
    }
    return 0;
}

/**
 * Count the contiguous subarrays whose sum is a given value.
 * number of contiguous subarrays that add up to {x}
 * How many runs of neighbouring elements in the array total {x}?
 * Return the count of non-empty contiguous parts with the sum {x}.
 * subarray sum equals k: how many are there?
 * In how many ways can I pick a start and an end such that the part between sums to {x}?
 * count the contiguous segments of {a} with total {x}
 * How many stretches of the list have exactly the target sum?
 * Count all contiguous blocks whose sum equals the target.
 * number of index intervals of the array whose elements sum to {x}
 * how many blocks of adjacent elements have the wanted sum
 * amount of contiguous runs whose elements total the target
 * Compute in how many ways a stretch of consecutive entries of a list can total {x} (non-empty stretches).
 * Python: len([1 for i in range(n) for j in range(i+1, n+1) if sum(a[i:j]) == x])
 * how many pieces of the row add up to x
 * number of index intervals [i, j], i <= j, over which the terms sum to x
 * How to find the number of contiguous sublists having a given sum?
 * count subarrays with sum x
 *
 * @T int32_t int64_t
 * @name count_subarrays_with_sum subarray_sum count_subarrays
 * @array a n
 * @range a -2 3
 * @range n 0 6
 * @range x -2 6
 */
int32_t count_subarrays_with_sum(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x) count++;
        }
    }
    return count;
}

/**
 * Find the length of the longest contiguous subarray with a given sum, 0 if none.
 * length of the longest run of neighbours that adds up to {x}, 0 if there is none
 * How many consecutive elements can total exactly {x}, at most? 0 if no run does.
 * Return the greatest length of a part of the array whose sum is {x}, or 0.
 * length of the longest subarray with sum k
 * Over how many days in a row, at most, does my daily income total exactly {x}? 0 if it never does.
 * length of the longest segment of {a} that sums to {x}
 * How long is the longest stretch whose elements sum to the target?
 * maximum size of a contiguous subarray with the target sum, 0 without one
 * the largest number of adjacent values with total {x}, 0 if no run has it
 * max length of a contiguous block with the wanted sum, else 0
 * how long is the longest run totalling the target
 * Write a function to determine the length of the longest run of adjacent entries with total {x}, or 0 if there is none.
 * Python: max((j-i for i in range(n) for j in range(i+1, n+1) if sum(a[i:j]) == x), default=0)
 * how long is the longest piece that adds up to x, 0 if no piece does
 * maximal length of an interval of indices whose terms sum to x (zero when none exists)
 * How can I get the size of the largest contiguous subarray having sum x?
 * longest subarray that sums to x, its length
 *
 * @T int32_t int64_t
 * @name longest_subarray_with_sum longest_sum_subarray max_length_sum
 * @array a n
 * @range a -2 3
 * @range n 0 6
 * @range x -2 6
 */
int32_t longest_subarray_with_sum(const T *a, int32_t n, T x) {
    int32_t longest = 0;
    for (int32_t i = 0; i < n; i++) {
        T sum = 0;
        for (int32_t j = i; j < n; j++) {
            sum += a[j];
            if (sum == x && j - i + 1 > longest) longest = j - i + 1;
        }
    }
    return longest;
}

/**
 * Find the length of the shortest contiguous subarray of positive numbers whose sum is at least a target, 0 if none.
 * minimum size subarray sum for positive numbers: length of the shortest part that reaches the target, or 0
 * How few consecutive elements of an array of positive numbers reach {x} or more? 0 if all together do not.
 * Return the smallest number of neighbouring positive elements that total at least {x}, else 0.
 * length of the shortest window with sum >= {x}, two pointers on positive values; 0 if none
 * Volunteers collect money every day; in how few days in a row did they get {x} or more, given the positive daily amounts? 0 if never.
 * size of the smallest window of the positive numbers {a} whose sum is at least {x}, else 0
 * How long is the shortest stretch of positive numbers that adds up to the target or more? 0 for none.
 * minimal length of a contiguous segment of positive values whose total is not below {x}, 0 if impossible
 * Grow and shrink a window to find the length of the shortest part with a sum of at least {x}, else 0.
 * fewest adjacent positive numbers whose total gets to the target, 0 if it is out of reach
 * min length of a window whose sum is at least the target, else 0
 * Write a function to determine how short a run of adjacent positive entries can be whose total reaches at least {x}; 0 if even all together fall short.
 * Python: min((j-i for i in range(n) for j in range(i+1, n+1) if sum(a[i:j]) >= x), default=0) for positive numbers
 * fewest days in a row with which I get x or more, 0 if I never do
 * minimal window width of a positive series whose window sum is >= x (0 when none qualifies)
 * How to find the shortest contiguous piece of an array of positive ints with sum at least x (0 if impossible)?
 * smallest subarray length with sum >= x, else 0
 *
 * @T int32_t int64_t
 * @name min_subarray_length shortest_subarray min_window_sum
 * @array a n
 * @range a 1 9
 * @range n 0 8
 * @range x 1 30
 */
int32_t min_subarray_length(const T *a, int32_t n, T x) {
    int32_t shortest = 0, start = 0;
    T sum = 0;
    for (int32_t end = 0; end < n; end++) {
        sum += a[end];
        while (start <= end && sum >= x) {
            if (shortest == 0 || end - start + 1 < shortest) shortest = end - start + 1;
            sum -= a[start++];
        }
    }
    return shortest;
}

/**
 * Find the smallest sum of a non-empty contiguous subarray.
 * minimum subarray sum, Kadane's algorithm turned around, not empty
 * What is the lowest total that neighbouring elements can have, at least one of them?
 * Return the least sum that a run of consecutive array elements has.
 * Given daily gains and losses, over which stretch was most lost? Return the total of that stretch.
 * least contiguous sum of {a}, at least one element
 * most negative sum of a non-empty contiguous part of the array
 * Which consecutive elements add up to as little as possible? Return their sum.
 * min sum over all non-empty contiguous segments
 * smallest segment total in a list of {n} numbers
 * lowest sum of a contiguous block
 * worst stretch of consecutive results, as the total of that stretch
 * Write a function to compute the lowest total that a non-empty run of consecutive list entries has.
 * Python: min(sum(a[i:j]) for i in range(n) for j in range(i+1, n+1))
 * worst stretch of days, what do they sum to, at least one day
 * minimum of all contiguous (non-empty) partial sums, Kadane with the sign reversed
 * How to get the smallest sum contiguous subarray?
 * minimum subarray sum
 *
 * @T int32_t int64_t double
 * @name min_subarray_sum smallest_subarray min_subarray
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T min_subarray_sum(const T *a, int32_t n) {
    T best = a[0], here = a[0];
    for (int32_t i = 1; i < n; i++) {
        here = here < 0 ? here + a[i] : a[i];
        if (here < best) best = here;
    }
    return best;
}

/**
 * Find the first two elements that add up to a target, store their indices, and return whether there are any.
 * two sum: write the indices of the first pair with the sum {x} to out and return true, else false
 * Which two positions hold numbers that total {x}? Write them to {out} in order and return true if found.
 * Return true and store the first index pair i < j with a[i] + a[j] equal to {x}; false if there is none.
 * Look for a pair with the target sum, store the indices of its members and say whether there is one.
 * two-sum with the result written as two indices, the first such pair, and true if it exists
 * Pick two items that cost exactly {x} together; store both indices, smaller first, and tell if it is possible.
 * store the indices of two numbers whose sum is the target, smaller index first; false without such a pair
 * Find i < j such that the elements there sum to {x}, put them into out and return whether they exist.
 * Locate a pair of {a} with total {x} and write its two indices to {out}; false if none exists.
 * indices of the first two nums with the given sum into out, returns true if there are any
 * which two entries make the target: positions to the output, true or false returned
 * two numbers in the array that sum to a target: store their indices, return success
 * two sum, indices to an output array of 2, false if no pair fits
 * Write a function that locates two different places of a list whose entries total {x}, stores both places (lower first) and returns true, or returns false if impossible.
 * Python: next(((i, j) for i in range(n) for j in range(i+1, n) if a[i]+a[j] == x), None), the tuple into the output array, bool returned
 * where are the two numbers that make x together, write down their spots, say yes or no
 * Indices i < j with a_i + a_j = x, the lexicographically first such pair, written to out; boolean success
 * How do I get the positions of a pair adding up to a target value (first match, false if no such pair)?
 * two sum: put both indices in out, true if found
 *
 * @T int32_t int64_t
 * @name two_sum find_pair pair_indices
 * @array a n
 * @array out 2
 * @range a 0 9
 * @range n 0 8
 * @range x 0 18
 */
_Bool two_sum_indices(const T *a, int32_t n, T x, int32_t *out) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] + a[j] == x) {
                out[0] = i;
                out[1] = j;
                return 1;
            }
    return 0;
}

/**
 * Does a sorted array contain a pair with a given sum? Use two pointers.
 * two-pointer check of an ascending array for a pair with the given sum
 * Close in from both ends of the sorted list; do two elements ever total {x}?
 * Return true if two elements of the sorted array add up to {x}.
 * is there a pair with the target sum? the input is already sorted ascending
 * In my sorted price list, do two prices make {x} together?
 * sorted two-sum test in linear time: does any pair add up to the target?
 * Move a left and a right index of a sorted array towards each other; do their elements ever sum to {x}?
 * Check a sorted array for two numbers that sum to the target.
 * Two different positions of the ascending {a} that total {x}: are there any?
 * sorted list: two elements with the target sum, true or false
 * left and right pointer on sorted data: is there a pair with the wanted total
 * Write a function to decide if an ascending list holds two entries, at different places, with the sum {x}.
 * JavaScript two-pointer helper for a sorted array: does any pair total x?
 * ordered numbers, do two of them make x
 * two-pointer test on a nondecreasing sequence: does a_i + a_j = x have a solution with i < j?
 * How to check for two numbers with a given sum in a sorted array?
 * sorted array, is there a pair with sum x
 *
 * @T int32_t int64_t
 * @name pair_sum_sorted two_sum_sorted has_pair_sorted
 * @array a n
 * @range a 0 4
 * @range n 0 6
 * @range x 0 8
 * @ascending a
 */
_Bool pair_sum_sorted(const T *a, int32_t n, T x) {
    int32_t left = 0, right = n - 1;
    while (left < right) {
        T sum = a[left] + a[right];
        if (sum == x) return 1;
        if (sum < x) left++;
        else right--;
    }
    return 0;
}

/**
 * Count the pairs of elements whose absolute difference is a given number.
 * number of pairs i < j whose absolute difference is k
 * How many pairs i < j of elements differ by exactly {x}?
 * Return the count of index pairs whose elements are {x} apart.
 * number of pairs of elements at distance {x} in {a}, length {n}
 * In how many ways can I choose two elements with difference {x}?
 * Tally the pairs with |a[i] - a[j]| equal to {x}.
 * Given people's ages, how many pairs have an age gap of exactly {x}?
 * count of unordered pairs of elements whose difference equals the target
 * Try all pairs of elements and count those that are {x} apart.
 * how many pairs of elements differ by exactly the given amount
 * amount of pairs in the array with absolute difference equal to the given gap
 * Compute the number of pairs of list entries that lie exactly {x} apart from each other.
 * len([1 for p, q in itertools.combinations(lst, 2) if abs(p - q) == x])
 * how many twosomes have a gap of x
 * number of unordered index pairs with absolute difference |a_i - a_j| = x
 * How many pairs in an array have difference k, given as the last argument?
 * count pairs with absolute difference x
 *
 * @T int32_t int64_t
 * @name count_pairs_with_difference pairs_with_difference count_k_difference
 * @array a n
 * @range a 0 9
 * @range n 0 8
 * @range x 0 9
 */
int32_t count_pairs_apart(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] - a[j] == x || a[j] - a[i] == x) count++;
    return count;
}

/**
 * Are there three elements that add up to a target?
 * three-sum test: do three different positions add up to the target?
 * Check whether some triple of different positions has the sum {x}.
 * Return true if a[i] + a[j] + a[k] equals {x} for some i < j < k.
 * triplet with a given sum: does it exist?
 * Given the prices on a list, can I spend exactly {x} on three of the items?
 * Do any three numbers of the array total {x}?
 * 3SUM with the target {x} on {a}: true if some triple has that sum
 * Search all triples for one that sums to the target; return whether there is one.
 * Is {x} the sum of three entries, each used once?
 * do three numbers of the array have the wanted sum, yes or no
 * does any triple of elements total the target
 * Write a function to check whether three entries at separate places of the list have a total of {x}.
 * any(sum(t) == x for t in itertools.combinations(lst, 3))
 * can I pick three that make x
 * 3SUM decision problem with target x
 * Is there a triple of array elements adding up to a given value?
 * do any three elements sum to x
 *
 * @T int32_t int64_t
 * @name three_sum has_triplet triplet_sum
 * @array a n
 * @range a -5 9
 * @range n 0 6
 * @range x -5 20
 */
_Bool has_triplet_sum(const T *a, int32_t n, T x) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] + a[j] + a[k] == x) return 1;
    return 0;
}

/**
 * Count the triples of elements that add up to a target.
 * number of triplets with sum {x}
 * How many choices of three positions i < j < k have elements that total {x}?
 * Return the count of three-element selections with the sum {x}.
 * three-sum count: how many triples i < j < k add up to the target
 * In how many ways can three entries at different positions add up to {x}?
 * Tally all triples whose sum is the target.
 * triplets of {a} summing to {x}, counted by position
 * In how many ways can I choose three items of the price list that cost {x} together?
 * Count the index triples i < j < k with the target sum.
 * how many triples of elements have the wanted sum
 * number of ways to pick three array elements that total the target
 * Write a program that counts the ways to choose three entries of a list with total {x}.
 * sum(sum(c) == x for c in combinations(lst, 3)) in Python
 * how many threesomes add up to x
 * number of index triples i < j < k with a_i + a_j + a_k = x
 * How to count all triples in an array that have a specified sum?
 * number of triplets with sum x
 *
 * @T int32_t int64_t
 * @name count_triplets three_sum_count triplets_with_sum
 * @array a n
 * @range a -2 4
 * @range n 0 7
 * @range x -3 9
 */
int32_t count_triplets(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] + a[j] + a[k] == x) count++;
    return count;
}

/**
 * Find the pair sum that is nearest to a target; the first such pair wins.
 * closest two-sum: the sum of two elements that is nearest to the target, the first found on a tie
 * Which sum of two elements comes closest to {x}? Take the first pair on a tie.
 * Return the total of the two entries whose sum differs least from {x}; the first pair i < j wins a tie.
 * pair sum with the smallest distance to the target, the earliest pair if several are as close
 * I want to spend about {x} on two items; how near can I get? Give the amount, of the first pair when tied.
 * sum of the pair of {a} that best approximates {x}, first pair on equal distance
 * Try every pair in order and keep the sum closest to the goal, replacing it only by a strictly closer one.
 * nearest sum of two different positions to the target, ties going to the pair that comes first
 * best approximation of {x} by adding two array elements, the earlier pair if tied
 * sum of the two numbers whose total is as near as possible to a goal, the first such pair
 * sum of two entries that is closest to the target, the first one on a tie
 * Define a function which calculates the total of two list entries that comes nearest to {x}; the pair met first wins a draw.
 * min((p + q for p, q in itertools.combinations(lst, 2)), key=lambda s: abs(s - x))
 * take two numbers so that together they're as near to x as can be, what do they make, earliest pair if tied
 * pairwise sum minimizing |a_i + a_j - x|, ties resolved by the first pair in index order
 * How do I find the two-element sum closest to a target value (first pair on ties)?
 * pair sum closest to x, first one if equal distance
 *
 * @T int32_t int64_t
 * @name closest_pair_sum nearest_pair_sum two_sum_closest
 * @array a n
 * @range a -9 9
 * @range n 2 7
 * @range x -20 20
 */
T closest_pair_sum(const T *a, int32_t n, T x) {
    T best = a[0] + a[1];
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            T sum = a[i] + a[j];
            T gap = sum > x ? sum - x : x - sum, best_gap = best > x ? best - x : x - best;
            if (gap < best_gap) best = sum;
        }
    }
    return best;
}

/**
 * Find the smallest absolute difference between any two elements of an array.
 * minimum difference over all pairs of an array
 * How close are the two closest numbers of the list?
 * Return the least absolute difference between two array entries at different positions.
 * smallest absolute gap between any two values of the array, not only neighbours
 * Which two elements are most alike? Give their absolute difference.
 * min |a[i] - a[j]| over all i < j
 * The two students with the nearest heights: by how much do they differ?
 * distance of the closest pair of numbers in an array
 * Smallest absolute difference of a pair in {a}, which has at least two elements.
 * min absolute gap between any two numbers of a list
 * how far apart are the two most similar values of the array
 * Write a function that finds the narrowest distance between any two of the listed values.
 * min(abs(p - q) for p, q in itertools.combinations(lst, 2))
 * how close do two of these numbers get
 * minimal pairwise absolute difference of the sample
 * How to compute the smallest gap between two elements of an unsorted array?
 * minimum difference between any two elements
 *
 * @T int32_t int64_t double
 * @name min_difference min_abs_difference smallest_gap
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T min_pair_difference(const T *a, int32_t n) {
    T least = a[0] > a[1] ? a[0] - a[1] : a[1] - a[0];
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            T gap = a[i] > a[j] ? a[i] - a[j] : a[j] - a[i];
            if (gap < least) least = gap;
        }
    }
    return least;
}

/**
 * Find the largest difference a[j] - a[i] with i before j, which may be negative.
 * maximum of a later element minus an earlier one, possibly negative
 * How much can a value rise from one position to a later one, at most? The answer may be negative.
 * Return the greatest gain a[j] - a[i] for i before j, even if it is a loss.
 * max of a[j] - a[i] over all i < j
 * Buy one day and sell on a later one, being forced to trade: what is the best profit, even if it is a loss?
 * largest increase from an element to one behind it, negative if the array only falls
 * In {a}, take any element away from any later one; what is the greatest result?
 * largest difference of a later and an earlier element, array of at least two elements
 * Keep the minimum so far and return the largest excess of a later element over it, which may be negative.
 * biggest later-minus-earlier difference in an array, negative if all fall
 * best profit of exactly one trade, even if every trade loses
 * Write a function to calculate the highest value of a later entry minus an earlier entry, which may be negative.
 * Python: max(q - p for p, q in combinations(prices, 2))
 * buy one day and sell on a later day, best gain or smallest loss
 * max of a_j - a_i over i < j (negative for strictly decreasing data)
 * How to find the maximum difference where the larger element comes after the smaller, negative if always falling?
 * maximum a[j] - a[i] with j > i
 *
 * @T int32_t int64_t double
 * @name max_difference largest_gain max_ordered_difference
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T max_ordered_difference(const T *a, int32_t n) {
    T low = a[0], best = a[1] - a[0];
    for (int32_t i = 1; i < n; i++) {
        if (a[i] - low > best) best = a[i] - low;
        if (a[i] < low) low = a[i];
    }
    return best;
}

/**
 * Find the best total profit from buying and selling a stock any number of times.
 * stock trading with unlimited transactions: maximum profit from a list of daily prices
 * Add up all rises from one price to the next in an array.
 * Given the prices of successive days, how much can I earn if I may trade every day?
 * Return the sum of the positive differences from one price to the next.
 * best time to buy and sell stock, many trades allowed: total profit for an array of prices
 * maximum gain from a price list, one share at a time, as many deals as you like
 * total ascent of an altitude profile, descents ignored
 * How many metres does a hike climb in all, given the heights along the way?
 * Sum every upward step of the series {a}.
 * best stock profit with any number of trades
 * uphill meters in total, from a list of heights along the way
 * Compute the sum of all increases from one entry of a list to the next one, leaving decreases out.
 * sum(max(q - p, 0) for p, q in zip(lst, lst[1:]))
 * how much did we climb in all, downhill not counted
 * cumulative elevation gain of a height profile
 * How to add up only the positive differences between consecutive elements?
 * total elevation gain
 *
 * @T int32_t int64_t double
 * @name max_profit_unlimited total_ascent max_profit
 * @array a n
 * @range a 0 50
 * @range n 0 8
 */
T total_rise(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[i - 1]) total += a[i] - a[i - 1];
    return total;
}

/**
 * How much rain water is trapped between bars of the given heights?
 * trapping rain water: total units held between bars of width 1
 * Water collects between walls after rain; return the total amount for an elevation map of width-1 bars.
 * Sum, over all bars, the level that rain water reaches minus the height of the bar.
 * Given an elevation profile of width-1 bars, compute the water it holds.
 * volume of water trapped between bars of the heights {a}, each of width 1
 * The {n} columns of width 1 have these heights; how many units of water stay between them after rain?
 * For each position take min(highest up to it on the left, highest on the right) minus its own height, and add these up.
 * amount of water retained by a histogram with bars of width 1
 * rain water problem for an array of bar heights: total units caught
 * units of water held between columns of the given heights after rain
 * how much rain stays between the walls whose heights are in the array
 * total water trapped between bars of width 1
 * trap rain water: heights in, total units out
 * Write a function that computes how much rain a skyline of bars of width one retains in its dips.
 * Python: sum(min(max(h[:i+1]), max(h[i:])) - h[i] for i in range(len(h)))
 * after rain, how much water stays between the walls
 * retained volume of an elevation map: sum over i of min(left max, right max) minus height
 * How much water is held between bars of given heights?
 * trapping rain water for array of heights
 *
 * @T int32_t int64_t
 * @name trap_rain_water trapped_water trap
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T trapped_water(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T left = a[i], right = a[i];
        for (int32_t j = 0; j < i; j++)
            if (a[j] > left) left = a[j];
        for (int32_t j = i + 1; j < n; j++)
            if (a[j] > right) right = a[j];
        total += (left < right ? left : right) - a[i];
    }
    return total;
}

/**
 * Two of the vertical lines of the given heights form a container; return the most water that it can hold.
 * container with most water: max over two lines of the lower height times the distance
 * Return the largest min(a[i], a[j]) * (j - i) over all pairs.
 * Which two walls of an array of heights hold the most water: distance times the lower one? Return that amount.
 * maximum water between two lines of an array of heights, two pointers from both ends
 * biggest rectangle held up by two posts: lower height times distance of indices, whatever stands in between
 * Choose two bars so that their distance times the lower height is maximal, and return that product.
 * max of distance times lower height over two entries of {a}
 * Walls one unit apart have the given heights; how much water fits between the best pair?
 * {n} vertical lines: the largest area between two of them under the lower one, 0 with fewer than two lines
 * amount of water between the two lines that enclose the most
 * capacity of the largest container between two walls of the array, width times lower height
 * container with the most water, its area returned
 * max area of water between two lines, given the heights
 * Write a function to find the greatest area min(height, height) times distance that two walls of a list enclose.
 * max((j - i) * min(h[i], h[j]) for i, j in combinations(range(len(h)), 2))
 * two walls, one apart per place, which two hold most water and how much
 * maximum of (j - i) * min(h_i, h_j) over all i < j, for nonnegative heights; 0 with fewer than two
 * What is the largest amount a container made of two vertical lines of the array can hold?
 * container with the most water, area
 *
 * @T int32_t int64_t
 * @name max_area container_with_most_water most_water
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T most_water(const T *a, int32_t n) {
    T best = 0;
    int32_t left = 0, right = n - 1;
    while (left < right) {
        T lower = a[left] < a[right] ? a[left] : a[right];
        T area = lower * (right - left);
        if (area > best) best = area;
        if (a[left] < a[right]) left++;
        else right--;
    }
    return best;
}

/**
 * For each element, store the product of all the other elements in a second array.
 * product of array except self, results in out
 * Fill the output with products of all elements that leave out the element at the same index.
 * Set each output to the product of everything in the array but the element at that index, without division.
 * For each position, what do all the others multiply to? Write the answers to the output array.
 * leave-one-out products of an array into another one
 * products of all elements except the one at the same index, to a second array
 * For every i multiply the elements before and after i and store the product in out[i].
 * all-but-one products of {n} numbers, stored in {out}
 * Given numbers, compute for each the product of the rest into an output array.
 * out[i] = product of all the other elements
 * array where each place has the product of every other element
 * store the product of all elements except itself for each index
 * product of array except itself, written to out
 * Write a function to compute for each entry the product of all the other entries and store these in another list.
 * [math.prod(lst[:i] + lst[i+1:]) for i in range(len(lst))]
 * multiply everything but the one itself, for each one
 * out_i = product of a_j over j different from i (empty product 1)
 * How to get an array where each element is the product of the others?
 * product of array except self
 *
 * @T int32_t int64_t double
 * @name product_except_self products_of_others leave_one_out
 * @array a n
 * @array out n
 * @range a -4 4
 * @range n 0 8
 */
void product_except_self(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 1;
        for (int32_t j = 0; j < n; j++)
            if (j != i) out[i] *= a[j];
    }
}

/**
 * Move all negative numbers to the front of an array in place, keeping the order within both groups.
 * stable in-place partition of an array by sign, negatives first
 * Put the negatives before the other elements in place without changing the order otherwise.
 * Rearrange the array: first the numbers below zero, then the rest, each group in its old order.
 * negatives first, order within the groups preserved, in place
 * Separate losses (below 0) from the rest in place, losses in front, order kept.
 * Shift the negative elements of {a} to the left end, stably.
 * group an array in place with minus numbers left and zero and plus numbers right, stable
 * Segregate negative and non-negative numbers in place, negatives first, keeping their order.
 * How do I bring all values < 0 to the beginning of the array in their old order?
 * minus numbers up front, zeros and the rest behind, stable and in place
 * move values under zero to the left side of the array and keep the order on both sides
 * Write a program that rearranges a list such that all values below zero precede the rest, order otherwise unchanged.
 * Python: lst.sort(key=lambda v: v >= 0)
 * minus numbers to the front, everything else behind, don't mix them up
 * stable partition of a vector by the predicate v < 0
 * How to move negative elements to the beginning of an array keeping the order (zero counts as nonnegative)?
 * move all negatives to the front, stable
 *
 * @T int32_t int64_t double
 * @name move_negatives negatives_first segregate_negatives
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
void negatives_first(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] >= 0) continue;
        T value = a[i];
        for (int32_t j = i; j > kept; j--) a[j] = a[j - 1];
        a[kept++] = value;
    }
}

/**
 * Move all {OP} numbers to the front of an array in place, keeping the order within both groups.
 * {OP} elements first, then the {OP:2} ones, stable and in place
 * Rearrange an array so that the {OP} numbers precede the {OP:2} ones, in their old order.
 * stable in-place partition by parity, {OP} in front
 * Separate {OP} from {OP:2} values in place without disturbing their order, {OP} ones first.
 * Put every {OP} element before every {OP:2} one, order otherwise unchanged.
 * Segregate an array: {OP} left, {OP:2} right, order kept.
 * Sort by parity: {OP} numbers come first, original order within the groups.
 * Group the {OP} values of {a} at its start, stably.
 * I want my {OP} numbers ahead of the {OP:2} ones, otherwise as they were.
 * {OP} ints up front, {OP:2} ints after, stable and in place
 * {OP} before {OP:2}, in place, keep relative order
 * Write a function to arrange a list with its {OP} numbers ahead of the {OP:2} ones, retaining the sequence inside both groups.
 * Python stable sort with a key lambda so that {OP} values come first and {OP:2} values last
 * put the {OP} ones at the front and the {OP:2} ones at the back, same order otherwise
 * stable in-place partition by parity, {OP} integers leading
 * How can I separate {OP} and {OP:2} numbers of an array, {OP} first, without changing their relative order?
 * {OP} numbers first, then {OP:2}, order kept
 *
 * @T int32_t int64_t
 * @OP == "even" "odd"
 * @OP != "odd" "even"
 * @name sort_by_parity segregate_parity partition_parity
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
void sort_by_parity(T *a, int32_t n) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] % 2 OP 0)) continue;
        T value = a[i];
        for (int32_t j = i; j > kept; j--) a[j] = a[j - 1];
        a[kept++] = value;
    }
}

/**
 * Move all elements equal to a given value to the end of the array in place, keeping the others in order.
 * push every {x} to the back of the array in place, the rest in its old order
 * Shift the occurrences of a number to the end of the list; the order of the rest stays the same.
 * Put all entries that are {x} behind the other entries, which keep their order.
 * Gather every {x} at the right end of {a}, stably.
 * in place: the chosen value goes last, everything else moves up in order
 * Bring all copies of a target value to the end of the array without reordering the rest.
 * Keep the elements other than {x} in front, in order, and fill up the rest of the array with {x}.
 * How do I send a specific number to the tail of the array in place?
 * Like moving zeros to the end, but for any value {x}: the other elements keep their order.
 * move one given number to the end of the list, others in their order
 * all copies of x last, others stay in order, in place
 * move a given value to the end of an array, other elements in their old order
 * send every copy of a number to the back of the array and close the gaps
 * Write a function to push every occurrence of {x} to the back of a list, the others keeping their sequence.
 * Python: lst.sort(key=lambda v: v == x)
 * all the x go last, the rest stay in order
 * stable partition of the vector moving entries equal to x to its tail
 * How to shift all copies of a given number to the end of an array in place?
 * move all x to the end of the array
 *
 * @T int32_t int64_t
 * @name move_to_end move_value_to_end push_back_all
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
void move_value_to_end(T *a, int32_t n, T x) {
    int32_t kept = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != x) a[kept++] = a[i];
    while (kept < n) a[kept++] = x;
}

/**
 * Replace every occurrence of one value in an array by another, in place.
 * substitution throughout the array: {x} becomes {y}
 * Change all elements equal to {x} into {y}.
 * find and replace in an array of numbers: old value, then new value
 * Overwrite each {x} of {a} with {y}.
 * Wherever the list holds {x}, it should hold {y} instead.
 * In-place replacement of every copy of one number by another, old value passed first
 * Swap out the old value for the new one at every position where it occurs.
 * Replace every element equal to the old value by the new one; other elements stay as they are.
 * std::replace on an array
 * replace a number by another one everywhere in the array: old, then new
 * update the list: every entry that equals the old value gets the new value
 * Write a function that changes each {x} of a list into {y}.
 * pandas Series.replace({x}, {y}), in place
 * wherever it says {x}, write {y} instead
 * every vector entry equal to {x} becomes {y}
 * How do I exchange every occurrence of {x} in an array for {y}?
 * replace all {x} with {y} in array
 *
 * @T int32_t int64_t double
 * @name replace_all replace_value replace
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 * @range y 0 9
 */
void replace_value(T *a, int32_t n, T x, T y) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) a[i] = y;
}

/**
 * Swap two elements of an array, given their indices.
 * exchange the elements at positions {i} and {j}
 * Let two array entries, given by index, trade places.
 * Swap a[i] and a[j] in place.
 * interchange of two elements of {a} by index
 * Switch item {i} with item {j} of my list.
 * Swap the values at two indices of an array.
 * Put the element at {i} where {j} is and the other way round.
 * Exchange two slots of an array, their indices given.
 * How do I swap elements {i} and {j} of an array?
 * swap two entries by index
 * exchange a[i] with a[j]
 * Define a function which interchanges the entries at two given positions of a list.
 * lst[i], lst[j] = lst[j], lst[i]
 * let the two at spots i and j change places
 * apply the transposition (i j) to a vector
 * How to swap two array elements by index?
 * swap items i and j of the array
 *
 * @T int32_t int64_t double
 * @name swap_elements swap swap_at
 * @array a 8
 * @range i 0 7
 * @range j 0 7
 */
void swap_elements(T *a, int32_t i, int32_t j) {
    T kept = a[i];
    a[i] = a[j];
    a[j] = kept;
}

/**
 * Swap the first and the last element of an array.
 * exchange both ends of a list, in place
 * Let the first and last entries of the array trade places.
 * Interchange a[0] and a[n - 1] in place.
 * Swap the ends of {a}, length {n}; an empty array stays empty.
 * Switch the front item of the list with the back item.
 * Put the last element first and the first last, leaving the middle of the array alone.
 * In-place exchange of the first and the last element
 * How can I swap first and last in an array?
 * swap both ends of the array
 * first and last entry of the array change places
 * swap the outer two elements of an array
 * Write a function to interchange the initial and the final entry of a list.
 * lst[0], lst[-1] = lst[-1], lst[0] in C
 * first one goes last and last one goes first, the middle stays
 * exchange a_1 and a_n of a vector, others fixed
 * How do I switch the first and last element of an array?
 * swap first and last element
 *
 * @T int32_t int64_t double
 * @name swap_ends swap_first_last swap_first_and_last
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
void swap_ends(T *a, int32_t n) {
    if (n < 2) return;
    T first = a[0];
    a[0] = a[n - 1];
    a[n - 1] = first;
}

/**
 * Reverse the part of an array between two indices, both included.
 * reverse a slice in place, first and last index given and included
 * Turn around the order of the elements from position {low} to position {high}, both included.
 * Reverse a[low..high], ends included, and leave the rest alone.
 * in-place reversal of the subarray from low to high, ends included
 * Flip the order of the entries {low} through {high}.
 * Reverse only the section of the list from the first to the last given index, ends included.
 * partial array reversal from {low} to {high}, both ends included
 * Swap the ends of the index range, both ends included, and move inwards until they meet.
 * Mirror the part of the array with indices {low} to {high} in place.
 * reverse only the elements low..high of an array
 * turn the part of a list from low to high, both included, back to front
 * reverse part of an array between two inclusive indices
 * reverse a section of an array, its first and last index given
 * Write a function that turns round the order of the entries from position low to position high, both included.
 * lst[low:high+1] = lst[low:high+1][::-1]
 * flip the part between low and high, with both ends
 * in-place inversion of the segment a[low..high] (closed interval)
 * How can I reverse only a section of an array between two inclusive indices?
 * reverse subarray from low to high inclusive
 *
 * @T int32_t int64_t double
 * @name reverse_range reverse_subarray reverse_between
 * @array a 8
 * @range low 0 7
 * @range high 0 7
 */
void reverse_range(T *a, int32_t low, int32_t high) {
    for (; low < high; low++, high--) {
        T kept = a[low];
        a[low] = a[high];
        a[high] = kept;
    }
}

/**
 * Return the index of the first {OP} element of an array, or -1.
 * position of the earliest {OP} number in a list, -1 if the list has none
 * At which index does the first {OP} value stand? -1 if there is none.
 * Find the first {OP} entry and give its index, otherwise -1.
 * index of the first {OP} element of {a}, else -1
 * At which place, counted from 0, is the first number that is {OP}? -1 for none.
 * Scan from the left and stop at an element that is {OP}; report its index, or -1 at the end.
 * linear search for the first {OP} number: its index, -1 without one
 * Which index holds the first {OP} integer? -1 when no element qualifies.
 * locate the first {OP} number in an array: its index or -1
 * index of first {OP} number or -1
 * index of the earliest {OP} item of the list, minus one if there is none
 * Write a function to locate the foremost {OP} number of a list; output its zero-based position, or -1.
 * JavaScript arr.findIndex for an {OP} value
 * where is the first {OP} one, counting from 0, -1 if nowhere
 * least index of an {OP} term, -1 for none
 * How do I get the index of the first {OP} element (-1 when absent)?
 * index of first {OP} number, else -1
 *
 * @T int32_t int64_t
 * @OP <0 "negative"
 * @OP >0 "positive"
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP !=0 "nonzero"
 * @name first_index find_first first_match
 * @array a n
 * @range a -6 6
 * @range n 0 8
 */
int32_t first_index_of_kind(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) return i;
    return -1;
}

/**
 * Write the indices of all elements of {a} that equal {x} to {out}, and return how many of the {n} there are.
 * all indices of a value in an array into out, count returned
 * find every position of a number in an array, store them and return how many
 * at which indices does a value occur? store all of them in order, result is their number
 * How do I get the indices of all elements equal to a value? They go to an output array, the count is returned.
 * Write a function that stores each index at which an element equals the given value and returns the count.
 * positions of every occurrence of a number, written to a second array; returns how many
 * list the indices where the array holds the value and return their count
 * like numpy's where(a == x): the indices go to out, the count is the result
 * collect the indices of the elements that match x, returning how many matched
 * all hits of a linear search for a value: indices to out, number of hits back
 * index list of a value in an array, with its length as the return value
 * Write a function to record all places at which {x} stands in a list in ascending order, and return how many there are.
 * [i for i, v in enumerate(lst) if v == x], stored in out, with its len as the result
 * write down every spot where x is, and tell me how many
 * index set of the entries equal to x (zero-based), as in MATLAB's find, plus its cardinality
 * How to obtain all indexes of a given element in an array, along with their number?
 * find all indices of x in the array, return count
 *
 * @T int32_t int64_t
 * @name list_indices all_positions
 * @array a n
 * @array out n
 * @range n 0 8
 * @range a -2 2
 * @range x -2 2
 */
int32_t list_indices(const T *a, int32_t n, T x, int32_t *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] == x) out[count++] = i;
    return count;
}

/**
 * How many of the {n} elements of {a} are divisible by {k}?
 * count the array elements divisible by a given number
 * count of the multiples of a given number in an array
 * How do I count how many numbers of a list a divisor divides?
 * Write a function that counts the multiples of k in an array.
 * number of array entries that leave no remainder when divided by a given divisor
 * Take an array and a divisor and return how many elements the divisor divides.
 * how many multiples of k are in the list
 * count the elements x of an array with x % k == 0
 * how many elements can be divided evenly by the divisor passed as an argument
 * tally of the array's numbers that a divisor goes into
 * entries of a list that are divisible by k, counted
 * Compute how many entries of a list leave no remainder on division by {k}.
 * sum(1 for v in lst if v % k == 0)
 * how many can be shared out evenly among k
 * number of terms congruent to 0 modulo k
 * How many elements of the array are multiples of the given number?
 * count numbers divisible by k
 *
 * @T int32_t int64_t
 * @name count_divisible count_multiples_in
 * @array a n
 * @range n 0 8
 * @range a -30 30
 * @range k 1 7
 */
int32_t count_divisible(const T *a, int32_t n, T k) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] % k == 0;
    return count;
}

/**
 * Add up those of the {n} elements of {a} that are divisible by {k}.
 * sum the array elements divisible by a given number
 * add up the multiples of a given number in an array
 * How do I sum the numbers of a list that a divisor divides?
 * Write a function that sums the multiples of k in an array.
 * total of the array entries that leave no remainder when divided by a given divisor
 * Take an array and a divisor and return the sum of the elements that it divides.
 * what do the multiples of k in the list come to when added
 * sum the elements x of an array with x % k == 0
 * add only the elements that can be divided evenly by the divisor passed as an argument
 * total of the array's numbers that a divisor goes into
 * entries of a list that are divisible by k, summed
 * Write a function to add only those numbers of a list which are multiples of {k}.
 * sum(filter(lambda v: v % k == 0, lst))
 * add up the ones that k goes into
 * sum of the terms congruent to zero mod k
 * How do I total the elements that a given number divides?
 * sum of numbers divisible by k
 *
 * @T int32_t int64_t
 * @name sum_divisible sum_multiples_in
 * @array a n
 * @range n 0 8
 * @range a -30 30
 * @range k 1 7
 */
T sum_divisible(const T *a, int32_t n, T k) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % k == 0) total += a[i];
    return total;
}

/**
 * Return the largest {OP} number of an array, or -1 if there is none.
 * maximum over the {OP} elements of a list of non-negative numbers, -1 if none is {OP}
 * Which is the greatest {OP} value in the array? Give -1 without one.
 * Find the biggest {OP} entry, -1 when no element is {OP}.
 * highest {OP} number in {a}, length {n}, or -1
 * Look only at the {OP} numbers and give back the largest one, or -1 if there are none.
 * max of all {OP} elements of an array, else -1
 * Of my scores, what is the top one that is {OP}? -1 if I have none.
 * largest {OP} integer in an array of non-negative integers, otherwise -1
 * Return the {OP} number with the greatest value, -1 if the array has no {OP} number.
 * biggest {OP} one in a list, else -1
 * maximum of the {OP} ints, -1 without any
 * Write a program that finds the greatest {OP} member of a list of nonnegative integers, or -1 if there are no {OP} members.
 * max((v for v in lst if v is {OP}), default=-1), for numbers from 0 up
 * biggest {OP} number, -1 if there is none
 * maximum over the {OP} terms of a sequence of natural numbers, -1 for the empty case
 * How to get the max of just the {OP} values of an array (-1 if it has none)?
 * largest {OP} number in the array or -1
 *
 * @T int32_t int64_t
 * @OP == "even"
 * @OP != "odd"
 * @name largest_of_parity max_of_parity
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T largest_of_parity(const T *a, int32_t n) {
    T best = -1;
    for (int32_t i = 0; i < n; i++)
        if (a[i] % 2 OP 0 && a[i] > best) best = a[i];
    return best;
}

/**
 * Return the smallest positive number of an array, or 0 if none is positive.
 * least array element above zero, 0 if there is none
 * Which is the lowest value greater than 0 in the array? Return 0 if no value is.
 * Find the minimum of the positive entries of an array, 0 without any.
 * smallest strictly positive element of {a}, otherwise 0
 * Ignore zeros and negatives and give the minimum of the rest; 0 if nothing is left.
 * min positive number of a list, 0 when there is none
 * What is the smallest amount above zero in my accounts? 0 if they are all empty or overdrawn.
 * Return the least positive value in the array, or 0 if it has none.
 * lowest number in the list that is larger than zero, else 0
 * smallest number over zero in the list, 0 for none
 * minimum among the positive elements of an array, 0 without positives
 * Define a function which extracts the least number above zero from a list, or 0 if all are zero or lower.
 * min((v for v in lst if v > 0), default=0)
 * the lowest one that is more than nothing, 0 if there is none
 * minimum of the strictly positive terms (0 if there are none)
 * How do I find the min of an array ignoring zeros and negatives, with 0 as the fallback?
 * smallest number greater than zero, otherwise 0
 *
 * @T int32_t int64_t double
 * @name smallest_positive min_positive least_positive
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
T smallest_positive(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] > 0 && (best == 0 || a[i] < best)) best = a[i];
    return best;
}

/**
 * Return the element of an array that is closest to zero; a positive one wins a tie.
 * the element nearest to 0, of 5 and -5 the 5
 * Which temperature in the list comes nearest to freezing, 0 degrees? Prefer the positive in a tie.
 * Find the array element with the smallest magnitude, 5 before -5.
 * closest-to-zero element of {a}, which is not empty
 * Give me the entry of the list with the least absolute value; plus beats minus.
 * minimal absolute value in the array, returned with its sign, positive on a tie
 * Of all deviations in the list, which is the smallest in size? Keep its sign, and prefer plus on a tie.
 * the number of the list that is nearest to zero; of 3 and -3 choose 3
 * Which element of the array has the shortest distance to 0? Of a number and its negative, prefer the positive.
 * value of the array nearest zero, positive preferred on a tie
 * which number of the list has the least distance from zero, positive if equal
 * Write a function to pick out the list entry with the least distance from 0, preferring the positive one in a draw.
 * min(temps, key=lambda t: (abs(t), -t))
 * which temperature is nearest to freezing, the warmer one if both are as near
 * element of least absolute value, +v taking precedence over -v
 * How to get the number nearest 0 in an array (positive wins ties)?
 * closest to zero, positive on tie
 *
 * @T int32_t int64_t double
 * @name closest_to_zero nearest_zero
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T closest_to_zero(const T *a, int32_t n) {
    T best = a[0];
    for (int32_t i = 1; i < n; i++) {
        T size = a[i] < 0 ? -a[i] : a[i], least = best < 0 ? -best : best;
        if (size < least || (size == least && a[i] > best)) best = a[i];
    }
    return best;
}

/**
 * Return the largest absolute value in an array, 0 if it is empty.
 * maximum magnitude of the elements of an array, 0 if there are none
 * How far from zero is the most extreme entry of the array?
 * Find the greatest |a[i]| of an array.
 * peak amplitude of a signal: the largest absolute sample, 0 for no samples
 * infinity norm of the vector {a} with {n} components
 * What is the largest number in the array if all signs are dropped?
 * Take the absolute value of each element and give the maximum.
 * max abs of an array
 * loudest sample of a recording, given as its magnitude
 * biggest absolute value of a list
 * largest distance of any element from zero
 * Write a function to compute the greatest magnitude among the numbers of a list, 0 for an empty one.
 * max(map(abs, lst), default=0)
 * biggest size without the sign
 * infinity norm of a vector
 * How to find the largest absolute value in an array?
 * max absolute value
 *
 * @T int32_t int64_t double
 * @name max_abs peak_amplitude largest_magnitude
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T max_abs(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++) {
        T size = a[i] < 0 ? -a[i] : a[i];
        if (size > best) best = size;
    }
    return best;
}

/**
 * Find the length of the longest sequence of consecutive integers in an unsorted array.
 * longest consecutive sequence: how many successive integers the array contains, in any order
 * How many integers in a row, such as 4, 5, 6, 7, does the array contain at most, in any order?
 * Return the size of the largest set of successive integers among the elements.
 * length of the longest run x, x + 1, x + 2, ... whose members all occur in {a}
 * I collect numbered cards, listed in no order; how long is my longest unbroken series of numbers?
 * length of the longest straight in a hand of cards given by their values, aces without special rules
 * 100 4 200 1 3 2 gives 4: return the length of the longest chain of neighbouring integers.
 * The array is unsorted; how many numbers are in the longest range that it covers without a gap?
 * maximum count of consecutive integers among the elements, positions do not matter
 * length of the longest chain x, x+1, x+2, ... found in an unsorted list
 * how many successive integers can be found in the list at most
 * Write a function to determine how many successive integers (like 4, 5, 6), in any order, the list contains at most.
 * Python: longest chain v, v+1, v+2, ... with all members in set(lst), its len
 * cards in any order, how long a straight can I lay
 * cardinality of the largest integer interval contained in the set of terms
 * How long is the longest streak of consecutive values in an unsorted array?
 * longest consecutive sequence length, unsorted
 *
 * @T int32_t int64_t
 * @name longest_consecutive longest_sequence longest_consecutive_sequence
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_consecutive(const T *a, int32_t n) {
    int32_t longest = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t length = 1;
        for (int32_t j = 0; j < n; j++) {
            if (a[j] == a[i] + length) {
                length++;
                j = -1;
            }
        }
        if (length > longest) longest = length;
    }
    return longest;
}

/**
 * Find the length of the longest run of a given value in an array.
 * length of the longest streak of {x} in an array
 * How many times in a row does {x} occur in the array, at most?
 * Return the maximum number of consecutive elements equal to {x}.
 * length of the longest block of neighbours that are all {x}
 * How long was the longest series of {x} results in a row?
 * Count consecutive elements equal to {x}, restart on a mismatch, and give the best count.
 * maximum number of consecutive occurrences of a given number in an array
 * length of the greatest contiguous stretch of {x} in {a}
 * length of the longest uninterrupted sequence of the given number in a list
 * longest series of one particular number in an array, as its length
 * how often does the given value come consecutively, maximum
 * Write a function to measure the longest unbroken stretch of {x} in a list.
 * max((len(list(g)) for v, g in itertools.groupby(lst) if v == x), default=0)
 * how many x in a row at the most
 * length of the maximal constant block with value x
 * How to compute the longest streak of one particular value in an array?
 * longest run of x
 *
 * @T int32_t int64_t
 * @name longest_run longest_streak max_consecutive
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range x 0 1
 */
int32_t longest_run_of(const T *a, int32_t n, T x) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == x ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Find the maximum number of consecutive ones in a binary array.
 * length of the longest run of 1s in an array
 * How many 1s stand side by side in the array, at most?
 * Return the length of the longest block of ones in the array.
 * max consecutive ones in an array of zeros and ones
 * The array has 1 for days when the machine was on; for how many days in a row was it on, at most?
 * length of the longest winning streak in a list of 1 (win) and 0 (loss)
 * Go through a 0/1 array counting ones until a zero resets the counter; return the largest count.
 * greatest number of adjacent 1 entries in {a}
 * how long is the longest stretch of ones in the array
 * longest series of ones in 0/1 data, as a length
 * how many entries equal to 1 stand together at most
 * Determine the length of the longest block of 1s in a row in a list of zeros and ones.
 * max(map(len, "".join(map(str, bits)).split("0"))) for a C array of bits
 * most wins one after the other, a win is 1
 * maximal run length of the symbol 1 in a binary sequence
 * How can I find the greatest number of consecutive ones in an array?
 * max consecutive ones
 *
 * @T int32_t int64_t uint8_t
 * @name max_consecutive_ones longest_ones longest_run_of_ones
 * @array a n
 * @range a 0 1
 * @range n 0 8
 */
int32_t max_consecutive_ones(const T *a, int32_t n) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] == 1 ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Find the length of the longest run of ones in a binary array if at most k zeros may be flipped.
 * max consecutive ones in a 0/1 array with {k} flips allowed
 * How long can a block of 1s in a 0/1 array become when up to {k} zeros are turned into ones?
 * Return the length of the longest window of the array with no more than {k} zeros.
 * sliding window: length of the longest part of a 0/1 array containing at most {k} zeros
 * I may repair {k} zeros of a 0/1 array; how long is the longest unbroken stretch of ones then?
 * length of the longest subarray of ones after changing at most k zeros
 * Grow a window, shrink it when it has more than {k} zeros, and return its greatest length.
 * longest attendance streak in days, 1 present and 0 absent, with {k} absences excused
 * max number of consecutive ones in {a} after at most k zeros are replaced
 * most ones in a row when k zeros of the array may be changed to 1
 * length of the longest block of 1s if up to k zeros inside are forgiven
 * Write a function to compute the longest block of ones obtainable from a list of 0s and 1s by changing k zeros at most.
 * Python: max(j - i for i in range(n+1) for j in range(i, n+1) if bits[i:j].count(0) <= k)
 * longest stretch that has no more than k zeros in it
 * maximal window of a binary sequence containing at most k zeros
 * How long a run of ones can I get if I may flip up to k zeros?
 * max consecutive ones with k flips allowed
 *
 * @T int32_t int64_t
 * @name longest_ones max_ones_with_flips longest_ones_k
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range k 0 3
 */
int32_t longest_ones_with_flips(const T *a, int32_t n, int32_t k) {
    int32_t start = 0, zeros = 0, longest = 0;
    for (int32_t end = 0; end < n; end++) {
        zeros += a[end] == 0;
        while (zeros > k) zeros -= a[start++] == 0;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}

/**
 * Find the length of the longest contiguous subarray without a repeated value.
 * length of the longest contiguous part of a list with all different elements
 * How many neighbouring elements of the array can be pairwise distinct, at most?
 * Return the size of the largest contiguous window that contains no duplicate.
 * length of the longest subarray of distinct values
 * How many songs of the list can I play before one repeats, starting at the best place?
 * length of the longest segment of {a} whose elements are all unique
 * maximum number of consecutive entries with no value twice
 * Sliding window without duplicates: give its best length.
 * how long is the longest stretch of pairwise different numbers in the array
 * longest stretch of neighbouring elements that are all different, its length
 * max length of a contiguous block without repetition
 * Determine how long a run of neighbouring list entries without any repetition can be.
 * max(j - i for i in range(n+1) for j in range(i, n+1) if len(set(a[i:j])) == j - i)
 * longest piece where nothing comes twice, its length
 * length of the longest injective contiguous block of a sequence
 * How to find the size of the largest subarray with all unique elements?
 * longest subarray with no duplicates
 *
 * @T int32_t int64_t
 * @name longest_distinct longest_unique_subarray
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t longest_distinct_part(const T *a, int32_t n) {
    int32_t start = 0, longest = 0;
    for (int32_t end = 0; end < n; end++) {
        for (int32_t i = start; i < end; i++)
            if (a[i] == a[end]) start = i + 1;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}

/**
 * Add up the elements at {OP} indices of an array, counting from 0.
 * sum of every second element, the ones at {OP} positions (zero-based)
 * What do the array entries with an {OP} index, the first being 0, total?
 * Return the sum of the elements over all {OP} zero-based positions.
 * total of a[i] over all {OP} i
 * Sum the elements whose zero-based index, not value, is {OP}.
 * Add every other number of an array, taking the {OP} indices (first index is 0).
 * sum of {a} over its {OP} indices
 * What is the sum of the values standing at {OP}-numbered places, the first place being 0?
 * sum of the list entries at {OP} indices, starting the count at 0
 * add the elements on {OP} positions of the array, where positions start from 0
 * every other entry summed, those at {OP} zero-based indices
 * Compute the total of the entries standing at {OP} places of a list, numbered from zero.
 * Python slice with step 2: sum of the items with {OP} index
 * add up every other one, those at {OP} spots, first spot is 0
 * sum of a_i over {OP} i, i = 0, 1, 2, ...
 * How do I sum array elements at {OP} indexes only (0-based)?
 * sum of elements at {OP} index
 *
 * @T int32_t int64_t double
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name sum_alternate sum_at_indices sum_by_index_parity
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T sum_alternate(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = OP; i < n; i += 2) total += a[i];
    return total;
}

/**
 * Add up an array without its largest and its smallest element; 0 for fewer than three.
 * sum excluding one minimum and one maximum, 0 when fewer than three numbers are given
 * Judges' scores: drop the best and the worst and total the rest; with fewer than three scores return 0.
 * Return the sum of all elements but one maximum and one minimum, 0 if there are fewer than three.
 * total of {a} minus both extremes, 0 for fewer than three elements
 * What do the scores sum to when one highest and one lowest are left out? 0 for fewer than three scores.
 * Sum of the list after removing one largest and one smallest number, or 0 if it is shorter than three
 * Add the values, then subtract the max and the min; 0 if there are fewer than three values.
 * array sum without the two extremes, zero for arrays of length under 3
 * How many points remain in total when one top and one bottom mark are struck out? 0 unless there are three or more.
 * sum minus max minus min of the array, 0 if n < 3
 * total of the marks without the best and the worst one, 0 for fewer than three marks
 * Write a function to total a judges' list of marks leaving out one highest and one lowest mark; with fewer than three marks the answer is 0.
 * Python: sum(sorted(lst)[1:-1])
 * add all but the top one and the bottom one
 * sum of the order statistics 2 to n-1 (zero if n < 3)
 * How do I sum an array while dropping a single max and a single min (0 for less than 3 items)?
 * sum without the highest and lowest number
 *
 * @T int32_t int64_t
 * @name sum_without_extremes sum_middle trimmed_sum
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
T sum_without_extremes(const T *a, int32_t n) {
    if (n < 3) return 0;
    T total = 0, low = a[0], high = a[0];
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
        if (a[i] > high) high = a[i];
    }
    return total - low - high;
}

/**
 * Sum the absolute differences between neighbouring elements.
 * total variation of a sequence: the sum of |a[i] - a[i-1]|
 * How far does a pointer on the number line travel that visits the values in order?
 * Return |a[1] - a[0]| + |a[2] - a[1]| + ... up to the last element.
 * total distance walked along a line between consecutive positions
 * Add up by how much each element differs from the one before, signs dropped.
 * sum of the step sizes of {a}, 0 for fewer than two elements
 * How many floors does a lift pass in all when it serves these floors in order?
 * accumulated absolute change of a series from each value to the next
 * roughness of a profile: sum of the absolute differences of neighbours
 * sum of the absolute jumps between neighbours
 * length of the path through all positions on a line, in the order given
 * Compute the sum of the distances between each entry of a list and the following one.
 * np.abs(np.diff(a)).sum()
 * how far do I walk in all, going from one number to the next
 * total variation of a discrete signal
 * How to add up the absolute changes of successive elements?
 * sum of absolute differences of neighbours
 *
 * @T int32_t int64_t double
 * @name total_variation sum_absolute_differences path_length
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T total_variation(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 1; i < n; i++) total += a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
    return total;
}

/**
 * Find the smallest absolute difference between neighbouring elements.
 * minimum absolute difference of adjacent elements
 * How close do two consecutive values of the array come at least once? Return the smallest distance.
 * Return the least absolute step between one element and the next.
 * smallest absolute gap between neighbours of {a}, at least two elements
 * What is the smallest absolute difference between consecutive times in the list?
 * min of |a[i + 1] - a[i]| over the array
 * least absolute jump from one entry to the following one
 * Which two adjacent readings differ least? Give their absolute difference.
 * minimal absolute difference of adjacent elements
 * smallest jump between neighbours, up or down, of an array of two or more
 * absolute difference of the two adjacent entries that differ least
 * Write a function to find the narrowest distance between two entries standing side by side in the list.
 * min(abs(q - p) for p, q in zip(lst, lst[1:]))
 * the smallest step from one to the next, up or down
 * minimum of the absolute first differences of a series
 * What's the least absolute difference of consecutive elements in an array?
 * smallest gap between adjacent elements
 *
 * @T int32_t int64_t double
 * @name min_adjacent_difference smallest_step min_gap
 * @array a n
 * @range a -50 50
 * @range n 2 8
 */
T min_adjacent_difference(const T *a, int32_t n) {
    T least = a[1] > a[0] ? a[1] - a[0] : a[0] - a[1];
    for (int32_t i = 2; i < n; i++) {
        T gap = a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i];
        if (gap < least) least = gap;
    }
    return least;
}

/**
 * For each element, store the next greater element to its right in the output, or -1.
 * next greater element of each array entry, into out, -1 where none
 * Which is the first larger value behind each entry? Write it to the output, -1 where there is none.
 * Fill the output with the nearest later element that is bigger, or -1 without one.
 * next larger number for every position of {a}, -1 if nothing larger follows
 * For every person in a queue of given heights, store the height of the first taller one behind, or -1.
 * Set out[i] to the first a[j] above a[i] with j > i, else -1.
 * monotonic stack exercise: store the next bigger value to the right of each element, -1 for none
 * Given an array, store for each element the first later one that exceeds it, or -1.
 * right-hand greater neighbour of each number, as a value, -1 by default
 * first bigger number on the right for each element, stored in out, else -1
 * for every item store the next larger one after it, else -1
 * Write a function which stores for every entry of a list the first greater value that follows it, -1 if none does.
 * Python: [next((v for v in a[i+1:] if v > x), -1) for i, x in enumerate(a)]
 * for each one, look right, what's the first bigger number, -1 if nothing bigger comes
 * next greater element transform of a sequence, sentinel -1
 * How to get the nearest larger value to the right of each array element (-1 where missing)?
 * next greater element for each, else -1
 *
 * @T int32_t int64_t
 * @name next_greater next_greater_element next_larger
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void next_greater(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = -1;
        for (int32_t j = i + 1; j < n; j++) {
            if (a[j] > a[i]) {
                out[i] = a[j];
                break;
            }
        }
    }
}

/**
 * For each element, store the nearest smaller element to its left in the output, or -1.
 * previous smaller element for each position, -1 where there is none
 * Which is the last lower value before each entry? Write it to the output, -1 where there is none.
 * Fill the output with the closest earlier element that is less, or -1.
 * nearest smaller value on the left for every position of {a}, otherwise -1
 * Set out[i] to the last a[j] below a[i] with j < i, else -1.
 * left-hand smaller neighbour (the nearest one) of each number, into out, -1 by default
 * Look back from each element to the first one that is smaller and store it, or -1.
 * previous smaller number for all entries of a list, -1 if nothing smaller comes before
 * all nearest smaller values to the left, written to an array, -1 for no such value
 * last smaller number on the left for each element, stored in out, else -1
 * for every item store the closest earlier one below it, else -1
 * Write a function which stores for every list entry the nearest lesser value ahead of it, -1 where nothing lesser precedes.
 * [next((v for v in reversed(a[:i]) if v < x), -1) for i, x in enumerate(a)]
 * for each one, look left, the closest lower number, or -1
 * all nearest smaller values problem, left side, -1 as sentinel
 * How to compute the closest strictly smaller element on the left for each position?
 * previous smaller element for each, -1 if none
 *
 * @T int32_t int64_t
 * @name previous_smaller previous_smaller_element nearest_smaller
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void previous_smaller(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = -1;
        for (int32_t j = i - 1; j >= 0; j--) {
            if (a[j] < a[i]) {
                out[i] = a[j];
                break;
            }
        }
    }
}

/**
 * For each element, count the smaller elements to its right and store the count.
 * count of smaller numbers after self, for every element, into out
 * How many later entries are less than each entry? Store the counts.
 * Set out[i] to the number of j > i with a[j] < a[i].
 * number of inversions started by each element of {a}, written to {out}
 * Write for every position how many lower values follow it, to an output array.
 * number of smaller elements after each element, as an output array
 * For each price of the list, on how many later days is it cheaper? Fill the output array.
 * right-smaller counts of a list: out[i] is how many elements after i are smaller
 * Fill the output with the count of smaller values behind each element.
 * for every item store how many smaller ones follow
 * count the lower numbers on the right side of each element into a second array
 * Compute for each entry of the list how many entries behind it are lower, and write the numbers to a second list.
 * [sum(v < x for v in a[i+1:]) for i, x in enumerate(a)]
 * for each one, how many lower ones come later
 * inversion table (Lehmer code) of a sequence, written to out
 * How do I count the smaller elements to the right of each element?
 * count of smaller numbers after self
 *
 * @T int32_t int64_t
 * @name count_smaller smaller_after count_smaller_after
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void smaller_after(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = i + 1; j < n; j++) out[i] += a[j] < a[i];
    }
}

/**
 * For each day, store the number of days to wait until a warmer temperature, 0 if there is none.
 * daily temperatures: for each day the number of days until a warmer one, 0 if none comes
 * How many steps ahead is the next greater value, for every position? 0 without a greater one.
 * Set out[i] to the distance to the first later element that is larger, else 0.
 * waiting time in days until a higher reading, for each day, or 0
 * For every index, how many places to the right is the next bigger number? Write 0 if nothing is bigger.
 * distance to the next greater element of {a}, per element, 0 if there is none
 * Given daily prices, after how many days is each first exceeded? Store 0 for never.
 * days until a warmer day for each day of the list, 0 if it never gets warmer
 * Fill the output with the index distances to the next larger entries, 0 by default.
 * how many days until it gets warmer, stored per day, zero if it does not
 * wait times until a higher value comes, one per entry, 0 where none comes
 * Write a function that determines for every day how many days pass before a higher temperature is measured, 0 if never.
 * Python: [next((j - i for j in range(i+1, n) if t[j] > t[i]), 0) for i in range(n)]
 * how long do I wait each day till it gets hotter, 0 if it never does
 * index distance to the next greater element for each term, zero when undefined
 * How to find the wait in days until a warmer day for an array of daily temperatures?
 * days until a warmer temperature, per day
 *
 * @T int32_t int64_t
 * @name daily_temperatures days_until_warmer next_greater_distance
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void days_until_warmer(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = i + 1; j < n && out[i] == 0; j++)
            if (a[j] > a[i]) out[i] = j - i;
    }
}

/**
 * For each day, count the consecutive days up to and including it on which the price was not higher.
 * stock span problem: for each day the run of days ending there with prices at most that day's
 * How many days in a row, ending with it, had a price at most that day's? Store the answer for every day.
 * Set out[i] to the length of the run before and including i with values <= a[i].
 * spans of a series of prices: how many entries in a row, ending at each, do not exceed it
 * Compute the stock span of every entry of {a}, the entry itself counting.
 * For every index count it and the elements directly before it while they do not exceed the one there.
 * span of each element: number of directly preceding values that are no greater, plus one
 * For how many days, that day included, has each day's price been the highest or equal highest?
 * price spans for {n} days: consecutive days up to each one whose price is no higher
 * how many days in a row, counting the day itself, was the price no higher, per day
 * span values for stock quotes, own day included, prices up to the day's own value
 * Write a program that computes for each price over how many successive days up to that day the price was no higher than it is then, that day included.
 * Java int[] of stock spans: consecutive earlier quotes <= the current quote, plus one
 * for each day, how many days in a row back to it were as cheap or cheaper, counting itself
 * span of each quotation: length of the maximal block ending at i with all values <= a_i
 * How do I calculate the stock span for every day of a price array?
 * stock span problem, spans into out
 *
 * @T int32_t int64_t
 * @name stock_span price_spans calculate_span
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void stock_span(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        int32_t j = i;
        while (j > 0 && a[j - 1] <= a[i]) j--;
        out[i] = i - j + 1;
    }
}

/**
 * How many meetings overlap at most, given their start and end times? One may start as another ends without overlap.
 * minimum number of meeting rooms for n meetings, starts and ends in two arrays; an end frees the room for a start
 * Return the largest number of intervals that run at the same moment; an end frees its room at once.
 * How many platforms does a station need? Arrivals come first, then departures; a train may arrive as another leaves.
 * maximum number of concurrent half-open intervals [start, end)
 * At most how many guests were there together, by arrival and leaving times? One who leaves at t is gone at t.
 * peak number of active tasks from {start} and {end}, a task no longer active at its end
 * Of all talks at a conference I know the starts and the ends; how many rooms are required if one may begin as another ends?
 * For each start, count the intervals with start <= it < end; return the maximum.
 * Jobs have start and end times, ends exclusive; how many machines are busy at once in the worst case?
 * most meetings at the same time, where one that ends as another starts does not overlap it
 * rooms needed for a timetable of starts and ends, end times not included
 * Write a function to determine how many of the given stays, each from a start to an end not included, coincide at the busiest moment.
 * SQL: peak number of concurrent sessions from columns start and end (end exclusive), passed as two arrays
 * the most guests here at one time, one leaving as another comes doesn't count
 * maximum clique / depth of half-open intervals [start_i, end_i)
 * How many meeting rooms do I need for lists of start and end times, back-to-back meetings sharing a room?
 * maximum number of overlapping intervals, where one that starts as another ends does not overlap it
 *
 * @T int32_t int64_t
 * @name min_meeting_rooms max_overlap min_platforms
 * @array start n
 * @array end n
 * @range start 0 9
 * @range end 1 12
 * @range n 0 8
 */
int32_t max_overlap(const T *start, const T *end, int32_t n) {
    int32_t most = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t active = 0;
        for (int32_t j = 0; j < n; j++) active += start[j] <= start[i] && start[i] < end[j];
        if (active > most) most = active;
    }
    return most;
}

/**
 * How many activities can one person do if they are sorted by end time and must not overlap? Touching is fine.
 * activity selection count for intervals ordered by their ends, where a start may equal the last end
 * Intervals come sorted by end: greedily count those that start no earlier than the last chosen one ended.
 * Return the largest number of compatible meetings; they come in order of their end, and touching is allowed.
 * interval scheduling on sorted ends: the greatest number of intervals without overlap, touching allowed
 * maximum number of non-overlapping jobs from {start} and {end}, ends ascending; one may start as another ends
 * How many films can I watch completely, the list being sorted by when they finish? No pause is needed between.
 * Pick as many disjoint intervals as possible from a list in the order of the ends, touching allowed; return how many.
 * Greedy choice on intervals sorted by end: take each that starts at or after the last chosen end, and count them.
 * number of activities that fit into one room, sorted by their ends, next start >= last end
 * How many concerts of a festival can I attend completely? They are sorted by their end, and I may go straight from one to the next.
 * how many non-overlapping intervals at most, ends ascending, shared end points allowed
 * Determine the greatest number of activities one person can attend, given start times and ascending end times; one may begin the moment another ends.
 * Python greedy over zip(start, end), already sorted by end: how many non-overlapping ones can be taken
 * how many shows can I watch in full, they're in order of when they finish
 * size of a maximum set of compatible intervals (sorted by finishing time, touching allowed)
 * How to select the most non-overlapping jobs when the end array is sorted?
 * activity selection, max number of activities
 *
 * @T int32_t int64_t
 * @name activity_selection max_activities select_activities
 * @array start n
 * @array end n
 * @range start 0 9
 * @range end 1 12
 * @range n 0 8
 * @ascending end
 */
int32_t activity_selection(const T *start, const T *end, int32_t n) {
    int32_t count = 0;
    T free_from = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i == 0 || start[i] >= free_from) {
            count++;
            free_from = end[i];
        }
    }
    return count;
}

/**
 * From which gas station, by fuel gained and fuel needed to the next, can a car drive the whole circle? First index, or -1.
 * gas station problem, {gas} gained and {cost} paid at each stop: first start index of a full circle, or -1
 * Given gains and costs per stop, find the first start of a round trip on which the tank never runs below zero, or -1.
 * Return the first index from which a full circuit is possible with these gains and costs, else -1.
 * circular tour over petrol pumps: first index to start at, given fuel and costs to the next pump; -1 if impossible
 * Where must I start so that the fuel lasts all the way round? First suitable index, or -1.
 * first feasible starting index of a loop with gains and costs at each stop, else -1
 * Each stop gives fuel and the way to the next costs some; at which index to begin a full circle? The first, or -1.
 * complete the circuit: index of the first starting station that works, -1 if none does
 * Simulate the trip from every station and return the first from which the tank stays at 0 or above, otherwise -1.
 * index of the starting pump for a full round trip, given fuel and costs, or -1
 * which station, by index, lets the car go all the way around? the first one, -1 for none
 * Write a function to find the first station from which a car with an empty tank can drive the entire ring road, from the fuel available and the fuel needed per leg; -1 if there is none.
 * Java: given int[] gas and int[] cost on a circle, which start index allows a full lap (lowest one), -1 otherwise
 * where should I begin so as never to run out of petrol going round once, -1 if it can't be done
 * least index s such that all cyclic partial sums of gas - cost from s are nonnegative, else -1
 * From which filling station can I complete the circuit, given refuel amounts and consumption?
 * gas station problem, starting index or -1
 *
 * @T int32_t int64_t
 * @name gas_station can_complete_circuit circular_tour
 * @array gas n
 * @array cost n
 * @range gas 0 6
 * @range cost 0 6
 * @range n 0 6
 */
int32_t gas_station(const T *gas, const T *cost, int32_t n) {
    for (int32_t start = 0; start < n; start++) {
        T tank = 0;
        int32_t done = 0;
        while (done < n && tank >= 0) {
            int32_t stop = (start + done) % n;
            tank += gas[stop] - cost[stop];
            done++;
        }
        if (tank >= 0) return start;
    }
    return -1;
}

/**
 * Compute the h-index of a researcher from citation counts.
 * h-index: largest h such that h papers have at least h citations each
 * What is my h-index, given how often each paper was cited?
 * largest number h for which at least h elements are h or more
 * Hirsch index of the citation list {a}
 * largest h such that at least h array entries are >= h
 * Find the most papers, h, that have at least h citations each.
 * Find the h-index of a researcher with {n} publications, whose citation counts are provided in any order.
 * bibliometric h-index of an unsorted list of citation counts
 * Which h is the greatest such that at least h values of the array are not below h?
 * citation counts to h index
 * scientist's h-index, from an array with the citations of each paper
 * Write a function to calculate a researcher's h-index from the citation counts of the papers.
 * Python: max((h for h in range(len(c) + 1) if sum(v >= h for v in c) >= h), default=0)
 * the biggest h where h papers were quoted at least h times each
 * Hirsch index of a publication record
 * How do I get the largest h with at least h numbers that are h or more?
 * h-index of an array of citations
 *
 * @T int32_t int64_t
 * @name h_index hirsch_index
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t h_index(const T *a, int32_t n) {
    for (int32_t h = n; h > 0; h--) {
        int32_t cited = 0;
        for (int32_t i = 0; i < n; i++) cited += a[i] >= h;
        if (cited >= h) return h;
    }
    return 0;
}

/**
 * Add one to a number stored as an array of decimal digits, most significant first; return the carry.
 * plus one on a digit array, in place, most significant digit first; returns 1 on overflow, else 0
 * Increment the number whose decimal digits, highest first, are in {a}; 1 is returned if it no longer fits, else 0.
 * Increment a digit array in place, 1 2 9 becoming 1 3 0; return 1 if all digits were 9, else 0.
 * increment in place an odometer whose wheels are the array elements, the last one fastest; 1 if it rolls over, else 0
 * Raise a big number in decimal digits, highest first, by one; does it overflow? 1 for yes, 0 for no.
 * Add 1 to the last digit of an array and carry to the left; the final carry is returned.
 * digit-array increment in place: 9 9 becomes 0 0 with carry 1, otherwise the carry is 0
 * How do I count up by one when every digit is its own array element, the lowest last? Return the carry out.
 * add one to a digit list in place, highest digit first, and return the carry
 * decimal digits in an array, most significant first: add one in place, tell the carry out
 * increment a long number kept digit by digit with the units last; returns the carry, 0 or 1
 * Add one to a number whose decimal digits are given as a list, leading digit first, and return the final carry (1 if all were nines, 0 otherwise).
 * Python: increment a list of digits in place, most significant first, keeping its len; give back the overflow carry 0 or 1
 * count one up on a counter of single digits like a car's, say 1 if it rolled over to all zeros
 * big-endian BCD-like increment of a digit vector, carry out as result
 * How to increment a number stored as an array of digits and get the carry?
 * plus one on digit array, return carry
 *
 * @T int32_t uint8_t
 * @name plus_one increment_digits add_one
 * @array a n
 * @range a 0 9
 * @range n 1 8
 */
int32_t plus_one(T *a, int32_t n) {
    for (int32_t i = n - 1; i >= 0; i--) {
        if (a[i] < 9) {
            a[i]++;
            return 0;
        }
        a[i] = 0;
    }
    return 1;
}

/**
 * Turn an array of decimal digits, most significant first, into the number.
 * decimal digits, first one highest, to an integer
 * Which number do the digits of an array, such as 4, 0, 7, form when read in order?
 * Combine the digits of a list into one number, first digit highest.
 * Return the number that is written with the decimal digits in {a}, from left to right.
 * join the digits of an array: 1 2 3 becomes 123
 * Read the array as a decimal number, highest digit in front.
 * number from {n} separate decimal digits, the most significant first
 * Start with 0, then for each digit of the array multiply by ten and add it.
 * My keypad collects the digits in an array in the order typed; I need the value.
 * array of decimal digits, highest first, to int
 * make one number out of single digits in reading order
 * convert an array of decimal digits to the number they spell
 * digits array to number, base 10, leading digit first
 * Write a function to convert a list of decimal digits, leading digit first, into the integer that they spell.
 * int("".join(map(str, digits)))
 * put the digits together to one number
 * evaluate a base-10 digit vector by Horner's rule, most significant digit first
 * How do I turn an array like [1, 2, 3] into 123?
 * array of digits to int
 *
 * @T int32_t uint8_t
 * @name digits_to_number array_to_number join_digits
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t digits_to_number(const T *a, int32_t n) {
    int32_t number = 0;
    for (int32_t i = 0; i < n; i++) number = number * 10 + a[i];
    return number;
}

/**
 * Store the decimal digits of a non-negative number in an array, most significant first, and return their count.
 * non-negative number to decimal digits in an array, highest first, count returned
 * Split an integer >= 0 into its decimal digits in an output array, the first one in front, and return how many.
 * Write the decimal digits of {x} to {out} from left to right and return how many there are.
 * Store the digits of a number and return their count: 407 gives 4, 0, 7 and the count 3.
 * decompose a number into an array of its decimal digits, leading digit first; return the length
 * Put each decimal digit into its own element in reading order and return the count; zero has one digit.
 * List the decimal digits of {x} in reading order in {out} and return how many there are.
 * How do I get an array with the digits of a number, left to right, and their count?
 * decimal digit extraction into an array, highest place first, returning the number of digits
 * int to array of digits, most significant first, with the count as the result
 * break a number up into single digits, left to right, stored in out; returns the number of digits
 * convert a non-negative number to an array of its digits in written order and return the length
 * split a number into digits, first digit first, and say how many were stored
 * Write a function to split a nonnegative integer into a list of its decimal digits, leading one first, and return how many there are (0 has one digit).
 * list(map(int, str(n))) in C, with its len returned
 * pull a number apart into single digits, same order as written, and say how many
 * decimal expansion of x as a big-endian digit vector; result: its length
 * How to get the individual digits of an int into an array, left to right, plus the digit count?
 * int to array of digits, return the count
 *
 * @name number_to_digits split_digits get_digits
 * @array out 12
 * @range x 0 2000000
 */
int32_t number_to_digits(int32_t x, int32_t *out) {
    int32_t count = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) count++;
    for (int32_t i = count - 1; i >= 0; i--) {
        out[i] = x % 10;
        x /= 10;
    }
    return count;
}

/**
 * Insert a value into an ascending array of n elements so that it stays sorted; there is room for one more.
 * insert a value into an ascending array with room for one more
 * Put {x} at its place in the ascending array by moving larger elements up; there is space for it.
 * Add a number to a sorted list that has a free slot at its end, keeping the order.
 * Shift the elements greater than {x} one to the right in the sorted array and put {x} into the gap.
 * ordered insertion into the ascending {a}, which grows by one element
 * A new score joins an ascending list of n scores; insert it where it belongs, there is a spare place.
 * Place a new element in an ascending array so that it stays ascending.
 * How can I insert a number into an ascending array in place so that it stays sorted? There is room.
 * insertion of one more number that preserves the ascending order of an array
 * put a number where it belongs in a sorted list of n, which then has n + 1
 * add a value to an ascending array without losing the order
 * Write a function to insert {x} into an ascending list at the proper place, later entries moving up by one (there is space).
 * bisect.insort for a C array with one spare slot
 * slot the new card into the ordered hand
 * ordered insertion into a nondecreasing vector of n terms, yielding n + 1 terms
 * How do I add a number to a sorted array so that it stays sorted?
 * insert into sorted array
 *
 * @T int32_t int64_t double
 * @name insert_sorted sorted_insert insert_in_order
 * @array a 9
 * @range n 0 8
 * @range a -20 20
 * @range x -20 20
 * @ascending a
 */
void insert_sorted(T *a, int32_t n, T x) {
    int32_t i = n;
    while (i > 0 && a[i - 1] > x) {
        a[i] = a[i - 1];
        i--;
    }
    a[i] = x;
}

/**
 * Append {x} to the {n} elements of {a} and return the new number of elements; there is room.
 * append a value to an array and return the new count
 * push a value behind the last of n elements and return n + 1
 * add an element at the end of a list, its new length is returned
 * How do I append a number to an array in C and return its new size?
 * Write a function that stores a value after the n elements of an array and returns the new length.
 * Set a[n] = x and return the length n + 1.
 * like list.append in Python, returning the new length
 * put one more number behind the last one and return how many there are now
 * grow an array by one element at its end, giving back the new element count
 * push x onto a stack kept in an array with n elements, and return the new depth
 * store a value after the n existing ones; result is the new number of values
 * Define a function which adds {x} behind the last of the n entries of a list and returns the new length.
 * JavaScript's arr.push({x}), which returns the new length
 * stick {x} on the end and tell how many there are now
 * append {x} to a vector of length n (capacity suffices), result n + 1
 * How to append an element to a C array, returning the updated size?
 * push x to the end, return new size
 *
 * @T int32_t int64_t double
 * @name push_back append_element
 * @array a 9
 * @range n 0 8
 */
int32_t push_back(T *a, int32_t n, T x) {
    a[n] = x;
    return n + 1;
}

/**
 * Into {a}, which has {n} elements, at index {i} insert {x}, moving the rest up; return the new number of elements.
 * at a given index of an array insert a value, shifting the rest up, and return the new length
 * like Python's list.insert at an index, with the new length as the result
 * How do I put into an array, at index i, a number, moving later ones up, and get the new count?
 * Write a function that takes an index and an element, inserts it there, moving later ones up, and returns the new length.
 * make room at an index, store a value there, return the new element count
 * shift the elements from index i on to the right, insert x there, and return the new length
 * array insert at an index; one more place is available, and the new length is returned
 * given an index and an element, add it there, later elements move back by one; return the new size
 * insertion at an index, the array grows by one and its new length comes back
 * at a given index squeeze a value in and return how many elements there are then
 * array, length, index, value: insert the value there and return length + 1
 * array, length, index, element: insert the element there and return the number of elements
 * insert in array at position i (from 0) the element x, returns new size
 * Write a function that at position i of a list puts in {x}, moving the entries from there on one place up, and gives the increased length.
 * Python lst.insert(i, x), then len(lst)
 * at spot i squeeze x in, the others make room, say how many now
 * vector insertion before index i, capacity permitting; result n + 1
 * How to insert into the middle of an array, at a given index, a value and return the new size?
 * at index i insert x, return new length
 *
 * @T int32_t int64_t double
 * @name insert_element insert_at_index
 * @array a 9
 * @range n 7 8
 * @range i 0 7
 */
int32_t insert_element(T *a, int32_t n, int32_t i, T x) {
    for (int32_t j = n; j > i; j--) a[j] = a[j - 1];
    a[i] = x;
    return n + 1;
}

/**
 * Of the {n} elements of {a}, remove the one at index {i}, moving the rest down; return the new number of elements.
 * remove an element by its index, close the gap, and return the new length
 * delete from an array at a given index, the later elements moving down; result is the new count
 * How do I take the element at some index out of an array and get the new length?
 * Write a function that removes the element at an index, closes the gap and returns the new length.
 * like list.pop(i) but returning the new length, not the value
 * close the gap after deleting the entry at an index, and return how many are left
 * shift the elements after index i left over it, dropping it, and return the count that remains
 * array delete by index, one element fewer, new size returned
 * erase the element at a position (from 0) and return the new number of elements
 * drop the i-th entry of a list, counting from 0; the new length is the result
 * array, length, index: remove that element and return length - 1
 * remove an element from an array by index, return what its length is now
 * delete an array element at an index in place, returning the remaining count
 * Write a function to take the entry at position i out of a list, close the gap and return the decreased length.
 * del lst[i]; return len(lst)
 * throw out number i, the rest moves up, how many are left
 * erase component i of a vector by shifting the tail left, result n - 1
 * How can I delete an array element by index in C and get the new count?
 * remove element at index, return new length
 *
 * @T int32_t int64_t double
 * @name remove_at erase_at delete_element
 * @array a 8
 * @range n 8 8
 * @range i 0 7
 */
int32_t remove_at(T *a, int32_t n, int32_t i) {
    for (; i < n - 1; i++) a[i] = a[i + 1];
    return n - 1;
}

/**
 * Find the largest sum of a non-empty contiguous part of a circular array.
 * maximum circular subarray sum, non-empty
 * The list wraps around; what is the best total of one or more neighbouring elements, none used twice?
 * Kadane's algorithm for a ring: greatest sum of a non-empty contiguous part that may wrap around
 * Return the greatest sum of a non-empty run that may continue from the end of the array to the start.
 * largest sum of a stretch of neighbours on a circle of numbers
 * max subarray sum with wrap-around, at least one element
 * Seats at a round table have values; which arc of neighbouring seats is worth most? Return its sum.
 * largest sum over non-empty arcs of the ring {a}
 * Take the better of the plain maximum subarray sum and the total without the worst inner part; never empty.
 * best contiguous sum of at least one element if the array is a ring
 * largest total of a non-empty stretch that may wrap around the end of the array
 * Write a function to determine the highest total of consecutive entries of a ring, i.e. the list's end is followed by its beginning (one entry at least, each at most once).
 * Python: max(sum((a + a)[i:i+k]) for i in range(n) for k in range(1, n + 1))
 * numbers in a circle, best sum of some that are next to each other
 * maximum cyclic segment sum of a vector (nonempty, length at most n)
 * How do I get the max subarray sum when the array wraps around?
 * maximum sum circular subarray
 *
 * @T int32_t int64_t
 * @name max_circular_subarray circular_max_sum max_subarray_circular
 * @array a n
 * @range a -9 9
 * @range n 1 8
 */
T max_circular_subarray(const T *a, int32_t n) {
    T best = a[0];
    for (int32_t start = 0; start < n; start++) {
        T sum = 0;
        for (int32_t length = 0; length < n; length++) {
            sum += a[(start + length) % n];
            if (sum > best) best = sum;
        }
    }
    return best;
}

/**
 * Is the array a mountain: strictly rising to a peak and strictly falling after it?
 * mountain array test: strictly up, then strictly down, neither part empty
 * Check whether the elements first go strictly up, then strictly down, with at least one step each way.
 * Return true if values climb strictly, then descend strictly, and there are three or more.
 * Does {a} strictly rise to one summit that is not at an end, and strictly fall after it?
 * valid mountain: strictly increasing then strictly decreasing, each for at least one step
 * Is this altitude profile one hill with both slopes, strictly up and then strictly down?
 * is it a strictly bitonic array, first rising and then falling, both parts non-empty
 * Walk strictly up, then strictly down, each at least one step; did we use every element?
 * does the list strictly increase up to an inner maximum and strictly decrease after it
 * up then strictly down with one peak that is not at either end?
 * does the profile climb strictly and then descend strictly, with both slopes present
 * Check whether the entries of a list first strictly go up and then strictly go down, both parts being present.
 * Python bool: some 0 < p < n-1 with a[:p+1] strictly increasing and a[p:] strictly decreasing
 * does it climb to one top and then go down again, never level
 * strict unimodality with an interior peak
 * How to validate a mountain array (strictly rising and then strictly falling)?
 * is it a mountain array
 *
 * @T int32_t int64_t double
 * @name is_mountain valid_mountain is_bitonic
 * @array a n
 * @range a 0 3
 * @range n 0 4
 */
_Bool is_mountain(const T *a, int32_t n) {
    int32_t i = 0;
    while (i + 1 < n && a[i] < a[i + 1]) i++;
    if (i == 0 || i == n - 1) return 0;
    while (i + 1 < n && a[i] > a[i + 1]) i++;
    return i == n - 1;
}

/**
 * Do the elements form an arithmetic progression, in the order given?
 * arithmetic sequence test for an array, in the order given
 * Check whether neighbouring elements all differ by the same amount.
 * Return true if the differences between successive numbers are equal; up to two numbers always pass.
 * Is the spacing of {a} constant?
 * Do the elements have a constant step? Arrays of two or fewer always do.
 * Are these house numbers evenly spaced?
 * Is the step, up or down, from each entry of the list to the next the same?
 * Verify that a series of numbers is arithmetic, each step being the same.
 * Are the array's values a linear sequence, each the previous plus the same constant?
 * equal steps between all neighbours of the array?
 * is the list an AP in the given order
 * Write a function to verify that the difference between neighbouring entries is the same throughout the list (fewer than three always pass).
 * len(set(np.diff(a))) <= 1
 * is the step from one to the next always the same
 * Do the terms form an arithmetic progression in the given order?
 * How can I check for a constant step between array elements?
 * is it an arithmetic sequence
 *
 * @T int32_t int64_t
 * @name is_arithmetic is_arithmetic_progression evenly_spaced
 * @array a n
 * @range a 0 5
 * @range n 0 5
 */
_Bool is_arithmetic(const T *a, int32_t n) {
    for (int32_t i = 2; i < n; i++)
        if (a[i] - a[i - 1] != a[1] - a[0]) return 0;
    return 1;
}

/**
 * Do the nonzero elements form a geometric progression, in the order given?
 * geometric sequence test for an array of nonzero numbers
 * Check whether each element is the same multiple of the one before.
 * Return true if the ratio of successive numbers is constant; up to two numbers always pass.
 * Is the quotient of neighbours the same throughout {a}?
 * Is the ratio of neighbours constant? Compare cross products, not quotients, since no element is 0.
 * Does the list grow by the same factor every time?
 * Verify that a series of nonzero numbers, such as 3, 6, 12, is geometric.
 * Are the terms multiplied by one fixed number from each to the next?
 * Does an array of whole numbers other than 0 grow or shrink by one fixed factor?
 * are the factors between all neighbours equal? no zeros occur
 * is the list of nonzero numbers a GP in the given order
 * Write a function to test if each entry of a list is the previous one times the same factor (lists with fewer than three pass).
 * Python: all(a[i] * a[0] == a[i-1] * a[1] for i in range(2, len(a)))
 * is it always multiplied by the same thing from one to the next
 * Do the terms make up a geometric progression, i.e. have constant quotient?
 * How to tell that an array has a common ratio?
 * check geometric progression
 *
 * @T int32_t int64_t
 * @name is_geometric is_geometric_progression constant_ratio
 * @array a n
 * @range a 1 4
 * @range n 0 5
 */
_Bool is_geometric(const T *a, int32_t n) {
    for (int32_t i = 2; i < n; i++)
        if (a[i] * a[0] != a[i - 1] * a[1]) return 0;
    return 1;
}

/**
 * Is the array a permutation of the numbers 1 to n?
 * is the array a permutation of 1..n
 * Check whether each of 1, 2, ..., n occurs exactly once.
 * Return true if the {n} elements are the numbers 1 through {n} in some order.
 * Does {a} contain every integer from 1 to its length?
 * Is this a valid ranking of n, with no place from 1 to n missing and none given twice?
 * Are these n elements the numbers one to n, shuffled?
 * Test for a permutation of 1..n
 * Does a row of an n by n Sudoku contain each number from 1 to n once?
 * are the n elements a bijection onto 1..n
 * does the array have each of 1..n once, in any order?
 * are all numbers from one to the length present in the array
 * Determine whether a list of n numbers comprises each of 1, 2, ..., n.
 * sorted(lst) == list(range(1, len(lst) + 1))
 * is every number from 1 to n in there, n being how many there are
 * Is the sequence a permutation of the integers 1, ..., n?
 * How to verify an array of length n holds all integers 1 to n once?
 * is permutation of 1..n
 *
 * @T int32_t int64_t
 * @name is_permutation check_permutation valid_permutation
 * @array a n
 * @range a 1 4
 * @range n 0 4
 */
_Bool is_permutation(const T *a, int32_t n) {
    for (int32_t x = 1; x <= n; x++) {
        int32_t i = 0;
        while (i < n && a[i] != x) i++;
        if (i == n) return 0;
    }
    return 1;
}

/**
 * Does the array go strictly up and down in turns?
 * zigzag test: the steps between neighbours strictly alternate up and down
 * Check whether strict rises and falls alternate between neighbours, no two neighbours being equal.
 * Return true if no two successive steps go the same way and no step is flat.
 * wiggle sequence: differences alternate strictly in sign
 * Is {a} a zigzag line, with strict rises and falls by turns?
 * Is every inner element strictly above or strictly below both neighbours, and are no neighbours equal?
 * alternating up-down check of an array; one or no element passes, two pass unless they are equal
 * Are the values alternately larger and smaller than the one before, never equal to it?
 * wave-shaped or not: strictly up, down, up, ... or down, up, down, ...
 * do the values alternate strictly, up, down, up, or the other way round?
 * does each step go opposite to the last one, with no flat step anywhere
 * Check whether a list goes alternately up and down with no two neighbours alike (either direction may come first).
 * Haskell predicate: consecutive differences are nonzero and alternate in sign
 * does it go up, down, up, down all the time, or down, up, down, up
 * Is the sequence strictly alternating (each interior term a strict local extremum, neighbours different)?
 * How do I test for a zigzag array without equal neighbours?
 * is it a zigzag sequence
 *
 * @T int32_t int64_t
 * @name is_zigzag is_wiggle is_alternating
 * @array a n
 * @range a 0 4
 * @range n 0 5
 */
_Bool is_zigzag(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        if (a[i] == a[i - 1]) return 0;
        if (i > 1 && (a[i] > a[i - 1]) == (a[i - 1] > a[i - 2])) return 0;
    }
    return 1;
}

/**
 * Is the array sorted in descending order?
 * test whether the array is in non-increasing order
 * Check that no element is greater than the one before it.
 * Return true if the numbers of the array never rise from left to right.
 * array sorted from high to low, equal neighbours fine?
 * Does the list go down or stay level all the way?
 * Is {a} in decreasing order, equal neighbours allowed?
 * Are the results ranked from best to worst, best being the highest and ties allowed?
 * descending sort check of an array, equal neighbours pass
 * is the array reverse-sorted or not, duplicates allowed
 * is list in falling order, with equal numbers permitted
 * does the array start with the largest and never go up again?
 * check if an array is sorted in descending order
 * sorted descending or not, ties count as sorted
 * Write a function to confirm that a list never increases from one entry to the next.
 * lst == sorted(lst, reverse=True)
 * is it in order from high to low, ties are okay
 * Is the sequence non-increasing?
 * How to check if an array is in descending order (equal neighbours allowed)?
 * sorted descending?
 *
 * @T int32_t int64_t double
 * @name is_sorted_descending is_descending sorted_descending
 * @array a n
 * @range a 0 5
 * @range n 0 5
 */
_Bool is_sorted_descending(const T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[i - 1]) return 0;
    return 1;
}

/**
 * Is the array monotonic, either never falling or never rising?
 * monotonic array test, equal neighbours allowed
 * Check whether the elements are entirely non-decreasing or entirely non-increasing.
 * Return true if the list never rises or never falls.
 * is the array sorted either way, ascending or descending, equal neighbours allowed?
 * Does {a} never change between going up and going down, flat steps not counting?
 * array ascending or descending, level parts allowed?
 * Is the series monotone, in either direction and not necessarily strictly?
 * Are the values ordered, no matter in which direction, with ties allowed?
 * does the list move in only one direction, flat steps permitted
 * does the list only go up or only go down, level parts permitted?
 * are the numbers ordered in one direction, whichever, with equal neighbours fine
 * Check whether a list is ordered in either direction, repeats being fine.
 * lst in (sorted(lst), sorted(lst, reverse=True))
 * does it only ever go up or only ever go down, staying level is okay
 * Is the sequence monotone, i.e. nondecreasing or nonincreasing?
 * How to determine that an array never changes direction?
 * is monotonic
 *
 * @T int32_t int64_t double
 * @name is_monotonic is_monotone sorted_either_way
 * @array a n
 * @range a 0 4
 * @range n 0 5
 */
_Bool is_monotonic(const T *a, int32_t n) {
    _Bool rises = 0, falls = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] > a[i - 1]) rises = 1;
        if (a[i] < a[i - 1]) falls = 1;
    }
    return !rises || !falls;
}

/**
 * Find the largest product of two elements at different positions.
 * maximum product of a pair of elements
 * Which two numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] over i < j; negatives may win together.
 * max product of a pair of array elements
 * Multiply two entries of the array: what is the highest result that is possible?
 * largest product of two different entries of {a}
 * Choose two factors from the list so that the product is maximal.
 * biggest product of two of the given numbers, at different positions
 * Try all pairs of elements and keep the highest product.
 * best product out of two numbers of a list
 * choose two of the factors in the array: the highest product
 * Write a function to compute the greatest result of multiplying two entries of a list (at different places, negatives possible).
 * max(p * q for p, q in itertools.combinations(lst, 2))
 * multiply any two, what's the most you can get
 * maximum of a_i * a_j over i < j
 * How to find the maximum product of two integers in an array, negatives included?
 * max product of two elements
 *
 * @T int32_t int64_t
 * @name max_pair_product max_product_of_two largest_product
 * @array a n
 * @range a -9 9
 * @range n 2 8
 */
T max_pair_product(const T *a, int32_t n) {
    T best = a[0] * a[1];
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] * a[j] > best) best = a[i] * a[j];
    return best;
}

/**
 * Find the largest product of three elements at different positions.
 * maximum product of a triple of array elements
 * Which three numbers multiply to the most? Return their product.
 * Return the greatest a[i] * a[j] * a[k] over i < j < k.
 * max product of three numbers, negatives allowed
 * largest triple product of {a}, which has at least three elements
 * Choose three factors from the list so that the product is maximal.
 * largest product of three of the given numbers, at different positions
 * Multiply three entries of the array so that the result is as high as possible.
 * Try all triples of elements and keep the highest product.
 * best product out of three numbers of a list
 * choose three of the factors in the array: the highest product
 * Determine the greatest value obtainable by multiplying three entries of a list, negative ones allowed.
 * max(map(math.prod, combinations(lst, 3)))
 * choose three to multiply so it gets as big as can be, give that
 * maximum of a_i a_j a_k over index triples i < j < k
 * How do I get the largest product of any three numbers in an array?
 * max product of three elements
 *
 * @T int32_t int64_t
 * @name max_triple_product max_product_of_three maximum_product
 * @array a n
 * @range a -9 9
 * @range n 3 7
 */
T max_triple_product(const T *a, int32_t n) {
    T best = a[0] * a[1] * a[2];
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++)
                if (a[i] * a[j] * a[k] > best) best = a[i] * a[j] * a[k];
    return best;
}

/**
 * Count the pairs of equal elements in an array.
 * number of pairs i < j with identical elements
 * How many pairs of positions hold the same value?
 * Return the count of index pairs with a[i] == a[j].
 * number of good pairs i < j with a[i] == a[j]
 * Each element is the colour of a sock; in how many ways can two matching socks be picked?
 * equal pairs of {a}, each unordered pair once
 * Tally the unordered pairs of entries that are equal.
 * If everyone shakes hands with those who have the same number, how many handshakes are there?
 * count the pairs of equal elements: three equal values make three pairs
 * how many pairs of equal numbers does the array have, each pair of positions once
 * number of unordered pairs of positions with identical entries
 * Compute how many pairs of places in a list hold identical entries.
 * sum(math.comb(c, 2) for c in Counter(lst).values())
 * how many twosomes are alike, three of a kind make three
 * number of index pairs i < j with a_i = a_j
 * How can I count good pairs, i.e. (i, j) with i < j and the same value?
 * count pairs of equal elements
 *
 * @T int32_t int64_t
 * @name count_equal_pairs identical_pairs num_identical_pairs
 * @array a n
 * @range a 0 3
 * @range n 0 8
 */
int32_t count_equal_pairs(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) count += a[i] == a[j];
    return count;
}

/**
 * Sort an array in ascending order with quicksort.
 * quicksort, in place
 * Sort an array ascending: partition around a pivot, then sort both parts the same way.
 * How is a list sorted in ascending order by divide and conquer with a pivot?
 * quick sort of {n} numbers, smallest first
 * recursive partition sort of an array, ascending, last element as the pivot
 * Hoare's famous sort: order the array from small to large.
 * Put the array into ascending order by quicksort.
 * in-place quicksort, smallest first
 * sort numbers in ascending order using the quick-sort algorithm
 * quicksort the whole list
 * fast ascending sort by pivot and recursion
 * quick sort
 * quick sort an array
 * Write a function that arranges a list from low to high by the quicksort method.
 * Haskell's famous two-line quicksort, but in place on an array
 * put the numbers in order fast, by splitting round a pivot
 * recursive partition-exchange sort, nondecreasing
 * How do I implement quicksort for an array of given length?
 * quicksort ascending
 *
 * @T int32_t int64_t double
 * @name quick_sort quicksort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
static void quick_sort_part(T *v, int32_t low, int32_t high) {
    if (low >= high) return;
    int32_t place = low;
    for (int32_t i = low; i <= high; i++) {
        if (i < high && v[i] >= v[high]) continue;
        T moved = v[i];
        v[i] = v[place];
        v[place++] = moved;
    }
    quick_sort_part(v, low, place - 2);
    quick_sort_part(v, place, high);
}
void quick_sort(T *a, int32_t n) {
    quick_sort_part(a, 0, n - 1);
}

/**
 * Sort the elements of {a} from index {low} to index {high}, both included, in ascending order with quicksort.
 * quicksort in ascending order with low and high, both included
 * quick sort between two indices, both inclusive, smallest first
 * How do I write the recursive ascending quicksort with a first and a last index, the last included?
 * Write a function quicksort(array, low, high) that sorts ascending, high included.
 * sort part of an array in ascending order, bounds included, by partitioning
 * quicksort(arr, 0, n - 1): sort ascending between the two indices, both included
 * recursive partition sort of a range, first and last index given, ascending
 * partition, then sort the left and the right side, inclusive indices as arguments, ascending
 * sort a[low..high], both ends included, in ascending order
 * in-place ascending quick sort of the slice from the first to the last given index
 * divide and conquer sort of the elements within two index limits, both included, ascending
 * Write a function which orders the entries from position low to position high, both included, by recursive quicksort.
 * a[low:high+1] = sorted(a[low:high+1]), done as quicksort
 * sort just the part from low through high with quicksort
 * Hoare's/Lomuto's quicksort on the closed index interval [low, high]
 * How to write quickSort(arr, low, high) in C?
 * quicksort arr from low to high
 *
 * @T int32_t int64_t double
 * @name quicksort_range sort_between
 * @array a 8
 * @range low 0 7
 * @range high -1 7
 */
void quicksort_range(T *a, int32_t low, int32_t high) {
    if (low >= high) return;
    int32_t place = low;
    for (int32_t i = low; i <= high; i++) {
        if (i < high && a[i] >= a[high]) continue;
        T x = a[place];
        a[place++] = a[i];
        a[i] = x;
    }
    quicksort_range(a, low, place - 2);
    quicksort_range(a, place, high);
}

/**
 * Sort an array in ascending order with heapsort.
 * heapsort, in place
 * Sort ascending: build a max-heap, then move its root to the end again and again.
 * How is a list sorted in ascending order by means of a binary heap?
 * heap sort of {n} numbers, smallest first
 * Sort an array by repeatedly swapping the heap's top with its last element and sifting down.
 * Put the array into order by heapsort.
 * in-place heapsort, smallest first
 * ascending sort with guaranteed n log n time and no extra memory
 * sort numbers in ascending order using the heap-sort algorithm
 * heapsort the whole list
 * sort an array ascending through a max heap
 * heap sort
 * heap sort an array
 * Write a function to arrange a list in ascending order with the aid of a binary heap.
 * heapify and pop as with Python's heapq, but in place: sort the list ascending
 * put in order low to high, heap way
 * in-place heapsort (max-heap, sift down), nondecreasing result
 * How to implement heap sort on an int array?
 * heapsort array ascending
 *
 * @T int32_t int64_t double
 * @name heap_sort heapsort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
static void sift_into_heap(T *v, int32_t root, int32_t size) {
    while (2 * root + 1 < size) {
        int32_t child = 2 * root + 1;
        if (child + 1 < size && v[child + 1] > v[child]) child++;
        if (v[root] >= v[child]) return;
        T kept = v[root];
        v[root] = v[child];
        v[child] = kept;
        root = child;
    }
}
void heap_sort(T *a, int32_t n) {
    for (int32_t i = n / 2 - 1; i >= 0; i--) sift_into_heap(a, i, n);
    for (int32_t end = n - 1; end > 0; end--) {
        T largest = a[0];
        a[0] = a[end];
        a[end] = largest;
        sift_into_heap(a, 0, end);
    }
}

/**
 * Sort an array in ascending order with merge sort, using a second array of the same length as a work area.
 * merge sort of an array with a temporary buffer
 * Merge ever longer sorted parts, using a work array, until the whole array is in ascending order.
 * bottom-up mergesort, stable, ascending, buffer provided
 * How is a list sorted in ascending order by merging? A buffer {work} is available.
 * stable ascending n log n sort of {a} with an auxiliary array {work}
 * Put the array into ascending order by merging runs of length 1, 2, 4 and so on, a scratch array being provided.
 * mergesort, smallest first, with a scratch array as second argument
 * sort numbers using the merge-sort algorithm and a scratch array
 * non-recursive merge sort of an array, work space given
 * mergesort the list in ascending order, scratch space given
 * stable ascending sort by merging halves with a helper array
 * merge sort with a work array
 * merge sort an array, the helper array is provided
 * Write a function to order a list from low to high by merging ever longer sorted runs; the second list is scratch space of equal size.
 * Java-like mergesort for an array with a temporary array passed in after it
 * sort low to high by merging, spare room for it comes second
 * bottom-up mergesort with an auxiliary buffer as the second argument
 * How do I do merge sort with a caller-supplied work buffer?
 * merge sort array using temp buffer
 *
 * @T int32_t int64_t double
 * @name merge_sort mergesort
 * @array a n
 * @array work n
 * @range a -20 20
 * @range n 0 8
 */
void merge_sort(T *a, T *work, int32_t n) {
    for (int32_t width = 1; width < n; width *= 2) {
        for (int32_t low = 0; low < n; low += 2 * width) {
            int32_t middle = low + width < n ? low + width : n, high = low + 2 * width < n ? low + 2 * width : n;
            int32_t i = low, j = middle;
            for (int32_t k = low; k < high; k++)
                work[k] = i < middle && (j >= high || a[i] <= a[j]) ? a[i++] : a[j++];
        }
        for (int32_t k = 0; k < n; k++) a[k] = work[k];
    }
}

/**
 * Sort an array in ascending order with cocktail shaker sort.
 * cocktail sort, in place
 * Sort ascending with the bubble sort that runs forwards and backwards in turns.
 * bidirectional bubble sort, ascending
 * shaker sort of {n} numbers, smallest first
 * Sort an array by swapping neighbours on the way up and on the way down until nothing changes.
 * ripple sort: bubble sort that alternates the direction of the passes, ascending
 * Put the array into ascending order by cocktail sort.
 * two-way bubble sort, smallest first
 * sort numbers ascending by shaking them from both sides
 * shaker sort the list, ascending
 * sort a list ascending with a bubble sort going up and down by turns
 * Arrange a list in ascending order by bubbling alternately to the right and to the left.
 * Python's list.sort() as a bidirectional bubble sort
 * sort by swapping neighbours back and forth
 * cocktail shaker sort, nondecreasing
 * How to write a two-way bubble sort (shaker sort)?
 * cocktail sort ascending
 *
 * @T int32_t int64_t double
 * @name cocktail_sort shaker_sort cocktail_shaker_sort
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void cocktail_sort(T *a, int32_t n) {
    for (int32_t low = 0, high = n - 1; low < high;) {
        for (int32_t i = low; i < high; i++) {
            if (a[i] <= a[i + 1]) continue;
            T kept = a[i];
            a[i] = a[i + 1];
            a[i + 1] = kept;
        }
        high--;
        for (int32_t i = high; i > low; i--) {
            if (a[i - 1] <= a[i]) continue;
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
        }
        low++;
    }
}

/**
 * Sort an array by absolute value, in place; numbers of equal size keep their order.
 * stable sort of an array by magnitude, signs kept, smallest first
 * Order the numbers by their distance from zero, nearest first, equal distances in their old order.
 * sort in ascending |x| order, stable
 * Rearrange the array stably so that the absolute values increase.
 * How do I sort -5, 3, -1 to -1, 3, -5, keeping the order of numbers of equal size?
 * ascending stable insertion sort with the absolute value as the key
 * Put small deviations before large ones, whatever the sign; equally large ones stay in order.
 * order an array by size without regard to sign, smallest first, stable
 * stable ascending sort with abs as the key
 * sort numbers by size without their sign, ties in original order
 * order by distance to zero, closest first, stably
 * Write a function to arrange numbers by their distance from zero, nearest first, ties staying in their original order.
 * lst.sort(key=abs)
 * sort as if there were no minus signs, those that tie stay as they are
 * stable ordering of a vector by increasing modulus
 * How do I sort an array by absolute value, stable?
 * sort by absolute value
 *
 * @T int32_t int64_t double
 * @name sort_by_abs sort_by_magnitude sort_by_absolute_value
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
void sort_by_magnitude(T *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        T moved = a[i], size = moved < 0 ? -moved : moved;
        int32_t j = i;
        while (j > 0 && (a[j - 1] < 0 ? -a[j - 1] : a[j - 1]) > size) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = moved;
    }
}

/**
 * Copy the {OP} elements of an array to an output array and return their number.
 * filter the {OP} numbers into a new array and return how many there are
 * Collect all {OP} values in an output array, in order, and return their number.
 * Which elements are {OP}? Write them to {out} and return how many.
 * select the {OP} entries of {a} into {out}, count returned
 * extract {OP} numbers from a list to another one, returning their count
 * Make a list of the {OP} numbers among the given ones and say how long it is.
 * keep only what is {OP}, in a second array, original unchanged; returns the number kept
 * copy_if for {OP} values, returning how many were copied
 * pick out the {OP} numbers into an output array and count them
 * new list with just the {OP} ones, count returned
 * take the {OP} items over into another array, result is their number
 * Write a function to copy just the {OP} members of a list to another list in the same sequence, and return their number.
 * Python list comprehension keeping {OP} values, written to out, len returned
 * keep only the {OP} ones, say how many you kept
 * subsequence of the {OP} terms, stored in out; result: its length
 * How to extract all {OP} numbers from an array into a new one and get the count?
 * filter {OP} numbers into out
 *
 * @T int32_t int64_t
 * @OP %2==0 "even"
 * @OP %2!=0 "odd"
 * @OP >0 "positive"
 * @OP <0 "negative"
 * @OP !=0 "nonzero"
 * @name filter copy_matching select_elements
 * @array a n
 * @array out 8
 * @range a -9 9
 * @range n 0 8
 */
int32_t filter_kind(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP) out[count++] = a[i];
    return count;
}

/**
 * Copy the elements that are {OP} a limit to an output array and return their number.
 * filter the values {OP} {x} into a new array and return how many
 * Collect all numbers {OP} {x}, in order, into the output array and return their count.
 * Which elements are {OP} the threshold? Write them to {out} and return how many.
 * select the entries of {a} that are {OP} {x} into {out}, number returned
 * extract readings {OP} a given bound into a second array, with the count as the result
 * Make a list of the numbers that are {OP} the limit and return its length.
 * keep what is {OP} {x} in another array, original unchanged, and return how many were kept
 * copy_if for values {OP} {x}, returns how many were copied
 * pick out the elements {OP} a threshold into an output array and count them
 * new list with just the items {OP} a limit, count returned
 * take what is {OP} the bound over into another array and return the number taken
 * Copy the entries of a list that are {OP} {x} to another list, order kept, and give their number.
 * JavaScript arr.filter for values {OP} {x} into an output array; its length is the result
 * keep the ones {OP} {x}, put them over there, how many
 * threshold selection: terms {OP} {x}, in order, to the output buffer, count returned
 * How do I select all array elements {OP} {x} into a second array?
 * filter values {OP} {x}, return count
 *
 * @T int32_t int64_t double
 * @OP > "greater than"
 * @OP < "less than"
 * @name filter_by_limit copy_if filter_threshold
 * @array a n
 * @array out 8
 * @range a -9 9
 * @range n 0 8
 * @range x -9 9
 */
int32_t filter_by_limit(const T *a, int32_t n, T x, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] OP x) out[count++] = a[i];
    return count;
}

/**
 * Write the elements of one array followed by those of another to an output array.
 * concatenate two arrays into an output array
 * Append the second list to the first in a new array.
 * Join two arrays end to end in an output array.
 * Put {a} and then {b} into {out}.
 * How do I combine two arrays into a third, one after the other?
 * array concatenation into a third array
 * copy two arrays back to back into an output buffer
 * like a + b for lists in Python, into an output buffer
 * chain two sequences one after the other into out
 * join 2 arrays into a third
 * first list, then second list, in one output buffer
 * concatenate two arrays into a third
 * join two arrays, first then second, in an output array
 * Write a function to join two lists, the second one's entries following the first one's, in a third list.
 * list3 = list1 + list2
 * glue the two rows together into a long one
 * concatenation of two vectors of lengths n and m into out
 * How can I combine two arrays one after the other into a new array?
 * concatenate two arrays into out
 *
 * @T int32_t int64_t double
 * @name concatenate concat_arrays join_arrays
 * @array a n
 * @array b m
 * @array out 16
 * @range n 0 8
 * @range m 0 8
 */
void concatenate_arrays(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i];
    for (int32_t i = 0; i < m; i++) out[n + i] = b[i];
}

/**
 * Copy an array in reverse order to another array.
 * reversed copy of a list into another array
 * Write the elements backwards into a second array.
 * Put the last element of {a} first in {out}, and so on.
 * mirror an array into a new one, the original unchanged: last element first
 * How do I get a reversed version of an array in another one without changing it?
 * out-of-place array reversal, written to a second array
 * reverse an array into another buffer
 * element i of the result is element n - 1 - i of the source
 * list[::-1] of Python, into an output array
 * copy an array back to front into another
 * store the list in reverse in out, source untouched
 * Write a function to store the entries of a list in another list in opposite order.
 * out = lst[::-1]
 * copy it backwards
 * out[i] = a[n - 1 - i] for all i, source unchanged
 * How do I make a reversed copy of an array, leaving the original alone?
 * reverse array into another array
 *
 * @T int32_t int64_t double
 * @name reversed_copy reverse_into reverse_copy
 * @array a n
 * @array out n
 * @range n 0 8
 */
void reversed_copy(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[n - 1 - i];
}

/**
 * Copy part of an array, from one index up to but not including another, and return its length.
 * copy a slice of an array, end index excluded, to an output array and return its length
 * Take the elements {low} to {high} - 1 into a new array and return how many there are.
 * copy a[low:high] as Python would, indices being within the array, and return the number copied
 * extract the subarray from low up to but not including high into {out} and return its length
 * How do I cut out a section of a list, end index excluded, into another array and get its length?
 * copy a half-open index range to out and return the count; an empty range gives 0
 * subarray copy from low to high, high excluded, with its length as the result
 * copy the section of {a} that starts at {low} and stops before {high}; return the number of elements
 * array slicing into an output array, half-open, length returned
 * sub-list from index to index, end not included, copied out and counted
 * copy part of an array into a new one up to an index that is not included, return how many were copied
 * Write a function to extract the entries from position low up to but not including position high into another list, and return how many that is.
 * Python's a[low:high] into out, returning len(out)
 * copy the piece from low to just before high, and say how many
 * segment a[low, high) (half-open) copied to out; result its size, 0 if empty
 * How to get a sublist of an array like slice(start, end) with the end excluded?
 * slice array low to high (exclusive), return length
 *
 * @T int32_t int64_t double
 * @name slice copy_slice subarray
 * @array a 8
 * @array out 8
 * @range low 0 8
 * @range high 0 8
 */
int32_t copy_slice(const T *a, int32_t low, int32_t high, T *out) {
    int32_t count = 0;
    for (int32_t i = low; i < high; i++) out[count++] = a[i];
    return count;
}

/**
 * Does the second array occur as a contiguous part of the first array?
 * subarray containment test: does the second array occur in the first without gaps
 * Check whether {a} contains {b} as a block of neighbouring elements.
 * Return true if the second array is found inside the first without gaps; an empty one always is.
 * Is one list a sublist of the other, the second in the first?
 * Search for a pattern of numbers in a sequence, sequence first; is it there?
 * does the signal contain this contiguous pattern of samples?
 * std::search on two arrays, as a yes or no: is the second in the first
 * substring search for arrays of numbers: does the first contain the second contiguously
 * does the short second array occur contiguously in the long first one?
 * is the short second list found inside the long first one, side by side
 * is the second array a contiguous block within the first?
 * check if the second array is a contiguous subarray of the first
 * does the first array contain the second one as a contiguous part
 * Write a function to check if a second list occurs inside the first one as an unbroken run.
 * Python: any(a[i:i+m] == b for i in range(n - m + 1))
 * is the second row somewhere in the first in one piece
 * Is b a contiguous factor of a? (the empty word always is)
 * How to tell whether an array contains another array as a contiguous sublist?
 * does the first array contain the second as subarray
 *
 * @T int32_t int64_t
 * @name contains_subarray is_subarray has_pattern
 * @array a n
 * @array b m
 * @range a 0 1
 * @range b 0 1
 * @range n 0 8
 * @range m 0 3
 */
_Bool contains_subarray(const T *a, int32_t n, const T *b, int32_t m) {
    for (int32_t start = 0; start + m <= n; start++) {
        int32_t i = 0;
        while (i < m && a[start + i] == b[i]) i++;
        if (i >= m) return 1;
    }
    return 0;
}

/**
 * Is the second array a subsequence of the first: its elements occur in order, gaps allowed?
 * array subsequence test: the second in the first, in order, gaps allowed
 * Can deleting some elements of {a} leave exactly {b}?
 * Return true if all elements of the second list appear in the first in the same order, gaps allowed.
 * in-order containment of the second array in the first, others may come in between?
 * Did the events of the second list happen in this order in the first, perhaps with others in between?
 * Go through the first array, matching the elements of the second one by one; were all matched?
 * sub-sequence check for numbers: can the second list be left after deleting some of the first?
 * order-preserving selection of elements of {a} that equals {b}: is there one?
 * Are the waypoints in the second array visited in the given order on the route in the first?
 * do the items of list two appear in list one in the same order, others between them allowed
 * is the second array a subsequence of the first, gaps allowed, true or false
 * Determine whether all entries of the second list can be found in the first in the same order, other entries lying between them perhaps.
 * it = iter(a); all(x in it for x in b)
 * can I cross out some of the first so the second is left
 * Is b a subsequence (not necessarily contiguous) of a?
 * How do I check that one array is a subsequence of another, gaps permitted?
 * is the second array a subsequence of the first
 *
 * @T int32_t int64_t
 * @name is_subsequence has_subsequence contains_in_order
 * @array a n
 * @array b m
 * @range a 0 2
 * @range b 0 2
 * @range n 0 8
 * @range m 0 3
 */
_Bool has_subsequence(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t found = 0;
    for (int32_t i = 0; i < n && found < m; i++)
        if (a[i] == b[found]) found++;
    return found >= m;
}

/**
 * Is one array a rotation of the other?
 * is one array a rotation of another of the same length
 * Check whether turning {a} around in a circle gives {b}.
 * Return true if the arrays have the same elements in the same cyclic order.
 * cyclic equality of two lists of the same length
 * Are these two ring buffers equal apart from their starting points?
 * does some left rotation of the first array equal the second?
 * do the two arrays describe the same necklace of numbers with another beginning?
 * circular shift check for two arrays of length n; two empty ones match
 * rotate one array step by step and compare with the other: any match?
 * can turning one list in a circle give the other
 * same circle of numbers in both arrays, maybe shifted?
 * Check whether one list can be obtained from another of equal length by turning it round cyclically.
 * Python: n == 0 or any(a[k:] + a[:k] == b for k in range(n))
 * are both the same ring, only begun at another spot
 * Are the two words of length n conjugate (cyclic shifts of one another)?
 * How to test if an array is a rotated version of another array of the same size?
 * is b a rotation of a
 *
 * @T int32_t int64_t
 * @name is_rotation are_rotations is_cyclic_shift
 * @array a n
 * @array b n
 * @range a 0 1
 * @range b 0 1
 * @range n 0 5
 */
_Bool is_array_rotation(const T *a, const T *b, int32_t n) {
    for (int32_t start = 0; start < n; start++) {
        int32_t i = 0;
        while (i < n && a[(start + i) % n] == b[i]) i++;
        if (i == n) return 1;
    }
    return n <= 0;
}

/**
 * Can the array be cut into a left and a right part of equal sum, neither being empty?
 * can the array be split at one point into two non-empty parts of equal sum
 * Check whether a prefix and the remaining suffix have the same total, both not empty.
 * Return true if the list can be divided at some place into two non-empty parts with equal sums.
 * Is there a cut between two elements after which both sides add up to the same?
 * does a balanced split of {a} exist: a non-empty prefix with the same sum as the rest, itself not empty
 * Break a chocolate bar of numbers at one place: can both non-empty pieces have the same sum?
 * is the sum of some proper non-empty prefix equal to half of the whole?
 * can we split the sequence at one position into two non-empty parts of equal sum?
 * left total equals right total for some cut between two elements, yes or no
 * can one cut between elements give two parts with equal totals
 * is there a cut between elements where left sum is right sum
 * Write a function to check whether a list can be cut at one point into two non-empty parts with identical totals.
 * any(sum(a[:i]) == sum(a[i:]) for i in range(1, len(a)))
 * cut it once so that both sides add up the same, possible?
 * Exists k, 0 < k < n, such that the first k terms and the remaining n - k have equal sums?
 * Can an array be divided into a left and right part of the same sum?
 * can array be cut at some place into two non-empty parts with equal sum
 *
 * @T int32_t int64_t
 * @name can_split can_balance has_equal_split
 * @array a n
 * @range a -2 4
 * @range n 0 6
 */
_Bool can_split_evenly(const T *a, int32_t n) {
    T left = 0, right = 0;
    for (int32_t i = 0; i < n; i++) right += a[i];
    for (int32_t i = 0; i + 1 < n; i++) {
        left += a[i];
        right -= a[i];
        if (left == right) return 1;
    }
    return 0;
}

/**
 * How many single steps up or down make all elements equal to the {OP}?
 * total distance of all array elements to their {OP}
 * Sum the absolute differences between each element and the {OP} of the array.
 * Moves needed to bring every element to the {OP}, one unit per move.
 * total effort to level all heights to the {OP}, one per unit of change
 * Return the sum of the gaps to the {OP} element, 0 for an empty array.
 * By how much must the elements be changed in all until every one equals the {OP}?
 * cost of levelling {a} to its {OP}
 * By how much do the values differ from their {OP}, signs dropped, added up?
 * sum of |a[i] - {OP}| over the array
 * number of unit moves until all elements equal the {OP}
 * total gap of all entries to their {OP}
 * Compute how many unit steps it takes to bring every entry of a list to its {OP}.
 * Python: sum(abs(v - goal) for v in lst) where goal is the {OP} of lst
 * make all as the {OP} one, how much change is that in all
 * L1 distance of a vector from the constant vector of its {OP}; 0 if empty
 * What is the total cost of levelling all elements to the {OP} of the array?
 * sum of differences from the {OP}
 *
 * @T int32_t int64_t
 * @OP < "minimum"
 * @OP > "maximum"
 * @name moves_to_level level_cost steps_to_equal
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
T level_cost(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T goal = a[0], cost = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] OP goal) goal = a[i];
    for (int32_t i = 0; i < n; i++) cost += a[i] > goal ? a[i] - goal : goal - a[i];
    return cost;
}

/**
 * At which index does the running total first reach or exceed a limit? -1 if never.
 * index of the first prefix sum that is at least {x}, or -1
 * Given expenses in order and a budget, at which index is the budget used up? -1 if it never is.
 * Return the first index up to which the elements, it included, add up to {x} or more, else -1.
 * On which day (from 0) did my total savings first reach the goal? Return -1 if they never did.
 * first index at which the cumulative sum gets to {x} or beyond, -1 if it does not
 * Add elements from the left until the total is not below {x}; at which index do I stop? -1 for never.
 * smallest i with a[0] + ... + a[i] >= limit, otherwise -1
 * first index where the cumulative total is at or above the threshold, -1 without such an index
 * at which index does the accumulated amount reach the limit? -1 if it stays below
 * index where the sum so far first gets to the goal, else -1
 * first index at which the running total is at least the limit, or minus one
 * Write a function to find the first position at which the running total of a list is {x} or more, -1 if it never is.
 * next((i for i, s in enumerate(itertools.accumulate(lst)) if s >= x), -1)
 * adding up from the start, where do I get to x or over, -1 if not
 * least index i with a_0 + ... + a_i >= x (otherwise -1)
 * How do I get the index where the cumulative sum first reaches a target (-1 if not)?
 * index where prefix sum >= x
 *
 * @T int32_t int64_t double
 * @name index_of_reaching first_reaching prefix_reaches
 * @array a n
 * @range a -5 9
 * @range n 0 8
 * @range x -5 30
 */
int32_t first_reaching(const T *a, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (total >= x) return i;
    }
    return -1;
}

/**
 * Does the running total of the elements ever become negative?
 * account overdrawn test: does the running total of the bookings drop below zero
 * Check whether some prefix of the array has a sum below zero.
 * Return true if adding the elements one by one leads below 0 at some point.
 * Starting from an empty account, do these payments ever overdraw it?
 * does the array have any negative prefix sum?
 * Will the cumulative sum of the array drop under zero at some point?
 * does the balance, starting at 0, go into the red during these transactions?
 * below-zero detection over deposits and withdrawals, starting from zero
 * partial sums of {a}: is one of them negative?
 * does the account, empty at first, ever go negative with these movements
 * starting at 0 and adding the amounts in turn, is the balance negative at any moment?
 * Check whether an account that starts empty is ever overdrawn in the course of the listed deposits and withdrawals.
 * any(s < 0 for s in itertools.accumulate(ops))
 * adding up bit by bit, does it ever get under nothing
 * Is some partial sum a_1 + ... + a_k negative?
 * How to detect that a running balance drops below zero at some point?
 * does the running sum go negative
 *
 * @T int32_t int64_t double
 * @name below_zero ever_negative goes_negative
 * @array a n
 * @range a -5 6
 * @range n 0 6
 */
_Bool goes_below_zero(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        total += a[i];
        if (total < 0) return 1;
    }
    return 0;
}

/**
 * Find the largest sum of two neighbouring elements.
 * maximum sum of an adjacent pair
 * Which two consecutive values of the array add up to the most? Return their sum.
 * best total of two array entries side by side
 * Return the greatest a[i] + a[i + 1] of the array.
 * From the amount earned each day, on which two days in a row did we earn most together? Give that amount.
 * max sum of neighbours in {a}, at least two elements
 * highest total of two elements in a row
 * largest sum of two elements at adjacent positions
 * sum of the strongest pair of neighbours
 * best sum of two numbers side by side in a list
 * two neighbours in an array with the highest total; return that total
 * Write a function to find the greatest total of two entries standing beside each other.
 * max(map(sum, zip(lst, lst[1:])))
 * two neighbours that make the most together, how much is it
 * maximum of a[i] + a[i+1]
 * What's the largest sum of two consecutive elements in an array?
 * max sum of adjacent pair
 *
 * @T int32_t int64_t double
 * @name max_adjacent_sum best_neighbours max_neighbour_sum
 * @array a n
 * @range a -20 20
 * @range n 2 8
 */
T max_adjacent_sum(const T *a, int32_t n) {
    T best = a[0] + a[1];
    for (int32_t i = 2; i < n; i++)
        if (a[i - 1] + a[i] > best) best = a[i - 1] + a[i];
    return best;
}

/**
 * Find the largest product of two neighbouring elements.
 * maximum product of an adjacent pair
 * Which two consecutive values of the array multiply to the most? Return their product.
 * best product of two array entries side by side
 * Return the greatest a[i] * a[i + 1] of the array.
 * max product of neighbours in {a}, at least two elements
 * highest product of two array elements in a row
 * largest product of two elements at adjacent positions
 * multiply each element by its right neighbour and return the maximum of these products
 * product of adjacent elements, maximized over the array
 * best product of two numbers side by side in a list
 * two neighbours in an array with the highest product; return that product
 * Compute the highest product that two successive entries of a list yield.
 * max(p * q for p, q in zip(lst, lst[1:]))
 * times each with its neighbour, biggest result
 * maximum of a[i] * a[i+1] over consecutive terms
 * How do I find the maximum product of neighbouring elements?
 * largest product of adjacent elements
 *
 * @T int32_t int64_t double
 * @name max_adjacent_product adjacent_product largest_adjacent_product
 * @array a n
 * @range a -9 9
 * @range n 2 8
 */
T max_adjacent_product(const T *a, int32_t n) {
    T best = a[0] * a[1];
    for (int32_t i = 2; i < n; i++)
        if (a[i - 1] * a[i] > best) best = a[i - 1] * a[i];
    return best;
}

/**
 * Count how often an element is greater than the one before it.
 * number of increases from one value to the next in a series
 * How many times does the value go up from one entry to the next?
 * Return the count of positions where a[i] > a[i - 1].
 * number of rises in a list of measurements
 * On how many days was the price higher than the day before?
 * how many depth readings are larger than their predecessor
 * number of ascents in {a}
 * how many steps in the list go upwards
 * tally of strict increases from one element to the next
 * how often does the value go up from one element to the next
 * number of days with a rise over the day before, from a list of daily values
 * Write a function to count the measurements that are greater than the measurement before.
 * sum(q > p for p, q in zip(lst, lst[1:]))
 * how often did it go up
 * number of ascents of a sequence
 * How many times does an array value rise compared with the previous one?
 * count elements larger than the previous element
 *
 * @T int32_t int64_t double
 * @name count_increases count_rises number_of_ascents
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t count_increases(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] > a[i - 1];
    return count;
}

/**
 * Count the triples of sides that can form a triangle with area.
 * number of valid, non-degenerate triangles from an array of lengths
 * How many choices of three sticks satisfy the triangle inequality strictly?
 * Return the count of index triples whose elements are the sides of a proper (not flat) triangle.
 * number of triples in {a} that can be the sides of a proper triangle
 * Of the rods with these lengths, how many sets of three make a triangle that is not flat?
 * number of triples in which each side is shorter than the other two together
 * count the index triples i < j < k whose values form a non-degenerate triangle
 * how many selections of three elements form a triangle with area
 * valid triangle number: triples of lengths that satisfy the strict triangle inequality
 * how many triangles can be built from three of the lengths, degenerate ones not counted
 * number of stick triples that form a real triangle
 * Compute in how many ways three of the listed lengths can form a triangle (degenerate ones not counted).
 * Python: sum(p + q > r and q + r > p and r + p > q for p, q, r in combinations(lst, 3))
 * sticks: how many threes of them make a proper triangle
 * number of index triples satisfying the strict triangle inequality
 * How to count the valid triangles from an array of side lengths?
 * number of triangles possible from array
 *
 * @T int32_t int64_t
 * @name count_triangles triangle_number possible_triangles
 * @array a n
 * @range a 1 9
 * @range n 0 6
 */
int32_t count_triangles(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        for (int32_t j = i + 1; j < n; j++) {
            for (int32_t k = j + 1; k < n; k++)
                count += a[i] + a[j] > a[k] && a[j] + a[k] > a[i] && a[k] + a[i] > a[j];
        }
    }
    return count;
}

/**
 * Rearrange an array into a wave in place: at each even index, in order, swap with a larger left, then a larger right neighbour.
 * wave sort without full sorting: for each even index from the left, swap with a larger left, then right neighbour
 * Over the even indices from the left, swap with a larger left, then a larger right neighbour, so that a[0] >= a[1] <= a[2] >= ...
 * zigzag order, high first: from the left, every even index swaps with a larger left and then a larger right neighbour
 * Make peaks at even positions by swapping each, from the left, with a larger left neighbour and then a larger right one.
 * How do I bring a list into an up-down pattern, starting high, in one pass of swaps over the even indices?
 * one pass over the even indices, swapping with a larger left, then a larger right neighbour
 * wave arrangement of {a}, high first: at each even index swap with a bigger left, then a bigger right neighbour
 * alternate high and low values in place: left to right, each even index swaps with a larger left, then right neighbour
 * turn an array into a wave, high low high: each even place swaps with a bigger one on its left, then its right
 * big small big small ordering in place: go over even indices, swap with larger left neighbour, then larger right
 * wave form in one pass: for i = 0, 2, 4, ... swap a[i] with a larger a[i - 1], then with a larger a[i + 1]
 * Go through the even positions of a list from the left and swap each entry first with its left neighbour and then with its right neighbour whenever that neighbour is greater.
 * Python in-place wave: for i in range(0, n, 2), exchange a[i-1], a[i] if a[i-1] > a[i], then a[i], a[i+1] if a[i+1] > a[i]
 * make it high low high low: at every second number from the first, trade with a bigger left one, then a bigger right one
 *
 * @T int32_t int64_t
 * @name wave_sort make_wave wave_array
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
void wave_sort(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i += 2) {
        if (i > 0 && a[i - 1] > a[i]) {
            T kept = a[i];
            a[i] = a[i - 1];
            a[i - 1] = kept;
        }
        if (i + 1 < n && a[i + 1] > a[i]) {
            T kept = a[i];
            a[i] = a[i + 1];
            a[i + 1] = kept;
        }
    }
}

/**
 * Find the element that differs in parity from all the others.
 * parity outlier: the only even among odd numbers, or the only odd among even ones
 * Which number is the odd one out with respect to even and odd?
 * Return the single element whose parity differs from all the others, at least three numbers given.
 * find the outlier by evenness: the one even number among odd ones, or the reverse
 * All but one of the integers are even (or all but one are odd); return the exception.
 * the lone odd or lone even number in {a}
 * Look at the parity of three elements to see which is the rule, then return the first element that breaks it.
 * even-odd outlier: return the element whose parity no other element shares
 * one number breaks the parity pattern of the array; which?
 * return the one even among odds or the one odd among evens
 * which int of the list does not fit in with the others by parity
 * Write a function to find the sole number of a list whose evenness differs from that of all others.
 * Python: the only odd item among evens, or the only even among odds
 * one is odd and the rest even, or the other way round, which one
 * the unique term not congruent mod 2 to the others
 * How to spot the parity outlier in an array of at least three ints?
 * find the parity outlier
 *
 * @T int32_t int64_t
 * @name parity_outlier find_outlier odd_one_out
 * @array a n
 * @range a 0 20
 * @range n 3 8
 */
T parity_outlier(const T *a, int32_t n) {
    int32_t odd = (a[0] % 2 != 0) + (a[1] % 2 != 0) + (a[2] % 2 != 0);
    for (int32_t i = 0; i < n; i++)
        if ((a[i] % 2 != 0) == (odd < 2)) return a[i];
    return a[0];
}

/**
 * Store the rank of every element in a second array: 1 for the smallest value, equal values share a rank without gaps.
 * dense ranks of an array, ascending, from 1, into out
 * Write for each element how many distinct values are smaller, plus one, to the output array.
 * rank transform of a list: the smallest value gets 1, equal values the same rank, no gaps
 * Compress coordinates: replace each value by its place among the different values, ascending from 1.
 * Give places to scores, 1 for the lowest, ties sharing a place and the next place following directly.
 * dense ranking in ascending order into {out}, the smallest value being 1
 * Which rank has each number among the distinct values, 1 being the smallest? Fill the output.
 * coordinate compression starting at 1, smallest value first, to an output array
 * DENSE_RANK in ascending order over an array, into out
 * rank of each number into out, smallest is 1, equal ones share a rank, no gaps
 * dense places of the values in ascending order, same value same place, first place is 1
 * Write a function to replace, in another list, every entry by its place among the different values, the lowest getting 1 and equal entries sharing a place.
 * SQL DENSE_RANK() OVER (ORDER BY v) for each row of the array
 * number them 1, 2, 3 from smallest up, same number for the same value, no gaps
 * dense ranking (1223) of a sample, ascending from 1
 * How do I convert array values to their ranks without gaps for ties?
 * rank transform of an array, dense, from 1
 *
 * @T int32_t int64_t
 * @name rank_transform dense_rank compress_coordinates
 * @array a n
 * @array out n
 * @range a 0 9
 * @range n 0 8
 */
void dense_ranks(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 1;
        for (int32_t j = 0; j < n; j++) {
            int32_t k = 0;
            while (a[k] != a[j]) k++;
            out[i] += k == j && a[j] < a[i];
        }
    }
}

/**
 * Compute the mean of the {OP} elements of an array, 0 if there are none.
 * average of the {OP} numbers only, 0 without any
 * Ignore what is not {OP} and average the rest; 0 if nothing is left.
 * What is the mean of the {OP} entries? 0 if there are none.
 * conditional average over the {OP} values of an array, 0 by default
 * AVERAGEIF for {OP} numbers, with 0 instead of an error
 * Return the sum of the {OP} elements divided by their count, or 0 for a count of zero.
 * mean over the {OP} part of {a}, 0 when that part is empty
 * How large are the {OP} numbers on average? Return 0 if the list has none.
 * arithmetic mean restricted to {OP} elements, zero if none qualifies
 * avg of just the {OP} ones, 0 if no {OP} ones
 * what do the {OP} values average, 0 for no such values
 * Calculate the average of only the {OP} members of a list, 0 if there are none.
 * Excel AVERAGEIF for {OP} values, zero instead of an error
 * add the {OP} ones and share by how many there are, 0 if none
 * arithmetic mean over the {OP} part of a sample (zero for the empty part)
 * How do I take the mean of {OP} numbers only?
 * average of {OP} numbers, 0 if none
 *
 * @T int32_t int64_t double
 * @OP > "positive"
 * @OP < "negative"
 * @name average_of_sign mean_of_sign conditional_mean
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
double mean_of_sign(const T *a, int32_t n) {
    double total = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (!(a[i] OP 0)) continue;
        total += a[i];
        count++;
    }
    return count == 0 ? 0 : total / count;
}

/**
 * Is the array free of duplicates?
 * are all elements of the array distinct?
 * Check that no value occurs twice in the array.
 * Return true if all numbers of the list are different.
 * uniqueness test for an array
 * Does every element of {a} appear only once?
 * The array has each guest's table number; do all guests have different ones?
 * are there no two equal elements anywhere in the array?
 * are the numbers of the array pairwise distinct?
 * true when the list has no repeats
 * are there no repeats in the list?
 * does every number in the array come only one time
 * check if all elements are distinct
 * true if all elements of an array are different
 * Check that a list is free of repetitions.
 * len(set(lst)) == len(lst)
 * is everyone in there different
 * Are the terms pairwise distinct, i.e. is the sequence injective?
 * How to verify an array has only unique elements?
 * no duplicates?
 *
 * @T int32_t int64_t
 * @name all_distinct all_unique is_unique
 * @array a n
 * @range a 0 9
 * @range n 0 5
 */
_Bool all_distinct(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j]) return 0;
    return 1;
}

/**
 * Find the first element that is strictly greater than its neighbours (the ends have one) and return its index, or -1.
 * index of the first peak element, strictly above its neighbours; -1 if none
 * Where is the first strict local maximum? The ends have one neighbour only; -1 if there is none.
 * Return the first index whose element exceeds the elements next to it, or -1; the ends count with one neighbour.
 * index of the first strict peak in {a}, ends included, -1 if there is none
 * At which index does the first summit of the profile lie, strictly higher than what is beside it? -1 for none.
 * first strict local maximum, borders allowed, as an index or -1
 * find the index of the first hilltop in a list of heights, higher than each neighbour it has, else -1
 * first index with a value higher than left and right, missing neighbours ignored; -1 without one
 * peak finding in an array: first index strictly greater than all its neighbours, or -1
 * index of the first strict local maximum, where an end needs to beat its only neighbour; otherwise -1
 * what is the first index of an item bigger than both its neighbours (one at the ends)? -1 if nowhere
 * Write a function to locate the first entry that is strictly greater than its neighbours (the ends have only one), giving its index or -1.
 * Python: next((i for i in range(n) if (i == 0 or a[i] > a[i-1]) and (i == n-1 or a[i] > a[i+1])), -1)
 * where is the first top, higher than next to it on both sides, -1 if there's no top
 * least index of a strict local maximum, endpoints compared on one side only; -1 if there is none
 * How do I get the index of the first peak element, edges allowed?
 * index of first local maximum or -1
 *
 * @T int32_t int64_t
 * @name find_peak peak_index find_peak_element
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t find_peak(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if ((i == 0 || a[i] > a[i - 1]) && (i == n - 1 || a[i] > a[i + 1])) return i;
    return -1;
}

/**
 * Partition an array around a value, in place and stable: smaller ones, equal ones, then greater ones.
 * stable in-place three-way partition of an array around {x}
 * Rearrange so that elements below {x} come first, then those equal to it, then the rest, all in their old order.
 * rearrange an array by a pivot value into less, equal, greater, order kept within each
 * stable pivot partition in place: smaller, equal, larger, order within the groups kept
 * Put everything less than the pivot value in front and everything greater at the end, stably, in place.
 * How do I group numbers into less than, equal to and greater than {x}, without changing their order otherwise?
 * stable in-place partition by a given number into three groups: less, equal, greater
 * low, same, high: arrange {a} around {x}, each group in its old order
 * stable arrangement of an array around the given pivot value: less, equal, more
 * smaller, same, larger: put the array into three groups around a number, order within each kept
 * arrange a list about a pivot value, stable: below it, equal to it, above it
 * Rearrange a list so that entries below {x} come first, those equal to it next and those above it last, without otherwise disturbing the order.
 * Python: lst.sort(key=lambda v: (v > x) - (v < x))
 * smaller than x on the left, x in the middle, bigger on the right, else same order
 * stable three-way partition of a vector by the pivot x
 * How to group array elements into less, equal and greater than a given value, keeping relative order?
 * stable Dutch national flag partition around x
 *
 * @T int32_t int64_t
 * @name three_way_partition pivot_array partition_around
 * @array a n
 * @range a 0 5
 * @range n 0 8
 * @range x 0 5
 */
void partition_around(T *a, int32_t n, T x) {
    for (int32_t i = 1; i < n; i++) {
        T moved = a[i];
        int32_t group = (moved > x) - (moved < x), j = i;
        while (j > 0 && (a[j - 1] > x) - (a[j - 1] < x) > group) {
            a[j] = a[j - 1];
            j--;
        }
        a[j] = moved;
    }
}
