/**
 * In how many ways can n stairs be climbed with steps of one or two?
 * climbing stairs
 * Count the ways to reach stair {n} taking 1 or 2 stairs at a time.
 * Return the number of ordered sums of 1s and 2s that give {n}.
 * staircase problem, iterative
 * How many different ways lead to the top of a staircase, one or two steps each time?
 * ways to climb {n} steps when you may skip one
 * number of compositions of {n} into ones and twos
 * Dynamic programming: ways[i] = ways[i - 1] + ways[i - 2], with one way for 0.
 * count step sequences up a flight of stairs
 * how many ways up n steps, one or two each stride
 * number of ways to go upstairs by singles and doubles
 *
 * @T int32_t int64_t
 * @name climb_stairs count_ways climbing_stairs
 * @range n 0 40
 */
T climb_stairs(T n) {
    T here = 1, before = 0;
    for (T i = 0; i < n; i++) {
        T next = here + before;
        before = here;
        here = next;
    }
    return here;
}

/**
 * In how many ways can n stairs be climbed with steps of one to {K}?
 * climbing stairs with at most {K} stairs per step
 * Count the ways to reach stair n when each step takes 1 to {K} stairs.
 * Return the number of ordered sums of n from parts no greater than {K}.
 * staircase problem with up to {K} steps at once
 * A child hops 1 to {K} stairs at a time; how many ways lead to the top?
 * number of compositions with parts from 1 to {K}
 * ways[i] is the sum of the {K} ways before it; compute ways[n].
 * count hop sequences with hops of length 1 through {K}
 * How many orders of jumps of size 1..{K} add up to n?
 * ways to go upstairs if i can take as many as {K} at once
 * stair puzzle with jumps 1 .. {K}
 *
 * @T int32_t int64_t
 * @K 3 4 5
 * @name climb_stairs_k count_hops climb_ways
 * @range n 0 25
 */
T climb_stairs_up_to(T n) {
    T ways[K] = {1};
    for (T i = 1; i <= n; i++) {
        T sum = 0;
        for (int32_t j = 0; j < K; j++) sum += ways[j];
        ways[i % K] = sum;
    }
    return ways[n % K];
}

/**
 * climbing stairs with up to k steps at a time
 * ways to climb n stairs when at most k may be taken at once
 * k-step staircase count
 * In how many ways can I go up a staircase if I may jump as many as k stairs?
 * n stones, frog jumps of length 1 to k, count the ways
 * compositions of n with parts up to k
 * Write a function that takes the number of stairs and the longest step and counts the ways to the top.
 * step limit as a parameter, number of ways
 * Given n stairs and the greatest step k, return how many step sequences lead up, up to n = 30.
 * k-bonacci stairs
 * dp: ways[i] = ways[i-1] + ... + ways[i-k]
 * how many ways up with long legs
 * ladder with n rungs and reach k: number of ways
 *
 * @T int32_t int64_t
 * @name climb_with_long_steps stair_ways
 * @range n 0 12
 * @range k 1 5
 */
T climb_with_long_steps(T n, T k) {
    T ways[31] = {1};
    if (n < 0 || n > 30) return 0;
    for (T i = 1; i <= n; i++)
        for (T step = 1; step <= k && step <= i; step++) ways[i] += ways[i - step];
    return ways[n];
}

/**
 * What is the least cost of climbing stairs, paying for each stair stepped on, one or two at a time?
 * min cost climbing stairs
 * Return the cheapest way past the last stair, starting on stair 0 or 1.
 * Each stair has a price; steps of one or two; find the minimum total.
 * Stairs cost a[i]; go from the bottom to beyond the top as cheaply as possible.
 * cheapest climb over {n} stairs with costs {a}
 * minimum cost to reach the top when you may skip every second step
 * Pay the toll of each step you use; what is the lowest sum?
 * dp: cost so far = own cost + the smaller of the last two
 * lowest-price stair climb
 * toll on every step: reach the top with little money
 * spend as little as possible on a paid staircase
 *
 * @T int32_t int64_t
 * @name min_cost_climbing min_cost_stairs min_cost_climbing_stairs
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T min_cost_stairs(const T *a, int32_t n) {
    T here = 0, before = 0;
    for (int32_t i = 2; i <= n; i++) {
        T one = here + a[i - 1], two = before + a[i - 2];
        before = here;
        here = one < two ? one : two;
    }
    return here;
}

/**
 * frog jump, least total height difference
 * minimum energy of a frog that jumps one or two stones ahead
 * cheapest way to the last stone, cost |h[i] - h[j]|
 * What is the lowest cost for a frog to reach the last stone, jumping one or two stones?
 * stones of different heights, least climbing effort
 * dp over stones with absolute height differences
 * Write a function that returns the minimum cost to get from the first to the last stone with jumps of one or two.
 * frog on stones problem
 * Given the heights of n stones, each jump costs the difference in height; return the least sum.
 * cost = absolute change of height per hop
 * hop over stones with little effort
 * easiest path across rocks
 *
 * @T int32_t int64_t
 * @array a n
 * @name frog_jump_cost min_energy_jumps
 * @range a 0 30
 * @range n 0 8
 */
T frog_jump_cost(const T *a, int32_t n) {
    T before = 0, last = 0;
    for (int32_t i = 1; i < n; i++) {
        T one = last + (a[i] > a[i - 1] ? a[i] - a[i - 1] : a[i - 1] - a[i]);
        if (i > 1) {
            T two = before + (a[i] > a[i - 2] ? a[i] - a[i - 2] : a[i - 2] - a[i]);
            if (two < one) one = two;
        }
        before = last;
        last = one;
    }
    return last;
}

/**
 * What is the fewest number of coins that make an amount, given the coin values? -1 if impossible.
 * coin change, minimum coins
 * Return the smallest number of coins with the total {amount}; each value may be used any number of times.
 * minimum coins for {amount} from the values {coins}, else -1
 * How can I pay exactly with as few coins as possible?
 * unbounded coin problem: least count
 * fewest pieces of money for an exact sum up to 255
 * Dynamic programming over amounts: best number of coins, -1 without a solution
 * make change with the minimum number of coins
 * least coin count, coin types repeatable
 * smallest pile of coins for a sum
 * which minimal number of pieces pays the bill exactly
 *
 * @T int32_t int64_t
 * @name coin_change min_coins fewest_coins
 * @array coins n
 * @range coins 1 9
 * @range n 1 4
 * @range amount 0 40
 */
int32_t min_coins(const T *coins, int32_t n, int32_t amount) {
    int32_t best[256];
    if (amount < 0 || amount > 255) return -1;
    best[0] = 0;
    for (int32_t x = 1; x <= amount; x++) {
        best[x] = -1;
        for (int32_t i = 0; i < n; i++) {
            if (coins[i] > x || best[x - coins[i]] < 0) continue;
            int32_t count = best[x - coins[i]] + 1;
            if (best[x] < 0 || count < best[x]) best[x] = count;
        }
    }
    return best[amount];
}

/**
 * In how many ways can an amount be paid with given coin values, the order not mattering?
 * coin change, number of combinations
 * Return the number of multisets of coins with the total {amount}.
 * count the ways to make change for {amount} using the values {coins}
 * How many combinations of coins give exactly this sum of at most 255?
 * unbounded knapsack counting
 * ways to pay, every coin type available without limit
 * Number of ways to make a sum from an array of denominations
 * Dynamic programming: for each coin, add the ways without its value
 * count change possibilities for a list of coins
 * how many different purses give this sum
 * count coin sets for a price, unlimited coins
 *
 * @T int32_t int64_t
 * @name count_change coin_change_ways change_ways
 * @array coins n
 * @range coins 1 9
 * @range n 1 4
 * @range amount 0 40
 */
int64_t change_ways(const T *coins, int32_t n, int32_t amount) {
    int64_t ways[256] = {1};
    if (amount < 0 || amount > 255) return 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t x = 1; x <= amount; x++)
            if (coins[i] <= x) ways[x] += ways[x - coins[i]];
    return ways[amount];
}

