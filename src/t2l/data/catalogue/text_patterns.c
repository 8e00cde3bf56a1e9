/**
 * Does the whole string consist of an a followed by {Q}, and nothing else?
 * Write a function that matches a string against the regex {Q:2}, from its first to its last character.
 * Full match of the regular expression {Q:2} on a C string, without a regex library
 * Check whether a string is exactly one letter a and then {Q}.
 * true if the entire text matches {Q:2}, i.e. one a with {Q} after it
 * How do I implement the anchored pattern ^{Q:2}$ by hand on a char pointer?
 * Returns whether the string is an 'a' with {Q} behind it; any other character makes it false.
 * match the complete string with pattern {Q:2} (not a search inside it)
 * tiny matcher for the regexp {Q:2}, whole input only, result true or false
 * Write a function to test if a word is made of a single leading a and {Q}, with no character left over.
 * fullmatch for the pattern {Q:2}: first char is a, after that come {Q} until the end
 * validate that a string begins with one a, then has {Q} and then ends
 * Is a text of the form {Q:2} in regular expression notation (the whole text must fit)?
 *
 * @Q n>=0 "any number of b's, even none" "ab*"
 * @Q n>=1 "one or more b's" "ab+"
 * @Q n<=1 "at most one b" "ab?"
 * @Q n==3 "exactly three b's" "abbb"
 * @Q n>=2 "two or more b's" "abb+"
 * @name matches_pattern full_match match_a_then_b
 * @string s
 */
_Bool matches_pattern(const char *s) {
    if (*s++ != 'a') return 0;
    int32_t n = 0;
    while (*s == 'b') {
        s++;
        n++;
    }
    return *s == 0 && Q;
}

/**
 * Does the string {s} begin with {c} and end with {d}, at two different positions?
 * Write a function that checks whether a string starts with one given character and ends with another, at least two characters long.
 * regex ^c.*d$ on a string, where c and d are char parameters; false for fewer than two characters
 * Check if a text has a certain first character and a certain last character (string, first, last); a one-character text fails.
 * string of two or more characters whose first is {c} and whose last is {d}
 * How can I test that a string starts with x and finishes with y, both passed as chars, and is at least 2 long?
 * true if the first char of {s} equals {c} and the last one equals {d}, false if {s} is shorter than two
 * Write a function to match an opening character, any text, and a closing character: string, opening, closing; minimum length 2.
 * match "starts with a, anything in between, ends with b", with both letters passed after the string; length below 2 fails
 * Does a word open with one given letter and close with a second given one? False for fewer than two letters.
 * check the delimiters of a string: first char, then last char are given, and they must be two separate characters
 * want a bool: first letter is {c}, last letter is {d}, strings under 2 chars never count
 * Is {s} wrapped between a leading {c} and a trailing {d}, which may not be the same single character?
 *
 * @name starts_and_ends wrapped_in begins_and_ends_with
 * @string s
 */
_Bool starts_and_ends(const char *s, char c, char d) {
    if (s[0] != c || s[0] == 0 || s[1] == 0) return 0;
    while (s[1] != 0) s++;
    return *s == d;
}

/**
 * Does the whole text (first) match a pattern (second) in which . stands for any one character and x* for zero or more x?
 * Write a function for regular expression matching with support for '.' and '*', covering the entire string; string first, then pattern.
 * regular expression matcher: dot matches any character, star repeats the element before it zero or more times, full match of text, pattern
 * Implement a mini regex engine with only the metacharacters . and *, matching the complete text; arguments text and pattern.
 * How do I match a string against a simple regexp with dot and Kleene star, no substring search, text before pattern?
 * isMatch(s, p) with . for any single char and * for zero or more of the preceding one, the whole of s must match
 * Given a text and a regex made of literals, dots and starred characters, tell if the regex covers all of the text.
 * recursive regex match: literal, any-character dot, and the star quantifier on the previous character; anchored at both ends; text, pattern
 * true if the pattern in the second argument, with '.' and '*' as in regular expressions, matches all of the first string
 * Write a function that returns whether a string is in the language of a small regular expression with . and * (string, expression).
 * "aab" matches "c*a*b" and "ab" matches ".*": test a text against such a pattern, from start to end
 * small regex matcher needed in C: only . and * are special, match must reach the end, params are text then regex
 * Can the second string, read as a regex of characters, dots and stars, describe the first string completely?
 *
 * @name regex_match is_match match_regex
 * @string s
 * @string p
 */
_Bool regex_match(const char *s, const char *p) {
    if (*p == 0) return *s == 0;
    _Bool fits = *s != 0 && (*p == '.' || *p == *s);
    if (p[1] != '*') return fits && regex_match(s + 1, p + 1);
    return regex_match(s, p + 2) || (fits && regex_match(s + 1, p));
}

/**
 * Does a text (first) fit an input mask (second), where 9 stands for a digit, A for a letter and every other character for itself?
 * Write a function to validate a text with a mask: 9 means any digit, A any letter, other characters themselves; text, then mask.
 * input mask check, e.g. "AA-999": A is a letter, 9 a digit, all else literal, lengths equal; the text comes first
 * Check if a string matches a picture such as "999-9999", with 9 as placeholder for a digit and A for a letter (string, picture).
 * How do I test user input against a format mask with A for letters, 9 for digits, and literal separators? Input first, then mask.
 * true when the text has the mask's length and each character suits it: 9 a digit, A a letter, anything else that very character
 * Given a text and a template like "A9A 9A9", does the text have letters at the As, digits at the 9s and the same characters elsewhere?
 * mask matching for form fields: digit placeholder 9, letter placeholder A, literals otherwise; args are the value and the mask
 * Is the serial number (first string) of the format in the second string, in which A means letter and 9 means digit?
 * validate a code by a pattern string, A = one ASCII letter, 9 = one digit, any other char = itself; code, then pattern
 * format validator: the second parameter describes the form, nines for digits, capital As for letters, all else verbatim
 * I have masks like AAA-99 (letter/digit placeholders, dash stays) and want to know if a text, passed before the mask, conforms
 *
 * @name matches_mask fits_mask check_mask
 * @string s
 * @string mask
 */
_Bool matches_mask(const char *s, const char *mask) {
    for (; *s != 0 && *mask != 0; s++, mask++) {
        if (*mask == '9') {
            if (*s < '0' || *s > '9') return 0;
        } else if (*mask == 'A') {
            if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z'))) return 0;
        } else if (*s != *mask) {
            return 0;
        }
    }
    return *s == *mask;
}

/**
 * Is the string a {SEP:2} name: lower-case words of letters only, joined by single {SEP}, with at least one word?
 * Write a function that checks if a name is in {SEP:2}: only small letters, with single {SEP} between words.
 * Check whether an identifier consists of one or more runs of lowercase letters with exactly one {SEP:3} between two runs.
 * {SEP:2} validator: lowercase letters and {SEP}, no {SEP:3} at the start or end, none doubled, not empty
 * How do I verify that a string is lowercase words joined by {SEP}, as in {SEP:2} (no digits)?
 * regex for [a-z]+ groups separated by one {SEP:3} each, the whole string, one group is enough
 * true if {s} is written in {SEP:2}, i.e. one or more non-empty parts of letters a to z divided by {SEP}
 * Write a function to test for {SEP:2}; each word between the {SEP} is one or more lower-case letters, nothing else.
 * Does a variable name follow {SEP:2}, with lowercase letters only and no {SEP} side by side or at either end?
 * lint rule: name must be {SEP:2}, small letters a-z joined with single {SEP}, empty is not allowed
 * match lower-case letter sequences that are joined with single {SEP}, complete string, one sequence counts too
 * is my non-empty string correct {SEP:2}? only a-z, and a single {SEP:3} just between two letters
 *
 * @SEP '_' "underscores" "snake_case" "underscore"
 * @SEP '-' "hyphens" "kebab-case" "hyphen"
 * @SEP '.' "dots" "dot.case" "dot"
 * @name is_delimited_name is_name_style valid_case
 * @string s
 */
