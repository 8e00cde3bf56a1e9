/**
 * Add up the {n} bytes of {p} modulo 256.
 * Return the 8-bit sum of the {n} bytes at {p}; it wraps around.
 * What is the simple byte checksum of {p}, {n} bytes long: the low eight bits of their sum?
 * sum8 checksum over {n} bytes at {p}, the sum modulo 256
 * How do I calculate an 8-bit checksum as the sum of all bytes?
 * Sum all bytes of a buffer into a uint8_t.
 * Write a function for the 8-bit checksum of a byte array by addition, the sum modulo 256.
 * sum of the bytes of a buffer mod 256
 * How do I add up all bytes of a buffer and keep the low 8 bits?
 * simple checksum of a byte buffer: sum of bytes, cut to 8 bits
 * 8-bit additive checksum of n bytes
 * calculate the checksum of a packet: the sum of its bytes modulo 256
 *
 * @name sum8 byte_sum
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint8_t sum8(const uint8_t *p, int32_t n) {
    uint8_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return sum;
}

/**
 * checksum of a byte array as an int: plain sum of its bytes
 * sum of all n bytes of a buffer as an int
 * add up the unsigned bytes of an array into a 32-bit result
 * What do the n bytes of a buffer add up to, as a full integer?
 * Returns the sum of all bytes in a buffer as a 32-bit integer.
 * plain sum of the unsigned bytes of an array
 * Write a function that adds n bytes and returns the sum as an int.
 * How do I sum the bytes of a buffer into an int?
 * Given a byte buffer and its length, return the sum of the values 0 to 255.
 * sum of the bytes in an array
 * accumulate the bytes of a buffer into an int
 * Calculate the plain sum of n bytes, without a modulus.
 *
 * @array p n
 * @name byte_sum sum_of_bytes
 * @range n 0 8
 */
int32_t byte_sum(const uint8_t *p, int32_t n) {
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return sum;
}

