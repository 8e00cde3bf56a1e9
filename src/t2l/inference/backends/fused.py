"""Run the graphs that `t2l.export.fused` writes: any number of tokens per call, caches that are never copied.

The key and value buffers of all decoder layers are NumPy arrays that ONNX Runtime reads and writes in place, each row
at its own length. A rejected token costs nothing: the next one is written over it.
"""

import functools
from pathlib import Path

import numpy as np
from onnxruntime import InferenceSession, OrtValue

from t2l.inference.backends.protocol import LoadingError, SpecialTokens
from t2l.inference.backends.sessions import REMEDY, open_session

FUSED_GRAPHS = ("encoder.onnx", "decoder.onnx")
FORMAT_VERSION = 1
FIRST_CAPACITY = 64  # tokens; doubled when it is full
NUMBERS = (
    "num_layers",
    "num_heads",
    "head_size",
    "max_distance",
    "vocab_size",
    "decoder_start_token_id",
    "pad_token_id",
    "eos_token_id",
)


class FusedBackend:
    """A T5 in two graphs.

    Args:
        folder (`Path`): the folder with `encoder.onnx` and `decoder.onnx`.
        num_threads (`int`): number of threads that one call may use.

    Raises:
        `LoadingError`: if a graph is missing, broken, or of another format.
    """

    batches_at_once = 1
    reads_many = True

    def __init__(self, folder: Path, num_threads: int) -> None:
        encoder, decoder = (folder / name for name in FUSED_GRAPHS)
        self.encoder = open_session(encoder, num_threads, ("input_ids", "attention_mask", "distances"))
        self.decoder = open_session(decoder, num_threads, ("input_ids", "distances", "slots", "cross_key.0"))
        numbers = _read_metadata(self.decoder, decoder)
        self.num_layers, self.num_heads, self.head_size, self.max_distance, self.vocab_size = numbers[:5]
        self.tokens = SpecialTokens(start=numbers[5], pad=numbers[6], eos=numbers[7])
        self._distances = _causal_distances(FIRST_CAPACITY, self.max_distance)

    def start(self, input_ids: np.ndarray, attention_mask: np.ndarray) -> "FusedState":
        rows, length = input_ids.shape
        offsets = np.arange(length, dtype=np.int32)
        distances = np.clip(offsets[None] - offsets[:, None], -self.max_distance, self.max_distance)
        mask = attention_mask.astype(np.int32)
        binding = self.encoder.io_binding()
        binding.bind_cpu_input("input_ids", np.ascontiguousarray(input_ids, dtype=np.int64))
        binding.bind_cpu_input("attention_mask", mask)
        binding.bind_cpu_input("distances", distances[None] + np.int32(self.max_distance))
        shape = (rows, self.num_heads, length, self.head_size)
        cross = {
            f"cross_{part}.{layer}": np.empty(shape, np.float32)
            for layer in range(self.num_layers)
            for part in ("key", "value")
        }
        for name, values in cross.items():
            binding.bind_ortvalue_output(name, OrtValue.ortvalue_from_numpy(values))
        self.encoder.run_with_iobinding(binding)
        return FusedState(self, cross, mask)

    def distances(self, capacity: int) -> np.ndarray:
        """Return a table: how far before token `row` the token `column` is, clipped; later ones are hidden."""
        if len(self._distances) < capacity:
            self._distances = _causal_distances(capacity, self.max_distance)
        return self._distances


