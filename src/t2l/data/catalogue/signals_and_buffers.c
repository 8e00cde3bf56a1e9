/**
 * is bit n set
 * test a bit by its number
 * check the nth bit of a number
 * (x >> n) & 1 as a truth value
 * Is bit number {n} of an integer 1?
 * Write a function that tells whether bit n is set, 0 being the lowest.
 * is a flag bit on
 * nth bit test
 * Given a number and a bit position from 0 to 31, check the bit.
 * does the register have this bit set
 * bit n on or off?
 * binary digit at a position equals one
 *
 * @T int32_t int64_t uint32_t
 * @name is_bit_set test_bit check_bit
 * @range n 0 31
 */
_Bool is_bit_set(T x, int32_t n) { return x >> n & 1; }

/**
 * set the nth bit
 * set bit n of a number
 * x | (1 << n)
 * How do I set bit {n} of an integer?
 * turn a bit on by its number
 * Write a function that sets bit number n, the lowest being 0.
 * switch on a flag by its index
 * set a single bit
 * Given a number and a bit position, return the number with that bit 1.
 * make the nth bit one
 * switch bit n on in my flags
 * force the binary digit at a position to one
 *
 * @T int32_t int64_t uint8_t
 * @name set_bit set_nth_bit
 * @range n 0 7
 */
T set_bit(T x, int32_t n) { return x | (T)1 << n; }

/**
 * clear the nth bit
 * reset bit n of a number
 * x & ~(1 << n)
 * How do I clear bit {n} of an integer?
 * turn a bit off by its number
 * Write a function that clears bit number n, the lowest being 0.
 * switch off a flag by its index
 * clear a single bit
 * Given a number and a bit position, return the number with that bit 0.
 * make the nth bit zero
 * switch bit n off in my flags
 * force the binary digit at a position to zero
 *
 * @T int32_t int64_t uint8_t
 * @name clear_bit clear_nth_bit unset_bit
 * @range n 0 7
 */
T clear_bit(T x, int32_t n) { return x & ~((T)1 << n); }

/**
 * toggle the nth bit
 * flip bit n of a number
 * x ^ (1 << n)
 * How do I flip bit {n} of an integer?
 * invert a bit by its number
 * Write a function that toggles bit number n, the lowest being 0.
 * toggle a flag by its index
 * flip a single bit
 * Given a number and a bit position, return the number with that bit inverted.
 * change the nth bit to its opposite
 * bit n: on goes off, off goes on
 * negate the binary digit at a position
 *
 * @T int32_t int64_t uint8_t
 * @name toggle_bit flip_bit
 * @range n 0 7
 */
T toggle_bit(T x, int32_t n) { return x ^ (T)1 << n; }

/**
 * {OP} a bit in a register
 * {OP} bit number {bit} of a register in place
 * register {OP:2}
 * How do I {OP} one bit of a hardware register?
 * {OP} a bit through a pointer
 * Write a function that {OP:3} one bit of a memory-mapped register.
 * *reg {OP:2}
 * {OP} a GPIO bit
 * Given a pointer to a 32-bit register and a bit number, {OP} the bit.
 * port bit: {OP} in place
 * {OP} one bit at the address, leave the rest alone
 * read-modify-write on a peripheral word: {OP} by position
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
 * write a bit field in a register: word, value, lowest bit, width
 * set a field of a word to a value by shift and width
 * replace some bits of a word by a value, from a shift on, so many wide
 * How do I write a value into bits of a register? Given: register, value, shift, width.
 * update a bit field of a word (value, shift, width) and keep the other bits
 * Write a function that stores a field: word, value, lowest bit, width.
 * (word & ~mask) | (value << shift & mask)
 * insert a value into a word at a bit position, so many bits wide
 * Given a word, a value, a shift and a width in bits, return the word with the field replaced.
 * modify a register field: old value, field content, shift, number of bits
 * put so many bits of config into a 32 bit word: word, config, shift, width
 * replace a slice of adjacent bits of a word by a new content, given shift and width
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
 * sign extend a number of {bits} bits
 * sign extension with the width as a parameter
 * n-bit two's complement to int
 * How do I turn a raw value of some bits into a signed number?
 * convert a raw sensor value of a given width to a signed integer
 * Write a function that sign-extends the lowest bits of a value; the width comes second.
 * signed value of a bit field
 * two's complement of any width
 * Given raw bits and the number of bits, return the signed value.
 * raw two's complement to signed
 * reading of so many bits should be able to go negative
 * interpret the low part of a word as a signed quantity, size given
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
 * {OP} bytes to uint16
 * {OP:2} byte first, 16 bits
 * How do I decode a {OP} 16-bit value from a buffer?
 * combine two bytes of a buffer, {OP}
 * Write a function that loads a {OP} 16-bit number.
 * get u16 {OP}
 * {OP:3}, 16 bits
 * Given a pointer to two bytes, return the {OP} value.
 * parse a {OP} short
 * 2 bytes from the wire to one number, {OP}
 * assemble a halfword, {OP:2} part in front
 *
 * @OP bytes[0]<<8|bytes[1] "big-endian" "high" "network byte order"
 * @OP bytes[1]<<8|bytes[0] "little-endian" "low" "intel byte order"
 * @array bytes 2
 * @name read_u16 load_u16
 */
uint16_t read_u16(const uint8_t *bytes) { return (uint16_t)(OP); }

