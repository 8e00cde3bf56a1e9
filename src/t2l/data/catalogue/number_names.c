/**
 * Write a function that returns the nth {OP} number.
 * nth {OP} number, the first one being 1
 * Which number stands at position n of the {OP} numbers {OP:2}, counting positions from 1?
 * Calculate the {OP} number with index {n}, index 1 giving 1.
 * Returns the figurate number of rank n for a polygon with {OP:3} sides.
 * How do I get the nth number of the sequence {OP:2} (n counted from 1)?
 * C function for {OP} numbers by their formula, n = 1 being 1
 * the n-th {OP} number, i.e. the dots of n nested polygons with {OP:3} sides and a common corner
 * i need the {n}th {OP} number, sequence starts {OP:2}
 * Dots form growing nested polygons of {OP:3} sides with a common corner, one dot being step 1: how many dots at step n?
 * Given n, return term n of {OP:2}, known as the {OP} numbers.
 * Implement the closed formula of the {OP} numbers for a given index n.
 * find {OP} number at given index, counting begins from 1
 *
 * @T int32_t int64_t
 * @OP n*(5*n-3)/2 "heptagonal" "1, 7, 18, 34, ..." "seven"
 * @OP n*(3*n-2) "octagonal" "1, 8, 21, 40, ..." "eight"
 * @OP n*(7*n-5)/2 "nonagonal" "1, 9, 24, 46, ..." "nine"
 * @OP n*(4*n-3) "decagonal" "1, 10, 27, 52, ..." "ten"
 * @OP n*(9*n-7)/2 "hendecagonal" "1, 11, 30, 58, ..." "eleven"
 * @OP n*(5*n-4) "dodecagonal" "1, 12, 33, 64, ..." "twelve"
 * @name nth_figurate polygon_term named_polygonal
 * @range n 1 1000
 */
T nth_figurate(T n) { return OP; }

/**
 * Return true if the given integer is among the {OP} numbers {OP:2}
 * Write a function that tests whether {x} is one of the {OP} numbers, the smallest being 1.
 * Is {x} a member of the sequence {OP:2} of {OP} numbers?
 * membership test for the {OP} numbers {OP:2}
 * Returns true if {x} is one of the {OP} numbers (the first is 1), false for every other integer.
 * How can I tell if an integer belongs to {OP:2}, the {OP} numbers?
 * Can exactly {x} dots, at least one, be laid out as {OP:3}?
 * {OP} number or not, the smallest being 1 and 0 being none
 * Given an integer, decide whether it occurs among the figurate numbers of {OP:3}; 0 does not.
 * Does {x} equal the nth {OP} number for some n of at least 1?
 * predicate for the {OP} numbers, 0 and negative numbers fail
 * tell me if this number is in the list {OP:2} of {OP} numbers
 *
 * @T int32_t int64_t
 * @OP k*(3*k-1)/2 "pentagonal" "1, 5, 12, 22, ..." "nested pentagons with a common corner"
 * @OP k*(2*k-1) "hexagonal" "1, 6, 15, 28, ..." "nested hexagons with a common corner"
 * @OP k*(5*k-3)/2 "heptagonal" "1, 7, 18, 34, ..." "nested heptagons with a common corner"
 * @OP k*(3*k-2) "octagonal" "1, 8, 21, 40, ..." "nested octagons with a common corner"
 * @OP 3*k*(k-1)+1 "centered hexagonal" "1, 7, 19, 37, ..." "hexagonal rings around a middle dot"
 * @OP 2*k*(k-1)+1 "centered square" "1, 5, 13, 25, ..." "square rings around a middle dot"
 * @OP 6*k*(k-1)+1 "star" "1, 13, 37, 73, ..." "a centered six-pointed star"
 * @OP k*(k+1)*(k+2)/6 "tetrahedral" "1, 4, 10, 20, ..." "a triangular pyramid"
 * @OP k*(k+1)*(2*k+1)/6 "square pyramidal" "1, 5, 14, 30, ..." "a pyramid on a square base"
 * @OP k*(2*k*k+1)/3 "octahedral" "1, 6, 19, 44, ..." "an octahedron"
 * @name is_figurate in_figurate_sequence is_shape_number
 * @range x -5 300
 */
_Bool is_figurate(T x) {
    for (T k = 1; OP <= x; k++)
        if (OP == x) return 1;
    return 0;
}

/**
 * Write a function to calculate the sum of the first n {OP} numbers.
 * sum of the first n {OP} numbers, 0 for n = 0
 * Add up the first {n} terms of {OP:2}, the {OP} numbers.
 * What do the first n {OP} numbers add up to?
 * Returns the sum of n {OP} numbers {OP:2} (0 for n = 0)
 * total of the n smallest {OP} numbers
 * How do I sum the {OP} numbers {OP:2} up to the nth term?
 * sum of n terms of the {OP} number sequence {OP:2}
 * Using a loop, accumulate the {OP} numbers from the first to the nth.
 * n terms of {OP:2} added together, 0 for no terms
 * need total of first n numbers from {OP} series
 * Given a count n, return the sum of that many {OP} numbers from the start of their sequence.
 *
 * @T int32_t int64_t
 * @OP k*(3*k-1)/2 "pentagonal" "1, 5, 12, 22, ..."
 * @OP k*(2*k-1) "hexagonal" "1, 6, 15, 28, ..."
 * @OP k*(5*k-3)/2 "heptagonal" "1, 7, 18, 34, ..."
 * @OP k*(3*k-2) "octagonal" "1, 8, 21, 40, ..."
 * @OP 3*k*(k-1)+1 "centered hexagonal" "1, 7, 19, 37, ..."
 * @OP 2*k*(k-1)+1 "centered square" "1, 5, 13, 25, ..."
 * @OP k*(k+1)*(k+2)/6 "tetrahedral" "1, 4, 10, 20, ..."
 * @OP k*(k+1) "positive pronic" "2, 6, 12, 20, ..."
 * @name sum_figurate figurate_sum
 * @range n 0 150
 */
T sum_figurate(T n) {
    T sum = 0;
    for (T k = 1; k <= n; k++) sum += OP;
    return sum;
}

/**
 * Write a function that fills an array with the first n {OP} numbers.
 * Store the first {n} {OP} numbers in {a}.
 * list the first n {OP} numbers in an array
 * Fill the array with {OP:2}, the {OP} numbers, n of them.
 * How do I generate the first n {OP} numbers into a given array?
 * Writes {OP:2} ({OP} numbers) to the array, as many as it has elements.
 * first n terms of the {OP} numbers, written to an array from index 0
 * Given an array of length n, set a[0], a[1] and so on to the {OP} numbers {OP:2}
 * write the {OP} numbers from the first to the nth into a buffer of integers
 * fill an array with the n smallest {OP} numbers in ascending order, {OP:2}
 * generate {OP:2} up to n entries in the array ({OP} series)
 * Put the {OP} number with index i + 1 at position i of the array, for all n positions.
 *
 * @T int32_t int64_t
 * @OP k*(k+1)/2 "triangular" "1, 3, 6, 10, ..."
 * @OP k*(3*k-1)/2 "pentagonal" "1, 5, 12, 22, ..."
 * @OP k*(2*k-1) "hexagonal" "1, 6, 15, 28, ..."
 * @OP k*(5*k-3)/2 "heptagonal" "1, 7, 18, 34, ..."
 * @OP k*(3*k-2) "octagonal" "1, 8, 21, 40, ..."
 * @OP 3*k*(k-1)+1 "centered hexagonal" "1, 7, 19, 37, ..."
 * @OP k*(k+1)*(k+2)/6 "tetrahedral" "1, 4, 10, 20, ..."
 * @OP k*(k+1) "positive pronic" "2, 6, 12, 20, ..."
 * @name fill_figurate list_figurate
 * @array a n
 */
void fill_figurate(T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        T k = i + 1;
        a[i] = OP;
    }
}

/**
 * Write a function that returns the nth {OP} number.
 * nth {OP} number, starting with 1 for n = 1
 * How many balls make up {OP:3} of size n, size 1 being a single ball? Those are the {OP} numbers.
 * Compute the {OP} number at index {n} (from 1) of {OP:2}
 * term n, counted from 1, of the figurate numbers {OP:2}
 * What is the nth {OP} number when the first is 1?
 * Returns the {n}-th of the {OP} numbers {OP:2}
 * figurate numbers of {OP:3}: the nth term, the first being 1
 * {OP} number by its formula, given n (1 for n = 1)
 * I want the nth element, n from 1, of the {OP} numbers {OP:2}
 * function give {OP} number of order n, sequence is {OP:2}
 * Stack spheres into {OP:3} and return how many there are for size n, size 1 being one sphere.
 *
 * @T int32_t int64_t
 * @OP n*(n+1)*(n+2)*(n+3)/24 "pentatope" "1, 5, 15, 35, ..." "a simplex in four dimensions"
 * @OP n*(5*n*n-5*n+2)/2 "icosahedral" "1, 12, 48, 124, ..." "an icosahedron"
 * @OP n*(3*n-1)*(3*n-2)/2 "dodecahedral" "1, 20, 84, 220, ..." "a dodecahedron"
 * @OP (2*n-1)*(5*n*n-5*n+3)/3 "cuboctahedral" "1, 13, 55, 147, ..." "a centered cuboctahedron"
 * @OP n*(n+1)*(4*n-1)/6 "hexagonal pyramidal" "1, 7, 22, 50, ..." "a pyramid on a hexagonal base"
 * @OP n*(n+1)*(5*n-2)/6 "heptagonal pyramidal" "1, 8, 26, 60, ..." "a pyramid on a heptagonal base"
 * @OP (2*n-1)*(n*n-n+3)/3 "centered tetrahedral" "1, 5, 15, 35, 69, ..." "a centered tetrahedron"
 * @OP (2*n-1)*(2*n*n-2*n+3)/3 "centered octahedral" "1, 7, 25, 63, ..." "a centered octahedron"
 * @OP (2*n-1)*(2*n*n-2*n+1) "rhombic dodecahedral" "1, 15, 65, 175, ..." "a rhombic dodecahedron"
 * @name solid_figurate nth_solid_number
 * @range n 1 60
 */
T solid_figurate(T n) { return OP; }

/**
 * Write a function for the nth {OP} number, from index 0, in the sequence {OP:2}.
 * nth term of the {OP} sequence {OP:2}, indexed from 0
 * {OP} numbers {OP:2}: every term is the sum of the previous {OP:3}; return the one with index n, from 0
 * Like Fibonacci, but each number adds the {OP:3} before it, starting {OP:2}: which one has index n (from 0)?
 * What is the {n}-th number of the {OP} sequence {OP:2}, index 0 being 0?
 * Returns element n, counted from 0, of {OP:2}, where each term is the sum of the {OP:3} before it.
 * Compute the {OP} number for {n} iteratively; the terms from n = 0 are {OP:2}.
 * like fibonacci but with the last {OP:3} terms added (the {OP} sequence {OP:2}), nth term from index zero
 * How do I find the nth {OP} number ({OP:2}, n from 0)?
 * {OP:3}-step Fibonacci number at index n, the values from index 0 being {OP:2}
 * i need {OP} series value for n; starts {OP:2}, index from 0
 * Implement the {OP} recurrence with the initial values {OP:2} and return the term with index n.
 *
 * @T int32_t int64_t
 * @OP 4 "tetranacci" "0, 0, 0, 1, 1, 2, 4, 8, 15" "four"
 * @OP 5 "pentanacci" "0, 0, 0, 0, 1, 1, 2, 4, 8, 16, 31" "five"
 * @OP 6 "hexanacci" "0, 0, 0, 0, 0, 1, 1, 2, 4, 8, 16, 32, 63" "six"
 * @name nbonacci generalized_fibonacci
 * @range n 0 34
 */
