"""Check the values from YAML and the command line against the fields of a program's dataclasses."""

import dataclasses
import difflib
import glob
import math
import re
import types
import typing
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

import yaml

from t2l.arguments.problems import Problem
from t2l.arguments.reading import COMMAND_LINE, Given

_NAMES = {bool: "true or false", int: "a whole number", float: "a number", str: "text", Path: "a path"}
_NUMBER = re.compile(r"([+-]?\d+)(\.\d*)?(?:e([+-]?)(\d+))?", re.IGNORECASE)


def get_members(annotation: Any) -> list[Any]:
    """Return the types that a field accepts: the members of a union without `None`.

    `str` is left out beside an enum: transformers annotates choices as `IntervalStrategy | str`.

    Args:
        annotation (`Any`): the annotation of the field.

    Example:

    >>> get_members(int | None)
    [<class 'int'>]
    """
    is_union = typing.get_origin(annotation) in (typing.Union, types.UnionType)
    members = [m for m in (typing.get_args(annotation) if is_union else [annotation]) if m is not type(None)]
    return [m for m in members if m is not str] if any(_is_enum(m) for m in members) else members


def _is_enum(member: Any) -> bool:
    return isinstance(member, type) and issubclass(member, Enum)


def _bare_type(member: Any) -> Any:
    """Return `list` for `list[str]`, `dict` for `dict[str, int]`, and any other type itself."""
    return typing.get_origin(member) or member


def describe(members: list[Any]) -> str:
    """Return the accepted types in plain English, such as `"a whole number or a list of text"`."""
    names = []
    for member in members:
        if _is_enum(member):
            names.append("one of " + ", ".join(str(choice.value) for choice in member))
        elif _bare_type(member) is list:
            names.append("a list of " + describe(get_members(typing.get_args(member)[0])))
        elif _bare_type(member) is dict:
            names.append("a mapping")
        elif member in _NAMES:
            names.append(_NAMES[member])
    return " or ".join(names) or "nothing that YAML can hold"


def _accepts(member: Any, value: Any) -> bool:
    """Say whether a value has a type; `int`, `float` and `bool` are distinct, but a `float` may be written as `1`."""
    if _is_enum(member):
        return value in [choice.value for choice in member]
    if _bare_type(member) is list:
        elements = get_members(typing.get_args(member)[0])
        return isinstance(value, list) and all(any(_accepts(e, item) for e in elements) for item in value)
    if _bare_type(member) is dict:
        return isinstance(value, dict)
    if member in (int, float):
        numbers = (int, float) if member is float else (int,)
        return isinstance(value, numbers) and not isinstance(value, bool) and math.isfinite(value)
    return isinstance(value, str) if member is Path else member in _NAMES and isinstance(value, member)


def _word_to_value(word: str, members: list[Any]) -> Any:
    """Convert a word of the command line to the first accepted type that fits: bool, int, float, mapping, text."""
    if bool in members and word.lower() in ("true", "false"):
        return word.lower() == "true"
    for number in (int, float):
        if number in members:
            try:
                return number(word)
            except ValueError:
                continue
    if word.startswith("{") and any(_bare_type(m) is dict for m in members):
        try:
            return yaml.safe_load(word)
        except yaml.YAMLError:
            return word
    return word


def _words_to_value(words: list[str], members: list[Any]) -> Any:
    """Convert the words after a key to one value or a list; for a bool, no word means `True`."""
    if not words:
        return bool in members or words
    lists = [m for m in members if _bare_type(m) is list]
    if lists and (len(words) > 1 or len(lists) == len(members)):
        return [_word_to_value(word, get_members(typing.get_args(lists[0])[0])) for word in words]
    return _word_to_value(words[0], members) if len(words) == 1 else words


def _type_remedy(value: Any, members: list[Any]) -> str:
    """Say what to do about a value of the wrong type; the common surprises of YAML have a remedy of their own."""
    number = _NUMBER.fullmatch(value) if isinstance(value, str) else None
    if number and (int in members or float in members):
        whole, fraction, sign, exponent = number.groups()
        plain = f"{whole}{fraction or '.0'}e{sign or '+'}{exponent}" if exponent else value
        return f"write {plain} without quotes (YAML reads it as text otherwise)"
    if isinstance(value, bool) and (str in members or any(_is_enum(m) for m in members)):
        return "put it in quotes (YAML reads a bare yes, no, on, off as true or false)"
    if str in members and not isinstance(value, (list, dict)):
        return "put it in quotes"
    if any(_bare_type(m) is list for m in members) and not isinstance(value, (list, dict)):
        return f"write [{value}]"
    return f"give {describe(members)}"


