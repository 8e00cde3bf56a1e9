"""Run a program so that undefined values show: in every filling of the memory that it must not read."""

from collections.abc import Mapping, Sequence
from typing import Any

from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.definedness import expose_undefined
from t2l.llvm.ir.promises import trap_broken_promises
from t2l.llvm.ir.text import strip_text
from t2l.llvm.signature import Signature
from t2l.llvm.wasm.code_generation import Emitted, emit
from t2l.llvm.wasm.fuel import FUEL
from t2l.llvm.wasm.memory import FILLINGS
from t2l.llvm.wasm.program import Program

_REASON = "depending on undef, poison, or memory that was never set or is not the program's"
_MAX_SHOWN = 100  # characters of an answer


def emit_exposed(
    canonical: str, written: str, entry_point: str, wanted: Signature | None = None, *, strict: bool = False
) -> Emitted:
    """Compile a program whose undefined values come from the filling.

    Args:
        canonical (`str`): its canonical form, which is compiled if nothing in it can be undefined.
        written (`str`): the program as LLVM prints it, before any passes; empty if nothing in it can be undefined.
        entry_point (`str`): the function to be called.
        wanted (`Signature`, *optional*): the name and type that the function must have.
        strict (`bool`, *optional*, defaults to `False`): whether it traps where it uses poison, as a reference must.

    Raises:
        `SandboxError`: as `emit` does.
    """
    if strict:  # without passes, which give any number for an index beyond a constant table
        return emit(strip_text(expose_undefined(trap_broken_promises(written))), entry_point, wanted)
    exposed = expose_undefined(written)
    if exposed is written:
        return emit(canonical, entry_point, wanted)
    return emit(strip_text(exposed), entry_point, wanted, optimize=True)


def call_in_all_fillings(
    program: Program, arguments: Sequence[Any], fuel: int = FUEL, first: int = 0
) -> dict[str, Any]:
    """Call a program once more for other fillings if it can read them; see `t2l.llvm.ir.definedness`.

    Args:
        program (`Program`): the program.
        arguments (`Sequence`): its arguments, as for `Program.call`.
        fuel (`int`, *optional*, defaults to 100,000,000): number of WebAssembly instructions of each call.
        first (`int`, *optional*, defaults to 0): the filling to begin with, an index of `FILLINGS`.

    Returns:
        `dict`: what `Program.call` returns.

    Raises:
        `SandboxError`: of the first call; with status `wrong` if other fillings give another answer.
    """
    answer = program.call(arguments, fuel, first)
    for filling in range(len(FILLINGS)) if program.reads_memory else ():
        if filling != first:
            _check_agreement(program, arguments, fuel, filling, answer)
    return answer


def call_in_turn(program: Program, arguments: Sequence[Any], turn: int, fuel: int = FUEL) -> dict[str, Any]:
    """Call a program that is called many times, and whose answers are known: in one filling, another one each time.

    An answer that depends on the filling is hardly ever the right one in all of them. A program that takes undefined
    values from it is called in all fillings each time, as `call_in_all_fillings` does.
    """
    if program.reads_undefined:
        return call_in_all_fillings(program, arguments, fuel, turn % len(FILLINGS))
    return program.call(arguments, fuel, turn % len(FILLINGS))


def _check_agreement(
    program: Program, arguments: Sequence[Any], fuel: int, filling: int, answer: Mapping[str, Any]
) -> None:
    try:
        other = program.call(arguments, fuel, filling)
    except SandboxError as err:
        raise SandboxError("wrong", f"undefined: {_show(answer)}, or {err}, {_REASON}") from None
    if repr(other) != repr(answer):  # `repr`, because NaN is not equal to NaN
        raise SandboxError("wrong", f"undefined: {_show(answer)} or {_show(other)}, {_REASON}")


def _show(answer: Mapping[str, Any]) -> str:
    parts = [] if answer["returns"] is None else [str(answer["returns"])]
    return ", ".join([*parts, *map(str, answer["memory"])])[:_MAX_SHOWN]