T tetranacci(T n) {
    T last[OP] = {0};
    last[OP - 1] = 1;
    for (; n > 0; n--) {
        T next = 0;
        for (int32_t i = 0; i < OP; i++) next += last[i];
        for (int32_t i = 1; i < OP; i++) last[i - 1] = last[i];
        last[OP - 1] = next;
    }
    return last[0];
}

/**
 * Write a function that returns the nth number of Narayana's cows sequence, n from 0.
 * Narayana's cows sequence 1, 1, 1, 2, 3, 4, 6, 9, 13, ... at index n, from 0
 * Narayana's cow problem: return a(n) = a(n-1) + a(n-3) with a(0) = a(1) = a(2) = 1
 * nth term of a(n) = a(n - 1) + a(n - 3), the first three terms (n = 0, 1, 2) being 1
 * How do I calculate term {n}, counted from zero, of the Narayana cows recurrence?
 * Each term is the last one plus the one three back, so 1, 1, 1, 2, 3, 4, 6: term n, from index 0.
 * Narayana Pandita's cows: which number of 1, 1, 1, 2, 3, 4, 6 has index {n}, counted from 0?
 * cow sequence 1, 1, 1, 2, 3, 4, 6, 9 (supergolden recurrence), element n counted from 0
 * Returns N(n) with N(0) = N(1) = N(2) = 1 and N(n) = N(n-1) + N(n-3).
 * count the ways to tile a strip of length n with pieces of length 1 and 3
 * In how many ways can n be written as an ordered sum of ones and threes (n = 0 counts as 1 way)?
 * fibonacci-like numbers with a(n) = a(n-1) + a(n-3), begins 1 1 1, nth one from index 0
 *
 * @T int32_t int64_t
 * @name narayana_cows cows_sequence
 * @range n 0 50
 */
T narayana_cows(T n) {
    T a = 1, b = 1, c = 1;
    for (; n > 0; n--) {
        T next = c + a;
        a = b;
        b = c;
        c = next;
    }
    return a;
}

/**
 * Write a function that returns the nth {OP} number, starting at index 0.
 * nth {OP} number ({OP:2}), the first has index 0
 * Count {OP:3}; these are the {OP} numbers.
 * {OP} number S(n) with S(0) = 1
 * How do I compute the {n}-th term, from index zero, of {OP:2}?
 * Return how many {OP:3} there are for a given n (the {OP} numbers {OP:2}).
 * the n-th entry of the {OP} sequence, n = 0 giving 1
 * Which {OP} number belongs to n, when {OP:2} are those for 0, 1, 2, ...?
 * Returns the {OP} number of index n: {OP:2} and so on, from 0.
 * number of {OP:3}, by the recurrence of the {OP} numbers
 * calculate {OP} numbers in C, index from 0, S(0) is one
 * combinatorics homework: {OP} number for n, sequence {OP:2} from n = 0
 *
 * @T int64_t uint64_t
 * @OP large/(1+(n>0)) "little Schroder" "1, 1, 3, 11, 45, 197" "ordered trees with n + 1 leaves whose inner nodes all have two or more children"
 * @OP large "large Schroder" "1, 2, 6, 22, 90, 394" "lattice paths from (0, 0) to (n, n) by steps right, up and diagonal that never rise above the diagonal"
 * @name schroder_number schroder
 * @range n 0 22
 */
T schroder_number(T n) {
    T before = 1, large = n == 0 ? 1 : 2;
    for (T i = 2; i <= n; i++) {
        T next = (3 * (2 * i - 1) * large - (i - 2) * before) / (i + 1);
        before = large;
        large = next;
    }
    return OP;
}

/**
 * Write a function that returns the Eulerian number A(n, k), the permutations of n items with exactly k ascents.
 * Eulerian number <n, k> with k counted from 0
 * Count permutations of 1..n with exactly k ascents; n first, then k.
 * How many arrangements of {n} distinct numbers have exactly {k} places where the next one is larger?
 * compute A(n, k) = (n - k) * A(n - 1, k - 1) + (k + 1) * A(n - 1, k), where A(0, 0) = 1
 * Eulerian triangle entry in row n, column k, columns from 0; 0 outside the triangle
 * number of permutations of n elements having k ascents, arguments n and k
 * How to compute Eulerian numbers of the first order, A(n, k) with k from 0?
 * Given n and k, how many orders of n people of different heights have exactly k people taller than the one before?
 * eulerian numbers, row n = 3 being 1, 4, 1: value for n and k, k begins with zero
 * Returns the number of permutations of n with k ascents (A(3, 1) is 4), 0 when there are none.
 * permutations by rises: how many of length n have exactly k places where the next item is larger?
 *
 * @T int32_t int64_t
 * @name eulerian_number count_by_ascents
 * @range n 0 11
 * @range k 0 12
 */
T eulerian_number(T n, T k) {
    if (n > 0 && k > n - 1 - k) k = n - 1 - k;
    if (k < 0 || k > n || k > 63) return 0;
    T row[64] = {1};
    for (T i = 1; i <= n; i++)
        for (T j = i < k ? i : k; j >= 0; j--)
            row[j] = (j + 1) * row[j] + (j > 0 ? (i - j) * row[j - 1] : 0);
    return row[k];
}

/**
 * Write a function that returns the Narayana number N(n, k) for n and k from 1.
 * Narayana number N(n, k) = C(n, k) * C(n, k - 1) / n; n first, k second, 0 if k > n
 * Count balanced strings of n pairs of parentheses that contain exactly k times the pair "()".
 * How many Dyck paths of semilength {n} have exactly {k} peaks?
 * Narayana triangle 1; 1, 1; 1, 3, 1; 1, 6, 6, 1: entry in row n, column k, both from 1
 * compute the Narayana number by binomial coefficients, arguments n and k
 * How do I compute the Narayana numbers N(n, k), which split the Catalan numbers by peaks?
 * number of mountain profiles with n up strokes, n down strokes and exactly k peaks, never below the start
 * Returns C(n, k) times C(n, k - 1), divided by n, for positive n and k.
 * ways to nest n bracket pairs correctly so that exactly k of them enclose nothing
 * Narayana numbers, which refine the Catalan numbers: value for row n, position k, both counted from one
 * count the non-crossing partitions of n points into exactly k blocks
 *
 * @T int64_t uint64_t
 * @name narayana_number dyck_peaks
 * @range n 1 12
 * @range k 1 13
 */
static T choose_items(T n, T k) {
    T result = 1;
    for (T i = 1; i <= k; i++) result = result * (n - k + i) / i;
    return result;
}

T narayana_number(T n, T k) {
    if (k < 1 || k > n) return n == 0 && k == 0;
    return choose_items(n, k) * choose_items(n, k - 1) / n;
}

/**
 * Write a function that returns the Lah number L(n, k).
 * Lah number L(n, k) = C(n - 1, k - 1) * n! / k! for n, k >= 1, 0 if k > n
 * In how many ways can {n} labelled items be split into {k} non-empty ordered lists?
 * Stirling numbers of the third kind: L(n, k), n first
 * Count the ways to line up n people in exactly k non-empty queues when the queues have no names.
 * Lah triangle 1; 2, 1; 6, 6, 1; 24, 36, 12, 1: entry in row n, column k, both from 1
 * How do I compute the Lah numbers L(n, k)?
 * number of partitions of n elements into k linearly ordered blocks
 * Returns the number of ways to put n different books in k identical stacks, none empty, order within a stack counting.
 * L(n, k) of Lah without sign, arguments n and k at least 1, zero for k > n
 * Expand the n-th rising factorial in falling factorials: return the coefficient of the k-th one.
 * Compute Lah's number for n and k as the binomial C(n-1, k-1) times n!/k!.
 *
 * @T int64_t uint64_t
 * @name lah_number count_ordered_lists
 * @range n 1 12
 * @range k 1 13
 */
T lah_number(T n, T k) {
    if (k < 1 || k > n) return n == 0 && k == 0;
    T result = 1;
    for (T i = 1; i < k; i++) result = result * (n - k + i) / i;
    for (T i = k + 1; i <= n; i++) result *= i;
    return result;
}

/**
 * Write a function that counts the involutions of n elements, the permutations that are their own inverse.
 * telephone number T(n): how many ways n subscribers can be connected in pairs, anyone may stay without a call
 * number of involutions on a set of size n
 * Return the nth telephone number by T(n) = T(n-1) + (n-1) * T(n-2), T(0) = T(1) = 1.
 * How many permutations of {n} items become the identity when applied twice?
 * telephone numbers 1, 1, 2, 4, 10, 26, 76, ... at index n, from 0
 * How do I count self-inverse permutations of n elements?
 * In how many ways can n people shake hands in disjoint pairs, some possibly with nobody?
 * number of matchings of the complete graph on n vertices, the empty one included
 * Count the ways to pair up guests or leave them single, so each is in at most one pair; n guests, 1 way for none.
 * how many involution exist for n objects (1 for n = 0)
 * Returns the number of standard Young tableaux with n cells: 1, 1, 2, 4, 10, 26 from n = 0.
 * friends pairing problem: n friends can remain single or pair up, how many ways in total
 *
 * @T int64_t uint64_t
 * @name telephone_number count_involutions
 * @range n 0 25
 */
T telephone_number(T n) {
    T previous = 1, current = 1;
    for (T i = 2; i <= n; i++) {
        T next = current + (i - 1) * previous;
        previous = current;
        current = next;
    }
    return current;
}

/**
 * Write a function that returns the nth Fubini number, also called ordered Bell number.
 * Fubini number a(n): 1, 1, 3, 13, 75, 541, ... from n = 0
 * How many outcomes can a race of {n} runners have if ties are allowed?
 * ordered Bell numbers: number of weak orderings of n labelled elements
 * Count the ordered partitions of an n-element set into non-empty blocks.
 * compute a(n) = sum over k = 1..n of C(n, k) * a(n - k), with a(0) = 1
 * horse race with ties: number of possible rankings of n horses
 * In how many ways can n candidates be ranked when several may share a place?
 * How do I compute the ordered Bell numbers with binomial coefficients, n from 0?
 * number of preferential arrangements of n things, with ties, 1 for n = 0
 * Returns how many weak orders exist on n items (3 for two items, 13 for three).
 * count all rankings of n players, equal ranks possible
 *
 * @T int64_t uint64_t
 * @name fubini_number ordered_bell
 * @range n 0 15
 */
T fubini_number(T n) {
    T fubini[20] = {1};
    for (T i = 1; i <= n; i++) {
        T choose = 1;
        for (T k = 1; k <= i; k++) {
            choose = choose * (i - k + 1) / k;
            fubini[i] += choose * fubini[i - k];
        }
    }
    return fubini[n];
}

