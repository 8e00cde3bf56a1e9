"""A training row may ask in another register, with examples, under another name or without types."""

import dataclasses
import random
import re

import pytest

from t2l.data.building.prototypes import leaves_order_open, write_prototype
from t2l.data.building.requests import RequestOptions, register_of, write_request
from t2l.data.building.type_remarks import hides_elements, say_types, strip_remarks
from t2l.data.programs import Program
from t2l.data.serialization import signature_of
from t2l.inference.selection.examples import find_examples

IR = "define i32 @count_vowels(ptr %0) {\n  %2 = call i32 @count_vowels(ptr %0)\n  ret i32 %2\n}"
RECORD = {
    "name": "count_vowels",
    "ir": IR,
    "signature": "i32 @count_vowels(ptr)",
    "needs_signature": False,
    "prototype": "int32_t count_vowels(const char *s)",
    "examples": [{"arguments": '"hello"', "result": "2"}],
}


def test_registers_are_told_apart() -> None:
    texts = {
        "question": "How many vowels are in s?",
        "homework": "Write a function that counts vowels.",
        "order": "Count the vowels of s.",
        "chat": "i need the number of vowels",
        "phrase": "number of vowels in a string",
    }
    assert {register: register_of(text) for register, text in texts.items()} == {name: name for name in texts}


def test_wordings_of_heavier_registers_come_first_more_often() -> None:
    options = RequestOptions(registers={"question": 10.0, "phrase": 0.0})
    prompts = ["sum of a", "Add up a.", "What is the sum?"]
    orders = [options.order(prompts, random.Random(seed)) for seed in range(100)]
    assert all(order[-1] == "sum of a" for order in orders)
    assert sum(order[0] == "What is the sum?" for order in orders) > 75


def test_a_renamed_function_has_one_name_everywhere() -> None:
    names = set()
    for seed in range(40):
        request = write_request("Count the vowels.", RECORD, RequestOptions(renamed=1.0), random.Random(seed))
        names.add(request.name)
        assert signature_of(request.ir, request.name) == request.signature
        assert request.ir.count(f"@{request.name}(") == 2
    assert len(names) > 5 and "countVowels" in names


def test_examples_are_those_that_the_answering_path_reads() -> None:
    found = 0
    for seed in range(40):
        request = write_request("Count the vowels", RECORD, RequestOptions(with_examples=1.0), random.Random(seed))
        assert 'count_vowels("hello")' in request.prompt and "2" in request.prompt
        found += [example.result for example in find_examples(request.prompt)] == [(2,)]
    assert found > 30  # all but the doctests


def test_a_function_may_be_named_instead_of_typed() -> None:
    for seed in range(20):
        request = write_request("Count the vowels.", RECORD, RequestOptions(name_only=1.0), random.Random(seed))
        assert request.signature is None
        assert "count_vowels" in request.prompt


def test_a_signature_that_says_more_than_the_words_is_always_shown() -> None:
    options = RequestOptions(without_signature=0.5, name_only=0.5)
    record = {**RECORD, "needs_signature": True}
    assert write_request("Count the vowels.", record, options, random.Random(1)).signature == RECORD["signature"]


def test_a_request_without_signature_says_its_type() -> None:
    record = {**RECORD, "ir": IR.replace("i32", "i64"), "signature": "i64 @count_vowels(ptr)"}
    request = write_request("Count the vowels.", record, RequestOptions(without_signature=1.0), random.Random(1))
    assert (request.prompt, request.signature) == ("Count the vowels, as a 64-bit integer.", None)
    mixed = {**record, "signature": "i64 @count_vowels(double)"}
    assert write_request("Count.", mixed, RequestOptions(without_signature=1.0), random.Random(1)).signature


@pytest.mark.parametrize(
    ("prompt", "signature", "said"),
    [
        ("Cube a number.", "double @f(double)", "Cube a number. Use doubles."),
        ("cube of a number", "double @f(double)", "cube of a number (double)"),
        ("Value after n years?", "double @f(double, i32)", None),  # whose type would it be?
        ("Value of a double after n years?", "double @f(double, i32)", "Value of a double after n years?"),
        ("Count a letter in a text.", "i32 @f(ptr, i8)", "Count a letter in a text."),
        ("Is it late?", "i32 @f(i32)", "Is it late? Use ints."),
        ("Price for a member, or not?", "i32 @f(i32, i1)", None),  # a flag is no int
        ("mean, 0; 1 if empty", "double @f(i32)", "mean, 0; 1 if empty. The result is a double."),
    ],
)
def test_the_type_of_numbers_is_said_where_it_is_theirs(prompt: str, signature: str, said: str | None) -> None:
    record = {**RECORD, "name": "f", "ir": f"define {signature} {{}}", "signature": signature}
    request = write_request(prompt, record, RequestOptions(without_signature=1.0), random.Random(1))
    assert (request.prompt, request.signature) == ((said, None) if said else (prompt, signature))


