/**
 * is bit n of an integer set, bit 0 being the lowest
 * test a bit of a number by its index from 0
 * check bit n of a number, counted from 0
 * (x >> n) & 1 as a truth value
 * Is bit number {n} of an integer 1?
 * Confirm whether bit n of a number, 0 being the lowest, is set.
 * is a flag bit on in a word, given its number from 0
 * bit test by index: word first, then the index, 0 for the lowest bit
 * Given a number and a bit position from 0 to 31, check the bit.
 * does the register have this bit, numbered from 0, set
 * is bit n of x on, bit 0 being the lowest? true for on
 * does the binary digit of a number at a position, from 0, equal one
 *
 * @T int32_t int64_t uint32_t
 * @name is_bit_set test_bit check_bit
 * @range n 0 31
 */
_Bool is_bit_set(T x, int32_t n) { return x >> n & 1; }

/**
 * set bit n of an integer, bit 0 being the lowest
 * set the bit with index n of a number
 * x | (1 << n)
 * How do I set bit {n} of an integer?
 * turn a number's bit on by its index from 0
 * Write a function that sets bit number n of a value, the lowest being 0.
 * switch on a flag of a word by its index from 0
 * set a single bit of a number, given its index
 * Given a number and a bit position, return the number with that bit 1.
 * make the bit of a value at index n one
 * switch bit n on in my flags, lowest is 0
 * force the binary digit of a number at a position from 0 to one
 *
 * @T int32_t int64_t uint8_t
 * @name set_bit set_nth_bit
 * @range n 0 7
 */
T set_bit(T x, int32_t n) { return x | (T)1 << n; }

/**
 * clear bit n of an integer, bit 0 being the lowest
 * reset the bit with index n of a number
 * x & ~(1 << n)
 * How do I clear bit {n} of an integer?
 * turn a number's bit off by its index from 0
 * Write a function that clears bit number n of a value, the lowest being 0.
 * switch off a flag of a word by its index from 0
 * clear a single bit of a number, given its index
 * Given a number and a bit position, return the number with that bit 0.
 * make the bit of a value at index n zero
 * switch bit n off in my flags, lowest is 0
 * force the binary digit of a number at a position from 0 to zero
 *
 * @T int32_t int64_t uint8_t
 * @name clear_bit clear_nth_bit unset_bit
 * @range n 0 7
 */
T clear_bit(T x, int32_t n) { return x & ~((T)1 << n); }

/**
 * toggle bit n of an integer, bit 0 being the lowest
 * flip the bit with index n of a number
 * x ^ (1 << n)
 * How do I flip bit {n} of an integer?
 * invert a number's bit by its index from 0
 * Write a function that toggles bit number n of a value, the lowest being 0.
 * toggle a flag of a word by its index from 0
 * flip a single bit of a number, given its index
 * Given a number and a bit position, return the number with that bit inverted.
 * change the bit of a value at index n to its opposite
 * bit n of my flags: on goes off, off goes on
 * negate the binary digit of a number at a position from 0
 *
 * @T int32_t int64_t uint8_t
 * @name toggle_bit flip_bit
 * @range n 0 7
 */
T toggle_bit(T x, int32_t n) { return x ^ (T)1 << n; }

/**
 * {OP} a bit, given by number from 0, in a register given by pointer
 * {OP} bit number {bit} of a register in place
 * register {OP:2}, where the register is given by pointer
 * How do I {OP} one bit of a hardware register, given its address and the bit number?
 * {OP} a bit of a 32-bit word through a pointer, bit number second
 * Write a function that {OP:3} one bit, numbered from 0, of a memory-mapped register.
 * *reg {OP:2}, for a 32-bit register
 * {OP} a GPIO bit: pointer to the port register, bit index
 * Given a pointer to a 32-bit register and a bit number, {OP} the bit.
 * port bit: {OP} it in place, by register pointer and bit number
 * {OP} one bit by number in the word at the address, leave the rest alone
 * read-modify-write on a peripheral word by pointer: {OP} the bit at a position
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
 * write a value into a bit field of a register word, given the field's lowest bit and width after the value
 * set a field of a word to a value, given the position of the field's lowest bit and then its width
 * replace some bits of a word by a new value, where the last two arguments are the lowest bit and the width
 * How do I write a value into a register's field, when its lowest bit and its width are known?
 * update a bit field of a word with a value and keep the other bits; shift and width of the field come last
 * Write a function that stores a value in a field of a word, the field being described by its lowest bit and its width.
 * (word & ~mask) | (value << shift & mask), where mask is width ones from bit shift up
 * insert a value into a word at a bit position, keeping only as many of its bits as the last argument says
 * Given a word, a value, a shift and a width in bits, return the word with the field replaced.
 * modify a register field: the old register, the field's new content, its shift and its number of bits
 * put some bits of a config into a 32 bit word, the last arguments being the shift and how many bits
 * replace a slice of adjacent bits of a word by a new content, with the shift and width of the slice given last
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
 * sign extend a number from its low {bits} bits, ignoring the others
 * sign extension of the low bits of a value with the width as second parameter
 * n-bit two's complement value to int, n as second argument
 * How do I turn the low n bits of a raw value into a signed number, n given second?
 * convert a raw sensor value of a given width to a signed integer
 * Write a function that sign-extends the lowest bits of a value; the width comes second.
 * signed value of the low bits of a word, their number given second
 * two's complement of any width: raw value and number of bits in, signed int out
 * Given raw bits and the number of bits, return the signed value.
 * raw two's complement of a given number of bits to signed
 * reading of so many bits should be able to go negative: raw value, bits
 * interpret the low part of a word as a signed quantity, its size in bits given second
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
 * read a 16-bit number from two bytes, {OP}
 * turn two {OP} bytes at a pointer into a uint16
 * 16-bit number from two bytes of a buffer, {OP:2} byte first
 * How do I decode a {OP} 16-bit value from a buffer?
 * combine two bytes of a buffer into 16 bits, {OP}
 * Write a function that loads a {OP} 16-bit number from two bytes.
 * get a {OP} u16 from a byte pointer
 * two bytes in {OP:3} to a 16-bit number
 * Given a pointer to two bytes, return the {OP} 16-bit value.
 * parse a {OP} unsigned short from bytes
 * 2 bytes from the wire to one number, {OP}
 * assemble a halfword from two bytes, {OP:2} part in front
 *
 * @OP bytes[0]<<8|bytes[1] "big-endian" "high" "network byte order"
 * @OP bytes[1]<<8|bytes[0] "little-endian" "low" "intel byte order"
 * @array bytes 2
 * @name read_u16 load_u16
 */
uint16_t read_u16(const uint8_t *bytes) { return (uint16_t)(OP); }

/**
 * write a 16-bit number into two bytes, {OP}
 * {OP} uint16 to two bytes at a pointer
 * store 16 bits in a byte buffer, {OP:2} byte first
 * How do I encode a {OP} 16-bit value in a buffer?
 * split a 16-bit number into two bytes of a buffer, {OP}
 * Write a function that stores a 16-bit number {OP} in two bytes.
 * put a u16 into a byte buffer, {OP}
 * serialize a short into two bytes in {OP:3}
 * Given a pointer and a 16-bit value, write its two bytes {OP}.
 * store a 16-bit word in a send buffer, {OP}
 * 16-bit number into 2 bytes of a buffer for the wire, {OP}
 * take a halfword apart into two bytes of a buffer, {OP:2} part in front
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
 * read a 24-bit signed number from three bytes, high byte first
 * three bytes holding a big-endian int24 to a signed int
 * three bytes to a signed integer, most significant first
 * How do I decode a signed 24-bit sample from three big-endian bytes?
 * 24-bit two's complement from three bytes, high byte first
 * An audio interface delivers signed 24-bit values, high byte first; load one from a buffer.
 * 24-bit signed adc reading in three bytes to int, msb first
 * sign extend three bytes of a buffer to an int, the highest first
 * Given three bytes, high byte first, return the signed 24-bit value.
 * signed 24-bit audio sample to a number, three big-endian bytes
 * adc sends 3 bytes msb first, negative possible: make an int
 * assemble a 24-bit signed quantity from three octets, most significant first
 *
 * @array p 3
 * @name read_i24 load_i24
 */
int32_t read_i24(const uint8_t *p) {
    int32_t raw = p[0] << 16 | p[1] << 8 | p[2];
    return (raw ^ 0x800000) - 0x800000;
}

