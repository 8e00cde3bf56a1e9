"""IR is found in every shape in which chat models answer; the shapes are in the folder `answers`.

A shape begins with a line `@ its name = what is found in it`. Both what is found and the shape are made of the
programs below: `<ADD>` stands for the text of one, `<json ADD>` for the text as a string of JSON.
"""

import html
import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from t2l.metrics.extraction import extract_ir

ADD = "define i32 @add(i32 %a, i32 %b) {\n  %c = add i32 %a, %b\n  ret i32 %c\n}"
FENCED = f"```llvm\n{ADD}\n```"
CALLS = "define i32 @add(i32 %a, i32 %b) {\n  %c = call i32 @half(i32 %a)\n  ret i32 %c\n}"
HELPER = "define i32 @half(i32 %x) {\n  %y = ashr i32 %x, 1\n  ret i32 %y\n}"
PROGRAMS = {
    "ADD": ADD,
    "FENCED": FENCED,
    "CALLS": CALLS,
    "HELPER": HELPER,
    "NOTHING": "",
    "SENTENCE": "Here it is.\n",
    "BOM": "\ufeff",
    "ZWSP": "\u200b",
    "WRONG": ADD.replace("ret i32 %c", "ret i32 %a"),
    "UNFINISHED": ADD.removesuffix("\n  ret i32 %c\n}"),
    "SKETCH": "define i32 @add(i32 %a, i32 %b) {\n  ; the sum\n  ...\n}",
    "SUB": ADD.replace("add", "sub"),
    "ONE": "define i32 @add(i32 %a, i32 %b) { %c = add i32 %a, %b ret i32 %c }",
    "SUBONE": "define i32 @sub(i32 %a, i32 %b) { %c = sub i32 %a, %b ret i32 %c }",
    "MAIN": "define i32 @main() {\n  %r = call i32 @add(i32 1, i32 2)\n  ret i32 %r\n}",
    "WRONGCALLS": CALLS.replace("ret i32 %c", "ret i32 %b"),
    "BADHELPER": HELPER.replace("ashr", "lshr"),
    "HELPER2": HELPER.replace("ashr i32 %x, 1", "call i32 @deep(i32 %x)"),
    "DEEP": "define i32 @deep(i32 %x) {\n  ret i32 %x\n}",
    "TABLE": "@squares = private constant [3 x i32] [i32 0, i32 1, i32 4]",
    "LONGTABLE": "@squares = private constant [3 x i32] [\n  i32 0,\n  i32 1,\n  i32 4\n]",
    "READS": "define i32 @add() {\n  %x = load i32, ptr @squares\n  ret i32 %x\n}",
    "TYPE": "%pair = type { i32, i32 }",
    "SIZED": "define i32 @add(ptr %p) {\n  %q = getelementptr %pair, ptr %p, i64 1\n  ret i32 0\n}",
    "DECLARED": "declare double @sqrt(double)",
    "ROOT": "define double @add(double %x) {\n  %y = call double @sqrt(double %x)\n  ret double %y\n}",
    "MODULE": f'; ModuleID = "m"\nsource_filename = "m.c"\ntarget triple = "x86_64"\n\n{ADD}\n\n!0 = !{{i32 1}}',
    "WIDE": "define i32 @add(\n  i32 %a,\n  i32 %b\n)\n{\n  ret i32 %a\n}",
    "COMMENTED": "define i32 @add(i32 %a) {\n  ; } here it does not end\n  ret i32 %a\n}",
    "BRACES": '@s = constant [3 x i8] c"}{\\00"\n\ndefine ptr @add() {\n  ret ptr @s\n}',
    "SWITCH": "define i32 @add(i32 %a) {\n  switch i32 %a, label %x [\n    i32 1, label %x\n  ]\nx:\n  ret i32 1\n}",
    "ATTRIBUTED": 'define dso_local noundef i32 @add(i32 noundef %a) local_unnamed_addr #0 "k"="v" !dbg !4 {\n'
    "  ret i32 %a\n}\nattributes #0 = { nounwind }",
    "PAIRED": "define { i32, i32 } @add(i32 %a) {\n  ret { i32, i32 } zeroinitializer\n}",
    "INDENTED": "    define i32 @add(i32 %a) {\n      ret i32 %a\n    }",
    "IMPL": "define i32 @impl(i32 %a) {\n  ret i32 %a\n}",
    "ALIASED": "@add = alias i32 (i32), ptr @impl",
    "NOAT": "define i32 add(i32 %a) {\n  ret i32 %a\n}",
    "BADBODY": "define i32 @add(i32 %a) {\n  return %a\n}",
    "VECTOR": 'define <2 x i32> @add(<2 x i32> %a) "k"="&" {\n  ret <2 x i32> %a\n}',
}
FILTERS: dict[str, Callable[[str], str]] = {
    "": str,
    "json": lambda text: json.dumps(text)[1:-1],
    "html": html.escape,
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "nbsp": lambda text: text.replace(" ", "\u00a0"),
    "indent": lambda text: re.sub("^", "   ", text, flags=re.MULTILINE),
    "quote": lambda text: re.sub("^", "> ", text, flags=re.MULTILINE),
    "quote2": lambda text: re.sub("^", "> > ", text, flags=re.MULTILINE),
    "minus": lambda text: re.sub("^", "-", text, flags=re.MULTILINE),
    "plus": lambda text: re.sub("^", "+", text, flags=re.MULTILINE),
    "breaks": lambda text: text.replace("\n", "<br>\n"),
    "escape": lambda text: text.replace("@", "\\@").replace("%", "\\%"),
    "lines": lambda text: ", ".join(map(json.dumps, text.split("\n"))),
    "numbers": lambda text: "\n".join(f"{number}  {line}" for number, line in enumerate(text.split("\n"), start=9)),
    "bars": lambda text: "\n".join(f"{number:2} | {line}" for number, line in enumerate(text.split("\n"), start=1)),
    "spans": lambda text: re.sub("^(.*)$", r"`\1`", text, flags=re.MULTILINE),
}
FOLDER = Path(__file__).parent / "answers"


