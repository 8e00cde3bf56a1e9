/**
 * Is the text a palindrome when case, spaces and punctuation are ignored?
 * test whether a phrase is a palindrome, comparing only its letters and digits and ignoring case
 * Check whether a sentence reads the same backwards, looking at letters and digits only.
 * Return true if the alphanumeric characters, in lower case, form a palindrome.
 * "A man, a plan, a canal: Panama" is a palindrome once case, blanks and punctuation are ignored; test a string like that.
 * valid palindrome: skip everything except letters and digits, ignore case
 * Does the phrase stay the same when read from right to left, disregarding signs and capitals?
 * Move two pointers from both ends inwards, skipping all but letters and digits, and say whether the letters match regardless of case.
 * Is this sentence a palindrome, never mind capitals, blanks and commas?
 * case-insensitive palindrome check that ignores punctuation
 * "Madam, I'm Adam" should count as a palindrome: ignore case, blanks and signs please
 * Decide if a sentence is symmetric in its letters and digits, with case folded.
 * does a sentence read the same both ways if blanks and capitals do not matter
 * palindrome test that skips spaces and punctuation and ignores case
 * Write a program to check whether a sentence is a palindrome when case, spaces and punctuation are ignored.
 * t = ''.join(c.lower() for c in s if c.isalnum()); return t == t[::-1]
 * same from both ends if you only look at letters and digits, big or small
 * Palindromicity of a phrase after case folding and removal of non-alphanumerics
 * How do I recognise "A man, a plan, a canal: Panama" as a palindrome?
 * is the phrase a palindrome, letters and digits only, ignoring case
 *
 * @name is_palindrome is_palindrome_phrase valid_palindrome
 * @string s
 */
static char letter_or_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
}
_Bool is_palindrome_phrase(const char *s) {
    int32_t left = 0, right = 0;
    while (s[right] != 0) right++;
    right--;
    while (left < right) {
        char first = letter_or_digit(s[left]), last = letter_or_digit(s[right]);
        if (first == 0) left++;
        else if (last == 0) right--;
        else if (first != last) return 0;
        else left++, right--;
    }
    return 1;
}

/**
 * Is the string a palindrome if upper and lower case count as the same?
 * case-insensitive palindrome test
 * Check whether a word such as "Anna" reads the same both ways, ignoring case.
 * Return true if the text equals its reverse apart from capital letters.
 * palindrome check that treats 'A' and 'a' alike; every character counts
 * Does my word read the same backwards when case does not matter?
 * Compare the characters of a word from both ends inwards without regard to case; true if they all agree.
 * Is "Otto" a palindrome? Test words like that; capitals must not disturb.
 * does a string read the same forwards and backwards, letter case ignored
 * palindrome check of a string with case folding
 * "Level" reads the same both ways if you forget the capital; check a word for that
 * Decide whether a word is mirror-symmetric once its capitals are folded.
 * Write a function to determine if the supplied string equals its reverse when upper and lower case letters are treated as the same.
 * s.lower() == s.lower()[::-1]
 * same backwards, big or small letters don't matter, every other sign does
 * Case-insensitive palindrome test over all characters of a word
 * How can 'Level' be accepted as a palindrome (blanks still matter)?
 * case insensitive palindrome check
 *
 * @name is_palindrome_ignore_case palindrome_nocase
 * @string s
 */
static char folded_letter(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
_Bool is_palindrome_nocase(const char *s) {
    int32_t right = 0;
    while (s[right] != 0) right++;
    for (int32_t left = 0; left < --right; left++)
        if (folded_letter(s[left]) != folded_letter(s[right])) return 0;
    return 1;
}

/**
 * Are two strings anagrams of each other?
 * anagram test for two texts
 * Check whether one word can be made by rearranging the characters of another.
 * Return true if both strings contain the same characters equally often.
 * Is {a} a permutation of {b}, character by character?
 * "listen" and "silent" are; test two strings like these, every character counting.
 * Do the two words use exactly the same letters, each equally often?
 * Compare how often each character occurs in two strings; true if all the counts agree.
 * Can the letters of one string be shuffled into the other?
 * valid anagram: do two strings hold the same characters the same number of times
 * are the letters of one word just the mixed up letters of the other?
 * do two strings have equal multisets of characters
 * Check if two given strings contain precisely the same characters with the same frequencies, case and blanks being significant.
 * sorted(first) == sorted(second)
 * can I shuffle the signs of one text to get the other exactly
 * Equality of character multisets of two words
 * How to test that a string is a permutation of another?
 * are two strings anagrams
 *
 * @name is_anagram are_anagrams check_anagram
 * @string a
 * @string b
 */
_Bool are_anagrams(const char *a, const char *b) {
    int32_t counts[256] = {0};
    for (; *a != 0; a++) counts[(uint8_t)*a]++;
    for (; *b != 0; b++) counts[(uint8_t)*b]--;
    for (int32_t i = 0; i < 256; i++)
        if (counts[i] != 0) return 0;
    return 1;
}

/**
 * are two texts anagrams, counting letters only and ignoring case
 * Are two phrases anagrams if only their letters count and capitals do not matter?
 * Do two sentences use the same letters, whatever the case, blanks and punctuation?
 * "Dormitory" and "dirty room" are anagrams; test two phrases like these, ignoring case and everything but letters.
 * case-insensitive anagram check that looks at the letters alone
 * I'm supposed to decide if two phrases are anagrams of each other, ignoring case, spaces and punctuation.
 * is one phrase an anagram of another? only letters count, upper or lower case does not matter
 * same letters equally often in both texts, capitals do not matter, other characters ignored
 * is one phrase a rearrangement of the letters of the other, case and spaces ignored
 * anagram check where the strings may have spaces and capitals, which are ignored
 * Do two titles use the same letters in some order? Case and non-letters are to be ignored.
 * For my word puzzle: decide whether one phrase is an anagram of another, case-insensitively and by letters only.
 * Check whether two phrases consist of the same letters equally often, disregarding case and everything which is no letter.
 * Counter(filter(str.isalpha, first.lower())) == Counter(filter(str.isalpha, second.lower()))
 * made of the same letters? forget spaces, signs and capitals
 * Equality of case-folded letter multisets of two phrases
 * How do I find out that "Dormitory" and "dirty room" are anagrams?
 * anagram phrases, ignoring case and non-letters
 *
 * @string a
 * @string b
 * @name are_phrase_anagrams anagram_ignore_case
 */
_Bool are_phrase_anagrams(const char *a, const char *b) {
    int32_t counts[26] = {0};
    for (; *a != 0; a++) {
        char c = *a >= 'A' && *a <= 'Z' ? *a + 32 : *a;
        if (c >= 'a' && c <= 'z') counts[c - 'a']++;
    }
    for (; *b != 0; b++) {
        char c = *b >= 'A' && *b <= 'Z' ? *b + 32 : *b;
        if (c >= 'a' && c <= 'z') counts[c - 'a']--;
    }
    for (int32_t i = 0; i < 26; i++)
        if (counts[i] != 0) return 0;
    return 1;
}

/**
 * Is the text a pangram, containing every letter of the alphabet?
 * pangram test for a string, case ignored
 * Check whether all 26 letters occur in a sentence.
 * Return true if each of a to z appears at least once, as a small or capital letter.
 * Does "The quick brown fox" go through the whole alphabet? Test a string for that.
 * Do all the letters of the alphabet appear somewhere in {s}?
 * is every letter from a to z used at least once in the text, in either case?
 * Look for each of the 26 letters in turn, small or capital; true if none is absent.
 * Does the sentence use the entire alphabet?
 * all letters from a to z present in a string? case does not matter
 * is every letter a-z somewhere in there, upper or lower case
 * does the text cover the full alphabet, ignoring case
 * Check that every letter of the English alphabet occurs in the given text, in either case.
 * set(string.ascii_lowercase) <= set(s.lower())
 * does it use all of a to z
 * Surjectivity of a text on the 26-letter alphabet, case folded
 * How to verify that a sentence, such as one on a quick brown fox, is complete in letters?
 * is the sentence a pangram
 *
 * @name is_pangram pangram contains_all_letters
 * @string s
 */
_Bool is_pangram(const char *s) {
    for (char letter = 'a'; letter <= 'z'; letter++) {
        int32_t i = 0;
        while (s[i] != 0 && s[i] != letter && s[i] != letter - 32) i++;
        if (s[i] == 0) return 0;
    }
    return 1;
}

/**
 * Is the word an isogram: no letter occurs twice, ignoring case?
 * isogram test: no letter more than once, case ignored
 * Check that no letter is repeated in a word, ignoring case; spaces and hyphens may repeat.
 * Return true if every letter, small or capital, appears at most once.
 * "background" is an isogram, "hello" is not; test a word like that, ignoring case.
 * Does the word have no repeating letters? Small and capital letters count as the same.
 * heterogram check of a word without regard to case: no letter twice
 * Are all letters of the word different, with capitals and small letters treated alike?
 * Mark each letter in a bit set, ignoring case, and return false at the second sight of one, otherwise true.
 * word in which no letter occurs twice anywhere, whatever its case: true or false
 * no letter two times in that word please check, big and small are the same letter
 * Decide if the alphabetic characters of a string are pairwise different after case folding.
 * Check that no letter is repeated in the given string, upper and lower case counting as the same letter; other characters may repeat.
 * letters = [c for c in s.lower() if c.isalpha()]; len(letters) == len(set(letters))
 * no letter comes twice, big or small, hyphens and blanks don't count
 * Isogram predicate with case folding, restricted to letters
 * How to detect words without repeating letters like 'six-year-old'?
 * is it an isogram
 *
 * @name is_isogram isogram no_repeated_letters
 * @string s
 */
_Bool is_isogram(const char *s) {
    uint32_t seen = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c < 'a' || c > 'z') continue;
        if (seen >> (c - 'a') & 1) return 0;
        seen |= 1u << (c - 'a');
    }
    return 1;
}

/**
 * Are all characters of the string different?
 * are the characters of a string unique
 * Check that no character occurs twice in the text.
 * Return true if the string has no duplicate character; case matters.
 * Does every character of {s} appear only once?
 * all-distinct test for a string, spaces included
 * Is there no repeated character in the text?
 * Compare each character of a string with all later ones; true if there is no match.
 * Has this string only unique characters?
 * check for a string that no character is used more than once
 * any char double in the string? true if not
 * is the text free of repeated characters
 * Write a function which checks that no character whatsoever appears more than one time in a string.
 * len(set(s)) == len(s)
 * is every sign in the text there just once
 * Injectivity of a word: pairwise distinct symbols, case-sensitive
 * How do I test a string for having only unique characters?
 * are all characters distinct
 *
 * @name has_unique_chars all_unique is_unique
 * @string s
 */
_Bool has_unique_chars(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        for (int32_t j = i + 1; s[j] != 0; j++)
            if (s[i] == s[j]) return 0;
    return 1;
}

/**
 * are all characters of the string the same
 * Does the string consist of one repeated character?
 * Does the text consist of a single character only, like "aaaa"?
 * are all the letters in a string equal
 * is every character of a string identical to the first one
 * My homework requires a check whether a string repeats just one character.
 * check that there is only one kind of character in a text
 * true if a string has no two different characters in it
 * is the text uniform, the same character everywhere? true for the empty one
 * does a string have the same symbol from beginning to end
 * "1111" gives true, "1121" gives false: are all characters of a string equal?
 * Determine whether the individual characters of a string are all the same symbol.
 * Determine if a string consists of one character repeated; the empty string qualifies.
 * len(set(s)) <= 1
 * is it the same sign all the way through (fine if there's nothing)
 * Unary word test: at most one symbol type occurs
 * How to see that a string like 'aaaa' has no second kind of character?
 * are all characters the same
 *
 * @string s
 * @name all_same_characters is_uniform
 */
_Bool all_same_characters(const char *s) {
    for (int32_t i = 1; s[0] != 0 && s[i] != 0; i++)
        if (s[i] != s[0]) return 0;
    return 1;
}

/**
 * Count the vowels of a text, small and capital ones.
 * number of vowels in a string, case ignored
 * How many of the letters are a, e, i, o or u in either case?
 * Return how many vowels a sentence contains, counting capitals as well.
 * count of the vowels in a text, upper and lower case
 * Go through the text and tally every vowel, big or small.
 * How many vowels are in "Apple Island"? Count them in a string.
 * Count occurrences of the characters aeiouAEIOU in a string.
 * tally of the vowels in {s}, upper or lower case
 * How many vowel letters does my name have, small or capital?
 * aeiou how many in the text, big or small
 * Obtain the tally of vowels (a, e, i, o, u in either case) in a string.
 * Count how many vowels (a, e, i, o, u in either case) a given text contains.
 * sum(c in 'aeiouAEIOU' for c in s)
 * how many a e i o u, big or small
 * Frequency of vowel letters, case folded
 * How do I get the quantity of vowels in a sentence?
 * count vowels
 *
 * @name count_vowels vowel_count num_vowels
 * @string s
 */
int32_t count_vowels_any_case(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        count += c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
    return count;
}

/**
 * Count the consonants of a text in both cases; y is a consonant.
 * number of consonants in a string, case ignored
 * How many letters of a text, of either case, are not vowels?
 * Return how many letters other than a, e, i, o, u a sentence contains.
 * count of the consonants in a text, upper and lower case
 * Tally every letter that is not a vowel, big or small.
 * How many consonants are in {s}, small and capital ones together?
 * number of letters in a string minus the number of vowels, ignoring case
 * Count b, c, d, f and so on, y included, in either case.
 * How many consonant letters does my name have, capitals included?
 * count b, c, d, f, g and all other non-vowel letters of a string, big or small
 * tally of letters other than a e i o u in a text, either case
 * Count the letters of a given text, capital or small, that are not vowels.
 * sum(c.isalpha() and c.lower() not in 'aeiou' for c in s)
 * how many letters besides a e i o u, big or small
 * Frequency of consonant letters, case folded, y being one
 * How do I get the quantity of consonants in a word?
 * count consonants
 *
 * @name count_consonants consonant_count num_consonants
 * @string s
 */
int32_t count_consonants(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c >= 'a' && c <= 'z') count += c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u';
    }
    return count;
}

/**
 * Count the {KIND} of a text.
 * number of {KIND} in a string
 * How many {KIND} does the text contain?
 * Return how many of the characters are {KIND}.
 * Report the number of {KIND} found in {s}.
 * Go through the string and tally the {KIND}.
 * Could you tell me how many {KIND} my sentence has?
 * tally of {KIND} in a whole line of text
 * Add one for each of the {KIND} you meet in a string.
 * count {KIND} in a string
 * give me the number of {KIND} in my line
 * character tally of a text, restricted to {KIND}
 * Find the number of {KIND} that occur in the supplied text.
 * sum(1 for c in s if c belongs to the {KIND}), ASCII
 * how many {KIND} are there in it
 * Frequency of ASCII {KIND} in a string
 * How can I tally the {KIND} of a string?
 * count {KIND}
 *
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')) "letters"
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')||(c>='0'&&c<='9')) "alphanumeric characters"
 * @KIND (c==32||(c>=9&&c<=13)) "whitespace characters"
 * @KIND c==32 "spaces"
 * @KIND (c>32&&c<127&&!(c>='a'&&c<='z')&&!(c>='A'&&c<='Z')&&!(c>='0'&&c<='9')) "punctuation characters"
 * @name count_chars count_matching_characters
 * @string s
 */
int32_t count_class(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++) {
        char c = *s;
        if (KIND) count++;
    }
    return count;
}

/**
 * Is the string not empty and made of {KIND} only?
 * {KIND}-only test for a text, false when it is empty
 * Check that the string consists of nothing but {KIND} and has at least one character.
 * Return true if a string has only {KIND}; an empty string fails.
 * Are there only {KIND} in {s}? An empty string does not count.
 * Does the input contain {KIND} and nothing else, and at least one of them?
 * Validate a text field: {KIND} only, not blank.
 * Does every character of a text belong to the {KIND}, with at least one of them present?
 * Like Python's predicate for strings of {KIND}: true if all characters are such and the string is not empty.
 * Is each character of a non-empty string one of the {KIND}? Empty gives false.
 * nothing except {KIND} inside the string and not blank?
 * Accept a text provided that it is not empty and has solely {KIND}.
 * Verify that the supplied string consists of nothing but {KIND} and has at least one character.
 * bool(s) and all(c belongs to the {KIND} for c in s)
 * just {KIND} in there, and not empty
 * Membership of a word in the Kleene plus of the {KIND}
 * How do I validate that an input holds solely {KIND} (false if empty)?
 * only {KIND}, not empty
 *
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')) "letters"
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')||(c>='0'&&c<='9')) "letters and digits"
 * @KIND (c>='0'&&c<='9') "decimal digits"
 * @KIND ((c>='0'&&c<='9')||(c>='a'&&c<='f')||(c>='A'&&c<='F')) "hexadecimal digits"
 * @KIND (c=='0'||c=='1') "binary digits (0 and 1)"
 * @KIND (c>='a'&&c<='z') "lower-case letters"
 * @KIND (c>='A'&&c<='Z') "capital letters"
 * @KIND (c==32||(c>=9&&c<=13)) "whitespace characters"
 * @name is_only all_characters_are consists_of
 * @string s
 */
_Bool consists_of_class(const char *s) {
    if (*s == 0) return 0;
    for (; *s != 0; s++) {
        char c = *s;
        if (!(KIND)) return 0;
    }
    return 1;
}

/**
 * is the string a hex number, with or without 0x, at least one digit
 * valid hexadecimal number in this string, 0x in front allowed
 * Can the text be read as a hex number, optionally with 0x or 0X in front?
 * hex string check: one or more hex digits of either case, maybe after 0x
 * does a string hold a hexadecimal value such as 0x1F or ff
 * Write a function that checks whether a string is a hexadecimal number, where a 0x prefix may precede the digits.
 * text of one or more characters 0-9, a-f, A-F, perhaps after 0x: true or false
 * is a text written in base 16, allowing 0x or 0X at its start
 * true for "DEADBEEF" and "0xff", false for "xyz" and for ""; tell whether a string is a hex number
 * "0xZZ" is not valid hex but "0x1f" and "1F" are; write the test
 * test if a string is a hexadecimal literal, the 0x being optional
 * number in base sixteen as text, 0x in front or not: correct or not
 * Check if a string represents a hexadecimal number: one or more hex digits in any case, after an optional 0x or 0X.
 * re.fullmatch('(0[xX])?[0-9a-fA-F]+', s) is not None
 * looks like a hex number, 0x before it if you like, at least one digit
 * Syntax check of hexadecimal literals with optional prefix 0x
 * How to validate text such as 0x1F or beef as hex?
 * is the string a hex number with optional 0x
 *
 * @string s
 * @name is_hex_number is_hex_text
 */
_Bool is_hex_number(const char *s) {
    if (s[0] == '0' && (s[1] == 'x' || s[1] == 'X')) s += 2;
    if (*s == 0) return 0;
    for (; *s != 0; s++) {
        char c = *s;
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) return 0;
    }
    return 1;
}

/**
 * are there only digits in the string, and at least one
 * does the text consist of digits only? no for an empty one
 * is the string numeric: only digits and not empty
 * Are all characters of the string digits? Say no if it is empty.
 * check that the input has nothing but digits in it and is not blank
 * The form accepts only digits: tell whether the entered string is not empty and has nothing but digits.
 * is the text like 12345, with at least one digit and nothing else
 * does a text hold an unsigned whole number, digits only
 * isdigit for a whole string, false if it is empty
 * return true if the user typed one or more characters and all of them are 0-9
 * validate a numeric field: digits only and not empty
 * true if every character of a string is between '0' and '9' and it is not empty
 * Check whether a nonempty string is composed exclusively of the characters 0 to 9.
 * re.fullmatch('[0-9]+', s) is not None
 * nothing except digits in there, and at least one
 * Membership in the language of unsigned decimal numerals
 * How do I make sure that user input is numeric (isdigit)?
 * is the string all digits
 *
 * @string s
 * @name only_digits is_all_digits
 */
_Bool only_digits(const char *s) {
    if (*s == 0) return 0;
    for (; *s != 0; s++)
        if (*s < '0' || *s > '9') return 0;
    return 1;
}

/**
 * Does the text contain at least one of the {KIND}?
 * Check whether a string has any {KIND}.
 * Return true if {KIND} occur in the text.
 * Are there any {KIND} in {s}?
 * presence of {KIND} in a string
 * Must my password contain {KIND}? Tell whether it does.
 * search a string for {KIND}: found or not
 * Is at least one character among the {KIND}?
 * does the string contain {KIND}? at least one is enough
 * true as soon as one of the {KIND} is met in the text
 * are there some {KIND} in the text or none
 * occurrence of one or more {KIND} in a string: true or false
 * Write a function to check if at least one character of the given string belongs to the {KIND}.
 * any(c belongs to the {KIND} for c in s)
 * are there any {KIND} in it
 * Nonempty intersection of the text's symbols with the {KIND}
 * How can I find out that a string has some {KIND}?
 * does the string contain {KIND}
 *
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')) "letters"
 * @KIND (c>='0'&&c<='9') "digits"
 * @KIND (c>='a'&&c<='z') "lower-case letters"
 * @KIND (c>='A'&&c<='Z') "upper-case letters"
 * @KIND (c==32||(c>=9&&c<=13)) "whitespace characters"
 * @name contains_any has_any contains_kind
 * @string s
 */
_Bool contains_class(const char *s) {
    for (; *s != 0; s++) {
        char c = *s;
        if (KIND) return 1;
    }
    return 0;
}

/**
 * Count the words of a text that are separated by any whitespace.
 * word count of a text; spaces, tabs and line breaks separate
 * How many words are in a string with tabs and newlines?
 * Return the number of maximal runs of non-whitespace characters.
 * wc -w for a C string: count words separated by white space
 * Count words in a paragraph of several lines.
 * number of whitespace-delimited tokens in {s}
 * How many words has my multi-line text?
 * Count the places in a string where a word starts after white space or at the beginning.
 * number of words in a text separated by blanks, tabs or newlines
 * words in my essay, line breaks count as gaps too
 * tally of the tokens in a text, delimited by white space of all sorts
 * Count the words of a text that are separated by any amount of whitespace, including tabs and line breaks.
 * len(s.split())
 * how many words are there, any gaps, tabs and new lines between them
 * Number of maximal runs of non-whitespace in a text
 * How to do what wc -w does?
 * count words in text
 *
 * @name count_words word_count number_of_words
 * @string s
 */
int32_t count_words_whitespace(const char *s) {
    int32_t words = 0;
    _Bool inside = 0;
    for (; *s != 0; s++) {
        _Bool blank = *s == ' ' || (*s >= 9 && *s <= 13);
        if (!blank && !inside) words++;
        inside = !blank;
    }
    return words;
}

/**
 * Return the length of the longest word in a text; words are separated by spaces.
 * longest word length of a text whose words are separated by spaces
 * How many characters has the longest word of the sentence?
 * Find the greatest number of characters between spaces in a text.
 * length of the longest space-delimited token in {s}, 0 without words
 * How wide must a column be to hold the longest space-separated word of this text?
 * maximum word length of a string, words being split at spaces
 * Which length does the longest word of a text have?
 * Measure all the words of a sentence and give the length of the longest.
 * length of the longest run of characters other than ' ' in a string
 * longest word of a line has how many chars
 * maximal number of characters in any token of a line, tokens split at spaces
 * Determine how many characters the longest word of a space-separated text has; 0 without words.
 * max(map(len, s.split(' ')))
 * how long is the biggest word
 * Maximum run length of non-blank characters
 * What is the size of the largest word in a sentence?
 * length of longest word
 *
 * @name longest_word longest_word_length max_word_length
 * @string s
 */
int32_t longest_word_length(const char *s) {
    int32_t longest = 0, length = 0;
    for (; *s != 0; s++) {
        length = *s == ' ' ? 0 : length + 1;
        if (length > longest) longest = length;
    }
    return longest;
}

/**
 * average length of the space-separated words in the text, 0 without words
 * mean number of characters in the words of a text, split at spaces
 * How many characters long are the words of the sentence on average?
 * average letters per word of an essay in which spaces separate the words
 * For an English class I'm computing the average word length of a text, 0 without words.
 * characters of a text without its spaces, divided by the number of words; 0 if it has none
 * Compute the mean length of the space-delimited tokens of a string, 0.0 for none.
 * typical word size of an essay: the average number of characters per word, words split at spaces
 * average number of characters in a word of a string, 0 if there is no word
 * readability figure: mean word length of a text, spaces separating the words
 * how many characters does a word of the text have on average
 * number of non-space characters over number of words, as a fraction; 0 for a text without words
 * Compute the mean length of the words in a space-separated text, 0 when it has no words.
 * words = [w for w in s.split(' ') if w]; sum(map(len, words)) / len(words) if words else 0
 * letters per word on average, 0 if no words
 * Arithmetic mean of the lengths of blank-delimited tokens, zero for none
 * How do I find the typical word size in a sentence?
 * average word length
 *
 * @string s
 * @name average_word_length mean_word_length
 */
double average_word_length(const char *s) {
    int32_t letters = 0, words = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ') continue;
        letters++;
        if (i == 0 || s[i - 1] == ' ') words++;
    }
    return words == 0 ? 0 : (double)letters / words;
}

/**
 * count the words of a text that are longer than n characters
 * how many space-separated words have more than n letters
 * number of words in a string longer than a given length
 * Count the words of a sentence that exceed a length.
 * words with over n characters in a text, counted
 * Could someone help me count the words of a sentence that are longer than n letters?
 * for a LIX score: number of words with more than n letters in a text
 * how many long words, over n letters, does my text use
 * count the tokens of a line whose length is strictly above a limit
 * big words in a paragraph: how many have more letters than the limit given
 * how many words of a text are too long for a column n characters wide
 * counter of words longer than n, words separated by spaces
 * Count the words in a space-separated text whose length is greater than {n}.
 * sum(len(w) > {n} for w in s.split(' '))
 * how many words have more than {n} letters
 * Number of blank-delimited tokens of length exceeding {n}
 * In a sentence, how many words are longer than a given size {n}?
 * count words longer than {n}
 *
 * @string s
 * @range n 0 8
 * @name count_long_words long_words
 */
int32_t count_long_words(const char *s, int32_t n) {
    int32_t count = 0, length = 0;
    for (;; s++) {
        if (*s != 0 && *s != ' ') {
            length++;
            continue;
        }
        count += length > n;
        length = 0;
        if (*s == 0) return count;
    }
}

/**
 * count the words in a text starting with a given letter, same case only
 * how many words of the text begin with this character
 * Count the words of a sentence that have a given first letter.
 * How many words of a line start with a given character, case mattering?
 * number of space-separated tokens that open with a given character
 * Create a function that counts the words of a string beginning with a given letter.
 * alliteration counter: how many words of a sentence have this initial
 * number of words in a text that have a certain initial, compared exactly
 * how many words of the string begin with c
 * For names listed in one string with spaces between, how many start with a given letter?
 * Check the first letter of every word and count those equal to a given character.
 * count the word starts in a text that are equal to a character
 * Count the words of a space-separated text which have {c} as their initial character, case-sensitively.
 * sum(w.startswith({c}) for w in s.split(' '))
 * how many words begin with {c}
 * Number of blank-delimited tokens with first symbol {c}
 * How to find the quantity of words whose leading letter is {c}?
 * count words starting with {c}
 *
 * @string s
 * @range c 97 122
 * @name count_words_starting_with words_with_initial
 */
int32_t count_words_starting_with(const char *s, char c) {
    int32_t count = 0;
    char before = ' ';
    for (; *s != 0; s++) {
        count += before == ' ' && *s == c && *s != ' ';
        before = *s;
    }
    return count;
}

/**
 * Return the length of the shortest word in a text, 0 if there is no word; spaces separate words.
 * length of the shortest word of a text, 0 if it has no words
 * How many characters has the shortest word of the sentence? 0 if there is none.
 * Find the smallest number of characters between spaces, not counting empty gaps; 0 for a text without words.
 * length of the shortest space-delimited token in {s}, 0 without any
 * minimum word length of a string, words separated by spaces, 0 if none
 * Which length does the smallest word of a line have? 0 if it is blank.
 * Measure all words of a text and give the least length, or 0 when there are none.
 * How short is the shortest word of the text? No words gives 0.
 * min length over the words of a line, 0 for a line without words
 * shortest word of the string has how many chars, 0 when there is none
 * minimal token length in a line, splitting at spaces; 0 for no tokens
 * Determine how many characters the shortest word of a space-separated text has; 0 without words.
 * min((len(w) for w in s.split(' ') if w), default=0)
 * how long is the littlest word, 0 if there are none
 * Minimum length over blank-delimited tokens, zero for no tokens
 * What is the size of the smallest word in a sentence?
 * length of shortest word, 0 if none
 *
 * @name shortest_word shortest_word_length min_word_length
 * @string s
 */
int32_t shortest_word_length(const char *s) {
    int32_t shortest = 0, length = 0;
    for (;; s++) {
        if (*s != 0 && *s != ' ') {
            length++;
            continue;
        }
        if (length > 0 && (shortest == 0 || length < shortest)) shortest = length;
        length = 0;
        if (*s == 0) return shortest;
    }
}

/**
 * Return the length of the last word in a text; trailing spaces do not count.
 * length of the last word of a string, spaces at the end ignored
 * How many letters has the final word of the sentence?
 * Ignore spaces at the end of a text and count the characters back to the space before.
 * size of the last space-delimited token in {s}, 0 without words
 * How long is the word that ends the line? Skip any spaces behind it.
 * number of characters in the last word of a string, trailing spaces ignored
 * Measure the length of the rightmost word in a text, disregarding blanks after it.
 * "hello big world  " gives 5: find the length of the last word.
 * last word's length in a text, blanks behind it skipped
 * chars in the final word of a line, ignore blanks behind
 * length of the trailing token of a string; blanks at its end are not part of it
 * Find the length of the final word in a text, blanks at the end being ignored; 0 without words.
 * len(s.split(' ')[-1]) after s.rstrip(' ')
 * how long is the word at the end, skip spaces after it
 * Size of the terminal blank-delimited token, zero in the absence of tokens
 * How do I get the number of letters of a sentence's closing word?
 * length of last word
 *
 * @name length_of_last_word last_word_length
 * @string s
 */
int32_t last_word_length(const char *s) {
    int32_t length = 0;
    char before = ' ';
    for (; *s != 0; s++) {
        if (*s != ' ') length = before == ' ' ? 1 : length + 1;
        before = *s;
    }
    return length;
}

/**
 * Copy the longest word of a text to an output buffer; the first one wins a tie.
 * Get the longest word of a sentence as a string in a second buffer, the first one if tied.
 * Which word is the longest? Write it to {out}; the first wins a tie.
 * Extract the space-separated word with the most characters into an output buffer, the earlier one if lengths are equal.
 * Find the longest word, the first in a tie, and store it with a terminating zero in {out}.
 * get the longest word of a line of text and copy it to out, first one on equal length
 * Put the longest of the words, the first among equals, into the second buffer; empty without words.
 * copy the longest token to an output string; spaces separate tokens and the first one wins ties
 * What is the longest word in the sentence? Store the first such word in a buffer.
 * Return, through a buffer, the first word of maximum length in a text.
 * give me the longest word itself in a second buffer, not its length; first one if there are several
 * extract the first token of maximal length from a line into out
 * Extract the longest word from a space-separated text to an output string, the earliest where several are equally long.
 * max(s.split(' '), key=len)
 * give me the biggest word, the first of them on a tie
 * Leftmost blank-delimited token of maximal length, copied out
 * How to find a sentence's largest word?
 * longest word in a sentence
 *
 * @name longest_word find_longest_word copy_longest_word
 * @string s
 * @array out 64
 * @range out 120 120
 */
void copy_longest_word(const char *s, char *out) {
    int32_t best = 0, best_length = 0, length = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        length = s[i] == ' ' ? 0 : length + 1;
        if (length > best_length) {
            best_length = length;
            best = i - length + 1;
        }
    }
    for (int32_t i = 0; i < best_length; i++) out[i] = s[best + i];
    out[best_length] = 0;
}

/**
 * shortest word of a sentence, copied as a string to a buffer; the first in a tie
 * copy the shortest word of a text to out, the first one if several are as short
 * Which word of the sentence is the shortest? Write it to a buffer, the first one in a tie.
 * find the shortest word of a text and store it in the second string, first of equals
 * Please provide code that extracts the shortest space-separated word of a text to a buffer, the first one if tied.
 * copy out the word with the fewest letters, the earliest in a tie
 * shortest token of a line to an output buffer, spaces between tokens, first one wins ties
 * what is the shortest word in the sentence? put the first such word in out
 * first word of minimum length into a buffer, empty if the text has no words
 * out = min(words, key=len) for the words of a string split at spaces
 * Pick the word of a sentence that takes the least room and copy it to a second buffer; ties go to the first.
 * which word has the least letters? copy it to out, the first one if there are more
 * Extract the shortest word from a space-separated text to an output string, the earliest where several are equally short.
 * min((w for w in s.split(' ') if w), key=len)  # '' without words
 * give me the littlest word, the first of them on a tie
 * Leftmost blank-delimited token of minimal length, copied out
 * How to find a sentence's smallest word?
 * shortest word in a sentence
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name shortest_word copy_shortest_word
 */
void copy_shortest_word(const char *s, char *out) {
    int32_t best = 0, best_length = 0, length = 0;
    for (int32_t i = 0;; i++) {
        if (s[i] != 0 && s[i] != ' ') {
            length++;
            continue;
        }
        if (length > 0 && (best_length == 0 || length < best_length)) {
            best_length = length;
            best = i - length;
        }
        length = 0;
        if (s[i] == 0) break;
    }
    for (int32_t i = 0; i < best_length; i++) out[i] = s[best + i];
    out[best_length] = 0;
}

