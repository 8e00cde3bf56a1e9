"""Programs in WebAssembly that can be called, each time in a fresh memory.

Runs in worker processes and, for trusted programs, in the process that builds a dataset.
"""

import ctypes
import functools
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import wasmtime

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import Number, decode, encode, wrap
from t2l.llvm.wasm.code_generation import ENTRY, Emitted, emit
from t2l.llvm.wasm.fuel import FUEL, PROGRAM_FUEL, Meter, metered
from t2l.llvm.wasm.host import HOST_FUNCTIONS, HostFunction
from t2l.llvm.wasm.libc import HEAP, HEAP_END
from t2l.llvm.wasm.memory import (
    ARGUMENTS,
    FILLINGS,
    MAX_MEMORY,
    PAGE,
    STACK_TOP,
    STACK_WINDOW,
    Filling,
    Memory,
    check_poison,
    lay_out,
    start_image,
)

Import: TypeAlias = wasmtime.Memory | wasmtime.Global | wasmtime.Func
_NATIVE_STACK = 1024 * 1024  # bytes of stack for wasmtime's machine code; a deeper recursion traps
_TRAPS = {
    wasmtime.TrapCode.STACK_OVERFLOW: "call stack exhausted",
    wasmtime.TrapCode.MEMORY_OUT_OF_BOUNDS: "out of bounds memory access",
    wasmtime.TrapCode.TABLE_OUT_OF_BOUNDS: "call through a pointer that is no function",
    wasmtime.TrapCode.INDIRECT_CALL_TO_NULL: "call through a null pointer",
    wasmtime.TrapCode.BAD_SIGNATURE: "call through a pointer to a function of another type",
    wasmtime.TrapCode.INTEGER_OVERFLOW: "integer overflow in a division or conversion",
    wasmtime.TrapCode.INTEGER_DIVISION_BY_ZERO: "integer divide by zero",
    wasmtime.TrapCode.UNREACHABLE: "unreachable was reached",
}


@functools.cache
def _engine() -> wasmtime.Engine:
    config = wasmtime.Config()
    config.wasm_memory64 = True
    config.consume_fuel = True
    config.parallel_compilation = False
    config.cranelift_nan_canonicalization = True  # the bits of a NaN are the same on every machine
    config.cranelift_opt_level = "none"  # programs are short: compiling costs more than running
    config.cranelift_flag_set("regalloc_algorithm", "single_pass")  # compiles in a fifth less time
    config.max_wasm_stack = _NATIVE_STACK
    config.memory_reservation = 0
    config.memory_reservation_for_growth = 0
    config.memory_guard_size = 0
    config.memory_may_move = False
    return wasmtime.Engine(config)


def warm_up() -> None:
    """Do all start-up work, before the process gives up its right to open files."""
    program = Program(emit("declare void @abort()\ndefine i32 @f(i32 %0) {\nret i32 %0\n}", "f"))  # reads the library
    program.call([1])


class Program:
    """A compiled program that can be called.

    Args:
        emitted (`Emitted`): what `emit` returned.
        fuel (`int`, *optional*, defaults to 300,000,000): number of WebAssembly instructions for all calls with the
            same filling together.

    Raises:
        `SandboxError`: with status `unsupported`.
    """

    def __init__(self, emitted: Emitted, fuel: int = PROGRAM_FUEL) -> None:
        self.signature = emitted.signature
        self.reads_memory, self.reads_undefined = emitted.reads_memory, emitted.reads_undefined
        try:
            self._code = wasmtime.Module(_engine(), emitted.code)
        except wasmtime.WasmtimeError as err:
            raise SandboxError("unsupported", f"WebAssembly: {str(err).splitlines()[-1].strip()}") from None
        self._starts = [start_image(emitted.data, emitted.zones, filling) for filling in FILLINGS]
        self._needs_heap = emitted.needs_heap
        self._fuel = [fuel] * len(FILLINGS)
        self._imports = [_check_import(item) for item in self._code.imports]
        self._instance: _Instance | None = None

    def call(self, arguments: Sequence[Any], fuel: int = FUEL, filling: int = 0) -> dict[str, Any]:
        """Call the entry point once.

        Args:
            arguments (`Sequence`): numbers for scalars, `{"type", "data"}` or `None` for pointers; with a key
                `same_as`, the buffer is that of the parameter with this index.
            fuel (`int`, *optional*, defaults to 100,000,000): number of WebAssembly instructions until `timeout`; less
                if the program's earlier calls have left less.
            filling (`int`, *optional*, defaults to 0): an index of `FILLINGS`, for what the program must not read or
                change.

        Returns:
            `dict`: `returns`, a number or `None`; `memory`, the content of each buffer after the call.

        Raises:
            `SandboxError`: with status `trap`, `timeout` (out of fuel) or `out_of_memory`.
        """
        at_buffers = [at for at, argument in enumerate(arguments) if isinstance(argument, Mapping)]
        own = [at for at in at_buffers if "same_as" not in arguments[at]]
        poison = FILLINGS[filling]
        start, globals_ = self._starts[filling]
        image = bytearray(start)
        scalars = [argument for argument in arguments if isinstance(argument, int | float)]
        buffers = [arguments[at] for at in own]
        spans = lay_out(image, buffers, base=STACK_TOP, around=lambda buffer, at: poison.around(buffer, at, scalars))
        span_of = dict(zip(own, spans, strict=True))
        span_of |= {at: span_of[arguments[at]["same_as"]] for at in at_buffers if at not in span_of}
        pages = _pages(len(image), self._needs_heap)
        if self._instance is None or self._instance.pages != pages:
            self._instance = _Instance(self._code, self._imports, pages)
        instance = self._instance
        if self.reads_memory:  # what lies behind everything is nobody's, too
            image += poison.page[: instance.memory.size - STACK_TOP - len(image)]
        for at, (argument, type_) in enumerate(zip(arguments, self.signature.parameters, strict=True)):
            value = span_of[at].start if at in span_of else argument
            image[8 * at + 8 : 8 * at + 16] = _pass(value, type_)
        instance.prepare(bytes(image), poison, min(fuel, self._fuel[filling]))
        try:
            instance.enter()
        finally:
            self._fuel[filling] -= instance.meter.used()
        check_poison(instance.memory, [*globals_, *spans], poison.page)
        returned = _take(instance.memory.read(ARGUMENTS, 8), self.signature.returns)
        left = (span_of[at] for at in at_buffers)
        contents = [decode(instance.memory.read(span.start, span.size), span.element_type) for span in left]
        return {"returns": returned, "memory": contents}


