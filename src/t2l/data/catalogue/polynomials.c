/**
 * Evaluate the polynomial with the {n} coefficients in {c} at {x}; {c}[0] is {OP:2}.
 * What is the value at {x} of the polynomial whose coefficients are {c}, {n} of them, {OP} first? No coefficients give 0.
 * Horner's rule: coefficients {c} ({n}, {OP} first), argument {x}
 * Return the polynomial {c} with {n} terms at {x}, where the first element belongs to {OP:3}.
 * Multiply by {x} and add the next coefficient, over all {n} of {c}, which are stored {OP} first.
 * My polynomial is an array {c} of {n} coefficients, {OP} first; I need its value at {x} by Horner's scheme.
 * Write a program that evaluates a polynomial by Horner's rule from its coefficient array, the {OP} first, at a given x.
 * Horner evaluation of a coefficient array, {OP} first, at a number
 * How do I calculate a polynomial at a point if its coefficient array starts with the {OP}?
 * coeffs array ({OP} first) and number x -> value of the polynomial at x
 * value at x of a polynomial stored in an array with the {OP} first
 * polyval by nested multiplication at x, where the coefficients have the {OP} at index 0
 * Write a function to compute a polynomial's value at a supplied point from its coefficient list, which begins with {OP:2}.
 * numpy's polyval idea for a list of coefficients whose element 0 belongs to {OP:3}
 * work out the polynomial for this x, the first number in the list going with {OP:3}
 * Horner evaluation of a univariate polynomial, coefficient vector ordered from {OP:2} on
 * How do I evaluate a polynomial whose array has {OP:2} first?
 * polynomial at x, {OP:1} first
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
 * polynomial value by running powers: coefficients {c} (constant first, {n} of them), argument {x}
 * Carry along the power of {x} from term to term and total the {n} products with the elements of {c}.
 * Loop over {c} from the constant term up, multiply each of the {n} coefficients by the current power of {x} and sum.
 * Naive evaluation at {x}: {c}[0] + {c}[1] x + {c}[2] x^2 + ..., {n} terms, with a power that is multiplied on
 * Write a program that evaluates a polynomial at x term by term, coefficients in an array with the constant first.
 * polynomial value at x, term by term from the constant up (a[0] is the constant)
 * How do I sum coefficient times power of x for all terms of an array, the constant first?
 * keep multiplying x for power, add coeff*power over the array, a[0] is the constant
 * power series partial sum at x with a running power, coefficients lowest first
 * naive polynomial evaluation at x without nesting, constant term at index 0
 * Write a function to total coefficient i times the i-th power of a supplied number over a whole list, i counted from 0.
 * sum(v * x ** i for i, v in enumerate(lst))
 * first + second times x + third times x squared and so on, keeping the power as you go
 * Polynomial evaluation by successive powers, coefficients in ascending degree
 * How can I compute c0 + c1 x + c2 x^2 + ... without Horner?
 * polynomial value, constant term first
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
 * p'({x}) for p given by {c}, {n} coefficients from the constant up
 * Sum i * {c}[i] * {x}^(i - 1) for i from {n} - 1 down to 1, Horner style.
 * Differentiate the polynomial {c} of {n} coefficients (constant first) and evaluate the result at {x}.
 * How steep is the graph of the polynomial {c}, {n} coefficients from low to high, at the place {x}?
 * Write a function that evaluates at x the derivative of a polynomial given by its coefficients, constant term first.
 * derivative at x of a polynomial whose coefficients are stored from the constant up
 * How steep is a polynomial curve (coefficient array, constant first) at a given x?
 * coeffs low to high in an array, give the slope of the polynomial at a number
 * tangent's gradient at x of a polynomial, coefficients in ascending order of power
 * polyder and polyval in one go at x, but with the lowest power first
 * Write a function to compute the slope of a polynomial at a supplied point; its coefficients begin with the constant term.
 * numpy.polynomial.Polynomial(c).deriv()(x)
 * how steep is this polynomial at x? list starts with the plain number, then that of x, of x squared, ...
 * p'(x) for a coefficient vector of ascending degree
 * How do I evaluate a polynomial's derivative from its coefficient array (lowest power first)?
 * derivative of polynomial at x, constant term first
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
 * in-place derivative of the coefficients {c}, length {n}
 * For each i below {n} - 1 let {c}[i] become (i + 1) * {c}[i + 1], and clear the last one; do nothing for an empty array.
 * Could you turn {c} ({n} coefficients, lowest power first) into the coefficients of its derivative, filled up with a 0?
 * Shift the {n} coefficients of {c} down by one power, each multiplied by its old exponent.
 * Write a program that differentiates in place a polynomial given as a coefficient array, constant first, the last entry becoming 0.
 * polynomial derivative in place, ascending coefficients, last one becomes 0
 * How do I turn ascending coefficients in place into those of the derivative, with a 0 at the end?
 * differentiate the coeff array itself, constant term first, last entry 0 afterwards
 * derivative by the power rule of coefficients with the constant first, array overwritten, zero last
 * polyder in place for ascending powers, padded with 0
 * Write a program that turns a polynomial's coefficients, lowest power first, into those of its derivative in place; the final slot becomes 0.
 * numpy.polynomial.polynomial.polyder(c), in place with a 0 at the end
 * take the derivative of the polynomial right in its list, plain number first, put 0 into the last spot
 * Formal differentiation of a polynomial over ascending coefficients in situ, leading coefficient zeroed
 * How do I differentiate a coefficient array (constant term first) without another array (pad with 0)?
 * derivative coefficients in place, constant first, last set to 0
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
 * Return the sum of {c}[i] * {x}^(i + 1) / (i + 1) over all {n} coefficients.
 * definite integral from 0 to {x} of the polynomial {c}, {n} coefficients from the constant up
 * Integrate the polynomial {c} ({n} terms, lowest power first) between 0 and {x}.
 * Area under the polynomial {c} with {n} coefficients, from 0 to {x}, signed
 * The flow is a polynomial in time with the {n} coefficients {c}; how much has flowed until {x}?
 * Write a function that integrates a polynomial (coefficient array, constant term first) from 0 to a given limit.
 * definite integral from zero to x of a polynomial whose coefficients are stored lowest power first
 * What is the signed area under a polynomial curve (ascending coefficients) between 0 and x?
 * integrate the polynomial with these coeffs (constant first) from 0 upto a limit
 * antiderivative, zero at 0, of a polynomial with coefficients in ascending powers, evaluated at x
 * polyint evaluated at x, zero constant, c[0] being the constant term of the polynomial
 * Write a function to compute the definite integral of a polynomial from 0 to a supplied limit; coefficients begin with the constant term.
 * numpy.polynomial.Polynomial(c).integ()(x)
 * area under this polynomial from nought to x; list starts with the plain number
 * Integral over [0, x] of a polynomial with coefficients of ascending degree
 * How do I evaluate a polynomial's antiderivative, zero at 0, from its coefficient array (lowest power first)?
 * integral of polynomial from 0 to x
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
 * degree of the coefficient array {c} of length {n}, -1 for the zero polynomial
 * Skip zeros from the end of {c} ({n} elements) and report the index of the last nonzero one, -1 for none.
 * The {n} coefficients in {c} may end with zeros; which is the true highest power, -1 if there is none?
 * index of the leading coefficient in {c}, {n} entries with the constant first
 * Write a function that finds the degree of a polynomial from its coefficients, constant first, -1 for zero.
 * degree of a polynomial in ascending order, -1 if all are 0
 * What is the highest index of an array with a nonzero coefficient, or -1 if all are 0?
 * coeff array, constant first, tell degree, all zero gives -1
 * order of a polynomial given in ascending powers, trailing zeros ignored, -1 for nothing left
 * leading term's exponent, coefficients in an array from the constant on, -1 for the zero polynomial
 * Write a function to determine the degree of a polynomial from its coefficients, the constant term first; -1 if all are zero.
 * max((i for i, v in enumerate(lst) if v), default=-1)
 * what is the highest power that is really there? list starts with the plain number; -1 if nothing but zeros
 * deg p over ascending coefficients, leading zeros ignored, deg 0 := -1
 * How do I get a polynomial's degree from an array that may have trailing zeros (zero polynomial: -1)?
 * index of last nonzero coefficient, -1 if none
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
 * How many different real roots has {a} x^2 + {b} x + {c}, where {a} is not 0?
 * Return 2, 1 or 0, the number of real solutions of {a} x * x + {b} x + {c} = 0, by the sign of the discriminant.
 * real root count of the quadratic with coefficients {a}, {b}, {c}: 0, 1 or 2
 * Look at the discriminant of {a}, {b}, {c} (highest power first): answer 2 if positive, 1 if zero, 0 if negative.
 * How often does the parabola {a}, {b}, {c} (highest power first) meet the x axis, a touch counting once?
 * Count the zeros of a quadratic from {a}, {b} and {c} without solving it.
 * Write a program that finds how many different real roots a x^2 + b x + c has (0, 1 or 2).
 * number of different real solutions of the quadratic a x^2 + b x + c = 0
 * How often does the parabola a x^2 + b x + c meet the x axis, a touch counting once?
 * discriminant check of a, b, c: 2 roots, 1 root or no root (return 2, 1, 0)
 * number of distinct real zeros of a second-degree polynomial a, b, c, highest power first
 * nature of the roots of a x^2 + b x + c: 2 for two real ones, 1 for a double one, 0 for none
 * Write a function to determine how many real solutions a x^2 + b x + c = 0 has; a, b, c in this order, a not zero.
 * like len(set of real numpy.roots([a, b, c])), by the sign of the discriminant
 * two, one or no answers? for a times x squared plus b times x plus c
 * Number of distinct real zeros of a quadratic with coefficients of degree 2, 1, 0 by its discriminant
 * How many times does the parabola ax^2 + bx + c meet the x axis?
 * number of real roots of quadratic a, b, c
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
 * For {a}, {b}, {c}, highest power first, return minus b {OP} the root of the discriminant, over twice the first: the {OP:2} solution.
 * {OP:2} solution of the quadratic equation with {a}, {b} and {c}, {a} > 0, discriminant not negative
 * Solve {a} x * x + {b} x + {c} = 0 and give the {OP:2} root; it exists.
 * Quadratic formula with {OP} before the root, for {a}, {b}, {c}
 * Where does the parabola {a}, {b}, {c} (opening upward) cross the x axis at the {OP:2} place?
 * Write a program that solves a x^2 + b x + c = 0 (a > 0, real roots) and returns the {OP:2} root.
 * {OP:2} real root of the quadratic a x^2 + b x + c with positive a
 * Which is the {OP:2} solution of a x^2 + b x + c = 0, if a is positive and the roots are real?
 * quadratic formula with {OP} for a, b, c (a > 0), gives the {OP:2} answer
 * {OP:2} zero of a parabola a x^2 + b x + c that opens upwards
 * abc formula for a, b, c with a > 0, {OP} branch, {OP:2} value
 * Write a function to compute, for positive a, the {OP:2} solution of a x^2 + b x + c = 0, the one with {OP:1} before the square root.
 * (-b {OP:1} math.sqrt(b*b - 4*a*c)) / (2*a), the {OP:2} root if a > 0
 * a, b, c of the quadratic formula: take {OP:1} at the root sign, which is the {OP:2} answer for a over 0
 * Quadratic formula, branch {OP:1}: the {OP:2} real zero for a positive leading coefficient (degree 2, 1, 0)
 * How do I get the {OP:2} root of ax^2 + bx + c with a > 0 (formula with {OP:1})?
 * {OP:2} quadratic root, {OP:1} sqrt
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
 * At which x has the parabola {a} x^2 + {b} x + {c} its vertex, and how high is it there? Write them to {x} and {y}.
 * Store the vertex of the quadratic {a}, {b}, {c} ({a} is not 0): place in {x}, value in {y}.
 * vertex of {a} x^2 + {b} x + {c}: -b / (2a) to {x}, the value there to {y}
 * Find the turning point of the parabola with coefficients {a}, {b} and {c} and put its coordinates into {x} and {y}.
 * My parabola has {a}, {b} and {c}, highest power first; fill {x} and {y} with its extreme point.
 * Extremum of a quadratic function, {a}, {b}, {c} in, coordinates out through {x} and {y}
 * Write a function that stores the vertex (x, then y) of the parabola a x^2 + b x + c through two pointers.
 * vertex of the parabola a x^2 + b x + c, its x and y by pointer
 * Where is the turning point of the quadratic function a x^2 + b x + c? Store x and y through pointers.
 * min or max point of the quadratic a, b, c, x and y by pointer
 * store the place and the value of the extremum of a x^2 + b x + c through two pointers
 * completing the square of a x^2 + b x + c: apex coordinates x, y through two pointers
 * Write a function to determine the extreme point of the parabola a x^2 + b x + c and to store its x and y via pointers.
 * (-b / (2*a), c - b*b / (4*a)): the tuple returned through two pointers
 * where does the curve a x squared plus b x plus c turn around? put x and y where the pointers say
 * Apex of a quadratic with coefficients of degree 2, 1, 0: abscissa output, then ordinate output
 * How do I find a parabola's vertex from a, b, c with two output pointers (x first)?
 * vertex of ax^2+bx+c
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
 * {OP:3} polynomial, index {n}, argument {x}, from the three-term recurrence P(i + 1) = 2 x P(i) - P(i - 1)
 * Start with 1 and {OP:2} times {x} and apply 2 x P - (the one before) until degree {n}; {OP:3} polynomials.
 * Step the {OP:3} recurrence up to degree {n} at the point {x}; degree 0 is 1, degree 1 is {OP:2} x.
 * My filter design needs the {OP:3} polynomial of order {n} (order 1 being {OP:2} x) evaluated at {x}.
 * Write a function that evaluates a {OP:3} polynomial (1, {OP:2} x, and so on) of degree n at x.
 * {OP:3} polynomial of degree n at x, that of degree 1 being {OP:2} x
 * How do I compute the {OP:3} polynomial of degree n at x by recursion from 1 and {OP:2} x?
 * {OP:3} value for degree and number, beginning with 1 and {OP:2} x
 * orthogonal polynomial family {OP:3}, with {OP:2} x for degree 1: value for degree n at x
 * approximation theory: {OP:3} polynomial ({OP:2} x at degree 1) for a degree and an x
 * Write a function for the polynomials with P(0) = 1, P(1) = {OP:1} x, P(n+1) = 2 x P(n) - P(n-1); n comes first.
 * scipy.special's {OP:3} polynomial of degree n at x, i.e. from 1 and {OP:1} x by p, q = q, 2*x*q - p
 * start with 1 and {OP:1} times x, each next is 2x times the last minus the one before; number n, counted from 0, at x
 * {OP:3} polynomial, P_1(x) = {OP:1} x, by the three-term recurrence
 * How do I evaluate the {OP:3} polynomial (degree 1 is {OP:1} x) for given n and x?
 * {OP:3} polynomial with P1 = {OP:1} x
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
 * Apply (i + 1) P(i + 1) = (2i + 1) x P(i) - i P(i - 1) up to degree {n} at the point {x}.
 * Evaluate the {n}-th Legendre polynomial at {x} from the two before it.
 * For Gauss quadrature I need the Legendre polynomial of order {n} at {x}.
 * Write a function that evaluates a Legendre polynomial of degree n at x.
 * Legendre polynomial of degree n at x
 * How do I compute the Legendre polynomial of degree n at x by recursion?
 * legendre Pn value for degree n and number x
 * Legendre value: orthogonal polynomial on -1 to 1 with weight one, of degree n at x
 * Legendre P_n(x), as in multipole expansions
 * Write a function to compute the Legendre polynomial of a given degree at a given point.
 * scipy.special.eval_legendre(n, x)
 * the n-th of Legendre's curves at x
 * P_n(x) by Bonnet's recursion
 * How do I evaluate Legendre polynomials by recurrence?
 * legendre P_n(x)
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
 * Hermite polynomial ({OP} kind), degree {n}, argument {x}: {OP:3}
 * Run the recurrence {OP:3} of the {OP} Hermite polynomials at {x} from 1 up to degree {n}.
 * Evaluate H of degree {n} ({OP} convention, {OP:3}) at {x}.
 * My oscillator wave function needs the {OP} Hermite value of order {n} at {x}.
 * Write a function that evaluates a {OP} Hermite polynomial of degree n at x ({OP:2} for degree 1).
 * {OP} Hermite polynomial of degree n at x, starting with 1 and {OP:2}
 * How do I compute the Hermite polynomial of degree n at x, {OP} kind ({OP:2} for n = 1)?
 * hermite value, {OP} version ({OP:2} for degree 1), from degree and number
 * Hermite value at degree n and x, orthogonal for the Gaussian weight, {OP} convention (degree 1 is {OP:2})
 * value of degree n at x in the Hermite family beginning with 1 and {OP:2}, {OP}
 * Write a function to compute the {OP:1} Hermite polynomial of a given degree: H(0) = 1, {OP:3}.
 * scipy.special's {OP:1} Hermite polynomial of degree n at x, where H(1) is {OP:2}
 * number n of the {OP:1} Hermite curves at x, number 0 being 1 and number 1 being {OP:2}
 * {OP:1} Hermite polynomial H_n(x) with H_1(x) = {OP:2}
 * How do I evaluate {OP:1} Hermite polynomials by {OP:3}, starting from H(0) = 1?
 * {OP:1} hermite polynomial n at x, H1 = {OP:2}
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
 * Apply (i + 1) L(i + 1) = (2i + 1 - x) L(i) - i L(i - 1) up to degree {n} at the point {x}.
 * Evaluate the {n}-th Laguerre polynomial at {x} from its two predecessors.
 * For a hydrogen orbital I need the simple Laguerre polynomial of order {n} at {x}.
 * Write a function that evaluates a simple Laguerre polynomial of degree n at x.
 * Laguerre polynomial of degree n at x
 * How do I compute the Laguerre polynomial of degree n at x by recursion?
 * laguerre Ln value for degree n and number x
 * Laguerre value of degree n at x, orthogonal for the exponential weight
 * Laguerre L_n(x), without a parameter, as in the radial part of the hydrogen atom
 * Write a function to compute the Laguerre polynomial of a given degree at a given point.
 * scipy.special.eval_laguerre(n, x)
 * the n-th of Laguerre's curves at x
 * L_n(x) by the recurrence (i+1) L(i+1) = (2i+1-x) L(i) - i L(i-1)
 * How do I evaluate simple Laguerre polynomials?
 * laguerre L_n(x)
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
 * Given {x} and two points {x0}, {y0} and {x1}, {y1}, go from the first point along the slope to there.
 * Look up {x} between the table entries ({x0}, {y0}) and ({x1}, {y1}), in proportion.
 * two-point form of a line, argument {x}, points ({x0}, {y0}), ({x1}, {y1})
 * Write a function that takes an x and two points, each as x and y, and interpolates linearly between them.
 * linear interpolation at an x, given before the two points (x, y, x, y)
 * For a given x, what is the y value on a straight line through two known points?
 * number x first, then two points with x and y each, find y on their line for it
 * estimate for an x (given first) from two table entries x, y on a straight line
 * lookup argument and two table rows (x, y, x, y): linear inter- or extrapolation
 * Write a function to read off, at a supplied x, the straight line through two points; x comes first, then x0, y0, x1, y1.
 * Excel's FORECAST.LINEAR for two points: x, then x0, y0, x1, y1
 * draw a line through two points: how high is it at x? (x, first point's x and y, second point's x and y)
 * Linear interpolation/extrapolation at x between (x0, y0) and (x1, y1), arguments in that order
 * How do I interpolate linearly, f(x, x0, y0, x1, y1)?
 * linear interpolation x x0 y0 x1 y1
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
 * Lagrange interpolation: nodes {xs}, values {ys}, {n} points, evaluated at {x}
 * From nodes {xs} and values {ys}, sum each value times the product of (x - other node) / (own node - other node); {n} points, x = {x}.
 * At the distinct places {xs} I measured {ys}, {n} times; estimate the value at {x} by the interpolating polynomial.
 * Value at {x} of the unique polynomial of lowest degree that fits {xs} to {ys}, {n} pairs
 * Write a program that performs Lagrange interpolation: array of x, array of y, count, and the x to evaluate at.
 * Lagrange interpolation at x through n points given as arrays of x and y
 * How do I find the value at x of the polynomial curve through several points, given as arrays of x and y?
 * x array, y array and a number, lagrange method for the value there
 * polynomial that passes through all n data points (x array, y array), evaluated at x
 * interpolating polynomial in Lagrange's form through n nodes with values, evaluated at a place given last
 * Write a function to determine, at a supplied x, the polynomial that passes through n points given by a table of x and one of y.
 * scipy.interpolate.lagrange(xs, ys)(x)
 * put the one smooth curve of lowest degree through all the points, how high is it at x
 * Interpolating polynomial in Lagrange form: abscissae, ordinates, number of nodes, point
 * How is Lagrange interpolation implemented (xs, ys, n, x)?
 * lagrange interpolation
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
 * Newton iteration, single step: start {x}, quadratic with {a}, {b}, {c}
 * From {x}, follow the tangent of the parabola {a}, {b}, {c} to the axis.
 * Where does the tangent at {x} to the quadratic with coefficients {a}, {b} and {c} cross zero?
 * Improve {x} as a root of the quadratic {a}, {b}, {c} by Newton's method, once.
 * Write a function that does one Newton-Raphson step from a guess x (given first) for a x^2 + b x + c.
 * one Newton step from x on the quadratic a x^2 + b x + c, x first, then a, b, c
 * How do I improve an approximate zero x of a second-degree polynomial a, b, c (highest power first) once by Newton?
 * guess - f/f' for the quadratic with coeffs a, b, c (guess first, highest power next)
 * start and coefficients a, b, c in, next approximation of the root of a x^2 + b x + c by its tangent
 * Newton-Raphson, single iteration on a x^2 + b x + c, guess before a, b, c
 * Write a function to improve a guess x of a solution of a x^2 + b x + c = 0 by one step of Newton's method; x, a, b, c.
 * x - (a*x*x + b*x + c) / (2*a*x + b), called as f(x, a, b, c)
 * follow the tangent once from x to a better guess for a x squared + b x + c = 0 (x, a, b, c)
 * Newton-Raphson iterate for a quadratic: current iterate, then coefficients of degree 2, 1, 0
 * What is one Newton iteration for ax^2 + bx + c from x (x passed first)?
 * newton step for quadratic
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
 * My guess for the {OP:2} root of a number is {guess}, the number is {value}; give me a better one by Newton's rule.
 * Take the guess {guess} for the {OP:2} root of {value} and correct it by ({OP:3} - {value}) over {OP}.
 * What does Newton's method make of {guess} as the {OP:2} root of {value}, after one step?
 * Write a function that improves a guess of the {OP:2} root of a number by one Newton step.
 * one Newton step for the {OP:2} root, from a guess and then the number
 * How do I get a better guess of the {OP:2} root from a guess and the number, by Newton?
 * guess and number in, next Newton guess of the {OP:2} root out
 * next approximation of the {OP:2} root by a tangent, old guess first
 * Newton-Raphson on {OP:3} minus the number ({OP:2} root), single step from the guess
 * Write a function to improve a guess (first) of the {OP:2} root of a number (second) by one Newton step, slope {OP:1}.
 * x - ({OP:3} - a) / ({OP:1}), called as f(x, a): {OP:2} root
 * a guess and a number: make one better guess of the {OP:2} root, from {OP:3} and its slope {OP:1}
 * Newton-Raphson iterate for {OP:3} = a with derivative {OP:1}: iterate, then a ({OP:2} root)
 * What is one Newton iteration towards the {OP:2} root, with {OP:3} and {OP:1} (guess first, then radicand)?
 * newton step {OP:2} root: {OP:3} - a over {OP:1}
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
 * From {x}, take {n} Newton steps toward the root of x^3 + {K} x - {c}.
 * Start at {x} and apply Newton's method to the cubic x * x * x + {K} x - {c}, {n} times.
 * {n} Newton iterations for x^3 + {K} x = c, start {x}, right side {c}
 * What does Newton's method give after {n} steps from {x} for the equation x^3 + {K} x = {c}?
 * Beginning with {x}, solve x^3 + {K} x - {c} = 0 approximately: {n} times subtract value over derivative.
 * Guess {x}, wanted: x^3 + {K} x equal to {c}; improve the guess {n} times by Newton and return it.
 * Write a program that solves x^3 + {K}x = c with Newton iterations: start, c, number of steps.
 * result of n Newton steps for x^3 + {K}x = c, with the start given first, then c and n
 * How do I find the zero of x^3 + {K} x - c with n Newton steps, given the start, c and n?
 * newton raphson loop for x^3 + {K}x = c, given the guess, then c, then the number of rounds
 * root of the cubic x^3 + {K} x - c from a start by n tangent steps, the arguments being start, c, n
 * depressed cubic x^3 + {K} x = c, solved from a start given first by a fixed number of Newton steps given last
 * Write a program that applies n Newton steps for x^3 + {K} x = c, from a starting x; parameters: x, c, n.
 * for _ in range(n): x -= (x**3 + {K}*x - c) / (3*x*x + {K})
 * solve x cubed plus {K} times x is c by n tangent steps from x (x, c, n)
 * n-th Newton-Raphson iterate for the depressed cubic x^3 + {K}x - c: initial value, right-hand side, n
 * How do I approximate the solution of x^3 + {K}x = c with n iterations (start value, c, n)?
 * n newton iterations for x^3 + {K}x = c
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
 * monic cubic with the coefficients {K}, {L}, {M} at {x}
 * Plug {x} into the polynomial 1, {K}, {L}, {M} (highest power first).
 * Cube {x}, add {K} times its square, {L} times itself and {M}.
 * Write a function that computes x^3 + {K}x^2 + {L}x + {M}.
 * value at x of the cubic with the coefficients 1, {K}, {L}, {M}, highest power first
 * What is the value of the cubic x^3 + {K} x^2 + {L} x + {M} for a number?
 * number cubed + {K} times its square + {L} times it + {M}
 * third-degree polynomial with the coefficients 1, {K}, {L} and {M}, highest power first, at a number
 * Horner for 1, {K}, {L}, {M} (highest power first) at x
 * Write a function to compute the cube of a number plus {K} times its square plus {L} times it plus {M}.
 * numpy.polyval([1, {K}, {L}, {M}], x)
 * x to the third, plus {K} times x squared, plus {L} times x, plus {M}
 * Monic cubic with lower coefficients {K}, {L}, {M} from degree 2 down to 0
 * How do I evaluate x^3 + ({K})x^2 + ({L})x + ({M})?
 * x^3 + {K}x^2 + {L}x + {M}
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
 * Does the parabola z^2 + z - {L} cross the axis exactly at z = {x}?
 * root test at {x} for the quadratic with the coefficients 1, 1, -{L}
 * Write a function to check if a number solves x^2 + x = {L}.
 * is the number a root of x^2 + x - {L}
 * Does a number plus its square make {L}?
 * check num*num + num is {L} for a number
 * solution test of a number for x^2 + x - {L} = 0
 * Is {L} the product of the given number and its successor?
 * Write a function to check whether a number added to its own square makes {L}.
 * x**2 + x == {L}
 * does x times x plus x come to {L}
 * Is the argument a zero of x^2 + x - {L}?
 * How do I test if x solves x^2 + x - {L} = 0?
 * x^2 + x = {L} ?
 *
 * @T int32_t int64_t
 * @L 2 6 12 20 30 42 56 72 90
 * @name is_root solves_quadratic
 * @range x -10 10
 */
