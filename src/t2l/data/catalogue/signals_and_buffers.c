/**
 * Is bit n of an integer set, with bit 0 being the lowest?
 * Test a bit of a number by its index from 0.
 * Check bit n of a number, counted from 0.
 * Return (x >> n) & 1 as a boolean.
 * Is bit number {n} of an integer 1?
 * Is a flag bit on in a word, given its number from 0?
 * Do a bit test by index: word first, then the index, 0 for the lowest bit.
 * Given a number and a bit position from 0 to 31, check whether the bit is set.
 * Does the register have this bit, numbered from 0, set?
 * Write a function that returns true if bit n of x is 1.
 * Return whether a given bit of a number is set, counting bits from 0.
 * Does the integer x have the bit of weight 2^n set (x first, then n)?
 *
 * @T int32_t int64_t uint32_t
 * @name is_bit_set test_bit check_bit
 * @range n 0 31
 */
_Bool is_bit_set(T x, int32_t n) { return x >> n & 1; }

/**
 * Set bit n of an integer, with bit 0 being the lowest.
 * Set the bit with index n of a number.
 * Return x | (1 << n).
 * How do I set bit {n} of an integer?
 * Write a function that sets bit number n of a value, the lowest being 0.
 * Switch on a flag of a word by its index from 0.
 * Set a single bit of a number, given its index.
 * Given a number and a bit position, return the number with that bit 1.
 * Switch bit n on in my flags; the lowest is bit 0.
 * Given an integer and a bit index, set that bit to 1.
 * Return x with its n-th bit set to 1 (n starts at 0).
 * Given x and then n, turn on the bit of weight 2^n in x and leave all other bits as they are.
 *
 * @T int32_t int64_t uint8_t
 * @name set_bit set_nth_bit
 * @range n 0 7
 */
T set_bit(T x, int32_t n) { return x | (T)1 << n; }

/**
 * Clear bit n of an integer, with bit 0 being the lowest.
 * Reset the bit with index n of a number to 0.
 * Return x & ~(1 << n).
 * How do I clear bit {n} of an integer?
 * Write a function that clears bit number n of a value, the lowest being 0.
 * Switch off a flag of a word by its index from 0.
 * Clear a single bit of a number, given its index.
 * Given a number and a bit position, return the number with that bit 0.
 * Switch bit n off in my flags; the lowest is bit 0.
 * Given an integer and a bit index, clear that bit.
 * Return x with its n-th bit cleared to 0 (n starts at 0).
 * Given x and then n, turn off the bit of weight 2^n in x and leave all other bits as they are.
 *
 * @T int32_t int64_t uint8_t
 * @name clear_bit clear_nth_bit unset_bit
 * @range n 0 7
 */
T clear_bit(T x, int32_t n) { return x & ~((T)1 << n); }

/**
 * Toggle bit n of an integer, with bit 0 being the lowest.
 * Flip the bit with index n of a number.
 * Return x ^ (1 << n).
 * How do I flip bit {n} of an integer?
 * Write a function that toggles bit number n of a value, the lowest being 0.
 * Toggle a flag of a word by its index from 0.
 * Flip a single bit of a number, given its index.
 * Given a number and a bit position, return the number with that bit inverted.
 * Given an integer and a bit index, invert that bit.
 * Return x with its n-th bit flipped (n starts at 0).
 * Invert one bit of an integer, whose position counts from 0.
 * How do I invert only the bit of weight 2^n in x, given x and then n?
 *
 * @T int32_t int64_t uint8_t
 * @name toggle_bit flip_bit
 * @range n 0 7
 */
T toggle_bit(T x, int32_t n) { return x ^ (T)1 << n; }

/**
 * {OP} a bit, given by number from 0, in a register given by pointer.
 * {OP} bit number {bit} of a register in place.
 * How do I {OP} one bit of a hardware register, given its address and the bit number?
 * {OP} a bit of a 32-bit word through a pointer, with the bit number second.
 * Write a function that {OP:3} one bit, numbered from 0, of a memory-mapped register.
 * Execute *reg {OP:2} for a 32-bit register (pointer, bit).
 * {OP} a GPIO bit: pointer to the port register, bit index.
 * Given a pointer to a 32-bit register and a bit number, {OP} the bit.
 * Write a function that takes a pointer to a 32-bit register and {OP:3} the given bit.
 * How do I {OP} a bit of a register through a pointer?
 * {OP} bit n of the uint32_t that a pointer points to.
 * Given the address of a 32-bit register, {OP} the bit with the given number.
 *
 * @OP |=1u<<bit "set" "|= 1 << bit" "sets"
 * @OP &=~(1u<<bit) "clear" "&= ~(1 << bit)" "clears"
 * @OP ^=1u<<bit "toggle" "^= 1 << bit" "toggles"
 * @array reg 1
 * @name register_bit update_register
 * @range bit 0 31
 */
void register_bit(uint32_t *reg, int32_t bit) { *reg OP; }

/**
 * Set a field of a word to a value, given the position of the field's lowest bit and then its width.
 * Replace a range of bits of a word with a new value, where the last two arguments are the lowest bit and the width.
 * Given a word, a value, a shift and a width in bits, return the word with the field replaced.
 * Insert a value into a bit field of a word: word, value, shift, width.
 * How do I set a bit field in a word, given the value, the position of its lowest bit and its width?
 * Replace the bits from shift to shift + width - 1 of a word with a value (word, value, shift, width).
 * Write a function that updates a bit field: word, new value, shift, width; the other bits are kept.
 * Set a field of a 32-bit register value: the word, the field's value, its shift and its width in bits.
 * Write a value into a bit field: word, value, the field's lowest bit and its width in this order, dropping bits of the value that do not fit.
 * How do I put a value into a register's field without touching the other bits, given register, value, number of the field's lowest bit and field width?
 * Write a function that stores the low width bits of a value in a word at bit position shift, leaving the rest unchanged: word, value, shift, width.
 * Overwrite the width bits of a 32-bit word that start at bit shift with the lowest bits of a value: word, value, shift, width.
 *
 * @name write_field set_bit_field
 * @range shift 0 16
 * @range width 1 15
 */
uint32_t write_field(uint32_t word, uint32_t value, int32_t shift, int32_t width) {
    uint32_t mask = ((1u << width) - 1) << shift;
    return (word & ~mask) | (value << shift & mask);
}

/**
 * Sign-extend a number from its low n bits, ignoring the others.
 * Convert an n-bit two's complement value to an int, with n as second argument.
 * How do I turn the low n bits of a raw value into a signed number, n given second?
 * Convert a raw sensor value of a given width to a signed integer.
 * Write a function that sign-extends the lowest bits of a value; the width comes second.
 * Two's complement of any width: take a raw value and the number of bits and return a signed int.
 * Given raw bits and the number of bits, return the signed value.
 * How do I sign-extend a value of n bits to an int?
 * Write a function that sign-extends the lowest n bits of an integer.
 * Given a raw value and its width in bits, return it as a signed two's complement number.
 * Sign-extend a raw sensor value with the given number of bits.
 * Convert an n-bit two's complement number to a signed int; the number of bits is the second argument.
 *
 * @name sign_extend_bits to_signed
 * @range raw 0 65535
 * @range bits 2 16
 */
int32_t sign_extend_bits(int32_t raw, int32_t bits) {
    int32_t sign = 1 << (bits - 1);
    return ((raw & (2 * sign - 1)) ^ sign) - sign;
}

/**
 * Read a 16-bit number from two bytes, {OP}.
 * Turn two {OP} bytes at a pointer into a uint16.
 * How do I decode a {OP} 16-bit value from a buffer?
 * Combine two bytes of a buffer into 16 bits, {OP}.
 * Write a function that loads a {OP} 16-bit number from two bytes.
 * Get a {OP} u16 from a byte pointer.
 * Convert two bytes in {OP:3} to a 16-bit number.
 * Given a pointer to two bytes, return the {OP} 16-bit value.
 * Parse a {OP} unsigned short from bytes.
 * Read two bytes as a {OP} unsigned 16-bit integer.
 * Convert two bytes of a buffer to a uint16_t, with the {OP:2} byte first.
 * Return the 16-bit unsigned integer stored at p in {OP} order.
 *
 * @OP bytes[0]<<8|bytes[1] "big-endian" "high" "network byte order"
 * @OP bytes[1]<<8|bytes[0] "little-endian" "low" "intel byte order"
 * @array bytes 2
 * @name read_u16 load_u16
 */
uint16_t read_u16(const uint8_t *bytes) { return (uint16_t)(OP); }

/**
 * Write a 16-bit number into two bytes, {OP}.
 * Store a {OP} uint16 in two bytes at a pointer.
 * Store 16 bits in a byte buffer, {OP:2} byte first.
 * How do I encode a {OP} 16-bit value in a buffer?
 * Split a 16-bit number into two bytes of a buffer, {OP}.
 * Write a function that stores a 16-bit number {OP} in two bytes.
 * Put a u16 into a byte buffer, {OP}.
 * Serialize a short into two bytes in {OP:3}.
 * Given a pointer and a 16-bit value, write its two bytes {OP}.
 * Store a 16-bit word in a send buffer, {OP}.
 * Write a uint16_t to a buffer as two bytes, {OP:2} byte first.
 * Store a 16-bit unsigned integer at p in {OP} order.
 *
 * @OP 0 "big-endian" "high" "network byte order"
 * @OP 1 "little-endian" "low" "intel byte order"
 * @array p 2
 * @name write_u16 store_u16
 */
void write_u16(uint8_t *p, uint16_t x) {
    p[OP] = (uint8_t)(x >> 8);
    p[1 - OP] = (uint8_t)x;
}

/**
 * Read a 24-bit signed number from three bytes, high byte first.
 * Convert three bytes holding a big-endian int24 to a signed int.
 * Convert three bytes to a signed integer, most significant first.
 * How do I decode a signed 24-bit sample from three big-endian bytes?
 * Read 24-bit two's complement from three bytes, high byte first.
 * Load a signed 24-bit audio sample, high byte first, from a buffer.
 * Convert a 24-bit signed ADC reading in three bytes to an int, MSB first.
 * Given three bytes, high byte first, return the signed 24-bit value.
 * Convert a signed 24-bit audio sample to a number, three big-endian bytes.
 * Write a function that converts three big-endian bytes to a signed 24-bit integer.
 * How do I read a signed 24-bit big-endian integer from a byte buffer?
 * Convert 3 bytes (most significant first) to a signed int, with sign extension.
 *
 * @array p 3
 * @name read_i24 load_i24
 */
int32_t read_i24(const uint8_t *p) {
    int32_t raw = p[0] << 16 | p[1] << 8 | p[2];
    return (raw ^ 0x800000) - 0x800000;
}

/**
 * Combine four bytes into a 32-bit number, the first being the highest.
 * Return (a << 24) | (b << 16) | (c << 8) | d for four bytes.
 * How do I join four bytes, the highest first, into a 32-bit number?
 * Combine four bytes, the most significant first, into a 32-bit value.
 * Pack four bytes into 32 bits, most significant first.
 * Join 4 bytes into a uint32, highest byte first.
 * Given four bytes from high to low, return the 32-bit number.
 * Make a big-endian 32-bit word from four single bytes.
 * Write a function that packs four bytes into a uint32_t, the first being the most significant.
 * How do I combine four bytes into a 32-bit integer, most significant byte first?
 * Build a 32-bit unsigned integer from four bytes, highest byte first.
 * Return a 32-bit value made of four bytes, given from the most to the least significant.
 *
 * @name pack_bytes bytes_to_u32
 */
uint32_t pack_bytes(uint8_t b3, uint8_t b2, uint8_t b1, uint8_t b0) {
    return (uint32_t)b3 << 24 | (uint32_t)b2 << 16 | (uint32_t)b1 << 8 | b0;
}

/**
 * Return the {OP} nibble of a byte as a number.
 * Get the {OP} four bits of a byte as a number.
 * What is the {OP} nibble of a byte?
 * Compute {OP:2} for a byte x.
 * Obtain the {OP} 4 bits of a byte as a number.
 * Extract the {OP} nibble of a byte.
 * Given a byte, return its {OP} nibble, 0 to 15.
 * What is the value of the {OP} half of a byte?
 * Write a function that returns the {OP} nibble of a byte.
 * How do I get the {OP} four bits of a byte?
 * Extract the {OP} 4 bits of an 8-bit value.
 * I want only the {OP} nibble of a byte x, that is {OP:2}.
 *
 * @T uint8_t
 * @OP byte>>4 "high" "x >> 4"
 * @OP byte&15 "low" "x & 0x0f"
 * @name get_nibble nibble_of
 */
