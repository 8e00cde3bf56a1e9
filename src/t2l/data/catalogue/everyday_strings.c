/**
 * How often is the character {c} immediately followed by {d} in the string {s}?
 * Write a function to count the places in a string where one given character comes directly before another given one.
 * Write a function that counts how often the first given character stands directly before the second in a string.
 * Return how many adjacent positions of the string hold the first character and then the second.
 * count a pair of characters (bigram), given as two chars, in a C string
 * Count how often one character is directly followed by another in a string.
 * C: count how often char x is followed by char y in a string
 * count i with s[i] == c and s[i + 1] == d in a string, for two given chars c and d
 * Write a function to count how often a first letter is immediately followed by a second one in a text, overlaps included.
 * count occurrences of a pair of adjacent characters
 * How many times does one letter appear right before another in my text? Both letters are given.
 * Write a function to count how often one character is directly followed by another in a string.
 * Given a string and two chars, return the number of positions with the first right before the second.
 * count a two-character sequence in a string, first char then second char, overlaps included
 * how many times do these two characters occur side by side, in this order?
 *
 * @name count_pair count_bigram pair_count
 * @string s
 * @range c 97 104
 * @range d 97 104
 */
int32_t count_pair(const char *s, char c, char d) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c && s[i + 1] == d) count++;
    return count;
}

/**
 * How far apart are the first and the last {c} in {s}, as a difference of indices? -1 if it is absent, 0 if it occurs once.
 * Write a function to compute the distance between the first and the last occurrence of a character in a string; return -1 when it is absent.
 * Write a function that returns last index minus first index of a given character in a string, or -1 if there is no such character.
 * Returns the span from the first to the last occurrence of a character in the string, -1 if not found.
 * last index minus first index of a char in a string, -1 when missing
 * What is the distance from the earliest to the latest occurrence of a character in my text (-1 without any)?
 * distance from the first to the last occurrence of a character in a text, 0 if it occurs once and -1 if not at all
 * Subtract the first index of a character in a string from its last index; return -1 if it does not occur.
 * how to get the gap between first and last position of a letter in a C string, -1 if not contained
 * Write a function that determines how many places the last occurrence of a character lies after the first, or -1 if it does not occur.
 * distance between first and last occurrence of a character, or -1
 * strrchr minus strchr of a character in a string, or -1 if the character isn't there
 * distance s.rfind(ch) - s.find(ch) from the first hit to the last, or -1 when the character is absent
 *
 * @name char_span spread_of_character occurrence_span
 * @string s
 * @range c 97 104
 */
int32_t char_span(const char *s, char c) {
    int32_t first = -1, last = -1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] != c) continue;
        if (first < 0) first = i;
        last = i;
    }
    return first < 0 ? -1 : last - first;
}

/**
 * Replace only the last {c} in the string {s} by {d}, in place; without one nothing changes.
 * Write a function to overwrite the last occurrence of a character in a string with another one, leaving the earlier ones alone.
 * Write a function that replaces just the last occurrence of one character in a string by another, in place.
 * Replace the last occurrence of the first character in the string by the second, in place.
 * replace last occurrence of one char with another char in a string, in place
 * In a string, change only the rightmost occurrence of the first character argument to the second one.
 * Can you replace the last occurrence of one letter in my string by another letter, and do nothing if there is none?
 * replace a char by another one in a C string, but only the last occurrence
 * How do I replace the last comma (or any given character) of a C string by some other character?
 * Write a program that changes only the last occurrence of one character to another in a text.
 * How can I replace the last occurrence of a char in a C string by a new char?
 * replace the last occurrence of a character by a second one
 * substitute only the final occurrence of a character in a string: old character, then new one, in place
 *
 * @name replace_last substitute_last
 * @string s
 * @range c 97 104
 * @range d 97 122
 */
void replace_last(char *s, char c, char d) {
    int32_t last = -1;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c) last = i;
    if (last >= 0) s[last] = d;
}

/**
 * What is the widest gap between one {c} and the next {c} in {s}, as a difference of indices? 0 with fewer than two.
 * Write a function to determine the largest distance between successive occurrences of a character in a string, 0 if it appears less than twice.
 * Write a function that looks at all positions of a character in a string and returns the biggest distance between neighbouring ones, or 0.
 * Returns the greatest index difference between consecutive occurrences of a character in a string, else 0.
 * maximum spacing between repeats of a character in a string, 0 when it isn't repeated
 * biggest distance from one x to the next x in a string (x is a parameter), zero if there are not two
 * Return the widest index gap between neighbouring occurrences of one character in a string, 0 if it occurs once or never.
 * max over all occurrences of a char in a string of (next index - this index), 0 if there is no next
 * Write a function that finds the maximum index difference between consecutive occurrences of a character, 0 with fewer than two.
 * largest distance between consecutive occurrences of a character, 0 if fewer than two
 * How far apart can one occurrence of a character and the next be in a string? Largest distance, 0 if there is no pair.
 * largest difference of positions between an occurrence of a given char in a string and the next occurrence of it, 0 for none or one
 *
 * @name widest_gap max_spacing
 * @string s
 * @range c 97 104
 */
int32_t widest_gap(const char *s, char c) {
    int32_t widest = 0, last = -1;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] != c) continue;
        if (last >= 0 && i - last > widest) widest = i - last;
        last = i;
    }
    return widest;
}

/**
 * How long is the longest end of {a} that is also the beginning of {b}?
 * Write a function to get the length of the longest suffix of the first string that is a prefix of the second.
 * Write a function that finds by how many characters at most the end of the first text overlaps the beginning of the second.
 * Write a function to determine the greatest k such that the last k characters of the first string are the first k of the second.
 * Returns the length of the longest suffix of the first string that the second one begins with, 0 if there is none.
 * overlap length of two strings, longest end of the first that is the start of the second
 * length of the longest suffix of the first string that is a prefix of the second
 * max overlap between the end of the first string and the start of the second, as in genome assembly
 * Compute how many characters at the end of one string coincide with the start of another, as many as possible
 * Write a function to find the length of the longest ending of a first text that is also the beginning of a second.
 * How long is the overlap of two C strings, end of a and start of b?
 * longest suffix of a that is a prefix of b
 * What is the largest k so that the last k characters of {a} are the first k of {b}?
 * size of the largest overlap where the tail of the first string coincides with the head of the second
 *
 * @name overlap_length suffix_prefix_length
 * @string a
 * @string b
 */
int32_t suffix_prefix_length(const char *a, const char *b) {
    int32_t n = 0;
    while (a[n] != 0) n++;
    for (int32_t start = 0; start < n; start++) {
        int32_t k = 0;
        while (start + k < n && a[start + k] == b[k]) k++;
        if (start + k == n) return k;
    }
    return 0;
}

/**
 * Join {a} and {b} to {out}, but write the longest part where the end of the first equals the start of the second only once.
 * Write a function to merge two strings into a buffer with their longest overlap left out of the second.
 * Write a function that concatenates two texts into a buffer, writing the longest suffix of the first that begins the second only once.
 * Write the first string and then the second to a buffer without repeating the longest overlap.
 * join two strings on their longest overlap, so "motor" + "orbit" becomes "motorbit" in the output buffer
 * concatenate two words into a buffer, writing the letters shared at the seam (longest overlap) only once
 * concatenate two strings into a third and eliminate the longest suffix-prefix overlap
 * How can I join two texts in a buffer so that their longest overlap isn't doubled?
 * Join two strings at their longest overlap into the buffer.
 * Write a program that joins two texts in a buffer so that the longest common part (end of the first, start of the second) appears only once.
 * How to concatenate two C strings into a third without duplicating the longest overlap?
 * concatenate two strings into a buffer, merging the longest overlap
 *
 * @name merge_overlapping blend_words
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void merge_overlapping(const char *a, const char *b, char *out) {
    int32_t n = 0, overlap = 0;
    while (a[n] != 0) n++;
    for (int32_t start = n - 1; start >= 0; start--) {
        int32_t k = 0;
        while (start + k < n && a[start + k] == b[k]) k++;
        if (start + k == n) overlap = k;
    }
    for (int32_t i = 0; i < n; i++) *out++ = a[i];
    for (b += overlap; *b != 0; b++) *out++ = *b;
    *out = 0;
}

/**
 * Swap the first half and the second half of {s}, in place; if the length is odd, the middle character stays.
 * Write a function to swap both halves of a string in place; the middle character of an odd length keeps its place.
 * Write a function that interchanges the left and the right half of a text in the same buffer; a middle character stays put.
 * Write a function to swap the halves of a given string in place; for odd lengths the midpoint does not move.
 * Swap the two halves of the string in place, leaving the middle character of an odd length.
 * swap the halves of a string in place: "abcd" becomes "cdab" and "abxcd" becomes "cdxab"
 * halves of a string exchanged in place, the middle character of an odd length stays
 * swap front half of a string with back half, keep the middle char if length is odd
 * How do I swap both halves of a C string in place when the middle character of an odd length must stay?
 * Make the second half of the string come first and the first half last; the middle character of an odd length stays.
 * Write a function which swaps the front and back half of a text in place; an odd middle letter remains where it is.
 * "abcdef" becomes "defabc", a central letter stays put
 *
 * @name swap_halves exchange_halves
 * @string s
 */
void exchange_halves(char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t i = 0, j = (n + 1) / 2; i < n / 2; i++, j++) {
        char c = s[i];
        s[i] = s[j];
        s[j] = c;
    }
}

/**
 * Is {s} the same text written twice in a row, such as "bonbon"? The empty string is not.
 * Write a function to verify that a string consists of two identical halves and is not empty.
 * Write a function that returns true if the first half of a word equals its second half; empty text gives false.
 * Write a function to check whether the string is some nonempty text repeated exactly two times.
 * True if the string is nonempty and its left half matches its right half.
 * doubled word check like "tutu" or "murmur", empty is false
 * Is my text just something repeated twice (not empty)?
 * Detect nonempty strings of the form ww, the same word written two times
 * Write a function to check whether a nonempty text consists of the same half written twice.
 * Does a C string consist of two identical halves (empty: false)?
 * is the string some word repeated twice
 * Is the string made of one non-empty piece written twice in a row, like "dodo"?
 * is the string nonempty and of even length with s[:n//2] == s[n//2:]?
 *
 * @name is_doubled is_tautonym halves_equal
 * @string s
 */
_Bool is_doubled(const char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    if (n == 0 || n % 2 != 0) return 0;
    for (int32_t i = 0; i < n / 2; i++)
        if (s[i] != s[n / 2 + i]) return 0;
    return 1;
}

/**
 * How long is the shortest piece that gives {s} when repeated? A text that repeats nothing gives its own length.
 * Write a function to find the length of the smallest unit that gives the string when repeated a whole number of times.
 * Write a function that finds the shortest repeating block of a text and returns its size, the full length if it has none.
 * Return the smallest divisor p of the length such that each character equals the one p before it; 0 for an empty string.
 * length of the shortest block that makes up a string by repetition: "abcabc" has 3, "aaaa" 1, "abc" 3, "" 0
 * repeating unit length of a string, own length if there's no smaller one
 * length of the smallest substring whose repetition gives the whole text, which may be the text itself
 * What is the length of the smallest block that gives a word when repeated? The whole length if nothing repeats.
 * how to get the period of a C string such as "xyxyxy" (2), whole repeats only, the length if it doesn't repeat
 * Write a program that determines the length of the shortest piece whose repetition gives the complete text.
 * length of the smallest repeating unit of a string
 * length of the smallest sub-string whose consecutive repetition builds the entire string
 *
 * @name repeating_unit string_period
 * @string s
 */
int32_t repeating_unit(const char *s) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t p = 1; p < n; p++) {
        int32_t i = p;
        while (i < n && s[i] == s[i - p]) i++;
        if (i == n && n % p == 0) return p;
    }
    return n;
}

/**
 * Reverse only the first {k} characters of {s}, in place; if there are fewer, reverse all of them.
 * Write a function to reverse the first k characters of a string in place and leave the remainder as it is.
 * Write a function that reverses the order of the first k characters of a text, or of the entire text when it is shorter.
 * Reverses the first k characters of the string in place, at most as many as there are.
 * prefix reversal as in pancake sorting: flip the first k characters of a string in place, all of them if there are fewer
 * first k letters of the string backwards, the rest unchanged, in place
 * reverse the first k letters in place, "keyboard" with 3 becomes "yekboard"
 * Reverse the first k characters of a text in place and keep the rest.
 * Write a function to reverse the first k characters of a text in place, everything if it is shorter.
 * How do I reverse the first k chars of a C string?
 * reverse the first k characters
 * Flip the beginning of a string in place: only the first k characters, or all when it is shorter.
 * Write a function to reverse only the first k characters of a string, in place.
 * Given a string and k, turn its first k characters around and leave the rest.
 * reverse prefix of length k, in place (all of it if shorter)
 * flip the first k chars of a string
 * Implement reversePrefix(s, k), in place.
 *
 * @name reverse_prefix flip_beginning
 * @string s
 * @range k 0 14
 */
void flip_beginning(char *s, int32_t k) {
    int32_t n = 0;
    while (n < k && s[n] != 0) n++;
    for (int32_t i = 0; i < n / 2; i++) {
        char c = s[i];
        s[i] = s[n - 1 - i];
        s[n - 1 - i] = c;
    }
}

/**
 * Write {s} rotated {k} places to the left to {out}; {k} is taken modulo the length.
 * Write a function to copy a string cyclically shifted left by a given number of places, taken modulo its length.
 * Write a function that copies a string, read from position k (modulo the length) on and wrapping around to its start, to a buffer.
 * Write a function to put the left rotation of a word by k letters into a buffer, where k may exceed the length.
 * Stores the left rotation of the string by the given number of characters, modulo its length, in the output buffer.
 * rotate string left by n into another buffer, n can be larger than the length
 * circular left shift of a text by k characters, copied to a second buffer
 * rotate a string to the left into a buffer: "planet" by 2 is "anetpl", and by 8 too
 * rotated copy of a string: out[i] = s[(i + k) mod n], an empty string stays empty
 * Write a function to copy a text with its first k characters moved to the end, k being taken modulo the length.
 * How can I rotate a C string left by k into another buffer?
 * copy of a string rotated left by k, in another buffer
 * Write a function to rotate a string to the left by k places, into a buffer.
 * Given a string and k, move its first k characters to the end (k modulo length), result in out.
 * left rotation of a string into out, "abcdef" and 2 give "cdefab"
 * shift a string left cyclically by k, in a second buffer
 * Implement rotateLeft(s, k) with an output buffer; k may exceed the length.
 * string rotated left, s[k:] + s[:k], into a buffer, k modulo the length
 *
 * @name rotate_copy rotated_left
 * @string s
 * @range k 0 30
 * @array out 64
 * @range out 120 120
 */
void rotate_copy(const char *s, int32_t k, char *out) {
    int32_t n = 0;
    while (s[n] != 0) n++;
    for (int32_t i = 0; i < n; i++) out[i] = s[(i + k) % n];
    out[n] = 0;
}

/**
 * Write {s} and then its reverse to {out}, with the last character of {s} appearing {OP} in the middle.
 * Write a function to extend a text to a palindrome in a buffer by adding its mirror image, with the middle character written {OP}.
 * Write a function that outputs a string forwards and then backwards to a buffer, its last character being written {OP}.
 * Write a function to write a string followed by its reverse to a buffer, where the letter at the turning point appears {OP}.
 * Copy the text followed by its reverse to the buffer; the last letter of the text appears {OP}.
 * text + reversed text into out, with the last letter of the text {OP}
 * mirrored string into a buffer: the word, then the word backwards, its final character written {OP}
 * mirror a word at its end into another buffer, with the last letter written {OP}
 * Write a string and then its reverse to a buffer, its last character {OP}
 * c string plus its reverse in one output buffer, with the last char of the string {OP}
 * Write a function to copy a text, followed by itself backwards, to a buffer, with the character in the middle appearing {OP}.
 * How do I turn a C string into a palindrome in another buffer, with its last char {OP}?
 * string followed by its reverse into a buffer, the last character {OP}
 * Make a string symmetrical: write it and then its mirrored copy to a buffer, the last character appearing {OP}.
 *
 * @OP 1 "twice"
 * @OP 2 "only once"
 * @name write_mirrored append_reverse
 * @string s
 * @array out 64
 * @range out 120 120
 */
void write_mirrored(const char *s, char *out) {
    int32_t n = 0;
    while (s[n] != 0) *out++ = s[n++];
    for (int32_t i = n - OP; i >= 0; i--) *out++ = s[i];
    *out = 0;
}