/**
 * combine four bytes into a 32-bit number, the first highest
 * four byte arguments to uint32, big-endian
 * (a << 24) | (b << 16) | (c << 8) | d
 * How do I join four bytes, the highest first?
 * bytes to word, four of them, high to low
 * Combine four bytes, the most significant first, into a 32-bit value.
 * pack four bytes into 32 bits, most significant first
 * join 4 bytes to a uint32, highest byte first
 * Given four bytes from high to low, return the 32-bit number.
 * big-endian 32-bit word from four single bytes
 * four byte arguments b3 b2 b1 b0 to one word, b3 on top
 * assemble a full word from separate octets, from the top one to the lowest
 *
 * @name pack_bytes bytes_to_u32
 */
uint32_t pack_bytes(uint8_t b3, uint8_t b2, uint8_t b1, uint8_t b0) {
    return (uint32_t)b3 << 24 | (uint32_t)b2 << 16 | (uint32_t)b1 << 8 | b0;
}

/**
 * the {OP} nibble of a byte as a number
 * get the {OP} four bits of a byte as a number
 * the {OP} half of a byte, 0 to 15
 * What is the {OP} nibble of a byte?
 * {OP:2} for a byte x
 * Obtain the {OP} 4 bits of a byte as a number.
 * extract the {OP} nibble of a byte
 * {OP} hex digit of a byte
 * Given a byte, return its {OP} nibble, 0 to 15.
 * value of the {OP} half of a byte
 * {OP} 4 bits of an octet as a number
 * one hexadecimal place of an octet, the {OP} one
 *
 * @T uint8_t
 * @OP byte>>4 "high" "x >> 4"
 * @OP byte&15 "low" "x & 0x0f"
 * @name get_nibble nibble_of
 */
T get_nibble(T byte) { return OP; }

/**
 * get nibble n of a number, n from 0 at the low end
 * hex digit number n of an integer, as 0 to 15, the lowest being number 0
 * extract 4 bits of a number by their nibble position, 0 for the lowest
 * Which hex digit, as a number, stands at position n from the right, the last one at 0?
 * (x >> 4 * n) & 15
 * Write a function that returns one nibble of an int, the lowest being 0.
 * hex digit of an integer by index from the right, starting with 0
 * four-bit group of a number, by index from the low end, 0 first
 * nibble number n of an integer, nibble 0 in bits 0 to 3
 * pull a half byte out of a word by its index, lowest is 0
 * value 0 to 15 of a number's hexadecimal place, the ones place being 0
 * digit n of a number in base sixteen, n = 0 for the ones
 *
 * @T int32_t int64_t
 * @name nibble_at hex_digit_at
 * @range n 0 7
 */
T nibble_at(T x, int32_t n) { return x >> 4 * n & 15; }

/**
 * combine two nibbles into a byte, high one first
 * (high << 4) | low
 * pack two 4-bit values into a byte, the high one first
 * How do I make a byte from a high and a low nibble, in this order?
 * join two hex digits to a byte, the upper one first
 * Write a function that packs a high and a low nibble into one byte.
 * two 4-bit numbers in one byte, high then low
 * byte from its two hex digits, the upper given first
 * Given high and low nibble, return the byte.
 * two nibbles to a byte: first the upper, then the lower
 * two halves to a whole byte, upper half first
 * octet out of a couple of hexadecimal places, high place first
 *
 * @T uint8_t
 * @name pack_nibbles make_byte
 * @range high 0 15
 * @range low 0 15
 */
T pack_nibbles(T high, T low) { return (T)(high << 4 | (low & 15)); }

/**
 * eight bits in an array to a byte, {OP} bit first
 * pack eight flags into a byte, {OP} bit first
 * array of eight bits to a byte ({OP} first)
 * How do I turn 8 zeros and ones into a byte, the {OP} bit coming first?
 * bits[8] of 0 or 1 to a byte, {OP} first
 * Write a function that packs eight bits, {OP} bit first, into one byte.
 * eight serial bits in an array to a byte, {OP} first
 * byte from eight single bits in an array, in {OP}-first order
 * Given eight values of 0 or 1, {OP} bit first, return the byte.
 * collect eight received bits from an array into a byte, {OP} one first
 * 8 single bits in an array, make the byte, {OP} comes first
 * assemble an octet from eight separate flags in an array, {OP} weight in front
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
 * array of bits to a number, most significant first
 * binary digits in an array to an integer, highest first
 * convert an array of zeros and ones, read from left to right, to its number
 * Which number do these bits make, first one highest?
 * bits of an array to int, most significant first
 * Convert a list of binary digits, highest first, to the corresponding number.
 * value of a bit array whose first element is the highest bit
 * binary array of n digits to decimal number, first digit highest
 * binary value of an array of digits: 1,0,1 gives 5 and 1,1,0 gives 6
 * number = number * 2 + bit, over an array of n bits from 0
 * fold zeros and ones into an integer, most significant first
 * read a binary number stored digit by digit in an array, top digit at index 0
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
 * byte to an array of eight bits, {OP} bit first
 * split a byte into an array of bits ({OP} first)
 * unpack the bits of a byte, {OP} bit first
 * How do I get all bits of a byte, {OP} one first?
 * byte to array of zeros and ones in {OP}-first order
 * Write a function that stores the eight bits of a byte, {OP} first.
 * binary digits of a byte into an array, {OP} first
 * shift a byte out into an array of eight bits, {OP} bit first
 * Given a byte, write its bits as 0 or 1 to an array, {OP} bit first.
 * expand a byte to eight flags in an array, {OP} first
 * one byte into 8 cells of 0/1, {OP} goes first
 * take an octet apart into eight flags of an array, {OP} weight in front
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
 * number to an array of bits, most significant at index 0
 * store the n lowest binary digits of a number in an array, highest first
 * integer to n bits in an array, highest first
 * write the n lowest binary digits of an integer to an array, most significant at index 0
 * How do I split a number into its n lowest bits, the highest first?
 * Write a function that fills an array of n with the low bits of an int, most significant first.
 * decimal number to a binary array of n digits, highest digit first
 * zeros and ones from a number, n of them, highest first
 * bit pattern of an integer, one array element per bit, n low bits, high ones first
 * 5 as 0, 1, 0, 1 in four cells: low bits of a number into an array
 * expand an int to so many binary digits in an array, the ones digit last
 * list of the n low bits of a value in an array, top bit at index 0
 *
 * @array bits n
 * @name number_to_bits int_to_bit_array
 * @range n 1 16
 */
void number_to_bits(int32_t x, int32_t *bits, int32_t n) {
    for (int32_t i = 0; i < n; i++) bits[i] = x >> (n - 1 - i) & 1;
}

/**
 * read bit i from a bitmap of bytes, low bits first
 * is bit i set in a byte array, bit 0 being the lowest of byte 0
 * bit array lookup by index: bytes with the low bit first
 * How do I test bit i in an array of bytes, where bit i is bit i % 8 of byte i / 8?
 * bitset test: byte array and index, low bits first
 * Write a function that tells whether bit number i of a byte buffer is set, low bits first.
 * map[i / 8] >> (i % 8) & 1
 * flag number i in a packed array of bytes, low bits of each byte first
 * Given a bitmap of four bytes, low bits first, and an index, check the bit.
 * is block i marked as used in the bitmap of bytes, low bits first
 * is entry i marked in my flags packed into bytes, low bit of a byte first
 * membership in a compact set of small integers, low bits first
 *
 * @array map 4
 * @name bitmap_get bitset_test
 * @range i 0 31
 */
_Bool bitmap_get(const uint8_t *map, int32_t i) { return map[i / 8] >> i % 8 & 1; }