/**
 * Write a function that counts the alternating permutations of n elements that begin with a rise.
 * Euler zigzag number E(n): 1, 1, 1, 2, 5, 16, 61, 272, ... from n = 0
 * up-down numbers, nth term, E(0) = E(1) = 1
 * How many permutations of 1..{n} go up, down, up, down, ..., the first step being up?
 * Seidel-Entringer triangle: return the zigzag number for n
 * number of zigzag arrangements of n distinct numbers whose first step is upward, 1 for n = 0 and n = 1
 * How do I get the secant and tangent numbers as one sequence 1, 1, 1, 2, 5, 16, 61, index n from 0?
 * Compute the nth Euler up/down number with the boustrophedon triangle.
 * Returns n! times the coefficient of x^n in sec x + tan x.
 * count orders of n people of different heights whose heights go up, then down, then up and so on
 * Given n, how many sequences a1 < a2 > a3 < ... use each of 1 to n once?
 * alternating permutations a(1) < a(2) > a(3) < ... of length n, the count of them
 *
 * @T int64_t uint64_t
 * @name zigzag_number up_down_number
 * @range n 0 20
 */
T zigzag_number(T n) {
    T above[25] = {1}, row[25] = {0};
    for (T i = 1; i <= n; i++) {
        row[0] = 0;
        for (T k = 1; k <= i; k++) row[k] = row[k - 1] + above[i - k];
        for (T k = 0; k <= i; k++) above[k] = row[k];
    }
    return above[n];
}

/**
 * Write a function to count the necklaces of n beads in k colours, where rotations count as the same.
 * number of necklaces with n beads and k colors, turning allowed, flipping not
 * How many different necklaces can be made from {n} beads in {k} colours if only rotations count as equal?
 * Burnside count of colourings of a ring of n beads with k colours, up to rotation only
 * Count k-ary circular words of length n, two being equal if one is a rotation of the other; n first.
 * given n and k, compute (1/n) * sum of k^gcd(i, n) over i = 1..n
 * necklace counting (rotations only) by Burnside's lemma, arguments: beads n, colours k
 * How do I count rings of n pearls in k colours when rotations of a ring are the same?
 * Returns the number of necklaces of length n over an alphabet of k letters, rotations equal but not reflections.
 * ways to paint n seats round a table with k colours, rotated paintings being the same, mirrored ones not
 * how many necklaces (not bracelets) with n beads, k colors
 * Given the number of beads and then of colours, return the number of necklaces distinct under rotation.
 *
 * @T int32_t int64_t
 * @name count_necklaces necklaces
 * @range n 1 12
 * @range k 1 5
 */
T count_necklaces(T n, T k) {
    T total = 0;
    for (T i = 1; i <= n; i++) {
        T a = i, b = n, fixed = 1;
        while (b != 0) {
            T rest = a % b;
            a = b;
            b = rest;
        }
        for (; a > 0; a--) fixed *= k;
        total += fixed;
    }
    return total / n;
}

/**
 * Write a function that returns the nth term of Golomb's sequence, n from 1 to 100.
 * Golomb's self-describing sequence 1, 2, 2, 3, 3, 4, 4, 4, 5, ...: term n, first term at n = 1, n up to 100
 * Silverman's sequence, non-decreasing, in which each n occurs exactly G(n) times: compute G(n) for n from 1 to 100
 * G(1) = 1 and G(n + 1) = 1 + G(n + 1 - G(G(n))): what is G({n}), {n} at most 100?
 * Golomb sequence value for n, counted from one, at most 100
 * How do I compute the sequence in which term n tells how often n appears (1, 2, 2, 3, 3, 4, 4, 4), for n up to 100?
 * Returns how many times n (1 to 100) occurs in the Golomb sequence, which is also the sequence's nth term.
 * nth golomb number by dynamic programming, n from 1 to 100
 * Which number is at place n, from 1 to 100, of the self-describing list 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5?
 * find golomb term G(n), n from 1 to 100, use an array for previous terms
 * Term {n} (at most 100), counted from 1, of Golomb's sequence 1, 2, 2, 3, 3, 4, 4, 4
 * the self-counting sequence: each n appears a(n) times, a(1) = 1; return a(n) for n up to 100
 *
 * @T int32_t int64_t
 * @name golomb golomb_term
 * @range n 1 100
 */
T golomb(T n) {
    T g[101] = {0, 1};
    for (T i = 2; i <= n; i++) g[i] = 1 + g[i - g[g[i - 1]]];
    return g[n];
}

/**
 * Write a function that returns term n, from 1 to 100, of the {OP}.
 * {OP}: {OP:2} with the first two terms 1 and 1; nth term, n up to 100
 * nth term (n from 1 to 100) of the {OP} {OP:3}
 * Compute a(n), n at most 100, for {OP:2}, where a(1) = a(2) = 1.
 * What is the {n}-th number ({n} up to 100) of the {OP}, the first two being 1?
 * A meta-Fibonacci recurrence: {OP:2}, a(1) = a(2) = 1. Return a(n) for n up to 100.
 * How do I calculate element n, from 1 to 100, of the {OP} ({OP:3})?
 * self-referential sequence {OP:2} starting 1, 1: its nth term, indices from 1 to 100
 * Returns term n, counted from 1 to at most 100, of the {OP}, which begins {OP:3}
 * {OP} with an array of earlier values, return the value for n (from 1 to 100)
 * i need nth number (n max 100) in {OP}, it begins {OP:3}
 * Hofstadter style recursion {OP:2}, a(1) = a(2) = 1, evaluated at n <= 100
 *
 * @T int32_t int64_t
 * @OP a[i-a[i-1]]+a[i-a[i-2]] "Hofstadter Q-sequence" "a(n) = a(n - a(n - 1)) + a(n - a(n - 2))" "1, 1, 2, 3, 3, 4, 5, 5, 6, ..."
 * @OP a[a[i-1]]+a[i-a[i-1]] "Hofstadter-Conway sequence" "a(n) = a(a(n - 1)) + a(n - a(n - 1))" "1, 1, 2, 2, 3, 4, 4, 4, 5, ..."
 * @name hofstadter_q meta_fibonacci
 * @range n 1 100
 */
T hofstadter_q(T n) {
    T a[101] = {0, 1, 1};
    for (T i = 3; i <= n; i++) a[i] = OP;
    return a[n];
}

/**
 * Write a function that returns the nth Ulam number (n up to 40), the sequence beginning with 1 and 2.
 * nth Ulam number: 1, 2, 3, 4, 6, 8, 11, 13, 16, 18, ..., first index 1, n at most 40
 * Ulam sequence from 1 and 2: each next term is the smallest larger sum of two distinct earlier terms in just one way; nth term, n up to 40
 * What is the {n}-th Ulam number ({n} at most 40), when 1 is the first and 2 the second?
 * U(n) of the (1, 2)-Ulam sequence, n counted from 1 to 40
 * How do I generate the Ulam numbers up to the nth (40th at most) and return that one?
 * Start with 1, 2 and keep appending the next number that is a sum of two different terms in one way only; return term n (n <= 40).
 * Stanislaw Ulam's sequence 1, 2, 3, 4, 6, 8, 11: term n, counted from 1, for n up to 40
 * Returns the nth Ulam number for n up to 40, 1 and 2 being the first two (5 is none, since 5 = 1 + 4 = 2 + 3).
 * ulam number at position n, counted from one, for n up to 40
 * find nth ulam number (n up to 40) by checking unique sums of two distinct members
 * Given n from 1 to 40, return the nth Ulam number.
 *
 * @T int32_t int64_t
 * @name ulam_number nth_ulam
 * @range n 1 40
 */
T ulam_number(T n) {
    T ulam[40] = {1, 2}, count = 2;
    for (T next = 3; count < n; next++) {
        T ways = 0;
        for (T i = 0; i < count; i++)
            for (T j = i + 1; j < count; j++) ways += ulam[i] + ulam[j] == next;
        if (ways == 1) ulam[count++] = next;
    }
    return ulam[n - 1];
}

/**
 * Write a function that returns the nth lucky number (n up to 40) of Ulam's sieve, n = 1, 2, 3, 4 giving 1, 3, 7, 9.
 * nth lucky number in Ulam's sieve sense: 1, 3, 7, 9, 13, 15, 21, 25, first index 1, n at most 40
 * lucky numbers sieve: from the odd numbers strike every 3rd, then every 7th of those left and so on; nth survivor, n up to 40
 * Which number is the {n}-th lucky number ({n} at most 40), 1 being the first and 3 the second?
 * How do I find the nth lucky number (1, 3, 7, 9, 13, ...) for n up to 40 by sieving positions?
 * Ulam's lucky numbers 1, 3, 7, 9, 13, 15, 21: term n, counted from 1, n at most 40
 * From the odd numbers the next survivor s after 1 removes every s-th one left, and so on: return the nth lucky number, n up to 40.
 * Returns the nth number (n <= 40) that survives the lucky sieve of Ulam: 1, 3, 7, 9, 13, 15
 * generate the lucky numbers by striking out positions and return the nth, n from 1 to 40
 * lucky number with rank n, from 1 to 40: 1, 3, 7, 9, 13, 15, 21, 25, 31, 33
 * sieve like that of Eratosthenes but striking by place in the list: return lucky number n (up to 40) of 1, 3, 7, 9, 13
 * nth element (n from 1 to 40) of Ulam's list of lucky numbers, made by a sieve
 *
 * @T int32_t int64_t
 * @name lucky_number nth_lucky
 * @range n 1 40
 */
T lucky_number(T n) {
    T list[128];
    int32_t length = 128;
    for (int32_t i = 0; i < length; i++) list[i] = 2 * i + 1;
    for (int32_t s = 1; s < length && list[s] <= length; s++) {
        T step = list[s];
        int32_t kept = 0;
        for (int32_t i = 0; i < length; i++)
            if ((i + 1) % step != 0) list[kept++] = list[i];
        length = kept;
    }
    return list[n - 1];
}

/**
 * Write a function that returns the nth ludic number (n up to 30), with 1 as the first.
 * nth ludic number: 1, 2, 3, 5, 7, 11, 13, 17, 23, 25, ..., index from 1 to 30
 * ludic sieve: from 2, 3, 4, ... keep the first number k and strike every k-th after it, repeat; term n (up to 30), 1 being the first
 * What is the {n}-th ludic number, {n} at most 30 (1, 2, 3, 5, 7, 11, 13, 17, 23)?
 * How do I sieve the ludic numbers and get the nth of them (n up to 30), 1 being the first?
 * ludic sieve by counting places: return the nth number kept (n at most 30), 1 counts as the first and 2 as the second
 * ludic number with rank n (n <= 30), 1 and 2 being the first two
 * Returns the nth term, n up to 30, of 1, 2, 3, 5, 7, 11, 13, 17, 23, 25, 29, 37, the ludic numbers.
 * like the prime sieve but striking by position, not by value (ludic numbers 1, 2, 3, 5, 7): the nth survivor, n at most 30
 * nth ludic number in C, n from 1 to 30
 * Given n, find the ludic number at position n (30 at most) of the list that begins with 1.
 * nth number (n up to 30) surviving the ludic process on 2, 3, 4, 5, ..., where 1 goes in front as the first
 *
 * @T int32_t int64_t
 * @name ludic_number nth_ludic
 * @range n 1 30
 */
