// <stdlib.h>: numbers, sorting, random numbers, the end of a program.
#include "libc.h"

static int digit_of(char c) {
    if (isdigit(c)) return c - '0';
    return isalpha(c) ? tolower(c) - 'a' + 10 : 99;
}

// Read the digits of a number; return false if it exceeds `most`, which it then is.
static int read_digits(const char **s, unsigned base, unsigned long most, unsigned long *value) {
    int fits = 1;
    for (*value = 0; (unsigned)digit_of(**s) < base; (*s)++) {
        unsigned d = digit_of(**s);
        if (*value > (most - d) / base) fits = 0;
        *value = fits ? *value * base + d : most;
    }
    return fits;
}

static const char *read_prefix(const char *s, int *base) {
    int hexadecimal = s[0] == '0' && (s[1] | 32) == 'x' && digit_of(s[2]) < 16;
    if ((*base == 0 || *base == 16) && hexadecimal) return *base = 16, s + 2;
    if (*base == 0) *base = *s == '0' ? 8 : 10;
    return s;
}

// Read a number as `strtol` does, with the largest magnitudes of a negative and of a positive one.
static unsigned long read_number(const char *s, char **end, int base, unsigned long least, unsigned long most) {
    const char *start = s;
    while (isspace(*s)) s++;
    int negative = *s == '-';
    if (*s == '-' || *s == '+') s++;
    const char *digits = read_prefix(s, &base), *p = digits;
    unsigned long value;
    int fits = read_digits(&p, base, negative ? least : most, &value);
    if (end) *end = (char *)(p == digits ? start : p);
    return negative && (fits || least != -1UL) ? -value : value;
}

long strtol(const char *s, char **end, int base) { return read_number(s, end, base, 1UL << 63, -1UL >> 1); }

unsigned long strtoul(const char *s, char **end, int base) { return read_number(s, end, base, -1UL, -1UL); }

long long strtoll(const char *s, char **end, int base) { return strtol(s, end, base); }

unsigned long long strtoull(const char *s, char **end, int base) { return strtoul(s, end, base); }

long __isoc23_strtol(const char *s, char **end, int base) { return strtol(s, end, base); }

unsigned long __isoc23_strtoul(const char *s, char **end, int base) { return strtoul(s, end, base); }

long atol(const char *s) { return strtol(s, NULL, 10); }

long long atoll(const char *s) { return atol(s); }

int atoi(const char *s) { return (int)atol(s); }

double strtod(const char *s, char **end) {
    const char *start = s, *digits;
    while (isspace(*s)) s++;
    int negative = *s == '-', exponent = 0, count = 0;
    if (*s == '-' || *s == '+') s++;
    double value = 0;
    for (digits = s; isdigit(*s); s++, count++) value = value * 10 + (*s - '0');
    if (*s == '.')
        for (s++; isdigit(*s); s++, count++, exponent--) value = value * 10 + (*s - '0');
    if (!count) {
        if (end) *end = (char *)start;
        return 0;
    }
    if ((*s | 32) == 'e') {
        char *after;
        long power = strtol(s + 1, &after, 10);
        if (after != s + 1 && !isspace(s[1])) exponent += power, s = after;
    }
    double scale = 1;
    for (int i = exponent < 0 ? -exponent : exponent; i > 0 && scale < 1e308; i--) scale *= 10;
    value = exponent < 0 ? value / scale : value * scale;
    if (end) *end = (char *)s;
    return negative ? -value : value;
}

float strtof(const char *s, char **end) { return (float)strtod(s, end); }

double atof(const char *s) { return strtod(s, NULL); }

static void swap(byte *a, byte *b, size_t size) {
    for (size_t i = 0; i < size; i++) {
        byte t = a[i];
        a[i] = b[i];
        b[i] = t;
    }
}

static void sift(byte *a, size_t root, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    for (size_t child; (child = 2 * root + 1) < n; root = child) {
        if (child + 1 < n && compare(a + child * size, a + (child + 1) * size) < 0) child++;
        if (compare(a + root * size, a + child * size) >= 0) return;
        swap(a + root * size, a + child * size, size);
    }
}

void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    for (size_t i = n / 2; i-- > 0;) sift(base, i, n, size, compare);
    for (size_t end = n; end-- > 1;) {
        swap(base, (byte *)base + end * size, size);
        sift(base, 0, end, size, compare);
    }
}

void *bsearch(const void *key, const void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
    const byte *low = base;
    while (n > 0) {
        const byte *middle = low + n / 2 * size;
        int order = compare(key, middle);
        if (order == 0) return (void *)middle;
        if (order > 0) low = middle + size, n -= n / 2 + 1;
        else n /= 2;
    }
    return NULL;
}

static unsigned long seed = 1;

void srand(unsigned value) { seed = value; }

int rand(void) {
    seed = seed * 6364136223846793005UL + 1442695040888963407UL;
    return (int)(seed >> 33);
}

_Noreturn void abort(void) { __builtin_trap(); }

_Noreturn void exit(int status) { __builtin_trap(); }

_Noreturn void _Exit(int status) { __builtin_trap(); }

_Noreturn void __assert_fail(const char *assertion, const char *file, unsigned line, const char *function) {
    __builtin_trap();
}

_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

_Noreturn void __chk_fail(void) { __builtin_trap(); }
