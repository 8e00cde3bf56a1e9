"""The form of hostile inputs: the lines around the hostile part, and the files of inputs."""

import json
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
SIGN = ";;; "


class Hostile(NamedTuple):
    """An input: the statuses that are right, the IR, and the arguments of its `f`.

    If several statuses are right (`"timeout out_of_memory"`), the result depends on the speed of the machine, or on
    how LLVM compiles undefined behaviour.
    """

    statuses: str
    text: str
    signature: str | None = "i32 @f(i32)"
    args: tuple[object, ...] = (1,)


def f(*lines: str) -> str:
    """Return `i32 @f(i32 %0)` with these lines as its body; the next free number is %2."""
    return "\n".join(["define i32 @f(i32 %0) {", *lines, "}"])


def after(head: str, *lines: str) -> str:
    """Return `head`, then `f` with these lines; without lines `f` returns 1."""
    return head + "\n" + f(*(lines or ("ret i32 1",)))


def keep(type_: str, value: str) -> tuple[str, str]:
    """Return lines that use a value, so that LLVM must compute it."""
    return f"%slot = alloca {type_}", f"store volatile {type_} {value}, ptr %slot"


def read_inputs(name: str) -> dict[str, Hostile]:
    """Return the inputs in a file of this folder, by name."""
    found = {}
    for part in ("\n" + (FOLDER / name).read_text(encoding="ascii")).split("\n" + SIGN)[1:]:
        head, text = part.split("\n", 1)
        title, *call = head.split(" | ")
        key, statuses = title.split(": ")
        signature, args = map(json.loads, call) if call else ("i32 @f(i32)", [1])
        assert key not in found, f"{name} has two inputs called {key}"
        found[key] = Hostile(statuses, text.rstrip("\n"), signature, tuple(args))
    return found
