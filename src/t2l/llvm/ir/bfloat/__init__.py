"""Programs that compute with `bfloat`, as programs that do the same with `i16` and `float`. In worker processes only.

LLVM's WebAssembly back end moves a `bfloat`, but aborts on arithmetic with it. So each `bfloat` becomes the `i16` that
holds its bits, and each operation one in `float`, whose result is rounded to the nearest `bfloat`, halves to even. The
result is the exact one, rounded once, because a `float` has more than twice as many bits. Where that is not enough
(`llvm.fma`, conversions of `double` and wide integers), the number is rounded to odd before: see
`t2l.llvm.ir.bfloat.rounding`.

A NaN that is rounded becomes 0x7FC0, so it does not depend on LLVM's passes; the signs and payloads that machines give
to it differ. What flags and `nofpclass` promise becomes an assumption (`Writer.promise`), also of a `phi` or `select`.
"""

import re

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.bfloat import rounding
from t2l.llvm.ir.bfloat.calls import CALL, write_call
from t2l.llvm.ir.bfloat.writing import ANY, BFLOATS, FLAG, Writer, refuse, swap
from t2l.llvm.ir.poison import OPERAND, element_of, shape
from t2l.llvm.ir.screen import MAX_CANONICAL
from t2l.llvm.ir.traps import ATTACHED, LABEL
from t2l.llvm.signature import split_types

_MAX_LOWERED = 2 * MAX_CANONICAL  # the canonical form has shorter names
_POINTEE = re.compile(r"\b(?:sret|byval|byref|elementtype)\([^()]*\)")
_TO = rf"  (?P<to>{LOCAL}) = "
_ARITHMETIC = re.compile(
    rf"{_TO}(?P<name>fadd|fsub|fmul|fdiv|frem|fneg|fcmp)(?P<flags>(?: [a-z]+)*) (?P<type>{BFLOATS}) (?P<a>{OPERAND})"
    rf"(?:, (?P<b>{OPERAND}))?"
)
_CAST = re.compile(
    rf"{_TO}(?P<name>fptrunc|fpext|[su]itofp|fpto[su]i)(?P<flags>(?: [a-z]+)*?) (?P<type>{ANY}) (?P<a>{OPERAND})"
    rf" to (?P<result>{ANY})"
)
_SELECT = re.compile(
    rf"{_TO}select(?P<flags>(?: {FLAG})+) (?P<condition>.+), (?P<type>{BFLOATS}) (?P<a>{OPERAND}), "
    rf"{BFLOATS} (?P<b>{OPERAND})"
)
_ATOMIC = re.compile(
    rf"{_TO}atomicrmw (?:volatile )?(?P<name>f(?:add|sub)) (?P<at>ptr .+), (?P<type>{BFLOATS}) (?P<a>{OPERAND}) .*"
    r"(?P<align>, align \d+)"
)
# Operations that would mean something else with `i16`; those that the patterns above do not cover are refused.
_COMPUTING = re.compile(
    r" = (?:f(?:add|sub|mul|div|rem|neg|cmp|ptrunc|pext|pto[su]i)|[su]itofp|atomicrmw (?:volatile )?f\w+) |@llvm\."
)
# Values whose promises the line itself cannot hold: of `phi`s and of calls of the program's own functions.
_PROMISING = re.compile(
    rf"{_TO}(?P<name>phi|(?:(?:must|no)?tail )?call)(?P<words>(?: [a-z]\w*(?:\([^()]*\))?)+) (?P<type>{BFLOATS}) "
)
_PARAMETER = re.compile(rf"(?P<type>{BFLOATS}) (?P<words>(?:[a-z]\w*(?:\([^()]*\))? )+)(?P<name>{LOCAL})")
_RETURN = re.compile(rf"  ret (?P<type>{BFLOATS}) (?P<value>{OPERAND})")
_BEFORE_CODE = re.compile(rf"define |  (?:{LOCAL}) = phi |{LABEL.pattern}")
# What only floats may have.
_FLAGS = re.compile(rf"( = (?:phi|select|(?:tail |notail |musttail )?call))(?: {FLAG})+ ")
_CLASSES = re.compile(r"\bnofpclass\([^()]*\) ")
_DECLARED = re.compile(r"^declare [^\n@]*(@llvm\.[\w.]+)\(", re.MULTILINE)
_CALLED = re.compile(
    rf"^  (?:{LOCAL} = )?(?:[a-z]+ )*call (?:[a-z]+ )*?(?P<type>{ANY}) (?P<callee>@llvm\.[\w.]+)\((?P<arguments>.*)\)",
    re.MULTILINE,
)


