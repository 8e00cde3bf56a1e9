/**
 * How often is the character {c} immediately followed by {d} in the string {s}?
 * Write a function to count the places in a string where one given character comes directly before another given one.
 * Write a function that counts the places in a string where the first supplied character stands directly before the second.
 * Write a function to obtain how many pairs of neighbouring characters in a text equal a given ordered pair.
 * Returns how many adjacent positions of the string hold the first character and then the second.
 * how often two given characters appear one right after the other in a string, overlapping pairs included
 * count a bigram, given as two chars, in a c string
 * hey, how many times does the first letter sit right in front of the second one in my text?
 * Add a counter for how often one character is directly succeeded by another in a string
 * C: count how often char x is followed by char y in a string
 * count i with s[i] == first and s[i + 1] == second up to the terminator
 * please give number of times when second sign stands directly behind first sign in string
 * Write a function to count how often a first letter is immediately followed by a second one in a text, overlaps included.
 * Python sum(x == c and y == d for x, y in zip(s, s[1:]))
 * How many times do these two letters stand side by side in that order?
 * bigram frequency of cd in s, overlapping
 * Counting occurrences of two consecutive chars in a C string?
 * count occurrences of a pair of adjacent characters
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
 * Write a function to compute the distance between the first and the last appearance of a character in a string; return -1 when it is absent.
 * Write a function that returns last index minus first index of a given character in a string, or -1 if there is no such character.
 * Write a function to find how widely a character is spread over a string: its last position minus its first, -1 if it is absent.
 * Returns the span from the first to the last occurrence of a character in the string, -1 if not found.
 * last index minus first index of a char in a string, -1 when missing
 * What is the distance from the earliest to the latest occurrence of a character in my text (-1 without any)?
 * strrchr minus strchr of a char in a string as an integer, minus one if the char isn't there
 * distance from the first to the last hit of a character inside a text, 0 for a single hit and -1 for no hit
 * Subtract the first index of a character in a string from its last one; give -1 if it never turns up
 * how to get the gap between first and last position of a letter in a C string, -1 if not contained
 * how many steps from first place of the letter until its last place in the string, give -1 if letter is not in
 * Write a function that determines how many places the last occurrence of a character lies after the first, or -1 if it does not occur.
 * JavaScript: s.lastIndexOf(c) - s.indexOf(c), but -1 for a missing char
 * How far apart are the first and last such letter? -1 if there's none, 0 for just one.
 * index difference of the extreme occurrences of c, -1 when absent
 * Distance from first to last occurrence of a char?
 * distance between first and last occurrence of a character, or -1
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
 * Write a function to overwrite the final occurrence of a character in a string with another one, leaving the earlier ones alone.
 * Write a function that substitutes just the last appearance of one character in a string by another, in place.
 * Write a function to find the rightmost instance of a character in a string and replace it with a different character in the buffer.
 * Substitutes the last occurrence of the first character in the string by the second, in place.
 * replace last occurrence of one char with another char in a string, in place
 * In a string, only the rightmost match of the first character argument should become the second one
 * Can you exchange the last occurrence of one letter in my string for another letter, and do nothing if there is none?
 * replace a char by another one in a C string, but just one hit, searched from the right
 * Change only the final occurrence of a character in a string to another character instead of all of them
 * How do I replace the last comma (or any given character) of a C string by some other character?
 * in the string last one of first sign becomes second sign, all before stay same
 * Write a program which changes only the final occurrence of one character to another in a text.
 * Python d.join(s.rsplit(c, 1)) on a char buffer
 * Swap just the last such letter for the other one.
 * substitute d for the rightmost c in place
 * How can I replace the last occurrence of a char in a C string?
 * replace the last occurrence of a character
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
 * Write a function to identify the longest way from one appearance of a character in a string to its next one; return 0 if there is no second.
 * Returns the greatest index difference between consecutive occurrences of a character in a string, else 0.
 * maximum spacing between repeats of a character in a string, 0 when it isn't repeated
 * biggest jump from one x to the next x in a string (x is a parameter), zero without two
 * How far apart are the two most distant consecutive hits of a letter in my text? Zero if it occurs at most once.
 * largest gap between occurrences of a char in c, 0 for none or one
 * Report the widest index gap between neighbouring occurrences of one character in a string, 0 if it is there once or never
 * max over all occurrences of a char in a string of (next index - this index), 0 if there is no next
 * between one letter in string and same letter after it, which distance is biggest? give 0 when not two of them
 * Write a function that finds the maximum index difference between neighbouring occurrences of a character, 0 with fewer than two.
 * Python max(b - a for a, b in zip(p, p[1:])) for p, the positions of c, default=0
 * What's the biggest step from one such letter to the next one?
 * maximal distance of consecutive occurrences of c in s, zero if fewer than two
 * Longest distance between successive equal chars in a string?
 * largest distance between consecutive occurrences of a character
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
 * Write a function to obtain the length of the longest suffix of the first string that is a prefix of the second.
 * Write a function that finds out by how many characters at most the tail of the first text overlaps the head of the second.
 * Write a function to determine the greatest k such that the last k characters of the first string are the first k of the second.
 * Returns the length of the longest suffix of the first string that the second one begins with, 0 if there is none.
 * overlap length of two strings, longest end of the first that is the start of the second
 * length of the longest suffix of the first string that is a prefix of the second
 * By how many letters can two words overlap at most, end of the first on the start of the second, like "station" and "onion"?
 * max overlap between the end of read one and the start of read two, as in genome assembly
 * Compute how many characters at the end of one string coincide with the start of another, as many as possible
 * Dominoes with words: how many letters match at most where the first word ends and the second begins?
 * how many letters at back of first word are same as front of second word, the longest possible
 * Write a function to find the length of the longest ending of a first text that is also the beginning of a second.
 * Python max k with a.endswith(b[:k])
 * How many letters at the end of one match the start of the other?
 * maximal overlap of suffix of a and prefix of b (fragment assembly)
 * How long is the overlap of two C strings, tail of a and head of b?
 * longest suffix of a that is a prefix of b
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
 * Write a function that concatenates two texts into a buffer, writing the longest suffix of the first that begins the second just once.
 * Write a function to blend two words: output the first one, then whatever part of the second is not covered by their longest overlap.
 * Writes the first string and then the second to a buffer without repeating the part where they overlap most.
 * join two strings on their longest overlap, so "motor" + "orbit" becomes "motorbit" in the output buffer
 * portmanteau of two words into a buffer, the shared letters at the seam written once
 * concatenate two strings into a third and eliminate the longest suffix-prefix overlap
 * How can I glue two texts together in a buffer so that the part where they overlap isn't doubled?
 * Fuse two strings at their longest overlap into the buffer
 * combine the first text and the second into one output string, laying the second over the end of the first as far as it matches
 * put first word and then second word in the buffer, but letters which are same at the border only one time
 * Write a program that glues two texts together so that the longest common part (end of one, start of the other) appears only once.
 * Python a + b[k:] to a buffer, k being the largest overlap of a's tail with b's head
 * Stick the second behind the first, but don't repeat what they share there.
 * shortest superstring of a followed by b by maximal suffix-prefix overlap
 * How to concatenate two C strings without duplicating the overlap?
 * concatenate two strings merging the overlap
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
 * Write a function to exchange both halves of a string in place while the middle character of an odd length keeps its place.
 * Write a function that interchanges the left and the right half of a text in the same buffer; a middle character stays put.
 * Write a function to swap the halves of a given string in place; for odd lengths the midpoint does not move.
 * Exchanges the two halves of the string in place around a fixed middle character.
 * swap the halves of a string in place: "abcd" becomes "cdab" and "abxcd" becomes "cdxab"
 * halves of a string exchanged in place, the middle character of an odd length stays
 * swap front half of a string with back half, keep the middle char if length is odd
 * How do I swap both halves of a C string in place when the middle character of an odd length must stay?
 * Make the back half of the string come first and the front half last, the middle character fixed if the length is odd
 * in-place exchange of a string's halves by swapping characters (n + 1) / 2 apart
 * change first half of the string with last half, and if one letter is in the centre it remains there
 * Write a function which swaps the front and back half of a text in place, an odd middle letter remaining where it is.
 * Python s[(n+1)//2:] + s[n//2:(n+1)//2] + s[:n//2] done in the buffer
 * Put the second half first and the first half last; the middle one stays.
 * transposition of both halves of a string in situ, centre fixed for odd length
 * How can I exchange the two halves of a C string?
 * swap the two halves of a string
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
 * Write a function that calls a word a tautonym if its first half equals its second half; empty text gives false.
 * Write a function to assess whether the string is some nonempty text repeated exactly two times.
 * True if the string is nonempty and its left half matches its right half.
 * doubled word check like "tutu" or "murmur", empty is false
 * left half of a string == right half, even length above zero
 * Is my text just something repeated twice (not empty)?
 * true for a nonempty C string that is a tautonym, i.e. both halves are equal
 * Detect nonempty strings of the form ww, the same word written two times
 * check if string can be split into two equal parts, c, empty string excluded
 * does the word say same thing two times, like "papa"? empty one is no
 * Write a function to check whether a nonempty text consists of the same half written twice.
 * s and s[:len(s)//2] * 2 == s, as a Python bool
 * Is the back half a repeat of the front half? Empty: no.
 * square word test: s = uu with u nonempty
 * Is a C string made of two identical halves?
 * is the string some word repeated twice
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
 * Write a function to find the length of the smallest unit that, repeated a whole number of times, builds the string.
 * Write a function that finds the shortest repeating block of a text and returns its size, the full length if it has none.
 * Write a function to find the fundamental period of a string, counting only periods that divide its length; if there is none, the length itself.
 * Returns the least divisor p of the length such that each character equals the one p before it; 0 for an empty string.
 * length of the repeating unit of a string: "abcabc" has 3, "aaaa" 1, "abc" 3, "" 0
 * repeating unit length of a string, own length if there's no smaller one
 * length of the smallest substring that tiles the text from start to end, which may be the text itself
 * What is the length of the smallest building block from which a word is made purely by repeating it?
 * Find the length of a word's primitive root, the shortest block that the word is a repetition of
 * how to get the period of a C string such as "xyxyxy" -> 2, whole repeats only, the length if it doesn't repeat
 * which is shortest part of the word that comes again and again till the end exactly, say how many letters it has
 * Write a program that determines the length of the shortest piece whose repetition produces the complete text.
 * Python (s + s).find(s, 1) for a nonempty s, len(s) if nothing repeats
 * How long is the smallest bit that the text just repeats? The whole length if nothing repeats.
 * length of the primitive root of a word
 * How to find the smallest whole-number period of a C string?
 * length of the smallest repeating unit of a string
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
 * Write a function that inverts the order of the first k characters of a text, or of the entire text when it is shorter.
 * Write a function to turn around a prefix of designated size within the buffer; a string that is too short is reversed completely.
 * Reverses the first k characters of the string in place, at most as many as there are.
 * prefix reversal as in pancake sorting: flip the first k characters of a string in place, all of them if there are fewer
 * first k letters of the string backwards, the rest unchanged, in place
 * How do I reverse just the beginning of a string in place, the number of characters being an argument?
 * reverse the first k letters in place, "keyboard" with 3 becomes "yekboard"
 * Reverse the first so many characters of a text and keep the tail
 * two-pointer swap over the min(k, strlen) leading bytes of a string
 * turn around only so many letters from the front of the word, others behind stay in place
 * Write a function to reverse the opening k characters of a text in place, everything if it is shorter.
 * Python s[:k][::-1] + s[k:] in the same buffer
 * Turn round just the first few letters, as many as told.
 * prefix reversal of length min(k, n) in situ
 * How do I reverse the first k chars of a C string?
 * reverse the first k characters
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
 * Write {s} rotated {k} places to the left to {out}: the first characters go to the end; more places than letters go round.
 * Write a function to copy a string cyclically shifted left by a given number of places, taken modulo its length.
 * Write a function that writes the text beginning at position k, which is taken modulo the length, and wrapping around to its start, into a buffer.
 * Write a function to put the left rotation of a word by k letters into a buffer, where k may exceed the length.
 * Stores the left rotation of the string by the given number of characters, modulo its length, in the output buffer.
 * rotate string left by n into another buffer, n can be larger than the length
 * circular left shift of a text by k characters, copied to a second buffer
 * rotate a string to the left into a buffer: "planet" by 2 is "anetpl", and by 8 too
 * What does a word look like after moving k letters one by one from front to back? Into a second buffer, please.
 * Support left rotations of a string by any nonnegative number of places, written to another buffer
 * rotated copy of a string, out[i] = s[(i + k) mod n], empty text stays empty
 * take letters from begin of the word and put at back, so many as the number says, result in other buffer
 * Write a function to copy a text with its first k characters moved to the end, k being taken modulo the length.
 * Python k %= len(s); s[k:] + s[:k] to an output buffer
 * Shift all letters to the left by k, those that fall off come back on the right.
 * left cyclic shift by k of a string into out
 * How can I rotate a C string left into another buffer?
 * left-rotated copy of a string
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
 * Write a function to extend a text to a palindrome in a buffer by adding its mirror image, with the central character appearing {OP}.
 * Write a function that outputs a string forwards and then backwards to a buffer, its last character being written {OP}.
 * Write a function to produce a string followed by its own reflection, where the letter at the turning point appears {OP}.
 * Copies the text and behind it its reversal to the buffer; the final letter of the text appears {OP}.
 * text + reversed text into out, with the last letter of the text {OP}
 * mirrored string into a buffer: the word, then the word backwards, its final character written {OP}
 * How do I make a palindrome out of any word by adding it backwards, with the middle letter {OP}?
 * reflect a word at its end into another buffer, the end letter written {OP}
 * Output a string and then its reverse, its last character {OP}
 * c string plus its reverse in one output buffer, with the last char of the string {OP}
 * first the word normal and then same word from back, its last letter comes {OP}
 * Write a function to produce a text followed by itself backwards, with the character in the middle standing {OP}.
 * Python s + s[::-1], the centre char (last of s) appearing {OP}, to a buffer
 * Put its mirror image behind it; the turning letter comes {OP}.
 * palindromic extension of s in out with the final symbol of s {OP} at the centre
 * How to make a palindrome of a C string, last char {OP}?
 * string followed by its reverse, the last character {OP}
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
 * Write a function that inspects two texts side by side and returns the index of the earliest mismatch, -1 if there is none.
 * Write a function to identify where two strings diverge: the smallest index with unequal characters, or -1 if none.
 * Returns the index of the first mismatch of two strings, the shorter length if one merely continues, -1 if equal.
 * first mismatch position of two c strings, -1 when identical
 * index where two texts begin to differ, end of the shorter one counts, minus one if same
 * Where is the first typo when I compare what I typed with the original? The index please, -1 if there is no typo.
 * std::mismatch for zero-terminated strings, -1 on equality
 * Locate the index where two strings diverge, -1 for no divergence
 * how can I find at which character two strings stop being the same (return -1 for equal strings)
 * compare two string letter by letter and tell index of first place which is not same, -1 if all same
 * Write a function that determines the first index where two texts differ (a shorter one ends there), or -1 if identical.
 * JavaScript [...].findIndex((c, i) => c !== b[i]) including a difference in length, -1 for equality
 * At which place (from 0) do they start to differ? -1 if they don't.
 * length of the longest common prefix, -1 for equal strings
 * Where do two C strings first differ?
 * index of the first difference of two strings, -1 if equal
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
 * Write a function that counts the shared letters of two words, matching each occurrence with at most one of the other word.
 * Write a function to determine how many characters of the first text can be paired with equal ones of the second.
 * Returns the sum over all characters of the smaller one of their frequencies in two strings.
 * common character count of two strings with multiplicity, case matters
 * count the characters two strings share, repeats included: "aabc" and "abad" share 3
 * How many letters do two words have in common if every letter can be used only once, like tiles?
 * sum of min(count in first, count in second) across all char codes of two strings
 * Count letters in common between two names, duplicates matched one to one
 * multiset intersection size of two strings in c
 * how many same letters are in both words, if letter is two times in both then it counts two
 * Write a program to count the characters two texts have in common, each as often as it occurs in both.
 * Python sum((Counter(a) & Counter(b)).values())
 * How many letters can be paired off between the words?
 * cardinality of the multiset intersection of two strings
 * Common character count with repetitions of two C strings?
 * number of common characters counting duplicates
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
 * Write a function that goes through the first text and copies each character that is found {OP} in the second text.
 * Write a function to extract from the first string into a buffer all characters that are present {OP} in the second string.
 * Filters the first string: a character is copied to the output if it stands {OP} in the second one.
 * letters of string one that are {OP} in string two, duplicates and order preserved
 * filter the characters of one string by a second string, keep what is contained {OP} there, output to a buffer
 * How do I get only the letters of a word that are {OP} in a list of characters?
 * [x for x in first if x is {OP} in second], joined to a new string
 * Copy to out those characters of the first text that are seen {OP} in the second
 * C: copy chars from str1 to a buffer that occur {OP} in str2
 * take from first word the letters which you find {OP} in second word and put them in the buffer
 * Write a function to copy those characters of one text which appear {OP} in another.
 * Python ''.join of the chars of a found {OP} in b, to a buffer
 * Keep letters of the first that are {OP} in the second.
 * subsequence of a of symbols occurring {OP} in b
 * How to keep only chars of a C string occurring {OP} in a second one?
 * characters of a that occur {OP} in b
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
 * Write a function that recognises two words as a swapped-letters typo if one adjacent exchange turns the first into the second.
 * Write a function to check whether interchanging one pair of unequal adjacent letters makes two strings identical; equal strings give false.
 * True if two strings are unequal and one swap of neighbours makes them equal.
 * are two strings one adjacent swap apart, like "form" and "from"? equal strings are not
 * adjacent transposition typo check for two texts, false if they're the same
 * Did I only mix up two letters next to each other? Identical words do not count.
 * adjacent-transposition distance between two C strings is exactly one
 * Detect whether two words differ only by a typing error that switched two consecutive letters
 * test whether two different strings match after swapping positions i and i+1 of one of them for one i
 * are two words same when two letters side by side change the place? if already same then no
 * Write a function to check whether exchanging one pair of neighbouring letters turns one text into the other (identical texts: no).
 * Python any(a[:i] + a[i+1] + a[i] + a[i+2:] == b != a for i in range(len(a) - 1))
 * Is it a typing slip where just two letters next to each other got swapped?
 * a and b differ by exactly one adjacent transposition of distinct symbols
 * Do two C strings differ by just one swap of neighbors?
 * do the strings differ by one adjacent swap
 *
 * @name is_adjacent_swap is_transposed one_swap_apart
 * @string a
 * @string b
 */
