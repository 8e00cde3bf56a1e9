/**
 * In how many ways can n stairs be climbed with steps of one or two?
 * climbing stairs: number of ways up n stairs with steps of one or two
 * Count the ways to reach stair {n} taking 1 or 2 stairs at a time.
 * staircase problem, iterative: in how many ways do steps of 1 and 2 add up to n stairs
 * How many different ways lead to the top of a staircase of n steps, one or two steps each time?
 * number of compositions of {n} into ones and twos
 * count the sequences of single and double steps up a flight of n stairs
 * how many ways lead up n stairs, taking one or two at a time
 * Write a function to compute the number of ways to climb a staircase of n steps, one or two steps at a time.
 * How many distinct ways are there to reach step n with steps of 1 or 2?
 * ways to climb n stairs with 1 or 2 steps
 * Write a function to count the ways to climb a staircase of n steps taking 1 or 2 steps at a time.
 * Given n, return the number of distinct ways to reach the top with single and double steps.
 * climbing stairs: ways(n) = ways(n-1) + ways(n-2), ways(0) = ways(1) = 1
 * number of ordered sums of 1s and 2s that give n
 * how many ways can a child hop up n stairs, one or two at once?
 * staircase problem with jumps of 1 or 2, order matters; 4 stairs give 5
 * count compositions of n into parts 1 and 2
 * Write a program for the staircase problem: total ways to get to step n by ones and twos.
 * Write a function that returns how many different ways there are to climb n steps, 1 or 2 at a time.
 * in how many ways can I go up n steps, taking ones and twos in any order?
 * number of compositions of n into ones and twos, counted iteratively
 * the staircase problem: number of distinct sequences of 1-steps and 2-steps reaching stair n
 * A child hops up n steps, 1 or 2 at a time; count the distinct ways to reach the top.
 * ways to go up n steps when each move is a single or a double step
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
 * climbing n stairs with at most {K} stairs per step: number of ways
 * Count the ways to reach stair n when each step takes 1 to {K} stairs.
 * Return the number of ordered sums of n from parts no greater than {K}.
 * staircase problem with up to {K} steps at once: in how many ways can n steps be climbed
 * A child hops 1 to {K} stairs at a time; how many ways lead to the top of n stairs?
 * number of compositions of n with parts from 1 to {K}
 * ways[i] is the sum of the {K} ways before it, with one way for 0; compute ways[n].
 * How many ways are there to go up n stairs if I can take up to {K} at once?
 * Write a program which counts the ways to climb n stairs if every step covers 1 to {K} stairs.
 * In how many orders can steps of at most {K} add up to n?
 * ways to climb n stairs with up to {K} steps at once
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
 * ways to climb n stairs when at most k may be taken at once; n is at most 30, otherwise 0
 * In how many ways can I climb n (up to 30) stairs if I may take up to k of them at once?
 * compositions of n (at most 30) with parts up to k
 * Write a function that takes the number of stairs (0 to 30) and the maximum step and counts the ways to the top.
 * number of ways up n stairs, n not above 30, with the step limit as second parameter
 * In how many ways can n stairs (up to 30) be climbed with steps of 1 to k?
 * k-bonacci stairs: ways for n stairs with steps of 1 to k, n at most 30
 * dp: ways[i] = ways[i-1] + ... + ways[i-k] with ways[0] = 1; return ways[n] for n up to 30
 * Write a function that finds the number of ways up n stairs with steps of 1 to k stairs, k being the second argument, for n up to 30.
 * In how many ways can a staircase of n steps be climbed with a maximum step of k (n at most 30)?
 * ways to climb n stairs, at most k at a time, for n up to 30
 * number of sequences of jumps of length 1 to k that add up to n, n first, for n up to 30
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
 * What is the minimum cost of climbing past n stairs, paying for each stair used, one or two at a time, starting on stair 0 or 1?
 * min cost climbing stairs: start at 0 or 1, go up one or two, end past the last stair
 * Return the cheapest way past the last of n stairs with costs in an array, starting on stair 0 or 1, steps of one or two.
 * Each of n stairs has a price; start at the first or second, take one or two steps until past the last; find the minimum total.
 * Each stair has a cost; start on one of the first two, climb one or two at a time and return the least cost to get past the top.
 * cheapest way past the last of n stairs with given costs, from stair 0 or 1, by steps of one or two
 * minimum cost to get past the top of n priced stairs, starting on stair 0 or 1 and moving one or two at a time
 * lowest cost to climb beyond a staircase whose n stairs cost what the array says, one or two per step, starting at stair 0 or 1
 * Write a program to find the minimum cost of passing a staircase with a cost per stair, one or two stairs per step, starting on 0 or 1.
 * minimum cost climbing stairs
 * cheapest climb: pay a[i] when leaving stair i, then go up one or two; start at 0 or 1, finish at n
 * Given the stairs' costs, return the cheapest way past the last one, starting on 0 or 1, steps of 1 or 2.
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
 * frog jump over n stones: least total of absolute height differences, jumping one or two stones, from the first to the last
 * minimum energy of a frog that jumps one or two stones ahead to the last of n; a jump costs the height difference
 * cheapest way from stone 0 to the last stone by jumps of one or two, each costing |h[i] - h[j]|
 * What is the lowest cost for a frog to get from the first to the last stone, jumping one or two, a jump costing the height difference?
 * dp over an array of stone heights: minimal sum of absolute height differences with jumps of one or two
 * Write a function that returns the minimum cost to get from the first to the last stone with jumps of one or two, a jump costing the height difference.
 * frog on stones problem: array of heights, jumps by one or two, cost is the absolute difference; minimal total
 * Given the heights of n stones, each jump of one or two stones costs the difference in height; return the least sum to the last stone.
 * least total cost to the last of n heights with jumps of one or two, cost = absolute height difference per jump
 * Write a function which calculates the least cost for a frog from the first to the last stone; jumps of one or two cost the height difference.
 * How cheaply can a frog get across stones of given heights, first to last, jumping one or two and paying the height difference?
 * Frog jump: for an array of n heights, find the least cost from the first to the last stone; a hop of one or two costs the absolute height difference.
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
 * What is the fewest number of coins that make an amount, given the coin values? -1 if impossible (amount up to 4095).
 * coin change, minimum number of coins for an amount up to 255, -1 if impossible
 * Return the smallest number of coins with the total {amount} (at most 4095), each value usable any number of times; -1 without a solution.
 * minimum number of coins for an amount from the given values, -1 if impossible (amount at most 4095)
 * How can I pay an amount exactly with as few coins as possible? Return their number, or -1 if it can't be paid (amount up to 4095).
 * unbounded coin problem: least count of coins from n values that sum to an amount (up to 4095), else -1
 * dynamic programming for the fewest coins that make an amount, -1 if impossible (amount at most 4095)
 * make change for an amount with the minimum number of coins of n kinds, -1 if there is no way (amount up to 4095)
 * least number of coins for an amount up to 4095, coin types repeatable, -1 when it cannot be made
 * Write a program to determine the fewest coins that make up an amount, each kind available without limit; -1 if impossible (amount at most 4095).
 * What is the smallest number of coins needed for exact change (unlimited supply, amount up to 4095, -1 if none)?
 * minimum number of coins for an amount up to 4095, -1 if impossible
 * Write a function to find the minimum number of coins for an amount, unlimited coins of each value; -1 if not possible (amount at most 4095).
 * Given coin denominations and an amount, return the fewest coins needed, or -1 (amount up to 4095).
 * coin change: least number of coins for an amount up to 4095, unlimited supply, -1 when it can't be made
 * smallest count of coins from the array adding up to the amount, reuse allowed, otherwise -1 (amount at most 4095)
 * Write a function to make an amount from a list of denominations using as few coins as possible and return how many, or -1 (amount up to 4095).
 * You have unlimited coins of given denominations; return the fewest needed for a total of at most 4095, -1 if it cannot be formed.
 *
 * @T int32_t int64_t
 * @name coin_change min_coins fewest_coins
 * @array coins n
 * @range coins 1 9
 * @range n 1 4
 * @range amount 0 40
 */
