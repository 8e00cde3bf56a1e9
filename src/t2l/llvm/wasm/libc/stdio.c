// <stdio.h>: formatted text into a buffer, or to standard output, which is counted and thrown away.
#include "libc.h"

typedef struct {
    char *to;
    size_t room, length;
} Output;

typedef struct {
    int left, plus, space, alternate, zero, width, precision, size;  // size: bytes of the argument
} Format;

static void put(Output *out, char c) {
    if (out->length + 1 < out->room) out->to[out->length] = c;
    out->length++;
}

static void put_many(Output *out, char c, int n) {
    for (; n > 0; n--) put(out, c);
}

// Put text with a sign or prefix before it, and at least `zeros` digits.
static void put_padded(Output *out, const Format *f, const char *prefix, const char *text, int n, int zeros) {
    int width = (int)strlen(prefix) + zeros + n;
    if (!f->left && !f->zero) put_many(out, ' ', f->width - width);
    for (const char *p = prefix; *p; p++) put(out, *p);
    if (!f->left && f->zero) put_many(out, '0', f->width - width);
    put_many(out, '0', zeros);
    for (int i = 0; i < n; i++) put(out, text[i]);
    if (f->left) put_many(out, ' ', f->width - width);
}

static void put_number(Output *out, Format *f, unsigned long value, unsigned base, char c, const char *prefix) {
    char digits[64];
    int n = 0;
    if (f->precision >= 0) f->zero = 0;
    if (value == 0 && f->precision != 0) digits[63 - n++] = '0';
    for (; value; value /= base) {
        char d = (char)(value % base);
        digits[63 - n++] = d < 10 ? '0' + d : (c == 'X' ? 'A' : 'a') + d - 10;
    }
    put_padded(out, f, prefix, digits + 64 - n, n, f->precision > n ? f->precision - n : 0);
}

static void put_signed(Output *out, Format *f, long value) {
    const char *sign = value < 0 ? "-" : f->plus ? "+" : f->space ? " " : "";
    put_number(out, f, value < 0 ? -(unsigned long)value : (unsigned long)value, 10, 'd', sign);
}

// A number below 1.8e19 with at most 40 digits behind the point, rounded to nearest.
static void put_fixed(Output *out, Format *f, double value) {
    const char *sign = __builtin_signbit(value) ? "-" : f->plus ? "+" : f->space ? " " : "";
    int precision = f->precision < 0 ? 6 : f->precision;
    char text[80];
    int n = 0;
    value = __builtin_fabs(value);
    if (value != value || value > 1.7976931348623157e308) {
        f->zero = 0;
        put_padded(out, f, sign, value != value ? "nan" : "inf", 3, 0);
        return;
    }
    if (precision > 40) precision = 40;
    double whole = __builtin_floor(value);
    if (whole >= 1.8e19) __builtin_trap();
    unsigned long before = (unsigned long)whole;
    unsigned long behind = (unsigned long)((value - whole) * 18446744073709551616.0);  // in units of 2^-64
    char digits[48];
    for (int i = 0; i < precision; i++) {
        unsigned long low = (behind & 0xFFFFFFFF) * 10, high = (behind >> 32) * 10 + (low >> 32);
        digits[i] = (char)(high >> 32);
        behind = high << 32 | (low & 0xFFFFFFFF);
    }
    int odd = precision ? digits[precision - 1] & 1 : before & 1;
    int carry = behind > 1UL << 63 || (behind == 1UL << 63 && odd);
    for (int i = precision - 1; carry && i >= 0; i--) {
        carry = digits[i] == 9;
        digits[i] = carry ? 0 : (char)(digits[i] + 1);
    }
    before += carry;
    char reversed[24];
    int count = 0;
    do reversed[count++] = (char)('0' + before % 10);
    while (before /= 10);
    while (count) text[n++] = reversed[--count];
    if (precision || f->alternate) text[n++] = '.';
    for (int i = 0; i < precision; i++) text[n++] = (char)('0' + digits[i]);
    put_padded(out, f, sign, text, n, 0);
}

