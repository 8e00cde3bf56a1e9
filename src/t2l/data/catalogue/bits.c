/**
 * Return the bitwise {OP} of {a} and {b}.
 * Combine the bits of {a} and {b} with {OP}.
 * What is {a} {OP} {b}, bit by bit?
 * {a} {OP:2} {b}
 * bitwise {OP} of two {T:s}
 * Could you {OP} the bits of two {T:s}, {a} and {b}?
 * Each bit of the result is the {OP} of the two bits in that position of {a} and {b}.
 * Perform a bitwise {OP} on two integers.
 * bitwise {OP} of two numbers
 * How do I {OP} two integers bit for bit?
 * give me code for first number {OP:2} second number pls
 * logical {OP} of each pair of bits in two words
 * merge two masks or flag sets with {OP}
 * Write a function to compute the bitwise {OP} of two given integers.
 * Python operator {OP:2} on two ints
 * combine the binary digits of two numbers with {OP}
 * Apply the {OP} gate to corresponding bits of two words.
 * How do I use {OP:2} on a pair of integers?
 * bitwise {OP} of a and b
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
 * Every bit of the {T} {x} goes through {OP} with the matching bit of the constant {K}.
 * I have {T:a} {x}; please give me the bitwise {x} {OP} {K}.
 * Write a function that returns the bitwise {OP} of a number with {K}.
 * bitwise {OP} of an integer with {K}
 * How do I {OP} an integer with the constant {K}?
 * x {OP:2} {K} for a given integer x please
 * apply the mask {K} to a number by {OP}
 * {OP} a register value with {K}
 * Determine what results from combining a given integer with the constant {K} by bitwise {OP}.
 * lambda n: n {OP:2} {K}
 * the number {OP:2} {K}, bit for bit
 * Apply the constant mask {K} to a word with {OP}.
 * How to {OP} an integer and {K}?
 * x {OP:2} {K}
 *
 * @T int32_t int64_t
 * @K 5 6 9 10 12 18 20 24 33 48 85 96 170 192 240 254
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
 * Could you flip all the bits of the {T} {x}, so that each 0 turns into 1 and each 1 into 0?
 * bitwise complement of {T:a}
 * I'm supposed to invert every bit of an integer.
 * bitwise not of an integer
 * How do I flip all the bits of a number?
 * swap zeros and ones in the binary form of an int
 * complement of a value with the tilde operator
 * ones' complement of an integer
 * Write a function to reverse each bit of an integer, making zeros of ones and ones of zeros.
 * ~n in Python or JavaScript
 * swap all 0s and 1s of the number
 * One's complement of a word
 * How do I flip every bit?
 * bitwise not
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
 * Multiply {x} by 2 to the power {K} by shifting; bits that leave at the top are lost.
 * For {T:a} {x}, I need {x} << {K}.
 * Write a function that shifts an integer left by {K} bits.
 * left shift of an integer by {K}
 * How do I move the bits of a number {K} to the left?
 * num << {K} for an integer
 * times two, {K} times over, for an integer, by shifting
 * logical shift left (LSL, SHL) of an integer with the amount {K}
 * Write a function which moves all bits of an integer {K} places towards the high end, filling with zeros.
 * n << {K}
 * push the bits {K} to the left
 * Left shift of a word by the constant {K}
 * How to scale an integer by 2^{K} through shifting?
 * shift left by {K}
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
 * Could you shift the {T} {x} right by {K}, the way >> does it?
 * {x} >> {K}, {T:a}
 * Write a function that shifts an integer right by {K} bits.
 * right shift of an integer by {K}, copying the sign bit if the type is signed
 * How do I move the bits of a number {K} to the right?
 * num >> {K} for an integer
 * drop the {K} lowest bits of a value by shifting it right
 * shift a {T} value down by {K}
 * Write a function which moves all bits of an integer {K} places towards the low end, as its type does.
 * n >> {K}
 * push the bits {K} to the right
 * Right shift of a word by the constant {K}, arithmetic if signed
 * How to drop the lowest {K} bits of an integer by shifting?
 * shift right by {K}
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @K 2..23
 * @name shift_right rsh move_down
 */
T shift_right(T x) { return x >> K; }

/**
 * Shift {x} {OP} by {n} bits.
 * Return {x} {OP:2} {n}.
 * What is {x} when its bits move {n} places to the {OP}?
 * {OP} shift of {x} by a variable number of bits {n}
 * {x} {OP:2} {n}
 * Let the {T} {x} move to the {OP} by the amount {n}, which is from 0 to 31.
 * Given {x} and a distance {n} between 0 and 31, move the bits of {x} {n} places {OP}.
 * Please provide code that shifts a number {OP} by a given amount.
 * shift an integer {OP} by a variable amount given second
 * How do I shift an integer {OP} by n bits?
 * shift bits {OP} however many places the second arg says
 * bits of the first value moved {OP} by the second value
 * apply the {OP:2} operator to two integers
 * Move the bits of {x} to the {OP} by {n} places.
 * push {x} {n} steps to the {OP}
 * Variable {OP} shift of the word {x} with shift count {n}
 * How do I shift an integer {x} {OP} by a count {n} known only at run time?
 * shift {x} {OP} by {n}
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
 * Looking at {x} in binary, is there a 1 in position {K}, where position 0 is the lowest?
 * 1 if bit {K} of {x} is set, 0 if it is clear
 * Flag number {K} of {x} is on or off; tell which (nonzero means on).
 * Confirm whether bit {K} of a number is set, bit 0 being the lowest.
 * test bit {K} of an integer, bit 0 being the lowest
 * How do I know whether bit number {K} of an integer is on?
 * is bit {K} of the number one?? true/false, lowest bit is 0
 * has the value a 1 in binary place {K}, counting from 0 at the right
 * is flag {K} in a status register raised, flag 0 being the lowest bit
 * Determine whether the bit at position {K}, counted from 0 at the low end, is 1 in a given integer.
 * bool(n >> {K} & 1)
 * is there a 1 at place {K} (the lowest place is 0)
 * Probe bit {K} (LSB = bit 0) of a word.
 * How to know if 2^{K} is present in the binary form?
 * is bit {K} set
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 0..24
 * @name test_bit bit_is_set has_bit
 */
R test_bit(T x) { return (x & (1 << K)) != 0; }

/**
 * Is bit {n} of {x} set?
 * Check whether the bit of a number at a given index, 0 for the lowest, is set.
 * is the nth bit of an integer set, n from 0 at the low end
 * query one bit of a word, selected by its number: set or not
 * How do I check if a certain bit of a number, given by its index from 0, is 1?
 * The status light depends on one bit: tell if the bit of an integer at a given index is on.
 * bit check: number and position (0 is the lowest) as arguments
 * true if the flag bit with a given number is 1 in a status word
 * look whether bit number n of an integer is a one, n = 0 for the lowest
 * is the bit of x with index n on or off, true for on
 * bit test of a number at a given index
 * does the number have a 1 at this bit index, 0 being the least significant
 * is the bit of a number at a position set, positions counting from 0
 * check if bit k of a number is set, with bit 0 at the right
 * Check whether the binary digit of {x} at zero-based position {n} equals one.
 * ({x} >> {n}) & 1 == 1
 * in {x}, is place {n} from the right a 1, the rightmost being 0
 * Probe the bit of weight 2^{n} in the word {x}.
 * How do I read a flag at a variable bit position {n}?
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_bit_set check_bit has_bit
 * @range n 0 30
 */
R is_bit_set(T x, int32_t n) { return (x >> n & 1) != 0; }

/**
 * {OP} bit {K} of {x}.
 * Return {x} with bit {K} {OP:2}.
 * What is the {T} {x} once bit number {K} is {OP:2}?
 * {x} with the bit of value 2^{K} {OP:2}
 * Leave all bits of {x} alone except bit {K}, which is {OP:2}.
 * I want the {T} {x} back with bit number {K} (bit 0 is the lowest) {OP:2}.
 * Obtain a number with its bit {K} {OP:2}, the others unchanged.
 * {OP} bit {K} in an integer
 * How do I get an integer with bit number {K} {OP:2} and the others kept?
 * {OP} bit no. {K} pls, the first bit is no. 0
 * number with the binary place {K}, counted from 0, {OP:2}
 * {OP} flag {K} of a status word, flag 0 being the lowest bit
 * Write a function that returns an integer with its bit number {K} (from 0, lowest first) {OP:2}.
 * n as a Python int with bit {K} {OP:2}, via a 1 << {K} mask
 * place {K} from the right should be {OP:2}, the rightmost being place 0
 * {OP} the bit of weight 2^{K} in a word.
 * How do I get bit {K} of an integer {OP:2}?
 * {OP} bit {K}
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
 * Set bit {n} of {x}.
 * set a bit of a number, given its index from 0
 * turn on bit n of an integer, bit 0 being the lowest
 * Write a function that sets the bit of a number at a given position, 0 for the lowest.
 * How do I make a certain bit of an integer 1, given its index?
 * switch a flag bit on in a word, its number from 0 being given
 * x | 1 << n
 * bit n of x should become one, the rest unchanged
 * OR a one bit at a given index into a number
 * set a number's bit by its index, lowest is 0
 * number with the bit at the given position switched on
 * light up one bit of a word, by index from 0
 * Write a function that turns the bit at zero-based position {n} of the integer {x} into 1.
 * {x} | 1 << {n}
 * put a 1 in {x} at place {n}, counted from 0 at the right
 * Assert the bit of weight 2^{n} in {x}.
 * How to switch on the bit with index {n} of {x}?
 *
 * @T int32_t int64_t
 * @name set_bit bit_on
 * @range n 0 30
 */
T set_bit(T x, int32_t n) { return x | (T)1 << n; }

/**
 * Clear bit {n} of {x}.
 * clear a bit of a number, given its index from 0
 * turn off bit n of an integer, bit 0 being the lowest
 * Write a function that clears the bit of a number at a given position, 0 for the lowest.
 * How do I make a certain bit of an integer 0, given its index?
 * switch a flag bit off in a word, its number from 0 being given
 * x & ~(1 << n)
 * bit n of x should become zero, the rest unchanged
 * mask out one bit of a number, the one at a given index
 * reset a number's bit by its index, lowest is 0
 * unset the bit of an int with the given position
 * number with the bit at the given position switched off
 * Write a function that turns the bit at zero-based position {n} of the integer {x} into 0.
 * {x} & ~(1 << {n})
 * put a 0 in {x} at place {n}, counted from 0 at the right
 * Deassert the bit of weight 2^{n} in {x}.
 * How to switch off the bit with index {n} of {x}?
 *
 * @T int32_t int64_t
 * @name clear_bit bit_off unset_bit
 * @range n 0 30
 */
T clear_bit(T x, int32_t n) { return x & ~((T)1 << n); }

/**
 * Toggle bit {n} of {x}.
 * toggle a bit of a number, given its index from 0
 * flip bit n of an integer, bit 0 being the lowest
 * Write a function that inverts the bit of a number at a given position, 0 for the lowest.
 * How do I flip a certain bit of an integer, given its index?
 * switch a flag bit of a word over to the opposite, its number from 0 being given
 * x ^ 1 << n
 * bit n of x should change its value, the others not
 * XOR a number with the single bit at a given index
 * invert a number's bit by its index, lowest is 0
 * change a single bit of a number, at a given index, from 0 to 1 or from 1 to 0
 * complement only the bit at a given position of an integer
 * Write a function that reverses the state of the bit at zero-based position {n} in {x}.
 * {x} ^ (1 << {n})
 * in {x}, make place {n} the other one, 0 to 1 or 1 to 0, counting from 0 at the right
 * Complement solely the bit of weight 2^{n} in {x}.
 * How to invert one bit of {x}, the one with index {n}?
 *
 * @T int32_t int64_t
 * @name toggle_bit flip_bit
 * @range n 0 30
 */
T toggle_bit(T x, int32_t n) { return x ^ (T)1 << n; }

/**
 * Shift {x} right by {n} and keep just the lowest bit of that.
 * Take from {x} the bit with the number {n}; return 0 or 1.
 * Which bit does {x} have at position {n}, counting from 0?
 * ({x} >> {n}) & 1
 * Read out of the {T} {x} the bit at position {n}, as a number that is 0 or 1.
 * Given {x} and a position {n} from 0 to 31 (0 is the lowest), hand back that bit.
 * inside {x}: the value, 0 or 1, of bit number {n}
 * Write a function that returns bit n of a number, n from 0, as 0 or 1.
 * get bit n of an integer, counted from 0, as 0 or 1
 * How do I read a single bit, as 0 or 1, of an integer at a given position from 0?
 * value of bit at index n, 0 or 1
 * extract one binary digit of a number, index 0 being the last digit
 * bit lookup in a bitmap word by index, 0 or 1 as the answer
 * get the bit of a number at an index, lowest bit at 0
 * value, 0 or 1, of bit n of an integer
 * Extract the bit of {x} found at zero-based position {n}, as 0 or 1.
 * Python: ({x} >> {n}) % 2
 * which is it in {x} at place {n} from the right (0 first), a 0 or a 1
 * Value of the binary digit of {x} with weight 2^{n}
 * How to read from {x} the single bit at index {n}?
 * value of the nth bit of x (from 0)
 *
 * @T uint32_t uint64_t int32_t int64_t
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
 * Mask off everything in {x} above its {K} lowest bits.
 * {x} modulo 2^{K}, done with a mask
 * Discard everything but the last {K} bits of an integer.
 * lowest {K} bits of a number
 * How do I get the {K} least significant bits?
 * mask off all but the bottom {K} bits pls
 * binary tail of a value: its {K} lowest digits as a number
 * remainder by two to the {K} with a bit mask
 * Write a function to keep just the {K} least significant bits of an integer, all others becoming 0.
 * n % 2**{K}, like Python does it
 * throw away all but the last {K} binary digits
 * Reduce a word modulo 2^{K}, giving a nonnegative residue.
 * How to mask everything apart from the {K} rightmost bits?
 * lowest {K} bits
 *
 * @T int32_t int64_t
 * @K 2..20 24
 * @name low_bits keep_low truncate_bits
 */
T low_bits(T x) { return x & ((1 << K) - 1); }

/**
 * Keep only the {n} lowest bits of {x}.
 * mask off the upper bits of a number, the number of low bits to keep as an argument
 * lowest n bits of a number
 * How do I keep only the last n bits of an integer?
 * Write a function that returns x modulo 2 to the n by masking.
 * x & ((1 << n) - 1)
 * cut a number to n bits
 * value and bit count in, that many low bits out
 * truncate a number to so many low bits
 * bits 0 to n - 1 of a value, the rest zero
 * low-order bits of a word with a variable width
 * drop bit n and everything above it from a number
 * Write a function which retains the {n} rightmost bits of {x} and zeroes the rest.
 * {x} & (2 ** {n} - 1)
 * of {x}, leave only the last {n} binary digits
 * Nonnegative residue of {x} modulo 2^{n}
 * How can I truncate {x} to its low {n} bits?
 * low {n} bits of {x}
 *
 * @T int32_t int64_t
 * @name keep_low_bits truncate_bits
 * @range n 0 30
 */
T keep_low_bits(T x, int32_t n) { return x & (((T)1 << n) - 1); }

/**
 * Return byte {OP} of {x}.
 * Extract the byte of {x} that is {OP:2} places above the lowest: byte {OP}.
 * What is byte number {OP} of {x}, where byte 0 is the least significant?
 * bits {OP:3} of {x} as a number
 * Shift {x} right until byte {OP} is at the bottom, then mask with 255.
 * From the {T} {x} I need only bits {OP:3}, as a number from 0 to 255.
 * ({x} >> {OP:4}) & 0xFF
 * Write a function that extracts byte {OP} of an integer, the lowest being byte 0.
 * byte {OP} of a number
 * How do I get bits {OP:3} of an integer?
 * give me byte no. {OP} out of a word
 * the eight bits of a word beginning at bit {OP:4}
 * octet {OP} of a word from the low end, the lowest being octet 0
 * Extract the byte with index {OP} of an unsigned number, where index 0 is the least significant byte.
 * n.to_bytes(8, 'little')[{OP}]
 * give me bits {OP:3} as a number from 0 to 255
 * Octet {OP} of a word (octet 0 being the low-order one)
 * How do I isolate the eight bits {OP:3}?
 * byte {OP} of an unsigned integer (0 is lowest)
 *
 * @T uint32_t uint64_t
 * @OP 8 "1" "one" "8 to 15" "8"
 * @OP 16 "2" "two" "16 to 23" "16"
 * @OP 24 "3" "three" "24 to 31" "24"
 * @name get_byte byte_at
 */
T get_byte(T x) { return x >> OP & 255; }

/**
 * Return byte {i} of {x}, byte 0 being the lowest.
 * get a byte of an int by its index, 0 for the least significant
 * extract the nth byte of an integer, lowest is byte 0
 * How do I read byte number i, from 0 at the low end, out of an integer?
 * Write a function that returns the byte at a position of an integer, the lowest at position 0.
 * shift a number right by 8 times the index and mask with 0xff
 * i-th byte of a number from the low end, i from 0
 * byte number i of an int, little end first, counting from 0
 * pick one of the lowest four bytes of a word by index, 0 for the least significant
 * octet of an integer at an index from the low end, result 0 to 255
 * byte 0 of 0x11223344 is 0x44: byte of a number by index
 * split a number into bytes: return the one at an index, low byte at 0
 * Find the value from 0 to 255 of the byte at index {i} in {x}, index 0 denoting the lowest byte.
 * ({x} >> (8 * {i})) & 0xFF
 * cut {x} into pieces of 8 bits and give piece {i}, the lowest piece being 0
 * Unsigned octet {i} of the word {x} in little-endian numbering
 * How can I get byte number {i} of an integer {x} without sign?
 * byte {i} of {x}, 0 is lowest
 *
 * @T int32_t int64_t
 * @name byte_at nth_byte
 * @range i 0 3
 */
int32_t byte_at(T x, int32_t i) { return (int32_t)(x >> 8 * i & 255); }

/**
 * Is {x} a power of two?
 * Check whether {x} has exactly one bit set.
 * Return true if {x} is 1, 2, 4, 8 and so on.
 * Tells if the {T} {x} is a power of 2; 0 is not
 * Does the binary form of {x} hold a single 1 and otherwise zeros?
 * Power-of-two test for {x}: false for 0, true for 1, 2, 4, 8, ...
 * Given {T:a} {x}, decide whether it is 2 to some whole power; zero does not count.
 * My computer science homework: check whether a number is a power of 2.
 * power of two check of a number, 0 failing
 * How can I tell whether an integer is a power of two?
 * is the number 1 2 4 8 16 ... ? bool, zero is no
 * is just a single bit set in the value
 * valid FFT or hash table size: is the number some 2^k
 * check if a number is a power of two
 * is the number a power of two or not
 * Write a function to check that a given number has exactly one 1 among its bits, hence is a power of two.
 * bin(n).count('1') == 1
 * is it 1, 2, 4, 8, 16 or further along that row
 * Is log2 of the number an integer (false for 0)?
 * How do I test for a power of 2 using n & (n - 1)?
 * is x a power of two
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @R _Bool int
 * @name is_power_of_two single_bit
 * @range x 0 40
 */
R is_power_of_two(T x) { return x != 0 && (x & (x - 1)) == 0; }

