/**
 * Keep only the letters of {s} and reverse them, in place.
 * letters only of a string, reversed, in place
 * remove everything but letters from a string, then reverse it in place
 * strip the non-letters of a text and reverse what is left
 * drop punctuation, spaces and digits from a string, then reverse the rest
 * Write a function that deletes all characters that are not letters and reverses what is left, in place.
 * How do I get just the letters of a string in reverse order, in place?
 * Filters the letters of the string and reverses their order in the same buffer.
 * Write a function that removes everything except English letters from a string and reverses what is left, in place.
 * How to strip non-letters and then flip a C string?
 * keep only letters and reverse the string in place
 * How do I remove all non-letters from a string and reverse it in place?
 *
 * @name reverse_letters letters_reversed
 * @string s
 */
void letters_reversed(char *s) {
    int32_t n = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z')) s[n++] = s[i];
    s[n] = 0;
    for (int32_t i = 0; i < n / 2; i++) {
        char c = s[i];
        s[i] = s[n - 1 - i];
        s[n - 1 - i] = c;
    }
}

/**
 * Keep only the letters of {s} and make them lower case, in place.
 * letters only of a string, lower case, in place
 * remove everything but letters from a string and lowercase the rest
 * remove digits, spaces and punctuation from a text, then make it lower case, in place
 * clean a text to a-z in place: capitals become small, all other characters go
 * Write a function that deletes all characters that are not letters and converts the others to lower case.
 * How do I reduce a sentence to its letters, all in lower case, in place?
 * Write a program that converts a string to lowercase and deletes every character that is not a letter, in place.
 * How do I clean a string so that only the letters a to z remain, with capitals made lowercase?
 * lowercase a string and remove non-letters
 * Convert a string to lowercase in place and drop everything that isn't a letter.
 * Clean a string by lowercasing its letters and dropping all other characters, in place.
 *
 * @name lower_letters letters_only_lower normalize_letters
 * @string s
 */
void lower_letters(char *s) {
    int32_t n = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i];
        if (c >= 'a' && c <= 'z') s[n++] = c;
    }
    s[n] = 0;
}

/**
 * Trim the spaces at both ends of {s} and make it lower case, in place.
 * trim the spaces of a string and lowercase it, in place
 * strip spaces at both ends of a string and convert it to lower case
 * clean user input in place: trim the spaces, then convert it to lower case
 * normalize a string in place: trim spaces at both ends plus lower case
 * make a string lower case without leading and trailing spaces, in place
 * Write a function that removes the spaces at both ends of a string and converts capitals to lower case, in place.
 * How do I clean up what a user typed, i.e. trim outer spaces and lowercase it?
 * Trims the string of spaces at both ends and converts it to lower case in place.
 * How to trim spaces and lowercase a C string in place?
 * trim spaces and lowercase a string
 * cleanup of user input: remove the spaces at both ends of the string and make it lower case, in place
 *
 * @name trim_lower normalize_input clean_input
 * @string s
 */
void trim_lower(char *s) {
    int32_t start = 0, n = 0, end = 0;
    while (s[start] == ' ') start++;
    for (int32_t i = start; s[i] != 0; i++) {
        char c = s[i];
        s[n++] = c >= 'A' && c <= 'Z' ? c + 32 : c;
        if (c != ' ') end = n;
    }
    s[end] = 0;
}

/**
 * Replace each vowel of {s} by {OP}, in place.
 * substitute {OP} for all vowels of a string, in place
 * replace all vowels in a string with {OP}
 * put {OP} for each a, e, i, o, u of a text, small or capital
 * hide the vowels of a string with {OP}
 * change every vowel in a text, of either case, to {OP}
 * Write a function that overwrites every vowel, in either case, with {OP}.
 * How do I turn the vowels of a word into {OP}?
 * Replaces the vowels of the string by {OP} in the same buffer.
 * Write a function to replace each vowel of a string, upper or lower case, by {OP}.
 * How to change vowels in a char array into {OP}?
 * replace vowels, both cases, with {OP}
 * Write a program to replace all vowels of a string (either case) by {OP}, in place.
 * Given a string, change each vowel, small or capital, to {OP}.
 * Function that overwrites a, e, i, o, u in any case with {OP}, in place
 * replace vowels with {OP} in a text, upper and lower case, in place
 *
 * @OP '*' "a star"
 * @OP '#' "a hash sign"
 * @OP '_' "an underscore"
 * @OP '-' "a dash"
 * @name mask_vowels replace_vowels
 * @string s
 */
void mask_vowels(char *s) {
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') *s = OP;
    }
}

/**
 * Replace each digit of {s} by {OP}, in place.
 * replace every digit 0 to 9 of a string with {OP}, in place
 * replace all digits in a string with {OP}
 * put {OP} for every digit of a text
 * mask the digits of a string, each with {OP}
 * Write a function that overwrites every digit of a string with {OP}.
 * Replaces the decimal digits of the string by {OP} in the same buffer.
 * Write a program that overwrites every digit of a string with {OP}.
 * How can I mask the digits in a C string with {OP}?
 * replace digits with {OP}
 * Write a program to replace all digits of a string by {OP}, in place.
 * Given a string, change each digit to {OP}.
 * Function that overwrites the characters 0-9 with {OP}, in place
 * replace numbers with {OP}, digit by digit, in place
 *
 * @OP '*' "a star"
 * @OP '#' "a hash sign"
 * @OP 'X' "a capital X"
 * @OP '0' "a zero"
 * @name mask_digits replace_digits hide_numbers
 * @string s
 */
void mask_digits(char *s) {
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') *s = OP;
}

/**
 * Replace all digits of {s} but the last {K} by stars, in place; other characters stay.
 * hide the digits of a card number, given as text, with stars except for the last {K}
 * Replace the digits of a string by stars except the last {K} digits; dashes and spaces stay.
 * credit card masking in place: stars for all digits but the last {K}, separators kept
 * Show a card number as stars with only the last {K} digits readable, in place, spaces kept too.
 * Write a function that masks all digits except the last {K} with stars and leaves spaces and dashes alone.
 * How do I turn a card number into stars with only the last {K} digits shown, separators untouched?
 * Write a function that hides all digits of a card number with stars except the last {K}; spaces and dashes stay.
 * How to put * for the digits of a credit card number except the last {K} in C?
 * Given a card number as text, replace all but the last {K} digits with * and leave the separators alone.
 * Mask every digit of a string with * except the final {K} digits.
 * Make a card number anonymous: stars for all digits except the last {K}, other characters stay, in place.
 *
 * @K 4 2 3
 * @name mask_card mask_card_number hide_digits
 * @string s
 */
void mask_card(char *s) {
    int32_t digits = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] >= '0' && s[i] <= '9') digits++;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] >= '0' && s[i] <= '9' && digits-- > K) s[i] = '*';
}

/**
 * If {s} is enclosed in two {OP}, remove them, in place.
 * remove one pair of surrounding {OP} from a string in place, if both are there
 * take off the outer {OP} of a string if they stand at both ends
 * Strip one pair of {OP} that enclose a string; leave it unchanged unless it starts and ends with them.
 * Write a function that removes {OP} around a string, one on each side, but only if they stand at both ends.
 * How do I get rid of one pair of {OP} around a value, leaving it alone if one side lacks them?
 * Removes one pair of enclosing {OP} from the string in the same buffer, if there is one.
 * Write a function to remove one pair of {OP} around a string, in place, only if both are there.
 * If a string starts and ends with {OP}, remove that pair; otherwise leave it alone.
 * Given a string, remove its first and last character in place if both are {OP}.
 * How do I unquote a string, i.e. remove one pair of {OP} at its ends if both are there?
 * strip the outermost {OP} from a string in place, one at each end, only if it has both
 *
 * @OP 34 "double quotes"
 * @OP '\'' "single quotes"
 * @OP '*' "stars"
 * @OP '_' "underscores"
 * @name unquote strip_quotes
 * @string s
 */
void unquote(char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    if (n < 2 || s[0] != OP || s[n - 1] != OP) return;
    for (int32_t i = 0; i < n - 2; i++) s[i] = s[i + 1];
    s[n - 2] = 0;
}

/**
 * put {OP} around a string, in another buffer
 * enclose a text in {OP}, result in a second string
 * wrap a string in {OP} into another buffer
 * surround a word with {OP}, written to an output buffer
 * add {OP} at the start and the end of a text, written to out
 * Write a function that copies a string to a buffer with {OP} around it.
 * How do I put {OP} around a text in a second buffer?
 * Write a function that copies a string to another with {OP} around it.
 * How to surround a C string with {OP} in another buffer?
 * put {OP} around a string, into an output string
 * Given a string, write it to out with {OP} around it.
 * Write a function to put a string in {OP}, result in a buffer.
 * Given a string, write it to out enclosed in {OP}.
 * Function that adds {OP} around a text, into a second string
 * surround text with {OP}, written to out
 *
 * @OP 34,34 "double quotes"
 * @OP '\'','\'' "single quotes"
 * @OP '(',')' "parentheses"
 * @OP '[',']' "square brackets"
 * @OP '<','>' "angle brackets"
 * @name enclose wrap_text add_quotes
 * @string s
 * @array out 64
 * @range out 120 120
 */
void enclose(const char *s, char *out) {
    const char marks[2] = {OP};
    *out++ = marks[0];
    while (*s != 0) *out++ = *s++;
    *out++ = marks[1];
    *out = 0;
}

/**
 * Write {s} to {out}, filled up on the {OP} with {c} to {width} characters.
 * pad a string on the {OP} with a character to a width, into out
 * fill up a text on the {OP} to a width with any character, into another buffer
 * {OP} padding of a string to a width with a given fill character, into a second string
 * Write a function that pads a string on the {OP} with a given character up to a width into another; longer strings stay whole.
 * Copies the string to another buffer, padded on the {OP} with the given character to at least the given width.
 * fill a string on the {OP} with a pad character up to a minimum width, result in another buffer
 * Write a function to pad a string on the {OP} with a given character until it has the given width, in another buffer; longer strings are only copied.
 * pad a string on the {OP} to a width with a given character, into a buffer
 * Given a string, a width and a fill character, write the string padded on the {OP} to out.
 * Write a function to pad a string on the {OP} to a given width with a given character, result in an output buffer.
 * Given a string, a width, a pad character and a buffer, pad on the {OP}; longer strings are unchanged.
 * Function that fills up a text on the {OP} side with a fill character until it has the width, in an output string
 * pad {OP} with a char to a length, result in out
 *
 * @OP 1 "left"
 * @OP 0 "right"
 * @name pad pad_with fill_text
 * @string s
 * @range width 0 24
 * @range c 33 126
 * @array out 64
 * @range out 120 120
 */
void pad_with(const char *s, int32_t width, char c, char *out) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    if (OP)
        for (int32_t i = n; i < width; i++) *out++ = c;
    for (int32_t i = 0; i < n; i++) *out++ = s[i];
    if (!OP)
        for (int32_t i = n; i < width; i++) *out++ = c;
    *out = 0;
}

/**
 * Write {s} to {out} with zeros in front up to {width} characters.
 * leading zeros for a string up to a width, into another buffer
 * zero pad a number string on the left to a width, into another string
 * Fill a string with zeros on the left up to a given number of characters, in a second buffer.
 * left-pad with zeros into another buffer, so "42" with width 5 gives "00042"
 * Write a function that puts zeros in front of a string until it has a given width, in an output buffer.
 * How do I add leading zeros to a string up to a width, in another buffer?
 * Copies the string to a second one with leading zeros to at least the given width.
 * left zero padding of a string to a minimum width, into a buffer
 * pad a string with leading zeros to a given width, result in another string
 * Given a string and a width, write the string with leading zeros to out; longer strings are copied unchanged.
 * prepend zeros to a string until it has the given width, written to out
 * Write a function to add leading zeros to a string until it has a given width, with the result in a buffer.
 * Given a string and a width, write it with zeros on the left to out; longer ones stay as they are.
 * Implement zfill (no special sign handling) with an output buffer.
 * left-pad a numeric string with '0' to a width, output in a second string
 *
 * @name zero_pad zfill leading_zeros
 * @string s
 * @range width 0 24
 * @array out 64
 * @range out 120 120
 */
void zero_pad(const char *s, int32_t width, char *out) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t i = n; i < width; i++) *out++ = '0';
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Write {s} to {out} in exactly {width} characters, cut off or filled up with spaces.
 * truncate a string or pad it with spaces on the right to a width, into another buffer
 * left-aligned table cell of a given width in an output buffer: cut long texts, fill short ones with blanks
 * Write a function that copies a string to a buffer in exactly a given width: long ones are cut, short ones filled with blanks.
 * Copies the string into another buffer as a left-aligned field of exactly the given width, cut or space-filled.
 * Write a function to copy a string to another with exactly the given number of characters, cutting it or adding spaces at the end.
 * truncate or pad a string with spaces to an exact width, result in a second string
 * Given a string and a width, store the string in out, truncated or padded with spaces on the right to that width.
 * Make a string exactly {width} characters long in another buffer: cut it off or fill it with trailing spaces.
 * How do I copy a string into a fixed-width field in a second buffer, cutting it or filling it with spaces at the end?
 * Format a string as a left-aligned column of a given width in a buffer (cut if too long, padded with spaces if too short)
 * Fit a string into a column of fixed width in an output buffer: chopped if too long, filled with spaces if too short.
 *
 * @name fixed_width fit_width table_cell
 * @string s
 * @range width 0 24
 * @array out 64
 * @range out 120 120
 */
void fixed_width(const char *s, int32_t width, char *out) {
    for (int32_t i = 0; i < width; i++) *out++ = *s != 0 ? *s++ : ' ';
    *out = 0;
}

/**
 * Join {a} and {b} with a {OP} in between, to {out}.
 * join two strings with a {OP}, into a third
 * concatenate two strings with a {OP} between them in a third buffer
 * put two strings together separated by a {OP}, in a third string
 * Write a function that writes the first string, a {OP} and the second string to a buffer.
 * How do I connect two words with a {OP} in another buffer?
 * Joins two strings by a {OP} in a third buffer.
 * join two strings into a buffer with a {OP} as the separator
 * Write a function that combines two strings into a third with a {OP} between them.
 * Concatenate two strings with a {OP} as the separator and store the result in out.
 * How to concatenate two C strings separated by a {OP} into an output buffer?
 * Given two strings, write the first, a {OP} and the second to an output buffer.
 * concatenate two strings using a {OP} as the separator, into a buffer
 *
 * @OP ',' "comma"
 * @OP '-' "dash"
 * @OP '_' "underscore"
 * @OP '.' "dot"
 * @OP '\n' "newline"
 * @name join_with join_two
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void join_two(const char *a, const char *b, char *out) {
    while (*a != 0) *out++ = *a++;
    *out++ = OP;
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * Join {a} and {b} with the character {c} in between, to {out}.
 * join two strings with a separator character, into a buffer
 * concatenate two texts with a given character between, to a buffer
 * combine two words with any separator character in a buffer
 * Write a function that writes two strings with a separator character between them to a buffer.
 * How do I join two words with a character of my choice, into an output buffer?
 * Joins two strings by the given separator character in the output buffer.
 * join two strings with a delimiter character in an output string
 * Write a function that joins two strings with a separator character chosen by the caller, into a buffer.
 * How to merge two C strings with any separator char into another buffer?
 * join two strings with a given character between them, result in a third string
 * Given two strings and a character, write the first string, the character and the second string to out.
 * Write a function to join two strings with a separator character between them in a buffer.
 * Given two strings and a char, write first string, char, second string to out.
 * Function that concatenates two words with a given delimiter in between, into an output buffer
 * join with separator: "a", "b", '-' gives "a-b" in out
 * put two texts together with one given char in the middle, result in a buffer
 * Write a function to concatenate two strings with a specified delimiter character between into a buffer, delimiter passed third.
 *
 * @name join_by join_strings
 * @string a
 * @string b
 * @range c 33 126
 * @array out 64
 * @range out 120 120
 */
