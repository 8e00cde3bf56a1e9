"""A function of the catalogue in another convention has another signature and the same results."""

import dataclasses
import random
from collections.abc import Callable
from typing import Any

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.catalogue.conventions import (
    CONVENTIONS,
    length_first,
    long_length,
    through_pointer,
    truth_as_integer,
    vary,
)
from t2l.data.catalogue.reading import load_concepts
from t2l.data.programs import Parameter, Program
from t2l.data.serialization import signature_of
from t2l.data.test_inputs import draw_arguments
from t2l.llvm.wasm.batch import Task, run_programs

SUM = Program(
    name="sum_all",
    c_source=(
        "#include <stdint.h>\n\nint32_t sum_all(const int32_t *a, int32_t n) {\n    int32_t s = 0;\n"
        "    for (int32_t i = 0; i < n; i++) s += a[i];\n    return s;\n}\n"
    ),
    prompts=("Add up a.", "What is the sum of a?"),
    parameters=(Parameter("a", "ptr", None, None, "i32", "n"), Parameter("n", "i32")),
    family="arrays",
    source="catalogue",
)
TRUTH = dataclasses.replace(
    SUM,
    c_source="#include <stdint.h>\n\n_Bool sum_all(int32_t n) { return n & 2; }\n",
    parameters=(Parameter("n", "i32"),),
)


def signature(program: Program | None) -> str:
    assert program is not None
    (compiled,) = compile_programs([program])
    return signature_of(str(compiled.ir), program.name)


class Always(random.Random):
    """A source of chance that always draws the smallest number."""

    def random(self) -> float:
        return 0.0


def test_each_convention_has_its_signature() -> None:
    assert signature(long_length(SUM, Always())) == "i32 @sum_all(ptr, i64)"
    assert signature(length_first(SUM, Always())) == "i32 @sum_all(i32, ptr)"
    assert signature(through_pointer(SUM, Always())) == "void @sum_all(ptr, i32, ptr)"
    assert signature(truth_as_integer(TRUTH, Always())) == "i32 @sum_all(i32)"


def test_what_only_the_signature_says_needs_the_signature() -> None:
    first, stored = length_first(SUM, Always()), through_pointer(SUM, Always())
    assert first and first.needs_signature and first.prompts == SUM.prompts
    assert stored and not stored.needs_signature
    name = stored.parameters[-1].name
    assert stored.prompts == (
        f"Add up a, and store the result in *{name}.", f"What is the sum of a? Store the result in *{name}."
    )  # fmt: skip


def test_a_function_that_calls_itself_keeps_its_convention() -> None:
    recursive = dataclasses.replace(SUM, c_source=SUM.c_source.replace("return s", "return s + sum_all(a, 0)"))
    assert vary(recursive, Always(), 4) == []


@pytest.mark.slow
@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda convention: convention.__name__)
def test_results_stay(convention: Callable[[Program, random.Random], Program | None]) -> None:
    rng = random.Random(5)
    pairs = []
    for concept in rng.sample(load_concepts(), 1200):
        program = concept.instantiate(rng.randrange(len(concept)))
        if variant := convention(program, Always()):
            pairs.append((program, variant))
    plain = run([program for program, _ in pairs], [program for program, _ in pairs])
    varied = run([variant for _, variant in pairs], [program for program, _ in pairs])
    assert len(pairs) > 100
    for (program, _), expected, found in zip(pairs, plain, varied, strict=True):
        assert expected == found, program.concept


def run(programs: list[Program], plain: list[Program]) -> list[Any]:
    """Run programs on arguments that are drawn for their plain forms; return their results in one form."""
    tasks = []
    for compiled, original in zip(compile_programs(programs), plain, strict=True):
        assert compiled.ir is not None, f"{original.concept}: {compiled.reason}"
        program = compiled.program
        names = [parameter.name for parameter in original.parameters]
        calls = [
            [_argument(parameter, dict(zip(names, drawn, strict=True))) for parameter in program.parameters]
            for drawn in draw_arguments(original, random.Random(original.concept), 6)
        ]
        tasks.append(Task(compiled.ir, signature_of(compiled.ir, program.name), calls))
    return [
        [_result(program, original, output) for output in outputs] if isinstance(outputs, list) else outputs
        for program, original, outputs in zip(programs, plain, run_programs(tasks), strict=True)
    ]


def _argument(parameter: Parameter, drawn: dict[str, Any]) -> Any:
    return drawn.get(parameter.name, {"type": parameter.element, "data": [0]})


def _result(program: Program, original: Program, output: dict[str, Any]) -> Any:
    memory = list(output["memory"])
    stored = len(program.parameters) > len(original.parameters)
    returned = memory.pop()[0] if stored else output["returns"]
    return repr(float(returned)) if returned is not None else None, memory