/**
 * Isolate the lowest set bit of {x}.
 * Return {x} & -{x}.
 * What is the value of the least significant 1 bit of {x}?
 * lowest 1 bit of the {T} {x}, all others cleared
 * Keep only the rightmost 1 of {x} and zero the rest; 0 stays 0.
 * Given 12, which is binary 1100, the answer is 4: find the lowest set bit of {x}, as a value.
 * Largest power of two that divides {x}, found with the two's complement trick; 0 for 0.
 * Isolate the rightmost set bit of an integer; zero gives zero.
 * lowest set bit of a number, as a value with only that bit; 0 for 0
 * How do I get the least significant 1 bit of a number by itself?
 * keep only the last 1 bit of a number, 0 for 0
 * greatest power of 2 dividing a value, 0 for 0
 * Fenwick tree lowbit of an index: x & -x
 * Isolate the least significant 1 bit of an integer, all other bits becoming 0; zero stays zero.
 * n & -n
 * keep only the rightmost 1
 * Greatest power of two dividing the word, 0 for 0
 * How to get the value of the lowest bit that is set?
 * lowest set bit
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
 * Turn off the rightmost 1 bit of {x}; if {x} is 0, leave it 0.
 * {x} & ({x} - 1), which drops the lowest set bit of {T:a}
 * Could you remove the lowest set bit from {x}? For example 12 (binary 1100) becomes 8.
 * Write a function that turns off the rightmost set bit of a number.
 * clear the lowest set bit of an integer
 * How do I remove the least significant 1 from an integer?
 * unset the last 1 bit of a number pls
 * number without its bottom one bit
 * n & (n - 1) for an integer, as in Kernighan's trick or BLSR
 * turn off the lowest bit that is set in a number
 * remove the lowest set bit from a value, 0 stays 0
 * Write a function that changes the least significant 1 bit of an integer into 0.
 * n & (n - 1)
 * drop the rightmost 1
 * Remove the minimal element of the set encoded by a word's bits (0 stays 0).
 * How to turn off the lowest set bit?
 * clear lowest set bit
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
 * Number of 1 bits in the {T} {x}
 * Tell me how many of the 32 bits in {x} are switched on.
 * Hamming weight of {x}
 * Write a program to count the number of set bits in a 32-bit integer.
 * count set bits of a 32-bit number
 * How many 1s are in the binary representation of a number?
 * count the ones in the binary form of an int
 * number of bits switched on in a word
 * population count of an integer, as the popcnt instruction does
 * count the set bits of a 32-bit integer
 * number of set bits in an integer
 * Count how many bits of a given 32-bit word are 1.
 * bin(n & 0xFFFFFFFF).count('1')
 * how many 1s in its binary form
 * Hamming weight of a word
 * How do I get the number of set bits of an integer?
 * count set bits
 *
 * @T uint32_t int32_t
 * @name popcount count_ones set_bits
 */
T popcount(T x) { return __builtin_popcount(x); }

/**
 * Count the {OP} zero bits of {x}, which is not 0.
 * Return how many zero bits {x} has {OP:2}. {x} is nonzero.
 * How many 0 bits are there {OP:2} of {x}? Assume that {x} is nonzero.
 * {OP} zeros of a nonzero 32-bit {x}
 * Given a 32-bit number {x} other than 0, how long is its run of {OP} zero bits?
 * {OP:3} of {x}, where {x} is never 0
 * Number of consecutive zero bits {OP:2} of the nonzero {x}
 * Write a function that counts the {OP} zeros in the binary form of a number, not 0.
 * count the {OP} zero bits of a nonzero integer
 * How many {OP} zeros does a nonzero 32-bit integer have?
 * {OP} zeros of a 32-bit binary number, input never zero
 * quantity of 0 bits {OP:2} of a nonzero 32-bit number
 * {OP:3} builtin on a nonzero word
 * For a nonzero 32-bit integer, count the zero bits {OP:2}.
 * Java's Integer method for the number of {OP} zeros, in C the builtin {OP:3}
 * how many 0s are there {OP:2}
 * Number of {OP} zeros in a nonzero 32-bit word ({OP:3})
 * How to count {OP} zero bits?
 * count {OP} zeros
 *
 * @T uint32_t int32_t
 * @OP __builtin_ctz "trailing" "below the lowest 1 bit" "ctz"
 * @OP __builtin_clz "leading" "above the highest 1 bit" "clz"
 * @name count_zeros zero_bits
 * @range x 1 1000000
 */
T count_zeros(T x) { return OP(x); }

/**
 * In how many bits do {a} and {b} differ?
 * Count the bit positions where {a} and {b} disagree.
 * Return the number of ones in {a} xor {b}.
 * Hamming distance of {a} and {b}
 * Compare {a} and {b} bit by bit and return the number of mismatches.
 * How many bits must flip to turn {a} into {b}?
 * popcount({a} ^ {b})
 * In how many bit positions do two integers disagree? (Hamming distance)
 * hamming distance of two numbers
 * How many bits are different between two integers?
 * count bit flips to get from one number to the other
 * number of unequal binary places in two words of the same size
 * error count between sent and received code words: the bits that differ
 * hamming distance of two integers
 * number of differing bits of two integers
 * Determine in how many bit positions two given integers differ.
 * bin(p ^ q).count('1') on 32-bit values
 * how many binary digits must be flipped to turn one number into the other
 * Hamming distance of two words
 * How do I count the mismatching bits of a pair of ints?
 * hamming distance between two integers
 *
 * @T uint32_t int32_t
 * @name bit_distance hamming differing_bits
 */
T bit_distance(T a, T b) { return __builtin_popcount(a ^ b); }

/**
 * Rotate {x} left by {K} bits.
 * Return the 32-bit {x} rotated {K} places to the left.
 * What is {x} after a left rotation by {K}?
 * circular left shift of the 32-bit {x}, {K} positions
 * Bits that fall off the top of the 32-bit {x} come back in at the bottom: rotate it left {K} places.
 * rotl32({x}, {K})
 * Could you rotate {x} to the left by {K} bit positions, without losing any bit?
 * Write a function to rotate a 32-bit number left by {K} bits.
 * rotate a 32-bit number left by {K}
 * How do I do a circular left shift by {K}?
 * rol of a 32-bit word by {K} pls
 * bits of a word moved {K} to the left, wrapping around
 * rotation by {K} as in hash functions and ciphers
 * Write a function that moves the bits of a 32-bit unsigned number {K} places left, with those pushed out coming in at the right.
 * ((n << {K}) | (n >> (32 - {K}))) & 0xFFFFFFFF
 * turn the 32 bits round by {K} to the left
 * Circular left shift of a 32-bit word by {K}
 * How do I do a rotl by the constant {K}?
 * rotate left by {K}
 *
 * @T uint32_t
 * @K 1..15 17..31
 * @name rotate rotated circular_shift
 */
T rotate(T x) { return x << K | x >> (32 - K); }

/**
 * Swap the two halves of {x}.
 * Exchange the upper and the lower 16 bits of {x}.
 * Return the 32-bit {x} with its high and low halves swapped.
 * What is {x} rotated by 16 bits?
 * The high 16 bits of {x} should become the low ones, and the low ones the high ones.
 * Turn 0x12345678 into 0x56781234: trade the two 16-bit halves of {x}.
 * ({x} << 16) | ({x} >> 16)
 * Exchange the upper and lower 16 bits of a 32-bit number.
 * swap the 16-bit halves of a 32-bit number
 * How do I exchange the high word with the low word of an integer?
 * let the high and low half word of a 32-bit word change places
 * the two shorts inside a 32-bit int interchanged
 * rotate a 32-bit word by half its width (16)
 * Exchange the upper 16 bits with the lower 16 bits of a 32-bit unsigned number.
 * (n >> 16) | (n & 0xFFFF) << 16
 * high half and low half trade places
 * Rotate a 32-bit word by half its width.
 * How do I turn 0x12345678 into 0x56781234?
 * swap the two 16-bit halves
 *
 * @T uint32_t
 * @name swap_halves exchange_halves
 */
T swap_halves(T x) { return x << 16 | x >> 16; }

/**
 * Pack {a} and {b} into one number, {a} shifted up by {K} bits and {b} ORed in below.
 * Return ({a} << {K}) | {b}.
 * Put {a} into the upper bits, from bit {K} on, and {b} into the lower ones.
 * What do you get from {a} shifted left by {K}, OR {b}?
 * Shift {a} up {K} places and OR {b} into the result.
 * For a packed pair I need {a} from bit {K} upwards and {b} ORed in at the bottom.
 * Pack two numbers in one: the first shifted left by {K}, the second placed in the bits below by OR.
 * combine two integers, the first shifted to bit {K}, the second ORed in
 * How do I store two small numbers in a single integer with a split at bit {K}?
 * first << {K} | second for two integers
 * glue a high part (first) and a low part of {K} bits (second) together
 * packed key: upper field from bit {K} up, lower field below
 * Combine two integers into one by shifting {a} up by {K} bits and placing {b} in the vacated low bits with OR.
 * ({a} << {K}) | {b}
 * put {a} above and {b} in the lowest {K} bits (no masking)
 * Concatenate the fields {a} and {b}, the latter having width {K}, by shift and OR.
 * How can I store two small numbers in one int, the first at bit {K} and the second at bit 0?
 * pack {a} and {b} with shift {K}
 *
 * @T int32_t int64_t
 * @K 4..24
 * @name pack join_bits merge
 */
T pack(T a, T b) { return a << K | b; }

/**
 * Combine {high} and {low} into one number: shift the first up by {n} bits and OR in the second.
 * pack two numbers into one, the first above the second, whose bit width is the third argument
 * high << n | low for three ints high, low and n
 * How do I put two small numbers into one integer: first above, second in the low bits, whose count is given third?
 * Write a function that packs two values, the upper first, with a given bit width for the lower one.
 * combine an upper and a lower part into one integer, the number of low bits being the last argument
 * join two bit fields: the first shifted left by the third argument, ORed with the second
 * pack 3 and 5 with 4 low bits to 0x35: put the first number above the second, whose width is given third
 * two fields in one word, split at bit n: first field on top, second below
 * composite key from two ints: first shifted up by the third argument, OR the second
 * shift the first number up by the given amount and put the second below with OR
 * merge a high and a low part into a number, given how many bits the low part takes
 * Form one integer from a high part {high} and a low part {low}, where the low part takes up as many bits as the third argument says.
 * ({high} << n) | {low}, n being the last argument
 * {high} goes in front and {low} fills the last few bits, a count given third
 * Field concatenation: {high} shifted left by the given width of {low}, OR-ed with {low}
 * How to join two bit fields, high then low, when the low width is a parameter?
 * pack {high} and {low}
 *
 * @T int32_t int64_t
 * @name combine_parts pack_parts
 * @range high 0 1000
 * @range low 0 15
 * @range n 4 16
 */
T combine_parts(T high, T low, int32_t n) { return high << n | low; }

/**
 * Return the Gray code of {x}.
 * Convert {x} from binary to Gray code.
 * What is {x} xor {x} shifted right by one?
 * binary-reflected Gray code of the {T} {x}
 * Turn the ordinary binary number {x} into its Gray code, where neighbours differ in one bit.
 * {x} ^ ({x} >> 1)
 * The reflected binary code word number {x}, please.
 * Our lab's encoder requires Gray code, so convert a binary number to it.
 * binary to gray code of a number
 * How do I get the Gray code of an integer?
 * gray encode a number
 * reflected code in which successive values change one bit
 * rotary encoder code word: the Gray code of a number
 * Convert a given number from ordinary binary to reflected binary Gray code.
 * n ^ (n >> 1)
 * number to its gray code
 * Binary-to-Gray encoder
 * How do I calculate the Gray code such that neighbouring numbers differ in a single bit?
 * gray code of n
 *
 * @T uint32_t uint64_t uint16_t int32_t
 * @name gray_code to_gray
 * @range x 0 100000
 */
T gray_code(T x) { return x ^ x >> 1; }

/**
 * Are the bits of {K} all set in {x}?
 * Check whether {x} has every bit of the mask {K}.
 * Return true if {x} AND {K} equals {K}.
 * {x} contains the flags {K}
 * ({x} & {K}) == {K}
 * Does {x} contain all the flags in {K}, with none of them missing?
 * Given the {T} {x}, say whether no bit of {K} is absent from it.
 * The member's rights are a bit mask: confirm that all bits of {K} are set in it.
 * are all bits of the mask {K} set in the number
 * How do I test that an integer has every flag of {K}?
 * true only if the complete mask {K} is in the number
 * are the bits in {K} all on in a value
 * permission check: every right in the mask {K} is granted by a flags value
 * Check that each bit which is 1 in {K} is also 1 in the given integer.
 * (n & {K}) == {K}
 * are all the 1s of {K} in there
 * Superset test of a word against the constant mask {K}
 * How do I know that an integer contains every bit of {K}?
 * are all bits of {K} set
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 5 6 7 9 10 12 15 24 48 255
 * @name has_all_bits all_flags
 */
R has_all_bits(T x) { return (x & K) == K; }

/**
 * Does {x} have all bits of {mask} set?
 * are all flags of a mask set in a value, value first
 * has a value every flag of a mask: value, mask
 * Check that a number contains all bits of a given mask.
 * How do I test that a value has several flags at once, given as a mask?
 * Write a function that tells if all bits of the mask are on in a number; number first.
 * (x & mask) == mask
 * permission check: every bit of the required mask is there in the granted one, granted first
 * value and mask in: are all bits of the mask set in the value?
 * is each required flag (second argument) present in the flags (first argument)
 * are all bits of x that the mask selects ones
 * does the value include the whole bit mask given second
 * Determine whether {x} has a 1 at every position where {mask} has one.
 * ({x} & {mask}) == {mask}
 * has {x} got each 1 that {mask} has
 * Does the bit set {x} include the bit set {mask}?
 * How to verify that flags {x} contain the complete combination {mask}?
 * all bits of the second number set in the first
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name all_flags_set has_flags
 * @range x 0 255
 * @range mask 0 15
 */
R all_flags_set(T x, T mask) { return (x & mask) == mask; }

/**
 * Is any bit of {K} set in {x}?
 * Check whether {x} has at least one bit of the mask {K}.
 * Return true if {x} AND {K} is not zero.
 * {x} shares a bit with {K}
 * ({x} & {K}) != 0
 * Do {x} and the mask {K} overlap in at least one 1 bit?
 * Given the {T} {x}, say whether it has one or more of the flags in {K}.
 * Determine whether any bit of the mask {K} is set in a number.
 * any bit of {K} set in an integer or not
 * How do I test if an integer has at least one flag of {K}?
 * true if some bit from mask {K} is in the number
 * does a value overlap with the mask {K}, that is, AND not zero
 * permission check: one right in the mask {K} is enough
 * Check that a given integer shares at least one 1 bit with {K}.
 * bool(n & {K})
 * is at least one 1 of {K} in there
 * Nonempty intersection of a word with the constant mask {K}
 * How do I know that an integer contains some bit of {K}?
 * is any bit of {K} set
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @K 3 5 6 7 9 10 12 15 24 48 255
 * @name has_any_bit any_flag
 */
R has_any_bit(T x) { return (x & K) != 0; }

/**
 * Does {x} share a one bit with {mask}?
 * is any flag of a mask set in a value
 * has a value at least one flag of a mask, both given as ints
 * Check that a number contains some bit of a given mask.
 * How do I test whether any of several flags, given as a mask, is on in a number?
 * Write a function that tells if one or more bits of the mask are on in a value.
 * (x & mask) != 0
 * value and mask in: is any bit of the mask set in the value?
 * do two bit sets in integers overlap
 * is some bit of x selected by the mask a one
 * do two bit masks have a bit in common
 * is the bitwise AND of two integers not zero
 * Determine whether {x} and {mask} have a 1 in common at some bit position.
 * Python: bool({x} & {mask})
 * do {x} and {mask} overlap in at least one 1
 * Nonempty intersection of the bit sets {x} and {mask}
 * How to verify that flags {x} contain one or more of {mask}?
 * any bit of the mask set in the number
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name any_flag_set overlaps_mask
 * @range x 0 255
 * @range mask 0 15
 */
R any_flag_set(T x, T mask) { return (x & mask) != 0; }

/**
 * Take bits from {a} or from {b}: the former where {mask} has a 1, the latter where it has a 0.
 * Merge {a} and {b} bit by bit: {mask} selects {a}.
 * Combine {a} and {b}: keep the bits of the first under {mask} and those of the second elsewhere.
 * blend of {a} and {b} under {mask}, where a mask bit 1 takes the first
 * bitwise choice between {a} and {b}: ones in {mask} pick the first, zeros the second
 * For every bit position, choose between the bits of {a} and {b}: the first if {mask} has a 1 there, else the second.
 * Merge {a} and {b} by {mask}, each result bit coming from the first where it has a one and from the second where it has a zero.
 * Write a function that merges two integers under a mask, the first where the mask is 1.
 * bitwise select between two numbers with a mask as third argument, 1 for the first
 * How do I pick bits from one of two numbers depending on a mask, ones in the mask choosing the first?
 * mask bit 1 -> bit of first number, mask bit 0 -> bit of second; mask comes last
 * bit by bit choice between two words by a third: 1 takes the first, 0 the second
 * bitwise multiplexer of two words, in which the ones of a third word, the mask, pick the first
 * Compose an integer from the bits of {a} and {b}: the former's where the third argument has ones, the latter's elsewhere.
 * ({a} & m) | ({b} & ~m), m being the third argument
 * mix {a} and {b}: where the third number has a 1 take the first, where it has a 0 the second
 * Bitwise multiplexer of {a} and {b} with select word {mask} (1 selects the former)
 * How do I blend two words under a mask (first word for ones, second for zeros)?
 * merge {a} and {b} by {mask}
 *
 * @T int32_t int64_t
 * @name merge_bits bit_select blend
 */
T merge_bits(T a, T b, T mask) { return (a & mask) | (b & ~mask); }

/**
 * Turn on the rightmost 0 bit of {x}.
 * {x} | ({x} + 1)
 * Which number results when the lowest zero bit of {x} is set? A value of all ones stays as it is.
 * Returns {x} with its least significant 0 changed to 1
 * I have {T:a} {x} and want its lowest clear bit switched on; nothing else may change.
 * Fill the lowest gap in the bits of {x}: 1011 in binary becomes 1111.
 * the {T} {x} with its first zero, counted from the low end, made a one
 * Set the rightmost 0 bit of an integer, leaving the others alone.
 * set the lowest unset bit of an integer
 * How do I turn the least significant 0 of a number into a 1?
 * switch on the first zero bit of a number from the right
 * change the bottom clear bit of a word to one
 * mark the first free slot in a bitmap as used
 * Write a function that changes the least significant 0 bit of an unsigned number into a 1.
 * n | (n + 1)
 * fill in the rightmost 0
 * Add the minimal missing element to the set encoded by a word's bits.
 * How to turn on the lowest bit that is off?
 * set the lowest zero bit
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name set_lowest_zero fill_gap turn_on_rightmost_zero
 */
T set_lowest_zero(T x) { return x | (x + 1); }