_Bool is_adjacent_swap(const char *a, const char *b) {
    while (*a != 0 && *a == *b) a++, b++;
    if (a[0] == 0 || a[1] == 0 || a[0] != b[1] || a[1] != b[0]) return 0;
    a += 2;
    b += 2;
    while (*a != 0 && *a == *b) a++, b++;
    return *a == *b;
}

/**
 * Add up the absolute differences of the character codes at equal positions of {a} and {b}, up to the end of the shorter one.
 * Write a function to compute the total ASCII distance of two strings, absolute differences summed as far as both reach.
 * Write a function that sums |first[i] - second[i]| over the common length of two texts, as character codes.
 * Write a function to add up the absolute code gaps between corresponding characters of two strings, extra characters ignored.
 * Returns the Manhattan distance of the character codes of two strings over their shorter length.
 * ascii difference of two strings, absolute values summed position by position, stops with the shorter
 * sum of abs code differences of two texts position by position, rest of the longer one ignored
 * By how much do two words differ in ASCII, letter by letter, as long as both have letters?
 * L1 distance of two char arrays up to the terminator that comes first
 * Total the absolute code differences of corresponding letters in two words, ignoring leftovers of the longer one
 * how do I sum the ASCII value differences between two C strings in absolute value (only the common length)
 * for each place take difference of both letters codes without minus and add all, until one string finishes
 * Write a function that sums the absolute differences of the character codes of two texts, position by position, over the shorter length.
 * Python sum(abs(ord(x) - ord(y)) for x, y in zip(a, b))
 * How far off are the letters in all, place by place, until one text ends?
 * Manhattan distance of two strings' code vectors, truncated at the shorter
 * Total ASCII difference of two C strings?
 * sum of absolute character code differences
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
 * Write a function to find the character whose ASCII value is {OP:1} in a string; empty text gives 0.
 * Write a function that finds the {OP:1} character by code in a text, or NUL if there is none.
 * Write a function to identify which character of a string has the {OP:1} character code, returning zero for an empty string.
 * Returns the {OP:1} character of the string in ASCII order, zero if empty.
 * {OP:1} char in a string by code, 0 when empty
 * {OP:2} character of a text in ASCII order, NUL without any
 * Which character of my text comes {OP:2} in the ASCII table? Zero for no text.
 * {OP:3} over the bytes of a C string, 0 on ""
 * Find the {OP:1} character code used in a string and return that character, or 0 for an empty string
 * fold a C string with {OP:3}, empty -> '\0'
 * tell me the sign in the string that has {OP:1} number in ascii, 0 if nothing in it
 * Write a function to find the {OP} character of a text, that is the {OP:2} by code; NUL for an empty text.
 * Python {OP:3}(s), giving '\0' for ''
 * Which of the letters comes {OP:2} in the alphabet ({OP:3} code)?
 * {OP:3}imum of a string under character code order ({OP}), 0 if empty
 * How do I get the {OP} char ({OP:3}) of a C string?
 * {OP} character of a string by code
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
 * Write a function that inspects every character of a string and returns how far the highest code lies above the lowest; empty gives 0.
 * Write a function to measure the code spread of a text: biggest character minus smallest, zero without characters.
 * Returns the maximum minus the minimum character code of the string, 0 for the empty string.
 * max char minus min char of a string, zero if empty
 * code range of a C string, "" counts as 0
 * How many codes apart are the first and the last of a text's characters in ASCII order? Zero if there are none.
 * spread between alphabetically last and first character of a string, 0 on empty input
 * Compute the highest minus the lowest character value of a string, 0 without text
 * difference between max and min ascii value in string c, empty string 0
 * biggest letter code minus the smallest letter code in the string, 0 for empty
 * Write a program that determines the difference between the highest and the lowest character code of a text, 0 if empty.
 * ord(max(s)) - ord(min(s)), in Python
 * How far is it in codes from the first to the last letter in the alphabet that it uses?
 * range (max minus min) of the symbol codes of s
 * Max ASCII minus min ASCII of a C string?
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
 * Write a function to discover which character is used least in a string: minimal count, earliest position on a tie, zero if there is none.
 * Returns the least common character of the string, the first in a tie, 0 if there is no character.
 * rarest char in a string, first one on ties, NUL if empty
 * least frequent character of a text, leftmost on equal counts, 0 for an empty text
 * What letter appears the fewest times in my word? If several do, the one that comes first; 0 without letters.
 * min-frequency byte of a zero-terminated string, first occurrence decides, 0 on ""
 * Find the scarcest character of a string, the earliest one on a tie, zero for an empty string
 * how to find the least occurring character in C (first wins, '\0' for an empty string)
 * the character of string that comes smallest number of times, when same number take the one before, empty gives 0
 * Write a function to find the character that occurs least often in a text, the earliest of several, NUL if empty.
 * Python min(s, key=s.count), '\0' for the empty string
 * Which letter is used the fewest times? Take the first such one.
 * argmin of symbol frequency among occurring symbols, ties by first occurrence
 * Least frequent char of a C string?
 * least frequent character
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
 * Write a function that examines the frequencies in a string and returns how many of its characters are present {OP}, no more and no less.
 * Write a function to find how many distinct characters of a string have precisely this frequency: {OP}.
 * Returns the number of different characters that the string contains exactly {OP}.
 * how many distinct chars a string has that are there exactly {OP}
 * count of the distinct characters that a string contains {OP}, neither more nor less often
 * How many letters or signs show up exactly {OP} in my text, each one counted once?
 * histogram of a C string: number of different characters that were hit exactly {OP}
 * Count the distinct characters that are used exactly {OP} in a string
 * number of unique chars occurring exactly {OP} in a string
 * how many kinds of characters come {OP} in the string and not other number
 * Write a function that counts the distinct characters which occur exactly {OP} in a text.
 * Python over Counter(s).values(): the number of chars found {OP}
 * How many different letters are in there just {OP}?
 * number of symbols with multiplicity {OP} precisely
 * How many chars appear exactly {OP} in a C string?
 * number of characters that occur exactly {OP}
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
 * Write a function that calls a string uniform when each distinct character appears the same number of times (true if empty).
 * Write a function to assess whether the letter counts of a word are all equal; an empty word passes.
 * True if no character of the string is more frequent than another one; true for "".
 * uniform character frequencies in a string, "aabb" and "abc" yes, "aab" no, "" yes
 * same count for every distinct char of a string, true also when it is empty
 * Does each letter of my word show up as many times as the others? An empty word is fine too.
 * nonzero character-histogram entries of a string all equal, vacuously true for the empty string
 * Check whether all the characters that a text uses are used equally often, yes for an empty text
 * check if all characters occur the same number of times in a C string, empty -> true
 * every letter which is in the text must come same number of times, also empty is true
 * Write a function to check that each character present in a text occurs the same number of times; an empty one passes.
 * Python len(set(Counter(s).values())) <= 1
 * Is every letter in it used equally often?
 * uniform symbol frequency predicate on a string, vacuously true if empty
 * All chars with the same count in a C string?
 * do all characters occur equally often
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
 * Write a function to verify that a palindrome can be built from all characters of the given string; empty is fine.
 * True if some permutation of the string is a palindrome, case and spaces significant.
 * palindrome permutation check: can the chars of a c string be reordered into a palindrome
 * is this string an anagram of a palindrome? spaces and case count, "" is one
 * Could I shuffle the letters of my word into one that reads the same backwards?
 * at most one character of the string has an odd count
 * Test whether a string can be reordered into a palindrome
 * how to check if a string can be rearranged to form a palindrome
 * is it possible with all letters of the word to lay a word that is same from front and from back
 * Write a program to determine if the characters of a text can be reordered so that it reads alike from both ends.
 * Python sum(v % 2 for v in Counter(s).values()) <= 1
 * Could I shuffle these letters to read the same backwards?
 * existence of a palindromic permutation: at most a single odd multiplicity
 * How to test if some anagram of a string is a palindrome?
 * can the string be rearranged into a palindrome
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
 * How many characters must be deleted from {a} and {b} together so that they become anagrams of each other?
 * Write a function to compute the least number of deletions, counted over both strings, after which they are anagrams.
 * Write a function that counts the characters of two texts that find no equal partner in the other text, both sides added.
 * Write a function to determine how many letters have to be removed in total until two words use the same letters equally often.
 * Returns the minimum total of removed characters that turns two strings into permutations of one another.
 * deletions to make two strings anagrams, total of both
 * sum of |frequency in first - frequency in second| over all characters of two strings
 * How many letters do I have to cross out in two words altogether until what remains is the same letters, in whatever order?
 * L1 distance of the character histograms of two strings
 * Compute how many deletions, in both strings together, it takes at least to make them anagrams
 * minimum chars to remove from two strings to make anagrams, order irrelevant, case-sensitive
 * from both words take letters away till both have same letters, how many letters at least in total
 * Write a function that finds the least number of characters to delete from both texts together so that the remainders are anagrams.
 * Python c = Counter(a); c.subtract(b); sum(map(abs, c.values()))
 * How many letters must go, in all, until both have the same letters?
 * L1 distance of the symbol histograms of two words
 * Minimum deletions making two C strings anagrams?
 * minimum deletions to make two strings anagrams
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
 * Write a function to count the English letters that a text lacks; capitals and small letters are alike.
 * Write a function that determines how many of the 26 letters never appear in a string, ignoring case.
 * Write a function to count the alphabet's letters which are absent from a text, no matter if upper or lower case.
 * Returns 26 minus the number of different letters in the string, regardless of case.
 * number of letters of the alphabet not used in a sentence, case-insensitive
 * how many letters of the alphabet a sentence still lacks to be a pangram, case ignored
 * How many letters between a and z do I never use in this text, be they big or small?
 * number of the 26 letters that never occur in a string, case folded
 * Count the letters that a text lacks for a pangram, either case accepted
 * count missing alphabet letters in C string ignoring case
 * from all 26 letters, how many are not inside the text, A and a is same
 * Write a function to determine how many letters of the alphabet a text never uses, capitals counting like small ones.
 * Python 26 - len(set(s.lower()) & set(string.ascii_lowercase))
 * How many of a to z aren't in it, big or small?
 * 26 minus the number of distinct Latin letters, case-folded
 * How many letters short of a pangram is a C string?
 * number of alphabet letters missing, ignoring case
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
 * Which small letter is the first one of the alphabet that {s} does not contain? 0 if it has all of them.
 * Write a function to identify the earliest letter from a to z absent from a text, only small letters considered; 0 for none.
 * Write a function that returns the first lower-case letter of the alphabet which a string does not contain, or zero if it contains them all.
 * Write a function to find the alphabetically smallest small letter that a string does not have; return NUL when it has all 26.
 * Returns the first of 'a' to 'z' that does not occur in the string, 0 if each one does.
 * first lowercase letter of the alphabet missing in a string, NUL if none is missing
 * smallest letter a-z not in the string, 0 if every one is present
 * Going from a to z, which letter is the first I cannot find in my text (0 if I find all)?
 * alphabetically first lower-case letter absent from a C string, zero when all 26 are in it
 * Report the first letter from a to z that the string doesn't use as a small letter, 0 if it uses them all
 * find first lowercase letter not present in char array, return 0 when none is missing
 * go through abc and say first small letter that is not in the string, if all are there give 0
 * Write a function which finds the alphabetically first small letter that does not occur in a text, NUL when all 26 do.
 * Python next((c for c in ascii_lowercase if c not in s), '\0')
 * Going through a, b, c and on, which is the first one not there?
 * mex of the lowercase letters of s; 0 for a lowercase pangram
 * Smallest lowercase letter absent from a C string?
 * first lowercase letter not in the string
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
 * Write a function that examines each space-separated word of a sentence and counts those ending in the supplied character.
 * Write a function to count the words of a string ending with a given letter; spaces delimit words.
 * Returns how many space-delimited words of the string have the given last character.
 * count the words of a string that end in a given letter, words split at spaces
 * number of words in a sentence that finish with char c, split at blanks, exact case
 * How many of the words in my sentence (split at spaces) have this letter at the end?
 * count the positions in a string where the given character stands right before a space or the terminator
 * Count the space-separated words whose last letter is the given one
 * C: how many words in a string end with a particular character (words divided by spaces)
 * the words are with spaces between, say how many have that letter as last
 * Write a program that counts the words, separated by blanks, whose final letter is a specified one.
 * Python sum(w.endswith(c) for w in s.split(' '))
 * How many words finish with this letter, exactly as given?
 * number of space-delimited tokens with terminal symbol c
 * Count words by last letter in a C string, case-sensitive?
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
 * like grep -c for a letter, but it counts words between spaces instead of lines
 * Count the words of a text that include a certain character, words being split at spaces
 * number of words in a C string that contain a certain char, not number of occurrences
 * how many words (spaces between them) have this letter inside, two times in one word is still one
 * Write a function to count those words of a sentence, with spaces between, in which a given letter occurs.
 * JavaScript s.split(' ').filter(w => w.includes(c)).length
 * How many words have this letter somewhere in them?
 * number of space-separated tokens in which symbol c occurs
 * Number of words with a certain char in a C string?
 * count words containing a given character
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
 * How many words of {s} have {OP} number of letters? Words are runs of characters other than spaces.
 * Write a function to count the words of a text whose length is {OP} number; spaces are the only separators.
 * Write a function that goes through a sentence and counts the space-separated words of {OP} length.
 * Write a function to find out how many words consist of {OP} number of characters, splitting at spaces.
 * Returns the count of space-delimited words of the string with {OP} length.
 * number of words of {OP} length in a sentence, the words being whatever stands between spaces
 * count words of a string with {OP} length, split at blanks
 * How many words in the text have {OP} amount of characters? Words are split at spaces.
 * words with {OP} number of letters, how many are there in a string split at spaces
 * Count the space-separated words of a string that have {OP} length
 * c function for the amount of words with {OP} length in a string with spaces
 * words made of {OP} number of letters, how many are in the sentence? between words there are spaces
 * Write a function to count the words of a sentence, separated by spaces, that have {OP} number of letters.
 * Python over the nonempty parts of s.split(' '): how many have {OP} len(w)
 * How many words are {OP} number of signs long?
 * number of nonempty space-delimited tokens of {OP} length
 * Counting words with {OP} length in C?
 * count words of {OP} length
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
 * Write a function that examines each word between spaces of a text and counts those identical to their own reversal.
 * Write a function to count the palindromic words of a sentence, splitting at spaces only.
 * Returns the number of space-delimited words of the string equal to their reverse.
 * how many words of a sentence are palindromes, split at spaces, one-letter words too
 * count words of a text that are the same backwards, split by blank, case-sensitive
 * How many words in my line are mirror words like "level" or "a"? Words are separated by spaces.
 * per-word two-pointer palindrome test of a string, summed over all words between spaces
 * Count the palindromes among the space-separated words of a text, single letters included
 * number of palindrome words in string c, words divided by spaces
 * in the sentence which words are same from behind (spaces between), give how many, one letter word also
 * Write a program to find how many words of a sentence (between blanks) read the same in both directions, case mattering.
 * Python sum(w == w[::-1] for w in s.split(' ') if w)
 * How many words stay the same when read from the back?
 * number of space-delimited tokens equal to their reversal
 * How do I count palindromes among the words of a C string?
 * count palindrome words
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
 * Write a function to count the words that are shorter than their predecessor in a sentence split at spaces.
 * Write a function that compares the lengths of neighbouring words in a text and counts how often the next one is shorter.
 * Write a function to determine how often a word between spaces is followed by a strictly shorter one.
 * Returns the number of times the word length in the string drops from one space-delimited word to the next.
 * shorter than the previous word: count such words in a string split at spaces
 * number of descents in the sequence of word lengths of a text, split at blanks
 * How often does my sentence go from a longer word directly to a shorter one?
 * count of i with len(word[i]) < len(word[i-1]) for the space-separated words of a string
 * Count how often the word length drops between neighbouring words of a text
 * string in C, words between spaces, number of words shorter than the preceding word
 * when a word of the text is smaller than the word directly before, count it, tell the total
 * Write a function to count the words of a sentence (between blanks) that have fewer letters than the word just before.
 * Python sum(y < x for x, y in zip(l, l[1:])) where l = list(map(len, s.split(' '))) without empty words
 * How often is a word shorter than the one in front of it?
 * number of descents in the sequence of token lengths
 * How many words are shorter than their predecessor?
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
 * Copy the word of {s} that comes {OP} in ASCII order to {out}; if there is no word, {out} is the empty string. Spaces separate words.
 * Write a function to copy the {OP} word of a sentence by character codes into a buffer, or an empty string if there is no word.
 * Write a function that finds which space-separated word would be {OP} after sorting by ASCII, and copies it (nothing if no word).
 * Write a function to copy the lexicographically {OP} word of a text to a buffer; a text without words gives "".
 * Stores the lexicographically {OP} space-delimited word of the string, or the empty string.
 * the {OP} word of a string in dictionary order, by ASCII codes, copied to a buffer, "" if there is none
 * alphabetically {OP} word of a string into out, uppercase before lowercase, empty if there are no words
 * If I sorted the words of a sentence by character code, which would be {OP}? Empty when it has no words.
 * select the {OP} token of a string under strcmp order, tokens split at spaces, empty output without tokens
 * Find the word of a text that would be {OP} under strcmp and copy it to out, empty text if there is no word
 * how to get the {OP} word lexicographically from a C string with spaces (empty result for no words)
 * from words with spaces between write the one which is {OP} by ascii to the buffer, if no words then empty
 * Write a function to find the word of a sentence that comes {OP} in alphabetical order (by character code), words lying between blanks.
 * Python sorted(w for w in s.split(' ') if w) and take the {OP} entry, to a buffer; '' if there are no words
 * Which word would be {OP} in a dictionary, capitals before small letters?
 * the lexicographically {OP} space-delimited token, copied to out
 * How to get the alphabetically {OP} word of a C string?
 * alphabetically {OP} word of a string
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
 * How many letters has word number {n} of {s}, where 1 is the first? 0 if there is no such word; spaces separate words.
 * Write a function to get the length of the n-th space-separated word, counting from 1, or 0 when it does not exist.
 * Write a function that returns how long the word at a given 1-based position of a sentence is, split at spaces; zero if absent.
 * Write a function to count the characters of the word with a given number (first word = 1, words split at spaces, 0 if missing).
 * Returns the length of a word of the text selected by its number from 1, 0 if there are fewer words.
 * length of the nth word in a string, first word is number one, split at spaces, 0 if missing
 * nth word length of a text split at spaces, n is one-based, zero if there is no such word
 * How long is the third, fourth or whichever word of my line? First is 1, words are split at spaces, 0 if I ask for too many.
 * strlen of token n of a string (1-based, blank-delimited), 0 out of range
 * Look up the size of word number n of a text, counted from one, words split at spaces, 0 if there is no such word
 * C get length of the word with number n in a sentence, counting begins with 1, returns 0 if not enough words
 * give number of letters of word which is on place n in the text, first place is 1, if no such word zero
 * Write a function to determine how long word number n, from 1, of a text is, or 0 if there is no such word.
 * len([w for w in s.split(' ') if w][n - 1]) in Python with 0 in place of IndexError
 * How many letters has that word? The first is word 1; missing ones have 0.
 * length of the n-th (one-based) space-delimited token, zero if absent
 * Length of the nth word in a C string?
 * length of the nth word, counting from 1, or 0
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
 * At which index does the longest word of {s} begin? The first one wins a tie; -1 without a word; spaces separate words.
 * Write a function to locate the start of the longest space-separated word in a text, the earliest if tied, or return -1 for no word.
 * Write a function that finds where the longest word begins in a sentence; -1 stands for a text with no words, ties go left.
 * Write a function to find the offset of the first character of the longest word (leftmost in a tie, -1 if there are no words).
 * Returns the start index of the string's longest space-delimited word, first in a tie, -1 if none.
 * start position of the longest space-separated word in a string, -1 when there's none, the first on ties
 * index where the longest word of a string starts, words split at blanks, earliest wins, -1 for no word
 * Where in my sentence does its longest word start? If two are equally long the left one, -1 for an empty line.
 * offset of the longest run of non-space characters, the leftmost if several, -1 if there is no run
 * Locate the longest word of a text and return the index where it starts, leftmost on a tie, -1 if there are no words
 * find starting index of longest word in C string (ties: first word, no word: -1)
 * on which index starts the longest word, when two are same long then the first, and no word gives -1
 * Write a program that finds the index at which the longest word of a text begins, earliest if tied, or -1 without words.
 * Python s.index(max(s.split(' '), key=len)) in spirit: start offset of the first longest word, -1 for none
 * Where does the longest word start (from 0)? The first one if several, -1 if no word.
 * character offset of the maximal-length space-delimited token, ties to the left, -1 if none
 * Starting position of the longest word in a C string?
 * start index of the longest word, or -1
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
 * Write a function to capitalise the final character of every space-separated word of a string in the buffer.
 * Write a function that goes through a sentence and turns the last letter of each word, if small, into upper case in place.
 * Write a function to uppercase word ends in place: each small letter located right before a space or the end of the string.
 * Uppercases the last character of each space-delimited word of the string in place.
 * make the last letter of every word upper case instead of the first, in place, words split at spaces
 * uppercase the end of each word in the string itself: "red fox" -> "reD foX"
 * How can I capitalise only the last letter of all words in a text, changing the buffer itself?
 * toupper on each character of a string that precedes a space or NUL, in place
 * Uppercase the last letter of every space-separated word of a string in place
 * C string last letter of each word to uppercase in place
 * all words in the string with spaces between should have big letter at the end
 * Write a function which makes the final letter of every word a capital, words being separated by spaces.
 * JavaScript s.replace(/[a-z](?= |$)/g, c => c.toUpperCase()) in the buffer
 * Make the last letter of each word big.
 * upper-case word-final letters in situ (U+0020 delimited)
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
 * Write the first character of each word of {s}, followed by a dot, to {out}, letters as capitals, as in "N.A.S.A.".
 * Write a function to build an acronym with full stops in a buffer: each word's first letter, capitalised, then a dot; spaces split words.
 * Write a function that abbreviates a phrase to dotted initials in upper case and stores them in a buffer.
 * Write a function to make dotted initials from a space-separated name in a buffer, such as "J.R.R." from "john ronald reuel".
 * Stores the upper-case initials of all words of the phrase with a dot after every one.
 * acronym with periods from a phrase, e.g. "as soon as possible" to "A.S.A.P.", into out
 * dotted abbreviation of a phrase into out: capital initials, no spaces
 * How do I shorten a title to its capital initials, each with a dot behind it, in another buffer?
 * first letters of the space-separated words of a text, uppercased, each followed by '.', into a buffer
 * Abbreviate a phrase to dotted capital initials in an output buffer
 * make dotted acronym from char string in C, uppercase letters
 * from each word only the first letter made big and a point after, without space, into the other buffer
 * Write a function to produce the initials of a full name in capitals, each with a dot after it and no blanks.
 * Python ''.join(w[0].upper() + '.' for w in s.split(' ') if w) to a buffer
 * First letter of every name, big and with a point, like J.F.K.
 * acronym with periods from the space-delimited words of s
 * How can I turn "john ronald tolkien" into "J.R.T." in C?
 * initials with dots
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
 * Write {s} as a hashtag to {out}: a # first, then the words without spaces, each with a capital first letter.
 * Write a function to turn a phrase into a hashtag: # and the words joined, their first letters capitalised, the rest unchanged.
 * Write a function that outputs '#' followed by the space-separated words, each beginning in upper case, without the spaces.
 * Write a function to convert phrases like "good morning all" to "#GoodMorningAll" and store the result in a buffer.
 * Stores a # and the text without spaces, the first letter of each word capitalised, the rest unchanged.
 * hashtag from a sentence: # in front, words glued together with capital starts, into out
 * phrase to #CamelCased tag, other letters keep their case
 * How do I make a hashtag like #HelloWorld out of "hello world", in another buffer?
 * drop the spaces of a phrase, uppercase the word starts, prefix a hash sign, store the result in out
 * Generate a hashtag out of a phrase: # plus the words without blanks, first letters capitalised
 * convert sentence into hashtag in C, only first letters of words get uppercase
 * put sign # before, then all words of text with big first letter and no spaces, into output
 * Write a program that makes a hashtag: '#' and all words joined, each beginning with a capital, other letters untouched.
 * Python '#' + ''.join(w[:1].upper() + w[1:] for w in s.split(' ')) into a buffer
 * Put # in front, no spaces, every word with a big start.
 * phrase to CamelCase hashtag, word-internal case preserved
 * "have a nice day" to "#HaveANiceDay" in C?
 * make a hashtag from a phrase
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
 * Write a function that copies a text without the space-separated words below a minimum size, separating what is left by one blank.
 * Write a function to retain just the words of k or more letters, copied to a buffer with single spaces between them.
 * Stores the space-delimited words of the text of at least the given length, joined by single spaces.
 * copy a sentence without its short words, keep those with k letters or more, one space between them
 * filter the words of a text by minimum length and rejoin them with one space in a buffer
 * How do I make a copy of a line without all the words that are shorter than a limit, single spaces between the rest?
 * space-separated tokens with length >= k, joined by one blank into the output
 * Copy a text without the words below a minimum length (exactly that length is kept), words joined by one space
 * c copy string into new buffer without the words smaller than k, single spaces
 * words which are shorter than the number don't copy, others copy with one space in the middle to the buffer
 * Write a function to copy only the words of at least k letters from a sentence, one blank between them.
 * Python ' '.join(w for w in s.split(' ') if len(w) >= k) to a buffer, k is 1 or more
 * Leave out words shorter than k and put the others down with single spaces.
 * filter of space-delimited tokens with length no less than k, joined by single spaces in out
 * How do I drop short words (less than k chars) of a C string?
 * keep words with at least k letters
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
 * Write a function that stores the size of each space-separated word in an integer array; the result is the word count.
 * Write a function to store how long every word of a text is, one array element per word, and return the number of words.
 * Writes the length of each space-delimited word of the string to the array and returns their number.
 * word lengths of a string into an int array, count returned
 * list(map(len, words)) for a C string split at blanks, return how many
 * Can I have the letter counts of all words of my text as numbers in an array, plus how many words there were as the result?
 * lengths of the runs of non-space characters, stored consecutively in an array, with the number of runs as result
 * Collect the sizes of a text's space-separated words into an array and return how many there are
 * how to get the length of every word in a string in c (array output, word count as return value)
 * for each word of text write number of letters to the array, at the end return how many words
 * Write a function to store how many letters each word of a text has in a list, and yield the count of words.
 * Python [len(w) for w in s.split(' ') if w] into an int array, returning its len
 * How long is each word? Put that in the list and say how many words.
 * sequence of space-delimited token lengths in out; returns the token count
 * How to get an array of word lengths from a C string?
 * lengths of the words into an array, returning the number of words
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
 * Write {s} in the robbers' language to {out}: an o and the same consonant again, in small, after each consonant.
 * Write a function to encode a text so that every consonant becomes itself, o and itself in lower case, while all else is copied.
 * Write a function that translates a text to the robber language: after each consonant comes "o" and that consonant as a small letter.
 * Write a function to expand each consonant of a string to consonant, "o", small consonant in a buffer; y is a consonant.
 * Encodes the string into a buffer by following each consonant with an o and itself in lower case.
 * translate to rövarspråket: "stub" becomes "sostotubob", vowels and other signs stay as they are
 * double the consonants of a text around an o (second one lower case), vowels and other characters unchanged, into a buffer
 * How do I write a word in the children's code where b becomes "bob", d becomes "dod", and vowels stay?
 * replace each consonant of a string, y too, by itself, "o" and its lower-case form, output to another buffer
 * Encode a text in the robber language, the second consonant always small: "Hi" gives "Hohi"
 * C string to robber language, each consonant followed by o and the lowercase consonant again
 * behind each consonant of the text put o and once more this consonant but small, vowels stay
 * Write a function to translate into Rövarspråket: after each consonant come "o" and that consonant in small, the rest stays.
 * Python re.sub('([b-df-hj-np-tv-z])', lambda m: m[0] + 'o' + m[0].lower(), s, flags=re.I) to a buffer
 * Secret talk: double each consonant around an o, second one small, so Hi is Hohi.
 * robber language encoding (consonant c becomes c, 'o', lower(c)); y is a consonant
 * How can I code the robber language ("stubborn" is "sostotubobboborornon") in C?
 * robber language: consonant, o, consonant again in lower case
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
 * Write {s} to {out} with {OP:1} and the same vowel again, in small, after each vowel; a, e, i, o and u in either case are vowels.
 * Write a function to encode a text in a play language: each vowel becomes itself, {OP:1} and itself in lower case; the rest is copied.
 * Write a function that inserts {OP:1} and a small copy of the vowel behind every vowel (aeiou, either case) of a string.
 * Write a function to expand each vowel of a string to vowel, {OP:1}, small vowel in a buffer while all other characters stay unchanged.
 * Encodes the string into a buffer by following each vowel with {OP:1} and the vowel in lower case.
 * secret kids' language: copy the text with {OP:1} and the vowel again, small, after each of aeiou
 * copy of a text with each vowel turned into vowel + {OP:1} + same vowel lowercased, everything else unchanged
 * How do I translate a text to the language where every vowel gets {OP:1} and itself (small) appended?
 * replace each of [aeiouAEIOU] in a string by itself, {OP:1} and its lower-case form, into out
 * Encode a text by putting {OP:1} and the vowel once more, as a small letter, after each vowel
 * C string: after each vowel add {OP:1} plus the same vowel in lowercase
 * behind all vowels of the text comes {OP:1} and again that vowel but small
 * Write a function to encode a text in a play language: after every vowel (either case) come {OP} and that vowel again in small.
 * Python re.sub on [aeiou] with re.I: the match, {OP}, the match in lowercase; result in a buffer
 * Secret talk: say each vowel twice with {OP} between, the second one small.
 * infix reduplication of vowels with {OP} as linking consonant, second vowel lowercase
 * How to translate a C string into the spoon language with {OP} between doubled vowels?
 * after each vowel insert {OP} and the vowel in lower case
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
 * Write a function that applies the zigzag cipher with two rails to a text: indices 0, 2, 4, ..., followed by 1, 3, 5, ....
 * Write a function to rearrange a string in another buffer so that even positions, counted from 0, precede odd positions.
 * Stores the even-indexed characters of the string followed by its odd-indexed ones.
 * rail fence cipher with 2 rails, "secret" to "sceert", into another buffer
 * even index chars of a string first, then odd index chars, index from zero, copied
 * How do I encode a message with a rail fence of two lines, reading the upper line first?
 * deinterleave a C string into another buffer: s[0::2] + s[1::2]
 * Encipher a text by a zigzag over two rails: write the characters up and down by turns, then copy the upper rail and after it the lower
 * string out = even places then odd places, first place is 0, c
 * write letters of the text up and down in two lines and then read first line and after it second line
 * Write a function to encrypt a text with a two-rail fence: characters at even indices first, afterwards those at odd ones.
 * Python s[::2] + s[1::2] to a buffer
 * Every second letter from the start, then the ones left out.
 * rail fence transposition with two rails
 * Two-row zigzag cipher of a C string?
 * even-index characters followed by odd-index characters
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
 * Encrypt the small letters of {s} in place with the affine cipher x -> ({A} * x + {B}) mod 26, where a is 0.
 * Write a function to substitute for each small letter with number x (a = 0) the letter numbered ({A}x + {B}) mod 26, in place.
 * Write a function that goes through a text and maps lower-case letters affinely: multiply by {A}, add {B}, modulo 26, a being 0; others unchanged.
 * Write a function to encipher the letters a to z of a text with factor {A} and shift {B} modulo 26 (a counts 0); other characters stay.
 * Affine-encrypts the small letters of the string in place with multiplier {A} and offset {B}, numbering a as 0, modulo 26.
 * affine cipher a={A} b={B} on the lowercase letters of a string, mod 26, letters numbered from 0
 * letter index times {A} plus {B} mod 26, from a = 0, only for the small letters of a string, in place
 * How do I encode a-z in a text as 0-25 by {A}x+{B} modulo 26 and turn it back to letters, the rest unchanged?
 * s[i] = 'a' + ({A} * (s[i] - 'a') + {B}) % 26 for the small letters of a string
 * Encipher the lower case of a text with the affine key {A}, {B} and letters from 0, modulo 26, in place
 * affine encryption in c, E(x) = {A}x + {B} mod 26 with a as zero, only lowercase characters change
 * each small letter of the string is number from 0 (a), times {A} and add {B}, remainder by 26 is the new letter
 * Write a program to encipher the small letters of a text: multiply a letter's number (a is 0) by {A}, add {B}, modulo 26.
 * Python chr(97 + ({A} * (ord(c) - 97) + {B}) % 26) for c in 'a' to 'z', in place
 * Number small letters from 0, take {A} times it plus {B}, go round after 26, write that letter.
 * affine cipher E(x) = {A}x + {B} mod 26 on lowercase letters
 * How do I code an affine cipher with a = {A}, b = {B}, lowercase only?
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
 * Shift each small letter of {s} by its own index in the string, in place, going round after z: the first by 0, the next by 1.
 * Write a function to encipher a text with a progressive shift: the small letter at index i (from 0) moves i places on, cyclically.
 * Write a function that advances every lower-case letter of a string by its index from 0, wrapping from z to a; other characters stay.
 * Write a function to apply the Trithemius cipher to the small letters of a text: the one at index 0 stays, at index 1 moves one letter, and so on, modulo 26.
 * Rotates the lower-case letter at index i of the string forward by i, wrapping within the alphabet, in place.
 * progressive caesar on a string: "aaaa" becomes "abcd", small letters only, shift equal to index, wraps at z
 * shift each lowercase letter of a string by its index modulo 26; the index counts other characters too
 * How can I move each small letter of a string forward by its index (starting with zero) and restart at a after z?
 * s[i] = 'a' + (s[i] - 'a' + i) % 26 for the small letters of a string
 * Add the running-shift cipher for the lower-case letters of a string, each shifted by its own index, wrapping after z
 * C trithemius encryption of a string in place, shift = zero-based index, only a-z
 * first letter of text stays, second goes one further, third two further, after z again a, only small ones
 * Write a function which shifts every small letter forward by its index in the text (from 0), round from z to a.
 * Python enumerate: chr(97 + (ord(c) - 97 + i) % 26) for lowercase c at index i, in place
 * Move the letter at place 0 by none, at place 1 by one, at place 2 by two, and so on.
 * Trithemius cipher on lowercase letters; other symbols count as positions but stay
 * Caesar cipher with the position as key in C?
 * shift each lowercase letter by its index
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
 * How do I do {OP:1} on a text, so that each character from {OP:2} moves {OP:3} places, starting over at the end of that range?
 * the self-inverse rotation by {OP:3} over {OP:2} known as {OP:1}, applied to a string in place
 * Add {OP:1} for strings, which rotates the characters {OP:2} by {OP:3} places
 * C {OP:1} implementation for char string, characters {OP:2} shifted {OP:3} with wraparound
 * make {OP:1} code of the text: signs from {OP:2} go {OP:3} further and then from the beginning again
 * Write a function to encode a text in place by {OP}: characters from {OP:2} move on by {OP:3} places, cyclically.
 * Python str.translate for {OP}, which rotates the characters {OP:2}, in place
 * Do {OP} on it: turn the characters {OP:2} half way round.
 * {OP} involution over the alphabet {OP:2}
 * How to apply {OP} to a C string (characters {OP:2})?
 * {OP} a string
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
 * Write the keys of a phone keypad for the letters of {s} to {out}: abc 2, def 3, ..., wxyz 9; all else is copied.
 * Write a function to translate letters of either case to the digits of a telephone keypad (abc 2 to wxyz 9), copying the rest.
 * Write a function that converts a vanity number such as "1-800-FLOWERS" to digits by the phone keypad, other characters unchanged.
 * Write a function to put the telephone keys corresponding to a word's letters, regardless of case, into a buffer; copy the rest.
 * Stores the string with each letter replaced by its digit on a telephone keypad; other characters are copied.
 * vanity phone number to digits, either case, non-letters copied
 * letters of a string to phone keypad digits, abc=2 up to wxyz=9, either case, anything else copied
 * Which digits do I dial for a phone number spelled in letters? Signs and digits stay.
 * map [a-zA-Z] of a string through the E.161 phone keypad layout, copy other bytes
 * Translate the letters of a text to phone keys, one digit for each letter, and copy the rest
 * convert text to phone keypad numbers in C, keep dashes and digits as they are
 * each letter of the text becomes the button number of old telephone, other signs stay same
 * Write a program which replaces letters, in either case, with the digits of the telephone keys that bear them; other characters stay.
 * Python str.translate from a-z to 22233344455566677778889999, both cases, to a buffer
 * Which phone keys do I press for this word? Keep what isn't a letter.
 * vanity number to E.161 keypad digits (abc 2 up to wxyz 9)
 * 1-800-FLOWERS to digits in C?
 * letters to phone keypad digits
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
 * Write a function that goes through a string and computes the product of its decimal digits, starting from 1.
 * Write a function to compute the digit product of mixed text; everything but 0 to 9 is ignored and no digit gives 1.
 * Returns the product of the digit characters of the string as a 64-bit integer, 1 without any.
 * multiply digits in a string as int64, ignore the rest, empty product 1
 * product of the digits in a string: "a2b3" gives 6, "abc" gives 1
 * What do I get if I multiply every digit in this text (1 if I find no digit)?
 * fold * over the digit values of a string, initial value one, 64-bit
 * Compute the 64-bit product of digits hidden in text, one by default
 * c multiply all numeric characters of a string, each digit on its own, result 1 for none
 * take all single digits of string and times them, no digits means 1
 * Write a function to multiply all digits found in a text, 1 if there are none.
 * Python math.prod(int(c) for c in s if c.isdigit())
 * Take all the figures out and times them together; none at all is 1.
 * product of the decimal digits of an alphanumeric string, empty product 1
 * How do I get the digit product of a C string?
 * product of the digits in a string
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
 * Add and subtract the digits in {s} by turns: the first digit counts plus, the second minus; other characters are skipped.
 * Write a function to compute the alternating sum of the digits in a text, the first with a plus, ignoring non-digits.
 * Write a function that adds the 1st, 3rd, 5th ... digit found in a string and subtracts the 2nd, 4th, 6th ....
 * Write a function to obtain the first digit of a text minus the second plus the third and so on, ignoring whatever is not a digit.
 * Returns the alternating sum of the digit characters in the string, beginning with plus; 0 if there are none.
 * digits with alternating signs, + - + -, from a string, non-digits ignored
 * digits of a string with alternating signs: "9a4b1" gives 9 - 4 + 1 = 6
 * What comes out if I take the digits of a text in turn plus, minus, plus, minus, ignoring the rest?
 * sum the digits found in a string, flipping the sign after each digit, starting positive
 * Compute the alternating digit sum of mixed text, leading sign plus
 * alternating sum of digits in char string in C, letters don't count, first digit positive
 * first digit of text plus, next digit minus, next again plus, letters between don't matter
 * Write a function which alternately adds and subtracts the digits of a text, beginning with plus and skipping other characters.
 * Python d = [int(c) for c in s if c.isdigit()]; sum(d[::2]) - sum(d[1::2])
 * First figure plus, next minus, next plus: what comes out?
 * alternating sum of the digits in s with leading positive sign
 * Alternating digit sum of a C string that has letters too?
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
 * Write a function to find the number of {OP} digits contained in mixed text.
 * Returns how many {OP} digit characters the string contains.
 * {OP} digits in a string, count only
 * number of chars in a string that are {OP} digits
 * How often is there an {OP} digit in my text?
 * for how many bytes of a C string does "is a digit and {OP}" hold
 * Count the {OP} digits in a text
 * c string number of {OP} digits, letters and signs not counted
 * only the digits which are {OP}, how many are in the text
 * Write a program that counts the {OP} digits of a text.
 * sum(c.isdigit() and int(c) is {OP}) in Python-like words
 * How many figures in it are {OP}?
 * number of decimal digit characters with {OP} value
 * Counting {OP} digits of a C string?
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
 * Write a function to determine how many digits the longest number written inside a text has, or zero without one.
 * Returns the length of the longest block of digits in the string, 0 without digits.
 * longest digit sequence in a string, length only, zero if none
 * length of the longest digit group in a string: "a12b3456" gives 4 and "ab" gives 0
 * How many digits has the longest number in my text? 0 if there aren't any.
 * maximal run length of [0-9] in a C string, 0 if unmatched
 * Measure the longest group of adjacent digits in a string, zero if it has no digits
 * find length of longest substring consisting only of digits in c string, none gives 0
 * digits side by side without break in the text, how many at most, no digit is 0
 * Write a function that determines the length of the longest series of consecutive digits in a text.
 * Python max(map(len, re.findall(r'\d+', s)), default=0)
 * How many figures stand in a row at most?
 * maximal length of a numeric substring
 * Length of the longest number inside a C string?
 * longest run of digits
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
 * Which value has the {OP} digit in {s}, 0 to 9? -1 if it contains none.
 * Write a function to return the {OP} digit of a text as a number from 0 to 9, or -1 without one.
 * Write a function that looks for the {OP} digit character of a string and returns its value; -1 stands for no digit.
 * Write a function to extract the {OP} digit from mixed text as a number, returning minus one when there are no digits.
 * Returns the value of the {OP} digit character of the string, -1 if there is none.
 * {OP} digit in a string as int, -1 if absent
 * get the {OP} digit from text as a number, minus one for none
 * What is the value of the {OP} digit in this text, read from left to right? -1 if there is no digit.
 * value of the {OP} byte of a string in '0'..'9', -1 if none
 * Look up the {OP} digit in a text and return its value, -1 when there is none
 * how to extract the {OP} digit of a char array in C as an int, return -1 if not found
 * the {OP} single digit of the text as number please, when no digit then -1
 * Write a function to find the value of the {OP} digit occurring in a text, or -1.
 * Python list of int(c) for digit characters; the {OP} one, or -1 if empty
 * What's the {OP} figure in the text? -1 if none.
 * numeric value of the {OP} decimal digit symbol, -1 in its absence
 * Get the {OP} digit of a C string as a number?
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
 * Which is the smallest digit in the string {s}? -1 if it has no digit.
 * Write a function to identify the least digit that appears in a text, or return -1 for a text without digits.
 * Write a function that examines all digit characters of a string and returns the smallest value, -1 when there is none.
 * Write a function to obtain the lowest of the digits contained in mixed text as a value from 0 to 9, or -1 if there are no digits.
 * Returns the minimum digit value in the string, -1 without digits.
 * min digit in a string, -1 if none
 * value of the lowest digit character in a string, minus one when it has no digits
 * What's the smallest single digit written in my text? -1 if there's none.
 * min reduction over the digits of a string, with -1 as the result when there is none
 * Find the smallest digit of a text as a number, -1 by default
 * find minimum digit in alphanumeric string c, return -1 if there are no digits
 * between all the digits in text give the lowest, if text has no digits give -1
 * Write a function that finds the minimum of the digits occurring in a text, or -1 if no digit occurs.
 * Python min((int(c) for c in s if c.isdigit()), default=-1)
 * Which figure in it is the lowest? None: -1.
 * least decimal digit value among the symbols of s, -1 for no digits
 * Lowest digit inside a C string?
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
 * Write a function to compute the average digit of mixed text, ignoring other characters, with 0.0 if no digit exists.
 * Returns the average of the digit values in the string, 0 without any digit.
 * average of digits in a string, double result, 0.0 if none
 * mean of the digits in a string: "a1b4" is 2.5, "ab" is 0
 * What is the average of all the digits hidden in my text? Zero if there's no digit.
 * sum of a string's digits divided by how many digits there are, in floating point, zero when there are none
 * Compute the mean digit of a text, zero for no digits
 * average of numeric chars in a C string as double (0 if the string has no digits)
 * all digits of the text added and divided by how many they are, no digits 0
 * Write a program to compute the average of the digits that a text has, 0 without digits.
 * Python statistics.mean of [int(c) for c in s if c.isdigit()], 0 for an empty list
 * Add up the figures in it and divide by how many; none is 0.
 * arithmetic mean of the decimal digits in s, zero if undefined
 * What's the average digit of a C string?
 * average of the digits in a string, 0 if none
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
 * Write a function that leaves out every non-digit of a string and returns the number which the remaining digits spell; no digits give 0.
 * Write a function to read a 64-bit integer from a formatted number such as "(555) 12-34", skipping all but digits, 0 if there are none.
 * Returns the decimal number formed by all digit characters of the string in order, 0 without digits.
 * read the digits of a string as one number: "a1b2c3" to 123, no digits to 0
 * digits in a string joined to a 64-bit number, everything else ignored, 0 when there are none
 * How do I get 5551234 out of "555-1234"? Text without digits should give 0.
 * accumulate value * 10 + digit over the digit bytes of a string only, from zero, i64
 * Parse an integer from a string while skipping every non-digit, zero if there are no digits
 * extract only numbers from string and convert to one integer in C (no digits -> 0)
 * throw away letters and signs of text, the digits that stay together are the number, when nothing is left 0
 * Write a function to gather all digits of a text into one whole number, ignoring everything between them; 0 without digits.
 * JavaScript Number(s.replace(/\D/g, ''))
 * Read just the figures as one number: "a1b23" is 123.
 * integer obtained from the digit subsequence of s
 * How can I turn "+49 (30) 12" into 493012 in C?
 * number made of all digits in a string
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
 * Which whole number stands at the end of {s}, as in "photo17"? -1 if the last character is no digit.
 * Write a function to read the number formed by the trailing digits of a name, or -1 if it does not end in a digit.
 * Write a function that extracts the numeric ending of a string as a 64-bit integer; -1 stands for no digits at the end.
 * Write a function to compute the value of the longest suffix made up of digits, returning minus one when that suffix is empty.
 * Returns the number at the very end of the string, -1 if the last character is not a digit.
 * trailing number of a string like "file42" -> 42, no number -1
 * numeric suffix of a string as int64, minus one if there's none
 * Which number does this file name end with? -1 if the last character isn't a digit.
 * parse the longest [0-9]+ suffix of a string as i64, -1 when empty
 * Read the counter at the end of a name such as "image12", or -1 if there is none
 * how to get the integer at end of string in C (return -1 if last char not digit)
 * name and then number behind it, give that number, if behind is no number -1
 * Write a function which extracts the number formed by the digits at the very end of a text, -1 if it ends otherwise.
 * Python int(re.search(r'\d+\Z', s)[0]), -1 for no match
 * What number stands at the end, like 12 in "file12"? -1 if there is none.
 * value of the maximal digit suffix, -1 when the last symbol is no digit
 * How to get the 7 out of "Chapter 7" in C?
 * number at the end of a string, or -1
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
 * Raise every digit of {s} by {K}, in place, going on at 0 after 9; all other characters stay.
 * Write a function to advance each digit of a text by {K} modulo 10 and leave the other characters alone, in place.
 * Write a function that goes through a string and adds {K} to its digits one by one without carry, 0 following 9.
 * Write a function to disguise the numbers in a text: each digit becomes itself plus {K}, modulo 10, within the same buffer.
 * Adds {K} to each digit character of the string modulo 10 in place.
 * digit caesar cipher with shift {K}, wraps at 9, letters unchanged, in place
 * digits + {K} mod 10 inside a string, no carry to the neighbour
 * How can I turn each digit in the text into the one {K} further, with 0 after 9, in place?
 * s[i] = '0' + (s[i] - '0' + {K}) % 10 for the digit bytes of a string
 * Rotate the digits of a string by {K}, cyclically from 9 to 0, in place
 * c add {K} to every digit in a char string separately, after 9 comes 0
 * every digit of the text goes {K} up, when over 9 begins at 0 again, letters stay
 * Write a program which adds {K} to each digit of a text, 9 wrapping to 0, in place.
 * Python str.translate with digits (d + {K}) % 10
 * Make every figure {K} higher, going on from 0 after 9.
 * shift digits by {K} modulo 10, other symbols fixed
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
 * Replace each digit of {s} by its difference to 9, in place; other characters stay.
 * Write a function to build the nines' complement of the digits in a text in place, so that each digit is subtracted from 9.
 * Write a function that writes 9 for 0, 8 for 1, and so on up to 0 for 9 in a string, all else unchanged.
 * Write a function to mirror the digits of a string within 0 to 9 (0 and 9, 1 and 8, ... exchanged) in the same buffer.
 * Replaces every digit character of the string by its difference to 9, in place.
 * nine's complement of the digits in a string, in place
 * atbash for the digits in a string: 0<->9, 1<->8, 2<->7, 3<->6, 4<->5
 * How do I flip each digit of my text to 9 minus itself in place and keep the rest?
 * s[i] = '0' + '9' - s[i] for the digit bytes of a string
 * Complement each digit of a string to nine, in place
 * nines complement of decimal number stored as char array in c, non-digits ignored
 * each digit of the text becomes what is missing to nine, other signs same
 * Write a function to subtract each digit of a text from 9 in place.
 * JavaScript s.replace(/\d/g, d => 9 - d) on the buffer
 * Turn 0 into 9, 1 into 8, 2 into 7 and so forth.
 * digit-wise nines' complement of a numeral string
 * How to get 9's complement of the digits in a C string?
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
 * How many characters stand after the {OP} dot in {s}? 0 if it has no dot.
 * Write a function to find the number of characters behind the {OP} full stop of a text, or 0 without a stop.
 * Write a function that returns how many characters follow the {OP} '.' of a string; no dot gives 0.
 * Write a function to find the length of what comes after the {OP} decimal point in a number given as text, zero for whole numbers.
 * Returns the number of characters following the {OP} dot of the string, 0 if there is none.
 * decimal places of a number given as text, counted behind the {OP} dot, none means 0
 * length of the part of a string after its {OP} '.', 0 if there is no dot
 * How many characters of my text come behind the {OP} dot? Zero without a dot.
 * strlen of what follows the {OP} '.' byte in a string, 0 if missing
 * Count the characters of a text past its {OP} period, zero if there is no period
 * C number of decimals in a numeric string, taking the {OP} dot, 0 if no dot exists
 * after {OP} point of the text how many signs are there still, no point then 0
 * Write a function to count how many characters follow the {OP} dot of a text, 0 without a dot.
 * Python: len of what is behind the {OP} '.', else 0
 * How many places after the {OP} point?
 * number of fractional positions, i.e. length of the suffix beyond the {OP} period, 0 if absent
 * Number of decimals in a C string (after its {OP} dot)?
 * number of characters after the {OP} dot
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
 * If {s} contains a dot, cut the zeros off its end, and then the dot if it is last, in place: "2.500" becomes "2.5", "3.0" "3".
 * Write a function to remove superfluous zeros at the end of a decimal text, and then a dot left over, in place; text without a dot stays.
 * Write a function that tidies decimal text in place, "1.20" to "1.2" and "4.00" to "4"; a text without a dot is left unaltered.
 * Write a function to strip the trailing zeros of a string only if a '.' occurs somewhere, and then also a dot left at the end.
 * Removes trailing zeros, and after them a trailing dot, from a string that has a dot, in place.
 * trailing zeros off a decimal number string in place, dot too if nothing follows; "100" stays
 * shorten decimal text in place: drop the final zeros and then a bare point, if it has a point at all
 * How do I print 2.50 as 2.5 and 3.00 as 3 when I already have the text? Numbers without a dot stay.
 * %g-like cleanup of a fixed-point string in place, untouched when there is no '.'
 * Trim the useless zeros at the end of a decimal text, and the dot if nothing follows it; text without a dot stays
 * remove trailing zeros from decimal string in C in place, whole numbers unchanged
 * zeros on the end behind point take away and the point also when it's last, if text has no point do nothing
 * Write a program that removes superfluous zeros at the end of a decimal text and a dot left last; texts without a dot stay.
 * Python s.rstrip('0').rstrip('.') (one dot at most) if '.' in s, in place
 * Make 2.50 into 2.5 and 3.00 into 3, but leave 100 alone.
 * canonical decimal literal: insignificant trailing fractional zeros and bare point dropped
 * How to strip trailing zeros after the decimal point in a C string?
 * remove trailing zeros after the decimal point
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
 * Multiply each digit of {s} by its position, counted from 1 over all characters, and return the sum of the products.
 * Write a function to compute the position-weighted digit sum of a text; the first character of any kind has weight 1.
 * Write a function that sums (index + 1) * digit over the digit characters of a string; other characters add nothing.
 * Write a function to compute a weighted checksum in which a digit at the k-th place of the text (k from 1) contributes k times its value.
 * Returns the sum over all digits in the string of the digit times its position, counted from 1 and including other characters.
 * weighted digit sum of a string, weight = position from 1, non-digits contribute 0 but take a place
 * each digit in a string times its 1-based position, summed: "2a3" gives 1*2 + 3*3 = 11
 * How do I add up the digits of a text where the one in place k counts k times (from 1, and letters take places too)?
 * sum((i + 1) * (s[i] - '0')) over the digit bytes of a string
 * Compute a checksum of the digits in a text, weighted by their position from 1; other characters count as places
 * string checksum in C: each digit times its position starting with 1, letters skipped but still positions
 * digit on place one times 1, on place two times 2 and so on, sum all; letters of the text also take place
 * Write a function that adds each digit of a text multiplied by its position, positions counted from 1 over all characters.
 * Python sum(i * int(c) for i, c in enumerate(s, 1) if c.isdigit())
 * Times each figure by its place (first place is 1) and add up; letters add nothing but take a place.
 * position-weighted checksum of the digits of s (one-based string index)
 * Digit sum with weights 1, 2, 3, ... by position in a C string?
 * sum of digits times their 1-based positions
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
 * Copy {s} to {out} with its {OP:1} moved behind all the other characters; both groups keep their order.
 * Write a function to rearrange a text in a buffer so that the {OP:1} come last, with the order otherwise preserved.
 * Write a function that copies everything except the {OP:1} of a string first and then the {OP:1}, keeping both groups in order.
 * Write a function to partition a string into a buffer: {OP:1} at the end, all remaining characters in front, each part in original order.
 * Stores the characters of the string other than {OP:1} and then the {OP:1}, in their original order.
 * {OP:1} to the back of a string, all else in front, order kept, into another buffer
 * stable partition of a text into out, with the {OP:1} last
 * How can I copy my text with all {OP:1} pushed to the end and the order left as it is?
 * two passes over a string into a buffer: first everything but the {OP:1}, then the {OP:1}
 * Copy a string with its {OP:1} moved to the end, keeping the order otherwise
 * c copy a string with all its {OP:1} moved to the end without changing the order
 * {OP:1} of the text should go at the back, others to front, both keep their order, in new buffer
 * Write a function to copy a text with all {OP} put behind the rest, order kept otherwise.
 * Python sorted with key "is one of the {OP}" (stable), to a buffer
 * Shove the {OP} to the back, leave the others as they come.
 * stable partition of s with {OP} last, in out
 * How to push {OP} to the end of a C string?
 * move all {OP} to the end
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
 * Write a function to toggle a binary string: every '0' becomes '1' and every '1' becomes '0', within the buffer.
 * Write a function that toggles the bits of a binary number given as text in place and leaves other characters unchanged.
 * Write a function to build the ones' complement of a bit string by swapping its zeros and ones in place.
 * Flips each '0' and '1' of the string in place.
 * invert the bits of a binary text in place, 0 to 1 and 1 to 0, other chars untouched
 * ones' complement of a string like "1010", in place
 * How do I turn all zeros to ones and all ones to zeros in a text, in place?
 * s[i] ^= 1 for the bytes '0' and '1' of a string
 * Flip the binary digits in a text in place: 0 becomes 1, 1 becomes 0
 * c invert a binary string in place ("0110" to "1001")
 * in the text where 0 is write 1 and where 1 is write 0, rest leave
 * Write a function which exchanges the digits 0 and 1 for one another all through a text.
 * Python s.translate(str.maketrans('01', '10')) in place
 * Make each 0 a 1 and each 1 a 0.
 * one's complement of a binary numeral string in situ
 * How to flip the bits of a binary C string?
 * swap 0 and 1 in a string
 *
 * @name invert_bits_text flip_binary_text
 * @string s
 */
