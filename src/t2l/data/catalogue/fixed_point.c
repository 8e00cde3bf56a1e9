/**
 * Multiply the fixed-point numbers {a} and {b}, which have {K} fraction bits, and drop the extra bits (arithmetic shift).
 * What is the product of {a} and {b} in a signed fixed-point format with {K} fractional bits? Use a 64-bit product.
 * fixed-point multiplication with {K} fraction bits: (64-bit product of {a} and {b}) >> {K}
 * Returns {a} times {b} for 32-bit fixed point with {K} bits after the point, rounding down
 * I keep gains as integers scaled by 2^{K}; multiply {a} by {b} through 64 bits and scale back by a right shift.
 * Compute ({a} * {b}) >> {K} without losing the high bits of the product.
 * Write a function to multiply two signed fixed-point numbers with {K} fraction bits through a 64-bit product, rounding down.
 * fixed point multiply of two ints with {K} fraction bits: 64-bit product shifted right
 * How do I multiply two Q numbers with {K} fractional bits, dropping the extra bits of the 64-bit product?
 * (a*b)>>{K} in 64 bit
 * product of two binary scaled values, {K} bits after the point, rounded down
 * Q-format multiplication of two numbers, Q.{K}, 64-bit product, truncating shift
 *
 * @K 4 8 10 12 14 15 16 20 24
 * @name fixed_multiply q_mul fx_mul
 */
int32_t fixed_multiply(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * b) >> K); }

/**
 * fixed point multiply of two 16.16 numbers, product in 64 bits, rounded down
 * 16.16 multiplication through a 64-bit product and a right shift
 * multiply two Q16.16 numbers in 64 bits and drop the extra 16 bits
 * How do I multiply two fixed-point numbers with 16 bits after the point without overflow, rounding down?
 * fixed-point product of two numbers, 65536 being one, by a 64-bit multiply and shift
 * Write a function that multiplies two fixed-point values in 16.16 format, (a * b) >> 16 in 64 bits.
 * (a * b) >> 16 in 64 bits
 * fixmul for 16.16: 64-bit product shifted right by 16
 * product of two 16.16 fixed numbers, rounded down, with a 64-bit intermediate
 * multiply two 16.16 numbers without floats on a console: 64-bit product, arithmetic shift by 16
 * old game engine fixed multiplication of two values, FRACBITS 16, product in 64 bits
 * integer math with 16 fraction bits: a times b in 64 bits, shifted right
 *
 * @name fixmul q16_mul
 */
int32_t fixmul(int32_t a, int32_t b) { return (int32_t)(((int64_t)a * b) >> 16); }

/**
 * multiply two Q15 numbers held in 32-bit ints: product shifted right by 15
 * q15 multiplication, (a * b) >> 15 with an arithmetic shift
 * product of two fractional numbers, 32768 being one, rounded down
 * How do I multiply two Q15 values on a DSP, dropping the low bits?
 * (a * b) >> 15 on signed ints
 * Write a function that multiplies two Q15 fractions, rounding down by a right shift of 15.
 * fractional multiply for audio filters, Q15 operands, product shifted right by 15
 * q15 times q15 is q15, without rounding up
 * signed fraction product, 15 bits after the point, arithmetic shift
 * DSP gain with 15 fraction bits: sample times gain, shifted right by 15
 * Q15 multiply, so that half times half (16384 each) is a quarter, result rounded down
 * multiply two fractions stored with 15 fraction bits, low bits dropped
 *
 * @range a -32768 32767
 * @range b -32768 32767
 * @name q15_mul q15_product
 */
int32_t q15_mul(int32_t a, int32_t b) { return a * b >> 15; }

/**
 * Multiply the fixed-point numbers {a} and {b} with {K} fraction bits, rounding halves up instead of cutting.
 * What is the rounded product of {a} and {b} in fixed point with {K} fractional bits?
 * rounded fixed-point product, {K} fraction bits, of {a} and {b}: add half a unit to the 64-bit product, then shift right
 * Returns ({a} * {b} + 2^({K} - 1)) >> {K}, computed in 64 bits
 * My DSP code multiplies {a} by {b} at {K} fraction bits and has to round to nearest; do that.
 * Like a fixed-point multiply of {a} and {b} with {K} fraction bits, but rounded to the nearest value, ties upward.
 * Write a function to multiply two fixed-point numbers with {K} fraction bits, rounded to nearest, halves up.
 * rounded fixed point multiply of two ints, {K} fraction bits, nearest, ties up
 * How do I multiply two Q numbers with {K} fractional bits and round to nearest, halves up?
 * (a*b + half)>>{K} in 64 bit, half being 2^({K} - 1)
 * product of two binary scaled values, {K} bits after the point, to the nearest, half up
 * Q-format multiplication of two numbers, Q.{K}, round half up
 *
 * @K 4 8 12 15 16
 * @name fixed_multiply_rounded q_mul_round fx_mul_nearest
 */
