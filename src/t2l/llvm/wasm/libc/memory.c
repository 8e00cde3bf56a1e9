// <string.h>: blocks of memory.
#include "libc.h"

int memcmp(const void *a, const void *b, size_t n) {
    const byte *x = a, *y = b;
    for (size_t i = 0; i < n; i++)
        if (x[i] != y[i]) return x[i] - y[i];
    return 0;
}

int bcmp(const void *a, const void *b, size_t n) { return memcmp(a, b, n); }

void *memchr(const void *s, int c, size_t n) {
    const byte *x = s;
    for (size_t i = 0; i < n; i++)
        if (x[i] == (byte)c) return (void *)(x + i);
    return NULL;
}

void *memrchr(const void *s, int c, size_t n) {
    const byte *x = s;
    while (n--)
        if (x[n] == (byte)c) return (void *)(x + n);
    return NULL;
}

void *memccpy(void *to, const void *from, int c, size_t n) {
    byte *x = to;
    const byte *y = from;
    for (size_t i = 0; i < n; i++)
        if ((x[i] = y[i]) == (byte)c) return x + i + 1;
    return NULL;
}

void *mempcpy(void *to, const void *from, size_t n) { return (byte *)memcpy(to, from, n) + n; }

void *memmem(const void *s, size_t n, const void *part, size_t m) {
    const byte *x = s;
    for (size_t i = 0; i + m <= n; i++)
        if (memcmp(x + i, part, m) == 0) return (void *)(x + i);
    return NULL;
}

void bzero(void *to, size_t n) { memset(to, 0, n); }

void bcopy(const void *from, void *to, size_t n) { memmove(to, from, n); }

void *__memcpy_chk(void *to, const void *from, size_t n, size_t room) {
    if (n > room) __builtin_trap();
    return memcpy(to, from, n);
}

void *__memmove_chk(void *to, const void *from, size_t n, size_t room) {
    if (n > room) __builtin_trap();
    return memmove(to, from, n);
}

void *__memset_chk(void *to, int c, size_t n, size_t room) {
    if (n > room) __builtin_trap();
    return memset(to, c, n);
}

int ffs(int x) { return __builtin_ffs(x); }

int ffsl(long x) { return __builtin_ffsl(x); }

int ffsll(long long x) { return __builtin_ffsll(x); }