/**
 * Isolate the rightmost 0 bit of {x} as a single 1.
 * ~{x} & ({x} + 1)
 * What is the value (a power of two) of the lowest zero bit in {x}? Give 0 when every bit is one.
 * Find the least significant bit of {x} that is clear and return its weight, or 0 if all bits are set.
 * Produces a word with a 1 at the position of the lowest 0 of {x} and zeros elsewhere
 * Given a bitmap {x} of used slots, I need the mask of the first free slot; 0 means that all are taken.
 * Write a function that isolates the rightmost zero bit of an integer as a 1.
 * lowest unset bit of a number as a mask with that single bit, 0 if there is none
 * How do I get a number with a 1 just where the least significant 0 of another is, 0 if it has none?
 * find the first zero bit of a number from the low end, return its value (1, 2, 4 ...), 0 if none
 * power of two of the bottom clear bit of a word, 0 for all ones
 * mask of the first free (0) entry in an allocation bitmap, lowest first, 0 when full
 * Isolate the position of the rightmost 0 bit of a word as a mask with a single 1 there; no 0 bit yields 0.
 * ~n & (n + 1)
 * a lone 1 exactly where the number has its lowest 0
 * One-hot mask of the minimal unset bit, zero for an all-ones word
 * How do I find the least power of two not contained in n?
 * mask of lowest zero bit
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name lowest_zero_bit first_free_slot isolate_zero
 */
T lowest_zero_bit(T x) { return ~x & (x + 1); }

/**
 * Turn off the trailing 1 bits of {x}.
 * {x} & ({x} + 1)
 * Clear the unbroken run of ones at the low end of {x}; without such a run, change nothing.
 * What is left of {x} once its trailing ones are zeroed? For instance binary 10111 becomes 10000.
 * Removes all ones of {x} that stand below its lowest zero
 * the {T} {x} without its trailing ones
 * Could you wipe the block of 1s that the binary form of {x} ends with?
 * Write a function that clears the trailing 1s of a number.
 * clear the trailing ones of an integer
 * How do I zero the run of ones at the right end of an integer?
 * remove the 1s at the end of a binary number, up to the first 0
 * turn off the low consecutive set bits of a word
 * n & (n + 1) idiom on an integer
 * Write a function that changes all the consecutive 1 bits at the low end of an unsigned number to 0.
 * n & (n + 1)
 * rub out the row of 1s at the right end
 * Zero the run of ones at the low end of a word.
 * How to turn 0b10110111 into 0b10110000?
 * clear trailing ones
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name clear_trailing_ones drop_trailing_ones
 */
T clear_trailing_ones(T x) { return x & (x + 1); }

/**
 * Turn on the trailing 0 bits of {x}.
 * {x} | ({x} - 1)
 * Set every bit of {x} below its lowest 1; for 0 this sets all bits.
 * What does {x} become if its trailing zeros are all changed to ones? Binary 10100 gives 10111.
 * Propagates the lowest set bit of {x} to the right
 * the {T} {x} with its run of low zeros filled with ones (0 becomes all ones)
 * Write a function that sets all the trailing zeros of an integer.
 * fill the trailing zeros of a number with ones; 0 becomes all ones
 * How do I change the zeros after the last 1 bit of an integer into ones?
 * make the 0s at the end of a binary number into 1s
 * turn on everything below the bottom set bit of a word
 * n | (n - 1) idiom; right propagation of the rightmost one of an integer
 * Write a function that changes all the consecutive 0 bits at the low end of an unsigned number to 1; a zero becomes all ones.
 * n | (n - 1)
 * fill the row of 0s at the right end with 1s
 * Saturate the trailing block of zeros of a word (0 yields every bit set).
 * How to turn 0b10110000 into 0b10111111?
 * set trailing zeros
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name set_trailing_zeros smear_right fill_trailing
 */
T set_trailing_zeros(T x) { return x | (x - 1); }

/**
 * Make a mask of the trailing zeros of {x}.
 * ~{x} & ({x} - 1)
 * Return ones exactly where {x} has its trailing zeros, and zeros elsewhere; 0 gives all ones.
 * Which mask covers the positions below the lowest set bit of {x}? (If {x} is 0: every position.)
 * mask of the trailing 0 bits of the {T} {x}, e.g. binary 111 for 11000
 * I need a word that has 1s at the trailing zeros of {x} and nowhere else.
 * Write a function that returns a mask covering the trailing zeros of a number.
 * mask of the trailing zeros of an integer, all ones for 0
 * How do I build a mask of all bits below the lowest set bit of a number?
 * ones where the zeros at the end of a binary number are, rest zero
 * the bits under the bottom 1 of a word, as a mask without that 1
 * ~n & (n - 1) idiom, whose popcount gives the trailing zero count
 * Produce a mask with ones exactly at the trailing zero bits of an unsigned number; zero produces all ones.
 * ~n & (n - 1)
 * 1s just where the 0s at the right end are, nothing else
 * Indicator mask of the block of zeros below the lowest set bit, full for 0
 * How to turn 0b10110000 into 0b00001111?
 * mask of trailing zeros
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name trailing_zeros_mask mask_below_lowest
 */
T trailing_zeros_mask(T x) { return ~x & (x - 1); }

/**
 * Make a mask that reaches from bit 0 up to and including the lowest 1 of {x}.
 * {x} ^ ({x} - 1)
 * Return ones at the lowest set bit of {x} and at every position below it; 0 gives all ones.
 * Which bits change when 1 is subtracted from {x}?
 * mask of the rightmost 1 and the trailing zeros of {x}, as in binary 111 for 10100
 * Give me the bits in which {x} and {x} - 1 differ.
 * Write a function that makes a mask of the lowest set bit and all bits below it.
 * mask up to the lowest set bit of a number, inclusive, from bit 0
 * How do I get ones from bit 0 to the rightmost 1 of an integer?
 * mask from bit 0 till the lowest 1 bit of an int, that bit too
 * the trailing zeros of a number plus the 1 over them as a mask of ones
 * n ^ (n - 1) idiom on an integer, BLSMSK
 * Produce a mask with ones from bit 0 up to and including the lowest 1 bit of an unsigned number (all ones for 0).
 * n ^ (n - 1)
 * 1s from the right end up to the first 1 of the number, that one too
 * Mask through the least significant set bit, full when there is none
 * How to turn 0b10110000 into 0b00011111?
 * mask up to and including the lowest set bit
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name mask_through_lowest changed_by_decrement
 */
T mask_through_lowest(T x) { return x ^ (x - 1); }

/**
 * Turn off the rightmost run of ones in {x}.
 * (({x} & -{x}) + {x}) & {x}
 * Clear the lowest contiguous group of 1 bits of {x}: binary 1011100 becomes 1000000.
 * What remains of {x} when its lowest block of adjacent ones is wiped out? Zero stays zero.
 * Removes the least significant string of consecutive 1s from {x}
 * Adding the lowest set bit to {x} carries through the lowest run; AND that with {x} to delete the run.
 * Write a function that clears the lowest group of consecutive ones in a number.
 * clear the rightmost run of ones of an integer
 * How do I turn off the lowest block of adjacent 1s of an integer?
 * remove the last bunch of 1s in a number's binary form
 * switch off the first contiguous group of set bits of a word, seen from the right
 * strip the bottom run of set bits from a number, the next higher runs stay
 * Remove the lowest contiguous block of 1 bits from an unsigned number.
 * ((n & -n) + n) & n
 * rub out the rightmost row of 1s, wherever it sits
 * Zero the least significant run of ones in a word.
 * How to turn 0b11011100 into 0b11000000?
 * clear the lowest run of ones
 *
 * @T uint16_t uint32_t uint64_t
 * @name clear_lowest_run drop_run
 */
T clear_lowest_run(T x) { return ((x & -x) + x) & x; }

/**
 * Is {x} a block of ones at the low end, such as 1, 3, 7 or 15, or 0?
 * Check whether {x} has the form 2^n - 1; 0 counts.
 * ({x} & ({x} + 1)) == 0
 * Return true if no zero stands below a one in the binary form of {x}.
 * low-mask test for {x}: true for 0, 1, 3, 7, ... and for all ones
 * Would adding 1 to {x} give a power of two (or wrap to 0)?
 * Establish whether a number is of the form 2^n - 1, 0 included.
 * check that a number is all ones in binary from bit 0 up, 0 passes
 * Is every bit below the highest 1 of a number set too? Zero counts.
 * is the number one of 0, 1, 3, 7, 15, 31 and so on?
 * is a binary number made of only ones, 0 included
 * is a value a valid low-order mask, that is, one less than a power of two, 0 included
 * Check that an unsigned number is 0 or consists of ones only in binary, i.e. is one less than a power of two.
 * n & (n + 1) == 0 (0 included), with proper parentheses
 * is it 0, 1, 3, 7, 15 or further in that row
 * Does a word have the form 2^k − 1 with k ≥ 0?
 * How do I test that the ones of n, if there are any, form one block at bit 0?
 * is x all ones in binary (0 too)
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name is_low_mask all_ones_below
 * @range x 0 35
 */
R is_low_mask(T x) { return (x & (x + 1)) == 0; }

/**
 * Do the ones of {x} form a single unbroken block?
 * Check whether the 1 bits of {x} are all next to each other; 0 has no block and fails.
 * Return true if {x} is nonzero and looks like 0..01..10..0 in binary.
 * shifted-mask test: the nonzero {x} has exactly one run of consecutive 1s
 * For a bit-field mask {x}, make sure that it is not empty and has no holes.
 * Tells if filling in the trailing zeros of {x} leaves a low mask, {x} being other than 0
 * Are the set bits of a nonzero number consecutive? Zero is considered false.
 * contiguous ones check of a number; 0 fails
 * Is there exactly one block of 1s in the binary form of an integer?
 * ones all together with no gap -> true, zero -> false
 * are the set bits of a nonzero number in a single unbroken group
 * valid bit field mask: one run of ones, possibly shifted, and not zero
 * Determine whether the 1 bits of a nonzero unsigned number are all adjacent; 0 does not qualify.
 * re.fullmatch('1+0*', bin(n)[2:]) is not None
 * are its 1s all in one row without gaps, with at least one 1
 * Single contiguous run of ones in a word (shifted mask predicate, false for 0)
 * How do I recognise masks such as 0b00111000?
 * are the set bits contiguous, with at least one set
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name is_shifted_mask single_block
 * @range x 0 35
 */
R is_shifted_mask(T x) {
    T filled = x | (x - 1);
    return x != 0 && (filled & (filled + 1)) == 0;
}

/**
 * Return the parity of {x}, 1 if it has an odd number of ones, else 0, by folding the halves with XOR.
 * XOR all 32 bits of {x} together, by folding it onto itself with shifts of 16, 8, 4, 2 and 1.
 * Is the number of 1 bits in {x} odd (1) or even (0)? Halve the word with XORs until one bit is left.
 * parity of {x} by repeated folding
 * Compute the even-parity bit of a 32-bit word {x} without a loop, with five shifts.
 * For my 32-bit word {x}, give me the XOR of all its bits; use shift-and-XOR steps, largest shift first.
 * Write a function to find the parity of a 32-bit number by XOR folding.
 * parity of a 32-bit word by xor shifts, 1 for an odd count of ones
 * How do I compute the parity bit of a word, 1 if its ones are odd in number, without looping over bits?
 * parity of a word with x ^= x >> 16 etc, 1 for odd
 * odd (1) or even (0) number of ones in a word, found by halving with xor
 * xor reduction of all bits of a word to one, as parity for error detection
 * Compute whether the number of 1 bits in a 32-bit unsigned number is odd (1) or even (0), by XOR-folding halves.
 * bin(n).count('1') % 2
 * 0 or 1: is the count of its 1s odd
 * XOR reduction over the 32 bits of a word
 * What is the parity bit of a 32-bit value?
 * parity of a 32-bit number
 *
 * @T uint32_t
 * @name parity_fold parity_of xor_of_bits
 */
T parity_fold(T x) {
    x ^= x >> 16;
    x ^= x >> 8;
    x ^= x >> 4;
    x ^= x >> 2;
    x ^= x >> 1;
    return x & 1;
}

/**
 * Return the parity of {x} with a loop: flip a flag for each set bit, removing the lowest one each time.
 * Strip the set bits off {x} one at a time and toggle the answer, 0 at first, for each.
 * Does {x} have an odd number of ones? Answer 1 or 0, looping once per 1 bit.
 * loop parity of the {T} {x}, via {x} & ({x} - 1)
 * Kernighan-style parity: clear the lowest 1 of {x} until nothing is left; an odd count gives 1
 * Starting from 0, flip the result for every 1 bit in {x} and return it.
 * Write a program that finds the parity of a number's bits with a while loop, 1 if odd.
 * parity of a number's set bits in a loop, 1 if odd, 0 if even
 * How do I find whether the count of 1 bits is odd by clearing bits one at a time, 1 for odd?
 * odd number of ones -> 1 else 0, with n &= n-1 in a loop
 * even (0) or odd (1) amount of set bits in a number, toggled per one
 * parity bit for serial data, 1 if the word has an odd number of ones, by Kernighan's loop
 * Write a function to obtain 1 where an unsigned number has an odd number of one bits, otherwise 0.
 * format(n, 'b').count('1') & 1
 * 1 if there are an odd number of 1s in it, 0 if not
 * Parity bit of a word by clearing ones in turn
 * How to work out even or odd bit count as 0 or 1 in a loop?
 * parity bit
 *
 * @T uint16_t uint32_t uint64_t
 * @name parity_loop odd_ones
 */
int parity_loop(T x) {
    int odd = 0;
    for (; x != 0; x &= x - 1) odd ^= 1;
    return odd;
}

/**
 * Does {x} have an odd number of one bits?
 * odd parity check: true if an integer has an odd number of set bits
 * parity bit of an int, set when its ones are odd in number
 * Is the count of ones in the binary form of a number odd?
 * How do I compute the parity of an integer, 1 for an odd number of set bits?
 * Determine if the number of set bits in an integer is odd.
 * xor of all bits of an integer, as one truth value
 * even or odd number of 1s in a number, odd gives 1
 * check bit that makes the number of ones in an int even
 * bit parity of an integer: 1 when the ones are odd
 * 7 has three ones, so true: is the number of one bits odd
 * are the ones in the binary form odd in number
 * Check whether an integer in two's complement contains an odd number of 1 bits.
 * is the popcount odd, in Java Integer.bitCount(n) % 2 == 1
 * an odd number of 1s in its bits?
 * Odd-parity predicate over the full word
 * How do I tell odd from even parity for a signed int?
 * odd number of set bits
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name has_odd_parity bit_parity
 */
R has_odd_parity(T x) {
    int32_t odd = 0;
    for (int32_t i = 0; i < (int32_t)sizeof(T) * 8; i++) odd ^= (int32_t)(x >> i & 1);
    return odd != 0;
}

/**
 * Count the set bits of {x} by clearing the lowest one until none is left.
 * How many times can {x} = {x} & ({x} - 1) be repeated before {x} is 0?
 * Kernighan's population count of the {T} {x}
 * Return the number of ones in {x}, with one loop round per 1 bit.
 * Loop while {x} is nonzero, drop its rightmost 1, and count the rounds.
 * For {T:a} {x} I need its number of 1 bits, found by removing them one at a time from the bottom.
 * Write a program to count set bits with Brian Kernighan's algorithm.
 * count the set bits of a number with Kernighan's loop
 * How do I count the ones of a number by dropping the lowest set bit repeatedly?
 * bit count of an integer with an n & (n-1) loop
 * amount of 1s in a number's binary form, one loop pass for each
 * sparse population count of a word, clearing the lowest set bit each round
 * Count the 1 bits of an unsigned number by repeatedly removing the lowest one.
 * while n: n &= n - 1; count += 1
 * how many 1s, taking them away one after another
 * Kernighan's population count
 * How to count set bits in a loop with n & (n - 1)?
 * number of set bits
 *
 * @T uint16_t uint32_t uint64_t
 * @name popcount_loop kernighan_count
 */
int popcount_loop(T x) {
    int count = 0;
    for (; x != 0; x &= x - 1) count++;
    return count;
}

/**
 * Count the {OP} of {x} by looking at the lowest bit and shifting right until {x} is 0.
 * How many {OP} does {x} have in binary, without leading zeros? Test the last bit, shift, repeat.
 * Shift-and-test count of the {OP} in the {T} {x}; for 0 it is 0
 * Loop over the binary digits of {x} from the lowest up to its highest 1 and count the {OP}.
 * Returns how many binary digits of {x} are {OP:2}, leading zeros not counted, one digit per round
 * Walk through the bits of {x}, shifting it right until nothing is left, and tally the {OP}.
 * Write a program that counts the {OP} in the binary representation of a number with a shift loop.
 * number of binary {OP} in a number without leading zeros, by shifting
 * How many {OP} are in a number written in binary, no leading zeros?
 * count the {OP} of a binary number, check last bit then >> 1
 * amount of {OP} among the binary digits of a value, leading zeros not counted, 0 for 0
 * tally of the digit {OP:2} in the base-two form of a number, no leading zeros
 * Count the {OP} in the binary form of an unsigned number without leading zeros; the number 0 yields 0.
 * format(n, 'b').count('{OP:2}') except that 0 gives 0
 * how many {OP:2}s when written in binary, 0 itself having none
 * Number of {OP} up to the most significant set bit of a word
 * How many binary digits are {OP:2} if n has no zeros in front (none for n = 0)?
 * count {OP} in binary representation, 0 for 0
 *
 * @T uint16_t uint32_t uint64_t
 * @OP != "ones" "1"
 * @OP == "zeros" "0"
 * @name count_bits_shifting tally_bits
 */
int count_bits_shifting(T x) {
    int count = 0;
    for (; x != 0; x >>= 1)
        if ((x & 1) OP 0) count++;
    return count;
}

/**
 * Count the ones in the binary form of {x}.
 * number of 1 bits in an integer
 * count the ones in a binary number, given as an int
 * hamming weight of an int
 * How many bits of an integer are 1?
 * A beginner's question: how many 1s are in the binary representation of a number?
 * bit count: how many bits of an integer are set
 * how many ones has a number when written in binary, e.g. 13 -> 3
 * popcount of a signed integer
 * number of ones in a binary number, given as an int
 * tally the bits that are on in an int
 * sum of the binary digits of an integer
 * Write a function to find how many bits are set in the two's complement form of an integer, negatives too.
 * Java Integer.bitCount / Long.bitCount
 * count its 1s, a minus number has many
 * Hamming weight of a signed word over its full width
 * How to get popcount right for negative ints?
 * count one bits
 *
 * @T int32_t int64_t
 * @name count_ones ones_in_binary bit_count
 */
int32_t count_ones(T x) {
    int32_t count = 0;
    for (int32_t i = 0; i < (int32_t)sizeof(T) * 8; i++) count += x >> i & 1;
    return count;
}

/**
 * Count the ones of the 32-bit {x} in parallel: sum pairs, then nibbles, then bytes, then multiply.
 * Population count of {x} with the masks 0x55555555, 0x33333333 and 0x0f0f0f0f, no loop and no builtin
 * How many bits of {x} are set? Use the divide-and-conquer (SWAR) method.
 * Add neighbouring bits of {x}, then neighbouring 2-bit and 4-bit sums, and gather the bytes with 0x01010101.
 * Branch-free bit count of a 32-bit word {x}, the classic SWAR algorithm
 * Give me a popcount of {x} made of masks, shifts and one multiplication.
 * Write a function that counts set bits with the SWAR bit trick, no loop.
 * parallel popcount of a 32-bit word
 * How do I count the 1 bits of a 32-bit word with masks, adds and a multiply, no loop?
 * fast bit count of a 32-bit int with 0x55555555 and the like
 * count the ones of a word branch-free by adding groups in parallel
 * Hamming weight of a 32-bit word by a tree of partial sums
 * Count the set bits of a 32-bit unsigned number by adding up neighbouring groups in parallel.
 * SWAR version of bin(n).count('1')
 * how many 1 bits, done without a loop
 * Divide-and-conquer population count of a u32
 * How do I get a branch-free popcount using masks 0x55555555 and so on?
 * parallel popcount of a 32-bit number
 *
 * @name popcount_parallel swar_count
 */
