"""Mutants of right programs, each with one change in one instruction, and proofs that they compute something else.

A proof is an input on which the program is defined and the mutant gives another answer. The inputs are drawn here, not
by `t2l.llvm.equivalence.inputs`, which is under test.
"""

import itertools
import random
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from t2l.llvm.equivalence.shapes import Shape, shapes_of_examples
from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.values import wrap
from t2l.llvm.wasm.agreement import call_in_all_fillings, emit_exposed
from t2l.llvm.wasm.code_generation import emit
from t2l.llvm.wasm.outcomes import find_difference
from t2l.llvm.wasm.program import Program

_FUEL = 20_000  # of a call of a program; a mutant may use ten times as much
_ALL_FUEL = 10**12
_MOST_HANGING = 5  # calls without an answer in time until a mutant is given up
_FAMILIES = [
    (rf"(?<={before})(?:{family})(?={after})", family.split("|"))
    for before, family, after in (
        (" icmp ", "eq|ne|sgt|sge|slt|sle|ugt|uge|ult|ule", " "),
        (" fcmp ", "oeq|une|ogt|oge|olt|ole|ult|uge", " "),
        (" = ", "add|sub|mul|and|or|xor", " "),
        (" = ", "shl|lshr|ashr", " "),
        (" = ", "sdiv|udiv|srem|urem", " "),
        (" = ", "fadd|fsub|fmul|fdiv", " "),
        (" = ", "sext|zext", " "),
    )
]
_CONSTANT = re.compile(r"(?<=[ (])(?<!align )-?\d+(?=[,)\]\s]|$)(?! x )(?!:)")
_SWAPPED = (
    (re.compile(r"(label %\d+), (label %\d+)$"), r"\2, \1"),
    (re.compile(r"(?<= select i1 )(\S+), (\S+ [^,]+), (\S+ [^,]+)$"), r"\1, \3, \2"),
)


class Specimen(NamedTuple):
    """A right program in canonical form, and arguments that it is meant for."""

    ir: str
    signature: str
    examples: list[list[Any]]


class Mutant(NamedTuple):
    """A changed program, and an input for which it is known to be wrong; `tried` inputs were needed to find it."""

    specimen: Specimen
    ir: str
    change: str
    witness: list[Any]
    tried: int


def iter_mutants(specimen: Specimen, rng: random.Random, count: int, most: int) -> Iterator[Mutant]:
    """Yield up to `count` mutants that were proven different with at most `most` inputs."""
    signature = parse_signature(specimen.signature)
    reference = Program(emit_exposed(specimen.ir, specimen.ir, signature.name, strict=True), fuel=_ALL_FUEL)
    known = [
        (arguments, answer)
        for arguments in itertools.islice(_draw(specimen, rng), most)
        if isinstance(answer := _call(reference, arguments, _FUEL), dict)
    ]
    changes = list(_iter_changes(specimen.ir, rng))
    for text, change in rng.sample(changes, min(count, len(changes))):
        mutant = Program(emit(text, signature.name), fuel=_ALL_FUEL)
        hung = 0
        for tried, (arguments, answer) in enumerate(known, start=1):
            found = _call(mutant, arguments, 10 * _FUEL)
            hung += found == "timeout"
            if hung == _MOST_HANGING:
                break
            if (
                found != "timeout"
                and _differ(signature, arguments, answer, found)
                and _is_defined(reference, arguments)
            ):
                yield Mutant(specimen, text, change, arguments, tried)
                break


def _call(program: Program, arguments: list[Any], fuel: int) -> dict[str, Any] | str:
    """Return a call's answer, or the status if it has none."""
    try:
        return program.call(arguments, fuel)
    except SandboxError as err:
        return "timeout" if "stack exhausted" in str(err) else err.status


def _differ(signature: Signature, arguments: list[Any], answer: dict[str, Any], found: dict[str, Any] | str) -> bool:
    return isinstance(found, str) or bool(find_difference(signature, {"args": arguments, **answer}, found))


