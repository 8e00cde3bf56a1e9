"""Augmented prompts still ask for the same program."""

import random
import re
from importlib.resources import files

import pytest
import yaml

from t2l.data.augmentation import augment_prompt, drop_last_mark, lower_case, misspell
from t2l.data.augmentation.moods import change_mood, reorder
from t2l.data.augmentation.phrases import load_phrases
from t2l.data.augmentation.politeness import add_politeness
from t2l.data.augmentation.synonyms import load_synonyms, read_group, replace_synonyms
from t2l.data.catalogue.reading import load_concepts

DETAIL = re.compile(r"\d+(?:\.\d+)?|(?<!\w)'[^']*'(?!\w)|[-+*/%<>=&|^~!]+(?=[ ,.?]|$)|\b[b-zB-HJ-Z]\b|\w*_\w*")

SLIPS = {"arrray", "arry", "aray"}
OPPOSITES = (
    {"even", "odd"},
    {"ascending", "descending"},
    {"increasing", "decreasing"},
    {"above", "below"},
    {"greater", "less"},
    {"larger", "smaller"},
    {"largest", "smallest"},
    {"maximum", "minimum"},
    {"highest", "lowest"},
    {"first", "last"},
    {"left", "right"},
    {"positive", "negative"},
    {"true", "false"},
    {"up", "down"},
    {"uppercase", "lowercase"},
    {"buyer", "seller"},
)


def draw(change, prompt, count=300):
    return {change(prompt, random.Random(seed)) for seed in range(count)}


@pytest.fixture(scope="module")
def prompts():
    return [prompt for concept in load_concepts()[::3] for prompt in concept.instantiate(0).prompts]


def details(text):
    text = re.sub(r"\b[a-z]+'[a-z]+|\bi\b|\be[-.](?:g\b|mail)", "", text, flags=re.IGNORECASE)  # "what's", "e.g.", "I"
    return sorted(detail for detail in DETAIL.findall(text) if detail not in ("-", "!"))


def test_numbers_characters_operators_and_names_stay(prompts):
    rng = random.Random(0)
    for prompt in prompts:
        changed = augment_prompt(prompt, rng)
        assert details(changed) == details(prompt), (prompt, changed)


def test_four_in_ten_prompts_change_and_no_two_seeds_agree(prompts):
    changed = [[augment_prompt(prompt, rng) for prompt in prompts] for rng in map(random.Random, (1, 2))]
    assert sum(a != b for a, b in zip(prompts, changed[0], strict=True)) > 0.4 * len(prompts)
    assert changed[0] != changed[1]


def test_no_misspelling_is_a_word_that_requests_use(prompts):
    words = {word for prompt in prompts for word in re.findall(r"[a-z]+", prompt.lower())}
    slips = yaml.safe_load((files("t2l.data.augmentation") / "misspellings.yaml").read_text(encoding="utf-8"))
    assert len(slips) > 100
    assert not words & {slip for each in slips.values() for slip in each}


def test_the_same_seed_gives_the_same_wording(prompts):
    first, second = ([augment_prompt(prompt, rng) for prompt in prompts] for rng in map(random.Random, (3, 3)))
    assert first == second


@pytest.mark.parametrize(
    ("change", "prompt", "allowed"),
    [
        (reorder, "Given a, b and c, add them.", {"Given a, b and c, add them."}),
        (reorder, "Given n, is it even?", {"Given n, is it even?"}),
        (drop_last_mark, "Is n even?", {"Is n even"}),
        (drop_last_mark, "a + b", {"a + b"}),
        (lower_case, "Is N above 'A' or `MAX`, Given INT_MAX?", {"is N above 'A' or `MAX`, given INT_MAX?"}),
        (replace_synonyms, "a + b", {"a + b"}),
        (misspell, "the sum of seven", {"the sum of seven"}),
        (misspell, "is it 'array'", {"is it 'array'"}),
        (misspell, "x less array", {f"x less {slip}" for slip in SLIPS}),
        (add_politeness, "Is n even", {"Is n even"}),
    ],
)
def test_a_change_gives_one_of_these(change, prompt, allowed):
    found = draw(change, prompt, 50)
    assert found <= allowed, found - allowed


