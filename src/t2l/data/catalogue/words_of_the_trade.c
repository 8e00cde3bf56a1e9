/**
 * Index of the sibling of node i in a binary heap array rooted at 0; -1 for the root.
 * Write a function to find the sibling's index in a 0-based array-backed binary tree; the root gives -1.
 * Write a function to compute where the other child of the same parent is stored, root at index 0, returning -1 there.
 * Write a function to obtain the array position of a node's brother in a level-order tree starting at index 0, else -1.
 * Write a function to return i + 1 for odd i, i - 1 for even positive i, and -1 for 0.
 * python heap as a list: sibling position of an index, the root at position 0 has none so -1
 * Returns the index of the node that shares the parent of node i in a 0-rooted implicit binary tree, or -1.
 * Which index holds the sibling of a given node in a zero-based heap, with -1 meaning the root has none?
 * sibling lookup in a complete binary tree stored level by level from index 0, minus one at the root
 * my tree is an array, root at 0, i need the index of my parent's other child, -1 for the root
 * Add sibling index for heap nodes counted from 0 (-1 for the root)
 * How do I get from one child to the other in an array heap from index 0 (-1 at the root)?
 * give me index of the brother node in heap array from zero, for root please -1
 * heap sibling index, counting from 0, root gives -1
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
 * Lowest common ancestor of two nodes in a binary tree numbered level by level, the root being 1.
 * Write a function to find the lowest common ancestor of two heap indices, node k having children 2k and 2k+1.
 * Write a function to compute the nearest shared ancestor of two nodes of a complete binary tree numbered from 1.
 * Write a function to determine where two upward paths meet if the parent of node k is k // 2.
 * Write a function to halve the larger of two positive numbers until both are equal and return that number.
 * while {a} != {b}: replace the bigger by bigger // 2; return the common value, both at least 1
 * Returns the deepest node that is an ancestor of both nodes, themselves included, in a 1-based heap numbering.
 * What is the LCA of two nodes in an infinite binary tree whose children of n are 2n and 2n+1?
 * common ancestor of two node numbers in a 1-rooted heap, a node counting as its own ancestor
 * got two tennis bracket nodes numbered like a heap from 1, need the node where their winners meet
 * Add LCA for heap-numbered nodes, the root is 1
 * How to get the first common parent of two nodes in a binary tree with level order numbers starting at 1?
 * two nodes of tree where parent is number div 2, give the number of lowest ancestor of both
 * lowest common ancestor of two nodes, parent of n is n / 2, root is 1
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
 * Write a function to return half of the node count rounded up, the leaves of an array heap.
 * Write a function to get how many heap elements have no child, from the heap's size.
 * len of the leaf level part of a heapq list with n items, (n + 1) // 2
 * Returns the leaf count of a complete binary tree of the given size; an empty tree has none.
 * In a heap of n elements, how many of them are leaves?
 * leaf count of a binary heap, given the number of its elements
 * my heap has n entries, how many of those sit at the bottom without children
 * Add the number of leaves of a complete binary tree of n nodes
 * Given the size of a full-from-the-left binary tree, how do I find its number of terminal nodes?
 * complete binary tree have n node, tell how many is leaf
 * number of leaves in a complete binary tree of n nodes
 *
 * @T int32_t int64_t uint32_t
 * @name complete_tree_leaves leaf_count
 * @range n 0 300
 */
T complete_tree_leaves(T n) { return n / 2 + n % 2; }

