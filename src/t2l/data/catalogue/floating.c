/**
 * Return the average of {a} and {b}.
 * Compute the arithmetic mean of {a} and {b}.
 * What is ({a} + {b}) / 2?
 * mean of two {T:s}
 * Which value lies halfway between {a} and {b}?
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
 * Convert {x} to an integer, cutting off the fraction.
 * Return the whole part of the {T} {x}.
 * What is {x} when everything after the decimal point is dropped?
 * truncation of {x} toward zero
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
 *
 * @T double
 * @R _Bool int
 * @K 0.5 0.1 0.01 0.001 0.000001
 * @name almost_equal nearly_equal
 */
R almost_equal(T a, T b) { return (a < b ? b - a : a - b) < K; }
