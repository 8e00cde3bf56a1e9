/**
 * Is {c} a digit?
 * Check whether the character {c} is a decimal digit.
 * Return true if {c} is between '0' and '9'.
 * digit test for {c}
 *
 * @T char int
 * @R _Bool int
 * @name is_digit_char digit_test
 */
R is_digit_char(T c) { return c >= '0' && c <= '9'; }

/**
 * Is {c} a lower-case letter?
 * Check whether the character {c} is between 'a' and 'z'.
 * Return true if {c} is a small ASCII letter.
 * lower-case test for {c}
 *
 * @T char int
 * @R _Bool int
 * @name is_lower lowercase_test
 */
R is_lower(T c) { return c >= 'a' && c <= 'z'; }

/**
 * Is {c} an upper-case letter?
 * Check whether the character {c} is between 'A' and 'Z'.
 * Return true if {c} is a capital ASCII letter.
 * upper-case test for {c}
 *
 * @T char int
 * @R _Bool int
 * @name is_upper uppercase_test is_capital
 */
R is_upper(T c) { return c >= 'A' && c <= 'Z'; }

/**
 * Is {c} a letter?
 * Check whether the character {c} is an ASCII letter, upper or lower case.
 * Return true if {c} is in 'a' to 'z' or in 'A' to 'Z'.
 * letter test for {c}
 *
 * @T char int
 * @R _Bool int
 * @name is_letter letter_test
 */
R is_letter(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/**
 * Is {c} a vowel?
 * Check whether the character {c} is one of a, e, i, o and u in lower case.
 * Return true if {c} is a lower-case vowel.
 * lower-case vowel test for {c}
 *
 * @T char int
 * @R _Bool int
 * @name is_vowel vowel_test
 */
R is_vowel(T c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/**
 * Is {c} the character {K}?
 * Check whether {c} equals {K}.
 * Return true if the character {c} is {K}.
 * {c} == {K}
 *
 * @T char int
 * @R _Bool int
 * @K '+' '-' '*' '/' '.' ',' ';' '(' ')' '=' '_' '#' '@' '!' '?' 'a' 'x' 'y' 'n' 'A' 'Z' '0' '1' '9'
 * @name is_char matches_char
 */
R is_char(T c) { return c == K; }

/**
 * Convert the letter {c} to upper case; leave every other character as it is.
 * Return {c} in upper case if it is a small letter, else {c} unchanged.
 * What is the character {c} in upper case?
 * ASCII upper case of {c}
 *
 * @T char int
 * @name to_upper upper
 */
T to_upper(T c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }

/**
 * Convert the letter {c} to lower case; leave every other character as it is.
 * Return {c} in lower case if it is a capital letter, else {c} unchanged.
 * What is the character {c} in lower case?
 * ASCII lower case of {c}
 *
 * @T char int
 * @name to_lower lower lowercase
 */
T to_lower(T c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/**
 * Return the value of the digit character {c}.
 * Convert {c}, one of '0' to '9', to the number it stands for.
 * Which number is the decimal digit {c}?
 * numeric value of the digit {c}
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
 *
 * @T int32_t int64_t
 * @R char int
 * @name digit_char digit_to_char
 * @range x 0 9
 */
R digit_char(T x) { return x + '0'; }

/**
 * Return the position of the letter {c} in the alphabet, from 0 for 'a'.
 * Which place does the lower-case letter {c} have in the alphabet, counted from 0?
 * alphabet index of {c}: 0 for 'a', 25 for 'z'
 * Subtract 'a' from the character {c}.
 *
 * @T char int
 * @name letter_index alphabet_index
 * @range c 97 122
 */
int letter_index(T c) { return c - 'a'; }

/**
 * Shift the lower-case letter {c} by {K} places in the alphabet, wrapping around after 'z'.
 * Encrypt {c}, one of 'a' to 'z', with a Caesar cipher of shift {K}.
 * Which lower-case letter is {K} places after {c}, with 'a' following 'z'?
 * Caesar shift of the letter {c} by {K}
 *
 * @T char int
 * @K 1..25
 * @name caesar shift_letter rotate_letter
 * @range c 97 122
 */
T caesar(T c) { return (c - 'a' + K) % 26 + 'a'; }

/**
 * Is {c} a space, a tab or a newline?
 * Check whether {c} is one of the characters ' ', '\t' and '\n'.
 * Return true if {c} is a blank, a tab or a line feed.
 * whitespace test for {c}: space, tab, newline
 *
 * @T char int
 * @R _Bool int
 * @name is_blank_char whitespace_test
 */
R is_blank_char(T c) { return c == ' ' || c == '\t' || c == '\n'; }

/**
 * Return the value of the hexadecimal digit {c}, a digit or a lower-case letter up to 'f'.
 * Convert {c}, one of '0' to '9' and 'a' to 'f', to its value from 0 to 15.
 * Which number is the lower-case hex digit {c}?
 * value of hex digit {c} (0-9, a-f)
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
 *
 * @T char int
 * @R _Bool int
 * @name same_letter equal_ignoring_case
 * @range a 97 122
 * @range b 65 90
 */
R same_letter(T a, T b) { return (a | 32) == (b | 32); }
