/**
 * Return the average of {a} and {b}.
 * Compute the arithmetic mean of {a} and {b}.
 * What is ({a} + {b}) / 2?
 * mean of two {T:s}
 * Which value lies halfway between {a} and {b}?
 * Take {a} and {b}, add them and halve the sum.
 * My two readings are {a} and {b}, both {T:s}; could you give me their mean?
 * Midpoint of {a} and {b} on the number line
 * Write a program to find the average of two numbers.
 * average of two numbers with fraction
 * What is the mean of two values?
 * avg of 2 nos with decimals
 * number halfway between two others
 * midpoint of two points on the real line
 * Write a function to find the number halfway between two real numbers.
 * Python: (a + b) / 2
 * the middle of {a} and {b}
 * Midpoint of two reals
 * What's the mean value of two floating-point numbers?
 * average of two numbers
 *
 * @T float double
 * @name average mean midpoint
 */
T average(T a, T b) { return (a + b) / 2; }

/**
 * Return the average of {a}, {b} and {c}.
 * Compute the arithmetic mean of the three values {a}, {b} and {c}.
 * What is ({a} + {b} + {c}) / 3?
 * mean of three {T:s}
 * Add {a}, {b} and {c} and divide the sum by 3; integer division truncates.
 * Three sensors report {a}, {b} and {c}; which {T} is their mean?
 * Returns a third of {a} + {b} + {c}, in {T} arithmetic
 * Write a program to find the average of three numbers.
 * average of three numbers
 * What is the mean of three values?
 * avg of 3 nos
 * sum of three values divided by three
 * mean mark of three subjects
 * Write a program which computes the mean of three numbers.
 * Excel: =AVERAGE(a,b,c)
 * add three numbers and split by three
 * Arithmetic mean of a triple
 * How do I average 3 values?
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
 * multiplicative inverse of the {T} {x}
 * Which number times the {T} {x} gives 1? It is never zero.
 * For a nonzero {x}, I need 1 divided by {x}, as {T:a}.
 * Write a function that returns the reciprocal of a number.
 * reciprocal, one over a number
 * What is the multiplicative inverse of a value?
 * 1 divided by my number
 * one divided by the given nonzero value
 * frequency from period, conductance from resistance: one over the value
 * Write a function that determines what a number must be multiplied by to give 1.
 * JavaScript: x => 1 / x
 * one over the number
 * Multiplicative inverse of a nonzero real
 * How can I invert a floating-point value?
 * 1 / x
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
 * the quotient of {K} and the {T} {x}
 * With {x} as the divisor, divide the constant {K} by it.
 * Could you compute {K} / {x} for a nonzero {T} {x}?
 * Write a function that divides {K} by a given number.
 * {K} over a number
 * What do I get when {K} is divided by a value?
 * {K} divided by the input pls
 * quotient with the numerator {K}
 * inverse proportion with the constant {K}: {K} over x
 * Write a function to divide {K} by a supplied real number.
 * Python: lambda x: {K} / x
 * {K} split by the number
 * Inverse proportionality y = {K} / x
 * What is {K} over a variable?
 * {K} divided by x
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
 * What is the {K}-th part of {x}?
 * the {T} {x} over {K}
 * Split {x} into {K} equal parts and return the size of one.
 * One {K}-th of the {T} {x}, please, with the fraction kept.
 * Floating-point quotient of {x} and the constant {K}
 * Write a function that divides a real number by {K}.
 * number divided by {K}, with decimals
 * How much is one of {K} equal shares of an amount?
 * input / {K}, keep the fraction
 * one {K}-th of the given value
 * Scale a real value down by the factor {K}
 * Write a program which computes one {K}th of a given real number.
 * Haskell: (/ {K})
 * cut it in {K} equal parts, how big is one
 * Scaling of a real by the factor 1/{K}
 * How do I take the {K}th part of a float?
 * x divided by {K}
 *
 * @T float double
 * @K 2..16 24 50 60 64 100 1000
 * @name part_of divide_float
 */
T part_of(T x) { return x / K; }

/**
 * Interpolate between {a} and {b} by {t}.
 * Return {a} + ({b} - {a}) * {t}.
 * Going from {a} to {b}, which value is reached after the fraction {t} of the way?
 * linear interpolation from {a} to {b} at {t}, as {a} + ({b} - {a}) * {t}
 * Blend {a} and {b}, adding {t} times their difference to the first: {t} = 0 gives the first, 1 the second.
 * Given two key frames {a}, {b} and the time {t} from 0 to 1, find the value between as first + difference * {t}.
 * Returns the point on the straight way from {a} to {b} at the fraction {t}: start value plus scaled difference
 * Write a function that linearly interpolates between two numbers by a third from 0 to 1.
 * linear interpolation (lerp) of two numbers by a fraction t, a + (b - a) * t
 * How do I blend two values with a factor from 0 (the first) to 1 (the second)?
 * mix of start and end by t, 0 being the start: start + (end - start) * t
 * value a given fraction of the way from one number to another
 * GLSL mix, crossfade, tweening: first + (second - first) * third
 * Write a function to find the value that lies a given fraction of the way from a first number to a second.
 * GLSL: mix(a, b, t)
 * go part {t} of the way, start at the first, end at the second
 * Linear interpolation a + t (b - a)
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
 * Where does {x} lie in the interval from {lo} to {hi}, as a fraction?
 * inverse interpolation: {x} relative to {lo} and {hi}
 * For my plot I need {x} rescaled so that the range {lo} to {hi} becomes 0 to 1, without clamping.
 * Take {x}, subtract {lo}, and divide by the length of the range, {hi} minus {lo}.
 * Position of {x} between {lo} and {hi}, 0 at the lower end and 1 at the upper; values outside are not clamped
 * Write a function that scales a value to 0..1 given its minimum and maximum.
 * min-max normalization of one number: value, minimum, maximum
 * How far along a range is a value, 0 at its lower and 1 at its upper end: value, lower, upper?
 * (val - min) / (max - min)
 * relative position of a value (first) within an interval (lower, upper), not clamped
 * inverse lerp as for a progress bar: value, start, end -> fraction
 * Write a program that rescales a value so that a lower bound becomes 0 and an upper bound becomes 1; value, lower, upper.
 * numpy: (x - lo) / (hi - lo)
 * how far is {x} on the way from {lo} to {hi}, as part of 1
 * Min-max normalisation (unclamped inverse lerp)
 * How can I map a number from a range to 0..1?
 * normalize {x} from {lo}..{hi} to 0..1
 *
 * @T float double
 * @name normalize fraction_in_range
 * @range lo 0.0 1.0
 * @range hi 2.0 10.0
 */
