"""A candidate program: C source, the English that asks for it, and what its arguments may be.

Every source of data (the catalogue, the composer, a C tree) yields `Program`; `t2l.data.building` turns them into
rows.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Parameter:
    """One parameter of a program's entry point.

    Args:
        name (`str`): the name in the C source.
        type (`str`): the LLVM type: `"i1"`, `"i8"` … `"i64"`, `"float"`, `"double"` or `"ptr"`.
        low (`float`, *optional*): smallest value a test may pass (for a pointer: smallest element).
        high (`float`, *optional*): largest value a test may pass, inclusive (for a pointer: largest element).
        element (`str`, *optional*): a pointer's element type, as an LLVM type.
        length (`str` or `int`, *optional*): number of elements behind a pointer: the name of the parameter that
            carries it, or a fixed number. `None` with `element="i8"` is a NUL-terminated string.
    """

    name: str
    type: str
    low: float | None = None
    high: float | None = None
    element: str | None = None
    length: str | int | None = None


@dataclass(frozen=True)
class Program:
    """A C function, its descriptions and its input domain.

    Args:
        name (`str`): the entry point, a C identifier.
        c_source (`str`): a complete C text that defines it (with any static helpers and tables it needs).
        prompts (`tuple[str]`): English requests, each of which asks for exactly this function.
        parameters (`tuple[Parameter]`): in order.
        family (`str`): what kind of program.
        source (`str`): `"catalogue"`, `"composer"` or the name of the C tree.
        concept (`str`, *optional*): what a whole-concept split holds out: `"family/function"`, or a composer's shape.
        combinations (`tuple[str]`, *optional*): the pairs of operators and shapes that a composed program nests.
        difficulty (`int`, *optional*): operations and statements, for a curriculum; 0 where nobody counted.
    """

    name: str
    c_source: str
    prompts: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    family: str
    source: str
    concept: str = ""
    combinations: tuple[str, ...] = ()
    difficulty: int = 0


@dataclass(frozen=True)
class Compiled:
    """A program with its canonical IR, or the reason why it has none."""

    program: Program
    ir: str | None
    reason: str | None = None
