/**
 * What is the largest fall from one number of a list to the next? 0 if it never falls.
 * Return the biggest drop between consecutive elements of {a}, which has {n}; 0 if there is none.
 * sharpest fall from one day to the next in a list of daily values, 0 if it never falls
 * Given daily prices, by how much did the price fall on its worst day? 0 if it never fell.
 * Write a function that finds the greatest decrease from one reading to the next, at least 0.
 * Return the maximum of previous minus current over an array, at least 0.
 * largest one-step loss in a series, as a positive number or 0
 * Write a function to determine by how much a list decreases at most from one entry to the next, 0 if it never decreases.
 * How can I find the maximum fall between consecutive array values (0 if none)?
 * biggest drop from one day to the next, 0 if there is none
 * Loop over the array and return the biggest decrease from one element to the next, or 0.
 * Altitudes are noted every hour; what is the greatest descent from one note to the next, 0 if there was none?
 *
 * @T int32_t int64_t double
 * @name biggest_drop largest_fall max_decrease
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
T biggest_drop(const T *a, int32_t n) {
    T most = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] - a[i] > most) most = a[i - 1] - a[i];
    return most;
}

/**
 * What is the largest rise from one number of a list to the next? 0 if it never rises.
 * Return the biggest increase between consecutive elements of {a}, which has {n}; 0 if there is none.
 * biggest rise between neighbours in an array, 0 if there is none
 * best gain from one day to the next in a list of daily values, 0 if it never rises
 * Given daily prices, by how much did the price climb on its best day? 0 if it never climbed.
 * Write a function that finds the greatest increase from one reading to the next, at least 0.
 * largest one-step gain in a series, 0 if there is no gain
 * Write a function to compute the greatest increase between an entry and its successor, 0 for a list that never goes up.
 * What's the largest gain over the preceding element in an array (0 if none)?
 * biggest day-to-day increase in a list of values, 0 without one
 * Given an array, return the maximum of a[i] - a[i-1], but at least 0.
 * Loop over the array and return the biggest increase from one element to the next, or 0.
 *
 * @T int32_t int64_t double
 * @name biggest_rise largest_gain max_increase
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
T biggest_rise(const T *a, int32_t n) {
    T most = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] - a[i - 1] > most) most = a[i] - a[i - 1];
    return most;
}

/**
 * Return the index of the element that fell most against the one before it; -1 if none fell.
 * Which of the {n} numbers in {a} dropped most compared with its predecessor? Give its index, -1 if none dropped.
 * index of the day with the biggest drop from the day before, -1 if there is none
 * index just after the sharpest fall between neighbours in a list, -1 if nothing falls
 * On which day did the investor lose most against the day before? Return its index, -1 if the value never fell.
 * Write a function that finds the index of the element with the greatest decrease from its predecessor, or -1.
 * Given daily prices, when was the worst crash from one day to the next? Index of the later day, or -1.
 * index of the day with the largest loss compared to the previous day, or -1
 * Find the index (from 0) of the element that is furthest below its predecessor, -1 if nothing decreases.
 * How do I get the index after the biggest drop in an array (-1 if there's no drop)?
 * Given daily prices, on which day (index) did the price drop most compared to the day before? -1 for no drop.
 * Get the index of the element after the biggest drop between neighbours, the first one on ties, -1 if nothing drops.
 *
 * @T int32_t double
 * @name day_of_biggest_drop index_of_largest_fall
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
int32_t day_of_biggest_drop(const T *a, int32_t n) {
    int32_t place = -1;
    T most = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i - 1] - a[i] > most) {
            most = a[i - 1] - a[i];
            place = i;
        }
    return place;
}

/**
 * Return the average of the first and the last element of an array.
 * mean of the first and the last value of an array
 * Add the first and the last of the {n} numbers in {a} and halve the sum.
 * average of the first and the last number of a list
 * Take the first and the last number of the array; what is their mean?
 * Write a function that returns the midpoint between the first and last item of an array.
 * value halfway between the first and the last number of a series
 * return (a[0] + a[n - 1]) / 2 as a real number
 * Calculate the average of the initial and the final entry of a list.
 * How to average just the first and last array element?
 * mean of the first and last element of an array
 * Given an array, compute the average of its two end values.
 * Write a function to compute the average of the first and last elements of an array.
 * Given an array, return (a[0] + a[n-1]) / 2 with fractions.
 * mean of the two end values
 * midpoint between the first and the last number of a list, as a floating-point value
 * Write a program to average just the first and the final element.
 *
 * @T int32_t double
 * @name mean_of_ends average_of_ends
 * @array a n
 * @range a -100 100
 * @range n 1 8
 */
double mean_of_ends(const T *a, int32_t n) { return ((double)a[0] + a[n - 1]) / 2; }

/**
 * Subtract the second smallest of a list from the second largest; equal numbers count separately.
 * second largest minus second smallest element, duplicates counting as separate elements
 * range (max minus min) of the values that remain after one highest and one lowest are removed
 * second highest minus second lowest element, duplicates counted separately
 * Write a function to subtract the second lowest entry of a list from the second highest, equal entries counting separately.
 * How can I compute second largest minus second smallest, duplicates included?
 * Sort the list and subtract the second element from the second to last one.
 * Remove the largest and the smallest element once each and return max minus min of the rest.
 * What is the difference between the second greatest and the second least of the {n} values in {a}, repeated values counting each time?
 * How do I find the second largest minus the second smallest array element in one pass, where 9 9 4 1 gives 9 - 4?
 * A jury drops one highest and one lowest mark of at least three; return the gap between the highest and the lowest of the remaining marks.
 * second maximum minus second minimum of an array, repeated values counting separately, so that 5 5 1 1 gives 4
 *
 * @T int32_t double
 * @name second_spread inner_range
 * @array a n
 * @range a -100 100
 * @range n 3 8
 */
T second_spread(const T *a, int32_t n) {
    T top = a[0] > a[1] ? a[0] : a[1], second = a[0] > a[1] ? a[1] : a[0];
    T low = second, next = top;
    for (int32_t i = 2; i < n; i++) {
        if (a[i] > top) {
            second = top;
            top = a[i];
        } else if (a[i] > second) {
            second = a[i];
        }
        if (a[i] < low) {
            next = low;
            low = a[i];
        } else if (a[i] < next) {
            next = a[i];
        }
    }
    return second - next;
}

/**
 * How many numbers of a list differ from its average by at most {K}?
 * Count the elements of {a} ({n} in all) that lie no more than {K} from the mean.
 * number of array values within {K} of the average, inclusive
 * How many values are within {K} of the average, inclusive?
 * count of values near the mean of the array, at most {K} away
 * Write a function that counts how many entries are close to the average, at most {K} off.
 * number of entries between mean - {K} and mean + {K}, inclusive
 * How often is a reading within plus or minus {K} of the mean of all?
 * count of values not more than {K} above or below their average
 * Count the entries that deviate from the average of their list by at most {K}.
 * How many array elements lie in mean ± {K}, inclusive?
 * count values at most {K} away from the mean
 *
 * @T int32_t double
 * @K 1..5 10
 * @name count_near_average near_mean within_of_mean
 * @array a n
 * @range a 0 30
 * @range n 0 8
 */
int32_t count_near_average(const T *a, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        double distance = a[i] - total / n;
        if (distance <= K && distance >= -K) count++;
    }
    return count;
}

/**
 * Multiply all elements of a list except the first and the last; 1 if nothing is left.
 * product of the inner elements of {a} ({n} elements), i.e. all but the first and the last
 * product of an array without its first and last element
 * Multiply everything between the first and the last number of the array; return 1 if nothing is there.
 * Skip the first and last item of the array and multiply the rest.
 * Write a function for the product of an array without its end elements, 1 if none are left.
 * product of a[1] to a[n - 2], 1 if that range is empty
 * Multiply all values of the list except the first and the last one.
 * Multiply all entries of a list but the first and the last; 1 if nothing remains.
 * How to get the product of an array without its end elements?
 * product of all elements except the first and last
 * Ignore both ends of the array and return the product of the remaining elements.
 * product of lst[1:-1], i.e. with the first and last list item omitted; 1 if no item remains
 *
 * @T int32_t int64_t double
 * @name product_without_ends inner_elements_product
 * @array a n
 * @range a -8 8
 * @range n 0 8
 */
T product_without_ends(const T *a, int32_t n) {
    T product = 1;
    for (int32_t i = 1; i < n - 1; i++) product *= a[i];
    return product;
}

/**
 * Add up all elements of a list except the first and the last.
 * sum of the inner elements of {a} ({n} elements), i.e. all but the first and the last
 * sum of an array without its first and last element
 * Total of everything between the first and the last number of an array
 * Skip the first and last item of the list and add the rest.
 * Write a function for the sum of an array without its end elements.
 * sum of a[1] to a[n - 2], 0 if that range is empty
 * add all values of an array except the first and the last
 * Total all entries of a list but the first and the last.
 * How do I add the array elements except the first and the last?
 * sum of all elements except the first and last
 * Ignore both ends of the array and return the sum of the remaining elements.
 * Write a function to sum all elements of an array except the first and last.
 * Given an array, return the sum of its inner elements, 0 for two or fewer.
 * sum without both ends
 * total of the list, leaving off its first and its last number
 * Write a program to add everything between the first and the last element, those two excluded.
 * sum(lst[1:-1]): total of a list with its first and last item omitted
 *
 * @T int32_t int64_t double
 * @name sum_without_ends inner_elements_sum
 * @array a n
 * @range a -100 100
 * @range n 0 8
 */
T sum_without_ends(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 1; i < n - 1; i++) total += a[i];
    return total;
}

/**
 * Add the elements standing between the first smallest and the first largest of a list, those two not included.
 * sum of the elements strictly between the first minimum and the first maximum of the array
 * total of the numbers strictly between the first positions of the least and the greatest element of {a} (length {n})
 * Find where the minimum and the maximum first occur and sum everything between them, ends excluded.
 * sum of the elements strictly between the first occurrences of min and max in an array
 * Write a function that adds the elements located between the first min and the first max, without those two.
 * Find the first lowest and the first highest element, in either order, and total what is strictly between them.
 * Sum the elements between the earliest positions of the biggest and the smallest number, both excluded.
 * Write a function to add the entries lying strictly between the first lowest and the first highest entry of a list, whichever comes earlier.
 * How do I sum the elements located between the first minimum and the first maximum, both excluded?
 * Given 5 1 7 2 9 3 return 9, the sum of the elements between the minimum and the maximum (first ones if tied).
 * What do the numbers between the smallest and the largest element of an array add up to, those two not counted and each taken at its first occurrence?
 *
 * @T int32_t double
 * @name sum_between_extremes sum_between_min_max
 * @array a n
 * @range a -50 50
 * @range n 1 8
 */
T sum_between_extremes(const T *a, int32_t n) {
    int32_t low = 0, high = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < a[low]) low = i;
        if (a[i] > a[high]) high = i;
    }
    T total = 0;
    for (int32_t i = (low < high ? low : high) + 1; i < (low < high ? high : low); i++) total += a[i];
    return total;
}

/**
 * How many places apart are the smallest and the largest element of a list? Take the first of equal ones.
 * distance between the positions of the minimum and the maximum of an array
 * Return how far apart the index of the least and the index of the greatest of {n} numbers in {a} are.
 * How many days apart are the coldest and the hottest day in a list of temperatures?
 * Write a function that returns the distance between the index of the first min and that of the first max.
 * difference of the indices of the smallest and the largest element, first ones if they repeat
 * absolute difference of argmin and argmax of an array
 * Determine how many places apart the first lowest and the first highest entry of a list are.
 * How do I compute the index distance between the min and max of an array?
 * distance between the first positions of min and max
 * Find the index of the minimum and of the maximum and return the absolute difference.
 * How far apart are the smallest and largest element, measured in positions?
 *
 * @T int32_t double
 * @name distance_of_extremes min_max_index_gap
 * @array a n
 * @range a -50 50
 * @range n 1 8
 */
int32_t distance_of_extremes(const T *a, int32_t n) {
    int32_t low = 0, high = 0;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] < a[low]) low = i;
        if (a[i] > a[high]) high = i;
    }
    return low < high ? high - low : low - high;
}

/**
 * Return the first element that occurs exactly {K} times in a list, or -1.
 * Which number of {a} appears exactly {K} times? Return -1 if there is none; {a} has {n} elements.
 * first array value with exactly {K} occurrences, otherwise -1
 * find the first number of the array that occurs exactly {K} times, -1 if none does
 * Write a function that finds the first value occurring exactly {K} times in an array, or -1.
 * first element whose count in the array is exactly {K}, else -1
 * Write a function to return the first entry of a list that is present precisely {K} times, or -1.
 * How do I find the first element that appears {K} times in an array (-1 if missing)?
 * first element that occurs exactly {K} times, else -1
 * Return the first number that is in the array exactly {K} times, or -1 if no number is.
 * find the first element with frequency {K} in an array, otherwise -1
 * Given an array, return the first number whose frequency is {K}, or -1 if none has it.
 * Write a function to find the first list item with a frequency of exactly {K}, or -1.
 *
 * @T int32_t int64_t
 * @K 2..5
 * @name value_exactly_times element_with_count
 * @array a n
 * @range a 0 3
 * @range n 0 8
 */
T value_exactly_times(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count == K) return a[i];
    }
    return -1;
}

/**
 * Add the numbers that occur only once in a list.
 * sum of the elements without a duplicate in the array
 * total of the numbers in an array that appear exactly once
 * sum up the values of an array that are not repeated
 * Leave out every number of the list that occurs twice or more and add the rest.
 * Write a function that sums the non-repeating elements of an array.
 * What is the sum of the values that occur just once in a list?
 * Total those numbers of a list that have no duplicate in it.
 * How to add the elements which aren't repeated in an array?
 * sum of unique elements (occurring once)
 * Ignore every number that has a duplicate and add up the rest.
 * Write a function to sum the unique elements of an array, those that appear exactly once.
 * Given an array, return the sum of the values with no duplicate; repeated ones are left out entirely.
 * [1, 2, 2, 3] gives 4: sum of non-repeating elements
 * total of the numbers with frequency 1
 * Write a program to find the sum of all numbers that aren't repeated in an array.
 * Write a function to find the sum of the elements that occur only once in the list.
 * sum of the non-repeated elements in an array
 * Write a function to total the nonrepeated items of a list, i.e. those with frequency one.
 * sum of the list items x with lst.count(x) == 1
 *
 * @T int32_t int64_t
 * @name sum_of_singles sum_unrepeated
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
T sum_of_singles(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count == 1) total += a[i];
    }
    return total;
}

/**
 * Add the different values of a list, each one once.
 * sum of the distinct elements of an array
 * total of the numbers in an array when every repeated value is counted only once
 * sum of a list, counting duplicates only once
 * remove duplicates from the list, then add it up
 * What is the sum of the different numbers in the list?
 * Add the numbers without repeats: 1 2 3 2 gives 6.
 * Add each value of an array only on its first appearance.
 * total of the unique values of a list, each counted once
 * Write a function to total the different values of a list, each taken a single time.
 * sum of distinct values
 * Write a function that adds up the distinct values of an array.
 * Write a function to sum the distinct values of an array, each counted once even if repeated.
 * Given an array, return the sum of its set of values.
 * [1, 2, 2, 3] gives 6: sum of distinct elements
 * sum after removing duplicates
 * Write a program to add all different numbers in an array, ignoring further copies.
 * add each value one time, no matter how often it occurs
 * total of the unique values, counting one copy of each
 * sum without duplicates: repeated values of the list count once
 * Write a function to find the sum of a list without duplicates, every value once.
 * sum of the list, but each repeated number only once
 * sum(set(lst)): repeated items contribute just once
 * Write a function to total a list after deduplication.
 *
 * @T int32_t int64_t
 * @name sum_of_distinct distinct_sum
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
T sum_of_distinct(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (a[j] != a[i]) j++;
        if (j == i) total += a[i];
    }
    return total;
}

/**
 * Return the {WHICH} value that occurs more than once in a list, or -1.
 * {WHICH} repeated number of {a}, which has {n} elements; -1 if all are different
 * find the {WHICH} number that has a duplicate, -1 if nothing repeats
 * What is the {WHICH} number that is in the list at least twice? -1 for none.
 * Write a function that finds the {WHICH} duplicated element of an array, or -1.
 * Which is the {WHICH} number listed more than once? -1 for none.
 * {WHICH} number that occurs at least twice in the list, -1 if none does
 * Find the {WHICH} number that a list contains two or more times; -1 when it has no duplicates.
 * How can I get the {WHICH} repeated element of an array (-1 if all are unique)?
 * {WHICH} duplicate, else -1
 * Return the {WHICH:2} duplicate value in an array, or -1 if there are no duplicates.
 * Among the repeated numbers of an array find the {WHICH}, or return -1.
 * Write a function to find the {WHICH} item of a list among those which have duplicates, -1 when nothing is duplicated.
 *
 * @T int32_t int64_t
 * @WHICH < "smallest" "lowest"
 * @WHICH > "largest" "highest"
 * @name extreme_duplicate repeated_extreme
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T extreme_duplicate(const T *a, int32_t n) {
    T best = -1;
    _Bool found = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] == a[j] && (!found || a[i] WHICH best)) {
                best = a[i];
                found = 1;
            }
    return best;
}

/**
 * Return the {WHICH} value that occurs only once in a list, or -1.
 * {WHICH} non-repeated number of {a}, which has {n} elements; -1 if there is none
 * Find the {WHICH} number without a duplicate, -1 if every number has one.
 * What is the {WHICH} number that is exactly once in the list? -1 for none.
 * {WHICH:2} value that occurs once only, otherwise -1
 * Write a function that finds the {WHICH} unrepeated element of an array, or -1.
 * Which is the {WHICH} number listed just once? -1 for none.
 * Find the {WHICH} number that a list contains just once; -1 when every number recurs.
 * How do I get the {WHICH} non-repeated element of an array (or -1)?
 * {WHICH} unique number, else -1
 * Return the {WHICH:2} element that appears exactly once in the array, or -1.
 * Among the numbers that occur once find the {WHICH}, or return -1 if there are none.
 * Write a function to find the {WHICH} nonrepeated item of a list, -1 when every item is duplicated.
 *
 * @T int32_t int64_t
 * @WHICH < "smallest" "lowest"
 * @WHICH > "largest" "highest"
 * @name extreme_single unique_bid
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
T extreme_single(const T *a, int32_t n) {
    T best = -1;
    _Bool found = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0;
        for (int32_t j = 0; j < n; j++) count += a[j] == a[i];
        if (count == 1 && (!found || a[i] WHICH best)) {
            best = a[i];
            found = 1;
        }
    }
    return best;
}

/**
 * How many matching pairs of socks are in a pile of colour numbers, if every sock is used once?
 * Count the pairs of equal numbers in {a} ({n} elements); each element belongs to one pair at most.
 * number of pairs of shoes of the same size in an array of sizes, each shoe used once
 * Socks are given by color number; how many pairs of equal color are there?
 * Write a function that counts how many pairs of gloves can be matched, given their sizes.
 * number of matching pairs in a list, each item used at most once
 * sort socks by their color numbers and count the complete pairs
 * Count the pairs of equal values that can be formed: 1 1 1 2 2 gives 2.
 * Determine how many pairs can be formed out of a drawer of socks given as a list of colours.
 * How many sock pairs can I make from an array of colors?
 * number of matching pairs in an array, each element used at most once
 * Given an array of sock colors, return the number of matching pairs.
 *
 * @T int32_t int64_t
 * @name matching_pairs sock_pairs
 * @array a n
 * @range a 0 4
 * @range n 0 8
 */
