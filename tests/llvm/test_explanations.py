"""Error messages of LLVM have the line and the column in the given text, even if LLVM read a changed text."""

import pytest

from t2l.llvm import IRError, IRVerifyError, Sandbox, VerifyResult, canonicalize_ir
from t2l.llvm.excerpts import show_position
from t2l.llvm.ir.explanations import Complaint, read_parser_error
from t2l.llvm.ir.parsing import parse_module

GOOD = "define i32 @good(i32 %x) {\n  %y = add i32 %x, 1\n  %z = add i32 %y, 1\n  ret i32 %z\n}\n"
DOMINANCE = "Instruction does not dominate all uses!"


def verify(sandbox: Sandbox, text: str) -> VerifyResult:
    (result,) = sandbox.verify([text])
    return result


@pytest.mark.parametrize(
    ("text", "line", "column", "error"),
    [
        (
            "define i32 @f() {\n  ret i64 0\n}",
            2,
            7,
            "line 2, column 7: value doesn't match function result type 'i32': ret i64 0",
        ),
        ("define i32 @f() { ret i64 0 }", 1, 23, "line 1, column 23: value doesn't match function result type 'i32'"),
        ("define i32 @f() {\n\tret\ti64 0\n}", 2, 6, "line 2, column 6: value doesn't match"),
        ("define i32 @f() {\r\n  ret i64 0\r\n}", 2, 7, "line 2, column 7: value doesn't match"),
        (
            "; gr\u00fc\u00dfe \u4e16\u754c\n; \u00e9\ndefine i32 @f() {\n  ret i64 0 ; \u00e9\n}",
            4,
            7,
            "line 4, column 7: value",
        ),
        ("define void @f() {\n  ret void\n", 3, 1, "line 3, column 1: found end of file when expecting more"),
        ("define void @f() {\n  ret void\n}\n}", 4, 1, "line 4, column 1: expected top-level entity: }"),
        ("define void @f() {\n  br label %on\n}", 2, 12, "line 2, column 12: use of undefined value '%on'"),
    ],
)
def test_a_parse_error_names_its_position(text: str, line: int, column: int, error: str, sandbox: Sandbox) -> None:
    result = verify(sandbox, text)
    assert (result.line, result.column, result.parsed) == (line, column, False)
    assert result.error.startswith(error)


def test_target_lines_put_before_a_text_do_not_move_its_positions() -> None:
    with pytest.raises(IRError) as caught:
        parse_module("define i32 @f() { ret i64 0 }")
    assert (caught.value.line, caught.value.column) == (1, 23)


def test_columns_count_characters_where_llvm_counts_bytes() -> None:
    text = "/* \u00e9\u00e9 */ oops"
    assert read_parser_error("<string>:1:12: error: no\n", text) == Complaint("no", 1, 10)


def test_old_pointer_types_are_shown_as_they_were_written(sandbox: Sandbox) -> None:
    text = "define void @f(i32** %p) {\n  %v = load i32*, i32** %p\n  store i32* %v, i32** %nowhere\n  ret void\n}"
    result = verify(sandbox, text)
    shown = "line 3, column 24: use of undefined value '%nowhere': store i32* %v, i32** %nowhere"
    assert (result.error, result.line, result.column) == (shown, 3, 24)
    assert text.split("\n")[2][23:] == "%nowhere"


@pytest.mark.parametrize(
    ("body", "line", "column", "shown"),
    [
        ("  %z = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret i32 %z", 2, 8, "%z = add i32 %y, 1"),
        ("  %z = add i32 %20, 1\n  %20 = add i32 %x, 1\n  ret i32 %z", 2, 8, "%z = add i32 %20, 1"),
        ("  %z = add i32 %1, 1 ; hm\n  add i32 %x, 1\n  ret i32 %z", 2, 8, "%z = add i32 %1, 1 ; hm"),
        ("  %z = add i32 %y, -0\n\n\t%y = mul i32 %x, u0x7\n  ret i32 %z", 2, 8, "%z = add i32 %y, -0"),
        ("  %z=add i32 %y,1 %y=add i32 %x,1 ret i32 %z", 2, 6, "%z=add i32 %y,1 %y=add i32 %x,1 ret i32 %z"),
        (
            "  %a = add i32 add (i32 1, i32 2), 1\n  %z = add i32 %y, 1\n  %y = add i32 %z, 1\n  ret i32 %y",
            3,
            8,
            "%z =",
        ),
    ],
)
def test_a_verifier_error_is_found_in_the_text_however_it_is_written(
    body: str, line: int, column: int, shown: str, sandbox: Sandbox
) -> None:
    result = verify(sandbox, f"define i32 @f(i32 %x) {{\n{body}\n}}")
    assert (result.parsed, result.verified) == (True, False)
    assert (result.line, result.column) == (line, column)
    assert result.error.startswith(f"line {line}, column {column}: {DOMINANCE}: {shown}")


