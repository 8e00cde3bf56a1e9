"""Every combination does what its parts mean, which `combination_meanings.py` says in Python."""

import math
import random
from collections.abc import Iterator
from typing import Any

import pytest
from tests.data.combination_meanings import FILTERS, MAPS, elements, fold

from t2l.data.building.compilation import compile_programs
from t2l.data.combinations import Combination, list_combinations, load_combinations
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


def agrees(combination: Combination, arguments: list[Any], output: dict[str, Any], expected: Any) -> bool:
    if isinstance(expected, tuple):
        expected, content = expected
        written = output["memory"][-1 if combination.fold == "copy" else 0]
        if written[: len(content)] != content:
            return False
        if combination.source == "text" and written[len(content)] != 0:
            return False
        if expected is None:
            return output["returns"] is None
    elif output["memory"] != [argument["data"] for argument in arguments if isinstance(argument, dict)]:
        return False
    if isinstance(output["returns"], float):
        return math.isclose(output["returns"], expected, rel_tol=1e-12)
    bits = 64 if combination.wide else 32
    return (output["returns"] - expected) % (1 << bits) == 0


def draw_calls(combination: Combination, program: Program) -> list[list[Any]]:
    """Return argument lists; in half of them some element of an array is near the numbers that it is compared with."""
    rng = random.Random(program.concept)
    calls = draw_arguments(program, rng, CALLS)
    limits = [by_key for key, by_key in combination.names.items() if key in combination.numbers]
    limits = [int(limit) for limit in limits] or [0]
    for arguments in calls[::2]:
        given = arguments[-len(combination.free) :] if combination.free else limits
        data = arguments[0]["data"] if isinstance(arguments[0], dict) else []
        near = [number + rng.randint(-1, 1) for number in given if not isinstance(number, dict)]
        if data and near and combination.source in ("array", "doubles"):
            data[rng.randrange(len(data))] = type(data[0])(rng.choice(near))
    return calls


def disagreements(pairs: list[tuple[Combination, Program]]) -> Iterator[str]:
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
            expected = expect(combination, program, arguments)
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