/**
 * Is the numbering of the nodes a topological order, each edge from[i] to to[i] leading to a larger number?
 * Write a function to check that every directed edge goes from a smaller to a larger node, sources first, targets second.
 * Write a function to verify a topological numbering: edge i runs from the first array's node to the second array's.
 * Write a function to determine if no edge leads back or to itself, edges as two arrays of node numbers.
 * Write a function to test whether 0, 1, 2, ... is a topological order for edges listed as sources and targets.
 * all(u < v for u, v in zip(src, dst)), the topological test of an edge list
 * True if every prerequisite in the first array has a smaller number than the course depending on it in the second.
 * Do all dependencies point forward, meaning start number below end number for each of the edges?
 * topological order test of an edge list by node number, True if there are no edges
 * i numbered my tasks, first list what comes before, second list what comes after, are they all numbered in order
 * Add a check that an edge list respects the topological numbering, self-loops rejected
 * How can I confirm that my vertices are already topologically sorted, given edge tails and edge heads as arrays?
 * for each edge the start node number must be smaller than end node number, check it is true for all
 * check if node numbers are in topological order, arrays with edge starts and edge ends given
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
 * Write a function to split n nodes into two groups as evenly as possible and count all pairs across the groups.
 * (n // 2) * (n - n // 2), the max edges of a bipartite graph with n nodes, as a function
 * Returns the upper bound for the edges of a bipartite graph, from its number of vertices.
 * How many edges can n vertices have at most if the graph must stay bipartite?
 * maximum edge count of a bipartite graph of given order
 * i have n points in two teams, lines only between the teams, whats the most lines possible
 * Add the edge bound of bipartite graphs by vertex count
 * Given just the number of nodes, how do I get the most edges that two-colorable graphs allow?
 * bipartite graph with n vertex, tell maximal count of edges please
 * most edges possible in a bipartite graph of n nodes
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
 * Write a function to determine in how many ways n numbered towns can be joined by n-1 roads.
 * Write a function to return Cayley's number of trees with n labelled vertices, giving 1 for one vertex.
 * n ** (n - 2) for n > 2 else 1, number of spanning trees in the complete graph
 * Returns the number of distinct trees on n labelled vertices.
 * In how many ways can n different computers be cabled as a tree?
 * Cayley's tree count for n labelled nodes, with 1 for a single node
 * n islands, connect them all with as few bridges as possible, how many different bridge plans are there
 * Add Cayley's formula for spanning trees of a complete graph
 * How do you calculate the number of spanning trees when each of n nodes is linked to every other?
 * need count of all trees with n named vertices, formula of cayley
 * number of spanning trees of a complete graph with n nodes
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
 * Cyclomatic number of a graph from its vertices, edges and connected components, in this order.
 * Write a function to compute how many edges must go so that only a spanning forest is left: vertices, edges, components.
 * Write a function to find the circuit rank of a graph; arguments are vertices, edges, components.
 * Write a function to return edges minus vertices plus components, the vertex count being the first argument.
 * Write a function to determine the number of independent cycles, given node count, edge count and component count.
 * m - n + c for a networkx-like graph with n nodes, m edges, c components (arguments n, m, c)
 * Returns the number of independent cycles of a graph; n nodes first, then m edges, then c components.
 * How many edges are superfluous for keeping the components connected, given nodes, edges, components?
 * circuit rank of a graph: nodes, edges, components
 * my network has this many nodes, links and separate parts, how many links could i cut without splitting anything further
 * Add circuit rank from vertex, edge and component counts
 * Which formula gives the loops of a circuit from its nodes, branches and separate parts, passed in that order?
 * number of edges to remove until graph is a forest, inputs: vertices then edges then components
 * number of extra edges beyond a spanning forest, from nodes, edges and components
 *
 * @T int32_t int64_t
 * @name circuit_rank cyclomatic_number
 * @range vertices 1 40
 * @range edges 20 90
 * @range components 1 6
 */
T circuit_rank(T vertices, T edges, T components) { return edges - vertices + components; }