/**
 * write a 16-bit number into two bytes, {OP}
 * {OP} uint16 to bytes
 * store 16 bits, {OP:2} byte first
 * How do I encode a {OP} 16-bit value in a buffer?
 * split a 16-bit number into two bytes of a buffer, {OP}
 * Write a function that stores a {OP} 16-bit number.
 * put u16 {OP}
 * serialize a short in {OP:3}
 * Given a pointer and a value, write its two bytes {OP}.
 * send a 16-bit word, {OP}
 * number into 2 bytes for the wire, {OP}
 * take a halfword apart, {OP:2} part in front
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
 * int24 big-endian to int
 * three bytes to a signed integer, most significant first
 * How do I decode a 24-bit sample, big-endian?
 * 24-bit two's complement, high byte first
 * Write a function that loads a signed 24-bit value from a buffer, high byte first.
 * 24-bit adc reading to int, msb first
 * sign extend three bytes, the highest first
 * Given three bytes, high byte first, return the signed value.
 * 24-bit audio sample to a number, big-endian bytes
 * adc sends 3 bytes msb first, negative possible
 * assemble a 24-bit signed quantity from octets, most significant first
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
 * four bytes to uint32, big-endian
 * (a << 24) | (b << 16) | (c << 8) | d
 * How do I join four bytes, the highest first?
 * bytes to word, four of them, high to low
 * Write a function that makes a 32-bit value from four bytes, most significant first.
 * pack four bytes into 32 bits, most significant first
 * join 4 bytes to a uint32, highest byte first
 * Given four bytes from high to low, return the 32-bit number.
 * big-endian word from single bytes
 * b3 b2 b1 b0 to one word
 * assemble a full word from separate octets, from the top one to the lowest
 *
 * @name pack_bytes bytes_to_u32
 */
uint32_t pack_bytes(uint8_t b3, uint8_t b2, uint8_t b1, uint8_t b0) {
    return (uint32_t)b3 << 24 | (uint32_t)b2 << 16 | (uint32_t)b1 << 8 | b0;
}

/**
 * {OP} nibble of a byte
 * get the {OP} four bits
 * {OP} half of a byte
 * What is the {OP} nibble?
 * {OP:2}
 * Write a function that returns the {OP} 4 bits of a byte.
 * extract the {OP} nibble
 * {OP} hex digit of a byte
 * Given a byte, return its {OP} nibble, 0 to 15.
 * {OP} half-byte value
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
 * get nibble n of a number
 * nth hex digit of an integer
 * extract 4 bits by their position
 * Which hex digit stands at position n from the right?
 * (x >> 4 * n) & 15
 * Write a function that returns one nibble of an int, the lowest being 0.
 * hex digit by index
 * four-bit group of a number
 * nibble number n
 * pull a half byte out of a word
 * value 0 to 15 of a hexadecimal place
 * digit n in base sixteen
 *
 * @T int32_t int64_t
 * @name nibble_at hex_digit_at
 * @range n 0 7
 */
T nibble_at(T x, int32_t n) { return x >> 4 * n & 15; }

/**
 * combine two nibbles into a byte
 * (high << 4) | low
 * pack two 4-bit values into a byte, the high one first
 * How do I make a byte from two nibbles?
 * join two hex digits to a byte, the upper one first
 * Write a function that packs a high and a low nibble into one byte.
 * two 4-bit numbers in one byte, high then low
 * byte from its hex digits
 * Given high and low nibble, return the byte.
 * nibbles to byte
 * two halves to a whole byte, upper half first
 * octet out of a couple of hexadecimal places
 *
 * @T uint8_t
 * @name pack_nibbles make_byte
 * @range high 0 15
 * @range low 0 15
 */
T pack_nibbles(T high, T low) { return (T)(high << 4 | (low & 15)); }

/**
 * eight bits to a byte, {OP} bit first
 * pack eight flags into a byte, {OP} bit first
 * array of bits to byte ({OP} first)
 * How do I turn 8 zeros and ones into a byte, the {OP} bit coming first?
 * bits[8] to number, {OP} first
 * Write a function that packs eight bits, {OP} bit first, into one byte.
 * serial bits to byte, {OP} first
 * byte from single bits in {OP}-first order
 * Given eight values of 0 or 1, {OP} bit first, return the byte.
 * collect eight received bits, {OP} one first
 * 8 single bits in an array, make the byte, {OP} comes first
 * assemble an octet from separate flags, {OP} weight in front
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
 * array of bits to a number
 * binary digits in an array to an integer
 * convert an array of zeros and ones to decimal
 * Which number do these bits make, first one highest?
 * bits to int, most significant first
 * Write a function that turns a list of binary digits into a number.
 * value of a bit array
 * binary array to decimal
 * 1,0,1 gives 5
 * number = number * 2 + bit
 * fold zeros and ones into an integer, most significant first
 * read a binary number stored digit by digit
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
 * byte to eight bits, {OP} bit first
 * split a byte into an array of bits ({OP} first)
 * unpack the bits of a byte, {OP} bit first
 * How do I get all bits of a byte, {OP} one first?
 * byte to array of zeros and ones in {OP}-first order
 * Write a function that stores the eight bits of a byte, {OP} first.
 * binary digits of a byte, {OP} first
 * shift out a byte, {OP} bit first
 * Given a byte, write its bits as 0 or 1 to an array, {OP} bit first.
 * expand a byte to flags, {OP} first
 * one byte into 8 cells of 0/1, {OP} goes first
 * take an octet apart into flags, {OP} weight in front
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
 * store the binary digits of a number in an array
 * integer to n bits, highest first
 * write the n lowest binary digits of an integer
 * How do I split a number into its n lowest bits, the highest first?
 * Write a function that fills an array with the bits of an int, most significant first.
 * decimal to a binary array
 * zeros and ones from a number, n of them, highest first
 * bit pattern of an integer, one array element per bit, high bits first
 * 5 as 0, 1, 0, 1 in four cells
 * expand an int to binary digits, number of digits given
 * list of bits of a value, top bit at index 0
 *
 * @array bits n
 * @name number_to_bits int_to_bit_array
 * @range n 1 16
 */
