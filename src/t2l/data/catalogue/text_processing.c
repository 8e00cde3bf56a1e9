/**
 * Is the text a palindrome when case, spaces and punctuation are ignored?
 * Test whether a phrase is a palindrome, comparing only its letters and digits and ignoring case.
 * Return true if the alphanumeric characters, in lower case, form a palindrome.
 * Write a palindrome check that skips everything except letters and digits and ignores case.
 * palindrome test that skips spaces and punctuation and ignores case
 * Write a program to check whether a sentence is a palindrome when case, spaces and punctuation are ignored.
 * Is a phrase a palindrome, counting letters and digits only and ignoring case?
 * Write a function that checks if a string is a palindrome, considering only letters and digits and ignoring case.
 * How do I check for a palindrome while ignoring spaces, punctuation and upper/lower case?
 * Given a string, return true if it reads the same forward and backward once non-alphanumeric characters are removed and case is ignored.
 * Write a function to check if a sentence is a palindrome, ignoring case, spaces and punctuation.
 * Write a program to test whether a phrase is a palindrome, alphanumeric characters only, case ignored.
 * Given a string, return true if it is a palindrome after removing non-alphanumeric characters and lowercasing.
 * Given a phrase like "A man, a plan, a canal: Panama", tell whether it is a palindrome.
 * Function that checks a phrase for being a palindrome, skipping spaces and punctuation, case-insensitive
 * Implement a palindrome phrase checker: only letters and digits count, in any case.
 * is the sentence a palindrome, ignoring spaces, punctuation and case?
 * palindrome phrase test, letters and digits only, any case
 * valid palindrome, ignoring non-alphanumeric chars and case
 * check whether a phrase reads the same backward when only letters and digits are compared, case-insensitively
 * Does the text read the same in reverse if punctuation, spaces and case don't matter?
 * palindrome ignoring case and everything that isn't a letter or digit
 * Write a function to check whether a sentence is a palindrome, ignoring case and everything except letters and digits.
 * Write a function to check if a sentence is palindromic considering only its alphanumeric characters, case-insensitively.
 * Does "A man, a plan, a canal: Panama" read the same backwards? only letters and digits matter, case does not
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
 * Does a word read the same backwards when case does not matter?
 * Does a string read the same forwards and backwards if letter case is ignored?
 * Determine whether a string equals its reverse when upper and lower case letters are treated as the same.
 * case insensitive palindrome check
 * Write a function to check if a string is a palindrome, ignoring case.
 * How do I check whether a word like "Level" is a palindrome without caring about capitals?
 * Return true if the string reads the same forwards and backwards, ignoring case but counting every character.
 * Write a function to check if a word is a palindrome, ignoring case but not spaces.
 * Write a program to test a string for a case-insensitive palindrome, every character counting.
 * Given a string, return true if it is a palindrome when case is ignored.
 * Function that compares a string with its reverse, case-insensitively
 * Implement isPalindrome, ignoring upper and lower case only.
 * palindrome, ignoring case
 * is the word a palindrome if 'A' equals 'a'?
 * palindrome check that treats capitals and small letters alike
 * check a string == its reverse, case ignored, spaces and punctuation still count
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
 * Do the two words use exactly the same letters, each equally often?
 * Compare how often each character occurs in two strings; return true if all the counts agree.
 * Can the letters of one string be shuffled into the other?
 * Check for a valid anagram: do two strings hold the same characters the same number of times?
 * Are the letters of one word a rearrangement of the letters of another?
 * Check if two strings contain exactly the same characters with the same frequencies, with case and spaces being significant.
 * How do I test that a string is a permutation of another?
 * are two strings anagrams
 * Write a function to check if two strings are anagrams, case-sensitive.
 * Write a program to test whether two words are anagrams of each other.
 * Given two strings, return true if one is an anagram of the other.
 * Given two C strings, decide if the first can be rearranged into the second, each character counting.
 * Function that determines if two strings are permutations of each other
 * Implement an anagram checker for two strings (case and spaces matter).
 * Implement isAnagram by counting the characters of both strings.
 * are these two words anagrams?
 * Do both strings have the same character counts?
 * is the second string a rearrangement of the first?
 * do the sorted characters of both strings match?
 * Write a function to check whether two strings are anagrams of each other, every character counts.
 * do two words consist of exactly the same letters, in any order, case-sensitive
 * sorted(s) == sorted(t): do two strings consist of the same characters with the same frequencies?
 * Write a function to check whether the characters of one string can be rearranged to form the other, case-sensitively.
 * check if two words like "listen" and "silent" consist of the same letters in any order
 * do two words use exactly the same letters equally often, case-sensitive
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
 * Are two phrases anagrams if only their letters count and case is ignored?
 * Do two sentences use the same letters equally often, ignoring case, spaces and punctuation?
 * "Dormitory" and "dirty room" are anagrams; test two phrases like these, ignoring case and everything but letters.
 * case-insensitive anagram check that looks at the letters alone
 * How do I decide if two phrases are anagrams of each other, ignoring case, spaces, digits and punctuation?
 * Is one phrase an anagram of another, counting only letters and ignoring case?
 * Is one phrase a rearrangement of the letters of another, with case and all non-letters ignored?
 * Decide whether one phrase is an anagram of another, case-insensitively and by letters only.
 * Check if two phrases are anagrams of each other, ignoring case and all non-letters.
 * Write a function to check if two phrases are anagrams, ignoring spaces, digits, punctuation and case.
 * Return true if both strings contain the same letters the same number of times, ignoring case and all other characters.
 * Given two texts that may have spaces, punctuation and capitals, test if they are anagrams by comparing how often each letter a to z occurs, upper and lower case being the same.
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
 * Test whether a string is a pangram, ignoring case.
 * Check whether all 26 letters occur in a sentence.
 * Return true if each of a to z appears at least once, as a small or capital letter.
 * Do all the letters of the alphabet appear somewhere in {s}?
 * Is every letter from a to z used at least once in the text, in either case?
 * Does the sentence use the entire alphabet?
 * Does the text contain the full alphabet, ignoring case?
 * Check that every letter of the English alphabet occurs in a text, in either case.
 * Determine whether a sentence is a pangram.
 * Write a function to check if a sentence contains every letter of the alphabet, ignoring case.
 * How do I check whether a string is a pangram?
 * Write a function to check if a sentence contains every letter of the alphabet at least once, in either case.
 * Write a program to check for a pangram, upper and lower case alike.
 * Given a sentence, return true if it uses all letters from a to z (case ignored).
 * Function that determines if a string contains all 26 letters, ignoring case
 * Implement isPangram, case-insensitive.
 * pangram check, ignoring case
 * does the sentence contain the entire alphabet, capitals counting too?
 * all letters a-z present in a string, any case?
 * Write a function to check whether a string is a pangram, ignoring case.
 * Write a function to check that a sentence contains each of the 26 letters at least once, uppercase or lowercase.
 * Does a sentence like "The quick brown fox jumps over the lazy dog" use each of the 26 letters at least once, case ignored?
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
 * Test for an isogram: no letter occurs more than once, ignoring case.
 * Check that no letter is repeated in a word, ignoring case; spaces and hyphens may repeat.
 * Return true if every letter of the alphabet appears at most once, small and capital counted together.
 * "background" is an isogram and "hello" is not; check whether a given word is one, ignoring case.
 * Does the word have no repeating letters? Small and capital letters count as the same.
 * Are all letters of the word different, with capitals and small letters treated alike?
 * Check that no letter is repeated in a string, treating upper and lower case as the same; other characters may repeat.
 * Write a program that checks whether a word is an isogram (no repeating letters, case-insensitive).
 * Write a function that checks whether a word has no repeated letters, ignoring case and non-letters.
 * Given a string, return true if no letter appears more than once, case-insensitively.
 * How do I check if a word is an isogram, ignoring case?
 * Write a function to check if a word has no repeated letters, ignoring case and non-letters.
 * Given a word, return true if it is an isogram (case ignored; spaces and hyphens may repeat).
 * Given a phrase, tell whether no letter appears twice, ignoring case.
 * Function that determines if all letters of a word are distinct, case-insensitive, other characters ignored
 * word without repeating letters, case-insensitive, only letters count
 * every letter at most once, ignoring case; digits and spaces don't matter
 * Write a function to check if a string has only unique letters, ignoring case; spaces and hyphens may repeat.
 * true if no letter occurs twice in the word, capital and small letters being the same
 * Write a function to check that no letter is repeated in a word, case-insensitively, ignoring hyphens and other symbols.
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
 * Are the characters of a string unique?
 * Check that no character occurs twice in the text.
 * Return true if the string has no duplicate character; case matters.
 * Does every character of {s} appear only once?
 * Check that no character is used more than once in a string.
 * Is the text free of repeated characters?
 * How do I test a string for having only unique characters?
 * Return whether all characters of a string are distinct.
 * Write a function to check if a string has all unique characters.
 * How can I tell if a string contains any duplicate characters? Return true if it does not.
 * Determine if every character in the string is unique, case-sensitively.
 * Write a function to check if all characters of a string are unique.
 * Write a program to test whether a string has any duplicate characters: true if it has none.
 * Given a string, return true if every character is distinct, case-sensitive.
 * Given a word, tell whether no character is repeated.
 * Function that determines if a string has only unique characters
 * all characters distinct?
 * does the string have no repeated characters?
 * is each character in the word used just once? (true for "")
 * Write a function to check if all the characters in a string are unique, case-sensitive.
 * Write a function to check a string for character uniqueness: no character occurs twice, case-sensitively.
 * Write a program to verify that no character of a string repeats, capital and small letters being different
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
 * Are all characters of a string the same?
 * Does the string consist of one repeated character, or is it empty?
 * Is the text empty or made up of a single character only, like "aaaa"?
 * Is every character of a string identical to the first one?
 * Check whether a string is empty or a repetition of just one character.
 * Return true if a string has no two different characters in it.
 * "1111" gives true and "1121" gives false: check whether all characters of a string are equal.
 * Determine if a string consists of one character repeated; the empty string qualifies.
 * Are the characters in a string all the same, like "zzz"?
 * Write a function that returns true if all characters in a string are identical.
 * How do I check if a string is just one character repeated, e.g. "aaaa", with "" also true?
 * Write a function to check if all characters of a string are equal; true for "".
 * Given a string, return true if it consists of one character repeated (or is empty).
 * Given a word, tell whether all its letters are identical.
 * Function that determines if every character equals the first
 * Implement allSame for a C string, true when it is empty.
 * all chars the same?
 * is the string made of a single repeated char, like "zzz"? (true for "")
 * are all characters identical? the empty string counts as yes
 * Write a function to check whether all the characters of the string are the same or not.
 * check if all characters of a string are identical, true for an empty one
 * Write a function to check if a string has only identical characters, true if it is empty.
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
 * Return the number of vowels in a string, ignoring case.
 * Return how many vowels a sentence contains, counting capitals as well.
 * Count the vowels in a text, upper and lower case.
 * How many vowels does a string like "Apple Island" have, counting capitals too?
 * Count occurrences of the characters aeiouAEIOU in a string.
 * Count how many vowels (a, e, i, o, u in either case) a text contains.
 * count the vowels in a string, upper and lower case
 * How do I count the vowels in a string, both uppercase and lowercase?
 * Write a function to count the number of vowels in a string, ignoring case.
 * Given a string, return the number of vowels (a, e, i, o, u) in it, case-insensitively.
 * How many vowels does the string contain, in upper or lower case?
 * Write a program to count the vowels of a string, ignoring case.
 * Write a function to count the vowels in a sentence, small letters and capitals.
 * Given a string, return how many vowels it contains, uppercase too.
 * Given a text, count all a, e, i, o and u, case-insensitively.
 * Function that returns the vowel count of a word, in any case
 * Implement countVowels, case-insensitive.
 * how many vowels are in the text (either case)?
 * vowel count, ignoring case
 * total number of vowels, upper and lower case
 * number of characters in the set aeiouAEIOU
 * count a, e, i, o, u, A, E, I, O, U in a string
 * tally the vowels of a line, capital or small
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
 * Return the number of consonants in a string, ignoring case.
 * Count the consonants in a text, upper and lower case.
 * Calculate the number of letters in a string minus the number of vowels, ignoring case.
 * How many letters other than a, e, i, o, u are in a text, in either case?
 * Count the letters of a text, upper or lower case, that are not vowels.
 * count the consonants in a string, upper and lower case
 * Write a function to count the consonants in a string, ignoring case.
 * How many consonants does the string have, upper and lower case?
 * Return the number of letters in the string that are not vowels.
 * How do I count the consonants in a sentence?
 * Write a program to count the consonants of a string, ignoring case.
 * Given a string, return how many consonants it contains, upper and lower case.
 * Given a text, count the letters that aren't vowels, case-insensitively.
 * Function that returns the consonant count of a word; y counts, digits and spaces don't
 * Implement countConsonants, case-insensitive.
 * how many consonants are in the sentence (either case)?
 * consonant count, upper and lower case
 * total number of consonants, capital and small
 * number of non-vowel letters in a string, any case
 * tally the consonants of a line, y included, both cases
 * Write a function to count the consonants in a string; y counts, case does not matter.
 * Write a function to tally the alphabetic characters of a string which aren't vowels, in either case.
 * Write a C function to count the letters of a string which are not vowels
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
 * Return the number of {KIND} found in {s}.
 * Go through a string and count the {KIND}.
 * How many {KIND} are there in a sentence?
 * count {KIND} in a string
 * Find out how many {KIND} there are in a line of text.
 * Find the number of {KIND} that occur in a text.
 * How many of the characters in a string are {KIND}?
 * How do I count the {KIND} in a C string?
 * Write a function that returns the number of {KIND} in a string.
 * Write a program to count the {KIND} in a string.
 * Given a string, return the number of {KIND} in it.
 * Given a text, find out how many of its characters are {KIND}.
 * Function that counts all {KIND} in a line
 * Implement a counter for the {KIND} of a string.
 * count {KIND}
 * how many {KIND} in this string?
 * total number of {KIND} in a sentence
 * get the count of {KIND} in a C string
 * Calculate how many {KIND} a text contains.
 * Write a function to tally the {KIND} of a string.
 * report how many {KIND} a sentence has
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
 * Check that the string consists of nothing but {KIND} and has at least one character.
 * Return true if a string has only {KIND}; an empty string fails.
 * Are there only {KIND} in {s}? An empty string does not count.
 * Does the input contain {KIND} and nothing else, and at least one of them?
 * Validate a text field: only {KIND}, and not empty.
 * Verify that a string consists of nothing but {KIND} and has at least one character.
 * Does a string have only {KIND}, and is it not empty?
 * Write a function to check if a string contains only {KIND} (an empty string returns false).
 * How do I check that a string is non-empty and contains only {KIND}?
 * Are all characters of the string {KIND}? Return false for an empty string.
 * Validate that the input consists only of {KIND} and is not empty.
 * Write a function to check if a string contains only {KIND}; false if it is empty.
 * Given a string, return true if it is non-empty and has no characters other than {KIND}.
 * Function that verifies a string has nothing but {KIND} (empty: false)
 * only {KIND} in the string? "" gives false
 * all characters are {KIND}, and there is at least one
 * Implement a check that a string is not empty and consists entirely of {KIND}.
 * check that the text is only {KIND}, false if it is empty
 * Write a function to check whether the string contains only {KIND}; an empty string does not count.
 * Write a function to check if a string is made up of only {KIND}, with at least one character.
 * check that the input has {KIND} only and is not empty
 * Write a function to check that a string is nonempty and composed exclusively of {KIND}.
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
 * Is the string a hex number, with or without 0x or 0X and with at least one digit?
 * Can the text be read as a hex number, optionally with 0x or 0X in front?
 * Check for a hex string: one or more hex digits of either case, optionally after 0x or 0X.
 * Does a string hold a hexadecimal value such as 0x1F, 0XA or ff?
 * Write a function that checks whether a string is a hexadecimal number, where a 0x or 0X prefix may precede the digits.
 * "0xZZ" is not valid hex but "0x1f", "0X1F" and "1F" are; write a function that checks this.
 * Test if a string is a hexadecimal literal, the 0x (or 0X) being optional.
 * Check if a string represents a hexadecimal number: one or more hex digits in any case, after an optional 0x or 0X.
 * How do I validate a string such as 0x1F, 0X1F or beef as hex?
 * Determine whether a string is a hex number with an optional 0x or 0X prefix.
 * Return true if the string is a valid hexadecimal number, optionally prefixed with 0x or 0X.
 * How do I check if a string is a valid hex number with an optional 0x/0X prefix?
 * check if a string is a valid hex number, 0x in front is optional, any case, X too
 * Write a function to check whether a string is hexadecimal, with an optional 0x or 0X, at least one digit after it.
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
 * Are there only digits in the string, and at least one?
 * Does the text consist of digits only? Return false for an empty one.
 * Is a string numeric: only digits and not empty?
 * Are all characters of the string digits? Return false if it is empty.
 * Check that the input contains nothing but digits and is not empty.
 * isdigit for a whole string, false if it is empty
 * Validate a numeric field: digits only and not empty.
 * Return true if every character of a string is between '0' and '9' and it is not empty.
 * Check whether a string is nonempty and composed exclusively of the characters 0 to 9.
 * Is a string all digits, with at least one character?
 * Write a function to check if a string contains only digits; an empty string returns false.
 * How do I check whether a string is numeric, i.e. one or more digits and nothing else?
 * Write a function to check if a string is numeric: digits only, at least one.
 * Write a program to check whether a string contains only digits; the empty string gives false.
 * Given a string, return true if it is non-empty and every character is 0-9.
 * Given a text, tell whether it is made of digits alone (no sign, no spaces; "" is false).
 * Function that verifies a string is a sequence of one or more digits
 * Implement isNumeric for a C string: unsigned digits only, false for "".
 * only digits? empty is false
 * numeric string check, no sign or point, not empty
 * all chars between '0' and '9', at least one
 * string of digits? false for an empty one
 * is it numeric, i.e. nothing but digits and not empty
 * Write a function to check if a string is numeric: only digits 0-9, no sign, at least one.
 * s.isdigit() for a string: every character numeric and not empty
 * Write a function to check whether a string is nonempty and entirely numeric, with no sign and no decimal point.
 * Write a function to check whether an entered string is numeric, i.e. made of 0-9 only and not empty
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
 * Test for the presence of {KIND} in a string.
 * Does the string contain {KIND}? At least one is enough.
 * Write a function to check if at least one character of a string is among the {KIND}.
 * Does the string have any {KIND}?
 * Write a function that returns true if a string contains any {KIND}.
 * How do I check if a string contains {KIND}?
 * Does the string have one or more {KIND} in it?
 * Determine whether at least one of the characters of the string is among the {KIND}.
 * Write a function to check if a string contains any {KIND}.
 * Given a text, tell whether {KIND} occur anywhere in it.
 * Function that determines if there are {KIND} in a string
 * any {KIND} in the string?
 * find out whether a word contains {KIND}
 * Write a function to check whether a string contains at least one of the {KIND}.
 * does the string have any {KIND} in it
 * does the text have one of the {KIND} somewhere
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
 * Return the word count of a text in which spaces, tabs and line breaks separate words.
 * How many words are in a string with tabs and newlines?
 * wc -w for a C string: count words separated by white space
 * Count words in a paragraph of several lines.
 * Return the number of whitespace-delimited tokens in {s}.
 * Find the number of words in a text separated by blanks, tabs or newlines.
 * Count the words of a text that are separated by any amount of whitespace, including tabs and line breaks.
 * count the words in a text separated by whitespace
 * Write a function to count the words in a string, where words are separated by spaces, tabs or newlines.
 * How do I count the words in a text that has several spaces and newlines between words?
 * Given a string, return the number of words separated by whitespace.
 * Write a program to count the words of a text separated by spaces, tabs or newlines.
 * Write a function to count the words in a string; any white space separates words.
 * Given a string, return its number of words, split on whitespace.
 * Given a paragraph, find how many words it has, with tabs and line breaks as separators too.
 * Function that counts whitespace-separated words
 * Implement a word counter like wc -w.
 * word count, split at any white space
 * number of words in a text, spaces, tabs and newlines in between
 * how many words, separated by whitespace of any kind?
 * count runs of non-whitespace characters
 * I need the count of words in the user input; any whitespace separates words.
 * Write a function to count the words in a text, split at spaces, tabs and newlines.
 * Write a function to tokenize a string on spaces, tabs and newlines and return how many tokens there are.
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
 * Return the length of the longest word of a text whose words are separated by spaces.
 * How long is the longest run of non-space characters in a text?
 * Return the length of the longest space-delimited token in {s}, 0 without words.
 * Measure all the words of a sentence and give the length of the longest.
 * Determine how many characters the longest word of a space-separated text has, 0 if there are no words.
 * length of the longest word in a string
 * Write a function to find the length of the longest word in a sentence.
 * How many characters does the longest word of the sentence have?
 * What is the length of the longest word in the string?
 * Given a sentence, return the number of characters of its longest space-separated word.
 * How do I get the maximum word length in a string of space-separated words?
 * Write a program to find the length of the longest word in a sentence.
 * Given a sentence, return the length of its longest word (split at spaces).
 * Given a string of words separated by spaces, find the maximum word length.
 * Function that computes how many characters the longest space-separated word of a text has
 * Implement a longest-word-length function; 0 if there is no word.
 * longest word length
 * how many characters does the longest word have?
 * max word length in a string, spaces as separators
 * greatest number of characters in any word of a sentence
 * length of the longest item of s.split(' ')
 * find how many characters the longest word of a sentence has, spaces between the words
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
 * What is the average length of the space-separated words in a text? Return 0 if there are none.
 * Return the mean number of characters in the words of a text, split at spaces, or 0 without words.
 * Compute the average word length of a text, 0 if it has no words.
 * Compute the mean length of the space-delimited tokens of a string, 0.0 for none.
 * Find the average number of characters per word of a string, 0 if there is no word.
 * How many characters do the words of a text have on average? Return 0 if there are no words.
 * Compute the mean length of the words in a space-separated text, 0 if it has no words.
 * average word length of a string, 0 if it has no words
 * Write a function to compute the average word length of a sentence, or 0 if there are no words.
 * What is the average number of characters per word in the string? Return 0 if it is empty.
 * How do I calculate the average word length of a string, 0 if it has no words?
 * Return the mean length of the words in a string separated by spaces, 0 if none.
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
 * Count the words of a text that are longer than n characters.
 * How many space-separated words have more than n characters?
 * number of words in a string longer than a given length
 * Count the words with more than n characters in a text.
 * Count the words of a sentence whose length in characters exceeds n.
 * Count the tokens of a line whose length is strictly above a limit.
 * Count the words in a space-separated text whose length is greater than {n}.
 * How many words of a text, split at spaces, have more than {n} characters?
 * count the words of a string that are longer than {n} characters
 * How many words in the sentence have more than {n} characters?
 * Write a function to count the words in a string whose length is greater than {n}.
 * number of tokens w in s.split(' ') with len(w) > n
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
 * Count the words in a text starting with a given letter, in the same case only.
 * How many words of the text begin with this character?
 * Count the words of a sentence that have a given first letter.
 * How many words of a line start with a given character, case mattering?
 * Write a function that counts the words of a string beginning with a given letter.
 * Return the number of words in a text that have a certain first letter, compared case-sensitively.
 * Count the words of a space-separated text that start with {c}, case-sensitively.
 * How many words begin with {c}?
 * count the words starting with {c} in a sentence
 * Write a function to count how many words in a string start with a given character.
 * How many words in this string start with the letter {c}?
 * In a string of words separated by spaces, how many words begin with a given character (upper and lower case are different)?
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
 * Find the length of the shortest word of a text, 0 if it has no words.
 * Return the length of the shortest space-delimited token in {s}, 0 if there is none.
 * What is the minimum word length of a string with words separated by spaces, 0 if there is none?
 * Compute the minimum length over the words of a line, 0 for a line without words.
 * Determine how many characters the shortest word of a space-separated text has, 0 if there are no words.
 * length of the shortest word in a string, 0 if there is none
 * Write a function to find the length of the shortest word in a string, or 0 if it has no words.
 * How many characters does the shortest word of the sentence have? 0 if there is none.
 * What is the length of the shortest word in the string? Return 0 if there are no words.
 * How do I find the minimum word length in a sentence, 0 for an empty one?
 * Given a sentence, return the length of its shortest word, 0 if none.
 * Write a program to find the length of the shortest word in a sentence, 0 if there are no words.
 * Given a sentence, return the length of its shortest word (split at spaces; 0 for none).
 * Given a string of words separated by spaces, find the minimum word length, 0 without words.
 * Function that computes how many characters the shortest word of a text has, 0 if there is none
 * shortest word length, 0 if no words
 * how many characters does the shortest word have? 0 for an empty text
 * min word length in a string split by spaces, or 0
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
 * Get the length of the last word of a string, ignoring spaces at the end.
 * Return the number of characters in the last word of a string, trailing spaces ignored.
 * "hello big world  " gives 5: find the length of the last word.
 * Find the length of the final word in a text, ignoring spaces at the end; return 0 if there are no words.
 * length of the last word in a string, ignoring trailing spaces
 * Write a function that returns the length of the last word in a string, ignoring trailing spaces.
 * How many characters does the last word of the sentence have?
 * How do I get the length of the last word in a string?
 * Given a string of words separated by spaces, return the length of the last word.
 * What is the length of the last word, not counting spaces after it?
 * count the characters of the last word in a sentence
 * Write a program to find the length of the last word in a sentence.
 * Given a string of words and spaces, return the length of the last word.
 * Given a sentence, find how many characters its final word has; spaces at the end don't matter.
 * Function that computes the last word's length, 0 if there is no word
 * Implement lengthOfLastWord.
 * last word length
 * how long is the last word of a line, trailing spaces skipped?
 * number of characters in the final word of a text
 * How do I count the characters of the final word of a sentence, blanks at the end ignored?
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
 * Copy the longest space-separated word of a text to an output buffer; the first one wins a tie.
 * Get the longest word of a sentence, split at spaces, as a string in a second buffer, the first one if tied.
 * Which word between spaces is the longest? Write it to {out}; the first wins a tie.
 * Extract the space-separated word with the most characters into an output buffer, the earlier one if lengths are equal.
 * Find the longest run of characters without a space, the first in a tie, and store it with a terminating zero in {out}.
 * Get the longest word of a line of text, punctuation included, and copy it to out, the first one if several are equally long.
 * Copy the longest token to an output string; spaces separate tokens and the first one wins ties.
 * Extract the longest word from a space-separated text to an output string, the earliest if several are equally long.
 * What is the longest word in a sentence if only spaces separate words? Store it in a buffer, the first one on a tie.
 * How do I find the longest word in a space-separated sentence and copy it to a buffer, the first one if tied?
 * Write a function that splits a string at spaces and stores the longest word in an output buffer, the first on a tie.
 * Write a program to find the longest word in a sentence, punctuation counted, and store it in a buffer, first one on a tie.
 * Given a sentence and a buffer, copy its longest word (anything without spaces) there, the first if several are equally long.
 * Given a text, find its longest space-separated word and write it to out; the earliest wins a tie.
 * Function that writes the longest word of a string to an output buffer; words end at a space and ties go to the first
 * Implement longestWord for words between spaces with an output buffer, first one in case of a tie.
 * space-delimited word with the most characters, written to a buffer, earliest if tied
 * find the space-separated word of maximum length (leftmost on ties) and store it in out
 * longest space-separated word, max(s.split(' '), key=len), into a buffer
 * Write a function to extract the lengthiest word of a sentence, with any punctuation on it, into a buffer, the earliest if tied.
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
 * Copy the shortest word of a sentence to a buffer, the first one in a tie.
 * Copy the shortest word of a text to out, the first one if several have that length.
 * Which word of the sentence is the shortest? Write it to a buffer, the first one in a tie.
 * Find the shortest word of a text and store it in the second string, the first one if tied.
 * Write a function that extracts the shortest space-separated word of a text to a buffer, the first one if tied.
 * Extract the shortest word from a space-separated text to an output string, the earliest if several are equally short.
 * What is the shortest word in a sentence? Write it to out, the first one if tied.
 * Write a function that finds the shortest word in a string and copies it to out, the first one on a tie.
 * How do I find the shortest word in a sentence and store it in a buffer, the first if tied?
 * Find the shortest word in a sentence, the first if several have the same length, and copy it to a buffer.
 * Get the shortest word of a text into an output buffer, the first one if several are equally short.
 * Copy the word with the fewest letters to the output buffer, the first one in a tie.
 * shortest token of a space-separated sentence, like min(s.split(), key=len), into a buffer
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
 * Get the command name at the front of a command line into a buffer, skipping leading spaces.
 * Copy the leading token of a line to out; spaces separate tokens and leading spaces are ignored.
 * What is the first word in the sentence, after any leading spaces? Store it in a second string.
 * Extract the first word of a text into an output buffer, skipping leading spaces.
 * Copy the first word of a text, with leading blanks skipped, to an output string.
 * get the first word of a string into a buffer, skipping leading spaces
 * How do I get the first word of a string, which may start with spaces, into another buffer?
 * Write a function that copies the first word of a sentence into out, skipping leading spaces.
 * Extract the first word from a string into a buffer, ignoring spaces before it.
 * skip leading spaces, then get the first word of a sentence and store it in out
 * What is the first word of the string, ignoring spaces in front? Copy it to the output buffer.
 * Write a function to copy the first word of a sentence, minus any spaces before it, into a buffer.
 * Given a sentence and a buffer, copy its first word there, skipping leading spaces.
 * Function that extracts everything up to the first space (leading spaces skipped) to out
 * first word of a string into a buffer, leading blanks ignored
 * get the first name from a full name: its first word without spaces around it, written to a second string
 * Implement firstWord: skip spaces, then copy characters up to the next space to an output buffer.
 * s.split()[0]: extract the leading token of a space-delimited string into a buffer
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
 * Copy the last word of a sentence to a buffer.
 * copy the last word of a text to out, ignoring spaces at its end
 * Get the final word of a text into a second buffer, ignoring trailing spaces.
 * Implement a helper that copies the last word of a sentence to an output buffer.
 * Get the surname from a full name: copy the last space-separated word to a buffer.
 * What is the last word in the sentence? Store it in a buffer.
 * Extract the final word of a text, ignoring trailing blanks, to an output string.
 * get the last word of a string into a buffer
 * How do I get the last word of a string into another buffer?
 * Write a function that copies the last word of a sentence into out, ignoring trailing spaces.
 * Extract the last word from a string and store it in the output buffer.
 * get the last word of a sentence and store it in out
 * Write a function to copy the last word of a sentence into a buffer.
 * Given a sentence and a buffer, copy its last word there, ignoring trailing spaces.
 * Function that extracts the final space-separated word to out
 * last word of a string into a buffer
 * Implement lastWord: skip the spaces at the end, go back to the space before the word and copy the word to a buffer.
 * last name from a full name, i.e. the last word, copied to out
 * Write a function to extract the last word of a sentence into a buffer; spaces at the end do not matter.
 * s.split()[-1]: extract the trailing token of a space-delimited string into a buffer
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
 * Copy the nth word of a sentence to a buffer, counting from 1; store an empty string if there are too few words.
 * Get word number n of a text, counting from 1, into out.
 * Which word is number n in the sentence, the first being 1? Store it in a buffer.
 * Write a function that extracts word n of a string to an output buffer, where n = 1 is the first word.
 * Copy the word at a given position of a line to out, the first position being 1.
 * Pick a word of a sentence by its number, starting at 1, and write it to a buffer.
 * Copy word n of a command line to out, where n = 1 is the first; empty if there are too few.
 * Extract word number {n}, counted from 1, from a space-separated text into a buffer; the result is empty if it does not exist.
 * get the nth word of a string, n counting from 1, into out
 * How do I get the nth word of a string, counting from 1, into another buffer?
 * Write a function to get the nth word (1-based) of a sentence, an empty string if there are not enough words.
 * Extract the word at position {n} (starting at 1) from a sentence into a buffer.
 * Write a function to get the nth word of a sentence, n counted from 1, into a buffer; empty if there are too few.
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
 * Turn "the blue sky" into "sky blue the" in place.
 * Reverse the whole string in place, then each space-separated word.
 * Put the words of a sentence in the opposite order in the same string, leaving the letters of each word unchanged.
 * reverse word order of a string in-place
 * Write a program that reverses the order of the words of a sentence in the same buffer.
 * Rearrange a text in place so that its words come in reverse order, each word itself unchanged.
 * How can "one two three" become "three two one" without a second buffer?
 * reverse the order of words in place
 * Write a function to reverse the order of words in a string in place.
 * Write a program to reverse the order of the words in a sentence, in place, single spaces between words.
 * Given a sentence, reverse its words in place ("I am here" -> "here am I").
 * Given a string of words separated by single spaces, flip their order in the same buffer.
 * Function that reverses word order in place without reversing the letters
 * words in reverse order, same buffer
 * reverse the whole text, then every word, in place
 * in-place reversal of the word sequence in a sentence, letters inside words untouched, exactly one space between words
 * Write a program to turn "I love coding" into "coding love I" in place
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
 * Copy a sentence with its words in reverse order, single spaces between them.
 * Write the words of a text from last to first to another buffer, joined by single spaces.
 * Given "the blue sky", write "sky blue the" to out: the words in reverse order with single spaces.
 * Produce an output text with the words of the input in the opposite order and a single space between words.
 * Reverse the word order of a string into another one with single spaces.
 * Write a function that reverses the order of the words in a string, storing the result in out with single spaces.
 * How do I reverse the words of a sentence into another buffer, dropping extra spaces?
 * Given a string, return its words in reverse order separated by a single space, through an output buffer.
 * reverse the words of a sentence and remove extra spaces, result in out
 * Write the words of the sentence in reverse order to a second string, with one space between words.
 * Write a program to reverse the order of the words of a sentence into a second string.
 * Given a sentence, write its words in reverse order to out, separated by single spaces.
 * Function that copies the words from last to first into a buffer, extra spaces dropped
 * Implement reverseWords with an output buffer, one space between words.
 * reverse the word order of a string into out, single spaces
 * sentence with the last word first, written to a buffer, spaces normalised
 * words of a string reversed as in ' '.join(reversed(s.split(' '))), extra spaces dropped, into a buffer
 * Write a function to list the words of a sentence from last to first, joined by one space each, in an output buffer.
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
 * Reverse the letters within every word of a string in place; words are separated by spaces.
 * Turn "the blue sky" into "eht eulb yks" in place.
 * Write every word of a sentence backwards where it stands, in the same buffer.
 * Flip each space-separated word of a text in place, keeping the order of the words.
 * How do I write all words of a sentence backwards in place, without moving the words?
 * Reverse the space-separated words of a text individually, in place.
 * reverse each word in a string
 * Write a function to reverse every word in a sentence without changing the word order.
 * How do I reverse each word of a string in place but keep the words in order?
 * Given a sentence, reverse the characters of each word, keeping the spaces where they are.
 * reverse each word of a sentence individually, in place
 * Write a program to reverse each word of a sentence, in place, keeping the word order.
 * Given a sentence, reverse the letters of every word in place ("abc de" -> "cba ed").
 * Given a string of space-separated words, turn each word around but leave its position.
 * Function that reverses every word in a text individually, in place
 * Implement reverseEachWord in place.
 * reverse each word, not the word order, in place
 * reverse letters word by word, in place
 * spell every word of a sentence backwards in the same buffer
 * Write a function to flip the letters inside each word of a string while the word sequence is unmodified.
 * Write a function to turn "Hello World" into "olleH dlroW" in place
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
 * Return the number of lines in a string, counting an unfinished last one.
 * How many lines does the text have? The last one may lack its newline.
 * Get the line count of a document, 0 if it is empty.
 * Return the number of lines in {s}; the final newline is optional.
 * How many lines are in a file's text, if the final newline is optional?
 * Count the lines of a text, where a newline at the end does not start another line and an empty text has none.
 * How many lines does a file's content have if its last line may lack the newline?
 * Write a function to count the number of lines in a string; the last line may lack a newline.
 * Return the number of lines in the text, 0 for an empty string.
 * Write a program to count the lines of a text; the last one may lack its '\n'.
 * Given a string, return its number of lines, an unterminated last line included, 0 for "".
 * Given a multi-line text, count its lines; a newline at the very end starts no new line.
 * Function that counts lines separated by '\n', with or without a final newline
 * Implement a line counter for a string; "a\nb" and "a\nb\n" both give 2.
 * number of lines in a text, final newline optional
 * how many lines (the last may be unfinished)?
 * line count of a string, trailing newline not counted as another line
 * Write a function to find the number of lines in a string; a last line without a newline counts, too.
 * how many lines does a string have, len(s.splitlines()) with \n as newline?
 * Write a C function to count how many lines a block of text has, the last without a newline too
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
 * Return the number of sentences in a string, where one or more of . ! ? in a row end a sentence.
 * How many sentences does the paragraph have? "Wait... what?!" has two, as each group of . ! ? counts once.
 * Count sentences by full stops, exclamation marks and question marks; several in a row count once.
 * Count the sentence terminators . ! ? in a text, with several in a row counting once.
 * Find the number of sentences in a paragraph by counting the runs of '.', '!' and '?'.
 * How many sentence ends are in a text, if "..." or "?!" is a single one?
 * Count the sentences of a text by its groups of adjacent full stops, exclamation marks and question marks.
 * count the sentences of a text that end in '.', '!' or '?' (several in a row count once)
 * Write a function to count finished sentences in a text; several of . ! ? in a row end just one sentence.
 * How do I count the sentences in a string that end with '.', '!' or '?', treating "..." as one end?
 * Return the number of sentences, where each group of '.', '!' or '?' characters marks the end of one.
 * Write a program to count the sentences in a paragraph that end in . ! or ?; runs of them count once.
 * Given a text, return the number of sentences, each ended by one or more of . ! ?
 * Function that counts the runs of '.', '!' and '?' in a string
 * Implement a counter of sentence ends (. ! ?); "..." or "?!" is just one.
 * number of sentences by runs of . ! ?
 * how many sentence ends in a text, a group of the marks . ! ? counting once?
 * How many sentences does a paragraph have, ended by full stop, question mark or exclamation mark, several in a row counting once?
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
 * Find the most common character of a string, the first one if tied.
 * Which character occurs most often in the string? Prefer the earliest in a tie.
 * Find the character with the highest count in a text; among equals the one that appears first.
 * Return the maximum occurring character of a string; in a tie the first to appear wins.
 * Return the character with maximum frequency in a string, the leftmost when there is a tie.
 * Determine which character appears most often in a text; return the first one on a tie and 0 for an empty text.
 * most frequent character of a string, the first one on a tie
 * Write a function to find the most frequent character in a string; the first to appear wins a tie.
 * How do I get the character that appears most often in a string, the first one on a tie?
 * What is the most common character in the string? Return the first one if there is a tie, 0 if empty.
 * Find the character that appears the most times in a string, the earliest if several do.
 * Write a program to find the most frequent character of a string, the first one in a tie.
 * Write a function to find the character that occurs most often; the one that appears first wins ties.
 * Given a string, return its most common character (earliest on a tie, '\0' if empty).
 * Given a text, find the character with the maximum number of occurrences, the leftmost if tied.
 * Function that returns the mode of a string's characters, first one on ties
 * Implement maxOccurringChar; ties go to the character that comes first.
 * most common char of a word, the first one if tied
 * which char appears the most? ties: first in the string
 * character with the highest frequency, earliest in a tie
 * max occurring char, first wins
 * find the most repeated character in a string; on equal counts the first in the text
 * which character is the most frequent in the string, earliest one on a tie, 0 for an empty string
 * Write a function to find the most frequently occurring character in the string; the first one wins a tie.
 * Return the character that appears the maximum number of times in a string, the earliest if several do.
 * Counter(s).most_common(1): the character with the highest frequency, earliest one when tied, 0 for an empty string
 * Write a function to find the dominant (most frequent) character of a string, the earliest on ties.
 * Which character appears most often in a text? the one seen first wins a tie
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
 * Return the count of the most common character in a string.
 * How often does the most frequent character of the text occur?
 * Find the highest number of times any character occurs in a string.
 * Determine the maximum character frequency of a string: how often its most used character appears.
 * Return the max frequency of any character in a string.
 * Calculate the greatest number of times that one character occurs anywhere in a text.
 * Find how often the most common character of a text occurs, 0 for an empty text.
 * count of the most frequent character in a string
 * How many times does the most common character appear in the string?
 * Write a function that returns how often the most frequent character of a string occurs.
 * Return the highest frequency of any character in the string, 0 if it is empty.
 * What is the largest number of times a single character appears in the string?
 * Write a program to find how often the most frequent character of a string occurs.
 * Given a string, return the highest count of any single character.
 * Function that gets the maximum frequency over all characters, 0 for ""
 * how many times does the most common character appear?
 * max char count in a string
 * largest number of occurrences of one character in a text
 * how many times does the most common character occur in the string, 0 if it is empty
 * max(Counter(s).values()) for a string, 0 when it is empty
 * How many times does the most used character of a sentence appear?
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
 * Find the first recurring character, i.e. the first that was already seen while reading a string, or 0.
 * Which character of the text is the first to appear for the second time? 0 if none is.
 * Find the first repeated character of a string, by its second appearance; return 0 if there is none.
 * Find the first character of a text that equals some earlier one; return 0 if there is none.
 * Which character is the first to appear twice when reading the text from left to right? Return 0 if there is none.
 * Go through a string and return the first character that has already occurred, or 0 if that never happens.
 * first recurring character in a string, 0 if there is none
 * Write a function to find the first recurring character in a string, scanning from the left; return 0 if there is none.
 * How do I find the first character in a string that has already been seen, or 0?
 * Which character's second occurrence comes earliest in the string? Return 0 if all are unique.
 * Write a program to find the first repeated character: the first that was already seen, or '\0'.
 * Function that scans from the left and returns the first character seen before, or 0
 * first duplicate character by second appearance, '\0' if all are unique
 * first character that has been seen already, reading left to right, 0 if none
 * Implement a search for the first recurring character (the first already seen, from the left); return 0 when no character repeats.
 * Write a function to find the first character that has already been encountered while scanning a string, 0 when all are unique.
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
 * Find the first non-repeating character of a string, 0 if all repeat.
 * Which character of the text is the earliest without a duplicate? Return 0 if there is none.
 * Find the first unique character of a string and return it, or 0.
 * Return the earliest non-repeated character of a text, or zero if all repeat.
 * Return the earliest character in {s} that occurs only once, or 0.
 * Get the first char of the text that is there only once, 0 if there is none.
 * Find the earliest character of a string that appears exactly once; return 0 if there is none.
 * How do I find the first unique character of a string, or 0 if there is none?
 * first non-repeating character in a string, 0 if there is none
 * Write a function to find the first non-repeating character in a string, or 0 if there is none.
 * Write a program to find the first non-repeating character of a string, '\0' if there is none.
 * Write a function to find the first unique character and return that character, or 0.
 * Given a string, return the first character that appears exactly once, or 0.
 * Given a text, find the leftmost character that isn't repeated anywhere; 0 if all are.
 * Function that returns the first character with a count of 1, or '\0'
 * Implement firstNonRepeatingChar returning the character itself, 0 for none.
 * first unrepeated character, not its index, 0 if none
 * first char without a duplicate, or '\0'
 * earliest character whose frequency is 1, 0 if there's none
 * Write a function to extract the first nonrepeated character of a string, 0 if there isn't any.
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
 * Return the size of the character set of a string, case-sensitively.
 * What is the cardinality of the set of characters of a text?
 * How many different chars does the string have?
 * Find the number of distinct symbols in a string.
 * Count how many different characters a string contains, with case being significant.
 * How do I get the number of unique characters in a string?
 * count the distinct characters in a text
 * Write a function to count the distinct characters in a string.
 * How many different characters appear in the string, case-sensitively?
 * Write a program to count the distinct characters of a string.
 * Write a function to find the number of unique characters in a text.
 * Given a string, return how many different characters it contains, case-sensitive.
 * Given a word, count its distinct characters, upper and lower case being different.
 * Function that gets the number of different characters of a string, each counted once
 * Implement countDistinct for a string's characters.
 * how many distinct chars in a string?
 * count distinct characters
 * number of different characters in a word (A and a differ)
 * Write a function to count the number of distinct characters in a string; upper and lower case are different.
 * len(set(s)): cardinality of the set of characters of a string
 * how many different symbols is a string built from?
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
 * Strip {KIND} out of a string in place and close the gaps.
 * How do I get rid of all {KIND} in a text, in place?
 * Drop all {KIND} from a text in place and keep the other characters in order.
 * in-place removal of {KIND} from {s}
 * filter {KIND} out of a string in place
 * Delete the {KIND} from my text in the same buffer.
 * Eliminate all {KIND} from a string in place.
 * Write a function that takes all {KIND} out of a string, in place.
 * Write a function that removes all {KIND} from a string in place.
 * How do I strip all {KIND} from a C string?
 * Write a program to remove all {KIND} from a string in place.
 * Given a string, delete its {KIND}, in place.
 * Given a text, remove the {KIND} and leave the rest in the same order and buffer.
 * Function that takes the {KIND} out of a string, modifying it
 * Implement an in-place filter that drops {KIND} from a string.
 * remove {KIND}
 * delete all {KIND} of a string in its own buffer
 * strip {KIND} from text, in place
 * string without {KIND}, no new buffer
 * delete all {KIND} from the text, in the same buffer
 * Write a function to remove every one of the {KIND} from a string, in place.
 * throw out the {KIND} of a string in place, keep everything else
 * Write a function to remove all {KIND} from the string in place.
 * delete every character of the text that is one of the {KIND}, in place
 * kill all the {KIND} in a string, in place
 * Write a function to weed out the {KIND} of a string without a second buffer.
 * Write a function to delete all the {KIND} of a sentence, shifting the remaining characters left
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
 * Copy a string without its {KIND} to a second buffer.
 * Write the text minus all {KIND} to an output buffer.
 * How do I get a new string, in out, that has no {KIND}?
 * Leave out the {KIND} while copying a string to another.
 * Write a routine that copies a string to a buffer but leaves out the {KIND}.
 * Make a new string in out with the {KIND} removed, leaving the original untouched.
 * Filter {KIND} out of a text into a buffer.
 * Write a text to the output buffer without any of its {KIND}.
 * Write a string to an output buffer so that the copy contains no {KIND}.
 * Copy a string to another one without the {KIND}.
 * Write a function that copies a string to another buffer, skipping all {KIND}.
 * Remove all {KIND} from a string and store the result in out.
 * Write a function to copy a string to a buffer with all {KIND} removed.
 * Given a string and a buffer, write the string without {KIND} to the buffer.
 * Function that writes a text without its {KIND} to out
 * copy a string minus its {KIND} into a second buffer
 * remove the {KIND}, result in out, source unchanged
 * filter {KIND} out of a string into another one
 * Write a function to copy a string into another buffer with the {KIND} omitted.
 * Write a program that produces a new string from an old one with the {KIND} left out
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
 * Write an in-place filter that keeps the {KIND} of {s}.
 * Sanitize a text in place so that only {KIND} remain.
 * I want just the {KIND} of a string; remove the others in place.
 * Delete in place each character of a string that is not among the {KIND}.
 * How can I strip everything except {KIND} from a string?
 * keep only the {KIND} of a string, in place
 * Write a function that removes every character except {KIND} from a string, in place.
 * Strip everything but the {KIND} from a string, modifying it in place.
 * Write a program to keep only the {KIND} of a string, in place.
 * Given a string, remove everything except {KIND}, in place.
 * Function that deletes all characters that are not {KIND}, modifying the string
 * only {KIND} should remain in the string, in place
 * strip everything but {KIND}, in place
 * remove all characters other than {KIND} in place
 * Write a function to remove all characters except {KIND} from a string, in place.
 * strip everything that is not one of the {KIND}, in place
 * throw out everything but {KIND} from a string, in place
 * Write a function to discard from a string, in place, anything other than {KIND}.
 * filter a string in place, retaining {KIND} and discarding the rest
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
 * How can I remove a specific character from a string in place?
 * Strip the character {c} out of {s}.
 * Delete all occurrences of one character in a string, in place.
 * erase every copy of a character from a C string
 * Delete each occurrence of {c} in a string, modifying it in place.
 * remove all {c} from a string
 * Write a function to remove all occurrences of a given character from a string.
 * How do I delete every occurrence of {c} from a string?
 * Remove the character {c} from the string everywhere it appears.
 * remove all instances of a char from a C string, modifying it in place
 * Write a program to delete all occurrences of a character from a string, in place.
 * Write a function to remove a given character from a string, in place.
 * Given a string and a character, remove each occurrence of it in the string itself.
 * Given a text and a char, erase all copies of the char and close the gaps.
 * Function that drops every occurrence of a letter from a word, in place
 * Implement removeChar(s, c), in place.
 * delete a character everywhere in a string
 * take all of one letter out of a string, in place
 * get rid of a certain character in a text, in place
 * filter one character out of a string, without a copy
 * like s.replace(ch, ''): delete a character everywhere in the string itself
 * Write a function to strip out every occurrence of a specified character from a string, wherever it is.
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
 * Keep the unique characters of a string in order of first appearance, in place.
 * Turn "banana" into "ban": drop the later copies of each character in place.
 * Delete in place every character that has already occurred in the string.
 * Keep the earliest copy of each character of a text and drop the repeats in place.
 * Dedupe the characters of {s} in place, keeping the first of each.
 * How do I strip repeated characters, adjacent or not, from a string in place, keeping the first?
 * Delete from a string, in place, every character that has already appeared earlier.
 * remove duplicate characters from a string in place, keeping the first ones
 * Write a function to remove duplicate characters from a string in place, keeping the first occurrence of each.
 * How do I remove duplicate characters from a string while keeping the order?
 * Given a string, modify it so that each character appears only once, at its first position.
 * Write a program to remove duplicate characters from a string in place, keeping first occurrences.
 * Given a string, delete every character that already appeared earlier, in place.
 * Given a word, keep each character only once, in order of first appearance, in place.
 * Function that dedupes the characters of a string in place, first ones kept, adjacent or not
 * Implement removeDuplicates for a string, in place: each character just once, in order of first appearance.
 * remove repeated characters anywhere in a string, keep the first, in place
 * drop duplicate characters of a word, in place, order kept
 * Write a function to dedup the characters of a string in place, first occurrences retained.
 * drop repeated characters so that "programming" becomes "progamin" within the same string
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
 * Copy a string without repeated characters to a buffer, keeping the first of each.
 * Write the distinct characters of a text to another buffer, in order of appearance.
 * Write each character of a string only once, in order of appearance, to an output buffer.
 * How do I get a new string, in out, with the later duplicates of characters removed?
 * Write a function that copies only the first of each character of a string to another.
 * "banana" gives "ban" in out: copy a string and leave out characters that were already copied.
 * Make a deduplicated copy of a word in out, keeping each character at its first place only.
 * From a string produce a second one of its different characters, each once, in order of first appearance.
 * How do I collect the unique characters of a text in a new string?
 * copy a string to a buffer without duplicate characters
 * How do I copy a string to out with duplicate characters removed?
 * Write the unique characters of a string to an output buffer, in order of first appearance.
 * dedup a string's characters into a buffer, ''.join(dict.fromkeys(s))
 * Write a program that keeps just the first appearance of every character, "programming" becoming "progamin", in a new buffer
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
 * Cut off the leading blanks of a string in place.
 * ltrim: delete spaces on the left of {s}
 * strip the leading spaces of a string, in place
 * How do I get rid of the spaces at the beginning of a string, in place?
 * in-place trimming of spaces on the left side of a string
 * Remove the blanks at the beginning of a string in place and leave everything else unchanged.
 * How do I left-trim the spaces of a C string?
 * Delete all leading spaces of a string in place.
 * Write a function to remove leading spaces from a string in place.
 * How do I strip the spaces at the start of a C string?
 * Write a program to remove leading spaces from a string, in place.
 * Given a string, strip the spaces at its left end, in place.
 * Function that deletes the spaces before the first other character, in place
 * Implement ltrim for spaces, in place.
 * Implement lstrip(' ') for a C string in its own buffer.
 * trim left, spaces only, in place
 * remove spaces from the beginning of a string
 * delete blanks at the front of a text, trailing ones stay
 * get rid of the spaces in front of a string, in place
 * like s.lstrip(' '), but modifying the string itself
 * delete blanks in front of the first word, within the same string
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
 * Strip a text in place: no spaces at the start or the end, inner spaces stay.
 * Trim the spaces of the text {s} on both sides, in place.
 * How do I remove surrounding spaces, and only spaces, from a C string in place?
 * " ab c " becomes "ab c": trim spaces in place.
 * Remove the blanks at the beginning and end of a string in place, leaving inner blanks unchanged.
 * How do I trim spaces on both sides of a C string?
 * trim the spaces at both ends of a string
 * Write a function to trim leading and trailing spaces from a string in place.
 * How do I trim spaces from both ends of a string?
 * Write a program to remove leading and trailing spaces from a string, in place.
 * Write a function to trim a string in place (spaces only).
 * Given a string, strip the spaces from both ends, in place.
 * Function that removes surrounding spaces, inner ones kept, in place
 * Implement trim() for spaces, in place.
 * Implement strip(' ') for a C string.
 * trim both sides, spaces only
 * remove spaces at the beginning and end of a string
 * get rid of extra spaces around a text, in place
 * strip leading and trailing spaces
 * Write a function to remove the leading and trailing spaces of a string, in place.
 * remove spaces left and right of a text, keep those inside, in place
 * like s.strip(' '), but modifying the string itself
 * Write a function to chop the leading and trailing spaces off a string.
 * chop spaces off the front and the back of a string, the inner ones stay
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
 * Trim the spaces of a string into another buffer.
 * Copy a string to a buffer without the spaces at both ends.
 * Write the text without leading and trailing blanks to an output buffer.
 * How do I get a copy of a string, in out, trimmed of spaces on both sides?
 * Strip the spaces around a string and store the result in a second array.
 * " ab " gives "ab" in out: make a trimmed copy of a string.
 * Copy a string to another buffer without the blanks at its beginning and at its end.
 * How do I trim the spaces of a string into a copy and leave the original unchanged?
 * copy a string without surrounding spaces into another one
 * Write a function that copies a string to out without its leading and trailing spaces.
 * How do I strip leading and trailing spaces from a string into a new buffer?
 * Copy the string into out, trimming spaces from the start and the end.
 * s.strip(' ') into a second buffer, the original unmodified
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
 * Trim all whitespace at both ends of a string in place.
 * strip whitespace, tabs and newlines included, from both ends of a string in place
 * How do I remove a trailing newline and other white space around a string in place?
 * Remove white space before and after a text, in place.
 * Clean up a line read from a file: drop white space, including line ends, on both sides.
 * Remove all whitespace, tabs and newlines included, from both ends of a string in place.
 * trim whitespace from both ends of a string in place
 * Write a function that removes leading and trailing whitespace (spaces, tabs, newlines) from a string in place.
 * How do I strip leading and trailing whitespace from a C string?
 * trim a string in place, removing whitespace such as tabs and newlines from both ends
 * Write a function to trim a string in place: spaces, tabs, newlines and other white space.
 * Given a string, strip leading and trailing whitespace of any kind, in place.
 * Function that removes whitespace (space, \t, \n, \r, \v, \f) from both ends, in place
 * Implement strip() for a C string, all white space, in place.
 * trim tabs, newlines and spaces on both sides of a string, in place
 * remove surrounding white space including line breaks, in place
 * cut whitespace around the text: spaces, tabs and newlines at both ends, in place
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
 * Is the string blank, i.e. empty or white space only?
 * Does a text have only whitespace or nothing at all?
 * Check for a blank string: true for an empty one or one with only spaces, tabs and newlines.
 * Write a function that tells whether a string is empty or consists of white space.
 * Is the input field left empty or filled with white space only?
 * Does the string contain only spaces, tabs or newlines, or nothing at all?
 * Check that a string is empty or contains nothing except whitespace.
 * Is a string blank?
 * How do I check if a string is empty or contains only whitespace?
 * Return true if the string is empty or only whitespace.
 * Write a function that returns true if a string has no characters other than whitespace.
 * Write a function to check if a string is blank: empty or whitespace only.
 * Given a string, return true if it has no characters other than white space.
 * Given a text, tell whether it is empty or just spaces, tabs and newlines.
 * Implement isBlank for a C string.
 * is the string blank: empty or only whitespace?
 * nothing but white space, true for ""
 * is the string empty or only blanks, tabs and newlines
 * Write a function to check if a string is empty or has nothing but whitespace.
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
 * Normalize the spacing of a text in place: one space for every run, at the ends too.
 * How do I shrink runs of spaces to single ones in a string, in place?
 * tr -s ' ' on a C string
 * Reduce every group of consecutive blanks in a string to one blank, in place.
 * collapse runs of spaces in a string into one space
 * Write a function that replaces multiple consecutive spaces with a single space, in place.
 * How do I remove duplicate spaces from a string, leaving one?
 * Write a program to replace multiple spaces by one, in place.
 * Given a string, reduce each group of spaces to a single space, in place.
 * Function that removes extra spaces between words, leaving one, in place (ends too)
 * Implement space squeezing: runs of ' ' become one ' ', in place.
 * remove extra spaces, keep one of each run, in place
 * several spaces in a row to one, in place
 * delete each space that follows another space
 * Write a function to remove extra spaces from the string in place, every run of spaces becoming one.
 * re.sub(' +', ' ', s) in place: consecutive spaces collapse to a single one
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
 * Convert a string to sentence case in place: upper case for the first letter, lower case for the rest.
 * Capitalize a C string in place like str.capitalize(), i.e. with the rest lower case.
 * Make the first letter of a string upper case and all others lower case, in place.
 * How do I change a name typed as "jOHN" to "John" in place?
 * Uppercase the first character of a string and lowercase everything after it, in place.
 * Convert a word to capitalized form in place, lowering all letters but the first.
 * Change a string in place so that it begins with a capital letter and all its other letters are small.
 * capitalize a string in place, with the rest in lowercase
 * Write a function that capitalizes the first letter of a string and makes the rest lowercase.
 * How do I convert a string like "hELLO" to "Hello" in place?
 * Write a function to capitalise a word: first letter uppercase, rest lowercase, in place.
 * Given a string, make its first character upper case and all the others lower case, in place.
 * Given a name in any case, change it to an initial capital and small letters, in place.
 * Function that capitalises the first letter of a string and lowercases the rest
 * Implement capitalize(): "wORD" -> "Word", in place.
 * capitalise the first letter only, all other letters small, in place
 * first letter capital, rest small
 * uppercase the first char and lowercase everything after it
 * first letter of the string capital, all the other letters small, in place
 * Write a function to make only the first character of a string uppercase and everything after it lowercase, in place.
 * like s.capitalize(): initial letter uppercase, everything after it lowercase, in place
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
 * Apply alternating capitals to a string in place: capitals at even indices, small letters at odd ones.
 * Make the letters of a string upper case at even indices and lower case at odd ones, in place.
 * Make a string upper case at index 0, 2, 4 and so on and lower case in between, in place.
 * How do I write a text in alternating case in place, with a capital at index 0 and a small letter at index 1?
 * "hello world" becomes "HeLlO WoRlD": alternate the case of a text in place, starting with a capital, spaces counting as positions.
 * Change the letters of a string in place: capitals at even indices 0, 2, 4, ..., small letters at odd ones.
 * Make every character at an even index uppercase and every other one lowercase, in place.
 * Write a function to convert a string to alternating case, uppercase at index 0, in place.
 * Given a string, make letters at even indices uppercase and at odd indices lowercase, in place.
 * Function that alternates upper and lower case by index, starting with a capital
 * alternate capitals and small letters by position, capital first
 * make alternate characters uppercase: even indices upper, odd indices lower, in place
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
 * Alternate the case of a string by index, in place, starting with lower case.
 * Make every second character of a word a capital and the first, third and so on small, in place.
 * Make a string lower case at even positions, from 0, and upper case at odd ones, in place.
 * Write a function for alternating capitals in a string that begins with a small letter at index 0.
 * Put the odd indices of a string in upper case and the even ones in lower case, in place.
 * Alternate the capitals in a string in place: first character lower, second upper and so on.
 * Put capital letters at index 1, 3, 5 ... of a string and small ones elsewhere, in place.
 * Change the letters of a string in place: small at even indices 0, 2, 4, ..., capital at odd ones.
 * make the case of a string alternate from index to index, in place, starting with lower case
 * Write a function to convert a string to alternating case, starting with lowercase; spaces count as positions.
 * How do I make the letters at even indices lowercase and those at odd indices uppercase?
 * Change a string to alternating case by position, like "hElLo wOrLd", in place.
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
 * convert camel case to snake case, with the result in a second string
 * Turn a name such as "maxItemCount" into "max_item_count" in an output buffer.
 * Convert an identifier from camelCase to snake_case into a buffer.
 * Rewrite a Java-style name such as maxCount in C style, max_count, in a second buffer.
 * How do I get snake_case from camelCase in a new string?
 * Convert camelCase names like myVarName to my_var_name, written to a buffer.
 * Convert a camel case identifier to snake case in a buffer: every capital becomes lower case, with an underscore before it unless it comes first.
 * helloBigWorld should become hello_big_world in a second string
 * convert a camel case name to snake case in an output buffer
 * Write a function to convert a camelCase string to snake_case, storing the result in out.
 * Write a program to convert camelCase to snake_case in a buffer.
 * Given a camelCase identifier, write its snake_case form to out.
 * Function that puts _ before each capital (not at the start) and lowercases it, into a buffer
 * Implement camelToSnake with an output buffer.
 * camelCase to snake_case, written to out
 * "myVariableName" -> "my_variable_name" in a second string
 * convert a camelcase identifier to snakecase in a second buffer: underscore ahead of each capital (not at the start), letters lowercased
 * myVariableName becomes my_variable_name in an output buffer
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
 * convert snake case to camel case, in place
 * Turn a name such as "max_item_count" into "maxItemCount" in place.
 * Convert an identifier from snake_case to camelCase in place.
 * Rewrite a C-style name such as max_count in Java style, maxCount, in place.
 * How do I get camelCase from snake_case in the same buffer?
 * Drop each '_' of a name and make the next small letter a capital, except at the start of the name.
 * Convert identifiers like my_var_name to myVarName, in place.
 * Convert an identifier in place: remove underscores and capitalize the letter after each, but not after leading ones.
 * hello_big_world should become helloBigWorld
 * convert a snake case name to camel case in the same buffer
 * Write a function to convert a snake_case string to camelCase in place.
 * How do I turn "hello_world" into "helloWorld" in place?
 * Write a program to convert snake_case to camelCase in place.
 * Given a snake_case identifier, change it to camelCase in the same buffer.
 * Function that removes each underscore and capitalises the letter after it, but not the first letter, in place
 * Implement snakeToCamel, in place.
 * snake_case to camelCase, in place
 * "my_variable_name" -> "myVariableName", in place
 * convert a snakecase identifier to camelcase: drop underscores, uppercase the letter that follows inner ones, in place
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
 * Check whether {a} has {b} somewhere in it.
 * Return strstr(a, b) != NULL.
 * Does the haystack (first) contain the needle (second)?
 * Does string a have string b inside it?
 * Decide if the second string occurs as a contiguous part of the first.
 * Check whether the second string occurs somewhere inside the first; an empty one always does.
 * How do I implement strstr(a, b) != NULL by hand?
 * Write a function to check if the first string contains the second as a substring.
 * Write a program to check whether one string is a substring of another: text first.
 * Given a text and a word, return true if the word occurs in the text.
 * Given two strings, tell whether the second can be found inside the first.
 * Function that determines if the first string contains the second, case-sensitive
 * Implement contains(text, part).
 * Implement strstr(a, b) != NULL.
 * is b a substring of a?
 * contains check: text first, pattern second
 * is the second string part of the first?
 * find out if a word appears anywhere in a string (string first)
 * search for a pattern (second) in a text (first), true if it's found
 * Write a function to check whether a string (first) contains a particular substring (second).
 * `sub in s` for strings: haystack first, needle second
 * Write a function to check whether a string has a specified sub-string anywhere inside.
 * Write a function to check if the second string is found anywhere in the first
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
 * Do a case-insensitive search of a text for a given part and tell whether it is found.
 * Is the second string somewhere in the first, regardless of case?
 * Find out whether a text contains another one, treating upper and lower case as equal.
 * Return strcasestr(a, b) as a truth value.
 * Check whether the second string is found inside the first when capital and small letters are treated as equal.
 * How do I search for a substring, ignoring case (text first, then the substring)?
 * Is the second string contained in the first, case-insensitively?
 * Does the first string contain the second one, ignoring case?
 * Check if the second string is a substring of the first, case-insensitively.
 * Write a function that tells whether a string contains another string, ignoring case.
 * How do I do a case-insensitive substring search? The text comes first.
 * Return true if {a} contains {b}, ignoring upper and lower case.
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
 * Count how often the second string occurs in the first, overlaps included.
 * At how many positions of {a} does {b} start? 0 if {b} is empty.
 * Return the number of occurrences of the second string in the first, overlaps allowed.
 * "aaa" contains "aa" twice: count the second string in the first with overlaps allowed.
 * "aaaa" has "aa" 3 times: count how often the first string contains the second, overlaps included.
 * Count at how many positions of the first string the second one begins, overlaps counted; return 0 for an empty second string.
 * count overlapping occurrences of the second string in the first
 * Write a function to count overlapping occurrences of a substring (second) in a string (first).
 * How do I count the occurrences of a substring (second) in a string (first), including overlapping ones?
 * How many times does the second string occur in the first, if matches may overlap?
 * Write a function to count how many times a substring (second) occurs in a string (first), overlaps counted.
 * Given a text and a word, return the number of positions where the word starts.
 * Given two strings, count the occurrences of the second in the first; overlapping ones count too.
 * Implement countSubstring with overlaps (text first).
 * Write a function to count, in a text (first), the occurrences of a sub-string (second), permitting overlaps.
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
 * Return the number of matches of the second string in the first, continuing after the end of each match.
 * "aaaa" contains "aa" twice if matches must not overlap: count the second string in the first that way.
 * "aaaa" has "aa" 2 times: count how often the first string contains the second, without overlap.
 * Count how often the second string occurs in the first without overlap, from the left; return 0 for an empty second string.
 * count non-overlapping occurrences of the second string in the first
 * Write a function to count the non-overlapping occurrences of a substring (second) in a string (first).
 * How do I count how many times the second string appears in the first without overlaps?
 * How many times does the second string occur in the first, not counting overlapping matches?
 * Write a function to count the occurrences of a substring (second) in a string (first) without overlaps.
 * Given a text and a word, return how often the word occurs, matches not overlapping.
 * how often is the second string inside the first, without overlaps; 0 if the second is empty
 * How do I count how many times a word appears in a sentence without overlaps, sentence first?
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
 * Find the last index in a text (first) of a substring (second), or -1.
 * Where in {a} does {b} occur for the last time? Index from 0, or -1.
 * Find the index of the rightmost match of the second string in the first, -1 without one.
 * rfind / lastIndexOf for C strings, -1 if not found
 * Search a text from the end for a substring and return the index where it starts, or -1.
 * At which index of the first string does the second one appear last? Return -1 if never.
 * Return the index of the rightmost match of the second string in the first, or -1.
 * What is the last offset at which the second string occurs in the first, or -1?
 * Find the greatest zero-based index at which the second string occurs in the first, or -1; an empty one occurs at the very end.
 * How do I implement lastIndexOf for strings?
 * Get the last index of the second string in the first, -1 if it does not occur.
 * Write a function to find the last index at which a given substring (second) begins in a string (first), or -1.
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
 * strrchr for a string and a char that returns an index, or -1
 * Where does {c} occur for the last time in {s}? Return its index, or -1.
 * Find the index of the rightmost copy of a character in a string, -1 if there is none.
 * Return the last position of a given character in a string, from 0, or -1.
 * Write lastIndexOf for one character in a string, returning -1 when it is not there.
 * At which index is the final occurrence of the character in the text? -1 if it is absent.
 * Get the index of the rightmost match of a character in a string, else -1.
 * Find the highest index, counted from 0, at which {c} occurs in a string, or -1 if it does not occur.
 * How do I find the last occurrence of a character in a string? Return its index, or -1.
 * s.rfind(ch): subscript of the final occurrence of a character, -1 when absent
 * Write a program to find the final position of a character in a sentence, counting from 0, -1 if it is not there
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
 * Get the index of the nth occurrence of a character in a string, -1 if there are fewer.
 * Where does {c} occur for the {n}-th time in the string? Return the index, or -1.
 * Find the position of the n-th match of a character in a string, n from 1, index from 0, or -1.
 * At which index does the character appear for the n-th time in the text? Return -1 if it appears fewer times.
 * Find the nth given character in a string, counting from 1, and return its index or -1.
 * Find the index, counted from 0, of the {n}th time that {c} appears in a string; -1 if it appears less often.
 * Where is the nth {c} in a string? Return its index, -1 if there are fewer than n.
 * How do I find the index of the nth occurrence of a character in a string, or -1 if there is none?
 * Write a function that returns the index of the nth occurrence (1-based) of a char in a string, else -1.
 * At which index does {c} occur for the {n}-th time? Return -1 if it occurs fewer times.
 * Write a function to locate the nth instance of a specified character in a string, n from 1; subscript or -1.
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
 * Return strcasecmp(a, b) == 0.
 * Write equalsIgnoreCase for two C strings.
 * Compare two strings for equality without regard to case.
 * Is {a} the same as {b} if case does not matter?
 * Are two texts identical after case folding?
 * Are two texts equal when case is ignored?
 * Check whether two strings are identical apart from the case of their letters.
 * How do I compare usernames without regard to capitals?
 * Check two strings for case-insensitive equality.
 * Write a function to compare two strings for equality, ignoring case.
 * Write a program to check whether two strings are equal case-insensitively.
 * Given two strings, return true if they're the same when case is ignored.
 * Given two words, tell whether they differ at most in upper and lower case.
 * Function that determines if two strings match regardless of case
 * Implement equalsIgnoreCase.
 * Implement stricmp(a, b) == 0.
 * are two strings equal, case-insensitive
 * case-insensitive match of two strings
 * compare strings but treat A and a the same; true if equal
 * Write a function to check whether two strings are equal regardless of the case of their letters.
 * Write a function to compare two strings ignoring case: equal or not.
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
 * Copy a string (first) in {OP} to a second buffer.
 * Write the text in {OP} to an output buffer.
 * How do I get a copy of a string in {OP}, stored in out?
 * Make a copy of a string in {OP} in another string, leaving the original untouched.
 * Write a function that stores a string in {OP} in a second array.
 * Copy a text (first) to out with all letters in {OP}.
 * Copy a string (first) to another one (second) with all its letters in {OP}.
 * How do I get the {OP} version of a text into a buffer and keep the original?
 * Copy a string (first) to a buffer (second), changing every letter to {OP}.
 * How do I convert a string to {OP} in a separate buffer?
 * Convert all letters of a string to {OP} and store the result in out.
 * Write a function to copy a string (first) to a buffer (second) in {OP}.
 * Given a string and a buffer, write the {OP} version to the buffer.
 * Function that converts a text to {OP} in a second string, source unchanged
 * {OP} copy of a string in out
 * convert to {OP} without changing the original: result in out
 * copy the {OP} version of a string (first) into out
 * Write a function to convert a string to {OP} and store the result in a new string.
 * Write a function to generate the {OP} version of a string in an output buffer, original unmodified.
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
 * strcasecmp with the result reduced to -1, 0 or 1
 * Return -1 if the first string sorts before the second, 1 if after, 0 if they differ only in case.
 * Compare two names for sorting with case ignored, returning -1, 0 or 1.
 * Write a comparator of two strings for a case-insensitive sort, returning -1, 0 or 1.
 * Return the lexicographic order of two strings after case folding, as -1, 0 or 1.
 * Compare two strings alphabetically regardless of case and return -1, 0 or 1.
 * How do I write strcasecmp so that it returns -1, 0 or 1?
 * case-insensitive string comparison with the result -1, 0 or 1
 * Write a function that compares two strings ignoring case and returns -1, 0 or 1.
 * Write a function to compare two strings ignoring case: -1, 0 or 1.
 * Given two words, return -1 if the first sorts earlier, 1 if later, 0 if equal, case ignored.
 * Function that orders two strings alphabetically, case-insensitive, as -1, 0, 1
 * Implement strcasecmp with a result of exactly -1, 0 or 1.
 * case-insensitive three-way compare of two strings (-1, 0, 1)
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
 * Do a case-insensitive prefix test: does the first string start with the second?
 * Check whether the text starts with a given word, regardless of capitals.
 * Return true if the second string matches the front of the first without regard to case.
 * Write starts-with for a text and a prefix, treating upper and lower case alike.
 * Does the text begin with the prefix if case is ignored (text first)?
 * Is the second string a prefix of the first, with case folding?
 * Check if the first string begins with the second, ignoring upper and lower case differences.
 * case-insensitive startsWith: does the first string start with the second?
 * Write a function to check if the first string starts with the second, ignoring case.
 * How do I check if {a} starts with {b}, case-insensitively?
 * How do I test without caring about capitals whether the first string has the second one as its prefix?
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
 * Do a case-insensitive suffix test: does the first string end in the second?
 * Does the file name end with an extension such as .jpg, given second, in upper or lower case?
 * Does the text end with the suffix if case is ignored (text first)?
 * Check a file extension in any case: does the name end with the given text?
 * Test whether the second string is a suffix of the first, treating a and A as equal.
 * Check if the first string finishes with the second, case being ignored.
 * How do I check a file name for an ending such as .jpg so that .JPG matches too?
 * case-insensitive endsWith: does the first string end with the second?
 * Does the first string end with the second one, ignoring case?
 * Write a function to check if the first string ends with the second, ignoring case.
 * How do I check if {a} ends with {b}, case-insensitively?
 * Return true if the second string matches the end of the first, ignoring upper and lower case.
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
 * Is the string an integer literal: an optional sign, then at least one digit and nothing else?
 * Check whether a string is a whole number such as "42", "-42" or "+7".
 * Return true if a string has at least one digit and nothing but digits after an optional + or -.
 * Validate numeric input: digits only, with an optional sign in front and no blanks.
 * Does the field contain a whole number, optionally with a + or - in front?
 * Check if a string can be read as an integer: an optional + or -, then at least one digit, nothing else.
 * Write a function to check if a string is a valid integer, with an optional leading sign.
 * Write a function to check if a string is a valid integer: optional + or -, then digits only.
 * Given a string, return true if it is a whole number, possibly signed, and nothing else.
 * Implement isInteger for a C string; "", "+" and "1.5" are false.
 * is it a valid integer string? one leading sign is allowed
 * is the string a number such as 12, -7 or +3, without a decimal point?
 * regex [+-]?[0-9]+ for the whole string
 * Is the string a valid integer, maybe with a sign + or - in front? Empty or just a sign is not.
 * Write a function to check whether a string is a valid integer: an optional sign, then only digits, at least one.
 * can this text be converted to an integer? optional + or -, then nothing but digits
 * Is what the user typed a whole number, with a plus or minus allowed in front?
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
 * Test a string for a decimal number: optional sign, at least one digit, at most one point anywhere, no exponent.
 * Check whether a string such as "-3.14", "+7", "5." or ".5" is a number; exponents are not.
 * Return true for a string of digits with an optional leading sign and an optional decimal point anywhere, even first or last.
 * Is {s} numeric, with optional sign, fractions such as "5." and ".5" allowed, no exponent?
 * Validate a price field: optional sign, at least one digit, at most one dot anywhere, nothing else.
 * Check for a numeric string that may have a sign in front and one '.' before, between or after its digits but no exponent.
 * Check if a string is a plain decimal number: optional sign, at least one digit, no more than one point, nothing else.
 * Write a function to check if a string is a valid decimal number ("5." and ".5" are): optional sign, digits, at most one point.
 * Given a string, return true if it is numeric; a leading sign and one decimal point anywhere are allowed, no exponent.
 * Function that determines if a text is an integer or decimal number ("5." and ".5" too), optional sign, no exponent
 * check if the string is a valid decimal number such as -12.5, sign optional, at most one point, at least one digit
 * Write a function to check if a string is a decimal number or not: optional sign, digits, at most one point in any place, no exponent.
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
 * Is the text a valid C identifier, keywords not excluded?
 * Test a string for an identifier: letter or underscore first, then letters, digits, underscores.
 * Check whether a string can be a variable name in C, keywords aside.
 * Return true if a name begins with a letter or _ and goes on with letters, digits or _.
 * Is it a valid C variable name, if reserved words are not considered?
 * Could {s} be the name of a function in C, keywords aside?
 * Does a string as a whole match [A-Za-z_][A-Za-z0-9_]*?
 * Check for a legal symbol name: letters, digits and underscores, no digit in front, not empty.
 * Is this string a proper name for a variable in C, made of letters, digits and _, no digit first?
 * Check if a nonempty string may serve as a C variable name: letters, digits and underscores, not beginning with a digit.
 * How do I validate variable names (letters, digits and underscores, no leading digit)?
 * Check whether a string could be a variable name: letters, digits, underscores, no digit first.
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
 * Do a simple e-mail check: one @ not at the start, a dot within the domain but not at its ends, no spaces.
 * Check a string for exactly one '@' with text before it, a dot inside the part after it, and no space.
 * Return true if the string has the form name@host.tld, with one @, without spaces.
 * Check for a valid email format by basic rules: one at sign with text before it, a dot inside the domain, no blanks.
 * Did the user type something like name@domain.tld: one @ after a name, no space, a dot between parts of the domain?
 * Accept an e-mail address with one @ that isn't its first character, a dot inside the domain, and no spaces.
 * Test for an email-like string: text, a single @, then a domain that has a dot inside, and no blanks.
 * Check that a string has no blanks, one @ that isn't first, and after it a domain with a dot inside.
 * Write a function for a basic email check: no spaces, exactly one @ with text before it, and a dot inside the domain.
 * Is this a plausible email address? One @ not at the start, no spaces, and a dot within the domain that is neither first nor last there.
 * How do I do a simple email validation: one @ with text before it, no spaces, a dot inside the domain?
 * Write a function to check if a string is a valid email address: no spaces, one @ after some text, a dot inside the domain.
 * is this a valid email? no spaces, exactly one @ with something before it, and a dot inside the domain
 * valid mail address? exactly one @ with text before it, a dot inside the domain, no spaces
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
    return at > 0 && dot > at;
}

/**
 * Is a string a valid dotted IPv4 address without leading zeros?
 * Check that a string is four numbers from 0 to 255 separated by dots, without leading zeros.
 * Return true if the string is an IPv4 address like 192.168.0.1; leading zeros are not allowed.
 * Is the string a valid IP address (version 4, dotted, no leading zeros)?
 * Check if a string is an IPv4 address of four dot-separated numbers from 0 to 255 that have no extra leading zeros.
 * Does the string contain a valid IPv4 address with no leading zeros in its parts?
 * Write a function to check if a string is a valid IPv4 address: four numbers 0-255 separated by dots, no leading zeros.
 * How do I validate an IPv4 address in C, rejecting leading zeros?
 * validate an IP address like "192.168.0.1"; each part must be 0 to 255 without leading zeros
 * Determine whether a string is a valid IPv4 address in dotted decimal notation without leading zeros.
 * Write a function to check whether the given IP address string is a valid IPv4 address or not; leading zeros are not allowed.
 * is the ip address valid: four numbers 0 to 255 without leading zeros, dots between them
 * check text such as 192.168.1.1: four numbers from 0 to 255 with dots, no leading zeros
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
 * Check a password rule: minimum length {K}, with lower case, upper case and digit required.
 * Check that a password has {K} or more characters, including a-z, A-Z and 0-9.
 * Return true if the text is no shorter than {K} and has a small letter, a capital and a digit.
 * Does {s} satisfy: at least {K} characters, one capital, one small letter, one digit?
 * Validate a new password (at least {K} long, upper, lower, number).
 * Is the password acceptable, meaning {K}+ characters with lower-case, upper-case and numeric ones?
 * Check a password policy: {K} characters minimum, with lower case, upper case and digits all present.
 * Check if a password has a length of at least {K} and includes a small letter, a capital letter and a digit.
 * Is a password strong: at least {K} long with lower, upper and digit?
 * Write a function to check if a password has at least {K} characters, an uppercase letter, a lowercase letter and a digit.
 * A valid password is at least {K} characters long and contains upper case, lower case and a digit; check it.
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
 * Is the password strong: at least 8 characters, a small letter, a capital and a digit?
 * Does the password have upper case, lower case and a number, and is it 8 or longer?
 * Validate a password: 8 or more chars, with a-z, A-Z and 0-9 in it.
 * Check password strength; return true if it has 8+ characters, mixed case and a digit.
 * Is my password secure, meaning 8 chars or more, with a-z, A-Z and a number?
 * Check if a password has at least eight characters and includes a small letter, a capital letter and a digit.
 * Is a password at least 8 long with lower case, upper case and digit?
 * Write a function to check if a password is at least 8 characters long and has an uppercase letter, a lowercase letter and a digit.
 * Return true if the string has 8 or more characters, including at least one digit, one uppercase and one lowercase letter.
 * How do I check that a password has at least 8 characters, upper and lower case letters and a number?
 * Validate a password: min length 8, at least one uppercase, one lowercase, one digit.
 * Write a function to validate a password: length >= 8 with a lowercase letter, an uppercase letter and a digit.
 * Given a password, return true if it has 8 or more characters, a-z, A-Z and 0-9.
 * Function that determines if a password is strong: min 8 chars, upper, lower, digit
 * Implement isStrongPassword: at least 8 characters, one capital, one small letter, one number.
 * strong password or not: 8+ chars, lower and upper case, digit
 * password validation: minimum length 8, an uppercase, a lowercase and a numeric character
 * Check that a password has no fewer than eight characters and mixes capitals, small letters and digits.
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
 * Calculate a password score from 0 to 5: a point each for 8+ characters, a small letter, a capital, a digit, any other character.
 * How strong is a password? Give a point each for 8 or more characters, a-z, A-Z, 0-9 and anything else.
 * Count a password's points: 8 or more characters, small letter, capital, digit and any other character give one each.
 * Rate a password: one point each for at least 8 characters, lower, upper, digit and anything else.
 * Write a function that returns the password strength 0 to 5: a point each for length 8 or more, lower, upper, number, other character.
 * Give one point each if a password has 8 or more characters, lower case, upper case, a number and any other character.
 * How many criteria does a password fulfil: 8 characters at least, lower case, upper case, digit, any other character?
 * Rate a password from 0 to 5, one point each for eight or more characters, a small letter, a capital, a digit and any other character.
 * How do I compute a five-point password meter (length 8 or more, lower, upper, digit, anything else)?
 * Calculate a password strength score: one point each for length >= 8, a lowercase letter, an uppercase letter, a digit and any other character.
 * Return the password strength from 0 to 5: a point each for 8+ characters, lowercase, uppercase, digit and anything else.
 * Write a function that scores a password from 0 to 5: one point each for 8+ characters, lowercase, uppercase, a digit and any other character.
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
 * Is a string an ISO date, YYYY-MM-DD, that exists?
 * Check whether a string in the form of "2024-02-29" is a real calendar day.
 * Return true if a text is written yyyy-mm-dd with digits in the right places and the day exists.
 * Is the string a valid ISO 8601 date (YYYY-MM-DD), considering leap years?
 * Validate a date string with hyphens, yyyy-mm-dd, including leap years.
 * Check if a string is an existing calendar date of the form YYYY-MM-DD, leap years respected.
 * Is a string a valid YYYY-MM-DD date?
 * Write a function to validate a date string in YYYY-MM-DD format, including leap years.
 * How do I check whether a string is a real date in the format YYYY-MM-DD?
 * Return true if the string is a valid date in YYYY-MM-DD format, taking leap years into account.
 * Write a function to check whether a date string of the form YYYY-MM-DD is valid.
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
 * Is a string a valid date in the form dd/mm/yyyy?
 * Is the text an existing date written like 31/12/2024?
 * Check a string for a valid European date, dd/mm/yyyy.
 * Validate a DD/MM/YYYY date string, including whether the day exists.
 * Check format and range of a dd/mm/yyyy date string, 31/04/2023 and 29/02/2023 being wrong.
 * Check if a string is an existing calendar date of the form DD/MM/YYYY, leap years respected.
 * Does the string hold a valid DD/MM/YYYY date?
 * Write a function to validate a date string in DD/MM/YYYY format, including leap years.
 * How do I check whether a string is a real date in the format DD/MM/YYYY?
 * Return true if the string is a valid date in DD/MM/YYYY format, taking leap years into account.
 * Is the text a valid date of the form dd/mm/yyyy?
 * Validate a dd/mm/yyyy date string and make sure the day exists in that month.
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
 * Return the {OP} of a yyyy-mm-dd date string as a number, or -1 if it has under 10 characters.
 * Get the {OP} as a number from a text like "2024-05-17", or -1 if it is shorter than that.
 * Which {OP} does an ISO date (YYYY-MM-DD) name? Return it as a number, -1 for a text under ten characters.
 * Parse the {OP} out of a yyyy-mm-dd date string, -1 if the string is shorter than a whole date.
 * Extract the {OP} of a YYYY-MM-DD string as a number, -1 for a shorter string.
 * What is the {OP} of a date typed as yyyy-mm-dd? Return -1 if the text is shorter than ten characters.
 * Extract the {OP} as a number from a date written YYYY-MM-DD; a string with fewer than 10 characters gives -1.
 * How do I parse the {OP} out of YYYY-MM-DD (-1 if the string is shorter than that)?
 * get the {OP} of a YYYY-MM-DD string, -1 if it is less than 10 long
 * How do I get the {OP} from a date string like "2024-05-17"? Return -1 if it is shorter than 10 characters.
 * Write a function that extracts the {OP} from a YYYY-MM-DD string as an integer, -1 if its length is below 10.
 * Return the {OP} of a date given as a YYYY-MM-DD string, -1 if it has fewer than 10 characters.
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
 * Check whether a string such as "23:59" is a clock time, 00:00 to 23:59.
 * Return true if a string is two digits up to 23, a colon, and two digits up to 59.
 * Is the string a valid HH:MM time from 00:00 to 23:59?
 * Check for a string of two digits, colon, two digits, in the range 00:00 to 23:59.
 * Check if a string is a time of day HH:MM, from 00:00 to 23:59, with exactly two digits on each side.
 * Does the text contain a valid HH:MM time and nothing else?
 * Write a function to check if a string is a valid 24-hour time in HH:MM format.
 * How do I validate a time string like "09:30", from 00:00 to 23:59?
 * Is the string a valid HH:MM time, with hours 00-23 and minutes 00-59?
 * Write a function to check that the given time string is in 24 hour format HH:MM, from 00:00 to 23:59.
 * time format check: two digits, colon, two digits, hour at most 23, minute at most 59
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
 * Convert an "HH:MM" string to minutes since midnight, -1 if it is too short.
 * "07:30" gives 450, the minutes since midnight: convert such texts, -1 if shorter than five characters.
 * Convert HH:MM text to the minute of the day, or -1 if the text is shorter than five characters.
 * Return the minutes since midnight of an HH:MM string, "01:30" being 90, or -1 if it is too short.
 * Convert a time HH:MM to the number of minutes since midnight; a string with fewer than 5 characters gives -1.
 * Parse an HH:MM string into minutes, -1 if it is too short.
 * How do I convert "HH:MM" to minutes since midnight? Return -1 if the string is too short.
 * Write a function that converts a time string in HH:MM format to the total number of minutes, -1 if too short.
 * How many minutes after midnight is the time in a text like "13:45", or -1 for a text of fewer than five characters?
 * Parse a clock time HH:MM and return 60 * hours + minutes, or -1 only if the string is shorter than five characters.
 * Turn a time string such as "07:30" into minutes since midnight without checking its format, except that fewer than five characters give -1.
 * Given a 24-hour time as text, two digits of hours, a colon and two of minutes, return the minute of the day; return -1 if the string has fewer than five characters.
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
 * Parse an hh:mm:ss string to seconds.
 * How many seconds is a duration such as "01:02:05"?
 * How many seconds is a time given as an HH:MM:SS string?
 * Convert hours, minutes, seconds in hh:mm:ss text to total seconds.
 * Convert a duration text hh:mm:ss to seconds.
 * Return the seconds of an hh:mm:ss or mm:ss string, where every colon multiplies by sixty.
 * Get the seconds from a stopwatch string hh:mm:ss.
 * Convert a duration such as h:mm:ss, mm:ss or ss, in text form, to seconds.
 * How do I parse a stopwatch reading like '3:25' to 205 seconds?
 * Turn an h:mm:ss string into seconds.
 * Write a function to convert a time string "HH:MM:SS" to total seconds.
 * How do I convert "hh:mm:ss" to seconds?
 * Convert a duration in HH:MM:SS format to a number of seconds.
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
 * Turn a number of seconds, such as 3725, into a string like "01:02:05".
 * How do I write a duration in seconds as HH:MM:SS to a string?
 * Format an elapsed time in seconds as HH:MM:SS with leading zeros.
 * Convert seconds to clock notation hh:mm:ss in a buffer.
 * Convert a number of seconds to a time string HH:MM:SS in {out}.
 * Write a number of seconds as a string hh:mm:ss, each part with two digits.
 * convert seconds to hh:mm:ss
 * Write a function that formats a number of seconds as HH:MM:SS.
 * Convert seconds to a string with hours, minutes and seconds, two digits each (HH:MM:SS).
 * Write a function to convert given seconds to a clock text HH:MM:SS in a buffer.
 * Write a program to convert elapsed seconds to a string of two-digit hours, minutes and seconds with colons
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
 * Convert seconds to an mm:ss string.
 * How do I write 125 seconds as "02:05" to a buffer?
 * Write a song length in seconds as text mm:ss, two digits each.
 * Format a number of seconds as MM:SS text, two digits each, in a buffer.
 * Write a countdown display MM:SS from seconds to a buffer.
 * Format the playing time of a track in seconds as a string mm:ss with leading zeros.
 * Get the timer text MM:SS from seconds, below 100 minutes.
 * Write a number of seconds as a string mm:ss, each part with two digits.
 * Show 125 seconds as 02:05 in a buffer.
 * convert seconds to mm:ss with two digits each
 * Write a function that converts seconds to a string in MM:SS format.
 * How can I write the length of a song, given in seconds, to a buffer as minutes and seconds with two digits each and a colon between?
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
 * Convert minutes since midnight to an hh:mm string.
 * Format minutes since midnight as a time of day HH:MM in a buffer.
 * How do I write 825 minutes as "13:45" to a string?
 * Write clock text HH:MM from the minutes of the day.
 * Write a function that formats a number of minutes as HH:MM in a buffer.
 * Get a digital clock text hh:mm from minutes since midnight.
 * Write a count of minutes since midnight as a string HH:MM with two digits each.
 * Show minute 785 of the day as 13:05 in a buffer.
 * How can I display minutes after midnight as a clock time HH:MM?
 * convert minutes since midnight to HH:MM
 * How do I convert minutes since midnight to an HH:MM string?
 * Write a function that formats minutes since midnight as a 24-hour time HH:MM.
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
 * Is the text a valid six-digit hex colour such as #1a2B3c?
 * Check a string for an HTML color code: # and exactly six hex digits.
 * Check a string for a # followed by exactly six hexadecimal digits and nothing more.
 * Return true if the string is a CSS colour of the form #rrggbb.
 * Is it a valid hexadecimal color code of the form #RRGGBB?
 * Did the user enter a proper six-digit color like #FF8800?
 * "#ff00zz" is not one, "#ff00aa" is: is a string a six-digit hex color?
 * Check if a string is a CSS colour of the form # and exactly six hexadecimal digits.
 * Is the string a #rrggbb color?
 * Write a function to check if a string is a hex color: '#' followed by exactly 6 hex digits.
 * How do I check whether a string is a valid color code in the format #RRGGBB?
 * Validate a hex color string like "#1a2b3c" (always six digits).
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
 * Convert a hex color string #rrggbb to a number.
 * Parse a #rrggbb string into the integer 0xRRGGBB.
 * turn "#1e90ff" or "1e90ff" into the integer 0x1e90ff
 * Convert a text such as "#FF8800" to an RGB integer 0xRRGGBB.
 * How do I convert an HTML color string such as #ff8800 to a number?
 * Read a hex colour string such as #a0b1c2, with or without #, and return the corresponding 0xRRGGBB.
 * Convert an HTML color text to packed RGB 0xRRGGBB.
 * Convert a color such as #ff8800, the # being optional, to a number, using at most six hex digits.
 * Parse a web color text, with or without #, as a number 0xRRGGBB.
 * convert a hex color string to an integer 0xRRGGBB
 * Write a function to convert a hex color string such as "#ff8800" to an integer.
 * How do I parse "#RRGGBB" into a single RGB integer?
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
 * Convert an RGB integer to a hex color string like #ff8800.
 * Convert a color number 0xRRGGBB to #rrggbb text in lower case.
 * How do I write a colour 0xRRGGBB as "#rrggbb" for CSS, small letters?
 * Write an RGB integer as an HTML color code, # and six lower-case hex digits.
 * Write a function that formats a colour number as a hash sign and six small hex digits.
 * Convert a packed color 0xRRGGBB to web notation #rrggbb in out, lower case.
 * Write a 24-bit colour as # and six lower-case hexadecimal digits.
 * How do I turn 0xFF8800 into the hex color string "#ff8800"?
 * Write a color integer as #rrggbb, lower case.
 * Convert an RGB integer to a hex color string like "#ff8800", in lowercase.
 * How do I convert a color 0xRRGGBB to a string "#rrggbb" with lowercase hex digits?
 * Format a 24-bit color as a CSS hex string in lowercase, such as "#00ff7f".
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
 * Check for balanced brackets of three types, round, square and curly, in a string.
 * Check that every round, square or curly bracket of a text is closed by one of its own type in the right order.
 * Return true if round, square and curly brackets are properly nested.
 * Does each opening bracket, round, square or curly, have its matching closing bracket, correctly nested?
 * Check the nesting of parentheses, square brackets and braces in a string, skipping other characters.
 * Check that the round, square and curly brackets of a string are closed in the proper order; ignore other characters.
 * Test a text for balanced brackets of all three kinds: (), [] and curly.
 * Write a function to check if the brackets (), [] and curly ones in a string are balanced.
 * How do I check for balanced parentheses, square brackets and curly braces in a string?
 * Given a string, return true if every bracket (round, square or curly) is closed in the correct order.
 * Write a program to check for balanced brackets (), [] and curly ones in a string.
 * Given a string, return true if all its brackets, of three kinds, are closed in the right order.
 * Given an expression, tell whether its parentheses, square brackets and braces match.
 * Function that determines if round, square and curly brackets are balanced, going back from each closing one to its opening one
 * Implement a bracket check that skips other characters: each opening one needs its own kind of closing one, properly nested.
 * bracket matching: parentheses, square brackets, braces, other characters ignored
 * Write a function to check if the round, square and curly brackets in the given expression are balanced and properly nested.
 * valid parentheses: three kinds of brackets, each closed by its own kind in the right order, other characters ignored
 * Write a function to check that each round, square or curly opening bracket is closed by the corresponding bracket in the proper order.
 * validate nesting of (), [] and curly brackets in a piece of source text
 *
 * @name is_balanced valid_parentheses balanced_brackets
 * @string s
 */
