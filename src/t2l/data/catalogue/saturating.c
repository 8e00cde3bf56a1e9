/**
 * Add {a} and {b}, but stay at the largest {T} instead of wrapping around.
 * What is {a} plus {b} with unsigned saturation, so that an overflow gives the maximum?
 * saturating unsigned addition of the {T:s} {a} and {b}
 * Return {a} + {b}, clipped to the top of the unsigned range when the true sum of the {T:s} does not fit.
 * Add two unsigned {T:s} and return the maximum value if the sum overflows.
 * Compute a sum that never wraps: {a} + {b}, capped at the unsigned maximum, for {T:s}.
 * Write a function that adds two {T:s} without overflow, stopping at the maximum of the type.
 * Do a saturating add of two unsigned {T:s}.
 * How do I add two {T:s} so that the sum stays at the maximum instead of wrapping?
 * Return the sum of two unsigned {T:s}, sticking at the largest value instead of overflowing.
 * Given two {T:s}, return their sum, or the largest possible value if it would overflow.
 * Add two unsigned {T:s} (pixels or volumes) with clipping at the maximum.
 *
 * @T uint8_t uint16_t uint32_t
 * @name add_saturating sat_add_u uadd_sat
 */
T add_saturating(T a, T b) {
    T total = a + b;
    return total < a ? (T)-1 : total;
}

/**
 * Compute {a} minus {b} for {T:s}, returning 0 instead of wrapping below zero.
 * Compute the unsigned saturating difference {a} - {b} of {T:s}.
 * Return {a} - {b} if {a} is greater than {b}, otherwise 0 ({T:s}).
 * Given two {T:s}, subtract the second from the first, but return 0 if the result would be negative.
 * Compute max({a} - {b}, 0) without underflow for {T:s}.
 * Write a function that subtracts the second of two {T:s} from the first but never goes below zero.
 * Do a saturating subtract of {T:s}, first minus second or 0.
 * How do I subtract {T:s} without underflow, getting 0 when the second is larger?
 * Return the first minus the second, or 0 if that is negative, with {T:s}.
 * Compute the difference of {T:s}, first minus second, with 0 as the minimum.
 * unsigned saturating subtraction of two {T:s}: a - b, or 0 if b is larger
 * a minus b but never below zero, for unsigned {T:s}
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name subtract_saturating sat_sub_u usub_sat
 */
T subtract_saturating(T a, T b) { return a > b ? a - b : 0; }

