/**
 * What is the largest fall from one number of a list to the next? 0 if it never falls.
 * Return the biggest drop between consecutive elements of {a}, which has {n}; 0 if there is none.
 * biggest drop between neighbours in an array
 * sharpest fall from one day to the following in a list of daily values, 0 if it never falls
 * Given daily prices, by how much did the price fall on its worst day? 0 if it never fell.
 * steepest decline between two consecutive entries, 0 without a decline
 * Write a function that finds the greatest decrease from one reading to the next, at least 0.
 * max of previous minus current over an array, at least 0
 * From a list of daily closing values, how much was lost at most from one day to the next?
 * largest one-step loss in a series, as a positive number or 0
 * The array holds heights along a road; how far does it go down at most from one post to the next?
 * worst single fall between adjacent values, zero if there is none
 * Write a function to determine by how much a list decreases at most from one entry to the next, 0 if it never decreases.
 * max((p - q for p, q in zip(lst, lst[1:])), default=0), but no lower than 0
 * how far down did it go at once, at worst, 0 if never down
 * largest one-period decline of a series, floored at zero
 * How can I find the maximum fall between consecutive array values (0 if none)?
 * biggest drop from one day to the next
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
 * biggest rise between neighbours in an array
 * best gain from one day to the following in a list of daily values, 0 if it never rises
 * Given daily prices, by how much did the price climb on its best day? 0 if it never climbed.
 * steepest climb between two consecutive entries, 0 without a climb
 * Write a function that finds the greatest increase from one reading to the next, at least 0.
 * max of current minus previous over an array, at least 0
 * From a list of daily closing values, how much was gained at most from one day to the next?
 * largest one-step gain in a series, 0 if there is no gain
 * The array holds heights along a path; how far does it go up at most from one post to the next?
 * best single rise between adjacent values, zero if there is none
 * Write a function to compute the greatest increase between an entry and its successor, 0 for a list that never goes up.
 * max(0, np.diff(a).max()) for two or more values, else 0
 * how far up did it jump at once, at best, 0 if never up
 * maximal positive first difference of a series, zero if there is none
 * What's the largest gain over the preceding element in an array (0 if none)?
 * biggest day-to-day increase
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
 * index of the day with the biggest drop from the day before, -1 without one
 * index just after the sharpest fall between neighbours in a list, -1 if nothing falls
 * On which day did the investor lose most against the day before? Return its index, -1 if the value never fell.
 * Write a function that finds the index of the element with the greatest decrease from its predecessor, or -1.
 * index of the value after the hardest drop, the first one on ties, -1 for no drop
 * Given daily prices, when was the worst crash from one day to the next? Index of the later day, or -1.
 * index at which a series loses most against the value before, -1 if it never loses
 * index of the second element of the neighbours with the largest fall, -1 when none fall
 * index of the day with the largest loss compared to yesterday, or -1
 * After which step had the value fallen most? Return the index reached by that step, -1 if it never fell.
 * Find the position (from 0) of the entry which lies furthest below its predecessor, the first on a tie, -1 if nothing decreases.
 * Python: index i >= 1 maximizing a[i-1] - a[i] when that is positive, otherwise -1
 * on which day had it fallen most since the day before, days from 0, -1 if it never fell
 * least argmin of the first differences (index of the later term), -1 when no difference is negative
 * How do I get the index after the steepest fall of an array (-1 if there's no fall)?
 * index of the biggest drop, -1 if no drop
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
 * Take the number at the start of the array and the one at the end; what is their mean?
 * Given the prices of a day in order, average the opening and the closing one.
 * Write a function that returns the midpoint between the first and last item of an array.
 * first array element plus last, divided by two, not rounded
 * half the sum of the two outer entries of an array
 * value halfway between the first and the last number of a series
 * (a[0] + a[n - 1]) / 2 of an array, as a real number
 * mean of the start and the finish reading of a list
 * Calculate the average of the initial and the final entry of a list.
 * (lst[0] + lst[-1]) / 2
 * halfway between the first number and the last
 * midpoint of the boundary values of a series, as a real number
 * How to average just the first and last array element?
 * mean of first and last
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
 * What is the difference between the second greatest and the second least of the {n} values in {a}?
 * spread (max minus min) of a list after one maximum and one minimum are taken out
 * How far apart are the 2nd biggest and the 2nd lowest value of the list, repeats included?
 * range (max minus min) of the values that remain after one highest and one lowest are removed
 * Write a function that returns the second highest minus the second lowest of at least three values.
 * difference of the 2nd max and the 2nd min of at least three numbers, duplicates separate
 * inner range of an array: drop one extreme on each side, then max minus min
 * spread of the values when one outlier at either end is ignored
 * next to highest minus next to lowest element, ties being separate
 * Take off the top and the bottom value once each; how wide is the rest, max minus min?
 * Write a function to subtract the second lowest entry of a list from the second highest, equal entries counting separately.
 * s = sorted(lst); s[-2] - s[1]
 * the gap left after the very top and the very bottom are gone
 * range of the sample trimmed by one observation on either side
 * How can I compute second largest minus second smallest, duplicates included?
 * second max minus second min
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
 * number of array values within {K} of the average, that distance included
 * how many values are average, give or take {K}, limits included
 * Count the pupils whose marks are at most {K} points away from the class mean.
 * count of values near the mean of the array, at most {K} away
 * Write a function that counts how many entries are close to the average, at most {K} off.
 * number of entries between mean - {K} and mean + {K}, these bounds included
 * How often is a reading within plus or minus {K} of the mean of all?
 * How many values are reasonable, that is, at most {K} away from the average?
 * count of all values not more than {K} above or below their average
 * how many of these numbers are roughly average, at most {K} off
 * Count the entries that deviate from the average of their list by at most {K}.
 * m = statistics.mean(lst); sum(abs(v - m) <= {K} for v in lst)
 * how many are no more than {K} away from the middle value you get by adding and sharing
 * number of observations within {K} of the arithmetic mean, bounds included
 * How many array elements lie in mean ± {K}?
 * count values within {K} of the mean
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
 * product of the inner elements of {a}, which has {n}: all but the first and the last
 * product of an array without its first and last element
 * Multiply everything between the first and the last number of the array, 1 if nothing is there.
 * skip the first and last item of the array, multiply the rest
 * Write a function for the product of an array without its end elements, 1 if none are left.
 * What is the product of the middle part of a list, both border elements left out?
 * product of a[1] to a[n - 2], 1 if that range is empty
 * multiply all values of the list except the outer two
 * product of a list with both ends excluded, 1 when nothing is left
 * multiply the factors from the second to the last but one
 * leave off the two ends of the array and multiply the others
 * Multiply all entries of a list but the first and the last; 1 if nothing remains.
 * math.prod(lst[1:-1])
 * times everything together, leave off both ends
 * product of the interior terms (empty product 1)
 * How to get the product of an array without its end elements?
 * product except first and last
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
 * sum of the inner elements of {a}, which has {n}: all but the first and the last
 * sum of an array without its first and last element
 * Total of everything between the first and the last number of an array
 * skip the first and last item of the list, add the rest
 * Write a function for the sum of an array without its end elements.
 * What does the middle part of a list add up to, both border elements left out?
 * sum of a[1] to a[n - 2], 0 if that range is empty
 * add all values of an array except the first and the last
 * total of a list, ends excluded, 0 when nothing is left
 * sum from the second to the last but one element
 * Given values per day, leave off the first day and the last day and total the others.
 * Total all entries of a list but the first and the last.
 * sum(lst[1:-1])
 * add everything, leave off both ends
 * sum of the interior terms of a sequence
 * How do I add the array elements apart from the two at the ends?
 * sum except first and last
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
 * sum of what stands strictly between the first minimum and the first maximum in the array
 * total of the numbers strictly between the positions of the least and the greatest element of {a} (length {n})
 * Find where the minimum and the maximum first occur and sum everything between them, ends excluded.
 * sum strictly between the places of min and max in an array, first ones if they repeat
 * Write a function that adds the elements located between the first min and the first max, without those two.
 * What do the values between the low point and the high point add up to, both excluded?
 * sum of the elements enclosed by the smallest and the largest one, these not counted
 * Locate the lowest and the highest element, whichever comes first, and total what lies strictly between.
 * sum of the elements between the positions of the biggest and the smallest number, both left out
 * add up whatever stands between the minimum and the maximum of the array, without them
 * Sum between min and max: 5 1 7 2 9 3 gives 9, the 7 and the 2 between 1 and 9.
 * Write a function to add the entries lying strictly between the first lowest and the first highest entry of a list, whichever comes earlier.
 * i, j = sorted((a.index(min(a)), a.index(max(a)))); sum(a[i+1:j])
 * find the smallest and the biggest, add up what stands between the two
 * sum over the open index interval spanned by argmin and argmax (first occurrences)
 * How to sum the elements located between the minimum and the maximum, both left out?
 * sum of elements between min and max (exclusive)
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
 * number of steps between the low point and the high point of a series
 * How many positions apart are the coldest and the hottest day in a list of temperatures?
 * Write a function that returns the distance between the index of the first min and that of the first max.
 * days from the lowest to the highest price, in either order, as the difference of the indices
 * index gap between the smallest and the largest element, first ones if they repeat
 * how far is the biggest number of the list from the smallest one, in positions, the first of each
 * absolute difference of argmin and argmax of an array
 * gap in places between the first smallest and the first largest element
 * Find where the max is and where the min is, and return how many places lie from one to the other.
 * Determine how many places apart the first lowest and the first highest entry of a list are.
 * abs(a.index(min(a)) - a.index(max(a)))
 * how many steps is it from the smallest to the biggest
 * |argmin - argmax|, first occurrences
 * How do I compute the index distance between the min and max of an array?
 * distance between positions of min and max
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
 * Which number of {a} appears {K} times, no more and no less? -1 if there is none; {a} has {n} elements.
 * first array value with exactly {K} occurrences, otherwise -1
 * find the first number of the array that occurs exactly {K} times, -1 if none does
 * the first number in the list that occurs precisely {K} times, or minus one
 * Write a function that finds the first value occurring exactly {K} times in an array, or -1.
 * which item was ordered exactly {K} times, judging by a list of orders? the first such, -1 for nothing
 * first number of the array with frequency exactly {K}, -1 if missing
 * first element whose count in the array is {K}, else -1
 * is there a number with exactly {K} occurrences, and which (the first; -1 when not)
 * leftmost element with a count of exactly {K}, -1 without one
 * Which number is on the list exactly {K} times? The earliest one, or -1.
 * Write a function to return the first entry of a list that is present precisely {K} times, or -1.
 * next((v for v in lst if lst.count(v) == {K}), -1)
 * which number is there {K} times, no more and no fewer, the first such, else -1
 * first term with multiplicity exactly {K}, -1 if there is none
 * How do I find an element whose frequency is {K} (first one, -1 if missing)?
 * first element that occurs exactly {K} times, else -1
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
 * Total of those of the {n} numbers in {a} that appear exactly one time.
 * sum up the values of an array that are not repeated
 * leave out every number of the list that occurs twice or more and add the rest
 * Write a function that sums the non-repeating elements of an array.
 * What do the values that occur just once in a list add up to?
 * Sum what is unique: 1 2 3 2 gives 4, both twos are ignored.
 * ignore all copies of repeated numbers in a list, total of what remains
 * sum of the array values with frequency one
 * add the numbers that have no second copy in the list
 * total of the elements that differ from all others in an array
 * Total those numbers of a list that have no duplicate in it.
 * sum(v for v in lst if lst.count(v) == 1)
 * add up only the ones that come once
 * sum of the terms with multiplicity one
 * How to add the elements which aren't repeated in an array?
 * sum of unique elements (occurring once)
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
 * Total of the {n} numbers in {a} when every repeated value is counted a single time.
 * sum of a list without counting duplicates again
 * remove duplicates from the list, then add it up
 * Write a function that sums the distinct values of an array.
 * What do the different numbers in the list add up to, each taken once?
 * Sum without repeats: 1 2 3 2 gives 6, the second 2 is ignored.
 * total of a list in which repeated numbers only count the first time
 * sum of the set of values in an array
 * add each value of an array only on its first appearance
 * total of the unique values of a list, each taken one time
 * Write a function to total the different values of a list, each taken a single time.
 * sum(set(lst))
 * add up, but skip a number you've already had
 * sum over the underlying set of a sequence
 * SQL SUM(DISTINCT v): how do I do that with an array?
 * sum of distinct values
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
 * {WHICH} repeated number of {a}, which has {n} elements; -1 if all differ
 * find the {WHICH} number that has a duplicate, -1 if nothing repeats
 * What is the {WHICH} number that is in the list at least twice? -1 for none.
 * {WHICH:2} value of the list with a duplicate, otherwise -1
 * Write a function that finds the {WHICH} duplicated element of an array, or -1.
 * of all numbers that repeat, return the {WHICH:2} one, or -1 if none repeats
 * {WHICH:2} of the values that repeat in the array, minus one without any
 * {WHICH} value with a frequency above one, -1 if there is no such value
 * which is the {WHICH} number listed more than once, -1 for none
 * among elements with a copy take the {WHICH:2}; -1 if there are none
 * {WHICH} number that occurs at least twice in the list, -1 when nothing repeats
 * Find the {WHICH} number that a list contains two or more times; -1 when it has no duplicates.
 * Python: the {WHICH} v with lst.count(v) > 1, default -1
 * among the ones that come again, which is the {WHICH:2}, -1 if none do
 * {WHICH} term of multiplicity at least two, otherwise -1
 * How can I get the {WHICH} repeated element of an array (-1 if all are unique)?
 * {WHICH} duplicate, else -1
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
 * {WHICH} non-repeated number of {a}, which has {n} elements; -1 if each has a double
 * find the {WHICH} number without a duplicate, -1 if every number has one
 * What is the {WHICH} number that is exactly once in the list? -1 for none.
 * {WHICH:2} value that occurs once only, otherwise -1
 * Write a function that finds the {WHICH} unrepeated element of an array, or -1.
 * the {WHICH:2} bid that only one person made wins; which is it, -1 if there is none
 * {WHICH:2} of the values that appear a single time, minus one without any
 * {WHICH} value with frequency one, -1 if no value has it
 * which is the {WHICH} number listed just once? -1 for none
 * among elements without a copy take the {WHICH:2}, or -1 if all have copies
 * charity auction: return the {WHICH} bid that only one individual made, -1 if there is no such bid
 * Find the {WHICH} number that a list contains just once; -1 when every number recurs.
 * Python: the {WHICH} v with lst.count(v) == 1, default -1
 * among the ones without a twin, which is the {WHICH:2}, -1 if there's none
 * {WHICH} term of multiplicity one, otherwise -1
 * How do I get the {WHICH} non-repeated element of an array (or -1)?
 * {WHICH} unique number, else -1
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
 * number of disjoint pairs of elements with equal values
 * socks are given by color number, how many pairs of equal colour can be put together
 * Write a function that counts how many pairs of gloves can be matched, given their sizes.
 * pair up equal entries of an array; how many pairs come out
 * number of matching pairs in a list, no item used twice
 * how many pairs of equal numbers can be taken from a list, each number in one pair only
 * sorting socks by their colour numbers: count the complete pairs
 * sum over the distinct values of half their frequency, rounded down
 * Count the pairs of equal values that can be formed: 1 1 1 2 2 makes two.
 * Determine how many pairs can be formed out of a drawer of socks given as a list of colours.
 * sum(c // 2 for c in Counter(lst).values())
 * put like with like two by two, how many twos
 * maximum matching of equal terms: sum of floor(multiplicity / 2)
 * How many sock pairs can I make from an array of colors?
 * number of matching pairs
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
 * An array holds the colours of socks in a pile; how many have no partner?
 * Count the distinct values of {a} ({n} elements) that occur an odd number of times.
 * number of single shoes left after pairing up equal sizes, sizes given in an array
 * odd socks: given their colour numbers, how many remain without a match
 * after all equal items of the array are paired, how many are alone
 * Write a function that counts the gloves left without a partner, given the size of each.
 * number of items left over when equal ones are removed two at a time
 * how many distinct values have an odd frequency
 * socks given by colour number, count the unmatched ones
 * equal cards cancel out in pairs; how many of the cards in the array stay
 * count of items that stay single after equal ones are paired
 * How many elements are left when as many equal ones as possible have been paired off?
 * Count the socks of a list of colours which remain alone after all alike ones have been paired.
 * sum(c % 2 for c in Counter(lst).values())
 * pair up what's alike, how many are left without a mate
 * number of values with odd multiplicity
 * How can I count elements without a partner after pairing equal ones?
 * number of unpaired elements
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
 * Add price times quantity over all items and take {P} percent off if the total is more than {L}.
 * bill from prices and quantities, {P} percent discount if the sum is above {L}
 * What do {n} items with the prices {a} and the quantities {q} cost, if orders over {L} get {P} percent off?
 * order total from prices and quantities, {P} % rebate for more than {L}
 * sum of price * amount over two arrays, reduced by {P} percent when it exceeds {L}
 * Write a function for a shopping cart (prices, quantities) with a {P} percent discount on totals greater than {L}.
 * how much to pay for the basket (prices, quantities) when above {L} you save {P} percent on everything
 * cart total of price times count: {P} percent less if over {L}
 * multiply each price with its count and add; from a sum above {L} subtract {P} percent
 * Customers with a cart of more than {L} pay {P} percent less; return what the cart of prices and quantities costs.
 * invoice amount from unit prices and quantities, with a {P} percent rebate on the whole if above {L}
 * total of prices and quantities with a discount of {P} percent past {L}
 * Write a function to compute what a shopping basket costs, given prices and quantities, with {P} percent off when it comes to over {L}.
 * Python: t = sum(p * q for p, q in zip(prices, qty)); return t * (100 - {P}) / 100 if t > {L} else t
 * price times how many, all added, and if it's more than {L} then {P} percent less
 * Excel SUMPRODUCT with a {P} % rebate strictly above {L}
 * How do I calculate an order total with a {P}% discount above {L}?
 * cart total, {P}% off over {L}
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
 * Return the first letter of the longest word of a text; the first of equally long words wins, and 0 means no word.
 * first character of the longest space-separated word in {s}, 0 if there is none
 * With which letter does the longest word begin? The first on a tie, 0 if there is no word.
 * initial of the longest word in a sentence, first such word, 0 for no word
 * Find the longest word (the earliest if tied) and give back its first character, or 0.
 * Write a function that returns the starting letter of the longest word in a sentence, or NUL without words.
 * which letter starts the longest word of the text, 0 if it has no words
 * the letter at the front of the longest word, words separated by spaces; 0 for a blank text
 * first char of the longest word, the first of several, 0 if none
 * begin letter of the longest word in sentence, zero when no word is there
 * leading character of the lengthiest word, words split at spaces; NUL if there are none
 * What does the longest word in this text start with? Return that char, 0 for an empty text.
 * Find the initial letter of the longest word of a text with blanks, the earlier word on a tie, NUL if there is no word.
 * max(s.split(" "), key=len)[0], or character 0 without words
 * what does the longest word start with, first longest if tied, zero if no words
 * leading character of the first maximal-length space-delimited token, 0 if there are no tokens
 * How do I get the first char of the longest word in a C string ('\0' for none)?
 * first letter of longest word
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
 * Count the words in {s} whose first letter is also their last.
 * number of words in a text that begin and end alike
 * number of space-separated words like "that" or "stress" with equal first and last character
 * in how many words of the string is the last character the same as the first
 * Write a function that counts words beginning and ending with the same letter; case matters.
 * count the words with matching ends, one-letter words included, case matters
 * how many words have the same letter at front and back
 * words separated by spaces, count those where first == last
 * count of words framed by one letter, as in "that"
 * how many words of the text close with their opening letter
 * number of words whose first and last characters match
 * Count the words of a text, split at blanks, whose first and last letter are identical.
 * sum(w[0] == w[-1] for w in s.split(" ") if w)
 * how many words end with the letter they begin with, a one-letter word too
 * number of space-separated tokens with equal boundary characters (case-sensitive)
 * How to count words that start and end with the same char?
 * count words with same first and last letter
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
 * How many letters of a text are the same as the letter right before them?
 * Count the positions in {s} where a letter equals the one just before it.
 * number of doubled letters in a text, such as the ll in hello; three in a row count as two
 * how often does a letter of the string directly follow itself
 * count positions in a text where two equal letters stand side by side
 * Write a function that counts the places where a letter is the same as the previous one, case matters.
 * How many double letters does a word have? bookkeeper has three.
 * number of adjacent equal letters in a string, case matters
 * twin letters in a word: how many letters repeat the one before
 * number of letters equal to their left neighbour
 * repeated letters right after one another, their number in the text
 * count doubles like tt, ss, ee in a sentence, letters only
 * Count how many letters of a text equal the letter directly before them (same case).
 * sum(p == q and q.isalpha() for p, q in zip(s, s[1:]))
 * how often does a letter come twice in a row, three in a row is two
 * number of adjacent identical letter pairs, overlapping ones included, case-sensitive
 * How many double letters like "ll" does a string contain?
 * count double letters
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
 * Does a word have two equal letters next to each other?
 * Check whether two equal letters stand next to each other in {s}.
 * is there a doubled letter in the word, like the tt in butter
 * true if some letter of the text is directly followed by the same letter
 * does any letter of the word come twice in a row
 * Write a function that tells whether a text contains a pair of equal neighbouring letters.
 * test a word for a double letter
 * word with two same letters side by side, yes or no, case matters
 * is a letter of the text repeated at once anywhere, case matters
 * any two equal neighbouring letters in the text?
 * Is a letter doubled anywhere in the word? apple yes, orange no.
 * does the string contain a letter directly after itself
 * Check if a text has the same letter two times running.
 * re.search(r"([A-Za-z])\1", s) is not None
 * is there anything like oo or tt in it
 * existence of two equal adjacent letters (ASCII, case-sensitive)
 * How do I detect doubled letters in a string?
 * contains a double letter?
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
 * most frequent vowel of {s}, as a small letter, upper case counted too, 0 without vowels
 * Return the vowel used most in the string, small; the earlier in a, e, i, o, u on ties; 0 if none occurs.
 * the most common of a, e, i, o and u in a string, ignoring case, lower case returned, 0 for none
 * favourite vowel of a sentence: the lowercase vowel found most, alphabetically first on ties, 0 for none
 * Write a function that finds the vowel with the highest count, either case, or 0 if there are no vowels.
 * top vowel by count, case ignored, returned as lower case; NUL without vowels
 * of the five vowels, which one is in the text most times? small letter, 0 if none is
 * which vowel does the sentence use most, both cases together? 0 when it uses none
 * vowel with the most appearances in a text, in lower case, first in the alphabet on a tie, 0 without vowels
 * commonest vowel character of a string regardless of case; return it small, or zero
 * which of aeiou leads the count in this string (A counts as a)? 0 if there are none
 * Determine the vowel used most in a text, capitals counting too; give it in lower case, the alphabetically first on a tie, NUL if none is used.
 * max("aeiou", key=s.lower().count), or character 0 if there are no vowels
 * which of a e i o u comes most often, big or small, first in the alphabet if tied, 0 if none comes
 * modal vowel, case-insensitive, ties to the earliest of aeiou, NUL for vowel-free text
 * How do I find the commonest vowel of a string (lower case, '\0' without vowels)?
 * most common vowel
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
 * number of different ones among a, e, i, o, u in a text, either case
 * how many of the five vowels occur at least once in the string, case ignored
 * how many distinct vowels a sentence has, upper and lower case taken together
 * Write a function that counts how many kinds of vowels a word has, A and a being one kind.
 * variety of vowels in a text, 0 to 5, case ignored
 * how many different letters of aeiou does the text contain, in upper or lower case
 * Count the kinds of vowels in a word: banana has one, queue has two.
 * number of unique vowels in a string, case does not matter
 * different vowel letters in a string, case ignored
 * How many of the five vowels are present in the text, in either case?
 * Count how many of the five vowels a text uses, whether small or capital.
 * len(set(s.lower()) & set("aeiou"))
 * how many different ones of a e i o u are in there
 * cardinality of the set of vowels occurring, case ignored
 * How to get the number of unique vowels in a string?
 * count distinct vowels
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
 * Does a text contain each of the five vowels?
 * Check whether a, e, i, o and u all occur in {s}, in either case.
 * all vowels present in the string, upper or lower case?
 * true if every vowel is used at least once in the text, case ignored
 * Is the given word, like education, one with all five vowels?
 * Write a function that tells whether a string has all the vowels, in either case.
 * are all of aeiou in the sentence, upper or lower case
 * pangram test for vowels only: does the text contain a, e, i, o and u, in any case
 * true if no vowel is missing from the text
 * does the word use every vowel, regardless of case
 * are a e i o u complete in this string, yes or no, case-insensitive
 * does the text contain the whole set of vowels
 * Check that a text uses each of the five vowels, capital or small.
 * set("aeiou") <= set(s.lower())
 * are a, e, i, o and u all in there, big or small
 * panvocalic test, case-insensitive
 * How can I verify that a string contains every vowel?
 * contains all vowels?
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
 * Is the number of x the same as that of o, for two letters that are given?
 * true if both given characters have the same count in the string
 * Does a string have as many of the first given letter as of the second?
 * Write a function that tells whether two characters appear equally often in a text.
 * are the counts of these two letters in the text equal
 * Two letters compete in a text: do they occur equally often?
 * does the string have a balanced number of two chosen characters
 * equal amount of one given character and another in a string?
 * text, first character, second character: do both have the same frequency?
 * are both letters in the text the same number of times
 * Check whether two given characters have the same number of occurrences in a text.
 * s.count(c) == s.count(d)
 * are there as many of this letter as of that one
 * Is |s|_c = |s|_d?
 * How do I test that a string has the same count of two chars?
 * same number of c and d in string
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
 * number of mismatched pairs between the front and the back of a string
 * number of letters to overwrite until the word reads the same both ways
 * Write a function that returns the minimum number of letter changes for a palindrome.
 * compare first with last and so on inwards; how many pairs of characters differ
 * how far is a word from being a palindrome: number of letters that must be replaced
 * number of substitutions needed so that the left half mirrors the right half
 * Edit letters, not remove them, to get a palindrome: how many edits at least?
 * how many pairs from outside to inside of the string are unequal
 * count the character pairs that keep a word from being a palindrome
 * Compute how many characters have to be altered so that a text reads the same backwards.
 * sum(p != q for p, q in zip(s, s[::-1])) // 2
 * how many letters must I change so it's the same from behind
 * Hamming distance to the nearest palindrome
 * What's the minimum number of replacements to make a string a palindrome?
 * min changes to palindrome
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
 * word points with {P} per vowel and {Q} per consonant, in either case, others free
 * Rate {s}: each vowel gives {P}, each consonant gives {Q}.
 * sum of {P} for every vowel and {Q} for every consonant in a text, case ignored
 * How many points is a word worth if vowels count {P} and consonants {Q}?
 * Write a function that scores a string, adding {P} for each vowel and {Q} for each consonant, either case.
 * total for a word with {P} for each vowel and {Q} for each consonant, case ignored
 * letter game: sum up a word in which vowels are worth {P} and the other letters {Q}
 * value of a word with {P} for a vowel, {Q} for a consonant, and 0 for signs and digits
 * letter score of a string, {P} for each of aeiou, {Q} for other letters, either case
 * {P} times the number of vowels plus {Q} times the number of consonants in the string
 * turn a name into a number by adding {P} for each vowel and {Q} for each consonant
 * Write a function to score a text with {P} for each vowel and {Q} for each consonant, other characters counting nothing.
 * Python: sum({P} if c in "aeiou" else {Q} for c in s.lower() if c.isalpha())
 * a e i o u give {P}, the other letters {Q}, how much is it
 * weighted letter count: weight {P} for aeiou, {Q} for other ASCII letters, case ignored
 * How to compute a word score where vowels are worth {P} and consonants {Q}?
 * score: vowel {P}, consonant {Q}
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
 * Change {s} so that each second letter is a capital, the {FROM} character being the one to begin with.
 * make every other character upper case, starting from the {FROM}, in place
 * capitalize alternate characters of a string from the {FROM} one on, leave the others
 * Write a function that turns every other character of a string to upper case from the {FROM} on.
 * put capitals at every second position of the string, {FROM} character included
 * funny text: make every second character upper case, beginning at the {FROM}
 * upper case for each second place of the string, counted from the {FROM}
 * turn alternate characters into capitals, with the {FROM} character as the start
 * uppercase one character in two, the {FROM} being the first that is changed
 * change only every other letter to upper case, the {FROM} one included
 * from the {FROM} character on, each second one of the string becomes a capital letter
 * Change every other character of a text to a capital, beginning with the {FROM} one, in place.
 * Python: uppercase each second char, starting at the {FROM} character, the rest as it is
 * make it look like mocking text, big letters from the {FROM} on, one yes, one no
 * uppercase at every second position from the {FROM} on, ASCII, others unchanged
 * How do I uppercase alternate letters of a string starting with the {FROM}?
 * alternate caps from the {FROM} character
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
 * Shift A to Z of {s} forward by {k} with wrap-around, leave small letters alone.
 * encrypt capitals only by moving them k letters on, wrapping from Z to A
 * caesar cipher with shift k that touches nothing but upper case
 * Write a function that shifts the uppercase letters of a string by k and keeps the lowercase ones.
 * move each capital letter on by k places in the alphabet, Z followed by A, others unchanged
 * shift the upper-case letters of a string by k in the alphabet, wrapping around
 * capital letters rotated by k places in the alphabet, negative numbers turn back
 * Caesar cipher with key k for upper-case text in place, rest untouched
 * upper case moves k places along the alphabet with wrap-around, lower case does not
 * only the capitals get encoded by a shift of k, Z being followed by A
 * Encode the capital letters of a text by moving each k places on in the alphabet, cyclically, and leave all else.
 * Python: chr((ord(c) - 65 + k) % 26 + 65) for uppercase c only
 * big letters k on in the alphabet, round past Z, small ones stay
 * Caesar cipher with key k (possibly negative) restricted to A-Z, in place
 * How to apply a Caesar shift to uppercase letters only?
 * caesar shift capitals by k
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
 * Check a ticket number of up to six digits, padded with zeros: do its two halves of three have equal digit sums?
 * true if both three-digit halves of the six-digit ticket have equal digit sums
 * Write a function that tells whether a six-digit bus ticket is lucky, both halves having the same digit sum.
 * Is the ticket lucky, like 123321, whose first three and last three digits add up to the same?
 * compare the digit sums of the two halves of a 6-digit number: true if equal
 * happy ticket: is the digit sum of the thousands part equal to that of the last three digits
 * left three digits of a six-digit number against right three digits, same sum?
 * tram ticket luck with six digits: are the halves equal in digit sum, as in 124601?
 * are the halves of this six-figure number balanced in digit sum
 * Check whether the first three digits of a six-digit ticket number have the same sum as the last three.
 * s = str(n).zfill(6); sum(map(int, s[:3])) == sum(map(int, s[3:]))
 * do the left three and the right three digits add up the same
 * lucky-ticket predicate for six decimal places
 * How do I determine a lucky ticket (6 digits)?
 * lucky ticket?
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
 * number without its {WHICH} digit, the leftmost such
 * Delete the leftmost {WHICH} digit from the non-negative number {n} and close the gap; a single digit gives 0.
 * take the {WHICH} digit out of a number, the first from the left if repeated
 * strike the {WHICH:2} of the digits from a number, the leftmost of equal ones
 * Write a function that drops the {WHICH} digit of an integer, the leftmost if it repeats.
 * which number is left after the {WHICH:2} digit is erased once, as far left as possible
 * cross out the {WHICH} digit once, at its first place from the left, and return the number
 * erase the {WHICH} digit of n, first one from the left, and close the gap
 * keep all digits but the {WHICH:2} one (only its leftmost copy goes)
 * cut the {WHICH} digit from n, leftmost copy
 * the number n without its leftmost {WHICH} digit
 * Write a function to strike out one {WHICH} digit of a number, the leftmost if there are several; a single digit leaves 0.
 * Python: d = the {WHICH} of str(n); int(str(n).replace(d, "", 1) or 0)
 * cross out the {WHICH:2} digit, the one further left if tied, what number is left, 0 if nothing
 * decimal deletion of the first {WHICH} digit of n
 * How can I remove the {WHICH} digit from an integer, leftmost occurrence?
 * remove {WHICH} digit from number
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
 * How many digits of a number are {OP} than the digit to their left?
 * Count the digits of {n} that are {OP} than the one before.
 * number of places in n where the next digit to the right is {OP}
 * number of digits {OP} than their left neighbour
 * reading from left to right, how often is a digit {OP} than the previous one
 * Write a function that counts how many digits are {OP} than the preceding digit.
 * count of neighbouring digit pairs in which the right one is {OP}
 * compare each digit with the one on its left; how many are {OP}
 * reading a number from the left, how many times is the following digit {OP}
 * how many digits from the second on are {OP} than the digit before them
 * count the digit pairs side by side with the right one {OP} than the left
 * number of steps between adjacent digits, left to right, that lead to a {OP} digit
 * Count the digits of a number that are {OP} than the digit to their left.
 * Python: in str(n), how many q of zip(s, s[1:]) are {OP} than their p
 * reading the number, how often is the next digit {OP}
 * number of adjacent decimal digit pairs whose right member is {OP}
 * How many digits are {OP} than the preceding one?
 * count digits {OP} than the previous digit
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
 * Are all digits of a number different, and is none of them zero?
 * Check that {n} has no repeated digit and no 0.
 * does the number have distinct digits from 1 to 9 only
 * true if each digit of the number is nonzero and used once
 * valid secret number: no digit twice, no zero; true or false
 * Write a function that tells whether a number consists of different nonzero digits.
 * Does the number have no zeros and no digit that comes again?
 * is every digit of n unique, with 0 not allowed
 * sudoku-like digits: are all digits of the number different and from 1 to 9
 * is the number zero-free and without repeated digits
 * does a number lack both zeros and repeated digits
 * are the decimal digits pairwise different and positive
 * Check that a positive number is written with no digit twice and without 0.
 * s = str(n); "0" not in s and len(set(s)) == len(s)
 * all digits different and no nought among them?
 * Are the decimal digits pairwise distinct elements of 1..9?
 * How can I validate a bulls-and-cows number (no zero, no repeated digit)?
 * no repeated digits and no zero
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
 * Multiply the digit sum of a number by its digit product.
 * digit sum times digit product of {n}
 * sum of the digits of n multiplied by the product of its digits
 * for the digits d1, d2, ... of n: (d1 + d2 + ...) * (d1 * d2 * ...)
 * Add the digits of a number, multiply the digits, and multiply both results.
 * Write a function that returns sum of digits times product of digits.
 * digit sum times digit product: 135 gives 9 * 15 = 135
 * SP number value: sum and product of the digits multiplied
 * both the total and the product of all digits of n, multiplied together
 * what is digit sum * digit product for this number
 * product of a number's digit total and digit product
 * sum of the decimal digits times product of the decimal digits
 * Multiply the sum of a number's digits by the product of its digits.
 * d = list(map(int, str(n))); sum(d) * math.prod(d)
 * add the digits, multiply the digits, then those two times each other
 * digit sum of n times digit product of n
 * How do I compute (sum of digits) × (product of digits)?
 * digit sum times digit product
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
 * Build the number that consists of the {KIND} digits of another, in the same order; 0 if there are none.
 * keep only the {KIND} digits of {n}, in order, as a number
 * the number made of the {KIND} digits of n in their order, 0 without any
 * Remove all digits of a number that are not {KIND} and return what remains, 0 for nothing.
 * filter the digits of a number: {KIND} ones stay in order, the others go
 * Write a function that forms a new number from the {KIND} digits of an integer, 0 if it has none.
 * What remains of the number if only its {KIND} digits may stay? 0 if nothing.
 * extract the {KIND} digits of n as a number, order kept
 * join the {KIND} digits of a non-negative number into a number
 * cross out everything but the {KIND} digits of the number
 * {KIND} digits of n put side by side as a number, 0 for none
 * leave only the {KIND} digits of the number and close the gaps
 * Write a function to delete from a number all digits that are not {KIND}; 0 if none remain.
 * Python: int of the {KIND} characters of str(n) joined, or 0
 * leave only the {KIND} digits standing, in order, else 0
 * subnumber of n consisting of its {KIND} decimal digits
 * How to extract the {KIND} digits of an int as a new int?
 * keep {KIND} digits only
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
 * difference of a number and its digit reversal, the larger minus the smaller
 * Reverse the digits and subtract the smaller of both numbers from the larger.
 * Write a function for the absolute distance between a number and its digit reversal.
 * absolute difference from the reversed digits: 52 and 25 are 27 apart
 * gap between a number and the number with reversed digits, never negative
 * |n - reverse(n)| with decimal digits reversed
 * by how much, ignoring the sign, does a number differ from its digit reversal
 * turn the digits of a number around: difference to the original without sign
 * read the number backwards: how much more or less is it, as a positive amount
 * Determine how far a number is from itself written backwards.
 * abs(n - int(str(n)[::-1]))
 * turn the digits round and take the smaller from the bigger
 * |n - rev(n)| in base ten
 * How do I get the absolute difference of a number and its reversal?
 * difference between n and reversed n
 *
 * @T int32_t int64_t
 * @name reverse_difference distance_to_reverse
 * @range n 0 999999
 */