static int32_t bracket_step(char c) {
    if (c == '(' || c == '[' || c == '{') return 1;
    return c == ')' || c == ']' || c == '}' ? -1 : 0;
}

_Bool brackets_balanced(const char *s) {
    int32_t depth = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        depth += bracket_step(s[i]);
        if (depth < 0) return 0;
        if (bracket_step(s[i]) >= 0) continue;
        int32_t j = i, open = -1;
        while (open < 0) open += bracket_step(s[--j]);
        if (s[j] != '(' ? s[i] != s[j] + 2 : s[i] != ')') return 0;
    }
    return depth == 0;
}

/**
 * Are the parentheses of a string balanced?
 * Check that every '(' of a C string is closed later and no ')' comes too early.
 * Return true if opening and closing round brackets match in the text.
 * Is {s} properly parenthesized?
 * Are the round brackets well nested in a text?
 * Is every ( of the text closed, with no ) without its (?
 * Check that every opening parenthesis in a string is closed later and none is closed before it is opened.
 * How can I test that round brackets match?
 * check a string for balanced parentheses
 * Write a function to check whether the parentheses in a string are balanced.
 * Return true if every '(' has a matching ')' in the right order.
 * Write a program to check whether the parentheses of a string are balanced (only round ones).
 * Given a string, return true if every ( has a matching ) and vice versa.
 * Given an expression, tell whether its round brackets match.
 * Function that determines if ( and ) are balanced, other characters ignored
 * Implement a balanced parentheses check with a counter, for a C string.
 * Write a function to check that each opening parenthesis of a string has a corresponding closing one and vice versa.
 * Write a function to check that every opening round bracket of an expression is closed and in the proper order
 * do the round brackets of a formula match up
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
 * Find the minimum number of ( and ) to insert so that the parentheses of a string are valid.
 * Count the unmatched ( and ) of a text.
 * Return the number of round brackets that have no partner.
 * What is the fewest round brackets to add to a string so that all are matched?
 * How many round brackets are missing in the expression, counting opening and closing ones together?
 * Return the number of unmatched parentheses in {s}, opening and closing ones.
 * What is the least number of ( or ) to insert in a text to balance it?
 * Count the parentheses in a string that have no partner, both opening and closing ones.
 * How many round brackets must be added to a string to make it valid?
 * count the unmatched parentheses in a string
 * What is the minimum number of parentheses to add to make the string valid?
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
 * Parse a decimal number in a string with optional leading spaces and an optional sign; ignore what follows.
 * Convert a string to an int: skip leading whitespace, take an optional sign, stop at the first non-digit.
 * Parse a signed decimal string after any whitespace, stopping at the first non-digit.
 * Convert the beginning of a string to an int: skip whitespace, optional sign, digits up to the first other character, else 0.
 * How do I write my own atoi?
 * convert a string to an int like atoi does
 * Implement atoi: skip leading whitespace, read an optional sign and the digits, and stop at the first other character.
 * Write a function to convert a string to an integer, like atoi.
 * Write a function to convert a string to an integer: leading whitespace, optional sign, digits.
 * Write your own atoi.
 * Given a string, return the integer it starts with; whitespace and a sign may come first.
 * Implement atoi.
 * Function that parses a signed decimal integer, stops at the first non-digit and gives 0 without digits
 * string to int, like atoi
 * convert text to a number, with sign, skipping leading white space
 * How do I convert a numeric string to an int without the library, signs and blanks included?
 * parse an int from a string, white space and +/- in front allowed
 * parse an integer with an optional minus or plus sign from text, skip spaces before it, ignore whatever comes after
 * Convert text to a number, 0 if it does not start with one; leading blanks and a sign are allowed.
 * Write a function to convert a given numeric string such as " -12" to an integer; leading spaces and + or - are allowed.
 * convert text to number like atoi: leading blanks, sign, digits; 0 if it isn't a number
 * home-made atoi with leading whitespace and an optional sign
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
 * Parse {K} text to a number.
 * Which number is written by the {K} digits in the string?
 * Convert a string of digits in {K} notation to an integer.
 * strtol with base {K:2} for strings without a sign or blanks
 * convert a {K} string to an integer
 * Write a function to convert a {K} string to an integer, stopping at the first invalid character.
 * How do I convert a {K} string to an integer in C?
 * Given a {K} number as a string, return its integer value.
 * Write a function to convert the given {K} string to a decimal number.
 * convert a {K} number given as a string to its decimal value
 * string of {K} digits to int
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
 * Convert a hex string to an integer, stopping at the first non-hex character.
 * Parse hex text such as "1aF", without a prefix, into a number.
 * strtoul(s, 0, 16) for plain hex digits without prefix
 * Turn a hexadecimal text into its unsigned value.
 * Convert the hex digits at the start of a string, in either case, to an unsigned number; stop at any other character.
 * convert a hex string without prefix to an unsigned integer
 * Write a function that converts a hexadecimal string (without 0x) to an unsigned integer, stopping at the first non-hex character.
 * How do I convert a hex string like "ff" to an integer?
 * Convert a string of hex digits, upper or lower case, to an unsigned int.
 * Parse a hex string without the 0x prefix into an unsigned int.
 * Write a program to convert a hexadecimal string to decimal, letters in either case.
 * Given a hex string, return its value as an unsigned number; parsing stops at a non-hex character.
 * Implement hex-to-int for a string without 0x.
 * hex string to decimal number
 * convert base 16 text to a number, upper and lower case digits
 * hexadecimal to unsigned int
 * read a hex number from a string like "1aF", no 0x prefix, stop at the first other character
 * Write a function to convert a string of hex digits, upper or lower case, into an integer; "ff" gives 255.
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
 * atof(s) without exponents and leading blanks
 * Parse a string with a decimal number, sign and fraction optional, to a double.
 * Turn a text like "3.25" or "-1.5" into a double.
 * Convert a string to a double: optional sign, digits, optional point and digits.
 * How do I read a decimal fraction from a C string?
 * Read a price like 19.99 from text as a double.
 * Convert a text like "2.75" or "-1" to a double.
 * Convert a text such as -12.5 to a double: optional sign, digits, optional point and digits; stop at anything else.
 * How do I write a simple atof (sign, digits, fraction)?
 * Write a function to convert a string such as "-12.5" to a double (no exponent).
 * How do I parse a string with an optional sign and decimal point into a double?
 * Write a function to convert a string to a double: sign, digits, decimal point, digits.
 * Given a string like "-3.75", return it as a floating-point number.
 * Implement a simple atof without white space or exponents.
 * Function that parses a decimal such as "-0.25" into a double
 * text to floating point number, optional sign, no exponent
 * string to float, like "3.14" or "-12.5", without using atof
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
 * itoa for signed decimal numbers, number first, then the buffer
 * Convert an integer to a string, with a minus sign if it is negative.
 * Turn an int like -42 into the text "-42" in a buffer.
 * How do I write a signed number into a character array without sprintf?
 * Write the decimal text of {x} to {out}.
 * Convert an integer to decimal text in a buffer, including negative numbers.
 * Store the decimal representation of an integer as a C string.
 * Write the decimal representation of a signed integer as a string, with a minus sign for negatives.
 * How do I write my own itoa for decimal numbers?
 * convert a signed int to a decimal string
 * Write a function to convert an int to a decimal string in a buffer, with a minus sign for negative numbers.
 * Convert an integer to its decimal string representation and store it in out.
 * Write a program to convert an integer to a string, negative numbers included.
 * Write your own itoa for base 10: number, then output buffer.
 * Given an int, write it as decimal text to a buffer, with '-' if it is negative.
 * Implement itoa with minus sign handling.
 * Function that turns a signed number into its digits as a C string
 * int to string, negatives too
 * number to text, with sign if negative
 * convert integer to decimal string without sprintf
 * Write a function to convert an integer to a string in decimal, with a minus sign if it is negative.
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
 * Write a number from 0 to 999 in English words to a buffer, like "two hundred forty-two".
 * Spell a number from 0 to 999 in English in lower case, without "and", with a hyphen as in "forty-two".
 * How do I write a non-negative number below 1000 out in English words, such as "one hundred fifty-seven"?
 * Convert a nonnegative integer below one thousand to English text: 342 is "three hundred forty-two".
 * Spell a non-negative number up to 999 in a buffer: 215 is "two hundred fifteen", 81 is "eighty-one".
 * Spell a number from 0 to 999 in lower-case English, e.g. "six hundred thirty-one".
 * Write out a number from 0 to 999 in lower-case English words, e.g. "three hundred forty-two", without "and".
 * Convert a non-negative number up to 999 to English words such as "one hundred twenty-three".
 * Write a function that converts a number from 0 to 999 to English words in lower case, without "and", hyphenated like "ninety-nine".
 * How do I convert a nonnegative number below 1000 to words, like 265 to "two hundred sixty-five"?
 * Convert an integer (0-999) to its English words, for example 342 to "three hundred forty-two".
 * number in English words from 0 to 999, lower case, no "and": 42 is "forty-two", 215 is "two hundred fifteen"
 * Write a function to spell a number (0 to 999) in lower-case English words without "and", hyphen as in "forty-two".
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
 * Convert a non-negative integer to a string in any base to 36, digits 0-9 then a-z, no padding.
 * Convert {x} (0 or more) to a given base and write it to a buffer, with small letters for digits above 9.
 * Write a non-negative number as a string with the given radix, letters a-z for digits above 9.
 * How is a non-negative number written in a given base up to 36? Store the text in lower case.
 * Convert a number >= 0 to a C string in a given base, 2 to 36, small letters.
 * to_string of a non-negative number with a radix and lower-case digits
 * Write a nonnegative integer as text in a base from 2 to 36, with small letters for digits above 9.
 * How do I convert a nonnegative {x} to a string in an arbitrary base with lower-case digits?
 * Write a function to convert a non-negative integer to a string in a given base (2-36), with lowercase letters.
 * How do I convert a non-negative int to a string in any base up to 36, using lowercase letters?
 * Convert a non-negative decimal number to another base between 2 and 36 and write it to a buffer with lowercase digits.
 * Write a non-negative integer (first) in a base from 2 to 36 (second) to a buffer, using the digits 0-9 and a-z.
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
 * Get the {OP} text of an unsigned number in lower case, without leading zeros.
 * Store the {OP} representation of an unsigned number as a lower-case C string without leading zeros.
 * Write an unsigned integer to a string in {OP}, no leading zeros, any letters small.
 * Print an unsigned int in {OP} to a string, in lower case without padding.
 * Write an unsigned number as {OP} text without prefix or leading zeros, small letters where letters occur.
 * Write a function that converts an unsigned int to a {OP} string without padding or capitals.
 * How do I convert an unsigned int to a lower-case {OP} string without leading zeros?
 * Write a program to convert an unsigned number to {OP} text, letters (if any) in lower case.
 * Given an unsigned number, write it in {OP} (lower case, no leading zeros) to a buffer.
 * Function that converts an unsigned number to its {OP} representation (lower case) in a buffer
 * number to {OP} string, lower case, no leading zeros, 0 gives "0"
 * unsigned int to {OP} text, lowercase, no prefix
 * Write a function to convert a non-negative integer to its {OP} form as text, lowercase and without leading zeros.
 * Write a program to express an unsigned number in {OP} as text, lower case without leading zeros, in an output buffer
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
 * Convert an int to a binary string, minus sign in front if negative, no leading zeros.
 * Convert decimal to binary: write an int in base 2 as text, with "-" for negatives.
 * Write the binary representation of an int as a string, "-" and the absolute value if negative.
 * Write a function that converts an integer to a binary string; negative ones get a minus sign.
 * Write an integer in base 2 as text, with a minus sign if negative and no leading zeros.
 * Like Python's bin(x) without the 0b, into a buffer: -6 gives "-110".
 * Print an int in binary into a buffer, with a minus sign when below zero.
 * Write a signed integer in binary as text: a minus sign for negatives, then the binary digits of its absolute value.
 * convert an int to a binary string with a minus sign if negative
 * How do I convert an int to a binary string without leading zeros, with a minus sign for negatives?
 * Write a program to convert a signed integer to a binary string, with a minus for negative numbers.
 * Given an int, write its absolute value in base 2, after '-' if negative, to a buffer.
 * Function that converts an int to binary text: 6 -> "110", -5 -> "-101", 0 -> "0"
 * signed int to binary string with minus sign
 * int to base 2 text, negative numbers with '-'
 * decimal to binary as a string, minus sign in front if needed, no leading zeros
 * Write a function to convert a decimal number to binary and store it as a string, no leading zeros, minus sign for negatives.
 * decimal number to binary string in a buffer, negative ones get a minus in front
 * Show an int in base two as text, -5 becoming "-101"
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
 * Convert an int to a two's complement hex string with capital letters and no leading zeros.
 * Convert an integer to hexadecimal text, upper case, two's complement for negatives, no padding.
 * Convert a number to hex text with A to F in capitals, no prefix, no leading zeros, -1 being "FFFFFFFF".
 * Write the hex representation of an int's 32 bits as a string, letters A to F, without leading zeros.
 * Write a function that converts an integer to an upper-case hex string, as sprintf with %X would.
 * Write a number as a base 16 string in capitals, without leading zeros, a negative one as its two's complement.
 * Convert a number to upper-case hex text, such as 48879 to "BEEF" and -2 to "FFFFFFFE".
 * Write an int in hexadecimal as text: capital letters, no leading zeros, negatives in 32-bit two's complement.
 * How do I do what printf %X does, but into a buffer?
 * How do I convert an int (two's complement if negative) to an uppercase hex string without leading zeros?
 * Convert an integer to a hexadecimal string of its two's complement using capital letters, with no 0x prefix or leading zeros.
 * Write a program to convert an integer, taken as 32 unsigned bits, to an uppercase hex string without leading zeros.
 * Given an int, write it as an unsigned number in base 16 with capital letters to a buffer.
 * Function that converts an int to hexadecimal text: 255 -> "FF", -1 -> "FFFFFFFF"
 * int to hex string, uppercase, no 0x, -1 is FFFFFFFF
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
 * Convert a non-negative number to text with a comma as thousands separator.
 * Turn a non-negative number like 1234567 into the string "1,234,567".
 * Format a non-negative amount as text with commas between thousands.
 * Format a nonnegative number as text with digit grouping, such as 12,345.
 * Write a non-negative number as text with a comma after each third digit from the right, except in front.
 * Convert a non-negative number to text with commas between thousands, 1000000 being "1,000,000".
 * Write a nonnegative number in decimal with a comma between each group of three digits.
 * How do I print 1000000 as 1,000,000 (no negative numbers)?
 * Write a nonnegative number with thousands separators (commas) into a buffer.
 * Write a function to format a non-negative integer with thousands separators (commas).
 * Write a function to format a number >= 0 with commas as thousands separators.
 * Given a non-negative int, write it with a comma every three digits to a buffer.
 * add commas to a number (0 or more), as a string
 * format int with thousands separator ",", non-negative
 * non-negative number to text in groups of three digits, separated by commas
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
 * Get the zero-padded decimal text of a nonnegative number with width {K}, cutting off any higher digits.
 * Format a non-negative number with exactly {K} digits; the highest ones are dropped if there are more.
 * Write the last {K} decimal digits of a non-negative number to a string, zeros in front.
 * Write the last {K} decimal digits of a nonnegative number as a text of exactly {K} characters, padded with zeros.
 * Convert a nonnegative number to a zero-padded string of exactly {K} digits, leading digits being dropped if it has more.
 * How do I write a non-negative number into a char buffer with leading zeros, exactly {K} digits long, keeping only its last {K} digits?
 * Write a function that formats a non-negative number as exactly {K} digits with leading zeros, dropping any higher digits.
 * Pad a nonnegative integer with leading zeros to {K} digits as a string; keep only the last {K} digits of a longer one.
 * Turn a non-negative number into a fixed-width string of {K} digits, zero-padded and without any higher digits.
 * Write a non-negative number in decimal to a buffer with exactly {K} digits, filled up with zeros on the left and keeping just the lowest {K} digits if it has more.
 * How can I write a non-negative {x} modulo 10 to the power {K} to a buffer in decimal, with leading zeros up to {K} digits?
 * I want fixed-width non-negative numbers in a string buffer: always {K} decimal digits, zeros in front of short ones, long ones losing their leading digits.
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
 * Convert a non-negative number to text padded with leading zeros to a width; longer ones stay unchanged.
 * Zero-fill a nonnegative integer to a minimum width and store it as a string.
 * sprintf with %0*d of a non-negative number and a minimum width into a buffer
 * Invoice numbers should have leading zeros: write a non-negative number as text with at least a given width.
 * Write a nonnegative number as a string with zeros on the left up to a given width, never cut off.
 * For file names, convert a non-negative number to text with zeros in front up to a width.
 * Write a nonnegative number as decimal text, with zeros in front until it has at least the given width.
 * How do I get leading zeros like printf %0*d does (non-negative number first, then width)?
 * Zero-pad {x} (>= 0) to at least {width} digits as a string.
 * Write a function that pads a nonnegative number with leading zeros to a minimum width, number first, then width.
 * How do I convert a non-negative int to a string with leading zeros up to a given width?
 * str(x).zfill(width) for a nonnegative integer, into a buffer
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
 * Remove leading zeros from a string in place, but keep one if all are zeros.
 * Strip the zeros in front of a number text in place; "0" stays "0".
 * How do I get rid of zeros at the start of a string in place, leaving one if it is all zeros?
 * Remove the leading zeros of a number text in place; if all digits are zeros, keep one.
 * Write a function that deletes leading zeros of a string in place, but leaves one if there is nothing else.
 * Shorten "007" to "7" in place and "00" to "0".
 * Remove the zeros at the beginning of a string in place, but never its last character.
 * How do I turn '00420' into '420' and '000' into '0'?
 * strip the leading zeros from a numeric string in place, leaving one if all are zeros
 * remove leading zeros in a string such as "00120", in place, but leave one zero if there is nothing else
 * Write a function to remove the zeros at the beginning of a given numeric string in place; "000" becomes "0".
 * drop leading zeros within the same string: "007" becomes "7" and "000" becomes "0"
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
 * Write a non-negative amount in cents as text with two decimals, such as 1234 as "12.34".
 * Convert cents (>= 0) to a price string with two decimals; 1234 is "12.34".
 * Format a non-negative amount given in cents as text, point before the last two digits.
 * Turn 5 into "0.05" and 250 into "2.50" in a buffer, for non-negative numbers.
 * How do I show non-negative cents as dollars and cents in a string, such as 12.34?
 * Format money as text: a point before the last two digits of a non-negative number of cents.
 * Get a price tag text, like 4.99, from a non-negative integer number of cents.
 * Write {x} / 100 for {x} >= 0 to a string with exactly two digits after the point.
 * Write a nonnegative amount of cents as text with a point before the last two digits, such as 12.05 for 1205.
 * How can I display prices stored in cents (never negative) with two decimals, like 12.34?
 * Write a nonnegative amount of cents as a string with two decimals.
 * Write a function that converts non-negative cents to a string with two decimals, e.g. 250 to "2.50".
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
 * Format a number as text with two decimals, rounded to the nearest, halves away from zero.
 * Convert a double to a string with 2 decimal places, rounded half away from zero.
 * Write a price as text with two decimals from a double, exact halves rounded away from 0.
 * sprintf with %.2f into a buffer, halves rounded away from zero
 * Write a function that writes a real number to a string with two digits after the point, rounded (0.125 to 0.13).
 * Convert a number to text rounded to cents, half cents away from zero, like "12.30".
 * Write the decimal text of a double with exactly two fraction digits, rounded to nearest, ties away from zero.
 * Show a number with two rounded decimals in a buffer, 2.5 as "2.50", -1 as "-1.00" and 0.625 as "0.63".
 * Round a number to hundredths, halves away from zero, and convert it to text with two decimals.
 * Write a floating-point number as text with exactly two decimal places, rounding half away from zero.
 * How do I write a double such as 3.14159 as "3.14" to a buffer, always with two decimals and rounded to the nearest, halves away from zero?
 * Print a double as a price with two decimals into a string, e.g. 3.14159 as 3.14 and 2 as 2.00, rounding halves away from zero.
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
 * Convert a Roman numeral string, in capitals, to an integer.
 * What is the value of the Roman number {s}, in capitals?
 * Parse Roman numeral text to an int, capital letters.
 * Return the value of a Roman numeral such as XIV.
 * How do I parse a Roman numeral such as MCMXCIV to 1994?
 * convert a roman numeral to an integer
 * Write a function to convert a Roman numeral string to an integer.
 * How do I convert Roman numerals like "XIV" to integers?
 * Given a Roman numeral in capital letters, return its integer value.
 * Convert Roman numerals to decimal.
 * Write a program to convert a Roman numeral to an integer.
 * Given a Roman numeral string, return its integer value.
 * Implement romanToInt.
 * roman to int
 * roman numeral to decimal number
 * value of a Roman number such as "MMXXIV"
 * parse a Roman numeral
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
 * Convert an integer from 1 to 3999 to Roman numeral text.
 * Convert an ordinary number to Roman notation in a buffer.
 * Convert an int to a Roman numeral string in capitals.
 * Write a number from 1 to 3999 as a Roman numeral in capitals.
 * How do I show years in Roman style, 1994 as MCMXCIV?
 * convert an integer to a roman numeral in a buffer
 * Write a function that converts an integer between 1 and 3999 to a Roman numeral.
 * How do I convert a number to Roman numerals in a string?
 * Given an integer, write its Roman numeral to the output buffer.
 * Convert an integer (1-3999) to Roman numerals.
 * Write a program to convert an integer to a Roman numeral.
 * Given a number from 1 to 3999, write it as a Roman numeral to a buffer.
 * Implement intToRoman with an output buffer.
 * int to roman
 * decimal number to Roman numeral text
 * convert arabic to roman numerals, into a string
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
 * Convert an Excel column title to its number, A being 1.
 * Read a string of capital letters as a bijective base-26 number, A = 1 to Z = 26.
 * Convert column letters to a number, A = 1, Z = 26, AA = 27.
 * Return the number of the spreadsheet column {s}, counting from 1.
 * Turn the column name of a cell reference, such as "AB", into a number from 1.
 * Convert a spreadsheet column label such as A, Z or AB to its number, where A is 1 and AA is 27.
 * convert an Excel column title such as AB to a number, A being 1
 * Write a function to convert an Excel column title to its column number (A = 1, Z = 26, AA = 27).
 * How do I convert Excel column letters such as "AB" to a column number, with A as 1?
 * Given a spreadsheet column label, return its number, e.g. "AA" is 27.
 * Convert an Excel column name to an index, where A is 1 and AB is 28.
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
 * Convert a number to an Excel column title; 1 gives A.
 * Convert a column number to letters in a string: 1 is A, 26 is Z, 27 is AA.
 * Convert a column number from 1 to spreadsheet letters in a buffer.
 * Turn a positive number into a spreadsheet column name such as "A" for 1 or "AA" for 27.
 * Write the spreadsheet column label for its position, counting from 1.
 * Convert a column number, from 1, to a spreadsheet label: 1 is A, 26 is Z, 27 is AA.
 * How do I produce column letters from an index starting at one?
 * convert a number to an Excel column title, 1 being A
 * Write a function to convert a column number to its Excel column title, e.g. 28 to "AB".
 * How do I convert a 1-based column number to Excel column letters?
 * Given a column number starting at 1, write its spreadsheet title (A, B, ..., Z, AA) to a buffer.
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
 * Write a non-negative number with its English ordinal suffix, such as 1st, 2nd, 3rd, 4th, 11th.
 * Write a non-negative ordinal number as text: digits and st, nd, rd or th.
 * Turn a nonnegative number such as 21 into "21st" in a buffer, with the right ending st, nd, rd or th.
 * How do I write a rank like 3rd or 12th to a string?
 * Write a non-negative number to a buffer with st, nd, rd or th appended.
 * Store the English ordinal of non-negative {x} in {out}, digits plus suffix.
 * Format a position in a race as text: 1st, 2nd, 3rd, 4th.
 * Write a nonnegative number as text with its English ordinal suffix, as in 1st, 2nd, 3rd, 11th, 22nd.
 * How do I append st, nd, rd or th to a day of the month in a string?
 * Get an ordinal string like 21st from a non-negative number.
 * Write a function to convert a nonnegative number to an ordinal string such as 1st, 2nd, 3rd or 11th.
 * How do I add the right suffix st, nd, rd or th to a non-negative number in a string?
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
 * Write the FizzBuzz text of a number, as word or digits, to a buffer.
 * Write to a buffer "Fizz" for multiples of 3, "Buzz" for multiples of 5, "FizzBuzz" for both, else the number.
 * Write a FizzBuzz function that stores the word or the digits.
 * Store one entry of the FizzBuzz list as a string: Fizz, Buzz, FizzBuzz or the number.
 * Put Fizz, Buzz, FizzBuzz or the digits of n into a buffer.
 * Write the FizzBuzz output for a positive number to a string.
 * Write as text: Fizz for multiples of 3, Buzz for multiples of 5, FizzBuzz for multiples of 15, otherwise the number.
 * How do I code FizzBuzz for a single n with string output?
 * Return FizzBuzz of one number as a string in a buffer.
 * How do I write FizzBuzz for a single number, storing the result as a string in a buffer?
 * Store "Fizz" if n is divisible by 3, "Buzz" if by 5, "FizzBuzz" if by both, otherwise n as a string.
 * FizzBuzz: write the right word or the number itself into out.
 * Write a function that stores "Fizz", "Buzz", "FizzBuzz" or the number itself as text.
 * Given a positive number, write Fizz (multiple of 3), Buzz (of 5), FizzBuzz (of both) or the number to a buffer.
 * Implement FizzBuzz for one number with an output string; other numbers as digits.
 * fizzbuzz of n into a buffer
 * FizzBuzz string for one number (3 and 5), the number as text otherwise
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
 * Shift every letter of a string by {k} places in the alphabet in place, wrapping around and keeping its case.
 * Rotate the letters of a string forward by a given number of alphabet positions, in place.
 * How do I encode a message in place by moving each letter forward {k} places, with z wrapping around to a?
 * Encrypt {s} in place by moving each letter {k} places forward in the alphabet.
 * Caesar-encode the capital and small letters of a string with the shift {k}, in place.
 * Encrypt a text in place by moving each letter {k} places forward in the alphabet with wrap-around, case preserved.
 * How do I shift the letters of a message by {k} in place?
 * apply a Caesar cipher with shift {k} to a string in place
 * Write a function that encrypts a string in place with a Caesar cipher shifted by {k}.
 * Write a program to encrypt a string with a Caesar cipher, in place, key 0 to 25, keeping case.
 * Given a string and a shift (0-25), shift all letters in place, case kept, other characters unchanged.
 * Function that applies the Caesar cipher with key k (0..25) to upper and lower case letters
 * Implement the Caesar cipher for a string, in place, shift from 0 to 25.
 * caesar cipher, in place, shift below 26, both cases
 * shift letters of a text by k (0 to 25) with wrap-around, in place
 * rotate a-z and A-Z by a key from 0 to 25 in a string
 * encrypt a message by shifting each letter k places, 0 <= k <= 25, non-letters stay
 * caesar cipher: shift letters forward by n places (0 to 25), a after z, keep case, other characters unchanged, in place
 *
 * @name caesar_cipher caesar_encrypt shift_letters
 * @string s
 * @range k 0 25
 */