T get_nibble(T byte) { return OP; }

/**
 * Get nibble n of a number, with n from 0 at the low end.
 * Return hex digit number n of an integer, as 0 to 15, the lowest being number 0.
 * Extract 4 bits of a number by their nibble position, 0 for the lowest.
 * Which hex digit, as a number, is at position n from the right, the last one at 0?
 * Return (x >> 4 * n) & 15.
 * Write a function that returns one nibble of an int, the lowest being 0.
 * Get a hex digit of an integer as a number, by its index from the right, starting with 0.
 * Get a four-bit group of a number by index from the low end, 0 first.
 * Return nibble number n of an integer, with nibble 0 in bits 0 to 3.
 * How do I get the n-th nibble of an integer, starting at 0 from the low end?
 * Return hex digit n of a number as a value from 0 to 15, with digit 0 being the least significant.
 * Extract the n-th 4-bit group of an integer (group 0 is the lowest).
 *
 * @T int32_t int64_t
 * @name nibble_at hex_digit_at
 * @range n 0 7
 */
T nibble_at(T x, int32_t n) { return x >> 4 * n & 15; }

/**
 * Combine two nibbles into a byte, the high one first.
 * Return (high << 4) | low for two nibbles.
 * Pack two 4-bit values into a byte, the high one first.
 * How do I make a byte from a high and a low nibble, in this order?
 * Join two hex digits into a byte, the upper one first.
 * Write a function that packs a high and a low nibble into one byte.
 * Put two 4-bit numbers in one byte, high then low.
 * Make a byte from its two hex digits, the upper given first.
 * Given high and low nibble, return the byte.
 * Combine a high nibble and a low nibble into a single byte.
 * How do I combine two 4-bit values into one byte (high nibble first)?
 * Given two nibbles, the high one first, return the byte they form.
 *
 * @T uint8_t
 * @name pack_nibbles make_byte
 * @range high 0 15
 * @range low 0 15
 */
T pack_nibbles(T high, T low) { return (T)(high << 4 | (low & 15)); }

/**
 * Convert eight bits in an array to a byte, {OP} bit first.
 * Pack eight flags into a byte, {OP} bit first.
 * Convert an array of eight bits to a byte ({OP} first).
 * How do I turn 8 zeros and ones into a byte, the {OP} bit coming first?
 * Convert bits[8] of 0 or 1 to a byte, {OP} first.
 * Write a function that packs eight bits, {OP} bit first, into one byte.
 * Convert eight serial bits in an array to a byte, {OP} first.
 * Make a byte from eight single bits in an array, in {OP}-first order.
 * Given eight values of 0 or 1, {OP} bit first, return the byte.
 * How do I convert an array of 8 bits to a byte, {OP} bit first?
 * Convert eight bits stored in an array to a byte; the {OP} bit comes first.
 * Write a function that converts an array of eight 0/1 values to a byte, {OP} bit first.
 *
 * @OP 7-i "highest"
 * @OP i "lowest"
 * @array bits 8
 * @name bits_to_byte pack_flags
 * @range bits 0 1
 */
uint8_t bits_to_byte(const uint8_t *bits) {
    int32_t byte = 0;
    for (int32_t i = 0; i < 8; i++) byte |= (bits[i] & 1) << (OP);
    return (uint8_t)byte;
}

/**
 * Convert an int array of bits to a number, most significant first.
 * Convert binary digits in an array to an integer, highest first.
 * Convert an array of int zeros and ones, read from left to right, to its number.
 * Turn the bits of an array into an int, most significant first.
 * Convert a list of binary digits (ints), highest first, to the corresponding number.
 * What is the value of an int array of bits whose first element is the highest bit?
 * Convert a binary int array of n digits to a decimal number, first digit highest.
 * How do I convert an array of bits to an integer, most significant bit first?
 * Given an array of integers 0 and 1, return the number it represents in binary (first element is the highest bit).
 * Write a function that converts an int32_t array of binary digits to a decimal number, most significant digit first.
 * Convert a binary number stored in an array to an int; the first element is the most significant bit.
 * Interpret an array of n int bits as a binary number, with the most significant bit at index 0.
 *
 * @array bits n
 * @name bits_to_number binary_array_value
 * @range bits 0 1
 * @range n 0 8
 */
int32_t bits_to_number(const int32_t *bits, int32_t n) {
    int32_t number = 0;
    for (int32_t i = 0; i < n; i++) number = number * 2 + bits[i];
    return number;
}

/**
 * Convert a byte to an array of eight bits, {OP} bit first.
 * Split a byte into an array of bits ({OP} first).
 * Unpack the bits of a byte, {OP} bit first.
 * How do I get all bits of a byte, {OP} one first?
 * Convert a byte to an array of zeros and ones in {OP}-first order.
 * Write a function that stores the eight bits of a byte, {OP} first.
 * Write the binary digits of a byte into an array, {OP} first.
 * Given a byte, write its bits as 0 or 1 to an array, {OP} bit first.
 * Expand a byte to eight flags in an array, {OP} first.
 * How do I convert a byte to an array of 8 bits, {OP} bit first?
 * Store the bits of a byte in an array of eight elements, {OP} bit first.
 * Convert a byte to eight 0/1 values in an array; the {OP} bit goes to index 0.
 *
 * @OP 7-i "highest"
 * @OP i "lowest"
 * @array bits 8
 * @name byte_to_bits unpack_flags
 */
void byte_to_bits(uint8_t x, uint8_t *bits) {
    for (int32_t i = 0; i < 8; i++) bits[i] = x >> (OP)&1;
}

/**
 * Convert a number to an int array of n bits, most significant at index 0.
 * Store the n lowest binary digits of a number in an int array, highest first.
 * Convert an integer to n bits in an array, highest first.
 * Write the n lowest binary digits of an integer to an array, most significant at index 0.
 * How do I split a number into its n lowest bits in an array of ints, the highest first?
 * Write a function that fills an array of n with the low bits of an int, most significant first.
 * Convert a decimal number to a binary int array of n digits, highest digit first.
 * Get the zeros and ones of a number in an int array, n of them, highest first.
 * Convert an integer to an array of n bits, most significant first.
 * How do I store the lowest n bits of an int in an array, most significant bit first?
 * Given an integer, write its n lowest bits to an array, the highest of them at index 0.
 * Convert a number to binary digits in an int array of length n, the least significant digit last.
 *
 * @array bits n
 * @name number_to_bits int_to_bit_array
 * @range n 1 16
 */
void number_to_bits(int32_t x, int32_t *bits, int32_t n) {
    for (int32_t i = 0; i < n; i++) bits[i] = x >> (n - 1 - i) & 1;
}

/**
 * Read bit i from a bitmap of bytes, low bits first.
 * Is bit i set in a byte array, with bit 0 being the lowest of byte 0?
 * Do a bit array lookup by index: bytes with the low bit first.
 * How do I test bit i in an array of bytes, where bit i is bit i % 8 of byte i / 8?
 * Write a bitset test: byte array and index, low bits first.
 * Write a function that tells whether bit number i of a byte buffer is set, low bits first.
 * Return map[i / 8] >> (i % 8) & 1.
 * Given a bitmap of four bytes, low bits first, and an index, check the bit.
 * Is block i marked as used in the bitmap of bytes, low bits first?
 * How do I read bit i of a bitmap stored as bytes (low bits first)?
 * Return true if bit i % 8 of byte i / 8 is set.
 * Check whether bit i is set in a bitmap, least significant bit of each byte first.
 *
 * @array map 4
 * @name bitmap_get bitset_test
 * @range i 0 31
 */
_Bool bitmap_get(const uint8_t *map, int32_t i) { return map[i / 8] >> i % 8 & 1; }

/**
 * {OP} bit i in a bitmap of bytes, low bits first.
 * {OP} bit i of a byte array, i.e. bit i % 8 of byte i / 8.
 * Bit array in bytes: {OP} the entry with a given index, low bits first.
 * How do I {OP} bit i in an array of bytes, low bits of each byte first?
 * Bitset in bytes: {OP} bit i % 8 of byte i / 8.
 * Write a function that {OP:2} bit number i of a byte buffer, low bits first.
 * {OP} flag i in a packed array of bytes, low bits first.
 * {OP} the bit of block i in an allocation bitmap, block 0 being bit 0 of byte 0.
 * Given a bitmap of four bytes, low bits first, and an index, {OP} that bit.
 * Write a function that {OP:2} bit i in a bitmap stored as bytes (least significant bit first).
 * Given a byte array used as a bitmap and an index i, {OP} bit i % 8 of byte i / 8.
 * How do I {OP} a bit of a bitmap stored in an array of bytes, low bits first?
 *
 * @OP |=bit "set" "sets"
 * @OP &=~bit "clear" "clears"
 * @OP ^=bit "flip" "flips"
 * @array map 4
 * @name bitmap_change bitset_change
 * @range i 0 31
 */
void bitmap_change(uint8_t *map, int32_t i) {
    uint8_t bit = (uint8_t)(1 << i % 8);
    map[i / 8] OP;
}

/**
 * Count the set bits in a buffer of bytes.
 * Return the number of ones in a byte array.
 * Compute the population count of a bitmap stored as bytes.
 * How many bits are set in these bytes?
 * Determine how many bits are 1 in {n} bytes.
 * How many blocks are used in a bitmap of n bytes, a 1 meaning used?
 * Count the set flags in a packed array of bytes.
 * Write a function that counts the number of 1 bits in an array of bytes.
 * How do I count the set bits in a byte buffer?
 * Given a buffer of n bytes, return the total number of set bits.
 * Return the population count of n bytes.
 * Count all the bits set to 1 in a byte array.
 *
 * @array p n
 * @name count_bits_in_buffer bitmap_count
 * @range n 0 8
 */
int32_t count_bits_in_buffer(const uint8_t *p, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += __builtin_popcount(p[i]);
    return count;
}

/**
 * Find the first free (0) bit in a bitmap of n bytes, low bits first, -1 if there is none.
 * Return the index of the first zero bit in a byte array, low bits first, else -1.
 * Find a free block in a bitmap of bytes, a 0 bit being free: first index, low bits first, or -1.
 * Which is the first bit of n bytes, low bits first, that is not set? Return -1 if all are set.
 * Write a function that finds the first clear bit of {n} bytes, low bits first, or returns -1.
 * Given a bitmap of n bytes with low bits first, return the position of the first 0 or -1.
 * Find the first unset bit of a byte array, counted from the low bit of byte 0, or -1.
 * How do I find the first zero bit in an array of bytes (low bits first), or -1 if all are set?
 * Return the index of the first clear bit of n bytes, starting at the low bit of byte 0, or -1.
 * Find the first free block in a bitmap, where 0 means free and low bits come first; -1 if none is free.
 * Write a function to find the first bit that is 0 in a byte array (least significant bit first), -1 if there is none.
 * Return the index of the lowest unset bit in a bitmap of n bytes, or -1 if all bits are 1.
 *
 * @array p n
 * @name first_clear_bit find_free_block
 * @range n 0 4
 */
int32_t first_clear_bit(const uint8_t *p, int32_t n) {
    for (int32_t i = 0; i < 8 * n; i++)
        if (!(p[i / 8] >> i % 8 & 1)) return i;
    return -1;
}

/**
 * Return the number of bit errors between two byte buffers.
 * Compute the Hamming distance of two byte arrays in bits.
 * How many bits differ between two byte arrays of length n?
 * How many bits were flipped between sent and received bytes?
 * Count the differing bits of two messages given as bytes.
 * How many bits of the sent and the received buffer of n bytes are different?
 * Get the bit error count of two byte buffers of equal length.
 * Return the number of bit flips between two byte arrays.
 * Given sent and received bytes, return how many bits are wrong.
 * Write a function that counts the bits that differ between two byte arrays of the same length.
 * How do I compute the Hamming distance in bits between two byte buffers?
 * Given two byte buffers of length n, return the number of differing bits.
 *
 * @array sent n
 * @array received n
 * @name bit_errors buffer_distance
 * @range n 0 8
 */
int32_t bit_errors(const uint8_t *sent, const uint8_t *received, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++) count += __builtin_popcount(sent[i] ^ received[i]);
    return count;
}