_Bool is_delimited_name(const char *s) {
    char before = SEP;
    for (; *s != 0; s++) {
        if (*s == SEP ? before == SEP : *s < 'a' || *s > 'z') return 0;
        before = *s;
    }
    return before != SEP;
}

/**
 * Is a name in SCREAMING_SNAKE_CASE: capitals and digits in groups joined by single underscores, beginning with a capital?
 * Write a function that checks for an upper-case constant name: capital letter first, then capitals, digits or single underscores, none at the end.
 * SCREAMING_SNAKE_CASE check: starts with A-Z, then A-Z, 0-9 and lone underscores, no trailing underscore
 * Check whether an identifier is written like MAX_SIZE_2: capitals, digits and single inner underscores, beginning with a capital.
 * Does a macro name consist of capitals and digits with single underscores inside, starting with a capital?
 * naming convention test for constants, regex ^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$
 * true for constant names like "PI", "MAX_LEN" and "UTF_8", false for "Max", "A__B", "_A", "A_", "3D" and ""
 * How can I test whether a string is an all-caps constant name, words split by exactly one underscore, digits allowed but not first?
 * is it a valid UPPER_SNAKE name? first a capital, then also digits and single underscores, but no underscore last
 * Write a function to recognise screaming snake case, digits allowed except in front; double underscores and underscores at either end are wrong.
 * linter rule for enum values: uppercase letters and digits in parts joined by '_', the very first character a letter
 * return whether a text looks like a C macro constant: capitals and digits, single underscores between parts, no digit first
 *
 * @name is_constant_case is_screaming_snake is_macro_name
 * @string s
 */
