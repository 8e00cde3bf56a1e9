"""The format of a prepared folder: arrays of token ids and texts, the tokenizer, the architecture, checksums.

Each distinct target is stored once, and the rows that share it lie side by side. That makes 500,000 rows several times
smaller than in the order of the dataset. Arrays are compressed (`.npy.xz`, to be copied to another machine) or not
(`.npy`, memory-mapped by every process that trains).
"""

import io
import json
import lzma
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from transformers import PreTrainedTokenizerBase

from t2l.checksums import MANIFEST, find_damaged, write_checksums
from t2l.cpus import count_usable_cpus
from t2l.data.rows import Row, read_rows, write_rows
from t2l.files import atomic_folder
from t2l.tokenization import get_tokenizer
from t2l.training.errors import TrainingError

FACTS, ARCHITECTURE, SAMPLES = "prepared.json", "model.json", "samples.jsonl"
_FILTERS = [  # for numbers of two bytes; the small dictionary saves 70 MB of memory for each thread
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 21, "lc": 3, "lp": 1, "pb": 1}
]
_ONE_HEADER = threading.Lock()  # numpy parses headers as Python; CPython 3.11 may fail at two at once (gh-106905)
_FACTS = {"dataset_path", "splits", "fingerprint", "made_of"}  # what a run reads of them
_REMEDY = "allowed: a folder of recipes/prepare.py; run it again"


@dataclass
class Split:
    """The rows of one split, as arrays; the rows are in the order of their targets.

    Args:
        source_ids, target_ids (`NDArray`): the ids of all sources, and of all distinct targets, one after the other.
        source_lengths (`NDArray`): number of ids of each row's source.
        target_lengths (`NDArray`): number of ids of each distinct target.
        rows_per_target (`NDArray`): number of rows with each distinct target.
        row_numbers (`NDArray`): number of each row in the split of the dataset, from 0.
        difficulties (`NDArray`): difficulty of each row, 0 if the dataset does not say.
        text_bytes (`NDArray`): the sources as UTF-8, one after the other: prompt, and after a newline the signature.
        text_lengths, prompt_lengths (`NDArray`): number of bytes of each row's source, and of its prompt.
    """

    source_ids: NDArray[Any]
    source_lengths: NDArray[Any]
    target_ids: NDArray[Any]
    target_lengths: NDArray[Any]
    rows_per_target: NDArray[Any]
    row_numbers: NDArray[Any]
    difficulties: NDArray[Any]
    text_bytes: NDArray[Any]
    text_lengths: NDArray[Any]
    prompt_lengths: NDArray[Any]

    def __len__(self) -> int:
        return len(self.source_lengths)

    def count(self) -> dict[str, int]:
        """Return the numbers of rows, distinct targets and tokens."""
        target_tokens = int((self.target_lengths.astype(int) * self.rows_per_target).sum())
        numbers = {"rows": len(self), "targets": len(self.target_lengths)}
        return {**numbers, "source_tokens": len(self.source_ids), "target_tokens": target_tokens}

    @cached_property
    def target_of_row(self) -> NDArray[np.int64]:
        """The number of each row's target."""
        return np.repeat(np.arange(len(self.target_lengths)), self.rows_per_target)

    @cached_property
    def _text_starts(self) -> NDArray[np.int64]:
        return starts_of(self.text_lengths)

    def request(self, row: int) -> tuple[str, str | None]:
        """Return prompt and signature of a row."""
        start, length = int(self._text_starts[row]), int(self.text_lengths[row])
        text, prompt = self.text_bytes[start : start + length].tobytes(), int(self.prompt_lengths[row])
        return text[:prompt].decode(), text[prompt + 1 :].decode() or None


def starts_of(lengths: NDArray[Any]) -> NDArray[np.int64]:
    """Return where each of several sequences starts that lie one after the other."""
    return np.cumsum(lengths, dtype=np.int64) - lengths


class Sample(Row, total=False):
    """A row of the sample that is answered during training, with the name of its split and its number there."""

    split: str
    row: int


@dataclass
class Prepared:
    """An opened prepared folder.

    Args:
        folder (`Path`): where it lies.
        tokenizer (`PreTrainedTokenizerBase`): the tokenizer that made the ids.
        splits (`dict[str, Split]`): `train`, and `validation` if the dataset has it.
        facts (`dict[str, Any]`): what is known of the rows: dataset, fingerprint, numbers of rows and tokens.
    """

    folder: Path
    tokenizer: PreTrainedTokenizerBase
    splits: dict[str, Split]
    facts: dict[str, Any]

    def read_samples(self) -> list[Sample]:
        """Return rows with tests of each split but `train`."""
        path = self.folder / SAMPLES
        return cast(list[Sample], read_rows(path)) if path.exists() else []