uint32_t popcount_parallel(uint32_t x) {
    x = x - ((x >> 1) & 0x55555555u);
    x = (x & 0x33333333u) + ((x >> 2) & 0x33333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0fu;
    return x * 0x01010101u >> 24;
}

/**
 * Reverse the order of all bits in {x}.
 * Mirror {x}: its lowest bit becomes the highest, and so on.
 * What is {x} with its bits read from right to left, over the full width of its type?
 * bit reversal of the {T} {x}, by a loop over every bit
 * Shift the bits out of {x} at the bottom and into the result at the bottom, as often as it has bits.
 * I want the {T} {x} flipped end for end, leading zeros included.
 * Develop a program that reverses the bits of an integer over its whole width.
 * reverse all bits of an integer over its full width
 * How do I flip the order of the bits in a number?
 * bits of a word backwards, first becomes last
 * mirror image of a binary word, full width
 * bit-reversed order of a whole register (RBIT)
 * Write a function that mirrors the bits of an unsigned number over its full width.
 * int(format(n, 'b').zfill(width)[::-1], 2) with the type's width
 * flip the bit order end to end
 * Bit-reversal permutation of a word, bit 0 becoming the top bit
 * How do I make the LSB the MSB and so on?
 * reverse the bits
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name reverse_bits mirror_bits bit_reverse
 */
T reverse_bits(T x) {
    T result = 0;
    for (int i = 0; i < (int)sizeof(T) * 8; i++) {
        result = result << 1 | (x & 1);
        x >>= 1;
    }
    return result;
}

/**
 * Reverse the lowest {K} bits of {x} and return only them.
 * Take the {K} low bits of {x} in the opposite order; drop the rest.
 * What number do the bottom {K} bits of {x} make when they are read backwards?
 * {K}-bit reversal of {x}, as for the indices of a fast Fourier transform of size 2^{K}
 * Bit 0 of {x} goes to bit {K} - 1, bit 1 to the one below, and so on for {K} bits; higher bits are ignored.
 * Could you mirror an index {x} of {K} bits?
 * Write a function to reverse the last {K} bits of a number.
 * reverse the lowest {K} bits of a number and drop the rest
 * How do I mirror the {K} least significant bits of an integer?
 * turn the bottom {K} bits of a number around, forget the others
 * bit-reversed index of {K} bits, higher bits ignored
 * FFT permutation index of a number for {K} bits: low bits in reverse
 * Take the lowest {K} bits of an unsigned number and return these in the opposite order.
 * n mod 2^{K} as a binary string of length {K}, reversed, then int(..., 2)
 * mirror the last {K} bits, all the others gone
 * {K}-bit bit-reversal (FFT order) of an index
 * How do I flip a {K}-bit value end to end?
 * reverse the low {K} bits
 *
 * @T uint32_t
 * @K 3..16
 * @name reverse_low_bits fft_index
 * @range x 0 65535
 */
T reverse_low_bits(T x) {
    T result = 0;
    for (int i = 0; i < K; i++) result |= (x >> i & 1) << (K - 1 - i);
    return result;
}

/**
 * Of {x}, reverse the lowest {n} bits and drop the others.
 * reverse the lowest n bits of a number, n as second argument, higher bits dropped
 * mirror the low bits of a number, as many as the second argument says, and drop the others
 * How do I reverse only the last n bits of an integer, the result having no others?
 * Write a function that turns around the low bits of a number, their count being given.
 * bit-reversed FFT index: reverse as many low bits of an index as the second argument says
 * value and number of bits in, those low bits mirrored out
 * with 3 bits, 110 becomes 011: reverse so many low bits of a value
 * bits 0 to n - 1 of a number in opposite order, nothing above
 * flip the order of so many low bits of an int and drop the rest
 * index bit reversal with a given number of bits
 * low bits of a number backwards, width given, upper bits lost
 * Given {x}, take its {n} least significant bits and return just these in opposite order.
 * Python: ({x} mod 2^{n}) as a binary string padded to {n} digits, reversed, then int(..., 2)
 * of {x}, mirror the last {n} bits and leave out the others
 * Bit reversal of the word {x} restricted to width {n}
 * How to flip {x}, seen as an {n}-bit value, end to end?
 * reverse the low bits of the first number, width given second
 *
 * @name reverse_n_bits mirror_low_bits
 * @range x 0 65535
 * @range n 0 16
 */
int32_t reverse_n_bits(int32_t x, int32_t n) {
    int32_t result = 0;
    for (int32_t i = 0; i < n; i++) result = result << 1 | (x >> i & 1);
    return result;
}

/**
 * Reverse the order of the four bytes in {x}.
 * Convert the 32-bit {x} between little-endian and big-endian.
 * What is {x} with its bytes in the opposite order, 0x11223344 giving 0x44332211?
 * byte swap of a 32-bit word {x}
 * Swaps byte 0 of {x} with byte 3 and byte 1 with byte 2
 * The word {x} came from a machine of the other endianness; put its bytes right.
 * Files arriving from another machine need their 32-bit integers in reversed byte order; convert one.
 * byte swap of a 32 bit number
 * How do I convert a 32-bit word from little to big endian?
 * reverse 4 bytes of an int
 * bytes of a 32-bit word in the opposite order
 * bswap of a 32-bit word, like htonl or ntohl on a little-endian machine
 * reverse the bytes of an integer
 * change the byte order of a 32-bit number
 * Write a function that reverses the order of the four bytes of a 32-bit number.
 * int.from_bytes(n.to_bytes(4, 'big'), 'little')
 * turn the bytes of 0x11223344 around to get 0x44332211
 * Endianness conversion of a 32-bit word
 * How do I convert between big-endian and little-endian (bswap)?
 * byte swap of a 32-bit integer
 *
 * @T uint32_t
 * @name swap_bytes byte_swap32 other_endian
 */
T swap_bytes(T x) {
    uint32_t u = (uint32_t)x;
    return u << 24 | (u << 8 & 0xff0000u) | (u >> 8 & 0xff00u) | u >> 24;
}

/**
 * Exchange the two bytes of the 16-bit {x}.
 * Convert a 16-bit value {x} from network to host byte order on a little-endian machine.
 * Which 16-bit number has the high and the low byte of {x} swapped? 0x1234 gives 0x3412.
 * 16-bit byte swap of {x}
 * ({x} << 8) | ({x} >> 8), kept to 16 bits
 * Returns {x} with its upper byte at the bottom and its lower byte on top
 * Write a function to swap the two bytes of a 16-bit number.
 * byte swap of a 16 bit number
 * How do I convert a short from big to little endian?
 * high byte and low byte of a uint16 exchanged
 * the other byte order of a two-byte value
 * bswap16 of a value, as htons and ntohs do on a little-endian machine
 * Exchange the two bytes of a 16-bit unsigned number.
 * struct.unpack('>H', struct.pack('<H', n))
 * upper byte and lower byte trade places
 * Endianness conversion of a half-word
 * How do I do htons by hand?
 * byte swap of a 16-bit integer
 *
 * @name swap_bytes16 bswap16 swap_two_bytes
 */
uint16_t swap_bytes16(uint16_t x) { return x << 8 | x >> 8; }

/**
 * Swap the two nibbles of the byte {x}.
 * Exchange the upper and the lower four bits of {x}, an 8-bit value.
 * Which byte has the hex digits of {x} the other way round? 0xA3 becomes 0x3A.
 * nibble swap of the byte {x}
 * ({x} << 4) | ({x} >> 4), kept to 8 bits
 * Rotate the byte {x} by four places.
 * An embedded project requires swapping the nibbles of a byte.
 * nibble swap of a byte
 * How do I exchange the high and low four bits of a byte?
 * 0x5A -> 0xA5: exchange the two nibbles of a byte
 * two hex digits of a byte interchanged, as 0x3A to 0xA3
 * trade the half-octets of a byte, like the AVR SWAP instruction
 * Exchange the upper and lower four bits of a byte.
 * (n >> 4) | (n << 4) & 0xF0
 * 0xAB should become 0xBA
 * Nibble transposition in an octet
 * How to switch the two hex digits of a byte?
 * swap nibbles
 *
 * @name swap_nibbles exchange_nibbles
 */
uint8_t swap_nibbles(uint8_t x) { return x << 4 | x >> 4; }

/**
 * Swap neighbouring {K}-bit groups in the 32-bit {x}.
 * Exchange each even-numbered {K}-bit group of {x} with the odd-numbered one above it.
 * What is {x} with every two adjacent {K}-bit fields trading places?
 * one butterfly step of a bit reversal of {x}: adjacent fields of width {K} change places
 * Cut {x} into groups of width {K}, starting at the bottom, and swap groups 0 and 1, 2 and 3, and so on.
 * In the word {x}, let neighbouring fields of {K} bits trade places, field 0 with 1, 2 with 3 and so on.
 * Write a function that swaps adjacent groups of {K} bits in a 32-bit number.
 * swap neighbouring bit groups of a 32-bit word, group width {K}
 * How do I exchange odd and even {K}-bit groups of an integer?
 * swap each pair of adjacent {K} bit pieces in a 32-bit word
 * fields of width {K} in a 32-bit word interchanged two by two
 * delta swap of all neighbouring fields of {K} bits in a word
 * Split a 32-bit unsigned number in groups of {K} bits and exchange each group with its neighbour, pair by pair.
 * numpy-like: reshape the 32 bits to (-1, 2, {K}) and flip the middle axis
 * each {K} bits trade places with the {K} bits next to them
 * Pairwise interchange of adjacent {K}-bit fields throughout a 32-bit word
 * How do I swap every two neighbouring {K}-bit chunks?
 * swap adjacent groups of {K} bits
 *
 * @K 1 2 4 8
 * @name swap_neighbours butterfly_step swap_fields
 */
uint32_t swap_neighbours(uint32_t x) {
    uint32_t mask = 0xffffffffu / ((1u << K) + 1);
    return (x & mask) << K | (x >> K & mask);
}

/**
 * Swap bits {i} and {j} of {x}.
 * Exchange the bit of {x} at position {i} with the one at position {j} (0 is the lowest, 31 the highest).
 * What becomes of {x} when its bits number {i} and {j} change places?
 * If bits {i} and {j} of {x} differ, flip both; otherwise leave the word alone.
 * bit exchange in a 32-bit word {x}, positions {i} and {j} counted from 0
 * I'd like two bits of {x} swapped; their positions {i} and {j} lie between 0 and 31.
 * Swap two bits of an integer, their positions being provided, counted from 0.
 * swap bits i and j of a 32-bit word, counted from 0
 * How do I exchange two bits of a number, given their positions from 0?
 * bit at one index <-> bit at other index, in a word, indices from 0
 * two binary places of a word interchanged, their positions given
 * bit transposition in a word: exchange the bits at two given positions
 * Exchange the bits of a 32-bit number found at zero-based positions {i} and {j}.
 * bits = list(...); bits[{i}], bits[{j}] = bits[{j}], bits[{i}]
 * the 0 or 1 at place {i} goes to place {j} and the other way round
 * Transposition of bits {i} and {j} of a word (LSB is 0)
 * How do I interchange two bits by index?
 * swap bits {i} and {j}
 *
 * @name swap_two_bits exchange_bits
 * @range i 0 31
 * @range j 0 31
 */
uint32_t swap_two_bits(uint32_t x, int32_t i, int32_t j) {
    uint32_t differ = (x >> i ^ x >> j) & 1;
    return x ^ (differ << i | differ << j);
}

/**
 * Rotate the 32-bit {x} {OP} by {n} bits, where only {n} modulo 32 matters.
 * Circular {OP} shift of {x} by a variable amount {n}, taken modulo 32
 * What is {x} after its 32 bits are rotated {n} places to the {OP}? Any {n} is allowed; full turns do nothing.
 * Turn the word {x} round to the {OP} by {n} positions; use just the five low bits of the count.
 * Shift {x} to the {OP} by {n} and let the bits that fall out re-enter at the other end ({n} mod 32).
 * {OP:2}({x}, {n}) for 32-bit words, safe for every {n}
 * Rotate a 32-bit integer {OP} by a given number of bits, wrapping around.
 * bit rotation of a 32-bit word {OP} by a variable amount
 * How do I rotate the bits of a 32-bit number to the {OP} by n, wrapping around?
 * rotate a 32-bit number {OP} by n, any n
 * rotate a word by n: bits that fall out on the {OP} return at the other end
 * {OP:2} of a 32-bit word with a variable count, {OP} barrel shift
 * Rotate the 32 bits of {x} to the {OP} by {n} positions, counts above 31 wrapping round.
 * {OP:2}({x}, {n} % 32)
 * turn the 32 bits of {x} round to the {OP}, {n} steps
 * Circular {OP} shift of {x} by {n} modulo 32
 * How to implement {OP:2} for a 32-bit {x} and a variable count {n}?
 * rotate {x} {OP} by {n}
 *
 * @OP + "left" "rotl"
 * @OP - "right" "rotr"
 * @name rotate_by turn_word
 */
uint32_t rotate_by(uint32_t x, uint32_t n) {
    uint32_t left = OP n;
    return x << (left & 31) | x >> (-left & 31);
}

/**
 * Rotate the byte {x} left by {K} bits.
 * Within 8 bits, move {x} up by {K} places and bring what falls out at the top back in at the bottom.
 * What is the 8-bit value {x} after a rotation by {K} to the left?
 * 8-bit left rotate of {x}, {K} places
 * Circularly shift an 8-bit register {x} to the left, {K} times one bit.
 * Give me the byte {x} turned {K} bits to the left, with nothing lost.
 * Write a function that rotates a byte to the left by {K} bits.
 * 8-bit rotate left of a byte by {K}
 * How do I rotate the bits of a byte {K} places left?
 * rol8 of a byte by {K}
 * circular shift of an octet, {K} up
 * byte rotation to the left by {K}, like RLCA repeated
 * Rotate the eight bits of a byte to the left by {K} places.
 * ((n << {K}) | (n >> (8 - {K}))) & 0xFF
 * turn a byte round by {K} to the left, what falls out comes back
 * Circular left shift of an octet by {K}
 * How do I do an 8-bit rotl by {K}?
 * rotate a byte left by {K}
 *
 * @K 1 2 3 5 6 7
 * @name rotate_byte byte_rotate rol8
 */
uint8_t rotate_byte(uint8_t x) { return x << K | x >> (8 - K); }

/**
 * Round {x} up to a power of two.
 * Find the smallest power of two that is not below {x}; for 0 and 1 that is 1.
 * Which power of two is next above {x}, or {x} itself if it is one? {x} is at most 2^31.
 * ceiling power of two of the 32-bit {x}, by smearing the bits of {x} - 1 to the right (0 counts as 1)
 * I have to allocate {x} slots in a table whose size is a power of two; how large does it get, at least 1?
 * Returns the least power of 2 that is greater than or equal to {x}, and 1 for 0
 * Find the next power of two greater than or equal to a number, 1 for zero.
 * next power of 2 at or above a number, 1 for 0
 * How do I round an integer up to a power of two?
 * smallest 2^k >= n, with 1 for 0
 * first power of two at or above a value
 * capacity for a hash table or buffer: the first power of two not below the requested size
 * Find the smallest power of two that is not below a given unsigned 32-bit number; 0 gives 1.
 * 1 << max(n - 1, 0).bit_length()
 * go up to the nearest of 1, 2, 4, 8, …, stay if it is one, 0 becomes 1
 * 2^⌈log2 n⌉, with 1 for n = 0
 * How to round up to a power of 2 by bit smearing?
 * round up to power of two (0 gives 1)
 *
 * @name next_power_of_two round_up_power table_size
 * @range x 0 1000000
 */
uint32_t next_power_of_two(uint32_t x) {
    if (x <= 1) return 1;
    x--;
    x |= x >> 1;
    x |= x >> 2;
    x |= x >> 4;
    x |= x >> 8;
    x |= x >> 16;
    return x + 1;
}

/**
 * What is the smallest power of two that is at least {x}?
 * next power of two from a positive number up, itself included
 * round a number up to a power of 2, powers stay
 * How do I round an int up to a power of two?
 * Write a function that finds the power of two not below a number.
 * 5 -> 8, 8 -> 8, 9 -> 16: round up to a power of two
 * size a hash table: the smallest power of 2 not below the wanted number
 * double 1 until it is at least the given number and return it
 * least 2^k that is not smaller than a number
 * texture size as a power of two: round a length up
 * first power of two from a value on, the value counting
 * pow2 ceiling of a positive int: the least power of two not below it
 * Find the least power of two that is greater than or equal to a positive integer.
 * p = 1; while p < n: p *= 2; return p
 * keep doubling 1 until it's not less than the number
 * Ceiling of n ≥ 1 in the set of powers of two
 * How to determine the necessary buffer size as a power of 2 for n items?
 * smallest power of two >= n
 *
 * @T int32_t int64_t
 * @name power_of_two_at_least ceil_power_of_two
 * @range x 1 100000
 */
T power_of_two_at_least(T x) {
    T power = 1;
    while (power < x) power *= 2;
    return power;
}

/**
 * Round {x} down to a power of two; 0 stays 0.
 * Keep only the highest set bit of {x}.
 * What is the largest power of two that is not above {x}? Use 0 if {x} is 0.
 * most significant 1 bit of the 32-bit {x}, all others cleared, by smearing to the right
 * Returns {x} with everything below its leading 1 turned off
 * Fill the bits below the top 1 of {x} with ones, then subtract that value shifted right by one.
 * Find the largest power of two not exceeding a number, or 0 for zero.
 * previous power of 2 of a number, itself included, 0 for 0
 * How do I round an integer down to a power of two, leaving 0 as it is?
 * highest 2^k <= n, or 0 for 0
 * isolate the highest set bit of a word
 * bit floor of a word: the value of its most significant 1 bit, 0 for 0
 * Find the largest power of two not above a given unsigned 32-bit number; 0 gives 0.
 * 1 << (n.bit_length() - 1) if n else 0
 * go down to the nearest of 1, 2, 4, 8, …, 0 remains 0
 * 2^⌊log2 n⌋, with 0 for n = 0
 * How to isolate the highest set bit as a value?
 * round down to power of two (0 gives 0)
 *
 * @name floor_power_of_two highest_bit leading_one
 */
uint32_t floor_power_of_two(uint32_t x) {
    x |= x >> 1;
    x |= x >> 2;
    x |= x >> 4;
    x |= x >> 8;
    x |= x >> 16;
    return x - (x >> 1);
}

/**
 * What is the largest power of two that is at most {x}?
 * previous power of two of a positive number, which counts itself if it is one
 * round a positive number down to a power of 2
 * How do I round an int down to a power of two?
 * Write a function that finds the power of two not above a number.
 * 5 -> 4, 8 -> 8, 9 -> 8: round down to a power of two
 * greatest 2^k not above a positive number
 * value of the highest one bit of a positive number
 * double 1 as long as it stays within a positive number, return the last power
 * top bit of a positive int as a number
 * biggest power of two not above a positive value
 * pow2 floor of a positive int: the greatest power of two not above it
 * Find the greatest power of two that is less than or equal to a positive integer.
 * p = 1; while p * 2 <= n: p *= 2; return p
 * double 1 as long as it does not go past the number
 * Floor of n ≥ 1 in the set of powers of two
 * What is the biggest power of 2 that fits in n?
 * largest power of two <= n
 *
 * @T int32_t int64_t
 * @name power_of_two_at_most highest_one_bit
 * @range x 1 100000
 */
T power_of_two_at_most(T x) {
    T power = 1;
    while (power <= x / 2) power *= 2;
    return power;
}

/**
 * Return the index of the highest set bit of {x}, or -1 if {x} is 0.
 * At which position, counted from 0, is the top 1 of {x}? Answer -1 for 0.
 * floor(log2({x})) with -1 for {x} = 0, from a count of leading zeros
 * Find the most significant 1 in the 32-bit {x} using clz; 0 has none and yields -1.
 * Computes 31 minus the number of leading zeros of {x}, which makes -1 for 0
 * Given {x}, tell me which bit is its highest one: 0 for 1, 1 for 2 and 3, 31 for a set top bit, -1 for none.
 * Write a function to find the position of the most significant set bit, -1 for zero.
 * index of the highest set bit of a number from 0, -1 for 0
 * How do I get the position, from 0, of the top 1 in a 32-bit number, -1 if it has none?
 * msb index of a word, -1 if no bit set
 * place of the leftmost one of a number, counting from 0 at the right, -1 for zero
 * find last set (fls) of a word from 0, bit scan reverse, -1 for 0
 * Find the zero-based index of the most significant 1 bit in a 32-bit unsigned number, or -1 if none.
 * n.bit_length() - 1, with 0 giving -1
 * which place holds the leftmost 1, counted from 0 at the right, -1 for 0
 * ⌊log2 n⌋ of a u32, −1 for n = 0
 * How to get the position of the topmost set bit (-1 when zero)?
 * index of highest set bit, -1 for 0
 *
 * @name highest_bit_index find_last_set log2_or_minus_one
 */
int32_t highest_bit_index(uint32_t x) { return x == 0 ? -1 : 31 - __builtin_clz(x); }

/**
 * What is the position of the highest one bit of {x}, counted from 0, or -1 if {x} is not positive?
 * index of the most significant set bit of an int, -1 for zero and negatives
 * position from 0 of the leftmost set bit of a positive number, else -1
 * How do I find the highest set bit of a signed integer, with -1 if it is not positive?
 * Write a function that returns the index of the top bit of a positive number, -1 for any other.
 * msb index of a signed int, -1 for zero and below
 * 12 is 1100 in binary, so 3: index from 0 of the highest one, -1 for zero and negatives
 * which bit of a positive number is the highest one that is on, -1 for the rest
 * floor(log2) of a positive int, otherwise -1
 * leading one of a positive int, as an index from the right starting at 0, -1 for other numbers
 * exponent of the largest power of two not above a positive int, -1 if it is zero or less
 * number of times a positive int can be halved before it is 1, else -1
 * Find the zero-based position of the uppermost 1 bit of a signed integer; zero and negatives give -1.
 * n.bit_length() - 1 if n > 0 else -1
 * place of the leftmost 1 from 0 at the right, -1 when not above zero
 * ⌊log2 n⌋ for positive n, otherwise −1
 * How do I compute the integer base-2 logarithm with -1 for n <= 0?
 * floor of log2, -1 if not positive
 *
 * @T int32_t int64_t
 * @name top_bit_index msb_index
 * @range x -5 100000
 */
int32_t top_bit_index(T x) {
    int32_t index = -1;
    for (; x > 0; x >>= 1) index++;
    return index;
}

/**
 * Return the index of the lowest set bit of {x}, or -1 if {x} is 0.
 * Where, counted from 0, is the first 1 in {x} from the right? Answer -1 if there is none.
 * ctz({x}), but -1 for 0
 * Find the position of the least significant 1 of the 32-bit {x}; no bit set means -1.
 * Given a bitmap {x}, I need the number of its first set bit from the bottom, or -1 if the map is empty.
 * position of the rightmost one in {x}, -1 for an empty word
 * Determine the position, from 0, of the rightmost set bit, or -1 if no bit is set.
 * index of the lowest set bit of a word, from 0, -1 for 0
 * How do I get the position, from 0, of the first 1 of a word from the right, -1 if it has none?
 * lsb index of a 32-bit number, -1 if no bit set
 * place of the least significant one of a word, from 0, or -1 if all bits are 0
 * find first set in a word, bit scan forward from 0, zero gives -1
 * Find the zero-based index of the least significant 1 bit in a 32-bit unsigned number, or -1 if none.
 * (n & -n).bit_length() - 1
 * which place holds the rightmost 1, counting from 0, -1 for 0
 * 2-adic valuation of a u32, −1 for zero
 * How do I locate the bottom set bit (-1 when zero)?
 * index of lowest set bit, -1 for 0
 *
 * @name lowest_bit_index find_first_set first_one
 */
int32_t lowest_bit_index(uint32_t x) { return x == 0 ? -1 : __builtin_ctz(x); }

/**
 * What is the position of the lowest one bit of {x}, counted from 1, or 0 if there is none?
 * position of the rightmost set bit of an int, the lowest being 1, 0 for zero
 * ffs of an integer: 1-based position of its lowest set bit, 0 for 0
 * rightmost 1 bit of a number, its position counting from 1, or 0
 * How do I find the position of the first set bit of an int, counting from 1, 0 for no set bit?
 * Write a function that returns the place of the lowest set bit of a number, the ones place being 1, and 0 for zero.
 * 12 is 1100 in binary, so 3: place of the lowest one counted from 1, 0 for 0
 * first set bit position of an int, counted from 1, 0 for zero
 * ffs(x) as in C, 0 for zero
 * which bit, starting with 1, is the lowest one that is on in a number, 0 when all are off
 * trailing zeros of a nonzero integer plus one, 0 for zero
 * one-based index of the least significant set bit of an int, zero gives 0
 * Find the 1-based position of the lowest 1 bit of an integer, with 0 if no bit is set.
 * POSIX ffs
 * the rightmost 1 is at which place, counted from 1, 0 for nothing
 * One-based index of the least significant set bit, zero for the null word
 * How to determine the position, counted from 1, of the first set bit from the right, 0 if there is none?
 * find first set (1-based, 0 for 0)
 *
 * @T int32_t int64_t
 * @name first_set_bit rightmost_set_bit
 */
int32_t first_set_bit(T x) {
    int32_t position = 1;
    if (x == 0) return 0;
    for (; (x & 1) == 0; position++) x >>= 1;
    return position;
}

/**
 * Return the base-2 logarithm of {x}, rounded up; {x} is at least 1.
 * How many bits are needed to number {x} things, starting from 0? There is at least one thing.
 * ceil(log2({x})) for {x} of 1 or more: 0 for 1, 1 for 2, 2 for 3 and 4, and so on
 * Find the smallest n such that 2^n is not below {x}, which is not 0.
 * Computes the ceiling of log2 of the positive number {x} by doubling a power of two until it reaches {x}
 * My tree has {x} leaves (one or more); give me its least depth, doubling level by level.
 * Write a function for the ceiling of the base-2 logarithm of a positive integer.
 * ceil(log2(n)) of a positive int
 * How many bits do I need to distinguish n different values, one value needing none?
 * log2 of a positive number rounded up as int
 * how many doublings from 1 to reach at least a positive value
 * least depth of a binary tree with n leaves, n from 1, or bits of an address for n cells
 * Compute the binary logarithm of a positive number, rounded up to an integer.
 * math.ceil(math.log2(n))
 * how often must I double 1 to get to it or past it
 * ⌈log2 n⌉ of a 32-bit n ≥ 1
 * How many bits do I need to tell n different things apart?
 * log2 rounded up
 *
 * @name log2_ceiling bits_to_number
 * @range x 1 1000000
 */
int32_t log2_ceiling(uint32_t x) {
    int32_t n = 0;
    for (uint64_t power = 1; power < x; power <<= 1) n++;
    return n;
}

/**
 * How many binary digits does {x} have, with 0 having none?
 * Return the bit length of {x}: the number of shifts to the right until it is 0.
 * Count how often the {T} {x} can be shifted right by one before nothing is left.
 * bit width of {x}: 0 for 0, 1 for 1, 2 for 2 and 3, 3 for 4 to 7
 * Number of bits needed to write {x} in binary without leading zeros (0 needs 0), with a loop
 * For {T:a} {x}, give me the position of the top 1, counted from 1, or 0 if there is none; shift in a loop.
 * How many bits are required to represent a number, none for 0?
 * bit length of an integer, 0 for 0
 * How many binary digits does an integer have, zero having none?
 * bit_length of an unsigned number like in python
 * width of a value in base two, 0 for zero
 * count of significant bits in a word, none for 0
 * Count the binary digits that are necessary to write an unsigned number, where 0 needs none.
 * n.bit_length()
 * how long is it in binary, 0 being zero long
 * ⌊log2 n⌋ + 1, or 0 for n = 0
 * How do I calculate the minimal bit width of an unsigned value (0 for 0)?
 * bit length
 *
 * @T uint16_t uint32_t uint64_t
 * @name bit_length bit_width bits_needed
 */
int32_t bit_length(T x) {
    int32_t length = 0;
    for (; x != 0; x >>= 1) length++;
    return length;
}

/**
 * How many binary digits does {x} have, 0 having one?
 * number of bits needed to write a non-negative number, at least one
 * length of a number in binary, without leading zeros, 1 for zero
 * Count the binary digits of a non-negative integer; 0 has one.
 * How long is a non-negative integer when written in binary, 0 being one digit?
 * Write a function that returns how many bits it takes to write a number, one for zero.
 * binary digits count of a number, 5 is 101 so 3, and 0 has 1
 * bits needed to store a value, one for 0
 * width of the binary form of a number, where 0 takes one digit
 * 0 -> 1, 1 -> 1, 2 -> 2, 8 -> 4: number of binary digits
 * how many digits a non-negative number has in base two, 1 for 0
 * size of a number in bits without leading zeros, 0 taking one
 * Count how many digits a nonnegative number has in binary notation; 0 has one.
 * len(bin(n)) - 2
 * how many 0s and 1s do I write for it, one for 0
 * Length of the base-2 numeral of n, at least 1
 * How many binary places does n occupy when zero is written as a single 0?
 * number of binary digits (1 for 0)
 *
 * @T int32_t int64_t
 * @name binary_digits bits_needed binary_length
 * @range x 0 100000
 */
int32_t binary_digits(T x) {
    int32_t count = 1;
    while (x >>= 1) count++;
    return count;
}

/**
 * Count the leading zeros of {x} with a loop, over all 32 bits; 0 has 32.
 * How many zeros stand above the highest 1 of the 32-bit {x}? Loop from the top; 32 for 0.
 * Shift {x} left until its top bit is set and count the shifts, 32 if that never happens.
 * leading-zero count of {x} by a loop, defined as 32 for 0
 * Returns the length of the run of zero bits at the upper end of {x}, found one by one, at most 32
 * Without a builtin, tell me how many 0s come before the first 1 in the 32 bits of {x} (32 if all are 0).
 * Write a function that counts the leading zeros of a 32-bit number using a loop.
 * leading zeros of a 32-bit word by a loop, 32 for zero
 * How do I count the zero bits before the first 1 of a 32-bit word without a builtin, 32 if all are 0?
 * clz of a 32-bit number by hand, zero gives 32
 * 0 bits at the top end of a 32-bit word counted one by one, 32 for 0
 * nlz of a 32-bit word, defined as 32 for zero
 * Count the zero bits above the highest 1 of a 32-bit unsigned number, 32 for zero.
 * 32 - n.bit_length()
 * how many 0s come before the first 1 in its 32 bits, 32 if no 1
 * CLZ on u32, total with clz(0) = 32
 * How do I count leading zeros with a loop (32 for 0)?
 * leading zeros of a 32-bit number, 32 for 0
 *
 * @name leading_zeros_loop count_leading_zeros
 */
int32_t leading_zeros_loop(uint32_t x) {
    int32_t count = 0;
    for (; count < 32 && x >> 31 == 0; x <<= 1) count++;
    return count;
}

/**
 * How many zeros stand before the highest one of the 32 bits of {x}? 32 for 0.
 * leading zeros of a 32-bit int, 32 for zero
 * number of leading zeros of an int in 32-bit binary; 0 has 32
 * count leading zeros of a 32-bit integer, all 32 for 0
 * How do I count the leading zero bits of a 32-bit int, with 32 for 0?
 * Write a function that returns the clz of an int, and 32 for zero.
 * clz of a signed 32-bit int: 0 for negative numbers, 32 for zero
 * number of zero bits at the top of a 32-bit int, 32 if it is 0
 * leading zero bits of a 32-bit int: 1 gives 31, 0 gives 32
 * unused high bits of a 32-bit number: the zeros above its top one, 32 for 0
 * like Java's Integer.numberOfLeadingZeros
 * zeros on the left of the binary form, padded to 32 places
 * Write a function giving the number of 0 bits at the top of a 32-bit int; a zero gives 32, negatives 0.
 * Java: Integer.numberOfLeadingZeros(n)
 * how many 0s at the left end of the 32 bits, all 32 for zero
 * clz of an i32, defined as 32 at 0
 * How to use clz safely when the argument may be 0 (result 32)?
 * leading zero count, 32 for 0
 *
 * @name leading_zeros_of clz32
 */
int32_t leading_zeros_of(int32_t x) { return x == 0 ? 32 : __builtin_clz((unsigned)x); }

/**
 * Count the trailing zeros of {x} with a loop; 0 has 32.
 * How many times can {x} be halved evenly? Count with a loop, and answer 32 for 0.
 * Shift {x} right until its lowest bit is 1 and count the shifts, but stop at 32.
 * trailing-zero count of a 32-bit {x} by a loop, 32 for an input of 0
 * Return the exponent of 2 in {x} by dividing out factors of 2 one by one; for {x} = 0 return 32.
 * Without a builtin, tell me how many 0s follow the last 1 in the 32 bits of {x} (32 if there is no 1).
 * Write a function that counts the trailing zeros of a 32-bit number using a loop.
 * trailing zeros of a 32-bit word by a loop, 32 for zero
 * How do I count the zero bits after the last 1 of a 32-bit word without a builtin, 32 if all are 0?
 * ctz of a 32-bit number by hand, zero gives 32
 * 0 bits at the bottom end of a 32-bit word counted one by one, 32 for 0
 * ntz of a 32-bit word, the exponent of two in it, 32 for zero
 * Count the zero bits below the lowest 1 of a 32-bit unsigned number, 32 for zero.
 * (n & -n).bit_length() - 1 if n else 32
 * how many 0s after the last 1 in its 32 bits, 32 if no 1
 * CTZ on u32, total with ctz(0) = 32
 * How do I count trailing zeros with a loop (32 for 0)?
 * trailing zeros of a 32-bit number, 32 for 0
 *
 * @name trailing_zeros_loop count_trailing_zeros
 */
int32_t trailing_zeros_loop(uint32_t x) {
    int32_t count = 0;
    for (; count < 32 && (x & 1) == 0; x >>= 1) count++;
    return count;
}

/**
 * How many zeros stand after the lowest one of the 32 bits of {x}? 32 for 0.
 * trailing zeros of a 32-bit int in binary, 32 for zero
 * number of trailing zeros of an int in binary; 0 has 32
 * count trailing zeros of a 32-bit integer, all 32 for 0
 * How do I count the zero bits at the end of a 32-bit int, with 32 for 0?
 * Write a function that returns the ctz of an int, and 32 for zero.
 * ctz of a signed 32-bit int, 32 for zero
 * number of zero bits at the bottom of a 32-bit int, 32 if it is 0
 * zero bits at the end of an int: 8 gives 3, 0 gives 32
 * how often can an int be halved evenly, 32 for zero
 * like Java's Integer.numberOfTrailingZeros
 * zeros on the right of an int's binary form, 32 for zero
 * Write a function giving the number of 0 bits at the bottom of a 32-bit int; a zero gives 32.
 * Java: Integer.numberOfTrailingZeros(n)
 * how many 0s at the right end of the 32 bits, all 32 for zero
 * ctz of an i32, defined as 32 at 0
 * How to use ctz safely when the argument may be 0 (result 32)?
 * trailing zero count, 32 for 0
 *
 * @name trailing_zeros_of ctz32
 */
int32_t trailing_zeros_of(int32_t x) { return x == 0 ? 32 : __builtin_ctz((unsigned)x); }

/**
 * Convert the Gray code {x} back to an ordinary binary number.
 * Which number has the Gray code {x}?
 * inverse of the binary-reflected Gray code for {x}
 * XOR together {x}, {x} >> 1, {x} >> 2 and so on until the shifted value is 0.
 * Decode {x} from Gray code: each result bit is the XOR of that bit of {x} and all bits above it.
 * My encoder delivers Gray code {x}; I want the position as a plain binary count.
 * Decode Gray code received from a sensor to the ordinary binary number.
 * gray code to binary number
 * How do I decode a Gray code value to the plain number?
 * gray decode a word to the normal number
 * ordinary value of a reflected binary code word
 * absolute position from a rotary encoder reading in Gray code
 * Convert a reflected binary Gray code back to the ordinary number it stands for.
 * r = 0; while g: r ^= g; g >>= 1
 * gray code back to the number
 * Gray-to-binary decoder: prefix XOR of the bits from the top
 * How to invert n ^ (n >> 1)?
 * decode gray code
 *
 * @T uint16_t uint32_t uint64_t
 * @name gray_decode from_gray inverse_gray
 */
T gray_decode(T x) {
    T result = x;
    for (x >>= 1; x != 0; x >>= 1) result ^= x;
    return result;
}

/**
 * Interleave the low 16 bits of {a} and {b}: {a} into the even positions, {b} into the odd ones.
 * Compute the Morton code (Z-order index) of the point ({a}, {b}) with 16-bit coordinates.
 * Bit i of {a} goes to bit 2i and bit i of {b} to bit 2i + 1, for the 16 lowest bits of each; combine them.
 * Z-order curve position of the 16-bit coordinates {a} and {b}, where the first one takes bit 0
 * What number alternates the bits of {a} and {b}, starting with the lowest bit of the first? Use 16 bits of each.
 * Zip two 16-bit values {a} and {b} into one 32-bit word, bit by bit, with a loop.
 * Write a function that interleaves the low 16 bits of two numbers, the first taking the even positions.
 * morton code of two 16-bit coordinates, the first in the even bits
 * How do I interleave the low 16 bits of x and y into a Z-order number, x in bit 0?
 * bits alternating from first and second 16-bit number, first gets bit 0
 * two 16-bit values zipped bit by bit into 32 bits, the first one starting at bit 0
 * Z-curve index of (x, y) for quadtrees and texture tiling, 16 bits each, x in the even bits
 * Interleave the lower 16 bits of {a} and {b}, those of the former going to even and those of the latter to odd positions.
 * Z-order index in Python: sum(({a} >> i & 1) << 2 * i | ({b} >> i & 1) << 2 * i + 1 for i in range(16))
 * zip the 16 bits of {a} and {b} together, the first one's lowest bit being lowest
 * 2D Morton code with {a} as x (even bits) and {b} as y (odd bits)
 * How to compute a Z-order curve key of two 16-bit coordinates, the first in the even bits?
 * morton code of {a} and {b}
 *
 * @name morton_code interleave z_order
 * @range a 0 65535
 * @range b 0 65535
 */
uint32_t morton_code(uint32_t a, uint32_t b) {
    uint32_t code = 0;
    for (int i = 0; i < 16; i++) code |= (a >> i & 1) << (2 * i) | (b >> i & 1) << (2 * i + 1);
    return code;
}

/**
 * Gather the {OP}-numbered bits of {x} into the low half of the result.
 * Extract the coordinate that a 2-D Morton code {x} keeps in its {OP} bits (bit 0 counts as even).
 * What 16-bit number do the {OP} bits of the 32-bit {x} make when they are pushed together?
 * {OP} bits of {x}, compacted: bit 2i + {OP:2} moves to bit i
 * Undo a bit interleave: take bits {OP:2}, {OP:2} + 2, {OP:2} + 4, ... of {x} and close the gaps.
 * From the Z-order index {x}, give me the number stored in the {OP} positions, where bit 0 is the lowest.
 * Write a function that collects the {OP} bits of a number (bit 0 is even) into a compact value.
 * compress the {OP} bits of a 32-bit word, counted from bit 0, into the low 16
 * How do I extract every second bit of a word, the {OP} ones counting from 0, and pack them?
 * take only the bits of a number at {OP} positions (first {OP:2}) and push them together
 * the {OP} binary places of a word, from place 0 on, squeezed together
 * de-interleave a Morton code: the number in its {OP} bits, bit 0 being even
 * Extract the 16 bits at {OP} positions of a 32-bit number and pack them together at the low end.
 * int(format(n, '032b')[::-1][{OP:2}::2][::-1], 2)
 * take every second bit from place {OP:2} and close the gaps
 * Compress the {OP}-indexed bits of a word (one coordinate of a Morton code).
 * How to de-interleave bits {OP:2}, {OP:2} + 2, … into a 16-bit value?
 * gather bits at {OP} positions
 *
 * @OP 0 "even" "0"
 * @OP 1 "odd" "1"
 * @name gather_alternate morton_part compact_bits
 */
uint32_t gather_alternate(uint32_t x) {
    uint32_t result = 0;
    for (int i = 0; i < 16; i++) result |= (x >> (2 * i + OP) & 1) << i;
    return result;
}

/**
 * Spread the low 16 bits of {x} apart so that a zero follows above each one.
 * Move bit i of {x} to bit 2i for i from 0 to 15; all odd bits become 0.
 * What is {x}, taken as 16 bits, with a 0 inserted between neighbouring bits?
 * bit dilation of the 16-bit {x} with shifts and masks, as needed for a Morton code
 * Insert zeros between the bits of {x}; use the masks 0x00ff00ff, 0x0f0f0f0f, 0x33333333 and 0x55555555.
 * Given a 16-bit {x}, return the square of it as a polynomial over GF(2).
 * Write a function that inserts a zero between the bits of a 16-bit number.
 * spread the bits of a 16-bit number apart, a zero above each
 * How do I put a 0 between all neighbouring bits of a 16-bit number?
 * space out the bits of a 16-bit value: abc -> 0a0b0c
 * every bit of a 16-bit number moved to twice its position
 * part1by1 of a 16-bit coordinate for Morton encoding
 * Move each bit i of a 16-bit unsigned number to position 2i of a 32-bit result, with zeros in between.
 * sum((n >> i & 1) << (2 * i) for i in range(16))
 * put a 0 between all of its 16 bits, bit 0 staying where it is
 * Dilate a 16-bit integer (part1by1 of Morton encoding).
 * How do I spread bits apart so that they sit at the even positions?
 * spread 16 bits to even positions
 *
 * @name spread_bits dilate part_by_one
 */
uint32_t spread_bits(uint16_t x) {
    uint32_t y = x;
    y = (y | y << 8) & 0x00ff00ffu;
    y = (y | y << 4) & 0x0f0f0f0fu;
    y = (y | y << 2) & 0x33333333u;
    return (y | y << 1) & 0x55555555u;
}

/**
 * Sign-extend the lowest {K} bits of {x}.
 * Read the {K} low bits of {x} as a two's complement number.
 * What value from -2^({K}-1) to 2^({K}-1) - 1 do the bottom {K} bits of {x} stand for? Ignore the higher bits.
 * sign extension of a {K}-bit field at the bottom of {x} to {T:a}
 * If bit {K} - 1 of {x} is 1, set all bits from {K} up; otherwise clear them.
 * Copy the top bit of the {K}-bit field {x} into every higher position of the {T}.
 * Expand a {K}-bit signed number in the low bits to the full width, ignoring higher bits.
 * sign extension of a number from its low {K} bits
 * How do I turn a {K}-bit two's complement value into a normal signed int?
 * number has only {K} bits with sign, want real negative value
 * signed reading of the bottom {K} bits of a number
 * sensor or immediate field, the low {K} bits of a word, to a signed integer
 * Interpret the lowest {K} bits of an integer as a two's complement number and return its value.
 * (n & (2**{K} - 1)) - 2**{K} if n has bit {K} - 1 set, else n & (2**{K} - 1)
 * read the last {K} bits as a number that can be negative
 * Sign-extension of a {K}-bit field to the full word
 * How to convert a {K}-bit signed value from a sensor to an int?
 * sign extend from {K} bits
 *
 * @T int32_t int64_t
 * @K 3..7 9..15 20 24
 * @name sign_extend extend_field signed_field
 */
T sign_extend(T x) {
    T sign = (T)1 << (K - 1);
    T field = x & ((sign << 1) - 1);
    return (field ^ sign) - sign;
}

/**
 * In {x}, sign-extend the lowest {n} bits and ignore those above.
 * sign extension of a value from its low n bits, n as second argument
 * read the low n bits of a number as a signed one, n given second
 * How do I turn an n-bit two's complement value, n as second argument, into an int?
 * Write a function that sign-extends the low bits of a number, given the number and the width.
 * ADC value with a sign, of a width such as 12 bits given second, to an int
 * value and bit count in, signed value of that many low bits out
 * two's complement number in so many low bits to a full integer, bits above ignored
 * copy bit n - 1 of a number into all higher bits
 * 0xF with 4 bits gives -1: sign-extend a value of a given width
 * widen a signed field of n bits at the bottom of a number to a full int
 * interpret the low bits of a value as signed, their number being the second argument
 * For {x}, interpret its lowest {n} bits as a two's complement number and return its value.
 * Python: v = {x} mod 2^{n}; v - 2^{n} if v >= 2^({n} - 1) else v
 * of {x}, read only the last {n} bits, as a number that can be negative
 * Sign-extension of {x} from width {n} to 32 bits
 * How to turn the raw value {x} of an {n}-bit signed field into an int?
 * sign extend {x} from {n} bits
 *
 * @name sign_extend_from extend_sign
 * @range n 1 31
 */
int32_t sign_extend_from(int32_t x, int32_t n) {
    int32_t sign = (int32_t)1 << (n - 1);
    int32_t low = x & (sign | (sign - 1));
    return (low ^ sign) - sign;
}

/**
 * Extract the {L} bits of {x} that start at bit {K}.
 * Return ({x} >> {K}) & (2^{L} - 1).
 * What number is in the field of {x} that begins at bit {K} and is {L} bits wide?
 * bit field of {x}: offset {K}, width {L}
 * Shift {x} right by {K}, then keep the lowest {L} bits.
 * A register {x} has a field of {L} bits whose lowest one is bit {K}; read that field.
 * The field of interest is {L} bits wide and starts at bit {K} of an integer; extract it.
 * bit field of an integer at bit {K}, width {L}
 * How do I get {L} bits of a number from position {K}?
 * shift a number right by {K}, then mask {L} bits
 * a slice of the word: {L} binary digits from bit {K} upwards
 * register field with offset {K} and {L} bits, as a number
 * Extract from an unsigned number the field of {L} bits that begins at bit {K} (bit 0 lowest).
 * (n >> {K}) % 2**{L}
 * skip the last {K} bits and give the next {L}
 * Bit field of width {L} at offset {K}
 * How do I read {L} bits from position {K} of a register?
 * get {L} bits starting at bit {K}
 *
 * @T uint32_t uint64_t
 * @K 3 4 5 6 10 12 20
 * @L 2 3 5 6 7
 * @name extract_field read_field bit_field
 */
T extract_field(T x) { return x >> K & ((1 << L) - 1); }

/**
 * Extract from {x}, beginning at bit {start}, a field of {width} bits.
 * Which number do bits {start} to {start} + {width} - 1 of {x} form? The width is from 0 to 31.
 * variable bit field of the 32-bit {x} with offset {start} and size {width}
 * Move {x} down by {start} and mask all but the {width} lowest bits; a width of 0 gives 0.
 * ({x} >> {start}) & ((1 << {width}) - 1)
 * For a decoder I need part of the word {x}: bit {start} and those above it, {width} bits in all (at most 31).
 * Write a function that extracts from a number, beginning at a given bit, a given number of bits up to 31.
 * extract a bit field from a word, its start bit and then its width being variable
 * How do I read n bits of an integer beginning at bit p, if p is given before n?
 * slice of a word's bits from a start bit on, with the given width (at most 31)
 * part of a word given by bit offset and number of bits
 * UBFX / BEXTR in software: extract so many bits of a value from a start bit, start before width
 * Obtain the value of the bits of {x} from position {start} (0 is lowest) over a length of {width}.
 * {x} >> {start} & (1 << {width}) - 1
 * from {x} skip {start} bits at the right, then give the next {width}
 * Unsigned bit-field extract, source {x}, offset {start}, width {width}
 * How can I slice a word by start bit and number of bits?
 * bits of {x} from {start}, {width} of them
 *
 * @name extract_bits get_bits field_at
 * @range start 0 31
 * @range width 0 31
 */
uint32_t extract_bits(uint32_t x, int32_t start, int32_t width) { return x >> start & ((1u << width) - 1); }

/**
 * Replace the {L} bits of {x} from bit {K} on by the {L} lowest bits of {value}.
 * Overwrite {x} with {value} in a field that is {L} bits wide and sits at offset {K}.
 * What is {x} after its {L}-bit field at position {K} has been overwritten with {value}?
 * write to a bit field of {x}: offset {K}, width {L}, new contents {value} (higher bits of it are ignored)
 * Clear bits {K} and up, {L} of them, in {x}, then OR in {value}, cut to {L} bits and shifted left by {K}.
 * A register {x} has a field of {L} bits whose lowest one is bit {K}; store {value} there, keep the rest.
 * Write a function that writes a second value into the {L}-bit field at bit {K} of a number.
 * set the bit field at bit {K}, {L} wide, of the first number to the low bits of the second
 * How do I overwrite {L} bits of an integer from position {K} with another value?
 * put a new value, given second, in the {L} bits from bit {K} of a number, keep the rest
 * replace the {L} binary digits of a number from bit {K} up by those of a second value
 * update a register field at offset {K} of {L} bits with a new value, given second
 * Overwrite in {x} the {L} bits that begin at bit {K} with the lowest {L} bits of {value}.
 * mask = (2**{L} - 1) << {K}; {x} & ~mask | {value} << {K} & mask
 * in {x}, leave all but the {L} bits from place {K} up, where {value} goes
 * Bit-field insert (width {L}, offset {K}) to {x} from {value}
 * How do I store {L} bits at position {K} of a register {x}, taking them from {value}?
 * put the low {L} bits of the second number at bit {K} of the first
 *
 * @T uint32_t uint64_t
 * @K 3 4 8 12 16
 * @L 2 3 5 8
 * @name insert_field write_field deposit
 */
T insert_field(T x, T value) {
    T mask = (T)((1 << L) - 1) << K;
    return (x & ~mask) | (value << K & mask);
}

/**
 * In {x}, from bit {start} on, replace {width} bits by the lowest bits of the value {field}.
 * insert a value into a number's bit field, whose start bit and width come before the value
 * write the last argument into a field of bits of a number, given the field's start bit and width
 * How do I overwrite some bits of an integer with a value, when the first bit, their number and then the value are given?
 * Write a function that stores the last argument in bits start to start + width - 1 of the first.
 * clear a field of a word given by start bit and width, then or in the new value, cut to the width
 * update a register field, given the register, the start bit, the number of bits and the new contents
 * set a range of bits in a number to a given value; the first bit and the width of the range come before it
 * bfi instruction in C: insert a value into a word, given the lowest bit, the width and then the value
 * overwrite a bit field of a number, which is described by start and width, with a new value given last
 * patch a few bits of a word, given at which bit they start, how many they are and what to put there
 * assign the last argument to a bit field of an int, the field being described by start bit and width
 * Overwrite in {x} the bits from position {start} over a length of {width} with the low bits of {field}.
 * Python: m = ((1 << width) - 1) << start for arguments {x}, {start}, {width}, {field}; x & ~m | field << start & m
 * in {x}, from place {start} on, {width} bits long, put what {field} has at its low end
 * Bit-field insert with destination {x}, offset {start}, width {width} and source {field}
 * How to update part of a word {x} (start bit {start}, {width} bits) from a value {field}?
 * replace bits of {x} from {start}, {width} long, by {field}
 *
 * @name replace_bits write_field
 * @range start 0 15
 * @range width 1 15
 */
int32_t replace_bits(int32_t x, int32_t start, int32_t width, int32_t field) {
    int32_t mask = (((int32_t)1 << width) - 1) << start;
    return (x & ~mask) | ((int32_t)((uint32_t)field << start) & mask);
}

/**
 * Return the next larger number with as many ones as {x}, which is not 0.
 * Which is the smallest number above {x} that has the same count of 1 bits? {x} is positive and below 2^30.
 * next bit permutation of the positive {x} (Gosper's hack)
 * Find the successor of the nonzero {x} among numbers with equal population count: binary 0110 leads to 1001.
 * Step from the subset that {x} encodes to the next subset of the same size, in increasing order.
 * Given a bit mask {x} with at least one 1, compute the lexicographically next mask with that many 1s.
 * Provide the next higher number that has the same number of set bits as a given positive one.
 * next number above a nonzero one with the same popcount
 * How do I get the smallest larger integer having equally many 1 bits as a given nonzero one?
 * next bigger num with same count of ones as a positive number
 * following bit permutation of a nonzero word in ascending order
 * Gosper's hack on a nonzero mask for iterating over subsets of equal size
 * Find the smallest larger 32-bit number that has equally many 1 bits as the given one.
 * next(m for m in itertools.count(n + 1) if m.bit_count() == n.bit_count())
 * next number up with just as many 1s in binary
 * Gosper's hack: lexicographic successor of a k-subset bitmask
 * How do I enumerate combinations as bitmasks by going to the following one of equal popcount?
 * next number with the same number of set bits
 *
 * @name next_same_ones gosper next_combination
 * @range x 1 1000000
 */
uint32_t next_same_ones(uint32_t x) {
    uint32_t lowest = x & -x;
    uint32_t carried = x + lowest;
    return carried | ((x ^ carried) >> 2) / lowest;
}

/**
 * Read a 32-bit number from the four bytes {p}, {OP}.
 * Combine {p}[0] to {p}[3] into one 32-bit value, {OP:2} byte first.
 * What number do the four bytes at {p} hold in {OP} order?
 * 32-bit {OP} load from the byte array {p}
 * Decode four bytes {p} that a file stores with the {OP:2} byte first.
 * I have a buffer {p} of four bytes in {OP} order and want the number in it.
 * Read a 32-bit {OP} integer from a byte array of four.
 * read a uint32 in {OP} order from four bytes
 * How do I turn four bytes into a 32-bit number, {OP:2} byte first?
 * four bytes at a pointer to int, {OP}
 * decode a four-byte {OP} word from a buffer
 * deserialize a {OP} dword from a packet or file header
 * Assemble a 32-bit unsigned number from four bytes, the first of which is the {OP:2}.
 * int.from_bytes(p[:4], order) with {OP} order
 * make one number of four bytes, {OP:2} one at the front
 * Deserialise a {OP} u32 from a byte buffer.
 * How to read a {OP} 32-bit integer out of memory portably?
 * read a {OP} 32-bit integer
 *
 * @OP 24- "big-endian" "most significant"
 * @OP 0+ "little-endian" "least significant"
 * @name load_bytes read_u32 decode_word
 * @array p 4
 * @range p 0 255
 */
uint32_t load_bytes(const uint8_t *p) {
    uint32_t value = 0;
    for (int i = 0; i < 4; i++) value |= (uint32_t)p[i] << (OP 8 * i);
    return value;
}

/**
 * Write the 32-bit {x} to the four bytes {p}, {OP}.
 * Split {x} into four bytes and store them at {p} with the {OP:2} byte first.
 * 32-bit {OP} store of {x} into the byte array {p}
 * Fill {p}[0] to {p}[3] with the bytes of {x}; {p}[0] gets the {OP:2} one.
 * Serialize {x} into the buffer {p} in {OP} byte order.
 * Could you put the word {x} into the four bytes {p} for a {OP} file format?
 * Write a function that writes a 32-bit integer into a byte array, {OP}.
 * write a uint32 in {OP} order to a buffer of four bytes: buffer, value
 * How do I split a number into four bytes of an array, {OP:2} byte first?
 * int to bytes, {OP}, into a given buffer
 * encode a word as four {OP} bytes in a buffer
 * serialize a dword in {OP} order for a packet or file
 * Write the four bytes of a 32-bit unsigned number to memory, beginning with the {OP:2} one.
 * buf[:4] = n.to_bytes(4, order) with {OP} order
 * put a number in a buffer as four bytes, {OP:2} first
 * Serialise a u32 in {OP} format.
 * How to save a 32-bit integer to a buffer portably in {OP} order?
 * write a {OP} 32-bit integer
 *
 * @OP 24- "big-endian" "most significant"
 * @OP 0+ "little-endian" "least significant"
 * @name store_bytes write_u32 encode_word
 * @array p 4
 * @range p 0 255
 */
void store_bytes(uint8_t *p, uint32_t x) {
    for (int i = 0; i < 4; i++) p[i] = x >> (OP 8 * i);
}

/**
 * Does any of the four bytes in {x} equal 0?
 * Check whether the 32-bit word {x} contains a zero byte, without a loop.
 * (({x} - 0x01010101) & ~{x} & 0x80808080) != 0
 * Return true if one or more of the bytes of {x} are zero.
 * zero-byte test as used by fast string-length routines, for the word {x}
 * Does a terminating zero hide in the four characters packed into {x}?
 * Write a function that checks whether a 32-bit word has a zero byte.
 * zero byte in a 32-bit word or not
 * How do I detect if one of the four bytes of an int is 0?
 * any zero byte inside a uint32?
 * is there an octet of all zeros in a 32-bit word
 * strlen trick: NUL detection in four characters packed into a word
 * Check whether at least one of the four bytes of a 32-bit unsigned number is 0.
 * 0 in n.to_bytes(4, 'little')
 * is one of its four bytes all zeros
 * Null-octet detection in a 32-bit word, as for strlen
 * How can I tell if a word contains a 00 byte?
 * does the number have a zero byte
 *
 * @R _Bool int
 * @name has_zero_byte contains_null
 */
R has_zero_byte(uint32_t x) { return ((x - 0x01010101u) & ~x & 0x80808080u) != 0; }

/**
 * Does any of the four bytes of {x} equal {b}?
 * Check whether the byte {b} occurs in the 32-bit word {x}, whose four bytes are compared in turn.
 * Return true if one of the bytes of {x} has the value {b}.
 * byte search in a word: is there a byte {b} in {x}?
 * Look at bits 0-7, 8-15, 16-23 and 24-31 of {x}; say whether one of these groups is {b}.
 * A word {x} holds four packed characters; I want to know if {b} is among them.
 * Search the four bytes of a 32-bit word for a given byte and tell if it appears.
 * does a 32-bit word contain a given byte
 * How do I find whether any of the 4 bytes of an int equals some value?
 * is this byte one of the four in uint32
 * search an octet inside a 32-bit word: found or not
 * memchr on a packed word of four bytes, as true or false
 * Check whether at least one of the four bytes of a 32-bit unsigned number {x} equals the byte {b}.
 * {b} in int({x}).to_bytes(4, 'little')
 * is one of the four bytes of {x} a {b}
 * Octet membership: does {b} occur in the 32-bit word {x}?
 * How to search a 32-bit word for a given byte?
 * does {x} contain the byte {b}
 *
 * @R _Bool int
 * @name has_byte word_contains
 * @range x 0 66000
 * @range b 0 3
 */
R has_byte(uint32_t x, uint8_t b) {
    for (int i = 0; i < 4; i++, x >>= 8)
        if ((x & 255) == b) return 1;
    return 0;
}

/**
 * Return the bitwise {OP} of {a} and {b}.
 * Combine {a} and {b} with {OP:2} and invert every bit of the result.
 * {OP} of two {T:s}, bit by bit
 * Which bits do {a} and {b} give under {OP}, that is, NOT of their {OP:2}?
 * ~({a} {OP:3} {b})
 * A logic simulator needs an {OP} gate that works on whole words {a} and {b}.
 * Write a function that returns the bitwise {OP} of two integers.
 * {OP} gate on two numbers
 * How do I compute {OP} of two integers bit by bit?
 * {OP} of 2 ints, so ~(first {OP:3} second)
 * inverted {OP:2} of two words
 * logic gate {OP}, applied to every bit of two words
 * Compute the bitwise {OP} of two integers, i.e. the complement of their {OP:2}.
 * Python: ~(p {OP:3} q)
 * {OP:2} them bit for bit and flip everything after that
 * Word-wide {OP} gate
 * How can I do {OP} on ints in a language having just {OP:3} and ~?
 * bitwise {OP}
 *
 * @T int32_t int64_t
 * @OP & "NAND" "AND" "&"
 * @OP | "NOR" "OR" "|"
 * @OP ^ "XNOR" "XOR" "^"
 * @name negated_gate inverted_gate
 */
T negated_gate(T a, T b) { return ~(a OP b); }

/**
 * Combine {a} with the inverse of {b} by {OP}.
 * {a} {OP:2} ~{b}
 * What is {a} {OP} NOT {b}, bitwise?
 * bitwise {OP} of {a} and the complement of {b}
 * Invert the bits of the second of two {T:s} and {OP} them with the first: {a} {OP} NOT {b}.
 * Take {a}; {OP} it with {b} after every bit of that has been flipped.
 * Compute a number {OP} the bitwise complement of a second one.
 * {OP} of a number with the inverted second number
 * How do I {OP} an integer with NOT of another one?
 * first {OP:2} ~second for two integers pls
 * first word {OP} the second word with its bits flipped
 * {OP} NOT of two words, like ANDN or ORN instructions with the second inverted
 * Compute the bitwise {OP} of the first integer and the complement of the second.
 * take {a} and the flipped bits of {b} and {OP} the two
 * Bitwise {OP} with the second operand inverted
 * How do I {OP} {a} with NOT {b}?
 * {a} {OP:2} not {b}, bitwise
 *
 * @T int32_t int64_t
 * @OP & "AND" "&"
 * @OP | "OR" "|"
 * @name with_inverse gate_not
 */
T with_inverse(T a, T b) { return a OP ~b; }

/**
 * Is every bit of {a} also set in {b}?
 * Check whether {a} is a subset of {b}, both taken as sets of bits.
 * ({a} & ~{b}) == 0
 * Return true if no 1 bit of {a} is missing from {b}; 0 is a subset of everything.
 * subset test for two bit sets, {a} within {b}
 * Is {a} contained in {b} when both are read as bit sets?
 * Write a function that checks if all set bits of the first number are set in the second.
 * bit set subset test: is the first integer a subset of the second
 * How do I test that the first bitmask is contained in the second?
 * is the first bit mask inside the second mask? true or false
 * no flag of the first integer is missing in the second: true?
 * set inclusion, first in second, with integers as bit sets
 * Treat two integers as sets of bits and decide whether every bit of the first is also in the second.
 * {a} & {b} == {a} for bit sets, like set.issubset
 * do all the 1s in {a} show up in {b} too
 * Inclusion {a} ⊆ {b} of sets encoded as bitmasks
 * How to check that bitmask {a} is completely covered by bitmask {b}?
 * is {a} a subset of {b} as bitmasks
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_subset covered_by
 * @range a 0 15
 * @range b 0 15
 */
R is_subset(T a, T b) { return (a & ~b) == 0; }

/**
 * Negate {x} if {flag} is 1; leave it as it is if {flag} is 0.
 * ({x} ^ -{flag}) + {flag}
 * Without a branch, return -{x} or {x} depending on {flag}, which is 1 or 0.
 * Which value does {x} take when its sign is flipped just if {flag} is 1 (the only other value being 0)?
 * branch-free conditional negation of {x}, done when {flag} is 1 and not when it is 0
 * Use XOR and one addition to negate {x} under the control of {flag} (0 or 1).
 * Negate a number if a flag, 1 or 0 and given second, is 1.
 * conditional negate of a number by a flag of 1 (negate) or 0 (keep)
 * How do I change the sign of a value depending on a 0/1 flag, branchless?
 * flag 1 -> minus x, flag 0 -> x, with the arguments x, flag
 * sign of a number flipped only when the flag, given second, is 1 and not 0
 * apply a sign bit, 1 for negative, to a magnitude, which comes first
 * Return {x} itself if {flag} is 0 and its negative if {flag} is 1, without branching.
 * -{x} if {flag} else {x}, with {flag} 0 or 1
 * {x} with its sign turned when {flag} is 1, unchanged for 0
 * Conditional two's complement negation of {x} under the control bit {flag}
 * How do I flip the sign of {x} depending on a 0/1 value {flag}?
 * negate {x} if {flag} is 1
 *
 * @T int32_t int64_t
 * @name negate_if conditional_negate
 * @range flag 0 1
 */
T negate_if(T x, T flag) { return (x ^ -flag) + flag; }

/**
 * Find the length of the longest run of ones in {x}.
 * How many 1 bits stand side by side in {x} at most? 0 if no bit is set.
 * longest block of consecutive set bits in the {T} {x}
 * AND {x} with itself shifted left by one until it is 0; return the number of rounds.
 * Measure the widest unbroken stretch of 1s in the binary form of {x}.
 * For a bitmap {x} of free pages, I want the size of the largest contiguous free area (a free page is a 1).
 * Measure the longest sequence of consecutive 1s in a number's binary form.
 * longest run of ones in the binary form of a number
 * How many consecutive set bits does an integer have at most?
 * max number of 1s in a row in a binary number
 * length of the biggest block of adjacent ones in a word
 * largest contiguous free region in a bitmap word, a 1 meaning free: its size in bits
 * Find the length of the longest stretch of adjacent 1 bits in an unsigned number.
 * max(map(len, format(n, 'b').split('0')))
 * the most 1s in a row in binary
 * Maximal run length of ones in a word
 * How long is the greatest block of neighbouring set bits?
 * longest run of ones in binary
 *
 * @T uint16_t uint32_t uint64_t
 * @name longest_run longest_ones
 */
int32_t longest_run(T x) {
    int32_t length = 0;
    for (; x != 0; x &= x << 1) length++;
    return length;
}

/**
 * Does {x} have two neighbouring bits that are both 1?
 * Check whether two adjacent ones occur in the binary form of {x}.
 * ({x} & ({x} >> 1)) != 0
 * Return true if some bit of {x} and the bit just above it are both set.
 * adjacent-ones test for {x}
 * Is the pattern 11 anywhere in {x}, written in binary?
 * Do two consecutive 1 bits appear anywhere in a number?
 * are there two adjacent set bits in a number
 * Does the binary form of a number contain 11?
 * any 1s side by side in the binary form of the number? true or false
 * neighbouring ones in a word: present or not
 * true if a number is not fibbinary: it contains consecutive ones in binary
 * Check whether two neighbouring bits of an unsigned number are both 1.
 * '11' in bin(n)
 * are there two 1s side by side in its bits
 * Existence of consecutive set bits in a word (negated sparse test)
 * How to detect 11 somewhere in the binary form?
 * does it have two adjacent set bits
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name adjacent_ones has_double_one
 */
R adjacent_ones(T x) { return (x & (x >> 1)) != 0; }

/**
 * Count the places in the 32-bit {x} where a bit differs from its upper neighbour.
 * How many transitions between 0 and 1 are there among the 32 bits of {x}?
 * number of borders between runs of equal bits in a 32-bit {x}
 * Compare each of bits 0 to 30 of {x} with the next higher bit and count the unequal pairs.
 * Popcount of {x} ^ ({x} >> 1) over its lowest 31 bits
 * Given a recorded line level {x}, one sample per bit, tell me how often the level changes.
 * Write a function that counts the changes between 0 and 1 in the bits of a 32-bit number.
 * number of bit transitions between neighbours in a 32-bit word
 * How many times does the bit change from one position to the next in a 32-bit word?
 * count 01 and 10 among neighbouring bits of a 32-bit binary number
 * borders between groups of equal bits in a 32-bit word, counted
 * toggle count of a signal sampled in 32 bits
 * Count the places in a 32-bit unsigned number where two neighbouring bits differ.
 * sum(p != q for p, q in zip(s, s[1:])) where s = format(n, '032b')
 * how often does it switch between 0 and 1 along its 32 bits
 * Number of level changes across the 31 adjacent bit pairs of a u32
 * How many 01 or 10 transitions has a 32-bit pattern, zeros at the top included?
 * count bit transitions in a 32-bit number
 *
 * @name bit_transitions count_edges
 */
uint32_t bit_transitions(uint32_t x) { return __builtin_popcount((x ^ x >> 1) & 0x7fffffffu); }

/**
 * Map {x} to an unsigned code in zigzag order: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
 * Zigzag-encode the 32-bit {x}, so that numbers near zero get small codes.
 * ({x} << 1) ^ ({x} >> 31), with an arithmetic right shift
 * What is the zigzag code of {x}? Non-negative values are doubled; a negative v becomes -2v - 1.
 * zigzag encoding of a signed 32-bit {x}, as varint formats use it
 * Interleave positives and negatives: return 2{x} if {x} is at least 0, otherwise -2{x} - 1, without a branch.
 * Zigzag-encode a signed integer, as various wire formats require.
 * zigzag encoding of a signed int
 * How do I map signed numbers to unsigned ones so small negatives stay small, the zigzag way?
 * 0 -1 1 -2 2 -> 0 1 2 3 4, zigzag code of an int
 * interleave negative and positive values into a code: 2x for x >= 0, -2x - 1 below
 * protobuf sint32 encode, before the varint
 * Map a signed integer to a zigzag code, where 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
 * 2 * n if n >= 0 else -2 * n - 1
 * double it, but minus numbers go to the odd ones in between
 * ZigZag encoding of an sint32 as in Protocol Buffers
 * How to store small negative numbers as small codes (zigzag)?
 * zigzag encode
 *
 * @name zigzag_encode to_zigzag
 */
int32_t zigzag_encode(int32_t x) { return x << 1 ^ x >> 31; }

/**
 * Decode the zigzag code {x}: 0, 1, 2, 3, 4 become 0, -1, 1, -2, 2.
 * Turn the zigzag-encoded 32-bit {x} back into a signed number.
 * ({x} >> 1) ^ -({x} & 1), with a logical right shift
 * Which signed number has the zigzag code {x}? Even codes are halved, odd ones give -({x} + 1) / 2.
 * inverse of zigzag encoding for {x}
 * Undo zigzag: halve {x}, and invert all bits of the half if {x} was odd.
 * Write a function that decodes a zigzag-encoded integer.
 * zigzag decoding of an unsigned int
 * How do I get the signed number back from its zigzag code?
 * 0 1 2 3 4 -> 0 -1 1 -2 2, from a zigzag code to the signed value
 * undo the zigzag interleaving of negative and positive values in a code
 * protobuf sint32 decode, after the varint
 * Recover the signed integer from a zigzag code, so that 0, 1, 2, 3, 4 become 0, -1, 1, -2, 2.
 * n // 2 if n % 2 == 0 else -(n // 2) - 1
 * even codes are half of it, odd ones are minus half of one more
 * ZigZag decoding of an sint32 as in Protocol Buffers
 * How to get back the signed value from its zigzag form?
 * zigzag decode
 *
 * @name zigzag_decode from_zigzag
 */
int32_t zigzag_decode(uint32_t x) { return x >> 1 ^ -(x & 1); }

/**
 * {OP} bit number {n} of {x}.
 * Return the {T} {x} with the bit at the variable position {n} {OP:2}.
 * What is {x} once bit {n}, a number from 0 to 31, has been {OP:2}?
 * {x} with bit {n} {OP:2} and all others kept
 * Given {x} and a position {n} (0 is the lowest, 31 the most allowed), give back the word with that bit {OP:2}.
 * Update the flags {x}: flag {n} is to be {OP:2}.
 * Write a function that returns a number with bit n, counted from 0, {OP:2}.
 * {OP} bit n of an integer, bit 0 being the lowest
 * How do I get the bit of a number at a given position, from 0, {OP:2}?
 * {OP} a bit of a number pls, its position from 0 comes as 2nd argument
 * value in which the binary place with a given index, from 0, is {OP:2}
 * {OP} a flag of a word by its index from 0
 * Write a function that returns {x} with the bit at zero-based position {n} {OP:2}.
 * mask = 1 << {n}, then {x} with that bit {OP:2}
 * {x}, but with place {n} from the right {OP:2} (the rightmost place is 0)
 * {OP} the bit of weight 2 to the {n} in a word.
 * How do I get the bit numbered {n} of a word {OP:2}?
 * {OP} bit {n} of {x}
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @OP | "Set" "set to 1"
 * @OP ^ "Toggle" "flipped"
 * @OP &~ "Clear" "cleared to 0"
 * @name change_bit_at update_flag
 * @range n 0 31
 */
T change_bit_at(T x, int32_t n) { return x OP ((T)1 << n); }

/**
 * Make {x} have at bit {n} the given {value}, which is 0 or 1.
 * Return {x} with bit number {n} replaced by {value} (0 or 1).
 * What is {x} after its bit at position {n} has been made equal to {value}, a 0 or a 1?
 * assignment of one bit: in {x}, position {n} (from 0 to 31) becomes {value}, either 0 or 1
 * In {x}, clear bit {n}, then OR in {value}, which is 0 or 1, moved to that position.
 * In the port register {x} I want pin {n} driven to {value} (1 is high, 0 is low); other pins stay.
 * Write a function that sets bit n of a number to a given bit value: number, n, value.
 * write a bit value, 0 or 1 and given last, at a position of a word
 * How do I assign 0 or 1, given last, to a specific bit of a number, given by index?
 * put a given bit (third argument) in position n (second) of a word
 * one binary place of a word, index second, replaced by a chosen digit, third
 * update one entry of a 32-bit bitmap, given the index and the new bit, 0 or 1
 * Return {x} with its bit at zero-based position {n} made equal to {value}, which is 0 or 1.
 * Python: {x} & ~(1 << {n}) | {value} << {n}
 * in {x}, make place {n} from the right (0 first) a {value}
 * Load the bit of {x} having index {n} with the logic level {value}.
 * How can a bit be written with a 0/1 variable (word, bit index from 0, new bit)?
 * set bit n of x to a given value
 *
 * @name assign_bit write_bit drive_pin
 * @range n 0 31
 * @range value 0 1
 */
uint32_t assign_bit(uint32_t x, uint32_t n, uint32_t value) { return (x & ~(1u << n)) | value << n; }

/**
 * Build a mask with the {n} lowest bits set, for {n} from 0 to 31.
 * (1 << {n}) - 1
 * Return {n} ones in a row at the low end of a 32-bit word; 0 gives 0.
 * Which number is written as {n} ones in binary? It is 0 if {n} is 0; {n} is below 32.
 * low mask of {n} ones (at most 31)
 * How do I get a word whose bits 0 to {n} - 1 are 1 and the rest 0? {n} never exceeds 31.
 * Create a bitmask whose n lowest bits are ones.
 * mask of the n low bits, n below 32
 * How do I make a number whose lowest n bits are all 1?
 * n ones in binary, as a 32-bit number
 * number with the first n bits set, 2^n - 1
 * host mask as in subnets: the n lowest bits are ones, n below 32
 * Produce an unsigned 32-bit number whose {n} lowest bits are one, with zeros above.
 * 2 ** {n} - 1
 * {n} ones in a row in binary
 * Right-justified mask of width {n} (0 to 31)
 * How do I construct a mask for the low {n} bits?
 * mask of {n} ones
 *
 * @name low_mask ones_below mask_of_width
 * @range n 0 31
 */
uint32_t low_mask(uint32_t n) { return (1u << n) - 1; }

/**
 * Build a 64-bit mask with ones from bit {low} to bit {high}, both included.
 * Which word has 1s exactly at the positions {low}, {low} + 1, ..., {high}? Here 0 <= {low} <= {high} < 63.
 * mask for the bit range {low} to {high}, inclusive
 * Subtract 2^{low} from 2^({high} + 1).
 * I need the bits numbered {low} through {high} set and every other bit of a 64-bit word clear.
 * Return ones between positions {low} and {high} inclusive, where the first is not above the second.
 * Write a function that makes a mask with the bits from low to high set, both inclusive.
 * 64-bit bitmask for a bit range, first and last bit inclusive
 * How do I build a 64-bit number with ones from one bit position to another, both included?
 * 64-bit word with ones from bit lo to bit hi, both included
 * contiguous 64-bit mask of ones given its first and last bit
 * GENMASK as in the Linux kernel, 64 bits, but with the low bit as first argument
 * Produce a 64-bit number with ones from bit {low} through bit {high}, both included, and zeros elsewhere.
 * sum(2 ** i for i in range({low}, {high} + 1))
 * 1s from place {low} up to place {high}, 0s in all other places
 * Contiguous 64-bit mask over the closed bit range [{low}, {high}]
 * How to build a mask for bits {low} to {high} inclusive?
 * mask of bits {low} to {high}
 *
 * @name range_mask bits_between
 * @range low 0 20
 * @range high 20 62
 */
uint64_t range_mask(int32_t low, int32_t high) { return (1ull << (high + 1)) - (1ull << low); }

/**
 * Align {x} up to a multiple of 2^{n}, for {n} from 0 to 12.
 * ({x} + m) & ~m, where m = (1 << {n}) - 1 and {n} is at most 12
 * What is the smallest multiple of 2 to the power {n} (0 to 12) that is at least {x}?
 * {x} rounded upwards to a boundary of 2^{n} bytes, with {n} no more than 12
 * Move the address {x} forward to the next multiple of 1 << {n} (0 <= {n} <= 12), or leave it if it is one.
 * My allocator stores alignments as exponents: round {x} up to a multiple of 2^{n} with a mask, {n} up to 12.
 * Round a number up to a multiple of 2^n; the number and n are provided.
 * align a number up to a power of two, whose exponent is given second
 * How do I round an address up to the next boundary of 2^n bytes?
 * round up to a multiple, the alignment given as an exponent of 2
 * next value from a number on that has n zero bits at the end
 * memory alignment in an allocator: round a size up to 2^n, with the exponent as argument
 * Round the number {x} up to a multiple of two to the power {n}, leaving exact multiples as they are.
 * -(-{x} // 2**{n}) * 2**{n}
 * make {x} bigger until 2^{n} goes into it, if it does not yet
 * Smallest multiple of 2^{n} not less than {x}
 * How can an address {x} be aligned upward to a 2^{n}-byte boundary?
 * align {x} up to 2^{n}
 *
 * @T uint32_t uint64_t int32_t
 * @name align_up round_up_mask
 * @range x 0 10000
 * @range n 0 12
 */
T align_up(T x, int32_t n) {
    T mask = ((T)1 << n) - 1;
    return (x + mask) & ~mask;
}

/**
 * Is the address {x} aligned to {K} bytes?
 * Check whether the lowest bits of {x} are all 0 up to the one worth {K}: a test for multiples of {K} by mask.
 * ({x} & ({K} - 1)) == 0
 * Return true if {K}, a power of two, divides {x}; look only at the low bits.
 * {K}-byte alignment test for {x}
 * Does {x} lie on a boundary of {K} bytes?
 * The hardware requires aligned addresses: is this one a multiple of {K}?
 * {K}-byte alignment check of an address
 * How do I test that a pointer value is aligned to {K} bytes?
 * is the address aligned to {K}? bool
 * are the low bits of a number, those below the bit worth {K}, all clear
 * is an offset on a page, sector or cache boundary of {K} bytes
 * Check whether an unsigned number is an exact multiple of {K}, looking only at its low bits.
 * addr % {K} == 0
 * does {K} go into the address with nothing left
 * Alignment predicate for a {K}-byte boundary
 * How to verify that a pointer value sits on a {K}-byte boundary?
 * is the address aligned to {K}
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @K 128 256 512 1024 4096
 * @name is_aligned on_boundary
 */
R is_aligned(T x) { return (x & (K - 1)) == 0; }

/**
 * Is {x} aligned to {size} bytes, a power of two?
 * alignment check: is an address a multiple of a power of two given second
 * is an address a multiple of a given power of two
 * How do I test if an address is aligned to a given power of two?
 * Write a function that checks whether an address or size is a multiple of an alignment, a power of two.
 * (x & (size - 1)) == 0 for an address x and a power of two size
 * address and alignment (a power of two) in, true or false out: is it aligned?
 * does an offset start on a boundary of the given power-of-two size
 * address aligned to the given number of bytes, a power of two, or not
 * is an address page aligned, with the page size as second argument
 * are the low bits of x below a power of two, given second, all zero?
 * is a number a multiple of the block size, a power of two, checked by masking
 * Check whether {x} is a multiple of {size}, the latter being a power of two.
 * Python: {x} % {size} == 0 for a power of two {size}
 * is {x} a whole number of blocks of {size} (1, 2, 4, 8 …)
 * Alignment predicate of {x} with respect to a power-of-two boundary {size}
 * How to test that address {x} lies on a boundary of {size} bytes (power of 2)?
 * is {x} aligned to {size}
 *
 * @T int32_t int64_t
 * @R _Bool int
 * @name is_aligned_to on_boundary
 * @range x 0 100
 * @range size 1 2
 */
R is_aligned_to(T x, T size) { return (x & (size - 1)) == 0; }

/**
 * Return all ones if {x} is negative and 0 otherwise.
 * {x} >> 31, as an arithmetic shift
 * What is -1 for a negative 32-bit {x} and 0 for any other?
 * sign mask of {x}: -1 below zero, else 0
 * Spread the sign bit of the 32-bit {x} over the whole word.
 * Branch-free code needs a mask from {x}: every bit 1 if {x} < 0, every bit 0 if not.
 * Produce -1 for a negative integer and 0 otherwise.
 * sign mask of an int: all ones if negative, 0 otherwise
 * How do I get all ones if a number is below zero, else 0?
 * negative int -> -1, everything else -> 0
 * replicate the sign bit of a 32-bit int over the whole word
 * arithmetic shift right by 31 of an int, for branchless code
 * Return -1 if a 32-bit integer is negative and 0 if it is not, without comparing.
 * -1 if n < 0 else 0
 * minus one for numbers below zero, zero for the rest
 * All-ones mask for negative input, null otherwise: arithmetic shift by 31
 * How do I spread the sign bit over the whole word?
 * sign mask (x >> 31)
 *
 * @name sign_mask spread_sign
 */
int32_t sign_mask(int32_t x) { return x >> 31; }

/**
 * Pack the colour parts {r}, {g} and {b}, each from 0 to 255, into one number 0xRRGGBB.
 * ({r} << 16) | ({g} << 8) | {b}
 * What is the 24-bit colour code of red {r}, green {g} and blue {b} (8 bits each)?
 * 24-bit RGB value of {r}, {g}, {b}: red in bits 16-23, green in 8-15, blue in 0-7
 * Combine three bytes {r}, {g}, {b} into a pixel, with red on top and blue at the bottom.
 * For a frame buffer I need {r}, {g} and {b} merged into a single 0x00RRGGBB word.
 * Photo software: combine red, green and blue bytes into a 0xRRGGBB colour.
 * r, g, b bytes to a 24-bit int, red highest
 * How do I pack three 8-bit colour components in one integer as 0xRRGGBB?
 * red, green, blue bytes -> 0xRRGGBB
 * red, green and blue channels joined to a single value, red in the high byte, blue in the low
 * HTML or CSS colour number 0xRRGGBB from its red, green and blue channels
 * Combine red {r}, green {g} and blue {b} bytes into a single number with red in bits 16 to 23 and blue lowest.
 * one colour number out of {r}, {g}, {b}, like in web colours
 * Pack 8-bit channels {r}, {g}, {b} as 0x00RRGGBB.
 * How do I get 0xRRGGBB from three colour components (red, green, blue)?
 * rgb to hex colour integer
 *
 * @name pack_rgb make_colour rgb_word
 */
uint32_t pack_rgb(uint8_t r, uint8_t g, uint8_t b) { return (uint32_t)r << 16 | (uint32_t)g << 8 | b; }

/**
 * Convert the colour {r}, {g}, {b} with 8 bits each to the 16-bit format 5-6-5.
 * (({r} >> 3) << 11) | (({g} >> 2) << 5) | ({b} >> 3)
 * What is the RGB565 code of red {r}, green {g} and blue {b}? Low bits are simply cut off.
 * RGB565 pixel from the bytes {r}, {g}, {b}
 * Keep the top five bits of {r}, the top six of {g} and the top five of {b}, and join them, red highest.
 * My display takes 16-bit pixels (5 bits red, 6 green, 5 blue); pack {r}, {g} and {b} by truncation.
 * Write a function to convert 8-bit red, green and blue to RGB565 by dropping low bits.
 * rgb888 to rgb565, from three bytes, truncating
 * How do I turn 8-bit red, green and blue into a 16-bit 5-6-5 pixel by cutting low bits?
 * color for my tft display from red, green and blue bytes as 5, 6 and 5 bits, red on top, low bits cut
 * red, green, blue bytes squeezed in 16 bits as 5, 6 and 5 bits, red highest, truncated
 * high colour (5-6-5) pixel for an LCD from red, green and blue bytes, by truncation
 * Convert red {r}, green {g} and blue {b} bytes to a 16-bit colour having the upper 5, 6 and 5 bits of each, red highest.
 * squeeze a colour {r}, {g}, {b} in 16 bits, 5 for red on top, 6 for green, 5 for blue
 * RGB888 to RGB565 truncation of channels {r}, {g}, {b}
 * How to produce the 565 pixel format for a small display from 8-bit red, green and blue?
 * rgb to rgb565
 *
 * @name pack_rgb565 pixel_565
 */
uint16_t pack_rgb565(uint8_t r, uint8_t g, uint8_t b) { return r >> 3 << 11 | g >> 2 << 5 | b >> 3; }

/**
 * Return the bit pattern of {x} in base -2.
 * ({x} + 0xAAAAAAAA) ^ 0xAAAAAAAA
 * Which bits represent {x} in negabinary, where bit i is worth (-2)^i?
 * negabinary code of the 32-bit {x}
 * Convert {x} to base minus two: add 0xAAAAAAAA, then XOR with the same constant.
 * What is {x} written with the place values 1, -2, 4, -8, ..., packed into a 32-bit word?
 * Write a program to convert an integer to base minus two, the result as a bit pattern.
 * integer to negabinary bit pattern
 * How do I represent an int in base -2 as the bits of a word?
 * the bits of an int in base -2, as a 32-bit pattern
 * negative two as the radix: the digits of an int as the bits of a word
 * negabinary encoding of an int (Schroeppel's formula)
 * Convert a signed 32-bit integer to base -2; the bits of the result are the digits, lowest first.
 * JavaScript trick: ((n + 0xAAAAAAAA) ^ 0xAAAAAAAA) >>> 0
 * write the number with places 1, -2, 4, -8, … and give those bits as a number
 * Negabinary encoding by the Schroeppel formula with 0xAAAAAAAA
 * How do I compute the base minus two representation of an int?
 * integer to negabinary
 *
 * @name to_negabinary base_minus_two
 */
uint32_t to_negabinary(int32_t x) { return ((uint32_t)x + 0xaaaaaaaau) ^ 0xaaaaaaaau; }

/**
 * Convert {x}, from 0 to 99, to packed BCD: tens in the upper nibble, ones in the lower.
 * What is the BCD byte for the two-digit number {x}? For example 42 becomes 0x42.
 * ({x} / 10 << 4) | ({x} % 10)
 * two-digit packed BCD code of {x}, which is below 100
 * A real-time clock wants {x} (0 to 99) as binary-coded decimal; encode it.
 * Put the tens digit of {x} in bits 4-7 and the ones digit in bits 0-3; {x} is at most 99.
 * The clock's display requires BCD: convert a number from 0 to 99 to it, packed in a byte.
 * decimal number from 0 to 99 to packed BCD
 * How do I encode 0 to 99 as binary-coded decimal?
 * 59 -> 0x59: number below 100 to BCD
 * two decimal digits of a number packed in a byte, one per nibble, tens on top
 * value below 100 as BCD for a real-time clock register (DS1307)
 * Encode a number from 0 to 99 as packed BCD, tens in the upper four bits and units in the lower four.
 * int(str(n), 16) for n in range(100)
 * 42 should become hex 42
 * Binary to packed BCD, two decades
 * How to encode a value for a real-time clock register that wants BCD?
 * decimal 0-99 to bcd
 *
 * @T uint8_t uint32_t
 * @name to_bcd encode_bcd
 * @range x 0 99
 */
T to_bcd(T x) { return x / 10 << 4 | x % 10; }

/**
 * Convert the packed BCD byte {x} to the number it shows.
 * Which number from 0 to 99 does the BCD byte {x} hold? For example 0x42 stands for 42.
 * ({x} >> 4) * 10 + ({x} & 15)
 * value of two binary-coded decimal digits in {x}: upper nibble tens, lower nibble ones
 * Decode {x}, whose upper four bits are the tens and lower four bits the ones.
 * My clock chip returns the minutes as BCD in {x}; I want them as a plain number.
 * Write a function to convert a packed BCD byte to a normal number.
 * packed BCD byte to its decimal value
 * How do I decode a byte of two binary-coded decimal digits to a number?
 * 0x59 -> 59: BCD to number
 * read the upper nibble of a value as tens and the lower as ones
 * BCD seconds read from an RTC chip to a plain number
 * Decode a byte in packed BCD, where the upper four bits are the tens and the lower four the units.
 * int(format(n, 'x')) for a two-digit n without hex letters
 * hex 42 should become 42
 * Packed BCD to binary, i.e. ten times the high nibble plus the low nibble
 * How to decode a BCD register of a real-time clock?
 * bcd to decimal
 *
 * @T uint8_t uint32_t
 * @name from_bcd decode_bcd
 * @range x 0 153
 */
T from_bcd(T x) { return (x >> 4) * 10 + (x & 15); }

/**
 * Return the position of the {n}-th set bit of {x}, counting bits and positions from 0, or -1 if there is none.
 * Where is 1 bit number {n} of the 32-bit {x}? The lowest 1 is number 0; answer -1 if {x} has too few.
 * select operation: index of the {n}-th one in {x}, both counted from 0, else -1
 * Walk up through the bits of {x}, skip {n} ones, and give the position of the next one; -1 if it does not exist.
 * Given a bitmap {x}, find its set bit with rank {n} (rank 0 is the lowest set bit), -1 meaning not found.
 * At which index do I meet the ({n} + 1)-th one of the word {x}, starting at bit 0? Use -1 for never.
 * Write a function that finds the position of the nth set bit, -1 if there is none.
 * position of the nth 1 bit of a word, both counted from 0, -1 if there is none
 * How do I locate the k-th one in a word, counting ones and positions from zero, -1 if missing?
 * index of set bit number n (0 is the lowest set bit) in a word, else -1
 * place, from 0, of a given one among the set bits of a word, the first having number 0; -1 if too few
 * select query on a 32-bit vector: index of the one with rank n from 0, or -1
 * Given a 32-bit number {x} and a rank {n} from 0, find the index of its set bit with that rank, lowest first; -1 if absent.
 * [i for i in range(32) if {x} >> i & 1][{n}], with -1 when there is no such element
 * in {x}, where is the 1 number {n} from the right, everything counted from 0, -1 for none
 * select1({x}, {n}) on a 32-bit word, zero-based, −1 on failure
 * How do I look up the bit position of the nth one (n from 0) in a word, -1 when missing?
 * position of the nth set bit (0-based), -1 if none
 *
 * @name select_bit nth_set_bit
 * @range n 0 5
 */
int32_t select_bit(uint32_t x, int32_t n) {
    for (int32_t i = 0; i < 32; i++)
        if ((x >> i & 1) != 0 && n-- == 0) return i;
    return -1;
}

/**
 * Count the ones of {x} below bit {n}, for {n} from 0 to 31.
 * How many set bits does {x} have at the positions 0 to {n} - 1?
 * rank operation: ones of {x} strictly below position {n}
 * popcount({x} & ((1 << {n}) - 1))
 * Looking at {x}, return the number of 1 bits among its lowest {n} bits ({n} is at most 31).
 * In a compressed array indexed by the bitmap {x}, which slot belongs to bit {n}? Count the ones below it.
 * Write a function that counts the set bits of a word below a given position.
 * number of ones below bit n of a word
 * How many 1 bits of a word come before position n, counted from bit 0?
 * count the set bits of a word under an index
 * population count of the n lowest bits of a word
 * rank query on a bit vector word, HAMT child index: ones below a bit position
 * Count the 1 bits of {x} at positions lower than {n}, position {n} itself not being included.
 * bin({x} % 2**{n}).count('1')
 * how many 1s does {x} have among its last {n} binary digits
 * rank1({x}, {n}) on a 32-bit word, exclusive
 * How to get the popcount of {x} below bit {n}?
 * count set bits of {x} below bit {n}
 *
 * @name rank_bit ones_below_position
 * @range n 0 31
 */
uint32_t rank_bit(uint32_t x, uint32_t n) { return __builtin_popcount(x & ((1u << n) - 1)); }

/**
 * Multiply {a} by {b} without carries, as polynomials over GF(2).
 * What is the carry-less product of the {T:s} {a} and {b}? Additions are XORs; high bits are lost.
 * carry-less multiplication of {a} and {b}, keeping the low word
 * XOR together {a} << i for every set bit i of {b}.
 * Long multiplication in binary of {a} by {b}, with XOR in place of plus
 * For a CRC proof I need {a} times {b} over GF(2), cut to the width of the type.
 * Perform carry-less multiplication of two numbers and keep the low word.
 * clmul of two words, low half of the product
 * How do I multiply two integers with XOR instead of addition, keeping the low word?
 * multiply two binary polynomials given as bit patterns, low word only
 * product of two words over GF(2), low word
 * carry-less product as PCLMULQDQ computes it, of two words, high half dropped
 * Multiply two unsigned numbers as in long multiplication but add the shifted rows by XOR, that is without carries.
 * functools.reduce with XOR over first << i for every set bit i of the second
 * times two numbers bit by bit but never carry
 * Product of polynomials over GF(2), truncated to the word (CLMUL)
 * How do I do carry-less multiplication?
 * carryless product of two numbers
 *
 * @T uint32_t uint64_t
 * @name carryless_multiply gf2_product
 */
T carryless_multiply(T a, T b) {
    T product = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1) product ^= a;
        a <<= 1;
    }
    return product;
}

