/**
 * Do the binary digits of an unsigned number alternate, so that no two neighbouring bits are equal? 0 and 1 count as yes.
 * Write a function to check whether an unsigned integer has alternating bits like 101010; leading zeros do not count.
 * true if adjacent bits of the number, from its highest set bit down, are always different; also true for 0
 * binary number with alternating bits, check with XOR and shift (unsigned, 0 gives true)
 * How do I test that an unsigned value looks like 1010...10 or 10101 in binary, with 0 and 1 accepted?
 * Given a positive unsigned integer, determine if its ones and zeros take turns in binary.
 * 5 (101) and 10 (1010) yes, 7 (111) and 11 (1011) no: check an unsigned number for alternating bits
 * Return whether the binary form of an unsigned number never contains two equal bits side by side.
 * alternating bit pattern test for unsigned numbers, without leading zeros, 0 passes
 * Checks if every bit differs from the bit next to it in an unsigned number, up to the most significant 1.
 * Write a program to tell if the 1s and 0s of a non-negative unsigned number alternate.
 * does the unsigned number have neither 00 nor 11 in its binary digits?
 *
 * @T uint32_t uint64_t
 * @name has_alternating_bits alternating_bits bits_alternate
 */
_Bool has_alternating_bits(T x) {
    T ones = x ^ (x >> 1);
    return (ones & (ones + 1)) == 0;
}

/**
 * Compute the absolute value of an integer without branching, from the mask of its sign bit.
 * Write a function to find abs of a signed integer by bit operations, without if.
 * branchless absolute value: (n ^ mask) - mask, where mask is n shifted right to its sign
 * How can I get the absolute value of an int with shifts and XOR instead of a comparison?
 * absolute value without if, ternary operator or library call, using the arithmetic right shift
 * Return the magnitude of a signed number; use the sign mask, no conditional.
 * bit trick for abs(): shift out the sign, XOR with it, subtract it
 * Given a signed integer, remove its minus sign without any branch.
 * Find the absolute value of an integer in C without branching or abs()
 * can you make abs for integers with no jump in it, only shift, xor and minus?
 * Calculates |n| of a signed integer branch-free by the two's complement trick.
 * Write a program that makes a negative integer positive and keeps any other, using bitwise operators and no condition.
 * branch-free modulus of a signed integer, i.e. its distance from 0
 *
 * @T int32_t int64_t
 * @name abs_branchless branchless_abs abs_without_branching
 * @range x -2147483647 2147483647
 */
T abs_branchless(T x) {
    T mask = x >> (sizeof(T) * 8 - 1);
    return (x ^ mask) - mask;
}

/**
 * Find the {OP} of two integers without branching, by XOR and a mask of the comparison.
 * Write a function that returns the {OP:2} of two signed integers with bitwise operators and no if.
 * branchless {OP} of two integers
 * How do I compute the {OP} of two ints without a branch in C?
 * {OP} of two signed numbers with the XOR trick: y ^ ((x ^ y) & -(comparison))
 * Given two integers, return the {OP:2} one; no if, no ternary operator, just bit operations.
 * Bit hack: {OP} of two signed integers, branch-free
 * get the {OP:2} of 2 numbers with no conditional jump, using xor and and
 * Returns the {OP} of two signed integers without conditional statements.
 * I want {OP} of two integer without if else, by bits please
 * Write a program to find the {OP} of two integers without if-else or the conditional operator.
 * constant-time {OP} of a pair of signed integers
 *
 * @T int32_t int64_t
 * @OP < "minimum" "smaller"
 * @OP > "maximum" "larger"
 * @name select_branchless branchless_pick pick_without_branch
 */
T select_branchless(T x, T y) { return y ^ ((x ^ y) & -(T)(x OP y)); }

/**
 * Return the minimum of two integers without branching, from the sign bit of their difference.
 * Write a function to find the smaller of two ints by subtracting and shifting the sign; the difference does not overflow.
 * min of two numbers as y + ((x - y) & ((x - y) >> 31))
 * How do I get the minimum of two ints using subtraction and an arithmetic right shift?
 * smaller of two integers by shifts: add the difference to the second if the difference is negative, no if
 * minimum of two ints with a shift of 31 bits, without comparison operators
 * Given two integers, find the lesser one using only +, -, & and >>.
 * Find the minimum of two numbers without any comparison or conditional operator, by the sign of the difference.
 * bitwise minimum through the sign mask of a - b, two signed integers
 * Computes min of two ints branch-free, masking the difference with its own sign.
 * please the lesser of two int without compare, with shift of difference
 * Write a program that finds the smallest of two integers without relational operators.
 *
 * @name min_by_shift min_without_comparison shift_min
 * @range x -1000000000 1000000000
 * @range y -1000000000 1000000000
 */
int32_t min_by_shift(int32_t x, int32_t y) {
    int32_t difference = x - y;
    return y + (difference & (difference >> 31));
}

/**
 * Are the lines {a1}x + {b1}y = c1 and {a2}x + {b2}y = c2 parallel? Identical lines count as parallel.
 * Write a function to check whether two lines, given by their coefficients of x and y (first line, then second), are parallel.
 * parallel test of two lines ax + by = c, from a1, b1, a2, b2 in this order: a1 * b2 == a2 * b1
 * How do I find out if two lines with integer normal vectors (a1, b1) and (a2, b2) are parallel or the same?
 * Given a and b of two lines ax + by + c = 0, line by line, return true if they don't cross at a single point.
 * true if the lines with x and y coefficients {a1}, {b1} and {a2}, {b2} are parallel or equal
 * given a1, b1, a2, b2, check the determinant a1*b2 - a2*b1 for 0 to see if the two lines are parallel
 * lines parallel or not, from the coefficients of their general equations (a and b of each)
 * Checks for parallel lines using the x and y coefficients of the first and then of the second equation, without division.
 * i have a1 b1 a2 b2 from equations ax + by = c of two lines, tell if the lines are parallel
 * Write a program to test if two lines ax + by = c, vertical ones included, are parallel, given a1, b1, a2, b2.
 * do the coefficients a1, b1, a2, b2 of two linear equations in x and y, row by row, have a zero determinant?
 *
 * @T int32_t int64_t
 * @name are_lines_parallel lines_parallel is_parallel
 * @range a1 -20 20
 * @range b1 -20 20
 * @range a2 -20 20
 * @range b2 -20 20
 */
_Bool are_lines_parallel(T a1, T b1, T a2, T b2) { return a1 * b2 == a2 * b1; }

/**
 * Is the line through ({x1}, {y1}) and ({x2}, {y2}) parallel to the line through ({x3}, {y3}) and ({x4}, {y4})?
 * Write a function to check whether two lines, each given by two points (x, y), are parallel; integer coordinates.
 * parallel lines test from four points: the first two are on one line, the last two on the other
 * How can I tell without dividing if line AB is parallel to line CD (x and y of A, B, C, D)?
 * Given the points x1, y1, x2, y2 of one line and x3, y3, x4, y4 of another, return true if they are parallel.
 * do two lines have equal slopes, from two integer points on each, vertical lines handled
 * Tell if two lines, each given as two points, have equal slopes (vertical too), by cross multiplication.
 * Are two line segments parallel, from the coordinates of their end points? Segments on the same line count too.
 * true if the direction from the first point to the second is parallel to that from the third to the fourth
 * check two lines for parallelism by the cross product of their direction vectors; four points given, two for each line in turn
 * Write a program to determine if the lines AB and CD are parallel when given the coordinates of A, B, C and D.
 * Returns whether the lines through points 1, 2 and points 3, 4 have the same gradient, vertical ones included.
 *
 * @T int32_t int64_t
 * @name parallel_through_points lines_have_same_slope segments_parallel
 * @range x1 -20 20
 * @range y1 -20 20
 * @range x2 -20 20
 * @range y2 -20 20
 * @range x3 -20 20
 * @range y3 -20 20
 * @range x4 -20 20
 * @range y4 -20 20
 */
_Bool parallel_through_points(T x1, T y1, T x2, T y2, T x3, T y3, T x4, T y4) {
    return (x2 - x1) * (y4 - y3) == (y2 - y1) * (x4 - x3);
}

/**
 * Find the point where {a1}x + {b1}y = {c1} and {a2}x + {b2}y = {c2} meet: x and y go to out, false if they are parallel.
 * Write a function to compute the intersection of two lines ax + by = c (a, b, c of each, doubles) into an array; false if parallel.
 * intersection of two lines ax + by = c from a, b, c of each, x and y written to an output array, false if parallel
 * How do I find where two lines ax + by = c cross (a, b, c of each), x and y into an array, false for parallels?
 * Given a, b, c of two lines ax + by = c in doubles, store their common point in out and return true; false for parallel lines.
 * Cramer's rule for two equations in two unknowns: a1, b1, c1, a2, b2, c2, solution to out, false if singular
 * Solves a 2x2 linear system, equation by equation (two coefficients, right side), into out; false if its determinant is zero.
 * where do two lines cross? each is ax + by = c; put x, then y in the array and return whether there is one such point
 * crossing point of two lines ax + by = c (a, b, c of each) into out; leave out untouched and return false when parallel
 * Solve two simultaneous linear equations (a, b, c of ax + by = c, twice) for x and y into out; false without a unique solution.
 * i want x and y of the meeting point of two lines ax + by = c with double a, b, c, return false if no single point
 * Write a program that solves two equations ax + by = c (doubles a, b, c each) for x and y into an array; false if singular.
 * unique solution x, y of two equations ax + by = c (doubles a, b, c each), stored in an array, success as bool
 *
 * @name intersect_lines line_intersection solve_two_by_two
 * @range a1 -9 9
 * @range b1 -9 9
 * @range c1 -9 9
 * @range a2 -9 9
 * @range b2 -9 9
 * @range c2 -9 9
 * @array out 2
 */
