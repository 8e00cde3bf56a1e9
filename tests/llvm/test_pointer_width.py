"""Programs for machines with pointers of 32 bits are judged right, or refused if they would differ here."""

from pathlib import Path

import pytest
from tests.llvm.calls import read_sections

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

SECTIONS = read_sections("pointers.c")
TARGETS = {
    "wasm32": "wasm32-freestanding",
    "i386": "x86-linux-gnu",
    "arm32": "arm-linux-gnueabihf",
    "riscv32": "riscv32-linux-musl",
    "i386 of Windows": "x86-windows-gnu",
    "x86-64": "x86_64-linux-gnu",
}


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2 -Xclang -vectorize-slp -Xclang -vectorize-loops"])
@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_pointers_in_memory_have_the_size_that_the_compiler_gave_them(
    sandbox: Sandbox, target: str, level: str
) -> None:
    source = Path(__file__).with_name("pointers.c").read_text()
    text = compile_c(source, flags=["-target", target, *level.split()])
    rows = [{"completion": text, "entry_point": each.entry_point, "tests": each.tests} for each in SECTIONS]
    found = {each.entry_point: result for each, result in zip(SECTIONS, sandbox.check(rows), strict=True)}
    assert {name: result.message for name, result in found.items() if not result.passed} == {}


WASM32 = 'target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"\n'
I386 = 'target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"\n'
TABLE = """@"a ptr @b" = constant [4 x i8] c"ptr "
@table = constant { [2 x ptr], ptr, i32 } { [2 x ptr] [ptr getelementptr inbounds (i8, ptr @"a ptr @b", i32 1), \
ptr inttoptr (i32 ptrtoint (ptr @"a ptr @b" to i32) to ptr)], ptr null, i32 7 }
define i32 @f() {
  %p = load ptr, ptr getelementptr inbounds ({ [2 x ptr], ptr, i32 }, ptr @table, i32 0, i32 0, i32 0)
  %c = load i8, ptr %p
  %r = zext i8 %c to i32
  ret i32 %r
}
define i32 @g() {
  %r = load i32, ptr getelementptr inbounds (i8, ptr @table, i32 12)
  ret i32 %r
}
define i32 @h() {
  %p = load <2 x ptr>, ptr @table
  %q = extractelement <2 x ptr> %p, i32 1
  %c = load i8, ptr %q
  %r = zext i8 %c to i32
  ret i32 %r
}"""


def judge(sandbox: Sandbox, text: str, entry_point: str, *args: object) -> tuple[str, object]:
    (result,) = sandbox.run([{"completion": text, "entry_point": entry_point, "tests": [{"args": [*args]}]}])
    return result.status, result.outputs[0]["returns"] if result.status == "ok" else result.message


def test_a_table_is_laid_out_as_for_its_machine(sandbox: Sandbox) -> None:
    found = {name: judge(sandbox, WASM32 + TABLE, name) for name in "fgh"}
    assert found == {"f": ("ok", ord("t")), "g": ("ok", 7), "h": ("ok", ord("p"))}


def test_a_table_for_64_bits_is_another_one_for_32(sandbox: Sandbox) -> None:
    wide = TABLE.replace("@table, i32 12", "@table, i32 24")
    rows = [
        {"completion": head + text, "entry_point": "g", "tests": [{"args": [], "returns": 7}]}
        for head in (WASM32, "")
        for text in (TABLE, wide)
    ]
    assert [result.passed for result in sandbox.check(rows)] == [True, False, False, True]


def test_a_program_for_32_bits_is_compared_with_one_for_64(sandbox: Sandbox) -> None:
    source = "static int a(int x) { return x + 1; }\nstatic int b(int x) { return 3 * x; }\n"
    source += "static int (*const t[])(int) = {a, b, a, b};\nint f(int n, int x) { return t[n & 3](x); }"
    narrow, wide = (compile_c(source, flags=["-target", TARGETS[name]]) for name in ("wasm32", "x86-64"))
    other = narrow.replace("[ptr @a, ptr @b, ptr @a, ptr @b]", "[ptr @a, ptr @a, ptr @a, ptr @b]")
    assert other != narrow
    pairs = [(narrow, wide), (wide, narrow), (other, wide), (wide, other)]
    rows = [{"completion": given, "reference": reference, "entry_point": "f"} for given, reference in pairs]
    assert [result.status for result in sandbox.compare(rows)] == ["equal", "equal", "different", "different"]


REFUSED = {
    "fields of 64 bits": (I386, "%s = alloca { i32, double }\n  store i32 1, ptr %s"),
    "fields of 64 bits in a named struct": (I386, "%s = alloca [2 x %pair]\n  store i32 1, ptr %s"),
    "an exchange of pointers": (WASM32, "%s = alloca ptr\n  %1 = atomicrmw xchg ptr %s, ptr %s seq_cst"),
    "a masked load of pointers": (
        WASM32,
        "%s = call <2 x ptr> @llvm.masked.load.v2p0.p0(ptr null, <2 x i1> zeroinitializer, <2 x ptr> zeroinitializer)",
    ),
    "a pointer taken out of a struct": (
        WASM32,
        "%s = alloca { ptr, i32 }\n  %1 = load { ptr, i32 }, ptr %s\n  %2 = extractvalue { ptr, i32 } %1, 0",
    ),
    "a pointer that C leaves": (WASM32, "%s = alloca ptr\n  %1 = call double @strtod(ptr %s, ptr %s)"),
    "a long that is printed": (WASM32, "%1 = call i32 (ptr, ptr, ...) @sprintf(ptr null, ptr @form, i32 7)"),
    "pointers of 16 bits": (
        'target datalayout = "e-m:e-p:16:16-i32:16-n8:16"\n',
        "%s = load ptr, ptr @p\n  store i32 1, ptr %s",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_would_differ_is_refused(sandbox: Sandbox, case: tuple[str, str]) -> None:
    head, body = case
    others = '%pair = type { i32, %inner }\n%inner = type { i64 }\n@form = constant [4 x i8] c"%ld\\00"\n'
    others += "@p = global ptr null\ndeclare double @strtod(ptr, ptr)\ndeclare i32 @sprintf(ptr, ptr, ...)\n"
    others += "declare <2 x ptr> @llvm.masked.load.v2p0.p0(ptr, <2 x i1>, <2 x ptr>)\n"
    status, message = judge(sandbox, f"{head}{others}define void @f() {{\n  {body}\n  ret void\n}}", "f")
    assert (status, "64-bit target" in str(message)) == ("unsupported", True)