/**
 * Calculate the {OP} parity bit of a byte.
 * Compute the {OP} parity bit of an 8-bit value.
 * What is the {OP} parity bit for 8 data bits?
 * Which parity bit makes the number of ones in a byte, the bit included, {OP}?
 * UART: compute the parity bit of a byte, {OP}.
 * Return the {OP} parity bit of a byte.
 * Write a {OP} parity generator for a byte.
 * Given a byte, return the bit that gives {OP} parity.
 * Find the parity bit ({OP}) for eight bits.
 * Write a function that computes the {OP} parity bit of a byte.
 * How do I calculate the {OP} parity bit of a byte?
 * Return the parity bit that makes the total number of 1 bits {OP}.
 *
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name parity_bit compute_parity
 */
int32_t parity_bit(uint8_t x) { return (__builtin_popcount(x) & 1) ^ OP; }

/**
 * Compute the Modbus CRC-16 of n bytes.
 * Return CRC16 Modbus of a byte buffer.
 * Compute the CRC-16 of a Modbus RTU frame.
 * How do I compute the CRC of a Modbus message?
 * Get the Modbus RTU checksum of a buffer.
 * CRC-16/MODBUS of n bytes: start 0xFFFF, polynomial 0xA001 reflected
 * Given a buffer, return its Modbus CRC-16.
 * Write a function that calculates the Modbus CRC-16 of a byte buffer.
 * How do I calculate CRC-16/MODBUS for an array of bytes?
 * Calculate the CRC-16 (Modbus) checksum of n bytes.
 * Compute the Modbus RTU CRC over a buffer with polynomial 0xA001 and initial value 0xFFFF.
 * Return the 16-bit Modbus CRC of the first n bytes of a buffer.
 *
 * @array p n
 * @name modbus_crc crc16_modbus
 * @range n 0 8
 */
uint16_t modbus_crc(const uint8_t *p, int32_t n) {
    uint32_t crc = 0xffff;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
    }
    return (uint16_t)crc;
}

/**
 * Compute the CRC16 XMODEM of a byte buffer.
 * Return the XMODEM CRC of a block of n bytes.
 * Compute the CRC-16 of bytes for XMODEM, polynomial 0x1021, start 0.
 * How do I compute the 16-bit XMODEM CRC of a buffer?
 * Get the XMODEM CRC of a block of bytes.
 * Write a function for CRC-16/XMODEM over {n} bytes.
 * Compute a 16-bit CRC of n bytes, initial value zero, polynomial 0x1021, not reflected.
 * Given a buffer of bytes, return its XMODEM CRC.
 * How do I calculate CRC-16/XMODEM for an array of bytes?
 * Calculate the CRC-16 of a buffer with polynomial 0x1021 and initial value 0 (XMODEM).
 * Return the CRC-16/XMODEM of the first n bytes of a buffer.
 * Compute CRC16-CCITT with initial value 0x0000 (XMODEM) over n bytes.
 *
 * @array p n
 * @name crc16_xmodem xmodem_crc
 * @range n 0 8
 */
uint16_t crc16_xmodem(const uint8_t *p, int32_t n) {
    uint32_t crc = 0;
    for (int32_t i = 0; i < n; i++) {
        crc ^= (uint32_t)p[i] << 8;
        for (int32_t bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
    }
    return (uint16_t)crc;
}

/**
 * Compute the CRC16 CCITT of bytes with start 0xFFFF, not reflected.
 * Return the CRC-CCITT of a byte buffer with start 0xFFFF, polynomial 0x1021.
 * Compute the CRC-16/CCITT-FALSE of a buffer.
 * How do I compute the 16-bit CCITT CRC of a buffer with start 0xFFFF?
 * Get the CRC16 of a message with polynomial 0x1021 and start 0xFFFF.
 * Write a function for CRC-16-CCITT over {n} bytes, starting with 0xFFFF.
 * Return the CRC CCITT-FALSE of n bytes.
 * Given a buffer, return its CRC-16-CCITT with initial value all ones.
 * Compute the CRC16 of a buffer, polynomial 0x1021, start 0xFFFF, no reflection.
 * How do I calculate CRC-16/CCITT-FALSE for an array of bytes?
 * Calculate the CRC-16-CCITT of a buffer with initial value 0xFFFF.
 * Return the CRC16 of n bytes with polynomial 0x1021 and initial value 0xFFFF.
 *
 * @array p n
 * @name crc16 crc16_ccitt_false
 * @range n 0 8
 */
uint16_t crc16(const uint8_t *p, int32_t n) {
    uint32_t crc = 0xffff;
    for (int32_t i = 0; i < n; i++) {
        crc ^= (uint32_t)p[i] << 8;
        for (int32_t bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
    }
    return (uint16_t)crc;
}

/**
 * Compute the Dallas 1-Wire CRC of n bytes.
 * Return the CRC8 Maxim of a byte buffer.
 * Compute the CRC-8 over the bytes of a DS18B20 scratchpad.
 * How do I compute the CRC-8 of bytes from a 1-Wire sensor?
 * Get the 1-Wire CRC8 of a buffer.
 * Calculate the Dallas/Maxim CRC-8 of {n} bytes received from a sensor.
 * Compute the reflected CRC8 of bytes with polynomial 0x8C, start 0.
 * Compute the CRC checksum of the bytes of a 1-Wire ROM code.
 * Given bytes from a 1-Wire device, return their CRC-8.
 * How do I calculate the Dallas/Maxim CRC-8 of an array of bytes?
 * Write a function that computes the 1-Wire CRC-8 of a buffer.
 * Return the CRC-8 (Maxim/Dallas) of n bytes.
 *
 * @array p n
 * @name crc8_maxim onewire_crc
 * @range n 0 8
 */
uint8_t crc8_maxim(const uint8_t *p, int32_t n) {
    uint32_t crc = 0;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0x8c : crc >> 1;
    }
    return (uint8_t)crc;
}

/**
 * Compute the CRC8 of bytes with polynomial 7 and start 0.
 * Compute the CRC-8 of a buffer, polynomial 0x07, start 0, not reflected.
 * Compute the SMBus PEC of a byte buffer.
 * How do I compute a simple 8-bit CRC of bytes, polynomial 0x07 from 0?
 * Return the CRC8 checksum of n bytes, polynomial 7, start 0.
 * Write a function for the common CRC-8 (polynomial 0x07, start 0) of {n} bytes.
 * Compute the packet error code of SMBus over n bytes.
 * Compute an 8-bit cyclic redundancy check of a buffer with polynomial 0x07, start 0.
 * Given a buffer, return its CRC-8 with polynomial x^8 + x^2 + x + 1, starting from 0.
 * Compute a plain CRC-8 (polynomial 0x07, initial value 0, no final xor) of bytes.
 * How do I calculate CRC-8 with polynomial 0x07 and initial value 0?
 * Return the SMBus CRC-8 of the first n bytes of a buffer.
 *
 * @array p n
 * @name crc8_smbus crc8_byte
 * @range n 0 8
 */
uint8_t crc8_smbus(const uint8_t *p, int32_t n) {
    uint32_t crc = 0;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = (crc & 0x80 ? crc << 1 ^ 0x07 : crc << 1) & 0xff;
    }
    return (uint8_t)crc;
}

/**
 * Compute the longitudinal redundancy check of bytes: the negated byte sum.
 * Return the LRC of a message, the two's complement of the byte sum.
 * Compute the Modbus ASCII LRC of n bytes.
 * How is the LRC of the bytes of a Modbus ASCII frame computed?
 * Calculate the LRC checksum of a buffer: minus the sum of the bytes, 8 bits.
 * Write a function for the LRC of {n} bytes, the two's complement of their sum.
 * Return the 8-bit LRC of bytes, i.e. minus the sum.
 * Return the negative sum of n bytes modulo 256.
 * Given a buffer, return its longitudinal redundancy check, minus the byte sum.
 * Find the LRC byte of a buffer that makes the sum of all bytes 0 modulo 256.
 * How do I compute the LRC (two's complement of the sum of the bytes) of a buffer?
 * Return the LRC checksum: the negated 8-bit sum of n bytes.
 *
 * @array p n
 * @name lrc modbus_lrc
 * @range n 0 8
 */
uint8_t lrc(const uint8_t *p, int32_t n) {
    uint32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return (uint8_t)-sum;
}

/**
 * Return the length in bytes of an unsigned number as a varint.
 * How many bytes are needed for an unsigned LEB128 number?
 * How many bytes does an unsigned number take as a protobuf varint?
 * Compute the varint size of an unsigned integer, at least 1.
 * How long is an unsigned number in protobuf varint encoding, in bytes?
 * Write a function that returns the number of bytes of an unsigned number as a varint.
 * Given an unsigned number, return how many 7-bit groups it needs, at least one.
 * Return the protobuf varint length of an unsigned value.
 * How many bytes does it take to encode an unsigned number as a varint (7 bits per byte)?
 * Return the number of bytes needed to encode a value in LEB128.
 * Calculate the size of an unsigned integer encoded with 7 bits per byte; 0 takes one byte.
 * How do I compute the encoded length of a protobuf varint?
 *
 * @T uint32_t uint64_t
 * @name varint_length leb128_size
 */
int32_t varint_length(T x) {
    int32_t length = 1;
    for (; x >= 128; x >>= 7) length++;
    return length;
}

/**
 * Encode an unsigned number as a varint into a buffer, returning its length.
 * Write an unsigned LEB128 number to a byte buffer and return how many bytes.
 * Do a variable-length (LEB128) encoding of an unsigned integer into bytes and return the byte count.
 * How do I encode a number in 7-bit groups, low first, high bit set on all but the last byte, returning the length?
 * Write a protobuf varint encoder that writes an unsigned number to a byte buffer and returns the length.
 * Write a function that stores an unsigned number as LEB128 in a buffer and returns the number of bytes.
 * Encode a number in base 128 into bytes, low groups first, bit 7 as continuation, and return the length.
 * Given a number, write its varint bytes to a buffer and return the length.
 * LEB128-encode an unsigned int to a buffer and return its length.
 * How do I encode an unsigned int as LEB128 into a buffer? Return the number of bytes written.
 * Encode a 32-bit unsigned integer as a protobuf varint and return the number of bytes.
 * Write a number to a buffer as a varint (7 bits per byte, least significant first) and return its length.
 *
 * @array out 5
 * @name varint_encode leb128_encode
 */
int32_t varint_encode(uint32_t x, uint8_t *out) {
    int32_t length = 0;
    for (; x >= 128; x >>= 7) out[length++] = (uint8_t)(x | 128);
    out[length++] = (uint8_t)x;
    return length;
}

/**
 * Decode a varint of up to five bytes to an unsigned number.
 * Read an unsigned LEB128 number from bytes.
 * Decode a variable-length integer (LEB128) from a byte buffer, five bytes at most.
 * How do I decode a protobuf varint from its bytes?
 * Write a protobuf varint decoder for up to five bytes.
 * Extract an unsigned LEB128 value of at most five bytes from a buffer.
 * Join 7-bit groups of bytes, low groups first, until a byte below 128 or five bytes.
 * Decode base-128 bytes, low group first, where the high bit means that more follow, at most five.
 * Given the bytes of a varint, return its value.
 * Decode LEB128 from a byte pointer, unsigned 32 bits.
 * How do I decode an unsigned LEB128 number of at most five bytes?
 * Return the 32-bit unsigned value of the varint stored at p.
 *
 * @array p 5
 * @name varint_decode leb128_decode
 */
uint32_t varint_decode(const uint8_t *p) {
    uint32_t x = 0;
    for (int32_t i = 0; i < 5; i++) {
        x |= (uint32_t)(p[i] & 127) << 7 * i;
        if (p[i] < 128) break;
    }
    return x;
}

/**
 * Return the length of a UTF-8 character from the leading bits of its first byte, 0 if no character starts with them.
 * How many bytes are in a UTF-8 sequence, from the high bits of its first byte? Return 0 if they are no valid prefix.
 * How many bytes does this UTF-8 character have, judged only by the prefix bits of its first byte? Return 0 for an invalid prefix.
 * Convert the prefix bits of a UTF-8 lead byte to the sequence length, 0 when they are no lead prefix.
 * Write a function that returns 1 to 4 by the leading bits of the first byte of a UTF-8 character, 0 for an invalid pattern.
 * Write a UTF-8 lead byte decoder that returns 1 to 4 by the prefix 0, 110, 1110 or 11110, else 0.
 * Find the number of bytes of a code point in UTF-8 by the bit pattern of its first byte, 0 for an invalid one.
 * Given a byte, return the length of the UTF-8 character that its high bits announce, or 0 if they announce none.
 * Return the number of bytes in a UTF-8 sequence given its first byte, or 0 if the leading bits cannot start one.
 * How do I get the length of a UTF-8 character from the top bits of its lead byte (0 if they are invalid)?
 * Determine the length (1 to 4) of a UTF-8 sequence from the prefix bits of its first byte; invalid prefixes give 0.
 * UTF-8 sequence length from the bit prefix of the leading byte, 0 for a continuation or invalid prefix
 *
 * @name utf8_length utf8_sequence_length
 */