_Bool intersect_lines(double a1, double b1, double c1, double a2, double b2, double c2, double *out) {
    double determinant = a1 * b2 - a2 * b1;
    if (determinant == 0) return 0;
    out[0] = (c1 * b2 - c2 * b1) / determinant;
    out[1] = (a1 * c2 - a2 * c1) / determinant;
    return 1;
}

/**
 * Store the point where y = {m1}x + {b1} and y = {m2}x + {b2} meet in out (x, then y); false if the slopes are equal.
 * Write a function that finds where two lines of given slope and intercept (doubles) intersect; x and y go to an array, false if parallel.
 * intersection of y = m1 x + b1 with y = m2 x + b2, x and y to out, false for equal slopes
 * How do I get x and y of the crossing of two lines in slope-intercept form, with false for equal slopes?
 * Given slope and y-intercept of two lines (m1, b1, m2, b2, doubles), write their common point to out; return whether it exists.
 * both coordinates of the intersection of two linear functions (gradient, y-intercept each), written to out; false if the gradients agree
 * where do two linear functions (slope, intercept each) have the same value? store x and that value, false if never or always
 * point of intersection of two lines, each by slope and then intercept, x and y into a double array; false if parallel
 * Computes the meeting point of two lines y = mx + b into out[0] and out[1]; returns false when they are parallel.
 * Write a program to find where two straight lines y = mx + c intersect, x first and then y, false for parallel lines.
 * break-even point of two linear cost functions (slope, fixed part, twice): quantity and cost to out, false if the slopes are the same
 * intersect two lines given by slope and intercept, x and y to out, and report by a bool whether a single point exists
 *
 * @name intersect_graphs slope_intercept_intersection crossing_point
 * @range m1 -9 9
 * @range b1 -50 50
 * @range m2 -9 9
 * @range b2 -50 50
 * @array out 2
 */
_Bool intersect_graphs(double m1, double b1, double m2, double b2, double *out) {
    if (m1 == m2) return 0;
    out[0] = (b2 - b1) / (m1 - m2);
    out[1] = m1 * out[0] + b1;
    return 1;
}

/**
 * Does the point ({px}, {py}) lie on the segment from ({x1}, {y1}) to ({x2}, {y2}), ends included?
 * Write a function to check if a point is on a line segment, end points included; point first, then both ends, integer x and y.
 * point on segment test (point, then both ends): collinear and inside the bounding box of the ends
 * How do I find out whether an integer point is on the line segment between two other points (point, start, end)?
 * Given px, py and a segment x1, y1, x2, y2, return true if the point lies on it, its ends too.
 * true if the first point is between the second and third on the straight line that joins them, inclusive
 * is a point (first) exactly on a segment (then its two ends), integer coordinates: cross product zero and within both ranges
 * Check that a point belongs to the segment between two end points; the point's x and y are the first two arguments.
 * Is P on the segment AB? The coordinates of P, A and B are integers, and A and B themselves count.
 * i click at px py, is it on the line piece from x1 y1 to x2 y2?
 * Write a program to test if a given point lies between two points on their line, ends allowed; the point comes first.
 * point lies on line segment in integer geometry: px, py, then x1, y1, x2, y2, with the collinearity check, ends included
 *
 * @T int32_t int64_t
 * @name is_on_segment point_on_segment on_segment
 * @range px -10 10
 * @range py -10 10
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 */
_Bool is_on_segment(T px, T py, T x1, T y1, T x2, T y2) {
    if ((x2 - x1) * (py - y1) != (y2 - y1) * (px - x1)) return 0;
    if (px < (x1 < x2 ? x1 : x2) || px > (x1 < x2 ? x2 : x1)) return 0;
    return py >= (y1 < y2 ? y1 : y2) && py <= (y1 < y2 ? y2 : y1);
}

/**
 * Write a function to check if a point lies on the line y = mx + c; arguments: x, y, slope, intercept, all integers.
 * does y equal slope times x plus intercept, given a point (x, y), the slope and the intercept
 * How do I test whether a point is on a straight line in slope-intercept form (x, y, m, b integers)?
 * Given the integer coordinates of a point and then the slope and the y-intercept of a line, return true if the line goes through the point.
 * point on line check: y == m * x + b, with the point first
 * Does a linear function with a given slope and y-intercept pass through a point (x and y come first)?
 * true if the coordinates satisfy the equation y = mx + b; parameters: x, y, m, b as integers
 * check a point against a linear equation: point x, point y, gradient, intercept
 * Determines if an integer point is part of the graph of a line, given its gradient and where it cuts the y-axis.
 * my point is x y and the line is y = mx + n, is the point on it?
 * Write a program that decides if a point satisfies the equation of a straight line with slope m and intercept c.
 * is the line's height at the point's x exactly the point's y? point, then slope and intercept of the line
 *
 * @T int32_t int64_t
 * @name is_on_line point_on_line line_passes_through
 * @range px -10 10
 * @range py -50 50
 * @range m -5 5
 * @range k -10 10
 */
_Bool is_on_line(T px, T py, T m, T k) { return py == m * px + k; }

/**
 * In how many points do the circles ({x1}, {y1}, {r1}) and ({x2}, {y2}, {r2}) intersect: 0, 1 or 2, or -1 if they are the same circle?
 * Write a function to count the intersection points of two circles (center x, y and radius of each); identical circles give -1.
 * How do I find how many times two circles cross (x, y, r each), 1 when they touch, -1 when they coincide?
 * Given center and radius of two circles as integers, return 0, 1 or 2 intersection points, -1 if they are equal.
 * two circles, x, y, r each: apart or one inside the other 0, tangent 1, crossing 2, identical -1
 * Count circle intersections (x, y, r each) by comparing the squared center distance with (r1 + r2)^2 and (r1 - r2)^2; -1 for equal circles.
 * how many points are on the outlines of both circles? x, y, radius, then x, y, radius; -1 for coinciding circles
 * circle-circle intersection count from integers x1, y1, r1, x2, y2, r2, with -1 in the case of infinitely many points
 * Classifies two circles (center, radius each) by their number of shared points: none 0, touching 1, two crossings 2, same circle -1.
 * i have two circle with x y r each, count where they cut each other; -1 if same circle
 * Write a program that says in how many points two circles (x, y, radius each) meet, -1 if they are the same circle.
 * count of common points of two circumferences, each by its integer center x, y and radius, minus one when they coincide
 *
 * @name circle_intersections count_circle_intersections circles_common_points
 * @range x1 -5 5
 * @range y1 -5 5
 * @range r1 1 6
 * @range x2 -5 5
 * @range y2 -5 5
 * @range r2 1 6
 */
int32_t circle_intersections(int32_t x1, int32_t y1, int32_t r1, int32_t x2, int32_t y2, int32_t r2) {
    int32_t squared = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
    int32_t outer = (r1 + r2) * (r1 + r2), inner = (r1 - r2) * (r1 - r2);
    if (squared == 0 && inner == 0) return -1;
    if (squared > outer || squared < inner) return 0;
    return squared == outer || squared == inner ? 1 : 2;
}

/**
 * Return the next greater number with the same digits as a positive integer, or -1 if there is none.
 * Write a function to find the smallest number that is larger than n > 0 and made of exactly its digits; -1 if impossible.
 * next permutation of the decimal digits of a positive number, -1 for digits in descending order
 * How do I rearrange the digits of a positive number to get the next bigger one, or -1?
 * Given a positive integer, find the next higher integer that uses precisely its digits, -1 when no such number exists.
 * 12 gives 21, 2017 gives 2071, 531 gives -1: next bigger number by reordering digits of a positive number
 * the least rearrangement of a positive number's digits that exceeds the number itself, otherwise -1
 * What is the next larger number formed from the same digits as n > 0? -1 if it is already the largest.
 * next bigger number with the same digits as a positive one, in C, returning -1 if it can't be done
 * Computes the successor of a positive number among the permutations of its digits, or -1 for the last one.
 * i want next number bigger than n > 0 with same digits, -1 if not possible
 * Write a program that prints the smallest greater number using each digit of the positive input once, -1 if none.
 *
 * @T int32_t int64_t
 * @name next_bigger next_greater_number next_same_digits
 * @range n 1 99999999
 */
T next_bigger(T n) {
    int32_t digits[20], count = 0, i = 1, j = 0;
    for (T rest = n; rest > 0; rest /= 10) digits[count++] = (int32_t)(rest % 10);
    while (i < count && digits[i] >= digits[i - 1]) i++;
    if (i >= count) return -1;
    while (digits[j] <= digits[i]) j++;
    int32_t digit = digits[i];
    digits[i] = digits[j];
    digits[j] = digit;
    for (int32_t low = 0, high = i - 1; low < high; low++, high--) {
        digit = digits[low];
        digits[low] = digits[high];
        digits[high] = digit;
    }
    T result = 0;
    while (count > 0) result = result * 10 + digits[--count];
    return result;
}

