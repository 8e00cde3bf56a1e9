/**
 * What is the largest fall from one number of a list to the next? 0 if it never falls.
 * Return the biggest drop between consecutive elements of {a}, which has {n}; 0 if there is none.
 * biggest drop between neighbours in an array
 * sharpest fall from one day to the following
 * By how much did the price fall on its worst day?
 * steepest decline between two entries in a row
 * Write a function that finds the greatest decrease from one reading to the next.
 * max of previous minus current, at least 0
 * how much did it lose at most overnight
 * largest one-step loss in a series
 * How far does the road go down at most from one post to the next?
 * worst single fall between adjacent values
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
 * best gain from one day to the following
 * By how much did the price climb on its best day?
 * steepest climb between two entries in a row
 * Write a function that finds the greatest increase from one reading to the next.
 * max of current minus previous, at least 0
 * how much did it gain at most overnight
 * largest one-step gain in a series
 * How far does the path go up at most from one post to the next?
 * best single rise between adjacent values
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
 * Which of the {n} numbers in {a} dropped most compared with its predecessor?
 * day of the biggest drop, -1 without one
 * position after the sharpest fall in a list
 * On which day did I lose most against the day before?
 * Write a function that finds the index of the greatest decrease.
 * index where the curve drops hardest, first one on ties
 * when was the worst crash from one day to another
 * where does a series lose most in one step
 * place of the largest fall between neighbours
 * day index with the worst change to yesterday
 * after which step had the value fallen most
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
 * mean of the first and the last value
 * Add the first and the last of the {n} numbers in {a} and halve the sum.
 * average of both ends of a list
 * Take the number at the start and the one at the end; what is their mean?
 * opening and closing value, averaged
 * Write a function that returns the midpoint between the first and last item.
 * first plus last, divided by two
 * half the sum of the two outer entries
 * value halfway between the beginning and the end of a series
 * (a[0] + a[n - 1]) / 2, not rounded
 * mean of start and finish reading
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
 * second largest minus second smallest
 * What lies between the runner-up and the last but one of {n} values in {a}?
 * spread of a list without its two extremes
 * How far apart are the 2nd biggest and the 2nd lowest value?
 * range of the values that remain after the highest and the lowest are removed
 * Write a function that returns the gap between second place from the top and second place from the bottom.
 * difference of 2nd max and 2nd min of at least three numbers
 * inner range: drop one extreme on each side, then max minus min
 * spread that ignores one outlier at either end
 * next to highest minus next to lowest
 * take off the top and the bottom value, how wide is the rest
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
 * number of values within {K} of the average
 * how many are average, give or take {K}
 * Count the pupils whose marks are at most {K} points away from the class mean.
 * values near the mean, tolerance {K}
 * Write a function that counts how many entries are close to the average, at most {K} off.
 * entries between mean - {K} and mean + {K}, counted
 * How often is a reading within plus or minus {K} of the mean of all?
 * typical values: {K} around the average at most
 * count of everything that is not more than {K} above or below the average
 * how many of these are roughly average, {K} tolerance
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
 * product of the inner elements of {a}, which has {n}
 * product without both ends
 * Multiply everything between the first and the last number.
 * skip the first and last item, multiply the rest
 * Write a function for the product of an array without its end elements.
 * What is the product of the middle part, both borders left out?
 * product of a[1] to a[n - 2]
 * times together all values except the outer two
 * inner product of one list: ends excluded, 1 when there are none
 * factors from the second to the last but one, multiplied
 * leave off the two ends and multiply
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
 * sum of the inner elements of {a}, which has {n}
 * sum without both ends
 * Total of everything between the first and the last number.
 * skip the first and last item, add the rest
 * Write a function for the sum of an array without its end elements.
 * What does the middle part add up to, both borders left out?
 * sum of a[1] to a[n - 2]
 * add all values except the outer two
 * total of a list, ends excluded, 0 when nothing is left
 * from the second to the last but one, summed
 * leave off the first day and the last day and total the others
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
 * Add the elements that lie between the smallest and the largest of a list, those two not included.
 * sum of what stands between minimum and maximum
 * total of the numbers between the positions of the least and the greatest element of {a} (length {n})
 * Find where the minimum and the maximum are and sum everything in between.
 * sum strictly between the places of min and max, first ones if they repeat
 * Write a function that adds the elements located between the min and the max.
 * what do the values from the low point to the high point add up to, both excluded
 * elements enclosed by the extremes, added
 * locate lowest and highest, whichever comes first, and total what they enclose
 * sum of the part of the list that the biggest and smallest number bound
 * add up whatever is between the extremes in a row
 * 5 1 7 2 9 3 gives 9, the 7 and the 2 between 1 and 9
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
 * How many places apart are the smallest and the largest element of a list?
 * distance between the positions of minimum and maximum
 * Return how far apart the index of the least and the index of the greatest of {n} numbers in {a} are.
 * number of steps between the low point and the high point
 * How many days lie between the coldest and the hottest day?
 * Write a function that returns the distance of the indices of min and max.
 * days from lowest to highest price, in either order
 * index gap of the extremes, first ones if they repeat
 * how far is the biggest number from the smallest one, in positions
 * absolute difference of argmin and argmax
 * gap in places between the extremes
 * where is max, where is min, and how far between
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
 * value with exactly {K} occurrences, otherwise -1
 * find the number that shows up exactly {K} times
 * the first one listed that is there precisely {K} times, or minus one
 * Write a function that finds a value occurring exactly {K} times in an array.
 * which item was ordered exactly {K} times, -1 for nothing
 * number with frequency {K}, -1 if missing
 * search a value whose count is {K}
 * is there a number with {K} copies, and which (-1 when not)
 * leftmost element with a count of exactly {K}
 * who is on the list exactly {K} times
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
 * sum of the elements without a duplicate
 * Total of those of the {n} numbers in {a} that appear exactly one time.
 * sum up values that are not repeated
 * leave out every number that has a double and add the rest
 * Write a function that sums the non-repeating elements of an array.
 * What do the singles in a list add up to?
 * 1 2 3 2 gives 4, the twos are ignored
 * ignore all copies of repeated numbers, total of what remains
 * sum of values with frequency one
 * add whatever has no twin
 * total of loners in an array
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
 * sum of the distinct elements
 * Total of the {n} numbers in {a} when every repeated value is counted a single time.
 * sum of a list without counting duplicates again
 * remove duplicates, then add up
 * Write a function that sums the distinct values of an array.
 * What do the different numbers add up to?
 * 1 2 3 2 gives 6, the second 2 is ignored
 * repeated numbers only count the first time in this total
 * sum of the set of values
 * add each value only on its first appearance
 * total of unique values, each taken one time
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
 * find the {WHICH} duplicate
 * What is the {WHICH} number that is there at least twice? -1 for none.
 * {WHICH:2} value with a double, otherwise -1
 * Write a function that finds the {WHICH} duplicated element of an array.
 * of all numbers that repeat, the {WHICH:2} one
 * {WHICH:2} of the repeated values, minus one without any
 * {WHICH} value with a frequency above one
 * which is the {WHICH} number listed again
 * among elements with a copy take the {WHICH:2}
 * {WHICH} number having a twin in the list, -1 when nothing repeats
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
 * find the {WHICH} number without a duplicate
 * What is the {WHICH} number that is there exactly once? -1 for none.
 * {WHICH:2} value that nobody else has, otherwise -1
 * Write a function that finds the {WHICH} unrepeated element of an array.
 * the {WHICH:2} unique bid wins; which is it, -1 if there is none
 * {WHICH:2} of the values that stand alone, minus one without any
 * {WHICH} value with frequency one
 * which is the {WHICH} number not listed again
 * among elements without a copy take the {WHICH:2}
 * auction: {WHICH} bid made by one person only
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
 * How many matching pairs of socks are in a pile, if every sock is used once?
 * Count the pairs of equal numbers in {a} ({n} elements); each element belongs to one pair at most.
 * pairs of shoes of the same size in a heap
 * number of disjoint pairs with equal values
 * socks are given by color number, how many pairs can be put together
 * Write a function that counts how many pairs of gloves can be matched.
 * pair up equal entries; how many pairs come out
 * matching pairs, no item twice
 * how many couples of same numbers can be taken from a list
 * sorting socks: complete pairs
 * sum over the values of half their frequency, rounded down
 * three reds and two blues make two pairs
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
 * How many socks in a pile have no partner?
 * Count the values of {a} ({n} elements) that occur an odd number of times.
 * number of single shoes left after pairing up equal sizes
 * odd socks: how many remain without a match
 * after all equal items are paired, how many are alone
 * Write a function that counts the gloves that are left without a partner.
 * items left over when equal ones go away in twos
 * how many values have an odd frequency
 * socks given by color number, unmatched ones
 * equal cards cancel out in pairs; how many stay
 * lonely items after pairing
 * how many elements cannot be paired with an equal one
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
 * bill from prices and amounts, {P} percent discount above {L}
 * What do {n} items with the prices {a} and the quantities {q} cost, if orders over {L} get {P} percent off?
 * order total, {P} % rebate for more than {L}
 * sum of price * amount, reduced by {P} percent when it exceeds {L}
 * Write a function for a shopping cart with a {P} percent discount on totals greater than {L}.
 * how much to pay for the basket when above {L} you save {P} percent
 * cart total: {P} percent less if over {L}
 * multiply each price with its count, add, above {L} subtract {P} percent
 * customers with a cart of more than {L} pay {P} percent less; the sum
 * invoice amount with {P} percent bulk rebate from above {L}
 * prices, quantities and a discount of {P} percent past {L}
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
 * Return the first letter of the longest word of a text; the first of equally long words wins.
 * first character of the longest word in {s}
 * With which letter does the longest word begin? 0 if there is no word.
 * initial of the longest word
 * Find the longest word and give back its first character.
 * Write a function that returns the starting letter of the longest word in a sentence.
 * which letter starts the biggest word
 * the letter at the front of the longest word, words separated by spaces
 * longest word, its first char
 * begin letter of longest word in sentence
 * leading character of the lengthiest word
 * the longest word starts with?
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
 * How many words of a text start and end with the same character?
 * Count the words in {s} whose first letter is also their last.
 * words that begin and end alike
 * number of words like "level" and "that" with equal first and last letter
 * in how many words is the last character the same as the first
 * Write a function that counts words beginning and ending with the same letter; case matters.
 * words with matching ends, one-letter words included
 * same letter at front and back of a word, how often
 * words separated by spaces, count where first == last
 * count of words framed by one letter
 * how many words close with their opening letter
 * words whose ends match
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
 * Count the double letters in {s}.
 * number of doubled letters such as the ll in hello
 * how often does a letter follow itself
 * count positions where two equal letters stand side by side
 * Write a function that counts the places where a letter is repeated at once.
 * bookkeeper has three double letters
 * adjacent equal letters, counted, case matters
 * twin letters in a word: how many
 * letters equal to their left neighbour
 * repeated letters right after one another, number of them
 * doubles like tt, ss, ee in a sentence
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
 * Does a word have a double letter?
 * Check whether two equal letters stand next to each other in {s}.
 * is there a doubled letter, like the tt in butter
 * true if some letter is followed by itself
 * does any letter come twice in a row
 * Write a function that tells whether a text contains a pair of equal neighbouring letters.
 * double letter test for a word
 * word with two same letters side by side, yes or no
 * is a letter repeated at once anywhere, case matters
 * any twin letters in the text?
 * apple yes, orange no: letter doubled
 * contains a letter directly after itself
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
 * Which vowel occurs most often in a text? Upper case counts as lower case; 0 if there is no vowel.
 * most frequent vowel of {s}, as a small letter
 * Return the vowel that is used most, the earlier in a, e, i, o, u on ties.
 * the most common of a, e, i, o and u in a string
 * favourite vowel of a sentence
 * Write a function that finds the vowel with the highest count.
 * top vowel, either case
 * of the five vowels, which one is there most times
 * what vowel is heard most
 * vowel with the most appearances
 * commonest vowel character
 * which of aeiou leads the count
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
 * How many different vowels are used in a text?
 * Count the distinct vowels of {s}; A and a are the same.
 * number of different ones among a, e, i, o, u, either case
 * how many of the five vowels occur at least once
 * distinct vowels in a sentence
 * Write a function that counts how many kinds of vowels a word has.
 * variety of vowels, 0 to 5
 * how many of aeiou does the text contain
 * banana has one, queue has two
 * unique vowels counted
 * different vowel letters in a string, case ignored
 * which part of the five vowels is present, as a number
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
 * all vowels present?
 * true if every vowel is used at least once
 * is education a word with all five vowels
 * Write a function that tells whether a string has all the vowels.
 * are all of aeiou in the sentence
 * vowel pangram test
 * no vowel missing from the text
 * does the word use every vowel
 * a e i o u complete, yes or no
 * contains the whole set of vowels
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
 * Check whether a text has equally many of two characters.
 * same number of x and o, the two letters given
 * true if both characters have the same count in the string
 * as many of the first letter as of the second?
 * Write a function that tells whether two characters appear equally often in a text.
 * are the counts of these two letters equal
 * two letters, one text: tie or not
 * balanced number of two chosen characters
 * equal amount of one sign and the other
 * text, first character, second character: same frequency?
 * both letters the same number of times
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
 * Count the characters of {s} to replace so that it reads the same backwards.
 * fewest replacements that turn a text into a palindrome
 * number of mismatched pairs between front and back
 * letters to overwrite until the word is mirrored
 * Write a function that returns the minimum number of letter changes for a palindrome.
 * compare first with last and so on, how many pairs differ
 * how far is a word from being a palindrome, by replaced letters
 * substitutions needed so that left half mirrors right half
 * edit letters, not remove, to get a palindrome: how many
 * pairs from outside to inside that are unequal
 * mirror mistakes in a word
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
 * Score a word: {P} points for a vowel, {Q} for any other letter, nothing for the rest.
 * word points with {P} per vowel and {Q} per consonant
 * Rate {s}: each vowel gives {P}, each consonant gives {Q}.
 * sum of {P} for every vowel and {Q} for every consonant in a text
 * How many points is a word worth if vowels count {P} and consonants {Q}?
 * Write a function that adds {P} for vowels and {Q} for consonants, either case.
 * vowel {P}, consonant {Q}, total
 * game with letters: vowels are worth {P}, the other letters {Q}
 * value of a word, {P} a vowel, {Q} a consonant, signs and digits free
 * letter score, {P} for aeiou, {Q} for others
 * {P} times the vowels plus {Q} times the consonants
 * name number by letters: vowel is {P}, consonant is {Q}
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
 * every other letter big, starting from the {FROM}
 * capitalize alternate characters from the {FROM} one on, leave the others
 * Write a function that turns every other character of a string to upper case from the {FROM} on.
 * capitals at every second position, {FROM} character included
 * funny text: every second letter large, begin at the {FROM}
 * upper case for each second place counted from the {FROM}
 * alternate letters to capitals, {FROM} character as start
 * uppercase every two characters, the {FROM} is changed
 * only every other letter to upper, the {FROM} one too
 * from the {FROM} character, each second one becomes a capital letter
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
 * Rotate only the capital letters of a text by {k} places in the alphabet, in place.
 * Caesar shift of the upper-case letters; everything else stays
 * Shift A to Z of {s} forward by {k}, leave small letters alone.
 * encrypt capitals only, wrap from Z to A
 * caesar cipher that touches nothing but upper case
 * Write a function that shifts the uppercase letters of a string and keeps the lowercase ones.
 * move each big letter on by a number of places, others unchanged
 * shift big letters only
 * capital letters rotated, negative numbers turn back
 * cipher for upper-case text in place, rest untouched
 * upper case moves along the alphabet, lower case does not
 * only the capitals get encoded by a shift
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
 * lucky six-digit ticket test for {n}
 * sum of the front three digits equals sum of the back three digits
 * Check a ticket number of six digits; missing digits at the front are zeros.
 * true if both halves of the ticket have equal digit sums
 * Write a function that tells whether a bus ticket is lucky.
 * 123 and 321 in one ticket number, lucky or not
 * compare the digit sums of the two halves of a 6-digit number
 * happy ticket, yes or no
 * left three digits against right three digits, same sum?
 * tram ticket luck: 1+2+3 = 4+2+0
 * are the halves of this six-figure number balanced in digit sum
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
 * Remove the {WHICH} digit of a number; of equal ones the leftmost goes.
 * number without its {WHICH} digit
 * Delete the {WHICH} digit from the non-negative number {n} and close the gap; a single digit gives 0.
 * take the {WHICH} digit out
 * strike the {WHICH:2} of the digits from a number
 * Write a function that drops the {WHICH} digit of an integer.
 * which number is left after the {WHICH:2} digit is erased
 * cross out the {WHICH} digit once
 * erase {WHICH} digit, first from the left
 * keep all digits but the {WHICH:2} one
 * cut the {WHICH} digit from n
 * without {WHICH} digit
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
 * number of places where the next digit is {OP}
 * digits {OP} than their left neighbour
 * reading from left to right, how often is a digit {OP} than the previous one
 * Write a function that counts how many digits are {OP} than the preceding digit.
 * count of neighbouring digits where the right one is {OP}
 * compare each digit with the one on its left, how many are {OP}
 * how many times is the following digit {OP}
 * from the second digit on, those {OP} than the digit ahead of them
 * digit pairs side by side, right {OP} than left
 * steps between digits, {OP} ones only
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
 * distinct digits from 1 to 9 only
 * true if each digit is nonzero and used once
 * valid secret number: no digit twice, no zero
 * Write a function that tells whether a number consists of different nonzero digits.
 * no zeros and no digit that comes again
 * every digit unique, 0 not allowed
 * sudoku-like digits: all different, 1 to 9
 * zero-free and without repeats
 * does a number lack both zeros and repeated digits
 * digits pairwise different and positive
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
 * sum of the digits multiplied by the product of the digits
 * (d1 + d2 + ...) * (d1 * d2 * ...)
 * Add the digits, multiply the digits, and multiply both results.
 * Write a function that returns sum of digits times product of digits.
 * 135 gives 9 * 15 = 135
 * SP number value: sum and product of the digits multiplied
 * both the total and the product of all digits, multiplied together
 * what is digit sum * digit product
 * product of a number's digit total and digit product
 * sum-product of the decimal digits
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
 * keep only the {KIND} digits of {n}
 * number made of the {KIND} digits
 * Remove all digits of a number that are not {KIND}.
 * filter the digits: {KIND} ones stay
 * Write a function that forms a new number from the {KIND} digits of an integer.
 * what remains if only {KIND} digits may stay
 * extract {KIND} digits as a number, order kept
 * join the {KIND} digits
 * cross out everything but the {KIND} digits
 * {KIND} digits put side by side
 * leave the {KIND} digits, close the gaps
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
 * How far is a number from its reverse?
 * absolute difference of {n} and the number with the digits in reverse order
 * difference between a number and itself written backwards
 * number and its mirror image, the larger minus the smaller
 * Reverse the digits and subtract the smaller of both numbers from the larger.
 * Write a function for the distance between a number and its digit reversal.
 * 52 and 25 are 27 apart
 * gap to the reversed number, never negative
 * |n - reverse(n)|
 * by how much does a number differ from its reversed form
 * turn the digits around: difference without sign
 * read backwards, how much more or less
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
 * next year with four different digits
 * Which is the first number above a given one in which no digit occurs twice?
 * next integer with distinct digits
 * Write a function that returns the next number without repeated digits.
 * count up until all digits differ
 * when is the next beautiful year, no digit twice
 * 1987 is followed by 2013
 * following number with pairwise different digits
 * least number greater than the input with unique digits
 * distinct-digit successor
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
 * next year with an equal sum of digits
 * Which is the first number above a given one that has its digit sum?
 * following integer with the same cross sum
 * Write a function that returns the next larger number with an unchanged digit sum.
 * count up until the digits total the same again
 * 19 is followed by 28
 * next higher number of equal cross total
 * least number greater than the input whose digit sum matches
 * when will a year have this digit sum again
 * same-digit-sum successor
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
 * day on which a snail is out of the well: height, climb per day, slip per night
 * frog in a well problem: number of days
 * wall height, gain by day, loss by night: when is the top reached
 * Write a function for the snail puzzle with a wall, a daily climb and a nightly slide.
 * how long does a frog need to get out of a well that is so deep
 * snail on a pole: depth, up per day, down per night
 * well depth 10, up 3, down 2 gives day 8
 * count days until the climber is at the top, no slide after that
 * so many steps forward, then some back: days to cover a height (height first)
 * it climbs in daylight and slips in the dark; give the day of arrival
 * escape day of a snail in a well
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
 * How often must a sheet be folded in half until it is at least as thick as a given height?
 * number of folds of paper of a thickness to reach a height
 * Paper of thickness {sheet} doubles with each fold; how many folds until it is {height} or more?
 * paper folding to the moon: folds needed
 * thickness first, goal second, count the foldings
 * Write a function that counts how many times paper has to be folded to be that thick.
 * doublings until the stack is as high as wanted
 * how many times fold it in two before it is thick enough
 * each fold doubles the thickness: folds for a certain height
 * folds from the thickness of a sheet to the height of a tower
 * fold count from sheet thickness and target height, same unit
 * doubling a thickness until it reaches the height, how often
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
 * Coffee at {start} degrees loses {K} percent of its difference to the room at {room} degrees per minute; how warm is it after {n} minutes?
 * temperature of a cooling drink, {K} percent of the gap per minute
 * Newton cooling step by step: start, room, number of minutes, {K} percent each
 * cooling tea: each minute the difference to the surroundings shrinks by {K} percent
 * How warm is my soup after some minutes if {K} percent of the temperature difference go per minute?
 * Write a function that simulates cooling towards room temperature by {K} percent of the difference a minute.
 * start temperature, room temperature, minutes: value after cooling at {K} percent
 * how cold is the coffee then, {K} % of the distance to the room lost in every minute
 * the gap between cup and room gets {K} percent smaller each minute; temperature at the end
 * exponential approach to the ambient temperature, {K} percent a step
 * cooling model, {K} percent per time step, discrete
 * temperature after n steps, {K} percent of the rest each step
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
 * After how many minutes does a tank overflow? Volume, content, inflow and outflow per minute; -1 if never.
 * A tank for {size} holds {now}; {in} runs in and {out} runs out a minute; in which minute is it more than full, -1 for never?
 * minutes until the bath is over the rim, or -1
 * bathtub with an open tap and an open drain: when does it spill
 * capacity, level, in per minute, out per minute: time of overflow
 * Write a function that simulates filling and draining a tank and returns the minute in which it overflows.
 * how long until the basin runs over, minus one when it does not
 * tank filling faster than emptying, first minute above capacity
 * sink: size, content, inflow, outflow; minutes before it floods
 * volume, content, in, out: first minute with more water than fits in
 * will the pool overflow and when, in full minutes
 * time until a container with supply and drain holds too much
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
 * minutes until the tank has run dry, or -1
 * leaking bucket that is refilled slowly: when is it empty
 * level, in per minute, out per minute: time until dry
 * Write a function that simulates draining a tank with some inflow and returns when it is empty.
 * how long does the supply last, a little comes in and more goes out
 * started minutes until a basin with tap and drain is at zero
 * stock, daily delivery, daily use: days until nothing is left
 * when is the container drained if more leaves than enters
 * time to zero with gain and loss per step
 * reservoir: content, inflow, outflow, last how long
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
 * tank content {fuel}, consumption {per100} per 100 km, {n} trips in {a}: what remains
 * remaining petrol after several drives
 * fuel minus distance times consumption over 100, summed over all trips, at least zero
 * litres in the tank when all journeys are done, given what 100 kilometres take
 * Write a function that returns the fuel left from a start amount, a consumption and trip lengths.
 * what is still in the tank after these kilometres
 * subtract the fuel for each drive from the tank, 0 if it ran out
 * start litres, usage per 100 km, list of km
 * how many litres will I have after driving all these routes
 * fuel left after trips in km at liters per 100 km, at least 0
 * rest of the fuel, not negative
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
 * number of days in the red
 * days overdrawn, from an opening balance and daily changes
 * how often was my account in minus at the end of a day
 * Write a function that counts the days with a negative running balance.
 * opening amount and list of payments in and out, days with debt
 * count of bookings after which the balance is under zero
 * days with an overdraft
 * how many running totals, start included in each, are negative
 * balance negative: for how many days
 * red days of a bank account
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
 * What is the level after adding each day's rain and taking off the evaporation, never below zero? It starts empty.
 * water level of a barrel: add each of the {n} amounts in {a}, then lose {loss}, at least 0
 * rain barrel after several days, fixed loss per day
 * level = max(0, level + rain - loss) for each day
 * Write a function that simulates a puddle with rainfall and a constant evaporation per day.
 * daily gains and one constant daily loss, clamped at zero, final value
 * how full is the pond after these days, so much evaporates every day
 * leaky bucket level after a list of arrivals, fixed leak each step
 * stock after deliveries with a constant daily use, shortage counts as empty
 * queue length at the end: arrivals per minute, so many served per minute
 * final content, nothing below empty
 * each day pour in, then drain the same amount, what is in at the end
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
 * How high was the level at most? Each day adds an amount and then loses a fixed one, never below zero; it starts empty.
 * longest queue: arrivals per minute in {a} ({n} minutes), {loss} served each minute
 * peak of a leaky bucket, measured after each step
 * maximum backlog with a constant work rate
 * Write a function that returns the greatest queue length at the end of a step, given arrivals and a service rate.
 * worst backlog in the list of days, so much is done per day
 * highest water mark with fixed evaporation
 * peak load that piles up, constant drain
 * how long did the line get at its worst
 * top of max(0, level + in - out) over time
 * greatest number of open jobs, arrivals and jobs done per day
 * largest pile of work at the end of any day
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
 * first {H} hours {P} each, then {Q} per hour, never more than {M}
 * How much do I pay when the rate is {P} for each of {H} hours and {Q} after that, limit {M}?
 * Write a function for a tariff with {H} hours at {P}, later hours at {Q} and a maximum of {M}.
 * boat rental: {H} hours cost {P} per hour, all others {Q}, day price {M}
 * hours to price, {H} of them at {P}, others {Q}, top {M}
 * garage fee with {H} dear hours ({P}), cheap hours ({Q}) and cap {M}
 * stepped hourly rate, {H} times {P} and then {Q}, at most {M}
 * bike hire: for {H} hours it is {P} an hour, then {Q} an hour, highest price {M}
 * price by hours in two steps, {H} hours of {P}, then {Q} each, ceiling {M}
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
 * Score three dice: {K} times the eye if all are equal, otherwise their sum.
 * three alike give {K} times the number, anything else the sum
 * points of the dice {a}, {b} and {c}: a triple counts {K} times its face
 * triple dice score, {K} per eye, sum in other cases
 * How many points for three dice when three of a kind count {K} times the face?
 * Write a function that scores three dice with {K} times the face for a triple.
 * dice game: same three times {K}, else add them
 * all three equal ? {K} * face : sum
 * roll of three, {K}-fold face for a triplet, the total if not
 * total of three dice with a {K} times bonus for equal faces
 * three fives make {K} times five; mixed dice are added
 * sum of dice, unless a triple: then {K} times its eye
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
 * Who won more rounds? Return 1 for the first player, 2 for the second, 0 for a draw.
 * match winner from two lists of round scores: 1, 2 or 0
 * Compare {a} and {b} round by round ({n} rounds); the player with more won rounds is 1 or 2, a tie is 0.
 * higher score wins the round, more rounds win the match, as player number
 * which of two players is ahead in rounds, 0 if none
 * Write a function that returns the number of the player who won most rounds.
 * first or second player as 1 or 2, draw as zero, from scores per round
 * winner number of a duel over several rounds
 * scores of both players by round, who takes the match, one or two
 * player 1 or player 2 (0 if even), judged by rounds won
 * scores of both sides in each set, number of the one that won more sets
 * equal rounds count for nobody; 1, 2 or 0 as result
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
 * four consecutive faces among five dice
 * true for 1-2-3-4, 2-3-4-5 or 3-4-5-6 in a roll of five
 * Yahtzee small straight check
 * Write a function that detects a small straight in an array of five dice.
 * is there a run of four numbers in my five dice
 * short straight, order of the dice does not matter
 * five dice thrown, can I write down a small straight
 * sequence of four in a dice roll
 * does the throw hold four faces that follow each other
 * small street with five dice
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
 * Count combo points: each hit in a row gives one point more than the one before, a miss starts again at one.
 * combo score of a list where anything but 0 is a hit
 * Score {a} ({n} shots): 1 for a hit, 2 for the next in a row, 3 for the third and so on; 0 is a miss and resets.
 * points with growing bonus for hits in a row
 * quiz score: consecutive right answers are worth 1, 2, 3, ...
 * Write a function that adds streak points, the current streak length for every hit.
 * hit counter that grows while you do not miss, summed
 * 1 1 0 1 gives 1 + 2 + 0 + 1
 * answers marked 1 or 0, the longer the series the more each one counts
 * total with combo multiplier reset on a zero
 * sum of running streak lengths
 * OX quiz points: O after O counts one more each time
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
 * lives minus damage, the first {K} hits are blocked
 * Start with {lives} and take the {n} damages in {a}, but not the first {K}; at least 0 remains.
 * health after hits, {K} of them stopped by a shield
 * How much health remains when my shield takes the first {K} attacks?
 * Write a function that subtracts all hits after the first {K} from the lives, not below zero.
 * shield for {K} hits, then each hit costs its damage
 * hit points at the end, {K} hits free
 * damage list with {K} leading hits ignored, subtracted from health
 * armor absorbs {K} blows, the others hurt; what is left
 * player's lives after an attack, the opening {K} hits do nothing
 * health with a shield of {K} charges
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
 * How many of the arrivals at a traffic light meet red? The light repeats with a period and starts with red.
 * Count the times in {a} ({n} of them) at which the light is red; each {period} seconds begin with {red} seconds of red.
 * arrival times, cycle length, red phase: number of stops
 * t modulo the period is less than the red part, counted
 * how often must a cyclist wait, red first in every cycle
 * Write a function that counts arrivals during the red phase of a signal.
 * number of cars that come when the light shows red
 * red light stops for a list of times
 * light cycle with red at the start: arrivals that fall into it
 * how many times hit red, given when I get there
 * times that lie in the first part of each cycle
 * cars that have to stop, cycle and red seconds given
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
 * How many appointments overlap with a given time span? Start times, end times, number, then the span.
 * Count the meetings from {start} to {end} ({n} in all) that have some time in common with {from} to {to}.
 * number of bookings that clash with a wanted period
 * bookings in conflict with the new one; touching ends are no conflict
 * starts before the span ends and ends after it starts, counted
 * Write a function that counts how many calendar entries collide with a time span.
 * how many dates collide with the slot I want
 * events running at some time between two clock times
 * entries that share time with an interval
 * lists of starts and ends: how many cut into the period
 * reservations that get in the way of mine
 * intervals that intersect a given interval, edges do not count
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
 * working time of several days in minutes, minus {B} minutes of break if a day has over {L}
 * sum of end minus start, less {B} for every day longer than {L} minutes
 * times of coming {start} and going {end} on {n} days, break {B} from above {L} minutes
 * How many minutes did I work if days over {L} minutes include a {B} minute break?
 * Write a function for total working time with an automatic break of {B} minutes above {L} minutes.
 * time sheet total, breaks of {B} deducted on days beyond {L} minutes
 * net minutes of work, {B} off when a shift lasts more than {L}
 * shift lengths added, each above {L} shortened by {B} minutes
 * from and to per day in minutes, lunch of {B} minutes subtracted for more than {L}
 * paid minutes: {B} unpaid on shifts longer than {L}
 * sum of shifts, long ones (over {L} minutes) lose {B}
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
 * what did I do on Saturday and Sunday together, Monday to Sunday given
 * sum for the weekend
 * Write a function that adds the weekend values of a week.
 * seven days, only the weekend counts
 * sixth plus seventh value of a week
 * total for sat and sun, week starts with monday
 * steps on the weekend from an array of 7
 * weekend hours out of a week's list
 * sales on both weekend days
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
 * average without the weekend, Monday to Sunday given
 * weekday mean
 * Write a function that averages the values of the five working days of a week.
 * seven days, the weekend does not count for the average
 * mean of five weekdays, sat and sun left out
 * how much per weekday, week starts with monday
 * hours of sleep per night from Monday to Friday out of a week's list
 * average from mon to fri
 * average workday value from an array of 7
 *
 * @T int32_t double
 * @name weekday_average mean_of_working_days
 * @array a 7
 * @range a -20 100
 */
