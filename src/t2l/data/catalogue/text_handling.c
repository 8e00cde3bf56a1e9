/**
 * Keep only the letters of {s} and reverse them, in place.
 * letters only, reversed
 * remove everything but letters, then reverse
 * reverse a string without digits and signs
 * only letters, backwards
 * strip non-letters and turn the text around
 * drop punctuation, spaces and digits, then reverse the rest
 * Write a function that deletes all characters that are not letters and reverses what is left, in place.
 * How do I get just the letters in reverse order?
 * Filters the letters of the string and reverses their order in the same buffer.
 * take only abc letters and make it backward
 * alphabetic filter followed by reversal
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
 * letters only, lower case
 * remove everything but letters and lowercase the rest
 * normalize a word: only small letters
 * strip digits, spaces and signs, then lower case
 * just the letters, all small
 * clean a text to a-z
 * Write a function that deletes all characters that are not letters and turns the rest into small letters.
 * How do I reduce a sentence to its small letters?
 * Filters the letters and converts them to lower case in the same buffer.
 * only letters and all of them small
 * alphabetic filter with lower-casing
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
 * Trim the blanks at both ends of {s} and make it lower case, in place.
 * trim and lowercase
 * strip spaces and convert to lower case
 * clean user input: trim, small letters
 * remove outer spaces, all letters small
 * normalize a string, trim plus lower
 * lower case without leading and trailing blanks
 * Write a function that removes the spaces at both ends of a string and turns capitals into small letters.
 * How do I clean up what a user typed?
 * Trims the string and converts it to lower case in place.
 * cut spaces on the sides and make small letters
 * trim followed by case folding
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
 * vowels to {OP}
 * replace all vowels with {OP}
 * put {OP} for a, e, i, o, u, small or capital
 * hide the vowels with {OP}
 * change every vowel to {OP}
 * censor the vowels, {OP}
 * Write a function that overwrites every vowel, in either case, with {OP}.
 * How do I turn the vowels of a word into {OP}?
 * Replaces vowels by {OP} in the same buffer.
 * all vowels become {OP} pls
 * vowel masking with {OP}
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
 * digits to {OP}
 * replace all digits with {OP}
 * hide the numbers in a text with {OP}
 * put {OP} for every digit
 * change every 0 to 9 to {OP}
 * mask digits, {OP}
 * Write a function that overwrites every digit of a string with {OP}.
 * How do I hide the digits behind {OP}?
 * Replaces decimal digits by {OP} in the same buffer.
 * all numbers in text become {OP}
 * digit masking with {OP}
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
 * mask all digits but the last {K}, keep the spaces
 * hide a card number except the last {K} digits
 * stars for the digits, last {K} visible, dashes stay
 * credit card masking, show {K} digits
 * only the last {K} digits readable, separators unchanged
 * **** **** 1234 style, last {K} digits
 * Write a function that masks all digits except the last {K} with stars and leaves spaces and dashes alone.
 * How do I print a card number with only {K} digits shown?
 * Masks every digit that has at least {K} digits after it.
 * card number to stars but last {K} numbers stay and spaces also
 * PAN masking, last {K} digits kept, format preserved
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
 * If {s} stands between two {OP}, remove them, in place.
 * remove surrounding {OP}
 * strip the {OP} around a text
 * unquote: drop {OP} at both ends
 * take off the outer {OP} if there are two
 * text without its enclosing {OP}
 * delete {OP} at the start and the end
 * Write a function that removes {OP} around a string, but only if they stand at both ends.
 * How do I get rid of the {OP} around a value?
 * Removes one pair of enclosing {OP} in the same buffer.
 * quotes at begin and end away, {OP}
 * strip enclosing {OP}
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
 * Write {s} between {OP} to {out}.
 * put {OP} around a string
 * enclose a text in {OP}
 * wrap a string in {OP}
 * surround a word with {OP}
 * string in {OP}
 * add {OP} at the start and the end
 * Write a function that copies a string to a buffer with {OP} around it.
 * How do I put {OP} around a text?
 * Copies the string, enclosed in {OP}.
 * text and around it {OP}
 * delimit with {OP}
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
 * pad a string on the {OP} with a character
 * fill up on the {OP} to a width with any character
 * {OP} padding with a given fill character
 * pad {OP}
 * add characters on the {OP} until the text is wide enough
 * text, width, fill character, padded on the {OP}
 * Write a function that pads a string on the {OP} with a given character up to a width; longer strings stay whole.
 * How do I fill a text on the {OP} with zeros or dots?
 * Copies the string, padded on the {OP} to at least the given width.
 * make string longer on the {OP} with this char till width
 * {OP} justified fill with a pad character
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
 * leading zeros up to a width
 * zero pad a number string
 * fill with zeros on the left
 * zfill
 * put zeros before the text until it is long enough
 * "42" with width 5 gives "00042"
 * Write a function that puts zeros in front of a string until it has a given width.
 * How do I add leading zeros to a string?
 * Copies the string with leading zeros to at least the given width.
 * zeros in front till so long
 * left zero padding of a string
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
 * fixed width field: cut or pad with spaces
 * make a string exactly so long
 * text column of a fixed width
 * truncate or pad to a width
 * exactly n characters, spaces at the end if short
 * left-aligned table cell
 * Write a function that copies a string to exactly a given width: long ones are cut, short ones filled with blanks.
 * How do I make all texts the same length?
 * Copies the string into a fixed-width, left-aligned field.
 * string always same length, cut it or put spaces
 * fixed-width field formatting
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
 * join two strings with a {OP}
 * concatenate with a {OP} between them
 * two words and a {OP} in the middle
 * a, then a {OP}, then b
 * combine first and second text by a {OP}
 * put two strings together separated by a {OP}
 * Write a function that writes the first string, a {OP} and the second string to a buffer.
 * How do I connect two words with a {OP}?
 * Joins two strings by a {OP}.
 * two strings one after other but {OP} between
 * join with the separator {OP}
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
 * join two strings with a separator character
 * concatenate two texts with a given character between
 * first string, separator, second string
 * combine two words with any separator
 * a + c + b as strings
 * put a delimiter between two strings
 * Write a function that writes two strings with a separator character between them to a buffer.
 * How do I join two words with a character of my choice?
 * Joins two strings by the given separator.
 * two string and a sign in the middle, sign is parameter
 * join with a delimiter character
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
 * first and last name to "last, first"
 * name in the form Smith, John
 * last name, comma, first name
 * sortable name
 * turn first name and surname around with a comma
 * surname first, then a comma and the given name
 * Write a function that writes the last name, a comma with a space and the first name to a buffer.
 * How do I write a name with the surname in front?
 * Formats a name as surname, comma, given name.
 * surname first, comma, then first name
 * inverted name format
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
 * count words that start with a letter, case ignored
 * words beginning with a given letter, case ignored
 * how many words start with this letter, big or small
 * number of words with this first letter, in either case
 * count first letters equal to c, any case
 * words starting with a given letter, be it small or capital
 * Write a function that counts the words that begin with a given letter in either case.
 * How many words in the sentence start with c or its capital?
 * Returns the number of space-separated words whose first letter is the given one, ignoring case.
 * how many words begin with this letter, small or big
 * case-insensitive initial letter count
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
 * count capitalized words
 * number of words that start upper case
 * words with a capital first letter
 * how many words are written with a big letter
 * count names in a text by their capitals
 * title case words in a sentence
 * Write a function that counts the words that begin with a capital letter; words are separated by spaces.
 * How many words start with a capital?
 * Returns the number of space-separated words with an upper-case initial.
 * how many words big at the beginning
 * capitalized token count
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
 * Make the first letter of each word of {s} a capital and all others small, in place.
 * title case, rest lower
 * capitalize each word and lowercase the rest
 * Proper Case
 * "hELLO wORLD" to "Hello World"
 * every word with a capital first letter only
 * fix the case of a name or title
 * Write a function that capitalizes the first letter of every word and makes all other letters small.
 * How do I write a title with capitals if the input is all mixed up?
 * Converts the string to title case in place, lowering all other letters.
 * each word big first letter and other letters small
 * proper-case conversion
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
 * sentence case
 * capitalize the first letter of every sentence
 * big letter after a full stop
 * capital at the start and after . ! ?
 * fix the capitals of sentences
 * first letter of each sentence upper case
 * Write a function that turns the first letter of every sentence into a capital.
 * How do I correct the beginnings of my sentences?
 * Capitalizes the first letter of the string and each first letter after a full stop, ! or ?.
 * after . ! or ? the next letter must be big
 * sentence capitalization
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
 * spaces to {OP:3} and {OP:2} case
 * title to {OP:1}
 * text to {OP:1}, replace spaces by {OP:3}
 * {OP:1} from words
 * "Hello World" in {OP:1}
 * make a name like {OP:1}, only spaces change
 * Write a function that converts a text with spaces to {OP:1}, with {OP:2} letters.
 * How do I make {OP:1} out of a title?
 * Converts the string to {OP:1} in the same buffer.
 * words with spaces in {OP:1} please
 * case conversion to {OP:1}
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
 * kebab case to camel case
 * kebab-case to camelCase
 * remove dashes and capitalize the next letter
 * css property name to javascript name
 * background-color to backgroundColor
 * dash separated to camel case
 * Write a function that deletes the dashes of a name and makes each letter after one a capital.
 * How do I turn font-size into fontSize?
 * Converts a hyphenated name to camel case in the same buffer.
 * words with minus to camelCase
 * hyphenated to lower camel case
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
 * Convert the camelCase name {s} to kebab-case, to {out}.
 * camel case to kebab case
 * camelCase to kebab-case
 * dash before each capital, all small
 * fontSize to font-size
 * javascript name to css name
 * split at capitals with dashes
 * Write a function that writes a camelCase name with small letters and a dash before each former capital.
 * How do I turn backgroundColor into background-color?
 * Copies the name in kebab case; no dash is put at the very start.
 * camelCase into words with minus between
 * lower camel case to hyphenated
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
 * snake case to pascal case
 * snake_case to PascalCase
 * each word capital, no underscores
 * user_name to UserName
 * class name from snake case
 * remove underscores and capitalize every word
 * Write a function that deletes the underscores of a name and capitalizes its first letter and each after one.
 * How do I turn my_class into MyClass?
 * Converts an underscored name to upper camel case in the same buffer.
 * underscore name to ClassName
 * snake case to upper camel case
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
 * is it a {OP:1} file
 * file name ends with {OP:1}
 * has the extension {OP:1}
 * check for {OP:1} at the end
 * {OP:1} file check
 * is this file a {OP:1}
 * Write a function that tells whether a file name has the extension {OP:1}.
 * Is this a {OP:1} file?
 * Returns true if the name ends with {OP:1}, in small letters.
 * file is {OP:1} yes or no
 * extension test for {OP:1}
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
 * index of the file extension
 * position of the last dot, -1 if none
 * where does the extension begin
 * last dot in a file name
 * find the dot before the extension
 * index of the final full stop
 * Write a function that returns the index of the last dot in a file name, or -1.
 * Where is the dot of the extension?
 * Returns the position of the last dot, -1 without one.
 * at what index is last dot in filename
 * extension separator index
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
 * Copy the file name in the path {s} without folder and extension to {out}.
 * file stem: no folder, no extension
 * name without path and extension
 * /home/me/photo.jpg to photo
 * base name without the extension
 * strip folders and file type from a path
 * file title from a path
 * Write a function that copies the part of a path between the last slash and the last dot after it.
 * What is the bare name of this file?
 * Copies the stem of a path: the last component less its extension.
 * only name of file, no folder no ending
 * path stem
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
 * change the file extension
 * replace the extension of a file name
 * photo.png and jpg to photo.jpg
 * new extension for a file
 * swap the ending of a file name
 * file name with another type
 * Write a function that replaces what follows the last dot by another extension, or appends it after a dot.
 * How do I change .txt into .md?
 * Copies the name up to its last dot, then a dot and the new extension.
 * file name with new ending after the dot
 * extension substitution
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
 * position of the @ if there is exactly one
 * index of the at sign, -1 if none or several
 * where is the @ in an email
 * exactly one @ in the address, return its place
 * find the single @, otherwise -1
 * at sign index with uniqueness check
 * Write a function that returns the index of the @ in an address, or -1 if it does not occur exactly once.
 * Where is the @? There must be just one.
 * Returns the position of the only @, -1 otherwise.
 * at sign must be once, give where, else -1
 * position of @ when it occurs only once
 * unique at-sign index
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
 * one @ with text before and after
 * very simple email check
 * exactly one @, not at the start and not at the end
 * email has one at sign inside
 * basic email validation without dots
 * is there a single @ in the middle
 * Write a function that accepts an address with exactly one @ that is neither its first nor its last character.
 * Could this be an email address? One @ inside is enough.
 * Returns true if the string has exactly one @ and characters on both sides of it.
 * check mail has one @ and something left and right
 * minimal address syntax check
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
 * Does the e-mail address {a} belong to the domain {b}?
 * email from this domain
 * does the address end with @ and the domain
 * is it a company email
 * check the domain of an email
 * what follows the last @ equals the domain
 * user of this mail server
 * Write a function that tells whether the part of an address after its last @ is a given domain.
 * Is this mail from our company?
 * Returns true if the text after the last @ equals the domain.
 * mail address has this domain or not
 * address domain match
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
 * mask an email address
 * hide the name part of an email with stars
 * a****@mail.com style
 * obscure an email, first letter stays
 * stars between the first letter and the @
 * email privacy masking
 * Write a function that replaces the characters from the second one to the @ by stars; without an @ nothing changes.
 * How do I show an email address without giving it away?
 * Masks the local part of an address except its first character.
 * mail with stars but first letter and domain stay
 * local part redaction
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
 * starts with http:// or https://
 * is it a web address
 * link check by the beginning
 * url begins with http or https
 * has a web scheme
 * is this text a link
 * Write a function that tells whether a string starts with http:// or https://.
 * Is this a link?
 * Returns true for strings that begin with an http or https scheme.
 * begins with http:// or with s, then it is url
 * http(s) scheme test
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
 * port from a url, -1 if missing
 * port number after the host
 * parse the port of a url
 * http://localhost:8080 to 8080
 * number after the colon of the host
 * which port does this address use
 * Write a function that returns the port given in a URL after "://" and the host, or -1.
 * What port is in the link?
 * Returns the explicit port of a URL, -1 without one; the number has at most five digits.
 * get port of url, when not there -1
 * URL port extraction
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
 * path of a url
 * url path without host and query
 * http://a.b/c/d?x=1 to /c/d
 * part after the host
 * get the path from a link
 * which page of the site
 * Write a function that copies the path of a URL, without query and fragment, and "/" if the URL ends after the host.
 * What is the path in this link?
 * Copies the path component of an absolute URL.
 * what comes after the domain, without the ? part
 * URL path extraction
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
 * remove www. from a domain
 * strip the leading www
 * www.example.com to example.com
 * domain without www
 * delete www. at the beginning
 * host name normalization, no www
 * Write a function that deletes the four characters "www." at the start of a string, if they are there.
 * How do I drop the www of a domain?
 * Removes a leading "www." in the same buffer.
 * when begins with www. then cut it
 * strip the www prefix
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
 * remove a prefix if present
 * strip prefix
 * delete the beginning of a string if it matches
 * cut off the given start
 * remove prefix from a string in place
 * drop this text at the front if it is there
 * Write a function that deletes a prefix from a string if the string begins with it.
 * How do I remove the start of a string?
 * Removes the prefix in the same buffer; a string without it stays as it is.
 * when string begins with this cut it away
 * removeprefix in place
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
 * remove a suffix if present
 * strip suffix
 * delete the end of a string if it matches
 * cut off the given ending
 * remove suffix from a string in place
 * drop this text at the end if it is there
 * Write a function that removes a suffix from a string if the string ends with it.
 * How do I remove the ending of a string?
 * Removes the suffix in the same buffer; a string without it stays as it is.
 * when string ends with this cut it off
 * removesuffix in place
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
 * Copy what stands in {s} between the first {OP:1} and the next {OP:2} after it to {out}; empty if there is none.
 * text between {OP:1} and {OP:2}
 * what is inside {OP:3}
 * content of the first {OP:3}
 * extract the part in {OP:3}
 * get what stands in {OP:3}
 * first text enclosed in {OP:3}
 * Write a function that copies the text inside the first {OP:3} to a buffer.
 * What stands in the {OP:3}?
 * Copies the contents of the first {OP:3}, an empty string if they are missing or not closed.
 * give me the thing in {OP:3}
 * delimited extraction, {OP:3}
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
 * Copy what stands in {s} before the first {c} to {out}, or all of it if there is none.
 * part of a string before a character
 * text before the first separator
 * split at the first character, take the left part
 * everything before the separator, say a colon or comma
 * copy up to a delimiter
 * key of a text such as key=value, the separator given
 * Write a function that copies the text before the first occurrence of a character; without it, everything.
 * What stands before the first c?
 * Copies the part before the delimiter, or the whole string.
 * give me the string until this sign
 * left part of a split
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
 * Copy what stands in {s} after the first {c} to {out}; empty if there is none.
 * part of a string after a character
 * text after the first separator
 * split at the first character, take the right part
 * everything after the separator, say a colon or comma
 * copy what follows a delimiter
 * value of a text such as key=value, the separator given
 * Write a function that copies the text after the first occurrence of a character; without it, nothing.
 * What stands after the first c?
 * Copies the part after the delimiter, or an empty string.
 * give me the string behind this sign
 * right part of a split
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
 * Copy what stands in {s} after the last {c} to {out}, or all of it if there is none.
 * text after the last occurrence of a character
 * last part when split at a character
 * everything after the last separator, say a slash or dot
 * part behind the last separator
 * split at the last character, take the right part
 * final component of a text after a given separator
 * Write a function that copies the text after the last occurrence of a character; without it, everything.
 * What comes after the last c?
 * Copies the part after the last delimiter, or the whole string.
 * string behind the last sign of this kind
 * rightmost component of a split
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
 * Read the whole number in {s}, or return {fallback} unless it is just digits with an optional sign.
 * parse an integer with a default
 * string to int, default if it is not a number
 * text to number or the fallback
 * read a number, otherwise use this value
 * atoi with a default for invalid input
 * int from a string, else the given value
 * Write a function that converts a string to an integer and returns a default when the string is no integer.
 * How do I read a number from text safely?
 * Returns the integer, or the default if the string holds anything else.
 * text in number, when not a number then default
 * checked integer parsing with a fallback
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
 * parse a number, -1 if invalid
 * string to non-negative int or -1
 * digits to number, minus one for anything else
 * text to int, -1 if there is a letter in it
 * number from text with -1 as the error
 * only digits allowed, else -1
 * Write a function that converts a string of digits to a number and returns -1 if it is empty or has other characters.
 * What number is written here? -1 if it is none.
 * Returns the value of a digit string, -1 for malformed input.
 * text to number but -1 when not ok
 * digit-string parsing with -1 for errors
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
 * What is the first whole number that stands anywhere in {s}? -1 if there is no digit.
 * first number in a text
 * find the first number in a string, -1 if none
 * extract an integer from text
 * "Room 42, floor 3" to 42
 * skip to the first digits and read them
 * get the number out of a string
 * Write a function that returns the first group of digits of a text as a number, or -1.
 * Which number is in this text?
 * Returns the value of the first run of digits, -1 without digits.
 * pull out the first number from text
 * leading embedded integer
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
 * price text to cents
 * "12.50" to 1250
 * parse a price in cents
 * money string to an integer number of cents
 * dollar text to cents
 * read an amount like 3.99 as 399
 * Write a function that reads a price with up to two decimals, after an optional currency sign, as cents.
 * How many cents does this price tag say?
 * Returns the amount in cents; missing decimals count as 0, further ones are ignored.
 * price string in cent, like 12.50 is 1250
 * decimal amount to minor units
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
 * Read the number {s} whose decimal mark is a comma, such as "-3,75".
 * decimal comma to double
 * parse "12,5" as 12.5
 * european number text to double
 * number with a comma instead of a point
 * read a german decimal number
 * string with decimal comma to a floating-point number
 * Write a function that reads a decimal number with a comma as the decimal mark.
 * How do I read 3,75 as a number?
 * Returns the value of a number with an optional minus sign and decimal comma.
 * number with comma to double
 * locale-style decimal parsing
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
 * Read the whole number {s} with commas between its thousands, such as "1,234,567".
 * number with thousands separators to int
 * parse "1,234" as 1234
 * remove the commas and read the number
 * big number text with commas
 * string with grouped digits to a number
 * ignore commas when parsing an integer
 * Write a function that reads the digits of a string as one number and skips the commas.
 * How do I read 1,000,000 as a number?
 * Returns the value of the digits, ignoring commas; it stops at any other character.
 * number with commas in it to int
 * grouped integer parsing
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
 * Read the fraction {s}, such as "3/4", as a decimal number; a number without a slash counts as it is.
 * fraction text to double
 * "3/4" to 0.75
 * parse a fraction
 * numerator/denominator string to a decimal number
 * read 1/2 as 0.5
 * ratio in text form to a number
 * Write a function that reads two whole numbers with a slash between them and returns their quotient; n/0 gives 0.
 * How do I turn 3/4 in a text into 0.75?
 * Returns the value of a fraction of two digit strings, 0 for a zero denominator.
 * fraction as text in decimal
 * rational literal parsing
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
 * Read the size {s}, such as "1920x1080": store the {width} and the {height} and say whether it is one.
 * parse a size like 1920x1080
 * width x height from text
 * "800x600" to two numbers
 * screen resolution string to width and height
 * two numbers with an x between them
 * read dimensions from a string, true if ok
 * Write a function that reads two numbers separated by an x into two variables and returns whether it worked.
 * How do I split 640x480 into its numbers?
 * Parses digits, an x and digits; returns false, with both 0, for anything else.
 * text like 12x34 give both numbers and if it works
 * WxH parsing
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
 * "2h 30m" to minutes
 * parse hours and minutes like 1h30m
 * duration with h and m to minutes
 * text like 45m or 2h to minutes
 * read a length of time with h and m
 * hours before h, minutes before m, total in minutes
 * Write a function that reads a duration with the units h and m and returns the minutes; other characters are skipped.
 * How many minutes is 1h 20m?
 * Returns the sum of the numbers before h, times 60, and before m.
 * text with h and m in minutes
 * unit-suffixed duration parsing
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
 * date text to a yyyymmdd number
 * "2024-03-15" to 20240315
 * parse an iso date as an integer
 * remove the dashes of a date and read it
 * date string to int, -1 if malformed
 * yyyy-mm-dd to number
 * Write a function that turns a date of the form YYYY-MM-DD into the number YYYYMMDD, or -1.
 * How do I make one number from a date text?
 * Returns the eight digits of an ISO date as a number, -1 if its form is wrong.
 * date as text to one number, -1 when wrong form
 * ISO 8601 date to integer
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
 * sum of comma separated numbers
 * add up the numbers of a list in text
 * "1,2,3" to 6
 * total of a csv line of integers
 * split at commas and sum
 * sum of a comma list, negative numbers too
 * Write a function that adds the comma-separated integers of a string; an empty string gives 0.
 * How much is 4,5,6 together when it is a text?
 * Returns the sum of the integers between commas, each with an optional minus sign.
 * numbers with comma in a string, add all
 * CSV integer sum
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
 * split a comma list into an int array
 * parse "1,2,3" into an array
 * comma separated numbers to integers, return the count
 * read a list of numbers from text
 * csv line of numbers into an array
 * string of numbers to array
 * Write a function that stores the comma-separated numbers of a string in an array and returns how many there are.
 * How do I get the numbers of "4,5,6" into an array?
 * Parses a comma-separated list of digits into the array; an empty string has 0 numbers.
 * text numbers with comma into array, give back how many
 * CSV integer list parsing
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
        for (; *s != 0 && *s != ','; s++)
            if (*s >= '0' && *s <= '9') number = number * 10 + (uint32_t)(*s - '0');
        out[count++] = (int32_t)number;
        if (*s == 0) return count;
    }
}

/**
 * Does {s} mean true: "true", "yes", "on" or "1"? All else is false.
 * parse a boolean text: true, yes, on or 1
 * is it true, yes, on or 1
 * text flag to bool: true, yes, on and 1 are true
 * is the text "true", "yes", "on" or "1"
 * config value to boolean: the texts true, yes, on and 1 mean true
 * truthy string check: true, yes, on or 1
 * Write a function that returns true for the texts true, yes, on and 1, and false for all others.
 * Does this setting say yes? Only true, yes, on and 1 do.
 * Returns true for one of the four words, in small letters.
 * text is true yes on 1 then true
 * boolean literal parsing of true, yes, on and 1
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
 * Write the date {year}, {month}, {day} as "YYYY-MM-DD" to {out}.
 * date to yyyy-mm-dd text
 * format a date as YYYY-MM-DD
 * iso date string from year, month and day
 * 2024, 3, 5 to "2024-03-05"
 * year, month, day as text with dashes and with leading zeros
 * year month day to string like 2024-03-05
 * Write a function that writes a date with four, two and two digits and dashes between them.
 * How do I print a date in ISO form?
 * Formats a date as YYYY-MM-DD.
 * year, month, day to text with minus between
 * ISO 8601 date formatting
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
 * word wrap
 * wrap a text at a width
 * replace spaces by line breaks so that lines are short enough
 * break lines at spaces
 * text wrapping in place
 * insert newlines between words, max line length
 * Write a function that wraps a text: where a word does not fit any more, the space before it becomes a newline.
 * How do I make my text fit into narrow lines?
 * Greedily wraps at spaces in the same buffer.
 * text in lines of max length, break by space
 * greedy word wrap
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
 * number of lines when cut at a width
 * how many rows of text, hard wrap
 * length divided by width, rounded up
 * lines needed without regard to words
 * rows in a terminal of this width
 * ceil of length over width
 * Write a function that returns how many lines of a fixed width a string fills.
 * How many lines does my text need if words may be cut?
 * Returns the length divided by the width, rounded up.
 * text length / width but round to more
 * hard-wrap line count
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
 * longest line length
 * length of the longest line in a text
 * widest line
 * maximum line width
 * how wide is my text
 * most characters between two newlines
 * Write a function that returns the number of characters in the longest line of a text.
 * How wide must the window be for this text?
 * Returns the maximum line length, newlines not counted.
 * longest line how many chars
 * largest number of characters in a line
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
 * indent a line
 * put spaces in front of a text
 * add indentation
 * prefix with n spaces
 * shift a string to the right
 * left margin of n blanks
 * Write a function that copies a string with a given number of spaces before it.
 * How do I indent a text?
 * Copies the string behind the given number of spaces.
 * n spaces and then the text
 * indentation by a number of blanks
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
 * newlines to spaces
 * join lines into one
 * replace line breaks with blanks
 * text on a single line
 * remove the line breaks, keep the words apart
 * unwrap a text
 * Write a function that turns every newline of a text into a space.
 * How do I put a text on one line?
 * Replaces newlines by spaces in the same buffer.
 * line break to space
 * line break flattening
 *
 * @name join_lines newlines_to_spaces
 * @string s
 */