def lower_bfloat(text: str, entry_point: str) -> str:
    """Return a program that does the same without `bfloat`.

    Args:
        text (`str`): a verified module as LLVM prints it.
        entry_point (`str`): name of the function to be called, without the `@`. If its own type has a `bfloat`, which
            cannot be passed, the text is returned unchanged.

    Raises:
        `SandboxError`: with status `unsupported` for an operation that is not covered, or for too many.
    """
    if "bfloat" not in text or _is_in_signature(text, entry_point):
        return text
    writer = Writer()
    for line in text.split("\n"):
        _lower(writer, line)
    lowered = "\n".join(writer.lines)
    if len(lowered) > _MAX_LOWERED:
        message = (
            f"bfloat in so many operations that {len(lowered)} characters replace them; at most {_MAX_LOWERED} do"
        )
        raise SandboxError("unsupported", message)
    return "\n".join([lowered, *_declarations(lowered)])


def _is_in_signature(text: str, entry_point: str) -> bool:
    head = re.search(rf'^define [^\n]*@"?{re.escape(entry_point)}"?\([^\n]*', text, re.MULTILINE)
    passed = _POINTEE.sub("", head[0]) if head else ""
    return swap(passed) != passed


def _lower(writer: Writer, line: str) -> None:
    """Write what a line becomes. Intrinsics are declared by `_declarations`."""
    if not _BEFORE_CODE.match(line):
        writer.write_promises()
    if "bfloat" not in line:
        writer.lines.append(line)
    elif not (line.startswith("declare ") and "@llvm." in line) and not _compute(writer, ATTACHED.sub("", line)):
        swapped = swap(_FLAGS.sub(r"\1 ", _CLASSES.sub("", line)))
        if swapped != line and _COMPUTING.search(line):
            refuse(line)
        _write_with_promises(writer, line, swapped)


def _write_with_promises(writer: Writer, line: str, swapped: str) -> None:
    """Write a line without `bfloat`, and what it promises about its values that were a `bfloat`."""
    if line.startswith("define "):
        writer.result = line.partition("@")[0]
        for match in _PARAMETER.finditer(line):
            writer.promise_later(*match.group("words", "type", "name"))
    elif returned := _RETURN.match(line):
        writer.promise(writer.result, *returned.group("type", "value"))
    writer.lines.append(swapped.replace(" = musttail call ", " = tail call "))  # the `ret` may be further away now
    if defined := _PROMISING.match(line):
        promise = writer.promise_later if defined["name"] == "phi" else writer.promise
        promise(*defined.group("words", "type", "to"))


def _compute(writer: Writer, line: str) -> bool:
    """Write the instructions for an operation with `bfloat`; say whether the line is one that is covered."""
    if match := _ARITHMETIC.fullmatch(line):
        values = [value for value in match.group("a", "b") if value]
        writer.arithmetic(match["to"], match["name"] + match["flags"], match["type"], *values)
    elif match := _CAST.fullmatch(line):
        _convert(writer, match)
    elif match := _SELECT.fullmatch(line):
        _select(writer, match)
    elif match := _ATOMIC.fullmatch(line):
        _update(writer, match)
    elif match := CALL.fullmatch(line):
        write_call(writer, match)
    return match is not None


