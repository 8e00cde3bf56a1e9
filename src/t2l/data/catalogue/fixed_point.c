/**
 * Multiply the fixed-point numbers {a} and {b}, which have {K} fraction bits, and drop the extra bits (arithmetic shift).
 * What is the product of {a} and {b} in a signed fixed-point format with {K} fractional bits? Use a 64-bit product.
 * fixed-point multiplication with {K} fraction bits: (64-bit product of {a} and {b}) >> {K}
 * Returns {a} times {b} for 32-bit fixed point with {K} bits after the point, rounding down
 * Multiply two fixed-point numbers with {K} fraction bits, using a 64-bit product shifted right by {K}.
 * Compute ({a} * {b}) >> {K} without losing the high bits of the product.
 * Write a function to multiply two signed fixed-point numbers with {K} fraction bits through a 64-bit product, rounding down.
 * fixed point multiply of two ints with {K} fraction bits: 64-bit product shifted right
 * How do I multiply two Q numbers with {K} fractional bits, dropping the extra bits of the 64-bit product?
 * return ((int64_t)a * b) >> {K}
 * fixed-point product of two numbers with {K} fractional bits, rounded down
 * multiply two Q numbers with {K} fraction bits through a 64-bit intermediate, rounding down
 *
 * @K 4 8 10 12 14 15 16 20 24
 * @name fixed_multiply q_mul fx_mul
 */
int32_t fixed_multiply(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * b) >> K); }

/**
 * fixed point multiply of two 16.16 numbers with a 64-bit product, rounded down
 * 16.16 multiplication through a 64-bit product and a right shift
 * multiply two Q16.16 numbers in 64 bits and drop the extra 16 bits
 * How do I multiply two fixed-point numbers with 16 bits after the point without overflow, rounding down?
 * Multiply two 16.16 fixed-point numbers with a 64-bit intermediate and an arithmetic right shift.
 * Write a function that multiplies two fixed-point values in 16.16 format, (a * b) >> 16 in 64 bits.
 * return ((int64_t)a * b) >> 16
 * fixmul for 16.16: 64-bit product shifted right by 16
 * product of two 16.16 fixed numbers, rounded down, with a 64-bit intermediate
 * fixed-point multiplication with 16 fraction bits, rounding down
 * Calculate the product of two numbers in 16.16 fixed point (64-bit product, shifted right by 16).
 * multiply two signed fixed-point integers with 16 fractional bits in 64 bits, rounding the result toward minus infinity
 *
 * @name fixmul q16_mul
 */
int32_t fixmul(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * b) >> 16); }

/**
 * multiply two Q15 numbers held in 32-bit ints: product shifted right by 15
 * q15 multiplication, (a * b) >> 15 with an arithmetic shift
 * product of two Q15 fractions (32768 is one), rounded down
 * return a * b >> 15
 * Write a function that multiplies two Q15 fractions, rounding down by a right shift of 15.
 * Q15 multiply for audio filters, product shifted right by 15
 * Calculate the product of two Q15 values, rounding down.
 * multiply two numbers with 15 fraction bits and shift the product right by 15
 * How do I multiply two Q15 numbers so that the Q15 product is rounded down and not saturated?
 * Multiply two Q15 fixed-point numbers with an arithmetic right shift of the full product by 15.
 * Q15 fixed-point multiplication of two signed ints, rounding toward minus infinity, without saturation
 * Write a program that scales a Q15 audio sample by a Q15 gain, shifting their product right by 15, without saturation.
 *
 * @range a -32768 32767
 * @range b -32768 32767
 * @name q15_mul q15_product
 */
int32_t q15_mul(int32_t a, int32_t b) { return a * b >> 15; }