T normalize(T x, T lo, T hi) { return (x - lo) / (hi - lo); }

/**
 * How many percent is {part} of {whole}?
 * Return 100 * {part} / {whole}.
 * Compute {part} as a percentage of {whole}, multiplying by 100 first.
 * percentage: {part} out of {whole}
 * Returns 100 times {part}, divided by {whole}
 * I scored {part} points of {whole}; what is that in percent? Multiply by 100 before dividing.
 * Express {part} relative to {whole} in percent, as 100 * {part} / {whole}.
 * Write a program that calculates what percentage one number is of another.
 * percentage of a total: 100 * part / total, part first
 * How many percent is a part (first) of the whole (second)?
 * marks obtained and total marks -> percent
 * share of an amount (first) in a total (second), times one hundred
 * score in percent from points reached and points possible
 * Write a function which computes what percent one number is of another, part first, whole second.
 * Excel: =part/whole*100
 * how many percent of {whole} is the part? part goes in first
 * Relative share in per cent
 * What percentage of a total is a portion (portion, total)?
 * part as percent of whole
 *
 * @T float double
 * @name percentage percent
 * @range whole 1.0 100.0
 */
T percentage(T part, T whole) { return 100 * part / whole; }

/**
 * By how many percent did a value change from {old} to {now}?
 * What is the relative change, in percent, when {old} becomes {now}? Take it relative to the first.
 * Compute the percent change from {old} to {now}: the difference over {old}, times 100.
 * relative change in percent, {old} to {now}
 * A price was {old} and is {now}; give me the growth in percent, ({now} - {old}) / {old} * 100.
 * Growth from {old} to {now} in percent of the old value, negative for a drop: divide first, then times 100
 * Subtract, divide by the first value, and multiply by 100, to get from {old} and {now} the change in percent.
 * Write a function that computes the percentage increase or decrease from the first to the second value.
 * percent change from old to new
 * By what percent did a price rise or fall from the first to the second value, minus for a fall?
 * old price new price, change in % of the old
 * relative growth in percent from first to second value, based on the first
 * return of an investment or month-over-month growth in percent: value before, value after
 * Write a program to determine by how many percent a quantity went from an old to a new value, negative for a fall.
 * Excel: =(new-old)/old*100
 * from {old} to {now}, how many percent up (or down with minus)
 * Relative change in per cent with respect to the initial value
 * How is percent increase calculated from before and after?
 *
 * @T float double
 * @name percent_change relative_change
 * @range old 1.0 100.0
 */
T percent_change(T old, T now) { return (now - old) / old * 100; }

/**
 * Evaluate the quadratic polynomial with coefficients {a}, {b}, {c}, the highest first, at {x}.
 * Return the value of the quadratic with coefficients {a}, {b}, {c} at {x}, by Horner's rule.
 * What is ({a} * x + {b}) * x + {c} for x = {x}?
 * quadratic {a}, {b}, {c} at the point {x}
 * Multiply {a} by the point, add {b}, multiply by the point again, add {c}; the point is {x}.
 * Computes a parabola with {a}, {b}, {c} from the square down at {x}, with two {T} multiplications
 * I know the parabola's coefficients {a}, {b}, {c}, leading one first, and need its height at {x}, nested.
 * Write a function that evaluates a quadratic with three coefficients, highest power first, at a point given last.
 * ax^2 + bx + c for a, b, c and x
 * What is the value of the second-degree polynomial with coefficients a, b, c, the square's first, at x?
 * 3 coeffs from x^2 down and a number, calculate the quadratic
 * height of the parabola ax^2 + bx + c at some place, arguments a, b, c, x
 * polynomial of degree two in Horner form: leading, middle, constant coefficient, then the point
 * Write a function to evaluate a second-degree polynomial from its coefficients, highest power first, and x.
 * numpy: np.polyval([a, b, c], x)
 * {a} times x squared plus {b} times x plus {c}; x is passed last
 * Quadratic polynomial a x^2 + b x + c in one variable by Horner's scheme, arguments a, b, c, x
 * What's the height of a parabola with three given coefficients at x?
 * ax^2 + bx + c from a, b, c, x
 *
 * @T float double int32_t int64_t
 * @name quadratic evaluate_quadratic horner
 */
T quadratic(T a, T b, T c, T x) { return (a * x + b) * x + c; }

/**
 * Evaluate {x} * {x} + {K} * {x} + {L}.
 * Return the value of the polynomial x^2 + {K}x + {L} at {x}.
 * What is the square of {x}, plus {K} times {x}, plus {L}?
 * {x} squared + {K} * {x} + {L}
 * Height of the parabola x^2 + {K} x + {L} above {x}
 * For the {T} {x}, work out {x} * {x} + {K} * {x} + {L}.
 * I need f({x}), where f(t) = t*t + {K}*t + {L}, in {T} arithmetic.
 * Write a function that computes x squared plus {K} x plus {L}.
 * x^2 + {K}x + {L} for a given x
 * What is the value at x of the quadratic with the coefficients 1, {K} and {L}?
 * number squared + {K} times number + {L}
 * monic second-degree polynomial at x, linear term {K}, constant {L}
 * parabola x^2 + {K} x + {L} evaluated at the argument
 * Write a program which computes the square of a number plus {K} times that number plus {L}.
 * Python: x ** 2 + {K} * x + {L}
 * x times x, and {K} x, and {L}, all added
 * Monic quadratic polynomial with linear coefficient {K} and constant term {L}
 * What is the value of f(x) = x² + {K}x + {L}?
 * x^2 + {K}x + {L}
 *
 * @T double int32_t
 * @K 2..9
 * @L 1..9
 * @name polynomial evaluate_polynomial
 */
T polynomial(T x) { return x * x + K * x + L; }