T ludic_number(T n) {
    T list[160];
    int32_t length = 160;
    for (int32_t i = 0; i < length; i++) list[i] = i + 2;
    if (n == 1) return 1;
    for (T rank = 2; rank < n; rank++) {
        T step = list[0];
        int32_t kept = 0;
        for (int32_t i = 1; i < length; i++)
            if (i % step != 0) list[kept++] = list[i];
        length = kept;
    }
    return list[0];
}

/**
 * Write a function to compute the {OP} of n, {OP:2}.
 * {OP} of {n}, 1 for n = 0
 * Return {OP:2}, called the {OP} of n.
 * How do I calculate the {OP} of n ({OP:3} from n = 0)?
 * the {OP} of n as a product, {OP:2}
 * {OP}(n) by loops, the empty product being 1
 * What is the {OP} of a small non-negative integer, that is, {OP:2}?
 * element n, counted from 0, of the {OP}s {OP:3}
 * Multiply together {OP:2} (the {OP} of n).
 * compute the big product {OP:2}, it has the name {OP}
 * Given n, find its {OP}; the values from n = 0 are {OP:3}
 * {OP} function, i.e. {OP:2}
 *
 * @T int64_t uint64_t
 * @OP j "superfactorial" "1! * 2! * 3! * ... * n!" "1, 1, 2, 12, 288, 34560"
 * @OP i "hyperfactorial" "1^1 * 2^2 * 3^3 * ... * n^n" "1, 1, 4, 108, 27648"
 * @name nested_product product_function
 * @range n 0 7
 */
T super_factorial(T n) {
    T product = 1;
    for (T i = 1; i <= n; i++)
        for (T j = 1; j <= i; j++) product *= OP;
    return product;
}

/**
 * Write a function to check whether a number is a Keith number (repfigit).
 * Keith number test: start with the d digits of n and keep adding the last d terms; is n reached? False below 10.
 * Is {x} a Keith number, such as 14, 19, 28, 47, 61, 75, 197?
 * true for repfigit numbers, where the digits begin a Fibonacci-like sequence that contains the number; one-digit numbers are false
 * How do I test for Keith numbers? 197 is one: 1, 9, 7, 17, 33, 57, 107, 197.
 * Returns true if {x}, at least 10, turns up in the sequence begun by its d digits where each next term adds the last d.
 * repetitive Fibonacci-like digit check: 14 -> 1, 4, 5, 9, 14 is true, numbers below 10 are not
 * decide if an integer is a Keith number, false under 10
 * Keith number or not?
 * digits as seeds, each next term is the sum of the last k, k digits: do we hit the number itself? (below 10 false)
 * check number is keith number, e.g. 742 yes, 743 no
 * Given an integer, tell if it is a Keith number: it appears in the recurrence begun by its own digits (14 is the first).
 *
 * @T int32_t int64_t
 * @name is_keith keith_number_check is_repfigit
 * @range x -5 800
 */
_Bool is_keith(T x) {
    T terms[20], last = 0;
    int32_t digits = 0;
    if (x < 10) return 0;
    for (T rest = x; rest > 0; rest /= 10) digits++;
    T rest = x;
    for (int32_t i = digits - 1; i >= 0; i--) {
        terms[i] = rest % 10;
        rest /= 10;
    }
    while (last < x) {
        last = 0;
        for (int32_t i = 0; i < digits; i++) last += terms[i];
        for (int32_t i = 1; i < digits; i++) terms[i - 1] = terms[i];
        terms[digits - 1] = last;
    }
    return last == x;
}

/**
 * Write a function that checks if a positive number is a Munchausen number, the sum of its digits each raised to itself (0^0 = 0).
 * Munchausen number test with 0^0 counted as 0, false below 1
 * Is {x} positive and a perfect digit-to-digit invariant (each digit d adds d to the power d, a zero nothing)?
 * true if the sum of d^d over the decimal digits d equals the number, where 0^0 = 0; false for numbers below 1
 * 3435 = 3^3 + 4^4 + 3^3 + 5^5: check a positive number for this property, zeros adding 0
 * How do I test whether a positive integer is a Münchhausen number (Munchausen), taking 0^0 as 0?
 * canouchi numbers: number equals the sum of its digits each to its own power, 0^0 as 0; false below 1
 * Raise every digit to its own power and add: does it give back the positive integer? Zero digits add nothing.
 * munchausen check for an int with 0^0 = 0; 1 and 3435 are true, 0 is false
 * Returns true for 1, 3435 and 438579088, the Munchausen numbers with 0^0 = 0, and false otherwise.
 * is the positive number Munchausen, digit zero adding nothing; 0 is not
 * Does a positive number equal the sum of d^d over its digits d? A digit 0 counts as 0.
 *
 * @T int32_t int64_t
 * @name is_munchausen digit_to_digit_invariant
 * @range x -10 4000
 */
_Bool is_munchausen(T x) {
    int64_t sum = 0;
    for (T rest = x; rest > 0; rest /= 10) {
        int64_t digit = rest % 10, power = digit;
        for (int64_t i = 1; i < digit; i++) power *= digit;
        sum += power;
    }
    return x > 0 && sum == x;
}

/**
 * Write a function that tests if a positive number of three or more digits is undulating, its digits alternating like 13131.
 * undulating number check: positive, at least three digits of the form abab... with a different from b
 * Is {x} an undulating number of at least three digits, such as 121, 474 or 6363?
 * true if two different digits alternate throughout a positive number of three or more digits
 * Does the decimal form of a positive integer switch back and forth between exactly two digits, with three digits at least?
 * How can I recognise positive undulating integers (ababab)? Fewer than three digits counts as no.
 * true if a positive number has 3 or more digits, each equal to the one two places on but not to its neighbour
 * number looks like 2525252: yes or no; 11, 25, 777 and negative numbers are no
 * Returns false for fewer than three digits or a repdigit, true for the pattern aba, abab, ababa and so on.
 * undulating numbers in base ten (at least three digits), negative input gives false
 * check digits go x y x y x, x not same as y, minimum 3 digits, negative false
 * Given an integer, tell if it is undulating, of the form ababab, 101 being the smallest.
 *
 * @T int32_t int64_t
 * @name is_undulating alternates_two_digits
 * @range x -50 1300
 */
_Bool is_undulating(T x) {
    if (x < 100 || x % 10 == x / 10 % 10) return 0;
    for (; x >= 100; x /= 10)
        if (x % 10 != x / 100 % 10) return 0;
    return 1;
}

/**
 * Write a function to check whether a non-negative number is a cyclops number, 0 being one.
 * cyclops number test for n >= 0: an odd number of digits with a 0 exactly in the middle and no other zero
 * Is {x} a cyclops number such as 0, 101, 102 or 11011?
 * true if the only zero digit of a non-negative integer is its middle digit
 * How do I tell that a non-negative integer has a single zero, right in the middle of its digits?
 * one-eyed numbers, not negative: a single zero digit, as many digits before it as after it; 0 itself counts
 * Returns true for 0, 101, 102, ..., 109, 201, ... (cyclops numbers), false for negative numbers.
 * Do the digits of a non-negative number consist of one zero with equally many nonzero digits on both sides (maybe none)?
 * cyclops integer or not: 0 and 11011 are, 1001 and negatives are not
 * is the middle digit zero and all the others nonzero? odd number of digits, negative gives false
 * check number having exactly one 0 digit, in the middle position; false if negative
 * Given an integer, is zero its middle digit and its only zero (0 counts)? Even lengths and negatives are false.
 *
 * @T int32_t int64_t
 * @name is_cyclops only_middle_zero
 * @range x -20 1200
 */
_Bool is_cyclops(T x) {
    int32_t length = 0, zeros = 0, place = -1;
    if (x == 0) return 1;
    for (T rest = x; rest > 0; rest /= 10) {
        if (rest % 10 == 0) {
            zeros++;
            place = length;
        }
        length++;
    }
    return zeros == 1 && length % 2 == 1 && place == length / 2;
}

/**
 * Write a function to check if a four-digit number is a vampire number.
 * vampire number test for four digits: product of two two-digit fangs that together use its digits
 * Is {x} a vampire number with four digits, like 1260 = 21 * 60?
 * true if {x} has four digits and is a product of two two-digit numbers using exactly its digits
 * How do I find out whether a 4-digit number has fangs, two 2-digit factors that together use exactly its digits?
 * 1395 = 15 * 93, 1435 = 35 * 41: is a number such a four-digit vampire? Other lengths are false.
 * is the integer one of the vampire numbers 1260, 1395, 1435, 1530, 1827, 2187, 6880?
 * Returns true only for the seven four-digit vampire numbers.
 * Does a number from 1000 to 9999 split into two two-digit factors that share out its four digits?
 * vampire number check for 4 digits only, every other number is false
 * check a number is vampire: fangs have 2 digits each and the same digits as the number, false if it has not 4 digits
 * Can the digits of a four-digit integer be arranged into two two-digit fangs whose product is the integer?
 *
 * @T int32_t int64_t
 * @name is_vampire has_fangs
 * @range x 1250 1540
 */
_Bool is_vampire(T x) {
    if (x < 1000 || x > 9999) return 0;
    for (T a = 10; a < 100; a++) {
        T b = x / a;
        if (x % a != 0 || b < 10 || b > 99 || (a % 10 == 0 && b % 10 == 0)) continue;
        int32_t counts[10] = {0}, differences = 0;
        for (T rest = x; rest > 0; rest /= 10) counts[rest % 10]++;
        counts[a % 10]--;
        counts[a / 10]--;
        counts[b % 10]--;
        counts[b / 10]--;
        for (int32_t i = 0; i < 10; i++) differences += counts[i] != 0;
        if (differences == 0) return 1;
    }
    return 0;
}

/**
 * Write a function to check whether a number is a {OP} number.
 * {OP} number test: {OP:2}
 * Is {n} a {OP} number, which means that {OP:2}?
 * true if {OP:2} ({OP} numbers {OP:3})
 * How can I tell if an integer is a {OP} number ({OP:3})?
 * Decide by subset sums of the proper divisors whether n is {OP}: {OP:2}.
 * {OP} number or not? That means {OP:2}.
 * Returns true for the {OP} numbers {OP:3}, ..., false for all others and for n < 1.
 * check if an int is a {OP} number by trying sums of different divisors
 * Does it hold that {OP:2}? Such a number is called {OP}.
 * i want to test if a number is a {OP} number like {OP:3}
 * predicate for {OP} integers n, which means that {OP:2}
 *
 * @T int32_t int64_t
 * @OP sum>=n&&divisors_reach(n,n-1,n) "semiperfect" "n is the sum of some or all of its proper divisors" "6, 12, 18, 20, 24, 28"
 * @OP sum>n&&!divisors_reach(n,n-1,n) "weird" "the proper divisors of n sum to more than n, but no choice of them sums to n" "70, 836, 4030"
 * @name divisor_subsets divisor_subset_test
 * @range n -2 140
 */
static _Bool divisors_reach(T n, T d, T rest) {
    if (rest == 0) return 1;
    while (d > 0 && (n % d != 0 || d > rest)) d--;
    if (d == 0) return 0;
    return divisors_reach(n, d - 1, rest - d) || divisors_reach(n, d - 1, rest);
}

_Bool is_semiperfect(T n) {
    T sum = 0;
    if (n < 1) return 0;
    for (T d = 1; d < n; d++)
        if (n % d == 0) sum += d;
    return OP;
}

