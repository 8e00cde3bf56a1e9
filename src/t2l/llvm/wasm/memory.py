"""The memory of one call: null page, stack, globals, and argument buffers between poison.

Calls cannot influence each other: each finds the memory laid out anew, and zero elsewhere.

    0          a page of poison, to notice a write through a null pointer
    4096       the stack, growing down from 1 MiB: an overflow runs into the poison, then out of the memory
    1 MiB      globals, then the argument buffers, each between zones of poison

Poison is bytes that the program must leave as they are; it is checked after the call.
"""

import ctypes
import mmap
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import encode

MAX_MEMORY = 16 * 1024 * 1024
PAGE = 65_536  # WebAssembly's
STACK_TOP = 1024 * 1024
ZONE = b"\xa5" * 64
NULL_PAGE = b"\xa5" * 4096
NOTHING_BEHIND: Mapping[str, bytes] = {}

_give_back = None
if sys.platform == "linux":
    _give_back = ctypes.CDLL(None).madvise
    _give_back.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Memory:
    """The memory of one running program, as host functions see it: every access is checked."""

    def __init__(self, address: int, size: int) -> None:
        self.address, self.size = address, size

    def at(self, pointer: int, count: int) -> int:
        """Return the address in this process of `count` bytes from `pointer` on; a trap if they are out of bounds."""
        pointer, count = pointer % 2**64, count % 2**64
        if pointer + count > self.size:
            raise SandboxError("trap", "out of bounds memory access")
        return self.address + pointer

    def clear(self) -> None:
        """Fill with zeros. On Linux the few pages in use are given back: writing zeros would touch them all."""
        if not _give_back or _give_back(self.address, self.size, mmap.MADV_DONTNEED) != 0:
            ctypes.memset(self.address, 0, self.size)

    def read(self, pointer: int, count: int) -> bytes:
        return ctypes.string_at(self.at(pointer, count), count)

    def write(self, pointer: int, content: bytes) -> None:
        ctypes.memmove(self.at(pointer, len(content)), content, len(content))


class Span(NamedTuple):
    """Where a buffer lies in a memory, and the poison that must stand around it after the call."""

    start: int
    size: int  # bytes
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
        behind (`Mapping[str, bytes]`, *optional*): by element type, what stands between a buffer and the zone after
            it; it is part of the poison.

    Returns:
        `list[Span]`: where each buffer lies.
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
    """Say whether the poison around buffers is as it was; `read` gives bytes of the memory by address and number."""
    return all(
        read(start - len(before), len(before)) == before and read(start + size, len(after)) == after
        for start, size, _, before, after in spans
    )


def check_poison(memory: Memory, spans: Iterable[Span]) -> None:
    """Raise `SandboxError` if anything was written where nothing may be."""
    if memory.read(0, len(NULL_PAGE)) != NULL_PAGE:
        raise SandboxError("trap", "null pointer write, or stack overflow")
    if not is_intact(spans, memory.read):
        raise SandboxError("trap", "wrote out of bounds of an argument buffer")
