/**
 * Return the average of {a} and {b}.
 * Compute the arithmetic mean of {a} and {b}.
 * What is the mean of two {T:s}?
 * Which value lies halfway between {a} and {b}?
 * Take {a} and {b}, add them and halve the sum.
 * Return the midpoint of {a} and {b} on the number line.
 * Write a program to find the average of two numbers.
 * Calculate the average of two numbers, keeping the fraction.
 * Write a function to find the number halfway between two real numbers.
 * What's the mean value of two floating-point numbers?
 * average of two numbers
 * How do I calculate the average of two floating-point numbers?
 * Write a function that takes two real numbers and returns their average.
 * Given two floating-point numbers, return (a + b) / 2.
 * Function that computes the mean of two values
 * Implement average of a and b.
 * avg of two numbers
 * find the mean of two numbers
 * the number exactly in the middle between a and b
 * half the sum of two numbers
 * Calculate the arithmetic mean of a and b.
 * add two numbers, divide by two
 * average of two values, decimals kept
 * what's the average of two prices?
 * midpoint between two numbers
 * midpoint of two numbers
 * Write a function to find the midpoint between two numbers.
 * add two real numbers and halve the result
 *
 * @T float double
 * @name average mean midpoint
 */
T average(T a, T b) { return (a + b) / 2; }

/**
 * Return the average of {a}, {b} and {c}.
 * Compute the arithmetic mean of the three values {a}, {b} and {c}.
 * Compute the mean of three {T:s}.
 * Write a program to find the average of three numbers.
 * average of three numbers
 * What is the mean of three values?
 * Write a program that computes the mean of three numbers.
 * How do I average 3 values?
 * Write a function that returns the mean of three values.
 * average of 3 numbers: a, b and c
 * Given three numbers, return their arithmetic mean.
 * Write a function that takes three numbers and returns their average.
 * Given a, b and c, return (a + b + c) / 3.
 * Function that computes the average of three values
 * Write a program to find the average marks of three subjects.
 * avg of three numbers
 * sum of three numbers divided by 3
 * find the mean of 3 test scores
 * Calculate the arithmetic mean of a, b and c.
 * add three numbers, divide by three
 * what's the average of my three test scores?
 * mean of three exam marks
 * Write a C function to find the mean of three marks
 *
 * @T float double int32_t int64_t
 * @name average3 mean_of_three
 */
T average3(T a, T b, T c) { return (a + b + c) / 3; }

/**
 * Return the reciprocal of {x}.
 * Divide 1 by {x}.
 * What is one over {x}?
 * 1 / {x}
 * Return the multiplicative inverse of the {T} {x}.
 * Write a function that returns the reciprocal of a number.
 * Compute the reciprocal of a number, i.e. one over the number.
 * What is the multiplicative inverse of a value?
 * Calculate 1 divided by a number.
 * What is one divided by a given nonzero value?
 * How can I get the reciprocal of a floating-point value?
 * Write a function that returns 1 / x.
 * Given a number, return its reciprocal.
 * Implement the multiplicative inverse of a real number.
 * 1 over x
 * multiplicative inverse of a nonzero real number
 *
 * @T float double
 * @name reciprocal inverse one_over
 * @range x 0.5 100.0
 */
T reciprocal(T x) { return 1 / x; }

/**
 * Return {K} divided by {x}.
 * Divide {K} by {x}.
 * What is {K} over {x}?
 * {K} / {x}
 * Compute {K} / {x} for a nonzero {T} {x}.
 * Write a function that divides {K} by a given number.
 * Calculate {K} over a real number.
 * What do I get when {K} is divided by a real value?
 * Write a function to divide {K} by a real number.
 * What is {K} over a floating-point variable?
 * Write a function f(x) = {K} / x for real x.
 * How do I compute {K} divided by a floating-point number?
 *
 * @T float double
 * @K 2..12 60 100 360 1000
 * @name constant_over divide_into
 * @range x 0.5 100.0
 */
T constant_over(T x) { return K / x; }

/**
 * Divide {x} by {K}.
 * Return {x} / {K}.
 * Return the {T} {x} over {K}.
 * Write a function that divides a real number by {K}.
 * Divide a number by {K}, with decimals.
 * Write a program that divides a real number by {K}.
 * Return x divided by {K}.
 * Divide a floating-point number by {K}.
 * What is x divided by {K}, as a real number?
 * Write a function that returns its argument divided by {K}.
 * Given a real number, return 1/{K} of it.
 * Function that splits a real amount into {K} equal parts and returns one part
 *
 * @T float double
 * @K 2..16 24 50 60 64 100 1000
 * @name part_of divide_float
 */
T part_of(T x) { return x / K; }

/**
 * Interpolate between {a} and {b} by {t}.
 * Return {a} + ({b} - {a}) * {t}.
 * Which value is reached after the fraction t of the way from a to b (arguments a, b, t)?
 * linear interpolation from {a} to {b} at {t}, as {a} + ({b} - {a}) * {t}
 * Write a function that linearly interpolates between two numbers by a third from 0 to 1.
 * linear interpolation (lerp) of two numbers by a fraction t, a + (b - a) * t
 * How do I blend two values with a factor from 0 (the first) to 1 (the second)?
 * Compute the value a given fraction of the way from one number to another (from, to, fraction).
 * Implement GLSL's mix: first + (second - first) * third.
 * Write a function to find the value that lies a given fraction (third) of the way from a first number to a second.
 * How do I blend two values, 0 giving the first and 1 the second?
 * lerp between {a} and {b} by {t}
 *
 * @T float double
 * @name lerp interpolate mix
 * @range t 0.0 1.0
 */
T lerp(T a, T b, T t) { return a + (b - a) * t; }

