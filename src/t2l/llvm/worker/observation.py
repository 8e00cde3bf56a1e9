"""Which calls of a program have a defined result. In a worker process only.

The passes that make IR canonical assume that undefined behaviour never happens, and canonical IR has no flags that
make an overflow poison. So a program is also run as it was written, with traps for undefined behaviour and unusual
values for what is not set. A call has a defined result if both runs give the same one.
"""

import contextlib
from collections.abc import Mapping
from typing import Any

from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.definedness import expose_undefined
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.promises import trap_broken_promises
from t2l.llvm.ir.reach import reach
from t2l.llvm.ir.screen import screen, screen_reached
from t2l.llvm.ir.text import strip_text
from t2l.llvm.ir.typed_pointers import modernize
from t2l.llvm.signature import parse_signature
from t2l.llvm.wasm.agreement import call_in_all_fillings
from t2l.llvm.wasm.code_generation import emit
from t2l.llvm.wasm.program import Program

_MOST_FUEL = 20_000_000  # WebAssembly instructions of one call; a call that needs more has no result


def observe(canonical: str, row: Mapping[str, Any]) -> list[dict[str, Any] | None]:
    """Call a program with the arguments of each test, and return the outputs; `None` where they are not defined.

    Args:
        canonical (`str`): the program's canonical IR.
        row (`Mapping`): `entry_point`, `signature`, `tests`, and `original`: the text that was made canonical, or
            `None` if there is none.

    Raises:
        `IRError`: if the program cannot be run at all.
    """
    wanted = parse_signature(row["signature"]) if row["signature"] else None
    written = canonical if row["original"] is None else _print(row["original"], row["entry_point"])
    program = Program(emit(canonical, row["entry_point"], wanted))
    exposed = strip_text(expose_undefined(trap_broken_promises(written)))
    watched = Program(emit(exposed, row["entry_point"], wanted, optimize=True))
    outputs = []
    for test in row["tests"]:
        found, expected = (_call(each, test["args"]) for each in (program, watched))
        outputs.append(found if repr(found) == repr(expected) else None)  # `repr`, because NaN is not equal to NaN
    return outputs


def _print(text: str, entry_point: str) -> str:
    """Return what the entry point of a text reaches, as LLVM prints it."""
    screen(text)
    with contextlib.closing(parse_module(modernize(text))) as module:
        reached = reach(str(module), entry_point).runnable
    screen_reached(reached)
    return reached


def _call(program: Program, arguments: list[Any]) -> dict[str, Any] | None:
    try:
        return call_in_all_fillings(program, arguments, _MOST_FUEL)
    except SandboxError:
        return None