/**
 * Solve the 0/1 knapsack problem: the largest total value within a weight limit, each item used at most once.
 * 0-1 knapsack: weights, values, count, capacity
 * Which value can a bag of limited capacity hold at most, weights given before values?
 * Return the best value of items whose weights (first array) do not exceed {capacity} together.
 * A thief can carry {capacity}; what is the most valuable loot (weights, values), items not divisible?
 * knapsack with weights {w} and values {v}, every item once
 * maximum value (second array) under a weight (first array) budget of at most 63
 * Pick from weights and values to maximize value subject to a total weight constraint.
 * dp over capacities from high to low, one item after the other: weights, values, capacity
 * How much are the best things worth that fit into my suitcase, each with a weight and a value?
 * pack the rucksack for highest worth: weights, worths, limit
 * choose things, each one time, weights first, values second, weight bounded, maximal value
 *
 * @T int32_t int64_t
 * @name knapsack knapsack_01 solve_knapsack
 * @array w n
 * @array v n
 * @range w 1 9
 * @range v 0 20
 * @range n 0 6
 * @range capacity 0 30
 */
T knapsack(const T *w, const T *v, int32_t n, int32_t capacity) {
    T best[64] = {0};
    if (capacity < 0 || capacity > 63) return 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t c = capacity; c > 0; c--)
            if (w[i] <= c && best[c - w[i]] + v[i] > best[c]) best[c] = best[c - w[i]] + v[i];
    return best[capacity];
}

/**
 * Solve the unbounded knapsack problem: the largest value within a weight limit, items may repeat.
 * unbounded knapsack: weights, values, count, capacity
 * Return the best total value if any number of each item (weights, values) may be packed.
 * Fill a bag of size {capacity} with repeatable items, weights before values, for maximum value.
 * knapsack with unlimited copies, weights {w} and values {v}
 * complete knapsack, capacity at most 63, weights first, then values
 * Each article (weights, values) can be bought many times; what is the most value for the weight allowed?
 * dp over capacities from low to high, reuse allowed: weights, values, capacity
 * maximum value (second array) with repetition under a capacity for the weights (first)
 * What are repeatable goods with weights and values within the limit worth at most?
 * as many pieces of each kind as i like, weights then values, maximal worth within weight
 * fill the container with unlimited supplies: weights, values, size
 *
 * @T int32_t int64_t
 * @name unbounded_knapsack knapsack_unbounded complete_knapsack
 * @array w n
 * @array v n
 * @range w 1 9
 * @range v 0 20
 * @range n 0 6
 * @range capacity 0 30
 */
T unbounded_knapsack(const T *w, const T *v, int32_t n, int32_t capacity) {
    T best[64] = {0};
    if (capacity < 0 || capacity > 63) return 0;
    for (int32_t c = 1; c <= capacity; c++)
        for (int32_t i = 0; i < n; i++)
            if (w[i] <= c && best[c - w[i]] + v[i] > best[c]) best[c] = best[c - w[i]] + v[i];
    return best[capacity];
}

/**
 * Into which pieces should a rod be cut for the highest price? Return that total price.
 * rod cutting
 * A rod of length n is sold in pieces; a[i] is the price of length i + 1; maximize the sum.
 * maximum revenue from cutting a rod of length {n}
 * Return the best total price of pieces whose lengths add up to {n}.
 * prices {a} for lengths 1 to {n}: how much does the best cutting bring?
 * optimal cuts of a bar of {n} units
 * How do I sell a rod in pieces for as much as possible?
 * dp: best[i] = max over first pieces of price plus best of the rest
 * cut-rod revenue
 * saw a bar into pieces that sell best
 * best income from splitting a length with a price list
 *
 * @T int32_t int64_t
 * @name rod_cutting cut_rod max_revenue
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T rod_cutting(const T *a, int32_t n) {
    T best[64] = {0};
    if (n < 0 || n > 63) return 0;
    for (int32_t length = 1; length <= n; length++)
        for (int32_t piece = 1; piece <= length; piece++)
            if (a[piece - 1] + best[length - piece] > best[length]) best[length] = a[piece - 1] + best[length - piece];
    return best[n];
}

/**
 * Compute the edit distance of two strings: fewest insertions, deletions and replacements.
 * Levenshtein distance
 * How many single-character edits turn {a} into {b}?
 * Return the minimum number of edit operations between two words.
 * edit distance with unit costs, strings of at most 63 characters
 * How different are two spellings? Count the least changes.
 * For a spell checker I need the distance of two words.
 * levenshtein
 * minimum edits to change one string into another
 * dynamic programming for string distance: insert, delete, substitute
 * how many typos lie between two words
 * smallest number of letter changes, additions and removals
 *
 * @name edit_distance levenshtein levenshtein_distance
 * @string a
 * @string b
 */
int32_t edit_distance(const char *a, const char *b) {
    int32_t row[64], m = 0;
    while (b[m] != 0) m++;
    if (m > 63) return -1;
    for (int32_t j = 0; j <= m; j++) row[j] = j;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t corner = row[0];
        row[0] = i + 1;
        for (int32_t j = 1; j <= m; j++) {
            int32_t above = row[j], best = corner + (a[i] != b[j - 1]);
            if (above + 1 < best) best = above + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            row[j] = best;
            corner = above;
        }
    }
    return row[m];
}

/**
 * How many characters must be deleted from two strings to make them equal?
 * deletion distance of two words
 * Return the least number of deletions, in both strings together, until they agree.
 * edit distance with insertions and deletions only
 * minimum deletions to make {a} and {b} the same, at most 63 characters each
 * Both words may lose letters; how few until they match?
 * indel distance
 * lengths minus twice the longest common subsequence
 * fewest letters to strike out so that two texts coincide
 * delete operation for two strings
 * strike out letters in both words until equal, how few
 * only removals allowed: cost to make texts identical
 *
 * @name deletion_distance min_deletions indel_distance
 * @string a
 * @string b
 */
int32_t deletion_distance(const char *a, const char *b) {
    int32_t row[64], m = 0;
    while (b[m] != 0) m++;
    if (m > 63) return -1;
    for (int32_t j = 0; j <= m; j++) row[j] = j;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t corner = row[0];
        row[0] = i + 1;
        for (int32_t j = 1; j <= m; j++) {
            int32_t above = row[j];
            if (a[i] == b[j - 1]) row[j] = corner;
            else row[j] = (above < row[j - 1] ? above : row[j - 1]) + 1;
            corner = above;
        }
    }
    return row[m];
}

/**
 * Find the length of the longest common subsequence of two strings.
 * LCS length
 * How many characters, in order but with gaps allowed, do two texts share at most?
 * Return the length of the longest sequence of characters that occurs in both {a} and {b} in order.
 * longest common subsequence, strings of at most 63 characters
 * "abcde" and "ace" give 3: compute it for two strings.
 * diff-like similarity: longest shared subsequence
 * dynamic programming table of common subsequences, last entry
 * Of two words, how long is the longest subsequence they have in common?
 * length of the LCS of two C strings
 * how many letters in the same order do two words have
 * longest in-order overlap of texts
 *
 * @name lcs lcs_length longest_common_subsequence
 * @string a
 * @string b
 */
int32_t lcs_length(const char *a, const char *b) {
    int32_t row[64] = {0}, m = 0;
    while (b[m] != 0) m++;
    if (m > 63) return -1;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t corner = 0;
        for (int32_t j = 1; j <= m; j++) {
            int32_t above = row[j];
            if (a[i] == b[j - 1]) row[j] = corner + 1;
            else if (row[j - 1] > above) row[j] = row[j - 1];
            corner = above;
        }
    }
    return row[m];
}

/**
 * Find the length of the longest common subsequence of two arrays.
 * LCS of two number sequences
 * How many elements, in order but with gaps allowed, do both arrays share at most?
 * Return the length of the longest sequence that can be picked from both arrays in order.
 * longest common subsequence of {a} and {b}, at most 63 elements each
 * Two playlists: how long is the longest list of songs that both play in the same order?
 * order-preserving overlap of two lists
 * dynamic programming: longest subsequence common to two integer arrays
 * similarity of two sequences of numbers by their LCS
 * length of the best in-order match of two arrays
 * longest list of numbers that both sequences hold in order
 * in-order overlap of two int arrays
 *
 * @T int32_t int64_t
 * @name lcs_arrays longest_common_subsequence lcs
 * @array a n
 * @array b m
 * @range a 0 4
 * @range b 0 4
 * @range n 0 8
 * @range m 0 8
 */
int32_t lcs_arrays(const T *a, int32_t n, const T *b, int32_t m) {
    int32_t row[64] = {0};
    if (m < 0 || m > 63) return 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t corner = 0;
        for (int32_t j = 1; j <= m; j++) {
            int32_t above = row[j];
            if (a[i] == b[j - 1]) row[j] = corner + 1;
            else if (row[j - 1] > above) row[j] = row[j - 1];
            corner = above;
        }
    }
    return row[m];
}

