/**
 * Return the length of the string {s}.
 * Count the characters of {s} before its terminating NUL byte.
 * How long is the text {s}?
 * length of the NUL-terminated string {s}
 * strlen({s}), written as a loop
 * I have a NUL-terminated string {s}; how many characters is it, not counting the final NUL?
 * Walk along {s} until the zero byte and return the number of steps.
 * Write a function that returns the length of a string without using strlen.
 * string length
 * How do I find out how many characters a string has?
 * count chars in a string pls
 * number of letters and symbols in a text up to the NUL
 * strlen, my own version
 * length of a string
 * Write a function to determine how many characters a supplied string consists of.
 * Python's len(text) for a NUL-terminated string
 * how long is this text
 * Number of symbols of a word before its terminator
 * How do I implement strlen myself?
 *
 * @R int32_t int64_t
 * @name text_length string_length
 * @string s
 */
R text_length(const char *s) {
    R length = 0;
    while (s[length] != 0) length++;
    return length;
}

/**
 * How often does {K} occur in the string {s}?
 * Count the characters of the text {s} that are {K}.
 * Return the number of {K} in the NUL-terminated string {s}.
 * occurrences of {K} in {s}
 * Go through {s} to its end and tally every {K}.
 * Could you tell me how many times the character {K} turns up in my string {s}? It is NUL-terminated.
 * tally of the character {K} in the C string {s}, 0 if it is absent
 * Write a function that counts how many times {K} appears in a string.
 * number of {K} in a string
 * How many {K} characters does a text contain?
 * pls count all {K} in my string
 * frequency of the character {K} in a string
 * occurrences of {K} in a line, like Python's str.count
 * Write a function to count how many times the character {K} occurs in a supplied string.
 * Python: text.count({K})
 * how many {K} are there in this text
 * Absolute frequency of the symbol {K} in a word
 * How often does a C string have {K} in it?
 * count {K} in string
 *
 * @K 'a' 'e' 'o' 't' 'x' '0' '1' ',' '.' '(' '/' '-'
 * @name count_in_text occurrences_of
 * @string s
 */
int32_t count_in_text(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++)
        if (*s == K) count++;
    return count;
}

/**
 * Count the spaces in the string {s}.
 * number of space characters in a string
 * How many spaces does a text have?
 * count the space characters of a string
 * Write a function that counts the space characters of a string.
 * how often is there a ' ' in the text
 * space count of a string
 * tally the gaps made by single space characters
 * count the spaces in a string, spaces only, no tabs
 * number of blank characters (' ') in a sentence
 * How do I count the spaces of a string?
 * occurrences of the space character in a C string
 * Write a function to count the blanks within a supplied sentence.
 * Excel: LEN(A1)-LEN(SUBSTITUTE(A1," ",""))
 * how many gaps made with the space bar does it have
 * Number of U+0020 symbols in a text
 * How do I tally the space characters of a C string?
 * number of spaces in string
 *
 * @string s
 * @name count_spaces space_count
 */
int32_t count_spaces(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) count += *s == ' ';
    return count;
}

/**
 * Count the {KIND} in the string {s}.
 * How many {KIND} are in the text {s}?
 * Return the number of {KIND} ('{KIND:2}' to '{KIND:3}') in {s}.
 * number of {KIND} in the NUL-terminated string {s}
 * Walk through {s} up to its terminating NUL and count the characters from '{KIND:2}' to '{KIND:3}', the {KIND}.
 * Of all the characters in {s}, how many fall between '{KIND:2}' and '{KIND:3}' ({KIND})?
 * I need a tally of the {KIND} in my C string {s}.
 * Write a program to count the number of {KIND} in a string.
 * count of {KIND} in a string
 * How many characters of a text are {KIND}?
 * tell me how many {KIND} the string got
 * total number of {KIND} found in a piece of text
 * number of a string's characters in the class [{KIND:2}-{KIND:3}], the {KIND}
 * Write a function to count the {KIND:1} ({KIND:2} to {KIND:3}) within a supplied string.
 * len(re.findall("[{KIND:2}-{KIND:3}]", text))
 * how many {KIND:1}, {KIND:2} up to {KIND:3}, does this text have
 * Number of symbols of the ASCII class [{KIND:2}-{KIND:3}] in a text
 * How do I tally characters from {KIND:2} to {KIND:3} in a C string?
 * number of {KIND:1} in string, {KIND:2}-{KIND:3}
 *
 * @KIND '0'&&*s<='9' "digits" "0" "9"
 * @KIND 'a'&&*s<='z' "lower-case letters" "a" "z"
 * @KIND 'A'&&*s<='Z' "capital letters" "A" "Z"
 * @name count_kind how_many_in_text
 * @string s
 */
int32_t count_kind(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++)
        if (*s >= KIND) count++;
    return count;
}

/**
 * How many uppercase letters are in the string {s}?
 * count the uppercase letters of a string
 * number of uppercase letters in a string
 * count uppercase letters in a string
 * How do I count capitals in a text?
 * Write a function that counts the upper case letters in a string.
 * capital letter count of a text
 * count the letters from A to Z in a word
 * tally of the capital letters in a string
 * how many characters of a text are in upper case (A to Z)
 * number of uppercase characters in a string
 * count the shouted letters, A to Z, of a text
 * Write a function to determine how many capitals A to Z occur in a supplied text.
 * sum(c.isupper() for c in text) for ASCII
 * how many big letters are in it
 * Number of majuscules A-Z in an ASCII string
 * How many upper-case letters does a string have?
 * count uppercase letters
 *
 * @string s
 * @name count_uppercase uppercase_count
 */
int32_t count_uppercase(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) count += *s >= 'A' && *s <= 'Z';
    return count;
}

/**
 * How many lowercase letters are in the string {s}?
 * count the lowercase letters of a string
 * number of lowercase letters in a string
 * count lowercase letters in a string
 * How do I count small letters in a text?
 * Write a function that counts the lower case letters in a string.
 * small letter count of a text
 * count the letters from a to z in a word
 * tally of the small letters in a string
 * how many characters of a text are in lower case (a to z)
 * number of lowercase characters in a string
 * count the letters of a string that are not capitals
 * Write a function to determine how many small letters a to z occur in a supplied text.
 * sum(c.islower() for c in text) for ASCII
 * how many letters in it are not capitals
 * Number of minuscules a-z in an ASCII string
 * How many lower-case letters does a string have?
 * count lowercase letters
 *
 * @string s
 * @name count_lowercase lowercase_count
 */
int32_t count_lowercase(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) count += *s >= 'a' && *s <= 'z';
    return count;
}

/**
 * How many digits are in the string {s}?
 * count digits in a string
 * number of digits in a string
 * count the numeric characters of a text
 * How do I count the digits in a text?
 * Write a function that counts the digit characters of a string.
 * digit count of a string
 * count the characters from 0 to 9 in a word
 * tally of figures in a text
 * how many characters of a string are digits
 * how many digits, 0 to 9, a string has
 * "a1b22" has three: count the digits in a string
 * Write a function to determine how many figures 0 to 9 occur in a supplied text.
 * sum(c.isdigit() for c in text)
 * how many of the characters are numbers from 0 to 9
 * Number of decimal numerals in an ASCII string
 * How many digit characters does a string have?
 * count digits in string
 *
 * @string s
 * @name count_digit_characters digits_in_string
 */
int32_t count_digit_characters(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) count += *s >= '0' && *s <= '9';
    return count;
}

/**
 * Turn the lower-case letters of the string {s} into capitals, in place.
 * Convert the text {s} to upper case where it stands.
 * Replace each of 'a' to 'z' in {s} by its upper-case letter.
 * in-place ASCII upper case of {s}
 * Shout: every small ASCII letter of {s} becomes a capital, and nothing else changes.
 * Could you capitalize all letters of my C string {s} without copying it?
 * Overwrites the small letters of the NUL-terminated {s} with their capitals
 * Write a program to convert a string to uppercase in place.
 * string to upper case, in its own buffer
 * How do I make all the letters of a text capital in place?
 * turn whole string in CAPS, same buffer
 * change the lowercase letters of a word to uppercase in place
 * strupr: toupper for every character of a string, in place
 * convert a string to uppercase in place
 * make a string upper case where it is stored
 * Write a program that turns all small English letters of a string into capitals, in place.
 * text.upper() in place, ASCII only
 * make it all caps
 * Map a-z to A-Z over a mutable byte string.
 * How do I write strupr for an ASCII string?
 * convert string to uppercase
 *
 * @name upper_text capitalize_all
 * @string s
 */
void upper_text(char *s) {
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') *s -= 32;
}

/**
 * Replace every {K} in the string {s} by {L}, in place.
 * Write {L} over each {K} of the text {s}.
 * Change all {K} characters of {s} to {L}.
 * in-place replacement of {K} by {L} in {s}
 * Wherever the NUL-terminated {s} holds {K}, let it hold {L} instead.
 * My string {s} contains {K} where I want {L}; please fix it in place.
 * Overwrites each character {K} of {s} with {L}; other characters stay
 * Write a function that replaces all occurrences of {K} in a string with {L}, in place.
 * replace {K} by {L} in a string, in place
 * How do I change each {K} of a text into {L} in the text itself?
 * swap out every {K} for {L} in my string
 * substitute {L} for the character {K} everywhere in a line, in place
 * tr {K} {L} on a string in place
 * Write a function to substitute {L} for every {K} of a string, in place.
 * text.replace({K}, {L}) on a mutable string
 * change all {K} into {L}
 * Rewrite the symbol {K} as {L} throughout a word in situ.
 * How do I turn each {K} of a C string into {L}?
 * replace {K} by {L} in string
 *
 * @K '*' '-' '.' 'a'
 * @L '_' '+' ',' 'z'
 * @name replace_in_text substitute
 * @string s
 */
void replace_in_text(char *s) {
    for (; *s != 0; s++)
        if (*s == K) *s = L;
}

/**
 * Is the string {s} a palindrome?
 * Check whether the text {s} reads the same forwards and backwards.
 * Return true if {s} equals its own reversal.
 * palindrome test for the NUL-terminated string {s}
 * Does {s} stay the same when it is turned around? Case, spaces and signs all matter.
 * Compare {s} from both ends inwards; true if no pair of characters differs (the empty string passes).
 * "abba" yes, "abc" no, "" yes: decide this for the C string {s}.
 * Write a program to check whether a string is a palindrome.
 * palindrome check of a string, every character counting
 * Is a word the same when it is spelled backwards?
 * check if a word is like madam or level, the same backwards
 * does a text mirror itself, exact characters compared
 * palindromic string, tested with two pointers from both ends
 * check if a string is a palindrome
 * palindrome string or not
 * Write a function to check whether a word is identical when its characters are taken in the opposite order.
 * text == text[::-1]
 * is it the same forwards and backwards
 * Does the word equal its reversal?
 * How do I test a C string for being a palindrome?
 * palindrome check
 *
 * @R _Bool int
 * @name is_palindrome reads_both_ways
 * @string s
 */
R is_palindrome(const char *s) {
    int64_t right = 0;
    while (s[right] != 0) right++;
    for (int64_t left = 0; left < --right; left++)
        if (s[left] != s[right]) return 0;
    return 1;
}