T matching_pairs(const T *a, int32_t n) {
    T pairs = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t before = 0;
        for (int32_t j = 0; j < i; j++) before += a[j] == a[i];
        pairs += before % 2;
    }
    return pairs;
}

/**
 * An array holds the colors of socks in a pile; how many have no partner?
 * Count the distinct values of {a} ({n} elements) that occur an odd number of times.
 * number of single shoes left after pairing equal sizes, given an array of sizes
 * Given the color numbers of some socks, how many remain without a match?
 * Write a function that counts the gloves left without a partner, given the size of each.
 * How many distinct values occur an odd number of times?
 * How many elements are left when as many equal ones as possible have been paired off?
 * Count the socks of a list of colours which remain alone after all alike ones have been paired.
 * How can I count elements without a partner after pairing equal ones?
 * number of elements in an array without a partner after equal ones are paired
 * Count the elements left over after all equal ones have been paired.
 * odd socks: count the socks without a partner in an array of colors
 *
 * @T int32_t int64_t
 * @name unpaired_items odd_socks
 * @array a n
 * @range a 0 4
 * @range n 0 8
 */
T unpaired_items(const T *a, int32_t n) {
    T alone = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0, before = 0;
        for (int32_t j = 0; j < n; j++) {
            count += a[j] == a[i];
            before += j < i && a[j] == a[i];
        }
        alone += before == 0 && count % 2 == 1;
    }
    return alone;
}

/**
 * Add price times whole-number quantity over all items and take {P} percent off if the total is more than {L}.
 * bill from real prices and int quantities with a {P} percent discount if the sum is above {L}
 * What do {n} items with the prices {a} and the whole-number quantities {q} cost, if orders over {L} get {P} percent off?
 * Write a function for a shopping cart (prices as doubles, quantities as ints) with a {P} percent discount on totals greater than {L}.
 * How much do I pay for a basket (prices, integer quantities) if there is {P} percent off for totals above {L}?
 * Compute the cart total from prices and counts, {P} percent less if it is over {L}.
 * Customers with a cart of more than {L} pay {P} percent less; return what the cart of prices and whole quantities costs.
 * Write a function that totals a shopping basket from double prices and int quantities and takes {P} percent off if it exceeds {L}.
 * cart total from prices (doubles) and quantities (ints) with {P}% off if over {L}
 * Multiply prices by integer quantities, add them up and apply a {P}% discount if the sum is greater than {L}.
 * shopping cart with double prices and int32_t quantities: totals over {L} are reduced by {P}%
 * How do I calculate an order total from prices and quantities with {P}% off the whole sum when it is greater than {L}?
 *
 * @P 5 10 20
 * @L 50 100 200
 * @name discounted_cart cart_total
 * @array a n
 * @array q n
 * @range a 0 50
 * @range q 0 9
 * @range n 0 6
 */
double discounted_cart(const double *a, const int32_t *q, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] * q[i];
    return total > L ? total * (100 - P) / 100 : total;
}

/**
 * Return the first letter of the longest word of a text split at spaces; the first of equally long words wins, and 0 means no word.
 * first character of the longest space-separated word in {s}, the earliest if tied, 0 if there is none
 * With words split at spaces, which letter does the longest word begin with? The first word on a tie, 0 if there is no word.
 * initial of the longest word in a sentence, cut at spaces, the first such word, 0 if there is no word
 * Find the longest space-separated word (the earliest if tied) and give back its first character, or 0.
 * Write a function that returns the starting letter of the first longest word in a sentence, or NUL without words; only spaces separate words.
 * Which letter starts the longest word of the text, words being split by spaces, the first of them on a tie? 0 if it has no words.
 * first char of the longest space-delimited word, the first one on ties, 0 if there is none
 * What does the first of the longest words between spaces in this text start with? Return that char, 0 for a text without words.
 * Find the initial letter of the longest word (up to a space) in a sentence; the earlier word wins a tie, NUL without words.
 * How do I get the first char of the longest word between spaces in a C string (earliest word on ties, '\0' for none)?
 * Return the first character of the first longest space-separated word in the string (0 if there are no words).
 *
 * @name first_of_longest_word longest_word_initial
 * @string s
 */
char first_of_longest_word(const char *s) {
    int32_t longest = 0;
    char first = 0;
    while (*s) {
        while (*s == ' ') s++;
        int32_t length = 0;
        while (s[length] && s[length] != ' ') length++;
        if (length > longest) {
            longest = length;
            first = *s;
        }
        s += length;
    }
    return first;
}

/**
 * How many words of a text, separated by spaces, start and end with the same character?
 * Count the words in {s} whose first character is also their last.
 * number of words in a string whose first and last letter are the same, case-sensitive
 * number of space-separated words like "that" with equal first and last character
 * In how many words of the string is the last character the same as the first?
 * Write a function that counts words beginning and ending with the same letter; case matters.
 * number of words whose first and last characters match
 * Count the words of a text, split at blanks, whose first and last letter are identical.
 * How to count words that start and end with the same char?
 * count words with the same first and last character
 * Count the space-separated words of a sentence that start and end with exactly the same character.
 * Given a string of words separated by spaces, count those with the same first and last letter, case-sensitively.
 *
 * @name words_with_equal_ends same_ends_words
 * @string s
 */
int32_t words_with_equal_ends(const char *s) {
    int32_t count = 0;
    while (*s) {
        while (*s == ' ') s++;
        int32_t length = 0;
        while (s[length] && s[length] != ' ') length++;
        if (length > 0 && s[0] == s[length - 1]) count++;
        s += length;
    }
    return count;
}

/**
 * How many letters of a text are the same, case included, as the letter right before them?
 * Count the positions in {s} where a letter exactly equals the one just before it.
 * number of doubled letters in a text, such as the ll in hello but not Ll; three in a row count as two
 * Count the positions in a text where two equal letters (same case) are next to each other.
 * Write a function that counts the places where a letter is the same as the previous one, case matters.
 * How many double letters does a lower-case word have? bookkeeper has three, and aaa has two.
 * number of adjacent pairs of equal letters in a string, case matters
 * number of letters equal to the letter on their left, case-sensitive
 * Count how many letters of a text equal the letter directly before them (same case).
 * How many times does a letter follow itself, like "ll" but not "Ll", in a string?
 * count double letters such as "ss" in a string, case-sensitive, "sss" being two
 * Given a string, count the letters directly preceded by the same letter in the same case.
 *
 * @name count_double_letters doubled_letters
 * @string s
 */
