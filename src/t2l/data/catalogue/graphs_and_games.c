/**
 * Find the saddle point of a matrix (smallest in its row and largest in its column) and return its value, -1 if there is none.
 * value of the saddle point of a rows x cols matrix: row minimum and column maximum at once, -1 without one
 * Write a function that returns the saddle point of a flat matrix, the element least in its row and greatest in its column, else -1.
 * Which element of the matrix is the minimum of its row and also the maximum of its column? Return -1 if no element is.
 * saddle point value of a 2D array (row min, column max), -1 if it doesn't exist
 * Write a program that returns the saddle point value of a matrix, lowest in its row but highest in its column; -1 for none.
 * How do I get the saddle point value of a matrix: the number smallest in its row and largest in its column? -1 if none.
 * Given a row-major matrix of nonnegative numbers, rows and cols, return the value of the first saddle point (min of row, max of column) or -1.
 * Returns the first entry, row by row, that is the smallest of its row and the largest of its column; -1 if absent.
 * Search every row for its smallest element and return it if it is the largest of its column, or -1 at the end.
 * I want find value of saddle point of matrix, smallest in row and biggest in column, give -1 if matrix have no such
 * pure strategy value of a matrix game: the entry that is both row minimum and column maximum, otherwise -1
 *
 * @T int32_t int64_t
 * @name saddle_point find_saddle_point saddle_value
 * @array a 16
 * @range a 0 9
 * @range rows 0 4
 * @range cols 0 4
 */
T saddle_point(const T *a, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < cols; j++) {
            _Bool ok = 1;
            for (int32_t k = 0; k < cols && ok; k++) ok = a[i * cols + j] <= a[i * cols + k];
            for (int32_t k = 0; k < rows && ok; k++) ok = a[i * cols + j] >= a[k * cols + j];
            if (ok) return a[i * cols + j];
        }
    return -1;
}

/**
 * Children in a row have integer ratings; each gets a candy and more than a lower rated neighbour: how few candies are needed?
 * minimum candies for children in a line (ratings are ints), at least one each, a higher rating than a neighbour gets more
 * Write a function that computes the least number of candies to hand out by int ratings, one at least, more than any worse-rated neighbour.
 * Candy problem: smallest total so that every child has one or more and beats each neighbour with a smaller integer rating
 * How many candies must a teacher buy, given whole-number ratings, so that each child gets at least one, and more than any neighbour with a lower rating?
 * Given an int array of ratings, return the minimal number of sweets: everyone gets at least one, a better rating than a neighbour means more.
 * Returns the minimum total of candies from integer ratings, 0 for no children; each child gets at least one and more than lower-rated neighbours.
 * LeetCode candy in C: int ratings array, minimum candies with the neighbour rule
 * candy distribution from int ratings: every kid at least 1, kids with higher rating than an adjacent kid get more than that kid, total minimal
 * What is the smallest number of treats when each worker with a higher integer score than an adjacent one gets more, and all at least one?
 * Write a program to find how few candies a row of kids with int ratings needs if each gets at least one and more than any lower rated neighbour.
 * ratings 1 0 2 need 5 candies: compute the minimum for n rated children in a row when each gets at least one and more than any neighbour with a lower rating
 *
 * @name min_candies candy distribute_candies
 * @array ratings n
 * @range ratings 0 9
 * @range n 0 8
 */
int32_t min_candies(const int32_t *ratings, int32_t n) {
    if (n <= 0) return 0;
    int32_t total = 1, up = 0, down = 0, peak = 0;
    for (int32_t i = 1; i < n; i++) {
        if (ratings[i] > ratings[i - 1]) {
            peak = ++up;
            down = 0;
            total += up + 1;
        } else if (ratings[i] == ratings[i - 1]) {
            up = down = peak = 0;
            total++;
        } else {
            up = 0;
            down++;
            total += down + (down > peak);
        }
    }
    return total;
}

/**
 * Can a string of at most 255 characters be segmented into words of a dictionary? The second string lists the words, separated by spaces.
 * word break: is the first string (up to 255 characters) a concatenation of words from a space-separated list (the second string)?
 * Write a function that tells whether a text of up to 255 characters can be cut into words of a dictionary; text first, then the words separated by spaces.
 * Check whether a string (255 characters at most) splits completely into dictionary words, repeats allowed; the dictionary is a string of words with spaces.
 * Given a string of at most 255 characters and a space-separated list of words, return true if the string can be written as words in a row.
 * Word break problem with dynamic programming, string (up to 255 characters) and dictionary (words separated by blanks), true or false
 * true if the string (at most 255 characters) can be built by joining words of the list (one string with spaces), each used any number of times
 * How do I check if a sentence without spaces (up to 255 characters) can be divided into valid words? Text, then a dictionary string separated by spaces.
 * "leetcode" with the dictionary "leet code" is true: can the string (max 255 characters) be segmented into words of the list?
 * Is it possible to break a string of up to 255 characters into pieces that all occur in a blank-separated word list given second?
 * can i split this string (max 255 chars) into dictionary words, the dict is just one string with spaces between the words
 * Decide if a text of at most 255 characters is made up entirely of words of a vocabulary, reusable, the vocabulary being a space-separated string.
 *
 * @name word_break can_segment splits_into_words
 * @string s
 * @string words
 */
_Bool word_break(const char *s, const char *words) {
    _Bool reach[256] = {1};
    int32_t n = 0;
    while (n < 255 && s[n] != 0) n++;
    for (int32_t i = 0; i < n; i++) {
        if (!reach[i]) continue;
        for (const char *w = words; *w != 0;) {
            int32_t length = 0;
            _Bool same = 1;
            for (; w[length] != 0 && w[length] != ' '; length++)
                if (same && (i + length >= n || s[i + length] != w[length])) same = 0;
            if (same) reach[i + length] = 1;
            w += length;
            if (*w == ' ') w++;
        }
    }
    return reach[n];
}

/**
 * Find the smallest element of an ascending array that was rotated; return the value, not the index.
 * minimum value of a rotated sorted array without duplicates
 * Write a function that returns the minimum of a sorted array rotated at an unknown pivot.
 * An ascending array was rotated some number of times: what is its smallest value?
 * find min in rotated sorted array, the value and not its index
 * Given a non-empty array that was sorted and then rotated, return its lowest element.
 * least element (value) of an array such as 4 5 6 1 2 3, an ascending one that was rotated
 * The array was sorted and then shifted around in a circle; return the smallest number in it.
 * Returns the value at the rotation point, which is the smallest one of a rotated sorted array.
 * get the min of a sorted but rotated array, all different, at least one element
 * Write a program that finds the smallest number in a circularly shifted sorted array of different numbers, the number itself.
 * In array that was sorted ascending and after that rotated, I need minimum value
 *
 * @T int32_t int64_t
 * @name min_rotated find_min_rotated rotated_minimum
 * @array a n
 * @range a -20 20
 * @range n 1 8
 */
T min_rotated(const T *a, int32_t n) {
    T least = a[0];
    for (int32_t i = 1; i < n; i++)
        if (a[i] < least) least = a[i];
    return least;
}

/**
 * Find the length of the longest well-formed parentheses substring of a string of ( and ).
 * longest valid parentheses: length of the longest substring with matched round brackets, any other character breaks it
 * Write a function that returns how long the longest balanced run of ( and ) inside a string is, 0 if none.
 * Given a string of '(' and ')', return the length of the longest contiguous part that is correctly nested.
 * What is the length of the longest balanced parentheses substring? ")()())" gives 4.
 * length of the longest valid parentheses substring in O(1) space with two counters, left to right and back; other characters end a run
 * How do I compute the longest stretch of properly closed round brackets in a string of only brackets? Length only.
 * Length of the longest contiguous substring of ( and ) in which every parenthesis is matched; zero when there is no pair
 * Write a program to find the length of the longest correct bracket sequence inside a string of parentheses.
 * "(()" gives 2 and "()(())" gives 6: length of the longest well-formed piece of a string of parentheses
 * max length of a substring of round brackets that is a valid expression, 0 if there's no such substring
 * Return the size of the largest valid parenthesis block (contiguous) of a string consisting of ( and ).
 *
 * @name longest_valid_parentheses longest_balanced longest_matched_run
 * @string s
 */
int32_t longest_valid_parentheses(const char *s) {
    int32_t best = 0, open = 0, closed = 0, n = 0;
    for (; s[n] != 0; n++) {
        if (s[n] == '(') open++;
        else if (s[n] == ')') closed++;
        if (closed > open || (s[n] != '(' && s[n] != ')')) open = closed = 0;
        else if (open == closed && 2 * open > best) best = 2 * open;
    }
    open = closed = 0;
    for (int32_t i = n - 1; i >= 0; i--) {
        if (s[i] == '(') open++;
        else if (s[i] == ')') closed++;
        if (open > closed || (s[i] != '(' && s[i] != ')')) open = closed = 0;
        else if (open == closed && 2 * open > best) best = 2 * open;
    }
    return best;
}

/**
 * Are two strings isomorphic, so that a one-to-one mapping of characters turns the first into the second?
 * Check whether two words are isomorphic strings (same length, each letter always replaced by the same one, no two letters share one).
 * Write a function to determine if two strings are isomorphic.
 * Given two strings, return true if the characters of one can be replaced consistently and uniquely to get the other.
 * How do I test whether there is a bijection between the letters of two strings that maps one to the other?
 * true if two strings have the same repetition pattern of characters and equal length
 * Do both strings follow the same letter pattern, like "paper" and "title"?
 * isomorphism check of two C strings with a map of 256 characters in both directions
 * Returns whether the strings are of the same length and related by a one-to-one substitution of characters.
 * Is one text a simple substitution cipher of the other, with a distinct letter for each letter?
 * Can every character of a string be swapped for another, consistently and without two sharing one, to obtain the second string?
 * Write a program which says if two strings can be mapped letter by letter onto each other, one to one.
 *
 * @name is_isomorphic are_isomorphic isomorphic_strings
 * @string s
 * @string t
 */
_Bool is_isomorphic(const char *s, const char *t) {
    uint8_t to[256], from[256];
    for (int32_t i = 0; i < 256; i++) to[i] = from[i] = 0;
    for (; *s != 0 && *t != 0; s++, t++) {
        uint8_t x = (uint8_t)*s, y = (uint8_t)*t;
        if (to[x] == 0 && from[y] == 0) {
            to[x] = y;
            from[y] = x;
        } else if (to[x] != y || from[y] != x) {
            return 0;
        }
    }
    return *s == *t;
}

/**
 * Find the minimum number of swaps that sort an array stably in ascending order; the array is not changed.
 * fewest exchanges of any two elements to sort a list ascending and stably, input unchanged
 * Write a function that counts the least swaps (of any two positions) needed to sort an array stably in ascending order, leaving it as is.
 * minimum swaps to sort an array: result is the length minus the number of cycles, of equal elements the earlier first, array kept
 * How many swaps of two arbitrary elements are necessary at minimum to put numbers in increasing order, equal ones as they were?
 * Given an array of integers, return the minimal number of swaps for stable ascending order; elements need not be adjacent.
 * min number of swaps required to sort array, any pair may be swapped, equal elements keep their order, only count
 * Returns how few pairwise exchanges (not only of neighbours) bring an array into ascending order, equal values in their old order.
 * Count the swaps that an optimal sorter makes to put values in stable ascending order, a swap exchanging any two entries; leave the array alone.
 * I have numbered books on a shelf; how many exchanges of two books does ascending order take at the least, with equal numbers staying in order?
 * Write a program to find the minimum swaps needed to sort an array ascending with equal numbers in their original order.
 * smallest swap count to make an array stably sorted from low to high, any two may trade places
 *
 * @T int32_t int64_t
 * @name min_swaps_to_sort minimum_swaps fewest_swaps
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
static int32_t place_when_sorted(const T *a, int32_t n, int32_t i) {
    int32_t place = 0;
    for (int32_t j = 0; j < n; j++) place += a[j] < a[i] || (a[j] == a[i] && j < i);
    return place;
}
int32_t min_swaps_to_sort(const T *a, int32_t n) {
    int32_t swaps = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = place_when_sorted(a, n, i);
        while (j > i) j = place_when_sorted(a, n, j);
        if (j < i) swaps++;
    }
    return swaps;
}

/**
 * Find the k-th positive integer that is missing from a strictly ascending array of positive numbers.
 * k-th missing positive number of a sorted array without repeats, k counted from 1
 * Write a function that returns the kth positive integer not contained in an ascending array of distinct positive integers.
 * [2, 3, 4, 7, 11] and k = 5 gives 9: the kth missing positive integer
 * Given a sorted array without duplicates and k, return the k-th positive integer absent from it.
 * How do I get the kth missing positive number of a strictly ascending array, counting on after the last element if necessary?
 * Returns the k-th smallest positive integer that isn't in a strictly ascending list; it may lie past the end.
 * kth positive not in sorted array, array elements are positive and different, k from 1
 * Tickets are numbered from 1 on; given a sorted list of those sold, return the k-th number not sold.
 * Write a program to find the kth of the numbers 1, 2, 3, ... missing in an increasing sequence of positive integers.
 * Starting from 1, skip all the numbers of a strictly increasing array and return the kth that is left.
 * want number k in the list of positive integers that the sorted array, all different, doesn't have
 *
 * @T int32_t int64_t
 * @name kth_missing find_kth_positive kth_missing_positive
 * @array a n
 * @range a 1 20
 * @range n 0 8
 * @range k 1 10
 * @ascending a
 */