/**
 * Find the length of the longest common substring of two strings.
 * longest common substring
 * How long is the longest piece of text that occurs in both strings without gaps?
 * Return the greatest number of consecutive characters found in {a} as well as in {b}.
 * longest shared contiguous part of two texts
 * Plagiarism check: length of the longest passage both texts contain
 * maximum length of a block common to two words
 * Compare all pairs of starts and count matching characters.
 * "sandwich" and "handy" share "and": give the length 3.
 * largest common run of characters
 * size of the biggest identical chunk in two texts
 * which length has the longest stretch found in both words
 *
 * @name longest_common_substring common_substring_length lcs_substring
 * @string a
 * @string b
 */
int32_t longest_common_substring(const char *a, const char *b) {
    int32_t best = 0;
    for (int32_t i = 0; a[i] != 0; i++) {
        for (int32_t j = 0; b[j] != 0; j++) {
            int32_t length = 0;
            while (a[i + length] != 0 && a[i + length] == b[j + length]) length++;
            if (length > best) best = length;
        }
    }
    return best;
}

/**
 * Find the length of the shortest common supersequence of two strings.
 * shortest common supersequence length
 * How long is the shortest text that contains both strings as subsequences?
 * Return the least length of a string from which both {a} and {b} can be obtained by deleting characters.
 * SCS length, at most 63 characters each
 * Merge two words, sharing letters where the order permits; how short can the result be?
 * minimal text that has both texts as subsequences
 * sum of the lengths minus the longest common subsequence
 * smallest merged sequence of two strings
 * shortest string that includes both words in order
 * least letters for a text in which both words can be read with gaps
 * combine two words into a short one, keep their orders
 *
 * @name shortest_common_supersequence scs_length supersequence_length
 * @string a
 * @string b
 */
int32_t scs_length(const char *a, const char *b) {
    int32_t row[64] = {0}, m = 0, n = 0;
    while (b[m] != 0) m++;
    if (m > 63) return -1;
    for (; a[n] != 0; n++) {
        int32_t corner = 0;
        for (int32_t j = 1; j <= m; j++) {
            int32_t above = row[j];
            if (a[n] == b[j - 1]) row[j] = corner + 1;
            else if (row[j - 1] > above) row[j] = row[j - 1];
            corner = above;
        }
    }
    return n + m - row[m];
}

/**
 * In how many ways does a text, given first, hold a word as a subsequence?
 * distinct subsequences count: text, pattern
 * Count the selections of positions in {s} that spell {word}.
 * Return the number of ways to delete characters of the first string so that the second remains.
 * text, word: number of embeddings of the word in the text, order kept, gaps allowed
 * "rabbbit" contains "rabbit" 3 times like that.
 * From a text and a word: how many times can the word be read from left to right with gaps?
 * text first, word of at most 63 characters second: subsequence matches counted
 * count occurrences of the second string in the first as a subsequence; the empty word occurs once
 * dp counting of subsequences of a text equal to a pattern
 * number of ways to pick letters of s that make the word
 * text and word: how often is the word hidden in the text with gaps
 *
 * @name distinct_subsequences count_subsequences num_distinct
 * @string s
 * @string word
 */
int64_t count_embeddings(const char *s, const char *word) {
    int64_t ways[64] = {1};
    int32_t m = 0;
    while (word[m] != 0) m++;
    if (m > 63) return -1;
    for (; *s != 0; s++)
        for (int32_t j = m; j > 0; j--)
            if (word[j - 1] == *s) ways[j] += ways[j - 1];
    return ways[m];
}

/**
 * Find the length of the longest strictly {OP} subsequence of an array.
 * longest {OP} subsequence length
 * How many elements can be kept, in order, so that they are strictly {OP}?
 * Return the greatest length of a strictly {OP} selection of elements in their order.
 * longest strictly {OP} subsequence, gaps allowed
 * Which length does the best strictly {OP} chain of entries have?
 * strictly {OP} subsequence of {a}: maximal length, 0 if empty
 * Delete as few numbers as possible until the rest is strictly {OP}; how many remain?
 * patience-sorting exercise: length of the longest {OP} subsequence
 * dp over end positions for the longest strictly {OP} subsequence
 * pick numbers from left to right, always {OP}: how many at best
 * size of the longest strictly {OP} selection
 *
 * @T int32_t int64_t
 * @OP < "increasing"
 * @OP > "decreasing"
 * @name longest_subsequence longest_monotone_subsequence lis_length
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_monotone_subsequence(const T *a, int32_t n) {
    int32_t length[64], best = 0;
    if (n > 64) return -1;
    for (int32_t i = 0; i < n; i++) {
        length[i] = 1;
        for (int32_t j = 0; j < i; j++)
            if (a[j] OP a[i] && length[j] + 1 > length[i]) length[i] = length[j] + 1;
        if (length[i] > best) best = length[i];
    }
    return best;
}

/**
 * Find the length of the longest non-decreasing subsequence of an array.
 * longest non-decreasing subsequence, equal neighbours allowed
 * How many elements can be kept, in order, so that none is smaller than the one before?
 * Return the greatest length of a selection in order that never falls.
 * weakly increasing subsequence of maximal length
 * Which is the largest number of entries that stay sorted after deleting the others?
 * LIS with repeats permitted
 * fewest removals to sort an array leave how many elements?
 * longest weakly ascending chain in {a}
 * dp over end positions: longest non-falling subsequence
 * keep most numbers so that the rest never goes down
 * longest sorted selection when ties are fine
 *
 * @T int32_t int64_t
 * @name longest_non_decreasing lnds_length longest_weakly_increasing
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_non_decreasing(const T *a, int32_t n) {
    int32_t length[64], best = 0;
    if (n > 64) return -1;
    for (int32_t i = 0; i < n; i++) {
        length[i] = 1;
        for (int32_t j = 0; j < i; j++)
            if (a[j] <= a[i] && length[j] + 1 > length[i]) length[i] = length[j] + 1;
        if (length[i] > best) best = length[i];
    }
    return best;
}

/**
 * Find the largest sum of a strictly increasing subsequence.
 * maximum sum increasing subsequence
 * Pick elements in order, each larger than the last, with the greatest total.
 * Return the best sum of numbers chosen from left to right in strictly rising order.
 * heaviest increasing subsequence of positive numbers
 * What is the highest total of an ascending selection? 0 if the array is empty.
 * MSIS: sum, not length, of the best increasing subsequence
 * Stack boxes so that each is larger than the previous; what is the greatest weight?
 * increasing subsequence of {a} with maximal sum
 * dp over end positions, adding values
 * rising selection with the biggest total
 * choose ascending items worth most together
 *
 * @T int32_t int64_t
 * @name max_sum_increasing max_increasing_sum heaviest_increasing_subsequence
 * @array a n
 * @range a 1 20
 * @range n 0 8
 */
T max_sum_increasing(const T *a, int32_t n) {
    T sum[64], best = 0;
    if (n > 64) return -1;
    for (int32_t i = 0; i < n; i++) {
        sum[i] = a[i];
        for (int32_t j = 0; j < i; j++)
            if (a[j] < a[i] && sum[j] + a[i] > sum[i]) sum[i] = sum[j] + a[i];
        if (sum[i] > best) best = sum[i];
    }
    return best;
}

/**
 * Find the length of the longest subsequence that alternately rises and falls.
 * longest alternating subsequence
 * How many elements can be kept, in order, so that they go up and down in turns?
 * wiggle subsequence: maximal length
 * Return the greatest length of a zigzag selection of elements.
 * longest up-down or down-up subsequence of {a}
 * Count turning points to get the longest zigzag
 * Delete as few numbers as possible to leave a zigzag; how many stay?
 * alternating subsequence length, either direction first
 * longest wiggle in a list of numbers
 * zigzag as long as possible
 * how many values can stay if they must go up, down, up
 *
 * @T int32_t int64_t
 * @name longest_alternating wiggle_length longest_zigzag
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_alternating(const T *a, int32_t n) {
    int32_t up = 1, down = 1;
    for (int32_t i = 1; i < n; i++) {
        if (a[i] > a[i - 1]) up = down + 1;
        if (a[i] < a[i - 1]) down = up + 1;
    }
    return n <= 0 ? 0 : up > down ? up : down;
}

/**
 * Find the length of the longest palindromic subsequence of a string.
 * longest palindromic subsequence
 * How many characters can be kept, in order, so that they form a palindrome?
 * Return the greatest length of a palindrome obtained by deleting characters.
 * LPS length of a text of at most 31 characters
 * "bbbab" gives 4: find the longest palindrome with gaps.
 * longest mirror-symmetric selection of characters
 * dp over intervals: longest palindromic subsequence of {s}
 * How long a palindrome can be left after crossing out letters?
 * maximal palindromic subsequence length
 * longest mirror word after erasing letters
 * how many letters form the best palindrome with gaps
 *
 * @name longest_palindromic_subsequence lps_length palindromic_subsequence
 * @string s
 */
