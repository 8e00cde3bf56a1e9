"""Read YAML files and command lines into mappings from keys to raw values; `checking` checks them."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from t2l.arguments.problems import Problem

COMMAND_LINE = "command line"
_A_MAPPING = "a YAML mapping of `key: value` lines"


class Given(NamedTuple):
    """A value as the user gave it.

    Args:
        value (`Any`): a value of any type from YAML, or a list of words from the command line.
        origin (`str`): the file, or `"command line"`.
    """

    value: Any
    origin: str


class _Loader(yaml.SafeLoader):
    """A `yaml.SafeLoader` that remembers repeated keys; PyYAML itself silently keeps the last value."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.repeated: list[str] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        self.repeated += sorted({key for key in keys if keys.count(key) > 1})
        return super().construct_mapping(node, deep)


def read_yaml(path: str) -> tuple[dict[str, Given], list[Problem]]:
    """Read one flat YAML file.

    Args:
        path (`str`): the file.

    Returns:
        `tuple[dict[str, Given], list[Problem]]`: the values by key; and problems with the file itself (missing, not
            YAML, not a mapping, repeated keys).
    """
    if not Path(path).is_file():
        remedy = f"correct the path (looked in {Path.cwd()})"
        return {}, [
            Problem("--config", f"'{path}', which is not a file", "an existing YAML file", remedy, COMMAND_LINE)
        ]
    try:
        loader = _Loader(Path(path).read_text(encoding="utf-8"))
        loaded = loader.get_single_data()
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return {}, [Problem("(file)", f"text that is not YAML ({error})", _A_MAPPING, "correct that line", path)]
    if not isinstance(loaded, dict):
        given = "an empty file" if loaded is None else f"a {type(loaded).__name__}"
        return {}, [Problem("(file)", given, _A_MAPPING, "write one `key: value` per line", path)]
    remedy = "remove all but one of its lines"
    problems = [Problem(key, "more than once", "each key once", remedy, path) for key in loader.repeated]
    return {str(key): Given(value, path) for key, value in loaded.items()}, problems


def read_command_line(argv: list[str]) -> tuple[dict[str, Given], list[Problem]]:
    """Split a command line of `--key value …`, `--key=value` and bare `--flag` into words by key.

    Args:
        argv (`list[str]`): the words after the program's name.

    Returns:
        `tuple[dict[str, Given], list[Problem]]`: the words of each key (none for a bare flag); and problems (repeated
            keys, words that belong to no key).

    Example:

    >>> read_command_line(["--k", "1", "5", "--use_peft"])[0]["k"].value
    ['1', '5']
    """
    given: dict[str, Given] = {}
    problems: list[Problem] = []
    words: list[str] | None = None
    for word in argv:
        if word.startswith("--"):
            key, has_value, value = word[2:].partition("=")
            if key in given:
                problems.append(Problem(key, "more than once", "each key once", "remove all but one", COMMAND_LINE))
            given[key] = Given([value] if has_value else [], COMMAND_LINE)
            words = None if has_value else given[key].value
        elif words is None:
            remedy = f"write `--config {word}` for a file, or `--key value`"
            problems.append(Problem(word, "a word that belongs to no key", "--key value", remedy, COMMAND_LINE))
        else:
            words.append(word)
    return given, problems
