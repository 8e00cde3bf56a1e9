/**
 * Is {c} a digit?
 * Check whether the character {c} is a decimal digit.
 * Return true if {c} is between '0' and '9'.
 * digit test for {c}
 * Does the character {c} stand for one of the digits 0 to 9?
 * How do I test if a char is between 0 and 9?
 * check if a character is a digit
 * is the character a digit from 0 to 9 or not
 * Write a function to check if a character is one of the digits 0 to 9.
 * How do I write isdigit by hand?
 * is the character a digit
 * Write a function to test if a character is a digit.
 * Write a program to check whether a character is numeric (0-9).
 * Given a character, return true if it is a digit.
 * Given a character, tell whether it lies between '0' and '9', both included.
 * Function that determines if a character is one of 0, 1, 2, ..., 9
 * Implement isdigit.
 * is c a digit
 * check for numeric character
 * verify that a character is a decimal digit
 * Decide whether a character is a numeral.
 * Write a function to check whether a given character is a digit or not.
 * is the character a digit 0-9, yes or no
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
 * Return true if {c} is a lowercase ASCII letter.
 * lower-case test for {c}
 * Determine if a character is a lowercase letter from a to z.
 * How do I find out if a char is a lowercase letter?
 * implement islower for an ASCII char
 * islower from ctype.h for one ASCII character
 * check if a character is lowercase
 * Write a function to check if a character is a lowercase English letter.
 * How do I write islower by hand?
 * is the character lowercase
 * Write a program to check whether a character is a lowercase letter.
 * Given a character, return true if it is in lower case (a-z).
 * Given a character, tell whether it is a small letter.
 * Function that determines if a character is a small letter of the English alphabet
 * Implement islower.
 * is c lowercase
 * check for lower case: 'a' to 'z'
 * verify that a character is a lowercase English letter
 * is c between 'a' and 'z'
 * Write a function to check whether a given character lies between 'a' and 'z'.
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
 * Determine if a character is an uppercase letter from A to Z.
 * How do I find out if a char is a capital letter?
 * implement isupper for an ASCII char
 * isupper from ctype.h for one ASCII character
 * check if a character is uppercase
 * Write a function to check if a character is an English capital letter.
 * How do I write isupper by hand?
 * is the character uppercase
 * Write a program to check whether a character is an uppercase letter.
 * Given a character, return true if it is in upper case (A-Z).
 * Given a character, tell whether it is a capital letter.
 * Function that determines if a character is a capital of the English alphabet
 * Implement isupper.
 * is c uppercase
 * check for upper case: 'A' to 'Z'
 * verify that a character is a capital English letter
 * letter case test: is it a capital letter A-Z
 * Write a function to check whether a given character is a capital letter or not.
 * Read a letter and say if it is a capital.
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
 * Write a program to check whether a character is an ASCII letter or not.
 * alphabetic character check, a-z and A-Z
 * How do I test if a char is a letter, upper or lower case?
 * implement isalpha for an ASCII char
 * isalpha from ctype.h for one ascii character
 * check if a character is a letter, upper or lower case
 * Write a function to check if a character is a letter of the English alphabet, in either case.
 * How do I write isalpha by hand?
 * is the character a letter
 * Write a function to test if a character is alphabetic.
 * Write a program to check whether a character is an alphabet letter, upper or lower case.
 * Given a character, return true if it is a letter (a-z or A-Z).
 * Given a character, tell whether it is in the alphabet, small or capital.
 * Function that determines if a character is a letter
 * Implement isalpha.
 * is c a letter of the alphabet?
 * check for an English letter, any case
 * Write a function to check whether a given character is a letter of the alphabet, upper or lower case.
 * Write a program to check if an entered character belongs to A-Z or a-z
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
 * Is the character one of the lowercase vowels a, e, i, o, u?
 * check a character for a lowercase vowel: a, e, i, o, u
 * How do I test if a char is a, e, i, o or u, in lower case only?
 * is the char a vowel or not (lowercase letters only)
 * Write a function to check if a character is a lowercase a, e, i, o or u.
 * How do I test if a lowercase letter is a vowel?
 * is it a lowercase vowel
 * Given a character, return true for 'a', 'e', 'i', 'o' and 'u' and false for everything else.
 * Write a function to check if a lowercase letter is a vowel.
 * Write a program to check whether a lowercase character is a vowel or a consonant: true for a vowel.
 * Given a lowercase letter, return true if it is one of a, e, i, o, u.
 * Given a character, tell whether it is a lowercase vowel.
 * Function that determines if a letter is a lowercase vowel
 * Implement isVowel for lowercase letters.
 * is a small letter a vowel?
 * check whether a letter is in "aeiou"
 * vowel check, lowercase only
 * Check whether a small letter is one of the five vowels.
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
 * return c == {K}
 * Compare the character {c} with {K} and tell if they are the same.
 * compare a character with {K} for equality
 * How do I check whether a char is {K}?
 * is the char {K}
 * Does this character equal {K}?
 * Write a function to check if a given character equals {K}.
 * How do I recognise the character {K}?
 * is the character {K}
 * Write a program to check whether a character is {K}.
 * Given a character, return true if it is {K} and false otherwise.
 * Given a character, tell whether it equals {K}.
 * Function that tests if a character is {K}
 * Implement a test for the character {K}.
 * does c match {K}?
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
 * Return {c} in upper case if it is a lowercase letter, else {c} unchanged.
 * What is the character {c} in upper case?
 * ASCII upper case of {c}
 * Capitalize the ASCII character {c}; all other characters stay unchanged.
 * Convert a character to uppercase; others should stay unchanged.
 * How do I make a lowercase letter uppercase and leave other characters?
 * toupper for an ASCII char without the library
 * toupper from ctype.h for one ascii character
 * convert a character to uppercase
 * Convert a character to upper case if it is a lowercase English letter, otherwise return it unchanged.
 * How do I write toupper by hand?
 * char to uppercase
 * Write a function to convert a character to uppercase; non-letters and capitals stay as they are.
 * Given a character, return its uppercase version; other characters come back unchanged.
 * Given a lowercase letter, return the corresponding capital letter; leave anything else alone.
 * Implement toupper for one character.
 * uppercase a character
 * capitalise a single letter
 * uppercase a single character, all others are returned unchanged
 * small letter to capital letter, other characters as they are
 * Write a function to convert a lowercase character to an uppercase one; any other character stays.
 * user-defined toupper for one character
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
 * Convert a character to lowercase; everything but capitals should stay unchanged.
 * How do I make a capital letter lowercase and leave other characters?
 * tolower for an ASCII char without the library
 * tolower from ctype.h for one ascii character
 * convert a character to lowercase
 * Convert a character to lower case if it is an English capital, otherwise return it unchanged.
 * How do I write tolower by hand?
 * char to lowercase
 * Write a function to convert a character to lowercase; everything but capitals stays as it is.
 * Given a character, return its lowercase version; other characters come back unchanged.
 * Given a capital letter, return the corresponding small letter; leave anything else alone.
 * Implement tolower for one character.
 * lowercase a character
 * lowercase char: if it is uppercase add 32, otherwise return it unchanged
 * Write a function to convert a given capital letter to lowercase by adding 32; other characters stay the same.
 * Write a function to convert an uppercase character to a lowercase one; any other character stays.
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
 * return c - '0' for a digit character
 * Convert a digit character to the integer it represents.
 * char digit '0' to '9' to int
 * How do I get the number 7 from the character '7'?
 * convert a digit character to an integer
 * value of a digit character
 * Convert a digit character to the number from 0 to 9 that it represents.
 * How do I turn a char such as '5' into an int 5?
 * digit character to number
 * Write a function to convert a digit character to its numeric value.
 * Write a program to convert a character '0'-'9' to an integer.
 * Given a digit character, return its value as a number.
 * Given a character from '0' to '9', get the number 0 to 9.
 * Implement char-to-int conversion for one decimal digit.
 * digit char to number, input is always a digit
 * numeric value of a character between '0' and '9'
 * subtract '0' from a digit character
 * Compute the value of a decimal digit given as a character.
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
 * return '0' + x for a one-digit number
 * Write a function to convert a number from 0 to 9 to a character.
 * How do I get the character '7' from the number 7?
 * convert a digit value 0-9 to its character
 * Convert a number from 0 to 9 to the character that represents it.
 * How do I turn an int such as 5 into the char '5'?
 * number 0-9 to digit character
 * Write a function to convert a single digit number to a character.
 * Write a program to turn a digit (0-9) into its ASCII character.
 * Given a number from 0 to 9, return the matching digit character.
 * Given a digit as a number, get its character.
 * Implement int-to-char conversion for one decimal digit.
 * number 0..9 to its digit character
 * add '0' to a digit
 * Compute the character for a one-digit number.
 * single-digit int to ASCII
 * Turn a one-digit integer like 7 into the character '7'.
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
 * What is the ASCII number of a given character?
 * How do I get the ASCII code of a char as an int?
 * Return the ASCII value of a character.
 * character code as an int
 * 'A' gives 65: return the code of any char
 * How do I get the ASCII code of a char as int?
 * ASCII table lookup: return the code of a character
 * Write a program to find the ASCII value of a character.
 * Write a function to convert a char to its ASCII code.
 * Given a char, return its ASCII value.
 * Given a character, get its numeric code.
 * Function that returns the code of a character, such as 97 for 'a'
 * Implement ord for a char.
 * char to int, ASCII
 * ASCII number of a char
 * what is the ASCII value of this letter?
 * get the integer code of a char
 * Determine the code of a character.
 * cast a char to an int
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
 * int to char by ASCII code
 * 65 gives 'A': return the character for a code
 * char for a numeric ASCII value
 * ascii number to its character
 * Write a function to get the character with a given ASCII code.
 * How do I convert an ASCII number into a char?
 * character from ascii code
 * Write a program to convert an ASCII code to a character.
 * Given an ASCII value, return the char.
 * Given a number from 0 to 127, get the ASCII character with that code.
 * Function that returns the char for a code, such as 'a' for 97
 * Implement chr for ASCII codes.
 * int to char, ASCII
 * ASCII value to character
 * what character has this code?
 * cast an ASCII code to a char
 * character number n of the ASCII table
 *
 * @name character_from_code ascii_character
 * @range n 0 127
 */
