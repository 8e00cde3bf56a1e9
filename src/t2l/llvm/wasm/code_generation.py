"""Code generation: canonical IR to a WebAssembly module.

Runs in worker processes and, for trusted programs, in the process that builds a dataset.
"""

import contextlib
import functools
import re
from dataclasses import dataclass

import llvmlite.binding as llvm

from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.aggregates import Aggregates
from t2l.llvm.ir.canonical import run_passes
from t2l.llvm.ir.definedness import reads_undefined
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.screen import screen_code
from t2l.llvm.signature import Signature, split_types
from t2l.llvm.wasm.host import is_callable
from t2l.llvm.wasm.libc import link_libc, needs_heap
from t2l.llvm.wasm.linking import link
from t2l.llvm.wasm.memory import ARGUMENTS, DATA, MAX_MEMORY, MAX_PARAMETERS, ZONE

ENTRY = "t2l.entry"  # the name of the entry point in the WebAssembly module
_MUST_TAIL = re.compile(r" musttail call(?![^\n]*\.\.\.)")  # that passes no variable arguments on
_TRIPLE = "wasm64-unknown-unknown"
_DATA_LAYOUT = "e-m:e-p:64:64-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128"
_TARGET = f'target datalayout = "{_DATA_LAYOUT}" target triple = "{_TRIPLE}" '


@dataclass(frozen=True)
class Emitted:
    """A program after code generation.

    Args:
        signature (`Signature`): the name and type of its entry point.
        code (`bytes`): a WebAssembly module.
        data (`bytes`): the initial content of its globals.
        zones (`list[range]`): the bytes of `data` between its globals.
        reads_memory (`bool`): whether it can read memory, which may not be its own.
        reads_undefined (`bool`): whether it takes undefined values from the filling.
        needs_heap (`bool`): whether it allocates memory.
    """

    signature: Signature
    code: bytes
    data: bytes
    zones: list[range]
    reads_memory: bool
    reads_undefined: bool
    needs_heap: bool


def emit(text: str, entry_point: str, wanted: Signature | None = None, *, optimize: bool = False) -> Emitted:
    """Compile IR to WebAssembly.

    Args:
        text (`str`): verified IR, stripped (`t2l.llvm.ir.text.strip_text`).
        entry_point (`str`): the function to be called.
        wanted (`Signature`, *optional*): the name and type that the function must have.
        optimize (`bool`, *optional*, defaults to `False`): whether to run the passes of the canonical form. Without
            them, local variables stay in memory.

    Raises:
        `SandboxError`: with status `no_function`, `signature_mismatch`, `unsupported` or `out_of_memory`.
    """
    text = _MUST_TAIL.sub(" call", link_libc(text))  # only deeper on the stack
    with contextlib.closing(parse_module(text, _TARGET)) as module:
        function, signature = find_function(module, entry_point, wanted)
        if unsupported := signature.unsupported_type():
            raise SandboxError("unsupported", f"type {unsupported} in the signature of the entry point")
        if (count := len(signature.parameters)) > MAX_PARAMETERS:
            raise SandboxError("unsupported", f"{count} parameters; at most {MAX_PARAMETERS} are passed")
        screen_code(text)
        function.linkage, function.name = "external", ENTRY
        if optimize:
            run_passes(module)
        _check_module(module, text)
        _rename_functions(module)
        linked = link(_machine().emit_object(module), ENTRY, DATA, ARGUMENTS, ZONE)
    return Emitted(
        signature, linked.code, linked.data, linked.zones, "ptr" in text, reads_undefined(text), needs_heap(text)
    )


@functools.cache
def _machine() -> llvm.TargetMachine:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm.Target.from_triple(_TRIPLE).create_target_machine(opt=0, features="+bulk-memory")


def find_function(
    module: llvm.ModuleRef, entry_point: str, wanted: Signature | None = None
) -> tuple[llvm.ValueRef, Signature]:
    """Return the function that a module defines under this name, with its type.

    Args:
        module (`ModuleRef`): a verified module.
        entry_point (`str`): name of the function, without the `@`.
        wanted (`Signature`, *optional*): the name and type that the function must have.

    Raises:
        `SandboxError`: with status `no_function` or `signature_mismatch`.
    """
    function = None
    with contextlib.suppress(NameError):
        function = module.get_function(entry_point)
    if function is None or function.is_declaration:
        raise SandboxError("no_function", f"the module does not define @{entry_point}")
    signature = _signature_of(function)
    if wanted and signature != wanted:
        raise SandboxError("signature_mismatch", f"defines {signature}, not {wanted}")
    return function, signature


def _rename_functions(module: llvm.ModuleRef) -> None:
    """Give all other functions names of our own: LLVM treats `main`, `memcpy` and the names of libm specially."""
    for number, function in enumerate(module.functions):
        if not function.is_declaration and function.name != ENTRY:
            function.linkage, function.name = "internal", f"t2l.own.{number}"


def _check_module(module: llvm.ModuleRef, text: str) -> None:
    """Refuse a module that declares an unknown function, or whose globals do not fit into the memory."""
    for function in module.functions if "declare" in text else ():
        if function.is_declaration and not is_callable(function.name):
            raise SandboxError("unsupported", f"call of @{function.name}, which the sandbox does not provide")
    if "global" not in text and "constant" not in text:
        return
    data = _machine().target_data
    own = [variable for variable in module.global_variables if not variable.is_declaration]
    scalars = Aggregates(text).count  # the size in bytes of a giant type overflows
    size = sum(
        max(data.get_abi_size(type_), scalars(str(type_))) for type_ in (each.global_value_type for each in own)
    )
    if size > MAX_MEMORY - DATA:
        raise SandboxError("out_of_memory", f"globals of {size} bytes; there are {MAX_MEMORY} in all")


def _signature_of(function: llvm.ValueRef) -> Signature:
    """Return the name and type of a function that LLVM parsed."""
    returns, _, parameters = str(function.global_value_type).partition(" (")  # "i32 (ptr, i32)"
    return Signature(function.name, returns, tuple(split_types(parameters.removesuffix(")"))))