class _Instance:
    """A WebAssembly instance of a program, which is reset before each call.

    A call can change only the memory and the stack pointer: LLVM emits no other variable global, and no instruction
    that changes the table. The size of the memory is fixed; a call that needs another size gets a new instance.
    """

    def __init__(
        self, code: wasmtime.Module, imports: Sequence[tuple[wasmtime.ImportType, HostFunction | None]], pages: int
    ):
        self.pages = pages
        self._store = wasmtime.Store(_engine())
        self.meter = Meter(self._store)
        provided = wasmtime.Memory(self._store, _memory_type(pages))
        self.memory = Memory(ctypes.addressof(provided.data_ptr(self._store).contents), pages * PAGE)
        self._stack_pointers: list[wasmtime.Global] = []
        self._used = False
        given = [self._provide(item, host, provided) for item, host in imports]
        self._entry = wasmtime.Instance(self._store, code, given).exports(self._store)[ENTRY]

    def prepare(self, image: bytes, poison: Filling, fuel: int) -> None:
        """Reset the instance, write the poison and `image` to its memory, and provide fuel for a call."""
        if self._used:
            self.memory.clear()
            for pointer in self._stack_pointers:
                pointer.set_value(self._store, wasmtime.Val.i64(STACK_TOP))
        self._used = True
        self.memory.write(0, poison.page)
        if self._stack_pointers:  # the program has a stack
            self.memory.write(STACK_TOP - STACK_WINDOW, poison.stack)
        self.memory.write(STACK_TOP, image)
        self.meter.fill(fuel)

    def enter(self) -> None:
        """Call the entry point.

        Raises:
            `SandboxError`: with status `trap`, or `timeout` if it uses up its fuel.
        """
        try:
            self._entry(self._store)
        except wasmtime.Trap as trap:
            if trap.trap_code is wasmtime.TrapCode.OUT_OF_FUEL:
                raise self.meter.empty() from None
            reason = _TRAPS.get(trap.trap_code) or trap.message.splitlines()[0]
            raise SandboxError("trap", reason) from None

    def _provide(self, item: wasmtime.ImportType, host: HostFunction | None, provided: wasmtime.Memory) -> Import:
        """Return what a program imports: a host function, the memory, or a stack pointer."""
        if host is not None:
            return wasmtime.Func(self._store, item.type, metered(item.name or "", host.call, self.memory, self.meter))
        if item.name == "__linear_memory":
            return provided
        self._stack_pointers.append(wasmtime.Global(self._store, item.type, wasmtime.Val.i64(STACK_TOP)))
        return self._stack_pointers[-1]


@functools.cache
def _memory_type(pages: int) -> wasmtime.MemoryType:
    return wasmtime.MemoryType(wasmtime.Limits(pages, pages), is_64=True)


def _pages(size: int, needs_heap: bool) -> int:
    """Return the number of WebAssembly pages for the stack, `size` bytes of globals and arguments, and a heap.

    Raises:
        `SandboxError`: with status `out_of_memory` if they exceed `MAX_MEMORY`.
    """
    pages = -(-(STACK_TOP + size) // PAGE)
    if pages * PAGE > (HEAP if needs_heap else MAX_MEMORY):
        raise SandboxError("out_of_memory", f"globals and arguments need more than the {MAX_MEMORY} bytes there are")
    return HEAP_END // PAGE if needs_heap else pages


def _check_import(item: wasmtime.ImportType) -> tuple[wasmtime.ImportType, HostFunction | None]:
    """Return an import with its host function, which is `None` for the memory and the stack pointer."""
    if (item.module, item.name) in (("env", "__linear_memory"), ("env", "__stack_pointer")):
        return item, None
    host = HOST_FUNCTIONS.get(item.name or "") if item.module == "env" else None
    if host is None or not isinstance(item.type, wasmtime.FuncType):
        raise SandboxError("unsupported", f"call of @{item.name}, which the sandbox does not provide")
    declared = " ".join([*map(str, item.type.params), "->", *map(str, item.type.results)])
    if declared != host.type:
        raise SandboxError("unsupported", f"call of @{item.name} as {declared}; it is {host.type}")
    return item, host


def _pass(value: Number | None, type_: str) -> bytes:
    """Return the 8 bytes of an argument: an integer in two's complement, a pointer as its address."""
    if type_ in ("float", "double"):
        return encode([0.0 if value is None else value], type_).ljust(8, b"\0")  # `value or 0.0` would lose a sign
    bits = 64 if type_ == "ptr" else int(type_[1:])
    return (int(value or 0) & ((1 << bits) - 1)).to_bytes(8, "little")


def _take(content: bytes, type_: str) -> Number | None:
    """Return the number in the 8 bytes of a result."""
    if type_ == "void":
        return None
    if type_ in ("float", "double"):
        return decode(content[: 4 if type_ == "float" else 8], type_)[0]
    return wrap(int.from_bytes(content, "little"), type_)