int32_t utf8_length(uint8_t lead) {
    return lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
}

/**
 * Take the oldest value from a ring buffer of a given size; the read index, given by pointer, moves on and wraps.
 * Circular buffer get: return the value at the read index and advance that index, passed by pointer, modulo the size.
 * Read the oldest element of a ring buffer of a given size and advance the tail, which is passed by pointer.
 * How do I read from a ring buffer of a given size and step its read index through a pointer?
 * Dequeue from a circular queue of a given size, updating its tail index through a pointer.
 * Write a function that removes the oldest value of a circular buffer of a given size, the read index given by pointer.
 * Ring buffer pop: return buffer[*tail], then *tail = (*tail + 1) % size.
 * FIFO read from a ring of a given size: return the value at *tail, then step and wrap that index.
 * Given a buffer, its size and a pointer to the read index, return the value there and step the index, wrapping.
 * Pop the oldest entry from a FIFO ring of a given size, whose read index is passed by pointer and moves on.
 * Write a function that reads one element from a circular buffer and advances the tail index (passed by pointer).
 * Read the element at the tail of a ring buffer and move the tail forward, wrapping at size.
 *
 * @T int32_t uint8_t
 * @array buffer size
 * @array tail 1
 * @name ring_get dequeue
 * @range size 4 8
 * @range tail 0 3
 */
T ring_get(const T *buffer, int32_t size, int32_t *tail) {
    T value = buffer[*tail];
    *tail = (*tail + 1) % size;
    return value;
}

/**
 * Is a ring buffer empty, i.e. are head and tail index equal?
 * Do a circular buffer empty check by head and tail.
 * Return whether head equals tail, i.e. the ring buffer is empty.
 * Is the circular queue empty, its head and tail being the same?
 * Is a FIFO ring empty? Return true if write and read index are equal.
 * Determine from its head and tail index whether a circular buffer is empty.
 * The ring buffer has no data if both indices are equal; return whether that is so.
 * Given head and tail of a ring buffer, check that it is empty.
 * Write a queue empty test for a ring buffer from its head and tail index.
 * Return true if the head and tail of a ring buffer are equal.
 * How do I check if a circular buffer is empty, given head and tail?
 * Write a function that checks whether a ring buffer is empty (head == tail).
 *
 * @T int32_t uint32_t
 * @name ring_is_empty queue_is_empty
 * @range head 0 3
 * @range tail 0 3
 */
_Bool ring_is_empty(T head, T tail) { return head == tail; }

/**
 * Return the newest value in a ring buffer, given size and next write index.
 * Get the last written element of a circular buffer from its size and the next write index.
 * Peek at the newest sample of a ring buffer whose size and next write position are given.
 * What was stored last in a ring buffer, if its size and the index of the next write are known?
 * Write a function that returns the most recent value of a ring buffer, given its size and next write index.
 * Return buffer[(head + size - 1) % size], given buffer, size, head.
 * Given buffer, size and the index of the next write, return the value written before, with wrap-around.
 * Get the most recent entry of a ring buffer with a given size and next write index.
 * Return the most recently written element of a ring buffer, given its size and the next write index.
 * How do I get the last written value of a circular buffer, given its size and the write index (head)?
 * Given a ring buffer, its size and the index of the next write, return the newest element.
 * peek the most recently enqueued item of a circular buffer: buffer, capacity, next write index
 *
 * @T int32_t double
 * @array buffer size
 * @name ring_newest latest_sample
 * @range size 4 8
 * @range head 0 3
 */
T ring_newest(const T *buffer, int32_t size, int32_t head) { return buffer[(head + size - 1) % size]; }

/**
 * Return an older value in a ring buffer, given its size, the index of the newest and how many samples ago.
 * Get a delayed sample from a circular buffer of a given size: newest index, then how many places before it.
 * Delay line read: ring buffer, size, newest index and a number of steps; return the sample that many steps older.
 * Given a ring buffer, its size and its newest index, what was the value {ago} samples before the newest?
 * Write a function that reads from a ring buffer, given its size and newest index, the sample delayed by a number of steps (last).
 * Return buffer[(newest - ago) mod size] with a non-negative index; arguments buffer, size, newest, ago.
 * Given a ring buffer, its size, the index of the newest sample and a count, return the sample that is that much older.
 * Return the sample that is a given number of steps older than the newest one in a ring buffer: buffer, size, newest index, steps.
 * How do I read an older value from a ring buffer, given its size, the index of the newest value and how far back to go?
 * Given a ring buffer, its size, the index of the newest element and a delay, return the delayed element (with wrap-around).
 * Read a delay line: buffer, size, index of the newest sample, delay in samples.
 * Which value of a circular buffer came a given number of samples before the newest one, with wrap-around? Arguments: buffer, size, index of the newest, number of samples.
 *
 * @T int32_t double
 * @array buffer size
 * @name ring_history delay_tap
 * @range size 4 8
 * @range newest 0 3
 * @range ago 0 4
 */
T ring_history(const T *buffer, int32_t size, int32_t newest, int32_t ago) {
    return buffer[((newest - ago) % size + size) % size];
}

/**
 * Push a value onto a stack in an array unless it is full, returning false then; the fill level is given by pointer.
 * Stack push on an array of a given size: store the value, raise the top through its pointer, return true on success.
 * Put a value on top of a stack array of a given size, with its fill level by pointer, and return false when it's full.
 * How do I push to a stack in an array of limited size with a pointer to the fill level, telling if there was room?
 * Push an element and raise the count, given by pointer, unless the stack of a given size is full (return false).
 * Write a function that pushes a value unless the stack of a given size is full and tells whether it did; element count by pointer.
 * Do stack[(*top)++] = x with a check against size; return true if stored.
 * Given a stack, its size, a pointer to its fill level and a value, push the value, or return false if it is full.
 * Push a value onto an array stack (size, count by pointer, value); return false if the stack is full.
 * How do I implement push for an array-based stack with overflow check, the next free index passed by pointer, returning true if there was room?
 * Implement stack push on an array of a given size, fill level by pointer: return true on success, false on overflow.
 * push an item on an array-backed stack of limited capacity: stack, capacity, fill level by pointer, item; false on overflow
 *
 * @T int32_t double
 * @array stack size
 * @array top 1
 * @name stack_push push
 * @range size 1 4
 * @range top 0 4
 */
_Bool stack_push(T *stack, int32_t size, int32_t *top, T x) {
    if (*top >= size) return 0;
    stack[*top] = x;
    *top += 1;
    return 1;
}

/**
 * Pop from a stack in an array: return the value on top, lower the fill level behind the pointer, or return 0 if it is empty.
 * Take the top value of a stack array whose count is given by pointer, or return 0.
 * How do I pop from a stack in an array with a pointer to its fill level, 0 if there is nothing?
 * Remove and return the last element of a stack, its fill level given by pointer, or 0 if the stack is empty.
 * Write a function that pops a value from a stack with its fill level by pointer, or returns 0.
 * Return stack[--*top], or 0 if *top is 0.
 * Given a stack and a pointer to its fill level, return the top value, or 0 if empty, and lower the level.
 * Implement pop for an array-based stack: decrease the count behind the pointer and return the top value, or 0 if empty.
 * How do I implement pop for a stack stored in an array, with the count passed by pointer (0 if empty)?
 * Pop the top element from a stack array; its element count is passed by pointer; return 0 if the stack is empty.
 * Return the top of the stack and decrement the fill level through its pointer, or return 0 if the stack is empty.
 * LIFO removal from an array-backed stack: yield the topmost item, or 0 if it is empty, fill level by pointer
 *
 * @T int32_t double
 * @array stack 4
 * @array top 1
 * @name stack_pop pop
 * @range top 0 4
 */
T stack_pop(const T *stack, int32_t *top) {
    if (*top <= 0) return 0;
    *top -= 1;
    return stack[*top];
}

/**
 * Shift a new sample into an array of n at the end, dropping the first.
 * Sliding window in an array: drop the oldest at index 0 and append the newest.
 * Move all elements of an array one place to the front and put a value at the end.
 * How do I keep the last n samples in an array, the newest at the end?
 * Shift {n} values left by one so that the new one appears last.
 * Update a history buffer of n: drop the first, move the rest up, put the new value at the end.
 * Append a value to a fixed-size array, dropping the first one.
 * Update a rolling buffer in an array: oldest first, newest value last.
 * Keep the last n readings in an array, the newest at the end.
 * Shift all elements of an array left by one and store a new value in the last position.
 * How do I shift an array left by one and append a new value at the end?
 * Given an array of n samples and a new sample, drop the oldest (first) and add the new one at the end.
 *
 * @T int32_t double
 * @array history n
 * @name shift_in push_history
 * @range n 1 8
 */
void shift_in(T *history, int32_t n, T x) {
    for (int32_t i = 0; i + 1 < n; i++) history[i] = history[i + 1];
    if (n > 0) history[n - 1] = x;
}

/**
 * Apply a median filter of width 3 to an array, with the ends copied, into another.
 * Replace each sample by the median of itself and its neighbors into out; the first and last stay.
 * Remove spikes from a signal into another array by the median of three, with the ends copied.
 * Smooth an array with the median of three into another, leaving the ends unchanged.
 * Write a function that median-filters {n} samples into {out}; the two ends are copied.
 * Apply a 3-point median filter to samples into out, copying the end points.
 * Spike filter for sensor data: median of three neighbors into a second array, ends copied.
 * Given samples, store the median of every three neighbours in another array, keeping first and last.
 * Despike a signal into a second array with the median of three, leaving the ends as they are.
 * How do I apply a 3-point median filter to an array, with the result in another (ends copied)?
 * Replace each element by the median of it and its two neighbors, in out; copy the first and last element.
 * Median filter with window size 3 into an output array, leaving the first and last samples unchanged.
 *
 * @T int32_t double
 * @array a n
 * @array out n
 * @name median_filter median3_filter
 * @range a -20 20
 * @range n 0 8
 */
void median_filter(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        out[i] = a[i];
        if (i == 0 || i == n - 1) continue;
        T low = a[i - 1] < a[i] ? a[i - 1] : a[i], high = a[i - 1] < a[i] ? a[i] : a[i - 1];
        out[i] = a[i + 1] < low ? low : a[i + 1] > high ? high : a[i + 1];
    }
}

/**
 * Compute the moving average of the last {K} samples, or of fewer at the start, into another array.
 * Trailing average over {K} values, with fewer at the start, into another array
 * Compute a rolling mean with window {K} into a second array, shorter at the start.
 * How do I smooth data into another array with the mean of the last {K} values, or of fewer at the start?
 * Write a function that stores in a second array for each sample the mean of it and up to {K} - 1 before it.
 * Compute a sliding window mean of the last {K} samples into an output array, with a shorter window for the first samples.
 * Calculate the moving average with a window of {K} samples, into another array; at the start average the samples available.
 * How do I compute a moving average over the last {K} samples into an output array, using fewer at the beginning?
 * For each element, store the average of the last {K} elements up to and including it (fewer at the start) in out.
 * Write a function that computes a rolling average with window size {K} into an output array, with shorter windows at the start.
 * Write the running mean of the last {K} points, the current one included and fewer at the start, into another array.
 * Apply a causal boxcar filter of length {K} to an array of samples, writing to a second one and averaging only the samples so far at the beginning.
 *
 * @T double float
 * @K 2 3 4 5 7
 * @array a n
 * @array out n
 * @name trailing_average rolling_mean
 * @range a -20 20
 * @range n 0 8
 */
void trailing_average(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) {
        int32_t first = i < K - 1 ? 0 : i - K + 1;
        T sum = 0;
        for (int32_t j = first; j <= i; j++) sum += a[j];
        out[i] = sum / (i - first + 1);
    }
}

