"""A program before it becomes rows: C source, the English requests for it, and the ranges of its arguments.

Every source of data (the catalogue, the composer, C trees, datasets of IR) yields `Program`s. `t2l.data.building`
makes rows from them.
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
        ascending (`bool`, *optional*): whether a pointer's elements must be in ascending order.
    """

    name: str
    type: str
    low: float | None = None
    high: float | None = None
    element: str | None = None
    length: str | int | None = None
    ascending: bool = False


@dataclass(frozen=True)
class Program:
    """A C function, the requests for it, and the ranges of its arguments.

    Args:
        name (`str`): name of the entry point, a C identifier.
        c_source (`str`): complete C text that defines it, with the static functions and tables that it needs; empty
            for a program that came as IR.
        prompts (`tuple[str]`): English requests; each alone asks for exactly this function.
        parameters (`tuple[Parameter]`): parameters, in order.
        family (`str`): type of program, such as `"arithmetic"`.
        source (`str`): `"catalogue"`, `"composer"`, or the name of the C tree or dataset.
        concept (`str`, *optional*): `"family/function"` of the catalogue, or `"composer/shape"`. The split
            `test_concepts` holds out whole concepts of the catalogue.
        combinations (`tuple[str]`, *optional*): pairs of operators and shapes that a composed program nests.
        difficulty (`int`, *optional*): number of operations and statements, for a curriculum; 0 if not counted.
        needs_signature (`bool`, *optional*): whether the signature says something that the prompts do not, such as
            the order of an array and its length.
        license (`str`, *optional*): licence of the tree that the program comes from, such as `"MIT"`; empty for ours.
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
    needs_signature: bool = False
    license: str = ""


@dataclass(frozen=True)
class Compiled:
    """A program with its canonical IR, or the reason why it has none.

    Args:
        program (`Program`): the program.
        ir (`str`, *optional*): its canonical IR.
        reason (`str`, *optional*): why it has none.
        original (`str`, *optional*): the IR that was made canonical, if it shows undefined behaviour that canonical IR
            hides. Other people's programs have it.
    """

    program: Program
    ir: str | None
    reason: str | None = None
    original: str | None = None
