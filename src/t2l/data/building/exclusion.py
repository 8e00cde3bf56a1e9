"""What must be in no dataset: the wording of benchmarks and, on request, their programs."""

from collections.abc import Iterable
from dataclasses import dataclass

from t2l.data.building.overlap import TaskWords
from t2l.data.errors import DatasetError
from t2l.data.rows import Row, RowError, read_rows
from t2l.data.serialization import program_key


@dataclass(frozen=True)
class Benchmark:
    """A benchmark whose wording is excluded.

    Args:
        num_tasks (`int`): number of its tasks.
        programs (`dict[str, bytes]`): for each task with a reference its id and the reference's key (`program_key`).
    """

    num_tasks: int
    programs: dict[str, bytes]


@dataclass(frozen=True)
class Exclusion:
    """The programs and words that must be in no split.

    Args:
        words (`TaskWords`): words of the benchmarks' prompts.
        programs (`frozenset[bytes]`): keys of excluded programs (`program_key`).
        benchmarks (`dict[str, Benchmark]`): the benchmarks whose wording is excluded, by the path of their file.
    """

    words: TaskWords
    programs: frozenset[bytes]
    benchmarks: dict[str, Benchmark]

    def allows(self, prompt: str) -> bool:
        """Say whether a prompt may be used: it neither repeats a task nor shares a run or near-identical words."""
        return not any(self.words.find(prompt))


def read_exclusion(tasks: Iterable[str], programs: Iterable[str] = ()) -> Exclusion:
    """Read the exclusion from benchmarks.

    Args:
        tasks (`Iterable[str]`): files of rows whose wording is excluded.
        programs (`Iterable[str]`, *optional*): files of rows whose references, in canonical IR, are excluded.

    Raises:
        `DatasetError`: if a file cannot be read or has malformed rows.
    """
    by_path = {path: _read("excluded_tasks", path) for path in tasks}
    references = [_references(_read("excluded_programs", path)) for path in programs]
    return Exclusion(
        TaskWords([task["prompt"] for rows in by_path.values() for task in rows]),
        frozenset(key for keys in references for key in keys.values()),
        {path: Benchmark(len(rows), _references(rows)) for path, rows in by_path.items()},
    )


def _read(argument: str, path: str) -> list[Row]:
    try:
        return read_rows(path)
    except RowError as err:
        raise DatasetError(f"{argument}: {err}") from None


def _references(tasks: Iterable[Row]) -> dict[str, bytes]:
    return {
        task["task_id"]: program_key(reference, task["entry_point"])
        for task in tasks
        if (reference := task.get("completion"))
    }
