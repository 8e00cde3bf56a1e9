"""Right programs in the styles of compilers are judged right: levels, debug information, checks, other machines."""

from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

pytestmark = pytest.mark.slow
SOURCE = """
typedef unsigned int u32;
typedef long long i64;
struct pair { int key, value; };
int printf(const char *, ...);
void abort(void);

int add(int a, int b) { return a + b; }
int middle(int a, int b, int c) { return a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b); }
int power(int base, int n) { int r = 1; for (int i = 0; i < n; i++) r *= base; return r; }
static int square(int x) { return x * x; }
int squares(int n) { int s = 0; for (int i = 1; i <= n; i++) s += square(i); return s; }
int common(int a, int b) { return b ? common(b, a % b) : a; }
int ones(u32 x) { int n = 0; while (x) { x &= x - 1; n++; } return n; }
u32 swapped(u32 x) { return x >> 24 | (x >> 8 & 0xff00) | (x << 8 & 0xff0000) | x << 24; }
int is_even(int x);
int is_odd(int x) { return x ? is_even(x - 1) : 0; }
int is_even(int x) { return x ? is_odd(x - 1) : 1; }
int days(int month) {
  switch (month) { case 2: return 28; case 4: case 6: case 9: case 11: return 30; default: return 31; }
}
int from_table(int i) { static const int table[5] = {3, 1, 4, 1, 5}; return i < 0 || i > 4 ? -1 : table[i]; }
static int plus(int a, int b) { return a + b; }
static int minus(int a, int b) { return a - b; }
int apply(int which, int a, int b) { int (*f[2])(int, int) = {plus, minus}; return f[which & 1](a, b); }
int sum(const int *a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s; }
int largest(const int *a, int n) { int m = a[0]; for (int i = 1; i < n; i++) if (a[i] > m) m = a[i]; return m; }
int search(const int *a, int n, int x) {
  int low = 0, high = n - 1;
  while (low <= high) {
    int at = low + (high - low) / 2;
    if (a[at] == x) return at;
    if (a[at] < x) low = at + 1; else high = at - 1;
  }
  return -1;
}
void reverse(int *a, int n) { for (int i = 0, j = n - 1; i < j; i++, j--) { int t = a[i]; a[i] = a[j]; a[j] = t; } }
void sort(int *a, int n) {
  for (int i = 1; i < n; i++) {
    int x = a[i], j = i;
    for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
    a[j] = x;
  }
}
void product(const int *a, const int *b, int *c) {
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) {
      int s = 0;
      for (int k = 0; k < 2; k++) s += a[2 * i + k] * b[2 * k + j];
      c[2 * i + j] = s;
    }
}
int value_of(const struct pair *p, int n, int key) {
  for (int i = 0; i < n; i++) if (p[i].key == key) return p[i].value;
  return 0;
}
u32 length(const char *s) { u32 n = 0; while (s[n]) n++; return n; }
int isdigit(int c) { return c >= '0' && c <= '9'; }
int digits(const char *s) { int n = 0; for (; *s; s++) n += isdigit(*s); return n; }
int palindrome(const char *s, int n) { for (int i = 0; i < n / 2; i++) if (s[i] != s[n - 1 - i]) return 0; return 1; }
void upper(char *s) { for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s -= 32; }
u32 hash(const char *s) { u32 h = 2166136261u; while (*s) h = (h ^ (unsigned char)*s++) * 16777619u; return h; }
i64 factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }
double mean(const double *a, int n) { double s = 0; for (int i = 0; i < n; i++) s += a[i]; return n ? s / n : 0; }
double polynomial(double x) { return (2 * x - 3) * x + 0.5; }
float faded(float a, float b, float t) { return a + t * (b - a); }
int quotient(int a, int b) { if (b == 0) abort(); return a / b; }
int main(void) { printf("%d\\n", add(1, 2)); return 0; }
"""


def buffer(type_: str, *data: Any) -> dict[str, Any]:
    return {"type": type_, "data": list(data)}


def text(characters: str) -> dict[str, Any]:
    return buffer("i8", *characters.encode(), 0)