T reverse_difference(T n) {
    T reverse = 0;
    for (T rest = n; rest > 0; rest /= 10) reverse = reverse * 10 + rest % 10;
    return n > reverse ? n - reverse : reverse - n;
}

/**
 * Find the next number after {n} that has no repeated digit.
 * smallest larger number whose digits are all different
 * next year after the given one with all digits different
 * Which is the first number above a given one in which no digit occurs twice?
 * next integer above n with distinct digits
 * Write a function that returns the next number without repeated digits.
 * count up from n + 1 until all digits differ, and return that number
 * After the given year, when is the next one in which no digit comes twice?
 * next number with no repeated digit: 1987 is followed by 2013
 * first number greater than n with pairwise different digits
 * least number greater than the input with unique digits
 * the smallest number above n whose digits are all distinct
 * Find the least number above {n} in which no digit occurs twice.
 * next(m for m in itertools.count(n + 1) if len(set(str(m))) == len(str(m)))
 * what year comes next with all digits different
 * successor of n among the integers with pairwise distinct decimal digits
 * How to compute the next year that has only distinct digits?
 * next number with distinct digits
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
 * next year after the given one with an equal sum of digits
 * Which is the first number above a given one that has its digit sum?
 * following integer with the same digit sum as n
 * Write a function that returns the next larger number with an unchanged digit sum.
 * count up from n + 1 until the digits total the same as those of n; return that number
 * next larger number of equal digit sum: 19 is followed by 28
 * next higher number whose digits have the same total as those of n
 * least number greater than the input whose digit sum equals that of the input
 * when, after this year, will a year have the same digit sum again
 * the smallest number above n whose digits add up to the digit sum of n
 * Find the least number above {n} whose digits add up to the same as those of {n}.
 * next(m for m in itertools.count(n + 1) if qs(m) == qs(n)), qs being the digit sum
 * count up till the digits make the same again
 * smallest m > n with equal digit sum
 * How do I find the next larger number having an equal sum of digits?
 * next number with the same digit sum
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
 * frog in a well: in how many days is it out of this depth, climbing by day and slipping by night
 * wall height, gain by day, loss by night: on which day is the top reached
 * Write a function for the snail puzzle that returns the day on which a wall of a height is climbed, with a daily rise and a nightly slide.
 * How many days does a frog need to leave a well, given its depth, the jump per day and the slip per night?
 * snail on a pole of some height that goes up by day and down by night: on which day is it at the top?
 * snail in a well (depth, up by day, down by night): 10, 3, 2 gives day 8
 * count the days until a height is reached by a climber who gains so much a day and slides back at night, but not at the top
 * Each day so many steps forward and each night some back: days to cover a distance (distance first).
 * It climbs in daylight and slips in the dark: on which day is the height reached, with this climb and this slip?
 * day on which a snail gets out of a well; depth, daily ascent and nightly descent are given
 * Determine on which day a snail gets out of a well of a given height if it climbs so much each day and slips so much each night; -1 if never.
 * def snail(height, up, down): days until the top in Python, -1 when impossible
 * pole this high, up by day, down by night, which day at the top, -1 if never
 * snail-in-the-well problem: ceil((h - u) / (u - d)) + 1, one for u >= h, -1 without progress
 * How many days does the snail need (arguments height, climb, slide; -1 = never)?
 * snail in the well: height, up, down
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
 * number of folds that bring paper of a given thickness to at least a given height, each doubling it
 * Paper of thickness {sheet} doubles with each fold; how many folds until it is {height} or more?
 * paper folding to the moon: folds needed for sheet thickness and distance, in the same unit
 * thickness of a sheet first, goal second: how many foldings in half reach the goal
 * Write a function that counts how many times paper of a given thickness must be folded to be at least that thick.
 * number of doublings of a sheet's thickness until it is at least as high as wanted
 * How many times must I fold a sheet of the first thickness in two before it is at least the second?
 * each fold doubles the thickness of the sheet: folds until it is no thinner than a certain height
 * folds from the thickness of a sheet to at least the height of a tower
 * fold count from sheet thickness and target height, same unit, reaching the target exactly being enough
 * how often must a thickness be doubled until it reaches the height
 * Compute how many times a sheet must be folded until its thickness, doubling each time, is at least the given height.
 * Python: k = 0; while sheet < height: sheet *= 2; k += 1
 * paper this thick, how often must I fold it to be that high
 * least k with sheet * 2^k >= height
 * How many folds of paper reach the moon, given paper thickness and distance?
 * paper folds to reach height
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
 * Coffee at {start} degrees loses {K} percent of its difference to the room at {room} degrees per minute; how warm is it after {n}?
 * temperature of a drink from start, room temperature and minutes, cooling by {K} percent of the gap each minute
 * Newton cooling step by step: start, room, number of minutes, {K} percent of the difference lost in each
 * cooling tea from its start temperature towards that of the room for n minutes, the difference shrinking by {K} percent a minute
 * How warm is my soup after n minutes in a room if {K} percent of the temperature difference go per minute?
 * Write a function that simulates n minutes of cooling from start to room temperature by {K} percent of the gap a minute.
 * start temperature, room temperature, minutes: value after losing {K} percent of the gap each minute
 * how cold is the coffee after n minutes, {K} % of the distance to the room temperature lost in each
 * The gap between cup and room gets {K} percent smaller each minute; temperature after n minutes?
 * exponential approach from a start value to the ambient temperature over n steps, {K} percent of the gap a step
 * discrete cooling model: start, ambient, number of steps, {K} percent of the difference per step
 * temperature after n steps from start towards room, {K} percent of the rest each step
 * Calculate the temperature of a drink after {n} minutes if every minute {K} percent of its difference from the room's temperature disappears.
 * Python: for _ in range(n): start -= (start - room) * {K} / 100
 * tea this hot, room that warm, each minute {K} percent nearer, how hot after n
 * discrete Newtonian cooling with rate {K} % per step: initial value, ambient value, steps
 * How do I simulate coffee cooling down by {K}% of the gap per minute?
 * Newton's law of cooling, {K}% per step
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
 * A tank for {size} holds {now}; {in} runs in and {out} runs out a minute; in which minute is it more than full, -1 for never?
 * minutes until the bath holds more than its size, given size, content, inflow, outflow per minute, or -1
 * bathtub with an open tap and an open drain (size, content, in, out): first minute it is above full, or -1
 * capacity, level, in per minute, out per minute: minutes until the level exceeds the capacity, -1 for never
 * Write a function that fills and drains a tank (size, level, in, out) minute by minute; when is it over full? -1 for never.
 * how many minutes until the basin of given size and content runs over with inflow and outflow, minus one when it does not
 * A tank of some size has some content, an inflow and an outflow a minute; in which minute is it over full? 0 for now, -1 for never.
 * A sink of some size holds some water; with an inflow and an outflow per minute, after how many minutes is it too full? -1 if never.
 * volume, content, in, out: first minute with more water than fits in, otherwise -1
 * Will the pool (volume, water, in and out per minute) overflow, and after how many full minutes? -1 for no.
 * minutes until a container (size, amount, supply, drain) holds more than its size, -1 when that never happens
 * Determine after how many minutes a tub of the given size, holding so much now, runs over with that inflow and that outflow per minute; 0 if it is over already, -1 if never.
 * def overflow(size, now, inflow, outflow): minutes till now > size, Python; 0 already, -1 never
 * bath tub: how big, how full, how much in, how much out each minute; when is it more than full, 0 at once, -1 never
 * first time step at which the stock exceeds capacity (arguments capacity, stock, inflow, outflow), -1 if net flow is not positive
 * When will my tank overflow (capacity, level, in rate, out rate; 0 = already, -1 = never)?
 * minutes until the tub overflows
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
 * After how many minutes is a tank empty? Content, inflow and outflow per minute; -1 if never.
 * A tank holds {now}; {in} runs in and {out} runs out a minute; after how many minutes is nothing left, -1 for never?
 * minutes until a tank with content, inflow and outflow per minute has run dry, or -1
 * leaking bucket that is refilled slowly: minutes until its content is gone when so much comes in and so much goes out, -1 for never
 * level, in per minute, out per minute: minutes until dry, -1 if it does not run dry
 * Write a function that returns the minutes until a tank is empty, from its content, inflow and outflow a minute, or -1.
 * A village has so much water; if so much comes in and so much is used every day, how many days does it last? -1 for ever.
 * started minutes until a basin (content, tap, drain per minute) is at zero, -1 if it never is
 * stock, daily delivery, daily use: days until nothing is left, -1 if that never happens
 * content, inflow and outflow per minute: when is the container drained? -1 unless more leaves than enters
 * number of steps until the amount is 0 or less with a gain and a loss per step, else -1
 * reservoir: content, inflow and outflow per day; how many days does it last? -1 without an end
 * Determine after how many minutes a tank is used up, given its contents, the inflow and the outflow per minute; 0 if it is empty already, -1 if never.
 * def until_empty(now, inflow, outflow) in Python: 0 when nothing's in, -1 when it never drains
 * so much in it, so much comes, so much goes each minute, when is nothing left, 0 at once, -1 never
 * first time step with stock <= 0 under constant flows (stock, inflow, outflow), -1 for nonnegative net flow
 * How long until my water tank runs dry (level, in rate, out rate; -1 = never)?
 * minutes until tank is empty
 *
 * @T int32_t int64_t
 * @name minutes_until_empty time_to_dry
 * @range now 0 50
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
 * tank content {fuel}, consumption {per100} per 100 km, {n} trips in {a}: what remains, at least 0
 * petrol remaining after several drives, from the fuel, the consumption per 100 km and the distances; never below 0
 * fuel minus distance times consumption over 100, summed over all trips, at least zero
 * litres left when all journeys are done, given tank content, what 100 km take, and the distances; 0 if not enough
 * Write a function that returns the fuel left from a start amount, a consumption per 100 km and trip lengths, at least 0.
 * What is still in the tank after a list of drives in km if I know its content and the litres per 100 km? Never below 0.
 * Subtract the fuel for each drive from the tank content, with a use per 100 km and the drives in km; 0 if it ran out.
 * start litres, usage per 100 km, list of km: litres left, not under zero
 * I have some litres and my car takes so many per 100 km; how many are left after driving all these routes, at least 0?
 * fuel left from a start amount at liters per 100 km after trips in km, at least 0
 * rest of the fuel for tank content, consumption per 100 km and distances, not negative
 * Calculate how much fuel is left after all listed distances, given the initial fuel and the consumption per 100 kilometres, never below 0.
 * max(0, fuel - sum(km) * per100 / 100)
 * full with so much, needs so much per 100, drove these trips, what's left, at least 0
 * residual tank content: initial litres, litres per 100 km, distances; clamped at zero
 * How do I compute remaining petrol after several drives?
 * fuel left after trips
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
 * number of days in the red, from the start balance and the booking of each day
 * number of days overdrawn, from an opening balance and daily changes
 * Given my opening balance and each day's change, how often was my account below 0 at the end of a day?
 * Write a function that counts the days with a negative running balance, given a start balance and daily amounts.
 * opening amount and list of daily payments in and out: number of days that end with debt
 * count of bookings after which the balance, begun at the given start, is under zero
 * days with an overdraft, for an opening balance and one booking a day
 * how many running totals, the start value included in each, are negative
 * from a start balance and daily changes: for how many days is the balance negative
 * number of red days of a bank account: start balance first, then the bookings
 * Count on how many days an account is below zero, given the balance at the start and each day's change.
 * sum(b < 0 for b in itertools.islice(itertools.accumulate(changes, initial=start), 1, None))
 * so much on the account, then these ins and outs, how many evenings in the red
 * number of negative partial sums of a cash flow with opening balance
 * How many days was my account overdrawn, from initial balance and transactions?
 * days with negative balance
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
 * What is the level at the end? It starts at 0; each day's rain is added, the fixed evaporation taken off, never below zero.
 * water level of a barrel, empty at first: for each of the {n} amounts in {a}, add it and take off {loss}, at least 0
 * content of an empty rain barrel after several days of rain, a fixed loss per day, never under zero
 * start at 0 and set level = max(0, level + rain - loss) for each day; return the last level
 * Write a function that simulates an empty puddle with daily rainfall and a constant evaporation, at least 0.
 * daily gains and one constant daily loss, clamped at zero each day, from zero: final value
 * How full is the pond, empty at first, after these rains if so much evaporates every day, never below 0?
 * leaky bucket level after a list of arrivals, fixed leak each step, empty at the start
 * stock from zero after daily deliveries with a constant daily use, a shortage counting as empty
 * queue length at the end: arrivals for each minute, and at most so many served per minute
 * final content of a store: each entry comes in, a fixed amount goes out, nothing below empty, start at 0
 * Each day pour the given amount in, then drain the same fixed amount at most; what is in at the end?
 * Compute how much water a barrel holds after the listed rainfalls if a fixed amount is lost each day and it cannot go below empty.
 * Python: for r in a: level = max(0, level + r - loss)
 * starts empty, fills by each of these, loses so much a day, never less than nothing, what's in it at the end
 * final state of the reflected recursion w := max(0, w + a_i - loss), w_0 = 0
 * How can I simulate a rain barrel with daily loss, floor at 0?
 * water level after days with loss
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
 * How high was the level at most at the end of a day? Each day adds an amount, then loses a fixed one, never below 0; it starts empty.
 * longest queue at the end of a minute: arrivals per minute in {a} ({n} minutes), up to {loss} served each minute
 * peak level of a leaky bucket with the given arrivals and leak, measured after each step, empty at first
 * maximum backlog at the end of a day, for daily arrivals and a constant amount of work done
 * Write a function that returns the greatest queue length at the end of a step, given arrivals per step and how many are served.
 * worst backlog over the days, if the list has the new work and a fixed amount is done per day
 * highest water mark at the end of a day: daily rain, fixed evaporation, level starts at 0 and never drops below
 * peak load that piles up from these inputs with a constant drain per step, never negative
 * How long did the line get at its worst, with arrivals per minute and a fixed number served per minute?
 * maximum over time of level = max(0, level + in - out), in from the array, out fixed, starting at 0
 * greatest number of open jobs at the end of a day, given the arrivals and how many jobs are done per day
 * largest pile of work at the end of any day: work coming in daily, fixed capacity per day
 * Determine the greatest amount of work pending at the end of any day, given each day's arrivals and the amount done daily.
 * max(itertools.accumulate(a, lambda w, v: max(0, w + v - loss), initial=0))
 * so much comes in each day, I get this much done a day, how high does the pile get
 * maximum of the Lindley recursion w := max(0, w + a_i - c), w_0 = 0
 * What is the peak queue length with a constant service rate per day?
 * peak backlog
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
 * What does parking cost if each of the first {H} hours is {P}, each further hour {Q}, and at most {M} is charged?
 * parking fee: {P} an hour for {H} hours, then {Q}, capped at {M}
 * car park price for {hours} hours, first {H} at {P}, the rest at {Q}, maximum {M}
 * price: first {H} hours {P} each, then {Q} per hour, never more than {M}
 * How much do I pay for some hours when the rate is {P} for each of {H} hours and {Q} after that, limit {M}?
 * Write a function for a tariff with {H} hours at {P}, later hours at {Q} and a maximum of {M}.
 * boat rental: {H} hours cost {P} per hour, all others {Q}, day price {M}
 * parking price for a number of hours: {H} of them at {P}, others {Q}, top {M}
 * garage fee by hours, with {H} dear hours ({P}), cheap hours ({Q}) and cap {M}
 * hourly rate in steps, {H} hours at {P} and then {Q} each, at most {M} in total
 * bike hire: for {H} hours it is {P} an hour, then {Q} an hour, highest price {M}
 * price by the number of hours in two steps, {H} hours of {P} each, then {Q} each, ceiling {M}
 * Write a function to compute the parking fee for so many hours: {P} for each of the first {H}, {Q} for each further one, {M} at most.
 * min({M}, {P} * min(hours, {H}) + {Q} * max(hours - {H}, 0)) in Python
 * car park: {H} hours at {P} each, later ones {Q} each, never over {M}
 * two-step tariff with rate {P} up to {H} hours, rate {Q} beyond, cap {M}
 * How do I calculate a garage charge of {P} an hour for {H} hours, then {Q} an hour, capped at {M}?
 * parking fee {P}/h first {H} h, then {Q}/h, max {M}
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
 * three dice: three alike give {K} times the number, anything else the sum
 * points of the dice {a}, {b} and {c}: a triple counts {K} times its face
 * triple dice score: {K} times the face for a triple, the sum in other cases
 * How many points for three dice when three of a kind count {K} times the face and all else the sum?
 * Write a function that scores three dice with {K} times the face for a triple, else the sum.
 * dice game with three dice: all the same gives {K} times the face, else add them
 * three dice: all three equal ? {K} * face : sum
 * roll of three dice, {K}-fold face for a triplet, the total if not
 * total of three dice, but {K} times the face when they are equal
 * three fives make {K} times five, mixed dice are added: score the three dice
 * sum of three dice, unless a triple: then {K} times its face
 * Score three dice: the spots added together, or, for three alike, {K} times the spots on one.
 * Python: {K} * a if a == b == c else a + b + c
 * three dice, all the same gives {K} times the number, or else just add
 * three-dice payoff: {K}-fold face value for a triple, sum otherwise
 * How to score a throw of three dice where a triple counts {K} times its face?
 * sum of three dice, triple = {K} times face
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
 * which of two players won more rounds, by their scores per round: 1, 2, or 0 if neither
 * Write a function that returns 1 or 2 for the player who won most rounds of two score arrays, 0 for a draw.
 * from the scores of both players per round: 1 or 2 for the one with more rounds won, draw as zero
 * winner number (1 or 2, 0 for none) of a duel over several rounds, scores of both per round
 * From the scores of both players in each round, who takes the match? one, two, or zero if level
 * player 1 or player 2 (0 if even), judged by rounds won, the higher score taking a round
 * scores of both sides in each set: 1 or 2 for the one that won more sets, else 0
 * two score lists, equal rounds count for nobody; 1 if the first won more rounds, 2 if the second, else 0
 * Determine who wins more rounds, given the points of both players round by round: 1 for the first, 2 for the second, 0 for a tie.
 * Python: lead = sum((p > q) - (p < q) for p, q in zip(a, b)), then 1, 2 or 0
 * compare round by round, who was better more often, 1 or 2, 0 if even
 * sign test statistic turned into a code: 1 if more a_i > b_i, 2 if more a_i < b_i, 0 otherwise
 * How do I decide the match winner from per-set scores of two players?
 * who won more rounds: 1, 2 or 0
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
 * small straight in {a}, the faces of five dice
 * are there four consecutive faces among five dice
 * true for 1-2-3-4, 2-3-4-5 or 3-4-5-6 among five dice in any order
 * Yahtzee small straight check for five dice in an array
 * Write a function that detects a small straight in an array of five dice.
 * is there a run of four numbers in my five dice
 * short straight of four consecutive faces in five dice, order does not matter
 * Five dice are thrown: can I write down a small straight (four in a row)?
 * is there a sequence of four in a roll of five dice
 * does the throw of five dice hold four faces that follow each other
 * small straight with five dice, at least four numbers in sequence
 * Check whether five dice include four successive numbers.
 * any(set(range(k, k + 4)) <= set(dice) for k in (1, 2, 3))
 * five dice, are there four in a row like 2 3 4 5
 * Yahtzee small straight predicate
 * How to detect a small straight in Yahtzee?
 * small straight with 5 dice?
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
 * points for a list of hits (nonzero) and misses (0), the first hit in a row giving 1, the next 2 and so on
 * quiz score from 1 (right) and 0 (wrong): consecutive right answers are worth 1, 2, 3, ... and a wrong one resets
 * Write a function that adds, for every nonzero entry, the length of the streak of nonzero entries so far.
 * hit counter that grows by one per hit and drops to 0 on a zero, summed over the list
 * streak score: 1 1 0 1 gives 1 + 2 + 0 + 1
 * Answers are marked 1 or 0; each right one is worth the number of right ones in a row up to it. Total?
 * total score with a combo counter that adds its value on each hit and resets on a zero
 * sum of running streak lengths in a list of hits (1) and misses (0)
 * OX quiz points with 1 for O and 0 for X: each O counts one more than the O directly before
 * Score a series of hits (nonzero) and misses (0): the first hit of a streak gives 1, the next 2, the next 3, and so on.
 * Python: streak = streak + 1 if hit else 0; score += streak
 * each hit in a row is worth one more, a miss starts over, what's the score
 * sum over all maximal nonzero runs of L(L+1)/2
 * How can I compute a combo score that grows with consecutive hits?
 * combo score
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
 * How many lives are left after a list of hits if a shield absorbs the first {K} of them? Never below 0.
 * lives minus the damages in a list, where the first {K} hits are blocked; at least 0
 * Start with {lives} and take the {n} damages in {a}, but not the first {K}; at least 0 remains.
 * health after a list of hits, {K} of them, the first ones, stopped by a shield; at least 0
 * How much health remains when my shield takes the first {K} attacks of the list? Not below 0.
 * Write a function that subtracts all hits of a list after the first {K} from the lives, not below zero.
 * health after a list of damages when a shield stops the first {K} hits and later ones cost their damage, minimum 0
 * hit points at the end of a list of hits, {K} hits free, never negative
 * damage list with {K} leading hits ignored, subtracted from health, floor 0
 * Armor absorbs {K} blows, the others take off their damage; what is left of the health, at least 0?
 * player's lives after a list of attacks whose opening {K} hits do nothing, not under zero
 * health left with a shield of {K} charges, each cancelling one hit of the list; 0 if used up
 * Calculate the life left, at least 0, after the listed hits when a shield absorbs the first {K}.
 * max(0, lives - sum(hits[{K}:]))
 * {K} hits don't hurt, the others do, how much health is left, not under 0
 * remaining hit points with the {K} leading damages ignored, clamped at zero
 * How do I compute HP after damage when a shield blocks {K} hits?
 * health after hits, first {K} blocked
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
 * How many of the arrival times at a traffic light meet red? Each cycle of the given period starts with the red seconds.
 * Count the times in {a} ({n} of them) at which the light is red; each {period} seconds begin with {red} seconds of red.
 * arrival times, cycle length, length of red at the start of the cycle: number of stops
 * count the times t with t modulo the period less than the red part
 * how often must a cyclist wait, given arrival times, cycle length and red seconds, red first in every cycle
 * Write a function that counts arrivals during the red phase, which begins each period and lasts red seconds.
 * number of cars that come when the light shows red, by their times, the period of the light and the length of red at its start
 * red light stops for a list of times; a cycle of the given period begins with red of the given length
 * light cycle with red at the start: how many arrival times fall into red
 * how many times do I hit red, given when I get there, the cycle and the red time at its start
 * how many of the times lie in the first part (the red length) of a cycle of the given period
 * count the cars that have to stop, given arrival times, the cycle and the red seconds that begin each cycle
 * Count at how many of the listed arrival times a traffic light is red, if each period begins with so much red (period given before red).
 * sum(t % period < red for t in times)
 * light with this period, red for the first so many seconds of it, how often must I stop
 * number of times t_i whose phase t_i mod period falls in [0, red)
 * How many of my arrivals hit a red light (cycle length, red duration)?
 * count arrivals during red
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
 * Count the meetings from {start} to {end} ({n} in all) that have some time, not just a moment, in common with {from} to {to}.
 * number of bookings (starts, ends) that clash with a wanted period, touching allowed
 * how many bookings conflict with the new one; touching ends are no conflict
 * count the entries whose start is before the span's end and whose end is after its start
 * Write a function that counts how many calendar entries collide with a time span, shared end points being fine.
 * how many dates in my calendar collide with the slot I want, back to back is no collision
 * number of events running at some time strictly between two clock times
 * number of entries that share more than a boundary with an interval
 * lists of starts and ends: how many of them cut into the period, edges excluded
 * how many reservations get in the way of mine, where one may begin as another ends
 * number of intervals that intersect a given interval, edges do not count
 * Count the appointments, given by start and end, that overlap with a time from one point to another; touching is no overlap.
 * sum(s < to and e > frm for s, e in zip(start, end))
 * how many of my dates get in the way of a new one from then till then
 * number of open intervals (start_i, end_i) meeting (from, to)
 * How do I count booking conflicts with a new interval?
 * count overlapping appointments
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
 * Add up worked minutes from start and end times and take off a break of {B} minutes on each day of more than {L} minutes.
 * working time of several days from starts and ends in minutes, minus {B} minutes of break if a day has over {L}
 * sum of end minus start in minutes, less {B} for every day longer than {L} minutes
 * total minutes worked from coming {start} to going {end} on {n} days, less a break of {B} on each day above {L} minutes
 * How many minutes did I work, given starts and ends in minutes, if days over {L} minutes include a {B} minute break?
 * Write a function for total working time from starts and ends, with a break of {B} minutes off days above {L} minutes.
 * time sheet total in minutes from starts and ends, breaks of {B} deducted on days beyond {L} minutes
 * net minutes of work from start and end times, {B} off when a shift lasts more than {L}
 * shift lengths (end minus start) added, each above {L} shortened by {B} minutes
 * from and to per day in minutes: total with a lunch of {B} minutes subtracted for days of more than {L}
 * paid minutes for starts and ends of shifts: {B} unpaid on shifts longer than {L}
 * sum of shifts in minutes, starts and ends given; long ones (over {L} minutes) lose {B}
 * Total the working minutes of shifts from start to end, deducting a break of {B} from each that lasts over {L} minutes.
 * sum(e - s - ({B} if e - s > {L} else 0) for s, e in zip(start, end))
 * add up the shifts, {B} minutes off for those longer than {L}
 * net working time with a {B} minute unpaid break on shifts exceeding {L} minutes
 * How to compute paid minutes when shifts above {L} min lose {B} min for lunch?
 * net work time, break {B} if shift > {L}
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
 * What did I do on Saturday and Sunday together? Seven daily values are given, Monday first.
 * weekend sum of a week's seven values beginning with Monday
 * Write a function that adds the Saturday and Sunday values of a week that starts on Monday.
 * seven days from Monday on: total of the weekend
 * sixth plus seventh value of a week of seven
 * total for sat and sun from seven values, week starts with monday
 * steps on the weekend from an array of 7, Monday to Sunday
 * add the weekend hours out of a week's list that begins on Monday
 * sales on both weekend days together, from seven daily figures, Monday first
 * Write a function to add the values of Saturday and Sunday of a week listed from Monday.
 * sum(week[5:7])
 * seven days from Monday, how much on the last two
 * weekend sum of a seven-day record starting on Monday
 * How do I get the weekend's total out of an array of daily values (Monday first)?
 * sum of saturday and sunday
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
 * average without the weekend, seven values from Monday to Sunday given
 * weekday mean of seven daily values, Monday first
 * Write a function that averages the five working days of a week that starts on Monday.
 * seven days from Monday on, average of the first five, the weekend does not count
 * mean of the five weekdays from seven values, sat and sun at the end left out
 * how much per weekday on average, from a week's values that start with monday
 * average hours of sleep per night from Monday to Friday out of a week's list that starts on Monday
 * average from mon to fri out of seven values, mon first
 * average workday value from an array of 7 that starts on Monday
 * Compute the average of Monday through Friday out of a week's values beginning with Monday.
 * statistics.mean(week[:5])
 * seven days from Monday, how much per working day
 * mean of the five working days of a Monday-based week
 * How to average the weekdays only in a 7-element array?
 * mean of weekdays mon-fri
 *
 * @T int32_t double
 * @name weekday_average mean_of_working_days
 * @array a 7
 * @range a -20 100
 */
