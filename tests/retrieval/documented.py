"""A small library of documented programs, and its index."""

from pathlib import Path

from t2l.data.programs import Parameter
from t2l.retrieval.memory import ENCODER, Memory, get_encoder_id, load_encoder
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.writing import Documented, write_index


def scalar_program(
    name: str, body: str, *wordings: str, types: str = "i32, i32", source: str = "library"
) -> Documented:
    """Return a program of two integers whose lines are `body`, documented by `wordings`."""
    named = ", ".join(f"{type_} %{index}" for index, type_ in enumerate(types.split(", ")))
    ir = f"define i32 @{name}({named}) {{\n{body}\n}}\n"
    parameters = tuple(Parameter(letter, type_) for letter, type_ in zip("abcd", types.split(", "), strict=False))
    program = KnownProgram(ir, f"i32 @{name}({types})", f"{source}/{name}", source, parameters)
    return Documented(program, wordings)


ADD = scalar_program("add", "  %3 = add i32 %0, %1\n  ret i32 %3", "add two numbers", "the sum of a and b")
SUBTRACT = scalar_program("subtract", "  %3 = sub i32 %0, %1\n  ret i32 %3", "subtract b from a", "a minus b")
SMALLER = scalar_program(
    "smaller",
    "  %3 = icmp slt i32 %0, %1\n  %4 = select i1 %3, i32 %0, i32 %1\n  ret i32 %4",
    "the smaller of two numbers",
    "minimum of a and b",
)
SEVEN = scalar_program("more", "  %2 = add i32 %0, 7\n  ret i32 %2", "add 7 to a number", "a plus 7", types="i32")
EIGHT = scalar_program("more", "  %2 = add i32 %0, 8\n  ret i32 %2", "add 8 to a number", "a plus 8", types="i32")
LIBRARY = (ADD, SUBTRACT, SMALLER, SEVEN, EIGHT)


def build_memory(folder: Path, *documented: Documented) -> Memory:
    """Return a memory of these programs only."""
    write_index(documented or LIBRARY, load_encoder(), get_encoder_id(ENCODER), folder)
    return Memory.load(folder)
