/**
 * Evaluate the polynomial with the {n} coefficients in {c} at {x}; {c}[0] is {OP:2}.
 * What is the value at {x} of the polynomial whose coefficients are {c}, {n} of them, {OP} first? No coefficients give 0.
 * Write a program that evaluates a polynomial by Horner's rule from its coefficient array, the {OP} first, at a given x.
 * Horner evaluation of a coefficient array, {OP} first, at a number
 * How do I calculate a polynomial at a point if its coefficient array starts with the {OP}?
 * value at x of a polynomial stored in an array with the {OP} first
 * Evaluate a polynomial at x by nested multiplication, with {OP:2} at index 0.
 * Write a function to compute a polynomial's value at x from its coefficient list, which begins with {OP:2}.
 * How do I evaluate a polynomial at x whose array has {OP:2} first?
 * Compute the value of a polynomial at x, with the {OP:1} first in the array.
 * Given an array of coefficients that starts with {OP:2} and a number x, return the value of the polynomial at x.
 * Use Horner's method to evaluate a polynomial at x; the array has {OP:2} first.
 * nested multiplication for a polynomial at x, coefficients ordered so that the first is the {OP}
 *
 * @T int32_t int64_t float double
 * @OP n-1-i "constant term" "the constant term" "the power 0"
 * @OP i "highest power" "the coefficient of the highest power" "the highest power"
 * @name evaluate_horner polynomial_value
 * @array c n
 * @range c -9 9
 * @range n 0 6
 * @range x -5 5
 */
T evaluate_horner(const T *c, int32_t n, T x) {
    T value = 0;
    for (int32_t i = 0; i < n; i++) value = value * x + c[OP];
    return value;
}

/**
 * Evaluate the polynomial with the {n} coefficients in {c} at {x} by adding up c * power terms; constant term first.
 * What is the sum of {c}[i] * {x}^i for i from 0 to {n} - 1? Keep the power in a variable; no Horner.
 * Evaluate {c}[0] + {c}[1] x + {c}[2] x^2 + ... with {n} terms at {x}, keeping the current power of x in a variable.
 * Write a program that evaluates a polynomial at x term by term, coefficients in an array with the constant first.
 * polynomial value at x, term by term from the constant up (a[0] is the constant)
 * How do I sum coefficient times power of x for all terms of an array, the constant first?
 * Sum c[i] * x^i over the array with a running power of x.
 * Write a function to sum coefficient i times the i-th power of x over a whole list, with i counted from 0.
 * How can I compute c0 + c1 x + c2 x^2 + ... without Horner's rule?
 * Compute the value of a polynomial at x, with the constant term first.
 * Given coefficients with the constant term first and a number x, evaluate the polynomial term by term.
 * Calculate a[0] + a[1] * x + a[2] * x^2 + ... for an array of n coefficients.
 * Write a function to evaluate a polynomial at x; the coefficients are in an array, constant term first.
 * Given coefficients c[0..n-1], lowest power first, and x, return the sum of c[i] * x^i.
 * Function that computes the value of a polynomial at a point, coefficient i belonging to x^i
 * Implement polynomial evaluation with ascending powers, keeping x^i in a variable.
 * polynomial value at x, coefficients from the constant upward
 * plug x into a polynomial given by its coefficient array, constant coefficient first
 * sum of monomials c[i] * x^i accumulated with a running power of x
 *
 * @T int32_t int64_t float double
 * @name evaluate_by_powers term_sum
 * @array c n
 * @range c -9 9
 * @range n 0 6
 * @range x -5 5
 */
T evaluate_by_powers(const T *c, int32_t n, T x) {
    T value = 0, power = 1;
    for (int32_t i = 0; i < n; i++) {
        value += c[i] * power;
        power *= x;
    }
    return value;
}

/**
 * What is the derivative at {x} of the polynomial with the {n} coefficients in {c}, constant term first?
 * Return the slope at {x} of the polynomial {c} ({n} coefficients, {c}[i] belongs to the power i).
 * Differentiate the polynomial {c} of {n} coefficients (constant first) and evaluate the result at {x}.
 * Write a function that evaluates at x the derivative of a polynomial given by its coefficients, constant term first.
 * derivative at x of a polynomial whose coefficients are stored from the constant up
 * How steep is a polynomial curve (coefficient array, constant term first) at a given x?
 * Write a function to compute the slope of a polynomial at x; its coefficients begin with the constant term.
 * How do I evaluate a polynomial's derivative from its coefficient array (lowest power first)?
 * Compute the derivative of a polynomial at x, with the constant term first.
 * Given polynomial coefficients from the constant term up and a number x, return the derivative's value at x.
 * Return p'(x) for a polynomial p with coefficients in ascending order of power.
 * Evaluate the first derivative of the polynomial c[0] + c[1] x + c[2] x^2 + ... at x.
 * Write a function to find the derivative of a polynomial at x, coefficients with the constant first.
 * Given coefficients in ascending order of power and x, return the sum of i * c[i] * x^(i-1).
 * Implement p'(x) for a coefficient array whose first entry is the constant term.
 * Function that returns the slope of a polynomial at a point, coefficients lowest power first
 * instantaneous rate of change at x of a polynomial, coefficients in ascending powers
 * Write a function that differentiates a polynomial (ascending coefficients) and evaluates the outcome at x.
 *
 * @T int32_t int64_t float double
 * @name derivative_at slope_at
 * @array c n
 * @range c -9 9
 * @range n 0 6
 * @range x -5 5
 */
