/**
 * Count the 1 bits of the {T} {x}, using llvm.ctpop.
 * How many bits of the {T} {x} are set?
 * population count of {T:a}, result in the same type
 * Return the number of ones in the binary form of {T:a}.
 * My bitmap is the {T} {x}; tell me how many of its bits are set.
 * use llvm.ctpop on {T:a}
 * Write a function that counts the 1 bits in {T:a}.
 * set bit count of {T:a}
 * How many ones are there in {T:a}?
 * popcount of {T:a} with the compiler's intrinsic
 * number of bits turned on in {T:a}
 * ctpop: Hamming weight of {T:a}
 *
 * @T uint8_t uint16_t uint64_t
 * @name ones_in popcount_of
 */
T ones_in(T x) { return __builtin_elementwise_popcount(x); }

/**
 * Count the {OP} zero bits of the 32-bit {x} and return {K} for 0.
 * How many 0 bits {OP:2} bit does the 32-bit word {x} have? Return {K} if all bits are zero.
 * {OP} zeros of the 32-bit {x}, {K} if no bit is set; use llvm.{OP:3} for nonzero values
 * Return {OP:3}({x}), but {K} when {x} is zero.
 * number of zeros {OP:2} bit of the 32-bit {x}, and {K} for zero itself
 * For a 32-bit mask {x} I need the {OP} zero count; for an empty mask return {K}.
 * Write a function that counts the {OP} zeros of a 32-bit number and returns {K} for zero.
 * {OP} zero count of a 32-bit word, {K} if input is 0
 * How many zero bits are {OP:2} bit in a 32-bit word, with {K} for a zero word?
 * Count {OP} zeros of a 32-bit integer; zero gives {K}.
 * number of 0s {OP:2} bit of a 32-bit word, special case {K} for the word 0
 * {OP:3} of a 32-bit value with a defined result of {K} at zero
 *
 * @K 0 16 31 32 33 64 100 255 999
 * @OP __builtin_ctz "trailing" "below the lowest 1" "cttz"
 * @OP __builtin_clz "leading" "above the highest 1" "ctlz"
 * @name zeros_or guarded_scan
 */
int32_t zeros_or(uint32_t x) { return x == 0 ? K : OP(x); }

/**
 * Count the {OP} zero bits of the 64-bit {x}; return 64 for 0.
 * How many 0 bits {OP:2} bit does the 64-bit {x} have? 64 if no bit is set.
 * {OP} zeros of a 64-bit word {x}, 64 if the word is 0
 * {OP:3} of the 64-bit {x} as a 32-bit number, 64 at zero
 * Return 64 if {x} is 0, otherwise the number of zeros {OP:2} bit of the 64-bit {x}.
 * I keep a 64-bit set in {x}; return the {OP} zero count, 64 when the set is empty.
 * Write a function that counts the {OP} zeros of a 64-bit integer, 64 for 0.
 * {OP} zero count of a 64 bit word, 64 for zero
 * How many zero bits are {OP:2} bit in a 64-bit word? 64 if no bit is set.
 * count {OP} zeros of a 64-bit long, 64 for zero
 * number of 0s {OP:2} bit of a 64-bit word, 64 for a zero word
 * {OP:3} for 64 bits with 64 as the result for zero
 *
 * @OP __builtin_ctzll "trailing" "below the lowest 1" "llvm.cttz"
 * @OP __builtin_clzll "leading" "above the highest 1" "llvm.ctlz"
 * @name zeros64 wide_scan
 */
int32_t zeros64(uint64_t x) { return x == 0 ? 64 : OP(x); }

/**
 * Reverse the order of all bits of the {T} {x} with llvm.bitreverse.
 * What is the {T} {x} with its bits in reverse order?
 * bit reversal of {T:a} across the full width
 * Mirror the {T} {x}: swap the bit at position i with the bit at position i from the top.
 * return bitreverse({x}) for {T:a}
 * My serial line sends the {T} {x} with the wrong bit first; reverse the order of all its bits.
 * Write a function that reverses all the bits of {T:a}.
 * reverse the bits of {T:a}
 * How do I reverse all bits of {T:a}?
 * bit reversal of {T:a} with a compiler intrinsic
 * Put the first bit last and the last bit first, and so on, in {T:a}.
 * llvm.bitreverse for {T:a}
 *
 * @T uint8_t uint16_t uint64_t
 * @name reverse_all mirror_word bitreverse
 */
T reverse_all(T x) { return __builtin_elementwise_bitreverse(x); }

