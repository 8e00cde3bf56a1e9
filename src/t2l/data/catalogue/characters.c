/**
 * Is {c} a digit?
 * Check whether the character {c} is a decimal digit.
 * Return true if {c} is between '0' and '9'.
 * digit test for {c}
 * '0' <= {c} && {c} <= '9'
 * Does the character {c} stand for one of the numbers 0 to 9?
 * My scanner has just read {c}; say whether it's one of the decimal digits.
 * I'm learning C and have to check whether a character is a digit.
 * character is a digit: true or false
 * How do I test if a char is between 0 and 9?
 * isdigit of a char pls, own version
 * is this symbol a decimal digit
 * isdigit from ctype.h for a character; lexer test for numbers
 * check if a character is a digit
 * is the character a digit from 0 to 9 or not
 * Write a function to check if a character is one of the ten symbols 0 to 9.
 * c in string.digits
 * is it a number key
 * Membership in the ASCII range 0x30–0x39
 * How do I write isdigit by hand?
 * is the character a digit
 *
 * @T char int
 * @R _Bool int
 * @name is_digit_char digit_test
 * @range c 42 63
 */
R is_digit_char(T c) { return c >= '0' && c <= '9'; }

/**
 * Is {c} a lower-case letter?
 * Check whether the character {c} is between 'a' and 'z'.
 * Return true if {c} is a small ASCII letter.
 * lower-case test for {c}
 * 'a' <= {c} && {c} <= 'z'
 * For the ASCII character {c}, decide if it is one of the 26 small letters.
 * Determine if a character is a lowercase letter from a to z.
 * lowercase letter check of a character, a to z
 * How do I find out if a char is a small letter?
 * islower function for an ascii char
 * is this letter uncapitalized, in the range a to z
 * islower from ctype.h for one ascii character
 * check if a character is lowercase
 * is the character lowercase or not, a to z only
 * Write a function to check if a character is an English letter in small form.
 * c in string.ascii_lowercase
 * is it a small letter a to z
 * Membership in the ASCII range 0x61–0x7A
 * How do I write islower by hand?
 * is the character lowercase
 *
 * @T char int
 * @R _Bool int
 * @name is_lower lowercase_test
 * @range c 64 126
 */
R is_lower(T c) { return c >= 'a' && c <= 'z'; }

/**
 * Is {c} an upper-case letter?
 * Check whether the character {c} is between 'A' and 'Z'.
 * Return true if {c} is a capital ASCII letter.
 * upper-case test for {c}
 * 'A' <= {c} && {c} <= 'Z'
 * For the ASCII character {c}, decide if it is one of the 26 capitals.
 * Determine if a character is an uppercase letter from A to Z.
 * uppercase letter check of a character, A to Z
 * How do I find out if a char is a capital letter?
 * isupper function for an ascii char
 * is this letter a capital one, in the range A to Z
 * isupper from ctype.h for one ascii character
 * check if a character is uppercase
 * is the character uppercase or not, A to Z only
 * Write a function to check if a character is an English capital.
 * c in string.ascii_uppercase
 * is it a big letter A to Z
 * Membership in the ASCII range 0x41–0x5A
 * How do I write isupper by hand?
 * is the character uppercase
 *
 * @T char int
 * @R _Bool int
 * @name is_upper uppercase_test is_capital
 * @range c 60 122
 */
R is_upper(T c) { return c >= 'A' && c <= 'Z'; }

/**
 * Is {c} an ASCII letter of either case?
 * Check whether the character {c} is an ASCII letter, upper or lower case.
 * Return true if {c} is in 'a' to 'z' or in 'A' to 'Z'.
 * letter test for {c}, upper and lower case
 * Does the character {c} belong to the English alphabet, in either case?
 * ASCII letters only: tell if {c} is one of the 52 small and capital ones.
 * Write a program to check whether a character is an ASCII letter or not.
 * alphabetic character check, a-z and A-Z
 * How do I test if a char is a letter, small or capital?
 * isalpha function for an ascii char
 * does this symbol belong to A-Z or a-z
 * isalpha from ctype.h for one ascii character
 * check if a character is a letter, small or capital
 * is the character an ASCII letter or not
 * Write a function to check if a character belongs to the English alphabet, in small or capital form.
 * c in string.ascii_letters
 * is it something from a to z, big or small
 * ASCII alphabetic predicate
 * How do I write isalpha by hand?
 * is the character a letter
 *
 * @T char int
 * @R _Bool int
 * @name is_letter letter_test
 * @range c 60 127
 */