/**
 * XOR the {n} bytes of {p} together.
 * Return the longitudinal parity byte of the {n} bytes at {p}, 0 if there are none.
 * Compute {p}[0] ^ {p}[1] ^ ... over {n} bytes.
 * xor8 checksum over {n} bytes at {p}
 * Write a function that computes the XOR checksum of a byte array.
 * Calculate the XOR of all bytes in a buffer.
 * Write a function that XORs all the bytes of a buffer and returns the result.
 * xor checksum of n bytes, starting from 0
 * How do I compute a parity byte over a byte array, the XOR of all its bytes?
 * XOR all bytes of a buffer together (0 for an empty buffer)
 * xor checksum of a byte array
 * How do I XOR all the bytes of an array?
 *
 * @name xor8 block_parity
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint8_t xor8(const uint8_t *p, int32_t n) {
    uint8_t check = 0;
    for (int32_t i = 0; i < n; i++) check ^= p[i];
    return check;
}

/**
 * Return the two's complement checksum of {p}: the byte that makes the sum of the {n} bytes and itself 0 modulo 256.
 * Which byte must follow the {n} bytes at {p} so that their sum is a multiple of 256?
 * Negate the 8-bit sum of the {n} bytes of {p} and return it as a byte.
 * LRC / Intel HEX record checksum over {n} bytes at {p}
 * How do I calculate the Intel HEX checksum of n bytes?
 * Calculate the two's complement of the sum of all bytes, as a byte.
 * Write a function for the two's complement checksum of a byte array: minus the sum, as a byte.
 * minus the sum of the bytes of a buffer, modulo 256
 * Which byte, added to the sum of all n bytes of a buffer, makes it zero modulo 256?
 * checksum byte that makes the sum of all bytes 0 modulo 256
 * two's complement checksum of a byte array
 * Intel HEX checksum of n bytes: minus the sum modulo 256
 *
 * @name negated_sum intel_hex_checksum
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint8_t negated_sum(const uint8_t *p, int32_t n) {
    uint8_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    return -sum;
}

/**
 * Return the Fletcher-16 checksum of the {n} bytes at {p}: second sum in the high byte, first in the low one, modulo 255.
 * Compute Fletcher's 16-bit checksum over {p}, {n} bytes: low += byte, high += low, both modulo 255 and starting at 0.
 * What is the Fletcher-16 of a message {p} of {n} bytes, sums modulo 255, second sum in the high byte?
 * Fletcher-16 over {n} bytes at {p}, both sums modulo 255 from 0
 * Calculate a Fletcher-16 checksum with both sums modulo 255; the second sum goes in the high byte.
 * Implement Fletcher-16 for n bytes, modulo 255.
 * Write a function to compute the Fletcher-16 checksum (sums modulo 255) of a byte buffer.
 * fletcher 16 of a byte array, modulo 255
 * How do I calculate Fletcher's 16-bit checksum (modulo 255) of a byte buffer?
 * fletcher checksum 16 bit of n bytes, modulus 255, second sum in the upper byte
 * How do I implement Fletcher-16 (modulo 255)?
 * Fletcher checksum, 16 bits, of a byte buffer, modulo 255
 *
 * @name fletcher16 fletcher_checksum
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint16_t fletcher16(const uint8_t *p, int32_t n) {
    uint32_t low = 0, high = 0;
    for (int32_t i = 0; i < n; i++) {
        low = (low + p[i]) % 255;
        high = (high + low) % 255;
    }
    return high << 8 | low;
}

/**
 * Return the Adler-32 checksum of the {n} bytes at {p}, starting from 1 as zlib does.
 * Compute Adler-32 over {p}, {n} bytes: a = 1 plus all bytes, b = the sum of all values of a, both modulo 65521.
 * What is the zlib checksum (Adler-32) of a buffer {p} of {n} bytes?
 * Adler-32 over {n} bytes at {p}: b in the upper half, a in the lower
 * Implement the Adler-32 checksum for n bytes.
 * Calculate the Adler-32 checksum of a buffer, as zlib does.
 * Write a function to compute the Adler-32 checksum of a byte buffer.
 * adler 32 checksum of n bytes
 * How do I calculate the checksum of zlib (Adler-32) for a buffer?
 * implement adler32 over a byte array without zlib
 * How do I implement Adler-32?
 * adler-32 of a byte buffer
 *
 * @name adler32 adler_checksum
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint32_t adler32(const uint8_t *p, int32_t n) {
    uint32_t low = 1, high = 0;
    for (int32_t i = 0; i < n; i++) {
        low = (low + p[i]) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

/**
 * Return the CRC-8 of the {n} bytes at {p} with polynomial {K} and initial value 0, most significant bit first.
 * Compute an 8-bit CRC over {p}, {n} bytes, bit by bit: generator {K}, start 0, no reflection, no final XOR.
 * bitwise CRC-8/{K} over {n} bytes at {p}, unreflected, init 0
 * Calculate the CRC-8 of a byte array with polynomial {K} and initial value 0, not reflected.
 * How do I implement CRC-8 with polynomial {K} (initial value 0, MSB first)?
 * Write a function to compute the CRC-8 of a byte buffer with polynomial {K}, MSB first, initial value 0.
 * crc8 of n bytes, poly {K}, init 0, not reflected
 * How do I calculate an 8-bit CRC of a buffer with {K}, MSB first, starting from 0?
 * crc 8 of a byte array bit by bit, poly {K}, MSB first, init 0, no final xor
 * CRC-8 checksum of n bytes: polynomial {K}, init 0x00, no reflection, no final XOR
 * 8-bit CRC of a buffer, polynomial {K}, starting at 0, most significant bit first
 * What is the CRC-8 of a message {p} of {n} bytes with polynomial {K}, initial value 0, highest bit first and no final XOR?
 *
 * @K 0x07 0x1d 0x2f 0x31 0x9b 0xd5
 * @name crc8 crc8_bitwise
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint8_t crc8(const uint8_t *p, int32_t n) {
    uint8_t crc = 0;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 128 ? crc << 1 ^ K : crc << 1;
    }
    return crc;
}

/**
 * Return the CRC-16 of the {n} bytes at {p} with polynomial 0x1021 and initial value {K}, most significant bit first.
 * Compute the 16-bit CCITT CRC over {p}, {n} bytes, bit by bit: generator 0x1021, start {K}, no reflection, no final XOR.
 * bitwise CRC-CCITT (0x1021, MSB first) over {n} bytes at {p}, init {K}
 * Calculate the CRC-16-CCITT of a byte array: polynomial 0x1021, initial value {K}, not reflected.
 * How do I implement CRC-16-CCITT with initial value {K} (polynomial 0x1021, MSB first)?
 * Write a function to compute CRC-16-CCITT (0x1021, MSB first) of a byte buffer with initial value {K}.
 * crc16 ccitt of n bytes, 0x1021, init {K}, not reflected
 * How do I calculate the 16-bit CRC of a buffer with 0x1021, MSB first, beginning at {K}?
 * crc 16 of a byte array, poly 0x1021, start {K}, no reflect, no final xor
 * CRC-16 checksum of n bytes: polynomial 0x1021, init {K}, no reflection, no final XOR
 * 16-bit CRC of a buffer, polynomial 0x1021, starting at {K}, most significant bit first
 * What is the CRC-16 of a message {p} of {n} bytes with polynomial 0x1021, initial value {K}, highest bit first and no final XOR?
 *
 * @K 0x0000 0xffff 0x1d0f
 * @name crc16_ccitt crc_ccitt
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint16_t crc16_ccitt(const uint8_t *p, int32_t n) {
    uint16_t crc = K;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i] << 8;
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
    }
    return crc;
}

/**
 * Return the reflected CRC-16 (reversed polynomial 0xA001) of the {n} bytes at {p} with initial value {K}.
 * Compute a 16-bit CRC over {p}, {n} bytes, least significant bit first, reversed generator 0xA001, start {K}.
 * What is the CRC, shifting right with 0xA001 from the 16-bit preset {K}, of a message {p} of {n} bytes?
 * bitwise CRC-16 with 0xA001, as in Modbus and ARC, over {n} bytes at {p}, init {K}
 * Calculate the Modbus CRC-16 (reflected polynomial 0xA001) of a byte array with initial value {K}.
 * How do I implement the Modbus CRC-16 with 0xA001 and initial value {K}?
 * Write a function to compute the Modbus-style CRC-16 (0xA001, right shifts) of a byte buffer with start value {K}.
 * crc16 of n bytes with 0xA001, reflected, init {K}
 * How do I calculate the LSB-first CRC-16 with 0xA001 of a buffer, beginning at {K}?
 * crc16 modbus/arc of a byte array (0xA001), start {K}
 * CRC-16 checksum of n bytes: reflected, 0xA001, init {K}, no final XOR
 * 16-bit CRC of a buffer with 0xA001, shifting right, starting at {K}
 *
 * @K 0x0000 0xffff
 * @name crc16_reflected crc_modbus
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint16_t crc16_reflected(const uint8_t *p, int32_t n) {
    uint16_t crc = K;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
    }
    return crc;
}

/**
 * Return the CRC-32 of the {n} bytes at {p}, as zip and Ethernet use it, computed bit by bit.
 * Compute the reflected CRC-32 over {p}, {n} bytes: 0xEDB88320, start at all ones, invert at the end.
 * What is the standard CRC-32 of a buffer {p} of {n} bytes? No table, please.
 * bitwise CRC-32 (IEEE 802.3) over {n} bytes at {p}
 * How do I implement CRC-32 without a table?
 * Calculate the CRC-32 of a buffer like zlib does.
 * Write a function to compute the standard CRC-32 of a byte array.
 * crc32 (zip) of a byte buffer without a table
 * How do I calculate the zip checksum (CRC-32) of a buffer?
 * crc32 of n bytes, bitwise, as in zlib
 * Implement the standard CRC-32 (0xEDB88320) for a byte buffer.
 * crc-32 of n bytes as used by gzip, PNG and Ethernet
 *
 * @name crc32 crc32_bitwise
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint32_t crc32(const uint8_t *p, int32_t n) {
    uint32_t crc = 0xffffffffu;
    for (int32_t i = 0; i < n; i++) {
        crc ^= p[i];
        for (int32_t bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

/**
 * Update the CRC-32 register {crc} with the byte {b}: eight right shifts with 0xEDB88320.
 * Return {crc} after one more byte {b}, bit by bit, without the initial and final inversion.
 * What does the raw CRC-32 register {crc} become after the byte {b}, without any inversion?
 * one byte step of a bitwise CRC-32 (0xEDB88320): raw state {crc}, input {b}
 * How do I update a CRC-32 register with one byte, without the inversions at the start and end?
 * Update a running CRC-32 with one byte bit by bit (0xEDB88320), without inverting.
 * Write a function that updates a raw CRC-32 register with one byte, bit by bit, without inversions.
 * crc32 register updated with one byte, polynomial 0xEDB88320 reflected, no table, no inversion
 * How do I feed a single byte into a running CRC-32 (0xEDB88320) that is not inverted yet?
 * crc32 of one more byte: XOR the byte into the register, then 8 right shifts with 0xEDB88320; no inversion
 * one-byte update of a raw CRC-32 value (polynomial 0xEDB88320, reflected, no inversion)
 * Add one byte to a raw (uninverted) CRC-32 value, polynomial 0xEDB88320, without a table.
 *
 * @name crc32_step crc32_byte
 */