/**
 * Reverse the bits inside each byte of the 32-bit {x}, leaving the bytes in place.
 * What is the 32-bit {x} if each of its four bytes is mirrored bit by bit?
 * reverse the bits within each byte of a 32-bit {x} (llvm.bitreverse followed by llvm.bswap)
 * return bswap(bitreverse({x})) on 32 bits
 * Turn each byte of the 32-bit word {x} around, lowest bit to highest, without moving any byte.
 * My scanner packs pixels low bit first; reverse the bits in each of the four bytes of {x}.
 * Write a function that reverses the bits in every byte of a 32-bit number.
 * reverse the bits within each byte of a 32-bit word, bytes in place
 * How do I mirror each byte of a 32-bit word bit by bit without moving the bytes?
 * Reverse the bits of each of the 4 bytes of a word separately.
 * Mirror the bits inside every byte of a 32-bit word and keep the byte order.
 * fix the bit order of SPI data in a 32-bit word: reverse the bits of each byte, bytes stay in place
 *
 * @name reverse_in_bytes mirror_bytes
 */
uint32_t reverse_in_bytes(uint32_t x) { return __builtin_bswap32(__builtin_bitreverse32(x)); }

/**
 * Reverse the eight bytes of the 64-bit {x} with llvm.bswap.
 * What is the 64-bit {x} in the opposite byte order?
 * byte swap of a 64-bit number, little endian to big endian and back
 * Reverse the byte order of the 64-bit {x}: first with last, second with seventh, and so on.
 * return bswap64({x})
 * The file stores 64-bit numbers in the opposite endianness; convert {x}.
 * Write a function to swap the byte order of a 64-bit integer.
 * byte swap of a 64 bit number
 * How do I convert a 64-bit number between little and big endian?
 * reverse the 8 bytes of a 64-bit long
 * Put the bytes of a 64-bit word in the opposite order.
 * bswap64, like htobe64 on a little-endian machine
 *
 * @name swap_eight_bytes bswap64 other_endian64
 */
uint64_t swap_eight_bytes(uint64_t x) { return __builtin_bswap64(x); }

/**
 * Swap the bytes of the 32-bit {x} and add {K}, with wrap-around.
 * What do I get if I reverse the four bytes of the 32-bit {x} and add {K}?
 * bswap of the 32-bit {x}, plus {K}
 * Reverse the byte order of the 32-bit {x}, then add {K} modulo 2^32.
 * I got the byte-swapped 32-bit sequence number {x} from a packet; swap it back and add {K}.
 * return bswap32({x}) + {K}
 * Write a function that byte-swaps a 32-bit number and adds {K}.
 * Reverse the bytes of a 32-bit word and then add {K}.
 * How do I read a big-endian 32-bit word on a little-endian machine and add {K} to it?
 * return ntohl(x) + {K} on a little-endian machine
 * Convert a 32-bit value from network order to little endian and increase it by {K}.
 * next sequence number: byte-swap the 32-bit number from the packet and add {K}
 *
 * @K 1..8 16 64 256
 * @name next_sequence swapped_plus
 */
uint32_t next_sequence(uint32_t x) { return __builtin_bswap32(x) + K; }

/**
 * Rotate the 64-bit {x} {OP} by {n} bits, where {n} counts modulo 64.
 * What is the 64-bit {x} rotated {OP} by {n} places? {n} counts modulo 64.
 * {OP} rotation of a 64-bit {x} by the variable amount {n} (taken modulo 64), with llvm.{OP:2}
 * Rotate the bits of the 64-bit word {x} {OP} by {n} steps; multiples of 64 change nothing.
 * For my cipher, rotate the 64-bit {x} {OP} by {n}, where any {n} is allowed.
 * {OP:2}({x}, {x}, {n}) on 64 bits, i.e. a rotation to the {OP}
 * Write a function that rotates a 64-bit integer {OP} by a given amount, counted modulo 64.
 * rotate a 64-bit word {OP} by n, with n modulo 64
 * How do I do a {OP} rotation of a 64-bit word by n, with n taken modulo 64?
 * rotate {OP} a uint64 by n (mod 64)
 * circular shift to the {OP} of a 64-bit word by n, any n allowed
 * 64-bit {OP} rotation by a variable amount, as in SHA-512 or Keccak
 *
 * @OP __builtin_rotateleft64 "left" "fshl"
 * @OP __builtin_rotateright64 "right" "fshr"
 * @name rotate64 ring_shift64
 */
uint64_t rotate64(uint64_t x, uint64_t n) { return OP(x, n); }

