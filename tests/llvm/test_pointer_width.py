"""Programs for machines with pointers of 32 bits are judged right, or refused if they would differ here."""

from pathlib import Path

import pytest
from tests.llvm.calls import read_sections
from tests.llvm.machines import WASM32, judge

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


def of_machine(layout: str, body: str, others: str = "", returns: str = "i32") -> str:
    return f'target datalayout = "{layout}"\n{others}\ndefine {returns} @f() {{\n  {body}\n}}'


STRUCTS = {
    "ARM, a vector behind an i32": ("e-m:e-p:32:32-Fi8-i64:64-v128:64:128-a:0:32-n32-S64", "i32, <4 x float>"),
    "m68k, an i32 behind an i8": ("E-m:e-p:32:16:32-i8:8:8-i16:16:16-i32:16:32-n8:16:32-a:0:16-S16", "i8, i32"),
    "m68k, a pointer behind an i8": ("E-m:e-p:32:16:32-i8:8:8-i16:16:16-i32:16:32-n8:16:32-a:0:16-S16", "i8, ptr"),
    "MSP430": ("e-m:e-p:16:16-i32:16-i64:16-f32:16-f64:16-a:8-n8:16-S16", "i8, i32, i8, i16"),
    "s390x, a vector behind an i64": (
        "E-S64-m:e-i1:8:16-i8:8:16-i64:64-f128:64-v128:64-a:8:16-n32:64",
        "i64, <2 x i64>",
    ),
}


@pytest.mark.parametrize("case", STRUCTS.values(), ids=STRUCTS)
def test_fields_at_other_offsets_are_refused(sandbox: Sandbox, case: tuple[str, str]) -> None:
    layout, fields = case
    body = (
        "%p = getelementptr %s, ptr @g, i32 0, i32 0\n  %v = load i8, ptr %p\n  %r = zext i8 %v to i32\n  ret i32 %r"
    )
    struct = f"%s = type {{ {fields} }}\n@g = global [2 x %s] zeroinitializer"
    status, message = judge(sandbox, of_machine(layout, body, struct), "f")
    assert (status, "bits that are aligned to" in str(message)) == ("unsupported", True)
    alone = fields.split(", ", 1)[1].split(", i8")[0]
    same = struct.replace(fields, f"{alone}, {alone}")
    assert judge(sandbox, of_machine(layout, body, same), "f")[0] == "ok"
    assert judge(sandbox, of_machine(WASM32.split('"')[1], body, struct), "f") == ("ok", 0)


OWN_NAMES = {
    "of bfloat": "define i32 @f(i32 %t2l.b1) {\n  %a = sitofp i32 %t2l.b1 to bfloat\n  %r = fptosi bfloat %a to i32\n",
    "of a pointer": f"{WASM32}define i32 @f(i32 %t2l.narrow0) {{\n  %r = add i32 %t2l.narrow0, 1\n",
    "of a function": f"{WASM32}declare i32 @t2l.strlen(ptr)\ndefine i32 @f(i32 %a) {{\n"
    "  %r = call i32 @t2l.strlen(ptr null)\n",
}


@pytest.mark.parametrize("head", OWN_NAMES.values(), ids=OWN_NAMES)
def test_names_of_the_sandbox_are_refused(sandbox: Sandbox, head: str) -> None:
    status, message = judge(sandbox, f"{head}  ret i32 %r\n}}", "f", 1)
    assert (status, "is a name of the sandbox; rename it" in str(message)) == ("unsupported", True)


LISTS = """struct list { int value; struct list *next; };
typedef struct list *L;
int sum(L p) { int s = 0; for (; p; p = p->next) s += p->value; return s; }
int first(L p) { return p ? p->value : 0; }
int is_last(L p) { return p->next == 0; }
int is_last_or_bad(L p) { return p->next == 0 || p->next->value == 3; }
void swap(L *p, L *q) { L t = *p; *p = *q; *q = t; }
void copy(L *p, L *q) { *p = *q; }
void of_numbers(int *p, int *q) { int t = *p; *p = *q; *q = t - (t == 77); }
"""


@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2"])
def test_a_number_is_no_pointer(sandbox: Sandbox, level: str) -> None:
    names = ("sum", "first", "is_last", "is_last_or_bad", "swap", "copy", "of_numbers")
    texts = [compile_c(LISTS, flags=["-target", TARGETS[target], level]) for target in ("wasm32", "i386", "x86-64")]
    pairs = [("sum", "first"), ("is_last", "is_last_or_bad"), ("swap", "copy")]
    for text in texts:
        given = {name: text.replace(f"@{name}(", "@f(") for name in names}
        rows = [{"completion": given[other], "reference": given[name], "entry_point": "f"} for name, other in pairs]
        found = [
            (result.status, "it is unknown what parameter 1" in result.reason) for result in sandbox.compare(rows)
        ]
        assert found == [("unknown", True)] * 3
        rows = [{"completion": given["copy"], "reference": given["of_numbers"], "entry_point": "f"}]
        assert [result.status for result in sandbox.compare(rows)] == ["different"]