double weekday_average(const T *a) { return ((double)a[0] + a[1] + a[2] + a[3] + a[4]) / 5; }

/**
 * Is the weekend average of a week higher than that of Monday to Friday? Seven values, Monday first.
 * From seven daily values, Monday first: is it more on weekend days than on working days, on average?
 * Compare the mean of the last two with the mean of the first five of the seven elements of {a}; true if greater.
 * Do I sleep longer at weekends on average? Seven nights from Monday on.
 * is the weekend mean above the weekday mean, for seven values from Monday to Sunday?
 * Write a function that tells whether the weekend of a week (Monday first) has a higher average than its weekdays.
 * Are Saturday and Sunday busier per day than the other five? A week's values, Monday first.
 * mean of sat and sun greater than mean of mon to fri? values in week order from mon
 * true when the weekend beats the working week on average per day, array of 7 from Monday
 * is there more going on per day at the weekend than from Monday to Friday? seven counts, Monday first
 * per-day comparison in a week starting on Monday: true if the weekend's mean is strictly higher
 * does the average of the last two of seven values exceed the average of the first five
 * Check whether the average of Saturday and Sunday exceeds that of Monday to Friday, in a week listed from Monday.
 * mean(week[5:]) > mean(week[:5])
 * seven days from Monday, is a day off better than a working day on average
 * comparison of weekend mean against weekday mean, Monday-based, strict
 * How do I test if weekends are busier per day than weekdays?
 * is weekend average higher than weekday average
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
 * What is the total of the best full week in a list of daily values, 7 a week? 0 if there is no full week.
 * best week total from daily numbers, full weeks of 7 from the start only
 * Cut {a} ({n} values) into weeks of seven and return the largest sum; an incomplete week at the end is ignored, 0 without any.
 * highest sum of a full week in a list cut into weeks of 7 values, 0 for no week
 * sum of each seven days in turn, the biggest of the sums; a shorter rest is ignored
 * Write a function that finds the maximum total over complete weeks of seven daily values, 0 without one.
 * how much in the best complete week, daily values given from the start of a week
 * strongest week by its total, the list being cut into blocks of 7, incomplete one left out
 * top weekly turnover from day values, weeks of seven one after another, only full ones
 * record week: highest total of seven days when the list is cut into whole weeks
 * total steps of the best week of 7 days, the list starts with the first day of one; partial week ignored
 * greatest sum of a block of seven, blocks not overlapping, the last incomplete one dropped
 * Find the greatest total of a week in a list of daily values that is cut into full weeks of seven from the start (a rest is ignored; 0 without a full week).
 * max((sum(a[i:i+7]) for i in range(0, len(a) - 6, 7)), default=0)
 * seven days at a time, how much did the best one of them bring, left over days don't count, 0 if too short
 * maximum of the block sums for consecutive blocks of length seven, incomplete block dropped, 0 if no block
 * How do I get the top weekly sum out of daily data (only complete weeks, 0 if there are none)?
 * best week total (blocks of 7 days)
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
 * weeks better than their predecessor, from daily values cut into full weeks of 7
 * Cut {a} ({n} values) into full weeks of seven and count the sums that exceed the previous sum.
 * count of improvements of the total from one full week (7 daily values) to the next
 * how often was a week's total above last week's, for daily values in full weeks of seven
 * Write a function that sums daily values by full weeks and counts weeks with growth over the preceding one.
 * weekly progress from daily values: number of full weeks with a rise of the total
 * compare the totals of successive full weeks of 7 days, how many go up
 * Daily values are given: in how many full weeks of seven did I do more than the week before?
 * number of rising weekly sums in a list of daily values, incomplete week left out
 * blocks of seven days: how many have a greater sum than the block before, last short block ignored
 * number of full weeks whose sum beats that of the last one, seven daily numbers each
 * Count the full weeks, cut off seven days at a time, whose total exceeds that of the week before.
 * w = [sum(a[i:i+7]) for i in range(0, len(a) - 6, 7)]; sum(q > p for p, q in zip(w, w[1:]))
 * seven days make a week, how often was a week better than the last, left over days don't count
 * number of ascents among the sums of successive complete blocks of seven
 * How many weeks improved on the previous week in an array of daily values?
 * count weeks better than the week before
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
 * start index of the {K} days in a row with the best total, or -1 if there are not so many
 * Return the first index of the {K} neighbouring elements of {a} ({n} in all) with the highest total, or -1.
 * At which index does the strongest series of {K} days begin, by sum? -1 if the list is shorter.
 * best window of {K} values by sum: its start index, the first on ties, -1 for no window
 * Write a function that finds the index where the {K} successive numbers with the greatest sum start, or -1.
 * starting index of the {K}-day stretch with the highest sum, -1 when there are fewer days
 * From which day on (index) do {K} days together have the greatest total? -1 if too few.
 * start index of the maximum sum of {K} in a row, minus one if the list is too short
 * Given the sun hours per day, at which index should a {K} day holiday start to get the most sun? Else -1.
 * index of the first of the {K} adjacent elements that add up to most, else -1
 * index where the {K} consecutive entries with the greatest sum begin, -1 for a shorter list
 * Determine at which position (from 0) the {K} consecutive entries with the greatest total begin, the earliest on a tie, -1 if there are too few entries.
 * max(range(len(a) - {K} + 1), key=lambda i: sum(a[i:i+{K}]), default=-1)
 * best {K} days in a row, when do they start, from 0, first if tied, -1 if not enough days
 * argmax (least) of the moving sum of width {K}, -1 for a shorter series
 * How to find the start index of the best {K}-day window (-1 when the array is shorter)?
 * start index of max sum window of {K}
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
 * smooth a series over three values, two at the ends, into a second array
 * mean of each value with the one before and the one after, where they exist, written to out
 * three-point smoothing of {n} numbers into another array: means of left, self and right, two values at each end
 * replace in the output each number by the mean of itself and those directly next to it
 * Write a function that smooths an array into another by averaging with left and right neighbours, ends with one.
 * 3 value moving average into out, centered, only two values at the borders
 * box filter of width three to an output array, the window cut off at the edges
 * output every element averaged with its neighbours, first and last with just one
 * flatten a curve into a new array: average over previous, own and next value, as far as they exist
 * smoothed copy of an array, centered window of three, shorter at both ends
 * blur a row of values by one step into out: mean of left, self and right, those that exist
 * Write a function to replace each value, in a second list, by the average of itself and its neighbours (the end values have just one neighbour).
 * pandas: s.rolling(3, center=True, min_periods=1).mean()
 * even it out: each with the one before and the one after, add and share by how many
 * three-point centred moving average with shrinking window at the boundary
 * How can I smooth an array with neighbours, handling the edges with two points?
 * 3-point smoothing
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
 * Replace each {KIND} element of a list, left to right, by the value now before it, in place; at the start by 0.
 * fill {KIND} values of an array with the previous value, already filled or not; 0 if it comes first
 * Overwrite every {KIND} number in {a} ({n} elements) with its left neighbour, which may be filled itself; the first with 0.
 * carry the last good reading forward over {KIND} entries in place, 0 before the first good one
 * {KIND} readings are errors: overwrite each with the last valid one, or 0 at the beginning
 * Write a function that replaces {KIND} measurements by the preceding measurement, or 0 at the start.
 * forward fill in place where values are {KIND}, 0 for leading ones
 * in place, {KIND} entries take over the last value, 0 if there is none yet
 * repair {KIND} samples in place with the one before, 0 when there is none before
 * copy the earlier value over all {KIND} ones, from left to right; at the start write 0
 * sensor gaps are {KIND}: hold the previous value in the array, starting from 0
 * repeat the latest proper value where the array is {KIND}, 0 if nothing came before
 * Replace every {KIND} entry by the entry to its left (already repaired if need be), or by 0 at the start.
 * pandas ffill treating {KIND} values as missing, leading ones 0, in place
 * where it's {KIND}, copy the one before, 0 if there's none before
 * last observation carried forward over {KIND} readings (zero at the beginning)
 * How do I forward fill {KIND} values of an array?
 * forward fill {KIND} values, 0 at start
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
 * Every element of {a} that is 0, but for the first and the last of {n}, becomes half the sum of left and right; go from the left.
 * interpolate readings marked 0 as the mean of both neighbours, in place from the left, ends untouched
 * Zero means missing: put the mean of the one before and the one after, in place, never at the ends.
 * Write a function that repairs inner zeros in place by the average of the adjacent values, left to right.
 * gap filling in place: inner zeros become their neighbours' mean, ends stay
 * A missing measurement is 0; replace it by the average of the two next to it, first and last excepted.
 * replace each inner zero of an array by the average of its two neighbours, left to right, in place
 * mend zeros in a series of numbers by the mean of both neighbours, ends left alone, from left to right
 * inner zeros are overwritten by the mean of previous and next, earlier fills being used
 * linear fill in place of zero entries from the left and right neighbour, not for the two end entries
 * Replace each zero inside a list, from left to right and in place, by the mean of its two neighbours; the two end entries stay.
 * Python: for i in range(1, n - 1): if a[i] == 0: a[i] = (a[i-1] + a[i+1]) / 2
 * where there's a nought, put what is halfway between left and right, not at the ends
 * sequential linear interpolation of interior zeros by adjacent values, in place
 * How to fill a missing reading (0) by averaging the readings before and after it?
 * interpolate zeros from neighbours in place
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
 * percent of each of the {n} values in {a} to {out}: 100 * value / sum, all 0 if the sum is 0
 * what percentage of the total does each one have, results in another array
 * budget shares in percent of the total, one for each amount, into out
 * Write a function that turns amounts into percentages of their total in a second array, all 0 for a zero total.
 * convert list of expenses to percent of the whole, output in another array
 * pie chart percentages for the given amounts, written to out
 * each part divided by the total, times one hundred, into the output array; 0 where the total is 0
 * How big is every slice in percent of all slices? Fill out.
 * portions as percent of their total in an output array, zeros for an empty total
 * percent of the sum for each element, first array in, second array out, 0 for a sum of 0
 * Compute for each entry what percentage of the total it is, in a second list (all 0 when the total is 0).
 * [100 * v / sum(a) if sum(a) else 0 for v in a]
 * how big a slice of 100 does each get, nothing if there's nothing in all
 * normalisation of a vector to percentages, zero vector for zero sum
 * How do I convert votes to percent shares?
 * percent of total for each
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
 * fewest elements of non-negative numbers whose sum is half of the total or more
 * Take the {n} non-negative numbers of {a} from the largest down; after how many is at least half the sum reached?
 * number of top items that together make up at least half of the total
 * Given each customer's turnover, how many of the best ones bring at least half of all?
 * Write a function for the smallest number of non-negative values that together reach at least half the sum.
 * minimum count of values that reaches 50 percent of their total
 * biggest first, count elements until at least half of the sum is covered
 * how few entries hold at least half of the total amount
 * greedy from the largest element until taken * 2 >= total; how many were taken
 * concentration: how many of the largest values make up half the sum or more
 * How many states, the ones with the most votes first, are needed for at least half of all votes?
 * Determine the number of greatest values that must be taken, one by one from the top, to reach half of the total or more.
 * Python: s = sorted(a, reverse=True); least k with 2 * sum(s[:k]) >= sum(s)
 * biggest first, how many customers make up half of all sales
 * N50-type count (L50): minimal number of largest terms covering 50 % of the sum
 * How many of the largest elements give at least half the sum?
 * number of largest values making up half the total
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
 * bill where each item is rounded to the nearest {K}, halves up, then added
 * every value to its closest multiple of {K}, upward on a tie, then the sum
 * Write a function that adds prices, each first rounded to the nearest {K} cents, half up.
 * Round single items, not the total, to the nearest {K} (half up); what do they cost together?
 * cash total of the prices with each item rounded to the nearest {K}, ties up
 * nearest multiple of {K} for each number (half up), summed
 * sum of non-negative numbers, each first rounded to the nearest {K}, half up
 * shopping sum with every price rounded to the nearest {K} cents, the middle going up
 * add up after snapping each value to the nearest step of {K}, halfway upward
 * Round each price to the nearest multiple of {K}, halves up, and total the rounded prices.
 * sum((v + {K} // 2) // {K} * {K} for v in a)
 * make each one a full {K}, whichever is nearer, up if in the middle, then add
 * sum of terms individually rounded to {K} (half up)
 * How do I sum numbers after rounding each to the nearest {K}?
 * sum of values rounded to {K}
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
 * sum of prices, each {KTH} one not counted
 * Add the {n} prices in {a}, but leave out every {KTH} item in order.
 * total of a price list when every {KTH} product costs nothing
 * pay for all but each {KTH} item of the price list: total
 * Write a function that totals prices with every {KTH} item for free.
 * skip each {KTH} element of the array, add the others
 * stamp card: each {KTH} coffee on the list is free, how much do they cost together
 * sum of an array without every {KTH} value
 * Every {KTH} article on my list is a gift; what do I pay in total?
 * offer: the {KTH} of each group on the list is free, in the order of the list; total to pay
 * total of the prices in order, where each {KTH} counts as zero
 * Compute the bill for the listed items if every {KTH} one is free.
 * Python: sum of prices, skipping each {KTH} item of the list
 * every {KTH} thing costs nothing, how much do I pay
 * sum of the sequence omitting every {KTH} term
 * How to total prices when each {KTH} article is on the house?
 * total, every {KTH} item free
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
 * sum of prices, each {KTH} one at half price
 * Add the {n} prices in {a}, with every {KTH} item in order halved.
 * total of a price list when every {KTH} product is 50 percent off
 * Pay in full for all but each {KTH} item of the list, which is half; what is the sum?
 * Write a function that totals prices with half price for every {KTH} item.
 * each {KTH} element of the array counts half, add it to the others
 * shop offer: each {KTH} item of the price list costs half, how much is everything
 * sum of a list with every {KTH} value divided by two
 * every {KTH} article of the list at 50 %, what do I pay in total
 * sum of prices, half off for the {KTH} of each group, in the order of the list
 * prices in order with each {KTH} halved, total
 * Compute the bill for the listed items if every {KTH} one costs half.
 * Python: sum of prices where each {KTH} item of the list is halved
 * every {KTH} thing at half price, how much do I pay
 * sum of the sequence, every {KTH} term weighted one half
 * How to total prices when each {KTH} article is 50% off?
 * total, every {KTH} item half price
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
 * What does the most expensive thing cost that I can afford? Prices, their number and my money; 0 if nothing.
 * Return the largest of the {n} prices in {a} that is at most {money}, or 0.
 * price of the dearest item within a budget, 0 if none fits
 * highest price in the list not above the money in my pocket, 0 for none
 * price of the best present I can buy with this amount, or 0
 * Write a function that finds the greatest price in a list that a customer can pay, 0 if all are too dear.
 * what does the priciest dish for my budget cost? 0 if there is none
 * top price that fits the wallet, price equal to the money included, else 0
 * most costly ticket for at most this sum: its price, or 0
 * biggest price that the budget covers, 0 when it covers nothing
 * price in the list that is closest from below (or equal) to what I have, zero without any
 * highest price in the list that is not above my money, 0 if none
 * Find the highest of the listed prices that does not exceed the money available, or 0.
 * max((p for p in prices if p <= money), default=0)
 * with this money, what does the most costly thing cost that I can buy, 0 if none
 * maximum of the positive terms <= budget, zero if empty
 * What's the most expensive item within my budget (0 if nothing is)?
 * largest price <= money, else 0
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
 * What is the most I can spend on exactly one keyboard and one mouse? Two price lists and a budget; -1 if impossible.
 * Pick one price of {a} ({n} elements) and one of {b} ({m} elements) with the largest sum of at most {money}; -1 if none.
 * one item from each of two price lists, total as high as the budget allows, -1 if nothing fits
 * best total of a pair of prices within a budget, one from either shop, or -1
 * dearest combination of one starter and one main dish that I can pay: its price, or -1
 * Write a function that returns the largest sum of one element from each list that is at most a limit, or -1.
 * one of these and one of those for at most so much money: the highest total, -1 if too dear
 * highest total of two products, one per category, not over the limit, -1 without any
 * shirt plus trousers from two price lists, spend as much as possible of my money; -1 if none is affordable
 * largest sum of one element from each of two arrays up to a limit, otherwise minus one
 * sum of one element from each array that is closest to the budget from below or equal, else -1
 * Which total comes nearest to my money without going over, taking one price from each list? -1 for none.
 * Find the most one can spend on one article of each of two price lists without exceeding the money, or -1.
 * max((p + q for p in a for q in b if p + q <= money), default=-1)
 * one from here and one from there, as costly as my money allows, what do they cost together, -1 if too dear
 * max of a_i + b_j subject to the budget, -1 if infeasible
 * How do I pick a keyboard and a mouse costing the most within a budget (-1 if impossible)?
 * max sum of one item from each list within budget, else -1
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
 * How many times do two clocks with beats every {a} and {b} seconds beat together within {t} seconds, the start not counted?
 * common beats of two periods up to a time, that time included and 0 not
 * number of times two buses leave together again: two intervals and a duration, the start not counted
 * events every a minutes and every b minutes: how often at once within t minutes, 0 excluded and t included
 * Two lights flash at intervals a and b; how often after the start do they flash together up to time t?
 * Write a function that counts coincidences of two periodic events within a time span, not counting time 0.
 * number of positive multiples of the lcm of two numbers up to a limit, the limit included
 * first interval, second interval, time: number of joint events after 0, up to and including that time
 * Two alarms ring every a and every b minutes; how many times after the start do both ring within t minutes?
 * two runners with lap times start together: how often do they meet at the line after that, until a time
 * coinciding ticks of two timers with periods a and b up to t, zero excluded
 * number of shared departures of two lines (two intervals) after the first one within a given time
 * Two lamps flash every {a} and every {b} seconds: count how often both flash in the same second from 1 through {t}.
 * t // math.lcm(a, b)
 * one bus every a minutes, another every b, how often do they come together till minute t
 * number of common multiples of a and b in [1, t]
 * How many times do two periodic events coincide up to time t?
 * count common multiples of a and b up to t
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
 * floors travelled up by a lift that starts on floor {K} and visits the listed floors in order
 * Start at {K}, go to the {n} floors in {a} one after another, and add only the upward moves.
 * climb of an elevator from floor {K} through a list of floors, downward rides not counted
 * total metres of ascent along a list of heights, beginning at {K}
 * Write a function that sums the upward moves of a lift that begins on floor {K} and visits a list of floors.
 * how much do I go up in all, from {K} through this list of heights
 * total of the ascents only, over a list of levels with start value {K}
 * elevation gain of a hike from height {K} through the given heights
 * sum of the rises between the listed stops, {K} standing before the first stop
 * stairs climbed, in floors, when I begin on floor {K} and visit these floors in order
 * upward distance of a path that starts at {K} and passes the values in order
 * Total the floors that a lift travels upwards when it starts at floor {K} and visits the listed ones in turn.
 * sum(max(q - p, 0) for p, q in zip([{K}] + a, a))
 * lift begins on {K} and goes to these floors, how many floors up in all
 * sum of positive increments of the path {K}, a_1, ..., a_n
 * How do I count only the ascending floors of an elevator starting at {K}?
 * floors climbed, start at {K}
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
 * How much battery in percent is left after {h} hours of standby and {p} hours of play? It starts full, loses {K} per hour and {L} per hour of play.
 * battery percent from full: idle hours at {K} each, then playing hours at {L} each, at least 0
 * 100 minus {K} times the first number minus {L} times the second, but not below zero
 * phone charge from 100 after idle hours ({K} % each) and hours of gaming ({L} % each), not negative
 * hours in the pocket and hours in use, {K} and {L} percent per hour: charge left of 100, at least 0
 * Write a function for the charge left of 100: standby hours cost {K} percent each, playing hours {L}; minimum 0.
 * how full is a full battery after {K} percent for each idle hour and {L} percent for each hour of games, floor 0
 * full battery of 100, hours idle at {K}, hours of play at {L}; what remains, never under 0
 * rest of a 100 percent charge after two numbers of hours with drains of {K} and {L} per hour, 0 if empty
 * from 100 percent: standby hours take {K} each, video hours {L} each; at least 0 is left
 * remaining battery of 100 after hours of two kinds of use, {K} and {L} points per hour, not below 0
 * charge at the end of the day from 100, {K} per resting hour, {L} per active hour, never negative
 * Calculate the percentage left of a full battery that loses {K} for each hour and {L} for each phone call or the like, never below 0; hours come first.
 * max(0, 100 - {K} * h - {L} * p)
 * 100 to begin with, {K} off per hour, {L} off per use, how much left, at least 0
 * state of charge from 100 %: drain {K} per unit of the first argument, {L} per unit of the second, floor 0
 * How do I compute remaining battery with {K}% per h and {L}% per p?
 * battery: 100 - {K}h - {L}p, min 0
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
 * Show a hidden word: replace each letter of {s} that is not {c} by '-', in place.
 * hangman display for one guessed letter, in place: '-' for all other letters
 * Only the guessed letter stays in the word, all other letters become '-' in place.
 * mask every letter of a string except the given one with a minus sign
 * word with all letters overwritten by '-' but the given one
 * Write a function that turns the letters of a word that are not the guessed one into '-', in place.
 * in place, put '-' for every letter that is not this one, case matters
 * change letters other than c into '-', signs and spaces stay
 * reveal one letter of a secret word, blank the other letters with '-'
 * keep one given letter visible and cover the other letters by hyphens
 * what the player sees after a guess: the guessed letter itself, '-' in place of each other letter
 * change the letters unequal to the guess to '-', other characters stay
 * Replace every letter of a text by a hyphen except one given letter (exact case), in place.
 * re.sub of all letters but c with "-"
 * hangman: show this letter only, dashes for the other letters
 * mask all ASCII letters different from c by '-', non-letters intact
 * How can I hide all letters of a string except the guessed one?
 * mask letters except c with -
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
 * hangman won: is every character of the secret word among the guessed ones
 * Check whether all characters of the first text occur in the second.
 * true if the second string has every character of the first
 * Can the first word be written with the letters of the second text, each one used as often as wanted?
 * Write a function that tells whether all letters of a word are among the guessed ones.
 * Word and tried letters are given: is every letter of the word among the tried ones?
 * is the puzzle word complete with the letters named so far (word first)
 * are there only letters from the second string in the first one?
 * is every letter of the word contained in the known letters
 * secret word first, guesses next: are all its letters found?
 * is the first string spelled only with the letters of the second
 * Check that each letter of the secret word is among the guessed letters, given as the second text.
 * set(s) <= set(guesses)
 * hangman: have I got all the letters of the word, my tries come second
 * Is the alphabet of the first string a subset of that of the second?
 * How do I test that a word consists only of the guessed characters?
 * all letters of word in guesses?
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
 * how many letters of the second text do not occur in the first
 * misses: count the tried letters (second string) that the word (first) does not have
 * number of mistakes of a hangman player, given the word and all guessed letters
 * Write a function that counts the guessed letters that the word does not contain, word first.
 * how many tries were in vain, word first, tries second
 * how many guessed letters are not in the word, the word being first
 * number of gallows parts drawn, one for each named letter that is not in the word
 * guesses not found in the secret word, counted; the word comes first
 * how often was the player wrong, given the word and the letters guessed
 * number of characters of guesses (second string) that the word does not contain
 * Count the guessed characters (second text) that the secret word (first text) lacks, repeats each counting.
 * sum(c not in s for c in guesses)
 * hangman: how many of my tries are not in the word, the word comes first
 * number of positions in the second string whose symbol is absent from the first
 * How to count incorrect letters in hangman?
 * wrong guesses in hangman
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
 * chairs for a row of {n} square tables pushed together, one per free side
 * places at n joined square tables in a line: 4 for one, 6 for two, 8 for three, 0 for none
 * number of guests at a long table made of n square ones, one seat per outer side of each square
 * n tables in a row: two seats each plus the two ends, 0 if no tables
 * Write a function that returns the number of chairs around n square tables put end to end, one per free side.
 * how many can sit if I line up this many square tables, one person at each free side
 * seats along a chain of n square tables, one per free edge, 0 without tables
 * seats around a row of n unit squares, as many as its perimeter
 * banquet row of n square tables, chairs needed when each open edge gets one
 * one chair on each open edge of n squares in a line: how many chairs
 * 2n + 2 places at a row of n tables, 0 for n = 0
 * Compute how many people can sit at {n} square tables pushed together in a row, one to each free side; 0 without tables.
 * lambda n: 2 * n + 2 if n > 0 else 0
 * n square tables end to end, how many chairs go round, none for no table
 * perimeter of a 1×n rectangle (0 for n <= 0)
 * How many seats does a row of n joined square tables have?
 * chairs around n tables in a row
 *
 * @T int32_t int64_t
 * @name chairs_around_tables places_at_row
 * @range n 0 50
 */
