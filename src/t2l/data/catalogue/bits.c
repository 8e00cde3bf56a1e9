/**
 * Return the bitwise {OP} of {a} and {b}.
 * Combine the bits of {a} and {b} with {OP}.
 * {a} {OP:2} {b}
 * bitwise {OP} of two {T:s}
 * Perform a bitwise {OP} on two integers.
 * bitwise {OP} of two numbers
 * How do I {OP} two integers bit for bit?
 * Write a function to compute the bitwise {OP} of two given integers.
 * combine the binary digits of two numbers with {OP}
 * How do I use {OP:2} on a pair of integers?
 * bitwise {OP} of a and b
 * Write a function to compute the bitwise {OP} of two numbers.
 * Given two integers, return a {OP:2} b.
 * Given two integers, combine them with bitwise {OP}.
 * Function that returns a {OP:2} b.
 * Implement bitwise {OP} of two integers.
 * a {OP:2} b
 * a {OP} b, bitwise
 * x {OP:2} y
 * bitwise {OP}
 * {OP} of two integers
 * {OP} the bits of two integers
 * {OP} two numbers bit by bit
 * the {OP:2} operator on two ints
 * binary {OP} of two values
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
 * {x} {OP:2} {K}
 * Write a function that returns the bitwise {OP} of a number with {K}.
 * bitwise {OP} of an integer with {K}
 * How do I {OP} an integer with the constant {K}?
 * apply the mask {K} to a number by {OP}
 * {OP} a register value with {K}
 * Apply the constant mask {K} to a word with {OP}.
 * How to {OP} an integer and {K}?
 * How do I use the {OP} operator on a variable with the mask {K}?
 * Write a C function: x {OP:2} {K}
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
 * bitwise not of an integer
 * How do I flip all the bits of a number?
 * swap zeros and ones in all the bits of an int
 * ones' complement of an integer
 * Write a function to invert each bit of an integer, turning 0 into 1 and 1 into 0.
 * swap all 0s and 1s of the number, leading zeros too
 * One's complement of a word
 * How do I flip every bit?
 * bitwise not
 * Write a function to flip all bits of a number.
 * Given an integer, return its bitwise complement.
 * Function that returns ~x.
 * Implement bitwise NOT.
 * ~x
 * bitwise complement
 * NOT of an integer, bit by bit
 * bitwise negation
 * invert every bit of an integer
 * complement of all bits
 * flip the bits of a number, 0 to 1 and 1 to 0
 * turn zeros into ones and ones into zeros in an int
 * toggle all bits
 * toggle all bits of a number
 * Write a function to toggle all the bits of an integer, including leading zeros.
 * flip every bit of an int, sign bit too
 *
 * @T int8_t int16_t int32_t int64_t
 * @name invert complement flip_bits bitwise_not
 */
T invert(T x) { return ~x; }

/**
 * Shift {x} left by {K} bits.
 * Return {x} << {K}.
 * left shift of the {T} {x} by {K}
 * Write a function that shifts an integer left by {K} bits.
 * left shift of an integer by {K}
 * How do I move the bits of a number {K} to the left?
 * num << {K} for an integer
 * n << {K}
 * Left shift of a word by the constant {K}
 * shift left by {K}
 * Multiply x by 2^{K} with a left shift.
 * Write a function to shift a number {K} positions to the left.
 *
 * @T int32_t int64_t
 * @K 2..24
 * @name shift_left lsh move_up
 */
T shift_left(T x) { return x << K; }

/**
 * Shift {x} right by {K} bits.
 * Return {x} >> {K}.
 * right shift of the {T} {x} by {K}
 * Move the bits of {x} down by {K} positions.
 * Write a function that shifts an integer right by {K} bits.
 * right shift of an integer by {K}, copying the sign bit if the type is signed
 * How do I move the bits of a number {K} to the right?
 * num >> {K} for an integer
 * n >> {K}
 * Right shift of a word by the constant {K}, arithmetic if signed
 * shift right by {K}
 * How do I drop the lowest {K} bits of an integer by shifting it right?
 *
 * @T int32_t int64_t uint32_t uint64_t
 * @K 2..23
 * @name shift_right rsh move_down
 */
T shift_right(T x) { return x >> K; }

/**
 * Shift {x} {OP} by {n} bits.
 * {OP} shift of {x} by a variable number of bits {n}
 * {x} {OP:2} {n}
 * Please provide code that shifts a number {OP} by a given amount.
 * shift an integer {OP} by a variable amount given second
 * How do I shift an integer {OP} by n bits?
 * apply the {OP:2} operator to two integers
 * Move the bits of {x} to the {OP} by {n} positions.
 * shift {x} {OP} by {n}
 * Write a function that shifts x {OP} by n bits.
 * Given x and n, return x {OP:2} n.
 * Function that returns x {OP:2} n.
 * Implement a {OP} shift of x by n bits.
 * x {OP:2} n
 * {OP} shift
 * {OP} shift by n bits
 * shift x {OP} n bits
 * shift a number {OP} by n places
 * {OP} shift of an integer by n
 * bit shift to the {OP} by n
 * move all bits n places {OP}
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
 * Test bit {K} (counting from 0) of the {T} {x}
 * 1 if bit {K} of {x} is set, 0 if it is clear
 * test bit {K} of an integer, bit 0 being the lowest
 * How do I know whether bit number {K} of an integer is on?
 * Determine whether the bit at position {K}, counted from 0 at the low end, is 1 in a given integer.
 * is bit {K} set
 * Check if the bit at position {K} is 1, where bit 0 is the least significant bit.
 * Is the bit at index {K} of the number a 1? Bits are counted from 0 at the right.
 * Test whether flag bit {K} is on in a status word.
 * Return whether bit {K} of an integer is 1.
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
 * How do I check if a certain bit of a number, given by its index from 0, is 1?
 * check if bit k of a number is set, with bit 0 at the right
 * Check whether the binary digit of {x} at zero-based position {n} equals one.
 * ({x} >> {n}) & 1 == 1
 * Check if the nth bit of x is 1, counting from 0 at the right.
 * test the nth bit of an integer, counting from 0
 * Write a function to check if the nth bit of a number is set, n from 0.
 * Write a program to test whether bit n of an integer is 1.
 * Given x and n, return true if bit n of x is 1.
 * Function that returns (x >> n) & 1 as true or false.
 * Implement a bit test: is bit n set?
 * is bit n set
 * is the nth bit set, counting from 0
 * test bit n
 * check bit n of x
 * bit n of x is 1: true or false
 * (x & (1 << n)) != 0
 * is the k-th bit from the right a 1, counting from 0
 * Write a function to check whether the kth bit of a number is set, with k counted from 0.
 * Is the nth bit of the binary representation on or off? Bits are numbered from the right starting at 0
 * tell if bit number n of x, zero-based, is one
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
 * Leave all bits of {x} alone except bit {K}, which is {OP:2}.
 * Get a number with its bit {K} {OP:2}, the others unchanged.
 * {OP} bit {K} in an integer
 * How do I get an integer with bit number {K} {OP:2} and the others kept?
 * {OP} flag {K} of a status word, flag 0 being the lowest bit
 * Write a function that returns an integer with its bit number {K} (from 0, lowest first) {OP:2}.
 * How do I get bit {K} of an integer {OP:2}?
 * {OP} bit {K}
 * Return a word with the bit at index {K} {OP:2} and the rest kept.
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
 * set one bit by OR with 1 shifted left n places
 * bit n of x should become one, the rest unchanged
 * {x} | 1 << {n}
 * How to switch on the bit with index {n} of {x}?
 * How do I set the nth bit of a number, counting from 0?
 * Return x with bit n set to 1.
 * Write a function to turn on the nth bit of an integer, where bit 0 is the lowest.
 * Given x and n, set bit n of x to 1.
 * Function that returns x | (1 << n).
 * x | (1 << n)
 * set bit n
 * set bit n to 1
 * set the nth bit, counting from 0
 * turn bit n on
 * switch the nth bit on, bit 0 at the right
 * make bit n of x a 1
 * put a 1 at bit position n
 * set the k-th bit to one, with k counted from zero
 * Turn on the nth bit of a number, leaving all other bits alone, n starting at zero
 * force bit number n of x to one, zero-based
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
 * clear one bit by AND with the inverse of 1 shifted left n places
 * bit n of x should become zero, the rest unchanged
 * {x} & ~(1 << {n})
 * How to switch off the bit with index {n} of {x}?
 * Return x with bit n cleared to 0.
 * Write a function to turn off the nth bit of an integer, where bit 0 is the lowest.
 * Given x and n, clear bit n of x to 0.
 * Function that returns x & ~(1 << n).
 * x & ~(1 << n)
 * clear bit n
 * unset bit n
 * reset the nth bit to 0, counting from 0
 * turn bit n off
 * switch the nth bit off, bit 0 at the right
 * make bit n of x a 0
 * put a 0 at bit position n
 * Write a function to unset the nth bit of the number, the lowest being bit 0.
 * unset the bit at a specified position of a number, counted from 0
 * Write a function to switch the nth bit of an integer off, counting from the least significant bit as 0
 * force bit number n to zero, zero-based
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
 * toggle one bit by XOR with 1 shifted left n places
 * complement only the bit at a given position of an integer
 * Write a function that reverses the state of the bit at zero-based position {n} in {x}.
 * {x} ^ (1 << {n})
 * How to invert one bit of {x}, the one with index {n}?
 * Given x and n, flip bit n of x.
 * Function that returns x ^ (1 << n).
 * x ^ (1 << n)
 * toggle bit n
 * flip bit n
 * flip the nth bit, counting from 0
 * invert bit n of x
 * change bit n from 0 to 1 or from 1 to 0
 * invert one bit at position n, keep the others
 * Write a program to flip the nth bit of a number with XOR, bits numbered from 0
 * invert only bit number n, zero-based
 *
 * @T int32_t int64_t
 * @name toggle_bit flip_bit
 * @range n 0 30
 */
T toggle_bit(T x, int32_t n) { return x ^ (T)1 << n; }

/**
 * Which bit, 0 or 1, does {x} have at position {n}, counting from 0?
 * ({x} >> {n}) & 1
 * Write a function that returns bit n of a number, n from 0, as 0 or 1.
 * get bit n of an integer, counted from 0, as 0 or 1
 * value of bit at index n, 0 or 1
 * extract one binary digit of a number, index 0 being the last digit
 * get the bit of a number at an index, lowest bit at 0
 * value, 0 or 1, of bit n of an integer
 * value of the nth bit of x (from 0)
 * Given x and n, return the value (0 or 1) of bit n.
 * Function that returns (x >> n) & 1.
 * (x >> n) & 1
 * get bit n
 * get the nth bit of a number, 0 or 1, n from 0
 * read bit n of x as 0 or 1
 * nth bit value, counting from 0
 * nth binary digit of x from the right, starting at 0
 * bit n as 0 or 1
 * value of bit n in x
 * extract bit n, bit 0 at the right
 *
 * @T uint32_t uint64_t int32_t int64_t
 * @name get_bit bit_at
 * @range n 0 31
 */
T get_bit(T x, T n) { return x >> n & 1; }

/**
 * Keep only the lowest {K} bits of {x}.
 * Return the low {K} bits of {x}.
 * the {T} {x} truncated to {K} bits
 * Clear all bits of {x} except the lowest {K}.
 * Discard everything but the last {K} bits of an integer.
 * lowest {K} bits of a number
 * How do I get the {K} least significant bits?
 * Write a function to keep just the {K} least significant bits of an integer, all others becoming 0.
 * How to mask everything apart from the {K} rightmost bits?
 * lowest {K} bits
 * How do I get the last {K} bits of an integer?
 * Zero out all bits of x except the {K} lowest ones.
 *
 * @T int32_t int64_t
 * @K 2..20 24
 * @name low_bits keep_low truncate_bits
 */
T low_bits(T x) { return x & ((1 << K) - 1); }