/**
 * Rotate the 16-bit {x} {OP} by {n} bits, where {n} counts modulo 16.
 * What is the 16-bit {x} rotated {OP} by {n} places? {n} counts modulo 16.
 * {OP} rotation of a 16-bit {x} by {n}, modulo 16, with llvm.{OP:2}
 * Circularly shift the 16-bit word {x} {OP} by {n}; only the low 4 bits of {n} matter.
 * I have a 16-bit register {x}; rotate it {OP} by {n} bits, {n} modulo 16.
 * {OP:2}({x}, {x}, {n}) on 16 bits, i.e. a rotation to the {OP}
 * Write a function that rotates a 16-bit integer {OP} by a given amount, counted modulo 16.
 * rotate a 16-bit word {OP} by n, with n modulo 16
 * How do I do a {OP} rotation of a 16-bit short by n, with n taken modulo 16?
 * rotate {OP} a uint16 by n (mod 16)
 * circular shift to the {OP} of a 16-bit word by n, any n allowed
 * 16-bit {OP} rotation by a variable amount, as in the Speck cipher
 *
 * @OP __builtin_rotateleft16 "left" "fshl"
 * @OP __builtin_rotateright16 "right" "fshr"
 * @name rotate16 ring_shift16
 */
uint16_t rotate16(uint16_t x, uint16_t n) { return OP(x, n); }

/**
 * Shift the 64-bit pair of {a} (high half) and {b} (low half) left by {K} and return the high 32 bits.
 * What is {a} shifted left by {K} with the top {K} bits of {b} filled in at the bottom (32 bits each)?
 * funnel shift left by {K} of the 32-bit words {a} and {b} (llvm.fshl)
 * return ({a} << {K}) | ({b} >> (32 - {K}))
 * Return the upper word of {a}:{b} after a left shift by {K}, 32 bits each.
 * My big number has the neighbouring 32-bit words {a} and {b}, more significant first; return the upper word after << {K}.
 * funnel shift left by {K} of two 32-bit words, high word first
 * How do I shift a double word (high, low, 32 bits each) left by {K} and keep the top half?
 * Compute high:low << {K} and return the upper 32 bits.
 * Shift the first 32-bit word up by {K} bits and fill it from the top of the second word.
 * SHLD by {K} on 32 bits: upper word of (first:second) << {K}
 * Write a function that shifts the 64-bit number made of two 32-bit words, the high one given first, left by {K} and returns its upper word.
 *
 * @K 1..31
 * @name funnel_left shift_limb double_shift
 */
uint32_t funnel_left(uint32_t a, uint32_t b) { return a << K | b >> (32 - K); }

/**
 * Round the {T} {x} {OP}; the result is {T:a} again.
 * What is {x}, {T:a}, rounded {OP}?
 * Round the {T} {x} to a whole number, {OP}, and keep it as {T:a}.
 * Return {x} rounded {OP} with llvm.{OP:2}, in {T}.
 * Remove the fraction of the {T} {x} by rounding {OP}.
 * I need the {T} {x} rounded {OP}, but not converted to an integer type.
 * Write a function that rounds {T:a} {OP}.
 * {OP:2} of {T:a}
 * How do I round {T:a} {OP}, without converting to an integer type?
 * {OP:2}() for {T:a}
 * whole-number value of {T:a}, rounded {OP}
 * llvm.{OP:2} on {T:a}, rounding {OP}
 * Write a function to round a given {T} {OP}, the result still being {T:a}.
 *
 * @T float double
 * @OP __builtin_floor "down, toward minus infinity" "floor"
 * @OP __builtin_ceil "up, toward plus infinity" "ceil"
 * @OP __builtin_trunc "toward zero" "trunc"
 * @OP __builtin_rint "to the nearest integer, ties to even" "rint"
 * @OP __builtin_round "to the nearest integer, ties away from zero" "round"
 * @name round_real whole_real
 * @range x -100 100
 */
T round_real(T x) { return OP(x); }

/**
 * Round the {T} {x} {OP} and convert it to a 32-bit integer.
 * Which 32-bit integer results from rounding the {T} {x} {OP}?
 * Convert the {T} {x} to a 32-bit integer, rounding {OP}.
 * Return the 32-bit integer that {OP:2} gives for the {T} {x} (rounding {OP}).
 * Turn the {T} {x} into a 32-bit integer; round {OP}.
 * My coordinate {x} is {T:a} and I want the pixel index as a 32-bit integer, rounded {OP}.
 * Write a function that converts {T:a} to an int, rounding {OP}.
 * {T} to int with rounding {OP}
 * How do I turn {T:a} into an integer, rounded {OP}?
 * (int){OP:2}(x) for {T:a}
 * Convert {T:a} to an int, rounded {OP}.
 * {T} to 32-bit int with {OP:2} ({OP})
 *
 * @T float double
 * @OP __builtin_floor "down, toward minus infinity" "floor"
 * @OP __builtin_ceil "up, toward plus infinity" "ceil"
 * @OP __builtin_rint "to nearest, ties to even" "rint"
 * @OP __builtin_round "to nearest, ties away from zero" "round"
 * @name rounded_integer pixel_index
 * @range x -1000 1000
 */
