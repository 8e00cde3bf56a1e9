"""Make a program trap on undefined behaviour and on poison results that WebAssembly would hide.

WebAssembly gives an answer where LLVM IR defines none: for a shift by the width or more, for the conversion of a float
that does not fit the integer type, for `INT_MIN / -1` in a narrow type. With the traps, such an input ends the
program, as a division by zero does. C calls all of these undefined. LLVM's poison is undefined only where it is used:
`t2l.llvm.ir.definedness` makes that visible instead.
"""

import re

from t2l.llvm.ir.poison import find_poison, undefined_division

_GUARD = """define internal void @t2l.trap_if(i1 %0) {
  br i1 %0, label %2, label %3
2:
  call void @llvm.trap()
  unreachable
3:
  ret void
}"""
ATTACHED = re.compile(r"(?:, ![^\n]*| #\d+)+$")  # metadata and attributes behind an instruction


def trap_undefined_behavior(text: str) -> str:
    """Return a program that does the same, but traps on some undefined behaviour and poison results.

    The traps cover scalars: shifts by a variable amount, division by zero and its overflow, conversions from a float,
    `abs`, `ctlz` and `cttz` with the flag that makes the result of one argument poison, and flags such as `nsw`.

    Args:
        text (`str`): IR as LLVM prints it. A text that has the traps already is returned as it is.
    """
    if "@t2l.trap_if(" in text:
        return text
    lines: list[str] = []
    count = 0
    for line in text.split("\n"):
        for condition in _conditions(ATTACHED.sub("", line)) if line.startswith("  %") else ():
            lines += trap_if(condition, f"%t2l.{count}")
            count += 1
        lines.append(line)
    return complete("\n".join(lines))


def trap_if(condition: str, name: str) -> list[str]:
    """Return the lines of a trap.

    Args:
        condition (`str`): instructions, with `{0}` for the name of the result.
        name (`str`): that name, with `%`.
    """
    return [condition.format(name), f"  call void @t2l.trap_if(i1 {name})"]


def complete(text: str) -> str:
    """Return a module with the definitions and declarations that the added instructions need."""
    if "@t2l.trap_if(" in text and "void @t2l.trap_if(i1 %0) {" not in text:
        text += f"\n{_GUARD}"
    for name, parameters in (("trap", ""), ("memset.p0.i64", "ptr, i8, i64, i1")):
        called = f"@llvm.{name}("
        if called in text and not re.search(rf"^declare [^@\n]*{re.escape(called)}", text, re.MULTILINE):
            text += f"\ndeclare void {called}{parameters})"
    return text


def _conditions(line: str) -> list[str]:
    found = [division] if (division := undefined_division(line)) else []
    instruction = find_poison(line, flags=True)
    return found + (instruction.conditions if instruction and "<" not in instruction.type else [])