/**
 * Are the strings {a} and {b} equal?
 * Check whether {a} and {b} hold the same text.
 * Return true if the NUL-terminated strings {a} and {b} have the same characters.
 * string equality of {a} and {b}
 * Do {a} and {b} match character for character, up to and including the final NUL?
 * strcmp({a}, {b}) == 0, as a loop
 * Given two C strings {a} and {b}, report whether they are identical.
 * Write a function to check if two strings are equal without strcmp.
 * equality of two strings
 * How do I test whether two texts are identical?
 * are both strings the same or not
 * two words with exactly the same spelling: true or false
 * strcmp(...) == 0 for two strings, case-sensitive
 * check if two strings are equal
 * Write a function to decide if two provided strings are identical.
 * Java's s.equals(t)
 * do both texts say precisely the same
 * Equality of two words over bytes
 * How to compare two C strings for equality without strcmp?
 * check two strings for being identical
 *
 * @R _Bool int
 * @name same_text strings_equal
 * @string a
 * @string b
 */
R same_text(const char *a, const char *b) {
    for (; *a != 0 && *a == *b; a++) b++;
    return *a == *b;
}

/**
 * Return the number that the decimal digits at the start of {s} spell.
 * Convert the string {s} to a number, stopping at the first character that is not a digit.
 * Which number do the leading digits of the text {s} stand for? It is 0 if there are none.
 * parse of a non-negative decimal integer from {s}
 * Read digits from {s} for as long as there are any and build the number they denote; no sign is accepted.
 * "42abc" yields 42 and "abc" yields 0: read the number at the front of the C string {s}.
 * atoi without signs or blanks: leading decimal digits of {s} as a number
 * Write a function that converts the leading decimal digits of a string to an integer (no digits: 0).
 * string to integer: the digits at its start, no sign, 0 if there are none
 * How do I turn a text of digits like "123" into a number, stopping at the first other character?
 * convert str to int, only plus numbers: read digits until something else comes
 * numeric value of a run of decimal digits at the front of a string, 0 for none
 * simple atoi of a string without sign or blanks; it stops at the first non-digit
 * convert the digits that a string begins with to an integer
 * string to number, leading decimal digits only, else 0
 * Write a function to convert the digits at the start of a string to an integer; it stops at the first other character.
 * int(re.match(r"[0-9]*", text).group() or 0)
 * turn the figures at the front of a text into a number, 0 if there are none
 * Value of the maximal decimal numeral that prefixes a text (no sign, 0 for none)
 * How do I write a simple atoi without signs and blanks?
 * parse non-negative integer from string
 *
 * @R int32_t int64_t
 * @name parse_digits text_to_number
 * @string s
 */
R parse_digits(const char *s) {
    R number = 0;
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (*s - '0');
    return number;
}

/**
 * Is the string {s} empty?
 * Check whether the text {s} has no characters.
 * Return true if the first character of {s} is the terminating NUL.
 * emptiness test for {s}
 * Does the C string {s} end right where it starts?
 * {s}[0] == '\0'
 * Tell me if there is nothing at all in my string {s}.
 * Write a function to check if a string is empty.
 * empty string check
 * Does a text have zero length?
 * string has nothing in it? true or false
 * is the first byte of a string already the terminator
 * std::string::empty for a char pointer
 * is a string empty
 * check if a string is empty
 * Write a function to check whether a supplied string lacks any character.
 * text == ""
 * is there nothing in this text
 * Is it the empty word?
 * How do I see if a C string has length zero?
 * is string empty
 *
 * @R _Bool int
 * @name is_empty_text no_text
 * @string s
 */
R is_empty_text(const char *s) { return *s == 0; }

/**
 * Does the string {s} start with {K}?
 * Check whether the first character of {s} is {K}.
 * Return true if the text {s} begins with {K}.
 * {s}[0] == {K}
 * Is {K} the very first character of {s}? For an empty string the answer is no.
 * Look at the front of the C string {s} and say whether a {K} is there.
 * first-character test: does {s} open with {K}?
 * Write a function that checks if a string begins with the character {K}.
 * string starts with {K}
 * Is {K} the first character of a text?
 * check first char of string is {K} or not
 * is the leading symbol of a string equal to {K}
 * does a string have the one-character prefix {K}
 * Write a function to check whether the leading character of a string is {K}.
 * text[:1] == {K}
 * does it begin with {K}
 * Is the initial symbol of the word {K}?
 * How do I test the first char of a C string for {K}?
 *
 * @R _Bool int
 * @K 'a' 'A' '-' '+' '/' '#' '0' '$'
 * @name starts_with begins_with
 * @string s
 */
R starts_with(const char *s) { return *s == K; }

/**
 * Does the string {s} start with the character {c}?
 * string starts with a given character, true or false
 * first character of a string equals a given one
 * check if a text begins with a certain letter, passed as a char
 * How do I test whether the first char of a string is a given one?
 * Write a function that checks whether a string begins with a given character.
 * is this char the first letter of the word
 * s[0] == c
 * string starts with a char that is passed as an argument
 * word begins with that letter or not, the letter being given
 * does a string begin with a given leading character, the empty string giving false
 * initial letter check: does the string begin with the given char
 * Write a function to check whether the leading character of a non-empty string is a specified one; an empty string fails.
 * text.startswith(c) for a single character
 * does the text begin with this letter? no if the text is empty
 * Is the initial symbol of a nonempty word a given one (false for the empty word, even for NUL)?
 * How do I compare the first char of a C string with c, with false for an empty string?
 * first character equals c, false if empty
 *
 * @R _Bool int
 * @string s
 * @name starts_with_char begins_with_char
 */
R starts_with_char(const char *s, char c) { return *s != 0 && *s == c; }

/**
 * Return the index of the first {K} in the string {s}, or -1 if there is none.
 * Where does {K} first occur in the text {s}, counting from 0? Answer -1 if it does not.
 * Search the C string {s} from the left for the character {K} and give its position, -1 meaning absent.
 * position of the first {K} in {s}, else -1
 * Scan {s} up to its terminating NUL; stop at a {K} and return how far it is from the start, or return -1.
 * I want to split {s} at the first {K}: at which index is that? Say -1 if it never comes.
 * Write a function that returns the position of the first {K} in a string, or -1.
 * index of the first occurrence of {K} in a string, -1 if there is none
 * At which index (from 0) of a text does the character {K} show up first, -1 if nowhere?
 * find index of {K} in string, -1 if not found
 * leftmost index of {K} in a line, or -1
 * strchr for {K} in a string, but giving an index, -1 when absent
 * Write a function to locate the leftmost {K} of a string by its zero-based index, -1 when absent.
 * JavaScript: text.indexOf({K})
 * where is the first {K}, counting from 0? -1 if it has none
 * Least offset of the symbol {K}, or -1
 * At which index does {K} first show up in a C string (-1 if it doesn't)?
 * index of first {K}, -1 if none
 *
 * @K 'a' 'e' 'x' ',' '.' '-' 32 "' '" '_' '0'
 * @name first_index find_in_text
 * @string s
 */
int32_t first_index(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == K) return i;
    return -1;
}

/**
 * Return the index of the last {K} in the string {s}, or -1 if there is none.
 * Where does {K} occur for the last time in the text {s}, counting from 0? Answer -1 if it is absent.
 * Find the rightmost {K} of the C string {s}; the result is its position, or -1 without one.
 * position of the final {K} in {s}, else -1
 * Scan all of {s}, remembering the index whenever a {K} is met, starting from -1, and return what was remembered.
 * A file name is in {s}; behind which index is the part after the last {K}? Give that index, or -1.
 * Write a function that returns the position of the last {K} in a string, or -1.
 * index of the last occurrence of {K} in a string, -1 if there is none
 * At which index (from 0) of a text does the character {K} show up for the final time, -1 if never?
 * find {K} from the end of string, -1 if not found
 * rightmost index of {K} in a line, or -1
 * strrchr for {K} in a string, but giving an index, -1 when absent
 * Write a function to locate the rightmost {K} of a string by its zero-based index, -1 when absent.
 * Python: text.rfind({K})
 * where is the final {K}, counting from 0? -1 if it has none
 * Greatest offset of the symbol {K}, or -1
 * At which index does {K} last show up in a C string (-1 if it doesn't)?
 * index of last {K}, -1 if none
 *
 * @K 'a' 'e' 'x' ',' '.' '-' 32 "' '" '_' '0'
 * @name last_index find_last
 * @string s
 */
int32_t last_index(const char *s) {
    int32_t found = -1;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == K) found = i;
    return found;
}

/**
 * Return the index of the first {c} in the string {s}, or -1 if it does not occur.
 * At which position, from 0, does the character {c} first appear in {s}? Use -1 for nowhere.
 * Look for {c} in the NUL-terminated text {s} from left to right; answer with its index or -1.
 * strchr as an index: first place of {c} in {s}, -1 if missing
 * Given a C string {s} and a character {c}, tell how many characters come before the first match, or -1.
 * Search {s} for {c}; the terminating NUL does not count as part of the text, and no match gives -1.
 * Write a function that finds the first position of a given character in a string, or -1.
 * index of a character in a string, its first place, -1 if missing
 * At which index of a text does a certain letter first occur, -1 if it does not?
 * find char in string, return position or -1
 * leftmost index of a given symbol in a string, or -1
 * str.find or indexOf with a single character: index in the string or -1
 * find the first index of a character in a string, -1 for none
 * position (from 0) of the first occurrence of a character in a string, otherwise -1
 * Write a function to locate a desired character in a string by its zero-based index, the leftmost one, -1 when absent.
 * Python's text.find(c) for one character
 * where is this letter for the first time, counting from 0? -1 if it isn't there
 * Least offset of a given symbol in a text, or -1
 * How do I write strchr that gives an index instead (-1 on a miss)?
 * index of char in string, -1 if missing
 *
 * @name find_character position_of
 * @string s
 * @range c 97 122
 */
int32_t find_character(const char *s, char c) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c) return i;
    return -1;
}

/**
 * Count how often the character {c} occurs in the string {s}.
 * How many times is {c} in the text {s}?
 * Return the number of characters of the C string {s} that equal {c}; {c} is not NUL.
 * frequency of {c} in {s}
 * Go along {s} to its end and add one for every {c}.
 * For a letter statistic I need the count of {c} in the NUL-terminated {s}.
 * Write a program to count how often a given character occurs in a string.
 * frequency of a character in a string
 * How many times does a certain letter appear in a text?
 * count given char in string
 * number of matches of one symbol in a line
 * str.count with a single character, for a C string
 * count the occurrences of a character in a string
 * how many times does a character appear in a string
 * Write a function to determine how many times a desired character occurs in a string.
 * Python's text.count(c)
 * how often is this letter in the text
 * Absolute frequency of a given symbol in a word
 * How do I tally one particular char across a C string?
 * count occurrences of a character in a string
 *
 * @name count_character frequency
 * @string s
 * @range c 97 122
 */
int32_t count_character(const char *s, char c) {
    int32_t count = 0;
    for (; *s != 0; s++) count += *s == c;
    return count;
}

/**
 * Count the words of the string {s}; words are separated by one or more spaces.
 * How many words are in the text {s}, a word being a run of characters other than ' '?
 * Return the number of space-separated words in {s}, 0 for an empty or all-blank text.
 * word count of {s}, where only the space separates
 * Count the places in {s} where a character that is not a space follows a space or the start.
 * My essay is the C string {s}; how many words has it? Several spaces in a row count as one gap.
 * Write a program that counts the words in a sentence, words being separated by one or more spaces.
 * word count of a string, words separated by spaces
 * How many words, runs of non-space characters, does a text consist of?
 * count the words of a string, more than one space between is ok
 * number of tokens in a text separated by runs of spaces
 * wc -w of a string, spaces only as separators
 * count the words in a string that are divided by spaces
 * number of space-separated words in a string
 * Write a program that counts the words of a sentence, words being separated by one or more blanks.
 * len([w for w in text.split(' ') if w])
 * how many words are there? only spaces part them
 * Number of maximal runs of symbols other than U+0020
 * How do I count space-separated tokens in a C string?
 * number of words in a string (split by spaces)
 *
 * @name count_words words_in
 * @string s
 */