/**
 * Copy the first word of a text to an output buffer; leading spaces are skipped.
 * Copy the first word of a sentence as a string to a buffer, skipping blanks before it.
 * Which word stands at the start of the sentence? Write it to {out}.
 * Extract to a buffer the characters up to the first space after any leading ones.
 * Get the command name at the front of a command line into a buffer, skipping leading spaces.
 * copy the leading token of a line to out; spaces separate, those at the start are ignored
 * Put the opening word into the second buffer; empty without words.
 * Copy everything before the first blank to a buffer, ignoring blanks at the start.
 * What is the first word in the sentence? Store it in a second string.
 * Split off the first word of a text into an output buffer, leading spaces skipped.
 * just the first word out of the line, into out
 * extract the leading space-delimited token of a string to a buffer
 * Extract the initial word of a text, leading blanks skipped, to an output string.
 * (s.split(' ') without empty pieces + [''])[0]
 * just the word in front, forget spaces before it
 * First blank-delimited token, empty if there is no token
 * How do I take the opening word out of a sentence?
 * first word of a string
 *
 * @name first_word get_first_word copy_first_word
 * @string s
 * @array out 64
 * @range out 120 120
 */
void copy_first_word(const char *s, char *out) {
    while (*s == ' ') s++;
    while (*s != 0 && *s != ' ') *out++ = *s++;
    *out = 0;
}

/**
 * last word of a sentence, copied as a string to a buffer
 * copy the last word of a text to out, ignoring spaces at its end
 * Which word ends the line? Write it to a buffer.
 * get the final word of a text into a second buffer, trailing spaces skipped
 * Implement a helper which copies the last word of a sentence to an output buffer.
 * take the surname out of a full name: copy the last space-separated word to a buffer
 * copy the trailing token of a line to out, blanks at the end ignored
 * what is the last word in the sentence? store it in a buffer
 * copy everything after the last space of a text, not counting spaces at its end, to a buffer
 * closing word of a phrase into an output string
 * split off the last word of a line and write it to out, ignoring blanks behind it
 * out = text.split()[-1], split at spaces, empty if there are no words
 * Extract the final word of a text, trailing blanks ignored, to an output string.
 * s.rstrip(' ').rpartition(' ')[2]
 * just the word at the end, forget spaces after it
 * Final blank-delimited token, empty if there is no token
 * How do I take the closing word out of a sentence?
 * last word of a string
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name last_word copy_last_word
 */
void copy_last_word(const char *s, char *out) {
    int32_t end = 0, start;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ') end = i + 1;
    start = end;
    while (start > 0 && s[start - 1] != ' ') start--;
    for (; start < end; start++) *out++ = s[start];
    *out = 0;
}

/**
 * copy the nth word of a sentence to a buffer, counting from 1, empty if there are too few
 * get word number n of a text, counting from 1, into out
 * Which word is number n in the sentence, the first being 1? Store it in a buffer.
 * copy the n-th word of a line to a buffer, starting at 1
 * Write a function that extracts word n of a string to an output buffer, where n = 1 is the first word.
 * copy the word at a position in a line to out, the first being 1
 * pick a word of a sentence by its number, from 1, and write it to a buffer
 * out = [w for w in text.split(' ') if w][n - 1], an empty string when there are fewer than n words
 * copy word n of a command line, 1 for the first, to out; empty if there are too few
 * token number n (from 1) of a string into a buffer, spaces separate
 * Store the word in place n of a sentence in out, the first place being 1.
 * Fetch the n-th word of a typed command, counted from 1, into a second buffer.
 * Extract the word with number {n}, counted from 1, out of a space-separated text; an empty string results if it does not exist.
 * words = [w for w in s.split(' ') if w]; words[{n} - 1] if {n} <= len(words) else ''
 * give me word {n} of the sentence, the first is 1, nothing if too few
 * Blank-delimited token at one-based index {n}, empty when out of range
 * How to fetch the nth word (from 1) of a string?
 * nth word of a string
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range n 1 3
 * @name nth_word word_at
 */
void copy_nth_word(const char *s, int32_t n, char *out) {
    while (*s != 0) {
        while (*s == ' ') s++;
        if (--n == 0) break;
        while (*s != 0 && *s != ' ') s++;
    }
    if (n == 0)
        while (*s != 0 && *s != ' ') *out++ = *s++;
    *out = 0;
}

/**
 * Reverse the order of the words in a text, in place; single spaces separate them.
 * reverse the words of a string in place, with single spaces between them
 * Turn "the blue sky" into "sky blue the" in place.
 * Put the last word of a sentence first and the first word last, and so on, in the same buffer.
 * Reverse the whole string in place, then each space-separated word.
 * words of a sentence in the opposite order, letters unchanged, in the same string
 * How do I flip a sentence word by word in place?
 * reverse word order of a string in-place
 * Rearrange the sentence {s} in place so that it is read from its last word to its first.
 * Swap the words of a text around in place so that they come in backward order.
 * say the sentence back to front in its own buffer, words stay readable
 * permute the space-separated tokens of a string into opposite sequence, in place
 * words of a sentence in opposite order, same string
 * last word first, first word last, for a sentence in place
 * Rearrange a text in place so that its words come in the opposite order, each still readable and all blanks kept.
 * ' '.join(s.split(' ')[::-1])
 * last word first and first word last, spaces too
 * In-place reversal of the sequence of words by two levels of reversal, gaps mirrored
 * How can "one two three" become "three two one" without a second buffer?
 * reverse the order of words in place
 *
 * @name reverse_words reverse_word_order flip_words
 * @string s
 */
static void turn_letters(char *s, int32_t low, int32_t high) {
    for (; low < high; low++, high--) {
        char kept = s[low];
        s[low] = s[high];
        s[high] = kept;
    }
}
void reverse_word_order(char *s) {
    int32_t end = 0, start = 0;
    while (s[end] != 0) end++;
    turn_letters(s, 0, end - 1);
    for (int32_t i = 0; i <= end; i++) {
        if (s[i] != ' ' && s[i] != 0) continue;
        turn_letters(s, start, i - 1);
        start = i + 1;
    }
}

/**
 * copy a sentence with its words in reverse order
 * words of a text from last to first in another buffer, joined by single spaces
 * Write the words of a text backwards to an output buffer, single spaces between them.
 * How do I get a new string, in out, with the words the other way round?
 * write "sky blue the" to out, given "the blue sky"
 * My professor wants the words of a text stored in reversed order in a second array, one space between words.
 * copy a sentence with its words reversed to out, leave the original untouched
 * last word first, copied to a second string with single spaces
 * turn the word order around while copying to out, extra spaces dropped
 * make a new sentence in out with the words from the end to the start
 * out = " ".join([w for w in text.split(" ") if w][::-1]) for C strings
 * sentence back to front, word by word, in a second buffer
 * Produce an output text with the words of the input in the opposite order and a single blank between each two.
 * ' '.join(w for w in s.split(' ')[::-1] if w)
 * write the words from the last to the first, one space between
 * Token sequence reversal with normalised single-blank separators
 * How do I make "c b a" of "  a b  c "?
 * reverse word order, single spaces
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name words_reversed copy_words_reversed
 */
void words_reversed(const char *s, char *out) {
    int32_t end = 0, first = 1;
    while (s[end] != 0) end++;
    while (end > 0) {
        while (end > 0 && s[end - 1] == ' ') end--;
        int32_t start = end;
        while (start > 0 && s[start - 1] != ' ') start--;
        if (start == end) break;
        if (!first) *out++ = ' ';
        first = 0;
        for (int32_t i = start; i < end; i++) *out++ = s[i];
        end = start;
    }
    *out = 0;
}

/**
 * Reverse each word of a text in place, keeping the order of the words.
 * reverse the letters within every word of a string in place, words separated by spaces
 * Turn "the blue sky" into "eht eulb yks" in place.
 * Write every word of a sentence backwards where it stands, in the same buffer.
 * flip each space-separated word of a text in place, order of words unchanged
 * How do I spell all words of a sentence backwards in place, without moving the words?
 * Mirror the letters of all words in the string.
 * in-place reversal of a text word by word, spaces stay put
 * Let each word of a line be read from right to left, but not the sentence; modify it in place.
 * reverse the space-separated words of a text individually, in place
 * turn the letters round in each word of a sentence, words stay put
 * mirror every space-separated token of a string individually, overwriting it
 * Turn around the letters of every single word of a text in place while the words stay where they are.
 * ' '.join(w[::-1] for w in s.split(' '))
 * spell each word backwards but leave the words in their order
 * Blockwise reversal of blank-delimited tokens
 * How can "hello you" become "olleh uoy"?
 * reverse each word in a string
 *
 * @name reverse_each_word reverse_words_letters mirror_words
 * @string s
 */
void reverse_each_word(char *s) {
    int32_t start = 0;
    for (int32_t i = 0;; i++) {
        if (s[i] != ' ' && s[i] != 0) continue;
        for (int32_t low = start, high = i - 1; low < high; low++, high--) {
            char kept = s[low];
            s[low] = s[high];
            s[high] = kept;
        }
        start = i + 1;
        if (s[i] == 0) return;
    }
}

/**
 * Count the lines of a text; a last line without a newline counts too.
 * number of lines in a string, counting an unfinished last one
 * How many lines does the text have? The last one may lack its newline.
 * Return the number of newline characters, plus one if characters follow the last.
 * line count of a document, 0 if it is empty
 * Into how many lines do the line breaks split the text? A newline at the very end starts no new line.
 * lines in {s}, final newline optional
 * How long is my poem in lines? The last one counts with or without a line break.
 * Count '\n'-terminated lines of a text and an unfinished one at the end.
 * line counter for a text: newlines, plus one for characters behind the last newline
 * how many lines in my file's text, the final newline being optional
 * tally of rows in a string, each ended by a line feed or by the end of the text
 * Count the lines of a text, where a newline at the end does not begin another line and empty text has none.
 * len(s.split('\n')) with a trailing empty piece not counted
 * how many lines, the break at the very end opens no new one
 * Number of newline-terminated segments plus a possibly unterminated last one
 * How many lines does a file's content have if its last line may lack the newline?
 * count lines
 *
 * @name count_lines line_count number_of_lines
 * @string s
 */
int32_t count_lines(const char *s) {
    int32_t lines = 0;
    char before = '\n';
    for (; *s != 0; s++) {
        if (before == '\n') lines++;
        before = *s;
    }
    return lines;
}

/**
 * Count the sentences of a text: each run of the signs . ! and ? ends one.
 * number of sentences in a string, where one or more of . ! ? in a row end a sentence
 * How many sentences does the paragraph have? "Wait... what?!" has two, as each group of . ! ? counts once.
 * Count groups of the sentence-ending signs . ! ? in a text, several signs in a row being one end.
 * sentence count by full stops, exclamation and question marks, a row of them counting once
 * How many times does a sentence end in {s}? Consecutive signs among . ! ? are one end.
 * Return the number of places where one of .!? follows another character or starts the text.
 * tally of the sentence terminators . ! ? in a text, repeated ones counted once
 * Into how many sentences do the groups of . ! and ? divide my text?
 * sentences in a paragraph, counted by runs of '.', '!' and '?'
 * how many sentences did i write? "..." or "?!" is a single end
 * tally of terminator groups (one or more of . ! ?) in a string
 * Count the sentences of a text by its groups of neighbouring full stops, exclamation marks and question marks.
 * len(re.findall('[.!?]+', s))
 * how many sentences end, ... or ?! being one end
 * Number of maximal runs of terminal punctuation among . ! ?
 * How to estimate the quantity of sentences from punctuation?
 * count sentences
 *
 * @name count_sentences sentence_count number_of_sentences
 * @string s
 */
int32_t count_sentences(const char *s) {
    int32_t count = 0;
    _Bool ended = 0;
    for (; *s != 0; s++) {
        _Bool ends = *s == '.' || *s == '!' || *s == '?';
        if (ends && !ended) count++;
        ended = ends;
    }
    return count;
}

/**
 * Return the most frequent character of a text, the earliest one in a tie; 0 if it is empty.
 * most common character of a string, the first one if tied
 * Which character occurs most often in the string? Prefer the earliest in a tie.
 * Find the character with the highest count in a text; among equals the one that appears first.
 * mode of the characters in {s}, the earliest if several share it
 * What symbol is used the most in my message? The first such one if there are more.
 * maximum occurring character of a string, ties won by the first to appear
 * Tally all characters of a string and return the winner, the earlier one in a tie.
 * Which letter or sign appears more than any other in the text? Choose the first if equal.
 * character with maximum frequency in a string, the leftmost when there is a tie
 * which key did i hit most in this text? first one if equal, 0 for no text
 * modal character of a string, first one preferred
 * Determine which character appears most often in a text; among equals the one that appears first wins, and empty text gives NUL.
 * Counter(s).most_common(1)[0][0]
 * which sign is there the most, the earliest on a tie
 * Modal symbol of a word, leftmost on ties, NUL for the empty word
 * How do I obtain the commonest character?
 * most frequent character
 *
 * @name most_frequent_char max_occurring_char most_common_char
 * @string s
 */
char most_frequent_char(const char *s) {
    int32_t best_count = 0;
    char best = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t count = 0;
        for (int32_t j = 0; s[j] != 0; j++) count += s[j] == s[i];
        if (count > best_count) {
            best_count = count;
            best = s[i];
        }
    }
    return best;
}

/**
 * count of the most common character in a string
 * how often does the most frequent character of the text occur
 * highest number of times any character occurs in a string
 * How many times is the most used character of a string used?
 * largest number of equal characters in a text, wherever they stand
 * Determine the maximum character frequency of a string: how often its most used character appears.
 * max frequency of any character in a string
 * number of occurrences of the commonest symbol in a text
 * biggest tally over all individual characters of a string
 * how many times does the most frequent letter or sign appear in my message
 * greatest number of times that one character occurs, anywhere in the text
 * how often the mode of a text's characters occurs in it
 * Find how often the commonest character of a text occurs, 0 for an empty text.
 * max(Counter(s).values(), default=0)
 * how many times is the most used sign in it
 * Modal frequency of the symbols of a word
 * What is the maximal number of repeats that any character has?
 * count of most frequent character
 *
 * @string s
 * @name highest_char_count max_char_frequency
 */
int32_t highest_char_count(const char *s) {
    int32_t best = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t count = 0;
        for (int32_t j = 0; s[j] != 0; j++) count += s[j] == s[i];
        if (count > best) best = count;
    }
    return best;
}

/**
 * Return the first character that has occurred before in the text, or 0.
 * first recurring character: the first that was already seen while reading a string, or 0
 * Which character of the text is the first to appear for the second time? 0 if none is.
 * Read a string from left to right, stop at a character already seen and return it, or 0.
 * first repeated character of a string, by its second appearance; 0 without one
 * In "abcba" it is the b: find the first character seen again from left to right, or 0.
 * What letter of the text comes back earliest? 0 if none does.
 * earliest duplicate met while scanning {s}, 0 if all characters differ
 * Find the first character of a text that equals some earlier one; give 0 if there is none.
 * When reading the text, which character do I meet twice first? Return 0 for no such character.
 * first char of the string i see again while reading, or 0
 * leftmost character of a text with an earlier twin, else 0
 * Going through a string, find the first character that has been met before; NUL if that never occurs.
 * next((c for i, c in enumerate(s) if c in s[:i]), '\0')
 * read along and stop at the first sign you've already seen, 0 if none
 * Symbol whose second occurrence ends earliest, NUL for a word without repetition
 * Which character repeats earliest in a string?
 * first recurring character
 *
 * @name first_repeated_char first_recurring first_duplicate_char
 * @string s
 */
char first_recurring(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        for (int32_t j = 0; j < i; j++)
            if (s[j] == s[i]) return s[i];
    return 0;
}

/**
 * Return the first character that occurs only once in the text, or 0.
 * first non-repeating character of a string, 0 if all repeat
 * Which character of the text is the earliest without a duplicate? Return 0 if there is none.
 * Find the first unique character of a string and return it, or 0.
 * leftmost character of a text with a count of one, else 0
 * In "swiss" it is the w: find the first character that occurs once, or return 0.
 * What letter appears just a single time in the string, the first such? 0 for none.
 * earliest non-repeated character of a text, as a character, zero if all repeat
 * For each character of a string look for another one like it; return the first that has none, otherwise 0.
 * earliest character in {s} that occurs only there, or 0
 * first char of the text that is there only once, 0 if none
 * leftmost character of a string without any twin, or zero
 * Find the earliest character of a string that appears in it exactly once; NUL if there is none.
 * next((c for c in s if s.count(c) == 1), '\0')
 * first sign that has no twin in the text, 0 if all have
 * Leftmost symbol of multiplicity one, NUL in its absence
 * How do I locate the first unique letter of a string?
 * first non-repeating character
 *
 * @name first_unique_char first_non_repeating first_non_repeating_char
 * @string s
 */
char first_single_char(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t count = 0;
        for (int32_t j = 0; s[j] != 0; j++) count += s[j] == s[i];
        if (count == 1) return s[i];
    }
    return 0;
}

/**
 * Count the different characters of a text.
 * number of distinct characters in a string
 * How many unique characters does the text use?
 * Return the size of the character set of a string, case mattering.
 * distinct symbols in {s}, each counted once
 * How many different keys did I need to type this text, each character being a key of its own?
 * alphabet size of a text: how many distinct characters occur in it
 * Count each character of a string that no earlier one equals.
 * How many kinds of characters occur in the string?
 * cardinality of the set of characters of a text
 * how many different chars does the string have
 * number of distinct symbols in a string
 * Count how many different characters a string contains, with case being significant.
 * len(set(s))
 * how many kinds of signs does it have
 * Cardinality of the alphabet actually used by a word
 * How do I get the number of unique characters?
 * count distinct characters
 *
 * @name count_distinct_chars unique_chars distinct_characters
 * @string s
 */
int32_t count_distinct_chars(const char *s) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t j = 0;
        while (s[j] != s[i]) j++;
        count += j == i;
    }
    return count;
}

/**
 * Remove all {KIND} from a string, in place.
 * delete the {KIND} of a text, in place
 * Strip {KIND} out of the string and close the gaps.
 * How do I get rid of all {KIND} in a text?
 * Drop every one of the {KIND} from a text; keep the other characters in order.
 * in-place removal of {KIND} from {s}
 * My input contains {KIND} that I do not want; delete them.
 * Rewrite the string in place without its {KIND}.
 * filter {KIND} out of a string in place
 * text cleaning in place: no {KIND} left
 * throw the {KIND} out of my text, same buffer
 * Purge a text of its {KIND}, overwriting it.
 * Eliminate all {KIND} from a given string in place.
 * ''.join(c for c in s if c is none of the {KIND})
 * take the {KIND} out of the text
 * Erase the ASCII {KIND} of a string, closing up gaps in place.
 * How do I get rid of {KIND} in a mutable string?
 * remove {KIND}
 *
 * @KIND c==32 "spaces"
 * @KIND (c==32||(c>=9&&c<=13)) "whitespace characters"
 * @KIND (c>='0'&&c<='9') "digits"
 * @KIND (c=='a'||c=='e'||c=='i'||c=='o'||c=='u'||c=='A'||c=='E'||c=='I'||c=='O'||c=='U') "vowels"
 * @KIND (c>='A'&&c<='Z') "capital letters"
 * @KIND (c>32&&c<127&&!(c>='a'&&c<='z')&&!(c>='A'&&c<='Z')&&!(c>='0'&&c<='9')) "punctuation characters"
 * @name remove_all strip_characters delete_characters
 * @string s
 */
void remove_class(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i];
        if (!(KIND)) s[kept++] = c;
    }
    s[kept] = 0;
}

/**
 * copy a string without its {KIND} to a second buffer
 * text without {KIND}, written to another buffer
 * Write the text minus all {KIND} to an output buffer.
 * How do I get a new string, in out, that has no {KIND}?
 * leave out the {KIND} while copying a string to another
 * Develop a routine that copies a string to a buffer but leaves out the {KIND}.
 * new string in out with the {KIND} removed, original untouched
 * text without its {KIND}, stored in a second array
 * filter {KIND} out of a text into a buffer
 * copy everything except {KIND} from one string to another
 * i want the text with no {KIND} in out
 * write a text to the output buffer without any of its {KIND}
 * Produce a copy of a given string in which there are no {KIND} any more.
 * out = ''.join of every character of s apart from {KIND}
 * write the text over but leave out {KIND}
 * Filter a string to an output buffer, dropping ASCII {KIND}.
 * How to obtain a version of a text free of {KIND}?
 * copy without {KIND}
 *
 * @KIND c==32 "spaces"
 * @KIND (c=='a'||c=='e'||c=='i'||c=='o'||c=='u'||c=='A'||c=='E'||c=='I'||c=='O'||c=='U') "vowels"
 * @KIND (c>='0'&&c<='9') "digits"
 * @KIND (c>32&&c<127&&!(c>='a'&&c<='z')&&!(c>='A'&&c<='Z')&&!(c>='0'&&c<='9')) "punctuation marks"
 * @string s
 * @array out 64
 * @range out 120 120
 * @name copy_without strip_to
 */
void copy_without(const char *s, char *out) {
    for (; *s != 0; s++) {
        char c = *s;
        if (!(KIND)) *out++ = c;
    }
    *out = 0;
}

/**
 * Keep only the {KIND} of a string, in place.
 * Delete everything but {KIND} from a text in place.
 * Remove from a string all characters that are not {KIND}, in place.
 * How do I reduce a string to its {KIND} in place?
 * Drop whatever is not among the {KIND} from a text and close the gaps.
 * in-place filter that leaves the {KIND} of {s}
 * Extract the {KIND} of a mixed string in place, other characters vanish.
 * My phone number has brackets and blanks; leave nothing but {KIND} in it.
 * sanitize a text in place so that just {KIND} remain
 * text filter, in place: {KIND} stay, the rest goes
 * i want just the {KIND} of my string, remove the others in place
 * Reduce a text to its {KIND}, overwriting it.
 * Delete in place each character of a string that does not belong to the {KIND}.
 * filter(lambda c: c belongs to the {KIND}, s), joined
 * throw away all but the {KIND}
 * Project a string on its ASCII {KIND} in place.
 * How can I strip everything except {KIND} from a string?
 * keep only {KIND}
 *
 * @KIND (c>='0'&&c<='9') "digits"
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')) "letters"
 * @KIND ((c>='a'&&c<='z')||(c>='A'&&c<='Z')||(c>='0'&&c<='9')) "letters and digits"
 * @name keep_only extract_characters filter_text
 * @string s
 */
void keep_class(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i];
        if (KIND) s[kept++] = c;
    }
    s[kept] = 0;
}

/**
 * Remove every occurrence of a character from a string, in place.
 * delete all {c} from a text
 * Drop a given character from a text wherever it stands and close the gaps.
 * How can I remove a specific character from a string in place?
 * Strip the character {c} out of {s}.
 * in-place deletion of all occurrences of one character in a string
 * Rewrite the text in place without a certain letter.
 * Filter a chosen character out of a string, in place.
 * Take all copies of the given character away from a text.
 * erase every copy of a character from a C string
 * delete all x from a word in place, where the character x is given
 * purge one given symbol from a text in place
 * Delete each occurrence of {c} in a string, which is modified in place.
 * s.replace({c}, '')
 * take every {c} out of the text
 * Erase the symbol {c} throughout a word in place.
 * How do I drop all instances of one character {c}?
 * remove all {c} from a string
 *
 * @name remove_char delete_char strip_char
 * @string s
 * @range c 97 122
 */
void remove_given_char(char *s, char c) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != c) s[kept++] = s[i];
    s[kept] = 0;
}

/**
 * Remove duplicate characters from a string, in place, keeping the first of each.
 * keep the unique characters of a string in order of first appearance, in place
 * Turn "banana" into "ban": drop the later copies of each character in place.
 * Delete in place every character that has already occurred in the string.
 * Keep one of each character of a text, the earliest, and drop the repeats in place.
 * dedupe the characters of {s} in place, first ones stay
 * How do I strip repeated letters, adjacent or not, from a string in place, keeping the first?
 * in-place removal of all later copies of each character in a string
 * Reduce a text in place to the set of its characters, order kept.
 * take the duplicates out of a string, the first of each character stays
 * every letter only once in my string please, first stays, in place
 * collapse a text in place to its distinct symbols in order of appearance
 * Delete from a string, in place, every character that has already appeared further left.
 * JavaScript: [...new Set(s)].join('')
 * each sign may stay just the first time it comes
 * Retain first occurrences only, in place, so that symbols become pairwise distinct.
 * How can 'banana' be shortened to 'ban'?
 * remove duplicate characters
 *
 * @name remove_duplicates remove_duplicate_chars unique_string
 * @string s
 */
void remove_duplicate_chars(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        char c = s[i];
        int32_t j = 0;
        while (j < kept && s[j] != c) j++;
        if (j == kept) s[kept++] = c;
    }
    s[kept] = 0;
}

/**
 * copy a string without repeated characters to a buffer, the first of each stays
 * distinct characters of a text in another buffer, in order of appearance
 * Write each character of a string only once, in order of appearance, to an output buffer.
 * How do I get a new string, in out, with the later duplicates of characters removed?
 * unique letters of a word in their first order, copied to a second string
 * Write a function that copies only the first of each character of a string to another.
 * "banana" gives "ban" in out: copy a string and leave out characters already copied
 * store the set of characters of a text as a new string, first come first
 * copy a text with every character once, by first appearance, original untouched
 * deduplicated copy of a word into out, each character at its first place only
 * which characters occur in the text? list them as a string in order of appearance
 * alphabet of a text written to a buffer, first come first
 * Produce a string made of the different characters of another, each once, in the order of their first appearance.
 * ''.join(dict.fromkeys(s))
 * write each sign down only the first time you see it
 * Order-preserving deduplication of the symbols of a word to an output buffer
 * How do I collect the unique characters of a text in a new string?
 * copy string without duplicate characters
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name distinct_copy unique_characters
 */
void distinct_copy(const char *s, char *out) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        int32_t j = 0;
        while (j < kept && out[j] != s[i]) j++;
        if (j == kept) out[kept++] = s[i];
    }
    out[kept] = 0;
}

/**
 * Remove the spaces at the start of a string, in place.
 * left trim of spaces for a string, in place
 * Cut off the leading blanks of a string in place.
 * Shift the text to the front so that it begins with something other than a space.
 * ltrim: delete spaces on the left of {s}
 * My line is indented with spaces; remove the indentation in place.
 * strip the leading spaces of a string, in place
 * Drop every ' ' before the first other character of a text, in place.
 * How do I get rid of the spaces at the beginning of a string, in place?
 * in-place trimming of spaces on the left side of a string
 * text starts with blanks, cut them off in place
 * strip a line's indentation made of blanks, in place
 * Remove the blanks at the beginning of a string in place, all else unchanged.
 * s.lstrip(' ')
 * cut off the spaces in front
 * In-place elimination of leading blanks
 * How to left-trim spaces of a C string?
 * remove leading spaces
 *
 * @name trim_left ltrim strip_leading
 * @string s
 */
void trim_left(char *s) {
    int32_t start = 0, i = 0;
    while (s[start] == ' ') start++;
    for (; s[start + i] != 0; i++) s[i] = s[start + i];
    s[i] = 0;
}

/**
 * Remove the spaces at both ends of a string, in place.
 * trim the spaces off both ends of a string, in place
 * Cut off leading and trailing blanks of a string in place.
 * strip a text in place: no spaces at the start or the end, inner ones stay
 * Trim the spaces of the text {s} on both sides, in place.
 * Clean up user input in place by dropping the spaces around it.
 * How do I remove surrounding spaces, and only spaces, from a C string in place?
 * Delete the spaces in front of the first and behind the last other character of a string.
 * " ab c " becomes "ab c": trim spaces in place.
 * in-place trimming of blanks on both sides of a string
 * no blanks around the word please, cut them off in place
 * strip the padding blanks on both ends of a string in place
 * Remove the blanks at the beginning and end of a string in place, those inside unchanged.
 * s.strip(' ')
 * cut off the spaces in front and behind
 * In-place elimination of leading and trailing blanks
 * How to trim spaces on either side of a C string?
 * trim spaces
 *
 * @name trim strip trim_spaces
 * @string s
 */
void trim_both(char *s) {
    int32_t start = 0, end = 0, i = 0;
    while (s[start] == ' ') start++;
    for (i = start; s[i] != 0; i++)
        if (s[i] != ' ') end = i + 1;
    for (i = 0; start + i < end; i++) s[i] = s[start + i];
    s[i] = 0;
}

/**
 * trim the spaces of a string into another buffer
 * copy a string to a buffer without the spaces at both ends
 * Write the text without leading and trailing blanks to an output buffer.
 * How do I get a copy of a string, in out, trimmed of spaces on both sides?
 * strip the spaces around a string, result in a second array
 * Our website needs a copy of the typed text, in another buffer, with no surrounding spaces.
 * new string in out without blanks around it
 * text trimmed of blanks on both sides, stored in another buffer, original untouched
 * copy the inner part of a text that is padded with spaces on both sides
 * take the text out of its padding of spaces and store it in a second string
 * " ab " gives "ab" in out: trimmed copy of a string
 * clean copy of user input in a buffer, no spaces around
 * Copy a string to another buffer without the blanks at its beginning and at its end.
 * out = s.strip(' ')
 * write the text over but skip spaces at both ends
 * Blank-trimmed duplicate of a string in an output buffer
 * How do I get a trimmed copy and leave the original?
 * copy a string without surrounding spaces
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name trim_copy trimmed
 */
void trim_copy(const char *s, char *out) {
    int32_t end = 0;
    while (*s == ' ') s++;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ') end = i + 1;
    for (int32_t i = 0; i < end; i++) *out++ = s[i];
    *out = 0;
}

/**
 * trim all whitespace at both ends of a string in place
 * strip whitespace, tabs and newlines included, from both ends of a string in place
 * How do I remove a trailing newline and other white space around a string in place?
 * remove white space before and after a text, in place
 * python strip() on a C string, in place
 * The helper is responsible for cutting spaces, tabs and line breaks off both ends of a string in place.
 * cut off blanks, tabs, \n and so on at the start and end of a string
 * clean up a line read from a file: drop white space, line ends included, on both sides
 * chop whitespace of any kind around user input, in place
 * whitespace trimming in place, on both ends of a text
 * like Java's trim, but in place: no white space left around the text
 * Modify a text so that no white space surrounds it.
 * Remove all whitespace, tabs and newlines included, from both ends of a string in place.
 * s.strip()
 * cut away spaces, tabs and line breaks in front and behind
 * In-place trimming of ASCII whitespace (9–13 and 32) from either end
 * How can I strip newlines and blanks around a C string?
 * trim whitespace from both ends
 *
 * @string s
 * @name trim_whitespace strip_whitespace
 */
void trim_whitespace(char *s) {
    int32_t start = 0, end = 0, i = 0;
    while (s[start] == ' ' || (s[start] >= 9 && s[start] <= 13)) start++;
    for (i = start; s[i] != 0; i++)
        if (s[i] != ' ' && !(s[i] >= 9 && s[i] <= 13)) end = i + 1;
    for (i = 0; start + i < end; i++) s[i] = s[start + i];
    s[i] = 0;
}

/**
 * is the string blank: empty or white space only
 * does a text have only whitespace or nothing at all
 * Is there nothing but white space in the text, or nothing whatsoever?
 * blank string check: true for an empty one or one of spaces, tabs and newlines only
 * did the user type nothing, or white space at most
 * Write a function that tells whether a string is empty or consists of white space.
 * true for "" and "   \t", false once the string has any other character
 * true if there is no visible character in the text, only white space if anything
 * isspace for a whole string, and true for an empty one
 * is the input field left empty or filled with white space only
 * not s.strip(), for a C string
 * only spaces, tabs or newlines in the string, or nothing at all
 * Check that a string is empty or contains nothing except whitespace.
 * not s.strip()
 * nothing to see in it, just spaces, tabs, line breaks or not even that
 * Membership in the Kleene star of the ASCII whitespace characters
 * How do I test for isBlank as Java has it?
 * is the string blank
 *
 * @string s
 * @name is_blank_text is_blank
 */
_Bool is_blank_text(const char *s) {
    for (; *s != 0; s++)
        if (*s != ' ' && !(*s >= 9 && *s <= 13)) return 0;
    return 1;
}

/**
 * Replace every run of spaces in a string by a single space, in place.
 * collapse multiple spaces of a string into one, in place
 * Squeeze repeated blanks of a text into one, in place.
 * Turn "a   b  c" into "a b c" in place.
 * normalize the spacing of a text in place: one space for every run, at the ends too
 * Remove extra spaces between the words of a string in place, leaving one.
 * How do I shrink runs of spaces to single ones in a string, in place?
 * Drop each space of a text that follows a space, in place.
 * one blank instead of many in {s}, in place
 * tr -s ' ' on a C string
 * too many blanks between words in my text, make it one each, same buffer
 * reduce the runs of blanks in a string to a single blank each, in place
 * Reduce every group of successive blanks in a string to one blank, in place.
 * re.sub(' +', ' ', s)
 * where there are many spaces together leave just one
 * Squeeze runs of the blank to length one (tr -s ' ').
 * How do I get rid of double spaces?
 * collapse multiple spaces into one
 *
 * @name collapse_spaces squeeze_spaces normalize_spaces
 * @string s
 */
