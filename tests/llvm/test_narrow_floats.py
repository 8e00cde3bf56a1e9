"""Comparison of programs with `bfloat` and `half`: ordinary numbers are drawn, and the reference's promises count."""

import random

import pytest
from tests.llvm.bfloats import of_float

from t2l.llvm import Sandbox, canonicalize_ir
from t2l.llvm.equivalence.inputs import Inputs
from t2l.llvm.equivalence.narrow import alike, edges, encode
from t2l.llvm.equivalence.shapes import as_narrow, find_narrow, shapes_of_code
from t2l.llvm.signature import parse_signature

SUM_OF_PRODUCTS = """define float @f(ptr %p, ptr %q, i32 %n) {
  br label %loop
loop:
  %i = phi i32 [ 0, %0 ], [ %next, %body ]
  %s = phi float [ 0.0, %0 ], [ %t, %body ]
  %more = icmp slt i32 %i, %n
  br i1 %more, label %body, label %done
body:
  %a = getelementptr bfloat, ptr %p, i32 %i
  %b = getelementptr bfloat, ptr %q, i32 %i
  %x = load bfloat, ptr %a
  %y = load bfloat, ptr %b
  %v = fpext bfloat %x to float
  %w = fpext bfloat %y to float
  %d = TERM
  %t = fadd float %s, %d
  %next = add i32 %i, 1
  br label %loop
done:
  ret float %s
}"""
OF_TWO = """define void @f(ptr %p, ptr %q) {
  %x = load TYPE, ptr %p
  %y = load TYPE, ptr %q
CODE
  store TYPE %r, ptr %p
  ret void
}"""
OF_BITS = """define void @f(i16 %x, i16 %y, ptr %o) {
  %a = bitcast i16 %x to bfloat
  %b = bitcast i16 %y to bfloat
CODE
  %s = bitcast bfloat %r to i16
  store i16 %s, ptr %o
  ret void
}
"""
NARROWED = """define void @f(ptr %p, ptr %q) {
  %x = load float, ptr %p
CODE
  store bfloat %r, ptr %q
  ret void
}"""
HALF_AWAY = """  %i = bitcast float %x to i32
  %j = add i32 %i, 32768
  %k = lshr i32 %j, 16
  %l = trunc i32 %k to i16
  %r = bitcast i16 %l to bfloat"""


def of_two(code: str, type_: str = "bfloat") -> str:
    return OF_TWO.replace("TYPE", type_).replace("CODE", code)


LIMIT = "  %c = fcmp ogt bfloat %x, 0xR{0}\n  %r = select i1 %c, bfloat 0xR{0}, bfloat %y"
FUSED = "  %w = fmul bfloat %x, %y\n  %r = fadd bfloat %w, %x"
TWICE_ROUNDED = """  %v = fpext bfloat %x to float
  %w = fpext bfloat %y to float
  %t = fmul float %v, %w
  %u = fadd float %t, %v
  %r = fptrunc float %u to bfloat"""