_Bool is_root(T x) { return x * x + x - L == 0; }

/**
 * Take the polynomial with the {n} roots in {r}, leading coefficient 1, and multiply out its factors at {x}.
 * What is the product of (x - root) over the {n} roots in {r}, at x = {x}? No roots give 1.
 * monic polynomial from its roots {r}, {n} of them, evaluated at {x}
 * Return the value at {x} of the polynomial with leading coefficient 1 that vanishes at the {n} numbers in {r}.
 * Take the array {r} of {n} zeros and multiply the distances of {x} from each of them, signs kept.
 * (x - {r}[0]) (x - {r}[1]) ... with {n} factors at {x}, 1 for none
 * Write a function that evaluates at x a monic polynomial given by an array of its roots.
 * monic polynomial from its roots (array of n), value at x
 * What is the product of the signed distances from x to all roots in an array, x minus root?
 * roots array and number, multiply all (number - root), 1 for no roots
 * factored form of a monic polynomial, roots in an array, evaluated at x
 * node polynomial of interpolation theory: product of x - node over an array of nodes
 * Write a function to compute, at a supplied x, the polynomial with leading coefficient 1 that has a list of given roots.
 * numpy.polyval(numpy.poly(roots), x)
 * x minus each number in the list, all multiplied together, 1 for an empty list
 * Monic polynomial in factored form, evaluated at x (roots, their number, x)
 * How do I evaluate (x - r1)(x - r2)... for an array of roots?
 * product of (x - r[i])
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
 * Evaluate the polynomial with the {n} unsigned coefficients in {c}, constant first, at {x} modulo {K}.
 * What is the value of the polynomial {c} ({n} coefficients, lowest power first) at {x}, reduced mod {K}?
 * polynomial {c} of {n} coefficients over the residues mod {K}, at {x}, by Horner
 * Work modulo {K}: from the last of the {n} coefficients in {c} down, multiply by {x} and add.
 * Secret sharing needs the share number {x} of the polynomial {c}, {n} coefficients from the constant up, mod {K}.
 * Horner's rule with a remainder by {K} at each step: {c}, {n}, argument {x}; 0 for no coefficients
 * Write a function that evaluates a polynomial (array, constant term first) at x modulo {K}.
 * polynomial value at x mod {K}, ascending coefficients in an array
 * What is the remainder of a polynomial's value at x (coefficients lowest power first) after division by {K}?
 * coeffs constant first, horner at x but everything % {K}
 * polynomial over the integers mod {K} evaluated at x, c[0] the constant term
 * Shamir secret share number x: coefficients from the secret constant up, modulus {K}
 * Write a function to compute an unsigned polynomial value modulo {K}; the coefficient list begins with the constant term.
 * sum(v * x ** i for i, v in enumerate(lst)) % {K}, unsigned ints
 * first + second times x + third times x squared and so on, keep just the remainder by {K}, no minus numbers
 * Horner evaluation over the unsigned residues modulo {K}, coefficients in ascending degree
 * How do I evaluate a uint polynomial (lowest power first) under modulus {K}?
 * unsigned polynomial at x mod {K}, constant term first
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
    for (int32_t i = n - 1; i >= 0; i--) value = (value * (x % K) + c[i]) % K;
    return value;
}

/**
 * Multiply the linear polynomials {a} + {b} x and {c} + {d} x: write the three coefficients to {out}, constant first.
 * Expand ({a} + {b} x) * ({c} + {d} x) and store the coefficients of 1, x and x^2 in {out}.
 * product of two linear factors ({a}, {b}) and ({c}, {d}) as three coefficients in {out}, lowest power first
 * What are the coefficients of ({a} + {b} x)({c} + {d} x)? Put them into {out} from the constant up.
 * FOIL: first, outer plus inner, last, for {a} + {b} x and {c} + {d} x, results to {out}
 * Fill {out} with the product polynomial of {a} + {b} x and {c} + {d} x, constant first
 * Write a program that multiplies two linear binomials a + b x and c + d x into an array of three, constant first.
 * product of the linear polynomials a + b x and c + d x, three coefficients into out, constant first
 * How do I expand (a + b x)(c + d x) into three coefficients in an array, lowest power first?
 * foil of a + b x and c + d x: constant, x and x^2 coefficient into out
 * coefficients, constant first, of the quadratic made of the linear factors a + b x and c + d x, stored in out
 * FOIL rule for a + b x times c + d x, three results in an array, constant first
 * Write a function to expand (a x + b)(c x + d) into a list of three coefficients, highest power first.
 * numpy.polymul([a, b], [c, d]) into an output array
 * multiply out ax + b and cx + d; write down the numbers of x squared, of x and without x
 * Product of two linear binomials: slope and intercept of each, coefficients out in descending degree
 * How do I FOIL (ax + b)(cx + d) into out[0..2], x^2 coefficient first?
 * expand (ax+b)(cx+d), x^2 first
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
 * convolution of {p} and {q} (length 3) into {out} (length 5)
 * What are the five coefficients of {p} times {q}, both quadratic and stored constant first? Put them in {out}.
 * For all i, j below 3, add {p}[i] * {q}[j] to element i + j of {out}, which starts out as zeros.
 * Expand the product of two second-degree polynomials, {p} and {q}, into the array {out}
 * Write a program that multiplies two quadratic polynomials (three coefficients each, constant first) into an array of five.
 * polynomial multiplication, 3 by 3 coefficients in ascending powers, into out of length 5
 * What are the five coefficients of the product of two quadratics, stored constant first? Write them to out.
 * multiply 2 polys of degree 2 (arrays of 3, constant first), 5 coefficients in out
 * product of two second-degree polynomials in ascending coefficients, into an array of five
 * discrete convolution of two length-3 arrays into a length-5 array
 * Write a function to multiply two polynomials of degree two, three coefficients each, into a table of five.
 * numpy.convolve of two arrays with 3 entries into one with 5
 * multiply out two lists of three as polynomials, giving five numbers
 * Discrete convolution of two sequences of length three
 * How do I convolve coefficient arrays p[3] and q[3] into out[5]?
 * product of two quadratic polynomials
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
 * Ruffini's rule on {c}, length {n}, divisor x - {r}; quotient in front, remainder in the last place
 * From left to right add {r} times the previous, already changed element to each of the {n} coefficients in {c}.
 * Split the factor x - {r} off the polynomial {c} of {n} coefficients, highest first, leaving quotient and remainder there.
 * Could you deflate {c}, {n} coefficients with the leading one first, by the root {r}? In place, rest at the end.
 * Write a program that divides a polynomial (coefficients highest first) by x - r in place, remainder in the last element.
 * synthetic division by x - r in place, coefficients from the highest power down, remainder last
 * How do I divide a polynomial by x minus a number in its coefficient array (highest first), the remainder ending up last?
 * coeffs highest first, divide by x - r in place, last one becomes the remainder
 * polynomial (highest power first) divided by the linear factor x - r, array overwritten, remainder last
 * Horner scheme as deflation by a root r: coefficients highest first become quotient and, last, the remainder
 * Write a function to divide a polynomial, coefficients from the highest power down, by x - r in place; the remainder ends up last.
 * numpy.polydiv(c, [1, -r]) in place: quotient coefficients, then the remainder
 * from the second number on, add r times the new number in front of it
 * Ruffini-Horner scheme for the divisor x - r in situ, coefficients of descending degree
 * How does synthetic division by (x - r) work on an array (leading coefficient first)?
 * synthetic division in place, highest power first
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
 * Return the Bernstein blend of {a}, {b}, {c}, {d} at the parameter {t}, in one coordinate.
 * cubic Bezier, one dimension: control values {a}, {b}, {c}, {d}, parameter {t} from 0 to 1
 * With s = 1 - t, compute s^3 {a} + 3 s^2 t {b} + 3 s t^2 {c} + t^3 {d} at t = {t}.
 * My font outline starts at {a}, is pulled by {b} and {c} and ends at {d}; where is it at {t}?
 * Bernstein polynomial of degree 3 with the coefficients {a}, {b}, {c}, {d} at {t}
 * Write a function that evaluates a cubic Bezier curve for one coordinate: four control values, then t.
 * cubic Bezier, 1D: control values a, b, c, d and the parameter t
 * Where on a Bezier curve with four control values, given in order, is the parameter t?
 * 4 control values and t, cubic bezier value
 * position on a cubic Bezier curve from four control values and a parameter from 0 to 1
 * cubic Bezier value of four control values at t, as De Casteljau's scheme gives it
 * Write a function to compute a point of a cubic Bézier curve from four control values and a parameter, passed last.
 * a Python lambda a, b, c, d, t with weights (1-t)**3, 3*(1-t)**2*t, 3*(1-t)*t**2, t**3
 * where on the curve from the first to the fourth number, pulled by the two between, am I at t
 * Bernstein form of degree three: four ordinates, then t
 * How do I evaluate one coordinate of a cubic Bezier at t (P0, P1, P2, P3, t)?
 * cubic bezier a b c d t
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
 * Ease {x} in and out with the {OP} polynomial {OP:2}.
 * My animation goes from 0 to 1 along {OP:2}; how far is it at the time {x}?
 * {OP}, evaluated at {x} by {OP:2}
 * Write a function that computes {OP:2} for a number between 0 and 1 ({OP}).
 * {OP} function, {OP:2}
 * How do I ease a value from 0 to 1 with {OP:2}?
 * {OP} value of number, {OP:2}
 * polynomial {OP:2}, known as {OP}
 * Animation curve {OP}: {OP:2}
 * Write a function to compute the {OP:1} curve, that is {OP:2}, without limiting the argument.
 * GLSL-like {OP:1} without its clamp: {OP:2}
 * work out {OP:2}, the {OP:1}, as it is for any x
 * The {OP:1} polynomial {OP:2} on an unrestricted argument
 * How do I write {OP:1} easing as {OP:2} without clamping?
 * {OP:1}: {OP:2}, not clamped
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
