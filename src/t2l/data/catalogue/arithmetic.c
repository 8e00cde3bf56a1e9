/**
 * Add {a} and {b}.
 * Return the sum of {a} and {b}.
 * What is {a} plus {b}?
 * {a} + {b}
 * I have two {T:s}, {a} and {b}, and want their total.
 * Takes two {T:s} and returns their sum
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint32_t float double
 * @name sum add plus total
 */
T sum(T a, T b) { return a + b; }

/**
 * Subtract the second number from the first: {a} - {b}.
 * Return {a} minus {b}.
 * What is left of {a} after {b} is taken away?
 * difference {a} - {b} of two {T:s}
 * By how much does {a} exceed {b}?
 * Computes the {T} difference of {a} and {b}, the first minus the second
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name difference subtract minus sub
 */
T difference(T a, T b) { return a - b; }

/**
 * Multiply {a} by {b}.
 * Return the product of {a} and {b}.
 * What is {a} times {b}?
 * {a} * {b}
 * Multiplies two {T:s}, {a} and {b}, and returns the result
 * product of two {T:s}
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name product multiply times mul
 */
T product(T a, T b) { return a * b; }

/**
 * Divide {a} by {b}.
 * Return the quotient of {a} and {b}.
 * What is {a} divided by {b}?
 * {a} / {b}
 * quotient of two {T:s}, {a} over {b}
 * Given the {T:s} {a} and {b}, divide the first by the second
 *
 * @T int32_t int64_t uint32_t uint64_t float double
 * @name quotient divide divided_by
 * @range a 0 100000
 * @range b 1 100
 */
T quotient(T a, T b) { return a / b; }

/**
 * Return the remainder of {a} divided by {b}.
 * Compute {a} modulo {b}, as C does it.
 * What remains when {a} is divided by {b}?
 * {a} % {b}
 * remainder of the {T} division of {a} by {b}
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t
 * @name modulo rest leftover mod
 * @range a 0 100000
 * @range b 1 100
 */
T modulo(T a, T b) { return a % b; }

/**
 * Add {K} to {x}.
 * Return {x} plus {K}.
 * What is {x} increased by {K}?
 * {x} + {K}
 * Takes {T:a} {x} and gives back the value that is {K} higher
 * the {T} {x}, raised by {K}
 *
 * @T int32_t int64_t int16_t float double
 * @K 2..40 50 60 64 99 100
 * @name increase add_constant raise_by plus_constant
 */
T increase(T x) { return x + K; }

/**
 * Subtract {K} from {x}.
 * Return {x} minus {K}.
 * What is {x} decreased by {K}?
 * {x} - {K}
 * Take {K} away from the {T} {x}.
 * the {T} that is {K} below {x}
 *
 * @T int32_t int64_t float double
 * @K 2..30 50 100
 * @name decrease subtract_constant lower_by minus_constant
 */
T decrease(T x) { return x - K; }

/**
 * Subtract {x} from {K}.
 * Return {K} minus {x}.
 * How much is missing from {x} to reach {K}?
 * {K} - {x}
 * the {T} complement of {x} to {K}
 * What is left of {K} once {x} has been used up?
 *
 * @T int32_t int64_t double
 * @K 2..12 24 50 60 64 90 99 100 180 255 360 1000
 * @name remaining complement_to rest_of
 */
T remaining(T x) { return K - x; }

/**
 * Multiply {x} by {K}.
 * Return {K} times {x}.
 * What is {x} multiplied by {K}?
 * {x} * {K}
 * Scales the {T} {x} by a factor of {K}
 * I need {K} times the {T} {x}.
 *
 * @T int32_t int64_t int16_t float double
 * @K 2..30 32 60 64 100
 * @name scaled multiply_constant times_constant scale_by
 */
T scaled(T x) { return x * K; }

/**
 * Divide {x} by {K}, rounding toward zero.
 * Return the whole part of {x} / {K}.
 * How many times does {K} go into {x}?
 * integer division of the {T} {x} by {K}
 * What is {x} divided by {K}, without the fraction?
 *
 * @T int32_t int64_t uint32_t
 * @K 2..20 24 25 30 50 60 64 100 1000
 * @name divide_constant whole_part integer_quotient
 */
T divide_constant(T x) { return x / K; }

/**
 * Return the remainder of {x} divided by {K}.
 * What is {x} modulo {K}?
 * {x} % {K}
 * Compute what is left over when the {T} {x} is divided by {K}.
 * the {T} {x} mod {K}, with C's sign rule
 *
 * @T int32_t int64_t uint32_t
 * @K 2..20 24 25 30 50 60 64 100 1000
 * @name modulo_constant rest_of_division leftover_of
 */
T modulo_constant(T x) { return x % K; }