double weekday_average(const T *a) { return ((double)a[0] + a[1] + a[2] + a[3] + a[4]) / 5; }

/**
 * Is the weekend average of a week higher than that of Monday to Friday? Seven values, Monday first.
 * more on weekend days than on working days, on average
 * Compare the mean of the last two with the mean of the first five of the seven elements of {a}; true if greater.
 * do I sleep longer at weekends, seven nights from Monday on
 * weekend mean above weekday mean?
 * Write a function that tells whether weekends have a higher average than weekdays.
 * are Saturday and Sunday busier per day than the other five
 * sat and sun against mon to fri, by average
 * true when the weekend beats the working week per day
 * is there more going on per day at the weekend
 * per-day comparison of the weekend with the rest of a week
 * weekend days stronger than weekdays, yes or no
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
 * What is the total of the best full week in a list of daily values, 7 a week?
 * best week total from daily numbers
 * Cut {a} ({n} values) into weeks of seven and return the largest sum; an incomplete week at the end is ignored, 0 without any.
 * highest sum of a full week of 7 values, 0 for no week
 * sum of each seven days, the biggest of the sums
 * Write a function that finds the maximum total over complete weeks.
 * how much in the best week, daily values given
 * strongest week by its total
 * top weekly turnover from day values
 * record week: total of seven days
 * steps of the best calendar week, the list starts with the first day of one
 * greatest sum of a block of seven
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
 * How many weeks had a higher total than the week before? Daily values, 7 a week.
 * weeks better than their predecessor
 * Cut {a} ({n} values) into full weeks of seven and count the sums that exceed the previous sum.
 * count of improvements from week to week
 * how often was a week's total above last week's
 * Write a function that counts weeks with growth over the preceding week.
 * weekly progress: number of weeks with a rise
 * compare weekly totals, how many go up
 * in how many weeks did I do more than the week before
 * rising weekly sums, incomplete week left out
 * blocks of seven days, those with more than the block before
 * number of weeks that beat the last one
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
 * At which index do the {K} consecutive values with the largest sum begin? -1 if there are fewer.
 * start of the best {K} days in a row
 * Return the first index of the {K} neighbouring elements of {a} ({n} in all) with the highest total.
 * when does the strongest series of {K} days begin
 * best window of {K} values: its start, the first on ties
 * Write a function that finds where the {K} successive numbers with the greatest sum start.
 * position of the top {K}-day stretch
 * from which day on are {K} days together the best
 * index of the maximum sum of {K} in a row, minus one if the list is too short
 * which day to start a {K} day holiday with most sun
 * first place of the {K} adjacent elements that add up to most
 * beginning of the richest {K} consecutive entries
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
 * smooth a series over three values, two at the ends
 * mean of each value with the one before and the one after, where they exist
 * three-point smoothing of {n} numbers into another array
 * replace in the output each number by the mean of itself and those next to it
 * Write a function that smooths an array with its left and right neighbours.
 * 3 value moving average, centered, shorter at the borders
 * box filter of width three with cut edges
 * every element averaged with its neighbours, first and last with just one
 * flatten a curve: average over previous, own and next value
 * smoothed copy, window of three
 * blur a row of values by one step
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
 * Replace each {KIND} element of a list by the value before it, in place; at the start by 0.
 * fill {KIND} values with the previous one
 * Overwrite every {KIND} number in {a} ({n} elements) with its left neighbour, which may be filled itself.
 * carry the last good reading forward over {KIND} entries
 * {KIND} readings are errors: repeat the last valid one instead
 * Write a function that replaces {KIND} measurements by the preceding measurement.
 * forward fill where values are {KIND}
 * {KIND} entries take over the last value, 0 if there is none yet
 * repair {KIND} samples with the one before
 * copy the earlier value over all {KIND} ones
 * sensor gaps are {KIND}, hold the previous value
 * repeat the latest proper value where it is {KIND}
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
 * Replace each zero inside a list by the average of its two neighbours, in place.
 * fill single gaps (zeros) with the mean of the values beside them
 * Every element of {a} that is 0, but for the first and the last of {n}, becomes half the sum of left and right; go from the left.
 * interpolate missing readings marked 0 from both sides
 * zero means missing: put the middle between the one before and the one after
 * Write a function that repairs zeros by the average of the adjacent values.
 * gap filling by neighbours' mean, ends stay
 * missing measurement is 0, estimate it from the ones next to it
 * replace each inner zero by the average of its two neighbours, left to right
 * mend holes (zeros) in a series of numbers by the mean of both neighbours
 * inner zeros are overwritten by the mean of previous and next
 * linear fill of one-element gaps that hold 0
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
 * Write the share of each element in the total as a percentage into a second array.
 * percent of the sum for every value
 * percent of each of the {n} values in {a} to {out}: 100 * value / sum, all 0 if the sum is 0
 * what percentage of all does each one have, results in another array
 * budget shares in percent
 * Write a function that turns amounts into percentages of their total.
 * convert list of expenses to percent of the whole
 * pie chart percentages for the given amounts
 * each part divided by the total, times one hundred
 * how big is every slice in percent
 * portions as percent numbers, zeros for an empty total
 * relative sizes in percent, first array in, second array out
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
 * How many of the largest elements are needed to get at least half of the total?
 * fewest elements whose sum is half of all or more
 * Take the {n} non-negative numbers of {a} from the largest down; after how many is half the sum reached?
 * number of top items that make up half of everything
 * how many best customers bring half of the turnover
 * Write a function for the smallest number of values that cover half the sum.
 * minimum count that reaches 50 percent of the total
 * biggest first, count until half is covered
 * how few entries hold half of the amount
 * greedy from the top until sum * 2 >= total
 * concentration: the number of largest shares that are half together
 * states needed for half of all votes, at best
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
 * total of prices rounded to the nearest {K} cents
 * Sum the {n} amounts of {a} after rounding each to a multiple of {K}.
 * bill where each item is rounded to {K}
 * every value to its closest multiple of {K}, then the sum
 * Write a function that adds prices rounded to full {K} cents.
 * round single items, not the total, to {K}, what do they cost
 * cash total with rounding to {K} per item
 * nearest {K} for each number, summed
 * sum of non-negative numbers, each first rounded to {K}
 * shopping sum, {K} cent rounding of every price
 * add up after snapping each value to a step of {K}
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
 * total when every {KTH} product costs nothing
 * pay for all but each {KTH} item
 * Write a function that totals prices with every {KTH} item for free.
 * skip each {KTH} element, add the others
 * stamp card: each {KTH} coffee is on the house, how much do they cost
 * sum without every {KTH} value
 * every {KTH} article is a gift, what do I pay
 * offer: the {KTH} of each group is free, in the order of the list
 * prices in order, each {KTH} is zero, total
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
 * total when every {KTH} product is 50 percent off
 * pay in full for all but each {KTH} item, which is half
 * Write a function that totals prices with half price for every {KTH} item.
 * each {KTH} element counts half, add it to the others
 * shop offer: each {KTH} pair for half the price, how much
 * sum with every {KTH} value divided by two
 * every {KTH} article at 50 %, what do I pay
 * half off the {KTH} of each group, in the order of the list
 * prices in order, each {KTH} halved, total
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
 * What is the most expensive thing I can afford? Prices, their number and my money; 0 if nothing.
 * Return the largest of the {n} prices in {a} that is at most {money}, or 0.
 * dearest item within a budget
 * highest price not above the money in my pocket
 * best present I can buy with this amount
 * Write a function that finds the greatest price a customer can pay, 0 if all are too dear.
 * what is the priciest dish for my budget
 * top price that fits the wallet
 * most costly ticket for at most this sum
 * biggest price that the budget covers
 * closest price from below to what I have, zero without any
 * highest price not above the money, 0 if none
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
 * one item from each of two lists, as dear as the budget allows
 * best pair of prices within a budget, one from either shop
 * dearest combination of one starter and one main dish that I can pay
 * Write a function that returns the largest affordable sum of one element from each list.
 * one of these and one of those for at most so much money, -1 if too dear
 * highest total of two products, one per category, not over the limit
 * shirt plus trousers, spend as much as possible
 * largest sum of a pair across two arrays up to a limit, otherwise minus one
 * cross pair closest to the budget from below
 * which total comes nearest to my money without going over, taking one from each
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
 * common beats of two periods up to a time
 * number of times two buses leave together again, two intervals and a duration
 * events every a minutes and every b minutes: how often at once in t minutes, 0 excluded
 * Two lights flash at different intervals; how often after the start do they flash at the same time until t?
 * Write a function that counts coincidences of two periodic events in a time span.
 * number of multiples of the lcm of two numbers up to a limit
 * first interval, second interval, time: joint events
 * how many times do both alarms ring at the same moment
 * two runners with lap times start together: how often do they meet at the line until a time
 * coinciding ticks of two timers, zero excluded
 * shared departures of two lines after the first one
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
 * floors travelled up, starting on floor {K}
 * Start at {K}, go to the {n} floors in {a} one after another, and add only the upward moves.
 * climb of an elevator from floor {K}, downward rides not counted
 * total metres of ascent along heights, beginning at {K}
 * Write a function that sums the upward steps of a lift that begins on {K}.
 * how much up in all, from {K} through this list
 * ascent only, start value {K}
 * elevation gain of a hike from height {K}
 * sum of the rises between stops, first stop after {K}
 * stairs climbed when I begin on floor {K} and visit these
 * upward distance, path starts at {K}
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
 * battery percent: {K} an hour idle, {L} an hour playing, at least 0
 * 100 minus {K} times the first number minus {L} times the second, not below zero
 * phone charge after idle hours ({K} % each) and hours of gaming ({L} % each)
 * hours in the pocket and hours in use, {K} and {L} percent per hour: charge left
 * Write a function for the remaining charge, standby costs {K} and playing {L} percent an hour.
 * how full is the battery, {K} percent for each idle hour, {L} percent for each hour of games
 * full battery, idle drain {K}, play drain {L}, what remains
 * rest of the charge in percent with drains of {K} and {L} per hour
 * from 100 percent: standby takes {K} per hour, video {L} per hour
 * remaining battery, two kinds of use, {K} and {L} points per hour
 * charge at the end of the day, {K} resting, {L} active, never negative
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
 * Show a hidden word: replace each letter of {s} that is not {c} by a minus sign, in place.
 * hangman display for one guessed letter, dashes for the others
 * Only the guessed letter stays in the word, all other letters become '-'.
 * mask every letter except one with a minus sign
 * word with all letters shown as '-' but the given one
 * Write a function that turns the letters of a word that were not guessed into hyphens.
 * dash out everything that is not this letter
 * letters other than c turn into dashes, signs and spaces stay
 * reveal one letter of a secret word, blank the others with dashes
 * keep a letter visible and cover the rest by hyphens
 * what the player sees after a guess: the letter itself, '-' for each other letter
 * letters unequal to the guess to '-'
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
 * hangman won: every character of the secret word is among the guessed ones
 * Check whether all characters of the first text are in the second.
 * true if the tried letters cover the word
 * Can the word be written with these letters, each one used as often as wanted?
 * Write a function that tells whether all letters of a word have been guessed.
 * word, tried letters: solved or not
 * is the puzzle word complete with the letters named so far
 * only letters from the second string in the first one?
 * is every letter of the word known already
 * secret word first, guesses next, all found?
 * is the word spelled only with the allowed letters
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
 * How many wrong guesses were made in hangman? The secret word and the guessed letters are given.
 * Given the word {s}, count the characters of {guesses} that are not in it.
 * letters of the second text that do not occur in the first
 * misses: tried letters that the word does not have
 * number of mistakes of a hangman player
 * Write a function that counts guessed letters missing from the word.
 * how many tries were in vain, word first, tries second
 * how many guessed letters are not in the word
 * parts of the gallows drawn, for a word and the letters named
 * guesses not found in the secret word, counted
 * how often was the player wrong
 * number of characters of guesses that the word does not contain
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
 * chairs for a row of {n} square tables
 * places at joined square tables in a line, 4 for one, 6 for two, 8 for three
 * number of guests at a long table made of square ones
 * tables in a row: two seats each plus the two ends
 * Write a function that returns the number of chairs around square tables put end to end.
 * how many can sit if I line up this many square tables
 * seats along a chain of tables, 0 without tables
 * perimeter seats of a row of squares
 * banquet row of square tables, chairs needed
 * one chair on each open edge of n squares in a line
 * 2n + 2 places at a row of tables
 *
 * @T int32_t int64_t
 * @name chairs_around_tables places_at_row
 * @range n 0 50
 */
