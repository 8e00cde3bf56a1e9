"""Search for the neighbours of rows among the wordings of other rows.

A wording that is in the index finds itself, and with it its own program or one that differs in a type only. A model
would learn that the nearest wording always fits, which no later request bears out. So the wordings are cut into halves
by a hash, an index is built of each half, and a row is searched for in the index that lacks its wording. The name of
its function is not searched for, because all variants of a concept have the same one.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from t2l.data.rows import Row
from t2l.data.serialization import DEFAULT_ENTRY_POINT, signature_of
from t2l.llvm import parse_signature
from t2l.retrieval.memory import ENCODER, Memory, get_encoder_id, load_encoder
from t2l.retrieval.normalization import mask_numbers, strip_opening
from t2l.retrieval.records import KnownProgram, Neighbour
from t2l.retrieval.writing import Documented, write_index


def get_half(prompt: str) -> int:
    """Return the half, 0 or 1, of a wording; wordings that differ in numbers, case and opening are in one half.

    ```python
    >>> get_half("Write a function to add 7 to n.") == get_half("add 12 to n.")
    True

    ```
    """
    text = strip_opening(mask_numbers(prompt)).lower()
    return hashlib.blake2b(text.encode(), digest_size=1).digest()[0] & 1


class WordingHalves:
    """Two indexes of the rows of a split.

    Args:
        rows (`Sequence[Row]`): rows with completions; of both halves.
        folder (`Path`): an existing folder for the indexes.
        num_threads (`int`, *optional*): number of threads of the encoder.
    """

    def __init__(self, rows: Sequence[Row], folder: Path, num_threads: int | None = None) -> None:
        encoder, identifier = load_encoder(num_threads), get_encoder_id(ENCODER)
        self._halves = []
        for half in (0, 1):
            documented = (_document(row) for row in rows if get_half(row["prompt"]) == half)
            write_index(documented, encoder, identifier, folder / str(half))
            self._halves.append(Memory.load(folder / str(half), num_threads=num_threads))

    def search_batch(self, requests: Sequence[tuple[str, str | None]], *, limit: int) -> list[list[Neighbour]]:
        """Return the neighbours of each request (prompt and signature) in the half that lacks its wording."""
        found: list[list[Neighbour]] = [[] for _ in requests]
        for half, memory in enumerate(self._halves):
            own = [index for index, (prompt, _) in enumerate(requests) if get_half(prompt) != half]
            searched = memory.search_batch([_without_name(*requests[index]) for index in own], limit=limit)
            for index, neighbours in zip(own, searched, strict=True):
                found[index] = neighbours
        return found


def _without_name(prompt: str, signature: str | None) -> tuple[str, str | None]:
    return prompt, signature and str(replace(parse_signature(signature), name=DEFAULT_ENTRY_POINT))


def _document(row: Row) -> Documented:
    completion, source = str(row.get("completion")), row.get("source", "dataset")
    signature = signature_of(completion, row["entry_point"])
    concept = row.get("concept", f"{source}/{row['entry_point']}")
    return Documented(KnownProgram(completion, signature, concept, source, ()), (row["prompt"],))