/**
 * {OP} bit i in a bitmap of bytes, low bits first
 * {OP} bit i of a byte array, bit i % 8 of byte i / 8
 * bit array in bytes: {OP} the entry with a given index, low bits first
 * How do I {OP} bit i in an array of bytes, low bits of each byte first?
 * bitset in bytes: {OP} bit i % 8 of byte i / 8
 * Write a function that {OP:2} bit number i of a byte buffer, low bits first.
 * {OP} flag i in a packed array of bytes, low bits first
 * {OP} the bit of one block in the allocation bitmap, block 0 being bit 0 of byte 0
 * Given a bitmap of four bytes, low bits first, and an index, {OP} that bit.
 * {OP} an element of a set of small numbers stored as bits of bytes, low bits first
 * {OP} entry i in my flags packed into bytes, lowest bit first
 * {OP} membership of i in a compact byte-array set of small integers, low bits first
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
 * count set bits in a buffer of bytes
 * number of ones in a byte array
 * population count of a bitmap stored as bytes
 * How many bits are set in these bytes?
 * bitset size: how many bits are set in n bytes
 * Determine how many bits are 1 in {n} bytes.
 * used blocks in a bitmap of n bytes, a 1 meaning used
 * total of set flags in a packed array of bytes
 * Given an array of bytes, return how many bits are one.
 * weight of a bit string in bytes: its number of ones
 * count all 1 bits in some bytes together
 * cardinality of a compact set stored as bits of n bytes
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
 * first free (0) bit in a bitmap of n bytes, low bits first, -1 if none
 * index of the first zero bit in a byte array, low bits first, else -1
 * find a free block in a bitmap of bytes, a 0 bit being free: first index, low bits first, or -1
 * Which is the first bit of n bytes, low bits first, that is not set, -1 if all are?
 * first fit in an allocation bitmap of bytes: lowest 0 bit, low bits first, -1 when full
 * Write a function that finds the first clear bit of {n} bytes, low bits first, or returns -1.
 * lowest unused number of a bitset in bytes, low bits first, -1 if all are in use
 * next free id: index of the first 0 bit in n bytes, low bits first, -1 for none
 * Given a bitmap of n bytes with low bits first, return the position of the first 0 or -1.
 * first unset bit of a byte array, counted from the low bit of byte 0, or -1
 * which slot is still free (0) in the bit table of n bytes, low bits first? -1 if none is
 * smallest index that is absent from a set kept as bits of bytes, low bits first, -1 if none
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
 * number of bit errors between two byte buffers
 * hamming distance of two byte arrays
 * how many bits differ between two byte arrays of n
 * How many bits were flipped between sent and received bytes?
 * count the differing bits of two messages in bytes
 * Compare what was sent with what was received: how many bits of two buffers of {n} bytes are different?
 * bit error count of two byte buffers of equal length
 * number of bit flips between two byte arrays
 * Given sent and received bytes, return how many bits are wrong.
 * bit distance of two byte strings
 * sent vs received bytes, how many bits flipped
 * XOR both messages of n bytes and total the ones
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
 * {OP} parity bit of a byte
 * compute the {OP} parity bit of a byte
 * {OP} parity bit for 8 data bits
 * Which parity bit makes the number of ones in a byte, the bit included, {OP}?
 * uart parity bit of a byte, {OP}
 * Provide the {OP} parity bit of a byte.
 * {OP} parity generator for a byte
 * serial port: {OP} parity bit of a byte
 * Given a byte, return the bit that gives {OP} parity.
 * parity bit ({OP}) for eight bits
 * 9th bit of a byte for the serial line, {OP} parity
 * check bit of a byte that makes the count of ones, itself included, {OP}
 *
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name parity_bit compute_parity
 */
int32_t parity_bit(uint8_t x) { return (__builtin_popcount(x) & 1) ^ OP; }

/**
 * modbus crc-16 of n bytes
 * crc16 modbus of a byte buffer
 * CRC-16 of a Modbus RTU frame
 * How do I compute the CRC of a Modbus message?
 * modbus rtu checksum of a buffer
 * Industrial equipment requires the Modbus CRC of {n} bytes; compute it.
 * CRC-16/MODBUS of n bytes: start 0xFFFF, polynomial 0xA001 reflected
 * check value of a Modbus RTU telegram
 * Given a buffer, return its Modbus CRC-16.
 * 16-bit crc of bytes for a modbus slave
 * 16-bit CRC of n bytes that a Modbus RTU frame ends with
 * reflected 16-bit CRC of a buffer with 0xA001 and start 0xFFFF, as the fieldbus Modbus has
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
 * crc16 xmodem of a byte buffer
 * xmodem crc of n bytes
 * CRC-16 of bytes for XMODEM, polynomial 0x1021, start 0
 * How do I compute the 16-bit XMODEM CRC of a buffer?
 * crc of an xmodem block
 * Write a function for CRC-16/XMODEM over {n} bytes.
 * xmodem file transfer crc-16 of a block of bytes
 * 16-bit crc of n bytes, initial value zero, poly 0x1021, not reflected
 * Given a buffer, return its XMODEM CRC.
 * zmodem / xmodem crc16 of bytes
 * 16 bit CRC for a block of bytes sent by XMODEM
 * forward 16-bit CRC of a buffer, generator 0x1021, zero start
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
 * crc16 ccitt of bytes with start 0xFFFF, not reflected
 * crc-ccitt of a byte buffer with start 0xFFFF, polynomial 0x1021
 * CRC-16/CCITT-FALSE of a buffer
 * How do I compute the 16-bit CCITT CRC of a buffer with start 0xFFFF?
 * crc16 of a message, polynomial 0x1021, start 0xFFFF
 * Write a function for CRC-16-CCITT over {n} bytes. It starts with 0xFFFF.
 * CRC CCITT-FALSE of n bytes
 * 16-bit cyclic redundancy check of bytes, 0x1021 from 0xFFFF, high bit first
 * Given a buffer, return its CRC-16-CCITT with all ones at the start.
 * crc16 of a buffer, polynomial 0x1021, start 0xFFFF, no reflection
 * ccitt crc16 of my packet, begins with ffff
 * forward 16-bit CRC of bytes, generator 0x1021, all-ones start
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
 * dallas 1-wire crc of n bytes
 * crc8 maxim of a byte buffer
 * CRC-8 over the bytes of a DS18B20 scratchpad
 * How do I compute the CRC-8 of bytes from a 1-Wire sensor?
 * one wire crc8 of a buffer
 * Calculate the Dallas/Maxim CRC-8 of {n} bytes received from a sensor.
 * reflected crc8 of bytes with polynomial 0x8C, start 0
 * CRC checksum of the bytes of a 1-Wire rom code
 * Given bytes from a 1-Wire device, return their CRC-8.
 * crc8 of bytes for a ds18b20
 * 1-Wire thermometer chip sends a CRC-8 byte, compute it from the bytes before
 * reflected 8-bit CRC of a buffer as used on Dallas's one-wire bus
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
 * crc8 of bytes, polynomial 7, start 0
 * CRC-8 of a buffer, polynomial 0x07, start 0, not reflected
 * smbus pec of a byte buffer
 * How do I compute a simple 8-bit CRC of bytes, polynomial 0x07 from 0?
 * crc8 checksum of n bytes, poly 7, start 0
 * Write a function for the common CRC-8 (polynomial 0x07, start 0) of {n} bytes.
 * packet error code of SMBus over n bytes
 * 8-bit cyclic redundancy check of a buffer with polynomial 0x07, start 0
 * Given a buffer, return its CRC-8 with polynomial x^8 + x^2 + x + 1, starting from 0.
 * plain crc-8 (poly 0x07, initial value 0, no final xor) of bytes
 * one check byte over my i2c message, SMBus PEC
 * forward 8-bit CRC of n bytes, generator 7, zero start
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
 * longitudinal redundancy check of bytes: negated byte sum
 * lrc of a message, two's complement of the byte sum
 * modbus ascii lrc of n bytes
 * How is the LRC of the bytes of a Modbus ASCII frame computed?
 * lrc checksum of a buffer: minus the sum of the bytes, 8 bits
 * Write a function for the LRC of {n} bytes, the two's complement of their sum.
 * 8-bit lrc of bytes, minus the sum
 * negative sum of n bytes modulo 256
 * Given a buffer, return its longitudinal redundancy check, minus the byte sum.
 * LRC byte of a buffer that makes the sum of all bytes 0 modulo 256
 * minus the sum of a message's bytes as an 8-bit check byte
 * modulo-256 complement of a message's byte total
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
 * length in bytes of an unsigned number as a varint
 * bytes needed for an unsigned LEB128 number
 * how many bytes does an unsigned number take as a protobuf varint
 * varint size of an unsigned integer, at least 1
 * How long is an unsigned number in protobuf varint encoding, in bytes?
 * Write a function that returns the number of bytes of an unsigned number as a varint.
 * seven bits per byte: number of bytes for an unsigned number, one for 0
 * encoded size of an unsigned integer in base 128, in bytes
 * Given an unsigned number, return how many 7-bit groups it needs, at least one.
 * protobuf varint length of an unsigned value
 * 300 as varint is 2 bytes: number of bytes for any unsigned value
 * count of seven-bit groups in an unsigned number's compact encoding
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
 * encode an unsigned number as a varint into a buffer, returning its length
 * write an unsigned LEB128 number to a byte buffer and return how many bytes
 * variable-length (LEB128) encoding of an unsigned integer into bytes, byte count returned
 * How do I encode a number in 7-bit groups, low first, high bit set on all but the last byte, returning the length?
 * protobuf varint encoder that writes an unsigned number to a byte buffer and returns the length
 * Write a function that stores an unsigned number as LEB128 in a buffer and returns the number of bytes.
 * base-128 encoding of a number into bytes, low groups first, bit 7 as continuation, length returned
 * midi-like variable length number into a buffer, but low bits first; return the bytes used
 * Given a number, write its varint bytes to a buffer and return the length.
 * leb128 encode an unsigned int to a buffer, return its length
 * write my unsigned int like a protobuf varint into bytes, how many is the result
 * emit a number's seven-bit groups, low first, with continuation flags to a buffer and return their count
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
 * decode a varint of up to five bytes to an unsigned number
 * read an unsigned LEB128 number from bytes
 * variable-length integer (LEB128) decoding from a byte buffer, five bytes at most
 * How do I decode a protobuf varint from its bytes?
 * protobuf varint decoder for up to five bytes
 * Extract an unsigned LEB128 value of at most five bytes from a buffer.
 * join 7-bit groups of bytes, low groups first, until a byte below 128 or five bytes
 * base-128 decoding of bytes, low group first, high bit meaning that more follow, at most five
 * Given the bytes of a varint, return its value.
 * leb128 decode from a byte pointer, unsigned 32 bits
 * protobuf varint bytes to unsigned int
 * collect seven-bit groups with continuation flags from up to five bytes into a number, low first
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
 * length of a utf-8 character, from its first byte, 0 if none starts so
 * bytes in a utf-8 sequence from its first byte, 0 for a continuation or invalid byte
 * utf8 char length by its lead byte, 0 if that is invalid
 * How many bytes does this UTF-8 character have, judged by its first byte? Invalid ones have 0.
 * UTF-8 lead byte to sequence length, 0 when it is no lead byte
 * Write a function that returns 1 to 4 for the first byte of a UTF-8 character, 0 for an invalid one.
 * utf-8 lead byte decoder: 1 to 4, else 0
 * number of bytes of a code point in UTF-8, by its first byte, 0 for a bad one
 * Given a byte, return the length of the UTF-8 character that it starts, or 0 if it starts none.
 * utf-8 lead byte (0 if invalid) to sequence length
 * how many bytes belong to this character when i see the first one, 0 if no character starts so
 * extent of an encoded code point, judged by its lead octet, 0 for none
 *
 * @name utf8_length utf8_sequence_length
 */
