"""Memory: documented programs, found by the words of a request.

    memory = Memory.load()
    for neighbour in memory.search("greatest common divisor of a and b", "i32 @gcd(i32, i32)"):
        print(neighbour.score, neighbour.wording)

A wording is scored by its words (BM25) and by its meaning (the cosine of the encoder's vectors). A program has the
mean of its best wording and of all its wordings (a single one may be near by accident), less what its type, its
constants or its signs differ from the request. The reranker reads the nearest wordings beside the request.
"""

import dataclasses
import functools
import heapq
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from t2l.llvm import Signature, parse_signature
from t2l.retrieval.encoder import Encoder
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.index import Index
from t2l.retrieval.normalization import find_numbers, normalize, spell_out, split_name
from t2l.retrieval.records import UNREAD, KnownProgram, Neighbour
from t2l.retrieval.reranker import Reranker
from t2l.retrieval.text_graph import TextGraphError

_MODELS = Path(__file__).parents[1] / "models" / "memory"
BUNDLED, ENCODER, RERANKER = _MODELS / "index", _MODELS / "encoder", _MODELS / "reranker"
SPARSE_WEIGHT = 0.45  # of a wording's likeness; the rest is dense
SHARPNESS = 10.0  # of the mean over the wordings of a program: how much more the nearest ones count
OTHER_NUMBER, OTHER_TYPE = 0.1, 0.08  # subtracted for each constant that the request lacks (at most two), for a type
OTHER_SIGN = 0.08  # unsigned, where the request does not say so, and the other way round
UNUSUAL_TYPE = 0.02  # subtracted for a type that people seldom mean, where the request does not say one
PER_CONCEPT = 2  # neighbours of one concept
OWN_INDEX = 0.15  # added for the user's own programs: who names an index says what the request is about
NUM_READ = 5  # wordings that the reranker reads; more find no more, and take time
READING_WEIGHT = 0.02  # of the reranker's logits in the score


class Memory:
    """Indexes and the encoder that they were built with. Threads may share it.

    Args:
        indexes (`Sequence[Index]`): what is searched; several are searched as one.
        encoder (`Encoder`): the encoder.
        reranker (`Reranker`, *optional*): reads the nearest wordings once more.
        num_own (`int`, *optional*, defaults to 0): how many of the indexes, the first ones, are preferred.
    """

    def __init__(
        self, indexes: Sequence[Index], encoder: Encoder, reranker: Reranker | None = None, num_own: int = 0
    ) -> None:
        self.indexes, self._encoder, self._reranker = list(indexes), encoder, reranker
        self._bonuses = [OWN_INDEX if number < num_own else 0.0 for number in range(len(self.indexes))]

    @classmethod
    def load(cls, *paths: str | Path, num_threads: int | None = None, num_own: int = 0) -> "Memory":
        """Load indexes.

        Args:
            paths (`str` or `Path`): folders of recipes/build_index.py; none means the bundled one.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): threads of the encoder.
            num_own (`int`, *optional*, defaults to 0): see `Memory`.

        Raises:
            `MemoryIndexError`: if an index is missing, damaged, of another version, or of another encoder.
        """
        indexes = [Index.load(path) for path in paths or (BUNDLED,)]
        encoder_id = get_encoder_id(ENCODER)
        for index, path in zip(indexes, paths or (BUNDLED,), strict=True):
            if index.manifest.get("encoder") != encoder_id:
                given = f"the index {path} was built with another encoder ({index.manifest.get('encoder')})"
                raise MemoryIndexError(f"{given}; this t2l has {encoder_id}; build it again (recipes/build_index.py)")
        return cls(indexes, load_encoder(num_threads), load_reranker(num_threads), num_own)

    @property
    def ids(self) -> list[str]:
        """What identifies the content of each index."""
        return [str(index.manifest["id"]) for index in self.indexes]

    def __len__(self) -> int:
        return sum(map(len, self.indexes))

    def search(
        self,
        prompt: str,
        signature: str | None = None,
        *,
        limit: int = 10,
        exclude: Callable[[KnownProgram], bool] | None = None,
        fits: Callable[[Signature, Signature], bool] | None = None,
    ) -> list[Neighbour]:
        """Return the known programs that are most like a request, the nearest first.

        Args:
            prompt (`str`): the request.
            signature (`str`, *optional*): the requested name and type; programs of other types come later.
            limit (`int`, *optional*, defaults to 10): largest number of neighbours; at most two of one concept.
            exclude (`Callable`, *optional*): returns true for programs to leave out.
            fits (`Callable`, *optional*): says whether programs of one type (the first) may answer requests for
                another; all others are left out. It is asked once for each type of an index.
        """
        return self.search_batch([(prompt, signature)], limit=limit, exclude=exclude, fits=fits)[0]

    def search_batch(
        self,
        requests: Sequence[tuple[str, str | None]],
        *,
        limit: int = 10,
        exclude: Callable[[KnownProgram], bool] | None = None,
        fits: Callable[[Signature, Signature], bool] | None = None,
    ) -> list[list[Neighbour]]:
        """Return the neighbours of each request, as `search` does."""
        texts = [normalize(prompt) for prompt, _ in requests]
        named = [
            f"{text} {_name_words(signature)}".strip() for text, (_, signature) in zip(texts, requests, strict=True)
        ]
        vectors = self._encoder.encode(named) if named else np.empty((0, self._encoder.dimension), np.float32)
        wide = max(limit, NUM_READ) if self._reranker else limit
        found = [
            heapq.nlargest(
                wide,
                (
                    near
                    for index, bonus in zip(self.indexes, self._bonuses, strict=True)
                    for near in _search(index, text, vector, request, bonus, limit=wide, exclude=exclude, fits=fits)
                ),
                key=_by_score,
            )
            for text, vector, request in zip(texts, vectors, requests, strict=True)
        ]
        if self._reranker:
            found = _read(self._reranker, named, found)
        return [neighbours[:limit] for neighbours in found]


