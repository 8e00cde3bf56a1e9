/**
 * Return the length of the string {s}.
 * Count the characters of {s} before its terminating NUL byte.
 * How long is the text {s}?
 * length of the NUL-terminated string {s}
 * Write a function that returns the length of a string without using strlen.
 * string length
 * How do I find out how many characters a string has?
 * count the chars in a string
 * length of a string
 * Write a function to determine how many characters a string has.
 * How do I implement strlen myself?
 * Return the number of characters in a string.
 * Write a function to calculate the length of a string.
 * Write a program to find the length of a string without a library function.
 * Given a string, return its length.
 * Given a C string, count its characters, not including the '\0' at the end.
 * Implement strlen.
 * Function that computes the size of a null-terminated string
 * Write your own version of strlen that walks to the null byte.
 * Given a char array that ends with '\0', find how many chars come before the '\0'.
 * compute the string's length
 * get str length
 * number of characters in a string
 * how long is this word?
 * my own strlen
 * What is the length of a given string?
 * Determine the size of a text in characters, without the null terminator.
 * how many bytes come before the zero byte in a char buffer
 * count every character in a sentence, spaces included
 * find the index of the null terminator in a string
 * calculate length of char*
 * Work out how many characters a line of text is made of.
 * Implement a function that returns how many characters a null-terminated char array holds; "" gives 0.
 * number of chars before the \0
 * write strlen by hand with a loop
 * Write a function to count all characters of a string, the terminating NUL not included.
 * Write a function to find the length of the string.
 * Write a function to find the number of characters of a string without built-ins.
 * len(s): how many characters does the string consist of?
 * Implement your own strlen: how many characters precede the terminator?
 * How do I find the number of characters of a string without the library function, the terminator not counted?
 * my own strlen, counting up to the terminator
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
 * Write a function that counts how many times {K} appears in a string.
 * number of {K} in a string
 * How many {K} characters does a text contain?
 * frequency of the character {K} in a string
 * Write a function to count how many times the character {K} occurs in a string.
 * How many times does a C string contain the character {K}?
 * count {K} in string
 * count how often {K} appears in a text
 * Returns how many characters of the string are {K}.
 * Write a function to find the number of occurrences of {K} in a string.
 * Given a string, return how many times {K} appears in it.
 * Given a text, count the occurrences of the character {K}.
 * Implement a function that counts all {K} characters in a sentence.
 * Function that returns the frequency of {K} in a word
 * Write a program to calculate how often {K} shows up in a line of text.
 * how many {K} are there in this string?
 * total number of {K} chars in a text
 * get the count of {K} in str
 * find out how many times {K} turns up in a char array that ends with NUL
 * number of times a string contains {K}
 * occurrences of {K} in a word
 * Loop over the string and count each char equal to {K}.
 * I need to know how many {K} characters a text has.
 * tally how many {K} characters there are in a string
 * Write a function to find the frequency of {K} in a string.
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
 * how often does ' ' occur in the text
 * space count of a string
 * count the spaces in a string, but not tabs
 * number of blank characters (' ') in a sentence
 * How do I count the spaces of a string?
 * Write a function to count the spaces in a sentence.
 * How do I count only the ' ' characters of a C string?
 * number of spaces in string
 * Write a program to count the number of spaces in a string.
 * Given a sentence, return the number of spaces in it.
 * Given a string, find how many ' ' characters it has.
 * Function that gets the total number of spaces in a text
 * Implement a function that counts blanks (' ' only) in a line.
 * Write a function to find out how many of a string's characters are spaces.
 * how many spaces in this sentence?
 * total spaces in a string
 * compute the number of space characters (ASCII 32) in a text
 * get number of spaces in str
 * Loop over a string and count every ' '.
 * count space chars, no other whitespace
 * tell me how many spaces a text contains
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
 * Write a program to count the number of {KIND} in a string.
 * count of {KIND} in a string
 * How many characters of a text are {KIND}?
 * Write a function to count the {KIND:1} ({KIND:2} to {KIND:3}) in a string.
 * number of {KIND:1} in string, {KIND:2}-{KIND:3}
 * How many {KIND} ('{KIND:2}' to '{KIND:3}') does a string contain?
 * count all {KIND} in a string
 * What is the number of {KIND} in a passage?
 * How do I count the {KIND} of a line of text?
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
 * how many characters of a text are in upper case (A to Z)
 * number of uppercase characters in a string
 * Write a function to determine how many capitals A to Z occur in a text.
 * How many upper-case letters does a string have?
 * count uppercase letters
 * Write a program to count the uppercase letters in a string.
 * Given a string, return how many capital letters it has.
 * Given a text, find the number of uppercase characters.
 * Function that counts letters 'A' to 'Z' in a string
 * Implement a function that returns the number of capitals in a word.
 * Write a function to calculate the total number of capital letters in a sentence.
 * how many capitals are there in this word?
 * count capital letters
 * number of caps in a text
 * get the count of upper-case chars in str
 * How many characters of the string are in 'A'..'Z'?
 * compute how many letters in a string are upper case
 * count chars with c >= 'A' && c <= 'Z'
 * tell me how many big letters (A-Z) a line has
 * how many capital letters A-Z are in the string
 * tally the characters of a string for which isupper holds
 * Write a function to count the letters of a string that are capitalised.
 * Write a function to count the capital letters A to Z in a sentence
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
 * how many characters of a text are in lower case (a to z)
 * number of lowercase characters in a string
 * Write a function to determine how many small letters a to z occur in a text.
 * How many lower-case letters does a string have?
 * count lowercase letters
 * Write a program to count the lowercase letters in a string.
 * Given a string, return how many small letters it has.
 * Given a text, find the number of lowercase characters.
 * Function that counts letters 'a' to 'z' in a string
 * Implement a function that returns the number of lower-case letters in a word.
 * Write a function to calculate the total number of small letters in a sentence.
 * how many lowercase letters are there in this word?
 * count small letters
 * number of non-capital letters (a-z) in a text
 * get the count of lower-case chars in str
 * How many characters of the string are in 'a'..'z'?
 * compute how many letters in a string are lower case
 * count chars with c >= 'a' && c <= 'z'
 * how many small letters a-z are in the string
 * tally the characters of a string for which islower holds
 * Examine a text and count only its small letters a to z.
 * Count the small letters a to z in a sentence.
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
 * how many characters of a string are digits
 * how many digits from 0 to 9 does a string have
 * Write a function to determine how many digits 0 to 9 occur in a text.
 * How many digit characters does a string have?
 * count digits in string
 * Write a program to count the digits in a string.
 * Given a string, return how many digits it contains.
 * Given a text, find the number of numeric characters 0-9.
 * Function that counts the characters '0' to '9' in a string
 * Implement a function that returns the number of digits in an alphanumeric word.
 * Write a function to calculate the total number of digit characters in a sentence.
 * how many digits are there in this text?
 * count numeric chars in str
 * number of chars from '0'..'9' in a string
 * get the count of decimal digits in a line
 * How many characters of the string are numbers (0 to 9)?
 * compute how many of a string's characters are digits
 * count chars with c >= '0' && c <= '9'
 * "a1b22" has 3 digits: count the digits of a string
 * tally the characters of a string for which isdigit holds
 * Write a function to find how many of the string's characters are numeric.
 * How many of the characters in a serial code are numerals 0-9?
 * Count how many numeric characters 0-9 a string has.
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
 * Convert the text {s} to upper case in place.
 * in-place ASCII upper case of {s}
 * Write a program to convert a string to uppercase in place.
 * string to upper case, in its own buffer
 * How do I make all the letters of a text capital in place?
 * change the lowercase letters of a word to uppercase in place
 * convert a string to uppercase in place
 * make a string upper case in its own buffer
 * How do I write strupr for an ASCII string?
 * convert string to uppercase
 * How do I convert a string to upper case in place?
 * Write a program to convert all lowercase letters of a string to uppercase, in place.
 * Write a function to uppercase a string in place.
 * Given a string, change it to upper case in place.
 * Given a word, make all of its letters capital, modifying the string itself.
 * Function that turns every small letter of a text into a capital letter in place
 * Implement toupper for a whole string, in place.
 * Implement a function that capitalises all letters of a string in place.
 * Write a program to change small letters in a sentence to capital letters, without a copy.
 * uppercase a string
 * capitalise every letter of a string in place
 * string to upper
 * all caps: convert a text in place
 * make a string all uppercase
 * toUpperCase for a C string, in place
 * How do I convert a char array to uppercase in place?
 * change a-z to A-Z in a string, everything else stays
 * hello -> HELLO, in place
 * loop over the string and subtract 32 from each lowercase letter
 * turn text into capitals in the same buffer
 * I want the string in capital letters, not in a new buffer.
 * Modify a string so that all its letters are in upper case.
 * all letters to caps, in place
 * Write a function to convert the small letters of the string to capital letters, in place.
 * s.upper() in place: capitalise each letter of the string
 * Write a function to transform all alphabetic characters of a string to their uppercase forms.
 * Transform a string in place so that each lower-case letter becomes its capital; the remaining characters are preserved.
 * user-defined strupr: change every a-z of a string to A-Z in place
 * capitalise a whole sentence, every letter of it, in place
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
 * Change all {K} characters of {s} to {L}.
 * Write a function that replaces all occurrences of {K} in a string with {L}, in place.
 * replace {K} by {L} in a string, in place
 * How do I change each {K} of a text into {L} in the text itself?
 * substitute {L} for the character {K} everywhere in a line, in place
 * Write a function to put {L} in the place of every {K} of a string.
 * How do I turn each {K} of a C string into {L}?
 * replace {K} by {L} in string
 * Replace all {K} characters in a string with {L}.
 * change every {K} in a string to {L}, in place
 * How do I replace {K} with {L} in a string?
 * Write a function that changes each {K} in a string to {L}.
 * Write a program to replace all {K} in a string by {L}.
 * Given a string, replace every occurrence of {K} with {L} in place.
 * Given a text, change all {K} characters to {L} and leave the others alone.
 * Function that swaps each {K} in a string for {L}, in place
 * Implement replace for a string: {K} becomes {L}, in the same buffer.
 * replace all {K} with {L}
 * find each {K} in a line and overwrite it with {L}
 * every char equal to {K} should become {L}
 * change {K} to {L} throughout a word, in place
 * Substitute {L} for all occurrences of {K} in a char array that ends with NUL.
 * turn all {K} into {L} in a string
 * How do I substitute every {K} in a text by {L}?
 * Censor a text: everywhere {K} shows up, overwrite it with {L}, in place.
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
 * Write a program to check whether a string is a palindrome.
 * palindrome check of a string, every character counting
 * check if a word reads the same backwards, like madam or level
 * check if a string is a palindrome
 * palindrome string or not
 * How do I test whether a C string is a palindrome?
 * palindrome check
 * How do I check if a string is a palindrome?
 * Write a function to determine if a word is a palindrome.
 * Write a program to test if a string reads the same from left to right and from right to left.
 * Write a function to verify that a string is the same when it is reversed.
 * Given a string, return true if it is a palindrome.
 * Given a word, tell whether it is equal to its reverse.
 * Given a char array that ends with NUL, decide if it is a palindrome; case and spaces matter.
 * Function that checks whether a text reads the same forward and backward
 * Function that returns true for "racecar" and false for "hello": a palindrome test
 * Implement a palindrome checker for strings.
 * Implement isPalindrome for a C string with two pointers, one from each end.
 * is it a palindrome?
 * is this word a palindrome?
 * palindrome test
 * string palindrome check, case sensitive
 * does the string equal its reverse?
 * Is a string the same backwards?
 * Is the text symmetric, its first char equal to the last and so on?
 * test a string for being a palindrome
 * tell if a word stays the same when reversed
 * compare first and last character and move inwards: is the string a mirror image of itself?
 * find out whether a string is a palindrome (the empty string is one)
 * check str == reverse(str)
 * Decide whether a string is unchanged by reversing its characters.
 * Write a function to check whether the string is a palindrome or not, case-sensitive.
 * Write a function to verify that the string reads the same forwards and backwards.
 * Write a function to check if a string is identical to its own reversal, character for character.
 * Test whether a string is a palindrome exactly as it stands, without ignoring anything.
 * Write a function to check whether a word like "madam" or "level" spells the same in reverse, case-sensitive
 * does this word spell the same right to left, exact characters
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
 * Write a function to check if two strings are equal without strcmp.
 * equality of two strings
 * How do I test whether two texts are identical?
 * are both strings the same or not
 * check if two strings are equal
 * Write a function to decide if two strings are identical.
 * How do I compare two C strings for equality without strcmp?
 * check whether two strings are identical
 * Write a program to compare two strings for equality.
 * Given two strings, return true if they are the same.
 * Given two words, tell whether they are identical, case included.
 * Function that checks if 2 strings match exactly
 * Implement strcmp(a, b) == 0.
 * Implement a function that tests two C strings for equality.
 * Write a function to verify that two texts have the same length and the same characters.
 * are the two strings equal?
 * is str1 the same as str2
 * string equality test
 * do both words match, character by character?
 * check a == b for strings
 * compare two strings, true if they're equal
 * Do two texts contain exactly the same characters in the same order?
 * Determine whether two strings are the same, case sensitive.
 * Write a function to check whether two strings are exactly equal, without strcmp.
 * Write a function to check that two strings are identical, character by character including length.
 * strcmp(s, t) == 0 as a predicate
 * Check if two entered words are identical, without strcmp.
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
 * Return the number that is given by the decimal digits at the start of {s}.
 * Convert the string {s} to a number, stopping at the first character that is not a digit.
 * Read digits from {s} as long as there are any and return the number they form; no sign is accepted.
 * Write a function that converts the leading decimal digits of a string to an integer (no digits: 0).
 * string to integer: only the digits at its start, no sign, 0 if there are none
 * How do I turn a text of digits like "123" into a number, stopping at the first other character?
 * convert the digits that a string begins with to an integer
 * string to number, leading decimal digits only, else 0
 * Write a function to convert the digits at the start of a string to an integer; it stops at the first other character.
 * How do I write a simple atoi without signs and leading spaces?
 * parse non-negative integer from string, up to the first non-digit
 * convert the digits at the start of a string to an integer, stopping at the first non-digit (0 if there are none)
 * Parse the leading decimal digits of a string as a number, 0 if it doesn't start with a digit.
 * Write a program to convert a numeric string to an integer; stop at the first non-digit, no sign.
 * Given a string that begins with digits, return the number they form (0 without digits).
 * Implement a simple atoi for non-negative numbers, without sign and spaces.
 * Function that turns "123abc" into 123, and into 0 if there is no leading digit
 * Write a function to parse an unsigned decimal number at the start of a text.
 * digits at the front of a string to int
 * "42" -> 42, digits only, stops at any other char
 * atoi without signs or whitespace
 * Given a string of decimal digits, get its numeric value; anything after the digits is ignored.
 * How do I convert a string of digits to a number, with no sign handling?
 * string to integer, unsigned, stop at first non-digit
 * number = number * 10 + digit for each leading digit of a string
 * text that starts with a number to int: "42abc" gives 42, no sign
 * Extract the number at the start of a text such as "23Jordan", ignoring everything behind its digits; 0 without digits.
 * convert a string of digits such as "1234" into a number, stopping at the first nondigit
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
 * Write a function to check if a string is empty.
 * empty string check
 * Does a text have length zero?
 * is a string empty
 * check if a string is empty
 * How do I see if a C string has length zero?
 * is string empty
 * How do I check if a string is empty?
 * Write a program to check whether a string is empty.
 * Given a string, return true if it has no characters.
 * Given a text, tell whether its length is 0.
 * Function that tests if a string is ""
 * Implement isEmpty for a C string.
 * Write a function to determine if a string contains nothing at all.
 * is the text equal to ""?
 * is strlen(s) == 0
 * check s[0] == '\0'
 * test for an empty string, where a space counts as a character
 * Is there nothing in the string?
 * true if the length of a string is zero
 * does the string start with its null terminator?
 * no characters in the string, true or false
 * Write a function to check whether the string is empty or not.
 * Is the very first character of a string the terminator?
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
 * is {s}[0] == {K}
 * Write a function that checks if a string begins with the character {K}.
 * string starts with {K}
 * Is {K} the first character of a text?
 * Write a function to check whether the first character of a string is {K}.
 * How do I test the first char of a C string for {K}?
 * How do I check if a string starts with {K}?
 * check whether a string begins with {K}
 * Is the first character of the string a {K}?
 * Write a program to check whether a string begins with the character {K}.
 * Given a string, return true if its first character is {K}.
 * Given a word, tell whether it starts with {K}; false for "".
 * Function that tests if s[0] is {K}
 * Implement startsWith({K}) for a C string.
 * does this text begin with {K}?
 * first char equal to {K}?
 * check the first char of a line: is it {K}?
 * true if a string starts with {K}, else false
 * Does the word start with the char {K}?
 * verify that a string's first character is {K}
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
 * return s[0] == c, false for an empty string
 * Write a function to check whether the first character of a string is a given one (an empty string gives false).
 * How do I compare the first char of a C string with c, with false for an empty string?
 * is the first character equal to c? false if empty
 * How do I check if a string starts with a given character?
 * Return true if {c} is the first character of {s}; false for an empty string.
 *
 * @R _Bool int
 * @string s
 * @name starts_with_char begins_with_char
 */