/**
 * Return the discriminant of the quadratic with coefficients {a}, {b} and {c}.
 * For {a}, {b} and {c}, return the square of the second minus four times the first times the third.
 * What is b*b - 4*a*c for the coefficients {a}, {b}, {c}, in this order?
 * quadratic discriminant, coefficients {a}, {b} and {c} from the highest power down
 * The coefficients are {a}, {b}, {c}: square the middle one and take away four times the product of the others.
 * Given {a}, {b}, {c} of a quadratic equation, highest power first, I want the number under the root sign.
 * Computes, in {T} arithmetic, the middle one of {a}, {b}, {c} squared minus 4 times the outer two multiplied
 * Write a program that calculates the discriminant of a quadratic equation from its coefficients a, b, c.
 * discriminant of ax^2 + bx + c, arguments a, b, c
 * Which number decides how many real solutions a quadratic with coefficients a, b, c has (b^2 - 4ac)?
 * b square minus 4ac for a, b, c
 * quantity under the root in the quadratic formula for a, b, c
 * delta of the second-degree equation with coefficients a, b, c, b squared minus 4ac
 * Write a function to calculate the number under the square root of the quadratic formula from the coefficients a, b, c.
 * Python: b * b - 4 * a * c
 * b squared minus four times a times c
 * Discriminant of a x^2 + b x + c
 * Which expression tells how many real roots a quadratic equation has?
 * discriminant of a quadratic
 *
 * @T double float int32_t
 * @name discriminant quadratic_discriminant
 */
T discriminant(T a, T b, T c) { return b * b - 4 * a * c; }

/**
 * Do one Newton step for the square root of {a} from the guess {x}.
 * Divide {a} by {x} and return the mean of the quotient and {x}.
 * What is the better estimate of the square root of {a} that Heron's rule makes from {x}?
 * Newton (Heron) iteration for the root of {a}, current estimate {x}
 * Average {a} / {x} with {x} to improve {x} as a root of {a}; the first argument is the number, the second the guess.
 * To get sqrt({a}) from the guess {x}, add guess and radicand over guess, and halve.
 * Refine my estimate: {a} is the radicand and {x} the present approximation of its root; one step of Heron, please.
 * Write a function that takes a number and a guess of its square root and improves the guess once.
 * one step of Heron's square root method: number first, guess second
 * How do I get a better estimate of a square root from the number and the present estimate?
 * num, guess -> (guess + num/guess)/2
 * next approximation of the square root of a number (first) by Newton from a guess (second)
 * Babylonian method, single iteration: radicand first, then the guess
 * Write a program that improves a guess at a square root once, averaging it with the number over it; number first, guess second.
 * Python: (x + a / x) / 2
 * one better guess for the root of {a}, my guess is {x}
 * A single Heron (Newton-Raphson) iteration for sqrt(a) at x
 * How does one step of the Babylonian method look (number first, then guess)?
 * one newton step for sqrt: number, guess
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
 * square root of {x} by {K} Newton iterations, r = (r + {x} / r) / 2
 * Start with r = {x} and replace r by the mean of r and {x} / r, {K} times.
 * Could you iterate Newton's square root update {K} times for {x}, with {x} as the first guess?
 * Computes a root of the {T} {x} by exactly {K} steps of averaging, without any library call
 * Write a function that computes a square root by {K} iterations of Newton's method, starting from the number.
 * square root of a number without sqrt, {K} Newton iterations from the number itself
 * How do I approximate a square root in {K} Newton steps, beginning with the number itself?
 * sqrt by hand, loop {K} times r = (r + x / r) / 2 with r = x at first
 * root of a number through {K} averaging steps r = (r + x / r) / 2, first r being the number
 * Babylonian square root, {K} rounds starting at the number itself
 * Write a function to approximate a square root with {K} rounds of averaging the guess and the number divided by it, beginning with the number itself.
 * Python: r = x; for _ in range({K}): r = (r + x / r) / 2
 * guess a square root {K} times better and better, start from the number
 * {K} Heron iterations with starting value x
 * How do I do sqrt by Newton with exactly {K} iterations, initial guess x?
 * square root with {K} newton iterations
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
 * square root of a double without a library, 0 for 0 or less
 * sqrt from scratch for a non-negative number
 * How do I compute the square root of a double without math.h (0 for negatives)?
 * square root of a number by Newton's method until it is exact, 0 when it is not positive
 * own sqrt function for real numbers from 0 up
 * Write a function that calculates the square root of a non-negative number by itself.
 * implement sqrt for doubles, returning 0 for negative ones
 * root of a non-negative number with a loop, 0 for 0
 * babylonian square root of a double, iterated until it no longer changes; non-positive gives 0
 * hand-made square root of a non-negative real number
 * iterate r = (r + x / r) / 2 until it is the square root of x, 0 if x is not positive
 * square root of a number from 0 up with plus and divide only
 * Write a program which finds the square root of a double by itself, without the library, 0 for zero and below.
 * Python: math.sqrt(x) if x > 0 else 0.0, own implementation
 * square root made by hand, minus numbers give 0
 * Heron's method to convergence (60 iterations), zero for nonpositive input
 * How can I implement my own sqrt for doubles?
 * square root without library
 *
 * @T double
 * @range x 0 1000
 * @name my_sqrt square_root
 */
T my_sqrt(T x) {
    T root = x > 1 ? x : 1;
    if (x <= 0) return 0;
    for (int32_t i = 0; i < 60; i++) root = (root + x / root) / 2;
    return root;
}

/**
 * Convert {x} to an integer, cutting off the fraction.
 * Return the whole part of the {T} {x}.
 * What is {x} when everything after the decimal point is dropped?
 * truncation of {x} toward zero
 * Cast the {T} {x} to {R:a}, rounding toward zero.
 * Chop off the decimals of {x}, so that 2.9 gives 2 and -2.9 gives -2; the result is {R:a}.
 * Given {T:a} {x}, hand me its integer part as {R:a}.
 * Write a program that converts a real number to an integer by dropping the decimals.
 * float to int, truncated toward zero
 * How do I cut off the part after the decimal point of a number and get an integer?
 * 3.99 -> 3, real to whole number toward zero
 * integer part of a real number, toward zero
 * type cast of a floating-point number to integer, toward zero
 * Write a function which drops the decimal places of a real number and returns an integer.
 * Python: int(x)
 * cut off everything behind the point
 * Truncation of a real toward zero
 * How do I cast a floating value to a whole number in C?
 * convert floating point to integer
 *
 * @T float double
 * @R int32_t int64_t
 * @name to_integer whole_number chop
 * @range x -1000.0 1000.0
 */
