"""List the constructs that LLVM verifies and the judge does not run, with what the judge says about each.

    python tools/list_unsupported.py > docs/unsupported.md

The programs are in `list_unsupported.yaml`. Each is judged, and the page shows the verdict of the judge, not of the
file. The exit status is 1 if one of them is not refused as `unsupported`.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from t2l.llvm import IRError, Sandbox

PROGRAMS = Path(__file__).with_suffix(".yaml")
HEAD = """# What stays unsupported

Made by `python tools/list_unsupported.py > docs/unsupported.md`; the whole programs are in
`tools/list_unsupported.yaml`. LLVM verifies each of them. The judge's status is `unsupported` if no other one stands
before the message. What may be called: [judging.md](judging.md). What the limits are for: [security.md](security.md).
"""
COLUMNS = "| construct | in a program | the judge's message | what to write instead |\n|---|---|---|---|"
REFUSED = "unsupported"
MARK = ";!"  # at the end of a line that is shown


class Verdict(NamedTuple):
    """What the judge says about a program."""

    row: Mapping[str, Any]
    status: str
    message: str


def main() -> None:
    with Sandbox() as sandbox:
        judged = judge_all(sandbox)
    print("\n".join(write_page(judged)), end="")
    verdicts = [verdict for _, verdicts in judged for verdict in verdicts]
    if others := [verdict for verdict in verdicts if verdict.status != verdict.row.get("status", REFUSED)]:
        shown = (f"{row['construct']}: {status} {message}" for row, status, message in others)
        sys.exit("list_unsupported: not refused, or in another way:\n" + "\n".join(shown))


def judge_all(sandbox: Sandbox) -> list[tuple[str, list[Verdict]]]:
    """Return the verdicts on the programs, by the title of their group."""
    groups = yaml.safe_load(PROGRAMS.read_text(encoding="utf-8"))["groups"]
    return [(group["title"], [Verdict(row, *judge(sandbox, row)) for row in group["rows"]]) for group in groups]


def judge(sandbox: Sandbox, row: Mapping[str, Any]) -> tuple[str, str]:
    """Return the status and the message that the judge gives for a program."""
    text = write_out(row)
    try:
        if "kind" in row:
            sandbox.emit(text, row["kind"], row.get("target"))
        elif "flow" in row:
            sandbox.flow_graphs(text)
        else:
            (result,) = sandbox.run([{"completion": text, "entry_point": "f", "tests": []}])
            return result.status, result.message
    except IRError as err:
        return err.status, str(err)
    return "ok", ""


def write_out(row: Mapping[str, Any]) -> str:
    """Return the whole program."""
    unit, count = row.get("many", ("", 0))
    repeats = "".join(unit.replace("#", str(number)) for number in range(count))
    return row["ir"].replace("@@", repeats).replace(MARK, "")


def write_page(judged: Sequence[tuple[str, Sequence[Verdict]]]) -> Iterator[str]:
    """Yield the lines of the page, a table for each group."""
    yield HEAD
    for title, verdicts in judged:
        yield f"## {title}\n\n{COLUMNS}"
        for row, status, message in verdicts:
            said = message if status == REFUSED else f"{status}: {message}"
            cells = [row["construct"], "<br>".join(map("`{}`".format, find_marked(row))), said, row["instead"]]
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
        yield ""


def find_marked(row: Mapping[str, Any]) -> list[str]:
    """Return the lines of a program that are to be shown."""
    lines = [*row["ir"].split("\n"), *row.get("many", ("",))[0].split("\n")]
    return [line.replace(MARK, "").replace("@@", "…").replace("#", "1").strip() for line in lines if MARK in line]


if __name__ == "__main__":
    main()