/**
 * Multiply the fixed-point numbers {a} and {b} with {K} fraction bits and round halves up.
 * rounded fixed-point product, {K} fraction bits, of {a} and {b}: add half a unit to the 64-bit product, then shift right
 * Returns ({a} * {b} + 2^({K} - 1)) >> {K}, computed in 64 bits
 * Multiply two fixed-point numbers with {K} fraction bits and round the result to nearest, ties up.
 * fixed-point multiplication with {K} fraction bits, rounding to the nearest value (ties upward)
 * Write a function to multiply two fixed-point numbers with {K} fraction bits, rounded to nearest, halves up.
 * rounded fixed point multiply of two ints, {K} fraction bits, nearest, ties up
 * How do I multiply two Q numbers with {K} fractional bits and round to nearest, halves up?
 * return ((int64_t)a * b + 2^({K} - 1)) >> {K}
 * rounded product of two Q numbers with {K} fractional bits, halves up
 * multiply two fixed-point values ({K} fraction bits) with rounding, half up
 * What is the product of {a} and {b} in fixed point with {K} fractional bits, computed in 64 bits and rounded to nearest, ties toward plus infinity?
 *
 * @K 4 8 12 15 16
 * @name fixed_multiply_rounded q_mul_round fx_mul_nearest
 */
int32_t fixed_multiply_rounded(int32_t a, int32_t b) {
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << (K - 1))) >> K);
}

/**
 * Divide the fixed-point number {a} by {b}, both with {K} fraction bits, truncating toward zero; {b} is not 0.
 * fixed-point quotient of {a} and nonzero {b} with {K} fraction bits, through a 64-bit dividend
 * Returns ({a} times 2^{K}) / {b}, computed in 64 bits, for a nonzero {b}
 * Divide two fixed-point numbers with {K} fraction bits; the first is shifted left by {K} in 64 bits.
 * fixed-point division with {K} fraction bits, first divided by second, truncating toward zero
 * Write a function to divide one fixed-point number by another with {K} fraction bits, truncating toward zero.
 * fixed point divide, first by second, {K} fraction bits, 64-bit dividend, truncated
 * How do I divide two Q numbers with {K} fractional bits, rounding toward zero?
 * return ((int64_t)a << {K}) / b
 * quotient of two fixed-point numbers with {K} fractional bits, truncated toward zero
 * divide one Q number by another ({K} fraction bits), rounding toward zero
 * What is {a} / {b} in signed fixed point with {K} fractional bits, cut off toward zero?
 *
 * @K 4 8 12 15 16
 * @range a -1000000 1000000
 * @range b 1 100000
 * @name fixed_divide q_div fx_div
 */
int32_t fixed_divide(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * ((int64_t)1 << K)) / b); }

/**
 * fixed point divide of 16.16 numbers, first by second, truncated toward zero
 * 16.16 division through a 64-bit dividend, rounded toward zero
 * divide two Q16.16 numbers, first by second, truncating toward zero
 * fixed-point quotient of two numbers where 65536 is one, truncated
 * Write a function that divides two fixed-point values in 16.16 format, rounding toward zero.
 * return (int64_t)a * 65536 / b
 * Calculate a / b in 16.16 fixed point with a 64-bit dividend.
 * quotient of two 16.16 fixed numbers, rounded toward zero
 * fixed-point division with 16 fraction bits, truncating toward zero
 * Returns the fixed-point quotient of two 16.16 numbers, rounded toward zero.
 * How do I divide one 16.16 fixed-point number by another so that the 16.16 result is truncated toward zero?
 * quotient of two Q16.16 numbers, dividend first, as a Q16.16 number cut off toward zero
 *
 * @range a -1000000 1000000
 * @range b 1 1000000
 * @name fixdiv q16_div
 */
int32_t fixdiv(int32_t a, int32_t b) { return (int32_t)((int64_t)a * 65536 / b); }

/**
 * Convert the integer {x} to fixed point with {K} fraction bits.
 * Multiply {x} by 2^{K}.
 * What is the whole number {x} in a fixed-point format with {K} fractional bits?
 * integer to fixed point: {x} shifted left by {K}
 * Multiply an integer by 2^{K} to get a fixed-point number.
 * return x << {K}
 * Write a function to convert an int to fixed point with {K} fraction bits.
 * int to fixed point with {K} fraction bits
 * How do I turn a whole number into Q format with {K} fractional bits?
 * convert an integer to fixed point by shifting it left by {K}
 * fixed-point representation of an integer with {K} fraction bits
 * integer to Q format with {K} fractional bits
 *
 * @K 4 6 8 10 12 15 16
 * @range x -10000 10000
 * @name to_fixed int_to_q fixed_of
 */