/**
 * Write a function to check whether a number is a self number, also called Colombian or Devlali number.
 * self number test for n >= 1: no integer m plus the digit sum of m gives n
 * Is {n} a Colombian number, a positive integer without a generator?
 * true for 1, 3, 5, 7, 9, 20, 31, 42, 53, ..., the self numbers of Kaprekar
 * How do I test that a positive n cannot be written as m plus the sum of the digits of m?
 * Devlali number check for positive integers, false when a generator exists or n < 1
 * Returns true if n is positive and there is no m with m + digitsum(m) = n.
 * 21 = 15 + 1 + 5 has a generator, 20 has none: tell whether n is a self number
 * is n a self number, not of the form m plus digit sum of m? 0 and negative numbers are not
 * Colombian number or not?
 * check positive number is self number (cannot be generated by any other integer with its digits added)
 * Given a positive integer, decide that no number plus its own digits gives it.
 *
 * @T int32_t int64_t
 * @name is_self_number is_colombian
 * @range n -3 200
 */
_Bool is_self_number(T n) {
    for (T m = 1; m < n; m++) {
        T value = m;
        for (T rest = m; rest > 0; rest /= 10) value += rest % 10;
        if (value == n) return 0;
    }
    return n > 0;
}

/**
 * Write a function to check whether a number is {OP}.
 * {OP:2} test: {OP:3}
 * Is {n} {OP}: {OP:3}?
 * true if n is {OP}, which means {OP:3}
 * How do I recognise {OP:2}s such as {OP:4}?
 * Returns true for {OP:4}, ... (the {OP:2}s), false for all other integers.
 * {OP:2} or not
 * Given an integer, decide if it is {OP}, like {OP:4}.
 * {OP:2} predicate; negative numbers, 0 and 1 give false
 * Is n {OP:3}? I want to detect {OP:2}s.
 * check an int for being {OP}; the first ones are {OP:4}
 * detect numbers of kind {OP:2}, i.e. {OP:3}
 *
 * @T int32_t int64_t
 * @OP rest%(p-1)==0 "a Carmichael number" "Carmichael number" "a composite squarefree number where p - 1 divides n - 1 for every prime factor p (Korselt)" "561, 1105, 1729, 2465"
 * @OP (n/p-1)%p==0 "a Giuga number" "Giuga number" "a composite number where every prime factor p divides n / p - 1" "30, 858, 1722"
 * @name prime_factor_test korselt_like_test
 * @range n -5 1750
 */
_Bool is_carmichael(T n) {
    T left = n, rest = n - 1;
    if (n < 4) return 0;
    for (T p = 2; left > 1; p++) {
        if (p > left / p) p = left;
        if (left % p != 0) continue;
        if (p == n || !(OP)) return 0;
        left /= p;
        if (left % p == 0) return 0;
    }
    return rest > 0;
}

/**
 * Write a function that checks for a Poulet number, a composite n that divides 2^(n-1) - 1.
 * Fermat pseudoprime to base 2: composite with 2^(n-1) = 1 modulo n
 * Is {n} a Poulet number such as 341, 561 or 645?
 * Sarrus number test: true if n is composite and 2 to the n - 1 leaves remainder 1 when divided by n
 * true for composite numbers that pass the Fermat primality test with base 2
 * How do I find out if a number is a base-2 pseudoprime? Primes must give false.
 * Does the composite n fool the Fermat primality test with base two? Primes give false.
 * Returns true for the pseudoprimes 341, 561, 645, 1105, ... and false for primes and everything else.
 * psp(2) check (Fermat pseudoprime to base 2), false for n below 2
 * is n one of the Poulet numbers, composite with 2^(n - 1) congruent to 1 mod n?
 * check whether number is fermat pseudoprime (base 2)
 * Given an integer n, tell whether 2 is a Fermat liar for it: n composite, yet 2^(n-1) mod n equals 1.
 *
 * @T int32_t int64_t
 * @name is_poulet fermat_pseudoprime
 * @range n -5 700
 */
_Bool is_poulet(T n) {
    int64_t power = 1;
    _Bool composite = 0;
    if (n < 2) return 0;
    for (T i = 1; i < n; i++) power = power * 2 % n;
    for (T d = 2; d <= n / d; d++)
        if (n % d == 0) composite = 1;
    return composite && power == 1;
}

/**
 * Write a function to check whether a positive number is {OP}: its prime factorization takes {OP:2} the number itself.
 * {OP} number test: the prime factorization (exponents above 1 included) has {OP:2} n
 * Is {n} {OP}, so does writing its factorization use {OP:2} the number?
 * true if the primes and the exponents greater than 1 of n together have {OP:2} n
 * How can I tell that a number is {OP}, i.e. its factors with exponents need {OP:2} the number?
 * Is n one of the {OP} numbers like {OP:3}, whose prime factorization has {OP:2} n itself?
 * Returns true for {OP:3} and the other {OP} numbers, whose factorization with exponents above 1 has {OP:2} the number.
 * Count the digits of the factorization in a form like 2^3*5^2 without signs: {OP:2} n means n is {OP}. Is it?
 * is n {OP}? Its factorization (exponent 1 not written, n = 1 takes one digit) has {OP:2} n.
 * check that n is {OP}: the p^e form has {OP:2} n, e written only if e > 1
 * check a positive integer n for being {OP}: its prime factorization has {OP:2} n
 * digits of the prime factorization against digits of the number: {OP} or not, so the factors have {OP:2} the number
 *
 * @T int32_t int64_t
 * @OP < "frugal" "fewer digits than" "125, 128, 243, 256"
 * @OP == "equidigital" "as many digits as" "1, 2, 3, 5, 7, 10, 11"
 * @OP > "extravagant" "more digits than" "4, 6, 8, 9, 12, 18"
 * @name digit_economy factorization_digits
 * @range n 2 300
 */
static int32_t decimal_length(T x) {
    int32_t length = 1;
    for (; x >= 10; x /= 10) length++;
    return length;
}

_Bool is_frugal(T n) {
    int32_t used = n == 1;
    T rest = n;
    for (T p = 2; rest > 1; p++) {
        T exponent = 0;
        for (; rest % p == 0; rest /= p) exponent++;
        if (exponent > 0) used += decimal_length(p);
        if (exponent > 1) used += decimal_length(exponent);
    }
    return used OP decimal_length(n);
}

/**
 * Write a function to check whether a number is an Achilles number.
 * Achilles number check: powerful (each prime factor at least squared), yet no perfect power
 * Is {n} an Achilles number like 72, 108, 200, 288?
 * true if every prime exponent of n is at least 2 and the gcd of the exponents is 1
 * How do I test for numbers that are powerful but not a perfect power?
 * Returns true for 72, 108, 200, 288, 392, ... (the Achilles numbers), false for n < 2 too.
 * check that all exponents in the prime factorization of n exceed one and have greatest common divisor one
 * is the number squareful (every prime factor at least squared) without being m^k with k >= 2?
 * Achilles test for an integer, false below 2
 * predicate for powerful numbers which aren't a square, a cube or any higher power
 * check number powerful and not perfect power (it is named achilles number)
 * Given an integer above 1, is it no perfect power although each prime p dividing it has p^2 dividing it too?
 *
 * @T int32_t int64_t
 * @name is_achilles powerful_not_power
 * @range n -2 450
 */
_Bool is_achilles(T n) {
    int32_t common = 0;
    if (n < 2) return 0;
    for (T p = 2; n > 1; p++) {
        int32_t exponent = 0;
        for (; n % p == 0; n /= p) exponent++;
        if (exponent == 1) return 0;
        while (exponent != 0) {
            int32_t rest = common % exponent;
            common = exponent;
            exponent = rest;
        }
    }
    return common == 1;
}

/**
 * Write a function to check whether a number is {OP}.
 * {OP:2} test: {OP:3}
 * Is {n} {OP}, meaning {OP:3}?
 * true for {OP:2}s such as {OP:4}, otherwise false
 * How do I find out whether an integer is {OP} (like {OP:4})?
 * Check the condition for {OP:2}s: {OP:3}.
 * Returns true if n is {OP} (like {OP:4}); numbers below 3 give false.
 * {OP:2} or not, the sequence being {OP:4}, ...
 * Does n lie in {OP:4}, ..., the {OP:2}s?
 * look for the nearest primes below and above n and decide if n is {OP}: {OP:3}
 * given int, is it {OP}? ({OP:3})
 * predicate for {OP:2}s in C, which go {OP:4}, ...
 *
 * @T int32_t int64_t
 * @OP is_prime(n)&&n-below==above-n "a balanced prime" "balanced prime" "a prime that is the average of the previous and the next prime" "5, 53, 157, 173"
 * @OP !is_prime(n)&&n-below==above-n "an interprime" "interprime" "a composite number exactly halfway between two consecutive primes" "4, 6, 9, 12, 15"
 * @OP is_prime(n)&&n-below>above-n "a strong prime in the number theory sense" "strong prime" "a prime above the average of the previous and the next prime" "11, 17, 29, 37"
 * @OP is_prime(n)&&n-below<above-n "a weak prime in the number theory sense" "weak prime" "a prime below the average of the previous and the next prime" "3, 7, 13, 19, 23"
 * @name compare_prime_gaps prime_neighbours
 * @range n -3 400
 */
static _Bool is_prime(T n) {
    if (n < 2) return 0;
    for (T d = 2; d <= n / d; d++)
        if (n % d == 0) return 0;
    return 1;
}

_Bool is_balanced_prime(T n) {
    T below = n - 1, above = n + 1;
    if (n < 3) return 0;
    while (!is_prime(below)) below--;
    while (!is_prime(above)) above++;
    return OP;
}

/**
 * Write a function that counts the pairs of {OP} primes up to n, primes with difference {OP:2} that are both at most n.
 * number of {OP} prime pairs (p, p + {OP:2}) with p + {OP:2} <= n
 * How many pairs of {OP} primes are there not above {n}? The primes of a pair differ by {OP:2}.
 * count primes p for which p + {OP:2} is prime too and not greater than n ({OP} primes)
 * {OP} primes below or equal to n: count of the pairs, difference {OP:2}
 * Return how many {OP} prime pairs (difference {OP:2}) lie in 1..n.
 * Count the {OP} prime pairs such as {OP:3} up to a limit that is included.
 * Two primes that differ by {OP:2} are called {OP} primes; how many such pairs fit up to n inclusive?
 * i need amount of {OP} prime pairs up to number n, like {OP:3}
 * For a limit n (inclusive), the number of pairs of prime numbers that differ by {OP:2}, so-called {OP} primes
 * Loop over p and count it if both p and p + {OP:2} are prime and p + {OP:2} does not exceed n: {OP} primes.
 * count of {OP} prime pairs {OP:3}, ... whose larger member is no more than n
 *
 * @T int32_t int64_t
 * @OP 2 "twin" "2" "(3, 5), (5, 7), (11, 13)"
 * @OP 4 "cousin" "4" "(3, 7), (7, 11), (13, 17)"
 * @OP 6 "sexy" "6" "(5, 11), (7, 13), (11, 17)"
 * @name count_prime_pairs prime_pairs_up_to
 * @range n -2 200
 */
