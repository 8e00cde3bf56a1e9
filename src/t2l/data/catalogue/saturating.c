/**
 * Add {a} and {b}, but stay at the largest {T} instead of wrapping around.
 * What is {a} plus {b} with unsigned saturation, so that an overflow gives the maximum?
 * saturating unsigned addition of the {T:s} {a} and {b}
 * Returns {a} + {b}, clipped to the top of the unsigned range when the true sum does not fit
 * I mix two audio levels {a} and {b}, both {T:s} (unsigned), and an overflow must stick at full scale; what level comes out?
 * sum that never wraps: {a} + {b}, capped at the unsigned maximum, for {T:s}
 * Write a function that adds two {T:s} without overflow, stopping at the maximum of the type.
 * saturating add of two {T:s}
 * How do I add two {T:s} so that the sum stays at the maximum instead of wrapping?
 * sum of two {T:s} that sticks at the largest value instead of overflowing
 * total of two {T:s}, limited at the top of the type
 * pixel or volume addition of {T:s} with clipping at the maximum
 *
 * @T uint8_t uint16_t uint32_t
 * @name add_saturating sat_add_u uadd_sat
 */
T add_saturating(T a, T b) {
    T total = a + b;
    return total < a ? (T)-1 : total;
}

/**
 * Lower {a} by {b} and return 0 instead of wrapping below zero ({T:s}).
 * How much is left of the {T} {a} after {b} is taken away, with a floor of zero?
 * unsigned saturating difference {a} - {b} of {T:s}
 * Computes {a} minus {b} when {a} is the larger one and 0 otherwise, all values {T:s}
 * A counter {a} loses {b} credits but cannot fall under zero; what does it show then, as {T:a}?
 * max({a} - {b}, 0) without underflow, {T:s}
 * Write a function that subtracts the second of two {T:s} from the first but never goes below zero.
 * saturating subtract of {T:s}, first minus second or 0
 * How do I subtract {T:s} without underflow, getting 0 when the second is larger?
 * first - second or 0, with {T:s}
 * difference of {T:s}, first minus second, floored at zero
 * monus (truncated subtraction, at least 0) of the first and the second of two {T:s}
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name subtract_saturating sat_sub_u usub_sat
 */
T subtract_saturating(T a, T b) { return a > b ? a - b : 0; }

/**
 * Add the signed {T:s} {a} and {b} and clamp the sum to the range of the type.
 * What does a signed saturating adder for {T:s} output for {a} and {b}?
 * signed addition with saturation: {a} + {b}, limited to what {T:a} can hold
 * Returns the {T} nearest to the true sum of {a} and {b}
 * If {a} + {b} overflows {T:a}, give the maximum or the minimum, whichever the sum ran past; otherwise the sum.
 * Could you add two {T:s}, {a} and {b}, so that the signed result sticks at the limits instead of wrapping?
 * Write a function that adds two signed {T:s} with saturation.
 * signed saturating add, {T:s}
 * How do I add signed {T:s} and clamp on overflow?
 * a+b clipped to min/max for {T:s}
 * sum of signed {T:s} limited on both ends
 * DSP audio sample addition in signed {T:s}, saturating at both ends
 *
 * @T int8_t int16_t
 * @name add_clamped sat_add_s sadd_sat
 */
T add_clamped(T a, T b) {
    int32_t total = (int32_t)a + b;
    int32_t top = (1 << (8 * sizeof(T) - 1)) - 1;
    return total > top ? top : total < -top - 1 ? -top - 1 : total;
}

/**
 * Reduce {a} by {b} as signed {T:s} and clamp the difference to the range of the type.
 * What is {a} - {b} when {T:a} saturates instead of overflowing?
 * signed saturating subtraction of {T:s}, {a} minus {b}
 * Gives {a} minus {b}, or the nearest {T} if the difference does not fit into one
 * Where {a} - {b} runs past what {T:a} holds, stop at the limit it ran past.
 * For a filter I need {a} minus {b} on signed {T:s} with clipping at both ends.
 * Write a function that subtracts the second of two signed {T:s} from the first with saturation.
 * signed saturating subtract of {T:s}, first minus second
 * How do I subtract signed {T:s}, first minus second, and clamp on overflow?
 * a-b clipped to min/max for signed {T:s}
 * difference of two signed {T:s}, first minus second, limited on both ends
 * DSP sample subtraction in signed {T:s}, first minus second, saturating
 *
 * @T int8_t int16_t
 * @name subtract_clamped sat_sub_s ssub_sat
 */
T subtract_clamped(T a, T b) {
    int32_t rest = (int32_t)a - b;
    int32_t top = (1 << (8 * sizeof(T) - 1)) - 1;
    return rest > top ? top : rest < -top - 1 ? -top - 1 : rest;
}