T chairs_around_tables(T n) { return n > 0 ? 2 * n + 2 : 0; }

/**
 * {n} couples meet and everybody shakes hands with everybody but the own partner; how many handshakes?
 * handshakes among couples, none with the partner
 * number of greetings at a party of {n} pairs, nobody greets the own spouse
 * couples shaking hands, own partner left out
 * how many handshakes at a party of married couples
 * Write a function that counts handshakes of couples where partners do not shake hands.
 * 2n(n - 1) handshakes for n pairs
 * all pairs of people except those who came together
 * each guest greets all others without the person they came with, total greetings
 * clinks of glasses between couples, not within
 * three couples give twelve handshakes
 * party of pairs: hands shaken
 *
 * @T int32_t int64_t
 * @name couples_handshakes handshakes_of_couples
 * @range n 0 50
 */
T couples_handshakes(T n) { return 2 * n * (n - 1); }

/**
 * How many legs do {chickens} chickens and {pigs} pigs have together?
 * legs of two-legged and four-legged animals
 * number of legs on a farm with hens and cows
 * 2 for each bird, 4 for each pig, added
 * first count is birds, second is cows: legs in total
 * Write a function that counts the legs of chickens and pigs.
 * farm animals' legs: poultry, then cattle
 * sum of legs, hens and rabbits given
 * how many feet do so many ducks and dogs have
 * legs = 2 * birds + 4 * mammals
 * feet in the barn for chickens and sheep
 * twice the first plus four times the second, as legs
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
 * segments lit by a number on a digital display
 * matches for a number: 6 for 0, 2 for 1, 5 for 2, and so on
 * count the bars of a seven-segment display that show a number
 * how many sticks make the digits of this number
 * Write a function that returns the matches needed to write a number.
 * total segments switched on for all digits of a whole number
 * toothpicks to form the number, calculator style
 * lit LED segments when the clock shows this number
 * sum of strokes over the digits, 8 has seven
 * sticks: 1 takes two, 7 takes three, 4 takes four
 * cost of a number in matches
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
 * How many breaks turn a chocolate bar of {rows} by {columns} squares into single squares, one piece at a time?
 * number of breaks for a bar of chocolate
 * breaks needed to separate all squares of a rectangular bar, 0 without any
 * split a grid bar into unit pieces, each break parts one piece
 * rows times columns minus one
 * Write a function that counts the breaks of a chocolate tablet until only single pieces are left.
 * how often do I have to break the chocolate bar
 * snapping a bar into unit squares, no stacking
 * chocolate puzzle: breaks for rows and columns
 * cuts to get every square of the tablet apart, one part per cut
 * minimum breaks for m by n pieces
 * from one bar to all small squares: breaks
 *
 * @T int32_t int64_t
 * @name chocolate_breaks breaks_of_bar
 * @range rows 0 20
 * @range columns 0 20
 */