int32_t utf8_length(uint8_t lead) {
    return lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
}

/**
 * take the oldest value from a ring buffer of a given size; the read index, given by pointer, moves on and wraps
 * circular buffer get: return the value at the read index and advance that index, passed by pointer, modulo the size
 * read the oldest element of a ring of some size and advance the tail, which is passed by pointer
 * How do I read from a ring buffer of a given size and step its read index through a pointer?
 * dequeue from a circular queue of given size, its tail index being updated through a pointer
 * Write a function that removes the oldest value of a circular buffer of {size} places, the read index given by pointer.
 * ring buffer pop: return buffer[*tail], then *tail = (*tail + 1) % size
 * fifo read from a ring of a given size: return the value at *tail, then step and wrap that index
 * Given a buffer, its size and a pointer to the read index, return the value there and step the index, wrapping.
 * pop the oldest entry from a fifo ring of a given size, whose read index is passed by address and moves on
 * take the next thing out of my circular queue of a given size and move the tail index, passed by pointer
 * consume the front of a cyclic store of a given size; its index, behind a pointer, goes one on and wraps
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
 * is a ring buffer empty, from head and tail index being equal
 * circular buffer empty check by head and tail
 * head equals tail of a ring buffer
 * Is there nothing in the circular queue, its head and tail being the same?
 * fifo ring empty? true if write and read index are equal
 * Determine from its head and tail index whether a circular buffer is empty.
 * ring buffer has no data: true if both indices are equal
 * no elements between write and read index of a ring: equal means empty
 * Given head and tail of a ring buffer, check that it is empty.
 * queue empty test of a ring from its head and tail index
 * anything left in my circular queue, by head and tail? true = nothing
 * do both cursors of a cyclic store coincide
 *
 * @T int32_t uint32_t
 * @name ring_is_empty queue_is_empty
 * @range head 0 3
 * @range tail 0 3
 */
_Bool ring_is_empty(T head, T tail) { return head == tail; }

/**
 * newest value in a ring buffer, given size and next write index
 * last written element of a circular buffer, found from its size and the next write index
 * peek at the newest sample of a ring buffer whose size and next write position are given
 * What was stored last in a ring buffer, if its size and the index of the next write are known?
 * element before the write index of a ring buffer, wrapping at its size, which is given before the index
 * Write a function that returns the most recent value of a ring buffer, given its size and next write index.
 * latest sample of a circular buffer of so many places, from the index of the next write
 * buffer[(head + size - 1) % size], given buffer, size, head
 * Given buffer, size and the index of the next write, return the value written before, with wrap-around.
 * most recent entry of a ring buffer with a given size and next write index
 * what did i put into the ring last, when i know its size and the next index to write
 * entry right behind the write cursor of a cyclic store of given size
 *
 * @T int32_t double
 * @array buffer size
 * @name ring_newest latest_sample
 * @range size 4 8
 * @range head 0 3
 */
T ring_newest(const T *buffer, int32_t size, int32_t head) { return buffer[(head + size - 1) % size]; }