int32_t rounded_integer(T x) { return (int32_t)OP(x); }

/**
 * Return the absolute difference of the {T:s} {a} and {b}, with llvm.fabs.
 * How far apart are {a} and {b}, two {T:s}?
 * return fabs({a} - {b}) for two {T:s}
 * Compute {a} - {b} in {T} and drop the sign of the difference.
 * distance between the {T:s} {a} and {b}
 * My measurement is {a} and the reference {b}; I need the absolute error as {T:a}.
 * Write a function for the absolute difference of two {T:s}.
 * absolute difference of two {T:s}
 * How do I get the distance between two {T:s}, never negative?
 * return |a-b| for {T:s}
 * difference of two {T:s} without the sign
 * absolute error of an estimate against the true value, {T:s}
 *
 * @T float double
 * @name absolute_error real_distance
 */
T absolute_error(T a, T b) { return __builtin_fabs(a - b); }

/**
 * Return {a} with the sign of {b}, where -0.0 counts as negative.
 * What is copysign({a}, {b}) for two {T:s}?
 * {T} with the absolute value of {a} and the sign bit of {b}, using llvm.copysign
 * Give the magnitude of {a} the sign of {b}; even a negative zero counts as negative.
 * Combine all bits of the {T} {a} except its sign with the sign bit of {b}.
 * My motor has the strength {a} and must run in the direction of {b}; return |{a}| with the sign of the second, as {T:a}.
 * copysign for two {T:s}: magnitude of the first, sign of the second
 * How do I give the first of two {T:s} the sign of the second?
 * magnitude of the first and sign bit of the second of two {T:s}
 * copy the sign bit of the second {T} to the first
 * Write a function that makes the first of two {T:s} negative if the sign bit of the second is set and positive if not, whatever sign it had.
 * Clear the sign bit of the first {T} and put the sign bit of the second in its place.
 *
 * @T float double
 * @name with_sign transfer_sign
 */
T with_sign(T a, T b) { return sizeof(T) == 4 ? __builtin_copysignf(a, b) : __builtin_copysign(a, b); }

/**
 * Return {K} with the sign of the {T} {x}; a negative zero counts as negative.
 * What is copysign({K}, {x}) for {T:a}?
 * Return {K} or -{K}, whichever has the sign bit of the {T} {x}.
 * Give {K} the sign of {x}, using llvm.copysign on {T:s}.
 * Return a {T} step of size {K} in the direction of {x} (its sign bit decides).
 * Return {K} with a plus or minus sign like the sign bit of the {T} {x}.
 * Write a function that returns {K} or minus {K} according to the sign bit of {T:a}.
 * plus or minus {K} according to the sign bit of {T:a}
 * How do I get {K} with the same sign bit as {T:a}?
 * copysign of {K} with the sign of {T:a}
 * {K} with the sign of {T:a}, where -0.0 is negative
 * fixed step of {K} with the sign bit of {T:a}
 *
 * @T float double
 * @K 1 2 3 5 10 12 24 100
 * @name signed_step relay_output
 */
T signed_step(T x) { return sizeof(T) == 4 ? __builtin_copysignf(K, x) : __builtin_copysign(K, x); }

/**
 * Return the square root of the non-negative {T} {x}, with llvm.sqrt.
 * Which non-negative {T} times itself gives {x}?
 * square root of the {T} {x}, {x} >= 0
 * return sqrt({x}) for {T:a}
 * Find the side of a square whose area is the {T} {x}, never negative.
 * Can you take the square root of {x}, {T:a} that is zero or more?
 * Write a function to calculate the square root of {T:a}.
 * square root of {T:a}
 * How do I take the square root of {T:a}?
 * sqrt for {T}
 * Compute the square root of {T:a}.
 * Given the area of a square as {T:a}, compute its side.
 *
 * @T float double
 * @name square_root root_of
 * @range x 0 1000
 */
T square_root(T x) { return __builtin_sqrt(x); }

