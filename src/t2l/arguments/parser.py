"""Read `--config FILE.yaml` and command-line overrides into dataclasses (`parse_arguments`), and save them as YAML."""

import dataclasses
import sys
import textwrap
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from t2l.arguments.calibration import CalibrationArguments
from t2l.arguments.checking import check_values, describe, get_members
from t2l.arguments.dataset import DatasetArguments
from t2l.arguments.distillation import AnsweredDatasetArguments, AveragingArguments, DistillationArguments
from t2l.arguments.encoder import EncoderArguments
from t2l.arguments.evaluation import DecodingArguments, GenerationArguments, ScoreArguments
from t2l.arguments.export import ExportArguments
from t2l.arguments.fields import Arguments
from t2l.arguments.index import IndexArguments
from t2l.arguments.problems import ArgumentsError, Problem
from t2l.arguments.pruning import PruningArguments
from t2l.arguments.reading import COMMAND_LINE, Given, read_command_line, read_yaml
from t2l.arguments.training import DataArguments, ModelArguments, NeighbourArguments
from t2l.files import write_atomic

Check = Callable[..., list[Problem]]
_OWNERS = {
    field.name: type_.__name__
    for type_ in (
        PruningArguments,
        DistillationArguments,
        AnsweredDatasetArguments,
        AveragingArguments,
        CalibrationArguments,
        DatasetArguments,
        EncoderArguments,
        IndexArguments,
        ModelArguments,
        DataArguments,
        NeighbourArguments,
        GenerationArguments,
        DecodingArguments,
        ScoreArguments,
        ExportArguments,
    )
    for field in dataclasses.fields(type_)
}
_REMEMBERED = "given_arguments"


def parse_arguments(
    *dataclass_types: type, argv: list[str] | None = None, check: Check | None = None
) -> tuple[Any, ...]:
    """Read `--config FILE.yaml` and `--key value` overrides into one instance of each dataclass.

    All mistakes are reported at once.

    Args:
        dataclass_types (`type`): dataclasses; those derived from `Arguments` check their keys with `validate`.
        argv (`list[str]`, *optional*, defaults to the command line): the words after the program's name. If it is not
            given, mistakes are printed and the program exits with status 2, as with `argparse`.
        check (`Callable`, *optional*): called with the instances once each of them is valid; returns the
            contradictions between them.

    Returns:
        `tuple`: the instances, in the order of `dataclass_types`.

    Raises:
        `ArgumentsError`: if there are mistakes and `argv` is given; the message lists all of them.

    Example:

    >>> from t2l.arguments import ScoreArguments, parse_arguments
    >>> words = ["--tasks", "setup.py", "--predictions", "setup.py", "--output_dir", "runs/x", "--k", "1", "10"]
    >>> (score_args,) = parse_arguments(ScoreArguments, argv=words)
    >>> score_args.k
    [1, 10]
    """
    words = sys.argv[1:] if argv is None else argv
    if "--help" in words or "-h" in words:
        print(_format_help(dataclass_types))
        raise SystemExit(0)
    try:
        return _parse(dataclass_types, words, check)
    except ArgumentsError as error:
        if argv is not None:
            raise
        print(f"{error}\n`{Path(sys.argv[0]).name} --help` lists every key.", file=sys.stderr)
        raise SystemExit(2) from None


def _parse(types_: tuple[type, ...], words: list[str], check: Check | None) -> tuple[Any, ...]:
    given, problems = read_command_line(words)
    config = given.pop("config", None)
    where = COMMAND_LINE
    if config and len(config.value) != 1:
        problems.append(Problem("config", repr(config.value), "one file", "write --config FILE.yaml", COMMAND_LINE))
    elif config:
        where = config.value[0]
        from_file, file_problems = read_yaml(where)
        given, problems = from_file | given, problems + file_problems
    values, wrong = check_values(types_, given, _OWNERS, where)
    problems += wrong
    for type_, value in zip(types_, values, strict=True):
        mistaken = {problem.key for problem in problems}
        fields = {field.name for field in dataclasses.fields(type_)}
        if issubclass(type_, Arguments) and not fields & mistaken:
            problems += _locate(type_(**value).validate(value.keys()), given, where)
    if problems:
        raise ArgumentsError(problems)
    instances = _construct(types_, values, given, where)
    if check and (contradictions := check(*instances)):
        raise ArgumentsError(_locate(contradictions, given, where))
    return instances


def _origin(key: str, given: dict[str, Given], where: str) -> str:
    """Return the file, or `"command line"`, that gave a key; `where` for a key that was not given."""
    return given[key].origin if key in given else where


def _locate(problems: list[Problem], given: dict[str, Given], where: str) -> list[Problem]:
    return [problem._replace(origin=_origin(problem.key, given, where)) for problem in problems]


def _construct(
    types_: tuple[type, ...], values: list[dict[str, Any]], given: dict[str, Given], where: str
) -> tuple[Any, ...]:
    """Make the instances; an error raised by a class itself becomes a problem like any other."""
    problems, instances = [], []
    for type_, value in zip(types_, values, strict=True):
        try:
            instance = type_(**value)
        except (ValueError, ImportError, OSError) as error:
            named = [key for key in value if key in str(error)]
            origin = _origin(named[0], given, where) if named else where
            allowed = f"what {type_.__name__} accepts: {error}"
            key, stated = ", ".join(named) or type_.__name__, ", ".join(repr(value[key]) for key in named)
            problems.append(Problem(key, stated or "these values", allowed, "change the value named there", origin))
            continue
        vars(instance)[_REMEMBERED] = value
        instances.append(instance)
    if problems:
        raise ArgumentsError(problems)
    return tuple(instances)


def save_arguments(path: str | Path, *instances: Any) -> None:
    """Write the values of a run, merged from YAML and command line, as a YAML file that `parse_arguments` can read.

    Only values that the user set are written; the commit determines the defaults. Tokens (`hub_token`) are left out.

    Args:
        path (`str` or `Path`): the file; its folder is made. It appears complete or not at all.
        instances (`Any`): what `parse_arguments` returned.

    Raises:
        `ValueError`: if an instance was not made by `parse_arguments`.
    """
    merged: dict[str, Any] = {}
    for instance in instances:
        if _REMEMBERED not in vars(instance):
            raise ValueError(f"{type(instance).__name__} given, not made by parse_arguments; pass what it returned")
        merged |= {key: value for key, value in vars(instance)[_REMEMBERED].items() if not key.endswith("_token")}
    write_atomic(path, yaml.safe_dump(merged, sort_keys=False, allow_unicode=True))


def _format_help(types_: tuple[type, ...]) -> str:
    lines = [f"usage: {Path(sys.argv[0]).name} [--config FILE.yaml] [--key value ...]", ""]
    lines.append("Keys may be in the YAML file or on the command line, which wins. A list takes several values.")
    for type_ in types_:
        lines += ["", f"{type_.__name__}:"]
        annotations = typing.get_type_hints(type_)
        for field in dataclasses.fields(type_):
            if field.init:
                lines += _format_field(field, annotations[field.name])
    return "\n".join(lines)


def _format_field(field: Any, annotation: Any) -> list[str]:
    default = field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
    state = "required" if default is dataclasses.MISSING else "optional" if default is None else f"default {default!r}"
    choices = f"one of {', '.join(field.metadata['choices'])}" if field.metadata.get("choices") else ""
    about = " ".join(str(field.metadata.get("help", "")).split())
    title = f"  --{field.name} ({choices or describe(get_members(annotation))}; {state})"
    return [title, *textwrap.wrap(about, 110, initial_indent=" " * 6, subsequent_indent=" " * 6)]