T derivative_at(const T *c, int32_t n, T x) {
    T value = 0;
    for (int32_t i = n - 1; i >= 1; i--) value = value * x + i * c[i];
    return value;
}

/**
 * Replace the polynomial in {c} by its derivative, in place: {n} coefficients, constant term first, last becomes 0.
 * Differentiate {c}, an array of {n} coefficients from the constant up; its last element ends up as 0.
 * Could you turn {c} ({n} coefficients, lowest power first) into the coefficients of its derivative, filled up with a 0?
 * Write a program that differentiates in place a polynomial given as a coefficient array, constant first, the last entry becoming 0.
 * Differentiate a polynomial in place; the coefficients are in ascending order and the last one becomes 0.
 * How do I turn ascending coefficients in place into those of the derivative, with a 0 at the end?
 * apply the power rule to coefficients (constant term first), overwriting the array and putting zero last
 * Write a program that turns a polynomial's coefficients, lowest power first, into those of its derivative in place; the last element becomes 0.
 * How do I differentiate a coefficient array (constant term first) without another array, filling the end with 0?
 * Compute the derivative's coefficients in place, constant term first, last one set to 0.
 * Given an array of coefficients c with the constant term first, overwrite it with its derivative; the last element becomes 0.
 * Apply the power rule to a coefficient array in place: c[i] becomes (i + 1) * c[i + 1], the last element 0.
 *
 * @T int32_t int64_t double
 * @name differentiate derive_in_place
 * @array c n
 * @range c -20 20
 * @range n 0 7
 */
void differentiate(T *c, int32_t n) {
    for (int32_t i = 1; i < n; i++) c[i - 1] = i * c[i];
    if (n > 0) c[n - 1] = 0;
}

/**
 * What is the integral from 0 to {x} of the polynomial with the {n} coefficients in {c}, constant term first?
 * Integrate the polynomial {c} ({n} terms, lowest power first) between 0 and {x}.
 * signed area under the polynomial {c} with {n} coefficients (constant term first), from 0 to {x}
 * Write a function that integrates a polynomial (coefficient array, constant term first) from 0 to a given limit.
 * definite integral from zero to x of a polynomial whose coefficients are stored lowest power first
 * What is the signed area under a polynomial curve (ascending coefficients) between 0 and x?
 * Write a function to compute the definite integral of a polynomial from 0 to a given limit; the coefficients begin with the constant term.
 * How do I evaluate a polynomial's antiderivative, zero at 0, from its coefficient array (lowest power first)?
 * Integrate a polynomial (constant term first) from 0 to x.
 * Given polynomial coefficients from the constant term up and x, return the integral of the polynomial from 0 to x.
 * Integrate c[0] + c[1] t + c[2] t^2 + ... over t from 0 to x.
 * Evaluate at x the antiderivative (zero at 0) of a polynomial with coefficients in ascending powers.
 * definite integral over [0, x] of a polynomial, coefficients in ascending powers
 *
 * @T float double
 * @name integral_to area_under_polynomial
 * @array c n
 * @range c -9 9
 * @range n 0 6
 * @range x -3 3
 */
T integral_to(const T *c, int32_t n, T x) {
    T total = 0, power = x;
    for (int32_t i = 0; i < n; i++) {
        total += c[i] * power / (i + 1);
        power *= x;
    }
    return total;
}

/**
 * What is the degree of the polynomial with the {n} coefficients in {c}, constant term first? The zero polynomial gives -1.
 * Return the highest index below {n} at which {c} is not 0, or -1 if it is 0 everywhere.
 * The {n} coefficients in {c} (constant term first) may end with zeros. What is the degree, -1 if all are zero?
 * Write a function that finds the degree of a polynomial from its coefficients, constant first, -1 for zero.
 * Degree of a polynomial with coefficients in ascending order, -1 if all are 0
 * What is the highest index of an array with a nonzero coefficient, or -1 if all are 0?
 * degree of a polynomial given in ascending powers, trailing zeros ignored, -1 if all are zero
 * Write a function to determine the degree of a polynomial from its coefficients, the constant term first; -1 if all are zero.
 * How do I get a polynomial's degree from an array (constant term first) that may have trailing zeros? The zero polynomial gives -1.
 * Return the index of the last nonzero coefficient, -1 if there is none.
 * Given an array of coefficients, lowest power first, return the degree of the polynomial, or -1 if every coefficient is 0.
 * Write a function to find the degree of a polynomial, constant coefficient first; all zeros give -1.
 * Given an array of coefficients in ascending powers, return the index of the last nonzero one, or -1.
 * index of the last nonzero coefficient in ascending powers, -1 when all vanish
 *
 * @T int32_t int64_t double
 * @name polynomial_degree degree
 * @array c n
 * @range c -1 1
 * @range n 0 6
 */
int32_t polynomial_degree(const T *c, int32_t n) {
    while (n > 0 && c[n - 1] == 0) n--;
    return n - 1;
}