void caesar_encrypt(char *s, int32_t k) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + 26 + k % 26) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + 26 + k % 26) % 26 + 'A';
    }
}

/**
 * Apply a Caesar cipher to a string with any shift, negative too, in place.
 * Shift the letters of a string in place by n; a negative n shifts back.
 * Rotate each letter of a string by any number of places, upper and lower case, in place.
 * How do I encrypt a text in place with a Caesar shift of any size, even negative?
 * Apply a Caesar cipher in place; the shift may be negative or over 26.
 * Write a function for a Caesar cipher on a string in place, the shift being any integer.
 * Move all letters of a string along the alphabet in place, wrapping around, for any shift.
 * Encrypt a string in place by a letter shift; a negative shift decrypts.
 * Move every letter of a text by a number of places in the alphabet, in place, cyclically; it can be negative or large.
 * How do I implement a Caesar cipher in place that also accepts negative shifts?
 * Write a function for a Caesar cipher with any integer shift, in place.
 * Julius Caesar's secret letters: move each letter forward by any integer key with wrap-around, capitals stay capitals, in place
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
 * Write the Caesar cipher of a string into another buffer, for any shift.
 * Write a text with its letters shifted in the alphabet to an output buffer.
 * Encrypt a message with a letter shift, which may be negative, into a second string.
 * How do I Caesar-encrypt a string into a copy, given the shift?
 * Copy a text to a buffer with all letters moved along the alphabet by a given shift, wrapping around.
 * Produce the Caesar cipher of a string, for any shift, in a second array.
 * Store the Caesar cipher text in out for any given integer shift, leaving the plain text unchanged.
 * Copy a string to another with the letters of both cases shifted cyclically by any amount.
 * Encrypt a text into a second buffer, every letter being moved by a number of places cyclically, negative amounts included.
 * How do I get the Caesar cipher of a string into another buffer, for any integer shift?
 * Copy a string into a buffer with a Caesar shift applied to its letters.
 * Write a function that copies a string to out with each letter shifted by a given amount, positive or negative, like a Caesar cipher.
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
 * Move every letter of a string back by {k} places in the alphabet in place, wrapping around and keeping its case.
 * Undo a Caesar encryption of a string in place, given its shift.
 * How do I decode in place a message whose letters were moved forward {k} steps?
 * Recover the plain text from a Caesar-encoded one in place, given the shift.
 * Decrypt a text in place by moving each letter {k} places back in the alphabet with wrap-around, case preserved.
 * How do I undo a Caesar shift of {k} in a string, in place?
 * decrypt a Caesar cipher with shift {k} in place
 * Write a function that decrypts a Caesar cipher in place, given the shift used to encrypt it.
 * How do I decrypt a string that was encrypted with a Caesar shift of {k}?
 * Write a function to decrypt a given Caesar cipher text in place: shift letters of both cases back by the given key (0 to 25).
 *
 * @name caesar_decrypt caesar_decode unshift_letters
 * @string s
 * @range k 0 25
 */