/**
 * Add the signed {T:s} {a} and {b} and clamp the sum to the range of the type.
 * Given two signed {T:s}, return their sum clamped to the range of the type.
 * Do a signed addition with saturation: {a} + {b}, limited to what {T:a} can hold.
 * Add two signed {T:s} and clamp the result instead of overflowing.
 * If {a} + {b} overflows {T:a}, return the maximum or minimum of the type; otherwise return the sum.
 * Add two {T:s}, {a} and {b}, so that the signed result sticks at the limits instead of wrapping.
 * Write a function that adds two signed {T:s} with saturation.
 * Do a signed saturating add of {T:s}.
 * How do I add signed {T:s} and clamp on overflow?
 * Add two signed {T:s}, saturating at the minimum and maximum of the type.
 * Return the sum of signed {T:s}, limited at both ends.
 * Add DSP audio samples, signed {T:s}, saturating at both ends.
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
 * Compute {a} minus {b} as signed {T:s} and clamp the difference to the range of the type.
 * Given two signed {T:s}, return the first minus the second, clamped to the range of the type.
 * Do a signed saturating subtraction of {T:s}, {a} minus {b}.
 * Subtract two signed {T:s} (first minus second) and clamp the result instead of overflowing.
 * Calculate {a} - {b} for signed {T:s}, limiting the result to the minimum or maximum of the type.
 * Do a signed subtraction of {T:s}, {a} - {b}, saturating at the limits of the type.
 * Write a function that subtracts the second of two signed {T:s} from the first with saturation.
 * Do a signed saturating subtract of {T:s}, first minus second.
 * How do I subtract signed {T:s}, first minus second, and clamp on overflow?
 * Return a-b clipped to min/max for signed {T:s}.
 * Compute the difference of two signed {T:s}, first minus second, limited at both ends.
 * Subtract DSP samples, signed {T:s}, first minus second, saturating.
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
 * Compute the product of two {T:s}, {a} and {b}, capped at the maximum of the type.
 * Return {a} * {b}, or all ones when that overflows the {T}.
 * Given two {T:s}, return their product, or the maximum of the type if it does not fit.
 * Do an unsigned multiply with clipping: min({a} * {b}, biggest {T}).
 * Write a function that multiplies two {T:s} and returns the maximum on overflow.
 * Do a saturating multiply of two unsigned {T:s}.
 * How do I multiply {T:s} so that an overflow gives the maximum instead of wrapping?
 * Return the product of two {T:s}, or the largest value on overflow.
 * Do an unsigned saturating multiplication of two {T:s}.
 * Compute a safe allocation size: count times size in {T:s}, or the largest value if it overflows.
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
 * Do a saturating negation of the {T} {x}.
 * Given {T:a}, return its negative; for the minimum value return the maximum.
 * Flip the sign of the {T} {x} without ever overflowing: the lowest value turns into the highest.
 * Negate {T:a} without overflow: return the maximum if the value is the minimum.
 * Write a function that negates {T:a} safely, the minimum becoming the maximum.
 * Do a saturating negate of {T:a}: the minimum turns into the maximum.
 * How do I change the sign of {T:a} so that the minimum, which has no opposite, becomes the maximum?
 * Compute -x without overflow for {T:a}, with the lowest value giving the highest.
 * Negate {T:a} with saturation.
 * Do a negation of {T:a} that is safe for the minimum, which gives the maximum.
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
 * Compute the saturating absolute value of the {T} {x}.
 * Given {T:a}, return its absolute value; for the minimum value return the maximum.
 * Compute |x| for {T:a} without overflow: return the maximum if x is the minimum.
 * Compute abs({x}) so that it cannot overflow: clip to the top of {T:a} where needed.
 * Write a function for the absolute value of {T:a} that cannot overflow, the minimum giving the maximum.
 * Do a saturating abs of {T:a}: the minimum gives the maximum.
 * How do I take the absolute value of {T:a} safely, so that the smallest one gives the largest?
 * Take the abs of {T:a}, where the minimum gives the maximum.
 * Return the magnitude of {T:a}, clamped to the maximum for the minimum.
 * Compute an absolute value of {T:a} that is safe for the minimum, which gives the maximum.
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
 * Do a signed overflow test for {a} + {b}, two {T:s}.
 * Given two {T:s}, return true if their sum would overflow.
 * Does the addition of two signed {T:s} overflow?
 * Write a function to check whether adding two signed {T:s} overflows.
 * Write a signed addition overflow check for {T:s}.
 * How do I detect overflow before adding two signed {T:s}?
 * Will the sum of two signed {T:s} overflow? Return true or false.
 * Is the sum of two signed {T:s} out of range?
 * Compute the overflow flag (V) of the addition of two signed {T:s}.
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
 * Do a signed overflow test for {a} * {b}, two {T:s}.
 * Given two {T:s}, return true if their product would overflow.
 * Does the multiplication of two signed {T:s} overflow?
 * Write a function to check whether multiplying two signed {T:s} overflows.
 * Write a signed multiplication overflow check for {T:s}.
 * How do I detect overflow when multiplying two signed {T:s}?
 * Will the product of two signed {T:s} overflow? Return true or false.
 * Is the product of two signed {T:s} out of range?
 * Compute the overflow flag of a multiplication of signed {T:s}.
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
 * Return the carry bit of the {T} addition {a} + {b}.
 * Return 1 if the sum of two unsigned {T:s} overflows, otherwise 0.
 * Is the unsigned sum of {a} and {b} too large for {T:a}? Return 1 for yes, 0 for no.
 * Given two {T:s}, compute the carry (0 or 1) of their sum.
 * Write a function that returns the carry, 0 or 1, of adding two {T:s}.
 * Return the carry out of an addition of two {T:s}, as 0 or 1.
 * How do I know if the sum of two {T:s} wrapped around (1) or not (0)?
 * Get the carry bit, 0 or 1, of adding two {T:s}.
 * Does adding two unsigned {T:s} produce a carry? Return 1 or 0.
 * Compute the carry flag (C) as 0 or 1 for multi-word addition of {T:s}.
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name carry_of carry_out add_carry
 */