T chocolate_breaks(T rows, T columns) { return rows > 0 && columns > 0 ? rows * columns - 1 : 0; }

/**
 * How many closed loops do the digits of {n} have? 0, 6 and 9 have one, 8 has two.
 * holes in the digits of a number
 * count the enclosed areas in a written number, 4 is open
 * riddle: 8809 = 6, 7111 = 0, what is a number worth
 * circles inside the digits, eight counts twice
 * Write a function that counts the loops in a number's digits.
 * number of holes in 0, 6, 8 and 9, added up
 * closed loops in the digits: 0, 6 and 9 have one, 8 has two
 * how many round holes does this number show
 * closed areas: one each in 0, 6, 9 and two in 8
 * the kindergarten riddle with holes in numbers
 * count the holes of a numeral (0 6 9: one, 8: two)
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
 * size of a double-n domino set
 * number of dominoes with two halves from 0 to n, each pair once
 * 28 for double six; how many for another highest number
 * tiles of dominoes when doubles are included
 * Write a function that returns the number of pieces in a domino game up to a number.
 * pairs of numbers 0..n, order does not matter, equal ones allowed
 * how many bones has a domino set with so many eyes at most
 * (n + 1)(n + 2) / 2 dominoes
 * domino game: count of stones for the highest half
 * double nine set has 55 tiles
 * stones in a full domino box
 *
 * @T int32_t int64_t
 * @name domino_set_size tiles_in_set
 * @range n 0 50
 */
