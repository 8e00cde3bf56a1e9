"""Turn texts into vectors whose cosine says how alike they are; ONNX Runtime and `tokenizers` alone do it.

    encoder = Encoder.load("src/t2l/models/memory/encoder")
    vectors = encoder.encode(["add two numbers", "the sum of a and b"])

`recipes/train_encoder.py` makes such a folder.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from t2l.checksums import find_damaged
from t2l.cpus import count_usable_cpus

ENCODER_GRAPH, TOKENIZER = "encoder.onnx", "tokenizer.json"
FORMAT_VERSION = "1"
BATCH_TOKENS = 2048  # of a call, with padding; more is not faster, and takes memory
_REMEDY = "copy the whole folder again, or make it with recipes/train_encoder.py"


class EncoderError(ValueError):
    """An encoder cannot be loaded; the message says what was given, what is allowed and what to do."""


class Encoder:
    """A sentence encoder. Several threads may share it.

    Args:
        session (`onnxruntime.InferenceSession`): the graph that `t2l.export.encoder` wrote.
        tokenizer (`Tokenizer`): its tokenizer, which cuts off long texts.
    """

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer) -> None:
        self._session, self._tokenizer = session, tokenizer
        self.dimension = int(session.get_modelmeta().custom_metadata_map["dimension"])

    @classmethod
    def load(cls, folder: str | Path, num_threads: int | None = None) -> "Encoder":
        """Load a folder with `encoder.onnx`, `tokenizer.json` and their `checksums.txt`.

        Args:
            folder (`str` or `Path`): the folder.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): threads of one call.

        Raises:
            `EncoderError`: if a file is missing or damaged, or of another version.
        """
        folder = Path(folder)
        _check_files(folder)
        try:
            tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            session = onnxruntime.InferenceSession(
                str(folder / ENCODER_GRAPH), _get_options(num_threads), providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # neither library has a common class of its errors
            reason = " ".join(str(error).split())[:300] or type(error).__name__
            raise EncoderError(f"the encoder in {folder} cannot be read: {reason}; {_REMEDY}") from error
        version = session.get_modelmeta().custom_metadata_map.get("t2l.format")
        if version != FORMAT_VERSION:
            raise EncoderError(
                f"the encoder in {folder} has format {version}; this version of t2l reads {FORMAT_VERSION}; {_REMEDY}"
            )
        return cls(session, tokenizer)

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
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]
        vectors = np.empty((len(tokens), self.dimension), np.float32)
        order = sorted(range(len(tokens)), key=lambda index: len(tokens[index]))
        while order:
            batch = _next_batch(order, tokens)
            lengths = np.array([len(tokens[index]) for index in batch])
            mask = np.arange(lengths.max()) < lengths[:, None]
            ids = np.zeros(mask.shape, np.int64)
            ids[mask] = np.concatenate([tokens[index] for index in batch])
            inputs = {"input_ids": ids, "attention_mask": mask.astype(np.int32)}
            vectors[batch] = self._session.run(["vectors"], inputs)[0]
        return vectors


def _next_batch(order: list[int], tokens: list[list[int]]) -> list[int]:
    """Remove the longest texts from the end of `order`, as many as one call takes, and return them."""
    size = max(1, BATCH_TOKENS // len(tokens[order[-1]]))
    batch = order[-size:]
    del order[-size:]
    return batch


def _check_files(folder: Path) -> None:
    if not folder.is_dir():
        raise EncoderError(f"{folder} is not a folder; a folder with {ENCODER_GRAPH} is allowed; {_REMEDY}")
    try:
        damaged = find_damaged(folder)
    except (OSError, ValueError) as error:
        raise EncoderError(f"the encoder in {folder} has no readable checksums: {error}; {_REMEDY}") from None
    damaged += [f"{name} is missing" for name in (ENCODER_GRAPH, TOKENIZER) if not (folder / name).is_file()]
    if damaged:
        raise EncoderError(f"the encoder in {folder} is damaged: {', '.join(dict.fromkeys(damaged))}; {_REMEDY}")


def _get_options(num_threads: int | None) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = num_threads or count_usable_cpus()
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # other programs need the cores, too
    options.log_severity_level = 3  # errors only, which are raised too
    options.enable_mem_pattern = False  # it plans memory for each new shape, which is new in most calls
    return options