int32_t fixed_multiply_rounded(int32_t a, int32_t b) {
    return (int32_t)(((int64_t)a * b + ((int64_t)1 << (K - 1))) >> K);
}

/**
 * Divide the fixed-point number {a} by {b}, both with {K} fraction bits, truncating toward zero; {b} is not 0.
 * What is {a} / {b} in signed fixed point with {K} fractional bits, the divisor being nonzero?
 * fixed-point quotient of {a} and nonzero {b} with {K} fraction bits, through a 64-bit dividend
 * Returns ({a} times 2^{K}) / {b}, computed in 64 bits, for a nonzero {b}
 * Scale {a} up by {K} bits in 64 bits and divide by the nonzero {b}, so that the quotient keeps {K} fraction bits.
 * I hold ratios as integers with {K} bits after the point; divide {a} by {b}, never zero.
 * Write a function to divide one fixed-point number by another with {K} fraction bits, truncating toward zero.
 * fixed point divide, first by second, {K} fraction bits, 64-bit dividend, truncated
 * How do I divide two Q numbers with {K} fractional bits, rounding toward zero?
 * (a<<{K})/b in 64 bit
 * quotient of two binary scaled values, {K} bits after the point, cut toward zero
 * Q-format division of the first by the second number, Q.{K}, truncated
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
 * divide two Q16.16 numbers, first by nonzero second
 * How do I divide fixed-point numbers with 16 bits after the point, cutting the rest off?
 * fixed-point quotient of two numbers, 65536 being one, truncated
 * Write a function that divides two fixed-point values in 16.16 format, toward zero.
 * (a << 16) / b in 64 bits
 * fixdiv for 16.16: (a * 65536) / b in 64 bits
 * quotient of two 16.16 fixed numbers, rounded toward zero
 * divide one 16.16 number by another without floats on a console, truncating
 * ratio of two numbers in 16.16 format, also in 16.16
 * integer math with 16 fraction bits: a over b, 64-bit dividend, truncated
 *
 * @range a -1000000 1000000
 * @range b 1 1000000
 * @name fixdiv q16_div
 */
int32_t fixdiv(int32_t a, int32_t b) { return (int32_t)((int64_t)a * 65536 / b); }

/**
 * Convert the integer {x} to fixed point with {K} fraction bits.
 * Scale {x} by 2^{K}.
 * What is the whole number {x} in a fixed-point format with {K} fractional bits?
 * integer to fixed point: {x} shifted left by {K}
 * Returns {x} with {K} zero bits behind the binary point
 * I want {x} as a number in 1/2^{K} units.
 * Write a function to convert an int to fixed point with {K} fraction bits.
 * int to fixed point with {K} fraction bits
 * How do I turn a whole number into Q format with {K} fractional bits?
 * integer -> fixed, << {K}
 * binary scaling of an integer by {K} bits
 * Q.{K} number from a whole number
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
 * How do I make a 16.16 fixed-point number of an int?
 * x * 65536
 * Write a function that turns an int into a fixed-point value with 16 fraction bits.
 * 16.16 fixed from an integer
 * fixed representation of a whole number, 65536 being one
 * shift an integer into 16.16 fixed format
 * whole units to units of 1/65536
 * int to 16.16 fixed point: 3 becomes 3.0, that is 196608
 * int2fix with 16 fraction bits
 *
 * @range x -30000 30000
 * @name int_to_fixed int_to_q16
 */
int32_t int_to_fixed(int32_t x) { return x * 65536; }