int32_t count_words(const char *s) {
    int32_t words = 0;
    char before = ' ';
    for (; *s != 0; s++) {
        if (*s != ' ' && before == ' ') words++;
        before = *s;
    }
    return words;
}

/**
 * Count the fields of the string {s}, which are separated by {K}.
 * How many fields has the line {s} if {K} stands between them? An empty line has one (empty) field.
 * Return the number of {K} characters in {s}, plus one.
 * field count of {s} with the separator {K}; adjacent separators enclose an empty field
 * Split {s} at every {K}: how many pieces result, empty ones included?
 * Reading a table row {s} whose cells are divided by {K}, I want the number of cells.
 * Write a function that counts the fields of a line separated by {K}, which is one more than the {K} in it.
 * number of {K}-separated fields in a string, empty ones counted
 * How many columns does a record have if {K} is the delimiter, empty columns included?
 * split a string by {K}, how many parts (an empty string has 1)
 * number of pieces of a string cut at each {K}, empty pieces too
 * len(line.split({K})) for a delimited record in a string
 * Write a function to count the parts that a string has when it is split at each {K}; an empty string has one.
 * len(text.split({K}))
 * if I cut the text at every {K}, how many pieces do I get, empty ones too
 * One more than the number of separators {K} in a record
 * How many {K}-separated fields does a line have (empty ones included)?
 * number of fields separated by {K}
 *
 * @K ',' '.' '-' '_' 32 "' '" '!' '8' 'z'
 * @name count_fields cells_in_row
 * @string s
 */
int32_t count_fields(const char *s) {
    int32_t fields = 1;
    for (; *s != 0; s++)
        if (*s == K) fields++;
    return fields;
}

/**
 * Count the vowels of the string {s}, small ones only: a, e, i, o and u.
 * How many lower-case vowels does the text {s} contain?
 * Return how many characters of {s} are one of "aeiou".
 * number of small vowels in the NUL-terminated {s}
 * Walk through {s} and add up the a's, e's, i's, o's and u's, ignoring capitals.
 * To measure how singable a line is, count its small vowels; the line is the C string {s}.
 * Write a program to count the vowels (a, e, i, o, u) in a lowercase string.
 * number of lower-case vowels (a, e, i, o, u) in a string
 * How many of the small letters a, e, i, o, u are in a text?
 * count vowels aeiou in string, small letters only
 * total of the lowercase vowels a, e, i, o, u in a word
 * vowel counter for a string: aeiou, no capitals
 * Write a function to count the small vowels a, e, i, o, u within a string; capitals are ignored.
 * sum(c in "aeiou" for c in text)
 * how many of a e i o u does it have, not counting capitals
 * Number of symbols of the set a, e, i, o, u (lower case only) in a text
 * How do I tally lower-case vowels in a C string?
 * number of lowercase vowels
 *
 * @name count_vowels vowels_in
 * @string s
 */
int32_t count_vowels(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++)
        if (*s == 'a' || *s == 'e' || *s == 'i' || *s == 'o' || *s == 'u') count++;
    return count;
}

/**
 * How many vowels does the text {s} contain, small and capital ones alike?
 * vowel count of a string, small and capital aeiou
 * count vowels in a string, upper and lower case
 * number of a, e, i, o, u in a text, upper case too
 * How do I count the vowels of a word, capitals included?
 * Write a function that counts vowels in a string regardless of case.
 * number of vowels in a sentence, in either case
 * tally of vowels in a word, AEIOU included
 * count aeiou in a string, case does not matter
 * "Apple" has 2 vowels: count the vowels of a string in either case
 * vowels (aeiouAEIOU) per string
 * how many letters of the name are vowels, small or capital
 * Write a function to count the vowels within a string, small ones as well as capitals.
 * sum(c in "aeiou" for c in text.lower())
 * how many of a e i o u does it have, big or small
 * Number of vowel letters in an English text, case-insensitively
 * How do I tally vowels in a C string regardless of case?
 * count vowels, both cases
 *
 * @string s
 * @name vowels_in_text vowel_count
 */
int32_t vowels_in_text(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
        count += c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
    return count;
}

/**
 * Reverse the string {s} in place.
 * Turn the text {s} around where it stands, so that its last character comes first.
 * Swap the first and last characters of {s}, then the next pair, until the middle is reached.
 * in-place reversal of the NUL-terminated {s}
 * What do I run to make "abc" in {s} read "cba", without a second buffer?
 * Writes the characters of the C string {s} in the opposite order, in place; the final NUL stays at the end
 * Write a program to reverse a string in place.
 * reverse a string in place
 * How do I turn a word backwards in its own buffer?
 * string reverse in place, hello -> olleh
 * characters of a text put into the opposite order, in place
 * strrev, my own version, in place
 * reverse a string in its buffer
 * reverse the characters of a string in place
 * Write a program that turns a string around in place.
 * text[::-1], but in place
 * write the letters back to front
 * Replace a word by its reversal in situ.
 * How do I implement strrev?
 * reverse a string
 *
 * @name reverse_text turn_text
 * @string s
 */
void reverse_text(char *s) {
    int64_t right = 0;
    while (s[right] != 0) right++;
    for (int64_t left = 0; left < --right; left++) {
        char kept = s[left];
        s[left] = s[right];
        s[right] = kept;
    }
}

/**
 * Turn the capital letters of the string {s} into small ones, in place.
 * Convert the text {s} to lower case where it stands.
 * Replace each of 'A' to 'Z' in {s} by its lower-case letter.
 * in-place ASCII lower case of {s}
 * No shouting, please: every capital in the C string {s} becomes a small letter, and the rest is kept.
 * Adds 32 to all characters of {s} that are capital letters, so lower-cases it in place
 * Write a program to convert a string to lowercase in place.
 * string to lower case, in its own buffer
 * How do I make all the letters of a text small in place?
 * change CAPS to small letters in string, same buffer
 * change the uppercase letters of a word to lowercase in place
 * strlwr: tolower for every character of a string, in place
 * convert a string to lowercase in place
 * make a string lower case where it is stored
 * Write a program that turns all English capitals of a string into small letters, in place.
 * text.lower() in place, ASCII only
 * no more capitals, make them all small
 * Map A-Z to a-z over a mutable byte string.
 * How do I write strlwr for an ASCII string?
 * convert string to lowercase
 *
 * @name lower_text make_small
 * @string s
 */
void lower_text(char *s) {
    for (; *s != 0; s++)
        if (*s >= 'A' && *s <= 'Z') *s += 32;
}

/**
 * Swap the case of every letter in the string {s}, in place.
 * Make small letters of {s} capital and capital ones small; leave the rest.
 * Invert the case of the text {s} where it stands (ASCII letters only).
 * in-place case toggle of {s}
 * Flip bit 32 of each letter in the C string {s}.
 * "aB1" shall become "Ab1": do this kind of change to {s}.
 * Write a program that swaps uppercase and lowercase letters in a string, in place.
 * toggle the case of each letter of a string in place
 * How do I turn capitals into small letters and small letters into capitals within a string?
 * hELLO -> Hello, flip the case of all letters in the string itself
 * change each letter of a text to the other case in place
 * Python's str.swapcase, in place
 * Write a program that turns small English letters into capitals and capitals into small letters, in place.
 * text.swapcase() in place, ASCII only
 * big letters become small and small ones big
 * Toggle bit 5 of every ASCII letter of a mutable string.
 * How do I invert the case of each letter in a C string?
 * swap upper and lower case
 *
 * @name swap_case_text invert_case
 * @string s
 */
void swap_case_text(char *s) {
    for (; *s != 0; s++)
        if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z')) *s ^= 32;
}

/**
 * Capitalize the first letter of every word in {s}, in place; words are separated by spaces.
 * Turn the text {s} into title case: a small letter at the start or after a space becomes a capital.
 * Convert each small letter of {s} that has no character other than ' ' before it to upper case.
 * title case of {s}, in place, all other letters unchanged
 * A headline is in the C string {s}; raise the first letter of each of its space-separated words.
 * Given "an old car" in {s}, leave "An Old Car" there.
 * Write a function that capitalizes the first letter of each space-separated word in a string, in place.
 * title case of a string in place, words split at spaces, the other letters as they are
 * How do I make every word of a sentence start with a capital, in place, words being split by spaces?
 * first letter of all words in the string to upper, in place, spaces between words
 * uppercase the initial letters of the words in a text in place, leaving the others alone
 * headline capitalization in place, spaces as separators, other letters unchanged
 * Write a program that raises the initial of each word of a string to a capital in place; words follow blanks, other letters stay.
 * Python: " ".join(w[:1].upper() + w[1:] for w in text.split(" ")), in place
 * give every word a big first letter, after a space or at the start, nothing else changes
 * Capitalize a-z at offset 0 and after each U+0020, in situ.
 * How do I uppercase the first letter of every space-separated word and keep the rest?
 * capitalize each word, leave other letters
 *
 * @name title_case capitalize_words
 * @string s
 */
void title_case(char *s) {
    char before = ' ';
    for (; *s != 0; s++) {
        if (before == ' ' && *s >= 'a' && *s <= 'z') *s -= 32;
        before = *s;
    }
}

/**
 * Replace each character {a} of the string {s} by {b}, in place.
 * Overwrite every {a} of the text {s} with {b}.
 * Go through {s} and change all {a} into {b}; nothing else is touched.
 * in-place substitution in {s}: {a} becomes {b}
 * Given a C string {s} and two characters {a} and {b}, put the second in every place of the first.
 * Could you swap out {a} for {b} throughout my NUL-terminated {s}?
 * Write a function that replaces every occurrence of an old character in a string by a new one, in place.
 * replace a character in a string by another in place, with the old one given first
 * How do I substitute one letter (first) for another (second) throughout a text, in place?
 * change all old char to new char in the string
 * exchange one symbol of a string for another everywhere in place, the old one being given first
 * str.replace with two single characters (old, new), in place, like tr
 * replace a character with another in a string, in place
 * replace all occurrences of one character by another in the string itself, old before new
 * Write a function to substitute, throughout a string, a second character for a first one, in place.
 * text.replace(old, new) for two characters, on a mutable string
 * turn each of these letters into that letter: the one to find, then the one to put
 * Rewrite every occurrence of a symbol by another in situ: old symbol, new symbol
 * How do I swap out all occurrences of one char for another in a C string (old first)?
 * replace all old by new in string
 *
 * @name replace_character translate_character
 * @string s
 * @range a 97 122
 * @range b 65 90
 */
void replace_character(char *s, char a, char b) {
    for (; *s != 0; s++)
        if (*s == a) *s = b;
}