def _read(reranker: Reranker, texts: Sequence[str], found: Sequence[Sequence[Neighbour]]) -> list[list[Neighbour]]:
    """Let the reranker read the nearest wordings of each request, and return the neighbours in their new order."""
    read = [list(dict.fromkeys(map(_normal_form, neighbours)))[:NUM_READ] for neighbours in found]
    pairs = [(text, wording) for text, wordings in zip(texts, read, strict=True) for wording in wordings]
    logits = iter(reranker.score(pairs).tolist() if pairs else ())
    reranked = []
    for wordings, neighbours in zip(read, found, strict=True):
        own = {wording: next(logits) for wording in wordings}
        best = max(own.values(), default=0.0)
        readings = (max(UNREAD, own.get(_normal_form(near), -np.inf) - best) for near in neighbours)
        moved = [
            dataclasses.replace(near, score=near.score + READING_WEIGHT * reading, reading=reading)
            for near, reading in zip(neighbours, readings, strict=True)
        ]
        reranked.append(sorted(moved, key=_by_score, reverse=True))
    return reranked


def _by_score(neighbour: Neighbour) -> float:
    return neighbour.score


def _normal_form(neighbour: Neighbour) -> str:
    return normalize(neighbour.wording, [parameter.name for parameter in neighbour.program.parameters])