int32_t to_fixed(int32_t x) { return x * (1 << K); }

/**
 * int to fixed point, 16.16
 * integer to a 16.16 fixed-point number
 * convert a whole number to Q16.16
 * How do I convert an int to 16.16 fixed point?
 * return x * 65536
 * Write a function that turns an int into a fixed-point value with 16 fraction bits.
 * 16.16 fixed from an integer
 * Convert an integer to fixed point with 16 fraction bits.
 * shift an integer into 16.16 fixed format
 * multiply an integer by 65536 to get a 16.16 number
 * int to 16.16 fixed point: 3 becomes 3.0, that is 196608
 * Q16.16 value of an integer
 *
 * @range x -30000 30000
 * @name int_to_fixed int_to_q16
 */
int32_t int_to_fixed(int32_t x) { return x * 65536; }

/**
 * Round the fixed-point number {x}, with {K} fraction bits, down to an integer.
 * What is {x} / 2^{K} rounded down, for a possibly negative {x}?
 * floor of a fixed-point value {x} with {K} fraction bits, by an arithmetic right shift
 * Returns the largest integer not above the fixed-point {x}, which has {K} bits after the point
 * return x >> {K} (arithmetic shift)
 * Write a function to round a fixed-point number with {K} fraction bits down to an integer.
 * fixed to int, floor, {K} fraction bits
 * How do I get the integer part, toward minus infinity, of a Q number with {K} fractional bits?
 * shift a fixed-point number right by {K} to get its floor
 * integer part of a fixed-point number with {K} fraction bits, rounded down
 * Round a fixed-point number with {K} fraction bits toward minus infinity and return it as an ordinary integer.
 * floor of a fixed-point number with {K} fractional bits, as a plain integer rather than in fixed point
 *
 * @K 4 6 8 10 12 15 16
 * @name fixed_floor q_floor whole_part
 */
int32_t fixed_floor(int32_t x) { return x >> K; }

/**
 * fixed point to int, 16.16, rounded down
 * 16.16 to integer by an arithmetic right shift
 * integer part of a Q16.16 number, toward minus infinity
 * How do I get the whole number at or below a 16.16 fixed-point value?
 * return x >> 16
 * Write a function that turns a 16.16 fixed-point value into an int, rounding down.
 * drop the 16 fraction bits of a fixed-point number, rounding down
 * How do I convert a 16.16 fixed-point number to an int, rounding down?
 * 16.16 fixed to int, rounded down
 * Convert from 16.16 fixed point to an integer, rounding toward minus infinity.
 * integer part of a fixed-point number with 16 fraction bits, rounded down
 * floor of a 16.16 fixed-point number as a plain integer, not in fixed point
 *
 * @name fixed_to_int q16_to_int
 */
int32_t fixed_to_int(int32_t x) { return x >> 16; }

/**
 * Round the fixed-point number {x}, with {K} fraction bits, up to a plain integer.
 * What is the smallest integer not below the fixed-point {x}, which has {K} fractional bits?
 * Returns {x} / 2^{K} rounded toward plus infinity, the addition done in 64 bits
 * How do I round a fixed-point number with {K} fraction bits up to an ordinary integer?
 * Write a function to round a fixed-point number with {K} fraction bits up to a normal int.
 * fixed to int, ceil, {K} fraction bits
 * How do I get the next whole number, as a plain int, at or above a Q number with {K} fractional bits?
 * fixed point to int, rounding up, {K} fraction bits
 * smallest integer not less than a fixed-point number with {K} fraction bits
 * ceiling of a fixed-point value {x} with {K} fraction bits, returned as a plain integer
 * Round a fixed-point number with {K} fraction bits toward plus infinity and return it as an ordinary integer.
 * Divide a signed integer by 2^{K}, rounding the quotient toward plus infinity.
 *
 * @K 4 6 8 10 12 15 16
 * @name fixed_ceiling q_ceil units_covering
 */