/**
 * value some samples ago in a ring buffer, given its size, the index of the newest and how many samples ago
 * delayed sample from a circular buffer of a given size: newest index, then how many places before it
 * delay line read: ring buffer, size, newest index and a number of steps; the sample that many steps older
 * In a ring buffer of a size with its newest index given, what was the value {ago} samples before the newest?
 * history lookup in a ring buffer: its size, the newest index, the number of steps back from there
 * Write a function that reads from a ring buffer, given its size and newest index, the sample delayed by a number of steps (last).
 * buffer[(newest - ago) mod size], the index being made non-negative; arguments buffer, size, newest, ago
 * tap of a delay line in a ring buffer: its size, the index of the newest sample and the delay are given
 * Given a ring buffer, its size and the index of the newest sample, return the one that is so many samples older.
 * look back in a circular buffer of given size, from the newest index by so many
 * the ring, its size and its newest index are known: what was the reading so many steps ago?
 * older entry of a cyclic store (size, newest index), counted back from the newest
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
 * push a value onto a stack in an array unless it is full, which gives false; the fill level is behind a pointer
 * stack push on an array of given size: store the value, raise the top through its pointer, true on success
 * put a value on top of a stack array of given size, its fill level by pointer, and return false when it's full
 * How do I push to a stack in an array of limited size with a pointer to the fill level, telling if there was room?
 * push an element and raise the top, given by pointer, unless the stack of a size is full (false)
 * Write a function that pushes a value unless the stack of {size} places is full and tells whether it did; top by pointer.
 * lifo write into an array of a given size with the count behind a pointer, reporting whether the value fitted
 * stack[(*top)++] = x with a check against size, true if stored
 * Given a stack, its size, a pointer to its fill level and a value, push the value, or return false if it is full.
 * array stack push with the bound, top by pointer: true if pushed
 * put x on the pile if its capacity leaves room, raise the height through its pointer, and say whether it worked
 * append at the top of a bounded LIFO, top index by pointer, success reported as true
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
 * pop from a stack in an array: return the value on top, lower the fill level behind the pointer, and give 0 if it is empty
 * stack pop by array and pointer to top, 0 for an empty one
 * take the top value of a stack array whose count is given by pointer, or 0
 * How do I pop from a stack in an array with a pointer to its fill level, 0 if there is nothing?
 * remove and return the last element of a stack, its fill level given by pointer, 0 if the stack is empty
 * Write a function that pops a value from a stack with its fill level by pointer, or returns 0.
 * lifo read: array, pointer to count; count goes down, 0 when empty
 * stack[--*top], or 0 if *top is 0
 * Given a stack of at most four values and a pointer to its fill level, return the top, or 0, and lower the level.
 * array stack pop, top by pointer, zero if nothing is there
 * take the top thing from the pile, its height by pointer shrinks, nothing there = 0
 * remove and deliver the last entry of a LIFO, its size by pointer; an empty one delivers 0
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
 * shift a new sample into an array of n at the end, dropping the first
 * sliding window in an array: drop the oldest at index 0, append the newest
 * move all elements of an array one place to the front and put a value at the end
 * How do I keep the last n samples in an array, the newest at the end?
 * shift register of samples: array moves left by one, new value goes last
 * Shift {n} values left by one so that the new one appears last.
 * update a history buffer of n: forget the first, move up, new value at the end
 * append a value to a fixed-size array, forgetting the first
 * Given an array, its length and a value, remove the first element and append the value.
 * rolling buffer update in an array: oldest first, newest value last
 * keep last n readings in an array, newest at the end
 * discard the first entry of an array, advance the others, append one
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
 * median filter of width 3 on an array, ends copied, into another
 * replace each sample by the median of itself and its neighbours into out, first and last stay
 * remove spikes from a signal by the median of three, ends copied
 * How do I filter out single outliers? Median of three neighbours, ends kept.
 * median of three smoothing of an array into another, the ends unchanged
 * Write a function that median-filters {n} samples into {out}; the two ends are copied.
 * 3-point median filter of samples into out, copying the end points
 * spike filter for sensor data: median of three neighbours, ends copied
 * Given samples, store the median of every three neighbours, keeping first and last.
 * despike a signal with the median of three, ends as they are
 * kick out single outliers, window of three, end samples unchanged
 * nonlinear smoothing by the middle of three adjacent readings, ends copied
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
 * moving average of the last {K} samples, or of fewer at the start
 * trailing average over {K} values, fewer at the start
 * rolling mean with window {K}, shorter at the start
 * How do I smooth data with the mean of the last {K} values, or of as many as there are?
 * running mean of up to {K} points into another array
 * Write a function that stores for each sample the mean of it and up to {K} - 1 before it.
 * {K}-day moving average, early days averaging what there is
 * boxcar filter of length {K}, shorter at the beginning
 * Given {n} samples, write the average of the latest {K} (or fewer at the start) to {out}.
 * sliding window mean, {K} wide, narrower for the first samples
 * mean over the last {K} days, or all so far, at each day, stored in another array
 * causal running mean of an array into out, {K} readings wide at most
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
 * smooth a signal with the mean of each sample and both neighbours, ends copied
 * centered moving average of 3 over an array, ends copied, into out
 * mean of each sample and its two neighbours, end points unchanged
 * How do I smooth an array with a window of three, its ends copied?
 * 3-point smoothing of samples into out: mean of each and its neighbours, ends kept
 * Write a function that stores the mean of every three neighbours; the ends are copied.
 * (a[i-1] + a[i] + a[i+1]) / 3, first and last copied
 * simple smoothing filter into a second array: mean of three neighbours, ends copied
 * Given samples, average each inner one with its neighbours into {out}; copy the ends.
 * three-point average at every place of an array, ends as before, into out
 * make the curve less jumpy: each inner sample becomes the mean of itself, its left and its right neighbour in out, ends copied
 * symmetric running mean over three adjacent readings, ends copied
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
 * smooth an array into out by means from i - radius to i + radius, cut at the ends
 * centered moving average, radius given, shorter at the ends
 * mean of the neighbours within a radius, fewer at the ends
 * How do I smooth an array with r values on each side, fewer at the ends?
 * average an array from i - r to i + r for each i into out, shorter at the ends
 * Write a function that averages up to radius neighbours on each side of every value.
 * box blur of a one-dimensional array, radius given, window cut at the borders
 * moving mean around each sample, a radius on either side, clipped to the array
 * running average centred on every point within a radius, shorter at both ends
 * neighbours on both sides averaged within a radius, as far as there are any
 * blur a curve by averaging nearby samples within a radius, the existing ones
 * centred boxcar with a variable radius, shortened at the ends
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
 * exponential smoothing of an array in place, factor alpha for the new value, first value kept
 * exponential moving average of a series in place: alpha times new plus (1 - alpha) times the average before
 * ema of an array in place with factor alpha, starting from its first value
 * How do I smooth a series in place with a factor alpha for each new value, the first one staying?
 * y[i] = alpha * x[i] + (1 - alpha) * y[i - 1], first value unchanged
 * Write a function that smooths {n} values exponentially in place: alpha of the new one, the rest of the last average.
 * ewma of an array in place, weight alpha on the new value, first value as start
 * in an array, replace every element but the first by alpha * itself + (1 - alpha) * the new element before
 * Given a series and alpha from 0 to 1, replace it by its exponential average, alpha weighting the newer value.
 * exponential smoothing of a time series in place, alpha being the share of the new value
 * newest counts alpha, rest old average, over the whole list in place
 * recursive averaging of a series in place: fixed weight alpha for the new value, the first unchanged
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
 * high-pass filter step: alpha * (old output + new - old sample), alpha being the last argument
 * one step of a first-order high pass: alpha * (old output + new input - old input), arguments in this order, alpha last
 * alpha * (y + x - old), given y, x, old, alpha
 * How do I update a digital high-pass filter with a new sample, as alpha * (y + x - old x), given y, x, old x, alpha?
 * RC high pass in software: the next output alpha * (y + x - previous x), from y, x, previous x, alpha
 * Write a function for one high-pass step, coefficient * (old output + new sample - old sample), given in that order with the coefficient last.
 * remove slow drift with a high-pass step: (old output + sample - previous sample) times alpha, which comes last
 * (old output plus sample minus previous sample) times alpha, removes DC, alpha given last
 * Given the old output, new input, old input and alpha, return the next output of the high pass.
 * high-pass difference equation: y = alpha * (y + x - old), arguments y, x, old, alpha
 * let quick changes through, block slow ones: next output alpha * (y + x - old x), alpha passed last
 * recursion that suppresses drift, one update: (y + x - old x) * alpha, for y, x, old x, alpha
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
 * complementary filter step: the new angle from angle, gyro rate, dt, accelerometer angle and the gyro's weight alpha
 * combine gyro and accelerometer angle: alpha * (angle + rate * dt) + (1 - alpha) * measured; angle, rate, dt, measured, alpha
 * angle = alpha * (angle + rate * dt) + (1 - alpha) * measured, called with angle, rate, dt, measured, alpha
 * How do I fuse a gyroscope with an accelerometer, given the angle, the rate, dt, the measured angle and the gyro's weight?
 * tilt angle by sensor fusion of the old angle plus rate times dt and the measured angle, the former weighted with alpha (last)
 * Write a function for one complementary filter step: angle, rate, time step, accelerometer angle, alpha.
 * imu angle estimate by a complementary filter, given angle, rate, dt, measured angle and alpha for the gyro part
 * drone attitude filter: the angle advanced by the gyro rate over dt, mixed with the accelerometer's angle; the former's weight alpha is last
 * Given the old angle, gyro rate, dt, accelerometer angle and weight of the gyro part, return the new angle.
 * sensor fusion step from angle, rate, dt, measured angle, alpha: alpha of angle + rate * dt, the rest of the measured angle
 * gyro is quick, accel is stable: mix angle + rate * dt with the accel's angle, given the gyro's share last
 * blend an integrated rate with an absolute tilt: angle, rate and dt on one side, the tilt on the other, and the first's share
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
 * smoothing factor of a low-pass filter from tau and dt: dt / (tau + dt)
 * alpha = dt / (rc + dt), given rc, then dt
 * filter coefficient from the time constant and the step: dt / (rc + dt)
 * Which alpha belongs to a time constant and sample time? Use dt / (tau + dt).
 * ema alpha from tau and dt, dt over their sum
 * Write a function for the low-pass coefficient from RC and the sampling interval, dt / (RC + dt).
 * time constant tau and step dt to alpha: dt / (tau + dt)
 * discrete RC filter coefficient dt / (RC + dt), RC given before dt
 * Given the time constant and the time step, return the smoothing factor, the step over the sum of both.
 * alpha for a first-order filter: step over time constant plus step
 * tau and dt known, how big is alpha: dt / (tau + dt)
 * recursion weight that realizes a time constant tau with steps dt: dt / (tau + dt)
 *
 * @T double float
 * @name smoothing_factor filter_alpha
 * @range tau 0 10
 * @range dt 1 5
 */
T smoothing_factor(T tau, T dt) { return dt / (tau + dt); }