/**
 * Multiply {x} by {K} and add {L}.
 * Return {K} * {x} + {L}.
 * What is {K} times {x}, plus {L}?
 * the linear function {K}{x} + {L} of {T:a}
 * First scale {x} by {K}, then add {L} to the result.
 *
 * @T int32_t int64_t double
 * @K 2..10
 * @L 1..10
 * @name linear affine scale_and_add
 */
T linear(T x) { return K * x + L; }

/**
 * Add {L} to {x}, then multiply the result by {K}.
 * Return ({x} + {L}) * {K}.
 * What is {K} times the sum of {x} and {L}?
 * {K} times ({x} plus {L}), for {T:a} {x}
 * Increase {x} by {L} first and scale that by {K}.
 *
 * @T int32_t int64_t double
 * @K 3..9
 * @L 1..8
 * @name shift_and_scale add_then_multiply
 */
T shift_and_scale(T x) { return (x + L) * K; }

/**
 * Return {a} plus {K} times {b}.
 * Compute {a} + {K} * {b}.
 * What do you get when {a} is increased by {K} times {b}?
 * the weighted sum of two {T:s}: {a} + {K}{b}
 * Add to {a} the {K}-fold of {b}.
 *
 * @T int32_t int64_t double
 * @K 2..20
 * @name weighted_sum add_scaled
 */
T weighted_sum(T a, T b) { return a + K * b; }

/**
 * Negate {x}.
 * Return {x} with its sign flipped.
 * What is minus {x}?
 * -{x}
 * the additive inverse of the {T} {x}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name negate negative_of opposite flip_sign
 */
T negate(T x) { return -x; }

/**
 * Square {x}.
 * Return {x} times itself.
 * What is {x} squared?
 * {x} to the power of 2
 * Multiplies the {T} {x} by itself
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name square squared times_itself
 */
T square(T x) { return x * x; }

/**
 * Cube {x}.
 * Return {x} * {x} * {x}.
 * What is {x} to the third power?
 * the third power of the {T} {x}
 * Raise {x} to the power of 3
 *
 * @T int16_t int32_t int64_t float double
 * @name cube cubed third_power
 */
T cube(T x) { return x * x * x; }

/**
 * Multiply {a} by {b} and add {c}.
 * Return {a} * {b} + {c}.
 * What is {a} times {b}, plus {c}?
 * multiply-add of three {T:s}: {a} times {b}, plus {c}
 * Take the product of {a} and {b} and increase it by {c}.
 *
 * @T int32_t int64_t float double
 * @name multiply_add mul_add
 */
T multiply_add(T a, T b, T c) { return a * b + c; }

/**
 * Multiply {a} by {b} and subtract {c}.
 * Return {a} * {b} - {c}.
 * What is left of {a} times {b} after {c} is taken off?
 * multiply-subtract of three {T:s}: {a} times {b}, minus {c}
 * Take the product of {a} and {b} and decrease it by {c}.
 *
 * @T int32_t int64_t float double
 * @name multiply_subtract mul_sub
 */
T multiply_subtract(T a, T b, T c) { return a * b - c; }

/**
 * Add {a} and {b}, then multiply by {c}.
 * Return ({a} + {b}) * {c}.
 * What is the sum of {a} and {b}, times {c}?
 * the sum of two {T:s} {a} and {b}, scaled by {c}
 * First add up {a} and {b}; multiply that total by {c}.
 *
 * @T int32_t int64_t float double
 * @name add_multiply sum_times
 */
T add_multiply(T a, T b, T c) { return (a + b) * c; }

/**
 * Add up {a}, {b} and {c}.
 * Return the sum of {a}, {b} and {c}.
 * What is the total of the three {T:s} {a}, {b}, {c}?
 * {a} + {b} + {c}
 * sum of three {T:s}
 *
 * @T int32_t int64_t uint32_t float double
 * @name sum3 add_three total_of_three
 */
T sum3(T a, T b, T c) { return a + b + c; }

/**
 * Multiply {a}, {b} and {c} together.
 * Return the product of {a}, {b} and {c}.
 * What is {a} times {b} times {c}?
 * {a} * {b} * {c}
 * product of three {T:s}
 *
 * @T int32_t int64_t float double
 * @name product3 multiply_three
 */
T product3(T a, T b, T c) { return a * b * c; }

/**
 * Return the sum of the squares of {a} and {b}.
 * Square both {a} and {b} and add the results.
 * What is {a} squared plus {b} squared?
 * {a} * {a} + {b} * {b}
 * sum of two squared {T:s}
 *
 * @T int32_t int64_t float double
 * @name sum_of_squares squares_sum
 */
T sum_of_squares(T a, T b) { return a * a + b * b; }

