"""The memory that one call sees.

Calls cannot influence each other: each finds it laid out anew, and zero where nothing is laid out.

    0          a page of poison: a write through a null pointer is seen afterwards
    4096       the stack, growing down from 1 MiB: when it overflows it runs into the poison, then out of the memory
    1 MiB      globals, then the argument buffers, each between zones of poison that are checked afterwards
"""

import ctypes
import mmap
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import encode

MAX_MEMORY = 16 * 1024 * 1024
PAGE = 65_536  # WebAssembly's
STACK_TOP = 1024 * 1024
_ZONE = b"\xa5" * 64
NULL_PAGE = b"\xa5" * 4096


_give_back = None
if sys.platform == "linux":
    _give_back = ctypes.CDLL(None).madvise
    _give_back.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


class Memory:
    """The memory of one running program, as host functions see it: every access is checked."""

    def __init__(self, address: int, size: int) -> None:
        self.address, self.size = address, size

    def at(self, pointer: int, count: int) -> int:
        """Where `count` bytes from `pointer` lie in this process."""
        pointer, count = pointer % 2**64, count % 2**64
        if pointer + count > self.size:
            raise SandboxError("trap", "out of bounds memory access")
        return self.address + pointer

    def clear(self) -> None:
        """Zeros everywhere. On Linux the few pages that were touched go back; writing zeros would touch them all."""
        if not _give_back or _give_back(self.address, self.size, mmap.MADV_DONTNEED) != 0:
            ctypes.memset(self.address, 0, self.size)

    def read(self, pointer: int, count: int) -> bytes:
        return ctypes.string_at(self.at(pointer, count), count)

    def write(self, pointer: int, content: bytes) -> None:
        ctypes.memmove(self.at(pointer, len(content)), content, len(content))


def lay_out(data: bytes, buffers: Sequence[Mapping[str, Any]]) -> tuple[bytes, list[tuple[int, int]]]:
    """The memory from `STACK_TOP` on, and the address and size of each buffer in it."""
    image, spans = bytearray(data), []
    for buffer in buffers:
        image += _ZONE[: -len(image) % 16] + _ZONE
        content = encode(buffer["data"], buffer["type"])
        spans.append((STACK_TOP + len(image), len(content)))
        image += content + _ZONE
    return bytes(image), spans


def check_poison(memory: Memory, spans: Sequence[tuple[int, int]]) -> None:
    """See whether anything was written where nothing may be."""
    if memory.read(0, len(NULL_PAGE)) != NULL_PAGE:
        raise SandboxError("trap", "null pointer write, or stack overflow")
    for start, size in spans:
        if memory.read(start - len(_ZONE), len(_ZONE)) != _ZONE or memory.read(start + size, len(_ZONE)) != _ZONE:
            raise SandboxError("trap", "wrote out of bounds of an argument buffer")