/**
 * Smooth a signal with the mean of each sample and both neighbors into another array, ends copied.
 * Compute a centered moving average of 3 over an array, ends copied, into out.
 * Write the mean of each sample and its two neighbors to out, leaving the end points unchanged.
 * Apply a 3-point smoothing to samples into out: mean of each and its neighbors, ends kept.
 * Write a function that stores in a second array the mean of every three neighbours; the ends are copied.
 * Compute (a[i-1] + a[i] + a[i+1]) / 3 for each inner element into another array; copy the first and last.
 * Apply a simple smoothing filter into a second array: mean of three neighbors, ends copied.
 * Given samples, average each inner one with its neighbours into {out}; copy the ends.
 * Smooth an array with a 3-point moving average into another array; copy the first and last element unchanged.
 * How do I smooth an array into a second one by averaging each element with its two neighbors, leaving the ends unchanged?
 * Replace each inner element by the mean of itself and its neighbors, in out; the first and last elements stay the same.
 * Given an array, write its 3-point centered moving average to out, copying the end values.
 *
 * @T double float
 * @array a n
 * @array out n
 * @name smooth3 smooth_signal
 * @range a -20 20
 * @range n 0 8
 */
void smooth3(const T *a, int32_t n, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i == 0 || i == n - 1 ? a[i] : (a[i - 1] + a[i] + a[i + 1]) / 3;
}

/**
 * Smooth an array into out with means from i - radius to i + radius, cut at the ends.
 * Compute a centered moving average with a given radius into another array, shorter at the ends.
 * Average an array from i - r to i + r for each i into out, shorter at the ends.
 * Apply a box blur to a one-dimensional array with a given radius, into a second one, the window cut at the borders.
 * Compute a moving mean around each sample, a radius on either side, into another array, clipped to the array.
 * Compute a running average centered on every point within a radius into an output array, shorter at both ends.
 * Calculate a centered moving average with a given radius into a second array; at the ends use only the elements that exist.
 * How do I compute a centered moving average of an array with a given radius into another, with smaller windows at the ends?
 * For each element, store the mean of all elements within the given radius in out, cutting the window at the borders.
 * Smooth an array into another by averaging each element with up to radius neighbors on each side.
 * For each of n values, write the mean of it and its neighbors at most radius places away, fewer at the ends, to out; arguments array, n, radius, out.
 * Write a function that averages every value with up to radius neighbours on each side, as far as they exist, into an output array, given array, length and radius.
 *
 * @T double float
 * @array a n
 * @array out n
 * @name smooth_radius centered_average
 * @range a -20 20
 * @range n 0 8
 * @range radius 0 3
 */
void smooth_radius(const T *a, int32_t n, int32_t radius, T *out) {
    for (int32_t i = 0; i < n; i++) {
        int32_t first = i < radius ? 0 : i - radius, last = i + radius >= n ? n - 1 : i + radius;
        T sum = 0;
        for (int32_t j = first; j <= last; j++) sum += a[j];
        out[i] = sum / (last - first + 1);
    }
}

/**
 * Apply exponential smoothing to an array in place, with factor alpha for the new value; the first value is kept.
 * Exponential moving average of a series in place: alpha times new plus (1 - alpha) times the previous average
 * Compute the EMA of an array in place with factor alpha, starting from its first value.
 * How do I smooth a series in place with a factor alpha for each new value, the first one staying?
 * Compute y[i] = alpha * x[i] + (1 - alpha) * y[i - 1] in place, the first value unchanged.
 * Write a function that smooths {n} values exponentially in place, with weight alpha for the new one.
 * Compute the EWMA of an array in place, weight alpha on the new value, first value as start.
 * Replace every element of an array but the first by alpha * itself + (1 - alpha) * the previous result.
 * Given a series and alpha from 0 to 1, replace it by its exponential average, alpha weighting the newer value.
 * Apply exponential smoothing to an array in place with factor alpha.
 * How do I compute an exponential moving average of an array in place, starting with the first value?
 * Write a function for exponential smoothing in place: a[i] = alpha * a[i] + (1 - alpha) * a[i - 1].
 *
 * @T double float
 * @array a n
 * @name exponential_smoothing ema_series
 * @range a -20 20
 * @range n 0 8
 * @range alpha 0 1
 */
void exponential_smoothing(T *a, int32_t n, T alpha) {
    for (int32_t i = 1; i < n; i++) a[i] = alpha * a[i] + (1 - alpha) * a[i - 1];
}

/**
 * High-pass filter step: return alpha * (old output + new sample - old sample), alpha being the last argument.
 * Do one step of a first-order high pass: alpha * (old output + new input - old input), in this order, alpha last.
 * Return alpha * (y + x - old), given y, x, old, alpha.
 * How do I update a digital high-pass filter, i.e. alpha * (y + x - old x), given y, x, old x, alpha?
 * Write a function for one high-pass step, coefficient * (old output + new sample - old sample), given in that order with the coefficient last.
 * Return (old output plus sample minus previous sample) times alpha, with alpha given last.
 * Compute the high-pass difference equation y = alpha * (y + x - old), arguments y, x, old, alpha.
 * Calculate the next output of a high-pass filter: alpha * (y + x - old), given y, x, old and alpha.
 * Implement one step of a first-order high-pass filter: previous output, new input, previous input, alpha.
 * next output of a high pass, alpha * (old output + new input - old input), from old output, new input, old input and alpha
 * How do I implement a digital high-pass step, a * (previous output + input - previous input), given previous output, input, previous input and a?
 * High-pass filter: given the last output, the new sample, the last sample and alpha, add the change of the sample to the output and multiply by alpha.
 *
 * @T double float
 * @name high_pass high_pass_step
 * @range y -10 10
 * @range x -10 10
 * @range old -10 10
 * @range alpha 0 1
 */
T high_pass(T y, T x, T old, T alpha) { return alpha * (y + x - old); }

/**
 * Complementary filter step: compute the new angle from angle, gyro rate, dt, accelerometer angle and the gyro's weight alpha.
 * Combine gyro and accelerometer angle: alpha * (angle + rate * dt) + (1 - alpha) * measured; angle, rate, dt, measured, alpha.
 * How do I fuse a gyroscope with an accelerometer, given the angle, the rate, dt, the measured angle and the gyro's weight?
 * Write a function for one complementary filter step: angle, rate, time step, accelerometer angle, alpha.
 * Estimate the IMU angle by a complementary filter, given angle, rate, dt, measured angle and alpha for the gyro part.
 * Given the old angle, gyro rate, dt, accelerometer angle and weight of the gyro part, return the new angle.
 * Implement one step of a complementary filter: angle, gyro rate, dt, accelerometer angle, alpha.
 * Calculate the new angle with a complementary filter from angle, gyro rate, dt, measured angle and alpha.
 * Given angle, rate, dt, measured and alpha, return alpha * (angle + rate * dt) + (1 - alpha) * measured.
 * How do I implement a complementary filter for an IMU (angle, gyro rate, dt, accelerometer angle, alpha)?
 * Return the filtered angle of a complementary filter: old angle, gyro rate, time step, accelerometer angle, weight of the gyro part.
 * Mix the integrated gyro angle, angle + rate * dt, with share alpha and the accelerometer angle with share 1 - alpha, given angle, rate, dt, accelerometer angle, alpha.
 *
 * @T double float
 * @name complementary_filter fuse_angle
 * @range angle -90 90
 * @range rate -50 50
 * @range dt 0 1
 * @range measured -90 90
 * @range alpha 0 1
 */
T complementary_filter(T angle, T rate, T dt, T measured, T alpha) {
    return alpha * (angle + rate * dt) + (1 - alpha) * measured;
}

/**
 * Calculate the smoothing factor of a low-pass filter from tau and dt: dt / (tau + dt).
 * Compute alpha = dt / (rc + dt), given rc, then dt.
 * Compute the filter coefficient from the time constant and the time step: dt / (rc + dt).
 * Which alpha corresponds to a time constant and sample time, by dt / (tau + dt)?
 * Get the EMA alpha from tau and dt, as dt over their sum.
 * Write a function for the low-pass coefficient from RC and the sampling interval, dt / (RC + dt).
 * Convert a time constant tau and step dt to alpha: dt / (tau + dt).
 * Compute the discrete RC filter coefficient dt / (RC + dt), with RC given before dt.
 * Given the time constant and the time step, return the smoothing factor, the step over the sum of both.
 * Calculate the smoothing factor alpha = dt / (tau + dt) from the time constant and the time step.
 * How do I compute alpha of a low-pass filter from tau and dt, as dt / (tau + dt)?
 * What is alpha for exponential smoothing if it is the sample interval over the sum of time constant and interval (time constant first)?
 *
 * @T double float
 * @name smoothing_factor filter_alpha
 * @range tau 0 10
 * @range dt 1 5
 */
T smoothing_factor(T tau, T dt) { return dt / (tau + dt); }

/**
 * Slew rate limiter: given value, target and largest step, return the next value.
 * Limit how fast a value moves to a target: at most a step per call (value, target, step).
 * Rate limiter: move from value to target by at most {step} per call.
 * How do I make a setpoint change slowly (current value, target, largest step), returning the next value?
 * Move a value toward a target by at most a step.
 * A value moves to a target by at most a given step up or down: return the next value.
 * Ramp a motor speed from the current speed to the target speed by no more than the largest change per call.
 * Soft start: move a setpoint from its current value toward the target by no more than a step.
 * Given current value, target and largest change, return the next value.
 * Ramp function: compute the next value from value, target and maximum step.
 * Move a value toward a target by at most a given step and return the new value (value, target, step).
 * How do I move a value toward a target without exceeding it, by at most step per call?
 *
 * @T int32_t int64_t
 * @name slew_limit ramp_toward
 * @range value -100 100
 * @range target -100 100
 * @range step 0 50
 */
T slew_limit(T value, T target, T step) {
    return target > value + step ? value + step : target < value - step ? value - step : target;
}

/**
 * Compute the derivative of a signal by the difference to the previous sample over dt into another array; the first is 0.
 * Write the difference quotients of samples over dt into out, 0 for the first.
 * Compute (a[i] - a[i-1]) / dt for each i into a second array, and 0 at i = 0.
 * How fast does a sampled signal change at each sample (time step dt, first value 0, result in another array)?
 * Compute the numerical derivative of an array by backward differences over dt into a second one, 0 first.
 * Write a function that stores the slopes between neighbours of {n} samples, dt apart, in another array; the first slope is 0.
 * Compute the velocity from positions sampled every dt, into a second array, the first being 0.
 * Given samples and their distance in time, write the differences over dt to {out}. The first is 0.
 * Differentiate data: backward difference over dt into an output array, the first one 0.
 * Calculate the derivative of a sampled signal with backward differences divided by dt into another array; the first value is 0.
 * How do I compute the numerical derivative of an array with time step dt into another, the first element being 0?
 * Given samples and dt, store (a[i] - a[i-1]) / dt in out, with out[0] = 0.
 *
 * @T double float
 * @array a n
 * @array out n
 * @name differentiate_signal sample_slopes
 * @range a -20 20
 * @range n 0 8
 * @range dt 1 10
 */
void differentiate_signal(const T *a, int32_t n, T dt, T *out) {
    for (int32_t i = 0; i < n; i++) out[i] = i == 0 ? 0 : (a[i] - a[i - 1]) / dt;
}

/**
 * Compute the area under a sampled curve by trapezoids, with the spacing given.
 * Apply the trapezoidal rule to an array of samples with a given spacing.
 * Integrate samples by trapezoids, with the spacing as the last argument.
 * How do I integrate measured data with the trapezoidal rule and a given spacing?
 * Compute the trapezoid integral of equally spaced values, with the distance given.
 * Integrate {n} equally spaced samples with spacing dx by trapezoids.
 * Integrate equally spaced data points numerically by trapezoids, with the spacing given.
 * Compute the distance from speed samples at a given equal time step with the trapezoidal rule.
 * Find the area under the curve of an array by trapezoids, with the spacing dx given.
 * Write a function that integrates an array of samples with the trapezoidal rule and step dx.
 * Calculate the area under a curve given as samples and their spacing, using the trapezoidal rule.
 * numerical quadrature of equally spaced ordinates by the trapezium rule, spacing last
 *
 * @T double float
 * @array a n
 * @name trapezoid_integral integrate_samples area_under_curve
 * @range a -20 20
 * @range n 0 8
 * @range dx 1 5
 */
T trapezoid_integral(const T *a, int32_t n, T dx) {
    T area = 0;
    for (int32_t i = 1; i < n; i++) area += (a[i - 1] + a[i]) / 2 * dx;
    return area;
}