/**
 * Return ({x} - {lo}) / ({hi} - {lo}).
 * Normalize {x} so that {lo} maps to 0 and {hi} maps to 1.
 * Where does {x} lie in the interval from {lo} to {hi}, as a fraction from 0 to 1?
 * inverse interpolation: {x} relative to {lo} and {hi}
 * Write a function that scales a value to 0..1 given its minimum and maximum.
 * Apply min-max normalization to one number: value, minimum, maximum.
 * How far along a range is a value, 0 at its lower and 1 at its upper end (value, lower, upper)?
 * Return (val - min) / (max - min), given val, min and max.
 * Compute the inverse lerp for a progress bar: value, start, end to fraction.
 * Write a program that rescales a value so that a lower bound becomes 0 and an upper bound becomes 1; value, lower, upper.
 * How can I map a number from a range to 0..1 (value, range start, range end)?
 * Normalize {x} from {lo}..{hi} to 0..1.
 *
 * @T float double
 * @name normalize fraction_in_range
 * @range lo 0.0 1.0
 * @range hi 2.0 10.0
 */
T normalize(T x, T lo, T hi) { return (x - lo) / (hi - lo); }

/**
 * Return 100 * {part} / {whole}.
 * Compute {part} as a percentage of {whole}, multiplying by 100 first.
 * What is the percentage for {part} out of {whole}?
 * Express {part} relative to {whole} in percent, as 100 * {part} / {whole}.
 * Write a program that calculates what percentage one number is of another.
 * Return the percentage of a total: 100 * part / total, with the part first.
 * Calculate a score in percent from points reached and points possible.
 * Write a function that computes what percent one number is of another, part first, whole second.
 * What percentage of a total is a portion (portion, total)?
 * Express a part as a percent of the whole (part first).
 * Write a function that returns what percentage the part (first) is of the whole (second).
 * Given part and total, in this order, return 100 * part / total.
 * Implement percentage of marks: obtained marks, then maximum marks.
 * Write a program to find the percentage scored, from points and maximum points.
 * a out of b in percent
 * what percentage of the questions did I get right? right answers, then all answers
 * convert marks to a percentage: marks obtained, then total marks
 * what percent is a of b
 *
 * @T float double
 * @name percentage percent
 * @range whole 1.0 100.0
 */
T percentage(T part, T whole) { return 100 * part / whole; }

/**
 * By how many percent did a value change from {old} to {now}?
 * What is the relative change in percent when {old} becomes {now}?
 * Compute the percent change from {old} to {now}: the difference over {old}, times 100.
 * Write a function that computes the percentage increase or decrease from the first to the second value.
 * Compute the percent change from old to new.
 * By what percent did a price rise or fall from the first to the second value (negative for a fall)?
 * Calculate month-over-month growth in percent from the value before and the value after.
 * How is the percent increase calculated from the values before and after?
 * Calculate the percentage change between an old value and a new value.
 * Given the old and the new value, return the change in percent (negative for a decrease).
 * How do I calculate the percent increase or decrease from an old to a new value?
 * Write a function that returns the percentage change from the old value to the new one.
 * Given old and new value, return (new - old) / old * 100.
 * Function that calculates the percentage increase from old to new value, negative when it fell
 * percentage growth, old value first
 * Calculate by how many percent a price went up or down: old price, new price.
 * growth of a value in percent, before then after
 * relative change in percent of a quantity going from old to new
 * By what percent did the price go up or down, old price first, new price second?
 *
 * @T float double
 * @name percent_change relative_change
 * @range old 1.0 100.0
 */
T percent_change(T old, T now) { return (now - old) / old * 100; }

/**
 * Evaluate the quadratic polynomial with coefficients {a}, {b}, {c}, the highest first, at {x}.
 * Return the value of the quadratic with coefficients {a}, {b}, {c} at {x}, by Horner's rule.
 * Write a function that evaluates a quadratic with three coefficients, highest power first, at a point given last.
 * Evaluate ax^2 + bx + c for a, b, c and x.
 * Evaluate a polynomial of degree two in Horner form: leading, middle, constant coefficient, then the point.
 * Write a function to evaluate a second-degree polynomial from its coefficients, highest power first, and x.
 * Calculate ax^2 + bx + c from a, b, c and x.
 * Write a function that evaluates a*x^2 + b*x + c, given a, b, c and x.
 * How do I evaluate a quadratic polynomial at x, with the coefficients a, b and c given first?
 * Compute the value of a quadratic function a*x^2 + b*x + c at the point x (last argument).
 * Given a, b, c and x, compute (a * x + b) * x + c.
 * Write a function that computes a*x*x + b*x + c from a, b, c and x.
 * Given a, b, c and x, return the value of the quadratic ax^2 + bx + c.
 * Function that evaluates a parabola y = ax^2 + bx + c at x, the last argument
 * Implement f(a, b, c, x) = ax^2 + bx + c.
 * value of a second degree polynomial at x, highest coefficient first, x last
 * value of ax^2 + bx + c, leading coefficient first, x last
 *
 * @T float double int32_t int64_t
 * @name quadratic evaluate_quadratic horner
 */
T quadratic(T a, T b, T c, T x) { return (a * x + b) * x + c; }

/**
 * Evaluate {x} * {x} + {K} * {x} + {L}.
 * Return the value of the polynomial x^2 + {K}x + {L} at {x}.
 * What is the square of {x}, plus {K} times {x}, plus {L}?
 * Compute {x} squared + {K} * {x} + {L}.
 * Write a function that computes x squared plus {K} x plus {L}.
 * What is x^2 + {K}x + {L} for a given x?
 * Return a number squared plus {K} times the number plus {L}.
 * Evaluate the parabola x^2 + {K}x + {L} at the argument.
 * Write a program that computes the square of a number plus {K} times that number plus {L}.
 * What is the value of f(x) = x^2 + {K}x + {L}?
 * Write a function f(x) = x^2 + {K}x + {L}.
 * How do I compute x*x + {K}*x + {L} in C?
 * monic quadratic x^2 + {K}x + {L} evaluated at x
 *
 * @T double int32_t
 * @K 2..9
 * @L 1..9
 * @name polynomial evaluate_polynomial
 */