void number_to_bits(int32_t x, int32_t *bits, int32_t n) {
    for (int32_t i = 0; i < n; i++) bits[i] = x >> (n - 1 - i) & 1;
}

/**
 * read a bit from a bitmap
 * is bit i set in a byte array
 * bit array lookup
 * How do I test a bit in an array of bytes?
 * bitset test
 * Write a function that tells whether bit number i of a byte buffer is set, low bits first.
 * map[i / 8] >> (i % 8) & 1
 * flag in a packed array
 * Given a bitmap of four bytes and an index, check the bit.
 * is this block used in the bitmap
 * is entry i marked in my packed flags
 * membership in a compact set of small integers, low bits first
 *
 * @array map 4
 * @name bitmap_get bitset_test
 * @range i 0 31
 */
_Bool bitmap_get(const uint8_t *map, int32_t i) { return map[i / 8] >> i % 8 & 1; }

/**
 * {OP} a bit in a bitmap
 * {OP} bit i of a byte array
 * bit array: {OP} an entry
 * How do I {OP} a bit in an array of bytes?
 * bitset {OP}
 * Write a function that {OP:2} bit number i of a byte buffer, low bits first.
 * {OP} a flag in a packed array
 * {OP} one block in the allocation bitmap
 * Given a bitmap of four bytes and an index, {OP} that bit.
 * {OP} an element of a set of small numbers stored as bits
 * {OP} entry i in my packed flags
 * {OP} membership in a compact set of small integers
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
 * count set bits in a buffer
 * number of ones in a byte array
 * population count of a bitmap
 * How many bits are set in these bytes?
 * bitset size
 * Write a function that counts the 1 bits of {n} bytes.
 * used blocks in a bitmap
 * total of set flags in a packed array
 * Given an array of bytes, return how many bits are one.
 * weight of a bit string
 * all 1s in some bytes together
 * cardinality of a compact set
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
 * first free bit in a bitmap
 * index of the first zero bit in a byte array
 * find a free block
 * Which is the first bit that is not set, -1 if all are?
 * first fit in an allocation bitmap
 * Write a function that finds the first clear bit of {n} bytes, low bits first.
 * lowest unused number of a bitset
 * next free id
 * Given a bitmap, return the position of the first 0 or -1.
 * first unset bit
 * which slot is still free in the bit table
 * smallest index that is absent from a compact set
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
 * bit errors between two buffers
 * hamming distance of two byte arrays
 * how many bits differ
 * How many bits were flipped during transmission?
 * count differing bits of two messages
 * Write a function that counts the different bits of two buffers of {n} bytes.
 * bit error count
 * number of bit flips
 * Given sent and received bytes, return how many bits are wrong.
 * bit distance of two byte strings
 * sent vs received, how many flipped
 * XOR both messages and total the ones
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
 * compute the {OP} parity bit
 * {OP} parity, 8 data bits
 * Which parity bit makes the number of ones {OP}?
 * uart parity bit, {OP}
 * Write a function that returns the {OP} parity bit of a byte.
 * {OP} parity generator
 * serial port: {OP} parity
 * Given a byte, return the bit that gives {OP} parity.
 * parity bit ({OP}) for eight bits
 * 9th bit for the serial line, {OP}
 * check bit that makes the count of ones {OP}
 *
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name parity_bit compute_parity
 */
int32_t parity_bit(uint8_t x) { return (__builtin_popcount(x) & 1) ^ OP; }