int32_t fixed_ceiling(int32_t x) { return (int32_t)(((int64_t)x + (1 << K) - 1) >> K); }

/**
 * Convert the fixed-point number {x}, with {K} fraction bits, to the nearest integer, halves up.
 * To which integer is the fixed-point {x} with {K} fractional bits closest? One half goes up.
 * fixed-point value {x} with {K} fraction bits to the nearest plain integer, ties toward plus infinity
 * Returns ({x} + (1 << ({K} - 1))) >> {K}, computed in 64 bits
 * Turn a fixed-point number with {K} fraction bits into the nearest plain integer; a half is rounded up.
 * How do I convert a fixed-point number ({K} fraction bits) to an integer, rounding half up?
 * Write a function to convert a fixed-point number with {K} fraction bits to the nearest integer, halves up.
 * fixed to int, nearest, half up, {K} fraction bits
 * How do I get the nearest int from a Q number with {K} fractional bits, halves up?
 * fixed point to int, {K} fraction bits dropped with rounding to nearest, half up
 * int nearest to a fixed-point number with {K} fractional bits, ties up
 * convert a fixed-point value with {K} fraction bits to int with rounding (half up)
 *
 * @K 4 6 8 10 12 16
 * @name fixed_round q_round fixed_to_nearest_int
 */
int32_t fixed_round(int32_t x) { return (int32_t)(((int64_t)x + (1 << (K - 1))) >> K); }

/**
 * Return the fraction bits of the fixed-point number {x}, the lowest {K}.
 * What is the fractional part of the fixed-point number {x}, in units of 1/2^{K}?
 * fractional part of a fixed-point {x} with {K} fraction bits
 * Clear all bits of {x} except the lowest {K}.
 * Keep only the lowest {K} bits of a fixed-point number, its fraction.
 * return x & ((1 << {K}) - 1)
 * Write a function for the fractional part of a fixed-point number with {K} fraction bits, its low bits.
 * fraction of a fixed-point number: its lowest {K} bits
 * How do I get the fractional part of a fixed-point number with {K} fraction bits?
 * extract the low {K} bits, the fractional part of a fixed-point number
 * fraction of a fixed-point number with {K} fractional bits (never negative)
 * get the {K} fraction bits of a fixed-point value
 *
 * @K 4 6 8 10 12 15 16
 * @name fixed_fraction q_frac fraction_bits
 */
int32_t fixed_fraction(int32_t x) { return x & ((1 << K) - 1); }

/**
 * Calculate {a} + ((({b} - {a}) * {t}) >> {K}) with a 64-bit product.
 * fixed-point lerp of {a} and {b} at {t} with {K} fraction bits, product shifted right
 * Returns {a} + ((({b} - {a}) * {t}) >> {K}), the product taken in 64 bits
 * How do I interpolate between a and b with a fixed-point factor t ({K} fraction bits), rounding down?
 * Write a function for linear interpolation of fixed-point values, the weight t having {K} fraction bits, shift rounding down.
 * fixed point lerp of a and b by t with {K} fraction bits: a + ((b - a) * t >> {K})
 * How do I blend two Q numbers by a factor with {K} fractional bits, 64-bit product shifted right?
 * return a + ((int64_t)(b - a) * t >> {K})
 * linear interpolation from a to b by t / 2^{K} in integers, with a 64-bit product shifted right
 * Interpolate between the fixed-point values {a} and {b} by {t}, where 2^{K} stands for 1, and shift the 64-bit product of {b} - {a} and {t} right by {K}.
 * Interpolate linearly from the first value to the second by the third, t, which has {K} fraction bits (2^{K} means 1), rounding the part added to the first down.
 * lerp in fixed point for a, b and a factor t with {K} fraction bits, where 0 gives a, 2^{K} gives b and the result is rounded down
 *
 * @K 8 10 12 16
 * @range a -100000 100000
 * @range b -100000 100000
 * @range t 0 65536
 * @name fixed_lerp q_blend fade
 */
