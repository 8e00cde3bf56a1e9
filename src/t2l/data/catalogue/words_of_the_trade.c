/**
 * Find the index of the sibling of node i in a binary heap array rooted at 0; return -1 for the root.
 * Write a function to find the sibling's index in a 0-based array-backed binary tree; the root gives -1.
 * Write a function to compute where the other child of the same parent is stored, root at index 0, returning -1 there.
 * Write a function to return i + 1 for odd positive i, i - 1 for even positive i, and -1 for 0.
 * Return the index of the node that shares the parent of node i in a 0-rooted implicit binary tree, or -1.
 * Which index holds the sibling of a given node in a zero-based heap, with -1 meaning the root has none?
 * How do I get from one child to the other in an array heap from index 0 (-1 at the root)?
 * Return the heap sibling index, counting from 0, where the root gives -1.
 * How do I find the sibling index of node i in a binary heap stored in an array (root at 0)? Return -1 for the root.
 * Given the index of a node in a 0-based heap array, return the index of its sibling, or -1 for the root.
 * sibling of node i in an array-based binary heap with the root at index 0, -1 if i is the root
 * Calculate the sibling's index for a node of a 0-indexed complete binary tree; the root has no sibling, so return -1.
 *
 * @T int32_t int64_t
 * @name heap_sibling sibling_index
 * @range i 0 60
 */
T heap_sibling(T i) {
    if (i == 0) return -1;
    return i % 2 == 1 ? i + 1 : i - 1;
}

/**
 * Find the lowest common ancestor of two nodes in a binary tree numbered level by level, the root being 1.
 * Write a function to find the lowest common ancestor of two heap indices, node k having children 2k and 2k+1.
 * Write a function to compute the nearest shared ancestor of two nodes of a complete binary tree numbered from 1.
 * Write a function to halve the larger of two positive numbers until both are equal and return that number.
 * Return the deepest node that is an ancestor of both nodes, themselves included, in a 1-based heap numbering.
 * What is the LCA of two nodes in an infinite binary tree whose children of n are 2n and 2n+1?
 * How do I get the first common parent of two nodes in a binary tree with level order numbers starting at 1?
 * lowest common ancestor of two nodes, parent of n is n / 2, root is 1
 * Given two node numbers in a binary tree where the children of k are 2k and 2k+1, return their lowest common ancestor.
 * Find the LCA of nodes a and b in a heap-numbered binary tree with root 1.
 * Repeatedly halve the larger of a and b until they are equal; return the result.
 * How do I find the lowest common ancestor in a complete binary tree when the parent of n is n / 2?
 *
 * @T int32_t int64_t uint32_t
 * @name heap_lca common_ancestor lowest_common_ancestor
 * @range a 1 200
 * @range b 1 200
 */
T heap_lca(T a, T b) {
    while (a != b) {
        if (a > b) a /= 2;
        else b /= 2;
    }
    return a;
}

/**
 * How many leaf nodes does a complete binary tree with n nodes have?
 * Write a function to count the leaves of a complete binary tree, given its total number of nodes.
 * Write a function to compute the number of childless nodes in a binary heap that holds n items.
 * Write a function to return half of the node count rounded up, the number of leaves of an array heap.
 * Write a function to get how many heap elements have no child, from the heap's size.
 * Return the leaf count of a complete binary tree of the given size; an empty tree has none.
 * In a heap of n elements, how many of them are leaves?
 * Get the leaf count of a binary heap, given the number of its elements.
 * Count the leaves in a complete binary tree of n nodes.
 * How do I compute the number of leaves of a complete binary tree with n nodes?
 * Given the number of elements in a binary heap, return the number of leaf nodes.
 * count leaf nodes in a complete binary tree of size n
 *
 * @T int32_t int64_t uint32_t
 * @name complete_tree_leaves leaf_count
 * @range n 0 300
 */
T complete_tree_leaves(T n) { return n / 2 + n % 2; }

/**
 * Is the numbering of the nodes a topological order, i.e. does each edge from[i] to to[i] lead to a larger number?
 * Write a function to verify a topological numbering: edge i runs from the first array's node to the second array's, to a larger number.
 * Write a function to determine if no edge leads to a smaller node number or to itself, edges as arrays of start and end nodes.
 * Write a function to test whether 0, 1, 2, ... is a topological order for edges listed as sources and targets.
 * Do all dependencies point forward, meaning start number below end number for each of the edges?
 * Test whether the node numbers are a topological order, given the edges as two arrays, from and to; true if there are no edges.
 * How can I confirm that my vertices are already topologically sorted, given edge tails and edge heads as arrays?
 * Check if the node numbers are in topological order, given arrays of edge starts and edge ends.
 * Given the edges of a directed graph as two arrays (from, to), check that from[i] < to[i] for every edge.
 * Return true if every edge goes from a smaller to a larger node number, given the arrays of start and end nodes.
 * How do I check that the node numbers are already in topological order, given arrays of edge sources and targets?
 * Check if all elements of the first array are smaller than the corresponding elements of the second.
 *
 * @T int32_t int64_t
 * @name is_topological_order edges_point_forward
 * @array from n
 * @array to n
 * @range from 0 4
 * @range to 3 9
 * @range n 0 8
 */
_Bool is_topological_order(const T *from, const T *to, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (from[i] >= to[i]) return 0;
    return 1;
}

/**
 * What is the largest number of edges a bipartite graph with n vertices can have?
 * Write a function to compute the maximum number of edges in a bipartite simple graph on n nodes.
 * Write a function to find how many edges the balanced complete bipartite graph with n vertices has.
 * Write a function to return the greatest possible edge count of a triangle-free graph with n nodes.
 * Write a function to split n nodes into two groups as evenly as possible and count all pairs between the groups.
 * Return the upper bound for the edges of a bipartite graph, from its number of vertices.
 * How many edges can n vertices have at most if the graph must stay bipartite?
 * What is the largest possible number of edges in a bipartite graph of n nodes?
 * How do I calculate the maximum number of edges in a bipartite graph with n vertices?
 * Calculate floor(n/2) * ceil(n/2), the maximum number of edges of a bipartite graph.
 * Given the number of vertices, return the maximum number of edges of a bipartite graph.
 * maximum number of edges of a bipartite graph with n nodes
 *
 * @T int32_t int64_t
 * @name max_bipartite_edges bipartite_edge_limit
 * @range n 0 500
 */
T max_bipartite_edges(T n) { return n / 2 * (n - n / 2); }

/**
 * How many spanning trees does the complete graph on n labelled vertices have?
 * Write a function to count the labelled trees on n nodes by Cayley's formula, 1 for n up to 2.
 * Write a function to compute n to the power n-2, the spanning trees of a complete graph, 1 below 3.
 * Write a function to return Cayley's number of trees with n labelled vertices, giving 1 for one vertex.
 * Return the number of distinct trees on n labelled vertices.
 * How do you calculate the number of spanning trees when each of n nodes is linked to every other?
 * number of spanning trees of a complete graph with n nodes
 * Use Cayley's formula to calculate the number of labelled trees with n vertices (1 if n is at most 2).
 * How many different labelled trees are there on n nodes?
 * Compute n^(n-2), the number of spanning trees of a complete graph with n vertices; 1 for n below 3.
 * How do I calculate the number of spanning trees of a complete graph?
 * Given n, return the number of labelled trees with n vertices.
 *
 * @T int32_t int64_t
 * @name cayley_trees spanning_tree_count
 * @range n 1 10
 */
T cayley_trees(T n) {
    T trees = 1;
    for (T i = 2; i < n; i++) trees *= n;
    return trees;
}

/**
 * Compute the cyclomatic number of a graph from its vertices, edges and connected components, in this order.
 * Write a function to compute how many edges must be removed to leave only a spanning forest: vertices, edges, components.
 * Write a function to find the circuit rank of a graph; arguments are vertices, edges, components.
 * Write a function to determine the number of independent cycles, given node count, edge count and component count.
 * Return the number of independent cycles of a graph; n nodes first, then m edges, then c components.
 * Calculate the circuit rank of a graph: nodes, edges, components.
 * How many extra edges are there beyond a spanning forest, from nodes, edges and components?
 * Calculate the cyclomatic number of a graph: edges - vertices + components (arguments: vertices, edges, components).
 * How many independent cycles does a graph have, given its number of vertices, edges and connected components?
 * How do I compute the circuit rank of a graph from the number of vertices, edges and components?
 * Given vertices, edges and connected components of a graph, return the number of independent cycles.
 * Given the node, edge and component counts of a graph, compute its circuit rank.
 *
 * @T int32_t int64_t
 * @name circuit_rank cyclomatic_number
 * @range vertices 1 40
 * @range edges 20 90
 * @range components 1 6
 */
T circuit_rank(T vertices, T edges, T components) { return edges - vertices + components; }

/**
 * Write a function to count the hash collisions: keys whose bucket, key % m, an earlier key of the array already uses.
 * Write a function to find how many nonnegative keys land in an occupied bucket when hashed by the remainder modulo m.
 * Write a function to compute the number of elements whose remainder by m (C's %) has already appeared before them.
 * Return the number of collisions when keys are put one after the other into m buckets by key % m.
 * How often is a key put into a bucket that already holds one, with key % m as the hash?
 * Count the hash collisions, keys put into a bucket already used, for keys hashed by key % m.
 * Count how many keys of an array collide when inserted into a hash table with m buckets using key % m.
 * How many keys hit a bucket already in use when they are stored in m buckets by key % m?
 * Given an array of keys and a table size m, count the keys whose slot key % m is already taken.
 * Count the elements x whose remainder x % m equals that of an earlier element.
 * How do I count hash collisions (inserts into a taken slot) for an array of non-negative keys with the hash key % m?
 * Number of non-negative keys that find their slot taken in a hash table of size m with hash key % m.
 *
 * @T int32_t int64_t
 * @name hash_collisions count_collisions
 * @array keys n
 * @range keys 0 40
 * @range n 0 8
 * @range m 1 12
 */
int32_t hash_collisions(const T *keys, int32_t n, T m) {
    int32_t collisions = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t j = 0;
        while (j < i && keys[j] % m != keys[i] % m) j++;
        collisions += j < i;
    }
    return collisions;
}

/**
 * Pigeonhole principle: how many socks must I draw to be sure of k of one color, with c colors (c first)?
 * Write a function to find the fewest draws that guarantee k equal colours out of c colours, c given first.
 * Write a function to return the smallest number of items so that one of c classes certainly has k (c first).
 * How many draws until k have the same color for sure, given the number of colors and k?
 * How many socks do I have to draw to be sure of having k of the same color, if there are c colors (c first)?
 * Minimum number of draws to guarantee k items of the same color, given the number of colors first and then k.
 * Use the pigeonhole principle: with c boxes, how many objects guarantee that one box holds at least k? c is first.
 * Compute c * (k - 1) + 1 for c colors and k wanted items.
 * Given the number of colors and the number of equal ones wanted, return the number of draws that guarantees them.
 * pigeonhole principle: number of items needed so that at least k of them fall into one of c categories (c first)
 * How many people are needed to guarantee that at least k of them share one of c birth months? c first.
 * worst-case drawing problem, pigeonhole principle: fewest draws that guarantee k alike, c categories first, k second
 *
 * @T int32_t int64_t
 * @name pigeonhole_draws draws_to_guarantee
 * @range colors 1 30
 * @range wanted 1 20
 */
T pigeonhole_draws(T colors, T wanted) { return colors * (wanted - 1) + 1; }

/**
 * How many calls does a naive recursive Fibonacci make for n without memoization, the first call included?
 * Write a function to count the calls of the plain recursion fib(n) = fib(n-1) + fib(n-2), base n < 2.
 * Write a function to compute the number of calls that unmemoized fib(n) makes, 1 for n equal to 0 or 1.
 * Write a function to find the size of the call tree of recursive fibonacci without a cache.
 * Write a function to return c(n) = 1 + c(n - 1) + c(n - 2) with c(0) = c(1) = 1.
 * Return the total number of calls of the exponential Fibonacci recursion, including the outermost one.
 * What is the call count of naive fib without memoization, 1 for n < 2?
 * How many function calls does the recursive fib(n) make in total (base cases n = 0 and n = 1)?
 * Count the recursive calls of fib(n) without memoization, including the first call.
 * How do I calculate the number of calls of a naive recursive Fibonacci function?
 * Total number of calls when computing fib(n) recursively: 1 + calls(n - 1) + calls(n - 2), with 1 for n < 2
 * If fib calls itself for n - 1 and n - 2 unless n is below 2, how often is it called in total to get fib(n), the outer call included?
 *
 * @T int32_t int64_t
 * @name naive_fib_calls fibonacci_call_count
 * @range n 0 30
 */
T naive_fib_calls(T n) {
    T previous = 1, calls = 1;
    for (T i = 2; i <= n; i++) {
        T next = 1 + calls + previous;
        previous = calls;
        calls = next;
    }
    return calls;
}

/**
 * Split the array at every x: how many nonempty pieces are there?
 * Write a function to count the sublists that remain when an array is cut at a delimiter value, empty ones ignored.
 * Write a function to find the number of runs of elements different from x.
 * Write a function to compute how many nonempty groups of numbers the delimiter separates in an int array.
 * Return the number of maximal sublists that do not contain the delimiter.
 * Into how many nonempty parts does a delimiter value divide a list?
 * Count the nonempty groups in a list when a given value separates the groups.
 * How many groups are left if I split an array at every occurrence of x, ignoring empty groups?
 * Split an array by the value x and count the non-empty parts.
 * How do I count the non-empty segments of an array separated by a given value?
 * Given an array and a separator value, return the number of non-empty pieces between separators.
 * Count the maximal runs of elements that are not equal to x.
 *
 * @T int32_t int64_t
 * @name count_segments count_delimited_groups
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
int32_t count_segments(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != x && (i == 0 || a[i - 1] == x)) count++;
    return count;
}

/**
 * Put the value x between all neighboring elements, write the result to out and return its length.
 * Write a function to insert a separator between every two array elements, into a second array; return the new length.
 * Write a function to intersperse x among the elements of an array, storing into the output array and returning how many.
 * Write a function to copy an array to another with x after every element but the last, and return the count stored.
 * Write a function to build the list a0, x, a1, x, a2, ... without a trailing x in an output array and return its size.
 * Store the elements with x in each gap between them in a second array; return 2n - 1, or 0 for an empty array.
 * How do I intersperse a delimiter between the numbers of an array into an output array, returning its length?
 * How do I join an int array with a separator value into another array and get the resulting length?
 * Insert the value x between all adjacent elements of an array, store the result in out and return its length.
 * Given an array and a value x, write the elements with x between each pair to out; return the number written.
 * intersperse: place a separator value between array elements, in an output array, and return the new length
 * How do I put a separator between all elements of an array in another array and get the new length?
 *
 * @T int32_t int64_t
 * @name intersperse join_with_value
 * @array a n
 * @array out 16
 * @range a -20 20
 * @range n 0 8
 * @range x -5 5
 */
int32_t intersperse(const T *a, int32_t n, T x, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        if (i > 0) out[count++] = x;
        out[count++] = a[i];
    }
    return count;
}

/**
 * Compute the {WHAT} of an angle in degrees, that is {WHAT:2}.
 * Write a function to compute the {WHAT} of an angle given in degrees ({WHAT:2}).
 * Write a function to evaluate the trigonometric {WHAT}, taking degrees, not radians.
 * Return the {WHAT} ({WHAT:2}) of the angle, which is given in degrees.
 * What is the {WHAT} of an angle in degrees?
 * Evaluate the {WHAT} of an angle, input in degrees, as a double.
 * How do I calculate {WHAT:2}, the {WHAT}, when my angle is in degrees?
 * {WHAT} of an angle in degrees
 * How do I compute the {WHAT} of an angle in degrees?
 * Calculate the {WHAT} of an angle given in degrees.
 * Given an angle in degrees, return its {WHAT}, {WHAT:2}.
 * Trigonometry: evaluate the {WHAT} for an angle measured in degrees, i.e. {WHAT:2}
 *
 * @T double
 * @WHAT 1/__builtin_sin(x) "cosecant" "1 / sin"
 * @WHAT 1/__builtin_cos(x) "secant" "1 / cos"
 * @WHAT __builtin_cos(x)/__builtin_sin(x) "cotangent" "cos / sin"
 * @name reciprocal_trig degrees_reciprocal_ratio
 * @range degrees 1 89
 */
T reciprocal_trig(T degrees) {
    T x = degrees * 3.14159265358979323846 / 180;
    return WHAT;
}

/**
 * Store the centroid of the triangle (x1, y1), (x2, y2), (x3, y3) in {cx} and {cy}.
 * Write a function to compute a triangle's centroid from three corners, x before y each, storing x and y through pointers.
 * Write a function to find where the medians of a triangle meet; corners as x, y pairs, result in two out parameters.
 * Write a function to average three points coordinate by coordinate and write the averages through two pointers.
 * Write a function to store the center of gravity of a triangle (x1, y1, x2, y2, x3, y3) in two variables.
 * Find the centroid of a triangle given by six coordinates, stored in two outputs, x then y.
 * How can I get the geometric centre of three 2D points, written to two double pointers?
 * Get the centroid of a triangle from its three corner points, stored through two pointers.
 * Calculate the centroid of a triangle from its three vertices and store it through two pointers.
 * How do I find the centroid of a triangle with corners (x1, y1), (x2, y2) and (x3, y3)?
 * Given the coordinates of three points, store the average of the x values and the average of the y values.
 * find the center of gravity of a triangle given as x1, y1, x2, y2, x3, y3
 * Given the three vertices of a triangle, store the mean x and the mean y through two pointers.
 * Implement the triangle centroid ((x1+x2+x3)/3, (y1+y2+y3)/3), x and y by pointer.
 * Function that finds the centroid of a triangle, corners as x, y pairs, two output pointers
 * intersection of the three medians (barycenter) of a triangle with vertices x1, y1, x2, y2, x3, y3, stored via pointers
 *
 * @T double
 * @name triangle_centroid centroid_of_three
 * @array cx 1
 * @array cy 1
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 * @range x3 -20 20
 * @range y3 -20 20
 */
void triangle_centroid(T x1, T y1, T x2, T y2, T x3, T y3, T *cx, T *cy) {
    *cx = (x1 + x2 + x3) / 3;
    *cy = (y1 + y2 + y3) / 3;
}

/**
 * Centroid of n points: store the means of the x array and the y array; 0, 0 for none.
 * Write a function to compute the centroid of points given as x and y arrays, storing both means, zeros if empty.
 * Write a function to find the average position of 2D points, stored in two outputs, x first (0 if none).
 * Write a function to determine a cluster's center from two coordinate arrays; with no points both outputs become 0.
 * Store the arithmetic mean of each coordinate, x first; an empty point set has the centroid (0, 0).
 * Where is the centroid of these points, given as separate coordinate arrays, with the origin for no points?
 * How do I get the centroid of points whose x and y are in two arrays, 0 when empty?
 * Get the centroid of a list of points (x array, y array), stored in two variables, 0 if there are none.
 * Compute the average x and the average y of n points and store them through two pointers; (0, 0) if n is 0.
 * Given arrays of x and y coordinates, find the centroid of the points (0, 0 if there are none).
 * Calculate the centroid of a set of 2D points given as two arrays, with zeros for an empty set.
 * How do I compute the center of a group of points, with zeros if there are no points?
 * barycenter of a point cloud: store mean abscissa and mean ordinate, both zero when there are no points
 *
 * @T double
 * @name centroid_of_points cluster_centre
 * @array x n
 * @array y n
 * @array cx 1
 * @array cy 1
 * @range x -50 50
 * @range y -50 50
 * @range n 0 8
 */
void centroid_of_points(const T *x, const T *y, int32_t n, T *cx, T *cy) {
    *cx = 0;
    *cy = 0;
    for (int32_t i = 0; i < n; i++) {
        *cx += x[i];
        *cy += y[i];
    }
    if (n > 0) {
        *cx /= n;
        *cy /= n;
    }
}