R to_integer(T x) { return (R)x; }

/**
 * Return the fractional part of {x}: {x} minus its whole part.
 * What is behind the decimal point of {x}?
 * Subtract from {x} the value of {x} truncated to a 32-bit integer.
 * fraction of the {T} {x}
 * Remove the integer part of {x} and keep the rest with its sign; -2.75 leaves -0.75.
 * Computes {x} - trunc({x}) for {T:a} that fits into a 32-bit integer when truncated
 * I have {T:a} {x} and want only its decimals, negative when {x} is negative.
 * Write a function that returns the fractional part of a number, with the number's sign.
 * fractional part of a number with its sign
 * What is left of a real number without its integer part, sign kept?
 * decimals of a number with sign: 3.75 gives 0.75, -3.75 gives -0.75
 * decimals of a value, sign kept
 * frac of a number like modf's, negative for negative input
 * Write a program to find what is behind the decimal point of a real number, with its sign.
 * C: x - (int)x
 * just the decimals, without the whole part
 * Signed fractional part x - trunc(x)
 * How can I separate the fractional digits of a float?
 * fractional part of x
 *
 * @T float double
 * @name fraction fractional_part
 * @range x -1000.0 1000.0
 */
T fraction(T x) { return x - (T)(int32_t)x; }

/**
 * Round {x} to the nearest integer by adding 0.5 and truncating; {x} is not negative.
 * Return the whole number next to the non-negative {x}, halves rounded up.
 * To which integer is the non-negative {x} closest? Add one half, then cut off.
 * round half up of a non-negative {T}
 * Nearest integer to {x} as {R:a}, where {x} is at least 0 and 2.5 goes to 3
 * Add 0.5 to the non-negative {T} {x} and cast to {R:a}.
 * I need prices rounded: turn the non-negative {x} into the closest whole {R}, with one half going up.
 * Write a function that rounds a non-negative number to the nearest integer, 0.5 up.
 * rounding of a non-negative number to an integer, half up
 * What is the nearest whole number to a positive decimal, halves up?
 * round to whole: 2.5 -> 3 and 2.4 -> 2, input not negative
 * closest integer to a non-negative real value, half up
 * add one half to a number from 0 up and truncate, school rounding
 * Write a function that rounds a non-negative real number to an integer by adding one half and truncating.
 * Java: (int) (x + 0.5)
 * to the closest whole number, .5 goes up
 * Nearest integer, ties upward, for x >= 0
 * How do I round a positive double manually?
 * round half up to integer
 *
 * @T double
 * @R int32_t int64_t
 * @name round_half_up nearest
 * @range x 0.0 1000.0
 */
R round_half_up(T x) { return (R)(x + 0.5); }

/**
 * Convert {x} to {R:a}.
 * Return the {T} {x} as {R:a}.
 * What is {x}, as {R:a}?
 * conversion of {T:a} to {R:a}
 * Cast the {T} {x} to {R}.
 * I have {T:a} {x}; give me the same number as {R:a}, rounded to the nearest one if it does not fit exactly.
 * Returns the floating-point value of {x}, from {T} to {R}
 * Write a function that converts an integer to {R:a}.
 * integer to {R}
 * How do I turn a whole number into {R:a}?
 * cast int value to {R}
 * the same value as a real number, type {R}
 * type conversion of an integer to {R}, sitofp or uitofp
 * Write a program to turn an integer into {R:a} of the same value.
 * Haskell: fromIntegral, the result being {R:a}
 * make {R:a} out of the whole number
 * Integer to IEEE conversion, target type {R}
 * How do I cast an int to {R}?
 * convert integer to {R}
 *
 * @T int32_t int64_t uint32_t int16_t uint8_t
 * @R float double
 * @name to_floating convert as_real
 */
R to_floating(T x) { return (R)x; }

/**
 * Convert {x} from {T:a} to {R:a}.
 * Return {x}, {T:a}, as {R:a}.
 * What is the {T} {x} when it is widened or cut to {R:a}?
 * integer conversion: {T} to {R}
 * Extend the {T} {x} to {R:a} without changing its value.
 * My buffer holds {T:s}; return {x} as {R:a} with the same value.
 * Cast {x}, {T:a}, to the wider {R}.
 * Write a function that converts {T:a} to {R:a}.
 * {T} to {R}
 * How do I put {T:a} into a bigger type, {R:a}?
 * cast small int {T} to {R}
 * value-preserving extension from {T:a} to {R:a}
 * sign or zero extension: {T} in, {R} out, same value
 * Write a function which returns {T:a} as {R:a} with its value kept.
 * Java: implicit widening from {T} to {R}
 * {T} given, same number wanted with more bits, as {R:a}
 * Value-preserving promotion of {T:a} to {R:a}
 * How do I extend {T:a} to {R:a}?
 *
 * @T int8_t int16_t uint8_t uint16_t
 * @R int32_t int64_t
 * @name widen extend to_wider
 */
R widen(T x) { return (R)x; }