void join_by(const char *a, const char *b, char c, char *out) {
    while (*a != 0) *out++ = *a++;
    *out++ = c;
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * Write the name with the first name {a} and the last name {b} as "last, first" to {out}.
 * name in the form "Smith, John" from first name and last name, in an output buffer
 * sortable name: given the first name and then the surname, write "Surname, First" to a buffer
 * swap first name and last name and put a comma and a space between them, into out
 * Write a function that takes a first and a last name and writes the last name, a comma with a space and the first name to a buffer.
 * How do I write a name as "Doe, Jane" when I have "Jane" and "Doe", in this order, and an output buffer?
 * Formats a first and a last name as surname, comma, space, given name in another buffer.
 * Write a function that takes a first and a last name and produces "Last, First" in a third string.
 * How do I format first and last name as "last, first" in C, in a third buffer?
 * Given a first name and a last name, write the name in the form "Doe, John" to out.
 * Combine first name and last name, in this order, into "last name, first name" in an output string.
 * Format a name as "last, first" into a buffer, where the first name is passed before the last name.
 *
 * @name last_first format_name
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void last_first(const char *a, const char *b, char *out) {
    while (*b != 0) *out++ = *b++;
    *out++ = ',';
    *out++ = ' ';
    while (*a != 0) *out++ = *a++;
    *out = 0;
}

/**
 * How many words of {s} begin with the letter {c}, small or capital?
 * count the words of a sentence that start with a given letter, case ignored
 * how many space-separated words begin with a given letter, case ignored
 * Write a function that counts the words that begin with a given letter in either case.
 * Returns the number of space-separated words whose first letter is the given one, ignoring case.
 * Write a function that counts the words (separated by spaces) of a sentence that begin with a given letter, ignoring case.
 * count words that start with a given letter, ignoring case
 * How many words in a sentence start with a given letter, ignoring case? Words are separated by spaces.
 * Given a string and a letter, return the number of words that begin with that letter in upper or lower case.
 * Count how many words in the string begin with the character {c}, case-insensitive.
 * I want the number of words that start with a certain letter, upper or lower case.
 * Write a function to count the words that begin with a given letter, ignoring case, words split at spaces.
 * Given a sentence and a letter, return how many words start with it, small or capital.
 * number of words starting with a letter in either case
 * how many words in a line begin with this letter, regardless of case?
 *
 * @name count_words_starting words_with_initial
 * @string s
 * @range c 97 122
 */
static char small_letter_of(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
int32_t count_words_starting(const char *s, char c) {
    int32_t count = 0;
    char before = ' ';
    for (; *s != 0; s++) {
        if (before == ' ' && *s != ' ' && small_letter_of(*s) == small_letter_of(c)) count++;
        before = *s;
    }
    return count;
}

/**
 * How many words of {s} begin with a capital letter?
 * count the capitalized words of a string, split at spaces
 * how many space-separated words of a sentence have a capital first letter
 * number of words in a sentence that begin with an upper-case letter
 * Write a function that counts the words that begin with a capital letter; words are separated by spaces.
 * How many words of my sentence start with a capital?
 * Returns the number of space-separated words with an upper-case initial.
 * Write a program which counts the words of a sentence, separated by spaces, that begin with an uppercase letter.
 * number of space-separated tokens with a capital initial A-Z
 * Given a string, return how many of its words (separated by spaces) start with an uppercase letter.
 * Write a function to count the capitalised words of a sentence, split at spaces.
 * Given a text, return how many words start with an uppercase letter.
 * Function that counts space-separated words beginning with A-Z
 * number of words with a capital first letter
 * Write a function to count the words of a string that start with a capital letter; spaces separate words.
 *
 * @name count_capitalized capitalized_words
 * @string s
 */
int32_t count_capitalized(const char *s) {
    int32_t count = 0;
    char before = ' ';
    for (; *s != 0; s++) {
        if (before == ' ' && *s >= 'A' && *s <= 'Z') count++;
        before = *s;
    }
    return count;
}

/**
 * Make the first letter of each space-separated word of {s} a capital and all others small, in place.
 * title case of a string in place, the rest of each word lower, words split at spaces
 * capitalize each word of a string, split at spaces, and lowercase the rest
 * put a string in Proper Case, in place, words separated by spaces
 * change a string like "hELLO wORLD" to "Hello World"
 * Write a function that capitalizes the first letter of every space-separated word and makes all other letters small.
 * Converts the string to title case in place, lowering all other letters; a word starts after a space.
 * Write a function to capitalize each word of a string in place and make the rest of it lowercase (words end at spaces).
 * title case a string: words split by spaces, all other letters made small
 * Given a string, capitalize the first letter of every space-delimited word and make all other letters lowercase, in place.
 * Convert a string such as "thE qUICK fox" to "The Quick Fox" in place.
 * How do I convert a string to title case in place, splitting at spaces, with the rest of each word in lower case?
 * Fix the capitalisation of a title: first letter of each word between spaces capital, the others small, in place.
 * Write a program to convert a sentence to title case in place: first letters (at the start or after a space) upper, all other letters lower.
 * Given a string, capitalise each space-separated word and lowercase the rest of it, in place.
 * Function that makes every space-separated word start with a capital and continue in small letters
 * Implement title(): "hELLO wORLD" -> "Hello World", in place, words split at spaces only.
 * title case with the remaining letters lowercased, in place; only spaces end a word
 * uppercase first letter of each space-separated word, lowercase everything else
 * capitalise all space-separated words and make the other letters small, in place
 *
 * @name proper_case title_case capitalize_words
 * @string s
 */
void proper_case(char *s) {
    char before = ' ';
    for (; *s != 0; s++) {
        if (before == ' ' && *s >= 'a' && *s <= 'z') *s -= 32;
        else if (before != ' ' && *s >= 'A' && *s <= 'Z') *s += 32;
        before = *s;
    }
}

/**
 * Make the first letter of each sentence of {s} a capital, in place; sentences end with a full stop, ! or ?.
 * sentence case: capitalize the first letter of the text and after each . ! or ?
 * capitalize the first letter of every sentence of a text, ends being . ! ?
 * put a capital letter at the start of the text and after each full stop, ! or ?
 * make the first letter of the string and the next one after each . ! or ? a capital
 * Write a function that turns the first letter of every sentence (after . ! ? and at the start) into a capital, in place.
 * Capitalizes the first letter of the string and each first letter after a full stop, ! or ?.
 * Write a program that capitalizes the first letter of each sentence (sentences end with '.', '!' or '?') and leaves the other letters alone.
 * Given a text, uppercase the first letter of every sentence in place; sentences end with '.', '!' or '?'.
 * How do I capitalize the first letter of each sentence in a C string in place, where every '.', '!' or '?' ends a sentence?
 * first letter of each sentence in a string to upper case in place, with the rest unchanged; a sentence ends at any full stop, exclamation mark or question mark
 * Someone typed everything without capitals: fix the string in place by capitalizing just the first letter of each sentence, where sentences end at . ! or ?
 *
 * @name sentence_case capitalize_sentences
 * @string s
 */
void sentence_case(char *s) {
    _Bool start = 1;
    for (; *s != 0; s++) {
        if (*s == '.' || *s == '!' || *s == '?') {
            start = 1;
        } else if ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z')) {
            if (start && *s >= 'a') *s -= 32;
            start = 0;
        }
    }
}

/**
 * Turn {s} into {OP:1}, in place: {OP:2} letters, and {OP:3} for each space.
 * each space of a string to {OP:3} and its letters to {OP:2} case, giving {OP:1}
 * title to {OP:1} in place: {OP:2} letters and {OP:3} for a space
 * {OP:1} from space-separated words, {OP:3} for every single space, in place
 * turn a text like "Hello World" into {OP:1}, changing only letters and each space
 * Write a function that converts a text to {OP:1} in place, with {OP:2} letters and each space replaced on its own.
 * How do I make {OP:1} out of a title in place, with {OP:3} for each of its spaces?
 * Converts the words of the string to {OP:1} in the same buffer, every space giving {OP:3}.
 * Write a function that turns a phrase into {OP}: {OP:2} letters, and {OP:3} for each space.
 * How do I convert a sentence to {OP} in C, i.e. {OP:2} letters and {OP:3} instead of each space?
 * every space to {OP:3} and letters to {OP:2} ones, i.e. {OP}
 * Given a phrase, convert it to {OP} in place: {OP:3} for every space, all letters {OP:2}.
 *
 * @OP (c==32?'_':c>='A'&&c<='Z'?c+32:c) "snake_case" "small" "an underscore"
 * @OP (c==32?'-':c>='A'&&c<='Z'?c+32:c) "kebab-case" "small" "a dash"
 * @OP (c==32?'_':c>='a'&&c<='z'?c-32:c) "CONSTANT_CASE" "capital" "an underscore"
 * @name to_case convert_case words_to_name
 * @string s
 */
void words_to_name(char *s) {
    for (; *s != 0; s++) {
        char c = *s;
        *s = OP;
    }
}

/**
 * Convert the kebab-case name {s} to camelCase, in place.
 * kebab case name to camel case, in place
 * turn names like background-color into backgroundColor in place
 * dash separated name to camel case in place
 * How do I turn a name like font-size into fontSize, in place?
 * Converts a hyphenated name to camel case in the same buffer.
 * Write a function that removes the dashes from a name and capitalizes the letter after each, except at the very beginning.
 * How do I change kebab-case into camelCase in C?
 * kebab-case to camelCase
 * Given a kebab-case name such as background-color, convert it to camelCase in place.
 * hyphenated identifier to camelcase: drop hyphens, uppercase the letter succeeding each inner one, in place
 * Delete the dashes of a name in place and make a small letter right after a dash a capital, unless it becomes the first character of the result.
 *
 * @name kebab_to_camel dash_to_camel
 * @string s
 */
void kebab_to_camel(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '-') continue;
        _Bool raise = i > 0 && s[i - 1] == '-' && kept > 0 && s[i] >= 'a' && s[i] <= 'z';
        s[kept++] = raise ? s[i] - 32 : s[i];
    }
    s[kept] = 0;
}

/**
 * Convert the camelCase name {s} to kebab-case, to {out}, with a dash before each capital but a leading one.
 * camel case name to kebab case, in an output buffer, a dash before every inner capital
 * camelCase name to kebab-case in out (parseURL gives parse-u-r-l)
 * javascript camelCase name to css name with dashes, in another string; each capital past the start gets one
 * Write a function that writes a camelCase name to another buffer in lower case, with a dash before each former capital except at the start.
 * How do I turn a name like backgroundColor into background-color or getID into get-i-d, in a second buffer?
 * Copies the camelCase name to a second buffer in kebab case, one dash per capital; no dash is put at the very start.
 * Write a program that converts a camelCase name to kebab-case in an output buffer, e.g. fontSize to font-size, aBC to a-b-c.
 * backgroundColor to background-color in C, from one buffer to another, every capital inside split off?
 * camelCase to kebab-case, into a second string, dash before each single capital unless it comes first
 * Given a camelCase string, write it to another buffer in lowercase with a dash before each former capital letter after the first character.
 * Copy a camelCase name to another buffer, writing each capital as a small letter with a dash before it, but with no dash at the very start.
 *
 * @name camel_to_kebab to_kebab_case
 * @string s
 * @array out 64
 * @range out 120 120
 */
void camel_to_kebab(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        _Bool capital = s[i] >= 'A' && s[i] <= 'Z';
        if (capital && i > 0) *out++ = '-';
        *out++ = capital ? s[i] + 32 : s[i];
    }
    *out = 0;
}

/**
 * Convert the snake_case name {s} to PascalCase, in place.
 * snake case name to pascal case in place
 * snake_case name to PascalCase in the same buffer
 * each word of a snake_case name with a capital, no underscores, in place
 * convert names like user_name to UserName in place
 * remove the underscores of a name and capitalize every word
 * Write a function that deletes the underscores of a name and capitalizes its first letter and each after one.
 * How do I turn a name like my_class into MyClass?
 * Converts an underscored name to upper camel case in the same buffer.
 * Write a function to convert a name such as user_name to UserName in place: no underscores, each part capitalized.
 * How can I turn snake_case into PascalCase in C?
 * snake_case to PascalCase
 *
 * @name snake_to_pascal to_class_name
 * @string s
 */
void snake_to_pascal(char *s) {
    int32_t kept = 0;
    _Bool raise = 1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '_') {
            raise = 1;
            continue;
        }
        s[kept++] = raise && s[i] >= 'a' && s[i] <= 'z' ? s[i] - 32 : s[i];
        raise = 0;
    }
    s[kept] = 0;
}

/**
 * Does the file name {s} end with "{OP:1}"?
 * is it a {OP:1} file, judging by the end of the name
 * file name ends with {OP:1}
 * has a file name the extension {OP:1}
 * check for {OP:1} at the end of a string
 * Write a function that tells whether a file name has the extension {OP:1}.
 * Is this a {OP:1} file? Look at the end of its name, lower case only.
 * Returns true if the name ends with {OP:1}, in lower case.
 * Write a function that checks whether a file name has the ending {OP}, in lowercase letters.
 * How to test for the {OP} extension in C (case matters)?
 * does the string end in {OP}
 * Given a file name, return true if it ends with {OP}.
 *
 * @OP 't','x','t' ".txt"
 * @OP 'j','p','g' ".jpg"
 * @OP 'p','d','f' ".pdf"
 * @OP 'p','n','g' ".png"
 * @OP 'c','s','v' ".csv"
 * @name has_file_type is_file_type ends_with_extension
 * @string s
 */
_Bool has_file_type(const char *s) {
    const char type[3] = {OP};
    int32_t n = 0;
    while (s[n] != 0) n++;
    return n >= 4 && s[n - 4] == '.' && s[n - 3] == type[0] && s[n - 2] == type[1] && s[n - 1] == type[2];
}

/**
 * At which index is the last dot of the file name {s}, -1 if there is none?
 * index of the dot before the file extension (the last one), -1 without a dot
 * index of the last dot in a string, -1 if none
 * where does the extension of a file name begin? index of its last dot or -1
 * index of the last dot in a file name, -1 if it has no dot
 * find the dot before the extension: its index, -1 if there is none
 * Write a function that returns the index of the last dot in a file name, or -1.
 * Where is the dot of the extension, the last one in the name? -1 for no dot.
 * Returns the index of the last dot in the string, -1 if there is none.
 * Write a program which finds the position of the last dot in a file name, counted from 0, or -1.
 * How do I find where the file extension begins (index of last '.')?
 * index of the last dot, or -1
 *
 * @name extension_index last_dot find_extension
 * @string s
 */
int32_t last_dot(const char *s) {
    int32_t found = -1;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == '.') found = i;
    return found;
}

/**
 * Copy the file name in the path {s} without folder and extension to {out}; a dot at the start of the name begins no extension.
 * file stem of a path into out: no folder, no extension (.bashrc has none)
 * file name without path and last extension, copied to a buffer, .profile staying .profile
 * What is the bare name in this path, with no directories and no extension (a leading dot is part of the name)? Write it to a second buffer.
 * Copies the stem of a path to another buffer: the last component less its extension, of which .vimrc has none.
 * Write a function to extract from a path into a buffer the name of the file without folders and without its last extension, which cannot start the name.
 * Extract the file name from a path like /home/me/photo.jpg into a buffer, without folder and extension (here: photo; /home/me/.login gives .login).
 * How to get a filename without directory and extension into a buffer in C ('/' separators, .bashrc stays whole)?
 * Given a path, write the file name without directory and extension to out, so that .bashrc remains .bashrc.
 * From a path, put just the name of the file into a second string: no directories, no extension; a leading dot starts none.
 * Write a function that copies the base name of a path, without its extension, to a buffer; an initial dot does not count.
 * path to bare name in another buffer: drop folders and the last extension; .bashrc stays
 *
 * @name file_stem bare_name
 * @string s
 * @array out 64
 * @range out 120 120
 */
void file_stem(const char *s, char *out) {
    int32_t start = 0, end = -1, i = 0;
    for (; s[i] != 0; i++) {
        if (s[i] == '/') {
            start = i + 1;
            end = -1;
        }
        if (s[i] == '.' && i > start) end = i;
    }
    if (end < 0) end = i;
    while (start < end) *out++ = s[start++];
    *out = 0;
}

/**
 * Write the file name {a} with its extension replaced by {b}, given without a dot, to {out}.
 * change the file extension of a name to another, given without its dot, into an output buffer
 * replace the extension of a file name, into another buffer; a name without one gets it appended after a dot
 * new extension: "photo.png" and "jpg" give "photo.jpg" in out
 * file name with a new extension, in a second buffer, the extension passed without a dot
 * file name with another type in an output buffer, e.g. "a.txt" with "md" to "a.md"
 * How do I change the extension of a file name, given the name and the new extension without a dot, and an output buffer?
 * Copies the name to the output buffer up to its last dot, or all of it, then a dot and the new extension.
 * Write a function that replaces the extension of a file name by a new one, into a buffer; if there is none, the new one is appended after a dot.
 * Given a file name and a new extension (without dot), write the file name with that extension to out.
 * How do I write a file name to a buffer with everything after its last dot replaced by a new extension (passed second, without a dot), or with a dot and the extension appended if it has no dot?
 * File name with a new extension (second, without a dot) into out: replace what follows the last dot; if there is none, append "." and the extension.
 *
 * @name change_extension replace_extension with_extension
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void change_extension(const char *a, const char *b, char *out) {
    int32_t end = 0, dot = -1;
    for (; a[end] != 0; end++)
        if (a[end] == '.') dot = end;
    if (dot >= 0) end = dot;
    for (int32_t i = 0; i < end; i++) *out++ = a[i];
    *out++ = '.';
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * At which index is the @ of {s}? -1 unless there is exactly one.
 * index of the @ in a string if there is exactly one, else -1
 * index of the at sign in an address, -1 if none or several
 * where is the @ in an email? index of the only one, -1 for none or more
 * find the single @ of a string, otherwise -1
 * Write a function that returns the index of the @ in an address, or -1 if it does not occur exactly once.
 * At which index is the @ in an address? Return -1 if there isn't exactly one.
 * Returns the index of the only @ in the string, -1 if it isn't there exactly once.
 * index of @ in a string when it occurs only once, -1 otherwise
 * index of a unique at-sign in a string, -1 if missing or repeated
 * Return the index of the only '@' in an address, -1 unless exactly one exists.
 * index of the only '@', or -1 if there is not exactly one
 *
 * @name at_index find_at
 * @string s
 */
int32_t find_at(const char *s) {
    int32_t found = -1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] != '@') continue;
        if (found >= 0) return -1;
        found = i;
    }
    return found;
}

/**
 * Is {s} an e-mail address in the sense that it has exactly one @ with something on both sides?
 * does the address have one @ and text before and after it
 * very simple email check: a single @ that is neither first nor last
 * basic email validation without dots: one @ with at least a character on each side
 * Write a function that accepts an address with exactly one @ that is neither its first nor its last character.
 * Could this be an email address? One @ with something on each side is enough.
 * Returns true if the string has exactly one @ and characters on both sides of it.
 * Write a function to check roughly whether a string is an email address: exactly one @, neither first nor last.
 * Return true if a string has exactly one '@' and it is not at either end.
 * Given a string, return true if it looks like an email address, i.e. has one @ with at least one character on each side.
 * How do I do a very simple email validation: exactly one @ with text before and after it?
 * Is there exactly one @ in the string, with at least one character before and after it?
 *
 * @name is_email has_one_at simple_email_check
 * @string s
 */
_Bool has_one_at(const char *s) {
    int32_t count = 0, n = 0, at = 0;
    for (; s[n] != 0; n++) {
        if (s[n] != '@') continue;
        count++;
        at = n;
    }
    return count == 1 && at > 0 && at < n - 1;
}

/**
 * Does the e-mail address {a} belong to exactly the domain {b}, letter case included?
 * is an email address (first argument) from exactly the given domain (second argument), case-sensitive, no subdomains
 * does the address end with @ and the given domain
 * check the domain of an email: what follows its last @ must equal the second string
 * does what follows the last @ in the first string equal the second string
 * Write a function that tells whether the part of an address after its last @ is a given domain.
 * Returns true if the text after the last @ of the first string equals the domain in the second.
 * Write a function that checks whether an email address (first) belongs to a given domain (second): everything after the last @ must match it exactly.
 * How to check in C that an email's part after the last @ is the same string as a domain (address first)?
 * does the email address belong to exactly the given domain (what follows the last @, case counts)
 * Given an email address and a domain, return true if the part after the last @ equals the domain.
 * Is the part of an email address after the last @ equal to the given domain?
 *
 * @name has_domain is_from_domain
 * @string a
 * @string b
 */
_Bool is_from_domain(const char *a, const char *b) {
    const char *domain = 0;
    for (; *a != 0; a++)
        if (*a == '@') domain = a + 1;
    if (domain == 0) return 0;
    while (*domain != 0 && *domain == *b) domain++, b++;
    return *domain == *b;
}

/**
 * Hide the name in the e-mail address {s}: stars for everything between its first character and the @, in place.
 * mask an email address in place: stars between its first character and the @
 * hide the name part of an email with stars, except its first letter
 * stars for the characters between the first letter of an address and its @
 * How do I show an email address with stars in place of its name, the first letter excepted?
 * Masks the local part of an address with stars, except its first character.
 * Write a program that hides the name in an email address with stars except for its first letter, only if it has an @.
 * How to partially hide an email address, so that bob@x.com becomes b**@x.com?
 * mask an email address except the first letter and the domain
 * Given an email address, replace every character between the first one and the @ with *, in place.
 * Mask an email such as anna@x.com to a***@x.com in place.
 * Mask the local part of an email in place by replacing every character after the first and before the first @ with a star; a text without @ stays unchanged.
 *
 * @name mask_email hide_email
 * @string s
 */
void mask_email(char *s) {
    int32_t at = 0;
    while (s[at] != 0 && s[at] != '@') at++;
    if (s[at] == 0) return;
    for (int32_t i = 1; i < at; i++) s[i] = '*';
}