T kth_missing(const T *a, int32_t n, T k) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] > 0 && a[i] <= k) k++;
    return k;
}

/**
 * Replace every element by the greatest element on its right, in place; the last one becomes {K}.
 * replace each element of an array with the largest among the elements after it, {K} for the last, in place
 * Write a function that overwrites every entry with the maximum of all later entries and the final entry with {K}.
 * Set a[i] to the maximum of a[i+1], ..., a[n-1] for each i; the last element gets {K}.
 * In place, substitute each number by the biggest one to its right, and put {K} at the end.
 * Replace Elements with Greatest Element on Right Side, {K} in the last position, same array
 * How do I replace every array element with the maximum to the right of it (not counting itself), the last with {K}?
 * Given an array, change every value to the highest value that comes after it; the last has none and is set to {K}.
 * right-hand maxima in place: each element becomes max of the rest behind it, {K} where nothing follows
 * Write a program to update an array so that each element is the greatest of those following it, the last being {K}.
 * 17 18 5 4 6 1 becomes 18 6 6 6 1 {K}: replace each number by the largest to the right of it
 * Overwrites every item with the largest later item, {K} for the one that has no item after it.
 *
 * @T int32_t int64_t
 * @K -1 0
 * @name replace_by_right_max replace_elements greatest_on_right
 * @array a n
 * @range a 1 100
 * @range n 0 8
 */
void replace_by_right_max(T *a, int32_t n) {
    T greatest = K;
    for (int32_t i = n - 1; i >= 0; i--) {
        T here = a[i];
        a[i] = greatest;
        if (i == n - 1 || here > greatest) greatest = here;
    }
}

/**
 * Sort an array by the frequency of its elements, {OP} first, equal frequencies with the {TIE} value first, in place.
 * frequency sort in place: {OP} first; on a tie in count the {TIE} value comes first
 * Write a function that orders an array in place by how often each value occurs, {OP} elements first, ties by the {TIE} value first.
 * Sort numbers by their count, {OP} first; among values with the same count the {TIE} goes first; same array.
 * How do I sort an array by number of occurrences ({OP} first) and by value ({TIE} first) when the counts match?
 * Given an array, rearrange it so that the {OP} values lead; values equally common are in order with the {TIE} first.
 * sort by frequency of the elements, {OP} ones at the front, ties broken with {TIE} values at the front
 * Reorders the array by occurrences: {OP} values come first, and of two values with equal counts the {TIE} one.
 * put the {OP} numbers first, all copies together, and if two are equally frequent then the {TIE} one first (in place)
 * custom sort: key is the count in the array, {OP} first, then the number itself, {TIE} first
 * Write a program to sort the elements according to their frequency, {OP} first; equal frequency means the {TIE} number first.
 * Arrange votes by popularity in the array itself: {OP} choice first, in a draw the {TIE} choice number first.
 *
 * @T int32_t int64_t
 * @OP < "most frequent" "most common"
 * @OP > "least frequent" "rarest"
 * @TIE > "smaller" "lower"
 * @TIE < "larger" "greater"
 * @name sort_by_frequency frequency_sort order_by_count
 * @array a n
 * @range a -3 5
 * @range n 0 8
 */
static int32_t frequency_of(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == x;
    return count;
}
void sort_by_frequency(T *a, int32_t n) {
    for (int32_t end = n - 1; end > 0; end--)
        for (int32_t i = 0; i < end; i++) {
            int32_t left = frequency_of(a, n, a[i]), right = frequency_of(a, n, a[i + 1]);
            if (left OP right || (left == right && a[i] TIE a[i + 1])) {
                T kept = a[i];
                a[i] = a[i + 1];
                a[i + 1] = kept;
            }
        }
}

/**
 * Is a value in a matrix whose rows and columns are both ascending? Staircase search from the upper right corner.
 * Search a matrix sorted by rows and by columns for a number, true if it is there, in rows + cols steps.
 * Write a function to check whether a row-wise and column-wise sorted matrix contains x, starting at the top right.
 * staircase search in a 2D array with ascending rows and columns: does it hold the target?
 * Given a flat matrix sorted along its rows and its columns, return true if the target occurs, without a full scan.
 * search a 2D matrix II: every row and every column ascending, is the target present?
 * How do I look up a number in a matrix with sorted rows and sorted columns in linear time, yes or no?
 * From the top-right cell of a sorted matrix go left if it is too big, down if too small; true if x is met.
 * contains test for a rows x cols table that increases to the right and downwards, O(rows + cols)
 * Returns whether x is an element of a matrix with sorted rows and columns, by walking from the last cell of row 0.
 * saddleback search: is the key in a matrix that ascends along both directions?
 * Write a program to find out if an element exists in a matrix that is sorted in each row and in each column.
 *
 * @T int32_t int64_t
 * @name search_sorted_matrix staircase_search saddleback_search
 * @array a 16
 * @range a -10 10
 * @range rows 0 4
 * @range cols 0 4
 * @range x -10 10
 * @ascending a
 */
_Bool search_sorted_matrix(const T *a, int32_t rows, int32_t cols, T x) {
    int32_t i = 0, j = cols - 1;
    while (i < rows && j >= 0) {
        T here = a[i * cols + j];
        if (here == x) return 1;
        if (here > x) j--;
        else i++;
    }
    return 0;
}

/**
 * Is a matrix sparse, with more zeros than nonzero elements?
 * Check if a rows x cols matrix is sparse: the zeros outnumber the other entries.
 * Write a function that returns true if more than half of the elements of a matrix are zero.
 * sparse matrix check, more zero entries than nonzero ones, exactly half is not sparse
 * Write a program to determine whether a given matrix is a sparse matrix (zeros in the majority).
 * Do zeros make up more than half of the cells of a flat matrix?
 * Given a matrix with its number of rows and columns, tell whether it is sparse, i.e. most entries are 0.
 * How do I test if a 2D array is sparse, zeros strictly more than the rest?
 * Returns whether the number of zeros in a matrix is larger than the number of other values.
 * is this grid sparse? more 0 than non-0 cells
 * Find out whether the majority of the values of a matrix are zeros, a tie counting as no.
 * how check matrix is sparse matrix, zeros must be more than non zeros
 *
 * @T int32_t int64_t double
 * @name is_sparse sparse_matrix mostly_zero
 * @array a 16
 * @range a -1 1
 * @range rows 0 4
 * @range cols 0 4
 */
_Bool is_sparse(const T *a, int32_t rows, int32_t cols) {
    int32_t zeros = 0;
    for (int32_t i = 0; i < rows * cols; i++) zeros += a[i] == 0;
    return zeros > rows * cols - zeros;
}

/**
 * Find the fewest cuts that split a string of at most 255 characters into palindromes, 0 if it is a palindrome or empty.
 * minimum cuts for palindrome partitioning of a string of up to 255 characters
 * Write a function that returns the least number of cuts so that every piece of a string (up to 255 characters) is a palindrome.
 * palindrome partitioning II (at most 255 characters): minimal number of cuts, "aab" gives 1
 * Given a string of at most 255 characters, return the minimum cuts needed to divide it into palindromic substrings.
 * What is the smallest number of cuts that leaves only palindromes of a text (255 characters at most)?
 * dynamic programming for the fewest cuts of a string of up to 255 characters into palindromic pieces, expanding around each center
 * Returns one less than the smallest number of palindromes that, joined, give the string (at most 255 characters); 0 for an empty one.
 * How do I calculate the minimum number of cuts to partition a string of up to 255 characters so that each part is a palindrome?
 * min palindromic partition cuts of a short string (255 characters at most), no cut when the whole is a palindrome
 * Write a program to break a string (up to 255 characters) into palindromes with as few cuts as possible and give the number of cuts.
 * i need to cut the string (max 255 chars) in palindrome parts, minimum how many cuts?
 *
 * @name min_palindrome_cuts palindrome_partition fewest_palindrome_cuts
 * @string s
 */
int32_t min_palindrome_cuts(const char *s) {
    int32_t cuts[256], n = 0;
    while (n < 255 && s[n] != 0) n++;
    for (int32_t i = 0; i <= n; i++) cuts[i] = i - 1;
    for (int32_t center = 0; center < 2 * n - 1; center++) {
        int32_t i = center / 2, j = i + center % 2;
        for (; i >= 0 && j < n && s[i] == s[j]; i--, j++)
            if (cuts[i] + 1 < cuts[j + 1]) cuts[j + 1] = cuts[i] + 1;
    }
    return n > 0 ? cuts[n] : 0;
}

/**
 * Fractional knapsack: the largest total value within the capacity when items may be split, given values, weights, n, capacity.
 * greedy knapsack with fractions, by value per weight; arguments values, weights, number of items, capacity; result as a double
 * Write a function for the fractional knapsack problem (values first, then weights, count and capacity) that returns the best value.
 * What is the most value that fits in a bag if parts of items may be taken? Values, weights, count, capacity.
 * Given arrays of values and weights and a capacity, return the maximum value for divisible goods, best value per weight first.
 * Take the items with the highest value-to-weight ratio first and the last one partly; return the total value (values, weights, n, capacity).
 * How do I solve the continuous knapsack problem, where items can be broken, from values, weights, n and the capacity?
 * maximum loot from divisible items: values[], weights[], n, capacity of the bag
 * Greedy algorithm for fractional knapsack, arrays of profit and weight, returns the maximum profit as double
 * Returns the optimal value for a knapsack in which fractions of items are allowed, weights positive, values before weights.
 * thief can take fractions of items: best total given prices, weights, how many, and max load
 * Write a program to maximize the profit of a sack when goods can be cut; input profits, weights, number of goods, sack size.
 *
 * @T int32_t double
 * @name fractional_knapsack greedy_knapsack max_divisible_value
 * @array values n
 * @array weights n
 * @range values 0 100
 * @range weights 1 20
 * @range n 0 8
 * @range capacity 0 60
 */
double fractional_knapsack(const T *values, const T *weights, int32_t n, T capacity) {
    double total = 0, room = capacity;
    int32_t last = -1;
    for (int32_t taken = 0; taken < n && room > 0; taken++) {
        int32_t best = -1;
        for (int32_t i = 0; i < n; i++) {
            double gain = (double)values[i] / weights[i];
            if (last >= 0) {
                double limit = (double)values[last] / weights[last];
                if (gain > limit || (gain == limit && i <= last)) continue;
            }
            if (best < 0 || gain > (double)values[best] / weights[best]) best = i;
        }
        if (best < 0) break;
        last = best;
        if (weights[best] <= room) {
            total += values[best];
            room -= weights[best];
        } else {
            total += values[best] * room / weights[best];
            room = 0;
        }
    }
    return total;
}

/**
 * Minimum cost to connect n ropes (at most 64) to one, joining two costs the sum of their lengths; 0 for fewer than two.
 * least total cost of merging at most 64 files pairwise, where a merge costs the two sizes added, always the two smallest first
 * Write a function that returns the minimal cost of tying up to 64 ropes together, each knot costing the combined length; the array stays as it is.
 * connect ropes (64 at the most): repeatedly join the two shortest and add up the sums of their lengths
 * How do I compute the lowest total cost of merging files (up to 64) into one, if merging two costs the sum of their lengths?
 * Given up to 64 rope lengths, return the lowest cost of joining them all, cost of a join = sum of the two, zero for a single rope.
 * optimal merge pattern cost of at most 64 file sizes, 0 for one file
 * Returns the sum of all merge costs when the two smallest of up to 64 numbers are always replaced by their sum until one is left.
 * min cost to connect up to 64 sticks, paying x + y for joining sticks of length x and y, input array unchanged
 * What does it cost at least to glue boards (no more than 64) to a single one, when gluing two costs their total length?
 * Write a program that finds the minimum cost for connecting all the ropes (n <= 64), cost equal to the sum of lengths of both ropes.
 * 4 3 2 6 gives 29: cost of joining all the pieces (up to 64), always taking the two shortest
 *
 * @T int32_t int64_t
 * @name connect_ropes min_merge_cost connect_sticks
 * @array lengths n
 * @range lengths 1 100
 * @range n 0 8
 */
static void least_to_front(T *a, int32_t from, int32_t n) {
    for (int32_t i = from + 1; i < n; i++)
        if (a[i] < a[from]) {
            T kept = a[i];
            a[i] = a[from];
            a[from] = kept;
        }
}
T connect_ropes(const T *lengths, int32_t n) {
    T left[64], cost = 0;
    for (int32_t i = 0; i < n; i++) left[i] = lengths[i];
    for (int32_t i = 0; i + 1 < n; i++) {
        least_to_front(left, i, n);
        least_to_front(left, i + 1, n);
        left[i + 1] += left[i];
        cost += left[i + 1];
    }
    return cost;
}