int32_t fixed_lerp(int32_t a, int32_t b, int32_t t) { return a + (int32_t)(((int64_t)(b - a) * t) >> K); }

/**
 * Convert the fixed-point number {x} with {K} fraction bits to {R:a}.
 * What is {x} / 2^{K} as {R:a}?
 * {R} value of a fixed-point {x} that has {K} fractional bits
 * Returns {x} divided by 2^{K}, in floating point, as {R:a}
 * Divide a fixed-point integer by 2^{K} as {R:a}.
 * return (({R})x) / 2^{K}
 * Write a function to convert a fixed-point number with {K} fraction bits to {R:a}.
 * fixed-point number with {K} fraction bits to {R}
 * How do I turn a Q number with {K} fractional bits into {R:a}?
 * fixed-point integer with {K} fraction bits, converted to {R}
 * convert from fixed point ({K} fraction bits) to {R}
 * {R} value of a fixed-point number with {K} bits after the binary point
 *
 * @R float double
 * @K 4 8 10 12 15 16
 * @name fixed_to_real q_to_real sensor_value
 */
R fixed_to_real(int32_t x) { return (R)x / (1 << K); }

/**
 * fixed point (16.16) to {T}
 * 16.16 fixed-point number to floating point
 * Q16.16 as a real number
 * How do I convert a 16.16 fixed-point number to {T}?
 * return x / 65536.0
 * Write a function that turns a 16.16 fixed-point value into {T:a}.
 * decode a 16.16 fixed-point number to a real number
 * Convert a fixed-point number with 16 fraction bits to {T:a}.
 * fixed-point number to floating point, 16 fraction bits
 * Divide the fixed-point integer by 65536 to get a floating-point number.
 * 16.16 to real: 98304 is 1.5
 * value of a Q16.16 number as a floating-point number
 *
 * @T double float
 * @name fixed_to_double q16_to_real
 */
T fixed_to_double(int32_t x) { return (T)x / 65536; }

/**
 * Convert the {T} {x} to fixed point with {K} fraction bits, truncating toward zero.
 * Convert {x}, {T:a}, to units of 1/2^{K}, truncated.
 * Returns {x} times 2^{K} for the {T} {x}, truncated to an integer
 * Multiply {T:a} by 2^{K} and truncate the product to a 32-bit integer.
 * return (int32_t)(x * 2^{K})
 * Write a function to convert {T:a} to fixed point with {K} fraction bits, cutting off the rest.
 * {T} to fixed, {K} fraction bits, truncated
 * How do I turn {T:a} into a Q number with {K} fractional bits, rounding toward zero?
 * convert {T} to a fixed-point integer with {K} fraction bits, truncating
 * fixed-point value of {T:a} with {K} fraction bits, rounded toward zero
 * {T} to Q format with {K} fractional bits, truncated toward zero
 * {T} to fixed point with {K} fractional bits: {x} * 2^{K}, cut off toward zero to a 32-bit integer
 *
 * @T float double
 * @K 4 8 10 12 16
 * @range x -1000 1000
 * @name real_to_fixed real_to_q quantize
 */
int32_t real_to_fixed(T x) { return (int32_t)(x * (1 << K)); }

/**
 * {T} to fixed point with 16 fraction bits, truncated
 * floating point to 16.16, truncated toward zero
 * Convert a floating-point number to 16.16 fixed point, rounding toward zero.
 * How do I convert {T:a} to 16.16 fixed point, truncating?
 * return (int32_t)(x * 65536)
 * Write a function that turns {T:a} into a 16.16 fixed-point value, rounding toward zero.
 * encode a real number in 16.16 fixed point, truncated
 * Multiply a number by 65536 and truncate the product to an integer.
 * floating value to fixed point with 16 bits after the point, truncated toward zero
 * convert {T:a} to fixed point with 16 fraction bits, truncating toward zero
 * real to 16.16, truncated: 1.5 is 98304
 * floating-point number to Q16.16, truncated
 *
 * @T double float
 * @range x -1000 1000
 * @name double_to_fixed real_to_q16
 */
int32_t double_to_fixed(T x) { return (int32_t)(x * 65536); }
