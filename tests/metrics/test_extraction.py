"""IR is found in the answers of chat models, and a text with nothing but IR stays unchanged."""

import pytest

from t2l.metrics.extraction import extract_ir

ADD = "define i32 @add(i32 %a, i32 %b) {\n  %c = add i32 %a, %b\n  ret i32 %c\n}"
SUB = ADD.replace("add", "sub")
CONSTANT = '%T = type { i32 }\n@.s = private constant [2 x i8] c"}\\00"'
MODULE = f"; a module\n{CONSTANT}\n\n{ADD}\n\ndeclare double @sin(double)\n"


TABLE = "@.t = private constant [2 x i32] [\n  i32 1,\n  i32 2\n]\n" + ADD
OWN_LINE = "define { i32, i32 } @add(\n  i32 %a\n)\n{\n  ret { i32, i32 } zeroinitializer\n}"


@pytest.mark.parametrize(
    "text", [ADD, ADD + "\n", MODULE, TABLE, OWN_LINE, "define void @f() { ret void }", "  " + ADD]
)
def test_ir_alone_stays_unchanged(text: str) -> None:
    assert extract_ir(text, "add") == text


@pytest.mark.parametrize("fence", ["```", "```llvm", "~~~", "````ll", "  ```LLVM IR"])
def test_a_fenced_block_is_found(fence: str) -> None:
    closing = fence.strip().rstrip("lvmLVMIR ")
    assert extract_ir(f"Here it is:\n\n{fence}\n{ADD}\n{closing}\n\nIt adds.", "add") == ADD


def test_a_fence_that_is_never_closed_ends_with_the_text() -> None:
    assert extract_ir(f"```llvm\n{ADD}", "add") == ADD


def test_prose_around_ir_without_fences_is_left_out() -> None:
    assert extract_ir(f"This function adds two numbers:\n\n{ADD}\n\nNote: it wraps.", "add") == ADD


def test_prose_that_speaks_of_defining_is_prose() -> None:
    assert extract_ir(f"I define a function (see below):\ndefine it like this (in short)\n{ADD}", "add") == ADD


def test_prose_between_functions_is_left_out_and_helpers_stay() -> None:
    assert extract_ir(f"First a helper.\n{SUB}\nThen the function.\n{ADD}", "add") == f"{SUB}\n{ADD}"


def test_the_last_block_that_defines_the_function_counts() -> None:
    wrong = ADD.replace("ret i32 %c", "ret i32 %a")
    blocks = [f"```llvm\n{text}\n```" for text in (wrong, ADD, SUB)]
    text = "{}\nWait, that is wrong:\n{}\nA test:\n{}\n```sh\nlli a.ll\n```".format(*blocks)
    assert extract_ir(text, "add") == ADD


def test_a_function_under_another_name_is_not_renamed() -> None:
    assert extract_ir(f"```\n{SUB}\n```", "add") == SUB


def test_a_brace_in_a_string_or_comment_ends_no_function() -> None:
    text = 'define void @f() {\n  ; } ends\n  call void @g(ptr @"}")\n  ret void\n}\nThat is all.'
    assert extract_ir(text, "f") == text.removesuffix("\nThat is all.")


@pytest.mark.parametrize(
    "text", ["", "I cannot help with that.", "```c\nint add(int a, int b) { return a + b; }\n```"]
)
def test_without_a_function_there_is_nothing(text: str) -> None:
    assert extract_ir(text, "add") == ""
