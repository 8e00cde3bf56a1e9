/**
 * Count the ones in the byte {x} with a table for its two nibbles.
 * How many bits of the 8-bit {x} are set? Look up both nibbles in a table of 16 counts.
 * population count of a byte with a nibble lookup table
 * Add the bit counts of the high and the low four bits of {x}, taken from a 16-entry table.
 * Find the number of 1 bits in an 8-bit {x} by two table lookups.
 * Split {x} into two nibbles, look up the bit count of each in a small table, and return the sum.
 * Write a function that counts the set bits of a byte with a lookup table.
 * popcount of a byte using a table
 * How do I count ones in 8 bits by looking up nibbles?
 * number of set bits of a byte with a 16-entry table
 * number of ones in a byte by two nibble lookups
 * Count the set bits of a byte using a table with 16 entries.
 *
 * @name popcount_table nibble_count
 */
static const uint8_t ones[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};
int32_t popcount_table(uint8_t x) { return ones[x & 15] + ones[x >> 4]; }

/**
 * Reverse the bits of the byte {x} with a table for its two nibbles.
 * Which byte has the bits of {x} in the opposite order? Look up each half in a table of 16.
 * table-driven bit reversal of the 8-bit {x}
 * Put the reversed low nibble of {x} on top and the reversed high nibble below, from a 16-entry table.
 * Mirror the eight bits of {x} with two lookups instead of a loop.
 * My SPI device sends the lowest bit first; reverse the bits of the byte {x} with a nibble table.
 * Write a function that reverses the bits of a byte with a lookup table.
 * reverse the bits of a byte using a table
 * How do I reverse the bit order of 8 bits by nibble lookup?
 * mirror the bits of a byte using a 16-entry table of nibbles
 * Reverse the bits of a byte by two lookups.
 * Convert a byte from MSB-first to LSB-first bit order.
 *
 * @name reverse_byte mirror_byte
 */
static const uint8_t mirrored[16] = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
uint8_t reverse_byte(uint8_t x) { return mirrored[x & 15] << 4 | mirrored[x >> 4]; }

/**
 * Return the character of the lower-case hex digit {x}, 0 to 15, from a table.
 * Look up {x} (0 to 15) in the characters 0123456789abcdef.
 * Which character of 0123456789abcdef has the index {x} (0 to 15)?
 * table lookup of a hexadecimal digit: {x} (0 to 15) as a character, letters in lower-case
 * Return the character at index {x} of the string "0123456789abcdef".
 * Convert the nibble {x} to a hex digit in lower case.
 * Write a function that returns the lowercase hex character of a number below 16.
 * nibble to its hex char in lowercase, from a table
 * How do I get the hexadecimal digit of a number from 0 to 15 in lower case?
 * return "0123456789abcdef"[x]
 * base-16 digit of a number below 16, with letters a to f
 * hex dump helper: convert a nibble 0 to 15 to a lower-case character
 *
 * @T int32_t int64_t
 * @name hex_digit_of nibble_character
 * @range x 0 15
 */
static const char digits[16] = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
char hex_digit_of(T x) { return digits[x]; }

/**
 * Return the character of the upper-case hex digit {x}, 0 to 15, from a table.
 * Look up {x} (0 to 15) in the characters 0123456789ABCDEF.
 * Which character of 0123456789ABCDEF has the index {x} (0 to 15)?
 * table lookup of a hexadecimal digit: {x} (0 to 15) as a character, letters in upper-case
 * Return the character at index {x} of the string "0123456789ABCDEF".
 * Convert the nibble {x} to a hex digit in upper case.
 * Write a function that returns the uppercase hex character of a number below 16.
 * nibble to its hex char in uppercase, from a table
 * How do I get the hexadecimal digit of a number from 0 to 15 in upper case?
 * return "0123456789ABCDEF"[x]
 * base-16 digit of a number below 16, with letters A to F
 * hex dump helper: convert a nibble 0 to 15 to an upper-case character
 *
 * @T int32_t int64_t
 * @name hex_capital_of nibble_character
 * @range x 0 15
 */
static const char capitals[16] = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
char hex_capital_of(T x) { return capitals[x]; }

/**
 * Return 10 to the power {n}, for {n} from 0 to 9, from a table.
 * Look up the power of ten with the exponent {n}, from 0 to 9.
 * What is 10^{n}? Use a table of ten entries; {n} is from 0 to 9.
 * table of powers of ten, indexed by {n} (0 to 9)
 * Return the number written as a one followed by {n} zeros, {n} at most 9, from a constant array.
 * I often need 1, 10, 100, ... up to a billion; return the one with {n} zeros.
 * Write a function that returns a power of ten, exponent 0 to 9, from a lookup table.
 * 10^n for n from 0 to 9, from a table
 * How do I get 10^n, from 1 up to 10^9, without a loop?
 * power of ten lookup for n from 0 to 9
 * ten to a small exponent from 0 to 9
 * decimal scale factor 1, 10, 100, ... for an exponent from 0 to 9
 *
 * @T int32_t int64_t
 * @name power_of_ten ten_to_the
 * @range n 0 9
 */
