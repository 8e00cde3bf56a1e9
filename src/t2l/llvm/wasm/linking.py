"""A linker for a single WebAssembly object file: turns LLVM's output into a module that can be instantiated.

At the relocation sites, LLVM has already written provisional indices and addresses that start at 0 and can be used.
Five things are left to do: move the data to its address, remove the data segments (t2l itself writes them into each
new memory), define the function table, add a function that calls the entry point, and export that one.
`t2l.llvm.wasm.standalone` makes a module for other hosts. The formats are
https://webassembly.github.io/spec/core/binary/ and
https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.binary import Reader, leb128, read_sections
from t2l.llvm.wasm.relocation import lay_out_data, read_segments, relocate

CUSTOM, TYPE, IMPORT, FUNCTIONS, TABLE, MEMORY, GLOBAL, EXPORT, ELEMENT, CODE, DATA = (
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    9,
    10,
    11,
)  # sections
# The sections that are kept, by their ids, in the order that the format demands.
_IN_ORDER = (TYPE, IMPORT, FUNCTIONS, TABLE, MEMORY, 13, GLOBAL, EXPORT, 8, ELEMENT, CODE, DATA)
_SYMBOL_TABLE = 8
FUNCTION, DATA_SYMBOL = 0, 1  # types of symbols
_UNDEFINED, _EXPLICIT_NAME = 0x10, 0x40
FUNCTION_IMPORT, _TABLE_IMPORT, _MEMORY_IMPORT, GLOBAL_IMPORT = 0, 1, 2, 3
# The instruction that loads a value, by its type (i32, i64, f32, f64); that which stores it comes 14 later.
_LOAD = {0x7F: 0x28, 0x7E: 0x29, 0x7D: 0x2A, 0x7C: 0x2B}
_STORE = 14
_ALIGNED = {0x7F: 2, 0x7E: 3, 0x7D: 2, 0x7C: 3}  # the logarithm of the size


class Symbol(NamedTuple):
    """A symbol of an object file; its number is an index among those of its type, `None` for undefined data."""

    symbol_type: int
    flags: int
    name: str
    number: int | None

    @property
    def defined(self) -> bool:
        return not self.flags & _UNDEFINED


class Import(NamedTuple):
    """An import: its type, its name, all its bytes, and the bytes that define the like in the module itself."""

    import_type: int
    name: str
    entry: bytes
    definition: bytes


class ObjectFile:
    """The sections of a WebAssembly object file, with its data moved to `data_address`.

    Args:
        content (`bytes`): an object file for `wasm32` or `wasm64`.
        data_address (`int`): the address of the globals.
        zone (`int`, *optional*, defaults to 0): number of bytes between two globals.

    Raises:
        `SandboxError`: with status `unsupported` if the file refers to external data, or has a WebAssembly global of
            its own or unusual data segments.
    """

    def __init__(self, content: bytes, data_address: int, zone: int = 0) -> None:
        self.header = content[:8]
        sections = list(read_sections(content))
        named = {}
        for index, (section_id, payload) in enumerate(sections):
            if section_id == CUSTOM:
                reader = Reader(payload)
                named[reader.bytes()] = index
                sections[index] = (section_id, payload[reader.position :])
        self.linking = sections[named[b"linking"]][1]
        self.symbols = list(_read_symbols(self.linking))
        at_data = next((at for at, (section_id, _) in enumerate(sections) if section_id == DATA), None)
        segments = read_segments(sections[at_data][1], data_address, zone) if at_data is not None else []
        numbers = [each.number if each.symbol_type == DATA_SYMBOL else None for each in self.symbols]
        for name in (b"reloc.CODE", b"reloc.DATA"):
            if name in named and segments:
                relocations = Reader(sections[named[name]][1])
                at = relocations.number()
                id_, payload = sections[at]
                sections[at] = (id_, relocate(payload, relocations, numbers, segments, is_data=at == at_data))
        self.data, self.zones = b"", list[range]()
        if at_data is not None:
            self.data, self.zones = lay_out_data(sections[at_data][1], segments, data_address)
        self.sections = {id_: payload for id_, payload in sections if id_ in _IN_ORDER and id_ != DATA}
        if GLOBAL in self.sections:  # it would keep its value from one call to the next
            raise SandboxError("unsupported", "a WebAssembly global of the program's own")
        self.imports = list(_read_imports(self.sections.get(IMPORT, b"\x00")))

    def write(self, replaced: dict[int, bytes]) -> bytes:
        """Return a module of these sections, some of them replaced or added."""
        kept = self.sections | replaced
        return self.header + b"".join(
            bytes([id_]) + leb128(len(kept[id_])) + kept[id_] for id_ in _IN_ORDER if id_ in kept
        )

    def define_tables(self) -> bytes:
        """Return a section that defines the tables that the file imports."""
        return vector(each.definition for each in self.imports if each.import_type == _TABLE_IMPORT)


def vector(elements: Iterable[bytes]) -> bytes:
    """Return the elements with their number before them."""
    listed = list(elements)
    return leb128(len(listed)) + b"".join(listed)


def export(name: str, export_type: int, index: int) -> bytes:
    """Return an entry of the export section."""
    return leb128(len(name.encode())) + name.encode() + bytes([export_type]) + leb128(index)


@dataclass(frozen=True)
class LinkedModule:
    """The bytes of a module, the initial content of its globals, and the zones between these, as indices of it."""

    code: bytes
    data: bytes
    zones: list[range]


def link(content: bytes, entry_point: str, data_address: int, arguments: int, zone: int) -> LinkedModule:
    """Move an object file's data to `data_address`, and export a function that calls one of its functions.

    The exported function has no parameters: it takes the arguments from memory and leaves the result there, because
    to pass them from Python one by one takes longer than most programs run.

    Args:
        content (`bytes`): a `wasm64` object file.
        entry_point (`str`): a function that the object file defines.
        data_address (`int`): the address of the globals.
        arguments (`int`): the address of 8 bytes for the result, and 8 for each argument behind it.
        zone (`int`): number of bytes between two globals.

    Raises:
        `SandboxError`: with status `unsupported` as `ObjectFile` does, or if the file has no code for the entry point.
    """
    file = ObjectFile(content, data_address, zone)
    found = [each.number for each in file.symbols if each.symbol_type == FUNCTION and each.name == entry_point]
    if not found or found[-1] is None:
        raise SandboxError("unsupported", "LLVM emitted no code for the entry point")
    imports = vector(each.entry for each in file.imports if each.import_type != _TABLE_IMPORT)
    replaced = {IMPORT: imports, TABLE: file.define_tables(), **_export_call(file, entry_point, found[-1], arguments)}
    return LinkedModule(file.write(replaced), file.data, file.zones)


def _export_call(file: ObjectFile, name: str, function: int, arguments: int) -> dict[int, bytes]:
    """Return sections with one more function, exported as `name`, which calls a function with arguments in memory."""
    types, functions, codes = (Reader(file.sections[section]) for section in (TYPE, FUNCTIONS, CODE))
    num_types, num_functions, num_codes = types.number(), functions.number(), codes.number()
    after_types, after_functions, after_codes = (each.content[each.position :] for each in (types, functions, codes))
    listed = [(types.byte(), types.bytes(), types.bytes())[1:] for _ in range(num_types)]
    num_imported = sum(each.import_type == FUNCTION_IMPORT for each in file.imports)
    indices = [functions.number() for _ in range(num_functions)]
    parameters, results = listed[indices[function - num_imported]]
    body = b"".join(_at(arguments) for _ in results)
    for index, type_ in enumerate(parameters, start=1):
        body += _at(arguments + 8 * index) + bytes([_LOAD[type_], _ALIGNED[type_], 0])
    body += b"\x10" + leb128(function)
    body += b"".join(bytes([_LOAD[type_] + _STORE, _ALIGNED[type_], 0]) for type_ in results)
    code = b"\0" + body + b"\x0b"  # no local variables
    return {
        TYPE: leb128(num_types + 1) + after_types + b"\x60\0\0",
        FUNCTIONS: leb128(num_functions + 1) + after_functions + leb128(num_types),
        CODE: leb128(num_codes + 1) + after_codes + leb128(len(code)) + code,
        EXPORT: vector([export(name, FUNCTION, num_imported + num_functions)]),
    }


def _at(address: int) -> bytes:
    """Return the instruction that pushes an address."""
    return b"\x42" + leb128(address, 10)


def _read_imports(imports: bytes) -> Iterator[Import]:
    """Read an import section.

    The definition of a table has one entry more: LLVM's provisional size leaves out entry 0, the null pointer.
    """
    reader = Reader(imports)
    for _ in range(reader.number()):
        start = reader.position
        _, name, import_type = reader.bytes(), reader.bytes(), reader.byte()
        described = reader.position
        definition = None
        if import_type == FUNCTION_IMPORT:
            reader.number()
        elif import_type == GLOBAL_IMPORT:
            reader.byte(), reader.byte()
        else:  # a table, after its element type, or a memory
            element = bytes([reader.byte()]) if import_type == _TABLE_IMPORT else b""
            flags, size = reader.byte(), reader.number()
            if flags & 1:
                reader.number()
            if import_type == _TABLE_IMPORT:
                definition = element + bytes([flags & ~1]) + leb128(size + 1)
        own = imports[described : reader.position] if definition is None else definition
        yield Import(import_type, name.decode(), imports[start : reader.position], own)


def _read_symbols(linking: bytes) -> Iterator[Symbol]:
    """Read the symbol table of the `linking` section.

    Raises:
        `SandboxError`: with status `unsupported` for external data.
    """
    for subsection, table in read_subsections(linking):
        for _ in range(table.number() if subsection == _SYMBOL_TABLE else 0):
            symbol = _read_symbol(table)
            if symbol.symbol_type == DATA_SYMBOL and symbol.number is None:
                raise SandboxError("unsupported", f"external data @{symbol.name}")
            yield symbol


def read_subsections(linking: bytes) -> Iterator[tuple[int, Reader]]:
    """Read the types of the parts of the `linking` section, each with a reader at its start."""
    reader = Reader(linking)
    reader.number()  # version
    while reader.more():
        yield reader.byte(), Reader(reader.bytes())


def _read_symbol(table: Reader) -> Symbol:
    """Read the next symbol; a name that only the import section has is `""`."""
    symbol_type, flags = table.byte(), table.number()
    defined = not flags & _UNDEFINED
    if symbol_type == DATA_SYMBOL:
        name = table.bytes().decode()
        index = table.number() if defined else None
        if defined:
            table.number(), table.number()  # offset, size
        return Symbol(symbol_type, flags, name, index)
    index = table.number()
    has_name = symbol_type != 3 and (defined or flags & _EXPLICIT_NAME)  # 3: a section
    return Symbol(symbol_type, flags, table.bytes().decode() if has_name else "", index)