/**
 * Is the binary representation of an unsigned number a palindrome, without leading zeros?
 * Write a function to check if the bits of an unsigned integer read the same forwards and backwards, leading zeros left off.
 * binary palindrome check by reversing the significant bits, unsigned, 0 is one
 * How can I test whether an unsigned number is palindromic in base 2?
 * Given an unsigned integer, return true if its binary digits are symmetric: 9 (1001) yes, 10 (1010) no.
 * true if the bit string from the highest 1 to bit 0 equals its reversal, unsigned argument
 * does an unsigned number's binary form stay the same when its bits are reversed (not padded to the word size)?
 * palindrome in binary: shift the bits out into a reversed copy and compare it with the original unsigned number
 * Check whether an unsigned value written in binary is a palindrome, like 5 = 101 or 33 = 100001.
 * is_palindrome for the base-2 digits of an unsigned integer, no string needed
 * Determines if the ones and zeros of an unsigned number, without leading zeros, are mirror symmetric.
 * Write a program to find if the binary equivalent of an unsigned number is palindromic.
 *
 * @T uint32_t uint64_t
 * @name is_binary_palindrome palindrome_bits binary_palindrome
 */
_Bool is_binary_palindrome(T x) {
    T reversed = 0;
    for (T rest = x; rest > 0; rest >>= 1) reversed = (reversed << 1) | (rest & 1);
    return reversed == x;
}

/**
 * Write the squares of an ascending array to out, again in ascending order.
 * Write a function that squares each element of a sorted array (negatives too) and gives the squares sorted, in O(n), into out.
 * squares of a sorted array in non-decreasing order, two pointers, result in a second array
 * How do I square a sorted array with negative numbers and keep the result sorted, without calling sort?
 * Given numbers in non-decreasing order, fill out with their squares in non-decreasing order.
 * [-4, -1, 0, 3] becomes [0, 1, 9, 16]: sorted squares of a sorted array, into out
 * two-pointer merge of the squares from both ends of an ascending array, filled from the back of out
 * Store x*x for every x of a sorted list in out, sorted from smallest to largest.
 * sorted squares: input ascending and possibly negative, output ascending in another buffer
 * Fills the output with the squares of a sorted input such that the output is sorted as well.
 * array is sorted with minus numbers, i need squares also sorted small to big, other array
 * Write a program to get the squares of all elements of an ascending array in increasing order, linear time.
 *
 * @T int32_t int64_t
 * @name sorted_squares squares_in_order
 * @array a n
 * @array out 8
 * @ascending a
 * @range a -20 20
 * @range n 0 8
 */
void sorted_squares(const T *a, int32_t n, T *out) {
    int32_t low = 0, high = n - 1;
    for (int32_t i = n - 1; i >= 0; i--) {
        T left = a[low] * a[low], right = a[high] * a[high];
        if (left > right) {
            out[i] = left;
            low++;
        } else {
            out[i] = right;
            high--;
        }
    }
}

/**
 * Write a function to count the positions at which an int array of heights differs from its sorted (ascending) copy.
 * height checker for int heights: number of indices where heights[i] != expected[i] after sorting ascending
 * How do I count the pupils (integer heights) standing out of place in a line that should be ordered from shortest to tallest?
 * Given whole-number heights between 1 and 100, return how many are at another place than in non-decreasing order; the array stays as it is.
 * number of elements that differ from the element at the same index of the sorted array
 * Compare an array with its ascending version and count the mismatches, without changing it.
 * how many entries would change if I sorted the array from low to high?
 * [1, 1, 4, 2, 1, 3] gives 3: count the people out of height order
 * count the indices at which the array and its ascending order have different values
 * Returns the number of children, heights as ints, who do not match the expected line-up by increasing height.
 * class photo: kids (heights in whole cm) must stand small to tall, at how many places is a wrong height?
 * Write a program which counts the indices where the row of integer heights differs from the row sorted in non-decreasing order.
 *
 * @name height_checker count_out_of_place students_out_of_order
 * @array a n
 * @range a 1 100
 * @range n 0 8
 */
int32_t height_checker(const int32_t *a, int32_t n) {
    int32_t wrong = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t smaller = 0, equal = 0;
        for (int32_t j = 0; j < n; j++) {
            smaller += a[j] < a[i];
            equal += a[j] == a[i];
        }
        wrong += i < smaller || i >= smaller + equal;
    }
    return wrong;
}

/**
 * Does every value of the array occur a different number of times than all other values?
 * Write a function to check if the numbers of occurrences of the distinct values are all unique; true for an empty array.
 * unique number of occurrences: no two different values have the same frequency
 * How do I check whether all frequencies in an array are different from each other?
 * Given an integer array, return true if no two distinct values appear equally often.
 * [1, 2, 2, 1, 1, 3] yes (3, 2, 1 times), [1, 2] no: are the counts all different?
 * true if each distinct element has a count that no other distinct element shares
 * Are there two different values with equal frequency in the array? Return false if so, true otherwise.
 * Test that two unequal elements never occur the same number of times.
 * Tells whether counting every value gives no count twice.
 * is the how-many-times of each number unique in the array, or do two numbers have same count (false)?
 * Write a program that decides if the occurrence counts of an array's values contain no repeats.
 *
 * @T int32_t int64_t
 * @name unique_occurrences frequencies_differ has_unique_counts
 * @array a n
 * @range a 0 4
 * @range n 0 8
 */
static int32_t count_of(const T *a, int32_t n, T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += a[i] == x;
    return count;
}
_Bool unique_occurrences(const T *a, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            if (a[i] != a[j] && count_of(a, n, a[i]) == count_of(a, n, a[j])) return 0;
    return 1;
}

/**
 * Reverse only the letters of a string in place; all other characters stay where they are.
 * Write a function that reverses the English letters in a string but leaves digits, spaces and symbols at their positions, in place.
 * reverse only letters: "a-bC-dEf" becomes "f-Ed-Cb-a"
 * Given a string, flip the order of its letters while each non-letter keeps its index; change the string itself.
 * reverse the alphabetic characters with two pointers, skipping everything that is no letter
 * in-place reversal of letters where punctuation and numbers don't move
 * Swap the letters of a text from both ends to the middle and do not touch other characters.
 * Mirror the letters a-z and A-Z of the string, non-letters remain in place
 * Reverse a string ignoring special characters, so that only letters change places
 * Reverses the letters of the string in its own memory; characters which are not letters keep their position.
 * string reverse but comma, space and number must stay at own place, only letters turn around
 * Write a program to reverse an array of characters without affecting the special characters and digits.
 *
 * @string s
 * @name reverse_only_letters reverse_letters_in_place
 */
static _Bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
void reverse_only_letters(char *s) {
    int32_t low = 0, high = 0;
    while (s[high] != 0) high++;
    high--;
    while (low < high) {
        if (!is_letter(s[low])) {
            low++;
        } else if (!is_letter(s[high])) {
            high--;
        } else {
            char c = s[low];
            s[low++] = s[high];
            s[high--] = c;
        }
    }
}

/**
 * Pair up an even number of integers so that the sum of the smaller ones of all pairs is as large as possible; return that sum.
 * Write a function to split 2n integers into n pairs with the maximum sum of min(a, b) over the pairs, and return the sum.
 * array partition: largest possible sum of the minima of pairs
 * How do I group an array of even length into pairs such that the total of the pair minimums is maximal?
 * Given an array with an even count of numbers, return the maximum of min(a1, b1) + min(a2, b2) + ... over all pairings.
 * [1, 4, 3, 2] gives 4: best sum of the lower numbers of the pairs
 * sum of every second element in ascending order, starting with the smallest, without changing the array
 * sort ascending, then add up the elements at indices 0, 2, 4, ...; the input array is not changed
 * maximise the sum of the smaller members when all array elements are matched in pairs
 * Returns the largest sum of pairwise minima that any pairing of the values gives.
 * make pairs from array, take min in each pair, the sum should be maximum, give sum
 * Write a program to find the maximum possible total of pair minimums for an array of 2n integers.
 *
 * @T int32_t int64_t
 * @name array_pair_sum max_sum_of_minima pair_minimums
 * @array a n
 * @range a -50 50
 * @range n 6 6
 */
T array_pair_sum(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t rank = 0;
        for (int32_t j = 0; j < n; j++) rank += a[j] < a[i] || (a[j] == a[i] && j < i);
        if (rank % 2 == 0) sum += a[i];
    }
    return sum;
}

/**
 * Return the perimeter of the land (1) in a grid of water (0) and land cells with rows and columns.
 * Write a function to compute the perimeter of an island in a rows x cols grid of 0 and 1, stored row by row.
 * island perimeter: count the cell sides of land that face water or the edge of the grid
 * How do I find the length of the coastline of the 1 cells in a flat binary grid, given its rows and columns?
 * Given a map of ones and zeros with its height and width, add up the outer sides of all ones.
 * number of cell sides between a 1 and a 0 or the border in a rows by cols matrix
 * perimeter of the 1s in a rows x cols grid: four per land cell minus two for each pair of adjacent land cells
 * total fence length around the 1 cells of a grid (rows, cols, cells with side 1)
 * perimeter of the shape of ones in a binary matrix (rows, cols), holes count as well
 * what is the boundary length of the land in a rows x cols grid where 1 is land and 0 is water?
 * Calculates the perimeter of all land squares (1) of a rows x cols map; sides at water (0) or the map's border count.
 * Write a program that finds the island's perimeter from a two-dimensional array of 0s and 1s, given its rows and columns.
 *
 * @name island_perimeter coast_length
 * @array grid 16
 * @range grid 0 1
 * @range rows 0 4
 * @range cols 0 4
 */