char character_from_code(int32_t n) { return (char)n; }

/**
 * Return the position of the letter {c} in the alphabet, from 0 for 'a'.
 * alphabet index of {c}: 0 for 'a', 25 for 'z'
 * Subtract 'a' from the character {c}, a lowercase letter.
 * How many letters after 'a' does the lowercase letter {c} come?
 * return c - 'a' for a lowercase letter
 * Write a function to find the position of a lowercase letter in the alphabet, a being 0.
 * lower-case letter to index, a = 0
 * How do I turn a letter from a to z into 0 to 25, a being 0?
 * Find the position of a lowercase letter in the alphabet, counted from 0 for a.
 * How do I map 'a'..'z' to array indices 0..25?
 * index of a lowercase letter, a = 0
 * Write a program to find the alphabet position of a lowercase letter, starting at 0.
 * Given a lowercase letter, return its zero-based index in the alphabet.
 * Given a letter from 'a' to 'z', get a number from 0 to 25.
 * Function that maps a to 0, b to 1, ..., z to 25
 * Implement a letter-to-index conversion for lowercase letters (a = 0).
 * lowercase letter to 0..25
 * position of a small letter in the alphabet, from 0
 * number of a lowercase letter, a being 0 and z being 25
 *
 * @T char int
 * @name letter_index alphabet_index
 * @range c 97 122
 */
int letter_index(T c) { return c - 'a'; }

/**
 * Return the index of the letter {c} in the alphabet, 0 for a or A, and -1 if it is no letter.
 * letter to index, a or A is 0, -1 for other characters
 * alphabet index from zero, either case, -1 for a non-letter
 * How do I turn a letter into 0 to 25, ignoring its case (-1 for other characters)?
 * Write a function that returns the zero-based alphabet position of a letter in any case, -1 for other characters.
 * Which slot of a 26-element array belongs to a letter of either case? -1 for other characters.
 * zero-based alphabet position of a char, case ignored, or -1
 * position of a letter in the alphabet, ignoring case, counted from zero, -1 when it is not a letter
 * Find the position of a letter of either case in the alphabet, counted from 0, with -1 for other characters.
 * How do I map letters of either case to 0..25 and anything else to -1?
 * Write a program to find the alphabet position of any character: 0 to 25 in either case, -1 for non-letters.
 * Given a character, return its zero-based place in the alphabet (case ignored), -1 if not a letter.
 * Given a letter in upper or lower case, get 0 for A up to 25 for Z; -1 for others.
 * Function that maps a/A to 0, ..., z/Z to 25 and everything else to -1
 * Implement letter-to-index, case-insensitive, a = 0, -1 when it isn't a letter.
 * case-insensitive alphabet index from 0; non-letters -1
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
 * return (c - 'a' + {K}) % 26 + 'a'
 * Move the lowercase letter {c} forward by {K} letters, continuing at 'a' after 'z'.
 * Encrypt a lowercase letter with a Caesar cipher of shift {K}.
 * caesar cipher encode of a lowercase letter, key {K}
 * How do I move a lowercase letter {K} places forward in the alphabet, with wraparound?
 * shift a lowercase letter by {K}; after z comes a
 * Move a lowercase letter {K} places forward in the alphabet, continuing at a after z.
 * How do I encrypt a single lower-case letter with a shift of {K}?
 * Write a program to encrypt one lowercase letter with a Caesar shift of {K}.
 * Given a lowercase letter, return the letter {K} positions later, wrapping from z to a.
 * Given a letter a-z, shift it right by {K} in the alphabet, modulo 26.
 * Function that rotates a lowercase letter by {K}
 * Implement the Caesar cipher with key {K} for a single lowercase letter.
 * rot-{K} of one lowercase letter
 * letter {K} steps after a lowercase letter, circular alphabet
 * shift cipher for a small letter, {K} forward
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
 * How do I move a letter by n in the alphabet with wrap-around, upper and lower case, other chars unchanged?
 * Write a function that shifts a letter of either case by n for the Caesar cipher; other characters stay.
 * letter plus shift: after z comes a and after Z comes A, other characters unchanged
 * rot-n of a character, both cases, non-letters unchanged
 * encrypt a letter with the caesar cipher and a given shift, keeping case; other chars stay
 * caesar cipher of a single letter, upper or lower case, with a given shift; non-letters unchanged
 * Move a letter n places forward in the alphabet with wrap-around, keeping its case; other characters are unchanged.
 * How do I rotate a letter of either case by a nonnegative amount {n} within its alphabet, other chars unchanged?
 * shift a letter by {n} with wrap-around, keeping its case; anything else stays
 *
 * @name shift_letter rotate_letter caesar_shift
 * @range n 0 60
 * @range c 32 126
 */
char shift_letter(char c, int32_t n) {
    if (c >= 'a' && c <= 'z') return (char)('a' + (c - 'a' + n % 26 + 26) % 26);
    if (c >= 'A' && c <= 'Z') return (char)('A' + (c - 'A' + n % 26 + 26) % 26);
    return c;
}

