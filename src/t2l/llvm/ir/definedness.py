"""Make a result that depends on undefined values visible: each of them is read from a page that the caller fills.

Memory that was never set, `undef` and `poison` are no numbers. LLVM's passes may take any value for them, often the
one that makes a wrong program right. So before the passes run, each of them becomes a value that is read from the page
at address 0, which no program may use. A program that gives the same answer for several fillings of the page does not
depend on them; one that gives different answers has no defined result.

Poison is undefined only where it is used, so the select of `n < 32 ? 1 << n : 0` stays defined for all `n`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from t2l.llvm.ir.aggregates import Aggregates
from t2l.llvm.ir.poison import TYPE, constant, element_of, find_poison, shape
from t2l.llvm.ir.traps import ATTACHED, LABEL, complete

FIRST, STEP, LAST = 64, 48, 3584  # addresses of the values; those of one function differ, until there are many
PATTERN, AROUND = 2048, 32  # largest number of bytes copied from the page, and those around an array
_INTERESTING = re.compile(
    r"\b(?:undef|poison|alloca|shl|[la]shr|fpto[su]i|(?:extract|insert)element|unreachable)\b|i1 true\)"
)
_MOST_SCALARS = 1 << 20  # in a local variable that is filled
_UNDEFINED = re.compile(r"\b(?:undef|poison)\b")
_STRUCT = r"\{ [^{}\[\]]+ \}"
_OPERATION = re.compile(rf"  %\S+ = (?:[a-z]+ )+?(?P<type>ptr|{TYPE}|<\d+ x ptr>) ")
_LAST_TYPE = re.compile(rf"(?:^|[ (\[])(?P<type>ptr|{TYPE}|<\d+ x ptr>|{_STRUCT}) $")
_ALLOCA = re.compile(
    r"  (?P<to>%\S+) = alloca (?P<type>.+?)(?:, (?P<count>i\d+) (?P<number>%?[-\w.$]+))?(?:, align \d+)?"
    r"(?P<space>, addrspace\(\d+\))?"
)
# A scalar in the value of a global variable. It is no value of the page, but no likely number either.
_UNDEFINED_GLOBAL = re.compile(r"\"[^\"]*\"|\b(?P<type>i(?P<bits>\d+)|float|double) (?:undef|poison)\b")
_LIFETIME = re.compile(r"  (?:tail )?call void @llvm\.lifetime\.(?:start|end)\.p0\([^%]*(?P<of>%[^ ,)]+)\)")
_ALIGNMENT = re.compile(r", align (\d+)")


def expose_undefined(text: str) -> str:
    """Return a program that does the same, but takes each undefined value from the page at address 0.

    Args:
        text (`str`): verified IR as LLVM prints it.

    Returns:
        `str`: the program, `text` itself if nothing in it can be undefined. Reaching `unreachable` is a trap.
    """
    if not may_be_undefined(text):
        return text
    editor = _Editor(Aggregates(text))
    for line in text.split("\n"):
        editor.read(line)
    return complete("\n".join(editor.lines)) if editor.changed else text


def may_be_undefined(text: str) -> bool:
    """Say whether `expose_undefined` may change a program: a quick look at any text, printed by LLVM or not."""
    return _INTERESTING.search(text) is not None


def reads_undefined(exposed: str) -> bool:
    """Say whether a program takes an undefined value from the page."""
    return "inttoptr (i64 " in exposed


@dataclass
class _Editor:
    """Rewrites a module line by line."""

    aggregates: Aggregates
    lines: list[str] = field(default_factory=list)
    changed: bool = False
    count: int = 0  # of the names that were made
    entry: int = 0  # the position at which a function's first block begins
    loads: list[str] = field(default_factory=list)  # of the present function
    sites: int = 0  # values of the present function
    variables: dict[str, "_Variable"] = field(default_factory=dict)  # local ones of the present function, by name
    returns_pointer: bool = False

    def read(self, line: str) -> None:
        if line.startswith("define "):
            self.lines.append(line)
            self.entry, self.loads, self.sites, self.variables = len(self.lines), [], 0, {}
            self.returns_pointer = " ptr @" in line
        elif line == "}":
            self.lines.append(line)
            self.lines[self.entry : self.entry] = self.loads
        elif len(self.lines) == self.entry and LABEL.match(line):
            self.lines.append(line)
            self.entry += 1
        elif line.startswith("  "):
            self._instruction(line)
        elif line.startswith("@") and _UNDEFINED.search(line):
            self.lines.append(_UNDEFINED_GLOBAL.sub(_odd, line))
            self.changed |= line != self.lines[-1]
        else:
            self.lines.append(line)

    def _instruction(self, line: str) -> None:
        if "undef" in line or "poison" in line:
            line = self._replace(line)
        plain = ATTACHED.sub("", line)
        match = _ALLOCA.fullmatch(plain)
        if match and self._can_be_filled(match):
            self.lines += self._declare(match, line)
        elif (match := _LIFETIME.fullmatch(plain)) and match["of"] in self.variables:
            self.lines += self._fill(match["of"])
        elif self.returns_pointer and plain.startswith("  ret "):
            self.lines += [fill for name in self.variables for fill in self._fill(name, "true")]
            self.lines.append(line)
        elif plain == "  unreachable":
            self.lines += ["  call void @llvm.trap()", line]
            self.changed = True
        else:
            self.lines += self._choose(plain, line)

    def _choose(self, plain: str, line: str) -> Iterator[str]:
        """Yield an instruction; if its result can be poison, the choice between it and an undefined value."""
        instruction = find_poison(plain, flags=False)
        value = self._value(instruction.type) if instruction else None
        if not instruction or not value:
            yield line
            return
        kept, condition = self._name(), ""
        yield plain.replace(instruction.to, kept, 1)
        last = instruction.conditions[0].rpartition("\n")[2]
        cond_type = shape(instruction.type, "i1") if "<" in last else "i1"  # an index of an element is one number
        for template in instruction.conditions:
            name = self._name()
            yield template.format(name)
            either, condition = condition, name
            if either:
                condition = self._name()
                yes = constant(cond_type, "true")
                yield f"  {condition} = select {cond_type} {either}, {cond_type} {yes}, {cond_type} {name}"
        chosen = f"{instruction.type} {value}, {instruction.type} {kept}"
        yield f"  {instruction.to} = select {cond_type} {condition}, {chosen}"

    def _replace(self, line: str) -> str:
        """Return an instruction with values in place of `undef` and `poison`, except in masks and aggregates."""
        parts, end = [], 0
        operation = _OPERATION.match(line)
        for match in _UNDEFINED.finditer(line):
            before = line[: match.start()]
            open_ = [before.count(left) - before.count(right) for left, right in ("<>", "{}", "[]")]
            if before[-1:] in "%@." or any(open_[:2]) or before.count('"') % 2 or (open_[2] and " = phi " not in line):
                continue
            typed = _LAST_TYPE.search(before)
            of = typed["type"] if typed else operation["type"] if operation and before[-2:] in (", ", "[ ") else ""
            if of and (value := self._value(of)):
                parts += [line[end : match.start()], value]
                end = match.end()
        return "".join(parts) + line[end:]

    def _can_be_filled(self, variable: re.Match[str]) -> bool:
        """Say whether a local variable can be filled; one that is larger than the stack need not be."""
        type_, count = variable["type"], variable["count"]
        if (
            variable["space"]
            or type_.startswith(("inalloca", "target(", "swifterror"))
            or int((count or "i1")[1:]) > 64
        ):
            return False
        number = int(variable["number"]) if count and variable["number"].lstrip("-").isdigit() else 1
        return 0 <= number * self.aggregates.count(type_) <= _MOST_SCALARS

    def _declare(self, match: re.Match[str], line: str) -> Iterator[str]:
        """Yield a local variable and what fills it. An array stands in the middle of a larger variable."""
        type_, name, number = match["type"], match["to"], match["number"]
        held, size = name, f"ptrtoint (ptr getelementptr ({type_}, ptr null, i64 1) to i64)"
        if number:
            factor, product, wide = self._name(), self._name(), match["count"] == "i64"
            yield line
            yield f"  {factor} = {'add' if wide else 'zext'} {match['count']} {number}{', 0' if wide else ' to i64'}"
            yield f"  {product} = mul i64 {factor}, {size}"
            size = product
        elif type_.startswith("["):
            held, align = self._name(), max(AROUND, int(alignment[1]) if (alignment := _ALIGNMENT.search(line)) else 1)
            around = f"{{ [{align} x i8], {type_}, [{AROUND} x i8] }}"
            yield f"  {held} = alloca {around}, align {align}"
            yield f"  {name} = getelementptr i8, ptr {held}, i64 {align}"
            size = size.replace(type_, around, 1)
        else:
            yield line
        self.variables[name] = _Variable(held, type_, size, is_scalar=not number)
        yield from self._fill(name)

    def _fill(self, name: str, volatile: str = "false") -> Iterator[str]:
        """Yield instructions that fill a local variable: the first bytes from the page, so that they differ."""
        held, type_, size, is_scalar = self.variables[name]
        if is_scalar and volatile == "false" and _loadable(type_):
            yield f"  store {type_} {self._value(type_)}, ptr {held}"
            return
        value, length, source = self._value("i8"), self._name(), FIRST + self.sites * STEP % PATTERN // 2
        yield f"  call void @llvm.memset.p0.i64(ptr {held}, i8 {value}, i64 {size}, i1 {volatile})"
        yield f"  {length} = call i64 @llvm.umin.i64(i64 {size}, i64 {PATTERN})"
        yield (
            f"  call void @llvm.memcpy.p0.p0.i64(ptr {held}, ptr inttoptr (i64 {source} to ptr), i64 {length}, "
            f"i1 {volatile})"
        )

    def _value(self, type_: str) -> str | None:
        """Return the name of a value of the present function that comes from the page, if its type allows."""
        if re.fullmatch(_STRUCT, type_):
            return self._struct(type_)
        loaded = _loadable(type_)
        if not loaded:
            return None
        address = FIRST + self.sites * STEP % LAST
        self.sites += 1
        name = self._name()
        pointer = f"ptr inttoptr (i64 {address} to ptr)"
        if loaded == type_:
            self.loads.append(f"  {name} = load {type_}, {pointer}, align 1")
        else:
            self.loads += [
                f"  {name}.w = load {loaded}, {pointer}, align 1",
                f"  {name} = trunc {loaded} {name}.w to {type_}",
            ]
        return name

    def _struct(self, type_: str) -> str | None:
        values = [(part, self._value(part)) for part in type_[2:-2].split(", ")]
        result = "poison"
        for index, (part, value) in enumerate(values):
            if value is None:
                return None
            name = self._name()
            self.loads.append(f"  {name} = insertvalue {type_} {result}, {part} {value}, {index}")
            result = name
        return result

    def _name(self) -> str:
        self.changed = True
        self.count += 1
        return f"%t2l.v{self.count}"


def _odd(match: re.Match[str]) -> str:
    """Return a number that nobody expects, in place of an undefined scalar; strings stay."""
    if not match["type"]:
        return match[0]
    return f"{match['type']} {'0xC0F5A5A5A0000000' if not match['bits'] else -(2 ** int(match['bits'])) // 3}"


class _Variable(NamedTuple):
    """A local variable: the name of what holds it, its type, its size in bytes as a value, whether it is only one."""

    held: str
    type_: str
    size: str
    is_scalar: bool


def _loadable(type_: str) -> str:
    """Return the type of whole bytes that a value is loaded as, `i8` for `i1`; empty for aggregates, large vectors."""
    if not re.fullmatch(rf"ptr|{TYPE}|<\d+ x ptr>", type_):
        return ""
    element = element_of(type_)
    bits = {"float": 32, "double": 64, "ptr": 64}.get(element) or int(element[1:])
    count = int(type_[1 : type_.index(" ")]) if "<" in type_ else 1
    whole = -(-bits // 8) * 8
    if count * whole > 8 * 256:
        return ""
    return shape(type_, f"i{whole}") if whole != bits else type_