def _check_path(value: str, path_type: str) -> str | None:
    """Describe a path that does not exist; return `None` if it exists, or can be a name on the Hub.

    A name on the Hub has at most one slash.
    """
    path = Path(value).expanduser()
    if path_type == "hub" and not value.startswith((".", "/", "~")) and value.count("/") <= 1:
        return None
    found = path.is_file() if path_type == "file" else path.exists()
    if path_type == "rows" and not found:  # `train` means train.jsonl or train-00000-of-00010.parquet
        found = any(path.parent.glob(f"{glob.escape(path.name)}[-.]*"))
    return None if found else f"'{value}', which does not exist"


_PATH_TYPES = {
    "file": "an existing file",
    "any": "an existing file or folder",
    "rows": "an existing file of rows, or a split of a dataset such as runs/quickstart/dataset/test",
    "hub": "an existing folder, or a name on the Hugging Face Hub",
}


def _check_value(value: Any, members: list[Any], metadata: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """Return `None` for a valid value, else what was given, what is allowed and what to do."""
    if not any(_accepts(member, value) for member in members):
        given = "no value" if value == [] else repr(value)
        return given, describe(members), _type_remedy(value, members)
    choices = metadata.get("choices")
    if choices is not None and value not in choices:
        return repr(value), "one of " + ", ".join(choices), "choose one of them"
    for item in value if isinstance(value, list) else [value]:
        if "at_least" in metadata and not item >= metadata["at_least"]:
            return repr(value), f"at least {metadata['at_least']}", "give a larger number"
        if "at_most" in metadata and not item <= metadata["at_most"]:
            return repr(value), f"at most {metadata['at_most']}", "give a smaller number"
        missing = _check_path(item, metadata["path"]) if "path" in metadata else None
        if missing:
            return (
                missing,
                _PATH_TYPES[metadata["path"]],
                f"correct the path or create it first (looked in {Path.cwd()})",
            )
    return None


def _check_field(field: Any, annotation: Any, given: Given) -> tuple[Any, Problem | None]:
    """Return the value for a field in its own type, and the problem with it, if any."""
    members = get_members(annotation)
    if given.value is None:
        default = "" if field.default is dataclasses.MISSING else f" to take the default ({field.default})"
        return None, Problem(field.name, "null", describe(members), f"remove the line{default}", given.origin)
    value = _words_to_value(given.value, members) if given.origin == COMMAND_LINE else given.value
    wrong = _check_value(value, members, field.metadata)
    return value, Problem(field.name, *wrong, origin=given.origin) if wrong else None


def _unknown(key: str, origin: str, known: list[str], owners: Mapping[str, str]) -> Problem:
    """Return the problem of an unknown key, with the key that was probably meant."""
    completions = [name for name in known if name.startswith(key)]
    nearest = completions or difflib.get_close_matches(key.replace("-", "_").lower(), known, n=1)
    if key in owners:
        remedy = f"move it to the program that reads {owners[key]}"
    elif completions:
        remedy = f"write {' or '.join(completions[:3])} in full (keys are never completed)"
    else:
        remedy = f"write {nearest[0]}" if nearest else "remove it; --help lists every key"
    return Problem(key, "an unknown key", "the keys that --help lists", remedy, origin)


def check_values(
    types_: tuple[type, ...], given: Mapping[str, Given], owners: Mapping[str, str], where: str
) -> tuple[list[dict[str, Any]], list[Problem]]:
    """Check every given value against the field that owns it.

    Args:
        types_ (`tuple[type, ...]`): the dataclasses that a program reads.
        given (`Mapping[str, Given]`): the merged values of YAML and command line, by key.
        owners (`Mapping[str, str]`): for each key of t2l, the name of its dataclass; used for keys of other programs.
        where (`str`): the file to which a missing required key should be added, or `"command line"`.

    Returns:
        `tuple[list[dict[str, Any]], list[Problem]]`: the given values of each dataclass, in order; and all problems.
    """
    values, problems, known = [], [], []
    for type_ in types_:
        annotations = typing.get_type_hints(type_)
        accepted: dict[str, Any] = {}
        for field in dataclasses.fields(type_):
            if not field.init:
                continue
            known.append(field.name)
            if field.name in given:
                accepted[field.name], problem = _check_field(field, annotations[field.name], given[field.name])
                problems += [problem] if problem else []
            elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
                allowed = describe(get_members(annotations[field.name]))
                problems.append(Problem(field.name, "nothing", allowed, f"add {field.name}, it is required", where))
        values.append(accepted)
    problems += [_unknown(key, g.origin, known, owners) for key, g in given.items() if key not in known]
    return values, problems
