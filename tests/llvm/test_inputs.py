"""Inputs for comparing functions: edges, constants, buffers with their lengths; undefined results are traps."""

from collections.abc import Sequence
from typing import Any

from t2l.llvm import canonicalize_ir, check_correctness
from t2l.llvm.equivalence.constants import read_constants
from t2l.llvm.equivalence.inputs import Inputs, all_inputs, is_small
from t2l.llvm.equivalence.shapes import Shape, shapes_of_code, shapes_of_examples
from t2l.llvm.ir.promises import trap_broken_promises
from t2l.llvm.signature import Signature, parse_signature

GUARD = """define internal void @t2l.trap_if(i1 %0) {
  br i1 %0, label %2, label %3
2:
  call void @llvm.trap()
  unreachable
3:
  ret void
}
declare void @llvm.trap()"""
SUM_OF_TWO = """define i32 @sum(ptr %p) {
  %q = getelementptr i32, ptr %p, i64 1
  %a = load i32, ptr %p
  %b = load i32, ptr %q
  %s = add i32 %a, %b
  ret i32 %s
}"""
FIRST_LETTER = """define i8 @first(ptr %text, ptr %out) {
  %none = icmp eq ptr %text, null
  br i1 %none, label %empty, label %some
empty:
  ret i8 0
some:
  %c = load i8, ptr %text
  store float 1.0, ptr %out
  ret i8 %c
}"""
PAIR = """define double @weight(ptr %p) {
  %n = load i32, ptr %p
  %q = getelementptr { i32, double }, ptr %p, i64 0, i32 1
  %x = load double, ptr %q
  %m = sitofp i32 %n to double
  %r = fmul double %m, %x
  ret double %r
}"""


def draw(signature: str, count: int, shapes: dict[int, list[Shape | None]] | None = None, **options: Any) -> list[Any]:
    given: dict[str, Sequence[Any]] = {"constants": (), "examples": (), **options}
    stream = Inputs(parse_signature(signature), shapes or {}, given["constants"], given["examples"], seed=1).draw()
    return [next(stream) for _ in range(count)]


