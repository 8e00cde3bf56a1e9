"""Augmented prompts still ask for the same program."""

import random
import re

import pytest

from t2l.data.augmentation import (
    add_politeness,
    augment_prompt,
    change_form,
    drop_last_mark,
    load_synonyms,
    lower_case,
    misspell,
    reorder,
    replace_synonyms,
)
from t2l.data.catalogue.reading import load_concepts

DETAIL = re.compile(r"\d+(?:\.\d+)?|(?<!\w)'[^']*'(?!\w)|[-+*/%<>=&|^~!]+(?=[ ,.?]|$)|\b[b-zB-HJ-Z]\b|\w*_\w*")

SLIPS = {"array", "arary", "arrray", "aray"}


@pytest.fixture(scope="module")
def prompts():
    return [prompt for concept in load_concepts() for prompt in concept.instantiate(0).prompts]


def test_numbers_characters_operators_and_names_stay(prompts):
    rng = random.Random(0)
    for prompt in prompts:
        changed = augment_prompt(prompt, rng)
        kept, given = (
            sorted(detail for detail in DETAIL.findall(text) if detail not in ("-", "!")) for text in (changed, prompt)
        )
        assert kept == given, (prompt, changed)


def test_three_in_ten_prompts_change_and_no_two_seeds_agree(prompts):
    changed = [[augment_prompt(prompt, rng) for prompt in prompts] for rng in map(random.Random, (1, 2))]
    assert sum(a != b for a, b in zip(prompts, changed[0], strict=True)) > 0.3 * len(prompts)
    assert changed[0] != changed[1]


def test_the_same_seed_gives_the_same_wording(prompts):
    first, second = ([augment_prompt(prompt, rng) for prompt in prompts] for rng in map(random.Random, (3, 3)))
    assert first == second


@pytest.mark.parametrize(
    ("change", "prompt", "allowed"),
    [
        (reorder, "Given a and b, compute their sum.", {"Compute their sum, given a and b."}),
        (reorder, "Given a, b and c, add them.", {"Given a, b and c, add them."}),
        (reorder, "Given n, is it even?", {"Given n, is it even?"}),
        (drop_last_mark, "Is n even?", {"Is n even"}),
        (drop_last_mark, "a + b", {"a + b"}),
        (lower_case, "Is N above 'A' or `MAX`, Given INT_MAX?", {"is N above 'A' or `MAX`, given INT_MAX?"}),
        (replace_synonyms, "Return x.", {"Give back x.", "Give x.", "Output x.", "Yield x."}),
        (replace_synonyms, "a + b", {"a + b"}),
        (misspell, "the sum of seven", {"the sum of seven"}),
        (misspell, "x less array", {f"x less {slip}" for slip in SLIPS}),
        (add_politeness, "Is n even?", {"Is n even?"}),
    ],
)
def test_a_change_gives_one_of_these(change, prompt, allowed):
    found = {change(prompt, random.Random(seed)) for seed in range(50)}
    assert found <= allowed, found - allowed


@pytest.mark.parametrize(
    ("prompt", "allowed", "forbidden"),
    [
        ("Check whether n is even.", "How do I check whether n is even?", "What is"),
        ("Return the sum of a.", "What is the sum of a?", "Check"),
        ("Reverse the array a.", "Write a function that reverses the array a.", "What is"),
    ],
)
def test_another_mood_asks_for_the_same(prompt: str, allowed: str, forbidden: str) -> None:
    found = {change_form(prompt, random.Random(seed)) for seed in range(200)}
    assert allowed in found and len(found) > 8
    assert not any(forbidden in text for text in found)


@pytest.mark.parametrize(
    "prompt", ["Reverse a and return the sum.", "How many are even?", "a + b", "Sum it; then stop."]
)
def test_a_request_of_another_form_keeps_its_mood(prompt: str) -> None:
    assert {change_form(prompt, random.Random(seed)) for seed in range(50)} == {prompt}


def test_each_synonym_has_the_forms_of_its_expression() -> None:
    _, synonyms = load_synonyms()
    assert len(synonyms) > 60
    for expression, others in synonyms.items():
        assert expression not in others
        plurals = [other.split()[0].endswith("s") for other in others if len(other) > 3]
        assert len(set(plurals)) <= 1 or " " in expression, expression


def test_quoted_and_hyphenated_words_have_no_synonyms() -> None:
    for prompt in ('the letters of "list"', "8-character names", "a pre-function"):
        assert {replace_synonyms(prompt, random.Random(seed)) for seed in range(30)} == {prompt}


def test_a_polite_frame_keeps_the_request():
    found = {add_politeness("Add a and b.", random.Random(seed)) for seed in range(500)}
    assert "could you add a and b." in found
    assert "Add a and b, please." in found
    assert all("dd a and b" in text for text in found)
