"""The schema of a row, and files of rows: JSON lines, or Parquet with `tests` as JSON text.

    rows = read_rows("runs/quickstart/dataset/test.jsonl")

In `tests`, the texts "NaN", "Infinity" and "-Infinity" stand for numbers. A file with a mistake is refused as a whole;
the message lists its first ten mistakes.
"""

import json
import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypedDict, cast

from t2l.arguments import Problem
from t2l.data.json_numbers import read_numbers, spell_numbers
from t2l.extras import needs_extra
from t2l.files import atomic_path
from t2l.llvm.requests import ExpectedCall

REQUIRED_KEYS = ("task_id", "prompt", "entry_point")
_TEXTS = ("task_id", "prompt", "entry_point", "signature", "completion", "family", "source")
_SHOWN = 10
_FILE = re.compile(r"(?P<split>[\w.-]+?)(?:-(?P<index>\d{5})-of-(?P<count>\d{5}))?\.(?:jsonl|parquet)")


class _RequiredKeys(TypedDict):
    task_id: str
    prompt: str
    entry_point: str


class Row(_RequiredKeys, total=False):
    """One request with its answer and tests, from the file to the metrics.

    A plain `dict` at run time: keys that are not listed here are kept, and pass through every step.

    Keys:
        task_id (`str`): unique in its file.
        prompt (`str`): the request in English.
        entry_point (`str`): name of the function asked for, without `@`.
        signature (`str`, *optional*): its LLVM type, as `"i32 @gcd(i32, i32)"`; `None` if the model gets the prompt
            alone.
        completion (`str`, *optional*): canonical IR that answers the request; benchmarks may have none.
        tests (`list[ExpectedCall]`, *optional*): calls with their results.
        family (`str`, *optional*): type of program, such as `"arithmetic"`.
        source (`str`, *optional*): `"catalogue"`, `"composer"`, or the name of the C tree or dataset.
        concept (`str`, *optional*): `"family/function"` of the catalogue, or `"composer/shape"`.
        difficulty (`int`, *optional*): number of operations and statements; 0 if not counted.
        combinations (`list[str]`, *optional*): pairs of operators and shapes that a composed program nests.
        tier (`str`, *optional*): group of tasks in a benchmark.
        license (`str`, *optional*): licence of the C tree that the program comes from; empty for our own programs.
    """

    signature: str | None
    completion: str | None
    tests: list[ExpectedCall] | None
    family: str
    source: str
    concept: str
    difficulty: int
    combinations: list[str]
    tier: str
    license: str


class Prediction(TypedDict):
    """A model's answer to one task; several answers with the same `task_id` are samples."""

    task_id: str
    completion: str


class RowError(ValueError):
    """A file of rows has mistakes; the message lists the first ten.

    Args:
        path (`str` or `Path`): the file.
        problems (`list[Problem]`): all mistakes, at least one; kept as `.problems`.
    """

    def __init__(self, path: str | Path, problems: list[Problem]) -> None:
        self.problems = problems
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = [f"{count} in {path}:", *(f"- {problem}" for problem in problems[:_SHOWN])]
        if len(problems) > _SHOWN:
            lines.append(f"- and {len(problems) - _SHOWN} more")
        super().__init__("\n".join(lines))


def read_rows(path: str | Path) -> list[Row]:
    """Read and check a file of rows, or the shards of one split.

    Args:
        path (`str` or `Path`): a Parquet file if its name ends in `.parquet`, else a JSON lines file; or a folder with
            one split; or a folder and the name of a split, as `dataset/test`.

    Returns:
        `list[Row]`: at least one row, in the file's order, with decoded `tests`. A missing value of a Parquet file is
        `None`.

    Raises:
        `RowError`: for a file that cannot be read, and for malformed, incomplete or repeated rows.
    """
    problems: list[Problem] = []
    files = _find_files(Path(path))
    if len(files) == 1 and files[0].suffix != ".parquet":
        return _check(files[0], "line", _read_lines(files[0], problems), problems)
    rows = (row for file in files for row in _iter_file(file, problems))
    return _check(path, "row", enumerate(rows, start=1), problems)