int32_t count_double_letters(const char *s) {
    int32_t count = 0;
    for (int32_t i = 1; s[0] && s[i]; i++)
        if (s[i] == s[i - 1] && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z'))) count++;
    return count;
}

/**
 * Does a word have two equal letters next to each other, with the same case?
 * Check whether two equal letters stand next to each other in {s}: A-Z or a-z, case-sensitive.
 * Is there a doubled letter in the word, like the tt in butter but not Tt or 00?
 * Write a function that tells whether a text contains a pair of equal neighbouring letters (letters only, case-sensitive).
 * Test a word for a double letter; digits don't count and upper and lower case differ.
 * Are there any two equal neighbouring letters in the text, letters only and case-sensitive?
 * Check if a text has the same letter twice in a row, in the same case; only A-Z and a-z are letters.
 * How do I detect doubled letters in a string, letters only and upper case apart from lower case?
 * Does the string contain a double letter (like "oo", not "11" or "Oo")?
 * Return true if some letter of the string is immediately followed by the same letter in the same case; other characters don't count.
 * double letter check: "apple" gives true, "orange" false; letters only, "Aa" and "22" give false
 * Determine whether a word has two identical adjacent letters; letters only, case matters.
 * Write a function to check if a word has a double letter, two equal letters in a row of the same case; digits and signs don't count.
 * Given a string, return true if some letter is immediately followed by the same letter, case-sensitive; only letters count.
 * Write a program to detect repeated letters side by side in a string, letters only, case-sensitive.
 *
 * @name has_double_letter contains_doubled_letter
 * @string s
 */
_Bool has_double_letter(const char *s) {
    for (int32_t i = 1; s[0] && s[i]; i++)
        if (s[i] == s[i - 1] && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z'))) return 1;
    return 0;
}

/**
 * Which vowel occurs most often in a text? Upper case counts as lower case, the first of aeiou wins a tie; 0 if there is none.
 * most frequent vowel of {s} in lower case, ignoring case, the first of aeiou on a tie, 0 if there are no vowels
 * Return the vowel that occurs most in the string, ignoring case, as a lower-case letter; a before e and so on for ties; 0 if none occurs.
 * the most common of a, e, i, o and u in a string (the first of these if tied), ignoring case, lower case returned, 0 for none
 * vowel with the most appearances in a text in either case, returned in lower case, first in the alphabet on a tie, 0 without vowels
 * Determine the most used vowel of a text ignoring case; lower case result, the alphabetically first on a tie, NUL if none.
 * How do I find the most common vowel in a string, ignoring case (lower case result, alphabetically first on ties, '\0' without vowels)?
 * Which of a, e, i, o, u is most frequent in a string, ignoring case? First one on a tie, 0 if none.
 * Write a function that finds the vowel with the highest count in either case and returns it in lower case, the earliest in the alphabet on a tie, or 0 if there are no vowels.
 * Which of the vowels a, e, i, o, u does the sentence use most, ignoring case? Return it as a small letter, the first of them on a tie, 0 if it has none.
 * Count each vowel of a string ignoring case and return the lower-case one with the highest count, the first in the order a, e, i, o, u if equal, 0 for no vowels.
 * My text has upper and lower case letters: I need its most common vowel as a lower-case char, the alphabetically first if several are equal, and '\0' if there is none.
 *
 * @name most_frequent_vowel top_vowel
 * @string s
 */
char most_frequent_vowel(const char *s) {
    static const char vowels[] = "aeiou";
    int32_t most = 0;
    char best = 0;
    for (int32_t v = 0; v < 5; v++) {
        int32_t count = 0;
        for (int32_t i = 0; s[i]; i++) count += s[i] == vowels[v] || s[i] == vowels[v] - 32;
        if (count > most) {
            most = count;
            best = vowels[v];
        }
    }
    return best;
}

/**
 * How many different vowels are used in a text, ignoring case?
 * Count the distinct vowels of {s}; A and a are the same.
 * How many of the five vowels occur at least once in the string, ignoring case?
 * Write a function that counts how many kinds of vowels a word has, A and a being one kind.
 * Count the different vowels in a word, ignoring case: banana has one, queue has two.
 * number of unique vowels in a string, case does not matter
 * number of distinct vowels in a string, case-insensitive
 * How many of the five vowels are present in the text, in either case?
 * Count how many of the five vowels a text uses, whether small or capital.
 * How do I get the number of different vowels in a string, ignoring case?
 * count distinct vowels in a string, upper or lower case
 * Write a function to count the distinct vowels in a string, ignoring case.
 * Given a text, return how many of a, e, i, o, u appear at least once in either case.
 * how many unique vowels a sentence uses, upper and lower case treated alike
 *
 * @name count_distinct_vowels different_vowels
 * @string s
 */
int32_t count_distinct_vowels(const char *s) {
    static const char vowels[] = "aeiou";
    int32_t kinds = 0;
    for (int32_t v = 0; v < 5; v++) {
        _Bool found = 0;
        for (int32_t i = 0; s[i]; i++) found = found || s[i] == vowels[v] || s[i] == vowels[v] - 32;
        kinds += found;
    }
    return kinds;
}

/**
 * Check whether a, e, i, o and u all occur in {s}, in either case.
 * Are all vowels present in the string, upper or lower case?
 * Return true if every vowel occurs at least once in the text, ignoring case.
 * Write a function that tells whether a string has all the vowels, in either case.
 * pangram test for vowels only: does the text contain a, e, i, o and u in any case?
 * Does the word use every vowel, regardless of case?
 * Check that a text uses each of the five vowels, capital or small.
 * How can I check that a string contains every vowel in upper or lower case?
 * Does the string contain all vowels, ignoring case?
 * Return true if no vowel is missing from the string, ignoring case.
 * Determine whether all five vowels are in a word such as Education, ignoring case.
 * Write a function to check if a string contains all five vowels, case ignored.
 * Given a text, return true if a, e, i, o and u each occur in upper or lower case.
 * does the word use every vowel, capitals counting too?
 *
 * @name has_all_vowels uses_every_vowel
 * @string s
 */
_Bool has_all_vowels(const char *s) {
    static const char vowels[] = "aeiou";
    for (int32_t v = 0; v < 5; v++) {
        _Bool found = 0;
        for (int32_t i = 0; s[i]; i++) found = found || s[i] == vowels[v] || s[i] == vowels[v] - 32;
        if (!found) return 0;
    }
    return 1;
}

/**
 * Does {c} occur as often as {d} in {s}?
 * Check whether a text has equally many of two given characters.
 * Return true if both given characters occur equally often in the string.
 * Does a string have as many of the first given letter as of the second?
 * Write a function that tells whether two characters appear equally often in a text.
 * Are the counts of these two letters in the text equal?
 * Do both letters occur the same number of times in the text?
 * Check whether two given characters have the same number of occurrences in a text.
 * How do I test whether a string has the same count of two chars?
 * same number of c and d in a string
 * Count two characters in a string and return true if the counts are equal.
 * Return true if the string contains as many {c} as {d}.
 *
 * @name equally_often same_letter_count
 * @string s
 * @range c 97 100
 * @range d 97 100
 */
_Bool equally_often(const char *s, char c, char d) {
    int32_t difference = 0;
    for (; *s; s++) difference += (*s == c) - (*s == d);
    return difference == 0;
}

/**
 * How many characters must be changed to make a word a palindrome?
 * How many characters of {s} must be replaced, at least, so that it reads the same backwards?
 * fewest replacements that turn a text into a palindrome
 * How many letters must be overwritten until the word reads the same both ways?
 * Write a function that returns the minimum number of letter changes for a palindrome.
 * Compute how many characters have to be altered so that a text reads the same backwards.
 * What's the minimum number of replacements to make a string a palindrome?
 * minimum number of changes to turn a string into a palindrome
 * Count the positions in the first half of a string where it differs from its mirror image.
 * Return the number of character replacements needed to make the string a palindrome.
 * How many mirrored pairs of characters in a word are different?
 * Write a function to find the minimum number of character changes that make a string a palindrome.
 * Given a string, count how many characters must be replaced to make it equal to its reverse.
 * min substitutions to get a palindrome, no insertions or deletions
 * Write a program to count the positions in the first half which differ from their mirror position.
 *
 * @name changes_to_palindrome mirror_mismatches
 * @string s
 */
int32_t changes_to_palindrome(const char *s) {
    int32_t length = 0, count = 0;
    while (s[length]) length++;
    for (int32_t i = 0; i < length / 2; i++) count += s[i] != s[length - 1 - i];
    return count;
}

/**
 * Score a word: {P} points for a vowel, {Q} for any other letter, nothing for other characters.
 * word score with {P} per vowel and {Q} per consonant in either case, nothing for other characters
 * Add {P} for every vowel and {Q} for every consonant in a text, ignoring case.
 * How many points is a word worth if vowels count {P} and consonants {Q}?
 * Write a function that scores a string, adding {P} for each vowel and {Q} for each consonant, either case.
 * letter score of a string: {P} for each vowel, {Q} for each consonant, either case
 * Write a function to score a text with {P} for each vowel and {Q} for each consonant, other characters counting nothing.
 * How do I compute a word score where vowels are worth {P} and consonants {Q}?
 * word score with {P} per vowel and {Q} per consonant, other characters ignored
 * Sum {P} points for each vowel and {Q} points for each consonant of a string.
 * Return {P} times the number of vowels plus {Q} times the number of consonants.
 * Each vowel in a word is worth {P} points and each consonant {Q}; what is the total?
 *
 * @P 1 3 5
 * @Q 2 4
 * @name vowel_consonant_points letter_points
 * @string s
 */
int32_t vowel_consonant_points(const char *s) {
    static const char vowels[] = "aeiou";
    int32_t points = 0;
    for (; *s; s++) {
        char small = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (small < 'a' || small > 'z') continue;
        _Bool vowel = 0;
        for (int32_t v = 0; v < 5; v++) vowel = vowel || small == vowels[v];
        points += vowel ? P : Q;
    }
    return points;
}

/**
 * Make every second character of a text upper case, beginning with the {FROM}, in place.
 * make every other character upper case, starting from the {FROM}, in place
 * Capitalize alternate characters of a string from the {FROM} one on and leave the others unchanged.
 * Write a function that turns every other character of a string to upper case from the {FROM} on.
 * Turn every other character into a capital, starting with the {FROM} character.
 * Change every other character of a text to a capital, beginning with the {FROM} one, in place.
 * alternate caps starting at the {FROM} character, in place
 * Convert every second character of a string to upper case, beginning with the {FROM} one.
 * mocking text: uppercase every other character from the {FROM} on, leave the rest as it is
 * Change {s} so that every other character, from the {FROM} on, becomes a capital if it is a small letter.
 * How do I uppercase alternate characters of a string in place, starting with the {FROM}, if spaces and punctuation count as characters too?
 * Step through a string two positions at a time from its {FROM} character and uppercase in place each small letter found there.
 *
 * @FROM 0 "first"
 * @FROM 1 "second"
 * @name capitalize_alternate upper_every_second
 * @string s
 */
void capitalize_alternate(char *s) {
    for (int32_t i = 0; s[i]; i++)
        if (i % 2 == FROM && s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
}

/**
 * Rotate only the capital letters of a text by {k} places in the alphabet, in place and wrapping around.
 * Caesar shift by k of the upper-case letters in place; everything else stays
 * Encrypt capitals only by moving them k letters on, wrapping from Z to A.
 * Caesar cipher with shift k that changes only upper case letters
 * Move each capital letter k places forward in the alphabet, wrapping around, others unchanged.
 * shift the upper-case letters of a string by k in the alphabet, wrapping around
 * Caesar cipher with key k for upper-case text in place, rest untouched
 * Encode only the capitals by a shift of k, with A following Z.
 * Encode the capital letters of a text by moving each k places on in the alphabet, cyclically, and leave all else.
 * How do I apply a Caesar shift of k to uppercase letters only?
 * caesar cipher with key k for capital letters only
 * Write a function that shifts the uppercase letters of a string by k places in the alphabet, backward if k is negative, wrapping around at the ends, in place, and keeps everything else.
 *
 * @name shift_capitals caesar_capitals
 * @string s
 * @range k -30 30
 */
void shift_capitals(char *s, int32_t k) {
    for (; *s; s++)
        if (*s >= 'A' && *s <= 'Z') *s = (char)('A' + ((*s - 'A' + k) % 26 + 26) % 26);
}

/**
 * Is a number a lucky ticket: do the first three of its six digits add up to the same as the last three?
 * lucky six-digit ticket test for {n}: same digit sum in the first and the last three digits
 * Does the sum of the front three digits of a six-digit number equal the sum of the back three?
 * Write a function that tells whether a six-digit bus ticket is lucky, both halves having the same digit sum.
 * Is the ticket lucky, i.e. do its first three and its last three digits have the same sum (e.g. 123321)?
 * Compare the digit sums of the two halves of a 6-digit number: are they equal?
 * Check whether the first three digits of a six-digit ticket number have the same sum as the last three.
 * lucky ticket: sum of first three digits equals sum of last three
 * Split a six-digit number into two halves and check that both have the same digit sum.
 * Return true if the digits of the left half of a 6-digit ticket add up to the same as those of the right half.
 * Write a function to check if a six-digit number is lucky: first three digits sum to the same as the last three.
 * Given a 6-digit integer, return true if both halves have equal digit sums.
 * lucky ticket number: abcdef with a + b + c == d + e + f
 * Write a program to test a ticket number of six digits for equal sums in the left and right half.
 * Write a function to check whether the first half of the digits of a six-digit number has the same sum as the second half.
 * Write a function to check if a six-digit bus ticket number has equal sums in its left and right half
 *
 * @T int32_t int64_t
 * @name is_lucky_ticket lucky_ticket
 * @range n 0 999999
 */
_Bool is_lucky_ticket(T n) {
    T back = n % 10 + n / 10 % 10 + n / 100 % 10;
    n /= 1000;
    return n % 10 + n / 10 % 10 + n / 100 % 10 == back;
}

/**
 * Remove the {WHICH} digit of a non-negative number; of equal ones the leftmost goes.
 * non-negative number without its {WHICH} digit, the leftmost one if it repeats
 * Delete the leftmost {WHICH} digit from the non-negative number {n} and close the gap; a single digit gives 0.
 * Write a function that drops the {WHICH} digit of a non-negative integer, the leftmost if it repeats.
 * Erase the {WHICH} digit of n >= 0 (the first one from the left) and close the gap.
 * Write a function to delete one {WHICH} digit of a non-negative number, the leftmost if there are several; a single digit leaves 0.
 * How can I remove the {WHICH} digit from a non-negative integer, leftmost occurrence?
 * remove the {WHICH} digit from a nonnegative number, the leftmost one if it repeats
 * Drop the {WHICH:2} digit from a non-negative integer (its first occurrence).
 * Return the number that is left when the first occurrence of its {WHICH} digit is removed (n >= 0).
 * Given n >= 0, delete its {WHICH} digit once, as far left as possible.
 * What number remains after removing the first occurrence of the {WHICH} digit of n >= 0?
 *
 * @T int32_t int64_t
 * @WHICH >= "largest" "biggest"
 * @WHICH <= "smallest" "lowest"
 * @name drop_extreme_digit without_extreme_digit
 * @range n 0 99999
 */
T drop_extreme_digit(T n) {
    T power = 1, place = 1, digit = n % 10;
    for (T rest = n; rest > 0; rest /= 10, power *= 10)
        if (rest % 10 WHICH digit) {
            digit = rest % 10;
            place = power;
        }
    return n / place / 10 * place + n % place;
}

/**
 * How many digits of a non-negative number are {OP} than the digit to their left?
 * Count the digits of non-negative {n} that are {OP} than the one before.
 * number of digits {OP} than their left neighbour, n >= 0
 * Reading from left to right, how often is a digit {OP} than the previous one (input not negative)?
 * Write a function that counts how many digits are {OP} than the preceding digit of a non-negative number.
 * number of neighbouring digit pairs in which the right one is {OP} (n >= 0)
 * How many digits, from the second on, are {OP} than the digit before them (n >= 0)?
 * Count the digits of a non-negative number that are {OP} than the digit to their left.
 * How many digits of a nonnegative number are {OP} than the preceding one?
 * count digits {OP} than the previous digit of a non-negative number
 * Compare each digit with the one to its left and count those that are {OP}, n >= 0.
 * Count adjacent digit pairs of a nonnegative number where the right digit is {OP} than the left.
 *
 * @T int32_t int64_t
 * @OP > "greater"
 * @OP < "smaller"
 * @name count_digit_steps neighbouring_digit_steps
 * @range n 0 999999
 */
T count_digit_steps(T n) {
    T count = 0;
    for (; n > 9; n /= 10) count += n % 10 OP n / 10 % 10;
    return count;
}

/**
 * Are all digits of a positive number different, and is none of them zero?
 * Check that positive {n} has no repeated digit and no 0.
 * Does the positive number have only distinct digits from 1 to 9?
 * Return true if each digit of the positive number is nonzero and used only once.
 * Write a function that tells whether a positive number consists of different nonzero digits.
 * Is every digit of n > 0 unique, with 0 not allowed?
 * Does a positive number have neither a zero nor a repeated digit?
 * Check that a positive number is written with no digit twice and without 0.
 * How can I validate a positive bulls and cows number (no zero, no repeated digit)?
 * Does the positive number have no repeated digits and no zero?
 * Return true if all digits of n > 0 are different and nonzero.
 * Determine if a positive number has unique digits and none of them is 0.
 *
 * @T int32_t int64_t
 * @name distinct_nonzero_digits no_zero_no_repeat
 * @range n 1 99999
 */
_Bool distinct_nonzero_digits(T n) {
    int32_t seen = 1;
    for (; n > 0; n /= 10) {
        if (seen >> n % 10 & 1) return 0;
        seen |= 1 << n % 10;
    }
    return 1;
}

/**
 * Multiply the digit sum of a non-negative number by its digit product.
 * digit sum times digit product of nonnegative {n}
 * sum of the digits of n >= 0 multiplied by the product of its digits
 * Given a non-negative number with digits d1, d2, ..., return (d1 + d2 + ...) * (d1 * d2 * ...).
 * Write a function that returns sum of digits times product of digits of a nonnegative number.
 * digit sum times digit product: 135 gives 9 * 15 = 135 (input not negative)
 * product of the digit sum and the digit product of a non-negative number
 * sum of the decimal digits times product of the decimal digits of a nonnegative number
 * Multiply the sum of a non-negative number's digits by the product of its digits.
 * How do I compute (sum of digits) × (product of digits) of a non-negative number?
 * digit sum times digit product, for n >= 0
 * Write a function that multiplies the sum of a non-negative number's digits by the product of its digits.
 * Given a non-negative integer, return digit sum * digit product.
 * (sum of digits) * (product of digits): 23 gives 5 * 6 = 30 for n >= 0
 * Write a program to multiply the digit total of a non-negative number with its digit product.
 *
 * @T int32_t int64_t
 * @name digit_sum_times_product sum_product_of_digits
 * @range n 0 9999
 */
T digit_sum_times_product(T n) {
    T sum = n % 10, product = n % 10;
    for (n /= 10; n > 0; n /= 10) {
        sum += n % 10;
        product *= n % 10;
    }
    return sum * product;
}

/**
 * Build the number that consists of the {KIND} digits of another, in the same order; 0 if there are none (n >= 0).
 * Keep only the {KIND} digits of nonnegative {n}, in order, as a number.
 * the number made of the {KIND} digits of n >= 0 in their order, 0 without any
 * Filter the digits of a non-negative number: keep the {KIND} ones in order, 0 if there are none.
 * Write a function that forms a new number from the {KIND} digits of a nonnegative integer, 0 if it has none.
 * extract the {KIND} digits of n >= 0 as a number, order kept
 * join the {KIND} digits of a non-negative number into a number
 * {KIND} digits of n >= 0 put together as a number, 0 if there are none
 * Write a function to delete from a nonnegative number all digits that are not {KIND}; 0 if none remain.
 * How do I extract the {KIND} digits of a non-negative int as a new int?
 * keep the {KIND} digits only and return them as a number (input not negative)
 * Remove all digits that are not {KIND} from a nonnegative number.
 * delete all digits of a non-negative number except the {KIND} ones, 0 if nothing stays
 * Write a function to remove from a non-negative number all digits other than the {KIND} ones; nothing left gives 0.
 *
 * @T int32_t int64_t
 * @KIND != "odd"
 * @KIND == "even"
 * @name keep_digits digits_of_parity
 * @range n 0 999999
 */
T keep_digits(T n) {
    T kept = 0;
    for (T power = 1; n > 0; n /= 10)
        if (n % 2 KIND 0) {
            kept += n % 10 * power;
            power *= 10;
        }
    return kept;
}

/**
 * How far is a number from its digits read backwards? Return the absolute difference.
 * absolute difference of {n} and the number with the digits in reverse order
 * absolute difference between a number and itself written backwards
 * difference of a non-negative number and its digit reversal, larger minus smaller
 * Reverse the digits of a non-negative number and subtract the smaller of both numbers from the larger.
 * Write a function for the absolute distance between a number and its digit reversal.
 * distance between a number and its digit reversal, never negative
 * Compute |n - reverse(n)| with decimal digits reversed (input not negative).
 * Determine how far a non-negative number is from itself written backwards.
 * How do I get the absolute difference of a number and its reversal?
 * Reverse the digits of n >= 0 and return the distance between n and the result.
 * Write a function to find the absolute difference between a number and its reverse.
 * Given n >= 0, return |n - reverse(n)|.
 * how much does a non-negative number differ from its reversal? 12 gives 9
 *
 * @T int32_t int64_t
 * @name reverse_difference distance_to_reverse
 * @range n 0 999999
 */
T reverse_difference(T n) {
    T reverse = 0;
    for (T rest = n; rest != 0; rest /= 10) reverse = reverse * 10 + rest % 10;
    return n > reverse ? n - reverse : reverse - n;
}

/**
 * Find the next number after {n} that has no repeated digit.
 * smallest larger number whose digits are all different
 * Which is the first number above a given one in which no digit occurs twice?
 * Return the next integer above n with distinct digits.
 * Write a function that returns the next number without repeated digits.
 * Count up from n + 1 until all digits differ, and return that number.
 * After the given year, which is the next year in which no digit occurs twice?
 * least number greater than the input with unique digits
 * Find the least number above {n} in which no digit occurs twice.
 * How do I compute the next year that has only distinct digits?
 * next number with distinct digits
 * What is the next number after n that has no repeated digit?
 *
 * @T int32_t int64_t
 * @name next_with_distinct_digits next_beautiful_year
 * @range n 0 9000
 */
static _Bool repeats_a_digit(T v) {
    int32_t seen = 0;
    for (; v > 0; v /= 10) {
        if (seen >> v % 10 & 1) return 1;
        seen |= 1 << v % 10;
    }
    return 0;
}

T next_with_distinct_digits(T n) {
    n++;
    while (repeats_a_digit(n)) n++;
    return n;
}

/**
 * Find the next number after {n} with the same digit sum.
 * smallest larger number whose digits add up to the same
 * Which is the first number above a given one that has its digit sum?
 * following integer with the same digit sum as n
 * Write a function that returns the next larger number with an unchanged digit sum.
 * next larger number with an equal digit sum: 19 is followed by 28
 * Find the least number above {n} whose digits add up to the same as those of {n}.
 * How do I find the next larger number having an equal sum of digits?
 * next number with the same digit sum
 * Starting from n + 1, find the first number whose digits add up to the same sum as the digits of n.
 * Given 19 return 28, the next larger number with the same digit sum.
 * smallest integer greater than n with an equal digit sum
 *
 * @T int32_t int64_t
 * @name next_with_same_digit_sum next_equal_digit_sum
 * @range n 1 3000
 */
static T sum_digits_of(T v) {
    T total = 0;
    for (; v > 0; v /= 10) total += v % 10;
    return total;
}

T next_with_same_digit_sum(T n) {
    T wanted = sum_digits_of(n);
    n++;
    while (sum_digits_of(n) != wanted) n++;
    return n;
}

/**
 * A wall is {height} high; a snail climbs {up} by day and slides back {down} at night. On which day is it at the top?
 * On which day is a snail out of the well, given height, climb per day and slip per night?
 * frog in a well: how many days until it is out, given depth, climb per day and slip per night?
 * On which day is the top reached, given the wall height, the gain by day and the loss by night?
 * Write a function for the snail puzzle: wall height, daily climb, nightly slide; return the day it reaches the top.
 * How many days does a frog need to leave a well, given its depth, the jump per day and the slip per night?
 * On which day is a snail at the top of a pole, given the height, the climb per day and the slide per night?
 * On which day does a snail get out of a well? Depth, daily ascent, nightly descent.
 * Determine on which day a snail gets out of a well, given depth, climb per day and slip per night; -1 if never.
 * How many days does the snail need (arguments height, climb, slide; -1 = never)?
 * snail in the well: height, up, down, return the number of days
 * Write a program for the snail climbing out of a well: depth, metres up per day, metres slipped per night, day it gets out or -1
 *
 * @T int32_t int64_t
 * @name snail_days frog_in_well days_to_top
 * @range height 1 50
 * @range up 3 8
 * @range down 0 2
 */
T snail_days(T height, T up, T down) {
    if (up < height && up <= down) return -1;
    T day = 1;
    for (T place = up; place < height; place += up - down) day++;
    return day;
}

/**
 * How often must a sheet of a thickness be folded in half until it is at least as thick as a given height?
 * number of folds until paper of a given thickness is at least a given height, each fold doubling it
 * Paper of thickness {sheet} doubles with each fold; how many folds until it is {height} or more?
 * folding paper to the moon: how many folds from the sheet thickness to the distance, in the same unit?
 * number of doublings of a sheet's thickness until it is at least as high as wanted
 * How many times must I double the first number until it is at least the second?
 * Compute how many times a sheet must be folded until its thickness, doubling each time, is at least the given height.
 * How many folds of paper reach the moon, given the paper thickness and the distance?
 * number of folds until paper of a given thickness reaches a given height
 * Return how often a thickness must be doubled to reach at least a given height.
 * A sheet of paper is folded in half repeatedly; how many folds until it is at least as thick as height?
 * Write a function that takes the thickness of a sheet and a height and counts the folds in half needed to make the paper at least that thick.
 *
 * @name folds_needed paper_folds
 * @range sheet 1 3
 * @range height 0 1000
 */
int32_t folds_needed(double sheet, double height) {
    int32_t folds = 0;
    for (; sheet < height; folds++) sheet *= 2;
    return folds;
}

/**
 * Coffee at {start} degrees in a room at {room} degrees loses {K} percent of the difference per minute; how warm is it after {n} minutes?
 * temperature of a drink from start, room temperature and minutes, cooling by {K} percent of the gap each minute
 * Newton cooling step by step: start, room, number of minutes, {K} percent of the difference lost in each
 * Write a function that simulates n minutes of cooling from start to room temperature by {K} percent of the gap a minute.
 * exponential approach from a start value to the ambient temperature over n steps, {K} percent of the difference per step
 * discrete cooling model: start, ambient, number of steps, {K} percent of the difference per step
 * Calculate the temperature of a drink after n minutes: start, room temperature, n; each minute {K} percent of the difference disappears.
 * Newton's law of cooling, {K}% of the difference per step: start, ambient, steps
 * A cup starts at one temperature and cools toward room temperature by {K} percent of the difference each minute; temperature after n minutes?
 * How warm is my soup, given its temperature, the room's and the number of minutes, if it loses {K} percent of the difference between the two each minute?
 * How do I simulate a drink cooling from {start} degrees in a room of {room} degrees for {n} minutes, where {K}% of the current difference goes each minute?
 * Write a function that takes a cup's temperature, the room temperature and n, and n times moves the first {K} percent of the way toward the second.
 *
 * @K 5 10 20
 * @name cooled_temperature coffee_temperature
 * @range start 20 100
 * @range room 0 30
 * @range n 0 20
 */
double cooled_temperature(double start, double room, int32_t n) {
    for (int32_t i = 0; i < n; i++) start -= (start - room) * K / 100;
    return start;
}

/**
 * After how many minutes does a tank hold more than its volume? Volume, content, inflow and outflow per minute; -1 if never.
 * A tank for {size} holds {now}; per minute {in} runs in and {out} runs out. After how many minutes is it more than full? -1 for never.
 * minutes until a tub holds more than its size, given size, content, inflow, outflow per minute, or -1
 * Write a function that fills and drains a tank (size, level, in, out) minute by minute; when is it over full? -1 for never.
 * How many minutes until a tank overflows, given size, content, inflow and outflow? -1 if it never does.
 * A tank of some size has some content, an inflow and an outflow a minute; in which minute is it over full? 0 for now, -1 for never.
 * volume, content, inflow, outflow: minutes until there is more water than fits in, otherwise -1
 * Determine after how many minutes a tub overflows (size, content, inflow, outflow per minute); 0 if it is over already, -1 if never.
 * When will my tank overflow? Capacity, level, in rate, out rate; 0 = already, -1 = never.
 * minutes until a tub overflows from size, content, inflow and outflow, -1 if it never does
 * Simulate a tank minute by minute and return when the level exceeds the capacity: capacity, level, inflow, outflow; -1 if never.
 * Given the capacity, the current level, the inflow and the outflow per minute, when does the level exceed the capacity (-1 if never)?
 *
 * @T int32_t int64_t
 * @name overflow_minute tank_overflow
 * @range size 1 50
 * @range now 0 50
 * @range in 0 10
 * @range out 0 10
 */
T overflow_minute(T size, T now, T in, T out) {
    if (now > size) return 0;
    if (in <= out) return -1;
    T minutes = 0;
    for (; now <= size; minutes++) now += in - out;
    return minutes;
}

/**
 * After how many minutes (rounded up) is a tank empty? Content, inflow and outflow per minute; -1 if never.
 * A tank holds {now}; {in} runs in and {out} runs out per minute; after how many minutes, rounded up, is it empty? -1 for never.
 * minutes (rounded up) until a tank with content, inflow and outflow per minute has run dry, or -1
 * level, inflow, outflow per minute: whole minutes, rounded up, until the tank is dry, -1 if it never is
 * Write a function that returns the minutes until a tank is empty, a begun one counting, from its content, inflow and outflow a minute, or -1.
 * full minutes after which a basin is empty, rounding up, given content, inflow and outflow per minute, -1 if it never is
 * days (rounded up) until the stock is empty, given stock, daily delivery, daily use; -1 if that never happens
 * After how many minutes, rounded up, is the container empty? Content, inflow, outflow; -1 for never.
 * Determine after how many minutes, rounded up, a tank is empty, given contents, inflow and outflow per minute; 0 if it is already, -1 if never.
 * How many minutes, rounded up, until my water tank runs dry? Level, in rate, out rate; -1 = never.
 * minutes until a tank is empty from content, inflow and outflow, rounded up, -1 if it never is
 * Given the content of a tank, the inflow and the outflow per minute, after how many minutes, rounded up, is it empty (-1 for never)?
 *
 * @T int32_t int64_t
 * @name minutes_until_empty time_to_dry
 * @range now 1 50
 * @range in 0 10
 * @range out 0 10
 */
T minutes_until_empty(T now, T in, T out) {
    if (now <= 0) return 0;
    if (in >= out) return -1;
    T minutes = 0;
    for (; now > 0; minutes++) now += in - out;
    return minutes;
}

/**
 * How much fuel is left after a list of trips? Fuel, litres per 100 km and the distances; never below 0.
 * fuel left of {fuel} with a consumption of {per100} per 100 km after {n} trips in {a}, at least 0
 * fuel minus distance times consumption / 100, for all trips, at least zero
 * How many litres are left after all trips, given tank content, litres per 100 km and the distances? At least 0.
 * Write a function that returns the fuel left from a start amount, a consumption per 100 km and trip lengths, at least 0.
 * litres left from start litres, litres per 100 km and a list of km, not below zero
 * I have some fuel and know the litres per 100 km and the distances of my trips; how much is left, at least 0?
 * fuel left from a start amount, liters per 100 km and trips in km, at least 0
 * Calculate how much fuel is left after all listed distances, given the initial fuel and the consumption per 100 kilometres, never below 0.
 * How do I compute the petrol left after several drives, at least 0, given fuel, consumption per 100 km and distances?
 * fuel left after trips, at least 0, from fuel at the start, consumption per 100 km and distances
 * Given the fuel in the tank, the litres per 100 km and a list of trip lengths, return what is left (minimum 0).
 *
 * @name fuel_after_trips fuel_left
 * @array a n
 * @range fuel 0 60
 * @range per100 3 12
 * @range a 0 300
 * @range n 0 6
 */
double fuel_after_trips(double fuel, double per100, const double *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) fuel -= a[i] * per100 / 100;
    return fuel > 0 ? fuel : 0;
}

/**
 * On how many days is an account below zero after the day's booking? Start balance, then the bookings.
 * Start with {start}, add the {n} amounts in {a} one per day; how many days end with a negative balance?
 * number of days in the red, given the start balance and the transaction of each day
 * number of days overdrawn, from an opening balance and daily changes
 * Given my opening balance and each day's change, how often was my account below 0 at the end of a day?
 * Write a function that counts the days with a negative running balance, given a start balance and daily amounts.
 * number of days with an overdraft, given an opening balance and one transaction a day
 * Given a start balance and daily changes, for how many days is the balance negative?
 * Count on how many days an account is below zero, given the balance at the start and each day's change.
 * How many days was my account overdrawn, given the initial balance and the daily transactions?
 * number of days with a negative balance, from start balance and daily changes
 * Given an opening balance and an array of transactions, count how often the balance is negative after a transaction.
 *
 * @T int32_t int64_t double
 * @name days_overdrawn days_in_the_red
 * @array a n
 * @range start -20 50
 * @range a -30 30
 * @range n 0 8
 */
int32_t days_overdrawn(T start, const T *a, int32_t n) {
    int32_t days = 0;
    for (int32_t i = 0; i < n; i++) {
        start += a[i];
        if (start < 0) days++;
    }
    return days;
}

/**
 * What is the final level if it starts at 0 and each day the rain is added and a fixed loss subtracted, never below zero?
 * water level of a barrel that starts empty: for each of the {n} amounts in {a}, add it and subtract {loss}, at least 0
 * content of an empty rain barrel after several days of rain, a fixed loss per day, never under zero
 * Start at 0 and set level = max(0, level + rain - loss) for each day; return the last level.
 * Starting from zero, add each daily gain and subtract a constant loss, clamping at 0 every day; return the final value.
 * How full is an initially empty pond after these rains, if a fixed amount evaporates every day and it never goes below 0?
 * Compute how much water is in a barrel after the listed rainfalls if a fixed amount is lost each day, never below 0.
 * What is the final level of an initially empty rain barrel that daily gains the listed rain, then loses a fixed amount, but never ends a day below 0?
 * For each value do level = max(0, level + value - loss), starting at 0, and return the level.
 * leaky bucket: add each amount, subtract the loss, clamp at zero; return the last level
 * Write a function that simulates a puddle that starts empty: each day the rain from a list is added and a constant evaporation taken off, the level never falling below 0; return the final level.
 * water level after the listed days of rain with the same loss every day, starting at 0 and set to 0 whenever it would be negative
 *
 * @T int32_t int64_t double
 * @name level_after_days leaky_level
 * @array a n
 * @range a 0 20
 * @range n 0 8
 * @range loss 0 10
 */
T level_after_days(const T *a, int32_t n, T loss) {
    T level = 0;
    for (int32_t i = 0; i < n; i++) {
        level += a[i] - loss;
        if (level < 0) level = 0;
    }
    return level;
}

/**
 * What was the highest level after a day? Start empty, add each day's amount, then subtract a fixed loss, never below 0.
 * longest queue at the end of a minute, given arrivals per minute in {a} ({n} minutes) and up to {loss} served each minute
 * peak level of a leaky bucket that starts empty, with the given inflows and leak, measured after each step
 * maximum backlog at the end of a day, for daily arrivals and a constant amount of work done
 * Write a function that returns the greatest queue length at the end of a step, given arrivals per step and how many are served.
 * highest water mark at the end of a day: daily rain, fixed evaporation, level starts at 0 and never drops below
 * Return the maximum of level = max(0, level + a[i] - loss) over all i, starting with level 0.
 * Determine the greatest amount of pending work at the end of a day, given each day's arrivals and the amount done daily.
 * What is the longest queue at the end of a minute, given arrivals per minute and a constant number served?
 * peak backlog for daily arrivals and a constant capacity per day
 * Simulate a queue with given arrivals and a fixed service rate per step, and return its maximum length after a step.
 * leaky bucket: find the highest level after any step, with the inflows in an array and a constant leak
 *
 * @T int32_t int64_t double
 * @name peak_backlog longest_queue
 * @array a n
 * @range a 0 20
 * @range n 0 8
 * @range loss 0 10
 */
T peak_backlog(const T *a, int32_t n, T loss) {
    T level = 0, peak = 0;
    for (int32_t i = 0; i < n; i++) {
        level += a[i] - loss;
        if (level < 0) level = 0;
        if (level > peak) peak = level;
    }
    return peak;
}

/**
 * What does parking cost if each of the first {H} hours is {P}, each further hour {Q}, and the maximum is {M}?
 * parking fee: {P} an hour for {H} hours, then {Q}, capped at {M}
 * car park price for a number of hours: first {H} at {P} each, the rest at {Q}, maximum {M}
 * price for a number of hours: first {H} hours {P} each, then {Q} per hour, never more than {M}
 * Write a function for a tariff with {H} hours at {P} each, later hours at {Q} each and a maximum of {M}.
 * boat rental: the first {H} hours cost {P} per hour, all others {Q}, at most {M}
 * Compute the parking price for a number of hours: the first {H} at {P} each, others at {Q} each, capped at {M}.
 * bike rental: for {H} hours it is {P} an hour, then {Q} an hour, at most {M}
 * Write a function to compute the parking fee: {P} for each of the first {H} hours, {Q} for each further one, {M} at most.
 * How do I calculate a garage charge of {P} an hour for {H} hours, then {Q} an hour, capped at {M}?
 * parking fee: {P} per hour for the first {H} hours, then {Q} per hour, max {M}
 * Given the hours parked, charge {P} an hour for up to {H} hours and {Q} an hour after that, but never more than {M}.
 *
 * @T int32_t int64_t
 * @H 2 3
 * @P 4 5
 * @Q 1
 * @M 15 20
 * @name stepped_fee parking_price
 * @range hours 0 24
 */
T stepped_fee(T hours) {
    T fee = hours <= H ? hours * P : H * P + (hours - H) * Q;
    return fee < M ? fee : M;
}

/**
 * Score three dice: {K} times the face if all are equal, otherwise their sum.
 * three dice: three of a kind gives {K} times the number, anything else the sum
 * dice score: {K} times the face for a triple, otherwise the sum of the three dice
 * Write a function that scores three dice with {K} times the face for a triple, else the sum.
 * dice game with three dice: if all are the same, {K} times the face, else add them
 * If all three dice are equal return {K} times the face, otherwise their sum.
 * total of three dice, but {K} times the face when they are equal
 * Score three dice: add them, or return {K} times the face if all three are alike.
 * sum of three dice, but {K} times the face for a triple
 * Return the sum of three dice, except for a triple, which scores {K} times the face.
 * How do I score a throw of three dice where three alike count {K} times their face and any other throw counts its sum?
 * I rolled {a}, {b} and {c}: what is my score if a triple is worth {K} times its number and everything else is simply added up?
 *
 * @T int32_t int64_t
 * @K 10 100
 * @name score_three_dice triple_or_sum
 * @range a 1 6
 * @range b 1 6
 * @range c 1 6
 */
T score_three_dice(T a, T b, T c) { return a == b && b == c ? K * a : a + b + c; }

/**
 * Who won more rounds? Compare two lists of scores; return 1 for the first player, 2 for the second, 0 for a draw.
 * match winner from two lists of round scores: 1, 2 or 0, judged by the number of rounds won
 * Compare {a} and {b} round by round ({n} rounds); the player with more won rounds is 1 or 2, a tie is 0.
 * The higher score wins a round, more rounds win the match: return player 1 or 2, 0 for a tie.
 * Which of two players won more rounds, given their scores per round? 1, 2, or 0 if neither.
 * Write a function that returns 1 or 2 for the player who won most rounds of two score arrays, 0 for a draw.
 * winner (1 or 2, 0 for none) of a match over several rounds, given the scores of both in each round
 * Decide between player 1 and player 2 (0 if even) by rounds won, the higher score taking a round.
 * Determine who wins more rounds, given the points of both players round by round: 1 for the first, 2 for the second, 0 for a tie.
 * How do I decide the match winner from the scores of two players per set (1, 2 or 0)?
 * Who won more rounds by scoring higher: 1, 2, or 0 for a draw?
 * Given the scores of two players for each round, return 1 or 2 for whoever won more rounds, or 0 for a tie.
 *
 * @T int32_t double
 * @name match_winner winner_by_rounds
 * @array a n
 * @array b n
 * @range a 0 9
 * @range b 0 9
 * @range n 0 7
 */
int32_t match_winner(const T *a, const T *b, int32_t n) {
    int32_t lead = 0;
    for (int32_t i = 0; i < n; i++) lead += (a[i] > b[i]) - (a[i] < b[i]);
    return lead > 0 ? 1 : lead < 0 ? 2 : 0;
}

/**
 * Do five dice show a small straight, that is four numbers in a row?
 * Is there a small straight, four in a row, in {a}, the faces of five dice?
 * Are there four consecutive faces among five dice?
 * Return true for 1-2-3-4, 2-3-4-5 or 3-4-5-6 among five dice in any order.
 * Yahtzee small straight check for five dice in an array
 * Write a function that detects a small straight (four in a row, any order) in an array of five dice.
 * Is there a sequence of four in a roll of five dice?
 * small straight with five dice: at least four numbers in sequence
 * Check whether five dice include four successive numbers.
 * How to detect a small straight in Yahtzee?
 * Do five dice contain a small straight as in Yahtzee?
 * Given five dice, return true if four of them form a sequence such as 2 3 4 5.
 *
 * @name is_small_straight small_straight
 * @array a 5
 * @range a 1 6
 */
_Bool is_small_straight(const int32_t *a) {
    int32_t faces = 0;
    for (int32_t i = 0; i < 5; i++) faces |= 1 << a[i];
    for (int32_t first = 1; first <= 3; first++)
        if ((faces >> first & 15) == 15) return 1;
    return 0;
}

/**
 * Count combo points: each hit in a row gives one point more than the one before, a miss gives 0 and resets.
 * combo score of a list where anything but 0 is a hit: the k-th hit in a row gives k points
 * Score {a} ({n} shots): a hit gives 1, the next in a row 2, then 3 and so on; 0 is a miss and resets.
 * points for a list of hits (nonzero) and misses (0): the first hit in a row gives 1, the next 2 and so on
 * quiz score from 1 (right) and 0 (wrong): consecutive right answers are worth 1, 2, 3, ... and a wrong one resets
 * Count up by one for each hit, drop to 0 on a zero, and sum the counter over the list.
 * streak score, where 1 1 0 1 gives 1 + 2 + 0 + 1
 * total score with a combo counter that adds its value on each hit and resets on a zero
 * sum of running streak lengths in a list of hits (nonzero) and misses (0)
 * Score a series of hits (nonzero) and misses (0): the first hit of a streak gives 1, the next 2, the next 3, and so on.
 * How can I compute a combo score where each nonzero entry is worth the length of the current run of nonzero entries up to and including it?
 * My rhythm game gives 1 point for a hit, 2 for the next in a row, 3 for the one after and so on, and after a miss it starts again at 1; what is the total for a list where 0 is a miss and anything else a hit?
 *
 * @T int32_t int64_t
 * @name combo_score streak_points
 * @array a n
 * @range a 0 1
 * @range n 0 8
 */
T combo_score(const T *a, int32_t n) {
    T score = 0, streak = 0;
    for (int32_t i = 0; i < n; i++) {
        streak = a[i] != 0 ? streak + 1 : 0;
        score += streak;
    }
    return score;
}

/**
 * How many lives are left after a list of hits if a shield absorbs the first {K} hits? Never below 0.
 * lives minus the damages in a list, ignoring the first {K}; at least 0
 * Subtract the damages in {a} from {lives}, except the first {K}; at least 0 remains.
 * health after a list of hits when a shield stops the first {K}; at least 0
 * How much health remains when my shield takes the first {K} attacks of the list? Not below 0.
 * Write a function that subtracts all hits of a list after the first {K} from the lives, not below zero.
 * health left when a shield absorbs the first {K} hits of the list; at least 0
 * Calculate the life left, at least 0, after the listed hits when a shield absorbs the first {K}.
 * How do I compute HP after a list of damages when a shield blocks the first {K} hits? Never below 0.
 * health after hits with the first {K} blocked, minimum 0
 * Skip the first {K} entries of an array of damages, subtract the others from the health, and return at least 0.
 * Return the remaining health: the first {K} attacks do nothing, all others subtract their damage, never below 0.
 *
 * @T int32_t int64_t
 * @K 2..4
 * @name lives_after_hits shielded_health
 * @array a n
 * @range lives 0 100
 * @range a 0 30
 * @range n 0 8
 */
T lives_after_hits(T lives, const T *a, int32_t n) {
    for (int32_t i = K; i < n; i++) lives -= a[i];
    return lives > 0 ? lives : 0;
}

/**
 * At how many of the arrival times is a traffic light red? Each cycle of the given period starts with the red seconds.
 * Count the times in {a} ({n} of them) at which the light is red; each {period} seconds begin with {red} seconds of red.
 * number of stops, given arrival times, cycle length and length of red at the start of the cycle
 * How often must a cyclist stop, given arrival times, cycle length and red seconds, with red first in every cycle?
 * Write a function that counts arrivals during the red phase, which begins each period and lasts red seconds.
 * red light stops for a list of times; each cycle of the given period begins with red of the given length
 * Count the cars that have to stop, given arrival times, the cycle and the red seconds that begin each cycle.
 * Count the arrival times at which a traffic light is red; each period begins with red (period, then red length).
 * How many of my arrivals hit a red light that starts each cycle? Times, cycle length, red duration.
 * count arrivals during red: times, period, red seconds at the start of each period
 * Count the times t with t % period < red.
 * Given arrival times, a period and a red duration, how many times fall into the red phase at the start of a period?
 *
 * @T int32_t int64_t
 * @name count_red_lights stops_at_red
 * @array a n
 * @range a 0 200
 * @range n 0 8
 * @range period 20 60
 * @range red 5 30
 */
T count_red_lights(const T *a, int32_t n, T period, T red) {
    T stops = 0;
    for (int32_t i = 0; i < n; i++) stops += a[i] % period < red;
    return stops;
}

/**
 * How many appointments overlap with a given time span? Arrays of starts and ends, then the span; touching does not count.
 * Of the {n} meetings from {start} to {end}, count those that overlap the time from {from} to {to}, touching excluded.
 * number of bookings (starts, ends) that clash with a wanted period; touching is allowed
 * How many bookings conflict with a new one? Touching ends are no conflict.
 * Write a function that counts how many calendar entries collide with a time span, shared end points being fine.
 * How many reservations overlap with mine, if one may begin as another ends?
 * Count the appointments, given by start and end, that overlap with a time span; touching is no overlap.
 * How do I count booking conflicts with a new interval, touching not counted?
 * count appointments (start and end arrays) that overlap a given interval, touching excluded
 * Given arrays of starts and ends, count the intervals that overlap a given interval by more than a point.
 * Given starts, ends, from and to, return the number of meetings with start < to and end > from.
 * How many entries of my calendar overlap a new appointment from one time to another, if touching is fine?
 *
 * @T int32_t double
 * @name count_clashes overlapping_meetings
 * @array start n
 * @array end n
 * @range start 0 12
 * @range end 12 24
 * @range n 0 6
 * @range from 5 12
 * @range to 12 20
 */
int32_t count_clashes(const T *start, const T *end, int32_t n, T from, T to) {
    int32_t clashes = 0;
    for (int32_t i = 0; i < n; i++) clashes += start[i] < to && end[i] > from;
    return clashes;
}

/**
 * Add up worked minutes from start and end times (int arrays) and take off a break of {B} minutes on each day of more than {L} minutes.
 * working time of several days from starts and ends in whole minutes, minus a break of {B} minutes on days over {L} minutes
 * sum of end minus start in minutes, less {B} for every day longer than {L} minutes
 * total minutes worked on {n} days from integer start and end times, minus {B} for each day above {L} minutes
 * How many minutes did I work, given starts and ends in minutes (two int arrays), if days over {L} minutes include a {B} minute break?
 * Write a function for total working time from starts and ends (ints, in minutes), with a break of {B} minutes off days above {L} minutes.
 * time sheet total in minutes from int starts and ends, minus breaks of {B} on days longer than {L} minutes
 * net minutes of work from start and end times as ints, {B} subtracted when a shift lasts more than {L}
 * Total the working minutes of shifts from start to end (whole minutes), deducting a break of {B} from each that lasts over {L} minutes.
 * net working time from integer start and end times, break of {B} if a shift exceeds {L}
 * Given int arrays of start and end minutes, sum the shift lengths, subtracting {B} from every shift longer than {L}.
 * How do I compute paid minutes from integer arrays of start and end minutes when every shift above {L} loses {B} minutes for lunch?
 *
 * @B 30 45
 * @L 360 480
 * @name net_working_minutes worked_minutes
 * @array start n
 * @array end n
 * @range start 300 700
 * @range end 800 1300
 * @range n 0 6
 */
int32_t net_working_minutes(const int32_t *start, const int32_t *end, int32_t n) {
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t shift = end[i] - start[i];
        total += shift > L ? shift - B : shift;
    }
    return total;
}

/**
 * Add the values of Saturday and Sunday from a week of seven, Monday first.
 * weekend total of seven daily numbers that start on Monday
 * Return the sum of the last two of the seven elements of {a}.
 * weekend sum of a week's seven values beginning with Monday
 * Write a function that adds the Saturday and Sunday values of a week that starts on Monday.
 * sixth plus seventh value of a week of seven values
 * total for Saturday and Sunday from seven values, the week starting with Monday
 * Add the weekend hours of a week's list that begins on Monday.
 * Write a function to add the values of Saturday and Sunday of a week listed from Monday.
 * How do I get the weekend's total out of an array of daily values (Monday first)?
 * sum of Saturday and Sunday in an array that starts with Monday
 * Given an array of seven daily values starting with Monday, return Saturday plus Sunday.
 *
 * @T int32_t int64_t double
 * @name weekend_total sum_weekend
 * @array a 7
 * @range a -20 100
 */
T weekend_total(const T *a) { return a[5] + a[6]; }

/**
 * Average the values of Monday to Friday from a week of seven, Monday first.
 * mean of the working days in seven daily numbers that start on Monday
 * Return the average of the first five of the seven elements of {a}.
 * average without the weekend, given seven values from Monday to Sunday
 * weekday mean of seven daily values, Monday first
 * Write a function that averages the five working days of a week that starts on Monday.
 * How much per weekday on average, from a week's values that start with Monday?
 * average from Monday to Friday of seven values, Monday first
 * average workday value from an array of 7 that starts on Monday
 * Compute the average of Monday through Friday out of a week's values beginning with Monday.
 * How do I average only the weekdays in a 7-element array (Monday first)?
 * Ignore Saturday and Sunday, the last two of seven daily values, and average the rest.
 *
 * @T int32_t double
 * @name weekday_average mean_of_working_days
 * @array a 7
 * @range a -20 100
 */
double weekday_average(const T *a) { return ((double)a[0] + a[1] + a[2] + a[3] + a[4]) / 5; }

/**
 * Is the weekend average of a week higher than that of Monday to Friday? Seven values, Monday first.
 * Compare the mean of the last two with the mean of the first five of the seven elements of {a}; true if greater.
 * Do I sleep longer on weekends on average, given seven nights from Monday on?
 * Is the weekend mean above the weekday mean, for seven values from Monday to Sunday?
 * Write a function that tells whether the weekend of a week (Monday first) has a higher average than its weekdays.
 * Are Saturday and Sunday busier per day than the other five? A week's values, Monday first.
 * Does the average of the last two of seven values exceed the average of the first five?
 * Check whether the average of Saturday and Sunday exceeds that of Monday to Friday, in a week listed from Monday.
 * How do I test if weekends are busier per day than weekdays, given seven values from Monday?
 * Compare weekend and weekdays in a 7-element array from Monday: true if the weekend average is higher.
 * In an array of seven daily values that begins with Monday, is the average of the weekend higher than that of the weekdays?
 * Return true if the mean of elements 5 and 6 (Saturday, Sunday) is greater than the mean of elements 0 to 4 (Monday to Friday) of a week.
 *
 * @T int32_t double
 * @name weekend_is_higher busier_weekend
 * @array a 7
 * @range a -20 100
 */
_Bool weekend_is_higher(const T *a) {
    return 5 * ((double)a[5] + a[6]) > 2 * ((double)a[0] + a[1] + a[2] + a[3] + a[4]);
}

/**
 * What is the total of the best full week in a list of daily values, 7 per week from the start? 0 if there is no full week.
 * best week total from daily numbers, using full weeks of 7 from the start only, 0 for none
 * Cut {a} ({n} values) into weeks of seven and return the largest sum; an incomplete week at the end is ignored, 0 without any.
 * highest sum of a full week in a list cut into weeks of 7 values, 0 for no week
 * Write a function that finds the maximum total over complete weeks of seven daily values, cut from the start, 0 without one.
 * top weekly sum of daily values split into full weeks of seven from the start, 0 if there are none
 * greatest sum of a non-overlapping block of seven array elements from the start, the last incomplete one ignored, 0 without any
 * Find the greatest weekly total in a list of daily values that is cut into full weeks of seven, 0 without a full week.
 * How do I get the top weekly sum from daily data (weeks begin at elements 0, 7, 14, ..., only complete ones, 0 if there are none)?
 * Split daily values into weeks of 7 and return the largest weekly sum, ignoring an incomplete last week; no full week gives 0.
 * What is the highest weekly total in an array of daily sales chopped into weeks of seven, counting only full weeks (0 if none)?
 * Add up daily step counts seven at a time from the start and return the biggest of these weekly totals, dropping leftover days, or 0 if there is no full week.
 *
 * @T int32_t int64_t double
 * @name best_week_total highest_weekly_sum
 * @array a n
 * @range a 0 50
 * @range n 0 22
 */
T best_week_total(const T *a, int32_t n) {
    T best = 0;
    for (int32_t week = 0; week < n / 7; week++) {
        T total = 0;
        for (int32_t day = 0; day < 7; day++) total += a[week * 7 + day];
        if (week == 0 || total > best) best = total;
    }
    return best;
}

/**
 * How many weeks had a higher total than the week before? Daily values, 7 a week, incomplete week ignored.
 * number of weeks better than the week before, from daily values cut into full weeks of 7
 * Cut {a} ({n} values) into full weeks of seven and count the sums that exceed the previous sum.
 * number of increases of the total from one full week (7 daily values) to the next
 * How often was a week's total above last week's, for daily values in full weeks of seven?
 * Write a function that sums daily values by full weeks and counts weeks with growth over the preceding one.
 * number of full weeks with a higher total than the previous week, from daily values
 * Daily values are given: in how many full weeks of seven did I do more than the week before?
 * Count the full weeks, cut off seven days at a time, whose total exceeds that of the week before.
 * How many weeks improved on the previous week in an array of daily values (only full weeks)?
 * Split a list of daily values into weeks of 7, drop an incomplete last one, and count how often the weekly sum is higher than that of the week before.
 * My steps per day are in an array, seven days to a week from the first one on: in how many full weeks did I walk more than in the week before?
 *
 * @T int32_t int64_t double
 * @name better_weeks count_rising_weeks
 * @array a n
 * @range a 0 50
 * @range n 0 22
 */
int32_t better_weeks(const T *a, int32_t n) {
    int32_t count = 0;
    T before = 0;
    for (int32_t week = 0; week < n / 7; week++) {
        T total = 0;
        for (int32_t day = 0; day < 7; day++) total += a[week * 7 + day];
        count += week > 0 && total > before;
        before = total;
    }
    return count;
}

/**
 * At which index do the {K} consecutive values with the largest sum begin? First on ties, -1 if there are fewer.
 * start index of the {K} days in a row with the best total, or -1 if there are fewer days
 * Return the first index of the {K} neighbouring elements of {a} ({n} in all) with the highest total, or -1.
 * best window of {K} values by sum: return its start index, the first on ties, -1 for no window
 * Write a function that finds the index where the {K} successive numbers with the greatest sum start, or -1.
 * starting index of the {K}-day stretch with the highest sum, -1 when there are fewer days
 * index where the {K} consecutive entries with the greatest sum begin, -1 for a shorter list
 * Determine at which index the {K} consecutive entries with the greatest total begin, -1 if there are too few entries.
 * How do I find the start index of the best {K}-day window (-1 when the array is shorter)?
 * Given sales per day, return the index of the first of the {K} consecutive days with the highest total, or -1.
 * sliding window of {K} elements: return the index of the window with the largest sum, -1 if the array is too short
 * start index of the maximum sum window of size {K}, the first one if several are equal, -1 if the array has fewer than {K} elements
 *
 * @T int32_t double
 * @K 2..5 7
 * @name best_stretch_start start_of_best_days
 * @array a n
 * @range a -20 50
 * @range n 0 10
 */
int32_t best_stretch_start(const T *a, int32_t n) {
    int32_t start = -1;
    T best = 0;
    for (int32_t i = 0; i + K <= n; i++) {
        T total = 0;
        for (int32_t j = i; j < i + K; j++) total += a[j];
        if (start < 0 || total > best) {
            best = total;
            start = i;
        }
    }
    return start;
}

/**
 * Average each element of {a} with its direct neighbours and write that to {out}; the ends have one neighbour only.
 * Smooth a series over three values (two at the ends) into a second array.
 * mean of each value with the one before and the one after, where they exist, written to out
 * three-point smoothing of {n} numbers into another array: mean of left, self and right, two values at each end
 * Write a function that smooths an array into another by averaging with left and right neighbours, ends with one.
 * centered moving average of 3 values into out, with only two values at the borders
 * box filter of width three into an output array, with the window cut off at the edges
 * smoothed copy of an array with a centered window of three, shorter at both ends
 * Write a function that fills a second array with the average of each value and its neighbours; end values have one neighbour.
 * How can I average each array element with its neighbours into a second array, using only two points at the edges?
 * For each i write the average of a[i-1], a[i] and a[i+1] to out[i], skipping neighbours that do not exist.
 * Write a function for the centred moving average of three elements into another list, fewer elements at the ends.
 *
 * @name smooth_three smooth_with_neighbours
 * @array a n
 * @array out n
 * @range a -50 50
 * @range out 0 0
 * @range n 0 8
 */
void smooth_three(const double *a, double *out, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        double total = a[i];
        int32_t count = 1;
        if (i > 0) {
            total += a[i - 1];
            count++;
        }
        if (i + 1 < n) {
            total += a[i + 1];
            count++;
        }
        out[i] = total / count;
    }
}