void join_lines(char *s) {
    for (; *s != 0; s++)
        if (*s == '\n') *s = ' ';
}

/**
 * Cut off a comment: end {s} at its first {OP}, in place, and drop the spaces before it.
 * remove a comment that starts with {OP}
 * strip everything from {OP} on and the spaces before
 * config line without the {OP} comment, trimmed on the right
 * cut the line at {OP} and trim the end
 * drop {OP} comments and the spaces at the end
 * text before {OP}, trailing blanks removed
 * Write a function that removes a comment beginning with {OP} and the spaces before it from a line.
 * How do I ignore comments after {OP}? Spaces at the end go, too.
 * Truncates the line at {OP} and trims it on the right.
 * what is behind {OP} is comment, away with it and spaces at the end too
 * end-of-line comment removal, {OP} with right trim
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
 * equal ignoring spaces
 * compare strings without blanks
 * same text apart from spaces
 * "a b" equals "ab"
 * string comparison that skips the blanks between words
 * do they match when spaces are removed
 * Write a function that compares two strings and skips every space in both.
 * Are these two the same except for spaces?
 * Returns true if the strings agree without their spaces.
 * two texts same when you dont count spaces
 * space-insensitive equality
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
 * equal ignoring case and spaces
 * compare names without regard to case and blanks
 * same text, capitals and spaces do not matter
 * loose string comparison
 * fuzzy equal: no spaces, no case
 * "New York" equals "newyork"
 * Write a function that compares two strings, skipping spaces and treating capitals like small letters.
 * Are these the same answer if case and spaces do not count?
 * Returns true if both strings agree after removing spaces and folding case.
 * two texts same, big small and spaces is all the same
 * case- and space-insensitive equality
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
 * How similar in percent are {a} and {b}: equal characters at equal places over the longer length? 100 if empty.
 * similarity of two strings in percent
 * percentage of matching characters
 * how much do two words agree, position by position
 * same letters at the same positions in percent
 * string match percentage
 * matching positions over the longer length
 * Write a function that returns the share of positions with the same character in both strings, as a whole percentage.
 * How alike are these two words?
 * Returns the matching positions times 100 over the longer length, rounded down.
 * how much percent of two texts is the same at the same places
 * positional similarity
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
 * letters to numbers, a is 1, spaces between
 * a1z26 code with spaces
 * encode text as alphabet positions, separated by spaces
 * "abc" to "1 2 3"
 * replace letters by their position in the alphabet, with a space between
 * number code for letters, separated by spaces
 * Write a function that writes the alphabet position of each letter with spaces between; others are left out.
 * How do I write a word as numbers, a as 1 and z as 26? Spaces separate them.
 * Copies the string in A1Z26 code, numbers separated by spaces.
 * each letter as number with space between
 * A1Z26 encoding with spaces between the numbers
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
 * leetspeak: a 4, e 3, i 1, o 0, s 5, t 7
 * leet: a 4, e 3, i 1, o 0, s 5, t 7
 * replace letters by numbers that look like them: a e i o s t to 4 3 1 0 5 7
 * 1337 text, a e i o s t as 4 3 1 0 5 7
 * hacker writing: 4, 3, 1, 0, 5, 7 for a, e, i, o, s, t
 * h4ck3r style, with 4 3 1 0 5 7 for a e i o s t
 * Write a function that replaces the letters a, e, i, o, s and t, in either case, by 4, 3, 1, 0, 5 and 7.
 * How do I write a text in leet? Use 4 3 1 0 5 7 for a e i o s t.
 * Substitutes 4, 3, 1, 0, 5, 7 for a, e, i, o, s, t of either case in the same buffer.
 * letters to leet numbers: a 4, e 3, i 1, o 0, s 5, t 7
 * leetspeak substitution of a, e, i, o, s, t by 4, 3, 1, 0, 5, 7
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
 * pig latin, just ay after a vowel start
 * word to pig latin, only ay added if a vowel comes first
 * move the first consonants to the end and add ay
 * "string" to "ingstray"
 * pig latin of a single word; with a vowel first, plus ay
 * translate a word to pig latin; vowel first: just add ay
 * Write a function that moves all letters before the first vowel (a, e, i, o, u) to the end and appends "ay".
 * How do you say this word in pig latin, with a plain ay even after a leading vowel?
 * Copies the word with its leading consonants moved behind it, followed by "ay".
 * consonants at begin go to the end plus ay
 * pig latin translation, ay alone for words with an initial vowel
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
 * text to {OP:1}
 * string to {OP:1}
 * encode a text in {OP:1}
 * every character as {OP:1}
 * letters to {OP:1}
 * ascii codes of a text in {OP:1}
 * Write a function that writes the code of each character as {OP:1}, one after the other.
 * How does my name look in {OP:1}?
 * Copies the string as {OP:1}, most significant digit first.
 * each char to {OP:1}
 * {OP:1} dump of a string
 *
 * @OP 1 "eight binary digits"
 * @OP 4 "two hex digits"
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
 * valid person name: letters, spaces, hyphens, apostrophes
 * only letters, spaces, hyphens and apostrophes
 * name check, not empty: letters, blanks, - and '
 * is this a plausible name: not empty, just letters, spaces, - and '
 * no digits in a name, only letters, spaces, hyphens and apostrophes, and not empty
 * validate a first or last name: letters, spaces, hyphens, apostrophes
 * Write a function that accepts a non-empty string of letters, spaces, hyphens and apostrophes.
 * Could this be somebody's name? Letters, spaces, hyphens and apostrophes may occur.
 * Returns true if the string is not empty and has just letters, spaces, hyphens and apostrophes.
 * name ok when only letters space - and '
 * personal name validation: letters, space, hyphen, apostrophe, at least one
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
 * proper sentence: capital first, . ! or ? last
 * is it a complete sentence, from a capital to . ! or ?
 * starts with a capital and ends with . ! or ?
 * sentence check: capital first, one of . ! ? last
 * well-formed sentence by its first and last character
 * big letter at the start, full stop, ! or ? at the end
 * Write a function that tells whether a text begins with a capital letter and ends with a full stop, ! or ?.
 * Is this written like a sentence? From a capital to . ! or ?
 * Returns true if the first character is upper case and the last one ends a sentence.
 * sentence ok when big at begin and . ! or ? at end
 * sentence boundary check: initial capital, final . ! or ?
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
 * license plate like ABC-123
 * three capital letters, a dash, three digits
 * number plate check: ABC-123
 * valid plate format, three capitals, dash, three digits
 * is it a car plate like ABC-123
 * pattern LLL-DDD
 * Write a function that accepts three capital letters, a dash and three digits, and nothing else.
 * Is this a valid number plate? Like ABC-123.
 * Returns true for strings of the form ABC-123.
 * car plate 3 big letters minus 3 numbers ok or not
 * license plate format test
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
 * ean13 check
 * valid barcode: 13 digits of an EAN
 * is the barcode number correct, 13 digits
 * ean check digit test on a string
 * isbn-13 or ean-13 validation
 * product code with 13 digits ok
 * Write a function that tells whether a text has 13 digits and the weights 1 and 3 give a multiple of 10.
 * Is this barcode number right? It must be an EAN-13.
 * Returns true for thirteen digits whose sum, every second one times 3, is divisible by 10.
 * barcode 13 numbers, check digit is right or not
 * EAN-13 checksum validation
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
 * How many of these does the password {s} have, 0 to 4: a small letter, a capital, a digit, another character?
 * password score 0 to 4
 * count the kinds of characters in a password
 * password strength by character classes
 * one point each for lower, upper, digit, symbol
 * how strong is my password, 0 to 4: lower, upper, digit, other
 * number of character classes used
 * Write a function that gives a password a point for each kind of character in it: small, capital, digit, other.
 * How good is this password, one point each for small, capital, digit and other?
 * Returns the number of character classes that occur.
 * password points one each for small, big, number, other sign
 * password character class count
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
 * In {a}, replace every occurrence of the word {b} by stars, in place.
 * censor a word
 * replace a word with stars
 * bad word filter
 * hide a word in a text
 * stars instead of the given word
 * mask each occurrence of a substring
 * Write a function that overwrites each occurrence of a word in a text by stars of the same length.
 * How do I black out a word?
 * Overwrites all disjoint occurrences of the second string, from the left, with stars.
 * given bad word to stars
 * profanity masking
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
 * Copy the first {n} words of {s} to {out}, as they stand; words are separated by spaces.
 * first n words of a text
 * preview: only the first words
 * keep n words and cut the rest
 * start of a text up to n words
 * shorten a text to a number of words
 * excerpt of the first few words
 * Write a function that copies a text up to the end of its nth word, or all of its words if there are fewer.
 * How do I show only the first few words?
 * Copies the text from its first word to the end of word n.
 * only the first n words
 * word-limited excerpt
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
 * insert a character into a string
 * put a char at a position
 * string with one more character at index i
 * add a letter in the middle
 * insert c before the ith character
 * insert at index, copy to a buffer
 * Write a function that copies a string with a character inserted at a given index.
 * How do I insert a letter into a word?
 * Copies the string with the character inserted before the given index.
 * put this char in the string on place i
 * single character insertion
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
 * delete the character at an index
 * remove the ith character of a string
 * take out one letter by position
 * erase a char at position i
 * string without the character at index i
 * remove at index in place
 * Write a function that removes the character at a given index, counted from 0, from a string.
 * How do I delete a letter in the middle of a word?
 * Removes one character in the same buffer; an index past the end changes nothing.
 * char on place i away
 * single character deletion by index
 *
 * @name remove_at delete_char_at
 * @string s
 * @range i 0 16
 */