int32_t palindromic_subsequence(const char *s) {
    int32_t row[32] = {0}, n = 0;
    while (s[n] != 0) n++;
    if (n > 31) return -1;
    for (int32_t i = n - 1; i >= 0; i--) {
        int32_t corner = 0;
        row[i] = 1;
        for (int32_t j = i + 1; j < n; j++) {
            int32_t below = row[j];
            if (s[i] == s[j]) row[j] = corner + 2;
            else if (row[j - 1] > below) row[j] = row[j - 1];
            corner = below;
        }
    }
    return n == 0 ? 0 : row[n - 1];
}

/**
 * Find the length of the longest palindrome inside a string.
 * longest palindromic substring length
 * How long is the longest part of the text that reads the same both ways?
 * Return the greatest length of a contiguous palindrome.
 * expand around every centre and keep the longest palindrome
 * "babad" gives 3: find the longest palindromic piece.
 * maximal palindrome without gaps in {s}
 * length of the largest mirror-symmetric substring
 * Is there a long palindrome hidden in the text? Give the longest one's length.
 * longest palindrome contained in a C string
 * size of the biggest mirrored stretch within a word
 * length of longest palindromic part without gaps
 *
 * @name longest_palindrome longest_palindromic_substring palindrome_length
 * @string s
 */
int32_t longest_palindrome(const char *s) {
    int32_t best = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        for (int32_t even = 0; even < 2; even++) {
            int32_t low = i, high = i + even;
            while (low >= 0 && s[high] != 0 && s[low] == s[high]) {
                low--;
                high++;
            }
            if (high - low - 1 > best) best = high - low - 1;
        }
    }
    return best;
}

/**
 * Count the palindromic substrings of a string, single characters included.
 * number of palindromic substrings
 * How many parts of the text, by position, read the same both ways?
 * Return how many contiguous pieces are palindromes.
 * expand around each centre and count every palindrome
 * "aaa" has 6: count the palindromes in a text.
 * palindromes inside {s}, equal ones at different places counted separately
 * count all start and end pairs that enclose a palindrome
 * How many palindromic pieces does a word have?
 * tally of contiguous palindromes
 * how many mirrored stretches does a word hold
 * number of substrings equal to their reverse
 *
 * @name count_palindromes count_palindromic_substrings palindromic_substrings
 * @string s
 */
int32_t count_palindromes(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        for (int32_t even = 0; even < 2; even++) {
            int32_t low = i, high = i + even;
            while (low >= 0 && s[high] != 0 && s[low] == s[high]) {
                count++;
                low--;
                high++;
            }
        }
    }
    return count;
}

/**
 * How many characters must be inserted at least to make a string a palindrome?
 * minimum insertions for a palindrome
 * Return the least number of characters to add anywhere so that the text reads the same both ways.
 * length minus the longest palindromic subsequence
 * fewest additions to turn {s} into a palindrome, at most 31 characters
 * How many letters do I have to put in until my word is a palindrome?
 * min insertion steps to a palindrome
 * palindrome completion cost, insertions anywhere
 * fewest deletions or insertions to a palindromic text
 * dp over intervals: missing mirror characters
 * add as few letters as possible to make it symmetric
 * how many letters must be put in for a mirror word
 *
 * @name min_insertions_palindrome palindrome_insertions min_palindrome_insertions
 * @string s
 */
int32_t palindrome_insertions(const char *s) {
    int32_t row[32] = {0}, n = 0;
    while (s[n] != 0) n++;
    if (n > 31) return -1;
    for (int32_t i = n - 1; i >= 0; i--) {
        int32_t corner = 0;
        row[i] = 0;
        for (int32_t j = i + 1; j < n; j++) {
            int32_t below = row[j];
            if (s[i] == s[j]) row[j] = corner;
            else row[j] = (row[j - 1] < below ? row[j - 1] : below) + 1;
            corner = below;
        }
    }
    return n == 0 ? 0 : row[n - 1];
}

/**
 * minimum deletions to make a palindrome
 * how many letters must go so that the rest reads the same backwards
 * fewest characters to remove for a palindrome
 * What is the least number of characters to delete until a string is a palindrome?
 * delete letters anywhere to get a palindrome
 * characters that do not fit into the longest palindromic subsequence
 * Write a function that returns how many characters a string must lose at least to become a palindrome.
 * removing characters, palindrome, dp
 * Given a text, return the smallest number of removals that leaves a palindrome.
 * strip a word down to a palindrome with few cuts
 * "abca" needs 1 deletion
 * erase as few letters as possible, mirror word
 *
 * @string s
 * @name palindrome_deletions min_deletions_to_palindrome
 */
int32_t palindrome_deletions(const char *s) {
    int32_t n = 0, best[64] = {0};
    while (s[n] && n < 63) n++;
    for (int32_t i = n - 2; i >= 0; i--) {
        int32_t diagonal = 0;
        for (int32_t j = i + 1; j < n; j++) {
            int32_t above = best[j];
            if (s[i] == s[j]) best[j] = diagonal;
            else best[j] = 1 + (above < best[j - 1] ? above : best[j - 1]);
            diagonal = above;
        }
        best[i] = 0;
    }
    return n > 0 ? best[n - 1] : 0;
}

/**
 * How many shortest paths lead through a grid of cells from one corner to the opposite, moving right or down?
 * unique paths in a grid of {rows} by {cols} cells
 * Count the ways of a robot from the top left to the bottom right cell.
 * Return the number of monotone lattice paths between opposite corner cells.
 * robot in a grid: right and down moves only
 * How many routes are there across a chessboard-like field with only two directions?
 * grid paths by dynamic programming over the rows
 * unique paths from the first to the last cell
 * number of right/down walks, at most 32 columns
 * ways through a rectangle of cells
 * robot in a grid goes only right or down: number of ways
 * routes between opposite corners of a rows x cols field
 *
 * @T int32_t int64_t
 * @name unique_paths grid_paths count_paths
 * @range rows 1 8
 * @range cols 1 8
 */
T unique_paths(T rows, T cols) {
    T ways[32];
    if (rows < 1 || cols < 1 || cols > 32) return 0;
    for (T j = 0; j < cols; j++) ways[j] = 1;
    for (T i = 1; i < rows; i++)
        for (T j = 1; j < cols; j++) ways[j] += ways[j - 1];
    return ways[cols - 1];
}

/**
 * How many right/down paths lead through a grid with obstacles, marked 1, from corner to corner?
 * unique paths with obstacles
 * Count the ways through a grid of {rows} by {cols} cells in which cells with 1 are blocked.
 * A robot moves right or down and must avoid obstacles; how many routes has it?
 * Return the number of monotone paths over free cells (0) of a row-major grid.
 * grid paths avoiding blocked cells, at most 8 columns
 * dp over a grid where nonzero cells are walls
 * How many ways around the obstacles are there?
 * obstacle grid: paths from top left to bottom right
 * count free routes in a matrix of 0 and 1
 * count the walks through a room with blocked tiles
 * how many right and down routes dodge the walls
 *
 * @name unique_paths_with_obstacles count_free_paths paths_with_obstacles
 * @array grid 16
 * @range grid 0 1
 * @range rows 1 4
 * @range cols 1 4
 */
int32_t paths_with_obstacles(const int32_t *grid, int32_t rows, int32_t cols) {
    int32_t ways[8] = {1};
    if (cols > 8) return -1;
    for (int32_t i = 0; i < rows; i++) {
        for (int32_t j = 0; j < cols; j++) {
            if (grid[i * cols + j] != 0) ways[j] = 0;
            else if (j > 0) ways[j] += ways[j - 1];
        }
    }
    return ways[cols - 1];
}

/**
 * What is the {OP} sum of numbers on a path through a grid from the top left to the bottom right, moving right or down?
 * {OP} path sum in a grid
 * Return the {OP} total of the cells on a right/down path across a row-major matrix.
 * {OP:2} route through a grid of {rows} by {cols} cells: its cost
 * Every cell has a number; find the {OP} sum from corner to corner.
 * {OP} cost path, only right and down, at most 8 columns
 * dp over a grid: {OP} path total
 * Which {OP} sum can a walk through the matrix collect?
 * {OP} sum of a monotone path in a matrix
 * How much does the {OP:2} corner-to-corner path add up to?
 * walk right/down over numbers, {OP} possible total
 * {OP} toll between opposite corners of a number field
 * {OP:2} way from the upper left to the lower right corner of a table of costs
 * grid walk with the {OP} total, steps to the right or down
 *
 * @T int32_t int64_t
 * @OP < "minimum" "cheapest"
 * @OP > "maximum" "richest"
 * @name path_sum grid_path_sum best_path
 * @array grid 16
 * @range grid -5 20
 * @range rows 1 4
 * @range cols 1 4
 */