/**
 * Number of bits that a Huffman code needs for a text with these nonzero frequencies of up to 64 symbols; one symbol alone takes one bit each time.
 * Huffman coding cost from at most 64 positive frequencies: total encoded length in bits, a single symbol coded with one bit
 * Write a function that returns the total bits of an optimal Huffman encoding, given positive counts of at most 64 symbols (a lone symbol has code length 1).
 * How many bits does Huffman compression take for the given frequencies (no more than 64, none 0)? With only one symbol count one bit per occurrence.
 * sum of frequency times code length over all symbols (64 at most) of a Huffman tree, a lone symbol with length 1
 * Given an array of up to 64 nonzero symbol counts, compute the size in bits of the Huffman-coded message; a lone symbol takes 1 bit per occurrence.
 * weighted path length of the Huffman tree for n frequencies (n up to 64), the frequency itself if n is 1
 * Returns the encoded size in bits under Huffman coding from nonzero counts of up to 64 symbols, 0 for none and one bit per occurrence for one symbol.
 * Compute the compressed length with Huffman (n <= 64): merge the two rarest again and again, add up the sums; n = 1 gives its count.
 * how to get total bits of huffman code from up to 64 char frequencies > 0 without building the tree? single char = 1 bit each
 * Write a program that calculates how long a Huffman encoded text is, in bits, from at most 64 letter frequencies, all above 0 (a sole letter has code length 1).
 * total bits of an optimal prefix code for a list of up to 64 frequencies, where a one-symbol alphabet uses a one-bit code
 *
 * @T int32_t int64_t
 * @name huffman_bits huffman_cost encoded_length
 * @array counts n
 * @range counts 1 100
 * @range n 0 8
 */
static void rarest_to_front(T *a, int32_t from, int32_t n) {
    for (int32_t i = from + 1; i < n; i++)
        if (a[i] < a[from]) {
            T kept = a[i];
            a[i] = a[from];
            a[from] = kept;
        }
}
T huffman_bits(const T *counts, int32_t n) {
    T weight[64], bits = 0;
    if (n == 1) return counts[0];
    for (int32_t i = 0; i < n; i++) weight[i] = counts[i];
    for (int32_t i = 0; i + 1 < n; i++) {
        rarest_to_front(weight, i, n);
        rarest_to_front(weight, i + 1, n);
        weight[i + 1] += weight[i];
        bits += weight[i + 1];
    }
    return bits;
}

/**
 * Maximum stock profit with a cooldown day after each sale, any number of trades, one share at a time.
 * best time to buy and sell stock with cooldown: after selling, wait one day before buying again
 * Write a function that returns the largest profit from daily prices if no purchase is allowed the day after a sale.
 * What is the most one can earn on one share with unlimited buys and sells when each sale is followed by a day of rest?
 * Given daily prices, return the maximum profit of repeated trading with a one-day cooldown after selling, 0 if no trade pays.
 * maximum stock profit by DP with states holding, just sold and resting; one day of pause after a sale, unlimited trades
 * How do I maximize the stock profit when I must skip a day after every sell and hold at most one share?
 * prices 1 2 3 0 2 give 3: buy, sell, cooldown, buy, sell; compute the best profit
 * Returns the highest profit for one share at a time where the day following a sale is blocked for buying; 0 at least.
 * max profit with unlimited transactions but a cooldown of one day between a sale and the next purchase
 * Write a program to find the best profit on a share price list, resting one day after every sale before a new purchase.
 * Trading simulation optimum: after you sell you cannot buy on the next day; how much can be made from these prices?
 *
 * @T int32_t int64_t
 * @name max_profit_cooldown stock_with_cooldown best_trade_with_rest
 * @array prices n
 * @range prices 0 100
 * @range n 0 8
 */
T max_profit_cooldown(const T *prices, int32_t n) {
    if (n <= 0) return 0;
    T holding = -prices[0], sold = 0, rest = 0;
    for (int32_t i = 1; i < n; i++) {
        T selling = holding + prices[i];
        if (rest - prices[i] > holding) holding = rest - prices[i];
        if (sold > rest) rest = sold;
        sold = selling;
    }
    return sold > rest ? sold : rest;
}

/**
 * Paint house: cheapest way to colour n houses with three colours, no neighbours alike; costs[3 * i + c] for house i and colour c.
 * minimum cost to paint a row of houses red, blue or green so that adjacent ones differ, costs in a flat n x 3 array
 * Write a function that returns the lowest cost of painting all houses in three colours, neighbours in different ones, 0 for no houses.
 * Given the price of each of 3 colours for every house (three numbers a house), find the least total with no equal neighbours.
 * What is the smallest cost of colouring houses in a row with 3 paints if two adjacent houses may not share a colour?
 * DP over houses with three running totals, one per colour, costs three per house, neighbours coloured differently; return the smallest final total
 * How do I solve the paint house problem with a flat cost array of three colours per house?
 * Returns the minimal sum picking one of three costs per row, never the same column in consecutive rows.
 * choose one column of an n x 3 cost table in each row, different from the row before, total as small as possible
 * cheapest three-colour paint job for a street, where houses next to each other must differ; costs row by row
 * Write a program for minimum painting cost: n houses, 3 colors, no two adjacent houses with the same color.
 * min cost, 3 colors, n houses, costs[i*3+c], adjacent houses not same color
 *
 * @T int32_t int64_t
 * @name paint_houses min_paint_cost paint_house
 * @array costs 24
 * @range costs 1 30
 * @range n 0 8
 */
T paint_houses(const T *costs, int32_t n) {
    T red = 0, green = 0, blue = 0;
    for (int32_t i = 0; i < n; i++) {
        T r = costs[3 * i] + (green < blue ? green : blue);
        T g = costs[3 * i + 1] + (red < blue ? red : blue);
        T b = costs[3 * i + 2] + (red < green ? red : green);
        red = r;
        green = g;
        blue = b;
    }
    T least = red < green ? red : green;
    return blue < least ? blue : least;
}

/**
 * Delete and earn: taking a number earns it but deletes all numbers one less and one more; return the maximum points.
 * most points from an array of positive numbers, where earning x removes every x - 1 and x + 1
 * Write a function that returns the largest sum of elements such that no two chosen values differ by exactly 1 (all copies count).
 * LeetCode delete and earn in C, maximum points
 * How many points can I earn at most if picking a number x forbids all x - 1 and x + 1 in the array?
 * Given positive integers, choose values, no two of them consecutive numbers, and add up all their occurrences; return the maximum.
 * maximum total of positive numbers when picking a value, with all its copies, rules out the values one below and one above
 * 2 2 3 3 3 4 earns 9: pick values, no two of them consecutive numbers, and maximize the sum of all their copies
 * House robber over values: choose values, no two of them consecutive numbers, and sum all their copies; return the maximum
 * Returns the highest score for taking numbers one by one: x gains x and deletes all x + 1 and x - 1.
 * Write a program to get maximum points by deleting elements: earn a[i], then each a[i]-1 and a[i]+1 is deleted too.
 * What is the largest subset sum of an array of positive numbers without two elements whose difference is 1?
 *
 * @T int32_t int64_t
 * @name delete_and_earn max_earned_points earn_points
 * @array a n
 * @range a 1 9
 * @range n 0 8
 */
T delete_and_earn(const T *a, int32_t n) {
    T value = 0, take = 0, skip = 0;
    for (;;) {
        T next = 0, sum = 0;
        for (int32_t i = 0; i < n; i++)
            if (a[i] > value && (next == 0 || a[i] < next)) next = a[i];
        if (next == 0) return take > skip ? take : skip;
        for (int32_t i = 0; i < n; i++)
            if (a[i] == next) sum += next;
        T best = take > skip ? take : skip;
        take = sum + (next == value + 1 ? skip : best);
        skip = best;
        value = next;
    }
}

/**
 * Length of the longest bitonic subsequence of up to 64 numbers: strictly rising, then strictly falling, either part may be missing.
 * longest bitonic subsequence of an array of at most 64 elements, first strictly increasing, then strictly decreasing (purely increasing or decreasing counts), length
 * Write a function that returns the length of the longest subsequence of up to 64 numbers which first strictly increases and then strictly decreases, each part optional.
 * How long is the longest strictly up, then strictly down subsequence of an array (64 elements at most)? Elements need not be adjacent, one side may be empty.
 * Given an array of no more than 64 elements, find the maximum length of a strictly bitonic subsequence; only up or only down is allowed as well.
 * longest bitonic subsequence length: max of lis[i] + lds[i] - 1 over all i (n <= 64), strict, 0 for an empty array
 * Returns how many of up to 64 elements one can keep at most so that they rise strictly to a peak and then fall strictly, peak at either end allowed.
 * 1 11 2 10 4 5 2 1 gives 6 (n up to 64): longest subsequence that goes up and then down, strictly; monotone ones count too
 * longest mountain-like subsequence (not contiguous) of at most 64 numbers, strict, where a slope of only one direction counts too
 * How do I compute the longest strictly bitonic subsequence length of up to 64 values with dynamic programming? Pure ascents and descents included.
 * Write a program to find the length of the longest strictly bitonic subsequence in an array of up to 64 elements, including those that only rise or only fall.
 * choose as many of at most 64 numbers as possible, order kept, first growing then shrinking strictly, either phase may be left out; how many?
 *
 * @T int32_t int64_t double
 * @name longest_bitonic bitonic_length longest_bitonic_subsequence
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
int32_t longest_bitonic(const T *a, int32_t n) {
    int32_t up[64], down[64], best = 0;
    for (int32_t i = 0; i < n; i++) {
        up[i] = 1;
        for (int32_t j = 0; j < i; j++)
            if (a[j] < a[i] && up[j] + 1 > up[i]) up[i] = up[j] + 1;
    }
    for (int32_t i = n - 1; i >= 0; i--) {
        down[i] = 1;
        for (int32_t j = i + 1; j < n; j++)
            if (a[j] < a[i] && down[j] + 1 > down[i]) down[i] = down[j] + 1;
        if (up[i] + down[i] - 1 > best) best = up[i] + down[i] - 1;
    }
    return best;
}

/**
 * Last stone weight, up to 64 stones: smash the two heaviest stones until at most one is left, the difference remains; return its weight or 0.
 * repeatedly replace the two largest of at most 64 numbers by their difference, return the last one, 0 if none is left; the array is not changed
 * Write a function that returns the weight of the last stone when the two heaviest of up to 64 keep colliding and leave their difference, 0 for none.
 * Two heaviest stones x <= y (of at most 64): both vanish if equal, else y - x stays; what does the final stone weigh (0 if all vanish)?
 * Given up to 64 stone weights, simulate smashing the heaviest two each turn and return what is left, or 0; input unchanged.
 * LeetCode last stone weight for up to 64 stones, 0 when no stone remains
 * How do I simulate smashing the two biggest of at most 64 stones, leaving their difference, until one or no stone is left? Its weight, else 0.
 * stones 2 7 4 1 8 1 give 1 (64 stones at most): smash the two biggest to their difference again and again, result is the remaining weight or 0
 * Returns the weight that remains when the two largest of up to 64 stones are smashed to their difference as often as possible; 0 if nothing.
 * Take the two maximum elements of at most 64, put back their difference if not zero, repeat, return the survivor or zero.
 * Write a program in which the two heaviest of up to 64 rocks collide and leave their difference until one rock is left; its weight, or 0.
 * last remaining stone's weight, each round the two heaviest of at most 64 stones collide and leave their difference, 0 if none is left
 *
 * @T int32_t int64_t
 * @name last_stone_weight smash_stones final_stone
 * @array stones n
 * @range stones 1 50
 * @range n 0 8
 */
static void heaviest_to_front(T *a, int32_t from, int32_t n) {
    for (int32_t i = from + 1; i < n; i++)
        if (a[i] > a[from]) {
            T kept = a[i];
            a[i] = a[from];
            a[from] = kept;
        }
}
T last_stone_weight(const T *stones, int32_t n) {
    T left[64];
    for (int32_t i = 0; i < n; i++) left[i] = stones[i];
    for (int32_t i = 0; i + 1 < n; i++) {
        heaviest_to_front(left, i, n);
        heaviest_to_front(left, i + 1, n);
        left[i + 1] = left[i] - left[i + 1];
    }
    return n > 0 ? left[n - 1] : 0;
}

/**
 * Shortest path through a maze of up to 64 cells from the top left to the bottom right cell, in steps (four directions), 0 free, 1 wall, -1 if blocked.
 * BFS on a grid of at most 64 cells: fewest steps from the first to the last cell over cells that are 0, four directions, -1 if unreachable
 * Write a function for the minimum number of four-way moves from top left to bottom right in a 0/1 maze (1 is a wall, at most 64 cells), else -1.
 * How many steps does the shortest way between the top left and bottom right corners of a grid with walls (nonzero; 64 cells at most) take? -1 for none.
 * Given a flat grid of up to 64 cells, nonzero meaning obstacle, find the steps of the shortest 4-connected path from the first to the last cell, or -1.
 * solve a maze with breadth-first search, entry top left, exit bottom right, zeros are open, no more than 64 cells; the number of steps or -1
 * How do I compute the least number of moves in a maze grid (1 = wall, up to 64 cells) with BFS, first cell to last, -1 without a route?
 * Counts the steps (not cells) of a shortest 4-directional path from top left to bottom right of a grid (at most 64 cells) avoiding ones; -1 for none.
 * rat in a maze (max 64 cells), first to last cell, number of steps of the shortest route in four directions, -1 if the rat can't; 1 = wall
 * robot on a grid of up to 64 free (0) and blocked (1) cells: min steps from the top-left to the bottom-right corner by BFS, or -1
 * Write a program to find the fewest steps from top left to bottom right in a binary maze of at most 64 cells, walking on 0 only, -1 if impossible.
 * mouse wants from left upper corner to right lower corner, cells with 1 are closed, not over 64 cells, how many steps minimum or -1
 *
 * @name maze_steps shortest_maze_path bfs_grid
 * @array grid 16
 * @range grid 0 1
 * @range rows 1 4
 * @range cols 1 4
 */