T polynomial(T x) { return x * x + K * x + L; }

/**
 * Return the discriminant of the quadratic with coefficients {a}, {b} and {c}.
 * For coefficients {a}, {b} and {c}, return the square of the second minus four times the first times the third.
 * What is b*b - 4*a*c for the coefficients {a}, {b}, {c}, in this order?
 * Write a program that calculates the discriminant of a quadratic equation from its coefficients a, b, c.
 * Calculate the discriminant of ax^2 + bx + c, with the arguments a, b, c.
 * Write a function to calculate the number under the square root of the quadratic formula from a, b and c.
 * discriminant of a quadratic
 * Compute b^2 - 4ac from the coefficients a, b and c of a quadratic equation.
 * Given a, b and c, return the discriminant of ax^2 + bx + c = 0.
 * How do I calculate the discriminant of a quadratic equation?
 * What is the discriminant b*b - 4*a*c of a quadratic polynomial?
 * Write a function that returns b^2 - 4ac.
 * Given coefficients a, b, c of a quadratic equation, return its discriminant.
 * Function that calculates b*b - 4*a*c
 * Implement the discriminant of ax^2 + bx + c = 0.
 * discriminant D from a, b and c
 * Calculate the discriminant of a quadratic equation with coefficients a, b, c.
 * b*b - 4*a*c for a quadratic
 * Write a function to find the discriminant of a quadratic equation with the coefficients a, b and c.
 * Compute b^2 - 4ac from the leading, linear and constant coefficient of a quadratic.
 * the radicand in the quadratic formula from a, b and c
 *
 * @T double float int32_t
 * @name discriminant quadratic_discriminant
 */
T discriminant(T a, T b, T c) { return b * b - 4 * a * c; }

/**
 * Do one Newton step for the square root of {a} from the guess {x}.
 * Divide {a} by {x} and return the mean of the quotient and {x}.
 * Do one Newton (Heron) iteration for the square root of {a} with the current estimate {x}.
 * Average {a} / {x} with {x} to improve {x} as a square root of {a}.
 * Do one step of Heron's square root method: number first, guess second.
 * Compute the next approximation of the square root of a number (first) by Newton from a guess (second).
 * Do a single iteration of the Babylonian method: number first, then the guess.
 * Write a program that improves a guess of a square root once with Newton's method; number first, guess second.
 * How does one step of the Babylonian method look (number first, then guess)?
 * Return (x + a / x) / 2, one Newton step for the square root of a (a first, then the guess x).
 * one Babylonian iteration: radicand first, current approximation second
 * How do I get a better estimate of a square root from the number and the present estimate, in this order, with one Heron step?
 *
 * @T float double
 * @name newton_step improve_root
 * @range a 1.0 100.0
 * @range x 1.0 10.0
 */
T newton_step(T a, T x) { return (x + a / x) / 2; }

/**
 * Approximate the square root of {x} with {K} Newton steps, starting from {x} itself.
 * Return {x}'s square root after {K} rounds of Heron's method that start at {x}.
 * What does Heron's method give for {x} after {K} steps? The first guess is {x}.
 * Compute the square root of {x} by {K} Newton iterations, r = (r + {x} / r) / 2, starting with r = {x}.
 * Start with r = {x} and replace r by the mean of r and {x} / r, {K} times.
 * Write a function that computes a square root by {K} iterations of Newton's method, starting from the number.
 * Find the square root of a number without sqrt, using {K} Newton iterations from the number itself.
 * How do I approximate a square root in {K} Newton steps, beginning with the number itself?
 * Calculate the Babylonian square root with {K} rounds starting at the number itself.
 * Write a function to approximate a square root with {K} Babylonian steps, beginning with the number itself.
 * How do I do sqrt by Newton with exactly {K} iterations, initial guess x?
 * Compute the square root of a number with {K} iterations of Newton's method; the initial guess is the number itself.
 * square root by newton, {K} steps, the first guess being the number itself
 * {K} Babylonian iterations for the root of x, initial approximation x
 *
 * @T float double
 * @K 4..12 20
 * @name newton_sqrt heron
 * @range x 1.0 100.0
 */
T newton_sqrt(T x) {
    T root = x;
    for (int i = 0; i < K; i++) root = (root + x / root) / 2;
    return root;
}

/**
 * Compute the square root of a double without a library, returning 0 for 0 or less.
 * Implement sqrt from scratch for a non-negative number.
 * How do I compute the square root of a double without math.h (0 for negatives)?
 * Find the square root of a number by Newton's method until it converges; return 0 when the number is not positive.
 * Implement sqrt for doubles, returning 0 for negative ones.
 * Compute the Babylonian square root of a double, iterated until it no longer changes; non-positive numbers give 0.
 * Write your own square root for a non-negative real number.
 * Write a program that finds the square root of a double without the library, returning 0 for zero and below.
 * Calculate a square root without the math library.
 * Write your own sqrt for doubles using Newton's method; return 0 for x <= 0.
 * Compute the square root of a double without using sqrt(), returning 0 for negative input.
 * Write a function to compute the square root of a double with Newton's method, 0 for x <= 0.
 * Given a double x, return its square root without calling sqrt; 0 if x is not positive.
 * Implement your own sqrt by the Babylonian method, non-positive numbers giving 0.
 * square root by hand, no math.h, doubles, 0 for negative input
 * Heron's method for square roots of doubles; return 0 for 0 and below
 * square root of a double coded by hand, no maths library, 0 for nonpositive input
 *
 * @T double
 * @range x 0 1000
 * @name my_sqrt square_root
 */
T my_sqrt(T x) {
    T root = x > 1 ? x : 1;
    if (x <= 0) return 0;
    for (int32_t i = 0; i < 600; i++) root = (root + x / root) / 2;
    return root;
}