void remove_at(char *s, int32_t i) {
    for (int32_t k = 0; s[k] != 0; k++)
        if (k >= i) s[k] = s[k + 1];
}

/**
 * Does a word occur twice in a row in {s}, such as "the the"? Words are separated by single spaces.
 * repeated word check
 * doubled word in a text
 * same word twice in a row
 * "the the" finder
 * is a word written twice by mistake
 * find duplicate neighbours among words
 * Write a function that tells whether two neighbouring words of a text are equal.
 * Did I write a word twice?
 * Returns true if any word equals the one before it.
 * two same words next to another
 * adjacent duplicate word test
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
 * plural of a word
 * pluralize an english noun
 * add s, es or ies
 * "box" to "boxes", "city" to "cities"
 * make a noun plural
 * regular plural form
 * Write a function for regular plurals in small letters: es after s, x, z, ch, sh; consonant and y to ies; else s.
 * What is the plural of this word?
 * Copies the noun in its regular plural form.
 * one thing to many things, word with s or es
 * regular pluralization rule
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
 * a or an before a word
 * does the word need "an"
 * word begins with a vowel
 * article check: an before vowels
 * first letter is a vowel, big or small
 * an apple but a pear
 * Write a function that tells whether a word begins with a vowel letter, so that its article is "an".
 * Is it a or an?
 * Returns true if the first letter is a vowel in either case; false for an empty word.
 * word starts with vowel then an
 * indefinite article rule by first letter
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
 * count syllables by groups of a, e, i, o, u, y
 * syllables of a word by vowel groups, y among them
 * number of vowel groups in a word, y being a vowel
 * how many syllables, roughly by runs of vowels and y
 * runs of vowels, y counts
 * haiku syllable counter by vowel groups, y included
 * Write a function that estimates syllables by counting the groups of neighbouring vowels, with y as a vowel.
 * How many syllables are in this word, by vowel groups with y?
 * Returns the number of maximal runs of vowels, y included.
 * syllables by groups of vowels next to another, y too
 * vowel cluster count, y is a vowel
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
 * nth word counted from 0
 * word at index n of a text
 * get a word by its zero-based index
 * words[n] of a sentence
 * split at spaces and take the word at this index
 * copy one word out of a sentence, first is 0
 * Write a function that copies the word with a given zero-based index to a buffer.
 * Which word is at this index, if the first is number 0?
 * Copies the space-separated word with the given index, counted from 0.
 * word number n but begin with zero
 * zero-based token extraction
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
 * {OP:1} and reversed
 * reverse a string and make it {OP:1}
 * reverse plus {OP:1}
 * turn a word around in {OP:1}
 * backwards and in {OP:1}
 * text to {OP:1}, then reversed
 * Write a function that converts a string to {OP:1} and reverses it in place.
 * How do I get a word backwards in {OP:1}?
 * Converts the letters to {OP:1} and reverses the characters in the same buffer.
 * string other way round and {OP:1}
 * reversal with conversion to {OP:1}
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
 * remove {OP:1} and convert to {OP:2}
 * no {OP:1}, {OP:2}
 * delete the {OP:1}, then {OP:2}
 * strip {OP:1} and make it {OP:2}
 * text in {OP:2} without {OP:1}
 * {OP:2} and drop all {OP:1}
 * Write a function that deletes all {OP:1} of a string and converts the rest to {OP:2}.
 * How do I clean a code: no {OP:1} and everything in {OP:2}?
 * Removes {OP:1} and converts to {OP:2} in the same buffer.
 * {OP:1} away and all in {OP:2}
 * normalization: {OP:1} removed, {OP:2}
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
 * Write a user name for {a} and {b} to {out}: the first letter, then the last name, all small.
 * username from first and last name
 * john smith to jsmith
 * login name: initial plus surname, lower case
 * first letter of the first name and the last name
 * make a user name from a full name
 * account name jsmith
 * Write a function that builds a login from the first letter of the first name and the last name, in small letters.
 * What is the login for this name?
 * Writes the initial of the first string and the whole second string in lower case.
 * first letter of first name and whole surname all small
 * login generation, initial plus surname
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
 * Write the first name {a} shortened to its first letter and a dot, then a space and the last name {b}, to {out}.
 * abbreviate the first name
 * J. Smith from John and Smith
 * initial, dot, last name
 * short form of a name
 * first name only as an initial
 * author name like A. Turing
 * Write a function that writes the initial of the first name, a dot, a space and the last name.
 * How do I shorten John Smith to J. Smith?
 * Formats a name with an abbreviated first name; an empty first name is left out.
 * first name only first letter and dot, then surname
 * abbreviated given name format
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
 * hide the middle of a word with stars
 * keep only the first and the last letter visible
 * stars between the first and the last character
 * j**n instead of john
 * mask the inside of a string
 * obscure a name
 * Write a function that overwrites everything between the first and the last character by stars.
 * How do I show only the first and last letter?
 * Masks the inner characters in the same buffer.
 * middle of string to stars
 * interior masking
 *
 * @name mask_middle hide_middle
 * @string s
 */