def _search(
    index: Index,
    text: str,
    vector: np.ndarray,
    request: tuple[str, str | None],
    bonus: float,
    *,
    limit: int,
    exclude: Callable[[KnownProgram], bool] | None,
    fits: Callable[[Signature, Signature], bool] | None,
) -> list[Neighbour]:
    prompt, signature = request
    (of_text, of_wording), dense = index.sparse.shares(text), index.cosines(vector)
    likeness = SPARSE_WEIGHT * np.sqrt(of_text * of_wording) + (1 - SPARSE_WEIGHT) * dense
    breadth = index.average(likeness, SHARPNESS)
    scores = (np.maximum.reduceat(likeness[index.links], index.starts) + breadth) / 2 + np.float32(bonus)
    scores -= OTHER_NUMBER * np.minimum(index.count_other_numbers(find_numbers(prompt)), 2)
    scores -= OTHER_SIGN * (index.unsigned != ("unsigned" in prompt.lower()))
    if not signature:
        scores -= UNUSUAL_TYPE * np.array([_is_unusual(known) for known in index.signatures])[index.types]
    else:
        wanted = parse_signature(signature)
        scores -= OTHER_TYPE * (index.types != index.find_type(wanted.function_type))
        if fits:
            scores[~_find_fitting(index, wanted, fits)[index.types]] = -np.inf
    found: list[Neighbour] = []
    taken: dict[int, int] = {}
    for position in _descending(scores, 8 * limit):
        if scores[position] == -np.inf:
            break
        concept = int(index.concepts[position])
        if taken.get(concept, 0) < PER_CONCEPT:
            program = index.program(int(position))
            if exclude is None or not exclude(program):
                taken[concept] = taken.get(concept, 0) + 1
                best = max(index.wordings_of(int(position)), key=likeness.__getitem__)
                score = float(max(scores[position], 0))
                shares = float(of_text[best]), float(of_wording[best])
                likelinesses = (*shares, float(dense[best]), float(breadth[position]))
                found.append(Neighbour(program, index.wording(int(position), int(best)), score, *likelinesses))
        if len(found) == limit:
            break
    return found


def _is_unusual(known: Signature) -> bool:
    """Say whether a function has other numbers than `i32`, `double` and yes or no."""
    return not {known.returns, *known.parameters} <= {"i32", "double", "ptr", "i1", "void"}


def _find_fitting(index: Index, wanted: Signature, fits: Callable[[Signature, Signature], bool]) -> np.ndarray:
    """Return for each function type of an index whether it may answer a request for a type (bool)."""
    return np.array([fits(known, wanted) for known in index.signatures], np.bool_)


def _descending(scores: np.ndarray, count: int) -> np.ndarray:
    """Return the positions of the largest scores, largest first; all of them where `count` does not suffice."""
    if count >= len(scores):
        return np.argsort(-scores, kind="stable")
    best = np.argpartition(-scores, count)[:count]
    return best[np.lexsort((best, -scores[best]))]


def _name_words(signature: str | None) -> str:
    return spell_out(split_name(parse_signature(signature).name)) if signature else ""


def load_memory(memory: "bool | str | Path | Memory", num_threads: int | None = None) -> Memory | None:
    """Return a memory: the bundled index for `True`, none for `False`; an index of the user beside the bundled one.

    Raises:
        `MemoryIndexError`: if an index cannot be used.
    """
    if isinstance(memory, Memory):
        return memory
    if isinstance(memory, bool):
        return Memory.load(num_threads=num_threads) if memory else None
    return Memory.load(memory, BUNDLED, num_threads=num_threads, num_own=1)


@functools.lru_cache(maxsize=2)
def load_encoder(num_threads: int | None = None) -> Encoder:
    """Load the bundled encoder, once in a process.

    Raises:
        `MemoryIndexError`: if it is missing or damaged.
    """
    try:
        return Encoder.load(ENCODER, num_threads)
    except TextGraphError as error:
        raise MemoryIndexError(str(error)) from error


@functools.lru_cache(maxsize=2)
def load_reranker(num_threads: int | None = None) -> Reranker:
    """Load the bundled reranker, once in a process.

    Raises:
        `MemoryIndexError`: if it is missing or damaged.
    """
    try:
        return Reranker.load(RERANKER, num_threads)
    except TextGraphError as error:
        raise MemoryIndexError(str(error)) from error


def get_encoder_id(folder: Path) -> str:
    """Return what identifies an encoder: the beginning of its graph's checksum."""
    try:
        lines = (folder / "checksums.txt").read_text(encoding="utf-8").splitlines()
        return next(line.split()[0][:16] for line in lines if line.endswith("encoder.onnx"))
    except (OSError, StopIteration) as error:
        raise MemoryIndexError(
            f"{folder} holds no encoder ({error}); allowed: a complete t2l; install it again"
        ) from None