uint32_t crc32_step(uint32_t crc, uint8_t b) {
    crc ^= b;
    for (int32_t bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    return crc;
}

/**
 * Is the number with the {n} decimal digits {d} valid by the Luhn test?
 * Check the digits {d}, {n} of them, with Luhn's formula: from the right, double every second digit, minus 9 if above 9.
 * Return true if the Luhn sum of {d} ({n} digits, the first is the highest place) is a multiple of 10.
 * Luhn check of a card number given as an array {d} of {n} digits
 * Does the credit card number {d}, {n} digits from 0 to 9, have a correct check digit at its end?
 * How do I validate a credit card number with the Luhn algorithm, its digits being in an array?
 * Write a program to validate a credit card number, an array of n digits, with the Luhn algorithm.
 * luhn check of an array of n digits, starting from the last digit
 * How do I test if the digits of a card number in an array pass the Luhn test?
 * validate a card number (array of n digits) with the Luhn algorithm
 * mod 10 (Luhn) test over a list of n digits
 * Does an array of digits pass the Luhn check?
 *
 * @R _Bool int
 * @name luhn_valid card_check
 * @array d n
 * @range d 0 9
 * @range n 0 4
 */
R luhn_valid(const int32_t *d, int32_t n) {
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t digit = d[n - 1 - i];
        if (i % 2 == 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

/**
 * luhn check of a whole number
 * is a card number valid by the Luhn test, given as a 64-bit integer
 * luhn algorithm on an integer, true if it passes
 * Does this long number pass the credit card (Luhn) check?
 * How do I check a credit card number with the Luhn algorithm if it is stored in an integer?
 * validate a credit card number stored in a long with Luhn's algorithm
 * Write a function that takes a card number as int64_t and returns true if its Luhn sum is a multiple of ten.
 * Return true if the number passes the Luhn check.
 * Write a function to validate a credit card number (64-bit integer) using the Luhn algorithm.
 * Is the integer a valid number according to the Luhn algorithm?
 * validate an integer with the Luhn algorithm
 * luhn checksum test for a 64-bit integer
 * Write a program to check if an integer card number passes the Luhn mod 10 test: double every second digit from the right, minus 9 if above 9, add up.
 *
 * @name is_luhn_number luhn_check_number
 * @range number 0 100000
 */
_Bool is_luhn_number(int64_t number) {
    int32_t sum = 0;
    for (_Bool twice = 0; number > 0; number /= 10, twice = !twice) {
        int32_t digit = (int32_t)(number % 10);
        if (twice) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/**
 * Return the Luhn check digit to append to the {n} decimal digits {d}.
 * Which digit must follow the {n} digits {d} so that the whole number passes the Luhn test?
 * Luhn check digit of an array {d} of {n} digits
 * How do I calculate the Luhn check digit for an array of digits?
 * Calculate the check digit of a credit card number with the Luhn algorithm, given its other digits in an array.
 * Write a program to compute the Luhn check digit for an array of n digits.
 * luhn check digit to append to n digits in an array
 * How do I find the last digit (Luhn) for a card number whose first n digits are in an array?
 * the digit to append to an array of digits so that it passes the Luhn check
 * Luhn check digit for a list of n digits
 * Returns the Luhn check digit for the given digits, the last digit being rightmost.
 * Compute the Luhn check digit for the {n} digits {d}, which do not include it: double every second one from the right, beginning with the last, subtract 9 from results above 9, and return what must be added to the sum to reach a multiple of 10.
 *
 * @name luhn_digit card_check_digit
 * @array d n
 * @range d 0 9
 * @range n 0 8
 */
int32_t luhn_digit(const int32_t *d, int32_t n) {
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i++) {
        int32_t digit = d[n - 1 - i];
        if (i % 2 == 0) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return (10 - sum % 10) % 10;
}

/**
 * Return the last digit of the ISBN-13 (or EAN-13) whose first twelve digits are in {d}.
 * Which check digit completes the twelve EAN digits {d}, weighted 1, 3, 1, 3, ... from the left?
 * Compute the EAN-13 check digit of the twelve digits {d} in an array.
 * ISBN-13 check digit from the array {d} of twelve digits
 * How do I calculate the check digit of an EAN-13 barcode from its first 12 digits?
 * Calculate the last digit of a barcode (EAN-13) from the first twelve digits.
 * Write a program to compute the EAN-13 check digit of a barcode with 12 digits in an array.
 * EAN-13 check digit of an array of twelve digits
 * How do I find the last digit of an ISBN-13 from an array of the first twelve?
 * check digit for the first 12 digits of an EAN-13 barcode
 * ISBN-13 check digit for an array of twelve digits
 * GTIN-13 check digit from an array of twelve digits
 *
 * @name ean_digit isbn13_digit
 * @array d 12
 * @range d 0 9
 */
int32_t ean_digit(const int32_t *d) {
    int32_t sum = 0;
    for (int32_t i = 0; i < 12; i++) sum += i % 2 == 0 ? d[i] : 3 * d[i];
    return (10 - sum % 10) % 10;
}

/**
 * Return the check value, 0 to 10, of the ISBN-10 whose first nine digits are in {d}; 10 is printed as X.
 * Which value makes the ISBN-10 with the nine digits {d} valid? Weights are 10 down to 2, modulus 11.
 * Compute the ISBN-10 check number of the nine digits {d}, where 10 stands for X.
 * ISBN-10 check value from the array {d} of nine digits
 * How do I calculate the ISBN-10 check digit of nine digits? Return 10 for X.
 * Calculate the check digit of an ISBN-10 from its first nine digits, 10 standing for X.
 * Write a program to compute the ISBN-10 check digit (10 for X) of nine digits in an array.
 * ISBN-10 check digit from an array of nine digits, 10 meaning X
 * How do I find the last digit, as 0 to 10, of an old ISBN-10 from the first nine in an array?
 * isbn-10 check digit for nine digits in an array, 10 means X
 * ISBN-10 checksum (0 to 10) for an array of nine digits, weights 10 down to 2
 * Given the first nine digits of an ISBN-10, multiply them by 10 down to 2 and return the number from 0 to 10 that brings the sum to a multiple of 11.
 *
 * @name isbn10_digit old_book_digit
 * @array d 9
 * @range d 0 9
 */
int32_t isbn10_digit(const int32_t *d) {
    int32_t sum = 0;
    for (int32_t i = 0; i < 9; i++) sum += (10 - i) * d[i];
    return (11 - sum % 11) % 11;
}

/**
 * Return the remainder modulo {K} of the number with the {n} decimal digits {d}, most significant digit first.
 * What is the long decimal number {d} of {n} digits modulo {K}? Take it digit by digit.
 * Reduce a number given by {n} digits {d} modulo {K}, multiplying the remainder by 10 and adding each digit.
 * remainder modulo {K} of a number given as an array of decimal digits, most significant first
 * Calculate a large number modulo {K}; its decimal digits are in an array, most significant first.
 * How do I compute a big number modulo {K} if it is given as an array of digits?
 * Write a program to compute a big number, given as an array of n decimal digits, modulo {K}.
 * large number, an array of decimal digits, mod {K}
 * How do I take the remainder by {K} of a number too long for an int, given as an array of digits?
 * big number mod {K}, given as n decimal digits in an array
 * Returns the number made of the given decimal digits modulo {K}.
 * modulo {K} of a long decimal number stored digit by digit, highest digit first
 *
 * @K 7 9 11 13 37 89 97
 * @name digits_modulo bank_remainder
 * @array d n
 * @range d 0 9
 * @range n 0 8
 */
int32_t digits_modulo(const int32_t *d, int32_t n) {
    int32_t rest = 0;
    for (int32_t i = 0; i < n; i++) rest = (rest * 10 + d[i]) % K;
    return rest;
}

/**
 * Return the 32-bit FNV-1a hash of the {n} bytes at {p}.
 * Compute FNV-1a over {p}, {n} bytes: start at 2166136261; per byte, XOR it in, then multiply by 16777619.
 * What is the Fowler-Noll-Vo hash, variant 1a with 32 bits, of a key {p} of {n} bytes?
 * FNV-1a (32 bits) over {n} bytes at {p}; an empty key gives 2166136261
 * Calculate the FNV-1a hash (32 bits) of a byte array.
 * How do I implement 32-bit FNV-1a?
 * Write a function for the 32-bit FNV-1a hash of a byte array.
 * fnv-1a hash, 32 bit, of a byte buffer
 * How do I hash n bytes with 32-bit FNV-1a?
 * fnv1a of a byte array, 32 bit
 * FNV-1a hash of n bytes: offset 2166136261, prime 16777619
 * 32-bit Fowler-Noll-Vo hash (FNV-1a) of a buffer
 *
 * @name fnv1a hash_fnv1a
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint32_t fnv1a(const uint8_t *p, int32_t n) {
    uint32_t hash = 2166136261u;
    for (int32_t i = 0; i < n; i++) hash = (hash ^ p[i]) * 16777619u;
    return hash;
}

/**
 * Return the 32-bit FNV-1 hash of the {n} bytes at {p}.
 * Compute FNV-1 over {p}, {n} bytes: start at 2166136261; per byte, multiply by 16777619, then XOR it in.
 * What is the Fowler-Noll-Vo hash, the original variant 1 with 32 bits, of a key {p} of {n} bytes?
 * FNV-1 (32 bits, multiply before XOR) over {n} bytes at {p}
 * Calculate the FNV-1 hash (32 bits, multiply before XOR) of a byte array.
 * How do I implement 32-bit FNV-1 (multiply first, then XOR)?
 * Write a function for the 32-bit FNV-1 hash of a byte array.
 * fnv-1 hash, 32 bit, of a byte buffer
 * How do I hash n bytes with the original 32-bit FNV-1, not 1a?
 * fnv1 of a byte array, 32 bit, multiply first
 * FNV-1 hash of n bytes: offset 2166136261, prime 16777619, multiply then XOR
 * 32-bit Fowler-Noll-Vo hash, variant FNV-1, of a buffer
 *
 * @name fnv1 hash_fnv1
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint32_t fnv1(const uint8_t *p, int32_t n) {
    uint32_t hash = 2166136261u;
    for (int32_t i = 0; i < n; i++) hash = hash * 16777619u ^ p[i];
    return hash;
}

/**
 * Return the 64-bit FNV-1a hash of the {n} bytes at {p}.
 * Compute FNV-1a with 64 bits over {p}, {n} bytes: start 14695981039346656037, prime 1099511628211.
 * What is the 64-bit Fowler-Noll-Vo hash, variant 1a, of a key {p} of {n} bytes?
 * FNV-1a (64 bits) over {n} bytes at {p}
 * Calculate the FNV-1a hash (64 bits) of a byte array.
 * How do I implement 64-bit FNV-1a?
 * Write a function for the 64-bit FNV-1a hash of a byte array.
 * fnv-1a hash, 64 bit, of a byte buffer
 * How do I hash n bytes to 64 bits with FNV-1a?
 * fnv1a of a byte array, 64 bit
 * 64-bit FNV-1a hash of n bytes: offset 14695981039346656037, prime 1099511628211
 * 64-bit Fowler-Noll-Vo hash (FNV-1a) of a buffer
 *
 * @name fnv1a64 hash_fnv64
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint64_t fnv1a64(const uint8_t *p, int32_t n) {
    uint64_t hash = 14695981039346656037u;
    for (int32_t i = 0; i < n; i++) hash = (hash ^ p[i]) * 1099511628211u;
    return hash;
}

/**
 * Return Bernstein's djb2 hash of the string {s}: start at 5381, then hash * 33 {OP} character, 32 bits.
 * Hash the text {s} with djb2 in the form hash = hash * 33 {OP} c, beginning at 5381 and wrapping at 32 bits.
 * What is the djb2 hash ({OP:2} variant, 5381 and 33) of the C string {s}?
 * djb2 of {s}, characters combined by {OP:2} ({OP})
 * Calculate the djb2 hash of a string: start with 5381, then hash = hash * 33 {OP} c.
 * How do I implement djb2 with {OP:2} (hash * 33 {OP} c, starting at 5381)?
 * Write a function for the djb2 hash (5381, times 33) of a string, with {OP:2} ({OP}).
 * djb2 hash of a string with {OP} (start 5381, times 33)
 * How do I hash a string as Bernstein did, times 33 from 5381, with {OP:2} ({OP}) of each character?
 * string hash: hash = hash * 33 {OP} c for each character, starting at 5381
 * djb2 string hash, {OP:2} variant: h = h * 33 {OP} c from 5381
 * Dan Bernstein's string hash with {OP:2} ({OP}): factor 33, start value 5381
 *
 * @OP + "+" "addition"
 * @OP ^ "^" "XOR"
 * @name djb2 bernstein_hash
 * @string s
 */
uint32_t djb2(const char *s) {
    uint32_t hash = 5381;
    for (; *s != 0; s++) hash = hash * 33 OP (uint8_t)*s;
    return hash;
}

/**
 * djb2 hash of a string: start 5381, times 33 plus each character
 * hash = hash * 33 + c for each character of a string, from 5381
 * simple string hash function by Bernstein: 5381, times 33 plus c
 * How do I hash a string with djb2, adding the characters?
 * string to hash code: start at 5381, then h * 33 + c, 32 bits
 * bernstein hash (djb2, additive) of a C string
 * Write a function that hashes a C string: start at 5381, then times 33 plus each character.
 * djb2 hash of a string, the version that adds the characters
 * Given a text, return its djb2 hash (from 5381, h * 33 + c) as a 32-bit unsigned number.
 * Calculate the djb2 hash (hash * 33 + c) of a string.
 * djb2 string hash with start value 5381 and factor 33, adding each character
 * do h = ((h << 5) + h) + c over the characters of a string, starting at 5381
 *
 * @string s
 * @name plain_djb2 djb2_hash
 */
uint32_t plain_djb2(const char *s) {
    uint32_t hash = 5381;
    while (*s) hash = hash * 33 + (uint8_t)*s++;
    return hash;
}
/**
 * Calculate the hash bucket of a string: starting at 0, h = (h * 31 + c) modulo the table size.
 * hash table index of a string: h = (h * 31 + c) % size for every character, starting with 0
 * How do I find the bucket of a string key with h = (h * 31 + c) % size, starting at 0?
 * do hash = (hash * 31 + c) % size for every character of a string, starting at 0
 * Return (h * 31 + c) % size, applied to each character of a string, with h starting at 0.
 * bucket number of a string in a table with {size} slots, by h = (h * 31 + c) % size from 0
 * Given a string and the number of buckets, return its hash with factor 31 from 0, modulo the number of buckets at each step.
 * string hash for a hash table: from 0, for each character multiply by 31, add it, take the remainder by the table size
 * Implement a string hash that returns a bucket from 0 to size - 1: h = (h * 31 + c) % size, starting at 0.
 * map a string to a bucket of a hash table: h = 31 * h + c modulo size, starting at 0
 * Write a function that takes a string and a table size and returns the bucket, from 0 to size - 1, with hash = (hash * 31 + character) % size for each character as an unsigned byte, starting at 0.
 * How do I hash a string to one of n buckets by Horner's rule with base 31, starting at 0 and reducing modulo n after each character, taken as an unsigned byte?
 *
 * @string s
 * @name string_bucket bucket_of_string
 * @range size 1 101
 */
int32_t string_bucket(const char *s, int32_t size) {
    int64_t hash = 0;
    while (*s) hash = (hash * 31 + (uint8_t)*s++) % size;
    return (int32_t)hash;
}

/**
 * Return the sdbm hash of the string {s}: hash = character + (hash << 6) + (hash << 16) - hash, from 0, 32 bits.
 * Hash the text {s} as sdbm does: start at 0, multiply by 65599 and add each character, modulo 2^32.
 * What is the sdbm hash of the C string {s}, as a 32-bit number?
 * sdbm hash of {s}, 32 bits
 * Calculate the sdbm hash of a string (32 bits).
 * How do I implement the sdbm string hash?
 * Write a function for the 32-bit sdbm hash of a string.
 * sdbm hash of a string, 32 bit
 * How do I hash a string to 32 bits as the sdbm database does?
 * sdbm string hash, 32 bits, from 0
 * sdbm hash: hash = hash * 65599 + c for each character, starting at 0, in 32 bits
 * 32-bit sdbm hash of a C string
 *
 * @name sdbm hash_sdbm
 * @string s
 */
uint32_t sdbm(const char *s) {
    uint32_t hash = 0;
    for (; *s != 0; s++) hash = (uint8_t)*s + (hash << 6) + (hash << 16) - hash;
    return hash;
}

/**
 * Return Jenkins's one-at-a-time hash of the {n} bytes at {p}.
 * Compute the one-at-a-time hash (Bob Jenkins) over {p}, {n} bytes, starting at 0, with 32 bits.
 * What is the Jenkins one-at-a-time value of a key {p} of {n} bytes?
 * Jenkins one_at_a_time hash over {n} bytes at {p}
 * Calculate the Jenkins one-at-a-time hash of a byte array.
 * How do I implement the Jenkins one-at-a-time hash?
 * Write a function for the Jenkins one-at-a-time hash of n bytes, 32 bits.
 * jenkins hash of a byte buffer, one at a time
 * How do I compute Bob Jenkins's one-at-a-time hash of a byte buffer?
 * jenkins oaat (one at a time) hash of a byte array, 32 bit
 * one-at-a-time hash by Bob Jenkins for n bytes
 * 32-bit Jenkins one-at-a-time hash of a key of n bytes
 *
 * @name one_at_a_time jenkins_hash
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint32_t one_at_a_time(const uint8_t *p, int32_t n) {
    uint32_t hash = 0;
    for (int32_t i = 0; i < n; i++) {
        hash += p[i];
        hash += hash << 10;
        hash ^= hash >> 6;
    }
    hash += hash << 3;
    hash ^= hash >> 11;
    return hash + (hash << 15);
}

/**
 * Return the PJW hash of the string {s}, as ELF files use it for symbol names.
 * Hash the symbol name {s} the ELF way: shift left by 4, add the character, fold the top nibble back in.
 * What is the System V ELF hash of the C string {s}?
 * ELF (PJW) hash of {s}
 * Calculate the ELF hash of a string.
 * How do I implement the ELF (PJW) hash?
 * Write a function for the 32-bit ELF hash of a string.
 * elf hash (pjw) of a C string
 * How do I hash a symbol name as linkers do (System V ELF hash)?
 * pjw hash of string as in ELF files, 32 bits
 * ELF string hash, 32 bits
 * hash of a symbol name as in ELF files
 *
 * @name elf_hash pjw_hash
 * @string s
 */
uint32_t elf_hash(const char *s) {
    uint32_t hash = 0;
    for (; *s != 0; s++) {
        hash = (hash << 4) + (uint8_t)*s;
        uint32_t top = hash & 0xf0000000u;
        hash = (hash ^ top >> 24) & ~top;
    }
    return hash;
}

/**
 * Mix the bits of {x} with the 32-bit finalizer of MurmurHash3.
 * Return the Murmur3 fmix32 of {x}: shifts 16, 13, 16 and factors 0x85EBCA6B, 0xC2B2AE35.
 * do the final mixing step of MurmurHash3 on the 32-bit {x}
 * compute fmix32({x}) of MurmurHash3
 * Implement MurmurHash3's fmix32.
 * Apply the finalizer of MurmurHash3 (32-bit) to an integer.
 * Write a function for the MurmurHash3 32-bit finalizer of an integer.
 * murmur3 fmix32 of an unsigned number
 * murmur3 final mix of a 32 bit integer
 * hash a 32-bit integer with the MurmurHash3 finalizer
 * How do I implement fmix32 of MurmurHash3?
 * Scramble a 32-bit number by XOR with itself shifted right by 16, multiplication by 0x85EBCA6B, XOR with a right shift by 13, multiplication by 0xC2B2AE35 and XOR with a right shift by 16, as at the end of MurmurHash3.
 *
 * @name fmix32 murmur_finalizer
 */
uint32_t fmix32(uint32_t x) {
    x ^= x >> 16;
    x *= 0x85ebca6bu;
    x ^= x >> 13;
    x *= 0xc2b2ae35u;
    return x ^ x >> 16;
}

/**
 * Mix the bits of {x} with the 64-bit finalizer of MurmurHash3.
 * Return the Murmur3 fmix64 of {x}: three shifts by 33 and factors 0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53.
 * do the final mixing step of MurmurHash3 on the 64-bit {x}
 * compute fmix64({x}) of MurmurHash3
 * Implement MurmurHash3's fmix64.
 * Apply the finalizer of MurmurHash3 (64-bit) to an integer.
 * Write a function for the MurmurHash3 64-bit finalizer of an integer.
 * murmur3 fmix64 of an unsigned number
 * murmur3 final mix of a 64 bit integer
 * hash a 64-bit integer with the MurmurHash3 finalizer
 * How do I implement fmix64 of MurmurHash3?
 * Scramble a 64-bit number by XOR with itself shifted right by 33, multiplication by 0xFF51AFD7ED558CCD, the same XOR again, multiplication by 0xC4CEB9FE1A85EC53 and the XOR once more.
 *
 * @name fmix64 murmur_finalizer64
 */
uint64_t fmix64(uint64_t x) {
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdu;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53u;
    return x ^ x >> 33;
}

/**
 * Return the internet checksum of the {n} 16-bit words at {p}: the complement of their one's complement sum.
 * Compute the IP header checksum over {p}, {n} words of 16 bits: add, fold carries back in, invert.
 * What is the RFC 1071 checksum of {n} words {p}?
 * one's complement checksum over {n} 16-bit words at {p}
 * How do I calculate the internet checksum (RFC 1071) of n 16-bit words?
 * Calculate the checksum of an IP header, given as n 16-bit words.
 * Write a function to compute the IP (internet) checksum of n 16-bit words.
 * internet checksum of an array of 16-bit words
 * How do I calculate the checksum of an IPv4 header given as n 16-bit words?
 * ip / udp / tcp checksum over n 16-bit words: complement of the one's complement sum
 * one's complement of the one's complement sum of n 16-bit words
 * RFC 1071 internet checksum for an array of uint16_t
 *
 * @name internet_checksum ip_checksum
 * @array p n
 * @range p 0 65535
 * @range n 0 8
 */
uint16_t internet_checksum(const uint16_t *p, int32_t n) {
    uint32_t sum = 0;
    for (int32_t i = 0; i < n; i++) sum += p[i];
    while (sum >> 16 != 0) sum = (sum & 0xffff) + (sum >> 16);
    return ~sum;
}

/**
 * Return the BSD checksum of the {n} bytes at {p}: rotate the 16-bit sum right by one, then add the next byte.
 * Compute the old BSD "sum" checksum (rotate right, add) over {p}, {n} bytes, starting at 0 and wrapping at 16 bits.
 * What is the 16-bit BSD checksum of a file {p} of {n} bytes?
 * BSD sum (16-bit, rotated right before each byte) over {n} bytes at {p}
 * Calculate the 16-bit BSD checksum of a buffer: rotate right by one, then add each byte.
 * How do I implement the BSD checksum algorithm (16 bits)?
 * Write a function for the 16-bit BSD checksum of a byte array.
 * bsd sum (rotating 16-bit checksum) of n bytes
 * How do I compute the checksum of the classic BSD sum command for a byte buffer?
 * bsd checksum of a buffer: rotate the 16-bit sum right by one, then add the byte
 * 16-bit BSD sum of a byte buffer
 * BSD checksum of n bytes, as computed by sum -r
 *
 * @name bsd_checksum rotating_sum
 * @array p n
 * @range p 0 255
 * @range n 0 8
 */
uint16_t bsd_checksum(const uint8_t *p, int32_t n) {
    uint16_t sum = 0;
    for (int32_t i = 0; i < n; i++) {
        sum = sum >> 1 | sum << 15;
        sum += p[i];
    }
    return sum;
}

/**
 * Set bit 7 of {x} so that the byte has {OP} parity; the low seven bits stay.
 * Add an {OP} parity bit on top of the seven-bit character {x}.
 * What is the byte for the 7-bit code {x} with {OP} parity in its highest bit?
 * 7-bit {x} with an {OP} parity bit at position 7
 * Return the 7-bit value with bit 7 chosen so that the byte has {OP} parity.
 * How do I add an {OP} parity bit to a 7-bit value, in bit 7?
 * Write a function that adds an {OP} parity bit (bit 7) to a 7-bit character.
 * the low seven bits of a byte with {OP} parity in bit 7
 * How do I set the top bit of a byte so that it has {OP} parity, keeping the other seven?
 * add {OP} parity in bit 7 to the low seven bits of a byte
 * set bit 7 so that the number of ones in the byte is {OP}
 * 7 data bits plus {OP} parity bit in the top bit of a byte
 *
 * @OP == "odd"
 * @OP != "even"
 * @name add_parity with_parity
 */
uint8_t add_parity(uint8_t x) {
    uint8_t ones = 0;
    for (uint8_t rest = x & 127; rest != 0; rest &= rest - 1) ones ^= 1;
    return (x & 127) | (ones OP 0 ? 128 : 0);
}

/**
 * Combine the hashes {a} and {b} as boost's hash_combine does: {a} XOR ({b} + 0x9E3779B9 + ({a} << 6) + ({a} >> 2)).
 * return {a} ^ ({b} + 0x9E3779B9 + ({a} << 6) + ({a} >> 2))
 * What does the 32-bit hash {a} become when {b} is mixed into it with the constant 0x9E3779B9 (boost's formula)?
 * hash_combine of the seed {a} with the value {b}, 32 bits, golden-ratio constant 0x9E3779B9
 * Implement boost's hash_combine for two 32-bit values with the constant 0x9E3779B9; the seed comes first.
 * Combine two hashes with boost's formula: seed ^ (hash + 0x9e3779b9 + (seed << 6) + (seed >> 2)).
 * hash_combine as in boost: seed, then the other hash, 32 bits, 0x9e3779b9
 * How do I mix a second 32-bit hash into a first one as boost's hash_combine does, with 0x9e3779b9?
 * boost hash combine formula 32 bit: seed ^ (hash + 0x9e3779b9 + (seed << 6) + (seed >> 2))
 * Write a function that combines two 32-bit hashes, seed first, by XORing the seed with hash + 0x9e3779b9 + (seed << 6) + (seed >> 2).
 * How do I update a running 32-bit seed with the hash of another field by boost's old formula, seed XOR (hash + 0x9e3779b9 + (seed << 6) + (seed >> 2))?
 * XOR {a} with the sum of {b}, 0x9e3779b9, {a} shifted left by 6 and {a} shifted right by 2.
 *
 * @name hash_combine merge_hashes
 */
uint32_t hash_combine(uint32_t a, uint32_t b) { return a ^ (b + 0x9e3779b9u + (a << 6) + (a >> 2)); }

/**
 * Hash {x} to {K} bits by Knuth's multiplicative method: times 2654435769, keep the top {K} bits.
 * Return ({x} * 2654435769) >> (32 - {K}), with a 32-bit product: a number of {K} bits.
 * Which of 2^{K} buckets does Fibonacci hashing (32 bits, multiplier 2654435769) give to the key {x}?
 * Fibonacci hash of the 32-bit {x} to {K} bits, multiplier 2654435769
 * How do I hash a 32-bit integer to {K} bits with the multiplier 2654435769 (top bits of the product)?
 * Multiply by 2654435769 in 32 bits and return the top {K} bits.
 * Write a function for Fibonacci hashing of a 32-bit integer to {K} bits with the multiplier 2654435769.
 * fibonacci hashing of an integer: times 2654435769, top {K} bits of 32
 * How do I map an integer key to a table with 2^{K} buckets by the multiplier 2654435769 and the top bits?
 * golden ratio hash of a 32-bit key (2654435769), top {K} bits
 * multiplicative hash of an integer: x * 2654435769, top {K} bits
 * Knuth's multiplicative hash to {K} bits, with the factor 2654435769
 *
 * @K 4..12 16
 * @name fibonacci_hash knuth_hash
 */
uint32_t fibonacci_hash(uint32_t x) { return x * 2654435769u >> (32 - K); }

/**
 * hash table index of an integer key: key modulo table size, never negative
 * key modulo table size, never negative, for a key of any sign
 * bucket of a number in a table with size slots, number modulo size, -1 going to slot size - 1
 * How do I map an integer key, even a negative one, to a bucket from 0 to size - 1 by floor modulo?
 * return ((key % size) + size) % size
 * division method of hashing: key mod size, a negative remainder gets size added
 * Write a function that maps an integer key to its bucket, key modulo size, where key -1 lands in bucket size - 1.
 * simplest integer hash: key mod table size, never below 0
 * Returns key modulo size, always from 0 to size - 1.
 * hash an integer to a bucket: non-negative remainder by the number of buckets
 * shard for an id: id modulo the number of shards, never negative
 * bucket of an integer key in a hash table of {size} slots: key modulo slots, -1 in the last slot
 *
 * @T int32_t int64_t
 * @name key_bucket table_slot
 * @range key -1000 1000
 * @range size 1 101
 */
T key_bucket(T key, T size) { return (key % size + size) % size; }