_Bool is_constant_case(const char *s) {
    if (*s < 'A' || *s > 'Z') return 0;
    char before = *s;
    for (s++; *s != 0; s++) {
        if (*s == '_' ? before == '_' : !((*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9'))) return 0;
        before = *s;
    }
    return before != '_';
}

/**
 * Does a string consist of one or more letters followed by one or more digits, and of nothing else?
 * Write a function that matches the regex ^[A-Za-z]+[0-9]+$ against a string.
 * letters first, then digits, at least one of each, whole string: true or false
 * Check if a code such as "abc123" has a word part in front and a number part behind, with no other characters.
 * full match of [A-Za-z]+\d+ without a regex library
 * How do I check that a text is one or more letters and then one or more digits until the end?
 * Returns true if the string splits into a non-empty alphabetic prefix and a non-empty numeric suffix.
 * Is a string letters and then digits, at least one of each, like "room12"? Mixed order such as "a1b2" gives false.
 * Write a function to validate item codes with an alphabetic beginning and a numeric ending, both at least one character.
 * alphabetic run then numeric run and end of string, neither run empty
 * want to know if the name ends in a number and everything before this number is letters, one letter minimum
 * pattern of at least one ASCII letter followed by at least one decimal digit, anchored on both sides
 *
 * @name letters_then_digits is_letter_digit_code matches_word_number
 * @string s
 */
_Bool letters_then_digits(const char *s) {
    const char *start = s;
    while ((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z')) s++;
    if (s == start) return 0;
    start = s;
    while (*s >= '0' && *s <= '9') s++;
    return s > start && *s == 0;
}

/**
 * Is the string a number that may be in scientific notation, such as -1.5e+10, with digits on at least one side of the point?
 * Write a function that validates a decimal floating-point string: optional sign, digits, at most one point, optional e or E exponent that may be signed.
 * valid number check: "2", "-.5", "3.", "6.02e23" are, "e3", "1e", "1.2.3" and "." are not
 * Check whether a text is a decimal number such as +3. or .5, with or without an exponent like E-7, and nothing else.
 * does the whole string match [+-]?(digits[.digits] or .digits)([eE][+-]?digits)?, where "3." counts too
 * How do I test if a string is a valid number, with scientific notation, a leading sign, "3." and ".5" allowed, without strtod?
 * true if the whole string is a number, maybe signed, in decimal or exponential notation; "3." and ".5" count, blanks, hex and inf don't
 * Write a function to decide if a string is numeric, as LeetCode's "Valid Number" asks.
 * validate a number: optional sign, digits with an optional point anywhere, then maybe e or E and an optionally signed integer
 * number format check that accepts 1e5, +0.1E-3, .5, 3. and 7 but not a lone sign, point or exponent
 * regex ^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$ implemented by hand for a C string
 * Can the entire text be read as a real number such as "-3.", ".5" or "2E+8"?
 *
 * @name is_valid_number is_float_literal is_scientific_number
 * @string s
 */
_Bool is_valid_number(const char *s) {
    int32_t digits = 0;
    if (*s == '+' || *s == '-') s++;
    for (; *s >= '0' && *s <= '9'; s++) digits++;
    if (*s == '.')
        for (s++; *s >= '0' && *s <= '9'; s++) digits++;
    if (digits == 0) return 0;
    if (*s == 'e' || *s == 'E') {
        s++;
        if (*s == '+' || *s == '-') s++;
        if (*s < '0' || *s > '9') return 0;
        while (*s >= '0' && *s <= '9') s++;
    }
    return *s == 0;
}

/**
 * Is the string a UUID: 36 characters, hex digits in groups of 8-4-4-4-12 with hyphens between?
 * Write a function that validates the format of a UUID (8-4-4-4-12 hexadecimal digits, either case, hyphens).
 * UUID format check, any version, upper or lower case hex digits, no braces
 * Check whether a text looks like 123e4567-e89b-12d3-a456-426614174000, a GUID of any version with hex digits in either case.
 * How do I verify that a string is a well-formed GUID without braces?
 * true if a string is five hyphen-separated groups of 8, 4, 4, 4 and 12 hex digits
 * Does an identifier have the shape of a universally unique identifier, version bits ignored?
 * is_uuid: length 36, dashes at indices 8, 13, 18 and 23, hex digits in all other places
 * validate uuid string in C, only the layout, not version or variant
 * regex [0-9a-fA-F] with counts 8, 4, 4, 4, 12 joined by dashes, whole string
 * return true for a textual UUID of any version with hyphens, false for anything shorter, longer or with a non-hex character
 * I get a request id and must know if it is a uuid (hex and four dashes in the usual places)
 *
 * @name is_uuid is_guid valid_uuid
 * @string s
 */
_Bool is_uuid(const char *s) {
    for (int32_t i = 0; i < 36; i++) {
        char c = s[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') return 0;
        } else if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
            return 0;
        }
    }
    return s[36] == 0;
}

/**
 * Is the string a full IPv6 address: eight groups of one to four hex digits with colons, without the :: abbreviation?
 * Write a function that validates an IPv6 address with all eight groups of 1 to 4 hex digits; "::" is not accepted.
 * IPv6 check without zero compression: 8 groups, each 1-4 hexadecimal digits of either case, separated by single colons
 * Check whether a text is an uncompressed IPv6 address such as 2001:db8:0:0:0:0:2:1.
 * How do I validate an IPv6 address with all eight parts given, each 1 to 4 hex digits, no :: inside?
 * true if the string consists of exactly eight colon-separated hex numbers of at most four digits, none empty
 * validate IP address, version 6 only, eight groups of up to four hex digits, leading zeros allowed, :: forms rejected
 * Does a text hold eight blocks of 1 to 4 hex digits, joined by seven colons, and nothing more?
 * is it a valid ipv6? no double colon shortcut, no zone id, just 8 groups of 1-4 hex digits
 * LeetCode style IPv6 validation: x1:x2:...:x8, each xi one to four hexadecimal digits
 * syntax check for IPv6 addresses in colon notation, eight non-empty fields of up to four hex digits required
 * return whether the string is an IPv6 address of eight groups, 1 to 4 hex digits each, upper or lower case
 *
 * @name is_ipv6 valid_ipv6 is_full_ipv6
 * @string s
 */
_Bool is_ipv6(const char *s) {
    for (int32_t group = 0; group < 8; group++) {
        int32_t digits = 0;
        while ((*s >= '0' && *s <= '9') || (*s >= 'a' && *s <= 'f') || (*s >= 'A' && *s <= 'F')) {
            s++;
            digits++;
        }
        if (digits < 1 || digits > 4) return 0;
        if (group < 7 && *s++ != ':') return 0;
    }
    return *s == 0;
}

/**
 * How many mentions, i.e. words that begin with @ and have at least one more character, does a text contain? Spaces separate words.
 * Write a function to count the @mentions in a tweet: space-separated words that start with @ and are longer than that.
 * number of space-separated words like "@anna" in a message, a lone @ not counted
 * Count the user mentions in a post: space-separated words whose first character is an at sign followed by something.
 * How many @handles are in a chat message, split at spaces? An e-mail address has its @ inside the word, so it isn't one.
 * mention counter: an @ at the start of the text or after a space, followed by a character other than space
 * Count how often somebody is tagged with @name in a comment, repeats included, words split at spaces.
 * count at-mentions, an @ at the start of a space-separated word with more behind it, "@bob hi a@b @eve @" gives 2
 * Given a social media post, return how many of its space-separated words have a leading @ and one or more characters behind it.
 * how many pings does this text send (space-separated words starting with @, not the bare sign)?
 * Returns the count of mentions in the text, each an '@' at the start of a space-separated word with at least one character after it.
 * number of user tags such as @someone in a string, repeats included; only words split by spaces that start with @ and go on
 *
 * @name count_mentions mention_count
 * @string s
 */
int32_t count_mentions(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == '@' && (i == 0 || s[i - 1] == ' ') && s[i + 1] != 0 && s[i + 1] != ' ') count++;
    return count;
}

/**
 * Is the string a version of exactly three numbers with dots, like 1.12.0, where no number has a leading zero?
 * Write a function that checks for a semantic version MAJOR.MINOR.PATCH without pre-release or build part.
 * semver core check: three dot-separated non-negative integers, no leading zeros, nothing else
 * Check whether a text is a plain semver such as "2.0.15"; "1.2", "01.2.3" and "1.2.3-beta" are not.
 * How do I validate a version string of the form x.y.z with all three parts numeric and unpadded?
 * true if a release number has exactly three numeric components, each "0" or not starting with 0
 * validate semantic versioning, only the three core numbers allowed, no "v" in front
 * regex (0|[1-9]\d*) three times with dots between, anchored at both ends
 * Does a tag have the form digits.digits.digits, without superfluous zeros at the start of a part?
 * strict version check for a package manager: major, minor, patch, all given, all without zero padding
 * is version string valid semver? numbers may be any length, a pre-release or build suffix makes it invalid
 * Returns whether the string is three decimal numbers joined by dots, without leading zeros.
 *
 * @name is_semver is_version valid_semver
 * @string s
 */
_Bool is_semver(const char *s) {
    for (int32_t part = 0; part < 3; part++) {
        if (*s < '0' || *s > '9') return 0;
        if (*s == '0' && s[1] >= '0' && s[1] <= '9') return 0;
        while (*s >= '0' && *s <= '9') s++;
        if (part < 2 && *s++ != '.') return 0;
    }
    return *s == 0;
}

/**
 * Is the string a dollar amount such as $1,234.50: a $, digits grouped by commas in threes, and optionally a point and two digits?
 * Write a function that validates US currency text: dollar sign, 1 to 3 digits, then comma groups of three, maybe two cents digits.
 * currency format check: "$7", "$12.05" and "$1,000,000.00" are right, "$1000", "$1,00" and "12.05" are wrong
 * Check whether a price is written with dollar sign, obligatory thousands commas and either no decimals or exactly two.
 * How do I match \$\d\d?\d?(,\d\d\d)*(\.\d\d)? against a whole string by hand?
 * true if a text is money in the American format like $1,234 or $0.50: thousands commas obligatory, two decimals or none
 * validate money string: begins with $, 1 to 3 digits, then groups of three after commas; cents (two digits) optional
 * Does an amount follow the US style, i.e. $, at most three digits, any number of ",ddd" and then perhaps ".dd"?
 * is the price text well formed? dollar sign needed, comma grouping required from a thousand on, two decimals or none
 * dollar amount validator: $ sign, obligatory thousands commas, optionally two decimals, no spaces, no minus
 * return whether the string is a sum of dollars with $ in front, required commas between thousands, and two digits of cents or none
 * I want to reject prices like $12,34, $1234, $1.5 or 12 but accept $1,234 and $1,234.99
 *
 * @name is_dollar_amount is_us_currency valid_price_text
 * @string s
 */
_Bool is_dollar_amount(const char *s) {
    if (*s++ != '$') return 0;
    int32_t digits = 0;
    for (; *s >= '0' && *s <= '9'; s++) digits++;
    if (digits < 1 || digits > 3) return 0;
    while (*s == ',') {
        digits = 0;
        for (s++; *s >= '0' && *s <= '9'; s++) digits++;
        if (digits != 3) return 0;
    }
    if (*s == '.') {
        digits = 0;
        for (s++; *s >= '0' && *s <= '9'; s++) digits++;
        if (digits != 2) return 0;
    }
    return *s == 0;
}

/**
 * Is a text (first) a lipogram in a letter (second, lower case), that is, does it avoid that letter in both cases?
 * Write a function that checks whether a text is a lipogram: the given small letter occurs neither small nor as a capital.
 * lipogram test for a text and a lower-case letter to avoid: true if it never appears in either case
 * Check that a string does without a certain letter entirely, upper case included; the letter comes as a lower-case char.
 * Does the text {s} do without the lower-case letter {c} and without its capital?
 * true if neither {c} nor its capital is in the text {s}; {c} is one of a to z
 * is this sentence a lipogram for a letter, capitals counted too? text first, then the letter in lower case
 * Given a phrase and a forbidden lower-case letter, return whether the phrase is free of it, ignoring case.
 * How do I test that a text never uses one banned letter, given in lower case, not even as a capital?
 * letter is absent from a string, case-insensitive; letter passed in lower case; an empty text qualifies
 * no occurrence of the lower-case letter {c} or of its capital anywhere in {s}
 * Write a function to verify that a poem avoids a letter completely, in both cases (poem, lower-case letter).
 *
 * @name is_lipogram avoids_letter lacks_letter
 * @string s
 * @range c 97 122
 */
_Bool is_lipogram(const char *s, char c) {
    for (; *s != 0; s++)
        if (*s == c || *s == c - 32) return 0;
    return 1;
}

/**
 * How long is the longest run of adjacent {OP:1} in a string, in either case?
 * Write a function that returns the length of the longest {OP:2} of a word: {OP:1} side by side, capitals included.
 * longest streak of {OP:1} in a text, upper and lower case alike, 0 if there are none
 * Find the greatest number of consecutive {OP:1} in a string; any other character ends the run.
 * longest {OP:2}: maximum count of {OP:1} in a row, case ignored
 * How many {OP:1} of either case stand next to each other at most in a word?
 * length of the longest substring made of {OP:1} only, capitals count too
 * Given a text, return the size of its biggest block of neighbouring {OP:1} in either case, y being a consonant.
 * What is the maximum number of {OP:1} one after another in this phrase, in either case? Spaces and digits interrupt.
 * max run length of {OP:1} in a C string (vowels are a, e, i, o, u in both cases)
 * search for the longest {OP:2} within a text, case ignored, and return how many letters it has (one suffices)
 * tongue twister metric: most {OP:1} in a row, in either case, without another character in between
 *
 * @OP vowel "vowels" "vowel sequence"
 * @OP !vowel "consonants" "consonant cluster"
 * @name longest_letter_streak longest_cluster max_run
 * @string s
 */
int32_t longest_letter_streak(const char *s) {
    int32_t longest = 0, run = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        _Bool vowel = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
        run = c >= 'a' && c <= 'z' && (OP) ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Is the word abecedarian, i.e. do its letters come in alphabetical order, equal neighbours allowed and case ignored?
 * Write a function that checks whether a word is abecedarian: no letter comes before its predecessor in the alphabet, in either case.
 * abecedarian test for a string, e.g. "almost", "billowy" and "Abbot"; case-insensitive, non-letters skipped
 * Check that the letters of a word never go back in the alphabet from left to right, upper and lower case treated alike.
 * Does a word have its letters sorted from a to z, like "biopsy" or "floor", when capitals count as small letters?
 * true if each letter is the same as or later in the alphabet than the one before, ignoring case; the empty word is fine
 * are the letters of this word in alphabetic order? doubles ok, capital = small
 * How can I detect words such as "chimps" whose letters already stand in alphabetical order, repeats allowed, whatever their case?
 * check that the letters of a text are in non-descending alphabetical order, ignoring case
 * Return whether the letters of a word are in alphabetical order, repeats allowed; 'B' and 'b' are the same letter.
 * word puzzle: are the letters of a word in alphabetical order (repeated letters permitted, case does not matter)?
 * check that the letters of a word, lower-cased, are in ascending order, doubles allowed, anything but letters skipped
 *
 * @name is_abecedarian letters_in_order is_alphabetical
 * @string s
 */
_Bool is_abecedarian(const char *s) {
    char before = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c < 'a' || c > 'z') continue;
        if (c < before) return 0;
        before = c;
    }
    return 1;
}

/**
 * How many contractions like "don't" does a text have, i.e. apostrophes with a letter right before and right after?
 * Write a function to count the apostrophes of a string that stand between two letters, as in "it's".
 * number of contractions in a sentence: each ' that is enclosed by letters on both sides
 * Count apostrophes inside words, between two letters; quotes at the beginning or end of a word do not count.
 * How many times does a text use a short form such as can't, we'll or I'm (letter, apostrophe, letter)?
 * inner apostrophe counter: character ' with an ASCII letter as left and as right neighbour
 * Given an English text, return the number of apostrophes surrounded by letters.
 * contraction count of a C string, each apostrophe between letters is one, "I'm sure it isn't" gives 2
 * count occurrences of regex [A-Za-z]'[A-Za-z], where matches may share a letter
 * how many apostrophes stand in the middle of words, as in o'clock, with a letter on each side?
 * total number of apostrophes that have a letter directly before and after them in a string
 * Tally the apostrophes that directly join two letters of a text.
 *
 * @name count_contractions inner_apostrophes
 * @string s
 */
int32_t count_contractions(const char *s) {
    int32_t count = 0;
    if (*s == 0) return 0;
    for (int32_t i = 1; s[i] != 0; i++) {
        char l = s[i - 1] | 32, r = s[i + 1] | 32;
        if (s[i] == '\'' && l >= 'a' && l <= 'z' && r >= 'a' && r <= 'z') count++;
    }
    return count;
}

/**
 * How many different bigrams, i.e. pairs of adjacent characters, does a string have?
 * Write a function that counts the distinct bigrams of a text; a pair that occurs again counts once.
 * number of unique two-character substrings of a string
 * Count the different character pairs (neighbours, case-sensitive) in a word, "banana" has 3: ba, an, na.
 * distinct 2-grams of a C string, overlapping ones included
 * How do I find how many different substrings of length 2 a text contains?
 * size of the set of all bigrams of a string; 0 if it has fewer than two characters
 * Given a word, return how many different pairs of consecutive characters it has, ab and ba being two pairs.
 * unique digram count, spaces and signs are characters like any others
 * number of different adjacent character pairs, repeats ignored, "aaaa" gives 1
 * how many different two-character combinations stand side by side in my text?
 * character-level bigram vocabulary size of a string, i.e. how many distinct bigrams occur
 *
 * @name distinct_bigrams count_bigrams bigram_types
 * @string s
 */
int32_t distinct_bigrams(const char *s) {
    int32_t count = 0;
    if (*s == 0) return 0;
    for (int32_t i = 0; s[i + 1] != 0; i++) {
        int32_t j = 0;
        while (s[j] != s[i] || s[j + 1] != s[i + 1]) j++;
        if (j == i) count++;
    }
    return count;
}

/**
 * Turn a kebab-case name into Train-Case in place: its first letter and each letter after a hyphen become capitals.
 * Write a function that capitalizes HTTP header names, e.g. "content-type" to "Content-Type", in place; other letters stay.
 * convert to Train-Case in place: capital at the start and behind every dash, the rest untouched
 * Upper-case the first character of each hyphen-separated part of a string, in place.
 * How do I make "user-agent" into "User-Agent" in the same buffer?
 * header case conversion, in place: a small letter at the beginning or right after '-' becomes a capital
 * Capitalize the words of a hyphenated name in place, leaving hyphens and all other letters alone.
 * train case for a dashed identifier, modifies the string, "x-request-id" becomes "X-Request-Id"
 * I need each letter following a dash (and the first one) in upper case, changing my char array itself
 * Given a string with hyphens, raise the initial letter of every piece to upper case in place.
 * title-case a hyphenated surname such as "smith-jones" in place, capital after each '-' and in front
 * kebab to Train-Case, no copy, hyphens kept
 *
 * @name to_train_case header_case capitalize_hyphenated
 * @string s
 */
void to_train_case(char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if ((i == 0 || s[i - 1] == '-') && s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
}

/**
 * Convert a camelCase name to SCREAMING_SNAKE_CASE in a buffer: an underscore before each inner capital, all letters upper case.
 * Write a function that turns maxItemCount into MAX_ITEM_COUNT, writing to an output buffer.
 * camel case to constant case into an output buffer: '_' before every capital but one at index 0, small letters to capitals
 * Write the camelCase identifier {s} as a macro name, upper case with underscores between the words, to {out}.
 * How do I convert camelCase to UPPER_SNAKE_CASE in C, with the result in a second string?
 * Copy a camelCase name to a second buffer in capitals, with an underscore before each upper-case letter except the first character.
 * camelToConstant: "fooBar" gives "FOO_BAR", an underscore before every later capital, stored in the given output buffer
 * screaming snake case from camel case, result in a second buffer, digits and other characters copied
 * Turn a variable name in camel case into the name of a constant (all caps, underscores), into another buffer.
 * make an enum style name (all caps, underscore before each inner capital) from a camelCase name, in the caller's buffer
 * Given an identifier with capitals as word starts, write its all-caps, underscore-separated form to an output buffer.
 * put an underscore before each inner capital and upper-case everything, from the first string to the second
 *
 * @name camel_to_constant camel_to_screaming_snake
 * @string s
 * @array out 64
 * @range out 120 120
 */
void camel_to_constant(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (i > 0 && s[i] >= 'A' && s[i] <= 'Z') *out++ = '_';
        *out++ = s[i] >= 'a' && s[i] <= 'z' ? s[i] - 32 : s[i];
    }
    *out = 0;
}

/**
 * Split a camelCase name into lower-case words at every inner capital, with spaces between, in a buffer: "maxItemCount" becomes "max item count".
 * Write a function that inserts a space before each inner capital of a camelCase string and lower-cases everything, into an output buffer.
 * camel case to words into an output buffer, lower case, a space before each inner capital
 * Write the identifier {s} in camelCase as readable lower-case words to {out}, with a blank before every capital but a leading one.
 * How do I turn camelCase into a phrase of small letters with a space at each inner capital, in another buffer?
 * humanize a camelCase or PascalCase name into a buffer: all letters small, a space before every capital but a leading one
 * Copy a string to another buffer, replacing each capital by a space and its small letter (no space at the very beginning).
 * break up a name like "isReadOnly" before every inner capital, giving "is read only", written to a second buffer
 * Given a PascalCase or camelCase label, write its words (each capital starts one) separated by single spaces, all lower case, to the output.
 * un-camel a name to plain text: a space before each inner capital, everything lower case, result in another buffer
 * make a camelCase string readable in an output buffer: space before each inner capital, all lower case
 * decamelize to lower case with a blank before each capital inside, from the first string into the second
 *
 * @name camel_to_words decamelize split_camel_case
 * @string s
 * @array out 64
 * @range out 120 120
 */
void camel_to_words(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        _Bool capital = s[i] >= 'A' && s[i] <= 'Z';
        if (capital && i > 0) *out++ = ' ';
        *out++ = capital ? s[i] + 32 : s[i];
    }
    *out = 0;
}

/**
 * How many words does a camelCase name have? Each capital starts a word, and so does the first character; 0 if it is empty.
 * Write a function to count the words of a camelCase string: one plus the capitals after the first character, 0 for "".
 * number of words in a CamelCase identifier, with or without a capital at the beginning, none if it is empty
 * Count the words in a variable name such as saveChangesInTheEditor, which has five; an empty name has none.
 * How do I get the word count of a camel-cased string (0 if empty) when every capital begins a new word?
 * camel case word counter for a C string, "fooBar" and "FooBar" both give 2, "" gives 0
 * Given a name in camelCase or PascalCase, return how many words were glued together, each capital starting one; 0 if empty.
 * number of words in a camel case identifier, consecutive capitals being words of their own, "" having none
 * how many words does this camelCase name have, with a new one at each inner capital (empty: zero)?
 * one plus the number of capitals at index 1 or later of a string, but 0 for an empty one
 * Returns the number of words in a camelCase text, one more than its inner capitals, 0 for an empty text.
 * length of a method name in words, where each capital after the first character begins one more; empty gives 0
 *
 * @name count_camel_words camel_word_count
 * @string s
 */
int32_t count_camel_words(const char *s) {
    if (*s == 0) return 0;
    int32_t words = 1;
    for (s++; *s != 0; s++) words += *s >= 'A' && *s <= 'Z';
    return words;
}

/**
 * At which index does the lexicographically smallest rotation of a string begin? The first index on ties, 0 for an empty string.
 * Write a function that finds the start of the least rotation of a string by character codes, the smallest such index.
 * minimal string rotation: return the starting index of the smallest cyclic shift, the earliest in a tie
 * Find the left rotation amount that makes a word come first in character code order; the least amount if several do.
 * index of the lexicographically minimal cyclic shift of a C string, 0 if it is empty
 * How many characters must be moved from the front to the end to get the smallest rotation of a string (fewest, if there are several ways)?
 * Booth's problem: index where the lexicographically least circular rotation of a string starts, lowest on ties
 * Given a circular string, at which index do I cut it so that the text is smallest in ASCII order? First possible cut.
 * start index of the lexicographically smallest rotation of a circular string (the first one if equal rotations exist)
 * start index of the smallest rotation: "bca" gives 2 because "abc" is its smallest; earliest index for periodic words
 * Return the offset of the rotation of a string that sorts before all others, compared char by char; the first of equal ones.
 * index where the lexicographically minimum rotation of a string starts, brute force is ok, ties go to the leftmost
 *
 * @name least_rotation minimal_rotation smallest_rotation_start
 * @string s
 */
int32_t least_rotation(const char *s) {
    int32_t n = 0, best = 0;
    while (s[n] != 0) n++;
    for (int32_t i = 1; i < n; i++) {
        int32_t k = 0;
        while (k < n && s[(i + k) % n] == s[(best + k) % n]) k++;
        if (k < n && s[(i + k) % n] < s[(best + k) % n]) best = i;
    }
    return best;
}

/**
 * By how many places must a string (first) be rotated to the left to become another one (second)? The fewest, or -1 if impossible.
 * Write a function that returns the smallest left rotation that turns the first string into the second, -1 if none does.
 * rotation distance of two strings: least number of left shifts from the first to the second, 0 if they are equal, -1 for no rotation
 * Find how often the front character must be moved to the back of {a} until it is {b}; -1 if that never happens.
 * How many left cyclic shifts make "abcd" into "cdab"? Fewest from the first given string to the second, or -1.
 * smallest left shift from a word to its rotation (second string), -1 when the second is not a rotation of the first
 * Given two strings, return the lowest index in the first from which reading it cyclically gives the second, or -1.
 * least left-rotate count from the first to the second, minus one if lengths differ or it is no rotation; two empty strings give 0
 * smallest offset of a circularly shifted text: original first, version shifted left second, -1 if they don't correspond
 * least k such that rotating the first text left by k characters yields the second, else -1
 * fewest moves of the leading char to the end so that the first word equals the second one, or -1 if not reachable
 * I rotate the first string left step by step; after how few steps (maybe 0) is it the second one? -1 for never
 *
 * @name rotation_distance rotation_offset left_shift_between
 * @string a
 * @string b
 */
int32_t rotation_distance(const char *a, const char *b) {
    int32_t n = 0, m = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    if (n != m) return -1;
    for (int32_t shift = 0; shift == 0 || shift < n; shift++) {
        int32_t i = 0;
        while (i < n && a[(shift + i) % n] == b[i]) i++;
        if (i == n) return shift;
    }
    return -1;
}

/**
 * Is the string a Lyndon word, i.e. not empty and strictly smaller than all its other rotations in character order?
 * Write a function that checks whether a word is a Lyndon word.
 * Lyndon word test: nonempty and lexicographically less than every proper suffix of itself
 * Check whether a string comes strictly before each of its proper suffixes; false for the empty string.
 * Is the text non-empty and strictly smaller than each of its rotations by 1 to length - 1 places?
 * true if a non-empty word is primitive and the least of its cyclic shifts
 * How do I determine if a string is a Lyndon word, comparing by character codes?
 * "aab" is a Lyndon word, "aba" and "abab" are not: test a string for this
 * check that a string is strictly smaller than all its conjugates, where a single letter counts and "" does not
 * Given a word, return whether every nonempty suffix other than the whole is strictly greater than it; no for an empty word.
 * check the Lyndon property (combinatorics on words) of a C string
 * want true when no other rotation of the text is less than or equal to it, empty text gives false
 *
 * @name is_lyndon is_lyndon_word
 * @string s
 */
_Bool is_lyndon(const char *s) {
    if (*s == 0) return 0;
    for (const char *t = s + 1; *t != 0; t++) {
        int32_t i = 0;
        while (t[i] != 0 && s[i] == t[i]) i++;
        if (t[i] < s[i]) return 0;
    }
    return 1;
}

/**
 * How long is the longest border of a string: a prefix that is also a suffix, but not everything? 0 if there is none.
 * Write a function that returns the length of the longest proper prefix of a string that is also its suffix.
 * longest border length of a word, overlaps allowed, "ababa" gives 3
 * Find the length of the longest beginning, shorter than the whole, that equals the end of the same string.
 * longest prefix which is also suffix (LPS) of one string, length only, the full string excluded
 * How many characters has the longest text that a string both starts and ends with, other than the whole string?
 * last value of the KMP prefix function of a string, 0 for an empty string
 * maximum k below the length such that the first k characters of the text equal its last k
 * Given a string, compute the length of its longest proper prefix that appears again as its end; the two may overlap.
 * border of a string: length of the longest proper prefix that is also a suffix
 * happy prefix of a word (nonempty, both prefix and suffix, not the word itself): its length or 0
 * I look for a piece that stands at the front and again at the back of the word: its greatest length below the word's
 *
 * @name longest_border border_length longest_prefix_suffix
 * @string s
 */
int32_t longest_border(const char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t k = n - 1; k > 0; k--) {
        int32_t i = 0;
        while (i < k && s[i] == s[n - k + i]) i++;
        if (i == k) return k;
    }
    return 0;
}

