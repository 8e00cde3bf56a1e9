"""The parts of the dataclasses of arguments: fields with help texts and limits, and checks between fields."""

from collections.abc import Set
from dataclasses import MISSING, field
from typing import Any

from t2l.arguments.problems import Problem


def argument(help: str, default: Any = MISSING, **limits: Any) -> Any:
    """Define a dataclass field with its help text and limits.

    Args:
        help (`str`): the meaning of the value, for `--help`.
        default (`Any`, *optional*): the value if the key is not given; without a default the key is required.
        limits (`Any`): `choices`: the allowed texts. `at_least`, `at_most`: bounds of a number, or of each element of
            a list. `path`: the value must exist as `"file"`, `"any"` (file or folder), `"rows"` (file, or split of a
            dataset) or `"hub"` (folder, or name on the Hub).
    """
    metadata = {"help": help, **limits}
    if isinstance(default, list | dict):
        return field(default_factory=default.copy, metadata=metadata)
    return field(default=default, metadata=metadata)


class Arguments:
    """The base class of t2l's own dataclasses of arguments."""

    def validate(self, given: Set[str]) -> list[Problem]:
        """Return the contradictions between keys.

        Args:
            given (`Set[str]`): the keys that the user set; all others have their defaults.
        """
        return []


def find_useless(keys: list[str], given: Set[str], reason: str, remedy: str) -> list[Problem]:
    """Return a problem for each key that the user set although it has no effect.

    Args:
        keys (`list[str]`): keys that have no effect.
        given (`Set[str]`): keys that the user set.
        reason (`str`): the setting that makes them useless, such as `"do_sample: false"`.
        remedy (`str`): what to do.
    """
    return [
        Problem(key, f"together with {reason}", "only where it has an effect", remedy) for key in keys if key in given
    ]