/**
 * How many different real roots does {a} x^2 + {b} x + {c} have, where {a} is not 0?
 * Return 2, 1 or 0, the number of real solutions of {a} x * x + {b} x + {c} = 0, by the sign of the discriminant.
 * Write a program that finds how many different real roots a x^2 + b x + c has (0, 1 or 2).
 * number of different real solutions of the quadratic a x^2 + b x + c = 0
 * How often does the parabola a x^2 + b x + c meet the x axis, a touch counting once?
 * number of distinct real zeros of a second-degree polynomial a, b, c, highest power first
 * Write a function to determine how many real solutions a x^2 + b x + c = 0 has; a, b, c in this order, a not zero.
 * How many times does the parabola ax^2 + bx + c meet the x axis?
 * Return the number of different real roots of the quadratic a x^2 + b x + c.
 * Given the coefficients a, b and c of a quadratic equation, return the number of its distinct real solutions.
 * Use the discriminant of a x^2 + b x + c to return 2, 1 or 0 for the number of real roots.
 * Write a function to count the distinct real roots of ax^2 + bx + c = 0.
 * Function that tells how many different real solutions a quadratic equation has
 * number of x-intercepts of a parabola ax^2 + bx + c
 * Number of real zeros of a quadratic, from the sign of b^2 - 4ac: 0, 1 or 2
 * How many times does the parabola y = ax^2 + bx + c touch or cross the x-axis?
 * Write a function telling how many different real zeros a quadratic has via its discriminant.
 *
 * @T int32_t int64_t double
 * @name count_roots real_roots
 * @range a 1 9
 * @range b -9 9
 * @range c -9 9
 */
int32_t count_roots(T a, T b, T c) {
    T discriminant = b * b - 4 * a * c;  // of a x^2 + b x + c
    return discriminant > 0 ? 2 : discriminant == 0;
}

/**
 * What is the {OP:2} real root of {a} x^2 + {b} x + {c}? {a} is positive and there are real roots.
 * For {a}, {b}, {c}, highest power first, return (-b {OP} sqrt(discriminant)) / (2a), the {OP:2} solution.
 * {OP:2} solution of the quadratic equation with {a}, {b} and {c}, {a} > 0, discriminant not negative
 * Write a program that solves a x^2 + b x + c = 0 (a > 0, real roots) and returns the {OP:2} root.
 * {OP:2} real root of the quadratic a x^2 + b x + c with positive a
 * Which is the {OP:2} solution of a x^2 + b x + c = 0, if a is positive and the roots are real?
 * Write a function to compute, for positive a, the {OP:2} root of a x^2 + b x + c, with {OP:1} before the square root.
 * How do I get the {OP:2} root of ax^2 + bx + c with a > 0 ({OP:1} before the square root)?
 * Return the {OP:2} quadratic root, the one with {OP:1} before the square root.
 * Given a, b and c of a quadratic equation with a > 0 and real roots, return the {OP:2} root.
 * Apply the quadratic formula with {OP} before the square root to a, b and c (a > 0), for the {OP:2} root.
 * Write a function to find the {OP:2} root of a quadratic equation, (-b {OP} sqrt(b^2 - 4ac)) / 2a, a > 0.
 * Given a > 0, b and c with real roots, return the {OP:2} solution ({OP:1} the square root).
 * Implement the quadratic formula with {OP:1}, for the {OP:2} root; a is positive.
 * Function that solves ax^2 + bx + c = 0, a > 0, for its {OP:2} real root: {OP:1} before the square root
 * Solve a quadratic equation with positive leading coefficient for its {OP:2} solution (real ones exist).
 * Write a function that yields the {OP:2} of the two real zeros of a quadratic whose leading coefficient is positive.
 *
 * @OP + "+" "larger"
 * @OP - "-" "smaller"
 * @name quadratic_root solve_quadratic
 * @range a 1 9
 * @range b -20 20
 * @range c -20 0
 */
double quadratic_root(double a, double b, double c) {
    double discriminant = b * b - 4 * a * c;  // of a x^2 + b x + c
    return (-b OP __builtin_sqrt(discriminant)) / (2 * a);
}

/**
 * At which x does the parabola {a} x^2 + {b} x + {c} have its vertex, and what is the value there? Write them to {x} and {y}.
 * Store the vertex of the quadratic {a}, {b}, {c} ({a} is not 0): place in {x}, value in {y}.
 * vertex of {a} x^2 + {b} x + {c}: -b / (2a) to {x}, the value there to {y}
 * Find the turning point of the parabola with coefficients {a}, {b} and {c} and put its coordinates into {x} and {y}.
 * Write a function that stores the vertex (x, then y) of the parabola a x^2 + b x + c through two pointers.
 * vertex of the parabola a x^2 + b x + c, its x and y by pointer
 * Where is the turning point of the quadratic function a x^2 + b x + c? Store x and y through pointers.
 * Write a function to store the vertex of the parabola a x^2 + b x + c via two pointers, x first.
 * How do I find a parabola's vertex from a, b, c with two output pointers (x first)?
 * Compute the vertex of ax^2+bx+c.
 * Given a, b and c, store the vertex of the parabola a x^2 + b x + c through two pointers, x first.
 * extremum point of a quadratic ax^2 + bx + c, abscissa and ordinate through two pointers
 *
 * @T float double
 * @name vertex parabola_vertex
 * @array x 1
 * @array y 1
 * @range a 1 9
 * @range b -20 20
 * @range c -20 20
 */
void vertex(T a, T b, T c, T *x, T *y) {
    *x = -b / (2 * a);
    *y = c - b * b / (4 * a);
}