def test_a_prototype_has_the_name_of_the_function_and_says_all_types() -> None:
    options = RequestOptions(with_prototype=1.0, without_signature=1.0, renamed=0.5)
    record = {**RECORD, "needs_signature": True}
    for seed in range(40):
        request = write_request("Count all of the vowels in s.", record, options, random.Random(seed))
        assert re.search(rf"int(?:32_t)? {request.name}\((?:const )?char \*s\)", request.prompt)
        assert request.signature is None


def test_a_call_says_the_order_of_parameters_where_the_words_do_not() -> None:
    prototype = "int32_t root(int32_t n, int32_t k)"
    record = {**RECORD, "name": "root", "ir": "define i32 @root(i32 %0, i32 %1) {}", "prototype": prototype}
    record |= {"signature": "i32 @root(i32, i32)", "needs_signature": False}
    options = RequestOptions(with_prototype=1e-9)
    said = {write_request("The k-th root of n", record, options, random.Random(seed)).prompt for seed in range(60)}
    assert {"root(n, k): the k-th root of n", "The k-th root of n. Arguments: n, k.", "The k-th root of n"} <= said
    said = {write_request("The root: n, k", record, options, random.Random(seed)).prompt for seed in range(60)}
    assert said == {"The root: n, k"}


@pytest.mark.parametrize(
    ("prompt", "is_open"),
    [
        ("Which of the opponent's ratings is better?", True),
        ("ratings in order of size, the last mine", True),
        ("my rating against an opponent's, mine first", False),
        ("my rating against an opponent's (mine, theirs)", False),
        ("Is r greater than s?", False),  # the request has names of its own
        ("mine - theirs", False),
    ],
)
def test_a_request_is_open_if_nothing_says_the_order(prompt: str, is_open: bool) -> None:
    assert leaves_order_open(prompt, "int32_t lead(int32_t mine, int32_t theirs)") is is_open
    assert not leaves_order_open(prompt, "int32_t lead(const int32_t *mine, int32_t n)")


def test_a_function_has_the_name_that_its_request_gives() -> None:
    prompt = "Write a function vowels(s) that counts."
    request = write_request(prompt, RECORD, RequestOptions(), random.Random(1))
    assert (request.prompt, request.name, request.signature) == (prompt, "vowels", "i32 @vowels(ptr)")
    for prompt in ("the activation function max(0, x)", "Write a function count(const char *)."):
        assert write_request(prompt, RECORD, RequestOptions(), random.Random(1)).name == "count_vowels"


@pytest.mark.parametrize(
    ("prompt", "named"),
    [
        ("do s = s + x for each x", "f: do s = s + x for each x"),
        ("do both texts match", "do both texts match? Call it f."),
        ("into how many parts is it cut", "into how many parts is it cut? Call it f."),
    ],
)
def test_a_question_without_its_mark_is_none_the_less_a_question(prompt: str, named: str) -> None:
    record = {**RECORD, "name": "f", "ir": "define i32 @f(i32 %0) {}", "signature": "i32 @f(i32)"}
    requests = [
        write_request(prompt, record, RequestOptions(name_only=1.0), random.Random(seed)) for seed in range(60)
    ]
    prompts = {request.prompt.replace(" (int)", "").replace(" Use ints.", "") for request in requests}
    assert named in prompts


@pytest.mark.parametrize("options", [RequestOptions(with_prototype=1.0), RequestOptions(name_only=1.0)])
def test_nothing_stands_behind_a_doctest(options: RequestOptions) -> None:
    options = dataclasses.replace(options, with_examples=1.0)
    for seed in range(200):
        request = write_request("Count the vowels in the text s.", RECORD, options, random.Random(seed))
        assert ">>>" not in request.prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "Rotate an unsigned 32-bit integer left by 3.",
        "All arithmetic is done with unsigned 32-bit integers. Return a + b.",
        "(*a, *b, *c) becomes (*b, *c, *a)",
        "stirling number of the first kind c(n, k), unsigned",
        "Return a * b, with the result in the double *result.",
    ],
)
def test_what_is_no_remark_stays(prompt: str) -> None:
    assert strip_remarks(prompt) == prompt


@pytest.mark.parametrize(
    ("prompt", "bare"),
    [
        ("How much is the tip? Store the result in the float *out.", "How much is the tip?"),
        ("Compute a * b, with the result in the double *result.", "Compute a * b."),
        ("Find the last digit (unsigned), stored in *res", "Find the last digit"),
        ("Fill a buffer. The values are doubles.", "Fill a buffer."),
        ("Fill a bag: weights, values. All arrays hold doubles.", "Fill a bag: weights, values."),
        ("Store the peaks in out (a holds doubles, out ints).", "Store the peaks in out."),
        ("Where are peaks (the first array holds doubles, the second ints)?", "Where are peaks?"),
    ],
)
def test_a_prototype_stands_in_place_of_types_and_destinations_at_the_end(prompt: str, bare: str) -> None:
    signature, prototype = "void @f(double, ptr)", "void f(double x, double *out)"
    record = {**RECORD, "name": "f", "signature": signature, "prototype": prototype}
    requests = [
        write_request(prompt, record, RequestOptions(with_prototype=0.01), random.Random(n)).prompt for n in range(60)
    ]
    shown = [request for request in requests if "void f(" in request]
    assert len(shown) > 15 and (prompt in requests or len(shown) == len(requests))
    assert all(bare.rstrip(".").lower() in request.lower() and prompt not in request for request in shown)
    plain = RequestOptions()  # a dataset without prototypes keeps the words
    assert write_request(prompt, record, plain, random.Random(0)).prompt == prompt


