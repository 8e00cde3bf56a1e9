// Functions that are right only by luck, and beside them the like that are right. For clang -O0.
// "/// lucky: call -> value" begins a function; the value is what a right program gives.

/// lucky: sum_unset(i32[1, 2, 3], 3) -> 6; sum_unset(i32[], 0) -> 0
int sum_unset(const int *a, int n) { int s; for (int i = 0; i < n; i++) s += a[i]; return s; }
/// right: sum_set(i32[1, 2, 3], 3) -> 6; sum_set(i32[], 0) -> 0
int sum_set(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
/// lucky: xor_unset(i32[1, 2, 4], 3) -> 7; xor_unset(i32[], 0) -> 0
int xor_unset(const int *a, int n) { int x; for (int i = 0; i < n; i++) x ^= a[i]; return x; }
/// right: product_set(i32[0, 4], 2) -> 0; product_set(i32[5, 1, 2], 3) -> 10
int product_set(const int *a, int n) { int p; p = 1; for (int i = 0; i < n; i++) p *= a[i]; return p; }
/// lucky: count_unset(i32[1, 2, 4], 3) -> 2; count_unset(i32[1], 1) -> 0
int count_unset(const int *a, int n) { int c; for (int i = 0; i < n; i++) if (a[i] % 2 == 0) c++; return c; }
/// right: count_set(i32[1, 2, 4], 3) -> 2; count_set(i32[1], 1) -> 0
int count_set(const int *a, int n) { int c; c = 0; for (int i = 0; i < n; i++) if (a[i] % 2 == 0) c++; return c; }
/// lucky: max_unset(i32[3, 9, 2], 3) -> 9; max_unset(i32[4], 1) -> 4
int max_unset(const int *a, int n) { int m; for (int i = 0; i < n; i++) if (a[i] > m) m = a[i]; return m; }
/// right: max_set(i32[3, 9, 2], 3) -> 9; max_set(i32[-4], 1) -> -4
int max_set(const int *a, int n) { int m; for (int i = 0; i < n; i++) if (i == 0 || a[i] > m) m = a[i]; return m; }
/// lucky: min_unset(i32[-3, -9, -2], 3) -> -9; min_unset(i32[-4], 1) -> -4
int min_unset(const int *a, int n) { int m; for (int i = 0; i < n; i++) if (a[i] < m) m = a[i]; return m; }
/// right: min_set(i32[3, 9, 2], 3) -> 2; min_set(i32[], 0) -> 0
int min_set(const int *a, int n) { int m; if (!n) return 0; m = *a; while (n--) if (a[n] < m) m = a[n]; return m; }
/// lucky: has_unset(i32[1, 2], 2, 3) -> false; has_unset(i32[1, 2], 2, 2) -> true
_Bool has_unset(const int *a, int n, int x) { _Bool f; for (int i = 0; i < n; i++) if (a[i] == x) f = 1; return f; }
/// right: has_set(i32[1, 2], 2, 3) -> false; has_set(i32[1, 2], 2, 2) -> true
_Bool has_set(const int *a, int n, int x) { _Bool f = 0; for (int i = 0; i < n; i++) f |= a[i] == x; return f; }
/// lucky: total_unset(double[0.5, 2.25], 2) -> 2.75
double total_unset(const double *a, int n) { double s; for (int i = 0; i < n; i++) s += a[i]; return s; }
/// right: total_set(double[0.5, 2.25], 2) -> 2.75
double total_set(const double *a, int n) { double s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
/// lucky: repeats_unset("abca") -> 1; repeats_unset("abc") -> 0
int repeats_unset(const char *s) { char seen[256]; for (; *s; s++) if (seen[(int)*s]++) return 1; return 0; }
/// right: repeats_set("abca") -> 1; repeats_set("abc") -> 0
int repeats_set(const char *s) { char seen[256] = {0}; for (; *s; s++) if (seen[(int)*s]++) return 1; return 0; }
/// lucky: mode_unset("cabcc") -> 99
int mode_unset(const char *s) {
  int n[26], best = 0;
  for (; *s; s++) n[*s - 97]++;
  for (int i = 1; i < 26; i++) if (n[i] > n[best]) best = i;
  return best + 97;
}
/// right: mode_set("cabcc") -> 99
int mode_set(const char *s) {
  int n[26], best = 0;
  for (int i = 0; i < 26; i++) n[i] = 0;
  for (; *s; s++) n[*s - 97]++;
  for (int i = 1; i < 26; i++) if (n[i] > n[best]) best = i;
  return best + 97;
}
/// lucky: fib_unset(10) -> 55; fib_unset(1) -> 1
int fib_unset(int n) { int d[50]; d[1] = 1; for (int i = 2; i <= n; i++) d[i] = d[i - 1] + d[i - 2]; return d[n]; }
/// right: fib_set(10) -> 55; fib_set(0) -> 0
int fib_set(int n) {
  int d[50]; d[0] = 0; d[1] = 1; for (int i = 2; i <= n; i++) d[i] = d[i - 1] + d[i - 2]; return d[n];
}
/// lucky: ways_unset(5) -> 3; ways_unset(0) -> 1
int ways_unset(int n) {
  int w[64]; w[0] = 1; for (int c = 1; c < 3; c++) for (int i = c; i <= n; i++) w[i] += w[i - c]; return w[n];
}
/// right: ways_set(5) -> 3; ways_set(0) -> 1
int ways_set(int n) {
  int w[64] = {1}; for (int c = 1; c < 3; c++) for (int i = c; i <= n; i++) w[i] += w[i - c]; return w[n];
}
/// lucky: odds_unset(i32[1, 2, 3, 4], 4, i32[9, 9, 9, 9]) -> leaving [1, 2, 3, 4]
void odds_unset(const int *a, int n, int *out) {
  int t[16];
  for (int i = 0; i < n; i++) if (a[i] % 2) t[i] = a[i];
  for (int i = 0; i < n; i++) out[i] = t[i];
}
/// lucky: odd_last_unset(i32[2, 4, 6], 3) -> 0; odd_last_unset(i32[2, 3, 6], 3) -> 3
int odd_last_unset(const int *a, int n) { int r; for (int i = 0; i < n; i++) if (a[i] & 1) r = a[i]; return r; }
/// right: odd_last_set(i32[2, 4, 6], 3) -> 0; odd_last_set(i32[2, 3, 6], 3) -> 3
int odd_last_set(const int *a, int n) {
  int r, some = 0; for (int i = 0; i < n; i++) if (a[i] & 1) r = a[i], some = 1; return some ? r : 0;
}
/// lucky: one_fewer_copied(i32[7, 8, 0], 3) -> 15
int one_fewer_copied(const int *a, int n) {
  int t[8], s = 0; for (int i = 0; i < n - 1; i++) t[i] = a[i]; for (int i = 0; i < n; i++) s += t[i]; return s;
}
/// right: all_copied(i32[7, 8, 0], 3) -> 15
int all_copied(const int *a, int n) {
  int t[8], s = 0; for (int i = 0; i < n; i++) t[i] = a[i]; for (int i = 0; i < n; i++) s += t[i]; return s;
}
/// lucky: point_unset(5) -> 5
int point_unset(int x) { struct { int x, y; } p; p.x = x; return p.x + p.y; }
/// right: point_set(5) -> 5
int point_set(int x) { struct { int x, y; } p; p.x = x; p.y = 0; return p.x + p.y; }
/// lucky: copied_struct_unset(5) -> 5
int copied_struct_unset(int x) { struct { int x, y; } p, q; p.x = x; q = p; return q.x + q.y; }
/// right: copied_struct_set(5) -> 5
int copied_struct_set(int x) { struct { int x, y; } p, q; p.x = x; q = p; return q.x; }
/// lucky: byte_of_union(200) -> 200
int byte_of_union(int x) { union { int i; unsigned char c[4]; } u; u.c[0] = x; return u.i; }
/// right: bytes_of_union(200) -> 200
int bytes_of_union(int x) { union { int i; unsigned char c[4]; } u; u.i = 0; u.c[0] = x; return u.i; }
/// lucky: no_target(i32[-1, -2], 2) -> 0; no_target(i32[-1, 2], 2) -> 2
int no_target(const int *a, int n) { const int *p; for (int i = 0; i < n; i++) if (a[i] > 0) p = a + i; return *p; }
/// right: target(i32[-1, -2], 2) -> 0; target(i32[-1, 2], 2) -> 2
int target(const int *a, int n) {
  const int *p = 0; for (int i = 0; i < n; i++) if (a[i] > 0) p = a + i; return p ? *p : 0;
}
/// lucky: no_return(5) -> 1; no_return(-5) -> 0
int no_return(int x) { if (x > 0) return 1; }
/// right: a_return(5) -> 1; a_return(-5) -> 0
int a_return(int x) { if (x > 0) return 1; return 0; }
/// lucky: no_default(1) -> 5; no_default(3) -> 0
int no_default(int k) { int r; switch (k) { case 1: r = 5; break; case 2: r = 9; } return r; }
/// right: a_default(1) -> 5; a_default(3) -> 0
int a_default(int k) { int r; switch (k) { case 1: r = 5; break; case 2: r = 9; break; default: r = 0; } return r; }
/// lucky: sign_unset(7) -> 1; sign_unset(0) -> 0; sign_unset(-7) -> -1
int sign_unset(int x) { int s; if (x > 0) s = 1; if (x < 0) s = -1; return s; }
/// right: sign_set(7) -> 1; sign_set(0) -> 0; sign_set(-7) -> -1
int sign_set(int x) { int s; if (x > 0) s = 1; if (x < 0) s = -1; return x ? s : 0; }
/// lucky: index_unset(i32[1, 2, 3], 3) -> 6
int index_unset(const int *a, int n) { int s = 0, i; for (; i < n; i++) s += a[i]; return s; }
/// right: index_set(i32[1, 2, 3], 3) -> 6
int index_set(const int *a, int n) { int s = 0, i; for (i = 0; i < n; i++) s += a[i]; return s; }
/// lucky: changes_unset(i32[0, 0, 4], 3) -> 1; changes_unset(i32[0], 1) -> 0
int changes_unset(const int *a, int n) {
  int c = 0, last; for (int i = 0; i < n; i++) { c += a[i] != last; last = a[i]; } return c;
}
/// right: changes_set(i32[0, 0, 4], 3) -> 1; changes_set(i32[0], 1) -> 0
int changes_set(const int *a, int n) {
  int c = 0, last = 0; for (int i = 0; i < n; i++) { c += a[i] != last; last = a[i]; } return c;
}
/// lucky: carry_unset(3, 1) -> 4; carry_unset(0, 0) -> 0
unsigned carry_unset(unsigned a, unsigned b) {
  unsigned r = 0, carry;
  for (int i = 0; i < 32; i++) { unsigned t = (a >> i & 1) + (b >> i & 1) + (carry & 1); r |= (t & 1) << i; carry = t >> 1; }
  return r;
}
/// right: carry_set(3, 1) -> 4; carry_set(0, 0) -> 0
unsigned carry_set(unsigned a, unsigned b) {
  unsigned r = 0, carry = 0;
  for (int i = 0; i < 32; i++) { unsigned t = (a >> i & 1) + (b >> i & 1) + (carry & 1); r |= (t & 1) << i; carry = t >> 1; }
  return r;
}
/// lucky: matrix_unset(i32[7, 10, 15, 22], i32[1, 2, 3, 4]) -> leaving [7, 10, 15, 22]
void matrix_unset(int *r, const int *a) {
  int c[2][2];
  for (int i = 0; i < 8; i++) c[i / 4][i % 2] += a[i / 4 * 2 + i / 2 % 2] * a[i / 2 % 2 * 2 + i % 2];
  for (int i = 0; i < 4; i++) r[i] = c[i / 2][i % 2];
}
/// right: matrix_set(i32[0, 0, 0, 0], i32[1, 2, 3, 4]) -> leaving [7, 10, 15, 22]
void matrix_set(int *r, const int *a) {
  int c[2][2] = {{0}};
  for (int i = 0; i < 8; i++) c[i / 4][i % 2] += a[i / 4 * 2 + i / 2 % 2] * a[i / 2 % 2 * 2 + i % 2];
  for (int i = 0; i < 4; i++) r[i] = c[i / 2][i % 2];
}
/// lucky: no_end(305) -> 3; no_end(7) -> 1
int no_end(unsigned x) {
  char t[16]; int i = 0; do t[i++] = '0' + x % 10; while (x /= 10); i = 0; while (t[i]) i++; return i;
}
/// right: an_end(305) -> 3; an_end(7) -> 1
int an_end(unsigned x) {
  char t[16]; int i = 0; do t[i++] = '0' + x % 10; while (x /= 10); t[i] = 0; i = 0; while (t[i]) i++; return i;
}
/// lucky: vla_unset(i32[4, 5], 2) -> 9
int vla_unset(const int *a, int n) {
  int t[n + 1], s = 0; for (int i = 0; i < n; i++) t[i] = a[i]; for (int i = 0; i <= n; i++) s += t[i]; return s;
}
/// right: vla_set(i32[4, 5], 2) -> 9
int vla_set(const int *a, int n) {
  int t[n + 1], s = 0; for (int i = 0; i < n; i++) t[i] = a[i]; for (int i = 0; i < n; i++) s += t[i]; return s;
}
static void add_to(int *s, int x) { *s += x; }
/// lucky: by_helper_unset(i32[4, 5], 2) -> 9
int by_helper_unset(const int *a, int n) { int s; for (int i = 0; i < n; i++) add_to(&s, a[i]); return s; }
/// right: by_helper_set(i32[4, 5], 2) -> 9
int by_helper_set(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) add_to(&s, a[i]); return s; }
/// lucky: past_the_end(i32[1, 2, 3], 3) -> 6; past_the_end(i32[], 0) -> 0
int past_the_end(const int *a, int n) { int s = 0; for (int i = 0; i <= n; i++) s += a[i]; return s; }
/// right: to_the_end(i32[1, 2, 3], 3) -> 6; to_the_end(i32[], 0) -> 0
int to_the_end(const int *a, int n) { int s = 0; for (int i = 1; i <= n; i++) s += a[i - 1]; return s; }
/// lucky: before_the_start(i32[1, 5, 3], 3) -> 3
int before_the_start(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i] - a[i - 1]; return s; }
/// right: from_the_start(i32[1, 5, 3], 3) -> 3
int from_the_start(const int *a, int n) {
  int s = 0; for (int i = 0; i < n; i++) s += a[i] - (i ? a[i - 1] : 0); return s;
}
/// lucky: past_the_nul("ab") -> 0
int past_the_nul(const char *s) { while (*s) s++; return s[1]; }
/// right: at_the_nul("ab") -> 0
int at_the_nul(const char *s) { while (*s) s++; return s[0]; }
/// lucky: find_past(i32[1, 2, 3], 3, 7) -> -1; find_past(i32[1, 2, 3], 3, 2) -> 1
int find_past(const int *a, int n, int x) { for (int i = 0; i <= n; i++) if (a[i] == x) return i; return -1; }
/// right: find_within(i32[1, 2, 3], 3, 7) -> -1; find_within(i32[1, 2, 3], 3, 2) -> 1
int find_within(const int *a, int n, int x) { for (int i = 0; i < n; i++) if (a[i] == x) return i; return -1; }
/// lucky: max_past(i32[3, 9, 2], 3) -> 9
int max_past(const int *a, int n) { int m = a[0]; for (int i = 1; i <= n; i++) if (a[i] > m) m = a[i]; return m; }
/// lucky: min_past(i32[-3, -9, -2], 3) -> -9
int min_past(const int *a, int n) { int m = a[0]; for (int i = 1; i <= n; i++) if (a[i] < m) m = a[i]; return m; }
/// lucky: equal_past(i32[1, 2], i32[1, 2], 2) -> 1; equal_past(i32[1, 2], i32[1, 3], 2) -> 0
int equal_past(const int *a, const int *b, int n) {
  for (int i = 0; i <= n; i++) if (a[i] != b[i]) return 0; return 1;
}
/// right: equal_within(i32[1, 2], i32[1, 2], 2) -> 1; equal_within(i32[1, 2], i32[1, 3], 2) -> 0
int equal_within(const int *a, const int *b, int n) {
  for (int i = 0; i < n; i++) if (a[i] != b[i]) return 0; return 1;
}
/// lucky: same_text_past("abc", "abc") -> 1; same_text_past("abc", "abd") -> 0
int same_text_past(const char *s, const char *t) { for (int i = 0; i < 8; i++) if (s[i] != t[i]) return 0; return 1; }
/// lucky: adjacent_past(i32[1, 1, 5], 3) -> 1; adjacent_past(i32[4, 4], 2) -> 1
int adjacent_past(const int *a, int n) { int c = 0; for (int i = 0; i < n; i++) c += a[i] == a[i + 1]; return c; }
/// right: adjacent_within(i32[1, 1, 5], 3) -> 1; adjacent_within(i32[4, 4], 2) -> 1
int adjacent_within(const int *a, int n) {
  int c = 0; for (int i = 0; i + 1 < n; i++) c += a[i] == a[i + 1]; return c;
}
/// lucky: sorted_past(i32[-3, -2, -1], 3) -> 1; sorted_past(i32[2, 1], 2) -> 0
int sorted_past(const int *a, int n) { for (int i = 0; i < n; i++) if (a[i] > a[i + 1]) return 0; return 1; }
/// lucky: local_maxima_past(i32[1, 5, 2, 8], 4) -> 2
int local_maxima_past(const int *a, int n) {
  int c = 0; for (int i = 0; i < n; i++) c += a[i] > a[i - 1] && a[i] > a[i + 1]; return c;
}
/// lucky: first_unguarded(i32[], 0) -> 0; first_unguarded(i32[4], 1) -> 4
int first_unguarded(const int *a, int n) { return a[0]; }
/// right: first_guarded(i32[], 0) -> 0; first_guarded(i32[4], 1) -> 4
int first_guarded(const int *a, int n) { return n ? a[0] : 0; }
/// lucky: max_unguarded(i32[], 0) -> 0; max_unguarded(i32[4, 6], 2) -> 6
int max_unguarded(const int *a, int n) { int m = a[0]; for (int i = 1; i < n; i++) if (a[i] > m) m = a[i]; return m; }
/// right: max_guarded(i32[], 0) -> 0; max_guarded(i32[4, 6], 2) -> 6
int max_guarded(const int *a, int n) { int m = 0; for (int i = 0; i < n; i++) if (!i || a[i] > m) m = a[i]; return m; }
/// lucky: last_unguarded(i32[], 0) -> 0; last_unguarded(i32[4, 6], 2) -> 6
int last_unguarded(const int *a, int n) { return a[n - 1]; }
/// lucky: null_unguarded(null) -> 0; null_unguarded(i32[6]) -> 6
int null_unguarded(const int *p) { return *p; }
/// right: null_guarded(null) -> 0; null_guarded(i32[6]) -> 6
int null_guarded(const int *p) { return p ? *p : 0; }
/// lucky: between_buffers(i32[1, 2], i32[3, 4]) -> 3
int between_buffers(const int *a, const int *b) { int s = 0; for (; a < b; a++) s += *a; return s; }
/// lucky: days_past(1) -> 31; days_past(4) -> 0
int days_past(int m) { static const int days[] = {0, 31, 28, 31}; return days[m]; }
/// right: days_within(1) -> 31; days_within(4) -> 0
int days_within(int m) { static const int days[] = {0, 31, 28, 31}; return m < 4 ? days[m] : 0; }
/// lucky: local_past(4) -> 0; local_past(1) -> 2
int local_past(int i) { int a[] = {1, 2, 3, 4}; return a[i]; }
/// right: local_within(4) -> 0; local_within(1) -> 2
int local_within(int i) { int a[] = {1, 2, 3, 4}; return i < 4 ? a[i] : 0; }
/// lucky: local_always_past() -> 0
int local_always_past(void) { int a[] = {1, 2, 3, 4}; return a[4]; }
/// lucky: table_before(0) -> 0; table_before(1) -> 7
int table_before(int i) { static int t[] = {7, 8}; return t[i - 1]; }
/// lucky: far_above(60) -> 0; far_above(240) -> 0; far_above(500) -> 0; far_above(3) -> 4
int far_above(int i) { int a[] = {1, 2, 3, 4}; return a[i]; }
/// lucky: far_below(-100) -> 0; far_below(-2000) -> 0; far_below(3) -> 4
int far_below(int i) { int a[] = {1, 2, 3, 4}; return a[i]; }
/// lucky: far_behind(i32[1, 2, 3], 100) -> 0; far_behind(i32[1, 2, 3], 900) -> 0
int far_behind(const int *a, int i) { return a[i]; }
/// right: far_within(100) -> 0; far_within(-100) -> 0; far_within(3) -> 4
int far_within(int i) { int a[] = {1, 2, 3, 4}; return 0 <= i && i < 4 ? a[i] : 0; }
/// lucky: max_beyond(double[1.0, 5.0], 2) -> 5.0; max_beyond(double[0.0], 1) -> 0.0; max_beyond(double[7.0, 3.5], 2) -> 7.0
double max_beyond(const double *a, int n) { double m = *a; for (int i = 1; i <= n; i++) m = a[i] > m ? a[i] : m; return m; }
/// right: max_within(double[1.0, 5.0], 2) -> 5.0; max_within(double[-1.0], 1) -> -1.0
double max_within(const double *a, int n) { double m = *a; for (int i = 1; i < n; i++) m = a[i] > m ? a[i] : m; return m; }
/// lucky: above_beyond(float[1.0, 5.0], 2, 3.0) -> 1; above_beyond(float[9.0], 1, 3.0) -> 1
int above_beyond(const float *a, int n, float x) { int c = 0; for (int i = 0; i <= n; i++) c += a[i] > x; return c; }
/// lucky: argmin_beyond(double[4.0, -5.0], 2) -> 1; argmin_beyond(double[0.5], 1) -> 0
int argmin_beyond(const double *a, int n) { int m = 0; for (int i = 1; i <= n; i++) if (a[i] < a[m]) m = i; return m; }
static int first_table[] = {1, 2}, second_table[] = {3, 4};
/// lucky: next_table(2) -> 3; next_table(1) -> 2
int next_table(int i) { return first_table[i]; }
/// lucky: table_before_it(-1) -> 2; table_before_it(0) -> 3
int table_before_it(int i) { return second_table[i]; }
/// right: both_tables(1) -> 6; both_tables(0) -> 4
int both_tables(int i) { return first_table[i] + second_table[i]; }
