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


def check(sandbox: Sandbox, text: str, arguments: list[object], returns: int) -> tuple[str, str]:
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
    assert check(sandbox, f"{SHADOW}\ndeclare void @__asan_init()", [8], 0) == ("ok", "")


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