def test_a_function_without_a_result_keeps_its_signature() -> None:
    record = {**RECORD, "signature": "void @f(ptr, i32)", "needs_signature": False, "prototype": ""}
    options = RequestOptions(without_signature=1.0)
    assert write_request("Sort an array of ints.", record, options, random.Random(0)).signature == "void @f(ptr, i32)"


def test_frames_are_not_stacked_and_questions_keep_their_mark() -> None:
    options = RequestOptions(with_prototype=0.5, name_only=1.0)
    for prompt in ("code to count vowels in a text", "how to count the vowels", "I'm new to LLVM. Count the vowels."):
        for seed in range(40):
            text = write_request(prompt, RECORD, options, random.Random(seed)).prompt
            assert re.match(r"(?:/[/*] |Implement count_vowels\. )?" + re.escape(prompt), text)
            assert not (text.startswith("/") and "LLVM" in text)
    asked = write_request("what's the number of vowels", RECORD, options, random.Random(1)).prompt
    assert "what's the number of vowels?" in asked


def test_a_whole_result_of_floats_is_said() -> None:
    record = {**RECORD, "signature": "i32 @count_vowels(float, float)"}
    options = RequestOptions(without_signature=1.0)
    prompts = [write_request(text, record, options, random.Random(1)).prompt for text in ("Average.", "How many?")]
    assert prompts == ["Average, as an integer. Use floats.", "How many? Use floats."]
    assert say_types("average", "i32 @count_vowels(float, float)") is None  # "average, as an integer (floats)"


def test_rewording_spares_the_names_of_parameters() -> None:
    record = {**RECORD, "prototype": "void count_vowels(const char *list, int32_t *result)"}
    options = RequestOptions(reworded=1.0)
    for seed in range(200):
        request = write_request(
            "Compute the vowels of list and store them in *result.", record, options, random.Random(seed)
        )
        assert re.search(r"\blist\b.*\bresult\b", request.prompt, re.DOTALL)


def test_a_brief_wording_keeps_a_name_that_tells_its_meaning() -> None:
    options = RequestOptions(renamed=1.0)
    names = {write_request("vowels", RECORD, options, random.Random(seed)).name.lower() for seed in range(40)}
    assert all("count" in name and "vowels" in name for name in names)


def test_prototypes_are_those_of_the_entry_point() -> None:
    source = (
        "static int32_t g(int32_t a) { return a; }\n\n_Bool f(const int32_t *a,\n       int32_t n) { return g(n); }\n"
    )
    program = Program("f", source, (), (), "", "")
    assert write_prototype(program) == "_Bool f(const int32_t *a, int32_t n)"
    assert write_prototype(dataclasses.replace(program, name="h")) == ""


@pytest.mark.parametrize(
    ("prompt", "hidden"), [("Return the largest element.", False), ("Return the largest of some ints.", True)]
)
def test_what_a_pointer_holds_is_said_where_no_signature_is(prompt: str, hidden: bool) -> None:
    request = write_request(prompt, RECORD, RequestOptions(without_signature=1.0), random.Random(1))
    assert (request.signature is None) == hidden


def test_only_a_function_with_a_result_is_named_after_getting_it() -> None:
    record = {**RECORD, "signature": "void @count_vowels(ptr)", "ir": IR.replace("define i32", "define void")}
    names = {write_request("Sort.", record, RequestOptions(renamed=1.0), random.Random(n)).name for n in range(60)}
    assert names and not any(name.startswith(("get_", "calc_", "compute_")) for name in names)


def test_the_width_of_what_comes_from_narrow_elements_is_left_to_the_signature() -> None:
    assert say_types("Return the largest of the bytes in a buffer.", "i32 @f(ptr, i32)") is None
    assert (
        say_types("How many bytes of a buffer are zero?", "i32 @f(ptr, i32)") == "How many bytes of a buffer are zero?"
    )
    assert say_types("Swap the bytes of an integer.", "i32 @f(i32)") == "Swap the bytes of an integer."


def test_a_measure_may_be_no_whole_number() -> None:
    assert say_types("How many liters does it hold?", "i32 @f(i32, i32)") == "How many liters does it hold? Use ints."
    assert say_types("How many times does x fit?", "i32 @f(i32, i32)") == "How many times does x fit?"
    assert say_types("Convert miles into feet.", "i32 @f(i32)") == "Convert miles into feet. Use ints."


def test_what_an_array_holds_is_hidden_by_a_result_of_another_type() -> None:
    assert hides_elements("average of the prices", "double @f(ptr, i32)")
    assert not hides_elements("average of the prices (ints)", "double @f(ptr, i32)")
    assert not hides_elements("largest of the prices", "i32 @f(ptr, i32)")
