"""Count the scalars in the types of LLVM assembly, from the text alone."""

import re

_TYPE_LINE = re.compile(r"^[^\S\n]*(%[-\w$.]+)\s*=\s*type\s+([^\n]*)", re.MULTILINE)
_TOKEN = re.compile(r"%[-\w$.]+|(?P<length>\d+)\s*x\b|[\[\]{}<>()]|[^\s\[\]{}<>(),%*]+")
_STAR = re.compile(r"\s*(?:addrspace\(\d+\)\s*)?\*+")  # makes a pointer of the type before it
_MAX_DEPTH = 200  # of named types inside each other; a type that contains itself, which LLVM refuses, has no end


class Aggregates:
    """The named struct types of one text, and their numbers of scalars.

    Args:
        code (`str`): LLVM assembly, well-formed or not, without comments.
    """

    def __init__(self, code: str) -> None:
        self._bodies: dict[str, str] = dict(_TYPE_LINE.findall(code))
        self._known: dict[str, int] = {}
        self._typed_pointers = "*" in code

    def count(self, text: str, start: int = 0, depth: int = 0) -> int:
        """Return the number of scalars in the type at `start`; a vector, a typed pointer and a non-type count as 1.

        Args:
            text (`str`): LLVM assembly.
            start (`int`, *optional*, defaults to 0): offset of the type.
            depth (`int`, *optional*, defaults to 0): number of named types around this one.

        ```python
        >>> Aggregates("%pair = type { i32, [9 x i8] }").count("[2 x %pair] %x, %y")
        20

        ```
        """
        opened = ""
        open_brackets: list[list[int]] = []  # for each: the length of its array (else 1), and its scalars so far
        for match in _TOKEN.finditer(text, start):
            token = match[0]
            if token in ("[", "{", "<", "("):
                opened = token
                open_brackets.append([0 if token == "(" else 1, 0])  # parameters of a function type do not count
                continue
            if match["length"]:  # of an array; the length of a vector does not count
                if open_brackets and opened == "[":
                    open_brackets[-1][0] = int(match["length"])
                continue
            if token in ("]", "}", ">", ")"):
                length, inside = open_brackets.pop() if open_brackets else (1, 0)
                scalars = length * inside
                if token != ")" and self._typed_pointers and _STAR.match(text, match.end()):
                    scalars = 1
            elif self._typed_pointers and _STAR.match(text, match.end()):
                scalars = 1
            else:
                scalars = self._count_named(token, depth) if token[0] == "%" else 1
            if not open_brackets:
                return scalars
            open_brackets[-1][1] += scalars
        return 1

    def _count_named(self, name: str, depth: int) -> int:
        if name not in self._bodies or depth > _MAX_DEPTH:
            return 1
        if name not in self._known:
            self._known[name] = self.count(self._bodies[name], depth=depth + 1)
        return self._known[name]
