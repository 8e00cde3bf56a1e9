"""The gate for IR that is not our own: the sandbox must take it, and be able to call its entry point."""

from collections.abc import Sequence
from dataclasses import replace

from t2l.data.programs import Compiled, Parameter, Program
from t2l.data.serialization import signature_of
from t2l.llvm import IRError, parse_signature
from t2l.llvm.ir.screen import screen
from t2l.llvm.signature import is_scalar


def admit(program: Program, ir: str, names: Sequence[str] | None = None) -> Compiled:
    """A program with its IR and its parameters' types, or with the reason why it is left out.

    Behind a foreign pointer may be anything, so pointer parameters get no `element`, and such a program no tests.

    Args:
        program (`Program`): whose name is the entry point.
        ir (`str`): its canonical IR.
        names (`Sequence[str]`, *optional*): of the parameters in the source; as many as in the IR, or a struct
            passed by value was taken apart.
    """
    try:
        screen(ir)
        signature = parse_signature(signature_of(ir, program.name))
    except IRError as err:
        return Compiled(program, None, f"IR refused: {err.status}")
    except ValueError:  # a section, a calling convention and the like
        return Compiled(program, None, "unsupported attributes")
    names = names if names is not None else [f"a{index}" for index in range(len(signature.parameters))]
    if len(names) != len(signature.parameters) or not all(map(is_scalar, signature.parameters)):
        return Compiled(program, None, "unsupported argument types")  # a struct by value, a vector, `...`
    if signature.returns != "void" and not is_scalar(signature.returns):
        return Compiled(program, None, "unsupported return type")
    parameters = tuple(Parameter(*both) for both in zip(names, signature.parameters, strict=True))
    return Compiled(replace(program, parameters=parameters), ir)