T domino_set_size(T n) { return (n + 1) * (n + 2) / 2; }

/**
 * {n} lockers are toggled by {n} students, the k-th toggling every k-th; how many are open at the end?
 * locker problem: number of open doors
 * doors left open after all passes, every k-th door flipped in pass k
 * 100 doors puzzle for any number, all closed at first
 * how many lockers stay open after each student changed the multiples of the own number
 * Write a function that returns the number of open lockers in the student puzzle.
 * prison cells and a mad guard: how many prisoners go free
 * light bulbs switched by every divisor, how many are on
 * toggle multiples of 1, 2, 3 up to n; count what is on
 * number of bulbs lit after n rounds of flipping
 * locker riddle: how many of n lockers end open (squares up to n)
 * doors with an odd number of toggles
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
 * Fewest turns by one step to get from the {DIGITS}-digit code {a} to {b} on a lock with wheels from 0 to 9 that go round?
 * combination lock with {DIGITS} wheels: minimum number of clicks between two codes
 * turn each of {DIGITS} digit wheels the shorter way round; total steps
 * lock distance of two codes of {DIGITS} digits, 9 is next to 0
 * how many clicks to open a {DIGITS}-digit lock that shows the first number
 * Write a function for the least turns of a {DIGITS} wheel lock from one number to another.
 * bicycle lock, {DIGITS} rings, moves from the current to the right code
 * sum over {DIGITS} digits of the shorter circular distance
 * suitcase lock with {DIGITS} dials, single steps needed
 * from code to code on {DIGITS} dials, each step one up or down with wrap
 * wheel turns between two {DIGITS}-digit settings
 * shortest dialing of a {DIGITS} digit padlock
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
 * multi-tap presses for a text message
 * old mobile phone: number of taps to type {s}
 * a once, b twice, c three times, s four times; sum over the word
 * presses on a numeric keypad for lower-case letters, others count nothing
 * Write a function that counts how often keys are hit to write a word on a phone with number keys.
 * key presses to type small letters on an old phone keypad
 * taps per letter by its place on the key, added up
 * how many times must I press to text this word
 * total presses on an ABC-DEF phone keypad, other characters count 0
 * key strokes on a twelve-key phone
 * word typed by repeated taps, total
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
 * How many steps does a letter wheel turn to spell a small-letter word? It begins at a and turns the shorter way.
 * alphabet wheel: moves to dial all letters of {s} in order
 * circular alphabet, start on a, sum of shortest moves from letter to letter
 * label maker with a round letter disc, total rotation
 * turning a ring of 26 letters from a on to print a word, fewest steps
 * Write a function that computes the moves of a circular alphabet pointer, first at a, for a word.
 * z is one step from a; count steps to write a text of small letters
 * shortest way round the alphabet from a to the first letter and then to each following one
 * pointer on a letter circle, total steps
 * old embossing tape device: clicks for a word
 * wheel with a to z: how far does it turn
 * steps on a cyclic alphabet beginning at letter a
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
 * people left in the bus: on and off counts
 * sum of {a} minus sum of {b} over {n} stops
 * boarding and leaving at each stop, who is still inside at the end
 * number of riders after the last stop
 * Write a function that counts the people who remain on the bus.
 * got on, got off: how many stayed
 * tram load at the terminus
 * entries minus exits over all stations
 * first list gets in, second list gets out; remaining people
 * visitors still inside from entering and leaving counts
 * passengers on board in the end
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
 * What is the largest number of passengers on a bus that starts empty? Numbers getting on and off are given per stop.
 * maximum load of a bus from on and off counts
 * greatest running total of {a}[i] - {b}[i] over {n} stops, at least 0
 * boarding and leaving at each stop, how full does it get
 * how many places must the tram have
 * Write a function that finds the peak number of riders.
 * got on, got off per station: most people at once
 * smallest capacity that is enough for all the stops
 * peak occupancy from entries and exits
 * first list gets in, second list gets out; highest number inside
 * most visitors at one time from entering and leaving counts per hour
 * how crowded was it at most
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
 * total digits in the page numbers of a book
 * number of digits of all whole numbers 1 to n written one after another
 * 9 pages take 9 digits, 10 pages take 11
 * types needed to number all pages
 * Write a function that counts the digits used in numbering pages.
 * how many figures does the printer set for the page numbers
 * length of 123456789101112... up to n
 * digits to write down every number to n
 * page numbering: count of single digits
 * sum of the lengths of the numbers from one on
 * how long is the string of all numbers until n
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
 * table points of a team, win {W}, draw 1, loss 0
 * Write a function that counts points from two lists of goals, {W} per win.
 * season points: own goals list, rival goals list, {W} for winning
 * how many points in the league with {W} for each victory and one for each tie
 * compare both scores match by match, {W} for more, 1 for same
 * football points with the {W}-point rule
 * {W}, 1 or 0 for each game, added
 * total points, a victory brings {W}
 * match results to points, {W} for won games
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
 * What is a team's goal difference over all matches?
 * goals scored minus goals conceded, summed
 * sum of {a} minus sum of {b}, {n} matches each
 * goal difference from the lists of goals for and against
 * total of the first list minus total of the second
 * Write a function that returns the goal difference of a season.
 * how many goals more than the opponents
 * own goals total less received goals total
 * net goals of a team
 * plus minus of a player: points for and against
 * subtract all conceded from all scored
 * balance of scored and conceded
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
 * tennis set finished or not
 * true if one side has won the set with these games
 * check whether a set in tennis is decided by two numbers of games
 * 6:4 is over, 6:5 goes on, 7:6 is over
 * Write a function that tells whether a tennis set has a winner.
 * set won with six games and a lead of two, or with seven
 * has someone won this set already
 * is the score the end of a set
 * games of both players: set complete?
 * decided set with tie-break rule
 * does the set end at this score
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
 * table tennis server for a score: 1 or 2
 * ping pong: whose serve is it, the first player started
 * service changes after two points each, after one at deuce
 * which player has to serve now, as 1 or 2
 * Write a function that returns the server in table tennis from both points.
 * points of both, who serves next
 * serve order in ping-pong with 2 services each
 * first or second player's turn to serve, 11 point game
 * table tennis game: next service by player 1 or 2
 * server number from the score, alternating by twos until 10 all
 * player to serve (1 or 2), change every 2 points, every point from 10-10
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
 * darts score left after a turn of three throws, bust keeps the old score
 * remaining points in darts, the turn does not count if it goes under zero
 * 501 game: old rest and three hits give the new rest
 * take three throws off the score unless that is too much
 * Write a function for the new score of a darts player, overthrown turns are void.
 * bust rule: score before the turn, first, second and third dart
 * count down with three darts, no change when overthrown
 * rest minus the sum of three, if not negative, otherwise the rest
 * how many points are still to throw after this turn, all the old ones after a bust
 * darts: rest minus three throws, unchanged if it would go negative
 * points left in 301 after three arrows: old score, three hits, bust changes nothing
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
 * rock paper scissors over many rounds: overall winner
 * Compare the hands {a} and {b} of {n} rounds and return who won more of them, 1 or 2, or 0.
 * best of n at rock-paper-scissors with hands 0, 1, 2
 * two lists of hands, count wins, tell the winner
 * Write a function that finds the winner of a rock paper scissors match.
 * paper beats rock, scissors beat paper, rock beats scissors: who is ahead at the end
 * player number with more won rounds in rock paper scissors
 * match of stone, paper, scissors in arrays
 * moves of both players, 0 stone, 1 paper, 2 scissors; result of the match
 * who won overall, draws count for no one, rps
 * rps tournament of two, winner as number
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
 * pig game turn total, a one loses everything
 * Add the {n} dice in {a}; if any shows 1, the turn counts nothing.
 * sum of throws unless a one was rolled
 * dice turn: 1 means zero points
 * Write a function that returns the points of a turn in Pig.
 * total of the dice, wiped out by a single one
 * how much do I bank, a rolled 1 gives 0
 * points for the throws of a turn, bust on a one
 * zero when a 1 is in the list, otherwise the sum
 * rolled a one? nothing; else everything added
 * turn score with the danger of ones
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
 * 4d6 drop lowest
 * Write a function that sums four dice and leaves out the least.
 * role play attribute: sum of the top 3 of 4 dice
 * four values, the smallest one does not count, sum
 * sum minus minimum of four rolls
 * take four dice, ignore the worst, add
 * character stat from four dice
 * three best of four, total
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
 * all numbers 1 to {K} present among the throws
 * Check that {a}, which has {n} elements, contains each of 1 to {K} at least once.
 * true if no number from 1 to {K} is missing
 * do I have the complete set 1 to {K}
 * Write a function that tells whether each value from 1 to {K} occurs in an array.
 * collected all stickers from 1 to {K}?
 * has each of the {K} sides been rolled
 * dice with {K} sides: were all faces seen
 * is the album with {K} pictures full, doubles allowed
 * every number up to {K} rolled once or more
 * set of {K} complete, yes or no
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
 * How many rounds does a fight last until one has no health? Health and attack of the first, then of the second; both hit at once.
 * duel length: my hp, my attack, the enemy's hp and attack
 * rounds until the first or the second fighter falls when they strike together
 * two fighters hit each other every round, number of rounds
 * health 1, damage 1, health 2, damage 2: rounds of battle
 * Write a function that counts the rounds of a duel with simultaneous hits.
 * how long does the battle go on, hit points and strength of one, then of the other
 * simulate the fight of hp, attack against hp, attack and give the number of rounds
 * round in which someone is beaten
 * rounds needed until hp of either is zero or less
 * fight simulation with equal blows per round, length
 * how many exchanges of blows
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
 * fewest single moves to level boxes
 * Sum what is above the average in the {n} numbers of {a}; the total is a multiple of {n}.
 * stones to carry until all heaps are equal
 * how much must change hands so that everyone has the same
 * Write a function that counts the items to move for equal piles.
 * surplus over the mean, added up
 * even out the stacks: bricks to move
 * minimum number of items moved between boxes to balance them
 * total excess above the equal share
 * build a wall of equal columns by moving blocks, how many moves
 * levelling of piles, one block per move
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
 * Friends share all expenses equally; how much does person {i} get back (positive) or owe (negative)?
 * balance of one person after splitting the costs
 * payment of one person minus the mean of the {n} payments, for index {i}
 * holiday fund: what does this person get back or still pay
 * split the bill evenly: paid minus fair share
 * Write a function for the settlement of one person in a group with shared costs.
 * who paid what is in the list; balance for a given index
 * everyone should pay the same, how far is this one above
 * shared expenses, amount to receive or to pay in
 * roommate costs: money due to a person, minus if owed
 * deviation of one payment from the average payment
 * fair share settlement for person number i
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
 * Remove every second character of a text, in place; the first stays.
 * keep the characters at positions 0, 2, 4, ... of {s}
 * drop each other character, starting with the second
 * thin out a string by half
 * delete the characters with odd index
 * Write a function that removes every other character of a string in place.
 * only the first, third, fifth character and so on remain
 * abcdef becomes ace
 * skip every second letter of a text and close up
 * shorten a string by taking out the second of each two characters
 * leave just every other char, the first included
 * text without its even-numbered characters, counted from one
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
 * exchange neighbouring characters two by two
 * In {s}, change places of first and second, third and fourth, and so on.
 * abcd becomes badc
 * pairwise swap of adjacent characters
 * Write a function that swaps each pair of neighbouring letters in a string.
 * interchange every two characters of a string
 * simple cipher: turn each pair of characters around
 * even and odd positions of a text trade places
 * flip pairs of characters, odd one out at the end unchanged
 * swap char 0 with 1, 2 with 3, ...
 * reverse every block of two characters
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
 * number of switches between upper and lower case
 * Count neighbouring letters of {s} of which one is a capital and the other is not.
 * shift key changes: big to small or small to big
 * aBc has two changes of case
 * Write a function that counts the case changes between adjacent letters.
 * upper next to lower or the other way round, how many times
 * camel humps and falls counted together
 * positions where a letter has another case than the letter right before
 * transitions of case in a word
 * alternations of capitals and small letters side by side
 * letters whose left-hand letter has the other case, counted
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
 * thaws in a list of temperatures: below freezing, then not
 * Count the places in {a} ({n} values) where a negative number is followed by one that is not negative.
 * how often does it change from frost to no frost
 * number of steps from minus to zero or plus
 * Write a function that counts how often the temperature rises out of the frost.
 * upward passages through zero from one reading to the following
 * times that an account gets out of the red
 * negative before, non-negative now: how many
 * recoveries from below zero in a series
 * count sign changes from minus to not minus
 * ends of frost in daily temperatures
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
 * total gifts of the twelve days song until a day
 * presents received by day n: each day repeats all the earlier gifts and adds new ones
 * sum of the sums 1 to k for all k up to n
 * partridge and so on: number of gifts after so many days
 * Write a function that counts all the presents of the song.
 * every day one kind more, all kinds given again: gifts in all
 * balls in a pyramid with triangular layers
 * cannon balls stacked as a tetrahedron of n layers
 * 364 presents for twelve days
 * n(n + 1)(n + 2) / 6 presents
 * gift total when each day gives as many of the new kind as the day's number, plus all earlier kinds
 *
 * @T int32_t int64_t
 * @name song_gifts tetrahedral_pile
 * @range n 0 60
 */