A = buffer("i32", 1, 3, 5, 9)
B = buffer("i32", 5, 6, 7, 8)
CALLS: dict[str, tuple[list[Any], Any]] = {
    "add": ([3, -4], -1),
    "middle": ([7, 2, 5], 5),
    "power": ([-3, 3], -27),
    "squares": ([4], 30),
    "common": ([48, 18], 6),
    "ones": ([255], 8),
    "swapped": ([0x01020304], 0x04030201),
    "is_even": ([10], 1),
    "days": ([9], 30),
    "from_table": ([2], 4),
    "apply": ([1, 7, 9], -2),
    "sum": ([A, 4], 18),
    "largest": ([buffer("i32", -5, -2, -9), 3], -2),
    "search": ([A, 4, 9], 3),
    "reverse": ([A, 4], [[9, 5, 3, 1]]),
    "sort": ([buffer("i32", 4, -1, 3, 0, 4), 5], [[-1, 0, 3, 4, 4]]),
    "product": (
        [buffer("i32", 1, 2, 3, 4), B, buffer("i32", 0, 0, 0, 0)],
        [[1, 2, 3, 4], [5, 6, 7, 8], [19, 22, 43, 50]],
    ),
    "value_of": ([buffer("i32", 4, 40, 5, 50), 2, 5], 50),
    "length": ([text("a word")], 6),
    "digits": ([text("a1b22")], 3),
    "palindrome": ([text("anna"), 4], 1),
    "upper": ([text("aZ3z")], [[*b"AZ3Z", 0]]),
    "hash": ([text("a")], 0xE40C292C - 2**32),
    "factorial": ([15], 1307674368000),
    "mean": ([buffer("double", 1.0, 2.0, 4.5), 3], 2.5),
    "polynomial": ([1.5], 0.5),
    "faded": ([1.0, 3.0, 0.25], 1.5),
    "quotient": ([-7, 2], -3),
}
STYLES = {
    "O0": ("-O0",),
    "O1": ("-O1",),
    "O2": ("-O2",),
    "O3": ("-O3",),
    "Os": ("-Os",),
    "debug information": ("-g", "-O0"),
    "debug information at O2": ("-g", "-O2"),
    "names of values": ("-O0", "-fno-discard-value-names"),
    "x86-64-v4": ("-O3", "-march=x86_64_v4"),
    "signed overflow is undefined": ("-O2", "-fno-wrapv", "-fstrict-overflow"),
    "UBSan with traps": ("-O1", "-fno-wrapv", "-fsanitize=undefined", "-fsanitize-trap=undefined"),
    "UBSan with its library": ("-O1", "-fno-wrapv", "-fsanitize=undefined", "-fno-sanitize-trap=all"),
    "ftrapv": ("-O0", "-fno-wrapv", "-ftrapv"),
    "instrumented functions": ("-O0", "-finstrument-functions"),
    "coverage": ("-O0", "-fsanitize-coverage=trace-pc"),
    "a profile": ("-O1", "-fprofile-instr-generate", "-fcoverage-mapping"),
    "gprof": ("-O1", "-pg"),
    "ThreadSanitizer": ("-O1", "-fsanitize=thread"),
    "stack protector": ("-O1", "-fstack-protector-all"),
    "wasm32": ("-O0", "-target", "wasm32-freestanding"),
    "wasm32 at O2": ("-O2", "-target", "wasm32-freestanding"),
    "i686": ("-O1", "-target", "x86-linux-gnu"),
    "aarch64": ("-O2", "-target", "aarch64-linux-gnu"),
    "Windows": ("-O1", "-target", "x86_64-windows-gnu"),
    "C++": ("-O1",),
}


def test_there_are_hundreds_of_programs() -> None:
    assert len(STYLES) * len(CALLS) >= 650


@pytest.mark.parametrize("style", STYLES)
def test_a_right_program_is_judged_right_in_the_style_of(sandbox: Sandbox, style: str) -> None:
    cpp = style == "C++"
    source = f'extern "C" {{ {SOURCE} }}' if cpp else SOURCE
    module = compile_c(source, flags=STYLES[style], suffix=".cpp" if cpp else ".c")
    rows = [
        {"completion": module, "entry_point": name, "tests": [{"args": args, **expect(expected)}]}
        for name, (args, expected) in CALLS.items()
    ]
    refused = {
        row["entry_point"]: result.message
        for row, result in zip(rows, sandbox.check(rows), strict=True)
        if not result.passed
    }
    assert refused == {}


def expect(expected: Any) -> dict[str, Any]:
    return {"memory": expected} if isinstance(expected, list) else {"returns": expected}