/**
 * Replace each {KIND} element of a list, left to right, by the value before it, in place; at the start by 0.
 * Fill {KIND} values of an array with the previous value, 0 if it comes first.
 * Overwrite every {KIND} number in {a} ({n} elements) with its left neighbour, which may be filled itself; the first with 0.
 * {KIND} readings are errors: replace each with the last valid one, or 0 at the beginning.
 * forward fill in place where values are {KIND}, with 0 for those at the start
 * Replace every {KIND} entry by the entry to its left (already replaced if need be), or by 0 at the start.
 * How do I forward fill {KIND} values of an array, with 0 at the start?
 * forward fill {KIND} values, 0 at the start
 * Carry the last value forward over {KIND} entries in place; those at the start become 0.
 * Given sensor readings, replace {KIND} ones with the last valid reading before them, or 0 if there is none.
 * Write a function that goes through the measurements in an array from left to right and overwrites each {KIND} one with the current value of its left neighbour, or with 0 if it is the first.
 * Repair {KIND} samples in place: from left to right each takes the value just before it, repaired or not, and a {KIND} first sample becomes 0.
 *
 * @T int32_t int64_t double
 * @KIND < "negative"
 * @KIND == "zero"
 * @name fill_from_left hold_last_valid
 * @array a n
 * @range a -3 9
 * @range n 0 8
 */
