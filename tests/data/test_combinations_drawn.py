"""Drawn combinations: nearly all different, in short words with one reading."""

import random
import re

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.combinations import draw_combination
from t2l.data.combinations.conditions import joined_of, renamed, ways_to_join
from t2l.data.combinations.drawing import draw
from t2l.data.combinations.drawn_parts import (
    drawn_filters,
    drawn_folds,
    drawn_maps,
    drawn_sources,
    drawn_tables,
    quantities_of,
)
from t2l.data.combinations.numbers import Scale, draw_numbers
from t2l.data.combinations.requests import draw_wordings
from t2l.data.combinations.sense import informative
from t2l.data.programs import Parameter, Program
from t2l.data.test_inputs import draw_arguments

DRAWS = 3000


@pytest.fixture(scope="module")
def programs() -> list[Program]:
    rng = random.Random(0)
    return [draw_combination(rng) for _ in range(DRAWS)]


def masked(program: Program) -> str:
    """Return the C with other names of the function and its parameters."""
    names = {program.name: "f"} | {parameter.name: f"p{at}" for at, parameter in enumerate(program.parameters)}
    return re.sub(r"[A-Za-z_]\w*", lambda match: names.get(match[0], match[0]), program.c_source)


def test_the_same_seed_draws_the_same_programs(programs: list[Program]) -> None:
    rng = random.Random(0)
    assert [draw_combination(rng) for _ in range(100)] == programs[:100]


def test_two_draws_are_rarely_the_same(programs: list[Program]) -> None:
    assert len({masked(program) for program in programs}) >= 0.92 * DRAWS


def test_every_program_has_as_many_requests_as_asked_for() -> None:
    rng = random.Random(1)
    for number in (1, 2, 3):
        assert {len(draw_combination(rng, number).prompts) for _ in range(300)} == {number}


