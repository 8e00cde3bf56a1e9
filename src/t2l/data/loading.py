"""The rows of a dataset by split, from a folder of `recipes/build_dataset.py` or from the Hugging Face Hub."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from t2l.data.errors import DatasetError
from t2l.data.rows import Row, check_rows, find_splits, read_rows


def get_dataset(dataset_path: str, needed: Sequence[str] = ()) -> dict[str, list[Row]]:
    """Read every split of a dataset.

    Args:
        dataset_path (`str`): a folder with `train.jsonl`, `validation.jsonl`, … (or `.parquet`, or Parquet shards), or
            a Hub dataset with the columns of the row schema, `tests` as JSON text.
        needed (`Sequence[str]`, *optional*): names of splits that must be there.

    Returns:
        `dict[str, list[Row]]`: rows by split.

    Raises:
        `DatasetError`: if a needed split is missing.
        `RowError`: if a row is ill-formed, a folder has no split, or shards are missing.
    """
    folder = Path(dataset_path)
    if folder.exists():
        splits = {split: read_rows(folder / split) for split in find_splits(folder) or ["train.jsonl"]}
    else:
        import datasets  # a folder is read without it

        loaded = datasets.load_dataset(dataset_path)
        splits = {name: _checked(f"{dataset_path}, split {name}", split) for name, split in loaded.items()}
    if missing := [name for name in needed if name not in splits]:
        given = f"{dataset_path} has the splits {', '.join(splits)}"
        raise DatasetError(
            f"{given}; needed are {', '.join(needed)}; add {', '.join(missing)}, or use another dataset"
        )
    return splits


def _checked(name: str, split: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Return the rows of a Hub dataset; one without a `task_id` gets its index."""
    return check_rows(name, ({"task_id": f"{name}/{index}", **row} for index, row in enumerate(split)))