/**
 * How many keys collide in a hashmap with m buckets, bucket being key mod m and keys nonnegative?
 * Write a function to count the hash collisions: keys whose bucket, key % m, an earlier key of the array already uses.
 * Write a function to find how many nonnegative keys land in an occupied bucket when hashed by the remainder modulo m.
 * Write a function to compute the number of elements whose remainder by m has already appeared before them.
 * Write a function to obtain n minus the number of distinct values of key % m over an array of keys.
 * len(keys) - len(set(k % m for k in keys)) for a list of nonnegative ints and a bucket count
 * Returns the number of collisions when keys are put one after the other into m buckets by key % m.
 * How often is a key put into a bucket that is not empty any more, with key modulo m as the hash?
 * collision count of the keys in a hash table of m slots, slot = key modulo m
 * simulating my hashmap, slot is key % m, count how many inserts hit a slot somebody already took
 * Count bucket collisions of a key array under the modulo hash
 * How do I count collisions for a list of keys and a table size with the division method?
 * table of size m, key go to place key mod m, how many times place was used before
 * number of hash collisions for keys hashed by key % m
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
 * Pigeonhole: how many socks must I draw to be sure of k of one colour, with c colours? c comes first.
 * Write a function to find the fewest draws that guarantee k equal colours out of c colours, c given first.
 * Write a function to compute c * (k - 1) + 1, the pigeonhole bound for holes c and wanted crowd k.
 * Write a function to determine how many pigeons force one hole to hold at least k of them, holes given first.
 * Write a function to return the smallest number of items so that one of c classes surely has k.
 * colors * (wanted - 1) + 1 as a tiny python-like function, colors then wanted
 * Returns the least number of objects that puts k of them into the same one of c boxes; boxes first.
 * How many people guarantee that k of them share one of c birth months, c being the first argument?
 * pigeonhole principle minimum: number of holes, then how many should meet in one hole
 * drawer with c colours of gloves, want k alike, whats the worst case number of grabs, colours first
 * Add guaranteed draws by the pigeonhole principle (colours, then wanted)
 * In the dark, how many balls must be taken for certain k of the same colour, if there are c colours (first)?
 * c boxes first, k second, need minimal count of objects so that a box has k for sure
 * how many draws until k have the same colour for sure, given number of colours and k
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
 * number of calls a python fib(n) without lru_cache makes, itself counted, base cases 0 and 1
 * Returns the total of invocations of the exponential Fibonacci recursion, including the outermost one.
 * How large is the recursion tree of fib(n) if nothing is memoized and n below 2 stops?
 * call count of naive fib without memoization, 1 for n < 2
 * my fib is slow without memoization, how many times is it called for a given n
 * Add call counter formula for unmemoized Fibonacci
 * Why is recursive Fibonacci slow: how can I count its calls for n, the top call included?
 * fib calls fib two times when n bigger than 1, tell how many calls in sum
 * number of calls made by recursive fibonacci of n without memoization
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
 * Write a function to tokenize an array by a given separator value and return the number of tokens without empty ones.
 * like len(s.split()) but for a list of numbers, the separator value passed last
 * Returns the number of maximal sublists that do not contain the delimiter.
 * Into how many nonempty parts does a delimiter value divide a list?
 * token count of a number list with the separator value as last argument, consecutive delimiters taken as one
 * numbers come in groups with a marker value between them, how many groups are in the list, empty ones dont count
 * Count nonempty segments of an array between delimiter elements
 * How can one tokenize an integer array on a delimiter and just get how many tokens there are?
 * array have separator number x, count the parts what have at least one element
 * number of nonempty groups in a list when a given value separates the groups
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
 * Length of the longest sublist without the value x.
 * Write a function to find how long the longest part between delimiters is, the delimiter being the last argument.
 * Write a function to compute the maximum number of consecutive elements that all differ from a given value.
 * Write a function to determine the size of the longest stretch of an array in which x never occurs.
 * Write a function to return the length of the largest group when an array is split at every occurrence of x.
 * max length of the sublists you get by splitting a python list at each x, 0 for an empty list
 * Returns the length of the longest contiguous block that avoids the separator value.
 * How many elements has the longest run that does not contain the given number?
 * longest delimiter-free run in an int array, 0 if every element is the delimiter
 * biggest gap of stuff between two markers or the ends in my list, how many elements is it
 * Add longest segment length between delimiter elements
 * How do I get the longest sequence of elements unequal to x in an array?
 * longest part of list where the number x is not inside, only the length
 * length of the longest part of a list that does not contain x
 *
 * @T int32_t int64_t
 * @name longest_segment longest_run_without
 * @array a n
 * @range a 0 3
 * @range n 0 8
 * @range x 0 3
 */
int32_t longest_segment(const T *a, int32_t n, T x) {
    int32_t best = 0, length = 0;
    for (int32_t i = 0; i < n; i++) {
        length = a[i] == x ? 0 : length + 1;
        if (length > best) best = length;
    }
    return best;
}