/**
 * Convert {x} to an integer, cutting off the fraction.
 * Return the whole part of the {T} {x}.
 * Truncate {x} toward zero to an integer.
 * Cast the {T} {x} to {R:a}, rounding toward zero.
 * Write a program that converts a real number to an integer by dropping the decimals.
 * Convert a float to an int, truncated toward zero.
 * How do I cut off the part after the decimal point of a number and get an integer?
 * Return the integer part of a real number, rounded toward zero.
 * Cast a floating-point number to an integer, toward zero.
 * Write a function that drops the decimal places of a real number and returns an integer.
 * How do I cast a floating value to a whole number in C?
 * Convert floating point to integer, truncating.
 * Write a function that truncates a real number to an integer.
 * Given a float, return its integer part as an int, toward zero.
 * Function that casts a floating-point number to an integer
 * Implement truncation: 3.9 becomes 3, -3.9 becomes -3.
 * float to int, decimals dropped
 * chop off everything after the decimal point and return an integer
 * truncate the decimals of a {T} and return an integer
 * Truncate a real number to an integer, removing everything after the decimal point.
 *
 * @T float double
 * @R int32_t int64_t
 * @name to_integer whole_number chop
 * @range x -1000.0 1000.0
 */
R to_integer(T x) { return (R)x; }

/**
 * Return the fractional part of {x}: {x} minus its truncated value.
 * What is left of {x} after cutting off its whole part, with the sign kept?
 * Write a function that returns the fractional part of a number, with the number's sign.
 * Find the fractional part of a number, keeping its sign.
 * What is left of a real number without its integer part, sign kept?
 * Get the fraction of a number like modf does, negative for negative input.
 * Write a program to find the digits after the decimal point of a real number, as a signed fraction.
 * How do I get the fractional part of a floating-point number, keeping the sign?
 * Return x minus its integer part, e.g. 0.75 for 3.75 and -0.75 for -3.75.
 * Write a function that returns the part of a number after the decimal point, with its sign.
 * Given a real number, return x - trunc(x).
 * Function that returns the decimal part of a float, -0.25 for -1.25
 * Implement frac: the number minus its truncated integer part.
 * digits after the point as a fraction, same sign as x
 * x minus (int)x
 * only the part after the decimal point of a real number, 3.25 giving 0.25 and -3.25 giving -0.25
 *
 * @T float double
 * @name fraction fractional_part
 * @range x -1000.0 1000.0
 */
T fraction(T x) { return x - (T)__builtin_trunc(x); }

/**
 * Round {x} to the nearest integer by adding 0.5 and truncating; {x} is not negative.
 * Round a non-negative {T} half up.
 * Add 0.5 to the non-negative {T} {x} and cast to {R:a}.
 * Write a function that rounds a non-negative number to the nearest integer, 0.5 up.
 * Round a non-negative number to an integer, half up.
 * What is the nearest whole number to a positive decimal, halves up?
 * Return the closest integer to a non-negative real value, half up.
 * Write a function that rounds a non-negative real number to an integer by adding one half and truncating.
 * How do I round a non-negative double by hand, i.e. add 0.5 and truncate?
 * Round a non-negative number half up to an integer.
 * How do I round a non-negative double to the nearest int without using round()? Halves go up.
 * Write a function that rounds a non-negative double to the nearest integer, halves up.
 * Given x >= 0, return (int)(x + 0.5).
 * Implement rounding to an integer for non-negative values by adding 0.5 and casting.
 * round to nearest int, x >= 0, half up
 *
 * @T double
 * @R int32_t int64_t
 * @name round_half_up nearest
 * @range x 0.0 1000.0
 */
R round_half_up(T x) { return (R)(x + 0.5); }

/**
 * Return the {T} {x} as {R:a}.
 * Convert {T:a} to {R:a}.
 * Cast the {T} {x} to {R}.
 * Return the floating-point value of {x}, from {T} to {R}.
 * Write a function that converts {T:a} to {R:a}.
 * How do I cast {T:a} to {R}?
 * What is the {T} {x} as {R:a}?
 * Write a program to turn {T:a} into the nearest {R}.
 * conversion from {T} to {R}
 * I have {T:a} and need it as {R:a}; how do I convert it?
 * Take {T:a} and return its value with the type {R}.
 * Given {x} of type {T}, return the same number as {R:a}.
 *
 * @T int32_t int64_t uint32_t int16_t uint8_t
 * @R float double
 * @name to_floating convert as_real
 */
R to_floating(T x) { return (R)x; }

/**
 * Convert {x} from {T:a} to {R:a}.
 * Return {x}, {T:a}, as {R:a}.
 * Convert an integer from {T} to {R}.
 * Extend the {T} {x} to {R:a} without changing its value.
 * Cast {x}, {T:a}, to the wider {R}.
 * Write a function that converts {T:a} to {R:a}.
 * Cast {T} to {R}, keeping the value.
 * How do I put {T:a} into a larger type, {R:a}?
 * Do a value-preserving extension from {T:a} to {R:a}.
 * Write a function that returns {T:a} as {R:a} with its value kept.
 * How do I extend {T:a} to {R:a}?
 * Return a {T} converted to {R:a}.
 *
 * @T int8_t int16_t uint8_t uint16_t
 * @R int32_t int64_t
 * @name widen extend to_wider
 */
R widen(T x) { return (R)x; }

/**
 * Truncate {x} to {R:a}.
 * Return the lowest bits of {x} as {R:a}.
 * Truncate {T:a} to {R:a}.
 * Cast {x} from {T} to {R}, wrapping around instead of saturating.
 * Write a function that truncates {T:a} to {R:a}.
 * Cut {T:a} to {R:a}, keeping the low bits.
 * How do I keep only the low bits of {T:a} as {R:a}?
 * Do a narrowing conversion from {T:a} to {R:a}.
 * Truncate with wraparound, {T} in and {R} out.
 * Write a program that keeps just the low bits of an integer that fit {R:a}.
 * Do a two's-complement truncation to {R:a}.
 * Truncate {T:a} to {R:a}, discarding the upper bits.
 *
 * @T int32_t int64_t
 * @R int8_t int16_t
 * @name narrow truncate_to to_narrower
 */