T grid_path_sum(const T *grid, int32_t rows, int32_t cols) {
    T best[8];
    if (cols > 8) return 0;
    for (int32_t i = 0; i < rows; i++) {
        for (int32_t j = 0; j < cols; j++) {
            T before = 0;
            if (i > 0 && j > 0) before = best[j - 1] OP best[j] ? best[j - 1] : best[j];
            else if (i > 0) before = best[j];
            else if (j > 0) before = best[j - 1];
            best[j] = before + grid[i * cols + j];
        }
    }
    return best[cols - 1];
}

/**
 * What is the {OP} path sum from the top to the bottom of a triangle of numbers, stored row by row?
 * triangle path sum, {OP}
 * Go down a number triangle to an adjacent number in each row; find the {OP} total.
 * Return the {OP} sum over paths through a triangle with {rows} rows.
 * {OP} total from top to base, steps to the two numbers below
 * number pyramid: {OP} route sum, at most 8 rows
 * From each entry go to the one below or below right; which total is the {OP}?
 * bottom-up dp in a triangle for the {OP} sum
 * Which {OP} sum can be collected on the way down the triangle?
 * {OP} top-to-bottom sum of {a}
 * descend a pyramid of numbers with {OP} sum
 * {OP} total of a way down through the triangle rows
 *
 * @T int32_t int64_t
 * @OP < "minimum"
 * @OP > "maximum"
 * @name triangle_path triangle_sum triangle_total
 * @array a 15
 * @range a -5 20
 * @range rows 1 5
 */
T triangle_path(const T *a, int32_t rows) {
    T best[8] = {0};
    if (rows < 1 || rows > 8) return 0;
    for (int32_t i = rows - 1; i >= 0; i--) {
        for (int32_t j = 0; j <= i; j++) {
            T below = 0;
            if (i < rows - 1) below = best[j + 1] OP best[j] ? best[j + 1] : best[j];
            best[j] = a[i * (i + 1) / 2 + j] + below;
        }
    }
    return best[0];
}

/**
 * Is there a subset of the elements with a given sum?
 * subset sum
 * Check whether some of the numbers, each used at most once, add up to {target}.
 * Return true if a selection of elements totals {target}; the empty selection totals 0.
 * subset-sum problem for non-negative numbers and a target up to 255
 * Can I pay exactly this amount with the notes I have?
 * Does any combination of weights balance {target}?
 * choose some elements of {a} with the total {target}: possible?
 * dp over reachable sums
 * is the target reachable as a sum of distinct positions?
 * can some of these numbers make exactly t
 * is there a group of items worth the target
 *
 * @T int32_t int64_t
 * @name subset_sum has_subset_sum is_subset_sum
 * @array a n
 * @range a 0 9
 * @range n 0 6
 * @range target 0 40
 */
_Bool subset_sum(const T *a, int32_t n, int32_t target) {
    _Bool reachable[256] = {1};
    if (target < 0 || target > 255) return 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t x = target; x > 0; x--)
            if (a[i] <= x && reachable[x - a[i]]) reachable[x] = 1;
    return reachable[target];
}

/**
 * Can the elements be split into two groups of equal sum?
 * equal partition problem
 * Check whether the array can be divided into two subsets with the same total.
 * Return true if some of the elements sum to half of the whole.
 * partition equal subset sum, non-negative numbers with a total up to 511
 * Can two siblings share these presents fairly by value?
 * two-way partition test of {a}
 * Do the weights balance on a pair of scales when all are used?
 * split a list into halves of equal weight: possible?
 * dp over reachable sums up to half the total
 * halve the pile by value, possible or not
 * equal sums for two teams, using all numbers
 *
 * @T int32_t int64_t
 * @name can_partition equal_partition partition_equal
 * @array a n
 * @range a 0 9
 * @range n 0 6
 */
_Bool can_partition(const T *a, int32_t n) {
    _Bool reachable[256] = {1};
    int32_t total = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total % 2 != 0 || total > 511) return 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t x = total / 2; x > 0; x--)
            if (a[i] <= x && reachable[x - a[i]]) reachable[x] = 1;
    return reachable[total / 2];
}

/**
 * Split the elements into two groups with totals as close as possible; return the difference.
 * minimum subset sum difference
 * How small can the gap between the sums of two groups be?
 * Return the least |sum of one part - sum of the other| over all divisions.
 * balanced partition of non-negative numbers with a total up to 511
 * Divide the players into two teams of nearly equal strength; how unequal are they at best?
 * smallest imbalance when all weights go on a pair of scales
 * minimize the difference of two subset sums of {a}
 * fair division as good as possible: remaining difference
 * number partitioning, optimal difference
 * two piles as equal as can be: what is the gap
 * share weights between two persons with least unfairness
 *
 * @T int32_t int64_t
 * @name min_partition_difference min_subset_difference minimum_difference
 * @array a n
 * @range a 0 9
 * @range n 0 6
 */
int32_t min_partition_difference(const T *a, int32_t n) {
    _Bool reachable[256] = {1};
    int32_t total = 0, half = 0;
    for (int32_t i = 0; i < n; i++) total += a[i];
    if (total > 511) return -1;
    for (int32_t i = 0; i < n; i++)
        for (int32_t x = total / 2; x > 0; x--)
            if (a[i] <= x && reachable[x - a[i]]) reachable[x] = 1;
    for (int32_t x = 0; x <= total / 2; x++)
        if (reachable[x]) half = x;
    return total - 2 * half;
}

/**
 * In how many ways can plus and minus signs be put before the numbers so that they total a target?
 * target sum with signs
 * Count the sign assignments for which the sum is {target}.
 * Return the number of ways to add or subtract every element and reach {target}.
 * plus/minus expressions with a given value
 * How many choices of + and - make the list add up to {target}?
 * number of signings of {a} with the sum {target}
 * Give each number a sign; how often does the total come out right?
 * try all 2^n sign patterns and count hits
 * ways to reach a target by signing all elements
 * put + or - before every number to get t, count
 * sign choices leading to a total
 *
 * @T int32_t int64_t
 * @name target_sum_ways find_target_sum_ways count_signings
 * @array a n
 * @range a 0 4
 * @range n 0 7
 * @range target -10 10
 */
int32_t target_sum_ways(const T *a, int32_t n, T target) {
    int32_t ways = 0;
    for (int32_t signs = 0; signs < 1 << n; signs++) {
        T sum = 0;
        for (int32_t i = 0; i < n; i++) sum += signs >> i & 1 ? a[i] : -a[i];
        ways += sum == target;
    }
    return ways;
}

