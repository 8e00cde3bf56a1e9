"""Programs with a call of one intrinsic each, from the list in intrinsics.txt."""

import re

from tests.hostile.writing import FOLDER, Hostile, after, keep

_ARGUMENT = re.compile(r"<[^>]*>|\{[^}]*\}|ptr addrspace\(\d+\)|\w+")


def read_calls() -> dict[str, Hostile]:
    """Return the programs by name of the intrinsic, with a number if the list has it more than once."""
    found: dict[str, Hostile] = {}
    for line in (FOLDER / "intrinsics.txt").read_text(encoding="ascii").splitlines():
        if line and not line.startswith(";;"):
            statuses, call = line.split(": ", 1)
            name = re.split("[@(]", call)[1]
            times = sum(known.split(" ")[0] == name for known in found)
            found[f"{name} {times + 1}" if times else name] = Hostile(statuses, _program(call))
    return found


def _program(call: str) -> str:
    """Return `f` with one call of an intrinsic and its declaration, which is the call without values."""
    returns, rest = call.split(" @", 1)
    name, values = rest.split("(", 1)
    declaration = f"declare {returns} @{name}({', '.join(_types(values[:-1]))})\n!0 = !{{}}"
    lines = ["%p = alloca i64, align 16", "%c = trunc i32 %0 to i1"]
    kept = () if returns in ("void", "token") else keep(returns, "%r")
    lines += ["call " + call if returns == "void" else "%r = call " + call, *kept]
    return after(declaration, *lines, "ret i32 1")


def _types(values: str) -> list[str]:
    """Return the types in a list of arguments."""
    types, depth, start = [], 0, 0
    for position, char in enumerate(values + ","):
        depth += (char in "([{<") - (char in ")]}>")
        if char == "," and depth == 0 and values:
            match = _ARGUMENT.match(values[start:position].strip())
            types.append(match[0] if match else "i32")
            start = position + 1
    return types