void collapse_spaces(char *s) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ' || kept == 0 || s[kept - 1] != ' ') s[kept++] = s[i];
    s[kept] = 0;
}

/**
 * Make the first character of a string a capital letter and the other letters small, in place.
 * capitalize a word in place: first letter upper case, the others lower case
 * Turn a word like "hELLO" into "Hello" in place.
 * sentence case in place: upper-case first letter, lower case for the rest of the string
 * str.capitalize() on a C string, in place
 * First letter of a string big, all others small; change it in place.
 * How do I fix the capitals of a name typed as "jOHN" in place, to get "John"?
 * Upper-case the initial of a string and lower-case everything after it, in place.
 * capitalization of {s}, in place: first letter large, the rest small
 * Convert a word to capitalized form in place, lowering all letters but the first.
 * first letter big rest small, for a string in place
 * change a string's initial to upper case and fold the remainder to lower, in place
 * Change a string in place so that it begins with a capital letter and all its other letters are small.
 * s.capitalize()
 * first letter big, all the rest small
 * ASCII sentence-case normalisation in place
 * How can 'hELLO' be changed to 'Hello'?
 * capitalize a string, rest lowercase
 *
 * @name capitalize sentence_case capitalize_word
 * @string s
 */
void capitalize_rest_lower(char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (i == 0 && s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
        if (i > 0 && s[i] >= 'A' && s[i] <= 'Z') s[i] += 32;
    }
}

/**
 * Convert a string to alternating case, in place: capital at even positions, small at odd ones.
 * alternating capitals in a string: capitals at even indices, small letters at odd ones, in place
 * Rewrite a text in the way of "MoCkInG", capitals at even indices and small letters at odd ones.
 * Make the letters of a string upper case at even indices and lower case at odd ones, in place.
 * mocking-spongebob case for a string in place, starting with a capital
 * upper case at index 0, 2, 4 and so on of a string, lower case in between, in place
 * How do I write a text in zigzag case in place, with a capital at index 0, a small letter at 1 and so on?
 * Set the case of each letter of {s} by the parity of its index: upper if even, lower if odd.
 * staggered case for a C string, in place, capitals at even positions
 * Make every other character of a text a capital, beginning with the first, and the rest small; positions count all characters.
 * hello becomes HeLlO: alternate the case of a text in place, capital first
 * toggle the case of letters by position in a string, capital at index zero, small at one
 * Change the letters of a string in place: capital at even indices 0, 2, 4, …, small at odd ones.
 * ''.join(c.lower() if i % 2 else c.upper() for i, c in enumerate(s))
 * big, small, big, small along the text, beginning big
 * Case alternation by index parity, upper at index zero
 * How do I make 'SpOnGe' text of 'sponge'?
 * alternating case starting with upper
 *
 * @name alternating_case alternate_case spongebob_case
 * @string s
 */
void alternating_case(char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (i % 2 == 0 && s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
        if (i % 2 != 0 && s[i] >= 'A' && s[i] <= 'Z') s[i] += 32;
    }
}

/**
 * alternating case for a string in place, starting small
 * every second letter of a word a capital, the first one small, in place
 * hElLo style: rewrite a text in place with capitals at odd indices only
 * lower case at even positions of a string, from 0, upper case at odd ones, in place
 * How do I write a word as mOcKiNg, in place?
 * Write a function for alternating capitals in a string that begins with a small letter at index 0.
 * odd indices of a string in upper case, even ones in lower case, in place
 * sarcastic text, in place: lower case first, the second letter big, and so on
 * zigzag capitals in a string, first letter lower, second upper, in place
 * change the case of a text's characters in turns, small at index 0, capital at index 1
 * aLtErNaTiNg letters: lower and upper case in turns by index, in place
 * capital letters at index 1, 3, 5 ... of a string, small ones elsewhere, in place
 * Change the letters of a string in place: small at even indices 0, 2, 4, …, capital at odd ones.
 * ''.join(c.upper() if i % 2 else c.lower() for i, c in enumerate(s))
 * small, big, small, big along the text, beginning small
 * Case alternation by index parity, lower at index zero
 * How do I make 'sPoNgE' text of 'sponge'?
 * alternating case starting with lower
 *
 * @string s
 * @name alternate_from_small lower_upper
 */
void alternate_from_small(char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (i % 2 != 0 && s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
        if (i % 2 == 0 && s[i] >= 'A' && s[i] <= 'Z') s[i] += 32;
    }
}

/**
 * Convert a camelCase name to snake_case and write it to a buffer.
 * camel case to snake case, result in a second string
 * Turn a name such as "maxItemCount" into "max_item_count" in an output buffer.
 * Copy a name to out, inserting an underscore before each capital but a leading one, and make it small.
 * identifier style conversion into a buffer: camelCase to snake_case
 * Rewrite a Java-style name such as maxCount in C style, max_count, in a second buffer.
 * How do I get snake_case from camelCase in a new string?
 * Copy an identifier with all capitals lowered, each one after the first character preceded by an underscore.
 * snake-case form of {s} in {out}
 * split a camel-cased identifier with underscores, all lower case, into out
 * camelCase names like myVarName to my_var_name, written to a buffer
 * copy an identifier, turning its camel humps into underscores and small letters
 * Convert an identifier from camel case: every capital turns small with an underscore before it, except none at the very start.
 * re.sub('(?<!^)([A-Z])', r'_\1', s).lower()
 * helloBigWorld should become hello_big_world
 * Rewrite camelCase as snake_case (each upper-case letter separately).
 * How do I translate variable names from Java style to Python style?
 * camel case to snake case
 *
 * @name camel_to_snake to_snake_case snake_case
 * @string s
 * @array out 64
 * @range out 120 120
 */
void camel_to_snake(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] >= 'A' && s[i] <= 'Z') {
            if (i > 0) *out++ = '_';
            *out++ = s[i] + 32;
        } else {
            *out++ = s[i];
        }
    }
    *out = 0;
}

/**
 * Convert a snake_case name to camelCase, in place.
 * snake case to camel case, in place
 * Turn a name such as "max_item_count" into "maxItemCount" in place.
 * Remove the underscores of a name in place and capitalize the letter after each, except at the start.
 * identifier style conversion in place: snake_case to camelCase
 * Rewrite a C-style name such as max_count in Java style, maxCount, in place.
 * How do I get camelCase from snake_case in the same buffer?
 * Drop each '_' of a name and make the next small letter a capital, unless nothing stands before it.
 * camel-case form of {s}, written over it
 * join the parts of an underscored identifier with capitals, in place, first letter unchanged
 * identifiers like my_var_name to myVarName, in place
 * turn an identifier's underscores into camel humps, in place
 * Convert an identifier in place: remove underscores and capitalise the letter after each, though not after leading ones.
 * first, *rest = s.lstrip('_').split('_'); first + ''.join(w[:1].upper() + w[1:] for w in rest)
 * hello_big_world should become helloBigWorld
 * Rewrite snake_case as lower camelCase in place; initial underscores merely vanish.
 * How do I translate variable names from Python style to Java style?
 * snake case to camel case
 *
 * @name snake_to_camel to_camel_case camel_case
 * @string s
 */
void snake_to_camel(char *s) {
    int32_t kept = 0;
    _Bool raise = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '_') {
            raise = kept > 0;
            continue;
        }
        char c = s[i];
        if (raise && c >= 'a' && c <= 'z') c -= 32;
        s[kept++] = c;
        raise = 0;
    }
    s[kept] = 0;
}

/**
 * Does the first string contain the second?
 * substring test: is the second string contained in the first
 * Check whether {a} has {b} somewhere in it.
 * Return true if the second text is part of the first; an empty one always is.
 * contains: is the second string found inside the first?
 * Is one string a substring of the other, the second in the first?
 * strstr(a, b) != NULL
 * Does my sentence, the first string, include the second one?
 * Search a text for a piece of text, given second, and say whether it is there.
 * does the haystack (first) hold the needle (second)?
 * does string a have string b inside it
 * Decide if the second string occurs as a contiguous part of the first.
 * Check whether the second given string occurs somewhere inside the first; an empty one always does.
 * second in first (Python's in for str)
 * is the second text somewhere in the first one
 * Factor (substring) relation: the second word is a factor of the first
 * How to do strstr(a, b) != NULL by hand?
 *
 * @name contains has_substring is_substring
 * @string a
 * @string b
 */
_Bool contains_text(const char *a, const char *b) {
    for (;; a++) {
        int32_t i = 0;
        while (b[i] != 0 && a[i] == b[i]) i++;
        if (b[i] == 0) return 1;
        if (*a == 0) return 0;
    }
}

/**
 * does a text contain a word, ignoring case
 * case-insensitive search of a text for a given part: found or not
 * Is the second string somewhere in the first, whatever its capitals?
 * does a text occur in another, without regard to upper and lower case? the longer one comes first
 * does the sentence mention this word, case ignored
 * I was asked to find out whether a text contains another one, upper and lower case considered equal.
 * strcasestr(a, b) as a truth value
 * look in a text for "cat" and accept "Cat" too: true if the second string is found
 * second text inside the first or not, capitals do not matter
 * spam filter: is the word present in the message, in any case
 * substring test that treats a and A alike, text first, then the part
 * find in page, not case sensitive: true if the page's text holds the word
 * Check whether the second string is found inside the first when no distinction is made between capital and small letters.
 * second.lower() in first.lower()
 * is the second text somewhere in the first, big or small letters alike
 * Case-folded factor relation of two words
 * How do I search for a substring disregarding case (text first, then the part sought)?
 * case insensitive contains
 *
 * @string a
 * @string b
 * @name contains_ignore_case icontains
 */
_Bool contains_ignore_case(const char *a, const char *b) {
    for (;; a++) {
        int32_t i = 0;
        for (; b[i] != 0; i++) {
            char x = a[i] >= 'A' && a[i] <= 'Z' ? a[i] + 32 : a[i], y = b[i] >= 'A' && b[i] <= 'Z' ? b[i] + 32 : b[i];
            if (x != y) break;
        }
        if (b[i] == 0) return 1;
        if (*a == 0) return 0;
    }
}

/**
 * Count how often a word occurs in a text, overlapping occurrences included; an empty word gives 0.
 * count how often the second string occurs in the first, overlaps included
 * At how many positions of {a} does {b} start?
 * Return the number of occurrences of the second string in the first, overlaps allowed.
 * "aaa" contains "aa" twice: count the second string in the first like that.
 * How many times does a pattern appear in a string, if matches may overlap?
 * Count all starting places of the second string within the first.
 * number of matches of a needle at any offset of a haystack, 0 for an empty needle
 * occurrences of a piece of text within a text, shared characters permitted
 * Try each position of a text and count the full matches of a pattern.
 * aaaa has aa 3 times: count a word in a text that way, overlaps included
 * matches of the second string at every offset of the first, sharing characters
 * Count at how many positions of the first string the second one begins, overlaps counted; an empty second string gives 0.
 * sum(first.startswith(second, i) for i in range(len(first))) if second else 0
 * how often is the second text in the first, ones that share letters also count
 * Number of possibly overlapping occurrences of a pattern in a text (text first)
 * How many times does 'aa' appear in 'aaaa' if the answer shall be 3?
 * count overlapping occurrences of the second string in the first
 *
 * @name count_overlapping count_substring count_occurrences
 * @string a
 * @string b
 */
int32_t count_overlapping(const char *a, const char *b) {
    int32_t count = 0;
    if (*b == 0) return 0;
    for (; *a != 0; a++) {
        int32_t i = 0;
        while (b[i] != 0 && a[i] == b[i]) i++;
        count += b[i] == 0;
    }
    return count;
}

/**
 * Count the non-overlapping occurrences of a word in a text, from the left; an empty word gives 0.
 * non-overlapping count of the second string in the first, from left to right
 * How many times can the second text be cut out of the first, one after another?
 * Return the number of matches of the second string in the first, going on behind each match.
 * "aaaa" contains "aa" twice if matches must not overlap: count one string in another like that.
 * str.count(sub) of Python on two C strings
 * How many replacements would a search-and-replace of a word in a text make?
 * Count separate, non-overlapping occurrences of a pattern in a text.
 * disjoint matches of a needle in a haystack, left to right, counted; none for an empty needle
 * Find a match of a word in a text, skip over it, and continue; how many in all?
 * aaaa has aa 2 times: count a word in a text that way, without overlap
 * number of matches of a substring that do not share characters, found from the left
 * Count how often the second string occurs in the first without overlap, scanning from the left; an empty second string gives 0.
 * first.count(second) if second else 0
 * how often is the second text in the first, used letters cannot be used again
 * Number of non-overlapping pattern occurrences, greedy from the left (text first)
 * How many times does 'aa' appear in 'aaaa' if the answer shall be 2?
 * count non-overlapping occurrences of the second string in the first
 *
 * @name count_substring count_non_overlapping count_matches
 * @string a
 * @string b
 */
int32_t count_disjoint(const char *a, const char *b) {
    int32_t count = 0;
    if (*b == 0) return 0;
    while (*a != 0) {
        int32_t i = 0;
        while (b[i] != 0 && a[i] == b[i]) i++;
        if (b[i] == 0) {
            count++;
            a += i;
        } else {
            a++;
        }
    }
    return count;
}

/**
 * Return the index of the last occurrence of a word in a text, or -1.
 * last position of a substring in a text, or -1
 * Where in {a} does {b} occur for the last time? Index from 0, or -1.
 * Find the index of the rightmost match of the second string in the first, -1 without one.
 * rfind / lastIndexOf for C strings, -1 if not found
 * Search a text from the end for a piece of text and give the index where it starts, or -1.
 * highest index at which the needle starts in the haystack, -1 if nowhere
 * At which index does the word appear last in the text? -1 if never; an empty one is found at the end.
 * index of the rightmost match of the second string in the first, or -1
 * reverse substring search: last index of the second string in the first, else -1
 * where is the last "ab" in my text? any word as second string, -1 if it's absent
 * final offset at which the second string occurs in the first, else -1
 * Find the greatest zero-based index at which the second string occurs in the first, or -1; an empty one occurs at the very end.
 * first.rfind(second)
 * where does the second text begin for the last time inside the first, -1 for nowhere
 * Rightmost occurrence position of a pattern in a text, −1 in its absence (text first)
 * How do I implement lastIndexOf for strings?
 * last index of the second string in the first, -1 if absent
 *
 * @name last_index_of rfind find_last_substring
 * @string a
 * @string b
 */
int32_t last_substring(const char *a, const char *b) {
    int32_t found = -1;
    for (int32_t i = 0;; i++) {
        int32_t j = 0;
        while (b[j] != 0 && a[i + j] == b[j]) j++;
        if (b[j] == 0) found = i;
        if (a[i] == 0) return found;
    }
}

/**
 * Return the index of the last occurrence of a character in a string, or -1.
 * strrchr for a string and a char, but return an index, or -1
 * Where does {c} stand for the last time in {s}? Give its index, or -1.
 * Find the index of the rightmost copy of a character in a string, -1 if there is none.
 * last position of a given character in a string, from 0, or -1
 * Search a string from the end for a character; how far from the start is it? -1 if missing.
 * lastIndexOf for one character in a string, -1 when it is not there
 * At which index is the final occurrence of the character in the text? -1 if it is absent.
 * highest index of a character in a text, -1 without it
 * index of the rightmost match of a character in a string, else -1
 * last place of a letter in a word, as an index, -1 if not in it
 * final offset of a symbol in a string, else -1
 * Find the highest index, counted from 0, where {c} stands in a string, or -1 if it is absent.
 * s.rfind({c})
 * where is the last {c}, from 0, -1 if there isn't any
 * Rightmost position of the symbol {c}, −1 in its absence
 * How do I do strrchr but get an index?
 * last index of {c}, else -1
 *
 * @name last_index_of rfind_char last_position
 * @string s
 * @range c 97 122
 */
int32_t last_index_of_char(const char *s, char c) {
    int32_t found = -1;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c) found = i;
    return found;
}

/**
 * Return the index of the n-th occurrence of a character in a string, or -1; n counts from 1.
 * index of the nth occurrence of a character in a string, -1 if there are fewer
 * Where is {c} met for the {n}-th time in the string? Return the index, or -1.
 * Find the index of copy number {n}, counted from 1, of a character in a text, or -1.
 * index of occurrence {n} of {c} in a string, else -1
 * Go along the text, count the matches of a character, and return the index of number {n}, or -1.
 * Where is the third slash? Return such an index for any character and number, -1 if there are too few.
 * position of the n-th match of a character in a string, n from 1, index from 0, or -1
 * At which index does the character appear for the n-th time in the text? Give -1 if it never does.
 * find the nth given character of a string, return its index or -1
 * where is the second comma, or any n-th character of that kind? index, else -1
 * offset in a string of the n-th copy of a symbol, else -1
 * Find the index, counted from 0, of the {n}th time that {c} appears in a string; -1 if it appears less often.
 * [i for i, x in enumerate(s) if x == {c}][{n} - 1], with -1 if there are too few
 * where does {c} come for the time number {n}, from 0, or -1
 * Position of the {n}-th occurrence (one-based) of symbol {c}, −1 on failure
 * How can I locate the second or third instance of a character {c} (instance number {n})?
 * index of nth {c} in a string, else -1
 *
 * @name nth_occurrence find_nth nth_index
 * @string s
 * @range c 97 122
 * @range n 1 3
 */
int32_t nth_occurrence(const char *s, char c, int32_t n) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c && --n == 0) return i;
    return -1;
}

/**
 * Are two strings equal, ignoring upper and lower case?
 * case-insensitive equality of two strings
 * Check whether two texts are the same apart from capitals.
 * Return true if the strings match when both are in lower case.
 * strcasecmp(a, b) == 0
 * equalsIgnoreCase for two C strings
 * Do "Yes" and "YES" count as the same answer? Compare two strings that way.
 * Compare two strings for equality without regard to case.
 * are these two strings the same word, whatever its case?
 * Is {a} the same as {b} if case does not matter?
 * "YES" equals "yes"? test two strings so that case is ignored
 * are two texts identical after case folding
 * same strings or not, upper or lower case doesnt matter
 * two strings equal ignoring case, yes or no
 * are two texts equal when case is ignored
 * Check whether two strings are identical apart from the case of their letters.
 * Java first.equalsIgnoreCase(second)
 * same text if big and small letters are taken as one?
 * Equality of two words under ASCII case folding
 * How do I compare usernames without regard to capitals?
 * case insensitive string equality
 *
 * @name equals_ignore_case str_equal_nocase iequals
 * @string a
 * @string b
 */