T chairs_around_tables(T n) { return n > 0 ? 2 * n + 2 : 0; }

/**
 * {n} couples meet and everybody shakes hands with everybody but the own partner; how many handshakes?
 * handshakes among n couples when nobody shakes the hand of the own partner
 * number of greetings at a party of {n} pairs where everybody greets everybody once, but nobody the own spouse
 * n couples shaking hands with everybody but the own partner: number of handshakes
 * how many handshakes at a party of n married couples, partners excluded
 * Write a function that counts the handshakes of n couples where partners do not shake hands.
 * 2n(n - 1) handshakes for n couples
 * n couples: count all pairs of people except those who came together
 * Each guest of n couples greets all others but the partner, once per pair; total greetings?
 * clinks of glasses between n couples, everyone with everyone except within a couple
 * handshakes at a meeting of couples without those between partners: three couples give twelve
 * n pairs at a party: hands shaken in total when partners skip each other
 * Compute how many handshakes there are if each of {n} couples' members greets everybody except the own partner.
 * math.comb(2 * n, 2) - n
 * n couples, all shake hands but not with their own, how many shakes
 * number of edges of the cocktail party graph on 2n vertices
 * How many handshakes happen among n couples when partners don't shake?
 * handshakes among n couples
 *
 * @T int32_t int64_t
 * @name couples_handshakes handshakes_of_couples
 * @range n 0 50
 */