/**
 * Does {s} begin with "http://" or "https://"?
 * string starts with http:// or https://
 * is it a web address, beginning with http:// or https://
 * url begins with http:// or https://, in lower case
 * is this text a link, i.e. does it start with http:// or https://
 * Write a function that tells whether a string starts with http:// or https://.
 * Is this a link? It is if it begins with http:// or https://.
 * Returns true for strings that begin with http:// or https://.
 * Write a function to check whether a string begins with http:// or https:// in lowercase letters.
 * How can I tell if a C string is a web address (http/https)?
 * starts with http:// or https://
 * Given a string, return true if it starts with http:// or https://.
 *
 * @name is_web_url is_link has_http_scheme
 * @string s
 */
_Bool is_web_url(const char *s) {
    const char *http = "http";
    for (; *http != 0; s++, http++)
        if (*s != *http) return 0;
    if (*s == 's') s++;
    return s[0] == ':' && s[1] == '/' && s[2] == '/';
}

/**
 * Which port is in the URL {s}, as after the host in "http://host:8080/"? -1 if there is none.
 * port from a url such as http://a.b:80/, -1 if missing
 * port number after the host of a url, -1 if there is none
 * which port does this url give after its host? -1 if none
 * Write a function that returns the port given in a URL after "://" and the host, or -1.
 * What port is in the link, like 3000 in "http://localhost:3000/"? -1 for no port.
 * Returns the explicit port of a URL, -1 if it has none; the number has at most five digits.
 * Write a program which extracts the port number (at most five digits) of a URL after "://", or returns -1 if it has none.
 * How to parse the port out of http://host:8080/page in C (-1 if missing)?
 * port number of a url, or -1
 * Given a URL, return its port number as an integer, or -1 if no port is given.
 * How do I get the port from a URL like http://localhost:8080/index.html? Return -1 if there is none.
 *
 * @name url_port port_of_url
 * @string s
 */
int32_t url_port(const char *s) {
    while (*s != 0 && !(s[0] == ':' && s[1] == '/' && s[2] == '/')) s++;
    if (*s == 0) return -1;
    for (s += 3; *s != 0 && *s != ':'; s++)
        if (*s == '/' || *s == '?' || *s == '#') return -1;
    if (*s == 0 || s[1] < '0' || s[1] > '9') return -1;
    int32_t port = 0;
    for (int32_t i = 1; i <= 5 && s[i] >= '0' && s[i] <= '9'; i++) port = port * 10 + (s[i] - '0');
    return port;
}

/**
 * Copy the path of the URL {s} to {out}, from the slash after the host up to a ? or #; "/" if there is none.
 * path of a url without query and fragment, "/" if it has none, into out
 * get the path of a url into a buffer: http://a.b/c/d?x=1 gives /c/d, and http://a.b gives /
 * get the path from a link into an output buffer, "/" when nothing follows the host
 * Write a function that copies the path of a URL to a buffer, without query and fragment, and "/" if the URL ends after the host.
 * What is the path in this link, ending before a ? or #, and "/" if the link stops at the host? Put it into another buffer.
 * Write a function to extract a URL's path into a buffer, from the first slash after the host up to '?' or '#', or "/" if there is none.
 * How do I get /a/b from https://x.org/a/b?q=1 in C in a second buffer (just "/" if the path is missing)?
 * Given a URL, write its path (without query string and fragment) to out, or "/" if it has none.
 * Copy the path part of a URL to a buffer, ignoring everything from ? or # on; use "/" if the path is missing.
 * How do I extract the path from a URL into another buffer, without the query and the fragment? An empty path becomes "/".
 * I have a URL like https://shop.com/items/5?page=2#top, maybe without the https://, and want just /items/5 in a buffer, or / when no path follows the host.
 *
 * @name url_path path_of_url
 * @string s
 * @array out 64
 * @range out 120 120
 */
void url_path(const char *s, char *out) {
    const char *start = s;
    while (*s != 0 && !(s[0] == ':' && s[1] == '/' && s[2] == '/')) s++;
    s = *s != 0 ? s + 3 : start;
    while (*s != 0 && *s != '/' && *s != '?' && *s != '#') s++;
    if (*s != '/') *out++ = '/';
    else
        while (*s != 0 && *s != '?' && *s != '#') *out++ = *s++;
    *out = 0;
}

/**
 * Remove "www." from the start of {s}, in place, if it is there.
 * remove www. from the start of a domain in place
 * strip a leading www. from a string
 * turn www.example.com into example.com in place; other names stay
 * delete www. at the beginning of a string, if present
 * Write a function that deletes the four characters "www." at the start of a string, if they are there.
 * How do I drop the www. in front of a domain?
 * Removes a leading "www." from the string in the same buffer.
 * strip the www. prefix of a host name in place
 * Write a function that deletes a leading "www." from a host name in place.
 * How to get rid of "www." in front of a domain?
 * remove www. from the start
 *
 * @name strip_www remove_www
 * @string s
 */
void strip_www(char *s) {
    if (s[0] != 'w' || s[1] != 'w' || s[2] != 'w' || s[3] != '.') return;
    for (int32_t i = 0;; i++) {
        s[i] = s[i + 4];
        if (s[i] == 0) return;
    }
}

/**
 * If {s} starts with {prefix}, remove that from its start, in place.
 * remove the prefix, second string, from the first string if present
 * strip a prefix from a string in place
 * remove prefix from a string in place
 * Write a function that deletes a prefix from a string if the string begins with it.
 * How do I remove a given prefix at the start of a string, if it is there?
 * Removes the prefix from the string in the same buffer; a string without it stays as it is.
 * Write a function which removes a given prefix from a string, in place, if the string begins with it.
 * How can I delete a known prefix from a C string?
 * remove a prefix from a string if present
 * Given a string and a prefix, delete the prefix from the string if it starts with it.
 * s.removeprefix(prefix) on the string itself
 *
 * @name remove_prefix strip_prefix
 * @string s
 * @string prefix
 */
void remove_prefix(char *s, const char *prefix) {
    int32_t n = 0;
    for (; prefix[n] != 0; n++)
        if (s[n] != prefix[n]) return;
    for (int32_t i = 0;; i++) {
        s[i] = s[i + n];
        if (s[i] == 0) return;
    }
}

/**
 * If {s} ends with {suffix}, cut that off, in place.
 * remove the suffix, second string, from the first string if present
 * strip a suffix from a string in place
 * remove suffix from a string in place
 * Write a function that removes a suffix from a string if the string ends with it.
 * How do I remove a given suffix at the end of a string, if it is there?
 * Removes the suffix from the string in the same buffer; a string without it stays as it is.
 * Write a function which removes a given suffix from a string, in place, if the string ends with it.
 * How can I delete a known ending such as ".bak" from a C string?
 * remove a suffix from a string if present
 * Given a string and a suffix, cut off the suffix if the string ends with it.
 * s.removesuffix(suffix) on the string itself
 *
 * @name remove_suffix strip_suffix
 * @string s
 * @string suffix
 */
void remove_suffix(char *s, const char *suffix) {
    int32_t n = 0, m = 0;
    while (s[n] != 0) n++;
    while (suffix[m] != 0) m++;
    if (m > n) return;
    for (int32_t i = 0; i < m; i++)
        if (s[n - m + i] != suffix[i]) return;
    s[n - m] = 0;
}

/**
 * Copy the text in {s} inside the first {OP:3} to {out}; empty if the opening or the closing one is missing.
 * copy the text within the first pair of {OP:3} in a string to another buffer, "" if there is no complete pair
 * Copy what is inside the first {OP:3} of a text to out; empty if there is none.
 * content of the first {OP:3} in a string, copied to a buffer, empty when they are missing
 * extract the part of a text in {OP:3}, the first such part, into a buffer, or an empty string
 * Write a function that copies the text inside the first {OP:3} of a string to a buffer, an empty string if there is none.
 * What is in the first {OP:3} of my text? Write it to another buffer. If there are none, the result is an empty string.
 * Copies the contents of the string's first {OP:3} to a buffer, an empty string if they are missing or not closed.
 * Write a function to extract the text inside the first {OP:3} of a string into another, or "" if the opening or closing one is missing.
 * Given a string, copy the text enclosed in its first {OP:3} to out, or an empty string if there is none.
 * How do I get the text inside the first {OP:3} of a string into a buffer? Give an empty string if there is none.
 * re.search-like extraction of what is enclosed by the first {OP:3} of a string, into a buffer, empty when it isn't closed
 *
 * @OP '(',')' "(" ")" "parentheses"
 * @OP '[',']' "[" "]" "square brackets"
 * @OP '<','>' "<" ">" "angle brackets"
 * @OP 34,34 "a quote" "a quote" "double quotes"
 * @name between inside_of extract_between
 * @string s
 * @array out 64
 * @range out 120 120
 */
void extract_between(const char *s, char *out) {
    const char marks[2] = {OP};
    int32_t end = 0;
    *out = 0;
    while (*s != 0 && *s != marks[0]) s++;
    if (*s == 0) return;
    for (s++; s[end] != marks[1]; end++)
        if (s[end] == 0) return;
    for (int32_t i = 0; i < end; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Copy the part of {s} before the first {c} to {out}, or all of it if there is none.
 * part of a string before the first occurrence of a character, in another buffer, all of it if there is none
 * text before the first separator character in an output buffer, or the whole text without it
 * copy a string to a buffer up to a delimiter character, or to its end
 * Write a function that copies the part of a string before the first occurrence of a character to a second one; without it, everything.
 * Copies the part of the string before the first delimiter character to a buffer, or the whole string.
 * Write a program to copy the part of a string that precedes the first occurrence of a character to another, everything if it never occurs.
 * How to copy a C string to another buffer, cut off just before the first occurrence of a char?
 * Given a string and a separator character, write everything before the first separator to out (the whole string if there is none).
 * Get the part of a string up to the first occurrence of a given character into a buffer, or the whole string.
 * Split a string where a given character first occurs and store the left part in another, or the whole string if the character is missing.
 * Write a function to get the part of a string before a given character (all of it if missing), in a buffer.
 * Given a string and a char, copy to a buffer everything up to (not including) its first occurrence, or all.
 * Function that cuts a text at the first separator char and writes the left part to out
 * text before the first occurrence of a given char, into a buffer, whole text if there's none
 *
 * @name text_before before_char left_part
 * @string s
 * @range c 33 126
 * @array out 64
 * @range out 120 120
 */
void text_before(const char *s, char c, char *out) {
    while (*s != 0 && *s != c) *out++ = *s++;
    *out = 0;
}

/**
 * Copy the part of {s} after the first {c} to {out}; empty if there is none.
 * part of a string after the first occurrence of a character, in another buffer, empty if there is none
 * text after the first separator character in an output buffer, or nothing without it
 * copy what follows the first delimiter character in a string to a buffer, else an empty string
 * Write a function that copies the part of a string after the first occurrence of a character to a second one; without it, nothing.
 * Copies the part of the string after the first delimiter character to a buffer, or an empty string.
 * Write a program to copy the part of a string that follows the first occurrence of a character to another, nothing if it never occurs.
 * How do I get everything in a C string after the first separator char into a buffer (nothing if it is missing)?
 * Given a string and a separator character, write everything after the first separator to out (an empty string if there is none).
 * Get the rest of a string after the first occurrence of a given character into a buffer, or an empty string.
 * Split a string where a given character first occurs and store the right part in another, or an empty string if the character is missing.
 * Write a function to get the part of a string after the first occurrence of a character ("" if none), in a buffer.
 * Given a string and a char, copy to a buffer everything behind its first occurrence; "" if it doesn't occur.
 * text after the first occurrence of a given char, into a buffer, empty if there's none
 * right part of a string split at a character's first occurrence, into another string, else ""
 *
 * @name text_after after_char right_part
 * @string s
 * @range c 33 126
 * @array out 64
 * @range out 120 120
 */
void text_after(const char *s, char c, char *out) {
    while (*s != 0 && *s != c) s++;
    if (*s != 0)
        for (s++; *s != 0; s++) *out++ = *s;
    *out = 0;
}

/**
 * Copy the part of {s} after the last {c} to {out}, or all of it if there is none.
 * text after the last occurrence of a character in a string, in another buffer, all of it if there is none
 * last part of a string when split at a character, in an output buffer, the whole string if it does not occur
 * Write a function that copies the part of a string after the last occurrence of a character to a second one; without it, everything.
 * Copies the part of the string after the last delimiter character to a buffer, or the whole string.
 * Write a function that copies what comes after the last occurrence of a character in a string to a buffer, the entire string if it never occurs.
 * How do I get the last field of a delimited C string into another buffer?
 * Given a string and a separator character, write everything after the last separator to out (the whole string if there is none).
 * Get the last part of a string after a given separator character into a buffer, or the whole string if it has none.
 * Split a string at the last occurrence of a character and store the right part in another; without it, store the whole string.
 * How do I get the text after the last slash or any other given character into a buffer? If it is missing, copy everything.
 * the piece of a string behind the final delimiter character, like s.split(ch)[-1], into a buffer
 *
 * @name text_after_last after_last_char last_part
 * @string s
 * @range c 33 126
 * @array out 64
 * @range out 120 120
 */
void text_after_last(const char *s, char c, char *out) {
    const char *start = s;
    for (; *s != 0; s++)
        if (*s == c) start = s + 1;
    while (*start != 0) *out++ = *start++;
    *out = 0;
}

/**
 * Read the whole number in {s}, or return {fallback} unless it is just digits with an optional + or - in front.
 * parse an integer string with optional sign, a default if it holds anything else
 * text with optional sign and digits to number, or the fallback
 * atoi with a default for invalid input, i.e. anything but a sign and digits
 * Write a function that converts a string with an optional sign and digits to an integer and returns a default for any other string.
 * How do I read a number from text safely, with a default when it isn't [+-]?digits?
 * Returns the integer in the string, or the default if the string holds anything but an optional sign and digits.
 * Write a function to convert a string with optional sign to an integer, using a given default if it is not a valid number.
 * String to int in C with default value on bad input (a sign is fine)?
 * parse a signed integer or return the default
 * Given a string and a default value, return the integer in the string, or the default if it is not a valid integer.
 * Convert a string to an int, returning the second argument if the string is not a number with an optional sign.
 * Write a function to convert a string to an int, with a default value if it is not a valid integer.
 * Given a string and a default, return the signed integer or the default for anything invalid or empty.
 * Implement parseIntOr(s, fallback): optional sign and digits only, otherwise the fallback.
 * safe string-to-integer conversion: default value on bad input
 *
 * @name parse_or_default int_or_default
 * @string s
 */
int32_t parse_or_default(const char *s, int32_t fallback) {
    uint32_t number = 0;
    _Bool negative = *s == '-';
    if (*s == '-' || *s == '+') s++;
    if (*s == 0) return fallback;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') return fallback;
        number = number * 10 + (uint32_t)(*s - '0');
    }
    return (int32_t)(negative ? -number : number);
}

/**
 * Read the number in {s}, or return -1 unless it consists of digits only.
 * parse a string of digits as a number, -1 if empty or invalid
 * string of digits to non-negative int, or -1
 * Write a function that converts a string of digits to a number and returns -1 if it is empty or has other characters.
 * What number is written in this text? -1 unless it is all digits.
 * Returns the value of a digit string, -1 for malformed input.
 * Write a program that converts a string of digits to an integer, returning -1 if it is empty or contains any other character.
 * How to convert a string to a non-negative int and detect errors (-1)?
 * parse a string of digits, -1 if invalid
 * Given a string, return its value if it is not empty and consists of digits only, otherwise -1.
 * Convert a string to a non-negative integer; return -1 if it is empty or has a character that is not a digit.
 * How do I parse a non-empty string of digits and return -1 for anything else?
 * Convert a string of digits to a number; -1 if it is empty or corrupted by any other character.
 * Write a function to convert a string of digits to an int, -1 if it contains anything else or is empty.
 * Given a string, return its value if it has only digits, otherwise -1.
 * Implement a strict parse of a non-negative integer; -1 on invalid input.
 * strict string to int, digits only, -1 on error
 *
 * @name parse_number parse_or_minus_one
 * @string s
 */
int32_t parse_number(const char *s) {
    uint32_t number = 0;
    if (*s == 0) return -1;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') return -1;
        number = number * 10 + (uint32_t)(*s - '0');
    }
    return (int32_t)number;
}

/**
 * What is the first whole number (without sign) anywhere in {s}? Return -1 if there is no digit.
 * first number in a text, any minus ignored, -1 if there is no digit
 * find the first unsigned number in a string, -1 if none
 * extract the first group of digits of a text as an integer, -1 if there is none
 * skip to the first digits of a string and read them as a number, -1 if none
 * Write a function that returns the first group of digits of a text as a number, or -1 if there is none.
 * Which number, just its digits, comes first in this text? -1 when there is no digit.
 * Returns the value of the first run of digits in the string, -1 without digits.
 * Write a function to extract the first whole number (without sign) that occurs in a string, or -1.
 * first unsigned number in a string, or -1
 * Given a string, return the first number that appears in it, signs ignored, or -1 if it has no digits.
 * Write a function to extract the first unsigned number from a string, -1 if it has none.
 * Given a text like "room 42b", return 42, its first run of digits; -1 without digits.
 * Function that finds the first unsigned integer in a text, -1 if there is none
 * get the first number that a text contains, minus signs ignored, -1 for no digits
 * Pull the first group of digits out of text such as "room 42, floor 3" as an integer, -1 without digits
 *
 * @name first_number extract_number
 * @string s
 */
int32_t first_number(const char *s) {
    uint32_t number = 0;
    while (*s != 0 && (*s < '0' || *s > '9')) s++;
    if (*s == 0) return -1;
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (uint32_t)(*s - '0');
    return (int32_t)number;
}

/**
 * How many cents is the price {s}, such as "12.50", "$3" or "7.5"?
 * price text to cents: "12.50" to 1250, "$3" to 300
 * parse a price to cents, "$4.5" giving 450, one currency sign before the number allowed
 * read an amount like "$3.99" as 399, missing decimals being 0
 * Write a function that reads a price with up to two decimals, after an optional currency sign, as cents.
 * Returns the amount in cents of a price text; missing decimals count as 0, further ones are ignored.
 * Write a function to convert a price text such as "$12.34" into whole cents; one symbol may stand in front and later decimals are cut.
 * How to parse prices such as "$3.5" to 350 cents in C (cut after two decimals)?
 * price string to cents, like "$12.34" to 1234
 * Given a price as a string, e.g. "$3.5", return it in cents (350); decimals after the second are dropped.
 * Parse a price such as "12.50" or "$12.5" and return the number of cents.
 * Convert a string with a dollar amount to an integer number of cents, cutting after two decimals.
 *
 * @name price_to_cents parse_price
 * @string s
 */
int32_t price_to_cents(const char *s) {
    uint32_t cents = 0, scale = 100;
    if (*s != 0 && (*s < '0' || *s > '9') && *s != '.') s++;
    for (; *s >= '0' && *s <= '9'; s++) cents = cents * 10 + (uint32_t)(*s - '0') * 100;
    if (*s == '.') {
        for (s++; scale > 1 && *s >= '0' && *s <= '9'; s++) {
            scale /= 10;
            cents += (uint32_t)(*s - '0') * scale;
        }
    }
    return (int32_t)cents;
}