static char lowered_letter(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
_Bool equals_ignore_case(const char *a, const char *b) {
    for (; *a != 0 && lowered_letter(*a) == lowered_letter(*b); a++) b++;
    return lowered_letter(*a) == lowered_letter(*b);
}

/**
 * copy a string in {OP} to a second buffer
 * {OP} version of a text in another buffer
 * Write the text in {OP} to an output buffer.
 * How do I get a copy of a string in {OP}, stored in out?
 * {OP} copy of a string into another one, original untouched
 * Write a function that stores a string in {OP} in a second array.
 * copy a text to out with all letters in {OP}
 * new string in {OP} from a C string, written to an output array
 * convert a text to {OP} while copying it to a buffer
 * {OP} duplicate of a word in a second string
 * give me the word in {OP} in another buffer, not in place
 * out = str.{OP:2}() for C strings
 * Produce a copy of a string with all its letters in {OP}.
 * out = s.{OP:2}()
 * write the text over with just {OP} letters
 * Map a string to {OP} in an output buffer (ASCII).
 * How do I get the {OP} version of a text and keep the original?
 * copy in {OP}
 *
 * @OP if(c>='a'&&c<='z')c-=32 "upper case" "upper"
 * @OP if(c>='A'&&c<='Z')c+=32 "lower case" "lower"
 * @string s
 * @array out 64
 * @range out 120 120
 * @name copy_in_case case_copy
 */
void copy_in_case(const char *s, char *out) {
    for (; *s != 0; s++) {
        char c = *s;
        OP;
        *out++ = c;
    }
    *out = 0;
}

/**
 * Compare two strings alphabetically without regard to case: return -1, 0 or 1.
 * case-insensitive string comparison returning -1, 0 or 1
 * Which of two words comes first in a dictionary that ignores capitals? -1 the first, 1 the second, 0 neither.
 * strcasecmp with the result reduced to -1, 0 or 1
 * Three-way order, -1, 0 or 1, of two texts taken in lower case
 * Return -1 if the first string sorts before the second, 1 if after, 0 if they differ only in case.
 * compare two names for sorting with case ignored: -1, 0 or 1
 * Order two strings as if all letters were small: -1 for the first before the second, 1 for the opposite, 0 for equal.
 * Does {a} precede {b} when case does not matter? Answer -1 for yes, 1 if it follows, 0 if equal.
 * comparator of two strings for a case-blind sort, giving -1, 0 or 1
 * compare names without caring for big letters, -1 0 1
 * lexicographic order of two strings after case folding, as -1, 0 or 1
 * Compare two strings alphabetically regardless of case; the result is -1, 0 or 1.
 * Java first.compareToIgnoreCase(second), reduced to its sign
 * which of two texts is earlier in a dictionary, -1 the first, 1 the second, 0 same, capitals don't matter
 * Lexicographic three-way comparison after ASCII folding to lower case
 * How to write strcasecmp giving -1, 0, 1?
 * case insensitive string compare, -1, 0 or 1
 *
 * @name compare_ignore_case strcasecmp compare_nocase
 * @string a
 * @string b
 */
static char case_blind(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
int32_t compare_ignore_case(const char *a, const char *b) {
    for (; *a != 0 && case_blind(*a) == case_blind(*b); a++) b++;
    uint8_t first = case_blind(*a), second = case_blind(*b);
    return first < second ? -1 : first > second;
}

/**
 * Does a string begin with another string, ignoring case?
 * case-insensitive prefix test: does the first string start with the second
 * Check whether the text starts with the given word, whatever the capitals.
 * Return true if the second string matches the front of the first without regard to case.
 * starts-with for a text and a prefix, upper and lower case alike
 * "HTTP" and "http" both count as the start of a URL: test {a} for the prefix {b} that way.
 * Is the beginning of {a} the same as {b} apart from case?
 * istarts_with for C strings: does the text begin with the prefix, case ignored
 * Does the line open with this keyword in any capitalization?
 * is the second string a prefix of the first, with case folding
 * does a text begin with HTTP or http or any other given word, dont care about case
 * does the front of the first string match the second after case folding
 * Check if the first string begins with the second, with case being ignored.
 * first.lower().startswith(second.lower())
 * does the first text open with the second one, big or small
 * Case-folded prefix relation (text, then prefix)
 * How do I test a prefix without caring about capitals?
 * case insensitive starts with
 *
 * @name starts_with_ignore_case has_prefix_nocase istarts_with
 * @string a
 * @string b
 */
static char without_case(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }
_Bool starts_with_ignore_case(const char *a, const char *b) {
    for (; *b != 0; a++, b++)
        if (without_case(*a) != without_case(*b)) return 0;
    return 1;
}

/**
 * does a text end with a word, ignoring case
 * case-insensitive suffix test: does the first string end in the second
 * Does the file name end with an extension such as .jpg, given second, in any case?
 * do the texts have the same ending, i.e. is the second one at the end of the first, capitals ignored
 * Please suggest a way to test whether a text ends with another one without regard to case.
 * iends_with for C strings: does the text end with the suffix, case ignored
 * does the second text close the first one, case ignored
 * file extension check in any case: does the name end with the given text
 * suffix match for two strings, the suffix second, a and A alike
 * text ends in this word or not, big or small letters
 * are the last letters of a string equal to a given ending, case-blind
 * has the name this ending, upper or lower case alike
 * Check if the first string finishes with the second, with case being ignored.
 * first.lower().endswith(second.lower())
 * is the second text at the end of the first one, big or small
 * Case-folded suffix relation (text, then suffix)
 * How do I accept .JPG as well as .jpg endings?
 * case insensitive ends with
 *
 * @string a
 * @string b
 * @name ends_with_ignore_case has_suffix_nocase
 */
_Bool ends_with_ignore_case(const char *a, const char *b) {
    int32_t n = 0, m = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    if (m > n) return 0;
    for (int32_t i = 0; i < m; i++) {
        char x = a[n - m + i], y = b[i];
        if (x >= 'A' && x <= 'Z') x += 32;
        if (y >= 'A' && y <= 'Z') y += 32;
        if (x != y) return 0;
    }
    return 1;
}

/**
 * Is the text an integer: an optional sign and then one or more digits only?
 * integer literal test for a string: optional sign, then at least one digit and nothing else
 * Check whether a string is a whole number such as "42", "-42" or "+7".
 * Return true if a string has at least one digit and nothing but digits after an optional + or -.
 * Can the string be parsed as an int, sign allowed, without leftovers?
 * Is {s} a signed decimal integer?
 * validate numeric input: digits only, sign in front allowed, no blanks
 * Does the field contain a whole number, perhaps with a + or - in front?
 * string matches [+-]?[0-9]+ from start to end
 * is it a decimal integer in text form, with or without a sign?
 * can i turn a string like "12a" into an int? check first, a leading + or - is fine
 * is the text a whole number literal, optionally signed
 * Check if a string can be read as an integer: an optional + or - and then at least one digit, nothing else.
 * re.fullmatch('[+-]?[0-9]+', s) is not None
 * is the text a whole number, a sign in front is okay
 * Membership in the language of signed decimal integer literals
 * How do I validate an integer given as text, such as -42?
 * does the string represent an integer
 *
 * @name is_integer is_integer_text valid_integer
 * @string s
 */
_Bool is_integer_text(const char *s) {
    if (*s == '+' || *s == '-') s++;
    if (*s == 0) return 0;
    for (; *s != 0; s++)
        if (*s < '0' || *s > '9') return 0;
    return 1;
}

/**
 * Is the text a decimal number, with an optional sign, at least one digit and at most one point?
 * decimal number test for a string: sign optional, at most one point, no exponent
 * Check whether a string such as "-3.14", "+7", "5." or ".5" is a number; exponents are not.
 * Return true for a string of digits with an optional leading sign and an optional decimal point.
 * Can the string be read as a fixed-point number: optional sign, one digit at least, at most one point?
 * Is {s} numeric, with optional sign, fractions allowed, no exponent?
 * validate a price field: optional sign, digits, at most one dot, nothing else
 * Does the input look like a float without an exponent?
 * is it a real number in text form, such as 10, 10.5 or -0.25, without exponent?
 * numeric string check, a sign in front and one '.' permitted
 * "3.5" and "-3" are numbers, "3.5.1" and "." are not: test a string
 * is the text a fixed-point literal: sign optional, at least one digit, no more than one point
 * Check if a string is a plain decimal number: optional sign, at least one digit, no more than one point, nothing else.
 * re.fullmatch('[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)', s) is not None
 * is the text a number, maybe with a sign and one dot
 * Syntax check for fixed-point literals without exponent, bare leading or trailing point permitted
 * How to see that '3.14', '-.5' or '7.' is numeric but '1e3' is not?
 * is the string a decimal number
 *
 * @name is_number is_decimal is_numeric
 * @string s
 */
_Bool is_decimal_text(const char *s) {
    int32_t digits = 0, points = 0;
    if (*s == '+' || *s == '-') s++;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') digits++;
        else if (*s == '.') points++;
        else return 0;
    }
    return digits > 0 && points <= 1;
}

/**
 * Is the text a valid C identifier?
 * identifier test for a string: letter or underscore first, then letters, digits, underscores
 * Check whether a string can be a variable name in C, keywords aside.
 * Return true if a name begins with a letter or _ and goes on with letters, digits or _.
 * valid C variable name or not, reserved words not considered
 * Could {s} be the name of a function in C, keywords aside?
 * string matches [A-Za-z_][A-Za-z0-9_]* as a whole
 * Does the word follow C's rules for identifiers? The empty string does not.
 * legal symbol name check: letters, digits and underscores, no digit in front, not empty
 * Is this string a proper name for a variable in C, made of letters, digits and _, no digit first?
 * may i call my C variable that? check the characters of the name
 * is the text a legal symbol in C
 * Check if a nonempty string may serve as a C variable name: letters, digits and underscores, not beginning with a digit.
 * re.fullmatch('[A-Za-z_][A-Za-z0-9_]*', s) is not None
 * could I name a variable like that (keywords are fine)
 * Lexical validity of an ASCII identifier
 * How do I validate variable names?
 * is it a valid identifier
 *
 * @name is_identifier valid_identifier is_valid_identifier
 * @string s
 */
_Bool is_identifier(const char *s) {
    if (*s >= '0' && *s <= '9') return 0;
    if (*s == 0) return 0;
    for (; *s != 0; s++) {
        _Bool letter = (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || *s == '_';
        if (!letter && !(*s >= '0' && *s <= '9')) return 0;
    }
    return 1;
}

/**
 * Does the text look like an e-mail address: no space, exactly one @ with text before it, and a dot inside the part after it?
 * simple e-mail check: one @ not at the start, a dot within the domain, no spaces
 * Check a string for exactly one '@' with text before it, a dot inside the part after it, and no space.
 * Return true if the string has the form name@host.tld, with one @, without spaces.
 * Is {s} plausibly an e-mail address, with a name, one @, and a dotted domain, no blanks?
 * valid email format, basic rules only: one at sign, a dot in the domain, no blanks
 * Did the user type something like name@domain.tld: one @, no space, a dot within the domain?
 * Accept an e-mail address with one @ and no spaces, whose domain has a dot and neither starts nor ends with one.
 * email-like string test: text, a single @, then a domain that has a dot inside, no blanks
 * sanity check for mail addresses: one at sign, something before it, an inner dot after it, no spaces
 * mail typed right? one at sign, a dot inside the part behind it, no blanks
 * plausible mailbox syntax: non-empty name, one @, domain containing a dot but not at its ends, no spaces
 * Check that a string has no blanks, one @ that isn't first, and behind it a domain with a dot that neither begins nor ends it.
 * user, at, domain = s.partition('@'): user nonempty, no more '@' or ' ' anywhere, '.' in domain but not as its first or last character
 * something, one @, then a part with a dot inside but not on its edges, no spaces at all
 * Simplified e-mail syntax: exactly one @ with nonempty local part, no spaces, dotted domain without leading or trailing dot
 * How can I do a basic e-mail validation (single @, text before it, inner dot in the domain, no blanks)?
 * basic email check: one @ not at start, no spaces, domain with a dot not first or last
 *
 * @name is_email valid_email looks_like_email
 * @string s
 */
_Bool looks_like_email(const char *s) {
    int32_t at = -1, dot = -1, i = 0;
    for (; s[i] != 0; i++) {
        if (s[i] == ' ') return 0;
        if (s[i] == '@') {
            if (at >= 0) return 0;
            at = i;
        }
        if (s[i] == '.' && at >= 0 && i > at + 1 && s[i + 1] != 0) dot = i;
    }
    return at > 0 && dot > at && s[at + 1] != '.' && s[i - 1] != '.';
}

/**
 * Is the text a valid IPv4 address in dotted decimal form?
 * is a string a valid dotted IPv4 address, without leading zeros
 * Check that a string is four numbers from 0 to 255 separated by dots, without leading zeros.
 * Return true if the string is an IPv4 address like 192.168.0.1; leading zeros are not allowed.
 * valid IP address (version 4, dotted, no leading zeros) in this string?
 * Does {s} consist of four octets in decimal notation with dots between and no leading zeros?
 * dotted-quad validation of a string, 0-255 per part, no extra zeros in front
 * Is this a well-formed IP (version 4) address?
 * four parts, each from 0 to 255 without leading zeros, three dots, nothing else: is the string like that
 * Did the user enter a proper IPv4 address?
 * "256.1.1.1" and "01.0.0.1" are not ok, "10.0.0.1" is: validate an IPv4 address
 * is the text a dotted internet address of version 4
 * Check if a string is an IPv4 address of four dot-separated numbers from 0 to 255 that have no extra leading zeros.
 * parts = s.split('.'): four of them, each str(int(p)) == p and 0 <= int(p) <= 255
 * four numbers up to 255 with dots between, no 01 or the like
 * Dotted-quad validation, octets in canonical decimal
 * How do I validate IP addresses such as 192.168.0.1 (012 is wrong)?
 * is it a valid ipv4 address, no leading zeros
 *
 * @name is_ipv4 valid_ipv4 is_valid_ip
 * @string s
 */
_Bool is_ipv4(const char *s) {
    for (int32_t part = 0; part < 4; part++) {
        int32_t value = 0, digits = 0;
        if (part > 0 && *s++ != '.') return 0;
        if (*s == '0' && s[1] >= '0' && s[1] <= '9') return 0;
        for (; *s >= '0' && *s <= '9' && digits < 4; s++, digits++) value = value * 10 + (*s - '0');
        if (digits == 0 || digits > 3 || value > 255) return 0;
    }
    return *s == 0;
}

/**
 * Is the password strong: at least {K} characters with a small letter, a capital letter and a digit?
 * password rule: minimum length {K}, lower case, upper case and digit required
 * Check that a password has {K} or more characters, including a-z, A-Z and 0-9.
 * Return true if the text is no shorter than {K} and has a small letter, a capital and a digit.
 * strong password test, length {K} and up, one digit and both cases
 * Does {s} satisfy: at least {K} characters, one capital, one small letter, one digit?
 * Validate a new password (at least {K} long, upper, lower, number).
 * Is the password acceptable, meaning {K}+ characters with lower-case, upper-case and numeric ones?
 * Return false for passwords below {K} characters or lacking a digit, a capital or a small letter, otherwise true.
 * password policy check, {K} characters minimum, with lower case, upper case and digits all present
 * pw needs {K} or more chars, with a-z, A-Z and a digit, is it ok
 * does the secret fulfil the policy: {K} or longer, with a lower-case letter, an upper-case letter and a numeral
 * Check if a password has a length of at least {K} and includes a small letter, a capital letter and a digit.
 * len(p) >= {K} and any(map(str.islower, p)) and any(map(str.isupper, p)) and any(map(str.isdigit, p))
 * {K} signs or more, with some small, some big letter and some number in it?
 * Password policy: minimum length {K}, one lower-case, one upper-case, one digit
 * How to enforce passwords of {K}+ characters having lower case, upper case and digits?
 * strong password: at least {K} long with lower, upper and digit
 *
 * @K 6 8 10 12
 * @name is_strong_password valid_password check_password
 * @string s
 */
_Bool is_strong_password(const char *s) {
    int32_t length = 0;
    _Bool small = 0, capital = 0, digit = 0;
    for (; s[length] != 0; length++) {
        char c = s[length];
        if (c >= 'a' && c <= 'z') small = 1;
        if (c >= 'A' && c <= 'Z') capital = 1;
        if (c >= '0' && c <= '9') digit = 1;
    }
    return length >= K && small && capital && digit;
}

/**
 * is the password strong: at least 8 characters, a small letter, a capital and a digit
 * strong password check, 8+ characters with upper, lower and number
 * Is this a safe password, at least 8 long with a capital, a small letter and a digit?
 * does the password have upper case, lower case and a number, and is it 8 or longer
 * validate a password: 8 or more chars, a-z, A-Z and 0-9 in it
 * The company's policy requires passwords of at least 8 characters with both cases and a digit: does this one satisfy it?
 * password strength, true if 8+ characters, mixed case and a digit
 * does a text have a capital, a small letter, a digit and at least eight characters
 * may the user choose this password? 8 or longer, upper and lower case, number required
 * sign-up form password rules: eight characters or more, two cases, one digit
 * is my password secure, meaning 8 chars or more, with a-z, A-Z and a number
 * weak or strong password? true if strong: 8 or more characters with lower, upper and digit
 * Check if a password has at least eight characters and includes a small letter, a capital letter and a digit.
 * len(p) >= 8 and re.search('[a-z]', p) and re.search('[A-Z]', p) and re.search('[0-9]', p)
 * 8 signs or more, with some small letter, some big letter and some number?
 * Password policy: minimum length 8, one lower-case, one upper-case, one digit
 * How to enforce passwords of 8+ characters mixing lower case, upper case and digits?
 * password at least 8 long with lower, upper and digit
 *
 * @string s
 * @name password_is_strong strong_password
 */
_Bool password_is_strong(const char *s) {
    int32_t length = 0;
    _Bool small = 0, capital = 0, digit = 0;
    for (; s[length] != 0; length++) {
        char c = s[length];
        if (c >= 'a' && c <= 'z') small = 1;
        if (c >= 'A' && c <= 'Z') capital = 1;
        if (c >= '0' && c <= '9') digit = 1;
    }
    return length >= 8 && small && capital && digit;
}

/**
 * password score from 0 to 5, with a point each for 8 or more characters, a small letter, a capital, a digit and another sign
 * how strong is a password? a point each for 8 or more characters, a-z, A-Z, 0-9 and anything else
 * count a password's points: 8 or more characters, small letter, capital, digit and special sign give one each
 * Rate a password: one point each for at least 8 characters, lower, upper, digit and anything else.
 * How many of five password rules (8 or longer, small, capital, digit, symbol) are met?
 * Write a function that returns the password strength 0 to 5: a point each for length 8 or more, lower, upper, number, other character.
 * password strength meter up to 5, a point each for 8 or more characters, lower case, upper case, digit and any other character
 * one point each if a password has 8 or more characters, lower case, upper case, a number and a symbol
 * security level of a password: how many of 8+ characters, lower, upper, digit and non-alphanumeric it has
 * password from weak 0 to strong 5, a point each for length 8 and up, small, capital, digit, other sign
 * My website rates passwords: a point each for 8 or more chars, a small letter, a big one, a numeral and another sign.
 * How many criteria does a password fulfil: 8 characters at least, lower case, upper case, digit, symbol?
 * Rate a password from 0 to 5, one point each for eight or more characters, a small letter, a capital, a digit and any other character.
 * sum of five Python bools: len(p) >= 8, has lower, has upper, has digit, has something else
 * one point per thing: 8 long, small letter, big letter, number, other sign
 * Additive strength score over length ≥ 8 and presence of the four character classes (lower, upper, digit, other)
 * How do I compute a five-point password meter (length 8, lower, upper, digit, special)?
 * password strength 0 to 5
 *
 * @string s
 * @name password_score password_strength
 */
int32_t password_score(const char *s) {
    int32_t length = 0, small = 0, capital = 0, digit = 0, other = 0;
    for (; s[length] != 0; length++) {
        char c = s[length];
        if (c >= 'a' && c <= 'z') small = 1;
        else if (c >= 'A' && c <= 'Z') capital = 1;
        else if (c >= '0' && c <= '9') digit = 1;
        else other = 1;
    }
    return (length >= 8) + small + capital + digit + other;
}

/**
 * Is the text a valid date of the form YYYY-MM-DD?
 * is a string an ISO date, YYYY-MM-DD, that exists
 * Check whether a string in the form of "2024-02-29" is a real calendar day.
 * Return true if a text is written yyyy-mm-dd with digits in the right places and the day exists.
 * valid ISO 8601 date (YYYY-MM-DD) in a string, leap years considered
 * Does {s} denote a day that exists, written year-month-day?
 * Validate a date string with hyphens, yyyy-mm-dd, including leap years.
 * Is "2023-02-30" a date? Decide such questions for strings of that form.
 * date format and range check for a YYYY-MM-DD text, Gregorian calendar
 * Is a string four digits, a hyphen, two digits, a hyphen and two digits, naming a possible year, month and day?
 * 2024-13-01 is wrong, 2024-12-01 right: check that a date text exists
 * is the text an existing day, written as year-month-day in ten characters
 * Check if a string is an existing calendar date of the form YYYY-MM-DD, leap years respected.
 * datetime.date.fromisoformat(s) without an exception, only the form YYYY-MM-DD being allowed (year 0000 being fine)
 * is it a real day written like 2024-02-29
 * Validation of ISO 8601 extended calendar dates, Gregorian
 * How do I reject 2023-02-30 and accept 2024-02-29?
 * is it a valid YYYY-MM-DD date
 *
 * @name is_valid_date valid_iso_date is_date
 * @string s
 */
_Bool is_iso_date(const char *s) {
    for (int32_t i = 0; i < 10; i++) {
        _Bool hyphen = i == 4 || i == 7;
        if (hyphen ? s[i] != '-' : s[i] < '0' || s[i] > '9') return 0;
    }
    if (s[10] != 0) return 0;
    int32_t year = (s[0] - '0') * 1000 + (s[1] - '0') * 100 + (s[2] - '0') * 10 + (s[3] - '0');
    int32_t month = (s[5] - '0') * 10 + (s[6] - '0'), day = (s[8] - '0') * 10 + (s[9] - '0');
    _Bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int32_t last = month == 2 ? 28 + leap : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/**
 * is a string a valid date dd/mm/yyyy
 * is the text an existing date written like 31/12/2024
 * Check a date text with slashes, dd/mm/yyyy, day first; does the day exist?
 * European date check of a string, dd/mm/yyyy
 * Is "29/02/2023" a real day? Answer that for a dd/mm/yyyy string.
 * We received dates as DD/MM/YYYY strings; validate one, including whether the day exists.
 * dd/mm/yyyy text names a day that exists, leap years considered
 * accept a dd/mm/yyyy string provided that its day, month and year exist
 * calendar date written day first, with slashes (dd/mm/yyyy): real or not
 * dd/mm/yyyy format and range check of a string
 * does the birthday typed by the user as dd/mm/yyyy exist
 * Is a string two digits, a slash, two digits, a slash and four digits, naming a possible day, month and year?
 * Check if a string is an existing calendar date of the form DD/MM/YYYY, leap years respected.
 * datetime.strptime(s, '%d/%m/%Y') without an exception, two-digit day and month being a must (year 0000 being fine)
 * is it a real day written like 29/02/2024, the day first
 * Validation of Gregorian dates in British notation dd/mm/yyyy
 * How do I reject 31/04/2023 and accept 30/04/2023?
 * is it a valid DD/MM/YYYY date
 *
 * @string s
 * @name is_slash_date valid_dmy_date
 */
_Bool is_slash_date(const char *s) {
    for (int32_t i = 0; i < 10; i++) {
        _Bool slash = i == 2 || i == 5;
        if (slash ? s[i] != '/' : s[i] < '0' || s[i] > '9') return 0;
    }
    if (s[10] != 0) return 0;
    int32_t day = (s[0] - '0') * 10 + (s[1] - '0'), month = (s[3] - '0') * 10 + (s[4] - '0');
    int32_t year = (s[6] - '0') * 1000 + (s[7] - '0') * 100 + (s[8] - '0') * 10 + (s[9] - '0');
    _Bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int32_t last = month == 2 ? 28 + leap : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/**
 * {OP} of a yyyy-mm-dd date string as a number
 * get the {OP} from a text like "2024-05-17", as a number
 * {OP} part of a yyyy-mm-dd text
 * Which {OP} does an ISO date (YYYY-MM-DD) name? Return it as a number, -1 for a text under ten characters.
 * parse the {OP} out of a yyyy-mm-dd date string
 * Obtain the {OP}, as a number, from a date text described as yyyy-mm-dd.
 * extract the {OP} of a YYYY-MM-DD string as a number
 * {OP} number in a YYYY-MM-DD text
 * date text such as 2024-05-17 to its {OP} number
 * read only the {OP} from the YYYY-MM-DD at the front of a timestamp
 * the {OP} of an ISO 8601 date string, yyyy-mm-dd, as an integer
 * {OP} field of a date typed as yyyy-mm-dd, -1 if the text is too short
 * Extract the {OP} as a number from a date written YYYY-MM-DD; a string with fewer than 10 characters gives -1.
 * datetime.date.fromisoformat(s).{OP}, but -1 for len(s) < 10
 * which {OP} does a text like 2024-02-29 say, -1 if it's too short
 * Numeric {OP} field of an ISO 8601 date string, −1 below ten characters
 * How to parse the {OP} out of YYYY-MM-DD (-1 when shorter than that)?
 * {OP} of a YYYY-MM-DD string, -1 if too short
 *
 * @OP 0,4 "year"
 * @OP 5,7 "month"
 * @OP 8,10 "day"
 * @string s
 * @name date_text_part part_of_date
 */
int32_t date_text_part(const char *s) {
    const int32_t places[2] = {OP};
    int32_t number = 0;
    for (int32_t i = 0; i < 10; i++)
        if (s[i] == 0) return -1;
    for (int32_t i = places[0]; i < places[1]; i++) number = number * 10 + (s[i] - '0');
    return number;
}

/**
 * Is the text a valid 24-hour time of the form HH:MM?
 * time of day check for a string: HH:MM on the 24-hour clock
 * Check whether a string such as "23:59" is a clock time, 00:00 to 23:59.
 * Return true if a string is two digits up to 23, a colon, and two digits up to 59.
 * valid HH:MM in a string, 00:00 to 23:59
 * Does {s} denote a time HH:MM on a 24-hour clock?
 * Validate the start time of a meeting typed as HH:MM, 24-hour clock.
 * Is "24:00" allowed? No; test strings for proper HH:MM times.
 * military time format check with a colon: HH:MM from 00:00 to 23:59
 * string of two digits, colon, two digits, in the range 00:00 to 23:59
 * is "7:5" ok? no, "07:05" yes: check a 24-hour time text
 * is the text an existing minute of the day, written HH:MM
 * Check if a string is a time of day HH:MM, from 00:00 to 23:59, with exactly two digits on each side.
 * re.fullmatch('([01][0-9]|2[0-3]):[0-5][0-9]', s) is not None
 * is it a real time like 09:30, 24 hours
 * Validation of 24-hour clock notation hh:mm
 * How do I reject 24:00 or 9:75 but accept 23:59?
 * is it a valid HH:MM time
 *
 * @name is_valid_time valid_time is_time
 * @string s
 */
_Bool is_clock_time(const char *s) {
    for (int32_t i = 0; i < 5; i++)
        if (i == 2 ? s[i] != ':' : s[i] < '0' || s[i] > '9') return 0;
    int32_t hour = (s[0] - '0') * 10 + (s[1] - '0');
    return s[5] == 0 && hour < 24 && s[3] < '6';
}

/**
 * Convert a time of the form HH:MM to minutes since midnight.
 * "HH:MM" string to minutes since midnight
 * How many minutes after midnight is a text like "13:45"?
 * Parse a clock time HH:MM and return 60 * hours + minutes.
 * minutes of the day from a five-character time text HH:MM
 * Read two digits, a colon and two digits as a time in minutes since midnight.
 * Turn a time string such as "07:30" into a number of minutes.
 * From "07:30" I want 450, the minutes since midnight: convert such texts.
 * minute count of a 24-hour time in {s}
 * HH:MM text to minute of the day; -1 if the text is shorter than five characters
 * minutes since midnight of an HH:MM string, "01:30" being 90
 * obtain the minute of the day denoted by a clock text hh:mm
 * Convert a time HH:MM to the number of minutes since midnight; a string with fewer than 5 characters gives -1.
 * 60 * int(s[0:2]) + int(s[3:5]), or -1 if len(s) < 5
 * 09:30 is how many minutes after 0 o'clock, -1 when too short
 * Minute of the day from hh:mm text, −1 below five characters
 * How to turn '13:05' into 785 (-1 for short input)?
 * HH:MM string to minutes, -1 if too short
 *
 * @name time_to_minutes parse_time minutes_since_midnight
 * @string s
 */
int32_t minutes_of_time(const char *s) {
    for (int32_t i = 0; i < 5; i++)
        if (s[i] == 0) return -1;
    return (s[0] - '0') * 600 + (s[1] - '0') * 60 + (s[3] - '0') * 10 + (s[4] - '0');
}

/**
 * parse an hh:mm:ss string to seconds
 * time string like 01:02:05 to seconds
 * How many seconds is a text such as "01:02:05"?
 * convert a clock text hours:minutes:seconds to a number of seconds
 * My running app exports times as HH:MM:SS strings; I need the seconds.
 * hours, minutes, seconds as hh:mm:ss text to total seconds
 * duration text hh:mm:ss to seconds
 * seconds of an hh:mm:ss text, as "00:03:20" is 200
 * split a time text at the colons and total it in seconds, multiplying by 60 at each
 * seconds of an hh:mm:ss or mm:ss string: every colon multiplies by sixty
 * seconds of a stopwatch string hh:mm:ss
 * time of day text HH:MM:SS as seconds since midnight
 * Convert a duration such as h:mm:ss, mm:ss or ss, in text form, to seconds.
 * functools.reduce(lambda t, p: t * 60 + int(p), s.split(':'), 0)
 * 1:02:03 is how many seconds, hours or minutes may be missing
 * Horner evaluation in base 60 of colon-separated numerals
 * How to parse a stopwatch reading like '3:25' to 205?
 * h:mm:ss string to seconds
 *
 * @string s
 * @name time_to_seconds parse_hms
 */
int32_t time_to_seconds(const char *s) {
    uint32_t total = 0, part = 0;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') part = part * 10 + (uint32_t)(*s - '0');
        if (*s == ':') {
            total = (total + part) * 60;
            part = 0;
        }
    }
    return (int32_t)(total + part);
}

/**
 * Write a number of seconds as HH:MM:SS to a buffer.
 * format seconds as text with hours, minutes and seconds of two digits each, colons between
 * Turn a number of seconds, such as 3725, into a string like "01:02:05".
 * How do I write a duration in seconds as HH:MM:SS to a string?
 * hh:mm:ss text of {n} seconds, below 100 hours
 * Format an elapsed time in seconds as HH:MM:SS with leading zeros.
 * seconds to clock notation hh:mm:ss in a buffer
 * Show the remaining seconds as text: hours:minutes:seconds, two digits each.
 * Convert {n} seconds to a time string HH:MM:SS in {out}.
 * stopwatch display string hh:mm:ss from a number of seconds
 * seconds to an HH:MM:SS string in out, so that 3661 is "01:01:01"
 * render an elapsed span of seconds as hh:mm:ss text
 * Write a number of seconds as a string hh:mm:ss, each part with two digits.
 * time.strftime-like '%02d:%02d:%02d' of hours, minutes, seconds (hours may exceed 24)
 * show 3723 seconds as 01:02:03
 * Sexagesimal formatting of a duration, zero-padded HH:MM:SS
 * How can I display elapsed seconds as hours, minutes and seconds?
 * seconds to hh:mm:ss
 *
 * @name format_time seconds_to_hms format_duration
 * @array out 12
 * @range out 120 120
 * @range n 0 359999
 */
void format_clock(int32_t n, char *out) {
    int32_t part[3] = {n / 3600, n / 60 % 60, n % 60};
    for (int32_t i = 0; i < 3; i++) {
        out[3 * i] = '0' + part[i] / 10;
        out[3 * i + 1] = '0' + part[i] % 10;
        out[3 * i + 2] = i < 2 ? ':' : 0;
    }
}

/**
 * seconds to an mm:ss string
 * format a time in seconds as text MM:SS, minutes and seconds with two digits each
 * How do I write 125 seconds as "02:05" to a buffer?
 * song length in seconds as text mm:ss, two digits each
 * Present a number of seconds as MM:SS text, two digits each, in a given string.
 * write seconds as text with two digits for the minutes, a colon and two digits for the seconds
 * countdown display MM:SS from seconds, written to a buffer
 * playing time of a track in seconds as a string mm:ss with leading zeros
 * timer text MM:SS from seconds, below 100 minutes
 * write a number of seconds as minutes:seconds with leading zeros, two digits each
 * duration of a video in seconds as mm:ss text
 * stopwatch text without hours: seconds as MM:SS in out
 * Write a number of seconds as a string mm:ss, each part with two digits.
 * '%02d:%02d' % divmod(seconds, 60)
 * show 125 seconds as 02:05
 * Zero-padded minute and second rendering of a duration under 100 minutes
 * How can I display the length of a song in minutes and seconds?
 * seconds to mm:ss
 *
 * @array out 8
 * @range out 120 120
 * @range seconds 0 5999
 * @name format_minutes seconds_to_mmss
 */
void format_minutes(int32_t seconds, char *out) {
    int32_t minutes = seconds / 60, rest = seconds % 60;
    out[0] = '0' + (char)(minutes / 10);
    out[1] = '0' + (char)(minutes % 10);
    out[2] = ':';
    out[3] = '0' + (char)(rest / 10);
    out[4] = '0' + (char)(rest % 10);
    out[5] = 0;
}

/**
 * minutes since midnight to an hh:mm string
 * format minutes since midnight as a time of day HH:MM in a buffer
 * How do I write 825 minutes as "13:45" to a string?
 * clock text HH:MM from minutes of the day
 * Write a function that formats a number of minutes as HH:MM in a buffer.
 * minutes of the day as text: two digits for the hour, colon, two digits for the minute
 * time string HH:MM from a minute count, below 24 hours
 * minute of the day as a clock reading hh:mm in a string
 * minutes since midnight to text, 450 being "07:30"
 * digital clock text hh:mm from minutes since midnight
 * write minutes as hours and minutes with leading zeros, HH:MM
 * timetable entry as text: minutes since midnight to HH:MM
 * Write a count of minutes since midnight as a string HH:MM with two digits each.
 * '%02d:%02d' % divmod(minutes, 60)
 * show minute 785 of the day as 13:05
 * Zero-padded 24-hour rendering of the minute of the day
 * How can I display minutes after midnight as a clock time?
 * minutes to HH:MM
 *
 * @array out 8
 * @range out 120 120
 * @range minutes 0 1439
 * @name format_time_of_day minutes_to_clock
 */
void format_time_of_day(int32_t minutes, char *out) {
    int32_t hours = minutes / 60, rest = minutes % 60;
    out[0] = '0' + (char)(hours / 10);
    out[1] = '0' + (char)(hours % 10);
    out[2] = ':';
    out[3] = '0' + (char)(rest / 10);
    out[4] = '0' + (char)(rest % 10);
    out[5] = 0;
}

/**
 * Is the text a valid hex colour such as #1a2B3c?
 * HTML colour code check of a string: # and exactly six hex digits
 * Check a string for a # followed by exactly six hexadecimal digits and nothing more.
 * Return true if the string is a CSS colour of the form #rrggbb.
 * is it a valid hexadecimal color code of the form #RRGGBB?
 * Does {s} name a colour in web notation: # and six hex digits?
 * is the string a number sign and then six of 0-9, a-f or A-F, nothing else
 * Did the user enter a proper color like #FF8800?
 * string is a hash sign, six hex digits, end
 * web colour format check for a text: #rrggbb, either case
 * "#ff00zz" no, "#ff00aa" yes: is a string a six-digit hex colour
 * is the text a colour made of a hash sign and three pairs of hex digits
 * Check if a string is a CSS colour of the form # and exactly six hexadecimal digits.
 * re.fullmatch('#[0-9a-fA-F]+', s) is not None and len(s) == 7
 * is it a web colour like #ff8800
 * Validation of #RRGGBB notation, digits in either case
 * How do I verify hex colour codes, not the three-digit kind?
 * is it a #rrggbb colour
 *
 * @name is_hex_color valid_color is_hex_colour
 * @string s
 */
_Bool is_hex_colour(const char *s) {
    if (*s != '#') return 0;
    for (int32_t i = 1; i <= 6; i++) {
        char c = s[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) return 0;
    }
    return s[7] == 0;
}

/**
 * hex color string #rrggbb to a number
 * parse a #rrggbb string into the integer 0xRRGGBB
 * text such as "#FF8800" to an rgb integer 0xRRGGBB
 * How do I convert an HTML color string such as #ff8800 to a number?
 * css colour text to 0xRRGGBB
 * Read a hex colour string such as #a0b1c2, with or without #, and return the corresponding 0xRRGGBB.
 * web color string #rrggbb to int
 * value of a colour written with a hash sign and six hex digits
 * read a color code string like #00ff7f as one hexadecimal number
 * html colour text to packed rgb 0xRRGGBB
 * number behind a stylesheet colour such as "#ff8800", red in the high byte
 * the six hex digits after # in a string as one integer
 * Convert a colour such as #ff8800, the # being optional, to a number, using at most six digits; characters that aren't hex count as 0.
 * int(s.removeprefix('#')[:6], 16), with 0 for invalid digits
 * web colour text to a number, with or without #
 * Decode RRGGBB text, optional number sign, up to six nibbles, invalid ones zero
 * How to get 16711680 from '#FF0000'?
 * hex colour string to integer
 *
 * @string s
 * @name parse_hex_color color_from_text
 */
int32_t parse_hex_color(const char *s) {
    uint32_t number = 0;
    if (*s == '#') s++;
    for (int32_t i = 0; i < 6 && s[i] != 0; i++) {
        char c = s[i];
        uint32_t digit = 0;
        if (c >= '0' && c <= '9') digit = (uint32_t)(c - '0');
        if (c >= 'a' && c <= 'f') digit = (uint32_t)(c - 'a' + 10);
        if (c >= 'A' && c <= 'F') digit = (uint32_t)(c - 'A' + 10);
        number = number * 16 + digit;
    }
    return (int32_t)number;
}

/**
 * rgb integer to a hex color string like #ff8800
 * color number 0xRRGGBB to #rrggbb text, lower case
 * integer such as 0xFF8800 to the text "#ff8800" in a buffer
 * How do I write a colour 0xRRGGBB as "#rrggbb" for CSS, small letters?
 * html color code as a string from an rgb integer, # and six lower-case hex digits
 * Write a function that formats a colour number as a hash sign and six small hex digits.
 * packed colour 0xRRGGBB to web notation #rrggbb in out, lower case
 * css color string #rrggbb of a 24-bit number, small letters
 * write an rgb value to a string as a web color like #0a0b0c
 * stylesheet text #rrggbb of a colour number, small letters
 * text like #00ff7f from a pixel value 0xRRGGBB
 * hex code of a color number as a string: #, then six digits in lower case
 * Write a 24-bit colour as # and six lower-case hexadecimal digits.
 * '#%06x' % colour
 * show the colour number like #ff8800, small letters
 * CSS notation #rrggbb of an RGB integer, lower case
 * How do I turn 0xFF8800 into a hex colour string?
 * colour integer to #rrggbb
 *
 * @array out 8
 * @range out 120 120
 * @range colour 0 16777215
 * @name color_to_text write_hex_color
 */
void color_to_text(int32_t colour, char *out) {
    *out++ = '#';
    for (int32_t shift = 20; shift >= 0; shift -= 4) {
        int32_t digit = colour >> shift & 15;
        *out++ = digit < 10 ? (char)('0' + digit) : (char)('a' + digit - 10);
    }
    *out = 0;
}

/**
 * Are the brackets of a text balanced? Round, square and curly ones count.
 * balanced brackets of three types, round, square and curly, in a string
 * Check that every round, square or curly bracket of a text is closed by one of its own type in the right order.
 * Return true if round, square and curly brackets are properly nested.
 * valid parentheses, square brackets and braces in a string, other characters ignored
 * matching brackets test of a string with a stack, for round, square and curly ones
 * Does each opening bracket, round, square or curly, have its closing partner in the text, correctly nested?
 * Is "([])" well formed and "([)]" not? Decide that for a string with round, square and curly brackets, at most 64 of them open.
 * bracket matching for source code: are parentheses, square brackets and braces all closed in the right order
 * well-formed nesting of parentheses, square brackets and braces in a string
 * () and [] and curly ones in the text all closed in right order?
 * is the nesting of round, square and curly brackets in a text sound
 * does every parenthesis, square bracket and brace in a text have its partner, properly nested
 * are the round, square and curly brackets of a string closed in the right order
 * valid nesting of round, square and curly brackets in a string
 * Check that the round, square and curly brackets of a string are closed in the proper order, other characters being ignored.
 * Python stack (list) of the closers still expected: push on an opener, pop and compare on a closer
 * does each bracket of the three kinds have its partner, nested right
 * Dyck language with three bracket types, after erasing other symbols
 * How do I validate nesting of (), [] and braces?
 * balanced brackets of all three kinds
 *
 * @name is_balanced valid_parentheses balanced_brackets
 * @string s
 */
_Bool brackets_balanced(const char *s) {
    char expected[64];
    int32_t depth = 0;
    for (; *s != 0; s++) {
        char c = *s;
        if (c == '(' || c == '[' || c == '{') {
            if (depth == 64) return 0;
            expected[depth++] = c == '(' ? ')' : c == '[' ? ']' : '}';
        } else if (c == ')' || c == ']' || c == '}') {
            if (depth == 0 || expected[--depth] != c) return 0;
        }
    }
    return depth == 0;
}

/**
 * Are the parentheses of a string balanced?
 * balanced parentheses test of a string, ( and ) only
 * Check that every '(' of a C string is closed later and no ')' comes too early.
 * Return true if opening and closing round brackets match in the text.
 * Do the parentheses in my expression pair up?
 * parenthesis matching with a depth counter over a NUL-terminated string
 * Is {s} properly parenthesized?
 * Does "(a+b)*(c" lack a closing bracket? Test such strings.
 * count up at '(' and down at ')' of a string: true if never negative and zero at the end
 * are the round brackets well nested in a text
 * is every ( of the text closed, and no ) without its (
 * do the round brackets of a string nest soundly
 * Check that every opening parenthesis in a string is closed later and none is closed before it is opened.
 * depth goes +1 for '(' and -1 for ')', never negative and finally 0
 * are the ( and ) in it in proper pairs
 * Membership in the one-type Dyck language, other symbols ignored
 * How can I test that round brackets match?
 * balanced parentheses
 *
 * @name is_balanced balanced_parentheses parentheses_balanced
 * @string s
 */
_Bool parentheses_balanced(const char *s) {
    int32_t depth = 0;
    for (; *s != 0; s++) {
        if (*s == '(') depth++;
        if (*s == ')' && --depth < 0) return 0;
    }
    return depth == 0;
}

/**
 * How many parentheses must be added at least to make a string balanced?
 * minimum number of ( and ) to insert so that the parentheses of a string are valid
 * Count the unmatched ( and ) of a text.
 * Return the number of round brackets that have no partner.
 * fewest round brackets to add to a string so that all are matched
 * How many round brackets are missing in the expression, opening and closing ones together?
 * number of unmatched parentheses in {s}, opening and closing ones
 * What is the least number of ( or ) to insert in a text to balance it?
 * number of missing partners of ( and ) in a string, both directions together
 * for a text, the number of ) without an opening plus the number of ( without a closing
 * "(()" lacks one: how many parentheses does a string lack to be balanced
 * effort to repair the round brackets of a text, in insertions
 * Count the parentheses in a string that have no partner, both superfluous opening and superfluous closing ones.
 * JavaScript: with a counter, opens left over at the end plus closes met when the counter was 0
 * how many ( and ) are alone
 * Minimum number of parenthesis insertions (or deletions) that make the string balanced
 * How many round brackets must be added to a string to make it valid?
 * number of unmatched parentheses
 *
 * @name min_add_to_balance unmatched_parentheses min_insertions
 * @string s
 */
int32_t unmatched_parentheses(const char *s) {
    int32_t open = 0, missing = 0;
    for (; *s != 0; s++) {
        if (*s == '(') open++;
        if (*s == ')') {
            if (open > 0) open--;
            else missing++;
        }
    }
    return open + missing;
}

/**
 * Convert a string to an integer like atoi: skip blanks, read a sign, then digits.
 * atoi(s): skip white space, optional sign, digits, stop at anything else
 * Parse a decimal number in a string with optional leading spaces and an optional sign; ignore what follows.
 * Turn the text "  -42xyz" into the integer -42.
 * Return the integer at the start of the string, 0 if there is none.
 * string to int, sign allowed, reading stops at the first non-digit
 * How do I read a signed number from a C string?
 * What is the signed decimal value of the text {s}? Read as far as there are digits.
 * signed decimal parse of a string that stops at the first non-digit
 * convert text digits with + or - in front to a number
 * decimal text such as "42" or "-42" to its number
 * leading decimal numeral of a string, with its sign, as a value
 * Convert the beginning of a string to an int: whitespace skipped, optional sign, digits up to the first other character, else 0.
 * JavaScript parseInt(s, 10) with 0 for NaN and 32-bit wrap-around
 * read the number a text starts with, like C does, 0 if there's none
 * Re-implementation of atoi modulo 2^32
 * How do I write my own atoi?
 * string to int (atoi)
 *
 * @name atoi string_to_int parse_int
 * @string s
 */
int32_t parse_like_atoi(const char *s) {
    uint32_t number = 0;
    _Bool negative = 0;
    while (*s == ' ' || (*s >= 9 && *s <= 13)) s++;
    if (*s == '-' || *s == '+') negative = *s++ == '-';
    for (; *s >= '0' && *s <= '9'; s++) number = number * 10 + (uint32_t)(*s - '0');
    return (int32_t)(negative ? 0 - number : number);
}

/**
 * Convert a string of {K} digits to the number it stands for.
 * parse {K} text to a number
 * Which number is written by the {K} digits in the string?
 * Read {K} digits (base {K:2}) of a string, stopping at the first other character.
 * {K} digit string to integer
 * What is the value of this {K} text?
 * strtol with base {K:2} for strings without a sign or blanks
 * Turn a string of {K} digits into a number; no digits give 0.
 * decode {s} from {K} notation to a number
 * I have a number in {K} form as text and want its value.
 * a text like "101" in {K} is what number
 * value of a numeral written as a string in the positional system of base {K:2}, {K}
 * Convert the {K} digits at the start of a string to a number, ending at the first character that isn't one.
 * int(re.match of leading {K} digits, {K:2}), 0 if none
 * what number do the {K} digits in front of the text make
 * Evaluate the longest prefix of radix-{K:2} digits (empty prefix: zero).
 * How to parse {K} digits at a string's start?
 * {K} string to integer
 *
 * @K 2 "binary" "2"
 * @K 8 "octal" "8"
 * @name parse_base string_to_number
 * @string s
 */
int32_t parse_digits_in_base(const char *s) {
    uint32_t number = 0;
    for (; *s >= '0' && *s < '0' + K; s++) number = number * K + (uint32_t)(*s - '0');
    return (int32_t)number;
}

/**
 * Convert a hexadecimal string to a number; digits of either case, stopping at the first other character.
 * hex string to integer, stopping at the first non-hex character
 * Parse hex text such as "1aF", without a prefix, into a number.
 * Which number do the hexadecimal digits of a string spell?
 * Read 0-9, a-f and A-F of a string in base 16; no digits give 0.
 * decode {s} from hexadecimal to a number
 * strtoul(s, 0, 16) for plain digits
 * What is the hex text "ff" in decimal? Convert texts like it to a number.
 * hex digits of a string to int, no 0x in front
 * turn a hexadecimal text into its value
 * hexadecimal text such as "1F" to its number, here 31
 * value of a base-sixteen numeral given as text
 * Convert the hexadecimal digits at the start of a string, in either case, to an unsigned number, ending at the first other character.
 * int(leading run of [0-9a-fA-F], 16), 0 for an empty run, without 0x
 * what number does the text make in hex, stop where it's not hex
 * Evaluate the longest hex-digit prefix modulo 2^32.
 * How to parse hex like 'ff' without strtol?
 * hex string to integer
 *
 * @name hex_to_int parse_hex hex_to_number
 * @string s
 */
uint32_t hex_text_value(const char *s) {
    uint32_t number = 0;
    for (;; s++) {
        if (*s >= '0' && *s <= '9') number = number * 16 + (uint32_t)(*s - '0');
        else if (*s >= 'a' && *s <= 'f') number = number * 16 + (uint32_t)(*s - 'a' + 10);
        else if (*s >= 'A' && *s <= 'F') number = number * 16 + (uint32_t)(*s - 'A' + 10);
        else return number;
    }
}

/**
 * Convert a string such as "-12.5" to a floating-point number.
 * atof(s) without exponents and without leading blanks
 * Parse a string with a decimal number, sign and fraction optional, to a double.
 * Turn a text like "3.25" or "-1.5" into a double.
 * Which real number is written in the string? Digits, then perhaps a point and more digits.
 * string to double: optional sign, digits, optional point and digits
 * How do I read a decimal fraction from a C string?
 * Return the decimal value of {s} as a double, sign and fraction allowed, 0 without digits.
 * decimal text such as -0.75 to floating point
 * read a price like 19.99 from text as a double
 * text like "2.75" or "-1" to a double
 * leading fixed-point numeral of a string as a double
 * Convert a text such as -12.5 to a double: optional sign, digits, optionally a point and more digits, ending at anything else.
 * float of the prefix that re.match('[+-]?[0-9]*[.]?[0-9]*', s) finds, 0.0 without digits
 * read the number with a point that the text starts with
 * Evaluate a fixed-point decimal literal prefix as binary64.
 * How do I write a simple atof (sign, digits, fraction)?
 * string to double
 *
 * @name atof string_to_double parse_double
 * @string s
 */
double parse_decimal(const char *s) {
    double number = 0, scale = 1;
    _Bool negative = *s == '-';
    if (*s == '-' || *s == '+') s++;
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
 * Write a signed integer in decimal to a buffer, ending with a zero.
 * itoa for signed decimal numbers, number first, then the buffer
 * Convert an integer to a string, with a minus sign if it is negative.
 * int to string in decimal, in a given buffer
 * Turn an int like -42 into the text "-42" in a buffer.
 * How do I write a signed number into a character array without sprintf?
 * decimal text of {x} in {out}
 * integer to decimal text in a buffer, negative ones included
 * Write the digits of {x} to a string in base ten, with a minus if negative.
 * Store the decimal representation of an integer as a C string.
 * int to decimal text in out, -17 being "-17"
 * render a whole number as decimal text, sign included, in an output buffer
 * Write the decimal representation of a signed integer as a string, with a minus sign for negatives.
 * str(n)
 * turn a number to text, minus in front if below zero
 * Base-10 formatting of an i32 to a NUL-terminated buffer
 * How do I write my own itoa?
 * int to string
 *
 * @name itoa int_to_string number_to_string
 * @array out 12
 * @range out 120 120
 */
void write_signed(int32_t x, char *out) {
    char digits[10];
    int32_t count = 0;
    uint32_t rest = x < 0 ? 0 - (uint32_t)x : (uint32_t)x;
    do {
        digits[count++] = '0' + rest % 10;
        rest /= 10;
    } while (rest > 0);
    if (x < 0) *out++ = '-';
    while (count > 0) *out++ = digits[--count];
    *out = 0;
}

/**
 * number from 0 to 999 to English words in a buffer, like "two hundred forty-two"
 * spell a number from 0 to 999 in English to a string, small letters, no "and", hyphen as in "forty-two"
 * write 42 as "forty-two" and 215 as "two hundred fifteen" to out
 * How do I write a number below 1000 out in English words, such as "one hundred seven"?
 * integer to English text, below one thousand: 342 is "three hundred forty-two"
 * Banks want amounts spelled: turn a number up to 999 into lower-case English words without "and".
 * number as on a cheque, up to nine hundred ninety-nine, in small letters without "and", to a string
 * spell a number up to 999 in a buffer: 215 is "two hundred fifteen", 80 is "eighty"
 * a number under 1000 in small English words please, with a hyphen in forty-two and without "and", into out
 * write out the amount, 0 to 999, for a bank form: 125 is "one hundred twenty-five"
 * numeral from 0 to 999 spelled in English with small letters, e.g. "six hundred thirty-one"
 * English name of a number under 1000 as a string, American style: "one hundred one"
 * Write out a number from 0 to 999 in lower-case English words, e.g. "three hundred forty-two", without "and".
 * num2words(n).replace(' and ', ' ')
 * say the number in words like twenty-one or one hundred five
 * English cardinal spelling of integers below a thousand, hyphenated tens, American style
 * How to spell an amount on a cheque, such as 110 as one hundred ten?
 * number to english words up to 999
 *
 * @array out 40
 * @range out 120 120
 * @range x 0 999
 * @name number_to_words spell_number
 */
static const char number_words[28][10] = {
    "zero", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
static char *add_number_word(char *out, const char *word) {
    while (*word != 0) *out++ = *word++;
    return out;
}
void number_to_words(int32_t x, char *out) {
    if (x >= 100) {
        out = add_number_word(out, number_words[x / 100]);
        out = add_number_word(out, x % 100 == 0 ? " hundred" : " hundred ");
        x %= 100;
        if (x == 0) {
            *out = 0;
            return;
        }
    }
    if (x >= 20) {
        out = add_number_word(out, number_words[18 + x / 10]);
        x %= 10;
        if (x > 0) *out++ = '-';
        if (x > 0) out = add_number_word(out, number_words[x]);
    } else {
        out = add_number_word(out, number_words[x]);
    }
    *out = 0;
}

/**
 * Write a non-negative number in a base from 2 to 36 to a buffer.
 * integer to string in any base to 36, digits 0-9 then a-z, no padding
 * Convert {x} to base {base} as text in a buffer, small letters above 9.
 * Write a non-negative number as a string with the given radix, letters a-z for digits above 9.
 * How is {x} written in base {base}? Store the text, lower case.
 * convert a number to a C string in a given base, 2 to 36, small letters
 * itoa(x, out, base) with small letters
 * Write a number as a string in another number system, whose base up to 36 is given; a stands for ten.
 * to_string of a non-negative number with a radix, lower-case digits
 * Write the digits of {x} in base {base} to a string, no leading zeros, zero is "0", a-z from ten on.
 * 255 in base 16 gives "ff", any base to 36: number and base to text
 * render a number as text in a positional system of choice, base 2 to 36, small letters
 * Write a nonnegative integer {x} as text in a base {base} from 2 to 36, with small letters for digits above 9.
 * numpy.base_repr({x}, {base}).lower()
 * write {x} in number system {base}, a is 10, b is 11 and so on
 * Positional numeral of {x} in radix {base}, digits 0–9a–z
 * How do I convert {x} to a string in arbitrary base {base}?
 * {x} in base {base} as a string
 *
 * @name to_base int_to_base convert_base
 * @array out 36
 * @range out 120 120
 * @range x 0 100000
 * @range base 2 36
 */
void write_in_base(int32_t x, int32_t base, char *out) {
    int32_t length = 1;
    for (int32_t rest = x / base; rest > 0; rest /= base) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        int32_t digit = x % base;
        out[i] = digit < 10 ? '0' + digit : 'a' + digit - 10;
        x /= base;
    }
}

/**
 * Write a number in {OP}, without leading zeros, to a buffer.
 * {OP} text of an unsigned number, no leading zeros, small letters if any
 * Convert an unsigned number to a {OP} string in a buffer.
 * How is {x} written in {OP}? Store the text; zero is "0".
 * unsigned integer to a string of {OP} digits, shortest form
 * Print {x} in {OP} into the array {out}.
 * {OP} representation of an unsigned number as a C string, shortest form
 * number to {OP} text in out, without prefix or padding
 * Write an unsigned integer to a string in {OP}, no leading zeros.
 * unsigned int to {OP} string, no padding
 * want the {OP} digits of an unsigned number as text in out
 * render an unsigned word as {OP} text in a buffer, lower case, no leading zeros
 * Write an unsigned number as {OP} text without prefix or leading zeros, small letters where letters occur.
 * Python's {OP} formatting of n via format(), no prefix
 * the number as {OP} text
 * {OP} numeral of a u32 by grouping bits, lower case
 * How to produce the {OP} string of an unsigned int?
 * unsigned to {OP} string
 *
 * @OP 1 "binary"
 * @OP 3 "octal"
 * @OP 4 "hexadecimal"
 * @name to_text number_to_text convert_number
 * @array out 36
 * @range out 120 120
 */
void write_power_base(uint32_t x, char *out) {
    int32_t length = 1;
    for (uint32_t rest = x >> OP; rest > 0; rest >>= OP) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        uint32_t digit = x & ((1u << OP) - 1);
        out[i] = digit < 10 ? '0' + digit : 'a' + (digit - 10);
        x >>= OP;
    }
}

/**
 * int to binary string, minus sign in front if negative, no leading zeros
 * decimal to binary: write an int in base 2 as text, with "-" for negatives
 * convert a signed number to binary text in a buffer, sign and magnitude
 * How is a number written with zeros and ones? Store the string; -5 is "-101".
 * binary representation of an int as a string, "-" and the absolute value if negative
 * Write a function that converts an integer to a binary string; negative ones get a minus sign.
 * integer in base 2 as text, minus sign if negative, no leading zeros
 * python's bin(x) without the 0b, into a buffer: -6 gives "-110"
 * print an int in binary into a buffer, with a minus when below zero
 * signed number as a string of bits without leading zeros, "-" before a negative one
 * 5 becomes "101" and -5 becomes "-101" in out
 * signed number to base two text, magnitude after an optional minus
 * Write a signed integer in binary as text: a minus sign for negatives, then the binary digits of its absolute value, no leading zeros.
 * format(n, 'b')
 * the number in 0s and 1s as text, -5 gives -101
 * Sign-magnitude binary numeral of an i32
 * How do I get a binary string for a possibly negative int?
 * int to binary string with minus sign
 *
 * @array out 36
 * @range out 120 120
 * @name int_to_binary to_binary_string
 */
void int_to_binary(int32_t x, char *out) {
    uint32_t rest = x < 0 ? 0 - (uint32_t)x : (uint32_t)x;
    int32_t length = 1;
    if (x < 0) *out++ = '-';
    for (uint32_t high = rest >> 1; high > 0; high >>= 1) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        out[i] = '0' + (char)(rest & 1);
        rest >>= 1;
    }
}

/**
 * int to hex string with capital letters, no leading zeros
 * integer to hexadecimal text, upper case, two's complement for negatives, no padding
 * convert a number to hex text with A to F in capitals, no prefix, no leading zeros
 * How is 255 written as "FF" in a buffer?
 * hex representation of an int as a string, letters A to F, shortest form
 * Write a function that converts an integer to an upper-case hex string.
 * sprintf(out, "%X", x) for an int
 * number to a base 16 string in capitals, without leading zeros
 * print an int in hex into a buffer, uppercase, no padding
 * hexadecimal text of a number without leading zeros, A-F
 * number to upper-case hex text, 3735928559 being "DEADBEEF"
 * one 32-bit word as hexadecimal text in big letters, leading zeros left off
 * Write an int in hexadecimal as text, capital letters, no leading zeros, negatives in 32-bit two's complement.
 * '%X' % (n & 0xFFFFFFFF)
 * the number in hex as text, big letters, -1 is FFFFFFFF
 * Upper-case base-16 numeral of an i32 reinterpreted as u32
 * How do I do what printf %X does?
 * int to hex string, upper case
 *
 * @array out 12
 * @range out 120 120
 * @name int_to_hex to_hex_upper
 */
void int_to_hex(int32_t x, char *out) {
    uint32_t rest = (uint32_t)x;
    int32_t length = 1;
    for (uint32_t high = rest >> 4; high > 0; high >>= 4) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        uint32_t digit = rest & 15;
        out[i] = digit < 10 ? '0' + (char)digit : 'A' + (char)(digit - 10);
        rest >>= 4;
    }
}

/**
 * Write a non-negative number in decimal with a comma between groups of three digits.
 * number to text with a comma as thousands separator
 * Turn a number like 1234567 into the string "1,234,567".
 * Format an amount as text with commas between thousands.
 * How do I write a large number with commas every three digits, so that it is easy to read?
 * decimal text of {x} with commas every three digits
 * number formatting as text with digit grouping: 12,345
 * Write a number as text with a comma after each third digit from the right, except in front.
 * Show the population figure as a string with thousands separated by commas.
 * comma-grouped integer as a C string
 * number to text with commas between thousands, 1000000 being "1,000,000"
 * render a number as text with a comma every three places
 * Write a nonnegative number in decimal with a comma before every group of three digits.
 * f-string with the ',' format, like 1,234,567
 * the number as text with commas for thousands
 * Digit grouping by three with comma separators
 * How do I print 1000000 as 1,000,000?
 * number with thousands separators
 *
 * @name format_thousands add_commas format_with_commas
 * @array out 16
 * @range out 120 120
 * @range x 0 2000000000
 */
void write_grouped(int32_t x, char *out) {
    int32_t digits = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) digits++;
    int32_t length = digits + (digits - 1) / 3;
    out[length] = 0;
    for (int32_t i = length - 1, done = 0; i >= 0; i--) {
        if (done == 3) {
            out[i] = ',';
            done = 0;
        } else {
            out[i] = '0' + x % 10;
            x /= 10;
            done++;
        }
    }
}