void caesar_decrypt(char *s, int32_t k) {
    for (; *s != 0; s++) {
        if (*s >= 'a' && *s <= 'z') *s = (*s - 'a' + 26 - k % 26) % 26 + 'a';
        else if (*s >= 'A' && *s <= 'Z') *s = (*s - 'A' + 26 - k % 26) % 26 + 'A';
    }
}

/**
 * Apply ROT13 to a text, in place.
 * Apply rot13 to a string in place.
 * Shift every letter of a text by 13 places in place, both cases.
 * Encode or decode a spoiler in place with ROT13.
 * ROT13 cipher on a C string in place
 * Encode a text in place so that each letter is replaced by the one 13 places further, cyclically.
 * apply rot13 to a text in place
 * Write a function that applies ROT13 to a string in place.
 * Rotate every letter of a string by 13 positions in the alphabet, keeping its case, in place.
 * How do I implement the ROT13 cipher for a string?
 * Encode a string with ROT13; only letters change.
 * Write a program to encode a string with ROT13, in place.
 * Given a string, replace each letter by the one 13 places further, keeping its case, in place.
 * Implement ROT13 for a string.
 * Function that rotates all letters of a text by 13, others unchanged
 * rot13 of a string, in place
 * caesar cipher with shift 13, upper and lower case, in place
 * decode ROT13 text in its own buffer
 * encode a string with ROT 13 in place, letters of both cases
 * Encode a message by moving each letter 13 places along the alphabet, wrapping around, other characters unchanged, in place.
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
 * Replace each letter of a text in place by its mirror letter, counting from the other end of the alphabet.
 * Encode a message in place with Atbash; other characters stay.
 * Swap a with z, b with y, c with x, ... in a string, capitals likewise.
 * Do the Atbash encoding of a C string in place.
 * Write a function for the a<->z, b<->y cipher on a string in place, both cases.
 * Encode a text in place by exchanging a and z, b and y, c and x etc., in either case.
 * apply the atbash cipher to a string in place
 * Write a function that encodes a string with the Atbash cipher in place.
 * How do I replace each letter with its mirror in the alphabet (a with z, b with y), keeping case?
 * Implement the Atbash cipher for upper and lower case letters, in place.
 * Encrypt a message by swapping A with Z, B with Y and so on, in place, lower case likewise
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
 * Encrypt the capital and small letters of a text with a Vigenere cipher, in place; the key has small letters and advances at letters only.
 * Do a Vigenere encryption of the letters of either case of a string in place, with a lower-case key that other characters do not advance.
 * Shift each letter, small or capital, of {s} in place by the next letter of the lower-case {key}, repeated, a meaning 0.
 * Apply a polyalphabetic Caesar cipher to a text in place, each letter keeping its case, with a keyword in small letters given second that advances only on letters.
 * How do I Vigenere-encrypt the letters of a message (both cases) in place with a key like "lemon", the key moving on at letters only?
 * Apply a Vigenere cipher to a C string in place, keeping case; the second argument is the lower-case key, used up by letters only.
 * Apply a keyword cipher in place: each letter, of either case, is shifted by the next letter of a repeating lower-case key, a being 0.
 * Encrypt a text in place with a lower-case keyword: each letter moves by the next key letter (a = 0) and keeps its case; non-letters use none.
 * Vigenere-encrypt a text in place, capitals staying capitals, with a lowercase key that advances only on letters
 * Write a function to encrypt a string of both cases in place with a Vigenere cipher, given a lowercase key; non-letters are skipped and use no key letter.
 * How do I implement case-preserving Vigenere encryption in place with a lowercase keyword that advances only on letters?
 * Encode a text in place, shifting each letter of either case by the next letter of a repeating lower-case key word (a is 0); others use up no key letter.
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
        int32_t shift = key[next] - 'a';
        char first = small ? 'a' : 'A';
        *s = (*s - first + shift) % 26 + first;
        next = key[next + 1] == 0 ? 0 : next + 1;
    }
}

/**
 * Do a Vigenere decryption of a string in place, with a lower-case key that advances at letters only; other key characters shift by 0.
 * Decrypt a Vigenere cipher in place: text first, then the small-letter key, used up by letters only (anything else in it shifts by nothing).
 * Undo a Vigenere encryption of a text in place with the same small-letter key word, used up by letters only; any other key character counts as a.
 * How do I decipher a Vigenere message in place with a key like "lemon" that moves on at letters only, anything but small letters in it counting as a?
 * Shift each letter of a text back by the next letter of a repeating lower-case key, a meaning 0, in place; other key characters count as a.
 * Write a function that decodes a Vigenere text in place, given the key in small letters, where all else counts as a; non-letters use no key letter.
 * Get the plain text from a Vigenere text in place, given the lower-case key; non-letters use none of it; key characters other than a to z shift by 0.
 * Reverse a Vigenere cipher on the letters of a string in place, with a small-letter key that only they advance (any other key character means no shift).
 * Decrypt in place a text enciphered with a lower-case keyword: each letter moves back by the next key letter (a = 0); other key characters mean 0.
 * Vigenere-decrypt a text in place with a lowercase key that advances only on letters; a key character that is no small letter shifts by 0
 * How do I implement Vigenere decryption in place with a lowercase keyword that advances only on letters, other key characters counting as a?
 * Decrypt a Vigenere-encrypted string in place; the second argument is the lowercase key, used up by letters only, and anything in it but a-z means no shift.
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
 * Run-length encode a text into a buffer: each run becomes its character and its length, as in a3b2.
 * Do a run-length encoding of a string to a buffer, character then count, as in a3b1.
 * Run-length encode a string to a buffer, "aaabb" giving "a3b2" and "ab" giving "a1b1".
 * Compress a string to another by writing each run of repeated characters as character and count.
 * Write character and count of every run of equal characters to {out}.
 * How do I shorten a text with many repeats into "a3b1" form in a buffer, counts of 1 included?
 * Write the run-length text with the count behind each character, "aaab" to "a3b1", to a second string.
 * Encode a text into a second string so that every run of equal characters becomes the character and the run's length, also if it is 1.
 * Run-length encode a string like "aaab" to "a3b1", into out.
 * Write a program for run-length encoding: "aaabbc" -> "a3b2c1" in a buffer.
 * Write a function to compress a string with character and count for every run, even a run of 1.
 * Given a string, write its run-length encoding to out, character first, counts of 1 included.
 * Function that encodes runs of equal characters as char + count, always with a count, to an output buffer
 * run-length encoding of a string to a buffer, char then count, 1 written too
 * compress string "aabcccccaaa" to "a2b1c5a3"
 * RLE of a string into out, like a3b1
 * Write a function to compress a string by counting repeated characters, like "aaab" to "a3b1", into a buffer.
 * Write a function to compress consecutive repeated characters into character followed by repetition count in a second string, singles too: aab becomes a2b1.
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
 * Run-length encode a string to a buffer; single characters get no count.
 * Run-length encode a string such as "aaabcc" to "a3bc2" in another, single characters without a number.
 * Compress a string to out as character and run length; write the number only if it is above 1.
 * Copy a text to a buffer, replacing repeats by character and count; lone characters stay as they are.
 * How do I shorten "aaab" to "a3b" in a buffer?
 * Write a function for string compression into a buffer, character before count, that omits counts of one.
 * Run-length encode a text to a buffer, the count following its character only for runs of two or more.
 * Encode a text into another so that every run of equal characters becomes this character and, if it is longer than 1, its length.
 * How do I shorten 'aabccc' to 'a2bc3' in another string?
 * Write a function for run-length encoding that leaves out counts of 1, e.g. "aabc" to "a2bc".
 * Write a program for run-length encoding that leaves out the count 1: "aaabcc" -> "a3bc2".
 * Given a string, write its run-length encoding to out, single characters without a number.
 * Function that encodes runs as char + count, but a run of one as the char alone, to an output buffer
 * Implement string compression where counts of 1 are omitted, into a buffer.
 * run-length encoding of a string to a buffer, count only when > 1
 * Write a function to compress a string into another so that aaab becomes a3b: counts are omitted for solitary characters.
 * Basic string compression: "aabcccccaaa" becomes "a2bc5a3", written to an output buffer
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
 * Run-length encode a string to a buffer with the count first, as in 3a1b.
 * Run-length encode with the count first, "aaabb" to "3a2b", in another string.
 * Run-length encode a text to out, with the count before the character for every run.
 * For each run of a text write how often and then which character, into a buffer.
 * How do I turn "wwwb" into "3w1b" in a buffer?
 * Do RLE of a string as number and letter, ones included, with the result in out.
 * Write the number and then the character for each run of a string to an output buffer.
 * Write the runs of a string to out with a leading count, 1 for single characters.
 * Encode a text into a second string so that every run of equal characters becomes the run's length followed by this character.
 * How do I encode "wwb" as "2w1b" in a second string?
 * Write a function for run-length encoding into a buffer with the count first, e.g. "aab" to "2a1b".
 * Compress "zzzzzzzzzzzzq" to "12z1q" in another buffer: each run becomes its decimal length, also when that is 1, and then its character.
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
 * Decode a run-length encoded text of character-digit pairs, such as a3b2, to another string.
 * Decode a run-length string like a3b2 to a buffer, one digit per count.
 * Expand a string of pairs of a character and a one-digit count into another string.
 * Undo RLE of a text into a buffer: repeat each character as often as the digit behind it says.
 * Decompress to out a string in which every character is followed by a one-digit count.
 * Write an RLE decoder for single-digit counts, character first, output to a buffer.
 * Expand a text of pairs, a character followed by one digit, to that many repetitions each in a buffer; stop at an incomplete pair.
 * Write a function to decode a run-length encoded string such as "a3b2" (one digit per count) into a buffer.
 * Write a function to perform run length decoding of a string such as "a3b2", where one digit follows each character, into a buffer.
 * undo run length encoding: "a3b2" becomes "aaabb" in a second string, character first, then its one-digit count
 * Write a function to decompress text of alternating characters and single-digit counts into a buffer: a3b1 becomes aaab.
 * "a3b2" becomes "aaabb" in an output buffer, one digit per letter
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
 * Undo run-length encoding with a one-digit count in front of each character, into a buffer; stop at anything else.
 * Write a function that decompresses to out a text in which each character follows its one-digit count, up to the first place where no digit and character follow.
 * Copy a string to another, repeating each character as often as the digit before it says; end at the first character that has no digit before it.
 * Write an RLE decoder for a string, digit then character, one digit each, to a buffer; stop where no such pair follows.
 * Expand a text of pairs, one digit followed by a character, to that many repetitions each in a buffer; stop at an incomplete pair.
 * "3a1b" should give "aaab", one digit each; decode it into a buffer until something else comes.
 * Write a function for run-length decoding of a string into a buffer with the one-digit count first, stopping where no digit and character follow.
 * How do I decode a run-length encoded string like "3a2b" with single-digit counts into another string, up to the first thing that is no such pair?
 * Decode run-length text like "3a2b", with one digit before each character, to "aaabb" in another string, stopping where no such pair follows.
 * How do I unpack "2x3y" to "xxyyy" in a second string, with exactly one digit before each character, stopping at anything that is not such a pair?
 * For each digit and the character after it, append the character that many times to an output string, and stop where no such pair follows.
 * Given a string of digit-character pairs such as "4z1q", write the expanded text "zzzzq" to out; a digit 0 writes nothing, the first thing that is no pair ends it.
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
 * Do wildcard matching of a whole string with * and ?, text first, then the pattern.
 * fnmatch for two C strings, text first and pattern second, with * and ? only
 * Write a shell-style pattern test with * and ?, text first, pattern second.
 * Match a string against a pattern with wildcards: * for any characters, ? for exactly one.
 * Match a file name against masks like *.jpg or img?.png; return true if all of it matches.
 * Check whether the whole first string matches the second, a pattern in which * means any text and ? any one character.
 * Test a text against a pattern with the wildcards * and ?; the pattern is the second argument.
 * Write a function for wildcard matching: '*' matches any sequence and '?' any single character; text first, then pattern.
 * How do I check whether a whole string matches a pattern with * and ? wildcards?
 * glob matcher: does the text (first) fit a pattern (second) where an asterisk matches any sequence and a question mark one character?
 * glob matching of a full string with ? and *, text first, pattern second
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
 * Do a subsequence test: do the characters of the first text occur in order in the second?
 * Check whether the first string can be made from the second by deleting characters.
 * Return true if all characters of {a} appear in {b} in the same order.
 * Is {a} a subsequence of {b}, its characters in order but not necessarily adjacent?
 * Do all characters of the first string occur in the second in their order, with gaps allowed?
 * How do I test that 'ace' is a subsequence of 'abcde'?
 * Is the first string a subsequence of the second?
 * Write a function to check if the first string is a subsequence of the second.
 * Can the first string be obtained by deleting characters from the second without changing the order?
 * Given two strings, return true if the first's characters occur in the second in order, gaps allowed.
 * Function that determines if a word can be obtained from a text (second) by deleting characters
 * Implement isSubsequence(small, big) with two pointers.
 * is a a subsequence of b?
 * subsequence check, first in second, characters need not be adjacent
 * Can the first word be made from the second one by deleting letters, without changing the order?
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
 * Check whether moving some or no characters from the front to the back turns {a} into {b}.
 * Are the two words cyclic shifts of each other?
 * Are two strings rotations of each other?
 * Write a function to check if one string is a rotation of another.
 * Return true if the second string can be obtained by rotating the first.
 * How do I check whether two strings are rotations of each other?
 * Given two strings, determine if one is a cyclic rotation of the other.
 * Given two strings, return true if the second is the first rotated by any number of places.
 * Given two words, tell whether one becomes the other when letters are moved from the front to the end.
 * Function that determines if two strings are rotations of each other
 * Implement isRotation for two strings.
 * is b a cyclic shift of a?
 * "abcd" and "cdab" are rotations of each other: check whether two given strings are
 * Write a function to check whether a string can be obtained by rotating another string.
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
 * How many characters do both texts share at their ends?
 * Return the number of equal trailing characters of {a} and {b}.
 * Find the length of the longest common ending of two strings.
 * At the end of two strings, how many characters are the same?
 * Find how many characters the longest common ending of two strings has.
 * How many letters from the end are the same in both strings?
 * Get the length of the common suffix.
 * Write a function that returns the length of the longest common suffix of two strings.
 * How many characters do the two strings have in common at the end?
 * How do I find the length of the common suffix of two strings?
 * Write a function to find the length of the longest common suffix of two strings.
 * Given two strings, return how many characters they share at the end.
 * common suffix length
 * how long is the common ending of two words?
 * number of matching characters at the end of two strings
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
 * Compare two strings character by character and count mismatches, including the extra length of one.
 * Return how many character positions do not match, including those beyond the end of the shorter string.
 * Count the letters that are not the same in both words; extra letters count too.
 * Count the positions at which two strings differ, including the extra characters of the longer one.
 * At how many positions do two strings differ, if missing characters count as differences?
 * Write a function to count the positions where two strings differ; extra characters in the longer string count too.
 * How many characters differ between the two strings, position by position, extra ones included?
 * Count the mismatched characters of two strings, and add the difference in length.
 * Return the Hamming distance of two strings plus their length difference.
 * Compare two words letter by letter and count the differences, including extra letters.
 * number of positions where two strings differ; if one is longer, its extra characters count as differences
 * Hamming distance of two strings, with the surplus characters of the longer one counted as differences
 * Write a function to find the number of positions in which two strings differ, extra characters counted too.
 * Write a function to count the positions at which two strings differ, extra characters of the longer one included.
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
 * Copy a substring, given by start (from 0) and length, to a buffer.
 * Beginning at index {start}, copy up to {count} characters of a string to a buffer.
 * Extract a piece of text to a buffer by start index and length; it is shorter if the text ends earlier.
 * Copy a text slice by start and count into out; a start behind the end gives the empty string.
 * Get a substring into a buffer, given its start index and then its length.
 * Extract from a string, beginning at zero-based index {start}, up to {count} characters to another string.
 * How do I get the substring of a text that starts at {start} and is {count} characters long into a buffer?
 * Write a function that copies a substring to out, given its start index and length.
 * Write a function to extract a substring by start index and length into a buffer.
 * Given a string, a start index (from 0) and a length, copy that part to a buffer.
 * Implement substr(s, start, length) with an output buffer.
 * substring by start and length into a buffer
 * substring from a start index (from 0) with a given length, written to out
 * substr(s, start, count), start from 0, with the result copied to a buffer
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
 * Insert the second string into the first before a given index, with the result in a buffer.
 * Insert the second text into the first at an index, or at the end if it is too short.
 * Write a function that copies a text to out, with another one inserted at an index.
 * Take a text and a word, insert the word at an index and store the result in a buffer.
 * Copy a text with a word inserted at an index to out, at the end if the index is too large.
 * Write a string insert function: text, word, index from 0, output buffer.
 * Place the second text inside the first one before index i and store the result in out.
 * Put the second string into the first at zero-based position {i}, or at its end if it is too short, result in out.
 * How do I insert the second string into the first at {i}, writing to an output buffer?
 * Write a function that inserts the second string into the first at index {i} and stores the result in out.
 * Insert the second string into the first at a given index, with the result in an output buffer.
 * Put a second text inside a first one before index i (from 0), result in another buffer.
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
 * Delete part of a string in place, given the start index and the number of characters.
 * Erase some characters in the middle of a text in place: start index, then how many.
 * How do I cut a piece out of a string in place, by start index and length?
 * Delete characters of a string by start and count and close the gap.
 * Beginning at zero-based position {start}, delete up to {count} characters of a string in place.
 * From index {start}, remove {count} characters of a string in place.
 * Write a function that deletes a range of characters from a string in place: start index, then the number of characters.
 * Starting at index {start}, remove {count} characters from a string in place.
 * Remove part of a string in place, given the start position and the length.
 * Remove a substring by position and length from a C string, in place.
 * excise characters from a string in place: the first number is the subscript to begin at, the second how many
 * Write a function that takes a string, a zero-based start index and a count and removes that many characters from there in place, or all that are left if there are fewer.
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
 * Copy the substring from start up to but without end to a buffer.
 * Copy the part of a text between two indices, the end not included, to out.
 * How do I copy the slice of a C string from index start up to, not including, end to another string?
 * Copy the characters of a string from a start index up to, but not including, an end index to a buffer.
 * Cut out a piece of text into a buffer by start and end positions, end exclusive.
 * Copy the characters start to end - 1 of a string to a buffer.
 * Copy between two positions of a string, the first included and the last not, into out.
 * Copy a text from index i up to but not including j to out.
 * Copy the characters of a string from index {start} up to but excluding index {end} to another string.
 * Get the substring from {start} to {end}, exclusive, into a buffer.
 * How do I get the substring from index {start} to {end} (exclusive) into a second string in C?
 * Write a function that copies the characters of a string from start to end (exclusive) into out.
 * Write a function to extract a substring from start to end (exclusive) into a buffer.
 * Given a string and two indices, copy s[start..end-1] to a buffer.
 * Function that copies the characters of a string with start <= index < end to a buffer
 * Implement substring(start, end), end excluded, with an output buffer.
 * slice of a string into a buffer, start inclusive, end exclusive
 * substring between two positions, the second not included, copied to a buffer
 * copy the part of a string from index start to index end - 1 into another
 * s[start:end] into a buffer, end not included
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
 * Copy the left part of a string, n characters or all if it is shorter, to a buffer.
 * Copy the leading {n} characters of a text to a buffer.
 * Extract a prefix of given length from a string into out.
 * Copy at most {n} characters of a string, given first, to another, given last, and terminate the copy.
 * Copy the beginning of a string, {n} characters long, to a buffer.
 * Copy the first n letters of a word into another string, the last argument.
 * Copy the first {n} characters of the string passed first, or all of it if shorter, to another string, passed last.
 * Get the first {n} characters of a string into out.
 * How do I get the first {n} characters of a string into a buffer?
 * Write a function that copies the first n characters of a string into out, or the whole string if it is shorter.
 * Write a function to copy the first n characters of a string to a buffer.
 * Given a string and n, write its first n characters (or the whole string) to out.
 * Function that returns the prefix of length n in a second string
 * Implement left(s, n) with an output buffer.
 * first n chars of a string into out
 * prefix of n characters in a second string, the whole text if shorter
 * leading slice s[:n] of a string into a buffer
 * extract the leading n characters of a word into another string
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
 * Copy the right part of a string, n characters or all if it is shorter, to a buffer.
 * Copy the trailing {n} characters of a text to a buffer.
 * Extract a suffix of given length from a string into out.
 * Copy the tail of a string, {n} characters long, to a buffer.
 * Copy the last n letters of a word into another string.
 * Store the last n characters of a string in a buffer.
 * Copy the last {n} characters of a string, or all of it if shorter, to another string.
 * Get the last {n} characters of a string into out.
 * How do I get the last {n} characters of a string into a buffer?
 * Write a function that copies the last n characters of a string into out, or the whole string if it is shorter.
 * slice the final n characters of a string into a buffer, the whole string when it is shorter
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
 * Truncate a text to {n} characters in place.
 * Shorten the string in place to {n} characters if it is longer.
 * How do I cut off a text after {n} characters in place?
 * Keep the first {n} characters of {s} and drop the rest.
 * Clip a title in place to a given maximum length.
 * Enforce a maximum length on a string by cutting it in place.
 * Shorten a string in place so that it has no more than {n} characters.
 * Truncate a string to {n} characters, without a new buffer.
 * Write a function that truncates a string in place to at most n characters.
 * How do I limit a string to a maximum length in place?
 * Write a function to truncate a string to n characters, in place.
 * Given a string and a maximum length, cut it in place if it is longer.
 * Function that shortens a string to at most n characters
 * truncate string, in place
 * limit a string to n chars by putting '\0' there
 * keep only the first n characters of a string, in place
 * Write a function to keep only the first n characters of a string, in place.
 * get just the first n characters of a string by cutting off the rest in place
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
 * Repeat a string n times into a buffer.
 * Concatenate {n} copies of a text into a buffer.
 * How do I multiply a string by a number as in Python, into a buffer?
 * Build a text of {n} repetitions of {s}.
 * Write a text {n} times end to end to out.
 * Store a string repeated a given number of times in {out}.
 * From a given string produce a second one that contains it {n} times in a row.
 * repeat a string {n} times into another buffer
 * Write a function that repeats a string n times and stores the result in out.
 * How do I repeat a string {n} times in an output buffer?
 * Write a function to repeat a string n times into a buffer.
 * Given a string and n, write n copies of it one after another to out.
 * Implement repeat(s, n) with an output buffer; n = 0 gives "".
 * repeat string n times, result in a buffer
 * n copies of a string, no separator, in a second string
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
 * Pad a string on the {OP} with blanks to a given width, with the result in a buffer.
 * Copy a text to a buffer, adding spaces on the {OP} until it has a given width.
 * Fill a text with spaces on the {OP} side up to a width, into out.
 * Copy a text to another string, padded with blanks on the {OP} up to a given width.
 * Copy a string to another padded with blanks on the {OP} to a given width; longer strings stay as they are.
 * How can I pad a string on the {OP} with spaces to the width of a column, in a second string?
 * Pad a string with spaces on the {OP} into a buffer so that it is at least {width} characters long.
 * Write a function that pads a string with spaces on the {OP} to a given width in an output buffer.
 * Pad a string on the {OP} with spaces to a total width, storing the result in out.
 * How do I pad a string with spaces on the {OP} to a fixed length in another string?
 * Write a function to pad a string with spaces on the {OP} to a given width, result in a buffer; longer strings stay unchanged.
 * {OP} pad with spaces: fill a string up to the given width, written to out
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
 * Center a text in at least a given width with spaces, an odd one on the right, into a buffer.
 * Copy a whole string to a buffer with equal numbers of spaces around it up to a width; an odd one goes to the right.
 * Center a text in a number of columns, written to out; longer texts stay unchanged, an extra blank goes behind.
 * How do I put a heading in the middle of a line of at least a given width in a second string, with an odd space at the right?
 * Surround {s} evenly by blanks in a buffer so that it has at least a given width, an extra one at the right.
 * Copy a text, never cut, to another padded with spaces on both sides to a given width, the odd one after it.
 * Copy a string to another with blanks on both sides up to a given width (longer ones whole), with an odd extra blank at the right.
 * How do I center a heading in a line of at least {width} characters in a buffer, with an odd extra space on the right?
 * Center a string in a field of at least {width} characters in an output buffer, with the extra space on the right if the padding is odd.
 * Write a function that centers a string in a field of given minimum width with spaces, an odd one on the right, into a buffer.
 * How do I center a string in a given width, padded with spaces but never shortened, in a second string, with the extra space on the right?
 * Write a string centred in a field of a given width to a buffer, filled with spaces, one more behind than in front if their number is odd; a longer string is copied as it is.
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
 * Make a reversed copy of a text in another buffer.
 * Copy a string backwards to another, leaving the original alone.
 * Put the characters of {s} into {out} from last to first.
 * How do I reverse a string into a copy without changing the source?
 * Reverse a string into a new buffer.
 * "hello" gives "olleh": reverse a string into a second buffer.
 * How do I reverse a string into another buffer?
 * Write a function that copies a string in reverse order into another buffer.
 * Write a program to reverse a string into another buffer.
 * Write a function to store the reverse of a string in a second string.
 * Given a string and a buffer, write the string backwards to the buffer.
 * Given a word, get its reverse in out without changing the word.
 * Function that copies a string in reverse order to an output buffer
 * Implement reverse(s, out).
 * reverse a string, result in a new buffer
 * reversed copy of a string in a second one
 * string backwards into a second array, original unchanged
 * copy the characters from the last to the first into another string
 * reverse string without modifying it: write to out
 * Write a function to store a string in reverse order in another string.
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
 * Interleave two strings into a buffer, first string first, then what is left of the longer one.
 * Alternate the characters of two texts in out, beginning with the first; append the rest of the longer.
 * Merge two strings alternately into a third, then append the remaining characters.
 * How do I zip two words letter by letter into a new one, keeping the rest of the longer?
 * Take characters of {a} and {b} in turn into a buffer and append what is left.
 * Weave two texts together in out, one character each, then the remainder of the longer.
 * merge two strings alternately into out, appending the rest of the longer one
 * Write a function that merges two strings into a buffer by alternating their characters, appending the rest of the longer one.
 * How do I merge two strings letter by letter into a new one, starting with the first?
 * Given two strings, add letters to a buffer in alternating order starting with the first, then append the leftover letters.
 * Write a function to merge two strings alternately, starting with the first, into a buffer.
 * Given two strings, interleave their characters in out; the rest of the longer one comes last.
 * Implement mergeAlternately(a, b) with an output buffer.
 * merge strings alternately into a third one, the first one's letter first
 * alternate two strings: "abc" and "12345" give "a1b2c345" in an output buffer
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
 * Join two words with a space into a buffer.
 * Make a full name from first name and last name with a space between, in out.
 * Concatenate two words with a blank between, with the result in a third string.
 * How do I build "John Smith" in a buffer from "John" and "Smith"?
 * Compute out = a + " " + b for C strings.
 * Write two strings separated by a space into a buffer.
 * Write a full name from first and last name into a buffer: both strings with a space in between.
 * Put a first string, one blank and a second string together in an output string.
 * How do I join a first name and a surname to a full name in a buffer?
 * Concatenate two strings with a space between them into an output buffer.
 * Write a function that joins a first name and a last name with a space in a third string.
 * How do I concatenate two strings with a space in between into a third?
 * Write a function to join two strings with a space between them in a buffer.
 * Given a first name and a last name, write the full name to a buffer.
 * Function that concatenates two words with one space in between into out
 * Implement fullName(first, last, out) with one space in between.
 * a + " " + b in an output buffer
 * first and last name to full name in a third string
 * ' '.join for two strings, first then second, into a buffer
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
 * Get the ASCII sum of a text.
 * What is the sum of the ASCII values of all characters in a string?
 * Return the total of the codes of the characters in {s}.
 * Sum every byte of a text.
 * Sum all char codes of a string.
 * What is the total of the character codes in a text?
 * Compute the sum of the character codes of a string, as unsigned bytes.
 * How do I add up the ASCII values of a text?
 * Calculate the sum of the ASCII codes of a string.
 * Write a function that returns the sum of the ASCII values of all characters in a string.
 * Write a program to find the sum of the ASCII values of a string.
 * Given a string, return the total of its character codes (bytes 0 to 255).
 * Function that adds up the ASCII values of all characters of a word
 * Implement asciiSum for a C string.
 * ascii sum
 * sum of char codes in a string, unsigned
 * total ASCII value of a text
 * total of the ASCII codes of all characters in a name
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
 * Find the value of a word: the sum of its letters with a = 1 to z = 26, ignoring case.
 * Sum the alphabet numbers, a = 1 to z = 26, of the letters in a text; other characters count nothing.
 * Add up the positions in the alphabet, from 1, of all letters of {s}, upper or lower case.
 * How much is my name worth with a=1, b=2, c=3 and capitals the same?
 * Sum the letter positions of a text, with a being 1, capitals like small letters, and other characters 0.
 * "Cab" = 3+1+2: return the sum of the letter numbers of a word.
 * Compute the sum of the alphabet positions (a = 1, ..., z = 26) of a word's letters, ignoring other characters.
 * sum of the letter positions (a = 1) in a word, ignoring case
 * Write a function that adds up the alphabet positions of the letters in a string (a = 1, z = 26), ignoring case.
 * score of a word where a=1, b=2, ..., z=26, capitals the same, other characters count nothing
 * Write a function to find the sum of the alphabet positions of the letters in a word, ignoring case.
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
 * Calculate the Scrabble points of a word with English tiles, in any case.
 * How many points is a word worth in Scrabble, without bonus squares?
 * Add the English Scrabble values of all letters of a word: a is 1, q is 10.
 * What is the English Scrabble value of {s}?
 * Sum the English Scrabble scores of the letters of a string; other characters give 0.
 * Score a word by the standard English Scrabble letter values, without bonus squares.
 * Compute the points of a word in English Scrabble, upper or lower case; other characters score nothing.
 * Return the Scrabble score of a word.
 * Write a function that calculates the Scrabble score of a word, ignoring case.
 * How do I compute a word's Scrabble score in English?
 * Given a word, return its Scrabble score with the standard English letter values.
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
 * Sum the numbers in a string, where each run of digits is one number.
 * Extract every run of digits, read it as a number, and sum them.
 * Find the whole numbers in a text, written as runs of digits, and return their sum.
 * Sum all digit groups of a string.
 * Add the whole numbers hidden among the letters of a string.
 * "3 apples and 4 pears" gives 7: sum the numbers in a text.
 * Find all the whole numbers written in a text and return their sum; ignore minus signs.
 * What is the sum of the unsigned whole numbers in a string?
 * Write a function to add up all the numbers that appear in a string, e.g. 15 for "a12b3".
 * How do I extract all the numbers (runs of digits) from a string and sum them?
 * Write a program to add up all numbers in a string, multi-digit ones as whole numbers.
 * Given a string like "a12b3", return 15, the sum of the numbers in it.
 * Function that sums the integers found in a text; consecutive digits form one number, signs ignored
 * Implement sumNumbers for a string: "1abc23" gives 24.
 * sum of the numbers in a string, runs of digits taken as numbers
 * total of all unsigned integers embedded in a text
 * find every digit sequence in a string, convert each to an integer and sum them
 * Write a function to extract all integers embedded in a string and total them, digits only, no minus sign.
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
 * Find the largest number in a text, each run of digits being a number; -1 if there is none.
 * What is the biggest integer written inside a string, -1 if it has no digits?
 * What is the highest number mentioned in the sentence? Return -1 if there is none.
 * Write a function that returns the largest number that occurs in a string, or -1.
 * Read every number in a string and keep the biggest; return -1 if there are no numbers.
 * Return the greatest whole number within a mixed text, -1 if it has no digit.
 * Find the greatest whole number written as a run of digits in a text; -1 without any, and capped at 2147483647.
 * Return the largest number in a string, -1 if there is none, INT_MAX if it is too large.
 * How do I find the largest number in a string like "a12b30", or -1 if there is none?
 * Given a string of letters and digits, return the largest number in it, -1 if there are no digits.
 * biggest number occurring in a string like "a12b345", -1 if there is no digit
 * Write a function to extract the maximum numeric value from a string; adjacent digits form one number, -1 if none.
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
 * Count the numbers (runs of digits) that a text mentions.
 * How many groups of digits occur in a sentence?
 * Return the number of digit groups in a string.
 * How many digit runs, also inside words, are in the line?
 * "3 cats and 12 dogs" has two numbers, "a1.5" too: count the digit groups of a text.
 * How many unbroken runs of digits are in a text?
 * Count the digit sequences in a string, where 12 is one number, not two digits.
 * Count the groups of consecutive digits in a text.
 * How many numbers are written in the text, taking every unbroken row of digits as one?
 * How many integers does a string such as 'a12b30c' contain?
 * Count how many numbers a string contains, e.g. 2 in "x3.14".
 * Write a function to count the numbers in a string, where consecutive digits form one number.
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
 * Alphabetically sort the letters of a word in place, by their codes.
 * Turn a word such as "hello" into "ehllo", its characters sorted in place.
 * Sort the characters of a string ascending, in place.
 * How do I put the letters of a word into alphabetical order in place?
 * Arrange the letters of a string in ascending order of their codes.
 * Put the letters of a word in alphabetical order, in place.
 * Arrange the characters of a string in place by increasing code.
 * Sort the chars of a string in place by ASCII code.
 * Write a function to sort the characters of a string in ascending order.
 * How do I sort the letters of a string alphabetically, in place?
 * Write a program to sort the characters of a string in alphabetical order, in place.
 * Write a function to sort a string ascending by character code, in place.
 * Given a string, sort its letters from a to z, in place (by code).
 * Given a word, put its characters in ascending order in the same buffer.
 * Function that sorts the chars of a string by ASCII value, smallest first, in place
 * Implement sortString, ascending, in place.
 * sort a string
 * sort letters of a word alphabetically, in place
 * arrange the characters of a string in ascending order
 * order the chars of a text by ASCII code, low to high
 * Write a function to sort the characters of a string in ascending ASCII order, in place.
 * How do I arrange the letters of a word in alphabetical order, e.g. "hello" to "ehllo"?
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
 * Get the character in the middle of a string, the right one of two if the length is even.
 * Find the centre letter of a word, the later of two for an even length.
 * What letter is at the centre of {s}? With an even length take the right one of the two.
 * Return the middle character of a word, the second of the middle two if its length is even.
 * Return the letter in the middle of a word, the right one of two middle ones.
 * Return the character in the centre of a string, the later of the two for an even length, 0 for an empty string.
 * How do I get the central character of a string (the second of the middle two)?
 * Return the character at index n/2 of a string of length n, its middle.
 * Write a function that returns the middle character of a string, the right one of the two if the length is even.
 * How do I get the middle character of a string? For an even length take the second of the two middle ones.
 * What is the middle character of the string (index length / 2)?
 * Given a string, return s[length / 2].
 * Given a word, get its middle letter (the second of two for even length).
 * Function that returns the center character, the right-hand one for even lengths, 0 for ""
 * char in the center of a string, index length / 2
 * central character s[len(s) // 2] of a string, 0 for an empty one
 * central letter of a word, the right of the two for even length
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
 * Count the fields in a string for a given delimiter, empty ones included.
 * How many pieces does a string split at every {c} have, even empty ones?
 * Return one more than the number of times that a separator character occurs in a string.
 * Return the field count of a record with the delimiter {c}.
 * Split a string at a given character and count the parts, empty ones too.
 * Count the columns of a CSV-like line without quoting, for any given separator.
 * How many columns do I get when I split a line at a separator character, counting empty ones?
 * Count the pieces of a string that is split at each {c}, empty pieces included.
 * Find the number of parts, empty or not, when splitting a string by {c}.
 * How many parts do I get when I split the string at {c}, counting empty ones?
 * len(s.split(sep)) with a single separator character, empty fields included
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
 * Count comma-separated values in a line, empty ones too.
 * Write a function that counts the fields of a CSV line without quotes, empty ones included.
 * How many entries are in a text like "a,b,c"?
 * Count the fields between the commas of a text, empty ones included.
 * Split a string at commas and count the parts, the empty ones too.
 * "1,2,3" has three values: count the values of such a list.
 * Count the fields of a line of comma-separated values, empty ones included, without handling quotes.
 * Count the comma-separated fields of a text line.
 * How many comma-separated values does the string contain?
 * Write a function that counts the values in a comma-separated string.
 * Return the number of values in a comma-separated line, i.e. one more than it has commas, with no special treatment of quotes.
 * How many columns does a CSV row have if each comma, even inside quotes, starts a new one?
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
 * Return the token count of a string for a given delimiter character, ignoring empty tokens.
 * Count the pieces of a string split at {c} that are not empty.
 * Return the number of non-empty tokens in {s} for a delimiter character.
 * Count the pieces around a delimiter character, leaving out empty ones.
 * Count the nonempty pieces between the {c} characters of a string.
 * Count the nonempty tokens separated by {c}.
 * Write a function to count the tokens in a string separated by a given character, ignoring empty ones.
 * How many non-empty parts are there after splitting the string at {c}?
 * Split a string by a delimiter and return the number of non-empty tokens.
 * strtok style: quantity of nonempty tokens in a string for one delimiter character
 * Count the items of a text between copies of a given separator character, with several separators in a row acting as one and separators at the ends adding nothing.
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
 * Copy the nth field, from 0, of a record with a given delimiter to a buffer.
 * Split a string at {c} and copy part number {n}, counted from 0, to out.
 * Extract value number n, from 0, of a line with a given separator into out, empty if it is missing.
 * Get the n-th token, from 0, of a string split at a character, where empty tokens count.
 * Extract the field with zero-based index {n} of a string whose fields are separated by {c} into a buffer; empty if there are fewer.
 * Get field {n} (from 0) of a string split by {c} into another string.
 * Write a function that copies the n-th field (from 0) of a string split at a given separator into out.
 * How do I get field {n}, counting from 0, of a string separated by {c} into a buffer?
 * Given a line and a separator character, extract field number n (zero-based) to a buffer, empty if it does not exist.
 * Split a string by a delimiter and store the part at index n in out, empty if there is none.
 * Return field n, the first being 0, of a delimited string through an output buffer.
 * s.split(delim)[n] into a buffer, delimiter passed as a character, fields numbered from zero
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
 * Copy the nth value of a CSV line, from 0, into a buffer.
 * Get a column, by index from 0, from a comma-separated row into out.
 * How do I read one column, counted from 0, of a CSV record without quotes into a buffer?
 * Write a function that extracts the n-th comma-separated value, n from 0, to a buffer.
 * Copy a CSV field by its index, starting with 0, to out; empty if there are too few.
 * Extract the value with zero-based index {n} of a comma-separated line to another string; empty if there are fewer.
 * How do I read a single column (the first is 0) of a CSV row without quotes into a string?
 * Get CSV field {n}, counting from 0, as a string in out.
 * Write a function that copies column n (zero-based) of a CSV line to out.
 * How do I get the nth value of a comma-separated string, counting from 0, into a buffer?
 * Extract field {n} of an unquoted CSV line, counting from 0, to a buffer, or an empty string if there are fewer fields.
 * Get column n (the first is 0) from a comma-separated line into a second string.
 * nth comma-separated entry of a line, line.split(',')[n], into a buffer
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
 * Copy the file extension of a path to a buffer: all after the file name's last dot; empty if there is none.
 * Copy what follows the last dot of the file name in a path into a buffer.
 * Extract the extension, such as "txt" of "notes.txt", into a buffer.
 * Copy the extension of the file {s} (after the last dot, even a leading one) to another string.
 * Copy everything after the last period of a path's base name to a buffer, empty if it has none.
 * Get what follows the filename's last dot into a buffer, ignoring dots in directories.
 * photo.png gives png, .profile gives profile, a name without a dot gives an empty string: get the file extension into a buffer.
 * Extract the extension of a file path into a buffer, i.e. what follows the last dot of the file name, or an empty string.
 * What is the file extension of a path, i.e. the file name after its last dot? Store it in a second string.
 * Write a function that copies the extension of a file name (all after its last dot) to out, or an empty string if there is none.
 * How do I get the file extension, what comes after the file name's last dot, from a path into another string?
 * Get the extension of a file, e.g. "png" for "photo.png" and "rc" for ".rc", as a string in out.
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
 * Copy the basename of a path, all after the last slash, into a buffer.
 * Strip the directories from a path while copying it to a buffer.
 * Extract the part after the last slash of a path into a string.
 * How do I copy only the name out of a full path with slashes?
 * Copy a path to a buffer without the leading directories.
 * Get the file name of a path, "/tmp/a/b.txt" giving "b.txt", into out.
 * Extract what follows the last slash of a path into a buffer, or the entire path if it has none.
 * How do I strip the directories from a path into a buffer?
 * Get the file name from a path into an output buffer.
 * How do I get the file name from a full path into another string?
 * Write a function that returns the file name part of a path through a buffer.
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
 * Do a Luhn check of a digit string with at least two digits; blanks are skipped, other characters fail.
 * Validate a card number string by the Luhn rule, doubling every second digit from the right; spaces may occur.
 * Return true if a text has at least two digits, otherwise only spaces, and passes the Luhn mod-10 test.
 * Check an IMEI or card number typed as text with the Luhn algorithm, spaces permitted.
 * Is this credit card number plausible, i.e. its Luhn checksum right? Blanks between digits are fine.
 * Check the mod 10 (Luhn) checksum of a string of digits (at least two) and spaces.
 * Validate a C string of digits with Luhn: skip spaces, return false for other characters or under two digits.
 * Check a card number given as text by the Luhn algorithm; skip blanks, other non-digits or fewer than two digits fail.
 * Do a Luhn check of a string, ignoring spaces; under two digits it fails.
 * Write a function to validate a credit card number string with the Luhn algorithm, ignoring spaces.
 * How do I check a card number string with the Luhn algorithm, allowing spaces?
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
 * Check the ISBN-10 in a string, with hyphens allowed and X as last digit meaning 10.
 * Validate a ten-digit ISBN text by its weighted sum modulo 11; hyphens are skipped, a final X is 10.
 * Is this ten-digit ISBN typed correctly? Hyphens are ok, the last place may be X.
 * Verify an ISBN-10: weights 10 down to 1, sum a multiple of 11, X is 10 in the last place, hyphens skipped.
 * Validate a string as an ISBN-10, with or without hyphens.
 * Write a function to check whether a string is a valid ISBN-10, ignoring hyphens; the last character may be X for 10.
 * How do I validate an ISBN-10 string with optional hyphens?
 * Check the ISBN-10 check digit of a string (X at the end means 10, hyphens are ignored).
 * Verify an ISBN-10 number, with X allowed as the check digit and hyphens ignored.
 * Does {s}, without its hyphens, have ten digits (the last may be an X for 10) and a correct ISBN-10 check digit?
 * Is a string a valid ISBN-10 like 0-8044-2957-X or 080442957X, with hyphens ignored and a capital X allowed only as the check digit?
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
 * Do an ISBN-13 check of a string, skipping hyphens: 13 digits and the right check digit.
 * Does the text have the 13 digits and the check digit of an ISBN, hyphens allowed?
 * Validate a thirteen-digit ISBN text by its check digit, hyphens allowed.
 * Is the ISBN valid, i.e. 13 digits with weights 1 and 3 in turn, sum divisible by 10, hyphens skipped?
 * Write a function that checks an ISBN-13 string, in which hyphens may appear, for 13 digits and a correct check digit.
 * Validate an ISBN-13 string: 13 digits, hyphens ignored, check digit correct.
 * Check an ISBN-13 given as text, hyphens skipped: 13 digits, weighted 1 and 3 in turn, sum divisible by 10.
 * Write a function to check whether a string is a valid ISBN-13, ignoring hyphens: 13 digits whose check digit is right.
 * How do I validate an ISBN-13 string with optional hyphens, by the number of digits and the check digit?
 * Return true if the string has 13 digits, apart from hyphens, and a correct ISBN-13 check digit.
 * Verify the check digit of an ISBN-13 number given as a string, hyphens allowed.
 * Is a string like "978-3-16-148410-0" a valid ISBN-13, judged only by having 13 digits besides hyphens and the right check digit?
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
 * Compare two version strings such as "1.10" and "1.9.2": return -1, 0 or 1; a missing part counts as 0.
 * Compare two dotted version number strings part by part, a missing part being 0, returning -1, 0 or 1.
 * Which of two versions such as 1.10 and 1.9 is newer? Return 1 for the first, -1 for the second, 0 for neither, as with 1.0 and 1.
 * Return -1 if the first dotted version string is older than the second, 1 if newer, 0 if equal (1.0 equals 1).
 * Is 2.0 the same as 2.0.0? Compare two versions numerically, part by part: -1, 0 (as here) or 1.
 * Compare two release numbers separated by dots, returning -1, 0 or 1; 1.0 and 1 are the same.
 * Compare versions like 1.2.10 and 1.2.9: -1 for older, 0 for same (also 1.2 and 1.2.0), 1 for newer.
 * Compare two version numbers such as 1.2.10 part by part, missing parts being 0; the result is -1, 0 or 1.
 * Compare two version strings by their numbers, filling up the shorter one with zeros; the result is -1, 0 or 1.
 * Write a function to compare two version numbers, missing parts being 0; return -1 if the first is smaller, 1 if larger, 0 if equal.
 * How do I compare version strings like "1.2.10" and "1.2.9" numerically, returning -1, 0 or 1, with 1.2 equal to 1.2.0?
 * Compare two software versions like "2.0.1" and "2.1" part by part: -1, 0 or 1, missing parts being 0.
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
 * Compute the reverse complement of a sequence of A, C, G and T in place.
 * Turn a DNA string around and swap A with T and C with G.
 * Complement each base A, C, G, T of a DNA string and reverse the order, in place.
 * Replace {s} by its reverse complement (DNA bases A, C, G, T).
 * Replace a DNA sequence in place by its reverse complement (A with T, C with G, then reversed).
 * Reverse a DNA string in place and exchange A with T and C with G.
 * Write a function that replaces a DNA string with its reverse complement, in place.
 * How do I get the reverse complement of a DNA sequence in place?
 * Reverse a DNA sequence and replace each base with its complement (A-T, C-G).
 * Write a program to find the reverse complement of a DNA sequence, in place.
 * Given a DNA string, reverse it and complement each base (A-T, C-G), in place.
 * Function that computes the reverse complement of ACGT text in its own buffer
 * reverse complement, in place
 * DNA reverse complement: "AACG" becomes "CGTT"
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
 * Convert DNA to RNA in place: every T becomes U.
 * Replace thymine (T) by uracil (U) in a sequence, in place.
 * Change every 'T' of a string to 'U'.
 * How do I turn a DNA string into the RNA string, each 'T' becoming 'U'?
 * Convert a DNA sequence to RNA in place by turning every T into U.
 * Turn DNA into RNA: 'T' to 'U'.
 * Write a function to convert a DNA sequence to RNA by replacing T with U.
 * How do I transcribe a DNA string in capital letters to RNA in place, U for T?
 * Given a DNA string, change all T characters to U in place.
 * Convert a DNA string to its RNA form, T becoming U.
 * Replace all T with U in a DNA sequence.
 * Write a program to transcribe a DNA strand to RNA, in place.
 * Given a DNA string, replace every T with U, in place.
 * Function that converts DNA to RNA by changing T to U
 * DNA to RNA, T to U, in place
 * transcription of a DNA sequence: T -> U
 * Implement DNA transcription (T becomes U) in the same string.
 *
 * @name transcribe dna_to_rna to_rna
 * @string s
 */