/**
 * Compute the area under data points one unit apart, by trapezoids.
 * Apply the trapezoid rule to an array of samples with spacing 1.
 * Integrate samples taken every second with the trapezoidal rule.
 * Like numpy's trapz of an array with the default step of 1
 * How large is the area under an array of data with step one, by trapezoids?
 * Write a function that integrates equally spaced data at distance 1 by trapezoids.
 * Sum the trapezoids of width one under the values of an array.
 * Compute trapz(y) for an array y of samples with unit steps.
 * Integrate a list of numbers by the trapezoidal rule with step 1.
 * Write a function that computes the trapezoidal integral of an array with unit spacing.
 * How do I integrate an array with the trapezoidal rule and a step of 1?
 * Calculate the area under the data points with the trapezoidal rule, where points are 1 apart.
 *
 * @T double float
 * @array a n
 * @name trapezoid_sum trapz
 * @range a -20 20
 * @range n 0 8
 */
T trapezoid_sum(const T *a, int32_t n) {
    T area = 0;
    for (int32_t i = 1; i < n; i++) area += (a[i - 1] + a[i]) / 2;
    return area;
}

/**
 * Return the index of the first sample above a threshold, -1 if there is none.
 * Find the index of the first value greater than a limit, or -1.
 * At which index does the signal first exceed a level? Return -1 for never.
 * Where does a signal first go over the threshold? Return the index, or -1.
 * Find the trigger point of an oscilloscope: the first sample above the level, -1 if none.
 * Where in a recording of {T:s} does a sample exceed a limit for the first time? Return its index, or -1.
 * Find the first value over a limit in an array; return its index or -1.
 * Detect the onset in samples: first index over a level, else -1.
 * Given samples and a level, return the first index above the level or -1.
 * Return the first index where a[i] > threshold, -1 if there is none.
 * Write a function that returns the index of the first element greater than a threshold, or -1.
 * How do I find the first sample that exceeds a threshold? Return -1 if there is none.
 *
 * @T int32_t double
 * @array a n
 * @name first_above trigger_index
 * @range a -10 10
 * @range n 0 8
 * @range limit -10 10
 */
int32_t first_above(const T *a, int32_t n, T limit) {
    for (int32_t i = 0; i < n; i++)
        if (a[i] > limit) return i;
    return -1;
}

/**
 * Turn samples into 0 and 1 in out by a threshold, where above is 1.
 * Digitize a signal into out with one limit, where above it is 1.
 * For each sample write 1 where it is above the threshold, else 0, to out.
 * How do I make a binary signal in out from measurements, 1 above a limit?
 * Compare every sample with a limit and store 1 if greater, else 0, in a second array.
 * Write a function that thresholds an array into zeros and ones in another array, 1 meaning above the limit.
 * Make an on/off list (1/0) in out from samples and a level, on only above it.
 * Mark the samples that exceed a limit with 1, the others with 0, in a second array.
 * Convert an array to 0s and 1s in out with a threshold: 1 if the element is greater than the limit, else 0.
 * How do I threshold an array into a second one of zeros and ones, 1 meaning greater than the limit?
 * Binarize an array: write 1 to out for each element above the limit and 0 otherwise.
 * Given an array and a limit, store 1 in out where the element is greater than the limit, 0 elsewhere.
 *
 * @T int32_t double
 * @array a n
 * @array out n
 * @name to_binary_signal threshold_flags
 * @range a -10 10
 * @range n 0 8
 * @range limit -10 10
 */
void to_binary_signal(const T *a, int32_t n, T limit, int32_t *out) {
    for (int32_t i = 0; i < n; i++) out[i] = a[i] > limit;
}

/**
 * Count upward threshold crossings in samples, i.e. above the level after at or below it.
 * Return the number of rising edges of a sampled signal through a level, from at or below to above.
 * How often do samples rise above a threshold, from not above it?
 * How many times does the signal cross the limit upwards, from at most the limit to more?
 * Pulse counter with a threshold: count the samples above it that follow one that is not.
 * Write a function that counts the places in an array where a sample is above the level and the one before is not.
 * Count the level crossings of samples, upwards only: one is above and the one before is not.
 * Given samples and a threshold, return the number of upward crossings, from at or below to above.
 * Count pulses in a signal as crossings of a level from at or below it to above.
 * Write a function that counts how many times a signal rises above a threshold, from at or below it.
 * Count the upward crossings of a level: a[i] > level and a[i-1] <= level.
 * In an array of samples, how many times is a sample above the trigger level while the one just before it is not?
 *
 * @T int32_t double
 * @array a n
 * @name count_crossings count_pulses
 * @range a -5 5
 * @range n 0 8
 * @range level -4 4
 */
int32_t count_crossings(const T *a, int32_t n, T level) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += a[i] > level && a[i - 1] <= level;
    return count;
}

/**
 * Count peaks in a signal: samples above both neighbors.
 * Return the number of elements in an array that are above both neighbors.
 * How many peaks does the data have, i.e. samples larger than both neighbors?
 * Count the samples of an array that are larger than both neighbours.
 * Get the peak count of an array: inner elements strictly above the two next to them.
 * Identify and count the peaks of an array: larger than both neighbours, end points excluded.
 * Return the number of peaks in a series, each strictly higher than the values before and after it.
 * Count the a[i] of an array that are greater than a[i-1] and a[i+1].
 * Write a function that counts the peaks in an array, a peak being greater than both its neighbors.
 * How do I count the local maxima of an array, ends excluded?
 * Given an array, return the number of elements that are greater than both neighbors.
 * How many peaks does the array have (elements strictly greater than the previous and the next)?
 *
 * @T int32_t double
 * @array a n
 * @name count_peaks peak_count
 * @range a -5 5
 * @range n 0 8
 */
int32_t count_peaks(const T *a, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i + 1 < n; i++) count += a[i] > a[i - 1] && a[i] > a[i + 1];
    return count;
}

/**
 * Count rising edges in samples of a digital signal, 0 to nonzero.
 * Return the number of 0 to 1 transitions in an array of logic levels.
 * Count the pulses of a digital signal by its changes from 0 to nonzero.
 * How often does a recorded logic signal go from low (0) to high?
 * Write a function that counts the changes from 0 to nonzero in {n} samples.
 * Write a rising edge counter for n logic samples.
 * Count the low-to-high transitions in an array of samples, low being 0.
 * Given samples of a digital input, return the number of rising edges from 0 to nonzero.
 * Get the pulse count in an array of levels: how often a nonzero follows a 0.
 * Write a function that counts the rising edges (0 to nonzero) in an array of samples.
 * How do I count rising edges in a digital signal stored as an array?
 * Given an array of logic levels, return the number of transitions from low (0) to high.
 *
 * @T uint8_t int32_t
 * @array level n
 * @name count_rising_edges count_presses
 * @range level 0 1
 * @range n 0 8
 */
int32_t count_rising_edges(const T *level, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += level[i] != 0 && level[i - 1] == 0;
    return count;
}

/**
 * Count the changes of a digital signal from sample to sample.
 * Return the number of transitions, up or down, in an array of levels.
 * How often does a value change in a recording?
 * How many times does the input toggle in these samples?
 * Count the samples of an array that differ from the one before.
 * Write a function that counts all edges, rising and falling, of a logic signal given as samples.
 * Count rising and falling edges of sampled levels together.
 * Return the number of places in an array where neighbors differ.
 * Write a function that counts how many elements differ from the previous element.
 * How do I count the transitions in an array, i.e. elements that differ from the one before?
 * Given an array, return the number of times the value changes from one element to the next.
 * How many times does the value change in the array?
 *
 * @T int32_t uint8_t
 * @array level n
 * @name count_changes count_edges
 * @range level 0 1
 * @range n 0 8
 */
int32_t count_changes(const T *level, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 1; i < n; i++) count += level[i] != level[i - 1];
    return count;
}

/**
 * What is the longest time above a threshold, in samples?
 * Return the length of the longest run of samples over a limit.
 * What is the largest number of samples in a row for which a signal is above a level?
 * What is the length of the longest stretch of samples above the threshold?
 * Find the longest run of an array above a limit, in samples.
 * Get the maximum number of consecutive samples of an array above the limit.
 * Heat wave length: find the most days in a row above a temperature.
 * Given values and a limit, return the most values in a row above it.
 * Find the longest streak of values in an array above a given value.
 * Write a function that finds the longest run of consecutive elements greater than a limit.
 * How do I find the length of the longest consecutive run above a threshold?
 * Given an array and a limit, return the maximum number of consecutive elements above the limit.
 *
 * @T int32_t double
 * @array a n
 * @name longest_above longest_exceedance
 * @range a -5 5
 * @range n 0 8
 * @range limit -4 4
 */
int32_t longest_above(const T *a, int32_t n, T limit) {
    int32_t run = 0, best = 0;
    for (int32_t i = 0; i < n; i++) {
        run = a[i] > limit ? run + 1 : 0;
        if (run > best) best = run;
    }
    return best;
}

/**
 * Debounce counter step (count, pressed): pressed counts up to {K} at most, not pressed resets to 0.
 * Return the next count of a button from count and pressed flag: one more, stopping at {K}, or 0 when released.
 * Debounce counter up to {K}: given the count, pressed adds 1, released resets to 0.
 * How do I debounce a button with {K} equal readings (count, pressed), i.e. count + 1 up to {K}, or 0?
 * Write the step of a debounce counter: given count and pressed, return count + 1 up to {K}, or 0 if released.
 * Return pressed ? min(count + 1, {K}) : 0.
 * Given the count and the current level, return the next count: one more, {K} at most, or 0 for a low level.
 * Button counter saturating at {K}: compute the new count from count and pressed, 0 if not pressed.
 * Implement a debounce counter: if pressed, increment the count up to {K}; if not, reset it to 0. Return the new count.
 * Given the count and whether the button is pressed, return the next count: count + 1 up to {K}, or 0 if released.
 * Return 0 if the button is not pressed, otherwise count + 1 but at most {K}.
 * How do I debounce a button with a counter that saturates at {K} and resets to 0 when released?
 *
 * @K 3 4 5 8 10
 * @name debounce_count debounce_counter
 * @range count 0 10
 */
int32_t debounce_count(int32_t count, _Bool pressed) { return !pressed ? 0 : count < K ? count + 1 : K; }

/**
 * Are the readings in an array all equal?
 * Is an input stable, i.e. are all its n readings the same?
 * Return true if all samples of an array are the same (stable input).
 * Has the button settled, i.e. are all readings identical?
 * Confirm that {n} readings are identical.
 * Is there no change in the last n samples, i.e. are they all equal?
 * Is the signal steady, i.e. are all samples in an array the same?
 * Given readings, check that each equals the first one.
 * Return whether an input has settled: every recorded reading is the same.
 * Are these readings all the same?
 * Write a function that returns true if all n readings are equal.
 * How do I check if all elements of an array are the same?
 *
 * @T uint8_t double
 * @array readings n
 * @name readings_stable is_settled
 * @range readings 0 1
 * @range n 1 3
 */
_Bool readings_stable(const T *readings, int32_t n) {
    for (int32_t i = 1; i < n; i++)
        if (readings[i] != readings[0]) return 0;
    return 1;
}

/**
 * Apply hysteresis to a signal with limits low and high: from high on 1, from low down 0, at first 0.
 * Digitize samples with two thresholds, low then high: 1 at or above high, 0 at or below low, else as before, 0 at first.
 * Schmitt trigger on an array of samples with a low and a high limit (both inclusive), starting at 0, into out
 * Write a function that stores the on/off state after each sample, with hysteresis between inclusive low and high limits, initially off.
 * Given samples and both limits (inclusive), write the hysteresis state, 0 or 1, for each to {out}; it is 0 before the first limit is reached.
 * Apply hysteresis thresholding to samples by low and high limit, limits included, starting at 0, into out.
 * Apply hysteresis to an array of samples: output 1 once a value is >= high, 0 once it is <= low, starting with 0 (low, then high).
 * How do I apply a Schmitt trigger to an array of samples with low and high thresholds (both inclusive), starting at 0?
 * For each sample write 1 to out if it is at least high, 0 if at most low, else keep the previous state; the state starts at 0.
 * Implement hysteresis thresholding of an array with a low and a high limit (both inclusive), initial state 0, into out.
 * Convert samples to on/off states with hysteresis: on at or above high, off at or below low, otherwise unchanged, initially off.
 * Given samples, a low and a high limit (inclusive), store the state (0 or 1) after each sample, with hysteresis, starting from 0.
 *
 * @T double int32_t
 * @array a n
 * @array out n
 * @name hysteresis_signal digitize
 * @range a -10 10
 * @range n 0 8
 * @range low -5 -1
 * @range high 1 5
 */