int32_t island_perimeter(const int32_t *grid, int32_t rows, int32_t cols) {
    int32_t perimeter = 0;
    for (int32_t row = 0; row < rows; row++)
        for (int32_t col = 0; col < cols; col++) {
            const int32_t *cell = grid + row * cols + col;
            if (*cell != 1) continue;
            perimeter += 4;
            if (row > 0 && cell[-cols] == 1) perimeter -= 2;
            if (col > 0 && cell[-1] == 1) perimeter -= 2;
        }
    return perimeter;
}

/**
 * Is a matrix (rows, columns, stored row by row) Toeplitz, with equal elements along each diagonal from top left to bottom right?
 * Write a function to check whether every descending diagonal of a rows x cols matrix is constant.
 * Toeplitz matrix check on a flat row-major array with rows and cols
 * How do I test that each element equals its upper left neighbour, for a matrix of rows and columns?
 * true if m[i][j] == m[i-1][j-1] wherever both exist, rows x cols matrix
 * are all the diagonals (parallel to the main one) of a rows x cols array constant?
 * Determine if a flat rows by cols matrix is diagonal-constant.
 * verify a Toeplitz matrix, rows before columns, an empty one counts as Toeplitz
 * is every row of a rows x cols matrix the row above moved one place to the right, apart from its first entry?
 * matrix is toeplitz or not? number of rows and columns are given
 * Write a program to find out if a given m x n matrix is a Toeplitz matrix.
 * Given a row-major matrix, its rows and its columns, return true if each diagonal running from the upper left to the lower right has only one value.
 *
 * @T int32_t int64_t
 * @name is_toeplitz is_toeplitz_matrix constant_diagonals
 * @array a 16
 * @range a 0 1
 * @range rows 0 4
 * @range cols 0 4
 */
_Bool is_toeplitz(const T *a, int32_t rows, int32_t cols) {
    for (int32_t row = 1; row < rows; row++)
        for (int32_t col = 1; col < cols; col++)
            if (a[row * cols + col] != a[(row - 1) * cols + col - 1]) return 0;
    return 1;
}

/**
 * Reshape a rows x cols matrix to new rows and new columns in row order into out; return false and write nothing if the sizes differ.
 * Write a function that reshapes a flat row-major matrix into out (rows, cols, new rows, new cols); false if the sizes differ.
 * reshape the matrix: row-wise elements into r x c, false if rows * cols is not r * c
 * Given a matrix, its rows and columns and the wanted ones, store it reshaped in out and return whether this is possible.
 * numpy-like reshape into out of a row-major matrix from old to new dimensions, returning success
 * change the shape of a two-dimensional array, keeping the element order, in another buffer; true if the element counts agree
 * matrix reshape to out with old rows, old columns, new rows, new columns; stores nothing and returns false for incompatible shapes
 * Fill out, a matrix of new rows and columns, row by row with the elements of the given one; false if the count differs.
 * convert a matrix to another shape, such as 2 x 6 into 3 x 4 (old rows, cols, new rows, cols), into out; false if impossible
 * Copies a rows x cols matrix in row order to out as new_rows x new_cols if the sizes agree, and returns whether they do.
 * i have matrix r1 c1, want same data as r2 c2 in out, return false if not same amount
 * Write a program for MATLAB's reshape but in row-traversing order, result in a second array, returning false for unequal sizes.
 *
 * @T int32_t int64_t double
 * @name reshape_matrix matrix_reshape reshape
 * @array a 16
 * @array out 16
 * @range a -20 20
 * @range rows 1 4
 * @range cols 1 4
 * @range new_rows 1 4
 * @range new_cols 1 4
 */
_Bool reshape_matrix(const T *a, int32_t rows, int32_t cols, int32_t new_rows, int32_t new_cols, T *out) {
    if (rows * cols != new_rows * new_cols) return 0;
    for (int32_t i = 0; i < rows * cols; i++) out[i] = a[i];
    return 1;
}

/**
 * Return the third largest distinct value of a non-empty array, or its maximum if there are fewer than three distinct values.
 * Write a function to find the third distinct maximum of an array of integers; if it does not exist, return the largest number.
 * third maximum number, duplicates count once, the maximum when there is no third
 * How do I get the 3rd largest unique number of an array, falling back to the max?
 * [2, 2, 3, 1] gives 1 and [1, 2] gives 2: third distinct maximum, else the maximum
 * third best of some int scores when equal scores count as one; the top score if fewer than three scores are different
 * third highest value ignoring repeats (or simply the highest if that isn't possible)
 * Determine the third greatest element without counting duplicates; use the greatest element as fallback.
 * value at rank three of the distinct numbers in descending order, rank one if there is no rank three
 * Finds the third maximum among the different values in one pass; returns the maximum if there are less than three of them.
 * third max number but same numbers are one; if not exist give max
 * Write a program to find the third largest distinct element of an array, or the largest if there is no such element.
 *
 * @name third_distinct_max third_maximum
 * @array a n
 * @range a -9 9
 * @range n 1 8
 */
int32_t third_distinct_max(const int32_t *a, int32_t n) {
    int64_t first = INT64_MIN, second = INT64_MIN, third = INT64_MIN;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == first || a[i] == second) continue;
        if (a[i] > first) {
            third = second;
            second = first;
            first = a[i];
        } else if (a[i] > second) {
            third = second;
            second = a[i];
        } else if (a[i] > third) {
            third = a[i];
        }
    }
    return (int32_t)(third == INT64_MIN ? first : third);
}

/**
 * Does a robot that follows the moves U, D, L and R of a string end where it started?
 * Write a function to check if a path of steps up (U), down (D), left (L) and right (R) returns to the starting point.
 * robot return to origin: string of U, D, L, R; other characters are ignored
 * How do I find out whether a sequence of U, D, L, R moves leads back to (0, 0)?
 * Given a move string, return true if the ups equal the downs and the lefts equal the rights (letters U, D, L, R).
 * judge the circle: is the robot back at the origin after all moves in the string of U/D/L/R?
 * true if a walk described by the capital letters U D L R is closed
 * are there as many 'U' as 'D' and as many 'L' as 'R' in the text?
 * Simulate a robot on a plane from a command string of U, D, L, R and report if its final position is its first.
 * Checks whether all unit steps of a string (U, D, R, L) cancel each other out.
 * robot moves by letters U D L R, at end is he at the same place as begin?
 * Write a program that tells if a robot walking through the directions U, D, L, R of a string ends at its start.
 *
 * @string s
 * @name returns_to_origin judge_circle robot_comes_back
 */
_Bool returns_to_origin(const char *s) {
    int32_t x = 0, y = 0;
    for (; *s != 0; s++) {
        if (*s == 'U') y++;
        else if (*s == 'D') y--;
        else if (*s == 'R') x++;
        else if (*s == 'L') x--;
    }
    return x == 0 && y == 0;
}

/**
 * Add up the Hamming distances of all pairs of elements of an array.
 * Write a function that returns the sum of the numbers of differing bits over all pairs of integers in an array.
 * total Hamming distance of an array, each pair counted once
 * How do I sum the Hamming distances between all pairs of numbers without comparing each pair, bit by bit?
 * Given an array of 32-bit integers, return the total number of bit positions in which its pairs differ.
 * sum over i < j of popcount(nums[i] ^ nums[j])
 * for each bit position multiply the count of ones by the count of zeros and add up the products
 * [4, 14, 2] gives 6: total Hamming distance between all pairs
 * how many bits differ in total when every two numbers of the array are compared?
 * bit difference sum over all unordered pairs of an integer array
 * Computes the sum of pairwise Hamming distances in 32 passes over the array.
 * Write a program to find the total Hamming distance over all unordered pairs of array elements.
 *
 * @name total_hamming_distance sum_of_hamming_distances total_bit_differences
 * @array a n
 * @range n 0 8
 */
int32_t total_hamming_distance(const int32_t *a, int32_t n) {
    int32_t total = 0;
    for (int32_t bit = 0; bit < 32; bit++) {
        int32_t ones = 0;
        for (int32_t i = 0; i < n; i++) ones += (int32_t)((uint32_t)a[i] >> bit & 1);
        total += ones * (n - ones);
    }
    return total;
}

/**
 * Return the complement of a non-negative number within its own bit length: 5 (101) gives 2 (010), and 0 gives 1.
 * Write a function to flip all bits of a number up to its highest set bit; leading zeros stay zeros, 0 becomes 1.
 * number complement: invert only the significant binary digits of a non-negative integer, 0 counts as one digit
 * How do I invert the bits of a non-negative integer without its leading zeros, with 1 for 0?
 * complement of a base 10 integer: binary without leading zeros, swap 0s and 1s, back to a number (0 gives 1)
 * XOR a positive number with a mask of ones that has as many bits as the number itself
 * Given a positive integer, turn every 0 of its binary representation into 1 and every 1 into 0.
 * 10 (1010) becomes 5 (0101), 7 becomes 0, 0 becomes 1: flip the binary digits of the number
 * Replace each binary digit of a non-negative number by its opposite; the digit count is that of the number (one for 0).
 * Computes (2^k - 1) - n, where k is the number of binary digits of n and at least 1.
 * change 1 to 0 and 0 to 1 in the binary of positive number, not in the zeros before it
 * Write a program to get the 1's complement of a positive integer that is limited to its own bits.
 *
 * @T int32_t uint32_t int64_t
 * @name number_complement find_complement bitwise_complement
 * @range x 1 1000000
 */