/**
 * What is the largest sum of elements no two of which are neighbours?
 * house robber
 * Return the maximum total of non-adjacent elements; taking none gives 0.
 * maximum sum without adjacent elements
 * Rob houses in a row, never two side by side; what is the most money?
 * best selection from {a} when neighbours exclude each other
 * Choose entries so that no two are next to each other and the sum is greatest.
 * dp: take it or leave it, neighbours forbidden
 * maximal independent sum on a line
 * Which total is the highest if consecutive picks are not allowed?
 * take numbers but never two side by side, biggest total
 * burglar must skip next-door houses, best haul
 *
 * @T int32_t int64_t
 * @name rob house_robber max_non_adjacent_sum
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T max_non_adjacent(const T *a, int32_t n) {
    T with = 0, without = 0;
    for (int32_t i = 0; i < n; i++) {
        T skipped = with > without ? with : without;
        with = without + a[i];
        without = skipped;
    }
    return with > without ? with : without;
}

/**
 * What is the largest sum of elements of a ring no two of which are neighbours?
 * house robber on a circle
 * Houses stand in a circle; rob no two adjacent ones; return the most money.
 * maximum non-adjacent sum where the first and the last are neighbours, too
 * best selection around a round table without neighbours
 * circular house robber for the values {a}
 * Return the greatest total of non-adjacent entries of a circular array.
 * Drop the first or the last element and solve the line problem; take the better.
 * maximal independent sum on a cycle
 * no two picks side by side, ends count as side by side
 * burglar in a round street, best haul without next doors
 * ring of values, no two touching ones, highest sum
 *
 * @T int32_t int64_t
 * @name rob_circular house_robber_circular max_circular_non_adjacent
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
static T best_on_line(const T *v, int32_t count) {
    T with = 0, without = 0;
    for (int32_t i = 0; i < count; i++) {
        T skipped = with > without ? with : without;
        with = without + v[i];
        without = skipped;
    }
    return with > without ? with : without;
}
T rob_circular(const T *a, int32_t n) {
    if (n <= 0) return 0;
    if (n == 1) return a[0] > 0 ? a[0] : 0;
    T first = best_on_line(a, n - 1), second = best_on_line(a + 1, n - 1);
    return first > second ? first : second;
}

/**
 * In how many ways can a 2 by n board be covered with dominoes?
 * domino tilings of a 2 x n rectangle
 * Count the ways to pave a strip of width 2 and length n with 2 x 1 tiles.
 * Return the number of domino coverings of two rows of {n} squares.
 * tiling problem with 2x1 dominoes
 * How many patterns can I lay with bricks of 1 by 2 on a path of 2 by {n}?
 * ways to fill a two-row board by dominoes
 * 2xn tiling count
 * f(n) = f(n - 1) + f(n - 2) with f(0) = f(1) = 1, as a tiling count
 * upright or lying dominoes on a board of height 2
 * cover two lanes of length n with bricks of two
 * 2 x n floor and 2 x 1 planks: number of layouts
 *
 * @T int32_t int64_t
 * @name domino_tilings count_tilings tile_ways
 * @range n 0 40
 */
T domino_tilings(T n) {
    T ways[2] = {1, 1};
    for (T i = 2; i <= n; i++) ways[i % 2] = ways[0] + ways[1];
    return ways[n % 2];
}

/**
 * In how many ways can a 3 by n board be covered with dominoes?
 * domino tilings of a 3 x n rectangle
 * Count the ways to pave a strip of width 3 and length n with 2 x 1 tiles.
 * Return the number of domino coverings of three rows of {n} squares, 0 if {n} is odd.
 * 3xn tiling count
 * How many patterns of dominoes fill a board of height 3?
 * ways to fill a three-row board by dominoes
 * f(n) = 4 f(n - 2) - f(n - 4), with f(0) = 1 and f(2) = 3
 * 1, 0, 3, 0, 11, 0, 41: the term for {n}
 * three-row tiling problem
 * cover three lanes of length n with bricks of two
 * 3 x n floor and 2 x 1 planks: number of layouts
 *
 * @T int32_t int64_t
 * @name tilings_3xn domino_tilings_three tile_three_rows
 * @range n 0 30
 */
T tilings_of_three_rows(T n) {
    T here = 1, before = 1;
    if (n % 2 != 0) return 0;
    for (T i = 2; i <= n; i += 2) {
        T next = 4 * here - before;
        before = here;
        here = next;
    }
    return here;
}

/**
 * In how many ways can a string of digits be decoded to letters, with 1 for A up to 26 for Z?
 * decode ways of a digit string, 1 for an empty one
 * Count the letter texts (A=1 to Z=26) that a digit string may stand for; empty counts 1.
 * Return the number of ways to split digits into numbers from 1 to 26.
 * "226" has 3 decodings: count them for a string.
 * How many messages could these digits mean if A=1, ..., Z=26?
 * number of decodings of {s}, a zero never standing alone
 * ambiguous code 1 to 26: count the readings of a numeric message, an empty one has one
 * dp over prefixes of a digit text, readings as 1 to 26, one for no digits
 * ways to read a digit string as letters; other characters have none
 * read digits as letters 1..26, how many possible words
 * number of meanings of a secret number message, A=1 to Z=26, 1 if it is empty
 *
 * @name num_decodings decode_ways count_decodings
 * @string s
 */
int32_t decode_ways(const char *s) {
    uint32_t here = 1, before = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] < '0' || s[i] > '9') return 0;
        uint32_t next = s[i] != '0' ? here : 0;
        if (i > 0 && (s[i - 1] == '1' || (s[i - 1] == '2' && s[i] <= '6'))) next += before;
        before = here;
        here = next;
    }
    return (int32_t)here;
}

/**
 * Can the last position be reached if each element is the longest jump allowed from there?
 * jump game
 * Check whether one can get from the first to the last index with jumps of limited length.
 * Return true if the end of the array is reachable; a[i] is the maximum jump at i.
 * Is the final stone reachable by hops?
 * farthest-reach test on {a} of length {n} at least 1
 * Starting at index 0, am I able to get to the end?
 * greedy reachability of the last cell
 * Do the jump lengths suffice to cross the array?
 * can jump to the last index
 * hop along the array, reach its end or not
 * is each cell's jump power enough to finish
 *
 * @T int32_t int64_t
 * @name can_jump jump_game can_reach_end
 * @array a n
 * @range a 0 3
 * @range n 1 8
 */
_Bool can_reach_end(const T *a, int32_t n) {
    int32_t reach = 0;
    for (int32_t i = 0; i < n && i <= reach; i++)
        if (i + a[i] > reach) reach = i + a[i];
    return reach >= n - 1;
}

/**
 * What is the fewest number of jumps to the last position, or -1 if it cannot be reached?
 * minimum jumps to the end
 * Each element is the longest jump allowed from there; how few jumps lead to the end?
 * Return the least number of hops from the first to the last index, else -1.
 * jump game with the minimum number of jumps
 * shortest hop sequence across {a}
 * How many moves does it take at least to cross the array?
 * min jumps: a[i] bounds the step length at i
 * fewest steps from start to end, steps limited by the elements
 * dp: least jumps to every index
 * least hops to arrive at the last cell, -1 if stuck
 * how few leaps are needed when a[i] tells the leap limit
 *
 * @T int32_t int64_t
 * @name min_jumps jump minimum_jumps
 * @array a n
 * @range a 0 3
 * @range n 1 8
 */
int32_t min_jumps(const T *a, int32_t n) {
    int32_t jumps = 0, reach = 0, next = 0;
    for (int32_t i = 0; i < n - 1; i++) {
        if (i + a[i] > next) next = i + a[i];
        if (i < reach) continue;
        if (next <= i) return -1;
        jumps++;
        reach = next;
    }
    return jumps;
}

/**
 * What is the least number of perfect squares that sum to n?
 * perfect squares, minimum count
 * Write {n} as a sum of as few square numbers as possible; how many are needed?
 * Return the fewest squares with the total {n}, up to 255.
 * 12 = 4 + 4 + 4 gives 3: find the smallest count of squares.
 * How few square numbers add up to {n}?
 * least squares representation (Lagrange: at most four)
 * dp over sums of squares
 * number of squares in the shortest sum for {n}
 * min squares adding to a number
 * n as sum of as few squares as possible
 * how many square numbers at minimum for a total
 *
 * @name num_squares min_squares perfect_squares
 * @range n 0 255
 */
int32_t min_squares(int32_t n) {
    int32_t best[256] = {0};
    if (n < 0 || n > 255) return -1;
    for (int32_t x = 1; x <= n; x++) {
        best[x] = x;
        for (int32_t root = 1; root * root <= x; root++)
            if (best[x - root * root] + 1 < best[x]) best[x] = best[x - root * root] + 1;
    }
    return best[n];
}

/**
 * In how few steps can n be brought down to 1 by subtracting 1, halving, or dividing by 3?
 * minimum steps to one
 * Each step subtracts 1, or divides by 2 or 3 without remainder; count the least steps from n to 1.
 * Return the fewest operations that reduce {n} to 1, {n} from 1 to 255.
 * reduce to one: -1, /2, /3
 * How quickly can I get from {n} to 1 with these three operations?
 * least number of moves to 1 by decrement, halving and thirding
 * dp: steps[x] = 1 + the best of its predecessors
 * shortest way down to one
 * minimal step count for the numbers game with -1, /2 and /3
 * bring n down to one with -1, :2 and :3, quickest
 * shortest operation list from n to 1
 *
 * @name min_steps_to_one reduce_to_one steps_to_one
 * @range n 1 255
 */
int32_t min_steps_to_one(int32_t n) {
    int32_t steps[256] = {0};
    if (n < 1 || n > 255) return -1;
    for (int32_t x = 2; x <= n; x++) {
        steps[x] = steps[x - 1] + 1;
        if (x % 2 == 0 && steps[x / 2] + 1 < steps[x]) steps[x] = steps[x / 2] + 1;
        if (x % 3 == 0 && steps[x / 3] + 1 < steps[x]) steps[x] = steps[x / 3] + 1;
    }
    return steps[n];
}