void hysteresis_signal(const T *a, int32_t n, T low, T high, int32_t *out) {
    int32_t state = 0;
    for (int32_t i = 0; i < n; i++) {
        if (a[i] >= high) state = 1;
        if (a[i] <= low) state = 0;
        out[i] = state;
    }
}

/**
 * Keep every {K}th sample of an array in out, the first included, and return the number kept.
 * Decimate a signal by {K}, copying samples 0, {K}, 2 * {K} and so on to out and returning how many.
 * Downsample by taking every {K}th value from index 0 into out; return how many there are.
 * How do I reduce the sample rate by {K}, keeping sample 0 and every {K}th after it in out and returning the count?
 * Thin out data: copy one of {K} samples, the first of each group, to a second array and return the number.
 * Write a function that copies samples 0, {K}, 2 * {K}, ... to out and returns how many there are.
 * Downsample by the factor {K} from index 0 on, into another array, returning its length.
 * Copy every {K}th element of an array, beginning with the first, into out; return the count.
 * Given {n} samples, store each {K}th one, from the first on, in {out} and return the number.
 * How do I copy every {K}th element of an array, starting with the first, to another array? Return the count.
 * Downsample an array by {K}: copy elements 0, {K}, 2*{K}, ... to out and return the number of elements.
 * Take every {K}th sample, starting at index 0, store them in out and return how many there are.
 *
 * @T int32_t double
 * @K 2 3 4
 * @array a n
 * @array out n
 * @name decimate every_kth
 * @range a -20 20
 * @range n 0 8
 */
int32_t decimate(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i += K) out[count++] = a[i];
    return count;
}

/**
 * Keep every kth sample of an array in out, the first included, and return the number kept.
 * Take each k-th element of an array from index 0 into another and return the count.
 * Downsample by a given factor k into out, which gets samples 0, k, 2k and so on; return the number.
 * How do I thin out data by a factor, starting with sample 0, into out, and get the new length?
 * Copy every kth value to another array, from the first on, returning how many.
 * Write a function that decimates a signal into out by a factor k, from index 0, and returns the sample count.
 * Copy elements 0, k, 2k and so on of an array to a second and return their number.
 * Subsample an array with a stride from index 0 into out and return the new length.
 * Decimate samples by k into out, keeping sample 0, and return how many are left.
 * How do I write out = array[::k] in C, returning the length?
 * Downsample an array by a factor k: copy elements 0, k, 2k, ... to out and return their number.
 * Given an array and a step k, copy every k-th element, starting with the first, to another array and return the count.
 *
 * @T int32_t double
 * @array a n
 * @array out n
 * @name decimate_by take_every
 * @range a -20 20
 * @range n 0 8
 * @range k 1 4
 */
int32_t decimate_by(const T *a, int32_t n, int32_t k, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i += k) out[count++] = a[i];
    return count;
}

/**
 * Average blocks of {K} samples into out, full ones only, and return their number.
 * Downsample into out by averaging {K} values each; drop an incomplete rest and return the block count.
 * Write the mean of each full group of {K} neighbors of an array into out; return the number of groups.
 * How do I reduce data to block averages of {K} in out, leaving a short rest out, and get their number?
 * Write bin averages of an array into out, {K} per bin, no partial bin, and return the number of bins.
 * Write a function that stores the mean of each full block of {K} samples in another array and returns the number of blocks.
 * Decimate with averaging over {K}, ignoring leftovers, into out; return the number of means.
 * Given {n} samples, average each {K} in a row into out, drop an incomplete block at the end, return the count.
 * Average every {K} consecutive elements into out, ignoring an incomplete last block, and return the number of averages.
 * How do I reduce an array by averaging blocks of {K} elements into another, ignoring leftovers? Return the number of blocks.
 * Given an array, write the mean of each full block of {K} elements to out and return how many there are.
 * Downsample by averaging: each {K} samples become one mean in out; drop the incomplete rest; return the count.
 *
 * @T double float
 * @K 2 3 4
 * @array a n
 * @array out n
 * @name block_average average_blocks
 * @range a -20 20
 * @range n 0 8
 */
int32_t block_average(const T *a, int32_t n, T *out) {
    int32_t count = 0;
    for (int32_t i = 0; i + K <= n; i += K) {
        T sum = 0;
        for (int32_t j = i; j < i + K; j++) sum += a[j];
        out[count++] = sum / K;
    }
    return count;
}

/**
 * Compute the convolution of two arrays, all n + m - 1 values, into a third.
 * Convolve two signals of n and m samples into out, full length.
 * Compute the full convolution of two arrays, with n + m - 1 output values.
 * How do I convolve a signal with a kernel, storing all n + m - 1 values?
 * Set out to zeros; then for all i and j do out[i + j] += a[i] * b[j].
 * Write a function that convolves {a} of {n} with {b} of {m} values into {out}.
 * Compute the discrete full convolution of two arrays with their lengths, into out.
 * Multiply two polynomials given by coefficient arrays, lowest first, into a third array.
 * Given two arrays, store all n + m - 1 values of their convolution.
 * How do I compute the full convolution of two arrays in C?
 * Convolve array a (length n) with array b (length m) and store the n + m - 1 results in out.
 * Implement the discrete convolution of two sequences, writing all n + m - 1 output values.
 *
 * @T int32_t double
 * @array a n
 * @array b m
 * @array out 9
 * @name convolve convolution
 * @range a -9 9
 * @range n 1 5
 * @range b -9 9
 * @range m 1 5
 */
void convolve(const T *a, int32_t n, const T *b, int32_t m, T *out) {
    for (int32_t i = 0; i < n + m - 1; i++) out[i] = 0;
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++) out[i + j] += a[i] * b[j];
}

/**
 * Sum x[i] * h[0] + x[i - 1] * h[1] and so on over all taps, not going before index 0.
 * FIR filter value at i: sum of x[i - k] * h[k] over the taps, skipping negative indices
 * Filter a signal at one position with given taps: sum tap k times the sample k before it; samples before 0 count as 0.
 * Write a function that computes one FIR output from signal, position, taps and number of taps.
 * Compute one sample of a convolution: sum of x[i - k] * h[k] for all taps while i - k >= 0.
 * Given samples, an index and coefficients, return the filtered value; samples before 0 count as 0.
 * Digital FIR filter output at index i: sum of x[i - k] * h[k], samples before 0 counting as 0
 * Calculate the output of a FIR filter at index i: sum of x[i - k] * h[k] for all taps with i - k >= 0.
 * How do I compute one output sample of a FIR filter (samples x, index i, coefficients h, number of taps)?
 * Given a signal, an index, filter coefficients and their number, return the FIR filter output at that index.
 * FIR filter output at sample i from signal, i, coefficients and number of taps: sum of h[k] * x[i - k], where samples before index 0 are taken as 0
 * Output of a FIR filter for the samples {x} at index {i} with the coefficients {h}, {taps} of them, treating samples before the start as 0
 *
 * @T double float int32_t
 * @array x 8
 * @array h taps
 * @name fir_output fir_filter
 * @range x -9 9
 * @range i 0 7
 * @range h -3 3
 * @range taps 0 5
 */
T fir_output(const T *x, int32_t i, const T *h, int32_t taps) {
    T sum = 0;
    for (int32_t k = 0; k < taps && k <= i; k++) sum += h[k] * x[i - k];
    return sum;
}

/**
 * Compute the autocorrelation of an array at a lag, as the plain sum of a[i] * a[i + lag].
 * Sum a[i] * a[i + lag] over an array as long as both exist.
 * Correlate a signal with its copy shifted by lag: sum of products, unnormalized.
 * Return the autocorrelation of a sequence at a lag, not normalized.
 * Write a function that returns the autocorrelation of {n} samples for a lag, as an unscaled sum of products.
 * For pitch detection, compute the unnormalized autocorrelation of n samples at a lag.
 * Compute the unnormalized autocorrelation of an array at a given lag.
 * Given samples and a lag from 0, return the sum of the products of samples lag apart.
 * Compute the lagged product sum of an array: a[i] times a[i + lag], added up.
 * Write a function that computes the sum of a[i] * a[i + lag] over an array.
 * How do I calculate the unnormalized autocorrelation of an array at a given lag?
 * Calculate the autocorrelation (without normalization) of n samples at lag k.
 *
 * @T int32_t double
 * @array a n
 * @name autocorrelation lagged_products
 * @range a -9 9
 * @range n 0 8
 * @range lag 0 5
 */
T autocorrelation(const T *a, int32_t n, int32_t lag) {
    T sum = 0;
    for (int32_t i = 0; i + lag < n; i++) sum += a[i] * a[i + lag];
    return sum;
}

/**
 * Return the {OP} window value {OP:2}.
 * Compute the {OP} window coefficient {OP:2} (i, n).
 * Return value {i} of a {OP} window of length {n}: {OP:2}.
 * How do I compute a {OP} window for an FFT, by {OP:2}?
 * Compute the {OP} window at index i for length n: {OP:2}.
 * Write a function that returns the {OP} window weight at an index, by {OP:2}.
 * Return the {OP} weight of sample i in a frame of n, {OP:2}.
 * Evaluate a window function ({OP}) of i and n: {OP:2}.
 * Given index and length, return the {OP} window weight {OP:2}.
 * Compute the weight {OP:2} of a {OP} window at index i.
 * Calculate the {OP} window coefficient for index i and length n: {OP:2}.
 * Return {OP:2}, the {OP} window at index i for a window of length n.
 *
 * @OP 0.5-0.5*c "Hann" "0.5 - 0.5 cos(2 pi i / (n - 1))"
 * @OP 0.54-0.46*c "Hamming" "0.54 - 0.46 cos(2 pi i / (n - 1))"
 * @name window_value window_coefficient
 * @range i 0 7
 * @range n 8 16
 */
double window_value(int32_t i, int32_t n) {
    double c = __builtin_cos(2 * 3.14159265358979323846 * i / (n - 1));
    return OP;
}

/**
 * Compute the magnitude of bin k of the unscaled DFT of n real samples.
 * Compute the magnitude of the discrete Fourier transform of real samples at bin k, not scaled.
 * Return the spectrum magnitude of a real signal at bin k: |sum of a[i] * e^(-2 pi j k i / n)|.
 * How strong is frequency bin {k} in a signal, as the unscaled DFT magnitude?
 * Return |X[k]| of the plain DFT of an array of reals.
 * Write a function that returns the magnitude of DFT coefficient k, unscaled, of {n} samples.
 * Do a naive DFT of real samples: return the magnitude of one bin k without scaling.
 * Return the amplitude of the DFT of samples at one frequency bin, not normalized.
 * Given real samples and a bin number, return the magnitude of the unscaled DFT there.
 * Compute the Fourier magnitude of real data at bin k, as a plain DFT sum without 1/n.
 * How do I calculate the magnitude of the k-th DFT coefficient of a real signal (no scaling)?
 * Compute the magnitude of the k-th bin of the discrete Fourier transform of n real samples, without normalization.
 *
 * @array a n
 * @name dft_magnitude spectrum_bin
 * @range a -9 9
 * @range n 1 8
 * @range k 0 7
 */
double dft_magnitude(const double *a, int32_t n, int32_t k) {
    double real = 0, imaginary = 0;
    for (int32_t i = 0; i < n; i++) {
        double angle = 2 * 3.14159265358979323846 * k * i / n;
        real += a[i] * __builtin_cos(angle);
        imaginary -= a[i] * __builtin_sin(angle);
    }
    return __builtin_sqrt(real * real + imaginary * imaginary);
}

/**
 * What is the frequency of an FFT bin, given bin, sample rate and FFT size?
 * Return bin * sample rate / FFT size.
 * Convert an FFT bin to hertz, given the bin, the sample rate and the FFT size.
 * Which frequency does an FFT bin stand for, given the bin, the sample rate and the FFT size?
 * Find the frequency of a spectrum index, given index, sampling rate and transform length.
 * Convert an FFT bin to its frequency (bin, sample rate, FFT size).
 * Convert a bin number to Hz, with the sample rate and the number of FFT points.
 * Compute a spectral bin's frequency: bin times sample rate over size.
 * Given the bin, the sample rate and the length of the FFT, return the frequency.
 * Get the center frequency of a bin from bin, rate and FFT size.
 * How do I convert an FFT bin index to a frequency in Hz (bin, sample rate, FFT size)?
 * Calculate the frequency of an FFT bin: bin * rate / size.
 *
 * @T double float
 * @name bin_frequency fft_bin_to_hz
 * @range bin 0 1024
 * @range rate 8000 48000
 * @range size 64 2048
 */
