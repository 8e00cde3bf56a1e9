"""Programs that clang instruments for AddressSanitizer are judged like others."""

import re
from pathlib import Path

import pytest
from tests.llvm.calls import Section, read_sections

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

ASAN = "-fsanitize=address"
LUCKY = read_sections("lucky.c")
STEP = 15  # programs in a module, because instrumented text is long


@pytest.fixture(scope="module")
def instrumented() -> dict[str, str]:
    """Return the IR of each program of `lucky.c`."""
    source = Path(__file__).with_name("lucky.c").read_text()
    heads = [match.start() for match in re.finditer(r"^///", source, re.MULTILINE)] + [len(source)]
    texts = {}
    for first in range(0, len(LUCKY), STEP):
        part = source[: heads[0]] + source[heads[first] : heads[min(first + STEP, len(LUCKY))]]
        text = compile_c(part, flags=[ASAN])
        texts |= {section.place: text for section in LUCKY[first : first + STEP]}
    return texts


@pytest.mark.slow
@pytest.mark.parametrize("section", LUCKY, ids=[f"{each.place}-{each.entry_point}" for each in LUCKY])
def test_a_program_is_right_if_it_is_so_without_the_sanitizer(
    sandbox: Sandbox, instrumented: dict[str, str], section: Section
) -> None:
    for tests in (section.tests, section.tests * 3):
        row = {"completion": instrumented[section.place], "entry_point": section.entry_point, "tests": tests}
        (result,) = sandbox.check([row])
        assert result.passed == (section.kind == "right"), result.message
        assert result.status == "ok" if result.passed else result.status in ("wrong", "trap")


def check(sandbox: Sandbox, text: str, arguments: list[object], returns: float) -> tuple[str, str]:
    row = {"completion": text, "entry_point": "f", "tests": [{"args": arguments, "returns": returns}]}
    (result,) = sandbox.check([row])
    return result.status, result.message


def test_variables_that_code_sets_are_set(sandbox: Sandbox) -> None:
    source = "static int base() { return 40; }\nint start = base();\nstruct s { int n; s(int n) : n(n) {} ~s() {} };\n"
    source += 's one(start + 2);\nextern "C" int f(int x) { static s two(x); return one.n + two.n; }'
    for level in ("-O0", "-O1", "-O2"):
        text = compile_c(source, flags=[ASAN, level], suffix=".cpp")
        assert check(sandbox, text, [3], 45) == ("ok", "")


@pytest.mark.parametrize("target", ["x86_64-linux-gnu", "aarch64-linux-gnu"])
@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2"])
def test_a_read_of_the_zone_behind_a_table_is_not_zero(sandbox: Sandbox, target: str, level: str) -> None:
    for table in ("int table[4] = {1, 2, 3, 4};", "static int table[4];\nvoid set(void) { table[0] = 1; }"):
        source = f"{table}\nint f(int n) {{ return table[n]; }}"
        text = compile_c(source, flags=["-target", target, ASAN, level])
        assert check(sandbox, text, [1], 2 if "= {" in table else 0) == ("ok", "")
        assert check(sandbox, text, [4], 0)[0] == "wrong"