/**
 * modbus crc
 * crc16 modbus
 * CRC-16 of a Modbus RTU frame
 * How do I compute the CRC of a Modbus message?
 * modbus rtu checksum
 * Write a function for the Modbus CRC of {n} bytes.
 * CRC-16/MODBUS: start 0xFFFF, polynomial 0xA001 reflected
 * check value of an RTU telegram
 * Given a buffer, return its Modbus CRC-16.
 * 16-bit crc for a modbus slave
 * rtu frame ends with which two bytes
 * reflected 16-bit remainder 0xA001, all-ones start, as the fieldbus Modbus has
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
 * crc16 xmodem
 * xmodem crc
 * CRC-16 for XMODEM, polynomial 0x1021, start 0
 * How do I compute the XMODEM checksum?
 * crc of an xmodem block
 * Write a function for CRC-16/XMODEM over {n} bytes.
 * xmodem file transfer crc
 * 16-bit crc, initial value zero, poly 0x1021
 * Given a buffer, return its XMODEM CRC.
 * zmodem / xmodem crc16
 * 16 bit check for a block sent by modem
 * forward 16-bit remainder, generator 0x1021, zero start
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
 * crc16 ccitt with start 0xFFFF, not reflected
 * crc-ccitt with start 0xFFFF
 * CRC-16/CCITT-FALSE of a buffer
 * How do I compute the usual 16-bit CCITT CRC with start 0xFFFF?
 * crc16 of a message, polynomial 0x1021, start 0xFFFF
 * Write a function for CRC-16-CCITT over {n} bytes. It starts with 0xFFFF.
 * CRC CCITT-FALSE
 * 16-bit cyclic redundancy check, 0x1021 from 0xFFFF
 * Given a buffer, return its CCITT CRC with all ones at the start.
 * crc16, polynomial 0x1021, start 0xFFFF, no reflection
 * ccitt check of my packet, begins with ffff
 * forward 16-bit remainder, generator 0x1021, all-ones start
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
 * dallas 1-wire crc
 * crc8 maxim
 * CRC-8 of a DS18B20 scratchpad
 * How do I check the CRC of a 1-Wire sensor?
 * one wire crc8
 * Write a function for the Dallas/Maxim CRC-8 of {n} bytes.
 * reflected crc8 with polynomial 0x8C, start 0
 * checksum of a 1-Wire rom code
 * Given bytes from a 1-Wire device, return their CRC-8.
 * crc8 for ds18b20
 * 1-Wire thermometer chip sends a check byte, compute it
 * reflected 8-bit remainder used on the one-wire bus
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
 * crc8, polynomial 7, start 0
 * CRC-8 of a buffer, polynomial 0x07
 * smbus pec
 * How do I compute a simple 8-bit CRC, polynomial 0x07 from 0?
 * crc8 checksum of bytes, poly 7, start 0
 * Write a function for the common CRC-8 (0x07) of {n} bytes.
 * packet error code of SMBus
 * 8-bit cyclic redundancy check with polynomial 0x07
 * Given a buffer, return its CRC-8 with polynomial x^8 + x^2 + x + 1.
 * crc-8-ccitt
 * one check byte over my i2c message, SMBus PEC
 * forward 8-bit remainder, generator 7, zero start
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
 * longitudinal redundancy check: negated byte sum
 * lrc of a message, two's complement of the byte sum
 * modbus ascii lrc
 * How is the LRC of a Modbus ASCII frame computed?
 * lrc checksum: minus the sum of the bytes
 * Write a function for the LRC of {n} bytes, the two's complement of their sum.
 * 8-bit lrc, minus the sum
 * negative sum modulo 256
 * Given a buffer, return its longitudinal redundancy check, minus the byte sum.
 * LRC byte that makes the sum of all bytes 0
 * minus the sum of bytes as check byte
 * modulo-256 complement of a message total
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
 * length of a varint
 * bytes needed for a LEB128 number
 * how many bytes does a variable-length integer take
 * varint size
 * How long is a number in protobuf encoding?
 * Write a function that returns the number of bytes of an unsigned varint.
 * seven bits per byte: number of bytes
 * encoded size of an unsigned integer, base 128
 * Given a number, return how many 7-bit groups it needs, at least one.
 * protobuf varint length
 * 300 as varint is 2 bytes, general
 * count of seven-bit groups in a compact encoding
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
 * encode a varint
 * write an unsigned LEB128 number
 * variable-length integer encoding
 * How do I encode a number in 7-bit groups?
 * protobuf varint encoder
 * Write a function that stores a number as LEB128 and returns the number of bytes.
 * base-128 encoding, low groups first
 * midi-like variable length, but low bits first
 * Given a number, write its varint bytes to a buffer and return the length.
 * leb128 encode
 * write my int like protobuf does
 * emit seven-bit groups with continuation flags
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
 * decode a varint
 * read an unsigned LEB128 number
 * variable-length integer decoding
 * How do I decode a protobuf number?
 * protobuf varint decoder
 * Write a function that reads a LEB128 value of at most five bytes.
 * join 7-bit groups, low groups first, until a byte below 128
 * base-128 decoding
 * Given the bytes of a varint, return its value.
 * leb128 decode
 * protobuf bytes to int
 * collect seven-bit groups with continuation flags
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
 * utf8 char length by lead byte, 0 invalid
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
 * take a value from a ring buffer
 * circular buffer get
 * read the oldest element and advance the tail
 * How do I read from a ring buffer?
 * dequeue from a circular queue
 * Write a function that removes the oldest value of a circular buffer of {size} places.
 * ring buffer pop: value at tail, then tail = (tail + 1) % size
 * fifo read
 * Given a buffer, its size and the read index, return the value there and step the index.
 * pop from a fifo
 * take next thing out of my circular queue
 * consume the front of a cyclic store, index wraps
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
 * is a ring buffer empty
 * circular buffer empty check
 * head equals tail
 * Is there nothing in the queue?
 * fifo empty?
 * Write a function that tells whether a circular buffer is empty from its two indices.
 * ring buffer has no data
 * no elements between read and write index
 * Given head and tail, check that the buffer is empty.
 * queue empty test
 * anything left in my circular queue? true = nothing
 * both cursors of a cyclic store coincide
 *
 * @T int32_t uint32_t
 * @name ring_is_empty queue_is_empty
 * @range head 0 3
 * @range tail 0 3
 */
_Bool ring_is_empty(T head, T tail) { return head == tail; }