T couples_handshakes(T n) { return 2 * n * (n - 1); }

/**
 * How many legs do {chickens} chickens and {pigs} pigs have together?
 * legs of so many two-legged and so many four-legged animals
 * number of legs on a farm with the given numbers of hens and cows
 * 2 for each bird, 4 for each pig: total number of legs from both counts
 * first count is birds, second is cows: how many legs in total
 * Write a function that counts the legs of a number of chickens and a number of pigs.
 * farm animals' legs for a number of poultry, then of cattle
 * sum of legs, the numbers of hens and rabbits given
 * how many feet do so many ducks and so many dogs have
 * legs = 2 * birds + 4 * mammals
 * feet in the barn for so many chickens and sheep
 * twice the first number plus four times the second, as legs of birds and cattle
 * Compute the number of legs of so many chickens and so many pigs.
 * lambda chickens, pigs: 2 * chickens + 4 * pigs
 * hens first, pigs next, how many feet on the farm
 * 2x + 4y for x bipeds and y quadrupeds
 * How many legs do the given chickens and pigs have in all?
 * legs of chickens and pigs
 *
 * @T int32_t int64_t
 * @name farm_legs count_legs
 * @range chickens 0 100
 * @range pigs 0 100
 */
T farm_legs(T chickens, T pigs) { return 2 * chickens + 4 * pigs; }