/**
 * Keep only the {n} lowest bits of {x}.
 * lowest n bits of a number
 * How do I keep only the last n bits of an integer?
 * Write a function that returns x modulo 2 to the n by masking.
 * x & ((1 << n) - 1)
 * cut a number to n bits
 * bits 0 to n - 1 of a value, the rest zero
 * drop bit n and everything above it from a number
 * Write a function which retains the {n} rightmost bits of {x} and zeroes the rest.
 * {x} & (2 ** {n} - 1)
 * How can I truncate {x} to its low {n} bits?
 * Return the lowest n bits of x and clear the others.
 *
 * @T int32_t int64_t
 * @name keep_low_bits truncate_bits
 * @range n 0 30
 */
T keep_low_bits(T x, int32_t n) { return x & (((T)1 << n) - 1); }

/**
 * What is byte number {OP} of {x}, where byte 0 is the least significant?
 * bits {OP:3} of {x} as a number
 * From the {T} {x} I need only bits {OP:3}, as a number from 0 to 255.
 * ({x} >> {OP:4}) & 0xFF
 * Write a function that extracts byte {OP} of an integer, the lowest being byte 0.
 * How do I get bits {OP:3} of an integer?
 * the eight bits of a word beginning at bit {OP:4}
 * Extract the byte with index {OP} of an unsigned number, where index 0 is the least significant byte.
 * give me bits {OP:3} as a number from 0 to 255
 * byte {OP} of an unsigned integer (0 is lowest)
 * How do I isolate bits {OP:3} of a number and move them down to bit 0?
 * Shift {x} right by {OP:4} and keep only the lowest 8 bits.
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
 * i-th byte of a number from the low end, i from 0
 * byte number i of an int, counting from 0 at the low end
 * octet of an integer at an index from the low end, result 0 to 255
 * ({x} >> (8 * {i})) & 0xFF
 * byte {i} of {x}, 0 is lowest
 * Extract byte number i of x as a value from 0 to 255; byte 0 is the least significant byte.
 * Return bits 8*i to 8*i+7 of an integer as an unsigned value.
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
 * Power-of-two test for {x}: false for 0, true for 1, 2, 4, 8, ...
 * How can I tell whether an integer is a power of two?
 * check if a number is a power of two
 * is the number a power of two or not
 * How do I test for a power of 2 using n & (n - 1)?
 * power of two check
 * Write a function to check if a number is a power of 2.
 * Write a program to find whether a number is a power of two.
 * Given an integer, return true if it is a power of 2.
 * Given n, tell whether n = 2^k for some k >= 0.
 * Function that returns true for 1, 2, 4, 8, 16, ...
 * Implement a power of two test with n & (n - 1); false for 0.
 * power of 2?
 * power of 2 or not
 * is n a power of 2
 * is n a power of two, 0 is not
 * n != 0 && (n & (n - 1)) == 0
 * (n & (n - 1)) == 0, but false for n = 0
 * check if number is power of 2
 * exactly one bit set
 * is the popcount of a number equal to 1
 * is only one bit of the number set?
 * can the number be written as 2^k
 * true if x is 2 raised to a whole power, 1 included
 * is only one bit set in the number
 * Write a one-line program to detect whether exactly one bit of a number is set
 * Is a number one of 1, 2, 4, 8, 16, 32, ...?
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
 * Isolate the rightmost set bit of an integer; zero gives zero.
 * lowest set bit of a number, as a value with only that bit; 0 for 0
 * How do I get the least significant 1 bit of a number by itself?
 * greatest power of 2 dividing a value, 0 for 0
 * Isolate the least significant 1 bit of an integer, all other bits becoming 0; zero stays zero.
 * How to get the value of the lowest bit that is set?
 * lowest set bit, like 8 for 24
 * Write a function to isolate the lowest set bit.
 * Given x, return x & -x.
 * Function that keeps only the rightmost 1 bit of x.
 * x & -x
 * lowest set bit alone
 * rightmost set bit as a value
 * least significant set bit only, others 0
 * isolate rightmost 1 bit
 * value of the lowest 1 bit: 12 gives 4
 * largest power of 2 that divides x, 0 for 0
 * extract the lowest set bit, as in a Fenwick tree
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
 * Write a function that turns off the rightmost set bit of a number.
 * clear the lowest set bit of an integer
 * How do I remove the least significant 1 from an integer?
 * n & (n - 1) for an integer, as in Kernighan's trick or BLSR
 * turn off the lowest bit that is set in a number
 * Write a function that changes the least significant 1 bit of an integer into 0.
 * How to turn off the lowest set bit?
 * clear lowest set bit
 * Write a function to clear the lowest set bit.
 * Given x, return x & (x - 1).
 * Function that turns the rightmost 1 bit of x off.
 * x & (x - 1)
 * remove the lowest set bit
 * unset the rightmost set bit
 * drop the lowest 1 bit
 * reset lowest set bit
 * turn off the rightmost 1
 * x without its lowest set bit: 12 gives 8
 * set the least significant 1 bit to 0
 * switch off the lowest set bit
 * Write a function to unset the rightmost set bit of a number.
 * switch off the least significant bit that is on and leave the others
 * Write a function to turn off the rightmost set bit of the number.
 * Turn off the rightmost set bit of an integer, 0 for 0.
 * Write a function to unset the lowest set bit of an integer.
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
 * Hamming weight of {x}
 * Write a program to count the number of set bits in a 32-bit integer.
 * count set bits of a 32-bit number
 * How many 1s are in the binary representation of a number?
 * count the ones in the binary form of an int
 * population count of an integer, like the popcnt instruction
 * count the set bits of a 32-bit integer
 * number of set bits in an integer
 * Hamming weight of a word
 * How do I get the number of set bits of an integer?
 * count set bits
 * Write a function to count the set bits of a number.
 * Write a function to count the number of 1 bits.
 * Write a program to find the number of ones in binary.
 * Given a 32-bit integer, return how many of its bits are 1.
 * Function that returns the popcount of x.
 * Implement popcount.
 * popcount
 * popcount(x)
 * Hamming weight
 * number of 1 bits
 * number of set bits
 * number of ones in binary
 * count 1 bits
 * count bits that are set
 * count the ones in the binary representation
 * how many bits are set in an int
 * how many ones does n have in binary
 * bit count of an integer
 * sum of the binary digits of a 32-bit number
 * __builtin_popcount of an int
 * population count
 * count the number of 1's in the binary representation of a number with the builtin
 *
 * @T uint32_t int32_t
 * @name popcount count_ones set_bits
 */
T popcount(T x) { return __builtin_popcount(x); }

/**
 * Count the {OP} zero bits of {x}, which is not 0.
 * Return how many zero bits {x} has {OP:2}. {x} is nonzero.
 * {OP} zeros of a nonzero 32-bit {x}
 * Given a 32-bit number {x} other than 0, how long is its run of {OP} zero bits?
 * Number of consecutive zero bits {OP:2} of the nonzero {x}
 * Write a function that counts the {OP} zeros in the binary form of a number, not 0.
 * count the {OP} zero bits of a nonzero integer
 * For a nonzero 32-bit integer, count the zero bits {OP:2}.
 * Number of {OP} zeros in a nonzero 32-bit word ({OP:3})
 * How to count {OP} zero bits?
 * count {OP} zeros
 * Get the number of {OP} zeros in the binary representation of a nonzero 32-bit integer.
 * Write a function to count the {OP} zeros of a nonzero 32-bit number.
 * Given a nonzero integer, return its number of {OP} zero bits.
 * Function that returns {OP:3} of a nonzero x.
 * Implement {OP:3} for a nonzero 32-bit number.
 * {OP:3}(x)
 * {OP} zero bit count of a nonzero int
 * number of {OP} zero bits
 * number of {OP} 0 bits of a nonzero 32-bit integer
 * how many {OP} zeros does a nonzero 32-bit number have in binary
 * __builtin_{OP:3} of a nonzero int
 * How many zeros stand {OP:2} in the 32-bit binary form of a non-zero number?
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
 * How many bits must flip to turn {a} into {b}?
 * popcount({a} ^ {b})
 * In how many bit positions do two integers disagree? (Hamming distance)
 * hamming distance of two numbers
 * How many bits are different between two integers?
 * hamming distance of two integers
 * number of differing bits of two integers
 * Determine in how many bit positions two given integers differ.
 * Hamming distance of two words
 * How do I count the mismatching bits of a pair of ints?
 * hamming distance between two integers
 * Write a function to find the Hamming distance of two integers.
 * Write a program to count the bits that differ between two numbers.
 * Given two integers, return how many bits differ.
 * Function that returns popcount(a ^ b).
 * Implement Hamming distance of two ints.
 * hamming distance
 * hamming distance of two ints
 * number of different bits in two ints
 * popcount of a xor b
 * count differing bits
 * how many bits differ between a and b
 * number of bits to flip to convert a to b
 * number of bits to change to turn one number into the other
 * count positions where the bits are different
 * How many bits must be changed to turn the first integer into the second?
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
 * Write a function to rotate a 32-bit number left by {K} bits.
 * rotate a 32-bit number left by {K}
 * How do I do a circular left shift by {K}?
 * Write a function that moves the bits of a 32-bit number {K} places left, with those pushed out re-entering at the right.
 * Circular left shift of a 32-bit word by {K}
 * How do I do a rotl by the constant {K}?
 * rotate left by {K}
 * How do I rotate the bits of a 32-bit unsigned number to the left by {K} places, the dropped bits coming back at the right?
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
 * The high 16 bits of {x} should become the low ones, and the low ones the high ones.
 * Turn 0x12345678 into 0x56781234: trade the two 16-bit halves of {x}.
 * ({x} << 16) | ({x} >> 16)
 * Exchange the upper and lower 16 bits of a 32-bit number.
 * swap the 16-bit halves of a 32-bit number
 * How do I exchange the high word with the low word of an integer?
 * Exchange the upper 16 bits with the lower 16 bits of a 32-bit unsigned number.
 * (n >> 16) | (n & 0xFFFF) << 16
 * swap the two 16-bit halves
 *
 * @T uint32_t
 * @name swap_halves exchange_halves
 */
T swap_halves(T x) { return x << 16 | x >> 16; }

/**
 * Pack {a} and {b} into one number, {a} shifted up by {K} bits and {b} ORed in below.
 * Return ({a} << {K}) | {b}.
 * Shift {a} up {K} places and OR {b} into the result.
 * combine two integers, the first shifted to bit {K}, the second ORed in
 * first << {K} | second for two integers
 * put {a} above the low {K} bits, then OR {b} in
 * How can I store two small numbers in one int, the first at bit {K} and the second at bit 0?
 * How do I combine two ints into one so that the first starts at bit {K} and the second fills the bits below?
 * Shift the first number left by {K} bits and OR it with the second.
 * Combine a high part and a low part into one integer: (high << {K}) | low.
 * Write a function that returns the first number shifted left by {K} bits, OR the second.
 * Make an id from a type and a serial number: the type shifted left by {K} bits, OR the serial number.
 *
 * @T int32_t int64_t
 * @K 4..24
 * @name pack join_bits merge
 */
T pack(T a, T b) { return a << K | b; }

