"""Compare a request with wordings word by word: a cross-encoder, which reads both texts at once.

    reranker = Reranker.load("src/t2l/models/memory/reranker")
    scores = reranker.score([("largest of two numbers", "the smaller of a and b"), ("largest of two numbers", "max")])

The encoder of memory sees each text alone, so two that differ in one word are near. This sees the word, but is too
slow for more than the nearest few. `recipes/train_reranker.py` makes such a folder.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from t2l.retrieval.text_graph import TextGraph, TextGraphError

RERANKER_GRAPH = "reranker.onnx"
_REMEDY = "copy the whole folder again, or make it with recipes/train_reranker.py"


class Reranker:
    """A cross-encoder. Several threads may share it.

    Args:
        graph (`TextGraph`): the graph that `t2l.export.reranker` wrote.
    """

    def __init__(self, graph: TextGraph) -> None:
        self._graph = graph

    @classmethod
    def load(cls, folder: str | Path, num_threads: int | None = None) -> "Reranker":
        """Load a folder with `reranker.onnx`, `tokenizer.json` and their `checksums.txt`.

        Args:
            folder (`str` or `Path`): the folder.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): threads of one call.

        Raises:
            `TextGraphError`: if a file is missing or damaged, or of another version.
        """
        graph = TextGraph.load(folder, RERANKER_GRAPH, _REMEDY, num_threads)
        if graph.dimension != 1:
            given = f"the reranker in {folder} gives {graph.dimension} numbers for a pair"
            raise TextGraphError(f"{given}; allowed: a graph that gives one; {_REMEDY}")
        return cls(graph)

    def score(self, pairs: Sequence[tuple[str, str]]) -> np.ndarray:
        """Return how likely each wording asks for the same as the request.

        Args:
            pairs (`Sequence[tuple[str, str]]`): requests and wordings, both in normal form. Case does not matter.

        Returns:
            `np.ndarray`: float32, shape (pairs,): logits; only those for one request compare with each other.
        """
        return self._graph.run(pairs)[:, 0]
