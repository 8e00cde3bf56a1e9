// <string.h> and <strings.h>: strings that end with NUL.
#include "libc.h"

size_t strnlen(const char *s, size_t most) {
    size_t n = 0;
    while (n < most && s[n]) n++;
    return n;
}

char *stpcpy(char *to, const char *from) {
    while ((*to = *from++)) to++;
    return to;
}

char *strcpy(char *to, const char *from) {
    stpcpy(to, from);
    return to;
}

char *stpncpy(char *to, const char *from, size_t n) {
    size_t i = 0;
    for (; i < n && from[i]; i++) to[i] = from[i];
    for (size_t k = i; k < n; k++) to[k] = 0;
    return to + i;
}

char *strncpy(char *to, const char *from, size_t n) {
    stpncpy(to, from, n);
    return to;
}

char *strcat(char *to, const char *from) {
    stpcpy(to + strlen(to), from);
    return to;
}

char *strncat(char *to, const char *from, size_t n) {
    char *end = to + strlen(to);
    for (; n && *from; n--) *end++ = *from++;
    *end = 0;
    return to;
}

size_t strlcpy(char *to, const char *from, size_t room) {
    size_t n = strlen(from), kept = n < room ? n : room - 1;
    if (room) {
        memcpy(to, from, kept);
        to[kept] = 0;
    }
    return n;
}

size_t strlcat(char *to, const char *from, size_t room) {
    size_t n = strnlen(to, room);
    return n == room ? room + strlen(from) : n + strlcpy(to + n, from, room - n);
}

int strncmp(const char *a, const char *b, size_t n) {
    for (; n; n--, a++, b++)
        if (*a != *b || !*a) return (byte)*a - (byte)*b;
    return 0;
}

int strcmp(const char *a, const char *b) { return strncmp(a, b, -1); }

int strcoll(const char *a, const char *b) { return strcmp(a, b); }

int strncasecmp(const char *a, const char *b, size_t n) {
    for (; n; n--, a++, b++) {
        int x = tolower((byte)*a), y = tolower((byte)*b);
        if (x != y || !x) return x - y;
    }
    return 0;
}

int strcasecmp(const char *a, const char *b) { return strncasecmp(a, b, -1); }

char *strchrnul(const char *s, int c) {
    while (*s && *s != (char)c) s++;
    return (char *)s;
}

char *strchr(const char *s, int c) {
    s = strchrnul(s, c);
    return *s == (char)c ? (char *)s : NULL;
}

char *index(const char *s, int c) { return strchr(s, c); }

char *strrchr(const char *s, int c) {
    const char *found = NULL;
    do
        if (*s == (char)c) found = s;
    while (*s++);
    return (char *)found;
}

char *rindex(const char *s, int c) { return strrchr(s, c); }

char *strstr(const char *s, const char *part) {
    size_t n = strlen(part);
    for (;; s++) {
        if (strncmp(s, part, n) == 0) return (char *)s;
        if (!*s) return NULL;
    }
}

char *strcasestr(const char *s, const char *part) {
    size_t n = strlen(part);
    for (;; s++) {
        if (strncasecmp(s, part, n) == 0) return (char *)s;
        if (!*s) return NULL;
    }
}

char *strnstr(const char *s, const char *part, size_t most) {
    size_t n = strlen(part), length = strnlen(s, most);
    for (size_t i = 0; i + n <= length; i++)
        if (memcmp(s + i, part, n) == 0) return (char *)s + i;
    return NULL;
}

size_t strspn(const char *s, const char *accepted) {
    size_t n = 0;
    while (s[n] && strchr(accepted, s[n])) n++;
    return n;
}

size_t strcspn(const char *s, const char *refused) {
    size_t n = 0;
    while (s[n] && !strchr(refused, s[n])) n++;
    return n;
}

char *strpbrk(const char *s, const char *wanted) {
    s += strcspn(s, wanted);
    return *s ? (char *)s : NULL;
}

char *strtok_r(char *s, const char *separators, char **rest) {
    if (!s) s = *rest;
    if (!s) return NULL;
    s += strspn(s, separators);
    if (!*s) return *rest = NULL;
    char *end = s + strcspn(s, separators);
    *rest = *end ? end + 1 : NULL;
    *end = 0;
    return s;
}

static char *rest_of_strtok;

char *strtok(char *s, const char *separators) { return strtok_r(s, separators, &rest_of_strtok); }

char *strsep(char **s, const char *separators) {
    char *start = *s;
    if (!start) return NULL;
    char *end = start + strcspn(start, separators);
    *s = *end ? end + 1 : NULL;
    *end = 0;
    return start;
}

char *strndup(const char *s, size_t most) {
    size_t n = strnlen(s, most);
    char *copy = malloc(n + 1);
    memcpy(copy, s, n);
    copy[n] = 0;
    return copy;
}

char *strdup(const char *s) { return strndup(s, -1); }

char *__strcpy_chk(char *to, const char *from, size_t room) {
    if (strlen(from) >= room) __builtin_trap();
    return strcpy(to, from);
}

char *__strcat_chk(char *to, const char *from, size_t room) {
    if (strlen(to) + strlen(from) >= room) __builtin_trap();
    return strcat(to, from);
}

char *__strncpy_chk(char *to, const char *from, size_t n, size_t room) {
    if (n > room) __builtin_trap();
    return strncpy(to, from, n);
}