static const char *read_format(const char *p, Format *f, va_list *arguments) {
    *f = (Format){.precision = -1, .size = 4};
    for (;; p++) {
        if (*p == '-') f->left = 1;
        else if (*p == '+') f->plus = 1;
        else if (*p == ' ') f->space = 1;
        else if (*p == '#') f->alternate = 1;
        else if (*p == '0') f->zero = 1;
        else break;
    }
    if (*p == '*') {
        f->width = va_arg(*arguments, int);
        if (f->width < 0) f->left = 1, f->width = -f->width;
        p++;
    }
    for (; isdigit(*p); p++) f->width = f->width * 10 + (*p - '0');
    if (*p == '.') {
        f->precision = 0;
        if (*++p == '*') f->precision = va_arg(*arguments, int), p++;
        for (; isdigit(*p); p++) f->precision = f->precision * 10 + (*p - '0');
    }
    for (; *p == 'h' || *p == 'l' || *p == 'z' || *p == 't' || *p == 'j'; p++) f->size = *p == 'h' ? f->size / 2 : 8;
    return p;
}

static unsigned long take(const Format *f, va_list *arguments, int is_signed) {
    if (f->size == 8) return va_arg(*arguments, unsigned long);
    int value = va_arg(*arguments, int);
    if (f->size == 2) return is_signed ? (unsigned long)(short)value : (unsigned short)value;
    if (f->size == 1) return is_signed ? (unsigned long)(signed char)value : (byte)value;
    return is_signed ? (unsigned long)value : (unsigned)value;
}

static void put_argument(Output *out, char c, Format *f, va_list *arguments) {
    if (c == 'd' || c == 'i') {
        put_signed(out, f, (long)take(f, arguments, 1));
    } else if (c == 'u') {
        put_number(out, f, take(f, arguments, 0), 10, c, "");
    } else if (c == 'x' || c == 'X' || c == 'o') {
        unsigned long value = take(f, arguments, 0);
        const char *prefix = !f->alternate || !value ? "" : c == 'o' ? "0" : c == 'x' ? "0x" : "0X";
        put_number(out, f, value, c == 'o' ? 8 : 16, c, prefix);
    } else if (c == 'p') {
        put_number(out, f, (unsigned long)va_arg(*arguments, void *), 16, 'x', "0x");
    } else if (c == 'c') {
        char letter = (char)va_arg(*arguments, int);
        f->zero = 0;
        put_padded(out, f, "", &letter, 1, 0);
    } else if (c == 's') {
        const char *s = va_arg(*arguments, const char *);
        size_t n = 0;
        while ((f->precision < 0 || n < (size_t)f->precision) && s[n]) n++;
        f->zero = 0;
        put_padded(out, f, "", s, (int)n, 0);
    } else if (c == 'f' || c == 'F') {
        put_fixed(out, f, va_arg(*arguments, double));
    } else if (c == '%') {
        put(out, '%');
    } else {
        __builtin_trap();  // %e, %g, %a, %n and unknown ones
    }
}

int vsnprintf(char *to, size_t room, const char *format, va_list given) {
    Output out = {to, room, 0};
    va_list arguments;
    __builtin_va_copy(arguments, given);
    for (const char *p = format; *p; p++) {
        if (*p != '%') {
            put(&out, *p);
            continue;
        }
        Format f;
        p = read_format(p + 1, &f, &arguments);
        put_argument(&out, *p, &f, &arguments);
    }
    va_end(arguments);
    if (room) to[out.length < room ? out.length : room - 1] = 0;
    return (int)out.length;
}

int vsprintf(char *to, const char *format, va_list arguments) { return vsnprintf(to, -1, format, arguments); }

int vprintf(const char *format, va_list arguments) { return vsnprintf(NULL, 0, format, arguments); }

#define FORMATTED(call)                 \
    va_list arguments;                  \
    va_start(arguments, format);        \
    int length = call;                  \
    va_end(arguments);                  \
    return length

int snprintf(char *to, size_t room, const char *format, ...) { FORMATTED(vsnprintf(to, room, format, arguments)); }

int sprintf(char *to, const char *format, ...) { FORMATTED(vsprintf(to, format, arguments)); }

int printf(const char *format, ...) { FORMATTED(vprintf(format, arguments)); }

int __printf_chk(int flag, const char *format, ...) { FORMATTED(vprintf(format, arguments)); }

int __sprintf_chk(char *to, int flag, size_t room, const char *format, ...) {
    FORMATTED(vsnprintf(to, room, format, arguments));
}

int __snprintf_chk(char *to, size_t n, int flag, size_t room, const char *format, ...) {
    if (n > room) __builtin_trap();
    FORMATTED(vsnprintf(to, n, format, arguments));
}

int puts(const char *s) { return (int)strlen(s) + 1; }

int putchar(int c) { return (byte)c; }
