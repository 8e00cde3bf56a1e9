"""Control-flow graphs of functions: basic blocks as LLVM prints them, and where each may continue."""

import contextlib
import re
from collections.abc import Iterator
from typing import Any

import llvmlite.binding as llvm

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import NAME
from t2l.llvm.ir.parsing import parse_module

MAX_BLOCKS = 300  # of all functions; a picture of more cannot be read
MAX_EDGES = 600
_LABEL = re.compile(rf"({NAME}):(?:\s*;.*)?")
_SUCCESSOR = re.compile(rf'\blabel %({NAME})|"[^"]*"')  # the second, so that no name is read as a successor
_CASE = re.compile(rf"\s*i\d+ (-?\d+|true|false), label %({NAME})")
_METADATA = re.compile(r"(?:, ![\w.]+ !\d+| #\d+)+$")  # their definitions are not shown
# What the successors of a terminator are called, in their order. The one of an unconditional branch needs no name.
_NAMES = {"br i1": ("true", "false"), "invoke": ("normal", "unwind"), "callbr": ("fallthrough",)}


def read_flow_graphs(text: str, written: str) -> list[dict[str, Any]]:
    """Return the control-flow graph of each function that the text defines.

    Args:
        text (`str`): screened IR, with typed pointers modernised.
        written (`str`): the same as it was written.

    Returns:
        `list[dict]`: the arguments of `t2l.llvm.results.FlowGraph`.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
        `SandboxError`: with status `unsupported` if there are too many blocks or edges.
    """
    with contextlib.closing(parse_module(text, written=written)) as module:
        functions = [function for function in module.functions if not function.is_declaration]
        _check_number("blocks", sum(1 for function in functions for _ in function.blocks), MAX_BLOCKS)
        graphs = [_read_graph(function) for function in functions]
    successors = [{label for _, label in block["successors"]} for graph in graphs for block in graph["blocks"]]
    _check_number("edges between blocks", sum(map(len, successors)), MAX_EDGES)
    return graphs


def _check_number(what: str, number: int, most: int) -> None:
    if number > most:
        message = f"{number} {what}; allowed for a drawing: at most {most}; draw fewer functions, or a smaller one"
        raise SandboxError("unsupported", message)


def _read_graph(function: llvm.ValueRef) -> dict[str, Any]:
    head, *lines = str(function).strip().split("\n")
    while not head.startswith("define"):  # comments before it
        head, *lines = lines
    label = str(sum(not argument.name for argument in function.arguments))  # of an entry block without a name
    blocks: list[tuple[str, list[str]]] = []
    for line in lines[:-1]:
        if not line.startswith(" ") and (match := _LABEL.fullmatch(line)):
            blocks.append((match[1], []))
        elif line.strip():
            if not blocks:
                blocks.append((label, []))
            blocks[-1][1].append(_METADATA.sub("", line[2:]))
    return {
        "name": function.name,
        "head": _METADATA.sub("", head.removesuffix("{").strip()),
        "blocks": [
            {"label": label.strip('"'), "lines": own, "successors": list(_read_successors(own))}
            for label, own in blocks
        ],
    }


def _read_successors(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the successors of a block, each with the name of the edge, which may be empty."""
    first = max((index for index, line in enumerate(lines) if not line.startswith((" ", "]"))), default=0)
    terminator = " ".join(lines[first:])
    opcode = re.sub(rf"^%{NAME} = ", "", terminator)
    if opcode.startswith("switch"):
        default, _, cases = opcode.partition("[")
        yield "default", _labels(default)[-1]
        for value, label in _CASE.findall(cases):
            yield value, label.strip('"')
        return
    names = next((names for start, names in _NAMES.items() if opcode.startswith(start)), ())
    for index, label in enumerate(_labels(opcode)):
        yield names[index] if index < len(names) else "", label


def _labels(text: str) -> list[str]:
    return [label.strip('"') for label in _SUCCESSOR.findall(text) if label]