/**
 * Return the {OP:3} polynomial of degree {n} at {x}, by its recurrence from 1 and {OP:2} x.
 * What is the {OP:3} polynomial number {n} at {x}? It starts with 1 and {OP:2} x.
 * Write a function that evaluates a {OP:3} polynomial (1, {OP:2} x, and so on) of degree n at x.
 * {OP:3} polynomial of degree n at x, that of degree 1 being {OP:2} x
 * How do I compute the {OP:3} polynomial of degree n at x by recursion from 1 and {OP:2} x?
 * Write a function for the polynomials with P(0) = 1, P(1) = {OP:1} x, P(n+1) = 2 x P(n) - P(n-1); n comes first, then x.
 * How do I evaluate the {OP:3} polynomial (degree 1 is {OP:1} x) for given n and x?
 * Compute the {OP:3} polynomial of degree n at x, with P1 = {OP:1} x.
 * Given n and x, return the value of the {OP:3} polynomial of degree n at x; degree 1 is {OP:2} x.
 * Evaluate the {OP:3} polynomial of degree {n} at {x} with the recurrence P(i + 1) = 2 x P(i) - P(i - 1), starting with 1 and {OP:2} x.
 * Implement the {OP:3} polynomials with a loop: P(0) = 1, P(1) = {OP:2} x, P(i + 1) = 2 x P(i) - P(i - 1).
 * Calculate P(n) at x, where P(0) = 1, P(1) = {OP:2} x and P(i + 1) = 2 x P(i) - P(i - 1) ({OP:3} polynomials).
 *
 * @T int32_t double
 * @OP 1 "1" "1" "Chebyshev first-kind"
 * @OP 2 "2" "2" "Chebyshev second-kind"
 * @name chebyshev orthogonal_value
 * @range n 0 8
 * @range x -3 3
 */
T chebyshev(int32_t n, T x) {
    T before = 1, now = OP * x;
    if (n == 0) return 1;
    for (int32_t i = 1; i < n; i++) {
        T next = 2 * x * now - before;
        before = now;
        now = next;
    }
    return now;
}

/**
 * Return the Legendre polynomial of degree {n} at {x}.
 * What is P({n}) of Legendre at {x}, with P(0) = 1 and P(1) = x?
 * Legendre polynomial, degree {n}, argument {x}, by Bonnet's recurrence
 * Write a function that evaluates a Legendre polynomial of degree n at x.
 * Legendre polynomial of degree n at x
 * How do I compute the Legendre polynomial of degree n at x by recursion?
 * Write a function to compute the Legendre polynomial of a given degree at a given point.
 * Compute P_n(x) by Bonnet's recursion.
 * How do I evaluate Legendre polynomials with the recurrence?
 * Compute the Legendre polynomial P_n(x).
 * Given n and x, return the value of the nth Legendre polynomial at x.
 * Start from P(0) = 1 and P(1) = x, apply (i + 1) P(i + 1) = (2i + 1) x P(i) - i P(i - 1) and return P({n}) at the point {x}.
 *
 * @T float double
 * @name legendre_polynomial bonnet
 * @range n 0 8
 * @range x -1 1
 */
T legendre_polynomial(int32_t n, T x) {
    T before = 1, now = x;
    if (n == 0) return 1;
    for (int32_t i = 1; i < n; i++) {
        T next = ((2 * i + 1) * x * now - i * before) / (i + 1);
        before = now;
        now = next;
    }
    return now;
}

/**
 * Return the {OP} Hermite polynomial of degree {n} at {x}.
 * What is the {OP} Hermite polynomial number {n} at {x}, beginning with 1 and {OP:2}?
 * Hermite polynomial ({OP} kind) of degree {n} at {x}: {OP:3}
 * Run the recurrence {OP:3} of the {OP} Hermite polynomials at {x} from H(0) = 1 to degree {n}.
 * Write a function that evaluates a {OP} Hermite polynomial of degree n at x ({OP:2} for degree 1).
 * {OP} Hermite polynomial of degree n at x, starting with 1 and {OP:2}
 * How do I compute the Hermite polynomial of degree n at x, {OP} kind ({OP:2} for n = 1)?
 * Write a function to compute the {OP:1} Hermite polynomial of a given degree: H(0) = 1, {OP:3}.
 * Compute the {OP:1} Hermite polynomial H_n(x) with H_1(x) = {OP:2}.
 * How do I evaluate {OP:1} Hermite polynomials by {OP:3}, starting from H(0) = 1?
 * Calculate the {OP:1} Hermite polynomial of degree n at x, where degree 1 is {OP:2}.
 * Given n and x, return the {OP} Hermite polynomial H(n) at x, with H(0) = 1 and {OP:3}.
 *
 * @T int32_t double
 * @OP 2 "physicists'" "2 x" "H(i + 1) = 2 x H(i) - 2 i H(i - 1)"
 * @OP 1 "probabilists'" "x" "H(i + 1) = x H(i) - i H(i - 1)"
 * @name hermite hermite_polynomial
 * @range n 0 7
 * @range x -3 3
 */
T hermite(int32_t n, T x) {
    T before = 0, now = 1;
    for (int32_t i = 0; i < n; i++) {
        T next = OP * x * now - OP * i * before;
        before = now;
        now = next;
    }
    return now;
}

/**
 * Return the Laguerre polynomial of degree {n} at {x}.
 * What is L({n}) of Laguerre at {x}, with L(0) = 1 and L(1) = 1 - x?
 * Laguerre polynomial, degree {n}, argument {x}, by recurrence
 * Write a function that evaluates a simple Laguerre polynomial of degree n at x.
 * Laguerre polynomial of degree n at x
 * How do I compute the Laguerre polynomial of degree n at x by recursion?
 * Write a function to compute the Laguerre polynomial of a given degree at a given point.
 * Compute L_n(x) by the recurrence (i+1) L(i+1) = (2i+1-x) L(i) - i L(i-1).
 * How do I evaluate simple Laguerre polynomials?
 * Compute the Laguerre polynomial L_n(x).
 * Given n and x, return the value of the nth Laguerre polynomial at x.
 * Start from L(0) = 1 and L(1) = 1 - x, apply (i + 1) L(i + 1) = (2i + 1 - x) L(i) - i L(i - 1) and return L({n}) at the point {x}.
 *
 * @T float double
 * @name laguerre laguerre_polynomial
 * @range n 0 8
 * @range x 0 5
 */