/**
 * Combine {high} and {low} into one number: shift the first up by {n} bits and OR in the second.
 * pack two numbers into one, the first above the second, whose bit width is the third argument
 * Write a function that packs two values, the upper first, with a given bit width for the lower one.
 * combine an upper and a lower part into one integer, the number of low bits being the last argument
 * join two bit fields: the first shifted left by the third argument, ORed with the second
 * two fields in one word, split at bit n: first field on top, second below
 * merge a high and a low part into a number, given how many bits the low part takes
 * ({high} << n) | {low}, n being the last argument
 * Shift the first number left by n bits and OR it with the second number; n is the third argument.
 * Combine the high and low part of a number, where the low part has n bits.
 * How do I combine a high and a low part into one integer when the low part has n bits?
 * Return (high << n) | low.
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
 * binary-reflected Gray code of the {T} {x}
 * Turn the ordinary binary number {x} into its Gray code, where neighbours differ in one bit.
 * {x} ^ ({x} >> 1)
 * binary to gray code of a number
 * How do I get the Gray code of an integer?
 * gray encode a number
 * Convert a given number from ordinary binary to reflected binary Gray code.
 * number to its gray code
 * gray code of n
 * Write a function to convert binary to Gray code.
 * Given n, return its Gray code.
 * Function that returns x ^ (x >> 1).
 * Implement Gray code encoding.
 * binary to gray
 * x ^ (x >> 1)
 * gray code of a number
 * nth Gray code, counted from 0
 * Gray code number n: 0, 1, 3, 2, 6, 7, 5, 4
 * encode a number as reflected binary code
 * reflected binary code of a number, x ^ (x >> 1)
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
 * ({x} & {K}) == {K}
 * Does {x} contain all the flags in {K}, with none of them missing?
 * are all bits of the mask {K} set in the number
 * How do I test that an integer has every flag of the mask {K}?
 * are the bits in {K} all on in a value
 * Check that each bit which is 1 in {K} is also 1 in the given integer.
 * (n & {K}) == {K}
 * are all bits of {K} set
 * Write a function to check whether a number contains all the flags of the mask {K}.
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
 * value and mask in: are all bits of the mask set in the value?
 * is each required flag (second argument) present in the flags (first argument)
 * does the value include the whole bit mask given second
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
 * ({x} & {K}) != 0
 * Do {x} and the mask {K} overlap in at least one 1 bit?
 * Determine whether any bit of the mask {K} is set in a number.
 * any bit of {K} set in an integer or not
 * How do I test if an integer has at least one of the flags in the mask {K}?
 * Check that a given integer shares at least one 1 bit with {K}.
 * How do I know that an integer contains some bit of {K}?
 * is any bit of {K} set
 * Does the number have any of the flags in {K}?
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
 * How do I test whether any of several flags, given as a mask, is on in a number?
 * Write a function that tells if one or more bits of the mask are on in a value.
 * value and mask in: is any bit of the mask set in the value?
 * do two bit masks have a bit in common
 * is the bitwise AND of two integers not zero
 * Determine whether {x} and {mask} have a 1 in common at some bit position.
 * do {x} and {mask} overlap in at least one 1
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
 * Take the bits of {a} or of {b}: {a} where {mask} has a 1, {b} where it has a 0.
 * Merge {a} and {b} bit by bit: {mask} selects {a}.
 * Combine {a} and {b}: keep the bits of the first under {mask} and those of the second elsewhere.
 * Write a function that merges two integers under a mask, the first where the mask is 1.
 * bitwise select between two numbers with a mask as third argument, 1 for the first
 * How do I pick bits from one of two numbers depending on a mask, ones in the mask choosing the first?
 * Combine the bits of {a} and {b} under {mask}: the first where it has ones, the second elsewhere.
 * Bitwise multiplexer of {a} and {b} with select word {mask} (1 selects the first)
 * How do I blend two words under a mask (first word for ones, second for zeros)?
 * For each bit position, take the bit of the first number if the mask bit is 1, otherwise the bit of the second number.
 * Return (a & mask) | (b & ~mask).
 * Write a function that takes two integers and a mask and replaces the first one's bits by the second one's wherever the mask has a 0.
 *
 * @T int32_t int64_t
 * @name merge_bits bit_select blend
 */
T merge_bits(T a, T b, T mask) { return (a & mask) | (b & ~mask); }

/**
 * Turn on the rightmost 0 bit of {x}.
 * {x} | ({x} + 1)
 * Return {x} with its least significant 0 changed to 1.
 * Set the rightmost 0 bit of an integer, leaving the others alone.
 * set the lowest unset bit of an integer
 * How do I turn the least significant 0 of a number into a 1?
 * switch on the first zero bit of a number from the right
 * change the bottom clear bit of a word to one
 * Write a function that changes the least significant 0 bit of an unsigned number into a 1.
 * How to turn on the lowest bit that is off?
 * set the lowest zero bit
 * Return x with its lowest 0 bit set to 1.
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name set_lowest_zero fill_gap turn_on_rightmost_zero
 */
T set_lowest_zero(T x) { return x | (x + 1); }

/**
 * Isolate the rightmost 0 bit of {x} as a single 1.
 * ~{x} & ({x} + 1)
 * What is the value (a power of two) of the lowest zero bit in {x}? Give 0 when every bit is one.
 * Make a word with a 1 at the position of the lowest 0 of {x} and zeros elsewhere.
 * Write a function that isolates the rightmost zero bit of an integer as a 1.
 * find the first zero bit of a number from the low end, return its value (1, 2, 4 ...), 0 if none
 * ~n & (n + 1)
 * mask of lowest zero bit
 * Find the lowest 0 bit of x and return a number with only that bit set, or 0 if all bits are 1.
 * Isolate the lowest unset bit of a number: 1011 in binary gives 100, and all ones gives 0.
 * Return the value of the least significant zero bit, or 0 if there is no zero bit.
 * Get a mask for the rightmost 0 bit of an unsigned integer (0 if every bit is set).
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
 * the {T} {x} without its trailing ones
 * Write a function that clears the trailing 1s of a number.
 * turn off the low consecutive set bits of a word
 * Write a function that changes all the consecutive 1 bits at the low end of an unsigned number to 0.
 * clear trailing ones
 * Clear all consecutive 1 bits at the low end of an unsigned integer.
 * How do I zero the run of 1s at the very end of an unsigned number, e.g. 11011 to 11000 in binary?
 * Set every 1 below the lowest 0 bit of an unsigned number to 0.
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
 * the {T} {x} with its run of low zeros filled with ones (0 becomes all ones)
 * Write a function that sets all the trailing zeros of an integer.
 * fill the trailing zeros of a number with ones; 0 becomes all ones
 * How do I change the zeros after the last 1 bit of an integer into ones?
 * Write a function that changes all the zeros after the last 1 bit of an unsigned number to ones; zero becomes all ones.
 * set trailing zeros to 1
 * Write a function that turns the trailing zero bits of a number into ones.
 * How do I set all the bits below the lowest set bit (all ones for 0)?
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name set_trailing_zeros smear_right fill_trailing
 */
T set_trailing_zeros(T x) { return x | (x - 1); }

/**
 * Make a mask of the trailing zeros of {x}.
 * ~{x} & ({x} - 1)
 * Return ones exactly where {x} has its trailing zeros, and zeros elsewhere; 0 gives all ones.
 * mask of the trailing 0 bits of the {T} {x}, e.g. binary 111 for 11000
 * Write a function that returns a mask covering the trailing zeros of a number.
 * mask of the trailing zeros of an integer, all ones for 0
 * How do I build a mask of all bits below the lowest set bit of a number?
 * Produce a mask with ones exactly at the trailing zero bits of an unsigned number; zero produces all ones.
 * mask of trailing zeros
 * Return a number with a 1 at each trailing zero bit of x and 0 everywhere else; for 0 all bits are 1.
 * Make a mask of all bits below the lowest set bit, e.g. 1011000 in binary gives 111; 0 gives all ones.
 * Get a bit mask that covers the trailing zeros of x.
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name trailing_zeros_mask mask_below_lowest
 */
T trailing_zeros_mask(T x) { return ~x & (x - 1); }

/**
 * Make a mask that reaches from bit 0 up to and including the lowest 1 of {x}.
 * {x} ^ ({x} - 1)
 * Return ones at the lowest set bit of {x} and at every position below it; 0 gives all ones.
 * mask of the rightmost 1 and the trailing zeros of {x}, as in binary 111 for 10100
 * Write a function that makes a mask of the lowest set bit and all bits below it.
 * mask up to the lowest set bit of a number, inclusive, from bit 0
 * How do I get ones from bit 0 to the rightmost 1 of an integer?
 * Produce a mask with ones from bit 0 up to and including the lowest 1 bit of an unsigned number (all ones for 0).
 * mask up to and including the lowest set bit
 * Return a number in which the lowest set bit of x and all bits below it are 1, and all others 0; 0 gives all ones.
 * Compute x XOR (x - 1), the mask up to the lowest set bit.
 * Get a mask of ones from bit 0 through the lowest set bit of x; all ones for 0.
 *
 * @T uint8_t uint16_t uint32_t uint64_t
 * @name mask_through_lowest changed_by_decrement
 */
T mask_through_lowest(T x) { return x ^ (x - 1); }

/**
 * Turn off the rightmost run of ones in {x}.
 * (({x} & -{x}) + {x}) & {x}
 * Clear the lowest contiguous group of 1 bits of {x}: binary 1011100 becomes 1000000.
 * Remove the least significant string of consecutive 1s from {x}.
 * Write a function that clears the lowest group of consecutive ones in a number.
 * clear the rightmost run of ones of an integer
 * switch off the first contiguous group of set bits of a word, seen from the right
 * Remove the lowest contiguous block of 1 bits from an unsigned number.
 * clear the lowest run of ones
 * Remove the rightmost group of consecutive 1 bits from a number, e.g. 11011100 becomes 11000000 in binary.
 * Clear the lowest block of adjacent set bits and keep the others.
 * How do I clear the rightmost run of 1 bits in an unsigned integer?
 *
 * @T uint16_t uint32_t uint64_t
 * @name clear_lowest_run drop_run
 */
T clear_lowest_run(T x) { return ((x & -x) + x) & x; }

/**
 * Is {x} a block of ones at the low end, such as 1, 3, 7 or 15, or 0?
 * Check whether {x} has the form 2^n - 1; 0 counts.
 * ({x} & ({x} + 1)) == 0
 * Establish whether a number is of the form 2^n - 1, 0 included.
 * check that a number is all ones in binary from bit 0 up, 0 passes
 * is a binary number made of only ones, 0 included
 * Check that an unsigned number is 0 or consists of ones only in binary, i.e. is one less than a power of two.
 * is x all ones in binary (0 too)
 * Return true if x is one less than a power of two (0, 1, 3, 7, 15, ...).
 * Does the binary form of x consist only of ones? 0 counts as true.
 * Check that x & (x + 1) is 0.
 * Is x of the form 2^n - 1, including 0?
 *
 * @T uint32_t uint64_t
 * @R _Bool int
 * @name is_low_mask all_ones_below
 * @range x 0 35
 */
R is_low_mask(T x) { return (x & (x + 1)) == 0; }

