/**
 * Is the text a palindrome when case, spaces and punctuation are ignored?
 * palindrome phrase test
 * Check whether a sentence reads the same backwards, looking at letters and digits only.
 * Return true if the alphanumeric characters, in lower case, form a palindrome.
 * "A man, a plan, a canal: Panama" is one; test a string like that.
 * valid palindrome, non-alphanumeric characters skipped
 * Does the phrase stay the same when read from right to left, disregarding signs and capitals?
 * Two pointers from both ends, skipping everything but letters and digits
 * Is this sentence a palindrome, never mind blanks and commas?
 * case-insensitive palindrome check that ignores punctuation
 * madam im adam kind of check, skip signs and blanks
 * sentence mirror-symmetric in its letters and digits, case folded
 * does a sentence read the same both ways if blanks and capitals do not matter
 * palindrome test that skips spaces and punctuation and ignores case
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
 * Compare from both ends inwards without regard to case.
 * Is "Otto" a palindrome? Capitals must not disturb.
 * same forwards and backwards, letter case ignored
 * palindrome with case folding
 * Level or level, both ways the same
 * word mirror-symmetric once capitals are folded
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
 * Compare the character counts of two strings.
 * Can the letters of one string be shuffled into the other?
 * valid anagram
 * two words mixed up letters of each other?
 * equal multisets of characters
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
 * anagram test ignoring case and spaces
 * are two phrases anagrams
 * Do two sentences use the same letters, whatever the case, blanks and punctuation?
 * "Dormitory" and "dirty room" are anagrams
 * case-insensitive anagram check
 * Write a function that checks if two phrases are anagrams of each other.
 * anagram of a phrase, only letters count
 * same letters in both texts, capitals do not matter
 * is one phrase a rearrangement of the other
 * anagrams with spaces
 * compare letters of two titles in any order
 * word puzzle: phrase anagram
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
 * pangram test, case ignored
 * Check whether all 26 letters occur in a sentence.
 * Return true if each of a to z appears at least once, as a small or capital letter.
 * Does "The quick brown fox" go through the whole alphabet? Test a string for that.
 * Do all the letters of the alphabet appear somewhere in {s}?
 * every letter used at least once?
 * Look for each of the 26 letters in turn; true if none is absent.
 * Does the sentence use the entire alphabet?
 * all letters from a to z present?
 * is every letter a-z somewhere in there
 * text covers the full alphabet
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
 * isogram test
 * Check that no letter is repeated in a word; spaces and hyphens may repeat.
 * Return true if every letter, small or capital, appears at most once.
 * "background" is one, "hello" is not; test a word like that.
 * Does the word have no repeating letters?
 * heterogram check without regard to case
 * Are all letters of the word different?
 * Mark each letter in a bit set and fail at the second sight of one.
 * word without a double letter anywhere
 * no letter two times in that word please check
 * alphabetic characters pairwise different, case folded
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
 * unique characters test
 * Check that no character occurs twice in the text.
 * Return true if the string has no duplicate character; case matters.
 * Does every character of {s} appear only once?
 * all-distinct test for a string, spaces included
 * Is there no repeated character in the text?
 * Compare each character with all later ones; true without a match.
 * Has this string only unique characters?
 * no character used more than once
 * any char double? true if not
 * text free of repeats
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
 * are all characters the same
 * string of one repeated character
 * Does the text consist of a single character only, like "aaaa"?
 * all letters equal
 * is every character identical
 * Write a function that checks if a string repeats just one character.
 * only one kind of character
 * no two different characters in it
 * uniform text, true for the empty one
 * same symbol from beginning to end
 * 1111 yes, 1121 no
 * single-symbol string test
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
 * Return how many vowels a sentence contains.
 * vowel count, upper and lower case
 * Go through the text and tally every vowel, big or small.
 * How many vowels are in "Apple Island"? Count them in a string.
 * Count occurrences of aeiouAEIOU.
 * tally of the vowels in {s}
 * How many vowel letters does my name have?
 * aeiou how many, big or small
 * tally of open-sound letters
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
 * Count the consonants of a text.
 * number of consonants in a string, case ignored
 * How many letters are not vowels?
 * Return how many letters other than a, e, i, o, u a sentence contains.
 * consonant count, upper and lower case
 * Tally every letter that is not a vowel, big or small.
 * How many consonants are in {s}?
 * Letters minus vowels
 * Count b, c, d, f and so on, y included, in either case.
 * How many consonant letters does my name have?
 * bcdfg.. how many, big or small
 * tally of letters other than a e i o u
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
 * {KIND} counted in {s}
 * Go through the string and tally the {KIND}.
 * Could you tell me how many {KIND} my sentence has?
 * tally of {KIND} over a whole line
 * Add one for each of the {KIND} you meet in a string.
 * count {KIND}
 * give me the number of {KIND} in my line
 * tally restricted to {KIND}
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
 * Return true if all characters are {KIND}; an empty string fails.
 * Are there only {KIND} in {s}?
 * Does the input contain {KIND} and nothing else?
 * Validate a field: {KIND} only, not blank.
 * every character belongs to the {KIND}, at least one of them
 * Like Python's predicate for strings of {KIND}: all of them, and not empty
 * Is each character one of the {KIND}?
 * nothing except {KIND} inside and not blank?
 * pure text: solely {KIND}
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
 * is it a hex number
 * valid hexadecimal number, 0x in front allowed
 * Can the text be read as a hex number?
 * hex string check
 * does a string hold a hexadecimal value such as 0x1F or ff
 * Write a function that checks whether a string is a hexadecimal number.
 * only 0-9, a-f, A-F, perhaps after 0x
 * base 16 text or not
 * true for "DEADBEEF", false for "xyz" and for ""
 * is "0xZZ" valid hex? no
 * hexadecimal literal test
 * number in base sixteen as text: correct or not
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
 * only digits in the string
 * does the text consist of digits only
 * is the string numeric, digits only
 * Are all characters of the string digits?
 * check that the input has nothing but numbers in it
 * Write a function that checks if a string contains only digits.
 * text like 12345, at least one digit
 * unsigned whole number as text or not
 * isdigit for a whole string
 * can the user have typed something other than 0-9
 * validate a numeric field
 * every character between '0' and '9', not empty
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
 * contains {KIND}?
 * true as soon as one of the {KIND} is met in the text
 * some {KIND} in there or none
 * occurrence of one or more {KIND}
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
 * word count; spaces, tabs and line breaks separate
 * How many words are in a string with tabs and newlines?
 * Return the number of maximal runs of non-whitespace characters.
 * wc -w for a C string
 * Count words in a paragraph of several lines.
 * number of whitespace-delimited tokens in {s}
 * How many words has my multi-line text?
 * Count the places where a word starts after white space or at the beginning.
 * words separated by blanks, tabs or newlines, counted
 * words in my essay, line breaks count as gaps too
 * tally of tokens delimited by white space of all sorts
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
 * longest word length
 * How many letters has the longest word of the sentence?
 * Find the greatest number of characters between spaces.
 * length of the longest space-delimited token in {s}, 0 without words
 * How wide must a column be to hold every word of this text?
 * maximum word length of a string
 * Which length does the biggest word have?
 * Measure all words and give the largest measure.
 * max run of characters other than ' '
 * longest word has how many chars
 * maximal token extent in a line
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
 * average length of a word in the text
 * mean number of letters in the words of a text
 * How long are the words of the sentence on average?
 * letters per word of an essay
 * Write a function that computes the average word length, 0 without words.
 * characters without spaces divided by the number of words
 * mean token extent
 * typical word size of an essay
 * average number of characters in a word
 * readability: mean word length
 * how many letters does a word have on average
 * non-space characters over words
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
 * count words longer than n
 * how many words have more than n letters
 * number of words longer than a given length
 * Count the words of a sentence that exceed a length.
 * words with over n characters
 * Write a function that counts words longer than n.
 * lix: words of more than n letters
 * how many long words, over n letters, does my text use
 * tokens whose extent is above a limit
 * big words in a paragraph, more letters than the limit given
 * words too long for a column
 * longer-than-n word counter
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
 * count words starting with a letter
 * how many words begin with this character
 * words of a sentence with a given first letter
 * How many words start with a given character?
 * number of tokens that open with a character
 * Write a function that counts the words beginning with a letter.
 * alliteration counter: words with this initial
 * words by initial
 * begin with c: how many words
 * names in a list that start with a letter
 * count first letters of words
 * word starts equal to a character, counted
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
 * shortest word length
 * How many letters has the shortest word of the sentence?
 * Find the smallest number of characters between spaces, not counting empty gaps.
 * length of the shortest space-delimited token in {s}
 * minimum word length of a string
 * Which length does the smallest word have?
 * Measure all words and give the least measure.
 * How short is the shortest word?
 * min length over the words of a line
 * smallest word has how many chars, none 0
 * minimal token extent in a line
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
 * length of last word
 * How many letters has the final word of the sentence?
 * Ignore spaces at the end and count back to the space before.
 * size of the last space-delimited token in {s}, 0 without words
 * How long is the word that ends the line?
 * characters in the last word of a string
 * Measure the rightmost word.
 * "hello big world  " gives 5: find the length of the last word.
 * last word's length, blanks behind it skipped
 * chars in the final word, ignore blanks behind
 * extent of the trailing token
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
 * longest word of a sentence, as a string
 * Which word is the longest? Write it to {out}.
 * Extract the space-separated word with the most characters.
 * Find the longest word and store it with a terminating zero.
 * get the biggest word of a line of text
 * Put the longest of the words into the second buffer; empty without words.
 * longest token, spaces between tokens, copied out
 * What is the longest word in the sentence?
 * Return, through a buffer, the word of maximum length.
 * give me the biggest word itself
 * extract the token of maximal extent
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
 * shortest word of a sentence, as a string
 * copy the shortest word
 * Which word is the shortest? The first one in a tie.
 * find the smallest word of a text
 * Write a function that extracts the shortest word.
 * word with the fewest letters
 * tiniest token of a line, spaces between tokens
 * what is the shortest word in the sentence
 * minimum length word into a buffer
 * min(words, key=len)
 * the word that takes the least room
 * least letters: which word
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
 * first word of a sentence, as a string
 * Which word comes first? Write it to {out}.
 * Extract the characters up to the first space after any leading ones.
 * Get the command name at the front of a command line.
 * leading token of a line, spaces separate
 * Put the opening word into the second buffer; empty without words.
 * Take everything before the first blank, ignoring blanks at the start.
 * What is the first word in the sentence?
 * Split off the first word.
 * just the first word out of the line
 * extract the leading token
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
 * last word of a sentence, as a string
 * copy the last word
 * Which word ends the line? Write it to a buffer.
 * get the final word of a text
 * Write a function that extracts the last word.
 * surname out of a full name
 * trailing token of a line, blanks at the end ignored
 * what is the last word in the sentence
 * everything after the last space
 * closing word of a phrase
 * split off the last word
 * text.split()[-1]
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
 * nth word of a sentence
 * get word number n of a text, counting from 1
 * Which word is the third one, for example?
 * copy the n-th word to a buffer
 * Write a function that extracts word n of a string.
 * word at a position in a line, the first being 1
 * pick a word by its number
 * text.split()[n - 1]
 * second word of a command line and so on, empty if there are too few
 * token number n, spaces separate
 * the word in place n
 * argument n of a typed command
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
 * reverse words in a string
 * Turn "the blue sky" into "sky blue the".
 * Put the last word first and the first word last.
 * Reverse the whole string, then each word.
 * words of a sentence in the opposite order, letters unchanged
 * How do I flip a sentence word by word in place?
 * word order reversed, in-place
 * Let the sentence {s} be read from its last word to its first.
 * Swap the words around so that they come backwards.
 * say the sentence back to front, words stay readable
 * permute the tokens into opposite sequence
 * words of a sentence in opposite order, same string
 * last word first, first word last, in place
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
 * words from last to first in another buffer
 * Write the words of a text backwards to an output buffer, single spaces between them.
 * How do I get a new string with the words the other way round?
 * "the blue sky" to "sky blue the" in out
 * Write a function that stores the reversed word order in a second array.
 * reversed sentence, original untouched
 * last word first, copied
 * word order turned around while copying, extra spaces dropped
 * new sentence from the end to the start
 * " ".join(reversed(text.split()))
 * sentence back to front in a buffer
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
 * reverse the letters within every word
 * Turn "the blue sky" into "eht eulb yks".
 * Write every word backwards where it stands.
 * flip each space-separated word, order of words unchanged
 * How do I spell all words of a sentence backwards?
 * Mirror the letters of all words in the string.
 * in-place reversal word by word, spaces stay put
 * Let each word be read from right to left, but not the sentence.
 * words reversed individually
 * turn the letters round in each word, words stay put
 * mirror every token individually
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
 * number of lines in a string
 * How many lines does the text have?
 * Return the number of newline characters, plus one if characters follow the last.
 * line count of a document, 0 if it is empty
 * Into how many lines do the line breaks split the text?
 * lines in {s}, final newline optional
 * How long is my poem in lines?
 * Count '\n'-terminated lines and an unfinished one at the end.
 * editor-style line counter
 * lines in my file text
 * tally of rows separated by line feeds
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
 * Count the sentences of a text: runs of the signs . ! and ? that end something.
 * number of sentences in a string
 * How many sentences does the paragraph have? "Wait... what?!" has two.
 * Count groups of sentence-ending punctuation, several signs in a row being one end.
 * sentence count by full stops, exclamation and question marks
 * How many times does a sentence end in {s}?
 * Return the number of places where one of .!? follows another character or the start.
 * tally of sentence terminators, repeated ones counted once
 * Into how many sentences is my text divided?
 * sentences in a paragraph
 * how many sentences did i write
 * tally of terminator groups . ! ?
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
 * most common character
 * Which character occurs most often in the string?
 * Find the character with the highest count.
 * mode of the characters in {s}
 * What symbol is used the most in my message?
 * maximum occurring character of a string
 * Tally all characters and return the winner.
 * Which letter or sign appears more than any other?
 * character with maximum frequency
 * which key did i hit most
 * modal character, first one preferred
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
 * count of the most common character
 * how often does the most frequent character occur
 * highest character count in a string
 * How many times is the top character used?
 * largest number of equal characters in a text
 * Write a function that returns the maximum character frequency.
 * max frequency of any character
 * occurrences of the commonest symbol
 * biggest tally over all characters
 * times the favourite letter appears
 * greatest repetition count of a character, anywhere in the text
 * mode count of a text
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
 * first recurring character
 * Which character is the first to appear for the second time?
 * Read from left to right and stop at a character already seen.
 * first repeated character of a string, by its second appearance
 * In "abcba" it is the b: find the first repeat.
 * What letter comes back earliest? 0 if none does.
 * earliest duplicate while scanning {s}
 * Find the first character that equals some earlier one.
 * When reading the text, which character do I meet twice first?
 * first char i see again while reading
 * leftmost character with an earlier twin
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
 * first non-repeating character
 * Which character is the earliest without a duplicate?
 * Find the first unique character of a string and return it.
 * leftmost character with a count of one, else 0
 * In "swiss" it is the w: find such a character.
 * What letter appears just a single time, the first such?
 * non-repeated character, as a character, zero if all repeat
 * For each character look for another one like it; return the first that has none.
 * earliest singleton in {s}
 * first char that is there only once
 * leftmost character without any twin
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
 * How many different keys did I need to type this?
 * alphabet size of a text
 * Count each character that no earlier one equals.
 * How many kinds of characters occur?
 * cardinality of the set of characters
 * how many different chars
 * size of the symbol inventory
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
 * delete the {KIND} of a text
 * Strip {KIND} out of the string and close the gaps.
 * How do I get rid of all {KIND} in a text?
 * Drop every one of the {KIND}; keep the other characters in order.
 * in-place removal of {KIND} from {s}
 * My input contains {KIND} that I do not want; delete them.
 * Rewrite the string without its {KIND}.
 * filter out {KIND}
 * text cleaning: no {KIND} left
 * throw the {KIND} out of my text
 * text purged of {KIND}
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
 * copy a string without its {KIND}
 * text without {KIND}, written to another buffer
 * Write the text minus all {KIND} to an output buffer.
 * How do I get a new string that has no {KIND}?
 * leave out the {KIND} while copying
 * Write a function that copies a string and drops the {KIND}.
 * new string, {KIND} removed, original untouched
 * result without {KIND} in a second array
 * filter {KIND} out of a text into a buffer
 * copy everything except {KIND}
 * i want the text with no {KIND} in out
 * duplicate of a text, purged of {KIND}
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
 * Delete everything but {KIND} from a text.
 * Remove all characters that are not {KIND}.
 * How do I reduce a string to its {KIND}?
 * Drop whatever is not among the {KIND} and close the gaps.
 * in-place filter that leaves the {KIND} of {s}
 * Extract the {KIND} of a mixed string, other characters vanish.
 * My phone number has brackets and blanks; leave nothing but {KIND}.
 * sanitize a text so that just {KIND} remain
 * text filter: {KIND} stay, the rest goes
 * i want just the {KIND}, kill the others
 * text reduced to {KIND}
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
 * Drop a given character wherever it stands and close the gaps.
 * How can I remove a specific character from a string?
 * Strip the character {c} out of {s}.
 * in-place deletion of one character, all occurrences
 * Rewrite the text without a certain letter.
 * Filter out a chosen character.
 * Take all copies of the given character away.
 * erase a character from a C string
 * delete all x from word, x is given
 * purge one symbol from a text
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
 * unique characters in order of first appearance
 * Turn "banana" into "ban".
 * Delete every character that has already occurred.
 * Keep one of each character, the earliest, and drop the repeats.
 * dedupe the characters of {s}
 * How do I strip repeated letters, adjacent or not, from a string?
 * in-place removal of all later copies of each character
 * Reduce a text to the set of its characters, order kept.
 * duplicates out of a string
 * every letter only once please, first stays
 * collapse a text to its distinct symbols
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
 * copy a string without repeated characters
 * distinct characters of a text in another buffer
 * Write each character only once, in order of appearance, to an output buffer.
 * How do I get a new string with the duplicates removed?
 * unique letters of a word, copied out
 * Write a function that copies the first of each character.
 * "banana" to "ban" in out
 * set of characters as a new text
 * text with every character once, original untouched
 * deduplicated copy of a word
 * which characters occur, as a string
 * alphabet of a text, first come first
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
 * left trim of spaces
 * Cut off leading blanks.
 * Shift the text to the front so that it begins with something other than a space.
 * ltrim: delete spaces on the left of {s}
 * My line is indented; remove the indentation.
 * strip leading spaces
 * Drop every ' ' before the first other character.
 * How do I get rid of spaces at the beginning of a string?
 * in-place trimming of spaces on the left side
 * text starts with blanks, cut them
 * strip indentation made of blanks
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
 * trim the spaces off a string
 * Cut off leading and trailing blanks.
 * strip: no spaces at the start or the end, inner ones stay
 * Trim the text {s} on both sides.
 * Clean up user input by dropping spaces around it.
 * How do I remove surrounding whitespace (spaces) from a C string?
 * Delete spaces in front of the first and behind the last other character.
 * " ab c " becomes "ab c".
 * in-place trimming of blanks on both sides
 * no blanks around the word
 * strip padding blanks on both ends
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
 * copy without the spaces at both ends
 * Write the text without leading and trailing blanks to an output buffer.
 * How do I get a copy of a string trimmed of spaces?
 * strip spaces, result in a second array
 * Write a function that copies a string and leaves out surrounding spaces.
 * new string without blanks around it
 * text trimmed of blanks, original untouched
 * inner part of a padded text, copied
 * take the word out of its padding of spaces
 * " ab " to "ab" in out
 * clean copy of user input, no spaces around
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
 * trim all whitespace
 * strip whitespace, tabs and newlines from both ends
 * How do I remove a trailing newline and spaces around a string?
 * remove white space before and after a text
 * python strip() on a C string
 * Write a function that trims spaces, tabs and line breaks.
 * cut off blanks, tabs, \n at the start and end
 * clean up a line read from a file
 * chop whitespace around user input
 * whitespace trimming in place
 * java trim
 * text without surrounding white space
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
 * is the string blank
 * empty or only whitespace
 * Is there nothing but spaces in the text?
 * blank string check
 * did the user type nothing
 * Write a function that tells whether a string is empty or consists of white space.
 * true for "" and "   "
 * no visible character in the text
 * isblank for a whole string
 * is the input field left empty
 * not str.strip()
 * only spaces, tabs or newlines, or nothing at all
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
 * collapse multiple spaces
 * Squeeze repeated blanks into one.
 * Turn "a   b  c" into "a b c".
 * normalize the spacing of a text, ends included
 * Remove extra spaces between words, leaving one.
 * How do I shrink double spaces to single ones?
 * Drop each space that follows a space.
 * one blank instead of many in {s}
 * tr -s ' ' on a C string
 * too many blanks between words, make one
 * reduce blank runs to a single blank
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
 * capitalize a word
 * Turn "hELLO" into "Hello".
 * sentence case: upper-case first letter, lower case for the rest
 * str.capitalize() on a C string
 * First letter big, all others small.
 * How do I fix the capitals of a name typed as "jOHN"?
 * Upper-case the initial and lower-case everything after it.
 * capitalization of {s}, in place
 * Convert a word to capitalized form.
 * first big rest small
 * initial in upper case, remainder folded to lower
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
 * alternating capitals, starting with a capital
 * Turn "mocking" into "MoCkInG".
 * Make letters upper and lower case in turns by their index.
 * mocking-spongebob case
 * upper case at index 0, 2, 4 and so on, lower case in between
 * How do I write a text in zigzag case?
 * Set the case of each letter of {s} by the parity of its position.
 * staggered case for a C string, in place
 * Every other character a capital, beginning with the first; positions count all characters.
 * HeLlO from hello
 * toggle the size of letters by position, big at zero
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
 * alternating case, starting small
 * every second letter a capital, the first one small
 * hElLo style text
 * lower case at even positions, upper case at odd ones
 * How do I write a word as mOcKiNg?
 * Write a function for alternating capitals that begins with a small letter.
 * odd positions upper case
 * sarcastic text with the second letter big
 * zigzag capitals, first letter lower
 * change case in turns, small first
 * aLtErNaTiNg letters
 * capital letters at index 1, 3, 5
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
 * camel case to snake case
 * Turn "maxItemCount" into "max_item_count".
 * Insert an underscore before each capital but a leading one, and make it small.
 * identifier style conversion: camel to snake
 * Rewrite a Java-style name in C style.
 * How do I get snake_case from camelCase?
 * Lower all capitals, separating words by underscores.
 * snake-case form of {s} in {out}
 * split a camel-cased identifier with underscores
 * myVarName to my_var_name
 * identifier humps turned into underscores
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
 * snake case to camel case
 * Turn "max_item_count" into "maxItemCount".
 * Remove underscores and capitalize the letter after each.
 * identifier style conversion: snake to camel
 * Rewrite a C-style name in Java style.
 * How do I get camelCase from snake_case?
 * Drop each '_' and make the next small letter a capital.
 * camel-case form of {s}, written over it
 * join the parts of an underscored identifier with capitals
 * my_var_name to myVarName
 * identifier underscores turned into humps
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
 * Does the string contain another string?
 * substring test
 * Check whether {a} has {b} somewhere in it.
 * Return true if the second text is part of the first; an empty one always is.
 * contains: is a word inside a text?
 * Is one string a substring of the other, the second in the first?
 * strstr(a, b) != NULL
 * Does my sentence include this word?
 * Search a text for a piece of text and say whether it is there.
 * does the haystack hold the needle?
 * is word b inside a
 * second string occurs as a contiguous part of the first
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
 * text contains a word, ignoring case
 * case-insensitive search for a part of a text
 * Is the word somewhere in the text, whatever its capitals?
 * search without regard to upper and lower case
 * does the sentence mention this word, case ignored
 * Write a function that finds a text in another one case-insensitively.
 * strcasestr as a truth value
 * look for "cat" and find "Cat" too
 * second text inside the first, capitals do not matter
 * spam filter: word present in any case
 * substring search that treats a and A alike
 * find in page, not case sensitive
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
 * overlapping substring count
 * At how many positions of {a} does {b} start?
 * Return the number of occurrences of the second string in the first, overlaps allowed.
 * "aaa" contains "aa" twice: count like that.
 * How many times does a pattern appear in a string, matches may overlap?
 * Count all starting places of a substring.
 * number of matches of a needle at any offset
 * occurrences of a piece of text, shared characters permitted
 * Try each position and count the full matches.
 * aaaa has aa 3 times, that way of counting
 * matches at every offset, sharing characters
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
 * non-overlapping substring count
 * How many times can the second text be cut out of the first, one after another?
 * Return the number of matches of the second string in the first, going on behind each match.
 * "aaaa" contains "aa" twice if matches must not overlap: count like that.
 * str.count(sub) of Python on C strings
 * How many replacements would a search-and-replace make?
 * Count separate occurrences of a pattern.
 * disjoint matches of a needle, left to right
 * Find a match, skip over it, and continue; how many in all?
 * aaaa has aa 2 times, that way of counting
 * matches that do not share characters
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
 * last position of a substring
 * Where in {a} does {b} occur for the last time?
 * Find the rightmost match of the second string in the first.
 * rfind / lastIndexOf for C strings
 * Search a text from the end for a piece of text.
 * highest index at which the needle starts, -1 if nowhere
 * At which position does the word appear last? An empty one is found at the end.
 * rightmost substring match
 * reverse substring search
 * where is the last "ab" in it
 * final offset of a contiguous match, else -1
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
 * strrchr as an index
 * Where does {c} stand for the last time in {s}?
 * Find the rightmost copy of a character.
 * last position of a given character
 * Search from the end for a character; how far from the start is it?
 * lastIndexOf for one character
 * At which place is the final occurrence of the character? -1 if it is absent.
 * highest index of a character in a text
 * rightmost match of a character, else -1
 * last place of a letter
 * final offset of a symbol, else -1
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
 * nth occurrence of a character
 * Where is {c} met for the {n}-th time?
 * Find the position of copy number {n} of a character.
 * index of occurrence {n} of {c}, else -1
 * Go along the text, count the matches, and stop at number {n}.
 * Where is the third slash? Answer for any character and number.
 * position of the n-th match of a character
 * At which place does the character appear for the n-th time?
 * find nth
 * where is the second comma
 * offset of an enumerated symbol occurrence, else -1
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
 * case-insensitive string equality
 * Check whether two texts are the same apart from capitals.
 * Return true if the strings match when both are in lower case.
 * strcasecmp(a, b) == 0
 * equalsIgnoreCase for C strings
 * Do "Yes" and "YES" count as the same answer? Compare two strings that way.
 * Compare without regard to case.
 * same word, whatever its case?
 * Is {a} the same as {b} if case does not matter?
 * YES == yes ?
 * identity of two texts after case folding
 * same strings or not, upper or lower case doesnt matter
 * strings equal ignoring case, yes or no
 * are two texts equal when case is ignored
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
 * copy a string in {OP}
 * {OP} version of a text in another buffer
 * Write the text in {OP} to an output buffer.
 * How do I get a copy of a string in {OP}?
 * {OP} copy, original untouched
 * Write a function that stores a string in {OP} in a second array.
 * all letters in {OP}, result in out
 * new string in {OP} from a C string
 * text converted to {OP} while copying
 * {OP} duplicate of a word
 * give me the word in {OP}, not in place
 * str.{OP:2}() into a buffer
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
 * case-insensitive string comparison
 * Which of two words comes first in a dictionary that ignores capitals?
 * strcasecmp with the result reduced to its sign
 * Three-way order of two texts in lower case
 * Return -1 if the first sorts before the second, 1 if after, 0 if they differ only in case.
 * sort key comparison for names, case ignored
 * Order two strings as if all letters were small.
 * Does {a} precede {b} when case does not matter? Answer with a sign.
 * comparator for a case-blind sort
 * sort names without caring for big letters, -1 0 1
 * lexicographic order after case folding
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
 * case-insensitive prefix test
 * Check whether the text starts with the given word, whatever the capitals.
 * Return true if the second string matches the front of the first without regard to case.
 * starts-with, upper and lower case alike
 * "HTTP" and "http" both count as the start of a URL: test {a} for the prefix {b} that way.
 * Is the beginning of {a} the same as {b} apart from case?
 * istarts_with for C strings
 * Does the line open with this keyword in any capitalization?
 * prefix comparison with case folding
 * begins with HTTP or http, dont care
 * leading match after case folding
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
 * text ends with a word, ignoring case
 * case-insensitive suffix test
 * Does the file name end with .jpg or .JPG?
 * same ending, capitals do not matter
 * Write a function that tests the end of a text without regard to case.
 * iends_with for C strings
 * does the second text close the first, case ignored
 * file extension check in any case
 * suffix match, a and A alike
 * text ends in this word, big or small letters
 * last letters equal to a given ending, case-blind
 * has the name this ending, upper or lower
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
 * Is the text an integer: an optional sign and then digits only?
 * integer literal test
 * Check whether a string such as "-42" or "+7" is a whole number.
 * Return true if there is at least one digit and nothing but digits after an optional + or -.
 * Can the string be parsed as an int without leftovers?
 * Is {s} a signed decimal integer?
 * validate numeric input, sign allowed, no blanks
 * Does the field contain a whole number?
 * matches [+-]?[0-9]+
 * is it an integer in text form?
 * can i turn "12a" into an int? check first
 * text is a whole number literal
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
 * Is the text a decimal number, with an optional sign and at most one point?
 * decimal number test
 * Check whether a string such as "-3.14" or ".5" is a number.
 * Return true for digits with an optional leading sign and an optional decimal point.
 * Can the string be read as a fixed-point number? One digit at least.
 * Is {s} numeric, fractions allowed, no exponent?
 * validate a price field: sign, digits, one dot
 * Does the input look like a float without an exponent?
 * is it a real number in text form, such as 10, 10.5 or -0.25?
 * numeric string check, one '.' permitted
 * is "3.5" a number, "3.5.1" not
 * text is a fixed-point literal
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
 * identifier test: letter or underscore first, then letters, digits, underscores
 * Check whether a string can be a variable name.
 * Return true if the name begins with a letter or _ and goes on with letters, digits or _.
 * valid variable name?
 * Could {s} be the name of a function in C, keywords aside?
 * matches [A-Za-z_][A-Za-z0-9_]*
 * Does the word follow the rules for identifiers? The empty string does not.
 * legal symbol name check
 * Is this a proper name for a variable?
 * may i call my variable that
 * text is a legal symbol in C
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
 * Does the text look like an e-mail address: something, one @, something with a dot inside?
 * simple e-mail check
 * Check for exactly one '@' with text before it and a dot inside the part after it.
 * Return true if the string has the form name@host.tld, without spaces.
 * Is {s} plausibly an e-mail address?
 * valid email format, basic rules only: one at sign, a dot in the domain, no blanks
 * Did the user type something like an e-mail address?
 * The domain must have a dot that is neither its first nor its last character.
 * email-like string test
 * sanity check for mail addresses
 * mail typed right? at sign and dot
 * plausible mailbox syntax
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
 * IPv4 address check
 * Check for four numbers from 0 to 255 separated by dots, without leading zeros.
 * Return true if the string is something like 192.168.0.1.
 * valid IP address?
 * Does {s} consist of four octets in decimal notation?
 * dotted-quad validation
 * Is this a well-formed IP (version 4) address?
 * four parts, each at most 255, three dots, nothing else
 * Did the user enter a proper IPv4 address?
 * "256.1.1.1" is not ok, "10.0.0.1" is
 * text is a dotted internet address
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
 * Return true if the text is no shorter than {K} and mixes cases and digits.
 * strong password test, length {K} and up, one digit and both cases
 * Does {s} satisfy: {K} characters, one capital, one small letter, one digit?
 * Validate a new password (at least {K} long, upper, lower, number).
 * Is the password acceptable, meaning {K}+ characters with lower-case, upper-case and numeric ones?
 * Reject passwords below {K} characters or lacking a digit, a capital or a small letter.
 * password policy check, {K} characters minimum and three character classes
 * pw needs {K} chars, Aa and a digit
 * secret fulfils the policy: {K} long, mixed case, numeral
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
 * is the password strong: 8 characters, small, capital, digit
 * strong password check, 8+ with upper, lower, number
 * Is this a safe password, at least 8 long with a capital, a small letter and a digit?
 * password with upper case, lower case and a number, 8 or longer
 * validate a password: 8 chars, a-z, A-Z and 0-9 in it
 * Write a function that checks if a password has 8 characters, both cases and a digit.
 * password strength, true if 8+ characters, mixed case and a digit
 * has capital, small letter, digit and at least eight characters
 * may the user choose this password: 8 long, upper and lower case, number
 * sign-up form password rules: eight characters, two cases, one digit
 * is my password secure, meaning 8 chars, Aa and a number
 * weak or strong password (8, lower, upper, digit)
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
 * password score from 0 to 5: 8 characters, small, capital, digit, other sign
 * how strong is a password: a point for 8+ length, a-z, A-Z, 0-9, other
 * points for a password: length of 8, small, capital, digit, special sign
 * Rate a password: one point each for 8 characters, lower, upper, digit and anything else.
 * How many of five password rules (8 long, small, capital, digit, symbol) are met?
 * Write a function that returns the password strength 0 to 5: length 8, lower, upper, number, other character.
 * password strength meter, up to 5: eight characters and four kinds of characters
 * one point each for 8 characters, lower case, upper case, number and symbol
 * security level as a count of met criteria: 8+, lower, upper, digit, non-alphanumeric
 * weak 0 ... strong 5, points for length 8, a, A, 1, sign
 * password quality number: 8 chars, small, big, numeral, other, a point each
 * tally of fulfilled criteria: length from 8, lower, upper, digit, symbol
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
 * ISO date check
 * Check whether a string such as "2024-02-29" is a real calendar day.
 * Return true if year, month and day are digits in the right places and the day exists.
 * valid ISO 8601 date, leap years considered
 * Does {s} denote a day that exists, written year-month-day?
 * Validate a date string with hyphens.
 * Is "2023-02-30" a date? Decide such questions.
 * date format and range check, Gregorian calendar
 * four digits, hyphen, two digits, hyphen, two digits, and a possible day
 * 2024-13-01 wrong, 2024-12-01 right
 * text is an existing day, year first
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
 * valid date dd/mm/yyyy
 * is it a date like 31/12/2024
 * Check a date text with slashes, day first.
 * European date check, dd/mm/yyyy
 * Is "29/02/2023" a real day?
 * Write a function that validates a DD/MM/YYYY string.
 * day/month/year text, leap years considered
 * dd/mm/yyyy string with day, month and year that exist
 * calendar date written day first
 * dd/mm/yyyy format and range check
 * does the birthday typed by the user as dd/mm/yyyy exist
 * two digits, slash, two digits, slash, four digits, and a possible day
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
 * {OP} of a date string
 * get the {OP} from "2024-05-17"
 * {OP} part of a yyyy-mm-dd text
 * Which {OP} does an ISO date name?
 * parse the {OP} out of a date
 * Write a function that returns the {OP} of a date written as year-month-day.
 * extract the {OP} as a number
 * {OP} number in a YYYY-MM-DD text
 * date text to {OP}
 * read only the {OP} from a timestamp's date
 * the {OP} of an ISO 8601 date
 * {OP} field of a date typed with hyphens, -1 if the text is too short
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
 * time of day check
 * Check whether a string such as "23:59" is a clock time.
 * Return true if there are two digits up to 23, a colon, and two digits up to 59.
 * valid HH:MM, 00:00 to 23:59
 * Does {s} denote a time on a 24-hour clock?
 * Validate the start time of a meeting typed as hours:minutes.
 * Is "24:00" allowed? No; test strings for proper times.
 * military time format check with a colon
 * two digits, colon, two digits, in range
 * is "7:5" ok? no, "07:05" yes
 * text is an existing minute of the day
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
 * "HH:MM" to minutes
 * How many minutes after midnight is "13:45"?
 * Parse a clock time and return 60 * hours + minutes.
 * minutes of the day from a five-character time text
 * Read two digits, a colon and two digits as a time in minutes.
 * Turn a time string into a number of minutes.
 * From 07:30 I want 450: convert such texts.
 * minute count of a 24-hour time in {s}
 * time text to minute index; -1 if the text is shorter than five characters
 * "01:30" as 90
 * day minute denoted by a clock text
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
 * parse hh:mm:ss to seconds
 * time string to seconds
 * How many seconds is "01:02:05"?
 * convert a clock text with seconds to a number
 * Write a function that reads HH:MM:SS and returns seconds.
 * hours, minutes, seconds as text to total seconds
 * duration text to seconds
 * "00:03:20" gives 200
 * split at the colons, multiply by 60 each time
 * also works for mm:ss: every colon multiplies by sixty
 * seconds of a stopwatch string
 * time of day text as seconds since midnight
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
 * format seconds as hours, minutes and seconds with two digits each
 * Turn 3725 into "01:02:05".
 * How do I print a duration in seconds like a digital clock?
 * hh:mm:ss text of {n} seconds, below 100 hours
 * Format an elapsed time with leading zeros and colons.
 * seconds to clock notation
 * Show the remaining time as text: hours:minutes:seconds.
 * Convert {n} seconds to a time string in {out}.
 * stopwatch display string
 * 3661 -> 01:01:01
 * elapsed span rendered with colons
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
 * seconds to mm:ss
 * format a time as minutes and seconds
 * How do I print 125 seconds as 02:05?
 * song length as text
 * Write a function that formats seconds as MM:SS.
 * two digits for minutes, colon, two digits for seconds
 * countdown display from seconds
 * playing time of a track as a string
 * timer text below 100 minutes
 * minutes:seconds with leading zeros
 * duration of a video as mm:ss
 * stopwatch text without hours
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
 * minutes since midnight to hh:mm
 * format minutes as a time of day
 * How do I print 825 minutes as 13:45?
 * clock text from minutes of the day
 * Write a function that formats minutes as HH:MM.
 * two digits for the hour, colon, two digits for the minute
 * time string from a minute count, below 24 hours
 * minute of the day as a clock reading
 * 450 -> 07:30
 * digital clock text without seconds
 * hours and minutes with leading zeros
 * timetable entry as text
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
 * HTML colour code check
 * Check for a # followed by exactly six hexadecimal digits.
 * Return true if the string is a CSS colour of the form #rrggbb.
 * valid hexadecimal color code?
 * Does {s} name a colour in web notation with six digits?
 * number sign and then six of 0-9, a-f or A-F, nothing else
 * Did the user enter a proper color like #FF8800?
 * hash sign, six hex digits, end
 * web colour format check
 * "#ff00zz" no, "#ff00aa" yes
 * text is a hash-prefixed colour triple
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
 * hex color string to a number
 * parse #rrggbb
 * "#FF8800" to an rgb integer
 * How do I convert an HTML color to a number?
 * css colour text to 0xRRGGBB
 * Write a function that reads a hex colour string.
 * web color to int
 * value of a colour written with a hash sign and six hex digits
 * read a color code like #00ff7f
 * html colour to packed rgb
 * number behind a stylesheet colour
 * hex digits after # as one integer
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
 * rgb to hex color string
 * color number to #rrggbb text
 * 0xFF8800 to "#ff8800"
 * How do I write a colour for CSS?
 * html color code from an rgb integer
 * Write a function that formats a colour as a hash sign and six hex digits.
 * packed colour to web notation
 * css color string
 * print an rgb value as a web color
 * stylesheet text of a colour number, small letters
 * text like #00ff7f from a pixel value
 * hex code of a color as a string
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
 * balanced brackets of three types
 * Check that every bracket is closed by one of its own type in the right order.
 * Return true if round, square and curly brackets are properly nested.
 * valid parentheses, other characters ignored
 * matching brackets test with a stack
 * Does each opening bracket have its closing partner, correctly nested?
 * Is "([])" well formed and "([)]" not? Decide that for a string of at most 64 open brackets.
 * bracket matching for source code, all three types
 * well-formed nesting of parentheses, brackets and braces
 * () and [] and curly ones all closed in right order?
 * nesting of the three bracket sorts is sound
 * does every bracket of the three sorts have its partner
 * are round, square and curly brackets closed in the right order
 * valid nesting of round, square and curly brackets in a string
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
 * balanced parentheses test, ( and ) only
 * Check that every '(' of a C string is closed later and no ')' comes too early.
 * Return true if opening and closing round brackets match in the text.
 * Do the parentheses in my expression pair up?
 * parenthesis matching with a depth counter over a NUL-terminated string
 * Is {s} properly parenthesized?
 * Does "(a+b)*(c" lack a closing bracket? Test such strings.
 * count up at '(' and down at ')': never negative, zero at the end
 * round brackets well nested in a text
 * all ( closed?
 * round brackets nest soundly
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
 * How many parentheses must be added to make a string balanced?
 * minimum insertions for valid parentheses
 * Count the unmatched ( and ) of a text.
 * Return the number of round brackets that have no partner.
 * fewest brackets to add so that all are matched
 * How many brackets are missing in the expression?
 * unmatched parenthesis count in {s}
 * What is the least number of ( or ) to insert for a balanced text?
 * missing partners of parentheses, both directions together
 * add the closings without opening and the openings without closing
 * "(()" lacks one, number lacking
 * repair effort for round brackets, in insertions
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
 * atoi
 * Parse a decimal number with optional leading spaces and an optional sign.
 * Turn the text "  -42xyz" into -42.
 * Return the integer at the start of the string, 0 if there is none.
 * string to int
 * How do I read a signed number from a C string?
 * What is the numeric value of the text {s}?
 * signed decimal parse that stops at the first non-digit
 * convert text digits with + or - to a number
 * "42" to 42
 * leading decimal numeral as a value
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
 * parse {K} text
 * Which number is written by the {K} digits in the string?
 * Read {K} digits (base {K:2}), stopping at the first other character.
 * {K} string to integer
 * What is the value of this {K} text?
 * strtol with base {K:2} for numbers without a sign
 * Turn {K} digits into a number; no digits give 0.
 * decode {s} from {K} notation
 * I have a number in {K} form as text and want its value.
 * "101" or "17" in {K} is what number
 * value of a numeral in positional system {K:2}, {K}
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
 * hex string to integer
 * Parse hex text such as "1aF".
 * Which number do the hexadecimal digits spell?
 * Read 0-9, a-f and A-F in base 16; no digits give 0.
 * decode {s} from hexadecimal
 * strtoul(s, 0, 16) for plain digits
 * What is "ff" in decimal? Convert texts like it.
 * hex to int
 * turn a hexadecimal text into its value
 * "1F" to 31
 * value of a base-sixteen numeral
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
 * atof without exponents
 * Parse a decimal number with an optional sign and fraction.
 * Turn the text "3.25" into a double.
 * Which real number is written in the string? Digits, then perhaps a point and more digits.
 * string to double
 * How do I read a decimal fraction from a C string?
 * Return the value of {s} as a double, 0 without digits.
 * decimal text to floating point
 * read a price like 19.99 from text
 * "2.75" to 2.75
 * leading fixed-point numeral as a value
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
 * itoa for signed numbers
 * Convert an integer to a string, with a minus sign if it is negative.
 * int to string
 * Turn -42 into the text "-42".
 * How do I print a number into a character array without sprintf?
 * decimal text of {x} in {out}
 * number to text, negative ones included
 * Spell out {x} in digits, signed.
 * Store the decimal representation of an integer as a C string.
 * -17 to "-17"
 * render a whole number as decimal text
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
 * number to words
 * spell a number from 0 to 999 in English
 * 42 to "forty-two"
 * How do I write a number out in words?
 * integer to English text, below one thousand
 * Write a function that converts a number to words.
 * number as on a cheque, up to nine hundred ninety-nine
 * say a number: 215 is "two hundred fifteen"
 * in words please, small letters
 * write out the amount for a bank form
 * numeral spelled with letters
 * English name of a number under 1000
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
 * integer to string in any base, digits 0-9 then a-z
 * Convert {x} to base {base} as text.
 * Print a number with the given radix.
 * How is {x} written in base {base}?
 * base conversion of a number to a C string
 * itoa(x, out, base) with small letters
 * Spell a number in another number system.
 * to_string with a radix
 * Write the digits of {x} in base {base}, no leading zeros, zero is "0".
 * 255 in base 16 gives ff, any base
 * render a number in a positional system of choice
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
 * {OP} text of an unsigned number
 * Convert a number to a {OP} string.
 * How is {x} written in {OP}? Zero is "0".
 * unsigned integer to {OP} digits
 * Print {x} in {OP} into the array {out}.
 * {OP} representation as a C string, shortest form
 * number to {OP} text
 * Spell out an unsigned integer in {OP}.
 * int to {OP}, no padding
 * want the {OP} digits of n as text
 * render an unsigned word as {OP} text
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
 * int to binary string
 * decimal to binary
 * convert a number to binary text
 * How is a number written with zeros and ones?
 * binary representation of an int as a string
 * Write a function that converts an integer to a binary string.
 * integer in base 2, minus sign if negative
 * python bin without 0b
 * print an int in binary into a buffer
 * number as a string of bits, no leading zeros
 * 5 becomes "101"
 * signed number to base two text
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
 * int to hex string with capital letters
 * decimal to hexadecimal, upper case
 * convert a number to hex text
 * How is 255 written as FF?
 * hex representation of an int, letters A to F
 * Write a function that converts an integer to an upper-case hex string.
 * sprintf with %X
 * number to base 16 in capitals
 * print an int in hex into a buffer, uppercase
 * hexadecimal text without leading zeros, A-F
 * 3735928559 as DEADBEEF
 * hex dump of one word in big letters
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
 * thousands separators
 * Turn 1234567 into "1,234,567".
 * Format an amount with commas.
 * How do I print a large number so that it is easy to read?
 * decimal text of {x} with commas every three digits
 * number formatting with digit grouping
 * Insert a comma after each third digit from the right.
 * Show the population figure with thousands separated by commas.
 * comma-grouped integer as a C string
 * 1000000 as 1,000,000
 * render a number with a mark every three places
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
 * zero-padded number, width {K}
 * Print {x} with leading zeros so that it has {K} digits.
 * What does sprintf with %0{K}d give?
 * Fill a counter display of {K} digits.
 * Format a number with exactly {K} digits, the highest ones are dropped if there are more.
 * left-pad an integer with zeros to {K} places
 * decimal text of fixed width {K}, leading zeros
 * Turn a file number into a text of {K} digits.
 * Write the last {K} decimal digits of a number, zeros in front.
 * 7 with {K} places and zeros in front
 * render the last {K} places, zero-filled
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
 * pad a number with leading zeros
 * number to text with zeros in front, width given
 * How do I print 7 as 007?
 * zero-fill an integer to a width
 * sprintf with %0*d
 * Write a function that formats a number with leading zeros.
 * fixed-width number as a string
 * right-aligned digits, zeros on the left
 * file name counter with zeros
 * text of a number, at least so many digits
 * python zfill of a number
 * add zeros before a number until it is wide enough
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
 * remove leading zeros from a string
 * strip the zeros in front of a number text
 * Turn "00042" into "42".
 * How do I get rid of zeros at the start of a string?
 * number text without leading zeros, in place
 * Write a function that deletes leading zeros, but leaves one if there is nothing else.
 * "000" becomes "0"
 * cut zeros off the front of a digit string
 * lstrip zeros
 * shorten 007 to 7
 * drop padding zeros of a number stored as text
 * clean an article number of its first zeros
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
 * cents to a price string
 * Format a non-negative amount of money given in cents.
 * Print hundredths as a decimal number with two places.
 * Turn 5 into "0.05" and 250 into "2.50".
 * How do I show cents as dollars and cents?
 * fixed two-decimal text of {x} hundredths
 * money format: point before the last two digits
 * price tag text from an integer number of cents
 * Write {x} / 100 with exactly two digits after the point.
 * 1999 is 19.99
 * render hundredths as a decimal amount
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
 * format a number with two decimals
 * double to string, 2 decimal places
 * How do I print 3.14159 as 3.14?
 * price as text from a double
 * sprintf with %.2f
 * Write a function that writes a real number with two digits after the point.
 * number to text rounded to cents
 * money amount to string
 * decimal text with exactly two fraction digits
 * show 2.5 as 2.50
 * round to hundredths and convert to text
 * dollars and cents from a floating-point amount
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
 * Roman numeral to integer
 * Which number is "MCMXCIV"?
 * Parse a text of the letters I, V, X, L, C, D and M.
 * Read Roman numerals: a smaller sign before a larger one is subtracted.
 * value of the Roman number {s}, in capitals
 * Decode the year on an old building, written in Roman digits.
 * roman to int
 * Return the value of a Roman numeral such as XIV.
 * How much is IX in ordinary digits? Convert Roman numerals like it.
 * XLII is which number
 * value of an antique numeral
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
 * integer to Roman numeral
 * How is 1994 written in Roman digits?
 * Convert an ordinary number to Roman notation in a buffer.
 * Spell {x} with the letters M, D, C, L, X, V and I.
 * int to roman
 * Print a chapter number in Roman numerals.
 * Turn 9 into "IX" and 40 into "XL".
 * Roman text of {x}, capitals, subtractive forms
 * Number to Roman: take the largest value that fits, repeatedly.
 * 2024 the way the romans wrote it
 * render a number as an antique numeral
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
 * Excel column title to number
 * Which column number is "ZZ" if A is 1?
 * Read capital letters as a bijective base-26 number.
 * column letters to index, A = 1, Z = 26, AA = 27
 * How many columns from the left is the column with this title?
 * number of the spreadsheet column {s}
 * Turn the column name of a cell reference into a number.
 * title to number
 * decode spreadsheet column letters
 * excel column BC is number?
 * ordinal of a lettered spreadsheet column
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
 * number to Excel column title
 * What is column 28 called? AB; find such names.
 * Convert a column number to letters: 1 is A, 26 is Z, 27 is AA.
 * bijective base-26 text of {x}
 * column index to letters
 * Print the heading of spreadsheet column {x}.
 * Turn a positive number into a column name.
 * spreadsheet column label from its position
 * title of column {x} in capitals
 * excel column 55 is called?
 * letters of an ordinal spreadsheet column
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
 * ordinal number as text
 * Turn 21 into "21st".
 * How do I print a rank like 3rd or 12th?
 * Append st, nd, rd or th to a non-negative number.
 * English ordinal of {x} in {out}
 * format a position in a race
 * number plus the right one of st, nd, rd, th
 * ordinal suffix after the digits
 * Spell the day of a month as in "the 22nd", digits and suffix.
 * 1 -> 1st, 2 -> 2nd
 * rank rendered with its English ending
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
 * fizzbuzz text
 * Fizz, Buzz, FizzBuzz or the number as a string
 * Write "Fizz" for multiples of 3, "Buzz" for multiples of 5, "FizzBuzz" for both, else the number.
 * What does one say in the FizzBuzz game at this number?
 * fizzbuzz line for one number in a buffer
 * Write a FizzBuzz function that stores the word or the digits.
 * fizzbuzz string of n
 * one entry of the fizz buzz list
 * the word for a number in fizz buzz, otherwise its decimal digits
 * print fizz, buzz or n
 * kids' counting game as text
 * fizz buzz output for a positive number
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
 * Caesar cipher with a key from 0 to 25
 * Shift every letter by {k} places in the alphabet, wrapping round and keeping its case.
 * Rotate the letters of a string by a number of positions.
 * How do I encode a message by moving each letter forward {k} steps?
 * substitution cipher by alphabet shift on {s}
 * Caesar-encode capital and small letters with the shift {k}.
 * ROT-k for a C string
 * Secret writing: replace each letter by the one {k} further on.
 * in-place Caesar encryption, variable key
 * shift my message k letters on
 * additive letter substitution, forward
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
 * caesar cipher with any shift
 * shift letters by n, negative n shifts back
 * Rotate each letter by any number of places, upper and lower case.
 * How do I encrypt a text with a Caesar shift of any size?
 * caesar cipher in place, the shift may be negative or over 26
 * Write a function for a Caesar cipher on a string.
 * move all letters along the alphabet, wrapping around
 * encode a message by a letter shift, spaces stay
 * rotate the alphabet under a text
 * encrypt and decrypt with one function: decrypt by minus the shift
 * letters shifted by an arbitrary integer
 * secret message with a shift key
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
 * caesar cipher into another buffer
 * write the shifted text to an output buffer
 * Encrypt a message with a letter shift and keep the original.
 * How do I get a Caesar-encrypted copy of a string?
 * copy of a text with all letters moved along the alphabet
 * Write a function that stores the Caesar cipher of a string in a second array.
 * cipher text in out, plain text unchanged
 * shift letters while copying, both cases, any shift
 * encoded copy of a message
 * secret version of a text in a new string
 * rotate letters of a source string into a destination
 * caesar with separate input and output
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
 * Caesar decoding with the key {k}, from 0 to 25
 * Move every letter back by {k} places in the alphabet, wrapping round and keeping its case.
 * Undo a Caesar encryption of a string.
 * How do I decode a message whose letters were moved forward {k} steps?
 * shift letters backwards, 'a' being preceded by 'z'
 * Recover the plain text from a Caesar-encoded one.
 * Caesar-decode capital and small letters of {s}.
 * reverse of the alphabet shift
 * in-place Caesar decryption, variable key
 * shift the message k letters back
 * additive letter substitution, backward
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
 * rot13 of a string
 * Shift every letter by 13 places, both cases.
 * Encode or decode a spoiler with ROT13.
 * Rotate the alphabet halfway for each letter of {s}.
 * Applying it twice gives the text back: swap each letter with the one 13 further.
 * ROT13 cipher on a C string
 * Hide the punch line by the usual 13-letter rotation.
 * replace a by n, b by o and so on, in capitals as well
 * in-place rotation of all letters by half the alphabet
 * hide spoilers, 13 on
 * self-inverse letter rotation
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
 * atbash of a string
 * Mirror the alphabet for every letter.
 * Replace each letter by the one equally far from the other end of the alphabet.
 * reversed-alphabet cipher on {s}
 * Encode a message with Atbash; other characters stay.
 * swap a with z, b with y, c with x, ...
 * How do I encrypt text by turning the alphabet around?
 * Atbash encoding of a C string
 * in-place letter mirroring
 * a<->z b<->y cipher
 * self-inverse mirroring of the alphabet
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
 * Vigenere encryption
 * Shift each letter of {s} by the next letter of {key}, a meaning 0.
 * polyalphabetic Caesar cipher with a keyword
 * Encode small and capital letters with a repeating key word; other characters stay.
 * How do I encipher a message with the key "lemon"?
 * Vigenere cipher on a C string, case kept
 * Repeat the key word along the text and add letter numbers modulo 26.
 * keyword cipher: a different alphabet shift for each letter
 * in-place Vigenere; an empty key changes nothing
 * caesar with a whole keyword
 * periodic additive substitution by a key word
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
 * vigenere decryption
 * decrypt a vigenere cipher
 * Undo a Vigenere encryption with the same key word.
 * How do I decipher a message with the key "lemon"?
 * shift each letter back by the next letter of the key
 * Write a function that decodes a Vigenere text in place.
 * keyword cipher backwards
 * plain text from vigenere and its key, small letters in the key
 * subtract key letters modulo 26
 * secret text made readable with a key word
 * reverse of the polyalphabetic cipher
 * take the repeating key off a message
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
 * run-length encoding
 * Turn "aaabb" into "a3b2".
 * Compress a string by counting repeated characters.
 * Write character and count of every run of equal characters to {out}.
 * RLE of a C string, counts always written
 * How do I shorten a text with many repeats?
 * basic string compression with counts
 * Encode {s} as pairs of a character and the number of its repetitions.
 * Replace runs by the character followed by how often it stands there.
 * aaab -> a3b1
 * text as symbol and repetition pairs
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
 * run-length encoding, single characters without a count
 * aaabcc to a3bc2
 * compress a string, write the number only if it is above 1
 * Replace repeats by character and count; lone characters stay as they are.
 * How do I shorten "aaab" to "a3b"?
 * Write a function for string compression that omits counts of one.
 * rle without ones
 * count only for runs of two or more
 * basic string compression, 1 not written
 * letters followed by how often, unless once
 * pack repeated letters, keep single ones
 * abbc becomes ab2c
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
 * run-length encoding with the count first
 * aaabb to 3a2b
 * count before the character, for every run
 * Write how often and then which character.
 * How do I turn "wwwb" into "3w1b"?
 * Write a function that run-length encodes with numbers in front.
 * rle as number and letter
 * say how many of each: look and say of a text
 * number then symbol for each run
 * encode repeats as 4x1y
 * runs with a leading count
 * two a's, one b as 2a1b
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
 * run-length decoding
 * Turn "a3b2" into "aaabb".
 * Expand pairs of a character and a one-digit count.
 * Undo RLE: repeat each character as often as the digit behind it says.
 * decompress a string in which every character is followed by a digit
 * How do I unpack run-length coded text?
 * RLE decoder for single-digit counts
 * Write each character of {s} to {out} as many times as the following digit tells.
 * inverse of run-length encoding; stop at a pair without a digit
 * a3b1 -> aaab
 * text restored from symbol and repetition pairs
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
 * decode a count-first run-length text
 * 3a2b to aaabb
 * expand digit and letter pairs
 * Undo run-length encoding with a one-digit count in front.
 * How do I unpack "2x3y"?
 * Write a function that decompresses a text in which each character follows its one-digit count.
 * repeat each character as often as the digit before it says
 * rle decoder, number then symbol
 * look and say backwards
 * counts in front of characters turned back into runs
 * text from 2w1b style
 * digit, then the character to repeat that many times; stop where no digit stands in front
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
 * wildcard matching with * and ?
 * glob match of a whole string
 * Check whether the file name {a} fits the pattern {b}, such as "*.txt".
 * Return true if the pattern with stars and question marks covers the entire text.
 * fnmatch for two C strings, * and ? only
 * Would "b?g*" accept this text? Test a text against such a pattern.
 * shell-style pattern test, text first, pattern second
 * Does the mask fit the name?
 * match a string against a joker pattern
 * *.jpg type match
 * joker mask covers the whole name
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
 * subsequence test, first text in the second
 * Check whether the first string can be made from the second by deleting characters.
 * Return true if all characters of {a} appear in {b} in the same order.
 * "ace" is one of "abcde", "aec" is not: test two strings like that.
 * Can I cross out letters of the second word and be left with the first?
 * fuzzy match: typed letters in order within a name
 * is {a} a subsequence of {b}?
 * two pointers: advance in the first text at every match in the second
 * order-preserving containment of characters
 * letters of a come in b one after the other, gaps ok
 * order-preserving embedding of the first in the second
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
 * string rotation test
 * Check whether moving some characters from the front to the back turns {a} into {b}.
 * Return true if the strings have the same characters in the same cyclic order.
 * "waterbottle" and "erbottlewat" are rotations: test two strings like that.
 * Are the two words cyclic shifts of each other?
 * same ring of letters, other starting point?
 * Can one text be cut into two parts that give the other when swapped?
 * cyclic equality of two strings
 * rotation check
 * abcd vs cdab
 * cyclic shift relates both texts
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
 * common suffix length
 * How many characters do both texts share at their ends?
 * Count from the back for as long as the strings agree.
 * number of equal trailing characters of {a} and {b}
 * How well do two words rhyme, in letters from the end?
 * longest common ending of two strings
 * length of the shared tail
 * At the end, how many characters are the same?
 * compare two strings backwards until they differ
 * same ending, how many letters
 * extent of the shared tail
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
 * Compare character by character and count mismatches, the surplus length included.
 * number of differing characters between {a} and {b}, surplus ones counted
 * How many typing errors did I make, position by position, missing or extra letters too?
 * mismatch count for two strings, excess length included
 * Return how many character positions do not agree, those beyond the shorter string too.
 * count the letters that are not the same in both words, extra ones counting
 * positional difference count of two texts plus the difference of lengths
 * how many letters are wrong compared to the solution, extra or missing included
 * tally of unequal positions, excess included
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
 * substring by start and length
 * Beginning at index {start}, take {count} characters.
 * substr(start, count) for a C string
 * Extract a piece of text; it is shorter if the text ends earlier.
 * MID of a spreadsheet, with a start that counts from 0
 * How do I cut some characters out of a string at a given position?
 * Write the slice from {start} with at most {count} characters to {out}.
 * text slice; a start behind the end gives the empty string
 * Get a substring.
 * from position 2, 3 letters
 * contiguous part by offset and extent
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
 * insert a string into another
 * put a word into a text at a position
 * insert text at an index
 * How do I insert characters in the middle of a string?
 * s[:i] + word + s[i:]
 * Write a function that inserts one text into another at a place.
 * splice a word in, result in a buffer
 * text with an insertion, at the end if the index is too large
 * add letters at position i
 * string insert
 * place the second text inside the first one
 * new text with a piece pushed in
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
 * delete part of a string
 * remove characters from a position on
 * erase some characters in the middle of a text
 * How do I cut a piece out of a string?
 * string erase(start, count) in place
 * Write a function that from an index on removes count characters.
 * drop a range of characters
 * text without the letters at start and after it, count of them
 * close the gap after deleting characters
 * at index i, remove n characters
 * shorten a string in its middle
 * take out a slice
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
 * substring from start to end
 * s[start:end] of a string
 * part of a text between two indices, the end not included
 * How do I slice a C string?
 * java substring(begin, end)
 * Write a function that copies the characters from a start index up to an end index.
 * cut out a piece of text by its positions
 * python slice of a string
 * characters start to end - 1
 * copy between two positions
 * middle part of a word
 * from index i up to but not including j
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
 * left part of a string
 * Take the leading {n} characters of a text.
 * LEFT function of a spreadsheet
 * Extract a prefix of given length.
 * strncpy with a guaranteed zero at the end
 * What are the first {n} characters? Put them into {out}.
 * Copy at most {n} characters and terminate the copy.
 * bounded string copy of {n} characters plus the terminator
 * beginning of a string, {n} characters long
 * first n letters
 * leading part by extent
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
 * right part of a string
 * Take the trailing {n} characters of a text.
 * RIGHT function of a spreadsheet
 * Extract a suffix of given length.
 * What are the final {n} characters? Put them into {out}.
 * Show just the last {n} digits of an account number.
 * tail of a string, {n} characters long
 * Copy the end of a text.
 * ending of {s} with at most {n} characters
 * last n letters
 * trailing part by extent
 * RIGHT of Excel: the ending of a text
 * last few characters of a string into a buffer
 * final n characters, or the whole string if it is shorter
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
 * truncate a text to {n} characters
 * Shorten the string if it is longer than {n}.
 * Limit the length of a C string by moving its terminator.
 * How do I chop a text after {n} characters?
 * Keep the first {n} characters of {s} and drop the rest.
 * in-place truncation, shorter strings unchanged
 * clip a title to a maximal length
 * Put a zero at index {n} unless the text ends before.
 * maximum length enforcement for a string
 * cut after n letters
 * bound the extent of a text
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
 * repeat a string n times
 * Concatenate {n} copies of a text.
 * REPT of a spreadsheet
 * Turn "ab" with n = 3 into "ababab".
 * How do I multiply a string by a number as in Python?
 * Build a text out of {n} repetitions of {s}.
 * n-fold concatenation of a string with itself, n = 0 giving ""
 * duplicate a text {n} times end to end
 * string repetition into {out}
 * "ha" 3 times is "hahaha"
 * text concatenated with itself repeatedly
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
 * pad a string on the {OP} with blanks
 * Add spaces on the {OP} until the text is {width} characters long.
 * padding on the {OP} to {width} columns, longer texts unchanged
 * How do I bring a text to a fixed width with spaces on the {OP}?
 * Extend {s} on the {OP} with ' ' up to length {width}.
 * space padding, {OP} side, minimal width {width}
 * Format a table cell of {width} characters with blanks at the {OP}.
 * fill with spaces on the {OP} side
 * padded copy of a text, blanks on the {OP}
 * fill up with blanks on the {OP} till it is wide enough
 * text extended at the {OP} edge to a column width
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
 * center a text
 * Put equal numbers of spaces around a string; an odd one goes to the right.
 * centred in {width} columns, longer texts unchanged
 * How do I print a heading in the middle of a line?
 * Surround {s} by blanks so that it is {width} characters wide.
 * str.center with the extra space behind the text
 * middle-aligned text in a fixed-width field
 * Pad on both sides to {width} characters.
 * centre alignment of a C string
 * title in the middle of 20 columns
 * text with balanced blank margins
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
 * reversed copy of a text
 * Copy a string backwards, leaving the original alone.
 * Put the characters of {s} into {out} from last to first.
 * How do I get a reversed string without changing the source?
 * out-of-place string reversal
 * Store the mirror image of a word in a second array.
 * string reverse into a new buffer
 * Spell a text from right to left into {out}.
 * backwards copy with a terminating zero
 * hello -> olleh in a second buffer
 * mirror image of a text, source kept
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
 * interleave two strings
 * Turn "abc" and "12345" into "a1b2c345".
 * Alternate the characters of two texts, beginning with the first.
 * merge strings alternately
 * How do I zip two words letter by letter?
 * Take characters of {a} and {b} by turns and append what is left.
 * weave two texts together
 * riffle of two strings in {out}
 * character-wise interleaving
 * one letter from here one from there
 * alternate symbols of two texts
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
 * join two words by a space
 * first name and last name to full name
 * concatenate two words with a blank between
 * How do I build "John Smith" from two strings?
 * put a space between two texts
 * Write a function that joins two words with a space.
 * a + " " + b
 * combine words into one line
 * two strings separated by a space, into a buffer
 * full name
 * append the second word after a blank
 * glue two texts together, space in the middle
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
 * What is the sum of the ASCII values of all characters?
 * Return the total of the codes of the characters in {s}.
 * simple additive hash of a C string
 * Sum every byte of a text.
 * How much do the character values of my name total?
 * ascii value total of a word
 * add each character's number, 0 for an empty text
 * checksum of a string: plain sum of codes
 * all char codes summed
 * total of the symbol codes
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
 * word value
 * What is the numeric value of a name if a counts 1 and z counts 26?
 * Sum the letter numbers of a text; other characters count nothing.
 * alphabet score of a string
 * gematria-like sum of English letters
 * Total of the positions in the alphabet for all letters of {s}
 * How much is my name worth with a=1, b=2, c=3?
 * letter position sum
 * name score in the alphabet
 * "cab" = 3+1+2
 * total of alphabet ranks
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
 * Scrabble points of a word
 * How many points is a word worth in Scrabble, without bonus squares?
 * Add the tile values of all letters: a is 1, q is 10.
 * English Scrabble value of {s}
 * Sum the tile scores of a string; other characters give 0.
 * word game score: letters by their English tile values
 * score a word for the board game with letter tiles
 * What do the letter tiles of my word total?
 * letter tile points, jx 8, qz 10, k 5
 * word "quiz" scores what in the tile game
 * total of tile values
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
 * sum of numbers in a string
 * What do all the numbers in a sentence total? "a12b3" gives 15.
 * Extract every run of digits, read it as a number, and sum them.
 * total of the integers embedded in {s}
 * My shopping list has amounts between words; add them up.
 * Find the whole numbers in a text and return their sum.
 * sum of all digit groups of a string
 * Parse numbers out of mixed text and add them, signs ignored.
 * add the numerals hidden among letters
 * "3 apples and 4 pears" -> 7
 * total of the numerals inside a text
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
 * largest number in a text
 * biggest integer inside a string
 * What is the highest number mentioned in the sentence? -1 if there is none.
 * max of the numbers between words
 * find the greatest number hidden in letters
 * Write a function that returns the largest number that occurs in a string.
 * "a12b7" gives 12
 * maximum of all digit groups
 * top value named in a line of text
 * read every number and keep the biggest
 * greatest numeral of a mixed text
 * highest price in an advertisement
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
 * "3 cats and 12 dogs" has two
 * Write a function that counts the numbers in a string.
 * runs of digits, counted
 * numerals hidden among words
 * tally of numbers in mixed text
 * count 12 as one number, not two digits
 * digit sequences of a text
 * quantity of numbers in a message
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
 * alphabetically sorted letters of a word
 * Rearrange the characters of a text from smallest to largest.
 * Turn "hello" into "ehllo".
 * sort string characters
 * How do I put the letters of a word into alphabetical order?
 * canonical form of an anagram: its characters sorted
 * in-place insertion sort of a C string
 * Order the bytes of {s}.
 * arrange letters in order
 * letters of a word in abc order
 * symbols arranged ascending by code
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
 * character in the middle
 * Which character stands halfway through the text?
 * Return s[length / 2].
 * Find the centre letter of a word.
 * midpoint of a C string
 * What letter is at the centre of {s}?
 * middle of a word with an odd number of letters
 * half-length index: fetch the character there
 * central character
 * letter in the middle
 * symbol at half the extent
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
 * number of fields for a given delimiter
 * How many pieces does a split at {c} give?
 * Return one more than the number of separators.
 * field count of a record with the delimiter {c}
 * Into how many columns does a line fall at this character?
 * split and count, any delimiter
 * number of items in a list separated by {c}; an empty text has one part
 * count columns of a CSV-like line without quoting
 * how many values stand between separators?
 * how many columns when i split at ;
 * pieces around a delimiter, blanks included
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
 * count comma separated values
 * number of values in a csv line
 * How many columns does this csv row have?
 * commas plus one
 * count the items of a comma-separated list
 * Write a function that counts the fields of a CSV line.
 * how many entries in "a,b,c"
 * fields between commas
 * split at commas and count
 * number of elements in a comma list
 * csv columns of a line without quotes
 * 1,2,3 has three values
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
 * token count for a given delimiter
 * How many tokens does strtok find with the delimiter {c}?
 * Return the number of runs of characters other than the separator.
 * pieces of a split at {c} that are not empty
 * Count items between separators, repeated separators acting as one.
 * number of tokens in {s}, delimiter {c}
 * how many words if {c} is what stands between them?
 * split, drop empties, count
 * number of maximal separator-free runs
 * how many non-empty bits when i split at ;
 * pieces around a delimiter, blanks dropped
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
 * nth field of a delimited record
 * Split at {c} and take part number {n}.
 * What stands in column {n} of a line whose separator is {c}?
 * cut -d -f for a C string, fields from 0
 * Extract one value of a comma-separated line, whatever the separator.
 * get the n-th token of a split, empty tokens counting
 * Skip {n} separators and copy up to the next one.
 * field extraction from a CSV-like line without quotes
 * fetch a column of a record
 * the 3rd thing between the ; signs
 * delimited piece by index
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
 * nth value of a csv line
 * get a column from a comma-separated row
 * Copy field n of a line with commas, counting from 0.
 * How do I read one column of a CSV record?
 * text between two commas
 * Write a function that extracts the n-th comma-separated value.
 * csv field by index
 * split at commas and take part n
 * nth item of a comma list
 * cell of a csv row
 * pick one entry out of "red,green,blue"
 * row[n] of a csv reader, no quotes
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
 * file extension
 * What comes behind the last dot of a file name?
 * Extract "txt" from "notes.txt".
 * Find the suffix after the final '.', provided that no '/' follows it.
 * extension of the file {s}
 * How do I get the type ending of a filename?
 * Copy everything after the last period of the base name.
 * which file type does the name claim?
 * filename suffix, dots in directories ignored
 * photo.png -> png
 * ending behind the final dot of a name
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
 * basename of a path
 * Which part of "/home/me/notes.txt" is the file name?
 * Strip the directories from a path.
 * Extract the last component of a slash-separated path.
 * How do I get only the name out of a full path?
 * Take what stands behind the last '/', or everything without one.
 * file name without its folder
 * last path segment of {s} in {out}
 * remove the leading directory part
 * /tmp/a/b.txt -> b.txt
 * final component of a path text
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
 * Luhn check of a digit string
 * Validate a card number by doubling every second digit from the right.
 * Return true if the digits pass the mod-10 test and there are at least two.
 * valid card number, blanks ignored, other characters refused
 * Does {s} satisfy the Luhn algorithm?
 * Check an IMEI or card number typed as text.
 * Is this credit card number plausible?
 * mod 10 checksum validation of a string
 * luhn for a C string
 * card number typed right?
 * mod-ten check of a digit text
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
 * ISBN-10 check
 * Validate a ten-digit book number by its weighted sum modulo 11.
 * Return true if 10 times the first digit plus 9 times the second and so on is divisible by 11.
 * valid book number of the old kind, hyphens ignored
 * Does {s} have a correct ISBN-10 check digit?
 * Is this ISBN typed correctly?
 * verify an ISBN with ten characters
 * weights 10 down to 1, sum a multiple of 11
 * isbn10 validation of a string
 * isbn 0-306-40615-2 ok?
 * mod-eleven check of a book number
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
 * isbn-13 check
 * is it a valid ISBN with 13 digits
 * Validate a thirteen-digit book number, hyphens allowed.
 * new ISBN typed correctly?
 * weights 1 and 3 in turn, sum divisible by 10
 * Write a function that checks an ISBN-13 string.
 * 978 number on the back of a book: is it right
 * EAN-13 check of a text
 * isbn13 validation
 * barcode number of a book ok or not
 * thirteen digits with a correct check digit
 * modern book number test
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
 * version number comparison
 * Which of two versions is newer? Numbers between dots are compared from left to right.
 * Return -1 if the first version is older, 1 if newer, 0 if equal.
 * dotted version order, missing parts count as 0
 * Is 2.0 the same as 2.0.0? Compare versions numerically, part by part.
 * semantic version comparison without suffixes
 * Do I have to update? Compare the installed version {a} with the available {b}.
 * compare release numbers separated by dots
 * three-way comparison of dotted numbers
 * 1.2.10 vs 1.2.9, -1 0 1
 * order of dotted release texts
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
 * What does the opposite strand read from its own start?
 * Complement each base and reverse the order.
 * bioinformatics: reverse-complement of {s}
 * The other strand of "AACG" is "CGTT": compute such strands.
 * Rewrite the strand as its antiparallel partner; other letters stay.
 * in-place DNA reverse complement
 * Watson-Crick partner sequence, read backwards
 * other dna strand read backwards
 * antiparallel partner of a strand
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
 * DNA to RNA
 * Replace thymine by uracil in a sequence.
 * Change every 'T' of the strand to 'U'.
 * transcription of a coding strand
 * How do I turn a DNA string into the RNA string?
 * Write U over T in {s}.
 * rna from dna, same direction
 * messenger RNA letters for a coding sequence
 * swap T for U throughout
 * T -> U in the gene
 * strand rewritten for messenger
 *
 * @name transcribe dna_to_rna to_rna
 * @string s
 */
