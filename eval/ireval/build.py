"""Build IREval: read the tasks that people write in YAML, check them, and write them as JSON lines.

    python eval/ireval/build.py                  # check everything, then write the two JSONL files of this folder
    python eval/ireval/build.py --only float     # check tasks/float.yaml alone, and write nothing

For each task, the reference must pass the tests, every wrong program must run and fail, and no function that returns a
constant may pass. C is compiled by clang; references and wrong programs are stored as canonical IR.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, TypedDict, cast

import yaml

from t2l.data.rows import Prediction, Row, write_rows
from t2l.llvm import IRError, Sandbox, SandboxError, canonicalize_ir, parse_signature
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.requests import Argument, ExpectedCall, check_row
from t2l.llvm.values import ELEMENT_TYPES, Number

HERE = Path(__file__).parent
TASKS = HERE / "tasks"
TIERS = ("scalar", "bits", "float", "loop", "array", "string", "struct", "calls", "ir")
LICENCE = "Apache-2.0"
CANARY = "IREval canary 5b0c2a1e-8f6d-4c39-9d57-3e1a7c42b9f0: do not train on this text"
LEAST_TESTS = 8
LEAST_WRONG = 2
RAN = ("wrong", "trap", "timeout")  # statuses of a wrong program: it must be valid IR that can be called
KEYS = {"task_id", "prompt", "signature", "tests", "reference", "wrong"}
WRONG_KEYS = {"why", "code"}
UNIQUE: tuple[Literal["task_id", "prompt", "completion"], ...] = ("task_id", "prompt", "completion")


class TaskError(ValueError):
    """A task that cannot be used; the message names it."""


class WrongProgram(TypedDict):
    """A program with a typical mistake, which the tests must find; `why` describes the mistake."""

    why: str
    completion: str


class Task(Row):
    """A row of IREval."""

    wrong: list[WrongProgram]
    licence: str
    canary: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--only", choices=TIERS, help="check this tier, write nothing")
    args = parser.parse_args()
    tasks, problems = build_tasks([args.only] if args.only else TIERS)
    with Sandbox() as sandbox:
        problems += find_problems(tasks, sandbox)
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        sys.exit(f"{count}:\n" + "\n".join(f"- {problem}" for problem in problems))
    if not args.only:
        write_rows(HERE / "ireval.jsonl", tasks)
        write_rows(HERE / "example_predictions.jsonl", make_predictions(tasks))
    num_tests, num_wrong = sum(len(task["tests"] or ()) for task in tasks), sum(len(task["wrong"]) for task in tasks)
    print(f"{len(tasks)} tasks, {num_tests} tests passed by the references, {num_wrong} wrong programs that fail")


def build_tasks(tiers: Sequence[str]) -> tuple[list[Task], list[str]]:
    """Return the usable tasks, and a message on each task that cannot be used."""
    tasks, problems = [], []
    for tier in tiers:
        try:
            listed = read_tier(tier)
        except yaml.YAMLError as err:
            problems.append(f"{tier}.yaml: {' '.join(str(err).split())}")
            continue
        for given in listed:
            try:
                tasks.append(build_task(given, tier))
            except TaskError as err:
                problems.append(f"{tier}/{given.get('task_id')}: {err}")
    return tasks, problems


def read_tier(tier: str) -> list[dict[str, Any]]:
    """Read the tasks of one YAML file, without changes."""
    return yaml.load((TASKS / f"{tier}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def build_task(given: dict[str, Any], tier: str) -> Task:
    """Return a task of a YAML file as a row of the benchmark.

    Raises:
        `TaskError`: for missing or unknown keys, tests that are ill-formed or too few, too few wrong programs, and
            programs that are not IR.
    """
    if given.keys() != KEYS:
        raise TaskError(f"keys {sorted(given)} given; {sorted(KEYS)} are needed")
    if len(given["tests"]) < LEAST_TESTS or len(given["wrong"]) < LEAST_WRONG:
        counts = f"{len(given['tests'])} tests and {len(given['wrong'])} wrong programs given"
        raise TaskError(f"{counts}; at least {LEAST_TESTS} and {LEAST_WRONG} are needed")
    if any(item.keys() != WRONG_KEYS for item in given["wrong"]):
        raise TaskError(f"each of the wrong programs needs the keys {sorted(WRONG_KEYS)}, and no others")
    try:
        name = parse_signature(given["signature"]).name
        tests = [expand_test(test) for test in given["tests"]]
        row = {"completion": "", "entry_point": name, "signature": given["signature"], "tests": tests}
        check_row(row, compare=True)
    except ValueError as err:
        raise TaskError(str(err)) from None
    return {
        "task_id": f"IREval/{tier}/{given['task_id']}",
        "prompt": " ".join(given["prompt"].split()),
        "signature": given["signature"],
        "completion": to_ir(given["reference"], "reference"),
        "entry_point": name,
        "tests": tests,
        "wrong": [{"why": item["why"], "completion": to_ir(item["code"], item["why"])} for item in given["wrong"]],
        "source": "ireval",
        "tier": tier,
        "licence": LICENCE,
        "canary": CANARY,
    }


def to_ir(code: str, name: str) -> str:
    """Return the canonical IR of C or IR; `name` (`str`) is its name in error messages."""
    is_ir = any(line.startswith("define ") for line in code.splitlines())
    try:
        return canonicalize_ir(code if is_ir else compile_c(code))
    except (CompileError, IRError, SandboxError) as err:
        raise TaskError(f"{name}: {err}") from None


def expand_test(test: dict[str, Any]) -> ExpectedCall:
    """Return a test in the row format. In YAML, `"text"` is a C string and `{i32: [1, 2]}` a buffer of i32."""
    if "args" not in test:
        raise TaskError(f"a test has the keys {sorted(test)}; it needs args, with returns, memory or both")
    expanded = {**test, "args": [expand_argument(argument) for argument in test["args"]]}
    if "memory" in test:
        expanded["memory"] = [c_string(held) if isinstance(held, str) else held for held in test["memory"]]
    return cast(ExpectedCall, expanded)


def expand_argument(argument: Any) -> Argument:
    if isinstance(argument, str):
        return {"type": "i8", "data": c_string(argument)}
    if isinstance(argument, dict):
        if len(argument) != 1 or not argument.keys() <= set(ELEMENT_TYPES):
            raise TaskError(f"{argument} given; write a buffer as {{i32: [1, 2]}}, of {', '.join(ELEMENT_TYPES)}")
        ((element_type, data),) = argument.items()
        return {"type": element_type, "data": c_string(data) if isinstance(data, str) else data}
    return argument


def c_string(text: str) -> list[Number]:
    """Return the bytes of a text as signed i8, and a NUL."""
    return [*(byte - 256 if byte > 127 else byte for byte in text.encode()), 0]


def find_problems(tasks: Sequence[Task], sandbox: Sandbox) -> Iterator[str]:
    """Yield a message for each failing reference, passing wrong program, passing constant, and repetition."""
    references = sandbox.check(get_candidate(task, task["completion"]) for task in tasks)
    pairs = [(task, item) for task in tasks for item in task["wrong"]]
    wrongs = sandbox.check(get_candidate(task, item["completion"]) for task, item in pairs)
    for task, result in zip(tasks, references, strict=True):
        if not result.passed:
            yield f"{task['task_id']}: reference: {result.status}: {result.message}"
    for (task, item), result in zip(pairs, wrongs, strict=True):
        if result.passed:
            yield f"{task['task_id']}: wrong program ({item['why']}) passes; add a test that it fails"
        elif result.status not in RAN:
            yield f"{task['task_id']}: wrong program ({item['why']}) does not run: {result.status}: {result.message}"
    for task in tasks:
        if not refuse_constants(task["tests"] or []):
            yield f"{task['task_id']}: a function that returns a constant and writes nothing passes"
    for key in UNIQUE:
        first_uses: dict[str | None, int] = {}
        for index, task in enumerate(tasks):
            if (first := first_uses.setdefault(task[key], index)) != index:
                yield f"{task['task_id']}: same {key} as {tasks[first]['task_id']}"


def get_candidate(task: Task, completion: str | None) -> dict[str, Any]:
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


def make_predictions(tasks: Sequence[Task]) -> Iterator[Prediction]:
    """Yield the example predictions, by the rule in README.md ("Try it"); their score is known."""
    sizes = Counter(task["tier"] for task in tasks)
    seen: Counter[str] = Counter()
    for task in tasks:
        index = seen[task["tier"]]
        seen[task["tier"]] += 1
        yield {"task_id": task["task_id"], "completion": make_answer(task, index, sizes[task["tier"]])}


def make_answer(task: Task, index: int, size: int) -> str:
    """Return the example answer to the task at `index` in a tier of `size` tasks."""
    reference, name = task["completion"] or "", task["entry_point"]
    third = 3 * index // size
    if third < 2:
        return reference if third == 0 else task["wrong"][0]["completion"]
    fenced = f"Here is the function:\n\n```llvm\n; {name}\n{reference}\n```\n\nIt does what you asked for."
    prose = f"To solve this, write a function named {name} that does what is asked."
    signature = parse_signature(task["signature"] or "")
    head = f"define {signature.returns} @{name}({', '.join(signature.parameters)})"
    unverifiable = f"{head} {{\n  %first = add i32 %second, 1\n  %second = add i32 %first, 1\n  unreachable\n}}"
    return (fenced, prose, "", unverifiable)[index % 4]


if __name__ == "__main__":
    main()
