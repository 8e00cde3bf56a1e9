/**
 * Return the bitwise {OP} of {a} and {b}.
 * Combine the bits of {a} and {b} with {OP}.
 * What is {a} {OP} {b}, bit by bit?
 * {a} {OP:2} {b}
 * bitwise {OP} of two {T:s}
 *
 * @T int8_t int16_t int32_t int64_t uint32_t
 * @OP & "AND" "&"
 * @OP | "OR" "|"
 * @OP ^ "XOR" "^"
 * @name bitwise combine_bits bit_op
 */
T bitwise(T a, T b) { return a OP b; }

/**
 * Return the bitwise {OP} of {x} and {K}.
 * Combine {x} with the mask {K} by {OP}.
 * What is {x} {OP} {K}, bit by bit?
 * {x} {OP:2} {K}
 * the {T} {x} under bitwise {OP} with {K}
 *
 * @T int32_t int64_t
 * @K 1 3 4 7 8 15 16 31 32 63 64 127 128 255 1023 4095 65535
 * @OP & "AND" "&"
 * @OP | "OR" "|"
 * @OP ^ "XOR" "^"
 * @name mask_bits apply_mask with_mask
 */
T mask_bits(T x) { return x OP K; }

/**
 * Invert all bits of {x}.
 * Return the bitwise NOT of {x}.
 * What is {x} with every 0 bit turned into 1 and every 1 bit into 0?
 * ~{x}
 * one's complement of the {T} {x}
 *
 * @T int8_t int16_t int32_t int64_t
 * @name invert complement flip_bits bitwise_not
 */
T invert(T x) { return ~x; }

/**
 * Shift {x} left by {K} bits.
 * Return {x} << {K}.
 * What is {x} with its bits moved {K} places to the left?
 * left shift of the {T} {x} by {K}
 * Move the bits of {x} up by {K} positions, filling with zeros.
 *
 * @T int32_t int64_t
 * @K 2..24
 * @name shift_left lsh move_up
 */
T shift_left(T x) { return x << K; }

/**
 * Shift {x} right by {K} bits.
 * Return {x} >> {K}.
 * What is {x} with its bits moved {K} places to the right?
 * right shift of the {T} {x} by {K}
 * Move the bits of {x} down by {K} positions.
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @K 2..24
 * @name shift_right rsh move_down
 */
T shift_right(T x) { return x >> K; }

/**
 * Shift {x} {OP} by {n} bits.
 * Return {x} {OP:2} {n}.
 * What is {x} when its bits move {n} places to the {OP}?
 * {OP} shift of {x} by a variable number of bits {n}
 *
 * @T int32_t int64_t uint32_t
 * @OP << "left" "<<"
 * @OP >> "right" ">>"
 * @name shift_by shifted
 * @range n 0 31
 */
T shift_by(T x, T n) { return x OP n; }

/**
 * Is bit {K} of {x} set?
 * Check whether bit number {K} of {x} is 1.
 * Return true if the bit of {x} with the value 2^{K} is on.
 * Tests bit {K} (counting from 0) of the {T} {x}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 0..24
 * @name test_bit bit_is_set has_bit
 */
R test_bit(T x) { return (x & (1 << K)) != 0; }

/**
 * {OP} bit {K} of {x}.
 * Return {x} with bit {K} {OP:2}.
 * What is the {T} {x} once bit number {K} is {OP:2}?
 * {x} with the bit of value 2^{K} {OP:2}
 *
 * @T int32_t int64_t
 * @K 0..24
 * @OP | "Set" "set to 1"
 * @OP ^ "Toggle" "flipped"
 * @OP &~ "Clear" "cleared to 0"
 * @name change_bit update_bit with_bit
 */
T change_bit(T x) { return x OP (1 << K); }

/**
 * Shift {x} right by {n} and keep the lowest bit.
 * Take from {x} the bit with the number {n}; return 0 or 1.
 * Which bit does {x} have at position {n}, counting from 0?
 * ({x} >> {n}) & 1
 *
 * @T uint32_t uint64_t
 * @name get_bit bit_at
 * @range n 0 31
 */
T get_bit(T x, T n) { return x >> n & 1; }

/**
 * Keep only the lowest {K} bits of {x}.
 * Return the low {K} bits of {x}.
 * What are the {K} least significant bits of {x}?
 * the {T} {x} truncated to {K} bits
 * Clear all bits of {x} except the lowest {K}.
 *
 * @T int32_t int64_t
 * @K 2..20 24
 * @name low_bits keep_low truncate_bits
 */
T low_bits(T x) { return x & ((1 << K) - 1); }

/**
 * Return byte {OP} of {x}.
 * Extract the byte of {x} that is {OP:2} places above the lowest: byte {OP}.
 * What is byte number {OP} of {x}, where byte 0 is the least significant?
 * bits {OP:3} of {x}
 *
 * @T uint32_t uint64_t
 * @OP 8 "1" "one" "8 to 15"
 * @OP 16 "2" "two" "16 to 23"
 * @OP 24 "3" "three" "24 to 31"
 * @name get_byte byte_at
 */
T get_byte(T x) { return x >> OP & 255; }