void transcribe(char *s) {
    for (; *s != 0; s++)
        if (*s == 'T') *s = 'U';
}

/**
 * Compute the DNA complement of a string in place, keeping the order.
 * Complement a DNA strand in place: exchange A with T and C with G, without reversing.
 * Write the complementary DNA strand in place, with the bases in the same order.
 * Replace each base of a DNA strand by the one it pairs with, in place.
 * Replace each nucleotide A, C, G, T of a string by its partner, in place.
 * Replace each base of a DNA sequence in place by its partner: A by T, T by A, C by G, G by C.
 * Compute the complement of a DNA string in the same buffer.
 * Write a function that replaces a DNA string with its complement: A with T and C with G, and vice versa.
 * How do I get the complement of a DNA strand in place, without reversing it?
 * Swap A with T and C with G in a DNA sequence, in place.
 * Complement each base of a DNA sequence (A<->T, C<->G), keeping the order.
 * Return the complementary DNA strand in the same buffer, without reversing it.
 * swap A with T and C with G in a strand, same direction, in place
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
 * Count the capital-letter bases of a DNA string in the order A, C, G, T.
 * Count the capital letters A, C, G, T of a DNA string into four counters in that order.
 * Store the number of each base (capitals only) of a DNA string, in the order A, C, G, T, in an array.
 * Write a function that stores the four nucleotide counts A, C, G, T of an upper-case DNA string.
 * Write the letter counts of a DNA string, capital A, C, G and T in this order, to an array of 4.
 * Get the base composition of a strand as A, C, G, T counts, capital letters only.
 * Fill counts[4] with how often A, C, G, T occur in a string.
 * Count the capital letters A, C, G and T of a DNA sequence and store the four numbers in this order.
 * Count how often A, C, G and T occur and store the four counts.
 * Write a function that counts capital A, C, G and T in a DNA string and stores the counts in that order.
 * How many times does each of the capitals A, C, G and T occur in the sequence? Store the four counts in this order.
 * How do I count the capital letters A, C, G and T of a DNA string into an array?
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
 * Calculate the GC content of a DNA string as a fraction.
 * What share of the letters in a DNA string are G or C? Return a fraction, 0 if the string is empty.
 * Return the proportion of guanine and cytosine in a sequence.
 * Return the fraction of G and C letters in {s}.
 * Count G and C in a string and divide by the number of all characters; 0 for an empty string.
 * Compute the GC ratio of a DNA strand, from 0 to 1.
 * How GC-rich is my DNA sequence, as a fraction of its length?
 * What is the GC fraction of a DNA text?
 * Compute which fraction of a DNA sequence's characters are G or C, from 0 to 1; 0 for an empty sequence.
 * What is the GC content as a number between 0 and 1?
 * Write a function that calculates the GC content of a DNA sequence as a fraction between 0 and 1.
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
 * Compute the GC content of a DNA string in percent, counting only capital G and C.
 * Find the GC percentage of a DNA string, small letters not counting as G or C.
 * What is the percentage of guanine and cytosine (capital G, C) in a DNA text?
 * Return (G + C) / length * 100 for the capital letters G and C of a DNA string.
 * Get the percent of upper-case G and C in a DNA text, 0 for an empty sequence.
 * What is the share of capital letters G and C in a string, in percent?
 * Compute which percentage of a DNA sequence's characters are 'G' or 'C', case-sensitive; 0 for an empty sequence.
 * How high is the GC content of a strand in percent? Only capital letters G and C count.
 * Write a function to calculate the GC content of a DNA string as a percentage (upper-case G and C only).
 * What percentage of the characters in a DNA sequence are 'G' or 'C', not 'g' or 'c'?
 * How do I compute the GC content of a sequence in percent, case-sensitively?
 * Given a DNA string, return the percentage of its capital G's and C's, 0 if it is empty.
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
 * Find the length of the longest substring of a text without repeating characters.
 * Find the greatest length of a substring whose characters are all distinct.
 * "abcabcbb" gives 3: how long is the longest piece of a string with all characters different?
 * What is the size of the longest substring made of unique characters?
 * Return the length of the longest section of a string with no duplicate characters.
 * What is the length of the longest piece of a string in which no char occurs twice?
 * Find the length of the longest section of a string in which no character occurs twice.
 * Get the length of the longest substring with distinct characters.
 * Write a function to find the length of the longest substring without repeating characters.
 * How long is the longest substring with all distinct characters?
 * Given a string, return the length of its longest substring in which no character repeats.
 * Given a string, return the length of its longest substring with all distinct characters.
 * Implement lengthOfLongestSubstring with a sliding window: no repeated characters.
 * how long is the longest part of a string with unique characters?
 * Write a function with a sliding window to find the size of the longest contiguous slice of a string having no repeated character.
 * sliding window: size of the longest stretch of a string in which all characters are different
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
 * Delete a substring everywhere in a string, in place: text first, then the piece.
 * From {s}, cut out all copies of {word}.
 * How do I erase a word everywhere in a C string (text first, then the word)?
 * Drop each match of the second string from the first and close the gap.
 * Remove from a text, in place, a given substring wherever it occurs.
 * Delete in place every occurrence of the second string in the first, scanning once from the left; an empty one changes nothing.
 * How do I drop a word everywhere in a mutable string (text first, word second)?
 * Remove all occurrences of the second string from the first.
 * Write a function that removes all occurrences of the second string from the first in place, in one pass.
 * How do I remove from a string every occurrence of a given substring, in place?
 * Write a function to remove all occurrences of a substring (second) from a string (first), in place.
 * Given a text and a word, delete every copy of the word from the text, in place.
 * Implement removeAll(text, part), in place; "" removes nothing.
 * s.replace(sub, '') in place: delete all occurrences of a sub-string
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
 * Given a text, an old substring and a new one, make one substitution at the first match and write the result to out.
 * Copy a text to an output buffer with only the leftmost match of the old string replaced by the new one.
 * Copy a text to a buffer, replacing only the first occurrence of a substring by another; without a match it is copied unchanged.
 * Search and replace in a text, first hit only, even inside a word: text, old, new, output buffer.
 * In a text, swap one sequence of characters for another, only the first time, with the result in out.
 * Copy the first string with the earliest occurrence of the second replaced by the third; an empty second one is found at the front.
 * How can I replace only the first instance of a substring in a string (text, old, new, output)?
 * Replace the first match of the second string in the first with the third, writing to a buffer.
 * Write a function that replaces only the first occurrence of a substring: text, old, new, output buffer.
 * Write a function to replace the first occurrence of a substring: text, old, new, output buffer.
 * Given a text, a search string and its replacement, replace just the first match, result in out.
 * Implement replaceFirst(text, old, new) into a buffer.
 * s.replace(old, new, 1) into a buffer
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
 * In a text, replace all occurrences of one word by another, with the result in a buffer.
 * In a text, replace every old word by a new one, like "cat" by "dog", with the result in a buffer.
 * Find and replace all: copy a text with every match of the second string replaced by the third.
 * In a text, replace a word by another wherever it occurs, writing to an output buffer.
 * Copy a text so that every occurrence of the old word becomes the new one, to a buffer.
 * Replace globally, from left to right: text, old string, new string, output buffer.
 * Copy the first string with each occurrence of the second replaced by the third; an empty second one changes nothing.
 * How do I do search and replace in C (text, old, new, output buffer)?
 * In a text, replace every occurrence of an old string with a new one, writing to out.
 * Write a function that replaces all occurrences of a substring with another: text, old, new, output buffer.
 * Write a function to replace all occurrences of a substring: text, old, new, output buffer.
 * Write a program for find and replace: every old word becomes the new word, result in a buffer.
 * Given a text, an old word and a new word, write the text with all matches replaced to out.
 * Implement replaceAll(text, old, new) into a buffer.
 * s.replace(old, new) into a buffer for a nonempty old, sub-strings rather than single characters
 * find and replace: text, old word, new word, output buffer
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
 * Write the initials of a text to a buffer: the first letter of each word as a capital.
 * Write the acronym of a phrase, in capitals, into a buffer.
 * Build an abbreviation in out from the capitalized first letters of the words of a text.
 * Get the initials of a full name in capitals, as a string in out.
 * How do I get "JFK" out of "john fitzgerald kennedy" into a buffer?
 * Collect the first letters of the words of {s}, upper case, in {out}.
 * Write the first characters of all space-separated words of a text, capitalized, to a second string.
 * Abbreviate a name to its initials in upper case, with the result in a buffer.
 * Write the first letters of all space-separated words of a text as capitals, directly one after another, to a second string.
 * How do I make 'NASA' from 'national aeronautics space agency' in a buffer?
 * Get the initials of a name in upper case into a buffer.
 * Write a function to get the initials of a name as capitals in a buffer.
 * Given a full name, write the first letter of each word in upper case to out.
 * Function that makes an acronym from a phrase in a second string, words split at spaces
 * Implement initials with an output buffer: "john ronald tolkien" -> "JRT".
 * initials of a name into a buffer, uppercase, without dots
 * acronym of a phrase into a buffer
 * first letters of all words of a text, capitalised, put together in another string
 * Write a function to build an acronym from a phrase in an output buffer: uppercase initial of each space-separated word.
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
 * Test for a double letter: are any two neighboring characters of the string equal?
 * Check whether two neighbouring characters of a string are equal.
 * Does the word have a double letter?
 * Does the string have adjacent duplicate characters?
 * Are there two identical characters side by side in the text?
 * Check if a string contains the same character twice in a row, anywhere.
 * Write a function to check if a string has two identical consecutive characters.
 * Return true if any character in the string is immediately followed by the same character.
 * How do I check if a word contains a double letter?
 * Are there any two equal adjacent characters in the string?
 * Write a function to check if a string has two equal characters next to each other.
 * Given a string, return true if any character equals the next one.
 * Function that determines if a word has a double letter, like "book"
 * Implement hasAdjacentDuplicates for a string.
 * Write a function to check whether any two consecutive characters of a string are identical.
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
 * Are two strings at most one edit away from each other, i.e. an insertion, deletion or replacement?
 * Check whether at most a single typing error (a letter added, missing or wrong) turns one word into the other.
 * Return true if the strings are equal or differ by one edit operation.
 * "pale" and "ple" give true, "pale" and "bake" false: are two words at most one edit apart?
 * Is {a} at most one edit (insertion, deletion, replacement) away from {b}?
 * Could the second word be the first with at most one letter added, left out or changed?
 * Check whether two strings are equal or become equal by inserting, deleting or replacing one character.
 * Is the edit distance of two strings at most 1?
 * Write a function to check if two strings are at most one edit (insert, remove or replace a character) away.
 * How do I check if two words differ by at most one insertion, deletion or substitution?
 * Can the first string become the second by adding, dropping or changing no more than one letter?
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
 * Reverse the vowels of a string in place, in either case, leaving the other characters.
 * Reverse the order of a word's vowels in place, so that "hello" becomes "holle".
 * Swap the first vowel of a string with the last, the second with the last but one, and so on, in place.
 * How do I reverse just the vowels in a word?
 * Put the vowels of a string in opposite order, with consonants fixed, in place.
 * Reverse the order of the vowels of a string in place, in either case; the other characters stay where they are.
 * Reverse only the vowels in the given text.
 * Write a function to reverse only the vowels of a string, both cases.
 * How do I reverse the vowels in a string in place?
 * Given a string, reverse the order of its vowels and leave all other characters in place.
 * Reverse all vowels in a string, case-insensitively.
 * Write a program to reverse only the vowels of a string, in place (either case).
 * Given a string, reverse the order of its vowels and leave all other characters, in place.
 * Implement reverseVowels with two pointers, vowels in upper or lower case.
 * reverse vowels in a string, in place
 * "hello" becomes "holle": the vowels a, e, i, o, u of either case are put in reverse order, in place
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
 * Make a letter frequency table of a string for a to z, lower case only.
 * How many a's, b's, ... and z's are in the string? Count small letters into an array of 26.
 * Fill an array of 26 counters with the counts of the small letters of a string.
 * Make a histogram of the lower-case letters of {s} with 26 counts.
 * Tally the small letters a to z of a text in 26 counters.
 * For each small letter of the alphabet, write its number of occurrences in the text to an array.
 * Store the frequency of every small letter of a string, a to z, in 26 integers.
 * Fill an array of 26 numbers with how often each small letter a to z occurs in a string, ignoring capitals.
 * Compute letter frequencies for the lowercase letters into an array of 26.
 * Write a function that counts how many times each lowercase letter appears in a string, in an array of 26.
 * How do I count the frequency of each lowercase letter in a string?
 * Write a program to count the frequency of each lowercase letter in a string, 26 counters.
 * Given a string and an array of 26 ints, store how often each of a to z occurs.
 * Function that builds a histogram of the lowercase letters (counts[0] for 'a')
 * Implement letter frequency counting for a-z into an array, capitals ignored.
 * letter frequencies, lowercase only, into 26 counts
 * count every letter from a to z in a string, small letters only
 * frequency array (a to z) of a lowercase string
 * Write a function to count the frequency of each lowercase letter a to z in a string, stored in 26 counters.
 * Write a function to populate a frequency table of 26 entries with the occurrences of each lowercase letter of a string.
 * Write a function to make a histogram of the small letters a to z of a sentence, 26 slots
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
 * Compute the letter frequencies of a string, ignoring case, into 26 counts.
 * Count A to Z in a text without regard to case, into an array of 26.
 * Make a letter histogram of a sentence in 26 bins, treating capitals as small letters.
 * Fill an array of 26 with the letter occurrences of a string, in any case.
 * Count the letters of a string case-insensitively, with one counter for each of the 26.
 * Fill an array of 26 numbers with how often each letter of the alphabet occurs in a string, both cases taken together.
 * Tally the letters of a text in 26 counters, upper and lower case together.
 * Write a function that counts how often each letter of the alphabet appears in a string, ignoring case.
 * How do I count the letter frequencies of a string, case-insensitively, into an array of 26?
 * Count the occurrences of each letter a-z in a string, treating upper and lower case the same.
 * Write a program to count the frequency of each letter in a string, case-insensitive, 26 counters.
 * Given a string and an array of 26 ints, store how often each letter occurs, in either case.
 * Function that builds a histogram of letters, A and a counted together
 * Implement case-insensitive letter frequency counting into an array of 26.
 * letter frequencies, both cases together, into 26 counts
 * count how often each letter of the alphabet occurs, ignoring case
 * Write a function to count the frequency of each letter in a string, ignoring case, stored in 26 counters.
 * Tabulate how often every letter A-Z occurs in a paragraph, capitals with small ones, 26 slots.
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
 * Add two binary number strings into a third.
 * Write the sum of two binary numbers given as strings into a buffer, with no leading zeros.
 * How do I add binary numbers that are stored as strings, into a string?
 * Write the sum of the bit strings {a} and {b} to {out}, without leading zeros.
 * Write a binary adder for two texts of 0 and 1, with the result text in out, leading zeros dropped.
 * Add two binary numbers given as strings and write the sum as a binary string without leading zeros.
 * Sum two binary strings and store the result as a string.
 * Write a function to add two binary numbers given as strings, storing the sum in out without leading zeros.
 * How do I add two binary strings and get the result as a binary string?
 * Write a program to add two binary numbers given as strings, result in a buffer.
 * Given two binary strings, write their sum as a binary string, free of leading zeros, to out.
 * Implement addBinary(a, b) with an output buffer, no leading zeros.
 * add binary strings into an output buffer
 * add two base 2 numbers in text form, result as text in a buffer
 * Given two strings of 0s and 1s, write their binary sum as a string.
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
 * Add two digit strings column by column from the right with a carry, into a third without leading zeros.
 * Write the sum of two large non-negative integers stored as text to an output string.
 * How do I add two numbers too big for any integer type, given as digit strings, into a third string?
 * Do schoolbook addition on two decimal C strings, with the sum in a buffer.
 * Write the decimal sum of {a} and {b} to {out}, no leading zeros.
 * Add two strings as decimal numbers into a buffer, an empty one counting as 0.
 * Add two nonnegative integers of arbitrary length given as digit strings and write the sum without leading zeros.
 * How do I sum decimal numbers too large for 64 bits, given as strings, into a buffer?
 * Add two decimal numbers given as strings into another string.
 * Write a function that adds two large numbers stored as decimal strings and writes the sum to out without leading zeros.
 * Add two huge numbers typed as digit strings, result as a string
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
 * Find the remainder of a long decimal digit string divided by a given integer.
 * What is the remainder when the decimal number written in the text is divided by {n}?
 * Return the decimal digit string modulo {n}.
 * Compute a big number, given as digit string, mod a small number, digit by digit.
 * A number has too many digits for an integer and comes as text; find its remainder for a given divisor.
 * Do long division of a digit text by an integer and return only the remainder.
 * Compute a huge number, given as a decimal string, mod n.
 * Compute the remainder of a number given as a digit string on division by {n}, skipping other characters.
 * How do I get a big number stored as text mod {n} without big integers?
 * Return the number in a string mod {n}.
 * Write a function that computes the remainder of a very large number, given as a string, divided by {n}.
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
 * Count whole words: how often is the second string a complete word of the first, split at spaces?
 * How many space-separated words of the sentence are exactly {word}?
 * Return the number of space-separated tokens equal to the second string.
 * Get the frequency of the second string as a word of the first, a text of space-separated words.
 * How many times is this word used in the essay, split at spaces (text first, then the word)?
 * Go through the words between the spaces of a text and count the exact matches of a given word.
 * How often does my text (first) use a word like "very" (second)? Count whole words between spaces only.
 * Count how many of the space-separated words of the first string equal the second string.
 * In the text, how often does the given word occur as a whole word, with only spaces as separators?
 * How do I count 'cat' but not 'catalog' or 'cat,' in a sentence (sentence first, word second)?
 * Write a function to count how often a sentence (first), split at spaces, contains a given word (second) as a whole word.
 * Write a function to count how often a word (second) occurs as a whole word, delimited by spaces, in a text (first).
 * Given a sentence and a word, return how many space-separated words equal the word.
 * Given a sentence and a word, how many times does it appear there as a separate word between blanks?
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