/**
 * What is the largest product of positive integers that sum to n, using at least two parts?
 * integer break
 * Split {n} into two or more parts so that their product is greatest.
 * Return the maximum product of a sum of at least two numbers giving {n}.
 * 10 = 3 + 3 + 4 gives 36: break a number for the best product.
 * rope cutting: cut a rope of length {n} at least once, maximize the product of the pieces
 * How large can the product of the parts of {n} be?
 * use threes as long as more than four is left
 * max product after breaking an integer
 * best product of addends, {n} at least 2
 * cut n into addends with highest product
 * largest value when the parts of n are multiplied
 *
 * @T int32_t int64_t
 * @name integer_break max_product_split cut_rope
 * @range n 2 50
 */
T integer_break(T n) {
    T product = 1;
    if (n <= 3) return n - 1;
    while (n > 4) {
        product *= 3;
        n -= 3;
    }
    return product * n;
}

/**
 * Return the n-th ugly number: those with no prime factor but 2, 3 and 5, the first being 1.
 * nth ugly number
 * Which number stands at position {n} of 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, ...?
 * Hamming numbers: the {n}-th one, up to 100
 * number {n} of the form 2^i * 3^j * 5^k in ascending order
 * Find the {n}-th regular (5-smooth) number.
 * dp with three pointers for multiples of 2, 3 and 5
 * ugly number with index {n}, counted from 1
 * list the numbers built of 2, 3 and 5 and return entry {n}
 * {n}-th 5-smooth number
 * n-th number having just 2, 3, 5 as prime factors
 * which hamming number is at place n
 *
 * @name nth_ugly_number ugly_number hamming_number
 * @range n 1 100
 */
int32_t nth_ugly(int32_t n) {
    int32_t ugly[100] = {1}, twos = 0, threes = 0, fives = 0;
    if (n < 1 || n > 100) return -1;
    for (int32_t i = 1; i < n; i++) {
        int32_t next = ugly[twos] * 2;
        if (ugly[threes] * 3 < next) next = ugly[threes] * 3;
        if (ugly[fives] * 5 < next) next = ugly[fives] * 5;
        if (next == ugly[twos] * 2) twos++;
        if (next == ugly[threes] * 3) threes++;
        if (next == ugly[fives] * 5) fives++;
        ugly[i] = next;
    }
    return ugly[n - 1];
}

/**
 * How many binary strings of length n have no two consecutive ones?
 * binary strings without adjacent 1s
 * Count the words of {n} bits in which 11 does not occur.
 * Return the number of bit strings of length {n} with isolated ones only.
 * In how many ways can {n} chairs in a row be taken so that nobody sits next to another?
 * strings of 0 and 1 avoiding 11
 * number of {n}-bit patterns with no neighbouring ones
 * selections from {n} items in a row without neighbours, counted
 * dp by the last bit: no 1 after a 1
 * how many 0/1 sequences never repeat a 1 directly?
 * bit words of n places where 1s are never together
 * seats in a row, no one beside another: number of seatings
 *
 * @T int32_t int64_t
 * @name count_binary_strings no_consecutive_ones strings_without_11
 * @range n 0 40
 */
T strings_without_adjacent_ones(T n) {
    T zero = 1, one = 0;
    for (T i = 0; i < n; i++) {
        T sum = zero + one;
        one = zero;
        zero = sum;
    }
    return zero + one;
}

/**
 * In how many ways can n friends remain single or pair up?
 * friends pairing problem
 * Count the ways in which {n} people stay alone or form couples.
 * Return the number of matchings, partial ones included, of {n} persons.
 * f(n) = f(n - 1) + (n - 1) f(n - 2), both starting values 1
 * number of involutions of {n} elements
 * How many arrangements are there for {n} guests to dance alone or in twos?
 * ways to pair some of {n} people
 * telephone numbers: 1, 1, 2, 4, 10, 26, ...
 * each person is single or paired with one other: how many ways?
 * alone or in pairs, how many ways for n people
 * count how n friends may split into singles and couples
 *
 * @T int32_t int64_t
 * @name friends_pairing count_pairings involutions
 * @range n 0 16
 */
T friends_pairing(T n) {
    T here = 1, before = 1;
    for (T i = 2; i <= n; i++) {
        T next = here + (i - 1) * before;
        before = here;
        here = next;
    }
    return here;
}

/**
 * In how many ways can n posts be painted in k colours so that at most two neighbours are alike?
 * paint fence: posts, colours
 * Count the paintings of a fence with {n} posts and {k} colours, never three equal ones in a row.
 * Return the number of colourings of {n} posts with {k} paints without three adjacent equal posts.
 * fence colouring problem, at most two equal in a row: posts first, colours second
 * Posts and colours given, how many ways to paint if no more than two neighbouring posts match?
 * colour sequences of length {n} over {k} colours with runs of at most two
 * dp: last two same or last two different, n posts and k colours, no three alike in a row
 * painting a picket fence of n boards, k colours, at most two equal neighbours
 * count colourings of n posts with k colours and no run of three
 * colour a fence of n posts in k colours, no three same in sequence, number of ways
 * n boards, k paints, at most two equal next to each other
 *
 * @T int32_t int64_t
 * @name paint_fence fence_ways count_fence_colorings
 * @range n 0 8
 * @range k 1 5
 */
T paint_fence(T n, T k) {
    if (n <= 0) return n == 0;
    T same = 0, different = k;
    for (T i = 1; i < n; i++) {
        T both = same + different;
        same = different;
        different = both * (k - 1);
    }
    return same + different;
}

/**
 * In how many ways can several dice with so many faces show a given total?
 * dice throw combinations: dice, faces, sum, order counts
 * Count the outcomes of {dice} dice with {faces} faces each that sum to {target}.
 * Return the number of ordered rolls of some dice with some faces that have the sum {target}.
 * number of dice rolls with target sum: number of dice, faces of each, target
 * How many ordered ways are there to roll with these dice of so many faces this total?
 * dice and faces given, ordered outcomes adding up to a number of at most 63
 * ways to throw a sum with n dice of f faces, the dice being distinguishable
 * dp over dice and sums: dice, faces, target
 * rolls of equal dice, count and faces given, with a certain total
 * how many throws of n dice with f sides make the total
 * roll count for dice, faces and a sum, any number of faces
 *
 * @name dice_ways num_rolls_to_target dice_sum_ways
 * @range dice 0 4
 * @range faces 1 8
 * @range target 0 30
 */
int64_t dice_ways(int32_t dice, int32_t faces, int32_t target) {
    int64_t ways[64] = {1};
    if (target < 0 || target > 63) return 0;
    for (int32_t i = 0; i < dice; i++) {
        for (int32_t x = target; x >= 0; x--) {
            ways[x] = 0;
            for (int32_t face = 1; face <= faces && face <= x; face++) ways[x] += ways[x - face];
        }
    }
    return ways[target];
}

/**
 * What is the least number of multiplications for a chain of matrices?
 * matrix chain multiplication
 * Matrix i has a[i] rows and a[i + 1] columns; bracket the product as cheaply as possible.
 * Return the minimum scalar multiplications to multiply n - 1 matrices with dimensions in {a}.
 * optimal parenthesization cost of a matrix product
 * In which order should matrices be multiplied? Give the cost of the best order.
 * dp over intervals for the matrix chain problem, at most 16 dimensions
 * cheapest way to evaluate A1 A2 ... Ak
 * minimal multiplication count for the sizes {a}
 * matrix-chain order cost
 * best bracket order for multiplying many matrices, its cost
 * how few multiplications does the product chain need
 *
 * @T int32_t int64_t
 * @name matrix_chain matrix_chain_order min_multiplications
 * @array a n
 * @range a 1 9
 * @range n 0 7
 */
T matrix_chain(const T *a, int32_t n) {
    T cost[16][16] = {{0}};
    if (n < 3 || n > 16) return 0;
    for (int32_t span = 2; span < n; span++) {
        for (int32_t i = 0; i + span < n; i++) {
            int32_t j = i + span;
            T best = cost[i + 1][j] + a[i] * a[i + 1] * a[j];
            for (int32_t k = i + 2; k < j; k++) {
                T total = cost[i][k] + cost[k][j] + a[i] * a[k] * a[j];
                if (total < best) best = total;
            }
            cost[i][j] = best;
        }
    }
    return cost[0][n - 1];
}