T number_complement(T x) {
    T mask = 1;
    while (mask < x) mask = mask * 2 + 1;
    return mask ^ x;
}

/**
 * Return the largest perimeter of a triangle with an area above 0 whose sides are three elements of the array, or 0 if there is none.
 * Write a function to find the maximum perimeter of a non-degenerate triangle formed by three of the given lengths; 0 if impossible.
 * largest perimeter triangle from an array of side lengths, 0 if no three form one
 * How do I pick three sticks of an array that form the triangle with the greatest perimeter (0 if no triangle is possible)?
 * Given an array of positive lengths, return the biggest possible perimeter of a real triangle made from three of them, otherwise 0.
 * maximum a + b + c over any three array elements with c >= b >= a and a + b > c, 0 if none
 * [2, 1, 2] gives 5 and [1, 2, 1] gives 0: largest triangle perimeter
 * What is the longest perimeter a triangle can have that is built from three of these rods? 0 when the rods do not allow any.
 * best triangle by perimeter out of a set of lengths, flat triangles not allowed, zero if there isn't any
 * Finds three array elements that satisfy the strict triangle inequality and have the largest sum; returns that sum, or 0.
 * from many lengths make triangle with biggest perimeter, if not possible return 0
 * Write a program that outputs the greatest perimeter among all triangles formed from elements of an array, 0 if there are none.
 *
 * @T int32_t int64_t
 * @name largest_perimeter largest_triangle_perimeter max_triangle_perimeter
 * @array a n
 * @range a 1 20
 * @range n 0 8
 */
T largest_perimeter(const T *a, int32_t n) {
    T best = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = i + 1; j < n; j++)
            for (int32_t k = j + 1; k < n; k++) {
                T x = a[i], y = a[j], z = a[k];
                if (x + y > z && x + z > y && y + z > x && x + y + z > best) best = x + y + z;
            }
    return best;
}

/**
 * How many numbers of an array have an even number of decimal digits? The numbers are not negative.
 * Write a function to count the elements with an even count of digits in an array of non-negative integers.
 * find numbers with even number of digits: how many in a list of non-negative integers
 * Given an array of non-negative ints, return how many of them contain an even number of digits (0 has one).
 * [12, 345, 2, 6, 7896] gives 2: count the numbers (all >= 0) of even digit length
 * number of elements >= 0 whose digit count is divisible by 2
 * Count the values in the array that are written with an even amount of digits; all values are at least 0.
 * how many entries are two-digit, four-digit or six-digit and so on, of an array of positive numbers?
 * count positive numbers with even length in base ten
 * Returns the count of array members with an even digit count; values are non-negative.
 * in array count such numbers which have 2 or 4 or 6.. digits (no negative)
 * Write a program that counts how many positive integers of an array consist of evenly many digits.
 *
 * @T int32_t int64_t
 * @name count_even_digit_numbers find_numbers even_length_numbers
 * @array a n
 * @range a 0 100000
 * @range n 0 8
 */
int32_t count_even_digit_numbers(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t digits = 1;
        for (T rest = a[i] / 10; rest > 0; rest /= 10) digits++;
        count += digits % 2 == 0;
    }
    return count;
}

/**
 * XOR the {n} (first argument) numbers {start}, {start} + 2, {start} + 4, ... and return the result; 0 if there are none.
 * Write a function that returns the XOR of n numbers which begin with start and grow by 2; arguments: n, start.
 * xor operation in an array where nums[i] = start + 2 * i; the count n is the first parameter, start the second
 * How do I XOR n terms of the sequence start, start + 2, start + 4, ... (count first, then start)?
 * Given a count n and a first value, return the bitwise XOR of all first + 2 * i for i from 0 to n - 1.
 * exclusive or of n even-spaced numbers with step 2, given how many and then the first
 * xor of {n} consecutive even or odd numbers starting at {start}, count given first
 * n = 5, start = 0, in this order, gives 0 ^ 2 ^ 4 ^ 6 ^ 8 = 8: xor of the terms in steps of two
 * bitwise exclusive OR of an arithmetic progression with difference 2: number of terms, first term
 * Computes start ^ (start + 2) ^ ... with n terms in total, n being the first argument.
 * take n numbers, begin at start and plus 2 each, xor them all (first input n)
 * Write a program to XOR all elements of the list start + 2i, 0 <= i < n, where n is entered before start.
 *
 * @T int32_t int64_t
 * @name xor_operation xor_every_second xor_of_steps
 * @range n 0 20
 * @range start 0 1000
 */
T xor_operation(T n, T start) {
    T result = 0;
    for (T i = 0; i < n; i++) result ^= start + 2 * i;
    return result;
}

/**
 * Swap two integers through pointers with XOR, without a third variable.
 * Write a function to exchange the values behind two pointers by three XOR operations, no temporary variable.
 * xor swap of two ints by pointer
 * How do I swap two numbers in C with ^ and pointers, without temp?
 * Given pointers to two integers, exchange their contents using bitwise XOR only.
 * swapping two variables via the bitwise XOR trick, both passed by address
 * make two integers change places through their pointers by three ^= assignments in turn
 * exchange two integers in place with exclusive or instead of a helper variable
 * XOR swap algorithm for two integer pointers; nothing happens when the values are equal
 * interchange two integers passed by reference, bitwise, no extra storage
 * Swaps the pointed-to values by XORing them into each other.
 * Write a program to swap two numbers without using a third variable, by means of the XOR operator.
 *
 * @T int32_t int64_t uint32_t
 * @name xor_swap swap_xor swap_without_temp
 * @array p 1
 * @array q 1
 */
void xor_swap(T *p, T *q) {
    if (*p == *q) return;
    *p ^= *q;
    *q ^= *p;
    *p ^= *q;
}

/**
 * Swap two integers through pointers by addition and subtraction, without a third variable.
 * Write a function to exchange the values behind two pointers with + and -, no temporary variable; the sum does not overflow.
 * swap without temp through pointers: x = x + y, y = x - y, x = x - y
 * How do I swap two numbers in C by adding and subtracting, with pointers and no helper variable?
 * Given pointers to two integers, exchange their contents arithmetically: sum first, then two differences.
 * arithmetic swap of two ints passed by address
 * interchange two integers in place using only plus and minus, small numbers
 * exchange two variables by reference with addition/subtraction instead of a temp
 * Swaps the pointed-to numbers using their sum, without extra storage.
 * two numbers by pointer must change place, use + and - and not third variable
 * Write a program to swap two numbers without a third variable, by means of the + and - operators.
 * temp-free swap by arithmetic on two integer pointers
 *
 * @T int32_t int64_t
 * @name swap_by_sum arithmetic_swap swap_with_addition
 * @array p 1
 * @array q 1
 * @range p -1000000000 1000000000
 * @range q -1000000000 1000000000
 */
void swap_by_sum(T *p, T *q) {
    *p = *p + *q;
    *q = *p - *q;
    *p = *p - *q;
}

/**
 * Return the smallest element that fills more than a quarter of an ascending array, or -1 if there is none.
 * Write a function to find the value that occurs more than 25% of the time in a sorted array; the first such value, -1 if none.
 * element appearing more than 25% in a sorted array (the lowest one), or -1
 * How do I find the number that makes up over a quarter of an ascending array, taking the first one, and -1 without one?
 * Given an array in non-decreasing order, return the first integer with more than n / 4 occurrences, otherwise -1.
 * sorted array: the first value whose count times 4 is greater than n, -1 if all are rarer
 * in a sorted array, first value equal to the one n / 4 places (rounded down) further on, -1 for no match
 * which number (the smallest if several) takes more than one fourth of the sorted list? -1 if no number does
 * lowest integer of an ascending array that makes up more than 25 percent of the entries, or -1
 * Returns the first element of a sorted array which occurs more often than a quarter of its length, or -1.
 * sorted array, need number that is in more than 25 % of places, first one, if no then -1
 * Write a program that returns the first value occupying more than a quarter of an ascending array, or -1 if there isn't one.
 *
 * @T int32_t int64_t
 * @name find_special_integer more_than_quarter quarter_element
 * @array a n
 * @ascending a
 * @range a 0 9
 * @range n 0 8
 */
T find_special_integer(const T *a, int32_t n) {
    int32_t quarter = n / 4;
    for (int32_t i = 0; i + quarter < n; i++)
        if (a[i] == a[i + quarter]) return a[i];
    return -1;
}

/**
 * Are the capitals of a word right: all its letters upper case, all lower case, or only its first character a capital? Ignore non-letters.
 * Write a function to check the use of capitals in a word: "USA", "home" and "Google" pass, "FlaG" does not; digits and signs are ignored.
 * detect capital: true if the letters are all capitals, all small, or just the first character is a capital
 * How do I check that the letters of a string are all caps, all lowercase, or a single capital that is the first character?
 * Given a word, return true if its letters are all upper, all lower, or lower but for a capital as the very first character.
 * valid capitalization of a word: UPPER, lower or Title (capital as first character), other than A-Z and a-z ignored
 * Does the word have no lowercase letter, no uppercase letter, or its only capital as the first character?
 * is the casing of the word fine, i.e. no mixture of A-Z and a-z except for one capital as first character?
 * true for words like MOON, moon and Moon, false for mOON or MoOn; also true without letters, non-letters do not matter
 * Test the letter case of a word: no capitals, no small letters, or just one capital and that at the very front.
 * Decides whether a word has no upper case letters, no lower case letters, or a single upper case letter at index 0.
 * Write a program to verify capitals in a word, looking at letters only: all, none, or just the first character.
 *
 * @string s
 * @name detect_capital_use is_capital_use_right valid_capitals
 */
