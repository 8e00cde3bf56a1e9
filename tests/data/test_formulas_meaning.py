"""Every formula does what its tree means, which `formula_meanings.py` computes in Python."""

import math
import random
from collections.abc import Iterator
from typing import Any

import pytest
from tests.data.formula_meanings import bits_of, evaluate

from t2l.data.building.compilation import compile_programs
from t2l.data.formulas import draw_draft, to_program
from t2l.data.formulas.draft import Draft
from t2l.data.serialization import signature_of
from t2l.data.test_inputs import draw_arguments
from t2l.llvm.wasm.batch import Task, run_programs

CALLS = 30


def agrees(draft: Draft, output: dict[str, Any], result: Any, behind: list[Any]) -> bool:
    pointers = [quantity for quantity in draft.quantities.values() if quantity.pointer]
    pairs = [(memory[0], value) for memory, value in zip(output["memory"], behind, strict=True)]
    types = [quantity.type for quantity in pointers]
    if result is None:
        assert output["returns"] is None
    else:
        pairs.append((output["returns"], result))
        types.append(draft.result or draft.integer)
    return all(same(found, value, type_) for (found, value), type_ in zip(pairs, types, strict=True))


def same(found: Any, value: Any, type_: str) -> bool:
    if isinstance(found, float) or isinstance(value, float):
        return math.isclose(found, value, rel_tol=1e-9, abs_tol=1e-9)
    return (found - value) % (1 << bits_of(type_)) == 0


def disagreements(drafts: list[Draft]) -> Iterator[str]:
    compiled = list(compile_programs(to_program(draft, 1, random.Random(0)) for draft in drafts))
    assert not [(each.program.c_source, each.reason) for each in compiled if each.ir is None]
    tasks = [
        Task(
            each.ir or "",
            signature_of(each.ir or "", each.program.name),
            draw_arguments(each.program, random.Random(index), CALLS),
        )
        for index, each in enumerate(compiled)
    ]
    for draft, each, task, outputs in zip(drafts, compiled, tasks, run_programs(tasks), strict=True):
        assert isinstance(outputs, list), each.program
        for arguments, output in zip(task.calls, outputs, strict=True):
            expected = evaluate(draft, arguments)
            if not agrees(draft, output, *expected):
                yield f"{arguments} gives {output}, expected {expected}\n{each.program.c_source}"
                break


def drafts(seed: int, count: int) -> list[Draft]:
    return [draw_draft(random.Random(f"{seed}/{index}")) for index in range(count)]


def test_some_formulas_do_what_their_trees_mean() -> None:
    assert list(disagreements(drafts(1, 100))) == []


@pytest.mark.slow
def test_three_thousand_formulas_do_what_their_trees_mean() -> None:
    assert list(disagreements(drafts(2, 3000))) == []
