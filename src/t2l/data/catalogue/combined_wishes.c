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
 * two steps forward, one step back: days to cover a height
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
 * A town of {start} grows by {K} percent and {more} people each year; after how many years does it have {target}?
 * years until a population reaches a number: {K} percent growth plus newcomers, fractions dropped
 * How long does a town of {start} with {K} percent growth and {more} arrivals per year need to have {target} people?
 * population target: start, newcomers per year, goal, growth {K} percent
 * count the years from now to the wanted population, yearly {K} percent and a fixed number on top
 * Write a function that returns in which year a city is as big as wanted, growing {K} percent and by immigration.
 * when has the town enough people, {K} % births and a constant number of new residents
 * growing {K} percent yearly, plus arrivals: years to the goal
 * each year p = p + p * {K} / 100 + newcomers, in whole numbers; how many years
 * village growth, {K} percent and families moving in, years needed
 * number of years of growth by {K} percent and newcomers until enough live there
 * start, yearly arrivals and goal given, {K} percent growth, how many years pass
 *
 * @T int32_t int64_t
 * @K 1 2 3 5
 * @name years_to_population growth_years
 * @range start 0 500
 * @range more 1 50
 * @range target 0 2000
 */
T years_to_population(T start, T more, T target) {
    T years = 0;
    for (; start < target; years++) start += start * K / 100 + more;
    return years;
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
 * folds to the height of a tower
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
 * sink with inflow and outflow, minutes before it floods
 * first minute with more water than fits in
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
 * tank level after trips
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
 * How many trips from the list, in order, can be made before the fuel does not suffice for the next?
 * With fuel for {range} km and the trip lengths {a} ({n} of them), how many trips work out one after the other?
 * number of complete trips on one tank
 * range first, then the distances: trips done before it runs out
 * how many deliveries until the battery is too empty for the next one
 * Write a function that counts trips made in order while the range lasts.
 * drive the list in order, stop when the next drive is too long
 * count of leading distances that one charge covers
 * trips possible with what is in the tank
 * electric car with this range, journeys in sequence, how many are finished
 * subtract trip by trip, stop before going below zero
 * stages reachable without refuelling
 *
 * @T int32_t int64_t double
 * @name trips_on_one_tank trips_in_range
 * @array a n
 * @range range 0 100
 * @range a 0 40
 * @range n 0 8
 */
int32_t trips_on_one_tank(T range, const T *a, int32_t n) {
    int32_t trips = 0;
    while (trips < n && a[trips] <= range) range -= a[trips++];
    return trips;
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
 * sets won by each side, number of the winner
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