int32_t maze_steps(const int32_t *grid, int32_t rows, int32_t cols) {
    static const int32_t down[] = {1, -1, 0, 0}, right[] = {0, 0, 1, -1};
    int32_t queue[64], steps[64], head = 0, tail = 0;
    if (grid[0] != 0) return -1;
    for (int32_t i = 0; i < rows * cols; i++) steps[i] = -1;
    steps[0] = 0;
    queue[tail++] = 0;
    while (head < tail) {
        int32_t cell = queue[head++];
        for (int32_t k = 0; k < 4; k++) {
            int32_t r = cell / cols + down[k], c = cell % cols + right[k];
            if (r < 0 || r >= rows || c < 0 || c >= cols || grid[r * cols + c] != 0 || steps[r * cols + c] >= 0) continue;
            steps[r * cols + c] = steps[cell] + 1;
            queue[tail++] = r * cols + c;
        }
    }
    return steps[rows * cols - 1];
}

/**
 * Fewest steps in a grid of up to 64 cells between two cells (start row, start column, target row, target column), four directions, nonzero is a wall; -1 if none.
 * BFS distance from cell (r0, c0) to cell (r1, c1) over zero cells of a grid (64 cells at most), moves up, down, left, right, else -1
 * Write a function that returns the fewest moves in a maze of at most 64 cells from start row, column to goal row, column, 0 is open; else -1.
 * How many steps does it take from a start cell to an end cell (row, column) of a grid (up to 64 cells), nonzero blocked, no diagonals? -1 for none.
 * Given a flat grid (nonzero blocked, 64 cells at most), rows, cols, start row and column, end row and column, return the number of 4-way BFS steps or -1.
 * steps of a robot's shortest route between two positions (start row, column, end row, column), grid of up to 64 cells with 1 blocked, 4 neighbours, -1 for none
 * How do I find the steps of the shortest maze path (at most 64 cells) from S to E, each given as row, column, walking on zeros; -1 if blocked?
 * Returns the minimal step count between two of at most 64 maze cells (start row, column, end row, column), nonzero is wall; -1 if there is no way.
 * grid path finding with BFS, up to 64 cells, start and goal as row/col pairs, only horizontal and vertical moves on 0 cells, result steps or -1
 * pathfinding for a tile map of at most 64 tiles: number of steps from (r0, c0) to (r1, c1), walls nonzero, no diagonals, -1 when cut off
 * Write a program that gives the moves from start row, column to target row, column in a four-way labyrinth (1 is wall, up to 64 cells), or -1.
 * unweighted shortest path on 2d map (max 64 cells), from row, from col, to row, to col, nonzero cells are solid, return steps or -1
 *
 * @name grid_steps_between maze_distance bfs_between
 * @array grid 16
 * @range grid 0 1
 * @range rows 4 4
 * @range cols 4 4
 * @range r0 0 3
 * @range c0 0 3
 * @range r1 0 3
 * @range c1 0 3
 */
int32_t grid_steps_between(const int32_t *grid, int32_t rows, int32_t cols, int32_t r0, int32_t c0, int32_t r1, int32_t c1) {
    static const int32_t down[] = {1, -1, 0, 0}, right[] = {0, 0, 1, -1};
    int32_t queue[64], steps[64], head = 0, tail = 0;
    if (grid[r0 * cols + c0] != 0) return -1;
    for (int32_t i = 0; i < rows * cols; i++) steps[i] = -1;
    steps[r0 * cols + c0] = 0;
    queue[tail++] = r0 * cols + c0;
    while (head < tail) {
        int32_t cell = queue[head++];
        for (int32_t k = 0; k < 4; k++) {
            int32_t r = cell / cols + down[k], c = cell % cols + right[k];
            if (r < 0 || r >= rows || c < 0 || c >= cols || grid[r * cols + c] != 0 || steps[r * cols + c] >= 0) continue;
            steps[r * cols + c] = steps[cell] + 1;
            queue[tail++] = r * cols + c;
        }
    }
    return steps[r1 * cols + c1];
}

/**
 * Shortest path in an n x n binary matrix (n up to 8) over zeros: cells from top left to bottom right, eight directions, -1 if none.
 * fewest cells on an 8-directional path of zeros from (0, 0) to (n - 1, n - 1), n at most 8, both ends counted, or -1
 * Write a function that counts the cells of the shortest path of zeros in an n x n grid (n <= 8), first to last cell, diagonals allowed, else -1.
 * LeetCode shortest path in binary matrix: n x n with n up to 8, zeros are free, eight neighbours, length in cells or -1
 * How many cells has the shortest way through an n by n grid (n at most 8), top left to bottom right, diagonals allowed, ones blocked (-1 for none)?
 * Given a square grid up to 8 x 8, return the cell count of a shortest path of zeros from first to last by BFS over 8 neighbours, else -1.
 * Returns the cell count of the shortest king-move path over zeros from the first to the last cell of a square grid up to 8 x 8; -1 for none.
 * king on the free squares (0) of an n x n board (n <= 8), first to last cell: minimum number of squares including both, -1 if impossible
 * shortest clear path from top left to bottom right in cells, eight neighbours, n x n matrix with n at most 8, zeros are free, -1 for none
 * How do I do breadth-first search with diagonals on a square 0/1 matrix of side 8 at most, first to last cell, counting cells, -1 if unreachable?
 * Write a program to count the cells of the shortest path from top-left to bottom-right of an n x n grid (n <= 8), 8 directions, zeros only; else -1.
 * min number of cells from grid[0][0] to grid[n-1][n-1] (n <= 8) going horizontally, vertically or diagonally through 0s, -1 if no such path
 *
 * @name shortest_clear_path shortest_path_binary_matrix
 * @array grid 16
 * @range grid 0 1
 * @range n 1 4
 */
int32_t shortest_clear_path(const int32_t *grid, int32_t n) {
    int32_t queue[64], cells[64] = {0}, head = 0, tail = 0;
    if (grid[0] != 0) return -1;
    cells[0] = 1;
    queue[tail++] = 0;
    while (head < tail) {
        int32_t cell = queue[head++];
        for (int32_t k = 0; k < 9; k++) {
            int32_t r = cell / n + k / 3 - 1, c = cell % n + k % 3 - 1;
            if (r < 0 || r >= n || c < 0 || c >= n || grid[r * n + c] != 0 || cells[r * n + c] > 0) continue;
            cells[r * n + c] = cells[cell] + 1;
            queue[tail++] = r * n + c;
        }
    }
    return cells[n * n - 1] > 0 ? cells[n * n - 1] : -1;
}

/**
 * Dijkstra: shortest distance between two nodes in an n x n matrix of int weights (0 means no edge, n up to 64), start, then target; -1 if unreachable.
 * shortest path length from one vertex to another by Dijkstra, integer weight matrix of at most 64 nodes with 0 for no edge, -1 for no path
 * Write a function that runs Dijkstra on an int adjacency matrix (matrix, n up to 64, source, destination) and returns the distance or -1; zero means no edge.
 * How far is it from node s to node t in an int weight matrix of up to 64 nodes, zeros being missing edges, -1 if t is unreachable?
 * Given an n x n matrix (n at most 64) of whole-km road lengths (0 = no road), a start and an end city, return the distance, else -1.
 * Dijkstra's shortest path cost from source to target, integer cost matrix of up to 64 nodes with 0 where there is no link, minus one when disconnected
 * How do I get the shortest distance with Dijkstra on an int matrix (0 = not connected, at most 64 nodes), start to goal, -1 without a route?
 * Returns the smallest total integer weight of a path from the first given node to the second, -1 if none exists; 0 = no edge, 64 nodes at most.
 * lowest total fare between two of at most 64 stations, fares in a matrix, 0 for no direct line; from first, then to; -1 if none
 * single pair shortest path, nonnegative int weights in row-major matrix, 0 no edge, args n (<= 64), from, to; result -1 when to is not reachable
 * Find the minimum distance from a source to a destination node with Dijkstra; integer weights, 0 is no edge, n at most 64; -1 without path.
 * dijkstra distance on int matrix (up to 64 nodes) from u to v, weight 0 is no edge, return -1 if can't get there
 *
 * @name dijkstra shortest_distance dijkstra_distance
 * @array weights 16
 * @range weights 0 9
 * @range n 4 4
 * @range from 0 3
 * @range to 0 3
 */
int32_t dijkstra(const int32_t *weights, int32_t n, int32_t from, int32_t to) {
    int32_t distance[64];
    _Bool done[64] = {0};
    for (int32_t i = 0; i < n; i++) distance[i] = -1;
    distance[from] = 0;
    for (;;) {
        int32_t u = -1;
        for (int32_t i = 0; i < n; i++)
            if (!done[i] && distance[i] >= 0 && (u < 0 || distance[i] < distance[u])) u = i;
        if (u < 0 || u == to) return distance[to];
        done[u] = 1;
        for (int32_t v = 0; v < n; v++) {
            int32_t w = weights[u * n + v];
            if (w > 0 && (distance[v] < 0 || distance[u] + w < distance[v])) distance[v] = distance[u] + w;
        }
    }
}

/**
 * Dijkstra from one source: write the shortest distance of every node to an output array, int weight matrix with 0 for no edge, -1 for unreachable.
 * single-source shortest paths by Dijkstra: n x n matrix of integer weights (0 = no edge), source, distances to out, -1 where there is no path
 * Write a function that fills an array with the shortest distances from a start node, integer weight matrix (0 no edge), -1 for unreachable.
 * What are the shortest distances from a given vertex to all in an int weight matrix, zeros being missing edges? Store them, -1 if unreachable.
 * Given a flat int cost matrix with zeros for missing links, n and a source, compute dist[] with Dijkstra, unreachable ones being -1.
 * distance table from a start city to every city by Dijkstra, matrix of whole-number road lengths (0 no road), output array, -1 if not connected
 * How do I implement Dijkstra's algorithm with an int adjacency matrix so that it outputs all distances from the source? 0 no edge, -1 no path.
 * Stores in the last array the least integer path weights from the source to each node; zero matrix entries are no edges, -1 marks no path.
 * all int distances from one node, O(n^2) Dijkstra, zeros in the weight matrix are no edges, result in out with -1 for the unreachable
 * Implement Dijkstra over an n x n int matrix, 0 is no edge: write distances from src to every vertex to dist, -1 if not reachable.
 * Write a program to store the shortest distances from a source to all vertices with Dijkstra; integer matrix, entry 0 means no edge, -1 unreachable.
 * dijkstra fill dist array from source, matrix with 0 = not connected, -1 if no way
 *
 * @name dijkstra_all shortest_distances distances_from
 * @array weights 16
 * @array out 8
 * @range weights 0 9
 * @range n 4 4
 * @range from 0 3
 */
void dijkstra_all(const int32_t *weights, int32_t n, int32_t from, int32_t *out) {
    for (int32_t i = 0; i < n; i++) out[i] = -1;
    out[from] = 0;
    for (int32_t u = from; u >= 0;) {
        int32_t next = -1;
        for (int32_t v = 0; v < n; v++) {
            int32_t w = weights[u * n + v];
            if (w > 0 && (out[v] < 0 || out[u] + w < out[v])) out[v] = out[u] + w;
        }
        for (int32_t i = 0; i < n; i++)
            if ((out[i] > out[u] || (out[i] == out[u] && i > u)) && (next < 0 || out[i] < out[next])) next = i;
        u = next;
    }
}

/**
 * Floyd-Warshall in place: replace an n x n matrix of edge lengths (a large number where there is no edge) by all-pairs shortest distances.
 * all-pairs shortest paths by Floyd-Warshall on a distance matrix, in place, missing edges being big numbers like 99999
 * Write a function that runs the Floyd-Warshall algorithm on a flat n x n matrix in place, where absent edges hold a large value.
 * For each k, i, j: dist[i][j] = min(dist[i][j], dist[i][k] + dist[k][j]) on a flat n by n matrix, in place, no special infinity.
 * How do I compute the shortest distance between every pair of nodes in a matrix, overwriting it, with a big number for no edge?
 * Given a cost matrix with a large constant as infinity, update it to the shortest path costs of all pairs.
 * Floyd algorithm: relax every pair over every intermediate node, the matrix itself is updated, infinity is just a large entry
 * Turns a direct-distance table of n cities (large = no road) into the table of shortest distances, in the same array.
 * plain triple loop of Floyd and Warshall over a row-major matrix, overwriting the entries with shorter sums, without a check for infinity
 * All-pairs shortest paths: the matrix of weights, a huge value standing for no link, is changed to the matrix of distances.
 * Write a program for the Floyd Warshall algorithm with adjacency matrix (INF as a large number), results stored in it.
 * floyd warshall in c, modify dist matrix n*n, if no edge there is very large number
 *
 * @T int32_t int64_t double
 * @name floyd_warshall all_pairs_shortest floyd
 * @array dist 16
 * @range dist 0 9999
 * @range n 0 4
 */
void floyd_warshall(T *dist, int32_t n) {
    for (int32_t k = 0; k < n; k++)
        for (int32_t i = 0; i < n; i++)
            for (int32_t j = 0; j < n; j++)
                if (dist[i * n + k] + dist[k * n + j] < dist[i * n + j]) dist[i * n + j] = dist[i * n + k] + dist[k * n + j];
}