DIFFERENT = {
    "factor": [SUM_OF_PRODUCTS.replace("TERM", f"fmul float %v, {value}") for value in ("%w", "2.0")],
    "square": [SUM_OF_PRODUCTS.replace("TERM", f"fmul float %{a}, %w") for a in "vw"],
    "limit": [of_two(LIMIT.format(bits)) for bits in ("3F80", "4000")],
    "rounded_once": [of_two(FUSED), of_two(TWICE_ROUNDED)],
    "half_away": [NARROWED.replace("CODE", code) for code in ("  %r = fptrunc float %x to bfloat", HALF_AWAY)],
    "half": [of_two(f"  %r = fmul half %x, {value}", "half") for value in ("%y", "0xH4200")],
    "scalars": [OF_BITS.replace("CODE", f"  %r = {name} bfloat %a, %b") for name in ("fadd", "fsub")],
}
NAN_FIRST = "  %w = fcmp uno bfloat %x, %x\n  %z = fmul bfloat %x, %y\n  %r = select i1 %w, bfloat %x, bfloat %z"
EQUAL = {
    "commuted": [of_two(f"  %r = fmul half {code}", "half") for code in ("%x, %y", "%y, %x")],
    "commuted_bfloat": [of_two(f"  %r = fadd bfloat {code}") for code in ("%x, %y", "%y, %x")],
    "nan_of_other_bits": [of_two(NAN_FIRST), of_two("  %r = fmul bfloat %x, %y")],
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_ordinary_numbers_show_a_difference(sandbox: Sandbox, name: str) -> None:
    reference, candidate = DIFFERENT[name]
    (result,) = sandbox.compare([{"completion": candidate, "reference": reference, "entry_point": "f"}])
    assert result.status == "different", (result.status, result.reason)


@pytest.mark.parametrize("name", EQUAL)
def test_the_same_numbers_are_equal(sandbox: Sandbox, name: str) -> None:
    reference, candidate = EQUAL[name]
    (result,) = sandbox.compare([{"completion": candidate, "reference": reference, "entry_point": "f"}])
    assert result.status == "equal", (result.status, result.reason)


# Programs that differ only where a promise is broken, functions that they call, and the promise.
PHI = """  %k = icmp eq i16 %y, 0
  br i1 %k, label %l, label %m
l:
  br label %m
m:
  %h = phi PROMISE bfloat [ %a, %0 ], [ %b, %l ]
  %i = phi i16 [ 0, %0 ], [ 1, %l ]"""
INNER = "define internal RESULT bfloat @g(bfloat PARAMETER %x) {\n  ret bfloat %x\n}\n"
IF_NAN = "\n  %u = fcmp uno bfloat %h, %h\n  %r = select i1 %u, bfloat 0xRVALUE, bfloat %h"
IF_INFINITE = "\n  %u = fcmp oeq bfloat %h, 0xR7F80\n  %r = select i1 %u, bfloat 0xRVALUE, bfloat %h"
CALL = "  %h = call bfloat @g(bfloat %a)"
PROMISES = {
    "phi": (PHI + IF_NAN, "", "nnan"),
    "select": ("  %k = icmp eq i16 %y, 0\n  %h = select PROMISE i1 %k, bfloat %a, bfloat %b" + IF_NAN, "", "nnan"),
    "call": ("  %h = call PROMISE bfloat @g(bfloat %a)" + IF_NAN, INNER, "nnan"),
    "parameter": (CALL + IF_NAN, INNER.replace("PARAMETER", "PROMISE"), "nofpclass(nan)"),
    "result": (CALL + IF_NAN, INNER.replace("RESULT", "PROMISE"), "nofpclass(nan inf)"),
    "infinity": (CALL + IF_INFINITE, INNER.replace("PARAMETER", "PROMISE"), "nofpclass(pinf)"),
    "rounded": ("  %h = fadd PROMISE bfloat %a, 0xR7F7F" + IF_INFINITE, "", "ninf"),
}


@pytest.mark.parametrize("name", PROMISES)
def test_an_input_that_breaks_a_promise_of_the_reference_does_not_count(sandbox: Sandbox, name: str) -> None:
    code, inner, promise = PROMISES[name]
    text = (OF_BITS.replace("CODE", code) + inner).replace("RESULT ", "").replace("PARAMETER ", "")
    reference, candidate = text.replace("VALUE", "3F80"), text.replace("VALUE", "4000").replace("PROMISE ", "")
    references = [reference.replace("PROMISE", promise), reference.replace("PROMISE ", "")]
    rows = [{"completion": candidate, "reference": each, "entry_point": "f"} for each in references]
    assert [result.status for result in sandbox.compare(rows)] == ["equal", "different"]


@pytest.mark.parametrize("type_", ["i16", "i32", "i64"])
def test_a_number_without_sign_that_is_not_negative_is_one_with_sign(sandbox: Sandbox, type_: str) -> None:
    text = f"define i16 @f({type_} %x) {{\n  %a = NAME {type_} %x to bfloat\n"
    text += "  %r = bitcast bfloat %a to i16\n  ret i16 %r\n}"
    names = ("uitofp nneg", "uitofp")
    rows = [
        {"completion": text.replace("NAME", "sitofp"), "reference": text.replace("NAME", name), "entry_point": "f"}
        for name in names
    ]
    assert [result.status for result in sandbox.compare(rows)] == ["equal", "different"]


def test_vectors_keep_promises_as_well(sandbox: Sandbox) -> None:
    text = """define void @f(ptr %p, ptr %q) {
  %a = load <4 x i64>, ptr %p
  %x = NAME <4 x i64> %a to <4 x bfloat>
  store <4 x bfloat> %x, ptr %q
  ret void
}"""
    reference, candidate = text.replace("NAME", "uitofp nneg"), text.replace("NAME", "sitofp")
    example = [{"type": "i64", "data": [1, -2, 3, 4]}, {"type": "i16", "data": [0] * 4}]
    row = {"completion": candidate, "entry_point": "f", "examples": [example]}
    results = sandbox.compare([{**row, "reference": text} for text in (reference, reference.replace(" nneg", ""))])
    assert [result.status for result in results] == ["equal", "different"]


def test_128_bits_without_sign_that_are_not_negative(sandbox: Sandbox) -> None:
    text = """define i16 @f(i64 %x) {
  %w = sext i64 %x to i128
  %a = NAME i128 %w to bfloat
  %r = bitcast bfloat %a to i16
  ret i16 %r
}"""
    reference, candidate = text.replace("NAME", "uitofp nneg"), text.replace("NAME", "sitofp")
    (result,) = sandbox.compare([{"completion": candidate, "reference": reference, "entry_point": "f"}])
    assert result.status == "equal", result.reason


def test_a_flag_that_allows_another_zero_makes_a_difference_unknown(sandbox: Sandbox) -> None:
    text = OF_BITS.replace("CODE", PHI + "\n  %r = WRITTEN")
    reference = text.replace("PROMISE", "nsz").replace("WRITTEN", "fadd bfloat %h, 0xR8000")
    candidate = text.replace("PROMISE ", "").replace("WRITTEN", "fadd bfloat %h, 0xR0000")
    (result,) = sandbox.compare([{"completion": candidate, "reference": reference, "entry_point": "f"}])
    assert result.status == "unknown" and "nsz" in result.reason


@pytest.mark.parametrize("flag", ["nnan ", "ninf ", ""])
def test_a_promise_about_half_makes_a_difference_unknown(sandbox: Sandbox, flag: str) -> None:
    reference = of_two(f"  %r = fadd {flag}half %x, %y", "half")
    candidate = of_two("  %r = fsub half %x, %y", "half")
    (result,) = sandbox.compare([{"completion": candidate, "reference": reference, "entry_point": "f"}])
    assert result.status == ("unknown" if flag else "different") and flag in result.reason


def test_a_buffer_of_integers_stays_one_for_a_candidate_with_floats(sandbox: Sandbox) -> None:
    reference = of_two("  %w = shl i16 %x, 1\n  %r = xor i16 %w, %y", "i16")
    candidate = reference.replace("  store", "  store bfloat 0xR7FC0, ptr %p\n  %z = load bfloat, ptr %q\n  store")
    assert find_narrow(parse_signature("void @f(ptr, ptr)"), canonicalize_ir(reference), candidate).floats == {}
    wrong = candidate.replace("%x, 1", "%x, 2")
    rows = [{"completion": text, "reference": reference, "entry_point": "f"} for text in (candidate, wrong)]
    assert [result.status for result in sandbox.compare(rows)] == ["equal", "different"]


def test_bits_are_those_of_the_nearest_number() -> None:
    rng = random.Random(1)
    for value in (
        0.0,
        -0.0,
        1.0,
        -2.5,
        3.00390625,
        3.01171875,
        1e-40,
        3.4e38,
        *(rng.gauss(0, 100) for _ in range(99)),
    ):
        assert encode(value, "bfloat") % (1 << 16) == of_float(value)
    assert [encode(value, "half") for value in (1.0, -2.5, 1e9)] == [0x3C00, 0xC100 - (1 << 16), 0x7BFF]
    assert edges("half") == [1, 0x7BFF, 0x7C00, 0xFC00 - (1 << 16), 0x7C7F]


def test_most_numbers_that_are_drawn_are_ordinary() -> None:
    signature = parse_signature("void @f(ptr, ptr)")
    text = canonicalize_ir(of_two("  %r = fadd half %x, %y", "half"))
    kinds = find_narrow(signature, text, "")
    assert kinds.floats == {0: "half", 1: "half"}
    stream = Inputs(signature, as_narrow(shapes_of_code(text, signature), kinds), (), (), 1, kinds).draw()
    bits = [value & 0x7FFF for _ in range(100) for buffer in next(stream) for value in buffer["data"]]
    assert len(bits) > 300 and sum(value == 0 or 0x0400 <= value < 0x7C00 for value in bits) > 0.9 * len(bits)


def test_one_nan_stands_for_all_in_buffers_of_narrow_floats() -> None:
    outcome = {"returns": None, "memory": [[0x7FFF, -1, 0x7F80], [-1]]}
    arguments = [{"type": "i16", "data": [0] * 3}, 5, {"type": "i16", "data": [0]}]
    assert alike(outcome, arguments, {0: "bfloat"})["memory"] == [[0x7FFF, 0x7FFF, 0x7F80], [-1]]
