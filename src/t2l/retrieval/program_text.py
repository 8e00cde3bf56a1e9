"""Programs as lines of JSON. A line of somebody else's index may hold anything, so it is checked when it is read."""

import json
import math
from collections.abc import Sequence

from t2l.data.programs import Parameter
from t2l.llvm import parse_signature
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.records import KnownProgram

MAX_CHARACTERS = 262_144  # of IR, as in the sandbox
MAX_LENGTH = 4096  # elements of a buffer
_INTEGERS = ("i8", "i16", "i32", "i64")
_ELEMENTS = (None, "i1", *_INTEGERS, "half", "float", "double", "ptr")


def dump_program(program: KnownProgram) -> str:
    """Return a program as one line of JSON, without what is not known of its parameters."""
    parameters = [
        {key: value for key, value in vars(parameter).items() if value is not None} for parameter in program.parameters
    ]
    return json.dumps({**vars(program), "parameters": parameters}, separators=(",", ":"))


def read_program(text: str) -> KnownProgram:
    """Return the program that `dump_program` wrote.

    Raises:
        `MemoryIndexError`: if its parameters are not those of its signature, or it is too long.
        `ValueError`, `TypeError`, `KeyError`, `AttributeError`, `RecursionError`: if it is no such text.
    """
    fields = json.loads(text)
    parameters = tuple(Parameter(**parameter) for parameter in fields.pop("parameters"))
    program = KnownProgram(**fields, parameters=parameters)
    if not all(isinstance(value, str) for value in (program.ir, program.concept, program.source)):
        raise MemoryIndexError("IR, concept or source is no text")
    if len(program.ir) > MAX_CHARACTERS:
        raise MemoryIndexError(f"its IR has {len(program.ir)} characters; at most {MAX_CHARACTERS} are allowed")
    types = parse_signature(program.signature).parameters
    if parameters and tuple(each.type for each in parameters) != types:
        raise MemoryIndexError("its parameters are not those of its signature")
    if wrong := [each.name for each in parameters if not _is_sound(each, parameters)]:
        raise MemoryIndexError(f"its parameters {wrong} have impossible ranges, elements or lengths")
    return program


def _is_sound(parameter: Parameter, parameters: Sequence[Parameter]) -> bool:
    """Say whether arguments can be drawn for a parameter."""
    lengths = {each.name for each in parameters if each.type in _INTEGERS}
    bounds = [bound for bound in (parameter.low, parameter.high) if bound is not None]
    length = parameter.length
    return (
        isinstance(parameter.name, str)
        and parameter.element in _ELEMENTS
        and all(math.isfinite(bound) for bound in bounds)
        and bounds == sorted(bounds)
        and (length is None or length in lengths or (isinstance(length, int) and 0 <= length <= MAX_LENGTH))
    )
