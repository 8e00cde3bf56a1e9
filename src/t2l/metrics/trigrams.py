"""A trigram model of words: interpolated Kneser-Ney smoothing (Chen and Goodman 1999), counted with NumPy.

    corpus = Corpus()
    corpus.add("data", "Add a and b.")
    model = TrigramModel(corpus.tokens("data"), corpus.vocabulary)
    bits = model.count_bits(split_words("add b to a"))

The vocabulary is open. Below single words the model spells: each letter, and the end of the word, costs log2(28) = 4.8
bits. So an unknown word costs its spelling, and two models with different vocabularies can be compared.
"""

import math
import re
from array import array
from collections.abc import Sequence

import numpy as np

NUMBER, QUOTED = "#", '"'
_TOKEN = re.compile(r"\"[^\"\n]*\"|(?<!\w)'[^'\n]*'(?!\w)|0x[0-9a-f]+|\d+(?:[.,]\d+)*|[a-z]+(?:'[a-z]+)?")
_ADDRESS = re.compile(r"\bhttps?://[^\s\"'<>)\]]+")  # no words, though letters
_BEGIN, _END = 0, 1  # of a prompt; the ids of words follow
_BITS = 21  # of an id, so that three fit into 64 bits
_SPELLING_BITS = math.log2(28)  # 26 letters, the apostrophe, the end of the word


def split_words(text: str) -> list[str]:
    """Return the words of a text in lower case; numbers and quoted texts are one word each, web addresses none.

    ```python
    >>> split_words('How many "a" are in word_list[0..12]? It doesn\\'t matter.')
    ['how', 'many', '"', 'are', 'in', 'word', 'list', '#', '#', 'it', "doesn't", 'matter']

    ```
    """
    return [_mask(token) for token in _TOKEN.findall(_ADDRESS.sub(" ", text.lower()))]


def _mask(token: str) -> str:
    if token[0] in "\"'":
        return QUOTED
    return NUMBER if token[0].isdigit() else token


class Corpus:
    """The words of prompts as numbers, by source.

    Attributes:
        vocabulary (`dict[str, int]`): the id of every word.
        lengths (`dict[str, array]`): number of words of each prompt of a source, in order.
    """

    def __init__(self) -> None:
        self.vocabulary: dict[str, int] = {}
        self.lengths: dict[str, array[int]] = {}
        self._tokens: dict[str, array[int]] = {}

    def add(self, source: str, prompt: str) -> None:
        """Add a prompt of a source."""
        ids = self.vocabulary
        words = [ids.setdefault(word, len(ids) + 2) for word in split_words(prompt)]
        self._tokens.setdefault(source, array("I")).extend((_BEGIN, _BEGIN, *words, _END))
        self.lengths.setdefault(source, array("I")).append(len(words))

    def tokens(self, source: str | None = None) -> np.ndarray:
        """Return the ids of the words of a source, or of all sources; each prompt has its marks around it."""
        arrays = self._tokens.values() if source is None else [self._tokens[source]]
        parts = [np.frombuffer(tokens, dtype=np.uint32) for tokens in arrays]
        return np.concatenate([np.empty(0, np.uint32), *parts])


class TrigramModel:
    """The probability of each word after the two words before it.

    Args:
        tokens (`np.ndarray`): ids of words, from `Corpus.tokens`.
        vocabulary (`dict[str, int]`): the id of every word; it may have words that are not in `tokens`.

    Raises:
        `ValueError`: if there are more than two million different words.
    """

    def __init__(self, tokens: np.ndarray, vocabulary: dict[str, int]) -> None:
        if len(vocabulary) + 2 > 1 << _BITS:
            raise ValueError(f"{len(vocabulary)} different words; {(1 << _BITS) - 2} are allowed; take fewer prompts")
        self._vocabulary = vocabulary
        ids = tokens.astype(np.uint64)
        ends = np.flatnonzero(tokens != _BEGIN)
        keys = ids[ends - 2] << np.uint64(2 * _BITS) | ids[ends - 1] << np.uint64(_BITS) | ids[ends]
        triples, counts = np.unique(keys, return_counts=True)
        # Kneser-Ney: a shorter run counts once for each different word before it, not once for each occurrence.
        pairs, continuations = np.unique(triples & np.uint64((1 << 2 * _BITS) - 1), return_counts=True)
        words, predecessors = np.unique(pairs & np.uint64((1 << _BITS) - 1), return_counts=True)
        self._orders = (_Runs(words, predecessors), _Runs(pairs, continuations), _Runs(triples, counts))
        self._known = frozenset(words.tolist())

    @property
    def num_words(self) -> int:
        """Return the number of different words."""
        return len(self._known - {_END})

    def knows(self, word: str) -> bool:
        """Say whether the model has seen a word."""
        return self._vocabulary.get(word) in self._known

    def count_bits(self, words: Sequence[str]) -> float:
        """Return the bits that a prompt costs under the model: those of its words, and of its end."""
        return -sum(math.log2(self.probability(words[:index], word)) for index, word in enumerate((*words, "")))

    def probability(self, before: Sequence[str], word: str) -> float:
        """Return the probability of a word of a prompt after the words before it; `""` is the end of the prompt."""
        second, first = [*[_BEGIN] * 2, *map(self._id, before[-2:])][-1:-3:-1]
        probability = 2.0 ** (-_SPELLING_BITS * (len(word) + 1))
        key = 0
        for order, id_ in enumerate((self._id(word), second, first)):
            key |= id_ << order * _BITS
            probability = self._orders[order].interpolate(key, probability)
        return probability

    def _id(self, word: str) -> int:
        return self._vocabulary.get(word, len(self._vocabulary) + 2) if word else _END


class _Runs:
    """The counts of runs of one length, and of their contexts (a run without its last word)."""

    def __init__(self, keys: np.ndarray, counts: np.ndarray) -> None:
        self._keys, self._counts = keys, counts
        self._contexts, starts = np.unique(keys >> np.uint64(_BITS), return_index=True)
        self._totals = np.add.reduceat(counts, starts) if len(starts) else counts
        self._kinds = np.diff(np.append(starts, len(keys)))
        once, twice = (int((counts == count).sum()) for count in (1, 2))
        self._discount = once / (once + 2 * twice) if once else 0.5

    def interpolate(self, key: int, shorter: float) -> float:
        """Return the probability of a run's last word, given that of the shorter run."""
        context = _find(self._contexts, key >> _BITS)
        if context is None:
            return shorter
        found = _find(self._keys, key)
        count = 0 if found is None else int(self._counts[found])
        backoff = self._discount * int(self._kinds[context])
        return (max(count - self._discount, 0.0) + backoff * shorter) / int(self._totals[context])


def _find(keys: np.ndarray, key: int) -> int | None:
    index = int(np.searchsorted(keys, np.uint64(key)))
    return index if index < len(keys) and int(keys[index]) == key else None