def _is_defined(reference: Program, arguments: list[Any]) -> bool:
    try:
        call_in_all_fillings(reference, arguments)
    except SandboxError:
        return False
    return True


def _iter_changes(ir: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield programs with one change, and the changed line."""
    lines = ir.split("\n")
    for at, line in enumerate(lines):
        if not line.startswith("  "):
            continue
        others = []
        for pattern, family in _FAMILIES:
            for match in re.finditer(pattern, line):
                others += [_put(line, match, word) for word in family if word != match[0]]
        for match in _CONSTANT.finditer(line):
            value = int(match[0])
            others += [_put(line, match, str(new)) for new in {value + 1, value - 1, -value, 2 * value} - {value}]
        others += [pattern.sub(swapped, line) for pattern, swapped in _SWAPPED if pattern.search(line)]
        for other in rng.sample(others, min(3, len(others))):
            text = "\n".join([*lines[:at], other, *lines[at + 1 :]])
            if _is_valid(text):
                yield text, f"{line.strip()} -> {other.strip()}"


def _put(line: str, match: re.Match[str], text: str) -> str:
    return line[: match.start()] + text + line[match.end() :]


def _is_valid(text: str) -> bool:
    try:
        parse_module(text).close()
    except IRError:
        return False
    return True


def _draw(specimen: Specimen, rng: random.Random) -> Iterator[list[Any]]:
    """Yield inputs: all small ones if there are few parameters, then random ones."""
    signature = parse_signature(specimen.signature)
    shapes = shapes_of_examples(signature, specimen.examples)
    yield from specimen.examples
    scalars = [type_ for type_ in signature.parameters if type_[0] == "i"]
    if scalars == list(signature.parameters) and len(scalars) in (1, 2):
        reach = range(-300, 1300) if len(scalars) == 1 else range(-9, 31)
        values = (dict.fromkeys(wrap(number, type_) for number in reach) for type_ in scalars)
        everything = [list(pair) for pair in itertools.product(*values)]
        yield from rng.sample(everything, len(everything))
    while True:
        arguments = [
            _scalar(type_, rng, known if shapes else None)
            for type_, known in zip(signature.parameters, rng.choice(specimen.examples), strict=True)
        ]
        length = rng.randint(0, 8)
        chosen = {index: rng.choice(found) for index, found in shapes.items()}
        for counter in {counter for shape in chosen.values() if shape for counter in shape.counted_by}:
            arguments[counter] = length
        for index, shape in chosen.items():
            example = rng.choice(specimen.examples)[index]
            arguments[index] = shape and _buffer(shape, arguments, length, example, rng)
        yield arguments


def _scalar(type_: str, rng: random.Random, known: Any) -> Any:
    """Return a number; a known one or its neighbour, if there is one. A `ptr` is left to others."""
    if type_ == "ptr":
        return None
    if known is not None:
        return wrap(known + rng.choice((0, 0, 1, -1)), type_)
    if type_ in ("float", "double"):
        return wrap(rng.choice((rng.randint(-20, 20) / 2, rng.uniform(-1000, 1000))), type_)
    most = rng.choice((2, 12, 130, 70_000, 2**31, 2**63))
    return wrap(rng.randint(rng.choice((0, -most)), most), type_)


def _buffer(shape: Shape, arguments: list[Any], length: int, example: Any, rng: random.Random) -> dict[str, Any]:
    if shape.counted_by:
        length = 1
        for counter in shape.counted_by:
            length *= arguments[counter]
    elif not shape.is_text:
        length = rng.choice(shape.lengths)
    known = [value for value in (example["data"] if example else ()) if value or not shape.is_text] or [1]
    fresh = [wrap(rng.randint(-9, 20), shape.element) for _ in range(length)]
    values = [rng.choice((rng.choice(known), value)) for value in fresh]
    if shape.is_text:
        values = [abs(value) % 128 or 97 for value in values]
    return {"type": shape.element, "data": [*values, 0] if shape.is_text else values}