/**
 * Put the delimiter x between all neighbouring elements, write the result to out, return its length.
 * Write a function to insert a separator between each two array elements, into a second array; return the new length.
 * Write a function to intersperse x among the elements of an array, storing into the output array and returning how many.
 * Write a function to copy an array to another with x after every element but the last, and return the count stored.
 * Write a function to build the list a0, x, a1, x, a2, ... without a trailing x; give back its size.
 * like str.join for a list of ints: the int x between the items, into an output list, length returned
 * Stores the elements with x in each gap between them; returns 2n - 1, or 0 for an empty array.
 * How do I intersperse a delimiter between the numbers of an array, output array and its length as result?
 * array elements with a separator number between each pair, written to a second array, count returned
 * put the value i pass between every two numbers, new list goes in out, tell me how long it is
 * Add intersperse for arrays: separator between elements only, returns the output length
 * How to join an int array with a separator value in another array and know the resulting length?
 * write in output all elements but between two of them the number x, return how much written
 * put a value between all elements of a list, store in a new list and return its length
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
 * The {WHAT} of an angle in degrees, that is {WHAT:2}.
 * Write a function to compute the {WHAT} of an angle given in degrees ({WHAT:2}).
 * Write a function to find {WHAT:2} for an angle measured in degrees, known as its {WHAT}.
 * Write a function to evaluate the trigonometric {WHAT}, taking degrees, not radians.
 * Write a function to return the {WHAT} where the input angle comes in degrees and is never a pole.
 * math has no {WHAT}, so define it for degrees, as {WHAT:2}
 * Returns the {WHAT} ({WHAT:2}) of the angle, which is expressed in degrees.
 * What is the {WHAT} of an angle of so many degrees?
 * {WHAT} of an angle, input in degrees, double result
 * my calculator lacks the {WHAT} key, i have degrees, please give me the value
 * Add the {WHAT} function for degree arguments
 * How do I calculate {WHAT:2}, the {WHAT}, when my angle is in degrees?
 * angle is degrees, need the {WHAT} of it, convert to radians before
 * {WHAT} of an angle in degrees
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
 * Write a function to store the centre of gravity of a triangle given as x1, y1, x2, y2, x3, y3 in two variables.
 * cx, cy = centroid of three (x, y) points, returned through two pointers, x first
 * Writes the means of the three x and of the three y coordinates of a triangle; corners come as x, y pairs.
 * At which point does a cardboard triangle with given corners balance? Store its x and then its y.
 * centroid of a triangle given by six coordinates, stored in two outputs, x then y
 * three corners x1 y1 x2 y2 x3 y3, put the middle point (centroid) into my two variables
 * Add triangle centroid with output pointers for x and y
 * How can I get the geometric centre of three 2D points, written to two double pointers?
 * three points with x and y, calculate center point and save x and y in the last two pointers
 * centroid of a triangle from its three corner points, stored through two pointers
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
 * Write a function to reduce an array of x and an array of y coordinates to their centroid, written through pointers.
 * Write a function to determine a cluster's centre from two coordinate arrays; with no points both outputs become 0.
 * np.mean(xs), np.mean(ys) as the centroid of a cluster, stored through two pointers, 0 and 0 when empty
 * Stores the arithmetic mean of each coordinate, x first; an empty point set has the centroid (0, 0).
 * Where is the centroid of these points, given as separate coordinate arrays, with the origin for no points?
 * k-means centre update: centroid of n 2D points, into two outputs, both 0 if n is 0
 * got arrays of lats and lons, average each and put them in the two variables, zeros for nothing
 * Add centroid of a 2D point set, (0, 0) for an empty one
 * How do I get the centroid of points whose x and y are in two arrays, 0 when empty?
 * two array x and y of points, save the middle of all points in two pointers, no points give zero
 * centroid of a list of points (x array, y array), stored in two variables, 0 if there are none
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
 * Population skewness of an array: the mean cube of the z-scores, 0 without any spread.
 * Write a function to compute the skewness of a list as the third central moment over the cubed deviation, else 0.
 * Write a function to find the population skewness of n numbers, returning 0 when they are all equal or missing.
 * Write a function to average ((x-mean)/sd)**3 over an array with the population deviation, 0 if that is zero.
 * Write a function to measure how lopsided a distribution is by its moment skewness (divide by n), 0 for constant data.
 * scipy.stats.skew(lst) with its default bias=True, but 0.0 for an empty or constant list
 * Returns m3 / m2 ** 1.5 of the values, the biased coefficient of skewness, or 0 if m2 is 0.
 * How skewed is the sample, dividing by n in every moment and giving 0 for identical values?
 * moment coefficient of skewness of an array, population version, 0 if the variance is 0
 * stats homework: skewness of my numbers, always divide by n, give 0 if every number is the same
 * Add skewness (third standardized moment, population formula, zero for no spread)
 * How do I calculate skewness from the second and third central moments without n-1 corrections, zero if undefined?
 * need skew of the data: mean of cubes of standard scores, no variance gives zero
 * skewness of a list of numbers, population formula, 0 if all are equal
 *
 * @T double int32_t
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
 * Population {WHAT} of an array, {WHAT:2}; 0 without any spread.
 * Write a function to compute the {WHAT} of a list, {WHAT:2}, returning 0 for constant data.
 * Write a function to find the {WHAT} of n numbers as {WHAT:2}, and 0 when all are equal.
 * Write a function to obtain the population {WHAT}, i.e. {WHAT:2}, or 0 if the variance is zero.
 * Write a function to measure the tails of a sample by its {WHAT} ({WHAT:2}), with 0 for no spread.
 * scipy.stats.kurtosis style {WHAT}: {WHAT:2} with population moments, 0.0 if constant
 * Returns the {WHAT}, {WHAT:2}, using divisions by n, or 0 if m2 is 0.
 * What is the {WHAT} of the values, meaning {WHAT:2}, and 0 for identical ones?
 * {WHAT} of an array, {WHAT:2}, 0 if the numbers do not vary
 * stats homework: {WHAT} of my data, {WHAT:2}, 0 if every number is the same
 * Add {WHAT} ({WHAT:2}, zero for no spread)
 * How do I calculate {WHAT} as {WHAT:2} without n-1 corrections, zero if undefined?
 * need {WHAT} of the data, it is {WHAT:2}, no variance gives zero
 * {WHAT} of a list of numbers, {WHAT:2}, 0 if all are equal
 *
 * @T double int32_t
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
 * Write a function to compute the electrostatic force of charges q1 and q2 a distance r apart, with k = 8.99e9.
 * Write a function to find 8.99e9 * q1 * q2 / r^2, the force between two point charges.
 * Write a function to determine the Coulomb force in newtons from two charges and then their separation (k 8.99e9).
 * Write a function to calculate how strongly two point charges repel (positive) or attract (negative), constant 8.99e9.
 * k * q1 * q2 / r ** 2 with k = 8.99e9, arguments charge, charge, distance
 * Returns the signed electrostatic force of two charges at distance r, Coulomb's constant being 8.99e9.
 * What force in newtons act between two charges in coulombs at a given distance, taking k as 8.99e9?
 * electrostatic force by Coulomb: first charge, second charge, distance, k = 8.99e9
 * physics: two charges and how far apart they are, need the newtons, use 8.99e9 for k
 * Add Coulomb's law with k = 8.99e9 (charges first, distance last)
 * Coulomb's law in code: which force do q1 and q2 exert over the distance r if k is 8.99e9?
 * calculate coulomb force, give charge one, charge two, distance, constant is 8.99e9
 * force between two electric charges and a distance, k is 8.99e9
 *
 * @T double
 * @name coulomb_force electrostatic_force
 * @range q1 -5 5
 * @range q2 -5 5
 * @range r 0.1 50
 */