void fill_from_left(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] KIND 0) a[i] = i > 0 ? a[i - 1] : 0;
}

/**
 * Replace each zero inside a list, but not at its ends, by the average of its two neighbours, in place from the left.
 * fill inner zeros of an array with the mean of the values beside them, in place, left to right
 * For each inner element of {a} ({n} elements) that is 0, from left to right, store the average of its left and right neighbours.
 * Interpolate readings marked 0 as the mean of both neighbours, in place from the left, ends unchanged.
 * Write a function that repairs inner zeros in place by the average of the adjacent values, left to right.
 * gap filling in place from the left: inner zeros become the mean of their neighbours, ends stay
 * replace each inner zero of an array by the average of its two neighbours, left to right, in place
 * Overwrite inner zeros with the mean of previous and next, using values that were already filled.
 * Replace each zero inside a list, left to right, by the mean of its two neighbours; the first and last entry stay.
 * How do I fill inner missing readings (0) from left to right, each with the average of the two entries next to it?
 * interpolate inner zeros from their neighbours, in place, left to right
 * Given an array with missing values marked 0, replace each inner 0 from left to right with the average of its two neighbours.
 *
 * @name fill_zero_gaps interpolate_zeros
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
void fill_zero_gaps(double *a, int32_t n) {
    for (int32_t i = 1; i + 1 < n; i++)
        if (a[i] == 0) a[i] = (a[i - 1] + a[i + 1]) / 2;
}

/**
 * Write the share of each element in the total as a percentage into a second array, zeros for a total of 0.
 * percent of the sum for every value, into an output array, zeros if the sum is 0
 * Write 100 * value / sum for each of the {n} values in {a} to {out}, all 0 if the sum is 0.
 * What percentage of the total is each value? Write the results to another array, 0 for a total of 0.
 * Write each amount's share of the total in percent to out, 0 if the total is 0.
 * Write a function that turns amounts into percentages of their total in a second array, all 0 for a zero total.
 * each element as a percent of the total in an output array, zeros for a total of 0
 * Compute for each entry what percentage of the total it is, in a second list (all 0 when the total is 0).
 * How do I convert votes to percent shares of the total in a second array (all 0 if there are no votes)?
 * percent of the total for each element into another array, 0 if the total is 0
 * Given an array of amounts, store each one's percentage of the sum in a second array, or 0 if the sum is 0.
 * pie chart percentages: 100 times each amount's part of the sum, written to a second array, zeros when the sum is 0
 *
 * @name percent_shares shares_of_total
 * @array a n
 * @array out n
 * @range a 0 50
 * @range out 0 0
 * @range n 0 8
 */
void percent_shares(const double *a, double *out, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    for (int32_t i = 0; i < n; i++) out[i] = total != 0 ? 100 * a[i] / total : 0;
}

/**
 * How many of the largest elements are needed to get at least half of the total of these non-negative numbers?
 * fewest elements of a list of non-negative numbers whose sum is at least half of the total
 * Take the {n} non-negative numbers of {a} from the largest down; after how many is at least half the sum reached?
 * number of largest items that together make up at least half of the total
 * Given each customer's turnover, how many of the largest ones bring at least half of the total?
 * Write a function for the smallest number of non-negative values that together reach at least half the sum.
 * minimum count of values that reaches 50 percent of their total
 * Starting with the biggest, count elements until at least half of the sum is covered.
 * Determine the number of greatest values that must be taken, one by one from the top, to reach half of the total or more.
 * How many of the largest elements give at least half the sum of non-negative numbers?
 * number of largest values that make up at least half of the total
 * How many of the biggest numbers do I need to get 50 percent or more of the sum?
 *
 * @T int32_t int64_t
 * @name largest_for_half count_to_half
 * @array a n
 * @range a 0 40
 * @range n 0 8
 */
int32_t largest_for_half(const T *a, int32_t n) {
    T total = 0, taken = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    int32_t count = 0, last = -1;
    while (taken * 2 < total && count < n) {
        int32_t best = -1;
        for (int32_t i = 0; i < n; i++) {
            _Bool left = last < 0 || a[i] < a[last] || (a[i] == a[last] && i > last);
            if (left && (best < 0 || a[i] > a[best])) best = i;
        }
        taken += a[best];
        last = best;
        count++;
    }
    return count;
}

/**
 * Round each price to {K} cents and add them up; prices are in cents and halves go up.
 * total of prices rounded one by one to the nearest {K} cents, half up
 * Sum the {n} amounts of {a} after rounding each to the nearest multiple of {K}, halves up.
 * Compute a bill where each item is rounded to the nearest {K}, halves up, and then added.
 * Write a function that adds prices, each first rounded to the nearest {K} cents, half up.
 * Round each number (none is negative) to the nearest multiple of {K} (half up) and sum them.
 * sum of numbers (none is negative), each first rounded to the nearest {K}, half up
 * Add up values, none of which is negative, after rounding each to the nearest {K}, halfway up.
 * Round each price to the nearest multiple of {K}, halves up, and total the rounded prices.
 * How do I sum numbers, all of them non-negative, after rounding each to the nearest {K}, halves up?
 * sum of values (all nonnegative), each rounded to the nearest {K}, halves up
 * Given prices in cents, round each to {K} cents (half up) and return the total.
 *
 * @T int32_t int64_t
 * @K 5 10 50 100
 * @name rounded_total sum_of_rounded
 * @array a n
 * @range a 0 500
 * @range n 0 8
 */
T rounded_total(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += (a[i] + K / 2) / K * K;
    return total;
}

/**
 * Every {KTH} item in a list of prices is free; what is the total?
 * sum of prices, not counting each {KTH} one
 * Add the {n} prices in {a}, but leave out every {KTH} item in order.
 * total of a price list when every {KTH} product costs nothing
 * Write a function that totals prices with every {KTH} item for free.
 * Skip each {KTH} element of the array and add the others.
 * total of the prices in order, where every {KTH} one counts as zero
 * Compute the bill for the listed items if every {KTH} one is free.
 * How do I total prices when each {KTH} article is free?
 * total price with every {KTH} item free
 * Sum an array but ignore every {KTH} element.
 * shopping offer: every {KTH} item on the list is free, compute what I pay
 *
 * @T int32_t int64_t double
 * @KTH 2 "second"
 * @KTH 3 "third"
 * @KTH 4 "fourth"
 * @KTH 5 "fifth"
 * @KTH 10 "tenth"
 * @name total_with_free_items every_kth_free
 * @array a n
 * @range a 0 50
 * @range n 0 11
 */
T total_with_free_items(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++)
        if ((i + 1) % KTH != 0) total += a[i];
    return total;
}

/**
 * Every {KTH} item in a list of prices costs half; what is the total?
 * sum of prices, with each {KTH} one at half price
 * Add the {n} prices in {a}, with every {KTH} item in order halved.
 * Write a function that totals prices with half price for every {KTH} item.
 * shop offer: each {KTH} item of the price list costs half; how much is everything?
 * With every {KTH} article of the list at 50 %, what do I pay in total?
 * total of prices in order with each {KTH} one halved
 * Compute the bill for the listed items if every {KTH} one costs half.
 * How do I total prices when each {KTH} article is 50% off?
 * total with every {KTH} item at half price
 * Sum an array where every {KTH} element counts only half.
 * Add up prices but halve every {KTH} one.
 *
 * @KTH 2 "second"
 * @KTH 3 "third"
 * @KTH 4 "fourth"
 * @name total_with_half_prices every_kth_half
 * @array a n
 * @range a 0 50
 * @range n 0 11
 */
double total_with_half_prices(const double *a, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += (i + 1) % KTH == 0 ? a[i] / 2 : a[i];
    return total;
}

/**
 * What does the most expensive item that I can afford cost? Prices and my money; 0 if nothing.
 * Return the largest of the {n} prices in {a} that is at most {money}, or 0.
 * price of the dearest item within a budget, 0 if none fits
 * highest price in the list not above the money I have, 0 for none
 * Write a function that finds the greatest price in a list that a customer can pay, 0 if all are too dear.
 * highest price within my budget (including the budget itself), else 0
 * highest price in the list that is not above my money, 0 if none
 * Find the highest of the listed prices that does not exceed the money available, or 0.
 * largest price that is at most my money, else 0
 * Return the largest element of an array that is less than or equal to a limit, or 0.
 * Given a list of prices and then a budget, return the price of the most expensive single item that costs at most the budget, 0 if there is none.
 * I have a list of prices and some money: how much is the dearest single thing I can pay for, exact money being enough, with 0 if there is none?
 *
 * @T int32_t int64_t double
 * @name dearest_affordable best_within_budget
 * @array a n
 * @range a 1 60
 * @range n 0 8
 * @range money 0 50
 */
