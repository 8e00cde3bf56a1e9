"""How hostile inputs are written: the few lines around what makes them hostile, and the files that hold them."""

import json
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
SIGN = ";;; "


class Hostile(NamedTuple):
    """One input: the statuses that would be right, IR, and how its `f` is called.

    Where several statuses would be right (`"timeout out_of_memory"`), which one comes depends on the machine's speed,
    or on what LLVM makes of undefined behaviour.
    """

    statuses: str
    text: str
    signature: str | None = "i32 @f(i32)"
    args: tuple[object, ...] = (1,)


def f(*lines: str) -> str:
    """`i32 @f(i32 %0)` with these lines as its body; the next free number is %2."""
    return "\n".join(["define i32 @f(i32 %0) {", *lines, "}"])


def after(head: str, *lines: str) -> str:
    """`head`, then `f`; without lines `f` just returns 1."""
    return head + "\n" + f(*(lines or ("ret i32 1",)))


def keep(type_: str, value: str) -> tuple[str, str]:
    """Lines that make sure a value is computed."""
    return f"%slot = alloca {type_}", f"store volatile {type_} {value}, ptr %slot"


def read_inputs(name: str) -> dict[str, Hostile]:
    """The inputs in a file of this folder, by name."""
    found = {}
    for part in ("\n" + (FOLDER / name).read_text(encoding="ascii")).split("\n" + SIGN)[1:]:
        head, text = part.split("\n", 1)
        title, *call = head.split(" | ")
        key, statuses = title.split(": ")
        signature, args = map(json.loads, call) if call else ("i32 @f(i32)", [1])
        assert key not in found, f"{name} has two inputs called {key}"
        found[key] = Hostile(statuses, text.rstrip("\n"), signature, tuple(args))
    return found