/**
 * Return the {OP} of the {T:s} {a} and {b} like {OP:2}: if one is NaN, the other.
 * Which of {a} and {b} is {OP:3}? They are {T:s}; if one is NaN, take the other.
 * return {OP:2}({a}, {b}) for {T:s}, ignoring a NaN
 * {OP} of two {T:s} {a} and {b} with llvm.{OP:4}, so that a NaN is ignored
 * Return {a} or {b}, whichever is {OP:3}, in {T}; if one of them is NaN, return the other.
 * My data has gaps stored as NaN; return the {OP} of the {T:s} {a} and {b}, skipping NaN.
 * Write a function that returns the {OP} of two {T:s}, ignoring NaN.
 * {OP:2} of two {T:s}, a NaN being ignored
 * {OP} of two {T:s} that skips NaN
 * the {OP:3} of two {T:s}, with NaN treated as missing
 * IEEE 754 {OP:4} of two {T:s}, where a number wins over a NaN
 * How do I get the {OP:3} of two {T:s}, or the other one if one of them is NaN?
 *
 * @T float double
 * @OP __builtin_fmin "minimum" "fmin" "smaller" "minnum"
 * @OP __builtin_fmax "maximum" "fmax" "larger" "maxnum"
 * @name pick_number number_extreme
 */
T pick_number(T a, T b) { return OP(a, b); }

/**
 * Store {a} {OP:2} {b} in {out}, wrapped, and return whether the true {OP} does not fit into {T:a}.
 * Does the {OP} {a} {OP:2} {b} overflow {T:a}? Return that and write the wrapped {OP} to {out}.
 * checked {OP} of the {T:s} {a} and {b}: wrapped value to {out}, return true on overflow
 * Compute {a} {OP:2} {b} with llvm.{OP:3}.with.overflow on {T:s}; store the value in {out} and return the flag.
 * Return true if {a} {OP:2} {b} overflows {T:a}; {out} gets the wrapped {OP}.
 * I need a safe {OP} of {a} and {b}, {T:s}: store the wrapped value in {out} and return whether it overflowed.
 * Write a function that stores the wrapped {OP} of two {T:s} and returns whether it overflowed.
 * checked {OP} of two {T:s}: wrapped value to the pointer, return true on overflow
 * How do I compute the {OP} (first {OP:2} second) of two {T:s} into a pointer and return whether it overflows?
 * {OP} of two {T:s} with an overflow flag as the return value, wrapped result via pointer
 * Store the wrapped {OP} of two {T:s} through a pointer and return true if it is out of range.
 * builtin overflow check for the {OP} of {T:s}: store the wrapped value, return true on overflow
 *
 * @T int32_t
 * @OP __builtin_sub_overflow "difference" "-" "ssub"
 * @OP __builtin_mul_overflow "product" "*" "smul"
 * @array out 1
 * @name checked_signed safe_result
 */
_Bool checked_signed(T a, T b, T *out) { return OP(a, b, out); }

/**
 * Store {a} {OP:2} {b} in {out}, modulo 2^32, and return whether the unsigned 32-bit {OP} overflows.
 * Does the unsigned {OP} {a} {OP:2} {b} overflow 32 bits? Return true or false and write the wrapped value to {out}.
 * unsigned {OP} of 32-bit {a} and {b} with overflow flag: value to {out}, flag returned
 * Compute {a} {OP:2} {b} with llvm.{OP:3}.with.overflow.i32, unsigned; store the value in {out} and return the flag.
 * Return true if the unsigned {OP} of {a} and {b} does not fit in 32 bits; {out} gets the low 32 bits.
 * For a size computation, store the unsigned {OP} {a} {OP:2} {b} in {out} and return true when it wrapped.
 * Write a function that stores the unsigned {OP} of two 32-bit numbers, wrapped, and returns true if it overflowed.
 * checked unsigned {OP} of 32 bits: low bits to the pointer, true on overflow
 * How do I compute the {OP} of two unsigned 32-bit numbers into a pointer and return whether it wrapped?
 * uint32 {OP} with the overflow flag returned, wrapped result via pointer
 * Store the unsigned {OP} of two 32-bit numbers through a pointer and return true on overflow.
 * {OP:3} with overflow on 32 bits: store the value, return the overflow flag
 *
 * @OP __builtin_sub_overflow "difference" "-" "usub"
 * @OP __builtin_mul_overflow "product" "*" "umul"
 * @array out 1
 * @name checked_unsigned size_overflow
 */
_Bool checked_unsigned(uint32_t a, uint32_t b, uint32_t *out) { return OP(a, b, out); }

/**
 * Return {a} + {b}, or {K} if the sum overflows {T:a}.
 * What is the sum of the {T:s} {a} and {b}? Return {K} for an overflow.
 * {T} addition of {a} and {b} that returns {K} when the signed sum does not fit
 * Add {a} and {b} with llvm.sadd.with.overflow on {T:s} and return {K} instead of a wrapped sum.
 * Compute {a} plus {b}; return {K} if the result is outside the range of {T:a}.
 * My parser uses {K} as its error value: add the {T:s} {a} and {b} and return that on overflow.
 * Write a function that adds two {T:s} and returns {K} on overflow.
 * safe add of two {T:s}, {K} on overflow
 * How do I add {T:s} with the error value {K} for an overflow?
 * sum of two {T:s}, or {K} on signed overflow
 * total of two {T:s}, or {K} when it does not fit
 * checked addition of {T:s} with {K} as the overflow result
 *
 * @T int32_t int64_t
 * @K -1 0 -2 -99 -1000
 * @name sum_or add_or_default
 */