R narrow(T x) { return (R)x; }

/**
 * Return {a} divided by {b} as {R:a}, keeping the fraction.
 * What is the exact ratio of the integers {a} and {b}, as {R:a}?
 * Convert {a} and {b} to {R} and divide.
 * Return the {R} quotient of the {T:s} {a} and {b}.
 * Returns {a} / {b} without integer truncation: both are converted to {R} first
 * Write a function that divides two integers, first by second, and returns {R:a}.
 * How do I divide one int by another as {R:a} without losing the fraction?
 * Write a function to divide one integer by another with a fractional result, {R:a}.
 * How do I avoid integer division when dividing ints, to get {R:a}?
 * Divide integer {a} by integer {b} as {R:a}.
 * Divide two integers and return the exact result as {R:a}.
 * real quotient of two integers, numerator then denominator, as {R:a}
 *
 * @T int32_t int64_t
 * @R float double
 * @name ratio real_quotient
 * @range a -1000 1000
 * @range b 1 100
 */
R ratio(T a, T b) { return (R)a / (R)b; }

/**
 * Return the harmonic mean of {a} and {b}, as 2 * {a} * {b} / ({a} + {b}).
 * Calculate the harmonic mean of two {T:s}.
 * Compute 2 * {a} * {b} / ({a} + {b}).
 * Write a function that computes the harmonic mean of two numbers.
 * What is the harmonic mean of two values?
 * Write a program that calculates twice the product of two positive numbers over their sum.
 * How do I combine precision and recall into the F1 score?
 * Find the harmonic mean of two numbers.
 * Calculate the F1 score from precision and recall.
 * Return 2ab / (a + b), the harmonic mean of two positive numbers.
 * How do I calculate the harmonic mean of two numbers?
 * 2ab/(a+b) for two positive reals, the mean suited to rates
 *
 * @T float double
 * @name harmonic_mean f1
 * @range a 1.0 100.0
 * @range b 1.0 100.0
 */
T harmonic_mean(T a, T b) { return 2 * a * b / (a + b); }

/**
 * Do {a} and {b} differ by less than {K}?
 * Check whether the distance between {a} and {b} is below {K}.
 * Is |{a} - {b}| < {K}?
 * Is the absolute difference of {a} and {b} strictly less than {K}?
 * Write a function that checks if two real numbers differ by less than {K}.
 * Are two doubles nearly equal, with a difference less than the epsilon {K}?
 * Are two floating-point values closer than {K}?
 * Check approximate equality of two doubles with absolute tolerance {K}, exclusive.
 * Write a function to check whether two doubles are less than {K} apart.
 * How do I test two doubles for equality with a {K} tolerance, exclusive?
 * Is the gap between {a} and {b} smaller than {K}, whichever is larger?
 * Write a function that returns whether |a - b| < {K}.
 * Given two doubles, return true if their absolute difference is less than {K}.
 * Function that checks if two doubles are equal to within {K}, exactly {K} apart being too far
 * are two floats equal up to {K}, exclusive?
 * approximate equality with tolerance {K}, exclusive
 *
 * @T double
 * @R _Bool int
 * @K 0.5 0.1 0.01 0.001 0.000001
 * @name almost_equal nearly_equal
 */
R almost_equal(T a, T b) { return (a < b ? b - a : a - b) < K; }

/**
 * Compare floating-point numbers: less than 1e-9 apart counts as equal.
 * Are two real numbers nearly the same, closer than a billionth?
 * Write a function that checks if two floating-point numbers are equal, with an absolute difference below 1e-9.
 * Are the doubles approximately equal, i.e. is the absolute difference below 1e-9?
 * Test doubles for equality up to an absolute error below 1e-9.
 * Is |a - b| < 1e-9 for two doubles?
 * Write a program that decides if two doubles are the same up to an error smaller than 1e-9.
 * Return true if two doubles differ by less than 1e-9.
 * Write a function to compare two doubles for equality with a tolerance of 1e-9, exclusive.
 * Given two doubles, return true if |a - b| < 1e-9.
 * Implement double equality with epsilon = 0.000000001, strictly less.
 * Function that says whether two floats are practically equal, i.e. less than 1e-9 apart
 *
 * @T double
 * @range a 0 2
 * @range b 0 2
 * @name doubles_equal is_close
 */
_Bool doubles_equal(T a, T b) { return (a < b ? b - a : a - b) < 1e-9; }

/**
 * Are two numbers within a tolerance, which is given third and inclusive?
 * Are the first and second number at most the third apart?
 * Compare doubles with a given epsilon; a difference of exactly epsilon counts as equal.
 * Return |a - b| <= eps for a, b and eps.
 * Do two measurements differ by at most a tolerance (third), inclusive?
 * Write a function that checks if two values differ by no more than a tolerance.
 * Check approximate equality of two numbers with an epsilon parameter, <= epsilon.
 * Write a function that determines if two numbers differ by no more than an allowed difference, given third.
 * Are {a} and {b} at most {tolerance} apart?
 * How do I test closeness with a custom tolerance, inclusive?
 * Is the absolute difference of {a} and {b} at most {tolerance}?
 * How do I compare two floating-point numbers with a given tolerance (inclusive)?
 *
 * @T double float
 * @range a 0 10
 * @range b 0 10
 * @range tolerance 0 2
 * @name within_tolerance close_enough
 */
_Bool within_tolerance(T a, T b, T tolerance) { return (a < b ? b - a : a - b) <= tolerance; }