/**
 * Round the fixed-point number {x}, with {K} fraction bits, down to an integer.
 * What is the floor of {x} / 2^{K}, for a possibly negative {x}?
 * floor of a fixed-point value {x} with {K} fraction bits, by an arithmetic right shift
 * Returns the largest integer not above the fixed-point {x} that has {K} bits after the point
 * Drop the {K} fraction bits of {x}, toward minus infinity.
 * Which whole number lies at or just below the fixed-point number {x}? It has {K} fractional bits.
 * Write a function to round a fixed-point number with {K} fraction bits down to an integer.
 * fixed to int, floor, {K} fraction bits
 * How do I get the integer part, toward minus infinity, of a Q number with {K} fractional bits?
 * fixed >> {K}, arithmetic, the integer at or below
 * whole number at or below a binary scaled value with {K} fraction bits
 * floor of a Q.{K} number as an int
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
 * x >> 16, arithmetic
 * Write a function that turns a 16.16 fixed-point value into an int, rounding down.
 * drop the 16 fraction bits of a fixed-point number, rounding down
 * whole part of a 16.16 fixed number, negative ones rounded down too
 * 16.16 fixed to int, rounded down
 * fix2int for 16 fraction bits, floor
 * pixel column of a 16.16 coordinate, the floor
 * fixed number without its 16 fraction bits, toward minus infinity
 *
 * @name fixed_to_int q16_to_int
 */
int32_t fixed_to_int(int32_t x) { return x >> 16; }

/**
 * Round the fixed-point number {x}, with {K} fraction bits, up to an integer.
 * What is the smallest integer not below the fixed-point {x} that has {K} fractional bits? Do it in 64 bits.
 * ceiling of a fixed-point value {x} with {K} fraction bits
 * Returns {x} / 2^{K} rounded toward plus infinity, the addition done in 64 bits
 * Drop the {K} fraction bits of {x}, going up unless all of them are 0.
 * How many whole units cover {x} fixed-point units of 1/2^{K}?
 * Write a function to round a fixed-point number with {K} fraction bits up to an integer.
 * fixed to int, ceil, {K} fraction bits
 * How do I get the next integer at or above a Q number with {K} fractional bits?
 * fixed -> int round up, {K} fraction bits
 * whole number at or above a binary scaled value with {K} fraction bits
 * ceiling of a Q.{K} number as an int
 *
 * @K 4 6 8 10 12 15 16
 * @name fixed_ceiling q_ceil units_covering
 */
int32_t fixed_ceiling(int32_t x) { return (int32_t)(((int64_t)x + (1 << K) - 1) >> K); }

/**
 * Round the fixed-point number {x}, with {K} fraction bits, to the nearest integer, halves up.
 * To which integer is the fixed-point {x} closest? It has {K} fractional bits; one half goes up; avoid overflow.
 * nearest integer of a fixed-point value {x} with {K} fraction bits, ties toward plus infinity
 * Returns ({x} + 2^({K} - 1)) >> {K}, computed in 64 bits
 * Add half a unit to {x}, then drop its {K} fraction bits.
 * My coordinates have {K} fraction bits; snap {x} to the closest whole pixel, halves upward.
 * Write a function to round a fixed-point number with {K} fraction bits to the nearest integer, halves up.
 * fixed to int, nearest, half up, {K} fraction bits
 * How do I round a Q number with {K} fractional bits to the nearest integer, halves up?
 * fixed -> int round half up, {K} fraction bits
 * closest whole number to a binary scaled value with {K} fraction bits, ties up
 * Q.{K} number rounded to an int, half up
 *
 * @K 4 6 8 10 12 16
 * @name fixed_round q_round snap_to_whole
 */
int32_t fixed_round(int32_t x) { return (int32_t)(((int64_t)x + (1 << (K - 1))) >> K); }

/**
 * Return the fraction bits of the fixed-point number {x}, the lowest {K}.
 * What is behind the binary point of {x}, in units of 1/2^{K}? Count from the floor, so it is never negative.
 * fractional part of a fixed-point {x} with {K} fraction bits
 * Mask out everything but the low {K} bits of {x}.
 * How far is the fixed-point {x} above its floor, if it has {K} fractional bits?
 * {x} minus its floor, for a number with {K} bits after the point
 * Write a function for the fractional part of a fixed-point number with {K} fraction bits, its low bits.
 * fraction of a fixed-point number: its lowest {K} bits
 * How do I get what comes after the binary point of a Q number with {K} fraction bits, counted from the floor?
 * fixed & mask, low {K} bits are the fraction
 * part behind the point of a binary scaled value: its low {K} bits
 * fraction bits of a Q.{K} number
 *
 * @K 4 6 8 10 12 15 16
 * @name fixed_fraction q_frac fraction_bits
 */
int32_t fixed_fraction(int32_t x) { return x & ((1 << K) - 1); }

