"""Mistakes in the arguments of a program: one `Problem` for each, one `ArgumentsError` for all."""

from collections.abc import Sequence
from typing import NamedTuple


class Problem(NamedTuple):
    """One mistake in three parts: what was given, what is allowed, what to do.

    Args:
        key (`str`): the key with the mistake.
        given (`str`): what the user wrote.
        allowed (`str`): what the key accepts.
        remedy (`str`): what to do.
        origin (`str`, *optional*, defaults to `""`): the file, or `"command line"`.

    Example:

    >>> print(Problem("use_peft", "'maybe'", "true or false", "write true", origin="run.yaml"))
    run.yaml: use_peft: given 'maybe'; allowed: true or false; to do: write true
    """

    key: str
    given: str
    allowed: str
    remedy: str
    origin: str = ""

    def __str__(self) -> str:
        text = f"{self.origin}: {self.key}: given {self.given}; allowed: {self.allowed}; to do: {self.remedy}"
        return " ".join(text.split())  # one line, even if a value contains newlines


class ArgumentsError(ValueError):
    """All mistakes in the arguments of a program, in one message.

    Args:
        problems (`Sequence[Problem]`): at least one; kept as `.problems`.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        count = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        super().__init__("\n".join([f"{count} in the arguments:", *(f"- {problem}" for problem in self.problems)]))