void transcribe(char *s) {
    for (; *s != 0; s++)
        if (*s == 'T') *s = 'U';
}

/**
 * dna complement
 * complement of a dna strand
 * Replace A by T, T by A, C by G and G by C.
 * complementary strand, same order
 * Write a function that complements a DNA string in place.
 * How do I get the matching bases of a DNA sequence?
 * base pairs of a strand
 * swap A with T and C with G in a text
 * pair each nucleotide with its partner
 * other side of the double helix, not reversed
 * opposite bases of a sequence
 * genetic complement
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
 * count nucleotides ACGT
 * How many A, C, G and T are in a sequence?
 * number of each base, in the order A, C, G, T
 * Write a function that stores the four nucleotide counts A, C, G, T of a DNA string.
 * dna letter counts, alphabetically
 * tally A, C, G, T
 * base composition of a strand: A, C, G, T counts
 * occurrences of adenine, cytosine, guanine and thymine
 * four counters for a genome string, ACGT
 * fill counts[4] with the bases A, C, G, T
 * statistics of a dna text: number of A, of C, of G, of T
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
 * GC content
 * What share of the bases are G or C?
 * Return the proportion of guanine and cytosine in a sequence.
 * fraction of G and C letters in {s}
 * Count G and C and divide by the number of letters.
 * GC ratio of a strand, from 0 to 1
 * How GC-rich is my sequence?
 * relative frequency of the letters G and C
 * gc fraction of DNA
 * part of G and C in dna, 0..1
 * strong-pair share of a strand
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
 * gc content in percent
 * gc percentage of a dna string
 * How many percent of the bases are G or C?
 * percentage of guanine and cytosine
 * Write a function that computes the GC content as a percentage.
 * (G + C) / length * 100
 * gc percent, 0 for an empty sequence
 * share of G and C letters in percent
 * dna sequence GC %
 * guanine-cytosine rate out of 100
 * bioinformatics: percent GC
 * what percentage of a strand is gc
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
 * longest substring without repeating characters
 * How many different characters can stand side by side, at most?
 * Find the greatest length of a substring whose characters are all distinct.
 * sliding window: longest duplicate-free stretch of {s}
 * "abcabcbb" gives 3: how long is the best such piece?
 * longest unique-character substring
 * maximum run of a text in which no letter comes twice
 * length of the longest section with no duplicates
 * How long can I read before a character repeats, starting anywhere?
 * longest piece where no char comes twice
 * maximal repeat-free window
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
 * delete a substring everywhere
 * From {s}, cut out all copies of {word}.
 * How do I erase a word from a C string?
 * Drop each match of the second string from the first and close the gap.
 * in-place removal of a substring, all matches in one pass
 * Strike a phrase from a text wherever it occurs.
 * replace a piece of text by nothing
 * str.replace(word, "") on a C string
 * text without a given substring
 * delete the word everywhere in my text
 * purge a contiguous part throughout
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
 * replace first substring
 * Given a text, an old word and a new word, make one substitution at the first match.
 * Copy a text with one replacement: the leftmost match of the old word becomes the new one.
 * How do I swap the first match of a word for another word?
 * sub with count 1 for C strings
 * Exchange a word once; without a match the text is copied unchanged.
 * search and replace, first hit only
 * Find a piece of text and put another in its place, one time.
 * single substitution in a string, new buffer
 * swap one word for another, only first time
 * single exchange of a contiguous part
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
 * replace all occurrences of a word
 * search and replace throughout a text
 * Replace every match of one text by another, result in a buffer.
 * How do I replace a substring everywhere?
 * str.replace(old, new)
 * Write a function that substitutes a word throughout a string.
 * change all "cat" to "dog"
 * find and replace all
 * exchange a word wherever it stands
 * every occurrence of the old text becomes the new one
 * global substitution, from left to right
 * text with a word swapped for another one, all matches
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
 * acronym of a phrase
 * Turn "portable network graphics" into "PNG".
 * Build an abbreviation from the first letters of the words.
 * initials of a full name in capitals
 * How do I get JFK out of "john fitzgerald kennedy"?
 * Collect the word starts of {s}, upper case, in {out}.
 * First characters of all space-separated words, capitalized
 * abbreviate a name to its initials
 * acronym generator, words split at spaces
 * "as soon as possible" -> ASAP
 * word heads joined, capital
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
 * double letter test
 * Check whether two neighbouring characters of a string are equal.
 * Return true if some character is immediately repeated.
 * Is there a pair of adjacent equal characters in {s}?
 * "letter" yes, "later" no: any doubled character?
 * Does the word have a double letter?
 * adjacent duplicates present?
 * two identical characters side by side?
 * repeated character directly after itself
 * ll or ss somewhere?
 * immediate repeat of a symbol
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
 * one edit away
 * Check whether a single typing error turns one word into the other.
 * Return true if the strings are equal or differ by one edit operation.
 * edit distance of at most one
 * "pale" and "ple" yes, "pale" and "bake" no: test two words like that.
 * Is {a} within one edit of {b}?
 * could the second word be a simple misspelling of the first?
 * zero or one character inserted, removed or changed
 * near-equality of two texts
 * typo check: one letter added, missing or wrong at most
 * near equality under a single edit
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
 * reverse vowels
 * Turn "hello" into "holle".
 * Let the vowels of a text trade places from both ends, other characters stay.
 * Swap the first vowel with the last, the second with the last but one, and so on.
 * How do I mirror just the vowels in a word?
 * vowels in opposite order, consonants fixed
 * two pointers that stop at vowels of either case
 * in-place reversal restricted to a, e, i, o, u in both cases
 * Rewrite {s} with its vowels back to front.
 * only a e i o u change places back to front
 * open-sound letters mirrored in place
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
 * letter frequency table, lower case
 * How many a's, b's, ..., z's are in the string?
 * Fill an array of 26 counters with the counts of the small letters.
 * histogram of the lower-case letters of {s}
 * small letter statistics for breaking a cipher
 * Tally the small letters a to z of a text.
 * lower-case alphabet counts of a C string, other characters ignored
 * For each small letter of the alphabet, write its number of occurrences.
 * frequency of every small letter
 * a to z how often, small ones
 * 26-cell tally of lower-case letters
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
 * letter frequency, case ignored
 * how often does each letter occur, upper and lower case together
 * Count A to Z in a text without regard to case.
 * letter histogram of a sentence, capitals as small ones
 * 26 counts for the letters of a text, capitals included
 * Write a function that counts every letter of the alphabet, big or small.
 * number of a or A, b or B and so on
 * alphabet statistics of a string, both cases
 * frequency analysis of an English text, case folded
 * fill an array of 26 with letter occurrences, any case
 * count letters case-insensitively
 * which letters, big or small, does my text use and how often
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
 * binary string addition
 * What is "1011" + "110" in binary, as text?
 * Add two texts of zeros and ones column by column with a carry.
 * sum of binary numbers as strings, no leading zeros
 * How do I add binary numbers that are stored as strings?
 * schoolbook addition in base 2 on C strings
 * Write the sum of the bit strings {a} and {b} to {out}.
 * add bit strings with carry, empty counting as 0
 * binary adder for texts
 * "11" + "1" = "100"
 * sum of base-two numerals as text
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
 * big number addition on strings
 * What is "999" + "27" as text, however long the numbers are?
 * Add digit strings column by column from the right with a carry.
 * sum of large integers stored as text
 * How do I add numbers too big for any integer type?
 * schoolbook addition on decimal C strings
 * Write the decimal sum of {a} and {b} to {out}, no leading zeros.
 * arbitrary-precision addition of digit texts
 * add strings as numbers, empty counting as 0
 * sum of two huge number strings
 * sum of base-ten numerals of any extent as text
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
 * remainder of a long digit string
 * What is the remainder when the number written in the text is divided by {n}?
 * Return the decimal digit string modulo {n}.
 * big number mod small number, digit by digit
 * The number has too many digits for an integer; find its remainder.
 * text number modulo {n}
 * Keep rest * 10 + digit modulo {n} along the string.
 * long division of a digit text, remainder only
 * mod of a huge decimal string
 * huge number string mod n
 * residue of a long decimal numeral
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
 * whole-word count
 * How many words of the sentence are exactly {word}?
 * Return the number of space-separated tokens equal to the second string.
 * word frequency of one word
 * Does "the" inside "other" count? No: count complete words only.
 * in {s}, occurrences of {word} as a complete word
 * how many times is this word used in my essay?
 * Compare every word of a line with a given one and count the matches.
 * count exact word matches
 * how often do i use the word "very"
 * tally of tokens equal to a given one
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
