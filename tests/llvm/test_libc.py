"""C programs that call the library are judged by what C says; the library is built from the sources beside it."""

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from t2l.llvm import ExecutionResult, check_correctness
from t2l.llvm.clang import compile_c
from t2l.llvm.wasm import libc

ROOT = Path(__file__).parent.parent.parent
HEADERS = "".join(f"#include <{name}.h>\n" for name in ("string", "stdlib", "stdio", "ctype", "assert", "math"))


def text(content: str, room: int = 0) -> dict[str, Any]:
    return {"type": "i8", "data": [*content.encode(), *[0] * (room + 1)]}


def numbers(*values: int) -> dict[str, Any]:
    return {"type": "i32", "data": list(values)}


def judge(source: str, calls: list[tuple[list[Any], Any]]) -> ExecutionResult:
    module = compile_c(HEADERS + source)
    tests = [
        {"args": arguments, **(expected if isinstance(expected, dict) else {"returns": expected})}
        for arguments, expected in calls
    ]
    return check_correctness(module, tests, entry_point="f")


PROGRAMS: dict[str, tuple[str, list[tuple[list[Any], Any]]]] = {
    "strcmp": (
        "int f(const char *a, const char *b) { int c = strcmp(a, b); return (c > 0) - (c < 0); }",
        [([text("abc"), text("abd")], -1), ([text("b"), text("a")], 1), ([text("x"), text("x")], 0)],
    ),
    "strtok": (
        'int f(char *s) { int n = 0; for (char *t = strtok(s, " ,"); t; t = strtok(NULL, " ,")) n++; return n; }',
        [([text("a b,,c")], 3), ([text(" ,")], 0)],
    ),
    "strstr": (
        "int f(const char *s, const char *t) { const char *p = strstr(s, t); return p ? (int)(p - s) : -1; }",
        [([text("banana"), text("nan")], 2), ([text("banana"), text("x")], -1), ([text("a"), text("")], 0)],
    ),
    "strdup": (
        "int f(char *s) { char *d = strdup(s); strcat(strcpy(s, d), d); free(d); return (int)strlen(s); }",
        [([text("abc", 3)], 6)],
    ),
    "memcmp": ("int f(int *a, int *b) { return memcmp(a, b, 8) == 0; }", [([numbers(1, 2), numbers(1, 2)], 1)]),
    "memmove": (
        "void f(int *a) { memmove(a + 1, a, 8); }",
        [([numbers(1, 2, 3)], {"memory": [[1, 1, 2]]})],
    ),
    "malloc": (
        "int f(int n) { int *p = malloc(n * 4); for (int i = 0; i < n; i++) p[i] = i; int s = 0;"
        " for (int i = 0; i < n; i++) s += p[i]; free(p); return s; }",
        [([4], 6), ([0], 0), ([10000], 49995000)],
    ),
    "realloc": (
        "int f(int n) { int *p = NULL; for (int i = 0; i < n; i++) { p = realloc(p, (i + 1) * 4); p[i] = i; }"
        " int s = 0; for (int i = 0; i < n; i++) s += p[i]; free(p); return s; }",
        [([20], 190)],
    ),
    "ctype": (
        "int f(const char *s) { int n = 0; for (; *s; s++) n += isalpha((unsigned char)*s) != 0; return n; }",
        [([text("a1 B-z")], 3)],
    ),
    "toupper": (
        "void f(char *s) { for (; *s; s++) *s = (char)toupper(*s); }",
        [([text("aZ1")], {"memory": [text("AZ1")["data"]]})],
    ),
    "atoi": ("int f(const char *s) { return atoi(s); }", [([text(" -123x")], -123), ([text("x")], 0)]),
    "strtol": (
        "int f(const char *s) { char *end; long v = strtol(s, &end, 0); return (int)(v * 100 + (end - s)); }",
        [([text("0x1f!")], 3104), ([text("077")], 6303), ([text("-5")], -498)],
    ),
    "strtod": ("double f(const char *s) { return strtod(s, NULL); }", [([text("-2.5e1")], -25.0)]),
    "qsort": (
        "static int less(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }"
        " void f(int *a, int n) { qsort(a, n, sizeof(int), less); }",
        [([numbers(5, 3, 9, 1, 3), 5], {"memory": [[1, 3, 3, 5, 9]]})],
    ),
    "bsearch": (
        "static int less(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }"
        " int f(int *a, int n, int x) { int *p = bsearch(&x, a, n, 4, less); return p ? (int)(p - a) : -1; }",
        [([numbers(1, 3, 5, 9), 4, 5], 2), ([numbers(1, 3, 5, 9), 4, 4], -1)],
    ),
    "sprintf": (
        'int f(char *to, int x, double d) { return sprintf(to, "%05d|%-4x|%s|%c|%.2f", x, x, "hey", 122, d); }',
        [([text("", 24), 42, 3.14159], {"memory": [[*b"00042|2a  |hey|z|3.14", 0, 0, 0, 0]], "returns": 21})],
    ),
    "sprintf signs": (
        'int f(char *to) { return sprintf(to, "%+d %5.3d %#x %%|%5s|%-5s|%lld", 7, 5, 255, "ab", "cd", -1LL << 40); }',
        [([text("", 47)], {"returns": len("+7   005 0xff %|   ab|cd   |-1099511627776")})],
    ),
    "snprintf": (
        'int f(int x) { char b[20]; snprintf(b, sizeof b, "%d", x); int n = (int)strlen(b);'
        " for (int i = 0; i < n / 2; i++) if (b[i] != b[n - 1 - i]) return 0; return 1; }",
        [([1221], 1), ([10], 0), ([7], 1)],
    ),
    "printf": ('int f(int x) { printf("%d\\n", x); puts("done"); putchar(10); return 2 * x; }', [([4], 8)]),
    "assert": ("int f(int x) { assert(x > 0); return x; }", [([4], 4)]),
    "frexp": ("double f(double x) { int e; double m = frexp(x, &e); return ldexp(m, e) + e; }", [([8.0], 12.0)]),
    "modf": ("double f(double x) { double w, r = modf(x, &w); return w * 10 + r; }", [([-2.5], -20.5)]),
    "remquo": (
        "double f(double x, double y) { int q; double r = remquo(x, y, &q); return 100 * q + r; }",
        [([7.0, 4.0], 199.0), ([-14.5, 2.0], -700.5), ([33.0, 2.0], 1.0), ([2.5, 1.0], 200.5), ([3.5, -1.0], -400.5)],
    ),
    "roundings": ("long f(double x) { return lround(x) * 100 + lrint(x) * 10 + llrint(x); }", [([2.5], 322)]),
    "fma": ("double f(double x) { return fma(x, x, -1); }", [([1 + 2.0**-30], 2.0**-29 + 2.0**-60)]),
    "fdim": ("double f(double x, double y) { return fdim(x, y) + copysign(2, y); }", [([1.0, -3.0], 2.0)]),
    "remainder": ("double f(double x, double y) { return remainder(x, y); }", [([7.0, 4.0], -1.0)]),
    "logarithms": ("double f(double x) { return log1p(x) + expm1(x) + asinh(x) + erf(x); }", [([0.0], 0.0)]),
    "floats": ("float f(float x) { return rintf(x) + fmaf(x, 2, 1) + logbf(8); }", [([2.5], 11.0)]),
    "powi": ("double f(double x, int n) { return __builtin_powi(x, n); }", [([2.0, 10], 1024.0), ([2.0, -1], 0.5)]),
    "128 bits": ("long f(double x) { return (long)((__int128)x >> 40); }", [([2.0**50], 1024)]),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_that_call_the_library_are_right(name: str) -> None:
    result = judge(*PROGRAMS[name])
    assert result.passed, result.message


@pytest.mark.parametrize(
    ("source", "argument", "status"),
    [
        ("int f(int n) { int *p = malloc(n * 4); return p[0]; }", 4, "wrong"),
        ("int f(int n) { int *p = malloc(4); *p = n; free(p); return *p; }", 4, "wrong"),
        ("int f(int n) { int *p = malloc(4); *p = n; free(p); free(p); return n; }", 4, "trap"),
        ("int f(int n) { int x[2]; free(x); return n; }", 4, "trap"),
        ("int f(int n) { assert(n > 5); return n; }", 4, "trap"),
        ("int f(int n) { abort(); }", 4, "trap"),
        ("int f(int n) { char *p = malloc(1L << 40); return p == NULL ? n : 0; }", 4, "ok"),
        ("int f(int n) { for (;;) if (!malloc(1000)) return n; }", 4, "ok"),
        ("int f(int n) { char b[4]; return memcmp(b, b + 1, n - 2); }", 4, "wrong"),
    ],
)
def test_memory_that_is_not_set_freed_or_too_large(source: str, argument: int, status: str) -> None:
    result = judge(source, [([argument], argument)])
    assert result.status == status, result.message


def test_a_programs_own_function_is_not_the_librarys() -> None:
    source = "int isdigit(int c) { return c == 'x'; } int f(const char *s) { return isdigit(*s) * 1000 + atoi(s); }"
    result = check_correctness(
        compile_c(f"int atoi(const char *s);\n{source}"),
        [{"args": [text("12")], "returns": 12}, {"args": [text("x1")], "returns": 1000}],
        entry_point="f",
    )
    assert result.passed, result.message


def test_a_declaration_of_another_type_is_refused() -> None:
    ir = "declare i32 @atoi(i32)\ndefine i32 @f(i32 %x) {\n  %y = call i32 @atoi(i32 %x)\n  ret i32 %y\n}"
    result = check_correctness(ir, [{"args": [1], "returns": 1}], entry_point="f")
    assert (result.status, "call of @atoi as i32 (i32); it is i32 (ptr)" in result.message) == ("unsupported", True)


def test_the_library_is_the_one_that_its_sources_give() -> None:
    spec = importlib.util.spec_from_file_location("build_libc", ROOT / "tools" / "build_libc.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.build() == Path(libc.__file__).with_name("libc.ll").read_text(encoding="ascii")
