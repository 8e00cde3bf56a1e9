"""Make the table that the runtime guesses next tokens from; see `t2l.inference.decoding.drafting`."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from t2l.data.rows import Row
from t2l.data.serialization import format_prompt, get_target
from t2l.files import atomic_path
from t2l.inference.backends import load_backend
from t2l.inference.decoding.drafting import DRAFT_FILE, MASK, MULTIPLIER

ORDER = 8
MIN_COUNT = 2  # a suffix that was seen once predicts little
MAX_ROWS = 50_000  # that are counted, for the sake of memory


def add_drafts(folder: Path, rows: Sequence[Row], *, max_entries: int) -> int:
    """Write the table of what follows what in the targets of rows, beside a fused export.

    Args:
        folder (`Path`): the export.
        rows (`Sequence[Row]`): rows of a training split, with completions. Of more than `MAX_ROWS` every second,
            third, … row counts.
        max_entries (`int`): number of suffixes to keep: those with the most occurrences. An entry takes 7 bytes.

    Returns:
        `int`: number of suffixes in the table.
    """
    backend, tokenizer, _ = load_backend(folder)
    return write_drafts(folder / DRAFT_FILE, rows, tokenizer, backend.tokens.start, max_entries=max_entries)


def write_drafts(path: Path, rows: Sequence[Row], tokenizer: Tokenizer, start: int, *, max_entries: int) -> int:
    """Write the table to a file.

    Args:
        path (`Path`): the `.npz` file.
        rows, max_entries: as for `add_drafts`.
        tokenizer (`Tokenizer`): the model's tokenizer.
        start (`int`): the token that an answer begins with.

    Returns:
        `int`: number of suffixes in the table.
    """
    rows = rows[:: max(1, -(-len(rows) // MAX_ROWS))]
    prompts = tokenizer.encode_batch([format_prompt(row["prompt"], row.get("signature")) for row in rows])
    targets = tokenizer.encode_batch([get_target(row) for row in rows])
    texts = [([*prompt.ids, start], target.ids) for prompt, target in zip(prompts, targets, strict=True)]
    keys, tokens, shares = count_suffixes(texts, max_entries)
    with atomic_path(path) as unfinished, unfinished.open("wb") as file:
        np.savez_compressed(file, order=np.array(ORDER), keys=keys, tokens=tokens, shares=shares)
    return len(keys)


def count_suffixes(
    texts: Sequence[tuple[Sequence[int], Sequence[int]]], max_entries: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return keys, next tokens and their shares, for the suffixes that are worth an entry.

    A suffix is left out if the next shorter one already says the same with about the same share.

    Args:
        texts (`Sequence[tuple]`): the tokens before an answer, and the answer's tokens.
        max_entries (`int`): number of suffixes to keep.
    """
    tokens = np.concatenate([np.array([*before, *answer], np.uint32) for before, answer in texts])
    owner = np.repeat(np.arange(len(texts)), [len(before) + len(answer) for before, answer in texts])
    answered = np.concatenate([np.arange(len(before) + len(answer)) >= len(before) for before, answer in texts])
    places = np.flatnonzero(answered)
    follower = tokens[places].astype(np.int64)
    known_token, known_share = np.full(len(places), -1), np.zeros(len(places))  # what shorter suffixes say
    hashes = np.zeros(len(places), np.uint64)
    kept: list[tuple[np.ndarray, ...]] = []
    for length in range(1, ORDER + 1):
        inside = places >= length
        inside[inside] = owner[places[inside] - length] == owner[places[inside]]
        places, follower, hashes = places[inside], follower[inside], hashes[inside]
        known_token, known_share = known_token[inside], known_share[inside]
        hashes = (hashes + tokens[places - length] + np.uint64(1)) * np.uint64(MULTIPLIER) & np.uint64(MASK)
        keys, which, counts = np.unique(hashes, return_inverse=True, return_counts=True)
        token, count = _most_common(which, follower, len(keys))
        share = count / counts
        # All places of a suffix share its shorter suffixes, so any of them says what these say.
        first = np.zeros(len(keys), np.int64)
        first[which[::-1]] = np.arange(len(which))[::-1]
        news = (token != known_token[first]) | (np.abs(share - known_share[first]) > 0.1)
        worth = news & (counts >= MIN_COUNT)
        kept.append((keys[worth], token[worth], np.rint(share[worth] * 255), counts[worth]))
        told = worth[which]
        known_token = np.where(told, token[which], known_token)
        known_share = np.where(told, share[which], known_share)
    keys, token, share, counts = (np.concatenate(parts) for parts in zip(*kept, strict=True))
    best = np.argsort(-counts, kind="stable")[:max_entries]
    best = best[np.argsort(keys[best], kind="stable")]  # sorted keys are compressed better
    token_type = np.uint16 if tokens.max() < 2**16 else np.uint32
    return keys[best].astype(np.uint32), token[best].astype(token_type), share[best].astype(np.uint8)


def _most_common(group: np.ndarray, values: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the most common value of each group, and its count."""
    pairs, counts = np.unique(np.stack([group, values]), axis=1, return_counts=True)
    order = np.lexsort((counts, pairs[0]))
    last = np.searchsorted(pairs[0][order], np.arange(groups), side="right") - 1
    return pairs[1][order][last], counts[order][last]