/**
 * Read the number {s} whose decimal mark is a comma, such as "-3,75"; ignore what follows it.
 * parse a string like "12,5" as 12.5, negative ones too; text after the number is ignored
 * european number text without thousands dots such as "-3,75" to double, up to the first character that is not part of it
 * read a number written with a comma instead of a point, maybe negative; anything behind it is ignored
 * read a german decimal number like "-1,5", no thousands dots, from a string, stopping at the end of the number
 * Write a function that reads a decimal number, possibly negative, with a comma as the decimal mark; whatever comes after it does not matter.
 * How do I read 3,75 or -3,75 from a string as a number, ignoring the rest of the string?
 * Returns the value of a number text with an optional minus sign and decimal comma; text behind the number does not count.
 * Write a program which converts a decimal number written with a comma, like "-3,75", to a double, ignoring what comes after it.
 * How to parse "-3,14" with a comma in C, ignoring anything after the number?
 * parse a number with a decimal comma; stop at the first character that does not belong to it
 * Given a string with a number that uses a decimal comma, return it as a double; it may have a minus sign; ignore the rest of the string.
 *
 * @name parse_comma_decimal comma_number
 * @string s
 */
double comma_number(const char *s) {
    double number = 0, scale = 1;
    _Bool negative = *s == '-';
    if (negative) s++;
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (*s - '0');
    if (*s == ',') {
        for (s++; *s >= '0' && *s <= '9'; s++) {
            number = number * 10 + (*s - '0');
            scale *= 10;
        }
    }
    return negative ? -number / scale : number / scale;
}

/**
 * Read the non-negative whole number {s} with commas between its thousands, such as "1,234,567".
 * unsigned number text with thousands separators (commas) to int
 * parse a string like "1,234" as 1234
 * skip the commas of a string and read its digits as one number
 * ignore commas when parsing an unsigned integer from a string
 * Write a function that reads the digits of a string as one number and skips the commas.
 * How do I read 1,000,000 from a string as a number?
 * Returns the value of the string's digits, ignoring commas; it stops at any other character.
 * Write a function to convert a number with thousands commas such as "1,234,567" to an integer, stopping at any other character.
 * Given a string such as "12,345", return the integer with the commas ignored.
 * How can I read a number like "12,000" from a string as an int?
 * Parse a non-negative integer whose thousands are separated by commas, like "4,500", into an int, ending at the first character that is neither a digit nor a comma.
 *
 * @name parse_grouped parse_with_commas
 * @string s
 */
int32_t parse_grouped(const char *s) {
    uint32_t number = 0;
    for (; *s == ',' || (*s >= '0' && *s <= '9'); s++)
        if (*s != ',') number = number * 10 + (uint32_t)(*s - '0');
    return (int32_t)number;
}

/**
 * Read the unsigned fraction {s}, such as "3/4", as a decimal number, n/0 as 0; a number without a slash counts as it is.
 * unsigned fraction text like "3/4" to double, a plain number to itself, n/0 to 0
 * parse an unsigned fraction such as "1/2" to a double; without a slash just the number, 0 for a zero denominator
 * read text like 1/2 as 0.5 and 2 as 2, no signs, division by zero giving 0
 * Write a function that divides the two unsigned numbers around a slash in a string, as a double; n/0 gives 0, a number without a slash stays as it is.
 * How do I turn "3/4" into 0.75, "7" into 7 and anything over 0 into 0, all numbers without signs?
 * Returns the value of a fraction of two digit strings, 0 for a zero denominator; the slash part may be missing.
 * Write a function that returns the value of an unsigned fraction such as "3/4" as a double, 0 if the denominator is 0; a plain number is its own value.
 * parse an unsigned fraction like "3/4", 0 if the denominator is 0, and just the number without a slash
 * Given a string with an unsigned fraction like "7/8" or a plain number, return its value as a double; a zero denominator gives 0.
 * Convert an unsigned fraction written as text, such as "1/2", to a floating-point number, or 0 when the denominator is 0; without a slash it is the number itself.
 * How do I convert an unsigned fraction like "1/3" in a string to a double? Return 0 if the denominator is zero, and the number itself without a slash.
 *
 * @name parse_fraction fraction_value
 * @string s
 */
double parse_fraction(const char *s) {
    double top = 0, bottom = 0;
    for (; *s >= '0' && *s <= '9'; s++) top = top * 10 + (*s - '0');
    if (*s != '/') return top;
    for (s++; *s >= '0' && *s <= '9'; s++) bottom = bottom * 10 + (*s - '0');
    return bottom == 0 ? 0 : top / bottom;
}

/**
 * parse a size like 1920x1080 from a string into two ints, true if valid; otherwise both become 0
 * width x height from text such as "640x480", stored in two variables, false and zeros if malformed
 * screen resolution string to width and height, with success as the result and 0, 0 on failure
 * read two numbers with an x between them from a string; false, storing 0 and 0, for anything else
 * read dimensions like 12x34 from a string into two outputs, true if it has exactly this form, both 0 if not
 * Write a function that reads a string of just digits, an x and digits into two ints and returns whether it had this form; otherwise both are 0.
 * How do I split text like 640x480 into its two numbers, false and zeros if it has another form?
 * Parses digits, an x and digits into two numbers; returns false, with both 0, for anything else.
 * Write a program that reads a size text such as "640x480" into two integers and says whether it was valid; otherwise both are 0.
 * parse "WxH" into width and height, false and zeros if invalid
 * Read a size such as "1920x1080" into two pointers, width first, and return true; store 0 in both and return false unless it is just digits, x and digits.
 * How do I parse image dimensions like 1920x1080 in C into width and height, with a boolean result and both set to 0 if the text is anything else?
 *
 * @name parse_size parse_resolution
 * @string s
 * @array width 1
 * @array height 1
 */
_Bool parse_size(const char *s, int32_t *width, int32_t *height) {
    uint32_t part[2];
    *width = *height = 0;
    for (int32_t i = 0; i < 2; i++) {
        if (*s < '0' || *s > '9') return 0;
        part[i] = 0;
        for (; *s >= '0' && *s <= '9'; s++) part[i] = part[i] * 10 + (uint32_t)(*s - '0');
        if (*s != (i == 0 ? 'x' : 0)) return 0;
        s++;
    }
    *width = (int32_t)part[0];
    *height = (int32_t)part[1];
    return 1;
}

/**
 * How many minutes is the duration {s}, such as "2h 30m", "45m" or "1h"?
 * duration text such as "2h 30m" to minutes
 * parse text with hours and minutes like 1h30m to minutes
 * read a length of time such as "3h 15m" as a number of minutes
 * Write a function that reads a duration with the units h and m and returns the minutes; other characters are skipped.
 * How many minutes is a text like 1h 20m?
 * Returns the sum of the numbers in the string before h, times 60, and before m.
 * Write a function to convert a duration such as "2h 30m" to a total number of minutes.
 * How do I read "3h5m" as minutes in C?
 * "1h30m" to minutes
 * Given a duration string like "1h 20m" or "45m", return the number of minutes.
 * How do I convert a string such as "1h 5m" to minutes?
 *
 * @name parse_hours_minutes duration_minutes
 * @string s
 */
int32_t parse_hours_minutes(const char *s) {
    uint32_t total = 0, number = 0;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') {
            number = number * 10 + (uint32_t)(*s - '0');
        } else if (*s == 'h' || *s == 'm') {
            total += number * (*s == 'h' ? 60 : 1);
            number = 0;
        }
    }
    return (int32_t)total;
}

/**
 * Which number YYYYMMDD is the date {s}, written as "YYYY-MM-DD"? -1 if it does not look like that.
 * date text YYYY-MM-DD to a yyyymmdd number, -1 if the form differs
 * "2024-03-15" to 20240315, and -1 for a text of another form
 * parse an iso date like 2024-03-15 as the integer 20240315, else -1
 * Write a function that turns a date text of the form YYYY-MM-DD into the number YYYYMMDD, or -1 for another form.
 * How do I make the number 20240315 from the text 2024-03-15, or -1 from a malformed one?
 * Returns the eight digits of an ISO date text as a number, -1 if its form is not YYYY-MM-DD.
 * Write a function that converts a date such as "2024-03-15" to the integer 20240315, or returns -1 if the form is wrong.
 * "YYYY-MM-DD" to the integer yyyymmdd, -1 if malformed
 * Given a date string in the form YYYY-MM-DD, return it as the number YYYYMMDD, -1 for any other form.
 * Convert a date string like "2024-05-17" to an integer like 20240517; return -1 if it doesn't match YYYY-MM-DD.
 * How do I parse a date string such as 2024-01-31 to the int 20240131, or -1 unless it is exactly four, two and two digits with dashes between?
 *
 * @name parse_iso_date date_number
 * @string s
 */
int32_t parse_iso_date(const char *s) {
    int32_t number = 0;
    for (int32_t i = 0; i < 10; i++) {
        _Bool dash = i == 4 || i == 7;
        if (dash ? s[i] != '-' : s[i] < '0' || s[i] > '9') return -1;
        if (!dash) number = number * 10 + (s[i] - '0');
    }
    return s[10] == 0 ? number : -1;
}

/**
 * What is the sum of the whole numbers in {s}, which are separated by commas, such as "3,-1,20"?
 * sum of the comma separated integers in a string
 * split a string at commas and sum the integers, an empty one giving 0
 * sum of a comma list in a string, negative numbers too
 * Write a function that adds the comma-separated integers of a string; an empty string gives 0.
 * Returns the sum of the integers between the commas of a string, each with an optional minus sign.
 * Write a program which adds the integers in a string, separated by commas; they may be negative.
 * sum of comma-separated integers in a string
 * Given a string of comma-separated integers such as "3,-4,10", return their sum.
 * How do I add up all integers in a comma-separated string?
 * Write a program to sum the integers of a comma-separated string.
 * Given a string like "1,2,-3", return the total of its numbers.
 * Function that adds up comma-separated integers in a text, negatives allowed
 * sum of a CSV string of ints
 * add the comma-separated integers in a string like "10,-20,30"
 * total of the integers in a comma-separated string, sum(map(int, s.split(',')))
 *
 * @name sum_comma_list sum_of_list_text
 * @string s
 */
int32_t sum_comma_list(const char *s) {
    uint32_t total = 0, number = 0;
    _Bool negative = 0;
    for (;; s++) {
        if (*s >= '0' && *s <= '9') {
            number = number * 10 + (uint32_t)(*s - '0');
        } else if (*s == '-') {
            negative = 1;
        } else if (*s == ',' || *s == 0) {
            total += negative ? -number : number;
            number = 0;
            negative = 0;
            if (*s == 0) return (int32_t)total;
        }
    }
}

/**
 * Store the whole numbers of {s}, separated by commas, in {out} and return how many there are.
 * split a comma list of unsigned numbers in a string into an int array, return the count
 * parse "1,2,3" into an array and return how many numbers it has
 * comma separated unsigned numbers in a string to an int array, return the count
 * Write a function that stores the comma-separated numbers of a string in an array and returns how many there are.
 * How do I get the numbers of "4,5,6" into an array and their count as the result?
 * Parses a comma-separated list of digits into the array and returns the count; an empty string has 0 numbers.
 * Write a function that splits a string of numbers at commas into an array and returns how many there are (0 for an empty string).
 * parse comma-separated numbers into an array and return the count
 * Given a string like "1,2,3", store its numbers in out and return their count.
 * How do I split a string of comma-separated numbers into an int array and get the count?
 * Convert a comma-separated string of non-negative integers to an array and return the number of elements.
 *
 * @name parse_comma_list split_numbers
 * @string s
 * @array out 32
 */
int32_t parse_comma_list(const char *s, int32_t *out) {
    int32_t count = 0;
    if (*s == 0) return 0;
    for (;; s++) {
        uint32_t number = 0;
        _Bool negative = 0;
        for (; *s != 0 && *s != ','; s++) {
            if (*s == '-') negative = 1;
            if (*s >= '0' && *s <= '9') number = number * 10 + (uint32_t)(*s - '0');
        }
        out[count++] = (int32_t)(negative ? -number : number);
        if (*s == 0) return count;
    }
}

/**
 * Does {s} mean true, i.e. is it "true", "yes", "on" or "1"? All else is false.
 * parse a boolean text: exactly true, yes, on or 1
 * is the string exactly true, yes, on or 1
 * text flag to bool: true, yes, on and 1 are true, any other text false
 * is the text "true", "yes", "on" or "1"
 * config value to boolean: only lower-case true, yes, on and the text 1 mean true
 * Write a function that returns true for the texts true, yes, on and 1, and false for all others.
 * Returns true if the string is one of true, yes, on and 1, in lower case.
 * Write a function that checks whether a setting is switched on: exactly "1", "on", "yes" or "true".
 * How do I parse a boolean from a config string in C, accepting 1, on, yes and true, case-sensitive?
 * true for "1", "on", "yes" or "true", else false
 * Given a string, return true if it is "true", "yes", "on" or "1", and false otherwise.
 *
 * @name parse_bool is_true_text to_bool
 * @string s
 */
_Bool parse_bool(const char *s) {
    if (s[0] == '1') return s[1] == 0;
    if (s[0] == 'o') return s[1] == 'n' && s[2] == 0;
    if (s[0] == 'y') return s[1] == 'e' && s[2] == 's' && s[3] == 0;
    return s[0] == 't' && s[1] == 'r' && s[2] == 'u' && s[3] == 'e' && s[4] == 0;
}

/**
 * Write the date {year}, {month}, {day} as "YYYY-MM-DD" with leading zeros to {out}.
 * format a date as YYYY-MM-DD from year, month, day
 * iso date string from year, month and day
 * year month day to string like 2024-03-05
 * Write a function that writes a year, month and day with four, two and two digits and dashes between them.
 * How do I print year, month and day in ISO form, like 2024-03-05, into a buffer?
 * Formats a date, given as year, month and day, as YYYY-MM-DD.
 * ISO 8601 date formatting from year, month, day into a buffer
 * Write a function to produce the string YYYY-MM-DD from a year, month and day with leading zeros.
 * How do I make a "2023-01-09" string from three ints in C?
 * year, month, day to "YYYY-MM-DD"
 * Given year, month and day, write the date to out as YYYY-MM-DD with zero padding.
 *
 * @name format_date date_to_text iso_date
 * @array out 16
 * @range out 120 120
 * @range year 0 9999
 * @range month 1 12
 * @range day 1 31
 */
void format_date(int32_t year, int32_t month, int32_t day, char *out) {
    int32_t number = (year * 100 + month) * 100 + day;
    out[10] = 0;
    for (int32_t i = 9; i >= 0; i--) {
        if (i == 4 || i == 7) {
            out[i] = '-';
            continue;
        }
        out[i] = (char)('0' + number % 10);
        number /= 10;
    }
}

/**
 * Break {s} into lines of at most {width} characters by turning spaces into newlines; longer words stay whole.
 * Word wrap in place: turn spaces into newlines so that lines are not longer than the given width.
 * wrap a text at a width by replacing spaces with newlines, too long words uncut
 * greedy text wrapping in place at a given width, spaces becoming newlines
 * Write a function that wraps a text to a width: where a word does not fit any more, the space before it becomes a newline.
 * How do I make my text fit into lines of a given width by replacing spaces with newlines?
 * Greedily wraps the text to a maximum line width at spaces in the same buffer.
 * Write a program that wraps a text in place to lines of limited width, replacing spaces with newlines; longer words stay whole.
 * word wrap a string in place to a given width
 * Given a string and a width, word-wrap it in place by changing spaces to newlines, without splitting long words.
 * How do I word wrap a string in place? Each line should take as many words as fit into the width.
 * Word wrap: replace spaces by newlines so that no line is longer than the given width, unless a single word is.
 *
 * @name word_wrap wrap_text
 * @string s
 * @range width 1 12
 */
void word_wrap(char *s, int32_t width) {
    int32_t start = 0, space = -1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '\n') {
            start = i + 1;
            space = -1;
            continue;
        }
        if (s[i] == ' ') space = i;
        if (i - start >= width && space >= 0) {
            s[space] = '\n';
            start = space + 1;
            space = -1;
        }
    }
}

/**
 * How many lines of {width} characters does {s} take if it is cut anywhere? An empty text takes none.
 * number of lines of a width that a string takes when cut anywhere
 * Write a function that returns how many lines of a fixed width a string fills, words being cut.
 * How many lines of this width does my text need if words may be cut? Zero if it is empty.
 * Returns the length of the string divided by the width, rounded up.
 * Write a function that determines how many rows of a given width a text takes up when it is cut hard at that width.
 * Given a string and a line width, return how many lines it needs if words can be split.
 * How many chunks of {width} characters does a string have, counting a partial one?
 * Divide the length of a string by a line width and round up.
 * Return the number of lines needed to print a string with hard line breaks after {width} characters.
 * How many rows does a string take in a terminal of the given width, wrapping at any character? 0 for an empty one.
 * Calculate the number of lines of a fixed width that a string fills; an empty string needs none.
 *
 * @name lines_needed count_wrapped_lines
 * @string s
 * @range width 1 20
 */
int32_t lines_needed(const char *s, int32_t width) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    return (n + width - 1) / width;
}

/**
 * How long is the longest line of {s}? Lines end with newlines.
 * length of the longest line in a string, lines split at newlines
 * length of the longest line in a text
 * widest line of a text, as a number of characters
 * maximum line width in a string with newlines
 * Write a function that returns the number of characters in the longest line of a text.
 * Returns the maximum line length of the string, newlines not counted.
 * Write a function which determines the length of the longest line in a text with line breaks.
 * How to find the maximum line length of a C string?
 * length of the longest line
 * Given a text with newlines, return the number of characters in its longest line.
 * What is the maximum line length in a string?
 *
 * @name longest_line widest_line max_line_length
 * @string s
 */
int32_t longest_line(const char *s) {
    int32_t most = 0, length = 0;
    for (; *s != 0; s++) {
        length = *s == '\n' ? 0 : length + 1;
        if (length > most) most = length;
    }
    return most;
}

/**
 * Write {s} with {n} spaces in front to {out}.
 * indent a line by n spaces, into another buffer
 * put n spaces in front of a text, written to out
 * prefix a string with n spaces in an output buffer
 * Write a function that copies a string to a buffer with a given number of spaces before it.
 * Write a function to put a given number of spaces before a string, in another buffer.
 * How do I indent a C string by n columns into another buffer?
 * put n spaces in front of a string, in an output buffer
 * Given a string and n, write n spaces followed by the string to out.
 * Return the string with {n} leading spaces added, in an output buffer.
 * prepend n spaces to a string, result in a buffer
 * Write a function to lengthen a string by n spaces on its left, the outcome in another buffer.
 *
 * @name indent indent_line
 * @string s
 * @range n 0 12
 * @array out 64
 * @range out 120 120
 */