def find_splits(folder: str | Path) -> dict[str, list[Path]]:
    """Return the files of each split in a dataset's folder.

    Args:
        folder (`str` or `Path`): with files such as `train.jsonl`, `test.parquet` or `train-00000-of-00010.parquet`.

    Raises:
        `RowError`: if shards are missing, a split is there twice in different files, or the folder cannot be read.
    """
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise _unreadable(folder, error) from None
    splits: dict[str, list[Path]] = {}
    expected: dict[str, set[str]] = {}
    for name in names:
        if match := _FILE.fullmatch(name):
            splits.setdefault(match["split"], []).append(Path(folder, name))
            expected.setdefault(match["split"], set()).add(match["count"] or "00001")
    for split, files in splits.items():
        if len(expected[split]) > 1 or len(files) != int(min(expected[split])):
            shown = ", ".join(file.name for file in files[:3])
            allowed = "one file, or all shards of one build"
            remedy = "add the missing shards, and delete those of other builds"
            raise RowError(folder, [Problem(split, f"{len(files)} files ({shown}, ...)", allowed, remedy)])
    return splits


def _find_files(path: Path) -> list[Path]:
    if path.is_dir():
        splits = find_splits(path)
        if len(splits) == 1:
            return next(iter(splits.values()))
        if splits:
            remedy = f"name one, as {path / next(iter(splits))}"
            raise RowError(
                path, [Problem("file", f"a folder of {', '.join(splits)}", "the rows of one split", remedy)]
            )
    elif not path.exists() and path.parent.is_dir() and path.name in (splits := find_splits(path.parent)):
        return splits[path.name]
    return [path]


def _iter_file(path: Path, problems: list[Problem]) -> Iterator[dict[str, Any]]:
    if path.suffix == ".parquet":
        return iter_parquet(path)
    return (row for _, row in _read_lines(path, problems))