R starts_with_char(const char *s, char c) { return *s != 0 && *s == c; }

/**
 * Return the index of the first {K} in the string {s}, or -1 if there is none.
 * Where does {K} first occur in the text {s}, counting from 0? Answer -1 if it does not.
 * index of the first {K} in {s}, else -1
 * Write a function that returns the index of the first {K} in a string, or -1.
 * index of the first occurrence of {K} in a string, -1 if there is none
 * find index of {K} in string, -1 if not found
 * leftmost index of {K} in a line, or -1
 * Write a function to find the zero-based index of the leftmost {K} of a string, -1 if there is none.
 * At which index does {K} first occur in a C string (-1 if it doesn't)?
 * index of first {K}, -1 if none
 * How do I find the first {K} in a string (index from 0, -1 if missing)?
 * Find the index of the first {K} in a string; return -1 if there is none.
 * Write a program to find the index of the first {K} in a string, or -1 if there is none.
 * Given a string, return the index of the first occurrence of {K}; -1 if it isn't found.
 * Given a text, find the smallest index i with s[i] == {K}, else -1.
 * Function that locates the first {K} in a string (0-based) and gives -1 if it's absent
 * Implement indexOf({K}) for a C string; -1 when not found.
 * Where is the first {K} in a word? Count from 0, -1 for nowhere.
 * search a string for {K}, return the first index or -1
 * get the offset of the first {K}, or -1
 * linear search for {K} in a string, first index, -1 if missing
 * strchr for {K}, but with an index (-1 if missing)
 * At what index does {K} appear first in a line? -1 if it never does.
 * locate {K}: zero-based position of its first occurrence, else -1
 * lowest index at which a text has {K}, -1 without any
 * Scanning a text from left to right, where does {K} appear for the first time? 0-based, -1 if it never does.
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
 * index of the final {K} in {s}, else -1
 * Write a function that returns the index of the last {K} in a string, or -1.
 * index of the last occurrence of {K} in a string, -1 if there is none
 * rightmost index of {K} in a line, or -1
 * Write a function to find the zero-based index of the rightmost {K} of a string, -1 if there is none.
 * At which index does {K} last occur in a C string (-1 if it doesn't)?
 * index of last {K}, -1 if none
 * How do I find the last {K} in a string (index from 0, -1 if missing)?
 * Find the index of the last {K} in a string; return -1 if there is none.
 * Write a program to find the index of the last {K} in a string, or -1 if there is none.
 * Given a string, return the index of the last occurrence of {K}; -1 if it isn't found.
 * Given a text, find the largest index i with s[i] == {K}, else -1.
 * Function that locates the last {K} in a string (0-based) and gives -1 if it's absent
 * Implement lastIndexOf({K}) for a C string; -1 when not found.
 * Where is the last {K} in a word? Count from 0, -1 for nowhere.
 * search a string for {K} from the right, return the index or -1
 * get the offset of the final {K}, or -1
 * strrchr for {K}, but with an index (-1 if missing)
 * At what index does {K} appear last in a line? -1 if it never does.
 * highest index at which a text has {K}, -1 without any
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
 * At which position, from 0, does the character {c} first appear in {s}? Return -1 if it does not.
 * Write a function that finds the first index of a given character in a string, or -1.
 * index of the first occurrence of a character in a string, -1 if missing
 * At which index of a text does a certain letter first occur, -1 if it does not?
 * find char in string, return position or -1
 * find the first index of a character in a string, -1 for none
 * position (from 0) of the first occurrence of a character in a string, otherwise -1
 * Write a function to find the zero-based index of a character's first occurrence in a string, -1 if it is missing.
 * index of char in string, -1 if missing
 * Find the index of a character in a string, or -1 if it isn't there.
 * How do I get the index of the first occurrence of a character in a string (-1 if missing)?
 * Write a program to search for a character in a string and return its first index, or -1.
 * Given a string and a character, return the index of its first occurrence, -1 if it isn't found.
 * Given a text and a char, find where the char first appears (from 0), else -1.
 * Function that locates a char in a string: first 0-based position or -1
 * Implement indexOf for a C string and a char; return -1 if it is not there.
 * Implement strchr with an index instead of a pointer, -1 for not found.
 * linear search for a char in a string, first index or -1
 * Where is a given letter in a word? First position from 0, -1 if nowhere.
 * get the first index of a letter in a text, -1 if it isn't in it
 * look for a character in a string, lowest index wins, -1 without a match
 * find smallest i with s[i] == c, else -1
 * search string for char, first match, -1 if not found
 * Determine the index at which a given character first appears in a string; answer -1 when absent.
 * position of the first occurrence of a char, from 0, -1 if there is none
 * Write a function to find the first index of a given character in a string; -1 if it does not occur.
 * Write a function to find the index of a given character in a string, the first one if several, -1 if none.
 * s.find(ch): subscript of the leftmost matching character, -1 when there is no match
 * Write a function to locate the first occurrence of a specified character inside a string, -1 in its absence.
 * Where, counting from 0, is the given letter encountered first in the text? -1 means nowhere.
 * Determine the earliest location of a character inside a string as a zero-based index; absent characters give -1.
 * user-defined strchr that gives the index, -1 for a missing letter
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
 * frequency of {c} in {s}
 * Write a program to count how often a given character occurs in a string.
 * frequency of a character in a string
 * How many times does a certain letter appear in a text?
 * count given char in string
 * count the occurrences of a character in a string
 * how many times does a character appear in a string
 * Write a function to determine how many times a given character occurs in a string.
 * How do I count one particular char in a C string?
 * count occurrences of a character in a string
 * Write a function to count the number of occurrences of a character in a string.
 * Write a program to find the frequency of a given character in a string.
 * Write a function to calculate how often a letter appears in a text.
 * Given a string and a character, return how many times it appears.
 * Given a text and a letter, count how often the letter occurs.
 * Given a char array that ends with NUL and a char, find the number of matches.
 * Function that gets the number of times a char is in a string
 * Implement count(str, ch).
 * Implement a function that returns the frequency of a letter in a word, case sensitive.
 * how many times is a certain char in a text?
 * number of occurrences of a char in a string
 * how often does this letter appear in a word?
 * letter frequency in a text, for one given letter
 * count chars equal to c in a string
 * occurrences of a given letter
 * total number of a certain character in a line
 * how many of the string's characters equal c
 * tally one character in a sentence
 * char count: how many times does c come up in str?
 * Loop over a string and count the characters that match the given one.
 * find out how many matches of a char a string has
 * "banana" and 'a' give 3: count a character in a string
 * count a specific char in a string, case-sensitive
 * Write a function to count how many times a specified character occurs in a string.
 * s.count(ch): frequency of one character in a string
 * Write a function to tally the occurrences of a specified character in a string.
 * how often is one particular letter used in a string, capitals and small ones being different
 * Write a function to find the frequency of an entered character in a sentence
 * how often have I typed this one letter in my text, case-sensitive
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
 * Write a program that counts the words in a sentence, words being separated by one or more spaces.
 * word count of a string, words separated by spaces
 * How many words, split at spaces only, are in a text?
 * count the words in a string that are divided by spaces
 * number of space-separated words in a string
 * Write a program that counts the words of a sentence that are separated by one or more spaces.
 * number of words in a string (split by spaces)
 * How do I count the words in a string separated by spaces?
 * Count words in a string; several spaces in a row count as one separator.
 * Write a program to find the number of words in a string; one or more spaces separate words.
 * Write a function to count the words in a sentence, with multiple spaces between words allowed.
 * Given a string, return the number of words, separated by spaces.
 * Given a sentence, calculate how many words it has; several spaces count as one.
 * Given a line of text, count its runs of characters other than the space.
 * Function that gets the word count of a text, words split at spaces, extra spaces ignored
 * Implement a word counter: words are separated by ' ' only, any number of them.
 * Write a function to calculate the number of space-separated words in a text with leading, trailing or double spaces.
 * how many words in a sentence, split by spaces?
 * number of space-delimited words in a text
 * word count, split on ' ', empty pieces don't count
 * count space-separated words; "  two  words " has 2
 * total words in a line, separated by blanks (' ')
 * How do I count words divided by spaces when there may be several between them?
 * get the number of words in a string separated by spaces, 0 if there are only spaces
 * count the places where a character other than ' ' follows a ' ' or begins the string
 * How many words are in this sentence? Words are separated by one or more spaces.
 * Write a function to count the number of words in a sentence, where spaces separate the words.
 * word count of a sentence, split at spaces, several spaces in a row count as one
 * Write a function to count words in a string separated by spaces.
 * Write a function to split a sentence at spaces and count the words.
 * how many words in this text, separated by spaces
 * len(s.split(' ')) ignoring empty parts: number of space-separated tokens
 * number of words in a sentence, consecutive spaces not producing empty words
 * Count the space-separated words in an essay, with extra blanks doing no harm.
 * How many words does a sentence have, assuming that words are separated by at least one space?
 * Write a program to count the number of words in a sentence, several spaces in between being no problem
 * number of space-separated tokens in a line, extra spaces ignored
 * How many words does my essay paragraph have, blanks only as separators?
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
 * How many fields does the line {s} have if they are separated by {K}? An empty line has one field.
 * Return the number of {K} characters in {s}, plus one.
 * Write a function that counts the fields of a line separated by {K}, which is one more than the {K} in it.
 * number of {K}-separated fields in a string, counting empty ones
 * number of pieces of a string split at each {K}, with empty pieces
 * Write a function to count the parts of a string when it is split at each {K}; an empty string has one.
 * How many {K}-separated fields does a line have (empty ones included)?
 * How do I count the fields of a line separated by {K} (empty fields count too)?
 * Count the fields in a {K}-separated line, including empty ones.
 * number of fields in a string separated by {K} (1 for an empty string)
 * len(s.split({K})): quantity of parts including empty ones
 * Count the columns of the row {s}, where each {K} starts another one and an empty row has one.
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
 * Count the lower-case vowels a, e, i, o and u in the string {s}.
 * How many lower-case vowels does the text {s} contain?
 * number of small vowels in the NUL-terminated {s}
 * Write a program to count the vowels (a, e, i, o, u) in a lowercase string.
 * number of lower-case vowels (a, e, i, o, u) in a string
 * How many of the small letters a, e, i, o, u are in a text?
 * number of the lowercase vowels a, e, i, o, u in a word
 * Write a function to count the small vowels a, e, i, o, u in a string, but not the capital ones.
 * How do I count the lower-case vowels in a C string?
 * number of lowercase vowels
 * count only the lowercase vowels (a, e, i, o, u) of a string
 * How do I count the lowercase vowels in a string?
 * Write a program to count the lowercase vowels in a string, ignoring capital letters.
 * Given a lowercase string, return the number of vowels (a, e, i, o, u).
 * Given a word in small letters, count how many of them are vowels.
 * Function that counts 'a', 'e', 'i', 'o' and 'u' in a string, lower case only
 * Implement a vowel counter for lowercase aeiou; 'A' or 'E' don't count.
 * Write a function to find the number of small-letter vowels in a sentence.
 * how many lowercase vowels in a word?
 * count a, e, i, o, u in a string, lower case only
 * vowel count of a lowercase text
 * number of vowels in a string, uppercase ones not counted
 * total of lowercase vowels in a sentence
 * count characters that are in "aeiou", case sensitive
 * How many characters of the string are one of a e i o u in lower case?
 * get the number of lowercase vowels in str
 * Count a, e, i, o, u, lowercase only, in a line of lyrics.
 * Examine each character of a string and tally those among a, e, i, o, u, lower case only.
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
 * How many vowels does the text {s} contain, counting small and capital ones?
 * vowel count of a string, small and capital aeiou
 * count vowels in a string, upper and lower case
 * number of a, e, i, o, u in a text, upper case too
 * How do I count the vowels of a word, capitals included?
 * Write a function that counts vowels in a string regardless of case.
 * number of vowels in a sentence, in either case
 * count aeiou in a string, case does not matter
 * "Apple" has 2 vowels: count the vowels of a string in either case
 * Write a function to count the vowels in a string, small ones as well as capitals.
 * How do I count vowels in a C string regardless of case?
 * count vowels, both cases
 * Write a program to count the number of vowels in a string, upper and lower case.
 * Write a function to count the vowels (a, e, i, o, u, A, E, I, O, U) in a text.
 * Write a function to find how many vowels a sentence has, case-insensitive.
 * Given a string, return the number of vowels in either case.
 * Given a sentence, count all its vowels, capitals as well as small letters.
 * Given a word, find out how many of its letters are vowels, ignoring case.
 * Function that gets the vowel count of a string, case ignored
 * Function that calculates how many characters of a text are in "aeiouAEIOU"
 * Implement a case-insensitive vowel counter.
 * how many vowels does this word have, ignoring case?
 * number of vowels in string (both cases)
 * total vowels in a line, small or capital
 * count characters from aeiouAEIOU
 * vowels in a string, A and a both count
 * case-insensitive vowel count
 * tell me how many of the letters in a name are vowels, in any case
 * get the number of vowels in str, uppercase included
 * How many of a string's letters are a, e, i, o or u, regardless of case?
 * compute the number of vowels of a text, not case sensitive
 * how many vowels are in the word, small and big ones
 * Write a function to find the total number of vowels in a string, upper and lower case.
 * number of vowels in a string, aeiou and AEIOU
 * Write a function to tally the vowels of a string, uppercase and lowercase alike.
 * how many characters of a string are in 'aeiouAEIOU'?
 * Capital or not, how many vowels does a phrase contain?
 * read a sentence and count how many a, e, i, o, u occur, uppercase as well
 * tally the a, e, i, o, u of a line of text, capital or not
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
 * in-place reversal of the NUL-terminated {s}
 * Write a program to reverse a string in place.
 * reverse a string in place
 * How do I reverse a word in its own buffer?
 * string reverse in place, hello -> olleh
 * reverse the characters of a string in place
 * Write a program that reverses the order of the characters of a string in place.
 * How do I implement strrev?
 * reverse a string
 * How do I reverse a string in place?
 * Write a function that reverses the characters of a string.
 * Write a function to reverse a string.
 * Write a program to reverse a word without using a second array.
 * Write a function to flip a string so that its last character comes first.
 * Write a program to reverse a string using two pointers.
 * Given a string, reverse it in place.
 * Given a word, turn it around in its own buffer.
 * Given a char array that ends with NUL, reverse the order of its characters, modifying it.
 * Function that reverses a text in place
 * Function that swaps the first and last characters of a string, then the next ones, to the middle
 * Implement strrev, in place.
 * Implement an in-place string reverse without strrev.
 * reverse string
 * reverse a text in place
 * flip a string backwards
 * turn a string around, in place
 * "abc" becomes "cba", in the same buffer
 * write a word backwards, in place
 * reverse the letters of a word, no new string
 * string reversal with two indices that move towards each other
 * invert the order of the chars in a string
 * mirror a string in place: last character first
 * How can I reverse a char array that ends with '\0'?
 * reverse all characters of a sentence in place, not word by word
 * How do I turn a string backwards without a second buffer?
 * Modify a string so that its characters come in the opposite order.
 * turn the text backwards in the same array
 * Write a function to flip a string backward by swapping outermost characters and moving inward.
 * equivalent of s = s[::-1], done in the buffer itself
 * how can I flip the characters of a word around without using another buffer
 * Turn a string like "stressed" backwards into "desserts", within the same buffer.
 * Arrange the characters of a string in the opposite order, without an additional buffer.
 * Write a program to flip a word back to front with two indices, in place, without strrev
 * mirror a C string without allocating a second one
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
 * Convert the text {s} to lower case in place.
 * in-place ASCII lower case of {s}
 * Write a program to convert a string to lowercase in place.
 * string to lower case, in its own buffer
 * How do I make all the letters of a text small in place?
 * change the uppercase letters of a word to lowercase in place
 * convert a string to lowercase in place
 * make a string lower case in its own buffer
 * Write a program that turns all English capitals of a string into small letters.
 * How do I write strlwr for an ASCII string?
 * convert string to lowercase
 * Write a program to convert all uppercase letters of a string to lowercase, in place.
 * Write a function to lowercase a string in place.
 * Given a string, change it to lower case in place.
 * Given a word, make all of its letters small, modifying the string itself.
 * Function that turns every capital letter of a text into a small letter in place
 * Implement tolower for a whole string, in place.
 * Write a program to change capital letters in a sentence to small letters, without a copy.
 * lowercase a string
 * string to lower
 * make a string all lowercase
 * toLowerCase for a C string, in place
 * How do I convert a char array to lowercase in place?
 * change A-Z to a-z in a string, everything else stays
 * HELLO -> hello, in place
 * loop over the string and add 32 to each uppercase letter
 * turn text into small letters in the same buffer
 * no more capitals: convert the whole string to lower case, in place
 * Modify a string so that all its letters are in lower case.
 * Write a function to convert all capital letters of the string to small letters, in place.
 * Change every capital letter in a string to the corresponding small letter, in the same buffer.
 * make all letters small, in place
 * like tolower for a whole string, in the same buffer
 * like s.lower(), but modifying the string itself
 * Write a function to transform every capital letter of a string to its lowercase form.
 * user-defined strlwr: change every A-Z of a string to a-z in place
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
 * Change small letters of {s} to capitals and capitals to small letters; leave the rest.
 * Invert the case of the text {s} in place (ASCII letters only).
 * Write a program that swaps uppercase and lowercase letters in a string, in place.
 * toggle the case of each letter of a string in place
 * How do I turn capitals into small letters and small letters into capitals within a string?
 * hELLO -> Hello: flip the case of all letters of a string in place
 * change each letter of a text to the other case in place
 * Write a program that changes lowercase letters into capitals and capitals into lowercase letters, in place.
 * How do I invert the case of each letter in a C string?
 * swap upper and lower case
 * How do I swap upper and lower case in a string?
 * Write a program to toggle the case of every letter in a string.
 * Write a function to change uppercase to lowercase and lowercase to uppercase in a string, in place.
 * Given a string, swap the case of its letters in place.
 * Given a word, make small letters capital and capital letters small.
 * Function that inverts upper and lower case throughout a text
 * Implement swapcase for a C string, in place.
 * toggle case of a string
 * swap case: "aBc" becomes "AbC"
 * flip upper/lower case of all letters in place
 * uppercase becomes lowercase and vice versa
 * reverse the case of each letter in a sentence
 * switch the case of all letters in a string, other characters stay
 * exchange capitals and small letters in a text, in place
 * How do I toggle the case of all characters of a char array?
 * like s.swapcase(), but modifying the string itself
 * Write a function to flip uppercase letters to lowercase and vice versa, overwriting the string.
 * How do I change lowercase letters to uppercase and vice versa in a sentence?
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
 * title case of the space-separated words of {s}, in place, all other letters unchanged
 * Write a function that capitalizes the first letter of each space-separated word in a string, in place.
 * title case of a string in place: words are split at spaces and other letters stay as they are
 * How do I make every space-separated word of a sentence start with a capital, in place?
 * make the first letter of all space-separated words in a string uppercase
 * Write a program that capitalizes the first letter of each word (after a space) in place; other letters stay.
 * capitalize each space-separated word, leaving the other letters alone
 * How do I capitalize the first letter of each word in a string (words separated by spaces)?
 * Capitalize every letter at the start or right after a space, and leave all other letters unchanged, in place.
 * make the first letter of each space-separated word uppercase, in place
 * Write a program to make the first letter of every word uppercase (words separated by spaces); leave the rest.
 * Given a sentence, capitalise the first letter of each space-separated word, in place.
 * Given a string, turn a small letter into a capital at the start and after each space.
 * Function that capitalises every word of a text (split at spaces) in place, without lowercasing the other letters
 * Implement title case for a string, splitting at spaces and keeping all other letters.
 * capitalise the first letter of each word (after a space), in place
 * uppercase the first letter of every word, split by spaces
 * each word after a space in a sentence, and the first, should start with a capital letter; the remaining letters stay as they are
 * title-case a string in place, only initial letters after spaces change
 * convert the initial letter of all words to upper case, words being separated by ' '
 * How do I capitalise the first character of all words in a char array, split at spaces?
 * Write a function to capitalize the first letter of each word in the string in place, words separated by spaces.
 * uppercase the initial letter of each space-separated token, in place, the remaining letters unmodified
 * Give each space-delimited word of a movie title a capital at its beginning, in place, without touching other letters.
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
 * Go through {s} and change all {a} into {b}.
 * Write a function that replaces every occurrence of an old character in a string by a new one, in place.
 * replace a character in a string by another in place, with the old one given first
 * change every old char to a new char in a string (old, new)
 * replace a character with another in a string, in place
 * replace all occurrences of one character by another in the string itself, old before new
 * Write a function to replace, throughout a string, the first given character by the second.
 * replace all occurrences of an old character by a new one in a string
 * How do I replace all occurrences of a character in a string with another one?
 * Write a program to replace every occurrence of one character in a string by another: old, then new.
 * Given a string, an old character and a new one, replace all old ones in place.
 * Given a text and two chars, change each occurrence of the first char to the second.
 * Function that substitutes a character in place: old char, then new char
 * Implement replace(s, oldChar, newChar), in place.
 * Write a function to swap out every instance of a letter for another letter (old, new) in a string.
 * replace char a with char b everywhere in a string
 * change all occurrences of a letter (first) to another letter (second)
 * substitute one char for another in a line, in place, old char first
 * overwrite each match of the old char with the new char (old, new)
 * Replace all x by y in a string, where x is passed before y.
 * like s.replace(old_char, new_char), but modifying the string itself
 * Write a function to substitute each occurrence of one character with another in a string: old, then new.
 * substitute one letter for another throughout a word, in place: word, old letter, new letter
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
 * Write a function that removes every {K} from a string in place and returns the resulting length.
 * remove all {K} from a string in place and return how many characters remain
 * How do I delete the character {K} wherever it occurs in a text, in place, getting the new length?
 * remove every {K} of the string and return the new length
 * Write a function to delete every {K} of a string in place and return the remaining length.
 * remove {K} from string, return new length
 * Remove all {K} characters from a string and return its new length.
 * How do I delete all {K} from a string in place and get the new length?
 * delete every {K} in a string, returning the length of the result
 * strip all {K} out of a string in place; the result is the new length
 * Write a function that deletes the character {K} from a string and returns the number of characters left.
 * Write a program to delete all occurrences of {K} from a string and return the new length.
 * Given a string, remove every {K} in place; return how many characters are left.
 * Given a text, drop all {K} characters and return its length afterwards.
 * Function that erases all {K} from a string in place and returns its length
 * Implement remove({K}) for a string, in place, with the new length as the result.
 * take every {K} out of a string, return the resulting length
 * delete all {K} from a char array that ends with NUL, return the length that remains
 * remove all occurrences of {K}, close the gaps, return the new length
 * filter out {K} from a text in place and give back its new length
 * get rid of every {K} in a string; the return value is the shortened length
 * drop {K} from string in place, returns length
 * How do I strip each {K} from a line in place and get its new length?
 * Erase {K} wherever it pops up in a text, in place, and report how long the remainder is.
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
 * Reduce each run of one character in {s} to a single one in place ("aabbbc" to "abc") and return the new length.
 * Write a function that removes consecutive repeated characters from a string in place and returns the new length.
 * collapse repeated adjacent characters of a string in place and return the new length
 * if the same char is repeated several times in a row, keep only one, and return the new length
 * Write a function to reduce each run of a repeated character to a single one, in place, and return the new length.
 * Remove consecutive duplicate characters from a string in place and return the new length.
 * How do I remove repeated adjacent characters from a string ("aabbbc" becomes "abc") and return its length?
 * collapse each run of equal characters to one character and return the new length
 * keep only one character of each run of equal characters, in place; return the resulting length
 * Remove adjacent duplicates in place: "aabbbc" becomes "abc", and 3 is returned.
 * Write a program to remove adjacent duplicate characters from a string, in place, and return the new length.
 * Given a string, delete each character that equals the one before it; return the new length.
 * Given a text, keep one character per run of equal ones, in place, and return its length.
 * Function that removes consecutive duplicates ("aaabb" -> "ab") in place and returns the length
 * Implement uniq for the characters of a string, in place, returning the length.
 * drop repeated neighbours from a string, return the new length
 * remove consecutive repeats in place, returns length
 * "hello" becomes "helo" with 4 returned: drop characters equal to their predecessor
 * delete duplicates that stand next to each other in a string; return how many characters remain
 * compress runs of the same char to one char in place and return the new length
 * How do I dedupe adjacent characters of a string in place and get its new length?
 * Write a function to remove consecutive duplicates from a string in place and get the new length.
 * Write a function to remove consecutive duplicate characters from a string, in place, and return the new length.
 * Write a function to collapse adjacent identical characters of a string and return the reduced length.
 * Collapse adjacent repeats in place, so that "heeeelllooo" becomes "helo"; return the shortened length.
 * collapse repeated adjacent letters, "aabbcc" becoming "abc", in place, returning how long it is
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
 * My C string {s} is padded with spaces on the right; remove the padding.
 * Write a function that removes trailing spaces from a string in place.
 * trim the trailing spaces of a string in place
 * How do I strip the spaces from the end of a text in place?
 * Write a function to remove the spaces after the last other character of a string, in place.
 * How do I right-trim spaces (only spaces) of a C string?
 * remove trailing spaces
 * How do I remove trailing spaces from a string?
 * Trim spaces from the end of a string in place.
 * remove all spaces at the end of a string
 * Write a program to remove trailing spaces from a string, in place.
 * Given a string, strip all spaces at its right end, in place.
 * Given a line, cut off the blanks (' ') after its last other character.
 * Function that drops the spaces at the end of a text, in place
 * Implement rtrim for spaces, in place.
 * Implement rstrip(' ') for a C string in its own buffer.
 * trim right: only spaces, in place
 * delete the spaces at the right end of a string
 * remove spaces from the end of a char array that ends with NUL, leading ones stay
 * chop trailing blanks off a line in place
 * How do I right-trim a string in place (spaces, no tabs)?
 * Write a function to remove only the trailing spaces of a string, in place.
 * like s.rstrip(' '), but modifying the string itself
 * Write a function to chop off the spaces trailing a string.
 * Remove any blanks at the end of the string, in place, while blanks elsewhere are preserved.
 * remove trailing blanks from an entered line, in place
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
 * Write a function that counts how many {K} a string starts with.
 * number of leading {K} in a string
 * How many {K} characters are there at the beginning of a text?
 * count the {K} in front of a string until another character comes
 * Write a function to count how many {K} a string has before its first other character.
 * How do I count the {K} that a C string begins with?
 * number of leading {K}
 * How many {K} are at the beginning of a string?
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
 * Write a function that counts the {KIND} at the beginning of a string.
 * number of leading {KIND} of a string
 * How long is the initial part of a text that contains only {KIND}?
 * how many {KIND} come first in the string, before any other character
 * Write a function to determine how many {KIND} in a row a string begins with.
 * number of leading {KIND}
 * Count how many {KIND} a string starts with.
 * How do I count the {KIND} at the start of a string?
 * length of the run of {KIND} at the beginning of a string
 * How many {KIND} does the string begin with until something else comes?
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
 * final character of the C string {s} (0 for "")
 * Write a function that returns the last character of a string, or '\0' for an empty one.
 * last character of a string, zero if the string is empty
 * give me the final char of a string, 0 if empty
 * rightmost character of a text, '\0' if it has none
 * Write a function to get the final character of a string, or the NUL character for an empty one.
 * How do I get the last char of a C string (0 if there is none)?
 * last character, '\0' if empty
 * Get the last character of a string, or 0 if the string is empty.
 * How do I get the last character of a string, with 0 for an empty string?
 * Write a program to find the last character of a string; '\0' if there is none.
 * Given a string, return its last character, or 0 for an empty one.
 * Given a word, get the letter at its end, '\0' for "".
 * Function that returns s[strlen(s) - 1], and 0 when the string is empty
 * what is the last char of a string? 0 for ""
 * last letter of a word, 0 if it is empty
 * char just before the null terminator, '\0' for an empty string
 * return the char at index length - 1, 0 when length is 0
 * last character of a string, 0 for an empty one
 * Write a function to get the last character of a string, or 0 if the string is empty.
 * Write a function to get the last character of the string, 0 for an empty string.
 * last character of the string, or 0 when it is empty
 * Write a function to get the final character of a string, 0 if it is empty.
 * Write a function to fetch the final character of a string.
 * final letter of a word, 0 for an empty one
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
 * Write a function that checks if a string ends with the character {K}.
 * string ends with {K}
 * Is {K} the final character of a text?
 * check whether the last char of a string is {K}
 * Write a function to check whether the final character of a string is {K}.
 * How do I test the last char of a C string for {K}?
 * How do I check if a string ends with {K}?
 * check whether a string ends in {K}
 * Return true if the last character of {s} is {K}.
 * is the last character of the string {K}? false if it is empty
 * Write a program to check whether a string ends with the character {K}.
 * Given a string, return true if its last character is {K}.
 * Given a word, tell whether its final letter is {K}; false for "".
 * Function that tests if a string's last char equals {K}
 * Implement endsWith({K}) for a C string.
 * does this text end in {K}?
 * is {K} at the very end of the string?
 * verify that the char before the NUL is {K}
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
 * check if a text ends in a certain letter, passed as a char
 * How do I test whether the last char of a string is a given one?
 * Write a function that checks whether a string ends with a given character.
 * string ends with a char that is passed as an argument
 * Write a function to check whether the last character of a string is a given one (an empty string gives false).
 * How do I compare the last char of a C string with c, with false for an empty string?
 * is the last character equal to c? false if empty
 * How do I check if a string ends with a given character?
 * Return true if {c} is the last character of {s}; false for an empty string.
 * Does a nickname conclude with a particular letter? An empty nickname never does.
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
 * Return -1 if {a} sorts before {b}, 1 if after, 0 for the same text; a prefix sorts before the longer string.
 * Write a function that compares two strings lexicographically and returns -1, 0 or 1.
 * comparison of two strings by character codes: -1, 0 or 1
 * Which of two words comes first by character codes? -1 for the first, 1 for the second, 0 if equal.
 * compare two strings lexicographically: -1 if the first is less, 1 if greater, 0 if equal
 * Write a function that compares two strings character by character (signed char) and returns -1, 0 or 1.
 * How do I write a strcmp that returns exactly -1, 0 or 1, with signed chars?
 * compare strings by signed char: -1, 0 or 1
 * Write a program to compare two strings lexicographically; return -1, 0 or 1 (chars are signed).
 * Given two words, return -1 if the first comes first in ASCII order, 1 if the second does, 0 if equal.
 * compare two words in ASCII order, result -1 / 0 / 1
 * string comparison: -1 if a < b, 0 if a == b, 1 if a > b
 * lexicographic order of two C strings as -1, 0, +1
 * three-way string comparison that returns -1, 0 or 1, case sensitive
 * lexicographic comparison of two strings giving -1, 0 or 1
 * Lexicographic comparison of two strings: -1 if the first precedes, 0 if they are equal, 1 otherwise.
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
 * Check whether {s} starts with all the characters of {prefix}; an empty prefix always fits.
 * Return true if the text {s} has {prefix} at its front.
 * prefix test: is the start of {s} equal to {prefix}?
 * Write a function that checks whether a string starts with another string.
 * prefix test: does the first string begin with the second
 * Does a text begin with a given word?
 * check if the first string starts with the second string
 * check if a string starts with another string
 * Write a function to check whether a string (first) begins with another one (second).
 * How do I write starts_with for C strings?
 * does string start with prefix
 * Write a program to check if one string is a prefix of another: text first, prefix second.
 * Given a string and a prefix, return true if the string starts with the prefix.
 * Given two strings, tell whether the second is the beginning of the first.
 * Implement startsWith(text, prefix).
 * Function that checks whether a text (first) begins with a word (second)
 * is the second string a prefix of the first?
 * does the text start with this prefix?
 * check if s begins with prefix
 * Does the first word start with the letters of the second?
 * Write a function to check if a string (first) starts with a specified prefix (second), case-sensitive.
 * startswith check for strings: text first, prefix second
 * Write a function to check that the leading characters of a string match a specified prefix.
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
 * common prefix length of two C strings {a} and {b}
 * Write a function that finds how many leading characters two strings have in common.
 * length of the longest common prefix of two strings
 * length of the shared initial part of two texts
 * Write a function to determine how many characters two strings share at their start.
 * longest common prefix length
 * How many leading characters are the same in both strings?
 * Find the length of the common prefix of two strings.
 * Write a program to find the length of the longest common prefix of two strings.
 * Given two strings, return how many characters they share at the beginning.
 * Given two words, count the equal leading characters until the first difference.
 * Function that computes the longest common prefix length of two texts
 * Implement LCP length for two C strings.
 * how long is the common start of two words?
 * number of equal chars from the left before two strings differ
 * common prefix size, 0 if the first characters differ
 * count matching characters at the front of both strings
 * Write a function to find how many initial characters two strings have in common.
 * How many leading characters do two words share?
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
 * Where in {s} does {word} first begin? Return -1 if it never does; an empty word is found at 0.
 * Write a function that finds the first index of a substring (second) in a string (first), or -1.
 * substring search: the index of the first match of a word (second) in a text (first), or -1
 * At which index does a word (second string) first occur in a text (first), or -1 if nowhere?
 * search a string for a substring and return its first index, -1 if it is not contained
 * index of the first occurrence of the second string in the first, else -1
 * Write a function to find the zero-based index of a word (second) in a string (first), -1 if it is missing.
 * find substring index, -1 if not found
 * Find the index of the first occurrence of a substring, or -1 if it isn't found.
 * How do I find the first index in a string (first argument) of a substring (second)? Return -1 if it is missing.
 * Write a program to search a string for a substring and return its first position, or -1.
 * Given a text and a pattern, return the index of the pattern's first occurrence, -1 if it isn't there.
 * Given two strings, find where the second first occurs in the first (from 0, else -1).
 * Implement strstr, but return an index, or -1 when nothing is found.
 * Implement indexOf(text, word) for C strings: -1 if absent, 0 for an empty word.
 * Implement naive pattern matching: first index of the pattern (second) in the text (first), or -1.
 * substring search, first match index or -1
 * where does the second string start within the first? -1 if nowhere
 * needle in a haystack (haystack first): index of the first match, else -1
 * in a sentence, find the first occurrence of a piece of text, as an index, -1 if not found
 * first place where a string contains a substring, counted from 0, -1 for no match
 * first position at which a string contains a substring, counting from 0, -1 if it is not found
 * Write a function to find the index, from 0, at which a string first contains a given substring; -1 if it doesn't.
 * index, from 0, at which the text (first) contains the word (second) for the first time, or -1
 * Where does the second string start in the first, counted from 0? -1 if it is not in there.
 * Write a function to search a haystack string (first) for a sub-string (needle, second) and return where the first match starts, else -1.
 * naive pattern searching: text first, pattern second, index of first occurrence or -1
 * first location of a smaller string (second) inside a bigger one (first), as zero-based index, -1 if it isn't contained
 * find the needle in a haystack, haystack first: return the index of the first occurrence or -1
 * naive pattern matching, text first and pattern second, offset of the first hit or -1
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
 * Check whether {s} has {suffix} at its end; an empty suffix always fits.
 * Write a function that checks whether a string ends with another string.
 * suffix test: does the first string end with the second
 * Does a text end with a given word, such as a file extension?
 * check if the first string ends with the second string
 * check if a string ends with another string
 * Write a function to check whether a string (first) ends with another one (second).
 * How do I write ends_with for C strings?
 * does string end with suffix
 * Write a program to check if one string is a suffix of another: text first, suffix second.
 * Given a string and a suffix, return true if the string ends with the suffix.
 * Given two strings, tell whether the second is the end of the first.
 * Implement endsWith(text, suffix).
 * Function that checks whether a text (first) ends with a word (second)
 * is the second string a suffix of the first?
 * does the file name end with this extension?
 * check if s ends with suffix
 * Does the first word end in the letters of the second?
 * Write a function to check if a string (first) ends with a specified suffix (second), case-sensitive.
 * endswith check for strings: text first, suffix second
 * Write a function to check that the trailing characters of a string match a specified suffix.
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
 * Write a function that copies a string (first) into another buffer (second).
 * copy a string to a buffer, with the source as the first argument
 * How do I duplicate a text into a second buffer without using the library?
 * copy str1 to str2, including the NUL
 * copy a string to another buffer, which is the second argument
 * string copy from the first to the second pointer
 * How do I implement strcpy with the source as the first argument?
 * copy string to out
 * Write a program to copy one string to another without strcpy (source first).
 * Write a function to copy the first string into the second buffer, null terminator included.
 * Given a string and a destination buffer, copy the string to it.
 * Given two char pointers, source and destination, copy everything up to and including '\0'.
 * Implement strcpy(src, dst) with the source first.
 * Function that duplicates a text into a buffer passed second
 * copy string, source first, destination second
 * copy the characters of a word one by one to a second array, '\0' too
 * make a copy of a string in the given buffer (second argument)
 * copy char array src to dest until the NUL has been written
 * copy the text from one buffer (first) to the other (second), including the terminating zero
 * Write a function to copy a string (first) into another string (second) without strcpy.
 * re-implement strcpy, source first, destination second
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
 * Write a function that joins two strings into a third one.
 * string concatenation of the first two arguments into the third
 * write the first word directly followed by the second to out
 * concatenate two strings into an output buffer
 * join two strings into a third one
 * Write a function to join two strings, one after the other, in a buffer.
 * How do I join two C strings in a third buffer?
 * join two strings into out
 * How do I concatenate two strings into a third buffer?
 * Write a program to concatenate two strings into a third one without strcat.
 * Given two strings, write the first and then the second to an output buffer.
 * Given two words, append the second to the first and store the result in a third string.
 * Implement string concatenation a + b with an output buffer.
 * Function that joins two texts without a space between them and stores the result in a buffer
 * Implement strcat with a separate destination (third pointer); the two sources stay unchanged.
 * concatenate 2 strings, result in the third
 * combine two words into one, no separator, in a third buffer
 * glue two strings together into out
 * str1 followed by str2 in a new buffer
 * join 2 strings to a new one, the second right after the first, nothing between
 * Write a function to append the second string behind the first one, result in a third buffer.
 * concatenating two strings into a third buffer, nothing in between
 * Merge two strings into a third buffer, the second directly following the first, properly terminated.
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
 * 32-bit string hash of {s}: Horner's rule with factor {K}, initial value 0
 * Write a function that computes a 32-bit hash of a string: start at 0, then times {K} plus each character.
 * 32-bit string hash, base {K}: h = h * {K} + c from h = 0
 * hash function for a string: multiply by {K} and add the char, starting at 0, 32 bits
 * Java-style hashCode of a string with {K} as multiplier, starting at 0
 * Write a function to compute an unsigned 32-bit hash of a string: starting from 0, multiply by {K} and add each byte.
 * string hash h = {K} * h + c from 0, unsigned 32 bits
 * Compute a 32-bit hash of a string: start with 0, then for each character hash = hash * {K} + character.
 * How do I compute a string hash with h = h * {K} + c, starting at 0?
 * Fingerprint of a filename: begin with zero and per byte do h = {K} * h + byte, in 32 bits, ignoring overflow.
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
 * How do I hash a string to a 32-bit integer with the factor 31, starting at 0 and adding each character?
 * Write a function that computes a 32-bit hash of a text: start at 0, then 31 times the hash plus each character.
 * hashCode() of a Java string, written in C
 * hash a text to the same value as Java's String.hashCode
 * Write a function to compute Java's hash of a string: from 0, multiply by 31 and add each byte, wrapping at 32 bits.
 * How do I get Java's String.hashCode in C?
 * java string hashcode
 * Compute the same hash as Java's String.hashCode() for a C string.
 * Calculate a string's hash code the way Java does.
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
 * Into how many blocks of one repeated character can {s} be split? An empty text has none.
 * Return the number of entries that a run-length encoding of {s} would have.
 * Write a function that counts the runs of identical characters in a string.
 * number of character runs in a string
 * "aaabba" has 3 groups of equal neighbours; count such groups in a string
 * Write a function to count the blocks of identical neighbouring characters in a string.
 * How many groups does a run-length encoding of a string have?
 * count runs of equal characters
 * How do I count the runs of equal characters in a string?
 * count groups of consecutive identical characters, so "aabccc" has 3
 * number of groups of equal consecutive characters in a string, "aabba" has 3
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
 * Find the largest number of identical characters in a row in the text {s}.
 * longest repeat in the C string {s}: 3 for "abbbcc", 0 for ""
 * Write a function that returns the length of the longest run of the same character in a string.
 * length of the longest run of one character in a string
 * max number of same chars next to each other in a string
 * length of the longest block of one character in a text
 * Write a function to find how long the longest run of one repeated character is; 0 for an empty string.
 * How long is the longest streak of one char in a C string?
 * longest run of the same character
 * What is the length of the longest run of one repeated character in a string? 0 for an empty string.
 * How do I find the longest run of identical characters in a string?
 * Write a program to find the length of the longest run of one repeated character in a string.
 * Given a string, return the largest number of equal consecutive characters.
 * Given a text, find how long its longest block of identical neighbouring characters is.
 * Function that computes the longest streak of the same letter in a word, 0 for ""
 * Implement a function that returns the maximum number of times a character repeats in a row.
 * max run length of a string
 * "aabbbbc" gives 4: length of the longest run of one char
 * length of the longest substring made of one single character
 * greatest count of consecutive identical characters
 * Write a function to find the maximal number of successive identical characters in a string.
 * What is the length of the longest stretch of one identical character, 4 for "aaaahhh"? An empty text gives 0.
 * "aabbbbc" gives 4: how long is the longest streak of one letter?
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
 * Count the distinct letters from 'a' to 'z' in the text {s}.
 * Return how many of the 26 lower-case letters {s} uses.
 * Write a function that counts the different lowercase letters in a string.
 * number of distinct small letters in a string
 * count unique small letters of a string
 * Write a function to find how many different small letters a to z occur in a string.
 * number of distinct lowercase letters
 * How do I count the distinct lowercase letters in a string?
 * Count how many different letters from a to z a string contains.
 * how many different lowercase letters appear in a text
 * Write a function that returns the number of distinct lowercase letters in a text.
 * Write a program to count the distinct lowercase letters of a string.
 * Given a string, return how many different letters a-z it contains, capitals not counted.
 * Function that gets the number of distinct letters from 'a' to 'z' in a text
 * Implement a function that returns the size of the set of lowercase letters used in a string.
 * how many different small letters does a word use?
 * number of unique a-z letters in a string
 * size of the set of small letters in a text
 * How many of the 26 lowercase letters appear in a string at all?
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
 * Return the sum of the values of all characters '0' to '9' of {s}; without any it is 0.
 * digit sum of the C string {s}: 6 for "a1b23"
 * Write a program that adds up all the digits in a string.
 * sum of digits in a string
 * What is the total of the digits that occur in a text?
 * Write a function to sum the values of all the digits 0 to 9 that occur in a string.
 * How do I add up the digit characters of a C string?
 * sum of digits in string
 * How do I add up all digits in a string?
 * add all digits in a string and ignore everything else
 * Write a program to calculate the sum of all digits in a string.
 * Given a string, return the sum of its digits; other characters don't count.
 * Given an alphanumeric text, add up its digit characters.
 * Given a string like "a1b2c3", return 6, the sum of its single digits.
 * Function that computes the digit sum of a text
 * Implement a function that adds the values of all characters '0'-'9' in a string.
 * add the digits of a string, letters ignored, 0 if there are none
 * sum of the digits inside an alphanumeric string, digit by digit
 * digit sum of a numeric string
 * add the values of all numeric chars in a string, each digit on its own
 * Write a function to find the sum of all digits in a string, other characters ignored.
 * Write a function to extract the numeric characters of an alphanumeric string and total them.
 * like Python's sum(int(c) for c in s if c.isdigit())
 * Add the numeric characters found in an alphanumeric string, "a1b2c3" giving 6.
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
 * Write a program that encrypts the lowercase letters of a string in place with a Caesar cipher of shift {K}.
 * Caesar cipher in place, shift {K}, lowercase letters only
 * How do I move every small letter of a string {K} places forward in the alphabet, wrapping from z to a, in place?
 * shift small letters of the string by {K}, z wraps to a, in place
 * rotate the lowercase letters of a text by {K} in place, other characters unchanged
 * Write a program that encrypts a string by moving each small letter {K} places forward, with a after z.
 * caesar shift lowercase letters by {K}
 * How do I apply a Caesar shift of {K} to the lowercase letters of a string?
 * Caesar-encrypt a string in place: shift its lowercase letters by {K}, wrapping from z to a.
 * Write a program to encrypt lowercase text with a Caesar cipher, shift {K}, in place.
 * Given a string, shift each lowercase letter forward by {K}, wrapping around; other characters stay.
 * Given a message, apply the Caesar cipher with key {K} to its small letters, in place.
 * Function that rotates all letters a-z of a text by {K} places, in place
 * Implement the Caesar cipher for lowercase letters with a shift of {K}.
 * Implement a shift cipher: each small letter moves {K} forward modulo 26.
 * encode a string with Caesar, key {K}, capitals and others unchanged
 * rot-{K} for the lowercase letters of a string
 * replace each small letter by the one {K} later in the alphabet, z followed by a
 * Encrypt a lowercase message by moving each letter {K} on in the alphabet, z going round to a
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
 * Check that no character of {s} has a lower code than the one before it.
 * Return true if the text {s} is sorted by character code, equal neighbours being allowed.
 * is a string sorted by character, equal neighbours allowed
 * are the characters of a word in ascending order by code, repeats allowed
 * are the letters of a word in alphabetical order by character code, equal letters allowed
 * Write a function to verify that no character of a string has a lower code than the one before it.
 * is the string sorted by character code
 * check if a string's characters are sorted (equal neighbours are allowed)
 * Write a program to check if the characters of a string are sorted in ascending order.
 * Given a string, return true if each character is >= the one before it.
 * Given a word, tell whether its letters are in alphabetical order, repeats allowed (by char code).
 * Function that tests if a text is in non-decreasing character order
 * Implement isSorted for the characters of a string, equal neighbours allowed.
 * are the letters of a word sorted by code?
 * string sorted ascending by ASCII code, duplicates ok
 * Write a function to check whether a string's characters are in nondecreasing code order.
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
 * How do I find out whether a name begins in upper case?
 * Write a function that checks for a capital letter at the beginning of a string.
 * is the first char of a string between A and Z
 * does a sentence begin with a capital letter
 * does a string start with a capital? false if it is empty
 * Write a function to check whether the first character of a string is one of A to Z.
 * How do I test if the first char of a C string is upper case?
 * starts with uppercase letter
 * Write a program to check whether a string begins with an uppercase letter.
 * Given a word, return true if its first letter is a capital (A-Z).
 * Given a string, tell whether it starts with an upper-case letter; false for "".
 * Function that tests if the first char of a text is in 'A'..'Z'
 * Implement isCapitalized for a C string: only its first character counts.
 * is the first letter of a name a capital?
 * does the word start with a capital letter?
 * is the word written with an initial capital?
 * Given a string, check that its first character is uppercase.
 * Write a function to check whether a string starts with an uppercase letter A-Z.
 *
 * @R _Bool int
 * @string s
 * @name starts_with_capital is_capitalized
 */