/**
 * Fill an int array with the KMP prefix function of a string: for each index the length of the longest border of the part ending there.
 * Write a function that computes the Knuth-Morris-Pratt failure table of a pattern (first value 0, none is -1) into an array of 32-bit ints.
 * prefix function of a string into a 32-bit integer array, one value per character
 * LPS array for KMP search: for each i, length of the longest proper prefix of s[0..i] that is also its suffix, as ints
 * Build the partial match table of a word (no -1 entry, first value 0) in an int32 output array.
 * How do I compute the pi array of the KMP algorithm for a C string, results as int32_t?
 * compute the prefix function pi for all positions of a string; pi[0] is 0; the output holds ints
 * For every prefix of a text, store the length of its longest proper border in a 32-bit int array.
 * KMP preprocessing: string in, table of ints out, "ababc" gives 0 0 1 2 0
 * Given a pattern, fill an int array with the length of the prefix to fall back to after each position (0 for the first).
 * longest border length of each prefix of a word, written as 32-bit integers in order
 * make the knuth morris pratt table, an int array where entry i is the longest proper prefix = suffix length of s[0..i]
 *
 * @name prefix_function kmp_table failure_function
 * @string s
 * @array out 64
 */
void prefix_function(const char *s, int32_t *out) {
    if (*s == 0) return;
    out[0] = 0;
    for (int32_t i = 1, k = 0; s[i] != 0; i++) {
        while (k > 0 && s[i] != s[k]) k = out[k - 1];
        if (s[i] == s[k]) k++;
        out[i] = k;
    }
}