/**
 * newest value in a ring buffer, given size and next write index
 * last written element of a circular buffer from size and write index
 * peek at the newest sample: buffer, size, next write position
 * What was stored last in the ring buffer? Given: buffer, size, index of the next write.
 * element before the write index, wrapping at size
 * Write a function that returns the most recent value from buffer, size and write index.
 * latest sample of a circular buffer of so many places, from the index of the next write
 * buffer[(head + size - 1) % size]
 * Given the index of the next write, return the value written before.
 * most recent entry in a ring: size, write index
 * what did i put in last to the ring (buffer, size, next index)
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
 * value some samples ago in a ring buffer: buffer, size, newest index, delay
 * delayed sample from a circular buffer from size, newest index and delay
 * delay line read: buffer, size, newest, ago
 * What was the value {ago} samples before the newest?
 * history lookup in a ring buffer: size, newest index, steps back
 * Write a function that reads a delayed sample: buffer, size, index of the newest, delay.
 * buffer[(newest - ago) mod size]
 * tap of a delay line: buffer, size, index of the newest sample, delay
 * Given the index of the newest sample, return the one that is so many samples older.
 * look back in a circular buffer of given size, from the newest index by so many
 * what was it so many readings ago: ring, size, newest index, ago
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
 * push onto a stack
 * stack push
 * put a value on top of a stack array
 * How do I push to a stack in an array?
 * push an element and raise the top
 * Write a function that pushes a value unless the stack of {size} places is full and tells whether it did.
 * lifo write
 * stack[top++] = x with a check
 * Given a stack, its size, its fill level and a value, push it; false if full.
 * array stack: push
 * put x on the pile if there is room
 * append at the top of a bounded LIFO, success reported
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
 * pop from a stack
 * stack pop
 * take the top value of a stack array
 * How do I pop from a stack in an array?
 * remove and return the last element, 0 if the stack is empty
 * Write a function that pops a value from a stack with its fill level.
 * lifo read
 * stack[--top] or 0
 * Given a stack of at most four values and its fill level, return the top and lower the level.
 * array stack: pop
 * take the top thing from the pile, nothing there = 0
 * remove and deliver the last entry of a LIFO
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
 * shift a new sample into an array
 * sliding window: drop the oldest, append the newest
 * move all elements one place to the front and add a value at the end
 * How do I keep the last n samples in an array?
 * shift register of samples
 * Write a function that shifts {n} values left and puts a new one last.
 * update a history buffer
 * append to a fixed-size list, forgetting the first
 * Given an array and a value, remove the first element and append the value.
 * rolling buffer update
 * keep last n readings, newest at the end
 * discard the first entry, advance the others, append one
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
 * median filter of width 3, ends copied
 * replace each sample by the median of itself and its neighbours, first and last stay
 * remove spikes from a signal by the median of three, ends copied
 * How do I filter out single outliers? Median of three neighbours, ends kept.
 * median of three smoothing, the ends unchanged
 * Write a function that median-filters {n} samples into {out}; the two ends are copied.
 * 3-point median filter, copying the end points
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
 * mean over the last {K} days, or all so far, at each day
 * causal running mean, {K} readings wide at most
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
 * centered moving average of 3, ends copied
 * mean of each sample and its two neighbours, end points unchanged
 * How do I smooth an array with a window of three, its ends copied?
 * 3-point smoothing, mean of neighbours, ends kept
 * Write a function that stores the mean of every three neighbours; the ends are copied.
 * (a[i-1] + a[i] + a[i+1]) / 3, first and last copied
 * simple smoothing filter: mean of three, ends copied
 * Given samples, average each inner one with its neighbours into {out}; copy the ends.
 * three-point average at every place, ends as before
 * make the curve less jumpy, by the mean with left and right neighbour, ends kept
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
 * smooth data by means from i - radius to i + radius, cut at the ends
 * centered moving average, radius given, shorter at the ends
 * mean of the neighbours within a radius, fewer at the ends
 * How do I smooth an array with r values on each side, fewer at the ends?
 * average from i - r to i + r, shorter at the ends
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
 * exponential smoothing of an array
 * exponential moving average of a series
 * ema in place
 * How do I smooth a series with a factor alpha?
 * y[i] = alpha * x[i] + (1 - alpha) * y[i - 1], first value unchanged
 * Write a function that smooths {n} values exponentially in place.
 * ewma of data
 * weighted average of new value and old average, for every element
 * Given a series and alpha from 0 to 1, replace it by its exponential average.
 * smoothing of a time series
 * newest counts alpha, rest old value, whole list
 * recursive averaging of a series with a fixed weight, in place
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
 * high-pass filter step: alpha * (old output + new - old sample)
 * one step of a first-order high pass: old output, new input, old input, alpha
 * alpha * (y + x - old x)
 * How do I update a digital high-pass filter with a new sample: alpha * (y + x - old x)?
 * RC high pass in software: y, x, previous x, alpha
 * Write a function for one high-pass step: old output, new sample, old sample, coefficient.
 * remove slow drift by a high pass: old output, sample, previous sample, alpha
 * alpha times (old output plus sample minus previous sample), removes DC
 * Given the old output, new input, old input and alpha, return the next output of the high pass.
 * high-pass difference equation: y = alpha * (y + x - old)
 * let quick changes through, block slow ones: next output alpha * (y + x - old x)
 * recursion that suppresses drift, one update: alpha * (y + x - old x)
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
 * complementary filter: angle, rate, dt, accelerometer angle, alpha
 * combine gyro and accelerometer angle: alpha * (angle + rate * dt) + (1 - alpha) * measured
 * angle = alpha * (angle + rate * dt) + (1 - alpha) * measured
 * How do I fuse a gyroscope with an accelerometer? Angle, rate, dt, measured angle, weight of the gyro.
 * tilt angle by sensor fusion: old angle, rate, dt, measured angle, alpha
 * Write a function for one complementary filter step: angle, rate, time step, accelerometer angle, alpha.
 * imu angle estimate by a complementary filter: angle, rate, dt, measured, alpha
 * drone attitude filter: angle, gyro rate, dt, accel angle, alpha for the gyro part
 * Given the old angle, gyro rate, dt, accelerometer angle and weight of the gyro part, return the new angle.
 * sensor fusion step: alpha of angle + rate * dt, the rest of the measured angle
 * gyro is quick, accel is stable: mix both for the angle (angle, rate, dt, accel angle, gyro share)
 * blend an integrated rate with an absolute tilt: angle, rate, dt, tilt, share of the first
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
 * smoothing factor of a low-pass filter: dt / (tau + dt)
 * alpha = dt / (rc + dt)
 * filter coefficient from the time constant and the step: dt / (rc + dt)
 * Which alpha belongs to a time constant and sample time? Use dt / (tau + dt).
 * ema alpha from tau and dt, dt over their sum
 * Write a function for the low-pass coefficient from RC and the sampling interval, dt / (RC + dt).
 * time constant to alpha: dt / (tau + dt)
 * discrete RC filter coefficient dt / (RC + dt)
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
 * slew rate limiter
 * limit how fast a value changes
 * rate limiter: at most {step} per call
 * How do I make a setpoint change slowly?
 * move toward a target by at most a step
 * Write a function that moves a value to a target, at most a given step up or down.
 * ramp a motor speed
 * soft start of a set value
 * Given current value, target and largest change, return the next value.
 * ramp function
 * don't jump, go max step to the goal
 * bounded increment in the direction of a demand
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
 * difference quotient of samples, 0 for the first
 * (a[i] - a[i-1]) / dt, and 0 at i = 0
 * How fast does a sampled signal change at each sample, the first being 0?
 * numerical derivative of an array by backward differences, 0 first
 * Write a function that stores the slopes between neighbours of {n} samples; the first slope is 0.
 * velocity from positions at distance dt, the first 0
 * rate of change per sample time, 0 at the start
 * Given samples and their distance in time, write the differences over dt to {out}. The first is 0.
 * differentiate data: backward difference over dt, first one 0
 * how steep at each reading, dt known, zero at the first
 * finite-difference slope for every reading, backward, the first 0
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
 * trapezoidal rule on an array
 * integrate samples by trapezoids
 * How do I integrate measured data with the trapezoidal rule, spacing given?
 * trapezoid integral of equally spaced values
 * Write a function that integrates {n} samples with spacing dx by trapezoids.
 * numerical integration of data points by trapezoids
 * distance from speed samples at equal time steps, trapezoidal
 * Given values and their spacing, return the area under the line through them.
 * area under the curve by trapezoids
 * speed every dx s, path driven by trapezoids?
 * accumulated area of adjacent straight segments, spacing given
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
 * area under points one unit apart
 * trapezoid rule with spacing 1
 * integral of samples taken every second, trapezoidal
 * numpy trapz of an array
 * Add up the means of neighbouring values.
 * How large is the area under data with step one? By trapezoids.
 * Write a function that integrates equally spaced data, distance 1. Use trapezoids.
 * sum of trapezoids of width one
 * energy from power readings, one per hour, trapezoid rule
 * trapz(y)
 * integrate a list of numbers by the trapezoidal rule with step 1
 * area below a polyline with unit steps
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
 * first sample above a threshold
 * index of the first value greater than a limit
 * when does the signal exceed a level
 * Where does a signal first go over the threshold?
 * trigger point of an oscilloscope: first sample above the level, -1 if none
 * Write a function that returns the index of the first sample above a limit, -1 if none.
 * first exceedance of a limit, index or -1
 * onset detection: first index over a level, else -1
 * Given samples and a level, return the first place above the level or -1.
 * first index where a[i] > threshold
 * when does it first get over x, index
 * earliest position whose reading surpasses a level
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
 * 1 where the value is above the threshold, else 0
 * How do I make a binary signal from measurements, 1 above a limit?
 * compare every sample with a limit and store the results, 1 if greater, else 0
 * Write a function that thresholds an array into zeros and ones, 1 meaning above the limit.
 * on/off list from a level, on only above it
 * logic levels of an analog recording, high above the threshold
 * mark the samples that exceed a limit
 * array of flags: greater than the threshold
 * binary version of data: 1 above a limit
 * boolean mask of values over a limit
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
 * count upward threshold crossings
 * number of rising edges through a level
 * how often does a signal rise above a threshold
 * How many times does the signal cross the limit upwards?
 * pulse counter with a threshold: samples above it after one that is not
 * Write a function that counts the places where a sample is above the level and the one before is not.
 * step counter on accelerometer data, upward crossings of a level
 * level crossings, upwards only
 * Given samples and a threshold, return the number of upward crossings.
 * count pulses in a signal as upward crossings of a level
 * how many times does it climb over the line
 * tally of transitions from at-or-below to above a level
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
 * count peaks in a signal
 * number of tops that stand above both neighbours
 * how many peaks does the data have
 * Count the samples larger than both neighbours.
 * peak count of an array
 * Write a function that counts peaks, end points excluded.
 * number of tops in a series
 * hills in the height profile
 * heartbeats in an ecg: inner maxima
 * a[i] greater than a[i-1] and a[i+1], counted
 * how many inner points of the curve are above both their neighbours
 * spikes in measured values
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
 * count rising edges
 * number of 0 to 1 transitions
 * count pulses of a digital signal
 * How often does a logic signal go from low to high?
 * button presses in a recording of levels
 * Write a function that counts the changes from 0 to nonzero in {n} samples.
 * rising edge counter
 * low-to-high transitions
 * Given samples of a digital input, return the number of rising edges.
 * pulse count
 * key pressed how many times in this recording
 * tally of low-to-high steps in logic data
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
 * count changes of a digital signal
 * number of transitions, up or down
 * how often does a value change in a recording
 * How many times does the input toggle?
 * count the samples that differ from the one before
 * Write a function that counts all edges of a logic signal.
 * rising and falling edges together
 * state changes in a log
 * switches between on and off
 * places where neighbours differ
 * flip count of a list of levels
 * number of times the light was switched
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
 * longest time above a threshold
 * longest run of samples over a limit
 * how long does a signal stay above a level
 * What is the longest stretch above the threshold?
 * longest exceedance in samples
 * Write a function that returns the length of the longest run of values greater than a limit.
 * max consecutive samples above the limit
 * heat wave length: days in a row above a temperature
 * Given values and a limit, return the most values in a row above it.
 * longest streak above a value
 * how long was it too hot at a stretch
 * extent of the largest block of adjacent readings over a level
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
 * debounce with a counter up to {K}
 * count equal samples of a button, stop at {K}
 * debounce counter up to {K}: pressed counts up, released resets to 0
 * How do I debounce a button with {K} equal readings?
 * integrating debouncer with limit {K}
 * Write the step of a debounce counter that must reach {K}.
 * new count: pressed ? min(count + 1, {K}) : 0
 * switch debouncing, {K} samples
 * Given the count and the current level, return the next count, {K} at most.
 * button counter saturating at {K}
 * key bounces, count stable presses to {K}
 * run counter of an active input, ceiling {K}, zeroed on release
 *
 * @K 3 4 5 8 10
 * @name debounce_count debounce_counter
 * @range count 0 10
 */