T laguerre(int32_t n, T x) {
    T before = 0, now = 1;
    for (int32_t i = 0; i < n; i++) {
        T next = ((2 * i + 1 - x) * now - i * before) / (i + 1);
        before = now;
        now = next;
    }
    return now;
}

/**
 * Interpolate at {x} on the straight line through ({x0}, {y0}) and ({x1}, {y1}); the two x differ.
 * What y belongs to {x} on the line from ({x0}, {y0}) to ({x1}, {y1})? Extend the line if need be.
 * linear interpolation at {x} between ({x0}, {y0}) and ({x1}, {y1})
 * Write a function that takes an x and two points, each as x and y, and interpolates linearly between them.
 * linear interpolation at an x, given before the two points (x, y, x, y)
 * How do I interpolate linearly, called as f(x, x0, y0, x1, y1)?
 * Linear interpolation at x between the points (x0, y0) and (x1, y1)
 * Given x and two points (x0, y0) and (x1, y1), return the y value at x on the line through them.
 * Find the y coordinate at {x} of the line that passes through ({x0}, {y0}) and ({x1}, {y1}).
 * Write a function for linear interpolation at x between (x0, y0) and (x1, y1); x is the first argument.
 * Given x, x0, y0, x1, y1, return y on the line through both points.
 * Function that estimates y at x from two known points, arguments x, x0, y0, x1, y1
 * ordinate at x on the straight line joining two known points (x, x0, y0, x1, y1)
 *
 * @T float double
 * @name interpolate_line line_at
 * @range x -10 20
 * @range x0 -10 0
 * @range y0 -50 50
 * @range x1 1 10
 * @range y1 -50 50
 */
T interpolate_line(T x, T x0, T y0, T x1, T y1) { return y0 + (x - x0) * (y1 - y0) / (x1 - x0); }

/**
 * Interpolate at {x} with the Lagrange polynomial through the {n} points ({xs}[i], {ys}[i]); all {xs} differ.
 * What is the value at {x} of the polynomial through the {n} points with abscissas {xs} and ordinates {ys}? No points give 0.
 * Value at {x} of the unique polynomial of lowest degree that fits {xs} to {ys}, {n} pairs
 * Write a program that performs Lagrange interpolation: array of x, array of y, count, and the x to evaluate at.
 * Lagrange interpolation at x through n points given as arrays of x and y
 * How do I find the value at x of the polynomial curve through several points, given as arrays of x and y?
 * polynomial that passes through all n data points (x array, y array), evaluated at x
 * Write a function to compute, at a given x, the polynomial through n points given by an array of x and one of y.
 * How do I implement Lagrange interpolation for arrays xs and ys of n points at x?
 * Given n points as an array of x values and an array of y values, evaluate the interpolating polynomial at x (0 for no points).
 * Fit a polynomial through n data points (x array, y array) and return its value at a given x.
 * interpolating polynomial through n nodes (array of abscissas, array of ordinates), evaluated at x
 *
 * @T float double
 * @name lagrange interpolating_polynomial
 * @array xs n
 * @array ys n
 * @range xs -5 5
 * @range ys -5 5
 * @range n 0 4
 * @range x -5 5
 */
T lagrange(const T *xs, const T *ys, int32_t n, T x) {
    T total = 0;
    for (int32_t i = 0; i < n; i++) {
        T term = ys[i];
        for (int32_t j = 0; j < n; j++)
            if (j != i) term *= (x - xs[j]) / (xs[i] - xs[j]);
        total += term;
    }
    return total;
}

/**
 * Do one Newton step from {x} toward a root of {a} x^2 + {b} x + {c}; the slope at the start is not 0.
 * Return {x} minus the value of {a} x^2 + {b} x + {c} there over its derivative there.
 * Improve {x} as a root of the quadratic {a}, {b}, {c} by Newton's method, once.
 * Write a function that does one Newton-Raphson step from a guess x (given first) for a x^2 + b x + c.
 * one Newton step from x on the quadratic a x^2 + b x + c, x first, then a, b, c
 * How do I improve an approximate root x of a second-degree polynomial a, b, c (highest power first) with one Newton step?
 * Write a function to improve a guess x for a root of a x^2 + b x + c by one Newton step, given x, a, b, c.
 * What is the result of one Newton iteration for ax^2 + bx + c from x (x is passed first)?
 * Do one Newton step for a quadratic, called as f(x, a, b, c).
 * Given a guess x and the coefficients a, b, c, return x - f(x) / f'(x) for f(x) = a x^2 + b x + c.
 * Apply the Newton-Raphson method once to a x^2 + b x + c, starting from x, which is given before a, b and c.
 * Compute the next Newton approximation of a root of a x^2 + b x + c, given the current one, a, b and c.
 * a single Newton-Raphson iteration for a quadratic ax^2 + bx + c, current x given first
 *
 * @T float double
 * @name newton_quadratic tangent_step
 * @range x 6 20
 * @range a 1 9
 * @range b -9 9
 * @range c -50 50
 */