/**
 * Shift the lowercase letter {c} by {n} places in the alphabet, wrapping around after 'z'; everything else stays.
 * caesar shift of a lower-case letter by a given amount, other characters unchanged
 * rotate a lowercase letter by n, z followed by a; anything else stays
 * How do I shift only lowercase letters by n places, wrapping around, and keep other chars?
 * lowercase caesar of one char, key as second argument, other characters unchanged
 * shift a lowercase letter by n modulo 26 in the alphabet, any other character stays
 * y and 3 give b, capitals and other characters unchanged: shift a character by n
 * the letter n places after a lowercase one, going on from z to a; other characters are returned as they are
 * Move a lowercase letter n places forward in the alphabet with wrap-around; capitals and other characters are unchanged.
 * How do I rotate a char by {n} only if it is in a..z?
 * rotate a letter by {n} in the alphabet if it is lowercase
 * Write a function that moves a character n places on, wrapping from z to a, if it is a small letter, and otherwise returns it unchanged.
 *
 * @name shift_small_letter shift_lowercase
 * @range n 0 60
 * @range c 32 126
 */
char shift_small_letter(char c, int32_t n) {
    return c >= 'a' && c <= 'z' ? (char)('a' + (c - 'a' + n % 26 + 26) % 26) : c;
}

/**
 * Is {c} a space, a tab or a newline?
 * Check whether {c} is one of the characters ' ', '\t' and '\n'.
 * Return true if {c} is a blank, a tab or a line feed.
 * whitespace test for {c}: space, tab, newline
 * true when {c} is a space, a horizontal tab or a line feed, otherwise false
 * whitespace character check: space, tab, newline
 * How do I test if a char is a blank, a tab or a line feed?
 * isspace of a char for space, tab and newline only
 * is a character a space, a tab or a newline
 * is the char whitespace (space, tab, line feed) or not
 * Write a function to check if a character is a space, a tab or a newline.
 * How do I test for simple whitespace (space, tab, newline)?
 * is it a space, tab or newline
 * Write a function to check if a character is whitespace: space, tab or newline only.
 * Given a character, return true if it is ' ', '\t' or '\n'.
 * Given a character, tell whether it is a blank, tab or newline.
 * Function that determines if a character is a space, a tab or a line break (\n)
 * Implement a whitespace test for ' ', '\t' and '\n' (not \r).
 * is it white space: ASCII 32, 9 or 10?
 * Is an entered character whitespace: blank, tab or line break?
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
 * Write a function to convert a hex digit character, 0-9 or a-f, to its number.
 * hex char to int, 0-9 and lowercase a-f
 * How do I get 11 from the hex digit 'b' (lower case)?
 * hex digit character to value, lowercase letters
 * value of a hexadecimal digit character, 0-9 or a-f
 * Convert a hexadecimal digit, 0 to 9 or lowercase a to f, to its value.
 * How do I turn a lowercase hex character into 0..15?
 * hex digit to number, lowercase
 * Write a function to convert a hex digit (0-9, a-f) to its value.
 * Given a lowercase hexadecimal digit character, return a number from 0 to 15.
 * Given a character 0-9 or a-f, get its value in base 16.
 * Function that turns 'a' into 10, 'f' into 15 and '7' into 7
 * Implement hex-char-to-int for valid lowercase digits.
 * hex character to int: '0'..'9', 'a'..'f'
 * lowercase hex nibble character to its value
 *
 * @T char int
 * @name hex_value hex_digit_value
 * @range c 48 102
 */
