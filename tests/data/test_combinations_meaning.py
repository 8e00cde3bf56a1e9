"""Every combination does what its parts mean, which `combination_meanings.py` says in Python."""

import math
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.data.combination_meanings import FILTERS, MAPS, Element, elements, fold
from tests.data.drawn_meanings import DRAWN_FILTERS, DRAWN_MAPS, INDEX_MAPS, drawn_elements, drawn_fold

from t2l.data.building.compilation import compile_programs
from t2l.data.combinations import Combination, list_combinations, load_combinations, program_of
from t2l.data.combinations.drawing import draw
from t2l.data.combinations.drawn_parts import drawn_filters
from t2l.data.programs import Program
from t2l.data.serialization import signature_of
from t2l.data.test_inputs import draw_arguments
from t2l.llvm.wasm.batch import Task, run_programs

CALLS = 60


def expect(combination: Combination, program: Program, arguments: list[Any]) -> Any:
    by_name = {p.name: argument for p, argument in zip(program.parameters, arguments, strict=True)}

    def numbers(part: Any) -> list[Any]:
        names = [combination.names[key] for key in part.parameters or {}]
        return [by_name[name] if name in by_name else int(name) for name in names]

    _, filters, map_, _ = combination.parts
    of = elements(combination.source, arguments)
    tests = [(FILTERS[name], numbers(part)) for name, part in zip(combination.filters, filters, strict=True)]
    others = []
    if combination.parts[3].versus:
        (other, _), tests = tests[1], tests[:1]
        others = [e for e in of if other(e)]
    flags = [all(test(e, *own) for test, own in tests) for e in of]
    values = [MAPS[combination.map](e.x, *numbers(map_)) for e, flag in zip(of, flags, strict=True) if flag]
    return fold(combination.fold, of, flags, values, int(combination.none or 0), others)


def expect_drawn(combination: Combination, program: Program, arguments: list[Any]) -> Any:
    by_name = {p.name: argument for p, argument in zip(program.parameters, arguments, strict=True)}

    def number(key: str) -> Any:
        text = combination.names[key]
        return ord(text[1]) if text[0] == "'" else by_name.get(text) if text in by_name else read_number(text)

    def holds(name: str, e: Element, suffix: str) -> bool:
        return DRAWN_FILTERS[name](e, *(number(f"{key}{suffix}") for key in drawn_filters()[name].parameters or {}))

    def meant(e: Element) -> bool:
        for index, name in enumerate(combination.filters):
            first, *others = name.split()
            found = holds(first, e, "2" if index else "")
            if others:
                second = holds(others[1], e, "2")
                found = found or second if others[0] == "or" else found and second
            if not found:
                return False
        return True

    map_, own_fold = combination.parts[2:]
    of = drawn_elements(combination.source, arguments, {key: number(key) for key in combination.names if key in "fse"})
    flags = [meant(e) for e in of]
    chosen = [e for e, flag in zip(of, flags, strict=True) if flag]
    if combination.map in INDEX_MAPS:
        values = [INDEX_MAPS[combination.map](e.x, e.index) for e in chosen]
    else:
        values = [DRAWN_MAPS[combination.map](e.x, *map(number, map_.parameters or ())) for e in chosen]
    numbers = [number(key) for key in own_fold.parameters or ()]
    result = drawn_fold(combination.fold, of, flags, values, int(combination.none or 0), numbers)
    if combination.fold == "update":  # the elements outside a section stay as they are
        content = list(arguments[0]["data"])
        for e, value in zip(of, result[1], strict=True):
            content[e.index] = value
        return None, content[: len(of)] if combination.source == "text" else content
    return result


def read_number(text: str) -> int | float:
    return float(text) if "." in text else int(text, 0)