/**
 * Write a non-negative number in decimal, padded with zeros to {K} digits.
 * zero-padded decimal text of a number, width {K}
 * Print {x} with leading zeros so that it has {K} digits.
 * What does sprintf with %0{K}d give for a number, keeping only its last {K} digits?
 * Fill a counter display: a number as a string of {K} digits, zeros in front.
 * Format a number with exactly {K} digits, the highest ones are dropped if there are more.
 * left-pad an integer with zeros to {K} places as text, last {K} digits only
 * decimal text of a number in fixed width {K}, leading zeros
 * Turn a file number into a text of {K} digits with leading zeros.
 * Write the last {K} decimal digits of a number to a string, zeros in front.
 * write 7 with {K} places and zeros in front, as text, and any number like that
 * render the last {K} decimal places of a number as text, zero-filled
 * Write the last {K} decimal digits of a nonnegative number as a text of exactly {K} characters, filled up with zeros.
 * str(n).zfill({K})[-{K}:]
 * the number as text with {K} digits, zeros in front, just the last {K} if it's longer
 * Fixed-width numeral n mod 10^{K} with leading zeros
 * How can I format an invoice number with precisely {K} digits (higher ones cut)?
 * zero-padded number, exactly {K} digits
 *
 * @K 2 3 4 5 6 8
 * @name zero_pad pad_number format_padded
 * @array out 12
 * @range out 120 120
 * @range x 0 200000
 */
void write_padded(int32_t x, char *out) {
    out[K] = 0;
    for (int32_t i = K - 1; i >= 0; i--) {
        out[i] = '0' + x % 10;
        x /= 10;
    }
}

/**
 * number to text padded with leading zeros to a width, longer ones unchanged
 * number to text with zeros in front, minimum width given second
 * How do I write 7 as "007", given the number and the width 3?
 * zero-fill an integer to a minimum width and store it as a string
 * sprintf with %0*d of a number and a minimum width into a buffer
 * Invoice numbers should appear with leading zeros: write a number as text with at least a given width.
 * number as a string with zeros on the left up to a given width, never cut off
 * right-aligned decimal digits in a text of a given width, zeros on the left, wider if needed
 * file name counter: number to text with zeros in front up to a width
 * text of a number with at least so many digits, leading zeros added
 * python's str(x).zfill(width) into a buffer
 * add zeros before a number's digits until the text is wide enough, number first, then width
 * Write a nonnegative number {x} as decimal text, with zeros put in front until it has at least {width} characters.
 * str({x}).zfill({width})
 * {x} as text, zeros in front to make it {width} long, longer ones whole
 * Decimal numeral of {x} with minimum width {width}, zero-padded
 * How do I get leading zeros like printf %0*d does (number, then width)?
 * {x} zero padded to {width}
 *
 * @array out 16
 * @range out 120 120
 * @range x 0 200000
 * @range width 0 10
 * @name zero_fill with_leading_zeros
 */
void zero_fill(int32_t x, int32_t width, char *out) {
    int32_t digits = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) digits++;
    if (width > digits) digits = width;
    out[digits] = 0;
    for (int32_t i = digits - 1; i >= 0; i--) {
        out[i] = '0' + x % 10;
        x /= 10;
    }
}

/**
 * remove leading zeros from a string in place, but keep a last lone zero
 * strip the zeros in front of a number text in place; "0" stays "0"
 * Turn "00042" into "42" in place, and "000" into "0".
 * How do I get rid of zeros at the start of a string in place, leaving one if it is all zeros?
 * number text without leading zeros, in place; all zeros leave one
 * Write a function that deletes leading zeros of a string in place, but leaves one if there is nothing else.
 * "000" becomes "0", "0012" becomes "12", in the same buffer
 * cut zeros off the front of a digit string in place, never the last character
 * lstrip zeros of a string in place, but leave the last character
 * shorten "007" to "7" in place, "00" to "0"
 * drop the padding zeros of a number stored as text, in place; zero itself stays as one digit
 * clean an article number, as text, of its first zeros, keeping at least one character
 * Remove the zeros at the beginning of a string in place, but never its final character.
 * s.lstrip('0') or '0' for a text of digits
 * cut the 0s in front, 000 leaves one 0
 * Canonicalise a digit string by erasing superfluous leading zeros.
 * How do I turn '00420' into '420' and '000' into '0'?
 * strip leading zeros from a string
 *
 * @string s
 * @name strip_leading_zeros drop_zeros
 */
void strip_leading_zeros(char *s) {
    int32_t zeros = 0, i = 0;
    while (s[zeros] == '0' && s[zeros + 1] != 0) zeros++;
    for (; s[zeros + i] != 0; i++) s[i] = s[zeros + i];
    s[i] = 0;
}

/**
 * Write an amount in cents as text with two decimals, such as 1234 as "12.34".
 * cents to a price string with two decimals, 1234 is "12.34"
 * Format a non-negative amount given in cents as text, point before the last two digits.
 * Write hundredths to a string as a decimal number with two places.
 * Turn 5 into "0.05" and 250 into "2.50" in a buffer.
 * How do I show cents as dollars and cents in a string, such as 12.34?
 * fixed two-decimal text of {x} hundredths
 * money format as text: point before the last two digits of a number of cents
 * price tag text, like 4.99, from an integer number of cents
 * Write {x} / 100 to a string with exactly two digits after the point.
 * 1999 is "19.99" as text: cents to an amount
 * render hundredths as a decimal amount in a buffer, two places
 * Write a nonnegative amount of cents as text with a point before the last two digits, such as 12.05 for 1205.
 * '%d.%02d' % divmod(cents, 100)
 * 7 cents should read 0.07 and 1234 cents 12.34
 * Fixed-point formatting of hundredths of a currency unit
 * How can prices stored in cents be displayed in euros?
 * cents to a string with two decimals
 *
 * @name format_cents cents_to_string format_price
 * @array out 16
 * @range out 120 120
 * @range x 0 2000000000
 */
void write_cents(int32_t x, char *out) {
    int32_t digits = 1;
    for (int32_t rest = x / 1000; rest > 0; rest /= 10) digits++;
    out[digits + 3] = 0;
    for (int32_t i = digits + 2; i >= 0; i--) {
        if (i == digits) {
            out[i] = '.';
            continue;
        }
        out[i] = '0' + x % 10;
        x /= 10;
    }
}

/**
 * format a number as text with two decimals, rounded to the nearest
 * double to string with 2 decimal places, rounded
 * How do I write 3.14159 as "3.14" to a buffer?
 * price as text with two rounded decimals from a double
 * sprintf with %.2f into a buffer, halves rounded away from zero
 * Write a function that writes a real number to a string with two digits after the point, rounded.
 * number to text rounded to cents, like "12.30"
 * money amount from a double to a string with two rounded decimals
 * decimal text of a double with exactly two fraction digits, rounded to nearest
 * show 2.5 as "2.50" and -1 as "-1.00" in a buffer
 * round a number to hundredths and convert it to text with two decimals
 * dollars and cents as text from a floating-point amount, rounded to the cent
 * Write a floating-point number as text with exactly two decimal places, rounding half away from zero.
 * '%.2f' % v, except that halves go away from zero
 * the number as text, two digits behind the point, minus if negative
 * Fixed-point decimal formatting with scale 2
 * How do I print a double as a price, e.g. 3.14159 as 3.14?
 * double to string with 2 decimals
 *
 * @array out 24
 * @range out 120 120
 * @range x -100000 100000
 * @name format_two_decimals double_to_text
 */
void format_two_decimals(double x, char *out) {
    if (x < 0) {
        *out++ = '-';
        x = -x;
    }
    int64_t hundredths = (int64_t)(x * 100 + 0.5);
    int32_t digits = 1;
    for (int64_t rest = hundredths / 1000; rest > 0; rest /= 10) digits++;
    out[digits + 3] = 0;
    for (int32_t i = digits + 2; i >= 0; i--) {
        if (i == digits) {
            out[i] = '.';
            continue;
        }
        out[i] = '0' + (char)(hundredths % 10);
        hundredths /= 10;
    }
}

/**
 * Convert a Roman numeral to a number.
 * Roman numeral string, in capitals, to integer
 * Which number is a text like "MCMXCIV"?
 * Parse a Roman numeral of the letters I, V, X, L, C, D and M into an integer.
 * Read a Roman numeral string: a smaller sign before a larger one is subtracted, others are added.
 * value of the Roman number {s}, in capitals
 * Decode the year on an old building, written in Roman capitals, to a number.
 * roman numeral text to int, capital letters
 * Return the value of a Roman numeral such as XIV.
 * How much is IX in ordinary digits? Convert Roman numeral strings like it.
 * roman numerals as text, such as XLII, to their number
 * value of an ancient Roman numeral given as text
 * Compute the value of a Roman numeral, subtracting any sign that stands before a bigger one.
 * dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000) summed over s with subtraction
 * what number is XIV
 * Evaluate a numeral in Roman notation with the subtractive principle.
 * How to parse MCMXCIV to 1994?
 * roman numeral to integer
 *
 * @name roman_to_int parse_roman roman_value
 * @string s
 */
static int32_t roman_letter(char c) {
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
int32_t roman_to_int(const char *s) {
    int32_t total = 0;
    for (; *s != 0; s++) {
        int32_t value = roman_letter(*s);
        total += value < roman_letter(s[1]) ? -value : value;
    }
    return total;
}

/**
 * Write a number from 1 to 3999 as a Roman numeral.
 * integer from 1 to 3999 to Roman numeral text
 * How is 1994 written in Roman digits? Store the text for any number to 3999.
 * Convert an ordinary number to Roman notation in a buffer.
 * Write {x} as a Roman numeral with the letters M, D, C, L, X, V and I.
 * int to roman numeral string in capitals
 * Write a chapter number to a buffer in Roman numerals.
 * Turn 9 into "IX" and 40 into "XL": Roman numerals in a buffer.
 * Roman text of {x}, capitals, subtractive forms
 * number to Roman numeral string: take the largest of M, CM, D, CD, ... that fits, repeatedly
 * 2024 the way the romans wrote it, as text in out
 * render a number as a Roman numeral, as on ancient buildings, in a string
 * Write a number from 1 to 3999 as a Roman numeral in capitals.
 * roman.toRoman(n)
 * 14 as XIV
 * Canonical Roman notation (with IV, IX, XL, XC, CD, CM) of n < 4000
 * How do I show years in Roman style, 1994 as MCMXCIV?
 * integer to roman numeral
 *
 * @name int_to_roman to_roman write_roman
 * @array out 20
 * @range out 120 120
 * @range x 1 3999
 */
void int_to_roman(int32_t x, char *out) {
    static const int32_t values[13] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    static const char signs[13][3] = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    for (int32_t i = 0; i < 13; i++) {
        for (; x >= values[i]; x -= values[i])
            for (int32_t j = 0; signs[i][j] != 0; j++) *out++ = signs[i][j];
    }
    *out = 0;
}

/**
 * Convert a spreadsheet column title such as "AB" to its number.
 * Excel column title to number, A is 1
 * Which column number is "ZZ" if A is 1?
 * Read a string of capital letters as a bijective base-26 number, A = 1 to Z = 26.
 * column letters as text to number, A = 1, Z = 26, AA = 27
 * How many columns from the left is the spreadsheet column with this title, A being 1?
 * number of the spreadsheet column {s}, counting from 1
 * Turn the column name of a cell reference, such as "AB", into a number from 1.
 * spreadsheet title to number: "A" gives 1, "AA" gives 27
 * decode spreadsheet column letters to a number, Z is 26
 * excel column "BC" is which number, if A is 1?
 * ordinal, from 1, of a spreadsheet column given by its letters
 * Convert a spreadsheet column label such as A, Z or AB to its number, where A is 1 and AA is 27.
 * openpyxl.utils.column_index_from_string(s)
 * Excel column letters to a number, AA is 27
 * Evaluate a bijective base-26 numeral over A–Z.
 * Which column index, from 1, belongs to the letters in a spreadsheet?
 * excel column title to number
 *
 * @name column_number title_to_number column_to_number
 * @string s
 */
int32_t column_number(const char *s) {
    uint32_t number = 0;
    for (; *s >= 'A' && *s <= 'Z'; s++) number = number * 26 + (uint32_t)(*s - 'A' + 1);
    return (int32_t)number;
}

/**
 * Write the title of a spreadsheet column, given its number from 1.
 * number to Excel column title, 1 gives A
 * What is spreadsheet column 28 called? "AB"; write such names to a buffer, A for 1.
 * Convert a column number to letters in a string: 1 is A, 26 is Z, 27 is AA.
 * bijective base-26 text of {x}, A = 1 to Z = 26
 * column number from 1 to spreadsheet letters in a buffer
 * Write the heading of spreadsheet column {x} to a string; column 1 is A.
 * Turn a positive number into a spreadsheet column name such as "A" for 1 or "AA" for 27.
 * spreadsheet column label as text from its position, counting from 1
 * title of spreadsheet column {x} in capitals, 1 being A
 * excel column 55 is called? text for any number from 1
 * letters of the n-th spreadsheet column as a string, n from 1
 * Convert a column number, from 1, to a spreadsheet label: 1 is A, 26 is Z, 27 is AA.
 * openpyxl.utils.get_column_letter(n)
 * what does Excel call column number 28 (AB)
 * Bijective base-26 numeral over A–Z of a positive integer
 * How to produce column letters from an index starting at one?
 * number to excel column title
 *
 * @name column_title number_to_title number_to_column
 * @array out 10
 * @range out 120 120
 * @range x 1 20000
 */
void column_title(int32_t x, char *out) {
    int32_t length = 0;
    for (int32_t rest = x; rest > 0; rest = (rest - 1) / 26) length++;
    out[length] = 0;
    for (int32_t i = length - 1; i >= 0; i--) {
        out[i] = 'A' + (x - 1) % 26;
        x = (x - 1) / 26;
    }
}

/**
 * Write a number with its English ordinal suffix, such as 1st, 2nd, 3rd, 4th, 11th.
 * ordinal number as text: digits and st, nd, rd or th
 * Turn a number such as 21 into "21st" in a buffer, with the right ending st, nd, rd or th.
 * How do I write a rank like 3rd or 12th to a string?
 * Write a non-negative number to a buffer with st, nd, rd or th appended.
 * English ordinal of {x} in {out}, digits plus suffix
 * format a position in a race as text: 1st, 2nd, 3rd, 4th
 * number plus the right one of st, nd, rd, th as a string
 * decimal digits of a number with its English ordinal suffix, in a buffer
 * Write the day of a month as in "22nd", digits and suffix.
 * 1 -> 1st, 2 -> 2nd, 11 -> 11th, as text in out
 * rank rendered as text with digits and its English ending
 * Write a nonnegative number as text with its English ordinal suffix, as in 1st, 2nd, 3rd, 11th, 22nd.
 * str(n) + 'th' for teens, else + dict(((1, 'st'), (2, 'nd'), (3, 'rd'))).get(n % 10, 'th')
 * number with st, nd, rd or th behind it
 * English ordinal abbreviation, exception for the teens
 * How do I append the right ending to a day of the month?
 * ordinal string like 21st
 *
 * @name ordinal to_ordinal format_ordinal
 * @array out 16
 * @range out 120 120
 * @range x 0 100000
 */
void write_ordinal(int32_t x, char *out) {
    int32_t length = 1, ones = x % 10;
    _Bool teen = x / 10 % 10 == 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) length++;
    for (int32_t i = length - 1; i >= 0; i--) {
        out[i] = '0' + x % 10;
        x /= 10;
    }
    out[length] = teen ? 't' : ones == 1 ? 's' : ones == 2 ? 'n' : ones == 3 ? 'r' : 't';
    out[length + 1] = teen ? 'h' : ones == 1 ? 't' : ones == 2 || ones == 3 ? 'd' : 'h';
    out[length + 2] = 0;
}

/**
 * fizzbuzz text of a number, as words or digits, in a buffer
 * Fizz for 3, Buzz for 5, FizzBuzz for both or else the number, as a string
 * Write to a buffer "Fizz" for multiples of 3, "Buzz" for multiples of 5, "FizzBuzz" for both, else the number.
 * What does one say in the FizzBuzz game at this number? Store the text, digits if it is no multiple of 3 or 5.
 * fizzbuzz line for one number in a buffer, the digits if neither word fits
 * Write a FizzBuzz function that stores the word or the digits.
 * fizzbuzz string of n in out: Fizz, Buzz, FizzBuzz or the number's digits
 * one entry of the fizz buzz list as a string: Fizz, Buzz, FizzBuzz or the number
 * store the word for a number in fizz buzz, otherwise its decimal digits
 * put Fizz, Buzz, FizzBuzz or the digits of n into a buffer
 * kids' counting game as text: Fizz at multiples of 3, Buzz at 5, FizzBuzz at both, otherwise the number
 * fizz buzz output for a positive number, written to a string
 * Write as text: Fizz for multiples of 3, Buzz for multiples of 5, FizzBuzz for multiples of 15, otherwise the number.
 * 'Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0) or str(n)
 * the well-known Fizz, Buzz, FizzBuzz or number, for just one number
 * Divisibility by 3 and 5 mapped to Fizz, Buzz, their concatenation or the decimal numeral
 * How do I code FizzBuzz for a single n with string output?
 * fizzbuzz of one number as a string
 *
 * @array out 12
 * @range out 120 120
 * @range x 1 10000
 * @name fizzbuzz_text fizz_or_number
 */
void fizzbuzz_text(int32_t x, char *out) {
    const char *word = x % 15 == 0 ? "FizzBuzz" : x % 3 == 0 ? "Fizz" : x % 5 == 0 ? "Buzz" : "";
    if (*word != 0) {
        while (*word != 0) *out++ = *word++;
        *out = 0;
        return;
    }
    int32_t digits = 1;
    for (int32_t rest = x / 10; rest > 0; rest /= 10) digits++;
    out[digits] = 0;
    for (int32_t i = digits - 1; i >= 0; i--) {
        out[i] = '0' + (char)(x % 10);
        x /= 10;
    }
}

/**
 * Encrypt a text with a Caesar cipher of a given shift, in place; both cases, other characters stay.
 * Caesar cipher on a string in place, with a key from 0 to 25
 * Shift every letter of a string by {k} places in the alphabet in place, wrapping round and keeping its case.
 * Rotate the letters of a string forward by a given number of alphabet positions, in place.
 * How do I encode a message in place by moving each letter forward {k} steps, z going round to a?
 * substitution cipher by alphabet shift on {s}, in place
 * Caesar-encode the capital and small letters of a string with the shift {k}, in place.
 * ROT-k for the letters of a C string in place, k from 0 to 25
 * Secret writing: replace each letter of a string by the one {k} further on, after z comes a.
 * in-place Caesar encryption, variable key
 * shift the letters of my message k places on, in place, wrapping after z
 * additive letter substitution on a string, forward by the given key, in place
 * Encrypt a text in place by moving each letter {k} places forward in the alphabet with wrap-around, case preserved.
 * str.translate with the alphabet rotated by {k}
 * each letter becomes the one {k} further on, after z comes a
 * Caesar cipher with key {k} (0 to 25), non-letters untouched, in place
 * How do I shift letters of a message by {k}?
 * caesar cipher with shift {k}
 *
 * @name caesar_cipher caesar_encrypt shift_letters
 * @string s
 * @range k 0 25
 */
void caesar_encrypt(char *s, int32_t k) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + k) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + k) % 26 + 'A';
    }
}

/**
 * caesar cipher on a string with any shift, negative too, in place
 * shift the letters of a string in place by n, negative n shifts back
 * Rotate each letter of a string by any number of places, upper and lower case, in place.
 * How do I encrypt a text in place with a Caesar shift of any size, even negative?
 * caesar cipher in place, the shift may be negative or over 26
 * Write a function for a Caesar cipher on a string in place, the shift being any integer.
 * move all letters of a string along the alphabet in place, wrapping around, for any shift
 * encode a message in place by a letter shift of any sign, spaces stay
 * rotate the alphabet under a text in place: letters move by the given number, which may be negative
 * encrypt a string in place by a letter shift; a negative one decrypts
 * letters of a string shifted by an arbitrary integer, in place, case kept
 * secret message in place, with a shift key that may be negative or large
 * Move every letter of a text by {shift} places in the alphabet, in place, cyclically; the amount can be negative or large.
 * chr((ord(c) - base + {shift}) % 26 + base) for letters, other characters kept
 * letters {shift} steps on, or back if minus, going round at the ends
 * Caesar substitution with arbitrary integer key {shift} reduced modulo 26, case preserved
 * How do I implement a Caesar cipher that also accepts negative shifts {shift}?
 * caesar cipher with any shift {shift}, in place
 *
 * @string s
 * @name caesar_shift rotate_letters
 * @range shift -60 60
 */
