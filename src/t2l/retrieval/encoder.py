"""Turn texts into vectors whose cosine says how alike they are.

    encoder = Encoder.load("src/t2l/models/memory/encoder")
    vectors = encoder.encode(["add two numbers", "the sum of a and b"])

`recipes/train_encoder.py` makes such a folder.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from t2l.retrieval.text_graph import TextGraph

ENCODER_GRAPH = "encoder.onnx"
_REMEDY = "copy the whole folder again, or make it with recipes/train_encoder.py"


class Encoder:
    """A sentence encoder. Several threads may share it.

    Args:
        graph (`TextGraph`): the graph that `t2l.export.encoder` wrote.
    """

    def __init__(self, graph: TextGraph) -> None:
        self._graph = graph
        self.dimension = graph.dimension

    @classmethod
    def load(cls, folder: str | Path, num_threads: int | None = None) -> "Encoder":
        """Load a folder with `encoder.onnx`, `tokenizer.json` and their `checksums.txt`.

        Args:
            folder (`str` or `Path`): the folder.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): threads of one call.

        Raises:
            `TextGraphError`: if a file is missing or damaged, or of another version.
        """
        return cls(TextGraph.load(folder, ENCODER_GRAPH, _REMEDY, num_threads))

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return the vectors of texts.

        A text's vector does not depend on the other texts, except for rounding.

        Args:
            texts (`Sequence[str]`): any number of texts. Case does not matter.

        Returns:
            `np.ndarray`: float32, shape (texts, dimension), rows of length 1.
        """
        if isinstance(texts, str):
            raise TypeError(f"one text given: {texts[:80]!r}; encode takes a list; write encode([text])")
        return self._graph.run(texts)
