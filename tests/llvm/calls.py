"""Read programs with their tests beside them, as a person writes them: `sum(i32[1, 2, 3], 3) -> 6`.

A buffer is `i32[1, 2, 3]` or a C string `"abc"`; `-> leaving [3, 2, 1]` gives the first buffer's content afterwards.
"""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

_FOLDER = Path(__file__).parent
_CALL = re.compile(r"(?P<name>\w+)\((?P<args>.*)\) -> (?P<returns>[^ ]+)?(?: ?leaving (?P<memory>\[.*\]))?")
_BUFFER = re.compile(r"\b(i8|i16|i32|i64|float|double)(\[[^\]]*\])")
_TEXT = re.compile(r'"([^"]*)"')
_HEAD = re.compile(r"^(?:///|;;;) (?P<kind>\w+): (?P<calls>.*)\n", re.MULTILINE)


class Section(NamedTuple):
    """A program and its tests: `kind` is the word before the first test, `place` its file and line."""

    kind: str
    place: str
    entry_point: str
    tests: list[dict[str, Any]]
    text: str


def read_sections(name: str) -> list[Section]:
    """Return the sections of a file in this folder; comments `;;; kind: call -> value; call -> value` begin them."""
    text = (_FOLDER / name).read_text()
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    sections = []
    for head, end in zip(heads, ends, strict=True):
        calls = [_CALL.fullmatch(call) for call in head["calls"].split("; ")]
        tests = [_test(call) for call in calls if call]
        assert len(tests) == len(calls), f"no call in {head[0]}"
        place = f"{name}:{text.count(chr(10), 0, head.start()) + 1}"
        sections.append(Section(head["kind"], place, head["calls"].partition("(")[0], tests, text[head.end() : end]))
    return sections


def _test(match: re.Match[str]) -> dict[str, Any]:
    text = _TEXT.sub(lambda found: f"i8{[*found[1].encode(), 0]}", match["args"])
    args = json.loads(f"[{_BUFFER.sub(lambda found: _buffer(*found.groups()), text)}]")
    test: dict[str, Any] = {"args": args}
    if match["returns"]:
        test["returns"] = json.loads(match["returns"])
    if match["memory"]:
        others = [arg["data"] for arg in args if isinstance(arg, dict)][1:]
        test["memory"] = [json.loads(match["memory"]), *others]
    return test


def _buffer(type_: str, data: str) -> str:
    return f'{{"type": "{type_}", "data": {data}}}'
