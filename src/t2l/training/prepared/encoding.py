"""Turn the rows of a split into arrays: token ids of sources and of distinct targets, and the texts of the sources."""

import ctypes
import hashlib
import itertools
import logging
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from transformers import PreTrainedTokenizerBase

from t2l.arguments import DataArguments
from t2l.data.rows import Row
from t2l.data.serialization import format_prompt, get_target
from t2l.tokenization import check_round_trip
from t2l.training.errors import TrainingError
from t2l.training.prepared.folder import Split, starts_of

logger = logging.getLogger(__name__)
_ROWS_AT_ONCE = 2_000
_Encoded = tuple[NDArray[Any], NDArray[Any]]  # ids one after the other, and the number of ids of each text


def encode_split(
    name: str, rows: Iterable[Row], tokenizer: PreTrainedTokenizerBase, data_args: DataArguments
) -> tuple[Split, int]:
    """Return the arrays of a split without the rows that are too long, and the number of these.

    Args:
        name (`str`): name of the split, for messages.
        rows (`Iterable[Row]`): its rows, read once.
        tokenizer (`PreTrainedTokenizerBase`): encodes prompts and IR.
        data_args (`DataArguments`): maximum lengths in tokens.

    Raises:
        `TokenizationError`: if the tokenizer loses characters of a target.
        `TrainingError`: if no row fits.
    """
    parts = _Parts(tokenizer)
    for batch in _batched(rows):
        parts.add(batch)
    source_lengths, target_lengths = _join(parts.source_lengths), _join(parts.target_lengths)
    target_of_row = _join(parts.target_of_row)
    fits = target_lengths[target_of_row] <= data_args.max_target_length
    [kept] = np.nonzero(fits & (source_lengths <= data_args.max_source_length))
    left_out = len(fits) - len(kept)
    programs = len(np.unique(target_of_row[kept]))
    logger.info(f"{name}: {len(kept):,} rows, {programs:,} programs; {left_out:,} too long, left out")
    if not len(kept):
        lengths = f"max_source_length {data_args.max_source_length}, max_target_length {data_args.max_target_length}"
        raise TrainingError(f"{name} has no row within {lengths}; raise them")
    return parts.arrange(kept), left_out