def write_prepared(
    folder: str | Path,
    tokenizer: PreTrainedTokenizerBase,
    splits: Mapping[str, Split],
    facts: Mapping[str, Any],
    *,
    architecture: str | None = None,
    samples: list[Sample] | None = None,
    compressed: bool = True,
) -> None:
    """Write a prepared folder; it appears complete or not at all, and replaces an earlier one.

    Args:
        folder (`str` or `Path`): the folder.
        tokenizer (`PreTrainedTokenizerBase`): the tokenizer that made the ids.
        splits (`Mapping[str, Split]`): the rows by split.
        facts (`Mapping[str, Any]`): what is known of the rows; kept as JSON.
        architecture (`str`, *optional*): text of the file of `model_config`, so that the folder holds all that a run
            from scratch needs.
        samples (`list[Sample]`, *optional*): rows with tests, for metrics of generated answers.
        compressed (`bool`, *optional*, defaults to `True`): small, for another machine; else memory-mapped when read.

    Raises:
        `FileExistsError`: if the folder exists and is not a prepared one.
    """
    with atomic_folder(folder, FACTS) as unfinished:
        tokenizer.save_pretrained(unfinished)
        if architecture is not None:
            Path(unfinished, ARCHITECTURE).write_text(architecture, encoding="utf-8")
        if samples:
            write_rows(unfinished / SAMPLES, samples)
        Path(unfinished, FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
        arrays = {
            f"{name}.{field.name}.npy": getattr(split, field.name)
            for name, split in splits.items()
            for field in fields(Split)
        }
        write = _write_compressed if compressed else _write_array
        with ThreadPoolExecutor(count_usable_cpus()) as threads:  # lzma compresses without the interpreter's lock
            for _ in threads.map(write, [unfinished / name for name in arrays], arrays.values()):
                pass  # an error is raised here
        write_checksums(unfinished)


def _write_array(path: Path, array: NDArray[Any]) -> None:
    np.save(path, array, allow_pickle=False)


def _write_compressed(path: Path, array: NDArray[Any]) -> None:
    with lzma.open(path.with_name(f"{path.name}.xz"), "wb", filters=_FILTERS) as file:
        np.save(file, array, allow_pickle=False)


def _open(path: Path) -> NDArray[Any]:
    """Map an array into memory; a compressed one is expanded."""
    if path.exists():
        with _ONE_HEADER:
            mapped: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
        return mapped
    content = lzma.decompress(path.with_name(f"{path.name}.xz").read_bytes())
    with _ONE_HEADER:
        expanded: NDArray[Any] = np.load(io.BytesIO(content), allow_pickle=False)
    return expanded


def load_prepared(folder: str | Path) -> Prepared:
    """Open a prepared folder.

    Args:
        folder (`str` or `Path`): what `recipes/prepare.py` wrote.

    Raises:
        `TrainingError`: if a file is missing or damaged, by its checksum, or of another version of t2l.
    """
    folder = Path(folder)
    try:
        damaged = find_damaged(folder)
        facts = json.loads(Path(folder, FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"prepared_path {folder} given, without {MANIFEST} and {FACTS} ({error}); {_REMEDY}"
        ) from None
    if not (isinstance(facts, dict) and facts.keys() >= _FACTS):
        raise TrainingError(f"prepared_path {folder} given, whose {FACTS} is of another version; {_REMEDY}")
    if damaged:
        raise TrainingError(f"prepared_path {folder} given, but {'; '.join(damaged)}; {_REMEDY}, or copy it again")
    paths = [Path(folder, f"{name}.{field.name}.npy") for name in facts["splits"] for field in fields(Split)]
    try:
        with ThreadPoolExecutor() as threads:
            arrays = iter([*threads.map(_open, paths)])
    except FileNotFoundError as error:
        given = f"of another version, without {Path(error.filename).name}"
        raise TrainingError(f"prepared_path {folder} given, {given}; {_REMEDY}") from None
    splits = {name: Split(*(next(arrays) for _ in fields(Split))) for name in facts["splits"]}
    return Prepared(folder, get_tokenizer(folder), splits, facts)