T bin_frequency(T bin, T rate, T size) { return bin * rate / size; }

/**
 * Compute the signal-to-noise ratio in dB from two powers.
 * Compute the SNR in dB from signal power and noise power.
 * Return 10 * log10(signal power / noise power).
 * How do I compute the SNR in dB from two powers, signal first?
 * What is the SNR in decibels, given the signal power and the noise power?
 * Write a function for the signal-to-noise ratio in decibels from the two powers.
 * Return the signal-to-noise ratio in dB from powers.
 * How much stronger is the signal than the noise, in dB, by their powers?
 * Given signal and noise power, return the SNR in dB.
 * Calculate the signal-to-noise ratio in dB from the signal power and the noise power.
 * How do I calculate the SNR in dB from signal and noise power?
 * Return 10 * log10(signal / noise), the SNR from two powers.
 *
 * @name snr_db signal_to_noise
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_db(double signal, double noise) { return 10 * __builtin_log10(signal / noise); }

/**
 * Compute the SNR in dB from signal and noise amplitudes.
 * What is the signal-to-noise ratio of two amplitudes in dB?
 * Return 20 * log10(signal / noise).
 * How many dB is the signal above the noise, given their amplitudes?
 * Write a function for the SNR in dB from RMS voltages of signal and noise.
 * Calculate the SNR in decibels of signal RMS and noise RMS.
 * Compute the voltage SNR in dB: signal volts, noise volts.
 * Convert the amplitude ratio of signal to noise to an SNR in dB.
 * Calculate the signal-to-noise ratio in dB from the amplitudes of signal and noise.
 * How do I calculate the SNR in dB from signal and noise amplitudes (20 * log10)?
 * Given the RMS amplitude of the signal and of the noise, return the SNR in dB.
 * Return 20 * log10(signal / noise), the SNR from two amplitudes.
 *
 * @name snr_from_amplitudes amplitude_snr
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_from_amplitudes(double signal, double noise) { return 20 * __builtin_log10(signal / noise); }

/**
 * Compute the average power of a signal: the mean square of its samples, 0 if there are none.
 * Return the mean square of an array of samples, 0 if it has none.
 * Compute the signal power as the mean of the squared samples, 0 for none.
 * How much power does a sampled signal have, i.e. the mean of its squares (0 if empty)?
 * Take the mean of the squared samples of an array, 0 for an empty one.
 * Calculate the average power of {n} samples, that is, their mean square, 0 for none.
 * Compute the power of a discrete signal: sum of squares over count, or 0 for no samples.
 * Return the sum of the squares of an array divided by its length, 0 for n = 0.
 * Given samples, return their mean square, 0 for none.
 * Compute the mean squared value of an array, zero if it is empty.
 * Write a function that calculates the mean of the squares of an array, 0 if it is empty.
 * How do I compute the average power of a sampled signal, zero for an empty one?
 *
 * @T double float
 * @array a n
 * @name signal_power mean_square
 * @range a -10 10
 * @range n 0 8
 */
T signal_power(const T *a, int32_t n) {
    T sum = 0;
    for (int32_t i = 0; i < n; i++) sum += a[i] * a[i];
    return n > 0 ? sum / n : 0;
}

/**
 * Calculate the ADC resolution in volts from reference and bits, as reference / 2^bits.
 * Return the voltage of one ADC step: reference over 2^bits.
 * Return reference / 2^bits.
 * What is the smallest voltage step of an ADC with a given reference and bits, over 2^bits steps?
 * How many volts per LSB, from the reference voltage and the number of bits, with 2^bits counts?
 * Write a function that returns the step size of an ADC, the reference voltage over 2 to the number of bits.
 * Compute the LSB size of a converter in volts: reference, bits; divide by 2^bits.
 * What is the resolution in volts of an analog-to-digital converter, as reference / 2^bits?
 * Given reference and bits, return the voltage per count with 2^bits counts.
 * Calculate the voltage of one ADC step: reference voltage divided by 2^bits.
 * How do I calculate the resolution of an ADC in volts (reference / 2^bits)?
 * Return the LSB voltage of an ADC given its reference voltage and number of bits, reference / 2^bits.
 *
 * @T double float
 * @name adc_step lsb_voltage
 * @range reference 1 10
 * @range bits 1 24
 */
T adc_step(T reference, int32_t bits) { return reference / (1 << bits); }

/**
 * Convert an ADC value to a voltage: raw * reference over 2^bits - 1 (raw, bits, reference).
 * Return raw * reference / (2^bits - 1).
 * Convert an ADC reading to volts (raw, bits, reference), full scale being 2^bits - 1.
 * Which voltage is an ADC reading, given bits and reference, where 2^bits - 1 is full scale?
 * Convert a raw ADC count to volts: count, bits, reference, top count 2^bits - 1.
 * Write a function that converts raw, bits, reference to a voltage; the top count gives the reference.
 * analogRead to volts for any bits and reference, over 2^bits - 1
 * Given the raw reading, the resolution in bits and the reference, return the voltage; the highest count is the reference.
 * Get the sensor voltage from a count: count, bits, reference; 2^bits - 1 is full scale.
 * Convert an ADC reading to a voltage: raw value, number of bits, reference voltage; full scale is 2^bits - 1.
 * How do I convert a raw ADC value to volts (raw, bits, reference), with 2^bits - 1 as full scale?
 * Return raw * reference / (2^bits - 1), the voltage for a raw ADC value.
 *
 * @T double float
 * @name adc_voltage raw_to_volts
 * @range raw 0 4095
 * @range bits 8 16
 * @range reference 1 10
 */
T adc_voltage(int32_t raw, int32_t bits, T reference) { return raw * reference / ((1 << bits) - 1); }

/**
 * Convert an Arduino analog reading to volts, where 1023 is 5 V.
 * Convert an analogRead value of 10 bits to a voltage, 5 V at 1023.
 * Convert a reading from 0 to 1023 to volts, 0 to 5.
 * What voltage is on the analog pin, 1023 meaning 5 volts?
 * With 5 volts and 10 bits, convert a raw value to a voltage, over 1023.
 * For an Arduino project, convert an analog reading into volts, 1023 being 5 V.
 * Return raw * 5.0 / 1023.
 * Convert an Uno analog input count to a voltage, 5 V at 1023.
 * Convert a ten-bit ADC value to volts, 1023 standing for 5.
 * How do I convert an Arduino analogRead value (0-1023) to volts, with 1023 = 5 V?
 * Write a function that converts a 10-bit analog reading to a voltage, where 1023 is 5 V.
 * analogRead() gives me 0 for 0 V and 1023 for 5 V: how many volts is a given reading?
 *
 * @T double float
 * @name arduino_volts analog_to_volts
 * @range raw 0 1023
 */
T arduino_volts(int32_t raw) { return raw * (T)5 / 1023; }

/**
 * Compute the DAC value for a voltage, a full-scale reference and bits: the nearest code from 0 to 2^bits - 1, where the reference has the top code.
 * Convert volts to a DAC code from a reference and bits: volts / reference * (2^bits - 1), rounded to the nearest and limited to 0 .. 2^bits - 1.
 * Return voltage / reference * (2^bits - 1), rounded and kept within 0 to 2^bits - 1.
 * Which code must I write to a DAC for this voltage, reference and number of bits? The reference is the top code, 2^bits - 1; round and clamp.
 * Convert a voltage to counts: volts / reference * (2^bits - 1), rounded and clamped.
 * Write a function that converts voltage, reference, bits to a DAC code, where the reference gives 2^bits - 1, rounded and clamped.
 * Quantize a voltage, given reference and bits, to the nearest of the codes 0 (0 V) to 2^bits - 1 (the reference).
 * Convert a voltage to a DAC code: voltage, reference, bits; the reference is code 2^bits - 1; round to the nearest and clamp.
 * How do I convert a voltage to a DAC value (voltage, reference, bits), rounded and limited to 0 .. 2^bits - 1, the reference giving the top code?
 * Return volts / reference * (2^bits - 1), rounded to the nearest integer and clamped to the range.
 * Given voltage, reference and resolution in bits, return voltage / reference * (2^bits - 1) rounded to the nearest code, halves up, and limited to 0 .. 2^bits - 1.
 * Find the DAC setting for volts, reference and bits, where the reference voltage is code 2^bits - 1, rounded to the nearest (halves up) and clamped from 0 to that code.
 *
 * @T double float
 * @name dac_code volts_to_code
 * @range volts 0 5
 * @range reference 5 10
 * @range bits 4 16
 */
int32_t dac_code(T volts, T reference, int32_t bits) {
    int32_t top = (1 << bits) - 1;
    T code = volts / reference * top;
    return code <= 0 ? 0 : code >= top ? top : (int32_t)(code + (T)0.5);
}

/**
 * Calculate the temperature of a thermistor from R, R25 and beta, in Celsius.
 * Apply the beta formula for an NTC: R, R25, beta to degrees Celsius.
 * Convert NTC resistance to Celsius by R25 and beta.
 * How do I get degrees Celsius from an NTC's resistance, R25 and beta?
 * Return 1 / (1 / 298.15 + ln(r / r25) / beta) - 273.15 for r, r25, beta.
 * Write a function that converts a thermistor resistance to Celsius: resistance, resistance at 25 degrees, beta.
 * Apply the thermistor equation with beta: R, R25, B give Celsius.
 * Convert an NTC sensor to a temperature in Celsius: resistance, resistance at 25 degrees, beta.
 * Given R, R25 and B, return the temperature in Celsius.
 * Use the beta equation for an NTC in Celsius: R, R25, beta.
 * Calculate the temperature in Celsius of an NTC thermistor from its resistance, R25 and beta.
 * How do I convert a thermistor resistance to Celsius with the beta equation (R, R25, beta)?
 *
 * @name thermistor_celsius ntc_temperature
 * @range resistance 100 100000
 * @range nominal 1000 100000
 * @range beta 2000 5000
 */
double thermistor_celsius(double resistance, double nominal, double beta) {
    return 1 / (1 / 298.15 + __builtin_log(resistance / nominal) / beta) - 273.15;
}

/**
 * Scale a raw sensor reading by gain and offset: raw * gain + offset.
 * Return raw * gain + offset.
 * Apply a gain and an offset to a raw measurement: raw * gain + offset.
 * How do I calibrate a raw sensor value with gain and offset, multiplying first?
 * Do a linear calibration of a raw value: times gain, plus offset.
 * A lab provided gain and offset: apply them in this order to a raw reading, which is the first argument.
 * Compute the calibration result from raw value, slope and intercept.
 * Scale a raw sensor value with a factor and then add an offset.
 * Write a function that applies a gain and an offset to a raw sensor value (raw value first, then gain and offset).
 * Return raw * gain + offset, the calibrated sensor value.
 * Given raw value, gain and offset, return the calibrated value: multiply by the gain first, then add the offset.
 * Which calibrated value belongs to a raw reading on the straight line with slope gain and intercept offset (raw, gain, offset)?
 *
 * @T double float
 * @name calibrate apply_calibration
 * @range raw -1000 1000
 * @range gain -10 10
 * @range offset -100 100
 */
T calibrate(T raw, T gain, T offset) { return raw * gain + offset; }

/**
 * Alarm for a reading with a low and a high limit: return true if outside.
 * Check that a reading is outside its limits, low limit second, high limit third.
 * Out-of-limits alarm: reading, lower limit, upper limit; the limits themselves are fine.
 * Is a sensor value too low or too high, i.e. below the second or above the third argument?
 * Return true if a value is below the low or above the high limit.
 * Range alarm for a reading: true if less than the minimum or more than the maximum.
 * Is there a temperature alarm, i.e. below the minimum or above the maximum (temperature, minimum, maximum)?
 * Given a reading and its low and high limits, tell whether it is out of range.
 * Limit check of a reading: return true when below low or above high.
 * Write a function that returns true if a reading is below the low limit or above the high limit.
 * Trigger an alarm (true) when a reading is outside the range from low to high.
 * How do I check if a value is out of range (value, low, high)? Values equal to a limit are fine.
 *
 * @T double float int32_t
 * @name limit_alarm is_out_of_limits
 * @range reading -50 50
 * @range low -20 0
 * @range high 0 20
 */
_Bool limit_alarm(T reading, T low, T high) { return reading < low || reading > high; }