/**
 * At which index do {a} and {b} first differ? -1 if they are equal; a missing character counts as different.
 * Write a function to find the first position at which two strings disagree, or -1 for identical ones.
 * Write a function that compares two texts and returns the index of the first mismatch, -1 if there is none.
 * Write a function to identify where two strings diverge: the smallest index with unequal characters, or -1 if none.
 * Return the index of the first mismatch of two strings, the shorter length if one is a prefix of the other, -1 if equal.
 * first mismatch index of two c strings, -1 when identical
 * index where two texts begin to differ (the end of the shorter one counts), -1 if they are the same
 * like std::mismatch for C strings, but -1 if they are equal
 * Find the index where two strings start to differ, -1 if they don't.
 * how can I find at which character two strings stop being the same (return -1 for equal strings)
 * Where do two C strings first differ (-1 if equal)?
 * index of the first difference of two strings, -1 if equal
 * Write a function to find the first index where two strings differ, -1 if they are equal.
 * Given two strings, return the index of their first mismatch, or -1 for identical ones.
 * first difference of two strings, index or -1
 * where do two texts stop being the same? -1 if they never do
 * lowest i with a[i] != b[i], the end of the shorter string counting; -1 if equal
 * position, from 0, of the first letter in which two words disagree, -1 for identical words
 *
 * @name first_mismatch first_difference diverging_index
 * @string a
 * @string b
 */
int32_t first_mismatch(const char *a, const char *b) {
    int32_t i = 0;
    while (a[i] != 0 && a[i] == b[i]) i++;
    return a[i] == b[i] ? -1 : i;
}

/**
 * How many characters do {a} and {b} share, repeats counted as often as both have them?
 * Write a function to count the characters two strings have in common, each as often as both of them contain it.
 * Write a function that counts the shared letters of two words, matching each letter with at most one in the other word.
 * Write a function to determine how many characters of the first text can be paired with equal ones in the second.
 * Return the sum over all characters of the smaller of their frequencies in two strings.
 * common character count of two strings with multiplicity, case matters
 * count the characters two strings share, repeats included: "aabc" and "abad" share 3
 * How many letters do two words have in common if every letter can be used only once?
 * Count letters in common between two names, duplicates matched one to one
 * multiset intersection size of two strings
 * Write a program to count the characters two texts have in common, each as often as it occurs in both.
 * How do I count the common characters of two C strings, with repetitions?
 * number of common characters counting duplicates
 * How many characters do two names have in common, counting repeats as often as they occur in both?
 * Write a function to count the common characters of two strings, with repeats.
 * Given two words, return how many characters they share, each as often as both have it.
 * number of characters in common, duplicates matched one to one
 * size of the multiset intersection of two strings
 * how many letters do two words share if every letter can be used once per occurrence?
 * sum((Counter(s) & Counter(t)).values()): characters two strings share, frequencies respected
 *
 * @name common_characters shared_letter_count multiset_overlap
 * @string a
 * @string b
 */
int32_t shared_letter_count(const char *a, const char *b) {
    int32_t seen[128] = {0}, common = 0;
    for (; *a != 0; a++) seen[*a & 127]++;
    for (; *b != 0; b++)
        if (seen[*b & 127]-- > 0) common++;
    return common;
}

/**
 * Copy the characters of {a} that occur {OP} in {b} to {out}, in their order and with repeats.
 * Write a function to collect in a buffer those characters of the first string which appear {OP} in the second one.
 * Write a function that copies each character of the first text that is found {OP} in the second text to a buffer.
 * Write a function to extract from the first string into a buffer all characters that are present {OP} in the second string.
 * Filter the first string: copy a character to the output if it occurs {OP} in the second one.
 * letters of string one that occur {OP} in string two, duplicates and order preserved, into a buffer
 * filter the characters of one string by a second string into a buffer, keeping what occurs {OP} there
 * Copy to out the characters of the first text that occur {OP} in the second.
 * C: copy chars of str1 that occur {OP} in str2 to a buffer
 * Write a function to copy those characters of one text which appear {OP} in another to a buffer.
 * How do I copy only the chars of a C string that occur {OP} in a second one into a third?
 * characters of a that occur {OP} in b, into a buffer
 * Copy only the characters of {a} that occur {OP} in {b}; the others are discarded.
 * characters of s occurring {OP} in t, collected as a string in a buffer, duplicates retained
 *
 * @OP != "anywhere"
 * @OP == "nowhere"
 * @name filter_by_other keep_characters
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void filter_by_other(const char *a, const char *b, char *out) {
    for (; *a != 0; a++) {
        int32_t i = 0;
        while (b[i] != 0 && b[i] != *a) i++;
        if (b[i] OP 0) *out++ = *a;
    }
    *out = 0;
}

/**
 * Does {a} become {b} by exchanging exactly two neighbouring characters that are different?
 * Write a function to verify that two strings differ by a single swap of adjacent characters.
 * Write a function that returns true if swapping two adjacent, different letters turns the first word into the second.
 * Write a function to check whether swapping one pair of unequal adjacent letters makes two strings equal; equal strings give false.
 * True if two strings are unequal and one swap of neighbours makes them equal.
 * are two strings one adjacent swap apart, like "form" and "from"? equal strings are not
 * adjacent transposition typo check for two texts, false if they're the same
 * Is the second word the first with two neighbouring letters swapped? Identical words give false.
 * Detect whether two words differ only by a typo that swapped two consecutive letters.
 * Write a function to check whether exchanging one pair of neighbouring letters turns one text into the other (identical texts: no).
 * Do two C strings differ by just one swap of neighbors?
 * do the strings differ by one adjacent swap
 * one swap of two neighbouring letters turns the first string into the second? equal strings don't count
 * are two strings the same apart from a single transposition of two consecutive, dissimilar characters?
 *
 * @name is_adjacent_swap is_transposed one_swap_apart
 * @string a
 * @string b
 */
_Bool is_adjacent_swap(const char *a, const char *b) {
    while (*a != 0 && *a == *b) a++, b++;
    if (a[0] == 0 || a[1] == 0 || a[1] != b[0] || a[0] != b[1]) return 0;
    a += 2;
    b += 2;
    while (*a != 0 && *a == *b) a++, b++;
    return *a == *b;
}

/**
 * Add up the absolute differences of the character codes at equal positions of {a} and {b}, up to the end of the shorter one.
 * Write a function to compute the total ASCII distance of two strings, absolute differences summed as far as both reach.
 * Write a function that sums |first[i] - second[i]| over the common length of two texts, as character codes.
 * Write a function to add up the absolute code differences of corresponding characters of two strings, ignoring extra characters.
 * Return the Manhattan distance of the character codes of two strings over their shorter length.
 * ascii difference of two strings, absolute values summed position by position, stops with the shorter
 * sum of abs code differences of two texts position by position, rest of the longer one ignored
 * L1 distance of two strings' character codes up to the end of the shorter one
 * Add up the absolute code differences of corresponding letters in two words, ignoring the rest of the longer one.
 * how do I sum the ASCII value differences between two C strings in absolute value (only the common length)
 * Write a function that sums the absolute differences of the character codes of two texts, position by position, over the shorter length.
 * By how much do two words differ in ASCII, letter by letter (absolute values), up to the end of the shorter one?
 *
 * @name code_distance ascii_distance
 * @string a
 * @string b
 */
int32_t code_distance(const char *a, const char *b) {
    int32_t total = 0;
    for (; *a != 0 && *b != 0; a++, b++) total += *a > *b ? *a - *b : *b - *a;
    return total;
}

/**
 * Return the character of {s} with the {OP:1} code, or 0 if the string is empty.
 * Write a function to find the character with the {OP:1} ASCII value in a string; empty text gives 0.
 * Write a function that finds the {OP:1} character by code in a text, or NUL if there is none.
 * Write a function to find which character of a string has the {OP:1} character code, returning zero for an empty string.
 * Returns the {OP:1} character of the string in ASCII order, zero if empty.
 * {OP:1} char in a string by code, 0 when empty
 * {OP:2} character of a text in ASCII order, NUL for an empty text
 * {OP:3} over the characters of a C string, 0 for an empty one
 * Find the {OP:1} character code used in a string and return that character, or 0 for an empty string
 * Write a function to find the {OP} character of a text by its code; NUL for an empty text.
 * How do I get the {OP} char ({OP:3}) of a C string?
 * {OP} character of a string by code
 * Determine the character with the {OP} code in a string; in an empty one return 0.
 * Write a function to find the character with the {OP:1} ASCII code in a string, 0 for "".
 * Given a string, return its {OP:1} character by code, '\0' if it is empty.
 * the {OP:1} char of a string, 0 when there's none
 * Function that gets the character with the {OP:1} value in a text, or 0
 *
 * @OP > "largest" "last" "max"
 * @OP < "smallest" "first" "min"
 * @name extreme_character character_by_code
 * @string s
 */
char extreme_character(const char *s) {
    char best = *s;
    for (; *s != 0; s++)
        if (*s OP best) best = *s;
    return best;
}

/**
 * What is the difference between the largest and the smallest character code in {s}? 0 if it is empty.
 * Write a function to return the range of the ASCII codes in a string, the greatest minus the least, 0 for an empty one.
 * Write a function that returns how far the highest character code in a string is above the lowest; empty gives 0.
 * Write a function to compute the biggest minus the smallest character code in a text, zero without characters.
 * Returns the maximum minus the minimum character code of the string, 0 for the empty string.
 * max char minus min char of a string, zero if empty
 * difference between the largest and the smallest character of a string, 0 for empty input
 * Compute the highest minus the lowest character value of a string, 0 if it is empty.
 * difference between max and min ascii value in a string, empty string 0
 * Write a program that determines the difference between the highest and the lowest character code of a text, 0 if empty.
 * How do I get max ASCII minus min ASCII of a C string?
 * largest minus smallest character code
 *
 * @name code_range ascii_spread
 * @string s
 */
int32_t code_range(const char *s) {
    char low = *s, high = *s;
    for (; *s != 0; s++) {
        if (*s < low) low = *s;
        if (*s > high) high = *s;
    }
    return high - low;
}

/**
 * Which character of {s} occurs least often? The earliest one wins a tie; 0 if the string is empty.
 * Write a function to identify the rarest character of a string, the first such one if several qualify, or 0 for empty text.
 * Write a function that returns the least frequent character in a text; ties go to the leftmost, an empty text gives NUL.
 * Write a function to find which character is used least in a string: minimal count, earliest position on a tie, zero if there is none.
 * Returns the least common character of the string, the first in a tie, 0 if there is no character.
 * rarest char in a string, first one on ties, NUL if empty
 * least frequent character of a text, leftmost on equal counts, 0 for an empty text
 * What character appears the fewest times in my word? If several do, the one that comes first; 0 for an empty word.
 * Find the rarest character of a string, the earliest one on a tie, zero for an empty string.
 * how to find the least occurring character in C (first wins, '\0' for an empty string)
 * Write a function to find the character that occurs least often in a text, the earliest of several, NUL if empty.
 * How do I find the least frequent char of a C string (first one on ties)?
 * Which character is the least common in a text? Take the earliest of several, and 0 for an empty text.
 * min(s, key=s.count): the least frequent character, earliest on ties, 0 for an empty string
 *
 * @name rarest_character least_common_char
 * @string s
 */
char rarest_character(const char *s) {
    int32_t count[128] = {0}, fewest = 0;
    char rarest = 0;
    for (int32_t i = 0; s[i] != 0; i++) count[s[i] & 127]++;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (rarest != 0 && count[s[i] & 127] >= fewest) continue;
        rarest = s[i];
        fewest = count[s[i] & 127];
    }
    return rarest;
}

/**
 * How many different characters occur exactly {OP} in the string {s}?
 * Write a function to count the distinct characters that appear exactly {OP} in a text.
 * Write a function that returns how many different characters of a string are present {OP}, no more and no less.
 * Write a function to find how many distinct characters of a string occur exactly {OP}.
 * Returns the number of different characters that the string contains exactly {OP}.
 * how many distinct chars a string has that are there exactly {OP}
 * count of the distinct characters that occur {OP} in a string, neither more nor less often
 * Count the distinct characters that are used exactly {OP} in a string
 * number of unique chars occurring exactly {OP} in a string
 * Write a function that counts the distinct characters which occur exactly {OP} in a text.
 * How many different chars appear exactly {OP} in a C string?
 * number of characters that occur exactly {OP}
 * Write a function to count the distinct characters of a string that occur exactly {OP}, no more and no less.
 *
 * @OP 1 "once"
 * @OP 2 "twice"
 * @OP 3 "three times"
 * @OP 4 "four times"
 * @name with_frequency characters_with_count
 * @string s
 */
int32_t with_frequency(const char *s) {
    int32_t count[128] = {0}, found = 0;
    for (; *s != 0; s++) count[*s & 127]++;
    for (int32_t c = 0; c < 128; c++)
        if (count[c] == OP) found++;
    return found;
}

/**
 * Do all characters that occur in {s} occur equally often? An empty string counts as yes.
 * Write a function to verify that every character used in a text has an identical frequency; empty text is true.
 * Write a function that checks whether each distinct character in a string appears the same number of times (true if empty).
 * Write a function to check whether the letter counts of a word are all equal; an empty word gives true.
 * True if no character of the string is more frequent than another one; true for "".
 * uniform character frequencies in a string, "aabb" and "abc" yes, "aab" no, "" yes
 * same count for every distinct char of a string, true also when it is empty
 * Does each letter of my word show up as many times as the others? An empty word gives true.
 * Check whether all the characters that a text uses are used equally often, yes for an empty text
 * check if all characters occur the same number of times in a C string, empty -> true
 * Write a function to check that each character in a text occurs the same number of times; true for an empty one.
 * Do all chars of a C string have the same count?
 * do all characters occur equally often
 * len(set(Counter(s).values())) <= 1: do all distinct characters have an identical frequency?
 *
 * @name equally_frequent uniform_frequency
 * @string s
 */
_Bool equally_frequent(const char *s) {
    int32_t count[128] = {0};
    for (int32_t i = 0; s[i] != 0; i++) count[s[i] & 127]++;
    for (int32_t i = 0; s[i] != 0; i++)
        if (count[s[i] & 127] != count[s[0] & 127]) return 0;
    return 1;
}

/**
 * Can the characters of {s} be put in an order that reads the same in both directions?
 * Write a function to determine whether some arrangement of a string's characters is a palindrome.
 * Write a function that accepts a text if at most one of its characters occurs an odd number of times.
 * Write a function to verify that a palindrome can be built from all characters of the given string; empty gives true.
 * True if some permutation of the string is a palindrome, case and spaces significant.
 * palindrome permutation check: can the chars of a c string be reordered into a palindrome
 * is this string an anagram of a palindrome? spaces and case count, "" is one
 * Could I shuffle the letters of my word into one that reads the same backwards?
 * Does at most one character of the string have an odd count?
 * Test whether a string can be reordered into a palindrome
 * how to check if a string can be rearranged to form a palindrome
 * Write a program to determine if the characters of a text can be reordered so that it reads the same from both ends.
 * How do I test if some anagram of a string is a palindrome?
 * can the string be rearranged into a palindrome
 * can the characters of a string be permuted into a palindrome, i.e. at most one odd frequency?
 * Is some anagram of the word a palindrome?
 *
 * @name can_form_palindrome is_palindrome_anagram
 * @string s
 */
_Bool can_form_palindrome(const char *s) {
    int32_t count[128] = {0}, odd = 0;
    for (; *s != 0; s++) count[*s & 127]++;
    for (int32_t c = 0; c < 128; c++) odd += count[c] % 2;
    return odd <= 1;
}

/**
 * How many characters must be deleted from {a} and {b} together so that they become anagrams of each other, case-sensitively?
 * Write a function to compute the least number of deletions, counted over both strings, after which they are case-sensitive anagrams.
 * Write a function that counts the characters of two texts that have no equal partner in the other text, adding both sides.
 * Write a function to determine how many characters must be removed in total so that two words use the same characters equally often.
 * Returns the minimum total of removed characters that turns two strings into permutations of one another.
 * deletions to make two strings anagrams, total of both, upper and lower case distinct
 * sum of |frequency in first - frequency in second| over all characters of two strings
 * How many characters do I have to cross out in two words altogether until the remaining ones are the same, in any order?
 * Compute the minimum number of deletions in both strings together that makes them anagrams; case matters.
 * minimum chars to remove from two strings to make anagrams, order irrelevant, case-sensitive
 * Write a function that finds the least number of characters to delete from both texts together so that they become anagrams (exact characters).
 * What is the minimum number of deletions that makes two C strings anagrams, case included?
 * minimum deletions to make two strings anagrams, case sensitive
 * Write a function to find the minimal number of characters to delete from two strings in total so they become anagrams, 'A' and 'a' being different.
 *
 * @name anagram_deletions unmatched_letters
 * @string a
 * @string b
 */
