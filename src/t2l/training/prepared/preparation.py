"""Make the arrays of a prepared folder from a dataset: read its texts, train or load the tokenizer, encode.

Only the columns that a model reads or writes are taken from Parquet files: 130,000 rows took 1.1 GB of memory.
"""

import hashlib
import itertools
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from transformers import PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.rows import Row, find_splits, read_rows
from t2l.data.serialization import format_prompt, get_target
from t2l.extras import needs_extra
from t2l.tokenization import check_round_trip, get_named_tokenizer, train_tokenizer
from t2l.training.errors import TrainingError
from t2l.training.prepared.folder import Split, write_prepared

logger = logging.getLogger(__name__)
_COLUMNS = ["task_id", "prompt", "signature", "completion", "entry_point"]
_TEXTS_AT_ONCE = 10_000
_TOKENIZER_ROWS = 100_000  # rows from which a tokenizer is trained; more change it little and take minutes


class Texts(NamedTuple):
    """The texts of a split: a source for each row, the distinct targets in order, the target of each row."""

    sources: list[str]
    targets: list[str]
    target_of_row: NDArray[np.int64]


def prepare_dataset(model_args: ModelArguments, data_args: DataArguments) -> dict[str, Any]:
    """Write the prepared folder of a dataset.

    Rows longer than `max_source_length` or `max_target_length` are left out and counted: a model must not learn to
    write incomplete programs.

    Args:
        model_args (`ModelArguments`): the architecture; the tokenizer, or the size of a new one.
        data_args (`DataArguments`): `dataset_path`, `prepared_path`, maximum lengths and numbers of rows.

    Returns:
        `dict[str, Any]`: the facts of the folder: fingerprint, and numbers of rows, targets and tokens by split.

    Raises:
        `TokenizationError`: if the tokenizer loses characters of a target.
        `TrainingError`: if a split is missing or empty.
    """
    texts = {"train": read_texts(data_args, "train", data_args.max_train_samples)}
    texts["validation"] = read_texts(data_args, "validation", data_args.max_eval_samples)
    tokenizer = _get_tokenizer(model_args, texts["train"])
    facts: dict[str, Any] = {
        "dataset_path": data_args.dataset_path,
        "fingerprint": _hash(texts.values()),
        "splits": {},
    }
    splits = {}
    for name, split in texts.items():
        splits[name], facts["splits"][name] = _encode_split(name, split, tokenizer, data_args)
    architecture = Path(str(model_args.model_config)).read_text(encoding="utf-8")
    write_prepared(str(data_args.prepared_path), tokenizer, architecture, splits, facts)
    return facts


def read_texts(data_args: DataArguments, split: str, limit: int | None) -> Texts:
    """Return the sources and targets of the first rows of a split, in the order of the targets.

    Args:
        data_args (`DataArguments`): names the dataset.
        split (`str`): name of the split.
        limit (`int`, *optional*): maximum number of rows.

    Raises:
        `TrainingError`: if the dataset has no such split.
    """
    files = find_splits(str(data_args.dataset_path)).get(split)
    if not files:
        needed = "a folder of recipes/build_dataset.py with train and validation"
        raise TrainingError(f"dataset_path {data_args.dataset_path} given, without {split}; allowed: {needed}")
    pairs = [
        (get_target(row), format_prompt(row["prompt"], row.get("signature")))
        for row in itertools.islice(itertools.chain.from_iterable(map(_iter_rows, files)), limit)
    ]
    pairs.sort()  # equal and similar programs side by side: half the size when compressed
    targets = [target for target, _ in itertools.groupby(target for target, _ in pairs)]
    numbers = {target: number for number, target in enumerate(targets)}
    return Texts([source for _, source in pairs], targets, np.array([numbers[target] for target, _ in pairs]))