/**
 * Do the ones of {x} form a single unbroken block (0 has none)?
 * Check whether the 1 bits of {x} are all next to each other; 0 has no block and fails.
 * Return true if {x} is nonzero and looks like 0..01..10..0 in binary.
 * shifted-mask test: the nonzero {x} has exactly one run of consecutive 1s
 * Are the set bits of a nonzero number consecutive? Zero is considered false.
 * contiguous ones check of a number; 0 fails
 * Is there exactly one block of 1s in the binary form of an integer?
 * are the set bits of a nonzero number in a single unbroken group
 * valid bit field mask: one run of ones, possibly shifted, and not zero
 * are the set bits contiguous, with at least one set
 * Check whether all 1 bits of x are contiguous; 0 returns false.
 * Does the binary representation contain exactly one run of ones?
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
 * Is the number of 1 bits in {x} odd (1) or even (0)? Halve the word with XORs until one bit is left.
 * parity of {x} by repeated folding
 * Write a function to find the parity of a 32-bit number by XOR folding.
 * parity of a 32-bit word by xor shifts, 1 for an odd count of ones
 * How do I compute the parity bit of a word, 1 if its ones are odd in number, without looping over bits?
 * parity of a word with x ^= x >> 16 etc, 1 for odd
 * Compute whether the number of 1 bits in a 32-bit unsigned number is odd (1) or even (0), by XOR-folding halves.
 * parity of a 32-bit number
 * Compute the parity of a 32-bit integer using XOR and shifts: 1 if the number of set bits is odd, otherwise 0.
 * Return 1 if x has an odd number of 1 bits and 0 if it is even, by XOR-folding the word.
 * How do I compute the parity of a 32-bit word with x ^= x >> 16 and so on?
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
 * Write a program that finds the parity of a number's bits with a while loop, 1 if odd.
 * parity of a number's set bits in a loop, 1 if odd, 0 if even
 * How do I find whether the count of 1 bits is odd by clearing bits one at a time, 1 for odd?
 * Write a function that returns 1 if an unsigned number has an odd number of one bits, otherwise 0.
 * parity of an unsigned number with a loop, 1 if odd
 * Compute the parity of x: start with 0 and toggle it each time you clear the lowest set bit.
 * Return 1 if the number of set bits is odd, else 0, using a while loop with x &= x - 1.
 * Write a loop that determines the parity of an unsigned integer (1 for an odd number of ones).
 * Is the number of 1 bits odd? Return 1 or 0 and use Kernighan's trick.
 * How do I find the parity of an integer in a loop, 1 for odd and 0 for even?
 * Kernighan loop that says if an unsigned number has an odd (1) or even (0) count of set bits
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
 * Is the count of ones in the binary form of a number odd?
 * How do I compute the parity of an integer, 1 for an odd number of set bits?
 * Determine if the number of set bits in an integer is odd.
 * Check if the number of 1 bits in an integer is odd.
 * Return true if the integer has an odd number of set bits.
 * Write a function that tests whether an integer has odd parity.
 * Does the binary representation contain an odd number of ones?
 * true if the popcount of the integer is odd
 * Write a function to check if a number has an odd number of 1 bits.
 * Given an integer, return true if its number of set bits is odd.
 * Function that returns true for odd bit parity.
 * Implement bit parity: 1 if the number of ones is odd.
 * bit parity, 1 for odd
 * odd parity?
 * odd number of 1 bits
 * is the number of set bits odd
 * xor of all bits of an integer
 * parity bit that makes the number of ones even
 * popcount(x) % 2 == 1
 * parity of a number's ones, true if odd
 * odd number of one bits in the number? true or false
 * Write a C function to test if the number of 1 bits in an integer is odd, checking each bit in a loop
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
 * Kernighan's population count of the {T} {x}
 * Loop while {x} is nonzero, drop its rightmost 1, and count the rounds.
 * Write a program to count set bits with Brian Kernighan's algorithm.
 * count the set bits of a number with Kernighan's loop
 * How do I count the ones of a number by dropping the lowest set bit repeatedly?
 * Count the 1 bits of an unsigned number by repeatedly removing the lowest one.
 * How to count set bits in a loop with n & (n - 1)?
 * Count the 1 bits of x in a loop that clears the lowest set bit each time.
 * Brian Kernighan's bit counting algorithm
 * Implement Kernighan's algorithm to count the set bits of an integer.
 * Write a function to count set bits with Brian Kernighan's algorithm.
 * Given an unsigned number, count its ones by clearing the lowest set bit.
 * Function that counts 1 bits with a loop x &= x - 1.
 * count set bits, Kernighan
 * Kernighan's popcount
 * popcount with n &= n - 1
 * count 1 bits with x & (x - 1)
 * number of set bits in a loop that clears them one by one
 * hamming weight by repeatedly clearing the lowest 1
 * set bit count of an unsigned number with Kernighan's trick
 * popcount loop, one pass per 1 bit
 * count ones by removing the rightmost set bit until 0
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
 * Loop over the binary digits of {x} from the lowest up to its highest 1 and count the {OP}.
 * Walk through the bits of {x}, shifting it right until nothing is left, and tally the {OP}.
 * Write a program that counts the {OP} in the binary representation of a number, shifting it right until it is 0.
 * number of binary {OP} in a number without leading zeros, by shifting
 * Count the {OP} in the binary form of an unsigned number without leading zeros; the number 0 yields 0.
 * count {OP} in binary representation of {x}, 0 for 0
 * Count the {OP} in the binary form of {x} by shifting it right until it becomes 0.
 * Return the number of {OP} in the binary representation of {x}, without leading zeros; 0 for {x} = 0.
 * Write a loop that shifts {x} right and counts its {OP} until {x} is 0.
 * Number of {OP} in the binary notation of {x}, found by shifting out one digit after another until 0 is left
 * How many {OP} are there in the binary digits of an unsigned number without leading zeros, 0 having no digits at all?
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
 * hamming weight of an int
 * How many bits of an integer are 1?
 * bit count: how many bits of an integer are set
 * popcount of a signed integer
 * count one bits
 * Return the number of set bits in a signed integer.
 * Write a function that counts the 1 bits in the two's complement representation of an integer.
 * population count of a signed integer
 * Write a function to count the 1 bits of a signed integer.
 * Write a program to count the number of set bits in an integer.
 * Given an integer, return the number of ones in its binary form.
 * Function that returns how many bits of n are 1.
 * Implement a set bit counter with a loop over all bits.
 * count the set bits of a signed int
 * number of 1 bits of a signed int
 * number of set bits of a signed int
 * popcount of a signed int
 * hamming weight
 * count the 1s in binary
 * number of ones of n in two's complement
 * how many ones are there in binary
 * how many 1 bits, negative numbers in two's complement
 * bit count of an int
 * number of 1's in the binary representation of n
 * loop over all bits of an integer and count those that are 1, no builtin
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
 * Branch-free bit count of a 32-bit word {x}, the classic SWAR algorithm
 * Write a function that counts set bits with the SWAR bit trick, no loop.
 * parallel popcount of a 32-bit word
 * How do I count the 1 bits of a 32-bit word with masks, adds and a multiply, no loop?
 * count the ones of a word branch-free by adding groups in parallel
 * Count the set bits of a 32-bit unsigned number by adding up neighbouring groups in parallel.
 * parallel popcount of a 32-bit number
 * Implement popcount for a 32-bit integer with the usual bit masks and no loop.
 * How do I count the set bits of a uint32_t without a loop?
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
 * bit reversal of the {T} {x}, by a loop over every bit
 * Develop a program that reverses the bits of an integer over its whole width.
 * reverse all bits of an integer over its full width
 * Write a function that mirrors the bits of an unsigned number over its full width.
 * reverse the bits
 * Reverse the bits of an unsigned integer so that the lowest bit becomes the highest.
 * How do I reverse the bit order of an integer?
 * Write a function that returns the number with its bits in reverse order.
 * Mirror all bits of an unsigned integer.
 * Write a function to reverse the bits of a number.
 * Write a program to reverse the bits of an unsigned integer.
 * Given an unsigned integer, return its bits in reverse order.
 * Function that reverses all bits of x.
 * Implement bit reversal over the full width.
 * reverse bits
 * bit reverse
 * bit reversal
 * bits backwards
 * mirror the bits
 * flip the bit order, lowest to highest
 * bits in opposite order, full width
 * reverse the binary digits over the whole word, leading zeros included
 * flip the bit sequence end to end across the full width of the unsigned integer
 * mirror all bits of a number at its full width so that the first bit becomes the last
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
 * {K}-bit reversal of {x}, as for the indices of a fast Fourier transform of size 2^{K}
 * reverse the lowest {K} bits of a number and drop the rest
 * bit-reversed index of {K} bits, higher bits ignored
 * Take the lowest {K} bits of an unsigned number and return these in the opposite order.
 * Return the lowest {K} bits of x in reverse order, with all other bits 0.
 * Reverse the bits of a {K}-bit number.
 * Bit reversal of a {K}-bit FFT index
 * Write a function to reverse the last {K} bits of a number and set all others to 0.
 * How do I mirror the {K} least significant bits of an integer and get only those, without the upper bits?
 * Treat an unsigned integer as a {K}-bit number, ignoring anything above, and flip the order of its bits.
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
 * How do I reverse only the last n bits of an integer, the result having no others?
 * Write a function that reverses the order of the low bits of a number, whose count is given, and drops the rest.
 * a number's bits 0 to n - 1 in opposite order, nothing above
 * given an int and n, flip the order of its n lowest bits and drop the rest
 * Given {x}, take its {n} least significant bits and return just these in opposite order.
 * Reverse the lowest n bits of x and return them; all higher bits are dropped.
 * Write a function that takes a number and n, reverses its last n bits and discards the rest.
 * bit reversal of an n-bit index, as used in an FFT
 * Treat x as an n-bit number and reverse its bits.
 * From an integer and n, return its n low bits in reverse order.
 * Reverse the lowest n bits of a number, n being the second argument, and return only those bits.
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
 * byte swap of a 32 bit number
 * How do I convert a 32-bit word from little to big endian?
 * reverse the bytes of an integer
 * change the byte order of a 32-bit number
 * Write a function that reverses the order of the four bytes of a 32-bit number.
 * Endianness conversion of a 32-bit word
 * How do I convert between big-endian and little-endian (bswap)?
 * byte swap of a 32-bit integer
 * Write a function to swap the bytes of a 32-bit number.
 * Given a 32-bit integer, reverse its byte order.
 * Function that returns x with its four bytes reversed.
 * Implement bswap32.
 * bswap32
 * byte swap
 * swap endianness
 * swap the bytes of a 32-bit int
 * reverse byte order
 * htonl on a little-endian machine
 * little endian to big endian, 32 bits
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
 * 16-bit byte swap of {x}
 * Write a function to swap the two bytes of a 16-bit number.
 * byte swap of a 16 bit number
 * How do I convert a short from big to little endian?
 * high byte and low byte of a uint16 exchanged
 * Exchange the two bytes of a 16-bit unsigned number.
 * byte swap of a 16-bit integer
 * Swap the high and low byte of a 16-bit value.
 * How do I swap the bytes of a uint16_t?
 * Return the 16-bit number with its bytes in reverse order, 0x1234 becomes 0x3412.
 * Convert a 16-bit integer between big-endian and little-endian.
 * Reverse the byte order of a 16-bit unsigned integer.
 *
 * @name swap_bytes16 bswap16 swap_two_bytes
 */
uint16_t swap_bytes16(uint16_t x) { return x << 8 | x >> 8; }

/**
 * Swap the two nibbles of the byte {x}.
 * Exchange the upper and the lower four bits of {x}, an 8-bit value.
 * nibble swap of the byte {x}
 * ({x} << 4) | ({x} >> 4), kept to 8 bits
 * Rotate the byte {x} by four places.
 * nibble swap of a byte
 * How do I exchange the high and low four bits of a byte?
 * 0x5A -> 0xA5: exchange the two nibbles of a byte
 * Exchange the upper and lower four bits of a byte.
 * How to switch the two hex digits of a byte?
 * swap nibbles
 * swap upper and lower nibble of a byte
 * Write a function to swap the upper nibble and the lower nibble of a given byte.
 * upper and lower 4 bits of a byte change places
 * interchange the upper four and lower four bits of an unsigned byte
 *
 * @name swap_nibbles exchange_nibbles
 */
uint8_t swap_nibbles(uint8_t x) { return x << 4 | x >> 4; }