void mask_middle(char *s) {
    if (*s == 0) return;
    for (s++; s[0] != 0 && s[1] != 0; s++) *s = '*';
}

/**
 * Write the ten-digit phone number {s} as "(123) 456-7890" to {out}; other digits than ten give an empty text.
 * format a phone number as (123) 456-7890, empty unless ten digits
 * ten digits to (123) 456-7890, else an empty text
 * us phone number formatting: (123) 456-7890, empty if not ten digits
 * phone number with parentheses and a dash, (123) 456-7890; empty if it isn't ten digits
 * pretty print a telephone number as (123) 456-7890, nothing unless ten digits
 * 1234567890 as a phone number, (123) 456-7890; anything else gives an empty text
 * Write a function that formats a string of exactly ten digits as a US phone number. Other input gives an empty one.
 * How do I print a phone number as (123) 456-7890, or nothing unless it has ten digits?
 * Formats ten digits as (AAA) BBB-CCCC, an empty string for anything else.
 * phone number 10 digits like (123) 456-7890, not ten then empty
 * NANP phone formatting (AAA) BBB-CCCC, empty on other input
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
 * groups of {K} characters
 * space after every {K} characters
 * split a number into blocks of {K}
 * card number or iban in blocks of {K}
 * insert a blank every {K} characters
 * "12345678" in groups of {K}
 * Write a function that copies a string with a space after each {K} characters, but not at the end.
 * How do I print a long number in blocks of {K}?
 * Copies the string in space-separated groups of {K}.
 * all {K} chars a space
 * grouping by {K}
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
 * Keep only the digits and a leading + of the phone number {s}, in place.
 * normalize a phone number: digits and a leading + only
 * phone number: only digits and a + at the start
 * remove spaces, dashes and brackets from a phone number
 * clean up a telephone number: only digits and a + at the start stay
 * +49 (170) 12-34 to +491701234
 * strip everything but digits, keep the first plus
 * Write a function that deletes all characters but digits from a phone number, except a + at its very start.
 * How do I bring phone numbers down to digits and a leading +?
 * Removes all but digits and a leading plus from a phone number in the same buffer.
 * phone number only digits and plus at begin
 * phone number normalization to digits with an optional + first
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
 * position of the first {OP:1} in a string
 * where is the first {OP:1}
 * find the first {OP:1} in a text
 * first place with a {OP:1}
 * search for a {OP:1}, return its index
 * Write a function that returns the index of the first {OP:1} in a string, or -1.
 * Where does the first {OP:1} stand?
 * Returns the position of the first {OP:1}, -1 without one.
 * at what index is first {OP:1}, else -1
 * leftmost {OP:1} index
 *
 * @OP (c>='0'&&c<='9') "digit"
 * @OP (c>='A'&&c<='Z') "capital letter"
 * @OP (c=='.'||c=='!'||c=='?') "sentence end"
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
 * first line of a text
 * everything before the first newline
 * title line of a document
 * get line one
 * copy up to the line break
 * headline of a text
 * Write a function that copies a text up to its first newline to a buffer.
 * What is the first line?
 * Copies the first line, or the whole text if it has one line.
 * only first line
 * leading line extraction
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
 * nth line of a text
 * get line number n
 * line n from a string with newlines
 * copy one line by its number
 * which text is on this line
 * read the nth line
 * Write a function that copies the line with a given number, the first being 1, without its newline.
 * What is on line n, the first being 1?
 * Copies the line with the given 1-based number.
 * line number n from text, first is 1
 * line extraction by number
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
 * count non-empty lines
 * number of lines with text
 * lines that are not blank
 * how many lines are really written
 * count lines without the empty ones
 * lines of code, blank lines not counted
 * Write a function that counts the lines that contain at least one character other than a space.
 * How many lines have something on them?
 * Returns the number of non-blank lines.
 * lines with text count, empty not
 * non-blank line count
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
 * tabs to {K} spaces
 * expand tabs, {K} spaces each
 * replace tab characters with {K} blanks
 * no tabs, {K} spaces instead
 * every tab becomes {K} spaces
 * detab a text with {K} spaces
 * Write a function that copies a string and writes {K} spaces for each tab.
 * How do I turn tabs into {K} spaces?
 * Copies the text with each tab replaced by {K} spaces.
 * tab in {K} blanks
 * tab replacement by {K} blanks
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
 * alphabetical order of two words, case ignored
 * is the first word before the second in a dictionary, capitals like small letters
 * a before b alphabetically, ignoring case
 * sort order of two names, true if the first is earlier, case ignored
 * which name comes first, capitals do not matter
 * dictionary order check of two words without regard to case: is the first earlier
 * Write a function that tells whether one word comes before another alphabetically, in either case.
 * Does this name come first in the list, case ignored?
 * Returns true if the first string is smaller than the second after case folding.
 * word one before word two in abc, big small no matter
 * case-insensitive lexicographic less-than
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
 * order strings by length, then alphabetically
 * shorter first, then alphabetical
 * compare by length and then by letters
 * sort order: length, then a to z
 * is the first string shorter or smaller
 * shortlex less-than
 * Write a function that tells whether a string is shorter than another, or as long and alphabetically before it.
 * Which one comes first if length counts before the alphabet?
 * Returns true if the first string precedes the second in shortlex order.
 * short first, when same long then abc
 * shortlex ordering
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
 * parse a time with am or pm
 * "3:05 PM" to minutes since midnight
 * am/pm text to minutes
 * 12-hour clock string to minutes of the day
 * american time text to minutes
 * read 11:59 pm
 * Write a function that reads hour, minute and AM or PM, in either case, and returns the minutes since midnight.
 * How many minutes after midnight is 7:15 PM?
 * Returns the minute of the day of a 12-hour time text; any p after the digits means the afternoon.
 * text like 3:05 pm in minutes from midnight
 * 12-hour time parsing
 *
 * @name parse_12_hour am_pm_text_to_minutes
 * @string s
 */