static _Bool has_no_divisor(T n) {
    if (n < 2) return 0;
    for (T d = 2; d <= n / d; d++)
        if (n % d == 0) return 0;
    return 1;
}

T count_prime_pairs(T n) {
    T count = 0;
    for (T p = 2; p <= n - OP; p++) count += has_no_divisor(p) && has_no_divisor(p + OP);
    return count;
}

/**
 * Write a function to check whether a number is a Chen prime.
 * Chen prime test: p is prime and p + 2 is a prime or a product of two primes
 * Is {n} a Chen prime like 2, 3, 5, 7, 11, 13, 17, 19, 23?
 * true for a prime p such that p + 2 has at most two prime factors, counted with multiplicity
 * How do I check for Chen primes, so that p + 2 is prime or semiprime?
 * Jing-run Chen's primes: is n one of them? 43 is not, as 45 = 3 * 3 * 5.
 * Returns true if n is prime and n + 2 is prime or semiprime, otherwise false.
 * check for a prime p with p + 2 having no more than 2 prime factors (repeated ones count again)
 * Is n prime, and is n + 2 a prime or a product of two primes?
 * chen prime, yes or no for an int
 * check n is prime and n+2 is also prime or made by multiplying two primes
 * Given an integer, decide whether it is a Chen prime; composites and numbers below 2 are not.
 *
 * @T int32_t int64_t
 * @name is_chen_prime chen_prime_check
 * @range n -3 250
 */
static int32_t big_omega(T n) {
    int32_t count = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) count++;
    return count;
}

_Bool is_chen_prime(T n) { return n > 1 && big_omega(n) == 1 && big_omega(n + 2) <= 2; }

/**
 * Write a function to check whether a number is a {OP}: {OP:2}.
 * {OP} test, that is: {OP:2}
 * Is {n} a {OP}, like {OP:3}?
 * true if n is {OP:2}, which is called a {OP}
 * How do I detect a {OP} ({OP:3}, ...)?
 * Returns true for {OP:3}, ... (each a {OP}), false for other integers.
 * is the number a {OP} or not
 * Is n {OP:2}, so a {OP}?
 * Given an integer, tell if it is a {OP} (like {OP:3}).
 * membership in {OP:3}, ..., where each term is a {OP}
 * check an int: {OP:2} (the definition of a {OP})
 * want bool if n is a {OP} like {OP:3}, false for anything below 3
 *
 * @T int32_t int64_t
 * @OP (n-1)/power<power&&is_odd_prime(n) "Proth prime" "a prime of the form k * 2^m + 1 with an odd k less than 2^m and m at least 1" "3, 5, 13, 17, 41, 97"
 * @OP smooth==1&&is_odd_prime(n) "Pierpont prime above 2" "an odd prime of the form 2^u * 3^v + 1" "3, 5, 7, 13, 17, 19, 37, 73"
 * @name is_special_prime has_prime_form
 * @range n -3 220
 */
static _Bool is_odd_prime(T n) {
    for (T d = 2; d <= n / d; d++)
        if (n % d == 0) return 0;
    return n > 2;
}

_Bool is_proth(T n) {
    T power = 1, smooth;
    if (n < 3) return 0;
    while ((n - 1) % (2 * power) == 0) power *= 2;
    for (smooth = (n - 1) / power; smooth % 3 == 0;) smooth /= 3;
    return smooth > 0 && (OP);
}

/**
 * Write a function to check whether n and n + 1 form a Ruth-Aaron pair, prime factors counted with multiplicity.
 * Ruth-Aaron pair test: the prime factors of n and of n + 1, repeated ones counted each time, have equal sums
 * Do {n} and the next integer have the same sum of prime factors with multiplicity, as 714 and 715 do?
 * true if sopfr(n) == sopfr(n + 1), n being at least 2
 * 77 = 7 * 11 and 78 = 2 * 3 * 13 both sum to 18: check n and n + 1 for this (repeated primes count)
 * Is n the smaller member of a Ruth-Aaron pair (factors with repetition)?
 * How do I test a Ruth-Aaron number with repeated prime factors counted, given the smaller of the two?
 * Babe Ruth's 714 and Hank Aaron's 715: compare the prime factor sums of n and n + 1, counting multiplicity
 * Returns true for the Ruth-Aaron numbers 5, 8, 15, 77, 125, 714, ...; false below 2.
 * do n and n+1 have the same integer log (sum of primes with repetition)?
 * check if number and number plus one have same total of prime factors, where 8 = 2*2*2 totals 6
 * Given n, is the sum of its prime factors, each as often as it divides, equal to that of n + 1?
 *
 * @T int32_t int64_t
 * @name is_ruth_aaron ruth_aaron_pair
 * @range n -3 150
 */
static T factor_sum(T n) {
    T sum = 0;
    for (T p = 2; n > 1; p++)
        for (; n % p == 0; n /= p) sum += p;
    return sum;
}

_Bool is_ruth_aaron(T n) { return n > 1 && factor_sum(n) == factor_sum(n + 1); }

/**
 * Write a function that returns the Mertens function M(n), the sum of the Moebius function from 1 to n.
 * Mertens function of n: mu(1) + mu(2) + ... + mu(n), 0 for n < 1
 * What is M({n}), the running total of Möbius values?
 * sum of the Moebius function over 1..n
 * Return the count of squarefree numbers up to n with an even number of prime factors minus those with an odd number.
 * How do I compute Mertens' function for small n?
 * Add up mu(k) for k up to n inclusive (1, 0, -1, -1, -2, -1, ... from n = 1).
 * Returns the summatory function of mu at n, zero if n is not positive.
 * mertens(n) by factorising every k <= n
 * cumulative mobius function, 1 to n inclusive
 * compute M(n): for each k up to n add 1, -1 or 0 by the number of distinct primes, 0 when a square divides k
 * Given n, evaluate the Mertens function, which the disproved Mertens conjecture is about.
 *
 * @T int32_t int64_t
 * @name mertens mertens_function
 * @range n -2 200
 */
T mertens(T n) {
    T sum = 0;
    for (T k = 1; k <= n; k++) {
        T rest = k, mu = 1;
        for (T p = 2; rest > 1 && mu != 0; p++) {
            if (rest % p != 0) continue;
            rest /= p;
            mu = rest % p == 0 ? 0 : -mu;
        }
        sum += mu;
    }
    return sum;
}

/**
 * Write a function to compute the {OP} of a positive integer n.
 * {OP}, the value of {OP:2}
 * What is {OP:2} for {n}, where it stands for the {OP}?
 * {OP}: compute {OP:3}
 * Return {OP:3}, known as the {OP}.
 * How do I calculate the {OP} by factorising n?
 * compute {OP:2} for n at least 1, that is {OP:3}
 * number theory homework: evaluate the {OP} at n, 1 for n = 1
 * multiplicative function {OP:2} ({OP}), 1 at n = 1
 * Given n, find the {OP} from the distinct primes that divide it.
 * {OP} as in number theory, for one number n
 * calculate {OP:2} as {OP:3}
 *
 * @T int32_t int64_t
 * @OP p,p+1 "Dedekind psi function" "psi(n)" "n times the product of 1 + 1/p over the primes p dividing n"
 * @OP p*p,p*p-1 "Jordan totient function of order 2" "J2(n)" "n squared times the product of 1 - 1/p^2 over the primes p dividing n"
 * @name dedekind_psi prime_product_function
 * @range n 1 500
 */
static T times(T repeated, T once, T exponent) {
    for (; exponent > 1; exponent--) once *= repeated;
    return once;
}

T dedekind_psi(T n) {
    T value = 1;
    for (T p = 2; n > 1; p++) {
        T exponent = 0;
        for (; n % p == 0; n /= p) exponent++;
        if (exponent > 0) value *= times(OP, exponent);
    }
    return value;
}

/**
 * Write a function to check whether a number is a Proth number, k * 2^m + 1 with k odd and k < 2^m.
 * Proth number test (primality is not required)
 * Is {n} a Proth number, one of 3, 5, 9, 13, 17, 25, 33, 41, 49?
 * true if n - 1 is a positive odd number times a larger power of two
 * How do I detect numbers of the form k * 2^m + 1 where k is odd, positive and less than 2^m?
 * Proth's numbers: check that the odd part of n - 1 is smaller than its power-of-two part.
 * Returns true for the Proth numbers, prime or composite, from 3 on; false for n < 3.
 * proth number (not only proth prime) yes or no
 * Can n be written as an odd k > 0 times 2^m plus one with 2^m > k?
 * Given an integer, tell whether it is a Proth number like 9 = 1 * 8 + 1 or 25 = 3 * 8 + 1.
 * check int for form k * 2^m + 1, k odd and positive, k below 2^m, m >= 1
 * Does the largest power of two dividing n - 1 exceed the odd cofactor (n at least 3, else false)?
 *
 * @T int32_t int64_t
 * @name is_proth_number proth_form
 * @range n -3 220
 */
_Bool is_proth_number(T n) {
    T power = 1;
    if (n < 3) return 0;
    while ((n - 1) % (2 * power) == 0) power *= 2;
    return power > 1 && (n - 1) / power < power;
}

/**
 * Write a function that returns the Carmichael function lambda(n), the exponent of the multiplicative group modulo n.
 * Carmichael lambda of n: least m > 0 with a^m = 1 (mod n) for every a coprime to n
 * reduced totient of {n}, also known as Carmichael's lambda
 * What is the smallest positive exponent that turns every unit modulo n into 1?
 * How do I compute the reduced totient function lambda(n) for small n?
 * smallest universal exponent of the units mod n
 * Returns lambda(n): 1, 1, 2, 2, 4, 2, 6, 2, 6, 4 for n = 1 to 10.
 * lcm of the multiplicative orders modulo n of all numbers coprime to n
 * carmichael function, not the euler totient, of one positive integer
 * Find the exponent of the group of units modulo n; it is 2 for n = 8.
 * need smallest m such that a^m mod n is 1 for each a which has no common factor with n
 * Given a modulus n of at least 1, compute the Carmichael lambda used in RSA.
 *
 * @T int32_t int64_t
 * @name carmichael_lambda reduced_totient
 * @range n 1 150
 */
T carmichael_lambda(T n) {
    T lambda = 1;
    for (T unit = 1; unit < n; unit++) {
        T a = unit, b = n, power = unit, order = 1;
        while (b != 0) {
            T rest = a % b;
            a = b;
            b = rest;
        }
        if (a != 1) continue;
        for (; power != 1; order++) power = power * unit % n;
        T common = lambda, rest = order;
        while (rest != 0) {
            T next = common % rest;
            common = rest;
            rest = next;
        }
        lambda = lambda / common * order;
    }
    return lambda;
}

/**
 * Write a function that returns the Pisano period of m, the period of the Fibonacci numbers modulo m.
 * Pisano period pi(m)
 * After how many terms do the Fibonacci numbers modulo {m} start over with 0, 1?
 * length of the cycle of F(n) mod m, 1 for m = 1
 * How do I find the period of the Fibonacci numbers modulo m, for any m from 1?
 * Smallest k > 0 such that m divides F(k) and F(k + 1) - 1, with the Fibonacci numbers F
 * pisano(10) is 60: compute it for any modulus from 1
 * Returns how long the Fibonacci sequence takes to start over when reduced mod m.
 * Walk through pairs of consecutive Fibonacci numbers modulo m until 0, 1 returns and count the steps.
 * period of fibonacci series under modulo m
 * Given m >= 1, compute the Pisano period, e.g. 3 for 2, 8 for 3, 20 for 5.
 * find after how many steps fibonacci mod m starts again from its beginning
 *
 * @T int32_t int64_t
 * @name pisano_period fibonacci_period
 * @range m 1 200
 */