/**
 * There are {heads} heads and {legs} legs of {WHO} on a farm; how many {WHICH} are there? -1 if impossible.
 * number of {WHICH} from the number of heads and legs of {WHO}, -1 if none fits
 * heads and legs puzzle: number of {WHICH} among {WHO}, or -1 if impossible
 * {WHO} have so many heads and so many legs; how many {WHICH} are there? -1 without a solution.
 * Write a function that takes the heads and legs of {WHO} and returns the number of {WHICH}, or -1 if there is no solution.
 * count of {WHICH} when heads and legs of {WHO} are known (in this order), -1 without a solution
 * cage problem with {WHO}: given heads, then legs, return the {WHICH} or -1
 * how many {WHICH} does the farmer with {WHO} have, given the heads and the legs; -1 if it cannot be
 * find the number of {WHICH} in a cage of {WHO} from heads and legs, or -1
 * {WHO} in a yard: from heads and legs find the number of {WHICH}, -1 if impossible
 * total heads, total legs of {WHO} -> number of {WHICH}, or -1
 * old riddle of {WHO}: compute the {WHICH}, -1 if the numbers do not fit
 * A cage holds {WHO}: write a function to find how many {WHICH} there are from the heads and the legs, -1 if no solution exists.
 * Python: solve heads and legs of {WHO} for the {WHICH}, else -1
 * {WHO}, so many heads, so many feet, how many are {WHICH}, -1 if it can't be
 * linear system of {WHO} (two and four legs): the {WHICH} component in nonnegative integers, -1 if inconsistent
 * How do I solve the {WHO} problem for {WHICH}, given number of heads and legs?
 * {WHO} in cage: number of {WHICH} from heads, legs, or -1
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
 * How many matchsticks are needed to lay the number {n} in seven-segment digits?
 * segments lit by a number on a seven-segment display, 7 lighting three
 * matches for a number in seven-segment digits: 6 for 0, 2 for 1, 5 for 2, and so on
 * count the bars of a seven-segment display that show a number, 6 and 9 with six bars, 7 with three
 * how many sticks make the seven-segment digits of this number
 * Write a function that returns the matches needed to write a number in seven-segment digits.
 * total seven-segment bars switched on for all digits of a whole number
 * number of toothpicks to form the number in calculator digits
 * lit LED segments when a seven-segment clock shows this number
 * sum over the digits of their seven-segment strokes, where 8 has seven and 7 has three
 * sticks to lay a number as on a calculator: 1 takes two, 7 takes three, 4 takes four
 * cost of a number in matches when each digit is laid as on a seven-segment display
 * Compute how many matches or display segments it takes to show a number (0 to 9 take 6, 2, 5, 5, 4, 5, 6, 3, 7, 6).
 * sum([6, 2, 5, 5, 4, 5, 6, 3, 7, 6][int(d)] for d in str(n))
 * lay the number with sticks as on a pocket calculator (7 with three), how many sticks
 * seven-segment display: lit segments of the decimal representation, the digit 7 with 3 and 6, 9 with 6
 * How to count the segments lit when a seven-segment display shows n?
 * number of matchsticks to write n
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
 * breaks needed to separate all squares of a rectangular bar, each break splitting one piece; 0 for no squares
 * split a grid bar into unit pieces, each break parts one piece; how many breaks
 * rows times columns minus one, but 0 if either is 0
 * Write a function that counts the breaks of a rows by columns chocolate bar until only single pieces are left; 0 without pieces.
 * how often do I have to break a rows by columns chocolate bar to get single squares
 * snapping a bar of given rows and columns into unit squares without stacking: number of snaps
 * chocolate puzzle: number of single-piece breaks for rows and columns down to unit squares
 * cuts to get every square of a rows by columns tablet apart, one part per cut
 * minimum breaks for m by n pieces of chocolate, zero if there is no chocolate
 * from one bar of rows by columns to all small squares: how many breaks
 * Determine how many times a bar of so many rows and columns must be broken to get single squares, 0 for an empty bar.
 * max(rows * columns - 1, 0) for nonnegative sizes
 * chocolate with these rows and columns, how many snaps till all pieces are single
 * r*c - 1 (zero if either is not positive)
 * What's the minimum number of breaks for a chocolate bar?
 * chocolate bar breaks
 *
 * @T int32_t int64_t
 * @name chocolate_breaks breaks_of_bar
 * @range rows 0 20
 * @range columns 0 20
 */
T chocolate_breaks(T rows, T columns) { return rows > 0 && columns > 0 ? rows * columns - 1 : 0; }

/**
 * How many closed loops do the digits of {n} have? 0, 6 and 9 have one, 8 has two.
 * total number of holes in the digits of a number: one each in 0, 6, 9, two in 8
 * count the enclosed areas in a written number: 0, 6, 9 one each, 8 two, and 4 is open
 * A number is worth its holes, such as 8809 = 6 and 7111 = 0: 0, 6, 9 have one, 8 has two, others none. Return it.
 * circles inside the digits of n: eight counts twice, zero, six and nine once
 * Write a function that counts the loops in a number's digits: 1 for 0, 6 or 9, and 2 for 8.
 * number of holes in the digits 0, 6, 8 and 9 of a number, where 8 counts double
 * number of closed loops in the digits of n: 0, 6 and 9 have one, 8 has two
 * how many round holes does this number show, if 0, 6 and 9 have one, 8 has two and 4 has none
 * closed areas in the digits of a number: one each in 0, 6, 9 and two in 8, none in others
 * the kindergarten riddle with holes in numbers: add 1 for each digit 0, 6 or 9 and 2 for each 8
 * count the holes of a number's digits (0 6 9: one, 8: two)
 * Count the closed loops in the digits of a number: one each in 0, 6 and 9, two in 8.
 * sum("0689".count(d) + (d == "8") for d in str(n))
 * how many round holes do the digits have, 8 has two, 0, 6, 9 have one, the 4 none
 * number of enclosed regions of the decimal numeral (0, 6, 9: 1; 8: 2; others 0)
 * How can I count holes in digits?
 * count holes in digits, 4 without
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
 * A double-six domino set has 28 tiles; how many does a set up to double n have?
 * number of dominoes with values 0 to n on each half when doubles are included
 * Write a function that returns the number of pieces in a domino set whose highest value is n.
 * number of pairs of numbers from 0..n, order does not matter, equal ones allowed
 * how many tiles has a domino set with at most n pips on each half
 * (n + 1)(n + 2) / 2, the number of dominoes up to n
 * domino game: count of pieces for a given highest half, blanks included
 * number of tiles for a domino set by its highest value; double nine has 55 tiles
 * how many tiles are in a full domino box when each half shows 0 to n
 * Compute how many pieces a domino set has whose ends run from 0 through {n} dots.
 * len(list(itertools.combinations_with_replacement(range(n + 1), 2)))
 * dominoes up to double n, how many stones
 * number of unordered pairs with repetition from n + 1 values
 * How many tiles are in a double-n domino set?
 * number of dominoes in double-n set
 *
 * @T int32_t int64_t
 * @name domino_set_size tiles_in_set
 * @range n 0 50
 */
T domino_set_size(T n) { return (n + 1) * (n + 2) / 2; }