int32_t anagram_deletions(const char *a, const char *b) {
    int32_t surplus[128] = {0}, deletions = 0;
    for (; *a != 0; a++) surplus[*a & 127]++;
    for (; *b != 0; b++) surplus[*b & 127]--;
    for (int32_t c = 0; c < 128; c++) deletions += surplus[c] < 0 ? -surplus[c] : surplus[c];
    return deletions;
}

/**
 * How many letters of the alphabet are missing in {s}, case ignored?
 * Write a function to count the English letters missing from a text; upper and lower case are treated alike.
 * Write a function that determines how many of the 26 letters never appear in a string, ignoring case.
 * Write a function to count the letters of the alphabet that are absent from a text, ignoring case.
 * Returns 26 minus the number of different letters in the string, regardless of case.
 * number of letters of the alphabet not used in a sentence, case-insensitive
 * how many letters of the alphabet a sentence still lacks to be a pangram, case ignored
 * How many letters from a to z do I never use in this text, in upper or lower case?
 * Count the letters that a text lacks to be a pangram, ignoring case.
 * count missing alphabet letters in C string ignoring case
 * Write a function to determine how many letters of the alphabet a text never uses, ignoring case.
 * How many letters is a C string short of a pangram (ignoring case)?
 * number of alphabet letters missing, ignoring case
 * Write a function to count how many letters of the alphabet don't occur in a text, ignoring case.
 * Given a sentence, return 26 minus the number of distinct letters, case-insensitive.
 * number of missing letters for a pangram, case ignored
 * how many of a to z does a text not use, in either case?
 * how many letters short of a pangram is the text, uppercase and lowercase alike?
 *
 * @name missing_letters absent_letters unused_letters
 * @string s
 */
int32_t missing_letters(const char *s) {
    _Bool seen[26] = {0};
    int32_t missing = 26;
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        if (c < 'a' || c > 'z' || seen[c - 'a']) continue;
        seen[c - 'a'] = 1;
        missing--;
    }
    return missing;
}

/**
 * Which lowercase letter is the first one of the alphabet that {s} does not contain? 0 if it has all of them.
 * Write a function to find the first letter from a to z that is absent from a text, only lowercase letters considered; 0 for none.
 * Write a function that returns the first lower-case letter of the alphabet which a string does not contain, or zero if it contains them all.
 * Write a function to find the alphabetically smallest lowercase letter that a string does not have; return NUL when it has all 26.
 * Returns the first of 'a' to 'z' that does not occur in the string, 0 if each one does.
 * first lowercase letter of the alphabet missing in a string, NUL if none is missing
 * smallest letter a-z not in the string, 0 if every one is present
 * Going from a to z, which letter is the first I cannot find in my text (0 if I find all)?
 * Return the first letter from a to z that the string doesn't contain in lower case, 0 if it contains them all.
 * find first lowercase letter not present in char array, return 0 when none is missing
 * Write a function which finds the alphabetically first lowercase letter that does not occur in a text, NUL when all 26 do.
 * What is the smallest lowercase letter absent from a C string (0 if none is)?
 * first lowercase letter not in the string, or 0
 * Write a function to find the first letter from a to z that's not in a string, 0 if none is missing.
 * Given a text, return the alphabetically first lowercase letter it lacks, or '\0'.
 * smallest missing lowercase letter, 0 if all 26 occur
 * first unused small letter of the alphabet, 0 for none
 *
 * @name first_missing_letter first_absent_letter
 * @string s
 */
char first_missing_letter(const char *s) {
    for (char c = 'a'; c <= 'z'; c++) {
        int32_t i = 0;
        while (s[i] != 0 && s[i] != c) i++;
        if (s[i] == 0) return c;
    }
    return 0;
}

/**
 * How many words of {s} end with the letter {c}? Words are separated by spaces, and case matters.
 * Write a function to count the space-separated words of a text whose final character is a given one.
 * Write a function that counts the space-separated words of a sentence that end in a given character.
 * Write a function to count the words of a string ending with a given letter; spaces delimit words.
 * Returns how many space-delimited words of the string have the given last character.
 * count the words of a string that end in a given letter, words split at spaces
 * How many words in a sentence end with a given character, case-sensitive, words split at spaces?
 * How many of the words in my sentence (split at spaces) have this letter at the end?
 * Count the space-separated words whose last letter is the given one
 * how many words in a string end with a particular character (words separated by spaces)
 * Write a program that counts the words, separated by spaces, that end with a given letter.
 * count words ending with a given character
 *
 * @name words_ending_with count_words_ending
 * @string s
 * @range c 97 110
 */
int32_t words_ending_with(const char *s, char c) {
    int32_t count = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] == c && (s[i + 1] == ' ' || s[i + 1] == 0)) count++;
    return count;
}

/**
 * How many words of {s} contain the letter {c} at least once? Spaces separate words.
 * Write a function to count the words of a sentence in which a given character appears; words are split at spaces.
 * Write a function that counts the space-separated words of a text that include a given letter.
 * Write a function to determine in how many words of a string a given character is found; words are split at spaces.
 * Returns the number of space-delimited words of the string that contain the character.
 * number of space-separated words with a given letter in them
 * count words of a string having char c anywhere, split on blanks
 * In how many words of my sentence does this letter occur? Words are whatever spaces separate.
 * Count the words of a text that include a certain character, splitting words at spaces.
 * number of words in a C string that contain a certain char (not the number of occurrences)
 * Write a function to count those words of a sentence, separated by spaces, in which a given letter occurs.
 * How do I get the number of words containing a certain char in a C string?
 * count words containing a given character
 * Write a function to count the words that contain a specified letter; words are separated by spaces and case matters.
 * in how many words of the sentence does the given letter occur, case-sensitive
 *
 * @name words_containing count_words_with
 * @string s
 * @range c 97 110
 */
int32_t words_containing(const char *s, char c) {
    int32_t count = 0;
    while (*s != 0) {
        _Bool found = 0;
        for (; *s != 0 && *s != ' '; s++) found |= *s == c;
        count += found;
        if (*s != 0) s++;
    }
    return count;
}

/**
 * How many words of {s} have {OP} number of characters? Words are runs of characters other than spaces.
 * Write a function to count the words of a text whose length is {OP} number; words are separated by spaces.
 * Write a function that goes through a sentence and counts the space-separated words of {OP} length.
 * Write a function to find out how many words have {OP} number of characters, splitting at spaces.
 * Returns the count of space-delimited words of the string with {OP} length.
 * number of words of {OP} length in a sentence, split at spaces
 * count the words of a string with {OP} length, split at spaces
 * How many words in the text have {OP} number of characters? Words are split at spaces.
 * Count the space-separated words of a string that have {OP} length
 * Write a function to count the words of a sentence, separated by spaces, that have {OP} number of characters.
 * How do I count the space-separated words with {OP} length in a string?
 * count words of {OP} length, split at spaces
 *
 * @OP 0 "an even"
 * @OP 1 "an odd"
 * @name words_by_parity count_words_by_parity
 * @string s
 */
int32_t words_by_parity(const char *s) {
    int32_t count = 0, length = 0;
    for (;; s++) {
        if (*s != 0 && *s != ' ') {
            length++;
            continue;
        }
        if (length > 0 && length % 2 == OP) count++;
        length = 0;
        if (*s == 0) return count;
    }
}

/**
 * How many words of {s} are palindromes? Words are separated by spaces, single characters count, case matters.
 * Write a function to count the space-separated words that read the same in both directions, one-letter words included.
 * Write a function that counts the words between spaces in a text that equal their own reversal.
 * Write a function to count the palindromic words of a sentence, splitting at spaces only.
 * Returns the number of space-delimited words of the string equal to their reverse.
 * How many words in a sentence are palindromes, counting one-letter words too, split at spaces?
 * count the words of a text that read the same backwards, case-sensitive, split at spaces
 * How many words in my line are palindromes like "level" or "a"? Words are separated by spaces.
 * Count the palindromes among the space-separated words of a text, single letters included
 * Write a program to find how many words of a sentence read the same in both directions (split at spaces, case-sensitive).
 * How do I count palindromes among the words of a C string?
 * count palindrome words
 * Write a program to count the palindromic words in a sentence, split at spaces, case-sensitive.
 * Given a text, return how many of its space-separated words are palindromes.
 * number of palindrome words, one-letter words count
 * how many words in a line read the same backwards (case matters)?
 * Function that counts words equal to their own reverse
 * Write a function to tokenize a sentence at spaces and count the nonempty tokens that equal their own reversal.
 * How many words of a sentence read the same backwards, one-letter words too, case-sensitive?
 *
 * @name palindromic_words count_palindrome_words
 * @string s
 */
int32_t palindromic_words(const char *s) {
    int32_t count = 0;
    for (int32_t start = 0; s[start] != 0;) {
        int32_t end = start;
        while (s[end] != 0 && s[end] != ' ') end++;
        int32_t i = start, j = end - 1;
        while (i < j && s[i] == s[j]) i++, j--;
        if (end > start && i >= j) count++;
        start = s[end] == 0 ? end : end + 1;
    }
    return count;
}

/**
 * How many words of {s} have fewer letters than the word before them? Words are separated by spaces.
 * Write a function to count the words that are shorter than the word before in a sentence split at spaces.
 * Write a function that compares the lengths of neighbouring words in a text and counts how often the next one is shorter.
 * Write a function to determine how often a word between spaces is followed by a strictly shorter one.
 * Returns the number of times the word length in the string drops from one space-delimited word to the next.
 * count the words in a string (split at spaces) that are shorter than the previous word
 * How often does my sentence go from a longer word directly to a shorter one?
 * count of i with len(word[i]) < len(word[i-1]) for the space-separated words of a string
 * Count how often the word length drops between neighbouring words of a text
 * number of words shorter than the preceding word in a string, words separated by spaces
 * Write a function to count the words of a sentence that have fewer letters than the word just before (split at spaces).
 * How many words are shorter than the word before them?
 * count words shorter than the previous word
 *
 * @name length_drops shorter_than_previous
 * @string s
 */
int32_t length_drops(const char *s) {
    int32_t count = 0, previous = 0;
    while (*s != 0) {
        int32_t length = 0;
        for (; *s != 0 && *s != ' '; s++) length++;
        if (length > 0 && length < previous) count++;
        if (length > 0) previous = length;
        if (*s != 0) s++;
    }
    return count;
}

/**
 * Copy the word of {s} that comes {OP} in ASCII order to {out}, or "" if there is no word. Spaces separate words.
 * Write a function to copy the {OP} word of a sentence by character codes into a buffer, or an empty string if there is no word.
 * Write a function that finds which space-separated word of a text would be {OP} after sorting by ASCII and copies it to a buffer ("" if there is none).
 * Write a function to copy the lexicographically {OP} word of a text to a buffer; a text without words gives "".
 * Stores the lexicographically {OP} space-delimited word of the string, or the empty string, in the output buffer.
 * the {OP} word of a string in dictionary order, by ASCII codes, copied to a buffer, "" if there is none
 * alphabetically {OP} word of a string into out, uppercase before lowercase, empty if there are no words
 * If I sorted the words of a sentence by character code, which would be {OP}? Put it in a buffer, empty when there are no words.
 * Find the word of a text that would be {OP} under strcmp and copy it to out, empty text if there is no word
 * how to copy the {OP} word lexicographically from a C string with spaces to a buffer (empty result for no words)
 * Write a function to copy the word of a sentence that comes {OP} in alphabetical order (by character code), split at spaces, to a buffer.
 * How do I get the {OP} word of a C string in ASCII order into another buffer?
 * {OP} of the space-separated words of a string by ASCII order, copied to a buffer
 * lexicographically {OP} word of a space-delimited sentence, into a buffer
 *
 * @OP < "first"
 * @OP > "last"
 * @name word_by_order lexicographic_word
 * @string s
 * @array out 64
 * @range out 120 120
 */
void word_by_order(const char *s, char *out) {
    const char *best = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ' || (i > 0 && s[i - 1] != ' ')) continue;
        int32_t k = 0;
        while (best != 0 && s[i + k] == best[k] && best[k] != ' ' && best[k] != 0) k++;
        int32_t x = s[i + k] == ' ' ? 0 : s[i + k], y = best == 0 || best[k] == ' ' ? 0 : best[k];
        if (best == 0 || x OP y) best = s + i;
    }
    while (best != 0 && *best != 0 && *best != ' ') *out++ = *best++;
    *out = 0;
}

/**
 * How many letters does word number {n} of {s} have, where 1 is the first? 0 if there is no such word; split at spaces.
 * Write a function to get the length of the n-th space-separated word, counting from 1, or 0 when it does not exist.
 * Write a function that returns how long the word at a given 1-based position of a sentence is, split at spaces; zero if absent.
 * Write a function to return the length of the nth word of a text (first word = 1, split at spaces, 0 if missing).
 * Returns the length of a word of the text selected by its number from 1, 0 if there are fewer words.
 * length of the nth word in a string, counting words from 1, 0 if there is no such word
 * How do I get the number of characters in word n of a text, counting from one, words split at spaces, 0 if there is none?
 * How long is the n-th word of my line? The first is 1, words are split at spaces, 0 if there are too few words.
 * Get the length of word number n of a text, counted from one, words split at spaces, 0 if there is no such word.
 * get the length of word number n in a sentence, counting from 1, returns 0 if there are not enough words
 * How do I get the length of the nth word in a C string (n from 1, 0 if missing)?
 * length of the nth word, counting from 1, or 0 if there are fewer words
 * How many characters are in the n-th word of a sentence, n starting at 1? Return 0 if the sentence has fewer words.
 * Write a function to get the length of the n-th word of a sentence (from 1), 0 if there aren't that many.
 * Given a text split at spaces and n, return how long word n is; the first word is 1, 0 if missing.
 * length of word number n, counted from 1, or 0 if there is no such word; split at spaces
 *
 * @name nth_word_length length_of_word
 * @string s
 * @range n 1 4
 */
int32_t nth_word_length(const char *s, int32_t n) {
    for (int32_t word = 0; *s != 0;) {
        while (*s == ' ') s++;
        int32_t length = 0;
        for (; *s != 0 && *s != ' '; s++) length++;
        if (++word == n) return length;
    }
    return 0;
}

/**
 * At which index does the longest word of {s} begin (the first one in a tie, -1 if there is no word, words split at spaces)?
 * Write a function to locate the start of the longest space-separated word in a text, the earliest if tied, or return -1 for no word.
 * Write a function that finds where the longest word begins in a sentence split at spaces; -1 for a text with no words, the first one on ties.
 * Write a function to find the offset of the first character of the longest space-separated word (leftmost in a tie, -1 if there are no words).
 * Returns the start index of the string's longest space-delimited word, first in a tie, -1 if none.
 * start index of the longest space-delimited word in a string, the first one on ties, -1 when there is no word
 * Find where the longest space-separated word of a string starts, the earliest on ties, or -1 without a word.
 * Where in my sentence does its longest word start? Words end at spaces; the first one if two are equally long, -1 for an empty line.
 * Split a text at spaces, locate its longest word and return the index where it starts, leftmost on a tie, -1 if there are no words
 * find starting index of longest word in C string (split at spaces, ties: first word, no word: -1)
 * Write a program that finds the index at which the longest word (run of non-spaces) of a text begins, earliest if tied, or -1 without words.
 * How do I find the starting index of the longest word between spaces in a C string (the first on ties, -1 if none)?
 * start index of the first longest space-separated word, or -1
 * At which character index does the lengthiest word of a sentence split at spaces start? The first such word, -1 if there are no words.
 * Write a function to find the start index of the longest word, spaces between words, first one on ties, -1 without words.
 * Given a sentence, return where its first longest space-separated word begins, or -1.
 * at what index does the longest space-delimited word start (the first if tied)? -1 if there is no word
 *
 * @name longest_word_index longest_word_start
 * @string s
 */
int32_t longest_word_index(const char *s) {
    int32_t best = -1, longest = 0, length = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        length = s[i] == ' ' ? 0 : length + 1;
        if (length <= longest) continue;
        longest = length;
        best = i - length + 1;
    }
    return best;
}