/**
 * Compute the population skewness of an array: the mean cube of the z-scores, 0 if all values are equal.
 * Write a function to find the population skewness of n numbers, returning 0 when they are all equal or missing.
 * Write a function to average ((x-mean)/sd)**3 over an array with the population deviation, 0 if that is zero.
 * Return m3 / m2 ** 1.5 of the values, the biased coefficient of skewness, or 0 if m2 is 0.
 * How skewed is the sample, dividing by n in every moment and giving 0 for identical values?
 * Moment coefficient of skewness of an array, population version, 0 if the variance is 0
 * Find the skewness of a list of numbers, population formula, 0 if all are equal.
 * How do I compute the population skewness of an array, returning 0 if all values are equal?
 * Calculate the skewness of a data set: m3 / m2^1.5 with population moments, 0 if the variance is zero.
 * What is the skewness of the array (population formula, 0 without variation)?
 * Given an array, return its population skewness, or 0 if it is empty or all values are the same.
 * third standardised moment of data with the population formula; constant data yields zero
 *
 * @T double
 * @name skewness skew moment_skewness
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
double skewness(const T *a, int32_t n) {
    double mean = 0, m2 = 0, m3 = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    if (n > 0) mean /= n;
    for (int32_t i = 0; i < n; i++) {
        double d = a[i] - mean;
        m2 += d * d / n;
        m3 += d * d * d / n;
    }
    return m2 < 1e-12 ? 0 : m3 / (m2 * __builtin_sqrt(m2));
}

/**
 * Compute the population {WHAT} of an array, {WHAT:2}; 0 if all values are equal.
 * Write a function to compute the {WHAT} of a list, {WHAT:2}, returning 0 for constant data.
 * Write a function to find the {WHAT} of n numbers as {WHAT:2}, and 0 when all are equal.
 * Write a function to obtain the population {WHAT}, i.e. {WHAT:2}, or 0 if the variance is zero.
 * Write a function to measure the tails of a sample by its {WHAT} ({WHAT:2}), with 0 for no spread.
 * Return the {WHAT}, {WHAT:2}, using divisions by n, or 0 if m2 is 0.
 * What is the {WHAT} of the values, meaning {WHAT:2}, and 0 for identical values?
 * Return the {WHAT} of an array, {WHAT:2}, or 0 if the numbers do not vary.
 * How do I calculate {WHAT} as {WHAT:2} with divisions by n, zero if the values are all equal?
 * Get the {WHAT} of a list of numbers, {WHAT:2}, 0 if all are equal.
 * Calculate the population {WHAT} of a data set ({WHAT:2}), 0 if all values are equal.
 * How do I compute the {WHAT} of an array ({WHAT:2}), returning 0 if the variance is zero?
 * Fourth standardised moment: the {WHAT} of data as {WHAT:2}, zero for constant data
 *
 * @T double
 * @WHAT m4/(m2*m2) "kurtosis" "m4 / m2 squared"
 * @WHAT m4/(m2*m2)-3 "excess kurtosis" "m4 / m2 squared minus 3"
 * @name kurtosis moment_kurtosis
 * @array a n
 * @range a -20 20
 * @range n 0 8
 */
double kurtosis(const T *a, int32_t n) {
    double mean = 0, m2 = 0, m4 = 0;
    for (int32_t i = 0; i < n; i++) mean += a[i];
    if (n > 0) mean /= n;
    for (int32_t i = 0; i < n; i++) {
        double d = a[i] - mean;
        m2 += d * d / n;
        m4 += d * d * d * d / n;
    }
    return m2 < 1e-12 ? 0 : WHAT;
}

/**
 * Coulomb's law: force between two charges in coulombs at a distance in meters, k = 8.99e9, sign kept.
 * Write a function to compute the signed electrostatic force of charges q1 and q2 a distance r apart, with k = 8.99e9.
 * Write a function to find 8.99e9 * q1 * q2 / r^2, the force between two point charges.
 * Write a function to determine the signed Coulomb force in newtons from two charges and then their separation (k 8.99e9).
 * Return the signed electrostatic force of two charges at distance r, Coulomb's constant being 8.99e9.
 * What force in newtons, negative for attraction, acts between two charges in coulombs at a given distance, taking k as 8.99e9?
 * Signed electrostatic force by Coulomb's law: first charge, second charge, distance, k = 8.99e9
 * Given two charges and how far apart they are, compute the force in newtons, sign included; use 8.99e9 for k.
 * Coulomb's law in code: which signed force do q1 and q2 exert at the distance r if k is 8.99e9?
 * Find the signed electric force from two charges and their distance, with k = 8.99e9.
 * Calculate the electric force between two charges at a given distance, with k = 8.99e9 (unlike charges give a negative one).
 * electrostatic attraction or repulsion of point charges q1 and q2 at separation r, constant 8.99e9, signed
 *
 * @T double
 * @name coulomb_force electrostatic_force
 * @range q1 -5 5
 * @range q2 -5 5
 * @range r 0.1 50
 */
T coulomb_force(T q1, T q2, T r) { return 8.99e9 * q1 * q2 / (r * r); }

/**
 * Compute the torque of a force on a wrench: force, arm length, angle between them in degrees.
 * Write a function to compute torque as force times arm times the sine of the angle in degrees, in this order.
 * Write a function to determine F * r * sin(angle), the angle being the third argument and in degrees.
 * Write a function to calculate the turning moment of a slanted force: newtons, meters, degrees.
 * Return force * arm * sin(angle) for a force, an arm and an angle in degrees.
 * How large is the torque when a force acts on a lever of a given length at a given angle in degrees?
 * torque at an angle: force, distance to the axis, angle in degrees
 * I pull on a spanner at an angle; what torque do I get from force, length and degrees?
 * Calculate torque from force, arm and angle in degrees.
 * Calculate the torque from the force, the length of the lever arm and the angle between them in degrees.
 * A force pulls on a door handle some distance from the hinge; find the torque from force, distance and the angle in degrees between force and door.
 * How do I multiply a force and a lever arm by the sine of the angle between them, with the angle last and in degrees, to get the torque?
 *
 * @T double
 * @name torque_at_angle slanted_torque
 * @range force 0 200
 * @range arm 0 3
 * @range angle 0 180
 */
T torque_at_angle(T force, T arm, T angle) {
    return force * arm * __builtin_sin(angle * 3.14159265358979323846 / 180);
}

/**
 * Compute the speed in m/s of a satellite in a circular orbit around Earth at an altitude in km (GM 3.986e14, R 6371 km).
 * Write a function to compute a satellite's circular orbital speed in m/s from its altitude in km (R 6371 km, GM 3.986e14).
 * Write a function to determine how fast in m/s a satellite orbits Earth at an altitude in kilometers (GM 3.986e14, R 6371 km).
 * Write a function to return the orbital velocity in m/s for Earth, given kilometers of altitude, with GM = 3.986e14 and R = 6371 km.
 * Return the velocity of a circular Earth orbit; altitude in km, Earth's radius 6371 km, GM 3.986e14 m^3/s^2.
 * What is the circular orbit speed around Earth in m/s, from the height in kilometers, with GM = 3.986e14 and radius 6371 km?
 * Find the orbital speed in m/s of a satellite at a height in km above Earth, GM 3.986e14, radius 6371 km.
 * How do I calculate the orbital speed in m/s of a satellite at a given altitude in km (GM = 3.986e14, Earth radius 6371 km)?
 * Calculate the speed in m/s of a satellite in a circular orbit h km above Earth, with R = 6371 km and GM = 3.986e14.
 * Orbital velocity: sqrt(3.986e14 / ((6371 + h) * 1000)), where h is the altitude in km.
 * Given an altitude in km, return the circular orbital speed around Earth in m/s (GM = 3.986e14, radius 6371 km).
 * How fast does a satellite h kilometers above Earth move, in m/s? Use GM = 3.986e14 and radius 6371 km.
 *
 * @T double
 * @name satellite_speed orbital_speed
 * @range altitude 150 40000
 */
T satellite_speed(T altitude) { return __builtin_sqrt(3.986e14 / ((6371 + altitude) * 1000)); }

/**
 * Apply the rule of twelfths: from the tidal range and the hours (0 to 6) after low water, return the rise of the tide, rounded down.
 * Write a function to apply the rule of twelfths to a tidal range and 0 to 6 hours, with integer division.
 * Write a function to estimate the tide's rise by the twelfths rule from the range and hours (0 to 6) since low water.
 * Write a function to compute the rise above low tide with the rule of twelfths: tidal range, then hours from 0 to 6.
 * By the twelfths rule, how much has the tide risen, given the tidal range and the hours (0 to 6)?
 * How do I code the sailors' twelfths rule, with the range and then the hours since low tide, at most 6?
 * Rise of the tide after a number of hours (0 to 6) by the rule of twelfths, range given first
 * Use the rule of twelfths to calculate how far the tide has risen: tidal range first, hours since low water (0 to 6) second.
 * How do I apply the rule of twelfths for tides, given the tidal range and the 0 to 6 hours since low tide?
 * Given the tidal range and the hours (0 to 6) since low tide, return the rise of the water by the rule of twelfths, rounded down.
 * rule of twelfths: 0, 1, 3, 6, 9, 11, 12 twelfths of the tidal range after 0 to 6 hours
 * Calculate the height of the tide above low water with the rule of twelfths; arguments are the range and the hours, 0 to 6.
 *
 * @T int32_t int64_t
 * @name tide_rise rule_of_twelfths
 * @range range 0 1500
 * @range h 0 6
 */
static const int32_t TWELFTHS[7] = {0, 1, 3, 6, 9, 11, 12};

T tide_rise(T range, T h) { return range * TWELFTHS[h] / 12; }

/**
 * Find the azimuth in degrees from point (x1, y1) to (x2, y2), clockwise from north, 0 to below 360.
 * Write a function to compute the compass azimuth from one east-north point to another, degrees from 0 up to 360.
 * Write a function to determine the grid bearing from 0 up to 360 degrees, 0 north and 90 east, from the first point to the second.
 * Return the azimuth of the second point seen from the first, y pointing north, in [0, 360).
 * Which compass direction in degrees leads from (x1, y1) to (x2, y2) on a map with y to the north?
 * Azimuth from one map point to another, x east and y north, clockwise degrees from north, 0 to 360
 * azimuth in degrees (0 to 360) from one point to another, clockwise from north
 * Calculate the bearing in degrees from point (x1, y1) to (x2, y2), clockwise from north (the y-axis), between 0 and 360.
 * How do I compute the azimuth from one point to another, from 0 (north) over 90 (east) up to 360 degrees?
 * Given two points x1, y1, x2, y2 with y pointing north, return the compass bearing from the first to the second.
 * Return the direction in degrees from (x1, y1) to (x2, y2), measured clockwise from north, in [0, 360).
 * I'm at (x1, y1) and want to walk to (x2, y2), x being east and y north; what compass heading in degrees clockwise from north, from 0 to below 360, do I take?
 *
 * @T double
 * @name azimuth compass_bearing
 * @range x1 -50 50
 * @range y1 -50 50
 * @range x2 -50 50
 * @range y2 -50 50
 */
T azimuth(T x1, T y1, T x2, T y2) {
    T angle = __builtin_atan2(x2 - x1, y2 - y1) * 180 / 3.14159265358979323846;
    return angle < 0 ? angle + 360 : angle;
}

/**
 * Compute the back azimuth, the opposite direction of a compass heading of 0 to 359 degrees.
 * Write a function to compute the back azimuth, 180 degrees added and wrapped into 0 to 359.
 * Write a function to find the reverse bearing of a course in whole degrees from 0 to 359.
 * Write a function to turn a heading around by half a circle, the result again from 0 to 359.
 * Return the reciprocal of a heading, i.e. the direction pointing exactly backwards, in 0..359.
 * How can I get the opposite compass bearing, from 0 to 359?
 * Find the opposite compass direction of an azimuth in degrees.
 * What is the opposite direction of a compass heading in degrees (0 to 359)?
 * Calculate the reciprocal heading: add 180 and take the result modulo 360.
 * How do I calculate the back bearing of a heading in degrees?
 * Given a heading from 0 to 359 degrees, return the opposite heading.
 * Return (heading + 180) % 360.
 *
 * @T int32_t int64_t
 * @name back_azimuth reverse_bearing
 * @range heading 0 359
 */
T back_azimuth(T heading) { return (heading + 180) % 360; }

/**
 * Fill out with the symmetric n x n Toeplitz matrix of a, row by row: entry (i, j) is a[|i - j|].
 * Write a function to build from a first row of n numbers the symmetric Toeplitz matrix, stored row-major in a second array.
 * Write a function to write to a second array the n by n matrix whose cell in row i and column j is a[abs(i - j)].
 * Write a function to construct the Toeplitz matrix with first row and first column equal to the array, row after row in another array.
 * Write a function to expand n values into the symmetric matrix that is constant along every diagonal, into a flat array.
 * Store a[|i - j|] at out[i * n + j] for all rows i and columns j below n.
 * How do I turn a first column into its symmetric Toeplitz matrix, in row-major order in an output array?
 * Symmetric Toeplitz matrix from an array of n elements, into a flat buffer of n * n
 * Given an array, create the symmetric Toeplitz matrix with out[i * n + j] = a[abs(i - j)].
 * From array a build in a second one the n x n matrix in which the element at row i and column j is a[|i - j|].
 * How do I expand a first row to its symmetric Toeplitz matrix in another array?
 * Generate a symmetric Toeplitz matrix from a vector of n values, stored row by row in out.
 *
 * @T int32_t int64_t double
 * @name toeplitz make_toeplitz symmetric_toeplitz
 * @array a n
 * @array out 36
 * @range a -20 20
 * @range n 0 6
 */
void toeplitz(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++) out[i * n + j] = a[i < j ? j - i : i - j];
}

/**
 * Which ring of an n x n grid is the cell (row, column) in? 0 is the outermost.
 * Write a function to find the spiral layer of a cell from grid size, row and column, outer layer 0.
 * Write a function to compute how many cells separate a cell from the nearest edge; board size, row, column.
 * Write a function to return the smallest of row, column, n-1-row and n-1-column, n being the first argument.
 * Return the 0-based onion layer of a cell in a square matrix, given size, row and column.
 * Get the ring number of a cell in a square grid from size, row and column, the outer ring being 0.
 * Given the size n of a square matrix and a row and column, return which ring the cell is in, 0 being the outermost.
 * In an n x n grid, find the distance from a cell (row, column) to the nearest border; cells on the border give 0.
 * Calculate the layer of a cell in an n x n matrix: n first, then row and column, the outer layer being 0.
 * Return min(row, column, n - 1 - row, n - 1 - column), with n as the first argument.
 * layer number of a cell in a square matrix: size, row, column, outermost layer 0
 * How many full rings must be peeled off an n x n matrix before the cell in a given row and column (counted from 0) lies on its edge? Arguments: n, row, column.
 *
 * @T int32_t int64_t
 * @name spiral_layer ring_of_cell
 * @range n 5 9
 * @range row 1 4
 * @range column 1 4
 */
T spiral_layer(T n, T row, T column) {
    T vertical = row < n - 1 - row ? row : n - 1 - row;
    T horizontal = column < n - 1 - column ? column : n - 1 - column;
    return vertical < horizontal ? vertical : horizontal;
}

/**
 * How many interior elements are local extrema, strictly above or strictly below both neighbours?
 * Write a function to count the strict local extrema of an array, its two ends left out.
 * Write a function to find how many peaks and valleys together a list has, ends not counted, flat ones ignored.
 * Write a function to compute the number of inner elements larger than both or smaller than both neighbours.
 * Return the number of indices 0 < i < n - 1 with a strict local maximum or minimum.
 * How many turning points, strict peaks plus valleys, does the sequence contain, endpoints excluded?
 * Count the strict local extrema among the inner elements.
 * Get the number of strict peaks and valleys in a list, ends not counted.
 * How do I count the strict local maxima and minima of an array, without the first and last elements?
 * Count the elements that are greater than both neighbors or smaller than both neighbors.
 * Given an array, return the number of its strict peaks and valleys, ends excluded.
 * number of turning points in a sequence: inner entries that are strict local maxima or minima
 *
 * @T int32_t int64_t double
 * @name count_extrema local_extrema
 * @array a n
 * @range a -9 9
 * @range n 0 8
 */
int32_t count_extrema(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n - 1; i++) {
        _Bool peak = a[i] > a[i - 1] && a[i] > a[i + 1];
        _Bool valley = a[i] < a[i - 1] && a[i] < a[i + 1];
        count += peak || valley;
    }
    return count;
}

/**
 * Return the deepest valley, an inner element strictly below both neighbors, or {x} if there is no valley.
 * Write a function to find the smallest strict local minimum of an array, or the given default without one.
 * Write a function to get the lowest strict valley of a height profile, ends excluded, returning the last argument if none exists.
 * Write a function to compute the minimum over all inner elements smaller than both neighbours, with a fallback value.
 * Return the smallest strict interior local minimum, or the passed default if the array has none.
 * How low is the deepest strict valley of an array, ends excluded, or x if it has none?
 * Lowest strict interior local minimum of a list, default value as the last parameter
 * How can I find the smallest element that is lower than its left and right neighbour, else a default?
 * Find the lowest strict inner valley in a list, or the given default if there is no valley.
 * Return the lowest valley (an element smaller than both neighbors) of an array, or x if there is none.
 * Find the smallest strict local minimum of an array, ends excluded, or a default value if there is none.
 * How do I find the minimum of all strict inner valleys in an array, with a default value if it has none?
 *
 * @T int32_t int64_t double
 * @name deepest_valley lowest_valley
 * @array a n
 * @range a -30 30
 * @range n 0 8
 * @range x -99 99
 */
T deepest_valley(const T *a, int32_t n, T x) {
    _Bool found = 0;
    for (int32_t i = 1; i < n - 1; i++) {
        if (a[i] >= a[i - 1] || a[i] >= a[i + 1]) continue;
        if (!found || a[i] < x) x = a[i];
        found = 1;
    }
    return x;
}

/**
 * Compute the multinomial coefficient of the group sizes in an array: factorial of their sum over the product of their factorials.
 * Write a function to compute the multinomial coefficient (k1 + k2 + ...)! / (k1! k2! ...) of an array.
 * Write a function to count the arrangements of a word in which letter i occurs a[i] times.
 * Write a function to obtain the number of permutations of a multiset from its multiplicities.
 * Return the multinomial coefficient for the given multiplicities, 1 for an empty array.
 * Calculate a multinomial coefficient from an array of nonnegative counts.
 * How many different arrangements are possible when item i appears a given number of times?
 * Calculate the multinomial coefficient of an array of counts.
 * How many different arrangements are there if item i is repeated a[i] times?
 * How do I compute the multinomial coefficient for an array of non-negative integers?
 * Given the number of copies of each letter, return how many different words can be made using all letters.
 * Return (a[0] + a[1] + ...)! / (a[0]! * a[1]! * ...).
 * number of distinct anagrams of a multiset whose letter multiplicities are in an array
 *
 * @T int32_t int64_t
 * @name multinomial multinomial_coefficient
 * @array a n
 * @range a 0 3
 * @range n 0 4
 */
T multinomial(const T *a, int32_t n) {
    T total = 0, result = 1;
    for (int32_t i = 0; i < n; i++)
        for (T k = 1; k <= a[i]; k++) result = result * ++total / k;
    return result;
}

/**
 * Find the {WHAT} of the parabola y = ax^2 + bx + c, a not zero.
 * Write a function to compute the {WHAT} of the parabola with coefficients a, b and c of ax^2 + bx + c.
 * Write a function to determine the {WHAT} for y = ax^2 + bx + c.
 * Write a function to get the {WHAT} of a vertical parabola from a, b, c with nonzero a.
 * What is the {WHAT} if the parabola is written as ax^2 + bx + c?
 * Compute the {WHAT} of a parabola from the coefficients of x^2, x and 1.
 * Return the {WHAT} of a parabola with coefficients a, b, c.
 * How do I find the {WHAT} of the parabola y = ax^2 + bx + c?
 * Given a, b and c of a parabola y = ax^2 + bx + c, return the {WHAT}.
 * Calculate the {WHAT} of a parabola from its coefficients a, b and c.
 * Find the {WHAT} for the graph of ax^2 + bx + c.
 * Compute the {WHAT} of a vertical parabola given by a, b and c.
 *
 * @T double
 * @WHAT (square+1)/(4*lead) "directrix, as a y value"
 * @WHAT (square-1)/(4*lead) "y coordinate of the focus"
 * @name parabola_line parabola_y
 * @range a 0.25 5
 * @range b -9 9
 * @range c -9 9
 */
T parabola_line(T a, T b, T c) {
    T lead = a, square = b * b;
    return c - WHAT;
}

/**
 * Compute the {WHAT} of the hyperbola x^2/a^2 - y^2/b^2 = 1, that is {WHAT:2}.
 * Write a function to compute the {WHAT} of a hyperbola from its semi-axes a and b, {WHAT:2}.
 * Write a function to get the {WHAT} of the hyperbola with transverse semi-axis first and conjugate one second.
 * Return the {WHAT} of a hyperbola ({WHAT:2}), transverse semi-axis a before conjugate semi-axis b.
 * What is the {WHAT} of a hyperbola with the semi-axes a, then b?
 * Find the {WHAT} of a hyperbola opening left and right: real semi-axis, then imaginary one.
 * How is the {WHAT} of a hyperbola calculated from a and b ({WHAT:2})?
 * Get the {WHAT} of a hyperbola from its two semi-axes a and b.
 * How do I find the {WHAT} of the hyperbola x^2/a^2 - y^2/b^2 = 1?
 * Given a and b of the hyperbola x^2/a^2 - y^2/b^2 = 1, return the {WHAT}.
 * Calculate the {WHAT} of a hyperbola from a and b, using {WHAT:2}.
 * Compute the {WHAT} of a hyperbola with semi-axes a and b.
 *
 * @T double
 * @WHAT __builtin_sqrt(real*real+imaginary*imaginary)/real "eccentricity" "sqrt(a^2 + b^2) / a"
 * @WHAT __builtin_sqrt(real*real+imaginary*imaginary) "distance from centre to focus" "sqrt(a^2 + b^2)"
 * @WHAT imaginary/real "positive asymptote slope" "b / a"
 * @name hyperbola_measure hyperbola_value
 * @range real 0.5 20
 * @range imaginary 0.5 20
 */