/**
 * Multiply the unsigned numbers {a} and {b} and return the largest {T} if the product does not fit.
 * What is {a} times {b} with unsigned saturation in {T:a}?
 * product of two {T:s}, {a} and {b}, capped at the maximum of the type
 * Returns {a} * {b}, or all ones when that overflows the {T}
 * Scale {a} by {b}; both are {T:s} and an overflow has to stay at the top.
 * unsigned multiply with clipping: min({a} * {b}, biggest {T})
 * Write a function that multiplies two {T:s} and returns the maximum on overflow.
 * saturating multiply of two {T:s}
 * How do I multiply {T:s} so that an overflow gives the maximum instead of wrapping?
 * product of two {T:s}, capped at the largest value on overflow
 * multiply two {T:s} with a ceiling at the largest value of the type
 * safe size computation: count times size in {T:s}, the largest value if it overflows
 *
 * @T uint8_t uint16_t uint32_t
 * @name multiply_saturating sat_mul_u umul_sat
 */
T multiply_saturating(T a, T b) {
    uint64_t product = (uint64_t)a * b;
    return product > (T)-1 ? (T)-1 : product;
}

/**
 * Negate {x}, except that the smallest {T} becomes the largest one.
 * What is -{x} when {T:a} saturates, so that negating the minimum gives the maximum?
 * saturating negation of the {T} {x}
 * Returns minus {x}; the one {T} whose negative does not exist gives the maximum instead
 * Flip the sign of the {T} {x} without ever overflowing: the lowest value turns into the highest.
 * I need -{x} for {T:s} where the most negative number maps to the most positive.
 * Write a function that negates {T:a} safely, the minimum becoming the maximum.
 * saturating negate of {T:a}: the minimum turns into the maximum
 * How do I change the sign of {T:a} so that the minimum, which has no opposite, becomes the maximum?
 * -x without overflow for {T:a}, the lowest value giving the highest
 * opposite number of {T:a}, clamped to the maximum for the minimum
 * INT_MIN-safe negation of {T:a}, which then gives the maximum
 *
 * @T int8_t int16_t int32_t int64_t
 * @name negate_clamped sat_neg safe_negate
 */
T negate_clamped(T x) {
    T negative = -(uint64_t)x;
    return x != 0 && negative == x ? ~x : negative;
}

/**
 * Return the absolute value of {x}, and the largest {T} for the smallest one, whose absolute value does not fit.
 * What is |{x}| with saturation, the minimum of {T:a} giving the maximum?
 * saturating absolute value of the {T} {x}
 * Computes the magnitude of {x}; for the most negative {T} it is the most positive one
 * Drop the sign of the {T} {x}; the lowest possible value becomes the highest possible one.
 * abs({x}) that cannot overflow: clip to the top of {T:a} where needed
 * Write a function for the absolute value of {T:a} that cannot overflow, the minimum giving the maximum.
 * saturating abs of {T:a}: the minimum gives the maximum
 * How do I take the absolute value of {T:a} safely, so that the smallest one gives the largest?
 * abs of {T:a} where the minimum gives the maximum
 * magnitude of {T:a}, clamped to the maximum for the minimum
 * INT_MIN-safe absolute value of {T:a}, the maximum standing in for the one that does not fit
 *
 * @T int8_t int16_t int32_t int64_t
 * @name abs_clamped sat_abs safe_abs
 */
T abs_clamped(T x) {
    if (x >= 0) return x;
    T negative = -(uint64_t)x;
    return negative == x ? ~x : negative;
}

/**
 * Would {a} + {b} overflow a signed {T}?
 * Check whether adding the {T:s} {a} and {b} leaves the range of the type.
 * Return true if the sum of {a} and {b} does not fit into {T:a}, false if it does.
 * signed overflow test for {a} + {b}, two {T:s}
 * Before I add the {T:s} {a} and {b}: tell me whether the sum wraps.
 * true when {a} and {b} have one sign and their wrapped {T} sum has the other
 * Write a function to check whether adding two signed {T:s} overflows.
 * signed addition overflow check, {T:s}
 * How do I detect overflow before adding two signed {T:s}?
 * will the sum of two signed {T:s} overflow? true or false
 * is the total of two signed {T:s} out of range
 * overflow flag (V) of the addition of two signed {T:s}
 *
 * @T int32_t int64_t
 * @name add_overflows sum_wraps overflow_on_add
 */
_Bool add_overflows(T a, T b) {
    T total;
    return __builtin_add_overflow(a, b, &total);
}

/**
 * Would {a} * {b} overflow a signed {T}?
 * Check whether the product of the {T:s} {a} and {b} leaves the range of the type.
 * Return true if multiplying {a} by {b} does not fit into {T:a}, otherwise false.
 * signed overflow test for {a} * {b}, two {T:s}
 * Before multiplying the {T:s} {a} and {b} I want to know whether the result wraps; is that so?
 * true exactly when the full product of {a} and {b} is too big for {T:a}
 * Write a function to check whether multiplying two signed {T:s} overflows.
 * signed multiplication overflow check, {T:s}
 * How do I detect overflow when multiplying two signed {T:s}?
 * will the product of two signed {T:s} overflow? true or false
 * is the product of two signed {T:s} out of range
 * overflow flag of a multiplication of signed {T:s}
 *
 * @T int32_t
 * @name multiply_overflows product_wraps overflow_on_multiply
 */