void invert_bits_text(char *s) {
    for (; *s != 0; s++)
        if (*s == '0' || *s == '1') *s ^= 1;
}

/**
 * Add one to the binary text {s}, in place: ones at its end become zeros, and the character before them, if any, a one.
 * Write a function to increment a binary string within its width: turn trailing '1's to '0' and the character before them to '1'.
 * Write a function that advances a binary counter held as text by one in place, starting at its end; all ones become all zeros.
 * Write a function to replace the ones at the end of a string by zeros and the character in front of them, if any, by a one, in place.
 * Increments a binary counter held as text, wrapping around from all ones to all zeros.
 * binary string plus one, in place, overflow drops out, "0111" to "1000"
 * ripple-carry increment of a bit string in place without growing it, all ones wrapping to zeros
 * How do I count up in binary when the counter is a text with a fixed number of digits and "11" goes to "00"?
 * increment a binary string modulo 2^length in place, least significant digit last
 * Step a binary counter held as text forward by one in place, with a fixed number of digits, all ones becoming zeros
 * c increment binary number in char array, same width, last carry is lost
 * binary text goes one up, ones at the end become 0 and before them comes 1, all 1 becomes all 0
 * Write a program to add one to a binary number given as text, in place, with 111 becoming 000.
 * Python format((int(s, 2) + 1) % 2 ** len(s), 'b').zfill(len(s)), in the same buffer
 * Count on by one in zeros and ones without getting longer.
 * successor modulo 2^n of an n-bit numeral string
 * How can I increment a binary string in C with overflow to zeros?
 * add 1 to a binary string, wrapping around
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
 * Combine the bit strings {a} and {b} with {OP:1} to {out}, from the left up to the end of the shorter; only '1' counts as set.
 * Write a function to apply bitwise {OP:1} to two binary texts character by character into a buffer until the shorter one ends.
 * Write a function that outputs '1' where {OP:2} of the corresponding characters of two strings is '1', else '0', over the shorter length.
 * Write a function to compute the {OP:1} of two strings of zeros and ones into a buffer, left-aligned, the rest of the longer one ignored.
 * Stores the bitwise {OP:1} of two binary strings in a third, as long as the shorter one.
 * {OP:1} of two binary strings, position by position from the left, as long as the shorter one, into out
 * out[i] = '1' if {OP:2} of first[i] and second[i] is '1', otherwise '0', up to the end of the shorter string
 * How do I {OP:1} two bit patterns that I have as texts, into a third text, cutting at the shorter one?
 * lane-wise {OP:1} on the '0'/'1' characters of two strings, output truncated to the shorter length
 * Bitwise {OP:1} of two textual bit masks into a buffer, aligned at the left, minimum of both lengths
 * c {OP:1} of strings like "1100" and "1010" into a third, stop at the end of the shorter string
 * both texts have 0 and 1, put 1 in the result where {OP:2} has 1, otherwise 0, until one is over
 * Write a function to combine two binary texts digit by digit with {OP} up to the shorter length (a 1 where {OP:2} is 1).
 * Python zip of both strings, '1' if {OP:2} is '1' ({OP}), else '0', to a buffer
 * Put 1 where {OP:2} of the two has a 1 ({OP}), else 0, until one ends.
 * bitwise {OP} of two bit strings (1 iff {OP:2} is 1), truncated to the shorter
 * How to {OP} two strings of zeros and ones in C (1 when {OP:2} is 1)?
 * {OP} of two binary strings
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
 * Which number is the two's complement binary text {s}? Its first bit is the sign; '1' is set, any other character clear.
 * Write a function to compute the signed two's complement integer from a given bit string, as wide as the text; "" gives 0.
 * Write a function that evaluates a binary number given as text whose leading bit has negative weight, into 64 bits.
 * Write a function to get the signed value of a binary string: "101" is -3, "011" is 3 and an empty one 0.
 * Returns the two's complement value of the string of bits, its first bit having negative weight.
 * signed binary string to int64, msb first, two's complement of its own length
 * two's complement text of any width to a number: "1111" to -1, "1000" to -8, "0111" to 7
 * What number is a text like "1101" if its first bit is the sign in two's complement?
 * value of a binary string whose first bit is the sign: start with -1 or 0, then v = 2v + bit for every character
 * Parse the two's complement number in a binary text of any width
 * convert two's complement binary string to signed integer in C
 * first digit 1 means negative in two complement, give number of this binary text as 64 bit
 * Write a function to compute the value of a two's-complement binary numeral given as text, its first digit being the sign.
 * Python int(s, 2) - (s[:1] == '1') * 2 ** len(s)
 * Which number are these bits, when a 1 in front means below zero?
 * two's complement interpretation of a bit string of arbitrary width
 * How do I parse "1101" as -3 in C?
 * value of a two's complement binary string
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
 * Write the number {x} with its sign to {out}: a plus for positive ones, a minus for negative ones, and zero as "0".
 * Write a function to format an integer with an explicit plus or minus, zero being written without a sign.
 * Write a function that prints a change such as "+5", "-3" or "0" into a buffer.
 * Write a function to write a signed number as text, prefixing positive values with '+', while 0 has no sign.
 * Formats the integer in decimal with a leading + or -, but zero without a sign, into the buffer.
 * int to text with + or - in front, 0 without, into a buffer
 * format an int like "%+d" into a buffer, except that 0 has no sign
 * How do I write a score difference to a text as +2, -1 or 0?
 * decimal text of an int with its sign, plus included, and zero bare
 * Display a change as text: a plus for positive numbers, a minus for negative ones, zero without a sign
 * c number to string with explicit plus sign for positive values, nothing before zero
 * number to text in the buffer, when bigger than 0 put +, when smaller put -, nothing when 0
 * Write a program to convert an integer to a text that has a plus or minus in front, none for 0.
 * Python format(x, '+d'), but '0' for zero, to a buffer
 * Write the number with + or -, plain 0 for nothing.
 * explicit-sign decimal representation, zero unsigned
 * How to write an int as "+5" in C (zero just "0")?
 * integer to string with explicit sign
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
 * Write {x} the way accountants do to {out}: negative numbers without a minus but in parentheses, as in "(42)".
 * Write a function to format an integer so that a negative amount appears in parentheses instead of with a minus sign.
 * Write a function that writes numbers such as -42 as "(42)" and 42 as "42" into a buffer.
 * Write a function to render a ledger entry as text: plain digits for zero and above, digits in round brackets without a minus below zero.
 * Formats the integer in accounting notation, negatives in round brackets.
 * accounting format of an integer into a buffer: -7 to "(7)", 7 to "7"
 * integer to text, negative numbers in parentheses without the minus, otherwise just the decimal digits
 * How do I print losses in parentheses like in a balance sheet, and the rest normally, to a text?
 * decimal text of |x|, enclosed in parentheses if x < 0
 * Show an integer amount as text, in parentheses instead of with a minus when it is negative
 * c format negative integers with parentheses rather than a minus sign
 * number to text, when it is below zero write it between ( and ) without minus, else normal
 * Write a function that converts an integer to a text, negative ones in parentheses in place of the minus.
 * Excel number format 0;(0) to a string
 * Write money owed as (50), money had as 50.
 * bookkeeping notation of a signed amount: brackets for debits
 * How do I format negative numbers with parentheses in C?
 * integer to string, negative in parentheses
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
 * Write {first} and {second} to {out} as a {OP:1} in the form {OP:2}.
 * Write a function to format two integers as a {OP:1}: {OP:2}, in the order of the parameters.
 * Write a function that writes the {OP:1} {OP:2} of two whole numbers, in their order, into a buffer.
 * Write a function to render a first and a second number as text in the form {OP:2}, a {OP:1}.
 * Formats two integers, in their order, as a {OP:1} {OP:2}.
 * first and second int to a {OP:1} string {OP:2}
 * {OP:1} text {OP:2} from two numbers, negatives with a minus
 * How do I print a {OP:1} from two ints in the form {OP:2}, with minus signs if negative?
 * decimal rendering of a {OP:1}, layout {OP:2}, no spaces added beyond that
 * Turn two integers, in order, into the text of a {OP:1} like {OP:2}
 * c build a {OP:1} string {OP:2} out of two integers, order kept
 * from two whole numbers make text as {OP:1}, it looks {OP:2}
 * Write a function to put two numbers into a text as a {OP}, in the form {OP:2}, no blanks.
 * write two ints to a buffer in the form {OP:2}, a {OP}
 * Write both numbers like {OP:2}, as a {OP}.
 * textual notation {OP:2} of a {OP} with integer components
 * How to format two ints as {OP:2} ({OP}) in C?
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
 * Write a function to output one stroke per unit to a buffer, the 5th, 10th, 15th ... being '/' and all others '|'.
 * Formats a count as tally marks: a / for every fifth, a | for each of the rest.
 * write n as tally marks to out, so 7 is "||||/||"
 * strokes of a tally sheet for a count, into a buffer: a bar each, every 5th a slash
 * How can I write a score like on a beer mat, with | for each point but / for each fifth?
 * unary rendering of n as text with '/' at multiples of five (counting from 1), '|' elsewhere
 * Draw a number as tally marks into a buffer, every fifth one a slash and the others vertical bars
 * c print n as tally string: | for one, fifth mark is /
 * for each count write one line |, but number five, ten and so on are /
 * Write a program that writes a number as tally strokes: '|' for each, but '/' for each fifth.
 * Python ('||||/' * n)[:n] to a buffer
 * Make strokes like on a beer mat, every fifth one slanted.
 * unary tally notation in fives ('|' with '/' closing each group)
 * How to make tally marks from an int in C?
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
 * Write a rating of {n} out of {K} to {out}: {n} stars and then minus signs, {K} characters in all.
 * Write a function to illustrate a score from 0 to {K} as that many '*' followed by '-' up to {K} characters.
 * Write a function that renders a review rating in a buffer: a star per point, and a '-' per point missing to {K}.
 * Write a function to output {K} characters of which the first ones, as many as specified, are stars and the others '-'.
 * Formats a rating of up to {K} points as stars followed by minus signs, {K} wide.
 * rating bar with {K} places as text: * for each point earned and - for the rest
 * star rating text, maximum {K}, padded with minus signs to {K} characters
 * How do I show points out of {K} as asterisks, with a - for every point that is lacking?
 * out[i] = i < n ? '*' : '-' for i from 0 to {K} - 1, then NUL
 * Render a rating as text of {K} characters, stars for the points and then minus signs
 * c string with n asterisks and the rest '-' up to length {K}
 * make text of {K} signs, so many * as the points and after it only -
 * Write a function which shows a score as a bar of {K} characters: stars for the score, dashes for what is missing.
 * Python '*' * n + '-' * ({K} - n) in a buffer
 * n stars out of {K}, the others are dashes.
 * star rating string of fixed width {K}, '*' filled, '-' empty
 * How can I make a {K}-star rating string like ***-- in C?
 * n stars followed by dashes up to {K} characters
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
 * Write the whole number {x} right-aligned to {out}, with spaces in front up to {width} characters; longer ones stay whole.
 * Write a function to format an integer flush right in a column of a given width, padded with blanks and never cut.
 * Write a function that outputs a number's decimal text preceded by as many spaces as it takes to reach a width.
 * Write a function to justify an integer on the right: left padding with spaces to the given minimum width.
 * Formats the integer right-justified in a field of the given minimum width.
 * int to text padded on the left with spaces to at least a width
 * printf("%*d") into a buffer by hand: number, width, buffer
 * How do I line up a number at its right edge in a text column of a width, blanks before it?
 * decimal rendering of an integer with space fill on the left to a minimum width
 * Right-align an integer within a text column of given width, longer numbers uncut
 * c convert integer to string with leading spaces so that it has at least width characters
 * number must stand at the right side of text with so many places, before it only spaces
 * Write a function to convert an integer to a text of a minimum width, blanks in front.
 * Python str(x).rjust(width) to a buffer
 * Write the number as far right as the width allows.
 * %*d formatting with variable field width, arguments value then width
 * How to right-justify an int in a char buffer?
 * integer to string padded with spaces on the left
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
 * Write a duration of {n} minutes in hours and minutes to {out}, as in "2h 5m"; without full hours just "45m".
 * Write a function to format minutes as text like "2h 5m", leaving the hours out when they are zero.
 * Write a function that writes minutes as text: hours with h, a space, remaining minutes with m, hours omitted below 60, like "1h 5m".
 * Write a function to write minutes as "1h 30m" for 90 and "20m" for 20; the minutes appear always, the hours only from one up.
 * Formats a number of minutes as hours and minutes like "2h 5m", without the hours if they are zero.
 * minutes to "Xh Ym" text, just "Ym" when under an hour
 * format a film's runtime in minutes: 125 -> "2h 5m", 60 -> "1h 0m", 45 -> "45m"
 * How do I write 135 minutes as the text 2h 15m, and 40 simply as 40m?
 * render minutes as n / 60 'h', a space, n % 60 'm', the hour part only if nonzero
 * Show a runtime in minutes as hours and minutes like "1h 40m", under an hour only the minutes like "35m"
 * c convert minutes to string like 3h 20m (no hours part when less than 60)
 * minutes make into hours and minutes text like 2h 5m, if hours zero don't write them
 * Write a program that turns minutes (under 100 hours) into "2h 5m", leaving out the hours if there are none.
 * Python h, m = divmod(n, 60); f-string with hours only if nonzero, like "1h 0m" or "45m", to a buffer
 * Write 125 minutes as 2h 5m and 50 minutes as 50m.
 * humanised duration, unpadded hours and minutes, zero hours omitted
 * Minutes as "3h 7m" in C, just "7m" under an hour?
 * minutes to "2h 5m" or "5m"
 *
 * @name format_duration write_runtime
 * @range n 0 5999
 * @array out 16
 * @range out 120 120
 */
