"""What of a verified text is judged: what the entry point reaches, in canonical form. In a worker process only."""

import contextlib

import llvmlite.binding as llvm

from t2l.llvm.equivalence.comparison import Sides
from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.reach import reach
from t2l.llvm.ir.screen import MAX_CANONICAL, screen_reached


def take_reached(text: str, module: llvm.ModuleRef, entry_point: str) -> tuple[str, Sides]:
    """Return the canonical form of what the entry point reaches, and the same as it is run.

    Args:
        text (`str`): a verified text.
        module (`ModuleRef`): the result of `parse_module(text)`; not to be used afterwards.
        entry_point (`str`): name of the function.
    """
    reached = reach(str(module), entry_point)
    screen_reached(reached.runnable)
    canonical = canonical_form(text, module) if reached.alone else _canonical_part(reached.text)
    if reached.runnable == reached.text:
        return canonical, Sides(canonical, reached.text, canonical)
    return canonical, Sides(_canonical_part(reached.runnable), reached.runnable, canonical)


def _canonical_part(text: str) -> str:
    """Return the canonical form of a part of a verified module, which may have been rewritten to be run."""
    try:
        module = parse_module(text)
    except IRError as err:
        raise SandboxError("unsupported", f"LLVM refuses the program as it would be run: {err}") from None
    with contextlib.closing(module):
        return canonical_form(text, module)


def canonical_form(text: str, module: llvm.ModuleRef) -> str:
    """Return the canonical form of a verified text.

    Raises:
        `SandboxError`: with status `unsupported` if LLVM refuses the canonical form, or it is too long.
    """
    try:
        canonical = canonicalize(text, module)
    except IRError as err:
        raise SandboxError("unsupported", f"LLVM refuses the canonical form: {err}") from None
    if len(canonical) > MAX_CANONICAL:
        raise SandboxError("unsupported", f"canonical form of {len(canonical)} characters; at most {MAX_CANONICAL}")
    return canonical