/**
 * Make the last letter of each word of {s} a capital, in place; words are separated by spaces.
 * Write a function to capitalise the last character of every space-separated word of a string in place.
 * Write a function that turns the last letter of each word in a sentence into upper case in place.
 * Write a function to uppercase word ends in place: each lowercase letter right before a space or the end of the string.
 * Uppercases the last character of each space-delimited word of the string in place.
 * make the last character of every word upper case in place, words split at spaces
 * uppercase the last letter of each word in place: "red fox" becomes "reD foX"
 * How can I capitalise only the last letter of all words in a text, in place?
 * Uppercase the last letter of every space-separated word of a string in place
 * Write a function which makes the last letter of every word a capital; words are separated by spaces.
 * How do I uppercase the last letter of every word in C?
 * capitalize the last letter of each word
 *
 * @name capitalize_ends uppercase_word_ends
 * @string s
 */
void capitalize_ends(char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] >= 'a' && s[i] <= 'z' && (s[i + 1] == ' ' || s[i + 1] == 0)) s[i] -= 32;
}

/**
 * Write the initials of the words of {s} to {out} as capital letters, each followed by a dot, as in "N.A.S.A.".
 * Write a function to build an acronym with full stops in a buffer: each word's first letter, capitalised, then a dot; spaces split words.
 * Write a function that abbreviates a phrase to initials in upper case, a dot behind each, and stores them in a buffer.
 * Write a function to make dotted initials from a space-separated name in a buffer, such as "J.R.R." from "john ronald reuel".
 * Store the upper-case initials of all words of the phrase in a buffer, with a dot after each.
 * acronym with periods from a phrase, e.g. "as soon as possible" to "A.S.A.P.", into out
 * dotted abbreviation of a phrase into out: capital initials, no spaces, a dot at the end too
 * How do I shorten a title to its capital initials, each followed by a dot, in another buffer?
 * Abbreviate a phrase to capital initials with a dot after each, in an output buffer
 * make a string into an upper-case acronym in a buffer, a dot after every initial
 * Write a function to copy the initials of a full name to a buffer in capitals, each followed by a dot and without spaces.
 * How can I turn "john ronald tolkien" into "J.R.T." in C?
 * Abbreviate a name in a buffer: the capital initial of each word, a full stop after every one of them.
 *
 * @name dotted_initials dotted_acronym
 * @string s
 * @array out 64
 * @range out 120 120
 */
void dotted_initials(const char *s, char *out) {
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ' || (i > 0 && s[i - 1] != ' ')) continue;
        *out++ = s[i] >= 'a' && s[i] <= 'z' ? s[i] - 32 : s[i];
        *out++ = '.';
    }
    *out = 0;
}

/**
 * Write {s} as a hashtag to {out}: a # first, then the words without spaces, each with a capital first letter, nothing else changed.
 * Write a function to turn a phrase into a hashtag: # and the words joined, their first letters capitalised, the rest unchanged.
 * Write a function that outputs '#' followed by the space-separated words of a text to a buffer, each beginning in upper case but otherwise as it was, without the spaces.
 * Write a function to convert phrases like "good morning all" to "#GoodMorningAll" in a buffer, changing only spaces and first letters.
 * Stores a # and the text without spaces in a buffer, the first letter of each word capitalised, the rest unchanged.
 * hashtag from a sentence: # in front, words joined and each starting with a capital, all else kept, into out
 * convert a phrase to a #CamelCase tag in a buffer: spaces go, first letters become capitals, all other characters stay
 * How do I make a hashtag like #HelloWorld out of "hello world" in another buffer, with all but spaces and first letters left alone?
 * From a phrase, generate a hashtag in a buffer: # plus the words without spaces, first letters capitalised, everything else as it is.
 * convert sentence into hashtag in C, written to out: remove spaces, first letters of words get uppercase, rest untouched
 * Write a program that makes a text into a hashtag in a buffer: '#' and all words joined, each beginning with a capital, other characters untouched.
 * Turn the title of my playlist into a hashtag in another buffer: # and the words without spaces, each starting with a capital, other characters unchanged.
 *
 * @name make_hashtag to_hashtag
 * @string s
 * @array out 64
 * @range out 120 120
 */
void make_hashtag(const char *s, char *out) {
    *out++ = '#';
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ') continue;
        _Bool starts = i == 0 || s[i - 1] == ' ';
        *out++ = starts && s[i] >= 'a' && s[i] <= 'z' ? s[i] - 32 : s[i];
    }
    *out = 0;
}

/**
 * Copy the words of {s} that have at least {k} characters to {out}, with one space between them.
 * Write a function to drop the words shorter than a given length and join the remaining ones by single spaces in a buffer.
 * Write a function that copies a text without the space-separated words below a minimum length, with single spaces between the rest.
 * Write a function to keep only the words of k or more letters, copied to a buffer with single spaces between them.
 * Stores the space-delimited words of the text of at least the given length, joined by single spaces.
 * copy a sentence without its short words, keep those with k letters or more, one space between them
 * filter the words of a text by minimum length and rejoin them with one space in a buffer
 * How do I copy a line without the words shorter than a limit, single spaces between the rest?
 * Copy a text without the words below a minimum length (exactly that length is kept), words joined by one space
 * copy a string into a new buffer without the words shorter than k, single spaces between the rest
 * Write a function to copy only the words of at least k letters from a sentence, with one space between them.
 * How do I copy a C string to a buffer without short words (less than k chars), single spaces between the others?
 * copy the words of a text with at least k letters to a buffer, single spaces between them
 * Leave out words with fewer than {k} characters and write the others to {out}, rejoined by single spaces.
 * filter the tokens of a sentence by a minimal length k and join the survivors by single spaces, into a buffer
 * Filter a sentence: only words with k or more letters go to the output, joined by single spaces
 *
 * @name keep_long_words drop_short_words
 * @string s
 * @range k 1 5
 * @array out 64
 * @range out 120 120
 */
void keep_long_words(const char *s, int32_t k, char *out) {
    _Bool first = 1;
    while (*s != 0) {
        int32_t length = 0;
        while (s[length] != 0 && s[length] != ' ') length++;
        if (length >= k) {
            if (!first) *out++ = ' ';
            for (int32_t i = 0; i < length; i++) *out++ = s[i];
            first = 0;
        }
        s += length;
        if (*s != 0) s++;
    }
    *out = 0;
}

/**
 * Store the lengths of the words of {s} in {out}, in order, and return how many words there are; spaces separate words.
 * Write a function to fill an array with the lengths of a sentence's space-separated words and return the number of words.
 * Write a function that stores the length of each space-separated word in an integer array and returns the word count.
 * Write a function to store how long every word of a text is, split at spaces only, one array element per word, and return the number of words.
 * Writes the length of each space-delimited word of the string to the array and returns their number.
 * word lengths of a string split at spaces into an int array, count returned
 * list(map(len, words)) for a C string split at spaces; return how many words
 * Collect the lengths of a text's space-separated words in an array and return how many there are.
 * how to get the length of every space-separated word in a string in c (array output, word count as return value)
 * Write a function that stores the number of characters of each word, with spaces between words, in an array and returns the number of words.
 * How do I get an array of word lengths from a C string, split at spaces, with the word count returned?
 * lengths of the words between spaces into an array, returning the number of words
 * Write a function to store the length of each word of a sentence, separated by spaces, in an array; return the word count.
 * Given a text split at spaces, fill an array with its word lengths and return their number.
 * lengths of all space-separated words into an array, count returned
 * how long is each word between spaces? store the lengths in order and return how many words
 *
 * @name word_lengths collect_word_lengths
 * @string s
 * @array out 16
 */
int32_t word_lengths(const char *s, int32_t *out) {
    int32_t words = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ') continue;
        if (i == 0 || s[i - 1] == ' ') out[words++] = 0;
        out[words - 1]++;
    }
    return words;
}

/**
 * Write {s} in the robbers' language to {out}: after each consonant come an o and the same consonant in lower case; y is a consonant.
 * Write a function to encode a text into a buffer so that every consonant becomes itself, o and itself in lower case; everything else is copied.
 * Write a function that translates a text into out in the robber language: after each consonant comes "o" and that consonant in lower case; y is one too.
 * Write a function to expand each consonant of a string to consonant, "o", lowercase consonant in a buffer; y is a consonant.
 * Encodes the string into a buffer by following each consonant with an o and itself in lower case.
 * translate to rövarspråket in a buffer: "stub" becomes "sostotubob", the second consonant always in lower case, y is a consonant, all else stays as it is
 * double the consonants of a text around an o (second one lower case), vowels and other characters unchanged, into a buffer
 * Encode a text to a buffer in the robber language, with the second consonant always in lower case: "Hi" gives "Hohi", y counting as a consonant
 * C string to robber language in another buffer, each consonant followed by o and the lowercase consonant again (y too)
 * Write a function to translate a text into Rövarspråket in a buffer: after each consonant come "o" and that consonant in lower case, the rest stays; y is a consonant.
 * How can I convert text to the robber language in another buffer, with y as a consonant ("Stubborn" becomes "Sostotubobboborornon")?
 * text to robber language in a buffer: consonant, o, consonant again in lower case, y included
 *
 * @name robber_language encode_robber
 * @string s
 * @array out 80
 * @range out 120 120
 */
void robber_language(const char *s, char *out) {
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        *out++ = *s;
        if (c < 'a' || c > 'z' || c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') continue;
        *out++ = 'o';
        *out++ = c;
    }
    *out = 0;
}

/**
 * Write {s} to {out} with {OP:1} and the same vowel in lower case after each vowel (aeiou, either case).
 * Write a function to encode a text into a buffer in a play language: each vowel becomes itself, {OP:1} and itself in lower case; the rest is copied.
 * Write a function that copies a string to a buffer, adding {OP:1} and a lowercase copy of the vowel after every vowel (aeiou, either case).
 * Write a function to expand each vowel of a string to vowel, {OP:1}, lowercase vowel in a buffer; all other characters stay unchanged.
 * Encodes the string into a buffer by following each vowel with {OP:1} and the vowel in lower case.
 * secret language: copy the text to a buffer with {OP:1} and the vowel again, in lower case, after each of aeiou
 * copy a text to a buffer with each vowel followed by {OP:1} and the same vowel in lower case, everything else unchanged
 * How do I translate a text to the language where every vowel is followed by {OP:1} and itself in lower case?
 * Encode a text into a second buffer by putting {OP:1} and the vowel once more, in lower case, after each vowel.
 * C string into an output buffer: after each vowel add {OP:1} plus the same vowel in lowercase
 * Write a function to encode a text to an output buffer in a play language: after every vowel (either case) come {OP} and that vowel in lower case.
 * text to a buffer, after each vowel insert {OP} and the vowel in lower case
 *
 * @OP 'b' "a b"
 * @OP 'p' "a p"
 * @OP 'f' "an f"
 * @OP 'l' "an l"
 * @name play_language encode_vowels
 * @string s
 * @array out 80
 * @range out 120 120
 */
void play_language(const char *s, char *out) {
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        *out++ = *s;
        if (c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u') continue;
        *out++ = OP;
        *out++ = c;
    }
    *out = 0;
}

/**
 * Encrypt {s} with a two-row rail fence to {out}: the characters at even indices first, then those at odd ones.
 * Write a function to scramble a text into a buffer by copying every character at an even index (0 included) and then those at odd indices.
 * Write a function that encodes a text into a buffer by the zigzag cipher with two rails: indices 0, 2, 4, ..., followed by 1, 3, 5, ...
 * Write a function to rearrange a string in another buffer so that even positions, counted from 0, precede odd positions.
 * Stores the even-indexed characters of the string followed by its odd-indexed ones in the output buffer.
 * rail fence cipher with 2 rails, "secret" to "sceert", into another buffer
 * copy the chars of a string to a buffer, at even indices first, then those at odd indices, counting from zero
 * How do I encode a message into a buffer with a rail fence of two lines, reading the upper line first?
 * deinterleave a C string into another buffer: s[0::2] + s[1::2]
 * Write a function to encrypt a text into a buffer with a two-rail fence: characters at even indices first, then those at odd ones.
 * How do I encrypt a C string with a two-row zigzag cipher into another buffer?
 * even-index characters of a string followed by odd-index characters, into a buffer
 * Produce the ciphertext of a two-rail fence in a buffer: first the characters at even indices, then those at odd ones.
 *
 * @name rail_fence even_then_odd deinterleave_text
 * @string s
 * @array out 64
 * @range out 120 120
 */
void rail_fence(const char *s, char *out) {
    for (int32_t start = 0; start < 2; start++)
        for (int32_t i = 0; s[i] != 0; i++)
            if (i % 2 == start) *out++ = s[i];
    *out = 0;
}

/**
 * Encrypt the lowercase letters of {s} in place with the affine cipher x -> ({A} * x + {B}) mod 26, where a is 0.
 * Write a function to replace each lowercase letter with number x (a = 0) by the letter numbered ({A}x + {B}) mod 26, in place.
 * Write a function that maps the lowercase letters of a text affinely: multiply by {A}, add {B}, modulo 26, with a = 0; others unchanged.
 * Write a function to encrypt the letters a to z of a text with factor {A} and shift {B} modulo 26 (a is 0); other characters stay.
 * Affine-encrypt the lowercase letters of the string in place with multiplier {A} and offset {B}, where a is 0, modulo 26.
 * affine cipher a={A} b={B} on the lowercase letters of a string, mod 26, letters numbered from 0
 * replace each lowercase letter of a string by {A} times its index plus {B} mod 26 (a is 0), in place
 * Encrypt the lowercase letters of a text with the affine key {A}, {B}, letters numbered from 0, modulo 26, in place.
 * affine cipher E(x) = {A}x + {B} mod 26 with a = 0, changing only lowercase characters
 * Write a program to encrypt the lowercase letters of a text: multiply a letter's number (a is 0) by {A}, add {B}, modulo 26.
 * How do I code an affine cipher with a = {A}, b = {B} for lowercase letters only?
 * affine cipher of lowercase letters with multiplier {A} and offset {B}
 *
 * @A 3 5 7 9 11 15 17 19 21 23 25
 * @B 1 2 4 6 8 10 12
 * @name affine_cipher affine_encrypt
 * @string s
 */
void affine_cipher(char *s) {
    for (; *s != 0; s++)
        if (*s >= 'a' && *s <= 'z') *s = 'a' + (A * (*s - 'a') + B) % 26;
}

/**
 * Shift each lowercase letter of {s} by its own index in the string, in place, wrapping from z to a: the first by 0, the next by 1.
 * Write a function to encrypt a text with a progressive shift: the lowercase letter at index i (from 0) moves i places on, cyclically.
 * Write a function that advances every lower-case letter of a string by its index from 0, wrapping from z to a; other characters stay.
 * Write a function to apply the Trithemius cipher to the lowercase letters of a text: shift by the index in the text, modulo 26.
 * Rotates every lower-case letter of the string forward by its index, from 0, wrapping within the alphabet, in place.
 * progressive caesar on a string: "aaaa" becomes "abcd", lowercase letters only, shift equal to index, wraps at z
 * shift each lowercase letter of a string by its index modulo 26; the index counts other characters too
 * How can I move each lowercase letter of a string forward by its index (starting with zero), wrapping around after z?
 * Add the running-shift cipher for the lower-case letters of a string, each shifted by its own index, wrapping after z
 * encrypt the lowercase letters of a string in place with the trithemius cipher, where the shift is the zero-based index
 * Write a function which shifts every lowercase letter forward by its index in the text (from 0), wrapping from z to a.
 * How do I write a Caesar cipher for lowercase letters with the index as the key?
 *
 * @name progressive_shift trithemius
 * @string s
 */
void progressive_shift(char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] >= 'a' && s[i] <= 'z') s[i] = 'a' + (s[i] - 'a' + i) % 26;
}

/**
 * Apply {OP:1} to {s}, in place: rotate each character from {OP:2} by {OP:3} places within that range.
 * Write a function to encode a text with {OP:1}, moving characters of the range {OP:2} by {OP:3}, wrapping around.
 * Write a function that performs {OP:1} on a string in the buffer: every character from {OP:2} advances {OP:3} places cyclically.
 * Write a function to encipher a string in place with {OP:1}: characters from {OP:2} rotate by {OP:3}, all others stay.
 * Rotates the characters from {OP:2} in the string by {OP:3} positions in place, which is {OP:1}.
 * {OP:1} of a string in place: the characters {OP:2} move on by {OP:3}, cyclically
 * in-place {OP:1} on a string: rotate {OP:2} by {OP:3} places, wrapping around
 * How do I do {OP:1} on a text, so that each character from {OP:2} moves {OP:3} places, wrapping around at the end of that range?
 * implement {OP:1} for a char string: shift the characters {OP:2} by {OP:3} with wraparound
 * Write a function to encode a text in place by {OP}: characters from {OP:2} move on by {OP:3} places, cyclically.
 * How do I apply {OP} to a C string (characters {OP:2})?
 * apply {OP} to a string
 * Make a text unreadable with {OP}: move each character in the range {OP:2} on by {OP:3}, wrapping within the range.
 *
 * @OP 33,94 "ROT47" "'!' to '~'" "47"
 * @OP 48,10 "ROT5" "'0' to '9'" "5"
 * @name rotate_characters apply_rotation
 * @string s
 */