/**
 * Floyd-Warshall in place with -1 for no edge: a matrix of lengths becomes the shortest distances of all pairs, -1 where no path exists.
 * all-pairs shortest paths in a flat matrix where -1 means not connected, Floyd-Warshall, same array
 * Write a function for Floyd-Warshall on a matrix of nonnegative weights in which minus one marks a missing edge, in place.
 * How do I run Floyd-Warshall if infinity is stored as -1? The matrix is overwritten with distances, -1 for unreachable.
 * Given an n x n distance matrix with -1 for unknown, fill in the shortest distances through other nodes, in place.
 * shortest distance between all pairs of cities, in place, -1 means no road at first and no route afterwards
 * Update the matrix so that each entry is the minimum path length; -1 entries are absent edges and stay -1 if there's no path.
 * For all k, i, j skip pairs with -1, else lower dist[i][j] to dist[i][k] + dist[k][j]; -1 counts as infinite.
 * Floyd algorithm with minus one as the infinity symbol, nonnegative edges, changing the given matrix
 * Completes a table of direct flight times (-1: no flight) to the shortest total times for every pair, in the table itself.
 * Write a program to compute all shortest paths with the Floyd Warshall method, the input matrix having -1 if two nodes are not adjacent.
 * floyd with -1 as no edge, result in same matrix
 *
 * @T int32_t int64_t
 * @name floyd_warshall_gaps complete_distances all_pairs_distances
 * @array dist 16
 * @range dist -1 9
 * @range n 0 4
 */
void floyd_warshall_gaps(T *dist, int32_t n) {
    for (int32_t k = 0; k < n; k++)
        for (int32_t i = 0; i < n; i++)
            for (int32_t j = 0; j < n; j++) {
                T first = dist[i * n + k], second = dist[k * n + j];
                if (first < 0 || second < 0) continue;
                if (dist[i * n + j] < 0 || first + second < dist[i * n + j]) dist[i * n + j] = first + second;
            }
}

/**
 * Transitive closure of a relation or directed graph by Warshall's algorithm, in place in an n x n matrix of 0 and 1.
 * Warshall: make entry (i, j) of the adjacency matrix 1 if a path of one or more edges leads from i to j, in place
 * Write a function that turns an adjacency matrix into the reachability matrix (paths of at least one edge) in place.
 * How do I compute the transitive closure of a 0/1 matrix, overwriting it?
 * Given an n x n matrix of zeros and ones, set entry (i, j) to 1 if j can be reached from i through others.
 * reachability of all pairs: set a[i][j] to 1 whenever a[i][k] and a[k][j] are set, for every k
 * Warshall algorithm for the path matrix of a digraph, in place
 * Make a relation transitive by adding the fewest pairs, the relation being a boolean n by n matrix.
 * Which nodes can be reached from which by one or more edges? Update the adjacency matrix to tell it for all pairs.
 * Replaces an adjacency matrix by its transitive closure; no self-loops are added unless there is a cycle.
 * Write a program to find the transitive closure of a graph with Warshall's triple loop, changing the matrix.
 * smallest transitive relation that contains the given one, as a matrix of ones and zeros, same array
 *
 * @T int32_t uint8_t
 * @name transitive_closure warshall reachability_matrix
 * @array a 16
 * @range a 0 1
 * @range n 0 4
 */
void transitive_closure(T *a, int32_t n) {
    for (int32_t k = 0; k < n; k++)
        for (int32_t i = 0; i < n; i++)
            for (int32_t j = 0; j < n; j++)
                if (a[i * n + k] != 0 && a[k * n + j] != 0) a[i * n + j] = 1;
}

/**
 * Fewest edges from one node to another by BFS, given the n x n adjacency matrix (n up to 64), start, target; -1 if unreachable.
 * breadth-first search on a flat n x n adjacency matrix of at most 64 nodes: number of hops from source to destination, -1 for no path
 * Write a function that returns the fewest edges from one vertex to another in a graph of up to 64 vertices stored as a 0/1 matrix, or -1.
 * How many links separate two of at most 64 people in a matrix where row knows column? First person, second person; -1 if they aren't connected.
 * Given a flat n x n adjacency matrix, n (at most 64), a start node and an end node, return the minimum number of edges from start to end, else -1.
 * degrees of separation from one of at most 64 members to another in a matrix (row links to column), 0 for the same one, -1 if not connected
 * How do I find the number of edges from u to v by BFS in an n by n 0/1 matrix (n <= 64), -1 if v is unreachable?
 * Returns the hop count of a shortest route from the first node to the second one among at most 64, -1 when no route exists, all edges count 1.
 * min number of flights from city a to city b in a connection matrix of up to 64 cities (row flies to column), -1 if you can't get there
 * BFS distance between two vertices of a directed graph (at most 64 vertices) in a flat adjacency matrix, source first, -1 if not reachable
 * Write a program using breadth first search to get the least number of edges from one node to another in a flat n x n adjacency matrix (n up to 64), else -1.
 * graph bfs shortest path number of edges, adjacency matrix n x n with n max 64, from and to, return -1 if no path
 *
 * @name bfs_hops hop_distance degrees_of_separation
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 4 4
 * @range from 0 3
 * @range to 0 3
 */
int32_t bfs_hops(const int32_t *adjacent, int32_t n, int32_t from, int32_t to) {
    int32_t queue[64], hops[64], head = 0, tail = 0;
    for (int32_t i = 0; i < n; i++) hops[i] = -1;
    hops[from] = 0;
    queue[tail++] = from;
    while (head < tail) {
        int32_t u = queue[head++];
        for (int32_t v = 0; v < n; v++)
            if (adjacent[u * n + v] != 0 && hops[v] < 0) {
                hops[v] = hops[u] + 1;
                queue[tail++] = v;
            }
    }
    return hops[to];
}

/**
 * Is a graph two-colourable (bipartite), given its n x n adjacency matrix (n up to 64)?
 * bipartite check of an undirected graph with at most 64 vertices from its n x n adjacency matrix, by two-coloring
 * Given a flat symmetric 0/1 matrix of up to 64 nodes, return true if the graph is bipartite.
 * How do I test if a graph is bipartite with a flat n x n adjacency matrix of at most 64 nodes? It may be disconnected.
 * Can the n people (64 at most) be split into two groups with no enemies in the same group? Enemies are ones in a symmetric matrix.
 * true if an undirected graph (n x n adjacency matrix, up to 64 vertices) has no odd cycle
 * graph coloring with 2 colors, possible or not, n x n adjacency matrix of no more than 64 nodes
 * Check 2-colorability by graph search from every uncoloured node of an n by n adjacency matrix (n <= 64).
 * Write a program to check if a given graph is bipartite or not, the graph, of at most 64 vertices, being a matrix of zeros and ones.
 * possible bipartition: matrix tells who of up to 64 people dislikes whom, is a division into two teams without dislikes possible?
 * Can the vertices of an undirected graph, given as an n x n adjacency matrix (n at most 64), get two colours so that no edge joins equal colours?
 * Given the symmetric 0/1 matrix of a graph with n nodes (at most 64), tell whether they fall into two sets such that every edge runs between the sets.
 *
 * @name is_bipartite two_colourable can_two_color
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 0 4
 */
_Bool is_bipartite(const int32_t *adjacent, int32_t n) {
    int32_t color[64] = {0}, stack[64];
    for (int32_t start = 0; start < n; start++) {
        if (color[start] != 0) continue;
        int32_t top = 0;
        color[start] = 1;
        stack[top++] = start;
        while (top > 0) {
            int32_t u = stack[--top];
            for (int32_t v = 0; v < n; v++) {
                if (adjacent[u * n + v] == 0 && adjacent[v * n + u] == 0) continue;
                if (color[v] == color[u]) return 0;
                if (color[v] == 0) {
                    color[v] = -color[u];
                    stack[top++] = v;
                }
            }
        }
    }
    return 1;
}

/**
 * Weight of a minimum spanning tree by Prim, undirected int weight matrix of up to 64 nodes with 0 for no edge, -1 if the graph is not connected.
 * Prim: total weight of the MST of an undirected graph (at most 64 vertices) in an integer weight matrix (zero = no edge), minus one when disconnected
 * Write a function that returns the minimum spanning tree's cost, given a symmetric int matrix (n up to 64), 0 for no edge, or -1 if not connected.
 * What is the least cable length that connects all n houses (n at most 64), whole-metre lengths in a symmetric matrix, 0 for impossible pairs? -1 if not connectable.
 * Given a symmetric int cost matrix of up to 64 nodes (0 for a missing edge), return the MST's sum or -1 if none exists.
 * minimum spanning tree cost (int) with Prim from node 0, n at most 64, no edge is 0, result -1 for a graph in several parts
 * How do I compute an MST's total weight with Prim's algorithm on an int matrix (up to 64 nodes)? Zero means no edge, -1 means not connected.
 * Returns the smallest sum of integer edge weights that links all nodes (64 at most), -1 if that cannot be done; weights positive, 0 = no edge.
 * cheapest road network joining all villages, costs in an n x n int matrix (0 = can't build, n <= 64), total cost or -1
 * Implement Prim without a heap over a flat n x n adjacency matrix of at most 64 nodes, zeros being no edges, and give the total, -1 if some node is unreachable.
 * Write a program to find the minimum cost spanning tree using Prim's algorithm; integer input matrix of up to 64 nodes with 0 for absent edges; -1 if unconnected.
 * mst sum from int weight matrix (max 64 nodes), 0 is no edge, -1 if graph not connected
 *
 * @name prim_mst mst_weight spanning_tree_cost
 * @array weights 16
 * @range weights 0 9
 * @range n 1 4
 */
int32_t prim_mst(const int32_t *weights, int32_t n) {
    int32_t cost[64], total = 0;
    _Bool joined[64] = {0};
    for (int32_t i = 0; i < n; i++) cost[i] = i == 0 ? 0 : -1;
    for (int32_t round = 0; round < n; round++) {
        int32_t u = -1;
        for (int32_t i = 0; i < n; i++)
            if (!joined[i] && cost[i] >= 0 && (u < 0 || cost[i] < cost[u])) u = i;
        if (u < 0) return -1;
        joined[u] = 1;
        total += cost[u];
        for (int32_t v = 0; v < n; v++) {
            int32_t w = weights[u * n + v], back = weights[v * n + u];
            if (w <= 0 || (back > 0 && back < w)) w = back;
            if (w > 0 && !joined[v] && (cost[v] < 0 || w < cost[v])) cost[v] = w;
        }
    }
    return total;
}

/**
 * Number of connected components of an undirected graph, given its n x n adjacency matrix (n up to 64).
 * count the components of a graph of at most 64 nodes stored as a symmetric matrix of zeros and ones
 * Write a function that counts the connected components of an undirected graph with up to 64 vertices by depth-first search over its n x n adjacency matrix.
 * number of provinces: groups of cities that are connected directly or indirectly, n x n matrix of connections, n at most 64
 * How many separate friend circles are there, if a 1 in a symmetric matrix says that two of up to 64 people know each other?
 * Given a flat symmetric n x n adjacency matrix of at most 64 vertices, return into how many connected parts the graph falls; isolated vertices count, too.
 * How do I find the number of connected components in an undirected graph with a flat n x n adjacency matrix of up to 64 nodes?
 * connected components count of an undirected graph by DFS, matrix representation, n nodes (64 at most)
 * Count how often a graph search must be started until all n nodes (n <= 64) of a flat n x n symmetric adjacency matrix are visited.
 * Write a program to count the isolated networks among up to 64 computers, links being ones in an n by n matrix.
 * into how many pieces is this undirected graph divided? n x n adjacency matrix and n are given, n up to 64
 * How many clusters do n nodes (64 at most) form, where a 1 in the symmetric n x n matrix links two nodes, and links may lead through others?
 *
 * @name count_graph_components number_of_provinces friend_circles
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 0 4
 */
int32_t count_graph_components(const int32_t *adjacent, int32_t n) {
    int32_t stack[64], components = 0;
    _Bool seen[64] = {0};
    for (int32_t start = 0; start < n; start++) {
        if (seen[start]) continue;
        int32_t top = 0;
        components++;
        seen[start] = 1;
        stack[top++] = start;
        while (top > 0) {
            int32_t u = stack[--top];
            for (int32_t v = 0; v < n; v++)
                if ((adjacent[u * n + v] != 0 || adjacent[v * n + u] != 0) && !seen[v]) {
                    seen[v] = 1;
                    stack[top++] = v;
                }
        }
    }
    return components;
}

/**
 * Is an undirected graph connected, given its n x n adjacency matrix (n up to 64)? A graph without nodes counts as connected.
 * connectivity check of an undirected graph by DFS from node 0 over an n x n adjacency matrix (n up to 64): is every vertex reached? (n = 0 is true)
 * Write a function that returns true if all vertices (64 at most) of a graph stored as a flat symmetric n x n 0/1 matrix are connected.
 * Given an n x n adjacency matrix (n up to 64), tell whether there is a path between any two nodes of the undirected graph.
 * How do I test with depth-first search whether an undirected graph is connected? Flat n x n adjacency matrix, n at most 64.
 * true if every node of an undirected graph (up to 64 nodes), kept as a flat symmetric n x n matrix, can be reached from node 0
 * Can each of at most 64 computers of the network talk to every other, directly or through others? Links are ones in a symmetric n x n matrix.
 * Returns whether an undirected graph of up to 64 vertices in the form of a flat n x n matrix consists of one piece.
 * graph connected or not, n x n adjacency matrix, undirected, max 64 nodes
 * Start at vertex 0, visit all you can along the ones of the symmetric n x n matrix (n up to 64), and say if none was left out.
 * Write a program to check if the undirected graph given by a flat n x n adjacency matrix (n at most 64) is connected.
 * do the n cities (n <= 64) form a single network, roads being nonzero entries of a symmetric n x n matrix?
 *
 * @name is_connected graph_connected all_reachable
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 0 4
 */
