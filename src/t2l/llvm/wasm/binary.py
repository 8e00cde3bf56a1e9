"""WebAssembly's binary format: numbers, byte strings and sections.

https://webassembly.github.io/spec/core/binary/
"""

from collections.abc import Iterator


class Reader:
    """A reader of WebAssembly's binary format that starts at a position."""

    def __init__(self, content: bytes, position: int = 0) -> None:
        self.content, self.position = content, position

    def byte(self) -> int:
        self.position += 1
        return self.content[self.position - 1]

    def number(self, signed: bool = False) -> int:
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value - (1 << shift) if signed and byte & 0x40 else value

    def bytes(self) -> bytes:
        size = self.number()
        self.position += size
        return self.content[self.position - size : self.position]

    def more(self) -> bool:
        return self.position < len(self.content)


def leb128(value: int, size: int = 0) -> bytes:
    """Encode a number in LEB128.

    Args:
        value (`int`): the number.
        size (`int`, *optional*, defaults to 0): pad to this number of bytes (0 = no padding); required for negative
            numbers.
    """
    encoded = bytearray()
    while True:
        byte, value = value & 0x7F, value >> 7
        last = len(encoded) + 1 == size if size else value == 0
        encoded.append(byte if last else byte | 0x80)
        if last:
            return bytes(encoded)


def read_sections(content: bytes) -> Iterator[tuple[int, bytes]]:
    reader = Reader(content, position=8)
    while reader.more():
        section_id = reader.byte()
        yield section_id, reader.bytes()
