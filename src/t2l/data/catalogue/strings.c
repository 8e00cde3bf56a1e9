/**
 * Return the length of the string {s}.
 * Count the characters of {s} before its terminating zero.
 * How long is the text {s}?
 * length of the NUL-terminated string {s}
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
 * Count the {KIND} in the string {s}.
 * How many {KIND} are in the text {s}?
 * Return the number of {KIND} ('{KIND:2}' to '{KIND:3}') in {s}.
 * number of {KIND} in the NUL-terminated string {s}
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
 * Turn the lower-case letters of the string {s} into capitals, in place.
 * Convert the text {s} to upper case where it stands.
 * Replace each of 'a' to 'z' in {s} by its upper-case letter.
 * in-place ASCII upper case of {s}
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
 * Return true if the first character of {s} is the terminating zero.
 * emptiness test for {s}
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
 *
 * @R _Bool int
 * @K 'a' 'A' '-' '+' '/' '#' '0' '$'
 * @name starts_with begins_with
 * @string s
 */
R starts_with(const char *s) { return *s == K; }
