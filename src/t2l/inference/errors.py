"""The mistakes of a user of a model: each message says what was given, what is allowed and what to do."""

from collections.abc import Sequence

from t2l.arguments import Problem

_SHOWN = 10


class RequestError(ValueError):
    """Requests that no model is asked, such as an empty prompt.

    Args:
        problems (`Sequence[Problem]`): all mistakes, at least one; kept as `.problems`. The message lists the first
            ten.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        lines = [str(problem).removeprefix(": ") for problem in self.problems[:_SHOWN]]  # one may have no origin
        if len(self.problems) > 1:
            lines = [f"{len(self.problems)} problems in the requests:", *(f"- {line}" for line in lines)]
        if len(self.problems) > _SHOWN:
            lines.append(f"- and {len(self.problems) - _SHOWN} more")
        super().__init__("\n".join(lines))


class ModelLoadError(ValueError):
    """A model that is missing, incomplete or damaged."""


class CacheError(ValueError):
    """A cache file that cannot be used."""


class OutputError(ValueError):
    """A file of answers that cannot be written or continued."""
