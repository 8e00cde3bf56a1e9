"""What a model reads of memory: known programs in the form of answers, the nearest last, the request whole."""

import pytest

from t2l.data.serialization import deserialize, encode_prompt, format_prompt

ADD = "define i64 @total(i64 %0, i64 %1) {\n  %3 = add i64 %0, %1\n  ret i64 %3\n}"
CALLS = (
    "define i32 @twice(i32 %0) {\n  %2 = call i32 @.f0(i32 %0)\n  ret i32 %2\n}\n"
    "define internal i32 @.f0(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}"
)
REQUEST = "Return a plus b.\ni32 @sum(i32, i32)"


def test_a_known_program_is_written_as_a_request_with_its_answer() -> None:
    assert format_prompt("Return a plus b.", "i32 @sum(i32, i32)", [("Add x and y.", ADD)]) == (
        "Add x and y.\ni64 @_(i64, i64)\n{\n  %3 = add i64 %0, %1\n  ret i64 %3\n}\n\n" + REQUEST
    )


def test_without_a_signature_a_known_program_is_written_with_its_define_line_as_the_answer_will_be() -> None:
    text = format_prompt("Return a plus b.", None, [("Add x and y.", ADD)])
    assert text.startswith("Add x and y.\ndefine i64 @_(i64 %0, i64 %1) {\n") and text.endswith("\n\nReturn a plus b.")


def test_without_memory_the_text_is_the_request_alone() -> None:
    assert format_prompt("Return a plus b.", "i32 @sum(i32, i32)", []) == REQUEST


def test_the_nearest_program_stands_directly_before_the_request() -> None:
    text = format_prompt("Return a plus b.", "i32 @sum(i32, i32)", [("Nearest.", ADD), ("Next.", ADD)])
    assert text.index("Next.") < text.index("Nearest.") < text.index(REQUEST)


@pytest.mark.parametrize("ir, name", [(ADD, "total"), (CALLS, "twice")])
def test_what_stands_in_the_text_is_the_whole_program(ir: str, name: str) -> None:
    _, signature, body = format_prompt("r", "i32 @f()", [("w", ir)]).removesuffix("\n\nr\ni32 @f()").split("\n", 2)
    assert deserialize(body, name, signature.replace("@_", f"@{name}")) == ir
    _, body = format_prompt("r", None, [("w", ir)]).removesuffix("\n\nr").split("\n", 1)
    assert deserialize(body, name) == ir


def test_a_text_without_a_function_to_call_is_refused() -> None:
    internal = "define internal i32 @f() {\n  ret i32 0\n}"
    for text in ("", "declare i32 @f()", internal):
        with pytest.raises(ValueError, match="defines a function for others to call; build the index again"):
            format_prompt("r", "i32 @f()", [("w", text)])


def encode(text: str) -> list[int]:
    return list(text.encode())


def test_the_least_near_program_is_left_out_first_and_the_request_never() -> None:
    memory = [("Nearest.", ADD), ("Next.", CALLS)]
    request = ("Return a plus b.", "i32 @sum(i32, i32)")
    whole, one, none = (encode(format_prompt(*request, memory[:count])) for count in (2, 1, 0))
    assert encode_prompt(*request, memory, encode, len(whole)) == whole
    assert encode_prompt(*request, memory, encode, len(whole) - 1) == one
    assert encode_prompt(*request, memory, encode, len(one) - 1) == none
    assert encode_prompt(*request, memory, encode, 3) == none