T pisano_period(T m) {
    T a = 0, b = 1 % m, period = 0;
    do {
        T next = (a + b) % m;
        a = b;
        b = next;
        period++;
    } while (a != 0 || b != 1 % m);
    return period;
}

/**
 * Write a function that returns the number of terms in the Zeckendorf representation of a number.
 * count of Fibonacci numbers in the Zeckendorf form of n, 0 for n < 1
 * How many non-consecutive Fibonacci numbers add up to {n} by Zeckendorf's theorem?
 * fewest Fibonacci numbers that sum to n, how many are they?
 * greedy split of a positive integer into Fibonacci numbers: how many parts?
 * How do I compute how many summands the Zeckendorf sum of n has? 100 = 89 + 8 + 3 gives 3.
 * number of ones in the Fibonacci coding of n without the final 1, 0 if n is not positive
 * Subtract from n the largest Fibonacci number that fits until nothing is left; return the number of subtractions.
 * zeckendorf length of an integer, zero for zero and negatives
 * minimum count of Fibonacci summands for n
 * how many fibonacci numbers are needed at least to make sum n
 * Returns the number of ones of n in the Fibonacci number system (fibbinary weight).
 *
 * @T int32_t int64_t
 * @name zeckendorf_terms zeckendorf_length
 * @range n -3 1000
 */
T zeckendorf_terms(T n) {
    T count = 0;
    while (n > 0) {
        T a = 1, b = 1;
        while (b <= n - a) {
            T next = a + b;
            a = b;
            b = next;
        }
        n -= b;
        count++;
    }
    return count;
}

/**
 * Write a function to check whether a positive integer is {OP}: {OP:3}.
 * {OP:2} test: {OP:3}
 * Is {n} {OP}, like {OP:4}?
 * true if n is positive and {OP}, which means that {OP:3}
 * How do I test whether an integer is {OP}?
 * Returns true for {OP:4}, ... (the {OP:2}s), false for other integers and for n < 1.
 * {OP:2} or not, by going through all divisors
 * {OP:4}, ...: is n one of these (each is {OP})?
 * Given a positive n, decide if {OP:3} ({OP:2}).
 * divisor homework on positive integers, {OP:2}: check that {OP:3}
 * check number is {OP}; the list starts {OP:4}
 * Take all divisors of a positive n, n included: is n {OP}, so that {OP:3}?
 *
 * @T int32_t int64_t
 * @OP n*count%sum==0 "an Ore number" "Ore number" "the harmonic mean of its divisors is an integer" "1, 6, 28, 140, 270, 496"
 * @OP sum%count==0 "an arithmetic number" "arithmetic number" "the mean of its divisors is an integer" "1, 3, 5, 6, 7, 11, 13, 14, 15"
 * @OP sum%n==0&&count>0 "a multiply perfect number" "multiply perfect number" "it divides the sum of all its divisors" "1, 6, 28, 120, 496, 672"
 * @OP sum==2*n-1&&count>0 "an almost perfect number" "almost perfect number" "its divisors, itself included, sum to twice the number less 1" "1, 2, 4, 8, 16, 32"
 * @name is_ore_number divisor_mean_test
 * @range n -3 300
 */
_Bool is_ore_number(T n) {
    T count = 0, sum = 0;
    if (n < 1) return 0;
    for (T d = 1; d <= n; d++) {
        if (n % d != 0) continue;
        count++;
        sum += d;
    }
    return OP;
}

/**
 * Write a function to check whether a number is superperfect, sigma(sigma(n)) being 2n.
 * superperfect number test: the sum of divisors of the sum of divisors of a positive n is 2n
 * Is {n} a superperfect number, such as 2, 4, 16 or 64?
 * true if applying the divisor sum twice doubles a positive number
 * How do I check sigma(sigma(n)) == 2 * n? False for n below 1.
 * Is n superperfect in the sense of Suryanarayana, its double divisor sum being 2n?
 * Add all divisors of a positive n, then all divisors of that result: is it 2n?
 * Returns true for the superperfect numbers 2, 4, 16, 64, 4096, ... and false otherwise.
 * superperfect number or not, sigma includes the number itself
 * check that the sum of divisors taken two times equals the double of a positive number
 * check a number is super perfect, not just perfect
 * Given an integer n, apply sigma twice and compare with n + n; non-positive numbers give false.
 *
 * @T int32_t int64_t
 * @name is_superperfect superperfect_check
 * @range n -3 150
 */
static T sigma(T n) {
    T sum = 0;
    for (T d = 1; d <= n; d++)
        if (n % d == 0) sum += d;
    return sum;
}

_Bool is_superperfect(T n) { return n > 0 && sigma(sigma(n)) == 2 * n; }

/**
 * Write a function to check whether three positive integers form a Markov triple, x^2 + y^2 + z^2 = 3xyz.
 * Markov triple test: the squares of the three numbers sum to three times their product
 * Are {x}, {y} and {z} a Markoff triple, e.g. 1, 5, 13?
 * true if three positive numbers solve the Markov Diophantine equation, in any order
 * Do three integers, each at least 1, satisfy a*a + b*b + c*c == 3*a*b*c?
 * How can I check that three numbers solve Markov's equation? Zero or negative numbers give false.
 * check for Markov triples such as (1, 1, 1), (1, 1, 2), (1, 2, 5), (2, 5, 29), in any order
 * Returns true if the three numbers form a Markov triple, false if one of them is below 1.
 * Markov numbers: is this triple of integers, in any order, a node of the Markov tree?
 * markov equation holds or not for three positive ints
 * check sum of squares of three positive numbers is 3 times their product
 * Given three integers, test whether they are positive and satisfy Andrey Markov's equation.
 *
 * @T int32_t int64_t
 * @name is_markov_triple markov_equation
 * @range x -1 30
 * @range y -1 30
 * @range z -1 90
 */
_Bool is_markov_triple(T x, T y, T z) {
    return x > 0 && y > 0 && z > 0 && x * x + y * y + z * z == 3 * x * y * z;
}

/**
 * Write a function that counts the ways to write a number as a sum of two positive cubes, order ignored.
 * number of pairs 1 <= a <= b with a^3 + b^3 = n, as for taxicab numbers
 * In how many ways is {n} the sum of two cubes of positive integers (1729 in 2)?
 * Hardy-Ramanujan count: in how many ways is n a sum of two positive cubes, a + b being the same as b + a?
 * How do I count the ways a number is a sum of two positive cubes, order ignored?
 * 1729 = 1 + 1728 = 729 + 1000: return how many such unordered sums of two positive cubes a number has, 0 if none
 * Returns the number of unordered pairs of natural numbers (from 1) whose cubes add up to n.
 * taxicab counting: number of ways to write n as a^3 + b^3 with 1 <= a <= b
 * number of representations of an integer as two cubes, order does not matter, zero and negative bases not allowed
 * count pairs a <= b of positive integers such that cube of a plus cube of b is the given number
 * Ramanujan's taxi: in how many different ways, order ignored, is n a sum of two positive cubes?
 * Given n, count its decompositions into two positive cubes regardless of order.
 *
 * @T int32_t int64_t
 * @name two_cube_ways taxicab_ways
 * @range n -5 4200
 */
T two_cube_ways(T n) {
    T ways = 0;
    for (T a = 1; 2 * a * a * a <= n; a++)
        for (T b = a; a * a * a + b * b * b <= n; b++) ways += a * a * a + b * b * b == n;
    return ways;
}

/**
 * Write a function that approximates {OP} by the sum of the first n terms of {OP:2}, as a double.
 * {OP} as a double from n terms of the series {OP:2}
 * Estimate {OP} as a double with n terms of {OP:2}, 0 for no terms.
 * How do I compute {OP} by adding up n terms of {OP:2} in double precision?
 * series for {OP}: {OP:2}, stop after {n} terms and return the double
 * Sum n terms of {OP:2} in floating point; the limit is {OP}.
 * Returns the n-term partial sum that converges to {OP}, namely {OP:2}
 * numeric constant {OP} using {OP:2}, number of terms given, double result
 * Add the first n terms of {OP:2} as doubles, from the first term on, approaching {OP}.
 * partial sums for {OP}: return the one with n terms of {OP:2}
 * calculate approximation for {OP} in a loop over n terms, series is {OP:2}
 * math constants: {OP} to n terms of {OP:2}, double
 *
 * @OP 1/((double)k*k*k) "Apery's constant zeta(3)" "1 / k^3 for k from 1"
 * @OP 1/((double)k*k) "the Basel sum zeta(2)" "1 / k^2 for k from 1"
 * @OP 1.0/(((int64_t)1<<(k<62?k:62))-1) "the Erdos-Borwein constant" "1 / (2^k - 1) for k from 1"
 * @OP (k%2==1?1:-1)/((2.0*k-1)*(2.0*k-1)) "Catalan's constant" "1 - 1/9 + 1/25 - 1/49 + ..."
 * @name constant_by_series partial_sum_constant
 * @range n 0 50
 */
double constant_by_series(int32_t n) {
    double sum = 0;
    for (int32_t k = 1; k <= n; k++) sum += OP;
    return sum;
}

/**
 * Write a function that returns the nth Leonardo number with L(0) = L(1) = 1.
 * Leonardo numbers 1, 1, 3, 5, 9, 15, 25, 41, ...: term n, from index 0
 * nth Leonardo number as in smoothsort, zero-based
 * What is the {n}-th Leonardo number, counted from 0?
 * Number of nodes of the Leonardo tree of order n: 1 for orders 0 and 1, else the two smaller trees and a root
 * Add the two previous terms and one more, starting 1, 1: return the term with index n, from 0.
 * How do I compute Leonardo numbers with a loop, index zero being 1?
 * how many calls, the first included, the naive recursive Fibonacci function with base cases 0 and 1 makes for n >= 0
 * Returns L(n) of Leonardo, twice the Fibonacci number F(n + 1) minus 1.
 * leonardo sequence value at index n, from 0 (not Fibonacci), first two are 1
 * Dijkstra's Leonardo numbers, element n counted from zero
 * fibonacci-like with plus one each step: 1 1 3 5 9 15, give nth, index starts at 0
 *
 * @T int32_t int64_t
 * @name leonardo leonardo_number
 * @range n 0 40
 */
T leonardo(T n) {
    T a = 1, b = 1;
    for (; n > 0; n--) {
        T next = a + b + 1;
        a = b;
        b = next;
    }
    return a;
}