# Each program reads one element beyond a table; what it returns is right if the element is 0 or odd bytes.
BEYOND = [
    (
        "double t[3] = {1, 2, 3};",
        "double f(int n) { double s = 0; for (int i = 0; i <= n; i++) s += t[i]; return s; }",
        6.0,
    ),
    (
        "float t[3] = {1, 2, 3};",
        "float f(int n) { float s = 0; for (int i = 0; i <= n; i++) s += t[i]; return s; }",
        6.0,
    ),
    (
        "int t[3] = {4, 9, 2};",
        "int f(int n) { int m = t[0]; for (int i = 1; i <= n; i++) m = t[i] > m ? t[i] : m; return m; }",
        9,
    ),
    (
        "signed char t[3] = {1, 2, 3};",
        "int f(int n) { int k = 0; for (int i = 0; i <= n; i++) k += t[i] > 0; return k; }",
        3,
    ),
    ("int t[10003];", "int f(int n) { t[0] = n; return t[n + 10000]; }", 0),
    (
        "union u { int a; double d; char c; };\nstruct w { char k; union u v; } t[] = {{1, {.a = 2}}, {3, {.d = 4}}, "
        + ", ".join(["{5, {.c = 6}}, {7, {.d = 8}}"] * 9)
        + "};",
        "int f(int n) { return t[n + 17].k; }",
        0,
    ),
]


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("program", BEYOND, ids=[table[:12] for table, *_ in BEYOND])
def test_reads_beyond_a_table_are_what_they_are_without_the_sanitizer(
    sandbox: Sandbox, program: tuple[str, str, float], level: str
) -> None:
    table, code, returns = program
    source = f"static {table}\nvoid *place(void) {{ return t; }}\n{code}"
    plain, checked = (check(sandbox, compile_c(source, flags=[level, *flags]), [3], returns) for flags in ([], [ASAN]))
    assert plain == checked
    assert plain[0] == "wrong"


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_a_reference_is_defined_where_it_is_without_the_sanitizer(sandbox: Sandbox, level: str) -> None:
    source = "static int t[3] = {4, 5, 6};\nint *place(void) { return t; }\nint f(unsigned n) { return t[n] * 2; }"
    candidate = compile_c("int f(unsigned n) { return n == 0 ? 8 : n == 1 ? 10 : 12; }")
    references = [compile_c(source, flags=[level, *flags]) for flags in ([], [ASAN])]
    rows = [{"reference": text, "completion": candidate, "entry_point": "f"} for text in references]
    plain, checked = sandbox.compare(rows)
    compared = [result.reason.partition(";")[0] for result in (plain, checked)]
    assert (checked.status, compared[1]) == (plain.status, compared[0])


# The records of variables as clang 16 writes them: one array.
RECORDS = """@t = internal global { [2 x i32], [24 x i8] } \
{ [2 x i32] [i32 4, i32 5], [24 x i8] zeroinitializer }, align 32
@own = internal global { [2 x i32], [24 x i8] } zeroinitializer, align 32
@___asan_gen_ = private unnamed_addr constant [2 x i8] c"t\\00", align 1
@0 = internal global [1 x { i64, i64, i64, i64, i64, i64, i64, i64 }] [{ i64, i64, i64, i64, i64, i64, i64, i64 } \
{ i64 ptrtoint (ptr @t to i64), i64 8, i64 32, i64 ptrtoint (ptr @___asan_gen_ to i64), i64 0, i64 0, i64 0, i64 0 }]
declare void @__asan_init()
define i32 @f(i64 %n) {
  %p = getelementptr [2 x i32], ptr @TABLE, i64 0, i64 %n
  %r = load i32, ptr %p
  ret i32 %r
}""".replace("\\\n", "")


def test_only_a_variable_with_a_record_has_a_zone(sandbox: Sandbox) -> None:
    assert check(sandbox, RECORDS.replace("TABLE", "t"), [1], 5) == ("ok", "")
    assert check(sandbox, RECORDS.replace("TABLE", "t"), [2], 0)[0] == "wrong"
    assert check(sandbox, RECORDS.replace("TABLE", "own"), [2], 0) == ("ok", "")


def test_the_words_before_the_variables_of_a_function_are_not_set(sandbox: Sandbox) -> None:
    source = "int f(int n) { volatile int own[4] = {1, 2, 3, 4}; return own[n]; }"
    text = compile_c(source, flags=[ASAN])
    assert "store i64 1102416563, ptr" in text
    assert check(sandbox, text, [3], 4) == ("ok", "")
    assert check(sandbox, text, [-8], 1102416563)[0] == "wrong"


VARIABLE_LENGTH = """static int table[4] = {1, 2, 3, 4};
int *place(void) { return table; }
int f(int n) { int own[n]; for (int i = 0; i < n; i++) own[i] = table[i]; return own[n - 1]; }"""


TARGETS = ["x86-linux-gnu", "arm-linux-gnueabihf", "mips-linux-musl", "x86_64-windows-gnu", "riscv64-linux-musl"]


