"""The number of scalars in a type of LLVM assembly, read from the text alone."""

import re

_TYPE_LINE = re.compile(r"^[^\S\n]*(%[-\w$.]+)\s*=\s*type\s+([^\n]*)", re.MULTILINE)
_TOKEN = re.compile(r"%[-\w$.]+|(?P<length>\d+)\s*x\b|[\[\]{}<>()]|[^\s\[\]{}<>(),%]+")
_DEEPEST = 200  # type names that lead to one another; LLVM refuses a type that contains itself


class Aggregates:
    """The named types of one text, with their numbers of scalars.

    Args:
        code (`str`): LLVM assembly, well-formed or not, without comments.
    """

    def __init__(self, code: str) -> None:
        self._bodies: dict[str, str] = dict(_TYPE_LINE.findall(code))
        self._known: dict[str, int] = {}

    def count(self, text: str, start: int = 0, depth: int = 0) -> int:
        """Count the scalars in the type at `start`; a vector counts as one, and so does anything that is no type.

        ```python
        >>> Aggregates("%pair = type { i32, [9 x i8] }").count("[2 x %pair] %x, %y")
        20

        ```
        """
        opened = ""
        open_brackets: list[list[int]] = []  # for each: the factor of its contents, and their number so far
        for match in _TOKEN.finditer(text, start):
            token, held = match[0], 0
            if token in ("[", "{", "<", "("):
                opened = token
                open_brackets.append([0 if token == "(" else 1, 0])
                continue
            if match["length"]:  # of an array; that of a vector does not count
                if open_brackets and opened == "[":
                    open_brackets[-1][0] = int(match["length"])
                continue
            if token in ("]", "}", ">", ")"):
                times, inside = open_brackets.pop() if open_brackets else (1, 0)
                held = times * inside
            else:
                held = self._count_named(token, depth) if token[0] == "%" else 1
            if not open_brackets:
                return held
            open_brackets[-1][1] += held
        return 1

    def _count_named(self, name: str, depth: int) -> int:
        if name not in self._bodies or depth > _DEEPEST:
            return 1
        if name not in self._known:
            self._known[name] = self.count(self._bodies[name], depth=depth + 1)
        return self._known[name]