void rotate_characters(char *s) {
    const int32_t bounds[2] = {OP};
    for (; *s != 0; s++)
        if (*s >= bounds[0] && *s < bounds[0] + bounds[1])
            *s = bounds[0] + (*s - bounds[0] + bounds[1] / 2) % bounds[1];
}

/**
 * Replace the letters of {s} by the digits of a phone keypad in {out}: abc 2, def 3, ..., wxyz 9; all else is copied.
 * Write a function to translate letters of either case to the digits of a telephone keypad (abc 2 to wxyz 9), copying the rest.
 * Write a function that converts a vanity number such as "1-800-FLOWERS" to digits by the phone keypad, other characters unchanged.
 * Stores the string with each letter replaced by its digit on a telephone keypad in the output buffer; other characters are copied.
 * vanity phone number to digits, letters in either case, non-letters copied
 * letters of a string to phone keypad digits, abc=2 up to wxyz=9, either case, anything else copied
 * Which digits do I dial for a phone number spelled in letters? Write them to a buffer; other characters stay.
 * Translate the letters of a text to phone keys, one digit for each letter, and copy the rest
 * convert text to phone keypad numbers in C, keep dashes and digits as they are
 * Write a program which copies a text to a buffer with letters, in either case, replaced by the digits of their telephone keys; other characters stay.
 * How do I convert 1-800-FLOWERS to digits in C?
 * letters to phone keypad digits
 * Which keys am I pressing on a phone for this text? Map letters to 2 to 9 in a buffer and copy other characters.
 *
 * @name to_keypad dial_digits vanity_digits
 * @string s
 * @array out 64
 * @range out 120 120
 */
void to_keypad(const char *s, char *out) {
    static const char keys[] = "22233344455566677778889999";
    for (; *s != 0; s++) {
        char c = *s >= 'A' && *s <= 'Z' ? *s + 32 : *s;
        *out++ = c >= 'a' && c <= 'z' ? keys[c - 'a'] : *s;
    }
    *out = 0;
}

/**
 * What is the product of all digits that occur in {s}? 1 if there is none; other characters are ignored.
 * Write a function to multiply together the digits found in a text, returning 1 when it has no digit.
 * Write a function that computes the product of the decimal digits in a string, starting from 1.
 * Write a function to compute the product of the digits in a text; other characters are ignored and no digit gives 1.
 * Return the product of the digit characters of the string as a 64-bit integer, 1 if there are none.
 * multiply the digits in a string as int64, ignore the rest; no digits give 1
 * product of the digits in a string: "a2b3" gives 6, "abc" gives 1
 * What do I get if I multiply every digit in this text (1 if I find no digit)?
 * multiply all digits of a string, each digit on its own, result 1 for none
 * Write a function to multiply all digits found in a text, 1 if there are none.
 * How do I get the product of the digits in a C string?
 * product of the digits in a string
 * Multiply all digits found in a string, disregarding other characters; the answer is 1 in the absence of digits.
 * Write a program to find the product of the digits in a string, 1 if it has none.
 * Given an alphanumeric string, multiply all its digits; the result is 64-bit, 1 without digits.
 * product of the digits in a text, 1 without digits
 * multiply the digit characters of a string, ignoring everything else (1 for none)
 * Function that returns the product of all characters '0'-'9' as numbers, starting from 1
 *
 * @name multiply_digits product_of_digits_in_text
 * @string s
 */
int64_t product_of_digits_in_text(const char *s) {
    uint64_t product = 1;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') product *= (uint64_t)(*s - '0');
    return (int64_t)product;
}

/**
 * Alternately add and subtract the digits in {s}, starting with plus and skipping other characters.
 * Write a function to compute the alternating sum of the digits in a text, the first with a plus, ignoring non-digits.
 * Write a function that adds the 1st, 3rd, 5th ... digit found in a string and subtracts the 2nd, 4th, 6th ....
 * Write a function to obtain the first digit of a text minus the second plus the third and so on, ignoring whatever is not a digit.
 * Returns the alternating sum of the digit characters in the string, beginning with plus; 0 if there are none.
 * digits with alternating signs, + - + -, from a string, non-digits ignored
 * digits of a string with alternating signs: "9a4b1" gives 9 - 4 + 1 = 6
 * What do I get if I take the digits of a text alternately plus and minus, starting with plus and ignoring the rest?
 * sum the digits found in a string, flipping the sign after each digit, starting positive
 * Compute the alternating sum of the digits in a text, starting with plus.
 * alternating sum of the digits in a string, letters don't count, first digit positive
 * Write a function which alternately adds and subtracts the digits of a text, beginning with plus and skipping other characters.
 * How do I get the alternating digit sum of a C string that contains letters, too?
 * alternating sum of the digits in a string
 *
 * @name alternating_digit_sum alternating_text_digits
 * @string s
 */
int32_t alternating_text_digits(const char *s) {
    int32_t sum = 0, sign = 1;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') continue;
        sum += sign * (*s - '0');
        sign = -sign;
    }
    return sum;
}

/**
 * How many {OP} digits occur in the string {s}?
 * Write a function to count the digit characters of a text that are {OP}.
 * Write a function that inspects a string and counts its {OP} decimal digits, ignoring everything else.
 * Write a function to find the number of {OP} digits in a text.
 * Returns how many {OP} digit characters the string contains.
 * number of {OP} digits in a string
 * number of chars in a string that are {OP} digits
 * How often does an {OP} digit occur in my text?
 * Count the {OP} digits in a text
 * count the {OP} digits in a string, ignoring letters and other characters
 * Write a program that counts the {OP} digits of a text.
 * How do I count the {OP} digits of a C string?
 * count {OP} digits in a string
 *
 * @OP 0 "even"
 * @OP 1 "odd"
 * @name count_digits_by_parity digits_of_parity
 * @string s
 */
int32_t digits_of_parity(const char *s) {
    int32_t count = 0;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9' && (*s - '0') % 2 == OP) count++;
    return count;
}

/**
 * How long is the longest run of consecutive digits in {s}? 0 if it has no digit.
 * Write a function to find the length of the longest unbroken sequence of digit characters in a text, 0 for none.
 * Write a function that finds the greatest number of adjacent digits in a string; a text without digits gives 0.
 * Write a function to determine how many digits the longest number inside a text has, or zero without one.
 * Returns the length of the longest block of digits in the string, 0 without digits.
 * longest digit sequence in a string, length only, zero if none
 * length of the longest digit group in a string: "a12b3456" gives 4 and "ab" gives 0
 * How many digits does the longest number in my text have? 0 if there aren't any.
 * Measure the longest group of adjacent digits in a string, zero if it has no digits
 * find the length of the longest substring consisting only of digits, 0 if there is none
 * Write a function that determines the length of the longest series of consecutive digits in a text.
 * What is the length of the longest number inside a C string?
 * longest run of digits
 * Write a function to find the length of the longest run of digits in a string.
 * Given a text, return how many digits its longest number has, 0 for none.
 * max number of consecutive digit characters
 * how long is the longest block of digits?
 * size of the longest unbroken sub-string of digits
 *
 * @name longest_digit_run longest_digit_block
 * @string s
 */
int32_t longest_digit_run(const char *s) {
    int32_t longest = 0, run = 0;
    for (; *s != 0; s++) {
        run = *s >= '0' && *s <= '9' ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

/**
 * What is the value of the {OP} digit in {s}, 0 to 9? -1 if it contains none.
 * Write a function to return the {OP} digit of a text as a number from 0 to 9, or -1 without one.
 * Write a function that looks for the {OP} digit character of a string and returns its value; -1 stands for no digit.
 * Write a function to extract the {OP} digit from a text as a number, returning -1 when there are no digits.
 * Returns the value of the {OP} digit character of the string, -1 if there is none.
 * {OP} digit in a string as int, -1 if absent
 * get the {OP} digit from text as a number, minus one for none
 * Return the value of the {OP} digit in a text, -1 when there is none.
 * how to extract the {OP} digit of a string as an int, return -1 if not found
 * Write a function to find the value of the {OP} digit in a text, or -1.
 * How do I get the {OP} digit of a C string as a number (-1 if none)?
 * {OP} digit in a string, or -1
 *
 * @OP 1 "first"
 * @OP 0 "last"
 * @name edge_digit digit_in_text
 * @string s
 */
int32_t edge_digit(const char *s) {
    int32_t digit = -1;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9' && (!OP || digit < 0)) digit = *s - '0';
    return digit;
}

/**
 * What is the smallest digit in the string {s}? -1 if it has no digit.
 * Write a function to find the smallest digit that appears in a text, or return -1 for a text without digits.
 * Write a function that examines all digit characters of a string and returns the smallest value, -1 when there is none.
 * Write a function to get the lowest digit in a text as a value from 0 to 9, or -1 if there are no digits.
 * Returns the minimum digit value in the string, -1 without digits.
 * min digit in a string, -1 if none
 * value of the lowest digit character in a string, minus one when it has no digits
 * What's the smallest single digit written in my text? -1 if there's none.
 * Find the smallest digit of a text as a number, -1 by default
 * find the minimum digit in an alphanumeric string, return -1 if there are no digits
 * Write a function that finds the minimum of the digits in a text, or -1 if there is no digit.
 * What is the lowest digit inside a C string (-1 if none)?
 * smallest digit in a string, or -1
 *
 * @name smallest_digit_in_text lowest_digit
 * @string s
 */
int32_t smallest_digit_in_text(const char *s) {
    int32_t least = -1;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9' && (least < 0 || *s - '0' < least)) least = *s - '0';
    return least;
}

/**
 * What is the mean of the digits in the string {s}, as a double? 0 if there are none.
 * Write a function to compute the average value of the digit characters in a text; a text without digits gives 0.
 * Write a function that computes the arithmetic mean of all single digits found in a string, zero for no digit.
 * Write a function to compute the average digit of a text, ignoring other characters, with 0.0 if there is no digit.
 * Returns the average of the digit values in the string, 0 without any digit.
 * average of digits in a string, double result, 0.0 if none
 * mean of the digits in a string: "a1b4" is 2.5, "ab" is 0
 * What is the average of all the digits in my text? Zero if there's no digit.
 * Compute the mean digit of a text, zero for no digits
 * average of the digit characters in a string as a double (0 if the string has no digits)
 * Write a program to compute the average of the digits in a text, 0 without digits.
 * What's the average digit of a C string (0 if it has none)?
 * average of the digits in a string, 0 if none
 * Write a function to calculate the average of the digits in a string as a double, 0 if there are none.
 * Given a text, return the mean value of its digit characters, 0 without digits.
 * average of the digits in a string, 0 if it has none
 * mean of all characters '0'-'9' as numbers, or 0
 *
 * @name mean_digit average_digit
 * @string s
 */
double mean_digit(const char *s) {
    int32_t sum = 0, count = 0;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') continue;
        sum += *s - '0';
        count++;
    }
    return count == 0 ? 0 : (double)sum / count;
}

/**
 * Read all the digits of {s} as one 64-bit number, as if the other characters were not there; 0 without digits.
 * Write a function to extract the digits of a text and interpret them, joined together, as one decimal number (0 if none).
 * Write a function that removes every non-digit from a string and returns the number formed by the remaining digits; no digits give 0.
 * Write a function to read a 64-bit integer from a formatted number such as "(555) 12-34", skipping all but digits, 0 if there are none.
 * Returns the decimal number formed by all digit characters of the string in order, 0 without digits.
 * read the digits of a string as one number: "a1b2c3" to 123, no digits to 0
 * digits in a string joined to a 64-bit number, everything else ignored, 0 when there are none
 * How do I get 5551234 out of "555-1234"? Text without digits should give 0.
 * Parse an integer from a string while skipping every non-digit, zero if there are no digits
 * extract only the digits from a string and convert them to one integer (no digits: 0)
 * Write a function to combine all digits of a text into one whole number, ignoring everything between them; 0 without digits.
 * How can I turn "+49 (30) 12" into 493012 in C?
 * number made of all digits in a string
 * Read a number from a noisy text: join all its digits and take no notice of other characters, 0 if no digits.
 * Write a function to extract all digits of a string and return them as one number, 0 if none.
 * Given a text like "a1b2c3", return 123 as a 64-bit integer.
 * all digits of a string joined to a number
 * keep only the digits and read them as an integer
 * get the number you see when you delete the non-digits from a text, 0 if it has no digits
 *
 * @name join_digits number_from_digits
 * @string s
 */
int64_t join_digits(const char *s) {
    uint64_t value = 0;
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') value = value * 10 + (uint64_t)(*s - '0');
    return (int64_t)value;
}

/**
 * Which whole number is at the end of {s}, as in "photo17"? -1 if the last character is not a digit.
 * Write a function to read the number formed by the trailing digits of a name, or -1 if it does not end in a digit.
 * Write a function that extracts the number at the end of a string as a 64-bit integer; -1 if there are no digits at the end.
 * Write a function to compute the value of the digits at the end of a string, returning -1 when there are none.
 * Returns the number at the very end of the string, -1 if the last character is not a digit.
 * trailing number of a string like "file42": 42; no number gives -1
 * numeric suffix of a string as int64, minus one if there's none
 * Which number does this file name end with? -1 if the last character isn't a digit.
 * Read the counter at the end of a name such as "image12", or -1 if there is none
 * how to get the integer at the end of a string (return -1 if the last char is not a digit)
 * How do I get the 7 out of "Chapter 7" in C (-1 if there is no number at the end)?
 * number at the end of a string, or -1
 * Which number does a file name end with, as in "scan042" for 42? Return -1 if the last character is no digit.
 *
 * @name trailing_number numeric_suffix
 * @string s
 */
int64_t trailing_number(const char *s) {
    uint64_t value = 0;
    _Bool ends = 0;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') {
            ends = 0;
            continue;
        }
        value = (ends ? value * 10 : 0) + (uint64_t)(*s - '0');
        ends = 1;
    }
    return ends ? (int64_t)value : -1;
}

/**
 * Increase every digit of {s} by {K}, in place, continuing at 0 after 9; all other characters stay.
 * Write a function to advance each digit of a text by {K} modulo 10 and leave the other characters alone, in place.
 * Write a function that goes through a string and adds {K} to its digits one by one without carry, 0 following 9.
 * Write a function to disguise the digits in a text: each digit becomes itself plus {K}, modulo 10, in place.
 * Add {K} to each digit character of the string modulo 10, in place.
 * digit caesar cipher with shift {K}, wraps at 9, letters unchanged, in place
 * digits + {K} mod 10 inside a string, no carry to the neighbour
 * How can I add {K} to each digit in the text, wrapping from 9 to 0, in place?
 * add {K} to every digit in a string separately, after 9 comes 0
 * Write a program which adds {K} to each digit of a text, 9 wrapping to 0, in place.
 * How do I increase all digits of a C string by {K} mod 10?
 * add {K} to every digit modulo 10
 *
 * @K 1 2 3 4 6 7 8 9
 * @name raise_digits shift_digits
 * @string s
 */
void raise_digits(char *s) {
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') *s = '0' + (*s - '0' + K) % 10;
}

/**
 * Replace each digit d of {s} by 9 - d, in place; other characters stay.
 * Write a function to build the nines' complement of the digits in a text in place, i.e. each digit is subtracted from 9.
 * Write a function that writes 9 for 0, 8 for 1, and so on up to 0 for 9 in a string, all else unchanged.
 * Write a function to mirror the digits of a string (exchange 0 and 9, 1 and 8, ...) in place.
 * Replace every digit character of the string by 9 minus the digit, in place.
 * nine's complement of the digits in a string, in place
 * replace each digit d in a string by 9 - d: 0<->9, 1<->8, 2<->7, 3<->6, 4<->5
 * How do I flip each digit of my text to 9 minus itself in place and keep the rest?
 * nines complement of decimal number stored as char array in c, non-digits ignored
 * Write a function to subtract each digit of a text from 9 in place.
 * How do I get the 9's complement of the digits in a C string?
 * nine's complement of the digits in a string
 *
 * @name nines_complement complement_digits
 * @string s
 */
void nines_complement(char *s) {
    for (; *s != 0; s++)
        if (*s >= '0' && *s <= '9') *s = '0' + '9' - *s;
}