/**
 * Return the square of {a} minus the square of {b}.
 * Square {a}, square {b}, and subtract the second result from the first.
 * What is the difference of the squares of {a} and {b}?
 * {a} * {a} - {b} * {b}
 * difference of two squared {T:s}, first minus second
 *
 * @T int32_t int64_t double
 * @name difference_of_squares squares_difference
 */
T difference_of_squares(T a, T b) { return a * a - b * b; }

/**
 * Add {a} and {b} and square the sum.
 * Return the square of {a} + {b}.
 * What is ({a} + {b}) squared?
 * ({a} + {b}) * ({a} + {b})
 * the squared total of two {T:s}
 *
 * @T int32_t int64_t double
 * @name square_of_sum squared_sum
 */
T square_of_sum(T a, T b) { return (a + b) * (a + b); }

/**
 * Return the absolute value of {x}.
 * Drop the sign of {x}.
 * How far is {x} from zero?
 * |{x}|
 * magnitude of the {T} {x}: {x} itself, or its negative if {x} is below zero
 *
 * @T int8_t int16_t int32_t int64_t
 * @name absolute magnitude absolute_value
 */
T absolute(T x) { return x < 0 ? -x : x; }

/**
 * Return the distance between {a} and {b}.
 * Compute the absolute difference of {a} and {b}.
 * How far apart are {a} and {b}?
 * |{a} - {b}|
 * the larger minus the smaller of two {T:s}
 *
 * @T int32_t int64_t uint32_t float double
 * @name distance absolute_difference gap
 */
T distance(T a, T b) { return a > b ? a - b : b - a; }

/**
 * Return the {OP} of {a} and {b}.
 * Which of {a} and {b} is {OP:2}?
 * {OP} of two {T:s}
 * Given the {T:s} {a} and {b}, return the one that is {OP:2}.
 * {OP:3}({a}, {b})
 * Compare {a} with {b} and keep the {OP:2} one
 *
 * @T int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t float double
 * @OP > "maximum" "larger" "max"
 * @OP < "minimum" "smaller" "min"
 * @name extreme pick_one choose best_of
 */
T extreme(T a, T b) { return a OP b ? a : b; }

/**
 * Return the {OP} of {a}, {b} and {c}.
 * Which of the three values {a}, {b}, {c} is the {OP:2}?
 * {OP} of three {T:s}
 * Find the {OP:2} among {a}, {b} and {c}.
 * Given three {T:s}, give back the {OP:2} one
 *
 * @T int32_t int64_t uint32_t int16_t
 * @OP > "maximum" "largest"
 * @OP < "minimum" "smallest"
 * @name extreme3 pick_of_three choose_of_three
 */
T extreme3(T a, T b, T c) {
    T best = a OP b ? a : b;
    return best OP c ? best : c;
}

/**
 * Clamp {x} to the range from {lo} to {hi}.
 * Limit the {T} {x} so that it is never below {lo} nor above {hi}.
 * {x} restricted to [{lo}, {hi}]
 * Return {x} if it lies between {lo} and {hi}, otherwise the nearer of these bounds.
 * What is {x} once it is cut off below at {lo} and above at {hi}?
 *
 * @T int8_t int16_t int32_t int64_t uint32_t float double
 * @name clamp limit_value bound constrain
 * @range lo 0 20
 * @range hi 20 100
 */
T clamp(T x, T lo, T hi) { return x < lo ? lo : x > hi ? hi : x; }

/**
 * Clamp {x} to the range from {K} to {L}.
 * Limit the {T} {x} to at least {K} and at most {L}.
 * {x} restricted to [{K}, {L}]
 * Return {x}, or {K} if it is smaller than that, or {L} if it is larger than that.
 * What is {x} when everything below {K} becomes {K} and everything above {L} becomes {L}?
 *
 * @T int32_t int64_t
 * @K 0..6 -10 -100
 * @L 7..10 15 20 31 50 63 99 100 127 255 1000
 * @name clamp_constant saturate keep_within
 */
T clamp_constant(T x) { return x < K ? K : x > L ? L : x; }

/**
 * Return {x}, but never {OP:2} {K}.
 * Give the {OP} of {x} and {K}.
 * What is {x} if anything {OP:2} {K} is replaced by {K}?
 * {OP}({x}, {K})
 * the {T} {x}, replaced by {K} where it is {OP:2} {K}
 *
 * @T int32_t int64_t uint32_t
 * @K 1..12 16 20 32 50 64 100 255 1000
 * @OP < "minimum" "above"
 * @OP > "maximum" "below"
 * @name limited cut_off capped
 */
T limited(T x) { return x OP K ? x : K; }

/**
 * Return {x} if it is positive, otherwise 0.
 * Replace a negative {x} by zero.
 * What is {x} with negative values set to 0?
 * the rectifier max(0, {x}) on {T:a}
 * ReLU of {x}
 *
 * @T int8_t int16_t int32_t int64_t float double
 * @name relu positive_part non_negative
 */