T hyperbola_measure(T real, T imaginary) { return WHAT; }

/**
 * Is the array {SHAPE}, meaning that its steps from element to element never {SHAPE:2}?
 * Write a function to check whether a sequence is {SHAPE}: consecutive differences must not {SHAPE:2}.
 * Write a function to test if no second difference of a list is {SHAPE:3}, i.e. the list is {SHAPE}.
 * Write a function to determine if a discrete curve is {SHAPE}, with fewer than three points always true.
 * Write a function to verify that a[i + 1] - a[i] does not {SHAPE:2} along the array ({SHAPE} data).
 * Return true for a {SHAPE} sequence, one whose increments never {SHAPE:2}; short ones are true.
 * Do a {SHAPE} sequence test by second differences: none of them may be {SHAPE:3}.
 * Check if a list of numbers is {SHAPE}.
 * How do I check if an array is {SHAPE}, i.e. its consecutive differences never {SHAPE:2}?
 * Return true if a sequence is {SHAPE}: no second difference may be {SHAPE:3}.
 * Given an array, determine whether it is {SHAPE}.
 * Is a discrete sequence {SHAPE}, its successive increments never going on to {SHAPE:2}?
 *
 * @T int32_t int64_t
 * @SHAPE > "concave" "increase" "positive"
 * @SHAPE < "convex" "decrease" "negative"
 * @name has_one_curvature curvature_check
 * @array a n
 * @range a -4 4
 * @range n 0 5
 */
_Bool has_one_curvature(const T *a, int32_t n) {
    for (int32_t i = 2; i < n; i++)
        if (a[i] - 2 * a[i - 1] + a[i - 2] SHAPE 0) return 0;
    return 1;
}

/**
 * Write the second differences of an array to out and return how many there are.
 * Write a function to compute a[i] - 2a[i+1] + a[i+2] for each triple of neighbours, stored in out, count returned.
 * Write a function to find the differences of the differences of a list, in a second array; return their number.
 * Write a function to obtain the second-order differences of a sequence in an output array, 0 of them below three elements.
 * Store all n - 2 second differences in another array and return their number, 0 for n below 3.
 * Write the second differences of an array to an output array and return the number of them.
 * Store the differences of the differences of a list in a new list and return its length.
 * Calculate the second differences of an array, store them in out and return how many there are.
 * How do I compute the second differences of a sequence into another array, returning the count?
 * Given an array, store the differences of its consecutive differences in out and return their number.
 * Apply the difference of neighbours twice to an array, store the result in out and return its length.
 * Compute the second-order differences of an array into out; the result is their count.
 * discrete second derivative of a sequence into another array, number of terms returned
 *
 * @T int32_t int64_t
 * @name second_differences diff_twice
 * @array a n
 * @array out 8
 * @range a -20 20
 * @range n 0 8
 */
int32_t second_differences(const T *a, int32_t n, T *out) {
    int32_t count = n > 2 ? n - 2 : 0;
    for (int32_t i = 0; i < count; i++) out[i] = a[i] - 2 * a[i + 1] + a[i + 2];
    return count;
}

/**
 * How many squarefree numbers are there from 1 to n?
 * Write a function to count the squarefree integers up to and including n, 1 among them.
 * Write a function to find how many numbers from 1 through n have no repeated prime factor.
 * Write a function to compute the count of integers in 1..n that no square above 1 divides.
 * Write a function to determine the number of squarefree values not exceeding n.
 * Return Q(n), the number of squarefree positive integers at most n.
 * Find the number of squarefree numbers up to n, including n.
 * Count the numbers from 1 to n that are not divisible by any perfect square other than 1.
 * How do I count the squarefree numbers up to n?
 * Given n, return how many integers between 1 and n are squarefree.
 * How many numbers up to n have no repeated prime factors?
 * Count the squarefree integers <= n.
 *
 * @T int32_t int64_t
 * @name count_squarefree squarefree_up_to
 * @range n 0 150
 */
T count_squarefree(T n) {
    T count = 0;
    for (T k = 1; k <= n; k++) {
        T d = 2;
        while (d * d <= k && k % (d * d) != 0) d++;
        count += d * d > k;
    }
    return count;
}

/**
 * Simplify the surd sqrt(n) to p * sqrt(q) with p as large as possible, and return {PART}.
 * Write a function to simplify a square root of a positive integer to p * sqrt(q), q being squarefree, and return {PART}.
 * Write a function to bring the root of n to the form p * sqrt(q) with squarefree q, returning {PART}.
 * Write a function to compute {PART} when sqrt(n) = p * sqrt(q) is fully simplified.
 * Write a function to take all square factors out of sqrt(n), giving p * sqrt(q), and obtain {PART}.
 * Return {PART}, where n = p * p * q and q has no square divisor above 1.
 * Find the simplest radical form p * sqrt(q) of a square root and return {PART}.
 * Simplify the square root of n to p * sqrt(q) and return {PART}.
 * Simplify sqrt(n) to the form p * sqrt(q), where q is squarefree, and return {PART}.
 * How do I simplify a square root to p * sqrt(q)? Return only {PART}.
 * Given n, write sqrt(n) as p * sqrt(q) in simplest form and return {PART}.
 * Reduce a radical sqrt(n) to p * sqrt(q) with the largest possible p; return {PART}.
 *
 * @T int32_t int64_t
 * @PART p "the factor p in front"
 * @PART n/(p*p) "the radicand q that stays"
 * @name simplify_surd simplest_radical
 * @range n 1 400
 */
T simplify_surd(T n) {
    T p = 1;
    for (T d = 2; d * d <= n; d++)
        if (n % (d * d) == 0) p = d;
    return PART;
}

/**
 * How often do the parabola ax^2+bx+c and the line mx+k meet? Arguments a, b, c, m, k.
 * Write a function to count the intersections of a parabola (a, b, c) and a line (slope, intercept), 0 to 2.
 * Write a function to find how many common points ax^2 + bx + c and mx + k have, a being nonzero.
 * Write a function to compute by the discriminant the number of intersections of parabola a, b, c with line m, k.
 * Return 2 if line and parabola intersect, 1 if they touch, 0 otherwise; a, b, c, then slope and intercept.
 * Intersection count of a quadratic curve and a line: a, b, c of the curve, m, k of the line
 * How many solutions does the system y = ax^2 + bx + c, y = mx + k have, with nonzero a?
 * Find the number of points where a parabola (a, b, c) and a line (m, k) intersect.
 * Find how many points the parabola y = ax^2 + bx + c and the line y = mx + k have in common, given a, b, c, m, k.
 * In how many points (0, 1 or 2) does the line y = mx + k meet the parabola y = ax^2 + bx + c? Arguments a, b, c, m, k.
 * How do I count the intersections of a parabola and a line, given the coefficients a, b, c, m and k?
 * number of real intersection points of y = ax^2 + bx + c and y = mx + k from a discriminant
 *
 * @T int32_t int64_t
 * @name parabola_line_points count_intersections
 * @range a 1 4
 * @range b -6 6
 * @range c -6 6
 * @range m -6 6
 * @range k -6 6
 */
int32_t parabola_line_points(T a, T b, T c, T m, T k) {
    T discriminant = (b - m) * (b - m) - 4 * a * (c - k);
    return discriminant > 0 ? 2 : discriminant == 0;
}

/**
 * How many points do the line ax+by=c and the circle of radius r around the origin share (a, b, c, r)?
 * Write a function to count the intersections of the line ax+by=c with the circle x^2+y^2 = r^2.
 * Write a function to find 0, 1 or 2 common points of a line (a, b, c) and an origin-centred circle (r).
 * Return the number of intersections of a line ax+by=c and a circle around (0, 0) with radius r.
 * Intersect a line ax + by = c with a circle at the origin and return the number of common points.
 * number of intersections of the line ax + by = c and a circle around the origin with radius r
 * How many times does the line ax + by = c intersect the circle of radius r centered at the origin?
 * Return the number of intersection points (0, 1 or 2) of the line ax + by = c and the circle x^2 + y^2 = r^2.
 * How do I count the intersections of a line ax + by = c with a circle around the origin, given a, b, c, r?
 * Given a line ax + by = c and a circle of radius r around the origin, count their common points.
 * Does the line ax + by = c miss (0), touch (1) or cross (2) the circle x^2 + y^2 = r^2?
 * Is ax + by = c secant (2), tangent (1) or passing (0) relative to the origin-centred circle of radius r?
 *
 * @T int32_t int64_t
 * @name line_circle_points circle_cuts
 * @range a 1 5
 * @range b -5 5
 * @range c -20 20
 * @range r 1 6
 */
int32_t line_circle_points(T a, T b, T c, T r) {
    T line = c * c, circle = r * r * (a * a + b * b);
    return line < circle ? 2 : line == circle;
}

/**
 * Find the minutes between two datetimes, each given as day number, hour and minute, the first one earlier.
 * Write a function to compute the minutes from datetime (day, hour, minute) to a second one in the same form.
 * Write a function to find the difference of two datetimes in minutes, second minus first; six integers, day, hour, minute of each.
 * Write a function to subtract the first day-hour-minute timestamp from the second and give the result in minutes.
 * Write a function to determine how many minutes pass between day d1 at h1:m1 and day d2 at h2:m2.
 * Datetime difference in minutes, second minus first: day1, hour1, minute1, day2, hour2, minute2
 * How do I get elapsed minutes across several days from day, hour, minute of start and end?
 * Compute the minutes from one datetime to another, given as day, hour, minute each.
 * Given day, hour and minute of two moments, calculate the number of minutes from the first to the second.
 * How do I calculate the minutes from one time to another, each given as day, hour and minute?
 * Calculate the number of minutes from (d1, h1, m1) to (d2, h2, m2), where d is a day number.
 * A shift starts on one numbered day at some hour and minute and ends on another; how many minutes does it last, given start day, hour, minute, then end day, hour, minute?
 *
 * @T int32_t int64_t
 * @name minutes_between_datetimes datetime_difference
 * @range d1 0 40
 * @range h1 0 23
 * @range m1 0 59
 * @range d2 0 60
 * @range h2 0 23
 * @range m2 0 59
 */
T minutes_between_datetimes(T d1, T h1, T m1, T d2, T h2, T m2) {
    return ((d2 - d1) * 24 + h2 - h1) * 60 + m2 - m1;
}

/**
 * How many of the hotel's rooms are free on a day? Reservation i takes a room from start[i] to before end[i]; the room count precedes the day.
 * Write a function to compute the free rooms on a given day from reservation starts, ends (exclusive), room total, day.
 * Write a function to determine from arrival and departure arrays (departure excluded) and the total of rooms how many remain on day d.
 * Return the rooms left on the day; the reservations are half-open intervals, the room count comes before the day.
 * Given arrivals, departures (exclusive) and the room total, how many rooms are still available on a day, negative if overbooked?
 * Rooms available on a date: reservation starts, exclusive ends, number, total rooms, day
 * Compute the free rooms on a day from reservation starts and exclusive ends, total rooms and then the day.
 * How many rooms are free on a given day? Arrays of arrival and departure days (departure excluded), total rooms, then the day.
 * Given arrays of reservation start and end days (end not included), the number of rooms and a day, return the free rooms.
 * Calculate total rooms minus reservations with start <= day < end, the rooms available on a day (total first, then day).
 * How do I compute the free rooms on a day from arrays of check-in and check-out days, the total and the day?
 * Given a total of hotel rooms and then a day, count those free on it; each reservation occupies one from its start day until before its end day.
 *
 * @T int32_t int64_t
 * @name free_rooms rooms_left
 * @array start n
 * @array end n
 * @range start 1 12
 * @range end 6 20
 * @range n 0 8
 * @range rooms 8 20
 * @range day 1 20
 */
T free_rooms(const T *start, const T *end, int32_t n, T rooms, T day) {
    for (int32_t i = 0; i < n; i++)
        if (start[i] <= day && day < end[i]) rooms--;
    return rooms;
}

/**
 * Compute a one-time password from a truncated HOTP hash: clear bit 31, then keep the last {K} decimal digits.
 * Write a function to compute a {K}-digit one-time password from a 32-bit hash word, ignoring its top bit.
 * Write a function to derive the HOTP code: the lower 31 bits modulo ten to the power {K}.
 * Write a function to reduce the 32-bit dynamic truncation of an HMAC to {K} decimal digits, sign bit masked off.
 * Return the {K}-digit HOTP value of a truncated hash, after masking the most significant bit.
 * Which {K}-digit one-time password results from this 32-bit hash value with bit 31 cleared?
 * Do the final HOTP/TOTP step: low 31 bits of the word, in decimal, last {K} digits.
 * Make a {K}-digit one-time password from a 32-bit hash with its top bit cleared.
 * Calculate a {K}-digit one-time password: the low 31 bits of the hash modulo 10^{K}.
 * Given a 32-bit hash, mask off the top bit and return the last {K} decimal digits.
 * How do I get a {K}-digit HOTP code from a 32-bit truncated hash whose top bit must still be masked off?
 * last step of HOTP: take the 32-bit value, clear the sign bit and reduce it to {K} digits
 *
 * @T uint32_t
 * @K 6 8
 * @name one_time_password hotp_code
 * @range word 900000 4294967295
 */
T one_time_password(T word) {
    T code = word & 0x7FFFFFFF, modulus = 1;
    for (int i = 0; i < K; i++) modulus *= 10;
    return code % modulus;
}

/**
 * Compute the next jackpot from jackpot, rollover, base and winners: back to the base if someone won, otherwise grown by the rollover.
 * Write a function to compute the next jackpot from the current one, the rollover added, the base and the winner count.
 * Write a function to update a lottery pot: pot + increment without winners, else the starting amount; pot, increment, base, winners.
 * Return the old jackpot (first) plus the rollover amount (second), or the reset value (third) when there was a winner (fourth).
 * How big is the jackpot after this draw, given old pot, addition, start value and how many people won?
 * Next jackpot from jackpot, rollover, base and winners: add the rollover if nobody won, else go back to the base.
 * Calculate the next jackpot: if there are no winners add the second argument, otherwise reset it to the third; winners come last.
 * Given the jackpot, the amount added, the base jackpot and the number of winners, return the next jackpot.
 * If someone won, the jackpot resets to the base, else it grows by the added amount; arguments jackpot, added, base, winners.
 * What is the next lottery jackpot, given the current jackpot, the rollover amount, the base value and the number of winners?
 * How do I update a lottery jackpot (jackpot, increment, base, winners) so that it rolls over when nobody wins?
 * Each draw without a winner adds a given amount to the jackpot, and a win sets it back to a base; return the next one from jackpot, added amount, base and number of winners.
 *
 * @T int32_t int64_t
 * @name next_jackpot roll_over_jackpot
 * @range jackpot 100 5000
 * @range added 10 500
 * @range base 50 1000
 * @range winners 0 2
 */
T next_jackpot(T jackpot, T added, T base, T winners) { return winners > 0 ? base : jackpot + added; }

/**
 * Price of imported goods: value plus duty in percent, then import VAT in percent on both
 * Write a function to compute the cost of an import from value, duty rate and VAT rate, VAT also on duty.
 * Write a function to find the landed price: goods value, customs duty percent, then VAT percent on the sum.
 * Write a function to determine what a package from abroad costs after duty and VAT, percentages in this order.
 * Return the total import cost; duty percent comes before VAT percent, which is charged on value plus duty.
 * What do I pay in total for goods from abroad when duty and then VAT are charged in percent?
 * Calculate the total cost of an import: value, customs duty in percent, then VAT in percent on value plus duty.
 * How do I calculate the price of imported goods with duty and then VAT, both in percent?
 * What does an imported item cost after customs duty (percent) and VAT (percent) on the duty-inclusive price?
 * Compute the total cost of an import from its value, the duty in percent and the VAT in percent, with VAT charged on the value including duty.
 * Write a function that adds customs duty to the value of goods and then VAT to that sum; both rates are in percent, duty before VAT.
 * I'm importing a camera: what's the final price from its value, a duty percentage and a VAT percentage that applies to value plus duty?
 *
 * @T double
 * @name import_cost landed_price
 * @range value 1 5000
 * @range duty 0 30
 * @range vat 0 25
 */
T import_cost(T value, T duty, T vat) { return value * (1 + duty / 100) * (1 + vat / 100); }

/**
 * How many integers from 1 to n are coprime to m?
 * Write a function to count the numbers in 1..n that share no factor above 1 with m, n being the first argument.
 * Write a function to find how many integers up to the first argument are relatively prime to the second one.
 * Write a function to compute the count of k with 1 <= k <= n and gcd(k, m) equal to 1.
 * Write a function to determine how many of the first n natural numbers are coprime to a given m.
 * Return the number of integers in [1, n] whose gcd with m is 1.
 * How many numbers not exceeding n have no common divisor with m apart from 1, n first?
 * Find the number of integers from 1 to n that are coprime with m.
 * Count the integers k from 1 to n with gcd(k, m) = 1.
 * How do I count the numbers up to n that are coprime to m?
 * Given n and m, return how many numbers between 1 and n are relatively prime to m.
 * How many numbers from 1 to n have no common factor with m?
 * Given n, then m, return how many k from 1 to n have gcd(k, m) = 1.
 * Function that counts numbers up to n having no common factor with m
 *
 * @T int32_t int64_t
 * @name count_coprime_to coprimes_up_to
 * @range n 0 60
 * @range m 1 60
 */
T count_coprime_to(T n, T m) {
    T count = 0;
    for (T k = 1; k <= n; k++) {
        T x = k, y = m;
        while (y != 0) {
            T rest = x % y;
            x = y;
            y = rest;
        }
        count += x == 1;
    }
    return count;
}

/**
 * How many pairs of positions in the array hold coprime numbers?
 * Write a function to count the pairs i < j whose elements have the greatest common divisor 1.
 * Write a function to find how many unordered pairs of list elements are relatively prime.
 * Write a function to compute the number of index pairs with gcd(a[i], a[j]) == 1 for positive numbers.
 * Return the number of coprime pairs among the elements, counting each pair of positions once.
 * How many pairs in this list of positive integers have no common divisor except 1?
 * Get the coprime pair count of an array of positive integers.
 * Find the number of coprime pairs in a list.
 * Count the pairs of elements in an array that are coprime.
 * How many pairs (i, j) with i < j have gcd(a[i], a[j]) = 1?
 * Given an array of positive integers, count the pairs of coprime numbers.
 * How do I count the coprime pairs in an array?
 *
 * @T int32_t int64_t
 * @name count_coprime_pairs coprime_pairs
 * @array a n
 * @range a 1 30
 * @range n 0 8
 */
int32_t count_coprime_pairs(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) {
            T x = a[i], y = a[j];
            while (y != 0) {
                T rest = x % y;
                x = y;
                y = rest;
            }
            count += x == 1 || x == -1;
        }
    return count;
}

/**
 * Are all numbers of the array pairwise coprime?
 * Write a function to check that every two elements of a list have the greatest common divisor 1.
 * Write a function to test whether no two positive numbers of an array share a factor above 1.
 * Write a function to verify pairwise coprimality of an array of positive integers, true for fewer than two.
 * Return true if each pair of elements is coprime; empty and one-element arrays are true.
 * How do I make sure that all numbers in an array are relatively prime to one another?
 * Check if all numbers in a list are coprime to each other.
 * Check if all numbers in an array are pairwise coprime.
 * Return true if gcd(a[i], a[j]) is 1 for all pairs i < j.
 * Given an array of positive integers, determine whether they are pairwise coprime.
 * How do I check that every pair of numbers in an array has gcd 1?
 * Is every pair of array entries relatively prime, HCF one?
 *
 * @T int32_t int64_t
 * @name pairwise_coprime are_pairwise_coprime
 * @array a n
 * @range a 1 35
 * @range n 0 4
 */
_Bool pairwise_coprime(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++) {
            T x = a[i], y = a[j];
            while (y != 0) {
                T rest = x % y;
                x = y;
                y = rest;
            }
            if (x != 1 && x != -1) return 0;
        }
    return 1;
}

