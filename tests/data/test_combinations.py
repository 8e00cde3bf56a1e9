"""Combinations of filter, map and fold: enough of them, in words that people use, always the same."""

import re
from collections import defaultdict

import pytest

from t2l.arguments import IndexArguments
from t2l.data.combinations import Combination, list_combinations, load_combinations
from t2l.data.combinations.parts import load_filters, load_folds, load_maps, load_sources
from t2l.data.combinations.requests import NUM_WORDINGS
from t2l.data.programs import Program
from t2l.retrieval.sources import LeftOut, collect

SECOND_VERBS = "add|copy|count|drop|remove|return|subtract"


@pytest.fixture(scope="module")
def combinations() -> list[Combination]:
    return list(list_combinations())


@pytest.fixture(scope="module")
def programs() -> list[Program]:
    return list(load_combinations())


def find(programs: list[Program], name: str) -> Program:
    return next(program for program in programs if program.concept == f"combinations/{name}")


def test_there_are_enough_programs_and_meanings(programs: list[Program]) -> None:
    assert len({program.c_source for program in programs}) >= 1000
    assert len({program.concept for program in programs}) >= 500


def test_every_part_is_used(combinations: list[Combination]) -> None:
    assert {each.source for each in combinations} == set(load_sources())
    assert {name for each in combinations for name in each.filters} == set(load_filters())
    assert {each.map for each in combinations} == set(load_maps())
    assert {each.fold for each in combinations} == set(load_folds())


def test_every_program_has_eight_distinct_wordings_without_a_placeholder_left(programs: list[Program]) -> None:
    for program in programs:
        assert len(set(program.prompts)) == len(program.prompts) == NUM_WORDINGS, program
        for prompt in program.prompts:
            assert not re.search(r"[{}|]|[<>](?!=? )|  |,,| [,.?]|\bthe the\b|\ba a\b", prompt), prompt


def test_what_a_function_does_is_said_in_the_third_person(programs: list[Program]) -> None:
    for prompt in (prompt for program in programs for prompt in program.prompts):
        if re.match(r"[A-Z]\w+s (up |out )?(the|all) ", prompt):
            assert not re.search(rf"\b(and|,) ({SECOND_VERBS})\b", prompt), prompt


def test_wordings_are_short(programs: list[Program]) -> None:
    lengths = sorted(len(prompt.split()) for program in programs for prompt in program.prompts)
    assert lengths[len(lengths) // 2] <= 16


def test_every_wording_says_its_numbers(combinations: list[Combination], programs: list[Program]) -> None:
    for combination, program in zip(combinations, programs, strict=True):
        said = [combination.names[key] for key in combination.numbers]
        said += [combination.none] * (combination.none == "-1")
        for prompt in program.prompts:
            for number in said:
                assert re.search(rf"(?<!\w){re.escape(number)}\b", prompt) or number == "-1" and "minus" in prompt, (
                    prompt
                )


def test_no_wording_and_prototype_ask_for_two_different_functions(programs: list[Program]) -> None:
    answers: dict[tuple[str, ...], str] = {}
    for program in programs:
        prototype = re.search(rf"^(\w+) {program.name}\(", program.c_source, re.MULTILINE)
        assert prototype
        types = (prototype[1], *(parameter.type for parameter in program.parameters))
        for prompt in program.prompts:
            assert answers.setdefault((prompt, *types), program.c_source) == program.c_source, prompt


def test_variants_of_a_meaning_share_their_concept_and_differ_in_c(programs: list[Program]) -> None:
    variants = defaultdict(list)
    for program in programs:
        variants[program.concept].append(program.c_source)
    assert all(len(set(texts)) == len(texts) for texts in variants.values())
    assert len(variants["combinations/largest_even"]) == 2  # -1 or 0 if there is none


def test_the_order_and_the_wordings_are_always_the_same(programs: list[Program]) -> None:
    assert list(load_combinations()) == programs


def test_a_combination_is_the_c_that_a_person_would_write(programs: list[Program]) -> None:
    program = find(programs, "sum_square_even")
    array, length = (parameter.name for parameter in program.parameters)
    assert program.c_source.endswith(
        f"int32_t sum_square_even(const int32_t *{array}, int32_t {length}) {{\n"
        "    int32_t total = 0;\n"
        f"    for (int32_t i = 0; i < {length}; i++)\n"
        f"        if ({array}[i] % 2 == 0) total += {array}[i] * {array}[i];\n"
        "    return total;\n"
        "}\n"
    )


@pytest.mark.slow
def test_an_index_gets_every_combination(programs: list[Program]) -> None:
    left_out: LeftOut = defaultdict(list)
    found = list(collect(IndexArguments(output_dir="unused", combinations=True), left_out))
    assert (len(found), left_out) == (len(programs), {})
    assert {known.source for known, _ in found} == {"combinations"}


def test_a_combination_is_asked_for_as_people_ask(programs: list[Program]) -> None:
    assert any(
        re.search("largest odd (number|element|value|integer|item)", p) for p in find(programs, "largest_odd").prompts
    )
    assert any("vowels in a string" in prompt for prompt in find(programs, "text_count_vowel").prompts)
    assert any("divisible by 3 or 5" in prompt for p in programs for prompt in p.prompts if "below" in p.concept)


def test_no_function_has_a_c_type_as_its_name(programs: list[Program]) -> None:
    assert {program.name for program in programs}.isdisjoint({"double", "float", "int", "long", "short", "char"})
