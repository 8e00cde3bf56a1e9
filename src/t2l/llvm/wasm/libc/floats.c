// <math.h>: functions that leave a part of their result behind a pointer.
#include "libc.h"

double ldexp(double x, int exponent);
double trunc(double x);
double sin(double x);
double cos(double x);
double fmod(double x, double y);
double remainder(double x, double y);

double frexp(double x, int *exponent) {
    union {
        double value;
        unsigned long bits;
    } u = {x};
    int power = (int)(u.bits >> 52 & 0x7FF);
    *exponent = 0;
    if (x == 0 || power == 0x7FF) return x;
    if (power == 0) {
        x = frexp(x * 0x1p64, exponent);
        *exponent -= 64;
        return x;
    }
    *exponent = power - 0x3FE;
    u.bits = (u.bits & ~(0x7FFUL << 52)) | 0x3FEUL << 52;
    return u.value;
}

float frexpf(float x, int *exponent) { return (float)frexp(x, exponent); }

double modf(double x, double *whole) {
    *whole = __builtin_trunc(x);
    return __builtin_copysign(__builtin_isinf(x) ? 0 : x - *whole, x);
}

float modff(float x, float *whole) {
    double part, rest = modf(x, &part);
    *whole = (float)part;
    return (float)rest;
}

// The quotient is its last three bits; C asks for three or more.
double remquo(double x, double y, int *quotient) {
    double size = __builtin_fabs(y), rest = __builtin_fabs(x);
    int count = 0, negative = !__builtin_signbit(x) != !__builtin_signbit(y);
    *quotient = 0;
    if (x != x || y != y || __builtin_isinf(x) || y == 0) return remainder(x, y);
    if (__builtin_isfinite(8 * size)) rest = fmod(rest, 8 * size);
    for (int each = 4; each; each /= 2)
        if (rest >= each * size) {
            rest -= each * size;
            count += each;
        }
    if (rest > size - rest || (rest == size - rest && count % 2)) count++;
    *quotient = negative ? -(count & 7) : count & 7;
    return remainder(x, y);
}

float remquof(float x, float y, int *quotient) { return (float)remquo(x, y, quotient); }

void sincos(double x, double *sine, double *cosine) {
    *sine = sin(x);
    *cosine = cos(x);
}

void sincosf(float x, float *sine, float *cosine) {
    *sine = (float)sin(x);
    *cosine = (float)cos(x);
}

double nan(const char *tag) { return __builtin_nan(""); }

float nanf(const char *tag) { return __builtin_nanf(""); }

int __isnan(double x) { return x != x; }

int __isinf(double x) { return __builtin_isinf(x) ? (x > 0 ? 1 : -1) : 0; }

int __finite(double x) { return __builtin_isfinite(x); }
