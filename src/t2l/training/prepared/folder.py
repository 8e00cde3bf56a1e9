"""The format of a prepared folder: compressed arrays of token ids, the tokenizer, the architecture, checksums.

Each distinct target is stored once, in alphabetical order, and the rows that share it lie side by side. That makes
500,000 rows several times smaller than in the order of the dataset.
"""

import io
import json
import lzma
import secrets
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from transformers import PreTrainedTokenizerBase

from t2l.checksums import MANIFEST, find_damaged, write_checksums
from t2l.tokenization import get_tokenizer
from t2l.training.errors import TrainingError

FACTS, ARCHITECTURE = "prepared.json", "model.json"
_ARRAYS = ("source_ids", "source_lengths", "target_ids", "target_lengths", "rows_per_target")
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 3, "lp": 1, "pb": 1}]  # for numbers of two bytes
_REMEDY = "allowed: a folder of recipes/prepare.py; run it again"


@dataclass
class Split:
    """The token ids of the rows of one split.

    Args:
        source_ids, target_ids (`NDArray`): the ids of all sources, and of all distinct targets, one after the other.
        source_lengths (`NDArray`): number of ids of each row's source.
        target_lengths (`NDArray`): number of ids of each distinct target.
        rows_per_target (`NDArray`): number of rows with each distinct target; the rows are in the order of targets.
    """

    source_ids: NDArray[Any]
    source_lengths: NDArray[Any]
    target_ids: NDArray[Any]
    target_lengths: NDArray[Any]
    rows_per_target: NDArray[Any]

    def __len__(self) -> int:
        return len(self.source_lengths)


@dataclass
class Prepared:
    """A prepared folder in memory.

    Args:
        folder (`Path`): where it lies.
        tokenizer (`PreTrainedTokenizerBase`): the tokenizer that made the ids.
        splits (`dict[str, Split]`): the rows by split.
        facts (`dict[str, Any]`): what is known of the rows: dataset, fingerprint, numbers of rows and tokens.
    """

    folder: Path
    tokenizer: PreTrainedTokenizerBase
    splits: dict[str, Split]
    facts: dict[str, Any]


def write_prepared(
    folder: str | Path,
    tokenizer: PreTrainedTokenizerBase,
    architecture: str,
    splits: Mapping[str, Split],
    facts: Mapping[str, Any],
) -> None:
    """Write a prepared folder; it appears complete or not at all, and replaces an earlier one.

    Args:
        folder (`str` or `Path`): the folder.
        tokenizer (`PreTrainedTokenizerBase`): the tokenizer that made the ids.
        architecture (`str`): text of the file of `model_config`, so that the folder holds all that a run needs.
        splits (`Mapping[str, Split]`): the rows by split.
        facts (`Mapping[str, Any]`): what is known of the rows; kept as JSON.

    Raises:
        `TrainingError`: if the folder exists and is not a prepared one.
    """
    with _replaced(Path(folder)) as unfinished:
        tokenizer.save_pretrained(unfinished)
        Path(unfinished, ARCHITECTURE).write_text(architecture, encoding="utf-8")
        Path(unfinished, FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
        arrays = {f"{name}.{key}.npy.xz": vars(split)[key] for name, split in splits.items() for key in _ARRAYS}
        with ThreadPoolExecutor() as threads:  # lzma compresses without the interpreter's lock
            compressed = threads.map(_compress, arrays.values())
            for name, content in zip(arrays, compressed, strict=True):
                Path(unfinished, name).write_bytes(content)
        write_checksums(unfinished)


@contextmanager
def _replaced(folder: Path) -> Iterator[Path]:
    """Yield a temporary folder; put it in the place of `folder` when the block ends without an error."""
    if folder.exists() and not Path(folder, FACTS).is_file():
        raise TrainingError(f"prepared_path {folder} given, which exists and is no prepared folder; name another one")
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.tmp")
    unfinished.mkdir()
    try:
        yield unfinished
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _compress(array: NDArray[Any]) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=False)
    return lzma.compress(buffer.getvalue(), filters=_FILTERS)


def _expand(path: Path) -> NDArray[Any]:
    array: NDArray[Any] = np.load(io.BytesIO(lzma.decompress(path.read_bytes())), allow_pickle=False)
    return array


def load_prepared(folder: str | Path) -> Prepared:
    """Read a prepared folder.

    Args:
        folder (`str` or `Path`): what `recipes/prepare.py` wrote.

    Raises:
        `TrainingError`: if a file is missing or damaged, by its checksum.
    """
    folder = Path(folder)
    try:
        damaged = find_damaged(folder)
        facts = json.loads(Path(folder, FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"prepared_path {folder} given, without {MANIFEST} and {FACTS} ({error}); {_REMEDY}"
        ) from None
    if damaged:
        raise TrainingError(f"prepared_path {folder} given, but {'; '.join(damaged)}; {_REMEDY}, or copy it again")
    paths = [Path(folder, f"{name}.{key}.npy.xz") for name in facts["splits"] for key in _ARRAYS]
    with ThreadPoolExecutor() as threads:
        arrays = iter([*threads.map(_expand, paths)])
    splits = {name: Split(*(next(arrays) for _ in _ARRAYS)) for name in facts["splits"]}
    return Prepared(folder, get_tokenizer(folder), splits, facts)