static const T powers[10] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
T power_of_ten(int32_t n) { return powers[n]; }

/**
 * Count the decimal digits of {x} by comparing it with a table of powers of ten.
 * How many decimal digits does the 32-bit {x} have? Zero has one.
 * number of decimal digits of an unsigned {x}, found with a table of powers of ten
 * Start with 1 and add one for each of 10, 100, ..., 1000000000 that {x} is not below.
 * Without dividing, find out how many digits {x} has in decimal.
 * For right-aligned columns I need the number of decimal digits of {x}, at least 1.
 * Write a function that counts the decimal digits of a number with a table of powers of ten.
 * decimal digit count of an unsigned number using a table of powers of ten
 * How many characters does an unsigned number need in decimal, without dividing?
 * number of decimal digits of an unsigned number using powers of ten
 * decimal length of an unsigned number by comparisons with powers of ten
 * How wide is an unsigned integer when printed in decimal?
 *
 * @name decimal_width digits_by_table
 */
static const uint32_t limits[9] = {10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
int32_t decimal_width(uint32_t x) {
    int32_t width = 1;
    while (width < 10 && x >= limits[width - 1]) width++;
    return width;
}

/**
 * Return the factorial of {n}, for {n} from 0 to 12, from a table.
 * Look up {n}! in a table; {n} is between 0 and 12.
 * What is {n} factorial, by table lookup? {n} is at most 12.
 * factorial table indexed by {n}, 0! = 1 up to 12! = 479001600
 * Return 1 * 2 * ... * {n} from an array of constants ({n} at most 12, 1 for 0).
 * Return the number of permutations of {n} things, {n} up to 12, from precomputed values.
 * Write a function that returns the factorial of a number from 0 to 12 from a lookup table.
 * factorial lookup for 0 to 12
 * How do I get n! for n up to 12 without multiplying at run time?
 * n! for n from 0 to 12, from an array
 * In how many orders can n things be arranged, n at most 12? Use a table.
 * Pick n! from a constant array of the factorials 0! to 12!, with n from 0 to 12.
 *
 * @T int32_t int64_t
 * @name factorial_table looked_up_factorial
 * @range n 0 12
 */
static const T factorials[13] = {1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600};
T factorial_table(int32_t n) { return factorials[n]; }

/**
 * number of days in a month by its number, no leap year, 0 if not 1 to 12
 * days per month table: February has 28, numbers other than 1..12 give 0
 * How many days does month number m have (28 in February)? 0 for an invalid month.
 * length of a month, 1 is January, February 28, 0 outside 1 to 12
 * Write a function that looks up the days of a month from 1, 28 for month 2, 0 for a number that is no month.
 * Return the days of a month by its number, 28 for 2, and 0 for an invalid number.
 * Return 31, 28, 31, 30 and so on for month 1, 2, 3, 4 and so on, otherwise 0.
 * month number to days, February 28, 0 if there is no such month
 * days in a given month of a non-leap year, 0 for an invalid month
 * Look up a month length (31, 28, 31, ...) by month number from 1, 0 if out of range.
 * last day of a month in a common year, zero if the month is not 1-12
 * Write a program to find a month's days from its number only: 31, 30 or 28, anything else 0
 *
 * @T int32_t int64_t
 * @name month_length days_of_month
 * @range month -2 14
 */
static const int8_t month_lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
T month_length(T month) { return month < 1 || month > 12 ? 0 : month_lengths[month - 1]; }

/**
 * Return prime number {n} of a table of the first sixteen primes, counting from 0 for the prime 2.
 * Which prime has the index {n} (0 to 15) in 2, 3, 5, 7, 11, ...?
 * Look up the prime with {n} primes below it; {n} is at most 15.
 * table of small primes, indexed by {n}: 0 gives 2, 15 gives 53
 * Return entry {n} (from 0) of the constant list of primes 2, 3, 5, ..., 53.
 * I need the small prime with index {n}, starting with 2 at index 0 and ending with 53 at 15.
 * Write a function that returns one of the first 16 primes by index from 0.
 * prime lookup table with 16 entries: 2 for n = 0, 3 for n = 1
 * How do I get a small prime by its index from 0 in a list of the first sixteen?
 * element n (from 0) of the primes from 2 to 53
 * Return the prime at index n in 2, 3, 5, ..., 53, counting from 0.
 * Get the n-th prime (n from 0, up to 15) from a constant list.
 *
 * @name prime_at small_prime
 * @range n 0 15
 */
static const int8_t primes[16] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
int32_t prime_at(int32_t n) { return primes[n]; }

/**
 * Return the index of {x} in the table 2, 3, 5, ..., 53 of the first sixteen primes by binary search, or -1 if it is not there.
 * What is the index (from 0) of {x} among the primes up to 53? Binary search; -1 for other numbers.
 * binary search for {x} in a constant table of the sixteen primes below 59: its index from 0, else -1
 * Binary search for {x} in the sorted table of primes up to 53: return the index from 0, or -1.
 * Is {x} one of the sixteen smallest primes? Return its index from 0, or -1.
 * Find {x} in the list of primes from 2 to 53: its position counted from 0, -1 if absent.
 * Write a function that finds the index from 0 of a number in the sorted table of the 16 primes up to 53, -1 if absent.
 * binary search of a number in the table of primes 2 to 53: index from 0, or -1
 * What is the position (from 0) of a number among the primes up to 53, or -1 if it is none of them?
 * Where is x in 2, 3, 5, ..., 53? Index from 0, else -1.
 * index from 0 of a prime up to 53 by binary search, -1 for other numbers
 * Which prime is this, counting 2 as number 0, up to 53? -1 if it is not in the table.
 *
 * @name prime_index find_prime
 * @range x 0 60
 */
static const int8_t prime_list[16] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
int32_t prime_index(int32_t x) {
    int32_t low = 0, high = 15;
    while (low <= high) {
        int32_t middle = (low + high) / 2;
        if (prime_list[middle] == x) return middle;
        if (prime_list[middle] < x) low = middle + 1;
        else high = middle - 1;
    }
    return -1;
}

/**
 * Return the seven-segment code of the digit {x} (0 to 9): segment a in bit 0 up to segment g in bit 6.
 * Which segments light up for the digit {x}, as a mask with a = 1, b = 2, ..., g = 64?
 * seven-segment pattern of the digit {x}, bits 0 to 6 for segments a to g; 0 gives 0x3F
 * Look up how the digit {x} is shown on a seven-segment display with the segments a to g in bits 0 to 6.
 * My display has segment a in bit 0 and g in bit 6; which byte shows the digit {x} (0 to 9)?
 * Return the entry at index {x} of 0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F.
 * Write a function that returns the 7-segment pattern of a digit from 0 to 9, a in bit 0 to g in bit 6.
 * seven segment code of a digit, segment a in the lowest bit, 0 is 0x3F
 * Which LED segments must be on to show a digit from 0 to 9, with a = 1, b = 2, ..., g = 64?
 * 7-segment code of a digit from a table, a = bit 0 to g = bit 6
 * display code (bits gfedcba) for a decimal digit, 6 as 0x7D, 9 as 0x6F
 * Convert a digit to the segment mask of an LED display, segment a in the lowest bit, 0 as 0x3F.
 *
 * @name seven_segment led_digit
 * @range x 0 9
 */
static const uint8_t segments[10] = {0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f};
uint8_t seven_segment(int32_t x) { return segments[x]; }

/**
 * Return the Morse code of the small letter {c} as bits: after a leading 1, a dash is 1 and a dot is 0.
 * What is the Morse code of {c}, one of 'a' to 'z'? Use bits after a leading 1: dot 0, dash 1.
 * Morse code of the lower-case letter {c} as bits after a leading 1: 'a' (dot dash) is binary 101, 'e' (dot) is 10
 * Look up {c} ('a' to 'z') in a Morse table; each entry is a 1 followed by its dots (0) and dashes (1).
 * Convert the lower-case letter {c} to Morse bits: a leading 1, then 0 for short and 1 for long.
 * dots (0) and dashes (1) of the letter {c} after a leading one bit: s (three dots) is 8, o (three dashes) is 15
 * Write a function that returns the Morse code of a lowercase letter as bits: a leading 1, then 0 per dot and 1 per dash.
 * Morse code of a lower-case letter as bits after a leading 1, dash 1, dot 0
 * How do I encode the Morse dots (0) and dashes (1) of a lower-case letter in a byte after a leading 1?
 * lower-case letter to Morse bits: leading 1, then dot 0, dash 1
 * Morse pattern of a lower-case letter: dot 0, dash 1, with a 1 in front
 * Morse lookup for a lower-case letter with a leading 1 bit, then dash 1, dot 0
 *
 * @name morse_code morse_bits
 * @range c 97 122
 */
static const uint8_t morse[26] = {5,  24, 26, 12, 2, 18, 14, 16, 4, 23, 13, 20, 7,
                                  6, 15, 22, 29, 10, 8, 3, 9, 17, 11, 25, 27, 28};
uint8_t morse_code(char c) { return morse[c - 'a']; }

/**
 * Return the letter value in English Scrabble of the small letter {c}.
 * How many points is the tile {c}, one of 'a' to 'z', worth in English Scrabble?
 * Look up the Scrabble score (English) of the lower-case letter {c}.
 * English Scrabble tile value of {c}, a lower-case letter: 1 for e, 10 for q and z
 * Points per letter in English Scrabble: a 1, b 3, c 3, d 2, ..., z 10; return those of {c}.
 * My word game scores the lower-case letter {c} like English Scrabble; what is its score?
 * Write a function that returns the English Scrabble points of a lowercase letter.
 * English Scrabble score of a lowercase letter
 * How many points is a lowercase letter worth in English Scrabble?
 * English Scrabble points of a single letter a to z
 * How much is a lower-case letter worth in English Scrabble?
 * English Scrabble tile score of a lower-case letter, where q and z are worth ten
 *
 * @name tile_value letter_points
 * @range c 97 122
 */
static const int8_t points[26] = {1, 3, 3, 2, 1, 4, 2, 4, 1, 8, 5, 1, 3, 1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10};
int32_t tile_value(char c) { return points[c - 'a']; }

/**
 * english scrabble points of a letter, upper or lower case, 0 for other characters
 * value of an English Scrabble tile in any case, 0 if it is not a letter
 * How many points does this letter give in English Scrabble, upper or lower case? 0 for a non-letter.
 * letter score in English Scrabble, any case, zero for other characters
 * Write a function that returns the English Scrabble value of a letter in either case; other characters give 0.
 * What is a letter worth in English Scrabble, whatever its case? 0 if it is no letter.
 * English Scrabble points for one tile, upper or lower case, a blank or other character gives 0
 * English Scrabble tile score of a character, ignoring case, 0 if it isn't a letter
 * Convert an English Scrabble letter (either case) to its points, other characters give 0.
 * English Scrabble letter value, 10 for Z and z, 0 for anything that is not a letter
 * score of a single letter in English Scrabble, ignoring case, 0 for other characters
 * Return 0 for anything that is not a letter, else its English Scrabble points, ignoring case.
 *
 * @name scrabble_letter letter_score
 * @range c 60 125
 */
static const int8_t scrabble_values[26] = {1, 3, 3,  2, 1, 4, 2, 4, 1, 8, 5, 1, 3,
                                           1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10};
int32_t scrabble_letter(char c) {
    if (c >= 'A' && c <= 'Z') c += 32;
    return c >= 'a' && c <= 'z' ? scrabble_values[c - 'a'] : 0;
}

/**
 * Update the CRC-32 register {crc} (reflected 0xEDB88320) with the byte {b}, four bits at a time with a table of sixteen, no inversion.
 * Update the CRC-32 {crc} with the byte {b} using the nibble table of the reflected polynomial 0xEDB88320, no inversion.
 * nibble-wise CRC-32 step, reflected 0xEDB88320, no inversion: state {crc}, input byte {b}
 * What does a reflected CRC-32 register {crc} (0xEDB88320) become after the byte {b}? No inversion.
 * XOR {b} into {crc}, then twice shift right by 4 and XOR the CRC-32 (0xEDB88320) table entry of the low nibble.
 * CRC-32 with a small table (reflected 0xEDB88320, no inversion): compute the new register from {crc} and the next byte {b}.
 * Write a function that updates a reflected CRC-32 (0xEDB88320) with one byte using a 16-entry table, no inversion.
 * CRC-32 register update with one byte, reflected 0xEDB88320, not inverted
 * How do I feed a byte into a reflected CRC-32 register (0xEDB88320) with nibble lookups and without inverting?
 * crc32 step (reflected 0xEDB88320) from crc and byte with a 16-entry table, register not inverted
 * incremental reflected CRC-32 register (0xEDB88320), one byte, four bits per lookup, no inversion
 * CRC-32 (0xEDB88320) for microcontrollers: update the register with one byte, reflected, no final XOR
 *
 * @name crc32_nibbles crc_half_byte
 */
static const uint32_t crc_table[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4,
                                       0x4db26158, 0x5005713c, 0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                       0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
uint32_t crc32_nibbles(uint32_t crc, uint8_t b) {
    crc ^= b;
    crc = crc >> 4 ^ crc_table[crc & 15];
    return crc >> 4 ^ crc_table[crc & 15];
}

/**
 * Return the postage for a letter of {x} grams: 85 up to 20 g, 100 up to 50 g, 160 up to 500 g, 275 up to 1000 g, else 0.
 * What does a letter of {x} grams cost in cents? Up to 20 g 85, 50 g 100, 500 g 160, 1000 g 275; heavier 0.
 * letter postage for the weight {x}: 85, 100, 160, 275 up to 20, 50, 500, 1000 grams; 0 above
 * Find the first weight limit of 20, 50, 500, 1000 that {x} does not exceed, and give its price 85, 100, 160 or 275; 0 if there is none.
 * Letters cost 85, 100, 160 or 275 cents up to 20, 50, 500 or 1000 grams; how much for {x}? 0 if too heavy.
 * postage for {x} grams with limits 20/50/500/1000 inclusive and prices 85/100/160/275, beyond the last limit 0
 * Write a function for letter postage: up to 20 g 85, 50 g 100, 500 g 160, 1000 g 275, else 0.
 * letter postage by weight: 85/100/160/275 up to 20/50/500/1000 g, 0 above
 * How many cents does a letter cost: 85, 100, 160 or 275 up to 20, 50, 500 or 1000 grams, and 0 for more?
 * letter price by grams: up to 20/50/500/1000 inclusive 85, 100, 160, 275, 0 if heavier
 * stamp value in cents for a letter in grams: 85 up to 20, 100 up to 50, 160 up to 500, 275 up to 1000, else 0
 * mail rate lookup: 85 cents up to 20 g, 100 up to 50, 160 up to 500, 275 up to 1000, then 0
 *
 * @name postage letter_price
 * @range x 1 1100
 */
static const int32_t postage_limits[4] = {20, 50, 500, 1000}, prices[4] = {85, 100, 160, 275};
int32_t postage(int32_t x) {
    for (int32_t i = 0; i < 4; i++)
        if (x <= postage_limits[i]) return prices[i];
    return 0;
}

/**
 * Return the progressive tax on {x}: nothing up to 10000, 20 percent of the part from there to 40000, 40 percent of the rest, each part rounded down.
 * How much tax is due on an income of {x}? The first 10000 are free, the next 30000 cost 20%, everything above 40%, each rounded down.
 * income tax on {x} in brackets: 0% to 10000, 20% to 40000, 40% beyond, whole units, each part rounded down
 * Tax the part of {x} between 10000 and 40000 at 20 percent and the part over 40000 at 40 percent (round down each).
 * income tax on {x} with brackets starting at 0, 10000, 40000 and rates 0, 20, 40 percent, rounding down each part
 * Someone earns {x} a year: what is the tax with 20 percent on the part from 10000 to 40000 and 40 percent above, each rounded down?
 * Write a function to compute income tax: 0% up to 10000, 20% from there to 40000, 40% on the part above, each part's tax rounded down before adding.
 * sum of two tax amounts, each truncated to an integer: 20% of the income between 10000 and 40000, and 40% of the income over 40000
 * How much tax do I pay with 20 percent between 10000 and 40000 and 40 percent over 40000, if the fraction of each of the two amounts is dropped?
 * progressive tax on an integer income: rates 0, 20 and 40 % on the parts that begin at 0, 10000 and 40000, dropping the fraction of each part's tax
 * Given an annual income as an integer, return the tax: 20% of what lies between 10000 and 40000 plus 40% of what exceeds 40000, both rounded down to whole units.
 * I need a marginal tax calculator where the first 10000 are tax-free, income from 10000 to 40000 is taxed at 20% and anything beyond at 40%, each of the two amounts rounded down separately.
 *
 * @T int32_t int64_t
 * @name income_tax progressive_tax
 * @range x 0 100000
 */
static const int32_t starts[3] = {0, 10000, 40000}, rates[3] = {0, 20, 40};
T income_tax(T x) {
    T tax = 0;
    for (int32_t i = 2; i >= 0; i--)
        if (x > starts[i]) {
            tax += (x - starts[i]) * rates[i] / 100;
            x = starts[i];
        }
    return tax;
}

/**
 * Return the grade for {x} points: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60, otherwise 'F'.
 * Which letter grade do {x} points earn? 90 and more is A, 80 B, 70 C, 60 D, less F.
 * letter grade of {x} with thresholds 90, 80, 70, 60 for A to D, else F
 * Find the first threshold of 90, 80, 70, 60 that {x} reaches and return A, B, C or D; F if it reaches none.
 * I have to grade a test with {x} points on the usual scale: A at 90, B at 80, C at 70, D at 60, F below.
 * Map {x} to 'A', 'B', 'C', 'D' for at least 90, 80, 70, 60, everything lower to 'F'.
 * Write a program that gives a letter grade for a score: A 90, B 80, C 70, D 60, else F.
 * score to grade A B C D F with lower limits 90, 80, 70, 60
 * Which grade do my points earn if A starts at 90, B at 80, C at 70, D at 60, else F?
 * Convert points to a grade letter: A B C D from 90, 80, 70, 60 on, otherwise F.
 * school mark for a percentage: A from 90, B from 80, C from 70, D from 60, F under 60
 * grading scale for points: A at 90, B at 80, C at 70, D at 60 or more, F below
 *
 * @name letter_grade grade_of
 * @range x 40 100
 */
static const int32_t thresholds[4] = {90, 80, 70, 60};
char letter_grade(int32_t x) {
    for (int32_t i = 0; i < 4; i++)
        if (x >= thresholds[i]) return 'A' + i;
    return 'F';
}

/**
 * Return the fewest coins that make up {x} cents, with coins of 50, 20, 10, 5, 2 and 1.
 * How many coins does it take at least to pay {x} with 1, 2, 5, 10, 20 and 50?
 * minimum coin count for the amount {x} with coins 50, 20, 10, 5, 2, 1
 * Take the largest coin that fits again and again (50, 20, 10, 5, 2, 1) until {x} is paid and count the coins.
 * Divide {x} by 50, the remainder by 20, then 10, 5, 2 and 1, and add up the quotients.
 * A machine gives {x} cents change in as few coins as possible, with 50, 20, 10, 5, 2 and 1; how many come out?
 * Write a program to find the minimum number of coins 50, 20, 10, 5, 2 and 1 for an amount.
 * minimum number of euro cent coins (50, 20, 10, 5, 2, 1) for an amount in cents
 * How many coins do I need at least to pay an amount with coins of 50, 20, 10, 5, 2 and 1?
 * smallest number of coins for x cents with 50, 20, 10, 5, 2, 1
 * fewest coins of 50, 20, 10, 5, 2, 1 that add up to an amount
 * cash register change with coins 1, 2, 5, 10, 20, 50: how many coins at least for an amount?
 *
 * @T int32_t int64_t
 * @name count_coins fewest_coins
 * @range x 0 500
 */
static const T coins[6] = {50, 20, 10, 5, 2, 1};
T count_coins(T x) {
    T count = 0;
    for (int32_t i = 0; i < 6; i++) {
        count += x / coins[i];
        x %= coins[i];
    }
    return count;
}

/**
 * fewest coins for an amount in US cents (25, 10, 5, 1)
 * number of coins for change in quarters, dimes, nickels and pennies, as few as possible
 * How many American coins, at least, does it take to pay an amount in cents with quarters and smaller?
 * minimum number of coins in US money for an amount in cents, from quarters to pennies
 * smallest number of US coins for an amount, e.g. 41 cents take 4: 25 + 10 + 5 + 1
 * Write a function that counts the fewest US coins (25, 10, 5, 1) for an amount in cents.
 * total number of quarters, dimes, nickels and pennies, as few as possible, for an amount in cents
 * greedy change of an amount with 25, 10, 5 and 1: number of coins
 * least number of coins (25, 10, 5, 1 cents) a US cashier gives back for an amount
 * How do I make change with quarters, dimes, nickels and pennies using as few coins as possible? Return the number of coins.
 * Given an amount in cents, return the smallest number of quarters, dimes, nickels and pennies that make it up.
 * coin change with 25, 10, 5 and 1: minimum number of coins
 *
 * @T int32_t int64_t
 * @name us_coins american_change
 * @range cents 0 500
 */
static const int32_t us_coin_values[4] = {25, 10, 5, 1};
T us_coins(T cents) {
    T count = 0;
    for (int32_t i = 0; i < 4; i++) {
        count += cents / us_coin_values[i];
        cents %= us_coin_values[i];
    }
    return count;
}

/**
 * Return the number of letters in the Roman numeral for {x}, from 1 to 3999.
 * How many letters does {x} take in Roman numerals, e.g. 4 (IV) two and 8 (VIII) four? It is from 1 to 3999.
 * length of {x} (1 to 3999) written in Roman numerals
 * Count the letters of {x} in Roman numerals greedily with 1000, 900, 500, 400, ..., 1; pairs such as 900, 400, 90 have two letters.
 * If {x} is written as a Roman number, how many letters does it have? It is between 1 and 3999.
 * number of letters of the Roman numeral for {x}, which is from 1 to 3999
 * Write a function that returns how many letters a number from 1 to 3999 has in Roman numerals.
 * length of the Roman numeral of a number up to 3999
 * How many letters do I need to write a number from 1 to 3999 in Roman numerals?
 * Count the Roman letters of x, from 1 to 3999.
 * number of symbols of an integer (1 to 3999) in Roman numerals with pairs like IV
 * How many letters does a year have in Roman numerals?
 *
 * @name roman_length numeral_letters
 * @range x 1 3999
 */
static const int32_t values[13] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
int32_t roman_length(int32_t x) {
    int32_t length = 0;
    for (int32_t i = 0; i < 13; i++)
        while (x >= values[i]) {
            x -= values[i];
            length += 1 + i % 2;
        }
    return length;
}

/**
 * Count the squares that a knight on column {x} and row {y} (0 to 7 each) of a chess board can move to.
 * How many moves does a knight have at ({x}, {y}) on an empty 8 by 8 board, both counted from 0?
 * number of knight moves from ({x}, {y}) that stay on the board with coordinates 0 to 7
 * Try the eight knight jumps from ({x}, {y}) with a table of offsets and count those that stay on the board.
 * From a corner it is 2, from the middle 8: return the number of knight moves from column {x}, row {y} (0-based).
 * For a knight's tour, count the squares one knight move away from ({x}, {y}), counted from 0, on an 8 x 8 board.
 * Write a program to count the possible moves of a knight on an empty chessboard from column and row, both 0 to 7.
 * knight move count on an empty 8x8 board from column and row, counted from 0
 * How many squares can a chess knight reach from a position x, y, each 0 to 7, on an empty board?
 * How many legal moves does a knight have at x, y (0 to 7) on an empty board?
 * number of knight jumps from x, y that stay on the 8x8 board, coordinates from 0
 * knight mobility at column x, row y (from 0) of a chess board
 *
 * @name knight_moves knight_degree
 * @range x 0 7
 * @range y 0 7
 */
static const int8_t step_x[8] = {1, 2, 2, 1, -1, -2, -2, -1}, step_y[8] = {-2, -1, 1, 2, 2, 1, -1, -2};
int32_t knight_moves(int32_t x, int32_t y) {
    int32_t count = 0;
    for (int32_t i = 0; i < 8; i++) {
        int32_t column = x + step_x[i], row = y + step_y[i];
        if (column >= 0 && column < 8 && row >= 0 && row < 8) count++;
    }
    return count;
}

/**
 * Return the semitones between the tonic and step {n} of a major scale, with 7 steps to the octave; {n} starts at 0.
 * How many semitones above the first note is note number {n} (from 0) of a major scale, octaves included?
 * major scale degree {n}, counted from 0, in semitones: 0, 2, 4, 5, 7, 9, 11, then 12 more per octave
 * Add 12 for each full octave in {n} / 7 and entry {n} % 7 of 0, 2, 4, 5, 7, 9, 11.
 * The {n}-th white piano key above a C (0 is that C) is how many semitones above it?
 * semitones of major scale step {n}, extended by octaves, 0 being the tonic
 * Write a function that returns the semitones above the tonic of a major scale degree, counted from 0, octaves included.
 * major scale in semitones above the root for note n from 0, continuing over octaves
 * How many half steps is note n (root is 0) of a major scale above the root?
 * Convert note n (from 0) of do re mi to semitones above do, 12 more per octave.
 * distance in semitones of a major scale step from the tonic, which is step 0
 * MIDI note offset from the tonic in a major key for step n from 0
 *
 * @name major_scale semitones_up
 * @range n 0 28
 */
static const int8_t steps[7] = {0, 2, 4, 5, 7, 9, 11};
int32_t major_scale(int32_t n) { return 12 * (n / 7) + steps[n % 7]; }

/**
 * 1000 times the sine of {x} degrees (0 to 90), rounded to the nearest, from a table in steps of 10 degrees, lower entry
 * Look up 1000 * sin, rounded to the nearest, of {x} (0 to 90 degrees) rounded down to a multiple of 10.
 * coarse sine table times 1000 with one entry per 10 degrees at {x} (0 to 90), lower entry, no interpolation
 * Return the element of 0, 174, 342, 500, 643, 766, 866, 940, 985, 1000 at index {x} / 10, {x} being 0 to 90 degrees.
 * My microcontroller has no floats: return 1000 * sin({x} degrees), rounded, from a ten-degree table (lower entry), {x} up to 90.
 * entry {x} / 10 of the table 0, 174, 342, 500, 643, 766, 866, 940, 985, 1000 ({x} from 0 to 90)
 * Write a function that returns entry x / 10 of the sine table 0 174 342 500 643 766 866 940 985 1000.
 * coarse sine lookup for 0 to 90 degrees, index degrees / 10, entries 0 174 342 500 643 766 866 940 985 1000
 * How do I get sin * 1000, rounded to the nearest, without math functions, with degrees (0 to 90) rounded down to tens?
 * sine table for 0..90 degrees in steps of 10, times 1000, lower entry: 0 174 342 500 643 766 866 940 985 1000
 * sine times 1000, nearest integer, of an angle of 0 to 90 degrees rounded down to ten degrees
 * sine lookup times 1000, rounded, for small controllers, using entry x / 10 for x from 0 to 90 degrees
 *
 * @name sine_table coarse_sine
 * @range x 0 90
 */
static const int16_t sines[10] = {0, 174, 342, 500, 643, 766, 866, 940, 985, 1000};
int32_t sine_table(int32_t x) { return sines[x / 10]; }

/**
 * How many seconds does phase {x} of the traffic light last: 0 red 30, 1 red and yellow 2, 2 green 25, 3 yellow 3?
 * Return the duration of traffic light phase {x} (0 to 3) from the table 30, 2, 25, 3.
 * duration of traffic light phase {x} (0 to 3): 30, 2, 25 or 3 seconds
 * Return element {x} of 30, 2, 25, 3; the index is from 0 to 3.
 * My light shows red for 30 s, red-yellow for 2, green for 25 and yellow for 3; how long is phase {x}, counted from 0?
 * For a crossing simulator I need the seconds of phase {x} (from 0): 30, 2, 25 and 3 in this order.
 * Write a function that returns the seconds of traffic light phase 0 to 3: 30, 2, 25, 3.
 * traffic light phase length in seconds: 30, 2, 25, 3 by index from 0
 * How many seconds does a light phase last: red (0) 30, red-yellow (1) 2, green (2) 25, yellow (3) 3?
 * seconds of a traffic light phase 0 to 3: 30, 2, 25, 3
 * time of a traffic light phase by its number: 0 is 30, 1 is 2, 2 is 25, 3 is 3
 * timing table of a traffic light: entry x (from 0) of 30, 2, 25, 3
 *
 * @name phase_seconds light_duration
 * @range x 0 3
 */
static const int8_t seconds[4] = {30, 2, 25, 3};
int32_t phase_seconds(int32_t x) { return seconds[x]; }

/**
 * Which state follows {state} on the input {bit} (0 or 1) in an automaton that looks for 101? State = matched length, overlaps allowed.
 * transition of a 101 detector with overlaps: {state} from 0 to 3 counts matched bits, input {bit}, return the new state
 * Look up row {state}, column {bit}, both from 0, of the table (0 1) (2 1) (0 3) (2 1).
 * An automaton for the pattern 101 has matched {state} bits so far; how many after the bit {bit}? Overlaps count.
 * finite automaton step from {state} with {bit}, by rows 0: 0 1, 1: 2 1, 2: 0 3, 3: 2 1
 * Write a state machine step for the bit pattern 101 with overlaps: state 0 to 3 (bits matched), next bit; return the new state.
 * sequence detector for 101: next state from state 0 to 3 (bits matched so far) and the next bit, overlapping
 * What is the next state (matched bits, 0 to 3) of an automaton that looks for 101, overlaps allowed? State, then bit.
 * FSM for 101 with overlaps: state = matched bits 0 to 3, next bit; return the new state
 * transition function for detecting the bits 101 with overlaps: state (matched length 0 to 3), then the bit
 * Detect the bits 101 with overlap: from the state 0 to 3 (matched bits) and the next bit compute the new state.
 * Return the next state, i.e. the new number of matched bits, of an overlapping detector for the bits 1, 0, 1 that is in {state} (0 to 3) and reads {bit}.
 *
 * @name next_state detector_step
 * @range state 0 3
 * @range bit 0 1
 */
static const int8_t follow[4][2] = {{0, 1}, {2, 1}, {0, 3}, {2, 1}};
int32_t next_state(int32_t state, int32_t bit) { return follow[state][bit]; }

/**
 * Convert the wind speed {x} in km/h to the Beaufort number: how many of the limits 1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118 it reaches.
 * How strong is a wind of {x} km/h on the Beaufort scale? Forces 1 to 12 start at 1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118.
 * Beaufort number of {x} km/h with the lower limits 1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118
 * Count the numbers of 1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118 that are at most {x}.
 * My weather station measures {x} km/h; return the Beaufort force with the lower limits 1 6 12 20 29 39 50 62 75 89 103 118.
 * wind force from 0 to 12 for {x} km/h, with 1 from 1, 2 from 6, 3 from 12, 4 from 20, 5 from 29, 6 from 39, 7 from 50, 8 from 62, 9 from 75, 10 from 89, 11 from 103, 12 from 118
 * Write a program to convert km/h wind speed to the Beaufort scale with lower limits 1 6 12 20 29 39 50 62 75 89 103 118.
 * Beaufort force from km/h with lower limits 1 6 12 20 29 39 50 62 75 89 103 118
 * What Beaufort number is a wind in km/h? Count how many of 1 6 12 20 29 39 50 62 75 89 103 118 it reaches.
 * wind in km/h to Beaufort 0..12, limits 1 6 12 20 29 39 50 62 75 89 103 118
 * storm force 0 to 12 from km/h, with lower limits 1 6 12 20 29 39 50 62 75 89 103 118
 * Beaufort wind force from km/h: 1 from 1, 2 from 6, then from 12 20 29 39 50 62 75 89 103 118
 *
 * @name beaufort wind_force
 * @range x 0 130
 */
static const int8_t beaufort_limits[12] = {1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118};
int32_t beaufort(int32_t x) {
    int32_t force = 0;
    while (force < 12 && x >= beaufort_limits[force]) force++;
    return force;
}

/**
 * Return the resistance in ohms of a resistor with rings {a}, {b} and {c}: ten times the first plus the second, times ten to the third.
 * How many ohms do the colour bands {a}, {b}, {c} mean? They are digits, the third being the exponent of ten (up to 6).
 * return (10 * {a} + {b}) * 10^{c}, with {c} from 0 to 6
 * resistor value from three colour codes {a}, {b} (digits) and {c} (number of zeros, at most 6)
 * Put the digits {a} and {b} together and append {c} zeros (0 to 6).
 * I read a resistor's rings as {a}, {b} and {c}, the last being the number of zeros (up to 6); what is its value?
 * Write a program for the ohms of a resistor from three colour code digits: two digits, then the number of zeros.
 * three resistor colour codes (digit, digit, exponent of ten) to ohms
 * How many ohms is a resistor with the given three color bands as digits 0 to 9, the last being the number of zeros?
 * value of a 3-band resistor from two digits and a number of zeros
 * first digit, second digit and a number of zeros: return the resistance in ohms
 * Compute a resistor's ohms from three band numbers: (10 * a + b) * 10^c.
 *
 * @name resistor_ohms ring_value
 * @range a 0 9
 * @range b 0 9
 * @range c 0 6
 */
static const int32_t ten_powers[7] = {1, 10, 100, 1000, 10000, 100000, 1000000};
int32_t resistor_ohms(int32_t a, int32_t b, int32_t c) { return (10 * a + b) * ten_powers[c]; }