/**
 * How many different non-empty substrings does a string have?
 * Write a function that counts the distinct non-empty substrings of a string; equal ones at different places count once.
 * number of unique contiguous substrings, empty one excluded, "aaa" gives 3
 * Count the distinct contiguous pieces of a word, from single characters up to the whole word.
 * distinct non-empty substring count of a short C string, O(n^3) is fine
 * How do I count how many different substrings a text contains, without the empty substring?
 * size of the set of all nonempty substrings of a string
 * Given a string, return how many non-empty substrings there are if duplicates are counted a single time.
 * subword complexity of a finite word: number of distinct non-empty factors
 * "aba" has a, b, ab, ba, aba, so 5: number of different substrings
 * how many different non-empty slices of adjacent characters can be cut out of a string?
 * number of nonempty factors (substrings) of a text, each different one counted once
 *
 * @name distinct_substrings count_distinct_substrings unique_substrings
 * @string s
 */
int32_t distinct_substrings(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t seen = 0, length = 0;
        for (int32_t j = 0; j < i; j++) {
            int32_t k = 0;
            while (s[i + k] != 0 && s[i + k] == s[j + k]) k++;
            if (k > seen) seen = k;
        }
        while (s[i + length] != 0) length++;
        count += length - seen;
    }
    return count;
}