void caesar_shift(char *s, int32_t shift) {
    int32_t k = (shift % 26 + 26) % 26;
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + k) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + k) % 26 + 'A';
    }
}

/**
 * caesar cipher of a string into another buffer, any shift
 * write a text with its letters shifted in the alphabet to an output buffer
 * Encrypt a message with a letter shift, which may be negative, into a second string.
 * How do I get a Caesar-encrypted copy of a string, given the shift?
 * copy a text with all letters moved along the alphabet by a given shift
 * Produce the Caesar cipher of a string, for any shift, in a second array.
 * caesar cipher text in out, plain text unchanged, shift given
 * shift letters while copying a string, both cases, any shift
 * encoded copy of a message, each letter moved on by the shift and wrapped round
 * secret version of a text in a new string: letters rotated by the given amount
 * rotate letters of a source string into a destination by a number of places
 * caesar with separate input and output strings, shift of any sign
 * Produce an encrypted copy of a text, every letter being moved by {shift} places cyclically, negative amounts included.
 * out = ''.join of each letter c as (c + {shift}) mod 26 in its case, rest as it is
 * a new text with letters {shift} steps on, or back if minus
 * Caesar substitution by {shift} modulo 26 to an output buffer
 * How to get the Caesar cipher of a string without changing it (any integer shift {shift})?
 * caesar cipher copy with shift {shift}
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range shift -60 60
 * @name caesar_copy encrypted_copy
 */
void caesar_copy(const char *s, int32_t shift, char *out) {
    int32_t k = (shift % 26 + 26) % 26;
    for (; *s != 0; s++) {
        char c = *s;
        if (c >= 'a' && c <= 'z') c = (c - 'a' + k) % 26 + 'a';
        else if (c >= 'A' && c <= 'Z') c = (c - 'A' + k) % 26 + 'A';
        *out++ = c;
    }
    *out = 0;
}

/**
 * Decrypt a Caesar cipher with a given shift, in place; both cases, other characters stay.
 * Caesar decoding of a string in place with the key {k}, from 0 to 25
 * Move every letter of a string back by {k} places in the alphabet in place, wrapping round and keeping its case.
 * Undo a Caesar encryption of a string in place, given its shift.
 * How do I decode in place a message whose letters were moved forward {k} steps?
 * shift the letters of a string backwards in place by a key, 'a' being preceded by 'z'
 * Recover the plain text from a Caesar-encoded one in place, with the shift provided.
 * Caesar-decode capital and small letters of {s} in place, by the given shift.
 * reverse of the alphabet shift: letters of a string go back by the key, in place
 * in-place Caesar decryption of a string, variable key
 * shift the letters of the message k places back, in place, z before a
 * additive letter substitution on a string, backward by the key, in place
 * Decrypt a text in place by moving each letter {k} places back in the alphabet with wrap-around, case preserved.
 * str.translate from the alphabet rotated by {k} to the plain one
 * each letter becomes the one {k} before it, before a comes z
 * Inverse Caesar cipher with key {k} (0 to 25), non-letters untouched, in place
 * How do I undo a letter shift of {k}?
 * caesar decrypt with shift {k}
 *
 * @name caesar_decrypt caesar_decode unshift_letters
 * @string s
 * @range k 0 25
 */
void caesar_decrypt(char *s, int32_t k) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + 26 - k) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + 26 - k) % 26 + 'A';
    }
}

/**
 * Apply ROT13 to a text, in place.
 * rot13 of a string, in place
 * Shift every letter of a text by 13 places in place, both cases.
 * Encode or decode a spoiler in place with ROT13.
 * Rotate the alphabet halfway for each letter of {s}, in place.
 * Swap each letter of a string with the one 13 further, in place; applying it twice gives the text back.
 * ROT13 cipher on a C string, in place
 * Hide the punch line of a joke by the usual 13-letter rotation, in place.
 * replace a by n, b by o and so on in a string, in capitals as well
 * in-place rotation of all letters of a text by half the alphabet
 * hide spoilers: move the letters of a string 13 on, in place
 * self-inverse letter rotation by 13 on a string, in place
 * Encode a text in place so that each letter is replaced by the one 13 places on, cyclically.
 * codecs.encode(s, 'rot13')
 * swap a with n, b with o and so on, big and small letters
 * Involutive Caesar cipher with key 13
 * How do I hide spoilers with rot13?
 * rot13
 *
 * @name rot13 rot13_text apply_rot13
 * @string s
 */
void rot13_text(char *s) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + 13) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + 13) % 26 + 'A';
    }
}

/**
 * Apply the Atbash cipher to a text, in place: a becomes z, b becomes y, in both cases.
 * atbash of a string in place, both cases
 * Mirror the alphabet for every letter of a string, in place: a to z, b to y.
 * Replace each letter of a text in place by the one equally far from the other end of the alphabet.
 * reversed-alphabet cipher on {s}, in place
 * Encode a message in place with Atbash; other characters stay.
 * swap a with z, b with y, c with x, ... in a string, capitals likewise
 * How do I encrypt text in place by turning the alphabet around, a for z?
 * Atbash encoding of a C string in place
 * in-place letter mirroring of a string: a becomes z, B becomes Y
 * a<->z b<->y cipher on a string in place
 * self-inverse mirroring of the alphabet for the letters of a string, in place
 * Encode a text in place so that a and z, b and y, c and x etc. exchange roles, in either case.
 * s.translate(str.maketrans(alphabet, alphabet[::-1]))
 * turn the alphabet round: a is z, b is y
 * Atbash substitution, x ↦ 25 − x on the alphabet, case preserved
 * How do I mirror letters in the alphabet?
 * atbash cipher
 *
 * @name atbash atbash_cipher atbash_text
 * @string s
 */
void atbash_text(char *s) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = 'a' + ('z' - *s);
        else if (*s >= 'A' && *s <= 'Z') *s = 'A' + ('Z' - *s);
    }
}

/**
 * Encrypt a text with a Vigenere cipher, in place; the key has small letters and advances at letters only.
 * Vigenere encryption of a string in place, with a lower-case key
 * Shift each letter of {s} in place by the next letter of {key}, repeated, a meaning 0.
 * polyalphabetic Caesar cipher on a text, in place, with a keyword in small letters given second
 * Encode small and capital letters of a text in place with a repeating key word in small letters; other characters stay.
 * How do I encipher a message in place with a key like "lemon" by Vigenere?
 * Vigenere cipher on a C string in place, case kept; second comes the key in small letters
 * Repeat the lower-case key word along the letters of a text and add letter numbers modulo 26, in place.
 * keyword cipher in place: each letter of the text is shifted by the next letter of a repeating key, a being 0
 * in-place Vigenere of a text with a small-letter key; an empty key changes nothing
 * caesar with a whole keyword: each letter of a text moves by its own key letter, in place
 * periodic additive substitution of a text's letters by a lower-case key word, in place
 * Encrypt a text in place with a lower-case keyword: each letter moves on by the next key letter (a = 0), non-letters use up none.
 * itertools.cycle(key) paired with the letters of s only, shift ord(k) - 97 forward, case kept
 * move letters on by the key's letters, a is 0, b is 1, over and over, skip signs, no key means no change
 * Vigenère cipher on the letters of a text with small-letter key, autorepeated, identity for the empty key
 * How do I apply a Vigenère keyword (text first, key second) in place?
 * vigenere encrypt, key advances only on letters
 *
 * @name vigenere vigenere_encrypt vigenere_cipher
 * @string s
 * @string key
 */
void vigenere_encrypt(char *s, const char *key) {
    int32_t next = 0;
    if (*key == 0) return;
    for (; *s != 0; s++) {
        _Bool small = *s >= 'a' && *s <= 'z', capital = *s >= 'A' && *s <= 'Z';
        if (!small && !capital) continue;
        int32_t shift = key[next] >= 'a' && key[next] <= 'z' ? key[next] - 'a' : 0;
        char first = small ? 'a' : 'A';
        *s = (*s - first + shift) % 26 + first;
        next = key[next + 1] == 0 ? 0 : next + 1;
    }
}

/**
 * vigenere decryption of a string in place, with a lower-case key
 * decrypt a vigenere cipher in place, text first, then the key in small letters
 * Undo a Vigenere encryption of a text in place with the same small-letter key word.
 * How do I decipher a Vigenere message in place with a key like "lemon"?
 * shift each letter of a text back by the next letter of a repeating key, a meaning 0, in place
 * Write a function that decodes a Vigenere text in place, given the key in small letters.
 * keyword cipher backwards: each letter of a text goes back by its key letter, in place
 * plain text from vigenere and its key in place, small letters in the key, other characters skipped
 * subtract the letters of a repeating lower-case key from those of a text modulo 26, in place
 * secret Vigenere text made readable in place with a key word
 * reverse of the polyalphabetic Vigenere cipher on a string, key in small letters, in place
 * take the repeating Vigenere key off a message, in place
 * Decrypt in place a text enciphered with a lower-case keyword: each letter moves back by the next key letter (a = 0), non-letters use up none.
 * itertools.cycle(key) paired with the letters of s only, shift ord(k) - 97 backward, case kept
 * move letters back by the key's letters, a is 0, b is 1, over and over, skip signs, no key means no change
 * Inverse Vigenère cipher on the letters of a text with small-letter key, identity for the empty key
 * How do I undo a Vigenère keyword (text first, key second) in place?
 * vigenere decrypt, key advances only on letters
 *
 * @string s
 * @string key
 * @name vigenere_decrypt vigenere_decode
 */
void vigenere_decrypt(char *s, const char *key) {
    int32_t next = 0;
    if (*key == 0) return;
    for (; *s != 0; s++) {
        _Bool small = *s >= 'a' && *s <= 'z', capital = *s >= 'A' && *s <= 'Z';
        if (!small && !capital) continue;
        int32_t shift = key[next] >= 'a' && key[next] <= 'z' ? key[next] - 'a' : 0;
        char first = small ? 'a' : 'A';
        *s = (*s - first + 26 - shift) % 26 + first;
        next = key[next + 1] == 0 ? 0 : next + 1;
    }
}

/**
 * Run-length encode a text: each run becomes its character and its length, as in a3b2.
 * run-length encoding of a string to a buffer, character then count, as in a3b1
 * Run-length encode a string to a buffer, "aaabb" giving "a3b2" and "ab" giving "a1b1".
 * Compress a string to another by writing each run of repeated characters as character and count.
 * Write character and count of every run of equal characters to {out}.
 * RLE of a C string to a buffer, character then count, counts always written
 * How do I shorten a text with many repeats into "a3b1" form, counts of 1 included?
 * basic string compression with counts, character first, "aab" to "a2b1", into out
 * Encode {s} as pairs of a character and the length of its run.
 * Copy a text, replacing runs by the character followed by how often it stands there, even if once.
 * run-length text with the count behind each character, aaab -> a3b1, in a second string
 * text as pairs of symbol and repetition count in an output buffer, single ones with 1
 * Encode a text so that every run of equal characters becomes this character followed by the run's length, also when it is 1.
 * ''.join(k + str(len(list(g))) for k, g in itertools.groupby(s))
 * aaab should give a3b1
 * RLE with symbol-then-count tokens
 * How do I compress repeated characters to letter and number?
 * run length encoding like a3b1
 *
 * @name run_length_encode rle_encode compress_string
 * @string s
 * @array out 64
 * @range out 120 120
 */
void run_length_encode(const char *s, char *out) {
    while (*s != 0) {
        int32_t run = 1;
        while (s[run] == *s) run++;
        *out++ = *s;
        if (run >= 100) *out++ = '0' + run / 100 % 10;
        if (run >= 10) *out++ = '0' + run / 10 % 10;
        *out++ = '0' + run % 10;
        s += run;
    }
    *out = 0;
}

/**
 * run-length encoding of a string to a buffer, single characters without a count
 * run-length encode a string such as aaabcc to a3bc2 in another, single characters without a number
 * compress a string to out as character and run length, write the number only if it is above 1
 * Copy a text, replacing repeats by character and count; lone characters stay as they are.
 * How do I shorten "aaab" to "a3b" in a buffer?
 * Write a function for string compression, character before count, that omits counts of one.
 * rle of a string without ones: "aab" gives "a2b" in out
 * run-length encode a text to a buffer, the count following its character only for runs of two or more
 * basic string compression to a second buffer, character then count, 1 not written
 * copy letters followed by how often they repeat, unless just once
 * pack repeated letters of a text as letter and count into out, keep single ones bare
 * run lengths of 2 and more written behind the character, abbc becomes ab2c, in an output string
 * Encode a text so that every run of equal characters becomes this character and, if it is longer than 1, its length.
 * groupby with k + (str(n) if n > 1 else '')
 * aaab should give a3b
 * RLE with symbol-then-count tokens, unit counts being omitted
 * How do I shorten 'aabccc' to 'a2bc3'?
 * run length encoding, no 1s
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name compress_runs rle_without_ones
 */
void compress_runs(const char *s, char *out) {
    while (*s != 0) {
        int32_t run = 1;
        while (s[run] == *s) run++;
        *out++ = *s;
        if (run >= 100) *out++ = '0' + (char)(run / 100 % 10);
        if (run >= 10) *out++ = '0' + (char)(run / 10 % 10);
        if (run > 1) *out++ = '0' + (char)(run % 10);
        s += run;
    }
    *out = 0;
}

/**
 * run-length encoding of a string to a buffer with the count first, as in 3a1b
 * run-length encode with the count first, aaabb to 3a2b, in another string
 * run-length encode a text to out, the count before the character, for every run
 * For each run of a text write how often and then which character, into a buffer.
 * How do I turn "wwwb" into "3w1b" in a buffer?
 * Write a function that run-length encodes a string to another with numbers in front.
 * rle of a string as number and letter, ones included, result in out
 * look and say of a text: how many of each in a row, then the character, in a buffer
 * write number then symbol for each run of a string, to an output buffer
 * encode repeats of a text as 4x1y in a second string
 * runs of a string written to out with a leading count, 1 for single characters
 * two a's, one b as 2a1b: encode a string into another
 * Encode a text so that every run of equal characters becomes the run's length followed by this character.
 * ''.join(str(len(list(g))) + k for k, g in itertools.groupby(s))
 * aaab should give 3a1b
 * RLE with count-then-symbol tokens (one look-and-say step)
 * How do I describe 'wwb' as '2w1b'?
 * run length encoding, count first
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @name count_first_rle rle_count_first
 */
void count_first_rle(const char *s, char *out) {
    while (*s != 0) {
        int32_t run = 1;
        while (s[run] == *s) run++;
        if (run >= 100) *out++ = '0' + (char)(run / 100 % 10);
        if (run >= 10) *out++ = '0' + (char)(run / 10 % 10);
        *out++ = '0' + (char)(run % 10);
        *out++ = *s;
        s += run;
    }
    *out = 0;
}

/**
 * Decode a run-length encoded text of character-digit pairs, such as a3b2.
 * run-length decoding of a string like a3b2 to a buffer, one digit per count
 * Turn run-length text such as "a3b2" into "aaabb" in an output buffer.
 * Expand a string of pairs of a character and a one-digit count into another string.
 * Undo RLE of a text into a buffer: repeat each character as often as the digit behind it says.
 * decompress to out a string in which every character is followed by a one-digit count
 * How do I unpack run-length coded text such as "a3b2" to a second string?
 * RLE decoder of a string for single-digit counts, character first, output to a buffer
 * Write each character of {s} to {out} as many times as the following digit tells.
 * inverse of run-length encoding (character, digit) into out; stop at a pair without a digit
 * decode run-length text, a3b1 -> aaab, in a second string
 * text restored to a buffer from pairs of a symbol and a one-digit repetition count
 * Expand a text made of pairs, a character followed by one digit, to that many repetitions each; stop at the first incomplete pair.
 * ''.join(c * int(d) for c, d in pairs of s)
 * a3b1 should give aaab, one digit each
 * Decoder for symbol-then-digit RLE, single-digit counts
 * How do I unpack 'x2y3' to 'xxyyy'?
 * run length decode like a3b1
 *
 * @name run_length_decode rle_decode expand_string
 * @string s
 * @array out 128
 * @range out 120 120
 */
void run_length_decode(const char *s, char *out) {
    for (; s[0] != 0 && s[1] >= '0' && s[1] <= '9'; s += 2)
        for (int32_t i = 0; i < s[1] - '0'; i++) *out++ = s[0];
    *out = 0;
}

/**
 * decode a count-first run-length text like 3a2b to a buffer
 * decode count-first run-length text, 3a2b to aaabb, in another string
 * expand digit and letter pairs of a text, repeating the letter, into out
 * Undo run-length encoding with a one-digit count in front of each character, into a buffer.
 * How do I unpack "2x3y" to "xxyyy" in a second string?
 * Write a function that decompresses to out a text in which each character follows its one-digit count.
 * copy a string, repeating each character as often as the digit before it says
 * rle decoder for a string, number then symbol, one digit each, to a buffer
 * look and say backwards: "2a1b" becomes "aab" in an output string
 * one-digit counts in front of characters of a text turned back into runs in out
 * text restored from 2w1b style into a second buffer
 * digit, then the character to repeat that many times; stop where no digit stands in front
 * Expand a text made of pairs, one digit followed by a character, to that many repetitions each; stop at the first incomplete pair.
 * ''.join(int(d) * c for d, c in pairs of s)
 * 3a1b should give aaab, one digit each
 * Decoder for digit-then-symbol RLE, single-digit counts
 * How do I unpack '2x3y' to 'xxyyy'?
 * run length decode, count first
 *
 * @string s
 * @array out 128
 * @range out 120 120
 * @name decode_count_first expand_runs
 */
void decode_count_first(const char *s, char *out) {
    for (; s[0] >= '0' && s[0] <= '9' && s[1] != 0; s += 2)
        for (int32_t i = 0; i < s[0] - '0'; i++) *out++ = s[1];
    *out = 0;
}

/**
 * Does a text match a wildcard pattern in which * stands for any characters and ? for any one?
 * wildcard matching of a whole string with * and ?, text first, then the pattern
 * glob match of a whole string against a pattern with * and ?
 * Check whether the file name {a} fits the pattern {b}, such as "*.txt".
 * Return true if the pattern with stars and question marks covers the entire text.
 * fnmatch for two C strings, text first and pattern second, * and ? only
 * Would a pattern like "b?g*" accept this whole text? ? is any one character, * any number.
 * shell-style pattern test with * and ?, text first, pattern second
 * Does the file mask (second string, with * and ?) fit the whole name (first)?
 * match a string against a pattern with jokers: * for any characters, ? for exactly one
 * match a file name against masks like *.jpg or img?.png, true if all of it fits
 * true if a mask with * and ? as jokers covers the whole name
 * Check whether the whole first string matches the second, a pattern in which * means any text and ? any one character.
 * fnmatch.fnmatchcase(first, second) without square brackets
 * does the text fit a pattern with stars and question marks, pattern second
 * Glob matching with * and ?, subject first
 * How to compare a file name with something like *.tx? ?
 * wildcard matching with * and ?
 *
 * @name wildcard_match glob_match matches_pattern
 * @string a
 * @string b
 */
_Bool wildcard_match(const char *a, const char *b) {
    const char *star = 0, *retry = 0;
    while (*a != 0) {
        if (*b == '*') {
            star = b++;
            retry = a;
        } else if (*b == '?' || *b == *a) {
            a++;
            b++;
        } else if (star != 0) {
            b = star + 1;
            a = ++retry;
        } else {
            return 0;
        }
    }
    while (*b == '*') b++;
    return *b == 0;
}

/**
 * Is the first string a subsequence of the second: its characters occur in order, gaps allowed?
 * subsequence test: do the characters of the first text occur in order in the second
 * Check whether the first string can be made from the second by deleting characters.
 * Return true if all characters of {a} appear in {b} in the same order.
 * "ace" is one of "abcde", "aec" is not: test two strings like that.
 * Can I cross out letters of the second word and be left with the first?
 * fuzzy match: are the typed letters found in order within a name, gaps allowed
 * is {a} a subsequence of {b}, its characters in order but not necessarily adjacent?
 * Walk through the second string, advancing in the first at every match; true if the first is used up.
 * do all characters of the first string occur in the second in their order, with gaps allowed
 * letters of a come in b one after the other, gaps ok: yes or no
 * can the first string be embedded in the second with its order preserved, not necessarily contiguous
 * Check whether the first string is obtained by leaving out characters of the second, the order being kept.
 * it = iter(second); all(c in it for c in first)
 * can I strike out letters of the second text so the first remains
 * Scattered-subword relation: first embeds in second
 * How do I test that 'ace' is a subsequence of 'abcde'?
 * is the first string a subsequence of the second
 *
 * @name is_subsequence subsequence check_subsequence
 * @string a
 * @string b
 */
_Bool is_subsequence(const char *a, const char *b) {
    for (; *a != 0 && *b != 0; b++)
        if (*a == *b) a++;
    return *a == 0;
}

/**
 * Is one string a rotation of the other?
 * string rotation test: is the second string the first one turned round
 * Check whether moving some characters from the front to the back turns {a} into {b}.
 * Return true if the strings have the same characters in the same cyclic order.
 * "waterbottle" and "erbottlewat" are rotations of each other: test two strings like that.
 * Are the two words cyclic shifts of each other?
 * do two strings form the same ring of letters with another starting point?
 * Can the first text be cut into two parts that give the second text when swapped?
 * are two strings the same cyclically, one a rotation of the other
 * check whether a string is a rotation of another, such as "abcde" of "cdeab"
 * "abcd" and "cdab" are cyclic shifts of each other; are two given strings?
 * does a cyclic shift turn one text into the other
 * Check whether one of two strings becomes the other if some characters from the front are moved to the end.
 * len(first) == len(second) and second in first + first
 * same text but starting at another place, going round?
 * Conjugacy of words: is the second a cyclic shift of the first
 * How to test that 'llohe' is 'hello' rotated?
 * are two strings rotations of each other
 *
 * @name is_rotation are_rotations check_rotation
 * @string a
 * @string b
 */
_Bool is_rotation(const char *a, const char *b) {
    int32_t n = 0, m = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    if (n != m) return 0;
    if (n == 0) return 1;
    for (int32_t start = 0; start < n; start++) {
        int32_t i = 0;
        while (i < n && a[(start + i) % n] == b[i]) i++;
        if (i == n) return 1;
    }
    return 0;
}

/**
 * Return the length of the common suffix of two strings.
 * length of the common suffix of two strings
 * How many characters do both texts share at their ends?
 * Count from the back for as long as two strings agree.
 * number of equal trailing characters of {a} and {b}
 * How well do two words rhyme, in equal letters counted from the end?
 * length of the longest common ending of two strings
 * length of the shared tail of two texts
 * At the end of two strings, how many characters are the same?
 * compare two strings backwards until they differ and return how many characters agreed
 * two words with the same ending: how many letters of it do they share
 * number of characters in the tail that two strings have in common
 * Find how many characters the longest common ending of two strings has.
 * len(os.path.commonprefix([first[::-1], second[::-1]]))
 * how many letters from the end are the same in both
 * Length of the longest common suffix
 * How do I measure for how long two words agree at the tail?
 * length of common suffix
 *
 * @name common_suffix common_suffix_length shared_ending
 * @string a
 * @string b
 */
int32_t common_suffix(const char *a, const char *b) {
    int32_t n = 0, m = 0, length = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    while (length < n && length < m && a[n - 1 - length] == b[m - 1 - length]) length++;
    return length;
}

/**
 * Count the positions at which two strings differ; extra characters of the longer one count as differences.
 * Hamming distance of two C strings, surplus length added
 * In how many places are two texts different, with missing ones as different?
 * Compare two strings character by character and count mismatches, the surplus length included.
 * number of differing characters between {a} and {b}, surplus ones counted
 * How many typing errors did I make, position by position, missing or extra letters too?
 * mismatch count for two strings, excess length included
 * Return how many character positions do not agree, those beyond the shorter string too.
 * count the letters that are not the same in both words, extra ones counting
 * positional difference count of two texts plus the difference of lengths
 * how many letters of a word are wrong compared to the solution, extra or missing included
 * tally of unequal positions in two strings, those beyond the shorter one included
 * Count the positions at which two strings differ, surplus characters of the longer one included.
 * sum(x != y for x, y in itertools.zip_longest(first, second))
 * how many letters do not agree place by place, extra ones count too
 * Hamming distance extended by the length difference
 * How do I get the number of mismatching characters for strings of unequal length?
 * count differing positions of two strings
 *
 * @name hamming_distance count_differences count_mismatches
 * @string a
 * @string b
 */
int32_t count_text_differences(const char *a, const char *b) {
    int32_t count = 0;
    while (*a != 0 || *b != 0) {
        count += *a != *b;
        if (*a != 0) a++;
        if (*b != 0) b++;
    }
    return count;
}

/**
 * Copy part of a string to a buffer: from a start index on, a number of characters.
 * substring by start (from 0) and length, copied to a buffer
 * Beginning at index {start} of a string, copy {count} characters, or fewer at its end, to a buffer.
 * substr(start, count) for a C string into out, less if the text ends before
 * Extract a piece of text to a buffer by start index and length; it is shorter if the text ends earlier.
 * MID of a spreadsheet into a buffer, with a start that counts from 0
 * How do I copy a number of characters of a string, from a given index on, to a buffer?
 * Write the slice from {start} with at most {count} characters to {out}.
 * text slice by start and count into out; a start behind the end gives the empty string
 * Get a substring into a buffer, given its start index and then its length.
 * like "from position 2, 3 letters": copy that part of a string to out, positions from 0
 * copy the contiguous part of a string given by offset and number of characters
 * Extract from a string, beginning at zero-based index {start}, up to {count} characters to another string.
 * s[{start}:{start} + {count}]
 * skip {start} letters and give the next {count}
 * Factor of a word at offset {start} of length at most {count}, clipped at the end
 * How to do SQL-like SUBSTR with a 0-based start {start} and a length {count}?
 * substring from {start} of length {count}
 *
 * @name substring substr copy_part
 * @string s
 * @array out 64
 * @range out 120 120
 * @range start 0 12
 * @range count 0 12
 */
void copy_substring(const char *s, int32_t start, int32_t count, char *out) {
    while (start > 0 && *s != 0) {
        s++;
        start--;
    }
    for (; count > 0 && *s != 0; count--) *out++ = *s++;
    *out = 0;
}

/**
 * insert a string into another before a given index, result in a buffer
 * put a word into a text at an index, the result goes to out
 * insert the second text into the first at an index, at the end if it is too short
 * How do I insert characters in the middle of a string, at a given index, into a new buffer?
 * out = s[:i] + word + s[i:]
 * Write a function that copies a text with another one inserted at an index to out.
 * splice a word into a text at an index, result in a buffer
 * copy a text with a word inserted at an index to out, at the end if the index is too large
 * add the letters of the second string at position i of the first, written to a third
 * string insert: text, word, index from 0, output buffer
 * place the second text inside the first one before index i and store the result in out
 * make a new text with a piece pushed in at an index, counted from 0
 * Produce a string in which the second string is put into the first at zero-based position {i}, or at its end if that is too short.
 * first[:{i}] + second + first[{i}:]
 * put the second text in the first after {i} letters
 * Insertion of a word in another at offset {i}, clipped to its length
 * How do I insert text at an index {i} of a string, giving a new string?
 * insert the second string into the first at {i}
 *
 * @string s
 * @string word
 * @array out 128
 * @range out 120 120
 * @range i 0 8
 * @name insert_text string_insert
 */
void insert_text(const char *s, const char *word, int32_t i, char *out) {
    for (; i > 0 && *s != 0; i--) *out++ = *s++;
    while (*word != 0) *out++ = *word++;
    while (*s != 0) *out++ = *s++;
    *out = 0;
}

/**
 * delete part of a string in place, given the start index and the number of characters
 * remove a number of characters from a given position of a string on, in place
 * erase some characters in the middle of a text: start index, then how many
 * How do I cut a piece out of a string in place, by start index and length?
 * string erase(start, count) in place, start from 0
 * Write a function that from an index on removes count characters of a string in place.
 * drop a range of characters from a string: where it starts and how many there are
 * text without the letters at start and after it, count of them, in place
 * delete characters of a string by start and count and close the gap
 * at index i of a string, remove n characters in place
 * shorten a string in its middle: from a start index, leave out a given number of characters
 * take a slice out of a string in place, given its start and its length
 * Delete in place the characters of a string that begin at zero-based position {start}, up to {count} of them.
 * s[:{start}] + s[{start} + {count}:]
 * after {start} letters take out the next {count}
 * Excision of the factor at offset {start} with length {count}, in place
 * How do I erase a section of a string given start {start} and length {count}?
 * from index {start}, remove {count} characters
 *
 * @string s
 * @range start 0 8
 * @range count 0 8
 * @name delete_part erase_text
 */
void delete_part(char *s, int32_t start, int32_t count) {
    int32_t kept = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (i < start || i - start >= count) s[kept++] = s[i];
    s[kept] = 0;
}

/**
 * copy the substring from start up to but without end to a buffer
 * out = s[start:end] for a string
 * copy the part of a text between two indices, the end not included, to out
 * How do I copy the slice of a C string from index start up to, not including, end?
 * java's s.substring(begin, end) into a buffer
 * I'd like to copy the characters of a string from a start index up to, not including, an end index.
 * cut out a piece of text into a buffer by start and end positions, end exclusive
 * python slice s[i:j] of a string with two non-negative indices, into out
 * copy the characters start to end - 1 of a string to a buffer
 * copy between two positions of a string, first one included and last one not, into out
 * middle part of a word into a second string, from index start to before index end
 * copy a text from index i up to but not including j to out
 * Copy the characters of a string from index {start} up to but excluding index {end}.
 * s[{start}:{end}]
 * letters from place {start} to just before place {end}, counting from 0
 * Half-open factor [{start}, {end}) of a word, clipped to its length
 * How to do JavaScript's s.slice({start}, {end}) with nonnegative indices?
 * substring from {start} to {end} exclusive
 *
 * @string s
 * @array out 64
 * @range out 120 120
 * @range start 0 12
 * @range end 0 12
 * @name slice substring_between
 */
void slice(const char *s, int32_t start, int32_t end, char *out) {
    for (int32_t i = 0; s[i] != 0 && i < end; i++)
        if (i >= start) *out++ = s[i];
    *out = 0;
}

/**
 * Copy the first n characters of a string to a buffer, all of them if there are fewer.
 * left part of a string of n characters into a buffer, all if it is shorter
 * Copy the leading {n} characters of a text to a buffer.
 * LEFT function of a spreadsheet with text and length, into a buffer
 * Extract a prefix of given length from a string into out.
 * strncpy of up to n characters without filling up, but with a guaranteed zero at the end
 * What are the first {n} characters? Put them into {out}.
 * Copy at most {n} characters of a string and terminate the copy.
 * bounded string copy of {n} characters plus the terminator
 * copy the beginning of a string, {n} characters long, to a buffer
 * first n letters of a word into another string
 * copy the leading part of a string, at most a given number of characters, to out
 * Copy the first {n} characters of a string, or all of it if shorter, to another string.
 * s[:{n}]
 * just the {n} letters in front
 * Prefix of length at most {n}
 * How do I do Excel's LEFT with {n} characters?
 * first {n} characters of a string
 *
 * @name left copy_prefix copy_n
 * @string s
 * @array out 64
 * @range out 120 120
 * @range n 0 12
 */
void copy_left(const char *s, int32_t n, char *out) {
    for (; n > 0 && *s != 0; n--) *out++ = *s++;
    *out = 0;
}

/**
 * Copy the last n characters of a string to a buffer, all of them if there are fewer.
 * right part of a string of n characters into a buffer, all if it is shorter
 * Copy the trailing {n} characters of a text to a buffer.
 * RIGHT function of a spreadsheet with text and length, into a buffer
 * Extract a suffix of given length from a string into out.
 * What are the final {n} characters? Put them into {out}.
 * Copy just the last {n} digits of an account number, given as text, to a buffer.
 * copy the tail of a string, {n} characters long, to a buffer
 * Copy the last few characters of a text, as many as the number says, to out.
 * ending of {s} with at most {n} characters, into an output buffer
 * last n letters of a word into another string
 * copy the trailing part of a string, at most a given number of characters, to out
 * RIGHT of Excel: the last n characters of a text, in out
 * last n characters of a string into a buffer
 * final n characters of a string, or all of it if it is shorter, to a second string
 * Copy the last {n} characters of a string, or all of it if shorter, to another string.
 * s[-{n}:] for positive {n}, '' for 0
 * just the {n} letters at the end
 * Suffix of length at most {n}
 * How do I do Excel's RIGHT with {n} characters?
 * last {n} characters of a string
 *
 * @name right copy_suffix last_n
 * @string s
 * @array out 64
 * @range out 120 120
 * @range n 0 12
 */