R starts_with_capital(const char *s) { return *s >= 'A' && *s <= 'Z'; }

/**
 * Return the length of the string {s}, but at most {n}.
 * How many characters does {s} have? Look at no more than {n} of them.
 * Write a function that returns the length of a string but never more than a given limit.
 * string length with a maximum given as an argument
 * safe length of a possibly unterminated buffer of given size: strnlen
 * Write a function to determine the length of a string, but at most a given limit.
 * How do I implement strnlen?
 * implement strnlen
 * How do I get a string's length but stop counting at a maximum?
 * Return the smaller of a string's length and {n}.
 * length of a string, limited to n characters
 * Measure how long a text is, but stop at n characters, since the NUL might be absent.
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
 * Write a program to check for balanced parentheses in a buffer of n characters.
 * Does every opening parenthesis among n characters have its closing one after it, and no ')' come too early?
 * check that ( and ) match properly in a text of given length
 * Write a function to verify that each parenthesis among n characters has its partner; other characters don't matter.
 * Are the parentheses matched in a char array of length n?
 * are the parentheses in n chars balanced
 * Check whether the parentheses in n characters are balanced.
 * How do I check for balanced parentheses in a char array of length n?
 * are all parentheses in the first n characters properly closed and nested?
 * Write a program to check whether the parentheses in n characters are balanced.
 * Given a char array and its length, return true if its round brackets are balanced.
 * Given n characters, tell whether every ( has a matching ) and vice versa, in the right order.
 * Function that checks for valid parentheses, only ( and ), in a buffer of given length
 * Implement a balanced-parentheses test with a counter, for n chars.
 * Implement isValid for parentheses in a char array of length n; other characters are skipped.
 * are the round brackets of an expression balanced? length passed second
 * Do all opening and closing parentheses in n characters match?
 * check that the count of ')' never exceeds '(' and both are equal at the end, n chars
 * Write a function to check that parentheses are properly matched in the first n characters of a string, none unmatched.
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
 * How many '(' are open at the same time (opened minus closed so far), at most, in the {n} characters of {s}?
 * How deeply are the parentheses of {s} nested? It is {n} characters long; return 0 if there are none.
 * Write a function that finds the maximum depth of nested parentheses in a buffer of n characters, 0 without any.
 * maximum parenthesis depth in a text of given length
 * How deeply are the parentheses in an expression of n characters nested?
 * maximum nesting level of ( among n characters
 * What's the maximum parenthesis depth of a char array of length n?
 * max depth of parentheses, n chars
 * What is the largest number of open parentheses (opening minus closing so far) in n characters?
 * Find the maximum nesting depth of parentheses in a char array of length n.
 * How do I compute how deeply parentheses are nested in n characters? 0 if there are none.
 * Write a program to find the maximum nesting depth of the parentheses in n characters.
 * Given a char array and its length, return the deepest level of its round brackets.
 * Given n characters, compute how far the '(' count gets ahead of the ')' count, at most.
 * Function that returns the depth of nested ( ) in a buffer of given length, 0 for none
 * Implement a nesting depth counter for parentheses in n chars.
 * depth of parentheses, "((a)b)" of length 6 gives 2
 * highest number of '(' minus number of ')' up to any point of n characters
 * how deep do the round brackets go in n chars?
 * max bracket depth, only ( and ), with length argument
 * Write a function to find how deeply parentheses are nested in n characters of text: the maximum of '(' minus ')' so far.
 * How deep do the round brackets in the first n characters nest at most?
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
 * Return the number given by the {n} digit characters at {s} in base {K}; 0 if {n} is 0.
 * Convert {n} characters of {s}, all of them digits below {K}, from base {K} to a number.
 * Which number is written in {s} with {n} base-{K} digits, most significant digit first?
 * Write a function that converts n digit characters in base {K} to an integer.
 * base {K} text of given length to a number
 * What is the value of n characters that form a base-{K} number?
 * convert n digit chars from base {K} to normal int
 * Write a function to convert n digit characters, most significant first, from base {K} to an integer.
 * How do I convert a char array of base-{K} digits (given length) to an int?
 * base {K} string of length n to int
 * Convert a base-{K} number, given as n digit characters, to an integer.
 * How do I parse n digit characters as a base-{K} number?
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
 * parse a string in a given base (2 to 36), stopping at the first character that is not a digit of that base
 * How do I read a number string in any base up to 36, stopping at the first invalid character?
 * Write a function like strtol with string and base arguments, for numbers without a sign or prefix.
 * parse string in given base, stop at invalid digit
 * Convert a string in the given base (2 to 36) to an integer, stopping at the first invalid digit.
 * parse a number in any base from 2 to 36 (letters in either case as digits) up to the first invalid character
 * string to integer for a given base, without sign or prefix, stopping at the first non-digit
 * How do I convert a string to a number in a given base? Stop at the first character that is not a digit.
 * Write a function that parses a string in a base from 2 to 36; reading ends at the first invalid digit.
 * Parse an unsigned integer from {s} in base {base} and stop at the first character that isn't a digit of that base.
 * like strtoul(s, NULL, base) but without sign, spaces or prefix
 * convert text to int in a base between 2 and 36, e.g. "ff" in base 16 is 255; stop at invalid characters
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
 * Return the decimal integer that the {n} characters at {s} begin with; it may have a minus sign.
 * Convert {s}, {n} characters long, to a signed number; stop at the first character that is not a digit.
 * I have {n} characters in {s}, such as "-42" or "17+x"; return the number they start with, 0 if none.
 * Write a function that converts n characters to an integer: an optional minus, then digits up to the first other character.
 * How do I parse a number like "-42" from a buffer of n characters, stopping at the first non-digit?
 * Write a function to convert n characters, with an optional minus in front, to an integer, stopping at the first non-digit.
 * How do I write atoi for a char array of length n, with optional leading minus?
 * parse int with optional minus from n chars, stop at first non-digit
 * Convert n characters to a signed integer: an optional '-' followed by digits, stopping at the first other character.
 * Parse an integer from a buffer of n characters; it may start with '-' and ends at the first non-digit.
 * How do I convert n characters like "-42" to an int, stopping at the first non-digit?
 * parse a leading decimal integer with optional minus from a char array of length n, 0 if there are no digits
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
 * Convert {n} characters of {s} (0-9 and a-f) from base 16; a bad character makes the result -1.
 * hexadecimal parse of {s}, length {n}, lower case only, -1 on error
 * Write a function that converts n lower-case hexadecimal characters to a number, -1 for invalid input.
 * lowercase hex text of given length to a 64-bit integer, -1 if a character is wrong
 * convert n hex chars (small a to f) to a number, -1 if a char is wrong
 * Write a function to convert n hexadecimal characters (0-9, a-f) to an integer; -1 for any other one, even capitals.
 * How do I parse lower-case hex from a char array of length n (-1 on a bad char)?
 * hex (0-9 a-f) to int64, n chars, -1 if invalid
 * Parse n lowercase hex digits as a number; return -1 if any character is invalid.
 * How do I convert n lowercase hex characters to an integer, returning -1 for invalid input?
 * hex string of length n (0-9, a-f) to integer, -1 if it has any other character
 * Write a function that parses a lowercase hexadecimal number of n characters and returns -1 on an invalid one.
 *
 * @name parse_hex read_hex
 * @array s n
 * @range s 54 102
 * @range n 1 6
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
 * Check that {s}, {n} characters long, contains nothing but '0' to '9'; true without characters.
 * Return true if every one of the first {n} characters of {s} is a digit.
 * Write a function to check if n characters are digits only.
 * check that a buffer of given length contains only digits
 * check that n chars are digits only, no letters or signs; true for n = 0
 * Write a function to verify that n characters are all digits 0 to 9; true for none.
 * How do I check that a char array of given length is purely numeric (empty is true)?
 * only digits in n chars? true if n is 0
 * How do I check that n characters are all digits?
 * Check if a char array of length n contains only digits.
 * are all n characters digits from 0 to 9? true if n is 0
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
 * number of unequal positions of {a} and {b}, length {n}
 * Write a function that counts the positions where two character arrays of length n differ.
 * Hamming distance of two texts of n characters
 * number of unequal characters of two texts with a given length, position by position
 * Write a function to count the positions at which two strings of n characters differ.
 * At how many positions do two DNA strands of length n differ?
 * hamming distance of two char arrays
 * How do I count the positions at which two char arrays of length n differ?
 * How many characters differ between two texts of length n, position by position?
 * Write a program to calculate the Hamming distance of two strings of length n.
 * Given two char arrays and their length, count the positions with different characters.
 * Given two words of n letters, return how many letters differ, position by position.
 * Function that computes the Hamming distance between two texts of equal length n
 * Implement the Hamming distance for two DNA strings of length n.
 * how many characters differ at the same index in two texts of length n
 * count the mismatches of two n-character arrays
 * Write a function to count the indices where two equally long strings have dissimilar characters.
 * At how many sites do two DNA strands of n letters disagree?
 * Count the point mutations between two DNA strands of n bases.
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
 * Write a program to check if two words of n lowercase letters are anagrams.
 * anagram check of two words with n small letters each
 * do both words (n lowercase letters each) have the same letters equally often?
 * Write a function to check whether one word of n small letters is a rearrangement of another of that length.
 * How do I test whether two lower-case char arrays of length n are anagrams?
 * anagram check, lowercase, length n
 * How do I check if two words of n lowercase letters are anagrams?
 * Check whether two lowercase words of length n are anagrams of each other.
 * Write a program to check whether two lowercase words of the same length n are anagrams.
 * Given two words of n small letters, return true if one is a permutation of the other.
 * Given two lowercase char arrays of length n, tell whether they contain the same letters equally often.
 * Function that tests if a word of n lowercase letters can be rearranged into another of the same length
 * Implement an anagram check with 26 counters for words of n small letters.
 * are the two words anagrams? n letters each, all lowercase
 * do both lowercase words of n letters use the same letters, each equally often?
 * is one lowercase word a rearrangement of the other (both have n letters)?
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
 * Which index in the text {s} holds the first character that is not repeated? -1 if all are.
 * Find the first non-repeated character of the C string {s} and give its index, or -1 if there is none.
 * first unique character of {s}, as an index from 0, else -1
 * Write a function that finds the first non-repeating character in a string and returns its index, or -1.
 * index of the first unique character of a string, -1 if there is none
 * index of the first char in a string that has no repeat, else -1
 * Write a function to find the zero-based index of the first character that occurs just once in a string, or -1.
 * How do I get the index of the first non-repeating char (-1 if all repeat)?
 * index of first unique character, -1 if none
 * Find the index of the first character that appears only once in a string, or -1 if there is none.
 * How do I find the first character of a string that isn't repeated? Return its index or -1.
 * Write a program to find the first non-repeating character of a string; return its index or -1.
 * Given a string, return the index of the first unique character, -1 if every one repeats.
 * Given a text, find the first character that occurs exactly once; give its position from 0, or -1.
 * Function that locates the first non-repeated char in a string, as an index or -1
 * Implement firstUniqChar for a C string: index from 0, -1 if there isn't one.
 * index of the first character without a duplicate, -1 if all have one
 * first character that appears only once, as index, -1 for none
 * smallest index whose character occurs nowhere else in the string, or -1
 * where is the first unrepeated letter? index or -1
 * Write a function to find the subscript of the first nonrepeating character of a string, -1 when every character repeats.
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
 * Convert the non-negative {x} to a string of decimal digits in {out} and return its length.
 * itoa for {x} of at least 0: digits and a NUL go to {out}, and the digit count is returned
 * Write a function that converts a non-negative integer to a string in a buffer and returns its length.
 * non-negative integer to decimal string in a buffer, returning its length
 * itoa for non-negative values into a buffer, with the length as its result
 * Write a function to convert a non-negative integer to decimal digits in a buffer, NUL-terminated, and return their number.
 * How do I implement itoa for non-negative ints, returning the length?
 * int to string, return length (x >= 0)
 * Convert a non-negative integer to a decimal string and return its length.
 * How do I convert an int (0 or more) to a string in a buffer and return the number of digits?
 * write a non-negative integer as a decimal string into out and return the length
 * Write a program to convert an integer (0 or more) to a string in a buffer; return its length.
 * Given a non-negative int and a buffer, write its decimal digits and '\0'; return the digit count.
 * Given a number >= 0, turn it into text in base 10 and return how many characters it has.
 * Implement itoa for x >= 0 in base 10, returning the number of characters.
 * Function that converts a non-negative number to its decimal string and returns the length
 * int to string without sprintf, x >= 0, returns the length
 * number to text: 120 becomes "120" and 3 is returned, no negative numbers
 * digits of a non-negative int as a C string; the result is the number of digits
 * like sprintf(out, "%d", x) for x >= 0
 * itoa, base 10, non-negative, length returned
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
 * Write a function that converts the low {K} bits of a number to a binary string in a buffer.
 * number to {K}-digit binary string in out
 * int to binary text in a buffer, exactly {K} digits
 * Write a function to convert the lowest {K} bits of an unsigned number to a string of zeros and ones, highest bit first.
 * How do I turn a uint32 into a {K}-char binary string with leading zeros?
 * unsigned to {K}-digit binary string
 * Convert the lowest {K} bits of {x} to a binary string.
 * How do I convert an integer to a binary string with {K} digits?
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
 * Write the lowest bits of {x}, as many as {width}, to {out} as a string of '0' and '1', highest bit first.
 * lowest bits of a number as binary text of exactly the given width, written to out
 * How do I write an int in binary into a buffer, padded or cut to a given number of lowest bits?
 * Write a function that fills a string with the lowest bits of a number, highest first, width as an argument.
 * binary text in a buffer: 5 with width 8 gives 00000101, with width 2 just 01
 * Write a function to convert the lowest bits of an integer (number, then bit count) to a string of zeros and ones.
 * write x to a buffer as a binary string of a given width, leading zeros kept
 * Convert a number to a binary string of the given width (number first, then width).
 * write the binary representation of x, exactly its lowest width digits with leading zeros, into a buffer
 * integer to binary string with leading zeros, exactly as many low bits as the second argument says
 * Put the lowest bits of a number into a buffer as a string of zeros and ones, highest bit first, the number of digits being the second argument.
 * How do I write an int into a buffer as a binary string of exactly a given number of digits, with leading zeros and higher bits dropped (int, digits, buffer)?
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
 * Write the lowest {K} hex digits of {x} into the buffer {out} as a C string with small letters.
 * Convert {x} to hexadecimal text of exactly {K} characters (0-9, a-f) in {out}, NUL-terminated.
 * {K}-digit hex text of {x} in {out}, with leading zeros and a final NUL byte
 * Write a function that converts a number to a lowercase hexadecimal string with {K} digits in a buffer.
 * number to {K}-digit lowercase hex string in out
 * int to lowercase hex text in a buffer, exactly {K} digits
 * like sprintf with %0{K}x into a buffer, lowest {K} digits only
 * Write a function to convert the lowest {K} hex digits of an unsigned number to a lowercase string with leading zeros.
 * How do I turn a uint32 into a {K}-char lower-case hex string?
 * unsigned to {K}-digit lowercase hex string
 * How do I convert a number to a lowercase hex string with {K} digits?
 * Hex text of a 32-bit unsigned number in a buffer: its lowest {K} digits, lowercase, top digit first.
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