/**
 * How many characters of a binary string must be flipped at least so that 0 and 1 alternate? It may begin with either.
 * Write a function that returns the minimum number of bit flips to make a string of 0s and 1s alternating.
 * minimum flips for an alternating binary string, the better of 0101... and 1010...
 * Find the fewest changes of '0' to '1' or back after which no two neighbours in a bit string are equal.
 * least number of characters to flip in a 0/1 text to get a strict alternation
 * How do I compute the minimum changes to make a binary text alternate, e.g. 1 for "0100"?
 * Given a string of zeros and ones, return how few digits have to be inverted so that adjacent ones always differ.
 * smallest number of flips that turns a binary string into 0101... or 1010... of the same length
 * make binary string alternating with minimal operations, an operation flips one char; return the count
 * I have a text of 0 and 1; how many characters must I flip at least so that the two take turns?
 * minimum Hamming distance of a bit string from the two alternating patterns
 * count fewest flips so that the string has neither 00 nor 11 inside
 *
 * @name min_flips_alternating flips_to_alternate
 * @string s
 */
int32_t min_flips_alternating(const char *s) {
    int32_t flips = 0, n = 0;
    for (; s[n] != 0; n++) flips += (s[n] == '1') != (n % 2 == 1);
    return flips < n - flips ? flips : n - flips;
}

/**
 * How many characters of a binary string must be flipped at least so that all 0s come before all 1s?
 * Write a function that returns the minimum flips to make a string of 0s and 1s monotone increasing.
 * minimum number of flips of single bits until no '1' stands before a '0' in the string
 * Find the fewest changes, 0 to 1 or 1 to 0, after which a binary text is sorted in ascending order.
 * flip string to monotone increasing: least flips so that it has the form 0...01...1, either part may be empty
 * How do I get the minimal number of inverted digits that makes a bit string non-decreasing?
 * Given a text of zeros and ones, return how few digits have to be changed so it is zeros followed by ones.
 * least flips in a binary string such that after the first '1' there are only '1's
 * smallest count of bit inversions that makes a binary string like "00110" non-decreasing (1 here)
 * minimum character flips to remove every "10" from a 0/1 string, flips only, nothing deleted
 * monotone binary string with as few flips as possible; return the number
 * want all the zeros left and all the ones right by changing characters, not moving them; minimum changes?
 *
 * @name min_flips_monotone flips_to_monotone
 * @string s
 */
int32_t min_flips_monotone(const char *s) {
    int32_t ones = 0, flips = 0;
    for (; *s != 0; s++) {
        if (*s == '1') ones++;
        else flips++;
        if (ones < flips) flips = ones;
    }
    return flips;
}

/**
 * How long is the longest contiguous part of a binary string with as many 0s as 1s? 0 if there is none.
 * Write a function that finds the length of the longest substring of a 0/1 string with equal numbers of zeros and ones.
 * longest balanced binary substring in any order, equal counts of '0' and '1', length only
 * Find the maximum length of a substring in which the zeros and the ones balance out, whatever their order.
 * length of the largest stretch of a bit string where half of the characters are '1' and half '0'
 * How do I get the length of the longest piece of adjacent bits (as text) with the same amount of both digits?
 * Given a string of zeros and ones, return the size of its longest block with equally many of each.
 * contiguous substring with equal count of 0 and 1: its greatest length, "0100" gives 2
 * max length of a substring of '0' and '1' characters having no surplus of either
 * for coin throws written as 1 and 0: length of the longest stretch with equally many of each, 0 without one
 * the length of the widest window of a binary text where ones count = zeros count
 * length of the longest part of a binary word with equally many of both symbols, mixed freely
 *
 * @name longest_balanced_bits equal_zeros_ones
 * @string s
 */
int32_t longest_balanced_bits(const char *s) {
    int32_t longest = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t surplus = 0;
        for (int32_t j = i; s[j] != 0; j++) {
            surplus += s[j] == '1' ? 1 : -1;
            if (surplus == 0 && j - i + 1 > longest) longest = j - i + 1;
        }
    }
    return longest;
}

/**
 * Is the number that a binary string stands for divisible by {K}? An empty string counts as 0.
 * Write a function that checks if a binary number given as text is a multiple of {K}, however long it is.
 * divisibility of a string of 0s and 1s, highest bit first, by {K}, true or false
 * Check whether a base-2 numeral in a string leaves no remainder when divided by {K}.
 * Can {K} divide the number in a binary text evenly (it may have more than 64 digits)?
 * finite automaton for strings of bits: accept binary multiples of {K}, most significant bit first
 * How do I test if a long string of bits, leftmost the highest, is divisible by {K} without overflow?
 * true if the value of the bit string modulo {K} is zero
 * Given text like "110", read as binary, return whether it is a multiple of {K}.
 * DFA that tracks the remainder mod {K} of a binary text and accepts at remainder 0
 * does {K} go into the number written in binary in this string?
 * base two string divisible by {K}, only characters 0 and 1 in it, bool result
 *
 * @K 3 5 7 6 10
 * @name binary_divisible is_binary_multiple
 * @string s
 */
_Bool binary_divisible(const char *s) {
    int32_t rest = 0;
    for (; *s != 0; s++) rest = (rest * 2 + (*s == '1')) % K;
    return rest == 0;
}

