"""Examples are read as people write them, given apart or inside the words, and refused if they cannot hold."""

import pytest

from t2l.inference.errors import RequestError
from t2l.inference.selection.examples import bind, find_examples, get_examples, parse_example, read_examples
from t2l.llvm import parse_signature


@pytest.mark.parametrize(
    ("text", "args", "result"),
    [
        ("gcd(12, 18) = 6", (12, 18), 6),
        ("@gcd(12,18)==6", (12, 18), 6),
        ("  gcd( 12 , 18 )  →  6 ", (12, 18), 6),
        ("half(3) returns 1.5", (3,), 1.5),
        ("is_prime(7) is true", (7,), 1),
        ("is_prime(9) = False", (9,), 0),
        ("neg(-5) -> 5", (-5,), 5),
        ('count("a = b") = 2', ({"type": "i8", "data": [97, 32, 61, 32, 98, 0]},), 2),
        ("rev([1, 2], 2) = [2, 1]", ({"type": "i32", "data": [1, 2]}, 2), {"type": "i32", "data": [2, 1]}),
    ],
)
def test_an_example_is_a_call_and_its_result(text: str, args: tuple[object, ...], result: object) -> None:
    example = parse_example(text)
    assert (example.args, example.result) == (args, (result,))


@pytest.mark.parametrize(
    "text", ["", "gcd", "gcd(12, 18)", "gcd(12, 18) 6", "f(x) = 2", "f(1) = g(2)", "= 3", "f(" * 3000]
)
def test_what_is_no_example_is_refused_with_the_form(text: str) -> None:
    with pytest.raises(ValueError, match="allowed: "):
        parse_example(text)


def test_examples_are_found_in_words_and_formulas_are_not() -> None:
    prompt = "Count vowels: e.g. count('hello') == 2, and f(12, 18) → 6. Then f(x) = 2x + 1; max(a, b) is larger."
    assert [(example.text, example.given) for example in find_examples(prompt)] == [
        ("count('hello') = 2", False),
        ("f(12, 18) = 6", False),
    ]


@pytest.mark.parametrize(
    ("texts", "signature", "reason"),
    [
        (["gcd(12, 18) = 6", "gcd(12, 18) = 7"], "i32 @gcd(i32, i32)", "one result for the same arguments"),
        (["lcm(4, 6) = 12"], "i32 @gcd(i32, i32)", "calls of 'gcd'"),
        (["gcd(12) = 6"], "i32 @gcd(i32, i32)", "what fits i32 @gcd"),
        (["gcd(12, 18) = 2.5"], "i32 @gcd(i32, i32)", "give an integer"),
        (["gcd(12, 18) = [6]"], "i32 @gcd(i32, i32)", "more buffers than its arguments"),
        (["gcd([1], 18) = 6"], "i32 @gcd(i32, i32)", "what fits i32 @gcd"),
        (["f(1) = 1"] * 65, None, "at most 64"),
    ],
)
def test_given_examples_that_cannot_hold_are_refused(texts: list[str], signature: str | None, reason: str) -> None:
    with pytest.raises(RequestError, match=reason):
        read_examples(texts, "gcd", signature)


def test_examples_in_words_that_do_not_fit_are_left_out() -> None:
    prompt = "gcd, not lcm(4, 6, 8) = 24; gcd(12, 18) = 6"
    assert [one.text for one in read_examples([], prompt, "i32 @gcd(i32, i32)")] == ["gcd(12, 18) = 6"]
    assert [one.text for one in read_examples(["gcd(12, 18) = 6"], prompt, "i32 @gcd(i32, i32)")] == [
        "gcd(12, 18) = 6"
    ]
    assert read_examples([], "f(1) = 2 but f(1) = 3", "i32 @f(i32)") == ()


@pytest.mark.parametrize(
    ("text", "signature", "test"),
    [
        ("total([1, 2]) = 3", "i32 @total(ptr, i32)", {"args": [{"type": "i32", "data": [1, 2]}, 2], "returns": 3}),
        ('size("ab") = 2', "i32 @size(ptr)", {"args": [{"type": "i8", "data": [97, 98, 0]}], "returns": 2}),
        ('size("ab") = 2', "i32 @size(ptr, i32)", {"args": [{"type": "i8", "data": [97, 98, 0]}, 2], "returns": 2}),
        ("f(2.0) = 4.0", "i32 @f(i32)", {"args": [2], "returns": 4}),
        (
            "zero([1, 2], 1) = [0]",
            "void @zero(ptr, i32)",
            {"args": [{"type": "i32", "data": [1, 2]}, 1], "memory": [[0, 2]]},
        ),
    ],
)
def test_an_example_becomes_a_test_of_the_requested_type(text: str, signature: str, test: dict[str, object]) -> None:
    assert bind(parse_example(text), parse_signature(signature)) == test


def test_the_request_says_what_the_elements_of_a_list_are() -> None:
    bound = bind(parse_example("mean([1, 2], 2) = 1.5"), parse_signature("double @mean(ptr, i32)"), "double")
    assert bound["args"][0] == {"type": "double", "data": [1, 2]}


def test_the_first_tests_of_a_task_are_its_examples() -> None:
    tests = [
        {"args": [{"type": "i32", "data": [2, 1]}, 2], "memory": [[1, 2]]},
        {"args": [{"type": "i32", "data": [3]}, 1], "returns": 3},
        {"args": [9], "returns": 9},
    ]
    examples = get_examples({"task_id": "t", "prompt": "p", "entry_point": "f", "tests": tests}, 2)  # type: ignore[typeddict-item]
    assert [one.text for one in examples] == ["f(i32[2, 1], 2) = i32[1, 2]", "f(i32[3], 1) = 3"]


def test_an_example_may_change_several_buffers() -> None:
    example = parse_example("swap([3], [8]) = [8], [3]")
    test = bind(example, parse_signature("void @swap(ptr, ptr)"))
    assert test["memory"] == [[8], [3]]
    task = {"entry_point": "swap", "tests": [{"args": test["args"], "memory": [[8], [3]]}]}
    (again,) = get_examples(task, 1)
    assert again.result == example.result and parse_example(again.text).result == example.result


def test_a_number_and_a_buffer_are_no_result() -> None:
    with pytest.raises(ValueError, match="one number, or the buffers that are changed"):
        parse_example("f([1]) = 1, [2]")


@pytest.mark.parametrize(("text", "type_"), [("f(8) = 1001", "i1 @f(i32)"), ("f(304) = 1", "i32 @f(i8)")])
def test_a_number_that_the_type_cannot_hold_is_no_example_of_it(text: str, type_: str) -> None:
    with pytest.raises(ValueError, match="which i[18] holds"):
        bind(parse_example(text), parse_signature(type_))
    assert bind(parse_example("f(8) = true"), parse_signature("i1 @f(i32)"))["returns"] == 1
    assert bind(parse_example("f(200) = -128"), parse_signature("i8 @f(i8)"))["returns"] == -128


def test_an_example_that_compares_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one value to compare"):
        parse_example("swap([], []) = [], []")