int32_t parse_12_hour(const char *s) {
    uint32_t part = 0, hour = 0;
    _Bool afternoon = 0;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') part = part * 10 + (uint32_t)(*s - '0');
        if (*s == 'p' || *s == 'P') afternoon = 1;
        if (*s == ':') {
            hour = part;
            part = 0;
        }
    }
    return (int32_t)(hour % 12 * 60 + part + (afternoon ? 720 : 0));
}

/**
 * Read the percentage {s}, such as "15%" or "7.5 %", as a fraction of 1.
 * percent text to a fraction
 * "15%" to 0.15
 * parse a percentage
 * percent string to double
 * read 7.5% as 0.075
 * percentage in a text as a decimal number
 * Write a function that reads a number before a percent sign and returns it divided by 100.
 * What is 25% as a number?
 * Returns the value of a percentage text, with an optional minus sign and decimal point.
 * percent text in number between 0 and 1
 * percentage literal parsing
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
 * temperature text to celsius
 * "68F" to 20
 * parse a temperature with its unit
 * read 20C or 68F
 * degrees with the letter C or F to celsius
 * convert a temperature string
 * Write a function that reads a whole number followed by C or F and returns the temperature in Celsius.
 * How warm is 68F in Celsius?
 * Returns the Celsius value of a temperature text with an optional minus sign; without an F it is Celsius already.
 * temperature text with F or C into celsius
 * unit-suffixed temperature parsing
 *
 * @name parse_temperature temperature_to_celsius
 * @string s
 */