T relu(T x) { return x > 0 ? x : 0; }

/**
 * Return the sign of {x}: -1, 0 or 1.
 * Give 1 for a positive {x}, -1 for a negative one and 0 for zero.
 * Is {x} positive, negative or zero? Answer 1, -1 or 0.
 * signum of the {T} {x}
 * sign of {x} as -1, 0 or +1
 *
 * @T int32_t int64_t double
 * @name sign signum sign_of
 */
int sign(T x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

/**
 * Return the median of {a}, {b} and {c}.
 * Which of {a}, {b} and {c} is in the middle when they are sorted?
 * middle one of three {T:s}
 * Find the value among {a}, {b}, {c} that is neither the smallest nor the largest.
 *
 * @T int32_t int64_t
 * @name median3 middle_of_three
 */
T median3(T a, T b, T c) {
    T low = a < b ? a : b, high = a < b ? b : a;
    return c < low ? low : c > high ? high : c;
}

/**
 * Round {x} {OP} to a multiple of {K}.
 * Return the {OP:2} multiple of {K} that is {OP:3} {x}.
 * What is {x} rounded {OP} to the {OP:2} multiple of {K}?
 * multiple of {K} next to {x}, rounding {OP}
 * Pull {x} {OP} until {K} divides it.
 *
 * @T uint32_t uint64_t
 * @K 2..20 24 32 50 60 64 100 1000
 * @OP 0 "down" "largest" "not above"
 * @OP 1 "up" "smallest" "not below"
 * @name round_to_multiple align snap
 * @range x 0 100000
 */
T round_to_multiple(T x) { return (x + OP * (K - 1)) / K * K; }

/**
 * Divide {a} by {b} and round up.
 * Return the ceiling of {a} / {b}.
 * Round the quotient {a} / {b} up to a whole number.
 * smallest whole number that is not below {a} / {b}, as ({a} + {b} - 1) / {b}
 * To hold {a} items, how many groups of {b} are needed?
 *
 * @T uint32_t uint64_t
 * @name divide_round_up ceiling_division groups_needed
 * @range a 0 100000
 * @range b 1 100
 */
T divide_round_up(T a, T b) { return (a + b - 1) / b; }

/**
 * Divide {x} by {K} and round up.
 * How many boxes that hold {K} are needed for {x} items?
 * Return the ceiling of {x} / {K}.
 * number of groups of {K} that cover {x}
 * {x} over {K}, rounded up to a whole number, as ({x} + {K} - 1) / {K}
 *
 * @T uint32_t uint64_t
 * @K 2..20 24 32 50 60 64 100
 * @name boxes_needed pages ceiling_of_division
 * @range x 0 100000
 */
T boxes_needed(T x) { return (x + K - 1) / K; }

/**
 * Return {K} percent of {x}, as {x} * {K} / 100.
 * What is {K}% of {x}, rounded toward zero?
 * {K} percent of the {T} {x}, multiplying before dividing
 * Multiply {x} by {K} and divide by 100.
 *
 * @T int32_t int64_t
 * @K 3 5 7 8 9 10 11 12 15 18 19 21 30 35 40 60 70 75 80 90 95
 * @name percent_of share fraction_of
 * @range x 0 100000
 */
T percent_of(T x) { return x * K / 100; }

/**
 * Return the last decimal digit of {x}.
 * What is the ones digit of {x}?
 * {x} modulo 10
 * units digit of the {T} {x}
 *
 * @T uint32_t uint64_t
 * @name last_digit ones_digit
 */
T last_digit(T x) { return x % 10; }

/**
 * Remove the last decimal digit of {x}.
 * Return {x} without its ones digit.
 * What is left of {x} when the final digit is cut off?
 * {x} divided by 10, without the fraction
 *
 * @T uint32_t uint64_t
 * @name drop_digit without_last_digit
 */
T drop_digit(T x) { return x / 10; }

/**
 * Return the digit of {x} in the {OP} place.
 * What is the {OP} digit of {x}?
 * {OP} digit of the {T} {x}
 * Pick the decimal digit of {x} that counts the {OP}.
 *
 * @T uint32_t uint64_t
 * @OP 10 "tens"
 * @OP 100 "hundreds"
 * @OP 1000 "thousands"
 * @name digit_at place_digit
 */
T digit_at(T x) { return x / OP % 10; }

/**
 * Multiply {a} by {K} and add {b}.
 * Return {a} * {K} + {b}.
 * Combine the {T:s} {a} and {b} in base {K}, with {a} as the upper part.
 * What number has the base-{K} digits {a} and {b}?
 *
 * @T int32_t int64_t
 * @K 10 16 60 100 1000
 * @name append_digit combine_digits
 * @range a 0 1000
 * @range b 0 9
 */
T append_digit(T a, T b) { return a * K + b; }