T sum_or(T a, T b) {
    T total;
    return __builtin_add_overflow(a, b, &total) ? K : total;
}

/**
 * Return {a} * {b}, or {K} if the product overflows a 32-bit integer.
 * What is the product of the 32-bit {a} and {b}? Return {K} if it does not fit.
 * signed 32-bit multiplication of {a} and {b} that returns {K} on overflow
 * Multiply {a} by {b} with llvm.smul.with.overflow; return {K} when the product does not fit.
 * Compute {a} times {b} in 32 bits and return {K} instead of a wrapped result.
 * I allocate {a} rows of {b} bytes, 32-bit signed; return the total, or {K} when it overflows.
 * Write a function that multiplies two ints and returns {K} on overflow.
 * safe multiply of two 32-bit ints, {K} on overflow
 * How do I multiply 32-bit integers with the error value {K} for an overflow?
 * product of two ints, or {K} if it does not fit into 32 bits
 * product of two 32-bit numbers, or {K} on overflow
 * checked 32-bit multiplication with {K} as the overflow result
 *
 * @K -1 0 -2 -99 -1000
 * @name product_or multiply_or_default
 */
int32_t product_or(int32_t a, int32_t b) {
    int32_t product;
    return __builtin_mul_overflow(a, b, &product) ? K : product;
}

/**
 * Compute the {OP} of the signed {T:s} {a} and {b} with llvm.{OP:2}, clamping to the range of the type instead of wrapping.
 * What is the saturating {OP} of {a} and {b}, two signed {T:s}?
 * {OP:2}({a}, {b}) on signed {T:s}: the {OP}, limited to the range of the type
 * signed {T} {OP} {a} {OP:3} {b} that stops at the largest or smallest value
 * Return {a} {OP:3} {b} if it fits into a signed {T}, else the maximum or minimum of the type.
 * My mixer works on signed {T:s} and must clip: return {a} {OP:3} {b} without wrap-around.
 * Write a function for the saturating {OP} of two signed {T:s}.
 * saturating {OP} of two signed {T:s} by the llvm intrinsic
 * How do I get the {OP} of two signed {T:s} clamped instead of wrapped?
 * {OP} of two signed {T:s}, staying at min/max instead of wrapping
 * {OP} (first {OP:3} second) of two signed {T:s}, clamped to the type's limits
 * {OP:2} of two signed {T:s}
 *
 * @T int32_t int64_t
 * @OP __builtin_elementwise_add_sat "sum" "sadd.sat" "+"
 * @OP __builtin_elementwise_sub_sat "difference" "ssub.sat" "-"
 * @name clipped_result mix_clipped
 */
T clipped_result(T a, T b) { return OP(a, b); }

/**
 * Return the {OP} of the absolute values of {a} and {b}.
 * Which is the {OP} magnitude of the {T:s} {a} and {b}, ignoring signs?
 * return {OP:2}(|{a}|, |{b}|) for {T:s}
 * Take llvm.abs of both {a} and {b} and return the {OP:3} of the two ({T}).
 * Two offsets {a} and {b}, {T:s}, may be negative; what is the {OP} one of their absolute values?
 * Write a function that returns the {OP} absolute value of two {T:s}.
 * {OP} magnitude of two {T:s}
 * Which of two {T:s} has the {OP} absolute value? Return that absolute value.
 * {OP:2} of the absolute values of two {T:s}
 * {OP} of two {T:s} with the signs dropped
 * {OP:2} of |x| and |y| for a pair of {T:s}
 * Drop the signs of the {T:s} {a} and {b} and return the {OP} of the two absolute values.
 *
 * @T int32_t int64_t
 * @OP __builtin_elementwise_max "larger" "max" "llvm.smax"
 * @OP __builtin_elementwise_min "smaller" "min" "llvm.smin"
 * @range a -1000000 1000000
 * @range b -1000000 1000000
 * @name extreme_magnitude abs_extreme
 */
T extreme_magnitude(T a, T b) { return OP(__builtin_elementwise_abs(a), __builtin_elementwise_abs(b)); }

