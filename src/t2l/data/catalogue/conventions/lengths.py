"""Conventions for the lengths of arrays: 64 bits, before the array, or one for each of two arrays."""

import dataclasses
import random
import re

from t2l.data.catalogue.conventions.function import add_to_request, rewrite, split
from t2l.data.programs import Parameter, Program

_SHORTER = (
    "; stop at the end of the shorter array",
    ", as far as both arrays go",
    ". Surplus elements of a longer array are ignored",
    ". If the lengths differ, use the smaller one",
)
_ONE_LENGTH = (  # said of both arrays
    r"(?:\b(?:item|their|and)|,) count(?=[,;:.)?]|$)|\bnumber of items\b|"
    r"\b(?:same|equal|identical) (?:length|size)\b|\bequally long\b"
)
_ARRAY_FIRST = re.compile(  # a list in parentheses, as in a call, or an array before its length
    r"\(\*?\w+(?:\[\])?(?:, \w+)*, ?\w+\)|"
    r"\b(?:array|list|buffer),? (?:(?:and )?its |then |and )?(?:length|size|count|n)\b"
)


def long_length(program: Program, rng: random.Random) -> Program | None:
    """Return the program with 64-bit lengths and loop variables, or `None` if it has no 32-bit length.

    Also `None` if a single integer is passed by pointer, or an array holds lengths or counts: they would be as long.
    """
    lengths = {parameter.length for parameter in program.parameters if isinstance(parameter.length, str)}
    function = split(program)
    parameters = [
        dataclasses.replace(parameter, type="i64") if parameter.name in lengths else parameter
        for parameter in program.parameters
    ]
    single = any(parameter.element == "i32" and parameter.length == 1 for parameter in parameters)
    held = any(parameter.element == "i32" and parameter.name in ("lengths", "counts") for parameter in parameters)
    if function is None or single or held or parameters == list(program.parameters):
        return None
    declared = re.sub(rf"\bint32_t (?=(?:{'|'.join(map(str, lengths))})\b)", "int64_t ", function["parameters"])
    body = re.sub(r"\bfor \(int32_t\b", "for (int64_t", function["body"])
    return rewrite(program, function, parameters=parameters, declared=[declared], body=body)


def length_first(program: Program, rng: random.Random) -> Program | None:
    """Return the program with the length of its only array before that array, or `None` if it has no such array.

    Also `None` if another parameter is an integer: a signature would not say which one is which. Requests that name
    the array before the length are left out, and the program if none is left.
    """
    pointers = [parameter for parameter in program.parameters if parameter.type == "ptr"]
    function = split(program)
    if function is None or len(pointers) != 1 or not isinstance(pointers[0].length, str):
        return None
    names = [parameter.name for parameter in program.parameters]
    at = names.index(pointers[0].name)
    if names[at + 1 : at + 2] != [pointers[0].length]:
        return None
    if sum(parameter.type[0] == "i" for parameter in program.parameters) > 1:
        return None
    prompts = [prompt for prompt in program.prompts if not _ARRAY_FIRST.search(prompt)]
    if not prompts:
        return None
    order = [*range(at), at + 1, at, *range(at + 2, len(names))]
    declared = function["parameters"].split(", ")
    parameters = [program.parameters[index] for index in order]
    listed = [declared[index] for index in order]
    return rewrite(program, function, parameters=parameters, declared=listed, prompts=prompts)


def own_lengths(program: Program, rng: random.Random) -> Program | None:
    """Return the program with a length for each of its two arrays, of which the smaller one counts.

    `None` unless the two arrays stand side by side, before their common length, and are only read, from their start,
    each element without its neighbours: otherwise it would not be clear how far both arrays go.
    """
    function = split(program)
    pointers = [parameter for parameter in program.parameters if parameter.type == "ptr"]
    if function is None or len(pointers) != 2 or pointers[0].length != pointers[1].length:
        return None
    names = [parameter.name for parameter in program.parameters]
    first, length = names.index(pointers[0].name), str(pointers[0].length)
    if re.search(rf"\[\w+ [+-] 1\]|\[{length} - |% {length}\b|\? i \+ 1 : 0", function["body"]):
        return None
    if names[first + 1 : first + 3] != [pointers[1].name, length]:
        return None
    one, two, count = program.parameters[first : first + 3]
    declared = function["parameters"].split(", ")
    own, other = f"{length}_{one.name}", f"{length}_{two.name}"
    if not all(text.startswith("const ") for text in declared[first : first + 2]) or {own, other} & set(names):
        return None
    c_type = declared[first + 2].split()[0]
    of = {one.name: own, two.name: other}
    group = [
        part
        for each in (one, two)
        for part in (_with_length(each, of), dataclasses.replace(count, name=of[each.name]))
    ]
    texts = [declared[first], f"{c_type} {own}", declared[first + 1], f"{c_type} {other}"]
    prompts = [
        add_to_request(prompt, "Stop at the end of the shorter array.", _SHORTER, index)
        for index, prompt in enumerate(program.prompts)
        if not re.search(rf"\b{length}\b|{_ONE_LENGTH}", prompt)
    ]
    if not prompts:
        return None
    return rewrite(
        program,
        function,
        parameters=[*program.parameters[:first], *group, *program.parameters[first + 3 :]],
        declared=[*declared[:first], *texts, *declared[first + 3 :]],
        body=f"{{ {c_type} {length} = {own} < {other} ? {own} : {other}; {function['body'][1:]}",
        prompts=prompts,
    )


def _with_length(pointer: Parameter, of: dict[str, str]) -> Parameter:
    return dataclasses.replace(pointer, length=of[pointer.name])