R is_letter(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/**
 * Is {c} a lower-case vowel?
 * Check whether the character {c} is one of a, e, i, o and u in lower case.
 * Return true if {c} is a lower-case vowel.
 * lower-case vowel test for {c}
 * Would a spelling checker count the small letter {c} as a vowel (a, e, i, o, u)? Capitals do not count.
 * True for 'a', 'e', 'i', 'o' and 'u', false for every other character {c}
 * Is the character one of the lowercase vowels a, e, i, o, u?
 * lowercase vowel check of a character: a, e, i, o, u
 * How do I test if a char is a, e, i, o or u, in lower case only?
 * is the char a vowel or not (small letters only)
 * is this character one of aeiou, small letters only
 * phonetics: is a character one of the lower-case vowel letters aeiou
 * Write a function to check if a character is a small a, e, i, o or u.
 * c in 'aeiou'
 * is the small letter one you sing
 * Lower-case vowel predicate
 * How do I test a lower-case letter for being a vowel?
 * is it a lowercase vowel
 *
 * @T char int
 * @R _Bool int
 * @name is_vowel vowel_test
 * @range c 97 118
 */
R is_vowel(T c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/**
 * Is {c} the character {K}?
 * Check whether {c} equals {K}.
 * Return true if the character {c} is {K}.
 * {c} == {K}
 * Compare the character {c} with {K} and tell if they are the same.
 * Have I reached a {K}? The current character is {c}; tell whether it is that one.
 * Return true specifically when a character is {K}.
 * compare a character with {K} for equality
 * How do I check whether a char is {K}?
 * is the char {K}? yes or no
 * does this character equal {K}
 * parser test of a character for the token {K}
 * Write a function to check if the supplied character equals {K}.
 * c == {K} in Python or C
 * is it a {K}
 * Equality of a symbol with the literal {K}
 * How do I recognise the character {K}?
 * is the character {K}
 *
 * @T char int
 * @R _Bool int
 * @K '+' '-' '*' '/' '.' ',' ';' '(' ')' '=' '_' '#' '@' '!' '?' 'a' 'x' 'y' 'n' 'A' 'Z' '0' '1' '9'
 * @name is_char matches_char
 * @range c 32 126
 */
R is_char(T c) { return c == K; }

/**
 * Convert the letter {c} to upper case; leave every other character as it is.
 * Return {c} in upper case if it is a small letter, else {c} unchanged.
 * What is the character {c} in upper case?
 * ASCII upper case of {c}
 * If {c} is one of 'a' to 'z', subtract 32 from it; otherwise give it back as it is.
 * Capitalize the ASCII character {c}; digits, signs and capitals pass through unchanged.
 * Convert a character to uppercase; others are supposed to stay unchanged.
 * lowercase to uppercase of a character, anything else stays
 * How do I make a small letter a capital and leave other characters?
 * toupper of an ascii char without library
 * capitalize a single letter, other symbols pass through
 * toupper from ctype.h for one ascii character
 * convert a character to uppercase
 * uppercase of a character, the same if it is no small letter
 * convert a lowercase letter to uppercase
 * capital form of a letter, other characters unchanged
 * Convert a character to its capital form if it is a small English letter, otherwise return it unmodified.
 * c.upper() for ASCII
 * make the small letter big, leave the rest
 * ASCII upper-casing of a symbol
 * How do I write toupper by hand?
 * char to uppercase
 *
 * @T char int
 * @name to_upper upper
 * @range c 64 126
 */
T to_upper(T c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }

/**
 * Convert the letter {c} to lower case; leave every other character as it is.
 * Return {c} in lower case if it is a capital letter, else {c} unchanged.
 * What is the character {c} in lower case?
 * ASCII lower case of {c}
 * If {c} is one of 'A' to 'Z', add 32 to it; otherwise give it back as it is.
 * Make a small letter of the ASCII character {c}; digits, signs and small letters pass through.
 * Convert a character to lowercase; anything but a capital is supposed to stay.
 * uppercase to lowercase of a character, anything else stays
 * How do I make a capital letter small and leave other characters?
 * tolower of an ascii char without library
 * a single letter in small form, other symbols pass through
 * tolower from ctype.h for one ascii character
 * convert a character to lowercase
 * lowercase of a character, the same if it is no capital
 * Convert a character to its small form if it is an English capital, otherwise return it unmodified.
 * c.lower() for ASCII
 * make the big letter small, leave the rest
 * ASCII lower-casing of a symbol
 * How do I write tolower by hand?
 * char to lowercase
 *
 * @T char int
 * @name to_lower lower lowercase
 * @range c 60 122
 */
T to_lower(T c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/**
 * Return the value of the digit character {c}.
 * Convert {c}, one of '0' to '9', to the number it stands for.
 * Which number is the decimal digit {c}?
 * numeric value of the digit {c}
 * {c} - '0' for a digit character
 * From '7' make 7: turn the digit {c} into an int.
 * Convert a digit character to the integer it represents.
 * char digit '0' to '9' to int
 * How do I get the number 7 from the character '7'?
 * ascii digit character -> number 0 to 9
 * numeric value of one of the characters '0' to '9'
 * c - '0' of a digit character, the first step of atoi
 * convert a digit character to an integer
 * value of a digit character
 * Convert a digit character to the number from 0 to 9 that it shows.
 * int(c)
 * '7' should be the number 7
 * Numeric value of a decimal digit symbol
 * How do I turn a char such as '5' into an int 5?
 * digit character to number
 *
 * @T char int
 * @name digit_value char_to_digit
 * @range c 48 57
 */
int digit_value(T c) { return c - '0'; }

/**
 * Return the character for the digit {x}.
 * Convert the number {x}, from 0 to 9, to its digit character.
 * Which character stands for the digit {x}?
 * ASCII digit of {x}
 * '0' + {x} for a one-digit number
 * Given a number {x} below 10, not negative, I want the character that prints it.
 * Write a function to convert a number from 0 to 9 to a character.
 * int digit 0 to 9 to char
 * How do I get the character '7' from the number 7?
 * number from 0 to 9 -> ascii digit
 * character of a single decimal digit, given as a number
 * x + '0' for a number below 10, used when printing integers
 * digit, as a number from 0 to 9, to char
 * convert a digit value 0-9 to its character
 * Convert a number from 0 to 9 to the character that shows it.
 * str(n) for a single digit
 * 7 should be the sign '7'
 * Decimal digit symbol of a value below ten
 * How do I turn an int such as 5 into the char '5'?
 * number 0-9 to digit character
 *
 * @T int32_t int64_t
 * @R char int
 * @name digit_char digit_to_char
 * @range x 0 9
 */
R digit_char(T x) { return x + '0'; }

/**
 * Return the ASCII code of {c}.
 * ascii value of a character
 * char to ascii code as an int
 * What number stands for a given character in ASCII?
 * How do I get the ASCII code of a char as an int?
 * Provide the ASCII value of a character.
 * ord of an ASCII character
 * character code as an int
 * 'A' gives 65: the code of any char
 * numeric value of a char
 * ascii number of a char pls
 * position of a character in the ASCII table
 * Write a function to obtain the integer code by which a character is represented.
 * ord(c)
 * which number stands for the letter inside the computer
 * ASCII code point of a char, sign-extended
 * How do I get the ASCII code of a char as int?
 *
 * @name ascii_value character_code
 */
int32_t ascii_value(char c) { return c; }

/**
 * Return the character with the ASCII code {n}.
 * ascii code to char, code from 0 to 127
 * character from its ASCII code
 * Which character has a given number in ASCII?
 * How do I turn an ASCII code into a char?
 * Write a function that returns the character for an ASCII value.
 * chr of a number, ASCII
 * int to char by ASCII code
 * 65 gives 'A': character for a code
 * char for a numeric ASCII value
 * ascii number to its character
 * entry of the ASCII table at a given number
 * Write a function to obtain the character that is represented by a given ASCII code.
 * chr(n)
 * 65 should give A
 * Symbol with code point n, 0 to 127
 * How do I convert an ASCII number into a char?
 * character from ascii code
 *
 * @name character_from_code ascii_character
 * @range n 0 127
 */
char character_from_code(int32_t n) { return (char)n; }

/**
 * Return the position of the letter {c} in the alphabet, from 0 for 'a'.
 * Which place does the lower-case letter {c} have in the alphabet, counted from 0?
 * alphabet index of {c}: 0 for 'a', 25 for 'z'
 * Subtract 'a' from the character {c}, a small letter.
 * How far is the small letter {c} from 'a'?
 * {c} - 'a' for one of the small letters
 * For an array of 26 counters I need the slot of the small letter {c}: 'a' has slot 0.
 * Write a function to find the position of a small letter in the alphabet, a being 0.
 * lower-case letter to index, a = 0
 * How do I turn a letter from a to z into 0 to 25, a being 0?
 * number of the small letter in abc, counting from 0
 * place of a lowercase character among the 26, zero-based
 * c - 'a', the bucket index for letter counts
 * Find the position of a small letter in the alphabet, counted from 0 for a.
 * ord(c) - ord('a')
 * a is 0, b is 1, up to z 25
 * Zero-based ordinal of a lower-case Latin letter
 * How do I map 'a'..'z' to array indices 0..25?
 * index of a lowercase letter, a = 0
 *
 * @T char int
 * @name letter_index alphabet_index
 * @range c 97 122
 */
int letter_index(T c) { return c - 'a'; }

/**
 * Return the index of the letter {c} in the alphabet, 0 for a or A, and -1 if it is no letter.
 * letter to index, a or A is 0
 * alphabet index from zero, either case
 * How do I turn a letter into 0 to 25, whatever its case?
 * Write a function that returns the zero-based alphabet position of a letter in any case, -1 for other characters.
 * index of a letter of either case for a table of 26 entries, else -1
 * A -> 0, b -> 1, Z -> 25, ? -> -1 for a character
 * letter number starting at 0, a and A alike, -1 for other signs
 * which slot of a 26-element array belongs to a letter, big or small, or -1
 * zero-based alphabet position of a char, case ignored, or -1
 * letter index from 0 in either case with a check: -1 for a non-letter
 * place of a letter in the alphabet, big or small, counted from zero, -1 when it is not a letter
 * Find the position of a letter of either case in the alphabet, counted from 0, with -1 for other characters.
 * string.ascii_lowercase.find(c.lower())
 * a or A is 0, up to z 25, minus one if it's no letter
 * Zero-based case-folded ordinal of a Latin letter, −1 for non-letters
 * How do I map letters, big or small, to 0..25 and reject anything else with -1?
 * alphabet index of a letter from 0, -1 if not a letter
 *
 * @T char int
 * @name alphabet_index letter_slot
 */
int32_t alphabet_index(T c) {
    if (c >= 'a' && c <= 'z') return c - 'a';
    return c >= 'A' && c <= 'Z' ? c - 'A' : -1;
}

/**
 * Shift the lower-case letter {c} by {K} places in the alphabet, wrapping around after 'z'.
 * Encrypt {c}, one of 'a' to 'z', with a Caesar cipher of shift {K}.
 * Which lower-case letter is {K} places after {c}, with 'a' following 'z'?
 * Caesar shift of the letter {c} by {K}
 * ({c} - 'a' + {K}) % 26 + 'a'
 * Move {K} letters forward from the small letter {c}; past 'z', go on at 'a'.
 * Children's secret writing: encrypt a lowercase letter with a Caesar cipher of shift {K}.
 * caesar cipher encode of a small letter, key {K}
 * How do I move a small letter {K} places forward in the alphabet, with wraparound?
 * shift a small letter by {K}, z goes on with a
 * the lower-case letter {K} further along a circular abc
 * substitution cipher with rotation {K} forward for a small letter
 * Move a small letter {K} places forward in the alphabet, beginning again at a after z.
 * chr((ord(c) - 97 + {K}) % 26 + 97)
 * the small letter {K} further on, after z comes a
 * Caesar substitution with key {K} on one lower-case symbol
 * How do I encrypt a single lower-case letter with a shift of {K}?
 * shift a lowercase letter by {K}
 *
 * @T char int
 * @K 1..13
 * @name caesar shift_letter rotate_letter
 * @range c 97 122
 */
T caesar(T c) { return (c - 'a' + K) % 26 + 'a'; }

/**
 * Shift the letter {c} by {n} places in the alphabet, keeping its case; other characters stay.
 * caesar cipher for one letter of either case with the given shift, wrapping around, non-letters unchanged
 * shift a letter by n places in the alphabet with wrap-around, same case, other characters as they are
 * rotate a letter by n within its case, leave other characters alone
 * How do I move a letter on by n in the alphabet with wrap-around, upper and lower case, other chars unchanged?
 * Write a function that shifts a letter of either case by n for the Caesar cipher; other characters stay.
 * encrypt a character with a Caesar key: letters of both cases move on by it, the rest stays
 * letter plus shift, after z comes a and after Z comes A, other characters unchanged
 * char and shift amount in, letter moved on in the alphabet out, case kept, non-letters unchanged
 * rot-n of a character, both cases, anything but letters unchanged
 * caesar encryption of a char by n, small and capital letters, others pass through
 * x by 3 becomes a, X by 3 becomes A, ? stays: shift of a character by n
 * encrypt a letter with the caesar cipher and a given shift, keeping case; other chars stay
 * caesar cipher of a single letter, big or small, with a given shift; non-letters unchanged
 * Move a letter {n} places forward in the alphabet with wrap-around and case kept; other characters are unaffected.
 * chr((ord(c) - base + {n}) % 26 + base) for letters, base 65 or 97, else c
 * the letter {n} further on, going round after z or Z, signs stay
 * Caesar substitution by {n} ≥ 0 on one symbol, case-preserving
 * How to rotate a single char by a nonnegative amount {n} within its alphabet?
 * shift a letter by {n}, keep case
 *
 * @name shift_letter rotate_letter caesar_shift
 * @range n 0 60
 * @range c 32 126
 */
char shift_letter(char c, int32_t n) {
    if (c >= 'a' && c <= 'z') return (char)('a' + (c - 'a' + n % 26) % 26);
    if (c >= 'A' && c <= 'Z') return (char)('A' + (c - 'A' + n % 26) % 26);
    return c;
}

/**
 * Shift the small letter {c} by {n} places in the alphabet, going round after 'z'; everything else stays.
 * caesar shift of a lower-case letter by a given amount, other characters unchanged
 * rotate a lowercase letter by n, z followed by a; anything else stays
 * How do I shift only small letters by a variable number of places, wrapping, and keep other chars?
 * Write a function that moves a lower-case letter on by n and leaves other characters alone.
 * lowercase caesar of one char, key as second argument, non-small-letters unchanged
 * small letter plus n modulo 26 in the alphabet, any other character as is
 * y and 3 gives b, capitals and signs unchanged: shift a character by n
 * caesar of a char with lower-case letters only, shift amount is a parameter, the rest stays
 * the letter n places after a small one, a following z; other characters are returned as they are
 * encrypt a char if it's a small letter, by moving it n places on and round, nothing else
 * wrap from z to a when a lower-case letter is shifted by n, leave all other characters
 * Move a small letter {n} places forward in the alphabet with wrap-around; capitals and other characters are unaffected.
 * chr((ord(c) - 97 + {n}) % 26 + 97) if c.islower() else c
 * the small letter {n} further on, going round after z, everything else stays
 * Caesar substitution by {n} ≥ 0 restricted to lower-case symbols
 * How to rotate a char by {n} only if it lies in a..z?
 * shift a letter by {n} if lowercase
 *
 * @name shift_small_letter shift_lowercase
 * @range n 0 60
 * @range c 32 126
 */
char shift_small_letter(char c, int32_t n) {
    return c >= 'a' && c <= 'z' ? (char)('a' + (c - 'a' + n % 26) % 26) : c;
}

/**
 * Is {c} a space, a tab or a newline?
 * Check whether {c} is one of the characters ' ', '\t' and '\n'.
 * Return true if {c} is a blank, a tab or a line feed.
 * whitespace test for {c}: space, tab, newline
 * Would {c} separate two words, being ' ', '\t' or '\n' and nothing else?
 * true when {c} is a space, a horizontal tab or a line feed, otherwise false
 * Does the character belong to spaces, tabs and newlines, and nothing else?
 * whitespace character check: space, tab, newline
 * How do I test if a char is a blank, a tab or a line feed?
 * char is a space, tab or line feed? true then
 * is this symbol invisible spacing, one of ' ', '\t', '\n'
 * isspace of a char for space, tab and newline only; token separator
 * is a character a space, a tab or a newline
 * is the char whitespace (blank, tab, line feed) or not
 * Write a function to check if a character is a space, a tab or a newline.
 * c in ' \t\n'
 * is it one of the three invisible ones: space, tab, line break
 * Membership in the set of blank, HT and LF
 * How do I test for simple whitespace (space, tab, newline)?
 * is it a space, tab or newline
 *
 * @T char int
 * @R _Bool int
 * @name is_blank_char whitespace_test
 * @range c 8 33
 */
R is_blank_char(T c) { return c == ' ' || c == '\t' || c == '\n'; }

/**
 * Return the value of the hexadecimal digit {c}, a digit or a lower-case letter up to 'f'.
 * Convert {c}, one of '0' to '9' and 'a' to 'f', to its value from 0 to 15.
 * Which number is the lower-case hex digit {c}?
 * value of hex digit {c} (0-9, a-f)
 * '0' to '9' are worth 0 to 9, 'a' to 'f' 10 to 15: return the worth of {c}, which is one of them.
 * Decode the single hexadecimal digit {c}, never a capital, into a number.
 * Write a function to convert a hex digit character, 0-9 or a-f, to its number.
 * hex char to int, 0-9 and lowercase a-f
 * How do I get 11 out of the character 'b'?
 * hex digit character -> value, small letters
 * value of a hexadecimal digit character, 0-9 or a-f
 * nibble value from a lower-case hex character
 * Convert a hexadecimal digit, 0 to 9 or small a to f, to its value.
 * int(c, 16)
 * 'b' should be 11 and '7' should be 7
 * Numeric value of a lower-case hex symbol
 * How do I turn a lower-case hex character into 0..15?
 * hex digit to number, lowercase
 *
 * @T char int
 * @name hex_value hex_digit_value
 * @range c 48 102
 */
int hex_value(T c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/**
 * Are {a} and {b} the same letter when case does not matter?
 * Check whether the letters {a} and {b} are equal, ignoring case.
 * Return true if {a} and {b} are equal once bit 32 is set in both.
 * case-insensitive equality of the letters {a} and {b}
 * ({a} | 32) == ({b} | 32)
 * Treat {a} and {b}, both letters, as equal if they differ at most in case; are they?
 * Are two letters the same, regarding capital and small ones as equal?
 * case insensitive comparison of two letters: equal or not
 * How do I check that two chars are the same letter, upper or lower?
 * 'A' equals 'a' for me, compare 2 letters
 * are two letters alike regardless of capitals
 * strcasecmp(a, b) == 0 for single letters
 * compare two letters for equality ignoring case
 * same letter in both, upper or lower case does not matter
 * Check if two letters are the same apart from being capital or small.
 * first.lower() == second.lower() for letters
 * same letter, big or small?
 * Equality of two Latin letters under case folding
 * How do I compare two letters without regard to case?
 * are two letters equal ignoring case
 *
 * @T char int
 * @R _Bool int
 * @name same_letter equal_ignoring_case
 * @range a 97 122
 * @range b 65 90
 */
R same_letter(T a, T b) { return (a | 32) == (b | 32); }

/**
 * Is {c} a hexadecimal digit?
 * Check whether {c} is one of 0-9, a-f and A-F.
 * Return true if the character {c} may stand in a hex number, in either case.
 * hex digit test for {c}, small and capital letters allowed
 * Could {c} be a digit of a hex number like 3fA0, in either case?
 * true for '0' to '9', 'a' to 'f' and 'A' to 'F'; false for any other {c}
 * Confirm that a character is a valid hexadecimal digit of either case.
 * hex digit check of a character, 0-9, a-f, A-F
 * How do I test whether a char is 0-9, a-f or A-F?
 * isxdigit of a char, own code
 * may this symbol occur in a base-16 number, as 0-9, a-f or A-F
 * isxdigit from ctype.h for one character
 * Write a function to check if a character may appear in a hexadecimal number: 0 to 9, a to f or A to F.
 * c in string.hexdigits
 * is it a digit or a letter up to f, big or small
 * Hexadecimal digit predicate, both cases
 * How do I write isxdigit by hand?
 * is it a hex digit
 *
 * @T char int
 * @R _Bool int
 * @name is_hex_digit hex_test
 * @range c 45 107
 */
R is_hex_digit(T c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/**
 * Is {c} a letter or a digit?
 * Check whether the ASCII character {c} is alphanumeric.
 * Return true if {c} is in 'a' to 'z', 'A' to 'Z' or '0' to '9'.
 * alphanumeric test for {c}
 * Tell me if {c} is one of the 62 letters and digits of ASCII.
 * Would {c} be accepted in a user name made only of letters and digits?
 * User names may only have letters and digits: is this character permitted?
 * alphanumeric character check, ASCII letters and digits
 * How do I test if a char is a letter or a number?
 * isalnum of an ascii char, own code
 * is this symbol from A-Z, a-z, 0-9
 * isalnum from ctype.h for one ascii character
 * check if a character is alphanumeric
 * is the char a letter or digit of ASCII, or neither
 * Write a function to check if a character is an English letter or a decimal digit.
 * c.isalnum() for ASCII
 * letter or number, nothing else
 * ASCII alphanumeric predicate
 * How do I write isalnum by hand?
 * is it a letter or digit
 *
 * @T char int
 * @R _Bool int
 * @name is_alphanumeric letter_or_digit
 * @range c 40 130
 */
R is_alphanumeric(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/**
 * Is {c} punctuation, that is, visible but neither a letter nor a digit?
 * Check whether the ASCII character {c} prints as a sign such as ! , ; or @ and is no letter or digit.
 * Return true for {c} from '!' (33) to '~' (126), letters and digits excepted.
 * punctuation test for {c}; the space does not count
 * Does the character {c} belong to the 32 ASCII signs?
 * I want to strip signs from a text: say whether {c} is visible ASCII other than letters and digits.
 * Write a program to check whether an ASCII character is a punctuation mark: visible, no letter, no digit.
 * punctuation character check: visible ASCII apart from letters and digits
 * How do I test if a char is a special symbol such as ! or @ or ;?
 * special character? printable ASCII, but no letter, no digit, no space
 * is the char a visible ASCII sign, neither alphabetic nor numeric
 * ispunct from ctype.h for one ascii character
 * is an ASCII character a punctuation mark, as ispunct says
 * ASCII punctuation mark or not, space and letters and digits excluded
 * Write a function to check if a character is visible ASCII but no letter, digit or blank.
 * c in string.punctuation
 * is it a mark such as a comma, bracket or plus
 * ASCII punctuation predicate: graphic and not alphanumeric
 * How do I write ispunct by hand?
 * is it punctuation
 *
 * @T char int
 * @R _Bool int
 * @name is_punctuation sign_test
 * @range c 30 127
 */
R is_punctuation(T c) {
    if (c <= ' ' || c > '~') return 0;
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
}

/**
 * Is {c} a printable ASCII character, the space included?
 * Check whether {c} has a code from 32 to 126.
 * Return true if the character {c} can be printed: from ' ' to '~'.
 * printable test for {c}
 * Should a hex dump show {c} as it is? Only codes 32 to 126 are, so test for these.
 * false for control characters and everything above '~', true for the rest: apply this to {c}
 * Write a function to check whether an ASCII character can be printed, the space included.
 * printable character check: codes 32 to 126
 * How do I test if a char is visible ASCII or a space?
 * isprint of an ascii char, own code
 * is the character code in 32 to 126
 * isprint from ctype.h for one char; hexdump shows a dot otherwise
 * Write a function to check if a character's code lies from 32 to 126.
 * ' ' <= c <= '~'
 * can it be shown on screen, the space too
 * Printable ASCII predicate including the blank
 * How do I write isprint by hand?
 * is it a printable ascii character
 *
 * @T char int
 * @R _Bool int
 * @name is_printable can_print
 * @range c 20 130
 */
R is_printable(T c) { return c >= 32 && c <= 126; }

/**
 * Is {c} an ASCII control character?
 * Check whether {c} has a code from 0 to 31, or 127.
 * Return true if the character {c} is below the space (and not negative) or is DEL.
 * control character test for {c}: 0 to 31 and 127
 * Would {c} steer a terminal instead of printing something? That means codes 0-31 and 127.
 * Tell control codes (0 through 31, and DEL) from other values of {c}.
 * Write a function to check whether a character is an ASCII control character.
 * control character check: codes 0 to 31 and 127
 * How do I find non-printing ASCII codes such as newline, tab or DEL, that is 0 to 31 and 127?
 * iscntrl of a char, own code
 * is the ascii code from 0 to 31, or 127
 * iscntrl from ctype.h for one ascii character
 * Write a function to check if a character has a code from 0 to 31 or the code 127.
 * ord(c) in (*range(32), 127)
 * is it one of the invisible control keys such as tab, escape or delete
 * ASCII control character (C0 or DEL) predicate
 * How do I write iscntrl by hand?
 * is it a control character
 *
 * @T char int
 * @R _Bool int
 * @name is_control control_test
 * @range c 0 127
 */
R is_control(T c) { return (c >= 0 && c < 32) || c == 127; }

/**
 * Is {c} a lower-case letter that is not a vowel?
 * Check whether the character {c} is a small consonant.
 * Return true if {c} is in 'a' to 'z' but none of a, e, i, o, u.
 * lower-case consonant test for {c}; y is a consonant
 * Given a character {c}, is it one of the 21 small consonants?
 * true for small letters other than a, e, i, o and u, and false for capitals, digits and the rest: {c}
 * Is a character a lowercase consonant?
 * lowercase consonant check of a character
 * How do I test if a char is a small letter and not a vowel?
 * consonant or not, small letters only, for one char
 * is the char a letter between a and z other than aeiou
 * phonetics: is a character a consonant letter of lower case
 * Write a function to check if a character is a small English letter other than a, e, i, o, u.
 * c in 'bcdfghjklmnpqrstvwxyz'
 * small letter but none of a e i o u
 * Lower-case consonant predicate
 * How do I test for a lower-case consonant?
 * is it a lowercase consonant
 *
 * @T char int
 * @R _Bool int
 * @name is_consonant consonant_test
 * @range c 95 124
 */
R is_consonant(T c) {
    if (c < 'a' || c > 'z') return 0;
    return c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u';
}

/**
 * Is {c} a consonant, in either case?
 * check if a character is a consonant letter, small or capital
 * consonant or not, both cases, for one char
 * consonant test of a character: a letter other than aeiou in either case
 * Write a function to check whether a character is a consonant, upper or lower case.
 * How do I know if a letter, big or small, is a consonant?
 * is the char a consonant of either case, true/false
 * a letter, but not a vowel, capitals included: is this character such
 * true for b, c, d, f, ... and B, C, D, F, ...: the consonants of both cases
 * is the char any letter apart from aeiou and AEIOU
 * non-vowel letter of either case; digits and signs give false
 * consonant checker for one char, capitals too
 * Write a function to check if a character is an English letter, capital or small, that is no vowel.
 * c.isalpha() and c.lower() not in 'aeiou'
 * a letter, big or small, but none of a e i o u
 * Case-insensitive consonant predicate
 * How do I test for a consonant in either case?
 * is it a consonant
 *
 * @T char int
 * @R _Bool int
 * @name consonant_letter letter_is_consonant
 */
R consonant_letter(T c) {
    T low = c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (low < 'a' || low > 'z') return 0;
    return low != 'a' && low != 'e' && low != 'i' && low != 'o' && low != 'u';
}

/**
 * Is {c} a vowel in either case?
 * Check whether the character {c} is one of aeiou or AEIOU.
 * Return true if {c}, made lower case by setting bit 32, is a, e, i, o or u.
 * case-insensitive vowel test for {c}
 * Does {c} count as a vowel, capital or small?
 * For a game that counts vowels, say if {c} is one of the five, whatever its case.
 * Determine whether a character is a vowel, upper or lower case.
 * vowel check of a character, case insensitive
 * How do I test for a vowel in capitals as well as small letters?
 * is the char a vowel? A and a both ok
 * is this letter in aeiouAEIOU
 * is the character a vowel letter of either case
 * Write a function to check if a letter, capital or small, is a vowel.
 * c.lower() in 'aeiou' for a letter c
 * is the letter a e i o u, big or small
 * Case-insensitive vowel predicate on letters
 * How do I recognise vowels in upper and lower case with | 32?
 * is the letter a vowel, any case
 *
 * @T char int
 * @R _Bool int
 * @name is_vowel_any_case any_vowel
 * @range c 65 117
 */
R is_vowel_any_case(T c) {
    T small = c | 32;
    return small == 'a' || small == 'e' || small == 'i' || small == 'o' || small == 'u';
}

/**
 * Is the letter {c} one of a, e, i, o, u, small or capital?
 * vowel or not, small or capital, for one char
 * check if a letter is a vowel, in any case
 * vowel test of a character, both cases
 * Write a function to check whether a letter is a vowel, capitals included.
 * How do I know if a character is a vowel, upper or lower case?
 * is the letter a vowel (a, e, i, o, u, any case), return true/false
 * true for the characters aeiouAEIOU
 * is a character one of the five vowels, in either case
 * is the given character a vowel, whatever its case
 * vowel checker for one char, A like a
 * is this letter, capital or not, among a, e, i, o, u
 * Write a function to check if a character is one of a, e, i, o, u or A, E, I, O, U.
 * c in 'aeiouAEIOU'
 * a e i o u, big or small?
 * Vowel predicate after ASCII case folding
 * How do I know whether a char is a vowel in either case?
 * is it a vowel
 *
 * @T char int
 * @R _Bool int
 * @name vowel_letter letter_is_vowel
 */
R vowel_letter(T c) {
    T low = c >= 'A' && c <= 'Z' ? c + 32 : c;
    return low == 'a' || low == 'e' || low == 'i' || low == 'o' || low == 'u';
}

/**
 * May {c} start an identifier in C?
 * Check whether {c} is a letter or an underscore.
 * Return true if the character {c} is in a-z or A-Z or is '_'.
 * identifier start test for {c}
 * A tokenizer sees {c}; does a name begin here (with a letter or '_')?
 * true for ASCII letters and '_', otherwise false, for the character {c}
 * Can a character appear at the start of a C variable name (letter or underscore)?
 * identifier first character check: letter or underscore
 * Is a char a letter or underscore?
 * valid start of a variable name in c? check one char
 * alphabetic symbol or _ : is the char one
 * lexer: can a character start an identifier token, being a letter or _
 * Write a function to check if a character can begin an identifier, thus is a letter or an underscore.
 * c == '_' or c.isalpha(), ASCII
 * may a variable's name open with it
 * Identifier-start predicate of C
 * Is a char allowed at the start of a C name (letter or _)?
 * letter or underscore
 *
 * @T char int
 * @R _Bool int
 * @name is_name_start starts_identifier
 * @range c 60 125
 */
R is_name_start(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/**
 * May {c} stand inside an identifier in C?
 * Check whether {c} is a letter, a digit or an underscore.
 * Return true if the character {c} is in a-z, A-Z or 0-9 or is '_'.
 * identifier character test for {c}, any position but the first
 * A tokenizer is in the middle of a name and sees {c}; does the name go on (letters, digits, '_')?
 * word-character test for {c}, as \w means it in a regular expression
 * Can a character appear in a C variable name: letter, digit or underscore?
 * word character check: letter, digit or underscore
 * Is a char a letter, digit or underscore?
 * can the char be inside a C variable name (not first)
 * alphanumeric symbol or _ : is the char one
 * is a char of the regex class \w (letter, digit, _); continuation of an identifier
 * Write a function to check if a character can stand within an identifier: a letter, digit or underscore.
 * re.fullmatch('[A-Za-z0-9_]', c)
 * may it be inside a variable's name
 * Identifier-continue (word character) predicate
 * How do I test for \w in ASCII?
 * letter, digit or underscore
 *
 * @T char int
 * @R _Bool int
 * @name is_name_part word_character
 * @range c 44 125
 */
R is_name_part(T c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/**
 * Is {c} a digit in base {K}?
 * Check whether the character {c} is between '0' and the digit {K} - 1.
 * Return true if {c} may stand in a number written in base {K}.
 * base-{K} digit test for the character {c}
 * Does {c} belong to the digits 0 to {K} - 1?
 * While reading a base-{K} number I meet {c}; say if it is a valid digit.
 * Determine if a character is a valid digit of base {K}.
 * is a char a base {K} digit
 * How do I test that a char is allowed in a base-{K} number?
 * valid digit character for base {K}?
 * is this numeral symbol legal in radix {K}
 * may this one character stand in a base-{K} literal
 * Write a function to check if a character is a digit below {K}, as in base {K}.
 * c in '0123456789'[:{K}]
 * is it a digit you can use when counting in base {K}
 * Radix-{K} digit predicate
 * How do I validate a digit of a base-{K} numeral?
 * is it a base {K} digit
 *
 * @T char int
 * @R _Bool int
 * @K 2..9
 * @name is_base_digit valid_digit
 * @range c 46 60
 */
R is_base_digit(T c) { return c >= '0' && c < '0' + K; }

/**
 * Is {c} a digit in base {base}, from 2 to 36, letters of either case standing for 10 and up?
 * digit check of a character in a given base up to 36, a or A being ten
 * is a character a valid digit of base b, base as an argument, letters counting from 10
 * How do I check that a char is a digit of a number system up to base 36, letters of any case included?
 * Write a function that tells whether a char, 0-9 or a letter of either case, may stand in a numeral of that base.
 * is the char a digit of the base, letters counting from 10 on, in either case
 * character and base in, true out if it is a digit there (a or A is 10), false if not
 * f is a digit in base 16 but not in base 10: test a char, F alike, and a base
 * valid numeral character in the given base to 36, upper or lower case letters above 9
 * is a char among 0-9 and the letters, of either case, whose value is below the base
 * is the char a digit of the radix, a = A = 10 up to z = 35, or not
 * may this char occur in a number of base b, with letters in either case for 10 to 35
 * Write a function to check if a character is a valid digit in the given base {base} up to 36, letters of either case being 10 and up.
 * c.lower() in '0123456789abcdefghijklmnopqrstuvwxyz'[:{base}]
 * can you use the sign when counting in base {base}, a or A is 10 and so on
 * Radix-{base} digit predicate over 0–9, a–z, A–Z
 * How do I check that a char is allowed in a base-{base} numeral?
 * is it a digit in base {base}
 *
 * @T char int
 * @R _Bool int
 * @name is_digit_in_base valid_digit
 * @range c 40 125
 * @range base 2 36
 */
R is_digit_in_base(T c, int32_t base) {
    int32_t value = 36;
    if (c >= '0' && c <= '9') value = c - '0';
    if (c >= 'a' && c <= 'z') value = c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') value = c - 'A' + 10;
    return value < base;
}

/**
 * Is {c} one of {OP} and {OP:2}?
 * Check whether the character {c} equals {OP} or {OP:2}.
 * Return true if {c} is {OP} or {OP:2}.
 * {c} == {OP} || {c} == {OP:2}
 * either {OP} or {OP:2}: test for the character {c}
 * Tell if the next character, {c}, is a {OP} or a {OP:2} and nothing else.
 * Write a function that checks whether a character is {OP} or {OP:2}.
 * is the character {OP} or {OP:2}
 * How do I test a char for {OP} as well as {OP:2}?
 * true when a char is {OP} or {OP:2}
 * does a symbol match one of the two, {OP} / {OP:2}
 * tokenizer: is a char {OP} or {OP:2}
 * Write a function to check if a character equals {OP} or {OP:2}.
 * c in [{OP}, {OP:2}]
 * is it {OP} or else {OP:2}
 * Membership of a symbol in the pair {OP}, {OP:2}
 * How do I recognise both {OP} and {OP:2}?
 *
 * @T char int
 * @R _Bool int
 * @OP '+'||c=='-' "'+'" "'-'"
 * @OP '*'||c=='/' "'*'" "'/'"
 * @OP '('||c==')' "'('" "')'"
 * @OP 'e'||c=='E' "'e'" "'E'"
 * @OP '<'||c=='>' "'<'" "'>'"
 * @OP 'y'||c=='n' "'y'" "'n'"
 * @name is_either one_of_two
 * @range c 39 62
 */
R is_either(T c) { return c == OP; }

/**
 * operator character check: is a char one of + - * / %
 * is a char plus, minus, star, slash or the percent sign
 * is a char one of + - * / %
 * check if a character is a math operator, % included
 * How do I recognize one of the operators + - * / % in an expression?
 * Write a function that tells whether a char is plus, minus, times, divide or percent.
 * is a character an arithmetic sign (+ - * / %) or not
 * true for the characters + - * / and %
 * token char is one of the five operators + - * / %
 * is the char a plus, minus, star, slash or percent sign
 * is the char an operator, + - * / or modulo %
 * math symbol test of a char for a tokenizer: + - * / %
 * Write a function to check if a character is one of + - * / %.
 * c in ('+', '-', '*', '/', '%')
 * is it a sign for plus, minus, times, divide or remainder
 * Arithmetic operator symbol predicate (five operators of C)
 * How do I detect operators + - * / % when parsing?
 * is it an arithmetic operator
 *
 * @T char int
 * @R _Bool int
 * @name is_operator operator_sign
 * @range c 32 60
 */
R is_operator(T c) { return c == '+' || c == '-' || c == '*' || c == '/' || c == '%'; }

/**
 * Is {c} a bracket, round, square or curly?
 * bracket character check of a char: parentheses, square brackets, braces
 * is a char a parenthesis, a square or a curly bracket
 * check if a character is a parenthesis, square bracket or brace
 * How do I recognize brackets of any kind, round, square and curly, in a char?
 * Identify brackets: is a char an opening or closing one, round, square or curly?
 * parenthesis, square bracket or brace or not: check a char
 * is a char a round, square or curly bracket, on either side
 * is the char a bracket of the kinds (), [] or braces
 * is a char any of the six signs among parentheses, square brackets and curly braces
 * token char is a bracket: parenthesis, square bracket or brace, opening or closing
 * bracket of whatever shape, round, square or curly, in this char?
 * Write a function to check if a character is a round, square or curly bracket, opening or closing.
 * c is in the Python string of (), [] and the braces
 * is it any of the six brackets
 * Bracket symbol predicate over parentheses, square brackets and braces
 * How do I detect brackets of all three kinds?
 * is it a bracket
 *
 * @T char int
 * @R _Bool int
 * @name is_bracket bracket_sign
 */
R is_bracket(T c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}'; }

/**
 * Swap the case of the letter {c}; leave every other character as it is.
 * Turn a small letter {c} into a capital and a capital into a small letter.
 * What is {c} in the opposite case? Anything that is no ASCII letter stays the same.
 * ASCII case toggle of {c}
 * Flip bit 32 of {c} if it is in 'a' to 'z' or 'A' to 'Z', else return it unchanged.
 * Caps lock was on by mistake: give me {c} with its case inverted, and non-letters as they are.
 * Toggle the case of a letter; other characters are supposed to stay.
 * toggle the case of a char, other signs unchanged
 * How do I change a char from lower to upper or from upper to lower, others staying the same?
 * small letter -> capital, capital -> small, other chars as they are
 * invert the case of a single letter, leaving any other character
 * swapcase for an ascii character
 * swap the case of a character if it is a letter
 * change a letter from upper to lower or lower to upper, anything else unchanged
 * Convert a small letter to the capital one and a capital to the small one, leaving other characters.
 * c.swapcase()
 * big to small, small to big
 * ASCII case inversion by toggling bit 5
 * How do I flip the case of a single char?
 * swap the case of a letter
 *
 * @T char int
 * @name swap_case toggle_case
 * @range c 60 127
 */
T swap_case(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c ^ 32 : c; }

/**
 * Apply ROT13 to the character {c}: letters move 13 places, everything else stays.
 * Rotate the letter {c} by 13 within its own case, leaving other characters alone.
 * Which character does ROT13 make of {c}?
 * ROT13 of {c}, for small and capital letters
 * Exchange the halves of the alphabet: 'a' with 'n', 'B' with 'O' and so on; return what {c} becomes.
 * To hide a spoiler I need {c} shifted by 13 letters with wrap-around; signs and digits are not touched.
 * Write a program to apply ROT13 to a character; non-letters stay.
 * rot13 of a character in either case, non-letters unchanged
 * How do I rotate a letter by 13 in the alphabet, keeping its case, other chars unchanged?
 * rot13 of one char, non letters stay
 * letter replaced by the one 13 further, upper and lower, other characters as they are
 * Usenet spoiler cipher (ROT13) for a character, its own inverse
 * Replace a letter by the one 13 places on in the alphabet, cyclically and with its case; leave other characters.
 * codecs.encode(c, 'rot13')
 * a becomes n, n becomes a, signs stay
 * Involutive Caesar substitution with key 13 on one symbol
 * How do I do rot13 of a single char?
 * rot13 of a character
 *
 * @T char int
 * @name rot13 hide_letter
 * @range c 60 127
 */
T rot13(T c) {
    if (c >= 'a' && c <= 'z') return (c - 'a' + 13) % 26 + 'a';
    if (c >= 'A' && c <= 'Z') return (c - 'A' + 13) % 26 + 'A';
    return c;
}

/**
 * Shift the capital letter {c} by {n} places in the alphabet, wrapping around after 'Z'; {n} is from 0 to 25.
 * Encrypt {c}, one of 'A' to 'Z', with a Caesar cipher whose shift {n} is at most 25.
 * Which capital is {n} places after {c}, when 'A' follows 'Z'? The distance is between 0 and 25.
 * Caesar shift of the capital {c} by a variable {n} in 0 to 25
 * ({c} - 'A' + {n}) % 26 + 'A'
 * Given a capital {c} and a key {n} from 0 to 25, I want the encrypted capital.
 * Encrypt an uppercase letter with a Caesar cipher, the key being provided, with A after Z.
 * caesar cipher of a capital letter with a variable shift from 0 to 25
 * How do I shift a capital letter by n in the alphabet, with A after Z?
 * shift big letter by key, Z wraps to A
 * rotate a capital letter through A-Z by some amount from 0 to 25
 * substitution of a capital with a given rotation forward (Vigenere step), Z being followed by A
 * Move a capital letter {n} places (0 to 25) forward in the alphabet, beginning again at A after Z.
 * chr((ord(c) - 65 + {n}) % 26 + 65)
 * the capital {n} further on, after Z comes A
 * Caesar substitution with key {n} on one upper-case symbol
 * How do I encrypt a single upper-case letter with shift {n}?
 * shift an uppercase letter by {n}
 *
 * @name caesar_by encrypt_capital
 * @range c 65 90
 * @range n 0 25
 */
char caesar_by(char c, int32_t n) { return (c - 'A' + n) % 26 + 'A'; }

/**
 * Decrypt the lower-case letter {c} of a Caesar cipher with shift {K}.
 * Move the letter {c}, one of 'a' to 'z', back by {K} places, with 'z' coming before 'a'.
 * Which small letter stands {K} places before {c} in a circular alphabet?
 * Caesar decoding of the small letter {c}, key {K}
 * ({c} - 'a' + 26 - {K}) % 26 + 'a'
 * A letter was shifted forward by {K} and became {c}; what was it? All letters are small.
 * Write a program that decrypts a lowercase letter of a Caesar cipher, shift {K}.
 * caesar cipher decode of a small letter, key {K}
 * How do I move a small letter back by {K} in the alphabet, with wraparound?
 * shift a small letter back {K}, before a comes z
 * the small letter {K} earlier in a circular alphabet
 * undo a rotation of {K} on a small letter
 * Move a small letter {K} places back in the alphabet, continuing at z before a.
 * chr((ord(c) - 97 - {K}) % 26 + 97)
 * the small letter {K} before it, before a comes z
 * Inverse Caesar substitution with key {K} on one lower-case symbol
 * How do I decrypt a single lower-case letter with a shift of {K}?
 * shift a lowercase letter back by {K}
 *
 * @T char int
 * @K 1..12
 * @name uncaesar shift_back
 * @range c 97 122
 */
T uncaesar(T c) { return (c - 'a' + 26 - K) % 26 + 'a'; }

/**
 * Shift the letter {c} back by {n} places in the alphabet, within its case; other characters stay.
 * decrypt one letter, of either case, of a caesar cipher with a given shift; non-letters unchanged
 * shift a letter backwards by n with wrap-around, keeping its case, leaving other characters
 * undo a caesar shift of a character by n, both cases, non-letters stay
 * How do I decode a Caesar character with a given key, small and capital letters, other chars unchanged?
 * Write a function that moves a letter of either case back by n in the alphabet with wrap-around; other characters stay.
 * caesar decryption of a char with its key: letters go back, case kept, the rest unchanged
 * letter minus shift, before a comes z and before A comes Z, other chars as they are
 * caesar decipher of a char by a key, small and capital letters, others pass through
 * a by 3 becomes x, A by 3 becomes X, ! stays: move a char back
 * caesar char and key in, plain char out, letters of both cases, others unchanged
 * rotate a letter to the left by n places, keeping its case; non-letters unchanged
 * Move a letter {n} places backward in the alphabet with wrap-around and case kept; other characters are unaffected.
 * chr((ord(c) - base - {n}) % 26 + base) for letters, base 65 or 97, else c
 * the letter {n} before it, going round at a or A, signs stay
 * Inverse Caesar substitution by {n} ≥ 0 on one symbol, case-preserving
 * How to undo a rotation of a char by {n} within its alphabet?
 * shift a letter back by {n}, keep case
 *
 * @name unshift_letter decrypt_letter
 * @range n 0 60
 * @range c 32 126
 */
char unshift_letter(char c, int32_t n) {
    if (c >= 'a' && c <= 'z') return (char)('a' + (c - 'a' + 26 - n % 26) % 26);
    if (c >= 'A' && c <= 'Z') return (char)('A' + (c - 'A' + 26 - n % 26) % 26);
    return c;
}

/**
 * Mirror the small letter {c} in the alphabet: 'a' becomes 'z', 'b' becomes 'y', and so on.
 * Encrypt {c}, one of 'a' to 'z', with the Atbash cipher.
 * Which letter is as far from 'z' as the small letter {c} is from 'a'?
 * Atbash of the lower-case letter {c}
 * 'a' + 'z' - {c}
 * Count from the end of the alphabet what {c}, a small letter, counts from its start.
 * Apply the ancient Atbash cipher to a lowercase letter: a becomes z, b becomes y.
 * atbash of a small letter: a to z, b to y
 * How do I swap a small letter a with z, b with y and so on?
 * reverse alphabet cipher (a to z, b to y) for one small char
 * the mirrored letter of the abc for a small letter
 * Hebrew substitution cipher (Atbash) for a letter a to z
 * Replace a small letter by its counterpart from the other end of the alphabet.
 * string.ascii_lowercase[::-1][ord(c) - 97]
 * a becomes z, b becomes y, c becomes x
 * Atbash substitution on one lower-case symbol
 * How do I mirror a lower-case letter in the alphabet?
 * mirrored letter, a to z
 *
 * @T char int
 * @name atbash mirror_letter
 * @range c 97 122
 */
T atbash(T c) { return 'a' + 'z' - c; }

/**
 * Return the letter after the small letter {c}; after 'z' comes 'a'.
 * Which letter follows {c} in the alphabet, starting over at the end? It is a small one.
 * successor of the lower-case letter {c}, cyclic
 * If {c} is 'z' give 'a', otherwise give the next character.
 * Step the small letter {c} forward by one, with wrap-around from 'z' to 'a'.
 * {c} == 'z' ? 'a' : {c} + 1
 * Write a function that returns the next letter of the alphabet for a small one, z wraps to a.
 * next letter of a lowercase one, z followed by a
 * What letter comes after a given small letter, a coming after z?
 * a -> b, b -> c, z -> a: successor of a small letter
 * the following small character of the abc, in a circle
 * increment of a small letter with wraparound from z to a
 * Return the small letter following a given small letter, with a following z.
 * chr(ord(c) + 1) if c < 'z' else 'a'
 * one letter on, after z comes a
 * Cyclic successor in the lower-case alphabet
 * How do I increment a lower-case char and wrap at z?
 * next letter of the alphabet, z to a
 *
 * @T char int
 * @name next_letter letter_after
 * @range c 97 122
 */
T next_letter(T c) { return c == 'z' ? 'a' : c + 1; }

/**
 * Return the letter that follows {c} in the alphabet, in its case; after z comes a, non-letters stay.
 * next letter of the alphabet for a char of either case, z to a, other chars unchanged
 * letter after a given letter, small or capital, going round; anything else is returned as it is
 * What comes after a letter? After z comes a, after Z comes A; other characters stay.
 * How do I get the following letter in either case, round from z to a, leaving other chars?
 * Write a function that returns the next letter of either case, wrapping at the end, and leaves other characters unchanged.
 * successor of a letter in its case, cyclic, non-letters unchanged
 * a -> b, Z -> A, ? -> ?: next letter of a char
 * advance a letter by one within its case with wrap-around, other characters stay
 * char plus one within the alphabet, z to a and Z to A, no change for non-letters
 * the letter one further, keeping upper or lower case, after z again a; other signs as is
 * move a char on by one letter in the alphabet, cyclic, case kept, non-letters unchanged
 * Return the letter that follows a given letter of either case, a after z and A after Z; other characters remain.
 * chr(ord(c) + 1), but chr(ord(c) - 25) for z and Z, and c if it isn't a letter
 * one letter on, big stays big, after z comes a, signs stay
 * Case-preserving cyclic successor on Latin letters, identity elsewhere
 * How to increment letters, upper and lower, wrapping at the end and skipping symbols?
 * following letter with wrap, other characters unchanged
 *
 * @T char int
 * @name letter_after following_letter
 */
T letter_after(T c) {
    if (c == 'z' || c == 'Z') return c - 25;
    return (c >= 'a' && c < 'z') || (c >= 'A' && c < 'Z') ? c + 1 : c;
}

/**
 * Return the letter that comes before {c} in the alphabet, in its case; before a comes z, non-letters stay.
 * previous letter of the alphabet for a char of either case, a to z, other chars unchanged
 * letter before a given letter, small or capital, going round; anything else is returned as it is
 * What precedes a letter? Before a comes z, before A comes Z; other characters stay.
 * How do I get the preceding letter in either case, round from a to z, leaving other chars?
 * Write a function that returns the previous letter of either case, wrapping at a, and leaves other characters unchanged.
 * predecessor of a letter in its case, cyclic, non-letters unchanged
 * b -> a, A -> Z, ? -> ?: previous letter of a char
 * move a letter back by one within its case with wrap-around, other characters stay
 * char minus one within the alphabet, a to z and A to Z, no change for non-letters
 * the letter one back, keeping upper or lower case, before a again z; other signs as is
 * go one letter back from a char in the alphabet, cyclic, case kept, non-letters unchanged
 * Return the letter that precedes a given letter of either case, z before a and Z before A; other characters remain.
 * chr(ord(c) - 1), but chr(ord(c) + 25) for a and A, and c if it isn't a letter
 * one letter back, big stays big, before a comes z, signs stay
 * Case-preserving cyclic predecessor on Latin letters, identity elsewhere
 * How to decrement letters, upper and lower, wrapping at the start and skipping symbols?
 * preceding letter with wrap, other characters unchanged
 *
 * @T char int
 * @name letter_before preceding_letter
 */
T letter_before(T c) {
    if (c == 'a' || c == 'A') return c + 25;
    return (c > 'a' && c <= 'z') || (c > 'A' && c <= 'Z') ? c - 1 : c;
}

/**
 * Return the {OP} hexadecimal digit character for {x}, from 0 to 15.
 * Convert {x}, a number below 16 and not negative, to one hex character, {OP} for 10 and above.
 * Which {OP} hex digit stands for {x} (0 to 15)?
 * hex digit of {x}, letters in {OP} form
 * Numbers up to 9 become '0' to '9' and 10 to 15 become {OP:2}; apply that to {x}.
 * When printing a nibble {x} in hexadecimal with {OP} letters, which character do I write?
 * Write a function to convert a number from 0 to 15 to a {OP} hex character.
 * number from 0 to 15 to hex digit, {OP}
 * How do I get the hexadecimal character of a nibble, {OP} letters?
 * 0..15 -> 0..9 and letters, {OP}, as a char
 * {OP} base-16 symbol of a number from 0 to 15
 * nibble (0 to 15) to ASCII hex digit, {OP}
 * Convert a value from 0 to 15 to its {OP} hexadecimal digit.
 * '0123456789' followed by {OP:2}, indexed with n
 * which sign stands for it in hex, {OP:2} for ten and up
 * {OP} hex symbol of a nibble
 * How do I get the {OP} hex character of a nibble?
 * 0-15 to {OP} hex digit
 *
 * @OP 'a' "lower-case" "'a' to 'f'"
 * @OP 'A' "upper-case" "'A' to 'F'"
 * @name hex_character nibble_to_char
 * @range x 0 15
 */
char hex_character(int32_t x) { return x < 10 ? '0' + x : OP + (x - 10); }

/**
 * Return the value of the hex digit {c}, or -1 if it is none.
 * Convert {c} to a number from 0 to 15 if it is in 0-9, a-f or A-F, else return -1.
 * What is the hexadecimal digit {c} worth, in either case? Answer -1 for any other character.
 * hex digit value of {c}, -1 for what is not a hex digit
 * Decode one hex character {c}, small or capital, and report a bad one with -1.
 * Given {c}, I need 0 to 15 for a valid hexadecimal digit and -1 for everything else.
 * Write a function that returns the value of a hex digit of either case and -1 for an invalid character.
 * hex char of either case to int, -1 on error
 * How do I parse one hexadecimal character of either case, with error -1?
 * hex digit value, 0-9, a-f or A-F, or -1 if bad
 * checked base-16 symbol, small or capital, to number, -1 if it is none
 * nibble decoding of a hex char with validation: -1 for a non-digit, both cases known
 * Convert a hexadecimal digit of either case to its value, with -1 for any other character.
 * int(c, 16) if c in string.hexdigits else -1
 * 'b' or 'B' should be 11, minus one if it's no hex
 * Numeric value of a hex symbol, −1 for others
 * How do I parse a hex char and report errors as -1?
 * hex digit to number, -1 if invalid
 *
 * @T char int
 * @name hex_or_minus_one parse_hex_digit
 * @range c 46 106
 */
int hex_or_minus_one(T c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/**
 * Return the value of the decimal digit {c}, or -1 if it is none.
 * Convert {c} to 0 through 9 if it is a digit character, and to -1 otherwise.
 * Which number is the digit {c}? Use -1 for characters that are not digits.
 * checked digit value of {c}: 0 to 9, or -1 on error
 * Parse a single character {c} as a digit and signal failure by -1.
 * '0' gives 0, '9' gives 9, and all that lies outside gives -1: do this for {c}.
 * Write a function that converts a digit character to a number, -1 if it is not a digit.
 * digit char to int 0-9, -1 if not a digit
 * How do I parse a single decimal character to a number with an error value of -1?
 * '5' gives 5, 'x' gives -1: value of a digit char
 * checked numeral symbol to number: 0 to 9, or -1 for another char
 * decimal digit decoding of a char with validation, -1 otherwise
 * Convert a decimal digit character to its value, with -1 for any other character.
 * int(c) if c in string.digits else -1
 * '7' should be 7, minus one if it's no digit
 * Numeric value of a decimal symbol, −1 for others
 * How do I parse a digit char and report errors as -1?
 * digit to number, -1 if not a digit
 *
 * @T char int
 * @name digit_or_minus_one parse_digit
 * @range c 44 61
 */
int digit_or_minus_one(T c) { return c >= '0' && c <= '9' ? c - '0' : -1; }

/**
 * Return the value of {c} as a base-36 digit: 0-9, then a-z or A-Z for 10 to 35, or -1.
 * Convert {c} to a digit value, where the letters of either case go on after 9; -1 for other characters.
 * What is {c} worth in base 36? Letters count 10 to 35 whatever their case, and a sign counts -1.
 * base-36 digit value of {c}, case-insensitive, -1 if invalid
 * strtol accepts bases up to 36: write its digit lookup for {c}, with -1 for a non-digit.
 * digits as they are, 'a' and 'A' as 10, up to 'z' and 'Z' as 35, everything else -1: value of {c}
 * Write a function that gives the base-36 value of a character, -1 when invalid.
 * base 36 digit value, either case, -1 for no digit
 * How do I map a char 0-9 and a-z to 0 to 35, upper case too, -1 for anything else?
 * char -> 0..35 in base 36, any case, -1 for others
 * value of a numeral symbol in radix 36, letters of both cases, -1 if it is none
 * digit parser of strtol for one char with base 36, either case, -1 for a non-digit
 * Convert a character to its value as a base-36 digit (a or A is 10, z or Z is 35), with -1 for other characters.
 * int(c, 36) if c.isalnum() else -1
 * 0 to 9 as they are, a is 10 up to z 35, big or small, else minus one
 * Numeric value of a base-36 symbol, −1 for others
 * How do I decode one base-36 char?
 * base 36 digit value, -1 if invalid
 *
 * @T char int
 * @name base36_value digit36
 * @range c 40 126
 */
int base36_value(T c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return -1;
}

/**
 * Return the closing bracket that matches {c}, or 0 if {c} opens none.
 * Which character closes the bracket {c}? '(' needs ')', '[' needs ']', and the brace works alike; else 0.
 * partner of an opening parenthesis, square bracket or brace {c}; 0 for other characters
 * Map {c} to its closing counterpart: round, square and curly brackets are known, anything else gives 0.
 * A parser has seen {c} and must push the bracket that it expects later, or 0 if nothing was opened.
 * If {c} is an opening bracket of the three usual kinds, give the closing one of the same kind, otherwise zero.
 * Provide the closing bracket that belongs to an opening one (round, square or curly), 0 for others.
 * matching closing bracket of an opening one, round, square or curly, else 0
 * How do I find which bracket closes an opening parenthesis, bracket or brace, 0 for other chars?
 * open bracket char in, close bracket char out, else zero; round, square and curly
 * the counterpart of a left bracket, parenthesis or brace, 0 for another character
 * balanced brackets checker: closing bracket to push for an opening round, square or curly one, else 0
 * Return the closing partner of an opening round, square or curly bracket, and 0 for anything else.
 * dict from opener to closer, with .get(c, '\0')
 * which bracket closes this one, 0 if it opens nothing
 * Matching closer of an opening bracket symbol, NUL otherwise
 * How do I find the bracket I expect after '(' , '[' or a brace?
 * matching closing bracket, 0 if none
 *
 * @T char int
 * @name closing_bracket bracket_partner
 * @range c 40 123
 */
T closing_bracket(T c) {
    switch (c) {
        case '(': return ')';
        case '[': return ']';
        case '{': return '}';
        default: return 0;
    }
}

/**
 * Return the precedence of the operator {c}: 1 for + and -, 2 for * and /, and 0 for anything else.
 * How strongly does the arithmetic operator {c} bind? '*' and '/' give 2, '+' and '-' give 1, others 0.
 * operator priority of {c}: plus and minus 1, times and divide 2, unknown 0
 * Rank the character {c} as an operator: 2 for multiplication and division, 1 for addition and subtraction, 0 if it is none.
 * For a shunting-yard parser I need the level of {c}: 2 for '*' or '/', 1 for '+' or '-', else 0.
 * Map '+', '-' to 1 and '*', '/' to 2; every other {c} to 0.
 * Write a function that returns the precedence of an operator: 1 for + and -, 2 for * and /, else 0.
 * operator precedence of + - (1) and * / (2), 0 for others
 * How do I rank operators for an expression parser, + and - as 1, * and / as 2, no operator as 0?
 * prec: * / 2, + - 1, other 0
 * binding strength of an operator symbol: 2 for star and slash, 1 for plus and minus, 0 else
 * shunting-yard priority for infix to postfix, 1 or 2, and 0 for no operator
 * Return how strongly an operator binds: 2 for * and /, 1 for + and -, 0 for every other character.
 * times and divide 2, plus and minus 1, the rest 0
 * Operator priority table for a shunting-yard parser (2 multiplicative, 1 additive, 0 none)
 * How do I rank + and - as 1, * and / as 2 and the rest as 0 for an expression parser?
 * operator precedence, 2 for * and /, 1 for + and -
 * 2 if c in ('*', '/') else 1 if c in ('+', '-') else 0
 *
 * @T char int
 * @name precedence operator_level
 * @range c 40 50
 */
int precedence(T c) {
    if (c == '*' || c == '/') return 2;
    return c == '+' || c == '-';
}

/**
 * Apply the operator {c} to {a} and {b}: '+', '-' or '*'; for any other character return 0.
 * Calculate {a} {c} {b}, where the character in the middle is a plus, a minus or a star; otherwise give 0.
 * pocket calculator step: combine {a} and {b} as the character {c} says (+, - and *; 0 if unknown)
 * What is the result of the operation {c} on {a} and {b}? Only '+', '-' and '*' are known, the rest yields 0.
 * Depending on {c}, return the sum, the difference or the product of {a} and {b}, and 0 for an unknown sign.
 * switch on {c}: add, subtract or multiply {a} and {b}; default 0
 * Write a simple calculator that applies +, - or * to two integers and gives 0 for another sign.
 * calculator with operator character + - *, otherwise 0
 * How do I evaluate two numbers and an operator char (+, -, *), with 0 for any other char?
 * switch case calculator, + - * only, else 0
 * perform the plus, minus or times named by a symbol between two values, 0 if it is none
 * binary expression evaluation (+ - *, default 0) for a toy interpreter
 * Apply the operation + - or * named by a character between two operands to {a} and {b}; another character yields 0.
 * eval(f-string of {a}, operator, {b}) for + - *, otherwise 0
 * plus, minus or times of {a} and {b}, as the sign says, 0 for other signs
 * Dispatch on an infix operator symbol + − × with operands {a} and {b}, null otherwise
 * How do I evaluate an infix triple like 3 * 4 (only + - *, else 0)?
 * compute {a} op {b} for + - *, else 0
 *
 * @name calculate apply_operator
 * @range c 42 45
 */
int32_t calculate(int32_t a, char c, int32_t b) {
    switch (c) {
        case '+': return a + b;
        case '-': return a - b;
        case '*': return a * b;
        default: return 0;
    }
}

/**
 * Calculate {a} {op} {b}, where the operator is '+', '-', '*' or '/'; dividing by zero gives 0.
 * calculator, operator in the middle, 0 if unknown or dividing by zero
 * two numbers and an operator + - * / between them: the result, 0 when it makes no sense
 * How do I write a simple calculator function with + - * /, giving 0 for division by zero or a wrong sign?
 * Write a function calc(number, operator, number) for + - * /, 0 for errors.
 * apply one of the four basic operations, x / 0 and unknown ones are 0
 * 6 / 3, 6 * 3, 6 + 3 or 6 - 3 as the character in the middle says; 0 for another one and for a zero divisor
 * evaluate a tiny expression, operand operator operand, 0 on error
 * four-function calculator that returns 0 for a zero divisor or a strange sign
 * the char, second argument, says + - * or /; anything else and n/0 is 0
 * basic arithmetic chosen by a sign, division by 0 gives 0, so does no sign
 * pocket calculator step + - * /, unknown signs and a zero divisor give 0
 * Apply the operation + - * or / named by a character to {a} and {b}; division by zero or another character yields 0.
 * dict of four lambdas on ({a}, {b}), 0 for a zero divisor or unknown key
 * plus, minus, times or divide of {a} and {b}, as the sign between says, 0 if not possible
 * Infix dispatch over + − × ÷ with operands {a} and {b}, undefined cases being zero
 * How do I evaluate number, operator, number safely (0 on error)?
 * compute {a} op {b} for + - * /, 0 on errors
 *
 * @T int32_t double
 * @name calc evaluate
 * @range a -100 100
 * @range op 41 48
 * @range b -10 10
 */
T calc(T a, char op, T b) {
    switch (op) {
        case '+': return a + b;
        case '-': return a - b;
        case '*': return a * b;
        case '/': return b == 0 ? 0 : a / b;
        default: return 0;
    }
}

/**
 * Return the character that the escape letter {c} stands for: n is a newline, t a tab, r a carriage return.
 * Which character does a backslash followed by {c} mean? n, t, r and 0 are newline, tab, return and NUL; others mean themselves.
 * escape decoding of {c}: 'n' to 10, 't' to 9, 'r' to 13, '0' to 0, the rest unchanged
 * Translate the letter after a backslash, {c}: n to line feed, t to tab, r to return, 0 to NUL, else as it is.
 * In a string literal I have just skipped a backslash and see {c}; what character is meant (n, t, r, 0 known)?
 * Decode {c} as C does after a backslash, but only for n, t, r and 0; leave any other character alone.
 * Write a function that converts an escape letter n, t, r or 0 to the real character, others unchanged.
 * escape sequence letter (n, t, r, 0 only) to character
 * How do I decode the char after a backslash if only n, t, r and 0 are special?
 * escape letter to character: n -> newline, t -> tab, r -> return, 0 -> NUL, others stay the same
 * control code meant by n, t, r or 0 after a backslash, other letters themselves
 * string literal unescaping, one character, just n t r 0
 * Convert the letter of an escape sequence to its character: n newline, t tab, r carriage return, 0 NUL, others themselves.
 * dict(n='\n', t='\t', r='\r').get(c, c), and '0' gives NUL
 * what a backslash before it would mean: n is a new line, t tab, r return, 0 zero, the rest as it is
 * Decode the symbol after a backslash (n, t, r, 0; identity otherwise).
 * How do I translate the n of \n into a newline and so on (t, r, 0 as well)?
 * escape letter to character (n, t, r, 0)
 *
 * @T char int
 * @name unescape escape_value
 * @range c 48 116
 */
T unescape(T c) {
    switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        case '0': return 0;
        default: return c;
    }
}

/**
 * Return the complementary DNA base of {c}: A and T pair, C and G pair; other characters stay.
 * Which base lies opposite {c} in the double helix? Capitals A, C, G, T only; leave the rest unchanged.
 * DNA complement of {c}: 'A' to 'T', 'T' to 'A', 'C' to 'G', 'G' to 'C', else the character itself
 * Swap A with T and C with G in the single character {c}, and pass everything else through.
 * For a reverse complement I need the partner of the base {c}, a capital; unknown letters are kept.
 * Replace the nucleotide {c} by the one it bonds with (anything but A, C, G, T is returned as is).
 * Write a function that returns the complement of a DNA base and any other character as it is.
 * dna complement of a nucleotide, rest unchanged
 * Which nucleotide pairs with a given one of A, C, G, T? Other letters stay.
 * DNA base A<->T, C<->G, other characters unchanged
 * opposite base in the DNA double strand for A, C, G or T, unknown letters kept
 * Watson-Crick base pairing of a char A, C, G or T (A-T, C-G); otherwise the same character
 * Return the DNA base that pairs with a given one: A with T, C with G and vice versa; other characters stay.
 * str.maketrans('ATCG', 'TAGC') applied to one capital
 * A gives T, T gives A, C gives G, G gives C
 * Watson–Crick partner of a nucleotide symbol
 * How do I complement a single base?
 * complement of a dna base
 *
 * @T char int
 * @name complement_base pair_base
 * @range c 65 84
 */
T complement_base(T c) {
    switch (c) {
        case 'A': return 'T';
        case 'T': return 'A';
        case 'C': return 'G';
        case 'G': return 'C';
        default: return c;
    }
}

/**
 * Return the value of the Roman numeral {c}: I, V, X, L, C, D or M; 0 for any other character.
 * What is the capital Roman digit {c} worth, from 1 for I to 1000 for M? Unknown characters are worth 0.
 * Roman digit value of {c}: I 1, V 5, X 10, L 50, C 100, D 500, M 1000, otherwise 0
 * Convert a single Roman letter {c} (a capital) to its number, with 0 for what is no numeral.
 * Look up {c} among I, V, X, L, C, D and M and give back 1, 5, 10, 50, 100, 500 or 1000, or 0 if not found.
 * I am decoding a date on a monument; how much does the letter {c} count? Letters that are no numerals count 0.
 * What is a capital Roman numeral character worth? Others are considered 0.
 * roman letter to number, capitals, else 0
 * How much is a char I, V, X, L, C, D or M as a Roman numeral? Any other gives 0.
 * X is 10, M is 1000... 0 when not roman
 * numeric worth of a single capital Roman symbol, 0 for anything else
 * lookup step for roman to integer, 0 when it is no numeral
 * Return what a Roman numeral sign is worth: I 1, V 5, X 10, L 50, C 100, D 500, M 1000, anything else 0.
 * dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000).get(c, 0)
 * which number is the Roman letter, 0 if it's not one
 * Value of a capital Roman numeral symbol, zero by default
 * How much does one Roman letter count?
 * value of a roman digit, 0 if invalid
 *
 * @T char int
 * @name roman_value roman_digit
 * @range c 67 88
 */
int roman_value(T c) {
    switch (c) {
        case 'I': return 1;
        case 'V': return 5;
        case 'X': return 10;
        case 'L': return 50;
        case 'C': return 100;
        case 'D': return 500;
        case 'M': return 1000;
        default: return 0;
    }
}

/**
 * Classify {c}: 1 for a digit, 2 for a small letter, 3 for a capital, and 0 for the rest.
 * Which kind of ASCII character is {c}? Answer 1 (digit), 2 (lower case), 3 (upper case) or 0 (other).
 * character class code of {c}: other 0, digit 1, lower-case letter 2, upper-case letter 3
 * Sort {c} into one of four classes numbered 0 to 3: neither letter nor digit, digit, small letter, capital.
 * For a password check, tell what {c} is: digits give 1, small letters 2, capitals 3, everything else 0.
 * Return 1 if {c} is in '0' to '9', 2 if in 'a' to 'z', 3 if in 'A' to 'Z', otherwise 0.
 * Write a program to classify a character as digit 1, lowercase 2, uppercase 3 or other 0.
 * character type code: 0 other, 1 digit, 2 small, 3 capital
 * How do I find what a character is: digit 1, small 2, capital 3 or something else 0?
 * code for char type: other 0, number 1, lower 2, upper 3
 * category of a symbol as a number, 1 numeral, 2 small letter, 3 capital, 0 rest
 * scanner character class: other 0, digit 1, lower 2, upper 3
 * Classify a character: 1 for a decimal digit, 2 for a small letter, 3 for a capital, 0 for others.
 * 1 if c.isdigit() else 2 if c.islower() else 3 if c.isupper() else 0
 * number 1, small letter 2, big letter 3, other sign 0
 * Token class code: digit 1, lower 2, upper 3, rest 0
 * How do I tell digits, lower and upper case apart with codes 1, 2, 3 (0 otherwise)?
 * 1 digit, 2 lowercase, 3 uppercase, 0 other
 *
 * @T char int
 * @name character_class classify
 * @range c 40 126
 */
int character_class(T c) {
    if (c >= '0' && c <= '9') return 1;
    if (c >= 'a' && c <= 'z') return 2;
    if (c >= 'A' && c <= 'Z') return 3;
    return 0;
}

/**
 * Return the number of the chess square in column {file} and row {rank}, from 0 for a1 to 63 for h8.
 * Convert a square's name, the letter {file} ('a' to 'h') and the digit {rank} ('1' to '8'), to 0 ... 63.
 * Which index has the chess square {file}{rank} when a1 is 0, b1 is 1 and a2 is 8?
 * column {file} plus eight times row {rank}, each counted from 0: a board square as one number
 * chess square index of {file} and {rank}, row by row from a1 = 0
 * My board is an array of 64; where in it is the square with letter {file} and digit {rank}? h1 is at 7.
 * Write a function that converts a chess square such as e4, given as two chars, to an index from 0 (a1) to 63, b1 being 1.
 * chess square, file letter and rank digit, to number: a1 is 0, b1 is 1, a2 is 8
 * How do I get the bitboard index (a1 = 0, b1 = 1) of a square given by file and rank?
 * a1 = 0, b1 = 1, h8 = 63, from file and rank as two chars
 * algebraic chess notation, two chars, to board cell 0 to 63, row by row from a1
 * little-endian rank-file mapping of a chess square from two chars: a1 = 0, b1 = 1, h8 = 63
 * Convert a chess square given by {file} a to h and {rank} 1 to 8 to an index from 0 (a1) to 63 (h8), row by row.
 * chess.parse_square of {file} + {rank}
 * which number has the field {file}{rank}, a1 is 0, b1 is 1, a2 is 8
 * Rank-major board index, a1 = 0, b1 = 1, h8 = 63, of file {file} and rank {rank}
 * How do I map algebraic notation such as e4 (letter, digit) to 0..63, where a1 is 0 and h1 is 7?
 * chess square to index, a1 = 0, b1 = 1
 *
 * @name square_index chess_square
 * @range file 97 104
 * @range rank 49 56
 */
int32_t square_index(char file, char rank) { return (rank - '1') * 8 + (file - 'a'); }

/**
 * How many steps forward lead from the small letter {a} to the small letter {b}, going round after 'z'?
 * Return the cyclic distance from {a} to {b} in the alphabet, from 0 to 25, always counted forwards.
 * forward letter distance from {a} to {b}, modulo 26
 * Count the letters to move on from {a} until {b} is reached; 'a' comes again after 'z'.
 * Which Caesar key turns the small letter {a} into {b}? It is between 0 and 25.
 * forward gap between two small letters {a} and {b} on a ring of 26
 * Count the letters from one lowercase letter forward to another, continuing at a after z.
 * forward letter distance from one small letter to another, 0 to 25, a after z
 * How far is it from one small letter to another going ahead in a circular alphabet?
 * from x to b how many letters forward, small ones, after z comes a
 * alphabet offset from the first small letter forward to the second, modulo 26
 * recover the key of a Caesar cipher from a small plain letter and its cipher letter, 0 to 25
 * Count the steps forward from the small letter {a} to the small letter {b} in a cyclic alphabet (0 to 25).
 * for small letters {a}, {b}: the k in range(26) for which shifting the former by k gives the latter
 * how many letters on from {a} until {b}, going round after z
 * Cyclic difference modulo 26, from lower-case {a} to lower-case {b}
 * Which Caesar key turns {a} into {b} (small letters)?
 * forward distance from {a} to {b} in the alphabet, wrapping
 *
 * @name letter_distance key_between
 * @range a 97 122
 * @range b 97 122
 */
int32_t letter_distance(char a, char b) { return (b - a + 26) % 26; }

/**
 * How many places apart in the alphabet are the letters {a} and {b}?
 * distance between two letters of the same case, without sign
 * absolute difference of two letters of the same case
 * How far is one letter from another of the same case, in places without sign?
 * Write a function that returns the gap between two letters of the same case.
 * how many letters apart are two letters of one case, order does not matter
 * a and d are 3 apart: distance of two letters, either order
 * difference of two characters' codes without sign
 * |c1 - c2| for two characters
 * steps between two letters of the same case, no wrap-around, never negative
 * alphabet distance of two letters of one case, absolute
 * gap between two chars as an absolute number
 * Determine how many places two small letters are apart in the alphabet, without wrap-around or sign.
 * abs(ord(first) - ord(second))
 * how far from each other are the two letters, a to c is 2
 * Absolute difference of letter ordinals
 * How do I get the distance of two letters irrespective of order?
 * distance between two letters
 *
 * @T char int
 * @name letter_gap alphabet_distance
 * @range a 97 122
 * @range b 97 122
 */
int32_t letter_gap(T a, T b) { return a < b ? b - a : a - b; }

/**
 * Return the telephone key, 2 to 9, for the small letter {c}.
 * Which digit on a phone keypad carries the letter {c} ('a' to 'z')? abc is 2, def 3, pqrs 7, wxyz 9.
 * phone keypad digit of the lower-case letter {c}: abc 2, def 3, ghi 4, jkl 5, mno 6, pqrs 7, tuv 8, wxyz 9
 * Turn {c}, a small letter, into the number of its telephone button.
 * To spell words as phone numbers I need the button for {c}, where 7 and 9 have four letters each.
 * Map 'a' through 'z' to keys 2 through 9 as on a telephone; the letter is {c}.
 * Texting with an old phone: which keypad digit has a given lowercase letter?
 * t9 key, 2 to 9, of a small letter
 * Which number key has a given small letter on a telephone?
 * abc 2 def 3 ghi 4 etc: phone key of a small letter
 * dial pad digit, 2 to 9, for a small letter
 * vanity number conversion (E.161) of a lower-case letter to its digit
 * Return the digit, 2 to 9, of the telephone key that carries a given small letter.
 * dict of 'abc' to 2, 'def' to 3, … 'pqrs' to 7, 'tuv' to 8, 'wxyz' to 9
 * which number do I press on a phone for the small letter
 * E.161 keypad digit of a lower-case letter
 * How do I convert letters to phone numbers (abc on 2, wxyz on 9)?
 * phone key of a lowercase letter
 *
 * @T char int
 * @name phone_key keypad_digit
 * @range c 97 122
 */
int phone_key(T c) {
    if (c >= 'w') return 9;
    if (c >= 't') return 8;
    if (c >= 'p') return 7;
    return (c - 'a') / 3 + 2;
}

/**
 * Which telephone key has the letter {c}, small or capital? 0 if {c} is no letter.
 * phone keypad digit of a letter of either case, 0 for other signs
 * letter of either case to number on a phone, else 0
 * How do I turn a letter, big or small, into the phone digit for a vanity number, 0 for no letter?
 * Write a function that maps a letter of either case to 2 to 9 as on a phone, other characters to 0.
 * phone keypad: ABC is 2, DEF is 3, up to WXYZ is 9, small letters too, other chars 0
 * phone word to digits, one letter at a time, any case, 0 for a non-letter
 * T9 digit, upper or lower case, 0 if no letter
 * which number do I press on a phone for this letter of either case, 0 for none
 * 1-800-FLOWERS, letter by letter: phone digit of a char of any case, else 0
 * telephone digit for a letter char, upper or lower, zero if there is none
 * key on the dial pad of a letter, big or small, 0 for anything else
 * Return the digit, 2 to 9, of the telephone key that carries a given letter of either case, and 0 for other characters.
 * '22233344455566677778889999'[ord(c.lower()) - 97] as int for a letter, else 0
 * which number do I press on a phone for the letter, big or small, 0 if it's no letter
 * E.161 keypad digit, case-insensitive, zero for non-letters
 * How do I dial 1-800-FLOWERS, letter by letter (0 for non-letters)?
 * phone key of a letter, 0 if not a letter
 *
 * @T char int
 * @name keypad_digit phone_digit
 */
int32_t keypad_digit(T c) {
    T low = c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (low < 'a' || low > 'z') return 0;
    return (low - 'a' - (low > 'r') - (low > 'y')) / 3 + 2;
}