T dearest_affordable(const T *a, int32_t n, T money) {
    T best = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] <= money && a[i] > best) best = a[i];
    return best;
}

/**
 * What is the most I can spend on one keyboard and one mouse? Two price lists and a budget; -1 if impossible.
 * Pick one price of {a} ({n} elements) and one of {b} ({m} elements) with the largest sum of at most {money}; -1 if none.
 * one item from each of two price lists with the highest total within the budget, -1 if nothing fits
 * best total of a pair of prices within a budget, one from each list, or -1
 * dearest combination of one starter and one main dish within my budget: return its price, or -1
 * Write a function that returns the largest sum of one element from each list that is at most a limit, or -1.
 * largest sum of one element from each of two arrays up to a limit, otherwise -1
 * Find the most one can spend on one article of each of two price lists without exceeding the money, or -1.
 * max sum of one item from each list within a budget, else -1
 * Pick one element from each of two arrays so that the sum is as large as possible but at most money; -1 if none.
 * Given prices of shirts and of trousers and a budget, return the highest affordable total of one each, or -1.
 * How do I find the greatest total price of a keyboard from one list and a mouse from another that is not above my budget, -1 if there is no such pair?
 *
 * @T int32_t int64_t
 * @name dearest_pair best_combination
 * @array a n
 * @array b m
 * @range a 1 40
 * @range n 0 6
 * @range b 1 40
 * @range m 0 6
 * @range money 0 60
 */
T dearest_pair(const T *a, int32_t n, const T *b, int32_t m, T money) {
    T best = -1;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++)
            if (a[i] + b[j] <= money && a[i] + b[j] > best) best = a[i] + b[j];
    return best;
}

/**
 * Two clocks beat every {a} and every {b} seconds; how many times do they beat together within {t} seconds, the start not counted?
 * number of times two buses leave together again, given their intervals and a duration, the start not counted
 * One event happens every a minutes, another every b minutes; how often at once within t minutes, not counting 0?
 * Two lights flash at intervals a and b; how often after the start do they flash together up to time t?
 * Write a function that counts coincidences of two periodic events within a time span, not counting time 0.
 * number of positive multiples of the lcm of two numbers up to a limit, the limit included
 * Two alarms ring every a and every b minutes; how many times after the start do both ring within t minutes?
 * Two lamps flash every {a} and every {b} seconds: count how often both flash in the same second from 1 through {t}.
 * How many times do two periodic events with periods a and b coincide up to time t, not counting 0?
 * count the common multiples of a and b from 1 to t
 * Given two periods and a time limit, count the positive multiples of both up to the limit.
 * Two ferries leave together today and then every a and every b days: on how many of the next t days do both leave, today not counted?
 *
 * @T int32_t int64_t
 * @name joint_events common_beats
 * @range a 1 20
 * @range b 1 20
 * @range t 0 300
 */
T joint_events(T a, T b, T t) {
    T count = 0;
    for (T now = a; now <= t; now += a) count += now % b == 0;
    return count;
}

/**
 * How many floors does a lift move upwards in total, visiting the floors of a list in order from floor {K}?
 * floors travelled upward by a lift that starts on floor {K} and visits the listed floors in order
 * Start at {K}, go to the {n} floors in {a} one after another, and add only the upward moves.
 * total upward movement of an elevator from floor {K} through a list of floors, downward rides not counted
 * total metres of ascent along a list of heights, starting at {K}
 * Write a function that sums the upward moves of a lift that begins on floor {K} and visits a list of floors.
 * elevation gain of a hike that starts at height {K} and passes the given heights
 * Total the floors that a lift travels upwards when it starts at floor {K} and visits the listed ones in turn.
 * How do I count only the floors an elevator goes up on the way through a list of stops, starting at {K}?
 * floors climbed in total over a list of stops when starting at {K}
 * Sum all increases between consecutive values of a list, with {K} as the start value.
 * I start at floor {K} and visit these floors in order; how many floors do I go up in total?
 *
 * @T int32_t int64_t double
 * @K 0 1
 * @name floors_up total_ascent
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T floors_up(const T *a, int32_t n) {
    T total = 0, place = K;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] > place) total += a[i] - place;
        place = a[i];
    }
    return total;
}

/**
 * How much of a full battery is left after {h} standby hours at {K} percent and {p} play hours at {L} percent? At least 0.
 * battery percent from full: standby hours cost {K} each, playing hours {L} each, at least 0
 * phone charge from 100 after standby hours ({K} % each) and gaming hours ({L} % each), not negative
 * battery left of 100 percent, given standby hours at {K} percent each and active hours at {L} percent each, at least 0
 * Write a function for the charge left of 100: standby hours cost {K} percent each, playing hours {L}; minimum 0.
 * How full is my battery after standby hours at {K} percent and gaming hours at {L} percent, starting at 100, minimum 0?
 * full battery of 100: standby hours cost {K} each, hours of play {L} each; what remains, never under 0
 * Battery from 100 percent: the first number's hours cost {K} percent each, the second's {L}; what is left, at least 0?
 * How do I compute the remaining battery (at least 0) with {K}% per standby hour and {L}% per play hour?
 * battery level: 100 - {K} * h - {L} * p, at least 0
 * Return 100 - {K} * h - {L} * p, but not less than 0.
 * A full phone loses {K} percent per standby hour and {L} percent per gaming hour; how much is left, at least 0?
 *
 * @T int32_t double
 * @K 1 2 3
 * @L 10 12 15
 * @name battery_left remaining_charge
 * @range h 0 30
 * @range p 0 8
 */
T battery_left(T h, T p) {
    T left = 100 - K * h - L * p;
    return left > 0 ? left : 0;
}

/**
 * Show a hidden word: replace each letter of {s} that is not {c} by '-', in place; only letters change.
 * hangman display for one guessed letter, in place: '-' for all other letters, nothing else changes
 * Only the guessed letter stays in the word, all other letters become '-' in place; the rest stays.
 * Write a function that turns the letters of a word that are not the guessed one into '-', in place, and keeps characters that are no letters.
 * Replace every letter of a word that is not the given one by '-', case-sensitive, and leave non-letters.
 * Change letters other than c into '-', leave other characters unchanged.
 * change the letters unequal to the guess to '-', other characters stay
 * Replace every letter of a text by a hyphen except one given letter (exact case), in place; keep digits and signs.
 * How can I hide all letters of a string except the guessed one with '-' and leave spaces and other signs?
 * mask all letters of a string but the given one with '-', other characters unchanged
 * For hangman, overwrite all letters except the guessed letter with '-'; no other characters change.
 * Show only one letter of a word and replace all other letters with hyphens, without touching digits, spaces or signs.
 *
 * @name reveal_letter hide_other_letters
 * @string s
 * @range c 97 100
 */
void reveal_letter(char *s, char c) {
    for (; *s; s++)
        if (*s != c && ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z'))) *s = '-';
}

/**
 * Has a word been guessed, that is, does each letter of {s} occur in {guesses}?
 * hangman won: is every character of the secret word among the guessed ones?
 * Check whether all characters of the first text occur in the second.
 * Return true if the second string has every character of the first.
 * Write a function that tells whether all letters of a word are among the guessed ones.
 * Is the first string spelled only with characters of the second?
 * Check that each letter of the secret word is among the guessed letters, given as the second text.
 * How do I test that a word consists only of guessed characters?
 * Are all letters of the word in the guesses?
 * Return true if every letter of the secret word has been guessed.
 * Does the second string contain every character of the first?
 * Write a function to check if the hangman word is complete, given the word and the guessed letters.
 *
 * @name is_word_guessed hangman_won
 * @string s
 * @string guesses
 */
_Bool is_word_guessed(const char *s, const char *guesses) {
    for (; *s; s++) {
        int32_t i = 0;
        while (guesses[i] && guesses[i] != *s) i++;
        if (!guesses[i]) return 0;
    }
    return 1;
}

/**
 * How many wrong guesses were made in hangman? The secret word and all the guessed letters are given.
 * Given the word {s}, count the characters of {guesses} that are not in it.
 * How many letters of the second string do not occur in the first?
 * Count the guessed letters (second string) that the word (first string) does not have.
 * number of mistakes of a hangman player, given the word and all guessed letters
 * Write a function that counts the guessed letters that the word does not contain, word first.
 * How many guessed letters are not in the word? The word comes first.
 * number of characters of guesses (second string) that the word does not contain
 * Count the guessed characters (second string) that the secret word (first string) lacks, repeats included.
 * How do I count incorrect letters in hangman, given the word and the guesses?
 * number of wrong guesses in hangman, word first
 * Given the secret word and the guessed letters, count the guesses that do not occur in the word.
 *
 * @name wrong_guesses hangman_misses
 * @string s
 * @string guesses
 */
int32_t wrong_guesses(const char *s, const char *guesses) {
    int32_t wrong = 0;
    for (; *guesses; guesses++) {
        int32_t i = 0;
        while (s[i] && s[i] != *guesses) i++;
        wrong += !s[i];
    }
    return wrong;
}

/**
 * How many people fit around {n} square tables pushed together in one row, one per free side?
 * number of chairs for a row of {n} square tables pushed together, one per free side
 * number of guests at n square tables pushed together in a line, one seat per free side
 * number of seats at n tables in a row: two each plus the two ends, 0 for no tables
 * Write a function that returns the number of chairs around n square tables put end to end, one per free side.
 * How many people can sit if I line up n square tables, one person at each free side?
 * Compute how many people can sit at {n} square tables pushed together in a row, one to each free side; 0 without tables.
 * How many seats does a row of n joined square tables have, one per free side?
 * number of chairs around n square tables pushed together in a row, 0 without tables
 * Return 2n + 2, the number of seats at a row of n square tables, or 0 for no tables.
 * Given the number of square tables pushed together in a row, compute how many chairs fit around them.
 * One table seats 4 people, two joined tables 6, three 8: how many do n seat (0 for none)?
 *
 * @T int32_t int64_t
 * @name chairs_around_tables places_at_row
 * @range n 0 50
 */
T chairs_around_tables(T n) { return n > 0 ? 2 * n + 2 : 0; }

/**
 * {n} couples meet and everybody shakes hands with everybody except their own partner; how many handshakes?
 * handshakes among n couples when nobody shakes hands with their own partner
 * number of greetings at a party of {n} couples where everybody greets everybody once except their own partner
 * How many handshakes are there at a party of n married couples, partners excluded?
 * Write a function that counts the handshakes of n couples where partners do not shake hands.
 * Return 2n(n - 1), the handshakes among n couples.
 * handshakes at a meeting of n couples without those between partners: three couples give twelve
 * Compute how many handshakes there are if the members of {n} couples greet everybody except their own partner.
 * How many handshakes happen among n couples when partners don't shake?
 * number of handshakes among n couples, none between partners
 * Given the number of couples, count the handshakes if nobody shakes hands with their partner.
 * At a party every guest shakes hands with everyone but their spouse; how many handshakes for n couples?
 *
 * @T int32_t int64_t
 * @name couples_handshakes handshakes_of_couples
 * @range n 0 50
 */
T couples_handshakes(T n) { return 2 * n * (n - 1); }

/**
 * How many legs do a number of chickens and a number of pigs have together?
 * total number of legs of two-legged animals and four-legged animals, given both counts
 * number of legs on a farm with the given numbers of hens and cows
 * The first number is birds, the second is cows: how many legs in total?
 * Write a function that counts the legs of a number of chickens and a number of pigs.
 * return 2 * chickens + 4 * pigs
 * Return twice the number of birds plus four times the number of cattle.
 * Compute the number of legs of so many chickens and so many pigs.
 * How many legs do the given chickens and pigs have in total?
 * number of legs of chickens and pigs
 * A farmer has chickens and pigs; return the number of legs.
 * Calculate the total number of legs from the number of hens and the number of cows.
 *
 * @T int32_t int64_t
 * @name farm_legs count_legs
 * @range chickens 0 100
 * @range pigs 0 100
 */
T farm_legs(T chickens, T pigs) { return 2 * chickens + 4 * pigs; }

/**
 * There are {heads} heads and {legs} legs of {WHO} on a farm; how many {WHICH} are there? -1 if impossible.
 * number of {WHICH} from the number of heads and legs of {WHO}, -1 if impossible
 * heads and legs puzzle: number of {WHICH} among {WHO}, or -1 if impossible
 * Write a function that takes the heads and legs of {WHO} and returns the number of {WHICH}, or -1 if there is no solution.
 * number of {WHICH} when heads and legs of {WHO} are known (in this order), -1 without a solution
 * How many {WHICH} does the farmer with {WHO} have, given the heads and the legs? -1 if impossible.
 * find the number of {WHICH} in a cage of {WHO} from heads and legs, or -1
 * A cage holds {WHO}: write a function to find how many {WHICH} there are from the heads and the legs, or -1.
 * How do I solve the {WHO} puzzle for {WHICH}, given heads and legs (-1 if impossible)?
 * heads and legs of {WHO}: number of {WHICH}, or -1
 * Given the total heads and total legs of {WHO}, return the number of {WHICH} or -1 if there is no solution.
 * A farm has {WHO}; heads and legs are counted. How many {WHICH} are there (-1 if the counts do not fit)?
 *
 * @T int32_t int64_t
 * @WHO 2 "chickens and rabbits"
 * @WHICH 0 "chickens"
 * @WHICH 1 "rabbits"
 * @name cage_puzzle heads_and_legs
 * @range heads 0 12
 * @range legs 0 40
 */
T cage_puzzle(T heads, T legs) {
    T extra = legs - WHO * heads;
    if (extra < 0 || extra % 2 != 0 || extra / 2 > heads) return -1;
    return WHICH == 1 ? extra / 2 : heads - extra / 2;
}

/**
 * How many matchsticks are needed to lay the nonnegative number {n} in seven-segment digits?
 * How many segments does a number without sign light on a seven-segment display, with 7 using three?
 * number of matches for a number in seven-segment digits: 6 for 0, 2 for 1, 5 for 2, and so on
 * How many sticks make the seven-segment digits of this number?
 * Write a function that returns the matches needed to write a number in seven-segment digits.
 * total of seven-segment bars switched on for all digits of a non-negative whole number
 * How many LED segments are lit when a seven-segment display shows this non-negative number?
 * How many sticks does it take to show a number as on a calculator, where 7 takes three?
 * Compute how many matches or display segments it takes to show a number: 0 to 5 take 6, 2, 5, 5, 4, 5, and 6 to 9 take 6, 3, 7, 6.
 * How do I count the segments lit when a seven-segment display shows n >= 0?
 * number of matchsticks to write n, not negative, in seven-segment digits
 * Given a number, sum the segments that its digits light up on a seven-segment display.
 *
 * @T int32_t int64_t
 * @name matchsticks_needed lit_segments
 * @range n 0 99999
 */
int32_t matchsticks_needed(T n) {
    static const int32_t sticks[] = {6, 2, 5, 5, 4, 5, 6, 3, 7, 6};
    int32_t total = sticks[n % 10];
    for (n /= 10; n > 0; n /= 10) total += sticks[n % 10];
    return total;
}

/**
 * How many breaks turn a chocolate bar of {rows} by {columns} squares into single squares, one piece broken at a time?
 * number of breaks for a bar of rows times columns squares down to single squares
 * breaks needed to separate all squares of a chocolate bar, rows and columns given; 0 for no squares
 * Return rows times columns minus one, but 0 if either is not positive.
 * Write a function that counts the breaks of a rows by columns chocolate bar until only single pieces are left; 0 without pieces.
 * How often do I have to break a rows by columns chocolate bar to get single squares?
 * minimum breaks for a rows by columns chocolate bar, zero if there is no chocolate
 * How many breaks does it take from one bar of rows by columns to single squares?
 * Determine how many times a bar of given rows and columns must be broken to get single squares, 0 for an empty bar.
 * What is the minimum number of breaks for a chocolate bar of rows by columns squares?
 * number of breaks from a rows by columns chocolate bar to single squares
 * Given a chocolate bar with rows and columns, return the number of breaks needed to separate all squares.
 *
 * @T int32_t int64_t
 * @name chocolate_breaks breaks_of_bar
 * @range rows 0 20
 * @range columns 0 20
 */
T chocolate_breaks(T rows, T columns) { return rows > 0 && columns > 0 ? rows * columns - 1 : 0; }

/**
 * How many closed loops do the digits of {n} (>= 0) have? 0, 6 and 9 have one, 8 has two.
 * total number of holes in the digits of a non-negative number: one each in 0, 6, 9 and two in 8
 * Count the enclosed areas in the digits of a non-negative number: 0, 6, 9 one each, 8 two, and 4 none.
 * Write a function that counts the loops in a nonnegative number's digits: 1 for 0, 6 or 9, and 2 for 8.
 * number of holes in the digits 0, 6, 8 and 9 of a nonnegative number, where 8 counts double
 * number of closed loops in the digits of n (not negative): 0, 6 and 9 have one, 8 has two
 * enclosed areas in the digits of a nonnegative integer: one each in 0, 6, 9 and two in 8, none in others
 * Count the holes in a non-negative number's digits (0, 6, 9: one; 8: two).
 * Count the closed loops in the digits of a non-negative integer: one each in 0, 6 and 9, two in 8.
 * How can I count the holes in the digits of a nonnegative number (0, 6, 9: one; 8: two)?
 * Given a non-negative integer, count the closed loops in its digits (0, 6 and 9 have one, 8 has two).
 * Sum over the decimal digits of a non-negative number: 2 for each 8, 1 for each 0, 6 or 9, nothing for the rest; so 0 gives 1.
 *
 * @T int32_t int64_t
 * @name digit_loops count_holes
 * @range n 0 99999
 */
int32_t digit_loops(T n) {
    static const int32_t loops[] = {1, 0, 0, 0, 0, 0, 1, 0, 2, 1};
    int32_t total = loops[n % 10];
    for (n /= 10; n > 0; n /= 10) total += loops[n % 10];
    return total;
}

/**
 * How many tiles are in a complete domino set whose numbers go from 0 to {n}?
 * number of tiles in a double-n domino set
 * number of dominoes with numbers from 0 to n on their two halves, each combination once
 * number of dominoes with values 0 to n on each half when doubles are included
 * Write a function that returns the number of pieces in a domino set whose highest value is n.
 * number of unordered pairs of numbers from 0..n, equal ones allowed
 * Return (n + 1)(n + 2) / 2, the number of dominoes up to n.
 * number of tiles for a domino set by its highest value; double nine has 55 tiles
 * How many tiles are in a full domino box when each half shows 0 to n?
 * Compute how many pieces a domino set has whose ends run from 0 through {n} dots.
 * How many tiles does a double-n domino set have?
 * number of dominoes in a double-n set
 *
 * @T int32_t int64_t
 * @name domino_set_size tiles_in_set
 * @range n 0 50
 */
T domino_set_size(T n) { return (n + 1) * (n + 2) / 2; }

/**
 * {n} closed lockers are toggled by {n} students, the k-th toggling every k-th; how many are open at the end?
 * locker problem with n lockers: number of open doors at the end
 * n closed doors, every k-th door is toggled in pass k for k = 1 to n: how many are open at the end?
 * 100 doors puzzle for any number n of doors, all closed at first: how many are open at the end?
 * n closed lockers, n students, student k toggles every k-th one: how many are open at the end?
 * Write a function that returns the number of open lockers in the student puzzle with n lockers and n students.
 * n light bulbs, all off, are each switched once for every divisor of their number; how many are on?
 * locker riddle: how many of n lockers end up open, i.e. how many squares are there up to n?
 * {n} lockers are closed; person k of {n} toggles each k-th one: determine how many are open in the end.
 * n bulbs are off; in round i every ith bulb is switched; how many are on after n rounds?
 * How many numbers from 1 to n have an odd number of divisors?
 * Given n lockers, all closed at first, count those left open after passes 1 to n, where pass k flips each locker whose number is divisible by k.
 *
 * @T int32_t int64_t
 * @name open_lockers doors_left_open
 * @range n 0 200
 */
T open_lockers(T n) {
    T open = 0;
    while ((open + 1) * (open + 1) <= n) open++;
    return open;
}

/**
 * What is the fewest number of single turns from the {DIGITS}-digit code {a} to {b} on a lock with digit wheels that wrap around?
 * combination lock with {DIGITS} digit wheels: minimum number of clicks between two codes, wheels turning either way
 * Turn each of {DIGITS} digit wheels the shorter way round from one code to another and count the steps.
 * distance between two codes of {DIGITS} digits on a combination lock in single steps, where 9 is next to 0
 * How many single clicks take a {DIGITS}-digit lock from the first number to the second, each wheel the shorter way?
 * Write a function for the fewest turns of a lock with {DIGITS} digit wheels from one number to another, wrapping allowed.
 * suitcase lock with {DIGITS} digit dials: fewest single steps from one number to another, wrapping allowed
 * Compute how many clicks a combination lock of {DIGITS} wheels needs from one number to another, each wheel turning the shorter way.
 * How do I find the minimum number of turns to open a {DIGITS}-digit lock, from the current code to the right one?
 * combination lock: minimum turns between two {DIGITS}-digit codes
 * Given two {DIGITS}-digit codes, sum the shortest circular distance of each digit pair.
 * bicycle lock with {DIGITS} digits: minimum number of steps from one code to another, where 9 and 0 are neighbours
 *
 * @T int32_t int64_t
 * @DIGITS 3 4
 * @name lock_turns dial_steps
 * @range a 0 999
 * @range b 0 999
 */
T lock_turns(T a, T b) {
    T turns = 0;
    for (int32_t i = 0; i < DIGITS; i++, a /= 10, b /= 10) {
        T apart = a % 10 > b % 10 ? a % 10 - b % 10 : b % 10 - a % 10;
        turns += apart <= 5 ? apart : 10 - apart;
    }
    return turns;
}

/**
 * How many key presses does a lower-case word take on an old phone keypad (abc, def, ghi, jkl, mno, pqrs, tuv, wxyz)?
 * multi-tap presses on a phone keypad for the lower-case letters of a text, other characters cost nothing
 * old mobile phone with abc on 2 to wxyz on 9: number of presses to type the lower case letters of {s}
 * phone keypad presses: a once, b twice, c three times, s four times; sum over the lower-case word
 * Write a function that counts the multi-tap key presses for a lower-case word on a phone with number keys.
 * number of key presses to type lower-case letters on an old phone keypad with abc, def, ..., pqrs, tuv, wxyz
 * How many times must I press keys to type this lower-case word on an old phone?
 * Compute how many presses on an old phone keypad (abc def ghi jkl mno pqrs tuv wxyz) the small letters of a text take.
 * How many key presses does multi-tap typing need for a lowercase string?
 * multi-tap keypad presses for the small letters of a text
 * Sum the key presses of a lower-case string on an old phone keypad, ignoring other characters.
 * multi-tap typing: count the presses for the letters a-z on a 9-key phone, other characters cost nothing
 *
 * @name keypad_presses multi_tap_count
 * @string s
 */
int32_t keypad_presses(const char *s) {
    static const char taps[] = "12312312312312312341231234";
    int32_t total = 0;
    for (; *s; s++)
        if (*s >= 'a' && *s <= 'z') total += taps[*s - 'a'] - '0';
    return total;
}

/**
 * How many steps does a letter wheel need to spell a lower-case word? It begins at a and turns the shorter way.
 * alphabet ring a to z, starting at a: fewest moves to dial all letters of {s} in order
 * circular alphabet, start at a: sum of the shortest moves from letter to letter of a lower-case word
 * label maker with a wheel of a to z that starts at a: total rotation in letters for a word, shortest way each time
 * Write a function that computes the fewest moves of a circular alphabet pointer, starting at a, for a lower-case word.
 * On an alphabet ring z is one step from a; count the steps to dial a text of small letters, starting at a.
 * Compute how many steps a letter wheel starting at a must turn, the shorter way each time, to print a lower-case text.
 * letter wheel steps to spell a lower-case word, starting at 'a', shortest direction each time
 * Starting at 'a' on a circle of 26 letters, sum the shortest distances to each next letter of the string.
 * minimum steps to type a lower-case word on a circular alphabet, with the pointer at a at first
 * Given a lower-case word, add the circular distances between consecutive letters, the first one measured from 'a'.
 * How do I add up the steps that a label maker's wheel of a to z turns for a lower-case word, first from 'a' and then letter to letter, always the shorter way round?
 *
 * @name wheel_steps alphabet_wheel
 * @string s
 * @range s 97 122
 */
int32_t wheel_steps(const char *s) {
    int32_t steps = 0;
    char place = 'a';
    for (; *s; s++) {
        int32_t apart = *s > place ? *s - place : place - *s;
        steps += apart <= 13 ? apart : 26 - apart;
        place = *s;
    }
    return steps;
}

/**
 * How many passengers are on a bus after all stops? It starts empty; numbers getting on and off are given per stop.
 * people left in a bus that starts empty, given arrays of on and off counts per stop
 * Return the sum of {a} minus the sum of {b} over {n} stops.
 * number of passengers after the last stop, given how many got on and off at each; none at first
 * Write a function that counts the people who remain on the bus, from boarding and leaving numbers per stop.
 * How many people are on the bus at the end, given those who got on and off at each stop?
 * passengers on board at the end, given how many got on and off at every stop
 * Compute how many are on the bus at the end from the lists of those boarding and those getting off at each stop.
 * How do I find the number of people left on the bus from the on and off counts?
 * people still on the bus, from the lists of boarding and leaving
 * Given arrays of boarding and leaving passengers, return how many remain on the bus.
 * A bus starts empty; people get on and off at each stop. How many are left at the end?
 *
 * @T int32_t int64_t
 * @name passengers_on_board people_left_in_bus
 * @array a n
 * @array b n
 * @range a 0 20
 * @range b 0 20
 * @range n 0 8
 */
T passengers_on_board(const T *a, const T *b, int32_t n) {
    T inside = 0;
    for (int32_t i = 0; i < n; i++) inside += a[i] - b[i];
    return inside;
}

/**
 * What is the largest number of passengers after a stop on a bus that starts empty? People getting on and off are given per stop.
 * maximum load of a bus from its on and off counts per stop, measured after each stop
 * greatest running total of {a}[i] - {b}[i] over {n} stops, at least 0
 * What is the greatest number of people inside after a stop, given boarding and leaving counts? The bus starts empty.
 * Write a function that finds the peak number of riders after any stop from on and off counts, at least 0.
 * smallest capacity a bus needs, given boarding and leaving passengers, counted after each stop
 * Determine the greatest number of people on a bus after a stop, given the numbers getting on and off per stop.
 * What capacity must the tram have, given entering and leaving passengers at every stop?
 * maximum number of passengers on board, from on and off counts
 * How full was the bus at most after a stop? People getting on and off are in two arrays.
 * Compute the peak number of passengers of an initially empty bus from two lists: on and off.
 * Keep a running total of entering minus leaving and return its maximum, at least 0.
 *
 * @T int32_t int64_t
 * @name peak_passengers maximum_load
 * @array a n
 * @array b n
 * @range a 0 20
 * @range b 0 20
 * @range n 0 8
 */
T peak_passengers(const T *a, const T *b, int32_t n) {
    T inside = 0, peak = 0;
    for (int32_t i = 0; i < n; i++) {
        inside += a[i] - b[i];
        if (inside > peak) peak = inside;
    }
    return peak;
}

/**
 * How many digits are printed to number the pages of a book from 1 to {n}?
 * total digits in the page numbers 1 to n of a book
 * number of digits of all whole numbers 1 to n written one after another
 * digits used to number n pages: 9 pages take 9 digits, 10 pages take 11
 * Write a function that counts the digits used in numbering pages 1 to n.
 * How many digits does a printer need for the page numbers from 1 to n?
 * number of digits to write down every number from 1 to n
 * How long is the string of all numbers from 1 to n written one after another?
 * Compute how many digits it takes to number the pages from 1 through {n}.
 * How many digits are printed when numbering the n pages of a book?
 * number of digits needed to number n pages
 * Given the number of pages in a book, how many digits are needed to number them from 1?
 * Write a function to count the digits used to number the pages of a book from 1 to n.
 * Given n, return the total number of digits in 1, 2, ..., n.
 * length of the string made by concatenating all numbers 1..n
 * Write a program to compute how many digits are typed when writing the numbers from 1 to n.
 *
 * @T int32_t int64_t
 * @name page_digits digits_in_numbering
 * @range n 0 2000
 */
T page_digits(T n) {
    T total = 0;
    for (T first = 1; first <= n; first *= 10) total += n - first + 1;
    return total;
}

/**
 * How many points did a team get? {W} for a win, 1 for a draw; goals scored and conceded per match are given.
 * league points from goals for and against, {W} a win, 1 a draw
 * Sum over {n} matches: {W} points if {a} is more than {b}, 1 if equal, else 0.
 * table points of a team from goals for and against per match: win {W}, draw 1, loss 0
 * season points from own goals and opponents' goals per match, {W} for a win, 1 for a tie
 * How many league points are there from goals scored and conceded, with {W} for each win and one for each tie?
 * total points from scored and conceded goals per game, a victory brings {W} and a draw 1
 * Compute a team's league points from its goals and its opponents' goals per game: {W} for a win, 1 for a draw.
 * How do I total football points from goals for and against when a win gives {W} and a draw 1?
 * Given arrays of goals scored and conceded, add {W} points per win and 1 point per draw.
 * Write a function that takes the goals scored in each game and then the goals conceded in each game and returns the points: {W} per win, 1 per draw, none per loss.
 * I have two arrays, the goals we scored and the goals we let in per game: how many points is that at {W} for a win and 1 for a draw?
 *
 * @T int32_t int64_t
 * @W 2 3
 * @name league_points table_points
 * @array a n
 * @array b n
 * @range a 0 4
 * @range b 0 4
 * @range n 0 8
 */
T league_points(const T *a, const T *b, int32_t n) {
    T points = 0;
    for (int32_t i = 0; i < n; i++) points += a[i] > b[i] ? W : a[i] == b[i];
    return points;
}

/**
 * What is a team's goal difference over all matches, given goals for and against per match?
 * goals scored minus goals conceded, summed over the matches
 * sum of {a} minus sum of {b}, with {n} matches in each
 * goal difference of a team from the lists of goals for and against
 * Write a function that returns the goal difference of a season, from goals scored and conceded in each match.
 * net goals of a team over n matches, arrays of scored and conceded goals
 * difference of scored and conceded goals over all games
 * Compute a team's goal difference from the goals scored and the goals conceded in each game.
 * all goals for minus all goals against
 * goal difference of a season, goals scored first
 * Given arrays of scored and conceded goals, compute the total goal difference.
 * How do I get a team's goal difference for the season from two arrays, goals scored per match and then goals conceded per match?
 *
 * @T int32_t int64_t
 * @name goal_difference net_goals
 * @array a n
 * @array b n
 * @range a 0 9
 * @range b 0 9
 * @range n 0 8
 */
T goal_difference(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i] - b[i];
    return total;
}