/**
 * How many characters come after the {OP} dot in {s}? 0 if it has no dot.
 * Write a function to find the number of characters after the {OP} dot of a text, or 0 without a dot.
 * Write a function that returns how many characters follow the {OP} '.' of a string; no dot gives 0.
 * Returns the number of characters following the {OP} dot of the string, 0 if there is none.
 * decimal places of a number given as text, counted after the {OP} dot; 0 if there is none
 * length of the part of a string after its {OP} '.', 0 if there is no dot
 * How many characters of my text come after the {OP} dot? Zero without a dot.
 * Count the characters of a text after its {OP} period, zero if there is no period.
 * number of decimals in a numeric string, using the {OP} dot, 0 if there is no dot
 * Write a function to count how many characters follow the {OP} dot of a text, 0 without a dot.
 * How do I get the number of decimals in a C string (after its {OP} dot)?
 * number of characters after the {OP} dot, 0 without a dot
 *
 * @OP 1 "first"
 * @OP 0 "last"
 * @name decimal_places length_after_dot
 * @string s
 */
int32_t decimal_places(const char *s) {
    int32_t dot = -1, n = 0;
    for (; s[n] != 0; n++)
        if (s[n] == '.' && (!OP || dot < 0)) dot = n;
    return dot < 0 ? 0 : n - 1 - dot;
}

/**
 * Remove trailing zeros, and then a trailing dot, from {s} in place if it contains a dot: "2.500" becomes "2.5", "3.0" becomes "3".
 * Write a function to remove trailing zeros of a decimal text, and then a dot left at the end, in place; text without a dot stays.
 * Write a function that tidies decimal text in place, "1.20" to "1.2" and "4.00" to "4"; a text without a dot is unchanged.
 * Write a function to strip the trailing zeros of a string only if it has a '.', and then also a dot left at the end, in place.
 * Removes trailing zeros, and after them a trailing dot, from a string that has a dot, in place.
 * remove trailing zeros of a decimal number string in place, and the dot too if nothing follows; "100" stays
 * shorten decimal text in place: drop the final zeros and then a trailing point, if it contains a point
 * How do I turn the text 2.50 into 2.5 and 3.00 into 3 in place? Numbers without a dot stay.
 * Trim the useless zeros at the end of a decimal text, and the dot if nothing follows it; text without a dot stays
 * Write a program that removes superfluous zeros at the end of a decimal text, and then a trailing dot; texts without a dot stay.
 * Make a decimal nicer to read: strip zeros at its end, then a dot left there; without a dot change nothing.
 * My numbers are printed like 7.500 or 8.00; how do I strip trailing zeros in place, then a dot at the end, but leave text like 100 alone?
 *
 * @name trim_decimals strip_decimal_zeros
 * @string s
 */
void trim_decimals(char *s) {
    int32_t n = 0;
    _Bool dotted = 0;
    for (; s[n] != 0; n++) dotted |= s[n] == '.';
    if (!dotted) return;
    while (n > 0 && s[n - 1] == '0') n--;
    if (n > 0 && s[n - 1] == '.') n--;
    s[n] = 0;
}

/**
 * Multiply each digit of {s} by its position, counted from 1 over all characters, and return the sum.
 * Write a function to compute the position-weighted digit sum of a text; the first character of any kind has weight 1.
 * Write a function that sums (index + 1) * digit over the digit characters of a string; other characters add nothing.
 * Write a function to compute a weighted checksum in which a digit at the k-th place of the text (k from 1) contributes k times its value.
 * Returns the sum over all digits in the string of the digit times its position, counted from 1 and including other characters.
 * weighted digit sum of a string, weight = position from 1; non-digits add nothing but take a position
 * each digit in a string times its 1-based position, summed: "2a3" gives 1*2 + 3*3 = 11
 * How do I add up the digits of a text, each times its position (from 1, other characters count as positions)?
 * sum of (i + 1) * (s[i] - '0') over the digits of a string
 * Compute a checksum of the digits in a text, weighted by their position from 1; other characters count as positions.
 * Write a function that adds each digit of a text multiplied by its position, positions counted from 1 over all characters.
 * How do I get the digit sum of a C string, each digit times its position in the whole string (from 1)?
 *
 * @name weighted_digit_sum positional_checksum
 * @string s
 */
int32_t weighted_digit_sum(const char *s) {
    int32_t sum = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] >= '0' && s[i] <= '9') sum += (i + 1) * (s[i] - '0');
    return sum;
}

/**
 * Copy {s} to {out} with its {OP:1} moved to the end; both groups keep their order.
 * Write a function to rearrange a text in a buffer so that the {OP:1} come last and the order is otherwise kept.
 * Write a function that copies everything except the {OP:1} of a string to a buffer first and then the {OP:1}, keeping both groups in order.
 * Write a function to partition a string into a buffer: all other characters first, then the {OP:1}, each part in original order.
 * Store the characters of the string other than {OP:1}, followed by the {OP:1}, in a buffer in their original order.
 * {OP:1} to the end of a string, all else in front, order kept, into another buffer
 * stable partition of a text into out, with the {OP:1} last
 * How can I copy my text to a buffer with all {OP:1} moved to the end and the order kept?
 * Copy a string to an output buffer with its {OP:1} moved to the end, keeping the order otherwise
 * copy a string to another with all its {OP:1} moved to the end without changing the order
 * Write a function to copy a text to a buffer with all {OP} at the end, keeping the order otherwise.
 * How do I move the {OP} of a C string to the end while copying it to a second one?
 * copy a text to a buffer, all {OP} at the end, order kept
 * Copy a text to a buffer with the {OP} pushed to the end and everything otherwise in the original order.
 * stable partition of a string: {OP} behind everything else, into a buffer
 *
 * @OP *s>='0'&&*s<='9' "digits"
 * @OP *s>='A'&&*s<='Z' "capital letters"
 * @OP *s==32 "spaces"
 * @OP *s=='*' "stars"
 * @name move_to_end partition_text
 * @string s
 * @array out 64
 * @range out 120 120
 */
void move_to_end(const char *s, char *out) {
    const char *start = s;
    for (; *s != 0; s++) {
        _Bool moves = OP;
        if (!moves) *out++ = *s;
    }
    for (s = start; *s != 0; s++)
        if (OP) *out++ = *s;
    *out = 0;
}

/**
 * Exchange the characters '0' and '1' in {s}, in place; anything else stays.
 * Write a function to toggle a binary string: every '0' becomes '1' and every '1' becomes '0', in place.
 * Write a function that toggles the bits of a binary number given as text in place and leaves other characters unchanged.
 * Write a function to build the ones' complement of a bit string by swapping its zeros and ones in place.
 * Flips each '0' and '1' of the string in place.
 * invert the bits of a binary text in place, 0 to 1 and 1 to 0, other chars untouched
 * ones' complement of a string like "1010", in place
 * How do I turn all zeros to ones and all ones to zeros in a text, in place?
 * Flip the binary digits in a text in place: 0 becomes 1, 1 becomes 0
 * invert a binary string in place ("0110" becomes "1001")
 * Write a function which swaps the digits 0 and 1 throughout a text.
 * How do I flip the bits of a binary C string?
 * swap 0 and 1 in a string
 * Flip each bit of a text of 0s and 1s in place; unexpected characters are left alone.
 * Write a function to flip all bits of a binary string in place.
 * Given a string of 0s and 1s, invert it: 0 becomes 1 and 1 becomes 0, in place.
 * one's complement of a binary string, in place
 * swap zeros and ones in a text, other characters unchanged
 *
 * @name invert_bits_text flip_binary_text
 * @string s
 */
void invert_bits_text(char *s) {
    for (; *s != 0; s++)
        if (*s == '0' || *s == '1') *s ^= 1;
}

/**
 * Add one to the binary text {s}, in place, with a fixed number of digits; all ones become all zeros.
 * Write a function to increment a binary string within its width: turn trailing '1's to '0' and the character before them to '1'.
 * Write a function that advances a binary counter held as text by one in place; all ones become all zeros.
 * Write a function to replace the ones at the end of a string by zeros and the character before them, if any, by a one, in place.
 * Increments a binary counter held as text, wrapping around from all ones to all zeros.
 * binary string plus one, in place, "0111" becomes "1000"; overflow is dropped
 * ripple-carry increment of a bit string in place without growing it, all ones wrap to zeros
 * How do I count up in binary when the counter is a text with a fixed number of digits and "11" becomes "00"?
 * Increment a binary counter held as text in place, with a fixed number of digits; all ones become zeros.
 * increment a binary number in a char array in place, same width, last carry is lost
 * Write a program to add one to a binary number given as text, in place, with 111 becoming 000.
 * How can I increment a binary string in C with overflow to zeros?
 * add 1 to a binary string, wrapping around
 * A counter is represented as a binary string; add one in place and let all ones wrap around to zeros.
 *
 * @name increment_binary_text next_binary
 * @string s
 */
void increment_binary_text(char *s) {
    int32_t i = 0;
    while (s[i] != 0) i++;
    for (i--; i >= 0 && s[i] == '1'; i--) s[i] = '0';
    if (i >= 0) s[i] = '1';
}

/**
 * Combine the bit strings {a} and {b} with {OP:1} to {out}, from the left up to the end of the shorter one.
 * Write a function to apply bitwise {OP:1} to two binary texts character by character into a buffer until the shorter one ends.
 * Write a function that outputs to a buffer '1' where {OP:2} of the corresponding characters of two strings is '1', else '0', over the shorter length.
 * Write a function to compute the {OP:1} of two strings of zeros and ones into a buffer, left-aligned, the rest of the longer one ignored.
 * Stores the bitwise {OP:1} of two binary strings in a third, as long as the shorter one.
 * {OP:1} of two binary strings, position by position from the left, as long as the shorter one, into out
 * out[i] = '1' if {OP:2} of first[i] and second[i] is '1', otherwise '0', up to the end of the shorter string
 * How do I compute the {OP:1} of two binary strings into a third string, as long as the shorter one?
 * Bitwise {OP:1} of two textual bit masks into a buffer, aligned at the left, minimum of both lengths
 * {OP:1} of strings like "1100" and "1010" into a third, stopping at the end of the shorter string
 * Write a function to combine two binary texts into a third digit by digit with {OP} up to the shorter length (1 where {OP:2} is 1).
 * How do I compute the {OP} of two strings of zeros and ones into a third one, left-aligned and as long as the shorter, with 1 where {OP:2} of the two characters is 1?
 *
 * @OP & "AND" "each"
 * @OP | "OR" "at least one"
 * @OP ^ "XOR" "exactly one"
 * @name combine_bit_texts binary_text_operation
 * @string a
 * @string b
 * @array out 64
 * @range out 120 120
 */
void combine_bit_texts(const char *a, const char *b, char *out) {
    for (; *a != 0 && *b != 0; a++, b++) *out++ = '0' + ((*a == '1') OP (*b == '1'));
    *out = 0;
}

/**
 * What number is the two's complement binary text {s}? Its first bit is the sign; '1' is set, any other character clear.
 * Write a function to compute the signed two's complement integer of a bit string ('1' or anything else for 0), as wide as the text; "" gives 0.
 * Write a function that evaluates a binary number given as text (any character but '1' is a 0) whose leading bit has negative weight, into 64 bits.
 * Write a function to get the signed value of a binary string, in which only '1' is a set bit: "101" is -3, "011" is 3, "" is 0.
 * Returns the two's complement value of the string of bits (all characters but '1' are zeros), its first bit having negative weight.
 * signed binary string to int64, msb first, two's complement of its own length, characters other than '1' count as 0
 * two's complement text of any width to a number: "1111" is -1, "1000" is -8, "0111" is 7; whatever isn't '1' is a zero
 * What number is a text like "1101" if its first bit is the sign in two's complement and every character but '1' is a 0?
 * value of a binary string whose first bit is the sign: start with -1 or 0, then v = 2v + (character is '1') for every character
 * Parse the two's complement number in a binary text of any width, where all but '1' stands for 0
 * convert two's complement binary string to signed integer in C, only '1' is a one bit
 * Write a function to compute the value of a two's complement binary number given as text, with the first digit as the sign and anything but '1' read as 0.
 * value of a two's complement binary string (every character other than '1' is zero)
 *
 * @name signed_binary_value parse_twos_complement
 * @string s
 */
int64_t signed_binary_value(const char *s) {
    int64_t value = *s == '1' ? -1 : 0;
    for (; *s != 0; s++) value = value * 2 + (*s == '1');
    return value;
}

/**
 * Write the number {x} with its sign to {out}: a plus for positive numbers, a minus for negative ones, and zero as "0".
 * Write a function to format an integer with an explicit plus or minus; zero is written without a sign.
 * Write a function that prints a change such as "+5", "-3" or "0" into a buffer.
 * Write a function to write an integer as text, with '+' before positive values, while 0 has no sign.
 * Format the integer in decimal with a leading + or -, but zero without a sign, into the buffer.
 * int to text with + or - in front, 0 without, into a buffer
 * format an int like "%+d" into a buffer, except that 0 has no sign
 * How do I write a score difference to a text as +2, -1 or 0?
 * decimal text of an int with its sign, including a plus, but zero without one
 * Display a change as text: a plus for positive numbers, a minus for negative ones, zero without a sign.
 * Write a program to convert an integer to a text with a plus or minus in front, none for 0.
 * How do I write an int as "+5" in C (zero just "0")?
 *
 * @name write_with_sign format_change
 * @range x -100000 100000
 * @array out 16
 * @range out 120 120
 */
void write_with_sign(int32_t x, char *out) {
    char digits[12];
    int32_t n = 0;
    if (x != 0) *out++ = x < 0 ? '-' : '+';
    if (x < 0) x = -x;
    do digits[n++] = '0' + x % 10;
    while ((x /= 10) > 0);
    while (n > 0) *out++ = digits[--n];
    *out = 0;
}

/**
 * Write {x} in accounting style to {out}: negative numbers in parentheses without a minus, as in "(42)".
 * Write a function to format an integer so that a negative amount appears in parentheses instead of with a minus sign.
 * Write a function that writes numbers such as -42 as "(42)" and 42 as "42" into a buffer.
 * Write a function to format an amount as text: plain digits if it is not negative, digits in parentheses without a minus otherwise.
 * Format the integer in accounting notation, negatives in parentheses.
 * accounting format of an integer into a buffer: -7 is "(7)", 7 is "7"
 * integer to text, negative numbers in parentheses without the minus, otherwise just the decimal digits
 * How do I write losses in parentheses like in a balance sheet, and other numbers normally, to a text?
 * decimal text of |x|, enclosed in parentheses if x < 0
 * Show an integer amount as text, in parentheses instead of with a minus when it is negative.
 * Write a function that converts an integer to a text, with parentheses instead of the minus for negative ones.
 * How do I format negative numbers with parentheses in C?
 * integer to string, negative in parentheses
 * In bookkeeping a loss is written in parentheses: format x that way, without a minus; other numbers as usual.
 *
 * @name write_accounting format_ledger
 * @range x -100000 100000
 * @array out 16
 * @range out 120 120
 */
void write_accounting(int32_t x, char *out) {
    char digits[12];
    int32_t n = 0, rest = x < 0 ? -x : x;
    if (x < 0) *out++ = '(';
    do digits[n++] = '0' + rest % 10;
    while ((rest /= 10) > 0);
    while (n > 0) *out++ = digits[--n];
    if (x < 0) *out++ = ')';
    *out = 0;
}

/**
 * Write two integers to {out} as a {OP:1} in the form {OP:2}.
 * Write a function to format two integers as a {OP:1}, {OP:2}, in the order of the parameters.
 * Write a function that writes two integers to a buffer as the {OP:1} {OP:2}.
 * Write a function to format a first and a second number as text in the form {OP:2}, a {OP:1}.
 * Format two integers, in their order, as a {OP:1} {OP:2}.
 * two ints to a {OP:1} string {OP:2}
 * format two numbers as a {OP:1} {OP:2}, negatives with a minus
 * How do I write a {OP:1} from two ints in the form {OP:2} to a string?
 * Turn two integers, in order, into the text of a {OP:1} like {OP:2}
 * Write a function to write two numbers to a text as a {OP}, in the form {OP:2}, without spaces.
 * How do I format two ints as {OP:2} ({OP}) in C?
 * two integers as a {OP} "{OP:2}"
 *
 * @OP 40,44,41 "point" "(first,second)"
 * @OP 91,44,93 "closed interval" "[first,second]"
 * @OP 60,44,62 "vector" "<first,second>"
 * @OP 0,47,0 "fraction" "first/second"
 * @OP 0,58,0 "ratio" "first:second"
 * @name format_pair write_pair
 * @range first -1000 1000
 * @range second -1000 1000
 * @array out 24
 * @range out 120 120
 */