/**
 * {n} closed lockers are toggled by {n} students, the k-th toggling every k-th; how many are open at the end?
 * locker problem with n lockers: number of open doors in the end
 * n closed doors, every k-th door flipped in pass k for k = 1 to n: doors left open
 * 100 doors puzzle for any number n of doors, all closed at first: how many end open
 * n lockers, closed at first: how many are open after each of n students toggled the multiples of the own number
 * Write a function that returns the number of open lockers in the student puzzle with n lockers and n students.
 * n prison cells, locked at first, and a guard who turns every k-th key in round k = 1..n: how many end unlocked
 * n light bulbs, all off, are each switched once for every divisor of their number; how many are on
 * start with n switches off, toggle the multiples of 1, 2, 3 up to n; count what is on
 * number of bulbs lit after n rounds of flipping, round k flipping every k-th of n bulbs that were off
 * locker riddle: how many of n lockers end open, which are the squares up to n
 * of n closed doors, count those toggled an odd number of times when pass k toggles each k-th, k = 1..n
 * {n} lockers are shut; person k of {n} toggles each kth one: determine how many are open in the end.
 * math.isqrt(n), the locker puzzle
 * n doors, n children, child k turns every k-th one, how many stay open
 * number of integers in [1, n] with an odd number of divisors
 * How do I solve the hundred lockers problem for n lockers?
 * open lockers problem
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
 * Fewest turns by one step from the {DIGITS}-digit code {a} to {b} on a lock with digit wheels that go round?
 * combination lock with {DIGITS} digit wheels: minimum number of clicks between two codes, wheels turning either way
 * turn each of {DIGITS} digit wheels the shorter way round from one code to another; total steps
 * lock distance of two codes of {DIGITS} digits in single steps, where 9 is next to 0
 * how many single clicks take a {DIGITS}-digit lock from the first number to the second, each wheel the shorter way
 * Write a function for the least turns of a {DIGITS} wheel digit lock from one number to another, wrapping allowed.
 * bicycle lock with {DIGITS} rings of digits: least moves from the current to the right code, 9 next to 0
 * sum over the {DIGITS} digits of two codes of the shorter circular distance
 * suitcase lock with {DIGITS} digit dials: fewest single steps from one number to another, wrapping allowed
 * fewest steps from code to code on {DIGITS} dials, each step one digit up or down with wrap
 * least number of wheel turns between two {DIGITS}-digit lock settings, 0 and 9 being neighbours
 * shortest dialing of a {DIGITS} digit padlock from the first code to the second, in single steps
 * Compute how many clicks a combination lock of {DIGITS} wheels needs from one number to another, each wheel turning the shorter way.
 * sum(min((p - q) % 10, (q - p) % 10) for the {DIGITS} digits p, q of both zero-padded numbers)
 * bike lock with {DIGITS} rings, now shows this, should show that, fewest clicks in all
 * cyclic (mod 10) L1 distance of two {DIGITS}-digit codes
 * How to find the minimum number of turns to open a {DIGITS}-dial lock?
 * combination lock turns, {DIGITS} digits
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
 * How many key presses does a small-letter word take on an old phone keypad (abc, def, ghi, jkl, mno, pqrs, tuv, wxyz)?
 * multi-tap presses on a phone keypad for the small letters of a text, other characters free
 * old mobile phone with abc on 2 to wxyz on 9: number of taps to type the small letters of {s}
 * phone keypad taps: a once, b twice, c three times, s four times; sum over the lower-case word
 * presses on a phone's numeric keypad (2 = abc ... 9 = wxyz) for lower-case letters, others count nothing
 * Write a function that counts the multi-tap key presses for a lower-case word on a phone with number keys.
 * key presses to type small letters on an old phone keypad with abc, def, ..., pqrs, tuv, wxyz
 * taps per small letter by its place on the phone key (abc def ghi jkl mno pqrs tuv wxyz), added up
 * how many times must I press keys to text this lower-case word on an old phone
 * total presses to type lower-case letters on an ABC-DEF phone keypad, other characters count 0
 * key strokes to write small letters on a twelve-key phone by multi-tap, other characters not counted
 * word of small letters typed by repeated taps on phone keys: total taps
 * Compute how many presses on an old phone's keypad the small letters of a text take (abc on one key, then def, ghi, jkl, mno, pqrs, tuv, wxyz).
 * sum(int("12312312312312312341231234"[ord(c) - 97]) for c in s if "a" <= c <= "z")
 * texting on an old mobile, how many taps for these small letters
 * multi-tap (T9 layout) keystroke count over a-z, others ignored
 * How many key presses does multi-tap typing need for a lowercase string?
 * keypad taps for text
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
 * How many steps does a letter wheel turn to spell a small-letter word? It begins at a, turns the shorter way and wraps.
 * alphabet ring of a to z, at a first: fewest moves to dial all letters of {s} in order
 * circular alphabet, start on a, sum of shortest moves from letter to letter of a lower-case word
 * label maker with a round disc of a to z that begins at a: total rotation in letters for a word, shortest way each time
 * turning a ring of 26 letters from a on to spell a word of small letters, fewest steps in total
 * Write a function that computes the fewest moves of a circular alphabet pointer, first at a, for a lower-case word.
 * On an alphabet ring z is one step from a; count the steps to dial a text of small letters, starting at a.
 * shortest way round the alphabet ring from a to the first letter of the word and then to each following one, in steps
 * pointer on a circle of letters, at a to begin with: total steps to visit the letters of a word in order
 * old embossing tape device, letters a to z in a ring, pointer at a: least clicks to print a word
 * wheel with a to z, set to a: how many steps does it turn to show each letter of the word, the shorter way
 * total shortest steps on a cyclic alphabet beginning at letter a, through all letters of a word
 * Compute how many steps a letter wheel, at a first, must turn the shorter way to print each small letter of the text in turn.
 * sum(min((ord(q) - ord(p)) % 26, (ord(p) - ord(q)) % 26) for p, q in zip("a" + s, s))
 * ring of letters pointing to a, spell the word, how many steps round either way
 * total cyclic distance mod 26 along the path 'a', s_1, s_2, ...
 * How do I count the rotations of a label maker's wheel starting at 'a'?
 * letter wheel steps from a
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
 * people left in a bus that starts empty: arrays of on and off counts per stop
 * sum of {a} minus sum of {b} over {n} stops
 * counts of boarding and leaving at each stop: who is still inside at the end, how many
 * number of riders after the last stop, given how many got on and off at each; none at first
 * Write a function that counts the people who remain on the bus, from boarding and leaving numbers per stop.
 * got on, got off at each stop: how many stayed
 * tram load at the terminus from the numbers of people on and off at each stop, empty at first
 * total of the entries minus total of the exits over all stations
 * first list gets in, second list gets out at each stop; how many people remain
 * visitors still inside, from arrays of entering and leaving counts
 * passengers on board in the end, given those who got on and those who got off at every stop
 * Compute how many are on the bus at the end from the lists of those boarding and those getting off at each stop.
 * sum(p - q for p, q in zip(on, off))
 * so many got in at each stop, so many out, how many are still in
 * net inflow: total of the first series minus total of the second
 * How to find the number of people left on the bus?
 * people still on the bus
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
 * boarding and leaving at each stop: what is the greatest number inside after a stop? The bus starts empty.
 * how many places must the tram have, given the people on and off at each stop from empty
 * Write a function that finds the peak number of riders after any stop from on and off counts, at least 0.
 * got on, got off per station: most people inside at once, counted after each station
 * smallest capacity that is enough after each stop, given boarding and leaving passengers
 * peak occupancy from entries and exits per step, starting with 0 inside
 * first list gets in, second list gets out; highest number inside after any stop, at least 0
 * most visitors at the end of an hour from entering and leaving counts per hour, nobody at first
 * how crowded was it at most after a stop, with people getting on and off in two lists
 * Determine the greatest number of people on a bus at any time, given those boarding and those alighting per stop.
 * max(itertools.accumulate((p - q for p, q in zip(on, off)), initial=0))
 * people get in and out at each stop, how full did it get at most
 * maximum partial sum (at least 0) of arrivals minus departures
 * What capacity must the tram have, given entering and leaving passengers at every stop?
 * max passengers on board
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
 * number of single digit types needed to print the page numbers 1 to n
 * Write a function that counts the digits used in numbering pages 1 to n.
 * how many digits does the printer set for the page numbers from 1 to n
 * number of digits in 123456789101112... up to n
 * digits to write down every number from 1 to n
 * page numbering from 1 to n: count of single digits
 * sum of the decimal lengths of the numbers from one to n
 * how long is the string of all numbers from 1 until n
 * Compute how many digits it takes to number the pages from 1 through {n}.
 * sum(len(str(p)) for p in range(1, n + 1))
 * write 1, 2, 3 and so on till n, how many digits is that
 * total decimal length of the integers 1..n
 * How many digits are printed when numbering a book with n pages?
 * digits to number n pages
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
 * sum over {n} matches: {W} if {a} is more than {b}, 1 if equal, else 0
 * table points of a team from goals for and against per match: win {W}, draw 1, loss 0
 * Write a function that counts points from two lists of goals, {W} per win and 1 per draw.
 * season points: own goals list, rival goals list, {W} for winning, 1 for a tie
 * how many league points from goals scored and conceded, with {W} for each victory and one for each tie
 * compare both scores match by match, {W} points for more, 1 for same, 0 for less; the sum
 * football points with the {W}-point rule: lists of own and opposing goals, draws give 1
 * {W}, 1 or 0 for each game (more, equal or fewer goals), added up
 * total points from scored and conceded goals per game, a victory brings {W} and a draw 1
 * match results to points: own goals, goals against, {W} for won games, 1 for drawn
 * Compute a team's league points from its goals and its opponents' goals per game: {W} for a win, 1 for a draw.
 * sum({W} if p > q else p == q for p, q in zip(scored, conceded))
 * goals for and goals against for every match, win counts {W}, draw 1, how many points
 * sum of match scores under the {W}-1-0 system
 * How to total football points when a win gives {W}?
 * league points, win = {W}
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
 * sum of {a} minus sum of {b}, {n} matches each
 * goal difference of a team from the lists of goals for and against
 * total of the first list minus total of the second
 * Write a function that returns the goal difference of a season, from goals scored and conceded in each match.
 * how many goals more than the opponents in total, own goals first
 * total of own goals less total of received goals, per match in two lists
 * net goals of a team over n matches, arrays of scored and conceded goals
 * plus minus of a player: sum of points for minus sum of points against
 * subtract all conceded goals from all scored goals
 * balance of scored and conceded goals over all games
 * Compute a team's goal difference from the goals scored and the goals conceded in each game.
 * sum(scored) - sum(conceded)
 * all goals for minus all goals against
 * total of the componentwise differences of two series
 * How do I get a team's goal difference for the season?
 * goal difference
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
 * Is a tennis set over at {a} to {b} games? Six games with two ahead, 7:5 or 7:6 end it.
 * tennis set finished or not for these games of both players, 7:6 counting as finished
 * true if one side has won the tennis set with these two numbers of games
 * check whether a set in tennis is decided by the games of both players: 6 with two ahead, or 7
 * Is the tennis set over? 6:4 is over, 6:5 goes on, 7:6 is over.
 * Write a function that tells from both players' games whether a tennis set has a winner.
 * tennis set won with six games and a lead of two, or with seven: true or false for two game counts
 * has someone won this tennis set already, given the games of each
 * is the score in games the end of a tennis set
 * games of both tennis players: set complete?
 * tennis set with tie-break rule: is it decided at this number of games each
 * does the tennis set end at this score of games
 * Check whether a tennis set is finished at the given games: seven for somebody, or six against at most four.
 * max(a, b) >= 7 or max(a, b) == 6 and min(a, b) <= 4
 * tennis, a games to b, is the set done
 * terminal state predicate of a tie-break set
 * How can I tell if a tennis set has been won at a given score?
 * is the tennis set over
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
 * Who serves in table tennis at {a} to {b}? 1 or 2; player 1 begins, every two points it changes, from 10:10 on every point.
 * table tennis server for a score: 1 or 2, change every two points, every point from 10:10, player 1 begins
 * ping pong: whose serve is it at this score, 1 or 2? the first player started, 2 serves each, single serves from 10:10
 * number of the serving player: service changes after two points each, after one at deuce (10:10), player 1 first
 * Which table tennis player has to serve at this score, as 1 or 2? Player 1 served first.
 * Write a function that returns the server (1 or 2) in table tennis from both points; 1 serves first.
 * table tennis points of both: who serves next, 1 or 2, if 1 began and serves change by twos until 10:10
 * serve order in ping-pong with 2 services each, one each from 10:10: number of the player to serve, 1 starting
 * first or second player's turn to serve (1 or 2) in an 11 point table tennis game that player 1 opened
 * table tennis game begun by player 1: is the next service by player 1 or 2, from the points of both
 * server number from the score, 1 first, alternating by twos until 10 all, then every point
 * player to serve (1 or 2, 1 opened), change every 2 points, every point from 10-10
 * Determine who (1 or 2) serves in table tennis at the given points if player 1 began: two serves each, one each from 10 all.
 * Python: n = a + b; 1 + (n % 2 if min(a, b) >= 10 else n // 2 % 2)
 * ping pong, it stands a to b, whose turn to serve, 1 started, change every two, from 10-10 every one
 * server index under ITTF rules for the current score, first server 1
 * How do I calculate whose serve it is in ping-pong?
 * table tennis server 1 or 2
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
 * darts score left after a turn of three throws: old score and three hits, a negative result keeps the old score
 * remaining points in darts after three throws, the turn does not count if it goes under zero
 * 501 game: old rest and three hits give the new rest, or the old one if it would go below zero
 * take three throws off the score unless that makes it negative; then it stays
 * Write a function for the new score of a darts player: old score minus three throws, void if below zero.
 * bust rule: from the score before the turn take the first, second and third dart, unless it would fall below 0
 * count down with three darts, no change when the result would be below zero
 * first number minus the sum of the other three if that is not negative, otherwise the first
 * how many points are still to throw after these three darts, all the old ones if the rest would be negative
 * darts: rest minus three throws, the old rest if it would go negative
 * points left in 301 after an old score and three darts, no change if it would fall below 0
 * Compute the rest in darts after three throws are deducted; if that goes below zero, the former rest stands.
 * r = rest - a - b - c; r if r >= 0 else rest
 * so many to go, three darts, how many to go now, too many and nothing counts
 * remaining score with bust rule (negative result voids the turn)
 * How to update a darts score with three darts and handle going bust?
 * darts remaining score with bust
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
 * best of n at rock-paper-scissors with hands 0, 1, 2: 1 if the first player won more rounds, 2 if the second, else 0
 * two lists of hands (0 rock, 1 paper, 2 scissors): count wins and return the winner, 1 or 2, 0 if level
 * Write a function for the winner of a rock (0) paper (1) scissors (2) match: 1, 2, or 0 for a tie.
 * paper (1) beats rock (0), scissors (2) beat paper, rock beats scissors: who is ahead at the end, 1, 2 or 0
 * number of the player, 1 or 2, with more won rounds in rock 0, paper 1, scissors 2; 0 for none
 * match of stone 0, paper 1, scissors 2 in two arrays: returns 1 or 2 for the winner, 0 for a draw
 * moves of both players, 0 stone, 1 paper, 2 scissors; result of the match as 1, 2 or 0
 * who won overall in rps (0 rock, 1 paper, 2 scissors)? 1 or 2, draws count for no one, 0 if even
 * rps duel over n rounds with 0 rock, 1 paper, 2 scissors; winner as number 1 or 2, 0 without
 * Determine who wins more rounds of rock (0), paper (1), scissors (2), given both players' moves: 1, 2, or 0 for a tie.
 * Python, rock 0, paper 1, scissors 2: lead = sum([0, 1, -1][(p - q) % 3] for p, q in zip(a, b)), then the leader's number, 1 or 2, or 0
 * rock 0, paper 1, scissors 2, many rounds, who's ahead at the end, 1 or 2, 0 if even
 * sign of the sum of mod-3 outcomes (0 rock, 1 paper, 2 scissors), coded 1, 2, 0
 * How do I find the overall winner of a rock-paper-scissors match with moves coded 0, 1, 2 (rock, paper, scissors)?
 * rock paper scissors match winner (rock=0, paper=1, scissors=2): 1, 2, 0 tie
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
 * pig game turn total from the dice thrown, a one makes it 0
 * Add the {n} dice in {a}; if any shows 1, the turn is worth 0.
 * sum of throws, but 0 if a one was rolled
 * dice turn: a 1 among the throws means zero points, otherwise their sum
 * Write a function that returns the points of a turn in Pig: the sum of the dice, or 0 with any 1.
 * total of the dice in the array, wiped out to 0 by a single one
 * how much do I bank from these throws, if a rolled 1 gives 0 for the turn
 * points for the throws of a turn, 0 if one of them is a 1
 * zero when a 1 is in the list, otherwise the sum of the list
 * rolled a one anywhere in the list? nothing; else everything added
 * turn score of a dice list: the sum, but a one in it makes the score 0
 * Compute the score of a turn in the dice game Pig: the throws added up, but 0 if a 1 is among them.
 * 0 if 1 in rolls else sum(rolls)
 * add the dice, but a one spoils it all and makes 0
 * sum of the throws, annihilated by any 1
 * How is a Pig turn scored from the list of rolls?
 * sum, or 0 if any 1
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
 * roll four dice, drop the lowest, sum the rest
 * ability score from the four dice in {a}: total without the smallest
 * best three of four throws added
 * 4d6 drop lowest: total of the rest
 * Write a function that sums four dice and leaves out the least.
 * role play attribute: sum of the top 3 of 4 dice
 * four values, the smallest one does not count, return the sum of the others
 * sum minus minimum of four rolls
 * take four dice, ignore the worst, add the other three
 * character stat from four dice: the sum without the lowest
 * three best of four dice, total
 * sum(sorted(dice)[1:])
 * four dice, leave the lowest out and add the rest
 * 4d6 drop lowest
 * How do I roll up a D&D ability score from four dice values?
 * sum of best 3 of 4
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
 * are all numbers 1 to {K} present among the throws
 * Check that {a}, which has {n} elements, contains each of 1 to {K} at least once.
 * true if no number from 1 to {K} is missing in the array
 * Do I have the complete set 1 to {K} in my list?
 * Write a function that tells whether each value from 1 to {K} occurs in an array.
 * have I collected all stickers from 1 to {K}? my stickers are in the array
 * has each of the {K} sides of the die been rolled in this list
 * dice with {K} sides: were all faces 1 to {K} seen in these throws
 * is the album with pictures 1 to {K} full, doubles allowed
 * was every number from 1 up to {K} rolled once or more
 * is the set of numbers 1 to {K} complete in the array, yes or no
 * Check whether each number from 1 through {K} turns up among the listed throws.
 * set(range(1, {K} + 1)) <= set(rolls)
 * has the die shown everything from 1 to {K} at least once
 * coupon collector's completion for {K} faces
 * How do I verify that all {K} sides of a die have come up?
 * all of 1..{K} rolled?
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
 * duel length in rounds from my hp and attack and then the enemy's hp and attack, both striking in every round
 * health and attack of the first, then of the second: rounds until one falls when they strike together
 * two fighters (health, attack each) hit each other every round; number of rounds until one is at 0 or less
 * health 1, damage 1, health 2, damage 2: rounds of battle with blows at the same time
 * Write a function that counts the rounds of a duel with simultaneous hits: hp and attack of one, then of the other.
 * How many rounds does the battle go on, given hit points and strength of one and then of the other, both hitting at once?
 * simulate the fight of hp, attack against hp, attack, both hitting at once, and give the number of rounds
 * round in which the first of two fighters is beaten: health and attack of each, hits exchanged at once
 * rounds needed until the hp of either is zero or less, given hp, attack, hp, attack; both hit each round
 * fight simulation: how many rounds until health and attack of one against health and attack of another ends it, both hitting
 * how many exchanges of blows until someone is at zero health: hp and attack of A, then of B
 * Compute how many rounds a duel takes in which both strike at once every round until one has no health, given health and strength of the first, then of the second.
 * Python: while h1 > 0 and h2 > 0: h1 -= a2; h2 -= a1; rounds += 1
 * life and blow of one, life and blow of the other, both hit each turn, how many turns till somebody drops
 * min(ceil(h1 / a2), ceil(h2 / a1)), arguments h1, a1, h2, a2 (zero if someone is already down)
 * How many rounds last a simultaneous-attack battle (hp1, atk1, hp2, atk2)?
 * rounds until one fighter falls
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
 * fewest single moves of items to make all boxes equal; the total divides evenly
 * Sum what is above the average in the {n} numbers of {a}; the total is a multiple of {n}.
 * how many stones must be carried, one counting one, until all heaps are equal? the average is a whole number
 * How many coins must change hands so that everyone has the same? The total is a multiple of n.
 * Write a function that counts the items to move for equal piles, the sum being divisible by their number.
 * surplus over the mean, added up over the array; the mean is an integer
 * even out the stacks: number of bricks to move, the total divides evenly
 * minimum number of items moved between boxes to give each the same number, which is possible
 * total excess of the elements above the equal share, where the sum divides evenly by n
 * build a wall of equal columns by moving single blocks: how many moves? it comes out even
 * levelling of piles to their whole-number average, one block per move: moves
 * Compute how many coins have to be moved so that all the piles are equally high, the total being divisible.
 * m = sum(a) // len(a); sum(max(v - m, 0) for v in a)
 * heaps of bricks, how many bricks to carry over till all heaps match
 * sum of the positive deviations from the (integer) mean
 * What's the minimum number of single-item moves to equalise piles?
 * moves to make piles equal
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
 * balance of person i after splitting the costs equally: paid minus average, positive to get back
 * payment of one person minus the mean of the {n} payments, for index {i}
 * holiday fund with each one's payments: what does person i get back (positive) or still pay (negative)
 * split the bill evenly: for the given index, what was paid minus the fair share
 * Write a function for the settlement of one person (index i) in a group: own payment minus the mean payment.
 * who paid what is in the list; return the payment at an index minus the average of all
 * Everyone should pay the same: by how much is person i above that (negative if below)?
 * shared expenses: amount person i receives (positive) or has to pay in (negative)
 * roommate costs: money due to person i from the others, minus if owed by i
 * deviation of the payment at an index from the average payment, with its sign
 * fair share settlement for person number i (from 0): paid minus mean
 * Compute what person number i (from 0) gets back, or owes if negative, when the listed expenses are shared equally.
 * paid[i] - sum(paid) / len(paid)
 * everyone paid something, all should pay the same, how much does number i get
 * deviation of a_i from the arithmetic mean
 * How do I split group expenses and find one member's balance?
 * a[i] minus the mean
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
 * thin out a string in place by half, keeping its first, third, ... character
 * delete the characters with odd index from a string
 * Write a function that removes every other character of a string in place, keeping the first.
 * shorten the string so that only its first, third, fifth character and so on remain
 * Remove every other character in place: abcdef becomes ace.
 * remove every second letter of a text in place and close up, first one kept
 * shorten a string in place by taking out the second of each two characters
 * leave just every other char of the string, the first included, in place
 * text without its even-numbered characters, counted from one, in place
 * Delete the second, fourth, sixth and so on character of a text, in place.
 * s = s[::2]
 * keep one letter, throw one away, and so on
 * decimate a string by two, retaining even (zero-based) indices
 * How to remove every other character of a C string, keeping the first?
 * remove every second char
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
 * In {s}, change places of first and second, third and fourth, and so on.
 * Swap each pair of characters in place: abcd becomes badc.
 * pairwise swap of adjacent characters of a string in place
 * Write a function that swaps each pair of neighbouring letters, 1 and 2, 3 and 4 and so on, in a string.
 * interchange every two characters of a string in place
 * simple cipher: turn each pair of characters of a string around
 * let even and odd positions of a text trade places pairwise; an unpaired last character stays
 * flip pairs of characters in a string, a single one at the end unchanged
 * swap char 0 with 1, 2 with 3, ... in a string
 * reverse every block of two characters of a string, in place
 * Exchange the first character with the second, the third with the fourth and so forth in a text, an odd last one staying.
 * re.sub(r"(.)(.)", r"\2\1", s)
 * two letters at a time, let them change places
 * pairwise transposition of adjacent characters, in place
 * How can I swap each pair of chars in a string?
 * swap adjacent characters in pairs
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
 * How often does the case change between two letters that stand next to each other in a text?
 * number of switches between upper and lower case from one letter to the one directly after it
 * Count neighbouring letters of {s} of which one is a capital and the other is not.
 * How many times do two letters next to each other go from big to small or small to big?
 * Count the changes of case between adjacent letters: aBc has two.
 * Write a function that counts the case changes between directly adjacent letters of a string.
 * how many times in the text does an upper-case letter stand directly next to a lower-case one, in either order
 * in a string, count each place where a lowercase letter meets an uppercase one directly, in either order
 * number of positions where a letter has another case than the letter right before it
 * count the transitions of case between adjacent letters of a word
 * alternations of capitals and small letters side by side, counted; a non-letter in between breaks it
 * count the letters whose direct left-hand letter has the other case
 * Count how often, in a text, a small letter directly follows a capital or a capital a small letter.
 * sum(p.isalpha() and q.isalpha() and p.isupper() != q.isupper() for p, q in zip(s, s[1:]))
 * how often do I press or let go of shift between letters right beside each other
 * number of adjacent ASCII letter pairs of differing case
 * How many times does the case switch between neighbouring letters?
 * count upper/lower switches
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
 * thaws in a list of temperatures: count values of 0 or more directly after one below 0
 * Count the places in {a} ({n} values) where a negative number is followed by one that is not negative.
 * how often does the list change from frost (below 0) to no frost from one day to the next
 * number of steps in the array from a negative value to zero or plus
 * Write a function that counts how often the temperature goes from below 0 to 0 or above.
 * upward passages through zero, from below 0 to 0 or more, from one reading to the following, counted
 * From daily balances, how many times does an account go from below zero to zero or more?
 * count neighbours in an array: negative before, non-negative after
 * number of recoveries from below zero to zero or above between successive entries of a series
 * count sign changes from minus to not minus between successive elements
 * ends of frost in daily temperatures: how often is a day below 0 followed by one that is not
 * Count how often the temperature goes from below zero to zero or more from one reading to the next.
 * sum(p < 0 <= q for p, q in zip(t, t[1:]))
 * how many times did it thaw, minus and then not minus
 * number of upward crossings of zero (negative to nonnegative)
 * How do I count transitions from negative to non-negative in an array?
 * negative to nonnegative transitions
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
 * total gifts of the twelve days song until day n, day k bringing 1 + 2 + ... + k
 * presents received up to day n: each day repeats all the earlier gifts and adds as many new ones as its number
 * sum of the sums 1 to k for all k from 1 up to n
 * partridge and so on: total number of gifts in the Christmas song after n days
 * Write a function that counts all the presents of the Twelve Days of Christmas up to day n.
 * On day k one gets 1 + 2 + ... + k gifts; how many in all after n days?
 * balls in a pyramid of n triangular layers
 * number of cannon balls stacked as a tetrahedron of n layers
 * total presents of the Christmas song for n days; 364 for twelve days
 * n(n + 1)(n + 2) / 6 presents after n days
 * gift total for n days when day k gives k of a new kind and again 1 to k - 1 of the earlier kinds
 * Compute how many presents the song's true love has sent after {n} days, on day k the whole lot of 1 + 2 + ... + k.
 * sum(k * (k + 1) // 2 for k in range(1, n + 1))
 * Twelve Days of Christmas, how many gifts in all after n days
 * n-th tetrahedral number as total of cumulative gifts
 * How many gifts are given by day n in the Christmas song?
 * total gifts after n days of christmas
 *
 * @T int32_t int64_t
 * @name song_gifts tetrahedral_pile
 * @range n 0 60
 */