/**
 * Remove the outermost parentheses of every primitive group in a balanced string, in place: "(()())(())" becomes "()()()".
 * Write a function that strips the outer pair of each top-level group from a well-formed parentheses string, in place.
 * remove outermost parentheses in place: drop each ( at depth 0 and the ) that closes it, input has balanced parentheses
 * Delete the outermost round brackets of each group from a correct parentheses sequence, within the buffer.
 * How do I take away the outer ( ) of each primitive component of a valid parentheses string, modifying the string?
 * peel one layer: in a balanced text of round brackets delete every top-level pair, keep what is inside, in place
 * Given a matched string of ( and ), erase the pairs that are not enclosed by another pair, in place.
 * in-place removal of all depth-one parentheses, "(a)(b(c))" becomes "ab(c)"
 * unwrap each outermost group of round brackets of a balanced string in the same char array
 * in a balanced string, remove the opening and closing parenthesis of every top-level group, from the string itself
 * drop the outer brackets of all parts in the primitive decomposition of a valid parentheses string, in place
 * I want to drop the outermost parentheses of every group in a correctly nested text, changing the text itself
 *
 * @name remove_outer_parentheses strip_outermost
 * @string s
 */
void remove_outer_parentheses(char *s) {
    int32_t depth = 0;
    char *to = s;
    for (; *s != 0; s++) {
        if (*s == ')') depth--;
        if (!((*s == '(' || *s == ')') && depth == 0)) *to++ = *s;
        if (*s == '(') depth++;
    }
    *to = 0;
}

/**
 * At which index does a string have the {N} occurrence of another one, overlaps counted? -1 if it has none or the other is empty.
 * Write a function to find the index of the {N} match of a substring (second) in a text (first), overlapping ones too, else -1.
 * index of the {N} occurrence in a text (first) of a word (second), overlaps count, -1 for too few or an empty word
 * Find where the {N} appearance of the second, nonempty string begins in the first, overlaps allowed, -1 if it doesn't exist.
 * How do I get the index of the {N} occurrence of a substring, haystack before needle, overlaps included, -1 if missing or empty?
 * indexOf for the {N} match: string, then pattern; 0-based or -1, matches may overlap, an empty pattern gives -1
 * start index of the {N} occurrence of a nonempty piece in a text (text, piece), overlapping allowed; -1 without it
 * Given a text and a nonempty substring, return the offset of its {N} possibly overlapping occurrence or -1.
 * strstr for the {N} hit, as an index or -1: text, then needle; overlapping hits count, an empty needle has none
 * at what index is the second, nonempty string found in the first for the {N} time (overlaps ok), -1 for never?
 * search a text for the {N} instance of a nonempty pattern (second) and return its index or -1; instances may share characters
 * find a substring's {N} occurrence: text, then part; overlaps count; returns its index, -1 when absent or the part is ""
 *
 * @N 2 "second"
 * @N 3 "third"
 * @N 4 "fourth"
 * @name nth_substring find_nth_match
 * @string a
 * @string b
 */
int32_t nth_substring(const char *a, const char *b) {
    if (*b == 0) return -1;
    int32_t found = 0;
    for (int32_t i = 0; a[i] != 0; i++) {
        int32_t k = 0;
        while (b[k] != 0 && a[i + k] == b[k]) k++;
        if (b[k] == 0 && ++found == N) return i;
    }
    return -1;
}

/**
 * Remove the {n}-th occurrence of the character {c} from {s}, in place; n counts from 1; if it doesn't exist nothing changes.
 * Write a function that deletes only the n-th occurrence of a character in a string, in place, n from 1; string, character, n.
 * delete the kth appearance (1 = first) of a char from a string in the same buffer, no change if there are fewer
 * Drop one particular occurrence of a character from a text, given which one (counted from 1), and close the gap in place.
 * How do I remove only the second comma of a string, in general the n-th of a given char (n starts at 1), in place?
 * erase occurrence number {n}, counted from one, of {c} in the string {s} itself; too large or non-positive numbers do nothing
 * Given a string, a char and k, cut out the k-th such char from the left (1-based), in place.
 * take away the n-th copy of a letter from a string in place, all other copies stay; n is 1-based
 * remove nth occurrence of char, in-place, arguments string, char, 1-based number, no change when missing
 * Of all the {c} in {s}, delete just number {n} (first is 1), shortening the string in place if it exists.
 * remove, say, only the third "e" of a string in place; the char and its 1-based ordinal are parameters
 * delete the k'th (from 1) occurrence of a character in place and leave the others, unchanged if k is out of range
 *
 * @name remove_nth delete_kth_occurrence
 * @string s
 */
void remove_nth(char *s, char c, int32_t n) {
    int32_t seen = 0;
    while (*s != 0 && !(*s == c && ++seen == n)) s++;
    for (; *s != 0; s++) s[0] = s[1];
}

/**
 * Delete pairs of equal neighbours from a string again and again until there are none, in place: "abbaca" becomes "ca".
 * Write a function that repeatedly removes two adjacent equal characters in place until no such pair is left.
 * remove all adjacent duplicates in pairs, repeatedly, with the string as its own stack, in place
 * Reduce a string in place by cancelling neighbouring identical characters two at a time, also newly adjacent ones.
 * How do I eliminate adjacent duplicate pairs like a match-two game until the text is stable, modifying it?
 * go through a string in place: when a character equals the last kept one, drop both, otherwise keep it
 * turn "aaa" into "a" and "abba" into "": collapse equal pairs in the string itself until nothing more cancels
 * Given a text, annihilate doubled letters pairwise, including pairs that arise from earlier deletions, in place.
 * super reduced string in place, an empty string may be left
 * candy crush on a line with groups of two: delete equal adjacent pairs in the string until none is left
 * repeatedly erase two consecutive same letters from a word in place
 * stack-based pair removal, both members of each adjacent equal pair vanish, chain reactions too; change the string in place
 *
 * @name reduce_pairs remove_adjacent_pairs super_reduce
 * @string s
 */
void reduce_pairs(char *s) {
    int32_t top = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (top > 0 && s[top - 1] == s[i]) top--;
        else s[top++] = s[i];
    }
    s[top] = 0;
}

/**
 * How long is the longest substring of {s} with at most {k} different characters?
 * Write a function that returns the length of the longest contiguous part of a string with at most k distinct characters.
 * longest substring with no more than k unique characters, length only, string then k; 0 if k is 0 or less
 * Find the maximum length of a window of a text with at most a given number of different characters.
 * sliding window: length of the longest stretch of a string with up to {k} distinct characters
 * How do I find the length of the longest substring with at most k distinct chars ("eceba", 2 gives 3)?
 * Given a word and a limit, compute the length of its longest substring with no more different characters than the limit.
 * max number of consecutive characters of {s} with no more than {k} different ones among them
 * fruit baskets with letters: length of the longest block of neighbouring letters having k kinds or fewer
 * return length of the biggest substring where the number of unique characters is {k} at most
 * length of the longest piece of a string made of at most k different symbols, case matters
 * with only k kinds of chars allowed, how many characters in a row of my text can I take?
 *
 * @name longest_at_most_k longest_k_distinct
 * @string s
 * @range k -1 12
 */
int32_t longest_at_most_k(const char *s, int32_t k) {
    int32_t longest = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t kinds = 0;
        for (int32_t j = i; s[j] != 0; j++) {
            int32_t p = i;
            while (s[p] != s[j]) p++;
            kinds += p == j;
            if (kinds > k) break;
            if (j - i + 1 > longest) longest = j - i + 1;
        }
    }
    return longest;
}

/**
 * Rearrange a string in place into the lexicographically next permutation of its characters; return false, unchanged, if it is the last.
 * Write a function that turns a string into its next greater arrangement in place and returns true, or false with no change if none exists.
 * next permutation of a string, in place, boolean result, left as it is if the characters are in non-increasing order
 * Find the lexicographically next greater anagram of a word, written over the word; false if it is already the greatest (it stays).
 * std::next_permutation for a C string, except that the last permutation stays unchanged when false is returned
 * How do I get the next rearrangement of a text in lexicographic order in its buffer, true for success, else unchanged and false?
 * permute the characters of a string to the next larger string, in place, true; if there is none, leave it and return false
 * bigger is greater: smallest rearrangement above the word, written over it, and true; if there is none, no change and false
 * "abc" becomes "acb" and true, "cba" stays and gives false: next arrangement of letters in place
 * Given a string, advance it in place to the next permutation by character codes and tell if there was one; the last stays as is.
 * make the next string in lexicographic order from the same letters, in place, true; false and untouched if it is the last one
 * step to the next lexicographic ordering of a word's letters, in place, returning whether there was one; no change otherwise
 *
 * @name next_arrangement next_string_permutation next_greater_anagram
 * @string s
 */