def check_rows(name: str, rows: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Check rows from elsewhere than a file, as `read_rows` does; `name` (`str`) is their origin in messages."""
    return _check(name, "row", enumerate(rows, start=1), [])


def iter_jsonl(path: str | Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the objects of a JSON lines file with their line numbers, from 1; skip blank lines.

    Raises:
        `RowError`: at once if the file cannot be read; after the last good line if any line is malformed.
    """
    problems: list[Problem] = []
    yield from _read_lines(path, problems)
    if problems:
        raise RowError(path, problems)


def write_rows(path: str | Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows; the file appears complete or not at all.

    Args:
        path (`str` or `Path`): ends in `.jsonl` or `.parquet`; its folder is made.
        rows (`Iterable[Mapping]`): rows, predictions or results.
    """
    path = Path(path)
    if path.suffix not in (".jsonl", ".parquet"):
        raise ValueError(f"given {path}; rows are written to .jsonl or .parquet; rename the file")
    with atomic_path(path) as unfinished:
        if path.suffix == ".parquet":
            _write_parquet(unfinished, list(rows))
        else:
            with unfinished.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(json.dumps(_strict(row)) + "\n" for row in rows)


def _strict(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**row, "tests": spell_numbers(row["tests"])} if isinstance(row.get("tests"), list) else row


def _check(
    origin: str | Path, unit: str, numbered: Iterable[tuple[int, Mapping[str, Any]]], problems: list[Problem]
) -> list[Row]:
    """Return the rows with decoded tests, or refuse all of them.

    Args:
        origin (`str` or `Path`): the file or dataset that they come from.
        unit (`str`): `"line"` or `"row"`, the unit of the numbers.
        numbered (`Iterable[tuple[int, Mapping]]`): rows with their numbers, from 1.
        problems (`list[Problem]`): malformed lines; the iterator `numbered` may add some while it is read.
    """
    rows: list[Row] = []
    first_uses: dict[str, str] = {}
    for number, given in numbered:
        position, row = f"{unit} {number}", dict(given)
        found = _decode_tests(row, position) + _check_row(row, position)
        first = first_uses.setdefault(str(row.get("task_id")), position)
        if not found and first != position:
            shown = f"{row['task_id']!r}, as in {first}"
            found = [Problem("task_id", shown, "an identifier of one row", "rename it or delete a row", position)]
        problems += found
        rows.append(cast(Row, row))
    if not rows and not problems:
        problems.append(Problem("file", "no rows", "at least one", "check what wrote the file", str(origin)))
    if problems:
        raise RowError(origin, problems)
    return rows


def _decode_tests(row: dict[str, Any], position: str) -> list[Problem]:
    if isinstance(row.get("tests"), str):
        try:
            row["tests"] = json.loads(row["tests"])
        except (ValueError, RecursionError) as error:
            given = f"{_show(row.pop('tests'))} ({error})"
            return [Problem("tests", given, "a list, as JSON text where a column needs it", "correct it", position)]
    if isinstance(row.get("tests"), list):
        row["tests"] = read_numbers(row["tests"])
    return []


def _check_row(row: Mapping[str, Any], position: str) -> list[Problem]:
    problems = []
    for key in _TEXTS:
        value = row.get(key)
        if value is None and key in REQUIRED_KEYS:
            keys = ", ".join(row) or "none"
            problems.append(Problem(key, f"nothing (keys: {keys})", f"rows with {key}", f"add {key}", position))
        elif value is not None and not (isinstance(value, str) and (value or key == "completion")):
            problems.append(Problem(key, _show(value), "a text that is not empty", "write a text", position))
    tests = row.get("tests")
    if tests is not None and not (isinstance(tests, list) and all(_is_test(test) for test in tests)):
        allowed = 'a list of {"args": [...], "returns": value}, "memory" where buffers change'
        problems.append(Problem("tests", _show(tests), allowed, "correct the tests, or leave them out", position))
    return problems


def _is_test(test: Any) -> bool:
    return isinstance(test, dict) and isinstance(test.get("args"), list)


def _show(value: Any) -> str:
    text = value if isinstance(value, str) and value else json.dumps(value, default=str)
    return text if len(text) <= 60 else text[:60] + "..."


def _read_lines(path: str | Path, problems: list[Problem]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the well-formed lines with their numbers; add a problem for each of the others to `problems`."""
    allowed, remedy = "one JSON object a line", "correct the line"
    try:
        with open(path, "rb") as file:
            for number, line in enumerate(file, start=1):
                position = f"line {number}"
                try:
                    text = line.decode("utf-8").strip()
                    row = json.loads(text) if text else {}
                except UnicodeDecodeError as error:
                    given = f"byte {line[error.start]:#04x} at offset {error.start}"
                    problems.append(Problem("encoding", given, "UTF-8", "save the file as UTF-8", position))
                    continue
                except (ValueError, RecursionError) as error:
                    column = f"{error.msg}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else error
                    problems.append(Problem("JSON", f"{_show(text)} ({column})", allowed, remedy, position))
                    continue
                if not isinstance(row, dict):
                    problems.append(Problem("JSON", _show(row), allowed, remedy, position))
                elif text:
                    yield number, row
    except OSError as error:
        raise _unreadable(path, error) from None


def iter_parquet(path: str | Path, columns: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """Yield the rows of a Parquet file as they are, 10,000 of them in memory at once.

    Args:
        path (`str` or `Path`): the file.
        columns (`Collection[str]`, *optional*): those to read, of which some may be missing; by default all.

    Raises:
        `RowError`: if the file cannot be read or is damaged.
    """
    with needs_extra("data", f"{path}: Parquet"):
        import pyarrow.parquet  # type: ignore[import-untyped]  # 0.3 s that JSON lines do not need
    try:
        with pyarrow.parquet.ParquetFile(path, page_checksum_verification=True) as file:
            names = [name for name in file.schema_arrow.names if columns is None or name in columns]
            for batch in file.iter_batches(10_000, columns=names):
                yield from batch.to_pylist()
    except (OSError, pyarrow.ArrowException) as error:
        raise _unreadable(path, error) from None


def count_parquet(path: str | Path) -> int:
    """Return the number of rows of a Parquet file.

    Raises:
        `RowError`: if the file cannot be read or is damaged.
    """
    with needs_extra("data", f"{path}: Parquet"):
        import pyarrow.parquet
    try:
        return int(pyarrow.parquet.read_metadata(path).num_rows)
    except (OSError, pyarrow.ArrowException) as error:
        raise _unreadable(path, error) from None


def _write_parquet(path: Path, rows: list[Mapping[str, Any]]) -> None:
    """Write `tests` as JSON text: they mix numbers, nulls and buffers, which no Parquet column can hold."""
    with needs_extra("data", f"{path}: Parquet"):
        import pyarrow.parquet
    keys = dict.fromkeys(key for row in rows for key in row)
    columns = {key: [row.get(key) for row in rows] for key in keys}
    if "tests" in columns:
        columns["tests"] = [None if tests is None else json.dumps(spell_numbers(tests)) for tests in columns["tests"]]
    pyarrow.parquet.write_table(pyarrow.table(columns), path)


def _unreadable(path: str | Path, error: Exception) -> RowError:
    reason = getattr(error, "strerror", None) or str(error).split("\n")[0]
    return RowError(path, [Problem("file", reason, "a readable file of rows", "check the path", str(path))])
