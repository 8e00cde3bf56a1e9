"""The check of other people's IR: the sandbox must accept it and be able to call its entry point."""

from collections.abc import Sequence
from dataclasses import replace

from t2l.data.programs import Compiled, Parameter, Program
from t2l.data.serialization import signature_of
from t2l.llvm import IRError, parse_signature
from t2l.llvm.ir.screen import screen
from t2l.llvm.signature import is_scalar


def admit(program: Program, ir: str, original: str, names: Sequence[str] | None = None) -> Compiled:
    """Return a program with its IR and its parameters, or with the reason why it is left out.

    The source does not give the type and the number of the elements behind a pointer. So pointer parameters have no
    `element`, and a program with such a parameter gets no tests.

    Args:
        program (`Program`): the program; its name is the entry point.
        ir (`str`): its canonical IR.
        original (`str`): the IR that was made canonical. The sandbox runs it to find out which inputs are defined.
        names (`Sequence[str]`, *optional*, defaults to `a0`, `a1`, ...): names of the parameters in the source. If
            the IR has another number of parameters, a struct was passed by value, and the program is left out.

    Returns:
        `Compiled`: the program with its IR, or with its reason.
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
    if signature.returns == "void" and "ptr" not in signature.parameters:
        return Compiled(program, None, "no result")
    parameters = tuple(Parameter(*both) for both in zip(names, signature.parameters, strict=True))
    return Compiled(replace(program, parameters=parameters), ir, original=original)