/**
 * Cut {x} down to {R:a}.
 * Return the lowest bits of {x} as {R:a}.
 * What remains of the {T} {x} when it is stored in {R:a}?
 * truncation of {T:a} to {R:a}
 * Keep the low part of the {T} {x} that fits into {R:a}; the higher bits are lost.
 * Cast {x} from {T} to {R}, wrapping around instead of saturating.
 * I only have room for {R:a}: chop the upper bits off the {T} {x}.
 * Write a function that truncates {T:a} to {R:a}.
 * {T} cut to {R}
 * How do I keep only the low bits of {T:a} as {R:a}?
 * cast big int {T} down to {R}
 * narrowing conversion from {T:a} to {R:a}
 * truncation with wraparound: {T} in, {R} out
 * Write a program that keeps just the low bits of an integer that fit {R:a}.
 * Java narrowing cast of a wide number to {R:a}
 * squeeze the number in {R:a}, top bits are lost
 * Two's-complement truncation to {R:a}
 * What remains of a wide int when cast to {R:a}?
 * truncate to {R}
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
 * {R} quotient of the {T:s} {a} and {b}
 * Divide the {T} {a} by the nonzero {b} in {R} arithmetic.
 * How many times does {a} contain {b}, fraction included, as {R:a}?
 * Returns {a} / {b} without integer truncation: both are converted to {R} first
 * Write a function that divides two integers, first by second, and returns a decimal result.
 * real division of two integers, fraction kept
 * How do I divide one int by another without losing the fraction?
 * int / int but answer in {R}
 * exact quotient of two whole numbers, first over second, as a real number
 * true division like Python's of the first integer by the second
 * Write a function to divide one integer by another with a fractional result, {R:a}.
 * Python: a / b on two ints, giving {R:a}
 * {a} split by {b} with decimals, as {R:a}
 * Quotient of integers evaluated after conversion of both to {R}
 * How do I avoid integer division when dividing ints, to get {R:a}?
 * {R} division of integers {a} by {b}
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
 * What is twice the product of {a} and {b}, divided by their sum?
 * harmonic mean of two {T:s}
 * Compute 2 * {a} * {b} / ({a} + {b}).
 * Combine precision {a} and recall {b} into their F1 score, 2 {a} {b} / ({a} + {b}).
 * I drive there at speed {a} and back at {b}; the average speed is 2 * {a} * {b} over their sum, give it as {T:a}.
 * Given two positive {T:s}, {a} and {b}, find their harmonic mean as doubled product over sum.
 * Write a function that computes the harmonic mean of two numbers.
 * harmonic mean of two values
 * What is the average speed for the same way there and back, both speeds given?
 * 2ab/(a+b) for two positive numbers
 * reciprocal of the mean of the reciprocals of two numbers
 * F1 score from precision and recall
 * Write a program which calculates twice the product of two positive numbers over their sum.
 * Python: statistics.harmonic_mean([a, b])
 * average speed there and back with two different speeds
 * Harmonic mean 2ab/(a+b)
 * How do I combine precision and recall into F1?
 * harmonic mean of two numbers
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
 * Return true if {a} and {b} are equal up to a tolerance of {K}.
 * |{a} - {b}| < {K}
 * Are the doubles {a} and {b} within {K} of each other? Exactly {K} apart counts as no.
 * For my unit test I need to know if {a} matches {b} with an absolute error smaller than {K}.
 * Absolute difference of {a} and {b} strictly less than {K}
 * Write a function that checks if two real numbers differ by less than {K}.
 * nearly equal doubles, difference less than the epsilon {K}
 * Are two floating-point values closer than {K}?
 * compare doubles with tolerance {K}, equal if closer than that
 * is the difference of a pair of numbers smaller than {K}
 * approximate equality of two doubles, absolute tolerance {K}, exclusive
 * Write a function to check whether two doubles are less than {K} apart.
 * Python: abs(a - b) < {K}
 * nearly the same number, off by under {K}?
 * Approximate equality with absolute epsilon {K} (strict)
 * How do I compare doubles with a {K} tolerance, exclusive?
 * are {a} and {b} within {K}, not equal to it
 *
 * @T double
 * @R _Bool int
 * @K 0.5 0.1 0.01 0.001 0.000001
 * @name almost_equal nearly_equal
 */
R almost_equal(T a, T b) { return (a < b ? b - a : a - b) < K; }

/**
 * are two doubles equal up to 1e-9
 * compare floating-point numbers, less than 1e-9 apart counts as equal
 * are two real numbers nearly the same, closer than a billionth
 * Do two decimals match apart from rounding errors below 1e-9?
 * float comparison with an epsilon of 1e-9
 * Write a function that checks if two floating-point numbers are equal, with an absolute difference below 1e-9.
 * approximately equal doubles: absolute difference below 1e-9
 * isclose with an absolute tolerance of 1e-9 only
 * equality test for which 0.1 + 0.2 and 0.3 are the same: less than 1e-9 apart
 * equality of doubles up to rounding, 1e-9 absolute
 * is |a - b| < 1e-9 for two doubles
 * do two doubles have the same value but for less than 0.000000001
 * Write a program that decides if two doubles are the same up to an error smaller than 1e-9.
 * Python: abs(a - b) < 1e-9
 * are they the same number apart from tiny rounding (1e-9)?
 * Equality of reals modulo an absolute error below 1e-9
 * How to compare floating-point numbers for equality with epsilon 1e-9?
 * compare doubles with 1e-9
 *
 * @T double
 * @range a 0 2
 * @range b 0 2
 * @name doubles_equal is_close
 */
_Bool doubles_equal(T a, T b) { return (a < b ? b - a : a - b) < 1e-9; }

/**
 * are two numbers within a tolerance, given third and inclusive
 * nearly equal: first and second number at most the third apart
 * compare doubles with a given epsilon, difference of exactly epsilon is fine
 * |a - b| <= eps
 * Do two measurements agree up to a tolerance (third), which may be reached?
 * Write a function that checks if two values differ by no more than a tolerance.
 * close enough? the third number is the largest allowed difference of the first two
 * approximate equality of two numbers with an epsilon parameter, <= epsilon
 * do two values match within a margin, given last, margin included
 * is the difference of a and b at most eps
 * same up to a given error: value, value, error allowed
 * equal to within some accuracy, the third argument, inclusive
 * Write a function which determines if two numbers differ by no more than an allowed difference, given third.
 * Python: abs(a - b) <= tolerance
 * are {a} and {b} at most {tolerance} apart?
 * |a - b| <= ε with ε as a parameter
 * How do I test closeness with a custom tolerance, inclusive?
 * is difference of {a} and {b} at most {tolerance}
 *
 * @T double float
 * @range a 0 10
 * @range b 0 10
 * @range tolerance 0 2
 * @name within_tolerance close_enough
 */
_Bool within_tolerance(T a, T b, T tolerance) { return (a < b ? b - a : a - b) <= tolerance; }

