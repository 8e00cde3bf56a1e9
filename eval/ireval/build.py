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
from typing import Any, TypedDict

from t2l.data.rows import Prediction, Row, write_rows
from t2l.data.task_sources import TaskError, build_row, find_row_problems, get_candidate, read_tasks, to_ir
from t2l.llvm import Sandbox, parse_signature

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
        except TaskError as err:
            problems.append(str(err))
            continue
        for given in listed:
            try:
                tasks.append(build_task(given, tier))
            except TaskError as err:
                problems.append(f"{tier}/{given.get('task_id')}: {err}")
    return tasks, problems


def read_tier(tier: str) -> list[dict[str, Any]]:
    """Read the tasks of one YAML file, without changes."""
    return read_tasks(TASKS / f"{tier}.yaml")


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
    return {
        **build_row(given, f"IREval/{tier}/{given['task_id']}"),
        "wrong": [{"why": item["why"], "completion": to_ir(item["code"], item["why"])} for item in given["wrong"]],
        "source": "ireval",
        "tier": tier,
        "licence": LICENCE,
        "canary": CANARY,
    }


def find_problems(tasks: Sequence[Task], sandbox: Sandbox) -> Iterator[str]:
    """Yield a message for each failing reference, passing wrong program, passing constant, and repetition."""
    yield from find_row_problems(tasks, sandbox)
    pairs = [(task, item) for task in tasks for item in task["wrong"]]
    wrongs = sandbox.check(get_candidate(task, item["completion"]) for task, item in pairs)
    for (task, item), result in zip(pairs, wrongs, strict=True):
        if result.passed:
            yield f"{task['task_id']}: wrong program ({item['why']}) passes; add a test that it fails"
        elif result.status not in RAN:
            yield f"{task['task_id']}: wrong program ({item['why']}) does not run: {result.status}: {result.message}"


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