T coulomb_force(T q1, T q2, T r) { return 8.99e9 * q1 * q2 / (r * r); }

/**
 * Torque of a force on a wrench: force, arm length, angle between them in degrees.
 * Write a function to compute torque as force times arm times the sine of the angle in degrees, in this order.
 * Write a function to find the torque in newton meters when a force pulls at an angle (degrees) to the lever.
 * Write a function to determine F * r * sin(angle), the angle being the third argument and in degrees.
 * Write a function to calculate the turning moment of a slanted force: newtons, meters, degrees.
 * force * arm * math.sin(math.radians(angle)) with arguments force, arm, angle
 * Returns the magnitude of r x F from force, lever arm and the angle they enclose, in degrees.
 * How large is the torque when a force acts on a lever under a given angle in degrees?
 * torque at an angle: force, distance to the axis, angle in degrees
 * i pull on a spanner at some angle, what torque do i get, inputs force, length, degrees
 * Add torque with a force direction in degrees
 * How do I take the angle into account when computing torque from force and arm?
 * torque when the force is not perpendicular, force first, arm second, angle degree third
 * torque from force, arm and angle in degrees
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
 * Speed in m/s of a satellite in a circular orbit around Earth at an altitude in km.
 * Write a function to compute a satellite's circular orbital speed in m/s from its altitude in km (R 6371 km, GM 3.986e14).
 * Write a function to find sqrt(3.986e14 / (6371000 + 1000 h)), the orbit speed at height h kilometers.
 * Write a function to determine how fast in m/s a satellite orbits Earth so many kilometers above the ground.
 * Write a function to return the orbital velocity in m/s for Earth, given kilometers of altitude, with GM = 3.986e14.
 * math.sqrt(3.986e14 / ((6371 + h) * 1000)) for the altitude h in km of a satellite
 * Returns the velocity of a circular Earth orbit; altitude in km, Earth's radius 6371 km, GM 3.986e14 m^3/s^2.
 * How fast must a satellite be to stay in a circular orbit at a given altitude in km above Earth?
 * circular orbit speed around Earth in meters per second, from the height in kilometers
 * satellite is h km up, what's its orbital speed in m/s, earth radius 6371 km
 * Add orbital speed of Earth satellites by altitude in km
 * Which formula gives satellite velocity in m/s from orbital height in km, using GM = 3.986e14 and R = 6371 km?
 * satellite flies in circle over earth with height in km, need its speed in m/s
 * orbital speed in m/s of a satellite at a height in km above Earth
 *
 * @T double
 * @name satellite_speed orbital_speed
 * @range altitude 150 40000
 */
