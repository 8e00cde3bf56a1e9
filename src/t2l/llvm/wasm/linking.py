"""A linker for a single WebAssembly object file: turns LLVM's output into a module that can be instantiated.

At the relocation sites, LLVM has already written provisional indices and addresses that start at 0 and can be used.
Four things are left to do: move the data to its address, remove the data segments (t2l itself writes them into each
new memory), define the function table, and export the entry point. The formats are
https://webassembly.github.io/spec/core/binary/ and
https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from t2l.llvm.errors import SandboxError

_CUSTOM, _IMPORT, _TABLE, _GLOBAL, _EXPORT, _ELEMENT, _CODE, _DATA, _DATA_COUNT = 0, 2, 4, 6, 7, 9, 10, 11, 12
# The sections that are kept, by their ids, in the order that the format demands.
_IN_ORDER = (1, _IMPORT, 3, _TABLE, 5, 13, _GLOBAL, _EXPORT, 8, _ELEMENT, _CODE)
_SYMBOL_TABLE = 8
_FUNCTION, _DATA_SYMBOL = 0, 1
_UNDEFINED, _EXPLICIT_NAME = 0x10, 0x40
# Relocations of an address: a padded LEB128 number, unsigned or signed, or a plain word.
_ADDRESS_LEB64, _ADDRESS_SLEB64, _ADDRESS_I64 = 14, 15, 16
_WITH_ADDEND = frozenset({3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25})


@dataclass(frozen=True)
class LinkedModule:
    """The bytes of a module, and the initial content of its globals."""

    code: bytes
    data: bytes


class _Reader:
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


def _leb128(value: int, size: int = 0) -> bytes:
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


def _sections(content: bytes) -> Iterator[tuple[int, bytes]]:
    reader = _Reader(content, position=8)
    while reader.more():
        section_id = reader.byte()
        yield section_id, reader.bytes()


def link(content: bytes, entry_point: str, data_address: int) -> LinkedModule:
    """Move an object file's data to `data_address`, and export one of its functions.

    Args:
        content (`bytes`): a `wasm64` object file.
        entry_point (`str`): a function that the object file defines.
        data_address (`int`): the address of the globals.

    Raises:
        `SandboxError`: with status `unsupported` if the object file refers to external data, has a WebAssembly global
            of its own or unusual data segments, or has no code for the entry point.
    """
    sections = list(_sections(content))
    named = {}
    for index, (section_id, payload) in enumerate(sections):
        if section_id == _CUSTOM:
            reader = _Reader(payload)
            named[reader.bytes()] = index
            sections[index] = (section_id, payload[reader.position :])
    entry = _function_index(sections[named[b"linking"]][1], entry_point)
    for section in (b"reloc.CODE", b"reloc.DATA"):
        if section in named:
            _relocate(sections, sections[named[section]][1], data_address)
    data = b"".join(_data_image(payload) for section_id, payload in sections if section_id == _DATA)
    kept = {section_id: payload for section_id, payload in sections if section_id in _IN_ORDER}
    if _GLOBAL in kept:  # it would keep its value from one call to the next
        raise SandboxError("unsupported", "a WebAssembly global of the program's own")
    kept[_IMPORT], kept[_TABLE] = _own_table(kept.get(_IMPORT, b"\x00"))
    name = entry_point.encode()
    kept[_EXPORT] = b"\x01" + _leb128(len(name)) + name + b"\x00" + _leb128(entry)
    code = (bytes([id_]) + _leb128(len(kept[id_])) + kept[id_] for id_ in _IN_ORDER if id_ in kept)
    return LinkedModule(content[:8] + b"".join(code), data)


def _own_table(imports: bytes) -> tuple[bytes, bytes]:
    """Return the import section without the function table, and a table section that defines it, if there is one.

    The provisional size that LLVM wrote does not count entry 0, the null pointer.
    """
    reader, kept, tables = _Reader(imports), [], []
    for _ in range(reader.number()):
        start = reader.position
        reader.bytes(), reader.bytes()
        import_type = reader.byte()
        if import_type == 0:  # a function
            reader.number()
        elif import_type == 3:  # a global
            reader.byte(), reader.byte()
        else:  # a table, after its element type, or a memory
            element = bytes([reader.byte()]) if import_type == 1 else b""
            flags, size = reader.byte(), reader.number()
            if flags & 1:
                reader.number()
            if import_type == 1:
                tables.append(element + bytes([flags & ~1]) + _leb128(size + 1))
                continue
        kept.append(imports[start : reader.position])
    return _leb128(len(kept)) + b"".join(kept), _leb128(len(tables)) + b"".join(tables)


def _function_index(linking: bytes, entry_point: str) -> int:
    """Return the index of a defined function, from the symbol table of the `linking` section."""
    reader = _Reader(linking)
    reader.number()  # version
    found = None
    while reader.more():
        subsection, table = reader.byte(), _Reader(reader.bytes())
        if subsection != _SYMBOL_TABLE:
            continue
        for _ in range(table.number()):
            symbol_type, name, index = _symbol(table)
            if symbol_type == _DATA_SYMBOL and index is None:
                raise SandboxError("unsupported", f"external data @{name}")
            if symbol_type == _FUNCTION and name == entry_point:
                found = index
    if found is None:
        raise SandboxError("unsupported", "LLVM emitted no code for the entry point")
    return found


def _symbol(table: _Reader) -> tuple[int, str, int | None]:
    """Read the next symbol.

    Returns:
        `tuple`: its type; its name, or `""` if only the import section has it; its index, `None` for undefined data.
    """
    symbol_type, flags = table.byte(), table.number()
    defined = not flags & _UNDEFINED
    if symbol_type == _DATA_SYMBOL:
        name = table.bytes().decode()
        index = table.number() if defined else None
        if defined:
            table.number(), table.number()  # offset, size
        return symbol_type, name, index
    index = table.number()
    has_name = symbol_type != 3 and (defined or flags & _EXPLICIT_NAME)  # 3: a section
    return symbol_type, table.bytes().decode() if has_name else "", index


def _relocate(sections: list[tuple[int, bytes]], relocations: bytes, shift: int) -> None:
    """Add `shift` to every address in the section that the relocations are for."""
    reader = _Reader(relocations)
    target = reader.number()
    section_id, payload = sections[target]
    patched = bytearray(payload)
    for _ in range(reader.number()):
        relocation, offset, _symbol_index = reader.byte(), reader.number(), reader.number()
        if relocation in _WITH_ADDEND:
            reader.number(signed=True)
        if relocation in (_ADDRESS_LEB64, _ADDRESS_SLEB64):
            address = _Reader(payload, offset).number(signed=relocation == _ADDRESS_SLEB64) + shift
            patched[offset : offset + 10] = _leb128(address % 2**64 if relocation == _ADDRESS_LEB64 else address, 10)
        elif relocation == _ADDRESS_I64:
            address = int.from_bytes(payload[offset : offset + 8], "little") + shift
            patched[offset : offset + 8] = (address % 2**64).to_bytes(8, "little")
    sections[target] = (section_id, bytes(patched))


def _data_image(payload: bytes) -> bytes:
    """Return the bytes of the data segments, from address 0 on."""
    reader = _Reader(payload)
    image = bytearray()
    for _ in range(reader.number()):
        if reader.number() != 0 or reader.byte() != 0x42:  # not an active segment, or its address is no `i64.const`
            raise SandboxError("unsupported", "a data segment that is not plain memory")
        address = reader.number(signed=True)
        reader.byte()  # end
        segment = reader.bytes()
        image.extend(bytes(address - len(image)))
        image[address:] = segment
    return bytes(image)