/**
 * Remove every {K} from the string {s}, in place, and return the new length.
 * Delete all {K} characters of the text {s}; the rest moves together. How long is it afterwards?
 * Close up {s} over each {K} so that none is left, end it with a NUL, and give back its length.
 * in-place removal of {K} from {s}, returning the remaining number of characters
 * Copy the characters of {s} other than {K} to its front, terminate it there and return their number.
 * Strip out {K} wherever it is in my C string {s} and tell me how many characters remain.
 * Write a function that removes every {K} from a string in place and returns the resulting length.
 * remove all {K} from a string in place and return how many characters remain
 * How do I delete the character {K} wherever it occurs in a text, in place, getting the new length?
 * take out every {K} of the string and tell me new length
 * compact a string in place so that it has no {K}; result is its new length
 * tr -d {K} on a string in place, length of what is left returned
 * Write a function to delete every {K} of a string in place and to give the length that remains.
 * text.replace({K}, "") in place, with the new len as the result
 * throw out all {K}, close up the text and tell how long it is now
 * Erase the symbol {K} from a word in situ; value: length of the outcome
 * How do I strip all {K} from a C string and get its new length?
 * remove {K} from string, return new length
 *
 * @K 'a' 'e' 'z' 32 "' '" '.' ',' '-' '_' '0' '!'
 * @name remove_character strip_out
 * @string s
 */
int32_t remove_character(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != K) s[kept++] = s[i];
    s[kept] = 0;
    return kept;
}

/**
 * Shrink every run of equal characters in {s} to one character, in place, and return the new length.
 * Squeeze the text {s}: where a character repeats its left neighbour, drop it; the result is the length left.
 * Delete from {s} each character that equals the one before it, and tell how many characters remain.
 * in-place removal of adjacent duplicates in the C string {s}, with the resulting length
 * "aabbbc" in {s} should become "abc", and the call should return 3.
 * What length has {s} after runs of the same character have been reduced to single ones, in place?
 * Write a function that removes consecutive repeated characters from a string in place and returns the new length.
 * collapse repeated adjacent characters of a string in place, new length returned
 * How do I turn "aaabb" into "ab" in place, with the new length 2 as the result?
 * if same char comes again and again in the string keep only one, return the length left
 * shorten each run of a symbol in a string to a single one in place; returns the new length
 * tr -s for all characters of a string, in place, with the new length returned
 * Write a function to reduce each run of one repeated character to a single one, in place, and to give the new length.
 * re.sub(r"(.)\1+", r"\1", text) in place, with the new len as the result
 * where a letter comes several times in a row keep just one, and say how long the text is now
 * Collapse consecutive duplicates of a word in situ (like tr -s over all bytes); value: resulting length
 * How do I remove adjacent duplicate chars from a C string and return its length?
 * squeeze repeated characters, return new length
 *
 * @name squeeze_runs drop_repeats
 * @string s
 */
int32_t squeeze_runs(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (kept == 0 || s[i] != s[kept - 1]) s[kept++] = s[i];
    s[kept] = 0;
    return kept;
}

/**
 * Cut trailing spaces off the string {s}, in place.
 * Remove the blanks at the end of the text {s}.
 * Write a NUL after the last character of {s} that is not a space, or at its start if there is none.
 * in-place right trim of {s}, spaces only
 * My C string {s} is padded with spaces on the right; shorten it so that the padding is gone.
 * Shortens {s} for as long as its last character is ' '
 * Write a function that removes trailing spaces from a string in place.
 * trim the trailing spaces of a string in place
 * How do I strip the spaces from the end of a text in place?
 * cut spaces at the end of string, in the string itself
 * drop the white space after the last word of a string in place, plain spaces only
 * rstrip(' ') of a C string in place
 * Write a function to remove the blanks behind a string's final other character, in place.
 * text.rstrip(' ') in place
 * cut the spaces off the end
 * Delete the trailing run of U+0020 in situ.
 * How do I right-trim spaces (only spaces) of a C string?
 * remove trailing spaces
 *
 * @name trim_right cut_trailing
 * @string s
 */
void trim_right(char *s) {
    int32_t end = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ') end = i + 1;
    s[end] = 0;
}

/**
 * Count the {K} characters at the start of the string {s}.
 * How many times in a row is {K} repeated at the front of {s}?
 * Return the length of the run of {K} that the C string {s} begins with, 0 if it begins with something else.
 * number of leading {K} in {s}
 * Step over each {K} at the beginning of {s} and tell how many steps that took.
 * Before parsing {s} I have to skip its leading {K}; how many are there?
 * Write a function that counts how many {K} a string starts with.
 * number of leading {K} in a string
 * How many {K} characters stand at the beginning of a text?
 * count {K} in front of string until something else comes
 * width of the initial run of {K} in a text, 0 if it starts with another character
 * strspn of a string with the set of only {K}
 * Write a function to count how many {K} a string has in front of its first other character.
 * len(text) - len(text.lstrip({K}))
 * how many {K} in a row at the very beginning
 * Length of the maximal prefix that repeats the symbol {K}
 * How do I count the {K} a C string begins with?
 * number of leading {K}
 *
 * @K 32 "' '" '0' 'a' '-' '.' 'z'
 * @name leading_count skip_leading
 * @string s
 */
int32_t leading_count(const char *s) {
    int32_t count = 0;
    while (s[count] == K) count++;
    return count;
}

/**
 * How many characters at the start of {s} are {KIND}?
 * Return the length of the longest prefix of the string {s} that consists of {KIND}.
 * Count the {KIND} that {s} begins with, stopping at the first other character.
 * span of {KIND} at the front of the C string {s}
 * A token of {KIND} starts at {s}; how long is it (0 if there is none)?
 * Step through {s} while the characters are {KIND} and return the number of steps.
 * Write a function that counts the {KIND} at the beginning of a string.
 * number of leading {KIND} of a string
 * How long is the initial part of a text that has only {KIND}?
 * how many {KIND} come first in the string before anything else
 * size of the opening run of {KIND} in a text, 0 if it starts with another character
 * token length in a lexer: strspn of the text over {KIND}
 * Write a function to determine how many {KIND} in a row a string begins with.
 * C's strspn with the set of all {KIND}
 * how many {KIND} until something else comes
 * Length of the maximal prefix made of {KIND}
 * How do I measure the run of {KIND} at the start of a text?
 * number of leading {KIND}
 *
 * @KIND 'a'&&s[n]<='z' "lower-case letters"
 * @KIND 'A'&&s[n]<='Z' "capital letters"
 * @KIND '0'&&s[n]<='9' "decimal digits"
 * @name span_of token_length
 * @string s
 */
int32_t span_of(const char *s) {
    int32_t n = 0;
    while (s[n] >= KIND) n++;
    return n;
}

/**
 * Return the last character of the string {s}, or 0 if it is empty.
 * Which character does the text {s} end with? An empty text gives zero.
 * Fetch what stands just before the terminating NUL of {s}; if nothing does, return 0.
 * final character of the C string {s} (0 for "")
 * Walk to the end of {s} and hand back the character seen last, starting from 0.
 * I need the rightmost character of my NUL-terminated {s}, with 0 standing for none.
 * Write a function that returns the last character of a string, or '\0' for an empty one.
 * last character of a string, zero if the string is empty
 * Which character does a word end in? Give NUL for an empty word.
 * give me final char of string, 0 if empty
 * rightmost symbol of a text, '\0' if it has none
 * str[-1] as in Python, but NUL for an empty string
 * Write a function to obtain the final character of a string; the NUL character for an empty one.
 * text[-1] if text else '\0'
 * what letter does it end with? zero if it's empty
 * Terminal symbol of a word, 0 for the empty word
 * How do I get the last char of a C string (0 if there is none)?
 * last character, '\0' if empty
 *
 * @name last_character text_end
 * @string s
 */
char last_character(const char *s) {
    char last = 0;
    for (; *s != 0; s++) last = *s;
    return last;
}

/**
 * Does the string {s} end with {K}?
 * Check whether the last character of {s} is {K}.
 * Return true if the text {s} is not empty and {K} is the character before its terminating NUL.
 * last-character test: {s} ends in {K}
 * Is there a {K} at the very end of my C string {s}? For an empty one the answer is no.
 * Given {s}, find its final character and compare it with {K}.
 * Write a function that checks if a string ends with the character {K}.
 * string ends with {K}
 * Is {K} the final character of a text?
 * check last char of string is {K} or not
 * closing symbol of a text equal to {K}, false for an empty text
 * does a string have the one-character suffix {K}
 * Write a function to check whether the final character of a string is {K}.
 * text.endswith({K})
 * does it stop with {K}
 * Is the terminal symbol of the word {K}?
 * How do I test the last char of a C string for {K}?
 *
 * @R _Bool int
 * @K 'a' 's' 'z' '.' '!' '-' '0' '9'
 * @name ends_with_char final_is
 * @string s
 */
R ends_with_char(const char *s) {
    char last = 0;
    for (; *s != 0; s++) last = *s;
    return last == K;
}

/**
 * Does the string {s} end with the character {c}?
 * string ends with a given character, true or false
 * last character of a string equals a given one
 * check if a text ends in a certain letter, passed as a char
 * How do I test whether the last char of a string is a given one?
 * Write a function that checks whether a string ends with a given character.
 * is this char the final letter of the word
 * string ends with a char that is passed as an argument
 * word ends in that letter or not, the letter being given
 * does a string end with a given trailing character, the empty string giving false
 * closing character check: does the string end with the given char
 * does a path end in a slash, or in any other char I pass
 * Write a function to check whether the final character of a non-empty string is a specified one; an empty string fails.
 * text.endswith(c) for a single character
 * does the text stop with this letter? no if the text is empty
 * Is the terminal symbol of a nonempty word a given one (false for the empty word)?
 * How do I compare the last char of a C string with c, with false for an empty string?
 * last character equals c, false if empty
 *
 * @R _Bool int
 * @string s
 * @name last_char_is ends_in_char
 */
R last_char_is(const char *s, char c) {
    if (*s == 0) return 0;
    while (s[1] != 0) s++;
    return *s == c;
}

/**
 * Compare the strings {a} and {b} by character codes: return -1, 0 or 1.
 * Which of {a} and {b} comes first in dictionary order? -1 for the first, 1 for the second, 0 if they are equal.
 * Return -1 if {a} sorts before {b}, 1 if after, 0 for the same text; a prefix sorts before the longer string.
 * three-way lexicographic comparison of the C strings {a} and {b}
 * Find the first place where {a} and {b} differ and return the sign of that difference, 0 if there is none.
 * strcmp({a}, {b}), reduced to -1, 0 or 1
 * Write a function that compares two strings lexicographically and returns -1, 0 or 1.
 * comparison of two strings by character codes: -1, 0 or 1
 * Which of two words comes first by character codes? -1 for the first, 1 for the second, 0 if equal.
 * strcmp code for two strings, returns -1 0 1
 * ordering of two texts by character codes as -1, 0 or 1
 * strcmp normalized to minus one, zero, one, as a sort callback for two names
 * compare two strings lexicographically: -1 if the first is less, 1 if greater, 0 if equal
 * strcmp of two strings that returns -1, 0 or 1
 * Write a function that orders two strings character by character as signed chars: -1, 0 or 1.
 * Haskell's compare on two Strings as -1, 0, 1 (bytes as signed chars)
 * which of both texts comes first? -1 the first one, 1 the second, 0 if equal; characters are signed
 * Lexicographic three-way comparison over signed char, normalized to -1, 0, 1
 * How do I write strcmp that gives precisely -1, 0 or 1 with char signed?
 * compare strings, -1 0 1, signed char
 *
 * @name compare_text text_order
 * @string a
 * @string b
 */