@pytest.mark.parametrize(
    ("change", "prompt", "allowed", "forbidden"),
    [
        (change_mood, "Check whether n is even.", "How do I check whether n is even?", "What is n"),
        (change_mood, "Return true if n is even, else false.", "Tell me whether n is even.", "What is n"),
        (change_mood, "Return the sum of a.", "What is the sum of a?", "Check"),
        (change_mood, "Reverse the array a.", "Write a function that reverses the array a.", "What is the array"),
        (change_mood, "Write a function to add a.", "Create a simple function to add a.", "How"),
        (reorder, "Given a and b, compute their sum.", "Compute their sum, given a and b.", "how"),
        (reorder, "Given a and b, compute their sum.", "You are given a and b. Compute their sum.", "how"),
        (add_politeness, "Add a and b.", "could you add a and b?", "adds"),
        (add_politeness, "Return the sum.", "can someone help me find the sum?", "return the sum"),
        (add_politeness, "Is n even?", "Quick question: Is n even?", "could you is"),
    ],
)
def test_another_mood_asks_for_the_same(change, prompt, allowed, forbidden) -> None:
    found = draw(change, prompt, 12_000)
    assert allowed in found and len(found) > 8
    assert not any(forbidden in text for text in found), [text for text in found if forbidden in text]


@pytest.mark.parametrize("prompt", ["How many are even?", "a + b", "Sum it; then stop.", "Add a method for x."])
def test_a_request_of_another_form_keeps_its_mood(prompt: str) -> None:
    assert draw(change_mood, prompt, 50) == {prompt}


def test_a_chain_of_orders_keeps_its_verbs_in_the_base_form() -> None:
    for text in draw(change_mood, "Start at 0, add 2 k times and return the sum."):
        assert "tart at 0, add 2 k times and return the sum" in text


def test_an_opening_does_not_stand_before_return_true_if() -> None:
    found = draw(add_politeness, "Return true if n is even.")
    assert not [text for text in found if "return true" in text]
    assert any(re.search(r"[a-z:,] (?:check|test|find out|determine) whether n is even", text) for text in found)


def test_the_order_of_parameters_stays() -> None:
    for prompt in ("Given a and b, subtract b from a.", "Given a price and a rate, apply the rate to the price."):
        assert not [text for text in draw(reorder, prompt, 500) if text.endswith(prompt[6:].split(",")[0] + ".")]


def test_no_two_remarks_stack() -> None:
    for prompt in ("Could you add a and b?", "I need the sum of a and b.", "My task is to add a."):
        assert draw(add_politeness, prompt, 100) == {prompt}


def test_no_phrase_holds_a_number_or_a_condition() -> None:
    for section, phrases in load_phrases().items():
        assert len(set(phrases)) == len(phrases) or section == "code"
        assert not [phrase for phrase in phrases if re.search(r"\d| (?:unless|except|only if) ", phrase)]


def test_unequal_numbers_of_forms_are_refused() -> None:
    with pytest.raises(ValueError, match="needs 2 forms"):
        list(read_group(["a|b", "c"], "verbs"))


def test_no_group_maps_a_word_to_its_opposite() -> None:
    for found in load_synonyms().values():
        for synonyms in found:
            words = set(synonyms.expression.split())
            for other in map(set, map(str.split, synonyms.others)):
                if "not" not in words ^ other and "no" not in words ^ other:
                    assert not any(len(pair & words) == 1 and pair - words <= other for pair in OPPOSITES), synonyms


def test_no_expression_stands_for_itself_and_each_number_stays() -> None:
    for synonyms in (one for found in load_synonyms().values() for one in found):
        assert synonyms.expression not in synonyms.others
        for other in synonyms.others:
            assert re.findall(r"\d", other) == re.findall(r"\d", synonyms.expression), synonyms
    assert sum(map(len, load_synonyms().values())) > 800


def test_quoted_hyphenated_and_code_words_have_no_synonyms() -> None:
    for prompt in (
        'the letters of "list"',
        "8-character names",
        "a pre-function",
        "price * 2",
        "min(price)",
        "a[index]",
    ):
        assert draw(replace_synonyms, prompt, 30) == {prompt}


@pytest.mark.parametrize(
    ("prompt", "allowed", "forbidden"),
    [
        ("compute the sum", "calculate the sum", "give the"),
        ("a list of numbers", "a sequence of numbers", "collection of integers"),
        ("the price of x is price", "the cost of x is price", "is cost"),
        ("an array of ints", "a list of ints", "an list"),
        ("no larger than n", "not greater than n", "no greater"),
        ("in the total of a values", "in the total of a values", "a numeric"),
        ("the first list and the second list", "the first array and the second array", "array and the second list"),
    ],
)
def test_a_synonym_fits_its_place(prompt, allowed, forbidden) -> None:
    found = draw(replace_synonyms, prompt, 500)
    assert allowed in found, found
    assert not any(forbidden in text for text in found), found