T newton_quadratic(T x, T a, T b, T c) { return x - ((a * x + b) * x + c) / (2 * a * x + b); }

/**
 * Improve {guess} as the {OP:2} root of {value} with one Newton step.
 * Subtract from {guess} the quotient ({OP:3} - {value}) / ({OP}), x being the guess: the next Newton iterate for the {OP:2} root.
 * Newton step for the {OP:2} root: guess {guess}, number {value}
 * What does one step of Newton's method make of {guess} as the {OP:2} root of {value}?
 * Write a function that improves a guess of the {OP:2} root of a number (passed second) by one Newton step.
 * one Newton step for the {OP:2} root, from a guess and then the number
 * How do I get a better guess of the {OP:2} root from a guess and the number, by Newton?
 * Write a function to improve a guess (first) of the {OP:2} root of a number (second) by one Newton step.
 * What is one Newton iteration towards the {OP:2} root of a number (guess first, then the number)?
 * Do one Newton step for the {OP:2} root (guess, number).
 * Given a guess and a number, return the next Newton approximation of the number's {OP:2} root.
 * Apply Newton's method once to find the {OP:2} root of a number, starting from a guess that is passed first.
 *
 * @T float double
 * @OP (x*x*x-a)/(3*x*x) "3 x^2" "cube" "x^3"
 * @OP (x*x*x*x-a)/(4*x*x*x) "4 x^3" "fourth" "x^4"
 * @OP (x*x*x*x*x-a)/(5*x*x*x*x) "5 x^4" "fifth" "x^5"
 * @name newton_root_step next_root
 * @range guess 1 10
 * @range value 1 1000
 */
T newton_root_step(T guess, T value) {
    T x = guess, a = value;
    return x - OP;
}

/**
 * From {x}, step toward the root of x^3 + {K} x - {c} by Newton's method, {n} times.
 * Start at {x} and apply Newton's method to the cubic x * x * x + {K} x - {c}, {n} times.
 * Newton iterations for x^3 + {K} x = c: start {x}, right side {c}, {n} iterations
 * What does Newton's method make of the start {x} for the equation x^3 + {K} x = {c} in {n} steps?
 * Write a program that solves x^3 + {K}x = c with Newton iterations: start, c, number of steps.
 * result of n Newton steps for x^3 + {K}x = c, with the start given first, then c and n
 * How do I find the root of x^3 + {K} x - c with n Newton steps, given the start, c and n?
 * Write a program that applies n Newton steps to x^3 + {K} x = c from a starting x; the parameters are x, c, n.
 * How do I approximate the solution of x^3 + {K}x = c with n Newton iterations (start value, c, n)?
 * Do n Newton iterations for x^3 + {K}x = c (start x, c, n).
 * Given a start value, c and n, run n steps of Newton's method for x^3 + {K} x - c and return x.
 * Given a start x, c and n, solve x^3 + {K} x = c approximately with n Newton-Raphson iterations.
 * root finding for a cubic x^3 + {K}x - c by n tangent (Newton-Raphson) steps from x, arguments x, c, n
 *
 * @T float double
 * @K 1 2 3 5
 * @name newton_cubic solve_cubic
 * @range x -5 5
 * @range c -20 20
 * @range n 0 12
 */
T newton_cubic(T x, T c, int32_t n) {
    for (int32_t i = 0; i < n; i++) x -= (x * x * x + K * x - c) / (3 * x * x + K);
    return x;
}

/**
 * Evaluate the cubic {x}^3 + {K} * {x}^2 + {L} * {x} + {M}.
 * What is {x} cubed, plus {K} times {x} squared, plus {L} times {x}, plus {M}?
 * Return (({x} + {K}) * {x} + {L}) * {x} + {M}.
 * Evaluate the polynomial with coefficients 1, {K}, {L}, {M} (highest power first) at {x}.
 * Write a function that computes x^3 + {K}x^2 + {L}x + {M}.
 * value at x of the cubic with the coefficients 1, {K}, {L}, {M}, highest power first
 * What is the value of the cubic x^3 + {K} x^2 + {L} x + {M} for a number?
 * Evaluate the third-degree polynomial with the coefficients 1, {K}, {L} and {M}, highest power first, at a number.
 * Write a function to compute the cube of a number plus {K} times its square plus {L} times the number plus {M}.
 * How do I evaluate x^3 + ({K})x^2 + ({L})x + ({M})?
 * Compute x^3 + {K}x^2 + {L}x + {M}.
 * third-degree monic polynomial with coefficients {K}, {L}, {M} after the leading one, value at x
 *
 * @T int32_t int64_t double
 * @K 2 3 4 -2
 * @L 5 6 -3
 * @M 1 7 -4
 * @name monic_cubic cubic_value
 * @range x -100 100
 */
T monic_cubic(T x) { return ((x + K) * x + L) * x + M; }

/**
 * Is {x} a root of the quadratic {x}^2 + {x} - {L}?
 * Check whether the square of {x}, plus {x}, equals {L}.
 * true if {x} * {x} + {x} == {L}
 * Plug {x} into z^2 + z - {L} and tell if the result is 0.
 * Write a function to check if a number solves x^2 + x = {L}.
 * Is a number a root of x^2 + x - {L}?
 * Does a number plus its square make {L}?
 * Is {L} the product of the given number and its successor?
 * Write a function to check whether a number plus its own square is {L}.
 * How do I test if x solves x^2 + x - {L} = 0?
 * Check whether x^2 + x = {L}.
 * Does x make the quadratic x^2 + x - {L} vanish?
 *
 * @T int32_t int64_t
 * @L 2 6 12 20 30 42 56 72 90
 * @name is_root solves_quadratic
 * @range x -10 10
 */
