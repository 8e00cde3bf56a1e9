"""Requests that make no sense to a model, or would harm it, are refused with what to do."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.inference.stand_in import IDENTITY, load, write
from tokenizers import Tokenizer

import t2l
from t2l.inference.errors import RequestError
from t2l.inference.requests import MAX_PROMPT_BYTES, check_requests, find_problems
from t2l.llvm import Sandbox

BUNDLED = Path(t2l.__file__).parent / "models" / "quickstart"
BAD_PROMPTS = {
    "empty": ("", "empty prompt"),
    "blank": (" \n\t ", "empty prompt"),
    "100 KB": ("a" * 100_000, f"at most {MAX_PROMPT_BYTES}"),
    "many bytes, few characters": ("\N{PILE OF POO}" * 513, "2052 bytes"),
    "NUL": ("add\0two", "U+0000"),
    "escape": ("add \x1b[2J two", "U+001B"),
    "bytes that are not UTF-8": (b"add \xff".decode("utf-8", "surrogateescape"), "UTF-8"),
    "lone surrogate": ("add \ud800", "UTF-8"),
    "end of text": ("add </s> two", "leave out </s>"),
    "padding": ("<pad>", "leave out <pad>"),
    "sentinel": ("add <extra_id_0>", "leave out <extra_id_0>"),
    "a number": (7, "as text"),
    "null": (None, "given nothing"),
}
BAD_SIGNATURES = {
    "quotes": ('i32 @"a b"(i32)', "not a digit first"),
    "a number as name": ("i32 @0(i32)", "not a digit first"),
    "empty": ("", "not empty"),
    "only a name": ("gcd", "i32 @gcd(i32, i32)"),
    "C types": ("int @gcd(int, int)", "LLVM's types"),
    "names of parameters": ("i32 @gcd(i32 %a, i32 %b)", "leave out names"),
    "attributes": ("i32 @gcd(i32 noundef)", "leave out names, attributes"),
    "variable arguments": ("double @f(ptr, ...)", "with '...'"),
    "a whole function": ("i32 @f(i32) { ret i32 0 } define i32 @g(i32)", "bodies"),
    "a missing bracket": ("i32 @f([2 x i32)", "LLVM types"),
    "a missing type": ("i32 @f(i32,)", "LLVM types"),
    "two lines": ("i32 @f(i32)\n; comment", "i32 @gcd"),
    "too wide": ("i99999999 @f(i32)", "LLVM says"),
    "void parameter": ("i32 @f(void)", "LLVM says"),
    "100 KB": (f"i32 @f({', '.join(['i32'] * 20_000)})", "at most 1000"),
    "NUL": ("i32 @f\0(i32)", "i32 @gcd"),
    "lone surrogate": ("i32 @\ud800(i32)", "UTF-8"),
    "a number": (7, "not empty"),
}
GOOD_SIGNATURES = [
    "i32 @gcd(i32, i32)",
    "void @sort(ptr, i64)",
    "{ i32, i1 } @pair()",
    "<4 x float> @sum(<4 x float>, [2 x i8])",
    "ptr addrspace(1) @far(half)",
]


@pytest.mark.parametrize(("prompt", "reason"), BAD_PROMPTS.values(), ids=BAD_PROMPTS.keys())
def test_a_bad_prompt_is_refused_before_the_model_is_asked(prompt: Any, reason: str, sandbox: Sandbox) -> None:
    generator = write(IDENTITY)
    with pytest.raises(RequestError) as caught:
        load(generator, sandbox).generate(prompt)
    message = str(caught.value)
    assert reason in message and "; allowed: " in message and "; to do: " in message
    assert generator.asked == [] and len(message) < 400 and message.isascii() and message.isprintable()


@pytest.mark.parametrize(("signature", "reason"), BAD_SIGNATURES.values(), ids=BAD_SIGNATURES.keys())
def test_a_bad_signature_is_refused_before_the_model_is_asked(signature: Any, reason: str, sandbox: Sandbox) -> None:
    generator = write(IDENTITY)
    with pytest.raises(RequestError) as caught:
        load(generator, sandbox).generate("Add.", signature)
    message = str(caught.value)
    assert reason in message and "; allowed: " in message and "; to do: " in message
    assert generator.asked == [] and len(message) < 600 and message.isascii() and message.isprintable()


@pytest.mark.parametrize("signature", GOOD_SIGNATURES)
def test_types_of_llvm_are_accepted(signature: str, sandbox: Sandbox) -> None:
    answer = load(write(IDENTITY), sandbox).generate("Add.", f"  {signature} ", num_candidates=1)
    assert answer.signature == signature


@pytest.mark.parametrize(
    ("given", "signature"),
    [
        ("i32  @f(i32,i32 )", "i32 @f(i32, i32)"),
        ("[ 3 x {i8,[2 x float]} ] @f( ptr )", "[3 x { i8, [2 x float] }] @f(ptr)"),
        ("<{i8,i16}> @f(<4 x i32>, {})", "<{ i8, i16 }> @f(<4 x i32>, {})"),
        ("void @f(ptr  addrspace( 1 ))", "void @f(ptr addrspace(1))"),
    ],
)
def test_blanks_in_types_do_not_matter(given: str, signature: str, sandbox: Sandbox) -> None:
    """LLVM agrees: it finds the type that it printed itself."""
    body = f"define {given} {{\n  unreachable\n}}"
    answer = load(write(body), sandbox).generate("Add.", given, num_candidates=1)
    assert answer.signature == signature and answer.verified


def test_text_of_any_language_and_layout_is_a_prompt() -> None:
    assert find_problems({"prompt": "Größter gemeinsamer\n\tTeiler \N{GREEK SMALL LETTER PI} <0x41> <a>"}) == []


def test_the_name_of_the_function_is_one(sandbox: Sandbox) -> None:
    with pytest.raises(RequestError, match="entry_point: given 'g'; allowed: the signature's name, 'f'"):
        list(
            load(write(IDENTITY), sandbox).generate_batch(
                [{"prompt": "Add.", "signature": "i32 @f()", "entry_point": "g"}]
            )
        )


def test_all_mistakes_of_a_batch_are_in_one_message(sandbox: Sandbox) -> None:
    rows = [{"prompt": "Add."}, {"prompt": ""}, {"prompt": "Add.", "signature": "i99999999 @f()"}, {}]
    with pytest.raises(RequestError) as caught:
        load(write(IDENTITY), sandbox).generate_batch(rows)
    origins = [problem.origin for problem in caught.value.problems]
    assert sorted(origins) == ["request 2", "request 3", "request 4"]


SCALARS = st.sampled_from(["i8", "ptr", "double", "<2 x i8>", "void", "int", "i8 %x", ""])
TYPES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        inner.map("[2 x {}]".format), st.lists(inner, max_size=3).map(lambda own: f"{{{','.join(own)}}}")
    ),
    max_leaves=4,
)
SIGNATURES = st.builds(
    lambda returns, parameters, comma: f"{returns} @f({comma.join(parameters)})",
    TYPES,
    st.lists(TYPES, max_size=3),
    st.sampled_from([",", ", ", " ,  "]),
)


@settings(deadline=None, max_examples=60)
@given(prompt=st.text(st.characters(exclude_categories=()), max_size=60), signature=SIGNATURES | st.text(max_size=9))
def test_any_text_is_refused_or_makes_a_request_that_a_model_and_llvm_take(
    prompt: str, signature: str, sandbox: Sandbox
) -> None:
    tokenizer = Tokenizer.from_file(str(BUNDLED / "tokenizer.json"))
    rows = [("here", {"prompt": prompt}), ("there", {"prompt": "Add.", "signature": signature})]
    requests, problems = check_requests(rows, sandbox)
    accepted = {"here", "there"} - {problem.origin for problem in problems}
    for request in requests:
        assert len(tokenizer.encode(request.prompt).ids) <= 2 * MAX_PROMPT_BYTES
        if request.signature and "there" in accepted:
            body = f"define {request.signature} {{\n  unreachable\n}}"
            (result,) = sandbox.check_definitions([{"completion": body, **request.row()}])
            assert result.status == "ok", request.signature
    assert all(problem.origin in ("here", "there") and problem.remedy for problem in problems)


@pytest.mark.parametrize("name", ["a b", 'x"y', "a\nb", "\u00e9", "0", ""])
def test_an_entry_point_that_is_no_name_is_refused(name: str) -> None:
    assert [problem.key for problem in find_problems({"prompt": "Add.", "entry_point": name})] == ["entry_point"]


def test_a_request_that_is_no_object_is_refused() -> None:
    (problem,) = find_problems("Add.")  # type: ignore[arg-type]
    assert problem.key == "request"