/**
 * Swap neighbouring {K}-bit groups in the 32-bit {x}.
 * Exchange each even-numbered {K}-bit group of {x} with the odd-numbered one above it.
 * What is {x} with every two adjacent {K}-bit fields trading places?
 * swap neighbouring bit groups of a 32-bit word, group width {K}
 * How do I exchange odd and even {K}-bit groups of an integer?
 * Split a 32-bit unsigned number in groups of {K} bits and exchange each group with its neighbour, pair by pair.
 * Pairwise interchange of adjacent {K}-bit fields throughout a 32-bit word
 * swap adjacent groups of {K} bits
 * Swap each pair of adjacent {K}-bit groups in a 32-bit integer.
 * Given a 32-bit unsigned integer, swap every two neighboring groups of {K} bits.
 * Exchange the even-numbered and odd-numbered {K}-bit groups of a 32-bit word.
 * exchange {K}-bit groups pairwise, each with the one beside it, in an unsigned 32-bit word
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
 * If bits {i} and {j} of {x} differ, flip both; otherwise leave the word alone.
 * bit exchange in a 32-bit word {x}, positions {i} and {j} counted from 0
 * swap bits i and j of a 32-bit word, counted from 0
 * How do I exchange two bits of a number, given their positions from 0?
 * Exchange the bits of a 32-bit number found at zero-based positions {i} and {j}.
 * How do I interchange two bits by index?
 * swap bits {i} and {j}
 * Swap the bits at positions {i} and {j} of a number.
 * Given a number and two bit positions, return the number with those two bits exchanged.
 * How do I swap two bits of an integer at the given positions?
 * Write a function that swaps bit {i} with bit {j}, counting from 0 at the low end.
 * interchange the bits at two specified positions of an unsigned 32-bit integer
 * exchange the binary digits at two positions of an unsigned word
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
 * {OP:2}({x}, {n}) for 32-bit words, safe for every {n}
 * Rotate a 32-bit integer {OP} by a given number of bits, wrapping around.
 * bit rotation of a 32-bit word {OP} by a variable amount
 * How do I rotate the bits of a 32-bit number to the {OP} by n, wrapping around?
 * rotate a 32-bit number {OP} by n, any n
 * Rotate the 32 bits of {x} to the {OP} by {n} positions, counts above 31 wrapping round.
 * {OP:2}({x}, {n} % 32)
 * Circular {OP} shift of {x} by {n} modulo 32
 * How to implement {OP:2} for a 32-bit {x} and a variable count {n}?
 * rotate {x} {OP} by {n}
 * Given a 32-bit x and n, rotate x {OP} by n bits.
 * Function that rotates a 32-bit number {OP} by n.
 * Implement {OP:2} for 32 bits.
 * {OP:2}
 * {OP:2}32(x, n)
 * rotate {OP} by n
 * rotate bits {OP}
 * circular shift {OP} of a 32-bit number by n
 * bit rotation to the {OP}
 * cyclic {OP} shift by n bits
 * {OP} rotate, bits that fall out come back in at the other end
 * rotate a 32-bit unsigned integer {OP} n places
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
 * What is the 8-bit value {x} after a rotation by {K} to the left?
 * 8-bit left rotate of {x}, {K} places
 * Write a function that rotates a byte to the left by {K} bits.
 * 8-bit rotate left of a byte by {K}
 * How do I rotate the bits of a byte {K} places left?
 * Rotate the eight bits of a byte to the left by {K} places.
 * How do I do an 8-bit rotl by {K}?
 * rotate a byte left by {K}
 * Rotate an 8-bit value left by {K} positions.
 * Return the byte rotated left by {K} bits, so that bits shifted out come back at the low end.
 * left rotation of an unsigned 8-bit integer by {K}
 *
 * @K 1 2 3 5 6 7
 * @name rotate_byte byte_rotate rol8
 */
uint8_t rotate_byte(uint8_t x) { return x << K | x >> (8 - K); }

/**
 * Round {x} up to a power of two, with 1 for 0.
 * Find the smallest power of two that is not below {x}; for 0 and 1 that is 1.
 * Which power of two is the next at or above {x}, which is at most 2^31? For 0 it is 1.
 * ceiling power of two of the 32-bit {x}, by smearing the bits of {x} - 1 to the right (0 counts as 1)
 * Return the least power of 2 that is greater than or equal to {x}, and 1 for 0.
 * Find the next power of two greater than or equal to a number, 1 for zero.
 * next power of 2 at or above a number, 1 for 0
 * How do I round an integer up to a power of two, with 1 for 0?
 * smallest 2^k >= n, with 1 for 0
 * Find the smallest power of two that is not below a given unsigned 32-bit number; 0 gives 1.
 * round up to power of two (0 gives 1)
 * Return the smallest power of 2 that is greater than or equal to x (1 if x is 0).
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
 * Write a function that finds the smallest power of two not below a number.
 * least 2^k that is not smaller than a number
 * pow2 ceiling of a positive int: the least power of two not below it
 * Find the least power of two that is greater than or equal to a positive integer.
 * smallest power of two >= n
 * Round a positive integer up to the next power of two, leaving powers of two unchanged.
 * Write a function to find the next power of 2, at least x.
 * Given a positive integer, return the smallest power of 2 >= x.
 * Function that returns the smallest 2^k with 2^k >= x.
 * Implement rounding up to a power of 2.
 * next power of 2, x itself if it is one
 * next power of two >= x
 * smallest power of 2 >= x
 * round up to a power of 2
 * round up to the nearest power of two
 * least power of two not below x
 * power of 2 ceiling: 5 gives 8, 8 gives 8
 * find the first number in 1, 2, 4, 8, 16, ... that is not below x
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
 * Return {x} with everything below its leading 1 turned off.
 * Find the largest power of two not exceeding a number, or 0 for zero.
 * previous power of 2 of a number, itself included, 0 for 0
 * How do I round an integer down to a power of two, leaving 0 as it is?
 * isolate the highest set bit of a word
 * Find the largest power of two not above a given unsigned 32-bit number; 0 gives 0.
 * round down to power of two (0 gives 0)
 * Write a function to round an unsigned integer down to a power of two, with 0 for 0.
 * largest of 1, 2, 4, 8, ... not above an unsigned number, 0 for 0
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
 * round a positive number down to a power of 2
 * How do I round a positive int down to a power of two?
 * Write a function that finds the largest power of two not above a positive number.
 * 5 -> 4, 8 -> 8, 9 -> 8: round down to a power of two
 * greatest 2^k not above a positive number
 * biggest power of two not above a positive value
 * Find the greatest power of two that is less than or equal to a positive integer.
 * largest power of two <= n
 * Return the highest power of two that does not exceed a positive integer.
 * Write a function to round a positive integer down to a power of two.
 * highest power of 2 not bigger than a positive n
 * Write a function to find the highest power of 2 less than or equal to a positive number.
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
 * Find the index of the most significant 1 in the 32-bit {x} using clz; 0 has none and yields -1.
 * Write a function to find the zero-based position of the most significant set bit, -1 for zero.
 * index of the highest set bit of a number from 0, -1 for 0
 * How do I get the position, from 0, of the top 1 in a 32-bit number, -1 if it has none?
 * Find the zero-based index of the most significant 1 bit in a 32-bit unsigned number, or -1 if none.
 * How to get the position of the topmost set bit, counted from 0 (-1 when zero)?
 * index of highest set bit, -1 for 0
 * Write a function that returns the index of the most significant set bit, or -1 if the number is 0.
 * position of the highest 1 bit of an unsigned integer, counted from 0, or -1 for 0
 * floor of log2 of an unsigned integer, -1 for 0
 *
 * @name highest_bit_index find_last_set log2_or_minus_one
 */
int32_t highest_bit_index(uint32_t x) { return x == 0 ? -1 : 31 - __builtin_clz(x); }

/**
 * What is the position of the highest one bit of {x}, counted from 0, or -1 if {x} is not positive?
 * index of the most significant set bit of an int, -1 for zero and negatives
 * position from 0 of the leftmost set bit of a positive number, else -1
 * Write a function that returns the index of the top bit of a positive number, -1 for any other.
 * msb index of a signed int, -1 for zero and below
 * floor(log2) of a positive int, otherwise -1
 * exponent of the largest power of two not above a positive int, -1 if it is zero or less
 * Find the zero-based position of the uppermost 1 bit of a signed integer; zero and negatives give -1.
 * How do I compute the integer base-2 logarithm with -1 for n <= 0?
 * floor of log2, -1 if not positive
 * Return floor(log2(x)) for a positive integer, or -1 if x is zero or negative.
 * Write a function to find the highest set bit's index, -1 if x <= 0.
 * Given a signed integer, return the position of its top bit from 0, or -1 if x <= 0.
 * Function that returns floor(log2(x)), -1 for x <= 0.
 * most significant bit index, -1 for x <= 0
 * highest set bit position from 0, -1 if not positive
 * MSB position (0 is the lowest bit) of an int, -1 for zero or negative
 * index of the top 1 bit, -1 if x <= 0
 * position of the leftmost 1, from 0 at the right; -1 for x <= 0
 * integer log2 or -1 if not positive
 * which bit is the highest one set, -1 if none or negative
 * number of binary digits minus one, -1 for x <= 0
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
 * Find the position, from 0, of the least significant 1 of the 32-bit {x}; no bit set means -1.
 * Determine the position, from 0, of the rightmost set bit, or -1 if no bit is set.
 * index of the lowest set bit of a word, from 0, -1 for 0
 * How do I get the position, from 0, of the first 1 of a word from the right, -1 if it has none?
 * lsb index of a 32-bit number, -1 if no bit set
 * Find the zero-based index of the least significant 1 bit in a 32-bit unsigned number, or -1 if none.
 * index of lowest set bit, -1 for 0
 * Return the number of trailing zeros of x, or -1 if x is 0.
 * Write a function to find the index of the lowest set bit, -1 for 0.
 * Given an unsigned number, return the index of its rightmost 1 bit from 0, or -1.
 * Function that returns ctz(x), or -1 if x is 0.
 * lowest set bit index, from 0, -1 if x is 0
 * rightmost set bit position, 0-based, -1 for 0
 * index of the first 1 bit from the right, from 0, or -1
 * least significant set bit index or -1
 * LSB position, 0-based, -1 if there is none
 * position of the lowest 1, from 0; -1 for zero
 * number of trailing zero bits, -1 for 0
 * where is the lowest set bit (0-based), -1 if no bit is set
 * first set bit from bit 0 upwards, -1 for none
 *
 * @name lowest_bit_index find_first_set first_one
 */
int32_t lowest_bit_index(uint32_t x) { return x == 0 ? -1 : __builtin_ctz(x); }

/**
 * What is the position of the lowest one bit of {x}, counted from 1, or 0 if there is none?
 * position of the rightmost set bit of an int, the lowest being 1, 0 for zero
 * ffs of an integer: 1-based position of its lowest set bit, 0 for 0
 * How do I find the position of the first set bit of an int, counting from 1, 0 for no set bit?
 * first set bit position of an int, counted from 1, 0 for zero
 * trailing zeros of a nonzero integer plus one, 0 for zero
 * one-based index of the least significant set bit of an int, zero gives 0
 * Find the 1-based position of the lowest 1 bit of an integer, with 0 if no bit is set.
 * One-based index of the least significant set bit of an int, 0 if there is none
 * Implement ffs: return the 1-based index of the lowest set bit, or 0 if no bit is set.
 * Which position has the lowest set bit? Count from 1 and return 0 if x is 0.
 * Write a function to find the first set bit's position, from 1, 0 if none.
 * Given an int, return the 1-based position of its rightmost set bit, 0 for 0.
 * Function that returns ffs(x).
 * ffs(x)
 * find first set bit, 1-based, 0 for none
 * rightmost set bit position, from 1, 0 for 0
 * position of the first 1 bit from the right, counting from 1, or 0
 * lowest set bit, 1-based, 0 if x is 0
 * trailing zero bits plus 1, or 0 for 0
 * 1-based index of the lowest 1 bit or 0
 * find the rightmost 1 bit, counting from 1 (0 when there is none)
 * Locate the rightmost 1 in binary, positions counted 1, 2, 3 from the right; zero gives 0.
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
 * ceil(log2({x})) for {x} of 1 or more: 0 for 1, 1 for 2, 2 for 3 and 4, and so on
 * Find the smallest n such that 2^n is not below {x}, which is not 0.
 * Write a function for the ceiling of the base-2 logarithm of a positive integer.
 * ceil(log2(n)) of a positive int
 * log2 of a positive number rounded up as int
 * Compute the binary logarithm of a positive number, rounded up to an integer.
 * ⌈log2 n⌉ of a 32-bit n ≥ 1
 * log2 rounded up
 * Return the smallest n such that 2 to the power n is at least x, for x >= 1.
 * How do I compute log2 of a positive integer, rounded up?
 * ceiling of the binary logarithm of a positive integer
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
 * Number of bits needed to write {x} in binary without leading zeros (0 needs 0), with a loop
 * How many bits are required to represent a number, none for 0?
 * bit length of an integer, 0 for 0
 * How many binary digits does an integer have, zero having none?
 * bit_length of an unsigned number like in python
 * width of a value in base two, 0 for zero
 * count of significant bits in a word, none for 0
 * Count the binary digits needed to write an unsigned number, where 0 needs none.
 * bit length of {x}, 0 if it is 0
 * Return the number of bits needed to represent an unsigned integer, 0 for 0.
 * Write a function to find the length in bits of a non-negative number, 0 for 0.
 * How many bits are required to write a number in base two, none for zero?
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
 * binary digits count of a number, 5 is 101 so 3, and 0 has 1
 * bits needed to store a non-negative value, one for 0
 * how many digits a non-negative number has in base two, 1 for 0
 * Count how many digits a nonnegative number has in binary notation; 0 has one.
 * number of binary digits (1 for 0)
 * Write a function that counts the binary digits of a non-negative integer (1 for 0).
 * Write a program to count the bits in a number's binary form, 1 for 0.
 * Given a non-negative integer, return the length of its binary form, 1 for 0.
 * Function that returns how many binary digits n has; 0 has 1.
 * binary length, 1 for 0
 * number of bits of n >= 0, leading zeros not counted, 1 for 0
 * count bits needed for n >= 0, at least 1
 * how many bits to write n, 0 takes 1
 * number of binary digits of n, 0 has 1
 * total number of bits in n >= 0 without leading zeros, 1 for 0
 * length of the binary representation, 1 for zero
 * floor(log2(n)) + 1, 1 for 0
 * how long is n in base 2, with 1 for 0
 * count of the binary digits of a non-negative number, one for 0
 * Write a function to count how many digits a non-negative number has in binary; zero has one.
 * How long is a number's binary notation, where 0 is written with one digit?
 *
 * @T int32_t int64_t
 * @name binary_digits bits_needed binary_length
 * @range x 0 100000
 */
