"""Programs with `bfloat` by hand and from C are run, compared and refused as others are.

`bfloat.ll` holds the programs by hand. Its numbers are patterns: 16256 is 1.0, 16384 is 2.0, 16448 is 3.0.
"""

import re
import struct
from typing import Any

import pytest
from tests.llvm.bfloats import of_float, value_of
from tests.llvm.calls import Section, read_sections

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c
from t2l.llvm.ir.bfloat import lower_bfloat
from t2l.llvm.ir.bfloat.writing import swap

SECTIONS = read_sections("bfloat.ll")
C = """
typedef __bf16 bf;
static bf half(bf x) { return x / (bf)2; }
float dot(bf *a, bf *b, int n) { float s = 0; for (int i = 0; i < n; i++) s += (float)a[i] * (float)b[i]; return s; }
void scale(bf *a, int n, float by) { for (int i = 0; i < n; i++) a[i] = a[i] * (bf)by; }
int largest(bf *a, int n) { int k = 0; for (int i = 1; i < n; i++) if (a[i] > a[k]) k = i; return k; }
void halves(bf *a, int n) { for (int i = 0; i < n; i++) a[i] = half(a[i]); }
void powers(bf *a, int n) { bf x = 1; for (int i = 0; i < n; i++) { a[i] = x; x *= 3; } }
int whole(bf *a, int n) { long s = 0; for (int i = 0; i < n; i++) s += (int)a[i]; return (bf)s == (bf)10 ? 1 : s; }
static const bf t[4] = {0.5f, 1.5f, 2.5f, 3.5f};
void table(bf *a, int n) { for (int i = 0; i < n; i++) a[i] = t[i & 3]; }
struct pair { bf x, y; };
static struct pair swapped(struct pair p) { struct pair q = {p.y, p.x}; return q; }
void pairs(struct pair *p, int n) { for (int i = 0; i < n; i++) p[i] = swapped(p[i]); }
"""
NUMBERS = [1.5, -2.0, 0.25, 8.0, 3.0, -0.75, 100.0, 1e-3]
BITS = [of_float(number) - (1 << 16) * (number < 0) for number in NUMBERS]
VALUES = [value_of(bits % (1 << 16)) for bits in BITS]


def powers_of_three(count: int) -> list[float]:
    powers = [1.0]
    while len(powers) < count:
        powers.append(value_of(of_float(powers[-1] * 3)))
    return powers


def single(value: float) -> float:
    return struct.unpack("<f", struct.pack("<f", value))[0]


def dot_product() -> float:
    total = 0.0
    for value in VALUES:
        total = single(total + single(value * value))
    return total


def buffer(bits: list[int]) -> dict[str, Any]:
    return {"type": "i16", "data": bits}


def leaving(values: list[float]) -> dict[str, Any]:
    return {"memory": [[(of_float(value) ^ 0x8000) - 0x8000 for value in values]]}