/**
 * How many plateaus does the array have, that is runs of at least {K} equal neighbours?
 * Write a function to count the plateaus of a list, maximal runs of equal values with {K} or more elements.
 * Write a function to find how many stretches of equal consecutive numbers are at least {K} long.
 * Write a function to compute the number of maximal equal runs whose length is {K} or greater.
 * Write a function to determine how often a series stays level for {K} or more samples.
 * Return the number of plateaus; a plateau is a maximal run of the same value of length {K} or more.
 * How many separate runs with at least {K} equal elements in a row are there?
 * Get the plateau count of an array, each plateau having {K} or more equal elements.
 * Find the number of plateaus (at least {K} equal numbers in a row) in a list.
 * Count the runs of at least {K} equal consecutive elements in an array.
 * How do I count the plateaus of an array, where a plateau is {K} or more equal values in a row?
 * Given an array, how many maximal runs of identical values have length {K} or more?
 *
 * @T int32_t int64_t
 * @K 2 3 4
 * @name count_plateaus plateau_count
 * @array a n
 * @range a 0 1
 * @range n 0 8
 */
int32_t count_plateaus(const T *a, int32_t n) {
    int32_t count = 0, length = 0;
    for (int32_t i = 0; i < n; i++) {
        length = i > 0 && a[i] == a[i - 1] ? length + 1 : 1;
        count += length == K;
    }
    return count;
}

/**
 * How many elements differ from both their neighbors while the two neighbors are equal?
 * Write a function to count the inner elements whose left and right neighbour equal each other but not the element.
 * Write a function to find how often the pattern x, y, x with x != y occurs in consecutive elements.
 * Write a function to count the positions with a[i-1] == a[i+1] and a[i-1] != a[i] in an array.
 * Return the number of positions whose two neighbors are equal to each other and not to the element itself.
 * How many elements are directly between two copies of another value?
 * Count the elements between two equal neighbors that are different from them.
 * Count the elements whose left and right neighbors are equal to each other but different from the element.
 * How many elements of an array are surrounded by two equal values that differ from the element?
 * Count the indices i with a[i-1] == a[i+1] and a[i] != a[i-1].
 * How do I count the places where an array has the pattern x, y, x with y different from x?
 * Given an array, count the elements that lie between two equal neighbors with another value.
 *
 * @T int32_t int64_t
 * @name count_sandwiches sandwiched_elements
 * @array a n
 * @range a 0 2
 * @range n 0 8
 */
int32_t count_sandwiches(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n - 1; i++) count += a[i - 1] == a[i + 1] && a[i] != a[i - 1];
    return count;
}

/**
 * How many cubes does a solid staircase need, given steps and width, if step k is k cubes high?
 * Write a function to compute the number of blocks in a massive staircase from its step count and its width.
 * Write a function to find how many bricks a solid stair needs: (1 + 2 + ... + steps) times the width.
 * Write a function to determine the volume in unit cubes of a filled staircase, steps first, width second.
 * Write a function to return width * steps * (steps + 1) / 2, a full staircase's cubes, steps coming first.
 * Return the unit cubes of a solid staircase whose k-th step has height k, from steps and width.
 * Count the blocks in a solid staircase with a number of steps and a width.
 * How many blocks are needed for a solid staircase with a given number of steps and a given width?
 * Calculate the number of cubes in a solid staircase in which step k is k cubes high: number of steps, then width.
 * Given the number of steps and the width, return the number of blocks of a solid staircase.
 * How do I calculate the blocks needed to build a solid staircase, given its steps and its width?
 * Return (1 + 2 + ... + steps) * width.
 *
 * @T int32_t int64_t
 * @name staircase_blocks stair_cubes
 * @range steps 0 60
 * @range width 1 12
 */
T staircase_blocks(T steps, T width) { return steps * (steps + 1) / 2 * width; }

/**
 * How high does a ladder reach on the wall, given its length and the distance of its foot? 0 if too short.
 * Write a function to compute the height a leaning ladder reaches from ladder length and foot distance, else 0.
 * Write a function to determine at which height a ladder touches the wall; length first, foot distance second, 0 if impossible.
 * Write a function to return how far up a ladder gets, length first, zero when the foot distance is the length or more.
 * Return the reach of a ladder from length and foot distance; 0 if the distance is not below the length.
 * Compute the reach of a leaning ladder: length, distance of the foot, zero if it cannot lean.
 * Find the height reached by a ladder of a given length with its foot away from the wall, 0 if too far.
 * Calculate how high a ladder reaches up a wall, given its length and the distance of its foot from the wall; 0 if impossible.
 * Given the ladder length and the distance from the wall, find the height it reaches, or 0 if the ladder is too short.
 * How do I calculate the height a ladder reaches on a wall from its length and the distance of the foot (0 if too short)?
 * How high up the wall does a ladder reach, given ladder length and foot distance (0 if the ladder is too short)?
 * vertical leg when a ladder (hypotenuse) and its foot distance are known; zero when impossible
 *
 * @T double
 * @name ladder_reach ladder_height
 * @range length 1 12
 * @range foot 0 8
 */
T ladder_reach(T length, T foot) { return length > foot ? __builtin_sqrt(length * length - foot * foot) : 0; }

/**
 * How many logs are in a pile, given the bottom row and the top row, with one fewer per row?
 * Write a function to count the logs of a trapezoid stack from the bottom row's and the top row's number of logs.
 * Write a function to find the total of pipes piled with bottom, bottom - 1, ..., top pipes per row.
 * Write a function to compute the cans in a stack whose rows shrink by one, bottom row first argument, top row second.
 * Write a function to add all whole numbers from the larger bottom count down to the top count of a log pile.
 * Return the number of logs in a pile that narrows by one per layer between the given bottom and top rows.
 * Log pile count: bottom row, top row, each row one log shorter than the one below
 * Find the number of logs in a pile from the bottom row count and the top row count, one fewer each row.
 * How many logs are in a pile if each row has one fewer than the row below (bottom row count, top row count)?
 * Given the number of logs in the bottom row and in the top row, each row having one less, return the total.
 * Calculate the number of cans in a stack: bottom row count first, top row count second, one can fewer per row.
 * Sum all integers from bottom down to top, the logs in a pile that shrinks by one per row.
 * sum of a decreasing arithmetic progression with common difference one, from the largest term (first argument) down to the smallest
 *
 * @T int32_t int64_t
 * @name log_pile stacked_cans
 * @range bottom 12 60
 * @range top 1 12
 */
T log_pile(T bottom, T top) { return (bottom + top) * (bottom - top + 1) / 2; }

/**
 * How many layers does the tallest square pyramid (1, 4, 9, ... balls) have that can be built from n balls?
 * Write a function to find the height of the largest square-based ball pyramid with at most n balls.
 * Write a function to compute the biggest k with 1^2 + 2^2 + ... + k^2 <= n.
 * Write a function to determine how many levels of a pyramid with square layers can be completed from n oranges.
 * Write a function to subtract 1, 4, 9, ... from n while possible and return the number of subtractions.
 * Return the number of complete layers in a square pyramid built of n cannonballs, 0 for none.
 * With n stones, how tall can a pyramid of square layers 1, 4, 9, 16 and so on get?
 * How many full layers 1, 4, 9, ... can be built from n balls?
 * How many complete layers can a square pyramid have if I have n balls? Layer k needs k * k balls.
 * Find the largest k such that 1^2 + 2^2 + ... + k^2 is at most n.
 * Given n blocks, return the height of the tallest square pyramid (layers 1, 4, 9, ...) that can be built.
 * How do I find how many full square layers (1, 4, 9, ...) can be stacked with n cubes?
 *
 * @T int32_t int64_t
 * @name pyramid_layers square_pyramid_height
 * @range n 0 400
 */
T pyramid_layers(T n) {
    T layers = 0;
    while (n >= (layers + 1) * (layers + 1)) {
        layers++;
        n -= layers * layers;
    }
    return layers;
}

/**
 * How often is a tank refilled that starts at high and is refilled when a use takes it below low (low first, then high)?
 * Write a function to count the refills of stock that starts at high and is reset to it when below low (low, then high).
 * Write a function to find how many times uses in an array push a level under low, reset to high each time and at the start.
 * How many times does the level, initially high, drop below low and get reset to high by these uses, low given before high?
 * A tank starts full at the high mark; after each use, if the level is below the low mark, refill it to high. Count the refills (low, then high).
 * Count how many times a level is refilled: it starts at high, each use lowers it, and below low it goes back to high (low, high).
 * Given an array of uses and the low and high marks, count the refills to high of a tank that starts there, refilled when below low.
 * Simulate a stock that starts at the high level and is refilled to it whenever it drops below the low level; return the number of refills (low, high).
 * How many refills are needed if the level starts at high and is reset whenever a use takes it below low? Arguments: uses, n, low, high.
 * Write a function that counts refills: a tank starts at the high mark, each use in the array lowers it, and whenever it is then below the low mark it is filled to high again (low before high).
 * Count how often a stock that starts at its high mark is topped up to it again, which happens whenever a use in the array leaves less than the low mark; the low mark comes before the high one.
 * My printer starts with a full load of sheets, each job in the array uses some, and it is refilled after any job that leaves fewer than a low mark; how many refills do the jobs cause (low mark, then full load)?
 *
 * @T int32_t int64_t
 * @name count_refills watermark_refills
 * @array use n
 * @range use 0 30
 * @range n 0 8
 * @range low 5 20
 * @range high 30 60
 */
int32_t count_refills(const T *use, int32_t n, T low, T high) {
    T level = high;
    int32_t refills = 0;
    for (int32_t i = 0; i < n; i++) {
        level -= use[i];
        if (level < low) {
            level = high;
            refills++;
        }
    }
    return refills;
}

/**
 * How many {WHAT} nodes can a cluster of n nodes tolerate, {WHAT:2}?
 * Write a function to compute the number of {WHAT} nodes a quorum system of n nodes survives ({WHAT:2}).
 * Write a function to find the largest f with {WHAT:3} <= n, the tolerable {WHAT} members.
 * Write a function to return the fault tolerance of a cluster against {WHAT} servers, {WHAT:2}.
 * With n servers, how many may be {WHAT} while a quorum still works, {WHAT:2}?
 * Tolerable {WHAT} nodes of a consensus cluster of size n, {WHAT:2}
 * Of n nodes, how many may be {WHAT} when consensus with f of them requires {WHAT:3} nodes?
 * Find the largest number of {WHAT} nodes that n nodes can tolerate, {WHAT:2}.
 * What is the largest f such that {WHAT:3} <= n, i.e. the number of {WHAT} nodes that n nodes can tolerate?
 * How many {WHAT} nodes can a distributed system with n nodes tolerate if it needs {WHAT:3} nodes for f failures?
 * Given the cluster size n, return the maximum number of {WHAT} nodes it can tolerate, {WHAT:2}.
 * Calculate the maximum number of {WHAT} nodes in a cluster of n, {WHAT:2}.
 *
 * @T int32_t int64_t
 * @WHAT 2 "crashed" "where n must be at least 2f + 1" "2f + 1" "(n - 1) // 2"
 * @WHAT 3 "Byzantine" "where n must be at least 3f + 1" "3f + 1" "(n - 1) // 3"
 * @name tolerated_faults max_faulty_nodes
 * @range n 1 60
 */
T tolerated_faults(T n) { return (n - 1) / WHAT; }

/**
 * Leaky bucket: drain {level} by {leak} but not below 0, then add {amount} if all of it fits into {capacity}; return the new level.
 * Write a function to update a leaky bucket from level, leak, amount and capacity; an amount that would overflow is dropped as a whole.
 * What is in a leaky bucket after one step, given level, leak, new amount and capacity, a request that does not fit being dropped whole?
 * Do one leaky bucket step: level, leak, arriving amount, capacity; an amount that does not fit is dropped.
 * Given level, leak, amount and capacity, return the new level of a leaky bucket; drop the amount if it does not fit.
 * Simulate one step of a leaky bucket rate limiter: level, leak, amount, capacity. An amount that would overflow is rejected whole.
 * Write a function for one tick of a leaky bucket: subtract the leak from the level, not below 0, add the amount unless that exceeds the capacity, and return the level; arguments level, leak, amount, capacity.
 * Return the new bucket level after it leaks (never below 0) and an amount is then added only if the whole of it fits; arguments are level, leak, amount, capacity.
 * How do I update the level of a leaky bucket, where the leak is taken off first (down to 0) and an amount that would exceed the capacity is ignored (level, leak, amount, capacity)?
 * A bucket of water loses some, at most all of it, and then receives an amount if it has room for all of it; compute the new level from level, loss, amount and capacity.
 * leaky bucket level after one step: first leak down to 0 at the lowest, then add the amount if the sum is at most the capacity (level, leak, amount, capacity)
 * My rate limiter drains by a leak, stopping at 0, then takes a request only if it still fits; what is the new level, given level, leak, request size and capacity?
 *
 * @T int32_t int64_t
 * @name leaky_bucket bucket_step
 * @range level 0 50
 * @range leak 0 20
 * @range amount 0 40
 * @range capacity 50 60
 */
T leaky_bucket(T level, T leak, T amount, T capacity) {
    T rest = level > leak ? level - leak : 0;
    return rest + amount <= capacity ? rest + amount : rest;
}

/**
 * Is a part within tolerance: measured value, nominal value, allowed minus and allowed plus deviation, limits included?
 * Write a function to check a measurement against nominal - lower and nominal + upper: measured, nominal, lower, upper.
 * Write a function to test an asymmetric tolerance, given measured and nominal size, then minus and plus tolerance.
 * Write a function to determine if a size lies in [nominal - minus, nominal + plus]; size first, then these three.
 * Tolerance check with unequal deviations: measured, nominal, minus, plus
 * Check if a measured value is within tolerance: measured, nominal, lower deviation, upper deviation, limits included.
 * Return true if nominal - minus <= measured <= nominal + plus; arguments are measured, nominal, minus, plus.
 * Given measured, nominal, minus and plus, is the measured value within the tolerance range?
 * How do I check a measurement against a nominal value with different minus and plus tolerances (measured first)?
 * Is {measured} between {nominal} - {minus} and {nominal} + {plus}, inclusive?
 * Return true if a measured value is no more than the minus tolerance below nominal and no more than the plus tolerance above it (measured, nominal, minus, plus).
 * I have the measured size of a shaft, its nominal size, a minus tolerance and a plus tolerance, in this order: is the shaft within limits, the limits included?
 *
 * @T int32_t int64_t double
 * @name within_asymmetric_tolerance part_is_good
 * @range measured 85 115
 * @range nominal 95 105
 * @range minus 0 8
 * @range plus 0 8
 */
_Bool within_asymmetric_tolerance(T measured, T nominal, T minus, T plus) {
    return nominal - minus <= measured && measured <= nominal + plus;
}

/**
 * Are two doubles close: difference at most rel times the larger magnitude, or at most abs? Arguments a, b, rel, abs.
 * Write a function to reimplement math.isclose for doubles: two values, relative tolerance, absolute tolerance.
 * Write a function to compare two doubles with epsilon relative to the larger magnitude, and an absolute epsilon last.
 * Return math.isclose of two values, with the relative tolerance third and the absolute tolerance fourth.
 * isclose of two doubles with relative and then absolute tolerance
 * How do I compare two doubles with an epsilon relative to the larger magnitude or an absolute one, whichever allows more?
 * Check if two doubles are close: |a - b| within the relative tolerance times the larger magnitude, or within the absolute tolerance.
 * How do I compare two doubles with a relative and an absolute tolerance, like math.isclose?
 * Return true if |a - b| is at most the larger of rel * max(|a|, |b|) and abs; arguments a, b, rel, abs.
 * Check whether two doubles are almost equal as in math.isclose, given a relative tolerance and then an absolute tolerance.
 * Write a function that treats two doubles as equal if they differ by at most a relative tolerance times the larger absolute value, or at most an absolute tolerance (relative before absolute).
 * Are two floating-point numbers equal up to a relative tolerance (third argument, scaled by the larger magnitude) or an absolute one (fourth), whichever is greater?
 *
 * @T double
 * @name is_close nearly_same
 * @range first -5 5
 * @range second -5 5
 * @range relative 0 1
 * @range absolute 0 3
 */
_Bool is_close(T first, T second, T relative, T absolute) {
    T larger = __builtin_fabs(first) > __builtin_fabs(second) ? __builtin_fabs(first) : __builtin_fabs(second);
    T allowed = relative * larger > absolute ? relative * larger : absolute;
    return __builtin_fabs(first - second) <= allowed;
}

/**
 * Extrapolate an array's next value linearly from its last two elements; a single one is repeated, none gives 0.
 * Write a function to predict the next element as twice the last minus second last, the only one, or 0 for none.
 * Write a function to extrapolate a series by one step with its latest difference (one element: itself, empty: 0).
 * Write a function to continue a list linearly by its final step; a single element is repeated, no element gives 0.
 * Return the linear extrapolation one step beyond the end; with one element that element, with none 0.
 * What comes next if the sequence keeps its last difference, where one element repeats and none gives 0?
 * Do a one-step linear extrapolation of an array; a single value is repeated, empty input gives 0.
 * Find the next value of a list if the last change continues; the value itself for one, 0 for none.
 * Predict the next value of an array by linear extrapolation; with one element return it, with none return 0.
 * Given an array, return 2 * last - second to last; the element itself if there is only one, 0 if empty.
 * How do I extrapolate the next value of a series from its last two elements (one element: itself, none: 0)?
 * Guess the next element by repeating the last difference; a single element is returned as is, an empty array gives 0.
 *
 * @T int32_t int64_t double
 * @name extrapolate_next predict_next
 * @array a n
 * @range a -50 50
 * @range n 0 8
 */
T extrapolate_next(const T *a, int32_t n) {
    if (n == 0) return 0;
    return n == 1 ? a[0] : 2 * a[n - 1] - a[n - 2];
}

/**
 * Linear interpolation in a table with ascending {xs} and values {ys}, constant beyond both ends; the query comes after the table.
 * Write a function to interpolate linearly between table points, xs ascending, clamping to the first and last y outside.
 * Write a function to look x up in a piecewise linear table of xs and ys, holding the end values outside.
 * Return the linearly interpolated table value at x; outside the table the nearest end value is used.
 * How do I interpolate between the entries of a lookup table and clamp at its borders?
 * Interpolate x linearly in a table of sorted x values and y values, with end values outside.
 * Interpolate linearly in a table of ascending x values and their y values; outside the table return the nearest end value.
 * How do I do linear interpolation in a lookup table (sorted xs, ys) for a value x, clamped at both ends?
 * Given sorted xs and ys, return the linearly interpolated y at x, or the first or last y outside the range.
 * Implement np.interp for two arrays: piecewise linear with constant values beyond the ends.
 * Given sorted xs, ys and x, interpolate y linearly; below the first or above the last use the end value.
 * Implement a lookup table with linear interpolation and clamped ends, x given after the table.
 *
 * @T double
 * @name interpolate_table table_lookup interp
 * @array xs n
 * @array ys n
 * @ascending xs
 * @range xs -10 10
 * @range ys -50 50
 * @range n 1 8
 * @range x -12 12
 */
T interpolate_table(const T *xs, const T *ys, int32_t n, T x) {
    if (x <= xs[0]) return ys[0];
    for (int32_t i = 1; i < n; i++)
        if (x < xs[i]) return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
    return ys[n - 1];
}

/**
 * Fill an array with n evenly spaced doubles from start to stop, both included; a single one is the start.
 * Write a function to store n equally spaced values between two doubles, ends included, start only for n = 1.
 * Write a function to write a linspace into an array: length, then start, then stop, stop being the last element.
 * Write a function to generate n evenly spaced samples from start to stop, both included, in a double array.
 * Fill an array with evenly spaced numbers from start to stop inclusive.
 * How do I fill an array with n evenly spaced values from start to stop, both included?
 * Write a C version of numpy's linspace: array, number of points, start, stop (endpoint included).
 * Generate n evenly spaced numbers between start and stop, inclusive, in an array; if n is 1, just start.
 * Fill an array of doubles with n equally spaced points from start to stop.
 * Given n, start and stop, fill the array with n equally spaced doubles, stop included; n = 1 gives start.
 * Implement linspace: length, start, stop, with both ends included.
 * Function that generates n evenly spaced values between two numbers, ends included
 *
 * @T double
 * @name linspace fill_evenly evenly_spaced
 * @array out n
 * @range out 0 1
 * @range n 0 8
 * @range start -10 10
 * @range stop -10 20
 */
void linspace(T *out, int32_t n, T start, T stop) {
    for (int32_t i = 0; i < n; i++) out[i] = n == 1 ? start : start + i * (stop - start) / (n - 1);
}