/**
 * Is a tennis set over at {a} to {b} games? Six games with two ahead or seven games end it.
 * Is a tennis set finished with these numbers of games? 7:6 counts as finished.
 * Return true if one side has won the tennis set with these two numbers of games; seven games always win.
 * Check whether a tennis set is decided by the games of both players: 6 with two ahead, or 7.
 * Is the tennis set over? 6:4 is over, 6:5 goes on, 7:6 is over.
 * Write a function that tells from both players' games whether a tennis set has a winner, at 7:6 too.
 * Is a tennis set won, with six games and a lead of two, or with seven games?
 * Is a tennis set with a tie-break rule decided at this number of games each?
 * Check whether a tennis set is finished at the given games: seven for somebody, or six against at most four.
 * How can I tell if a tennis set has been won at a given score, 7:6 after a tie-break included?
 * Is the tennis set over, given the games of both players, with a tie-break at 6:6?
 * Given the games of both players, determine if the set in tennis is over (6 with a lead of 2, or 7).
 *
 * @T int32_t int64_t
 * @name is_set_over tennis_set_finished
 * @range a 0 7
 * @range b 0 7
 */
_Bool is_set_over(T a, T b) {
    T high = a > b ? a : b, low = a > b ? b : a;
    return high >= 7 || (high == 6 && low <= 4);
}

/**
 * Who serves in table tennis at {a} to {b}, 1 or 2? Player 1 begins, service changes every two points, from 10:10 on every point.
 * table tennis server for a score: 1 or 2, change every two points, every point from 10:10, player 1 begins
 * ping pong: whose serve is it at this score, 1 or 2? The first player started, 2 serves each, single serves from 10:10.
 * number of the serving player in table tennis: service changes every two points, every point from 10:10, player 1 first
 * Which table tennis player has to serve at this score, as 1 or 2? Player 1 served first, two serves each, one each from 10:10.
 * Write a function that returns the server (1 or 2) in table tennis from both points; 1 serves first, change every two points, from 10:10 every point.
 * table tennis server (1 or 2) from the score: player 1 first, changing every two points until 10:10, then every point
 * player to serve (1 or 2), player 1 started, change every 2 points, every point from 10-10
 * Determine who (1 or 2) serves in table tennis at the given points if player 1 began: two serves each, one each from 10 all.
 * How do I calculate whose serve it is in ping-pong (1 or 2) if player 1 served first, with two serves in turn and single ones from 10 all?
 * table tennis server, 1 or 2, for a given score; player 1 serves first, twice each, but alternating every point from 10-10
 * Given both scores, return which player (1 or 2) serves next in table tennis, when player 1 started and serves go two by two, one by one from 10:10.
 *
 * @T int32_t int64_t
 * @name table_tennis_server serving_player
 * @range a 0 14
 * @range b 0 14
 */
int32_t table_tennis_server(T a, T b) {
    T played = a + b;
    if (a >= 10 && b >= 10) return played % 2 == 0 ? 1 : 2;
    return played / 2 % 2 == 0 ? 1 : 2;
}

/**
 * From the darts score {rest} subtract {a}, {b} and {c}; if that is below 0, the old score stays.
 * darts score after three throws: the old score minus the hits, or the old score if the result is negative
 * remaining points in darts from the old score and three throws; the turn does not count if it goes below zero
 * 501 darts: the old score and three hits give the new score, or the old one if it would go below zero
 * From a score take off three throws unless that makes it negative; then it stays.
 * Write a function for the new score of a darts player: old score minus three throws, void if below zero.
 * darts: score minus three throws, or the old score if the result is negative
 * Compute the remaining darts score after three throws; if it goes below zero, the former score stays.
 * How do I update a darts score with three darts and handle going bust below zero?
 * remaining darts score after three throws, unchanged if it would be negative
 * Subtract three numbers from the first; return the first unchanged if the result would be negative.
 * Darts: given the current score and three throws, return the new score, ignoring the throws if it drops below 0.
 *
 * @T int32_t int64_t
 * @name darts_rest score_after_turn
 * @range rest 2 501
 * @range a 0 60
 * @range b 0 60
 * @range c 0 60
 */
T darts_rest(T rest, T a, T b, T c) {
    T left = rest - a - b - c;
    return left < 0 ? rest : left;
}

/**
 * Who wins a series of rock (0), paper (1), scissors (2)? 1 for the first player, 2 for the second, 0 for a draw.
 * rock paper scissors (0, 1, 2) over many rounds: overall winner 1 or 2, 0 for a draw
 * Compare the hands {a} and {b} (0 rock, 1 paper, 2 scissors) of {n} rounds; return who won more, 1 or 2, or 0.
 * rock-paper-scissors match with hands 0, 1, 2: 1 if the first player won more rounds, 2 if the second, else 0
 * Write a function for the winner of a rock (0) paper (1) scissors (2) match: 1, 2, or 0 for a tie.
 * Paper (1) beats rock (0), scissors (2) beat paper, rock beats scissors: who won more rounds, 1, 2 or 0?
 * match of rock 0, paper 1, scissors 2 in two arrays: return 1 or 2 for the winner, 0 for a draw
 * Who won overall in rock (0), paper (1), scissors (2)? 1 or 2, or 0 if even.
 * Determine who wins more rounds of rock (0), paper (1), scissors (2), given both players' moves: 1, 2, or 0 for a tie.
 * How do I find the overall winner (1, 2 or 0) of a match with moves coded 0 rock, 1 paper, 2 scissors?
 * rock paper scissors match winner (rock=0, paper=1, scissors=2): 1, 2, 0 tie
 * Given the moves of two players (0 rock, 1 paper, 2 scissors), return who won more rounds: 1, 2, or 0 for a tie.
 *
 * @T int32_t int8_t
 * @name rps_match_winner rock_paper_scissors_match
 * @array a n
 * @array b n
 * @range a 0 2
 * @range b 0 2
 * @range n 0 7
 */
int32_t rps_match_winner(const T *a, const T *b, int32_t n) {
    int32_t lead = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t turn = (a[i] - b[i] + 3) % 3;
        lead += turn == 1 ? 1 : turn == 2 ? -1 : 0;
    }
    return lead > 0 ? 1 : lead < 0 ? 2 : 0;
}

/**
 * Score a turn of the dice game Pig: the sum of the throws, or 0 if there is a 1 among them.
 * Pig game: total of the dice thrown in a turn, but a one makes it 0
 * Add the {n} dice in {a}; if any shows 1, the turn is worth 0.
 * sum of dice throws, but 0 if a one was rolled
 * Write a function that returns the points of a turn in Pig: the sum of the dice, or 0 with any 1.
 * total of the dice in the array, or 0 if there is a one
 * turn score of a list of dice: the sum, but 0 if there is a one
 * Compute the score of a turn in the dice game Pig: the throws added up, but 0 if a 1 is among them.
 * sum of the array, or 0 if any element is 1
 * Given the dice rolled in a turn of Pig, return their sum, or 0 if a 1 was rolled.
 * points for the dice thrown in a turn: their sum, but nothing at all (0) if one of the throws is a 1
 * How do I score a turn of Pig from the list of rolls: all of them added up, or 0 as soon as a 1 shows up?
 *
 * @T int32_t int64_t
 * @name pig_turn_score turn_total
 * @array a n
 * @range a 1 6
 * @range n 0 8
 */
