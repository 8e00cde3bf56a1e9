"""Edit the text of a canonical module: its names, its entry point's header, its value numbers.

The modules come from an index that anybody may have written, so this is text in and text out; the sandbox has the last
word on what comes out.
"""

import re

from t2l.llvm.identifiers import GLOBAL, NAME
from t2l.llvm.signature import Signature

_QUOTED = r'(?<![@%])"[^"]*"'  # the content of a constant, which may hold an `@`
_SYMBOL = re.compile(rf"{_QUOTED}|{GLOBAL}")
_PLAIN_NAME = re.compile(r"[-a-zA-Z$._][-\w$.]*", re.ASCII)
_DECLARED = re.compile(rf"^declare [^\n@]*@({NAME})\(", re.MULTILINE)
# Square roots are an instruction of every target; the intrinsic does not call the function of this name.
_INTRINSIC_FOR = {"sqrt": "llvm.sqrt.f64", "sqrtf": "llvm.sqrt.f32"}


def symbol(name: str) -> str:
    """Return a name as LLVM writes it: `@gcd`, `@"3sum"`."""
    return f"@{name}" if _PLAIN_NAME.fullmatch(name) else f'@"{name}"'


def symbols(ir: str) -> set[str]:
    """Return the names of all functions and variables of a module, without `@` and quotes."""
    return {found[1:].strip('"') for found in _SYMBOL.findall(ir) if found.startswith("@")}


def rename(ir: str, old: str, new: str) -> str:
    """Rename a function or variable wherever it occurs; `new` must be free."""
    return _SYMBOL.sub(lambda match: symbol(new) if match[0] in (symbol(old), f'@"{old}"') else match[0], ir)


def fresh_name(ir: str, reserved: str = "") -> str:
    """Return another name than `reserved` for another internal function, as in canonical IR: `.f0`, `.f1`, …"""
    taken = symbols(ir) | {reserved}
    return next(name for number in range(len(taken) + 1) if (name := f".f{number}") not in taken)


def free_name(ir: str, name: str) -> str | None:
    """Make a name free for the entry point; `None` if the module calls a function of this name that it lacks."""
    if name.startswith("llvm.") or '"' in name:
        return None
    if name not in symbols(ir):
        return ir
    if name in {found.strip('"') for found in _DECLARED.findall(ir)}:
        return rename(ir, name, _INTRINSIC_FOR[name]) if name in _INTRINSIC_FOR else None
    return rename(ir, name, fresh_name(ir))


def find_header(ir: str, signature: Signature) -> tuple[int, int] | None:
    """Return the start and end of the line `define i32 @gcd(i32 %0, i32 %1) {` of a canonical module."""
    parameters = ", ".join(f"{type_} %{index}" for index, type_ in enumerate(signature.parameters))
    for name in (symbol(signature.name), f'@"{signature.name}"'):
        for linkage in ("", "internal "):
            header = f"define {linkage}{signature.returns} {name}({parameters}) {{\n"
            start = 0 if ir.startswith(header) else ir.find(f"\n{header}") + 1
            if start or ir.startswith(header):
                return start, start + len(header) - 1
    return None


def body_lines(ir: str, signature: Signature) -> list[str]:
    """Return the lines of a function between its header and its closing brace; empty if it is not defined."""
    header = find_header(ir, signature)
    if not header:
        return []
    body, brace, _ = ir[header[1] + 1 :].partition("\n}")
    return body.split("\n") if brace else []