/**
 * is the first number within some percent of the second, percent given third
 * is a value within a percentage of a positive reference: value, reference, percent
 * Does a measurement (first) lie within so many percent (third) of the nominal value (second)?
 * relative tolerance check: value, reference, percent
 * |a - b| <= b * percent / 100
 * Write a function that checks if a value deviates from a positive reference by no more than some percent of it.
 * tolerance in percent of the second number, which is positive: does the first one keep it
 * resistor inside its tolerance: measured, nominal, percent
 * close enough, relative to the expected value: actual, expected, percent, inclusive
 * actual, expected, allowed percentage: is the deviation at most that percentage of the expected
 * deviation of the first from the second number no larger than so many percent of the second
 * nearly right: value, wanted value, percentage allowed
 * Write a program to check that a first number deviates from a second by at most a given percentage of the second.
 * Python: abs(a - b) <= b * percent / 100
 * is {a} off from {b} by no more than so many percent of the latter, percent given last?
 * Relative tolerance test |a - b| <= p% of b
 * Is a measurement inside a percentage band around its nominal value (measured, nominal, percent)?
 * is {a} within a percentage of {b}, percent given last
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
 * NaN test for the quotient of the {T:s} {a} and {b}
 * Returns true if {a} divided by {b} is NaN and false when it is a number or infinite
 * My ratio {a} : {b} may be 0 : 0; divide the two {T:s} and tell me if the result is unequal to itself.
 * true exactly when q != q for q = {a} / {b} in {T} arithmetic
 * Write a function that checks whether the quotient of two numbers is NaN.
 * does dividing the first number by the second give NaN
 * Does dividing two values give NaN? An infinity is all right.
 * 0/0 test: true if the quotient of the two is not a number
 * isnan of the ratio of two numbers
 * detect the indeterminate form 0/0 (a NaN) in the division of first by second
 * Write a function that tells whether dividing a first floating-point number by a second yields no number at all.
 * JavaScript: Number.isNaN(a / b)
 * is {a} over {b} not a number, like 0/0?
 * Does the IEEE quotient evaluate to NaN?
 * How do I detect an undefined (NaN) division result?
 * is a / b nan
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
 * raw IEEE bits of a float {x}, not its numeric value
 * Bit-cast {x} from float to a 32-bit integer; 1.0 gives 1065353216, which is 0x3f800000.
 * For a hash I need the encoding of the float {x} as an integer of the same size, bit for bit.
 * Returns the unchanged bit representation of {x} in an integer register
 * Write a function that returns the bit pattern of a float as an integer.
 * float to raw bits as a 32-bit integer
 * How is a float stored in memory, as a 32-bit int of the same bits?
 * reinterpret float as int, no conversion
 * bit pattern of a single-precision value as an integer
 * bit cast of a float to a 32-bit integer, like floatToIntBits
 * Write a program which returns the 32 bits that store a float as an integer.
 * Java: Float.floatToRawIntBits(x)
 * how does this float look as raw bits
 * Bitwise reinterpretation of an IEEE 754 single as a 32-bit integer
 * How can I access a float's bit pattern in C (type punning)?
 * float to raw bits
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
 * What stands in the 8-bit exponent field of the IEEE single {x}, without removing the bias? For 1.0 it is 127.
 * exponent bits of a float {x}, from 0 to 255
 * Extracts the stored exponent of {x} (sign and fraction bits dropped), bias included
 * Take the bit pattern of {x}, shift it right by 23 and keep 8 bits.
 * I am debugging denormals: give me the raw exponent of the float {x}, 0 for zeros and denormals.
 * Write a function that extracts the exponent bits of a float.
 * biased exponent of a float, its 8-bit field
 * What is stored in the exponent part of a single-precision number, bias included?
 * get the 8 exponent bits of a float, bias left in
 * raw exponent field of a single-precision IEEE number, 0 to 255
 * the eight bits after the sign of a float, as an int
 * Write a function to extract the eight exponent bits of a float without removing the bias.
 * Python: struct.unpack("<I", struct.pack("<f", x))[0] >> 23 & 255
 * get bits 23 to 30 of a float as a number
 * Biased exponent field of an IEEE 754 binary32 value
 * How do I read the stored exponent of a float (0 to 255)?
 * biased exponent of a float
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
 * floor modulo of the {T} {x} by {K}
 * Returns {x} shifted by a whole multiple of {K} so that it is at least 0 and below {K}
 * My dial goes round every {K} units; where does the position {x}, possibly negative, end up?
 * Write a function that wraps a real number into 0 to {K}, {K} excluded.
 * floating-point modulo {K} of a number, non-negative
 * How do I keep an angle or hour between 0 and {K}, {K} itself becoming 0?
 * fmod of a number by {K} but always plus
 * real residue of x for the period {K}, at least 0 and below {K}
 * phase wrapping of a value with period {K} into 0 up to but not including {K}
 * Write a program that brings a real number into the range from 0 inclusive to {K} exclusive by adding or subtracting multiples of {K}.
 * Python: x % {K} on floats
 * go round and round: past {K} begin again at 0, below 0 come back from {K}
 * Floored modulo of a real with period {K}
 * How do I wrap a double periodically into 0..{K}, negatives as well?
 * wrap x to 0..{K}
 *
 * @T double
 * @K 1 2 12 24 60 90 180 360 400 1000
 * @name wrap_real periodic dial_position
 */
T wrap_real(T x) { return x - K * __builtin_floor(x / K); }

/**
 * Move {x} toward {goal} by at most {step}, without overshooting; the step is not negative.
 * Where is a slider at {x} after one tick that pulls it to {goal} with the greatest speed {step}?
 * {x} approaching {goal}, limited to {step} per call
 * Returns {x} advanced in the direction of {goal} by {step}, or the goal itself when it is no farther than that
 * Ease the {T} {x} in the direction of {goal}: add or subtract {step}, but stop at the target.
 * Rate limiter: the present value is {x}, the wanted one {goal}, the largest change {step}; give the next value.
 * Write a function that moves a value towards a target by at most a given step.
 * move a value towards a target by at most a step: value, target, step
 * How do I change a number gradually, by at most a step, until it reaches a goal? Number, goal, step.
 * go from value to goal but max step per call, dont overshoot
 * value brought nearer to a destination by no more than a step, ending exactly on it: value, destination, step
 * slew rate limiter like MoveTowards of game engines: current, target, max change
 * Write a function to bring a value closer to a goal by at most a given step without overshooting; value, goal, step.
 * Unity: Mathf.MoveTowards(x, goal, step)
 * from {x} walk toward {goal}, no more than {step} at once, stop there
 * Slew-rate-limited approach to a set point
 * How do I change a number gradually until it equals a target, in steps?
 * move {x} toward {goal} by at most {step}
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
 * hard threshold of the {T} {x} at {K}
 * What does a noise gate output for {x} if it silences everything with an absolute value below {K}?
 * Zero the {T} {x} when |{x}| < {K}; keep it as it is otherwise.
 * My sensor jitters around zero; ignore a reading {x} whose size is under {K}, else hand it through.
 * Write a function that sets a value to 0 if its magnitude is below {K}.
 * dead zone of {K}: 0 if the magnitude is below {K}, else the value itself
 * How do I treat joystick values of magnitude smaller than {K} as 0 and keep the others?
 * if abs of number less than {K} then 0 else same number
 * values strictly within {K} of zero become 0, others stay
 * noise gate with threshold {K}: smaller magnitudes give 0, others pass unchanged
 * Write a program which makes 0 of every {T} strictly between minus {K} and {K} and leaves the others.
 * numpy: np.where(abs(x) < {K}, 0, x) for {T:a}
 * ignore small wiggles under {K} either way, otherwise keep the {T}
 * Hard thresholding of {T:a} at {K}
 * How do I implement a joystick dead zone of {K} without rescaling ({T})?
 * dead zone of {K} for {T:a}
 *
 * @T float double
 * @K 0.125 0.25 0.5 1 2 5 10
 * @name dead_zone noise_gate hard_threshold
 * @range x -20 20
 */