double parse_temperature(const char *s) {
    double degrees = 0;
    _Bool negative = *s == '-';
    if (negative) s++;
    for (; *s >= '0' && *s <= '9'; s++) degrees = degrees * 10 + (*s - '0');
    if (negative) degrees = -degrees;
    return *s == 'F' || *s == 'f' ? (degrees - 32) * 5 / 9 : degrees;
}

/**
 * How many minutes is it from the time {a} to the time {b}, both "HH:MM", maybe past midnight? A malformed time gives -1.
 * minutes between two time texts, a second one past midnight allowed, -1 for a bad text
 * difference of two hh:mm strings in minutes modulo a day, -1 if malformed
 * "22:30" to "06:00" in minutes; ill-formed times give -1
 * duration from start and end time as text HH:MM, over midnight too, -1 for anything else
 * how long from one clock text to another, the next day's if earlier; -1 on other texts
 * shift length from two strings HH:MM, night shifts too, -1 if unreadable
 * Write a function that returns the minutes from one HH:MM time to another, past midnight too, -1 for a malformed one.
 * How many minutes are there between 09:15 and 17:30? Any two HH:MM; -1 if malformed.
 * Returns the minutes between two clock texts; an earlier second time is on the next day, and malformed ones give -1.
 * how many minutes from first HH:MM text to second, maybe next day, wrong text -1
 * clock text difference modulo a day, -1 for a malformed one
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
 * days between two date texts yyyy-mm-dd, 0 if one is malformed
 * difference of two yyyy-mm-dd strings in days, 0 for bad ones
 * "2024-02-28" to "2024-03-01" in days; ill-formed ones give 0
 * how many days from one iso date to another, 0 if one is no such date text
 * date strings, days between, yyyy-mm-dd; another form gives 0
 * subtract two dates given as YYYY-MM-DD text: days, or 0 if malformed
 * Write a function that returns the days from one YYYY-MM-DD date to another, 0 if either is malformed.
 * How many days lie between these dates written YYYY-MM-DD? 0 if one is malformed.
 * Returns the signed day difference of two ISO dates, or 0 if one of them is malformed.
 * how many days between two yyyy-mm-dd texts, 0 when wrong
 * ISO date difference in days, second minus first, 0 if either is malformed
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
 * Write the date {s}, "YYYY-MM-DD", as {OP:1} to {out}.
 * iso date to {OP:1}
 * yyyy-mm-dd to {OP:1}
 * "2024-03-15" as {OP:1}
 * date text in another order: {OP:1}
 * rewrite a date as {OP:1}
 * change the date format to {OP:1}
 * Write a function that turns a date of the form YYYY-MM-DD into {OP:1}; a text of another length gives an empty one.
 * How do I show an ISO date as {OP:1}?
 * Reorders the parts of an ISO date to {OP:1}.
 * iso date in {OP:1} pls
 * ISO 8601 to {OP:1}
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
 * "1 item" or "n items"
 * number with singular or plural
 * item count text
 * how many items as a text, s only if not one
 * shopping cart label
 * 5 to "5 items", 1 to "1 item"
 * Write a function that writes a number and the word item, in the plural unless the number is 1.
 * How do I print "1 item" but "2 items"?
 * Formats a non-negative count with the right form of "item".
 * number and item, with s when not one
 * count label with pluralization
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
 * minutes to text like 2h 05m
 * format a duration in hours and minutes
 * 125 minutes as "2h 05m"
 * duration label with h and m
 * film length as text
 * how long, as hours and minutes in a string
 * Write a function that writes a duration in minutes as hours, "h", a space, two digits of minutes and "m".
 * How do I print 125 minutes as hours and minutes?
 * Formats a duration up to 99 hours, without a leading zero for the hours.
 * minutes to string with h and m
 * human-readable duration formatting
 *
 * @name duration_text format_duration
 * @range minutes 0 5999
 * @array out 16
 * @range out 120 120
 */
