"""The tests of a program as people write them in a request: `count("hello") == 2`, `max([3, 1, 2]) -> 3`."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from t2l.data.programs import Parameter, Program
from t2l.llvm.requests import ExpectedCall

_MOST = 3  # examples that are kept of a program
_LONGEST = 60  # characters of the arguments
_FEW = 9  # elements of an array of fixed length, such as a board
_LARGEST = 100_000  # people do not show larger numbers


def write_examples(
    program: Program, tests: Sequence[ExpectedCall], returns: str, *, with_lengths: bool
) -> list[dict[str, str]]:
    """Return up to three tests that a person could have written, short ones with different results first.

    Args:
        program (`Program`): the program with its parameters.
        tests (`Sequence[ExpectedCall]`): its tests.
        returns (`str`): LLVM type of the result.
        with_lengths (`bool`): whether to write the lengths of arrays; many people leave them out.

    Returns:
        `list[dict[str, str]]`: `arguments` and `result`, such as `"[1, 2], 2"` and `"3"`.
    """
    examples = []
    unsigned = re.search(r"\buint\d+_t\b", program.c_source) is not None
    for test in tests:
        arguments = _write_arguments(program, test["args"], with_lengths)
        result = _write_result(program, test, returns)
        if not arguments or not result or max(len(arguments), len(result)) > _LONGEST:
            continue
        if not (unsigned and "-" in f"{arguments}{result}"):  # 255, which tests write as -1
            examples.append({"arguments": arguments, "result": result})
    examples.sort(key=lambda example: (_is_empty(example), len(example["arguments"])))
    telling: dict[str, dict[str, str]] = {}
    for example in examples:
        telling.setdefault(example["result"], example)
    others = [example for example in examples if example is not telling[example["result"]]]
    return [*telling.values(), *others][:_MOST]


def _is_empty(example: Mapping[str, str]) -> bool:
    return '""' in example["arguments"] or "[]" in example["arguments"]


def _write_arguments(program: Program, arguments: Sequence[Any], with_lengths: bool) -> str | None:
    parameters, c_source = program.parameters, program.c_source
    lengths = {parameter.length for parameter in parameters if isinstance(parameter.length, str)}
    outputs = {parameter.name for parameter in parameters if _is_output(parameter, c_source)}
    shown = [parameter for parameter in parameters if parameter.name not in outputs]
    fixed = [parameter.length for parameter in shown if isinstance(parameter.length, int) and parameter.length > 1]
    if fixed and (max(fixed) > _FEW or "n" in (parameter.name for parameter in shown)):
        return None  # a buffer of which only a part may be used, such as an n x n matrix
    texts = [
        _write_value(parameter, argument, is_text=re.search(rf"\bchar {parameter.name}\b", c_source) is not None)
        for parameter, argument in zip(parameters, arguments, strict=True)
        if parameter.name not in outputs and (with_lengths or parameter.name not in lengths)
    ]
    return None if None in texts else ", ".join(map(str, texts))


def _is_output(parameter: Parameter, c_source: str) -> bool:
    """Say whether a buffer is only written: it is called `out`, its tests pass zeros, or all uses are stores."""
    if parameter.type != "ptr":
        return False
    uses = re.findall(rf"\b{parameter.name}\b(?:\[\w+(?:\+\+)?\] = )?", c_source)
    stores = [use for use in uses if use.endswith("= ")]
    only_stored = bool(stores) and len(uses) == len(stores) + 1  # and its declaration
    return parameter.name == "out" or parameter.low == parameter.high == 0 or only_stored


def _write_value(parameter: Parameter, value: Any, *, is_text: bool = False) -> str | None:
    if not isinstance(value, Mapping):
        return _write_character(value) if is_text else _write_number(value, parameter.type)
    if parameter.length is None:
        return _write_text(value["data"])
    numbers = [_write_number(number, str(parameter.element)) for number in value["data"]]
    return None if None in numbers else f"[{', '.join(map(str, numbers))}]"


def _write_number(number: Any, llvm_type: str) -> str | None:
    if not isinstance(number, int | float) or abs(number) > _LARGEST:
        return None
    if llvm_type == "i1":
        return "true" if number else "false"
    text = f"{number:.4g}" if isinstance(number, float) and float(f"{number:.4g}") == number else repr(number)
    return text if len(text) <= 8 else None


def _write_character(code: Any) -> str | None:
    """Return a character in quotes, or `None` if it has no sign of its own or needs an escape."""
    return f"'{chr(code)}'" if 32 <= code < 127 and chr(code) not in "'\\" else None


def _write_text(data: Sequence[int]) -> str | None:
    """Return a string in quotes, or `None` if it is not plain text."""
    text = bytes(value % 256 for value in data).partition(b"\0")[0]
    return json.dumps(text.decode()) if text.isascii() and text.decode().isprintable() else None


def _differ(before: Any, after: Any, element: str) -> bool:
    """Say whether an element changed; the same bits may be 255 before and -1 after."""
    return before != after and not (element.startswith("i") and (before - after) % 2 ** int(element[1:]) == 0)


def _write_result(program: Program, test: ExpectedCall, returns: str) -> str | None:
    """Return what the function returns, or the buffer that it changes."""
    returned = test.get("returns")
    if returned is not None:
        is_text = f"char {program.name}(" in program.c_source
        return _write_character(returned) if is_text else _write_number(returned, returns)
    pointers = [parameter for parameter in program.parameters if parameter.type == "ptr"]
    buffers = [argument for argument in test["args"] if isinstance(argument, Mapping)]
    changed = [
        (parameter, {"data": after}, all(differ))
        for parameter, before, after in zip(pointers, buffers, test.get("memory") or [], strict=False)
        if any(differ := [_differ(*pair, str(parameter.element)) for pair in zip(before["data"], after, strict=True)])
    ]
    if len(changed) != 1 or changed[0][0].length == 1:  # `f(12) == 12` would say that a number is returned
        return None
    [(parameter, after, filled)] = changed
    if parameter.name == "out" and not filled and parameter.low != 0:
        return None  # what the function wrote, and what happens to lie behind it
    if parameter.element == "i8" and parameter.length is not None and 0 in after["data"]:
        return None  # a text, and what happens to lie behind it
    return _write_value(parameter, after)