/**
 * Add {a} and {b} with only AND, XOR and shifts.
 * What is {a} plus {b}, worked out without a plus sign: XOR for the sum bits, AND and a left shift for the carries?
 * addition of two {T:s} {a} and {b} by carrying until no carry is left
 * Repeat: carry = {a} & {b}, first = first ^ second, second = carry << 1; stop when the second is 0.
 * Return the sum of {a} and {b}, built from bitwise operations in a loop; overflow wraps.
 * As an exercise, add {a} to {b} without the + operator, using XOR and shifted AND.
 * An interviewer wondered if I could add two numbers without the + operator.
 * addition of two unsigned integers using bitwise operators
 * How do I add two integers with only bit operations?
 * sum of two numbers without plus sign
 * total of two values by XOR and carry
 * add two words by a ripple of carries: half adder in a loop
 * Add two unsigned numbers without the + operator, propagating carries with AND, XOR and shift.
 * while q: p, q = p ^ q, (p & q) << 1
 * plus without plus, with bit operations only
 * Ripple the carry word in a loop to obtain the sum modulo 2^w.
 * How to sum two unsigned integers through bitwise operators?
 * add two unsigned numbers with bit operations
 *
 * @T uint32_t uint64_t
 * @name add_bitwise sum_without_plus
 */