_Bool is_root(T x) { return x * x + x - L == 0; }

/**
 * What is the product of (x - root) over the {n} roots in {r}, at x = {x}? No roots give 1.
 * Multiply (x - {r}[0]) (x - {r}[1]) ... with {n} factors at {x}; return 1 for no factors.
 * Write a function that evaluates at x a monic polynomial given by an array of its roots.
 * monic polynomial from its roots (array of n), value at x
 * factored form of a monic polynomial, roots in an array, evaluated at x
 * Write a function to compute, at a given x, the polynomial with leading coefficient 1 that has the roots in an array.
 * How do I evaluate (x - r1)(x - r2)... for an array of roots at x?
 * Compute the product of (x - r[i]) over all i.
 * Given an array of roots and a number x, return the product of x minus each root (1 for no roots).
 * Evaluate a monic polynomial in factored form at x, with its roots in an array.
 * Multiply x - r[i] over all n elements of the array r; 1 if n is 0.
 * monic polynomial with prescribed zeros, evaluated at x
 *
 * @T int32_t int64_t double
 * @name from_roots root_product
 * @array r n
 * @range r -9 9
 * @range n 0 5
 * @range x -9 9
 */
T from_roots(const T *r, int32_t n, T x) {
    T product = 1;
    for (int32_t i = 0; i < n; i++) product *= x - r[i];
    return product;
}

/**
 * Evaluate, modulo {K}, the polynomial with the {n} unsigned coefficients in {c}, constant first, at {x}.
 * What is the value of the polynomial {c} ({n} coefficients, lowest power first) at {x}, reduced mod {K}?
 * Write a function that evaluates a polynomial (array, constant term first) modulo {K} at x.
 * value mod {K} of the polynomial with ascending coefficients in an array, at x
 * What is the remainder of a polynomial's value at x (coefficients lowest power first) after division by {K}?
 * polynomial with n coefficients over the integers mod {K} evaluated at x, c[0] the constant term
 * Write a function to compute the value of a polynomial at x modulo {K}; the coefficient list begins with the constant term.
 * How do I evaluate a polynomial with uint coefficients (lowest power first) modulo {K} at x?
 * Compute a polynomial of n coefficients mod {K} at x, with the constant term first.
 * Given coefficients from the constant term up and x, return the polynomial's value modulo {K}.
 * Evaluate a polynomial at x from its n coefficients with Horner's rule, taking the remainder by {K} at each step; the constant term is first.
 * For a hash I need c[0] + c[1] x + c[2] x^2 + ... modulo {K}, from the array c of unsigned numbers, its length and x.
 *
 * @T uint32_t uint64_t
 * @K 7 31 97 101 251 257 1009 9973
 * @name evaluate_modulo polynomial_mod
 * @array c n
 * @range c 0 10000
 * @range n 0 6
 * @range x 0 10000
 */
T evaluate_modulo(const T *c, int32_t n, T x) {
    T value = 0;
    for (int32_t i = n - 1; i >= 0; i--) value = (value * (x % K) + c[i] % K) % K;
    return value;
}

/**
 * Multiply the linear polynomials {a} + {b} x and {c} + {d} x: write the three coefficients to {out}, constant first.
 * Expand ({a} + {b} x) * ({c} + {d} x) and store the coefficients of 1, x and x^2 in {out}.
 * What are the coefficients of ({a} + {b} x)({c} + {d} x)? Put them into {out} from the constant up.
 * Fill {out} with the product polynomial of {a} + {b} x and {c} + {d} x, constant first
 * Write a program that multiplies two linear binomials a + b x and c + d x into an array of three, constant first.
 * product of the linear polynomials a + b x and c + d x, three coefficients into out, constant first
 * How do I expand (a + b x)(c + d x) into three coefficients in an array, lowest power first?
 * Store the coefficients, constant first, of the product of the linear factors a + b x and c + d x in out.
 * Write a function to expand (a x + b)(c x + d) into a list of three coefficients, highest power first.
 * How do I expand (ax + b)(cx + d) into out[0..2], with the x^2 coefficient first?
 * Expand (ax+b)(cx+d) into three coefficients, x^2 first.
 * Given a, b, c and d, multiply (a + b x) by (c + d x) and write the coefficients of 1, x and x^2 to out.
 * FOIL: expand (a + bx)(c + dx) and store constant, linear and quadratic coefficient
 *
 * @T int32_t int64_t double
 * @name multiply_linear expand_brackets
 * @range a -50 50
 * @range b -50 50
 * @range c -50 50
 * @range d -50 50
 * @array out 3
 */
void multiply_linear(T a, T b, T c, T d, T *out) {
    out[0] = a * c;
    out[1] = a * d + b * c;
    out[2] = b * d;
}