/**
 * Is {x} a power of two?
 * Check whether {x} has exactly one bit set.
 * Return true if {x} is 1, 2, 4, 8 and so on.
 * Tells if the {T} {x} is a power of 2; 0 is not
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name is_power_of_two single_bit
 * @range x 0 1024
 */
R is_power_of_two(T x) { return x != 0 && (x & (x - 1)) == 0; }

/**
 * Isolate the lowest set bit of {x}.
 * Return {x} & -{x}.
 * What is the value of the least significant 1 bit of {x}?
 * lowest 1 bit of the {T} {x}, all others cleared
 *
 * @T int16_t int32_t int64_t
 * @name lowest_bit isolate_lowest rightmost_one
 */
T lowest_bit(T x) { return x & -x; }

/**
 * Clear the lowest set bit of {x}.
 * Return {x} & ({x} - 1).
 * What is {x} without its least significant 1 bit?
 * the {T} {x} with its rightmost 1 turned off
 *
 * @T int16_t int32_t int64_t
 * @name clear_lowest drop_lowest_bit
 */
T clear_lowest(T x) { return x & (x - 1); }

/**
 * Count the set bits of {x}.
 * Return how many bits of {x} are 1.
 * How many ones are in the binary form of {x}?
 * population count of the {T} {x}
 *
 * @T uint32_t
 * @name popcount count_ones set_bits
 */
T popcount(T x) { return __builtin_popcount(x); }

/**
 * Count the {OP} zero bits of {x}, which is not 0.
 * Return how many zero bits {x} has {OP:2}. {x} is nonzero.
 * How many 0 bits are there {OP:2} of {x}? Assume that {x} is nonzero.
 * {OP} zeros of a nonzero 32-bit {x}
 *
 * @T uint32_t
 * @OP __builtin_ctz "trailing" "below the lowest 1 bit"
 * @OP __builtin_clz "leading" "above the highest 1 bit"
 * @name count_zeros zero_bits
 * @range x 1 1000000
 */
T count_zeros(T x) { return OP(x); }

/**
 * In how many bits do {a} and {b} differ?
 * Count the bit positions where {a} and {b} disagree.
 * Return the number of ones in {a} xor {b}.
 * Hamming distance of {a} and {b}
 *
 * @T uint32_t
 * @name bit_distance hamming differing_bits
 */
T bit_distance(T a, T b) { return __builtin_popcount(a ^ b); }

/**
 * Rotate {x} left by {K} bits.
 * Return the 32-bit {x} rotated {K} places to the left.
 * What is {x} after a left rotation by {K}?
 * circular left shift of {x}, {K} positions
 *
 * @T uint32_t
 * @K 1..31
 * @name rotate rotated circular_shift
 */
T rotate(T x) { return x << K | x >> (32 - K); }

/**
 * Swap the two halves of {x}.
 * Exchange the upper and the lower 16 bits of {x}.
 * Return the 32-bit {x} with its high and low halves swapped.
 * What is {x} rotated by 16 bits?
 *
 * @T uint32_t
 * @name swap_halves exchange_halves
 */
T swap_halves(T x) { return x << 16 | x >> 16; }

/**
 * Pack {a} and {b} into one number, with {a} above the lowest {K} bits.
 * Return ({a} << {K}) | {b}.
 * Put {a} into the upper bits, from bit {K} on, and {b} into the lower ones.
 * What do you get from {a} shifted left by {K}, OR {b}?
 *
 * @T int32_t int64_t
 * @K 4..24
 * @name pack join_bits merge
 */
T pack(T a, T b) { return a << K | b; }

/**
 * Return the Gray code of {x}.
 * Convert {x} from binary to Gray code.
 * What is {x} xor {x} shifted right by one?
 * binary-reflected Gray code of the {T} {x}
 *
 * @T uint32_t uint64_t uint16_t
 * @name gray_code to_gray
 */
T gray_code(T x) { return x ^ x >> 1; }

/**
 * Are the bits of {K} all set in {x}?
 * Check whether {x} has every bit of the mask {K}.
 * Return true if {x} AND {K} equals {K}.
 * {x} contains the flags {K}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 5 6 7 9 10 12 15 24 48 255
 * @name has_all_bits all_flags
 */
R has_all_bits(T x) { return (x & K) == K; }

/**
 * Is any bit of {K} set in {x}?
 * Check whether {x} has at least one bit of the mask {K}.
 * Return true if {x} AND {K} is not zero.
 * {x} shares a bit with {K}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 5 6 7 9 10 12 15 24 48 255
 * @name has_any_bit any_flag
 */
R has_any_bit(T x) { return (x & K) != 0; }

/**
 * Take bits from {a} or from {b}: the former where {mask} has a 1, the latter where it has a 0.
 * Merge {a} and {b} bit by bit: {mask} selects {a}.
 * Combine {a} and {b}: keep the bits of the first under {mask} and those of the second elsewhere.
 * blend of {a} and {b} under {mask}, where a mask bit 1 takes the first
 *
 * @T int32_t int64_t
 * @name merge_bits bit_select blend
 */
T merge_bits(T a, T b, T mask) { return (a & mask) | (b & ~mask); }
