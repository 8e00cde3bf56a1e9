"""Formulas are drawn from chance alone, compile, and are asked for in words that mention what they need."""

import random
import re
from collections import Counter

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.formulas import draw_draft, draw_formula, to_program
from t2l.data.formulas.bits import _is_moot
from t2l.data.formulas.code import read_code
from t2l.data.formulas.requests import choose_options, fill_phrase, in_order
from t2l.data.formulas.shapes import load_shapes
from t2l.data.formulas.tree import Tree, put_numbers, read_expression, to_c
from t2l.data.programs import Program


def draw(seed: int, count: int) -> list[Program]:
    return [draw_formula(random.Random(f"{seed}/{index}")) for index in range(count)]


def test_the_same_seed_gives_the_same_program() -> None:
    assert draw(1, 50) == draw(1, 50)


def test_every_program_has_two_different_requests() -> None:
    assert {len(set(program.prompts)) for program in draw(2, 500)} == {2}


def test_a_request_says_to_what_doubles_and_64_bit_integers_its_pointers_point() -> None:
    words = {"double": r"\bdoubles?\b", "int64_t": r"64-bit int|int64_t"}
    drafts = [draw_draft(random.Random(f"pointees/{seed}")) for seed in range(1500)]
    for draft in drafts:
        for type_ in {each.type for each in draft.quantities.values() if each.pointer} & words.keys():
            program = to_program(draft, 2, random.Random(1))
            assert all(re.search(words[type_], prompt) for prompt in program.prompts), program.prompts


def test_more_requests_come_from_more_registers() -> None:
    counts = Counter(
        len(to_program(draw_draft(random.Random(seed)), 5, random.Random(0)).prompts) for seed in range(200)
    )
    assert counts[5] > 190


def test_requests_have_no_placeholders_left() -> None:
    left = [
        prompt
        for program in draw(3, 500)
        for prompt in program.prompts
        if re.search(r"\{\w|\[\w+\||\{\}", prompt) and "bits" not in program.concept
    ]
    assert left == []


def test_requests_are_short() -> None:
    lengths = sorted(len(prompt.split()) for program in draw(4, 1000) for prompt in program.prompts)
    assert lengths[len(lengths) // 2] <= 16
    assert lengths[int(0.97 * len(lengths))] <= 30


def test_programs_compile_and_are_mostly_distinct() -> None:
    compiled = list(compile_programs(draw(5, 400)))
    assert [each.reason for each in compiled if each.ir is None] == []
    distinct = {re.sub(r"@\w+", "@f", each.ir or "") for each in compiled}
    assert len(distinct) > 380


def test_no_step_on_bits_makes_the_one_before_it_pointless() -> None:
    lowest: Tree = ("&", "x", 7)
    assert _is_moot(("&", lowest, 7), lowest, 32) and _is_moot(("&", lowest, 3), lowest, 32)
    assert _is_moot(("<<", ("<<", "x", 9), 8), ("<<", "x", 9), 16)  # nothing is left of 16 bits
    assert not _is_moot(("|", lowest, 16), lowest, 32) and not _is_moot(("<<", lowest, 2), lowest, 32)


def test_all_kinds_are_drawn() -> None:
    kinds = Counter(program.concept.removeprefix("formulas/") for program in draw(6, 1000))
    assert set(kinds) == {
        "sum", "chain", "whole", "bits", "choices", "conditions", "tiers", "callers", "money", "quantities", "rules",
        "loops", "pointers",
    }  # fmt: skip
    assert min(kinds.values()) > 10


@pytest.mark.parametrize("name", load_shapes())
def test_every_phrase_of_a_shape_mentions_the_parameters_in_order(name: str) -> None:
    for seed in range(20):
        draft = load_shapes()[name].draft(random.Random(seed))
        for phrases in draft.phrases.values():
            for phrase in phrases:
                text, mentioned = fill_phrase(draft, phrase, random.Random(seed))
                assert in_order(mentioned, draft.quantities), f"{phrase}: mentions {mentioned}"
                assert not re.search(r"[{}\[\]]", text), text


@pytest.mark.parametrize("name", load_shapes())
def test_every_number_of_a_shape_is_said(name: str) -> None:
    shape = load_shapes()[name]
    phrases = [*shape.nouns, *shape.verbs, *shape.clauses, *shape.questions, *shape.sentences, *shape.values]
    for key in shape.numbers:
        unsaid = [phrase for phrase in phrases if f"{{{key}}}" not in phrase and f" {key}}}" not in phrase]
        assert unsaid == [], f"{key} is missing"


def test_an_expression_becomes_c_with_as_few_parentheses_as_needed() -> None:
    tree = put_numbers(read_expression("(a + b) // k - a * (b - k)"), {"k": 7})
    assert to_c(tree, {}) == "(a + b) / 7 - a * (b - 7)"


def test_numbers_alone_are_computed() -> None:
    assert put_numbers(read_expression("p * (1 - d / 100)"), {"d": 19}) == ("*", "p", 0.81)


def test_a_quotient_of_integers_as_double_is_cast() -> None:
    assert to_c(read_expression("(a + b) / 2"), {"a": "int32_t", "b": "int32_t"}) == "(double)(a + b) / 2"


def test_code_that_formulas_cannot_have_is_refused() -> None:
    with pytest.raises(ValueError, match=r"print\(x\): allowed are assignments"):
        read_code("print(x)\nreturn x")


def test_the_innermost_options_are_chosen_first() -> None:
    assert choose_options("[a|b [c|d]]", lambda options: options[-1]) == "b d"


def test_a_clamped_formula_says_that_its_result_is_clamped() -> None:
    requests = [request for program in draw(11, 3000) for request in program.prompts]
    clamped = [request for request in requests if re.search(r"(times|\d+ \*|[+-]) .*(clamped|limited) to", request)]
    assert clamped
    assert all(re.search(r"result|\)|helper|where|each", request) for request in clamped)


def test_it_is_the_result_and_no_parameter() -> None:
    prompts = [prompt for program in draw(7, 1500) if program.concept.endswith("chain") for prompt in program.prompts]
    assert not any(
        re.search(r"(?:add|subtract|by) [a-z](?:,| and) (?:double|take) it\b", prompt) for prompt in prompts
    )


def test_no_parameter_begins_a_phrase_like_an_article() -> None:
    prompts = [prompt for program in draw(8, 1500) for prompt in program.prompts]
    assert not any(
        re.search(r"\w (?:for|me|returns|compute|get) a (?:with|minus|plus|clamped)\b", prompt) for prompt in prompts
    )


def test_a_parameter_before_minus_is_not_read_as_an_article() -> None:
    prompts = [prompt for program in draw(9, 900) if program.concept.endswith("choices") for prompt in program.prompts]
    assert prompts and not any(re.search(r"\ba (?:plus|minus) \d", prompt) for prompt in prompts)