_Bool is_connected(const int32_t *adjacent, int32_t n) {
    int32_t stack[64], top = 0, reached = 0;
    _Bool seen[64] = {1};
    if (n > 0) stack[top++] = 0;
    while (top > 0) {
        int32_t u = stack[--top];
        reached++;
        for (int32_t v = 0; v < n; v++)
            if ((adjacent[u * n + v] != 0 || adjacent[v * n + u] != 0) && !seen[v]) {
                seen[v] = 1;
                stack[top++] = v;
            }
    }
    return reached >= n;
}

/**
 * Write a topological order of a directed graph (n x n adjacency matrix, up to 64 nodes) to an array, smallest ready node first; return how many were placed.
 * Kahn's algorithm on a flat n x n adjacency matrix of at most 64 nodes, order to out, lowest numbered ready node next; returns the count, below n if there is a cycle
 * Write a function for topological sorting of a graph matrix (n <= 64) into out: always the smallest node without remaining incoming edges; return the number output.
 * Topological sort of a matrix graph with up to 64 nodes: order to out, ties by the lower node number, returns the number of ordered nodes (below n for cyclic).
 * How do I topologically sort a graph of at most 64 nodes (edge i to j if a[i][j]), smallest available first, and get how many nodes were sorted?
 * Given the dependencies of up to 64 tasks as a 0/1 matrix (row before column), store a valid order, lowest index first, and return its length.
 * course schedule, at most 64 courses: matrix entry (i, j) says i comes before j; write the order, smallest free course first, and return how many it holds
 * Repeatedly store the least node of a flat n x n adjacency matrix (n up to 64) none of whose predecessors is left; return the number of nodes stored.
 * lexicographically smallest topological order of a digraph of up to 64 nodes stored as a matrix, into an output array, returning how many nodes were placed
 * Stores a topological order of at most 64 nodes (edges go from row to column), smaller free numbers first, and returns its length, less than n for a cycle.
 * Write a program to do a topological sort of a digraph (n <= 64) by in-degrees, choosing the smallest vertex each time, and return the count placed.
 * toposort n x n adjacency matrix (max 64 vertices) to out[], pick the smallest ready vertex, return number of vertices in the order
 *
 * @name topological_sort topological_order kahn_order
 * @array adjacent 16
 * @array out 8
 * @range adjacent 0 1
 * @range n 0 4
 */
int32_t topological_sort(const int32_t *adjacent, int32_t n, int32_t *out) {
    int32_t incoming[64] = {0}, count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++) incoming[j] += adjacent[i * n + j] != 0;
    for (;;) {
        int32_t u = 0;
        while (u < n && incoming[u] != 0) u++;
        if (u >= n) return count;
        incoming[u] = -1;
        out[count++] = u;
        for (int32_t v = 0; v < n; v++) incoming[v] -= adjacent[u * n + v] != 0;
    }
}

/**
 * Does a directed graph have a cycle, given its n x n adjacency matrix (n up to 64)? A self-loop is one.
 * cycle detection in a directed graph of at most 64 nodes stored as a flat n x n adjacency matrix, loops at a node included
 * Write a function that returns true if the digraph of up to 64 nodes given by a 0/1 matrix contains a directed cycle.
 * Given a matrix of dependencies (row needs column), tell whether some of at most 64 tasks depend on each other in a circle.
 * How do I detect a cycle in a directed graph with a flat n x n adjacency matrix of up to 64 nodes?
 * true if the digraph in the flat n x n adjacency matrix (64 nodes at most) is not a DAG, found by removing nodes without incoming edges
 * Is there a circular dependency among n modules (n <= 64), a one in row i, column j meaning that i depends on j?
 * Returns whether following directed edges of the matrix graph (up to 64 nodes) can lead back to a node where one started.
 * directed cycle check, graph of at most 64 nodes as n by n matrix of zeros and ones
 * Does the prerequisite graph (n x n adjacency matrix) make it impossible to finish all courses (at most 64) because of a cycle?
 * Write a program to check if a directed graph of at most 64 nodes contains a cycle or not, using its n x n adjacency matrix.
 * can you get back to the same vertex in this digraph along the arrows? matrix and number of vertices (max 64)
 *
 * @name has_directed_cycle is_cyclic circular_dependency
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 0 4
 */
_Bool has_directed_cycle(const int32_t *adjacent, int32_t n) {
    _Bool gone[64] = {0}, changed = 1;
    int32_t left = n;
    while (changed) {
        changed = 0;
        for (int32_t j = 0; j < n; j++) {
            _Bool blocked = gone[j];
            for (int32_t i = 0; i < n; i++)
                if (!gone[i] && adjacent[i * n + j] != 0) blocked = 1;
            if (!blocked) {
                gone[j] = changed = 1;
                left--;
            }
        }
    }
    return left > 0;
}

/**
 * Reverse a singly linked list kept as an array of n next indices and a head, in place; return the new head, -1 for an empty list.
 * reverse a linked list with index links (next, n, head): next[i] is the successor of i, negative at the end; returns the new first node, -1 if empty
 * Write a function to reverse a linked list stored in a next array (n nodes, head); it returns the new head or -1.
 * Given next[], n and head, make every link point backwards and return the index of the former last node (-1 if there is none).
 * How do I reverse a linked list whose n pointers are array indices (-1 ends it), given its head, and get the new head?
 * linked list reversal with previous, current and following node: array of n next indices (-1 ends the list), then head; return the new head
 * Turn a chain of next indices around in place, so that the old head becomes the tail with link -1; returns the new head.
 * Reverse the list of nodes starting at head: next holds the successor or a negative number; give back the first node, -1 if empty.
 * in-place reversal of an index-linked list of n nodes from a given head, negative index at the end, returning its new start
 * Iteratively flip the links of a list given by next array, n and head; which node is the head afterwards (-1 for no node)?
 * Write a program to reverse a linked list of n numbered nodes from a head, next[i] = -1 for the last; return the new head node.
 * reverse linked list but with indexes and not pointers, parameters next array, number of nodes, head, -1 is the end, gives new head
 *
 * @name reverse_list reverse_links reverse_linked_list
 * @array next n
 * @range next -1 7
 * @range n 8 8
 * @range head -1 7
 */
int32_t reverse_list(int32_t *next, int32_t n, int32_t head) {
    int32_t previous = -1, i = head;
    while (i >= 0 && i < n) {
        int32_t following = next[i];
        next[i] = previous;
        previous = i;
        i = following;
    }
    return previous;
}

/**
 * Middle node of a linked list of n next indices from a head (negative at the end), the second of two middles; -1 for an empty or looping list.
 * find the middle of an index-linked list (next, n, head), later one if the length is even, -1 if it is empty or has a loop
 * Write a function for the middle node of a list (next array, n, head), the second of two middles, -1 if empty or cyclic.
 * Which node is in the middle of the list (successor array, -1 ends it, node count, head)? The second of two; -1 if empty or cyclic.
 * Given next[], n and head, return the node length / 2 links after the head, -1 if the list is empty or cyclic.
 * middle of an index-linked list of n nodes from its head with slow and fast index, later middle for even length, -1 when empty or circular
 * How do I find the middle element's index in a list linked by indices, given n and head? Even length: the right one. Empty or cyclic: -1.
 * Returns the node at position length / 2 (from 0) of a list stored as n successor indices and a head, -1 if it is empty or cyclic.
 * slow moves one link, fast two; where is slow when fast runs out? List as a next array with n and head, -1 if empty or looping
 * center node of a chain of n nodes linked by indices from a head, later one of a pair, minus one for an empty or endless chain
 * Write a program to get the middle node of a linked list in a next array (n nodes, head), the second of two, -1 if empty or cyclic.
 * linked list in array of n links plus head, want the node halfway (the second if two), -1 if list has loop or is empty
 *
 * @name middle_node list_middle find_middle
 * @array next n
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 */
int32_t middle_node(const int32_t *next, int32_t n, int32_t head) {
    int32_t slow = head, length = 0;
    for (int32_t i = head; i >= 0 && i < n; i = next[i])
        if (++length > n) return -1;
    if (length == 0) return -1;
    for (int32_t step = 0; step < length / 2; step++) slow = next[slow];
    return slow;
}

/**
 * Does a linked list of n next indices, starting at a head, contain a cycle? A negative or too large index ends it.
 * linked list cycle detection with slow and fast index, list as a next array of n nodes and a head
 * Write a function that returns true if following the n links of next[] from head never ends.
 * Floyd's tortoise and hare on an array of n successor indices from a head: is there a loop in the list?
 * Given next[], n and head, tell whether the list loops; an index out of range is the end of the list.
 * How do I detect a loop in a linked list of n nodes, starting at its head, whose links are array indices?
 * true if a chain (n links in an array, -1 for the last node), followed from head, comes back to a visited node
 * Returns whether an index-linked list (next, n, head) is circular somewhere, i.e. has no end.
 * Given n successor indices and a head, does walking along them go on forever?
 * has cycle? next array, number of nodes, head; invalid index stops the walk
 * Write a program to check whether a linked list kept in a next array (n nodes, head) has a loop.
 * Is a node reached twice when one follows the links of this array-based list of n nodes from its head?
 *
 * @name has_loop list_has_cycle detect_loop
 * @array next n
 * @range next -1 7
 * @range n 0 8
 * @range head -1 7
 */
_Bool has_loop(const int32_t *next, int32_t n, int32_t head) {
    int32_t slow = head, fast = head;
    while (fast >= 0 && fast < n && next[fast] >= 0 && next[fast] < n) {
        slow = next[slow];
        fast = next[next[fast]];
        if (slow == fast) return 1;
    }
    return 0;
}

/**
 * Height, {WHAT}, of a binary tree in an array with heap positions, where -1 marks a missing node.
 * height of a binary tree in an array with gaps (-1), children of i at 2i + 1 and 2i + 2, {WHAT}
 * How high is the tree, {WHAT}, if its nodes are in heap positions of an array and empty positions hold -1?
 * Given a heap-indexed array of a tree with -1 for null, return its height, {WHAT}.
 * maximum depth of a binary tree in heap positions of an array with holes (-1), {WHAT}
 * array representation of a binary tree, -1 where a child is missing: compute the height, {WHAT}
 * Returns the height, {WHAT}, of the tree whose root is at index 0, the children at 2i+1 and 2i+2, -1 being no node.
 * depth of a tree in a heap-ordered array with -1 for missing nodes ({WHAT})
 * Find the last entry that isn't -1 in a level-order tree array and give the height that it implies, {WHAT}.
 * Write a function for the height, {WHAT}, of a binary tree in an array in which node i has its children at 2i + 1 and 2i + 2 and absent nodes are -1.
 * How do I get the height of a tree, {WHAT}, from an array in heap layout (children of i at 2i + 1 and 2i + 2) like 3 9 20 -1 -1 15 7, where -1 marks a missing node?
 * Write a program to find how deep a binary tree goes, {WHAT}, if an array lists all its positions level by level from the root and -1 stands for nulls, also for those below a null.
 *
 * @WHAT 1 "counted in levels (0 if empty)" "in nodes from root to deepest leaf (0 for an empty tree)"
 * @WHAT 0 "counted in edges (-1 if empty)" "in edges from root to deepest leaf (-1 for an empty tree)"
 * @name tree_height height_of_tree tree_depth
 * @array tree n
 * @range tree -1 4
 * @range n 0 8
 */
int32_t gapped_tree_height(const int32_t *tree, int32_t n) {
    int32_t height = WHAT - 1;
    while (n > 0 && tree[n - 1] == -1) n--;
    for (; n > 0; n >>= 1) height++;
    return height;
}

/**
 * Total number of set bits in all numbers from 1 to n.
 * count the ones in the binary forms of 1, 2, ..., n together
 * Write a function that counts the set bits of all integers from 1 to n.
 * How many 1 bits do the numbers 1 through n have in total?
 * sum of popcount(i) for i from 1 to n
 * Given a positive n, return the sum of the bit counts of every integer up to n.
 * How do I count the total set bits from 1 to n faster than number by number?
 * count the ones in the binary numbers from 1 to n: n = 4 gives 5, since 1, 10, 11 and 100 have five
 * count total set bits up to and including n, working bit position by bit position
 * Returns how many ones are written when counting from 1 to n in binary, 0 for n below 1.
 * Write a program to find the total count of set bits in all the numbers between 1 and n, both included.
 * If I write 1 to n in binary, how often do I write the digit 1?
 * ones in binary from 1 to n, all together, 64-bit result
 *
 * @name total_set_bits count_set_bits_to bits_up_to
 * @range n 0 1000
 */
int64_t total_set_bits(int32_t n) {
    int64_t total = 0;
    for (int64_t half = 1; half <= n; half *= 2) {
        int64_t numbers = (int64_t)n + 1, rest = numbers % (2 * half);
        total += numbers / (2 * half) * half;
        if (rest > half) total += rest - half;
    }
    return total;
}