int32_t compare_text(const char *a, const char *b) {
    for (; *a != 0 && *a == *b; a++) b++;
    return *a < *b ? -1 : *a > *b;
}

/**
 * Does the string {s} begin with the string {prefix}?
 * Check whether {s} starts with all the characters of {prefix}; an empty one always fits.
 * Return true if the text {s} has {prefix} at its front.
 * prefix test: is the start of {s} equal to {prefix}?
 * Compare {s} with {prefix} until the latter ends; false as soon as they differ.
 * For command completion: could {s} be what somebody meant who typed {prefix}?
 * Write a function that checks whether a string starts with another string.
 * prefix test: does the first string begin with the second
 * Does a text begin with a given word?
 * check string startswith the second string
 * leading part of a text equals a given piece, passed second
 * str.startswith for two C strings, i.e. strncmp with the length of the prefix
 * check if a string starts with another string
 * string (first) starts with a prefix (second)
 * Write a function to check whether a string (first) begins with another one (second).
 * text.startswith(prefix)
 * does the first text start with all of the second
 * Is the second word a prefix of the first?
 * How do I write starts_with for C strings?
 * does string start with prefix
 *
 * @R _Bool int
 * @name has_prefix begins_with_text
 * @string s
 * @string prefix
 */
R has_prefix(const char *s, const char *prefix) {
    for (; *prefix != 0; s++, prefix++)
        if (*s != *prefix) return 0;
    return 1;
}

/**
 * Return the length of the common prefix of the strings {a} and {b}.
 * How many characters at the start do {a} and {b} share?
 * Count the positions from the front for as long as {a} and {b} agree and neither has ended.
 * common prefix length of two C strings {a} and {b}
 * Until which index (exclusive) are the texts {a} and {b} the same?
 * To store sorted words compactly I need the number of leading characters that {a} has in common with {b}.
 * Write a function that finds how many leading characters two strings have in common.
 * length of the longest common prefix of two strings
 * For how long are two words the same from the beginning?
 * count same characters at start of both strings
 * size of the shared initial part of two texts
 * longest common prefix of two keys, as in a trie: its length
 * Write a function to determine how many characters two strings share at their start.
 * len(os.path.commonprefix([s, t]))
 * how many letters are alike before the two words part ways
 * Length of the longest common prefix of a pair of words
 * Up to what length do two C strings agree from the beginning?
 * longest common prefix length
 *
 * @name common_prefix shared_start
 * @string a
 * @string b
 */
int32_t common_prefix(const char *a, const char *b) {
    int32_t n = 0;
    while (a[n] != 0 && a[n] == b[n]) n++;
    return n;
}

/**
 * In the string {s}, find the first occurrence of the string {word} and return its index, or -1.
 * Where in {s} does {word} begin for the first time? -1 if it never does; an empty one is found at 0.
 * Search the text {s} for {word} from left to right, comparing at each position in turn.
 * naive substring search in {s}: first position of {word}, else -1
 * strstr as an index: try every start in {s} until all characters of {word} match (-1 if none works)
 * Is {s} a text that contains {word}, and if so, at what offset? No match is reported as -1.
 * Write a function that finds the first position of a substring (second) in a string (first), or -1.
 * substring search for a word, given second, in a text, with the index of the first match or -1
 * At which index does a word (second string) first occur inside a text (first), -1 if nowhere?
 * find small string in big string, -1 if not there
 * location of a pattern, passed second, in a text by naive search: first index or -1
 * strstr giving an index, like Python's str.find, -1 if missing
 * find a substring in a string and return its first index, -1 if it is not contained
 * index of the first occurrence of the second string in the first, else -1
 * Write a function to locate a word (second) within a string (first) by its zero-based index; -1 when absent.
 * JavaScript's text.indexOf(word)
 * where does this word start in the text, counting from 0? -1 if it isn't in it
 * Naive string matching: least shift of the pattern (second) in the text (first), or -1
 * How do I write strstr that gives an index (needle second, -1 on a miss, 0 for an empty needle)?
 * find substring index, -1 if not found
 *
 * @name find_substring index_of_text
 * @string s
 * @string word
 */
int32_t find_substring(const char *s, const char *word) {
    for (int32_t i = 0;; i++) {
        int32_t j = 0;
        while (word[j] != 0 && s[i + j] == word[j]) j++;
        if (word[j] == 0) return i;
        if (s[i] == 0) return -1;
    }
}

/**
 * Does the string {s} end with the string {suffix}?
 * Check whether {s} has {suffix} as its tail; an empty one always fits.
 * Return true if {s} is at least as long as {suffix} and their last characters agree.
 * suffix test: the end of {s} equals {suffix}
 * Measure {s} and {suffix}, then compare the second with the same number of characters at the end of the first.
 * Does my file name {s} have the extension {suffix}?
 * Write a function that checks whether a string ends with another string.
 * suffix test: does the first string end with the second
 * Does a text finish with a given word, such as a file extension?
 * check string endswith the second string
 * trailing part of a text equals a given piece, passed second
 * str.endswith for two C strings
 * check if a string ends with another string
 * string (first) ends with a suffix (second)
 * Write a function to check whether a string (first) ends with another one (second).
 * text.endswith(suffix)
 * does the first text stop with all of the second
 * Is the second word a suffix of the first?
 * How do I write ends_with for C strings?
 * does string end with suffix
 *
 * @R _Bool int
 * @name has_suffix ends_with_text
 * @string s
 * @string suffix
 */
R has_suffix(const char *s, const char *suffix) {
    int32_t n = 0, m = 0;
    while (s[n] != 0) n++;
    while (suffix[m] != 0) m++;
    if (m > n) return 0;
    for (int32_t i = 0; i < m; i++)
        if (s[n - m + i] != suffix[i]) return 0;
    return 1;
}

/**
 * Copy the string {s} with its terminating NUL to {out}.
 * Duplicate the text {s} in the buffer {out}, which is large enough.
 * strcpy: write the characters of {s}, and the NUL after them, to {out}
 * Put a copy of the C string {s} where {out} points.
 * How do I move all of {s}, final NUL included, to the buffer {out}, one character at a time?
 * Transfers characters from {s} to {out} until the terminating NUL has been transferred, too
 * Write a function that copies a string (first) into another buffer (second).
 * copy a string to a buffer, where the source is given before the destination
 * How do I duplicate a text into a second buffer without using the library?
 * copy str1 to str2, the NUL included
 * transfer the characters of the first string to the second up to and including the terminator
 * my own strcpy, but with the source first and the destination second
 * copy a string to another buffer, which is the second argument
 * string copy from the first to the second pointer
 * Write a function to duplicate a string, its terminator included, into a provided buffer.
 * Go-like copy of a string's bytes, but NUL-terminated: from the first argument into the second
 * put the same text over there too
 * Transfer a NUL-terminated word: source, then destination
 * How do I implement strcpy with the source as the first argument?
 * copy string to out
 *
 * @name copy_text duplicate_text
 * @string s
 * @array out 64
 * @range out 120 120
 */
void copy_text(const char *s, char *out) {
    while ((*out++ = *s++) != 0) {
    }
}

/**
 * Write the string {a} followed by the string {b} to {out}, ending with a NUL byte.
 * Concatenate {a} and {b} into the buffer {out}, which has room for both.
 * Join two C strings {a} and {b} end to end; the result, NUL-terminated, goes to {out}.
 * concatenation of {a} and {b}, stored in {out}
 * Starting with {a} and going on with {b}, copy all characters to {out}; a NUL byte comes last.
 * I have "foo" and "bar" in the first two and want "foobar" in the third: do so for {a}, {b}, {out}.
 * Write a function that joins two strings into a third one.
 * string concatenation of the first two arguments into the third
 * How do I put one text after another in a new buffer?
 * merge 2 strings, result in out
 * first word directly followed by the second, written to out
 * strcat of two strings into a separate destination
 * concatenate two strings into an output buffer
 * join two strings into a third
 * Write a function to join two strings, one after the other, in a provided buffer.
 * Excel's CONCATENATE(A1, B1), into an output buffer
 * write the first text and right behind it the second, in a new place
 * Concatenation of two words into a destination
 * How do I glue two C strings together in a third one?
 * join two strings into out
 *
 * @name concatenate join_texts
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void concatenate(const char *a, const char *b, char *out) {
    while (*a != 0) *out++ = *a++;
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * Return the polynomial hash of the string {s}: start at 0, then hash = hash * {K} + character.
 * Hash the text {s} with the multiplier {K}, from left to right, starting at 0 and wrapping at 32 bits.
 * What is the rolling hash of {s} in base {K}, modulo 2^32?
 * 32-bit string hash of {s}: Horner's rule with factor {K}, initial value 0
 * For each character of {s}, multiply the hash (0 at first) by {K} and add the character's code.
 * My table needs a hash of the C string {s}; multiply by {K}, add the next character, let it wrap.
 * Write a function that computes a 32-bit hash of a string: from 0, times {K} plus each character.
 * 32-bit string hash, base {K}: h = h * {K} + c from h = 0
 * How do I hash a text by multiplying by {K} and adding each character, from 0 and wrapping at 32 bits?
 * hash function for string, times {K} plus char, starting at 0, 32 bits
 * 32-bit hash code of a word with factor {K}: multiply, then add the character, from 0 on
 * Java-style hashCode of a string with {K} as multiplier, from 0 on
 * Write a function to compute an unsigned 32-bit hash of a string: starting from 0, multiply by {K} and add each byte.
 * functools.reduce(lambda h, c: (h * {K} + c) % 2**32, text.encode(), 0)
 * from zero, over and over times {K} plus the next character's code, 32 bits without minus
 * Polynomial string hash with radix {K} modulo 2^32, seed 0, unsigned bytes
 * How do I hash a C string with h = h * {K} + byte as uint32?
 * string hash with multiplier {K}, unsigned
 *
 * @K 31 37 65 131 257
 * @name polynomial_hash hash_text
 * @string s
 */
uint32_t polynomial_hash(const char *s) {
    uint32_t hash = 0;
    for (; *s != 0; s++) hash = hash * K + (uint8_t)*s;
    return hash;
}

/**
 * Return the hash code of the string {s} as Java computes it.
 * hash of a string with multiplier 31 as Java computes it
 * Java's String.hashCode for a C string
 * How do I hash a string to a 32-bit integer with the factor 31, from 0, adding each character?
 * Write a function that computes the 32-bit hash code of a text: from 0, 31 times the hash so far plus the character.
 * s[0] * 31^(n-1) + s[1] * 31^(n-2) + ... for a string of n characters, in 32 bits
 * simple string hash as an int: from 0, times 31 plus the character at each step
 * 31-hash of a word as in Java, wrapping at 32 bits
 * hashCode() of a Java string, written in C
 * number from a string for a hash table: h = 31 * h + c for each character, from 0
 * multiply the hash (0 at first) by 31 and add each character of a string
 * text to hash value as Java's String.hashCode does it
 * Write a function to compute the hash of a string that Java uses: from 0, multiply by 31 and add each byte, wrapped to 32 bits.
 * Java's "text".hashCode() for ASCII
 * times 31 plus the next letter's code, again and again from 0, let it overflow
 * Polynomial string hash with radix 31 in signed 32-bit wrap-around, seed 0, unsigned bytes
 * How do I get Java's String.hashCode in C?
 * java string hashcode
 *
 * @string s
 * @name hash_code java_hash
 */
int32_t hash_code(const char *s) {
    uint32_t hash = 0;
    for (; *s != 0; s++) hash = hash * 31 + (uint8_t)*s;
    return (int32_t)hash;
}

