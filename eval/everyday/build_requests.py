"""Build the everyday requests: read what people wrote in YAML, check it, and write it as JSON lines.

    python eval/everyday/build_requests.py                      # every file of requests/, and NAME.jsonl for each
    python eval/everyday/build_requests.py --only development   # this one alone

A file of requests/ is a list of such requests:

    - task_id: speed_in_mps          # lower case, unique in the file
      tier: number                   # usual; number: the request has a number of its own; unusual: see below
      prompt: km/h to m/s            # as a person would type it, 3 to 25 words, mostly few
      signature: double @to_mps(double)   # the function that the person declares, in LLVM types
      tests:                         # 6 to 10; the first two are the examples that the person would give
        - {args: [36.0], returns: 10.0}
        - {args: [90], returns: 25}
      reference: |                   # C; <math.h>, <string.h> and <stdbool.h> may be included
        double to_mps(double kmh) { return kmh / 3.6; }

- **Types.** bool is i1 (write 1 and 0), char i8, int i32, long i64; int, double and char pointers are all ptr.
- **Tests.** A text is a C string, `{i32: [3, 1]}` a buffer. `memory` lists the content of every buffer after the call.
  Floats are compared within 1e-6 (relative above 1), or within the test's own `tolerance`. Integers are signed: the
  byte 200 is -56. A prompt with a colon and a space in it stands in double quotes.
- **The prompt decides.** Where it leaves open what happens (an empty array, a tie, an overflow), no test asks for it.
  Likely misreadings (the smallest for the largest, `<` for `<=`, the index for the value) fail a test.
- **unusual**: the author suspects that no collection of small functions has it. About one request in ten; about one in
  seven is a `number`.
- **Authors** have not read the catalogue (src/t2l/data/catalogue), and use no list of tasks.

A reference must pass its tests. No function that returns a constant passes, nor does the reference of another request
of the same type: where one does, a test is missing, or the request is there twice.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from t2l.data.rows import Row, write_rows
from t2l.data.serialization import deserialize, serialize
from t2l.data.task_sources import TaskError, build_row, find_row_problems, get_candidate, read_tasks
from t2l.llvm import Sandbox, parse_signature

HERE = Path(__file__).parent
REQUESTS = HERE / "requests"
SETS = ("development", "test", "calibration")
TIERS = ("usual", "number", "unusual")
KEYS = {"task_id", "tier", "prompt", "signature", "tests", "reference"}
NUM_TESTS = range(6, 11)
NUM_WORDS = range(3, 26)


def main() -> None:
    present = [name for name in SETS if (REQUESTS / f"{name}.yaml").exists()]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--only", choices=present, help="build this set alone")
    args = parser.parse_args()
    sets, problems = {}, []
    with Sandbox() as sandbox:
        for name in [args.only] if args.only else present:
            sets[name], mistakes = build_rows(name)
            problems += [*mistakes, *find_row_problems(sets[name], sandbox), *find_confusions(sets[name], sandbox)]
    problems += find_repeated_prompts(sets)
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        sys.exit(f"{count}:\n" + "\n".join(f"- {problem}" for problem in problems))
    for name, rows in sets.items():
        write_rows(HERE / f"{name}.jsonl", rows)
        tiers = Counter(row["tier"] for row in rows)
        shown = ", ".join(f"{tiers[tier]} {tier}" for tier in TIERS)
        num_tests = sum(len(row["tests"] or ()) for row in rows)
        print(f"{name}: {len(rows)} requests ({shown}), {num_tests} tests passed by the references")


def build_rows(name: str) -> tuple[list[Row], list[str]]:
    """Return the usable requests of a file, and a message on each that cannot be used."""
    rows, problems = [], []
    try:
        listed = read_tasks(REQUESTS / f"{name}.yaml")
    except TaskError as err:
        return [], [str(err)]
    for given in listed:
        try:
            rows.append(build_request(given, name))
        except TaskError as err:
            problems.append(f"{name}/{given.get('task_id')}: {err}")
    return rows, problems


def build_request(given: dict[str, Any], name: str) -> Row:
    """Return a request of the file `name` as a row.

    Raises:
        `TaskError`: for missing or unknown keys, an unknown tier, too few or too many tests or words, and what
            `build_row` refuses.
    """
    if given.keys() != KEYS:
        raise TaskError(f"keys {sorted(given)} given; {sorted(KEYS)} are needed; add or delete the others")
    if given["tier"] not in TIERS:
        raise TaskError(f"tier {given['tier']!r} given; allowed: {', '.join(TIERS)}; choose one of them")
    counts = (("tests", len(given["tests"]), NUM_TESTS), ("words", len(given["prompt"].split()), NUM_WORDS))
    for noun, count, allowed in counts:
        if count not in allowed:
            span = f"{allowed.start} to {allowed.stop - 1}"
            raise TaskError(f"{count} {noun} given; allowed: {span}; add some or leave some out")
    row = build_row(given, f"Everyday/{name}/{given['task_id']}")
    row["source"], row["tier"] = "everyday", given["tier"]
    return row


def find_confusions(rows: Sequence[Row], sandbox: Sandbox) -> Iterator[str]:
    """Yield a message for each request whose tests are passed by the reference of another of the same type."""
    types = [parse_signature(row["signature"] or "").function_type for row in rows]
    pairs = [
        (row, other)
        for row, type_ in zip(rows, types, strict=True)
        for other, other_type in zip(rows, types, strict=True)
        if other is not row and type_ == other_type
    ]
    results = sandbox.check(get_candidate(row, rename(other, row["entry_point"])) for row, other in pairs)
    for (row, other), result in zip(pairs, results, strict=True):
        if result.passed:
            yield f"{row['task_id']}: the reference of {other['task_id']} passes; add a test, or delete one of the two"


def rename(row: Row, name: str) -> str:
    """Return the reference of a request with another name for its entry point."""
    return deserialize(serialize(row["completion"] or "", row["entry_point"]), name)


def find_repeated_prompts(sets: dict[str, list[Row]]) -> Iterator[str]:
    """Yield a message for each prompt that a request of another set has, too."""
    first_uses: dict[str, tuple[str, str]] = {}
    for name, rows in sets.items():
        for row in rows:
            first, task_id = first_uses.setdefault(row["prompt"].casefold(), (name, row["task_id"]))
            if first != name:
                yield f"{row['task_id']}: same prompt as {task_id}; word one of them differently"


if __name__ == "__main__":
    main()