/**
 * Compute the output length of a convolution layer: input size, kernel size, padding on each side, stride.
 * Write a function to compute the output size of a convolution from input, kernel, padding and stride, rounded down.
 * Write a function to find (input + 2 padding - kernel) / stride + 1 with integer division, stride as last argument.
 * Write a function to obtain a CNN layer's output width; arguments are input width, filter width, padding, stride.
 * Return the spatial output size of a conv layer for size, kernel, padding (both sides) and stride.
 * Convolution output dimension: size, kernel, padding, stride, floor division
 * How do I calculate the size of a conv layer's output from input, kernel, padding at each end and stride?
 * Find the output size of a convolution from input size, kernel size, padding and stride.
 * Calculate the output size of a convolutional layer from input size, kernel size, padding and stride.
 * How do I compute the output size of a conv layer: (size + 2 * padding - kernel) / stride + 1?
 * What is the output size of a convolution with a given input size, kernel size, padding on both sides and stride?
 * Given input size, kernel size, padding and stride, return the size of the feature map.
 *
 * @T int32_t int64_t
 * @name conv_output_size feature_map_size
 * @range size 8 256
 * @range kernel 1 7
 * @range padding 0 3
 * @range stride 1 4
 */
T conv_output_size(T size, T kernel, T padding, T stride) { return (size + 2 * padding - kernel) / stride + 1; }

/**
 * Total number of training steps: samples, batch size, epochs; the last batch of an epoch may be smaller.
 * Write a function to compute the number of optimizer steps from sample count, batch size and epochs, smaller last batches included.
 * Write a function to find how many batches are processed over all epochs, partial ones included; samples, batch size, epochs.
 * Write a function to determine the total steps of a training run: dataset size, batch size, number of epochs, partial batches kept.
 * Total training steps: samples, batch size, epochs, incomplete batches kept
 * How do I get max_steps from dataset length, batch size and epochs when the last batch is not dropped?
 * Compute the number of training steps from samples, batch size and epochs, a smaller last batch per epoch included.
 * Calculate the total number of training steps from the number of samples, the batch size and the epochs; incomplete batches count.
 * How many batches are processed in total, given samples, batch size and epochs, if the last smaller batch counts too?
 * Return ceil(samples / batch) * epochs.
 * Given the dataset size, the batch size and the number of epochs, return the number of training steps, partial batches included.
 * How many times are the weights updated in training, once per batch, given samples, batch size and epochs, if a smaller last batch in each epoch counts too?
 *
 * @T int32_t int64_t
 * @name training_steps total_steps
 * @range samples 0 1000
 * @range batch 1 64
 * @range epochs 1 10
 */
T training_steps(T samples, T batch, T epochs) { return (samples + batch - 1) / batch * epochs; }

/**
 * Write a function to scale the base learning rate linearly with the step from 0 to its full value over the warmup, constant afterwards.
 * Write a function to return base * step / warmup before the warmup ends and base from then on.
 * Write a function to schedule a learning rate with linear warmup from 0 at step 0, then constant; base rate first, then current step, then warmup length.
 * Return the learning rate at a step: proportional to the step during warmup, the base rate later.
 * Linear warmup schedule, 0 at step 0 and constant in the end: base learning rate, step, warmup steps
 * Find the learning rate at a step with linear warmup from 0 at step 0 to a base rate over a number of steps, constant afterwards.
 * Linear warmup: return base * step / warmup while step < warmup, otherwise base (arguments base, step, warmup).
 * Calculate the learning rate at a given step with linear warmup, base * step / warmup at first, then just base: base rate, step, number of warmup steps.
 * How do I compute the learning rate at a step if it rises linearly from 0 to the base over the warmup steps and then stays constant?
 * Given the base learning rate, the current step and the warmup steps, return the learning rate with linear warmup that starts from 0 at step 0.
 * What learning rate do I use at a given step if it climbs in a straight line from 0 at step 0 to the base rate at step warmup and stays there (base, step, warmup)?
 * During warmup my learning rate should be the base rate times step divided by the warmup length, afterwards just the base rate; compute it from base rate, step and warmup length.
 *
 * @name warmup_rate learning_rate_at
 * @range base 0.001 1
 * @range step 0 200
 * @range warmup 1 100
 */
double warmup_rate(double base, int32_t step, int32_t warmup) { return step < warmup ? base * step / warmup : base; }

/**
 * Write a function to compute a start rate's value at an epoch if it is multiplied by {FACTOR} every n epochs.
 * Write a function to compute rate * {FACTOR}^floor(epoch / block), the stepwise decayed learning rate.
 * Write a function to apply step decay with gamma {FACTOR}: initial rate, epoch number, epochs per step.
 * Write a function to determine the learning rate at a given epoch when each period of a given length multiplies it by {FACTOR}.
 * Return the initial rate times {FACTOR} to the number of completed periods, given the epoch (from 0) and the period length.
 * What is the learning rate at an epoch if it decays by the factor {FACTOR} each time a period has passed?
 * Step decay schedule with factor {FACTOR}: start rate, epoch, period in epochs
 * How do I calculate a learning rate at an epoch that is multiplied by {FACTOR} every given number of epochs?
 * Find the learning rate at an epoch when it is multiplied by {FACTOR} after every given number of epochs.
 * Calculate the learning rate after step decay: initial rate, epoch, and the number of epochs after which it is multiplied by {FACTOR}.
 * Given the initial learning rate, the epoch and the step size, return rate * {FACTOR}^(epoch / step), with integer division.
 * How do I implement step decay of a learning rate with factor {FACTOR} (rate, epoch, epochs per step)?
 *
 * @FACTOR 0.1 0.5 0.9
 * @name step_decay decayed_rate
 * @range rate 0.01 1
 * @range epoch 0 40
 * @range block 1 10
 */
double step_decay(double rate, int32_t epoch, int32_t block) {
    for (int32_t i = epoch / block; i > 0; i--) rate *= FACTOR;
    return rate;
}

/**
 * Mean Huber loss of predictions {a} against targets {b} with threshold delta, 0 for no elements.
 * Write a function to compute the average Huber loss of two arrays; the transition point delta is the last argument.
 * Write a function to average e*e/2 for errors up to delta and delta*(|e|-delta/2) beyond, 0 if empty.
 * Write a function to find the Huber loss between predicted and true values, averaged over n, zero for n = 0.
 * Return the mean of the Huber function of the elementwise differences, delta given last; an empty input gives 0.
 * What is the mean Huber loss for predictions, targets and a delta, taking 0 for empty arrays?
 * Compute the Huber loss of two double arrays with a given delta, averaged, 0 without elements.
 * How do I implement Huber loss in plain loops, mean over n elements and 0 if n is 0?
 * Get the average Huber loss of two lists with a threshold delta, 0 if empty.
 * Calculate the mean Huber loss of predictions and targets with a given delta, 0 for empty arrays.
 * How do I compute the Huber loss of two arrays, averaged over all elements (0 if there are none)?
 * Given predictions, targets and delta, return the average Huber loss; an empty input gives 0.
 *
 * @T double
 * @name huber_loss mean_huber
 * @array a n
 * @array b n
 * @range a -5 5
 * @range b -5 5
 * @range n 0 8
 * @range delta 0.5 3
 */
T huber_loss(const T *a, const T *b, int32_t n, T delta) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T error = __builtin_fabs(a[i] - b[i]);
        total += error <= delta ? error * error / 2 : delta * (error - delta / 2);
    }
    return n > 0 ? total / n : 0;
}

/**
 * Mean hinge loss of {scores} for int labels of 1 or -1, 0 for no elements.
 * Write a function to find the hinge loss of classifier scores and their +1/-1 integer labels, averaged, zero for n = 0.
 * Write a function to average the SVM loss over arrays of scores (doubles) and signs (ints 1 or -1), returning 0 without elements.
 * Return the mean hinge loss; the first array has real scores, the second integer labels 1 and -1.
 * Compute the average hinge loss of scores and +1/-1 labels (ints), 0 for empty input.
 * How do I calculate the mean hinge loss of a linear classifier from real scores and int labels of 1 or -1, 0 if there are none?
 * Get the mean hinge loss of a list of scores and a list of integer labels 1 or -1, 0 if empty.
 * How do I compute the average hinge loss from scores and int labels (+1 or -1), 0 for empty arrays?
 * Given an array of scores and an int array of labels (1 or -1), return the mean hinge loss, 0 if empty.
 * SVM hinge loss averaged over n samples: scores first, then integer labels of +1 or -1; 0 if n is 0
 * Write a function to average max(0, 1 - label * score) over all samples, double scores first and int labels (1 or -1) second, or 0 without samples.
 * Calculate the mean of max(0, 1 - y * s) for an array of real scores s and an array of integer labels y, or 0 for empty arrays.
 *
 * @name hinge_loss mean_hinge
 * @array scores n
 * @array labels n
 * @range scores -3 3
 * @range labels -1 1
 * @range n 0 8
 */
double hinge_loss(const double *scores, const int32_t *labels, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) {
        double loss = 1 - labels[i] * scores[i];
        if (loss > 0) total += loss;
    }
    return n > 0 ? total / n : 0;
}

/**
 * Precision at k: return the share of nonzero relevance flags among the first k results, k between 1 and n.
 * Write a function to compute precision@k from an array of relevance flags in ranking order and k.
 * Write a function to find the fraction of the top k search results that are relevant (nonzero int).
 * Return the proportion of relevant items in the first k positions of a ranked int list of 0s and 1s.
 * What fraction of the first k recommendations is relevant, given as ints (nonzero = relevant)?
 * Compute the precision at cutoff k of a ranked list of 0/1 int relevances.
 * How do I calculate precision at k for a recommender from integer relevance labels?
 * What is the share of relevant results (nonzero) among the first k of an int list?
 * Calculate precision at k: the number of nonzero ints among the first k, divided by k.
 * Given relevance flags in ranked order and k, return the fraction of relevant items in the top k.
 * How do I compute precision@k from an int32_t array of 0/1 relevance labels?
 * What is the precision at k of a ranked result list given as relevance flags?
 *
 * @name precision_at_k top_k_precision
 * @array relevant n
 * @range relevant 0 1
 * @range n 4 8
 * @range k 1 4
 */
double precision_at_k(const int32_t *relevant, int32_t n, int32_t k) {
    double hits = 0;
    for (int32_t i = 0; i < k && i < n; i++) hits += relevant[i] != 0;
    return hits / k;
}

/**
 * Reciprocal rank: return 1 divided by the position, from 1, of the first relevant (nonzero) result of an int array; 0 if there is none.
 * Write a function to compute the reciprocal rank of a ranked list of 0/1 relevance flags, 0 without any hit.
 * Write a function to find 1 / rank of the first nonzero int, ranks from 1, or 0 if all are zero.
 * Return 1.0 / r where r is the 1-based rank of the first relevant item in an int array, or 0 if no item is relevant (nonzero).
 * Compute the reciprocal rank of an array of relevance flags, 0 if none is set.
 * How is the reciprocal rank calculated from flags in result order, with 0 for no hit?
 * Return one divided by the position (from 1) of the first nonzero integer, 0 if there is none.
 * Return 1 / (index + 1) of the first nonzero element, or 0 if all are zero.
 * How do I compute the reciprocal rank of the first relevant result (nonzero int), or 0 if there is none?
 * Given an array of relevance flags, return one over the rank of the first relevant item, 0 if none is relevant.
 * Calculate the reciprocal rank for one query from its ranked integer results (nonzero = relevant), 0 if none is relevant.
 * reciprocal rank of the first relevant document in 0/1 ints, 0 when nothing is relevant
 *
 * @name reciprocal_rank inverse_rank
 * @array relevant n
 * @range relevant 0 1
 * @range n 0 8
 */
double reciprocal_rank(const int32_t *relevant, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (relevant[i] != 0) return 1.0 / (i + 1);
    return 0;
}

/**
 * Compute the discounted cumulative gain of a ranking: int relevance at rank r (from 1) divided by log2(r + 1), summed.
 * Write a function to find the sum of a[i] / log2(i + 2) over all indices from 0.
 * Write a function to evaluate search results by discounted cumulative gain, linear integer grades, ranks from 1.
 * Return the DCG, with plain int grades as gain and log2(rank + 1) as discount, 0 for an empty list.
 * Compute the DCG of an integer grade array, with the plain grade as gain and a log base 2 discount.
 * Calculate the discounted cumulative gain of a list of whole-number relevance grades, using the grades themselves as gains.
 * Calculate the DCG of an array of relevance scores (ints): sum of rel[i] / log2(i + 2).
 * How do I compute the discounted cumulative gain of a ranking of integer grades with linear gains?
 * Given integer relevance grades in ranked order, return the discounted cumulative gain (linear gain, log2 discount).
 * What is the DCG of the ranked list of int grades, with linear gain and discount log2(rank + 1)?
 * Write a function to compute the DCG of int relevance grades in ranking order, each grade being divided by log2(rank + 1) with ranks from 1.
 * How do I calculate the unnormalized DCG of ranked documents from their int grades, with plain grades as gain and log2(i + 2) as the divisor at index i?
 *
 * @name discounted_gain dcg
 * @array grades n
 * @range grades 0 4
 * @range n 0 8
 */
double discounted_gain(const int32_t *grades, int32_t n) {
    double gain = 0;
    for (int32_t i = 0; i < n; i++) gain += grades[i] / __builtin_log2(i + 2.0);
    return gain;
}

/**
 * Compute the Minkowski distance of order 3 between two points given as arrays.
 * Write a function to compute the order-3 Minkowski distance of two vectors of equal length.
 * Write a function to obtain the Minkowski metric with p = 3 for two coordinate arrays.
 * Return the L3 distance of two points: cubed absolute differences, summed, then the cube root.
 * How far apart are two vectors in the Minkowski metric with exponent 3?
 * Minkowski distance, exponent 3, between arrays of n doubles
 * How is the Minkowski distance with p equal to 3 calculated for two points?
 * Find the Minkowski distance with p = 3 between two lists.
 * How do I compute the Minkowski distance with p = 3 between two arrays?
 * Calculate the Minkowski distance of order 3 between two vectors.
 * Given two arrays of equal length, return the cube root of the sum of |a[i] - b[i]|^3.
 * L3 distance of two real vectors
 *
 * @T double
 * @name minkowski3 minkowski_distance
 * @array a n
 * @array b n
 * @range a -9 9
 * @range b -9 9
 * @range n 0 8
 */
T minkowski3(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T gap = __builtin_fabs(a[i] - b[i]);
        total += gap * gap * gap;
    }
    return __builtin_pow(total, 1.0 / 3);
}

/**
 * Compute the Canberra distance of two arrays: sum of |p - q| / (|p| + |q|), pairs of zeros counting 0.
 * Write a function to compute the Canberra distance between two vectors, 0 for a pair of zeros.
 * Write a function to add |p - q| / (|p| + |q|) over two arrays, skipping positions where both are zero.
 * Write a function to measure dissimilarity by the Canberra metric for arrays of equal length.
 * Return the Canberra distance; terms with both coordinates zero do not contribute.
 * What is the Canberra distance of two points whose coordinates are in two arrays?
 * Canberra metric for two double arrays of length n, with zero over zero as zero
 * How do I calculate the Canberra distance without dividing by zero when both values are 0?
 * Get the Canberra distance between two lists, ignoring pairs of zeros.
 * Calculate the Canberra distance between two vectors; where both values are 0 the term is 0.
 * How do I compute the Canberra distance between two arrays?
 * For each index, divide the absolute difference of the elements of two arrays by the sum of their absolute values, taking 0 for 0/0, and return the total.
 *
 * @T double
 * @name canberra canberra_distance
 * @array a n
 * @array b n
 * @range a -9 9
 * @range b -9 9
 * @range n 0 8
 */
T canberra(const T *a, const T *b, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T size = __builtin_fabs(a[i]) + __builtin_fabs(b[i]);
        if (size > 0) total += __builtin_fabs(a[i] - b[i]) / size;
    }
    return total;
}

/**
 * Compute the Bray-Curtis dissimilarity of two count arrays: summed absolute differences over the summed counts, 0 if all are zero.
 * Write a function to compute the Bray-Curtis dissimilarity between species counts of two sites, 0 for no individuals.
 * Write a function to find sum |p - q| divided by sum (p + q) for two arrays of counts, else 0.
 * Write a function to compare two int abundance arrays by Bray-Curtis, giving 0 when nothing was counted at all.
 * Return the Bray-Curtis index of two nonnegative integer arrays, 0 for identical ones, 1 for disjoint ones.
 * Bray-Curtis distance of nonnegative counts, 0 for two all-zero arrays
 * How do I code the Bray-Curtis dissimilarity of int arrays and avoid dividing by a zero total (result 0)?
 * Get the Bray-Curtis dissimilarity of two lists of counts, 0 if all counts are 0.
 * Calculate the Bray-Curtis dissimilarity of integers: sum of |a[i] - b[i]| divided by sum of (a[i] + b[i]), 0 if that sum is 0.
 * How do I compute the Bray-Curtis dissimilarity between two arrays of species counts (0 if all are zero)?
 * Given the species counts of two sites, return their Bray-Curtis dissimilarity, or 0 if there are no individuals.
 * What is the Bray-Curtis distance between two count arrays? Return 0 if everything is zero.
 *
 * @name bray_curtis abundance_dissimilarity
 * @array a n
 * @array b n
 * @range a 0 20
 * @range b 0 20
 * @range n 0 8
 */
double bray_curtis(const int32_t *a, const int32_t *b, int32_t n) {
    int32_t gap = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        gap += a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
        total += a[i] + b[i];
    }
    return total > 0 ? (double)gap / total : 0;
}

/**
 * Compute the Herfindahl index of integer sales figures: sum of squared market shares as fractions, 0 if the total is zero.
 * Write a function to compute the Herfindahl-Hirschman index from whole-number revenues, shares as fractions, 0 without revenue.
 * Write a function to find how concentrated a market with integer sales is: the sum of each (sales / total) squared, 0 if the total is 0.
 * Write a function to add the squares of each nonnegative int element's share of the sum, 0 if the sum is 0.
 * Write a function to measure market concentration by Herfindahl, between 1/n and 1, for nonnegative int sales, 0 if all are 0.
 * Return the sum of the squared shares of nonnegative integers (fractions of the total), or 0 when the total is 0.
 * What is the HHI on the scale up to 1 for companies with these whole-number sales, 0 if nobody sold anything?
 * Compute the market concentration (Herfindahl, fractional shares) from an int array of sales, 0 for no sales.
 * How do I compute the Herfindahl index (0 to 1) when I have int revenues and not shares, 0 if the total is 0?
 * Get the Herfindahl index (0 to 1) of an int list of sales, 0 if the total is 0.
 * Calculate the Herfindahl index from an integer array of sales: the sum of squared shares of the total, 0 if the total is 0.
 * How do I compute the Herfindahl-Hirschman index (0 to 1) from revenues given as ints, 0 if there are none?
 *
 * @name herfindahl market_concentration
 * @array sales n
 * @range sales 0 50
 * @range n 0 8
 */
double herfindahl(const int32_t *sales, int32_t n) {
    double total = 0, squares = 0;
    for (int32_t i = 0; i < n; i++) {
        total += sales[i];
        squares += (double)sales[i] * sales[i];
    }
    return total > 0 ? squares / (total * total) : 0;
}

/**
 * Amdahl's law: speedup for a parallel fraction and a number of processors.
 * Write a function to compute the maximum speedup by Amdahl from the parallelizable fraction and the core count.
 * Write a function to find 1 / ((1 - p) + p / n) for the parallel part p and n workers.
 * Write a function to determine how much faster a program gets on n cores if a fraction p runs in parallel.
 * Write a function to predict the speedup of a job with parallel share p (0 to 1) on n processors.
 * Return Amdahl's speedup; the parallel fraction comes first, the number of processors second.
 * Which speedup can n threads reach at best when only the fraction p is parallel?
 * Theoretical speedup by Amdahl's law: parallel fraction, number of cores
 * How do I use Amdahl's law in code, given the parallel portion and the processor count?
 * Find the speedup by Amdahl's law from the parallel fraction and the number of processors.
 * Calculate the theoretical speedup by Amdahl's law: parallel fraction, number of processors.
 * What speedup does Amdahl's law predict for a parallel fraction p and n processors?
 *
 * @name amdahl_speedup parallel_speedup
 * @range fraction 0 1
 * @range processors 1 64
 */
double amdahl_speedup(double fraction, int32_t processors) { return 1 / (1 - fraction + fraction / processors); }

/**
 * How many parity bits, the smallest r with 2^r >= n+r+1, does a Hamming code for n data bits need?
 * Write a function to compute the number of redundant bits of a single-error-correcting Hamming code for n data bits.
 * Write a function to find the least r such that 2 to the power r is at least n+r+1.
 * Write a function to determine how many check bits protect n data bits by Hamming's method (no extra parity).
 * Write a function to return the Hamming parity bit count for a message length in bits.
 * Return the number of check bits in a Hamming code that carries n bits of data.
 * With n data bits, how many Hamming check bits are required to correct one wrong bit?
 * Find the redundancy of a Hamming code (without the overall parity bit) for n message bits.
 * How do I get the number of parity bits for a Hamming code from the number of data bits?
 * Get the number of Hamming parity bits for n data bits.
 * How many parity bits are needed for n data bits in a Hamming code?
 * Calculate the number of parity bits r for n data bits such that 2^r >= n + r + 1.
 *
 * @T int32_t int64_t
 * @name hamming_parity_bits check_bits_needed
 * @range n 1 300
 */
