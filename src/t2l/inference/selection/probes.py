"""Probes: inputs on which the candidates for a request are compared with each other."""

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from t2l.data.programs import Parameter, Program
from t2l.data.test_inputs import draw_arguments
from t2l.llvm import ExecutionResult
from t2l.llvm.signature import Signature, is_scalar
from t2l.retrieval.adaptation.elements import said_elements

NUM_PROBES = 12
_LIKELY = ("i32", "double", "i64", "i16", "i8", "float")  # elements of buffers, the likeliest first
_FIXED_LENGTH = 4


def draw_probes(
    signature: Signature, prompt: str, known: Sequence[Sequence[Parameter]], count: int = NUM_PROBES
) -> list[dict[str, Any]]:
    """Return calls for candidates of one type.

    Args:
        signature (`Signature`): the type.
        prompt (`str`): the request, which may speak of the elements of buffers.
        known (`Sequence`): parameters of the nearest known programs; the first of the same types gives ranges,
            elements and lengths.
        count (`int`, *optional*, defaults to 12): number of calls; there may be fewer.

    Returns:
        `list[dict]`: tests without results; empty if the sandbox cannot pass arguments of these types.
    """
    if not all(map(is_scalar, signature.parameters)):
        return []
    fitting = (own for own in known if tuple(parameter.type for parameter in own) == signature.parameters)
    parameters = _complete(signature, prompt, next(fitting, ()))
    program = Program(signature.name, "", (), parameters, "", "")
    return [{"args": arguments} for arguments in draw_arguments(program, random.Random(0), count)]


def _complete(signature: Signature, prompt: str, known: Sequence[Parameter]) -> tuple[Parameter, ...]:
    """Return parameters in which every buffer has elements and a length."""
    given = known or [Parameter(f"a{index}", type_) for index, type_ in enumerate(signature.parameters)]
    completed = []
    for index, parameter in enumerate(given):
        if parameter.type == "ptr" and parameter.length is None and parameter.element != "i8":
            element = parameter.element or choose_element(prompt, "i32")
            following = given[index + 1] if index + 1 < len(given) else None
            is_length = following is not None and following.type in ("i32", "i64")
            length = following.name if is_length and following else None if element == "i8" else _FIXED_LENGTH
            parameter = replace(parameter, element=element, length=length)
        completed.append(parameter)
    return tuple(completed)


def choose_element(prompt: str, default: str | None) -> str | None:
    """Return the LLVM type of the elements of buffers, of which a request speaks; the likeliest of several."""
    said = said_elements(prompt)
    return next((element for element in _LIKELY if element in said), default)


def describe_behaviour(result: ExecutionResult) -> tuple[Any, ...]:
    """Return the results of the probes in a form that is equal for equal behaviour; floats are rounded."""
    outputs = tuple(
        (_round(output["returns"]), tuple(tuple(map(_round, buffer)) for buffer in output["memory"]))
        for output in result.outputs
    )
    return (result.status, outputs)


def _round(value: Any) -> Any:
    if not isinstance(value, float) or not math.isfinite(value) or value == 0:
        return repr(value) if isinstance(value, float) else value
    return float(f"{value:.9g}")