_Bool detect_capital_use(const char *s) {
    int32_t upper = 0, lower = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        upper += s[i] >= 'A' && s[i] <= 'Z';
        lower += s[i] >= 'a' && s[i] <= 'z';
    }
    return upper == 0 || lower == 0 || (upper == 1 && s[0] >= 'A' && s[0] <= 'Z');
}

/**
 * Return the third largest distinct value of an array, or -1 if there are fewer than three different values.
 * Write a function to find the third biggest number of an array without counting duplicates; -1 if it does not exist.
 * third largest distinct element, -1 when missing
 * How do I get the 3rd highest unique score of an int list, with -1 if fewer than three scores differ?
 * [5, 5, 4, 3] gives 3 and [5, 5, 4] gives -1: third largest, equal values counted once
 * third best value when repeated values count as one, -1 if there are fewer than three
 * the maximum of what is left after removing all copies of the two largest values, -1 if nothing is left
 * Determine the third-highest distinct element of an unsorted array, returning -1 on failure.
 * third max of unique numbers in C, minus one if there isn't any
 * Finds the third largest integer, ignoring repetitions; gives -1 for arrays with one or two distinct values.
 * third big number but no repeat counted, if not there then -1
 * Write a program to find the third largest distinct number of an array or -1.
 *
 * @name third_largest_distinct third_unique_max
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t third_largest_distinct(const int32_t *a, int32_t n) {
    int64_t first = INT64_MIN, second = INT64_MIN, third = INT64_MIN;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == first || a[i] == second) continue;
        if (a[i] > first) {
            third = second;
            second = first;
            first = a[i];
        } else if (a[i] > second) {
            third = second;
            second = a[i];
        } else if (a[i] > third) {
            third = a[i];
        }
    }
    return third == INT64_MIN ? -1 : (int32_t)third;
}

/**
 * Can {k} more flowers be planted in the bed (1 planted, 0 empty) so that no new flower has a flower in a neighbouring plot?
 * Write a function to check if k new flowers fit into a flowerbed of 0s and 1s, none next to a flower; don't change the bed.
 * How do I find out whether k more plants can be set in free plots (0) when none may be next to another plant (1)?
 * Given an array of 0 and 1 and a number k, true if at least k zeros can become 1, none of them beside another 1.
 * flower bed problem, greedy from the left, true if k or more flowers can be added under the no-neighbours rule
 * is there room for k more people in a row of seats (1 is taken) if nobody may sit directly beside another?
 * distancing rule: can k further seats of a row (1 is taken) be occupied so that none is adjacent to any other occupied seat?
 * Decide if a row of plots (1 has a flower) takes k extra flowers while no plot beside an extra flower has one.
 * [1, 0, 0, 0, 1]: k = 1 yes, k = 2 no; planting without adjacent flowers
 * Checks whether the most flowers that can be added to a 0/1 bed, none beside another flower, is at least k.
 * bed with 0 and 1 (flower), i want put k new flowers but a new one cannot be neighbour of any flower, possible?
 * Write a program that tells if k flowers may be added to a flowerbed array (0 empty, 1 flower), none adjacent to any flower.
 *
 * @name can_place_flowers flowers_fit can_plant
 * @array bed n
 * @range bed 0 1
 * @range n 0 8
 * @range k 0 4
 */
_Bool can_place_flowers(const int32_t *bed, int32_t n, int32_t k) {
    int32_t placed = 0, empty = 1;
    for (int32_t i = 0; i < n; i++) {
        if (bed[i] != 0) {
            empty = 0;
        } else {
            empty++;
            if (empty == 2 && (i + 1 == n || bed[i + 1] == 0)) {
                placed++;
                empty = 0;
            }
        }
    }
    return placed >= k;
}

/**
 * Duplicate each zero of an array in place, shifting the elements after it right; the length stays and the last ones fall off.
 * Write a function that writes every 0 of a fixed-length array twice, moves the rest to the right and drops what does not fit, in place.
 * duplicate zeros in place within the same length
 * How do I double all zeros in an array of fixed size, pushing later elements out at the end?
 * Given a fixed-length array, insert another 0 after each 0 and discard elements beyond the end.
 * [1, 0, 2, 3] becomes [1, 0, 0, 2]: repeat zeros in the array itself
 * each zero becomes two zeros, remaining elements shift right and are cut off at the original length
 * in-place doubling of the zero elements, nothing is written past the array's length
 * Modify the array so that every zero appears twice in a row, losing elements at the right end.
 * expand zeros of an int array by one extra zero each, same buffer, overflow discarded
 * every 0 should come two times and others go right, array size is same, last numbers get lost
 * Write a program to duplicate every occurrence of zero in an array of fixed length, moving the other elements to the right, without extra memory.
 *
 * @T int32_t int64_t
 * @name duplicate_zeros double_zeros
 * @array a n
 * @range a 0 3
 * @range n 0 8
 */
void duplicate_zeros(T *a, int32_t n) {
    for (int32_t i = 0; i < n - 1; i++) {
        if (a[i] != 0) continue;
        for (int32_t j = n - 1; j > i; j--) a[j] = a[j - 1];
        i++;
    }
}

/**
 * How many characters of the second string are jewels, that is, occur in the first string? Upper and lower case differ.
 * Write a function jewels(jewels, stones) that counts the stones that are also jewels; both are strings, case-sensitive.
 * jewels and stones: count the characters of stones (second) which are contained in jewels (first)
 * How do I count how many characters of one string belong to a set that is given as another string? The set comes first.
 * Given a string of jewel types and a string of stones, return how many of the stones are jewels.
 * "aA" and "aAAbbbb" give 3: letters of the second string found in the first
 * number of characters in the text that are in the list of allowed characters, the list is the first argument, the text the second
 * Count, with repeats, the characters of the second string that appear anywhere in the first.
 * how many of the stones I own are jewels? types of jewels first, my stones second, as strings
 * count the occurrences in the second string of any characters of the first string
 * Returns how many characters of the second string occur in the first, repeats counted.
 * Write a program that finds how many stones (second string) are of a type listed among the jewels (first string).
 *
 * @string jewels
 * @string stones
 * @name jewels_in_stones count_jewels
 */
int32_t jewels_in_stones(const char *jewels, const char *stones) {
    int32_t count = 0;
    for (; *stones != 0; stones++)
        for (const char *jewel = jewels; *jewel != 0; jewel++)
            if (*jewel == *stones) {
                count++;
                break;
            }
    return count;
}

/**
 * Return the longest distance between two neighbouring 1 bits of an unsigned number, or 0 if it has fewer than two ones.
 * Write a function to compute the largest distance of positions between consecutive set bits of an unsigned integer; 0 without two.
 * binary gap as a distance: 22 (10110) gives 2, adjacent ones have distance 1, unsigned, 0 for less than two ones
 * How do I find the maximum difference between the positions of successive ones in an unsigned number's binary form (0 if none)?
 * Given a positive unsigned integer, return the greatest distance of any two 1s with only 0s between them, otherwise 0.
 * max spacing of adjacent set bits, unsigned argument, 0 for a power of two
 * how far apart are the two successive 1 bits with the widest spacing in an unsigned value? 0 if there are no two
 * largest step from one set bit to the next higher set bit of an unsigned number, else 0
 * longest run of zeros enclosed by ones plus one, 0 if the unsigned number has not two set bits
 * Computes the maximum index difference between consecutive 1 bits of an unsigned integer, or 0 if it has fewer than two.
 * in binary of unsigned number, the biggest distance from 1 to next 1, zero when only one 1
 * Write a program to find the longest distance between adjacent 1's of an unsigned integer in binary, 0 if there is no pair.
 *
 * @T uint32_t uint64_t
 * @name binary_gap longest_bit_distance widest_bit_gap
 */
int32_t binary_gap(T x) {
    int32_t best = 0, last = -1;
    for (int32_t position = 0; x > 0; position++, x >>= 1) {
        if ((x & 1) == 0) continue;
        if (last >= 0 && position - last > best) best = position - last;
        last = position;
    }
    return best;
}

/**
 * Return the sign of the product of all elements of an array: 1, -1, or 0 if an element is 0.
 * Write a function to find whether the product of an array is positive (1), negative (-1) or zero (0), without multiplying.
 * sign of the product of an array as -1, 0 or 1, no overflow; 1 for an empty array
 * How do I get the sign (-1, 0, 1) of the product of many numbers when the product itself would overflow?
 * Given an array of numbers, return 1 if the product of its values is above 0, -1 if below, 0 if it is zero.
 * would multiplying all the elements give a positive, negative or zero result? 1, -1, 0
 * start with 1, flip the sign for every negative element, return 0 at the first zero: sign of the array's product
 * signum (1, 0 or -1) of the product of the array elements
 * [-1, -2, -3] gives -1, [2, 0] gives 0, [-1, -4] gives 1: sign of the array product
 * Determines the sign of what one gets by multiplying all array members (0 if one of them is 0).
 * product of array is plus or minus or zero? return 1, -1 or 0 but do not calculate the product
 * Write a program that outputs the sign (-1, 0, 1) of the product of all values in an array.
 *
 * @T int32_t int64_t double
 * @name array_sign sign_of_array_product
 * @array a n
 * @range a -5 5
 * @range n 0 8
 */