/**
 * Interpolate between the fixed-point values {a} and {b} by {t}, where 2^{K} stands for 1.
 * Going from {a} to {b}, which value is reached after {t} of 2^{K} equal steps? Shift the 64-bit product right.
 * fixed-point lerp of {a} and {b} at {t} with {K} fraction bits, product shifted right
 * Returns {a} + ((({b} - {a}) * {t}) >> {K}), the product taken in 64 bits
 * Blend {a} into {b}: the weight {t} runs from 0 to 2^{K}, the weighted difference rounded down.
 * I fade from {a} to {b}; {t} counts steps of 1/2^{K}. Give the current value, rounding the change down.
 * Write a function for linear interpolation of fixed-point values, the weight t having {K} fraction bits, shift rounding down.
 * fixed point lerp of a and b by t with {K} fraction bits: a + ((b - a) * t >> {K})
 * How do I blend two Q numbers by a factor with {K} fractional bits, 64-bit product shifted right?
 * lerp a b t, 1.0 is 1<<{K}, a + ((b - a) * t >> {K}) in 64 bits
 * in-between of two values, weight (third) scaled by {K} bits, change rounded down
 * mix of two levels in integer arithmetic, weight third in Q.{K}: first plus weighted difference, rounded down
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
 * Turn the integer {x}, in units of 1/2^{K}, into {R:a}.
 * My sensor sends {x} with {K} bits after the binary point; I need it as {R:a}.
 * Write a function to convert a fixed-point number with {K} fraction bits to {R:a}.
 * fixed-point number with {K} fraction bits to {R}
 * How do I turn a Q number with {K} fractional bits into {R:a}?
 * fixed / 2^{K} as {R}
 * decode a binary scaled value ({K} bits) to {R:a}
 * Q.{K} number to floating point, {R}
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
 * How do I get the decimal value of a 16.16 fixed-point number?
 * x / 65536.0
 * Write a function that turns a 16.16 fixed-point value into {T:a}.
 * decode a 16.16 fixed-point number to a real number
 * real value of a fixed-point number, 65536 being one
 * fixed-point number to floating point, 16 fraction bits
 * fix2float of a number with 16 bits after the point
 * 16.16 to real: 98304 is 1.5
 * floating value of an integer in 1/65536 units
 *
 * @T double float
 * @name fixed_to_double q16_to_real
 */
T fixed_to_double(int32_t x) { return (T)x / 65536; }

/**
 * Convert the {T} {x} to fixed point with {K} fraction bits, truncating toward zero.
 * What is {x}, {T:a}, in units of 1/2^{K}, with the rest cut off?
 * {T} to fixed point with {K} fractional bits: {x} * 2^{K}, then to a 32-bit integer
 * Returns the integer part of {x} times 2^{K} for the {T} {x}
 * Store the {T} {x} as a 32-bit number with {K} bits after the point; drop what is finer.
 * Scale the {T} {x} by 2^{K} and cut the fraction off.
 * Write a function to convert {T:a} to fixed point with {K} fraction bits, cutting off the rest.
 * {T} to fixed, {K} fraction bits, truncated
 * How do I turn {T:a} into a Q number with {K} fractional bits, toward zero?
 * {T} * 2^{K} cast to int
 * encode {T:a} as a binary scaled value with {K} fraction bits, truncated
 * floating point to Q.{K} from {T:a}, truncated toward zero
 *
 * @T float double
 * @K 4 8 10 12 16
 * @range x -1000 1000
 * @name real_to_fixed real_to_q quantize
 */
int32_t real_to_fixed(T x) { return (int32_t)(x * (1 << K)); }

/**
 * {T} to fixed point with 16 fraction bits, rest cut off
 * floating point to 16.16, truncated toward zero
 * real number to Q16.16, rest cut off
 * How do I store a decimal as a 16.16 fixed-point integer, truncating?
 * (int)(x * 65536)
 * Write a function that turns {T:a} into a 16.16 fixed-point value, toward zero.
 * encode a real number in 16.16 fixed point, truncated
 * fixed representation of a decimal number, 65536 being one, fraction of a unit dropped
 * floating value to fixed point with 16 bits after the point, truncated toward zero
 * real2fix with 16 bits after the point, toward zero
 * real to 16.16, truncated: 1.5 is 98304
 * integer in units of 1/65536 from a floating value, rest cut off
 *
 * @T double float
 * @range x -1000 1000
 * @name double_to_fixed real_to_q16
 */
int32_t double_to_fixed(T x) { return (int32_t)(x * 65536); }