int32_t debounce_count(int32_t count, _Bool pressed) { return !pressed ? 0 : count < K ? count + 1 : K; }

/**
 * are the last readings all equal
 * is an input stable
 * stable when all samples are the same
 * Has the button settled?
 * debounce check on recorded samples
 * Write a function that tells whether {n} readings are identical.
 * no change in the last samples
 * steady signal test
 * Given readings, check that each equals the first.
 * input settled
 * all the same now?
 * constant block of readings
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
 * apply hysteresis to a signal: from high on 1, from low down 0, at first 0
 * digitize samples with two thresholds, 1 at or above high, 0 at or below low, 0 at first
 * schmitt trigger on an array, starting low
 * How do I turn a noisy signal into 0 and 1 with hysteresis, starting from 0?
 * on at or above high, off at or below low, else unchanged; off at first
 * Write a function that stores the on/off state after each of {n} samples, off at the start.
 * switch states of a series, starting off: on at high or more, off at low or less
 * two-level thresholding of a series: 1 from high up, 0 from low down, else as before, 0 at first
 * Given samples and both limits, write 0 or 1 for each to {out}. It is 0 before the first limit is reached.
 * hysteresis thresholding, limits included, 0 to begin with
 * switch on at or above high, off at or below low, one state for each reading, off at first
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
 * keep every {K}th sample
 * decimate a signal by {K}
 * downsample by taking every {K}th value
 * How do I reduce the sample rate by {K}?
 * thin out data: one of {K} samples
 * Write a function that copies samples 0, {K}, 2 * {K}, ... and returns how many there are.
 * downsampling by the factor {K}
 * every {K}th element of an array
 * Given {n} samples, store each {K}th one, from the first on, in {out} and return the number.
 * stride {K} copy
 * too many points, keep 1 of {K}
 * sparse copy with step {K}, count returned
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
 * keep every kth sample
 * take each k-th element of an array
 * downsample by a given factor
 * How do I thin out data by a factor?
 * copy every nth value to another array
 * Write a function that decimates a signal, the factor is a parameter.
 * elements 0, k, 2k and so on
 * subsample an array with a stride
 * returns how many samples are left after decimation
 * reduce the sampling rate by an integer factor
 * array[::k]
 * one out of k values, count returned
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
 * average blocks of {K} samples, full ones only
 * downsample by averaging {K} values, an incomplete rest dropped
 * mean of each group of {K} neighbours, full groups
 * How do I reduce data to block averages of {K}, leaving a short rest out?
 * bin averages, {K} per bin, no partial bin
 * Write a function that stores the mean of each full block of {K} samples and returns the number of blocks.
 * decimation with averaging over {K}, leftovers ignored
 * chunk means, {K} at a time, incomplete chunk dropped
 * Given {n} samples, average each {K} in a row; an incomplete block at the end is dropped.
 * {K}-sample block averages without a partial last block
 * {K} values to their mean, everywhere, a rest is dropped
 * mean of consecutive groups, {K} members each, rest ignored
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
 * convolution of two arrays
 * convolve two signals
 * full convolution of two arrays, n + m - 1 values out
 * How do I convolve a signal with a kernel?
 * out starts as zeros; for all i and j, out[i + j] += a[i] * b[j]
 * Write a function that convolves {a} of {n} with {b} of {m} values into {out}.
 * discrete convolution
 * multiply two polynomials given by coefficients
 * Given two arrays, store all n + m - 1 values of their convolution.
 * signal filtering by convolution
 * slide one list over the other, multiply, add
 * all overlaps of a sequence with a reversed kernel
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
 * fir filter output
 * weighted sum of the latest samples
 * FIR filter: sum of h[k] * x[i - k]
 * What is the output of a FIR filter at sample {i}?
 * apply filter taps at one position
 * Write a function that computes one FIR output from signal, position, taps and number of taps.
 * finite impulse response filter, zero before the start
 * one sample of a convolution
 * Given samples, an index and coefficients, return the filtered value; samples before 0 count as 0.
 * digital FIR filter output at a position
 * taps times newest samples, summed, at position i
 * nonrecursive filter response at one place
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
 * autocorrelation at a lag
 * sum of a[i] * a[i + lag]
 * correlation of a signal with its shifted copy
 * How similar is a signal to itself some samples later?
 * autocorrelation of a sequence
 * Write a function that returns the autocorrelation of {n} samples for a lag.
 * pitch detection: autocorrelation
 * unnormalized autocorrelation
 * Given samples and a lag from 0, return the sum of the products.
 * lagged product sum
 * does it repeat after lag steps? product sum
 * self-similarity of a series under displacement
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
 * {OP}: {OP:2}
 * Write a function that returns the {OP} window weight at an index. Formula: {OP:2}.
 * {OP} weighting of a frame, {OP:2}
 * window function ({OP}): {OP:2}
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
 * magnitude of a dft bin
 * discrete fourier transform at frequency k
 * spectrum value of a real signal
 * How strong is frequency bin {k} in a signal, as the unscaled DFT magnitude?
 * |X[k]| of the DFT
 * Write a function that returns the magnitude of one Fourier coefficient of {n} samples.
 * naive dft, one bin
 * amplitude of the DFT at one frequency bin, not normalised
 * Given real samples and a bin number, return the magnitude of the DFT there.
 * fourier magnitude
 * how much of frequency k is in there, as magnitude of the plain DFT sum
 * modulus of a spectral coefficient of real data
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
 * frequency of an fft bin
 * bin * sample rate / fft size
 * fft bin to hertz
 * Which frequency does bin {bin} of an FFT stand for?
 * frequency of a spectrum index
 * Write a function that converts an FFT bin to a frequency: bin, sample rate, FFT size.
 * bin number to Hz
 * spectral bin frequency
 * Given the bin, the sample rate and the length of the FFT, return the frequency.
 * center frequency of a bin
 * peak in this bin, what hz, given rate and fft size
 * spectral index scaled to cycles per second
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
 * SNR from signal power and noise power
 * Write a function for the signal-to-noise ratio in decibels from the two powers.
 * signal-to-noise in dB, powers given
 * how much louder is the signal than the noise, in dB, by their powers
 * Given signal and noise power, return the SNR in dB.
 * noise margin in decibels from signal and noise power
 * how clean is it, powers in, db out
 * logarithmic power ratio of wanted and unwanted
 *
 * @name snr_db signal_to_noise
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_db(double signal, double noise) { return 10 * __builtin_log10(signal / noise); }

/**
 * snr from amplitudes
 * signal to noise ratio of two amplitudes in db
 * 20 * log10(signal / noise)
 * How many dB is the signal above the noise, amplitudes given?
 * Write a function for the SNR from RMS voltages.
 * snr of signal rms and noise rms
 * voltage snr
 * decibels between signal amplitude and noise amplitude
 * amplitude ratio as snr
 * signal level over noise level, volts
 * noise distance in dB from effective values
 * how clean is the signal, from its amplitude and the noise's
 *
 * @name snr_from_amplitudes amplitude_snr
 * @range signal 1 1000
 * @range noise 1 100
 */