int32_t binary_digits(T x) {
    int32_t count = 1;
    while (x /= 2) count++;
    return count;
}

/**
 * Count the leading zeros of {x} with a loop, over all 32 bits; 0 has 32.
 * How many zeros are above the highest 1 of the 32-bit {x}? Loop from the top; 32 for 0.
 * leading-zero count of {x} by a loop, defined as 32 for 0
 * Write a function that counts the leading zeros of a 32-bit number using a loop.
 * leading zeros of a 32-bit word by a loop, 32 for zero
 * How do I count the zero bits before the first 1 of a 32-bit word without a builtin, 32 if all are 0?
 * clz of a 32-bit number by hand, zero gives 32
 * nlz of a 32-bit word, defined as 32 for zero
 * Count the zero bits above the highest 1 of a 32-bit unsigned number, 32 for zero.
 * How do I count leading zeros with a loop (32 for 0)?
 * leading zeros of a 32-bit number, 32 for 0
 * Implement clz for a 32-bit unsigned integer without builtins; return 32 for 0.
 *
 * @name leading_zeros_loop count_leading_zeros
 */
int32_t leading_zeros_loop(uint32_t x) {
    int32_t count = 0;
    for (; count < 32 && x >> 31 == 0; x <<= 1) count++;
    return count;
}

/**
 * How many zeros are before the highest one of the 32 bits of {x}? 32 for 0.
 * leading zeros of a 32-bit int, 32 for zero
 * number of leading zeros of an int in 32-bit binary; 0 has 32
 * count leading zeros of a 32-bit integer, all 32 for 0
 * How do I count the leading zero bits of a 32-bit int, with 32 for 0?
 * Write a function that returns the clz of an int, and 32 for zero.
 * clz of a signed 32-bit int: 0 for negative numbers, 32 for zero
 * number of zero bits at the top of a 32-bit int, 32 if it is 0
 * leading zero bits of a 32-bit int: 1 gives 31, 0 gives 32
 * Write a function for the number of 0 bits at the top of a 32-bit int; 32 for zero, 0 for negatives.
 * leading zero count, 32 for 0
 * How many leading zeros does the 32-bit binary form of an int have? Return 32 for 0.
 *
 * @name leading_zeros_of clz32
 */
int32_t leading_zeros_of(int32_t x) { return x == 0 ? 32 : __builtin_clz((unsigned)x); }

/**
 * Count the trailing zeros of {x} with a loop; 0 has 32.
 * How many times can {x} be halved evenly? Count with a loop, and answer 32 for 0.
 * trailing-zero count of a 32-bit {x} by a loop, 32 for an input of 0
 * Write a function that counts the trailing zeros of a 32-bit number using a loop.
 * trailing zeros of a 32-bit word by a loop, 32 for zero
 * How do I count the zero bits after the last 1 of a 32-bit word without a builtin, 32 if all are 0?
 * ctz of a 32-bit number by hand, zero gives 32
 * Count the zero bits below the lowest 1 of a 32-bit unsigned number, 32 for zero.
 * How do I count trailing zeros with a loop (32 for 0)?
 * trailing zeros of a 32-bit number, 32 for 0
 * Return the number of trailing zero bits of an unsigned 32-bit integer, or 32 for 0, without builtins.
 * How often is x divisible by 2? Loop until the lowest bit is 1; return 32 for 0.
 *
 * @name trailing_zeros_loop count_trailing_zeros
 */
int32_t trailing_zeros_loop(uint32_t x) {
    int32_t count = 0;
    for (; count < 32 && (x & 1) == 0; x >>= 1) count++;
    return count;
}

/**
 * trailing zeros of a 32-bit int in binary, 32 for zero
 * number of trailing zeros of an int in binary; 0 has 32
 * count trailing zeros of a 32-bit integer, all 32 for 0
 * How do I count the zero bits at the end of a 32-bit int, with 32 for 0?
 * Write a function that returns the ctz of an int, and 32 for zero.
 * ctz of a signed 32-bit int, 32 for zero
 * number of zero bits at the bottom of a 32-bit int, 32 if it is 0
 * Write a function for the number of 0 bits at the bottom of a 32-bit int; 32 for zero.
 * trailing zero count, 32 for 0
 * Return the number of trailing zero bits of a 32-bit int, or 32 if it is 0.
 * How many trailing zeros does an int have in binary? 32 if it is zero.
 * Given a 32-bit int, count its trailing zero bits, 32 for 0.
 * Function that returns ctz(x), 32 if x is 0.
 * Implement ctz with 32 for zero.
 * ctz, 32 for 0
 * trailing zeros in binary, 32 if x is 0
 * count trailing zeros, 0 gives 32
 * number of zeros at the end of the binary form, 32 for 0
 * zero bits below the lowest 1, 32 when there is none
 * how many 0 bits at the low end of a 32-bit int, 32 for 0
 * std::countr_zero of a 32-bit int
 * number of times an int can be halved exactly, 32 for 0
 * zeros after the last 1 bit, 32 for zero
 *
 * @name trailing_zeros_of ctz32
 */
int32_t trailing_zeros_of(int32_t x) { return x == 0 ? 32 : __builtin_ctz((unsigned)x); }

/**
 * Convert the Gray code {x} back to an ordinary binary number.
 * Which number has the Gray code {x}?
 * inverse of the binary-reflected Gray code for {x}
 * Decode {x} from Gray code: each result bit is the XOR of that bit of {x} and all bits above it.
 * Decode Gray code received from a sensor to the ordinary binary number.
 * gray code to binary number
 * How do I decode a Gray code value to the plain number?
 * absolute position from a rotary encoder reading in Gray code
 * Convert a reflected binary Gray code back to the ordinary number.
 * decode gray code
 * Write a function that converts a Gray code to binary.
 * Decode a Gray code into the corresponding binary number.
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
 * Compute the Morton code (Z-order index) of the point ({a}, {b}) with 16-bit coordinates, {a} in the even bits.
 * What number alternates the bits of {a} and {b}, starting with the lowest bit of the first? Use 16 bits of each.
 * Write a function that interleaves the low 16 bits of two numbers, the first taking the even positions.
 * morton code of two 16-bit coordinates, the first in the even bits
 * How do I interleave the low 16 bits of x and y into a Z-order number, x in bit 0?
 * Z-curve index of (x, y) for quadtrees and texture tiling, 16 bits each, x in the even bits
 * Interleave the low 16 bits of {a} and {b}, the first going to the even and the second to the odd positions.
 * How to compute a Z-order curve key of two 16-bit coordinates, the first in the even bits?
 * morton code of {a} and {b}, {a} in bit 0
 * Interleave the bits of two 16-bit numbers; the first number gets the even bit positions.
 * Compute the Z-order (Morton) index of two 16-bit coordinates, with the first in the even bits.
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
 * Write a function that collects the {OP} bits of a number (bit 0 is even) into a compact value.
 * compress the {OP} bits of a 32-bit word, counted from bit 0, into the low 16
 * How do I extract every second bit of a word, the {OP} ones counting from 0, and pack them?
 * de-interleave a Morton code: the number in its {OP} bits, bit 0 being even
 * Extract the 16 bits at {OP} positions of a 32-bit number and pack them together at the low end.
 * gather bits at {OP} positions into the low half
 * Collect the bits at {OP} positions of a 32-bit integer into a 16-bit number.
 * Return the bits of x at {OP} positions, packed together; the lowest bit has position 0.
 * How do I extract one coordinate from a Morton code when it is stored in the {OP} bits?
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
 * Write a function that inserts a zero between the bits of a 16-bit number.
 * spread the bits of a 16-bit number apart, a zero above each
 * How do I put a 0 between all neighbouring bits of a 16-bit number?
 * every bit of a 16-bit number moved to twice its position
 * Move each bit i of a 16-bit unsigned number to position 2i of a 32-bit result, with zeros in between.
 * spread 16 bits to even positions
 * Insert a 0 bit above each of the 16 bits of x.
 * Spread the bits of a 16-bit number so that bit i moves to bit 2i.
 * How do I spread a 16-bit number to 32 bits with zeros between its bits?
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
 * If the top one of the {K} lowest bits of {x} is 1, set all bits above it; otherwise clear those.
 * Copy the top bit of the {K}-bit field {x} into every higher position of the {T}.
 * Expand a {K}-bit signed number in the low bits to the full width, ignoring higher bits.
 * sign extension of a number from its low {K} bits
 * How do I turn a {K}-bit two's complement value into a normal signed int?
 * signed reading of the bottom {K} bits of a number
 * Interpret the lowest {K} bits of an integer as a two's complement number and return its value.
 * How to convert a {K}-bit signed value from a sensor to an int?
 * sign extend from {K} bits
 * Sign-extend a {K}-bit two's complement value.
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
 * 0xF with 4 bits gives -1: sign-extend a value of a given width
 * interpret the low bits of a value as signed, their number being the second argument
 * For {x}, interpret its lowest {n} bits as a two's complement number and return its value.
 * How to turn the raw value {x} of an {n}-bit signed field into an int?
 * sign extend {x} from {n} bits
 * Sign-extend x from its low n bits.
 * Take a number and n, and return its lowest n bits as a signed value.
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
 * bit field of an integer at bit {K}, width {L}
 * How do I get {L} bits of a number from position {K}?
 * How do I read {L} bits from position {K} of a register?
 * get {L} bits starting at bit {K}
 * Extract a bit field of width {L} starting at bit {K}.
 * Return bits {K} and up of x, {L} bits in total, as a number.
 * keep only the lowest {L} bits after a right shift by {K}
 *
 * @T uint32_t uint64_t
 * @K 3 4 5 6 10 12 20
 * @L 2 3 5 6 7
 * @name extract_field read_field bit_field
 */
T extract_field(T x) { return x >> K & ((1 << L) - 1); }

