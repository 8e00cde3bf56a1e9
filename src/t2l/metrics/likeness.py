"""The likeness of training prompts to what people ask for: shared words, cross-entropy, length.

    likeness = measure_likeness(corpus, people)      # corpus: t2l.metrics.trigrams.Corpus

A classifier that tells both apart would be no measure: it also tells apart requests of two groups of people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from t2l.metrics.trigrams import Corpus, TrigramModel, split_words

ALL = "all"  # the mixture of all sources
_PERCENTILES = (5, 50, 95)


@dataclass(frozen=True)
class Likeness:
    """The likeness of one source to people's requests.

    Args:
        num_prompts (`int`): number of prompts of the source.
        num_words (`int`): number of different words in them.
        lengths (`tuple[int, int, int]`): words of a prompt: 5th, 50th and 95th percentile.
        unknown (`float`, *optional*): share of people's requests with a word that the source never uses, 0 to 1.
            `None` without requests.
        bits_per_word (`float`, *optional*): cross-entropy of people's requests under a trigram model of the source,
            where the end of a request counts as a word. `None` without requests.
    """

    num_prompts: int
    num_words: int
    lengths: tuple[int, int, int]
    unknown: float | None
    bits_per_word: float | None


def measure_likeness(corpus: Corpus, people: Sequence[str]) -> Mapping[str, Likeness]:
    """Measure each source, and all of them together (`"all"`).

    Args:
        corpus (`Corpus`): prompts of the data.
        people (`Sequence[str]`): requests of people.

    ```python
    >>> corpus = Corpus()
    >>> corpus.add("templates", "Return a plus b.")
    >>> round(measure_likeness(corpus, ["return b", "sum of b"])["all"].unknown, 2)
    0.5

    ```
    """
    requests = [split_words(request) for request in people]
    sources: dict[str, str | None] = {source: source for source in corpus.lengths}
    lengths = {source: np.asarray(corpus.lengths[source]) for source in sources}
    sources[ALL], lengths[ALL] = None, np.concatenate([np.empty(0, int), *lengths.values()])
    return {
        name: _measure(TrigramModel(corpus.tokens(source), corpus.vocabulary), requests, lengths[name])
        for name, source in sources.items()
    }


def _measure(model: TrigramModel, requests: Sequence[Sequence[str]], lengths: np.ndarray) -> Likeness:
    unknown = sum(not all(map(model.knows, words)) for words in requests)
    bits = sum(map(model.count_bits, requests))
    total = sum(len(words) + 1 for words in requests)
    return Likeness(
        num_prompts=len(lengths),
        num_words=model.num_words,
        lengths=find_percentiles(lengths),
        unknown=unknown / len(requests) if requests else None,
        bits_per_word=bits / total if requests else None,
    )


def find_percentiles(lengths: Sequence[int] | np.ndarray) -> tuple[int, int, int]:
    """Return the 5th, 50th and 95th percentile, each one of the lengths; zeros without any."""
    if not len(lengths):
        return 0, 0, 0
    p5, p50, p95 = np.percentile(lengths, _PERCENTILES, method="inverted_cdf")
    return int(p5), int(p50), int(p95)