COUNT = len(NUMBERS)
TESTS: dict[str, dict[str, Any]] = {
    "dot": {"args": [buffer(BITS), buffer(BITS), COUNT], "returns": dot_product()},
    "scale": {"args": [buffer(BITS), COUNT, 1.1], **leaving([value * value_of(of_float(1.1)) for value in VALUES])},
    "largest": {"args": [buffer(BITS), COUNT], "returns": 6},
    "halves": {"args": [buffer(BITS), COUNT], **leaving([value / 2 for value in VALUES])},
    "powers": {"args": [buffer(BITS), COUNT], **leaving(powers_of_three(COUNT))},
    "whole": {"args": [buffer(BITS), 6], "returns": 1},
    "table": {"args": [buffer(BITS), COUNT], **leaving([0.5, 1.5, 2.5, 3.5] * 2)},
    "pairs": {"args": [buffer(BITS), COUNT // 2], **leaving([VALUES[at ^ 1] for at in range(COUNT)])},
}
STYLES = {
    "O0": [],
    "O1": ["-Xclang", "-O1"],
    "O2": [flag for word in ("-O2", "-vectorize-loops", "-vectorize-slp") for flag in ("-Xclang", word)],
    "O2_no_wrapv": ["-fno-wrapv", "-Xclang", "-O2"],
    "fast_math": ["-ffast-math", "-Xclang", "-O1"],
    "native_arithmetic": ["-Xclang", "-ffloat16-excess-precision=none", "-Xclang", "-fbfloat16-excess-precision=none"],
}


@pytest.mark.parametrize("section", SECTIONS, ids=[f"{each.kind}-{each.entry_point}" for each in SECTIONS])
def test_a_program_by_hand_is_judged_as_it_should_be(sandbox: Sandbox, section: Section) -> None:
    tests = [test if section.kind != "unsupported" else {"args": test["args"]} for test in section.tests]
    row = {"completion": section.text, "entry_point": section.entry_point, "tests": tests}
    (result,) = sandbox.run([row]) if section.kind == "unsupported" else sandbox.check([row])
    if section.kind == "right":
        assert result.passed, result.message
    else:
        assert result.status == {"lucky": "wrong", "unsupported": "unsupported"}[section.kind], result.message
        assert ("bfloat" if section.kind == "unsupported" else "undefined") in result.message


@pytest.mark.parametrize("style", STYLES)
def test_what_clang_writes_is_judged_right(sandbox: Sandbox, style: str) -> None:
    text = compile_c(C, flags=STYLES[style])
    assert len(re.findall(r"\bbfloat\b", text)) > 20
    rows = [{"completion": text, "entry_point": name, "tests": [test] * 7} for name, test in TESTS.items()]
    for row, result in zip(rows, sandbox.check(rows), strict=True):
        assert result.passed, f"{row['entry_point']}: {result.status}: {result.message}"


def test_optimised_programs_are_equal_and_others_differ(sandbox: Sandbox) -> None:
    plain, optimised = compile_c(C), compile_c(C, flags=STYLES["O2"])
    wrong = optimised.replace("0xR4000", "0xR4040").replace("fmul", "fadd").replace("fcmp ogt", "fcmp olt")
    names = ("scale", "largest", "halves")
    rows = [
        {"completion": text, "reference": plain, "entry_point": name} for name in names for text in (optimised, wrong)
    ]
    statuses = [result.status for result in sandbox.compare(rows)]
    assert statuses == ["equal", "different"] * len(names)


NO_NAN = """
define i16 @f(i16 %a, i16 %b) {
  %x = bitcast i16 %a to bfloat
  %y = bitcast i16 %b to bfloat
  %c = fcmp FLAGS olt bfloat %x, %y
  %r = zext i1 %c to i16
  ret i16 %r
}
"""


def test_a_reference_is_defined_only_where_its_flags_allow(sandbox: Sandbox) -> None:
    reference, candidate = NO_NAN.replace("FLAGS", "nnan"), NO_NAN.replace("FLAGS olt", "ult")
    rows = [{"completion": candidate, "reference": text, "entry_point": "f"} for text in (reference, candidate)]
    rows.append({"completion": candidate, "reference": NO_NAN.replace("FLAGS", ""), "entry_point": "f"})
    assert [result.status for result in sandbox.compare(rows)] == ["equal", "equal", "different"]


def test_the_canonical_form_keeps_bfloat_and_matches_that_of_the_reference(sandbox: Sandbox) -> None:
    text = SECTIONS[0].text
    row = {"completion": text, "reference": text, "entry_point": SECTIONS[0].entry_point, "tests": SECTIONS[0].tests}
    (result,) = sandbox.check([row])
    assert "bfloat" in result.canonical and result.canonical_match


def test_text_without_bfloat_is_returned_as_it_is() -> None:
    text = "define i32 @f(i32 %0) {\n  ret i32 %0\n}\n"
    assert lower_bfloat(text, "f") is text


def test_names_and_strings_are_no_types() -> None:
    for text in ('@s = constant [6 x i8] c"bfloat"', '%"a bfloat" = type opaque', "bfloat:", "  br label %bfloat"):
        assert swap(text) == text
    assert (
        swap("  store <2 x bfloat> splat (bfloat 0xRBF80), ptr %p") == "  store <2 x i16> splat (i16 -16512), ptr %p"
    )