T hamming_parity_bits(T n) {
    T r = 0;
    while (((T)1 << r) < n + r + 1) r++;
    return r;
}

/**
 * Kraft inequality: can a binary prefix code have these code word lengths, sum of 2^-length at most 1?
 * Write a function to check that code lengths from 1 to 30 satisfy the Kraft inequality for bits.
 * Write a function to test whether a prefix-free binary code with the given word lengths exists.
 * Write a function to determine if the sum of 1 / 2**length over an array is no more than 1.
 * Return true if the lengths can belong to an instantaneous binary code, an empty list included.
 * Is there a binary prefix code having code words of exactly these lengths?
 * Is the Kraft sum not above 1 for an array of code word lengths?
 * How can I check if a list of code lengths is possible for a Huffman tree, by Kraft's sum of at most 1?
 * Check if code lengths satisfy the Kraft inequality for a binary prefix code.
 * Return true if the sum of 2^(-length) over all code word lengths is at most 1.
 * How do I check whether code word lengths satisfy the Kraft inequality?
 * Given the code word lengths, check whether a binary prefix code with these lengths exists.
 *
 * @name satisfies_kraft prefix_code_exists
 * @array lengths n
 * @range lengths 2 5
 * @range n 0 8
 */
_Bool satisfies_kraft(const int32_t *lengths, int32_t n) {
    double total = 0;
    for (int32_t i = 0; i < n; i++) total += 1.0 / ((int64_t)1 << lengths[i]);
    return total <= 1;
}

/**
 * Average number of bits per symbol of a Huffman code from symbol counts and code lengths, 0 for no symbols.
 * Write a function to compute the mean code length: counts weighted with bits per code word, over the total count, else 0.
 * Write a function to find the expected bits per symbol, given frequencies first and code lengths second, 0 if all are 0.
 * Compute the mean Huffman code length from counts and code lengths, 0 for a zero total.
 * Find the average bits per symbol of a Huffman code from counts and code lengths, 0 if there are no symbols.
 * Calculate the average code length of a Huffman code, given integer symbol frequencies and code lengths; 0 if there are no symbols.
 * Divide the sum of count times length by the sum of counts; return 0 if the counts add up to 0.
 * How do I compute the average number of bits per symbol from counts and code lengths (0 if all counts are 0)?
 * Given arrays of symbol counts and code word lengths, return the average code word length, or 0 for no symbols.
 * Return the average code word length, weighted by how often each symbol occurs, from an array of counts and an array of lengths; 0 if the counts are all zero.
 * Average the code lengths in the second array with the symbol counts in the first as weights, and return 0 if the total count is 0.
 * How many bits per symbol does my Huffman code take on average, given how often each symbol occurs and then how long its code is (0 if nothing occurs)?
 *
 * @name average_code_length bits_per_symbol
 * @array counts n
 * @array lengths n
 * @range counts 0 30
 * @range lengths 1 8
 * @range n 0 8
 */
double average_code_length(const int32_t *counts, const int32_t *lengths, int32_t n) {
    int32_t bits = 0, total = 0;
    for (int32_t i = 0; i < n; i++) {
        bits += counts[i] * lengths[i];
        total += counts[i];
    }
    return total > 0 ? (double)bits / total : 0;
}

/**
 * Compute the {OUT} of a full adder with inputs a, b and carry in, each 0 or 1.
 * Write a function to compute the {OUT} of a one-bit full adder from its three input bits.
 * Write a function to find a full adder's {OUT} for two bits and the incoming carry.
 * Write a function to simulate the {OUT} output of a full adder built from gates; inputs are 0 or 1.
 * Return the {OUT} of adding three one-bit inputs, that is {OUT:2}.
 * What is the {OUT} of a full adder for these bits, the third input being the carry?
 * full adder {OUT}: {OUT:2} of a, b and carry-in
 * How is the {OUT} of a full adder expressed with bitwise operators for 0/1 inputs?
 * Get the {OUT} of a full adder with two bits and a carry in.
 * Given bits a, b and carry in, return the {OUT} of a full adder.
 * Calculate the {OUT} when adding two bits and a carry ({OUT:2} of the three).
 * How do I compute the {OUT} of a full adder from three bits?
 *
 * @T int32_t int64_t
 * @OUT x^y^z "sum bit" "the XOR"
 * @OUT (x&y)|(x&z)|(y&z) "carry out" "the majority"
 * @name full_adder adder_output
 * @range first 0 1
 * @range second 0 1
 * @range carry 0 1
 */
T full_adder(T first, T second, T carry) {
    T x = first, y = second, z = carry;
    return OUT;
}

/**
 * Integrate 2m + 1 equally spaced samples with step h by Simpson's rule; m comes before h.
 * Write a function to approximate an integral from 2m + 1 samples, m being passed, at distance h with Simpson's rule.
 * Write a function to compute h/3 times the sum of 2m+1 samples weighted 1, 4, 2, ..., 4, 1, from the samples, m and h.
 * Write a function to apply Simpson's 1/3 rule m times to an array of 2m + 1 samples with spacing h.
 * Return the composite Simpson integral of 2m + 1 samples, which are h apart, from the array, m and h.
 * What is the integral of 2m + 1 samples by Simpson's rule, given array, m and spacing?
 * Numerical integration of 2m + 1 samples by Simpson, given m and h: weights 1 4 2 ... 4 1, times h / 3
 * How do I integrate 2m + 1 tabulated values with Simpson's rule and a step width h, m being an argument?
 * Find the integral of 2m + 1 sampled values by Simpson's rule from m and the spacing h.
 * Approximate the integral of 2m + 1 equally spaced samples using Simpson's rule; m first, then the step h.
 * Given 2m + 1 function values with spacing h, compute the integral with Simpson's rule (array, m, h).
 * How do I implement composite Simpson's rule for an array of 2m + 1 samples with given m and step size h?
 *
 * @T double
 * @name simpson_integral integrate_simpson
 * @array y 9
 * @range y -10 10
 * @range m 1 4
 * @range h 0.25 2
 */
T simpson_integral(const T *y, int32_t m, T h) {
    T total = 0;
    for (int32_t i = 0; i < m; i++) total += y[2 * i] + 4 * y[2 * i + 1] + y[2 * i + 2];
    return total * h / 3;
}

/**
 * Compute the power in watts that a black body radiates (Stefan-Boltzmann): area in square meters, kelvin, sigma = 5.67e-8.
 * Write a function to compute radiated power by the Stefan-Boltzmann law from area and absolute temperature, sigma 5.67e-8.
 * Write a function to find 5.67e-8 * area * temperature^4, the heat radiation of a black surface.
 * Write a function to determine how many watts a black body emits, given square meters and then kelvin (sigma 5.67e-8).
 * Write a function to calculate thermal radiation with sigma = 5.67e-8 W/(m^2 K^4), surface first, temperature second.
 * How much power in watts does a black body of a given area and kelvin temperature radiate (sigma 5.67e-8)?
 * Stefan-Boltzmann radiation: area in m^2, temperature in K, constant 5.67e-8
 * How do I code the Stefan-Boltzmann law for area and temperature using 5.67e-8?
 * Find the radiated power of a black body from area and kelvin temperature, constant 5.67e-8.
 * Calculate the power radiated by a black body with a given area and temperature in kelvin, with sigma = 5.67e-8.
 * How much power does a black body radiate? Area in m^2 first, temperature in K second, sigma = 5.67e-8.
 * Stefan-Boltzmann law: P = 5.67e-8 * A * T^4, given A and T
 *
 * @T double
 * @name radiated_power stefan_boltzmann
 * @range area 0 10
 * @range temperature 0 6000
 */
T radiated_power(T area, T temperature) {
    T square = temperature * temperature;
    return 5.67e-8 * area * square * square;
}

/**
 * Compute the moment of inertia of a {BODY} with a given mass and {BODY:2}, about {BODY:3}.
 * Write a function to compute the moment of inertia of a {BODY} from mass and {BODY:2} (axis: {BODY:3}).
 * Write a function to find {BODY:4}, the rotational inertia of a {BODY} about {BODY:3}.
 * Write a function to determine the moment of inertia for a {BODY} turning about {BODY:3}; mass first, then {BODY:2}.
 * Return {BODY:4}, the moment of inertia of a {BODY}.
 * What is the moment of inertia of a {BODY} about {BODY:3}, given mass, then {BODY:2}?
 * Find the rotational inertia of a {BODY} about {BODY:3}, from mass and {BODY:2}.
 * Which formula gives the inertia of a {BODY} around {BODY:3} from its mass and {BODY:2}?
 * Get the moment of inertia of a {BODY} from mass and {BODY:2}, about {BODY:3}.
 * Calculate the moment of inertia of a {BODY} about {BODY:3} from its mass and {BODY:2}.
 * How do I calculate the moment of inertia of a {BODY} about {BODY:3}, given mass and {BODY:2}?
 * Given mass and {BODY:2}, return the moment of inertia of a {BODY} about {BODY:3}: {BODY:4}.
 *
 * @T double
 * @BODY /2 "solid disk" "radius" "its axis" "m * r^2 / 2"
 * @BODY *2/5 "solid sphere" "radius" "its centre" "2 * m * r^2 / 5"
 * @BODY *2/3 "hollow sphere" "radius" "its centre" "2 * m * r^2 / 3"
 * @BODY /12 "thin rod" "length" "its midpoint" "m * l^2 / 12"
 * @BODY /3 "thin bar" "length" "one of its ends" "m * l^2 / 3"
 * @name moment_of_inertia rotational_inertia
 * @range mass 0.1 50
 * @range size 0.1 5
 */
T moment_of_inertia(T mass, T size) { return mass * size * size BODY; }

/**
 * Return the index of the first element that equals the one after it, or {n} if no two neighbors are equal.
 * Write a function to find the first pair of equal neighbours in an array and return its left index, else the length.
 * Write a function to reimplement adjacent_find for an array, returning an index, and n without a match.
 * Write a function to locate the earliest i with a[i] == a[i + 1]; the array's length means there is none.
 * Return the index of the first of two equal consecutive elements, or the number of elements if there are none.
 * Where are two equal numbers first side by side? Return n if nowhere.
 * std::adjacent_find with an index as the result, n for not found
 * Find the index of the first element equal to its right neighbor, or the length if there is none.
 * Find the first index i where a[i] equals a[i + 1]; return n if there is none.
 * Given an array, return the index of the first element that equals its successor, or the array length.
 * My list should not contain the same value twice in a row; return the index of the first element whose successor equals it, or the list's length if there is none.
 * How do I find the first consecutive duplicate in an array, getting the index of the earlier of the two, or the length if there is none?
 *
 * @T int32_t int64_t
 * @name adjacent_find first_equal_neighbours
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t adjacent_find(const T *a, int32_t n) {
    for (int32_t i = 0; i + 1 < n; i++)
        if (a[i] == a[i + 1]) return i;
    return n;
}

/**
 * Is the array partitioned, i.e. are all {KIND} elements before all others?
 * Write a function to check that no {KIND} element comes after one that is not {KIND}.
 * Write a function to test whether an array consists of {KIND} elements first and other elements after them.
 * Write a function to determine if all {KIND} numbers are in front of the rest of a list.
 * Write a function to verify a partition of an array: {KIND} values left, all remaining values right.
 * Return true when the {KIND} elements form a prefix of the array, an empty array included.
 * Do all the {KIND} numbers come before every other number?
 * How do I verify that a partition step has moved every {KIND} element to the front?
 * Check if all {KIND} numbers come first in a list.
 * Check if all {KIND} elements of an array come before the elements that are not {KIND}.
 * Return true if the array starts with all its {KIND} elements, followed only by others.
 * How do I check that an array is partitioned into {KIND} elements followed by the rest?
 *
 * @T int32_t int64_t
 * @KIND %2==0 "even"
 * @KIND %2!=0 "odd"
 * @KIND <0 "negative"
 * @KIND >0 "positive"
 * @KIND !=0 "nonzero"
 * @name is_partitioned comes_first
 * @array a n
 * @range a -3 3
 * @range n 0 5
 */
_Bool is_partitioned(const T *a, int32_t n) {
    int32_t i = 0;
    while (i < n && a[i] KIND) i++;
    while (i < n && !(a[i] KIND)) i++;
    return i == n;
}

/**
 * Return the start index of the first run of k consecutive elements equal to x, -1 if none; k comes before x.
 * Write a function to find where k neighbouring elements all equal x for the first time, or -1; k, then x.
 * Write a function to search an array for k copies of x in a row (k passed before x) and return the first index, else -1.
 * Write a function to locate the earliest window of k elements that contains only x; minus one if missing. Parameters: array, length, k, x.
 * Write a function to return, for k and then x, the smallest i with a[i] to a[i + k - 1] all equal to x, or -1.
 * Where does a value first occur k times in a row, k given before the value? Return -1 for nowhere.
 * std::search_n with an index as result, -1 if not found: array, length, count, value
 * How do I find k consecutive occurrences of a value in an array (count before value, -1 for none)?
 * Find the first index where k elements in a row equal x, k given before x, -1 if none.
 * Find the first index where x appears k times in a row, or -1 (k comes before x).
 * Given an array, k and x, return the start index of the first k consecutive elements equal to x, or -1.
 * At what index does the earliest stretch of k consecutive x's begin in an array, or -1 if there is none? The count k (at least 1) is passed before x.
 *
 * @T int32_t int64_t
 * @name search_n find_run_of
 * @array a n
 * @range a 0 1
 * @range n 0 8
 * @range k 1 3
 * @range x 0 1
 */
int32_t search_n(const T *a, int32_t n, int32_t k, T x) {
    int32_t length = 0;
    for (int32_t i = 0; i < n; i++) {
        length = a[i] == x ? length + 1 : 0;
        if (length == k) return i - k + 1;
    }
    return -1;
}

/**
 * Write the exclusive prefix sums of a to out: out[i] is the sum of the elements before index i, out[0] is 0.
 * Write a function to compute the exclusive scan of an array into another, each output being the sum of all earlier elements.
 * Write a function to store at every index the total of the elements in front of it, the element itself left out.
 * Write a function to turn an array of sizes into start offsets in a second array, the first offset being 0.
 * Store in the second array the sum of the preceding elements for each position, beginning with zero.
 * How do I write the sums of everything before each element into another array of equal length?
 * std::exclusive_scan with start value 0 from an array into another
 * Compute prefix sums without the element itself, starting at 0, into a second list.
 * Compute the exclusive prefix sum of an array: out[i] is the sum of a[0] to a[i-1], out[0] = 0.
 * How do I compute the prefix sums of an array, excluding the current element, into another array?
 * Given an array of sizes, write the starting offset of each block to out, beginning with 0.
 * Given an array, set out[i] to the sum of a[0] to a[i-1], so out[0] is 0.
 * Implement an exclusive prefix sum into a second array.
 * Function that writes for every position the sum of all earlier elements, not the element itself, to a second array
 * exclusive cumulative sum of an array into another, first output 0
 *
 * @T int32_t int64_t
 * @name exclusive_scan offsets_from_sizes
 * @array a n
 * @array out n
 * @range a -30 30
 * @range n 0 8
 */
void exclusive_scan(const T *a, int32_t n, T *out) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        out[i] = total;
        total += a[i];
    }
}

/**
 * Is the fraction a terminating decimal, given numerator and positive denominator?
 * Write a function to check whether a numerator over a positive denominator has a finite decimal expansion.
 * Write a function to test if a fraction ends after finitely many decimal places; numerator first, denominator second.
 * Write a function to determine if a fraction's denominator, once reduced, has no prime factors but 2 and 5, from numerator and denominator.
 * Write a function to decide between terminating (true) and repeating decimals for a quotient of two positive integers.
 * Return true if numerator divided by denominator can be written exactly with finitely many digits.
 * Terminating decimal test for a fraction, numerator then denominator
 * How can I see whether a fraction gives a repeating decimal (false) or a terminating one (true)?
 * Does a fraction have a finite number of decimals (numerator, denominator)?
 * Check if a fraction has a terminating decimal representation, given its numerator and denominator.
 * Return true if numerator / denominator is a terminating decimal, false if it repeats forever.
 * How do I check if a fraction (numerator, denominator) has a finite decimal expansion?
 *
 * @T int32_t int64_t
 * @name is_terminating has_finite_decimal
 * @range numerator 0 100
 * @range denominator 1 80
 */
_Bool is_terminating(T numerator, T denominator) {
    T x = numerator, rest = denominator;
    while (x != 0) {
        T next = rest % x;
        rest = x;
        x = next;
    }
    T reduced = denominator / rest;
    while (reduced % 2 == 0) reduced /= 2;
    while (reduced % 5 == 0) reduced /= 5;
    return reduced == 1 || reduced == -1;
}

/**
 * Round a nonnegative integer to {K} significant digits, halves upwards.
 * Write a function to round a whole number, not negative, to its {K} leading digits, half up.
 * Write a function to keep {K} significant figures of a non-negative integer and replace the rest by zeros, rounding half up.
 * Round an integer that is not negative to {K} significant figures, half up.
 * How do I round a non-negative integer to {K} significant figures without floating point, half up?
 * Round a positive whole number to {K} significant digits.
 * Round a non-negative integer to {K} significant digits, with halves rounded up.
 * How do I round an int to {K} significant figures (half up, non-negative numbers)?
 * Given a non-negative integer, round it half up so that only its first {K} digits can be nonzero.
 * What is a non-negative integer rounded to {K} significant figures, half up?
 * Write a function that rounds a whole number (not negative) to {K} significant digits, half up.
 * keep {K} significant figures of a nonnegative integer, rounding half upward
 *
 * @T int32_t int64_t
 * @K 1 2 3
 * @name round_significant significant_digits
 * @range x 0 99999
 */
T round_significant(T x) {
    T limit = 1, unit = 1;
    for (int i = 0; i < K; i++) limit *= 10;
    while (x / unit >= limit) unit *= 10;
    return (x + unit / 2) / unit * unit;
}

/**
 * Expanded form: write the nonzero place values of a number to out, largest first, and return how many.
 * Write a function to split a nonnegative number such as 3052 into 3000, 50 and 2, stored in out; return the count.
 * Write a function to store digit times power of ten for every nonzero digit of a number, highest place first, and return the count.
 * Write a function to decompose an integer into its place values without zeros, highest place first, and return their number.
 * Write a function to obtain the expanded form of a number as an array of nonzero summands, largest first, and its length.
 * Store the summands of the expanded notation, the largest first, zeros skipped; return their count, 0 for zero.
 * How do I break a number into thousands, hundreds, tens and ones (only nonzero ones, biggest first), returning how many?
 * Store the place values of the nonzero digits of a number, descending, in an array and return the count.
 * Write the expanded form of a number into an array, largest part first, and return the number of parts.
 * Break a number into its place values, e.g. 4307 into 4000, 300 and 7; store them in out and return how many there are.
 * Given an integer, write the place value of each nonzero digit to out (highest place first) and return the count.
 * How do I get the expanded form of a number, such as 508 = 500 + 8, as an array and its length?
 * Decompose a number into its place values (thousands, hundreds, tens, ones) omitting zeros, into an array; return how many
 *
 * @T int32_t int64_t
 * @name expanded_form place_values
 * @array out 6
 * @range value 0 99999
 */
int32_t expanded_form(T value, T *out) {
    int32_t count = 0;
    T place = 1;
    while (value / place / 10 != 0) place *= 10;
    for (; place > 0; place /= 10)
        if (value / place % 10 != 0) out[count++] = value / place % 10 * place;
    return count;
}

/**
 * Pick's theorem: compute the area of a lattice polygon from its interior points and then its boundary points.
 * Write a function to compute a lattice polygon's area from the number of inner and of border grid points, in this order.
 * Write a function to find interior + boundary / 2 - 1 as a double, the area by Pick's theorem.
 * Write a function to determine the area of a geoboard shape; pins inside first, pins on the edge second.
 * Write a function to apply Pick's theorem to i interior and b boundary lattice points.
 * Return the area of a simple polygon with integer corners, given lattice points inside and on the boundary.
 * How large is a polygon with grid corners, given the number of grid points inside and on its border?
 * Area by Pick's theorem, interior count then boundary count
 * How do I use Pick's formula for polygon area if I know inside and edge lattice points?
 * Find the area of a grid polygon from points inside and points on the border.
 * Calculate the area of a lattice polygon with Pick's theorem: interior points first, boundary points second.
 * Given the number of interior and boundary lattice points, return the area of the polygon.
 * area of a polygon with lattice vertices: interior count + half of boundary count - 1
 *
 * @T int32_t int64_t
 * @name pick_area lattice_polygon_area
 * @range interior 0 60
 * @range boundary 3 40
 */
double pick_area(T interior, T boundary) { return interior + boundary / 2.0 - 1; }