@pytest.mark.parametrize("target", [*TARGETS, "aarch64-macos"])
def test_the_shadow_of_other_machines_is_left_out(sandbox: Sandbox, target: str) -> None:
    text = compile_c(VARIABLE_LENGTH, flags=["-target", target, ASAN, "-O2"])
    assert "@__asan_alloca_poison(" in text
    assert check(sandbox, text, [4], 4) == ("ok", "")
    assert check(sandbox, text, [5], 0)[0] == "wrong"


def test_the_librarys_functions_take_sizes_of_32_bits(sandbox: Sandbox) -> None:
    source = "void *memset(void *, int, unsigned);\n"
    source += "int f(int n) { int own[4]; memset(own, 1, sizeof own); return own[n]; }"
    text = compile_c(source, flags=["-target", "x86-linux-gnu", ASAN])
    assert re.search(r"^declare ptr @__asan_memset\(ptr, i32, i32\)", text, re.MULTILINE)
    assert re.search(r"^declare i32 @__asan_stack_malloc_1\(i32\)", text, re.MULTILINE)
    assert check(sandbox, text, [3], 0x01010101) == ("ok", "")


REFUSED = [
    ("x86_64-fuchsia", "-O2", "checks of AddressSanitizer for an unknown place of its shadow"),
    ("x86-linux-gnu", "-O0", "an array on the stack with checks for pointers of 32 bits"),
]


@pytest.mark.parametrize(("target", "level", "reason"), REFUSED)
def test_other_places_of_the_shadow_are_refused(sandbox: Sandbox, target: str, level: str, reason: str) -> None:
    text = compile_c(VARIABLE_LENGTH, flags=["-target", target, ASAN, level])
    advice = "compile the program without -fsanitize=address"
    assert check(sandbox, text, [4], 4) == ("unsupported", f"{reason}; {advice}")


def test_copies_by_the_sanitizers_library_are_copies(sandbox: Sandbox) -> None:
    source = "void *memcpy(void *, const void *, unsigned long);\nvoid *memset(void *, int, unsigned long);\n"
    source += "int f(const int *a, int n) { int own[4]; memset(own, 1, 16); memcpy(own, a, n * sizeof *a);"
    text = compile_c(source + " return own[0] + own[3]; }", flags=[ASAN])
    assert "@__asan_memcpy(" in text
    assert check(sandbox, text, [{"type": "i32", "data": [5, 6]}, 2], 5 + 0x01010101) == ("ok", "")


SHADOW = """define i32 @f(i64 %x) {
  %s = lshr i64 %x, 3
  %t = add i64 %s, 2147450880
  %p = inttoptr i64 %t to ptr
  %v = load i8, ptr %p
  %r = zext i8 %v to i32
  ret i32 %r
}"""


def test_addresses_like_those_of_the_shadow_are_wild_without_the_sanitizer(sandbox: Sandbox) -> None:
    assert check(sandbox, SHADOW, [8], 0) == ("trap", "test 1: f(8): out of bounds memory access")
    for shadow in (SHADOW, SHADOW.replace("%s, 2147450880", "2147450880, %s")):
        assert check(sandbox, f"{shadow}\ndeclare void @__asan_init()", [8], 0) == ("ok", "")


def test_what_is_not_known_of_the_sanitizer_is_refused(sandbox: Sandbox) -> None:
    text = (
        "declare i64 @__asan_new(i64)\ndefine i64 @f(i64 %x) {\n  %r = call i64 @__asan_new(i64 %x)\n  ret i64 %r\n}"
    )
    status, message = check(sandbox, text, [8], 0)
    assert (status, message.endswith("compile the program without -fsanitize=address")) == ("unsupported", True)


def test_intrinsics_of_a_gpu_may_be_declared_but_not_used(sandbox: Sandbox) -> None:
    declared = "declare i1 @llvm.amdgcn.is.shared(ptr)\n"
    assert check(sandbox, declared + "define i32 @f(i32 %x) {\n  ret i32 %x\n}", [8], 8) == ("ok", "")
    used = "define i32 @f(i32 %x) {\n  %s = call i1 @llvm.amdgcn.is.shared(ptr null)\n  ret i32 %x\n}"
    assert check(sandbox, declared + used, [8], 8) == ("unsupported", "'@llvm.amdgcn.' is not judged here")