int32_t carry_of(T a, T b) { return (T)(a + b) < a; }

/**
 * Convert {x} to {R:a}, clamping to the limits of that type.
 * Return {x} as {R:a}: too large becomes the maximum, too small the minimum.
 * Do a saturating conversion of the {T} {x} to {R:a}.
 * Given {T:a}, return it as {R:a}, clamped to the minimum or maximum of that type.
 * Narrow the {T} {x} to {R:a} and clamp it at the ends of the range.
 * If a {T} does not fit into {R:a}, return the nearest limit, otherwise the value itself.
 * Write a function that converts {T:a} to {R:a} with saturation.
 * Do a saturating cast of {T:a} to {R:a}.
 * Clamp {T:a} into the range of {R:a}.
 * Limit {T:a} to what {R:a} can hold.
 * Do a saturating pack of {T:a} into {R:a}, as SIMD does.
 * How do I narrow {T:a} to {R:a} so that values out of range become the nearest limit instead of wrapping?
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
 * Increase the counter {x} by one unless it is {K} or more.
 * Increment {x} unless it has reached {K} already.
 * Add 1 to a counter unless it is {K} or greater; in that case leave it unchanged.
 * Do a saturating increment of the {T} {x}: plus one below {K}, unchanged from {K} on.
 * Return {x} + 1 while {x} is below {K}, otherwise {x} itself.
 * Given a counter value, return it plus 1 if it is less than {K}, otherwise unchanged.
 * Write a function that increments a counter unless it is {K} or more already.
 * Increment with a maximum of {K}, leaving values from {K} on as they are.
 * How do I add one to a counter that must stop at {K}, leaving {K} and larger values alone?
 * Increment a number if it is less than {K}, otherwise return it as it is.
 * Count up to at most {K}; a counter already at {K} or above stays unchanged.
 * Implement a saturating counter with the top {K}, as in branch prediction; anything from {K} up is unchanged.
 *
 * @T int32_t int64_t
 * @K 3 7 9 15 31 63 99 100 127 255 1000
 * @name count_up bump_to_limit next_count
 */
T count_up(T x) { return x < K ? x + 1 : x; }

/**
 * Decrease the {T} {x} by {K}, but not below zero; if it is below already, return 0.
 * Subtract {K} from {x} and return 0 if the result would be negative.
 * Return the larger of {x} - {K} and 0, as {T:a}.
 * Lower {x} by {K}, with a minimum of 0.
 * A timer counts down to 0: given its value ({T:a}), what does it show {K} ticks later?
 * Return {x} minus {K} when that is positive and zero otherwise.
 * Write a function that subtracts {K} from {T:a} but not below zero.
 * Return a number minus {K}, but at least 0, as {T}.
 * How do I subtract {K} from {T:a} and stop at 0?
 * Decrease {T:a} by {K}, with 0 as the minimum.
 * Compute the hit points after a damage of {K}, as {T:a}, never negative.
 * My stock of {x} items loses {K}; how many are left, 0 if there were not enough?
 *
 * @T int32_t int64_t
 * @K 1..20 25 50 100
 * @range x -1000000 1000000
 * @name count_down drain timer_after
 */
T count_down(T x) { return x - K > 0 ? x - K : 0; }