/**
 * Extract from {x}, starting at bit {start}, a field of {width} bits.
 * Which number do bits {start} to {start} + {width} - 1 of {x} form? The width is from 0 to 31.
 * variable bit field of the 32-bit {x} with offset {start} and size {width}
 * Write a function that extracts from a number, beginning at a given bit, a given number of bits up to 31.
 * extract a bit field from a word, its start bit and then its width being variable
 * How do I read n bits of an integer starting at bit p, with p given before n?
 * part of a word given by bit offset and number of bits
 * Obtain the value of the bits of {x} from position {start} (0 is lowest) over a length of {width}.
 * bits of {x} from {start}, {width} of them
 * Extract a number of bits from x, given the start position and the width.
 * Get the bit field of x that begins at a start bit and has a given width.
 * Return (x >> start) & ((1 << width) - 1).
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
 * Write a function that writes a second value into the {L}-bit field at bit {K} of a number.
 * How do I overwrite {L} bits of an integer from position {K} with another value?
 * put a new value, given second, in the {L} bits from bit {K} of a number, keep the rest
 * Overwrite in {x} the {L} bits that begin at bit {K} with the lowest {L} bits of {value}.
 * How do I store {L} bits at position {K} of a register {x}, taking them from {value}?
 * put the low {L} bits of the second number at bit {K} of the first
 * Store the low {L} bits of the second value in the bit field of the first that starts at bit {K}.
 * Replace {L} bits of the first number, starting at bit {K}, with the second number.
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
 * write the last argument into a field of bits of a number, given the field's start bit and width
 * Write a function that stores the last argument in bits start to start + width - 1 of the first.
 * overwrite a bit field of a number, which is described by start and width, with a new value given last
 * Overwrite in {x} the bits from position {start} over a length of {width} with the low bits of {field}.
 * How to update part of a word {x} (start bit {start}, {width} bits) from a value {field}?
 * replace bits of {x} from {start}, {width} long, by {field}
 * Replace a bit field of x, given its start bit and width, with the low bits of a new value.
 * Write a value into a bit field of a number: arguments are the number, start bit, width and the value.
 * How do I overwrite a field of x, given its start bit and width, with another value?
 * In x, from bit position start on, replace width bits by a new value and leave the rest unchanged.
 * Set bits start to start + width - 1 of x to the low bits of the last argument.
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
 * Provide the next higher number that has the same number of set bits as a given positive one.
 * next number above a nonzero one with the same popcount
 * How do I get the next larger integer with equally many 1 bits as a given nonzero one?
 * Gosper's hack on a nonzero mask for iterating over subsets of equal size
 * Find the smallest larger 32-bit number that has equally many 1 bits as the given one.
 * next larger number with just as many 1s in binary
 * next number with the same number of set bits
 * Given a positive number, find the next larger number with the same number of 1 bits.
 * Return the next greater integer that has equally many set bits as the positive integer x.
 * Gosper's hack: next higher unsigned integer having an equal number of set bits
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
 * Assemble a 32-bit unsigned number from four bytes, the first of which is the {OP:2}.
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
 * Write a function that writes a 32-bit integer into a byte array, {OP}.
 * write a uint32 in {OP} order to a buffer of four bytes: buffer, value
 * How do I split a number into four bytes of an array, {OP:2} byte first?
 * encode a word as four {OP} bytes in a buffer
 * Write the four bytes of a 32-bit unsigned number to memory, beginning with the {OP:2} one.
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
 * Return true if one or more of the bytes of {x} are zero.
 * zero-byte test as used by fast string-length routines, for the word {x}
 * Write a function that checks whether a 32-bit word has a zero byte.
 * zero byte in a 32-bit word or not
 * How do I detect if one of the four bytes of an int is 0?
 * any zero byte inside a uint32?
 * Check whether at least one of the four bytes of a 32-bit unsigned number is 0.
 * How can I tell if a word contains a 00 byte?
 * does the number have a zero byte
 * Return true if any of the four bytes of a 32-bit integer is zero.
 *
 * @R _Bool int
 * @name has_zero_byte contains_null
 */
R has_zero_byte(uint32_t x) { return ((x - 0x01010101u) & ~x & 0x80808080u) != 0; }

/**
 * Does any of the four bytes of {x} equal {b}?
 * Check whether the byte {b} occurs in the 32-bit word {x}, whose four bytes are compared in turn.
 * Return true if one of the bytes of {x} has the value {b}.
 * byte search in a word: does {x} contain the byte {b}?
 * Search the four bytes of a 32-bit word for a given byte and tell if it appears.
 * How do I find whether any of the 4 bytes of an int equals some value?
 * Check whether at least one of the four bytes of a 32-bit unsigned number {x} equals the byte {b}.
 * How to search a 32-bit word for a given byte?
 * does {x} contain the byte {b}
 * Is the given byte one of the four bytes of a 32-bit word?
 * Check whether a 32-bit integer contains a given byte value.
 * Return true if any byte of the 32-bit number equals the second argument.
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
 * ~({a} {OP:3} {b})
 * Write a function that returns the bitwise {OP} of two integers.
 * {OP} gate on two numbers
 * How do I compute {OP} of two integers bit by bit?
 * logic gate {OP}, applied to every bit of two words
 * Compute the bitwise {OP} of two integers, i.e. the complement of their {OP:2}.
 * bitwise {OP}
 * Return the {OP} of two integers, that is ~(a {OP:3} b).
 * Calculate {OP} bitwise for two numbers.
 * bitwise {OP} gate applied to two integers
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
 * {OP} of a number and the bitwise complement of a second one
 * How do I {OP} an integer with NOT of another one?
 * Compute the bitwise {OP} of the first integer and the complement of the second.
 * How do I {OP} {a} with NOT {b}?
 * {a} {OP:2} not {b}, bitwise
 * combine with an inverse: {OP} the first number with the complement of the second
 * How do I {OP} a number with the complement of another number?
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
 * subset test for two bit sets, {a} within {b}
 * Is {a} contained in {b} when both are read as bit sets?
 * Write a function that checks if all set bits of the first number are set in the second.
 * bit set subset test: is the first integer a subset of the second
 * How do I test that the first bitmask is contained in the second?
 * is the first bit mask inside the second mask? true or false
 * How to check that bitmask {a} is completely covered by bitmask {b}?
 * is {a} a subset of {b} as bitmasks
 * Are all the bits of the first number also set in the second?
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
 * branch-free conditional negation of {x}, done when {flag} is 1 and not when it is 0
 * Negate a number if a flag, 1 or 0 and given second, is 1.
 * How do I change the sign of a value depending on a 0/1 flag, branchless?
 * Return {x} itself if {flag} is 0 and its negative if {flag} is 1, without branching.
 * How do I flip the sign of {x} depending on a 0/1 value {flag}?
 * negate {x} if {flag} is 1
 * Return the negative of x if the flag is 1, otherwise x unchanged, without branching.
 * How do I negate a number only if a 0/1 flag is set?
 * Negate the number if the second argument is 1, keep it if it is 0.
 *
 * @T int32_t int64_t
 * @name negate_if conditional_negate
 * @range flag 0 1
 */
T negate_if(T x, T flag) { return (x ^ -flag) + flag; }

/**
 * Find the length of the longest run of ones in {x}.
 * How many 1 bits are in the longest run of ones in {x}? 0 if no bit is set.
 * longest block of consecutive set bits in the {T} {x}
 * Measure the longest sequence of consecutive 1s in a number's binary form.
 * longest run of ones in the binary form of a number
 * max number of 1s in a row in a binary number
 * Find the length of the longest stretch of adjacent 1 bits in an unsigned number.
 * longest run of ones in binary
 * Return the maximum number of consecutive 1 bits in the binary representation of a number.
 * longest run of ones in the binary form of an unsigned number
 * Write a function to find the maximum number of consecutive ones in binary of a given unsigned integer.
 * max consecutive 1 bits of an unsigned integer
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
 * Check whether two neighbouring bits of an unsigned number are both 1.
 * Return true if the binary representation has two consecutive ones.
 * Does 11 occur in the binary notation of a number?
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
 * Popcount of {x} ^ ({x} >> 1) over its lowest 31 bits
 * Write a function that counts the changes between 0 and 1 in the bits of a 32-bit number.
 * number of bit transitions between neighbours in a 32-bit word
 * How many times does the bit change from one position to the next in a 32-bit word?
 * count 01 and 10 among neighbouring bits of a 32-bit binary number
 * Count the places in a 32-bit unsigned number where two neighbouring bits differ.
 * count bit transitions in a 32-bit number
 * How often do neighboring bits differ in the 32-bit representation of x?
 * Count how many times the bits change between 0 and 1 in a 32-bit number.
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
 * Zigzag-encode a signed integer, as various wire formats require.
 * zigzag encoding of a signed int
 * Map a signed integer to a zigzag code, where 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
 * How to store small negative numbers as small codes (zigzag)?
 * zigzag encode
 * Return 2 * x for x >= 0 and -2 * x - 1 for negative x (zigzag encoding).
 * Implement zigzag encoding for a 32-bit signed integer.
 *
 * @name zigzag_encode to_zigzag
 */
int32_t zigzag_encode(int32_t x) { return x << 1 ^ x >> 31; }

/**
 * Decode the zigzag code {x}: 0, 1, 2, 3, 4 become 0, -1, 1, -2, 2.
 * Turn the zigzag-encoded 32-bit {x} back into a signed number.
 * ({x} >> 1) ^ -({x} & 1), with a logical right shift
 * inverse of zigzag encoding for {x}
 * Write a function that decodes a zigzag-encoded integer.
 * zigzag decoding of an unsigned int
 * How do I get the signed number back from its zigzag code?
 * Recover the signed integer from a zigzag code, so that 0, 1, 2, 3, 4 become 0, -1, 1, -2, 2.
 * ZigZag decoding of an sint32 as in Protocol Buffers
 * How to get back the signed value from its zigzag form?
 * zigzag decode
 * Convert a zigzag-encoded unsigned value back to a signed integer.
 *
 * @name zigzag_decode from_zigzag
 */
int32_t zigzag_decode(uint32_t x) { return x >> 1 ^ -(x & 1); }

/**
 * {OP} bit number {n} of {x}.
 * Return the {T} {x} with the bit at the variable position {n} {OP:2}.
 * What is {x} once bit {n}, a number from 0 to 31, has been {OP:2}?
 * {x} with bit {n} {OP:2} and all others kept
 * Write a function that returns a number with bit n, counted from 0, {OP:2}.
 * {OP} bit n of an integer, bit 0 being the lowest
 * How do I get the bit of a number at a given position, from 0, {OP:2}?
 * {OP} a flag of a word by its index from 0
 * Write a function that returns {x} with the bit at zero-based position {n} {OP:2}.
 * How do I get the bit numbered {n} of a word {OP:2}?
 * {OP} bit {n} of {x}
 * Write a function to return the number with its nth bit {OP:2}, bit 0 being the lowest.
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
 * In {x}, make bit {n} equal to {value}, which is 0 or 1.
 * Return {x} with bit number {n} replaced by {value} (0 or 1).
 * What is {x} after its bit at position {n} has been made equal to {value}, a 0 or a 1?
 * Write a function that sets bit n of a number to a given bit value: number, n, value.
 * How do I assign 0 or 1, given last, to a specific bit of a number, given by index?
 * Return {x} with its bit at zero-based position {n} made equal to {value}, which is 0 or 1.
 * How can a bit be written with a 0/1 variable (word, bit index from 0, new bit)?
 * set bit n of x to a given value
 * In x, set the bit at a given position to a given value (0 or 1).
 * Write a bit value (0 or 1, third argument) to bit n (second argument) of a number.
 * Return x with bit n changed to the given value.
 * How do I set bit n of a number to 0 or 1, depending on the last argument?
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
 * low mask of {n} ones (at most 31)
 * Create a bitmask whose n lowest bits are ones.
 * mask of the n low bits, n below 32
 * How do I make a number whose lowest n bits are all 1?
 * n ones in binary, as a 32-bit number
 * number with the first n bits set, 2^n - 1
 * Produce an unsigned 32-bit number whose {n} lowest bits are one, with zeros above.
 * How do I construct a mask for the low {n} bits?
 * mask of {n} ones
 *
 * @name low_mask ones_below mask_of_width
 * @range n 0 31
 */
uint32_t low_mask(uint32_t n) { return (1u << n) - 1; }

/**
 * Build a 64-bit mask with ones from bit {low} to bit {high}, both included.
 * mask for the bit range {low} to {high}, inclusive
 * I need the bits numbered {low} through {high} set and every other bit of a 64-bit word clear.
 * Write a function that makes a mask with the bits from low to high set, both inclusive.
 * 64-bit bitmask for a bit range, first and last bit inclusive
 * How do I build a 64-bit number with ones from one bit position to another, both included?
 * contiguous 64-bit mask of ones given its first and last bit
 * Produce a 64-bit number with ones from bit {low} through bit {high}, both included, and zeros elsewhere.
 * How to build a mask for bits {low} to {high} inclusive?
 * Return a 64-bit mask in which bits low to high (inclusive) are 1.
 * Create a bitmask with ones from a start bit to an end bit, both included.
 * contiguous bitmask from a low to a high bit position inclusive, as an unsigned 64-bit integer
 *
 * @name range_mask bits_between
 * @range low 0 20
 * @range high 20 62
 */
uint64_t range_mask(int32_t low, int32_t high) { return (2ull << high) - (1ull << low); }

