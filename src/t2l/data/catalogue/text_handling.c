/**
 * Keep only the letters of {s} and reverse them, in place.
 * letters only of a string, reversed, in place
 * remove everything but letters from a string, then reverse it in place
 * reverse a string in place and throw out its digits, spaces and signs, so that only letters remain
 * only the letters of a text, backwards, in the same buffer
 * strip the non-letters of a text and turn the rest around
 * drop punctuation, spaces and digits from a string, then reverse the rest
 * Write a function that deletes all characters that are not letters and reverses what is left, in place.
 * How do I get just the letters of a string in reverse order, in place?
 * Filters the letters of the string and reverses their order in the same buffer.
 * take only abc letters of the text (big and small) and make it backward
 * alphabetic filter of a string followed by in-place reversal
 * Write a function that removes everything except English letters from a text and turns the rest back to front, in place.
 * Python: s = ''.join(c for c in reversed(s) if c.isalpha()), ASCII, done in the same buffer
 * Only the letters, backwards please.
 * reversal of the alphabetic subsequence of a string, in situ, case kept
 * How to strip non-letters and then flip a C string?
 * keep only letters and reverse the string in place
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
 * normalize a word in place: only letters, all of them small
 * strip digits, spaces and signs from a text, then lower case
 * just the letters of a string, all small, in the same buffer
 * clean a text to a-z in place: capitals become small, all other characters go
 * Write a function that deletes all characters that are not letters and turns the rest into small letters.
 * How do I reduce a sentence to its letters, all in lower case, in place?
 * Filters the letters of the string and converts them to lower case in the same buffer.
 * only letters of the text stay and all of them small
 * alphabetic filter with lower-casing of a string in place
 * Write a program that converts a text to lowercase and deletes every character that is not a letter, in place.
 * JavaScript s.toLowerCase().replace(/[^a-z]/g, '') modifying the buffer
 * Throw out anything but letters and make those small.
 * normalise plaintext for a cipher: alphabet only, folded to lower case, in the same buffer
 * How do I clean a string so that just a to z remain (capitals become small)?
 * lowercase a string and remove non-letters
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
 * trim the spaces of a string and lowercase it, in place
 * strip spaces at both ends of a string and convert it to lower case
 * clean user input in place: trim the spaces, then small letters
 * remove the outer spaces of a text and make all its letters small
 * normalize a string in place: trim spaces at both ends plus lower case
 * make a string lower case without leading and trailing blanks, in place
 * Write a function that removes the spaces at both ends of a string and turns capitals into small letters, in place.
 * How do I clean up what a user typed, i.e. trim outer spaces and lowercase it?
 * Trims the string of spaces and converts it to lower case in place.
 * cut spaces on both sides of the text and make small letters
 * trim of spaces followed by case folding to lower, in place
 * Define a function which removes blanks at either end of a text and converts its capitals to lowercase, in place.
 * Python s.strip(' ').lower() on a char buffer
 * Cut the spaces round the outside and write it all small.
 * canonicalise user input: strip outer spaces, ASCII case folding, in situ
 * How to trim and lowercase a C string in place?
 * trim spaces and lowercase a string
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
 * all vowels of a string to {OP}, in place
 * replace all vowels in a string with {OP}
 * put {OP} for each a, e, i, o, u of a text, small or capital
 * hide the vowels of a string with {OP}
 * change every vowel in a text, of either case, to {OP}
 * censor the vowels of a string: each one becomes {OP}
 * Write a function that overwrites every vowel, in either case, with {OP}.
 * How do I turn the vowels of a word into {OP}?
 * Replaces the vowels of the string by {OP} in the same buffer.
 * all vowels in my text become {OP} pls
 * vowel masking of a string in place, {OP} for each
 * Write a function to replace each vowel of a text, large or small, by {OP}.
 * re.sub('[aeiou]', ..., flags=re.I) in Python, where the substitute is {OP}
 * Hide a, e, i, o, u behind {OP}, capitals as well.
 * substitute {OP} for all vowel characters of a string in place, case-insensitively
 * How to change vowels in a char array into {OP}?
 * replace vowels with {OP}
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
 * digits of a string to {OP}
 * replace all digits in a string with {OP}
 * hide the numbers in a text with {OP}
 * put {OP} for every digit of a text
 * change every 0 to 9 in a string to {OP}
 * mask the digits of a string, each with {OP}
 * Write a function that overwrites every digit of a string with {OP}.
 * How do I hide the digits of a text, each one becoming {OP}?
 * Replaces the decimal digits of the string by {OP} in the same buffer.
 * every digit in the text becomes {OP}
 * digit masking in place with {OP} for each digit of a string
 * Write a program which overwrites every digit of a string with {OP}.
 * JavaScript s.replace(/\d/g, ...) in place with {OP} as the replacement
 * Cover up all figures from 0 to 9 using {OP}.
 * anonymise numbers in a text buffer: decimal digits turn into {OP}
 * How can I censor the digits in a C string with {OP}?
 * replace digits with {OP}
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
 * mask with stars all digits of a string but the last {K}, keep the spaces
 * hide a card number, given as text, with stars except for the last {K} digits
 * stars for the digits of a string, the last {K} digits visible, dashes stay
 * credit card masking in place: stars for all digits but the last {K}, separators kept
 * only the last {K} digits of a text readable, the others stars, separators unchanged
 * card number as stars with only the last {K} digits readable, in place, spaces kept too
 * Write a function that masks all digits except the last {K} with stars and leaves spaces and dashes alone.
 * How do I turn a card number into stars with only the last {K} digits shown, separators untouched?
 * Replaces every digit of the string that has at least {K} digits after it by a star.
 * card number text to stars but last {K} digits stay and spaces also
 * PAN masking with stars in place, last {K} digits kept, format preserved
 * Write a function that hides all digits of a card number with stars except the last {K}; spaces and dashes stay.
 * Python-style redaction: every digit in the string but the final {K} becomes '*', other characters are kept
 * Show just the last {K} digits, star out the ones before.
 * PAN truncation: asterisk over every decimal digit preceding the trailing {K} digits, separators preserved
 * How to mask a credit card number except the last {K} digits in C?
 * mask all but the last {K} digits with *
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
 * remove one pair of surrounding {OP} from a string in place, if both are there
 * strip the {OP} around a text, one at each end, only if both exist
 * unquote a string: drop one of the {OP} at each end when it has both
 * take off the outer {OP} of a string if they stand at both ends
 * text without its enclosing {OP}; unchanged unless it starts and ends with them
 * delete {OP} at the start and the end of a string, provided that both are there
 * Write a function that removes {OP} around a string, one on each side, but only if they stand at both ends.
 * How do I get rid of the {OP} around a value, leaving it alone if one side lacks them?
 * Removes one pair of enclosing {OP} from the string in the same buffer, if there is one.
 * when text has {OP} at begin and also at end, take both away
 * strip one level of enclosing {OP} from a string in place, if present on both sides
 * Write a function to remove one pair of {OP} surrounding a text, in place, only if both are there.
 * s[1:-1] in Python if the string starts and ends with {OP} and has length 2 or more, else unchanged
 * Take the {OP} off the front and back, if it has both.
 * strip enclosing delimiters ({OP}) from a token in its buffer, leaving unpaired ones alone
 * How to get rid of {OP} around a C string?
 * remove surrounding {OP} from a string
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
 * put {OP} around a string, in another buffer
 * enclose a text in {OP}
 * wrap a string in {OP}
 * surround a word with {OP}
 * copy a string in {OP}
 * add {OP} at the start and the end of a text, written to out
 * Write a function that copies a string to a buffer with {OP} around it.
 * How do I put {OP} around a text?
 * Copies the string, enclosed in {OP}.
 * text and around it {OP}, put in the second buffer
 * delimit a string with {OP} in an output buffer
 * Write a function that produces a copy of a text with {OP} around it.
 * Like a Python f-string that wraps s in {OP}, written to an output buffer
 * Put {OP} round the words and give me the new text.
 * delimit a token by {OP}, result stored in the second buffer
 * How to surround a C string with {OP}?
 * put {OP} around a string
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
 * fill up a text on the {OP} to a width with any character
 * {OP} padding of a string to a width with a given fill character
 * pad a string on the {OP}: text, width, fill character, output
 * add a given character on the {OP} of a copy until the text has the wanted width
 * text, width, fill character: copy the text padded on the {OP}
 * Write a function that pads a string on the {OP} with a given character up to a width; longer strings stay whole.
 * How do I fill a text on the {OP} with zeros or dots up to a width?
 * Copies the string, padded on the {OP} with the given character to at least the given width.
 * make string longer on the {OP} with this char till the width, in new buffer
 * fill a string on the {OP} with a pad character up to a minimum width
 * Write a function to fill up a text on the {OP} with a supplied character until it has the desired width; longer texts are only copied.
 * Java StringUtils padding on the {OP} to a minimum length with a chosen char, result in a buffer
 * Make it long enough by adding the given sign on the {OP}; never cut it.
 * justify a field to a minimum width: fill character inserted at the {OP} side, copy to out
 * How to pad a string on the {OP} with any character in C?
 * pad a string on the {OP} to a width with a given character
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
 * zero pad a number string on the left to a width
 * fill a text with zeros on the left up to so many characters
 * zfill: a string and a width, output with zeros in front
 * put zeros before the text until it has the given length
 * left-pad with zeros, so "42" with width 5 gives "00042"
 * Write a function that puts zeros in front of a string until it has a given width.
 * How do I add leading zeros to a string up to a width?
 * Copies the string with leading zeros to at least the given width.
 * zeros in front of the text till it is so long, into the other buffer
 * left zero padding of a string to a minimum width
 * Write a program that puts noughts before a number text until it is as wide as wanted; longer text is copied whole.
 * Python rjust(width, '0') into a buffer
 * Fill with zeros in front up to that many characters.
 * left-fill a field with ASCII '0' up to a minimum width, output to a second string
 * How do I add leading zeros to a char string in C?
 * pad a string with leading zeros to a given width
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
 * fixed width field: copy a string cut or padded with spaces at the end
 * make a string exactly so long: cut it, or add spaces at its end
 * text column of a fixed width, left-aligned, long texts cut
 * truncate a string or pad it with spaces on the right to a width
 * exactly n characters of a string, with spaces at the end if it is short
 * left-aligned table cell of a given width: cut long texts, fill short ones with blanks
 * Write a function that copies a string to exactly a given width: long ones are cut, short ones filled with blanks.
 * How do I make all texts the same length, cutting long ones and adding spaces to short ones?
 * Copies the string into a left-aligned field of exactly the given width, cut or space-filled.
 * string always same length, cut it or put spaces behind
 * fixed-width formatting of a string: truncated, or blank-filled on the right
 * Write a function to copy a text to exactly the specified number of characters, cutting it or adding blanks at the end.
 * Python: s[:w].ljust(w) into an output buffer
 * Make it just that long: chop off the rest or fill with spaces behind.
 * format a left-aligned column of constant width, truncating overflow, space-filled
 * Fixed-length record field from a C string, how?
 * truncate or pad a string with spaces to an exact width
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
 * concatenate two strings with a {OP} between them
 * two words with a {OP} in the middle, written to a buffer
 * first string, then a {OP}, then second string into out
 * combine first and second text by a {OP}
 * put two strings together separated by a {OP}
 * Write a function that writes the first string, a {OP} and the second string to a buffer.
 * How do I connect two words with a {OP}?
 * Joins two strings by a {OP} in a third buffer.
 * two strings one after other but {OP} between, into new buffer
 * join two strings into a buffer with a {OP} as the separator
 * Write a function that combines two texts into one with a {OP} between them.
 * Python join of a list of two strings whose separator is a {OP}
 * Stick both together with a {OP} in the middle.
 * concatenation of strings a and b delimited by a {OP}, stored in out
 * How to concatenate two C strings separated by a {OP}?
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
 * concatenate two texts with a given character between, to a buffer
 * first string, separator character, second string to an output buffer
 * combine two words with any separator character in a buffer
 * a + c + b as strings, c being one character, into out
 * put a delimiter character between two strings, output to a third
 * Write a function that writes two strings with a separator character between them to a buffer.
 * How do I join two words with a character of my choice?
 * Joins two strings by the given separator character in the output buffer.
 * two strings and a sign in the middle into buffer, the sign is parameter
 * join two strings with a delimiter character
 * Write a program that links two texts by a character which the caller chooses.
 * JavaScript [a, b].join(sep) where sep is one char, output buffer last
 * First text, then the given sign, then the other text.
 * concatenate two strings around an arbitrary delimiter character into out
 * How to merge two C strings with any separator char?
 * join two strings with a given character between them
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
 * first and last name, in this order, to "last, first"
 * name in the form "Smith, John" from first name and last name
 * last name, comma, space, first name from the first name and the last name
 * sortable name: given the first name and then the surname, write "Surname, First"
 * turn first name and surname around with a comma and a space, into out
 * surname first, then a comma, a space and the given name; the given name is passed first
 * Write a function that takes a first and a last name and writes the last name, a comma with a space and the first name to a buffer.
 * How do I write a name as "Doe, Jane" when I have "Jane" and "Doe", in this order?
 * Formats a first and a last name as surname, comma, space, given name.
 * from first name and last name make text with last name first, then comma and space, then first name
 * inverted name format "last, first" from two strings, first name before last name
 * Write a function to turn a given name and a surname into the form "Surname, Given".
 * Excel =B1 & ", " & A1 for the first and last name, to an output string
 * Family name first, comma and space, then the first name (they come the other way round).
 * bibliographic author form "Last, First" from first and last name strings
 * How do I format first and last name as "last, first" in C?
 * format a name as "last, first"
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
 * how many words of the text start with this letter, big or small
 * number of words in a string with this first letter, in either case, split at spaces
 * count the words whose first letter equals c, any case
 * number of a text's words starting with a given letter, be it small or capital
 * Write a function that counts the words that begin with a given letter in either case.
 * How many words in the sentence start with c or its capital?
 * Returns the number of space-separated words whose first letter is the given one, ignoring case.
 * how many words begin with this letter, small or big
 * case-insensitive count of the words with a given initial letter
 * Write a function that counts the words (separated by spaces) of a sentence that begin with a certain letter, capital or small.
 * Python: sum(w.lower().startswith(c.lower()) for w in s.split())
 * How many words start with this letter, big or small?
 * number of space-delimited tokens whose initial equals c under case folding
 * Counting words by initial letter, ignoring case?
 * count words that start with a given letter, ignoring case
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
 * number of words in a text that start upper case
 * how many space-separated words of a sentence have a capital first letter
 * how many words of the text are written with a big letter at the start
 * count the names in a text by their capitals: words that begin with A to Z
 * number of words in a sentence that begin with an upper-case letter
 * Write a function that counts the words that begin with a capital letter; words are separated by spaces.
 * How many words of my sentence start with a capital?
 * Returns the number of space-separated words with an upper-case initial.
 * how many words in the text have big letter at the beginning
 * capitalized token count of a string, tokens split at spaces
 * Write a program which determines how many words of a sentence, separated by spaces, begin with an uppercase letter.
 * len([w for w in s.split(' ') if w[:1].isupper()]) in Python, ASCII only
 * How many words have a big first letter?
 * number of space-separated tokens with a capital initial A-Z
 * How to count proper-looking words, i.e. those that start with a capital?
 * count capitalized words
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
 * title case of a string in place, the rest of each word lower
 * capitalize each word of a string and lowercase the rest
 * put a string in Proper Case, in place
 * change a string like "hELLO wORLD" to "Hello World"
 * every word of the text with a capital first letter only, all others small
 * fix the case of a name or title in place: first letters big, all others small
 * Write a function that capitalizes the first letter of every word and makes all other letters small.
 * How do I write a title with capital first letters and small others if the input is all mixed up?
 * Converts the string to title case in place, lowering all other letters.
 * each word of text gets big first letter and other letters small
 * proper-case conversion of a string in place, words split at spaces
 * Write a function to change a text in place so that each word has a large first letter and small ones after it (words end at spaces only).
 * Excel PROPER for a string, but only a space starts a new word
 * Make the first letter of each word big and all the others small.
 * title-case a buffer: upper-case after a space, lower-case otherwise
 * Capitalize every word and lowercase the rest in C, how?
 * title case a string (words separated by spaces)
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
 * big letter at the start of the text and after each full stop, ! or ?
 * capital for the first letter of the string and the next one after . ! ?
 * fix the capitals at the beginnings of sentences, which end with . ! or ?
 * first letter of each sentence in a string upper case, in place
 * Write a function that turns the first letter of every sentence (after . ! ? and at the start) into a capital, in place.
 * How do I correct the small letters at the beginnings of my sentences, i.e. at the start and after . ! ?
 * Capitalizes the first letter of the string and each first letter after a full stop, ! or ?.
 * at the start of text and after . ! or ? the next letter must be big, others leave
 * sentence capitalization of a string in place, sentences ending with . ! or ?
 * Write a program that corrects capital letters: large at the beginning and after '.', '!' or '?', the other letters stay as they are.
 * JavaScript regex style: uppercase the first letter of the text and of whatever follows . ! or ?, nothing else
 * Start each sentence with a big letter, leave the remaining letters alone.
 * capitalise the initial letter of all sentences (terminators . ! ?) in place, without lowering anything
 * How to capitalize the first letter of every sentence in a C string?
 * capitalize the first letter of each sentence
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
 * spaces of a string to {OP:3} and its letters to {OP:2} case, giving {OP:1}
 * title to {OP:1} in place: {OP:2} letters and {OP:3} for a space
 * text to {OP:1}, replace spaces by {OP:3}, all letters {OP:2}
 * {OP:1} from space-separated words, in place
 * turn a text like "Hello World" into {OP:1}, changing only spaces and letters
 * make a name in {OP:1} from a text: {OP:2} letters, each space becomes {OP:3}
 * Write a function that converts a text with spaces to {OP:1} in place, with {OP:2} letters.
 * How do I make {OP:1} out of a title with spaces?
 * Converts the words of the string to {OP:1} in the same buffer.
 * words with spaces in {OP:1} please, same buffer
 * case conversion of a space-separated phrase to {OP:1} in place
 * Define a function which turns a phrase into {OP}: {OP:2} letters, and {OP:3} for each space.
 * Python s.replace(' ', ...) giving {OP}, with {OP:2} letters and {OP:3} per space
 * Make a {OP} name of some words: all letters {OP:2}, {OP:3} instead of spaces.
 * identifier normalisation to {OP} in place ({OP:2} ASCII letters, {OP:3} as separator of words)
 * How to convert a sentence to {OP} in C (each space is {OP:3}, letters are {OP:2})?
 * spaces to {OP:3} and letters to {OP:2}, i.e. {OP}
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
 * kebab-case name to camelCase in the same buffer
 * remove the dashes of a name and capitalize the letter after each
 * css property name with dashes to javascript camelCase name
 * turn names like background-color into backgroundColor in place
 * dash separated name to camel case in place
 * Write a function that deletes the dashes of a name in place and makes each letter after one a capital.
 * How do I turn a name like font-size into fontSize, in place?
 * Converts a hyphenated name to camel case in the same buffer.
 * name of words with minus between to camelCase
 * hyphenated name to lower camel case, in place
 * Write a function that removes the dashes from a name and capitalizes the small letter after each, except at the very beginning.
 * JavaScript: CSS property such as background-color to element.style name backgroundColor, in place
 * Drop the hyphens and make the next letter big (not the first of all).
 * identifier conversion from hyphenated to lower camel case in situ
 * How do I change kebab-case into camelCase in C?
 * kebab-case to camelCase
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
 * camel case name to kebab case, in an output buffer
 * camelCase name to kebab-case in out
 * copy a name with a dash before each capital, all letters small
 * names like fontSize to font-size, written to another buffer
 * javascript camelCase name to css name with dashes
 * split a name at its capitals with dashes and lowercase them, into out
 * Write a function that writes a camelCase name with small letters and a dash before each former capital.
 * How do I turn a name like backgroundColor into background-color?
 * Copies the camelCase name in kebab case; no dash is put at the very start.
 * camelCase name into words with minus between, all small
 * lower camel case to hyphenated small letters, to a second buffer
 * Write a program that rewrites a camelCase name in small letters with a dash before each former capital but the first character.
 * lodash kebabCase of a simple camelCase string (dash before each capital save at position 0), to a buffer
 * Every big letter becomes small with a hyphen in front, no hyphen at the start.
 * identifier transformation from CamelCase to hyphen-separated lower case, out buffer
 * backgroundColor to background-color in C?
 * camelCase to kebab-case
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
 * class name in PascalCase from a snake_case name, same buffer
 * remove the underscores of a name and capitalize every word
 * Write a function that deletes the underscores of a name and capitalizes its first letter and each after one.
 * How do I turn a name like my_class into MyClass?
 * Converts an underscored name to upper camel case in the same buffer.
 * underscore name like my_thing to MyThing
 * snake case to upper camel case for a string in place
 * Write a function to convert a name with underscores into one where each part is capitalized and the underscores are gone.
 * Python module name to class name: my_class becomes MyClass, in place
 * Take out the underscores and make the first letter of every piece big.
 * snake_case identifier to UpperCamelCase in situ
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
 * {OP:1} file check by the last four characters of a name
 * does this file name belong to a {OP:1}
 * Write a function that tells whether a file name has the extension {OP:1}.
 * Is this a {OP:1} file? Look at the end of its name, small letters only.
 * Returns true if the name ends with {OP:1}, in small letters.
 * file name has {OP:1} at the end, yes or no
 * extension test of a file name for {OP:1}
 * Write a function that checks whether a file name has the ending {OP}, in small letters.
 * Python name.endswith('{OP}')
 * Is it a {OP} file, going by its name?
 * true iff the final four characters of the path equal {OP} exactly
 * How to test for the {OP} extension in C (case matters)?
 * does the string end in {OP}
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
 * position of the last dot in a string, -1 if none
 * where does the extension of a file name begin? index of its last dot or -1
 * index of the last dot in a file name, -1 if it has no dot
 * find the dot before the extension: its index, -1 if there is none
 * index of the final full stop in a string, otherwise -1
 * Write a function that returns the index of the last dot in a file name, or -1.
 * Where is the dot of the extension, the last one in the name? -1 for no dot.
 * Returns the position of the last dot in the string, -1 without one.
 * at what index is last dot in filename, when no dot -1
 * extension separator index, i.e. that of the last '.', in a file name, or -1
 * Write a program which finds the position of the final full stop in a text, counted from 0, or -1.
 * Java s.lastIndexOf('.')
 * Where is the last point? -1 if there isn't one.
 * zero-based offset of the rightmost period of a filename, -1 when absent
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
 * Copy the file name in the path {s} without folder and extension to {out}.
 * file stem of a path into out: no folder, no extension
 * file name without path and extension, copied to a buffer
 * get photo out of /home/me/photo.jpg, for any path
 * base name of a path without the extension, into another buffer
 * strip folders and file type from a path, result in out
 * bare file title from a path: after the last slash, up to the last dot
 * Write a function that copies the part of a path between the last slash and the last dot after it.
 * What is the bare name in this path, with no directories and no extension?
 * Copies the stem of a path: the last component less its extension.
 * only name of file from the path, no folder no ending
 * path stem (base name without the suffix) into an output string
 * Write a function to extract from a path the file's name without folders and without its last extension.
 * Python os.path.splitext(os.path.basename(p))[0], written to an output buffer
 * Just the name of the file: no folders before it, no ending after it.
 * basename with the final suffix removed; a leading dot of the name is no suffix
 * How to get a filename without directory and extension in C ('/' separators, .bashrc stays whole)?
 * file name without path and extension
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
 * change the file extension of a name to another, given without its dot
 * replace the extension of a file name; a name without one gets it appended after a dot
 * new extension: "photo.png" and "jpg" give "photo.jpg" in out
 * file name with a new extension, the extension passed without a dot
 * swap the ending of a file name, after its last dot, for another
 * file name with another type, e.g. "a.txt" with "md" to "a.md"
 * Write a function that replaces what follows the last dot by another extension, or appends it after a dot.
 * How do I change .txt into .md in a file name, the name and "md" being given?
 * Copies the name up to its last dot, or all of it, then a dot and the new extension.
 * file name with new ending after the last dot, into a buffer; ending comes without dot
 * extension substitution: file name and new extension (no dot) to an output buffer
 * Write a function that produces a file name with its ending after the last dot exchanged for another; without a dot one is appended.
 * C# Path.ChangeExtension(name, ext) with ext lacking the dot, to a buffer
 * Same file name, new ending (given without the dot).
 * substitute the suffix after the final period by a second string, adding it when no period exists
 * How do I replace a file extension in C?
 * replace the extension of a file name
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
 * position of the @ in a string if there is exactly one, else -1
 * index of the at sign in an address, -1 if none or several
 * where is the @ in an email? index of the only one, -1 for none or more
 * exactly one @ in the address, return its index, otherwise -1
 * find the single @ of a string, otherwise -1
 * at sign index with uniqueness check, -1 if it occurs zero or several times
 * Write a function that returns the index of the @ in an address, or -1 if it does not occur exactly once.
 * Where is the @ in my address? There must be just one, else -1.
 * Returns the index of the only @ in the string, -1 if it isn't there exactly once.
 * at sign must be once in the string, give index where, else -1
 * position of @ in a string when it occurs only once, -1 otherwise
 * index of a unique at-sign in a string, -1 if missing or repeated
 * Write a program that locates the only at-sign of an address, from 0, and gives -1 if there is none or more than one.
 * s.index('@') if s.count('@') == 1 else -1, in Python terms
 * Where is the @? If there are several or none, -1.
 * offset of the unique '@' in an address, -1 unless exactly one exists
 * Index of @ but only when it occurs a single time?
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
 * exactly one @ in a string, not at the start and not at the end
 * email has one at sign, and it stands inside, not at an end
 * basic email validation without dots: one @ with at least a character on each side
 * is there a single @ in the string, somewhere in the middle
 * Write a function that accepts an address with exactly one @ that is neither its first nor its last character.
 * Could this be an email address? One @ with something on each side is enough.
 * Returns true if the string has exactly one @ and characters on both sides of it.
 * check mail has exactly one @ and something left and right
 * minimal address syntax check: one @, nonempty parts around it
 * Write a function to check roughly whether a text is an email address: a single at-sign, neither first nor last.
 * regex ^[^@]+@[^@]+$ as a boolean function
 * Is there just one @ with something on both sides?
 * simplistic e-mail plausibility predicate: nonempty local part, one '@', nonempty domain
 * Simple email validation by the @ only?
 * exactly one '@' and not at either end
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
 * is an email, first argument, from this domain, second argument
 * does the address end with @ and the given domain
 * is it a company email? the address first, then the company's domain
 * check the domain of an email: what follows its last @ must equal the second string
 * does what follows the last @ in the first string equal the second string
 * is the address one of a user of this mail server: its part behind the last @ is the given name
 * Write a function that tells whether the part of an address after its last @ is a given domain.
 * Is this mail from our company, so that the text after the last @ is our domain?
 * Returns true if the text after the last @ of the first string equals the domain in the second.
 * mail address has this domain behind the @ or not
 * exact domain match of an address and a domain, both strings
 * Write a function that determines whether an email address (first) belongs to a given domain (second): all after the last @ must match it.
 * Python: '@' in a and a.split('@')[-1] == d
 * Does this mail come from that site? Compare what follows the last @, letter case included.
 * equality of the address's domain part with a given domain, false without '@'
 * How to check the domain of an email in C (address first)?
 * does the email address belong to the given domain
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
 * a****@mail.com style for an address, as many stars as letters hidden, in place
 * obscure an email: the first letter and everything from the @ on stay, the rest are stars
 * stars for the characters between the first letter of an address and its @
 * email privacy masking: local part to stars but for its first character
 * Write a function that replaces the characters from the second one to the @ by stars; without an @ nothing changes.
 * How do I show an email address with stars in place of its name, the first letter excepted?
 * Masks the local part of an address with stars, except its first character.
 * mail with stars but first letter and all from @ on stay
 * local part redaction of an email by '*' after its first character, in place
 * Write a program that hides the name in an email address with stars apart from its first letter, only if it has an @.
 * JavaScript: j***@site.com, one * per hidden character before the first @, unchanged without @
 * Star out everything between the first letter and the @.
 * pseudonymise the local part of an address in place, preserving the initial and the length; no '@', no change
 * How to partially hide an email address like a***@x.com?
 * mask an email address except the first letter and the domain
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
 * link check by the beginning of a string: http:// or https://
 * url begins with http:// or https://, small letters
 * has the string a web scheme, http:// or https://, at its start
 * is this text a link, i.e. does it start with http:// or https://
 * Write a function that tells whether a string starts with http:// or https://.
 * Is this a link? It is if it begins with http:// or https://.
 * Returns true for strings that begin with http:// or https://.
 * begins with http:// or https:// then it is url
 * http(s):// prefix test of a string
 * Write a function to check whether a text begins with http:// or https:// in small letters.
 * Python s.startswith(('http://', 'https://'))
 * Does it look like a web link, with http or https in front?
 * scheme predicate: URI prefix is lowercase "http://" or "https://"
 * How can I tell if a C string is a web address (http/https)?
 * starts with http:// or https://
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
 * port number after the host of a url, -1 without one
 * parse the port of an absolute url as an int, -1 if it has none
 * http://localhost:8080 to 8080, and -1 for a url without a port
 * number after the colon of the host in a url, -1 if there is no such colon
 * which port does this url give after its host? -1 if none
 * Write a function that returns the port given in a URL after "://" and the host, or -1.
 * What port is in the link, like 3000 in "http://localhost:3000/"? -1 for no port.
 * Returns the explicit port of a URL, -1 without one; the number has at most five digits.
 * get port number of url, when not there -1
 * URL port extraction as an integer, -1 when absent
 * Write a program which extracts the port number (at most five digits) of a URL after "://", giving -1 when none is stated.
 * Python urlparse(u).port but -1 for None, or when there is no "://"; only the leading five digits count
 * Which port is in the web address? -1 if it has none.
 * explicit port in the authority of a URI with "://" (up to 5 digits), -1 if absent; the first colon counts
 * How to parse the port out of http://host:8080/page in C (-1 if missing)?
 * port number of a url, or -1
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
 * url path without host and query, at least "/"
 * http://a.b/c/d?x=1 to /c/d, and http://a.b to /
 * part of a url after the host, up to ? or #, "/" if empty
 * get the path from a link, "/" when nothing follows the host
 * which page of the site does a url name? its path without ? and #, or "/"
 * Write a function that copies the path of a URL, without query and fragment, and "/" if the URL ends after the host.
 * What is the path in this link, ending before a ? or #, and "/" if the link stops at the host?
 * Copies the path component of an absolute URL, "/" for an empty one.
 * what comes after the domain in the url, without the ? or # part, else just /
 * URL path extraction into a buffer, query and fragment dropped, "/" by default
 * Write a function to extract the path of a URL, from the first slash after the host up to '?' or '#', or "/" if there is none.
 * JavaScript new URL(u).pathname into a buffer; a URL without "://" starts with the host
 * Only the part behind the site name, before any ? or #; a single slash if nothing is there.
 * path component of a URI (scheme optional), query and fragment excluded, "/" by default
 * How do I get /a/b from https://x.org/a/b?q=1 in C (just "/" if the path is missing)?
 * path of a url without query and fragment
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
 * domain without its www. at the front, same buffer
 * delete www. at the beginning of a string, if present
 * host name normalization in place: no leading www.
 * Write a function that deletes the four characters "www." at the start of a string, if they are there.
 * How do I drop the www. in front of a domain?
 * Removes a leading "www." from the string in the same buffer.
 * when text begins with www. then cut it
 * strip the www. prefix of a host name in place
 * Write a function that deletes a leading "www." from a host name in place.
 * re.sub(r'^www\.', '', s) on a C buffer
 * Take away www. if it begins like that.
 * normalise a hostname by dropping the initial label www
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
 * delete the beginning of a string if it matches the second string
 * cut the given start off a string that begins with it
 * remove prefix from a string in place
 * drop the second text at the front of the first if it is there
 * Write a function that deletes a prefix from a string if the string begins with it.
 * How do I remove a given prefix at the start of a string, if it is there?
 * Removes the prefix from the string in the same buffer; a string without it stays as it is.
 * when first string begins with second cut that part away
 * removeprefix for C strings, in place
 * Write a function which cuts a given beginning off a text, in place, if the text begins with it.
 * Python's s.removeprefix(p) on a char buffer
 * If it starts with the second text, chop that off the first.
 * left-truncate a string by a matching prefix in situ, identity otherwise
 * How can I delete a known prefix from a C string?
 * remove a prefix from a string if present
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
 * delete the end of a string if it matches the second string
 * cut the given ending off a string that ends with it
 * remove suffix from a string in place
 * drop the second text at the end of the first if it is there
 * Write a function that removes a suffix from a string if the string ends with it.
 * How do I remove a given suffix at the end of a string, if it is there?
 * Removes the suffix from the string in the same buffer; a string without it stays as it is.
 * when first string ends with second cut that part off
 * removesuffix for C strings, in place
 * Write a function which cuts a given ending off a text, in place, provided the text ends with it.
 * Python's s.removesuffix(x), done in the buffer of s
 * If the first text finishes with the second, chop that off.
 * right-truncate a string by a matching suffix in situ, identity otherwise
 * How can I delete a known ending such as ".bak" from a C string?
 * remove a suffix from a string if present
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
 * copy the text between the first {OP:1} and the next {OP:2} in a string, "" if there is none
 * what is inside the first {OP:3} of a text, into out, empty if none
 * content of the first {OP:3} in a string, copied to a buffer, empty when they are missing
 * extract the part of a text in {OP:3}, the first such part, or an empty string
 * get what stands in {OP:3} in a string, only the first time, nothing if not closed
 * first text enclosed in {OP:3}, written to another buffer, "" without it
 * Write a function that copies the text inside the first {OP:3} of a string to a buffer, an empty string if there is none.
 * What stands in the first {OP:3} of my text? Nothing gives an empty string.
 * Copies the contents of the string's first {OP:3}, an empty string if they are missing or not closed.
 * give me the thing in the first {OP:3} of text, empty if none
 * delimited extraction from a string: contents of the first {OP:3}, or ""
 * Write a function to extract the text between {OP:3}: from the first {OP} to the next {OP:2}, or "" if the pair is incomplete.
 * regex group for what is enclosed by {OP} and {OP:2}, first match only, empty string without match
 * What stands in the first {OP:3}? Nothing if there is no {OP} with {OP:2} later.
 * first substring delimited by {OP} and {OP:2} ({OP:3}), copied to out; empty when undelimited
 * Get text in {OP:3} in C ({OP} up to {OP:2}, else an empty result)?
 * text between {OP} and {OP:2} (first {OP:3}), empty if missing
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
 * part of a string before the first occurrence of a character, all of it if there is none
 * text before the first separator character, or the whole text without it
 * split a string at the first given character and copy the left part, everything if it is absent
 * everything in a text before the first separator, say a colon or comma; the full text if none
 * copy a string up to a delimiter character, or to its end
 * key of a text such as key=value, the separator given; a text without it is copied whole
 * Write a function that copies the part of a string before the first occurrence of a character; without it, everything.
 * What stands before the first such character in my text? All of it when the character is missing.
 * Copies the part of the string before the first delimiter character, or the whole string.
 * give me the string until this sign, or all when sign is not there
 * left part of a string split at the first given character, the whole string if unsplit
 * Write a program to copy the portion of a text that precedes the first occurrence of a character, everything if it never occurs.
 * Python s.partition(c)[0] to an output buffer
 * All that comes in front of the given sign, or the lot if it isn't there.
 * maximal prefix free of the delimiter c, copied to out
 * How to cut a C string at the first occurrence of a char?
 * text before the first occurrence of a character
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
 * part of a string after the first occurrence of a character, empty if there is none
 * text after the first separator character, or nothing without it
 * split a string at the first given character and copy the right part, "" if it is absent
 * everything in a text after the first separator, say a colon or comma; empty if none
 * copy what follows the first delimiter character in a string, else an empty string
 * value of a text such as key=value, the separator given; without it an empty text
 * Write a function that copies the part of a string after the first occurrence of a character; without it, nothing.
 * What stands after the first such character in my text? Nothing when the character is missing.
 * Copies the part of the string after the first delimiter character, or an empty string.
 * give me the string behind the first of this sign, empty when sign is not there
 * right part of a string split at the first given character, "" if unsplit
 * Write a program to copy the portion of a text that follows the first occurrence of a character, nothing if it never occurs.
 * Python s.partition(c)[2] to an output buffer
 * Everything behind the first such sign; empty if there is none.
 * suffix beyond the first delimiter c, empty string when c is absent
 * How to get the rest of a C string after a separator char?
 * text after the first occurrence of a character
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
 * text after the last occurrence of a character in a string, all of it if there is none
 * last part of a string when split at a character, the whole string if it does not occur
 * everything after the last separator, say a slash or dot, in a text; the full text if none
 * part of a string behind the last given separator, or the string itself
 * split a string at the last given character and copy the right part, everything if absent
 * final component of a text after a given separator character, or the whole text without it
 * Write a function that copies the part of a string after the last occurrence of a character; without it, everything.
 * What comes after the last such character in my text? All of it when the character is missing.
 * Copies the part of the string after the last delimiter character, or the whole string.
 * string behind the last sign of this kind, when no such sign all of it
 * rightmost component of a string split at a given character, the whole string if unsplit
 * Write a function that copies what comes behind the final occurrence of a character, the entire text if it never occurs.
 * Python s.rsplit(c, 1)[-1] to an output buffer
 * The piece behind the last such sign, or all of it if there is none.
 * maximal suffix free of the delimiter c
 * How to obtain the last field of a delimited C string?
 * text after the last occurrence of a character
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
 * string to int (sign allowed), second argument if it is not entirely a number
 * text with optional sign and digits to number, or the fallback
 * read a number with an optional + or - from a string, otherwise use this value
 * atoi with a default for invalid input, i.e. anything but a sign and digits
 * int from a string of digits with optional sign, else the given value
 * Write a function that converts a string with an optional sign and digits to an integer and returns a default for any other string.
 * How do I read a number from text safely, with a default when it isn't [+-]digits?
 * Returns the integer in the string, or the default if the string holds anything but an optional sign and digits.
 * text in number, sign in front is ok, when not a number then the default
 * checked parsing of [+-]?[0-9]+ with a fallback value
 * Write a function to convert a decimal text with optional sign into an integer, using a supplied default if it is no valid number.
 * Python try: int(s) except ValueError: default (only digits after one + or -)
 * Turn the text into a number, and give the spare number if that fails.
 * strict signed decimal parser with fallback value for an empty text, a lone sign or foreign characters
 * String to int in C with default value on bad input (a sign is fine)?
 * parse a signed integer or return the default
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
 * text of digits to number, minus one for anything else
 * text to int, -1 if it is empty or anything in it is not a digit
 * number from a text of digits with -1 as the error, no sign allowed
 * only digits allowed in the string, return their value, else -1
 * Write a function that converts a string of digits to a number and returns -1 if it is empty or has other characters.
 * What number is written in this text? -1 unless it is all digits.
 * Returns the value of a digit string, -1 for malformed input.
 * text to number but -1 when it has something other than digits or nothing
 * digit-string parsing with -1 for errors, the empty string included
 * Write a program that converts a text of digits into its integer, giving -1 if empty or if any other character appears.
 * JavaScript /^\d+$/.test(s) ? Number(s) : -1
 * Read a number without sign; anything else in it means -1.
 * strict unsigned decimal conversion, -1 for malformed input
 * How to convert a string to a non-negative int and detect errors (-1)?
 * parse a string of digits, -1 if invalid
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
 * first number in a text, -1 if there is no digit
 * find the first unsigned number in a string, -1 if none
 * extract the first group of digits of a text as an integer, -1 if there is none
 * "Room 42, floor 3" to 42, and -1 for text without digits
 * skip to the first digits of a string and read them as a number, -1 if none
 * get the first unsigned number out of a string, minus one if it has none
 * Write a function that returns the first group of digits of a text as a number, or -1 if there is none.
 * Which number comes first in this text? -1 when there is no digit.
 * Returns the value of the first run of digits in the string, -1 without digits.
 * pull out the first number from text, no digits gives -1
 * value of the leftmost embedded digit run in a string, otherwise -1
 * Write a function to extract the earliest whole number without sign that occurs in a text, or -1.
 * Python int(re.search(r'\d+', s).group()), -1 for no match
 * Which number comes first in the text? -1 if there are no digits.
 * value of the leftmost maximal digit run, -1 when no digit occurs
 * How do I pull the first number from a string like "room 42b"?
 * first number in a string, or -1
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
 * price text like "12.50" or "$3" to cents
 * price text to cents: "12.50" to 1250, "$3" to 300
 * parse a price such as "$4.5" in cents, one sign before the number allowed
 * money string like "$12.50" to an integer number of cents
 * dollar text such as "7.5" or "$3" to cents
 * read an amount like "$3.99" as 399, missing decimals being 0
 * Write a function that reads a price with up to two decimals, after an optional currency sign, as cents.
 * How many cents does this price tag say, e.g. "$12.50" or "7.5"?
 * Returns the amount in cents of a price text; missing decimals count as 0, further ones are ignored.
 * price string in cent, like "12.50" or "$12.5" is 1250
 * decimal amount text with optional currency sign to minor units, hundredths
 * Write a function to convert a price text such as "$12.34" into whole cents; one symbol may stand in front and later decimals are cut.
 * Python int(float(s.lstrip('$')) * 100) without rounding errors; skips one leading non-digit, ignores decimals past the second
 * How many cents is this price written in dollars? There may be one sign before it.
 * parse a monetary amount into minor units: optional one-character currency symbol, up to two fraction digits used (truncation)
 * How to parse prices such as "$3.5" to 350 cents in C (cut after two decimals)?
 * price string to cents, like "$12.34" to 1234
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
 * text with decimal comma to double, minus sign allowed
 * parse a string like "12,5" as 12.5, negative ones too
 * european number text such as "-3,75" to double
 * read a number written with a comma instead of a point, maybe negative
 * read a german decimal number like "-1,5" from a string
 * string with optional minus and a decimal comma to a floating-point number
 * Write a function that reads a decimal number, possibly negative, with a comma as the decimal mark.
 * How do I read 3,75 or -3,75 from a string as a number?
 * Returns the value of a number text with an optional minus sign and decimal comma.
 * text number with comma to double, minus possible
 * decimal parsing of a string with comma as radix mark and optional minus
 * Write a program which converts a decimal written with a comma, like "-3,75", to a double.
 * R: as.numeric(sub(",", ".", s)), with optional minus sign
 * Read a German number where the comma is the point.
 * locale-style real literal with decimal comma and optional leading minus, parse to double
 * How to parse "3,14" with a comma in C?
 * parse a number with a decimal comma
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
 * number text with thousands separators (commas) to int
 * parse a string like "1,234" as 1234
 * skip the commas of a string and read its digits as one number
 * big number text with commas like "12,345,678" to an int
 * string with digits grouped by commas to a number
 * ignore commas when parsing an unsigned integer from a string
 * Write a function that reads the digits of a string as one number and skips the commas.
 * How do I read 1,000,000 from a string as a number?
 * Returns the value of the string's digits, ignoring commas; it stops at any other character.
 * text number with commas in it to int
 * parsing of an integer string grouped with commas
 * Write a function to convert a figure with thousands commas such as "1,234,567" to an integer, stopping at any other character.
 * Python int(s.replace(',', '')) up to the first char that is neither digit nor comma
 * Read a big number and don't mind the commas in it.
 * unsigned decimal with digit grouping: commas skipped, scan ends at the first foreign character
 * How can I read "12,000" as int in C?
 * parse an integer with thousands separators
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
 * fraction text like "3/4" to double, a plain number to itself, n/0 to 0
 * string "3/4" to 0.75, "5" to 5 and "1/0" to 0
 * parse a fraction such as "1/2" to a double; without a slash just the number, 0 for a zero denominator
 * numerator/denominator string to a decimal number, 0 if the denominator is 0
 * read text like 1/2 as 0.5 and 2 as 2, division by zero giving 0
 * ratio in text form, two digit strings with a slash, to a number; x/0 is 0
 * Write a function that reads two whole numbers with a slash between them and returns their quotient; n/0 gives 0.
 * How do I turn "3/4" into 0.75, "7" into 7 and anything over 0 into 0?
 * Returns the value of a fraction of two digit strings, 0 for a zero denominator; the slash part may be missing.
 * fraction as text in decimal, only number without slash is possible, over zero gives 0
 * rational literal such as "3/4" or "3" from a string to double, 0 when dividing by zero
 * Write a function that determines the value of a fraction text like "3/4" as a double, 0 if the denominator is 0.
 * float(Fraction(s)) in Python for non-negative "a/b" or plain "a", but 0 when b is zero or missing
 * What is "7/8" as a decimal? A number without slash is itself, over zero is 0.
 * rational literal p/q (unsigned) to real, denominator optional, zero for q = 0
 * How do I turn the string "1/3" into a double, avoiding division by 0?
 * parse a fraction like "3/4", 0 if the denominator is 0
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
 * parse a size like 1920x1080 from a string into two ints, true if valid; otherwise both become 0
 * width x height from text such as "640x480", stored in two variables, false and zeros if malformed
 * "800x600" to two numbers through pointers, true on success, else false with both 0
 * screen resolution string to width and height, with success as the result and 0, 0 on failure
 * read two numbers with an x between them from a string; false, storing 0 and 0, for anything else
 * read dimensions like 12x34 from a string into two outputs, true if ok, both 0 if not
 * Write a function that reads two numbers separated by an x into two variables and returns whether it worked; they are 0 if not.
 * How do I split text like 640x480 into its two numbers, false and zeros if it has another form?
 * Parses digits, an x and digits into two numbers; returns false, with both 0, for anything else.
 * text like 12x34 give both numbers and true, when wrong both 0 and false
 * WxH parsing of a string into two integers, false plus zeros on a mismatch
 * Write a program that reads a size text such as "640x480" into two integers and says whether it was valid; otherwise both are 0.
 * regex ^(\d+)x(\d+)$ to width and height pointers, returns true on a match, else sets both to zero
 * Split "800x600" into two numbers; say false and put zeros if it is written otherwise.
 * parse a resolution WxH strictly (lowercase x, no sign): outputs width, height, both 0 on failure, boolean status
 * How to parse image dimensions like 1920x1080 in C?
 * parse "WxH" into width and height, false and zeros if invalid
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
 * duration string with h and m units to total minutes
 * text like 45m or 2h or 1h 5m to minutes
 * read a length of time such as "3h 15m" as a number of minutes
 * numbers in a string: hours before h, minutes before m, total in minutes
 * Write a function that reads a duration with the units h and m and returns the minutes; other characters are skipped.
 * How many minutes is a text like 1h 20m?
 * Returns the sum of the numbers in the string before h, times 60, and before m.
 * text with h and m like 2h 10m in minutes
 * parsing of a duration with the suffixes h and m into minutes
 * Write a function to convert a duration text such as "2h 30m" to a total number of minutes.
 * JavaScript parser for "1h15m": every number followed by h counts 60, by m counts 1, other characters are ignored
 * How many minutes is "1h 20m"?
 * sum of durations with unit suffixes h and m, in minutes
 * How do I read "3h5m" as minutes in C?
 * "1h30m" to minutes
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
 * remove the dashes of a YYYY-MM-DD text and read it as a number, -1 if it isn't that form
 * date string yyyy-mm-dd to int yyyymmdd, -1 if malformed
 * yyyy-mm-dd text to number yyyymmdd, minus one otherwise
 * Write a function that turns a date text of the form YYYY-MM-DD into the number YYYYMMDD, or -1 for another form.
 * How do I make the number 20240315 from the text 2024-03-15, or -1 from a malformed one?
 * Returns the eight digits of an ISO date text as a number, -1 if its form is not YYYY-MM-DD.
 * date as text 2024-03-15 to one number 20240315, -1 when wrong form
 * ISO 8601 date string (digits and dashes only checked) to integer yyyymmdd, -1 on a mismatch
 * Write a function that turns a date text "YYYY-MM-DD" into the number YYYYMMDD, or -1 if the form is wrong.
 * Python int(s.replace('-', '')) when re.fullmatch(r'\d\d\d\d-\d\d-\d\d', s), otherwise -1
 * Read "2024-05-17" as 20240517; -1 if it looks any different.
 * ISO 8601 calendar date to packed decimal, purely lexical validation, -1 on mismatch
 * How to parse an ISO date string to an int like 20240131 in C?
 * "YYYY-MM-DD" to the integer yyyymmdd, -1 if malformed
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
 * add up the whole numbers of a comma list in text, minus signs allowed
 * sum of the numbers in text, "1,2,3" to 6 and "3,-1" to 2
 * total of a csv line of integers, which may be negative
 * split a string at commas and sum the integers, an empty one giving 0
 * sum of a comma list in a string, negative numbers too
 * Write a function that adds the comma-separated integers of a string; an empty string gives 0.
 * How much is 4,5,-6 together when it is a text?
 * Returns the sum of the integers between the commas of a string, each with an optional minus sign.
 * numbers with comma in a string, add all, minus is possible
 * sum of a line of comma-separated signed integers
 * Write a program which adds the integers (minus signs allowed) of a text in which they are separated by commas.
 * Python sum(map(int, s.split(','))), blanks being ignored and empty items 0
 * Add up the numbers in "3,-4,10".
 * sum of a comma-separated list of signed decimals; empty fields contribute 0
 * How do I total a CSV line of ints in C?
 * sum of comma-separated integers in a string
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
 * read a comma-separated list of numbers from text into an array, count returned
 * csv line of digits into an int array, number of values as the result, 0 for ""
 * string of comma-separated numbers to array, returning its length
 * Write a function that stores the comma-separated numbers of a string in an array and returns how many there are.
 * How do I get the numbers of "4,5,6" into an array and their count as the result?
 * Parses a comma-separated list of digits into the array and returns the count; an empty string has 0 numbers.
 * text with comma between numbers into array, give back how many
 * parse a line of comma-separated nonnegative integers to an array, returning the number of them
 * Write a function that splits a text at commas, stores each part's number in an array and yields how many; empty text has none.
 * JavaScript s.split(',').map(Number) to an int array, returning the length; an empty part is 0, an empty string has no parts
 * Put the numbers of "1,2,3" into a list and say how many there are.
 * tokenise comma-delimited unsigned decimals into out (characters other than digits skipped), returning the field count
 * How to read a comma list of numbers into an int array in C?
 * parse comma-separated numbers into an array and return the count
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
 * Does {s} mean true, i.e. is it "true", "yes", "on" or "1"? All else is false.
 * parse a boolean text: true, yes, on or 1
 * is the string exactly true, yes, on or 1
 * text flag to bool: true, yes, on and 1 are true, any other text false
 * is the text "true", "yes", "on" or "1"
 * config value to boolean: the texts true, yes, on and 1 mean true
 * truthy string check: true, yes, on or 1
 * Write a function that returns true for the texts true, yes, on and 1, and false for all others.
 * Does this setting say yes? Only true, yes, on and 1 do.
 * Returns true if the string is one of true, yes, on and 1, in small letters.
 * text is true or yes or on or 1 then true, else false
 * boolean literal parsing of the strings true, yes, on and 1; any other is false
 * Write a function that checks whether a setting is switched on: exactly "1", "on", "yes" or "true".
 * Python: s in ('1', 'on', 'yes', 'true')
 * Does the text mean yes (1, on, yes, true, small letters only)?
 * truthy configuration literal: true iff s is one of 1, on, yes, true, case-sensitive
 * How to parse a boolean from a config string in C, accepting 1/on/yes/true?
 * true for "1", "on", "yes" or "true", else false
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
 * date from year, month and day to yyyy-mm-dd text
 * format a date as YYYY-MM-DD from year, month, day
 * iso date string from year, month and day
 * year, month, day to text: 2024, 3, 5 to "2024-03-05"
 * year, month, day as text with dashes and with leading zeros
 * year month day to string like 2024-03-05
 * Write a function that writes a year, month and day with four, two and two digits and dashes between them.
 * How do I print year, month and day in ISO form, like 2024-03-05, into a buffer?
 * Formats a date, given as year, month and day, as YYYY-MM-DD.
 * year, month, day to text with minus between and zeros in front, like 2024-03-05
 * ISO 8601 date formatting from year, month, day into a buffer
 * Write a function to produce the text YYYY-MM-DD of a year, month and day with leading zeros.
 * Python f-string with year:04, month:02, day:02 joined by '-', to a buffer
 * Write year, month and day with dashes, like 2024-05-07.
 * ISO 8601 extended calendar date from y, m, d into an 11-byte buffer
 * How do I make a "2023-01-09" string from three ints in C?
 * year, month, day to "YYYY-MM-DD"
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
 * word wrap in place: turn spaces into newlines so that lines have at most so many characters
 * wrap a text at a width by replacing spaces with newlines, too long words uncut
 * replace spaces of a text by line breaks as late as possible so that no line exceeds a width
 * break the lines of a text at spaces, filling each up to a maximum length, in place
 * greedy text wrapping in place at a given width, spaces becoming newlines
 * turn spaces between words into newlines to respect a max line length
 * Write a function that wraps a text to a width: where a word does not fit any more, the space before it becomes a newline.
 * How do I make my text fit into lines of a given width by replacing spaces with newlines?
 * Greedily wraps the text to a maximum line width at spaces in the same buffer.
 * text in lines of max length, space becomes newline, long word is not cut
 * greedy word wrap of a string to a width, space to '\n' in place
 * Write a program that breaks a text in place into lines no wider than a limit, exchanging spaces for line breaks; longer words stay whole.
 * Python textwrap.fill style, greedy, by turning spaces of the buffer into '\n'; words over the width are not split
 * Make the lines no longer than that by starting a new line at a space.
 * greedy line filling: the last blank before overflow becomes a newline, existing newlines respected
 * How can I wrap a C string to a column width without copying?
 * word wrap a string in place to a given width
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
 * how many rows of text with a hard wrap at a width, 0 for no text
 * length of a string divided by the width, rounded up
 * lines of so many characters needed for a text without regard to words
 * rows that a text takes in a terminal of this width, cut at any character
 * ceil of a string's length over a width
 * Write a function that returns how many lines of a fixed width a string fills, words being cut.
 * How many lines of this width does my text need if words may be cut? Zero if it is empty.
 * Returns the length of the string divided by the width, rounded up.
 * text length / width but round up
 * hard-wrap line count of a string for a width
 * Write a function that determines how many rows of given width a text takes up when it is cut hard at that width.
 * math.ceil(len(s) / width)
 * How many lines do I need if each holds so many letters?
 * ceiling of string length over line width
 * Number of chunks of n characters in a C string?
 * number of lines of a given width needed for a string
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
 * how wide is my text, i.e. how many characters has its longest line
 * most characters between two newlines of a text, start and end counting as such
 * Write a function that returns the number of characters in the longest line of a text.
 * How many columns wide must the window be for this text with newlines?
 * Returns the maximum line length of the string, newlines not counted.
 * longest line of text how many chars
 * largest number of characters in a line of a text
 * Write a function which determines the length of the longest line in a text with line breaks.
 * Python max(map(len, s.split('\n')))
 * How long is the widest line?
 * maximal line width of a newline-delimited buffer
 * How to find the maximum line length of a C string?
 * length of the longest line
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
 * add indentation of some blanks to a copy of a string
 * prefix a string with n spaces in an output buffer
 * shift a string to the right by n blanks, copied
 * left margin of n blanks before a text, into out
 * Write a function that copies a string with a given number of spaces before it.
 * How do I indent a text by a number of spaces?
 * Copies the string behind the given number of spaces.
 * n spaces and then the text, to the output
 * indentation of a string by a number of blanks into a buffer
 * Write a function to place a given number of blanks before a text.
 * Python ' ' * n + s to an output buffer
 * Move the text to the right by so many spaces.
 * prefix n space characters to a line, copy in out
 * How do I indent a C string by n columns?
 * put n spaces in front of a string
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
 * put a text on a single line: each newline becomes a space
 * change the line breaks of a text to spaces, so that the words stay apart
 * unwrap a text in place, newline to space
 * Write a function that turns every newline of a text into a space.
 * How do I put a text on one line with a space for every newline?
 * Replaces the newlines of the string by spaces in the same buffer.
 * every line break in text to space
 * line break flattening of a string in place, '\n' to ' '
 * Write a function to turn a text of several lines into a single line by changing each line break to a blank.
 * s.replace('\n', ' ') of Python in the same buffer
 * Put all on one line, with spaces where the lines ended.
 * substitute U+0020 for every line feed in place
 * How to swap newlines for spaces in C?
 * replace newlines with spaces
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
 * config line without its comment from {OP} on, trimmed of spaces on the right
 * cut the line at its first {OP}, if it has one, and trim the spaces at the end
 * drop the comment from {OP} on and the spaces at the end of a line, in place
 * text of a line before {OP}, trailing spaces removed, in place
 * Write a function that removes a comment beginning with {OP} from a line, and the spaces at its end.
 * How do I cut the comment after {OP} off a line? Spaces at the end go, too.
 * Truncates the line at its first {OP} and trims it of spaces on the right.
 * what is from {OP} on is comment, cut it from the line and spaces at the end too
 * end-of-line comment removal from {OP} on, with right trim of spaces, in place
 * Write a program that cuts a line at the first {OP} and removes the spaces before it, or those at the end of a line without one.
 * Python split on {OP}, take element [0], then rstrip(' '), in place
 * Throw away everything from {OP} on and the blanks in front of it.
 * config line preprocessing: comment introduced by {OP} and trailing blanks stripped in situ
 * How to drop comments that start with {OP} from a C string (trailing spaces too)?
 * remove the comment after {OP} and trailing spaces
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
 * equality of strings without spaces: "a b" equals "ab"
 * string equality test that skips the blanks in both
 * do two strings match when their spaces are removed
 * Write a function that compares two strings for equality and skips every space in both.
 * Are these two strings the same except for spaces?
 * Returns true if the strings agree without their spaces.
 * two texts are same or not when you dont count spaces
 * space-insensitive equality of two strings
 * Write a function to check whether two texts agree once all blanks are left out.
 * Python a.replace(' ', '') == b.replace(' ', '')
 * Are both the same if you don't look at the spaces?
 * string equality modulo space characters
 * Comparing C strings while disregarding spaces?
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
 * same text in both strings, capitals and spaces do not matter
 * loose string comparison: equal apart from case and spaces
 * fuzzy equality of two strings: no spaces, no case
 * are two strings the same without spaces and case, as "New York" and "newyork" are
 * Write a function that compares two strings for equality, skipping spaces and treating capitals like small letters.
 * Are these two the same answer if case and spaces do not count?
 * Returns true if both strings agree after removing spaces and folding case.
 * two texts same, when big small letters and spaces don't matter
 * case- and space-insensitive equality of two strings
 * Write a function to determine whether two texts match apart from blanks and capital letters.
 * JavaScript: norm(a) === norm(b) with norm = t => t.toLowerCase().replace(/ /g, '')
 * Are both alike, never mind spaces and big or small letters?
 * equivalence of strings under ASCII case folding and removal of U+0020
 * Compare two C strings neither case-sensitive nor space-sensitive?
 * are two strings equal ignoring case and spaces
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
 * similarity of two strings in percent: equal characters at equal places over the longer length, rounded down, 100 if both are empty
 * percentage of matching characters, index by index, of two strings relative to the longer one, rounded down
 * how much do two words agree, position by position, in whole percent of the longer one's length
 * same letters at the same positions of two strings in percent of the longer length, fractions cut, two empty ones 100
 * string match percentage: positions that agree times 100 over the greater length, as an integer
 * matching positions of two strings over the longer length, as a percentage rounded down
 * Write a function that returns the positions with the same character in both strings as a whole percentage of the longer length.
 * How alike are these two words, in whole percent of equal positions over the longer length?
 * Returns the matching positions of two strings times 100 over the longer length, rounded down, 100 for two empty strings.
 * how much percent of two texts is the same at the same places, from the longer length, rounded down
 * positional similarity of two strings as an integer percentage of the longer length
 * Write a program which computes what percentage of positions agree in two texts, rounded down, relative to the longer one (100 if both are empty).
 * Python: 100 * sum(map(eq, a, b)) // max(len(a), len(b)), 100 for two empty strings
 * How alike are they, place by place, out of 100? Extra letters count as different.
 * complement of the normalised Hamming distance in whole percent, length-padded; two empty strings give 100
 * How can I get a position-wise match percentage of two C strings?
 * percentage of equal characters at the same positions
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
 * letters of a string to numbers, a is 1 in either case, spaces between, other characters dropped
 * a1z26 code of a string with single spaces, non-letters skipped, into out
 * encode the letters of a text as alphabet positions (a is 1), separated by spaces, ignoring all else
 * "abc" to "1 2 3": letters of either case to their numbers, other characters left out
 * replace letters by their position in the alphabet from 1, with a space between, in a buffer; skip the rest
 * number code for the letters of a text, a being 1, separated by spaces, nothing else kept
 * Write a function that writes the alphabet position (a = 1) of each letter of a string with spaces between; other characters are left out.
 * How do I write the letters of a word as numbers, a as 1 and z as 26, either case? Spaces separate them.
 * Copies the letters of the string in A1Z26 code, numbers separated by spaces, dropping other characters.
 * each letter of the text as number from 1 with space between, other signs don't write
 * A1Z26 encoding of a string's letters with spaces between the numbers
 * Write a function to encode every letter as its place in the alphabet (a=1, either case), separated by blanks, dropping other characters.
 * Python ' '.join(str(ord(c) - 96) for c in s.lower() if c.isalpha()) into a buffer
 * Secret writing: a is 1, b is 2, and so on, with spaces between; skip what isn't a letter.
 * A1Z26 encipherment with space-separated numerals, non-letters omitted
 * How do I change "abc" into "1 2 3" in C?
 * replace letters by their alphabet positions
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
 * leetspeak for a string in place: a 4, e 3, i 1, o 0, s 5, t 7, either case
 * leet: in a text replace a by 4, e by 3, i by 1, o by 0, s by 5, t by 7, capitals too
 * replace letters of a string by numbers that look like them: a e i o s t to 4 3 1 0 5 7, big ones as well
 * turn a string into 1337 text, a e i o s t of either case as 4 3 1 0 5 7
 * hacker writing of a text in place: 4, 3, 1, 0, 5, 7 for a, e, i, o, s, t, small or capital
 * h4ck3r style for a string, with 4 3 1 0 5 7 for a e i o s t in any case
 * Write a function that replaces the letters a, e, i, o, s and t of a string, in either case, by 4, 3, 1, 0, 5 and 7.
 * How do I write a text in leet? Use 4 3 1 0 5 7 for a e i o s t, upper case too.
 * Substitutes 4, 3, 1, 0, 5, 7 for the letters a, e, i, o, s, t of either case in the string, in the same buffer.
 * letters of the text to leet numbers: a 4, e 3, i 1, o 0, s 5, t 7, also capitals
 * leetspeak substitution of a, e, i, o, s, t (any case) in a string by 4, 3, 1, 0, 5, 7
 * Write a function which exchanges a, e, i, o, s, t (also capitals) of a text for 4, 3, 1, 0, 5, 7.
 * Python str.translate with the table aeiost to 431057, both cases, in place
 * Write it like hackers: 4 for a, 3 for e, 1 for i, 0 for o, 5 for s, 7 for t.
 * leetspeak substitution a/e/i/o/s/t to 4/3/1/0/5/7, case-insensitive, in situ
 * How to make 1337 text in C (aeiost become 431057)?
 * convert to leet speak (a4 e3 i1 o0 s5 t7)
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
 * pig latin of a small-letter word into out: leading consonants to the end plus ay, just ay after a vowel start
 * word to pig latin, its first consonants moved behind it, only ay added if a vowel comes first
 * move the letters before the first of a, e, i, o, u to the end of a word and add ay, into a buffer
 * pig latin: "string" to "ingstray", "apple" to "appleay"
 * pig latin of a single word in small letters; with a vowel first, plus ay
 * translate a word to pig latin in another buffer; vowel first: just add ay
 * Write a function that copies a word with all letters before the first vowel (a, e, i, o, u) moved to the end and "ay" appended.
 * How do you say a small-letter word in pig latin, with a plain ay even after a leading vowel?
 * Copies the word with the consonants before its first vowel (aeiou) moved behind it, followed by "ay".
 * consonants at begin of the word go to the end, and then ay comes
 * pig latin translation of a lower-case word, ay alone if its initial is a vowel
 * Write a function to translate a word into Pig Latin: consonants before the first small vowel (aeiou) move to the end, then "ay" follows.
 * Python: w[i:] + w[:i] + 'ay' where i is the index of the first of 'aeiou' (or len(w)), to a buffer
 * Move everything before the first a, e, i, o or u to the back and add ay.
 * Pig Latin encoder (rotation of the initial consonant cluster, suffix "ay", even after a vowel)
 * How to code pig latin where apple becomes appleay and string becomes ingstray?
 * word to pig latin, plain "ay" ending
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
 * string to a text with {OP:1} for each character, most significant first
 * encode a text into a buffer, the code of every character in {OP:1}
 * every character of a string written as {OP:1}, one after the other
 * letters of a string to {OP:1} each, concatenated in a second string
 * ascii codes of a text in {OP:1} each, without spaces
 * Write a function that writes the code of each character of a string as {OP:1}, one after the other.
 * How does my name look with {OP:1} for each character, without spaces?
 * Copies the string as {OP:1} per character, most significant digit first.
 * each char of the text to {OP:1}, all in one row
 * dump of a string as text, {OP:1} for every byte, small letters for digits above 9
 * Write a function that encodes a text by replacing each character with {OP}, with nothing in between.
 * Python ''.join of each byte formatted as {OP}, small letters if any, in an output string
 * Spell out every letter's code as {OP}.
 * ASCII to bit-level dump: {OP} per byte, most significant first, lowercase
 * How to convert a C string into a string of {OP} per char?
 * string to {OP} per character
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
 * valid person name: not empty, only letters, spaces, hyphens, apostrophes
 * string with only letters, spaces, hyphens and apostrophes, and at least one character
 * name check, not empty: letters, blanks, - and '
 * is this a plausible name: not empty, just letters, spaces, - and '
 * no digits in a name, only letters, spaces, hyphens and apostrophes, and not empty
 * validate a first or last name: letters, spaces, hyphens, apostrophes, at least one of them
 * Write a function that accepts a non-empty string of letters, spaces, hyphens and apostrophes.
 * Could this be somebody's name? Only letters, spaces, hyphens and apostrophes may occur, and something must.
 * Returns true if the string is not empty and has just letters, spaces, hyphens and apostrophes.
 * name ok when not empty and only letters space - and '
 * personal name validation: letters, space, hyphen, apostrophe, at least one
 * Write a function to check whether a person's name has only letters, blanks, dashes and apostrophes, and is not empty.
 * regex ^[A-Za-z '-]+$ test
 * Could this be somebody's name: just letters, spaces, - and '?
 * form validation predicate for names: nonempty over the alphabet A-Za-z, space, hyphen, apostrophe
 * How do I validate a name like O'Neil-Smith in C (empty is invalid)?
 * only letters, spaces, hyphens and apostrophes, not empty
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
 * proper sentence: first character a capital, last one . ! or ?
 * is it a complete sentence, from a capital to . ! or ?
 * starts with a capital and ends with . ! or ?
 * sentence check of a text: capital first, one of . ! ? last
 * well-formed sentence by its first character, a capital, and its last, one of . ! ?
 * text with a big letter at the start and a full stop, ! or ? at the end
 * Write a function that tells whether a text begins with a capital letter and ends with a full stop, ! or ?.
 * Is this text written like a sentence, from a capital at the start to . ! or ? at the end?
 * Returns true if the string's first character is A to Z and its last one is . ! or ?.
 * sentence ok when big letter at begin and . ! or ? at end
 * sentence boundary check: initial capital, final . ! or ?
 * Write a function to check that a text begins with a capital letter and finishes with '.', '!' or '?'.
 * Python: s[:1].isupper() and s.endswith(('.', '!', '?')), A to Z
 * Does it start big and end with a full stop, ! or ?
 * orthographic well-formedness test: initial A-Z, terminal . ! ?
 * Is a C string a properly capitalised and punctuated sentence?
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
 * number plate check of a string: must look like ABC-123
 * valid plate format: three capitals, dash, three digits
 * is it a car plate like ABC-123
 * string matches the pattern LLL-DDD, capitals and digits
 * Write a function that accepts three capital letters, a dash and three digits, and nothing else.
 * Is this a valid number plate, like ABC-123, with exactly three capitals, a dash and three digits?
 * Returns true for strings of the form ABC-123.
 * car plate text is 3 big letters, minus, 3 numbers, ok or not
 * license plate format test of a string: three upper-case letters, '-', three digits
 * Write a program that verifies a number plate: three capitals, a dash, three digits, nothing more.
 * JavaScript /^[A-Z]+-\d+$/ restricted to exactly 3 letters and 3 digits
 * Does it look like ABC-123?
 * lexical form LLL-DDD (upper-case letters, decimal digits), full match
 * How to check the license plate format ABC-123 in C?
 * matches three capital letters, a dash, three digits
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
 * ean check digit test on a 13-digit string
 * isbn-13 or ean-13 validation of a string without dashes
 * product code text with 13 digits ok, by the EAN check digit
 * Write a function that tells whether a text has exactly 13 digits and their sum, weighted 1, 3, 1, 3 and so on, is a multiple of 10.
 * Is this barcode number, as text, right? It must be a correct EAN-13.
 * Returns true for a string of thirteen digits whose sum, every second one times 3, is divisible by 10.
 * barcode text of 13 numbers, check digit is right or not (EAN)
 * EAN-13 checksum validation of a digit string, length included
 * Write a function to verify a 13-digit barcode: digits weighted 1 and 3 by turns must add to a multiple of 10.
 * Python: len(s) == 13 and s.isdigit() and sum(int(d) * (1, 3)[i % 2] for i, d in enumerate(s)) % 10 == 0
 * Is this number under the bars on a product (EAN, 13 digits) right?
 * EAN-13 / GTIN-13 check digit validation of a numeral string
 * How can I validate an EAN-13 barcode string?
 * valid ean-13 barcode
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
 * password score 0 to 4: a point each for a small letter, a capital, a digit, another character
 * count the kinds of characters in a password: lower, upper, digit, other
 * password strength by character classes, a point each for lower, upper, digit and any other
 * one point each if a string has a lower letter, an upper one, a digit, another symbol
 * how strong is my password, 0 to 4: lower, upper, digit, other
 * number of character classes used in a string, out of small letters, capitals, digits and others
 * Write a function that gives a password a point for each kind of character in it: small, capital, digit, other.
 * How good is this password, one point each for small, capital, digit and other?
 * Returns how many of the classes lower, upper, digit and other occur in the string.
 * password points one each for small, big, number, other sign
 * password character class count: lower, upper, digit, everything else
 * Write a program that grades a password from 0 to 4, a point each for small letters, capitals, digits and anything else present.
 * len of the Python set of character classes found: lower, upper, digit, other
 * How many kinds of signs are in it: small, big, figures, the rest?
 * number of distinct character classes (a-z, A-Z, 0-9, other) in a passphrase
 * Password strength as count of used character types?
 * password strength 0 to 4 by character classes
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
 * In {a}, replace every occurrence of the word {b} by stars, as many as it has letters, in place.
 * censor a word in a text: all occurrences of the second string in the first become stars
 * replace a given word in a text with as many stars as it has letters, in place
 * bad word filter: text first, bad word second, each occurrence in the text turns into stars
 * hide every occurrence of a word in a text behind stars of the same length
 * stars instead of the given word wherever it occurs in a text, also inside words
 * mask each occurrence of a substring in a string with '*', character by character
 * Write a function that overwrites each occurrence of a given word in a text by stars of the same length.
 * How do I black out a word everywhere in a text, a star for each letter?
 * Overwrites all disjoint occurrences of the second string in the first, from the left, with stars.
 * given bad word in the text to stars, every time it comes
 * profanity masking in place: every match of the second string within the first to '*'
 * Write a function to blot out every occurrence of a forbidden word in a text with as many stars, in place.
 * Python a.replace(b, '*' * len(b)) on the buffer of a
 * Put stars over the bad word wherever it shows up, even inside others.
 * overwrite each non-overlapping exact match of pattern b in a by asterisks, left to right
 * How do I censor a word in a C string, text first and word second?
 * replace every occurrence of a word with asterisks
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
 * first n space-separated words of a text, copied as they stand, without spaces before or after
 * preview of a text: only the first n words, without leading spaces, into out
 * keep n words of a text in a copy and cut the rest
 * start of a text up to the end of word n, written to another buffer
 * shorten a text to a number of words, copied to out from its first word on
 * excerpt of the first n words of a string, spaces between them as they are
 * Write a function that copies a text from its first word up to the end of its nth word, or all of its words if there are fewer.
 * How do I show only the first n words of a text, everything if it has fewer?
 * Copies the text from its first word to the end of word n, or of the last word.
 * only the first n words of text into the other buffer, outer spaces not
 * word-limited excerpt of a string: the first n words, original spacing between them
 * Write a function to copy the first n words of a text as they stand, leading blanks left out.
 * Python-like ' '.join(s.split(' ')[:n]), but the spaces between the words are kept as they are
 * Just the opening n words, with the spaces between them, please.
 * prefix of a string (after leading spaces) up to the end of its n-th space-delimited token, whole text minus trailing spaces if fewer
 * How to truncate a C string to a number of words (skip leading spaces)?
 * first n words of a string
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
 * put a char at a position from 0 of a string, copied; beyond its end append
 * copy of a string with one more character at index i, at its end if i is larger
 * add a letter in the middle of a word, at an index from 0, writing to a buffer
 * copy a string with c inserted before the character at index i (appended if there is none)
 * insert a char at a zero-based index, copy to a buffer, past the end means append
 * Write a function that copies a string with a character inserted at a given index from 0, or appended if that is past the end.
 * How do I insert a letter into a copy of a word at an index, at the end if the index is too large?
 * Copies the string with the character inserted before the given index, at the end if there is no such index.
 * put this char in the string on place i from zero, when string is shorter at the end
 * single character insertion at an index clamped to the length, output to another string
 * Write a function that produces a copy of a text with an additional character at a given index, or at the end if that is too far.
 * Python s[:i] + c + s[i:] to a buffer, arguments s, c, i
 * Squeeze a letter in before place number i (from 0).
 * insertion of a symbol into a string at zero-based position i, clamped to the length
 * How to add a char to a C string at some index?
 * insert a character at an index
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
 * remove the character at index i, counted from 0, from a string; too large i does nothing
 * take out one letter of a word by its zero-based position, in place
 * erase the char at index i of a string, shifting the rest
 * string without the character at index i, in place, unchanged if i is past the end
 * remove at a zero-based index of a string in place
 * Write a function that removes the character at a given index, counted from 0, from a string.
 * How do I delete the letter at some index (from 0) in a word, without a copy?
 * Removes the character at the given index from the string in the same buffer; an index past the end changes nothing.
 * char on place i, first is 0, take away from the text
 * single character deletion by index from a string, in place, no-op out of range
 * Write a program which drops the character at a zero-based position from a text, in place; positions beyond the end change nothing.
 * Java StringBuilder.deleteCharAt(i) without an exception if i is too large
 * Take out the letter at that place (the first is place 0).
 * deletion of the i-th character of a buffer in situ, no-op past the end
 * How do I erase one char by index from a C string?
 * delete the character at an index
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
 * repeated word check: does any word of the text equal the next one, single spaces between
 * doubled word in a text, i.e. two equal neighbours among its words
 * same word twice in a row somewhere in a string
 * "the the" finder: true if a word of the text comes directly after itself, case exact
 * is a word in the text written twice in succession by mistake
 * are there duplicate neighbours among the space-separated words of a string
 * Write a function that tells whether two neighbouring words of a text are equal.
 * Did I write a word twice in a row in this text?
 * Returns true if any space-separated word of the string equals the one before it.
 * two same words next to another in the text or not
 * adjacent duplicate word test for a string with single spaces
 * Write a function to find out whether a text contains the same word twice running, as in "the the" with one space.
 * Python: any(a == b != '' for a, b in zip(w, w[1:])) for w = s.split(' ')
 * Did I write a word two times in a row?
 * proofreading check for immediate word repetition (separator: a single space, exact match)
 * How to detect duplicated adjacent words in a C string?
 * contains the same word twice in a row
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
 * plural of a small-letter word: es after s, x, z, ch, sh; ies for y after a consonant; else s
 * pluralize an english noun into out: s x z ch sh get es, consonant + y gets ies, others s
 * add s, or es after s, x, z, ch and sh, or turn consonant + y to ies, to make the plural of a word
 * plural by rule: "box" to "boxes", "city" to "cities", "day" to "days", "cat" to "cats"
 * make a noun plural in a buffer by the regular rules for s, es and ies
 * regular plural form of a lower-case noun: -es after sibilant endings s x z ch sh, -ies for consonant y, else -s
 * Write a function for regular plurals of nouns in small letters: es after s, x, z, ch, sh; consonant and y to ies; else s.
 * What is the regular plural of this word? es after s, x, z, ch, sh, ies for y after a consonant, otherwise s.
 * Copies the noun in its regular plural form (s, es after s/x/z/ch/sh, ies for consonant plus y).
 * one thing to many things: word with es after s x z ch sh, with ies when consonant and y, else with s
 * regular pluralization of an English noun, with its es and ies cases, into an output string
 * Write a function to form the plural: -y after a consonant becomes -ies, after s, x, z, ch, sh comes -es, else -s.
 * Rails-like pluralize for regular nouns, y to ies unless a vowel is before, es after s x z ch sh, otherwise s; to a buffer
 * Make more of it: baby to babies, box to boxes, dish to dishes, cat to cats.
 * regular English plural morphology (sibilant + es, consonant-y + ies, default s) into out
 * How to pluralize an English noun in C by the usual spelling rules?
 * english plural of a regular noun
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
 * does the word need "an", which means its first letter is a vowel aeiou
 * word begins with a vowel (a, e, i, o, u, either case)
 * article check: true for "an", before the vowels aeiou and AEIOU
 * first letter of a string is a vowel, big or small, y not included
 * an apple but a pear: true if the word starts with a vowel letter
 * Write a function that tells whether a word begins with a vowel letter, so that its article is "an".
 * Is it "an" for this word? Yes if its first letter is a, e, i, o or u, small or capital.
 * Returns true if the first letter of the word is a vowel in either case; false for an empty word.
 * word starts with vowel, big or small, then true
 * indefinite article rule by the first letter of a word: true when it is one of aeiou, case ignored
 * Write a function to check whether a word begins with a vowel in either case.
 * Python s[:1].lower() in set('aeiou')
 * Is the first letter a, e, i, o or u, big or small?
 * vocalic initial predicate (aeiou, case-insensitive), false for the empty string
 * "an" or "a": how do I test the initial vowel of a C string?
 * first letter is a vowel
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
 * syllables of a word by vowel groups, y among them
 * number of vowel groups in a word, y being a vowel
 * how many syllables has a word, roughly, by runs of vowels and y
 * number of runs of vowels in a word, y counts as one
 * haiku syllable counter by vowel groups, y included
 * Write a function that estimates syllables by counting the groups of neighbouring vowels, with y as a vowel.
 * How many syllables are in this word, by vowel groups with y?
 * Returns the number of maximal runs of vowels in the string, y included.
 * syllables of word by groups of vowels next to another, y too
 * vowel cluster count of a word, y is a vowel
 * Write a program that estimates the number of syllables of a word by its groups of adjacent vowels, y included.
 * Python len(re.findall('[aeiouy]+', s.lower()))
 * How many runs of a, e, i, o, u, y are there, big or small?
 * syllable estimate: number of maximal vowel clusters over aeiouy, case-folded
 * Simple syllable counter for a C string?
 * count groups of consecutive vowels (a e i o u y)
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
 * nth word of a text counted from 0, copied, empty if there is none
 * word at index n (from 0) of a text, split at spaces, into out, "" when missing
 * get a word of a sentence by its zero-based index, or an empty string
 * words[n] of a sentence into a buffer, empty beyond the last word
 * split a text at spaces and copy the word at this index from 0, nothing if out of range
 * copy one word out of a sentence, first is 0, empty text if there are fewer words
 * Write a function that copies the word with a given zero-based index to a buffer, which stays empty if there is none.
 * Which word of the text is at this index, if the first is number 0? Empty if none.
 * Copies the space-separated word with the given index, counted from 0, or an empty string.
 * word number n of text but begin with zero, no such word then empty
 * zero-based token extraction from a string at spaces, "" if out of range
 * Write a function to extract the word with a certain number, counted from 0, from a text with words between blanks; "" if missing.
 * Python s.split()[n] to a buffer, empty string for an index too large
 * Give me word number n, where the first has number 0.
 * n-th (zero-based) space-delimited token copied to out
 * How to get the nth word from a C string, starting at index 0?
 * nth word of a string, counting from 0
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
 * reverse plus {OP:1} for a string in place
 * turn a word around in {OP:1}
 * a text backwards and in {OP:1}, same buffer
 * text to {OP:1}, then reversed
 * Write a function that converts a string to {OP:1} and reverses it in place.
 * How do I get a word backwards in {OP:1}?
 * Converts the letters to {OP:1} and reverses the characters of the string in the same buffer.
 * turn string other way round and make it {OP:1}
 * in-place reversal of a string with conversion to {OP:1}
 * Write a program that turns a text back to front and all of its letters into {OP}, in place.
 * Python s[::-1] together with conversion to {OP}, modifying s
 * Backwards and in {OP}, please.
 * reversal composed with ASCII case mapping to {OP}, in situ
 * How to flip a C string and make it {OP}?
 * reverse a string and change it to {OP}
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
 * string with no {OP:1} and in {OP:2}, in place
 * delete the {OP:1} of a text, then turn the rest to {OP:2}
 * strip all {OP:1} from a string and make it {OP:2}
 * text in {OP:2} without {OP:1}, same buffer
 * change a string to {OP:2} and drop all its {OP:1}
 * Write a function that deletes all {OP:1} of a string and converts the rest to {OP:2}.
 * How do I clean a code: no {OP:1} and everything in {OP:2}?
 * Removes the {OP:1} from the string and converts it to {OP:2} in the same buffer.
 * take {OP:1} away from the text and put all in {OP:2}
 * string normalization in place: {OP:1} removed, letters to {OP:2}
 * Write a function which removes {OP} from a code and converts its letters to {OP:2}, in place.
 * JavaScript replaceAll for the {OP} with '' and then change to {OP:2}, in the same buffer
 * Throw out the {OP} and use {OP:2} letters all through.
 * canonical form of a serial key: {OP} dropped, {OP:2} throughout
 * How to clean a C string of {OP} and make it {OP:2}?
 * delete {OP} and change to {OP:2}
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
 * Write a user name for first name {a} and last name {b} to {out}: the initial of the former, then all of the latter, in small letters.
 * username from first and last name: first letter plus last name, lower case, into out
 * first name john and last name smith to jsmith, all in small letters
 * login name: initial of the first string plus the second string, lower case
 * first letter of the first name followed by the whole last name, lowercased, in a buffer
 * make a user name from first and last name, like jsmith, in small letters
 * account name like jsmith from "John" and "Smith"
 * Write a function that builds a login from the first letter of the first name and the last name, in small letters.
 * What is the login for this first and last name, initial plus surname in lower case?
 * Writes the initial of the first string and the whole second string in lower case.
 * first letter of first name and whole surname, all small, into the buffer
 * login generation from given name and surname: initial plus surname, case folded to lower
 * Write a function to build a login from first and last name: initial of the former plus the latter, all lowercase.
 * Python (first[:1] + last).lower() to a buffer
 * First letter of the first name stuck to the whole last name, in small letters.
 * account identifier: given-name initial concatenated with surname, ASCII-folded
 * How do I generate jsmith from "John" and "Smith"?
 * username like jsmith from first and last name
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
 * abbreviate the first name: first letter, dot, space, last name, into out
 * J. Smith from John and Smith, written to a buffer
 * initial of the first string, dot, space, then the second string
 * short form of a name like "J. Smith" from first name and last name
 * first name only as an initial with a dot and a space, then the last name in full
 * author name like A. Turing from the first and last name
 * Write a function that writes the initial of the first name, a dot, a space and the last name.
 * How do I shorten John and Smith, two strings, to "J. Smith"?
 * Formats a first and last name as initial, dot, space, last name; an empty first name is left out.
 * first name only first letter and dot, then space and surname
 * abbreviated given name format "J. Smith" from two strings
 * Write a function to abbreviate a first name to its initial with a dot, blank, and surname; an empty first name adds nothing.
 * Excel =LEFT(A1,1)&". "&B1 to a string, only B1 when A1 is blank
 * Write John Smith as J. Smith.
 * citation form with abbreviated forename "F. Surname"
 * How to shorten a full name (two C strings) to initial and last name?
 * "J. Smith" from first and last name
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
 * j**n instead of john, for any string, in the same buffer
 * mask the inside of a string with stars, leaving its first and last character
 * obscure a name in place: all letters but the first and last become '*'
 * Write a function that overwrites everything between the first and the last character of a string by stars.
 * How do I show only the first and last letter of a word and stars in between?
 * Masks the inner characters of the string with stars in the same buffer.
 * middle of string to stars, first and last sign stay
 * interior masking of a string with '*', both end characters kept
 * Write a function that hides all characters of a word except the outermost two with stars, in place.
 * Python s[0] + '*' * (len(s) - 2) + s[-1] for longer strings, in place
 * Leave the first and the last letter, cover the others with *.
 * redact interior characters of a buffer by asterisks
 * How to mask a name as J**n in C?
 * replace all but the first and last character with *
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
 * Write a program to print-format ten digits as "(123) 456-7890" in an output text, "" if it is not exactly ten digits.
 * Python f-string of s[:3], s[3:6], s[6:] as an American phone number if re.fullmatch of ten digits, else ''
 * Make the phone number look like (555) 123-4567; wrong ones give nothing.
 * NANP number formatting of a 10-digit string, empty result on malformed input
 * How do I turn 5551234567 into (555) 123-4567 in C?
 * format a 10-digit phone number as (xxx) xxx-xxxx, empty if invalid
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
 * space after every {K} characters of a string, none at its end
 * split a number text into blocks of {K} with single spaces, from the left
 * card number or iban text in blocks of {K} separated by blanks
 * copy a string and insert a blank every {K} characters, not after the last
 * "12345678" or another text in groups of {K}, spaces between
 * Write a function that copies a string with a space after each {K} characters, but not at the end.
 * How do I print a long number, given as text, in blocks of {K} with spaces between?
 * Copies the string in groups of {K}, separated by one space.
 * after all {K} chars of text comes a space, at the end not
 * grouping of a string by {K}, blank-separated, from the left
 * Write a function to copy a text with a blank after each group of {K} characters, but none at the end.
 * Python ' '.join(s[i:i+{K}] for i in range(0, len(s), {K})) to a buffer
 * Break it up with spaces, {K} letters at a time.
 * block a ciphertext into {K}-character groups from the left, space-delimited
 * How can I insert a space every {K} chars into a C string?
 * insert a space every {K} characters
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
 * remove everything but digits from a phone number, in place, except a + at its very start
 * clean up a telephone number: only digits and a + at the start stay
 * turn a text like +49 (170) 12-34 into +491701234 in place
 * strip everything but digits from a phone number, keep a plus that comes first
 * Write a function that deletes all characters but digits from a phone number, except a + at its very start.
 * How do I bring phone numbers down to digits and a leading +?
 * Removes all but digits and a leading plus from a phone number in the same buffer.
 * phone number only digits and plus at begin
 * phone number normalization to digits with an optional + first
 * Write a function which strips everything but digits from a phone number, in place, apart from a plus at the very start.
 * JavaScript s.replace(/(?!^\+)\D/g, '') on the buffer
 * Only keep the figures of a telephone number and the + in front.
 * E.164-like normalisation: digits kept, leading '+' kept, others discarded
 * How to remove spaces, dashes and brackets from a phone number in C but not the leading +?
 * keep only digits and a leading plus
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
 * position of the first {OP:1} in a string, from 0, or -1
 * where in the string is the first {OP:1}, -1 if there is none
 * find the first {OP:1} in a text and return its index or -1
 * first index of a string with a {OP:1}, minus one if missing
 * search a string for a {OP:1}, return its index, -1 without one
 * Write a function that returns the index of the first {OP:1} in a string, or -1.
 * At what index does the first {OP:1} of my text stand? -1 for none.
 * Returns the position of the first {OP:1} in the string, -1 without one.
 * at what index of text is first {OP:1}, else -1
 * leftmost {OP:1} index in a string, otherwise -1
 * Write a function to determine the index, from 0, of the earliest {OP} of a text, or -1.
 * Python next((i for i, c in enumerate(s) if c is a {OP}), -1), with . ! ? as sentence ends
 * Where does the first {OP} come (0 is the start)? -1 for never.
 * least zero-based offset of a {OP} in s, -1 if none exists
 * How do I locate the first {OP} of a C string?
 * index of the first {OP}, or -1
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
 * first line of a text, copied without its newline
 * everything before the first newline of a string, or all of it, into out
 * title line of a document: its text up to the first newline
 * get line one of a text into a buffer
 * copy a string up to its first line break
 * headline of a text, i.e. its first line, written to another buffer
 * Write a function that copies a text up to its first newline to a buffer.
 * What is the first line of this text? Copy it without the newline.
 * Copies the first line of the text, or the whole text if it has one line.
 * only first line of text into other buffer
 * leading line extraction from a string, '\n' excluded
 * Write a function to copy the opening line of a text, without its line break.
 * Python s.split('\n', 1)[0] to an output buffer
 * Only what stands before the first Enter.
 * head of a newline-delimited text, terminator excluded
 * How to get just the first line of a C string?
 * first line of a string
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
 * nth line of a text, first is 1, copied without its newline, empty if missing
 * get line number n (from 1) of a text into a buffer, "" when there is none
 * line n, counted from 1, of a string with newlines, or an empty string
 * copy one line of a text by its 1-based number, nothing if there are fewer
 * which text is on line n, counting from 1? empty past the last line
 * read the nth line of a string, starting with 1, empty output if it doesn't exist
 * Write a function that copies the line with a given number, the first being 1, without its newline; no such line gives an empty text.
 * What is on line n of the text, the first being 1? Empty if the text is shorter.
 * Copies the line of the text with the given 1-based number, or an empty string.
 * line number n from text, first is 1, no such line then empty
 * line extraction from a string by number from 1, "" if out of range
 * Write a program which extracts line number n (counting from 1) of a text, without its line break, or "" if there are fewer.
 * shell: sed -n "${n}p" on a string, into a buffer
 * Give me that line of the text; line 1 is the top one.
 * n-th newline-delimited record, one-based, empty when out of range
 * How do I pick a line by its number from a C string?
 * nth line of a string, counting from 1
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
 * lines of a string that are not blank, how many
 * how many lines of a text are really written, spaces alone not counting
 * count the lines of a text without the empty or all-space ones
 * lines of code in a text, blank lines (only spaces or nothing) not counted
 * Write a function that counts the lines of a text that contain at least one character other than a space.
 * How many lines of my text have something besides spaces on them?
 * Returns the number of non-blank lines in the string.
 * lines with text count, empty or only spaces not
 * non-blank line count of a string, blank meaning nothing but spaces
 * Write a function to count those lines of a text that hold something besides blanks.
 * Python sum(1 for l in s.split('\n') if l.strip(' '))
 * How many lines are not empty? Just spaces counts as empty.
 * number of source lines excluding whitespace-only (U+0020) ones
 * Counting non-empty lines of a C string?
 * number of non-blank lines
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
 * expand the tabs of a text, {K} spaces each, whatever the column
 * copy a string and replace its tab characters with {K} blanks
 * no tabs in the copy of my text, {K} spaces for each instead
 * every tab in a text becomes {K} spaces in another buffer
 * detab a text with {K} spaces per tab, written to out
 * Write a function that copies a string and writes {K} spaces for each tab.
 * How do I turn tabs into {K} spaces?
 * Copies the text with each tab replaced by {K} spaces.
 * tab in the text becomes {K} blanks
 * tab replacement by {K} blanks in a copy of a string
 * Write a function to copy a text while substituting {K} blanks for each tab.
 * Python s.replace('\t', ' ' * {K}) into a buffer
 * Swap every tab for {K} spaces.
 * fixed expansion of horizontal tabulation to {K} space characters (no tab stops), output in out
 * How to change tabs into {K} spaces in C?
 * replace tabs with {K} spaces
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
 * does the first name come before the second, capitals do not matter
 * dictionary order check of two words without regard to case: is the first earlier
 * Write a function that tells whether the first word comes before the second alphabetically, regardless of case.
 * Does the first name come before the second in a list, case ignored?
 * Returns true if the first string is smaller than the second after case folding.
 * word one comes before word two in abc, big small no matter
 * case-insensitive lexicographic less-than of two strings
 * Write a function that tells whether one word precedes another in a dictionary when capital letters count like small ones.
 * Java a.compareToIgnoreCase(b) < 0
 * Is the first word earlier in the alphabet, big or small letters aside? Equal words: no.
 * strict lexicographic order under ASCII case folding, unsigned bytes
 * How do I compare two C strings alphabetically ignoring case (less than)?
 * a sorts before b, case-insensitive
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
 * shorter first, then alphabetical: does string one precede string two
 * compare two strings by length and then by letters, true if the first is smaller
 * sort order by length, then a to z: true when the first string goes before the second
 * is the first string shorter, or of the same length and lexicographically smaller
 * shortlex less-than of two strings
 * Write a function that tells whether the first string is shorter than the second, or as long and alphabetically before it.
 * Does the first string come before the second if length counts before the alphabet?
 * Returns true if the first string precedes the second in shortlex order.
 * short string first, when same long then abc: is the first one before
 * shortlex ordering predicate: true if string one sorts strictly before string two
 * Write a function to check if one word goes before another when ordered by length and then alphabetically (by character code).
 * Python (len(a), a) < (len(b), b)
 * Is the first one shorter, or, if equally long, earlier in the alphabet?
 * shortlex strict order on byte strings
 * Comparator for sorting C strings by length first and code second?
 * shorter, or same length and alphabetically smaller
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
 * "3:05 PM" to the minute of the day, 905
 * am/pm text such as "12:30 am" to minutes after midnight
 * 12-hour clock string to minutes of the day
 * american time text like 7:05 PM to minutes since midnight
 * read a time like 11:59 pm from a string as minutes since midnight
 * Write a function that reads hour, minute and AM or PM, in either case, from a string and returns the minutes since midnight.
 * How many minutes after midnight is a text like 7:15 PM?
 * Returns the minute of the day of a 12-hour time text such as "3:05 PM"; any p after the digits means the afternoon.
 * text like 3:05 pm in minutes from midnight
 * 12-hour clock string with AM or PM to minutes from midnight, 12 AM being 0
 * Write a program that converts a time such as "3:45 pm" to minutes since midnight; a p anywhere means afternoon and 12 counts as 0.
 * JavaScript parser for "h:mm AM/PM": hour % 12 * 60 + minutes, plus 720 with any p or P in the text
 * How many minutes of the day are over at "7:05 pm"?
 * 12-hour clock text to minute of day (12 am = 0, 12 pm = 720; case of am/pm is irrelevant)
 * How to parse "11:30 PM" as minutes after midnight in C?
 * "h:mm am/pm" to minutes since midnight
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
 * percent text like "15%" or "-7.5%" to a fraction of 1
 * "15%" to 0.15, decimals and a minus sign allowed
 * parse a percentage text such as "12.5%" and divide by 100
 * percent string like "50%" to a double of 0.5
 * read text like 7.5% as 0.075
 * percentage in a text as a fraction, 100% being 1.0
 * Write a function that reads the number before a percent sign in a text, maybe negative or with decimals, and returns it divided by 100.
 * What is a text like 25% as a fraction?
 * Returns the value of a percentage text as a fraction, with an optional minus sign and decimal point.
 * percent text in number, so 100% is 1
 * percentage literal in a string to its value over 100
 * Write a function to convert a percentage text like "12.5%" to the fraction 0.125; a leading minus is allowed.
 * Python float(s.rstrip('%')) / 100
 * Read "50%" as 0.5.
 * percentage literal (optional '-', decimal point) to a real ratio
 * How do I parse "-7.25%" into a double fraction in C?
 * parse a percentage like "12.5%" as a fraction
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
 * "68F" to 20 and "20C" to 20: temperature text in Celsius
 * parse a temperature with its unit C or F and return it in Celsius
 * read text like 20C or -4F as degrees Celsius
 * whole degrees with the letter C or F in a string to celsius
 * convert a temperature string like "100F" to Celsius, a C meaning it already is
 * Write a function that reads a whole number followed by C or F and returns the temperature in Celsius.
 * How warm is a text like 68F or 20C in Celsius?
 * Returns the Celsius value of a temperature text with an optional minus sign; with an F it is Fahrenheit, otherwise Celsius already.
 * temperature text with F or C behind the number into celsius
 * parsing of an integer temperature string with suffix C or F into Celsius
 * Write a function that reads a whole temperature text like "72F" or "-5C" and yields degrees Celsius; F or f directly after the digits means Fahrenheit.
 * Python: d = int(digits); (d - 32) * 5 / 9 if the unit right after it is F or f, else d
 * How warm is "68F" in Celsius? Anything but an F behind the number is Celsius already.
 * integer temperature with unit suffix, normalised to Celsius (F/f converts, other suffixes pass)
 * How to parse "100F" to Celsius in C?
 * temperature string like "72F" or "20C" to Celsius
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
 * minutes from a time text like "22:30" to one like "06:00" the next day; ill-formed times give -1
 * duration from start and end time as text HH:MM, over midnight too, -1 for anything else
 * how many minutes from one HH:MM text to another, the next day's if earlier; -1 on other texts
 * shift length in minutes from two strings HH:MM, night shifts too, -1 if unreadable
 * Write a function that returns the minutes from one HH:MM time to another, past midnight too, -1 for a malformed one.
 * How many minutes are there between 09:15 and 17:30? Any two HH:MM; -1 if malformed.
 * Returns the minutes between two HH:MM texts; an earlier second time is on the next day, and malformed ones give -1.
 * how many minutes from first HH:MM text to second, maybe next day, wrong text -1
 * HH:MM text difference in minutes, second minus first modulo a day, -1 for a malformed one
 * Write a program to determine the minutes from one "HH:MM" time to the other, passing midnight if needed, -1 if either text is invalid.
 * Python (end - start) % 1440 for two strictly checked "HH:MM" strings, -1 for a bad one
 * How long from "22:30" until "06:15" in minutes? A wrong time gives -1.
 * shift duration in minutes modulo 24 h between two 24-hour clock strings, -1 on malformed input
 * Difference of two time strings in C (minutes, over midnight, -1 on error)?
 * minutes from one "HH:MM" to another, -1 if invalid
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
 * days from a text like "2024-02-28" to one like "2024-03-01"; ill-formed ones give 0
 * how many days from one iso date to another, 0 if one is no such date text
 * days from one yyyy-mm-dd string to another, negative if earlier; another form gives 0
 * subtract the first date from the second, both YYYY-MM-DD text: days, or 0 if malformed
 * Write a function that returns the days from one YYYY-MM-DD date to another, 0 if either is malformed.
 * How many days is the second date after the first, both written YYYY-MM-DD? 0 if one is malformed.
 * Returns the signed day difference of two ISO dates, second minus first, or 0 if one of them is malformed.
 * how many days from first to second yyyy-mm-dd text, 0 when wrong
 * ISO date difference in days, second minus first, 0 if either is malformed
 * Write a function which computes the number of days from one date text "YYYY-MM-DD" to a second, negative if earlier, 0 for a malformed text.
 * Python (date.fromisoformat(b) - date.fromisoformat(a)).days, or 0 if one is not digits and dashes in that form
 * How many days from "2024-01-30" to "2024-03-01"? Minus if it goes back, 0 if written wrongly.
 * signed Gregorian day difference (second minus first) of two ISO dates, 0 on lexical failure
 * How do I subtract two ISO date strings in C?
 * days between two "YYYY-MM-DD" dates, second minus first, 0 if malformed
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
 * date text yyyy-mm-dd to {OP:1}, an empty text unless it has 10 characters
 * yyyy-mm-dd string to {OP:1} in another buffer, "" if the length is not 10
 * rewrite "2024-03-15" and the like as {OP:1}; a text not ten characters long gives an empty one
 * YYYY-MM-DD date text in another order, {OP:1}, nothing if it is not 10 characters
 * rewrite an iso date text as {OP:1}, into out; empty output for any length but ten
 * change the date format of a text from YYYY-MM-DD to {OP:1}, empty when its length is wrong
 * Write a function that turns a date of the form YYYY-MM-DD into {OP:1}; a text of another length gives an empty one.
 * How do I show a date text YYYY-MM-DD as {OP:1}, or nothing unless it has ten characters?
 * Reorders the parts of a YYYY-MM-DD date to {OP:1} in the output buffer, which is empty if the text isn't 10 long.
 * iso date text in {OP:1} pls, wrong length gives empty string
 * ISO 8601 date string to {OP:1} by moving its characters, "" unless it is 10 bytes long
 * Write a function to convert a date text YYYY-MM-DD to the form {OP} in an output text, "" unless it has ten characters.
 * JavaScript: split the ISO date at its dashes and join as {OP}; strings of other lengths than 10 give ''
 * Write this ISO date as {OP}; if it isn't 10 characters long, nothing.
 * transposition of ISO 8601 date fields to {OP}, empty output when the length differs from 10
 * How to change 2024-12-31 to {OP} in C?
 * YYYY-MM-DD to {OP}, empty if not 10 characters
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
 * n to the text "1 item" or "n items", zero as "0 items"
 * number n and the word item as text, "items" unless n is 1
 * item count text such as "1 item" or "3 items" in a buffer
 * how many items as a text like "4 items", s only if not one
 * shopping cart label "1 item", "2 items" from a nonnegative count
 * 5 to "5 items", 1 to "1 item"
 * Write a function that writes a number and the word item, in the plural unless the number is 1, such as "3 items".
 * How do I print "1 item" but "2 items"?
 * Formats a non-negative count with the right form of "item", as in "1 item" and "0 items".
 * number and word item in a text, with s when not one
 * count label "n items" with singular "1 item", written to out
 * Write a function to produce a label such as "3 items", but "1 item" for one.
 * Python str(n) + (" item" if n == 1 else " items"), to a buffer
 * Say how many items in words: 0 items, 1 item, 2 items.
 * pluralised count string for a UI ("n items", singular for n = 1)
 * How do I make "1 item" / "5 items" text from an int in C?
 * "n items", or "1 item"
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
 * 125 minutes as "2h 05m", 5 minutes as "0h 05m"
 * duration label with h and m, such as 3h 07m, from a number of minutes
 * film length in minutes as text like 1h 45m
 * how long, from minutes to a string like "2h 05m" with two digits for the minutes
 * Write a function that writes a duration in minutes as hours, "h", a space, two digits of minutes and "m" to a buffer.
 * How do I print 125 minutes as text like 2h 05m?
 * Formats a duration in minutes, up to 99 hours, like "2h 05m", without a leading zero for the hours.
 * minutes to string like 2h 05m, hour zero also written
 * human-readable duration "Hh MMm" from minutes
 * Write a program that turns a number of minutes (up to 99 hours) into a text like "2h 05m".
 * Python divmod by 60, formatted as hours, 'h ', two-digit minutes, 'm', to a buffer
 * Write 125 minutes as "2h 05m".
 * render minutes as "Hh MMm", hours unpadded, minutes zero-padded
 * How to format minutes as hours and minutes text, e.g. 90 to "1h 30m", 65 to "1h 05m"?
 * minutes to "1h 05m"
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
 * seconds to text m:ss
 * song length as m:ss text
 * seconds as text, 185 as "3:05"
 * format a track time in seconds as text like 4:07
 * seconds to text: minutes without a leading zero, a colon, seconds with two digits
 * playing time string like "3:05" from a number of seconds
 * Write a function that writes a number of seconds below 6000 as minutes, a colon and two digits of seconds.
 * How do I print 185 seconds as 3:05?
 * Formats a duration in seconds as M:SS.
 * seconds to text like 3:05
 * M:SS formatting of a number of seconds, e.g. 0:09 or 12:30
 * Write a function that converts the seconds of a song to a text "M:SS", minutes without leading zero.
 * JavaScript Math.floor(t / 60) + ':' + String(t % 60).padStart(2, '0') in a buffer
 * Show 185 seconds like "3:05".
 * playback position in seconds to m:ss notation (at most 99 minutes)
 * How do I display seconds as minutes:seconds in C?
 * seconds to "m:ss"
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
 * value of a setting text like key=42, or a default if no number follows the =
 * read the integer behind the first equals sign of a text, otherwise the given fallback
 * "width=120" to 120, the default when there is no = or no number right after it
 * parse a config line key=number, with a default value if that fails
 * integer right after the first = of a string, minus sign allowed, else a default
 * number from key=value text or the second argument when there is none
 * Write a function that returns the whole number right after the first equals sign of a text, or a default if there is none.
 * What number is set in this text, as in "volume=-3"? The given default if there is none.
 * Returns the integer that follows the first equals sign of the string, with an optional minus sign, else the fallback.
 * number after first = in text, when not there the default
 * key=value integer parsing of a string with a fallback
 * Write a function to read the integer after the first '=' in a line such as "width=80", or a given default if there is no digit.
 * Python int(re.match('[^=]*=(-?[0-9]+)', s)[1]), falling back on the argument without a match
 * What number follows the equals sign? Use the spare one if there isn't any.
 * key=value integer option (optional minus directly after '='), fallback otherwise
 * How to parse "timeout=30" with a default in C?
 * integer after '=' or the default
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
 * password of {K} characters or more with a digit in it
 * string at least {K} long that contains a digit
 * password rule: length {K} or more, at least one digit
 * is the password ok, which takes at least {K} characters and one number
 * does a string have a minimum of {K} characters and a digit
 * valid password: {K} or more characters and a digit in it
 * Write a function that accepts a password of at least {K} characters that contains a digit.
 * Is this password good enough if it needs {K} characters and a digit?
 * Returns true if the string has at least {K} characters, one of them a digit.
 * password min {K} long and one number in it, is it ok
 * password policy check: length at least {K}, one numeral or more
 * Write a function to check that a password has {K} or more characters, one of which at least is a digit.
 * Python: len(s) >= {K} and any(c.isdigit() for c in s)
 * Is it long enough ({K} signs) with a number somewhere in it?
 * password policy predicate: minimum length {K}, minimum one decimal digit
 * How do I check a password for at least {K} characters and a digit?
 * at least {K} characters and at least one digit
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
 * string contains at least one letter and at least one digit
 * at least one letter and one digit in a string
 * mixed text, with both letters and digits in it
 * is there a letter in the string as well as a digit
 * does a string hold both kinds, letters and digits
 * password has at least a letter and a number in it
 * Write a function that tells whether a string contains at least one letter and at least one digit.
 * Are there both letters and digits in my text?
 * Returns true if the string has a letter and a digit.
 * text has letter and number both in it
 * letter and digit presence test for a string
 * Write a program that verifies that a text has at least one letter as well as at least one digit.
 * JavaScript /[a-z]/i.test(s) && /\d/.test(s)
 * Are there both letters and figures in it?
 * mixed alphanumeric test: nonempty intersection with A-Za-z and with 0-9
 * Does a C string include a letter and a number?
 * contains both a letter and a digit
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
 * {OP:1} of a string as a percentage of its length
 * ratio of {OP:1} to the length of a text times 100, 0 without characters
 * Write a function that returns the share of {OP:1} among all characters in percent; an empty text gives 0.
 * How many percent of my text's characters are {OP:1}? Zero for an empty text.
 * Returns 100 times the number of {OP:1} over the length of the string, 0 if it is empty.
 * percent {OP:1} in the string, with decimals
 * {OP:1} ratio of a string in percent, 0 when empty
 * Write a function to compute what percentage of the characters of a text are {OP}, 0 for an empty text.
 * Python 100 * sum(c is one of the {OP} for c in s) / len(s), or 0 for ''
 * How much of the text is {OP}, out of a hundred?
 * relative frequency of {OP} among all characters, in percent (0 if empty)
 * What percentage of a C string are {OP}?
 * percent of characters that are {OP}
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
 * truncate a string to at most n characters at a word boundary, in place, or at n without a space
 * shorten a text in place to a limit without cutting a word; if there is no space to cut at, cut at the limit
 * cut a too long string at the last space at or before index n, or at n when there is none
 * at most n characters of a text, whole words only unless the first is longer, in place
 * preview text of at most n characters that ends with a whole word if possible, same buffer
 * limit the length of a string to n, going back to the last space so as not to split a word
 * Write a function that shortens a string to at most n characters in place, at the last space if the cut would fall inside a word.
 * How do I shorten a text to n characters but keep the words whole, unless there is no space?
 * Truncates the string to at most n characters in the same buffer, at a word boundary if there is a space.
 * make text shorter than or equal n, but no half words if a space is there to cut at
 * word-aware truncation of a string to a maximum length, hard cut without spaces
 * Write a program that shortens a text in place to at most n characters without splitting a word, or hard at n if the kept part has no space.
 * Python: s if len(s) <= n, else s[:n + 1].rsplit(' ', 1)[0] or s[:n] when there is no blank, in place
 * Make it no longer than that, cutting at the last space that fits; without a space cut anyway.
 * truncate at the last word boundary (space) at offset n or less, falling back on n
 * How can I truncate a C string to n chars on a word boundary?
 * shorten a string to n characters at a space
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
 * remove the first word of a string and the spaces around it, in place
 * drop the command at the start of a line, i.e. its first word, and keep the rest
 * text without its first word, and without the spaces before and after that
 * cut off the first word of a string and the blanks behind it
 * everything after the first word of a text and its spaces, in the same buffer
 * shift the first word off the front of a string in place
 * Write a function that deletes the first word of a string and the spaces that follow it.
 * How do I get the rest of a text after its first word, in place?
 * Removes leading spaces, the first word and the spaces after it from the string in the same buffer.
 * take first word of text and spaces behind it away
 * leading token removal from a string in place, spaces after it included
 * Write a function to delete the opening word of a text together with the blanks around it, in place.
 * Python ' '.join-free: s.lstrip().partition(' ')[2].lstrip(), spaces only, in the same buffer
 * Take away the first word and the spaces before and behind it.
 * drop the initial space-delimited token and adjacent spaces in situ
 * How to strip the command name (first word) from a C string?
 * remove the first word
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
 * drop the final word of a string and the blanks around it
 * everything but the last word of a text, trimmed at the end, same buffer
 * first names only: cut the surname, the last word, off a full name, and the space
 * Write a function that deletes the last word of a string together with the spaces around it.
 * How do I delete the last word of a text and the spaces before it?
 * Truncates the string before its last word, without trailing spaces.
 * take last word of text away, spaces before it also
 * trailing token removal from a string in place, no spaces left at the end
 * Write a function to delete the closing word of a text together with the blanks around it, in place.
 * Emacs backward-kill-word on a string, with trailing spaces before and after it gone too
 * Take away the last word and the spaces round it.
 * drop the final space-delimited token and adjacent spaces in situ
 * How do I chop the last word off a C string?
 * remove the last word
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
 * number of a given word in a sentence, first is 1, 0 if it is not there
 * position, counted from 1, of a word among the space-separated words of a text, or 0
 * which word of the text is the given one, first is 1, none is 0
 * word index from 1 of a whole word in a text, 0 if missing
 * find a whole word in a sentence, count its words from one, 0 without a match
 * at which place among the words of a sentence is the given word? 1 for the first, 0 for none
 * Write a function that returns the number, from 1, of the first word of a text equal to a given one, or 0.
 * Which word of the sentence is it: the first (1), the second (2)? 0 if none.
 * Returns the 1-based number of the first space-separated word equal to the second string, 0 if it does not occur.
 * the given word is which number in the sentence from 1, 0 when not there
 * ordinal of a token in a string, from 1, split at spaces, or 0
 * Write a function that finds which word of a text (counted from 1) equals a given word exactly, 0 if none does.
 * Python s.split(' ').index(w) + 1 for single spaces, 0 instead of an exception
 * As how many-th word does this one come? 0 if it never does.
 * one-based ordinal of the first space-delimited token equal to word, 0 if absent
 * How do I get the word position (1, 2, ...) of a word in a C string, or 0?
 * position of a word among the words of a string, from 1, or 0
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
