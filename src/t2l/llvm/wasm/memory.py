"""The memory of one call: null page, stack, globals, and argument buffers between zones of poison.

Poison means bytes that the program must not change; they are checked after the call. Calls cannot influence each
other: the memory is laid out anew for each call, and is zero elsewhere.

    0          4096 bytes of poison, to notice a write through a null pointer
    4096       the stack, growing down from 1 MiB: an overflow runs into the poison, then out of the memory
    1 MiB      globals, then the argument buffers, each between zones of poison
"""

import ctypes
import mmap
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import encode

MAX_MEMORY = 16 * 1024 * 1024  # bytes, as all sizes here
PAGE = 65_536  # a page of WebAssembly
STACK_TOP = 1024 * 1024
ZONE = b"\xa5" * 64
NULL_PAGE = b"\xa5" * 4096
NOTHING_BEHIND: Mapping[str, bytes] = {}

_give_back = None
if sys.platform == "linux":
    _give_back = ctypes.CDLL(None).madvise
    _give_back.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Memory:
    """The memory of one running program, for host functions; every access is checked.

    Args:
        address (`int`): its address in this process.
        size (`int`): number of bytes.
    """

    def __init__(self, address: int, size: int) -> None:
        self.address, self.size = address, size

    def at(self, pointer: int, count: int) -> int:
        """Return the address in this process of the `count` bytes at `pointer`.

        Raises:
            `SandboxError`: with status `trap` if they are out of bounds.
        """
        pointer, count = pointer % 2**64, count % 2**64
        if pointer + count > self.size:
            raise SandboxError("trap", "out of bounds memory access")
        return self.address + pointer

    def clear(self) -> None:
        """Fill the memory with zeros. On Linux the used pages are given back, which is faster than writing zeros."""
        if not _give_back or _give_back(self.address, self.size, mmap.MADV_DONTNEED) != 0:
            ctypes.memset(self.address, 0, self.size)

    def read(self, pointer: int, count: int) -> bytes:
        """Return `count` bytes at `pointer`."""
        return ctypes.string_at(self.at(pointer, count), count)

    def write(self, pointer: int, content: bytes) -> None:
        """Write bytes at `pointer`."""
        ctypes.memmove(self.at(pointer, len(content)), content, len(content))


class Span(NamedTuple):
    """The position of a buffer in a memory, and the poison before and after it."""

    start: int
    size: int  # in bytes
    element_type: str
    before: bytes
    after: bytes


def lay_out(
    image: bytearray,
    buffers: Iterable[Mapping[str, Any]],
    *,
    base: int = 0,
    zone: bytes = ZONE,
    behind: Mapping[str, bytes] = NOTHING_BEHIND,
) -> list[Span]:
    """Append buffers to the image of a memory, each between zones of poison and aligned to 16 bytes.

    Args:
        image (`bytearray`): the content of the memory so far.
        buffers (`Iterable[Mapping]`): `{"type", "data"}`.
        base (`int`, *optional*, defaults to 0): the address of the image, a multiple of 16.
        zone (`bytes`, *optional*, defaults to 64 bytes): the poison.
        behind (`Mapping[str, bytes]`, *optional*): bytes between a buffer and the zone after it, by element type. They
            are poison, too.

    Returns:
        `list[Span]`: the position of each buffer.
    """
    spans = []
    for buffer in buffers:
        element_type = buffer["type"]
        content, after = encode(buffer["data"], element_type), behind.get(element_type, b"") + zone
        image += zone[: -len(image) % 16] + zone
        spans.append(Span(base + len(image), len(content), element_type, zone, after))
        image += content + after
    return spans


def is_intact(spans: Iterable[Span], read: Callable[[int, int], bytes]) -> bool:
    """Say whether the poison around buffers is unchanged.

    Args:
        spans (`Iterable[Span]`): what `lay_out` returned.
        read (`Callable[[int, int], bytes]`): returns bytes of the memory, by address and number of bytes.
    """
    return all(
        read(start - len(before), len(before)) == before and read(start + size, len(after)) == after
        for start, size, _, before, after in spans
    )


def check_poison(memory: Memory, spans: Iterable[Span]) -> None:
    """Check the poison after a call.

    Raises:
        `SandboxError`: with status `trap` if the program has changed it.
    """
    if memory.read(0, len(NULL_PAGE)) != NULL_PAGE:
        raise SandboxError("trap", "null pointer write, or stack overflow")
    if not is_intact(spans, memory.read):
        raise SandboxError("trap", "wrote out of bounds of an argument buffer")
