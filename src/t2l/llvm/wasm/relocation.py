"""The variables of a WebAssembly object file, moved to their addresses, and everything that refers to them.

LLVM gives each variable a data segment. Zones may be left between them, so that what a program reads beyond a
variable is not the next one. The formats are those of https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.
"""

from collections.abc import Sequence
from typing import NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.binary import Reader, leb128

# Relocations of an address, with its number of bytes: padded LEB128 numbers, unsigned or signed, and plain words.
_UNSIGNED, _SIGNED, _WORD = {3: 5, 14: 10}, {4: 5, 15: 10}, {5: 4, 16: 8}
_DISTANCE = 23  # 4 bytes: from the place where it stands to an address
_WITH_ADDEND = frozenset({3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25})
_CONSTANTS = (0x41, 0x42)  # instructions


class Segment(NamedTuple):
    """A data segment: where it stands in its section, its size, and its addresses in the file and in the memory."""

    position: int
    size: int
    provisional: int
    address: int


def read_segments(payload: bytes, data_address: int, zone: int) -> list[Segment]:
    """Read the places of data segments.

    Args:
        payload (`bytes`): the content of a data section.
        data_address (`int`): the address of the first one.
        zone (`int`): number of bytes between two segments, a multiple of what they are aligned to.

    Raises:
        `SandboxError`: with status `unsupported` for a segment that is not plain memory.
    """
    reader = Reader(payload)
    segments = []
    for index in range(reader.number()):
        if reader.number() != 0 or reader.byte() not in _CONSTANTS:  # not active, or its address is no constant
            raise SandboxError("unsupported", "a data segment that is not plain memory")
        provisional = reader.number(signed=True)
        reader.byte()  # end
        size = len(reader.bytes())
        segments.append(Segment(reader.position - size, size, provisional, data_address + provisional + zone * index))
    return segments


def relocate(
    payload: bytes, relocations: Reader, numbers: Sequence[int | None], segments: Sequence[Segment], *, is_data: bool
) -> bytes:
    """Return a section whose addresses are those of the memory.

    Args:
        payload (`bytes`): the section.
        relocations (`Reader`): the section with its relocations, behind the index of the section.
        numbers (`Sequence[int | None]`): the segment of each symbol, if it is data.
        segments (`Sequence[Segment]`): the data segments.
        is_data (`bool`): whether the section is that of the data segments.
    """
    patched = bytearray(payload)
    for _ in range(relocations.number()):
        kind, offset, symbol = relocations.byte(), relocations.number(), relocations.number()
        if kind in _WITH_ADDEND:
            relocations.number(signed=True)
        if kind not in (*_UNSIGNED, *_SIGNED, *_WORD, _DISTANCE):
            continue
        segment = segments[numbers[symbol] or 0]
        shift = segment.address - segment.provisional
        if kind in _UNSIGNED or kind in _SIGNED:
            size = _UNSIGNED.get(kind) or _SIGNED[kind]
            address = Reader(payload, offset).number(signed=kind in _SIGNED) + shift
            moved = leb128(address if kind in _SIGNED else address % (2**64 if size == 10 else 2**32), size)
        else:
            size = _WORD.get(kind, 4)
            address = int.from_bytes(payload[offset : offset + size], "little") + shift
            if kind == _DISTANCE and is_data:
                address -= _find_address(offset, segments)
            moved = (address % 256**size).to_bytes(size, "little")
        patched[offset : offset + size] = moved
    return bytes(patched)


def _find_address(offset: int, segments: Sequence[Segment]) -> int:
    """Return the address of what stands at an offset of the data section."""
    segment = next(each for each in segments if each.position <= offset < each.position + each.size)
    return segment.address + offset - segment.position


def lay_out_data(payload: bytes, segments: Sequence[Segment], data_address: int) -> tuple[bytes, list[range]]:
    """Return the memory from the first variable on, and where the zones between variables are in it."""
    image, zones = bytearray(), []
    for segment in segments:
        start = segment.address - data_address
        if image:
            zones.append(range(len(image), start))
        image.extend(bytes(start - len(image)))
        image += payload[segment.position : segment.position + segment.size]
    return bytes(image), zones
