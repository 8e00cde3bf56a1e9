"""A function of the catalogue in another convention has another signature and the same results."""

import dataclasses
import random
import re
from collections.abc import Callable
from typing import Any

import pytest

from t2l.data.building.compilation import compile_programs
from t2l.data.catalogue.conventions import (
    CONVENTIONS,
    length_first,
    long_length,
    own_lengths,
    short_numbers,
    through_pointer,
    truth_as_integer,
    vary,
    whole_numbers,
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
DOT = dataclasses.replace(
    SUM,
    c_source=(
        "#include <stdint.h>\n\nint64_t dot(const int32_t *a, const int32_t *b, int32_t n) {\n    int64_t s = 0;\n"
        "    for (int32_t i = 0; i < n; i++) s += (int64_t)a[i] * b[i];\n    return s;\n}\n"
    ),
    name="dot",
    parameters=(*(Parameter(name, "ptr", None, None, "i32", "n") for name in "ab"), Parameter("n", "i32")),
)
AREA = dataclasses.replace(
    SUM,
    name="area",
    c_source="#include <stdint.h>\n\ndouble area(double a) { return 6 * a * a; }\n",
    prompts=("Surface of a cube with edge a.", "Take a double a, return the cube's surface."),
    parameters=(Parameter("a", "double", 0.5, 100),),
)
GAP = dataclasses.replace(
    SUM,
    name="gap",
    c_source="#include <stdint.h>\n\nint64_t gap(int32_t a, int32_t b) { return (int64_t)a - b; }\n",
    prompts=("Difference of two numbers.",),
    parameters=(Parameter("a", "i32"), Parameter("b", "i32")),
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
    assert signature(own_lengths(DOT, Always())) == "i64 @dot(ptr, i32, ptr, i32)"
    assert signature(short_numbers(DOT, Always())) == "i32 @dot(ptr, ptr, i32)"
    assert short_numbers(GAP, Always()) is None  # two short numbers, and a wide result that is meant so
    assert signature(whole_numbers(AREA, Always())) == "double @area(i32)"


def test_neighbours_and_ends_have_no_two_lengths_and_two_integers_one_order() -> None:
    for other in ("b[i - 1]", "b[n - 1 - i]", "b[(i + 1) % n]"):
        source = DOT.c_source.replace("a[i] * b[i]", f"a[i] * {other}")
        assert own_lengths(dataclasses.replace(DOT, c_source=source), Always()) is None
    for prompt in ("Dot product (two arrays, their count).", "Dot product of two arrays of the same length."):
        assert own_lengths(dataclasses.replace(DOT, prompts=(prompt,)), Always()) is None
    source = SUM.c_source.replace("int32_t n)", "int32_t n, int64_t from)")
    program = dataclasses.replace(SUM, c_source=source, parameters=(*SUM.parameters, Parameter("from", "i64")))
    assert length_first(program, Always()) is None
    both = dataclasses.replace(SUM, prompts=("Function sum(a, n).", "Sum of a, an array."))
    first = length_first(both, Always())
    assert first and first.prompts == both.prompts[1:]


def test_a_length_stays_where_an_index_is_stored_by_pointer() -> None:
    index = Parameter("index", "ptr", None, None, "i32", 1)
    source = SUM.c_source.replace("int32_t n)", "int32_t n, int32_t *index)")
    program = dataclasses.replace(SUM, c_source=source, parameters=(*SUM.parameters, index))
    assert long_length(program, Always()) is None


def test_what_is_stored_is_not_returned() -> None:
    prompts = (
        "Return the sum of a.", "Write a function that returns the sum of a.", "Return (a + b) / 2.",
        "Return sqrt(a).", "For x returns x / 2.", "Return the sum of a, otherwise return 0.",
        "sum of a, return 0 if n is 0",
    )  # fmt: skip
    stored = through_pointer(dataclasses.replace(SUM, prompts=prompts), Always())
    assert stored is not None
    assert [re.search("comput|return", prompt)[0] for prompt in map(str.lower, stored.prompts)] == [
        *4 * ("comput",),
        *3 * ("return",),
    ]


def test_an_int_result_of_doubles_says_its_type_and_rounding_needs_doubles() -> None:
    source = AREA.c_source.replace("double area", "int32_t area")
    stored = through_pointer(dataclasses.replace(AREA, c_source=source), Always())
    assert stored and "32-bit integer *" in stored.prompts[0]
    source = AREA.c_source.replace("6 * a * a", "__builtin_round(a)")
    assert whole_numbers(dataclasses.replace(AREA, c_source=source), Always()) is None


def test_quotients_in_c_are_not_asked_of_whole_numbers() -> None:
    prompts = ("Return (a - b) / 3.", "a is the speed in km/h", "(4/3) * pi * a", "m * a / 2")
    narrowed = whole_numbers(dataclasses.replace(AREA, prompts=prompts), Always())
    assert narrowed is not None and narrowed.prompts == ("a is the speed in km/h",)


def test_numbers_that_get_one_type_are_named_in_their_order() -> None:
    heights = tuple(Parameter(name, "double", 0, 10) for name in ("a", "b"))
    source = "double f(double a, double b) {\n    return a - b;\n}\n"
    prompts = ("a difference: b taken from a", "Subtract b from a.", "a minus b", "a difference, of a and b")
    program = dataclasses.replace(AREA, name="f", c_source=source, parameters=heights, prompts=prompts)
    narrowed = whole_numbers(program, Always())
    assert narrowed is not None and narrowed.prompts == ("a minus b", "a difference, of a and b")


def test_a_result_of_several_sentences_goes_to_its_place_in_another() -> None:
    prompts = ("Write a function that adds up a. Negative numbers count, too.", "Add up a, e.g. for a bill.")
    stored = through_pointer(dataclasses.replace(SUM, prompts=prompts), Always())
    assert stored is not None
    assert "too. The result goes to *" in stored.prompts[0] and ". The result" not in stored.prompts[1]


def test_what_only_the_signature_says_needs_the_signature() -> None:
    first, stored = length_first(SUM, Always()), through_pointer(SUM, Always())
    assert first and first.needs_signature and first.prompts == SUM.prompts
    assert stored and not stored.needs_signature
    name = stored.parameters[-1].name
    assert stored.prompts == (
        f"Add up a, and store the result in *{name}.", f"What is the sum of a? Store the result in *{name}."
    )  # fmt: skip


def test_functions_store_and_the_type_of_a_result_is_said() -> None:
    prompts = ("Write a function to compute the area.", "a function that computes the area", "Return the area.")
    stored = through_pointer(dataclasses.replace(AREA, prompts=prompts), Always())
    assert stored
    where = f"the double *{stored.parameters[-1].name}"
    assert stored.prompts == (
        f"Write a function to compute the area and store the result in {where}.",
        f"a function that computes the area, with the result in {where}",
        f"Compute the area. The result goes to {where}.",
    )


def test_requests_fit_the_convention() -> None:
    lengths, whole = own_lengths(DOT, Always()), whole_numbers(AREA, Always())
    assert lengths and lengths.prompts[1] == "What is the sum of a? Stop at the end of the shorter array."
    assert whole and whole.prompts == AREA.prompts[:1]
    assert (whole.parameters[0].low, whole.parameters[0].high) == (1, 100)
    chance = dataclasses.replace(AREA, parameters=(Parameter("a", "double", 0, 1),))
    assert whole_numbers(chance, Always()) is None


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
    assert len(pairs) > (10 if convention in (own_lengths, short_numbers) else 100)
    calls = [draw_arguments(variant, random.Random(variant.concept), 6) for _, variant in pairs]
    found = run([variant for _, variant in pairs], calls)
    original = [
        [_original_arguments(program, variant, drawn) for drawn in draws]
        for (program, variant), draws in zip(pairs, calls, strict=True)
    ]
    expected = run([program for program, _ in pairs], original)
    for (program, variant), *outputs in zip(pairs, expected, found, strict=True):
        results = [_results(outputs[0], returns(program), returns(variant), False)]
        results.append(_results(outputs[1], returns(variant), returns(variant), convention is through_pointer))
        assert results[0] == results[1], program.concept


def returns(program: Program) -> str:
    return str(re.search(rf"^(\w+) {program.name}\(", program.c_source, re.MULTILINE)[1])  # type: ignore[index]


def run(programs: list[Program], calls: list[list[list[Any]]]) -> list[Any]:
    """Return the outputs of programs, or why there are none."""
    tasks = []
    for compiled, arguments in zip(compile_programs(programs), calls, strict=True):
        assert compiled.ir is not None, f"{compiled.program.concept}: {compiled.reason}"
        tasks.append(Task(compiled.ir, signature_of(compiled.ir, compiled.program.name), arguments))
    return list(run_programs(tasks))


def _original_arguments(program: Program, variant: Program, drawn: list[Any]) -> list[Any]:
    """Return the arguments of the original that mean the same as those drawn for its variant."""
    given = {parameter.name: value for parameter, value in zip(variant.parameters, drawn, strict=True)}
    own = [given[str(parameter.length)] for parameter in variant.parameters if str(parameter.length) in given]
    if not {parameter.name for parameter in program.parameters} <= given.keys():  # two lengths: the smaller one
        given |= {str(program.parameters[0].length): min(own)}
        for parameter in program.parameters:
            if parameter.type == "ptr":
                given[parameter.name] = {**given[parameter.name], "data": given[parameter.name]["data"][: min(own)]}
    return [
        float(given[parameter.name]) if parameter.type == "double" else given[parameter.name]
        for parameter in program.parameters
    ]


def _results(outputs: Any, result: str, wanted: str, stored: bool) -> Any:
    """Return results in one form: truth as a number, the lower 32 bits, those behind a pointer as returned ones."""
    if not isinstance(outputs, list):
        return outputs.status
    results = []
    for output in outputs:
        memory = list(output["memory"])
        returned = memory.pop()[0] if stored else output["returns"]
        if result == "int64_t" and wanted == "int32_t":
            returned = (returned + 2**31) % 2**32 - 2**31
        results.append((None if returned is None else repr(float(returned)), [] if wanted != "void" else memory))
    return results