void indent(const char *s, int32_t n, char *out) {
    for (int32_t i = 0; i < n; i++) *out++ = ' ';
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Join the lines of {s}: replace each newline by a space, in place.
 * newlines of a string to spaces, in place
 * join the lines of a text into one, a space for each newline
 * replace the line breaks of a string with blanks
 * Write a function that turns every newline of a text into a space.
 * How do I put a text on one line with a space for every newline?
 * Replaces the newlines of the string by spaces in the same buffer.
 * Write a function to turn a text of several lines into a single line by changing each newline to a space.
 * How to swap newlines for spaces in C?
 * replace newlines with spaces
 * Given a string, replace every newline with a space in place.
 * How do I replace all newlines in a string with spaces?
 *
 * @name join_lines newlines_to_spaces
 * @string s
 */
void join_lines(char *s) {
    for (; *s != 0; s++)
        if (*s == '\n') *s = ' ';
}

/**
 * Cut off a comment: end {s} at its first {OP}, if any, in place, and drop the spaces at its end.
 * remove a comment that starts with {OP} from a line, and all spaces left at the end
 * strip everything from {OP} on in a line, then the trailing spaces
 * cut the line at its first {OP}, if it has one, and trim the spaces at the end
 * Write a function that removes a comment beginning with {OP} from a line, and the spaces at its end.
 * How do I cut the comment after {OP} off a line? Spaces at the end go, too.
 * Truncates the line at its first {OP} and trims it of spaces on the right.
 * Write a program that cuts a line at its first {OP}, if any, and removes the trailing spaces of what is left.
 * How to drop comments that start with {OP} from a C string (trailing spaces too)?
 * Given a line of a config file, remove the comment that starts with {OP} and any trailing spaces.
 * Delete everything from the first {OP} to the end of the line and trim the spaces on the right.
 * A comment begins with {OP} and goes to the end of the line: delete it in place, together with all spaces then left at the end, also on lines without a comment.
 *
 * @OP '#' "a hash sign"
 * @OP ';' "a semicolon"
 * @OP '%' "a percent sign"
 * @OP '!' "an exclamation mark"
 * @name strip_comment remove_comment
 * @string s
 */
void strip_comment(char *s) {
    int32_t end = 0;
    for (int32_t i = 0; s[i] != 0 && s[i] != OP; i++)
        if (s[i] != ' ') end = i + 1;
    s[end] = 0;
}

/**
 * Are {a} and {b} the same if all spaces are ignored?
 * are two strings equal ignoring spaces
 * compare two strings without their blanks for equality
 * two texts are the same apart from spaces
 * Write a function that compares two strings for equality and skips every space in both.
 * Are these two strings the same except for spaces?
 * Returns true if the strings agree without their spaces.
 * Write a function to check whether two strings are equal once all spaces are removed.
 * How do I compare two C strings while ignoring spaces?
 * Given two strings, return true if they are equal after removing all spaces.
 * Compare two strings, ignoring all spaces in them.
 * Check if {a} and {b} are equal when spaces are not counted.
 * Write a function to compare two strings ignoring spaces, case-sensitive.
 * Given two strings, return true if they're equal once all spaces are removed.
 * same text apart from spaces?
 * string equality, spaces skipped, case matters
 *
 * @name equal_ignoring_spaces same_without_spaces
 * @string a
 * @string b
 */
_Bool same_without_spaces(const char *a, const char *b) {
    for (;; a++, b++) {
        while (*a == ' ') a++;
        while (*b == ' ') b++;
        if (*a != *b) return 0;
        if (*a == 0) return 1;
    }
}

/**
 * Are {a} and {b} the same if spaces and upper or lower case are ignored?
 * two strings equal ignoring case and spaces
 * compare two names for equality without regard to case and blanks
 * loose string comparison: equal apart from case and spaces
 * Write a function that compares two strings for equality, ignoring spaces and the case of letters.
 * Returns true if both strings agree after removing spaces and folding case.
 * Write a function to determine whether two strings match apart from spaces and upper or lower case.
 * How do I compare two C strings without regard to case and spaces?
 * are two strings equal ignoring case and spaces
 * Given two strings, return true if they are equal when spaces and letter case are ignored.
 * Are the two strings the same, ignoring spaces and case, like "New York" and "newyork"?
 * Compare two strings, ignoring case and any spaces.
 * Write a function to compare two strings case-insensitively with all spaces disregarded.
 *
 * @name loosely_equal same_answer
 * @string a
 * @string b
 */
static char small_letter(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
_Bool loosely_equal(const char *a, const char *b) {
    for (;; a++, b++) {
        while (*a == ' ') a++;
        while (*b == ' ') b++;
        if (small_letter(*a) != small_letter(*b)) return 0;
        if (*a == 0) return 1;
    }
}

/**
 * Returns the matching positions of two strings times 100 over the longer length, rounded down, 100 for two empty strings.
 * Write a program which computes what percentage of positions agree in two strings, rounded down, relative to the longer one (100 if both are empty).
 * Given two strings, return the percentage of positions with equal characters, based on the longer length and rounded down; two empty strings give 100.
 * Compare two strings position by position and return the matches as a percentage of the longer length, rounded down, 100 if both are empty.
 * Return how similar two strings are: equal characters at the same index * 100 / length of the longer one (integer), 100 for empty strings.
 * How do I compute a match percentage of two strings, position by position, relative to the longer one (integer division, 100 if both are empty)?
 * Percentage of equal characters at the same positions in two strings, rounded down, relative to the longer length (100 if both are empty)
 * What percentage of the characters of two strings match at the same index? Divide by the longer length, round down, 100 for empty strings.
 * Calculate 100 times the number of matching positions divided by the longer length (rounded down); return 100 when both strings are empty.
 * I need a similarity score: the percentage of positions with the same character, over the longer length, rounded down, 100 for two empty strings.
 * likeness of two strings in percent: equal characters at equal positions over the longer length, 100 if both are empty
 * How well do two texts agree in percent, i.e. 100 times the number of indices with equal characters, divided by the length of the longer text and rounded down, or 100 when both are empty?
 *
 * @name similarity_percent match_percent
 * @string a
 * @string b
 */
int32_t similarity_percent(const char *a, const char *b) {
    int32_t same = 0, length = 0;
    for (; *a != 0 || *b != 0; length++) {
        if (*a == *b) same++;
        if (*a != 0) a++;
        if (*b != 0) b++;
    }
    return length > 0 ? same * 100 / length : 100;
}

/**
 * Encode the letters of {s} as their places in the alphabet with spaces between, to {out}; a is 1, case is ignored.
 * letters of a string to numbers in another string, a is 1 in either case, spaces between, other characters dropped
 * encode the letters of a text as alphabet positions in a second buffer (a is 1), separated by spaces, ignoring all else
 * Write a function that writes the alphabet position (a = 1) of each letter of a string with spaces between; other characters are left out.
 * Copies the letters of the string to a buffer in A1Z26 code, numbers separated by spaces, dropping other characters.
 * Write a function to encode every letter as its place in the alphabet (a=1, either case) in an output buffer, separated by spaces, dropping other characters.
 * Convert the letters of a string to numbers in a buffer, e.g. "abc" to "1 2 3", ignoring case and skipping other characters.
 * Given a string, replace each letter by its position in the alphabet (a = 1) in another string, separated by spaces; skip everything else.
 * How do I convert letters to their alphabet positions separated by spaces, into a buffer, ignoring case and other characters?
 * A1Z26 cipher: write the alphabet position of each letter to out, separated by single spaces, and drop all non-letters
 * Encode a text as numbers (a or A is 1, b is 2, ...) with one space between them, leaving out all non-letters.
 * Replace each letter, small or capital, by its number in the alphabet (a is 1, z is 26) in an output string, with single spaces between the numbers and nothing for other characters.
 *
 * @name letters_to_numbers alphabet_code a1z26
 * @string s
 * @array out 128
 * @range out 120 120
 */
void letters_to_numbers(const char *s, char *out) {
    _Bool first = 1;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c < 'a' || c > 'z') continue;
        int32_t place = c - 'a' + 1;
        if (!first) *out++ = ' ';
        if (place >= 10) *out++ = (char)('0' + place / 10);
        *out++ = (char)('0' + place % 10);
        first = 0;
    }
    *out = 0;
}

/**
 * Write {s} in leetspeak, in place: a is 4, e is 3, i is 1, o is 0, s is 5, t is 7; capitals too.
 * leet: in a text replace a by 4, e by 3, i by 1, o by 0, s by 5, t by 7, capitals too
 * Write a function that replaces the letters a, e, i, o, s and t of a string, in either case, by 4, 3, 1, 0, 5 and 7.
 * Substitutes 4, 3, 1, 0, 5, 7 for the letters a, e, i, o, s, t of either case in the string, in the same buffer.
 * Write a function which replaces a, e, i, o, s, t (also capitals) in a string by 4, 3, 1, 0, 5, 7.
 * How do I write leetspeak in C, i.e. replace a, e, i, o, s, t in either case by 4, 3, 1, 0, 5, 7?
 * Convert a string to leetspeak in place (a=4, e=3, i=1, o=0, s=5, t=7, upper or lower case).
 * Given a string, replace the letters a, e, i, o, s and t (any case) with 4, 3, 1, 0, 5 and 7.
 * Translate a text to leet: a to 4, e to 3, i to 1, o to 0, s to 5 and t to 7, ignoring case.
 * leetspeak converter for a string in place: 4 3 1 0 5 7 instead of a e i o s t, capitals too
 * Change every a, e, i, o, s, t in the string (lowercase or uppercase) to the digits 4, 3, 1, 0, 5, 7.
 * Write a program to convert a text to leetspeak in place: a4 e3 i1 o0 s5 t7, either case.
 * Given a string, replace a->4, e->3, i->1, o->0, s->5, t->7 (capitals too), in place.
 * Function that turns letters into look-alike digits: a=4, e=3, i=1, o=0, s=5, t=7, both cases
 *
 * @name leetspeak to_leet
 * @string s
 */
void to_leet(char *s) {
    for (; *s != 0; s++) {
        switch (*s >= 'A' && *s <= 'Z' ? *s + 32 : *s) {
            case 'a': *s = '4'; break;
            case 'e': *s = '3'; break;
            case 'i': *s = '1'; break;
            case 'o': *s = '0'; break;
            case 's': *s = '5'; break;
            case 't': *s = '7'; break;
        }
    }
}

/**
 * Write the small-letter word {s} in pig latin to {out}: consonants at the start go to the end, then "ay".
 * Convert a lowercase word to pig latin in another buffer: "string" becomes "ingstray", "apple" becomes "appleay".
 * Write a function that copies a word to a buffer with all letters before the first vowel (a, e, i, o, u) moved to the end and "ay" appended.
 * Copies the word to a second string with the consonants before its first vowel (aeiou) moved to the word's end, followed by "ay".
 * Write a function to translate a lowercase word into Pig Latin in an output string: the consonants before the first vowel (aeiou) move to the end, then "ay" follows.
 * Given a lowercase word, move all letters before its first vowel to the end and append "ay", result in another buffer.
 * Pig latin translator for one lowercase word into a buffer: letters before the first vowel (aeiou) to the end, then "ay"; a word that starts with a vowel just gets "ay"
 * How do I convert a lowercase word to pig latin in a second buffer? All letters before the first vowel (aeiou) go to the end before "ay"; words that begin with a vowel only get "ay".
 * Write the pig latin form of a lowercase word to out: all letters before the first vowel (aeiou) go to the end, with "ay" added in every case.
 * Put the word in pig latin into a second string: leading consonants go to the end, followed by "ay" (vowels are a, e, i, o, u).
 * Move everything before the first a, e, i, o or u to the end of the word and add "ay", in another buffer.
 * Write a program to translate a lowercase word to pig latin in a buffer: move leading consonants to the end, add "ay".
 * Given a lowercase word, write its pig latin to out: all before the first a, e, i, o or u to the end, then "ay" (after words with a vowel first, too).
 * pig latin of a small-letter word in an output buffer: "pig" -> "igpay", "egg" -> "eggay"
 * Function that moves everything before the first vowel (aeiou) to the end and appends ay, writing to a second string
 *
 * @name pig_latin to_pig_latin
 * @string s
 * @array out 64
 * @range out 120 120
 */
