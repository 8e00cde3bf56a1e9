// <ctype.h> in the C locale, also in the form of glibc's headers: tables behind functions.
#include "libc.h"

int isdigit(int c) { return c >= '0' && c <= '9'; }

int isupper(int c) { return c >= 'A' && c <= 'Z'; }

int islower(int c) { return c >= 'a' && c <= 'z'; }

int isalpha(int c) { return isupper(c) || islower(c); }

int isalnum(int c) { return isalpha(c) || isdigit(c); }

int isxdigit(int c) { return isdigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

int isspace(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

int isblank(int c) { return c == ' ' || c == '\t'; }

int iscntrl(int c) { return (c >= 0 && c < 32) || c == 127; }

int isprint(int c) { return c >= 32 && c < 127; }

int isgraph(int c) { return c > 32 && c < 127; }

int ispunct(int c) { return isgraph(c) && !isalnum(c); }

int isascii(int c) { return c >= 0 && c < 128; }

int toascii(int c) { return c & 127; }

int tolower(int c) { return isupper(c) ? c + 32 : c; }

int toupper(int c) { return islower(c) ? c - 32 : c; }

// The tables begin at -128; glibc's bits of a class are those of a little-endian machine.
enum { OFFSET = 128, SIZE = 384 };
static unsigned short classes[SIZE];
static const unsigned short *class_table = classes + OFFSET;
static int lower[SIZE], upper[SIZE];
static const int *lower_table = lower + OFFSET, *upper_table = upper + OFFSET;

static unsigned short class_of(int c) {
    return (isupper(c) ? 0x100 : 0) | (islower(c) ? 0x200 : 0) | (isalpha(c) ? 0x400 : 0) | (isdigit(c) ? 0x800 : 0) |
           (isxdigit(c) ? 0x1000 : 0) | (isspace(c) ? 0x2000 : 0) | (isprint(c) ? 0x4000 : 0) |
           (isgraph(c) ? 0x8000 : 0) | (isblank(c) ? 1 : 0) | (iscntrl(c) ? 2 : 0) | (ispunct(c) ? 4 : 0) |
           (isalnum(c) ? 8 : 0);
}

const unsigned short **__ctype_b_loc(void) {
    for (int c = 0; c < 256; c++) classes[OFFSET + c] = class_of(c);
    return &class_table;
}

static void fill_cases(void) {
    for (int c = -OFFSET; c < 256; c++) {
        lower[OFFSET + c] = tolower(c);
        upper[OFFSET + c] = toupper(c);
    }
}

const int **__ctype_tolower_loc(void) {
    fill_cases();
    return &lower_table;
}

const int **__ctype_toupper_loc(void) {
    fill_cases();
    return &upper_table;
}