T song_gifts(T n) { return n * (n + 1) * (n + 2) / 6; }

/**
 * How many seconds does a lift ride through these floors take from floor 0, with {K} seconds per floor and {L} per stop?
 * lift time from floor 0 through a list of floors, {K} s a floor and {L} s for each stop
 * Visit the {n} floors in {a} in order from floor 0; add {K} per floor moved and {L} per stop.
 * elevator travel time from floor 0 through a list: {K} seconds for a floor, {L} for opening the doors at each
 * Write a function for the duration of an elevator tour of a list of floors from 0, {K} seconds per floor, {L} per stop.
 * seconds until the last stop of the list is done, from floor 0: {K} each floor, {L} each halt
 * from ground floor (0) through this list, {K} s per floor and {L} s at each stop: total seconds
 * total ride through a list, starting at 0: floors moved times {K} plus stops times {L}
 * how long am I in the lift from floor 0 through these floors, {K} a storey, {L} a stop
 * delivery by elevator from ground level 0: {K} seconds for every level up or down, {L} at each stop of the list
 * time for all floors in the given order from floor 0, {K} per level and {L} per door opening
 * lift simulation from floor 0 along a list with costs {K} (per floor) and {L} (per stop); the sum
 * Compute how long a lift starting at floor 0 takes to serve the listed floors with {K} seconds per floor and {L} seconds per stop.
 * sum(abs(q - p) * {K} + {L} for p, q in zip([0] + a, a))
 * from floor 0, {K} seconds a floor, {L} at every stop, how long for these floors
 * total service time: {K} times path length from 0 plus {L} per call
 * How do I compute an elevator's travel time with {K} s per floor and {L} s door time?
 * lift time, {K} s per floor, {L} s per stop
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
 * guesses needed at worst for guessing a number from 1 to n with halving
 * worst case of binary search among n values, last guess included
 * maximum number of tries to find a number from 1 up to n, always guessing the middle, told higher or lower
 * Write a function that returns how many higher-lower guesses surely suffice for 1 to n.
 * worst-case guesses to find a number from 1 to n by halving: 100 numbers need 7
 * how many tries until I certainly have named the secret number from 1 to n, told too high or too low
 * smallest k with 2^k greater than n
 * how often must the range 1 to n be halved until the number is certainly hit, last guess counted
 * guess my number from 1 to n: sure to have hit it after how many higher-lower guesses
 * most guesses to find a number from 1 to n by halving
 * tries with the best strategy for a number from 1 to n, unlucky case, hints higher or lower
 * Determine how many guesses, answered by higher or lower, find a number from 1 through {n} in the worst case.
 * n.bit_length()
 * I think of a number up to n, how many tries must you have at most
 * worst-case comparisons of binary search: floor(log2 n) + 1, zero for n = 0
 * How many guesses does the number guessing game need at most?
 * max guesses binary search
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
 * can a truck park, needing {k} free places (0) side by side
 * Check whether {a}, with {n} places, has at least {k} consecutive free ones, 0 meaning free.
 * is there space for something that needs k neighbouring free slots (0)
 * true if at least k zeros stand in a row in the array
 * Write a function that tells whether a long vehicle finds k adjacent free spots, free being 0.
 * list of used (1) and free (0) slots and a length: is there a free stretch that long
 * are there k or more contiguous free blocks, marked 0?
 * is a free run (zeros) of the wanted length available
 * is there room in the row, 0 meaning free, for a group of k that wants to sit together
 * are there at least as many zeros in succession as asked for
 * does a gap of k or more zeros exist in the list
 * Check whether a row of seats (0 means free) has k free ones side by side.
 * "0" * k in "".join("0" if v == 0 else "1" for v in a)
 * can k of us sit together, a 0 is an empty seat
 * existence of a zero run of length at least k (trivial for k <= 0)
 * How do I find out if an array contains k consecutive zeros?
 * k zeros in a row?
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
 * steps from index i to the closest free place (0), left or right, or -1
 * distance between the given index and the nearest zero on either side, or -1; {a} has {n} elements
 * nearest empty slot (0) from index i, as number of places, 0 for the slot itself, -1 if none
 * how many parking spots away from spot i is the nearest free one (0)? -1 if all are taken
 * Write a function that returns the distance from an index to the nearest zero of an array, minus one without any.
 * look left and right from an index for a 0: how far off is it, -1 when there is none
 * closest zero to a given index, distance only, -1 without zeros
 * How many doors from locker i is the nearest free one, marked 0? -1 if none is free.
 * smallest |j - i| with a zero at j, -1 for no zero
 * number of steps from index i to the next 0 in any direction, or -1
 * distance from a position to the nearest zero: 0 if the place itself is zero, -1 if no place is
 * Determine how far place i is from the nearest 0 of a list, -1 if it has no 0.
 * min((abs(j - i) for j, v in enumerate(a) if v == 0), default=-1)
 * I'm at spot i, how many steps to the closest nought, -1 if none is there
 * distance of index i to the zero set of a, -1 if that is empty
 * How can I get the distance from an index to the closest zero element (else -1)?
 * distance from i to nearest zero, or -1
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
 * which class did better on average, as number 1 or 2, 0 if equal
 * group with the larger mean, 1 or 2, 0 for a tie
 * Write a function that tells which of two arrays has the bigger average: 1, 2, or 0 if neither.
 * first or second team with the better average score: return 1 or 2, 0 when they are the same
 * average against average, who wins: 1 for the first list, 2 for the second, 0 for a tie
 * two lists of different length: 1 if the first has the higher mean, 2 if the second, 0 if they agree
 * better mean: list one (1) or list two (2), 0 if equal
 * is group 1 or group 2 ahead on average, zero if level (returns 1, 2 or 0)
 * number of the list (1 or 2) with the higher mean value, zero for equal means
 * Determine which of two lists, 1 or 2, has the higher average, 0 if both have the same.
 * Python: p, q = mean(a), mean(b); 1 if p > q else 2 if p < q else 0
 * which class did better on average, the first 1, the second 2, the same 0
 * comparison of two sample means of possibly different sizes, coded 1, 2, 0
 * How do I compare the means of two arrays exactly, returning 1, 2 or 0?
 * which list has the higher mean: 1, 2, 0 if equal
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
