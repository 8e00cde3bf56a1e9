"""Turn IR that a model wrote into optimised IR, bitcode, assembly, an object file or a WebAssembly module."""

import contextlib
import re
from collections.abc import Mapping
from typing import Any

import llvmlite.binding as llvm

from t2l.llvm.emission.targets import default_triple, open_machine
from t2l.llvm.errors import SandboxError
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.wasm.standalone import link_standalone

MAX_OUTPUT = 16 * 1024**2  # bytes
_WASM = "wasm32-unknown-unknown"
# A string that is no array of characters is a name, of a function or a section. An assembler reads it as text.
_NAME = re.compile(r';[^\n]*|(c?)"([^"]*)"')
_CONTROL = re.compile(r"\\(?:[01][0-9A-Fa-f]|7[Ff])|[\0-\x1f\x7f]")


def write_output(text: str, written: str, request: Mapping[str, Any]) -> bytes:
    """Turn IR into what was asked for.

    Args:
        text (`str`): screened IR, with typed pointers modernised.
        written (`str`): the same as it was written.
        request (`Mapping`): `kind`, `target` and `optimize`, as `t2l.llvm.requests.check_emission` returns them.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
        `SandboxError`: with status `unsupported` if LLVM lacks the target, or cannot make such output for it; if a
            name holds control characters; or if the output is larger than `MAX_OUTPUT`.
    """
    kind, level = request["kind"], int(request["optimize"].removeprefix("O"))
    _screen_names(written)
    triple = request["target"] or (_WASM if kind == "wasm" else default_triple())
    machine = open_machine(triple, level)
    layout = str(machine.target_data)
    head = f'source_filename = "answer.ll" target datalayout = "{layout}" target triple = "{triple}" '
    with contextlib.closing(parse_module(text, head, written)) as module:
        module.triple, module.data_layout = triple, layout  # the text may have had its own
        if kind == "ll" and level == 0 and request["target"] is None:
            return written.encode()
        if level:
            _optimize(module, machine, level)
        output = _write(module, machine, kind, triple)
    if len(output) > MAX_OUTPUT:
        raise SandboxError("unsupported", f"output of {len(output)} bytes; at most {MAX_OUTPUT} are returned")
    return output


def _screen_names(text: str) -> None:
    for match in _NAME.finditer(text):
        if match[2] and not match[1] and _CONTROL.search(match[2]):
            raise SandboxError("unsupported", f"control characters in the name {match[0][:60]!r}")


def _optimize(module: llvm.ModuleRef, machine: llvm.TargetMachine, level: int) -> None:
    """Run LLVM's own pipeline for this level, as `opt -O1` to `opt -O3` do."""
    options = llvm.PipelineTuningOptions(speed_level=level)
    options.loop_unrolling = options.loop_interleaving = True
    options.loop_vectorization = options.slp_vectorization = level >= 2
    with contextlib.closing(llvm.create_pass_builder(machine, options)) as builder:
        builder.getModulePassManager().run(module, builder)


def _write(module: llvm.ModuleRef, machine: llvm.TargetMachine, kind: str, triple: str) -> bytes:
    if kind == "ll":
        return str(module).removeprefix(f"; ModuleID = '{module.name}'\n").encode()
    if kind == "bc":
        return module.as_bitcode()
    try:
        if kind == "asm":
            return machine.emit_assembly(module).encode()
        content = machine.emit_object(module)
    except RuntimeError as err:
        raise SandboxError("unsupported", f"{kind} for target {triple}: {err}; asm may be possible") from None
    return link_standalone(content, is_64=triple.startswith("wasm64")) if kind == "wasm" else content