/**
 * Write a function that returns the nth term, from index 0, of the Moser-de Bruijn sequence, sums of distinct powers of 4.
 * Moser-de Bruijn sequence 0, 1, 4, 5, 16, 17, 20, 21, 64, ...: term n from 0
 * Read the binary digits of n as a number in base 4.
 * What is the {n}-th sum of distinct powers of four, in increasing order, 0 having index 0?
 * spread the bits of n apart by putting a zero bit in front of each
 * How do I compute element n, from zero, of the ascending numbers whose base-4 digits are only 0 and 1?
 * Replace each power 2^i in the binary expansion of n by 4^i and return the sum.
 * moser de bruijn number with index n, counting from 0
 * Returns 0, 1, 4, 5, 16, 17, ... for n = 0, 1, 2, 3, 4, 5.
 * compute a(n) from a(2n) = 4 a(n), a(2n + 1) = 4 a(n) + 1, a(0) = 0
 * convert n to binary then read it like a base four number
 * n-th nonnegative integer without a digit 2 or 3 in base four, the zeroth being 0
 *
 * @T int32_t int64_t
 * @name moser_de_bruijn sum_of_powers_of_four
 * @range n 0 30000
 */
T moser_de_bruijn(T n) {
    T value = 0;
    for (T power = 1; n > 0; n /= 2) {
        value += n % 2 * power;
        if (n > 1) power *= 4;
    }
    return value;
}

/**
 * Write a function to check whether a number is a Stormer number.
 * Størmer number test for n > 0: the greatest prime factor of n^2 + 1 is at least 2n
 * Is {n} a Stormer number such as 1, 2, 4, 5, 6, 9, 10, 11?
 * arc-cotangent irreducible number: true if n is positive and n * n + 1 has a prime factor of 2n or more
 * How can I tell if the largest prime dividing n squared plus one is at least twice n? False below 1.
 * Størmer numbers: does the positive integer n belong to them? 3, 7 and 8 don't.
 * Returns true if the biggest prime divisor of n*n + 1 is >= 2*n, n at least 1.
 * stormer or not, for one integer; 0 and negative numbers are false
 * factor n^2 + 1 for a positive n and check that its greatest prime factor is at least 2n (Carl Størmer)
 * is n one of the Stormer numbers used in Machin-like formulas for Gregory numbers?
 * check if the greatest prime factor of n square plus 1 is minimum 2n, n positive
 * Given n > 0, does n^2 + 1 have some prime factor that is no smaller than 2n?
 *
 * @T int32_t int64_t
 * @name is_stormer stormer_check
 * @range n -3 200
 */
_Bool is_stormer(T n) {
    if (n < 1) return 0;
    int64_t rest = (int64_t)n * n + 1, greatest = 1;
    for (int64_t p = 2; rest > 1; p++) {
        if (p > rest / p) p = rest;
        for (; rest % p == 0 && rest > 1; rest /= p) greatest = p;
    }
    return greatest >= 2 * n;
}

/**
 * Write a function to check whether a number is untouchable, never the sum of the proper divisors of any positive integer.
 * untouchable number test by search: no m has the positive n as its aliquot sum
 * Is {n} an untouchable number, such as 2, 5, 52, 88, 96, 120?
 * true if a positive n is not s(m) for any m, where s sums the divisors less than m
 * How do I check that no integer has proper divisors adding up to the positive number n?
 * nonaliquot numbers: is n one of them? Non-positive n is not.
 * Returns true for 2, 5, 52, 88, 96, 120, 124, 146, 162 (untouchable numbers), false for numbers below 2.
 * For n >= 2 search m up to n squared for an aliquot sum of n; none found means untouchable.
 * is a number untouchable in Erdős' sense or not
 * return true if n is at least 2 and no number has a proper divisor sum equal to n
 * check positive number n is never reached as sum of proper divisors of some number
 * Given an integer, decide whether the aliquot sum function never takes it; 0, 1 and negatives give false.
 *
 * @T int32_t int64_t
 * @name is_untouchable nonaliquot
 * @range n -3 60
 */
_Bool is_untouchable(T n) {
    if (n < 2) return 0;
    for (T m = 2; m <= (n - 1) * (n - 1); m++) {
        T sum = 1;
        for (T d = 2; d <= m / d && sum <= n; d++) {
            if (m % d != 0) continue;
            sum += d;
            if (d != m / d) sum += m / d;
        }
        if (sum == n) return 0;
    }
    return 1;
}

/**
 * Write a function to check whether a prime n is a Wilson prime: n squared divides (n - 1)! + 1.
 * Wilson prime test (5, 13, 563)
 * Is {n} a Wilson prime?
 * true if n is prime and (n - 1)! + 1 is divisible by n * n
 * How do I check whether a prime fulfils Wilson's theorem even modulo its square?
 * Does n^2 divide (n - 1)! + 1, n being at least 2? Only 5, 13 and 563 are known.
 * Returns true for the Wilson primes, otherwise false, with the factorial reduced modulo n^2.
 * is (n-1)! congruent to -1 modulo n squared? false for n < 2
 * test an integer for being a wilson prime, without computing the full factorial
 * Wilson's congruence made stronger: does the square of n >= 2 divide the factorial of n - 1 plus one?
 * check number n is prime and n*n divides factorial of n-1 plus 1
 * Given an integer, tell if it is 5, 13, 563 or another Wilson prime.
 *
 * @T int32_t int64_t
 * @name is_wilson_prime wilson_square_test
 * @range n -3 600
 */
_Bool is_wilson_prime(T n) {
    if (n < 2) return 0;
    int64_t square = (int64_t)n * n, factorial = 1;
    for (T i = 2; i < n; i++) factorial = factorial * i % square;
    return (factorial + 1) % square == 0;
}

/**
 * Write a function that returns the nth term, from index 0, of the Rudin-Shapiro sequence, 1 or -1.
 * Golay-Rudin-Shapiro sequence 1, 1, 1, -1, 1, 1, -1, 1, ...: value at index n from 0
 * 1 if the pair 11 occurs an even number of times (overlaps count) in the binary form of n, otherwise -1
 * What is the Rudin-Shapiro sign, 1 or -1, for {n}?
 * minus one to the power of the number of adjacent pairs of ones in the bits of n
 * How do I compute term n, zero-based, of the Rudin-Shapiro sequence from the bits of n?
 * Returns +1 or -1 by the parity of how often two neighbouring binary digits of n are both 1.
 * rudin shapiro element r(n), r(0) = r(1) = r(2) = 1, r(3) = -1
 * compute r(n), 1 or -1, from r(2n) = r(n), r(2n + 1) = r(n) * (-1)^n and r(0) = 1
 * sign sequence of Shapiro: count occurrences of 11 in binary n, even gives 1, odd gives -1
 * count overlapping "11" in binary of number, answer +1 for even count and -1 for odd count
 * coefficient, 1 or -1, of x^n in the Shapiro polynomials of high order, n from 0
 *
 * @T int32_t int64_t
 * @name rudin_shapiro shapiro_sign
 * @range n 0 100000
 */
T rudin_shapiro(T n) {
    T sign = 1;
    for (; n > 0; n /= 2)
        if (n % 4 == 3) sign = -sign;
    return sign;
}

/**
 * Write a function that returns the nth Wedderburn-Etherington number, W(0) = 0 and W(1) = 1.
 * Wedderburn-Etherington number: unordered binary trees with n leaves, each inner node with two children
 * term n, from index 0, of the Wedderburn-Etherington numbers 0, 1, 1, 1, 2, 3, 6, 11, 23, 46, 98
 * How many knockout tournament shapes exist for {n} players, left and right not distinguished (0 for none)?
 * count Otter trees (unordered binary trees) with n leaves (0 for n = 0)
 * How do I compute the nth Wedderburn-Etherington number, counted from 0?
 * ways to bracket a product of n equal factors when multiplication commutes but does not associate, 0 for n = 0
 * number of rooted trees with n unlabelled leaves whose inner vertices each have exactly two unordered children
 * Returns the number of commutative non-associative ways to multiply x to get x^n, zero for n = 0.
 * wedderburn etherington sequence by dynamic programming, nth entry, index 0 is 0
 * number of full binary tree shapes with n leaf nodes, where swapping left and right gives no new shape (0 for n = 0)
 * Given a number of leaves, count the full binary trees up to swapping of subtrees (none for zero leaves).
 *
 * @T int32_t int64_t
 * @name wedderburn_etherington otter_trees
 * @range n 0 20
 */
T wedderburn_etherington(T n) {
    T trees[64] = {0, 1};
    for (T i = 2; i <= n; i++) {
        for (T j = 1; 2 * j < i; j++) trees[i] += trees[j] * trees[i - j];
        if (i % 2 == 0) trees[i] += trees[i / 2] * (trees[i / 2] + 1) / 2;
    }
    return trees[n];
}

/**
 * Write a function that returns how many reverse-and-add steps a number needs to become a palindrome, -1 if {K} steps do not suffice.
 * delay of a number in the 196 algorithm: additions of the reversed number until a palindrome, at most {K}, else -1
 * How often must {n} be added to its digit reversal until a palindrome appears (0 if it is one, -1 if not after {K} additions)?
 * Lychrel check: count the reverse-and-add steps to a palindrome, at most {K}, -1 for a Lychrel candidate
 * reverse and add until palindromic, return the number of additions, or -1 if {K} additions give no palindrome
 * 87 takes 4 reverse-and-add steps to a palindrome: count them for any number, -1 if more than {K} are needed
 * How many iterations of n + reverse(n) lead to a palindrome (0 if it is one)? At most {K}, else -1.
 * Returns 0 for palindromes, otherwise the number of reversal-addition steps to one, -1 when {K} are not enough.
 * number of flip-and-add steps to a palindrome with a maximum of {K}; suspected Lychrel numbers give -1
 * number of steps to a palindrome by adding the backwards number each time, -1 if none after {K} additions
 * Add the reversed number again and again: after how many rounds is it a palindrome? -1 if not after {K} rounds
 * count versum steps to reach a palindrome, {K} at the most, -1 if not reached
 *
 * @T int64_t uint64_t
 * @K 10 12 15 20
 * @name lychrel_steps palindrome_delay
 * @range n 0 9999
 */
int32_t lychrel_steps(T n) {
    for (int32_t steps = 0; steps <= K; steps++) {
        T reversed = 0;
        for (T rest = n; rest > 0; rest /= 10) reversed = reversed * 10 + rest % 10;
        if (reversed == n) return steps;
        n += reversed;
    }
    return -1;
}

/**
 * Write a function that returns how many odd numbers row n of Pascal's triangle has (Gould's sequence), rows from 0.
 * Gould's sequence 1, 2, 2, 4, 2, 4, 4, 8, ...: term n from 0
 * How many of the binomial coefficients C({n}, k), k from 0 to {n}, are odd?
 * Dress's sequence (Gould's): 2 to the power of the number of ones in binary n
 * count the odd entries in row n (the top row is row 0) of Pascal's triangle
 * How many black cells has row n, from 0, of the Sierpinski triangle drawn as Pascal's triangle modulo 2?
 * number of live cells after n generations of Rule 90 from a single cell
 * Returns 2^(bits set in n), the count of odd binomials in the row numbered n from zero.
 * Gould number for index n, counted from zero: start with 1 and double it for every 1 bit of n
 * number of odd entries in row n of Pascal's triangle, the apex being row zero
 * how many k from 0 to n exist such that n choose k is odd
 * Given a row number from 0, return Gould's value: 1, 2, 2, 4 for rows 0, 1, 2, 3.
 *
 * @T int32_t int64_t
 * @name gould_sequence odd_binomials
 * @range n 0 100000
 */
T gould_sequence(T n) {
    T count = 1;
    for (; n > 0; n /= 2)
        if (n % 2 == 1) count *= 2;
    return count;
}
