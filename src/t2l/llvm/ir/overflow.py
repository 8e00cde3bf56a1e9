"""Instructions that compute whether an instruction with `nsw` or `nuw` overflows, which makes its result poison.

Canonical IR has no such flags, but the IR of clang and of other people has them. With
`add nsw i32 %a, 1`, clang says that signed overflow is undefined in C. See "Poison Values" in https://llvm.org/docs/LangRef.html.
"""

import re
from collections.abc import Iterator

_VALUE = r"[^\s,()]+"
_FLAGGED = re.compile(
    rf"  %\S+ = (?P<name>add|sub|mul|shl)(?P<flags>(?: nuw| nsw)+) (?P<type>i\d+) (?P<a>{_VALUE}), (?P<b>{_VALUE})"
)


def overflow_conditions(line: str) -> Iterator[str]:
    """Yield templates of instructions that compute, as `{0}`, whether the result of a line is poison.

    Args:
        line (`str`): an instruction as LLVM prints it, without metadata.
    """
    match = _FLAGGED.fullmatch(line)
    if match is None:
        return
    name, type_, a, b = match.group("name", "type", "a", "b")
    for flag in match["flags"].split():
        lines = [f"{{0}}.r = {name} {type_} {a}, {b}", *_condition(f"{name} {flag}", type_, a, b)]
        yield "\n".join(f"  {part}" for part in lines)


def _condition(operation: str, type_: str, a: str, b: str) -> list[str]:
    """Return instructions that compare the wrapped result `{0}.r` with the operands.

    A sum or difference overflows if its sign is wrong. A shift overflows if the shift back does not give `a`, and a
    product if the division by `a` does not give `b`.
    """
    name, flag = operation.split()
    if name == "mul":
        return [
            f"{{0}}.zero = icmp eq {type_} {a}, 0",
            f"{{0}}.factor = select i1 {{0}}.zero, {type_} 1, {type_} {a}",
            f"{{0}}.quotient = {'sdiv' if flag == 'nsw' else 'udiv'} {type_} {{0}}.r, {{0}}.factor",
            f"{{0}}.expected = select i1 {{0}}.zero, {type_} 0, {type_} {b}",
            f"{{0}} = icmp ne {type_} {{0}}.quotient, {{0}}.expected",
        ]
    if name == "shl":
        back = f"{{0}}.back = {'ashr' if flag == 'nsw' else 'lshr'} {type_} {{0}}.r, {b}"
        return [back, f"{{0}} = icmp ne {type_} {{0}}.back, {a}"]
    if flag == "nuw":
        return [f"{{0}} = icmp ult {type_} " + (f"{{0}}.r, {a}" if name == "add" else f"{a}, {b}")]
    return [
        f"{{0}}.left = xor {type_} {{0}}.r, {a}",
        f"{{0}}.right = xor {type_} {'{0}.r' if name == 'add' else a}, {b}",
        f"{{0}}.both = and {type_} {{0}}.left, {{0}}.right",
        f"{{0}} = icmp slt {type_} {{0}}.both, 0",
    ]
