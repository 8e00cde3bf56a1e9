"""Run graphs with the names of Optimum's exporter, whichever program wrote them: one token per row and call.

Either `decoder_model_merged.onnx`, or `decoder_model.onnx` for the first token and `decoder_with_past_model.onnx` for
the others, beside `encoder_model.onnx`, `config.json` and optionally `generation_config.json`.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime import OrtValue

from t2l.inference.backends.protocol import LoadingError, SpecialTokens
from t2l.inference.backends.sessions import REMEDY, open_session

ENCODER = "encoder_model.onnx"
DECODERS = ("decoder_model_merged.onnx", "decoder_model.onnx", "decoder_with_past_model.onnx")


class MergedBackend:
    """A sequence-to-sequence model of any architecture that Optimum exports.

    Args:
        folder (`Path`): the folder with the graphs and `config.json`.
        num_threads (`int`): number of threads that one call may use.

    Raises:
        `LoadingError`: if a file is missing or broken.
    """

    batches_at_once = 1
    reads_many = False

    def __init__(self, folder: Path, num_threads: int) -> None:
        self.encoder = open_session(folder / ENCODER, num_threads, ("input_ids", "attention_mask"))
        merged, first, later = (folder / name for name in DECODERS)
        needed = ("input_ids", "encoder_attention_mask")
        if merged.exists() or not first.exists():
            self.first = self.later = open_session(merged, num_threads, (*needed, "use_cache_branch"))
        else:
            self.first = open_session(first, num_threads, (*needed, "encoder_hidden_states"))
            self.later = open_session(later, num_threads, needed)
        shapes = {value.name: value.shape for value in self.later.get_inputs()}
        self.past = [name for name in shapes if name.startswith("past_key_values.")]
        if not self.past:
            raise LoadingError(f"{folder} has a decoder without past_key_values.* inputs; {REMEDY}")
        self.empty = {name: (shapes[name][1], 0, shapes[name][3]) for name in self.past}
        self.tokens, self.vocab_size = _read_config(folder)

    def start(self, input_ids: np.ndarray, attention_mask: np.ndarray) -> "MergedState":
        inputs = {"input_ids": input_ids, "attention_mask": attention_mask}
        (hidden,) = self.encoder.run(["last_hidden_state"], inputs)
        return MergedState(self, hidden, attention_mask)


class MergedState:
    """The caches of a batch; all rows have the same length.

    Args:
        backend (`MergedBackend`): the model.
        hidden (`np.ndarray`): the encoder's last hidden states.
        mask (`np.ndarray`): int64, shape (rows, length), 1 where a request has a token.
    """

    def __init__(self, backend: MergedBackend, hidden: np.ndarray, mask: np.ndarray) -> None:
        self.backend, self.hidden, self.mask = backend, hidden, mask
        self.cache: dict[str, OrtValue] = {}

    def step(self, tokens: np.ndarray) -> np.ndarray:
        session = self.backend.later if self.cache else self.backend.first
        feed = {
            "input_ids": tokens,
            "encoder_attention_mask": self.mask,
            "encoder_hidden_states": self.hidden,
            "use_cache_branch": np.array([bool(self.cache)]),
        }
        values = {name: OrtValue.ortvalue_from_numpy(np.ascontiguousarray(array)) for name, array in feed.items()}
        for name in self.backend.past:
            values[name] = self.cache.get(name) or self._nothing(name)
        wanted = {value.name for value in session.get_inputs()}
        outputs = [value.name for value in session.get_outputs()]
        inputs = {name: value for name, value in values.items() if name in wanted}
        found = dict(zip(outputs, session.run_with_ort_values(outputs, inputs), strict=True))
        first = not self.cache
        for name in self.backend.past:
            present = name.replace("past_key_values", "present")
            if present in found and (first or ".decoder." in name):  # the encoder's are right in the first call only
                self.cache[name] = found[present]
        return found["logits"].numpy()

    def advance(self, counts: np.ndarray) -> None:
        """Do nothing: the cache holds the one token of the latest step."""

    def select(self, rows: np.ndarray) -> None:
        self.hidden, self.mask = self.hidden[rows], self.mask[rows]
        self.cache = {name: OrtValue.ortvalue_from_numpy(value.numpy()[rows]) for name, value in self.cache.items()}

    def _nothing(self, name: str) -> OrtValue:
        return OrtValue.ortvalue_from_numpy(np.zeros((len(self.mask), *self.backend.empty[name]), np.float32))


def _read_config(folder: Path) -> tuple[SpecialTokens, int]:
    """Return the special tokens and the size of the vocabulary."""
    config: dict[str, Any] = {}
    for name in ("config.json", "generation_config.json"):  # the latter decides what generation does
        path = folder / name
        if not path.exists() and name == "config.json":
            raise LoadingError(f"{folder} has no {name}; {REMEDY}")
        try:
            fields = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        except ValueError as err:
            raise LoadingError(f"{path} is not JSON: {err}; {REMEDY}") from err
        config |= {key: value for key, value in fields.items() if value is not None}
    eos = config.get("eos_token_id")
    start = config.get("decoder_start_token_id", config.get("bos_token_id"))
    if eos is None or start is None:
        raise LoadingError(f"{folder}/config.json names no decoder_start_token_id or no eos_token_id; {REMEDY}")
    eos = eos[0] if isinstance(eos, list) else eos
    return SpecialTokens(start=start, eos=eos, pad=config.get("pad_token_id", eos)), config.get("vocab_size", 0)