def test_inputs_hold_the_edges_of_their_type_and_the_programs_constants() -> None:
    integers = {value for (value,) in draw("i32 @f(i32)", 64, constants=[1234, 97, 26])}
    assert integers >= {0, 1, -1, 2**31 - 1, -(2**31), 1 << 16, 1233, 1234, 1235, -1234, 97, 123 - 26}
    assert all(-(2**31) <= value < 2**31 for value in integers)
    floats = {repr(value) for (value,) in draw("double @f(double)", 64)}
    assert floats >= {"0.0", "-0.0", "0.5", "-2.5", "1000000.0", "0.001"}
    assert {tuple(args) for args in draw("i1 @f(i1, i1)", 64)} == {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_inputs_of_few_bits_are_all_listed() -> None:
    assert all_inputs(parse_signature("i1 @f(i1, i1)")) == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert all_inputs(parse_signature("i32 @f()")) == [[]]
    assert all_inputs(parse_signature("i32 @f(i8, i1)")) is None
    assert all_inputs(parse_signature("i32 @f(ptr)")) is None


def test_constants_are_read_from_programs_without_types_names_and_alignments() -> None:
    text = "define i32 @f3(i32 %0) {\n  %2 = add i32 %0, -97\n  %3 = load i64, ptr %5, align 8\n  br label %4\n}"
    assert read_constants(text) == [-97]
    assert read_constants("  %2 = fadd double %0, 2.500000e-01\n  %3 = fadd double %2, 0x400921FB54442D18") == [
        0.25,
        3.141592653589793,
    ]


def test_buffers_and_the_parameters_that_count_them_stay_consistent() -> None:
    signature = "i32 @dot(ptr, ptr, i32)"
    examples = [
        [{"type": "i32", "data": data}, {"type": "i32", "data": data}, len(data)] for data in ([1, 2], [5] * 3)
    ]
    shapes = shapes_of_examples(parse_signature(signature), examples)
    assert [shape.counted_by for (shape,) in shapes.values() if shape] == [(2,), (2,)]
    drawn = draw(signature, 200, shapes, examples=examples)
    assert drawn[:2] == examples
    lengths = {(len(a["data"]), len(b["data"])) for a, b, _ in drawn}
    assert lengths == {(length, length) for length in range(9)}
    fitting = [count == len(a["data"]) for a, _, count in drawn]
    assert sum(fitting) > 150  # the others are smaller: fewer elements than there are
    assert all(count <= len(a["data"]) for a, _, count in drawn)


def test_shapes_are_read_from_examples() -> None:
    text = {"type": "i8", "data": [104, 105, 0]}
    matrix = {"type": "double", "data": [1.0] * 6}
    signature = Signature("f", "void", ("ptr", "ptr", "i32", "i32", "ptr"))
    shapes = shapes_of_examples(
        signature, [[text, matrix, 2, 3, None], [text, matrix, 3, 2, {"type": "i32", "data": [9]}]]
    )
    assert shapes[0] == [Shape("i8", (2,), is_text=True, values=(104, 105, 0))]
    assert shapes[1] == [Shape("double", (6,), counted_by=(2, 3), values=(1.0,))]
    assert shapes[4] == [None, Shape("i32", (1,), values=(9,))]


def test_shapes_are_read_from_loads_and_stores() -> None:
    shapes = shapes_of_code(canonicalize_ir(SUM_OF_TWO), parse_signature("i32 @sum(ptr)"))
    assert shapes == {0: [Shape("i32", tuple(range(9)))]}
    shapes = shapes_of_code(canonicalize_ir(FIRST_LETTER), parse_signature("i8 @first(ptr, ptr)"))
    lengths = tuple(range(9))
    assert shapes[0] == [Shape("i8", lengths, is_text=True), Shape("i8", lengths), None]
    assert shapes[1] == [Shape("float", lengths)]


def test_a_pointer_to_elements_of_two_types_has_no_shape() -> None:
    assert shapes_of_code(canonicalize_ir(PAIR), parse_signature("double @weight(ptr)")) == {}


def test_small_inputs_have_no_large_number() -> None:
    buffer = {"type": "i32", "data": [1000]}
    assert is_small([64, -64.0, None, buffer])
    assert not is_small([1, 65])


def test_programs_trap_where_they_use_poison() -> None:
    text = "define i32 @f(i32 %0, i32 %1) {\n  %3 = shl i32 %0, %1\n  %4 = shl i32 %3, 2\n  ret i32 %4\n}"
    assert trap_broken_promises(text).split("\n")[1:] == [
        "  %3 = shl i32 %0, %1",
        "  %t2l.q1 = icmp uge i32 %1, 32",
        "  %t2l.p0 = select i1 %t2l.q1, i1 true, i1 false",
        "  %4 = shl i32 %3, 2",
        "  %t2l.p1 = select i1 %t2l.p0, i1 true, i1 false",
        "  call void @t2l.trap_if(i1 %t2l.p1)",
        "  ret i32 %4",
        "}",
        *GUARD.split("\n"),
    ]
    plain = "define i32 @f(i32 %0) {\n  ret i32 %0\n}"
    assert trap_broken_promises(plain) == plain


def test_a_variable_index_of_a_vector_is_checked_as_one_number() -> None:
    insert = "define i32 @f(i32 %x, i32 %i) {\n  %v = insertelement <4 x i32> zeroinitializer, i32 %x, i32 %i\n"
    text = insert + "  %r = extractelement <4 x i32> %v, i32 2\n  ret i32 %r\n}"
    result = check_correctness(text, [{"args": [7, 2], "returns": 7}, {"args": [7, 1], "returns": 0}], entry_point="f")
    assert result.passed, result.message
    assert check_correctness(text, [{"args": [7, 4], "returns": 0}], entry_point="f").status == "wrong"