static _Bool is_vowel_letter(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
void pig_latin(const char *s, char *out) {
    int32_t start = 0;
    while (s[start] != 0 && !is_vowel_letter(s[start])) start++;
    for (int32_t i = start; s[i] != 0; i++) *out++ = s[i];
    for (int32_t i = 0; i < start; i++) *out++ = s[i];
    *out++ = 'a';
    *out++ = 'y';
    *out = 0;
}

/**
 * Write each character of {s} as {OP:1} to {out}, without gaps.
 * text to {OP:1} per character, no gaps, into out
 * string to a second one with {OP:1} for each character, most significant first
 * encode a text into a buffer, the code of every character in {OP:1}
 * Write the ASCII codes of a string to a buffer with {OP} each, without spaces.
 * Write a function that writes the code of each character of a string to another as {OP:1}, one after the other.
 * How do I write a string to a buffer with {OP} for each character, without spaces?
 * Copies the string to an output buffer as {OP:1} per character, most significant digit first.
 * Write a function that encodes a string by replacing each character with {OP} in another buffer, with nothing in between.
 * How to convert a C string into another string of {OP} per char?
 * string to {OP} per character, in an output string
 * Given a string, convert the code of each character to {OP} and concatenate them in out.
 *
 * @OP 1 "eight binary digits"
 * @OP 4 "two lower-case hex digits"
 * @name encode_text text_to_digits
 * @string s
 * @array out 256
 * @range out 120 120
 */
void encode_text(const char *s, char *out) {
    for (; *s != 0; s++) {
        for (int32_t shift = 8 - OP; shift >= 0; shift -= OP) {
            int32_t digit = (uint8_t)*s >> shift & ((1 << OP) - 1);
            *out++ = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
    }
    *out = 0;
}

/**
 * Is {s} a name: at least one character, and only letters, spaces, hyphens and apostrophes?
 * valid person name: not empty, only letters, spaces, hyphens, apostrophes
 * string with only letters, spaces, hyphens and apostrophes, and at least one character
 * is this a plausible name: not empty, just letters, spaces, - and '
 * validate a first or last name: letters, spaces, hyphens, apostrophes, at least one of them
 * Write a function that accepts a non-empty string of letters, spaces, hyphens and apostrophes.
 * Returns true if the string is not empty and has just letters, spaces, hyphens and apostrophes.
 * Write a function to check whether a person's name has only letters, spaces, hyphens and apostrophes, and is not empty.
 * only letters, spaces, hyphens and apostrophes, not empty
 * Given a string, return true if it is not empty and has only letters, spaces, hyphens and apostrophes.
 * Check whether a person's name is valid: it must not be empty and may contain letters, spaces, hyphens and apostrophes.
 * How do I validate a name like O'Neil-Smith in C, if only ASCII letters, spaces, hyphens and apostrophes are allowed and the string must not be empty?
 *
 * @name is_valid_name looks_like_name
 * @string s
 */
_Bool is_valid_name(const char *s) {
    if (*s == 0) return 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if ((c < 'a' || c > 'z') && c != ' ' && c != '-' && c != '\'') return 0;
    }
    return 1;
}

/**
 * Does {s} begin with a capital letter and end with a full stop, ! or ?
 * is it a complete sentence, from a capital to . ! or ?
 * starts with a capital and ends with . ! or ?
 * text that starts with a capital letter and ends with a full stop, ! or ?
 * Write a function that tells whether a text begins with a capital letter and ends with a full stop, ! or ?.
 * Returns true if the string's first character is A to Z and its last one is . ! or ?.
 * Write a function to check that a text begins with a capital letter and ends with '.', '!' or '?'.
 * Given a string, return true if it starts with an uppercase letter and ends with a period, ! or ?.
 * Does the string look like a sentence, i.e. start with a capital letter and end with . ! or ?
 * Check that the first character is a capital letter and the last one a period, question mark or exclamation mark.
 * How do I check if a string starts with an uppercase letter and ends with ., ! or ?
 * Return true if the text begins with A to Z and its last character is '.', '!' or '?'.
 *
 * @name is_sentence looks_like_sentence
 * @string s
 */
_Bool is_sentence(const char *s) {
    if (*s < 'A' || *s > 'Z') return 0;
    while (s[1] != 0) s++;
    return *s == '.' || *s == '!' || *s == '?';
}

/**
 * Is {s} a license plate of the form "ABC-123": three capitals, a dash, three digits?
 * is a string a license plate like ABC-123
 * string of three capital letters, a dash, three digits, and nothing else
 * valid plate format: three capitals, dash, three digits
 * is it a car plate like ABC-123
 * Write a function that accepts three capital letters, a dash and three digits, and nothing else.
 * Is this a valid number plate, like ABC-123, with exactly three capitals, a dash and three digits?
 * Returns true for strings of the form ABC-123.
 * Write a program that checks a number plate: three capital letters, a dash, three digits, nothing more.
 * How to check the license plate format ABC-123 in C?
 * matches three capital letters, a dash, three digits
 * Given a string, return true if it has the form ABC-123 (three capital letters, a dash, three digits).
 *
 * @name is_license_plate valid_plate
 * @string s
 */
_Bool is_license_plate(const char *s) {
    for (int32_t i = 0; i < 7; i++) {
        char low = i < 3 ? 'A' : i == 3 ? '-' : '0', high = i < 3 ? 'Z' : i == 3 ? '-' : '9';
        if (s[i] < low || s[i] > high) return 0;
    }
    return s[7] == 0;
}

/**
 * Is {s} an EAN-13: thirteen digits whose last one is the right check digit?
 * ean13 check of a string: thirteen digits with a valid check digit
 * valid barcode text: 13 digits of an EAN, the last one being the right check digit
 * is the barcode number in this string correct as an EAN-13
 * isbn-13 or ean-13 validation of a string without dashes
 * Write a function that tells whether a text has exactly 13 digits and their sum, weighted 1, 3, 1, 3 and so on, is a multiple of 10.
 * Returns true for a string of thirteen digits whose sum, every second one times 3, is divisible by 10.
 * Write a function to verify a 13-digit barcode: digits weighted 1 and 3 alternately must add up to a multiple of 10.
 * How can I validate an EAN-13 barcode string?
 * valid ean-13 barcode
 * Given a barcode as a string, return true if it is a valid EAN-13.
 * How do I check the EAN-13 check digit of a 13-digit string?
 *
 * @name is_ean13 valid_barcode is_isbn13
 * @string s
 */
_Bool is_ean13(const char *s) {
    int32_t sum = 0;
    for (int32_t i = 0; i < 13; i++) {
        if (s[i] < '0' || s[i] > '9') return 0;
        sum += (s[i] - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return s[13] == 0 && sum % 10 == 0;
}

/**
 * How many of these does the password {s} have, 0 to 4: a lower-case letter, a capital, a digit, another character?
 * password score 0 to 4: a point each for a lower-case letter, a capital, a digit, another character
 * password strength by character classes, a point each for lower, upper, digit and any other
 * one point each if a string has a lower letter, an upper one, a digit, another symbol
 * Write a function that gives a password a point for each kind of character in it: small, capital, digit, other.
 * Returns how many of the classes lower, upper, digit and other occur in the string.
 * Write a program that grades a password from 0 to 4: one point each for lowercase letters, capitals, digits and any other characters in it.
 * Given a password, return how many of these it contains: a lowercase letter, an uppercase letter, a digit, another character.
 * Password strength from 0 to 4: one point each for lower case, upper case, digits and other characters
 * Count how many kinds of characters a string contains, out of lowercase letters, uppercase letters, digits and others.
 * Rate a password: one point for each of lowercase, uppercase, digit and other character that occurs in it.
 * Password meter: one point if there is a small letter, one for a capital, one for a digit and one for any other character such as a space or symbol.
 *
 * @name password_score password_strength
 * @string s
 */
int32_t password_score(const char *s) {
    _Bool lower = 0, upper = 0, digit = 0, other = 0;
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') lower = 1;
        else if (*s >= 'A' && *s <= 'Z') upper = 1;
        else if (*s >= '0' && *s <= '9') digit = 1;
        else other = 1;
    }
    return lower + upper + digit + other;
}

/**
 * In {a}, replace every occurrence of the substring {b} by stars, as many as it has characters, in place.
 * in a text, replace every occurrence of a given substring with as many stars as it has characters, in place
 * in a text, hide every occurrence of a substring behind stars of the same length
 * in a string, mask each occurrence of a substring with '*', character by character
 * Write a function that goes through a text and overwrites each occurrence of a given substring with as many stars as it has characters.
 * How do I go through a text and black out a given word everywhere, even inside longer words, a star for each letter?
 * Overwrites all disjoint occurrences of the second string in the first, from the left, with stars.
 * Write a function that replaces, in a text, every occurrence of a forbidden substring with equally many stars, in place.
 * in a text, mask every occurrence of a substring with one asterisk per character
 * Given a text and a word, overwrite every occurrence of the word in the text with asterisks of the same length.
 * Overwrite all occurrences of the second string in the first with asterisks, one per character.
 * Write a function that searches a text for a word, also inside longer ones, and overwrites every letter of each occurrence with a star.
 *
 * @name censor_word mask_word
 * @string a
 * @string b
 */
void censor_word(char *a, const char *b) {
    if (*b == 0) return;
    while (*a != 0) {
        int32_t n = 0;
        while (b[n] != 0 && a[n] == b[n]) n++;
        if (b[n] != 0) {
            a++;
            continue;
        }
        while (n-- > 0) *a++ = '*';
    }
}

/**
 * Copy the first {n} words of {s} to {out} with the spaces between them, not those in front; words are separated by spaces.
 * Write a function copying a text to a buffer from its first word up to the end of its nth word, or all of its words if there are fewer.
 * How do I show only the first n words of a text in another buffer with unchanged spaces between them, all words if it has fewer?
 * Copies the text to a second one from its first word to the end of word n, or of the last word.
 * Write a function to copy the first n words of a text to a buffer with all spaces in between as they stand, without leading spaces.
 * first n words of a string, with the original spaces between them, into another buffer
 * Given a text and a number n, write its first n words to out, keeping the spaces between them; words are separated by spaces.
 * Truncate a text to its first {n} words (all of them if it has fewer), copied to out with inner spaces but not leading ones.
 * How do I get the first n words of a string into a buffer, with the spacing between them unchanged?
 * Store only the first n words of a string in a second one, separated by spaces as in the original.
 * Copy the beginning of a text to another buffer up to the end of the nth word, skipping spaces at the start.
 * copy n words from the start of a text, spaces between them included
 *
 * @name first_words take_words
 * @string s
 * @range n 0 5
 * @array out 64
 * @range out 120 120
 */
void first_words(const char *s, int32_t n, char *out) {
    int32_t end = 0, words = 0;
    while (*s == ' ') s++;
    for (int32_t i = 0; s[i] != 0 && words < n; i++) {
        if (s[i] == ' ') continue;
        end = i + 1;
        if (s[i + 1] == ' ' || s[i + 1] == 0) words++;
    }
    for (int32_t i = 0; i < end; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Write {s} with {c} inserted before index {i} to {out}; an index past the end appends it.
 * insert a character into a string before an index, or at the end if it is too short, into out
 * insert a char at a zero-based index, copy to a buffer, past the end means append
 * Write a function that copies a string to a buffer with a character inserted at a given index from 0, or appended if that is past the end.
 * How do I copy a word to another buffer with a letter inserted at an index, at the end if the index is too large?
 * Copies the string to a buffer with the character inserted before the given index, at the end if there is no such index.
 * Write a function that copies a string to another with an additional character inserted at a given index, or at the end if that is too far.
 * Given a string, a character and an index, write the string with the character inserted there (at the end if the index is too large) to out.
 * Insert a character at a given position (from 0) of a string and store the result in out; append it if the string is shorter.
 * How do I insert a char into a string at an index, writing the result to another buffer? Append it if the index is too large.
 * Insert {c} at index {i} of a string, with the result in an output buffer; if the index is too large, append it.
 * insert char at position, into out; at the end if the index is too large
 *
 * @name insert_char insert_character
 * @string s
 * @range c 33 126
 * @range i 0 16
 * @array out 64
 * @range out 120 120
 */
void insert_char(const char *s, char c, int32_t i, char *out) {
    for (; i > 0 && *s != 0; i--) *out++ = *s++;
    *out++ = c;
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * Delete the character at index {i} of {s}, in place; nothing happens if there is none.
 * delete the character at an index from 0 of a string, in place, if there is one
 * erase the char at index i of a string and shift the rest to the left
 * remove the character at a zero-based index of a string in place
 * Write a function that removes the character at a given index, counted from 0, from a string.
 * How do I delete the letter at some index (from 0) in a word, without a copy?
 * Removes the character at the given index from the string in the same buffer; an index past the end changes nothing.
 * Write a program which removes the character at a zero-based position from a string, in place; positions beyond the end change nothing.
 * How do I erase one char by index from a C string?
 * delete the character at an index
 * Given a string and an index, delete the character at that index in place, if it exists.
 * Remove one character from a string by its index (from 0); do nothing if the index is too large.
 * Write a function to remove the character at a given index of a string, in place.
 * Given a string and an index (from 0), delete that character; nothing changes past the end.
 * delete char at index, in place
 * remove the nth character (0-based) of a string
 *
 * @name remove_at delete_char_at
 * @string s
 * @range i 0 16
 */
void remove_at(char *s, int32_t i) {
    for (int32_t k = 0; i >= 0 && s[k] != 0; k++)
        if (k >= i) s[k] = s[k + 1];
}

/**
 * Does a word occur twice in a row in {s}, such as "the the"? Words are separated by single spaces.
 * repeated word check: does any word of the text equal the next one, single spaces between
 * Find doubled words such as "the the": return true if a word of the text comes again after a single space.
 * Write a function that tells whether two neighbouring words of a text, one space apart, are equal.
 * Did I write a word twice in a row in this text (with one space between them)?
 * Returns true if any word of the string, with single spaces between words, equals the one before it.
 * Write a function to find out whether a text contains the same word twice in a row, as in "the the" with one space.
 * How to detect duplicated adjacent words in a C string, where a single space separates words?
 * Given a text with words separated by single spaces, return true if any word is equal to the next one.
 * Check a string for two identical words next to each other (separated by a single space).
 * Are there two identical words in a row in the string? Words are separated by single spaces.
 * Write a function to detect accidental word duplication: two identical consecutive tokens, single spaces as delimiters.
 *
 * @name has_doubled_word repeated_word
 * @string s
 */
_Bool has_doubled_word(const char *s) {
    const char *before = 0;
    for (; *s != 0; s++) {
        const char *start = s;
        int32_t n = 0;
        while (*s != 0 && *s != ' ') s++;
        if (before != 0) {
            while (before[n] == start[n] && before[n] != 0 && before[n] != ' ') n++;
            if (n > 0 && before[n] == ' ' && (start[n] == ' ' || start[n] == 0)) return 1;
        }
        before = start;
        if (*s == 0) return 0;
    }
    return 0;
}

/**
 * Write the plural of the noun {s} to {out}: "es" after s, x, z, ch or sh, "ies" for y after a consonant, else "s".
 * Write a function for regular plurals of lower-case nouns, into another buffer: es after s, x, z, ch, sh; ies instead of y after a consonant; else s.
 * What is the regular plural of this word, stored in a second buffer? es after s, x, z, ch, sh, ies for y after a consonant, otherwise s.
 * Copies the noun to a buffer in its regular plural form (s, es after s/x/z/ch/sh, ies for consonant plus y).
 * Given a lowercase noun, write its plural to out: add "es" after s, x, z, ch or sh, change y after a consonant to "ies", otherwise add "s".
 * Pluralize an English noun into an output string: "es" after s, x, z, ch, sh, "ies" instead of y after a consonant, "s" for all others.
 * How do I build the regular plural of a noun in another buffer (es after s, x, z, ch, sh; y after a consonant to ies; else s)?
 * Make a lowercase noun plural in another buffer: baby to babies, box to boxes, dish to dishes, cat to cats (es after s, x, z, ch, sh).
 * Write a word's plural to a second string by the usual rules: s, x, z, ch, sh + es; consonant + y becomes ies; everything else + s.
 * Write an English pluralizer with an output buffer: add s, but es after s, x, z, ch and sh, and replace y after a consonant with ies.
 * Turn a singular noun into its plural in a buffer by simple rules: -s, -es after s/x/z/ch/sh, -ies for a y that follows a consonant.
 * Copy a noun to another buffer with "s", or "es" after s, x, z, ch or sh, appended; after a consonant, replace a final y with "ies".
 *
 * @name plural pluralize
 * @string s
 * @array out 64
 * @range out 120 120
 */
void pluralize(const char *s, char *out) {
    int32_t n = 0;
    for (; s[n] != 0; n++) out[n] = s[n];
    char last = n > 0 ? s[n - 1] : 0, before = n > 1 ? s[n - 2] : 0;
    _Bool vowel = before == 'a' || before == 'e' || before == 'i' || before == 'o' || before == 'u';
    if (last == 'y' && before != 0 && !vowel) {
        out[n - 1] = 'i';
        out[n++] = 'e';
    } else if (last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 'c' || before == 's'))) {
        out[n++] = 'e';
    }
    out[n++] = 's';
    out[n] = 0;
}

/**
 * Does the word {s} take "an" instead of "a", that is, does it begin with a, e, i, o or u in either case?
 * a or an before a word: true if it begins with a, e, i, o or u in any case
 * word begins with a vowel (a, e, i, o, u, either case)
 * Does this word take "an"? Yes if its first letter is a, e, i, o or u, small or capital.
 * Returns true if the first letter of the word is a vowel in either case; false for an empty word.
 * Write a function to check whether a word begins with a vowel in either case.
 * How do I test whether a C string begins with a vowel, ignoring case?
 * Return true if the first letter of a word is a vowel (a, e, i, o, u, upper or lower case).
 * Should I write "an" before this word? Return true if it starts with a, e, i, o or u in either case.
 * Given a word, return true if its first letter is one of a, e, i, o, u, ignoring case.
 * Check if the first character of a string is a vowel, upper or lower case.
 * Write a function to check if a word starts with a vowel, upper or lower case.
 * Given a word, return true if its first letter is a vowel, in either case.
 * does the word start with a vowel, in any case?
 * is the first letter one of aeiouAEIOU?
 * Write a function to check whether a word starts with a vowel, upper or lower case.
 *
 * @name takes_an starts_with_vowel
 * @string s
 */
_Bool starts_with_vowel(const char *s) {
    char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/**
 * How many syllables does the word {s} have by its groups of vowels, a, e, i, o, u and y in either case?
 * count the syllables of a word by its groups of a, e, i, o, u, y in either case
 * Write a program that estimates the number of syllables of a word by its groups of adjacent vowels, y included, ignoring case.
 * Given a word, return the number of groups of consecutive vowels in it; y is a vowel, too, and case is ignored.
 * Estimate the syllables of a word by counting runs of vowels (a, e, i, o, u, y, upper or lower case).
 * How do I count syllables in a word? It is enough to count groups of adjacent vowels, including y, in either case.
 * Number of syllables of a word, approximated by its vowel groups (aeiouy, any case)
 * Simple syllable counter: count maximal runs of the letters a, e, i, o, u, y, ignoring case.
 * How many runs of consecutive vowels does a word have, with y counted as a vowel and capitals included?
 * How many syllables do I hear when saying a word? Count its groups of vowels, with y as a vowel.
 * Write a function that estimates the syllables of a word by counting groups of neighbouring vowels, which are a, e, i, o, u and y in upper or lower case.
 * In "Beautiful day" the vowel groups eau, i, u and ay make four: count such groups of adjacent a, e, i, o, u, y in a string, in either case.
 *
 * @name count_syllables syllables
 * @string s
 */
int32_t count_syllables(const char *s) {
    int32_t count = 0;
    _Bool inside = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        _Bool vowel = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
        if (vowel && !inside) count++;
        inside = vowel;
    }
    return count;
}

/**
 * Copy word number {n} of {s}, counted from 0, to {out}; it is empty if there is no such word.
 * nth word of a text counted from 0, copied to another buffer, empty if there is none
 * get a word of a sentence by its zero-based index into a buffer, or an empty string
 * split a text at spaces and copy the word at this index from 0, nothing if out of range
 * Write a function that copies the word with a given zero-based index to a buffer, which stays empty if there is none.
 * Which word of the text is at this index, if the first is number 0? Copy it to a buffer. Empty if none.
 * Copies the space-separated word with the given index, counted from 0, to a buffer, or an empty string.
 * Write a function to extract the word with a given number, counted from 0, from a text with words between spaces into a buffer; "" if missing.
 * How to get the nth word from a C string into a buffer, starting at index 0?
 * nth word of a string, into a second one, counting from 0
 * Given a string and an index, copy the word at that index (from 0) to out, or an empty string if there is none.
 * Get the nth word (counting from 0) of a sentence with words separated by spaces into a buffer; give an empty string if there are too few.
 *
 * @name word_at word_by_index
 * @string s
 * @range n 0 6
 * @array out 64
 * @range out 120 120
 */
void word_at(const char *s, int32_t n, char *out) {
    for (; *s != 0; n--) {
        while (*s == ' ') s++;
        for (; *s != 0 && *s != ' '; s++)
            if (n == 0) *out++ = *s;
    }
    *out = 0;
}

/**
 * Make {s} {OP:1} and reverse it, in place.
 * string made {OP:1} and reversed, in place
 * reverse a string and make it {OP:1}
 * reverse a string in place and convert it to {OP:1}
 * Write a function that converts a string to {OP:1} and reverses it in place.
 * How do I write a word backwards and in {OP}?
 * Converts the letters to {OP:1} and reverses the characters of the string in the same buffer.
 * in-place reversal of a string with conversion to {OP:1}
 * Write a program that reverses a string and converts all of its letters to {OP}, in place.
 * How do I reverse a C string and make it {OP}?
 * reverse a string and change it to {OP}
 * Given a string, reverse it and change it to {OP}, both in place.
 *
 * @OP (c>='a'&&c<='z'?c-32:c) "upper case"
 * @OP (c>='A'&&c<='Z'?c+32:c) "lower case"
 * @name reverse_and_convert reversed_case
 * @string s
 */
void reversed_case(char *s) {
    int32_t n = 0;
    for (; s[n] != 0; n++) {
        char c = s[n];
        s[n] = OP;
    }
    for (int32_t i = 0; i < n / 2; i++) {
        char c = s[i];
        s[i] = s[n - 1 - i];
        s[n - 1 - i] = c;
    }
}

/**
 * Remove all {OP:1} from {s} and make it {OP:2}, in place.
 * remove the {OP:1} of a string and convert it to {OP:2}
 * delete the {OP:1} of a text, then turn the rest to {OP:2}
 * strip all {OP:1} from a string and make it {OP:2}
 * change a string to {OP:2} and drop all its {OP:1}
 * Write a function that deletes all {OP:1} of a string and converts the rest to {OP:2}.
 * Removes the {OP:1} from the string and converts it to {OP:2} in the same buffer.
 * Write a function which removes {OP} from a string and converts its letters to {OP:2}, in place.
 * How do I remove the {OP} from a C string and make it {OP:2}?
 * delete {OP} and change to {OP:2}
 * Given a product code, strip out all {OP} and convert it to {OP:2} in place.
 * Normalize a code in place by deleting its {OP} and changing it to {OP:2}.
 *
 * @OP (c!=32),(c>='a'&&c<='z'?c-32:c) "spaces" "upper case"
 * @OP (c!=32),(c>='A'&&c<='Z'?c+32:c) "spaces" "lower case"
 * @OP (c!='-'),(c>='a'&&c<='z'?c-32:c) "dashes" "upper case"
 * @OP (c!='-'),(c>='A'&&c<='Z'?c+32:c) "dashes" "lower case"
 * @name normalize_code clean_code compact
 * @string s
 */
void normalize_code(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i];
        const int32_t rule[2] = {OP};
        if (rule[0]) s[kept++] = (char)rule[1];
    }
    s[kept] = 0;
}

/**
 * Write the first letter of {a} and all of {b}, in lower case, as a user name to {out}.
 * username from first and last name: first letter plus last name, lower case, into out
 * login name: initial of the first string plus the second string, lower case, in a third
 * first letter of the first name followed by the whole last name, lowercased, in a buffer
 * make a user name from first and last name, like jsmith, in lower case, into a third string
 * Write a function that builds a login from the first letter of the first name and the last name, in lower case, into a buffer.
 * Writes the initial of the first string and the whole second string to a buffer in lower case.
 * Write a function to build a login from first and last name: initial of the former plus the latter, all lowercase, into a third string.
 * How do I generate the user name jsmith from "John" and "Smith" in an output buffer?
 * username like jsmith from first and last name, in a third string
 * Given a first name and a last name, write the first letter of the first name followed by the last name in lowercase to out.
 * Create a login name such as jsmith (first initial plus last name, all lowercase) from a first and a last name in a buffer.
 *
 * @name make_username login_name
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void make_username(const char *a, const char *b, char *out) {
    if (*a != 0) *out++ = *a >= 'A' && *a <= 'Z' ? *a + 32 : *a;
    for (; *b != 0; b++) *out++ = *b >= 'A' && *b <= 'Z' ? *b + 32 : *b;
    *out = 0;
}

/**
 * abbreviate the first name: first letter, dot, space, last name, into out
 * short form of a name like "J. Smith" from first name and last name, in a buffer
 * author name like A. Turing from the first and last name, written to a third string
 * Write a function that writes the initial of the first name, a dot, a space and the last name to a buffer.
 * How do I shorten John and Smith, two strings, to "J. Smith" in a third?
 * Formats a first and last name as initial, dot, space, last name; an empty first name is left out.
 * Write a function to abbreviate a first name to its initial, as in "J. Smith", in a buffer; an empty first name adds nothing.
 * "J. Smith" from first and last name, into another buffer
 * Given a first name and a last name, write "J. Smith" style output to a buffer.
 * Write {a} shortened to its first letter and a dot, a space and {b} to {out}, e.g. "J. Smith".
 * How do I abbreviate the first name in a full name, so that John and Smith become "J. Smith" in an output buffer?
 * Write a name with the first name abbreviated, like "J. Smith", to out; first name, then last name.
 *
 * @name short_name abbreviate_name
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void short_name(const char *a, const char *b, char *out) {
    if (*a != 0) {
        *out++ = *a;
        *out++ = '.';
        *out++ = ' ';
    }
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * Replace all characters of {s} except the first and the last by stars, in place.
 * hide the middle of a word with stars, all but its first and last character
 * keep only the first and the last letter of a string visible, stars for the rest
 * stars between the first and the last character of a string, in place
 * mask the inside of a string with stars, leaving its first and last character
 * Write a function that overwrites everything between the first and the last character of a string by stars.
 * How do I show only the first and last letter of a word and stars in between?
 * Masks the inner characters of the string with stars in the same buffer.
 * Write a function that replaces all characters of a word except the first and the last with stars, in place.
 * How to mask a name as J**n in C?
 * replace all but the first and last character with *
 * Given a string, mask everything but its first and last character with *.
 *
 * @name mask_middle hide_middle
 * @string s
 */
void mask_middle(char *s) {
    if (*s == 0) return;
    for (s++; s[0] != 0 && s[1] != 0; s++) *s = '*';
}

/**
 * Write the ten-digit phone number {s} as "(123) 456-7890" to {out}; anything but ten digits gives an empty text.
 * format a phone number into another buffer as (123) 456-7890, empty unless the text is ten digits and nothing else
 * exactly ten digits to (123) 456-7890 in a second buffer, else an empty text
 * us phone number formatting: (123) 456-7890 in another string, empty if the text is not just ten digits
 * pretty print a telephone number to a buffer as (123) 456-7890, an empty string unless it is ten digits only
 * How do I print a phone number into a buffer as (123) 456-7890, or nothing unless it is exactly ten digits?
 * Formats ten digits as (AAA) BBB-CCCC in an output buffer, an empty string for anything else.
 * Write a program to format ten digits as "(123) 456-7890" in an output string, "" if it is not exactly ten digits.
 * format a 10-digit phone number as (xxx) xxx-xxxx in an output string, empty if it is not just ten digits
 * Given a string of ten digits, write it to a buffer as a US phone number like (555) 123-4567; other input gives an empty string.
 * Convert a string like 5551234567 to (555) 123-4567 in another buffer, or to an empty string if it isn't ten digits.
 * Format a ten digit number for dialing in a second string as (123) 456-7890; anything else gives an empty string.
 *
 * @name format_phone pretty_phone
 * @string s
 * @array out 16
 * @range out 120 120
 */
void format_phone(const char *s, char *out) {
    int32_t n = 0;
    while (n < 11 && s[n] >= '0' && s[n] <= '9') n++;
    *out = 0;
    if (n != 10 || s[n] != 0) return;
    *out++ = '(';
    for (int32_t i = 0; i < 10; i++) {
        if (i == 3) {
            *out++ = ')';
            *out++ = ' ';
        }
        if (i == 6) *out++ = '-';
        *out++ = s[i];
    }
    *out = 0;
}

/**
 * Write {s} in groups of {K} characters with spaces between to {out}.
 * string in groups of {K} characters with a space between, into out
 * space after every {K} characters of a string, copied to another buffer, none at its end
 * split a number text into blocks of {K} with single spaces, from the left, into another string
 * copy a string to a buffer and insert a blank every {K} characters, not after the last
 * Write a function that copies a string to an output buffer with a space after each {K} characters, but not at the end.
 * How do I print a long number, given as text, in blocks of {K} from the left, with spaces between, into another buffer?
 * Copies the string to a second one in groups of {K}, separated by one space.
 * Write a function to copy a string to another with a space after each group of {K} characters, but none at the end.
 * How can I insert a space every {K} chars into a C string, but none at its end, with the result in a buffer?
 * insert a space between groups of {K} characters, result in a second string
 * Given a string, write it to out with a space between every {K} characters.
 *
 * @K 4 3 2 5
 * @name group_characters in_groups
 * @string s
 * @array out 64
 * @range out 120 120
 */
void in_groups(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (i > 0 && i % K == 0) *out++ = ' ';
        *out++ = s[i];
    }
    *out = 0;
}