T satellite_speed(T altitude) { return __builtin_sqrt(3.986e14 / ((6371 + altitude) * 1000)); }

/**
 * Rule of twelfths: rise of the tide after {h} of six hours, from the tidal range in cm.
 * Write a function to apply the rule of twelfths to a tidal range and 0 to 6 hours, with integer division.
 * Write a function to estimate the tide's rise by the twelfths rule from the range and hours since low water.
 * Write a function to take 0, 1, 3, 6, 9, 11 or 12 twelfths of a range by hours 0 to 6.
 * Write a function to compute the rise above low tide with the rule of twelfths: tidal range, then hours.
 * tidal_range * [0, 1, 3, 6, 9, 11, 12][hours] // 12 with two ints
 * Returns the rise since low water by the twelfths rule 1, 2, 3, 3, 2, 1; range, then hours; rounded down.
 * By the twelfths rule, how much has the tide come in, given the tidal range and the hours (0 to 6)?
 * tide height above low water by the rule of twelfths: range first, whole hours second, result truncated
 * sailing: low tide was some hours ago, range is known, rule of twelfths, how much water has come
 * Add rule of twelfths for tides (range, hours 0..6)
 * How do I code the sailors' twelfths rule, with the range and then the hours since low tide?
 * tide go up in six hours by parts 1 2 3 3 2 1 of twelve, give rise for range and hour
 * rise of the tide after some hours (0 to 6) by the rule of twelfths, range given first
 *
 * @T int32_t int64_t
 * @name tide_rise rule_of_twelfths
 * @range range 0 1500
 * @range h 0 6
 */
static const int32_t TWELFTHS[7] = {0, 1, 3, 6, 9, 11, 12};

T tide_rise(T range, T h) { return range * TWELFTHS[h] / 12; }