T dead_zone(T x) { return x > -K && x < K ? 0 : x; }

/**
 * joystick dead zone with a variable size: 0 if |value| is below the size, else the value
 * zero out a value whose magnitude is below a limit, given second
 * set a value to 0 if its magnitude is smaller than the limit, else return it
 * ignore noise around zero: value and threshold in; value, or 0 if smaller in size than the threshold
 * dead band for value and threshold: magnitudes below it give 0, others stay unchanged
 * Write a function that returns 0 for magnitudes below a threshold and the value itself otherwise.
 * |x| < limit ? 0 : x
 * suppress tiny readings: 0 if the reading's magnitude is under the limit, else the reading
 * stick drift filter: value, limit; values nearer to 0 than the limit become 0
 * hard threshold of a value with the limit as second parameter, equal to it passes
 * deadzone(x, size): 0 if |x| < size, otherwise x
 * drop values closer to zero than a limit to 0, keep the rest as they are
 * Write a function to replace a value with 0 if its size is strictly less than a limit passed second.
 * Python: 0 if abs(x) < limit else x
 * {x} stays as it is unless it is within {limit} of zero, then 0
 * Hard-threshold operator with variable threshold
 * How can I suppress noise below a configurable threshold on both sides of 0?
 * dead zone with limit
 *
 * @T double float int32_t
 * @range x -20 20
 * @range limit 0 10
 * @name apply_dead_zone ignore_small
 */
T apply_dead_zone(T x, T limit) { return x > -limit && x < limit ? 0 : x; }

/**
 * Shrink {x} toward zero by {K}: soft thresholding, 0 if |{x}| is at most {K}.
 * Take {K} off the magnitude of the {T} {x}, keep its sign, and give 0 where nothing is left.
 * soft threshold of {x} at {K}
 * What does the shrinkage operator with threshold {K} make of {x}?
 * Returns {x} - {K} above {K}, {x} + {K} below -{K}, and 0 in between
 * For my lasso solver: pull the {T} {x} by {K} in the direction of zero without crossing it.
 * Write a function that shrinks a value toward zero by {K}, without crossing it.
 * soft thresholding of a number by {K}: magnitude less {K}, at least 0, sign kept
 * How do I subtract {K} from the magnitude of a number but stop at 0?
 * reduce abs of number by {K}, keep sign, min 0
 * value pulled {K} closer to zero, but not across it
 * shrinkage operator with lambda {K}, proximal L1: value moved {K} toward 0, stopping there
 * Write a program that moves a value {K} nearer to zero, giving 0 if it is no further than {K} from zero.
 * numpy: np.sign(x) * np.maximum(abs(x) - {K}, 0)
 * shrink it by {K} toward zero, stop at zero
 * Proximal operator of {K}|x| (shrinkage)
 * How do I soft-threshold a coefficient with lambda {K}?
 * soft threshold with {K}
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
 * {x} for {x} > 0, else {K} * {x}
 * Let the {T} {x} pass when it is above zero and scale it by {K} when it is not.
 * My network uses a leaky ReLU, leak {K}; apply it to the {T} {x}.
 * activation function at {x}: identity above zero, a line of slope {K} below it
 * Write a function that computes leaky ReLU with slope {K}.
 * leaky ReLU of x, alpha {K}
 * What activation keeps a positive input and multiplies a negative one by {K}?
 * positive number same, negative times {K}
 * rectifier that passes positive x and {K} of a negative x
 * neural network activation: x above 0, else x times the leak {K}
 * Write a function that returns a positive number unchanged and any other times {K}.
 * PyTorch: nn.LeakyReLU(negative_slope={K})(x)
 * above zero as is, else times {K}
 * Leaky rectifier, slope {K} on the nonpositive side
 * How is leaky ReLU with alpha {K} coded?
 * leaky relu with slope {K}
 *
 * @T float double
 * @K 0.01 0.02 0.05 0.1 0.125 0.2 0.25 0.3 0.5
 * @name leaky_relu leaky_rectifier
 */
T leaky_relu(T x) { return x > 0 ? x : (T)K * x; }

/**
 * leaky relu of a number with slope 0.01 for negative input
 * leaky relu activation, negative part times 0.01
 * Leaky rectified linear unit with slope 0.01 below zero.
 * x if positive, else a hundredth of it
 * How do I compute the leaky ReLU of a neuron's input with the leak 0.01?
 * Write a function for the leaky ReLU with the usual slope 0.01.
 * activation that leaks a hundredth of negative inputs and passes positive ones
 * max(0.01 x, x)
 * relu variant: x above zero, 0.01 x otherwise
 * slope 0.01 below zero, identity above
 * negative input scaled by 0.01, positive input unchanged
 * neural net: leaky rectifier with leak 0.01
 * Write a program to compute an activation which passes positive inputs and scales all others by 0.01.
 * Keras-like LeakyReLU with alpha 0.01
 * keep plus numbers, take a hundredth (0.01) of the rest
 * Leaky rectified linear unit, negative slope 0.01
 * What does leaky ReLU (0.01) give for x?
 * leaky relu 0.01
 *
 * @T double float
 * @name leaky leaky_activation
 */
