"""WebAssembly modules for other hosts: with a memory, stack and table of their own, and with all functions exported.

What such a module imports are only the functions that the program declares, all from the module `env`. The memory is
exported as `memory`. The stack lies below the globals, so an overflow traps instead of changing them.
"""

from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.binary import leb128
from t2l.llvm.wasm.linking import (
    DATA,
    EXPORT,
    FUNCTION,
    FUNCTION_IMPORT,
    GLOBAL,
    GLOBAL_IMPORT,
    IMPORT,
    MEMORY,
    TABLE,
    ObjectFile,
    export,
    read_subsections,
    vector,
)

STACK_SIZE = 65_536  # bytes
_PAGE = 65_536
_MEMORY_EXPORT = 2
_LOCAL_OR_HIDDEN = 0x2 | 0x4
_INIT_FUNCTIONS = 6  # a part of the `linking` section
_END = b"\x0b"


def link_standalone(content: bytes, is_64: bool) -> bytes:
    """Turn an object file into a module that any WebAssembly runtime can instantiate.

    Args:
        content (`bytes`): an object file for `wasm32` or `wasm64`.
        is_64 (`bool`): whether it is for `wasm64`.

    Raises:
        `SandboxError`: with status `unsupported` as `ObjectFile` does, or if the file imports another WebAssembly
            global than the stack pointer, or has constructors.
    """
    file = ObjectFile(content, STACK_SIZE)
    if any(subsection == _INIT_FUNCTIONS for subsection, _ in read_subsections(file.linking)):
        raise SandboxError("unsupported", "constructors (llvm.global_ctors), which nothing would call")
    constant = b"\x42" if is_64 else b"\x41"
    globals_ = [each for each in file.imports if each.import_type == GLOBAL_IMPORT]
    if foreign := [each.name for each in globals_ if each.name != "__stack_pointer"]:
        raise SandboxError("unsupported", f"the WebAssembly global {foreign[0]} of another module")
    initial = constant + _signed_leb128(STACK_SIZE) + _END
    data = file.data.rstrip(b"\0")  # a new memory is zero
    pages = -(-(STACK_SIZE + len(file.data)) // _PAGE)
    exported = [
        export(each.name, FUNCTION, each.number)
        for each in file.symbols
        if each.symbol_type == FUNCTION
        and each.defined
        and not each.flags & _LOCAL_OR_HIDDEN
        and each.number is not None
    ]
    replaced = {
        IMPORT: vector(each.entry for each in file.imports if each.import_type == FUNCTION_IMPORT),
        TABLE: file.define_tables(),
        MEMORY: vector([bytes([4 if is_64 else 0]) + leb128(pages)]),
        GLOBAL: vector(each.definition + initial for each in globals_),
        EXPORT: vector([export("memory", _MEMORY_EXPORT, 0), *exported]),
        DATA: vector([b"\0" + initial + leb128(len(data)) + data] if data else []),
    }
    return file.write(replaced)


def _signed_leb128(value: int) -> bytes:
    """Encode a positive number whose last byte must not look like that of a negative one."""
    encoded = leb128(value)
    return encoded if not encoded[-1] & 0x40 else encoded[:-1] + bytes([encoded[-1] | 0x80, 0])