/**
 * Flat index (row * cols + col) of the saddle point of a matrix, row minimum and column maximum, -1 if there is none.
 * position of the saddle point, row minimum and column maximum, as i * cols + j, first one in row-major order, else -1
 * Write a function that returns where in a row-major matrix the first saddle point (row min, column max) is, as a flat index, or -1.
 * At which index of the flat matrix is an element the minimum of its row and the maximum of its column? -1 if nowhere.
 * Given a matrix, rows and cols, locate the first saddle point (lowest in row, highest in column); return r * cols + c or -1.
 * index of the entry that is least in its row and greatest in its column in a flat array of rows x cols, otherwise -1
 * How do I find the flat index of a saddle point (min of row, max of column) in a matrix, -1 when it has none?
 * Returns the flat index of the first element which is both a row minimum and a column maximum, minus one if no element is.
 * where's the saddle point? smallest of its row, biggest of its column, index counted row by row from 0, -1 = not found
 * Write a program that outputs the flattened index of the first saddle point, the least of its row and the greatest of its column, or -1.
 * saddle point search in a 2D array: row-major index of the entry that is both row minimum and column maximum, -1 if absent
 * find flat cell index where row has minimum and column has maximum at the same cell, or -1
 *
 * @T int32_t int64_t double
 * @name saddle_index locate_saddle_point saddle_position
 * @array a 16
 * @range a -9 9
 * @range rows 0 4
 * @range cols 0 4
 */
int32_t saddle_index(const T *a, int32_t rows, int32_t cols) {
    for (int32_t i = 0; i < rows * cols; i++) {
        int32_t row = i / cols, col = i % cols;
        _Bool ok = 1;
        for (int32_t k = 0; k < cols && ok; k++) ok = a[i] <= a[row * cols + k];
        for (int32_t k = 0; k < rows && ok; k++) ok = a[i] >= a[k * cols + col];
        if (ok) return i;
    }
    return -1;
}

/**
 * Area of the largest island (side-connected nonzero cells) of a rows x cols grid, 0 if none; visited cells are set to 0.
 * max area of island: size of the biggest 4-connected group of ones, zeroing the grid on the way
 * Write a function that returns the number of cells of the largest connected land region of a grid, clearing land to 0 as it goes.
 * How large is the biggest blob of nonzero cells touching by sides? The grid is overwritten with zeros; no land gives 0.
 * Given a flat grid of land (not 0) and water, find the size of its largest island by flood fill to zero.
 * largest connected component of nonzero int pixels, size in pixels, four directions, pixels set to 0 while counting
 * How do I get the area of the largest island with DFS that sinks the visited cells (sets them to 0)?
 * Returns the maximum count of side-adjacent nonzero cells, destroying the grid by zeroing.
 * the most cells in one island of the map, islands connect up, down, left and right, and are set to 0 while searching
 * biggest field of ones in a 0/1 matrix, diagonal contact doesn't count, visited ones become zeros, 0 without ones
 * Write a program to find the area of the largest island in a matrix, marking visited land with 0.
 * grid of 0 and 1, i need size of biggest connected group (4 neighbors), the visited cells must be set to 0
 *
 * @name max_island_area largest_island biggest_region
 * @array grid 16
 * @range grid 0 1
 * @range rows 0 4
 * @range cols 0 4
 */
static int32_t drown(int32_t *grid, int32_t rows, int32_t cols, int32_t r, int32_t c) {
    if (r < 0 || r >= rows || c < 0 || c >= cols || grid[r * cols + c] == 0) return 0;
    grid[r * cols + c] = 0;
    return 1 + drown(grid, rows, cols, r + 1, c) + drown(grid, rows, cols, r - 1, c) + drown(grid, rows, cols, r, c + 1)
           + drown(grid, rows, cols, r, c - 1);
}
int32_t max_island_area(int32_t *grid, int32_t rows, int32_t cols) {
    int32_t best = 0;
    for (int32_t r = 0; r < rows; r++)
        for (int32_t c = 0; c < cols; c++) {
            int32_t area = drown(grid, rows, cols, r, c);
            if (area > best) best = area;
        }
    return best;
}

/**
 * Rotting oranges in place: minutes until no fresh orange (1) is left when rot (2) spreads to side neighbours, -1 if some stay fresh.
 * simulate rot in a grid (0 empty, 1 fresh, 2 rotten, spreading by sides each minute), change it and return the minutes or -1
 * Write a function that lets rotten oranges (2) infect side neighbours (1) in the grid and returns the minutes until all are rotten, or -1.
 * Given a grid of 0, 1 and 2, update it as rot (2) spreads to side neighbours (1); return the minutes needed, -1 if impossible.
 * LeetCode rotting oranges, grid modified, -1 if a fresh one can't be reached
 * How do I compute the rounds for an infection (2) to reach all healthy cells (1) by side contact, in place, else -1?
 * Returns the rounds until no 1 is left, where each round every 1 side by side with a 2 becomes 2; -1 if never; grid overwritten.
 * spread of fire by sides: 2 burns, 1 is a tree, 0 is bare; steps until every tree burns or -1, the map is updated
 * multi-source BFS time on a grid in place: cells 1 turn 2 beside a 2 (four directions), number of minutes or -1
 * Write a program to find the minutes to rot all oranges in a matrix (1 fresh, 2 rotten, four neighbours), changing it; else -1.
 * oranges in box, 2 makes its 4 neighbours 1 rotten every minute, how many minutes for all (or -1), the array changes to final state
 * Rotting oranges: each minute a 2 turns side-adjacent 1s into 2s, in place in a rows x cols grid; return the minutes until no 1 is left, else -1.
 *
 * @name rotting_oranges minutes_to_rot rot_time
 * @array grid 16
 * @range grid 0 2
 * @range rows 0 4
 * @range cols 0 4
 */
int32_t rotting_oranges(int32_t *grid, int32_t rows, int32_t cols) {
    for (int32_t minutes = 0;; minutes++) {
        int32_t fresh = 0, rotted = 0;
        for (int32_t i = 0; i < rows * cols; i++) {
            if (grid[i] != 1) continue;
            int32_t r = i / cols, c = i % cols;
            if ((r > 0 && grid[i - cols] == 2) || (r + 1 < rows && grid[i + cols] == 2) || (c > 0 && grid[i - 1] == 2)
                || (c + 1 < cols && grid[i + 1] == 2)) {
                grid[i] = 3;
                rotted++;
            } else {
                fresh++;
            }
        }
        for (int32_t i = 0; i < rows * cols; i++)
            if (grid[i] == 3) grid[i] = 2;
        if (rotted == 0) return fresh > 0 ? -1 : minutes;
    }
}

/**
 * Task scheduler: least time units for a string of tasks A to Z when equal tasks need n units between them, idle time included.
 * minimum number of intervals to run all tasks of a string of capital letters with cooldown n between the same letters
 * Write a function that returns the shortest schedule length for tasks (letters A-Z in a string), at least n other slots between equal ones.
 * How long must a CPU work on tasks like "AAABBB" if the same task may run again only after n other slots or pauses?
 * Given a string of uppercase letters and a cooldown n, compute the fewest time slots, idle ones counted, 0 for no tasks.
 * LeetCode task scheduler, tasks as an uppercase string and n the gap between two same tasks
 * Returns the minimal total of working and idle slots so that two equal letters are at least n + 1 slots apart.
 * minimum length of a timetable for tasks named by capital letters, each needing a rest of n slots before it repeats
 * Write a program to find the least number of units a CPU takes for all tasks (letters A to Z) of a string with a cooling period n.
 * string of capital letter tasks and cooldown n between same letters, how many slots minimum with idle slots?
 * task scheduler by formula: larger of the number of capitals and (most - 1) * (n+1) + ties, most = highest letter count, ties = letters having it; 0 without tasks
 * "AAABBB" with n = 2 takes 8 units: compute the least schedule length for capital letter tasks when at least n units must lie between two equal letters, idle units counted
 *
 * @name task_scheduler least_intervals shortest_schedule
 * @string tasks
 * @range n 0 10
 */
int32_t task_scheduler(const char *tasks, int32_t n) {
    int32_t counts[26] = {0}, total = 0, most = 0, ties = 0;
    for (; *tasks != 0; tasks++)
        if (*tasks >= 'A' && *tasks <= 'Z') {
            counts[*tasks - 'A']++;
            total++;
        }
    for (int32_t i = 0; i < 26; i++)
        if (counts[i] > most) most = counts[i];
    for (int32_t i = 0; i < 26; i++) ties += counts[i] == most;
    int32_t framed = (most - 1) * (n + 1) + ties;
    return total == 0 || total > framed ? total : framed;
}

/**
 * Assign cookies: how many children become content with at most one cookie each that is no smaller than their greed? Both arrays ascending, greed first.
 * greedy cookie assignment: sorted greed of the children, then sorted cookie sizes; the largest number of satisfied children
 * Write a function that counts how many needs (first array) can each get an own, at least equal item of the second; both sorted ascending.
 * Given ascending needs and ascending sizes, count the maximum number of needs that get an own size >= need.
 * How many children can be satisfied with cookies? Greed factors (sorted) with their count, cookie sizes (sorted) with theirs.
 * LeetCode assign cookies with both arrays in ascending order, greed first, sizes second
 * two pointers over ascending greed, then ascending cookie sizes: count the children whose cookie is at least their greed, one cookie each
 * Returns the most pairs (demand, supply) with supply not below demand, each used once, from two ascending arrays, demands first.
 * maximum number of guests that get a room of sufficient size, wishes ascending first, rooms ascending second
 * Write a program to find how many kids get a cookie of size at least their greed, given the two sorted lists, kids before cookies.
 * children greed array and cookie size array are sorted, one cookie per child, max number of happy children
 * How do I match ascending requirements (first array) with ascending offers (second array), each offer used once and at least as large as its requirement, and get the greatest number of matches?
 *
 * @T int32_t int64_t
 * @name assign_cookies content_children satisfied_children
 * @array greed n
 * @array sizes m
 * @range greed 1 10
 * @range sizes 1 10
 * @range n 0 8
 * @range m 0 8
 * @ascending greed
 * @ascending sizes
 */
int32_t assign_cookies(const T *greed, int32_t n, const T *sizes, int32_t m) {
    int32_t child = 0;
    for (int32_t cookie = 0; child < n && cookie < m; cookie++)
        if (sizes[cookie] >= greed[child]) child++;
    return child;
}

/**
 * Boats to save people: fewest boats for people with ascending weights, at most two a boat and at most the limit together.
 * minimum number of boats, two persons each at the most and a weight limit, from a sorted array of weights, then the limit
 * Write a function that returns how few boats carry everyone, two people a boat at most, within a weight limit; weights sorted ascending.
 * How many boats are needed if each takes up to two people not heavier than the limit together? Weights are in ascending order.
 * Given sorted weights, none above the limit, pair the lightest with the heaviest where possible and count the boats.
 * LeetCode number of rescue boats with the people array already sorted, limit last
 * two pointers from both ends of ascending weights: the heaviest always leaves, with the lightest if both fit; number of trips
 * Returns the smallest number of groups of one or two elements with sums up to the limit, for an ascending array.
 * fewest trips if each carries at most two items up to a total limit, item weights in ascending order
 * How do I count the fewest bins for items sorted ascending by weight, two per bin at most and a maximal bin weight?
 * Write a program to find the minimum boats required for an ascending list of people's weights, two persons a boat and a weight limit.
 * min number of pairs or singles so that each sum <= limit, array sorted from light to heavy
 *
 * @T int32_t int64_t
 * @name rescue_boats boats_needed num_rescue_boats
 * @array weights n
 * @range weights 1 100
 * @range n 0 8
 * @range limit 100 150
 * @ascending weights
 */
int32_t rescue_boats(const T *weights, int32_t n, T limit) {
    int32_t boats = 0, light = 0, heavy = n - 1;
    while (light <= heavy) {
        if (weights[light] + weights[heavy] <= limit) light++;
        heavy--;
        boats++;
    }
    return boats;
}

/**
 * Two players take coins from either end of a row of up to 64 in turn, both optimally: how much does the first one collect?
 * optimal strategy for a coin row game (at most 64 coins): maximum total of the first player when each takes the left or the right coin
 * Write a function that returns the amount which the first player gets if both pick optimally from the ends of an array of at most 64 elements.
 * Pots of gold, up to 64: two perfect players alternately remove the first or the last pot; what is the first player's sum?
 * Given a row of at most 64 coins, compute the most money the player who starts can be sure of, taking from the two ends in turn.
 * dynamic programming for the game of picking from both ends of up to 64 numbers, first player's guaranteed sum
 * How much can the starting player win for certain if players alternately choose a number at one end of the list (64 numbers at most)?
 * Returns how much the starter collects in the game of taking coins from either end of an array (n <= 64), with best play of both.
 * stone game score of the first player, up to 64 piles taken from the front or the back in alternation, perfect play
 * What is my best total if I begin and we alternately take an outer card of the row (at most 64 cards), both without mistakes?
 * Write a program to find the maximum value of coins that the first player can collect from a row of up to 64, the opponent being equally clever.
 * game: array of max 64 coins, each turn take leftmost or rightmost, both play best, result is sum of first player
 *
 * @T int32_t int64_t
 * @name coin_row_game first_player_total optimal_coin_game
 * @array coins n
 * @range coins 0 50
 * @range n 0 8
 */
T coin_row_game(const T *coins, int32_t n) {
    T lead[64], total = 0;
    for (int32_t i = n - 1; i >= 0; i--) {
        total += coins[i];
        lead[i] = coins[i];
        for (int32_t j = i + 1; j < n; j++) {
            T left = coins[i] - lead[j], right = coins[j] - lead[j - 1];
            lead[j] = left > right ? left : right;
        }
    }
    return n > 0 ? (total + lead[n - 1]) / 2 : 0;
}