T song_gifts(T n) { return n * (n + 1) * (n + 2) / 6; }

/**
 * How many seconds does a lift ride take that starts at floor 0, with {K} seconds per floor and {L} seconds per stop?
 * lift time for a list of floors, {K} s a floor and {L} s for each stop
 * Visit the {n} floors in {a} in order from floor 0; add {K} per floor moved and {L} per stop.
 * elevator travel time, {K} seconds for a floor, {L} for opening the doors
 * Write a function for the duration of an elevator tour with {K} seconds per floor and {L} per stop.
 * seconds until the last stop is done: {K} each floor, {L} each halt
 * from ground floor through this list, {K} s between floors and {L} s waiting
 * total ride: floors times {K} plus stops times {L}
 * how long am I in the lift, {K} a storey, {L} a stop
 * delivery by elevator: {K} seconds for every level up or down, {L} at each stop
 * time for all floors in order, {K} per level and {L} per door opening
 * lift simulation with costs {K} (floor) and {L} (stop)
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
 * guesses needed for number guessing with halving
 * worst case of binary search among n values, last guess included
 * maximum number of tries to find a number up to n, always guessing the middle
 * Write a function that returns the guesses that surely suffice for 1 to n.
 * 100 numbers need 7 guesses
 * how many tries until I certainly have the secret number, told too high or too low
 * smallest k with 2^k greater than n
 * depth of halving the range until the number is hit
 * guess my number: sure to find it after how many questions
 * most guesses to find a number from 1 to n by halving
 * tries with the best strategy, unlucky case
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
 * can a truck park: {k} free places (0) side by side
 * Check whether {a}, with {n} places, has that many consecutive free ones, 0 meaning free.
 * space for something that needs several neighbouring free slots
 * true if enough zeros stand in a row
 * Write a function that tells whether a long vehicle finds enough adjacent free spots.
 * list of used (1) and free (0) slots, wanted length: does it fit
 * enough contiguous free blocks?
 * free run of a wanted length available
 * room in the row for a group that wants to stay together
 * zeros in succession, at least as many as asked for
 * does a gap big enough exist
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
 * steps to the closest free place (0), left or right
 * distance between a position and the next zero on either side; {a} has {n} elements
 * nearest empty slot from here, as number of places
 * how many parking spots away is the nearest free one
 * Write a function that returns the distance from an index to the nearest zero, minus one without any.
 * look left and right for a 0, how far off
 * closest zero to a given position, distance only
 * free locker nearest to mine, how many doors away
 * smallest |j - i| with a zero at j
 * next gap in any direction, steps
 * distance 0 if the place itself is zero
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
 * compare the means of two groups: 1, 2 or 0
 * Return 1 if the mean of {a} ({n} values) is greater than that of {b} ({m} values), 2 if smaller, 0 if the same.
 * which class did better on average, as number
 * group with the larger mean, 0 for a tie
 * Write a function that tells which of two arrays has the bigger average.
 * first or second team with the better average score
 * average against average, who wins
 * two lists of different length, compare means
 * better mean: list one or list two
 * is group 1 or group 2 ahead on average, zero if level
 * number of the list with the higher mean value
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