/**
 * Count the runs of equal characters in the string {s}.
 * Into how many blocks of one repeated character does {s} fall? An empty text has none.
 * Return the number of entries that a run-length encoding of {s} would have.
 * run count of the C string {s}: "aabccc" has 3
 * Count the characters of {s} that differ from the one before them, the first character always counting.
 * How many times does a new character value start as I read {s} from left to right?
 * Write a function that counts the runs of identical characters in a string.
 * number of character runs in a string
 * How many groups of repeated adjacent letters are in a text?
 * "aaabba" has 3 groups of equal neighbours, count such groups in a string
 * how many blocks of the same symbol side by side a text has
 * run-length encoding size of a string: the number of its runs
 * Write a function to count the blocks of identical neighbouring characters in a string.
 * len(list(itertools.groupby(text)))
 * how many stretches of one same letter does it fall into
 * Number of maximal constant runs of a word
 * How many groups would a run-length encoder emit for a string?
 * count runs of equal characters
 *
 * @name count_runs blocks_in_text
 * @string s
 */
int32_t count_runs(const char *s) {
    int32_t runs = 0;
    char before = 0;
    for (; *s != 0; s++) {
        if (*s != before) runs++;
        before = *s;
    }
    return runs;
}

/**
 * Return the length of the longest run of equal characters in the string {s}; 0 if it is empty.
 * How long is the longest stretch of {s} in which one character is repeated?
 * Find the largest number of identical characters side by side in the text {s}.
 * longest repeat in the C string {s}: 3 for "abbbcc", 0 for ""
 * Keep a count that restarts at 1 whenever the character of {s} changes, and return its maximum (0 for no text).
 * A password {s} must not repeat a character too often in a row; what is its longest such repetition?
 * Write a function that finds the length of the longest run of the same character in a string.
 * length of the longest run of one character in a string
 * How many times at most does a character of a text repeat in a row, 0 for an empty text?
 * max number of same chars next to each other in a string
 * greatest length of a block of one symbol in a text
 * longest streak in a string, e.g. of consecutive heads in a record of tosses: its length
 * Write a function to determine the most times in a row that any one character of a string is repeated; 0 for an empty string.
 * max((len(list(g)) for _, g in itertools.groupby(text)), default=0)
 * what's the most of the same letter one after another, 0 for no text
 * Maximal length of a constant run in a word, 0 for the empty word
 * How long is the longest streak of one char in a C string?
 * longest run of the same character
 *
 * @name longest_repeat longest_block
 * @string s
 */
int32_t longest_repeat(const char *s) {
    int32_t best = 0, run = 0;
    char before = 0;
    for (; *s != 0; s++) {
        run = *s == before ? run + 1 : 1;
        if (run > best) best = run;
        before = *s;
    }
    return best;
}

/**
 * How many different small letters occur in the string {s}?
 * Count the distinct letters from 'a' to 'z' in the text {s}, each once however often it appears.
 * Return how many of the 26 lower-case letters {s} uses.
 * number of distinct lower-case letters in the C string {s}
 * Mark each small letter of {s} in a 26-bit set and return the size of the set.
 * A text with 26 would be a pangram: how many different small letters has {s}?
 * Write a function that counts the different lowercase letters in a string.
 * number of distinct small letters in a string
 * How many small letters of the alphabet does a word use?
 * count unique small letters of a string
 * size of the set of characters a to z present in a text
 * pangram score of a string: number of different lowercase letters, so 26 when all are used
 * Write a function to find how many different small letters a to z occur in a string, other characters ignored.
 * len(set(re.findall("[a-z]", text)))
 * how many different letters, small ones only, are used in it
 * Cardinality of the set of lower-case ASCII letters present in a text
 * How do I count unique lower-case letters with a bit mask?
 * number of distinct lowercase letters
 *
 * @name distinct_letters letters_used
 * @string s
 */
int32_t distinct_letters(const char *s) {
    int32_t seen = 0;
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') seen |= 1 << (*s - 'a');
    return __builtin_popcount(seen);
}

/**
 * Add up the decimal digits in the string {s}, ignoring all other characters.
 * What is the sum of the digits that occur in the text {s}?
 * Return the total of the values of all characters '0' to '9' of {s}; without any it is 0.
 * digit total of the C string {s}: 6 for "a1b23"
 * Go through {s} and for each digit add what it stands for.
 * From a part number {s} with letters in it I need the sum of its digits.
 * Write a program that adds up all the digits in a string.
 * sum of digits in a string
 * What is the total of the figures that occur in a text?
 * add all numbers 0-9 in string, letters skip
 * sum of the digit characters in a mixed text
 * digit sum of an alphanumeric code given as a string
 * Write a function to total the values of all the figures 0 to 9 that occur in a string.
 * sum(int(c) for c in text if c.isdigit())
 * add up each single figure you come across in the text
 * Sum of the decimal digit values in an alphanumeric word
 * How do I accumulate the digit characters of a C string?
 * sum of digits in string
 *
 * @name sum_digits_in_text digit_total
 * @string s
 */
int32_t sum_digits_in_text(const char *s) {
    int32_t total = 0;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') total += *s - '0';
    return total;
}

/**
 * Shift every small letter of {s} by {K} places in the alphabet, in place, wrapping around after 'z'.
 * Encrypt the text {s} with a Caesar cipher of key {K}; only lower-case letters change.
 * In {s}, replace each of 'a' to 'z' by the letter {K} further on (after 'z' comes 'a').
 * in-place Caesar cipher on the C string {s}, shift {K}, small letters only
 * Make a secret of {s}: move its lower-case letters forward by {K} and leave other characters as they are.
 * How would I scramble {s} in place, so that 'a' turns into the letter {K} places on, and so forth up to 'z'?
 * Write a program that encrypts the lowercase letters of a string in place with a Caesar cipher of shift {K}.
 * Caesar cipher in place, shift {K}, small letters only
 * How do I move every small letter of a string {K} places forward in the alphabet, z going on with a, in place?
 * shift small letters of the string by {K}, z wraps to a, in place
 * rotate the lowercase letters of a text by {K} in place, other characters unchanged
 * substitution cipher ROT{K} on the small letters of a string, in place
 * Write a program that enciphers the small letters of a string by moving each {K} further in the alphabet, z being followed by a.
 * Python: text.translate(str.maketrans(alphabet, alphabet[{K}:] + alphabet[:{K}])) with the lower-case alphabet, in place
 * swap every small letter for the one {K} places later, going round after z, leave all else
 * Caesar cipher with key {K} on a-z in situ, other symbols fixed
 * How do I rotate lower-case letters by {K} in a C string?
 * caesar shift lowercase letters by {K}
 *
 * @K 1 2 3 4 5 7 10 13 19 23 25
 * @name caesar_text encrypt_text
 * @string s
 */
void caesar_text(char *s) {
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + K) % 26 + 'a';
}

/**
 * Are the characters of the string {s} in ascending order?
 * Check that no character of {s} has a lower code than the one before it; empty and one-character texts pass.
 * Return true if the text {s} is sorted by character code, equal neighbours being allowed.
 * sortedness test for the C string {s}
 * Does {s} never step down, such as "abbc" but not "acb"?
 * Compare each character of {s} with the next; false if any pair falls.
 * Write a function to check if the characters of a string are in ascending order of their codes.
 * is a string sorted by character, equal neighbours allowed
 * Do the character codes of a word never go down from first to last?
 * check chars in string are ascending, same ok
 * non-decreasing character codes in a text, true or false
 * abecedarian test by character codes: no character of the word is lower than the one before
 * are the characters of a word in ascending order by code, repeats allowed
 * abecedarian word check by character codes, equal letters allowed
 * Write a function to verify that no character of a string has a lower code than the one in front of it.
 * list(text) == sorted(text) for ASCII
 * are the letters in order from low to high, doubles allowed
 * Is the word non-decreasing in its symbols' codes?
 * How do I check that a C string's characters ascend (equal neighbours allowed)?
 * is string sorted
 *
 * @R _Bool int
 * @name is_sorted_text letters_ascending
 * @string s
 */
R is_sorted_text(const char *s) {
    char before = 0;
    for (; *s != 0; s++) {
        if (*s < before) return 0;
        before = *s;
    }
    return 1;
}

/**
 * Does the string {s} start with a capital letter?
 * string starts with uppercase
 * is the first character of a string a capital letter
 * check if a word is capitalized
 * How do I find out whether a name begins in upper case?
 * Write a function that checks for a capital letter at the beginning of a string.
 * word capitalized or not, judging by its first letter
 * first char of a string between A and Z
 * proper noun test: the string begins with a capital letter
 * does a sentence begin with a capital letter
 * uppercase start of a string, true or false
 * leading capital check of a string, empty gives false
 * Write a function to check whether the leading character of a string is one of A to Z.
 * text[:1].isupper() for ASCII
 * does it begin with a big letter
 * Is the initial symbol a majuscule A-Z?
 * How do I test if a C string's first char is upper case?
 * starts with uppercase letter
 *
 * @R _Bool int
 * @string s
 * @name starts_with_capital is_capitalized
 */
R starts_with_capital(const char *s) { return *s >= 'A' && *s <= 'Z'; }

/**
 * Return the length of the string {s}, but at most {n}.
 * How many characters has {s}? Look at no more than {n} of them; {n} is not negative.
 * strnlen: characters of {s} before the NUL, or {n} if none of the first {n} is the NUL
 * bounded length of the C string {s}, limit {n}
 * Walk along {s} until the terminating NUL or {n} steps, whichever comes first, and return the steps.
 * Give the smaller of {n} and the length of {s}, without reading beyond either.
 * Write a function that returns the length of a string but never more than a given limit.
 * string length with a maximum that is passed along
 * How many characters does a text have, counting no further than a limit given second?
 * strlen of a string but stop at max
 * size of a text, capped at the second argument
 * safe length of a possibly unterminated buffer of given size: strnlen
 * Write a function to determine the length of a string, but at most a supplied limit.
 * min(len(text), n)
 * how long is it? stop counting at this number
 * Length of a word capped at n without reading further
 * How do I implement strnlen?
 * strnlen
 *
 * @name bounded_length length_up_to
 * @string s
 * @range n 0 12
 */
int32_t bounded_length(const char *s, int32_t n) {
    int32_t length = 0;
    while (length < n && s[length] != 0) length++;
    return length;
}

/**
 * Are the parentheses among the {n} characters of {s} balanced?
 * Check that every '(' in {s}, {n} characters long, is closed by a later ')' and none is closed too early.
 * Return true if the brackets in the first {n} characters of {s} match; other characters do not matter.
 * balance test for round brackets in {s}, length {n}
 * Raise a depth at '(' and lower it at ')' over the {n} characters at {s}; it must never be negative and end at 0.
 * Is {s} with its {n} characters a well-formed expression as far as ( and ) are concerned?
 * Write a program to check for balanced parentheses in a buffer of n characters.
 * balanced ( and ) check on n characters
 * Does every opening parenthesis among n characters have its closing one after it, and no ')' come too early?
 * check ( and ) matching properly in the text of given length
 * round brackets of a character array of n correctly nested, true or false
 * Dyck word test of n characters for ( and ), all other characters being ignored
 * Write a function to verify that each round bracket among a supplied number of characters has its partner; other characters don't matter.
 * a python function over the first n chars: depth up at "(", down at ")", never below 0, finally 0
 * does every ( get its ) in these n characters, in the right order
 * Is the projection of a character array of given length onto ( and ) a Dyck word?
 * Are the parentheses matched in a char array of length n?
 * balanced parentheses, n chars
 *
 * @R _Bool int
 * @name is_balanced brackets_match
 * @array s n
 * @range s 40 41
 * @range n 0 6
 */