def test_requests_are_short_and_without_a_placeholder_left(programs: list[Program]) -> None:
    prompts = [prompt for program in programs for prompt in program.prompts]
    lengths = sorted(len(prompt.split()) for prompt in prompts)
    assert lengths[len(lengths) // 2] <= 18
    for prompt in prompts:
        assert not re.search(r"[{}|~]|  |,,|\bthe the\b|\ba a\b|\b[a-z]\d\b|None", prompt), prompt


def test_no_request_asks_for_two_programs(programs: list[Program]) -> None:
    answers: dict[str, str] = {}
    for program in programs:
        for prompt in program.prompts:
            assert answers.setdefault(prompt, masked(program)) == masked(program), prompt


def test_a_request_says_the_numbers_of_its_program() -> None:
    rng = random.Random(2)
    for combination in (draw(rng) for _ in range(1000)):
        asked = [combination.names[key] for key in combination.numbers - {"2f", "fth", "f", "r", "rth"}]
        for prompt in draw_wordings(combination, rng, 2):
            assert all(number in prompt for number in asked), prompt


def test_every_weighted_part_is_there_and_has_words() -> None:
    for family in drawn_tables()["families"].values():
        assert set(family["folds"]) <= set(drawn_folds())
        assert set(family["filters"]) <= set(drawn_filters())
        assert set(family.get("sources", ())) <= set(drawn_sources())
        assert all(drawn_maps()[name].nouns for name in family["maps"])
        assert all(drawn_maps()[name].verbs for name in family.get("changes", ()))


def test_every_parameter_has_numbers() -> None:
    rng = random.Random(3)
    for parts in (drawn_filters(), drawn_maps(), drawn_folds()):
        for name, part in parts.items():
            keys = tuple(part.parameters or ())
            assert not keys or set(draw_numbers(name, keys, Scale("int32_t"), rng)) == set(keys), name


def test_at_most_one_part_has_parameters_so_their_order_is_that_of_the_words() -> None:
    rng = random.Random(4)
    for combination in (draw(rng) for _ in range(2000)):
        parts = [(*combination.parts[1], *combination.parts[2:])]
        free = {key for key in combination.free if key not in combination.numbers}
        with_parameters = [part for part in parts[0] if free & set(part.parameters or {})]
        assert len(with_parameters) <= 1, combination.names


def test_what_is_meant_in_the_singular_stands_before_its_array(programs: list[Program]) -> None:
    requests = [request for program in programs for request in program.prompts]
    assert not [
        request for request in requests if re.search(r" (list|array|buffer)( of \w+)? that (is|has) ", request)
    ]


def test_two_conditions_are_joined_by_what_they_are_about() -> None:
    assert ways_to_join("even", "above") == ("before", "or")
    assert ways_to_join("above", "multiple") == ("and", "or")
    assert ways_to_join("above", "below") == ways_to_join("even", "odd") == ()
    assert joined_of("above", "multiple", "or").c == "{x} > {k} || {x} % {k2} == 0"


@pytest.mark.parametrize(
    ("first", "way", "second", "numbers", "expected"),
    [
        ("even", "before", "multiple", {"k2": "3"}, True),
        ("even", "before", "multiple", {"k2": "4"}, False),  # every multiple of 4 is even
        ("positive", "before", "below", {"k2": "-5"}, False),
        ("multiple", "and", "close", {"k": "15", "k2": "296", "d2": "1"}, False),
        ("below", "or", "multiple", {"k": "50", "k2": "7"}, True),
        ("below", "or", "at_least", {"k": "60", "k2": "20"}, False),
        ("vowel", "or", "same_character", {"c2": "'e'"}, False),
    ],
)
def test_two_conditions_say_more_than_one(
    first: str, way: str, second: str, numbers: dict[str, str], expected: bool
) -> None:
    filters = drawn_filters()[first], renamed(second)
    assert informative(*filters, way, numbers, Scale("int32_t")) is expected


def test_what_comes_back_for_nothing_is_no_element_that_is_meant() -> None:
    rng, nones = random.Random(5), set()
    for combination in (draw(rng) for _ in range(DRAWS)):
        if combination.fold in ("first", "last", "nth") and combination.source in ("ints", "longs", "doubles"):
            if combination.filters == ("negative",):
                nones.add(combination.none)
            if combination.filters == ("below",) and "k" in combination.numbers:
                assert float(combination.names["k"]) <= 0
    assert nones == {"0"}


def test_quantities_are_asked_for_within_the_values_that_they_have() -> None:
    rng = random.Random(5)
    for array in ("scores", "measures"):
        for low, high in quantities_of(array).values():
            for part in ("above", "cap", "between"):
                keys = {"above": ("k",), "cap": ("m",), "between": ("lo", "hi")}[part]
                numbers = draw_numbers(part, keys, Scale("int32_t", span=(low, high)), rng)
                assert all(low < float(number) <= high + (high - low) / 4 for number in numbers.values()), numbers


def test_no_condition_runs_into_what_becomes_of_its_elements(programs: list[Program]) -> None:
    requests = [request for program in programs for request in program.prompts]
    assert not [request for request in requests if re.search(r"(above|below|than|least) -?[\d.]+ by ", request)]


def test_numbers_below_another_are_positive_ones(programs: list[Program]) -> None:
    below = [program for program in programs if program.name.endswith("_below") and "i = 1; i < " in program.c_source]
    prompts = [prompt for program in below for prompt in program.prompts]
    assert len(prompts) > 50
    assert all(re.search(r"positive|prime|composite|powers? of two", prompt) for prompt in prompts)
    assert not any("prime positive" in prompt for prompt in prompts)


@pytest.mark.slow
def test_what_is_said_of_elements_is_not_said_of_their_squares(programs: list[Program]) -> None:
    prompts = [prompt for program in programs for prompt in program.prompts if "squares of the" in prompt]
    assert prompts
    assert not any(re.search(r"\bin (?:an?|the) (?:array|list) that (?:are|have|end)\b", prompt) for prompt in prompts)
    assert not any(re.search(r"digit sum of \d+ (?:under|below|less than) n", prompt) for prompt in prompts)


def test_drawn_programs_compile_to_different_canonical_ir(programs: list[Program]) -> None:
    compiled = list(compile_programs(programs))
    assert not [each.reason for each in compiled if each.ir is None]
    texts = {(each.ir or "").replace(f"@{each.program.name}(", "@f(") for each in compiled}
    assert len(texts) >= 0.9 * DRAWS


def test_a_divisor_does_not_stand_before_another_by(programs: list[Program]) -> None:
    requests = [request for program in programs for request in program.prompts]
    assert not [
        request
        for request in requests
        if re.search(r"ultipl\w+ [^,]*divisible by [^,]*(?<! or)(?<! and)(?<! not) by \d", request)
    ]


def test_two_arrays_of_a_test_are_seldom_the_same() -> None:
    parameters = tuple(Parameter(name, "ptr", -9, 9, "i32", "n") for name in "ab")
    program = Program("f", "", (), (*parameters, Parameter("n", "i32", 1, 8)), "", "")
    calls = draw_arguments(program, random.Random(0), 200)
    assert sum(first["data"] == second["data"] for first, second, _ in calls) < 20
    assert sum(any(map(int.__eq__, first["data"], second["data"])) for first, second, _ in calls) > 80


def test_elements_are_often_near_the_number_that_they_are_compared_with() -> None:
    parameters = Parameter("a", "ptr", -20, 600, "double", "n"), Parameter("n", "i32", 8, 8)
    program = Program("f", "for (int32_t i = 0; i < n; i++) if (a[i] > 412.5) return i;", (), parameters, "", "")
    elements = [element for buffer, _ in draw_arguments(program, random.Random(0), 50) for element in buffer["data"]]
    assert sum(412 <= element <= 413 for element in elements) > 0.15 * len(elements)