/**
 * Is the first number within a percentage of the second, with the percent given third?
 * Is a value within a percentage of a positive reference (value, reference, percent)?
 * Does a measurement (first) lie within a percentage (third) of the nominal value (second)?
 * Check a relative tolerance: value, reference, percent.
 * Write a function that checks if a value deviates from a positive reference by no more than a percentage of it.
 * Does the first number keep a tolerance in percent of the second, positive number?
 * Is a resistor within its tolerance (measured, nominal, percent)?
 * Write a program to check that a first number deviates from a second by at most a given percentage of the second.
 * Is a measurement inside a percentage band around its nominal value (measured, nominal, percent)?
 * Is {a} within a percentage of {b}, with the percent given last?
 * Return true if |a - b| is at most percent % of b; arguments a, b, percent.
 * Check if a measured value deviates from the expected value (second) by no more than a given percentage of it.
 *
 * @T double
 * @range a 0 20
 * @range b 1 20
 * @range percent 0 50
 * @name within_percent in_percent_tolerance
 */
_Bool within_percent(T a, T b, T percent) { return (a < b ? b - a : a - b) <= b * percent / 100; }

/**
 * Is {a} / {b} undefined, that is, a NaN?
 * Check whether dividing the {T} {a} by {b} gives not-a-number, as zero over zero does; infinities are fine.
 * Test the quotient of the {T:s} {a} and {b} for NaN.
 * Returns true if {a} divided by {b} is NaN and false when it is a number or infinite
 * Write a function that checks whether the quotient of two numbers is NaN.
 * Does dividing the first number by the second give NaN?
 * Does dividing two values give NaN? An infinity does not count.
 * Return true if the quotient of two numbers is not a number, like 0/0.
 * Write a function that tells whether dividing a first floating-point number by a second gives NaN.
 * How do I detect a NaN division result, given both operands?
 * Is a / b NaN?
 * Check if the division a / b gives NaN, e.g. 0.0 / 0.0.
 *
 * @T float double
 * @R _Bool int
 * @name quotient_is_nan undefined_ratio
 * @range a -1 1
 * @range b -1 1
 */
R quotient_is_nan(T a, T b) {
    T q = a / b;
    return q != q;
}

/**
 * Reinterpret the bits of the float {x} as a 32-bit integer.
 * Which 32-bit pattern stores the float {x} in memory (IEEE 754)?
 * Bit-cast {x} from float to a 32-bit integer; 1.0 gives 1065353216, which is 0x3f800000.
 * Return the unchanged bit representation of {x} in an integer.
 * Write a function that returns the bit pattern of a float as an integer.
 * Convert a float to its raw bits as a 32-bit integer.
 * How is a float stored in memory? Return a 32-bit int with the same bits.
 * Reinterpret a float as an int without conversion.
 * Bit-cast a float to a 32-bit integer, like floatToIntBits.
 * How can I access a float's bit pattern in C (type punning)?
 * Get the raw bits of a float in an int.
 * How do I get the raw IEEE 754 bits of a float as an int?
 *
 * @name float_bits raw_bits encode_float
 */
int32_t float_bits(float x) {
    union {
        float value;
        int32_t bits;
    } word = {x};
    return word.bits;
}

/**
 * Return the biased exponent field of the float {x}: bits 23 to 30 of its encoding.
 * What is the 8-bit exponent field of the IEEE single {x}, bias included? For 1.0 it is 127.
 * Get the exponent bits of a float {x}, from 0 to 255.
 * Extract the stored exponent of {x}, bias included, without sign and fraction bits.
 * Take the bit pattern of {x}, shift it right by 23 and keep 8 bits.
 * Write a function that extracts the exponent bits of a float.
 * Return the biased exponent of a float, its 8-bit field.
 * What is stored in the exponent part of a single-precision number, bias included?
 * Return the raw exponent field of a single-precision IEEE number, 0 to 255.
 * Write a function to extract the eight exponent bits of a float without removing the bias.
 * How do I read the stored exponent of a float (0 to 255)?
 * What is the biased exponent of a float?
 *
 * @name exponent_field biased_exponent stored_exponent
 */
int32_t exponent_field(float x) {
    union {
        float value;
        uint32_t bits;
    } word = {x};
    return (int32_t)(word.bits >> 23 & 255);
}

/**
 * Wrap {x} into the range from 0 up to {K}, which is excluded.
 * Subtract {K} times floor({x} / {K}) from {x}.
 * What is {x} modulo {K} in floating point with a result that is never negative?
 * Compute the floor modulo of the {T} {x} by {K}.
 * Write a function that wraps a real number into 0 to {K}, {K} excluded.
 * Compute the floating-point modulo {K} of a number; the result is never negative.
 * Write a program that brings a real number into the range from 0 to {K}, exclusive, by adding or subtracting {K}.
 * How do I wrap a double periodically into 0..{K}, negatives as well?
 * Wrap x to 0..{K}, with {K} itself excluded.
 * Bring any real number into the interval from 0 up to but not including {K} by adding or subtracting multiples of {K}.
 * Compute x modulo {K} for a double so that the result is always at least 0 and less than {K}.
 * How do I wrap a floating-point value into the range [0, {K})?
 *
 * @T double
 * @K 1 2 12 24 60 90 180 360 400 1000
 * @name wrap_real periodic dial_position
 */
T wrap_real(T x) { return x - K * __builtin_floor(x / K); }

/**
 * Move {x} toward {goal} by at most {step}, without overshooting; the step is not negative.
 * Move {x} closer to {goal}, limited to {step} per call.
 * Return {x} moved in the direction of {goal} by {step}, or the goal itself when it is no farther away.
 * Rate limiter: given the present value {x}, the target {goal} and the largest change {step}, return the next value.
 * Write a function that moves a value towards a target by at most a given step.
 * Move a value towards a target by at most a step: value, target, step.
 * How do I change a number gradually, by at most a step, until it reaches a goal? Number, goal, step.
 * Bring a value closer to a destination by no more than a step, ending exactly on it: value, destination, step.
 * Write a slew rate limiter like MoveTowards of game engines: current, target, max change.
 * Write a function to bring a value closer to a goal by at most a given step without overshooting; value, goal, step.
 * Move {x} toward {goal} by at most {step}, not past it.
 * My motor speed should approach the desired speed by at most a given change per call and end exactly on it; what is the next speed (current, desired, change)?
 *
 * @T float double int32_t
 * @name move_towards approach slew
 * @range x -1000 1000
 * @range goal -1000 1000
 * @range step 0 50
 */