class FusedState:
    """The caches of a batch.

    Args:
        backend (`FusedBackend`): the model.
        cross (`dict[str, np.ndarray]`): keys and values of the requests, by input name.
        mask (`np.ndarray`): int32, shape (rows, length), 1 where a request has a token.
    """

    def __init__(self, backend: FusedBackend, cross: dict[str, np.ndarray], mask: np.ndarray) -> None:
        self.backend, self.cross, self.mask = backend, cross, mask
        self.lengths = np.zeros(len(mask), np.int32)
        self.requests = np.arange(len(mask))  # which request each row answers
        self.logits: np.ndarray
        self.slots: np.ndarray
        self.capacity = 0
        self.buffers: dict[str, np.ndarray] = {}
        self._reserve(FIRST_CAPACITY)
        self._rebind()

    def step(self, tokens: np.ndarray) -> np.ndarray:
        rows, new = tokens.shape
        longest = int(self.lengths.max())
        if longest + new > self.capacity:
            self._reserve(longest + new)
            self._rebind()
        table = self.backend.distances(self.capacity)[:, : self.capacity]
        if int(self.lengths.min()) == longest:
            places = np.arange(longest, longest + new)
            distances = np.ascontiguousarray(table[longest : longest + new])[None]
        else:
            places = self.lengths[:, None] + np.arange(new)
            distances = table[places]
        if self.slots.shape[2] != new:
            self.slots = _slots(rows, self.backend.num_heads, new).copy()
        self.slots[..., 2] = places[..., None, :]
        binding = self.binding
        binding.bind_cpu_input("input_ids", np.ascontiguousarray(tokens, dtype=np.int64))
        binding.bind_cpu_input("distances", distances)
        binding.bind_cpu_input("slots", self.slots)
        if self.logits.shape[1] != new:
            self.logits = np.empty((rows, new, self.backend.vocab_size), np.float32)
            binding.bind_ortvalue_output("logits", OrtValue.ortvalue_from_numpy(self.logits))
        self.backend.decoder.run_with_iobinding(binding)
        return self.logits

    def advance(self, counts: np.ndarray) -> None:
        self.lengths = self.lengths + counts.astype(np.int32)

    def select(self, rows: np.ndarray) -> None:
        requests = self.requests[rows]
        if not np.array_equal(requests, self.requests):  # beams of a request only change places
            self.mask = self.mask[rows]
            self.cross = {name: values[rows] for name, values in self.cross.items()}
        self.lengths, self.requests = self.lengths[rows], requests
        used = int(self.lengths.max(initial=0))
        for name, buffer in self.buffers.items():
            selected = np.zeros((len(rows), *buffer.shape[1:]), np.float32)  # hidden slots must be finite, too
            selected[:, :, :used] = buffer[rows, :, :used]
            self.buffers[name] = selected
        self._rebind()

    def _reserve(self, needed: int) -> None:
        """Make the buffers long enough, and copy what they hold."""
        used, self.capacity = self.capacity, max(needed, 2 * self.capacity)
        shape = (len(self.lengths), self.backend.num_heads, self.capacity, self.backend.head_size)
        for layer in range(self.backend.num_layers):
            for part in ("key", "value"):
                name = f"{part}.{layer}"
                longer = np.zeros(shape, np.float32)
                if used:
                    longer[:, :, :used] = self.buffers[name]
                self.buffers[name] = longer

    def _rebind(self) -> None:
        """Bind what stays the same between steps."""
        self.binding = self.backend.decoder.io_binding()
        rows = len(self.lengths)
        self.logits = np.empty((rows, 0, 0), np.float32)
        self.slots = _slots(rows, self.backend.num_heads, 0)
        self.binding.bind_cpu_input("attention_mask", self.mask)
        for name, values in self.cross.items():
            self.binding.bind_ortvalue_input(name, OrtValue.ortvalue_from_numpy(values))
        for name, buffer in self.buffers.items():
            value = OrtValue.ortvalue_from_numpy(buffer)
            self.binding.bind_ortvalue_input(f"past_{name}", value)
            self.binding.bind_ortvalue_output(f"present_{name}", value)


def _causal_distances(capacity: int, limit: int) -> np.ndarray:
    positions = np.arange(capacity, dtype=np.int32)
    distances = positions[:, None] - positions[None]
    return np.where(distances < 0, limit + 1, np.minimum(distances, limit)).astype(np.int32)


@functools.lru_cache(maxsize=100)
def _slots(rows: int, heads: int, new: int) -> np.ndarray:
    """Return indices of row, head and place in a cache, shape (rows, heads, new, 3); the places are for a copy."""
    slots = np.zeros((rows, heads, new, 3), np.int64)
    slots[..., 0] = np.arange(rows)[:, None, None]
    slots[..., 1] = np.arange(heads)[:, None]
    return slots


def _read_metadata(session: InferenceSession, path: Path) -> list[int]:
    metadata = session.get_modelmeta().custom_metadata_map
    if metadata.get("t2l.format") != str(FORMAT_VERSION):
        raise LoadingError(
            f"{path} is of format {metadata.get('t2l.format', 'none')}; this t2l reads format {FORMAT_VERSION}; "
            f"{REMEDY}"
        )
    try:
        return [int(metadata[key]) for key in NUMBERS]
    except (KeyError, ValueError) as err:
        raise LoadingError(f"{path} lacks a number in its metadata: {err}; {REMEDY}") from err
