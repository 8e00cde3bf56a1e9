"""A small BERT-like model as an ONNX graph with its tokenizer; ONNX Runtime and `tokenizers` alone run it.

`Encoder` and `Reranker` are such graphs. `t2l.export` writes them.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from t2l.checksums import MANIFEST, find_damaged
from t2l.cpus import count_usable_cpus

TOKENIZER = "tokenizer.json"
FORMAT_VERSION = "1"
BATCH_TOKENS = 2048  # of a call, with padding; more is not faster, and takes memory


class TextGraphError(ValueError):
    """A graph cannot be loaded; the message says what was given, what is allowed and what to do."""


class TextGraph:
    """A graph that turns each text, or each pair of texts, into a row of numbers. Several threads may share it.

    Args:
        session (`onnxruntime.InferenceSession`): the graph.
        tokenizer (`Tokenizer`): its tokenizer, which cuts off long texts.
    """

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer) -> None:
        self._session, self._tokenizer = session, tokenizer
        self._output = session.get_outputs()[0].name
        self.dimension = int(session.get_modelmeta().custom_metadata_map["dimension"])

    @classmethod
    def load(cls, folder: str | Path, name: str, remedy: str, num_threads: int | None = None) -> "TextGraph":
        """Load a folder with a graph, `tokenizer.json` and their `checksums.txt`.

        Args:
            folder (`str` or `Path`): the folder.
            name (`str`): the graph's file, such as `"encoder.onnx"`.
            remedy (`str`): what an error tells people to do.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): threads of one call.

        Raises:
            `TextGraphError`: if a file is missing or damaged, or of another version.
        """
        folder, what = Path(folder), name.partition(".")[0]
        _check_files(folder, name, remedy)
        try:
            tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            session = onnxruntime.InferenceSession(
                str(folder / name), _get_options(num_threads), providers=["CPUExecutionProvider"]
            )
            graph = cls(session, tokenizer)
        except Exception as error:  # neither library has a common class of its errors
            reason = " ".join(str(error).split())[:300] or type(error).__name__
            raise TextGraphError(f"the {what} in {folder} cannot be read: {reason}; {remedy}") from error
        version = session.get_modelmeta().custom_metadata_map.get("t2l.format")
        if version != FORMAT_VERSION:
            given = f"the {what} in {folder} has format {version}; this version of t2l reads {FORMAT_VERSION}"
            raise TextGraphError(f"{given}; {remedy}")
        return graph

    def run(self, texts: Sequence[str] | Sequence[tuple[str, str]]) -> np.ndarray:
        """Return a row for each text or pair (float32, shape (texts, dimension)).

        A row does not depend on the other texts, except for rounding.
        """
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]
        rows = np.empty((len(tokens), self.dimension), np.float32)
        order = sorted(range(len(tokens)), key=lambda index: len(tokens[index]))
        while order:
            batch = _next_batch(order, tokens)
            lengths = np.array([len(tokens[index]) for index in batch])
            mask = np.arange(lengths.max()) < lengths[:, None]
            ids = np.zeros(mask.shape, np.int64)
            ids[mask] = np.concatenate([tokens[index] for index in batch])
            inputs = {"input_ids": ids, "attention_mask": mask.astype(np.int32)}
            rows[batch] = self._session.run([self._output], inputs)[0]
        return rows


def _next_batch(order: list[int], tokens: list[list[int]]) -> list[int]:
    """Remove the longest texts from the end of `order`, as many as one call takes, and return them."""
    size = max(1, BATCH_TOKENS // len(tokens[order[-1]]))
    batch = order[-size:]
    del order[-size:]
    return batch


def _check_files(folder: Path, name: str, remedy: str) -> None:
    what = name.partition(".")[0]
    if not folder.is_dir():
        raise TextGraphError(f"{folder} is not a folder; a folder with {name} is allowed; {remedy}")
    try:
        damaged = find_damaged(folder)
    except (OSError, ValueError) as error:
        raise TextGraphError(f"the {what} in {folder} has no readable checksums: {error}; {remedy}") from None
    listed = {
        line.split()[-1] for line in (folder / MANIFEST).read_text(encoding="utf-8").splitlines() if line.strip()
    }
    damaged += [f"{file} is not listed in {MANIFEST}" for file in (name, TOKENIZER) if file not in listed]
    damaged += [f"{file} is missing" for file in (name, TOKENIZER) if not (folder / file).is_file()]
    if damaged:
        raise TextGraphError(f"the {what} in {folder} is damaged: {', '.join(dict.fromkeys(damaged))}; {remedy}")


def _get_options(num_threads: int | None) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = num_threads or count_usable_cpus()
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # other programs need the cores, too
    options.log_severity_level = 3  # errors only, which are raised too
    options.enable_mem_pattern = False  # it plans memory for each new shape, which is new in most calls
    return options
