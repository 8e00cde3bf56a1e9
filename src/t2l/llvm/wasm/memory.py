"""The memory of one call: null page, stack, globals, and argument buffers between zones of poison.

Poison means bytes that the program must not change; they are checked after the call. Calls cannot influence each
other: the memory is laid out anew for each call, and is zero elsewhere. What the poison is, a `Filling` says: if a
program's answers differ from filling to filling, it reads what is not its own (`t2l.llvm.ir.definedness`).

    0          4096 bytes of poison, to notice a write through a null pointer; undefined values are read from here
    4096       the stack, growing down from 1 MiB: an overflow runs into the poison, then out of the memory; the
               last 16 KiB are filled, because a variable's neighbours lie there
    1 MiB      the result and the arguments of the call, 8 bytes each; filled behind them
    …          the globals, then the argument buffers, each between zones of poison; a page of poison behind them
"""

import ctypes
import math
import mmap
import random
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import Number, encode

MAX_MEMORY = 16 * 1024 * 1024  # bytes, as all sizes here
PAGE = 65_536  # a page of WebAssembly
STACK_TOP = 1024 * 1024
NULL_PAGE = 4096
STACK_WINDOW = 4 * NULL_PAGE  # of the stack that is filled; to fill all of it would take longer than most programs run
ZONE = 256
MAX_PARAMETERS = 127
ARGUMENTS = STACK_TOP
DATA = ARGUMENTS + 8 * (MAX_PARAMETERS + 1) + ZONE  # the address of the globals

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


class Filling(NamedTuple):
    """The poison of a memory.

    Args:
        page (`bytes`): the content of the page at address 0.
        zone (`bytes`): the bytes before and behind each buffer; empty for the call's own numbers, again and again. A
            search that runs beyond its buffer finds them there.
    """

    page: bytes
    zone: bytes

    @property
    def stack(self) -> bytes:
        """The content of the part of the stack that a program without deep recursion uses."""
        return self.page * (STACK_WINDOW // NULL_PAGE)

    def around(self, buffer: Mapping[str, Any], number: int, scalars: Sequence[Number]) -> bytes:
        """Return the poison on each side of a buffer of a call; that of two buffers differs."""
        if self.zone:
            return self.zone[8 * number % ZONE :] + self.zone[: 8 * number % ZONE]
        # First what a search looks for, then what equals the neighbour, last what may be the length.
        length = len(buffer["data"])
        others = [value for value in scalars if math.isfinite(value) and value != length]
        numbers = [*others, *reversed(buffer["data"]), length]
        content = encode(numbers[number:] + numbers[:number], buffer["type"])
        return (content * -(-ZONE // len(content)))[:ZONE]


def _fillings() -> tuple[Filling, ...]:
    """Random bytes; others, where sign, parity and truth are the other ones; zeros, likely numbers.

    As floats, the numbers of the first two are large, of both signs: no maximum, minimum or sum is what it was.
    """
    page = bytearray(random.Random(0).randbytes(NULL_PAGE))
    page[3::4] = (0x45 + byte % 8 | byte & 0x80 for byte in page[3::4])  # sign and exponent: from 500 on
    other = bytes(byte ^ (0x81 if at % 4 == 3 else 0xFF) for at, byte in enumerate(page))
    return Filling(bytes(page), bytes(page[-ZONE:])), Filling(other, other[-ZONE:]), Filling(bytes(NULL_PAGE), b"")


FILLINGS = _fillings()


class Span(NamedTuple):
    """The position of a buffer in a memory, and the poison on each side of it."""

    start: int
    size: int  # in bytes
    element_type: str
    zone: bytes


def start_image(data: bytes, zones: Iterable[range], filling: Filling) -> tuple[bytes, list[Span]]:
    """Return the image of a memory from the top of the stack on: room for the arguments, and the globals.

    Args:
        data (`bytes`): the globals.
        zones (`Iterable[range]`): the bytes between them, as indices of `data`.
        filling (`Filling`): the poison.
    """
    zone = filling.zone or bytes(ZONE)
    image = bytes(8) + filling.page[: DATA - ZONE - STACK_TOP - 8] + zone
    if not data:
        return image, []
    content = bytearray(data)
    for each in zones:
        content[each.start : each.stop] = (zone * (len(each) // ZONE + 1))[: len(each)]
    return image + bytes(content) + zone, [Span(DATA, len(data), "i8", zone)]


def lay_out(
    image: bytearray,
    buffers: Iterable[Mapping[str, Any]],
    *,
    base: int = 0,
    around: Callable[[Mapping[str, Any], int], bytes],
) -> list[Span]:
    """Append buffers to the image of a memory, each between zones of poison and aligned to 16 bytes.

    Args:
        image (`bytearray`): the content of the memory so far.
        buffers (`Iterable[Mapping]`): `{"type", "data"}`.
        base (`int`, *optional*, defaults to 0): the address of the image, a multiple of 16.
        around (`Callable[[Mapping, int], bytes]`): returns the poison before and behind a buffer, by its number.

    Returns:
        `list[Span]`: the position of each buffer.
    """
    spans = []
    for number, buffer in enumerate(buffers):
        content, zone = encode(buffer["data"], buffer["type"]), around(buffer, number)
        image += zone[: -(len(image) + len(zone)) % 16] + zone
        spans.append(Span(base + len(image), len(content), buffer["type"], zone))
        image += content + zone
    return spans


def is_intact(spans: Iterable[Span], read: Callable[[int, int], bytes]) -> bool:
    """Say whether the poison around buffers is unchanged.

    Args:
        spans (`Iterable[Span]`): what `lay_out` returned.
        read (`Callable[[int, int], bytes]`): returns bytes of the memory, by address and number of bytes.
    """
    return all(
        read(start - len(zone), len(zone)) == zone and read(start + size, len(zone)) == zone
        for start, size, _, zone in spans
    )


def check_poison(memory: Memory, spans: Iterable[Span], page: bytes) -> None:
    """Check the poison after a call.

    Raises:
        `SandboxError`: with status `trap` if the program has changed it.
    """
    if memory.read(0, len(page)) != page:
        raise SandboxError("trap", "null pointer write, or stack overflow")
    if not is_intact(spans, memory.read):
        raise SandboxError("trap", "wrote out of bounds of an argument buffer")