/**
 * Predict the winner: can the first of two players get at least half when both take numbers from either end of an array of up to 64 elements, playing best?
 * does the player who starts win or tie the game of taking at most 64 coins from the two ends, with perfect play on both sides?
 * Write a function that returns true if the first player's total is not below the second's, each taking an end element of up to 64 in turn optimally.
 * Given an array of at most 64 points, tell whether the first player can at least draw by picking from the left or right end in turn.
 * LeetCode predict the winner (n up to 64), a tie counts as a win for the first player
 * is the best score difference of the first player (pick from the ends of up to 64 numbers, alternately) at least zero?
 * How do I decide if the starter wins or draws the pick-from-both-ends game (64 numbers at most) when the opponent plays perfectly too?
 * Returns whether the starting player can secure a total greater than or equal to the opponent's in the end-picking game with at most 64 numbers.
 * two players remove the first or the last of up to 64 cards in turn; true if the one who begins can avoid losing
 * Will player one score no less than player two if both choose optimally between the front and the back of up to 64 numbers?
 * Write a program to predict if player 1 wins (draw included) when two players choose numbers from either end of a list of at most 64.
 * game with array (max 64 numbers), pick left or right number in turns, both smart, true if first gets same or more than second
 *
 * @T int32_t int64_t
 * @name predict_winner starter_not_losing first_player_wins
 * @array points n
 * @range points 0 50
 * @range n 0 8
 */
_Bool predict_winner(const T *points, int32_t n) {
    T lead[64];
    for (int32_t i = n - 1; i >= 0; i--) {
        lead[i] = points[i];
        for (int32_t j = i + 1; j < n; j++) {
            T left = points[i] - lead[j], right = points[j] - lead[j - 1];
            lead[j] = left > right ? left : right;
        }
    }
    return n <= 0 || lead[n - 1] >= 0;
}

/**
 * Is an undirected graph a tree (connected and without cycles), given its n x n adjacency matrix (n up to 64)?
 * graph valid tree: exactly n - 1 edges and all nodes connected, symmetric 0/1 matrix of at most 64 nodes, false for no nodes
 * Write a function to check whether a graph of up to 64 nodes stored as a flat n x n symmetric adjacency matrix is a tree.
 * Given a flat n x n adjacency matrix of at most 64 nodes, return true if the undirected graph is connected and has exactly one edge less than nodes.
 * How do I test if an undirected graph in matrix form (up to 64 nodes) is a tree?
 * true for an acyclic connected undirected graph (n x n adjacency matrix, at most 64 nodes, no self-loops allowed), false otherwise
 * Is there exactly one path between any two vertices (at most 64, no self-loops) of the graph in this symmetric matrix of zeros and ones?
 * is an undirected graph of up to 64 nodes a tree? count the edges of its symmetric matrix, then visit all nodes from node 0
 * Do the roads of a map (ones in a symmetric n by n matrix) join all towns (64 at most) without any round trip?
 * Write a program to check if a given undirected graph of at most 64 vertices is a tree or not using its n x n adjacency matrix.
 * is this graph (max 64 nodes) a tree? matrix says which nodes are joined, need connected and no cycle
 * Returns whether the undirected graph in a symmetric n x n 0/1 matrix (n <= 64) is a tree, that is, one component with n - 1 edges.
 *
 * @name is_tree graph_is_tree valid_tree
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 1 4
 */
_Bool is_tree(const int32_t *adjacent, int32_t n) {
    int32_t stack[64], top = 0, reached = 0, edges = 0;
    _Bool seen[64] = {1};
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i; j < n; j++) edges += adjacent[i * n + j] != 0 || adjacent[j * n + i] != 0;
    if (n <= 0 || edges != n - 1) return 0;
    stack[top++] = 0;
    while (top > 0) {
        int32_t u = stack[--top];
        reached++;
        for (int32_t v = 0; v < n; v++)
            if ((adjacent[u * n + v] != 0 || adjacent[v * n + u] != 0) && !seen[v]) {
                seen[v] = 1;
                stack[top++] = v;
            }
    }
    return reached == n;
}

/**
 * Number of walks with exactly k edges between two nodes of an n x n adjacency matrix (n up to 64): matrix, n, start, end, k.
 * how many paths of length k lead from one vertex to another, vertices may repeat; arguments matrix, n (at most 64), from, to, k
 * Write a function that counts the walks of k steps from a start node to an end node of a 0/1 n x n adjacency matrix with at most 64 nodes; k is the last argument.
 * compute entry (from, to) of the k-th power of the n x n adjacency matrix, n up to 64, k last
 * In how many ways can one get from city a to city b with exactly k flights, connections of up to 64 cities in a matrix, cities may be revisited?
 * Given a flat n x n adjacency matrix, its size (at most 64), two nodes and k, return the number of routes that use exactly k edges.
 * How do I count paths of length k between two vertices (from, to, then k) with a flat n x n adjacency matrix of up to 64 nodes, repeats allowed?
 * count walks of length k in a directed graph of at most 64 nodes by dynamic programming over the number of steps, from node, to node, then k
 * number of k-edge walks from source to target, 64-bit, graph of up to 64 nodes in a flat matrix of zeros and ones; args matrix, n, source, target, k
 * Write a program to count the ways from a start node to an end node in exactly k moves along the edges of a matrix graph (64 nodes at most).
 * from u to v in exactly k edges, how many different walks, adjacency matrix n by n, n max 64
 * Given an n x n adjacency matrix (row to column, n up to 64), two nodes and k, how many k-edge walks lead from the first node to the second?
 *
 * @name count_walks paths_of_length_k k_step_routes
 * @array adjacent 16
 * @range adjacent 0 1
 * @range n 4 4
 * @range from 0 3
 * @range to 0 3
 * @range k 0 12
 */
int64_t count_walks(const int32_t *adjacent, int32_t n, int32_t from, int32_t to, int32_t k) {
    int64_t ways[64] = {0};
    ways[from] = 1;
    for (int32_t step = 0; step < k; step++) {
        int64_t after[64] = {0};
        for (int32_t u = 0; u < n; u++)
            for (int32_t v = 0; v < n; v++)
                if (adjacent[u * n + v] != 0) after[v] += ways[u];
        for (int32_t v = 0; v < n; v++) ways[v] = after[v];
    }
    return ways[to];
}

/**
 * k-th node from the end of an index-linked list, given its head and k (1 is the last), -1 if the list is shorter or has a cycle.
 * nth node from the end of an index-linked list: next array, n, head, k (1 = tail), -1 if there is none or a loop
 * Write a function that, given a linked list as next array, n, head and k, returns the kth to last node (1 = last), -1 if too short or cyclic.
 * Starting at the head of a linked list in a successor array, which node is k-th from the tail (1 = tail)? -1 for a loop or a short list.
 * Given next[], n, head and k, return the node k places from the end, 1 being the final one, or -1 if too short or cyclic.
 * How do I find, from the head of an array-based linked list, its k-th node from the end (1 = last)? -1 if missing or the list loops.
 * Follows a list linked by indices from its head and returns the node with exactly k - 1 nodes after it, -1 if none or if it never ends.
 * kth from last in a chain of indices, head before k, k = 1 gives the tail, -1 for k beyond the length or an endless chain
 * count the list of index links (next, n, head, k), then walk length - k links from the head; -1 if k is not in 1..length or the list loops
 * singly linked list stored in an array of successors, head given: kth node counted from the tail (tail is 1), -1 if none or cyclic
 * Write a program to get, starting from the head, the kth node from the end (1 = last) of an index-linked list, -1 if impossible or it loops.
 * linked list with next indexes and head, want k-th node from back, if k=1 it's the tail, -1 when not possible or list loops
 *
 * @name kth_from_end nth_from_end kth_to_last
 * @array next n
 * @range next -1 7
 * @range n 8 8
 * @range head -1 7
 * @range k 0 5
 */
int32_t kth_from_end(const int32_t *next, int32_t n, int32_t head, int32_t k) {
    int32_t length = 0, node = head;
    for (int32_t i = head; i >= 0 && i < n; i = next[i])
        if (++length > n) return -1;
    if (k < 1 || k > length) return -1;
    for (int32_t step = 0; step < length - k; step++) node = next[node];
    return node;
}

/**
 * Bellman-Ford over m edges (int arrays from, to, weight) and n nodes from a source into dist, 1000000000 if unreachable; false for a reachable negative cycle.
 * Bellman-Ford from an edge list: starts, ends, int weights, m, n, source, dist (1000000000 for unreachable); returns true without reachable negative cycle
 * Write a function for Bellman-Ford: three int edge arrays, m, node count, source, output distances (1000000000 if unreachable); false on a reachable negative cycle.
 * shortest paths with negative integer weights: from[], to[], weight[], m, n, source, dist; unreachable is 1000000000; false for a reachable negative cycle
 * How do I run Bellman-Ford over integer edges (from, to, weight), m, n, source, storing distances, 1000000000 as infinity, false on a reachable negative cycle?
 * Given edge tails, heads, weights (ints), m, n and a start, write all distances (1000000000 if none); return true without a reachable negative cycle.
 * Relax every edge out of a reached node n - 1 times, infinity 1000000000; false if one could still be relaxed (tails, heads, int weights, m, n, source, dist).
 * Fills dist with shortest int distances from a source, 1000000000 if unreachable; true unless a negative cycle is reachable; arguments from, to, weight, m, n, source, dist.
 * single-source int distances, negative edges allowed: from, to, weight, m, n, source, dist; unreachable nodes 1000000000, false if a negative cycle is reachable
 * Write a program for Bellman Ford (tails, heads, integer weights, m, n, source, dist); infinity is 1000000000, return false for a reachable negative cycle.
 * bellman ford, int edges u[], v[], w[], m edges, n vertices, source, dist with 1000000000 for not reachable, returns false when reachable negative cycle
 * negative cycle test and distances by Bellman-Ford: from, to, weight, edge count, node count, source, out; 1000000000 marks unreachable nodes, and false means that the source reaches a negative cycle, else true
 *
 * @name bellman_ford relax_all_edges
 * @array from m
 * @array to m
 * @array weight m
 * @array dist 8
 * @range from 0 3
 * @range to 0 3
 * @range weight -3 9
 * @range m 0 8
 * @range n 4 4
 * @range source 0 3
 */
_Bool bellman_ford(const int32_t *from, const int32_t *to, const int32_t *weight, int32_t m, int32_t n, int32_t source, int32_t *dist) {
    for (int32_t i = 0; i < n; i++) dist[i] = 1000000000;
    dist[source] = 0;
    for (int32_t round = 0; round < n; round++) {
        _Bool changed = 0;
        for (int32_t e = 0; e < m; e++) {
            if (dist[from[e]] == 1000000000 || dist[from[e]] + weight[e] >= dist[to[e]]) continue;
            if (round == n - 1) return 0;
            dist[to[e]] = dist[from[e]] + weight[e];
            changed = 1;
        }
        if (!changed) return 1;
    }
    return 1;
}

/**
 * In how many ways can a string of at most 255 characters be split into words of a dictionary? The second string lists different words, separated by spaces.
 * count the word breaks of a string (up to 255 characters): number of ways to write it as reusable words from a space-separated list of distinct words (second argument)
 * Write a function that counts the segmentations of a text of up to 255 characters into dictionary words, the dictionary being a string of distinct words with spaces.
 * number of ways to cut a string (first, at most 255 characters) into words of a list (second, distinct, blanks between), 0 if it can't be done
 * Given a string of at most 255 characters and a space-separated list of distinct words, return how many sequences of the words join to the string.
 * How do I count the ways a sentence without spaces (up to 255 characters) breaks into known words? Text, then the distinct words in one spaced string.
 * word break II, text up to 255 characters, but only the count of the sentences; the word list is a string split at spaces and has no duplicates
 * Returns the number of ways to divide the first string (255 characters at most) into words of the second string (distinct, separated by spaces), 64-bit.
 * "catsanddog" with "cat cats and sand dog" gives 2: count the ways to split the string (max 255 characters) into words of the list (no word listed twice)
 * dynamic programming count of the ways to segment a string of up to 255 characters into words of a dictionary (second string, distinct words separated by spaces)
 * Write a program to find the number of ways a string of at most 255 characters can be formed from words of a dictionary given as space-separated distinct words.
 * how many ways to construct the string (max 255 chars) by joining words of the list (one string, words with space between, no word twice in list)?
 *
 * @name count_word_breaks word_break_ways count_segmentations
 * @string s
 * @string words
 */
int64_t count_word_breaks(const char *s, const char *words) {
    uint64_t ways[256];
    for (int32_t i = 0; i < 256; i++) ways[i] = i == 0;
    int32_t n = 0;
    while (n < 255 && s[n] != 0) n++;
    for (int32_t i = 0; i < n; i++) {
        if (ways[i] == 0) continue;
        for (const char *w = words; *w != 0;) {
            int32_t length = 0;
            _Bool same = 1;
            for (; w[length] != 0 && w[length] != ' '; length++)
                if (same && (i + length >= n || s[i + length] != w[length])) same = 0;
            if (same && length > 0) ways[i + length] += ways[i];
            w += length;
            if (*w == ' ') w++;
        }
    }
    return (int64_t)ways[n];
}
