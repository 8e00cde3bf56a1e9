"""A WebAssembly object, as LLVM emits it for one module, made into a module that can be instantiated.

A linker for exactly one object: LLVM already wrote usable provisional indices and addresses (counted from 0) at the
relocation sites. What is left is to move the data to where this sandbox wants it, to take the data segments out (they
are written into each fresh memory by hand), to own the function table and to export the entry point. The formats are
https://webassembly.github.io/spec/core/binary/ and
https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.llvm.errors import SandboxError

_CUSTOM, _IMPORT, _TABLE, _GLOBAL, _EXPORT, _ELEMENT, _CODE, _DATA, _DATA_COUNT = 0, 2, 4, 6, 7, 9, 10, 11, 12
_IN_ORDER = (1, _IMPORT, 3, _TABLE, 5, 13, _GLOBAL, _EXPORT, 8, _ELEMENT, _CODE)
_SYMBOL_TABLE = 8
_FUNCTION, _DATA_SYMBOL = 0, 1
_UNDEFINED, _EXPLICIT_NAME = 0x10, 0x40
# Relocations that hold an address: width in bytes and signedness of the (padded) LEB128 number, or of a plain word.
_ADDRESS_LEB64, _ADDRESS_SLEB64, _ADDRESS_I64 = 14, 15, 16
_WITH_ADDEND = frozenset({3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25})


@dataclass(frozen=True)
class LinkedModule:
    """What one run needs: a module's bytes, and the bytes that its globals start with."""

    code: bytes
    data: bytes


class _Reader:
    """Reads the binary format from a position onwards."""

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


def _leb128(value: int, size: int = 0) -> bytes:
    """An unsigned or non-negative number; `size` > 0 pads it to that many bytes, and allows negative ones."""
    encoded = bytearray()
    while True:
        byte, value = value & 0x7F, value >> 7
        last = len(encoded) + 1 == size if size else value == 0
        encoded.append(byte if last else byte | 0x80)
        if last:
            return bytes(encoded)


def _sections(content: bytes) -> Iterator[tuple[int, bytes]]:
    reader = _Reader(content, position=8)
    while reader.more():
        kind = reader.byte()
        yield kind, reader.bytes()


def link(content: bytes, entry_point: str, data_address: int) -> LinkedModule:
    """Place an object's data at `data_address` and export one of its functions.

    Args:
        content (`bytes`): a `wasm64` object file.
        entry_point (`str`): a function that the object defines.
        data_address (`int`): where the globals will lie.

    Raises:
        `SandboxError`: if the object refers to data that it does not define.
    """
    sections = list(_sections(content))
    named = {}
    for index, (kind, payload) in enumerate(sections):
        if kind == _CUSTOM:
            reader = _Reader(payload)
            named[reader.bytes()] = index
            sections[index] = (kind, payload[reader.position :])
    entry = _function_index(sections[named[b"linking"]][1], entry_point)
    for section in (b"reloc.CODE", b"reloc.DATA"):
        if section in named:
            _relocate(sections, sections[named[section]][1], data_address)
    data = b"".join(_data_image(payload) for kind, payload in sections if kind == _DATA)
    kept = {kind: payload for kind, payload in sections if kind in _IN_ORDER}
    if _GLOBAL in kept:  # would keep its value from one call to the next
        raise SandboxError("unsupported", "a WebAssembly global of the program's own")
    kept[_IMPORT], kept[_TABLE] = _own_table(kept.get(_IMPORT, b"\x00"))
    name = entry_point.encode()
    kept[_EXPORT] = b"\x01" + _leb128(len(name)) + name + b"\x00" + _leb128(entry)
    code = (bytes([kind]) + _leb128(len(kept[kind])) + kept[kind] for kind in _IN_ORDER if kind in kept)
    return LinkedModule(content[:8] + b"".join(code), data)


def _own_table(imports: bytes) -> tuple[bytes, bytes]:
    """The import section without the function table, and a table section with it (no table: an empty section).

    LLVM's provisional size leaves out entry 0, the null pointer.
    """
    reader, kept, tables = _Reader(imports), [], []
    for _ in range(reader.number()):
        start = reader.position
        reader.bytes(), reader.bytes()
        kind = reader.byte()
        if kind == 0:  # a function
            reader.number()
        elif kind == 3:  # a global
            reader.byte(), reader.byte()
        else:  # a table, after its element type, or a memory
            element = bytes([reader.byte()]) if kind == 1 else b""
            flags, size = reader.byte(), reader.number()
            if flags & 1:
                reader.number()
            if kind == 1:
                tables.append(element + bytes([flags & ~1]) + _leb128(size + 1))
                continue
        kept.append(imports[start : reader.position])
    return _leb128(len(kept)) + b"".join(kept), _leb128(len(tables)) + b"".join(tables)


def _function_index(linking: bytes, entry_point: str) -> int:
    """The index of a defined function, from the symbol table of the `linking` section."""
    reader = _Reader(linking)
    reader.number()  # version
    found = None
    while reader.more():
        kind, table = reader.byte(), _Reader(reader.bytes())
        if kind != _SYMBOL_TABLE:
            continue
        for _ in range(table.number()):
            kind, name, index = _symbol(table)
            if kind == _DATA_SYMBOL and index is None:
                raise SandboxError("unsupported", f"external data @{name}")
            if kind == _FUNCTION and name == entry_point:
                found = index
    if found is None:
        raise SandboxError("unsupported", "LLVM emitted no code for the entry point")
    return found


def _symbol(table: _Reader) -> tuple[int, str, int | None]:
    """Kind, name ("" where the import has it) and index (`None` for undefined data) of the next symbol."""
    kind, flags = table.byte(), table.number()
    defined = not flags & _UNDEFINED
    if kind == _DATA_SYMBOL:
        name = table.bytes().decode()
        index = table.number() if defined else None
        if defined:
            table.number(), table.number()  # offset, size
        return kind, name, index
    index = table.number()
    has_name = kind != 3 and (defined or flags & _EXPLICIT_NAME)  # 3: a section
    return kind, table.bytes().decode() if has_name else "", index


def _relocate(sections: list[tuple[int, bytes]], relocations: bytes, shift: int) -> None:
    """Add `shift` to every address in the section that the relocations are for."""
    reader = _Reader(relocations)
    target = reader.number()
    kind, payload = sections[target]
    patched = bytearray(payload)
    for _ in range(reader.number()):
        form, offset, _symbol_index = reader.byte(), reader.number(), reader.number()
        if form in _WITH_ADDEND:
            reader.number(signed=True)
        if form in (_ADDRESS_LEB64, _ADDRESS_SLEB64):
            address = _Reader(payload, offset).number(signed=form == _ADDRESS_SLEB64) + shift
            patched[offset : offset + 10] = _leb128(address % 2**64 if form == _ADDRESS_LEB64 else address, 10)
        elif form == _ADDRESS_I64:
            address = int.from_bytes(payload[offset : offset + 8], "little") + shift
            patched[offset : offset + 8] = (address % 2**64).to_bytes(8, "little")
    sections[target] = (kind, bytes(patched))


def _data_image(payload: bytes) -> bytes:
    """The bytes that the data segments place in memory, from address 0 on."""
    reader = _Reader(payload)
    image = bytearray()
    for _ in range(reader.number()):
        if reader.number() != 0 or reader.byte() != 0x42:  # not active, or not at an `i64.const`
            raise SandboxError("unsupported", "a data segment that is not plain memory")
        address = reader.number(signed=True)
        reader.byte()  # end
        segment = reader.bytes()
        image.extend(bytes(address - len(image)))
        image[address:] = segment
    return bytes(image)
