"""Examples of what the requested function does: `gcd(12, 18) = 6`, `reverse([1, 2, 3], 3) = [3, 2, 1]`.

They come with the request, or stand in its words. `read_examples` finds both; `bind` turns one into a test of a
function with a certain type.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from t2l.arguments import Problem
from t2l.data.rows import Row
from t2l.inference.errors import RequestError
from t2l.llvm.calls import parse_call
from t2l.llvm.requests import Argument, ExpectedCall, check_row
from t2l.llvm.signature import Signature, parse_signature

_RESULT = r"(?:==+|=>|->|→|=|\breturns\b|\bgives\b|\bis\b|\bequals\b|\bshould be\b|\bshould return\b)"
_EXAMPLE = re.compile(rf"\s*(?P<call>@?[-\w$.]+\s*\(.*\))\s*{_RESULT}\s*(?P<value>.+?)\s*", re.DOTALL)
_VALUE = r"(?:true|false|True|False|-?\d+(?:\.\d+)?(?:e-?\d+)?|\"[^\"]*\"|'[^']*'|\[[^\]]*\])"
_IN_WORDS = re.compile(
    rf"(?P<call>\b[A-Za-z_]\w*\((?:[^()\"']|\"[^\"]*\"|'[^']*')*\))\s*{_RESULT}\s*(?P<value>{_VALUE})"
)
_FORM = '"gcd(12, 18) = 6", or "swap([3], [8]) = [8], [3]" for the buffers that are changed'
MOST = 64


@dataclass(frozen=True)
class Example:
    """A call with its result.

    Args:
        name (`str`): the function as the example calls it.
        args (`tuple[Argument, ...]`): the arguments.
        result (`tuple[Argument, ...]`): the number returned, or the first buffers as the function leaves them.
        text (`str`): the example as it was understood.
        given (`bool`): whether it was given as an example, rather than found in the words of the request.
    """

    name: str
    args: tuple[Argument, ...]
    result: tuple[Argument, ...]
    text: str
    given: bool = True


def parse_example(text: str, *, given: bool = True) -> Example:
    """Read an example.

    Raises:
        `ValueError`: if the text is not one.

    ```python
    >>> parse_example("gcd(12, 18) = 6").result
    (6,)

    ```
    """
    match = _EXAMPLE.fullmatch(text) if len(text) < 4096 else None
    if not match:
        raise ValueError(f"{text[:80]!r} given; allowed: a call and its result, as in {_FORM}; rewrite it")
    name, args = parse_call(match["call"])
    _, result = parse_call(f"f({match['value']})")
    if not result or (len(result) > 1 and not all(isinstance(value, dict) for value in result)):
        raise ValueError(f"{text[:80]!r} given; allowed: one number, or the buffers that are changed; rewrite it")
    if all(isinstance(value, dict) and not value["data"] for value in result):
        raise ValueError(f"{text[:80]!r} given; allowed: a result with at least one value to compare; add one")
    return Example(name, tuple(args), tuple(result), f"{' '.join(match['call'].split())} = {match['value']}", given)


def find_examples(prompt: str) -> list[Example]:
    """Return the examples that stand in the words of a request.

    ```python
    >>> [example.text for example in find_examples('Count vowels, so that count("hello") == 2.')]
    ['count("hello") = 2']

    ```
    """
    found = []
    for match in _IN_WORDS.finditer(prompt):
        try:
            found.append(parse_example(f"{match['call']} = {match['value']}", given=False))
        except ValueError:
            continue  # `f(x) = 2` is a formula
    return found


def read_examples(texts: Sequence[str], prompt: str, signature: str | None) -> tuple[Example, ...]:
    """Return the examples of a request: those given, then those in its words that fit its signature.

    Raises:
        `RequestError`: naming each given example that cannot be read, that does not fit the signature, or that
            contradicts another one.
    """
    examples: list[Example] = []
    problems: list[Problem] = []
    for text in texts[:MOST]:
        try:
            examples.append(_check(parse_example(text), signature))
        except ValueError as error:
            given, _, rest = str(error).partition(" given; ")
            problems.append(
                _problem(given, rest) if rest else Problem("example", repr(text), str(error), "correct it")
            )
    if len(texts) > MOST:
        problems.append(Problem("example", f"{len(texts)} examples", f"at most {MOST}", "leave some out"))
    problems += _find_contradictions(examples)
    if problems:
        raise RequestError(problems)
    known = {repr(example.args) for example in examples}
    for example in find_examples(prompt):
        if repr(example.args) not in known and _fits(example, signature):
            examples.append(example)
    return tuple(examples) if not _find_contradictions(examples) else tuple(e for e in examples if e.given)


def get_examples(task: Row, count: int) -> tuple[Example, ...]:
    """Return the first tests of a task as examples; a test of which no example can be made is left out."""
    examples = []
    for test in (task.get("tests") or [])[:count]:
        memory, buffers = test.get("memory"), [value for value in test["args"] if isinstance(value, dict)]
        if test.get("returns") is not None:
            result: tuple[Argument, ...] = (test["returns"],)
        elif memory:
            changed = [index for index, held in enumerate(memory) if held != buffers[index]["data"]] or [0]
            last = max(changed) + 1
            result = tuple({"type": own["type"], "data": memory[index]} for index, own in enumerate(buffers[:last]))
        else:
            continue
        call = f"{task['entry_point']}({', '.join(map(show_value, test['args']))})"
        text = f"{call} = {', '.join(map(show_value, result))}"
        examples.append(Example(task["entry_point"], tuple(test["args"]), result, text))
    return tuple(examples)


def show_value(value: Argument) -> str:
    """Return a value as `t2l.llvm.calls.parse_value` reads it."""
    if isinstance(value, dict):
        return f"{value['type']}{value['data']}"
    return "null" if value is None else repr(value)


def bind(example: Example, signature: Signature, elements: str | None = None) -> ExpectedCall:
    """Return an example as a test of a function.

    Args:
        example (`Example`): the example.
        signature (`Signature`): the name and type of the function.
        elements (`str`, *optional*): LLVM type of the elements of `[1, 2]`, where the request says it.

    Raises:
        `ValueError`: if the example does not fit the type.
    """
    args = _with_lengths(example.args, signature.parameters)
    args = [_as_type(value, type_, elements) for value, type_ in zip(args, signature.parameters, strict=False)] + args[
        len(signature.parameters) :
    ]
    for value, type_ in zip(args, signature.parameters, strict=False):
        _check_range(value, type_)
    test: dict[str, Any] = {"args": args}
    if isinstance(example.result[0], dict):
        buffers = [value for value in args if isinstance(value, dict)]
        if len(example.result) > len(buffers):
            raise ValueError(f"the result of {example.text!r} is more buffers than its arguments")
        memory = [list(buffer["data"]) for buffer in buffers]
        for index, held in enumerate(example.result):
            left = _as_type(held, "ptr", buffers[index]["type"])["data"]
            memory[index] = [*left, *memory[index][len(left) :]]
        test["memory"] = memory
    else:
        test["returns"] = _as_type(example.result[0], signature.returns, None)
        _check_range(test["returns"], signature.returns)
    row = {"completion": "", "entry_point": signature.name, "signature": str(signature), "tests": [test]}
    check_row(row, compare=True)
    return cast(ExpectedCall, test)


def _check_range(value: Any, type_: str) -> None:
    """Refuse an integer that a type cannot hold: the sandbox would compare the bits that are left."""
    if isinstance(value, int) and re.fullmatch(r"i\d+", type_):
        bits = int(type_[1:])
        lowest, highest = (0 if bits == 1 else -(2 ** (bits - 1))), 2**bits - 1
        if not lowest <= value <= highest:
            raise ValueError(f"{value} is not from {lowest} to {highest}, which {type_} holds")


def _check(example: Example, signature: str | None) -> Example:
    if signature is None:
        return example
    wanted = parse_signature(signature)
    if example.name != wanted.name:
        raise ValueError(f"{example.text!r} given; allowed: calls of {wanted.name!r}; use one name")
    try:
        bind(example, wanted)
    except ValueError as error:
        reason = str(error).split(": ")[-1].removesuffix(f" for {wanted}")
        allowed = f"what fits {signature} ({reason})"
        raise ValueError(f"{example.text!r} given; allowed: {allowed}; correct one of them") from None
    return example


def _fits(example: Example, signature: str | None) -> bool:
    if signature is None:
        return True
    try:
        bind(example, parse_signature(signature))
    except ValueError:
        return False
    return True


def _find_contradictions(examples: Sequence[Example]) -> list[Problem]:
    problems, first = [], dict[str, Example]()
    for example in examples:
        earlier = first.setdefault(repr(example.args), example)
        if earlier.result != example.result:
            given = f"{earlier.text!r} and {example.text!r}"
            problems.append(Problem("example", given, "one result for the same arguments", "remove one of them"))
    return problems


def _problem(given: str, rest: str) -> Problem:
    allowed, _, remedy = rest.removeprefix("allowed: ").rpartition("; ")
    return Problem("example", given, allowed, remedy)


def _with_lengths(args: Sequence[Argument], types: Sequence[str]) -> list[Argument]:
    """Return the arguments with the length of each buffer after it, where all the lengths were left out."""
    buffers = [value for value in args if isinstance(value, dict)]
    if len(args) + len(buffers) != len(types) or not buffers:
        return list(args)
    filled: list[Argument] = []
    for value in args:
        filled += [value, _count(value)] if isinstance(value, dict) else [value]
    agree = all((type_ == "ptr") == isinstance(value, dict) for value, type_ in zip(filled, types, strict=True))
    return filled if agree else list(args)


def _count(buffer: Mapping[str, Any]) -> int:
    """Return the number of elements, of a text without its NUL."""
    return len(buffer["data"]) - (buffer["type"] == "i8" and buffer["data"][-1:] == [0])


def _as_type(value: Any, type_: str, elements: str | None) -> Any:
    """Return a value as a type wants it: whole numbers for integers, elements of one type for buffers."""
    if isinstance(value, dict) and value["type"] == "i32" and elements not in (None, "i32"):
        return {"type": elements, "data": value["data"]}
    if isinstance(value, float) and value.is_integer() and re.fullmatch(r"i\d+", type_):
        return int(value)
    return value