R is_balanced(const char *s, int32_t n) {
    int32_t depth = 0;
    for (int32_t i = 0; i < n; i++) {
        if (s[i] == '(') depth++;
        if (s[i] == ')' && --depth < 0) return 0;
    }
    return depth == 0;
}

/**
 * Return the greatest nesting depth of parentheses in the {n} characters of {s}.
 * How many '(' are open at once, at most, in {s}, which has {n} characters? Each ')' closes one.
 * Track the depth over {s}, {n} characters long: plus 1 for '(', minus 1 for ')'; the result is its maximum, at least 0.
 * maximum bracket depth in {s}, length {n}, starting from depth 0
 * How deeply are the round brackets of {s} nested? It is {n} characters long; no bracket at all means 0.
 * For "(()())" the answer is 2: find it for the {n} characters at {s}.
 * Write a function that finds the maximum depth of nested parentheses in a buffer of n characters, 0 without any.
 * maximum parenthesis depth in a text of given length
 * How deep are the round brackets of an expression of n characters nested?
 * max level of ( inside ( among n characters
 * largest number of open round brackets at any point of a buffer of n characters
 * height of a bracket sequence of n characters: most '(' open at once
 * Write a function to determine the most round brackets open at once among n characters: opening minus closing so far, at least 0.
 * max over itertools.accumulate of +1 for "(" and -1 for ")", initial 0, for the first n chars
 * how many brackets inside one another at most, looking at n characters, never under 0
 * Maximal prefix excess of "(" over ")" in a character array of given length, with the empty prefix
 * What's the maximum parenthesis depth of a char array of length n (count may dip below 0)?
 * max depth of parentheses, n chars
 *
 * @name nesting_depth deepest_bracket
 * @array s n
 * @range s 40 42
 * @range n 0 8
 */
int32_t nesting_depth(const char *s, int32_t n) {
    int32_t depth = 0, deepest = 0;
    for (int32_t i = 0; i < n; i++) {
        if (s[i] == '(') depth++;
        if (s[i] == ')') depth--;
        if (depth > deepest) deepest = depth;
    }
    return deepest;
}

/**
 * Return the number that the {n} digit characters at {s} spell in base {K}; 0 if {n} is 0.
 * Convert {n} characters of {s}, all of them digits below {K}, from base {K} to a number.
 * Which number is written in {s} with {n} base-{K} digits, the highest place first?
 * base-{K} parse of {s}, exactly {n} digits
 * Multiply by {K} and add the next digit's value, for each of the {n} characters at {s}, starting from 0.
 * A field {s} of {n} characters holds an unsigned number in base {K}; read it.
 * Write a function that converts n digit characters in base {K}, the number of digits being given, to an integer.
 * base {K} text of given length to a number
 * What is the value of n characters that are a base-{K} numeral?
 * convert n digit chars from base {K} to normal int
 * numeral with radix {K} in a buffer of n characters decoded to an int
 * strtol with radix {K} on a buffer of given length, no checks
 * Write a function to convert n digit characters, most significant first, from base {K} to an integer.
 * int(text[:n], {K}), 0 for n = 0
 * read these n figures as a number written in base {K}
 * Value of an n-digit numeral with radix {K}, digits unchecked
 * How do I convert a char array of base-{K} digits (given length) to an int?
 * base {K} string of length n to int
 *
 * @K 2 3 5 8
 * @name parse_base read_number
 * @array s n
 * @range s 48 49
 * @range n 0 8
 */
int32_t parse_base(const char *s, int32_t n) {
    int32_t number = 0;
    for (int32_t i = 0; i < n; i++) number = number * K + (s[i] - '0');
    return number;
}

/**
 * Return the number that the string {s} spells in base {base} (2 to 36, no sign), up to the first character that is no digit of it.
 * parse a string in a given base (2 to 36), stopping at the first character that is no digit of that base
 * string to unsigned number with a base from 2 to 36, letters of either case as digits
 * convert the text digits of base b (0-9, then a-z or A-Z) at the start of a string to an int
 * How do I read a numeral string in any base up to 36, stopping at the first invalid character?
 * Write a function like strtol with string and base arguments, for numbers without a sign or prefix.
 * "ff" and 16 gives 255, "101" and 2 gives 5, "12x" and 10 gives 12
 * base 2 to 36 text to integer, either case, ending at the first character that is no digit
 * string and base to a value: digits, then letters in any case as digits, stop at the first other character
 * numeral string and base (2-36) in, value out; 0 if it begins with no digit
 * parse int with radix from a string, no sign, reading as long as there are valid digits
 * value of a string in base n (2 to 36), letters a to z in either case being 10 to 35
 * Write a function to convert a string's digits in a base of 2 to 36 (letters of either case are 10 to 35) to an integer, up to the first other character.
 * JavaScript's parseInt(text, radix) without signs, blanks and prefixes, 0 for no digits
 * read a number written in that base, letters after 9 in either case, stop at the first thing that doesn't fit
 * Value of the maximal prefix of base-b numerals 0-9, a-z, A-Z, modulo 2^32
 * How do I write strtoul for an arbitrary radix (no sign, no prefix)?
 * parse string in given base, stop at invalid digit
 *
 * @string s
 * @name parse_in_base text_to_int
 * @range base 2 36
 */
int32_t parse_in_base(const char *s, int32_t base) {
    uint32_t value = 0;
    for (; *s != 0; s++) {
        int32_t digit = *s >= '0' && *s <= '9' ? *s - '0' : 36;
        if (*s >= 'a' && *s <= 'z') digit = *s - 'a' + 10;
        if (*s >= 'A' && *s <= 'Z') digit = *s - 'A' + 10;
        if (digit >= base) break;
        value = value * (uint32_t)base + (uint32_t)digit;
    }
    return (int32_t)value;
}

/**
 * Return the decimal number in the {n} characters at {s}, which may begin with a minus sign.
 * Convert {s}, {n} characters long, to a signed number; stop at the first character that is no digit.
 * Which number does {s} hold within its {n} characters? An optional '-' comes first; no digits give 0.
 * signed decimal parse of {s}, length {n}
 * Read an optional '-', then digits until one of the {n} characters at {s} is no digit; negate if there was a '-'.
 * I have {n} characters in {s}, maybe "-42" or "17+x"; return the number they start with, 0 if none.
 * Write a function that converts n characters (optional minus, then digits up to the first other one) to an integer.
 * text of given length to signed integer: maybe a minus, then digits until something else; none gives 0
 * How do I parse a number like "-42" from a buffer of n characters, stopping at the first non-digit?
 * chars and their count to int, minus sign also, reading stops at the first char that is no digit
 * decimal numeral with an optional minus decoded from n characters, up to the first other character
 * atoi on a counted buffer, minus allowed but no plus or blanks
 * Write a function to convert n characters, maybe with a minus in front, to an integer; it stops at the first character that's no digit.
 * int(re.match(r"-?[0-9]*", text[:n]).group()), 0 for no digits
 * read a whole number from these n characters, minus sign allowed, until something else comes
 * Signed decimal numeral at the start of a character array of given length (only '-' as a sign), 0 for none
 * How do I write atoi for a char array of length n, with optional leading minus?
 * parse int with optional minus from n chars
 *
 * @name parse_signed read_signed
 * @array s n
 * @range s 45 57
 * @range n 0 8
 */
int32_t parse_signed(const char *s, int32_t n) {
    int32_t number = 0, i = n > 0 && s[0] == '-';
    for (; i < n && s[i] >= '0' && s[i] <= '9'; i++) number = number * 10 + (s[i] - '0');
    return n > 0 && s[0] == '-' ? -number : number;
}

/**
 * Return the number that the {n} hexadecimal characters at {s} spell, or -1 if one is not a hex digit.
 * Convert {n} characters of {s} (0-9 and a-f) from base 16; a bad character makes the result -1.
 * Which number is the hex text {s} of {n} lower-case digits? Say -1 for a wrong character, 0 for no characters.
 * hexadecimal parse of {s}, length {n}, lower case only, -1 on error
 * Starting at 0, multiply by 16 and add each digit of {s}, {n} in all; give up with -1 at anything but 0-9 and a-f.
 * Given {n} characters at {s}, such as "1f", I want 31, and -1 if they are no lower-case hex number.
 * Write a function that converts n lower-case hexadecimal characters to a number, -1 for invalid input.
 * lowercase hex text of given length to a 64-bit integer, -1 if a character is wrong
 * What is the value of n lowercase hex characters, or -1 if one of them is none?
 * convert n hex chars (small a to f) to a number, wrong char -> -1
 * base-16 numeral of n characters, 0-9 and a-f, decoded with error check (-1)
 * strtol with radix 16 and validation on a counted buffer, lower case only, -1 on error
 * Write a function to convert n hexadecimal characters (0-9, a-f) to an integer; -1 if any other one, capitals too, occurs.
 * int(text[:n], 16) for lower-case hex, -1 instead of a ValueError, 0 for n = 0
 * read n characters as a hex number with small letters, -1 if one of them isn't hex, 0 for none
 * Value of an n-digit base-16 numeral over 0-9a-f, -1 for any foreign symbol
 * How do I parse lower-case hex from a char array of length n (-1 on a bad char)?
 * hex (0-9 a-f) to int64, n chars, -1 if invalid
 *
 * @name parse_hex read_hex
 * @array s n
 * @range s 54 102
 * @range n 0 6
 */
int64_t parse_hex(const char *s, int32_t n) {
    int64_t number = 0;
    for (int32_t i = 0; i < n; i++) {
        if (s[i] >= '0' && s[i] <= '9') number = number * 16 + (s[i] - '0');
        else if (s[i] >= 'a' && s[i] <= 'f') number = number * 16 + (s[i] - 'a' + 10);
        else return -1;
    }
    return number;
}

/**
 * Are the {n} characters at {s} all decimal digits?
 * Check that {s}, {n} characters long, holds nothing but '0' to '9'; with no characters it passes.
 * Return true if every one of the first {n} characters of {s} is a digit.
 * digits-only test for {s}, length {n}, true if {n} is 0
 * Is there no character other than 0-9 among the {n} at {s}?
 * A form field {s} of {n} characters must be numeric; is it?
 * Write a function to check if n characters are digits only.
 * only digits check on a buffer of given length
 * Is a text of n characters purely numeric, just 0 to 9?
 * check that n chars are digits only, no letters or signs; true for n = 0
 * no character of the buffer of n other than 0 to 9
 * str.isdigit on a counted buffer, but true for length 0
 * Write a function to verify that n characters are all figures 0 to 9; true for none.
 * all('0' <= c <= '9' for c in text[:n])
 * are these n characters numbers only? nothing at all counts as yes
 * Does a character array of length n belong to [0-9]*?
 * How do I check a char array of given length for being purely numeric (empty is true)?
 * only digits in n chars, true if n is 0
 *
 * @R _Bool int
 * @name all_digits is_numeric
 * @array s n
 * @range s 47 57
 * @range n 0 5
 */
R all_digits(const char *s, int32_t n) {
    for (int32_t i = 0; i < n; i++)
        if (s[i] < '0' || s[i] > '9') return 0;
    return 1;
}