int32_t array_sign(const T *a, int32_t n) {
    int32_t sign = 1;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] == 0) return 0;
        if (a[i] < 0) sign = -sign;
    }
    return sign;
}

/**
 * Write to out for each element of an array how many elements are smaller than it.
 * Write a function that counts, for every number of an array, the strictly smaller numbers of the whole array, into out.
 * how many numbers are smaller than the current number, for each element, result array out
 * How do I compute for each array element the count of all elements less than it, before or after it?
 * Given an array, fill out with the number of other elements that are lower than each element.
 * [8, 1, 2, 2, 3] gives [4, 0, 1, 1, 3]: smaller numbers than the current one
 * out[i] = number of j with a value less than the value at i, over the whole array
 * for every value the number of strictly lower values in the array, stored at the same index of out
 * count of lesser values per element, quadratic, output in a second array
 * Stores at each index of out the number of values in the input that are strictly below the value there.
 * for each number say how many in array are less than it, answers in out
 * Write a program to store in out for each element the number of elements of the array that it exceeds.
 *
 * @T int32_t int64_t
 * @name smaller_than_current count_smaller_numbers smaller_counts
 * @array a n
 * @array out 8
 * @range a 0 9
 * @range n 0 8
 */
void smaller_than_current(const T *a, int32_t n, int32_t *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = 0;
        for (int32_t j = 0; j < n; j++) out[i] += a[j] < a[i];
    }
}

/**
 * Return the length of an array's longest harmonious subsequence: its largest and smallest value differ by exactly 1; 0 if none.
 * Write a function to find the most elements of an array that can be chosen so that max - min is exactly 1; 0 if impossible.
 * longest harmonious subsequence, length only, 0 when no two values differ by 1
 * How do I find the greatest total count of two values that are next to each other (v and v + 1, both present), or 0?
 * Given an integer array, return the size of its biggest subset of elements with maximum minus minimum equal to 1, otherwise 0.
 * largest count(v) + count(v + 1) over all values v of the array where both occur, 0 without such a pair
 * [1, 3, 2, 2, 5, 2, 3, 7] gives 5: longest harmonious subsequence
 * maximum number of elements whose values span exactly one unit, both ends present, else 0
 * most numbers to keep such that they are of two kinds that differ by one; zero if the array has no such kinds
 * Computes the length of the longest subsequence in which the greatest value is precisely one more than the least, or 0.
 * harmonious array is where max and min differ exactly 1; need length of the longest subsequence like that, 0 if not any
 * Write a program that outputs the longest harmonious subsequence's length (max - min exactly 1) for an integer array, 0 if there is none.
 *
 * @name longest_harmonious find_lhs harmonious_length
 * @array a n
 * @range a 0 9
 * @range n 0 8
 */
int32_t longest_harmonious(const int32_t *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t same = 0, next = 0;
        for (int32_t j = 0; j < n; j++) {
            same += a[j] == a[i];
            next += a[j] == a[i] + 1;
        }
        if (next > 0 && same + next > best) best = same + next;
    }
    return best;
}

/**
 * Return the index of the largest element if it is at least twice as large as every other element, otherwise -1.
 * Write a function to find the index of the maximum when it is no less than double each of the other numbers; else -1.
 * largest number at least twice of others: its index or -1, non-negative elements
 * How do I check that the biggest array element is at least 2 times every other one, returning its index or -1?
 * Given an array of non-negative integers, return where the dominant maximum is (>= 2 * each other element), or -1.
 * dominant index of an array: max >= 2 * second max gives the index of max, otherwise -1; 0 for a single element
 * index of the leader if it has at least twice the votes of each rival, -1 if not
 * does the top value reach twice the runner-up or more? Return the top value's index, else -1.
 * index of the number that is at least double of all the rest, -1 when there is no such number
 * Returns the index of the element that is at least two times as big as any other, or -1.
 * biggest number must be minimum double of every other number, then give its index, else -1
 * Write a program that finds the index of the largest number provided that it is at least twice each remaining number, -1 otherwise.
 *
 * @T int32_t int64_t
 * @name dominant_index find_dominant twice_all_others
 * @array a n
 * @range a 1 20
 * @range n 1 8
 */
int32_t dominant_index(const T *a, int32_t n) {
    int32_t best = 0;
    for (int32_t i = 1; i < n; i++)
        if (a[i] > a[best]) best = i;
    for (int32_t i = 0; i < n; i++)
        if (i != best && a[best] < 2 * a[i]) return -1;
    return best;
}

/**
 * Mirror each row of a {K} x {K} binary int image and invert its pixels (0 to 1, 1 to 0), in place.
 * Write a function to flip a {K} by {K} image of 0s and 1s (ints) horizontally and then invert it, in the same flat array.
 * flipping an image: reverse every row of a {K}x{K} binary int matrix and replace 0 by 1 and 1 by 0, in place
 * How do I reverse each row and complement every entry in a {K} x {K} matrix of int zeros and ones, in place?
 * Given a {K}x{K} matrix of integers 0 and 1 stored row by row, reverse each row and toggle every entry in place.
 * flip left-right, then negate a black and white picture of {K} x {K} int pixels (0 or 1), without a copy
 * horizontal flip (left to right) plus inversion of a {K} by {K} bitmap, one int 0 or 1 per pixel, in place
 * each row of the {K}x{K} 0/1 int grid is read backwards and every value becomes 1 minus itself, in place
 * swap symmetric pixels in the rows of a {K} x {K} binary image of ints while XORing them with 1
 * Mirrors the {K} x {K} int image left to right and inverts its 0/1 values in place.
 * picture {K} x {K} of ints 0 and 1: reverse each row and exchange 0 and 1, in the same array
 * Write a program to flip and invert a binary {K}x{K} int image: rows reversed, bits complemented.
 *
 * @K 2 3 4
 * @name flip_and_invert flip_and_invert_image mirror_and_negate
 * @array image 16
 * @range image 0 1
 */
void flip_and_invert(int32_t *image) {
    for (int32_t row = 0; row < K; row++)
        for (int32_t low = row * K, high = low + K - 1; low <= high; low++, high--) {
            int32_t pixel = image[low];
            image[low] = 1 - image[high];
            image[high] = 1 - pixel;
        }
}

/**
 * Do the segments from ({x1}, {y1}) to ({x2}, {y2}) and from ({x3}, {y3}) to ({x4}, {y4}) have a common point? Touching counts.
 * Write a function to check if two line segments with integer end points intersect; touching or overlapping counts as well.
 * segment intersection test by orientations: both ends of the first segment, then both of the second, true for a shared end point too
 * How do I determine whether two line segments AB and CD cross or touch, from the integer coordinates of A, B, C and D?
 * Given the end points of two segments (x1, y1, x2, y2, x3, y3, x4, y4), return true if they share at least one point.
 * two segments (four integer points) intersect or not, touching and collinear overlap included, no division
 * do two walls, each drawn from one integer point to another, meet anywhere, ends included?
 * check two line segments for any common point using cross products and, for the touching case, bounding boxes
 * Does the straight street from A to B meet the one from C to D (integer coordinates)? An end on the other street counts.
 * Returns whether two closed straight-line segments in the integer plane have a non-empty intersection.
 * Write a program that tells if two given line segments intersect, including the special collinear cases.
 * intersecting closed segments with integer coordinates, yes or no
 *
 * @T int32_t int64_t
 * @name segments_intersect do_intersect segments_meet
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 * @range x3 -10 10
 * @range y3 -10 10
 * @range x4 -10 10
 * @range y4 -10 10
 */
static int32_t side_of(T x1, T y1, T x2, T y2, T x, T y) {
    T cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    return (cross > 0) - (cross < 0);
}
static _Bool ranges_meet(T p, T q, T r, T s) {
    return (p < q ? p : q) <= (r > s ? r : s) && (r < s ? r : s) <= (p > q ? p : q);
}
_Bool segments_intersect(T x1, T y1, T x2, T y2, T x3, T y3, T x4, T y4) {
    if (!ranges_meet(x1, x2, x3, x4) || !ranges_meet(y1, y2, y3, y4)) return 0;
    return side_of(x1, y1, x2, y2, x3, y3) * side_of(x1, y1, x2, y2, x4, y4) <= 0 &&
           side_of(x3, y3, x4, y4, x1, y1) * side_of(x3, y3, x4, y4, x2, y2) <= 0;
}

/**
 * Return the length of the shortest subarray in which some value occurs as often as the most frequent value of the whole array.
 * Write a function to find the length of the shortest contiguous part with the same degree (highest frequency of a value) as the array.
 * degree of an array (maximum frequency of any element): length of the shortest contiguous subarray with equal degree
 * How do I get the length of the shortest subarray that contains all copies of a most frequent element of the array?
 * shortest span that covers every occurrence of a mode of the array; if several modes, the least span
 * [1, 2, 2, 3, 1] gives 2: shortest subarray with the degree of the array, 0 if the array is empty
 * minimal length of a window in which some value occurs as often as the mode does in the full array
 * of all the most frequent numbers, how many elements does the one with the closest first and last occurrence span, both included?
 * least last index minus first index plus 1 over the array's values with the top count, 0 if empty
 * Computes the length of the smallest consecutive section whose maximum element frequency equals that of the entire array.
 * degree is how many times the most common number is there; need the shortest subarray length with same degree
 * Write a program that finds the length of the shortest contiguous subarray having the array's degree (maximum number of repeats).
 *
 * @name shortest_same_degree find_shortest_subarray array_degree_span
 * @array a n
 * @range a 0 5
 * @range n 0 8
 */