def read_shapes() -> Iterator[tuple[str, str, str]]:
    """Yield the name, the text and the expected IR of each shape."""
    for path in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"^@ (.+) = ([A-Z0-9 ]+)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for name, expected, shape in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
            programs = "|".join(PROGRAMS)
            text = re.sub(
                rf"<(?:(\w+) )?({programs})>", lambda match: FILTERS[match[1] or ""](PROGRAMS[match[2]]), shape
            )
            yield name, text, "\n".join(PROGRAMS[program] for program in expected.split())


SHAPES = list(read_shapes())


def test_there_are_many_shapes() -> None:
    names = [name for name, _, _ in SHAPES]
    assert len(set(names)) == len(names) >= 120


@pytest.mark.parametrize(("text", "expected"), [shape[1:] for shape in SHAPES], ids=[name for name, _, _ in SHAPES])
def test_the_answer_is_what_a_person_reads(text: str, expected: str) -> None:
    """Blanks and whole lines of comments do not count."""
    found, wanted = (
        re.sub(r"^ *;.*", "", code, flags=re.MULTILINE).split() for code in (extract_ir(text, "add"), expected)
    )
    assert found == wanted


NASTY = {
    "define": "define ",
    "heads": "define @f( ",
    "heads with words": "define @f() a1a1a1a1 ",
    "words": "define @f() " + "a" * 30_000,
    "lines of heads": "define i32 @f(\n",
    "functions without an end": "define @f() {",
    "fences": "``` ",
    "fences that open": "```c\ndefine\n",
    "quotes": '\\"',
    "json": '"define\\n{}',
    "tags": "<answer>&lt;",
    "spans": "`define`",
    "metadata": "!0 = !1\n",
    "brackets": "declare @f((\n",
    "attributes": "define @f() " + '"a" ' * 9_000 + "\n",
    "functions that need each other": "```\ndefine i32 @f() {\n call @g()\n}\n```\n",
}


@pytest.mark.parametrize("part", NASTY.values(), ids=NASTY)
def test_the_time_grows_with_the_length_of_the_text(part: str) -> None:
    began = time.process_time()
    extract_ir((part * (100_000 // len(part) + 1))[:100_000], "f")
    assert time.process_time() - began < 2


@pytest.mark.parametrize("program", ["ADD", "HELPER", "MODULE", "WIDE", "SWITCH", "BRACES", "NOAT", "BADBODY", "ONE"])
def test_what_is_found_is_found_again_unchanged(program: str) -> None:
    text = PROGRAMS[program] + "\n"
    assert extract_ir(text, "add") == text
