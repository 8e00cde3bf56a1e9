"""Make a program trap where it uses poison, or breaks another promise that its text makes.

`add nsw` promises that the sum does not overflow; if it does, the result is poison. Poison spreads from operands to
results, and is harmless until it is used: as a condition, an address, a divisor, an argument, or as what a function
returns or stores. So each value that may be poison gets a second value, an `i1` that is true if it is, and each use a
trap. See "Poison Values" in https://llvm.org/docs/LangRef.html.

Poison that is stored counts as used, and a vector as poison if one of its elements is: some inputs are lost this way,
but none is taken for defined that is not.
"""

import re
from collections.abc import Iterator, Sequence

from t2l.llvm.ir.poison import Instruction, find_poison, undefined_division
from t2l.llvm.ir.traps import ATTACHED, complete, trap_if

_VALUE = r'%(?:[-\w.$]+|"[^"]*")'
_NAMES = re.compile(_VALUE)
_RESULT = re.compile(rf"  (?P<to>{_VALUE}) = (?P<operation>\w+)")
_INCOMING = re.compile(rf"\[ ([^,]+(?:, [^,\]]+)*?), ({_VALUE}) \]")
_SELECT = re.compile(rf"  \S+ = select (?:\w+ )*?i1 (?P<condition>\S+), [^,]+ (?P<yes>\S+), [^,]+ (?P<no>\S+)")
_FREEZE = re.compile(rf"  (?P<to>\S+) = freeze (?P<type>.+) (?P<value>{_VALUE})")
_ASSUME = re.compile(rf"  (?:tail )?call void @llvm\.assume\(i1 (?:noundef )?(?P<true>{_VALUE})\)")
_USES = re.compile(r"  (?:ret|br i1|switch|store|call void|tail call void|invoke|indirectbr)\b")
_PURE = re.compile(r" call [^@]*@llvm\.")
_LABELS = re.compile(rf"label {_VALUE}")


def trap_broken_promises(text: str) -> str:
    """Return a program that does the same, but traps where it uses poison, divides by zero, or breaks an `assume`.

    Args:
        text (`str`): verified IR as LLVM prints it.

    Returns:
        `str`: the program; `text` itself if it makes no promises or has the traps already.
    """
    if "@t2l.trap_if(" in text:
        return text
    lines: list[str] = []
    body: list[str] | None = None
    changed = False
    for line in text.split("\n"):
        if body is not None:
            body.append(line)
        if line.startswith("define "):
            body = []
        if body is None or not body:
            lines.append(line)
        elif line == "}":
            guarded = _Function(body).guard()
            changed |= len(guarded) > len(body)
            lines += guarded
            body = None
    return complete("\n".join(lines)) if changed else text


class _Function:
    """The body of a function, in lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = [ATTACHED.sub("", line) for line in lines]
        self._sources = {at: found for at, line in enumerate(self._lines) if (found := _source(line))}
        self._count = 0
        self._shadows: dict[str, str] = {}  # by value: the name of the `i1` that is true if it is poison
        size = -1
        while len(self._shadows) != size:
            size = len(self._shadows)
            for at, line in enumerate(self._lines):
                self._mark(at, line)

    def guard(self) -> list[str]:
        guarded: list[str] = []
        for at, line in enumerate(self._lines):
            guarded += self._traps(line)
            guarded.append(line)
            if (match := _RESULT.match(line)) and match["to"] in self._shadows:
                guarded += self._follow(at, line, match["to"])
        return guarded

    def _mark(self, at: int, line: str) -> None:
        match = _RESULT.match(line)
        if match is None or match["to"] in self._shadows or match["operation"] in ("freeze", "load", "alloca"):
            return
        if match["operation"] in ("call", "tail", "notail", "invoke") and not _PURE.search(line):
            return
        if at in self._sources or self._poisonous(line[match.end() :]):
            self._shadows[match["to"]] = f"%t2l.p{len(self._shadows)}"

    def _poisonous(self, text: str) -> list[str]:
        """Return the shadows of the values in a text."""
        return list(dict.fromkeys(self._shadows[name] for name in _NAMES.findall(text) if name in self._shadows))

    def _traps(self, line: str) -> Iterator[str]:
        """Yield what must stand before a line: traps for poison that it uses, and for undefined behaviour."""
        if division := undefined_division(line):
            divisor = line[line.rindex(",") :]
            name = self._name()
            yield from [*map(trap_if, self._poisonous(divisor)), division.format(name), trap_if(name)]
        elif match := _ASSUME.match(line):
            name = self._name()
            yield from [f"  {name} = xor i1 {match['true']}, true", trap_if(name)]
        yield from map(trap_if, self._poisonous(_used(line)))

    def _follow(self, at: int, line: str, to: str) -> Iterator[str]:
        """Yield the instructions that compute the shadow of a value."""
        shadow = self._shadows[to]
        if " = phi " in line:
            pairs = (f"[ {self._shadows.get(value, 'false')}, {label} ]" for value, label in _INCOMING.findall(line))
            yield f"  {shadow} = phi i1 {', '.join(pairs)}"
            return
        parts: list[str] = []
        if match := _SELECT.fullmatch(line):
            yes, no = (self._shadows.get(match[side], "false") for side in ("yes", "no"))
            parts += self._poisonous(match["condition"])
            if (yes, no) != ("false", "false"):
                parts.append(self._name())
                yield f"  {parts[-1]} = select i1 {match['condition']}, i1 {yes}, i1 {no}"
        else:
            parts += self._poisonous(line[line.index(" = ") :])
        for template in self._sources[at].conditions if at in self._sources else ():
            name = self._name()
            yield template.format(name)
            if count := _elements(self._sources[at], template):
                yield f"  {name}.bits = bitcast <{count} x i1> {name} to i{count}"
                yield f"  {name}.any = icmp ne i{count} {name}.bits, 0"
                name += ".any"
            parts.append(name)
        for part in parts[1:]:
            joined = self._name()
            yield f"  {joined} = select i1 {parts[0]}, i1 true, i1 {part}"
            parts[0] = joined
        yield f"  {shadow} = select i1 {parts[0]}, i1 true, i1 false"

    def _name(self) -> str:
        self._count += 1
        return f"%t2l.q{self._count}"


def _source(line: str) -> Instruction | None:
    return find_poison(line, flags=True) if line.startswith("  %") else None


def _elements(instruction: Instruction, template: str) -> int:
    """Return the number of elements of a condition; 0 for a scalar."""
    vector = re.search(r"<(\d+) x ", template.rpartition("\n")[2])
    return int(vector[1]) if vector else 0


def _used(line: str) -> str:
    """Return the part of a line whose values must not be poison."""
    if _USES.match(line):
        return _LABELS.sub("", line)
    if " = load " in line:
        return line[line.index(" = load ") :].rpartition("ptr ")[2]
    return line[line.index(" = ") :] if (" call " in line or " invoke " in line) and not _PURE.search(line) else ""