/**
 * Align {x} up to a multiple of 2^{n}, for {n} from 0 to 12.
 * At or above {x}, what is the smallest multiple of 2 to the power {n} (0 to 12)?
 * {x} rounded upwards to a boundary of 2^{n} bytes, with {n} no more than 12
 * align a number up to a power of two, whose exponent is given second
 * How do I round an address up to the next boundary of 2^n bytes?
 * memory alignment in an allocator: round a size up to 2^n, with the exponent as argument
 * Round the number {x} up to a multiple of two to the power {n}, leaving exact multiples as they are.
 * align {x} up to 2^{n}
 * Round x up to the next multiple of 2 to the power n.
 * Align an address up to 2^n bytes, where n is the second argument.
 * How do I round a number up to a multiple of 2^n?
 * round x up to the next multiple of 2^k, unchanged if it is one, where the exponent k is the second argument
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
 * ({x} & ({K} - 1)) == 0
 * {K}-byte alignment test for {x}
 * Does {x} lie on a boundary of {K} bytes?
 * {K}-byte alignment check of an address
 * How do I test that a pointer value is aligned to {K} bytes?
 * is the address aligned to {K}? bool
 * is an offset on a page, sector or cache boundary of {K} bytes
 * Check whether an unsigned number is an exact multiple of {K}, looking only at its low bits.
 * How to verify that a pointer value sits on a {K}-byte boundary?
 * is the address aligned to {K}
 * Return true if the address is a multiple of {K}.
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
 * does an offset start on a boundary of the given power-of-two size
 * Check whether {x} is a multiple of {size}, which is a power of two.
 * How to test that address {x} lies on a boundary of {size} bytes (power of 2)?
 * is {x} a multiple of the alignment {size}, a power of two
 * Check that x is a multiple of size, where size is a power of two.
 * Is the address aligned to the given alignment (a power of two)?
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
 * How do I get -1 for a negative 32-bit {x} and 0 for any other?
 * sign mask of {x}: -1 below zero, else 0
 * Spread the sign bit of the 32-bit {x} over the whole word.
 * Produce -1 for a negative integer and 0 otherwise.
 * sign mask of an int: all ones if negative, 0 otherwise
 * How do I get all ones if a number is below zero, else 0?
 * replicate the sign bit of a 32-bit int over the whole word
 * Return -1 if a 32-bit integer is negative and 0 if it is not, without comparing.
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
 * r, g, b bytes to a 24-bit int, red highest
 * How do I pack three 8-bit colour components in one integer as 0xRRGGBB?
 * Combine red {r}, green {g} and blue {b} bytes into a single number with red in bits 16 to 23 and blue lowest.
 * Pack 8-bit channels {r}, {g}, {b} as 0x00RRGGBB.
 * How do I get 0xRRGGBB from three colour components (red, green, blue)?
 * rgb to hex colour integer
 * Combine the red, green and blue bytes of a color into one integer 0xRRGGBB.
 * Write a function to pack r, g, b bytes into 0xRRGGBB.
 * Given red, green and blue, return the colour as 0xRRGGBB.
 * Function that returns r << 16 | g << 8 | b.
 * Implement rgb(r, g, b) as a 24-bit number.
 * r << 16 | g << 8 | b
 * rgb to 0xRRGGBB
 * RGB to hex number
 * combine r, g, b into one int, red highest
 * pack a colour into 24 bits: red, green, blue
 * make a color value from red, green and blue, blue lowest
 * colour code from three bytes, r in the upper, g in the middle, b in the lower byte
 *
 * @name pack_rgb make_colour rgb_word
 */
uint32_t pack_rgb(uint8_t r, uint8_t g, uint8_t b) { return (uint32_t)r << 16 | (uint32_t)g << 8 | b; }

/**
 * Convert the colour {r}, {g}, {b} with 8 bits each to the 16-bit format 5-6-5.
 * (({r} >> 3) << 11) | (({g} >> 2) << 5) | ({b} >> 3)
 * What is the RGB565 code of red {r}, green {g} and blue {b}? Low bits are simply cut off.
 * RGB565 pixel from the bytes {r}, {g}, {b}
 * Write a function to convert 8-bit red, green and blue to RGB565 by dropping low bits.
 * rgb888 to rgb565, from three bytes, truncating
 * How do I turn 8-bit red, green and blue into a 16-bit 5-6-5 pixel by cutting low bits?
 * high colour (5-6-5) pixel for an LCD from red, green and blue bytes, by truncation
 * Convert red {r}, green {g} and blue {b} bytes to a 16-bit colour having the upper 5, 6 and 5 bits of each, red highest.
 * Convert an RGB color (three bytes) to RGB565, truncating the low bits.
 * Pack red, green and blue into a 16-bit RGB565 value.
 * Write a function to pack 8-bit r, g and b into 16 bits: 5 bits red, 6 bits green, 5 bits blue.
 *
 * @name pack_rgb565 pixel_565
 */
uint16_t pack_rgb565(uint8_t r, uint8_t g, uint8_t b) { return r >> 3 << 11 | g >> 2 << 5 | b >> 3; }

/**
 * Return the bit pattern of {x} in base -2.
 * ({x} + 0xAAAAAAAA) ^ 0xAAAAAAAA
 * negabinary code of the 32-bit {x}, as a bit pattern
 * Write a program to convert an integer to base minus two, the result as a bit pattern.
 * integer to negabinary bit pattern
 * How do I represent an int in base -2 as the bits of a word?
 * the bits of an int in base -2, as a 32-bit pattern
 * negabinary encoding of an int (Schroeppel's formula), bits in a word
 * Convert a signed 32-bit integer to base -2; the bits of the result are the digits, lowest first.
 * signed integer to its negabinary bits
 * Write a function that returns the negabinary (base -2) representation of an integer as a bit pattern.
 * How do I convert a signed int to the bit pattern of its negabinary form?
 *
 * @name to_negabinary base_minus_two
 */
uint32_t to_negabinary(int32_t x) { return ((uint32_t)x + 0xaaaaaaaau) ^ 0xaaaaaaaau; }

/**
 * Convert {x}, from 0 to 99, to packed BCD: tens in the upper nibble, ones in the lower.
 * What is the BCD byte for the two-digit number {x}? For example 42 becomes 0x42.
 * ({x} / 10 << 4) | ({x} % 10)
 * two-digit packed BCD code of {x}, which is below 100
 * The clock's display requires BCD: convert a number from 0 to 99 to it, packed in a byte.
 * decimal number from 0 to 99 to packed BCD
 * How do I encode 0 to 99 as binary-coded decimal?
 * value below 100 as BCD for a real-time clock register (DS1307)
 * Encode a number from 0 to 99 as packed BCD, tens in the upper four bits and units in the lower four.
 * decimal 0-99 to bcd
 * Convert a number below 100 to BCD, for example 59 to 0x59.
 * Write a function to encode a two-digit number as a BCD byte.
 *
 * @T uint8_t uint32_t
 * @name to_bcd encode_bcd
 * @range x 0 99
 */
T to_bcd(T x) { return x / 10 << 4 | x % 10; }

/**
 * Convert the packed BCD byte {x} to the number it shows.
 * Which number from 0 to 99 does the BCD byte {x} hold? For example 0x42 is 42.
 * ({x} >> 4) * 10 + ({x} & 15)
 * value of two binary-coded decimal digits in {x}: upper nibble tens, lower nibble ones
 * Decode the byte {x}, whose upper four bits are the tens and lower four bits the ones.
 * Write a function to convert a packed BCD byte to a normal number.
 * packed BCD byte to its decimal value
 * How do I decode a byte of two binary-coded decimal digits to a number?
 * BCD seconds read from an RTC chip to a plain number
 * Decode a byte in packed BCD, where the upper four bits are the tens and the lower four the units.
 * bcd byte to decimal
 * Decode a BCD byte, for example 0x59 to 59.
 *
 * @T uint8_t uint32_t
 * @name from_bcd decode_bcd
 * @range x 0 153
 */
T from_bcd(T x) { return (x >> 4) * 10 + (x & 15); }

/**
 * Return the position of the {n}-th set bit of {x}, counting bits and positions from 0, or -1 if there is none.
 * Where is 1 bit number {n} of the 32-bit {x}? The lowest 1 is number 0; answer -1 if {x} has too few.
 * position of the nth 1 bit of a word, both counted from 0, -1 if there is none
 * How do I locate the k-th one in a word, counting ones and positions from zero, -1 if missing?
 * index of set bit number n (0 is the lowest set bit) in a word, else -1
 * place, from 0, of a given one among the set bits of a word, the first having number 0; -1 if too few
 * Given a 32-bit number {x} and a rank {n} from 0, find the index of its set bit with that rank, lowest first; -1 if absent.
 * position of the nth set bit from the low end (n and position 0-based), -1 if none
 * Find the index of the nth set bit of x, where the lowest set bit has n = 0; return -1 if there are not enough.
 * Return the bit position of the nth 1 of a number (both counted from 0), or -1 if there is no such bit.
 * Which position has the nth set bit, counting from the lowest as number 0? Return -1 if it does not exist.
 * Skip the n lowest set bits of a 32-bit number and return the position of the next one (bit 0 is the lowest), or -1 if none is left.
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
 * Write a function that counts the set bits of a word below a given position.
 * number of ones below bit n of a word
 * How many 1 bits of a word come before position n, counted from bit 0?
 * count the set bits of a word under an index
 * population count of the n lowest bits of a word
 * Count the 1 bits of {x} at positions lower than {n}, position {n} itself not being included.
 * How to get the popcount of {x} below bit {n}?
 * count set bits of {x} below bit {n}
 * Count the set bits of x at positions below n.
 * How many bits of x are 1 among its n lowest?
 *
 * @name rank_bit ones_below_position
 * @range n 0 31
 */
uint32_t rank_bit(uint32_t x, uint32_t n) { return __builtin_popcount(x & ((1u << n) - 1)); }

/**
 * Multiply {a} by {b} without carries, as polynomials over GF(2).
 * What is the carry-less product of the {T:s} {a} and {b}? Additions are XORs; high bits are lost.
 * carry-less multiplication of {a} and {b}, keeping the low word
 * Perform carry-less multiplication of two numbers and keep the low word.
 * clmul of two words, low half of the product
 * How do I multiply two integers with XOR instead of addition, keeping the low word?
 * multiply two binary polynomials given as bit patterns, low word only
 * product of two words over GF(2), low word
 * Multiply two unsigned numbers as in long multiplication but add the shifted rows by XOR, that is without carries.
 * carryless product of two numbers
 * Write a function for carry-less multiplication of two integers, keeping the low word.
 * How do I multiply two numbers as polynomials over GF(2), keeping only the low word?
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
 * Return the sum of {a} and {b}, built from bitwise operations in a loop; overflow wraps.
 * As an exercise, add {a} to {b} without the + operator, using XOR and shifted AND.
 * addition of two unsigned integers using bitwise operators
 * How do I add two integers with only bit operations?
 * sum of two numbers without plus sign
 * Add two unsigned numbers without the + operator, propagating carries with AND, XOR and shift.
 * How to sum two unsigned integers through bitwise operators?
 * add two unsigned numbers with bit operations
 * Write a function to add two unsigned integers without using the plus operator.
 * Interview question: how do you add two unsigned numbers when + and - are not allowed?
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
 * addition of two integers with xor and carry
 * How do I add two ints without using + or -?
 * Write a function that adds integers with bitwise operators only.
 * add two signed ints with a half adder loop
 * sum of two signed numbers without arithmetic operators
 * Compute the sum of two ints without + or -, with XOR for the digits and shifted AND for the carries.
 * How can you add integers using logic operators alone?
 * add two integers without using +
 * Return the sum of two ints without using arithmetic operators.
 * Write a function to add two integers without the + operator.
 * Write a program to add two numbers using bitwise operators.
 * Given two integers, return their sum without + and -.
 * Function that adds two ints with ^, & and <<.
 * Implement addition with bit operations.
 * add without +
 * sum of two ints without the plus sign
 * sum of two integers without + or -
 * a + b with xor and shifted carry
 * addition with XOR, AND and a left shift
 * add two ints bitwise
 * bitwise addition of two integers
 * Sum of two integers using only bitwise xor, and, and shift operators; negative numbers work too.
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