/**
 * slew rate limiter: value, target, largest step; return the next value
 * limit how fast a value goes to a target: at most a step per call
 * rate limiter: move from value to target, at most {step} per call
 * How do I make a setpoint change slowly: current value, target, largest step, next value out?
 * move a value toward a target by at most a step
 * A value is moving to a target, at most a given step up or down: return the next value.
 * ramp a motor speed from the current speed to the wanted one by no more than the largest change per call
 * soft start of a set value: go from the value to the target by no more than a step
 * Given current value, target and largest change, return the next value.
 * ramp function: next value from value, target and maximum step
 * don't jump: return the value moved at most one step toward the goal, the step being given last
 * bounded increment of a value in the direction of a demand, given value, demand and bound
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
 * derivative of a signal by the difference to the sample before, over dt; first 0
 * difference quotients of samples over dt into out, 0 for the first
 * (a[i] - a[i-1]) / dt, and 0 at i = 0
 * How fast does a sampled signal change at each sample, the first being 0?
 * numerical derivative of an array by backward differences, 0 first
 * Write a function that stores the slopes between neighbours of {n} samples; the first slope is 0.
 * velocity from positions at distance dt, the first 0
 * rate of change per time dt at each sample, from the one before, 0 at the start, into out
 * Given samples and their distance in time, write the differences over dt to {out}. The first is 0.
 * differentiate data: backward difference over dt, first one 0
 * how steep is the curve at each reading, dt known, zero at the first: slopes into out
 * backward finite-difference slope for every reading over dt, into out, the first 0
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
 * area under a sampled curve, trapezoidal, spacing given
 * trapezoidal rule on an array of samples with a given spacing
 * integrate samples by trapezoids, spacing as the last argument
 * How do I integrate measured data with the trapezoidal rule, spacing given?
 * trapezoid integral of equally spaced values, distance given
 * Integrate {n} equally spaced samples with spacing dx by trapezoids.
 * numerical integration of equally spaced data points by trapezoids, with the spacing
 * distance from speed samples at equal time steps, trapezoidal
 * Given values and their spacing, return the area under the line through them.
 * area under the curve of an array by trapezoids, spacing dx given
 * path driven, from speeds measured every dx seconds, by trapezoids
 * accumulated area under adjacent straight segments between samples, spacing given
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
 * area under data points one unit apart, by trapezoids
 * trapezoid rule on an array of samples with spacing 1
 * integral of samples taken every second, trapezoidal
 * numpy trapz of an array with the default step of 1
 * Add up the means of neighbouring values of an array.
 * How large is the area under an array of data with step one, by trapezoids?
 * Write a function that integrates equally spaced data at distance 1 by trapezoids.
 * sum of trapezoids of width one under the values of an array
 * energy from power readings, one per hour, trapezoid rule
 * trapz(y) for an array y of samples with unit steps
 * integrate a list of numbers by the trapezoidal rule with step 1
 * area below a polyline through the array's values with unit steps
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
 * index of the first sample above a threshold, -1 if none
 * index of the first value greater than a limit, or -1
 * at which index does the signal first exceed a level? -1 for never
 * Where does a signal first go over the threshold? Index, or -1.
 * trigger point of an oscilloscope: first sample above the level, -1 if none
 * Where in the recording does a sample exceed a limit for the first time? Return its index, or -1.
 * first exceedance of a limit in an array, index or -1
 * onset detection in samples: first index over a level, else -1
 * Given samples and a level, return the first index above the level or -1.
 * first index where a[i] > threshold, -1 without any
 * when does the series first get over x? index, or -1
 * earliest index whose reading surpasses a level, -1 if none does
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
 * turn samples into 0 and 1 by a threshold, above is 1
 * digitize a signal with one limit, above it is 1
 * for each sample 1 where it is above the threshold, else 0, in out
 * How do I make a binary signal from measurements, 1 above a limit?
 * compare every sample with a limit and store 1 if greater, else 0 in a second array
 * Write a function that thresholds an array into zeros and ones, 1 meaning above the limit.
 * on/off list (1/0) from samples and a level, on only above it
 * logic levels 1 and 0 of an analog recording, 1 above the threshold
 * mark the samples that exceed a limit with 1, the others with 0, in a second array
 * array of flags, 1 or 0, one for each sample: greater than the threshold or not
 * binary version of data in out: 1 above a limit, otherwise 0
 * mask of 1 and 0 for the values of an array over a limit
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
 * count upward threshold crossings in samples: above the level after at or below it
 * number of rising edges of a sampled signal through a level, from at or below to above
 * how often do samples rise above a threshold, from not above it
 * How many times does the signal cross the limit upwards, from at most the limit to more?
 * pulse counter with a threshold: samples of an array above it after one that is not
 * Write a function that counts the places in an array where a sample is above the level and the one before is not.
 * step counter on accelerometer data: number of upward crossings of a level, from at or below to above
 * level crossings of samples, upwards only, counted when one is above and the one before is not
 * Given samples and a threshold, return the number of upward crossings, from at or below to above.
 * count pulses in a signal as crossings of a level from at or below it to above
 * how many times does the curve climb over the line, from at or under the level to above
 * tally of transitions in samples from at-or-below to above a level
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
 * count peaks in a signal: samples above both neighbours
 * number of tops in an array that stand above both neighbours
 * how many peaks, that is samples larger than both neighbours, does the data have
 * Count the samples of an array that are larger than both neighbours.
 * peak count of an array: inner elements strictly above the two next to them
 * Identify and count the peaks of an array: larger than both neighbours, end points excluded.
 * number of tops in a series, each strictly higher than the values before and after it
 * hills in the height profile: how many inner points are higher than both neighbours
 * heartbeats in an ecg: count inner samples larger than the two beside them
 * a[i] greater than a[i-1] and a[i+1], counted over an array
 * how many inner points of the curve are above both their neighbours
 * spikes in measured values, counted: greater than the value before and the one after
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
 * count rising edges in samples of a digital signal, 0 to nonzero
 * number of 0 to 1 transitions in an array of logic levels
 * count pulses of a digital signal by its changes from 0 to nonzero
 * How often does a recorded logic signal go from low (0) to high?
 * number of button presses in a recording of levels, pressed being nonzero: changes from 0 to that
 * Write a function that counts the changes from 0 to nonzero in {n} samples.
 * rising edge counter for n logic samples
 * low-to-high transitions in an array of samples, low being 0
 * Given samples of a digital input, return the number of rising edges from 0 to nonzero.
 * pulse count in an array of levels: how often a nonzero follows a 0
 * key pressed how many times in this recording of 0 (up) and 1 (down)? a start with 1 doesn't count
 * tally of low-to-high steps in logic data, a change from 0 to nonzero
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
 * count changes of a digital signal from sample to sample
 * number of transitions, up or down, in an array of levels
 * how often does a value change in a recording
 * How many times does the input toggle in these samples?
 * count the samples of an array that differ from the one before
 * Write a function that counts all edges, rising and falling, of a logic signal given as samples.
 * rising and falling edges of sampled levels counted together
 * number of state changes in a log of states
 * switches between on and off in a recording, counted
 * number of places in an array where neighbours differ
 * flip count of a list of levels: values unlike the one before
 * number of times the light was switched, from a list of its states
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
 * longest time above a threshold, in samples
 * longest run of samples over a limit, its length
 * for how many samples in a row does a signal stay above a level at most
 * What is the length of the longest stretch of samples above the threshold?
 * longest exceedance of a limit in an array, in samples
 * For a weather study, return the length of the longest run of values greater than a limit.
 * max consecutive samples of an array above the limit
 * heat wave length: most days in a row above a temperature
 * Given values and a limit, return the most values in a row above it.
 * longest streak of values in an array above a given value
 * for how many readings at a stretch was it too hot, over the limit, at most
 * size of the largest block of adjacent readings over a level
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
 * debounce counter step: pressed counts up to {K} at most, not pressed resets to 0; count, pressed
 * count equal samples of a button: count and pressed flag to next count, stop at {K}, 0 when released
 * debounce counter up to {K}: given the count, pressed adds 1, released resets to 0
 * How do I debounce a button with {K} equal readings? Next count from the count and the level: +1 up to {K}, or 0.
 * integrating debouncer with limit {K}: next count is count + 1 while pressed, 0 otherwise
 * Write the step of a debounce counter: count and pressed in, count + 1 up to {K} or 0 if released out.
 * new count: pressed ? min(count + 1, {K}) : 0
 * switch debouncing over {K} samples: next count from count and level, up by 1 to {K}, zero when off
 * Given the count and the current level, return the next count: one more, {K} at most, or 0 for a low level.
 * button counter saturating at {K}: count and pressed to new count, 0 if not pressed
 * key bounces: count presses in a row up to {K}, start again at 0 on release; old count and pressed in, new count out
 * count how long an input is active: given the count and the input, one more up to {K}, or zero when it is off
 *
 * @K 3 4 5 8 10
 * @name debounce_count debounce_counter
 * @range count 0 10
 */
int32_t debounce_count(int32_t count, _Bool pressed) { return !pressed ? 0 : count < K ? count + 1 : K; }