_Bool multiply_overflows(T a, T b) {
    int64_t product = (int64_t)a * b;
    return product != (T)product;
}

/**
 * Does {a} + {b} carry out of {T:a}?
 * Return 1 if adding the {T:s} {a} and {b} wraps around, 0 if it does not.
 * carry bit of the {T} addition {a} + {b}
 * Compute the carry that a {T} adder produces for the unsigned inputs {a} and {b}.
 * Tell me whether the unsigned sum of {a} and {b} is too large for {T:a}; 1 for yes, 0 for no.
 * Given {T:s} {a} and {b}, find the carry flag after adding them.
 * Write a function that returns the carry, 0 or 1, of adding two {T:s}.
 * carry out of an addition of two {T:s}, as 0 or 1
 * How do I know if the sum of two {T:s} wrapped around (1) or not (0)?
 * carry bit 0/1 of adding two {T:s}
 * does the total of two {T:s} exceed the word? 1 for yes, 0 for no
 * carry flag (C) as 0 or 1 for multi-word addition of {T:s}
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name carry_of carry_out add_carry
 */
int32_t carry_of(T a, T b) { return (T)(a + b) < a; }

/**
 * Convert {x} to {R:a}, clamping to the limits of that type.
 * Return {x} as {R:a}: too large becomes the maximum, too small the minimum.
 * saturating conversion of the {T} {x} to {R:a}
 * What is {x} when it is squeezed into {R:a} by clipping rather than by cutting bits off?
 * Narrow the {T} {x} to {R:a} and stick at the ends of the range.
 * I store {x}, {T:a}, in {R:a}; values that do not fit become the nearest that does.
 * Write a function that converts {T:a} to {R:a} with saturation.
 * saturating cast of {T:a} to {R:a}
 * How do I narrow {T:a} to {R:a} without wrapping?
 * clamp {T:a} into the range of {R:a}
 * value of {T:a} limited to what {R:a} holds
 * saturating pack of {T:a} into {R:a}, as SIMD does
 *
 * @T int32_t int64_t
 * @R int8_t int16_t
 * @name clamp_to_narrow saturate_cast narrow_clamped
 */
R clamp_to_narrow(T x) {
    T top = ((T)1 << (8 * sizeof(R) - 1)) - 1;
    return x > top ? top : x < -top - 1 ? -top - 1 : x;
}

/**
 * Move the counter {x} up by one unless it is {K} or more.
 * Increment {x} unless it has reached {K} already.
 * What comes after {x} for a counter that stops at {K}? It may be beyond {K} from the start; then it stays.
 * saturating increment of the {T} {x}: plus one below {K}, unchanged from {K} on
 * Returns {x} + 1 while {x} is below {K}, otherwise {x} itself
 * My predictor state {x} counts up and sticks at {K}; give the next state, a larger {x} being left alone.
 * Write a function that increments a counter unless it is {K} or more already.
 * increment with max {K}, values from {K} on staying as they are
 * How do I add one to a counter that must stop at {K}, leaving {K} and larger values alone?
 * +1 while below {K}, otherwise stay
 * count upwards with the ceiling {K}; a count already there or above is kept
 * saturating counter with the top {K}, as in branch prediction; anything from {K} up is unchanged
 *
 * @T int32_t int64_t
 * @K 3 7 9 15 31 63 99 100 127 255 1000
 * @name count_up bump_to_limit next_count
 */
T count_up(T x) { return x < K ? x + 1 : x; }

/**
 * Move the {T} {x} down by {K}, but not below zero; if it is below already, return 0.
 * Take {K} from {x} and return 0 if nothing is left.
 * What is max({x} - {K}, 0) for {T:a}? Assume that {x} - {K} does not wrap.
 * {x} lowered by {K} with a floor of 0
 * A timer shows {x}; {K} ticks pass and it stops at 0. What does it show?
 * Returns {x} minus {K} when that is positive and zero otherwise
 * Write a function that subtracts {K} from {T:a} but not below zero.
 * number minus {K}, at least 0, {T}
 * How do I take {K} off {T:a} and stop at 0?
 * x - {K} or zero, {T}
 * count {T:a} downwards by {K} with a floor of 0
 * hit points after damage of {K}, as {T:a}, never negative
 *
 * @T int32_t int64_t
 * @K 1..20 25 50 100
 * @range x -1000000 1000000
 * @name count_down drain timer_after
 */
T count_down(T x) { return x - K > 0 ? x - K : 0; }