T leaky(T x) { return x > 0 ? x : (T)0.01 * x; }

/**
 * Return the logistic sigmoid of {x}, 1 / (1 + exp(-{x})).
 * Squash {x} into the range between 0 and 1 with the logistic function.
 * sigmoid activation of the double {x}
 * Which probability belongs to the log-odds {x}? Use one over one plus e to the power -{x}.
 * I have a neuron with the input {x}; its output is the standard logistic curve, 0.5 at 0.
 * Computes e^{x} / (1 + e^{x}) in the form 1 / (1 + e^-{x})
 * Write a function that computes the sigmoid of a number.
 * sigmoid function of a double, 1 / (1 + e^-x)
 * How do I map any real number to a probability between 0 and 1 with the logistic function?
 * 1/(1+e^-x) for a number x
 * value of the S-shaped standard logistic curve at x
 * inverse logit, the output of logistic regression for a score
 * Write a function which squashes any real number into the range 0 to 1 by 1 / (1 + e^-x).
 * scipy.special.expit(x)
 * S-shaped curve, 0 gives a half
 * Standard logistic function
 * How do I code the logistic activation?
 * sigmoid function
 *
 * @name sigmoid logistic expit
 * @range x -20 20
 */
double sigmoid(double x) { return 1 / (1 + __builtin_exp(-x)); }

/**
 * Return the softsign of {x}: {x} divided by one plus its absolute value.
 * {x} / (1 + |{x}|)
 * What is {x} over the sum of 1 and the magnitude of {x}?
 * softsign activation of the {T} {x}
 * Compress the {T} {x} smoothly into the open range from -1 to 1 by dividing by 1 + |{x}|.
 * For my audio limiter I need {x} divided by (1 plus the absolute value of {x}), as {T:a}.
 * Write a function that computes the softsign of a number.
 * softsign of a number: x over one plus |x|
 * How do I squash a number into -1 to 1 by dividing it by one plus its absolute value?
 * num / (1 + abs(num))
 * value limited smoothly between minus one and one, divided by 1 + its magnitude
 * neural activation similar to tanh: softsign, x / (1 + |x|)
 * Write a program that divides a number by one more than its absolute value.
 * PyTorch: F.softsign(x)
 * x over (1 plus x without sign)
 * Softsign activation x / (1 + |x|)
 * What function squashes reals to -1..1 without exponentials?
 * softsign
 *
 * @T float double
 * @name softsign squash
 */
T softsign(T x) { return x / (1 + (x < 0 ? -x : x)); }

/**
 * Is {x} a whole number?
 * Check whether the double {x} has no fractional part.
 * true if {x} equals its own floor
 * Returns true for 3.0, 0 and -2, false for 0.5: whether {x} is an integer value
 * The user typed {x}; does it lie exactly on an integer, negative ones included?
 * integrality test of a finite double {x}
 * Write a function to check if a real number is an integer.
 * is a double a whole number
 * Does a double have no decimals, i.e. is it an integer?
 * whole number or not: 5.0 true 5.1 false
 * is an integral value stored in this double
 * like Python's float.is_integer: has the double no fraction
 * Write a function to check if a double has nothing after the decimal point.
 * Python: x.is_integer()
 * is it a whole number, no decimals?
 * Is a real an integer, x = floor(x)?
 * How do I test a double for being integral?
 * is x a whole number
 *
 * @R _Bool int
 * @name is_whole has_no_fraction integer_valued
 */
R is_whole(double x) { return x == __builtin_floor(x); }

/**
 * Round {x} to the nearest multiple of {K}, halfway cases upward.
 * floor({x} / {K} + 0.5) * {K}
 * Snap the double {x} to a grid of spacing {K}; a value in the middle of two grid points goes up.
 * Which multiple of {K} is closest to {x}? Ties go toward plus infinity.
 * {x} quantized to steps of {K}, by dividing, adding one half, taking the floor and multiplying back
 * Prices come in ticks of {K}; move {x} to the nearest tick, halves up.
 * Write a function that rounds a real number to the nearest multiple of {K}, ties upward.
 * round a number to a step of {K}, nearest, ties up
 * How do I round a price to the nearest multiple of {K}, halves up?
 * number to nearest {K}, half goes up
 * value moved to the closest multiple of {K}, upward when in the middle
 * quantizer with step size {K}: nearest multiple, ties toward plus infinity
 * Write a program to round a double to the nearest multiple of {K}, halfway cases going up.
 * Python: math.floor(x / {K} + 0.5) * {K}
 * nearest step of {K}
 * Quantisation to a uniform grid of spacing {K}, ties toward plus infinity
 * How do I snap a slider value to increments of {K}?
 * round to nearest multiple of {K}
 *
 * @K 0.05 0.1 0.25 0.5 2 5 10 25 100
 * @name snap_to_step round_to_tick quantize_real
 */
double snap_to_step(double x) { return __builtin_floor(x / K + 0.5) * K; }

/**
 * round a real number {OP:2}, result int
 * {OP} of a double as an integer
 * real number to int, {OP}
 * How do I convert a double to an int, {OP}?
 * Write a function that rounds a double {OP:2} and returns an int.
 * {OP:3} of a number as an int
 * whole number from a decimal, {OP}
 * integer after rounding a double {OP:2}
 * {OP:3}(x) as an int
 * decimal to integer, rounded {OP:2}
 * round a double {OP:2} to a whole number
 * the integer {OP:4}, which is a double
 * Write a function to convert a double to an int, {OP}, that is, the integer {OP:4}.
 * C: (int){OP:3}(x) with math.h
 * make a whole number of it, {OP}
 * Integer-valued {OP:3} of a real (ties, if relevant, away from zero)
 * How can I get a double {OP} as an int?
 * {OP:3} to int
 *
 * @OP __builtin_ceil "rounded up" "up" "ceil" "not below the value"
 * @OP __builtin_floor "rounded down" "down" "floor" "not above the value"
 * @OP __builtin_round "rounded to the nearest" "to nearest" "round" "closest to the value"
 * @T double
 * @range x -1000 1000
 * @name round_to_int to_whole
 */
int32_t round_to_int(T x) { return (int32_t)OP(x); }
