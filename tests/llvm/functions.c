// Functions in the manner of many people, for clang with any flags. What they compute, `functions.py` says.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Numbers

int32_t larger(int32_t a, int32_t b) { return a > b ? a : b; }

int32_t distance(int32_t a, int32_t b) {
  int32_t d = a - b;
  if (d < 0) d = -d;
  return d;
}

uint32_t greatest_divisor(uint32_t a, uint32_t b) {
  while (b != 0) {
    uint32_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

static bool divides(int d, int n) { return n % d == 0; }

bool is_prime_number(int n) {
  if (n < 2) return false;
  for (int d = 2; d * d <= n; ++d)
    if (divides(d, n)) return false;
  return true;
}

int64_t power(int64_t base, unsigned exponent) {
  int64_t result = 1;
  for (; exponent; exponent >>= 1) {
    if (exponent & 1) result *= base;
    if (exponent > 1) base *= base;
  }
  return result;
}

uint64_t fibonacci(int n) { return n < 2 ? (uint64_t)n : fibonacci(n - 1) + fibonacci(n - 2); }

static int odd(unsigned n);
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
int parity(unsigned n) { return even(n) ? 0 : 1; }

int digit_sum(long long n) {
  int sum = 0;
  if (n < 0) n = -n;
  do { sum += n % 10; } while ((n /= 10) > 0);
  return sum;
}

int32_t mirrored(int32_t n) {
  int64_t r = 0;
  for (int32_t rest = n; rest; rest /= 10) r = r * 10 + rest % 10;
  return r == n;
}

int collatz_steps(int n) {
  int steps = 0;
again:
  if (n == 1) return steps;
  n = n % 2 ? 3 * n + 1 : n / 2;
  steps++;
  goto again;
}

unsigned square_root(unsigned n) {
  unsigned low = 0, high = 65536;
  while (high - low > 1) {
    unsigned middle = low + (high - low) / 2;
    if (middle * middle <= n) low = middle; else high = middle;
  }
  return low;
}

int days_of(int month, bool leap) {
  switch (month) {
    case 2: return leap ? 29 : 28;
    case 4: case 6: case 9: case 11: return 30;
    default: return month < 1 || month > 12 ? 0 : 31;
  }
}

char grade(int points) {
  if (points >= 90) return 'A';
  else if (points >= 75) return 'B';
  else if (points >= 50) return 'C';
  return 'F';
}

int32_t saturated(int32_t a, int32_t b) {
  int64_t sum = (int64_t)a + b;
  return sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : (int32_t)sum;
}

bool overflows(int a, int b) { int r; return __builtin_mul_overflow(a, b, &r); }

uint64_t high_half(uint64_t a, uint64_t b) { return (uint64_t)(((unsigned __int128)a * b) >> 64); }

// Bits

int ones(uint32_t x) { int n = 0; while (x) { x &= x - 1; n++; } return n; }

uint32_t rotated(uint32_t x, unsigned n) { return x << (n & 31) | x >> (-n & 31); }

uint8_t backwards(uint8_t x) {
  uint8_t r = 0;
  for (int i = 0; i < 8; i++) r |= ((x >> i) & 1) << (7 - i);
  return r;
}

int leading(uint64_t x) { return x ? __builtin_clzll(x) : 64; }

uint32_t swapped(uint32_t x) { return __builtin_bswap32(x); }

int16_t low_signed(int32_t x) { return (int16_t)(uint16_t)(x & 0xffff); }

uint32_t fields(uint32_t x) {
  struct { unsigned low : 5, middle : 7, high : 20; } f = {x & 31, x >> 5 & 127, x >> 12};
  f.middle ^= 127;
  return f.low | f.middle << 5 | (uint32_t)f.high << 12;
}

// Floats

double celsius(double f) { return (f - 32.0) * 5.0 / 9.0; }

float mixed(float a, float b, float t) { return a * (1.0f - t) + b * t; }

int rounded(double x) { return x < 0 ? (int)(x - 0.5) : (int)(x + 0.5); }

double horner(const double *c, int n, double x) {
  double r = 0;
  for (int i = n - 1; i >= 0; i--) r = r * x + c[i];
  return r;
}

double newton(double x) {
  double r = x > 1 ? x : 1;
  for (int i = 0; i < 60; i++) r = (r + x / r) / 2;
  return r;
}

// Arrays

long total(const int *a, size_t n) { long s = 0; for (size_t i = 0; i < n; i++) s += a[i]; return s; }

int64_t inner(const int32_t *a, const int32_t *b, int n) {
  int64_t s = 0;
  while (n-- > 0) s += (int64_t)*a++ * *b++;
  return s;
}

int position(const int *a, int n, int x) {
  int low = 0, high = n - 1;
  while (low <= high) {
    int m = (low + high) / 2;
    if (a[m] == x) return m;
    if (a[m] < x) low = m + 1; else high = m - 1;
  }
  return -1;
}

static void exchange(int *p, int *q) { int t = *p; *p = *q; *q = t; }

void turn(int *a, int n) { for (int i = 0, j = n - 1; i < j;) exchange(&a[i++], &a[j--]); }

void sort(int *a, int n) {
  for (int i = 1; i < n; i++) {
    int x = a[i], j = i - 1;
    for (; j >= 0 && a[j] > x; j--) a[j + 1] = a[j];
    a[j + 1] = x;
  }
}

void running(const int *a, int n, int *out) { int s = 0; for (int i = 0; i < n; i++) out[i] = s += a[i]; }

static int twice(int x) { return 2 * x; }
static int square(int x) { return x * x; }
static int negative(int x) { return -x; }
void apply(int which, int *a, int n) {
  static int (*const table[])(int) = {twice, square, negative};
  for (int i = 0; i < n; i++) a[i] = table[which](a[i]);
}

int best_slice(const int *a, int n) {
  int best = 0, here = 0;
  for (int i = 0; i < n; i++) { here = here + a[i] > 0 ? here + a[i] : 0; if (here > best) best = here; }
  return best;
}

int distinct(const uint8_t *a, int n) {
  bool seen[256] = {false};
  int count = 0;
  for (int i = 0; i < n; i++) if (!seen[a[i]]) { seen[a[i]] = true; count++; }
  return count;
}

int trace(const int *m, int n) { int s = 0; for (int i = 0; i < n; i++) s += m[i * n + i]; return s; }

void multiply(const int *a, const int *b, int *c) {
  int t[2][2];
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) {
      t[i][j] = 0;
      for (int k = 0; k < 2; k++) t[i][j] += a[2 * i + k] * b[2 * k + j];
    }
  __builtin_memcpy(c, t, sizeof t);
}

int ways(int n) {
  int w[n + 1];
  w[0] = 1;
  for (int i = 1; i <= n; i++) w[i] = w[i - 1] + (i > 1 ? w[i - 2] : 0);
  return w[n];
}

// Text

int count_words(const char *s) {
  int n = 0;
  bool inside = false;
  for (; *s; s++) {
    if (*s == ' ') inside = false;
    else if (!inside) { inside = true; n++; }
  }
  return n;
}

void upper(char *s) { for (; *s; ++s) if (*s >= 'a' && *s <= 'z') *s -= 'a' - 'A'; }

bool palindrome(const char *s) {
  const char *e = s;
  while (*e) e++;
  while (s < e) if (*s++ != *--e) return false;
  return true;
}

int number(const char *s) {
  int sign = 1, n = 0;
  if (*s == '-' || *s == '+') sign = *s++ == '-' ? -1 : 1;
  while (*s >= '0' && *s <= '9') n = n * 10 + (*s++ - '0');
  return sign * n;
}

uint32_t hash(const char *s) { uint32_t h = 2166136261u; while (*s) { h ^= (uint8_t)*s++; h *= 16777619u; } return h; }

int vowels(const char *s) {
  int n = 0;
  for (int i = 0; s[i] != '\0'; i++)
    switch (s[i]) { case 'a': case 'e': case 'i': case 'o': case 'u': n++; }
  return n;
}

bool balanced(const char *s) {
  char open[64];
  int depth = 0;
  for (; *s; s++) {
    if (*s == '(' || *s == '[') { if (depth == 64) return false; open[depth++] = *s; }
    else if (*s == ')' || *s == ']') { if (depth == 0 || open[--depth] != (*s == ')' ? '(' : '[')) return false; }
  }
  return depth == 0;
}

// Structs and globals

struct point { int x, y; };
static struct point moved(struct point p, int dx, int dy) { p.x += dx; p.y += dy; return p; }
int after_move(int x, int y) { struct point p = moved((struct point){x, y}, 3, -2); return p.x * 100 + p.y; }

struct big { int64_t a[5]; };
static struct big filled(int64_t x) { struct big b; for (int i = 0; i < 5; i++) b.a[i] = x * i; return b; }
int64_t of_big(int64_t x) { struct big b = filled(x), c = b; return c.a[4] - b.a[1]; }

static int counter;
static int next(void) { return ++counter; }
int three_next(void) { counter = 10; next(); next(); return next(); }

static const struct { char name; int value; } letters[] = {{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}};
static int value_of(char c) {
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) if (letters[i].name == c) return letters[i].value;
  return 0;
}
int roman(const char *s) {
  int sum = 0;
  for (; *s; s++) { int v = value_of(*s); sum += v < value_of(s[1]) ? -v : v; }
  return sum;
}

uint32_t bits_of(float x) { union { float f; uint32_t u; } both; both.f = x; return both.u; }