/**
 * are the last readings in an array all equal
 * is an input stable, all its n readings being the same
 * stable when all samples of an array are the same: true or false
 * Has the button settled: are all readings of it identical?
 * debounce check on recorded samples: true if all are equal
 * Confirm that {n} readings are identical.
 * no change in the last n samples: are they all equal?
 * steady signal test: are all samples in an array the same
 * Given readings, check that each equals the first one.
 * input settled or not: every recorded reading is alike
 * are these readings all the same?
 * is a block of readings constant
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
 * apply hysteresis to a signal with limits low and high: from high on 1, from low down 0, at first 0
 * digitize samples with two thresholds, low then high: 1 at or above high, 0 at or below low, 0 at first
 * schmitt trigger on an array of samples with low and high limit, limits switching, starting at 0, into out
 * How do I turn a noisy signal into 0 and 1 with hysteresis, starting from 0?
 * limits low, high: on at or above high, off at or below low, else unchanged; off at first
 * Write a function that stores the on/off state after each of {n} samples, with hysteresis between a low and a high limit (these included), off at the start.
 * switch states of a series with a low and a high limit, starting off: on at high or more, off at low or less
 * two-level thresholding of a series, low level first: 1 from high up, 0 from low down, else as before, 0 at first
 * Given samples and both limits, write 0 or 1 for each to {out}. It is 0 before the first limit is reached.
 * hysteresis thresholding of samples by low and high limit, limits included, 0 to begin with, into out
 * low and high limit given: switch on at or above high, off at or below low, one state for each reading, off at first
 * dual-limit switching states of a series, initially off, limits themselves switch
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
 * keep every {K}th sample of an array in out, the first included, and return the number kept
 * decimate a signal by {K}, copying samples 0, {K}, 2 * {K} and so on to out and returning how many
 * downsample by taking every {K}th value from index 0 into out; how many there are is the result
 * How do I reduce the sample rate by {K}, keeping sample 0 and every {K}th after it in out and returning the count?
 * thin out data: one of {K} samples, the first of each group, to a second array, number returned
 * Write a function that copies samples 0, {K}, 2 * {K}, ... to out and returns how many there are.
 * downsampling by the factor {K} from index 0 on, into another array, returning its length
 * every {K}th element of an array, beginning with the first, into out; return the count
 * Given {n} samples, store each {K}th one, from the first on, in {out} and return the number.
 * stride {K} copy of an array from index 0, number of copied elements returned
 * too many points, keep 1 of {K} in out, starting with the first, and tell how many are left
 * sparse copy of an array with step {K} from its first element, count returned
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
 * keep every kth sample of an array in out, the first included, and return the number kept
 * take each k-th element of an array from index 0 into another, count returned
 * downsample by a given factor k into out, which gets samples 0, k, 2k and so on, and return the number
 * How do I thin out data by a factor, starting with sample 0, into out, and get the new length?
 * copy every nth value to another array, from the first on, returning how many
 * Write a function that decimates a signal into out by a factor k, from index 0, and returns the sample count.
 * elements 0, k, 2k and so on of an array to a second, number of them returned
 * subsample an array with a stride from index 0 into out, return the new length
 * decimate samples by k into out, keeping sample 0, and return how many are left
 * reduce the sampling rate by an integer factor: every k-th sample from the first to out, count out
 * out = array[::k], length returned
 * one out of k values of an array, the first of each k, to out, count returned
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
 * average blocks of {K} samples into out, full ones only, and return their number
 * downsample into out by averaging {K} values each, an incomplete rest dropped, block count returned
 * mean of each full group of {K} neighbours of an array into out, number of groups as result
 * How do I reduce data to block averages of {K} in out, leaving a short rest out, and get their number?
 * bin averages of an array into out, {K} per bin, no partial bin, number of bins returned
 * Write a function that stores the mean of each full block of {K} samples and returns the number of blocks.
 * decimation with averaging over {K}, leftovers ignored, result in out, number of means returned
 * chunk means of an array, {K} at a time, incomplete chunk dropped, to out; return how many
 * Given {n} samples, average each {K} in a row into out, drop an incomplete block at the end, return the count.
 * {K}-sample block averages of an array in out, without a partial last block; result is their number
 * every {K} values of an array to their mean in out, a rest is dropped, count returned
 * mean of consecutive full groups of {K} members in out, with the number of groups returned
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
 * convolution of two arrays, all n + m - 1 values into a third
 * convolve two signals of n and m samples into out, full length
 * full convolution of two arrays, n + m - 1 values out
 * How do I convolve a signal with a kernel, storing all n + m - 1 values?
 * out starts as zeros; for all i and j, out[i + j] += a[i] * b[j]
 * Write a function that convolves {a} of {n} with {b} of {m} values into {out}.
 * discrete full convolution of two arrays with their lengths, into out
 * multiply two polynomials given by coefficient arrays, lowest first, into a third array
 * Given two arrays, store all n + m - 1 values of their convolution.
 * filter a signal by full convolution with a kernel, both with their lengths, into an output array
 * slide one reversed list over the other, multiplying and adding: full convolution into out
 * all overlaps of a sequence with a reversed kernel, n + m - 1 sums of products in out
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
 * fir filter output at sample i: signal, i, taps, number of taps; sum of h[k] * x[i - k]
 * weighted sum of a signal's latest samples at index i: h[0] times x[i] plus h[1] times x[i - 1] and so on, not before index 0
 * FIR filter value at i: sum of h[k] * x[i - k] over the taps, skipping negative indices
 * What is the output of a FIR filter at sample {i}?
 * apply filter taps at one position of a signal: tap k times the sample k before it, summed; earlier than 0 counts 0
 * Write a function that computes one FIR output from signal, position, taps and number of taps.
 * finite impulse response filter at a sample index of a signal with given coefficients, zero before the start
 * one sample of a convolution: sum of h[k] * x[i - k] for all taps while i - k >= 0
 * Given samples, an index and coefficients, return the filtered value; samples before 0 count as 0.
 * digital FIR filter output at index i: sum of h[k] * x[i - k], samples before 0 counting as 0
 * taps times newest samples, tap 0 with sample i, tap 1 with i - 1, summed
 * nonrecursive filter response at index i of a signal, given an array of coefficients and their number
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
 * autocorrelation of an array at a lag, as the plain sum of a[i] * a[i + lag]
 * sum of a[i] * a[i + lag] over an array as far as both exist
 * correlation of a signal with its copy shifted by lag: sum of products, unnormalized
 * How similar is a signal to itself lag samples later, as a sum of products?
 * autocorrelation of a sequence at a lag, not normalized
 * Write a function that returns the autocorrelation of {n} samples for a lag, as an unscaled sum of products.
 * pitch detection: unnormalized autocorrelation of n samples at a lag
 * unnormalized autocorrelation of an array at a given lag
 * Given samples and a lag from 0, return the sum of the products of samples lag apart.
 * lagged product sum of an array: a[i] times a[i + lag], added up
 * does the series repeat after lag steps? sum of products of values lag apart
 * self-similarity of a series under displacement by lag: sum of a[i] * a[i + lag]
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
 * {OP} window value: {OP:2}
 * {OP} window coefficient {OP:2}
 * value {i} of a {OP} window of length {n}: {OP:2}
 * How do I compute a {OP} window for an FFT? By {OP:2}.
 * {OP} window at index i for length n: {OP:2}
 * Write a function that returns the {OP} window weight at an index. Formula: {OP:2}.
 * {OP} weighting of sample i in a frame of n, {OP:2}
 * window function ({OP}) of i and n: {OP:2}
 * Given index and length, return the {OP} weight. It is {OP:2}.
 * taper a block with a {OP} window: weight {OP:2}
 * {OP} factor for sample i of n before fft, {OP:2}
 * bell-shaped weight, {OP} kind, at a place in a frame: {OP:2}
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
 * magnitude of bin k of the unscaled dft of n real samples
 * magnitude of the discrete fourier transform of real samples at bin k, not scaled
 * spectrum magnitude of a real signal at bin k: |sum of a[i] * e^(-2 pi j k i / n)|
 * How strong is frequency bin {k} in a signal, as the unscaled DFT magnitude?
 * |X[k]| of the plain DFT of an array of reals
 * Write a function that returns the magnitude of DFT coefficient k, unscaled, of {n} samples.
 * naive dft of real samples, magnitude of one bin k without scaling
 * amplitude of the DFT of samples at one frequency bin, not normalised
 * Given real samples and a bin number, return the magnitude of the unscaled DFT there.
 * fourier magnitude of real data at bin k, plain DFT sum without 1/n
 * how much of frequency bin k is in the samples, as magnitude of the plain DFT sum
 * modulus of the k-th unscaled DFT coefficient of real data
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
 * frequency of an fft bin, from bin, sample rate and fft size
 * bin * sample rate / fft size
 * fft bin to hertz, when the sample rate and the fft size are known
 * Which frequency does bin {bin} of an FFT stand for, with the sample rate and the FFT size given?
 * frequency of a spectrum index, given index, sampling rate and transform length
 * Convert an FFT bin to its frequency, provided the bin, the sample rate and the FFT size.
 * bin number to Hz, with the sample rate and the number of FFT points
 * spectral bin frequency: bin times sample rate over size
 * Given the bin, the sample rate and the length of the FFT, return the frequency.
 * center frequency of a bin, from bin, rate and fft size
 * peak in this bin, what hz, given bin, rate and fft size
 * spectral index scaled to cycles per second, by the sampling rate and the transform length
 *
 * @T double float
 * @name bin_frequency fft_bin_to_hz
 * @range bin 0 1024
 * @range rate 8000 48000
 * @range size 64 2048
 */
T bin_frequency(T bin, T rate, T size) { return bin * rate / size; }