/**
 * Multiply the polynomials {p} and {q}, three coefficients each from the constant up, into the five places of {out}.
 * Write the product of the quadratics {p} and {q} to {out}: coefficients lowest power first, 3 + 3 in, 5 out.
 * What are the five coefficients of {p} times {q}, both quadratic and stored constant first? Put them in {out}.
 * Expand the product of two second-degree polynomials, {p} and {q}, into the array {out}
 * Write a program that multiplies two quadratic polynomials (three coefficients each, constant first) into an array of five.
 * Multiply two polynomials with 3 coefficients each, in ascending powers, into out of length 5.
 * What are the five coefficients of the product of two quadratics, stored constant first? Write them to out.
 * product of two second-degree polynomials in ascending coefficients, into an array of five
 * Write a function to multiply two polynomials of degree two, given by three coefficients each, into an array of five.
 * How do I convolve the coefficient arrays p[3] and q[3] into out[5]?
 * Compute the product of two quadratic polynomials, given as coefficient arrays, into a third array.
 * Given two arrays of three coefficients each (constant term first), write the five coefficients of their product to out.
 * product of two second-degree polynomials, ascending coefficients, giving a quartic with five coefficients
 *
 * @T int32_t int64_t double
 * @name multiply_quadratics polynomial_product
 * @array p 3
 * @array q 3
 * @array out 5
 * @range p -20 20
 * @range q -20 20
 */
void multiply_quadratics(const T *p, const T *q, T *out) {
    for (int32_t i = 0; i < 5; i++) out[i] = 0;
    for (int32_t i = 0; i < 3; i++)
        for (int32_t j = 0; j < 3; j++) out[i + j] += p[i] * q[j];
}

/**
 * Divide the polynomial in {c} by (x - {r}) in place: {n} coefficients, highest power first; the last becomes the remainder.
 * Run synthetic division of {c} ({n} coefficients from the highest power down) by x minus {r}, overwriting {c}.
 * Apply Ruffini's rule to {c}, length {n}, with divisor x - {r}; the quotient comes first, the remainder in the last place.
 * Write a program that divides a polynomial (n coefficients, highest first) by x - r in place, remainder in the last element.
 * Synthetic division by x - r in place, with n coefficients from the highest power down and the remainder last
 * How do I divide a polynomial by x minus a number in its array of n coefficients (highest first), the remainder ending up last?
 * polynomial (n coefficients, highest power first) divided by the linear factor x - r, array overwritten, remainder last
 * Horner scheme as deflation by a root r: n coefficients highest first become quotient and, last, the remainder
 * Write a function to divide a polynomial, n coefficients from the highest power down, by x - r in place; the remainder ends up last.
 * How does synthetic division by (x - r) work in place on an array of n coefficients (leading one first)?
 * Given n polynomial coefficients, highest power first, and r, divide the polynomial by (x - r) in place, remainder last.
 * Ruffini's scheme in place on n coefficients: quotient by the linear factor x - r, remainder as the last entry, descending powers
 *
 * @T int32_t int64_t double
 * @name synthetic_division deflate
 * @array c n
 * @range c -9 9
 * @range n 0 6
 * @range r -5 5
 */
void synthetic_division(T *c, int32_t n, T r) {
    for (int32_t i = 1; i < n; i++) c[i] += r * c[i - 1];
}

/**
 * Where is the cubic Bezier curve with the control values {a}, {b}, {c} and {d} at the parameter {t}?
 * Return the cubic Bernstein blend of {a}, {b}, {c}, {d} at the parameter {t}, in one coordinate.
 * cubic Bezier, one dimension: control values {a}, {b}, {c}, {d}, parameter {t} from 0 to 1
 * Write a function that evaluates a cubic Bezier curve for one coordinate: four control values, then t.
 * cubic Bezier, 1D: control values a, b, c, d and the parameter t
 * Where on a Bezier curve with four control values, given in order, is the parameter t?
 * position on a cubic Bezier curve from four control values and a parameter from 0 to 1
 * Value of a cubic Bezier curve with four control values at t, as De Casteljau's algorithm gives it
 * Write a function to compute a point of a cubic Bézier curve from four control values and a parameter, passed last.
 * How do I evaluate one coordinate of a cubic Bezier curve at t (P0, P1, P2, P3, t)?
 * Evaluate a cubic Bezier curve with control values a, b, c, d at t.
 * Given four control values and t, return the point of the cubic Bezier curve.
 *
 * @T float double
 * @name bezier_cubic bernstein3
 * @range a -50 50
 * @range b -50 50
 * @range c -50 50
 * @range d -50 50
 * @range t 0 1
 */
T bezier_cubic(T a, T b, T c, T d, T t) {
    T s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/**
 * Return the smoothing polynomial {OP:2} at {x}, which lies between 0 and 1.
 * What does the {OP} polynomial {OP:2} give for {x}?
 * {OP} of {x}: {OP:2}
 * Ease {x} with the {OP} polynomial {OP:2}.
 * Write a function that computes {OP:2} for a number between 0 and 1 ({OP}).
 * Implement the {OP} function, {OP:2}.
 * How do I ease a value from 0 to 1 with {OP:2}?
 * Evaluate the polynomial {OP:2}, known as {OP}.
 * Animation curve {OP}: {OP:2}
 * Write a function to compute the {OP:1} curve, that is {OP:2}, without clamping the argument.
 * How do I write {OP:1} easing as {OP:2}, without clamping?
 * Compute {OP:1} as {OP:2}, not clamped.
 *
 * @T float double
 * @OP v*v*(3-2*v) "smoothstep" "3 x^2 - 2 x^3"
 * @OP v*v*v*(v*(6*v-15)+10) "smootherstep" "6 x^5 - 15 x^4 + 10 x^3"
 * @OP v*(2-v) "quadratic ease-out" "2 x - x^2"
 * @OP 4*v*(1-v) "hump" "4 x - 4 x^2"
 * @name smooth ease
 * @range x 0 1
 */
T smooth(T x) {
    T v = x;
    return OP;
}
