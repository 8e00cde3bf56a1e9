"""From a YAML file and a command line to one mapping; nothing is converted or checked against a dataclass here."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from t2l.arguments.problems import Problem

COMMAND_LINE = "command line"
_A_MAPPING = "a YAML mapping of `key: value` lines"


class Given(NamedTuple):
    """A value as the user gave it: from YAML already typed, from the command line a list of words."""

    value: Any
    origin: str


class _Loader(yaml.SafeLoader):
    """`yaml.SafeLoader` that remembers repeated keys, of which PyYAML silently keeps the last."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.repeated: list[str] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        self.repeated += sorted({key for key in keys if keys.count(key) > 1})
        return super().construct_mapping(node, deep)


def read_yaml(path: str) -> tuple[dict[str, Given], list[Problem]]:
    """Reads one flat YAML file.

    Args:
        path (`str`): the file.

    Returns:
        the values by key, and what is wrong with the file itself (missing, not YAML, not a mapping, repeated keys).
    """
    if not Path(path).is_file():
        remedy = f"correct the path (looked in {Path.cwd()})"
        return {}, [Problem("--config", f"'{path}', which is no file", "an existing YAML file", remedy, COMMAND_LINE)]
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
    """Splits `--key value …`, `--key=value` and bare `--flag` into words by key; keys are never completed.

    Args:
        argv (`list[str]`): the words after the program's name.

    Returns:
        for each key the list of its words (empty for a bare flag), and repeated keys and stray words as problems.

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