void format_duration(int32_t n, char *out) {
    int32_t hours = n / 60, minutes = n % 60;
    if (hours >= 10) *out++ = '0' + hours / 10;
    if (hours > 0) {
        *out++ = '0' + hours % 10;
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
 * Write a function to spell the digits of a text one by one as words, small letters, separated by single spaces, ignoring non-digits.
 * Write a function that reads a telephone number out as text: each digit becomes zero to nine, one blank in between, everything else omitted.
 * Write a function to translate the digit characters of a text to the words zero, one, ..., nine in a buffer, joined by a space; skip others.
 * Spells out the digits of the string as space-separated English words, skipping other characters.
 * digits of a string as words with spaces between, "1-0" to "one zero", other characters dropped
 * spell a string digit by digit in English, lower case, one space between words, non-digits dropped
 * How do I turn digits like 305, given as text, into "three zero five", skipping anything else?
 * map each [0-9] of a string to its English word and join with ' ', ignore the remaining bytes
 * Spell the digits of a text as English words separated by spaces for a voice prompt, skipping anything else
 * c convert each digit of a string to its word with spaces between, other characters left out
 * every digit of the text write as english word, between words one space, letters don't write
 * Write a function that writes each digit of a text as an English word, with blanks between, skipping other characters.
 * Python ' '.join(names[int(c)] for c in s if c.isdigit()), names from 'zero' to 'nine', to a buffer
 * Read the figures aloud: "4a2" is "four two".
 * digit-by-digit verbalisation of a numeral string (zero ... nine)
 * How to turn a phone number into words, digit by digit, in C?
 * digits of a string in words
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
 * Write the Morse code of the digit {c} to {out}, five dots and dashes; the empty text if {c} is no digit.
 * Write a function to write the Morse signs for a digit character to a buffer: '.' and '-', five in a row, or an empty string otherwise.
 * Write a function that writes a digit character in Morse, five dots or minus signs; the text stays empty for anything else.
 * Write a function to render '0' to '9' as Morse text with full stops and minus signs, leaving the buffer empty for other characters.
 * Stores the Morse code of a digit as dots and minus signs, "" for anything that is no digit.
 * morse code for a digit char as text, '3' is "...--" and '7' is "--...", non-digit empty
 * digit char to Morse dits and dahs written as . and -, otherwise ""
 * How is this digit sent in Morse? Give me dots and minus signs, or an empty text if it is no digit.
 * five-symbol Morse numeral of a digit character into a buffer, with . and -, empty on a non-digit byte
 * Encode a single digit character in Morse as . and -, other input gives empty text
 * c function digit char to morse string ('5' -> "....."), empty string in the buffer for no digit
 * when the sign is a digit, write its morse with . and - to the text, when not digit write nothing
 * Write a function to produce the Morse code of a digit character with '.' and '-', "" for others.
 * Python dict.get(c, '') from '0'..'9' to '-----', '.----', ... '----.', to a buffer
 * How is this figure sent in Morse? Nothing if it isn't a figure.
 * international Morse representation of a decimal digit
 * Digit to Morse code in C?
 * morse code of a digit
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
 * Write the NATO spelling word of the letter {c} to {out}, such as "Alfa" for a or A; empty if {c} is no letter.
 * Write a function to write the NATO phonetic alphabet's word for a letter of either case, or an empty string for a non-letter.
 * Write a function that writes the radio spelling of a letter (Alfa, Bravo, Charlie, ...), case ignored; other characters give "".
 * Write a function to translate a letter to its NATO code word in a buffer, or the empty text for anything else.
 * Stores the NATO phonetic word for the letter, in either case, "" if it is no letter.
 * nato alphabet word of a letter, 'k' -> "Kilo", non-letters empty
 * letter to Alfa/Bravo/Charlie word, case-insensitive, "" for a non-letter
 * How do I spell this letter on the radio, the NATO way? An empty text for other signs.
 * table lookup of the NATO code word of a letter, either case, empty output otherwise
 * Translate a letter to its NATO alphabet word, empty text if it is not a letter
 * c char to NATO phonetic alphabet string (upper or lower case), empty if not a letter
 * for letter give the radio word like Tango for t, big or small same, not letter then empty
 * Write a program to find the NATO alphabet word for a letter in either case, "" for other characters.
 * Python dict lookup: 'a' or 'A' to 'Alfa', 'j' to 'Juliett', 'x' to 'X-ray', '' otherwise, to a buffer
 * What does a pilot say for this letter (Alfa, Bravo, Charlie)?
 * ICAO spelling alphabet code word of a letter, with capital initial
 * How do I spell a letter on the radio in C (Alfa, Juliett, X-ray)?
 * NATO phonetic word of a letter
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
 * Write a function to overwrite a numbered occurrence (first = 1) of one character in a string by another; too few occurrences change nothing.
 * Write a function that puts the second character in place of the n-th appearance of the first one in a string, n from 1, all others unchanged.
 * Write a function to do what a spreadsheet's SUBSTITUTE does with an instance number (from 1), for single characters, in place.
 * Replaces one numbered occurrence (the first is 1) of the first character in the string by the second in place.
 * substitute the nth match only in a string, n is one-based, old char then new char as arguments
 * replace nth occurrence (from 1) of a char in a string by another char, unchanged if it occurs less often
 * How can I change just the third such letter of a text to another one, third being a parameter counted from one?
 * replace the n-th occurrence, one-based, of a character in a string by a second character; no-op if it occurs less often
 * Replace one numbered occurrence (1 = first) of a character in a string by another character
 * C: replace in a string only the n-th appearance of char a with char b in place, counting starts at 1
 * the letter is there many times in the text, only number n (from 1) of it becomes other letter
 * Write a function which changes just occurrence number n (from 1) of a character to another one in a text.
 * sed s/c/d/n for single characters in a buffer: arguments text, old, new, n
 * Swap only the n-th such letter for the new one.
 * substitute d for the n-th occurrence of c in situ, no-op if fewer
 * How to replace the 2nd or 3rd occurrence of a char in a C string?
 * replace the nth occurrence of a character
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
 * Write a function to remove every occurrence of a character but its first one from a string, closing the gaps in the buffer.
 * Write a function that keeps only the leftmost instance of a given character in a string and deletes the later ones.
 * Write a function to drop the second and any further appearance of one character from a string, in place; others are untouched.
 * Deletes all but the first occurrence of the given character from the string in place.
 * remove duplicates of one given char only from a string, keep its first
 * only one decimal point allowed: drop repeated ones after the first from a string (the character is a parameter)
 * How do I delete each further copy of a letter from a text and leave the first where it is?
 * in-place filter of a string: s[i] stays unless it equals c and c was seen before
 * Allow a given character at most once in a string: keep the earliest, delete the others
 * C remove repeated occurrences of a specific character from a string but keep first one
 * this sign may be one time only in the text, first stays, all next of it delete
 * Write a function that deletes all occurrences of a character but the earliest from a text.
 * Python h, m, t = s.partition(c); h + m + t.replace(c, '') in the buffer
 * Leave that letter once, where it first comes, and drop it further on.
 * remove every non-initial occurrence of c in situ
 * How can I keep only the first dot in a C string (any char)?
 * remove all but the first occurrence of a character
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
 * Write a function that collapses adjacent copies of one supplied character in a string within the buffer, other characters untouched.
 * Write a function to drop each character of a string that equals both a given one and the character before it, working in place.
 * Squeezes runs of the given character in the string to length one in place.
 * collapse consecutive occurrences of one given char in a string, in place
 * tr -s for a single character on a C string
 * How do I turn several of the same given letter in a row into just one in my text, but not for other letters?
 * in-place compression of the runs of one byte value in a string to a single byte
 * Squeeze a chosen character in a string, so that it never stands twice in a row; others untouched
 * C replace multiple consecutive chars c in a string by one, other doubled letters stay
 * when this sign comes many times side by side in the text make it one, but other signs leave
 * Write a program which shortens each row of repeated copies of a given character to a single one.
 * Unix tr -s with one character, in place
 * Where this letter stands several times in a row, keep just one.
 * collapse runs of symbol c in a buffer
 * How do I reduce repeated slashes (or any char) to one in C?
 * squeeze runs of a given character
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
 * Write a function to keep just the part of a text that precedes its first {OP}, in place, or everything if there is none.
 * Write a function that cuts a string off where the first {OP} appears, removing that character as well; otherwise unchanged.
 * Write a function to keep the characters of a string up to but excluding the first {OP} in the same buffer, all if absent.
 * Truncates the string before its first {OP} in place, if it has one.
 * keep the start of a string while its characters are not a {OP}, in place
 * end the text right before the first {OP}, no change if missing
 * How do I throw away the first {OP} of a text and all that follows it?
 * store NUL over the first {OP} byte of a string, nothing if absent
 * Drop the text from the first {OP} onwards
 * C cut string at first {OP} (excluded), leave as is when there is no such char
 * read text until comes a {OP}, this and rest delete
 * Write a function to cut off a text at its first {OP}, which goes as well.
 * Python re.split by {OP} with maxsplit=1, element [0], in the buffer
 * Keep just what comes before the first {OP}.
 * truncate in situ at the leftmost {OP}
 * How to end a C string at the first {OP}?
 * cut the string at the first {OP}
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
 * Write a function to discard {OP} from the beginning of a string only, in place; later ones stay.
 * Deletes the leading {OP} from the string in place.
 * drop the {OP} that a string begins with, in place
 * lstrip for the {OP} of a string, in place, later ones untouched
 * How do I get rid of {OP} in front of a text but not inside it?
 * shift what follows the initial run of {OP} in a string to index 0
 * Strip the {OP} from the start of a string in place
 * C remove {OP} only at the beginning of a string
 * in front of the text are {OP}, take them away, others stay
 * Write a function which removes all {OP} at the start of a text in place.
 * Python lstrip of {OP} on a buffer
 * Take the {OP} off the front.
 * delete the maximal prefix of {OP} in situ
 * How to skip {OP} in front of a C string and move the rest up?
 * strip leading {OP}
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
 * Strip the character {c} from both ends of {s}, in place, however often it stands there; inside it stays.
 * Write a function to trim a given character off the beginning and the end of a string, all repetitions, in place.
 * Write a function that removes every leading and trailing copy of a given character from a string and keeps inner ones.
 * Write a function to remove a given character from a string as long as it is the first or the last one, in place.
 * Trims all leading and trailing occurrences of the given character from the string in place.
 * Python's strip(c) for one character on a C string, in place
 * trim a given char instead of spaces on both sides of a string
 * How do I strip repeated dashes, or whatever sign I pass, from the two ends of a text in place?
 * two-sided trim of one byte value from a string in place, interior untouched
 * Trim a chosen character at both ends of a string, however often it is there
 * C remove leading and trailing chars equal to c from string
 * on the left and right side of the text take this sign away as often as it comes, in the middle leave
 * Write a program that strips a given character from both ends of a text.
 * Python s.strip(c), one character, in place
 * Take this letter off the front and off the back, as often as it is there.
 * two-sided trim of symbol c in a buffer
 * How do I trim any char on both sides of a C string?
 * strip a character from both ends
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
 * Write a function to leave out each {K}th character of a text, where the first has number 1, and copy the others to a buffer.
 * Write a function that drops the characters whose position, counted from 1, is a multiple of {K}, writing the rest of the string to a buffer.
 * Write a function to thin out a string into a buffer: every character at a one-based position divisible by {K} is dropped from the copy.
 * Copies the string except the characters whose position, counted from one, is a multiple of {K}.
 * drop every {K}th char from a string (positions from one), into another buffer
 * copy of a text without positions {K}, 2*{K}, 3*{K}, ..., the first position being 1
 * How do I skip every {K}th letter of a text while copying, starting to count with 1?
 * copy the bytes of a string with (i + 1) % {K} != 0, i being the index from 0
 * Remove each {K}th character in a copy of the string, counting from one
 * c delete every {K}th character of a string, first character is number 1
 * copy the letters of text but number {K} and then again each {K} not, count starts with one
 * Write a function to copy a text without the characters at places {K}, twice {K}, and so on, counted from 1.
 * Python ''.join(c for i, c in enumerate(s, 1) if i % {K}) to a buffer
 * Leave out each {K}th letter.
 * decimate a string: drop the symbols with one-based index divisible by {K}
 * How to skip every {K}th char of a C string?
 * drop every {K}th character
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
 * In {s}, replace each character that occurs in {from} by the one at the same place in {to}, in place; places past the end of {to} stay.
 * Write a function to translate a text in place by two lists: a character found in the first list becomes the one at the same place in the second, if it has one.
 * Write a function that maps every character of a string through a pair of lists, also strings; the first match decides, no counterpart means no change.
 * Write a function to transliterate a string in place: its characters that are in the second string turn into the corresponding ones of the third, if there is one.
 * Translates the characters of the first string from the set in the second to those at the same place in the third, in place, others unchanged.
 * tr for C strings: text, from-set, to-set; shorter to-set leaves the extra characters alone
 * str.translate with maketrans for a C string in place: text, old chars, new chars; first match wins, no partner no change
 * How do I replace letters of a text by a table given as two more texts, old ones and new ones at the same index? No new one, no change.
 * for each byte of the first string, find its first index k in the second and store the third's byte k over it if there is one
 * Transliterate a text in place with two parallel character lists, old and new; characters without a counterpart stay
 * c implement tr command on a string: replace chars of set1 with chars at same index in set2, in place, keep those without one
 * letter of first text which is in second text becomes letter on same place of third text, if there is any
 * Write a function to exchange the characters of a text by a code: those in a second text become the ones at the same place in a third.
 * Unix tr from to: s, set1, set2; characters of set1 beyond the length of set2 stay
 * Swap letters of one list for their partners in the other list, if they have one.
 * symbol substitution by position in two alphabets (from, to), first match, unmatched fixed
 * Python maketrans-like translation in C: text, from, to?
 * translate characters of a string from one set to another
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
 * Write {s} to {out} with the parts around its first {OP} exchanged, the {OP} in between; without one copy it as it is.
 * Write a function to exchange what precedes and what follows the first {OP} of a text in a buffer, keeping the {OP}; a plain copy without one.
 * Write a function that outputs the part after the first {OP} of a text, the {OP}, and then the part before it; without one the text itself.
 * Write a function to swap the two sides of the first {OP} in a string into a buffer, a plain copy being produced if it is absent.
 * Stores the string with its sides about the first {OP} swapped, unchanged without one, in the other buffer.
 * left and right of the first {OP} of a string swapped into a buffer, a plain copy if there is none
 * flip a pair such as key and value at the first {OP} of a string, into out; no {OP} means plain copy
 * How do I turn around a text at its first {OP}, right part first? Without it, the same text.
 * rotate a string about its first {OP} into a buffer: tail, delimiter, head; plain copy when missing
 * Exchange both sides of the first {OP} in a string, writing to another buffer; copy it as it is without one
 * C swap substrings before and after the first {OP} in a new buffer, else copy
 * what is behind first {OP} of text comes front, then {OP}, then what was before, if not there just copy
 * Write a program to copy a text with what lies before and after its first {OP} exchanged; without one it is copied as is.
 * Python a, m, b = s.partition({OP}); b + m + a to a buffer
 * Turn the two sides of the first {OP} round.
 * transpose key and value around the initial {OP}, identity if absent
 * How can I swap the parts on both sides of a {OP} (first one) in C?
 * swap the parts before and after the first {OP}
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
 * Write a function to consider a string trimmed if neither its first nor its last character is a space (true for an empty one).
 * True if the string has no leading and no trailing space, also if it is empty.
 * is the text already trimmed, "" counts as trimmed
 * check for no space at either end of a string, empty passes
 * Would trimming blanks change nothing about my text?
 * does s == s.strip(' ') hold for this C string
 * Detect a text without spaces around it, empty included
 * check that a C string has no leading or trailing space character
 * at the front of text no space and at the back no space, empty is also good
 * Write a function to verify that a text neither begins nor ends with a blank.
 * Python s == s.strip(' ')
 * Are there no spaces on the outside?
 * absence of leading and trailing U+0020, true if empty
 * Does a C string have no outer spaces?
 * no leading or trailing space
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
 * Do all words of {s} begin with the same letter, case ignored? Spaces separate words; no word or one word counts as yes.
 * Write a function to verify an alliteration: every space-separated word starts with the same character, in either case, fewer than two words passing.
 * Write a function that checks whether the first characters of all space-separated words agree, ignoring case; a text without words is true.
 * Write a function to assess if the words of a phrase, split at spaces, all share the initial of the first one, regardless of case; trivially true below two words.
 * True if all space-delimited words of the string start with the same letter, case-insensitively, including the case of no words.
 * alliteration test of a sentence: same first letter in all words, upper or lower, empty is true
 * do the words of a text begin with the same letter? split at blanks, A equals a, nothing to compare is true
 * Does each word in something like "Peter Piper picked" start with the same letter (any case)? An empty text counts as yes.
 * initial characters of all space-separated words equal after folding ASCII case, vacuously true
 * Detect alliterations in a text without regard to case, true for zero or one word
 * C check if all words in sentence start with same letter ignoring case, one or no word returns true
 * every word of the text must start with same letter, big and small is same, with no word it is true
 * Write a function which checks if all words of a sentence have the same first letter, either case; words are between blanks.
 * Python len(set(w[0] for w in s.lower().split(' ') if w)) <= 1
 * Does every word start with the same sound-letter, big or small?
 * alliteration predicate: equal case-folded initials of all space-delimited tokens, vacuously true
 * Do all words of a C string begin with the same letter?
 * do all words start with the same letter
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
 * Write a function to verify that a name is in {OP:1}: it starts with one {OP:2} and contains just letters and digits.
 * Write a function that accepts text as {OP:1} if its first character is one {OP:2} and the remaining ones are alphanumeric.
 * Write a function to check whether an identifier obeys {OP:1}, i.e. one {OP:2} followed by letters and digits only; empty is not.
 * True if the string is one {OP:2} followed by letters or digits only, as in {OP:1}; false if empty.
 * {OP:1} check of a string: one {OP:2} first, the rest alphanumeric, not empty
 * does the identifier follow {OP:1}: first one {OP:2}, then no underscores or other signs, only letters and digits?
 * Is this variable name {OP:1}, so one {OP:2} first and after it nothing but letters and digits?
 * match a string against {OP:1}: one {OP:2}, then [A-Za-z0-9]*
 * Validate a name in {OP:1}: the initial is one {OP:2}, the others are letters or digits
 * C check if string is {OP:1} (begins with one {OP:2}, only a-z A-Z 0-9 after)
 * name must begin with one {OP:2}, later only letter or number, this is {OP:1}
 * Write a function that checks whether a name is in {OP}: a {OP:2} first and only letters and digits.
 * regex test for {OP} identifiers: first a {OP:2}, otherwise [A-Za-z0-9]
 * Is the name written in {OP}, with a {OP:2} in front and nothing but letters and figures?
 * lexical predicate for {OP}: {OP:2} initial, alphanumeric remainder
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
 * Do letters and digits alternate in {s}, each character being one of the two and never two of a kind in a row? Empty counts as yes.
 * Write a function to verify that a text consists of letters and digits in turn, beginning with either; empty text passes.
 * Write a function that checks whether every letter is followed by a digit and vice versa, with no other characters; "" is fine.
 * Write a function to accept a code such as "K1A0B": only letters and digits, taking turns, an empty one too.
 * True if the string is made of alternating letters and digits only, the empty string included.
 * letters and digits by turns in a string: "a1b2" and "7x7" yes, "ab1" no, "a-1" no, "" yes
 * alternating letter/digit check of a string, other characters refused, empty accepted
 * Does my code switch between letter and digit at each character and use nothing else (empty is okay)?
 * alphanumeric string where adjacent bytes belong to different classes, letter or digit; vacuously true
 * Validate codes in which letters and digits take turns, either of them first, nothing else allowed, empty accepted
 * C check if string alternates between letters and digits, no other chars, empty string true
 * one letter then one digit then letter again, or the other way, no other signs in the text, empty is also right
 * Write a program to verify that letters and digits take turns in a text, nothing else being in it.
 * Python: s is alphanumeric and x.isdigit() != y.isdigit() for all neighbours
 * Is it always letter, figure, letter, figure (or the other way)?
 * strict alternation of letters and digits, vacuously true when empty
 * Does a C string like a1b2c3 alternate letters and numbers?
 * do letters and digits alternate
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
 * Do vowels and consonants alternate in {s}? Only letters are allowed, a, e, i, o and u in either case are vowels; empty is yes.
 * Write a function to verify that a word of letters alternates between vowels (aeiou, either case) and consonants; empty words pass.
 * Write a function that makes sure that no two neighbouring letters of a word are both vowels or both consonants; a non-letter gives false, "" true.
 * Write a function to assess whether vowels and consonants take turns in a word; it may hold letters only, y is a consonant, empty is accepted.
 * True if the string has only letters and each vowel is next to consonants only and vice versa; true if empty.
 * alternating vowels and consonants in a word: "banana" and "open" yes, "tree" no, "a1" no, "" yes
 * vowel/consonant alternation of a word, other characters make it false, empty true
 * Does my word go vowel, consonant, vowel ... or the other way round without any other sign? Empty too, please.
 * adjacent letters of a string differ in being a vowel, all bytes alphabetic, vacuously true
 * Detect words with strictly alternating vowels and consonants (letters only, empty included)
 * how to check alternating vowels and consonants in a C string, digits or signs -> false, empty -> true
 * in the word after vowel must come consonant and after consonant a vowel, only letters, empty is good
 * Write a function to check if vowels and consonants take turns throughout a word consisting of letters only.
 * Python: s.isalpha() or empty, and (x in 'aeiou') != (y in 'aeiou') for neighbours of s.lower()
 * Is it vowel, other letter, vowel, other letter all along, like banana?
 * strict CV alternation (aeiou as vowels, case-insensitive, non-letters rejected)
 * Do consonants and vowels alternate in a C string?
 * do vowels and consonants alternate
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
 * Write a function to verify title case: the first character of each space-separated word is upper case; no words is fine.
 * Write a function that checks whether all words of a heading start with a capital from A to Z, trivially true without any.
 * Write a function to consider a headline capitalised if each word, split at spaces, begins with an upper-case letter; empty passes.
 * True if all space-delimited words of the string start with an upper-case letter, also if there are none.
 * like istitle, but only the first character of each word matters: A to Z, words split at blanks, empty ok
 * all words capitalised in a string? rest of the letters doesn't matter, "" is true
 * Does each word of my title have a big first letter (digits there count as no, empty as yes)?
 * no word of the string (split at spaces) begins with a byte outside A-Z
 * Check a heading for words that all begin with a capital, true without words
 * C test whether every word in sentence begins with uppercase letter, returns true for an empty string
 * every word of text must begin with big letter, when one does not then false, no word is true
 * Write a function that checks that each word of a text, set off by blanks, begins with a capital letter.
 * Python all('A' <= w[0] <= 'Z' for w in s.split(' ') if w)
 * Do all words have a big letter at the front?
 * headline capitalisation check: every space-delimited token has an A-Z initial
 * Does every word of a C string start uppercase?
 * does every word start with a capital
 *
 * @name is_title_case all_words_capitalised
 * @string s
 */
_Bool is_title_case(const char *s) {
    for (int32_t i = 0; s[i] != 0; i++)
        if (s[i] != ' ' && (i == 0 || s[i - 1] == ' ') && (s[i] < 'A' || s[i] > 'Z')) return 0;
    return 1;
}