void copy_right(const char *s, int32_t n, char *out) {
    int32_t length = 0;
    while (s[length] != 0) length++;
    for (int32_t i = n < length ? length - n : 0; i < length; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Cut a string to at most n characters, in place.
 * truncate a text to {n} characters in place
 * Shorten the string in place to {n} characters if it is longer.
 * Limit a C string to a given length by moving its terminator.
 * How do I chop a text after {n} characters?
 * Keep the first {n} characters of {s} and drop the rest.
 * in-place truncation of a string to a given length, shorter strings unchanged
 * clip a title in place to a given maximal length
 * Put a zero at index {n} unless the text ends before.
 * enforce a maximum length on a string, cutting it in place
 * cut my string after n letters, same buffer
 * bound the length of a text in place by the given number
 * Shorten a string in place so that it has no more than {n} characters.
 * s = s[:{n}]
 * chop everything after {n} letters
 * Truncation of a NUL-terminated string to maximum length {n}
 * How to limit a string to {n} characters by writing NUL?
 * truncate string to {n} characters
 *
 * @name truncate cut_string limit_length
 * @string s
 * @range n 0 12
 */
void truncate_text(char *s, int32_t n) {
    for (; *s != 0; s++) {
        if (n-- > 0) continue;
        *s = 0;
        return;
    }
}

/**
 * Write a string several times in a row to a buffer.
 * repeat a string n times into a buffer
 * Concatenate {n} copies of a text into a buffer.
 * REPT of a spreadsheet: a text repeated a given number of times, result in a buffer
 * Turn "ab" with n = 3 into "ababab" in an output buffer.
 * How do I multiply a string by a number as in Python, into a buffer?
 * Build a text out of {n} repetitions of {s}.
 * n-fold concatenation of a string with itself, n = 0 giving ""
 * duplicate a text {n} times end to end in out
 * string repetition into {out}
 * "ha" 3 times is "hahaha": write a string so many times to out
 * text concatenated with itself a given number of times, in a second string
 * Produce a string that consists of a given string {n} times in succession.
 * s * {n}
 * the same text {n} times over, one behind the other
 * {n}-th power of a word
 * How do I do Java's repeat({n}) for strings?
 * repeat a string {n} times
 *
 * @name repeat_string repeat string_repeat
 * @string s
 * @array out 128
 * @range out 120 120
 * @range n 0 4
 */
void repeat_text(const char *s, int32_t n, char *out) {
    for (; n > 0; n--)
        for (int32_t i = 0; s[i] != 0; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Write a string to a buffer, filled up on the {OP} with spaces to a given width.
 * pad a string on the {OP} with blanks to a given width, result in a buffer
 * Copy a text, adding spaces on the {OP} until it is {width} characters long.
 * padding on the {OP} to {width} columns, longer texts unchanged
 * How do I bring a text to a fixed width with spaces on the {OP}?
 * Extend {s} on the {OP} with ' ' up to length {width}.
 * copy with space padding, {OP} side, minimal width {width}
 * Write a table cell of {width} characters: a text with blanks at the {OP}.
 * fill a text with spaces on the {OP} side up to a width, into out
 * padded copy of a text, blanks on the {OP} up to the given width
 * fill a text up with blanks on the {OP} till it is wide enough, result in another string
 * copy of a text extended with spaces at the {OP} edge to a column width
 * Produce a copy of a string filled up with blanks on the {OP} until it has {width} characters; longer ones stay as they are.
 * s.rjust({width}) or ljust, whichever has the blanks on the {OP}
 * put spaces on the {OP} so the text is {width} long
 * Blank padding at the {OP} end to minimum width {width}
 * How can a string be {OP}-padded with spaces to a column width {width}?
 * pad string with spaces on the {OP} to width {width}
 *
 * @OP 1 "left"
 * @OP 0 "right"
 * @name pad pad_string fill_width
 * @string s
 * @array out 64
 * @range out 120 120
 * @range width 0 16
 */
void pad_text(const char *s, int32_t width, char *out) {
    int32_t length = 0;
    while (s[length] != 0) length++;
    int32_t before = OP && width > length ? width - length : 0;
    int32_t total = width > length ? width : length;
    for (int32_t i = 0; i < total; i++) {
        _Bool inside = i >= before && i - before < length;
        out[i] = inside ? s[i - before] : ' ';
    }
    out[total] = 0;
}

/**
 * Write a string centred in a field of a given width to a buffer, filled with spaces.
 * center a text in a given width with spaces, an odd one on the right, into a buffer
 * Copy a string with equal numbers of spaces around it up to a width; an odd one goes to the right.
 * text centred in {width} columns, written to out; longer texts unchanged, an odd blank behind
 * How do I put a heading in the middle of a line of given width, into a buffer, odd space at the right?
 * Surround {s} by blanks so that it is {width} characters wide, the extra one at the right.
 * str.center with a width, the extra space always behind the text, into out
 * middle-aligned text in a field of given width, one more space on the right if uneven
 * Copy a text padded with spaces on both sides to {width} characters, the odd one after it.
 * centre alignment of a C string in a width, blanks around it, any odd blank on the right
 * title in the middle of, say, 20 columns: text and width to a padded copy, odd blank at the end
 * text with balanced blank margins up to a width, right margin the larger, in out
 * Produce a copy of a string with blanks on both sides so that it has {width} characters, an odd extra blank at the right.
 * format(s, '^{width}')
 * put the text in the middle of {width} places, the right gets more if uneven
 * Centred blank padding to minimum width {width}, surplus on the right
 * How do I centre a heading in a line of {width} characters?
 * center string in width {width}
 *
 * @name center center_text pad_both
 * @string s
 * @array out 64
 * @range out 120 120
 * @range width 0 16
 */
void center_text(const char *s, int32_t width, char *out) {
    int32_t length = 0;
    while (s[length] != 0) length++;
    int32_t total = width > length ? width : length, before = (total - length) / 2;
    for (int32_t i = 0; i < total; i++) {
        _Bool inside = i >= before && i - before < length;
        out[i] = inside ? s[i - before] : ' ';
    }
    out[total] = 0;
}

/**
 * Write the reverse of a string to another buffer.
 * reversed copy of a text in another buffer
 * Copy a string backwards to another, leaving the original alone.
 * Put the characters of {s} into {out} from last to first.
 * How do I get a reversed string without changing the source?
 * out-of-place string reversal into a buffer
 * Store the mirror image of a word in a second string.
 * string reverse into a new buffer
 * Spell a text from right to left into {out}.
 * backwards copy of a string with a terminating zero
 * hello -> olleh: reverse a string into a second buffer
 * mirror image of a text into another buffer, source kept
 * Write a function to produce a string whose characters are those of the given one in opposite order.
 * s[::-1]
 * write the text backwards, to a new place
 * Mirror image of a word in an output buffer
 * How do I get the reversed string and keep the original?
 * reverse a string into another buffer
 *
 * @name reverse_copy reversed reverse_string
 * @string s
 * @array out 64
 * @range out 120 120
 */
void reverse_copy(const char *s, char *out) {
    int32_t length = 0;
    while (s[length] != 0) length++;
    for (int32_t i = 0; i < length; i++) out[i] = s[length - 1 - i];
    out[length] = 0;
}

/**
 * Merge two strings alternately into a buffer: a character from each in turn, then the rest of the longer.
 * interleave two strings into a buffer, first string first, then what is left of the longer
 * Turn "abc" and "12345" into "a1b2c345" in a buffer.
 * Alternate the characters of two texts in out, beginning with the first; append the rest of the longer.
 * merge two strings alternately into a third, then append the remaining characters
 * How do I zip two words letter by letter into a new one, keeping the rest of the longer?
 * Take characters of {a} and {b} by turns into a buffer and append what is left.
 * weave two texts together in out, one character each, then the remainder of the longer
 * riffle of two strings in {out}, a character from each in turn, then the leftover
 * character-wise interleaving of two strings into a buffer, longer tail at the end
 * one letter from here one from there into out, and then the rest of the longer word
 * write the symbols of two texts alternately to a third, first one starting, remaining ones last
 * Produce a string by taking characters from two strings in turn, the first string's first; what remains of the longer follows.
 * ''.join(x + y for x, y in itertools.zip_longest(first, second, fillvalue=''))
 * one letter of the first, one of the second, and so on, then the leftover
 * Perfect shuffle of two words with tail appended
 * How do I zip 'abc' and 'xy' to 'axbyc'?
 * merge two strings alternately
 *
 * @name merge_alternately interleave_strings zip_strings
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void merge_alternately(const char *a, const char *b, char *out) {
    while (*a != 0 || *b != 0) {
        if (*a != 0) *out++ = *a++;
        if (*b != 0) *out++ = *b++;
    }
    *out = 0;
}

/**
 * join two words by a space into a buffer
 * first name and last name to full name with a space between, in out
 * concatenate two words with a blank between, result in a third string
 * How do I build "John Smith" from two strings?
 * put a space between two texts and write the whole to a buffer
 * A registration form provides first and last name; join the two with a space into an output string.
 * out = a + " " + b for C strings
 * combine two words into one line with a single blank between them, stored in out
 * two strings separated by a space, into a buffer
 * full name from first and last name: both strings with a space in between
 * copy the first word, then a blank, then the second word to a buffer
 * glue two texts together in out, space in the middle
 * Produce a string made of a first string, one blank and a second string.
 * ' '.join([first, second])
 * both texts behind each other with a space between
 * Concatenation of two words with a blank delimiter
 * How do I build a full name out of forename and surname?
 * join two strings with a space
 *
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 * @name join_with_space full_name
 */
void join_with_space(const char *a, const char *b, char *out) {
    while (*a != 0) *out++ = *a++;
    *out++ = ' ';
    while (*b != 0) *out++ = *b++;
    *out = 0;
}

/**
 * Add up the character codes of a string.
 * ASCII sum of a text
 * What is the sum of the ASCII values of all characters in a string?
 * Return the total of the codes of the characters in {s}.
 * simple additive hash of a C string: the sum of its character codes
 * Sum every byte of a text.
 * How much do the character values of my name total?
 * ascii value total of a word
 * add each character's code in a string, 0 for an empty text
 * checksum of a string: plain sum of its codes
 * all char codes of a string summed
 * total of the character codes in a text
 * Compute the sum of the character codes of a string, as unsigned bytes.
 * sum(s.encode('latin-1'))
 * add up the codes of all the letters
 * Byte checksum of a NUL-terminated string
 * How do I total the ASCII values of a text?
 * sum of ascii codes
 *
 * @name ascii_sum sum_ascii char_sum
 * @string s
 */
int32_t ascii_sum(const char *s) {
    int32_t total = 0;
    for (; *s != 0; s++) total += (uint8_t)*s;
    return total;
}

/**
 * Add up the alphabet positions of the letters of a word, a = 1 to z = 26, case ignored.
 * value of a word: the sum of its letters with a = 1 to z = 26, case ignored
 * What is the numeric value of a name if a counts 1 and z counts 26?
 * Sum the alphabet numbers, a = 1 to z = 26, of the letters in a text; other characters count nothing.
 * alphabet score of a string: sum of letter positions from a = 1 to z = 26, either case
 * gematria-like sum of English letters, a or A as 1, z or Z as 26
 * Total of the positions in the alphabet, from 1, for all letters of {s}, big or small
 * How much is my name worth with a=1, b=2, c=3?
 * letter position sum of a text, a is 1, capitals like small letters, the rest 0
 * name score: each letter counts its place in the alphabet, from 1, case ignored
 * "cab" = 3+1+2: sum of letter numbers of a word
 * total of the alphabet ranks, 1 to 26, over the letters of a string in either case
 * Compute the sum of the alphabet positions (a = 1, …, z = 26) of a word's letters in either case, other characters being worth nothing.
 * sum(ord(c) - 96 for c in s.lower() if c.isalpha())
 * a is 1, b is 2, add them for the word, capitals the same
 * Simple gematria of the Latin letters of a text
 * How much is a word worth if A counts 1 and Z 26?
 * sum of letter positions in a word
 *
 * @name word_value alphabet_sum name_score
 * @string s
 */
int32_t word_value(const char *s) {
    int32_t total = 0;
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') total += *s - 'a' + 1;
        if (*s >= 'A' && *s <= 'Z') total += *s - 'A' + 1;
    }
    return total;
}

/**
 * Compute the Scrabble score of a word with the English letter values, case ignored.
 * Scrabble points of a word, English tiles, any case
 * How many points is a word worth in Scrabble, without bonus squares?
 * Add the English Scrabble values of all letters of a word: a is 1, q is 10.
 * English Scrabble value of {s}
 * Sum the English Scrabble scores of the letters of a string; other characters give 0.
 * word game score: the letters of a string by their English Scrabble values
 * score a word by the standard English Scrabble letter values, no bonus squares
 * What do the Scrabble tiles of my English word total?
 * Scrabble letter points of a word: j and x 8, q and z 10, k 5 and so on, English set
 * word "quiz" scores what in English Scrabble, without bonuses
 * total of the English Scrabble tile values of a string's letters
 * Compute the points of a word in English Scrabble, letters of either case, other characters scoring nothing.
 * sum of a letter-to-points dict (English tile values) over s.upper()
 * how many points for the word in Scrabble, no bonus fields
 * Additive tile score under the English-language Scrabble values
 * What would a word earn in English Scrabble?
 * scrabble score of a word
 *
 * @name scrabble_score word_score tile_points
 * @string s
 */
int32_t scrabble_score(const char *s) {
    static const int8_t points[26] = {1, 3, 3, 2, 1, 4, 2, 4, 1, 8, 5, 1, 3, 1, 1, 3, 10, 1, 1, 1, 1, 4, 4, 8, 4, 10};
    int32_t total = 0;
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') total += points[*s - 'a'];
        if (*s >= 'A' && *s <= 'Z') total += points[*s - 'A'];
    }
    return total;
}

/**
 * Add up the numbers that occur in a text; neighbouring digits belong to one number.
 * sum of the numbers in a string, each run of digits being one
 * What do all the numbers in a sentence total? "a12b3" gives 15.
 * Extract every run of digits, read it as a number, and sum them.
 * total of the integers embedded in {s}
 * My shopping list has amounts between words; add them up.
 * Find the whole numbers in a text, written as runs of digits, and return their sum.
 * sum of all digit groups of a string
 * Parse numbers out of mixed text and add them, signs ignored.
 * add the whole numbers hidden among the letters of a string
 * "3 apples and 4 pears" gives 7: sum of the numbers in a text
 * total of the whole numbers written inside a text, 0 for none
 * Find all the whole numbers written in a text and return their sum; minus signs have no meaning.
 * sum(map(int, re.findall('[0-9]+', s)))
 * add up each number that's in the text, 0 if none
 * Total of the maximal digit runs of a string as integers
 * How do I extract numbers such as 12 and 30 of 'a12b30' and add these?
 * sum of numbers in a string
 *
 * @name sum_numbers sum_of_numbers_in_string add_numbers
 * @string s
 */
int32_t sum_numbers_in_text(const char *s) {
    uint32_t total = 0, number = 0;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') {
            number = number * 10 + (uint32_t)(*s - '0');
        } else {
            total += number;
            number = 0;
        }
    }
    return (int32_t)(total + number);
}

/**
 * largest number in a text, each run of digits being a number, -1 without any
 * biggest integer written inside a string, -1 if it has no digits
 * What is the highest number mentioned in the sentence? -1 if there is none.
 * max of the numbers between the words of a text, -1 for none
 * find the greatest number, as a run of digits, hidden among letters; -1 if no digits
 * Write a function that returns the largest number that occurs in a string, or -1.
 * "a12b7" gives 12: largest run of digits as a number, -1 if there are none
 * maximum of all digit groups of a string read as numbers, -1 if none
 * top number named in a line of text, or -1 when it names none
 * read every number in a string and keep the biggest; -1 without numbers
 * greatest whole number within a mixed text, -1 if it has no digit
 * highest price, as whole digits, in an advertisement's text; -1 if it mentions no number
 * Find the greatest whole number written as a run of digits in a text; -1 without any, and capped at 2147483647.
 * max(map(int, re.findall('[0-9]+', s)), default=-1), clipped to 2**31 - 1
 * what's the biggest number in the text, -1 if there is none
 * Maximum over the maximal digit runs, −1 if absent, saturating at INT32_MAX
 * How to extract the highest number from a string like 'a12b30' (-1 for none, saturated to int)?
 * largest number in a string, -1 if none, at most INT_MAX
 *
 * @string s
 * @name largest_number_in_text max_number
 */
int32_t largest_number_in_text(const char *s) {
    int64_t best = -1, number = -1;
    for (; *s != 0; s++) {
        if (*s >= '0' && *s <= '9') {
            number = (number < 0 ? 0 : number) * 10 + (*s - '0');
            if (number > 2147483647) number = 2147483647;
            if (number > best) best = number;
        } else {
            number = -1;
        }
    }
    return (int32_t)best;
}

/**
 * count the numbers that a text mentions
 * how many numbers occur in a sentence
 * number of digit groups in a string
 * How many integers are mentioned in the line?
 * "3 cats and 12 dogs" has two numbers: count those of a text
 * Determine how many numbers appear in a string, each run of digits being an individual number.
 * runs of digits in a string, counted
 * how many numbers, written in digits, are hidden among the words of a text
 * tally of the numbers written in digits in a mixed text
 * count the numbers in a string, 12 being one number, not two digits
 * how many digit sequences does a text contain
 * quantity of numbers, as digit runs, in a message
 * Count the groups of successive digits in a text.
 * len(re.findall('[0-9]+', s))
 * how many numbers are written in the text
 * Number of maximal digit runs
 * How many integers does a string such as 'a12b30c' contain?
 * count numbers in a string
 *
 * @string s
 * @name count_numbers_in_text number_count
 */
int32_t count_numbers_in_text(const char *s) {
    int32_t count = 0;
    _Bool inside = 0;
    for (; *s != 0; s++) {
        _Bool digit = *s >= '0' && *s <= '9';
        count += digit && !inside;
        inside = digit;
    }
    return count;
}

/**
 * Sort the characters of a string in ascending order of their codes, in place.
 * alphabetically sort the letters of a word in place, by their codes
 * Rearrange the characters of a text from smallest to largest.
 * Turn a word such as "hello" into "ehllo", its characters sorted in place.
 * sort the characters of a string ascending, in place
 * How do I put the letters of a word into alphabetical order in place?
 * canonical form for finding anagrams: sort the characters of a string in place
 * in-place insertion sort of a C string
 * Order the bytes of {s} from small to large.
 * arrange the letters of a string in ascending order of their codes
 * letters of a word in abc order, in place
 * arrange the symbols of a string in ascending order by code
 * Arrange the characters of a string in place by increasing code.
 * ''.join(sorted(s))
 * put the letters in order, a to z
 * Sort the symbols of a word, in place, ascending.
 * How do I turn 'hello' into 'ehllo'?
 * sort the characters of a string
 *
 * @name sort_string sort_characters sort_letters
 * @string s
 */
void sort_characters(char *s) {
    for (int32_t i = 0; s[i] != 0; i++) {
        char moved = s[i];
        int32_t j = i;
        while (j > 0 && s[j - 1] > moved) {
            s[j] = s[j - 1];
            j--;
        }
        s[j] = moved;
    }
}

/**
 * Return the middle character of a string, the right one of two; 0 if it is empty.
 * character in the middle of a string, the right one of two if the length is even
 * Which character stands halfway through the text, at index length / 2?
 * Return s[length / 2] of a string.
 * Find the centre letter of a word, the later of two for an even length.
 * midpoint of a C string: the character at half its length, rounded down
 * What letter is at the centre of {s}? With an even length take the right one of the two.
 * middle character of a word, the second of the middle two if its length is even
 * fetch the character of a string at index length / 2, 0 for an empty string
 * central character of a text, at length / 2 counting from 0
 * letter in the middle of a word, right one of two middle ones
 * symbol of a string at half its length, rounding down
 * Return the character in the centre of a string, the later of the two for an even length, NUL for an empty string.
 * s[len(s) // 2] if s else '\0'
 * letter in the middle, the right one of two
 * Symbol at index ⌊n/2⌋ of a word
 * How do I obtain the central character of a string (the second of the middle two)?
 * middle character of a string, index n/2
 *
 * @name middle_char middle_character center_char
 * @string s
 */
char middle_char(const char *s) {
    int32_t length = 0;
    while (s[length] != 0) length++;
    return s[length / 2];
}

/**
 * Count the parts of a text that a separator character divides, empty parts included.
 * number of fields in a string for a given delimiter, empty ones included
 * How many pieces does a split at {c} give?
 * Return one more than the number of times that a separator character occurs in a string.
 * field count of a record with the delimiter {c}
 * Into how many columns does this separator character divide a line, empty ones included?
 * split a string at a given character and count the parts, empty ones too
 * number of items in a list separated by {c}; an empty text has one part
 * count columns of a CSV-like line without quoting, for any given separator
 * how many values stand between separators in a text, empty ones counting, given the separator?
 * how many columns when i split my line at ; or some other char, empty ones included
 * number of pieces around a delimiter character in a string, empty ones included
 * Count the pieces into which a string falls when it is split at each {c}, empty pieces included.
 * len(s.split({c}))
 * how many parts are there if I cut at every {c}, empty ones too
 * Number of fields under delimiter {c}, i.e. occurrences plus one
 * How do I get the count of fields with separator {c}?
 * number of parts when splitting by {c}
 *
 * @name count_fields count_parts split_count
 * @string s
 * @range c 97 122
 */
int32_t count_parts(const char *s, char c) {
    int32_t parts = 1;
    for (; *s != 0; s++) parts += *s == c;
    return parts;
}

/**
 * count comma separated values in a line, empty ones too
 * number of values in a csv line
 * How many columns does this csv row have?
 * number of commas in a string plus one
 * count the items of a comma-separated list
 * Write a function that counts the fields of a CSV line without quotes, empty ones included.
 * how many entries in a text like "a,b,c"
 * number of fields between the commas of a text, empty ones included
 * split a string at commas and count the parts, the empty ones too
 * number of elements in a comma list
 * csv columns of a line without quotes
 * "1,2,3" has three values: count those of a comma list
 * Count the fields of a line of comma-separated values, empty ones included, without any treatment of quotes.
 * len(line.split(','))
 * how many columns does the line have with commas between
 * Comma count plus one
 * How many values has a CSV row (no quoting)?
 * count comma separated fields
 *
 * @string s
 * @name count_csv_fields csv_columns
 */
int32_t count_csv_fields(const char *s) {
    int32_t count = 1;
    for (; *s != 0; s++) count += *s == ',';
    return count;
}

/**
 * Count the non-empty parts of a text that a separator character divides.
 * token count of a string for a given delimiter character, empty tokens ignored
 * How many tokens does strtok find with the delimiter {c}?
 * Return the number of runs of characters other than the separator in a string.
 * count the pieces of a string split at {c} that are not empty
 * Count items of a text between separators, repeated separators acting as one.
 * number of non-empty tokens in {s}, delimiter {c}
 * how many words has a text if {c} is what stands between them?
 * split a string at a character, drop empties, count the rest
 * number of maximal runs in a string that are free of the separator character
 * how many non-empty bits when i split a text at a char like ;
 * count the pieces around a delimiter character, leaving out empty ones
 * Count the nonempty pieces between the {c} characters of a string.
 * len([p for p in s.split({c}) if p])
 * cut at every {c}, how many parts have something in them
 * Number of maximal runs free of the delimiter {c}
 * How do I count what strtok would return with delimiter {c}?
 * count nonempty tokens separated by {c}
 *
 * @name count_tokens token_count number_of_tokens
 * @string s
 * @range c 97 122
 */
int32_t count_tokens(const char *s, char c) {
    int32_t tokens = 0;
    char before = c;
    for (; *s != 0; s++) {
        if (*s != c && before == c) tokens++;
        before = *s;
    }
    return tokens;
}

/**
 * Copy field number n of a delimited text to a buffer, n counting from 0; empty if there is no such field.
 * nth field, from 0, of a record with a given delimiter, into a buffer
 * Split a string at {c} and copy part number {n}, counted from 0, to out.
 * What stands in column {n}, the first being 0, of a line whose separator is {c}? Copy it to a buffer.
 * cut -d -f for a C string, fields from 0
 * Extract value number n, from 0, of a line with a given separator into out, empty if it is missing.
 * get the n-th token, from 0, of a string split at a character, empty tokens counting
 * Skip {n} separators of a string and copy up to the next one to a buffer.
 * field extraction by index from 0 of a CSV-like line without quotes, separator given
 * fetch a column of a record by separator and index, starting at 0, into a string
 * copy the thing number n between the ; signs, or any separator, of a line, first is 0
 * delimited piece of a text by index from 0, delimiter first, into out
 * Extract the field with zero-based index {n} of a string whose fields are separated by {c}; empty if there are fewer.
 * parts = s.split({c}); parts[{n}] if {n} < len(parts) else ''
 * cut at each {c} and give me part {n}, counting from 0, nothing if too few
 * Delimiter-{c} field at index {n} from zero, empty when out of range
 * How can I do what cut -d does, separator {c}, field {n} from 0?
 * field {n} (from 0) of a string split by {c}
 *
 * @name get_field nth_field split_get
 * @string s
 * @array out 64
 * @range c 97 122
 * @range n 0 3
 * @range out 120 120
 */
void copy_field(const char *s, char c, int32_t n, char *out) {
    for (; n > 0 && *s != 0; s++)
        if (*s == c) n--;
    if (n == 0)
        while (*s != 0 && *s != c) *out++ = *s++;
    *out = 0;
}

/**
 * nth value of a csv line, from 0, into a buffer
 * get a column, by index from 0, from a comma-separated row into out
 * Copy field n of a line with commas, counting from 0.
 * How do I read one column, counted from 0, of a CSV record without quotes into a buffer?
 * copy the text of field n of a comma-separated line, first field 0, to a string
 * Write a function that extracts the n-th comma-separated value, n from 0, to a buffer.
 * csv field by index, starting with 0, copied to out; empty if there are too few
 * split a line at commas and copy part n, where 0 is the first
 * nth item, from 0, of a comma list into an output string
 * cell of a csv row without quotes by its zero-based column number, into out
 * pick one entry out of a list like "red,green,blue" by its index from 0, into a buffer
 * out = row[n] of a csv row, no quotes, empty if out of range
 * Extract the value with zero-based index {n} of a comma-separated line to another string; empty if there are fewer.
 * fields = line.split(','); fields[{n}] if {n} < len(fields) else ''
 * column {n}, counting from 0, of a line with commas, nothing if too few
 * Comma-delimited field at index {n} from zero, no quoting
 * How do I read a single column {n} (first is 0) of a CSV row?
 * csv field {n}, from 0
 *
 * @string s
 * @array out 64
 * @range n 0 3
 * @range out 120 120
 * @name csv_field get_csv_column
 */
void csv_field(const char *s, int32_t n, char *out) {
    for (; n > 0 && *s != 0; s++)
        if (*s == ',') n--;
    if (n == 0)
        while (*s != 0 && *s != ',') *out++ = *s++;
    *out = 0;
}

/**
 * Copy the file extension of a path to a buffer, without the dot; empty if there is none.
 * file extension of a path without the dot, into a buffer
 * What comes behind the last dot of a file name? Copy it to out, or nothing if there is no dot.
 * Extract the extension, such as "txt" of "notes.txt", into a buffer.
 * Copy the suffix of a path after the final '.', provided that no '/' follows it, otherwise nothing.
 * extension of the file {s} without its dot, copied to another string
 * How do I get the type ending of a filename, without the dot, into a buffer?
 * Copy everything after the last period of a path's base name, empty if it has none.
 * which file type does the name claim? copy what follows its last dot to out
 * filename suffix without the dot, dots in directories ignored, into a buffer
 * photo.png -> png, a name without a dot gives an empty string
 * ending behind the final dot of a file name, into a second string, empty without a dot
 * Extract the extension of a file path, i.e. what follows the last dot of its last component, without the dot; empty if none.
 * s.rsplit('/', 1)[-1].rpartition('.')-based: text after the last dot, '' without a dot
 * what comes after the last dot of the file name, nothing if no dot (folders don't count)
 * Filename suffix past the final dot of the terminal path component, dot excluded
 * How do I get 'gz' from '/tmp.d/archive.tar.gz'?
 * file extension of a path, without dot
 *
 * @name file_extension get_extension extension
 * @string s
 * @array out 64
 * @range out 120 120
 */