int hex_value(T c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/**
 * Are the letters {a} and {b} the same when case does not matter?
 * Check whether the letters {a} and {b} are equal, ignoring case.
 * Return true if the letters {a} and {b} are equal apart from case.
 * case-insensitive equality of the letters {a} and {b}
 * return (a | 32) == (b | 32) for two letters
 * Are two letters the same, treating upper and lower case as equal?
 * case insensitive comparison of two letters: equal or not
 * How do I check that two letters are the same one, upper or lower?
 * compare two letters for equality ignoring case
 * Check if two letters are the same apart from their case.
 * are two letters equal ignoring case
 * Given two letters, return true if they're the same letter in any case.
 * Function that tests if two letters match case-insensitively
 * two letters equal ignoring case
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
 * Return true if the character {c} may occur in a hex number, in either case.
 * hex digit test for {c}, upper or lower case letters
 * Could {c} be a digit of a hex number like 3fA0, in either case?
 * Check that a character is a valid hexadecimal digit in either case.
 * hex digit check of a character, 0-9, a-f, A-F
 * How do I test whether a char is 0-9, a-f or A-F?
 * implement isxdigit for a char
 * isxdigit from ctype.h for one character
 * Write a function to check if a character may appear in a hexadecimal number: 0 to 9, a to f or A to F.
 * How do I write isxdigit by hand?
 * is it a hex digit
 * Write a program to check whether a character is a hexadecimal digit.
 * Given a character, return true if it is in 0-9, a-f or A-F.
 * Given a character, tell whether it is valid in a hex number.
 * Function that determines if a character is a base-16 digit, upper or lower case
 * Implement isxdigit.
 * is c a hex digit?
 * hexadecimal character check
 * valid base 16 digit, any case
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
 * alphanumeric character check, ASCII letters and digits
 * How do I test if a char is a letter or a number?
 * implement isalnum for an ASCII char
 * isalnum from ctype.h for one ascii character
 * check if a character is alphanumeric
 * Write a function to check if a character is an English letter or a decimal digit.
 * How do I write isalnum by hand?
 * is it a letter or digit
 * Write a function to check if a character is alphanumeric.
 * Write a program to check whether a character is a letter or a number.
 * Given a character, return true if it is a letter or digit.
 * Given a character, tell whether it is alphanumeric (A-Z, a-z, 0-9).
 * Function that determines if a character is a letter (any case) or a digit
 * Implement isalnum.
 * is c alphanumeric?
 * alphanumeric check
 * user-defined isalnum for ASCII
 *
 * @T char int
 * @R _Bool int
 * @name is_alphanumeric letter_or_digit
 * @range c 40 130
 */
R is_alphanumeric(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/**
 * Is {c} punctuation, that is, visible but neither a letter nor a digit?
 * Check whether the ASCII character {c} is a symbol such as ! , ; or @, i.e. visible and not a letter or digit.
 * Return true for {c} from '!' (33) to '~' (126), except letters and digits.
 * punctuation test for {c}; the space does not count
 * Write a program to check whether an ASCII character is a punctuation mark: visible, not a letter, not a digit.
 * punctuation character check: visible ASCII apart from letters and digits
 * How do I test if an ASCII char is a special symbol such as ! or @ or ;?
 * ispunct from ctype.h for one ascii character
 * Is an ASCII character a punctuation mark, as ispunct says?
 * ASCII punctuation mark or not; space, letters and digits are excluded
 * How do I write ispunct by hand?
 * is it punctuation
 * Write a program to check whether a character is a punctuation mark or symbol.
 * Given a character, return true if it is printable but no letter, digit or space.
 * Given an ASCII character, tell whether it is a special character (visible, not alphanumeric).
 * Function that determines if a character is punctuation, as ispunct does
 * Implement ispunct for ASCII.
 * symbol check: visible ASCII, neither letter nor digit
 * Write a function to check whether a given character is a special character: visible, but neither letter nor digit.
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
 * Write a function to check whether an ASCII character can be printed, the space included.
 * printable character check: codes 32 to 126
 * How do I test if a char is visible ASCII or a space?
 * implement isprint for an ASCII char
 * is the character code in the range 32 to 126
 * Write a function to check if a character's code is from 32 to 126.
 * How do I write isprint by hand?
 * is it a printable ascii character
 * Write a program to check whether a character is printable.
 * Given a character, return true if its code is >= 32 and <= 126.
 * Given a character, tell whether it is printable ASCII (space counts).
 * Implement isprint for ASCII.
 * Function that determines if a character is printable, space to tilde
 * is c printable?
 * printable or not, 32..126
 * visible ASCII character or space
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
 * Write a function to check whether a character is an ASCII control character.
 * control character check: codes 0 to 31 and 127
 * How do I detect non-printing ASCII codes such as newline, tab or DEL (0 to 31 and 127)?
 * implement iscntrl for an ASCII char
 * is the ascii code from 0 to 31, or 127
 * iscntrl from ctype.h for one ascii character
 * Write a function to check if a character has a code from 0 to 31 or the code 127.
 * How do I write iscntrl by hand?
 * is it a control character
 * Write a program to check whether a character is a control character.
 * Given a character, return true if its code is 0 to 31 or 127.
 * Implement iscntrl for ASCII.
 * Function that determines if a character is a control code, DEL included
 * unprintable ASCII: below 32 or equal to 127
 *
 * @T char int
 * @R _Bool int
 * @name is_control control_test
 * @range c 0 127
 */
R is_control(T c) { return (c >= 0 && c < 32) || c == 127; }

/**
 * Is {c} a lower-case letter that is not a vowel?
 * Check whether the character {c} is a lowercase consonant.
 * Return true if {c} is in 'a' to 'z' but none of a, e, i, o, u.
 * lower-case consonant test for {c}; y is a consonant
 * Is a character a lowercase consonant?
 * lowercase consonant check of a character
 * How do I test if a char is a lowercase letter and not a vowel?
 * is the char a letter between a and z other than aeiou
 * Write a function to check if a character is a lowercase English letter other than a, e, i, o, u.
 * How do I test for a lowercase consonant?
 * is it a lowercase consonant
 * Given a char, return true for lowercase letters that are not vowels; y is a consonant.
 * Write a program to check whether a lowercase character is a consonant.
 * Given a character, return true if it is a lowercase letter other than a, e, i, o, u.
 * Given a small letter, tell whether it is a consonant.
 * Function that determines if a character is a lowercase consonant
 * Implement isConsonant for lowercase letters; capitals and non-letters give false.
 * is a small letter a consonant?
 * lowercase letter but not a vowel
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
 * check if a character is a consonant, upper or lower case
 * consonant or not, both cases, for one char
 * consonant test of a character: a letter other than aeiou in either case
 * Write a function to check whether a character is a consonant, upper or lower case.
 * How do I know if a letter, upper or lower case, is a consonant?
 * is the char a consonant of either case, true/false
 * is the char any letter apart from aeiou and AEIOU
 * consonant checker for one char, capitals too
 * Write a function to check if a character is an English letter, upper or lower case, but not a vowel.
 * How do I test for a consonant in either case?
 * Write a program to check whether a character is a consonant, in upper or lower case.
 * Given a character, return true if it is a letter but not a vowel, case ignored.
 * Given a letter, tell whether it is a consonant, in any case.
 * Function that determines if a character is a consonant, small or capital
 * Implement isConsonant, case-insensitive; false for vowels, digits and symbols.
 * is c a consonant (either case)?
 * consonant check, any case, y is a consonant
 * is the given letter a consonant, capital or small
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
 * Return true if the letter {c} is a, e, i, o or u, ignoring case.
 * case-insensitive vowel test for {c}
 * Does {c} count as a vowel, upper or lower case?
 * Determine whether a character is a vowel, upper or lower case.
 * vowel check of a character, case insensitive
 * How do I test a letter for a vowel in upper as well as lower case?
 * is the letter a vowel, where A and a both count
 * Write a function to check if a letter, upper or lower case, is a vowel.
 * is the letter a vowel, any case
 * Write a program to check whether a letter is a vowel or a consonant, in either case: true means vowel.
 * Given a letter, return true if it is a vowel (upper or lower case).
 * Given a letter of the alphabet, tell whether it is a vowel, small or capital.
 * Implement isVowel for a letter of either case.
 * is the letter a vowel, a/e/i/o/u or A/E/I/O/U?
 * Function that determines whether a letter is a vowel, case-insensitive
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
 * Is the letter {c} one of a, e, i, o, u, in upper or lower case?
 * vowel or not, upper or lower case, for one char
 * check if a letter is a vowel, in any case
 * vowel test of a character, both cases
 * Write a function to check whether a letter is a vowel, capitals included.
 * How do I know if a character is a vowel, upper or lower case?
 * is the letter a vowel (a, e, i, o, u, any case), return true/false
 * is a character one of the five vowels, in either case
 * is the given character a vowel, whatever its case
 * is this letter one of a, e, i, o, u, ignoring case
 * Write a function to check if a character is one of a, e, i, o, u or A, E, I, O, U.
 * How do I know whether a char is a vowel in either case?
 * Write a function to check if a character is a vowel, upper or lower case.
 * Write a program to check whether a character is a vowel in either case.
 * Given a character, return true if it is one of aeiouAEIOU.
 * Given a character, tell whether it is a vowel, case ignored.
 * Function that determines if a character is a vowel (any case)
 * is c a vowel, small or capital?
 * case-insensitive vowel check for a character
 * vowel or not: a, e, i, o, u, A, E, I, O, U
 * tell whether one letter is among aeiou or AEIOU
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
 * Can {c} start an identifier in C?
 * Check whether {c} is a letter or an underscore.
 * Return true if the character {c} is in a-z or A-Z or is '_'.
 * identifier start test for {c}
 * Can a character appear at the start of a C variable name (letter or underscore)?
 * identifier first character check: letter or underscore
 * Is a char a letter or underscore?
 * valid start of a variable name in C? check one char
 * Can a character start an identifier token, i.e. is it a letter or _?
 * Write a function to check if a character can begin an identifier, i.e. is a letter or an underscore.
 * Is a char allowed at the start of a C name (letter or _)?
 * check for a letter or underscore
 *
 * @T char int
 * @R _Bool int
 * @name is_name_start starts_identifier
 * @range c 60 125
 */
R is_name_start(T c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/**
 * Can {c} be part of an identifier in C?
 * Check whether {c} is a letter, a digit or an underscore.
 * Return true if the character {c} is in a-z, A-Z or 0-9 or is '_'.
 * identifier character test for {c}, any position but the first
 * word-character test for {c}, as \w means it in a regular expression
 * Can a character appear in a C variable name: letter, digit or underscore?
 * word character check: letter, digit or underscore
 * Is a char a letter, digit or underscore?
 * can the char be inside a C variable name (not first)
 * is a char in the regex class \w (letter, digit, _)
 * Write a function to check if a character can be part of an identifier: a letter, digit or underscore.
 * How do I test for \w in ASCII?
 * check for a letter, digit or underscore
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
 * Return true if {c} can occur in a number written in base {K}.
 * base-{K} digit test for the character {c}
 * Is the character {c} one of the digits from 0 up to but not including {K}?
 * Determine if a character is a valid digit of base {K}.
 * is a char a base {K} digit
 * How do I test that a char is allowed in a base-{K} number?
 * valid digit character for base {K}?
 * can this character occur in a base-{K} number
 * Write a function to check if a character is a digit below {K}, as in base {K}.
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
 * Is {c} a digit in base {base} (2 to 36), where letters of either case stand for 10 and up?
 * digit check of a character in a given base up to 36, a or A being ten
 * is a character a valid digit of base b (base as an argument), letters of both cases counting from 10
 * How do I check that a char is a digit of a number system up to base 36, letters of any case included?
 * Write a function that tells whether a char, 0-9 or a letter of either case, can occur in a number of that base.
 * is the char a valid digit of the base, where letters of either case count from 10
 * 'f' is a digit in base 16 but not in base 10: check a char (upper or lower case) and a base
 * is the char a digit of the radix, a = A = 10 up to z = 35, or not
 * can this char occur in a number of base b, with letters of either case for 10 to 35
 * Write a function to check if a character is a valid digit in a given base up to 36, letters of either case being 10 and up.
 * How do I check that a char is allowed in a numeral of base {base} (2 to 36), where letters of either case are the digits from 10 on?
 * Given a character and a radix from 2 to 36, return whether the character is one of its digits, a and A both meaning 10 and so on.
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
 * return c == {OP} || c == {OP:2}
 * test if the character {c} is either {OP} or {OP:2}
 * Write a function that checks whether a character is {OP} or {OP:2}.
 * is the character {OP} or {OP:2}
 * How do I test a char for {OP} as well as {OP:2}?
 * return true when a char is {OP} or {OP:2}
 * is a char {OP} or {OP:2}
 * Write a function to check if a character equals {OP} or {OP:2}.
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
 * is the char a plus, minus, star, slash or percent sign
 * check whether a char is a math symbol: + - * / %
 * Write a function to check if a character is one of + - * / %.
 * How do I detect operators + - * / % when parsing?
 * Write a function to check if a character is an arithmetic operator: + - * / or %.
 * Given a character, return true if it is one of '+', '-', '*', '/', '%'.
 * Given a character, tell whether it is a math operator (+, -, *, /, %).
 * Function that determines if a character is in "+-*/%"
 * Implement isOperator for + - * / %.
 * arithmetic operator or not: + - * / %
 * five operators + - * / %: is the character one of them?
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
 * How do I recognize brackets of any kind (round, square, curly) in a char?
 * Is a char an opening or closing bracket, round, square or curly?
 * check whether a char is a parenthesis, a square bracket or a brace
 * is a char a round, square or curly bracket, opening or closing
 * is the char a parenthesis, a square bracket or a curly brace
 * Write a function to check if a character is a round, square or curly bracket, opening or closing.
 * How do I detect brackets of all three kinds?
 * Write a function to check if a character is a bracket: round, square or curly, opening or closing.
 * Given a character, return true if it is an opening or closing bracket (round, square or curly).
 * Implement a test for round, square and curly brackets.
 * bracket or not: round ( ), square [ ] and curly ones
 * is c a parenthesis, square bracket or brace, opening or closing?
 *
 * @T char int
 * @R _Bool int
 * @name is_bracket any_bracket
 */
R is_bracket(T c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}'; }

/**
 * Swap the case of the letter {c}; leave every other character as it is.
 * Turn a lowercase letter {c} into a capital and a capital into a lowercase letter.
 * What is {c} in the opposite case? Anything that is not an ASCII letter stays the same.
 * ASCII case toggle of {c}
 * Toggle the case of a letter; other characters should stay the same.
 * toggle the case of a char, other characters unchanged
 * How do I change a char from lower to upper or from upper to lower, others staying the same?
 * swapcase for an ASCII character
 * swap the case of a character if it is a letter
 * Convert a lowercase letter to upper case and vice versa, leaving other characters.
 * How do I flip the case of a single char?
 * swap the case of a letter
 * Write a function to swap the case of a character; non-letters stay the same.
 * Write a program to toggle the case of a letter.
 * Given a letter, return it in the opposite case; other characters come back unchanged.
 * Given a character, make it uppercase if it is lowercase and lowercase if it is uppercase.
 * Function that flips upper and lower case of one character
 * Implement swapcase for a single character.
 * toggle the case of a character
 * invert case of one letter
 * uppercase to lowercase and vice versa, one character
 * Change the case of one entered letter, small to capital or capital to small.
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
 * ROT13 of {c}, for upper and lower case letters
 * Write a program to apply ROT13 to a character; non-letters stay.
 * rot13 of a character in either case, non-letters unchanged
 * How do I rotate a letter by 13 in the alphabet, keeping its case, other chars unchanged?
 * rot13 of one char, non-letters stay
 * Replace a letter by the one 13 places further in the alphabet, cyclically and keeping its case; leave other characters.
 * How do I do rot13 of a single char?
 * rot13 of a character
 * Write a function to apply ROT13 to one character.
 * Given a character, rotate it by 13 if it is a letter (either case), else return it.
 * Implement ROT13 for a single character; non-letters unchanged.
 * rotate a letter by 13 places, same case, other characters as they are
 * a <-> n, B <-> O: rot13 for one char
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
 * return (c - 'A' + n) % 26 + 'A' for n from 0 to 25
 * Given a capital letter and a key from 0 to 25, return the encrypted capital letter.
 * Encrypt an uppercase letter with a Caesar cipher and a given key, with A after Z.
 * caesar cipher of a capital letter with a variable shift from 0 to 25
 * How do I shift a capital letter by n in the alphabet, with A after Z?
 * shift an uppercase letter by key, Z wraps to A
 * Move a capital letter {n} places (0 to 25) forward in the alphabet, beginning again at A after Z.
 * How do I Caesar-encrypt a single uppercase letter with shift {n}?
 *
 * @name caesar_by encrypt_capital
 * @range c 65 90
 * @range n 0 25
 */
char caesar_by(char c, int32_t n) { return (c - 'A' + n) % 26 + 'A'; }

/**
 * Decrypt the lower-case letter {c} of a Caesar cipher with shift {K}.
 * Move the letter {c}, one of 'a' to 'z', back by {K} places, with 'z' coming before 'a'.
 * Which lowercase letter is {K} places before {c} in a circular alphabet?
 * Caesar decoding of the lowercase letter {c}, key {K}
 * return (c - 'a' + 26 - {K}) % 26 + 'a'
 * Write a program that decrypts a lowercase letter of a Caesar cipher, shift {K}.
 * caesar cipher decode of a lowercase letter, key {K}
 * How do I move a lowercase letter back by {K} in the alphabet, with wraparound?
 * shift a lowercase letter back by {K}; before a comes z
 * undo a rotation of {K} on a lowercase letter
 * Move a lowercase letter {K} places back in the alphabet, continuing at z before a.
 * How do I decrypt a single lower-case letter with a shift of {K}?
 *
 * @T char int
 * @K 1..12
 * @name uncaesar shift_back
 * @range c 97 122
 */
T uncaesar(T c) { return (c - 'a' + 26 - K) % 26 + 'a'; }

/**
 * Shift the letter {c} back by {n} places in the alphabet, keeping its case; other characters stay the same.
 * decrypt one letter, in either case, of a caesar cipher with a given shift; non-letters unchanged
 * shift a letter backwards by n with wrap-around, keeping its case, leaving other characters
 * undo a caesar shift of a character by n, both cases, non-letters stay
 * How do I decode a Caesar character with a given key, upper and lower case, other chars unchanged?
 * Write a function that moves a letter of either case back by n in the alphabet with wrap-around; other characters stay.
 * caesar decryption of a char with its key: letters go back, case is kept, the rest unchanged
 * a by 3 becomes x, A by 3 becomes X, ! stays: move a char back by n letters
 * rotate a letter to the left by n places, keeping its case; non-letters unchanged
 * Move a letter n places backward in the alphabet with wrap-around, keeping its case; other characters are unchanged.
 * How do I undo a rotation of a letter of either case by {n} within its alphabet, other chars unchanged?
 * shift a letter back by {n} with wrap-around, keeping its case; anything else stays
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
 * Mirror the lowercase letter {c} in the alphabet: 'a' becomes 'z', 'b' becomes 'y', and so on.
 * Encrypt {c}, one of 'a' to 'z', with the Atbash cipher.
 * Atbash of the lower-case letter {c}
 * return 'a' + 'z' - c for a lowercase letter
 * Apply the Atbash cipher to a lowercase letter: a becomes z, b becomes y.
 * atbash of a lowercase letter: a to z, b to y
 * How do I swap a lowercase letter a with z, b with y and so on?
 * reverse alphabet cipher (a to z, b to y) for one lowercase char
 * Atbash substitution cipher for a letter a to z
 * Replace a lowercase letter by its counterpart from the other end of the alphabet.
 * How do I mirror a lower-case letter in the alphabet?
 * mirror a letter in the alphabet (a becomes z), lowercase only
 *
 * @T char int
 * @name atbash mirror_letter
 * @range c 97 122
 */
T atbash(T c) { return 'a' + 'z' - c; }

/**
 * Return the letter after the lowercase letter {c}; after 'z' comes 'a'.
 * Which letter follows the lowercase letter {c} in the alphabet, starting over at the end?
 * successor of the lower-case letter {c}, cyclic
 * If {c} is 'z' return 'a', otherwise return the next character.
 * Step the lowercase letter {c} forward by one, with wrap-around from 'z' to 'a'.
 * Write a function that returns the next letter of the alphabet for a lowercase one; z wraps to a.
 * next letter of a lowercase one, with z followed by a
 * What letter comes after a given lowercase letter, a coming after z?
 * 'a' becomes 'b', 'b' becomes 'c', 'z' becomes 'a': successor of a lowercase letter
 * increment of a lowercase letter with wraparound from z to a
 * Return the lowercase letter following a given lowercase letter, with a following z.
 * How do I increment a lowercase char and wrap at z?
 * next letter of the alphabet, z goes to a
 * Write a function to find the next lowercase letter, with z followed by a.
 * Given a lowercase letter, return the next one in the alphabet; z gives a.
 * Function that returns the letter following a small letter, cyclic
 * Implement nextLetter for a-z with wrap-around.
 * next letter of the alphabet, lowercase, z -> a
 * successor of a lowercase letter; after z it starts again at a
 *
 * @T char int
 * @name next_letter letter_after
 * @range c 97 122
 */
T next_letter(T c) { return c == 'z' ? 'a' : c + 1; }

/**
 * Return the letter after {c} in the alphabet, keeping its case; z is followed by a, and other characters stay the same.
 * next letter of the alphabet for a char of either case, z to a, other chars unchanged
 * letter after a given letter, upper or lower case, wrapping around; anything else is returned as it is
 * Write a function that returns the next letter of either case, wrapping at the end, and leaves other characters unchanged.
 * next letter with wrap-around, case kept, non-letters unchanged
 * 'a' becomes 'b', 'Z' becomes 'A', '?' stays: next letter of a char
 * advance a letter by one within its case with wrap-around, other characters stay
 * move a char on by one letter in the alphabet, cyclic, case kept, non-letters unchanged
 * Return the letter that follows a given letter of either case, a after z and A after Z; other characters stay.
 * How do I increment letters, upper and lower case, wrapping at the end and leaving symbols unchanged?
 * following letter with wrap, other characters unchanged
 * successor letter in the alphabet, either case, Z wraps to A, other characters unchanged
 *
 * @T char int
 * @name letter_after following_letter
 */
T letter_after(T c) {
    if (c == 'z' || c == 'Z') return c - 25;
    return (c >= 'a' && c < 'z') || (c >= 'A' && c < 'Z') ? c + 1 : c;
}

/**
 * Return the letter before {c} in the alphabet, keeping its case; a is preceded by z, and other characters stay the same.
 * previous letter of the alphabet for a char of either case, a to z, other chars unchanged
 * letter before a given letter, upper or lower case, wrapping around; anything else is returned as it is
 * Write a function that returns the previous letter of either case, wrapping at a, and leaves other characters unchanged.
 * previous letter with wrap-around, case kept, non-letters unchanged
 * 'b' becomes 'a', 'A' becomes 'Z', '?' stays: previous letter of a char
 * move a letter back by one within its case with wrap-around, other characters stay
 * go one letter back from a char in the alphabet, cyclic, case kept, non-letters unchanged
 * Return the letter that precedes a given letter of either case, z before a and Z before A; other characters stay.
 * How do I decrement letters, upper and lower case, wrapping at the start and leaving symbols unchanged?
 * preceding letter with wrap, other characters unchanged
 * predecessor letter in the alphabet, either case, A wraps to Z, other characters unchanged
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
 * {OP} hex digit character of {x} (0 to 15)
 * Write a function to convert a number from 0 to 15 to the {OP} hex character.
 * number from 0 to 15 to hex digit, {OP}
 * How do I get the hexadecimal character of a nibble, {OP} letters?
 * convert 0..15 to a hex digit char with {OP} letters
 * nibble (0 to 15) to ASCII hex digit, {OP}
 * Convert a value from 0 to 15 to its {OP} hexadecimal digit.
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
 * Return the value of the hex digit {c}, or -1 if it is not one.
 * Convert {c} to a number from 0 to 15 if it is in 0-9, a-f or A-F, else return -1.
 * What is the value of the hexadecimal digit {c} in either case? Return -1 for any other character.
 * hex digit value of {c}, -1 if it is not a hex digit
 * Decode one hex character {c}, upper or lower case, and return -1 for an invalid one.
 * Return 0 to 15 for a valid hexadecimal digit and -1 for everything else.
 * Write a function that returns the value of a hex digit of either case and -1 for an invalid character.
 * hex char of either case to int, -1 on error
 * How do I parse one hexadecimal character of either case, with error -1?
 * hex digit value, 0-9, a-f or A-F, or -1 if bad
 * Convert a hexadecimal digit of either case to its value, with -1 for any other character.
 * How do I parse a hex char and report errors as -1?
 * hex digit to number, -1 if invalid
 * Write a function to convert a hex digit of either case to its value, -1 if invalid.
 * Given a character, return 0 to 15 if it is a hex digit, otherwise -1.
 * Given a hex character (0-9, a-f, A-F), get its value; -1 for anything else.
 * Function that turns 'A' or 'a' into 10, 'F' or 'f' into 15, and invalid characters into -1
 * Implement hex-char-to-int, both cases, -1 on error.
 * hex digit to number, any case, or -1
 * hex to int for one character, -1 when it is not in 0-9a-fA-F
 * hex digit to its value 0-15, both cases, -1 if it is no hex digit
 * Write a function to get the value of a given hexadecimal digit, small or capital letters, or -1 if the character is invalid.
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
 * Return the value of the decimal digit {c}, or -1 if it is not a digit.
 * Convert {c} to 0 through 9 if it is a digit character, and to -1 otherwise.
 * Which number is the digit {c}? Use -1 for characters that are not digits.
 * checked digit value of {c}: 0 to 9, or -1 on error
 * Parse a single character {c} as a digit and return -1 on failure.
 * Write a function that converts a digit character to a number, -1 if it is not a digit.
 * digit char to int 0-9, -1 if not a digit
 * How do I parse a single decimal character to a number with an error value of -1?
 * '5' gives 5, 'x' gives -1: value of a digit char
 * Convert a decimal digit character to its value, with -1 for any other character.
 * How do I parse a digit char and report errors as -1?
 * digit to number, -1 if not a digit
 * Write a function to convert a digit character to an integer, -1 if it isn't a digit.
 * Given a character, return its value 0-9, or -1 for a non-digit.
 * Given a character, get the digit it stands for; -1 otherwise.
 * Implement a checked digit-to-number conversion: -1 for anything but 0-9.
 * decimal digit value, -1 when not a digit
 * numeric value of a character, -1 if it isn't numeric
 *
 * @T char int
 * @name digit_or_minus_one parse_digit
 * @range c 44 61
 */
int digit_or_minus_one(T c) { return c >= '0' && c <= '9' ? c - '0' : -1; }

/**
 * Return the value of {c} as a base-36 digit: 0-9, then a-z or A-Z for 10 to 35, or -1.
 * Convert {c} to a digit value, where the letters of either case go on after 9; -1 for other characters.
 * What is {c} worth in base 36? Letters count 10 to 35 in either case; return -1 for other characters.
 * base-36 digit value of {c}, case-insensitive, -1 if invalid
 * base-36 value of {c}: 0 to 9 as they are, a or A as 10 up to z or Z as 35, anything else -1
 * Write a function that gives the base-36 value of a character in either case, -1 when invalid.
 * base 36 digit value, either case, -1 if it is not a digit
 * How do I map a char 0-9 and a-z to 0 to 35, upper case too, -1 for anything else?
 * char to 0..35 in base 36, any case, -1 for others
 * Convert a character to its value as a base-36 digit (a or A is 10, z or Z is 35), with -1 for other characters.
 * How do I decode one base-36 char (-1 if invalid)?
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
 * Return the closing bracket that matches {c}, or 0 if {c} is not an opening bracket.
 * Which character closes the bracket {c}? '(' needs ')', '[' needs ']', and braces work alike; else 0.
 * partner of an opening parenthesis, square bracket or brace {c}; 0 for other characters
 * Map {c} to its closing counterpart: round, square and curly brackets are known, anything else gives 0.
 * If {c} is an opening bracket (round, square or curly), return the closing one of the same kind, otherwise zero.
 * Return the closing bracket that belongs to an opening one (round, square or curly), 0 for others.
 * matching closing bracket of an opening one, round, square or curly, else 0
 * How do I find which bracket closes an opening parenthesis, bracket or brace, 0 for other chars?
 * open bracket char to close bracket char, else zero; round, square and curly
 * closing bracket for an opening round, square or curly one, else 0
 * Return the closing partner of an opening round, square or curly bracket, and 0 for anything else.
 * How do I find the bracket that closes '(', '[' or a brace (0 for other characters)?
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
 * Rank the character {c} as an operator: 2 for multiplication and division, 1 for addition and subtraction, 0 otherwise.
 * For a shunting-yard parser, return 2 for '*' or '/', 1 for '+' or '-', else 0.
 * Map '+', '-' to 1 and '*', '/' to 2; every other {c} to 0.
 * Write a function that returns the precedence of an operator: 1 for + and -, 2 for * and /, else 0.
 * operator precedence of + - (1) and * / (2), 0 for others
 * How do I rank operators for an expression parser, + and - as 1, * and / as 2, others as 0?
 * Return the precedence of an operator: 2 for * and /, 1 for + and -, 0 for every other character.
 * Operator priority table for a shunting-yard parser (2 multiplicative, 1 additive, 0 none)
 * How do I rank + and - as 1, * and / as 2 and the rest as 0 for an expression parser?
 * operator precedence, 2 for * and /, 1 for + and -, 0 for others
 * operator priority for an infix to postfix converter: 2 for * and /, 1 for + and -, otherwise 0
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
 * Calculate {a} {c} {b}, where the character in the middle is +, - or *; otherwise return 0.
 * Depending on {c}, return the sum, the difference or the product of {a} and {b}, and 0 for an unknown operator.
 * switch on {c}: add, subtract or multiply {a} and {b}; default 0
 * Write a simple calculator that applies +, - or * to two integers and returns 0 for another operator.
 * calculator with operator character + - *, otherwise 0
 * How do I evaluate two numbers and an operator char (+, -, *), with 0 for any other char?
 * switch case calculator, + - * only, else 0
 * binary expression evaluation (+ - *, default 0): number, operator, number
 * Apply the operation + - or *, named by a character between two operands, to {a} and {b}; another character gives 0.
 * compute {a} op {b} for + - *, else 0
 * Write a calculator for '+', '-' and '*' with the operator between two integers; unknown operators give 0.
 * Given a number, an operator character (+, -, *) and another number, return the result, else 0.
 * Function that evaluates a op b for + - and *; 0 for any other op
 * Implement a switch over the operators '+', '-', '*' (no division); 0 by default.
 * simple calculator, + - * only, 0 for an unknown operator
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
 * Calculate {a} {op} {b}, where the operator is '+', '-', '*' or '/'; dividing by zero or any other operator gives 0.
 * calculator with the operator + - * / in the middle, 0 if it is unknown or dividing by zero
 * two numbers and an operator + - * / between them: return the result, 0 if it is invalid
 * How do I write a simple calculator function with + - * /, returning 0 for division by zero or an unknown operator?
 * Write a function calc(number, operator, number) for + - * /, 0 for errors.
 * apply one of the four basic operations; x / 0 and unknown operators give 0
 * evaluate an expression of operand, operator (+ - * /), operand; 0 on error
 * four-function calculator that returns 0 for a zero divisor or an unknown operator
 * Apply the operation + - * or / given by a character to {a} and {b}; division by zero or another character gives 0.
 * compute {a} op {b} for + - * /, 0 on errors
 * Write a simple calculator: number, operator (+ - * /), number; 0 for division by zero or another operator.
 * Write a simple calculator with switch-case: + - * /, unknown operator or division by 0 gives 0.
 * Given two numbers and an operator character between them, compute the result; 0 for a bad operator or division by 0.
 * Function that evaluates a op b for +, -, *, /; a zero divisor or a bad op gives 0
 * Implement a four-function calculator, operator in the middle, 0 for errors.
 * basic calculator + - * /, 0 on division by zero or unknown operator
 * do the arithmetic operation that a character (second argument) names: + - * /, 0 if not possible
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
 * Return the character of the escape letter {c}: n is a newline, t a tab, r a carriage return, 0 a NUL, others are themselves.
 * Which character does a backslash followed by {c} mean? n, t, r and 0 are newline, tab, return and NUL; others mean themselves.
 * escape decoding of {c}: 'n' to 10, 't' to 9, 'r' to 13, '0' to 0, the rest unchanged
 * Translate the letter after a backslash, {c}: n to line feed, t to tab, r to return, 0 to NUL, else leave it.
 * Decode {c} as C does after a backslash, but only for n, t, r and 0; leave any other character alone.
 * Write a function that converts an escape letter n, t, r or 0 to the real character, others unchanged.
 * How do I decode the char after a backslash if only n, t, r and 0 are special?
 * escape letter to character: n is newline, t tab, r return, 0 NUL, others stay the same
 * Convert the letter of an escape sequence to its character: n newline, t tab, r carriage return, 0 NUL, others themselves.
 * How do I translate the n of \n into a newline, likewise t, r and 0 into tab, carriage return and NUL, and return every other character unchanged?
 * My parser has just read a backslash: turn the next character into what it stands for if it is n, t, r or 0 (newline, tab, carriage return, NUL), otherwise return it as it is.
 * Given the character after a backslash in a string literal, return the newline, tab, carriage return or NUL meant by n, t, r or 0, and the character itself in all other cases.
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
 * Return the complementary DNA base of {c}: A and T pair, C and G pair; other characters, small letters too, stay.
 * Which base lies opposite {c} in the double helix? Capitals A, C, G, T only; leave the rest unchanged.
 * DNA complement of {c}: 'A' to 'T', 'T' to 'A', 'C' to 'G', 'G' to 'C', else the character itself
 * Swap A with T and C with G in the single character {c}, and pass everything else through.
 * Replace the nucleotide {c} by the one it pairs with (anything but A, C, G, T is returned as is).
 * Write a function that returns the complement of a capital DNA base and any other character as it is.
 * DNA complement of an upper-case nucleotide, other characters unchanged
 * Which nucleotide pairs with a given one of A, C, G, T? Other letters, also small ones, stay.
 * swap capital DNA bases A and T, C and G; other characters unchanged
 * Watson-Crick base pairing of a char A, C, G or T (A-T, C-G); otherwise the same character
 * Return the DNA base that pairs with a given one: A with T, C with G and vice versa; other characters, lower case included, stay.
 * How do I complement a single capital DNA base and leave any other character?
 * complement of a DNA base in upper case; anything but A, C, G, T stays
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
 * Convert a single Roman letter {c} (a capital) to its number, or 0 if it is not a numeral.
 * Look up {c} among I, V, X, L, C, D and M and return 1, 5, 10, 50, 100, 500 or 1000, or 0 if not found.
 * What is a capital Roman numeral character worth? Others are worth 0.
 * roman letter to number, capitals only, else 0
 * How much is a char I, V, X, L, C, D or M as a Roman numeral? Any other gives 0.
 * Return the value of a Roman numeral character: I 1, V 5, X 10, L 50, C 100, D 500, M 1000, anything else 0.
 * How much is one Roman letter worth (0 for others)?
 * value of a roman digit, 0 if invalid
 * Write a function to convert a Roman numeral letter to its value, 0 if it isn't one.
 * Given a Roman numeral character, return 1, 5, 10, 50, 100, 500 or 1000; 0 for others.
 * Function that maps I V X L C D M to 1 5 10 50 100 500 1000, anything else to 0
 * Implement a lookup of the value of one Roman digit, 0 when unknown.
 * value of a single Roman numeral symbol, 0 if it is not one
 * roman character to number, uppercase only, 0 otherwise
 * How much is a single capital I, V, X, L, C, D or M worth? anything else 0
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
 * Classify {c}: 1 for a digit, 2 for a lowercase letter, 3 for a capital, and 0 for the rest.
 * Which kind of ASCII character is {c}? Return 1 (digit), 2 (lower case), 3 (upper case) or 0 (other).
 * character class code of {c}: other 0, digit 1, lower-case letter 2, upper-case letter 3
 * Sort {c} into one of four classes: 0 neither letter nor digit, 1 digit, 2 lowercase, 3 uppercase.
 * Return 1 if {c} is in '0' to '9', 2 if in 'a' to 'z', 3 if in 'A' to 'Z', otherwise 0.
 * Write a program to classify a character as digit 1, lowercase 2, uppercase 3 or other 0.
 * character type code: 0 other, 1 digit, 2 lowercase, 3 uppercase
 * How do I find what a character is: digit 1, lowercase 2, uppercase 3 or something else 0?
 * code for char type: other 0, number 1, lower 2, upper 3
 * character class for a scanner: other 0, digit 1, lower 2, upper 3
 * Classify a character: 1 for a decimal digit, 2 for a lowercase letter, 3 for a capital, 0 for others.
 * How do I tell digits, lower and upper case apart with codes 1, 2, 3 (0 otherwise)?
 * Write a program to check whether a character is a digit (1), lowercase (2), uppercase (3) or something else (0).
 * Given a character, return 1 for 0-9, 2 for a-z, 3 for A-Z, 0 otherwise.
 * Function that tells the type of a character: 0 other, 1 digit, 2 small letter, 3 capital letter
 * Implement a character classifier: digit 1, lowercase 2, uppercase 3, rest 0.
 * char type: 1 digit, 2 lower, 3 upper, 0 special
 * Classify one key, given as a character: digit 1, small letter 2, capital 3, other 0
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
 * Return the index of the chess square with column letter {file} and row character {rank}, from 0 for a1 to 63 for h8, with b1 as 1.
 * Convert a square's name, the letter {file} ('a' to 'h') and the digit {rank} ('1' to '8'), to 0 ... 63, with b1 as 1.
 * What is the index of the chess square {file}{rank} if a1 is 0, b1 is 1 and a2 is 8?
 * chess square index of the characters {file} and {rank}, row by row from a1 = 0
 * Write a function that converts a chess square such as e4, given as two chars, to an index from 0 (a1) to 63, b1 being 1.
 * chess square, file letter and rank digit, to number: a1 is 0, b1 is 1, a2 is 8
 * How do I get the bitboard index (a1 = 0, b1 = 1) of a square given by its file and rank characters?
 * chess square to index from file and rank as two chars: a1 = 0, b1 = 1, h8 = 63
 * little-endian rank-file mapping of a chess square from two chars: a1 = 0, b1 = 1, h8 = 63
 * Convert a chess square given by {file} 'a' to 'h' and {rank} '1' to '8' to an index from 0 (a1) to 63 (h8), row by row.
 * How do I map algebraic notation such as e4 (letter, digit) to 0..63, where a1 is 0 and h1 is 7?
 * chess square to index, a1 = 0, b1 = 1
 *
 * @name square_index chess_square
 * @range file 97 104
 * @range rank 49 56
 */
int32_t square_index(char file, char rank) { return (rank - '1') * 8 + (file - 'a'); }

/**
 * How many steps forward is it from the lowercase letter {a} to the lowercase letter {b}, wrapping around after 'z'?
 * Return the cyclic distance from {a} to {b}, both lowercase, in the alphabet, from 0 to 25, always counted forwards.
 * forward distance from the lowercase letter {a} to {b}, modulo 26
 * How many letters must I move on from {a} to reach {b}? 'a' comes again after 'z'.
 * Which Caesar key turns the lowercase letter {a} into {b}? It is between 0 and 25.
 * forward distance between two lowercase letters {a} and {b} on a ring of 26
 * Count the letters from one lowercase letter forward to another, continuing at a after z.
 * forward letter distance from one lowercase letter to another, 0 to 25, a after z
 * How far is it from one lowercase letter forward to another in a circular alphabet?
 * find the key of a Caesar cipher from a lowercase plain letter and its cipher letter, 0 to 25
 * Count the steps forward from the lowercase letter {a} to the lowercase letter {b} in a cyclic alphabet (0 to 25).
 * Which Caesar key turns {a} into {b} (lowercase letters)?
 * forward distance from {a} to {b} in the lowercase alphabet, wrapping
 *
 * @name letter_distance key_between
 * @range a 97 122
 * @range b 97 122
 */
int32_t letter_distance(char a, char b) { return (b - a + 26) % 26; }

/**
 * How many places apart in the alphabet are the lowercase letters {a} and {b}?
 * distance between two letters of the same case, never negative
 * absolute difference of two letters of the same case
 * How far is one letter from another of the same case, as a nonnegative number?
 * Write a function that returns the gap between two letters of the same case.
 * how many letters apart are two letters of one case, order does not matter
 * a and d are 3 apart: return the distance of two letters, in either order
 * absolute difference of two characters' codes
 * return |c1 - c2| for two characters
 * steps between two letters of the same case, no wrap-around, never negative
 * absolute alphabet distance of two letters of the same case
 * Determine how many places two lowercase letters are apart in the alphabet, as a nonnegative number without wrap-around.
 * How do I get the distance of two letters regardless of order?
 * Write a function to find the distance between two letters of the alphabet, as an absolute value.
 * Given two letters of the same case, return how far apart they are, 0 or more.
 * Function that computes |a - b| for two letters
 * Implement the absolute difference between two letters of equal case.
 * letter distance, order doesn't matter, no wrap-around
 * absolute difference of two characters' codes, both letters in the same case
 *
 * @T char int
 * @name letter_gap alphabet_distance
 * @range a 97 122
 * @range b 97 122
 */
int32_t letter_gap(T a, T b) { return a < b ? b - a : a - b; }

/**
 * Return the telephone key, 2 to 9, for the lowercase letter {c}.
 * Which digit on a phone keypad has the letter {c} ('a' to 'z')? abc is 2, def 3, pqrs 7, wxyz 9.
 * phone keypad digit of the lower-case letter {c}: abc 2, def 3, ghi 4, jkl 5, mno 6, pqrs 7, tuv 8, wxyz 9
 * Turn {c}, a lowercase letter, into the number of its telephone key.
 * Map 'a' through 'z' to keys 2 through 9 as on a telephone; the letter is {c}.
 * Which keypad digit of an old phone has a given lowercase letter?
 * t9 key, 2 to 9, of a lowercase letter
 * Which number key on a telephone has a given lowercase letter?
 * abc is 2, def is 3, ghi is 4 etc.: phone key of a lowercase letter
 * Return the digit, 2 to 9, of the telephone key with a given lowercase letter.
 * How do I convert a lowercase letter to its phone digit (abc on 2, wxyz on 9)?
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
 * Which telephone key has the letter {c}, upper or lower case? 0 if {c} is not a letter.
 * phone keypad digit of a letter in either case, 0 for other characters
 * How do I turn a letter, in either case, into its phone digit (0 if it is not a letter)?
 * Write a function that maps a letter of either case to 2 to 9 as on a phone, other characters to 0.
 * phone keypad: ABC is 2, DEF is 3, up to WXYZ is 9, lowercase letters too, other chars 0
 * T9 digit of a char, upper or lower case, 0 if it is not a letter
 * Which number do I press on a phone for this letter of either case? 0 for other characters.
 * telephone digit for a letter char, upper or lower, zero if there is none
 * dial pad key of a letter, upper or lower case, 0 for anything else
 * Return the digit, 2 to 9, of the telephone key with a given letter of either case, and 0 for other characters.
 * How do I dial 1-800-FLOWERS, i.e. get one letter's phone digit in either case (0 for non-letters)?
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
