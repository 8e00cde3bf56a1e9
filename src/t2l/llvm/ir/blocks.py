"""The order of a function's basic blocks, and of the incoming values of its phis.

LLVM allows blocks in any order. The canonical order is that of structured code from clang: a block comes before its
successors, and its first successor before the second. The blocks of a loop stay together, the header first, and the
code after the loop comes after them. This is the weak topological order of Bourdoncle, "Efficient chaotic iteration
strategies with widenings" (1993). The incoming values of a phi are in the order of their blocks.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from t2l.llvm.identifiers import NAME

MAX_NESTING = 32  # of loops; the blocks inside deeper loops are in the order of a depth-first search
_LABEL = re.compile(rf"^({NAME}):$", re.MULTILINE)
_PARAMETER = re.compile(r"%\d")
_SUCCESSOR = re.compile(rf"\blabel %({NAME})")
_DEFINED = re.compile(rf"^(?:  %({NAME}) = |({NAME}):$)", re.MULTILINE)
_USED = re.compile(rf'(?<=%){NAME}|^{NAME}(?=:$)|"[^"]*"', re.MULTILINE)
_PHI = re.compile(r'^  %\d+ = phi [^"\n]*$', re.MULTILINE)

Edges = Mapping[str, Sequence[str]]


def arrange_blocks(function: str) -> str:
    """Bring the blocks of a function into canonical order and number its values.

    Args:
        function (`str`): stripped text as LLVM prints it, from `define` to `}`. Parameters have numbers; values and
            blocks that LLVM's passes made may have names.

    Returns:
        `str`: the same function. Unreachable blocks come last, in the given order.
    """
    parameters = len(_PARAMETER.findall(function, 0, function.index("\n")))
    if "label %" not in function:
        return _number(function, parameters)
    head, *rest = _LABEL.split(function[:-1])
    entry = str(parameters)  # blocks and values share their numbers
    if head.endswith("{\n") and head.count("\n") == 1 and rest:  # the first block has a name
        entry, head, rest = rest[0], head + rest[1][1:], rest[2:]
        function = head + "".join(f"{label}:{body}" for label, body in zip(rest[::2], rest[1::2], strict=True)) + "}"
    labels = [entry, *rest[::2]]
    bodies = dict(zip(labels, [head, *rest[1::2]], strict=True))
    order = block_order(entry, {label: _SUCCESSOR.findall(body) for label, body in bodies.items()})
    order = list(dict.fromkeys(order + labels))
    if order != labels:
        function = head + "".join(f"{label}:{bodies[label]}" for label in order[1:]) + "}"
    return _PHI.sub(_sort_incoming, _number(function, parameters))


def _number(function: str, parameters: int) -> str:
    """Number the values and blocks of a function in the order of the text, after its parameters."""
    names = [value or label for value, label in _DEFINED.findall(function)]
    numbers = {name: str(number) for number, name in enumerate(names, start=parameters + 1)}
    if all(name == number for name, number in numbers.items()):
        return function
    return _USED.sub(lambda match: numbers.get(match[0], match[0]), function)


def _sort_incoming(match: re.Match[str]) -> str:
    """Return the line of a phi with its incoming values in the order of their blocks."""
    line = match[0]
    start = line.index("[ ") + 2
    pairs = line[start:-2].split(" ], [ ")
    return line[:start] + " ], [ ".join(sorted(pairs, key=lambda pair: int(pair[pair.rindex("%") + 1 :]))) + " ]"


def block_order(entry: str, edges: Edges) -> list[str]:
    """Return the canonical order of the blocks that can be reached from `entry`.

    Args:
        entry (`str`): the first block.
        edges (`Mapping[str, Sequence[str]]`): the successors of each block.

    ```python
    >>> block_order("entry", {"entry": ["loop"], "loop": ["end", "body"], "body": ["loop"], "end": []})
    ['entry', 'loop', 'body', 'end']

    ```
    """
    order: list[str] = []
    pending = [(component, 0) for component in reversed(_components([entry], edges, set(edges)))]
    while pending:
        (header, *others), depth = pending.pop()
        order.append(header)
        if depth == MAX_NESTING:
            order.extend(others)
        elif others:  # a loop: order its other blocks, without the edges back to the header
            inner = _components(edges[header], edges, set(others))
            pending.extend((component, depth + 1) for component in reversed(inner))
    return order


def _components(roots: Iterable[str], edges: Edges, members: Set[str]) -> list[list[str]]:
    """Return the strongly connected components of a part of the graph in topological order, each with its entry first.

    This is Tarjan's algorithm. It finds the components from last to first, so it visits successors from last to first.
    """
    found: list[list[str]] = []
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_blocks: list[str] = []  # blocks without a component yet, in the order of their numbers
    stack = [("", iter(list(roots)[::-1]))]
    while stack:
        block, successors = stack[-1]
        following = next((after for after in successors if after in members), None)
        if following is None:
            stack.pop()
            if block and low[block] == number[block]:
                start = open_blocks.index(block)
                found.append(open_blocks[start:])
                del open_blocks[start:]
                low.update(dict.fromkeys(found[-1], len(members) + 1))
            elif block:
                parent = stack[-1][0]
                low[parent] = min(low[parent], low[block])
        elif following not in number:
            number[following] = low[following] = len(number)
            open_blocks.append(following)
            stack.append((following, iter(edges[following][::-1])))
        elif block:
            low[block] = min(low[block], low[following])
    return found[::-1]