T pig_turn_score(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == 1) return 0;
        total += a[i];
    }
    return total;
}

/**
 * Add the three highest of four dice.
 * Roll four dice, drop the lowest and sum the rest.
 * ability score from the four dice in {a}: total without the smallest
 * sum of the best three of four throws
 * 4d6 drop lowest: total of the rest
 * Write a function that sums four dice and leaves out the least.
 * role-playing attribute: sum of the top 3 of 4 dice
 * sum minus minimum of four dice rolls
 * character stat from four dice: the sum without the lowest
 * total of the three best of four dice
 * 4d6 drop lowest: return the total
 * sum of the best 3 of 4 dice
 *
 * @T int32_t int64_t
 * @name best_three_of_four drop_lowest_die
 * @array a 4
 * @range a 1 6
 */
T best_three_of_four(const T *a) {
    T total = a[0], low = a[0];
    for (int32_t i = 1; i < 4; i++) {
        total += a[i];
        if (a[i] < low) low = a[i];
    }
    return total - low;
}

/**
 * Did every face from 1 to {K} come up in a list of throws?
 * Are all numbers 1 to {K} present among the throws?
 * Check that {a}, which has {n} elements, contains each of 1 to {K} at least once.
 * Return true if no number from 1 to {K} is missing in the array.
 * Write a function that tells whether each value from 1 to {K} occurs in an array.
 * Have I collected all stickers from 1 to {K}? My stickers are in the array.
 * Is the album with pictures 1 to {K} full, given the numbers of my pictures? Doubles are allowed.
 * Check whether each number from 1 through {K} turns up among the listed throws.
 * How do I check that all {K} sides of a die have come up?
 * Does the array contain all numbers 1..{K}?
 * Check if every number from 1 to {K} was rolled at least once.
 * Return true if all values 1 to {K} occur in the array.
 *
 * @T int32_t int64_t
 * @K 3 4 6 8
 * @name all_faces_rolled has_complete_set
 * @array a n
 * @range a 1 8
 * @range n 0 12
 */
_Bool all_faces_rolled(const T *a, int32_t n) {
    for (T face = 1; face <= K; face++) {
        int32_t i = 0;
        while (i < n && a[i] != face) i++;
        if (i == n) return 0;
    }
    return 1;
}

/**
 * How many rounds until a fighter is at 0 health or less? Health and attack of the first, then of the second; both hit at once.
 * length of a duel in rounds: my hp and attack, then the enemy's, both striking in every round
 * health and attack of the first, then of the second: rounds until one has 0 or less, both hitting at once
 * two fighters (health, attack each) hit each other every round; how many rounds until one is at 0 or less?
 * Write a function that counts the rounds of a duel with simultaneous hits: hp and attack of one, then of the other.
 * Simulate a fight of (hp, attack) against (hp, attack), both hitting at once, and return the number of rounds.
 * After how many rounds is one of two fighters beaten? Health and attack of each, hits exchanged at once.
 * Compute how many rounds a duel takes in which both strike every round until one has no health: health, attack of each.
 * How many rounds does a battle with simultaneous attacks last (hp1, atk1, hp2, atk2)?
 * rounds until one of two fighters (hp, attack each) falls, both attacking each round
 * Given hp and attack of one fighter and then of another who hit at the same time, count the rounds until someone reaches 0 or less.
 * Each round both fighters lose the other's attack from their health (health1, attack1, health2, attack2): count the rounds until at least one has 0 or less, 0 rounds if one already has.
 *
 * @T int32_t int64_t
 * @name fight_rounds duel_length
 * @range health1 0 50
 * @range attack1 1 12
 * @range health2 0 50
 * @range attack2 1 12
 */
T fight_rounds(T health1, T attack1, T health2, T attack2) {
    T rounds = 0;
    while (health1 > 0 && health2 > 0) {
        health1 -= attack2;
        health2 -= attack1;
        rounds++;
    }
    return rounds;
}

/**
 * How many units have to be moved so that all boxes hold the same? The total divides evenly.
 * fewest single moves of items to make all boxes equal, the total being divisible
 * How many stones must be moved one by one until all heaps are equal? The average is a whole number.
 * How many coins must change hands so that everyone has the same? The total is a multiple of n.
 * Write a function that counts the items to move for equal piles, the sum being divisible by their number.
 * even out the stacks: number of bricks to move, the total being divisible
 * number of single-block moves to level piles to their whole-number average
 * Compute how many coins have to be moved so that all the piles are equally high, the total being divisible.
 * What is the minimum number of single-item moves to equalize piles whose mean is a whole number?
 * moves to make all piles equal, the total being divisible
 * Sum how much each element is above the average, which is a whole number.
 * Return the total excess of the elements over their integer mean.
 *
 * @T int32_t int64_t
 * @name moves_to_level bricks_to_move
 * @array a n
 * @range a 0 20
 * @range n 1 8
 */
T moves_to_level(const T *a, int32_t n) {
    T total = 0, moves = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    for (int32_t i = 0; i < n; i++)
        if (a[i] > total / n) moves += a[i] - total / n;
    return moves;
}

/**
 * Friends share all payments equally; how much does person {i} get back (positive) or owe (negative)?
 * balance of person i after splitting the costs equally: paid minus average
 * payment of one person minus the mean of the {n} payments, for index {i}
 * Split the bill evenly: for a given index, what was paid minus the fair share.
 * Write a function for the settlement of one person (index i) in a group: own payment minus the mean payment.
 * Everyone should pay the same: by how much did person i pay more (negative if less)?
 * fair share settlement for person number i (from 0): paid minus mean
 * Compute what person number i (from 0) gets back, or owes if negative, when the listed expenses are shared equally.
 * How do I split group expenses and find the balance of member i (paid minus average)?
 * a[i] minus the mean of the array
 * Return how much person i paid above the average payment, negative if below.
 * Given everybody's payments, compute how much person i gets back (negative if they owe).
 *
 * @name settlement balance_of_person
 * @array a n
 * @range a 0 100
 * @range n 4 8
 * @range i 0 3
 */
double settlement(const double *a, int32_t n, int32_t i) {
    double total = 0;
    for (int32_t j = 0; j < n; j++) total += a[j];
    return a[i] - total / n;
}

/**
 * Remove every second character of a text in place; the first character stays.
 * keep only the characters at positions 0, 2, 4, ... of {s}, in place
 * drop every other character of a string in place, starting with the second
 * delete the characters with odd index from a string
 * Write a function that removes every other character of a string in place, keeping the first.
 * Remove every other character in place: abcdef becomes ace.
 * Remove every second letter of a text in place, keeping the first.
 * Keep just every other char of the string, the first included, in place.
 * Delete the second, fourth, sixth and so on character of a text, in place.
 * How do I remove every other character of a C string, keeping the first?
 * remove every second character of a string in place
 * Delete the characters at indices 1, 3, 5 and so on from a string.
 * Write a function to remove every other character of a string in place, keeping the first.
 * Given a string, keep only the characters at even indices (0, 2, 4, ...), in place.
 * delete the characters at odd indices, counting from 0, in place
 * Write a program that keeps the 1st, 3rd, 5th, ... character of a text and drops the others.
 *
 * @name drop_every_second remove_alternate
 * @string s
 */
void drop_every_second(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i]; i++)
        if (i % 2 == 0) s[kept++] = s[i];
    s[kept] = 0;
}

/**
 * Swap the characters of a text in pairs, in place; a last one without partner stays.
 * exchange neighbouring characters of a string two by two, in place
 * Swap each pair of characters in place: abcd becomes badc.
 * pairwise swap of adjacent characters of a string in place
 * Swap char 0 with 1, 2 with 3, and so on in a string.
 * Reverse every block of two characters of a string in place.
 * Exchange the first character with the second, the third with the fourth and so on; an odd last one stays.
 * How can I swap each pair of chars in a string?
 * swap adjacent characters of a string in pairs
 * Write a function that swaps neighbouring characters of a string in pairs, leaving an unpaired last one.
 * In {s}, swap the first and second character, the third and fourth, and so on.
 * Write a function to swap adjacent characters of a string in pairs, in place.
 * Given a string, exchange characters 0 and 1, 2 and 3, and so on; an odd last one stays.
 * pairwise swap of the letters in a word, in place
 * Write a function to interchange consecutive characters of a string two by two: abcdef becomes badcfe, in place.
 *
 * @name swap_character_pairs flip_pairs
 * @string s
 */
void swap_character_pairs(char *s) {
    for (int32_t i = 0; s[i] && s[i + 1]; i += 2) {
        char first = s[i];
        s[i] = s[i + 1];
        s[i + 1] = first;
    }
}

/**
 * How often does the case change between two adjacent letters in a text?
 * Count the changes of case between adjacent letters: aBc has two.
 * Write a function that counts the case changes between directly adjacent letters of a string.
 * count the transitions of case between adjacent letters of a word
 * Count how often a lower-case letter directly follows a capital, or a capital a lower-case letter.
 * How many times does the case switch between adjacent letters?
 * count switches between upper and lower case of adjacent letters
 * Count the positions where a letter has a different case than the letter directly before it.
 * Given a string, return how many adjacent letter pairs have different case.
 * number of upper/lower transitions between adjacent letters, other characters breaking the sequence
 * How many pairs of neighbouring characters in a string consist of one capital and one small letter, in either order?
 * Count the places in {s} where a capital and a small letter stand right next to each other, in either order, so that camelCase has 2.
 *
 * @name count_case_changes case_transitions
 * @string s
 */
int32_t count_case_changes(const char *s) {
    int32_t changes = 0, before = 0;
    for (; *s; s++) {
        int32_t kind = *s >= 'A' && *s <= 'Z' ? 1 : *s >= 'a' && *s <= 'z' ? 2 : 0;
        changes += before != 0 && kind != 0 && kind != before;
        before = kind;
    }
    return changes;
}

/**
 * How many times does a series go from below zero to zero or more between one value and the next?
 * count values of 0 or more that come directly after one below 0 in a list of temperatures
 * Count the places in {a} ({n} values) where a negative number is followed by one that is not negative.
 * How often does the list change from frost (below 0) to no frost from one day to the next?
 * Write a function that counts how often the temperature goes from below 0 to 0 or above.
 * From daily balances, how many times does an account go from below zero to zero or more?
 * Count how often the temperature goes from below zero to zero or more from one reading to the next.
 * How do I count transitions from negative to non-negative in an array?
 * number of transitions from negative to non-negative
 * Count the indices i with a[i-1] < 0 and a[i] >= 0.
 * From daily temperatures, count how often a day below 0 is followed by one at 0 or above.
 * Write a function to count upward zero crossings, from below 0 to 0 or more, in an array.
 * In how many cases is a negative element directly followed by a non-negative one?
 *
 * @T int32_t double
 * @name count_thaws rises_out_of_frost
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
int32_t count_thaws(const T *a, int32_t n) {
    int32_t thaws = 0;
    for (int32_t i = 1; i < n; i++) thaws += a[i - 1] < 0 && a[i] >= 0;
    return thaws;
}

/**
 * How many gifts are there in the Christmas song up to day {n}, if day k brings 1 + 2 + ... + k gifts?
 * total gifts in the Twelve Days of Christmas up to day n, with 1 + 2 + ... + k on day k
 * sum of the sums 1 to k for all k from 1 to n
 * Write a function that counts all the presents of the Twelve Days of Christmas up to day n.
 * On day k one gets 1 + 2 + ... + k gifts; how many in total after n days?
 * number of cannonballs stacked as a triangular pyramid of n layers
 * total presents of the Christmas song for n days; 364 for twelve days
 * Compute n(n + 1)(n + 2) / 6, the presents after n days.
 * Compute how many presents were given after {n} days of Christmas, with 1 + 2 + ... + k on day k.
 * How many gifts have been given in total by day n in the song The Twelve Days of Christmas?
 * total gifts after n days of Christmas
 * Given a day n, return how many gifts were received in total in The Twelve Days of Christmas up to that day.
 *
 * @T int32_t int64_t
 * @name song_gifts tetrahedral_pile
 * @range n 0 60
 */
T song_gifts(T n) { return n * (n + 1) * (n + 2) / 6; }

/**
 * How many seconds does a lift take to visit these floors from floor 0, with {K} seconds per floor and {L} per stop?
 * lift time from floor 0 through a list of floors, {K} s per floor and {L} s for each stop
 * Visit the {n} floors in {a} in order from floor 0; add {K} per floor moved and {L} per stop.
 * elevator travel time from floor 0 through a list: {K} seconds per floor and {L} seconds at each stop
 * Write a function for the duration of an elevator tour of a list of floors from 0, {K} seconds per floor, {L} per stop.
 * Compute how long a lift starting at floor 0 takes to serve the listed floors with {K} seconds per floor and {L} seconds per stop.
 * How do I compute an elevator's travel time from floor 0 through an array of floors with {K} s per floor and {L} s per stop?
 * lift time for visiting the listed floors from floor 0 on, {K} s per floor and {L} s per stop
 * Sum {K} seconds per floor travelled and {L} seconds per stop for a lift starting at floor 0 and visiting the listed floors.
 * A lift starts at floor 0 and serves the listed floors in order; each floor takes {K} seconds and each stop {L}. Total time?
 * Calculate how long an elevator needs for a list of floors from 0 with {K} seconds per level and {L} per stop.
 * total time of an elevator tour from floor 0: {K} times the floors moved plus {L} times the stops
 *
 * @T int32_t int64_t
 * @K 2 3
 * @L 5 10
 * @name lift_ride_time elevator_seconds
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T lift_ride_time(const T *a, int32_t n) {
    T seconds = 0, place = 0;
    for (int32_t i = 0; i < n; i++) {
        seconds += (a[i] > place ? a[i] - place : place - a[i]) * K + L;
        place = a[i];
    }
    return seconds;
}

/**
 * How many guesses are enough in the worst case for a number from 1 to {n} if the answer is "higher", "lower" or "right"?
 * guesses needed in the worst case to find a number from 1 to n by halving
 * worst case of binary search among n values, last guess included
 * maximum number of tries to find a number from 1 to n, always guessing the middle, told higher or lower
 * Write a function that returns how many higher-lower guesses always suffice for 1 to n.
 * worst-case guesses to find a number from 1 to n by halving: 100 numbers need 7
 * Find the smallest k with 2^k greater than n.
 * maximum number of guesses to find a number from 1 to n by halving
 * Determine how many guesses, answered by higher or lower, find a number from 1 through {n} in the worst case.
 * How many guesses does the number guessing game from 1 to n need at most?
 * maximum number of guesses with binary search for 1 to n
 * Given n, how many guesses does binary search need in the worst case to find a number from 1 to n?
 *
 * @T int32_t int64_t
 * @name guesses_needed worst_case_guesses
 * @range n 0 1000
 */
int32_t guesses_needed(T n) {
    int32_t guesses = 0;
    for (; n > 0; n /= 2) guesses++;
    return guesses;
}

/**
 * Is there a gap of at least {k} zeros next to each other in a list?
 * Can a truck park that needs {k} free places (0) side by side?
 * Check whether {a}, with {n} places, has at least {k} consecutive free ones, 0 meaning free.
 * Is there space for something that needs k neighbouring free slots (0)?
 * Return true if at least k zeros are in a row in the array.
 * Write a function that tells whether a long vehicle finds k adjacent free spots, free being 0.
 * Is there room in the row for a group of k people next to each other, 0 meaning free?
 * Check whether a row of seats (0 means free) has k free ones side by side.
 * How do I find out if an array contains k consecutive zeros?
 * Does the array have k zeros in a row?
 * Check for k consecutive free seats, a free seat being 0.
 * Given an array of occupied (nonzero) and free (0) slots, are there k free ones in a row?
 *
 * @name has_free_gap can_park
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range k 1 4
 */
_Bool has_free_gap(const int32_t *a, int32_t n, int32_t k) {
    int32_t gap = 0;
    for (int32_t i = 0; i < n; i++) {
        gap = a[i] == 0 ? gap + 1 : 0;
        if (gap >= k) return 1;
    }
    return k <= 0;
}

/**
 * How far is it from index {i} to the nearest zero in a list? -1 if there is no zero.
 * number of steps from index i to the closest free place (0), left or right, or -1
 * distance between the given index and the nearest zero on either side, or -1; {a} has {n} elements
 * nearest empty slot (0) from index i: return the number of places, 0 for the slot itself, -1 if none
 * How many parking spots away from spot i is the nearest free one (0)? -1 if all are taken.
 * Write a function that returns the distance from an index to the nearest zero of an array, minus one without any.
 * Given an array and an index i, return the smallest |j - i| with a zero at index j, -1 if there is no zero.
 * distance from an index to the nearest zero: 0 if the element there is zero, -1 if there is none
 * Determine how far index i is from the nearest 0 of a list, -1 if it has no 0.
 * How can I get the distance from an index to the closest zero element (else -1)?
 * distance from index i to the nearest zero, or -1
 * Given an array and an index, find the distance to the closest element equal to 0, or -1.
 *
 * @name distance_to_zero nearest_free_distance
 * @array a n
 * @range a 0 2
 * @range n 4 8
 * @range i 0 3
 */
int32_t distance_to_zero(const int32_t *a, int32_t n, int32_t i) {
    int32_t best = -1;
    for (int32_t j = 0; j < n; j++) {
        int32_t apart = j > i ? j - i : i - j;
        if (a[j] == 0 && (best < 0 || apart < best)) best = apart;
    }
    return best;
}

/**
 * Which of two lists has the higher average? 1 for the first, 2 for the second, 0 if equal.
 * compare the means of two groups: 1 if the first is higher, 2 if the second, 0 if equal
 * Return 1 if the mean of {a} ({n} values) is greater than that of {b} ({m} values), 2 if smaller, 0 if the same.
 * Which class did better on average, 1 or 2? 0 if equal.
 * group with the larger mean as 1 or 2, 0 for a tie
 * Write a function that tells which of two arrays has the bigger average: 1, 2, or 0 if neither.
 * two lists of different length: 1 if the first has the higher mean, 2 if the second, 0 if they are equal
 * Determine which of two lists, 1 or 2, has the higher average, 0 if both have the same.
 * Which list has the higher mean: 1, 2, or 0 if equal?
 * Compare the averages of two int arrays of different length: 1 if the first is higher, 2 if the second, 0 for a tie.
 * Return the number (1 or 2) of the array with the higher average, or 0 if they are equal.
 * Two teams, two arrays of scores: tell me which team has the higher average score, 1 for the first, 2 for the second, 0 for a draw.
 *
 * @T int32_t
 * @name higher_average better_group
 * @array a n
 * @array b m
 * @range a 0 20
 * @range b 0 20
 * @range n 1 6
 * @range m 1 6
 */
int32_t higher_average(const T *a, int32_t n, const T *b, int32_t m) {
    int64_t first = 0, second = 0;
    for (int32_t i = 0; i < n; i++) first += a[i];
    for (int32_t i = 0; i < m; i++) second += b[i];
    return first * m > second * n ? 1 : first * m < second * n ? 2 : 0;
}