T move_towards(T x, T goal, T step) {
    T gap = goal - x;
    if (gap > step) return x + step;
    if (gap < -step) return x - step;
    return goal;
}

/**
 * Return 0 if the {T} {x} lies strictly between -{K} and {K}, otherwise {x} unchanged.
 * Apply a dead zone of {K} to the joystick reading {x}: smaller magnitudes become 0, {K} itself passes.
 * Apply a hard threshold to the {T} {x}: magnitudes below {K} become 0.
 * Zero the {T} {x} when |{x}| < {K}; keep it as it is otherwise.
 * Write a function that sets a value to 0 if its magnitude is below {K}.
 * Dead zone of {K}: return 0 if the magnitude is below {K}, else the value itself.
 * How do I treat joystick values of magnitude smaller than {K} as 0 and keep the others?
 * Set values strictly within {K} of zero to 0 and leave others unchanged.
 * Write a noise gate with threshold {K}: smaller magnitudes give 0, others pass unchanged.
 * How do I apply a dead zone of {K} to a joystick axis (smaller magnitudes give 0)?
 * Given a joystick value, return 0 if its absolute value is less than {K}, otherwise the value.
 * Apply a dead zone to {T:a}: a value whose magnitude is less than {K} becomes 0, any other stays as it is.
 *
 * @T float double
 * @K 0.125 0.25 0.5 1 2 5 10
 * @name dead_zone noise_gate hard_threshold
 * @range x -20 20
 */
T dead_zone(T x) { return x > -K && x < K ? 0 : x; }

/**
 * Joystick dead zone with a variable size: return 0 if |value| is below the size, else the value.
 * Zero out a value whose magnitude is below a limit, given second.
 * Set a value to 0 if its magnitude is smaller than the limit, else return it.
 * Write a function that returns 0 for magnitudes below a threshold and the value itself otherwise.
 * Return |x| < limit ? 0 : x.
 * Filter out stick drift: value, limit; values nearer to 0 than the limit become 0.
 * Write a function to replace a value with 0 if its magnitude is strictly less than a limit passed second.
 * How can I set values below a configurable threshold on both sides of 0 to 0?
 * Apply a dead zone: if the absolute value of x is less than the limit, return 0, otherwise x.
 * How do I set values whose magnitude is below a threshold to 0 and keep the others?
 * Return 0 if |x| < limit, else x unchanged.
 * My joystick drifts: take the stick value, then the dead zone, and give 0 if the absolute value is less than the dead zone, otherwise the value unchanged.
 *
 * @T double float int32_t
 * @range x -20 20
 * @range limit 0 10
 * @name apply_dead_zone ignore_small
 */
T apply_dead_zone(T x, T limit) { return x > -limit && x < limit ? 0 : x; }

/**
 * Shrink {x} toward zero by {K}: soft thresholding, 0 if |{x}| is at most {K}.
 * Reduce the magnitude of the {T} {x} by {K}, keep its sign, and return 0 if nothing is left.
 * Soft-threshold {x} at {K}.
 * Return {x} - {K} above {K}, {x} + {K} below -{K}, and 0 in between.
 * Write a function that shrinks a value toward zero by {K}, without crossing it.
 * Soft thresholding of a number by {K}: reduce the magnitude by {K}, at least 0, and keep the sign.
 * How do I subtract {K} from the magnitude of a number, keeping its sign, but stop at 0?
 * Apply the shrinkage operator with lambda {K} (proximal L1): move the value {K} toward 0, stopping there.
 * How do I soft-threshold a coefficient with lambda {K}?
 * Apply a soft threshold with {K} to a number.
 * Soft thresholding: x - {K} if x > {K}, x + {K} if x < -{K}, otherwise 0.
 * How do I implement the soft-thresholding function with threshold {K}?
 *
 * @T float double
 * @K 0.25 0.5 1 2 3 5 10
 * @name soft_threshold shrink lasso_step
 * @range x -20 20
 */
T soft_threshold(T x) {
    if (x > K) return x - K;
    return x < -K ? x + K : 0;
}

/**
 * Leaky ReLU: return {x} if it is positive, otherwise {K} times {x}.
 * What does a leaky rectifier with the slope {K} for negative inputs give for {x}?
 * Return {x} for {x} > 0, else {K} * {x}.
 * Compute an activation function at {x}: identity above zero, a line of slope {K} below it.
 * Write a function that computes leaky ReLU with slope {K}.
 * Compute leaky ReLU of x with alpha {K}.
 * Neural network activation: return x above 0, else x times the leak {K}.
 * Write a function that returns a positive number unchanged and any other number times {K}.
 * How do I code leaky ReLU with alpha {K}?
 * Implement the leaky ReLU with slope {K}.
 * Return x if x is greater than 0, otherwise {K} * x (leaky ReLU).
 * How do I implement leaky ReLU with a slope of {K} for negative inputs?
 *
 * @T float double
 * @K 0.01 0.02 0.05 0.1 0.125 0.2 0.25 0.3 0.5
 * @name leaky_relu leaky_rectifier
 */
T leaky_relu(T x) { return x > 0 ? x : (T)K * x; }