/**
 * Keep only the digits and a + at the very start of the phone number {s}, in place.
 * normalize a phone number: digits and a + as the very first character only
 * remove everything but digits from a phone number, in place, except a + at its very start
 * clean up a telephone number: only digits and a + at the start stay
 * strip everything but digits from a phone number, keep a plus that is the very first character
 * Write a function that deletes all characters but digits from a phone number, except a + at its very start.
 * How do I bring phone numbers down to digits and a + that is the first character?
 * Removes all but digits and a plus at the very start from a phone number in the same buffer.
 * Write a function which strips everything but digits from a phone number, in place, except for a plus at the very start.
 * keep only digits and a plus as the first character
 * Given a phone number, remove all characters that are not digits, but keep a + at the start.
 * How do I remove spaces, dashes, brackets and every other non-digit from a phone number in place, keeping a + only if it is the very first character?
 *
 * @name clean_phone normalize_phone
 * @string s
 */
void clean_phone(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if ((s[i] >= '0' && s[i] <= '9') || (i == 0 && s[i] == '+')) s[kept++] = s[i];
    s[kept] = 0;
}

/**
 * At which index is the first {OP:1} of {s}? -1 if there is none.
 * index of the first {OP:1}, -1 if none
 * where in the string is the first {OP:1}, -1 if there is none
 * find the first {OP:1} in a text and return its index or -1
 * first index of a string with a {OP:1}, minus one if missing
 * search a string for a {OP:1} and return its index, -1 if there is none
 * Write a function that returns the index of the first {OP:1} in a string, or -1.
 * Returns the index of the first {OP:1} in the string, -1 if there is none.
 * Write a function to find the index, from 0, of the first {OP} in a string, or -1.
 * How do I find the first {OP} of a C string? Return its index or -1.
 * index of the first {OP}, or -1
 * Given a string, return the index of its first {OP}, or -1 if it has none.
 *
 * @OP (c>='0'&&c<='9') "digit"
 * @OP (c>='A'&&c<='Z') "capital letter"
 * @OP (c=='.'||c=='!'||c=='?') ". or ! or ?"
 * @name find_first first_position
 * @string s
 */
int32_t first_position(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i];
        if (OP) return i;
    }
    return -1;
}

/**
 * Copy the first line of {s} to {out}, without its newline.
 * first line of a text, copied to a buffer without its newline
 * everything before the first newline of a string, or all of it, into out
 * copy a string to another up to its first line break
 * Write a function that copies a text up to its first newline to a buffer.
 * What is the first line of this text? Copy it to a buffer without the newline.
 * Copies the first line of the text to a buffer, or the whole text if it has one line.
 * Write a function to copy the first line of a text to another buffer, without its line break.
 * How to get just the first line of a C string into another buffer?
 * first line of a string, into a second one
 * Given a text, write its first line to out, without the newline.
 * Get everything up to the first newline of a string into a buffer, or the whole string if there is none.
 *
 * @name first_line copy_first_line
 * @string s
 * @array out 64
 * @range out 120 120
 */
void first_line(const char *s, char *out) {
    while (*s != 0 && *s != '\n') *out++ = *s++;
    *out = 0;
}

/**
 * Copy line number {n} of {s}, counted from 1, to {out}; it is empty if there is no such line.
 * nth line of a text, first is 1, copied to another buffer without its newline, empty if missing
 * get line number n (from 1) of a text into a buffer, "" when there is none
 * line n, counted from 1, of a string with newlines, into another buffer, or an empty string
 * copy one line of a text by its 1-based number to a buffer, nothing if there are fewer
 * Write a function that copies the line with a given number (first is 1) to a buffer, without its newline; no such line gives an empty text.
 * Copies the line of the text with the given 1-based number to a buffer, or an empty string.
 * Write a program which extracts line number n (counting from 1) of a text into a buffer, without its line break, or "" if there are fewer.
 * nth line of a string, into another one, counting from 1
 * Given a text and a line number (from 1), write that line to out, or an empty string if the text has fewer lines.
 * Get the nth line of a multi-line string into a buffer (the first is line 1), or an empty string if it does not exist.
 * text.splitlines()[n - 1] into a buffer, empty when there are fewer lines
 *
 * @name nth_line get_line
 * @string s
 * @range n 1 5
 * @array out 64
 * @range out 120 120
 */
void nth_line(const char *s, int32_t n, char *out) {
    for (; *s != 0 && n > 1; s++)
        if (*s == '\n') n--;
    if (n == 1)
        while (*s != 0 && *s != '\n') *out++ = *s++;
    *out = 0;
}

/**
 * How many lines of {s} are not blank, that is, have something else than spaces?
 * count the lines of a text that have anything but spaces
 * number of lines in a text with something other than spaces
 * count the lines of a text without the empty or all-space ones
 * Write a function that counts the lines of a text that contain at least one character other than a space.
 * How many lines of my text have something besides spaces on them?
 * Returns the number of non-blank lines in the string, where spaces alone are blank.
 * Write a function to count the lines of a text that contain something besides spaces.
 * How do I count the lines of a C string that are not empty or just spaces?
 * number of non-blank lines, all-space ones left out
 * Given a text, return the number of lines that are not blank (empty or only spaces).
 * Count the lines of a string, leaving out lines that are empty or consist only of spaces.
 *
 * @name count_nonblank_lines lines_with_text
 * @string s
 */
int32_t count_nonblank_lines(const char *s) {
    int32_t count = 0;
    _Bool blank = 1;
    for (; *s != 0; s++) {
        if (*s == '\n') blank = 1;
        else if (*s != ' ' && blank) {
            blank = 0;
            count++;
        }
    }
    return count;
}

/**
 * Replace each tab of {s} by {K} spaces, to {out}.
 * each tab of a string to {K} spaces, into out
 * expand the tabs of a text into another buffer, {K} spaces each, whatever the column
 * copy a string to another and replace its tab characters with {K} blanks
 * detab a text with {K} spaces per tab, written to out
 * Write a function that copies a string to a buffer and writes {K} spaces for each tab.
 * How do I turn tabs into {K} spaces in another buffer?
 * Copies the text to a buffer with each tab replaced by {K} spaces.
 * Write a function to copy a string to another buffer with each tab replaced by {K} spaces.
 * How to change tabs into {K} spaces in a second buffer in C?
 * replace tabs with {K} spaces, into another string
 * Given a string, write it to out with {K} spaces in place of every tab.
 * substitute {K} spaces for every tab character, result in a buffer, no alignment to tab stops
 *
 * @K 4 2 8 3
 * @name tabs_to_spaces replace_tabs
 * @string s
 * @array out 256
 * @range out 120 120
 */
void tabs_to_spaces(const char *s, char *out) {
    for (; *s != 0; s++) {
        if (*s != '\t') {
            *out++ = *s;
            continue;
        }
        for (int32_t i = 0; i < K; i++) *out++ = ' ';
    }
    *out = 0;
}

/**
 * Does {a} come before {b} in the alphabet if upper and lower case are the same?
 * is the first word before the second in a dictionary, ignoring upper and lower case
 * a before b alphabetically, ignoring case
 * does the first name come before the second, capitals do not matter
 * Write a function that tells whether the first word comes before the second alphabetically, regardless of case.
 * Returns true if the first string is smaller than the second after case folding.
 * Write a function that tells whether the first of two words comes before the second in a dictionary, ignoring case.
 * How do I compare two C strings alphabetically ignoring case (less than)?
 * a sorts before b, case-insensitive
 * Given two strings, return true if the first comes alphabetically before the second, ignoring case.
 * Case-insensitive comparison of two strings: is the first less than the second?
 * If both strings are folded to lower case, is the first strictly less than the second in byte order?
 *
 * @name comes_before is_alphabetically_first
 * @string a
 * @string b
 */
