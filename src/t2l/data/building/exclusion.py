"""The programs and the wording of benchmarks, which must be in no dataset."""

from collections.abc import Iterable
from dataclasses import dataclass

from t2l.data.building.overlap import TaskWords
from t2l.data.errors import DatasetError
from t2l.data.rows import RowError, read_rows
from t2l.data.serialization import program_key


@dataclass(frozen=True)
class Exclusion:
    """The programs and words that must be in no split.

    Args:
        programs (`frozenset[bytes]`): keys of the benchmarks' references (`program_key`).
        words (`TaskWords`): words of the benchmarks' prompts.
    """

    programs: frozenset[bytes]
    words: TaskWords

    def allows(self, prompt: str) -> bool:
        """Say whether a prompt may be used: it repeats no task and shares no eight words in a row with one."""
        return not any(self.words.find(prompt))


def read_exclusion(paths: Iterable[str]) -> Exclusion:
    """Read the exclusion from benchmarks.

    Args:
        paths (`Iterable[str]`): files of rows, with or without references in canonical IR.

    Raises:
        `DatasetError`: if a file cannot be read or has malformed rows.
    """
    try:
        tasks = [task for path in paths for task in read_rows(path)]
    except RowError as err:
        raise DatasetError(f"excluded_tasks: {err}") from None
    solved = [task for task in tasks if task.get("completion")]
    programs = frozenset(program_key(str(task["completion"]), task["entry_point"]) for task in solved)
    return Exclusion(programs, TaskWords([task["prompt"] for task in tasks]))