static char *append_number(char *out, int32_t x) {
    char digits[12];
    int32_t n = 0;
    if (x < 0) *out++ = '-';
    if (x < 0) x = -x;
    do digits[n++] = '0' + x % 10;
    while ((x /= 10) > 0);
    while (n > 0) *out++ = digits[--n];
    return out;
}

void format_pair(int32_t first, int32_t second, char *out) {
    const char marks[3] = {OP};
    if (marks[0] != 0) *out++ = marks[0];
    out = append_number(out, first);
    *out++ = marks[1];
    out = append_number(out, second);
    if (marks[2] != 0) *out++ = marks[2];
    *out = 0;
}

/**
 * Write {n} tally marks to {out}: a '|' for each count, but a '/' for every fifth one.
 * Write a function to draw a tally of a given count in a buffer, with '/' as each fifth stroke and '|' otherwise.
 * Write a function that renders a number as tally strokes, four '|' followed by one '/', and so on.
 * Write a function to write one stroke per unit to a buffer: '/' for the 5th, 10th, 15th ... and '|' for all others.
 * Format a count as tally marks: a / for every fifth, a | for each of the rest.
 * write n as tally marks to out, so 7 is "||||/||"
 * tally marks for a count, into a buffer: a bar each, every 5th a slash
 * How can I write a score as tally marks, with | for each point but / for each fifth?
 * n as tally text with '/' at multiples of five (counting from 1), '|' elsewhere
 * Draw a number as tally marks in a buffer, every fifth one a slash and the others vertical bars.
 * Write a program that writes a number as tally strokes: '|' for each, but '/' for each fifth.
 * How do I make tally marks ('|', every fifth '/') from an int in C?
 * tally marks for a number, '/' for every fifth
 *
 * @name tally_marks write_tally
 * @range n 0 30
 * @array out 40
 * @range out 120 120
 */
void tally_marks(int32_t n, char *out) {
    for (int32_t i = 1; i <= n; i++) *out++ = i % 5 == 0 ? '/' : '|';
    *out = 0;
}

/**
 * Write a rating out of {K} to {out} as a string: a star for each point and a minus sign for each missing point, {K} characters in total.
 * Write a function to store a score from 0 to {K} in a buffer as a string of that many '*' followed by '-' up to {K} characters.
 * Write a function that writes a rating to a buffer as a C string: a star per point, and a '-' per point missing to {K}.
 * Write a function to output a string of {K} characters to a buffer: n stars first and '-' for the rest.
 * Format a rating of up to {K} points as a string of stars followed by minus signs, {K} wide.
 * rating bar with {K} places as text: * for each point earned and - for the rest
 * star rating text, maximum {K}, padded with minus signs to {K} characters
 * Render a rating as text of {K} characters, stars for the points and then minus signs
 * string with n asterisks and the rest '-' up to length {K}
 * Write a function which shows a score as a text bar of {K} characters, NUL-terminated: stars for the score, minus signs for what is missing.
 * string of n stars followed by dashes up to {K} characters
 * Write a rating into a buffer as a string of {K} characters: stars for the points attained, then '-' for what is missing.
 *
 * @K 5 6 8 10
 * @name star_rating write_rating
 * @range n 0 5
 * @array out 16
 * @range out 120 120
 */
void write_rating(int32_t n, char *out) {
    for (int32_t i = 0; i < K; i++) *out++ = i < n ? '*' : '-';
    *out = 0;
}

/**
 * Write the integer {x} right-aligned to {out}, with spaces in front up to {width} characters; longer ones stay whole.
 * Write a function to format an integer flush right in a column of a given width, padded with blanks and never cut.
 * Write a function that outputs a number's decimal text preceded by as many spaces as needed to reach a width.
 * Write a function to justify an integer on the right: left padding with spaces to the given minimum width.
 * Format the integer right-justified in a field of the given minimum width.
 * int to text padded on the left with spaces to at least a width
 * like printf("%*d") into a buffer: number, width, buffer
 * How do I right-align a number in a text column of a given width, with spaces before it?
 * decimal rendering of an integer with space fill on the left to a minimum width
 * Right-align an integer within a text column of given width, longer numbers uncut
 * Write a function to convert an integer to a text of a minimum width with spaces in front.
 * How do I right-justify an int in a char buffer of a given width?
 * integer to string padded with spaces on the left to a given width
 * Print an integer in a table column: right-justified with blanks as the filler up to a width, never cut.
 *
 * @name right_align_number pad_number
 * @range x -100000 100000
 * @range width 0 12
 * @array out 16
 * @range out 120 120
 */
void right_align_number(int32_t x, int32_t width, char *out) {
    char text[16];
    int32_t n = 0, rest = x < 0 ? -x : x;
    do text[n++] = '0' + rest % 10;
    while ((rest /= 10) > 0);
    if (x < 0) text[n++] = '-';
    for (int32_t i = n; i < width; i++) *out++ = ' ';
    while (n > 0) *out++ = text[--n];
    *out = 0;
}

/**
 * Write a duration in minutes to {out} as hours and minutes, like "2h 5m"; under an hour just "45m".
 * Write a function to format minutes as text like "2h 5m", leaving the hours out when they are zero.
 * Write a function to write minutes as "1h 30m" for 90 and "20m" for 20; hours appear only if there are any.
 * Format a number of minutes as hours and minutes like "2h 5m", without the hours if they are zero.
 * minutes to "Xh Ym" text, just "Ym" when under an hour
 * format a film's runtime in minutes: 125 is "2h 5m", 60 is "1h 0m", 45 is "45m"
 * How do I write 135 minutes as the text 2h 15m, and 40 simply as 40m?
 * Show a runtime in minutes as hours and minutes like "1h 40m", under an hour only the minutes like "35m"
 * convert minutes to a string like 3h 20m (no hours part when less than 60)
 * Write a program that turns minutes (under 100 hours) into "2h 5m", leaving out the hours if there are none.
 * How do I write minutes as "3h 7m" in C, just "7m" under an hour?
 * A playlist lasts n minutes; write that as "2h 5m" into a buffer, or just "45m" below an hour.
 *
 * @name format_duration write_runtime
 * @range n 0 5999
 * @array out 16
 * @range out 120 120
 */
void format_duration(int32_t n, char *out) {
    int32_t hours = n / 60, minutes = n % 60, place = 1;
    if (hours > 0) {
        while (hours / place >= 10) place *= 10;
        for (; place > 0; place /= 10) *out++ = '0' + hours / place % 10;
        *out++ = 'h';
        *out++ = ' ';
    }
    if (minutes >= 10) *out++ = '0' + minutes / 10;
    *out++ = '0' + minutes % 10;
    *out++ = 'm';
    *out = 0;
}

/**
 * Write the English names of the digits in {s} to {out} with single spaces between, as "four two" for "42"; other characters are skipped.
 * Write a function to spell the digits of a text one by one as words, lowercase letters, separated by single spaces, ignoring non-digits.
 * Write a function to translate the digits of a text to the words zero, one, ..., nine in a buffer, joined by a space; skip others.
 * Spells out the digits of the string as space-separated English words, skipping other characters.
 * digits of a string as words with spaces between, "1-0" to "one zero", other characters dropped
 * spell a string digit by digit in English into a buffer, lower case, one space between words, non-digits dropped
 * How do I turn digits like 305, given as text, into "three zero five", skipping anything else?
 * Spell the digits of a text as English words separated by spaces, skipping anything else.
 * convert each digit of a string to its word with spaces between, other characters left out
 * Write a function that writes each digit of a text as an English word, separated by spaces, skipping other characters.
 * How do I turn a phone number into words, digit by digit with spaces between, skipping all other characters, in C?
 * "905" becomes "nine zero five" in an output buffer, non-digits skipped
 *
 * @name spell_digits digits_to_words
 * @string s
 * @array out 160
 * @range out 120 120
 */
static const char digit_words[10][6] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

void spell_digits(const char *s, char *out) {
    _Bool first = 1;
    for (; *s != 0; s++) {
        if (*s < '0' || *s > '9') continue;
        if (!first) *out++ = ' ';
        first = 0;
        for (const char *word = digit_words[*s - '0']; *word != 0; word++) *out++ = *word;
    }
    *out = 0;
}

/**
 * Write the Morse code of the digit {c} to {out}, five dots and dashes; the empty string if {c} is not a digit.
 * Write a function to write the Morse code of a digit character to a buffer with '.' and '-', or an empty string otherwise.
 * Write a function that writes a digit character in Morse, as dots and minus signs; the text stays empty for anything else.
 * Write a function to render '0' to '9' as Morse text with dots and dashes, leaving the buffer empty for other characters.
 * Stores the Morse code of a digit as dots and minus signs, "" for anything that is no digit.
 * morse code for a digit char as text, '3' is "...--" and '7' is "--...", non-digit empty
 * digit char to Morse dits and dahs written as . and -, otherwise ""
 * How is this digit sent in Morse? Write dots and minus signs, or an empty text if it is not a digit.
 * Encode a single digit character in Morse as . and -, other input gives empty text
 * digit char to morse string ('5' is "....."), empty string if it is not a digit
 * Write a function to produce the Morse code of a digit character with '.' and '-', "" for other characters.
 * How do I convert a digit to Morse code in C ("" for other characters)?
 *
 * @name morse_digit digit_to_morse
 * @range c 42 64
 * @array out 8
 * @range out 120 120
 */
void morse_digit(char c, char *out) {
    int32_t digit = c - '0';
    if (digit >= 0 && digit <= 9)
        for (int32_t i = 1; i <= 5; i++) {
            _Bool low = digit >= 1 && digit <= 5;
            _Bool dot = low ? i <= digit : digit != 0 && i > digit - 5;
            *out++ = dot ? '.' : '-';
        }
    *out = 0;
}

/**
 * Write the NATO spelling word of the letter {c} to {out}, such as "Alfa" for a or A, "Juliett", "X-ray"; empty if {c} is no letter.
 * Write a function to write the NATO phonetic alphabet's word (Alfa, Juliett, X-ray) for a letter of either case, or an empty string for a non-letter.
 * Write a function that writes the radio spelling of a letter (Alfa, Juliett, X-ray, ...), case ignored; other characters give "".
 * Write a function to translate a letter of either case to its NATO code word (Alfa, Juliett, X-ray) in a buffer, or the empty text for anything else.
 * Stores the NATO phonetic word (Alfa, Juliett, X-ray) for the letter, in either case, "" if it is no letter.
 * nato alphabet word of a letter, either case, 'a' -> "Alfa", 'J' -> "Juliett", 'x' -> "X-ray", non-letters empty
 * letter to Alfa/Juliett/X-ray word, case-insensitive, "" for a non-letter
 * Translate a letter of either case to its NATO alphabet word (Alfa, Juliett, X-ray), empty text if it is not a letter
 * char (upper or lower case) to NATO phonetic alphabet string (Alfa, Juliett, X-ray), empty if not a letter
 * Write a program to find the NATO alphabet word (Alfa, Juliett, X-ray) for a letter in either case, "" for other characters.
 * How do I get the NATO word of a letter of either case in C (Alfa, Juliett, X-ray), "" for a non-letter?
 * Spelling a name on a hotline: write the NATO word (Alfa, Juliett, X-ray) for a letter of either case, or "" if it is no letter.
 *
 * @name nato_word phonetic_word spelling_word
 * @range c 60 125
 * @array out 12
 * @range out 120 120
 */
static const char nato_words[26][9] = {
    "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India",
    "Juliett", "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo",
    "Sierra", "Tango", "Uniform", "Victor", "Whiskey", "X-ray", "Yankee", "Zulu"};

void nato_word(char c, char *out) {
    char small = c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (small >= 'a' && small <= 'z')
        for (const char *word = nato_words[small - 'a']; *word != 0; word++) *out++ = *word;
    *out = 0;
}

/**
 * Replace only the {n}-th occurrence of {c} in {s} by {d}, in place; n counts from 1, and nothing happens if there are fewer.
 * Write a function to overwrite the n-th occurrence (first = 1) of one character in a string by another; do nothing if there are fewer.
 * Write a function that replaces the n-th occurrence of the first character by the second in a string, n from 1, all others unchanged.
 * Replace one numbered occurrence (the first is 1) of the first character in the string by the second, in place.
 * substitute the nth match only in a string, n is one-based, old char then new char as arguments
 * replace nth occurrence (from 1) of a char in a string by another char, unchanged if it occurs less often
 * How can I change just the n-th occurrence (from one) of a letter in a text to another letter?
 * Replace one numbered occurrence (1 = first) of a character in a string by another character
 * replace only the n-th occurrence of char a with char b in a string, in place, counting from 1
 * Write a function which changes just occurrence number n (from 1) of a character to another one in a text.
 * How do I replace the nth occurrence of a char in a C string by another char (n from 1)?
 * substitute just the nth instance of a character in a string: old, new, n from one, in place
 *
 * @name replace_nth substitute_nth
 * @string s
 * @range c 97 104
 * @range d 97 122
 * @range n 1 3
 */
void replace_nth(char *s, char c, char d, int32_t n) {
    for (; *s != 0; s++) {
        if (*s != c || --n != 0) continue;
        *s = d;
        return;
    }
}

/**
 * Keep the first {c} of {s} and remove all later ones, in place.
 * Write a function to remove every occurrence of a character but its first one from a string, in place.
 * Write a function that keeps only the leftmost instance of a given character in a string and deletes the later ones.
 * Write a function to drop the second and any further appearance of one character from a string, in place; others are untouched.
 * Deletes all but the first occurrence of the given character from the string in place.
 * remove the duplicates of only one given char from a string, keeping its first occurrence
 * How do I delete each further copy of a letter from a text and leave the first where it is?
 * Allow a given character at most once in a string: keep the earliest, delete the others
 * Write a function that deletes all occurrences of a character but the first from a text.
 * How can I keep only the first dot (or any given char) in a C string?
 * remove all but the first occurrence of a character
 * Only the first {c} in the string may survive; delete the others in place.
 *
 * @name keep_first_only single_occurrence
 * @string s
 * @range c 97 104
 */
void keep_first_only(char *s, char c) {
    _Bool seen = 0;
    int32_t n = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == c && seen) continue;
        seen |= s[i] == c;
        s[n++] = s[i];
    }
    s[n] = 0;
}

/**
 * Reduce each run of the character {c} in {s} to a single one, in place; runs of other characters stay.
 * Write a function to squeeze repeated neighbours of a given character in a string into one and leave other repetitions unchanged.
 * Write a function that collapses adjacent copies of one given character in a string in place; other characters are untouched.
 * Squeezes runs of the given character in the string to length one in place.
 * collapse consecutive occurrences of one given char in a string, in place
 * tr -s for a single character on a C string, in place
 * Squeeze a chosen character in a string, so that it never occurs twice in a row; others are untouched.
 * replace multiple consecutive chars c in a string by one; other doubled letters stay
 * Write a program which shortens each run of a given character to a single one.
 * How do I reduce repeated slashes (or another given char) to one in C?
 * squeeze runs of a given character
 * collapse consecutive duplicates of one specified character, other repeated characters unmodified, in place
 *
 * @name squeeze_character collapse_char
 * @string s
 * @range c 97 122
 */
void squeeze_character(char *s, char c) {
    int32_t n = 0;
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != c || i == 0 || s[i - 1] != c) s[n++] = s[i];
    s[n] = 0;
}

/**
 * Cut {s} off at its first {OP}, in place; without one it stays whole.
 * Write a function to keep just the part of a text before its first {OP}, in place, or everything if there is none.
 * Write a function that cuts a string off at the first {OP}, removing that character as well, and leaves it unchanged if there is none.
 * Write a function to keep the characters of a string up to but excluding the first {OP} in the same buffer, all if absent.
 * Truncates the string before its first {OP} in place, if it has one.
 * end the text right before the first {OP}, no change if missing
 * How do I delete the first {OP} of a text and everything after it?
 * Drop the text from the first {OP} onwards
 * cut a string at the first {OP} (excluded), leave it as is when there is none
 * Write a function to cut off a text at its first {OP}, which is removed as well.
 * Discard the rest of a string from the first {OP} onward, in place; keep all of it when there is none.
 * remove everything after the first {OP} and that character too, in place
 * truncate a string in place so that it ends right before its first {OP}
 *
 * @OP (*s>='0'&&*s<='9') "digit"
 * @OP (*s>='A'&&*s<='Z') "capital letter"
 * @OP (*s>='a'&&*s<='z') "small letter"
 * @OP (*s==32||*s==9) "space or tab"
 * @name cut_at_first keep_until
 * @string s
 */