int32_t min_coins(const T *coins, int32_t n, int32_t amount) {
    int32_t best[4096];
    if (amount < 0 || amount > 4095) return -1;
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
 * coin change, number of combinations of n coin values that make an amount, each usable repeatedly
 * Return the number of coin combinations of the given values with a given total.
 * count the ways to make change for an amount using the given coin values
 * In how many ways do repeatable values of an array add up to an amount, ignoring order?
 * number of ways to pay an amount, every coin type available without limit, order not counted
 * Number of ways to make a sum from an array of denominations, repeatable, regardless of order
 * count the ways to make an amount from an array of coins recursively, with and without the last coin, order ignored
 * Write a function to compute the number of ways to pay an amount with given coins, any number of each, ignoring order; 64-bit result.
 * How many combinations of coins make up the given amount?
 * number of ways to make change
 * Write a function to count the ways to make change for an amount with unlimited coins, order not mattering.
 * Given coin values and an amount, return the number of combinations that make it up.
 * coin change 2: number of combinations, not permutations
 * how many ways to pay the sum with these coins, each usable any number of times, order ignored?
 * Write a program to count the ways to get a total from coins, any coin repeatable, 1+2 and 2+1 counted as one.
 * Write a function to count ways to make change for the given amount with the given coins, order ignored.
 * Write a function to count the unordered combinations of reusable denominations that total a specified amount.
 * How many combinations of coins add up to a total, unlimited supply of every denomination?
 *
 * @T int32_t int64_t
 * @name count_change coin_change_ways change_ways
 * @array coins n
 * @range coins 1 9
 * @range n 1 4
 * @range amount 0 40
 */
int64_t change_ways(const T *coins, int32_t n, int32_t amount) {
    if (amount == 0) return 1;
    if (n <= 0 || amount < 0) return 0;
    int64_t ways = change_ways(coins, n - 1, amount);
    if (coins[n - 1] <= amount) ways += change_ways(coins, n, amount - (int32_t)coins[n - 1]);
    return ways;
}

/**
 * 0-1 knapsack: weights, values, count, capacity; best value with every item at most once
 * Return the best value of items, each used at most once, that fit together: weights, values, number of items, capacity.
 * knapsack with weights, values, their count and a capacity, every item at most once: largest value
 * Pick items, each at most once, to maximize the value; given are weights, values, their count and the weight limit.
 * 0/1 knapsack by recursion on the items: weights, values, item count, capacity
 * Write a program that finds the greatest total value of items in a bag of limited capacity, each at most once: weights, values, n, capacity.
 * 0-1 knapsack optimum for weights w, values v, their count n and an integer capacity.
 * Write a function for the 0/1 knapsack: weights array, values array, number of items, capacity; return the best value.
 * Given weights, values, their count and a capacity, return the maximum total value without exceeding it, each item once at most.
 * 0-1 knapsack: weights, values, number of items, capacity; returns the max value
 * most valuable selection of items, no item twice, with total weight <= capacity; arguments weights, values, n, capacity
 * recursive knapsack, each item at most once: maximum value from weights, values, count and capacity
 * choose items to maximise value, no repeats; weights, values, how many items, weight limit
 * Write a program to pack a bag for the greatest value, each item taken once or not at all: weights, values, number of items, capacity.
 * Write a function for the knapsack where each item is either included whole or excluded: lists of weights and values, item count, capacity; best value.
 * pack for the most value within a weight limit, no item twice: weights, values, count, limit
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
    if (n <= 0) return 0;
    T skip = knapsack(w, v, n - 1, capacity);
    if (w[n - 1] > capacity) return skip;
    T take = v[n - 1] + knapsack(w, v, n - 1, capacity - (int32_t)w[n - 1]);
    return take > skip ? take : skip;
}

/**
 * unbounded knapsack: weights, values, count, capacity; best value when items may repeat (capacity at most 1023)
 * Return the best total value if any number of each item may be packed: weights, values, item count, capacity (up to 1023).
 * Fill a bag with repeatable items for maximum value: weights, values, number of items, capacity (1023 at most).
 * knapsack with unlimited copies: largest value for weights, values, count and a capacity of at most 1023
 * complete knapsack (items may repeat): weights, values, count and capacity (at most 1023); best total value
 * Each item can be taken any number of times; what is the maximum value for weights, values, their count and a weight limit (at most 1023)?
 * unbounded knapsack with a one-dimensional dp array: weights, values, count, capacity (up to 1023)
 * maximum value with repetition for weights (first array), values (second), their count and a capacity up to 1023
 * Write a function to compute the maximum value in a bag when each item can be taken any number of times: weights, values, n, capacity (up to 1023).
 * Write a function for the knapsack where each item may be picked repeatedly: weights, values, item count, capacity (at most 1023); optimal total value.
 * complete knapsack: every item is in unlimited supply; highest value for weights, values, count and capacity (up to 1023)
 * Solve the unbounded knapsack problem for weights, values, item count and capacity (up to 1023): return the largest total value within the capacity, where items may repeat.
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
    T best[1024] = {0};
    if (capacity < 0 || capacity > 1023) return 0;
    for (int32_t c = 1; c <= capacity; c++)
        for (int32_t i = 0; i < n; i++)
            if (w[i] <= c && best[c - w[i]] + v[i] > best[c]) best[c] = best[c - w[i]] + v[i];
    return best[capacity];
}

/**
 * How should a rod of length n be cut for the highest total price, given the prices of lengths 1 to n? Return the total (n at most 1023).
 * rod cutting: prices of lengths 1 to n in an array, best total price for a rod of length n, for lengths up to 1023
 * A rod of length n is sold in pieces; a[i] is the price of length i + 1; maximize the sum (length up to 1023).
 * maximum revenue from cutting a rod of length {n} with an array of prices for the lengths 1, 2, ... up to n (at most 1023)
 * Return the best total price for cutting a rod of length {n}, where a piece of length i + 1 costs the array's element i, n up to 1023.
 * Given prices for the lengths 1 to n, how much does the best cutting of a rod of length n bring (length up to 1023)?
 * What is the most money I get for a rod of length n (at most 1023) sold in pieces, given the price for each length?
 * Write a program that determines the best revenue from cutting a rod of length n (up to 1023), with an array of prices for the lengths 1 to n.
 * How much can be earned at most by cutting up a rod with given prices for each length (length up to 1023)?
 * rod cutting maximum revenue (n at most 1023)
 * cut a rod of length n for maximum revenue; entry i of the price array belongs to length i + 1, for lengths up to 1023
 * Write a function for the rod cutting problem: max revenue for a rod of length n with prices for lengths 1..n (length up to 1023).
 * Given the prices of pieces of length 1 to n, return the best total from cutting a rod of length n (n at most 1023).
 * maximum price obtainable by cutting up a rod of length n; price of length i is at index i - 1, for lengths up to 1023
 * Prices for pieces of length 1 to n are known; how much can be earned at most by cutting up an n inch rod (length up to 1023)?
 *
 * @T int32_t int64_t
 * @name rod_cutting cut_rod max_revenue
 * @array a n
 * @range a 0 20
 * @range n 0 8
 */
T rod_cutting(const T *a, int32_t n) {
    T best[1024] = {0};
    if (n < 0 || n > 1023) return 0;
    for (int32_t length = 1; length <= n; length++)
        for (int32_t piece = 1; piece <= length; piece++)
            if (a[piece - 1] + best[length - piece] > best[length]) best[length] = a[piece - 1] + best[length - piece];
    return best[n];
}

/**
 * Compute the edit distance of two strings (at most 63 characters each): fewest insertions, deletions and replacements.
 * Levenshtein distance of two strings, each of up to 63 characters
 * How many single-character edits (insert, delete, replace) does it take at least to turn {a} into {b} (63 characters at most each)?
 * Return the minimum number of insertions, deletions and replacements of a letter between two words of up to 63 characters each.
 * edit distance (insert, delete, replace) with unit costs of two strings of at most 63 characters
 * How different are two spellings (at most 63 characters each)? Count the minimum number of insertions, deletions and replacements of letters.
 * For a spell checker I need the Levenshtein distance of two words, each of up to 63 characters.
 * levenshtein of two C strings (63 characters at most each)
 * minimum edits (insert, delete, replace one character) to change one string into another, for strings of up to 63 characters
 * dynamic programming for the distance of two strings (at most 63 characters each): fewest inserts, deletes and substitutions
 * Write a function to compute the minimum number of insertions, deletions and substitutions that turn one string into another, for strings of up to 63 characters.
 * edit distance of two strings (63 characters at most each)
 * Write a function to compute the Levenshtein distance between two strings of up to 63 characters each.
 * Given two words, return the min number of insertions, deletions and substitutions to change one into the other (at most 63 characters each).
 * minimum edit distance of two strings of up to 63 characters, all three operations cost 1
 * how many edits (insert, delete or replace one character) lead from the first word to the second, 63 characters at most each?
 * Write a program for the edit distance of two strings of up to 63 characters, substitution counted as one operation.
 * edit distance of two strings (at most 63 characters each); "kitten" to "sitting" is 3
 * fewest single-character changes (add, remove, substitute) between two strings, each of up to 63 characters
 * how far apart are two spellings (63 characters at most each) in single-letter insertions, deletions, substitutions?
 * Write a function for the least number of edits (insert, remove, replace) between two words of up to 63 characters.
 * Levenshtein: how different are two strings (at most 63 characters each)?
 * Write a function for the edit-distance between two words: minimal insert, delete, substitute operations, for words of up to 63 characters.
 * how many single-character insertions, removals or substitutions separate two strings at minimum (63 characters at most each)?
 * Levenshtein distance between two words of up to 63 characters, insert, delete and substitute each costing 1
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
 * How many characters must be deleted from two strings to make them equal (at most 63 characters each)?
 * deletion distance of two words of up to 63 characters: fewest characters deleted, in both together, until they are equal
 * Return the least number of deletions, in two strings together, until they are equal (63 characters at most each).
 * edit distance of two strings of up to 63 characters with insertions and deletions only
 * minimum deletions to make {a} and {b} the same, at most 63 characters each
 * indel distance of two strings (no substitutions; at most 63 characters each)
 * delete operation for two strings, each of up to 63 characters: minimum number of deletions in both that make them the same
 * Write a program to find how many insertions and deletions (no replacing) are needed at least to turn one string into another (63 characters at most each).
 * edit distance without substitution (indel distance), for texts of up to 63 characters
 * How many deletions in both strings together make them equal (at most 63 characters each)?
 * minimum deletions to make two strings equal, each of up to 63 characters
 * Write a function to find the least number of characters to delete from two strings, taken together, for them to become identical (63 characters at most each).
 * least number of characters to delete from two words of up to 63 characters, taken together, until they are the same
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
 * Find the length of the longest common subsequence of two strings (at most 63 characters each).
 * LCS length of two strings of up to 63 characters each, gaps allowed
 * How many characters, in order but with gaps allowed, do two strings share at most (63 characters at most each)?
 * Return the length of the longest sequence of characters that occurs in order in both {a} and {b}, for texts of up to 63 characters.
 * length of the longest common subsequence of two strings of at most 63 characters
 * length of the longest sequence of characters two strings (at most 63 characters each) share in order: "abcde" and "ace" give 3
 * similarity of two strings of up to 63 characters: length of their longest common subsequence
 * Of two words, how long is the longest subsequence they have in common (63 characters at most each)?
 * length of the LCS of two C strings of up to 63 characters each
 * How many letters in the same order do two words (at most 63 characters each) have in common at most, with other letters allowed between?
 * Write a function which determines the length of the longest (not necessarily contiguous) subsequence common to two strings, each of up to 63 characters.
 * How long is the LCS of two strings (63 characters at most each)?
 * longest common subsequence length of two texts of up to 63 characters
 * Write a function to find the length of the longest common subsequence of two strings (at most 63 characters each).
 * Given two strings of up to 63 characters, return the length of their LCS, which needn't be contiguous.
 * LCS of two strings (63 characters at most each) by dynamic programming, just the length, gaps allowed
 * longest sequence of characters occurring in two strings of up to 63 characters in the same order, gaps allowed; return its length
 * Write a program for the LCS problem: length of the longest subsequence shared by two words (at most 63 characters each).
 * Write a function that returns how long the longest common subsequence of two texts of up to 63 characters is.
 * LCS length of two strings (63 characters at most each): characters in common in the same order, not necessarily adjacent
 * Write a function to find the length of the longest sub-sequence (not necessarily contiguous) that two strings of up to 63 characters share.
 * longest sequence of characters appearing in two strings (at most 63 characters each) in the same order, gaps fine; just its length
 * LCS length by dynamic programming for two words, each of up to 63 characters, e.g. ABCBDAB and BDCABA give 4
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
 * Find the length of the longest common subsequence of two arrays (at most 63 elements each).
 * length of the LCS of two number sequences, each of up to 63 numbers
 * How many elements, in order but with gaps allowed, do two arrays share at most (63 elements at most each)?
 * Return the length of the longest sequence that can be picked in order from both of two arrays (at most 63 elements each).
 * length of the longest common subsequence of two arrays of at most 63 elements each
 * dynamic programming: length of the longest subsequence common to two integer arrays, each of up to 63 numbers
 * similarity of two sequences of numbers by the length of their LCS (63 elements at most each)
 * length of the longest list of numbers that two sequences (at most 63 elements each) both contain in order, not necessarily side by side
 * Write a program that computes the length of the longest sequence that occurs, with gaps allowed, in both of two number arrays, each of up to 63 numbers.
 * What is the LCS length for two arrays of integers (63 elements at most each)?
 * longest common subsequence of two arrays (at most 63 elements each)
 * Write a function to find the size of the longest common sub-sequence of two lists of up to 63 numbers, gaps permitted in both.
 * LCS length of two integer sequences (63 elements at most each), order kept but gaps allowed
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
 * length of the longest common substring (contiguous) of two strings
 * How long is the longest piece of text that occurs contiguously in both strings?
 * Return the greatest number of consecutive characters found in {a} as well as in {b}.
 * length of the longest shared contiguous part of two texts
 * Plagiarism check: length of the longest unbroken passage two texts both contain
 * maximum length of a block of consecutive letters common to two words
 * length of the longest piece that two strings share without gaps: "sandwich" and "handy" share "and", so 3
 * length of the largest common run of characters in two strings
 * Write a function to compute the length of the longest contiguous piece of text that two strings share.
 * How long is the biggest block of characters present in both strings?
 * longest common substring length
 * Write a function to find the length of the longest common substring of two strings, contiguous.
 * Given two strings, return the length of the longest run of characters they share without gaps.
 * longest common contiguous substring, length only, 0 if none
 * length of the biggest block of text found in both strings
 * Write a program to find how long the longest shared substring (no gaps) of two words is.
 * Write a function to find the length of the longest contiguous sub-string present in both strings.
 * How long is the longest contiguous piece of text that both strings contain?
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
 * Find the length of the shortest common supersequence of two strings (at most 63 characters each).
 * length of the shortest common supersequence of two strings, each of up to 63 characters
 * How long is the shortest text that contains two given strings as subsequences (63 characters at most each)?
 * Return the minimum length of a string from which both {a} and {b}, of up to 63 characters each, can be obtained by deleting characters.
 * SCS length (shortest common supersequence) of two strings of at most 63 characters each
 * length of the shortest text that has two strings as subsequences (at most 63 characters each)
 * sum of the lengths of two strings of up to 63 characters minus the length of their longest common subsequence
 * length of the shortest merged string of two strings (63 characters at most each) that keeps the order of both
 * Write a program to find the minimum length of a string that has two given strings of up to 63 characters as subsequences.
 * How short can a string be that contains both of two strings as subsequences (at most 63 characters each)?
 * shortest common supersequence length of two strings, each of up to 63 characters
 * length of the shortest string that has both words as subsequences (63 characters at most each)
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
 * In how many ways does a text (first) contain a word (second) as a subsequence?
 * Count the selections of positions in {s} that spell {word}.
 * Return the number of ways to delete characters of the first string so that the second remains.
 * text, word: number of ways the word occurs in the text as a subsequence, order kept, gaps allowed
 * How many times can a word be read in a text from left to right with gaps? Text first, then word.
 * count occurrences of the second string in the first as a subsequence; the empty word occurs once
 * recursive counting of the subsequences of a text (first) that equal a pattern (second)
 * Write a function that counts the ways to get the second string from the first by deleting characters; 64-bit result.
 * number of occurrences of a word (second) as a subsequence of a text (first); 1 for the empty word
 * How often does one string (second) occur as a subsequence of another (first)?
 * Write a function to count in how many distinct index selections the second string arises as a subsequence of the first.
 * How many ways are there to delete letters of the first string so that the second is left?
 *
 * @name distinct_subsequences count_subsequences num_distinct
 * @string s
 * @string word
 */
int64_t count_embeddings(const char *s, const char *word) {
    if (*word == 0) return 1;
    if (*s == 0) return 0;
    int64_t ways = count_embeddings(s + 1, word);
    if (*s == *word) ways += count_embeddings(s + 1, word + 1);
    return ways;
}

/**
 * Find the length of the longest strictly {OP} subsequence of an array (at most 64 numbers).
 * length of the longest strictly {OP} subsequence of an array, for at most 64 elements
 * How many elements of an array can be kept, in order, so that they are strictly {OP} (up to 64 elements)?
 * Return the maximum number of array elements that can be selected in order so that they are strictly {OP} (64 numbers at most).
 * size of the longest strictly {OP} subsequence of an array, gaps allowed (at most 64 numbers)
 * Delete as few numbers of an array (up to 64 elements) as possible until the rest is strictly {OP}; how many remain?
 * dp for the length of the longest strictly {OP} subsequence of an array (up to 64 elements)
 * Write a program to determine the length of the longest strictly {OP} subsequence of an array, gaps allowed (64 numbers at most).
 * How many elements are in the longest strictly {OP} subsequence (at most 64 numbers)?
 * longest strictly {OP} subsequence length, for at most 64 elements
 * Write a function to find the length of the longest strictly {OP} subsequence (up to 64 elements).
 * Given an integer array of at most 64 numbers, return how long its longest strictly {OP} subsequence (not necessarily contiguous) is.
 * longest {OP} subsequence, strict, length only (at most 64 numbers)
 * delete elements of an array (up to 64 elements) so that the rest is strictly {OP}: how many can stay at most?
 * dynamic programming over an array: length of the longest strictly {OP} subsequence, gaps allowed (up to 64 elements)
 * Write a program for the longest {OP} subsequence problem, equal values not allowed; the result is its length (64 numbers at most).
 * longest strictly {OP} subsequence, not necessarily contiguous: its length (at most 64 numbers)
 * LIS-style: size of the longest strictly {OP} sub-sequence (gaps permitted) in a list of at most 64 elements
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
 * Find the length of the longest non-decreasing subsequence of an array (at most 64 numbers).
 * length of the longest non-decreasing subsequence of an array of at most 64 elements, equal values allowed
 * How many elements of an array can be kept, in order, so that none is smaller than the one before (up to 64 elements)?
 * Return the maximum length of a selection of array elements, in order, that never decreases (64 numbers at most).
 * maximal length of a weakly increasing subsequence of an array (at most 64 numbers)
 * LIS of an array of at most 64 elements with equal values allowed: its length
 * length of the longest weakly ascending subsequence of an array, gaps allowed (up to 64 elements)
 * dp for the length of the longest non-decreasing subsequence of an array (64 numbers at most)
 * Write a function to compute the length of the longest never-decreasing subsequence of an array (at most 64 numbers); equal neighbours count.
 * Maximal length of a weakly increasing subsequence, for at most 64 elements.
 * What is the size of the longest nondecreasing (not necessarily contiguous) subsequence (up to 64 elements)?
 * longest non-decreasing subsequence length (64 numbers at most)
 * longest nondecreasing (weakly ascending) subsequence length, gaps permitted (at most 64 numbers)
 * LIS variant allowing equal elements: its length for an array of at most 64 elements
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
 * Find the largest sum of a strictly increasing subsequence of an array of positive numbers (at most 64 numbers).
 * maximum sum of a strictly increasing subsequence of an array of at most 64 positive elements
 * Pick elements of an array of up to 64 positive numbers in order, each larger than the last, with the greatest total; return that total.
 * Return the best sum of positive numbers chosen from an array (64 numbers at most) from left to right in strictly increasing order.
 * sum of the heaviest strictly increasing subsequence of an array of positive numbers (at most 64 numbers)
 * What is the highest total of a strictly ascending selection of elements, in order, from an array of at most 64 positive numbers? 0 if it is empty.
 * strictly increasing subsequence of an array of up to 64 positive numbers with maximum sum: return the sum
 * biggest total of a strictly increasing subsequence of an array of positive numbers (64 numbers at most)
 * Write a program that finds the biggest sum of a strictly increasing subsequence of an array of positive numbers (at most 64 numbers).
 * What is the sum of the heaviest strictly increasing subsequence of an array of at most 64 positive numbers?
 * maximum sum strictly increasing subsequence of positive numbers (up to 64 elements)
 * Write a function to find the maximal total over all strictly increasing subsequences of a list of positive integers (64 numbers at most).
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
 * Find the length of the longest subsequence of an array that alternately rises and falls.
 * length of the longest alternating (up, down, up or reverse) subsequence of an array
 * How many elements of an array can be kept, in order, so that they go up and down alternately?
 * wiggle subsequence of an array: maximum length with alternating strict rises and falls
 * Return the greatest length of a zigzag selection of array elements, in order, first move up or down.
 * length of the longest up-down or down-up subsequence of an array
 * Delete as few numbers of an array as possible to leave a strict zigzag; how many stay?
 * length of the longest zigzag subsequence of an array, starting up or down
 * length of the longest wiggle (rises and falls in turn, either first) in a list of numbers, elements may be skipped
 * Write a function which calculates the length of the longest subsequence that strictly goes up and down in turn.
 * maximum length of an alternating (zigzag) subsequence; 0 if empty, 1 if constant
 * How long can a wiggle subsequence be, starting either way?
 * longest alternating subsequence
 * wiggle subsequence: greatest length of a zigzag subsequence of numbers
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
 * Find the length of the longest palindromic subsequence of a string (at most 255 characters).
 * length of the longest palindromic subsequence of a string, for texts of up to 255 characters
 * How many characters of a string of at most 255 characters can be kept, in order, so that they form a palindrome?
 * Return the greatest length of a palindrome obtained by deleting characters from a string of at most 255 characters.
 * length of the longest palindromic subsequence of a text of at most 255 characters
 * length of the longest palindromic subsequence of a string of up to 255 characters: "bbbab" gives 4
 * dp over intervals: length of the longest palindromic subsequence of a string (255 characters at most)
 * maximal length of a palindromic subsequence of a text (at most 255 characters)
 * Write a program to determine how long the longest palindrome is that can be obtained by deleting characters from a string, for texts of up to 255 characters.
 * Length of a longest palindromic subsequence of a word (255 characters at most).
 * How many characters are in the longest subsequence of a string (at most 255 characters) that equals its reverse?
 * longest palindromic subsequence length, for texts of up to 255 characters
 * Write a function to find how many characters of a string (255 characters at most) can be retained at most such that they form a palindrome, order unchanged.
 * How many characters of a string (255 at most) can be kept at most so that what is left reads the same backwards?
 *
 * @name longest_palindromic_subsequence lps_length palindromic_subsequence
 * @string s
 */
int32_t palindromic_subsequence(const char *s) {
    int32_t row[256] = {0}, n = 0;
    while (s[n] != 0) n++;
    if (n > 255) return -1;
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
 * How long is the longest contiguous part of the text that reads the same both ways?
 * Return the greatest length of a contiguous palindrome in a string.
 * expand around every center of a string and return the length of the longest palindrome
 * length of the longest palindromic part of a string: "babad" gives 3
 * length of the largest palindromic substring of a text
 * length of the longest palindrome contained in a C string, contiguous
 * length of the longest palindromic part of a string, without gaps
 * Write a function that finds the length of the longest contiguous part of a string that reads the same backwards.
 * What is the length of the longest palindromic substring?
 * Write a function to find the length of the longest palindromic substring of a string.
 * Given a string, return the length of its longest contiguous palindrome.
 * longest palindrome substring, length only, expand around the center
 * how long is the biggest palindrome hidden inside a word (no gaps)?
 * Write a program to get the maximum length of a substring that equals its reverse.
 * longest mirror-symmetric part of a text; return its length, 0 for an empty text
 * Write a function that returns the length of the longest substring that's a palindrome.
 * biggest substring which reads the same forwards and backwards: how many characters?
 * Write a function to find the size of the longest contiguous palindromic slice of a string.
 * expand around each center: length of the longest sub-string that mirrors itself
 * Expand around each centre to find how long the longest substring is that reads the same both ways
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
 * number of palindromic substrings of a string, by position
 * Return how many contiguous pieces of a string are palindromes, single characters too.
 * expand around each center of a string and count every palindrome, including single letters
 * number of palindromes inside {s}, equal ones at different places counted separately
 * How many palindromic substrings does a word have, counting each position and single letters?
 * number of substrings of a string, by position, equal to their reverse
 * Write a program which counts all palindromic substrings of a string by position, including single characters.
 * number of occurrences of nonempty palindromic substrings in a word
 * How many substrings are palindromes, counting equal ones at different places again?
 * count palindromic substrings
 * Write a function to count all palindromic substrings of a string, single characters included.
 * Given a string, return how many of its substrings are palindromes; equal ones at different places count separately.
 * number of substrings that equal their reverse, "aaa" gives 6
 * Write a program to count the palindromic substrings of a word, one-letter ones too, repeats at other positions counted again.
 * count palindromic substrings by expanding around each center
 * Write a function to count all contiguous slices of a string which are palindromic; identical slices at separate positions count separately.
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
 * How many characters must be inserted at least, anywhere, to make a string a palindrome (at most 255 characters)?
 * minimum number of insertions that make a string a palindrome, for texts of up to 255 characters
 * Return the least number of characters to add anywhere in a string of at most 255 characters so that it reads the same both ways.
 * length of a string of at most 255 characters minus the length of its longest palindromic subsequence
 * fewest characters to insert anywhere to turn a string of at most 255 characters into a palindrome
 * How many letters do I have to insert at least until my word of up to 255 characters is a palindrome?
 * min number of insertions, at any places, that turn a string into a palindrome (255 characters at most)
 * fewest deletions (or as many insertions) that turn a string into a palindrome (at most 255 characters)
 * Write a function to compute the minimum number of characters to insert anywhere so that a string becomes a palindrome, for texts of up to 255 characters.
 * What is the minimum number of insertions that turns a string into a palindrome (255 characters at most)?
 * minimum insertions to make palindrome (at most 255 characters)
 * least number of letters to add at any places so that a string of up to 255 characters reads the same backwards
 *
 * @name min_insertions_palindrome palindrome_insertions min_palindrome_insertions
 * @string s
 */
int32_t palindrome_insertions(const char *s) {
    int32_t row[256] = {0}, n = 0;
    while (s[n] != 0) n++;
    if (n > 255) return -1;
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
 * minimum number of deletions to make a string of at most 63 characters a palindrome
 * How many letters of a string (up to 63 characters) must be removed at least so that the rest reads the same backwards?
 * fewest characters to remove from a string of up to 63 characters for a palindrome
 * What is the least number of characters to delete until a string of at most 63 characters is a palindrome?
 * delete letters of a string (max 63) anywhere to get a palindrome: smallest number
 * Write a function that returns how many characters a string (63 at most) must lose at least to become a palindrome.
 * dp: minimum number of characters to remove from a string of up to 63 characters to leave a palindrome
 * Given a text of at most 63 characters, return the smallest number of removals that leaves a palindrome.
 * fewest deletions from a string of at most 63 characters to get a palindrome, e.g. "abca" needs 1
 * Write a function to determine the minimum number of characters to delete so that the rest of a string (up to 63 characters) is a palindrome.
 * What is the smallest number of removed characters that makes a string of up to 63 characters a palindrome?
 * minimum deletions to make palindrome, text up to 63 characters
 * Write a function to find the minimal number of characters to omit from a string of at most 63 characters so that the remainder is palindromic.
 * least number of letters to cross out of a word (63 letters at most) until it equals its mirror image
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
 * How many shortest paths lead through a grid of rows by cols cells from one corner to the opposite, moving right or down?
 * number of unique right/down paths from corner to corner in a grid of {rows} by {cols} cells
 * Count the ways of a robot from the top left to the bottom right cell of a rows x cols grid, moving right or down.
 * Return the number of right/down paths between opposite corner cells of a grid with given rows and columns.
 * robot in a grid of rows x cols cells, right and down moves only: number of paths to the far corner
 * number of right/down paths from the first to the last cell of a rows x cols grid, by a product formula
 * number of unique paths from the first to the last cell of a rows by cols grid, right or down
 * number of right/down walks between opposite corners of rows x cols cells, at most 32 columns
 * number of ways through a grid of rows by columns cells, corner to corner, only right and down
 * Write a program that counts the routes from the upper left to the lower right cell of a rows by cols grid, moving only right or down.
 * In how many ways can a robot get to the opposite corner of a grid of rows x cols cells by going down or right?
 * number of corner-to-corner paths in a grid of rows x cols cells, moving right or down
 * Write a function to count the unique paths in an m x n grid moving only right or down.
 * robot in an m by n grid, right and down moves only: number of paths
 * lattice paths between opposite corner cells of a rows x cols grid of cells
 * binomial(rows + cols - 2, rows - 1), the number of grid paths
 * Write a program to count the paths from cell (0,0) to cell (m-1,n-1) with right and down steps.
 * Given rows and columns of a grid, count the right/down paths from the top left to the bottom right cell.
 * number of monotone lattice paths in a grid with rows x cols cells, only right and down
 * A robot starts in the top-left corner of an m x n grid and moves only down or right; count the possible routes to the bottom-right.
 * A tourist walks only south or east through a map of rows x cols squares; how many routes lead to the far corner?
 *
 * @T int32_t int64_t
 * @name unique_paths grid_paths count_paths
 * @range rows 1 8
 * @range cols 1 8
 */
T unique_paths(T rows, T cols) {
    int64_t ways = 1;
    if (rows < 1 || cols < 1) return 0;
    for (T i = 1; i < cols; i++) ways = ways * (rows - 1 + i) / i;
    return (T)ways;
}

/**
 * How many right/down paths lead through a flat rows x cols grid with obstacles (1) from corner to corner (at most 64 columns)?
 * unique paths with obstacles (1) in a flat grid of rows x cols (up to 64 columns), moving right or down from top left to bottom right
 * Count the right/down ways from corner to corner through a flat grid of {rows} by {cols} cells in which cells with 1 are blocked (cols up to 64).
 * A robot moves right or down in a flat rows x cols grid (at most 64 columns) and must avoid obstacles (1); how many routes to the last cell?
 * Return the number of right/down paths over free cells (0) of a row-major rows x cols grid with up to 64 columns, first cell to last.
 * number of grid paths avoiding blocked cells (nonzero), right or down, rows x cols with at most 64 columns
 * dp over a flat rows x cols grid where nonzero cells are walls: number of right/down paths from corner to corner (cols up to 64)
 * How many ways, moving right and down, lead around the obstacles (1) through a flat rows x cols grid (at most 64 columns) to the last cell?
 * obstacle grid of 0 and 1, row by row, up to 64 columns: number of right/down paths from top left to bottom right of rows x cols cells
 * Write a function which counts the down/right paths from top left to bottom right of a rows by cols grid with nonzero cells blocked (cols up to 64).
 * How many right-and-down paths avoid the obstacles (1) in a flat grid (at most 64 columns)?
 * unique paths II: number of corner-to-corner routes of a robot going right or down in a grid where 1s are blocked, with up to 64 columns
 *
 * @name unique_paths_with_obstacles count_free_paths paths_with_obstacles
 * @array grid 16
 * @range grid 0 1
 * @range rows 1 4
 * @range cols 1 4
 */
int32_t paths_with_obstacles(const int32_t *grid, int32_t rows, int32_t cols) {
    int32_t ways[64] = {1};
    if (cols > 64) return -1;
    if (rows < 1 || cols < 1) return 0;
    for (int32_t i = 0; i < rows; i++) {
        for (int32_t j = 0; j < cols; j++) {
            if (grid[i * cols + j] != 0) ways[j] = 0;
            else if (j > 0) ways[j] += ways[j - 1];
        }
    }
    return ways[cols - 1];
}

/**
 * What is the {OP} sum on a right/down path through a flat rows x cols grid (at most 64 columns) from the top left to the bottom right?
 * {OP} path sum in a flat grid of rows x cols (up to 64 columns), from the first cell to the last, moving right or down
 * Return the {OP} total of the cells on a right/down path across a row-major rows x cols matrix, both corner cells included (cols up to 64).
 * {OP} sum of a right/down path from corner to corner of a flat grid of {rows} by {cols} cells (at most 64 columns)
 * Every cell of a flat rows x cols grid (up to 64 columns) has a number; find the {OP} sum from top left to bottom right, moving right or down.
 * dp over a flat grid of rows and cols: {OP} total among the right/down paths from corner to corner (cols up to 64)
 * How much does the {OP} right/down path from top left to bottom right of a flat rows x cols grid add up to (at most 64 columns)?
 * {OP} path total on a flat rows x cols grid with up to 64 columns, moving right or down from corner to corner
 * Write a program to find the {OP} path sum from top left to bottom right of a rows by cols grid (cols up to 64), moving right or down.
 * What is the {OP} sum along a right/down path through a grid from top left to bottom right (at most 64 columns)?
 * Write a function to find the {OP} accumulated total when traversing a flattened rows x cols grid (up to 64 columns) from first to last cell by right/down steps.
 * Travel from the top-left to the bottom-right of a grid, only down or right: what is the {OP} total of visited numbers (cols up to 64)?
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
    T best[64];
    if (rows < 1 || cols < 1 || cols > 64) return 0;
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
 * What is the {OP} path sum from the top to the bottom of a triangle of numbers, stored row by row (at most 64 rows)?
 * triangle path sum, {OP}: a flat triangle of numbers and its number of rows (up to 64), each step to one of the two numbers below
 * Go down a number triangle, stored row by row, to an adjacent number in each row; return the {OP} total (64 rows at most).
 * Return the {OP} sum over the top-to-bottom paths through a flat triangle with {rows} rows, going down or down-right (at most 64 rows).
 * {OP} total from top to bottom of a flat number triangle, moving to one of the two numbers below, with up to 64 rows
 * number pyramid stored by rows: {OP} sum of a route down, at most 64 rows
 * bottom-up dp in a flat triangle with rows of 1, 2, 3, ... numbers (64 rows at most) for the {OP} sum from the top
 * {OP} total of a path down a flat number triangle, each step to one of the two numbers below (at most 64 rows)
 * Write a function to compute the {OP} path sum down a number triangle of up to 64 rows stored row by row, stepping to one of the two below.
 * What is the {OP} path total in a triangle that is stored flat (64 rows at most)?
 * {OP} path sum in a triangle (at most 64 rows)
 * {OP} total walking down a number triangle stored row by row, number of rows given (up to 64), each step to one of the two numbers just below
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
    T best[64] = {0};
    if (rows < 1 || rows > 64) return 0;
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
 * Is there a subset of the array's non-negative elements, each used at most once, with a given sum?
 * subset sum of an array of non-negative numbers: can some elements, each once, make the target
 * Check whether some of the non-negative numbers, each used at most once, add up to {target}.
 * Return true if a selection of non-negative array elements totals {target}; the empty selection totals 0.
 * subset-sum problem for an array of non-negative numbers and a target: solvable or not
 * choose elements of a non-negative array (maybe none at all), none twice, with a given total: is it possible?
 * recursion over non-negative array elements, each taken or left out: can they make the target?
 * Write a program that checks if some or none of n nonnegative numbers, each used at most once, add up to exactly a target.
 * subset sum decision problem for nonnegative integers; the empty subset has sum 0
 * Is there a selection from an array of non-negative numbers whose sum is the target?
 * subset sum of non-negative numbers
 * Given non-negative integers and a target, return true if a subset has that sum.
 * is there a subset with the given sum? elements are non-negative and need not be adjacent, each once
 * can I pick non-negative numbers from the list that total exactly the target?
 * Write a program to decide if any selection of the array's non-negative numbers sums to the target; target 0: true.
 * subset sum problem for non-negative numbers, yes or no
 * Write a function for subset sum: true if non-negative elements, each used at most once, add up to the target.
 * Can some of the nonnegative numbers, each usable once, total the target?
 * Write a function to check whether some subset of a list of nonnegative integers, each item used no more than once, totals the target.
 * is the target sum attainable by including or excluding each non-negative list item?
 * Can some of the non-negative numbers be picked so that they total exactly the target?
 *
 * @T int32_t int64_t
 * @name subset_sum has_subset_sum is_subset_sum
 * @array a n
 * @range a 0 9
 * @range n 0 6
 * @range target 0 40
 */
_Bool subset_sum(const T *a, int32_t n, int32_t target) {
    if (target == 0) return 1;
    if (n <= 0 || target < 0) return 0;
    if (subset_sum(a, n - 1, target)) return 1;
    return a[n - 1] <= target && subset_sum(a, n - 1, target - (int32_t)a[n - 1]);
}

/**
 * Can the elements of an array be split into two groups of equal sum?
 * equal partition problem for an array of numbers
 * Check whether the array of numbers can be divided into two subsets with the same total.
 * Return true if some of the array's elements (or none) sum to exactly half of the total.
 * partition equal subset sum of an array of numbers
 * two-way partition test of an array: can all its numbers be put into two groups with equal sums
 * Can a list of numbers be split, using all elements, into two groups of equal sum?
 * recursively put each element into one of two groups: can the array of numbers be split into equal sums
 * Write a function to decide whether the numbers of an array can be divided into two groups of the same total.
 * partition problem for integers: is a split into two groups of equal sum possible
 * Can an array of integers be split into two subsets of equal sum?
 * can numbers be partitioned into two equal-sum subsets
 * Write a function to check if an array of integers can be partitioned into two subsets with equal sum.
 * partition equal subset sum for integers
 * can the numbers be shared out between two people so that both get the same sum?
 * can these weights all be spread over the two pans of a scale so that it balances?
 * is there a subset of these numbers that adds up to exactly half of the total?
 * Can the numbers be separated into two sets with identical totals?
 *
 * @T int32_t int64_t
 * @name can_partition equal_partition partition_equal
 * @array a n
 * @range a 0 9
 * @range n 0 6
 */
static _Bool can_balance(const T *a, int32_t n, T gap) {
    if (n <= 0) return gap == 0;
    return can_balance(a, n - 1, gap + a[n - 1]) || can_balance(a, n - 1, gap - a[n - 1]);
}

_Bool can_partition(const T *a, int32_t n) { return can_balance(a, n, 0); }

/**
 * Split the elements of an array into two groups with totals as close as possible; return the difference.
 * minimum subset sum difference of an array of numbers split into two parts
 * How small can the gap between the sums be when an array of numbers is divided into two groups?
 * Return the least |sum of one group - sum of the other| over all ways to divide an array's elements into two groups.
 * balanced partition of an array of numbers into two groups: return the remaining difference of the sums
 * Divide players, whose strengths are in an array, into two teams (of any sizes) of nearly equal total strength; return the smallest difference.
 * smallest difference of the sums when all elements of an array are divided into two groups
 * fair division of an array's values between two people: the smallest possible difference
 * number partitioning of an array into two groups: smallest difference of the sums
 * Write a program that finds the smallest possible difference between the totals of two groups when every number goes into one of them.
 * How little can the two sums differ when a set of numbers is split into two parts?
 * Write a function to divide a list of integers into two groups as evenly as possible; return the absolute difference of totals.
 *
 * @T int32_t int64_t
 * @name min_partition_difference min_subset_difference minimum_difference
 * @array a n
 * @range a 0 9
 * @range n 0 6
 */
static T least_gap(const T *a, int32_t n, T gap) {
    if (n <= 0) return gap < 0 ? -gap : gap;
    T first = least_gap(a, n - 1, gap + a[n - 1]), second = least_gap(a, n - 1, gap - a[n - 1]);
    return first < second ? first : second;
}

T min_partition_difference(const T *a, int32_t n) { return least_gap(a, n, 0); }

/**
 * In how many ways can plus and minus signs be put before all numbers of an array so that they total a target?
 * target sum with signs: number of ways to give each array element + or - to reach the target
 * Count the sign assignments to the elements of an array for which the sum equals the target.
 * Return the number of ways to add or subtract every element of an array and reach {target}.
 * number of plus/minus expressions of all the array's numbers with a given value; +0 and -0 count as two
 * number of ways to give every element of an array a sign so that the sum is the target
 * Give each number of an array a sign; in how many of the 2^n ways is the total the target?
 * try all 2^n sign patterns on an array and count those whose sum is the target
 * number of ways to reach a target by adding or subtracting every element of an array
 * number of sign choices for n numbers that lead to a given total
 * Write a function to count the ways to give each number a plus or a minus sign so that the sum equals a target.
 * How many ways of putting + and - before all array elements give the target?
 * number of ways to add signs to reach target
 * Write a function to count the sign assignments, + or - ahead of each list item, that evaluate to the target.
 * Put + or - before each number; how many expressions evaluate to the target?
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
 * What is the largest sum of array elements no two of which are neighbours? 0 for taking none.
 * house robber: money of each house in an array, greatest sum without two adjacent houses
 * Return the maximum total of non-adjacent elements of an array; taking none gives 0.
 * maximum sum of nonnegative array elements without adjacent ones
 * Rob houses in a row, with the money of each in an array, never two side by side; what is the most money?
 * Choose entries of an array so that no two are next to each other and the sum is greatest; return the sum, 0 if none is worth it.
 * What is the highest total of nonnegative array elements if neighbouring picks are not allowed?
 * take nonnegative numbers of an array but never two adjacent ones: biggest total
 * Write a program to find the greatest sum of array elements with no two adjacent; taking none gives 0.
 * maximum-weight independent set of a path given as an array of weights
 * What is the largest total of nonadjacent entries, none of them negative?
 * maximum sum of non-adjacent elements, 0 for choosing none
 * Write a function to find the maximum sum of non-adjacent elements of an array, 0 if taking none is best.
 * Given house values, return the most a robber can take without robbing two neighbouring houses.
 * house robber, houses in a line
 * max sum with no two elements next to each other, the empty choice counts 0
 * Write a program to pick elements, never two adjacent ones, for the greatest total; picking nothing gives 0.
 * house robber dp: best[i] = max(best[i-1], best[i-2] + a[i]), starting from 0
 * Write a function to pick items of a list, never two consecutive ones, with the maximal total; picking nothing gives 0.
 * A robber cannot take from two adjacent houses in a street; return the maximum loot, 0 for no houses
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
 * What is the largest sum of non-adjacent elements of a circular array, where first and last are neighbours?
 * house robber on a circle: greatest sum of an array without two neighbors, first and last being neighbors too
 * Houses stand in a circle, their money in an array; rob no two adjacent ones; return the most money.
 * maximum non-adjacent sum of an array where the first and the last are neighbours, too
 * circular house robber: largest sum of non-adjacent array values, where the ends are adjacent
 * Return the greatest total of non-adjacent entries of a circular array, 0 for taking none.
 * maximum sum of non-adjacent values on a cycle of n values
 * highest sum of array elements with no two adjacent picks, where the first and last count as adjacent
 * Write a function that finds the largest sum of non-adjacent elements of a circular array, 0 if nothing is taken.
 * maximum-weight independent set of a cycle, given as an array of weights
 * How do I maximise the sum of nonadjacent elements of a circular array?
 * house robber in a circle
 * Houses are arranged in a ring and no two neighbours may be robbed, the first and the last being neighbours; maximum loot
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
 * In how many ways can a 2 by n board be covered completely with 2 x 1 dominoes?
 * number of domino tilings of a 2 x n rectangle
 * Count the ways to pave a strip of width 2 and length n with 2 x 1 tiles.
 * Return the number of domino coverings of two rows of {n} squares.
 * tiling problem: ways to cover a 2 x n board with 2x1 dominoes
 * number of ways to fill a board of two rows and n columns by dominoes
 * 2 x n tiling with 2 x 1 dominoes: number of ways
 * f(n) = f(n - 1) + f(n - 2) with f(0) = f(1) = 1, the number of domino tilings of 2 x n
 * Write a program to compute the number of ways to cover a 2 by n board with dominoes.
 * How many domino tilings does a 2 x n rectangle have?
 * domino tilings of 2 x n
 * number of ways to cover a floor of 2 by n squares with 1 by 2 tiles
 * How many ways are there to tile a 2 x n floor with 2 x 1 tiles?
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
 * In how many ways can a 3 by n board be covered completely with 2 x 1 dominoes?
 * number of domino tilings of a 3 x n rectangle
 * Count the ways to pave a strip of width 3 and length n with 2 x 1 tiles, 0 for odd n.
 * Return the number of domino coverings of three rows of {n} squares, 0 if {n} is odd.
 * 3 x n tiling with 2 x 1 dominoes: number of ways
 * How many ways are there to fill a 3 by n board with dominoes?
 * number of ways to fill a board of three rows and n columns by dominoes
 * f(n) = 4 f(n - 2) - f(n - 4), with f(0) = 1, f(2) = 3 and 0 for odd n
 * three-row tiling problem: domino coverings of a 3 x n board
 * Write a function which computes how many domino tilings a 3 by n board has.
 * How many ways are there to tile a 3 x n floor with dominoes?
 * domino tilings of 3 x n
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
 * In how many ways can a string of digits be decoded to letters, with 1 for A up to 26 for Z? The empty string has one.
 * decode ways of a digit string with 1 for A to 26 for Z, 1 for an empty one
 * Count the letter texts (A=1 to Z=26) that a digit string can stand for; an empty string gives 1.
 * Return the number of ways to split a digit string into numbers from 1 to 26 without leading zeros; empty counts as one.
 * number of decodings of a digit string to letters (1 is A, 26 is Z): "226" has 3, "" has 1
 * How many messages could a string of digits mean if A=1, ..., Z=26? An empty string gives one.
 * dp over prefixes of a digit string: number of ways to read it as numbers 1 to 26, one for no digits
 * ways to read a digit string as letters 1 to 26; other characters give 0, the empty string 1
 * Write a program that counts how many ways a string of digits can be read as letters, A = 1 to Z = 26; 1 for an empty string.
 * In how many ways is a numeric message decodable with A=1, ..., Z=26 (1 if empty)?
 * A message is encoded with A=1 to Z=26: in how many ways can its digits be decoded? No digits: one way.
 * Messages are encoded with A=1, B=2, ..., Z=26: given the digits, count the possible messages, 1 for no digits
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
 * Can the last position of an array be reached from the first if each element is the longest jump allowed from there?
 * jump game: array of longest jumps, true if the last index can be reached from index 0
 * Check whether one can get from the first to the last index when each element gives the longest jump forward.
 * Return true if the end of the array is reachable; a[i] is the maximum jump at i.
 * Is the last stone reachable by jumps from the first, where a[i] is the longest jump from stone i?
 * jump game: can the end of an array be reached when a[i] limits the jump at i
 * Starting at index 0, can I get to the end of the array by jumps of at most the value I stand on?
 * Can I jump to the last index of an array in which every element is the maximum jump from there?
 * jump along an array, each jump at most the element's value: can the end be reached
 * Write a function to decide if the last index of an array can be reached from the first when each element tells the longest jump forward from it.
 * Given an array of max jump lengths, return true if the last position is reachable from the first.
 * reach the end of the array, jumping at most a[i] places forward from i: possible or not
 * Write a program to tell whether the end of the list can be reached when each number limits the jump from there.
 * Write a function for the jump game: true if the last index can be reached, a[i] being the maximum jump.
 * greedy jump game: can the final index be reached when each entry states the maximal jump forward?
 * Each array entry is the maximum jump length from there; return true if you can get from the first index to the last.
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
 * What is the fewest number of jumps from the first to the last position of an array of longest jumps, or -1 if it cannot be reached?
 * minimum jumps to the end of an array, each element the longest jump from there, -1 if impossible
 * Each element is the longest jump allowed from there; what is the least number of jumps from the first to the last index? -1 if impossible.
 * Return the least number of jumps from the first to the last index, each at most the element there, else -1.
 * jump game with the minimum number of jumps over an array of maximum jump lengths, -1 when stuck
 * How many moves does it take at least to cross an array in which a[i] is the longest move at i? -1 if it can't be done.
 * min jumps to the last index: a[i] bounds the step length at i, -1 for unreachable
 * dp: least number of jumps to the last index of an array of longest jumps, -1 if there is none
 * Write a program to find the fewest jumps from the first to the last index when each element gives the maximum jump length; -1 if unreachable.
 * What is the minimum number of jumps to get to the end of an array of maximum jump lengths (-1 if unreachable)?
 * minimum jumps to reach the end, -1 if impossible
 * Write a function to find the minimal number of jumps to the final list position, each entry being the maximal jump; -1 if stuck.
 * Starting at index 0, hop forward by at most the number you stand on; least hops to the final index, -1 if stuck
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
 * perfect squares: minimum count of squares whose sum is n
 * Write n as a sum of as few square numbers as possible; how many are needed?
 * smallest count of square numbers that add up to n: 12 = 4 + 4 + 4 gives 3
 * fewest squares with the total n, by the theorems of Legendre and Lagrange
 * min number of squares adding to a number n
 * n as a sum of as few squares as possible: how many?
 * Write a function that computes the least number of perfect squares that sum to n (at most 255).
 * minimum number of positive squares representing n, 0 for n = 0
 * How many squares are needed at least to sum to n?
 * minimum number of squares that sum to n
 * 12 = 4 + 4 + 4 needs 3: fewest squares that add up to n
 *
 * @name num_squares min_squares perfect_squares
 * @range n 0 255
 */
int32_t min_squares(int32_t n) {
    if (n < 1) return 0;
    while (n % 4 == 0) n /= 4;
    if (n % 8 == 7) return 4;
    for (int64_t i = 0; i * i <= n; i++) {
        int64_t j = 1;
        while (i * i + j * j < n) j++;
        if (i * i + j * j == n) return i == 0 ? 1 : 2;
    }
    return 3;
}

/**
 * In how few steps can n be reduced to 1 by subtracting 1, halving, or dividing by 3 (only without remainder)?
 * minimum steps from n to one with -1, /2 if even and /3 if divisible
 * Each step subtracts 1, or divides by 2 or 3 without remainder; return the minimum number of steps from n to 1.
 * Return the fewest operations (minus 1, exact division by 2 or 3) that reduce {n} to 1, {n} from 1 to 255.
 * reduce n to one by -1, /2, /3 (exact divisions only): least number of steps
 * least number of moves from n to 1 by subtracting 1 or dividing exactly by 2 or 3
 * steps(x) = 1 + the best of steps(x - 1), steps(x / 2) and steps(x / 3) where the divisions are exact, steps(1) = 0; return steps(n)
 * shortest way down from n to one with the operations -1, /2 and /3, divisions without remainder: its length
 * length of the shortest list of operations (-1, /2 if even, /3 if a multiple of 3) from n to 1
 * Write a program to find the fewest operations from n (1 to 255) to 1: subtract 1, halve if even, divide by 3 if divisible.
 * In how few steps can n be reduced to 1 by decrement and exact division by 2 or 3?
 * Reach 1 from n with the operations n-1, n/2, n/3 where they divide: fewest operations
 *
 * @name min_steps_to_one reduce_to_one steps_to_one
 * @range n 1 255
 */
int32_t min_steps_to_one(int32_t n) {
    if (n < 4) return n > 1;
    int32_t halved = n % 2 + min_steps_to_one(n / 2), thirds = n % 3 + min_steps_to_one(n / 3);
    return 1 + (halved < thirds ? halved : thirds);
}

/**
 * What is the largest product of positive integers that sum to n, using at least two parts?
 * integer break: largest product of two or more positive integers with the sum n
 * Split n into two or more positive parts so that their product is greatest and return the product.
 * Return the maximum product of at least two positive numbers with the sum {n}.
 * break a number into at least two parts for the best product: 10 = 3 + 3 + 4 gives 36
 * rope cutting: cut a rope of length n at least once into integer pieces and maximize their product
 * How large can the product of the parts be when {n} is split into at least two positive integers?
 * max product after breaking an integer n into two or more positive parts
 * Write a function which finds the greatest product of two or more positive integers whose sum is n (n at least 2).
 * maximum product over the partitions of n with at least two parts
 * maximum product of parts summing to n, at least two parts
 * maximise the product of two or more positive addends of n
 * Split n into two or more positive addends to maximize their product; return that product.
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
 * Return the n-th ugly number: those with no prime factor but 2, 3 and 5, the first being 1 (n up to 100).
 * nth ugly number (only prime factors 2, 3 and 5), 1 being the first, for n at most 100
 * Which number is at position n (up to 100) of 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, ... (only prime factors 2, 3, 5)?
 * Hamming numbers (prime factors 2, 3, 5), 1 being the first: the {n}-th one, up to 100
 * Find the {n}-th regular (5-smooth) number, n up to 100.
 * dp with three pointers for multiples of 2, 3 and 5: the n-th number without other prime factors, starting at 1, for n at most 100
 * ugly number (prime factors 2, 3, 5 only) with index {n}, counted from 1 (n from 1 to 100)
 * {n}-th 5-smooth number, the first being 1 (n up to 100)
 * n-th number having just 2, 3, 5 as prime factors, where 1 is the first, for n at most 100
 * Write a program to compute the n-th number (1 to 100) with no prime factors besides 2, 3 and 5; the first is 1.
 * What is the nth Hamming number (n from 1 to 100)?
 * nth ugly number (n up to 100)
 * the ugly numbers 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, ...: return the n-th, n from 1 to 100, with three pointers
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
 * number of binary strings of length n without adjacent 1s
 * Count the words of {n} bits in which 11 does not occur.
 * Return the number of bit strings of length n with isolated ones only.
 * count the strings of n characters 0 and 1 avoiding 11
 * number of {n}-bit patterns with no neighbouring ones
 * dp by the last bit: number of n-bit words with no 1 right after a 1
 * number of bit strings of length n where ones are never adjacent
 * Write a function to count the binary strings of length n without two consecutive ones.
 * How many bit strings of n digits do not contain 11?
 * binary strings of length n without consecutive ones
 * In how many ways can n coin tosses go with no two heads in a row?
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
 * friends pairing problem: number of ways n friends stay single or pair up
 * Count the ways in which n people stay alone or form couples.
 * Return the number of ways to form pairs among n persons, with some, none or all of them paired.
 * f(n) = f(n - 1) + (n - 1) f(n - 2), with f(0) = f(1) = 1
 * number of involutions of n elements
 * In how many ways can n guests dance alone or in pairs?
 * number of ways to pair some of n people, including nobody, everyone in at most one pair
 * telephone numbers 1, 1, 2, 4, 10, 26, ... from n = 0: return the n-th
 * each of n people is single or paired with one other: how many ways?
 * count the ways to split n friends into singles and couples
 * Write a program that counts in how many ways n friends can stay alone or form pairs.
 * How many matchings are there in a complete graph with n vertices?
 * ways to pair up n friends or leave them single
 * n guests each go to the dance alone or paired with another guest: in how many ways?
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
 * In how many ways can n posts be painted in k colours so that at most two adjacent posts have the same colour?
 * paint fence: n posts, k colours, number of ways with at most two neighbouring posts of one colour in a row
 * Count the paintings of a fence with n posts and k colours, never three equal ones in a row.
 * Return the number of colourings of {n} posts with {k} paints without three adjacent equal posts.
 * fence colouring problem, at most two equal in a row: posts first, colours second
 * Given posts and colours, in how many ways can a fence be painted so that no three posts in a row have the same colour?
 * painting a fence of n posts with k colours, at most two equal posts in a row: number of ways
 * count colourings of n posts with k colours and no run of three
 * Write a function to count the colourings of n fence posts with k colours, at most two equal neighbours in a row; 1 for no posts.
 * In how many ways can a fence be painted with no three adjacent posts equal (posts, then colours)?
 * ways to paint n posts with k colors, no three in a row same
 * number of colourings of n posts in k colours without three successive equal ones, n first
 * n fence posts, k paints, never three posts in a row alike: number of ways
 *
 * @T int32_t int64_t
 * @name paint_fence fence_ways count_fence_colorings
 * @range n 1 8
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
 * In how many ways can a number of dice, each with a number of faces, show a given total?
 * dice throw combinations: dice, faces, sum; number of outcomes where the order counts
 * Count the outcomes of {dice} dice with {faces} faces each that sum to {target}.
 * number of dice rolls with target sum: number of dice, faces of each, target
 * dice and faces given, count the ordered outcomes adding up to a number of at most 63
 * with n dice of f faces, number of ways to roll a sum, the dice being distinguishable
 * recursion over the dice: number of ordered rolls that make the target (dice, faces, target)
 * number of ordered rolls of equal dice with a certain total (dice, faces, total)
 * Write a program to find how many outcomes of several dice sum to a target: dice, faces, target; 64-bit result.
 * How many rolls of several dice give exactly a certain total (dice, faces, total)?
 * number of ordered outcomes of several dice with f faces totaling a target (dice, faces, total), 64-bit
 * Roll d dice with f faces: number of ways to get a total t
 *
 * @name dice_ways num_rolls_to_target dice_sum_ways
 * @range dice 0 4
 * @range faces 1 8
 * @range target 0 30
 */
int64_t dice_ways(int32_t dice, int32_t faces, int32_t target) {
    int64_t ways = 0;
    if (dice <= 0) return target == 0;
    for (int32_t face = 1; face <= faces && face <= target; face++) ways += dice_ways(dice - 1, faces, target - face);
    return ways;
}

/**
 * What is the least number of multiplications for a chain of matrices, matrix i being a[i] x a[i + 1]?
 * matrix chain multiplication: array of n dimensions, least number of scalar multiplications
 * Matrix i has a[i] rows and a[i + 1] columns; return the minimum number of multiplications for the product of all.
 * Return the minimum scalar multiplications to multiply n - 1 matrices with dimensions in {a}.
 * cost in scalar multiplications of the optimal parenthesization of a matrix product with n dimensions in an array
 * In which order should matrices of sizes a[i] x a[i + 1] be multiplied? Return the cost of the best order.
 * recursive matrix chain problem, n dimensions in an array, trying each last multiplication: minimal multiplications
 * cheapest way to multiply matrices, sizes given as n dimensions in an array: number of multiplications
 * matrix-chain order cost for an array of n dimensions
 * least cost of multiplying matrices with the dimensions a[0] x a[1], a[1] x a[2], ... by the best placement of brackets
 * Write a function that finds the fewest scalar multiplications for a chain of matrices, where matrix i is a[i] by a[i+1].
 * How cheaply can a chain of matrices be multiplied, given its dimensions?
 * matrix chain multiplication minimum cost
 * best parenthesization cost of a product of matrices whose dimensions are in the array
 *
 * @T int32_t int64_t
 * @name matrix_chain matrix_chain_order min_multiplications
 * @array a n
 * @range a 1 9
 * @range n 0 7
 */
T matrix_chain(const T *a, int32_t n) {
    T best = 0;
    for (int32_t k = 1; k < n - 1; k++) {
        T cost = matrix_chain(a, k + 1) + matrix_chain(a + k, n - k) + a[0] * a[k] * a[n - 1];
        if (k == 1 || cost < best) best = cost;
    }
    return best;
}

/**
 * With a given number of eggs and floors, how many drops are needed in the worst case to find the critical floor?
 * egg drop problem with given eggs and floors: least number of drops that suffices in the worst case
 * Return the least number of trials that always suffices with {eggs} eggs and {floors} floors.
 * minimum attempts in the worst case of the egg dropping puzzle, eggs first, floors second
 * egg dropping in a building: eggs, floors; number of drops of the best strategy in the worst case
 * Given eggs and floors, how many drops do I need at most to find the highest safe floor?
 * super egg drop: eggs, then floors; fewest drops that always suffice
 * egg drop: fewest trials in the worst case from the number of eggs and floors
 * Write a program that determines how many drops are needed in the worst case to find the critical floor, given eggs and floors.
 * minimax number of trials of the egg problem (eggs, floors), 0 for no floor
 * What is the optimal worst-case number of egg drops (eggs, floors)?
 * least worst-case number of trials to find the floor from which eggs break, number of eggs first, floors second
 *
 * @name egg_drop min_drops super_egg_drop
 * @range eggs 1 6
 * @range floors 0 60
 */
int32_t egg_drop(int32_t eggs, int32_t floors) {
    int32_t drops = 0;
    if (eggs < 1) return -1;
    for (int64_t covered = 0; covered < floors; ) {
        int64_t ways = 1;
        drops++;
        covered = 0;
        for (int32_t i = 1; i <= eggs && i <= drops && covered < floors; i++) {
            ways = ways * (drops - i + 1) / i;
            covered += ways;
        }
    }
    return drops;
}

/**
 * Find the side length of the largest square of ones in a flat rows x cols matrix of 0 and 1.
 * maximal square of ones in a row-major binary grid of rows x cols, its side
 * How wide is the biggest all-ones square in a row-major rows x cols grid of 0 and 1?
 * Return the side of the greatest square submatrix of a flat rows x cols matrix with only nonzero cells.
 * largest square of ones in a flat grid of {rows} by {cols} cells: its side
 * try each cell of a flat rows x cols grid of 0 and 1 as the upper left corner of a larger square of ones; return the largest side
 * side of the biggest filled square in a flat rows x cols image with int pixels 0 and 1
 * side of the maximum square full of ones in a rows x cols matrix stored by rows
 * largest square block of free cells (1) in a flat rows x cols grid, side length
 * Write a function which finds the side length of the largest square of nonzero cells in a rows by cols grid.
 * What is the side (not area) of the largest square made of ones?
 * side of largest square of ones
 * side of the biggest all-ones square inside a binary matrix
 *
 * @name maximal_square largest_square max_square_side
 * @array grid 16
 * @range grid 0 1
 * @range rows 0 4
 * @range cols 1 4
 */
int32_t maximal_square(const int32_t *grid, int32_t rows, int32_t cols) {
    int32_t best = 0;
    for (int32_t i = 0; i < rows; i++) {
        for (int32_t j = 0; j < cols; j++) {
            while (i + best < rows && j + best < cols) {
                int32_t side = best + 1, k = 0;
                while (k < side * side && grid[(i + k / side) * cols + j + k % side] != 0) k++;
                if (k < side * side) break;
                best = side;
            }
        }
    }
    return best;
}

/**
 * Find the largest product of a non-empty contiguous part of an array.
 * maximum product subarray: greatest product of a contiguous non-empty part
 * Which run of adjacent elements of an array has the largest product? Return the product.
 * Return the greatest product of consecutive elements of an array; negatives may cancel out.
 * max product of a contiguous non-empty part of an array
 * Track the largest and smallest product ending at each element and return the largest product of all.
 * largest product of consecutive factors in an array, at least one element
 * highest product over all contiguous segments of the array
 * greatest product of a consecutive stretch of an array
 * Write a program to compute the greatest product of consecutive elements of a nonempty array.
 * maximum product over all nonempty contiguous subarrays
 * How do I find the largest product of a subarray, negatives included?
 * maximum product subarray
 * Write a function to find the maximum product of a contiguous subarray, at least one element.
 * max product subarray, non-empty
 * Kadane for products: keep the highest and the lowest product ending here, return the greatest
 * Write a program to find the subarray (contiguous, non-empty) with the highest product and return that product.
 * Write a function to find the maximum product of a subarray: consecutive elements, at least one.
 * maximum product of consecutive elements of the given non-empty list, however many
 * Write a function to find the largest product of a contiguous nonempty sublist.
 * Find a contiguous run of numbers that multiplies to the greatest value and return that value, negatives allowed
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
 * Find the best stock profit from an array of prices with any number of trades when each sale costs a fee.
 * buy and sell stock with a transaction fee: array of prices, fee per sale, maximum profit
 * Return the maximum profit from an array of prices if every completed trade costs a fee.
 * trading with a fee per transaction (buy and later sell), one share at a time, prices in an array: best gain
 * How much can I earn at most on these prices if each sale costs a fee and I hold one share at a time?
 * optimal trades over a price list with a fixed fee for each: total gain, 0 if no trade pays off
 * dp with two states, holding a share or not, fee on selling: largest profit from n prices
 * maximum gain after fees over a price series, any number of buy-sell trades
 * most profit from n prices with many transactions allowed, each sale reduced by the fee
 * best total profit of trading at given prices, one share at a time, with a fee per trade
 * trade shares as often as you like over an array of prices, fee on each sale, one share at a time: best gain
 * Write a function to find the maximum profit from daily prices with any number of buys and sells, one share at a time, paying a fee per sale.
 * What is the maximum stock profit with any number of transactions and a fee on each?
 * max stock profit with transaction fee
 * share prices by day, unlimited trading, a fixed charge per completed trade: maximum profit
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
 * Find the best stock profit from an array of prices with at most two trades, one after the other.
 * buy and sell stock at most twice: array of prices, maximum profit, 0 at the least
 * Return the maximum profit from at most two non-overlapping purchases and sales over n prices.
 * two transactions at most: largest total gain of a price list
 * best time to buy and sell stock, up to two rounds: profit from n prices
 * at most two trades, one after the other, on an array of prices: greatest profit
 * Buy, sell, buy again, sell again on n prices (or fewer trades): what is the most I can make?
 * dp with four states over prices: first buy, first sale, second buy, second sale; best profit
 * maximum profit of up to two trades, one after the other, on an array of prices, never below zero
 * Write a program that finds the maximum gain from prices by day with at most two purchases and sales, the second after the first.
 * best profit of at most two non-overlapping trades, 0 if none pays
 * How much profit is possible with no more than 2 stock transactions?
 * max stock profit with two transactions
 * share prices by day: maximum profit when you can complete at most two transactions, no overlap
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
 * How many sums of different positive integers give n (n up to 100)?
 * number of partitions of n into distinct parts, for n at most 100
 * Count the ways to write n as a sum of distinct positive numbers, order not mattering (n from 0 to 100).
 * Return the number of sets of positive integers with the total {n}, up to 100.
 * In how many ways can n be split into unequal parts (n up to 100)?
 * number of sums of different positive integers that make n: 6 = 5+1 = 4+2 = 3+2+1 gives 4, for n at most 100
 * count of partitions of n with no part repeated (n from 0 to 100)
 * dp: number of sums of n in which each part from 1 to {n} is used at most once (n up to 100)
 * count the splits of n into unequal parts, order ignored, for n at most 100
 * Write a function to count how many ways there are to write n (0 to 100) as a sum of different positive integers, order irrelevant.
 * How many partitions into distinct parts does n have (n from 0 to 100)?
 * how many integer partitions of n have only unequal parts (n up to 100)
 * Write a function to count the sets of distinct positive integers totalling n, for n at most 100.
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
 * check if the third string is an interleaving of the first two
 * Check whether {a} and {b} can be shuffled into {s}, the letters of each staying in order.
 * Is the last string an interleaving of the first two?
 * Can the first two strings, each kept in order, be interleaved to give the third, as "ab" and "a" give "aab"?
 * valid interleave: do the first two words, each in order, merge into the third?
 * recursion on the first letters of two strings: is the third string an interleaving of them?
 * Does an order-preserving merge of the first two texts equal the third?
 * is the last text a shuffle of the first two, each in order
 * Write a program to check if a third string can be formed by interleaving the first two, each keeping its own order.
 * can a and b be interleaved to give s
 * Write a function to check if string three is a shuffle of strings one and two that preserves the order of both.
 * Can two words be shuffled together, each keeping its own letter order, to yield the third one?
 *
 * @name is_interleaving is_interleave interleaving_string
 * @string a
 * @string b
 * @string s
 */
_Bool is_interleaving(const char *a, const char *b, const char *s) {
    if (*s == 0) return *a == 0 && *b == 0;
    if (*a == *s && is_interleaving(a + 1, b, s + 1)) return 1;
    return *b == *s && is_interleaving(a, b + 1, s + 1);
}