/**
 * Compute leaky ReLU of a number with slope 0.01 for negative input.
 * Apply the leaky ReLU activation, with the negative part times 0.01.
 * Implement a leaky rectified linear unit with slope 0.01 below zero.
 * Return x if positive, else a hundredth of it.
 * How do I compute the leaky ReLU of a neuron's input with the leak 0.01?
 * Write a function for the leaky ReLU with the usual slope 0.01.
 * Return max(0.01 x, x).
 * What does leaky ReLU (0.01) give for x?
 * Calculate leaky ReLU with leak 0.01.
 * Compute the leaky ReLU: x for positive x, otherwise 0.01 * x.
 * Implement leaky ReLU with a negative slope of 0.01.
 * Return x if it is positive and 0.01 * x if it is not.
 *
 * @T double float
 * @name leaky leaky_activation
 */
T leaky(T x) { return x > 0 ? x : (T)0.01 * x; }

/**
 * Return the logistic sigmoid of {x}, 1 / (1 + exp(-{x})).
 * Squash {x} into the range between 0 and 1 with the logistic function.
 * Compute the sigmoid activation of the double {x}.
 * Write a function that computes the sigmoid of a number.
 * Compute the sigmoid function of a double, 1 / (1 + e^-x).
 * How do I map any real number to a probability between 0 and 1 with the logistic function?
 * Calculate 1/(1+e^-x) for a number x.
 * Write a function that squashes any real number into the range 0 to 1 by 1 / (1 + e^-x).
 * How do I code the logistic activation function?
 * sigmoid function
 * Calculate the sigmoid 1 / (1 + exp(-x)).
 * How do I implement the logistic sigmoid function in C?
 * Write a function that returns 1 / (1 + exp(-x)).
 * Given x, return the logistic function of x.
 * Implement the sigmoid activation function.
 * Function that computes the sigmoid of a real number
 * logistic curve value at x, between 0 and 1
 * neural network activation 1/(1+e^-x)
 * logistic function value, 1/(1 + e^-x)
 *
 * @name sigmoid logistic expit
 * @range x -20 20
 */
double sigmoid(double x) { return 1 / (1 + __builtin_exp(-x)); }

/**
 * Return the softsign of {x}: {x} divided by one plus its absolute value.
 * Return {x} / (1 + |{x}|).
 * Compute the softsign activation of the {T} {x}.
 * Compress the {T} {x} smoothly into the open range from -1 to 1 by dividing by 1 + |{x}|.
 * Write a function that computes the softsign of a number.
 * Compute the softsign of a number: x over one plus |x|.
 * How do I squash a number into -1 to 1 by dividing it by one plus its absolute value?
 * Return num / (1 + abs(num)).
 * Write a program that divides a number by one more than its absolute value.
 * Calculate softsign of a real number.
 * Calculate x / (1 + |x|), the softsign function.
 * How do I implement the softsign activation function?
 *
 * @T float double
 * @name softsign squash
 */
T softsign(T x) { return x / (1 + (x < 0 ? -x : x)); }

/**
 * Is {x} a whole number?
 * Check whether the double {x} has no fractional part.
 * Write a function to check if a real number is an integer.
 * Is a double a whole number?
 * Does a double have no decimals, i.e. is it an integer?
 * Write a function to check if a double has nothing after the decimal point.
 * How do I test whether a double is integral?
 * Is x a whole number, like 4.0?
 * Return true if a double has no fractional part.
 * How do I check whether a double holds an integer value?
 * Write a function that checks whether a double is a whole number.
 * Given a double, return true if it equals its floor.
 * Implement is_integer for a double.
 * Function that returns true if x has no digits after the decimal point
 *
 * @R _Bool int
 * @name is_whole has_no_fraction integer_valued
 */
R is_whole(double x) { return x == __builtin_floor(x); }

/**
 * Round {x} to the nearest multiple of {K}, halfway cases upward.
 * Return floor({x} / {K} + 0.5) * {K}.
 * Which multiple of {K} is closest to {x}? Ties go toward plus infinity.
 * Write a function that rounds a real number to the nearest multiple of {K}, ties upward.
 * Round a number to a step of {K}, to nearest with ties up.
 * How do I round a price to the nearest multiple of {K}, halves up?
 * Round a number to the nearest {K}, with halves going up.
 * Move a value to the closest multiple of {K}, upward when it is in the middle.
 * Write a program to round a double to the nearest multiple of {K}, halfway cases going up.
 * Round to the nearest multiple of {K}, halves up.
 * Round a floating-point number to the nearest multiple of {K}; if it is exactly in the middle, round up.
 * Slider snapping in steps of {K}: go to the closest multiple, or to the higher one if the value is exactly halfway.
 *
 * @K 0.05 0.1 0.25 0.5 2 5 10 25 100
 * @name snap_to_step round_to_tick quantize_real
 */
double snap_to_step(double x) { return __builtin_floor(x / K + 0.5) * K; }

/**
 * Round a real number {OP:2} and return an int.
 * Return a double as an integer, {OP}.
 * Convert a real number to an int, {OP}.
 * How do I convert a double to an int, {OP}?
 * Write a function that rounds a double {OP:2} and returns an int.
 * Get a whole number from a decimal, {OP}.
 * Return the integer after rounding a double {OP:2}.
 * Convert a decimal number to an integer, rounded {OP:2}.
 * Round a double {OP:2} to a whole number.
 * Write a function to convert a double to an int, {OP}.
 * How can I get a double {OP} as an int?
 * Write a function that takes a double and returns an int, {OP} with {OP:3}.
 * Given a real number, return the integer value, {OP} ({OP:3}).
 * Implement {OP:3} for a double with an int result.
 * Convert a real number to an int, {OP} ({OP:3}).
 * convert a real number to an integer with {OP:3}
 *
 * @OP __builtin_ceil "rounded up" "up" "ceil" "not below the value"
 * @OP __builtin_floor "rounded down" "down" "floor" "not above the value"
 * @OP __builtin_round "rounded to the nearest" "to nearest" "round" "closest to the value"
 * @T double
 * @range x -1000 1000
 * @name round_to_int to_whole
 */
int32_t round_to_int(T x) { return (int32_t)OP(x); }