int32_t shortest_same_degree(const int32_t *a, int32_t n) {
    int32_t degree = 0, length = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t count = 0, last = i;
        for (int32_t j = i; j < n; j++)
            if (a[j] == a[i]) {
                count++;
                last = j;
            }
        if (count > degree || (count == degree && last - i + 1 < length)) {
            degree = count;
            length = last - i + 1;
        }
    }
    return length;
}

/**
 * Sort an array of unsigned numbers in place by their number of 1 bits, ascending; equal counts are ordered by value, ascending.
 * Write a function that orders unsigned integers by how many set bits they have, fewest first, ties by the smaller number, in place.
 * sort unsigned integers by the number of 1 bits, ascending, then by value, ascending
 * How do I sort an unsigned array by popcount (low to high) and, for the same popcount, from small to large?
 * Given an unsigned array, rearrange it so that the counts of 1 bits increase and numbers with equally many are in ascending order.
 * [3, 4, 1, 7] becomes [1, 4, 3, 7]: order by ones in binary first, value second, unsigned, in place
 * insertion sort of unsigned values with the key (number of ones, value), in increasing order
 * put the unsigned numbers with few binary ones first, equal numbers of ones by size, smallest first, in the same array
 * arrange unsigned ints by their population count ascending, breaking ties by ascending numeric value, in place
 * order an unsigned array by Hamming weight from light to heavy, numbers of the same weight by magnitude
 * Sorts the unsigned elements by increasing count of 1s in their binary form, equal counts in increasing order of value.
 * Write a program to sort unsigned integers in place by the number of bits set, smallest count first, ties by value ascending.
 *
 * @name sort_by_bits sort_by_bit_count sort_by_popcount
 * @array a n
 * @range a 0 100
 * @range n 0 8
 */
static int32_t count_bits(uint32_t x) {
    int32_t count = 0;
    for (; x != 0; x &= x - 1) count++;
    return count;
}
void sort_by_bits(uint32_t *a, int32_t n) {
    for (int32_t i = 1; i < n; i++) {
        uint32_t x = a[i];
        int32_t bits = count_bits(x), j = i;
        for (; j > 0; j--) {
            int32_t before = count_bits(a[j - 1]);
            if (before < bits || (before == bits && a[j - 1] <= x)) break;
            a[j] = a[j - 1];
        }
        a[j] = x;
    }
}

/**
 * Can two strings be made equal by swapping the characters at exactly two different positions, anywhere, of the first?
 * Write a function to check for buddy strings: one swap of two characters (anywhere) in the first string gives the second string.
 * buddy strings: equal after exactly one swap of two positions; equal strings need a repeated character
 * How do I check that swapping exactly one pair of characters of the first string, adjacent or not, gives the second string?
 * Given two strings, return true if exchanging the characters at two distinct indices of the first makes it identical to the second.
 * "ab" and "ba" yes, "ab" and "ab" no, "aa" and "aa" yes: exactly one swap of two positions makes them equal
 * true if the strings differ at just two positions with the characters crossed over, or are the same with a duplicate character
 * is the second string the first one with two characters swapped? any positions; equal strings need a repeated character
 * Tests whether a single swap of two indices i != j in the first text produces the second text.
 * two strings, must do exactly one swap of two characters (any positions) in first, then are they same?
 * Write a program that decides if two strings become equal by exactly one swap of two characters, at any positions, in one of them.
 * do two strings differ by exactly one transposition of two characters, not necessarily neighbours? equal ones pass if a character repeats
 *
 * @string a
 * @string b
 * @name buddy_strings one_exchange_apart
 */
_Bool buddy_strings(const char *a, const char *b) {
    int32_t count = 0, first = 0, second = 0, n = 0;
    _Bool repeats = 0;
    for (; a[n] != 0 && b[n] != 0; n++) {
        for (int32_t i = 0; i < n; i++)
            if (a[i] == a[n]) repeats = 1;
        if (a[n] == b[n]) continue;
        if (count == 0) first = n;
        else second = n;
        count++;
    }
    if (a[n] != b[n]) return 0;
    if (count == 0) return repeats;
    return count == 2 && a[first] == b[second] && a[second] == b[first];
}

/**
 * Find the celebrity in a flat n x n matrix (row knows column if not 0): known by all others, knowing no other; -1 if none.
 * celebrity problem with a row-major matrix where knows[i * n + j] means i knows j: index of the celebrity or -1, diagonal ignored
 * How do I find the celebrity's index in an n x n matrix whose nonzero entries mean that the row's person knows the column's? -1 for none
 * Given a flat n x n matrix (row knows column), return the index of the one that all others know while he knows none, else -1.
 * index whose row is zero and whose column is nonzero outside the diagonal of an n x n matrix, -1 if there isn't any
 * find the celebrity's index by candidate elimination, then verify; flat n x n matrix, row knows column, -1 on failure
 * universal sink of an n by n adjacency matrix (row to column), loops ignored: index with edges from all others, none out, or -1
 * which of n guests (from 0) is known to every other guest and knows no other? flat matrix, row knows column, -1 if nobody
 * find the town judge in a trust matrix (row trusts column): trusted by all others and trusting nobody else, index from 0, or -1
 * Returns the number (from 0) of the celebrity in an n x n table where the row's person knows the column's, or -1.
 * matrix n x n tells person of row knows person of column; find who knows nobody but all know him, -1 if not exist
 * Write a program to solve the celebrity problem for n people with a flat matrix (row knows column); index from 0, -1 without celebrity.
 *
 * @name find_celebrity celebrity universal_sink
 * @array knows 16
 * @range knows 0 1
 * @range n 1 4
 */
int32_t find_celebrity(const int32_t *knows, int32_t n) {
    int32_t candidate = 0;
    for (int32_t i = 1; i < n; i++)
        if (knows[candidate * n + i]) candidate = i;
    for (int32_t i = 0; i < n; i++)
        if (i != candidate && (knows[candidate * n + i] || !knows[i * n + candidate])) return -1;
    return candidate;
}

/**
 * Find where the line through ({x1}, {y1}) and ({x2}, {y2}) meets the line through ({x3}, {y3}) and ({x4}, {y4}): x, y to out, false if parallel.
 * Write a function to compute the intersection of two lines, each given by two points, into out (x, y); false for parallel lines.
 * intersection point of line AB with line CD from four points in doubles, stored in out; returns false if they are parallel
 * How do I get the crossing point of two infinite lines when I have two points of each, with false for no single point?
 * line-line intersection from point pairs, both lines unlimited, result in an array of two doubles, false when parallel or equal
 * extend two segments to full lines and write the point where these cross to out; false when their directions are parallel
 * Do the lines AB and CD cross in one point? If so, put its coordinates into the output array and return true.
 * both coordinates of the meeting point of two straight lines through points 1, 2 and 3, 4; false with a zero determinant
 * Stores the common point of two lines, defined by two points each, and reports whether there is exactly one.
 * four points with double coordinates, lines by first two and last two, i need where they meet; false if parallel
 * Write a program for the intersection of two lines given as point pairs: x and y through an array, false without a unique point.
 * geometry: intersect two infinite lines, each by a pair of points in double precision, success as a bool and the point in out
 *
 * @name intersect_through_points line_line_intersection lines_cross_at
 * @range x1 -10 10
 * @range y1 -10 10
 * @range x2 -10 10
 * @range y2 -10 10
 * @range x3 -10 10
 * @range y3 -10 10
 * @range x4 -10 10
 * @range y4 -10 10
 * @array out 2
 */
_Bool intersect_through_points(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4, double *out) {
    double determinant = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
    if (determinant == 0) return 0;
    double t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / determinant;
    out[0] = x1 + t * (x2 - x1);
    out[1] = y1 + t * (y2 - y1);
    return 1;
}

/**
 * How many steps is a robot away from its start after following the moves U, D, L, R of a string? Count horizontally and vertically.
 * Write a function to compute the Manhattan distance from the origin after a string of moves U, D, L and R, one step each.
 * distance |x| + |y| from the starting point at the end of a walk given as U, D, L, R letters; other characters do nothing
 * How do I find how far (in grid steps) a path of the capital letters U, D, L, R ends from where it began?
 * Given a string of unit moves up (U), down (D), left (L), right (R), return the taxicab distance between start and end.
 * the least number of moves that bring the robot back after it has done the moves U, D, L, R of a string
 * absolute surplus of U over D plus absolute surplus of L over R in a command string
 * net displacement of a walk given as a string of U, D, L, R, measured as blocks in x plus blocks in y
 * Simulates the moves U, D, L, R and gives back the Manhattan distance to (0, 0) at the end.
 * robot goes by letters U D L R one step each, how many steps straight back home over the grid?
 * Write a program that reads directions U, D, L, R from a string and returns how many grid steps the walker ends from the start.
 * shortest way home, without diagonals, for someone who followed the U, D, L and R instructions in a text
 *
 * @string s
 * @name steps_from_start moves_distance walk_distance
 */
int32_t steps_from_start(const char *s) {
    int32_t x = 0, y = 0;
    for (; *s != 0; s++) {
        if (*s == 'U') y++;
        else if (*s == 'D') y--;
        else if (*s == 'R') x++;
        else if (*s == 'L') x--;
    }
    return (x < 0 ? -x : x) + (y < 0 ? -y : y);
}
