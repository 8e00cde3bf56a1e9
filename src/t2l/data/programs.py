"""A program before it is a row: C source, the English that asks for it, and the range of its arguments.

Every source of data (the catalogue, the composer, a C tree) yields `Program`s; `t2l.data.building` turns them into
rows.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Parameter:
    """One parameter of a program's entry point.

    Args:
        name (`str`): name in the C source.
        type (`str`): LLVM type: `"i1"`, `"i8"` … `"i64"`, `"float"`, `"double"` or `"ptr"`.
        low (`float`, *optional*): smallest value that a test may pass; for a pointer, smallest element.
        high (`float`, *optional*): largest value that a test may pass, inclusive; for a pointer, largest element.
        element (`str`, *optional*): LLVM type of a pointer's elements.
        length (`str` or `int`, *optional*): number of a pointer's elements: the name of the parameter that holds it,
            or a fixed number. `None` with `element="i8"` is a NUL-terminated string.
    """

    name: str
    type: str
    low: float | None = None
    high: float | None = None
    element: str | None = None
    length: str | int | None = None


@dataclass(frozen=True)
class Program:
    """A C function, its descriptions and the range of its arguments.

    Args:
        name (`str`): name of the entry point, a C identifier.
        c_source (`str`): complete C text that defines it, with the static functions and tables that it needs.
        prompts (`tuple[str]`): English requests, each of which asks for exactly this function.
        parameters (`tuple[Parameter]`): parameters, in order.
        family (`str`): type of program, such as `"arithmetic"`.
        source (`str`): `"catalogue"`, `"composer"`, or the name of the C tree or dataset.
        concept (`str`, *optional*): what the split `test_concepts` holds out as a whole: `"family/function"` or
            `"composer/shape"`.
        combinations (`tuple[str]`, *optional*): pairs of operators and shapes that a composed program nests.
        difficulty (`int`, *optional*): number of operations and statements, for a curriculum; 0 if not counted.
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