void cut_at_first(char *s) {
    while (*s != 0 && !OP) s++;
    *s = 0;
}

/**
 * Remove the {OP} at the start of {s}, up to the first other character, in place.
 * Write a function to remove all leading {OP} from a text and move the remainder to the front of the buffer.
 * Write a function that removes the {OP} a string begins with in place and keeps everything from the first different character on.
 * Write a function to remove {OP} from the beginning of a string only, in place; later ones stay.
 * Deletes the leading {OP} from the string in place.
 * drop the {OP} that a string begins with, in place
 * lstrip for the {OP} of a string, in place; later ones are untouched
 * How do I get rid of the {OP} at the start of a text but not inside it?
 * Strip the {OP} from the start of a string in place
 * remove {OP} only at the beginning of a string, in place
 * Write a function which removes all {OP} at the start of a text in place.
 * How do I skip the {OP} at the start of a C string and move the rest up?
 * strip leading {OP}
 * Write a function to remove only the {OP} at the beginning of a string, in place.
 *
 * @OP s[i]>='0'&&s[i]<='9' "digits"
 * @OP s[i]>='A'&&s[i]<='Z' "capital letters"
 * @OP s[i]>='a'&&s[i]<='z' "small letters"
 * @OP s[i]=='.' "dots"
 * @OP s[i]=='-' "dashes"
 * @name drop_leading strip_start
 * @string s
 */
void drop_leading(char *s) {
    int32_t i = 0, n = 0;
    while (OP) i++;
    while (s[i] != 0) s[n++] = s[i++];
    s[n] = 0;
}

/**
 * Strip the character {c} from both ends of {s}, in place, however often it occurs there; inside it stays.
 * Write a function to trim a given character from the beginning and the end of a string, all repetitions, in place.
 * Write a function that removes every leading and trailing copy of a given character from a string and keeps inner ones.
 * Trims all leading and trailing occurrences of the given character from the string in place.
 * Python's strip(c) for one character on a C string, in place
 * trim a given char instead of spaces on both sides of a string
 * How do I strip repeated dashes, or another given character, from both ends of a text in place?
 * Trim a chosen character at both ends of a string, however often it is there
 * remove leading and trailing chars equal to c from a string
 * Write a program that strips a given character from both ends of a text.
 * How do I trim any given char on both sides of a C string?
 * strip a character from both ends
 * Peel off every {c} at the two ends of a string, in place, but leave those in its interior.
 *
 * @name trim_character strip_character
 * @string s
 * @range c 97 122
 */
void trim_character(char *s, char c) {
    int32_t start = 0, n = 0, end = 0;
    while (s[start] == c && s[start] != 0) start++;
    for (int32_t i = start; s[i] != 0; i++) {
        s[n++] = s[i];
        if (s[i] != c) end = n;
    }
    s[end] = 0;
}

/**
 * Copy {s} to {out} without every {K}th character, counted from 1.
 * Write a function to leave out every {K}th character of a text, counting from 1, and copy the others to a buffer.
 * Write a function that drops the characters whose position, counted from 1, is a multiple of {K}, writing the rest to a buffer.
 * Write a function to copy a string to a buffer without the characters at one-based positions divisible by {K}.
 * Copies the string to the buffer except the characters whose position, counted from one, is a multiple of {K}.
 * drop every {K}th char from a string (positions from one), into another buffer
 * copy a text to a buffer without every {K}th character (positions {K}, 2*{K}, 3*{K}, counted from 1)
 * How do I copy a text to another buffer without every {K}th character, counting from 1?
 * copy the characters of a string with (i + 1) % {K} != 0 to a buffer, where i is the index from 0
 * Copy the string into another with each {K}th character removed, counting from one
 * delete every {K}th character of a string (the first is number 1) while copying it to a buffer
 * How do I skip every {K}th char of a C string while copying it into another, the first char being number 1?
 * copy a string to a buffer, drop every {K}th character, counted from one
 * Copy a text to another buffer but skip each {K}th character, the count beginning at 1.
 * Write a function to copy a string to another buffer skipping each {K}th character, positions counted from one.
 *
 * @K 4..9
 * @name omit_every thin_out
 * @string s
 * @array out 64
 * @range out 120 120
 */
void omit_every(const char *s, char *out) {
    for (int32_t i = 1; *s != 0; s++, i++)
        if (i % K != 0) *out++ = *s;
    *out = 0;
}

/**
 * In {s}, replace each character that occurs in {from} by the one at the same position in {to}, in place; no counterpart, no change.
 * Write a function to translate a text in place by two lists: a character in the first list becomes the one at the same position in the second, if any.
 * Write a function that translates every character of a string with two strings, from and to; the first match counts and characters without a counterpart stay.
 * Write a function to transliterate a string in place: characters found in the second string become the corresponding ones of the third, if any.
 * Translate the characters of the first string from the set in the second to those at the same position in the third, in place.
 * tr for C strings: text, from-set, to-set; shorter to-set leaves the extra characters alone
 * str.translate with maketrans for a C string in place: text, old chars, new chars; no counterpart, no change
 * How do I replace letters of a text by a table given as two strings, old and new characters at the same index?
 * for each character of the first string, find its first index k in the second and replace it by character k of the third, if any
 * Transliterate a text in place with two parallel character lists, old and new; characters without a counterpart stay
 * implement the tr command on a string: replace chars of set1 with those at the same index in set2, in place, others stay
 * Write a function to translate a text by a code: characters in a second string become the ones at the same position in a third.
 * How do I do a translation like Python's translate in C, in place (text, from, to; first match counts)?
 *
 * @name translate_characters transliterate
 * @string s
 * @string from
 * @string to
 */
void translate_characters(char *s, const char *from, const char *to) {
    int32_t length = 0;
    while (to[length] != 0) length++;
    for (; *s != 0; s++) {
        int32_t k = 0;
        while (from[k] != 0 && from[k] != *s) k++;
        if (from[k] != 0 && k < length) *s = to[k];
    }
}

/**
 * Write {s} to {out} with the parts around its first {OP} swapped; without one copy it as it is.
 * Write a function that copies a text to a buffer with the parts before and after the first {OP} swapped, or as it is if there is none.
 * Write a function to swap the two sides of the first {OP} in a string into a buffer; copy it unchanged if there is none.
 * Store the string with the sides of its first {OP} swapped, or unchanged without one, in the other buffer.
 * swap left and right of the first {OP} of a string into a buffer; a plain copy if there is none
 * swap key and value around the first {OP} of a string into out, plain copy without {OP}
 * How do I swap the parts of a text around its first {OP}, which stays between them, into a buffer? Without it, copy the text.
 * Exchange both sides of the first {OP} in a string, writing to another buffer; copy it as it is without one
 * C swap substrings before and after the first {OP} in a new buffer, else copy
 * Write a program to copy a text to another buffer with the parts before and after its first {OP} swapped; without one it is copied as is.
 * How can I copy a C string into another with the parts on both sides of the first {OP} swapped, unchanged without one?
 * copy a string to a buffer with the parts before and after the first {OP} swapped
 *
 * @OP '=' "equals sign"
 * @OP ':' "colon"
 * @OP '-' "dash"
 * @OP ',' "comma"
 * @OP '_' "underscore"
 * @name swap_sides exchange_sides
 * @string s
 * @array out 64
 * @range out 120 120
 */
void swap_sides(const char *s, char *out) {
    int32_t mark = 0;
    while (s[mark] != 0 && s[mark] != OP) mark++;
    if (s[mark] != 0) {
        for (int32_t i = mark + 1; s[i] != 0; i++) *out++ = s[i];
        *out++ = OP;
    }
    for (int32_t i = 0; i < mark; i++) *out++ = s[i];
    *out = 0;
}

/**
 * Is {s} free of spaces at its beginning and its end? The empty string is.
 * Write a function to verify that a text neither starts nor ends with a space; empty text is fine.
 * Write a function that finds out whether trimming spaces would leave the given string unchanged.
 * Write a function that returns true if neither the first nor the last character of a string is a space (true for an empty one).
 * True if the string has no leading and no trailing space, also if it is empty.
 * Is the text already trimmed of spaces? An empty string counts as trimmed.
 * check for no space at either end of a string, empty passes
 * Would trimming spaces leave my text unchanged?
 * Does s == s.strip(' ') hold for this C string?
 * check that a C string has no leading or trailing space character
 * Write a function to verify that a text neither begins nor ends with a space.
 * Does a C string have no leading and no trailing spaces?
 * no leading or trailing space
 * Has the text already been stripped, meaning that no space is at its start or end?
 *
 * @name is_trimmed has_no_outer_spaces
 * @string s
 */
_Bool is_trimmed(const char *s) {
    if (*s == ' ') return 0;
    while (s[0] != 0 && s[1] != 0) s++;
    return *s != ' ';
}

/**
 * Do all words of {s} begin with the same letter, ignoring case? Spaces separate words; fewer than two words give true.
 * Write a function to verify an alliteration: every space-separated word starts with the same character, ignoring case; true for fewer than two words.
 * Write a function that checks whether the first characters of all space-separated words are equal, ignoring case; no words give true.
 * Write a function to check if all words of a phrase, split at spaces, start with the same letter, ignoring case.
 * Return true if all space-separated words of the string start with the same letter, ignoring case, or if there are none.
 * alliteration test of a sentence: same first letter in all words, ignoring case; empty is true
 * Do the words of a text begin with the same letter? Split at spaces, ignore case; fewer than two words give true.
 * Does each word in something like "Peter Piper picked" start with the same letter (any case)? An empty text counts as yes.
 * check if all words in a sentence start with the same letter ignoring case; one or no word returns true
 * Write a function which checks if all words of a sentence have the same first letter, ignoring case; words are separated by spaces.
 * Do all words of a tongue twister begin with the same letter in either case? Fewer than two words are fine.
 * Detect an alliteration without regard to case: true if all space-separated words of a text start with the same letter, and also for zero or one word.
 *
 * @name is_alliteration same_initials
 * @string s
 */
_Bool is_alliteration(const char *s) {
    char initial = 0;
    for (int32_t i = 0; s[i] != 0; i++) {
        if (s[i] == ' ' || (i > 0 && s[i - 1] != ' ')) continue;
        char c = s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i];
        if (initial != 0 && c != initial) return 0;
        initial = c;
    }
    return 1;
}

/**
 * Is {s} a {OP:1} name: one {OP:2}, then only letters and digits, at least one character in all?
 * Write a function to verify that a name is in {OP:1}: it starts with a {OP:2} and contains only letters and digits.
 * Write a function that accepts text as {OP:1} if its first character is one {OP:2} and the remaining ones are alphanumeric.
 * Write a function to check whether an identifier is {OP:1}, i.e. a {OP:2} followed by letters and digits only; empty is false.
 * True if the string is one {OP:2} followed by letters or digits only, as in {OP:1}; false if empty.
 * {OP:1} check of a string: one {OP:2} first, the rest alphanumeric, not empty
 * Does the identifier follow {OP:1}: first a {OP:2}, then only letters and digits, no underscores?
 * Is this variable name {OP:1}, i.e. a {OP:2} first and after it only letters and digits?
 * Validate a name in {OP:1}: the first character is a {OP:2}, the others are letters or digits.
 * check if a string is {OP:1} (begins with a {OP:2}, only a-z A-Z 0-9 after)
 * Write a function that checks whether a name is in {OP}: a {OP:2} first and only letters and digits.
 * Is a C string a valid {OP} name ({OP:2} first, then letters and digits)?
 * is the name in {OP} (starts with a {OP:2}, only letters and digits)
 *
 * @OP 'a' "camelCase" "small letter"
 * @OP 'A' "PascalCase" "capital letter"
 * @name matches_name_style follows_naming
 * @string s
 */
_Bool matches_name_style(const char *s) {
    if (*s < OP || *s > OP + 25) return 0;
    for (; *s != 0; s++)
        if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9'))) return 0;
    return 1;
}

/**
 * Do letters and digits alternate in {s}, with no other characters and never two of a kind in a row? Empty gives true.
 * Write a function to verify that letters and digits alternate in a text, beginning with either; empty text gives true.
 * Write a function to accept codes such as "K1A0B" or "1A0": only letters and digits, alternating; an empty one too.
 * True if the string is made of alternating letters and digits only, the empty string included.
 * alternating letters and digits in a string: "a1b2" and "7x7" yes, "ab1" no, "a-1" no, "" yes
 * alternating letter/digit check of a string; other characters give false, empty gives true
 * Does my code switch between letter and digit at each character and use nothing else? Empty is fine.
 * Validate codes in which letters and digits alternate, either of them first, nothing else allowed, empty accepted.
 * check if a string alternates between letters and digits, no other chars, empty string true
 * Write a program to verify that a text consists of alternating letters and digits and nothing else.
 * Does a C string like a1b2c3 or 1a2 alternate single letters and digits?
 * Check that a text consists of letters and digits only, with no two letters and no two digits next to each other; an empty text passes.
 *
 * @name letters_digits_alternate is_alternating_code
 * @string s
 */
_Bool letters_digits_alternate(const char *s) {
    for (int32_t i = 0, last = -1; s[i] != 0; i++) {
        _Bool digit = s[i] >= '0' && s[i] <= '9';
        _Bool letter = (s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z');
        if ((!digit && !letter) || digit == last) return 0;
        last = digit;
    }
    return 1;
}

/**
 * Do vowels (aeiou, either case) and consonants alternate in {s}? Only letters are allowed; empty gives true.
 * Write a function to verify that a word alternates between vowels (aeiou, either case) and consonants; empty words give true.
 * Write a function that checks that no two adjacent letters of a word are both vowels or both consonants; a non-letter gives false.
 * Write a function to check whether vowels and consonants alternate in a word; letters only, y is a consonant, empty gives true.
 * True if the string has only letters and each vowel is next to consonants only and vice versa; true if empty.
 * Do vowels and consonants alternate in a word: "banana" and "open" yes, "tree" no, "a1" no, "" yes?
 * vowel/consonant alternation of a word; other characters give false, empty gives true
 * Does my word go vowel, consonant, vowel ... or the other way round, with letters only? Empty gives true.
 * Detect words with strictly alternating vowels and consonants (letters only, empty included)
 * how to check for alternating vowels and consonants in a string: digits or signs give false, empty gives true
 * Write a function to check if vowels and consonants alternate throughout a word consisting of letters only.
 * Do vowels (aeiou, either case) and consonants take turns throughout a word? Anything but a letter makes it false.
 *
 * @name vowels_alternate has_alternating_vowels
 * @string s
 */
_Bool vowels_alternate(const char *s) {
    for (int32_t i = 0, last = -1; s[i] != 0; i++) {
        char c = s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i];
        _Bool vowel = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
        if (c < 'a' || c > 'z' || vowel == last) return 0;
        last = vowel;
    }
    return 1;
}

/**
 * Does every word of {s} begin with a capital letter? Spaces separate words; a text without words counts as yes.
 * Write a function to verify title case: the first character of each space-separated word is upper case; no words give true.
 * Write a function that checks whether all words of a heading start with a capital from A to Z; true without any words.
 * Write a function to check that each word of a headline, split at spaces, begins with an upper-case letter; empty gives true.
 * True if all space-delimited words of the string start with an upper-case letter, also if there are none.
 * like istitle, but only the first character of each word matters: A to Z, words split at blanks, empty ok
 * Are all words in a string capitalised? The other letters don't matter, "" is true.
 * Does each word of my title start with a capital letter? A digit counts as no, an empty text as yes.
 * test whether every word in a sentence begins with an uppercase letter, returns true for an empty string
 * Write a function that checks that each word of a text, separated by spaces, begins with a capital letter.
 * Does every word of a C string start with an uppercase letter?
 * does every word start with a capital
 * Check the capitalization of a title: does each word, separated by spaces, start with a capital letter?
 * Write a function to check if every word of a sentence starts with a capital letter.
 * Given a text, return true if each space-separated word begins with A-Z (true without words).
 * do all words start with a capital?
 * is the text in title case, judging by the first letters only?
 * is every word capitalized, i.e. starts with A-Z? words are separated by spaces, no words gives true
 * Write a function to check whether each word of a sentence starts with a capital letter; true if there is no word.
 *
 * @name is_title_case all_words_capitalised
 * @string s
 */
_Bool is_title_case(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ' && (i == 0 || s[i - 1] == ' ') && (s[i] < 'A' || s[i] > 'Z')) return 0;
    return 1;
}
