"""Tasks that people write in YAML, made into checked rows with canonical references.

A source file is a list of mappings, one for each task. These keys make a row; a benchmark may demand more:

    - task_id: sum_of_array
      prompt: sum of an int array
      signature: i32 @sum(ptr, i32)        # LLVM types
      tests:                               # a text is a C string, {i32: [1, 2]} a buffer of i32
        - {args: [{i32: [1, 2, 3]}, 3], returns: 6}
        - {args: [{i32: [-4]}, 1], returns: -4, memory: [[-4]]}
      reference: |                         # C, or IR
        int sum(const int *values, int count) { ... }

C is compiled by the clang of the `data` extra.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, cast

import yaml

from t2l.data.rows import Row
from t2l.llvm import IRError, Sandbox, SandboxError, canonicalize_ir, parse_signature
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.requests import Argument, ExpectedCall, check_row
from t2l.llvm.values import ELEMENT_TYPES, Number

UNIQUE: tuple[Literal["task_id", "prompt", "completion"], ...] = ("task_id", "prompt", "completion")


class TaskError(ValueError):
    """A task that cannot be used, or a file of tasks that cannot be read; the message names the mistake."""


def read_tasks(path: Path) -> list[dict[str, Any]]:
    """Read the tasks of one YAML file, without changes.

    Raises:
        `TaskError`: if the file is not YAML, or not a list of mappings.
    """
    try:
        listed = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as err:
        raise TaskError(f"{path.name}: {' '.join(str(err).split())}") from None
    if not isinstance(listed, list) or not all(isinstance(given, dict) for given in listed):
        raise TaskError(f"{path.name}: a {type(listed).__name__} given; a list of mappings is needed, one a task")
    return listed


def build_row(given: Mapping[str, Any], task_id: str) -> Row:
    """Return a task of a YAML file as a row with a canonical reference.

    Args:
        given (`Mapping`): `prompt`, `signature`, `tests` and `reference`, as in the file.
        task_id (`str`): the row's name.

    Raises:
        `TaskError`: for a signature or tests that are ill-formed, and a reference that is neither C nor IR.
    """
    try:
        name = parse_signature(given["signature"]).name
        tests = [expand_test(test) for test in given["tests"]]
        row = {"completion": "", "entry_point": name, "signature": given["signature"], "tests": tests}
        check_row(row, compare=True)
    except ValueError as err:
        raise TaskError(str(err)) from None
    return {
        "task_id": task_id,
        "prompt": " ".join(given["prompt"].split()),
        "signature": given["signature"],
        "completion": to_ir(given["reference"], "reference"),
        "entry_point": name,
        "tests": tests,
    }


def to_ir(code: str, name: str) -> str:
    """Return the canonical IR of C or IR; `name` (`str`) is its name in error messages."""
    is_ir = any(line.startswith("define ") for line in code.splitlines())
    try:
        return canonicalize_ir(code if is_ir else compile_c(code))
    except (CompileError, IRError, SandboxError) as err:
        raise TaskError(f"{name}: {err}") from None


def expand_test(test: Mapping[str, Any]) -> ExpectedCall:
    """Return a test in the row format. In YAML, `"text"` is a C string and `{i32: [1, 2]}` a buffer of i32.

    ```python
    >>> expand_test({"args": ["hi", 2], "returns": 0})
    {'args': [{'type': 'i8', 'data': [104, 105, 0]}, 2], 'returns': 0}

    ```
    """
    if "args" not in test:
        raise TaskError(f"a test has the keys {sorted(test)}; it needs args, with returns, memory or both")
    expanded = {**test, "args": [_expand_argument(argument) for argument in test["args"]]}
    if "memory" in test:
        expanded["memory"] = [_c_string(held) if isinstance(held, str) else held for held in test["memory"]]
    return cast(ExpectedCall, expanded)


def _expand_argument(argument: Any) -> Argument:
    if isinstance(argument, str):
        return {"type": "i8", "data": _c_string(argument)}
    if isinstance(argument, dict):
        if len(argument) != 1 or not argument.keys() <= set(ELEMENT_TYPES):
            raise TaskError(f"{argument} given; write a buffer as {{i32: [1, 2]}}, of {', '.join(ELEMENT_TYPES)}")
        ((element_type, data),) = argument.items()
        return {"type": element_type, "data": _c_string(data) if isinstance(data, str) else data}
    return argument


def _c_string(text: str) -> list[Number]:
    """Return the bytes of a text as signed i8, and a NUL."""
    return [*(byte - 256 if byte > 127 else byte for byte in text.encode()), 0]


def find_row_problems(tasks: Sequence[Row], sandbox: Sandbox) -> Iterator[str]:
    """Yield a message for each failing reference, passing constant, and repetition."""
    references = sandbox.check(get_candidate(task, task["completion"]) for task in tasks)
    for task, result in zip(tasks, references, strict=True):
        if not result.passed:
            yield f"{task['task_id']}: reference: {result.status}: {result.message}"
    for task in tasks:
        if not refuse_constants(task["tests"] or []):
            yield f"{task['task_id']}: a function that returns a constant and writes nothing passes"
    for key in UNIQUE:
        first_uses: dict[str | None, int] = {}
        for index, task in enumerate(tasks):
            if (first := first_uses.setdefault(task[key], index)) != index:
                yield f"{task['task_id']}: same {key} as {tasks[first]['task_id']}"


def get_candidate(task: Row, completion: str | None) -> dict[str, Any]:
    """Return what the sandbox needs to run `completion` on the tests of a task."""
    return {
        "task_id": task["task_id"],
        "entry_point": task["entry_point"],
        "signature": task["signature"],
        "tests": task["tests"],
        "completion": completion,
    }


def refuse_constants(tests: Sequence[ExpectedCall]) -> bool:
    """Say whether the tests refuse every function that returns a constant and writes nothing."""
    if len({test.get("returns") for test in tests} - {None}) > 1:
        return True
    buffers = [[argument["data"] for argument in test["args"] if isinstance(argument, dict)] for test in tests]
    return any("memory" in test and test["memory"] != before for test, before in zip(tests, buffers, strict=True))