void file_extension(const char *s, char *out) {
    int32_t dot = -1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == '.') dot = i;
        if (s[i] == '/') dot = -1;
    }
    for (int32_t i = dot + 1; dot >= 0 && s[i] != 0; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Copy the file name at the end of a path to a buffer: all that follows the last slash.
 * basename of a path, all after the last slash, into a buffer
 * Which part of "/home/me/notes.txt" is the file name? Copy that part of a path to out.
 * Strip the directories from a path while copying it to a buffer.
 * Extract the part after the last slash of a path into a string.
 * How do I copy only the name out of a full path with slashes?
 * Copy what stands behind the last '/' of a path, or everything without one.
 * file name without its folders, from a slash-separated path into out
 * last path segment of {s} in {out}
 * copy a path to a buffer without the leading directory part
 * file name of a path, "/tmp/a/b.txt" giving "b.txt", into out
 * final component of a path text, after the last '/', copied to another string
 * Extract what follows the last slash of a path, the entire path if it has none.
 * s.rsplit('/', 1)[-1]
 * just the file name, not the folders
 * Terminal path component after the final '/'
 * How do I strip directories from a path?
 * file name from a path
 *
 * @name basename file_name get_filename
 * @string s
 * @array out 64
 * @range out 120 120
 */
void copy_basename(const char *s, char *out) {
    const char *start = s;
    for (; *s != 0; s++)
        if (*s == '/') start = s + 1;
    while (*start != 0) *out++ = *start++;
    *out = 0;
}

/**
 * Is the text a credit card number with a correct Luhn check digit? Spaces are allowed.
 * Luhn check of a digit string with at least two digits; blanks are skipped, other characters fail
 * Validate a card number string by the Luhn rule, doubling every second digit from the right; spaces may occur.
 * Return true if a text has at least two digits, otherwise only spaces, and passes the Luhn mod-10 test.
 * valid card number by the Luhn test: two or more digits, blanks ignored, other characters refused
 * Does {s}, two or more digits with optional spaces, satisfy the Luhn algorithm?
 * Check an IMEI or card number typed as text with the Luhn algorithm, spaces permitted.
 * Is this credit card number plausible, i.e. its Luhn checksum right? Blanks between digits are fine.
 * mod 10 (Luhn) checksum validation of a string of digits and spaces
 * luhn for a C string of digits, spaces skipped, false for other characters or under two digits
 * card number typed right? do the Luhn test, ignoring blanks
 * Luhn mod-ten check of a text made of digits and possibly spaces
 * Check a card number given as text by the Luhn algorithm; blanks are skipped, other non-digits or fewer than two digits fail.
 * digits from the right: every second doubled, minus 9 above 9, sum % 10 == 0; int(c) for c in s.replace(' ', '')
 * is the card number okay, spaces allowed, letters not, at least two digits
 * Luhn mod-10 checksum of a digit string with optional blanks, length ≥ 2
 * How do I verify a credit card number stored as a string?
 * luhn check of a string, spaces ignored
 *
 * @name luhn_check is_valid_card luhn_valid
 * @string s
 */
_Bool luhn_text(const char *s) {
    int32_t length = 0, digits = 0, total = 0;
    while (s[length] != 0) length++;
    for (int32_t i = length - 1; i >= 0; i--) {
        if (s[i] == ' ') continue;
        if (s[i] < '0' || s[i] > '9') return 0;
        int32_t value = s[i] - '0';
        if (digits % 2 == 1) value = value > 4 ? 2 * value - 9 : 2 * value;
        total += value;
        digits++;
    }
    return digits >= 2 && total % 10 == 0;
}

/**
 * Is the text a valid ISBN-10? Hyphens are allowed, X may stand for 10 at the end.
 * ISBN-10 check of a string, hyphens allowed, X as last digit is 10
 * Validate a ten-digit ISBN text by its weighted sum modulo 11; hyphens are skipped, a final X is 10.
 * Return true if an ISBN of ten digits, hyphens ignored and X as last one being 10, has a sum 10*d1 + 9*d2 + ... + d10 divisible by 11.
 * valid ISBN-10 of the old ten-digit kind, hyphens ignored, X possible at the end
 * Does {s} have a correct ISBN-10 check digit?
 * Is this ten-digit ISBN typed correctly? Hyphens are ok, the last place may be X.
 * verify an ISBN string with ten digits, the last perhaps X, and any hyphens
 * ISBN-10 text: weights 10 down to 1, sum a multiple of 11, X is 10 in the last place, hyphens skipped
 * isbn10 validation of a string, with or without hyphens
 * isbn 0-306-40615-2 ok? check ISBN-10 strings, last digit may be X
 * mod-eleven check of a ten-digit ISBN, hyphens ignored, trailing X as ten
 * Check an ISBN-10 given as text, hyphens skipped: ten characters, weights 10 down to 1, sum divisible by 11, X as last digit being 10.
 * sum((10 - i) * v for i, v in enumerate(values)) % 11 == 0 and len(values) == 10
 * is the old 10-sign book number right, X at the end is 10, dashes don't matter
 * ISBN-10 modulus-11 check digit verification
 * How do I validate 0-306-40615-2?
 * is it a valid isbn-10
 *
 * @name is_isbn10 valid_isbn10 check_isbn
 * @string s
 */
_Bool is_isbn10(const char *s) {
    int32_t position = 0, total = 0;
    for (; *s != 0; s++) {
        int32_t value = *s - '0';
        if (*s == '-') continue;
        if (*s == 'X' && position == 9) value = 10;
        else if (*s < '0' || *s > '9') return 0;
        if (position == 10) return 0;
        total += (10 - position) * value;
        position++;
    }
    return position == 10 && total % 11 == 0;
}

/**
 * isbn-13 check of a string, hyphens skipped
 * is the text a valid ISBN with 13 digits, hyphens allowed
 * Validate a thirteen-digit ISBN text by its check digit, hyphens allowed.
 * new ISBN with 13 digits typed correctly? hyphens in the string do not matter
 * 13 digits with weights 1 and 3 in turn, sum divisible by 10: is the text valid, hyphens skipped
 * The library asks for a function that checks an ISBN-13 string, in which hyphens may appear.
 * 978-... number on the back of a book: is this ISBN-13 text right
 * EAN-13 check of a text, 13 digits with possible hyphens
 * isbn13 validation of a string: 13 digits, hyphens ignored, check digit correct
 * 13-digit barcode number of a book ok or not, as a string with optional hyphens
 * does a string have thirteen digits, hyphens aside, with a correct EAN check digit
 * test of a modern 13-digit book number (ISBN) given as text, with or without hyphens
 * Check an ISBN-13 given as text, hyphens skipped: thirteen digits, weighted 1 and 3 in turn, with a sum divisible by 10.
 * sum(int(c) * (1, 3)[i % 2] for i, c in enumerate(digits)) % 10 == 0 and len(digits) == 13
 * is the 13-digit book number right, dashes don't matter
 * EAN-13 style check digit verification for ISBN
 * How do I validate 978-0-306-40615-7?
 * is it a valid isbn-13
 *
 * @string s
 * @name is_isbn13 valid_isbn13
 */
_Bool is_isbn13(const char *s) {
    int32_t digits = 0, total = 0;
    for (; *s != 0; s++) {
        if (*s == '-') continue;
        if (*s < '0' || *s > '9' || digits == 13) return 0;
        total += (*s - '0') * (digits % 2 == 0 ? 1 : 3);
        digits++;
    }
    return digits == 13 && total % 10 == 0;
}

/**
 * Compare two version strings such as "1.10" and "1.9.2": return -1, 0 or 1.
 * compare two dotted version number strings part by part: -1, 0 or 1
 * Which of two versions such as 1.10 and 1.9 is newer? Return 1 for the first, -1 for the second, 0 for neither.
 * Return -1 if the first dotted version string is older than the second, 1 if newer, 0 if equal.
 * dotted version order of two strings as -1, 0 or 1, missing parts count as 0
 * Is 2.0 the same as 2.0.0? Compare two versions numerically, part by part: -1, 0 (as here) or 1.
 * semantic version comparison of two strings without suffixes, giving -1, 0 or 1
 * Do I have to update? Compare the installed version {a} with the available {b}: -1 if older, 0 same, 1 newer.
 * compare two release numbers separated by dots, returning -1, 0 or 1
 * three-way comparison (-1, 0, 1) of two texts of numbers separated by dots
 * compare versions like 1.2.10 and 1.2.9: -1 for older, 0 for same, 1 for newer
 * order of two dotted release texts as -1, 0 or 1, numbers compared as numbers
 * Compare two version numbers such as 1.2.10 part by part as numbers, missing parts being 0; the result is -1, 0 or 1.
 * Python: list(map(int, first.split('.'))) against second's, zero-filled to the same length, as -1, 0, 1
 * which version is older: -1 if the first, 1 if the second, 0 if same, 1.0 is 1
 * Componentwise numeric order of dotted version strings, three-way
 * How do I decide that 1.10 is newer than 1.9?
 * compare version strings, -1, 0 or 1
 *
 * @name compare_versions version_compare compare_version
 * @string a
 * @string b
 */
int32_t compare_versions(const char *a, const char *b) {
    while (*a != 0 || *b != 0) {
        uint32_t first = 0, second = 0;
        for (; *a != 0 && *a != '.'; a++)
            if (*a >= '0' && *a <= '9') first = first * 10 + (uint32_t)(*a - '0');
        for (; *b != 0 && *b != '.'; b++)
            if (*b >= '0' && *b <= '9') second = second * 10 + (uint32_t)(*b - '0');
        if (first != second) return first < second ? -1 : 1;
        if (*a == '.') a++;
        if (*b == '.') b++;
    }
    return 0;
}

/**
 * Write the reverse complement of a DNA strand, in place.
 * reverse complement of a sequence of A, C, G and T
 * Turn a DNA string around and swap A with T and C with G.
 * What does the opposite DNA strand read from its own start? Overwrite the string with it.
 * Complement each base A, C, G, T of a DNA string and reverse the order, in place.
 * bioinformatics: reverse-complement of {s}
 * The other strand of "AACG" is "CGTT": compute such strands.
 * Rewrite a DNA strand in place as its antiparallel partner; other letters stay as they are, in reverse order.
 * in-place DNA reverse complement of a string
 * Watson-Crick partner sequence of a DNA string, read backwards, in place
 * other dna strand read backwards, in place of the given string
 * antiparallel partner of a DNA strand: reverse it and exchange A with T, C with G
 * Replace a DNA sequence in place by its reverse complement (A and T, C and G exchanged, order turned round).
 * Bio.Seq reverse_complement() on capitals, other characters kept
 * turn the DNA around and swap A with T, C with G
 * Antiparallel strand of a DNA string, 5′ to 3′
 * How do I obtain the opposite DNA strand read in its own direction?
 * reverse complement of dna
 *
 * @name reverse_complement dna_reverse_complement
 * @string s
 */
static char opposite_base(char c) { return c == 'A' ? 'T' : c == 'T' ? 'A' : c == 'C' ? 'G' : c == 'G' ? 'C' : c; }
void reverse_complement(char *s) {
    int32_t low = 0, high = 0;
    while (s[high] != 0) high++;
    for (high--; low <= high; low++, high--) {
        char first = opposite_base(s[low]);
        s[low] = opposite_base(s[high]);
        s[high] = first;
    }
}

/**
 * Transcribe DNA to RNA, in place: each T becomes U.
 * DNA to RNA in place: every T becomes U
 * Replace thymine (T) by uracil (U) in a sequence, in place.
 * Change every 'T' of a string to 'U'.
 * transcription of a DNA coding strand to RNA in place, every T made U
 * How do I turn a DNA string into the RNA string?
 * Write U over every T in {s}.
 * rna from dna in place, same direction, only T changed to U
 * messenger RNA letters for a DNA coding sequence: T to U, in place
 * swap in a U for every T throughout a string
 * T -> U everywhere in the gene's string
 * DNA coding strand rewritten as messenger RNA, each T as U
 * Convert a DNA sequence to RNA in place by turning every T into U.
 * s.replace('T', 'U')
 * DNA letters to RNA letters
 * Transcription of the coding strand (thymine to uracil)
 * How do I go from DNA to RNA text?
 * dna to rna
 *
 * @name transcribe dna_to_rna to_rna
 * @string s
 */
void transcribe(char *s) {
    for (; *s != 0; s++)
        if (*s == 'T') *s = 'U';
}

/**
 * dna complement of a string in place, order kept
 * complement of a dna strand in place: A with T, C with G exchanged, not reversed
 * Replace A by T, T by A, C by G and G by C in a string.
 * complementary DNA strand in place, same order of the bases
 * For a biology course I have to complement a DNA string in place, A with T and C with G.
 * How do I overwrite a DNA sequence with its matching bases, A for T and C for G?
 * replace each base of a DNA strand by the one it pairs with
 * swap A with T and C with G in a text
 * replace each nucleotide A, C, G, T of a string by its partner, in place
 * other side of the DNA double helix, not reversed, in place
 * opposite bases of a DNA sequence in place: T for A, A for T, G for C, C for G
 * genetic complement of a DNA string, base by base in place
 * Replace each base of a DNA sequence in place by its partner: A by T, T by A, C by G, G by C.
 * s.translate(str.maketrans('ATCG', 'TAGC'))
 * swap A with T and C with G, in the same order
 * Watson–Crick complement of a strand, not reversed
 * How to compute the complementary bases of a strand?
 * dna complement
 *
 * @string s
 * @name dna_complement complement_strand
 */
void dna_complement(char *s) {
    for (; *s != 0; s++) {
        if (*s == 'A') *s = 'T';
        else if (*s == 'T') *s = 'A';
        else if (*s == 'C') *s = 'G';
        else if (*s == 'G') *s = 'C';
    }
}

/**
 * count the bases of a dna string in the order A, C, G, T
 * count the nucleotides A, C, G, T of a DNA string into four counters in that order
 * How many A, C, G and T are in a sequence? Store the four numbers in that order.
 * number of each base of a DNA string, in the order A, C, G, T, in an array
 * Write a function that stores the four nucleotide counts A, C, G, T of a DNA string.
 * dna letter counts of a string, A, C, G and T in this order, into an array of 4
 * tally A, C, G, T of a string into four integers
 * base composition of a strand: A, C, G, T counts
 * occurrences of adenine, cytosine, guanine and thymine in a string of A, C, G, T, stored in this order
 * four counters for a genome string, filled in the order A, C, G, T
 * fill counts[4] with how often A, C, G, T occur in a string
 * statistics of a dna text: number of A, of C, of G, of T
 * Count the letters A, C, G and T of a DNA sequence and store the four numbers in this order.
 * counts = [s.count(b) for b in 'ACGT']
 * how many A, C, G, T are there, four numbers
 * Nucleotide composition in the order A, C, G, T
 * How do I tally the nucleotides of a sequence?
 * count A, C, G and T
 *
 * @string s
 * @array counts 4
 * @name count_bases nucleotide_counts
 */
void count_bases(const char *s, int32_t *counts) {
    for (int32_t i = 0; i < 4; i++) counts[i] = 0;
    for (; *s != 0; s++) {
        if (*s == 'A') counts[0]++;
        if (*s == 'C') counts[1]++;
        if (*s == 'G') counts[2]++;
        if (*s == 'T') counts[3]++;
    }
}

/**
 * Compute the GC content of a DNA string as a fraction of its length, 0 if it is empty.
 * GC content of a DNA string as a fraction
 * What share of the letters in a DNA string are G or C? Give it as a fraction, 0 if empty.
 * Return the proportion of guanine and cytosine in a sequence.
 * fraction of G and C letters in {s}
 * Count G and C in a string and divide by the number of all letters.
 * GC ratio of a DNA strand, from 0 to 1
 * How GC-rich is my DNA sequence, as a fraction of its length?
 * relative frequency of the letters G and C together in a string
 * gc fraction of a DNA text
 * part of G and C in a dna string, 0..1
 * share of G and C, the strong pairs, among all bases of a DNA strand
 * Compute which fraction of a DNA sequence's characters are G or C, from 0 to 1; 0 for an empty sequence.
 * (s.count('G') + s.count('C')) / len(s) if s else 0
 * how big a part of it is G or C, 0 if nothing is there
 * GC ratio of a nucleotide sequence
 * What is the GC content as a number between 0 and 1?
 * gc content as a fraction
 *
 * @name gc_content gc_ratio gc_fraction
 * @string s
 */
double gc_content(const char *s) {
    int32_t found = 0, length = 0;
    for (; *s != 0; s++, length++) found += *s == 'G' || *s == 'C';
    return length == 0 ? 0 : (double)found / length;
}

/**
 * gc content of a dna string in percent
 * gc percentage of a dna string
 * How many percent of the letters in a DNA string are G or C?
 * percentage of guanine and cytosine in a DNA text
 * In my research I need the GC content of a DNA string as a percentage.
 * (G + C) / length * 100 for the letters of a DNA string
 * gc percent of a DNA text, 0 for an empty sequence
 * share of G and C letters in a string, in percent
 * dna sequence GC % from a string
 * guanine-cytosine rate out of 100 bases of a DNA string
 * bioinformatics: percent GC of a sequence given as text
 * what percentage of a dna strand, as text, is G or C
 * Compute which percentage of a DNA sequence's characters are G or C; 0 for an empty sequence.
 * 100 * (s.count('G') + s.count('C')) / len(s) if s else 0
 * how many out of a hundred letters are G or C, 0 if nothing is there
 * GC percentage of a nucleotide sequence
 * What is the GC content between 0 and 100?
 * gc content in percent
 *
 * @string s
 * @name gc_percent gc_percentage
 */
double gc_percent(const char *s) {
    int32_t found = 0, length = 0;
    for (; *s != 0; s++, length++) found += *s == 'G' || *s == 'C';
    return length == 0 ? 0 : 100.0 * found / length;
}

/**
 * Return the length of the longest part of a text without a repeated character.
 * length of the longest substring of a text without repeating characters
 * How many characters, all different, can stand side by side in the text, at most?
 * Find the greatest length of a substring whose characters are all distinct.
 * sliding window: length of the longest duplicate-free stretch of {s}
 * "abcabcbb" gives 3: how long is the longest piece of a string with all characters different?
 * size of the longest substring made of unique characters
 * maximum run of a text in which no letter comes twice
 * length of the longest section of a string with no duplicate characters
 * How many characters of the text can I read before one repeats, starting at the best place?
 * longest piece of my string where no char comes twice, its length
 * length of a string's largest window free of repeated characters
 * Find the length of the longest section of a string in which no character occurs twice.
 * sliding window with a dict of last positions, answer max(end - start + 1)
 * the longest piece in a row with all letters different, how long is it
 * Maximal length of a repetition-free factor of a word
 * How many characters has the longest substring without repeats?
 * length of longest substring with distinct characters
 *
 * @name longest_unique_substring length_of_longest_substring longest_without_repeats
 * @string s
 */
int32_t longest_unique_substring(const char *s) {
    int32_t start = 0, longest = 0;
    for (int32_t end = 0; s[end] != 0; end++) {
        for (int32_t i = start; i < end; i++)
            if (s[i] == s[end]) start = i + 1;
        if (end - start + 1 > longest) longest = end - start + 1;
    }
    return longest;
}

/**
 * Remove every occurrence of a word from a text, from left to right, in place; an empty word removes nothing.
 * delete a substring everywhere in a string, in place: text first, then the piece
 * From {s}, cut out all copies of {word}.
 * How do I erase a word from a C string?
 * Drop each match of the second string from the first and close the gap.
 * in-place removal of a substring, all matches in one pass
 * Strike a phrase from a text wherever it occurs.
 * replace every match of a piece of text by nothing, in place, one pass from the left
 * s = s.replace(word, "") on a C string, in place
 * remove a given substring from a text wherever it occurs, in place
 * delete the second string everywhere in the first, my text, in place
 * purge a word from a text throughout, in place
 * Delete in place every occurrence of the second string in the first, scanning once from the left; an empty one changes nothing.
 * first = first.replace(second, '') for a nonempty second
 * take the second text out of the first wherever it is
 * Single-pass erasure of non-overlapping occurrences of a pattern from a text, in place
 * How do I drop a word everywhere in a mutable string (text first, word second)?
 * remove all occurrences of the second string from the first
 *
 * @name remove_substring delete_substring remove_word
 * @string s
 * @string word
 */
void remove_substring(char *s, const char *word) {
    int32_t kept = 0, i = 0;
    if (*word == 0) return;
    while (s[i] != 0) {
        int32_t j = 0;
        while (word[j] != 0 && s[i + j] == word[j]) j++;
        if (word[j] == 0) i += j;
        else s[kept++] = s[i++];
    }
    s[kept] = 0;
}

/**
 * Replace the first occurrence of a word in a text by another word and write the result to a buffer.
 * replace the first occurrence of one substring by another, result in a buffer
 * Given a text, an old word and a new word, make one substitution at the first match and write the result to out.
 * Copy a text with one replacement: the leftmost match of the old word becomes the new one.
 * How do I swap the first match of a word in a text for another word, into a new buffer?
 * out = s.replace(old, new, 1) for C strings
 * Copy a text, exchanging a word for another once; without a match it is copied unchanged.
 * search and replace in a text, first hit only, of one word by another, into a buffer
 * Find a piece of text and put another in its place, one time, in a copy.
 * single substitution of one substring for another in a string, new buffer
 * swap one word for another in a text, only the first time, result in out
 * single exchange of the first match of one string for another in a copied text
 * Produce the first string with the earliest occurrence of the second replaced by the third; an empty second one is found at the front.
 * text.replace(old, new, 1), arguments in this order
 * swap just the first place where the second text is in the first for the third text
 * Leftmost single substitution of a pattern in a text (text, pattern, replacement)
 * How can I substitute one instance only, with text, old and new given in that order?
 * replace first occurrence
 *
 * @name replace_first replace_once substitute_first
 * @string s
 * @string a
 * @string b
 * @array out 128
 * @range out 120 120
 */
void replace_first(const char *s, const char *a, const char *b, char *out) {
    _Bool done = 0;
    for (;;) {
        int32_t i = 0;
        while (a[i] != 0 && s[i] == a[i]) i++;
        if (!done && a[i] == 0) {
            for (int32_t j = 0; b[j] != 0; j++) *out++ = b[j];
            s += i;
            done = 1;
            continue;
        }
        *out++ = *s;
        if (*s++ == 0) return;
    }
}

/**
 * replace all occurrences of a word in a text by another, result in a buffer
 * search and replace throughout a text: the old words become the new one in another string
 * Replace every match of one text by another within a string, result in a buffer.
 * How do I replace a substring everywhere by another, writing to out?
 * out = s.replace(old, new) for C strings
 * Substitute one word for another throughout a string; the result appears in a buffer.
 * change all "cat" to "dog", or any old word to a new one, in a text, the result going to a buffer
 * find and replace all: copy a text with every match of the second string replaced by the third
 * exchange a word for another wherever it stands in a text, in a copy
 * copy a text so that every occurrence of the old word becomes the new one
 * global substitution of one string for another, from left to right, into out
 * text with all matches of a word swapped for another one, in a second buffer
 * Produce the first string with each occurrence of the second, from left to right, replaced by the third; an empty second changes nothing.
 * text.replace(old, new), arguments in this order, old nonempty
 * swap the second text for the third wherever it is in the first
 * Substitution of all non-overlapping occurrences (text, pattern, replacement)
 * How do I do search and replace in C, with text, old and new given in that order?
 * replace all occurrences
 *
 * @string s
 * @string a
 * @string b
 * @array out 256
 * @range out 120 120
 * @name replace_all substitute_all
 */
void replace_all(const char *s, const char *a, const char *b, char *out) {
    while (*s != 0) {
        int32_t i = 0;
        while (a[i] != 0 && s[i] == a[i]) i++;
        if (i > 0 && a[i] == 0) {
            for (int32_t j = 0; b[j] != 0; j++) *out++ = b[j];
            s += i;
        } else {
            *out++ = *s++;
        }
    }
    *out = 0;
}

/**
 * Write the initials of a text: the first letter of each word as a capital.
 * acronym of a phrase, in capitals, into a buffer
 * Turn "portable network graphics" into "PNG" in an output buffer.
 * Build an abbreviation in out from the capitalized first letters of the words of a text.
 * initials of a full name in capitals, as a string in out
 * How do I get "JFK" out of "john fitzgerald kennedy" into a buffer?
 * Collect the first letters of the words of {s}, upper case, in {out}.
 * first characters of all space-separated words of a text, capitalized, in a second string
 * abbreviate a name to its initials in upper case, result in a buffer
 * acronym generator: first letters in capitals to out, words split at spaces
 * "as soon as possible" -> "ASAP" in a second string
 * join the first letters of a phrase's words as capitals in a buffer
 * Write the initial letters of all space-separated words of a text, as capitals, directly one after another.
 * ''.join(w[0].upper() for w in s.split(' ') if w)
 * first letter of every word, big, put together
 * Acronym formation from blank-delimited tokens
 * How do I make 'NASA' of 'national aeronautics space agency'?
 * initials of a name
 *
 * @name acronym initials abbreviate
 * @string s
 * @array out 64
 * @range out 120 120
 */
void write_initials(const char *s, char *out) {
    char before = ' ';
    for (; *s != 0; s++) {
        if (before == ' ' && *s != ' ') *out++ = *s >= 'a' && *s <= 'z' ? *s - 32 : *s;
        before = *s;
    }
    *out = 0;
}

/**
 * Does the text contain the same character twice in a row?
 * double letter test: are any two neighbouring characters of the string equal
 * Check whether two neighbouring characters of a string are equal.
 * Return true if some character of a text is immediately repeated.
 * Is there a pair of adjacent equal characters in {s}?
 * "letter" yes, "later" no: does the string have any doubled character?
 * Does the word have a double letter?
 * does the string have adjacent duplicate characters?
 * are there two identical characters side by side in the text?
 * is some character of a string repeated directly after itself
 * is there a double like ll or ss somewhere in the word?
 * immediate repeat of any symbol in a string: true or false
 * Check if a string contains the same character twice in direct succession.
 * any(x == y for x, y in zip(s, s[1:]))
 * are two equal letters next to each other
 * Existence of a square of a single symbol in a word
 * How to detect doubled letters as in 'book'?
 * does it have two equal characters in a row
 *
 * @name has_double_letter has_adjacent_duplicates has_repeat
 * @string s
 */
_Bool has_double_letter(const char *s) {
    for (; *s != 0; s++)
        if (s[0] == s[1]) return 1;
    return 0;
}

/**
 * Are two strings at most one edit apart: one insertion, deletion or replacement?
 * are two strings at most one edit away from each other, an insertion, deletion or replacement
 * Check whether at most a single typing error (a letter added, missing or wrong) turns one word into the other.
 * Return true if the strings are equal or differ by one edit operation.
 * is the edit distance of two strings at most one
 * "pale" and "ple" yes, "pale" and "bake" no: are two words at most one edit apart?
 * Is {a} at most one edit (insertion, deletion, replacement) away from {b}?
 * could the second word be the first with at most one letter added, left out or changed?
 * do two strings differ by no more than one character inserted, removed or changed
 * near-equality of two texts: true if they are equal or one insertion, deletion or substitution apart
 * typo check of two words: true for one letter added, missing or wrong at most
 * near equality of strings under at most one edit operation
 * Check whether two strings are equal or become equal by inserting, deleting or replacing a single character.
 * Levenshtein.distance(first, second) <= 1
 * same text, or just one letter too many, missing or wrong
 * Edit distance at most one
 * How do I spot words that are within one typo (no transposition)?
 * at most one edit apart
 *
 * @name one_edit_away is_one_edit within_one_edit
 * @string a
 * @string b
 */
_Bool one_edit_away(const char *a, const char *b) {
    int32_t n = 0, m = 0, i = 0;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    if (n - m > 1 || m - n > 1) return 0;
    while (a[i] != 0 && a[i] == b[i]) i++;
    int32_t p = n >= m ? i + 1 : i, q = m >= n ? i + 1 : i;
    if (i == n && i == m) return 1;
    while (a[p] != 0 && a[p] == b[q]) {
        p++;
        q++;
    }
    return a[p] == b[q];
}

/**
 * Reverse only the vowels of a string, in place.
 * reverse the vowels of a string in place, either case, others stay
 * Reverse the order of a word's vowels in place, as "hello" gives "holle".
 * Let the vowels of a text trade places from both ends, other characters stay.
 * Swap the first vowel with the last, the second with the last but one, and so on.
 * How do I mirror just the vowels in a word?
 * put the vowels of a string in opposite order, consonants fixed, in place
 * two pointers that stop at vowels of either case and swap them, for a string in place
 * in-place reversal restricted to a, e, i, o, u in both cases
 * Rewrite {s} with its vowels back to front.
 * only a e i o u of my string change places back to front, capitals too
 * mirror the vowels within a string in place, whatever their case
 * Reverse the order of the vowels of a string in place, in either case, the other characters staying put.
 * v = [c for c in s if c in 'aeiouAEIOU']; each vowel is replaced by v.pop()
 * first vowel trades with the last, and so on inwards
 * Reversal of the vowel subsequence of a word with consonants fixed
 * How can 'hello' become 'holle'?
 * reverse only the vowels
 *
 * @name reverse_vowels swap_vowels mirror_vowels
 * @string s
 */
static _Bool vowel_of_any_case(char c) {
    char d = c >= 'A' && c <= 'Z' ? c + 32 : c;
    return d == 'a' || d == 'e' || d == 'i' || d == 'o' || d == 'u';
}
void reverse_vowels(char *s) {
    int32_t low = 0, high = 0;
    while (s[high] != 0) high++;
    high--;
    while (low < high) {
        if (!vowel_of_any_case(s[low])) {
            low++;
        } else if (!vowel_of_any_case(s[high])) {
            high--;
        } else {
            char kept = s[low];
            s[low++] = s[high];
            s[high--] = kept;
        }
    }
}

/**
 * Count how often each small letter occurs in a text, storing 26 counts.
 * letter frequency table of a string for a to z, lower case only
 * How many a's, b's, ..., z's are in the string? Count small letters into an array of 26.
 * Fill an array of 26 counters with the counts of the small letters of a string.
 * histogram of the lower-case letters of {s}, 26 counts
 * small letter statistics of a text for breaking a cipher: 26 counts from a to z
 * Tally the small letters a to z of a text in 26 counters.
 * lower-case alphabet counts of a C string, other characters ignored
 * For each small letter of the alphabet, write its number of occurrences in the text to an array.
 * frequency of every small letter of a string, a to z, in 26 integers
 * a to z how often in the text, small ones only, into 26 counts
 * 26-cell tally of the lower-case letters in a string
 * Fill an array of 26 numbers with how often each small letter a to z occurs in a string, ignoring capitals.
 * [s.count(c) for c in string.ascii_lowercase]
 * how many a, how many b and so on, just small letters
 * Histogram of the lower-case letters of a text
 * How do I tally each of a–z (lower case only) in an array?
 * letter frequencies, lowercase only
 *
 * @name letter_counts letter_frequency count_letters
 * @string s
 * @array counts 26
 */
void letter_counts(const char *s, int32_t *counts) {
    for (int32_t i = 0; i < 26; i++) counts[i] = 0;
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') counts[*s - 'a']++;
}

/**
 * letter frequency of a string, case ignored, into 26 counts
 * how often does each letter occur in the text, upper and lower case together? fill 26 counters
 * Count A to Z in a text without regard to case, into an array of 26.
 * letter histogram of a sentence in 26 bins, capitals as small ones
 * 26 counts for the letters of a text, capitals included
 * For a statistics project, count every letter of the alphabet in a string, big or small, in 26 counters.
 * number of a or A, b or B and so on in a text, 26 counts
 * alphabet statistics of a string, both cases, stored as 26 counts
 * frequency analysis of an English text, case folded: one count per letter, 26 in all
 * fill an array of 26 with the letter occurrences of a string, any case
 * count the letters of a string case-insensitively, one counter for each of the 26
 * which letters, big or small, does my text use and how often? store 26 numbers
 * Fill an array of 26 numbers with how often each letter of the alphabet occurs in a string, both cases taken together.
 * [s.lower().count(c) for c in string.ascii_lowercase]
 * how many a, how many b and so on, big ones too
 * Case-folded letter histogram of a text
 * How do I tally each letter regardless of case in an array?
 * letter frequencies ignoring case
 *
 * @string s
 * @array counts 26
 * @name letter_counts_any_case letter_histogram
 */
void letter_counts_any_case(const char *s, int32_t *counts) {
    for (int32_t i = 0; i < 26; i++) counts[i] = 0;
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') counts[*s - 'a']++;
        if (*s >= 'A' && *s <= 'Z') counts[*s - 'A']++;
    }
}

/**
 * Add two non-negative numbers given as binary strings and write the binary sum to a buffer.
 * add two binary number strings into a third
 * What is "1011" + "110" in binary, as text in out?
 * Add two texts of zeros and ones column by column with a carry, the sum going to a buffer without leading zeros.
 * sum of two binary numbers given as strings, no leading zeros, into a buffer
 * How do I add binary numbers that are stored as strings, into a string?
 * schoolbook addition in base 2 of two C strings, sum without leading zeros
 * Write the sum of the bit strings {a} and {b} to {out}, no zeros in front.
 * add two bit strings with carry into a buffer, empty counting as 0
 * binary adder for two texts of 0 and 1, result text in out
 * "11" + "1" = "100": add two binary strings into a third
 * sum of two base-two numerals as text, into a buffer
 * Add two binary numbers given as strings and write the sum as a binary string without leading zeros.
 * bin(int(first, 2) + int(second, 2))[2:]
 * plus for numbers written in 0s and 1s, any length
 * Ripple-carry addition of base-2 numerals of arbitrary length
 * How do I add '1011' and '110' to '10001'?
 * add two binary strings
 *
 * @name add_binary binary_sum add_binary_strings
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void add_binary_texts(const char *a, const char *b, char *out) {
    int32_t n = 0, m = 0, carry = 0;
    while (*a == '0') a++;
    while (*b == '0') b++;
    while (a[n] != 0) n++;
    while (b[m] != 0) m++;
    int32_t width = n > m ? n : m;
    for (int32_t i = 0; i < width; i++)
        carry = (carry + (i < n && a[n - 1 - i] == '1') + (i < m && b[m - 1 - i] == '1')) / 2;
    width += carry != 0 || width == 0;
    carry = 0;
    out[width] = 0;
    for (int32_t i = 0; i < width; i++) {
        int32_t sum = carry + (i < n && a[n - 1 - i] == '1') + (i < m && b[m - 1 - i] == '1');
        out[width - 1 - i] = '0' + sum % 2;
        carry = sum / 2;
    }
}

/**
 * Add two non-negative decimal numbers given as strings of digits and write the sum to a buffer.
 * big number addition on two strings of digits, result string in out
 * What is "999" + "27" as text in a buffer, however long the numbers are?
 * Add two digit strings column by column from the right with a carry, into a third without leading zeros.
 * sum of two large non-negative integers stored as text, to an output string
 * How do I add two numbers too big for any integer type, given as digit strings?
 * schoolbook addition on two decimal C strings, sum into a buffer
 * Write the decimal sum of {a} and {b} to {out}, no leading zeros.
 * arbitrary-precision addition of two digit texts into out, without zeros in front
 * add two strings as decimal numbers into a buffer, empty counting as 0
 * sum of two huge number strings, written to a third
 * sum of two base-ten numerals of any length as text, in an output buffer
 * Add two nonnegative integers of arbitrary length given as digit strings and write the sum without leading zeros.
 * str(int(first) + int(second))
 * plus for very long numbers kept as text
 * Schoolbook big-integer addition on decimal strings
 * How do I sum numbers too large for 64 bits, as strings?
 * add two numbers given as strings
 *
 * @name add_strings big_add add_big_numbers
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
static int32_t digit_from_end(const char *t, int32_t length, int32_t i) {
    return i < length ? t[length - 1 - i] - '0' : 0;
}
void add_decimal_texts(const char *a, const char *b, char *out) {
    int32_t n = 0, m = 0, carry = 0;
    while (*a == '0') a++;
    while (*b == '0') b++;
    while (a[n] >= '0' && a[n] <= '9') n++;
    while (b[m] >= '0' && b[m] <= '9') m++;
    int32_t width = n > m ? n : m;
    for (int32_t i = 0; i < width; i++) carry = (carry + digit_from_end(a, n, i) + digit_from_end(b, m, i)) / 10;
    width += carry != 0 || width == 0;
    carry = 0;
    out[width] = 0;
    for (int32_t i = 0; i < width; i++) {
        int32_t sum = carry + digit_from_end(a, n, i) + digit_from_end(b, m, i);
        out[width - 1 - i] = '0' + sum % 10;
        carry = sum / 10;
    }
}

/**
 * Read a text as a decimal number and return its remainder modulo a small number.
 * remainder of a long decimal digit string divided by a given integer
 * What is the remainder when the decimal number written in the text is divided by {n}?
 * Return the decimal digit string modulo {n}.
 * big number as digit string mod small number, digit by digit
 * The number has too many digits for an integer, so it comes as text; find its remainder for a given divisor.
 * text number modulo {n}
 * Keep rest * 10 + digit modulo {n} along the digits of a string and return the rest.
 * long division of a digit text by an integer, remainder only
 * mod of a huge decimal string by a given small number
 * huge decimal number string mod n
 * residue of a long decimal numeral, given as text, modulo an integer
 * Compute the remainder of a number given as a digit string on division by {n}, skipping other characters.
 * int(s) % {n}
 * a long number as text, what is left over after dividing by {n}
 * Horner evaluation of a decimal numeral modulo {n}
 * How do I get a big number mod {n} without big integers?
 * number in a string mod {n}
 *
 * @name string_mod mod_string remainder_of_text
 * @string s
 * @range n 1 1000
 */
int32_t text_modulo(const char *s, int32_t n) {
    int32_t rest = 0;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') rest = (rest * 10 + (*s - '0')) % n;
    return rest;
}

/**
 * Count how often a whole word occurs in a text; spaces separate words.
 * whole-word count: how often is the second string a complete word of the first, split at spaces
 * How many words of the sentence are exactly {word}?
 * Return the number of space-separated tokens equal to the second string.
 * frequency of one given word in a text of space-separated words
 * Does "the" inside "other" count? No: count the complete words of a text equal to a given one.
 * in {s}, occurrences of {word} as a complete word
 * how many times is this word used in my essay?
 * Compare every space-separated word of a line with a given one and count the matches.
 * count the exact matches of a word among the words of a text
 * how often do i use a word like "very" in my text? whole words only
 * tally of a text's space-separated tokens that are equal to a given word
 * Count how many of the space-separated words of the first string equal the second string.
 * first.split(' ').count(second) for a nonempty second
 * how often is the word in the text as a whole word
 * Exact-token frequency of a word among blank-delimited tokens
 * How do I count 'cat' but not 'catalog' in a sentence (sentence first, word second)?
 * count whole word occurrences
 *
 * @name count_word word_frequency count_whole_word
 * @string s
 * @string word
 */
int32_t count_whole_word(const char *s, const char *word) {
    int32_t count = 0;
    if (*word == 0) return 0;
    while (*s != 0) {
        int32_t i = 0;
        while (word[i] != 0 && s[i] == word[i] && s[i] != ' ') i++;
        if (word[i] == 0 && (s[i] == 0 || s[i] == ' ')) count++;
        while (*s != 0 && *s != ' ') s++;
        while (*s == ' ') s++;
    }
    return count;
}