void duration_text(int32_t minutes, char *out) {
    int32_t hours = minutes / 60;
    if (hours >= 10) *out++ = (char)('0' + hours / 10);
    *out++ = (char)('0' + hours % 10);
    *out++ = 'h';
    *out++ = ' ';
    *out++ = (char)('0' + minutes % 60 / 10);
    *out++ = (char)('0' + minutes % 60 % 10);
    *out++ = 'm';
    *out = 0;
}

/**
 * Write {seconds} as minutes and seconds like "3:05" to {out}.
 * seconds to m:ss
 * song length as m:ss text
 * 185 seconds as "3:05"
 * format a track time
 * minutes without a leading zero, seconds with two digits
 * playing time string
 * Write a function that writes a number of seconds below 6000 as minutes, a colon and two digits of seconds.
 * How do I print 185 seconds as 3:05?
 * Formats a duration as M:SS.
 * seconds to text like 3:05
 * M:SS formatting
 *
 * @name track_time seconds_text
 * @range seconds 0 5999
 * @array out 16
 * @range out 120 120
 */
void track_time(int32_t seconds, char *out) {
    int32_t minutes = seconds / 60;
    if (minutes >= 10) *out++ = (char)('0' + minutes / 10);
    *out++ = (char)('0' + minutes % 10);
    *out++ = ':';
    *out++ = (char)('0' + seconds % 60 / 10);
    *out++ = (char)('0' + seconds % 60 % 10);
    *out = 0;
}