def agrees(combination: Combination, arguments: list[Any], output: dict[str, Any], expected: Any) -> bool:
    if isinstance(expected, tuple):
        expected, content = expected
        written = output["memory"][-1 if combination.fold.startswith("copy") else 0]
        if not alike(written[: len(content)], content, combination.parts[0].element):
            return False
        if combination.source == "text" and written[len(content)] != 0:
            return False
        if expected is None:
            return output["returns"] is None
    elif output["memory"] != [argument["data"] for argument in arguments if isinstance(argument, dict)]:
        return False
    if isinstance(output["returns"], float):
        rel_tol = 1e-6 if combination.parts[0].element == "float" else 1e-12
        return math.isclose(output["returns"], expected, rel_tol=rel_tol, abs_tol=1e-9)
    bits = 64 if combination.wide or combination.source.startswith("longs") else 32
    return (output["returns"] - expected) % (1 << bits) == 0


def alike(written: list[Any], content: list[Any], element: str) -> bool:
    """Return whether a buffer has the expected content; small integers wrap around."""
    if element in ("uint8_t", "int16_t"):
        size = 256 if element == "uint8_t" else 65536
        return [x % size for x in written] == [x % size for x in content]
    if element == "float":
        return written == pytest.approx(content, rel=1e-6)
    return written == content


def draw_calls(combination: Combination, program: Program) -> list[list[Any]]:
    """Return argument lists; in half of them some element of an array is near the numbers that it is compared with."""
    rng = random.Random(program.concept)
    calls = draw_arguments(program, rng, CALLS)
    fixed = [text for key, text in combination.names.items() if key in combination.numbers]
    limits = [int(read_number(text)) for text in fixed if text.lstrip("-").replace(".", "").isdigit()] or [0]
    for arguments in calls[::2]:
        given = arguments[-len(combination.free) :] if combination.free else limits
        data = arguments[0]["data"] if isinstance(arguments[0], dict) else []
        near = [number + rng.randint(-1, 1) for number in given if not isinstance(number, dict)]
        if data and near and combination.source.startswith(("array", "ints", "longs", "shorts", "doubles", "floats")):
            data[rng.randrange(len(data))] = type(data[0])(rng.choice(near))
    return calls


def disagreements(
    pairs: list[tuple[Combination, Program]], expecting: Callable[[Combination, Program, list[Any]], Any] = expect
) -> Iterator[str]:
    compiled = list(compile_programs(program for _, program in pairs))
    assert not [(each.program.concept, each.reason) for each in compiled if each.ir is None]
    calls = [draw_calls(combination, program) for combination, program in pairs]
    tasks = [
        Task(each.ir or "", signature_of(each.ir or "", each.program.name), own)
        for each, own in zip(compiled, calls, strict=True)
    ]
    for (combination, program), task, outputs in zip(pairs, tasks, run_programs(tasks), strict=True):
        assert isinstance(outputs, list), program
        for arguments, output in zip(task.calls, outputs, strict=True):
            expected = expecting(combination, program, arguments)
            if not agrees(combination, arguments, output, expected):
                yield f"{program.concept}: {arguments} gives {output}, expected {expected}\n{program.c_source}"


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Combination, Program]]:
    return list(zip(list_combinations(), load_combinations(), strict=True))


def test_some_combinations_do_what_their_parts_mean(pairs: list[tuple[Combination, Program]]) -> None:
    assert list(disagreements(random.Random(0).sample(pairs, 40))) == []


@pytest.mark.slow
def test_every_combination_does_what_its_parts_mean(pairs: list[tuple[Combination, Program]]) -> None:
    assert list(disagreements(pairs)) == []


def draw_pairs(number: int, seed: int) -> list[tuple[Combination, Program]]:
    rng = random.Random(seed)
    return [(combination, program_of(combination, rng, 2)) for combination in (draw(rng) for _ in range(number))]


def test_some_drawn_combinations_do_what_their_parts_mean() -> None:
    assert list(disagreements(draw_pairs(40, seed=1), expect_drawn)) == []


@pytest.mark.slow
def test_drawn_combinations_do_what_their_parts_mean() -> None:
    assert list(disagreements(draw_pairs(400, seed=2), expect_drawn)) == []