/**
 * With some eggs and floors, how many drops at worst find the critical floor?
 * egg drop problem: eggs, floors
 * Return the least number of trials that always suffices with {eggs} eggs and {floors} floors.
 * With a few eggs and so many floors, from which do they break? Give the worst-case number of drops.
 * minimum attempts in the egg dropping puzzle, eggs first, floors second
 * Smallest number m of drops such that m drops with {eggs} eggs cover {floors} floors
 * breakable eggs, floors: worst-case optimal testing of a building, number of drops
 * With so many eggs and floors, how often must I drop at most to know the safe floor?
 * super egg drop, up to 15 eggs, then the floors
 * crash-test puzzle: specimens, floors, fewest guaranteed trials
 * eggs, floors: least trials in the worst case to learn from which height eggs break
 * eggs and skyscraper floors puzzle, drops needed at worst
 *
 * @name egg_drop min_drops super_egg_drop
 * @range eggs 1 6
 * @range floors 0 60
 */
int32_t egg_drop(int32_t eggs, int32_t floors) {
    int32_t covered[16] = {0}, drops = 0;
    if (eggs < 1 || eggs > 15) return -1;
    while (covered[eggs] < floors) {
        drops++;
        for (int32_t i = eggs; i > 0; i--) covered[i] += covered[i - 1] + 1;
    }
    return drops;
}

/**
 * Find the side length of the largest square of ones in a binary matrix.
 * maximal square of ones, its side
 * How wide is the biggest all-ones square in a row-major grid of 0 and 1?
 * Return the side of the greatest square submatrix that holds only 1.
 * largest square of ones: its side, in a grid of {rows} by {cols} cells
 * How long is the side of a square carpet that fits on the free (1) tiles?
 * dp: side at a cell = 1 + min of left, above, diagonal
 * side of the biggest filled square in a bitmap, at most 8 columns
 * side of the maximum square full of ones
 * largest square block of free cells (1), side length
 * edge of the biggest square with nothing but ones
 * how wide a square fits on free cells of a map
 *
 * @name maximal_square largest_square max_square_side
 * @array grid 16
 * @range grid 0 1
 * @range rows 0 4
 * @range cols 1 4
 */
int32_t maximal_square(const int32_t *grid, int32_t rows, int32_t cols) {
    int32_t side[8] = {0}, best = 0;
    if (cols > 8) return -1;
    for (int32_t i = 0; i < rows; i++) {
        int32_t corner = 0;
        for (int32_t j = 0; j < cols; j++) {
            int32_t above = side[j], left = j > 0 ? side[j - 1] : 0, least = above < left ? above : left;
            if (corner < least) least = corner;
            side[j] = grid[i * cols + j] == 0 ? 0 : j == 0 || i == 0 ? 1 : least + 1;
            if (side[j] > best) best = side[j];
            corner = above;
        }
    }
    return best;
}

/**
 * Find the largest product of a non-empty contiguous subarray.
 * maximum product subarray
 * Which run of neighbouring elements multiplies to the most? Return the product.
 * Return the greatest product of consecutive elements; negatives may cancel out.
 * max product of a contiguous part of {a}
 * Keep the largest and the smallest product that end here.
 * best streak of factors, one element at least
 * highest product over all segments of the array
 * like the maximum subarray sum, but multiplying
 * Which consecutive growth factors give the best total factor?
 * multiply neighbours to get as much as possible
 * consecutive stretch with greatest product
 *
 * @T int32_t int64_t double
 * @name max_product_subarray max_product largest_product_subarray
 * @array a n
 * @range a -4 4
 * @range n 1 8
 */
T max_product_subarray(const T *a, int32_t n) {
    T best = a[0], high = a[0], low = a[0];
    for (int32_t i = 1; i < n; i++) {
        T up = high * a[i], down = low * a[i];
        high = low = a[i];
        if (up > high) high = up;
        if (down > high) high = down;
        if (up < low) low = up;
        if (down < low) low = down;
        if (high > best) best = high;
    }
    return best;
}

/**
 * Find the best stock profit with any number of trades when each sale costs a fee.
 * buy and sell stock with transaction fee
 * Return the maximum profit from the prices {a} if every completed trade costs {fee}.
 * trading with a fee per transaction, one share at a time
 * How much can I earn if each sale costs a commission?
 * optimal trades with a fixed fee: total gain
 * dp with two states, holding a share or not, fee on selling
 * maximum gain after fees over a price series
 * many transactions allowed, each reduced by the fee
 * best result of trading when the broker takes {fee} per trade
 * trade shares as often as you like, commission each time, best gain
 * profit with broker costs per deal
 *
 * @T int32_t int64_t
 * @name max_profit_with_fee stock_with_fee trade_with_fee
 * @array a n
 * @range a 1 20
 * @range n 0 8
 * @range fee 0 5
 */
T max_profit_with_fee(const T *a, int32_t n, T fee) {
    if (n <= 0) return 0;
    T cash = 0, share = -a[0];
    for (int32_t i = 1; i < n; i++) {
        T sold = share + a[i] - fee, bought = cash - a[i];
        if (sold > cash) cash = sold;
        if (bought > share) share = bought;
    }
    return cash;
}

/**
 * Find the best stock profit with at most two trades, one after the other.
 * buy and sell stock at most twice
 * Return the maximum profit from two non-overlapping purchases and sales.
 * two transactions allowed: largest total gain of a price list
 * Which profit do the best two trades bring together?
 * best time to buy and sell stock, two rounds
 * at most two deals on the prices {a}
 * Buy, sell, buy again, sell again: what is the most I can make?
 * dp with four states: first buy, first sale, second buy, second sale
 * double trade maximum, never below zero
 * two buys and two sells at most, best gain
 * what can i win on the stock with two rounds
 *
 * @T int32_t int64_t
 * @name max_profit_two_trades two_trades stock_twice
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T max_profit_two_trades(const T *a, int32_t n) {
    if (n <= 0) return 0;
    T bought = -a[0], sold = 0, again = -a[0], best = 0;
    for (int32_t i = 1; i < n; i++) {
        if (again + a[i] > best) best = again + a[i];
        if (sold - a[i] > again) again = sold - a[i];
        if (bought + a[i] > sold) sold = bought + a[i];
        if (-a[i] > bought) bought = -a[i];
    }
    return best;
}

/**
 * How many sums of different positive integers give n?
 * partitions into distinct parts
 * Count the ways to write {n} as a sum of distinct positive numbers, order not mattering.
 * Return the number of sets of positive integers with the total {n}, up to 100.
 * distinct partitions of {n}
 * In how many ways can {n} be split into unequal parts?
 * 6 = 6 = 5+1 = 4+2 = 3+2+1 gives 4: count such sums.
 * sets of stamps 1, 2, 3, ... each at most once, worth {n} together
 * partition numbers with no part repeated
 * dp: each part from 1 to {n} used at most once
 * write n as sum of numbers without using any twice, how many ways
 * count unequal-part splits of n
 *
 * @name distinct_partitions count_distinct_partitions strict_partitions
 * @range n 0 100
 */
int32_t distinct_partitions(int32_t n) {
    int32_t ways[101] = {1};
    if (n < 0 || n > 100) return 0;
    for (int32_t part = 1; part <= n; part++)
        for (int32_t x = n; x >= part; x--) ways[x] += ways[x - part];
    return ways[n];
}

/**
 * Can a third string be formed by interleaving two strings, each keeping its order?
 * interleaving strings test
 * Check whether {a} and {b} can be shuffled into {s}, the letters of each staying in order.
 * Return true if merging the other two texts character by character can give the third.
 * Is the last string made of the first two, woven together?
 * riffle test for strings: from "ab" and "a" comes "aab"
 * valid interleave of two words of at most 31 characters?
 * dp over prefixes of two strings
 * could two queues have merged into this one?
 * order-preserving merge of two texts equals a third
 * is the last text a shuffle of the first two, each in order
 * weave test for three strings
 *
 * @name is_interleaving is_interleave interleaving_string
 * @string a
 * @string b
 * @string s
 */
_Bool is_interleaving(const char *a, const char *b, const char *s) {
    _Bool good[32] = {0};
    int32_t n = 0, m = 0, length = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    while (s[length] != 0) length++;
    if (m > 31 || n + m != length) return 0;
    for (int32_t i = 0; i <= n; i++) {
        for (int32_t j = 0; j <= m; j++) {
            _Bool above = i > 0 && good[j] && a[i - 1] == s[i + j - 1];
            _Bool left = j > 0 && good[j - 1] && b[j - 1] == s[i + j - 1];
            good[j] = (i == 0 && j == 0) || above || left;
        }
    }
    return good[m];
}