/**
 * How many lattice points lie on the segment from (x1, y1) to (x2, y2), both ends included?
 * Write a function to count the points with integer coordinates on a segment between two grid points, ends included.
 * Write a function to find gcd(|dx|, |dy|) + 1 for two points given as x1, y1, x2, y2.
 * Write a function to compute how many grid points a straight line between two grid points passes, counting its ends.
 * Write a function to determine the number of integer points of a segment from its four end coordinates, ends counting.
 * Return the number of lattice points on the closed segment between two lattice points; 1 if they coincide.
 * Through how many grid points does the segment between two grid points go, both of them counted?
 * Count lattice points on a segment x1 y1 x2 y2, end points included.
 * How do I count integer points on a line segment from (x1, y1) to (x2, y2) inclusive?
 * Find the number of integer points on a segment between two points, ends included.
 * Count the lattice points on the line segment between (x1, y1) and (x2, y2), endpoints included.
 * Given two points with integer coordinates, how many integer points lie on the segment joining them, including both ends?
 * number of integer points on a segment with integer endpoints x1, y1, x2, y2, endpoints counted
 *
 * @T int32_t int64_t
 * @name lattice_points_on_segment grid_points_between
 * @range x1 -12 12
 * @range y1 -12 12
 * @range x2 -12 12
 * @range y2 -12 12
 */
T lattice_points_on_segment(T x1, T y1, T x2, T y2) {
    T x = x2 > x1 ? x2 - x1 : x1 - x2, y = y2 > y1 ? y2 - y1 : y1 - y2;
    while (y != 0) {
        T rest = x % y;
        x = y;
        y = rest;
    }
    return x + 1;
}

/**
 * Are the vectors (x1, y1) and (x2, y2) parallel or opposite? The zero vector counts as parallel to all.
 * Write a function to check if two plane vectors are parallel, opposite ones and zero vectors included; x1, y1, x2, y2.
 * Write a function to test whether x1 * y2 equals x2 * y1 for two integer vectors.
 * Write a function to determine linear dependence of two 2D vectors given by four integers, x and y of each.
 * Write a function to decide by a zero cross product if two vectors point along the same line.
 * Return true if the two plane vectors are linearly dependent; arguments are x, y of the first, then of the second.
 * Are two vectors of the plane on one line through the origin (x1, y1, x2, y2)?
 * Parallel test of two integer vectors in the plane, where a zero vector is always parallel
 * How do I test two 2D vectors for parallelism without dividing?
 * Check if two 2D vectors are parallel (opposite and zero vectors count).
 * Check if two 2D vectors (x1, y1) and (x2, y2) are parallel, i.e. x1 * y2 == x2 * y1.
 * Return true if the vectors (x1, y1) and (x2, y2) are parallel or antiparallel; a zero vector is parallel to every vector.
 * Given two vectors x1, y1 and x2, y2, return true if they are parallel or antiparallel; zero vectors count.
 * Implement the parallel test for 2D vectors (x1, y1) and (x2, y2): cross product equal to 0.
 * Are two planar vectors linearly dependent (x1, y1, x2, y2)?
 *
 * @T int32_t int64_t
 * @name are_parallel_vectors vectors_dependent
 * @range x1 -2 3
 * @range y1 -2 3
 * @range x2 -2 3
 * @range y2 -2 3
 */
_Bool are_parallel_vectors(T x1, T y1, T x2, T y2) { return x1 * y2 == x2 * y1; }

/**
 * Are two vectors, given as arrays of equal length, orthogonal, i.e. is their dot product zero?
 * Write a function to check whether two integer vectors of n components are perpendicular.
 * Write a function to test if the products of corresponding elements of two arrays add up to zero.
 * Write a function to determine the orthogonality of two arrays taken as vectors, zero vectors included.
 * Write a function to verify that the scalar product of two equally long arrays is zero.
 * Return true if the dot product of the two arrays is 0, in particular for empty arrays.
 * Do these two n-dimensional vectors form a right angle (zero vectors count)?
 * How do I check if two vectors stored in arrays are perpendicular?
 * Check if two vectors given as arrays are perpendicular.
 * Check if two vectors are orthogonal (dot product equal to 0).
 * Return true if the dot product of two arrays is zero.
 * Given two int arrays of the same length, return true if the vectors are perpendicular (dot product 0).
 * Implement an orthogonality check for two vectors; empty ones are orthogonal.
 * are two arrays perpendicular as vectors?
 * Function that checks whether sum of a[i] * b[i] is 0
 *
 * @T int32_t int64_t
 * @name are_orthogonal is_perpendicular_to
 * @array a n
 * @array b n
 * @range a -1 1
 * @range b -1 1
 * @range n 2 4
 */
_Bool are_orthogonal(const T *a, const T *b, int32_t n) {
    T dot = 0;
    for (int32_t i = 0; i < n; i++) dot += a[i] * b[i];
    return dot == 0;
}

/**
 * Compute the signed length of the projection of vector (x1, y1) onto (x2, y2), which is not zero.
 * Write a function to compute the scalar projection of one plane vector on another: dot product over the second's length.
 * Write a function to find how far vector (x1, y1) reaches in the direction of (x2, y2), negative if against it.
 * Write a function to determine the component of the first vector along the second; x1, y1, x2, y2.
 * Write a function to divide x1 * x2 + y1 * y2 by the length of the second vector.
 * How long is the projection of a vector on another nonzero one in the plane, with sign?
 * Get the scalar projection of (x1, y1) on the direction (x2, y2).
 * How do I project one vector onto another and get only the signed length?
 * Find the signed length of the projection of one 2D vector onto another.
 * Calculate the scalar projection of the vector (x1, y1) onto (x2, y2).
 * Compute the signed length of the projection of the first 2D vector onto the second.
 * Given two 2D vectors, return the component of the first in the direction of the second.
 * component of one planar vector along another nonzero one, signed
 *
 * @T double
 * @name scalar_projection component_along
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 1 10
 * @range y2 -10 10
 */
T scalar_projection(T x1, T y1, T x2, T y2) { return (x1 * x2 + y1 * y2) / __builtin_sqrt(x2 * x2 + y2 * y2); }

/**
 * Compute the intersection over union of two boxes, each as left, top, right, bottom; 0 if they do not overlap.
 * Write a function to compute the IoU of two axis-parallel boxes from left, top, right, bottom of each.
 * Write a function to find the overlap area divided by the area of the union of two boxes (x1, y1, x2, y2).
 * Return the Jaccard index of two rectangles given by their corner coordinates; boxes have positive areas.
 * How large is the intersection over union of two bounding boxes given as left, top, right, bottom?
 * IoU of two bounding boxes, corners as left, top, right, bottom, first box first
 * Find the intersection over union of two boxes given by left, top, right, bottom each.
 * Calculate the IoU of two bounding boxes given as left, top, right, bottom; 0 if they do not intersect.
 * How do I compute intersection over union of two axis-aligned boxes (left, top, right, bottom each)?
 * Given two boxes as left, top, right, bottom, return the area of their intersection divided by the area of their union.
 * Write a function to measure how well two rectangles, each given as left, top, right, bottom with y growing downward, agree: common area over union area, zero when disjoint.
 * How is intersection over union calculated for two boxes in image coordinates, each passed as x and y of its top-left and then its bottom-right corner, with 0 for no overlap?
 *
 * @name box_iou intersection_over_union
 * @range l1 0 5
 * @range t1 0 5
 * @range r1 6 14
 * @range b1 6 14
 * @range l2 0 9
 * @range t2 0 9
 * @range r2 10 16
 * @range b2 10 16
 */
double box_iou(int32_t l1, int32_t t1, int32_t r1, int32_t b1, int32_t l2, int32_t t2, int32_t r2, int32_t b2) {
    int32_t width = (r1 < r2 ? r1 : r2) - (l1 > l2 ? l1 : l2);
    int32_t height = (b1 < b2 ? b1 : b2) - (t1 > t2 ? t1 : t2);
    if (width <= 0 || height <= 0) return 0;
    int32_t common = width * height;
    return (double)common / ((r1 - l1) * (b1 - t1) + (r2 - l2) * (b2 - t2) - common);
}

/**
 * Add the numbers of an array up to the sentinel {K}, which is not added; all if it is missing.
 * Write a function to sum the entries before the first {K}, the sentinel that ends the data.
 * Write a function to total an array that is terminated by the sentinel value {K} or by its length.
 * Write a function to compute the sum of all elements read until {K} appears, without it.
 * Return the sum of the elements in front of the first element equal to {K}, or of all without one.
 * What do the numbers add up to if the list ends early at the sentinel {K}?
 * Sentinel-controlled sum: stop at {K} or at the end, sentinel excluded
 * How do I sum an array only until a sentinel of {K} is met?
 * Find the sum of the numbers in a list until {K} comes, {K} not included.
 * Sum the elements of an array until {K} is found; do not include {K}.
 * Add up the array elements before the first {K}, or all of them if there is no {K}.
 * Given an array that may contain the sentinel {K}, return the sum of the elements before it.
 *
 * @T int32_t int64_t
 * @K -1 9
 * @name sum_until_sentinel sentinel_sum
 * @array a n
 * @range a -2 9
 * @range n 0 8
 */
T sum_until_sentinel(const T *a, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n && a[i] != K; i++) total += a[i];
    return total;
}

/**
 * Is the function i -> a[i] surjective onto 0, 1, ..., m - 1, every one of these values occurring?
 * Write a function to check that each integer from 0 to m - 1 appears in the array at least once.
 * Write a function to test whether a mapping given as an array hits all m values 0 to m - 1.
 * Write a function to determine if an array covers the whole range from 0 up to but excluding m.
 * Write a function to verify that no value below m, from 0 on, is missing from an array.
 * Return true if the array, seen as a map to the numbers 0 to m - 1, is onto; other values are ignored.
 * Do all the values from 0 to m - 1 occur in the list?
 * How do I find out if an array contains every number of 0..m-1?
 * Check if a list contains every number from 0 to m - 1.
 * Check if every number from 0 to m - 1 occurs in the array.
 * Given an array and m, return true if all values 0, 1, ..., m - 1 are present.
 * onto mapping test: does an array of images hit each of 0..m-1?
 *
 * @T int32_t int64_t
 * @name is_surjective covers_range
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range m 1 4
 */
_Bool is_surjective(const T *a, int32_t n, T m) {
    for (T value = 0; value < m; value++) {
        int32_t i = 0;
        while (i < n && a[i] != value) i++;
        if (i == n) return 0;
    }
    return 1;
}

/**
 * Is the relation in a row-major n x n matrix of zeros and ones {KIND}?
 * Write a function to check whether a relation, stored as an n by n 0/1 matrix, is {KIND}.
 * Write a function to test if {KIND:2}, entries of a flat n x n matrix being nonzero for related.
 * Write a function to determine whether a relation on n elements, row-major 0/1 matrix, has the property {KIND}.
 * Return true when the relation given by its flat adjacency matrix is {KIND}, that is, {KIND:2}.
 * Does the relation matrix (n x n, by rows) describe a {KIND} relation?
 * Do a {KIND} relation test for a square 0/1 matrix in a flat array.
 * How do I see from the n x n matrix of a relation if it is {KIND}?
 * Check if a relation given as an n x n matrix is {KIND}.
 * Check whether the relation given as an n x n matrix (row by row, 0 or 1) is {KIND}: {KIND:2}.
 * Given the n x n 0/1 matrix of a relation in a flat array, determine whether it is {KIND}.
 * Return true if a relation, stored as a flattened n by n matrix, is {KIND}.
 *
 * @T int32_t int64_t
 * @KIND r[i*n+i]==0 "reflexive" "every element is related to itself"
 * @KIND r[i*n+i]!=0 "irreflexive" "no element is related to itself"
 * @name relation_on_diagonal diagonal_property
 * @array r 16
 * @range r 0 1
 * @range n 1 3
 */
_Bool relation_on_diagonal(const T *r, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (KIND) return 0;
    return 1;
}

/**
 * Is the relation in a row-major n x n matrix of zeros and ones transitive?
 * Write a function to check transitivity of a relation stored as a flat n by n 0/1 matrix.
 * Write a function to test that i related to j and j related to k always imply i related to k.
 * Write a function to verify the transitive property of a relation given row by row as zeros and ones.
 * Return true if the relation with the given flat adjacency matrix of size n x n is transitive.
 * How do I test if the n x n matrix of a relation is transitive with three loops?
 * Check if a relation given as an n x n matrix is transitive.
 * Check whether the relation given as an n x n matrix of zeros and ones is transitive.
 * Given an n x n 0/1 matrix in row-major order, return true if the relation is transitive.
 * Is the relation transitive? It is stored as a flat n by n matrix, nonzero meaning related.
 * For all i, j, k: if r[i][j] and r[j][k] then r[i][k] must hold; check this for a flat n x n matrix.
 * a R b and b R c imply a R c: check it for a relation held as an n x n 0/1 matrix
 *
 * @T int32_t int64_t
 * @name is_transitive transitive_relation
 * @array r 16
 * @range r 0 1
 * @range n 2 3
 */
_Bool is_transitive(const T *r, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < n; j++)
            for (int32_t k = 0; k < n; k++)
                if (r[i * n + j] && r[j * n + k] && !r[i * n + k]) return 0;
    return 1;
}

/**
 * Find the {WHICH} eigenvalue of the symmetric matrix with rows (a, b) and (b, d).
 * Write a function to compute the {WHICH} eigenvalue of a symmetric 2x2 matrix from a, b, d (b off the diagonal).
 * Write a function to find the {WHICH} root of the characteristic polynomial of the matrix a, b; b, d.
 * Return the {WHICH} eigenvalue of a symmetric two by two matrix, its off-diagonal entry being the second argument.
 * What is the {WHICH} eigenvalue of the matrix [[a, b], [b, d]]?
 * Compute the {WHICH} eigenvalue of a real symmetric 2x2 matrix (entries a, b, d).
 * Get the {WHICH} eigenvalue of a symmetric 2 by 2 matrix given as a, b, d.
 * Calculate the {WHICH} eigenvalue of the symmetric 2x2 matrix [[a, b], [b, d]].
 * How do I compute the {WHICH} eigenvalue of a symmetric 2x2 matrix from a, b and d?
 * Given a, b and d, return the {WHICH} eigenvalue of the matrix with rows (a, b) and (b, d).
 * Find the {WHICH} of the two eigenvalues of a symmetric 2x2 matrix [[a, b], [b, d]].
 * {WHICH} root of the characteristic polynomial of the symmetric 2x2 matrix with a, b, d (b off the diagonal)
 *
 * @T double
 * @WHICH + "larger"
 * @WHICH - "smaller"
 * @name symmetric_eigenvalue eigenvalue2
 * @range a -10 10
 * @range b -10 10
 * @range d -10 10
 */
T symmetric_eigenvalue(T a, T b, T d) {
    T half = (a - d) / 2;
    return (a + d) / 2 WHICH __builtin_sqrt(half * half + b * b);
}

/**
 * Compute the price elasticity of demand by the midpoint formula: old price, new price, old quantity, new quantity.
 * Write a function to compute the midpoint price elasticity from two prices and then two quantities, sign kept.
 * Write a function to determine the arc elasticity of demand; arguments p1, p2, q1, q2.
 * Return the signed arc elasticity, with percentage changes taken on the midpoints; prices first, then quantities.
 * Midpoint elasticity of demand: price before, after, quantity before, after
 * How do I calculate price elasticity with averages as bases from two prices and two quantities?
 * Calculate the price elasticity by the midpoint method from two prices and two quantities.
 * Calculate the price elasticity of demand with the midpoint method: p1, p2, q1, q2.
 * How do I compute the price elasticity of demand (midpoint method) from two prices and two quantities?
 * Given the old and new price, then the old and new quantity, return the midpoint price elasticity of demand.
 * Compute the arc elasticity: percent change of quantity over percent change of price, midpoint method, arguments p1, p2, q1, q2.
 * How elastic is demand by the midpoint formula, sign kept, if the price goes from p1 to p2 and the quantity from q1 to q2 (arguments p1, p2, q1, q2)?
 *
 * @T double
 * @name price_elasticity arc_elasticity
 * @range p1 1 20
 * @range p2 21 40
 * @range q1 10 200
 * @range q2 10 200
 */
T price_elasticity(T p1, T p2, T q1, T q2) { return (q2 - q1) / (q2 + q1) / ((p2 - p1) / (p2 + p1)); }

/**
 * How many times more energy does an earthquake of the first magnitude release than one of the second? 10^(1.5 difference).
 * Write a function to compute the energy ratio of two earthquakes from their magnitudes, first over second.
 * Write a function to find 10 ** (1.5 * (m1 - m2)) for two Richter magnitudes.
 * Write a function to compare the energy of two quakes: 10 to the power 1.5 times the magnitude difference, first minus second.
 * Return the ratio of seismic energies for two magnitudes, the first one in the numerator.
 * Earthquake energy ratio, first over second, from two magnitudes (factor 10^1.5 per step)
 * Calculate how many times more energy an earthquake of magnitude m1 releases than one of magnitude m2.
 * How do I compute the energy ratio of two earthquakes from their magnitudes, 10^(1.5 * (m1 - m2))?
 * Given two earthquake magnitudes, return the ratio of their energies, the first divided by the second.
 * I have two earthquake magnitudes and want the energy of the first as a multiple of the second's, with energy proportional to 10^(1.5 * magnitude).
 * How do I turn the difference of two Richter magnitudes, first minus second, into an energy factor, with 10^1.5 for each whole step?
 * Compute the energy of a quake of the first magnitude divided by that of the second, each unit of magnitude being a factor of 10 to the power 1.5.
 *
 * @T double
 * @name quake_energy_ratio earthquake_factor
 * @range m1 2 9
 * @range m2 2 9
 */
T quake_energy_ratio(T m1, T m2) { return __builtin_pow(10, 1.5 * (m1 - m2)); }

/**
 * Complete the square: write x^2 + bx + c as (x + p)^2 + q and store {p} and {q}.
 * Write a function to complete the square for x^2+bx+c, storing p and q of (x+p)^2+q.
 * Write a function to find p = b/2 and q = c - b^2/4 and write them through two pointers.
 * Write a function to convert a monic quadratic, given b and c, to vertex form (x+p)^2+q, outputs p, q.
 * Store b/2 in the first and c - b*b/4 in the second output, which completes the square.
 * How is x^2 + bx + c brought into the form (x + p)^2 + q, with both numbers returned by pointer?
 * How do I complete the square in C, with results p and q of (x + p)^2 + q in two variables?
 * Complete the square for x^2 + bx + c: store p = b / 2 and q = c - b^2 / 4.
 * Given b and c, write x^2 + bx + c as (x + p)^2 + q and store p and q through pointers.
 * How do I convert x^2 + bx + c to (x + p)^2 + q, storing p and q?
 * Convert the quadratic x^2 + bx + c to vertex form (x + p)^2 + q, returning p and q through two pointers.
 * Given b and c, store the p and q for which x^2 + bx + c equals (x + p)^2 + q.
 * vertex form of a monic quadratic x^2 + bx + c: find p and q of (x + p)^2 + q, through pointers
 *
 * @T double
 * @name complete_square vertex_form
 * @array p 1
 * @array q 1
 * @range b -20 20
 * @range c -20 20
 */
void complete_square(T b, T c, T *p, T *q) {
    *p = b / 2;
    *q = c - b * b / 4;
}

/**
 * Find the angle in degrees, 0 to 180, between the vectors (x1, y1) and (x2, y2), neither of them zero.
 * Write a function to compute the angle enclosed by two nonzero plane vectors in degrees, from 0 to 180.
 * Write a function to find the unsigned angle between two vectors x1, y1 and x2, y2 in degrees.
 * Write a function to get atan2(|cross|, dot) in degrees for two 2D vectors.
 * Return the angle between two plane vectors in degrees; it is at most 180 and never negative.
 * Which angle in degrees do the vectors (x1, y1) and (x2, y2) form?
 * Angle between two 2D vectors, degrees, range 0 to 180
 * How do I get the angle of two 2D vectors that are given by their components, in degrees?
 * Compute the angle between two 2D vectors in degrees.
 * Calculate the angle in degrees between two 2D vectors given by their components.
 * Given x1, y1, x2, y2, return the angle between the two vectors in degrees (0 to 180).
 * What is the angle between (x1, y1) and (x2, y2) in degrees, between 0 and 180?
 * Given two 2D vectors x1, y1 and x2, y2, return the angle between them in degrees, 0 to 180.
 * Implement the angle between two vectors (x1, y1) and (x2, y2) in degrees, always non-negative.
 * Function that computes the unsigned angle between two nonzero plane vectors, in degrees
 * angle between vectors (x1, y1) and (x2, y2), degrees
 * unsigned angle between two nonzero planar vectors in degrees by dot and cross product
 *
 * @T double
 * @name angle_of_vectors vector_angle
 * @range x1 1 9
 * @range y1 -9 9
 * @range x2 -9 -1
 * @range y2 -9 9
 */