/**
 * Return |{a}| + |{b}| for {T:s}.
 * What is the sum of the magnitudes of {a} and {b}, two {T:s}?
 * taxicab norm of the vector ({a}, {b}) with llvm.abs, for {T:s}
 * Make {a} and {b} positive and add them, as {T:s}.
 * How long is the way from the origin to ({a}, {b}) along the axes, for {T:s}?
 * My plotter moves {a} sideways and {b} upward, either possibly negative; return |{a}| + |{b}| as {T:a}.
 * Write a function that adds the absolute values of two {T:s}.
 * sum of the absolute values of two {T:s}
 * How do I add two {T:s} ignoring their signs?
 * return |a|+|b| for {T:s}
 * sum of two {T:s}, ignoring their signs
 * Manhattan length (L1 norm) of a pair of {T:s}
 *
 * @T int32_t int64_t
 * @range a -1000000 1000000
 * @range b -1000000 1000000
 * @name total_magnitude plotter_travel
 */
T total_magnitude(T a, T b) { return __builtin_elementwise_abs(a) + __builtin_elementwise_abs(b); }

/**
 * Find the first set bit of {x}: its position counted from 1, or 0 if there is none (ffs).
 * At which position, counted from 1, is the least significant 1 bit of {x}? Zero gives 0.
 * ffs({x}): one plus the number of trailing zeros, 0 for 0
 * Return the one-based index of the lowest set bit of the 32-bit {x}, or zero when no bit is set.
 * My interrupt register reads {x}; return the number of the lowest set bit, counting from 1, or 0.
 * position of the lowest 1 in {x}, one-based, 0 if {x} is 0; use llvm.cttz plus one
 * Write a function that returns the position of the lowest set bit counted from 1, 0 for none.
 * ffs, find first set: position from 1, or 0
 * At which position, counted from one, is the lowest set bit? 0 if none is set.
 * position of the rightmost 1 bit, counted from 1, or 0 for 0
 * one-based position of the least significant 1, zero for 0
 * ffs from strings.h: position of the first set bit
 *
 * @name first_set ffs_of pending_line
 */
int32_t first_set(int32_t x) { return __builtin_ffs(x); }

/**
 * Is the number of 1 bits of the 64-bit {x} odd? Return 1 for odd and 0 for even.
 * Compute the parity of the 64-bit {x}: the lowest bit of its population count.
 * 64-bit parity of {x}: 1 for an odd number of ones, else 0
 * What is the XOR of all 64 bits of {x}?
 * Add up the bits of the 64-bit {x} modulo 2.
 * I need a parity bit for the 64-bit word {x}: 1 if it has an odd number of ones, else 0.
 * Write a function for the parity of a 64-bit number, 1 for an odd number of ones.
 * parity of a 64-bit integer, 1 if the number of ones is odd
 * Is the count of ones in a 64-bit word odd? 1 if so, 0 if even.
 * Return 1 for an odd number of ones in a 64-bit integer, 0 for an even number.
 * xor of all bits of a 64-bit word
 * even parity bit for 64 data bits: 1 if the number of ones is odd
 *
 * @name parity64 wide_parity
 */
int32_t parity64(uint64_t x) { return __builtin_parityll(x); }

/**
 * How many {OP:2} bits do the 32-bit {a} and {b} have in common before the first difference? 32 if they are equal.
 * Return the length of the common {OP}fix of the bit patterns {a} and {b} as 32-bit words, 32 for identical words.
 * number of common {OP:2} bits of the 32-bit {a} and {b}: llvm.{OP:3} of their XOR, 32 when equal
 * Count how many bits of the 32-bit {a} and {b} agree starting from the {OP:4} bit; return 32 when all agree.
 * I compare the 32-bit addresses {a} and {b}: how many {OP:2} bits are equal, from 0 to 32?
 * Return {OP:3}({a} ^ {b}), or 32 for equal arguments: the number of matching {OP:2} bits.
 * Write a function that counts how many {OP:2} bits two 32-bit numbers share before the first difference, 32 at most.
 * number of common {OP:2} bits of two 32-bit words, 32 if equal
 * How long is the common {OP}fix of two 32-bit patterns? 32 for equal ones.
 * Count equal {OP:2} bits of two 32-bit words, 32 if they are the same.
 * For how many bits do two 32-bit words agree from the {OP:4} bit on? 32 if they are equal.
 * longest {OP}fix match in bits of two 32-bit keys, 32 for identical keys
 *
 * @OP __builtin_clz "pre" "leading" "ctlz" "highest"
 * @OP __builtin_ctz "suf" "trailing" "cttz" "lowest"
 * @name common_bits matching_bits
 */
int32_t common_bits(uint32_t a, uint32_t b) { return a == b ? 32 : OP(a ^ b); }