/**
 * signal to noise ratio in db, from two powers
 * snr in dB from signal power and noise power
 * 10 * log10(signal power / noise power)
 * How do I compute the SNR in dB from two powers?
 * SNR in decibels, provided the signal power and the noise power
 * Write a function for the signal-to-noise ratio in decibels from the two powers.
 * signal-to-noise in dB, powers given
 * how much louder is the signal than the noise, in dB, by their powers
 * Given signal and noise power, return the SNR in dB.
 * noise margin in decibels from signal and noise power
 * how clean is it: signal and noise powers in, SNR in db out
 * logarithmic power ratio of wanted and unwanted, 10 log10(signal / noise)
 *
 * @name snr_db signal_to_noise
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_db(double signal, double noise) { return 10 * __builtin_log10(signal / noise); }

/**
 * snr in db from signal and noise amplitudes
 * signal to noise ratio of two amplitudes in db
 * 20 * log10(signal / noise)
 * How many dB is the signal above the noise, amplitudes given?
 * Write a function for the SNR in dB from RMS voltages of signal and noise.
 * snr in decibels of signal rms and noise rms
 * voltage snr in dB: signal volts, noise volts
 * decibels between signal amplitude and noise amplitude
 * amplitude ratio of signal to noise as snr in dB
 * signal level over noise level, both in volts, in decibels
 * noise distance in dB from effective values of signal and noise
 * how clean is the signal, in dB, from its amplitude and the noise's
 *
 * @name snr_from_amplitudes amplitude_snr
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_from_amplitudes(double signal, double noise) { return 20 * __builtin_log10(signal / noise); }

/**
 * average power of a signal: mean square of its samples
 * mean square of an array of samples
 * signal power as the mean of the squared samples, 0 for none
 * How much power does a sampled signal have, i.e. the mean of its squares?
 * mean of the squared samples of an array
 * Calculate the average power of {n} samples, that is, their mean square, 0 for none.
 * power of a discrete signal: sum of squares over count
 * sum x^2 / n of an array, 0 for n = 0
 * Given samples, return their mean square.
 * mean squared value of an array
 * mean of x squared over an array
 * mean of the squares of a block of samples, no root taken
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
 * adc resolution in volts from reference and bits, as reference / 2^bits
 * voltage of one adc step: reference over 2^bits
 * reference / 2^bits
 * What is the smallest voltage step of an ADC of given reference and bits, over 2^bits steps?
 * volts per LSB from the reference voltage and the number of bits, 2^bits counts
 * Write a function that returns the step size of an ADC, the reference voltage over 2 to the number of bits.
 * lsb size of a converter in volts: reference, bits; divide by 2^bits
 * resolution in volts of an analog-to-digital converter: reference / 2^bits
 * Given reference and bits, return the voltage per count with 2^bits counts.
 * quantization step of a reference voltage divided into 2^bits
 * adc of so many volts and bits, smallest change it sees: volts / 2^bits
 * voltage increment of one converter count, reference / 2^bits
 *
 * @T double float
 * @name adc_step lsb_voltage
 * @range reference 1 10
 * @range bits 1 24
 */
T adc_step(T reference, int32_t bits) { return reference / (1 << bits); }

/**
 * adc value to voltage: raw * reference over 2^bits - 1
 * raw * reference / (2^bits - 1)
 * adc reading to volts with the number of bits, full scale being 2^bits - 1
 * Which voltage is an ADC reading? With bits and reference known, 2^bits - 1 is full scale.
 * convert a raw adc count to volts: count, bits, reference, top count 2^bits - 1
 * Write a function that converts a raw value to a voltage: raw, bits, reference. The top count gives the reference.
 * analogRead to volts, for any bits and reference, over 2^bits - 1
 * scale an adc count by reference over 2^bits - 1
 * Given the raw reading, the resolution in bits and the reference, return the voltage. The highest count is the reference.
 * sensor voltage from a count: count, bits, reference; 2^bits - 1 is full scale
 * adc count, its bits and vref, 2^bits - 1 at most: how many volts
 * count of a converter expressed as a potential, given bits and reference at 2^bits - 1
 *
 * @T double float
 * @name adc_voltage raw_to_volts
 * @range raw 0 4095
 * @range bits 8 16
 * @range reference 1 10
 */
T adc_voltage(int32_t raw, int32_t bits, T reference) { return raw * reference / ((1 << bits) - 1); }

/**
 * arduino analog reading to volts, 1023 is 5 V
 * analogRead value of 10 bits to voltage, 5 V at 1023
 * convert a reading from 0 to 1023 to volts, 0 to 5
 * What voltage is on the analog pin, 1023 meaning 5 volts?
 * 5 volts, 10 bits: raw value to voltage, over 1023
 * My Arduino project: convert an analog reading into volts, 1023 being 5 V.
 * raw * 5 / 1023
 * uno analog input count to voltage, 5 V at 1023
 * sensor pin voltage from the count, which is 1023 at 5 V
 * ten-bit adc to volts, 1023 standing for 5
 * volts at A0 from 0..1023 at 5 V
 * arduino voltmeter: count * 5 / 1023
 *
 * @T double float
 * @name arduino_volts analog_to_volts
 * @range raw 0 1023
 */
T arduino_volts(int32_t raw) { return raw * (T)5 / 1023; }

/**
 * dac value for a voltage, a reference and bits: nearest code within 0 to 2^bits - 1
 * volts to dac code from a reference and bits, rounded and kept within 0 to 2^bits - 1
 * voltage / reference * (2^bits - 1), rounded and kept within 0 to 2^bits - 1
 * Which code must I write to a DAC for this voltage, reference and number of bits? The nearest, from 0 to 2^bits - 1.
 * voltage to counts: volts / reference * (2^bits - 1), rounded, clamped
 * Write a function that converts a voltage to a DAC code: voltage, reference, bits. Round and clamp to 2^bits - 1.
 * digital value of an analog voltage by reference and bits, nearest and clamped
 * quantize a voltage, given reference and bits, to the nearest of 0 to 2^bits - 1
 * Given voltage, reference and resolution, return the nearest code, limited to the range.
 * dac setting for volts, reference and bits, rounded, within range
 * i want so many volts out, reference and bits known, which code to write, rounded and clamped
 * nearest converter count for a wanted potential, given reference and bits, never outside 0 to 2^bits - 1
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
 * temperature of a thermistor from R, R25 and beta, in Celsius
 * beta formula for an ntc: R, R25, beta to degrees Celsius
 * ntc resistance to celsius by R25 and beta
 * How do I get degrees Celsius from an NTC's resistance, R25 and beta?
 * 1 / (1 / 298.15 + ln(r / r25) / beta) - 273.15
 * Write a function that converts a thermistor resistance: resistance, resistance at 25 degrees, beta. Beta formula, Celsius.
 * thermistor equation with beta: R, R25, B give Celsius
 * NTC sensor to temperature: resistance, that at 25 degrees, beta; in Celsius
 * Given R, R25 and B, return the temperature in Celsius.
 * beta equation for an NTC in Celsius: R, R25, beta
 * ntc shows r ohm, has r25 and beta, temp in celsius?
 * heat sensor reading by its exponential law: ohms, ohms at 25 C, beta, to Celsius
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
 * scale a raw sensor reading by gain and offset: raw * gain + offset
 * raw * gain + offset
 * apply a gain and an offset to a raw measurement: raw * gain + offset
 * How do I calibrate a raw sensor value with gain and offset, multiplying first?
 * linear calibration of a raw value: times gain, plus offset
 * A calibration lab provided gain and offset: apply them in this order to a raw reading.
 * calibration result from raw value, slope and intercept
 * sensor scaling of a raw value with a factor and then an offset added
 * Given raw value, gain and offset, return the calibrated value.
 * calibrated reading from raw value, gain and offset
 * raw reading times slope plus zero shift
 * affine correction of a meter reading: times gain, plus offset
 *
 * @T double float
 * @name calibrate apply_calibration
 * @range raw -1000 1000
 * @range gain -10 10
 * @range offset -100 100
 */
T calibrate(T raw, T gain, T offset) { return raw * gain + offset; }

/**
 * alarm for a reading with a low and a high limit: true if outside
 * check that a reading is outside its limits, low limit second, high limit third
 * out of limits alarm: reading, lower limit, upper limit; the limits themselves are fine
 * Is a sensor value too low or too high, i.e. below the second or above the third argument?
 * true if a value is below the low or above the high limit
 * Safety requires an alarm (true) for a value outside a lower and an upper limit, which are still allowed.
 * range alarm for a reading: true if less than the minimum or more than the maximum
 * temperature alarm: below minimum or above maximum, both given
 * Given a reading and its low and high limits, tell whether it is out of range.
 * limit check of a reading, true when below low or above high
 * warn me (true) if a value is under min or over max
 * has a reading left its permitted band, given the band's low and high end, which still count as inside
 *
 * @T double float int32_t
 * @name limit_alarm is_out_of_limits
 * @range reading -50 50
 * @range low -20 0
 * @range high 0 20
 */
_Bool limit_alarm(T reading, T low, T high) { return reading < low || reading > high; }