_Bool next_arrangement(char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    int32_t i = n - 2, j = n - 1;
    while (i >= 0 && s[i] >= s[i + 1]) i--;
    if (i < 0) return 0;
    while (s[j] <= s[i]) j--;
    char held = s[i];
    s[i] = s[j];
    s[j] = held;
    for (i++, j = n - 1; i < j; i++, j--) {
        held = s[i];
        s[i] = s[j];
        s[j] = held;
    }
    return 1;
}

/**
 * What is the score of a balanced parentheses string, if () is 1, AB is A + B and (A) is twice A?
 * Write a function that computes the score of parentheses: () scores 1, neighbours add up, an enclosing pair doubles.
 * score of a well-formed string of ( and ): each innermost () adds 2 to the power of the number of pairs around it
 * Calculate the points of a correct ( ) sequence where an empty pair gives one, concatenation sums and nesting doubles.
 * score any balanced string of round brackets: () is 1, wrapping doubles, neighbours add, so "(()(()))" has 6
 * How do I evaluate a matched parentheses string with the rules () = 1, AB = A + B, (A) = 2 * A?
 * Given a valid sequence of parentheses, return its score: 1 for (), sums for neighbours, doubling at each wrapping level.
 * sum over all directly closed pairs () of a balanced string of two to the number of pairs around it
 * parentheses score: add for side by side, times two for wrapped, one for the empty pair
 * value of nested round brackets when an empty pair is 1, neighbours add up and each outer pair doubles its inside
 * score a string with balanced ( and ): () is 1, siblings are added and parents double their content
 * need the LeetCode "score of parentheses", int result, input is always balanced
 *
 * @name parentheses_score score_of_parentheses
 * @string s
 */
int32_t parentheses_score(const char *s) {
    uint32_t score = 0, depth = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '(') {
            depth++;
        } else if (s[i] == ')' && depth > 0) {
            depth--;
            if (s[i - 1] == '(' && depth < 32) score += 1u << depth;
        }
    }
    return score;
}

/**
 * How long is the longest run of lower-case letters in a string in which each is followed by the next one of the alphabet?
 * Write a function that returns the length of the longest alphabetical continuous substring of small letters, like "abc" or "rst".
 * length of the longest substring of consecutive alphabet letters (lower case, ascending by one, no wrap from z to a), 0 if none
 * Find the length of the longest piece of a text that is also a piece of "abcdefghijklmnopqrstuvwxyz".
 * longest sequence such as "defg" inside a string, counted in characters; small letters only, a lone letter counts 1
 * How many adjacent lower-case letters at most go up by exactly one in the alphabet from each to the next?
 * Given a password, return the length of its longest ascending ABC sequence of neighbouring small letters, e.g. 3 for "xxabcq".
 * maximum length of a run of adjacent lowercase letters whose codes increase by 1
 * detect alphabet sequences: length of the longest block like "hijk" in a text, capitals and others interrupt
 * length of the longest stretch of lower-case letters that follow each other in the alphabet, ascending, zero if none
 * the length of the longest common substring of a text and the lower-case alphabet
 * length of the longest straight of lower-case letters (a, b, c, ...) at consecutive positions of the string
 *
 * @name longest_alphabet_run alphabet_straight
 * @string s
 */
int32_t longest_alphabet_run(const char *s) {
    int32_t longest = 0, run = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] < 'a' || s[i] > 'z') run = 0;
        else if (run > 0 && s[i] == s[i - 1] + 1) run++;
        else run = 1;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * Copy each character that occurs more than once in a string to a buffer, once, in the order of first appearance.
 * Write a function that stores the repeated characters of a string, each a single time by first appearance, in an output string.
 * list the duplicate characters of a text in an output buffer, each once, ordered by where they first occur
 * From {s} collect in {out} the characters with a count of two or more, each once, in order of first appearance.
 * How do I write to a buffer which characters of a string have duplicates, each once, by first occurrence?
 * "programming" gives "rgm": characters that appear at least twice, once each by first appearance, into the second string
 * Given a text, write the set of its recurring characters to out, by first position; an empty string if all are unique.
 * find duplicate characters in a string and write each once to an output string, in order of first occurrence
 * which chars occur several times? put each of them once in the output buffer, in order of first occurrence
 * extract all characters with frequency above 1 (case-sensitive), each once, to another buffer in order of first occurrence
 * characters with duplicates, deduplicated, copied to the output buffer in order of their first occurrence
 * repeated symbols of a string, one of each, ordered like their first copies, into a second buffer
 *
 * @name duplicate_characters repeated_characters
 * @string s
 * @array out 64
 * @range out 120 120
 */
void duplicate_characters(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t first = 0, later = i + 1;
        while (s[first] != s[i]) first++;
        while (s[later] != 0 && s[later] != s[i]) later++;
        if (first == i && s[later] != 0) *out++ = s[i];
    }
    *out = 0;
}

/**
 * Copy only the characters that occur exactly once in a string to a buffer, in their order: "swiss" becomes "wi".
 * Write a function that drops every repeated character, all its copies included, and writes the rest to an output string.
 * keep only the characters of a text that have no duplicate, written in order to an output buffer
 * Of {s}, store in {out} the characters that have a count of one, from left to right.
 * How do I delete all copies of the characters that appear more than once, with the result in another buffer?
 * filter a string to its characters with a single occurrence, case-sensitive, into a second string
 * Given a text, write to an output buffer just those characters that have no twin anywhere in it.
 * all non-repeating characters of a word, in order, as a new string in the output buffer
 * remove chars with frequency of two or more completely, not even one stays, result to an output buffer
 * from "banana" only "b" survives: copy singly occurring characters to the output buffer
 * copy the characters that are alone of their kind in a string, in sequence, to another buffer
 * if a character comes two times or more, throw away all of it; write what remains to the output buffer
 *
 * @name single_characters keep_unique_only
 * @string s
 * @array out 64
 * @range out 120 120
 */
void single_characters(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t count = 0;
        for (int32_t j = 0; s[j] != 0; j++) count += s[j] == s[i];
        if (count == 1) *out++ = s[i];
    }
    *out = 0;
}

/**
 * Turn a binary string into its two's complement in place: invert all bits and add one, same length.
 * Write a function that negates a two's complement number given as a string of 0s and 1s, in place.
 * two's complement of a bit string in place: keep everything from the last '1' on, flip all characters before it
 * Replace the binary text {s} by the text of its negative in two's complement, with the same number of digits.
 * How do I find the 2's complement of a binary string, writing over it? All zeros stay as they are.
 * negate a fixed-width binary text within its buffer, "0110" becomes "1010"
 * Given a string of bits, highest first, replace it in place by minus its value modulo 2 to the length.
 * 2's complement of a string of '0' and '1': one's complement plus 1, overflow dropped, string modified
 * flip all the bits to the left of the rightmost 1 in a binary string, in place, no change without a 1
 * in-place two's complement of a C string of '0' and '1', unchanged if there is no 1
 * arithmetic negation of a two's complement binary numeral as text, no extra digit, in the same char array
 * bits as string, I want the negative number in two's complement form in the same string
 *
 * @name twos_complement_text negate_bits_text
 * @string s
 */
void twos_complement_text(char *s) {
    int32_t last = 0;
    while (s[last] != 0) last++;
    while (last > 0 && s[last - 1] != '1') last--;
    for (int32_t i = 0; i < last - 1; i++) s[i] = s[i] == '0' ? '1' : '0';
}