/**
 * Return the {OP} of the double {x}, which is positive.
 * What is {OP:2}({x}) for a positive double?
 * {OP} of the double {x} with llvm.{OP:2}
 * return {OP:2}({x})
 * Can you give me the {OP} of the double {x}?
 * Calculate the {OP} for the argument {x}, a double.
 * Write a function that returns the {OP} of a positive double.
 * {OP} of a double
 * How do I calculate {OP:2} of a double, i.e. the {OP}?
 * {OP:2} function for a double
 * {OP} of a real number
 * {OP:2} from math.h for a double ({OP})
 *
 * @OP __builtin_log "natural logarithm" "log"
 * @OP __builtin_log2 "binary logarithm" "log2"
 * @OP __builtin_log10 "decimal logarithm" "log10"
 * @OP __builtin_exp "exponential function" "exp"
 * @OP __builtin_sin "sine (radians)" "sin"
 * @OP __builtin_cos "cosine (radians)" "cos"
 * @name elementary math_function
 * @range x 0.5 10
 */
double elementary(double x) { return OP(x); }

/**
 * Is the quotient {a} / {b} of the {T:s} infinite?
 * Check whether dividing {a} by {b} gives plus or minus infinity in {T}; NaN does not count.
 * infinity test of {a} / {b} for {T:s}
 * Return true if {a} / {b} is an infinity of either sign, false for numbers and for 0 / 0.
 * My ratio {a} / {b} of {T:s} may have a zero denominator; is the result infinite (not NaN)?
 * return isinf({a} / {b}) for {T:s}
 * Write a function that checks whether dividing two {T:s} gives infinity.
 * Is the quotient of two {T:s} infinite? NaN does not count.
 * How do I detect that a division of {T:s} gives plus or minus infinity?
 * isinf(a / b) for two {T:s}
 * Does the ratio of two {T:s} become plus or minus infinity?
 * true if dividing two {T:s} gives an infinity of either sign, NaN excluded
 *
 * @T float double
 * @R _Bool int
 * @range a -2 2
 * @range b -1 1
 * @name quotient_is_infinite blows_up
 */
R quotient_is_infinite(T a, T b) { return __builtin_fabs(a / b) == __builtin_inf(); }

/**
 * Return the sign bit of the {T} {x}: 1 if it is set, 0 if not; negative zero has it set.
 * Is the {T} {x} stored with a minus sign? Return 1 or 0, with -0.0 counting as negative.
 * signbit({x}) as 0 or 1, for {T:a}
 * Extract the top bit of the IEEE representation of the {T} {x}, as 0 or 1.
 * What is the highest bit in the representation of {x}, {T:a}?
 * Before printing the {T} {x} I must know if it needs a minus sign, also for -0.0: 1 for yes, 0 for no.
 * Write a function that returns 1 if the sign bit of {T:a} is set, otherwise 0.
 * signbit of {T:a}, as 1 or 0
 * How do I get the sign bit of {T:a} as 1 or 0, including minus zero?
 * negative flag, 1 or 0, of {T:a} (1 also for -0.0)
 * the sign bit of {T:a} as 0 or 1
 * IEEE sign bit of {T:a}, result 0 or 1
 *
 * @T float double
 * @name sign_bit_of minus_flag
 */
int32_t sign_bit_of(T x) { return (sizeof(T) == 4 ? __builtin_signbitf(x) : __builtin_signbit(x)) != 0; }

/**
 * Count the zeros in the binary representation of {x} without leading zeros; 0 for 0.
 * How many 0 bits does the 32-bit {x} have below its highest 1 bit? None for 0.
 * number of zeros in the binary notation of {x} without leading zeros, 0 for 0
 * return 32 - ctlz({x}) - ctpop({x}) for a nonzero 32-bit {x}, else 0
 * Write the 32-bit {x} in binary without leading zeros and return how many zeros there are; 0 has none.
 * How many zeros are in the binary digits of the 32-bit {x} without leading zeros? 0 gives 0.
 * Write a program to count the zeros in the binary form of a number, without leading zeros; 0 has none.
 * number of binary zeros of a 32-bit number, not counting leading zeros, 0 for 0
 * How many 0 digits does an unsigned integer have in binary without leading zeros? Return 0 for 0.
 * Count the zero bits below the highest set bit of a 32-bit word, 0 for the word 0.
 * number of unset bits below the most significant 1, 0 if no bit is set
 * Count zero digits in base two, ignoring leading zeros, using clz and popcount; 0 for zero.
 * Write a function to count the unset bits of a number, only those below its highest set bit; 0 for 0.
 * Write a function to count the unset bits of a given unsigned number, leading zeros not counted; 0 has none.
 *
 * @name inner_zeros written_zeros
 */
int32_t inner_zeros(uint32_t x) { return x == 0 ? 0 : 32 - __builtin_clz(x) - __builtin_popcount(x); }
