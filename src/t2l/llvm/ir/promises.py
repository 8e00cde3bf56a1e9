"""Make a program trap where it uses poison, or breaks another promise that its text makes.

`add nsw` promises that the sum does not overflow; if it does, the result is poison. Poison spreads from operands to
results, and is harmless until it is used: as a condition, an address, a divisor, an argument, or as what a function
returns or stores. So each value that may be poison gets a second value, an `i1` that is true if it is, and each use a
trap. See "Poison Values" in https://llvm.org/docs/LangRef.html.

Poison that is stored counts as used, and a vector as poison if one of its elements is: some inputs are lost this way.
Promises that are not covered, such as `inbounds` of other pointers than tables or the flags of a `phi`, count as kept.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from t2l.llvm.ir.attributes import VALUE, broken_by_caller, broken_by_instruction, broken_by_result, read_ranges
from t2l.llvm.ir.poison import undefined_division
from t2l.llvm.ir.traps import ATTACHED, LABEL, complete, trap_if

_NAMES = re.compile(VALUE)
_RESULT = re.compile(rf"  (?P<to>{VALUE}) = (?P<operation>\w+)")
_INCOMING = re.compile(rf"\[ ([^,]+(?:, [^,\]]+)*?), ({VALUE}) \]")
_SELECT = re.compile(r"  \S+ = select (?:\w+ )*?i1 (?P<condition>\S+), [^,]+ (?P<yes>\S+), [^,]+ (?P<no>\S+)")
_FREEZE = re.compile(rf"  (?P<to>\S+) = freeze (?P<type>.+) (?P<value>{VALUE})")
_ASSUME = re.compile(rf"  (?:tail )?call void @llvm\.assume\(i1 (?:noundef )?(?P<true>{VALUE})\)")
_UNDEFINED = re.compile(r"(?:[ (\[](?:i\d+|float|double|ptr)(?: noundef)?|,|\[) (?:undef|poison)\b")
_OF_VECTORS = re.compile(r" = [a-z ]+<")
_USES = re.compile(r"  (?:ret|br i1|switch|store|call void|tail call void|invoke|indirectbr)\b")
_PURE = re.compile(r" call [^@]*@llvm\.")
_LABELS = re.compile(rf"label {VALUE}")


def trap_broken_promises(text: str) -> str:
    """Return a program that does the same, but traps where it uses poison, divides by zero, or breaks an `assume`.

    Args:
        text (`str`): verified IR as LLVM prints it.

    Returns:
        `str`: the program; `text` itself if it makes no promises or has the traps already.
    """
    if "@t2l.trap_if(" in text:
        return text
    ranges = read_ranges(text)
    lines: list[str] = []
    function: list[str] = []
    for line in text.split("\n"):
        if not function and not line.startswith("define "):
            lines.append(line)
            continue
        function.append(line)
        if line == "}":
            lines += _Function(function, ranges).guard()
            function = []
    changed = "\n".join(lines)
    return complete(changed) if changed != text else text


class _Function:
    """A function, in lines, and the ranges in the metadata of its module."""

    def __init__(self, lines: Sequence[str], ranges: Mapping[str, str]) -> None:
        self._given = lines
        self._lines = [ATTACHED.sub("", line) for line in lines]
        self._arguments = broken_by_caller(lines[0])
        found = {at: list(broken_by_instruction(line, ranges)) for at, line in enumerate(lines) if line[:3] == "  %"}
        self._sources = {at: conditions for at, conditions in found.items() if conditions}
        self._count = 0
        self._shadows: dict[str, str] = {}  # by value: the name of the `i1` that is true if it is poison
        size = -1
        while len(self._shadows) != size:
            size = len(self._shadows)
            for at, line in enumerate(self._lines):
                self._mark(at, line)

    def guard(self) -> list[str]:
        head, first = self._given[:2]
        label = [first] if LABEL.match(first) else []
        guarded = [head, *label]
        guarded += [condition.format(self._shadows[name]) for name, condition in self._arguments.items()]
        for at, line in enumerate(self._given[1 + len(label) :], start=1 + len(label)):
            plain = self._lines[at]
            guarded += self._traps(plain)
            result = _RESULT.match(plain)
            shadowed = result is not None and result["to"] in self._shadows
            if (match := _FREEZE.fullmatch(plain)) and (poison := self._poisonous(plain)):
                raw = self._name()
                choice = f"i1 {poison[0]}, {match['type']} undef, {match['type']} {raw}"
                guarded += [plain.replace(match["to"], raw, 1), f"  {match['to']} = select {choice}"]
            else:
                guarded.append(line)
            if result and shadowed:
                guarded += self._follow(at, plain, result["to"])
        return guarded

    def _mark(self, at: int, line: str) -> None:
        if at == 0:
            for name in self._arguments:
                self._shadows.setdefault(name, f"%t2l.p{len(self._shadows)}")
            return
        match = _RESULT.match(line)
        if match is None or match["to"] in self._shadows or match["operation"] in ("freeze", "load", "alloca"):
            return
        pure = match["operation"] not in ("call", "tail", "notail", "invoke") or _PURE.search(line)
        if at in self._sources or pure and self._poisonous(line[match.end() :]):
            self._shadows[match["to"]] = f"%t2l.p{len(self._shadows)}"

    def _poisonous(self, text: str) -> list[str]:
        """Return the shadows of the values in a text, and `true` if it has an undefined scalar."""
        known = dict.fromkeys(self._shadows[name] for name in _NAMES.findall(text) if name in self._shadows)
        return [*known, *(["true"] if _UNDEFINED.search(text) and not _OF_VECTORS.match(text) else [])]

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
        if line.startswith("  ret ") and (condition := broken_by_result(self._lines[0], line)):
            name = self._name()
            yield from [condition.format(name), trap_if(name)]

    def _follow(self, at: int, line: str, to: str) -> Iterator[str]:
        """Yield the instructions that compute the shadow of a value."""
        shadow = self._shadows[to]
        if " = phi " in line:
            pairs = (f"[ {self._shadow(value)}, {label} ]" for value, label in _INCOMING.findall(line))
            yield f"  {shadow} = phi i1 {', '.join(pairs)}"
            return
        parts: list[str] = []
        if match := _SELECT.fullmatch(line):
            yes, no = (self._shadow(match[side]) for side in ("yes", "no"))
            parts += self._poisonous(match["condition"])
            if (yes, no) != ("false", "false"):
                parts.append(self._name())
                yield f"  {parts[-1]} = select i1 {match['condition']}, i1 {yes}, i1 {no}"
        else:
            parts += self._poisonous(line[line.index(" = ") :])
        for template in self._sources.get(at, ()):
            name = self._name()
            yield template.format(name)
            if count := _elements(template):
                yield f"  {name}.bits = bitcast <{count} x i1> {name} to i{count}"
                yield f"  {name}.any = icmp ne i{count} {name}.bits, 0"
                name += ".any"
            parts.append(name)
        for part in parts[1:]:
            joined = self._name()
            yield f"  {joined} = select i1 {parts[0]}, i1 true, i1 {part}"
            parts[0] = joined
        yield f"  {shadow} = select i1 {parts[0]}, i1 true, i1 false"

    def _shadow(self, value: str) -> str:
        return self._shadows.get(value, "true" if value in ("undef", "poison") else "false")

    def _name(self) -> str:
        self._count += 1
        return f"%t2l.q{self._count}"


def _elements(template: str) -> int:
    """Return the number of elements of a condition; 0 for a scalar."""
    vector = re.search(r"<(\d+) x ", template.rpartition("\n")[2])
    return int(vector[1]) if vector else 0


def _used(line: str) -> str:
    """Return the part of a line whose values must not be poison."""
    if _USES.match(line):
        return _LABELS.sub("", line)
    if " = load " in line:
        return line[line.index(" = load ") :].rpartition("ptr ")[2]
    if (" call " in line or " invoke " in line) and not _PURE.search(line):
        return line.partition(" = ")[2] or line
    return ""