T add_bitwise(T a, T b) {
    while (b != 0) {
        T carry = a & b;
        a ^= b;
        b = carry << 1;
    }
    return a;
}

/**
 * Add {a} and {b} without the plus operator.
 * add two numbers without +
 * sum of two ints using bit operations only
 * addition of two integers with xor and carry
 * How do I add two ints without using + or -?
 * Write a function that adds integers with bitwise operators only.
 * add two signed ints with a half adder loop
 * plus is forbidden, still add the two numbers
 * sum of two signed numbers without arithmetic operators
 * add two ints by carry and xor until no carry is left
 * interview question: sum of two integers without plus
 * bit tricks addition of two signed ints
 * Compute the sum of two ints without + or -, with XOR for the digits and shifted AND for the carries.
 * Java ints: while (b != 0) do carry = a & b, a ^= b, b = carry << 1; a is the answer
 * two whole numbers together, but plus and minus are forbidden
 * Half-adder iteration on 32-bit two's complement operands, negatives included
 * How can you add integers using logic operators alone?
 * add two integers without using +
 *
 * @name add_without_plus bit_sum
 */
int32_t add_without_plus(int32_t a, int32_t b) {
    while (b != 0) {
        int32_t carry = a & b;
        a ^= b;
        b = (int32_t)((uint32_t)carry << 1);
    }
    return a;
}
