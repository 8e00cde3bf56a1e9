"""Many small texts in one file: compressed in blocks, each read when one of its texts is first needed."""

import functools
import zlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from t2l.retrieval.errors import MemoryIndexError

BLOCK = 32  # texts in one block
_SEPARATOR = "\0"
_LARGEST = 64 << 20  # bytes of a block, decompressed


def write_blocks(path: Path, texts: Iterable[str]) -> np.ndarray:
    """Write texts without NUL; return the offsets of the blocks in the file (`int64`, number of blocks + 1)."""
    offsets: list[int] = [0]
    block: list[str] = []

    def flush() -> None:
        packed = zlib.compress(_SEPARATOR.join(block).encode(), 9)
        file.write(packed)
        offsets.append(offsets[-1] + len(packed))
        block.clear()

    with path.open("wb") as file:
        for text in texts:
            block.append(text.replace(_SEPARATOR, " "))
            if len(block) == BLOCK:
                flush()
        if block:
            flush()
    return np.array(offsets, np.int64)


class Blocks:
    """The texts of a file that `write_blocks` wrote; `blocks[index]` is one text.

    Args:
        path (`Path`): the file.
        offsets (`np.ndarray`): what `write_blocks` returned.

    Raises:
        `MemoryIndexError`: at once if the file is shorter than the offsets say; for a damaged block when it is read.
    """

    def __init__(self, path: Path, offsets: np.ndarray) -> None:
        self._path, self._offsets = path, offsets
        self._read = functools.lru_cache(maxsize=1024)(self._read_block)
        if len(offsets) == 0 or offsets[0] != 0 or (np.diff(offsets) < 0).any():
            raise MemoryIndexError(f"{path} has no ascending offsets; build the index again")
        if (size := path.stat().st_size) != offsets[-1]:
            raise MemoryIndexError(f"{path} has {size} bytes; {offsets[-1]} are needed; build the index again")

    def __getitem__(self, index: int) -> str:
        texts = self._read(index // BLOCK)
        if index % BLOCK >= len(texts):
            raise MemoryIndexError(f"{self._path} has no text {index}; build the index again")
        return texts[index % BLOCK]

    def _read_block(self, block: int) -> list[str]:
        start, stop = (int(offset) for offset in self._offsets[block : block + 2])
        with self._path.open("rb") as file:
            file.seek(start)
            packed = file.read(stop - start)
        try:
            return zlib.decompressobj().decompress(packed, _LARGEST).decode().split(_SEPARATOR)
        except (zlib.error, UnicodeDecodeError) as error:
            raise MemoryIndexError(f"{self._path} is damaged ({error}); build the index again") from None
