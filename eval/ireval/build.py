"""IREval's tasks, from the YAML files that people write to the JSONL file that programs read.

    python eval/ireval/build.py                  # checks everything, then writes eval/ireval/ireval.jsonl
    python eval/ireval/build.py --only float     # checks tasks/float.yaml alone, and writes nothing

A task is refused unless its reference passes its tests, each of its wrong programs runs and fails, and no constant
answer passes. C is compiled by clang; references and wrong programs are stored as canonical IR.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from t2l.data.rows import write_rows
from t2l.llvm import ExecutionResult, IRError, Sandbox, SandboxError, canonicalize_ir, parse_signature
from t2l.llvm.clang import CompileError, compile_c

HERE = Path(__file__).parent
TASKS = HERE / "tasks"
TIERS = ("scalar", "bits", "float", "loop", "array", "string", "struct", "calls", "ir")
LICENCE = "Apache-2.0"
CANARY = "IREval canary 5b0c2a1e-8f6d-4c39-9d57-3e1a7c42b9f0: do not train on this text"
LEAST_TESTS = 8
LEAST_WRONG = 2
RAN = ("wrong", "trap", "timeout")  # how a wrong program may fail: it must at least be IR that can be called
KEYS = {"task_id", "prompt", "signature", "tests", "reference", "wrong"}


class TaskError(ValueError):
    """A task that cannot be used; the message names it."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--only", choices=TIERS, help="check this tier, write nothing")
    args = parser.parse_args()
    tasks, problems = [], []
    for tier in [args.only] if args.only else TIERS:
        for given in read_tier(tier):
            try:
                tasks.append(build_task(given, tier))
            except TaskError as err:
                problems.append(f"{tier}/{given.get('task_id')}: {err}")
    with Sandbox() as sandbox:
        problems += find_problems(tasks, sandbox)
    if problems:
        sys.exit(f"{len(problems)} problems:\n" + "\n".join(f"- {problem}" for problem in problems))
    if not args.only:
        write_rows(HERE / "ireval.jsonl", tasks)
    num_tests, num_wrong = (sum(len(task[key]) for task in tasks) for key in ("tests", "wrong"))
    print(f"{len(tasks)} tasks, {num_tests} tests passed by the references, {num_wrong} wrong programs that fail")


def read_tier(tier: str) -> list[dict[str, Any]]:
    """The tasks of one YAML file as they are written."""
    return yaml.load((TASKS / f"{tier}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def build_task(given: dict[str, Any], tier: str) -> dict[str, Any]:
    """A row of the benchmark.

    Raises:
        `TaskError`: for missing or unknown keys, too few tests or wrong programs, and programs that are not IR.
    """
    if given.keys() != KEYS:
        raise TaskError(f"keys {sorted(given)} given; {sorted(KEYS)} are needed")
    if len(given["tests"]) < LEAST_TESTS or len(given["wrong"]) < LEAST_WRONG:
        counts = f"{len(given['tests'])} tests and {len(given['wrong'])} wrong programs given"
        raise TaskError(f"{counts}; at least {LEAST_TESTS} and {LEAST_WRONG} are needed")
    name = parse_signature(given["signature"]).name
    return {
        "task_id": f"IREval/{tier}/{given['task_id']}",
        "prompt": " ".join(given["prompt"].split()),
        "signature": given["signature"],
        "completion": to_ir(given["reference"], "reference"),
        "entry_point": name,
        "tests": [expand_test(test) for test in given["tests"]],
        "wrong": [{"why": item["why"], "completion": to_ir(item["code"], item["why"])} for item in given["wrong"]],
        "source": "ireval",
        "tier": tier,
        "licence": LICENCE,
        "canary": CANARY,
    }


def to_ir(code: str, place: str) -> str:
    """Canonical IR of a C text, or of a text that is IR already."""
    is_ir = any(line.startswith("define ") for line in code.splitlines())
    try:
        return canonicalize_ir(code if is_ir else compile_c(code))
    except (CompileError, IRError, SandboxError) as err:
        raise TaskError(f"{place}: {err}") from None


def expand_test(test: dict[str, Any]) -> dict[str, Any]:
    """A test in the row format. Written shorter: `"text"` is a C string, `{i32: [1, 2]}` a buffer of i32."""
    expanded = {**test, "args": [expand_argument(argument) for argument in test["args"]]}
    if "memory" in test:
        expanded["memory"] = [c_string(held) if isinstance(held, str) else held for held in test["memory"]]
    return expanded


def expand_argument(argument: Any) -> Any:
    if isinstance(argument, str):
        return {"type": "i8", "data": c_string(argument)}
    if isinstance(argument, dict):
        ((kind, data),) = argument.items()
        return {"type": kind, "data": c_string(data) if isinstance(data, str) else data}
    return argument


def c_string(text: str) -> list[int]:
    """Bytes as signed i8, and a NUL."""
    return [byte - 256 if byte > 127 else byte for byte in text.encode()] + [0]


def find_problems(tasks: Sequence[dict[str, Any]], sandbox: Sandbox) -> Iterator[str]:
    """References that fail, wrong programs that pass, tests that a constant satisfies, and repetitions."""
    references = sandbox.check(candidate(task, task["completion"]) for task in tasks)
    pairs = [(task, item) for task in tasks for item in task["wrong"]]
    wrongs = sandbox.check(candidate(task, item["completion"]) for task, item in pairs)
    for task, result in zip(tasks, references, strict=True):
        if not result.passed:
            yield f"{task['task_id']}: reference: {result.status}: {result.message}"
    for (task, item), result in zip(pairs, wrongs, strict=True):
        if complaint := _complain(result):
            yield f"{task['task_id']}: wrong program ({item['why']}) {complaint}"
    for task in tasks:
        if not _tells_constants(task["tests"]):
            yield f"{task['task_id']}: a function that returns a constant and writes nothing passes"
    for key in ("task_id", "prompt", "completion"):
        seen: dict[str, str] = {}
        for task in tasks:
            if (first := seen.setdefault(task[key], task["task_id"])) is not task["task_id"]:
                yield f"{task['task_id']}: same {key} as {first}"


def candidate(task: dict[str, Any], completion: str) -> dict[str, Any]:
    return {key: task[key] for key in ("task_id", "entry_point", "signature", "tests")} | {"completion": completion}


def _complain(result: ExecutionResult) -> str:
    if result.passed:
        return "passes; add a test that tells it apart"
    return "" if result.status in RAN else f"does not run: {result.status}: {result.message}"


def _tells_constants(tests: Sequence[dict[str, Any]]) -> bool:
    if len({test.get("returns") for test in tests} - {None}) > 1:
        return True
    buffers = [[a["data"] for a in test["args"] if isinstance(a, dict)] for test in tests]
    return any("memory" in test and test["memory"] != before for test, before in zip(tests, buffers, strict=True))


if __name__ == "__main__":
    main()