class _Parts:
    """The arrays of the batches so far; each distinct target is encoded once."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase) -> None:
        self.tokenizer = tokenizer
        self._numbers: dict[bytes, int] = {}  # key of a target to its number: shorter than the targets themselves
        self.source_ids: list[NDArray[Any]] = []
        self.source_lengths: list[NDArray[Any]] = []
        self.target_ids: list[NDArray[Any]] = []
        self.target_lengths: list[NDArray[Any]] = []
        self.target_of_row: list[NDArray[Any]] = []
        self.difficulties: list[NDArray[Any]] = []
        self.text_bytes: list[NDArray[Any]] = []
        self.text_lengths: list[NDArray[Any]] = []
        self.prompt_lengths: list[NDArray[Any]] = []

    def add(self, rows: Sequence[Row]) -> None:
        sources = [format_prompt(row["prompt"], row.get("signature")) for row in rows]
        targets = [get_target(row) for row in rows]
        keys = [hashlib.blake2b(target.encode(), digest_size=16).digest() for target in targets]
        new = {key: target for key, target in zip(keys, targets, strict=True) if key not in self._numbers}
        self._numbers |= {key: number for number, key in enumerate(new, start=len(self._numbers))}
        ids, lengths = self._encode(sources)
        self.source_ids.append(ids)
        self.source_lengths.append(lengths)
        if new:
            ids, lengths = self._encode([*new.values()], check=True)
            self.target_ids.append(ids)
            self.target_lengths.append(lengths)
        self.target_of_row.append(np.array([self._numbers[key] for key in keys]))
        self.difficulties.append(_get_difficulties(rows))
        texts = [source.encode() for source in sources]
        self.text_bytes.append(np.frombuffer(b"".join(texts), np.uint8))
        self.text_lengths.append(np.array([*map(len, texts)], np.uint32))
        self.prompt_lengths.append(np.array([len(row["prompt"].encode()) for row in rows], np.uint32))

    def _encode(self, texts: list[str], check: bool = False) -> _Encoded:
        id_type = np.uint16 if len(self.tokenizer) <= 1 << 16 else np.uint32
        encoded = self.tokenizer(texts, return_attention_mask=False)["input_ids"]
        if check and texts != self.tokenizer.batch_decode(encoded, skip_special_tokens=True):
            check_round_trip(self.tokenizer, texts, self.tokenizer.name_or_path or "trained on the dataset")
        return np.fromiter(itertools.chain.from_iterable(encoded), id_type), np.array([*map(len, encoded)], np.uint32)

    def arrange(self, kept: NDArray[np.int64]) -> Split:
        """Return the split of the given rows, in the order of their targets; similar targets lie side by side.

        The parts are forgotten on the way, the largest arrays one after the other.
        """
        self._numbers.clear()
        target_ids, target_lengths = _move(self.target_ids), _join(self.target_lengths)
        order = _sort_targets(target_ids, target_lengths)
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        ranks = rank[_join(self.target_of_row)]
        rows = kept[np.argsort(ranks[kept], kind="stable")]
        counts = np.bincount(ranks[rows], minlength=len(order))
        order, counts = order[counts > 0], counts[counts > 0]
        taken = _take(target_ids, target_lengths, order)
        del target_ids
        give_back_memory()
        source_lengths, text_lengths = _join(self.source_lengths), _join(self.text_lengths)
        return Split(
            source_ids=_take(_move(self.source_ids), source_lengths, rows),
            source_lengths=source_lengths[rows],
            target_ids=taken,
            target_lengths=target_lengths[order],
            rows_per_target=counts.astype(np.uint32),
            row_numbers=rows.astype(np.uint32),
            difficulties=_join(self.difficulties)[rows],
            text_bytes=_take(_move(self.text_bytes), text_lengths, rows),
            text_lengths=text_lengths[rows],
            prompt_lengths=_join(self.prompt_lengths)[rows],
        )


def _join(parts: list[NDArray[Any]]) -> NDArray[Any]:
    """Return the parts as one array, which also takes their place in the list: nothing is in memory twice."""
    parts[:] = [np.concatenate(parts)]
    return parts[0]


def _move(parts: list[NDArray[Any]]) -> NDArray[Any]:
    """Return the parts as one array, and forget them one by one."""
    joined = np.empty(sum(map(len, parts)), parts[0].dtype)
    filled = len(joined)
    while parts:  # from the end
        part = parts.pop()
        filled -= len(part)
        joined[filled : filled + len(part)] = part
    give_back_memory()
    return joined


def _sort_targets(ids: NDArray[Any], lengths: NDArray[Any]) -> NDArray[np.int64]:
    """Return the numbers of the targets in the order of their bytes."""
    starts = starts_of(lengths)
    keys = [ids[start:end].tobytes() for start, end in zip(starts, starts + lengths, strict=True)]
    order = np.array(sorted(range(len(keys)), key=keys.__getitem__))
    del keys
    give_back_memory()
    return order


def give_back_memory() -> None:
    """Give memory that is no longer used back to the system, where the C library can: glibc keeps much of it."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim:
        trim(0)


def _get_difficulties(rows: Sequence[Row]) -> NDArray[np.uint16]:
    """Return the difficulty of each row; where the dataset counts none, the number of instructions of its IR."""
    values: list[Any] = [row.get("difficulty") or get_target(row).count("\n  ") for row in rows]
    if wrong := [value for value in values if not isinstance(value, (int, float)) or not value >= 0]:
        remedy = "correct it, or leave the key out"
        raise TrainingError(f"difficulty {wrong[0]!r} of a row given; allowed: a number of operations; {remedy}")
    return np.minimum(values, np.iinfo(np.uint16).max).astype(np.uint16)


def _take(flat: NDArray[Any], lengths: NDArray[Any], order: NDArray[np.int64]) -> NDArray[Any]:
    """Return the sequences of `flat` in another order, or some of them, again one after the other."""
    starts, taken = starts_of(lengths), np.empty(int(lengths[order].sum(dtype=np.int64)), flat.dtype)
    filled = 0
    for first in range(0, len(order), _ROWS_AT_ONCE):  # the places of all at once would take 8 bytes for each byte
        rows = order[first : first + _ROWS_AT_ONCE]
        counts = lengths[rows].astype(np.int64)
        places = np.repeat(starts[rows] - starts_of(counts), counts)
        places += np.arange(len(places))
        taken[filled : filled + len(places)] = flat[places]
        filled += len(places)
    return taken


def _batched(rows: Iterable[Row]) -> Iterator[list[Row]]:
    iterator = iter(rows)
    while batch := list(itertools.islice(iterator, _ROWS_AT_ONCE)):
        yield batch