static char without_case(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
_Bool comes_before(const char *a, const char *b) {
    while (*a != 0 && without_case(*a) == without_case(*b)) a++, b++;
    return (uint8_t)without_case(*a) < (uint8_t)without_case(*b);
}

/**
 * Does {a} come before {b} if shorter strings come first and equally long ones in alphabetical order?
 * is the first string shorter than the second, or equally long and alphabetically before it
 * sort order by length, then a to z: true when the first string goes before the second
 * is the first string shorter, or of the same length and lexicographically smaller
 * Write a function that tells whether the first string is shorter than the second, or as long and alphabetically before it.
 * Returns true if the first string precedes the second in shortlex order.
 * Write a function to check if one word goes before another when ordered by length and then alphabetically.
 * Return true if the first string is shorter than the second, or has the same length and is alphabetically smaller.
 * Given two strings, return true if the first is shorter, or equally long and lexicographically smaller than the second.
 * How do I compare two strings by length first and then alphabetically? Return true if the first comes before the second.
 * Sort order by length, then alphabetically: does the first string come before the second?
 * Compare two strings by length and, if equally long, alphabetically; return true if the first is smaller.
 *
 * @name shorter_or_smaller shortlex_before
 * @string a
 * @string b
 */
_Bool shorter_or_smaller(const char *a, const char *b) {
    int32_t i = 0, first = 0;
    for (; a[i] != 0 && b[i] != 0; i++)
        if (first == 0 && a[i] != b[i]) first = (uint8_t)a[i] < (uint8_t)b[i] ? -1 : 1;
    if (a[i] != b[i]) return a[i] == 0;
    return first < 0;
}

/**
 * How many minutes of the day is the 12-hour time {s}, such as "3:05 PM" or "12:30 am"?
 * parse a time text with am or pm like "7:15 PM" to minutes since midnight
 * 12-hour clock string like "9:41 pm" to minutes of the day
 * read a time like 11:59 pm from a string as minutes since midnight
 * Write a function that reads hour, minute and AM or PM, in either case, from a string and returns the minutes since midnight.
 * Returns the minute of the day of a 12-hour time text such as "3:05 PM"; a p right after the digits and spaces means the afternoon.
 * Write a program that converts a time such as "3:45 pm" to minutes since midnight; 12 am is 0 and 12 pm is 720.
 * How to parse "11:30 PM" as minutes after midnight in C?
 * "h:mm am/pm" to minutes since midnight
 * Given a 12-hour time like "7:05 PM" as a string, return the minutes since midnight.
 * Convert a time string with AM or PM (either case) to the number of minutes after midnight.
 * How many minutes after midnight is a time like "12:30 am" or "3:05 PM"?
 *
 * @name parse_12_hour am_pm_text_to_minutes
 * @string s
 */
int32_t parse_12_hour(const char *s) {
    uint32_t hour = 0, minute = 0;
    for (; *s >= '0' && *s <= '9'; s++) hour = hour * 10 + (uint32_t)(*s - '0');
    if (*s == ':')
        for (s++; *s >= '0' && *s <= '9'; s++) minute = minute * 10 + (uint32_t)(*s - '0');
    while (*s == ' ') s++;
    return (int32_t)(hour % 12 * 60 + minute + (*s == 'p' || *s == 'P' ? 720 : 0));
}

/**
 * Read the percentage {s}, such as "15%" or "7.5 %", as a fraction of 1.
 * percent text like "15%" or "-7.5%" to a fraction of 1
 * parse a percentage text such as "12.5%" and divide by 100
 * read text like 7.5% as 0.075
 * percentage in a text as a fraction, 100% being 1.0
 * Write a function that reads the number before a percent sign in a text, maybe negative or with decimals, and returns it divided by 100.
 * Returns the value of a percentage text as a fraction, with an optional minus sign and decimal point.
 * Write a function to convert a percentage like "12.5%" to the fraction 0.125; a leading minus is allowed.
 * How do I parse "-7.25%" into a double fraction in C?
 * parse a percentage like "12.5%" as a fraction
 * Given a string such as "7.5%", return the number divided by 100.
 * Convert a percentage string to a double, so that "100%" gives 1.0; it may be negative or have decimals.
 *
 * @name parse_percent percent_to_fraction
 * @string s
 */
double parse_percent(const char *s) {
    double number = 0, scale = 100;
    _Bool negative = *s == '-';
    if (negative) s++;
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (*s - '0');
    if (*s == '.') {
        for (s++; *s >= '0' && *s <= '9'; s++) {
            number = number * 10 + (*s - '0');
            scale *= 10;
        }
    }
    return negative ? -number / scale : number / scale;
}

/**
 * Read the temperature {s}, such as "20C" or "68F", in degrees Celsius.
 * temperature text such as "20C" or "68F" to degrees celsius
 * parse a temperature with its unit C or F and return it in Celsius
 * read text like 20C or -4F as degrees Celsius
 * convert a temperature string like "100F" to Celsius, a C meaning it already is
 * Write a function that reads a whole number followed by C or F and returns the temperature in Celsius.
 * Returns the Celsius value of a temperature text with an optional minus sign; with an F it is Fahrenheit, otherwise Celsius already.
 * Write a function that reads a temperature such as "72F" or "-5C" and returns degrees Celsius; F or f directly after the digits means Fahrenheit.
 * How do I parse a string like "100F" and get the temperature in Celsius?
 * temperature string like "72F" or "20C" to Celsius
 * Given a string with a whole number and the unit C or F, return the temperature in degrees Celsius.
 * Convert a temperature such as "68F" or "20C" to degrees Celsius.
 *
 * @name parse_temperature temperature_to_celsius
 * @string s
 */
double parse_temperature(const char *s) {
    double degrees = 0, scale = 1;
    _Bool negative = *s == '-';
    if (negative) s++;
    for (; *s >= '0' && *s <= '9'; s++) degrees = degrees * 10 + (*s - '0');
    if (*s == '.') {
        for (s++; *s >= '0' && *s <= '9'; s++) {
            degrees = degrees * 10 + (*s - '0');
            scale *= 10;
        }
    }
    degrees = negative ? -degrees / scale : degrees / scale;
    return *s == 'F' || *s == 'f' ? (degrees - 32) * 5 / 9 : degrees;
}

/**
 * Write a function that returns the minutes from one HH:MM time to another, past midnight too, -1 for a malformed one.
 * Returns the minutes between two HH:MM texts; an earlier second time is on the next day, and malformed ones give -1.
 * Write a program to determine the minutes from one "HH:MM" time to the other, passing midnight if needed, -1 if either is invalid.
 * Given two times as "HH:MM" strings, return the minutes from the first to the second, wrapping past midnight; -1 if one is malformed.
 * How many minutes is it from the time {a} to the time {b}, both "HH:MM", possibly past midnight? Return -1 for a malformed time.
 * How do I get the difference in minutes between two "HH:MM" strings (second minus first, over midnight if negative, -1 if malformed)?
 * Calculate the length of a shift in minutes from its start and end time ("HH:MM", may pass midnight); -1 for invalid input.
 * Return the number of minutes from the first "HH:MM" time to the second one on the same or the next day, -1 for a bad format.
 * How long is it in minutes from one time such as "22:30" to another such as "06:15"? Invalid times give -1.
 * Minutes between two clock times given as "HH:MM"; if the second is earlier it is on the next day, and invalid strings give -1.
 * From the first to the second of two 24-hour "HH:MM" strings, how many minutes pass (0 to 1439, going over midnight if the second is earlier)? Invalid strings give -1.
 * I start at one time and stop at another, both strings like "08:45": return the minutes in between, modulo a day of 1440 minutes, or -1 unless both are exactly HH:MM with hours below 24 and minutes below 60.
 *
 * @name minutes_between_texts time_text_difference
 * @string a
 * @string b
 */
static int32_t clock_minutes(const char *s) {
    for (int32_t i = 0; i < 5; i++)
        if (i == 2 ? s[i] != ':' : s[i] < '0' || s[i] > '9') return -1;
    int32_t hour = (s[0] - '0') * 10 + s[1] - '0', minute = (s[3] - '0') * 10 + s[4] - '0';
    return s[5] == 0 && hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}
int32_t minutes_between_texts(const char *a, const char *b) {
    int32_t start = clock_minutes(a), end = clock_minutes(b);
    return start < 0 || end < 0 ? -1 : (end - start + 1440) % 1440;
}

/**
 * How many days is it from the date {a} to the date {b}, both "YYYY-MM-DD"? Malformed ones give 0.
 * Get the difference of two yyyy-mm-dd strings in days, second minus first, 0 for malformed ones.
 * how many days from one iso date to another, 0 if one is no such date text
 * days from one yyyy-mm-dd string to another, negative if earlier; another form gives 0
 * Write a function that returns the days from one YYYY-MM-DD date to another, 0 if either is malformed.
 * How many days is the second date after the first, both written YYYY-MM-DD? 0 if one is malformed.
 * Returns the signed day difference of two ISO dates, second minus first, or 0 if one of them is malformed.
 * Write a function which computes the number of days from one "YYYY-MM-DD" date to a second, negative if earlier, 0 if one is malformed.
 * days between two "YYYY-MM-DD" dates, second minus first, 0 if malformed
 * Given two dates as YYYY-MM-DD strings, return the days from the first to the second, or 0 if one is malformed.
 * How many days are there from one date to another, both as "YYYY-MM-DD" strings? Negative if the second is earlier, 0 if malformed.
 * By how many days of the Gregorian calendar is the second of two "YYYY-MM-DD" date strings later than the first (negative if earlier)? Return 0 if either string does not have that form.
 *
 * @name days_between_texts date_text_difference
 * @string a
 * @string b
 */
static int32_t text_day_count(const char *s) {
    int32_t part[3] = {0, 0, 0};
    for (int32_t i = 0, k = 0; i < 10; i++) {
        _Bool dash = i == 4 || i == 7;
        if (dash ? s[i] != '-' : s[i] < '0' || s[i] > '9') return -1;
        if (dash) k++;
        else part[k] = part[k] * 10 + (s[i] - '0');
    }
    if (s[10] != 0) return -1;
    int32_t year = part[0] + 400, month = part[1];
    if (month < 3) {
        month += 12;
        year--;
    }
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + part[2];
}
int32_t days_between_texts(const char *a, const char *b) {
    int32_t first = text_day_count(a), second = text_day_count(b);
    return first < 0 || second < 0 ? 0 : second - first;
}

/**
 * Write the date {s}, "YYYY-MM-DD", as {OP:1} to {out}, or an empty text if it has not ten characters.
 * date text yyyy-mm-dd to {OP:1} in a buffer, an empty text unless it has 10 characters
 * yyyy-mm-dd string to {OP:1} in another buffer, "" if the length is not 10
 * Write a function that turns a date of the form YYYY-MM-DD into {OP:1} in another buffer; a text of another length gives an empty one.
 * How do I show a date text YYYY-MM-DD as {OP:1} in a second buffer, or nothing unless it has ten characters?
 * ISO 8601 date string to {OP:1} by moving its characters to another buffer, "" unless it is 10 bytes long
 * Write a function to convert a date in the form YYYY-MM-DD to {OP} in a buffer, or "" unless it has ten characters.
 * YYYY-MM-DD to {OP} in a second string, empty if not 10 characters
 * Given a date string YYYY-MM-DD, write it to out in the format {OP}; a string of any other length gives "".
 * Convert a date from YYYY-MM-DD to {OP} and store it in out, or store an empty string if it isn't 10 characters long.
 * Change the format of a date from YYYY-MM-DD to {OP} in an output buffer; any string that isn't ten characters long gives an empty one.
 * How do I change a date string like 2024-12-31 to {OP} in another buffer, with an empty string for any input that does not have exactly ten characters?
 *
 * @OP 8,9,'.',5,6,'.' "DD.MM.YYYY"
 * @OP 8,9,'/',5,6,'/' "DD/MM/YYYY"
 * @OP 5,6,'/',8,9,'/' "MM/DD/YYYY"
 * @name reformat_date convert_date
 * @string s
 * @array out 16
 * @range out 120 120
 */
void reformat_date(const char *s, char *out) {
    const int32_t rule[6] = {OP};
    int32_t n = 0;
    while (n < 11 && s[n] != 0) n++;
    *out = 0;
    if (n != 10) return;
    for (int32_t i = 0; i < 6; i++) *out++ = i % 3 == 2 ? (char)rule[i] : s[rule[i]];
    for (int32_t i = 0; i < 4; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Write {n} as "1 item" or, for any other number, like "5 items", to {out}.
 * item count text such as "1 item" or "3 items" in a buffer
 * Write a function that writes a number and the word item, in the plural unless the number is 1, such as "3 items".
 * How do I print "1 item" but "2 items"?
 * Formats a non-negative count with the right form of "item", as in "1 item" and "0 items".
 * Write a function to produce a label such as "3 items", but "1 item" for one.
 * How do I make "1 item" / "5 items" text from an int in C?
 * "n items", or "1 item"
 * Given a count, write "n items" to out, or "1 item" if the count is 1.
 * Write the number {n} followed by "item" or "items" to {out}, with the singular only for 1.
 * How do I format a count with the correct plural, such as "0 items", "1 item" and "2 items"?
 * Return a string like "4 items", using "item" without s when the number is 1.
 * Write a function to format a count as "1 item", "0 items", "2 items" in a buffer.
 * Given a number, write it with "item" if it is 1, else "items".
 * Function that writes a number and the right form of "item" to out
 *
 * @name item_label count_label
 * @range n 0 100000
 * @array out 32
 * @range out 120 120
 */
void item_label(int32_t n, char *out) {
    const char word[7] = {' ', 'i', 't', 'e', 'm', 's', 0};
    int32_t digits = 1;
    for (int32_t rest = n / 10; rest > 0; rest /= 10) digits++;
    for (int32_t i = digits - 1, rest = n; i >= 0; i--) {
        out[i] = (char)('0' + rest % 10);
        rest /= 10;
    }
    out += digits;
    for (int32_t i = 0; word[i] != 0; i++)
        if (i < 5 || n != 1) *out++ = word[i];
    *out = 0;
}

/**
 * Write {minutes} as hours and minutes like "2h 05m" to {out}.
 * minutes to text like 2h 05m, minutes always two digits
 * format a duration in minutes as text like "1h 30m" or "0h 05m"
 * Show the length of a film in minutes as a string like "1h 45m", with two digits for the minutes.
 * Write a function that writes a duration in minutes as hours, "h", a space, two digits of minutes and "m" to a buffer.
 * How do I print 125 minutes as text like 2h 05m?
 * Formats a duration in minutes, up to 99 hours, like "2h 05m", without a leading zero for the hours.
 * human-readable duration "Hh MMm" from minutes
 * Write a program that turns a number of minutes into a string like "2h 05m".
 * How do I format minutes as hours and minutes, e.g. 90 as "1h 30m" and 65 as "1h 05m"?
 * minutes to "1h 05m"
 * Given a number of minutes, write it to out as hours and minutes like "0h 05m".
 *
 * @name duration_text format_duration
 * @range minutes 0 5999
 * @array out 16
 * @range out 120 120
 */
void duration_text(int32_t minutes, char *out) {
    int32_t hours = minutes / 60, power = 1;
    while (hours / power >= 10) power *= 10;
    for (; power > 0; power /= 10) *out++ = (char)('0' + hours / power % 10);
    *out++ = 'h';
    *out++ = ' ';
    *out++ = (char)('0' + minutes % 60 / 10);
    *out++ = (char)('0' + minutes % 60 % 10);
    *out++ = 'm';
    *out = 0;
}

/**
 * Write {seconds} as minutes and seconds like "3:05" to {out}.
 * seconds to text m:ss
 * Write the length of a song, given in seconds, as m:ss text.
 * seconds as text, 185 as "3:05"
 * format a track time in seconds as text like 4:07
 * Write a function that writes a number of seconds below 6000 as minutes, a colon and two digits of seconds.
 * How do I print 185 seconds as 3:05?
 * Formats a duration in seconds as M:SS.
 * M:SS formatting of a number of seconds, e.g. 0:09 or 12:30
 * Write a function that converts the seconds of a song to the format "M:SS", minutes without leading zero.
 * seconds to "m:ss"
 * How do I write a number of seconds below 6000 to a buffer as minutes, a colon and two digits of seconds, like 61 as 1:01?
 *
 * @name track_time seconds_text
 * @range seconds 0 5999
 * @array out 16
 * @range out 120 120
 */
void track_time(int32_t seconds, char *out) {
    int32_t minutes = seconds / 60, power = 1;
    while (minutes / power >= 10) power *= 10;
    for (; power > 0; power /= 10) *out++ = (char)('0' + minutes / power % 10);
    *out++ = ':';
    *out++ = (char)('0' + seconds % 60 / 10);
    *out++ = (char)('0' + seconds % 60 % 10);
    *out = 0;
}

/**
 * Which integer comes right after the first "=" of {s}, as in "width=120"? Return {fallback} if there is none.
 * integer directly behind the first = of a setting text like key=42, or a default if none stands there; text after it is ignored
 * parse a config line key=number: the digits right after the first =, perhaps with a minus, or a default value without any
 * integer right after the first = of a string, minus sign allowed, trailing text ignored, else a default
 * integer at the start of the value of a key=value text, whatever comes after it, or the second argument when there is none
 * Write a function that returns the whole number right after the first equals sign of a text, or a default if there is none.
 * Returns the integer that directly follows the first equals sign of the string, with an optional minus sign, else the fallback.
 * Write a function to read the integer right after the first '=' in a line such as "width=80" or "width=80px", with a default if there is none.
 * integer immediately after the first '=' or the default, ignoring the rest
 * Given a config line like "key=42" and a default, return the integer right behind the first equals sign or the default.
 * How do I read the integer right after the first = in a setting such as "timeout=30" or "timeout=30s", with a default if there is none?
 * get the int directly after the first = of a string, or else the given default
 *
 * @name setting_value number_after_equals
 * @string s
 */
int32_t setting_value(const char *s, int32_t fallback) {
    uint32_t number = 0;
    while (*s != 0 && *s != '=') s++;
    if (*s == 0) return fallback;
    s++;
    _Bool negative = *s == '-';
    if (negative) s++;
    if (*s < '0' || *s > '9') return fallback;
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (uint32_t)(*s - '0');
    return (int32_t)(negative ? -number : number);
}

/**
 * password of {K} characters or more with a digit in it
 * string at least {K} long that contains a digit
 * password rule: length {K} or more, at least one digit
 * does a string have a minimum of {K} characters and a digit
 * valid password: {K} or more characters and a digit in it
 * Write a function that accepts a password of at least {K} characters that contains a digit.
 * Returns true if the string has at least {K} characters, one of them a digit.
 * password policy check: length at least {K}, one numeral or more
 * Write a function to check that a password has {K} or more characters, at least one of which is a digit.
 * How do I check a password for at least {K} characters and a digit?
 * at least {K} characters and at least one digit
 * Is it a sensible password with {K} or more characters and at least one digit?
 *
 * @K 8 6 10 12
 * @name password_ok is_valid_password
 * @string s
 */
_Bool password_ok(const char *s) {
    int32_t n = 0;
    _Bool digit = 0;
    for (; s[n] != 0; n++)
        if (s[n] >= '0' && s[n] <= '9') digit = 1;
    return n >= K && digit;
}

/**
 * string contains at least one letter and at least one digit
 * at least one letter and one digit in a string
 * password has at least a letter and a number in it
 * Write a function that tells whether a string contains at least one letter and at least one digit.
 * Returns true if the string has a letter and a digit.
 * Write a program that verifies that a string has at least one letter and at least one digit.
 * How do I check whether a C string includes both a letter and a number?
 * contains both a letter and a digit
 * Given a string, return true if it contains both letters and digits.
 * Does the password contain at least one letter and one digit?
 * Check if a string contains at least one digit and at least one letter.
 * Write a function to check if a string has at least one letter and at least one digit.
 * Given a string, return true if it contains both letters and numbers.
 * is there a letter as well as a digit in the text?
 * Implement a check that a password mixes letters (any case) and digits.
 *
 * @name has_letter_and_digit is_mixed
 * @string s
 */
_Bool has_letter_and_digit(const char *s) {
    _Bool letter = 0, digit = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c >= 'a' && c <= 'z') letter = 1;
        if (c >= '0' && c <= '9') digit = 1;
    }
    return letter && digit;
}

/**
 * What percentage of the characters of {s} are {OP:1}? 0 for an empty text.
 * percentage of {OP:1} among the characters of a text, 0 if it is empty
 * percent of a string's characters that are {OP:1}, zero for ""
 * how many percent of the characters of a text are {OP:1}, as a double
 * share of {OP:1} in a string, in percent
 * Write a function that returns the share of {OP:1} among all characters in percent; an empty text gives 0.
 * How many percent of my text's characters are {OP:1}? Zero for an empty text.
 * Returns 100 times the number of {OP:1} over the length of the string, 0 if it is empty.
 * Write a function to compute what percentage of the characters of a string are {OP}, 0 for an empty string.
 * What percentage of a C string are {OP}? Return 0 if it is empty.
 * percent of characters that are {OP}
 * What share of the characters of a string are {OP}, in percent (0 for an empty string)?
 *
 * @OP (c>='A'&&c<='Z') "capital letters"
 * @OP (c>='0'&&c<='9') "digits"
 * @OP (c==32) "spaces"
 * @OP (c=='a'||c=='e'||c=='i'||c=='o'||c=='u') "small vowels"
 * @name percent_of_text share_of_characters
 * @string s
 */
double percent_of_text(const char *s) {
    int32_t count = 0, length = 0;
    for (; s[length] != 0; length++) {
        char c = s[length];
        if (OP) count++;
    }
    return length > 0 ? 100.0 * count / length : 0;
}

/**
 * truncate a string to at most n characters at a word boundary, in place, or at n without a space
 * shorten a text in place to a limit without cutting a word; if there is no space to cut at, cut at the limit
 * How do I shorten a text to n characters but keep the words whole, unless there is no space?
 * Truncates the string to at most n characters in the same buffer, at a word boundary if there is a space.
 * Write a program that shortens a string in place to at most n characters at the last space that fits, or at n without a space.
 * Truncate {s} in place to at most {n} characters at the last space that fits, or at {n} if there is no space.
 * Given a string and a maximum length n, cut it at the last word boundary that fits, in place; without a space cut at n.
 * How do I truncate a string to n characters without cutting a word in half? Without a space, cut at n.
 * Shorten a string that is longer than n characters by cutting it at the last space within the limit, else at exactly n.
 * Cut a long string in place to at most n characters, after a complete word if possible, otherwise at n.
 * Limit a string to n characters, going back to the last space so that no word is split (no space: cut at n).
 * Write a function that shortens a string longer than n in place: cut it at the last space at index n or before, or at n without one.
 *
 * @name truncate_words cut_at_word
 * @string s
 * @range n 0 16
 */
void truncate_words(char *s, int32_t n) {
    int32_t space = -1, i = 0;
    for (; s[i] != 0 && i < n; i++)
        if (s[i] == ' ') space = i;
    if (s[i] == 0) return;
    if (s[i] == ' ') space = i;
    s[space >= 0 ? space : i] = 0;
}

/**
 * remove the first word of a string and the spaces around it, in place
 * text without its first word, and without the spaces before and after that
 * everything after the first word of a text and its spaces, in the same buffer
 * How do I get what comes after the first word of a text, in place?
 * Removes leading spaces, the first word and the spaces after it from the string in the same buffer.
 * Write a function to delete the first word of a string together with the spaces around it, in place.
 * Given a string, remove its first word and the spaces before and after it, in place.
 * Delete everything up to the second word of a string, in place.
 * remove the first word of a sentence and the spaces before and after it, in place
 * remove first word: drop it and the spaces around it, in place
 * pop the leading space-delimited token off a string, in place, so that it starts with the second token
 * Skip leading spaces, the first word and the spaces behind it, and move the rest of the string to the front of the same buffer.
 *
 * @name remove_first_word drop_first_word
 * @string s
 */
void remove_first_word(char *s) {
    int32_t from = 0;
    while (s[from] == ' ') from++;
    while (s[from] != 0 && s[from] != ' ') from++;
    while (s[from] == ' ') from++;
    for (int32_t i = 0;; i++) {
        s[i] = s[i + from];
        if (s[i] == 0) return;
    }
}

/**
 * Remove the last word of {s} and the spaces before it, in place.
 * remove the last word of a string and the spaces before it, in place
 * text without its last word and without spaces at its end
 * cut off the last word of a text together with the blanks before it
 * everything but the last word of a text, trimmed at the end, same buffer
 * Write a function that deletes the last word of a string together with the spaces around it.
 * How do I delete the last word of a text and the spaces before it?
 * Truncates the string before its last word, without trailing spaces.
 * Write a function to delete the last word of a string together with the spaces around it, in place.
 * How do I remove the last word of a C string, including the spaces before it?
 * Given a string, cut off its last word and the spaces around it, in place.
 * Cut the string in place right after its second-to-last word, so that the last word and all spaces before and behind it are gone; a single word leaves an empty string.
 *
 * @name remove_last_word drop_last_word
 * @string s
 */
void remove_last_word(char *s) {
    int32_t end = 0;
    while (s[end] != 0) end++;
    while (end > 0 && s[end - 1] == ' ') end--;
    while (end > 0 && s[end - 1] != ' ') end--;
    while (end > 0 && s[end - 1] == ' ') end--;
    s[end] = 0;
}

/**
 * Which word of {s} is {word}, counted from 1? 0 if it is none of them.
 * which word of a sentence a given one is, first is 1, 0 if it is not there
 * position, counted from 1, of a word among the space-separated words of a text, or 0
 * word index from 1 of a whole word in a text, 0 if missing
 * Write a function that returns the number, from 1, of the first word of a text equal to a given one, or 0.
 * Returns the 1-based number of the first space-separated word equal to the second string, 0 if it does not occur.
 * Write a function that finds which word of a string (counted from 1) equals a given word exactly, 0 if none does.
 * How do I find the position (1, 2, ...) of a word among the words of a C string, or 0 if it is missing?
 * position of a word among the words of a string, from 1, or 0
 * Given a sentence and a word, return the word's position in the sentence, counting words from 1, or 0 if it is not found.
 * Return the 1-based position of a word in a string of words separated by spaces, 0 if it does not occur.
 * At which position in a sentence does a given word come first (1 for the first word)? Return 0 if it is not there.
 * position of a word in the token list of a space-delimited sentence, from one; 0 if it is not among them
 *
 * @name word_number position_of_word
 * @string s
 * @string word
 */
int32_t word_number(const char *s, const char *word) {
    for (int32_t number = 1;; number++) {
        int32_t n = 0;
        while (*s == ' ') s++;
        if (*s == 0) return 0;
        while (word[n] != 0 && word[n] != ' ' && s[n] == word[n]) n++;
        if (n > 0 && word[n] == 0 && (s[n] == 0 || s[n] == ' ')) return number;
        while (*s != 0 && *s != ' ') s++;
    }
}