def _iter_rows(path: Path) -> Iterable[Row]:
    if path.suffix != ".parquet":
        return read_rows(path)
    with needs_extra("data", f"{path}: Parquet"):
        import pyarrow.parquet  # type: ignore[import-untyped]
    batches = pyarrow.parquet.ParquetFile(path).iter_batches(_TEXTS_AT_ONCE, columns=_COLUMNS)
    return (row for batch in batches for row in batch.to_pylist())


def _hash(splits: Iterable[Texts]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for split in splits:
        for source, target in zip(split.sources, split.target_of_row, strict=True):
            digest.update(f"{source}\0{target}\0".encode())
        for text in split.targets:
            digest.update(text.encode() + b"\0")
    return digest.hexdigest()


def _get_tokenizer(model_args: ModelArguments, texts: Texts) -> PreTrainedTokenizerBase:
    """Return the tokenizer that the run names, else one trained on rows at equal distances."""
    if model_args.tokenizer_name_or_path:
        return get_named_tokenizer(model_args)
    step = -(-len(texts.sources) // _TOKENIZER_ROWS)
    chosen = range(0, len(texts.sources), step)
    sources = (texts.sources[row] for row in chosen)
    targets = (texts.targets[texts.target_of_row[row]] for row in chosen)
    logger.info(f"training a tokenizer of {model_args.vocab_size} entries on {len(chosen):,} rows")
    return train_tokenizer(itertools.chain(sources, targets), model_args.vocab_size)


def _encode_split(
    name: str, texts: Texts, tokenizer: PreTrainedTokenizerBase, data_args: DataArguments
) -> tuple[Split, dict[str, int]]:
    """Return the arrays of a split, without the rows that are too long, and what is known of them."""
    source_ids, source_lengths = _encode(texts.sources, tokenizer)
    target_ids, target_lengths = _encode(texts.targets, tokenizer, check=True)
    target_kept = target_lengths <= data_args.max_target_length
    kept = (source_lengths <= data_args.max_source_length) & target_kept[texts.target_of_row]
    rows_per_target = np.bincount(texts.target_of_row[kept], minlength=len(target_lengths))
    target_kept = rows_per_target > 0
    split = Split(
        source_ids[np.repeat(kept, source_lengths)],
        source_lengths[kept],
        target_ids[np.repeat(target_kept, target_lengths)],
        target_lengths[target_kept],
        rows_per_target[target_kept].astype(np.uint32),
    )
    left_out = len(kept) - len(split)
    logger.info(
        f"{name}: {len(split):,} rows, {len(split.target_lengths):,} programs; {left_out:,} too long, left out"
    )
    if not len(split):
        lengths = f"max_source_length {data_args.max_source_length}, max_target_length {data_args.max_target_length}"
        raise TrainingError(f"{name} has no row within {lengths}; raise them")
    target_tokens = int((split.target_lengths.astype(int) * split.rows_per_target).sum())
    return split, {
        "rows": len(split),
        "targets": len(split.target_lengths),
        "source_tokens": len(split.source_ids),
        "target_tokens": target_tokens,
        "left_out": left_out,
    }


def _encode(
    texts: Sequence[str], tokenizer: PreTrainedTokenizerBase, check: bool = False
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the ids of all texts, one after the other, and the number of ids of each."""
    id_type = np.uint16 if len(tokenizer) <= 1 << 16 else np.uint32
    ids: list[NDArray[Any]] = []
    lengths: list[int] = []
    for start in range(0, len(texts), _TEXTS_AT_ONCE):
        part = list(texts[start : start + _TEXTS_AT_ONCE])
        encoded = tokenizer(part, return_attention_mask=False)["input_ids"]
        if check and part != tokenizer.batch_decode(encoded, skip_special_tokens=True):
            check_round_trip(tokenizer, part, tokenizer.name_or_path or "trained on the dataset")
        lengths += map(len, encoded)
        ids.append(np.fromiter(itertools.chain.from_iterable(encoded), id_type))
    return np.concatenate(ids), np.array(lengths, np.uint16)