/**
 * Azimuth in degrees from point (x1, y1) to (x2, y2), clockwise from north, 0 to below 360.
 * Write a function to compute the compass azimuth from one east-north point to another, degrees from 0 up to 360.
 * Write a function to find the direction to a target measured clockwise from north; arguments x1, y1, x2, y2.
 * Write a function to determine the grid bearing in degrees, 0 north and 90 east, from the first point to the second.
 * Write a function to obtain atan2(dx, dy) in degrees, with 360 added to negative values, from two points.
 * math.degrees(math.atan2(x2 - x1, y2 - y1)) % 360 as an azimuth function of four floats
 * Returns the azimuth of the second point seen from the first, y pointing north, in [0, 360).
 * Which compass direction in degrees leads from (x1, y1) to (x2, y2) on a map with y to the north?
 * azimuth between two map points, x east and y north, clockwise degrees from north
 * i stand at x1 y1 and want to walk to x2 y2, what heading on my compass in degrees
 * Add azimuth of a line from its start point to its end point
 * How to convert a difference of easting and northing of two points into an azimuth of 0 to 360 degrees?
 * direction from first point to second in degree like on compass, north is 0 and east is 90
 * azimuth in degrees from one point to another, clockwise from north
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
 * Back azimuth: the opposite direction of a compass heading of 0 to 359 degrees.
 * Write a function to compute the back azimuth, 180 degrees added and wrapped into 0 to 359.
 * Write a function to find the reverse bearing of a course in whole degrees from 0 to 359.
 * Write a function to turn a heading around by half a circle, the result again from 0 to 359.
 * Write a function to determine which azimuth leads back to the start, given the outward azimuth in degrees.
 * (azimuth + 180) % 360, an int function for headings 0 to 359
 * Returns the reciprocal of a heading, that is the direction pointing exactly backwards, in 0..359.
 * Which course in degrees brings me back if I left on the given azimuth?
 * reciprocal heading in degrees, 0 becomes 180 and 270 becomes 90
 * hiking with a compass, i went this way, which number do i follow to return
 * Add back azimuth for whole degrees
 * How can I get the opposite compass bearing, staying below 360?
 * course is in degree, give me the course for opposite direction
 * opposite compass direction of an azimuth in degrees
 *
 * @T int32_t int64_t
 * @name back_azimuth reverse_bearing
 * @range heading 0 359
 */
T back_azimuth(T heading) { return (heading + 180) % 360; }

/**
 * Fill out with the symmetric n x n Toeplitz matrix of a, row by row: entry (i, j) is a[|i - j|].
 * Write a function to build a symmetric Toeplitz matrix from its first row of n numbers, stored row-major.
 * Write a function to write the n by n matrix whose cell in row i and column j is a[abs(i - j)].
 * Write a function to construct the Toeplitz matrix with first row and first column equal to the array, row after row.
 * Write a function to expand n values into the symmetric matrix that is constant along every diagonal, into a flat array.
 * scipy.linalg.toeplitz(a) for a one-dimensional int list, flattened into an output list
 * Stores a[|i - j|] at out[i * n + j] for all rows i and columns j below n.
 * How do I generate a symmetric Toeplitz matrix from its first column, in row-major order?
 * symmetric Toeplitz matrix from an array of n elements, into a flat buffer of n * n
 * main diagonal a[0], next diagonals a[1] and so on, both sides, whole square matrix in out please
 * Add toeplitz(): symmetric matrix from its first row, flattened
 * How can I fill a square matrix so that an entry at distance d from the diagonal is element d of an array?
 * from array make n times n matrix, value is taken by difference of row and column number
 * make a symmetric Toeplitz matrix out of its first row
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
 * Write a function to determine the shell index of a matrix element: size, row, column, all 0-based, border 0.
 * Write a function to return the smallest of row, column, n-1-row and n-1-column, n being the first argument.
 * min(r, c, n - 1 - r, n - 1 - c) for n, r, c, the layer in a spiral walk
 * Returns the 0-based onion layer of a cell in a square matrix, given size, row and column.
 * In a spiral traversal of an n x n matrix, on which lap is the element at row, column met, from 0?
 * distance of a cell to the border of a square grid: size first, then row, then column
 * square board like an onion, which layer is my cell on, outside is 0, args n row col
 * Add ring index of a square matrix cell (size, row, column)
 * How do I know the concentric layer of a matrix position, given n, row and column from 0?
 * matrix n by n, tell number of frame where the cell row, col is, border frame is zero
 * ring number of a cell in a square grid from size, row and column, outer ring 0
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