def _convert(writer: Writer, match: re.Match[str]) -> None:
    name, to, type_, value, result = match.group("name", "to", "type", "a", "result")
    if element_of(type_) == "bfloat":
        writer.promise(match["flags"], type_, value)
    if result == shape(type_, "float") and element_of(type_) == "bfloat":
        writer.widen(type_, value, to)
    elif element_of(type_) == "bfloat":
        writer.lines.append(f"  {to} = {name} {shape(type_, 'float')} {writer.widen(type_, value)} to {result}")
    elif name in ("sitofp", "uitofp"):
        writer.put(rounding.ROUND, type_, to, x=_from_integer(writer, name + match["flags"], type_, value))
    elif element_of(type_) == "float":
        writer.put(rounding.ROUND, type_, to, x=value)
    elif element_of(type_) == "double":
        writer.put(rounding.ROUND, type_, to, x=writer.put(rounding.DOUBLE_TO_ODD, type_, x=value))
    else:
        refuse(match[0])
    if element_of(result) == "bfloat":
        writer.promise(match["flags"], result, to)


def _from_integer(writer: Writer, name: str, type_: str, value: str) -> str:
    """Write the conversion of an integer to a `float`, exact or rounded to odd, and return its name."""
    bits, signed = int(element_of(type_)[1:]), name.startswith("sitofp")
    promised = " nneg" * ("nneg" in name)
    if bits <= rounding.EXACT:
        return writer.assign(f"{name[:6]}{promised} {type_} {value} to {shape(type_, 'float')}")
    width = 64 if bits <= 64 else 128
    given = bits
    if bits < width or promised:  # a promise needs a wider type, which is left at once
        given = width if bits < width else 2 * width
        extend = "sext" if signed else f"zext{promised}"
        value = writer.assign(f"{extend} {type_} {value} to {shape(type_, f'i{given}')}")
    if given > width:
        value = writer.assign(f"trunc {shape(type_, f'i{given}')} {value} to {type_}")
    fields = {"bits": width, "last": width - 1, "shift": width - rounding.EXACT}
    size = writer.put(rounding.SIZE.format(**fields), type_, x=value) if signed else value
    odd = writer.put(rounding.UNSIGNED_TO_ODD.format(**fields), type_, x=size)
    return writer.put(rounding.WITH_SIGN.format(**fields), type_, x=odd, of=value) if signed else odd


def _select(writer: Writer, match: re.Match[str]) -> None:
    """Write a `select` with flags, which only floats have."""
    type_ = match["type"]
    yes, no = (f"{shape(type_, 'float')} {writer.widen(type_, match[name])}" for name in ("a", "b"))
    chosen = writer.assign(f"select{match['flags']} {match['condition']}, {yes}, {no}")
    writer.promise(match["flags"], type_, writer.put(rounding.UPPER_HALF, type_, match["to"], x=chosen))


def _update(writer: Writer, match: re.Match[str]) -> None:
    """Write an atomic sum or difference in steps: a program has one thread."""
    name, type_, value, old = match.group("name", "type", "a", "to")
    at = f"{match['at']}{match['align']}"
    writer.lines.append(f"  {old} = load {swap(type_)}, {at}")
    new = writer.arithmetic("", name, type_, old, value)
    writer.lines.append(f"  store {swap(type_)} {new}, {at}")


def _declarations(text: str) -> list[str]:
    """Return declarations of the intrinsics that a module calls but does not declare."""
    declared = set(_DECLARED.findall(text))
    declarations = {}
    for match in _CALLED.finditer(text):
        if match["callee"] not in declared:
            types = (found[0] for each in split_types(match["arguments"]) if (found := re.match(ANY, each)))
            declarations[match["callee"]] = f"declare {match['type']} {match['callee']}({', '.join(types)})"
    return [*declarations.values()]