double snr_from_amplitudes(double signal, double noise) { return 20 * __builtin_log10(signal / noise); }

/**
 * average power of a signal
 * mean square of samples
 * signal power
 * How much power does a signal have?
 * mean of the squared samples
 * Write a function that returns the average power of {n} samples, 0 for none.
 * power of a discrete signal
 * sum x^2 / n
 * Given samples, return their mean square.
 * mean squared value
 * mean of x squared
 * quadratic average of a block, no root taken
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
 * adc resolution in volts
 * voltage of one adc step
 * reference / 2^bits
 * What is the smallest step of an ADC?
 * volts per LSB
 * Write a function that returns the step size of an ADC from the reference voltage and the number of bits.
 * lsb size
 * resolution of an analog-to-digital converter
 * Given reference and bits, return the voltage per count.
 * quantization step
 * adc of so many volts and bits, smallest change it sees
 * voltage increment of one converter count
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
 * analogRead value to voltage, 5 V at 1023
 * convert a reading from 0 to 1023 to volts, 0 to 5
 * What voltage is on the analog pin, 1023 meaning 5 volts?
 * 5 volts, 10 bits: raw value to voltage, over 1023
 * Write a function that turns an Arduino reading into volts. Full scale is 1023 at 5 V.
 * raw * 5 / 1023
 * uno analog input voltage, 5 V at 1023
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
 * volts to dac code, rounded and limited, from volts, reference, bits
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
 * scale a sensor reading by gain and offset
 * raw * gain + offset
 * apply a gain and an offset to a measurement
 * How do I calibrate a sensor value with gain and offset?
 * linear calibration of a raw value by gain and offset
 * Write a function that applies gain and offset to a raw reading.
 * calibration result from raw value, slope and intercept
 * sensor scaling with a factor and an offset
 * Given raw value, gain and offset, return the calibrated value.
 * calibrated reading from raw value, gain and offset
 * raw times slope plus zero shift
 * affine correction of a meter reading
 *
 * @T double float
 * @name calibrate apply_calibration
 * @range raw -1000 1000
 * @range gain -10 10
 * @range offset -100 100
 */
T calibrate(T raw, T gain, T offset) { return raw * gain + offset; }

/**
 * alarm with limits
 * check that a reading is outside its limits
 * out of limits alarm
 * Is a sensor value too low or too high?
 * true below the low or above the high limit
 * Write a function that raises an alarm for a value outside two limits.
 * range alarm
 * temperature alarm: below minimum or above maximum
 * Given a reading and its limits, tell whether it is out of range.
 * limit check
 * warn me if under min or over max
 * reading escapes its permitted band
 *
 * @T double float int32_t
 * @name limit_alarm is_out_of_limits
 * @range reading -50 50
 * @range low -20 0
 * @range high 0 20
 */
_Bool limit_alarm(T reading, T low, T high) { return reading < low || reading > high; }