T angle_of_vectors(T x1, T y1, T x2, T y2) {
    T cross = __builtin_fabs(x1 * y2 - y1 * x2), dot = x1 * x2 + y1 * y2;
    return __builtin_atan2(cross, dot) * 180 / 3.14159265358979323846;
}

/**
 * Decode an 8-bit {CODE} number, passed as 0 to 255, to a signed int.
 * Write a function to decode a byte in {CODE} form, {CODE:2}, into its integer value.
 * Write a function to convert an 8-bit {CODE} pattern (0 to 255) to the number it stands for.
 * Write a function to interpret a byte as a {CODE} integer, where {CODE:2}.
 * Write a function to find the signed value of eight bits written in {CODE}, the byte being given as 0..255.
 * Return the integer that a byte means in {CODE} notation; {CODE:2}.
 * Which number does this byte represent in {CODE}?
 * How do I read a byte from 0 to 255 as a signed {CODE} number?
 * Convert an 8-bit {CODE} number to an integer.
 * Convert a byte (0 to 255) from {CODE} representation to a signed integer.
 * How do I decode an 8-bit {CODE} value into an int?
 * Given a value from 0 to 255, interpret it as an 8-bit {CODE} number and return its value.
 *
 * @T int32_t
 * @CODE -(byte&127) "sign-magnitude" "bit 7 negates the lower seven bits"
 * @CODE byte-255 "ones' complement" "negative values have all bits flipped"
 * @CODE byte-256 "two's complement" "bit 7 weighs -128"
 * @name decode_signed_byte byte_value
 * @range byte 0 255
 */
T decode_signed_byte(T byte) { return byte < 128 ? byte : CODE; }

/**
 * Find the minutes after midnight of the next high tide, 12 hours 25 minutes after the given one, wrapped at midnight.
 * Write a function to compute the next high tide (745 minutes later) from a time in minutes of the day.
 * Write a function to find when the next high tide is, 745 minutes after the last, in minutes since midnight (0 to 1439).
 * Write a function to add a tidal cycle of 745 minutes to a clock time in minutes and wrap at 1440.
 * Write a function to predict the following high water as minute of the day from the previous one, cycle 745 minutes.
 * Return the clock time in minutes of the next high tide, with tides 12 h 25 min apart.
 * At which minute of the day is the next high tide if high tides are 745 minutes apart?
 * Next high tide after a given one as minute of the day from 0 to 1439, tidal period 745 minutes
 * Compute the time of the next high tide in minutes of the day, 745 minutes after the last.
 * Given the time of a high tide in minutes after midnight, return the time of the next one, 745 minutes later, modulo 1440.
 * Calculate the time of the next high tide in minutes after midnight, 12 hours and 25 minutes later, wrapping at midnight.
 * The last high tide was at a given minute of the day; when is the following one, 12 h 25 min later, also as a minute of the day from 0 to 1439?
 *
 * @T int32_t int64_t
 * @name next_high_tide following_tide
 * @range minutes 0 1439
 */
T next_high_tide(T minutes) { return (minutes + 745) % 1440; }

/**
 * How many sublists of exactly k consecutive elements does a list of n elements have? n first; 0 if k exceeds n.
 * Write a function to count the contiguous sublists with k elements in a list of n elements, n being first.
 * Write a function to find the number of positions on n items (first) for a window of k items (second), 0 if too long.
 * Write a function to compute n-k+1, or 0 when the window k is longer than n (k at least 1).
 * Write a function to determine how many slices of length k an array of length n contains, array length first.
 * Return the number of k-element windows in a sequence of n elements (n first); none if k is larger than n.
 * How many n-grams of k elements are in a sequence of n elements, with n given before k?
 * Count the sublists of k neighboring elements in a list of n (n first), 0 if k is larger.
 * How many windows of k consecutive elements does an array of n elements have? n comes first; 0 if k > n.
 * Number of contiguous subarrays of length k in an array of length n (n first), 0 if k is larger than n.
 * Given the array length n and the window size k, return n - k + 1, or 0 if the window does not fit.
 * How many positions can a window of size k take in an array of n elements, n given first (0 if none)?
 *
 * @T int32_t int64_t
 * @name count_windows sublists_of_length
 * @range n 0 40
 * @range k 1 30
 */
T count_windows(T n, T k) { return k > n ? 0 : n - k + 1; }

/**
 * Find the index of the first node at depth d in a binary heap array, the root having index 0 and depth 0.
 * Write a function to compute 2 to the power d, minus 1: the leftmost node on level d of an array heap.
 * Write a function to determine how many nodes lie above depth d in a perfect binary tree, its root at depth 0.
 * Write a function to get the leftmost node's array index on a given tree level, indices and levels from 0.
 * At which index does depth d start when a binary tree is stored level by level from index 0?
 * Get the start index of a level in a 0-based array heap, the depth of the root being 0.
 * How do I find the leftmost node of a given depth in an implicit binary tree starting at 0?
 * Find the first index of level d in a binary tree stored as an array, root 0 at level 0.
 * What is the index of the first node on level d of a binary tree stored in an array (root at index 0, level 0)?
 * Return 2^d - 1, the index of the leftmost node at depth d of a 0-based heap.
 * In a full binary tree numbered level by level from 0, which number does the leftmost node at depth d have, the root being at depth 0?
 * Return the 0-based array position where level d of a complete binary tree starts, with the root as level 0.
 *
 * @T int32_t int64_t
 * @name level_start first_on_level
 * @range d 0 20
 */
T level_start(T d) { return ((T)1 << d) - 1; }

/**
 * How many truck trips does a load in kilograms need when the truck carries a number of tonnes? Load first, rounded up.
 * Write a function to compute how many trips a truck of t tonnes needs for a load in kilograms, load first.
 * Write a function to find the number of journeys for moving kilograms with a capacity given in tonnes (1000 kg).
 * Write a function to divide kilograms by 1000 times the tonnes per trip and round up.
 * Write a function to determine the least number of lorry loads; arguments are total kilograms, tonnes per lorry.
 * Return the number of trips, ceil(kilograms / (1000 * tonnes)); no load needs none.
 * How often must a truck drive to move a load in kilograms if it can carry a given number of tonnes?
 * Trips needed: load in kg, truck capacity in tonnes, the last trip may be partly empty
 * How do I calculate truckloads when weight is in kilograms but capacity in tonnes?
 * Find the number of truck trips for a load in kilograms and a truck capacity in tonnes.
 * How many trips does a truck need to move a load in kilograms, if its capacity is in tonnes? Round up.
 * Given the load in kg and the truck's capacity in tonnes, calculate the number of trips, rounded up.
 *
 * @T int32_t int64_t
 * @name truck_trips lorry_loads
 * @range kilograms 3000 100000
 * @range tonnes 1 20
 */
T truck_trips(T kilograms, T tonnes) { return (kilograms + tonnes * 1000 - 1) / (tonnes * 1000); }

/**
 * Compute the height of a trapezium from its area and its two parallel sides, area first.
 * Write a function to compute the height of a trapezium with known area and parallel sides a and b.
 * Write a function to determine how high a trapezium is, given its area and both of its bases.
 * Write a function to solve area = (a + b) / 2 * h for h, with the area as first argument.
 * Return the distance between the parallel sides of a trapezium, given its area and then these sides.
 * What is the height of a trapezium whose area and two bases are known?
 * Trapezium height: area, then the two parallel sides
 * Get the height of a trapezium from the area and both parallel sides.
 * Calculate the height of a trapezoid from its area and its two parallel sides.
 * How do I find the height of a trapezoid, given the area first and then both bases?
 * Given the area and the two parallel sides of a trapezium, find its height.
 * altitude of a trapezoid when its area and both bases are known, area first
 *
 * @T double
 * @name trapezium_height height_from_area
 * @range area 1 200
 * @range side1 1 30
 * @range side2 1 30
 */
T trapezium_height(T area, T side1, T side2) { return 2 * area / (side1 + side2); }

/**
 * How many edges does a graph have whose vertex degrees are in the array? -1 if their sum is odd.
 * Write a function to compute the number of edges from the degrees of all vertices, -1 for an odd degree sum.
 * Write a function to find the edge count by the handshaking lemma: half the sum of degrees, -1 if not whole.
 * Return half the total degree of an undirected graph, or -1 if the total is odd.
 * Given the degree of each node, how many edges are there, with -1 for an impossible odd sum?
 * Get the edge count from a degree sequence, -1 if the degrees add up to an odd number.
 * How do I get the number of edges of a graph if only the vertex degrees are known, -1 for odd sums?
 * Find the number of edges of a graph from its vertex degrees, -1 if the degree sum is odd.
 * Calculate the number of edges of an undirected graph from its degree sequence, or -1 if the sum is odd.
 * Given the degrees of all vertices, return half their sum, or -1 if the sum is odd.
 * How do I compute the number of edges from the vertex degrees (return -1 if the degree sum is odd)?
 * number of edges by the handshaking lemma from an array of vertex degrees, -1 if the sum of degrees is odd
 * handshaking lemma: total degree halved, or -1 for a degree sequence whose sum is odd
 *
 * @T int32_t int64_t
 * @name edges_from_degrees half_degree_sum
 * @array degrees n
 * @range degrees 0 7
 * @range n 0 8
 */
T edges_from_degrees(const T *degrees, int32_t n) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) total += degrees[i];
    return total % 2 == 0 ? total / 2 : -1;
}

/**
 * In how many ways can a cycle of n (at least 3) vertices be properly coloured with k colours, n first?
 * Write a function to count the proper colorings of a ring of n nodes with k colors, neighbours being different.
 * Write a function to find (k - 1)^n + (-1)^n (k - 1), the colorings of a cycle graph, n given first.
 * Write a function to evaluate the chromatic polynomial of the cycle with n vertices at k.
 * Return the number of proper k-colorings of the cycle C_n; arguments n, then k.
 * Chromatic polynomial of a cycle graph: vertices n, colors k
 * How can I count colorings of a ring with n positions and k colors without equal neighbours?
 * Find the number of ways to color a ring of n places with k colors, neighbors being different.
 * How many ways are there to color a ring of n positions with k colors so that adjacent ones differ? n comes first.
 * Calculate the number of proper colorings of a cycle of n vertices with k colors: (k - 1)^n + (-1)^n * (k - 1).
 * Given n and k, return the number of proper colorings of the cycle graph with n vertices and k colors.
 * chromatic polynomial of the cycle graph with n vertices, evaluated at k colors
 *
 * @T int32_t int64_t
 * @name ring_colorings cycle_colorings
 * @range n 3 9
 * @range k 1 6
 */
T ring_colorings(T n, T k) {
    T power = 1;
    for (T i = 0; i < n; i++) power *= k - 1;
    return n % 2 == 0 ? power + k - 1 : power - (k - 1);
}

/**
 * Traverse a row-major matrix in snake order: even rows left to right, odd rows right to left, into out; rows, then columns.
 * Write a function to copy a flat rows x columns matrix to another with every second row reversed, the first row kept.
 * Write a function to flatten a matrix in boustrophedon order, rows counted from 0, odd ones backwards, into an output array.
 * Write a function to store a matrix (flat, rows, columns) with rows 1, 3, 5, ... mirrored in another array.
 * Store the elements of a matrix in serpentine order in a second array: row 0 forwards, row 1 backwards, row 2 forwards, and so on.
 * How do I traverse a matrix into an output array so that the direction alternates with each row, starting left to right?
 * Do a serpentine traversal of a row-major matrix into a second array, first row forwards.
 * Copy a matrix to another one with every second row reversed, starting with the second row.
 * Copy a rows x columns matrix in snake order to out: every odd row (counting from 0) is reversed.
 * Print a matrix in snake pattern: even rows left to right, odd rows right to left, into an output array (rows, columns).
 * How do I traverse a row-major matrix in zigzag row order (first row forward, second row backward) into another array?
 * Given a flat matrix with rows and columns, write it to out with every second row reversed, beginning with the second.
 *
 * @T int32_t int64_t
 * @name snake_order serpentine_scan
 * @array a 16
 * @array out 16
 * @range a -20 20
 * @range rows 2 4
 * @range columns 2 4
 */
void snake_order(const T *a, int32_t rows, int32_t columns, T *out) {
    for (int32_t i = 0; i < rows; i++)
        for (int32_t j = 0; j < columns; j++)
            out[i * columns + j] = a[i * columns + (i % 2 == 0 ? j : columns - 1 - j)];
}

/**
 * Compute the electric field strength of a point charge in coulombs at a distance in meters, k = 8.99e9, sign kept.
 * Write a function to compute the field of a point charge, 8.99e9 * q / r^2, charge first.
 * Write a function to find the electric field in N/C of the charge q at distance r (constant 8.99e9).
 * Write a function to determine the field strength around a charge, given coulombs and meters, k being 8.99e9.
 * Write a function to evaluate E = k q / r^2 with k = 8.99e9 for a charge and a distance.
 * Return the signed radial electric field of a point charge at a distance, Coulomb's constant being 8.99e9.
 * How strong is the electric field of a point charge q at the distance r if k is 8.99e9?
 * Electric field of a point charge: charge, distance, k = 8.99e9
 * Find the electric field of a point charge at a given distance, with k = 8.99e9.
 * Calculate the electric field of a point charge at a distance r, with k = 8.99e9; the charge comes first.
 * How do I compute the electric field strength of a point charge q at distance r (k = 8.99e9)?
 * Given a charge in coulombs and a distance in meters, return the electric field in N/C, with k = 8.99e9.
 *
 * @T double
 * @name point_charge_field electric_field
 * @range q -5 5
 * @range r 0.1 50
 */
T point_charge_field(T q, T r) { return 8.99e9 * q / (r * r); }

/**
 * Terminal velocity: mass, drag coefficient, air density, area; g = 9.81
 * Write a function to compute sqrt(2mg/(rho A c)) with g = 9.81 from mass, drag coefficient, density and area.
 * Write a function to find the terminal speed of a falling body: mass, drag coefficient, fluid density, cross section, g 9.81.
 * Write a function to determine at which speed drag balances weight (g 9.81); mass, c, rho, area in this order.
 * Write a function to calculate a skydiver's final falling speed from mass, drag coefficient, air density, area, with g 9.81.
 * Return the terminal velocity for quadratic drag, g = 9.81, arguments mass, coefficient, density, area.
 * What is the maximum falling speed of a body with air drag, given mass, drag coefficient, density, area and g = 9.81?
 * terminal velocity in a fluid, g = 9.81: mass, drag coefficient, density, cross-sectional area
 * Find the terminal velocity from mass, drag coefficient, density and area, with g = 9.81.
 * Calculate the terminal velocity from mass, drag coefficient, air density and cross-sectional area, with g = 9.81.
 * How do I compute the terminal velocity of a falling object (mass, drag coefficient, density, area; g = 9.81)?
 * Given mass, drag coefficient, fluid density and area, return the terminal velocity with g = 9.81.
 *
 * @T double
 * @name terminal_velocity falling_speed_limit
 * @range mass 0.1 120
 * @range coefficient 0.2 2
 * @range density 0.5 1.5
 * @range area 0.05 3
 */
T terminal_velocity(T mass, T coefficient, T density, T area) {
    return __builtin_sqrt(2 * mass * 9.81 / (density * area * coefficient));
}

/**
 * Compute the slant height of a frustum of a cone from bottom radius, top radius and height.
 * Write a function to compute the slant height of a conical frustum from both radii and its height.
 * Write a function to find sqrt((R - r)^2 + h^2), the side length of a truncated cone, height last.
 * Write a function to determine how long the sloping side of a frustum is; two radii, then the height.
 * What is the slant height of a frustum with two radii and a height?
 * How do I get the slanted side of a truncated cone from its radii and height?
 * Get the slant height of a frustum from two radii and the height.
 * Calculate the slant height of a truncated cone from its two radii and its height.
 * Given the bottom radius, the top radius and the height of a frustum, return its slant height.
 * How do I compute the slant height of a conical frustum: bottom radius, top radius, height?
 * What is the slant height of a truncated cone, given both radii and then the height?
 * Compute sqrt((r1 - r2)^2 + h^2), the slant height of a frustum with radii r1 and r2 and height h.
 *
 * @T double
 * @name frustum_slant_height slanted_side
 * @range bottom 1 20
 * @range top 0.5 20
 * @range height 0.5 30
 */
T frustum_slant_height(T bottom, T top, T height) {
    T offset = bottom - top;
    return __builtin_sqrt(offset * offset + height * height);
}

/**
 * Find the distance to the horizon in km from an eye height in meters, approximated by sqrt(2 R h), with R = 6371 km.
 * Write a function to find sqrt(2 * 6371 * h / 1000), the horizon distance in kilometers for h in meters.
 * Return the approximate distance to the horizon, sqrt(2Rh) in km, for an observer's height in m and R = 6371 km.
 * Horizon distance in km by sqrt(2 R h), height in meters, R = 6371 km
 * distance to the horizon in km from a height in meters, sqrt of 2Rh, Earth radius 6371 km
 * Calculate the distance to the horizon in km for an eye height in meters: sqrt(2 * R * h) with R = 6371 km.
 * How far away is the horizon in km for an observer h meters above sea level? Use sqrt(2Rh), R = 6371 km.
 * Given the height of the observer in meters, return the distance to the horizon in km by sqrt(2Rh) with R = 6371 km.
 * How do I compute the distance to the horizon (km) from the eye height (m) with sqrt(2Rh) and R = 6371 km?
 * Distance to the horizon: sqrt(2 * 6371 km * h), with h given in meters and the result in km
 * Compute the approximate horizon distance in kilometers from a height in meters, using sqrt(2Rh) and an Earth radius of 6371 km.
 * Write a function to determine how many kilometers away the horizon is for an eye height in meters, without refraction: sqrt(2 R h) with R = 6371 km.
 *
 * @T double
 * @name horizon_distance visible_range
 * @range height 0 9000
 */
T horizon_distance(T height) { return __builtin_sqrt(2 * 6371 * height / 1000); }

/**
 * Convert {UNIT} to {UNIT:2}, given that {UNIT:3}.
 * Write a function to convert a distance in {UNIT} into {UNIT:2} ({UNIT:3}).
 * Write a function to change {UNIT} to {UNIT:2}, using {UNIT:3}.
 * Write a function to express a star's distance, given in {UNIT}, in {UNIT:2}, where {UNIT:3}.
 * Return the same distance in {UNIT:2}; the input is in {UNIT}, and {UNIT:3}.
 * What is a distance given in {UNIT} when expressed in {UNIT:2}, if {UNIT:3}?
 * Do a {UNIT} to {UNIT:2} conversion ({UNIT:3}).
 * Turn {UNIT} into {UNIT:2}, where {UNIT:3}.
 * How many {UNIT:2} is a distance in {UNIT}? Use that {UNIT:3}.
 * Given a distance in {UNIT}, return it in {UNIT:2} ({UNIT:3}).
 * How do I convert {UNIT} to {UNIT:2}, if {UNIT:3}?
 * Calculate a distance in {UNIT:2} from one in {UNIT}; {UNIT:3}.
 *
 * @T double
 * @UNIT *9.461 "light-years" "trillion kilometers" "one light-year is 9.461 of those"
 * @UNIT /3.262 "light-years" "parsecs" "one parsec is 3.262 light-years"
 * @UNIT *3.262 "parsecs" "light-years" "one parsec is 3.262 light-years"
 * @UNIT *63241 "light-years" "astronomical units" "one light-year is 63241 AU"
 * @UNIT *206265 "parsecs" "astronomical units" "one parsec is 206265 AU"
 * @name convert_star_distance star_distance
 * @range distance 0 1000
 */
T convert_star_distance(T distance) { return distance UNIT; }

/**
 * Compute the age of the moon in days: days since a known new moon, modulo the 29.53-day cycle; the days are not negative.
 * Write a function to compute the moon's age from nonnegative days since a new moon, with a cycle of 29.53 days.
 * Write a function to find the remainder of nonnegative days divided by the lunar month of 29.53 days.
 * Return the days elapsed in the present lunar cycle (29.53 days) for days counted from a new moon.
 * How old is the moon, in days, given the number of days since a recorded new moon (cycle 29.53)?
 * How do I calculate the moon phase in days, given the days since a new moon, with a synodic month of 29.53 days?
 * days since the last new moon, from days since an earlier new moon and a 29.53-day cycle
 * Calculate the age of the moon from the number of days since a new moon, with a lunar cycle of 29.53 days.
 * Return days modulo 29.53, the age of the moon in days, for non-negative days.
 * Given the days since a known new moon, how many days have passed since the most recent one (cycle of 29.53 days)?
 * How do I compute the moon's age in days from days since a new moon (29.53-day cycle)?
 * Given how many days ago a new moon was (0 or more), how many days into the present cycle are we if one cycle takes 29.53 days?
 *
 * @T double
 * @name moon_age days_into_lunation
 * @range days 0 2000
 */
T moon_age(T days) { return days - (int64_t)(days / 29.53) * 29.53; }