/**
 * Which number stands after the first "=" of {s}, as in "width=120"? {fallback} if there is none.
 * value of a setting like key=42
 * read the number behind the equals sign
 * "width=120" to 120
 * parse a config line with a number
 * integer after =, else a default
 * number from key=value text
 * Write a function that returns the whole number after the equals sign of a text, or a default.
 * What is the value in this setting?
 * Returns the integer that follows the first equals sign, with an optional minus sign.
 * number after = in text, when not there the default
 * key=value integer parsing
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
 * Has the password {s} at least {K} characters and among them at least one digit?
 * password with {K} characters and a digit
 * at least {K} long and contains a number
 * password rule: length {K}, one digit
 * is the password ok, {K} characters and one number
 * minimum {K} characters with a digit
 * valid password: {K} or more and a number in it
 * Write a function that accepts a password of at least {K} characters that contains a digit.
 * Is this password good enough if it needs {K} characters and a digit?
 * Returns true if the string has at least {K} characters, one of them a digit.
 * password min {K} long and one number
 * password policy: length {K}, one numeral
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
 * Has {s} both a letter and a digit in it?
 * contains letters and numbers
 * at least one letter and one digit
 * mixed text of letters and digits
 * is there a letter as well as a number
 * string with both kinds, letter and digit
 * password has letter and number
 * Write a function that tells whether a string contains at least one letter and at least one digit.
 * Are there letters and numbers in it?
 * Returns true if a letter and a digit both occur.
 * text has letter and number both
 * letter and digit presence test
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
 * Which part of {s}, in percent, is {OP:1}? 0 for an empty text.
 * percentage of {OP:1} in a text
 * percent of {OP:1}
 * how many percent of the characters are {OP:1}
 * share of {OP:1} in a string
 * {OP:1} as a percentage of the length
 * ratio of {OP:1} times 100
 * Write a function that returns the share of {OP:1} among all characters in percent; an empty text gives 0.
 * How much of my text is {OP:1}?
 * Returns 100 times the number of {OP:1} over the length.
 * percent {OP:1} in the string
 * {OP:1} ratio
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
 * Cut {s} at the last space so that at most {n} characters are left, in place; without a space it is cut at {n}.
 * truncate at a word boundary
 * shorten a text without cutting a word
 * cut at the last space before the limit
 * at most n characters, whole words only
 * preview text that ends with a whole word
 * limit the length, do not split words
 * Write a function that shortens a string to at most n characters, at a space if the cut would fall inside a word.
 * How do I shorten a text but keep the words whole?
 * Truncates in the same buffer at a word boundary if possible.
 * make text shorter, but no half words
 * word-aware truncation
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
 * Remove the first word of {s} and the spaces after it, in place.
 * remove the first word
 * drop the command, keep the rest
 * text without its first word
 * cut off the first word and the blanks behind it
 * everything after the first word
 * shift a word off the front
 * Write a function that deletes the first word of a string and the spaces that follow it.
 * How do I get the rest after the first word?
 * Removes leading spaces, the first word and the spaces after it in the same buffer.
 * first word away
 * leading token removal
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
 * remove the last word
 * text without its last word
 * cut off the last word
 * drop the final word and the blank before it
 * everything but the last word
 * first names only, surname cut off
 * Write a function that deletes the last word of a string together with the spaces around it.
 * How do I delete the last word?
 * Truncates the string before its last word, without trailing spaces.
 * last word away
 * trailing token removal
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
 * number of a word in a sentence
 * position of a word among the words
 * which word is it, first is 1
 * word index in a text, 0 if missing
 * find a whole word, count words from one
 * at which place in the sentence is the word
 * Write a function that returns the number of the first word equal to a given one, or 0.
 * Which word of the sentence is it: the first, the second? 0 if none.
 * Returns the 1-based number of a space-separated word, 0 if it does not occur.
 * the how many-th word is it, 0 when not there
 * ordinal of a token
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
        while (word[n] != 0 && s[n] == word[n]) n++;
        if (n > 0 && word[n] == 0 && (s[n] == 0 || s[n] == ' ')) return number;
        while (*s != 0 && *s != ' ') s++;
    }
}