/**
 * In how many places do {a} and {b}, both {n} characters long, differ?
 * Return the Hamming distance of the texts {a} and {b} of length {n}.
 * Compare {a} and {b} character by character over {n} places and count the mismatches.
 * number of unequal positions of {a} and {b}, length {n}
 * How many substitutions turn {a} into {b}? Both have {n} characters.
 * Two DNA strands {a} and {b} have {n} bases each; count the points at which they disagree.
 * Write a function that counts the positions where two character arrays of length n differ.
 * Hamming distance of two texts of n characters
 * At how many places do two words of n characters disagree?
 * count different chars of two buffers of n, position by position
 * number of unequal characters of two texts with a given length, position by position
 * point mutations between two DNA strands of n bases
 * Write a function to count the places at which two strings of n characters differ.
 * sum(p != q for p, q in zip(s, t)) over n characters
 * how many letters are not the same, place by place, in two texts of length n
 * Hamming distance of two words of the same given length
 * At how many positions do two DNA strands of length n disagree?
 * hamming distance of two char arrays
 *
 * @name mismatch_count text_hamming
 * @array a n
 * @array b n
 * @range a 97 99
 * @range b 97 99
 * @range n 0 8
 */
int32_t mismatch_count(const char *a, const char *b, int32_t n) {
    int32_t count = 0;
    for (int32_t i = 0; i < n; i++)
        if (a[i] != b[i]) count++;
    return count;
}

/**
 * Are {a} and {b}, both {n} small letters long, anagrams of each other?
 * Check whether the {n} letters of {a} can be rearranged to give {b}; all are from 'a' to 'z'.
 * Return true if {a} and {b} contain every small letter equally often in their {n} characters.
 * anagram test for two words {a} and {b} of {n} lower-case letters
 * Count the letters of {a} up and those of {b} down, {n} each; true if all 26 counts end at zero.
 * Can the letter tiles of {a} be laid again as {b}, using each once? Both words have {n} small letters.
 * Write a program to check if two words of n lowercase letters are anagrams.
 * anagram check of two words with n small letters each
 * Can the n small letters of one word be reordered to form the other?
 * both words (n letters each) have same letters, equally often? lowercase only
 * are two texts of n small letters permutations of each other
 * letter counts equal, like listen and silent, for two words of n small letters
 * Write a function to check whether one word of n small letters is a rearrangement of another of that length.
 * sorted(s) == sorted(t) for two lower-case texts of length n
 * can you mix the n small letters of the first word to get the second
 * Are two words of length n over a-z permutations of each other?
 * How do I test lower-case char arrays of length n for being anagrams?
 * anagram check, lowercase, length n
 *
 * @R _Bool int
 * @name is_anagram same_letters
 * @array a n
 * @array b n
 * @range a 97 98
 * @range b 97 98
 * @range n 0 4
 */
R is_anagram(const char *a, const char *b, int32_t n) {
    int32_t counts[26] = {0};
    for (int32_t i = 0; i < n; i++) {
        counts[a[i] - 'a']++;
        counts[b[i] - 'a']--;
    }
    for (int32_t i = 0; i < 26; i++)
        if (counts[i] != 0) return 0;
    return 1;
}

/**
 * Return the index of the first character of {s} that occurs only once, or -1.
 * Which position in the text {s} holds the first character without a double? -1 if all are repeated.
 * Find the first non-repeated character of the C string {s} and give its index, or -1 if there is none.
 * first unique character of {s}, as an index from 0, else -1
 * For each position of {s} in turn, count how often its character occurs in the whole text; stop at a count of 1.
 * In "abacb" it is the c, at index 3: find the first character of {s} that appears just once (-1 if none does).
 * Write a function that finds the first non-repeating character in a string and returns its index, or -1.
 * index of the first unique character of a string, -1 if there is none
 * At which index is the first letter of a word that appears just once in it, -1 if none does?
 * index of first char in string with no repeat else -1
 * index of the earliest symbol in a text without a duplicate, otherwise -1
 * character of frequency one in a string: its first index, or -1
 * Write a function to find the zero-based index of the leading character that occurs just once in a string; -1 if none does.
 * next((i for i, c in enumerate(text) if text.count(c) == 1), -1)
 * at which place, from 0, is the first letter that's there a single time? -1 if none
 * Least offset of a symbol with multiplicity one, or -1
 * How do I get the index of the first non-repeating char (-1 if all repeat)?
 * index of first unique character, -1 if none
 *
 * @name first_unique first_single
 * @string s
 */
int32_t first_unique(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t count = 0;
        for (int32_t j = 0; s[j] != 0; j++)
            if (s[j] == s[i]) count++;
        if (count == 1) return i;
    }
    return -1;
}

/**
 * Write {x}, which is not negative, in decimal to {out}, ending with a NUL byte, and return the number of digits.
 * Convert the non-negative {x} to a string of decimal digits in {out}; give back its length.
 * Print {x} (0 or more) into the buffer {out} as a C string. How many digits does it take? Zero takes one.
 * decimal text of {x} >= 0 in {out}, NUL-terminated, with its length as the result
 * itoa for a number {x} that is at least 0: digits and a final NUL go to {out}, the digit count is returned
 * I'd like {x}, never below 0, spelled out in the character buffer {out}, and the length of what was written.
 * Write a function that converts a non-negative integer to a string in a buffer and returns its length.
 * non-negative integer to decimal string in a buffer, its length returned
 * How do I turn a nonnegative number into text in a buffer without sprintf, getting the number of digits?
 * int (not negative) to str in buffer, give digit count
 * decimal representation of a number >= 0 written to a char array with a NUL; returns the length
 * itoa for non-negative values into a buffer, with the length as its result
 * Write a function to convert a non-negative integer to its decimal digits in a buffer with a terminator; the result is their number.
 * str(n) into a buffer, len(str(n)) as the return value
 * write the number out as text and tell how many figures that took; no minus numbers
 * Decimal representation of a natural number into a NUL-terminated buffer; value: its length
 * How do I implement itoa for non-negative ints, returning the length?
 * int to string, return length (x >= 0)
 *
 * @name write_decimal number_to_text
 * @array out 12
 * @range out 120 120
 * @range x 0 1000000
 */
int32_t write_decimal(int32_t x, char *out) {
    int32_t length = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        out[i] = '0' + x % 10;
        x /= 10;
    }
    return length;
}

/**
 * Write the lowest {K} bits of {x} to {out} as '0' and '1' characters, highest bit first, ending with a NUL byte.
 * Print {x} in binary with exactly {K} digits into the buffer {out}, as a C string.
 * Convert the low {K} bits of {x} to a NUL-terminated text of ones and zeros in {out}; bit 0 comes last.
 * {K}-digit binary text of {x} in {out}, leading zeros kept, NUL-terminated
 * Fill {out} with {K} characters for the bits of {x}, from bit {K} - 1 down to bit 0, and then a NUL.
 * For a debugger I need the bottom {K} bits of {x} as text in {out}.
 * Write a function that converts the low {K} bits of a number to a binary string in a buffer.
 * number to {K}-digit binary string in out
 * How do I print a value as {K} ones and zeros into a buffer?
 * int to binary text in a buffer, exactly {K} digits
 * {K}-bit pattern of a number as characters in a buffer, most significant first
 * format(value, '0{K}b') into a buffer
 * Write a function to convert the lowest {K} bits of an unsigned number to a string of zeros and ones, highest bit first.
 * format(n % 2**{K}, "0{K}b") into a buffer
 * write a number in ones and zeros with {K} places, big end first; it has no minus
 * Fixed-width ({K} digits) base-2 representation of an unsigned word, MSB first, NUL-terminated
 * How do I turn a uint32 into a {K}-char binary string with leading zeros?
 * unsigned to {K}-digit binary string
 *
 * @K 4 8 10 12 16
 * @name write_binary bits_to_text
 * @array out 20
 * @range out 120 120
 */
void write_binary(uint32_t x, char *out) {
    for (int32_t i = 0; i < K; i++) out[i] = '0' + (x >> (K - 1 - i) & 1);
    out[K] = 0;
}

/**
 * Of {x}, write the lowest {width} bits to {out} as '0' and '1' characters, highest bit first, ending with a NUL byte.
 * binary string of a given width from a number, into a buffer
 * number to binary text padded with zeros to a width, written to out
 * How do I write an int in binary with leading zeros to a given width, into a buffer?
 * Write a function that fills a string with the lowest bits of a number, highest first, width as an argument.
 * 5 with width 8 gives 00000101 as text in a buffer
 * fixed-width binary text of a number in out, the width being given after the number
 * number and width in, string of bits out
 * padded bit string of a value with a number of bits, in an output buffer
 * lowest bits of an int as text in a buffer, as many as the width says
 * format an integer in binary to so many places into a string buffer
 * zero-filled base two text of a number with a given number of digits, in out
 * Write a function to convert the lowest bits of an integer to a string of zeros and ones; number, then how many bits, then the buffer.
 * format(n % 2**width, "b").zfill(width) into a buffer, for a width over 0
 * write a number in ones and zeros with so many places, big end first: number, places
 * Base-2 representation in a field of given width, MSB first, NUL-terminated: integer, width, destination
 * How do I turn an int into a binary string of a chosen width (value before width)?
 * binary string of x with width digits
 *
 * @array out 40
 * @name write_bits binary_text
 * @range width 0 31
 */
void write_bits(int32_t x, int32_t width, char *out) {
    for (int32_t i = 0; i < width; i++) out[i] = (char)('0' + (x >> (width - 1 - i) & 1));
    out[width] = 0;
}

/**
 * Write {x} to {out} as {K} lower-case hexadecimal digits, highest first, ending with a NUL byte.
 * Print the lowest {K} hex digits of {x} into the buffer {out} as a C string with small letters.
 * Convert {x} to hexadecimal text of exactly {K} characters (0-9, a-f) in {out}, NUL-terminated.
 * {K}-digit hex text of {x} in {out}, with leading zeros and a final NUL byte
 * Turn the {K} lowest nibbles of {x} into lower-case hex characters in {out}, the most significant first, then a NUL.
 * My memory dump shows {x} with {K} hex digits in lower case; put that text into {out}.
 * Write a function that converts a number to a lowercase hexadecimal string with {K} digits in a buffer.
 * number to {K}-digit lowercase hex string in out
 * How do I format a value as {K} lowercase hex characters in a buffer?
 * int to lowercase hex text in a buffer, exactly {K} digits
 * base-16 representation of a number in small letters, padded to {K} characters, into out
 * sprintf with %0{K}x into a buffer, by hand
 * Write a function to convert the lowest {K} hexadecimal digits of an unsigned number to a string, letters small, zeros in front.
 * format(n % 16**{K}, "0{K}x") into a buffer
 * write a number in hex with {K} places and small letters; it has no minus
 * Fixed-width ({K} nibbles) base-16 representation of an unsigned word, lower case, NUL-terminated
 * How do I turn a uint32 into a {K}-char lower-case hex string?
 * unsigned to {K}-digit lowercase hex string
 *
 * @K 2 4 6 8
 * @name write_hex hex_text
 * @array out 12
 * @range out 120 120
 */
void write_hex(uint32_t x, char *out) {
    for (int32_t i = K - 1; i >= 0; i--) {
        uint32_t digit = x & 15;
        out[i] = digit < 10 ? '0' + digit : 'a' + (digit - 10);
        x >>= 4;
    }
    out[K] = 0;
}