def test_the_function_at_fault_is_found_among_its_likes(sandbox: Sandbox) -> None:
    bad = "define i32 @bad(i32 %x) {\n  %z = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret i32 %z\n}\n"
    for text, line in ((GOOD + bad, 7), (bad + GOOD, 2), (GOOD + bad + GOOD.replace("@good", "@fine"), 7)):
        assert verify(sandbox, text).error == f"line {line}, column 8: {DOMINANCE}: %z = add i32 %y, 1"


def test_up_to_three_complaints_of_the_verifier_are_reported(sandbox: Sandbox) -> None:
    phi = "define i32 @p(i1 %c) {\n  br i1 %c, label %a, label %b\na:\n  br label %b\nb:\n  %z = phi i32 [ 1, %a ]\n"
    entry = "define void @e() {\nentry:\n  br label %entry\n}\n"
    order = "define i32 @o(i32 %x) {\n  %z = sub i32 %y, 1\n  %y = sub i32 %x, 1\n  ret i32 %z\n}\n"
    result = verify(sandbox, phi + "  ret i32 %z\n}\n" + entry + order)
    assert result.error.split("; ") == [
        "line 6, column 8: PHINode should have one entry for each predecessor of its parent basic block!: "
        "%z = phi i32 [ 1, %a ]",
        "line 10, column 1: Entry block to function must not have predecessors!: entry:",
        f"line 14, column 8: {DOMINANCE}: %z = sub i32 %y, 1",
    ]
    assert result.line == 6


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (
            "define i32 @f(i32 %x, i1 %b) {\n  %y = call i32 @llvm.abs.i32(i32 %x, i1 %b)\n  ret i32 %y\n}\n"
            "declare i32 @llvm.abs.i32(i32, i1)",
            2,
            "immarg operand has non-immediate parameter",
        ),
        (
            "define void @g() {\n  ret void\n}\ndefine void @f() alwaysinline noinline {\n  ret void\n}",
            4,
            "Attributes",
        ),
        ("define void @f() {\n  br label %1\n1:\n  br label %0\n}", 1, "Entry block to function must not have"),
        (
            "define i32 @f(ptr %p) {\n  %v = atomicrmw add ptr %p, i32 1 seq_cst\n  %z = add i32 %y, 1\n"
            "  %y = add i32 %v, 1\n  ret i32 %z\n}",
            3,
            DOMINANCE,
        ),
    ],
)
def test_calls_functions_and_blocks_are_found_too(text: str, line: int, words: str, sandbox: Sandbox) -> None:
    result = verify(sandbox, text)
    assert result.line == line
    assert result.error.startswith(f"line {line}, column ") and words in result.error


def test_exceptions_have_the_position() -> None:
    with pytest.raises(IRVerifyError, match=DOMINANCE) as caught:
        canonicalize_ir(GOOD.replace("%x, 1", "%z, 1"))
    assert (caught.value.line, caught.value.column) == (2, 8)


def test_a_position_is_shown_with_a_caret_below() -> None:
    assert show_position("a\n\tret i64 0", 2, 6) == "2 |     ret i64 0\n  |         ^"
    assert show_position("x\x1b[31my", 1, 7) == "1 | x\\x1b[31my\n  |          ^"
    assert show_position("", 1, 1) == "1 | \n  | ^"
    long = show_position("%" * 500 + "!" + "%" * 500, 1, 501)
    shown, caret = long.split("\n")
    assert len(shown) == len("1 | ") + 200
    assert shown[caret.index("^")] == "!"
