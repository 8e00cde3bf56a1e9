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
