"""Compare the sandbox with native code of a real clang, for programs of our own.

    python tools/cross_check.py                          # 1,200 programs, 8 calls each; some minutes
    python tools/cross_check.py --num_programs 40        # a sample

Each program of the catalogue or the composer is compiled twice. clang -O0 makes LLVM IR, which is treated like a
candidate: canonical form, WebAssembly, sandbox. clang -O2 makes machine code, which is called with the same arguments.
Returned values and buffers must be equal, bit for bit; in programs that call libm, floats may differ by a relative
1e-12.

Programs with undefined behaviour could rightly differ, but ours have none: signed overflow wraps (-fwrapv on both
sides); shift amounts and divisors are masked, guarded, constant or drawn from a range (`@range`); a pointer's length
is the number of elements behind it. To check this, the native code is built once more with UndefinedBehaviorSanitizer,
which stops a program with undefined behaviour. It does not detect reads of memory that was never written, but the
comparison does, because such memory has different contents on the two sides. Calls that trap in the sandbox (for
example a division by zero) are counted, and not made natively.

The exit status is 1 if anything differs. Needs x86-64 Linux. By default the clang of the `ziglang` wheel is used; the
environment variable CC names another one.
"""

import argparse
import ctypes
import itertools
import math
import multiprocessing
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sample_programs import draw_programs

from t2l.data.building.compilation import keep_apart
from t2l.data.programs import Program
from t2l.data.serialization import signature_of
from t2l.llvm import Sandbox, Signature, parse_signature
from t2l.llvm.clang import TARGET_FLAGS
from t2l.llvm.ir.parsing import LLVM_VERSION
from t2l.llvm.requests import Argument
from t2l.llvm.values import decode, encode, wrap

C_TYPES = {"i1": "_Bool", "i8": "int8_t", "i16": "int16_t", "i32": "int32_t", "i64": "int64_t", "ptr": "void *"}
BUILDS = {
    "-O2": ("-O2", "-fno-sanitize=all"),
    "-O0 with UndefinedBehaviorSanitizer": ("-O0", "-fsanitize=undefined,float-cast-overflow", "-fsanitize-trap=all"),
}
LIBRARIES = ("libm.so.6", "libgcc_s.so.1")  # libm, and 128-bit division
BATCH = 200  # number of programs in a shared library
PATIENCE = 60.0  # seconds until a call of native code is stopped


@dataclass
class Case:
    """A program with calls, and their results in the sandbox.

    Args:
        program (`Program`): the program with its C text.
        ir (`str`): its canonical IR.
        signature (`Signature`): signature of its entry point.
        calls (`list[list[Argument]]`): the arguments of each call.
        outputs (`list[dict]`, *optional*): `returns` and `memory` of each call before the first one that trapped.
    """

    program: Program
    ir: str
    signature: Signature
    calls: list[list[Argument]]
    outputs: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class NativeCall:
    """A call for the process that runs native code."""

    index: int  # index of the program in the library
    signature: Signature
    arguments: list[Argument]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--num_programs", type=int, default=1200, help="number of programs (default: 1200)")
    parser.add_argument("--num_calls", type=int, default=8, help="number of calls of each program (default: 8)")
    parser.add_argument("--seed", type=int, default=0, help="seed of programs and arguments (default: 0)")
    args = parser.parse_args()
    cases = make_cases(args.num_programs, args.num_calls, args.seed)
    trapped = run_in_sandbox(cases)
    num_calls = sum(len(case.outputs) for case in cases)
    print(f"LLVM {LLVM_VERSION}, seed {args.seed}: {len(cases)} programs, {num_calls} calls in the sandbox; ", end="")
    print(f"{len(trapped)} programs did not complete all calls ({', '.join(trapped) or 'none'})", flush=True)
    num_differences = 0
    for build, flags in BUILDS.items():
        differences = list(compare(cases, flags))
        num_differences += len(differences)
        print("\n".join([f"clang {build}: {len(differences)} differences", *differences]), flush=True)
    sys.exit(num_differences > 0)


def make_cases(count: int, num_calls: int, seed: int) -> list[Case]:
    return [
        Case(program, ir, parse_signature(signature_of(ir, program.name)), calls)
        for program, ir, calls in draw_programs(count, num_calls, seed)
    ]


def run_in_sandbox(cases: Sequence[Case]) -> list[str]:
    """Make the calls in the sandbox and store their outputs; return the names of programs with a call that failed."""
    rows = [
        {
            "completion": case.ir,
            "entry_point": case.signature.name,
            "signature": str(case.signature),
            "tests": [{"args": arguments} for arguments in case.calls],
        }
        for case in cases
    ]
    trapped = []
    with Sandbox() as sandbox:
        for case, result in zip(cases, sandbox.run(rows), strict=True):
            case.outputs = result.outputs
            if result.status != "ok":
                trapped.append(case.signature.name)
    return trapped


def compare(cases: Sequence[Case], flags: Iterable[str]) -> Iterator[str]:
    """Make every call natively; yield a line for each call with another output than in the sandbox."""
    for start in range(0, len(cases), BATCH):
        batch = cases[start : start + BATCH]
        expected = [
            (case, NativeCall(index, case.signature, arguments), output)
            for index, case in enumerate(batch)
            for arguments, output in zip(case.calls, case.outputs, strict=False)
        ]
        with tempfile.TemporaryDirectory(prefix="t2l-native-") as folder:
            library = build_library(batch, flags, folder)
            found = run_natively(library, [call for _, call, _ in expected])
        for (case, call, output), native in zip(expected, found, strict=True):
            if not is_same(output, native, tolerance=1e-12 if "declare" in case.ir else 0.0):
                yield f"{case.program.c_source}{call.arguments}: sandbox {output}, native {native}"


def build_library(cases: Sequence[Case], flags: Iterable[str], folder: str) -> Path:
    """Build a library. `call_K(slots)` in it calls program K; slots of 8 bytes hold the arguments, then the result."""
    path, library = Path(folder, "programs.c"), Path(folder, "programs.so")
    parts = ["#include <stdint.h>\n"]
    for index, case in enumerate(cases):
        parts += [keep_apart(case.program, index), write_wrapper(case.signature, index)]
    path.write_text("".join(parts), encoding="utf-8")
    compiler = shlex.split(os.environ["CC"]) if "CC" in os.environ else [sys.executable, "-m", "ziglang", "cc"]
    meaning = ("-fwrapv", "-ffp-contract=off", "-fno-strict-aliasing")
    shared = ("-fPIC", "-shared", "-nostdlib", "-w", "-o", str(library), str(path))
    command = [*compiler, *TARGET_FLAGS, *meaning, *flags, *shared]
    cache = {"ZIG_LOCAL_CACHE_DIR": folder, "ZIG_GLOBAL_CACHE_DIR": folder}
    subprocess.run(command, check=True, env=os.environ | cache)
    return library


def write_wrapper(signature: Signature, index: int) -> str:
    """Return the C function `call_K`. C converts the values in the slots to the parameters' types, signed or not."""
    types = [C_TYPES.get(type_, type_) for type_ in signature.parameters]
    passed = ", ".join(f"*({c_type} *)&slots[{slot}]" for slot, c_type in enumerate(types))
    call = f"{signature.name}__t2l{index}({passed})"
    if signature.returns != "void":
        call = f"*({C_TYPES.get(signature.returns, signature.returns)} *)&slots[{len(types)}] = {call}"
    return f"void call_{index}(uint64_t *slots) {{ {call}; }}\n"


def run_natively(library: Path, calls: Sequence[NativeCall]) -> list[Any]:
    """Return the output of each call, or a text with the exit status of the process if the call ended it."""
    context = multiprocessing.get_context("spawn")
    outputs: list[Any] = []
    while len(outputs) < len(calls):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=make_calls, args=(str(library), calls[len(outputs) :], theirs))
        process.start()
        theirs.close()
        try:
            while len(outputs) < len(calls):
                if not ours.poll(PATIENCE):
                    process.kill()
                outputs.append(ours.recv())
        except EOFError:
            process.join()
            outputs.append(f"process ended with {process.exitcode}")
        process.join()
    return outputs


def make_calls(library: str, calls: Sequence[NativeCall], replies: Connection) -> None:
    """Make the calls and send their outputs. This runs in a process of its own, because a call may end it."""
    for name in LIBRARIES:
        ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
    functions = ctypes.CDLL(library)
    for call in calls:
        replies.send(call_function(functions[f"call_{call.index}"], call.signature, call.arguments))


def call_function(function: Any, signature: Signature, arguments: Sequence[Argument]) -> dict[str, Any]:
    """Call native code; return the output in the form of `Sandbox.run`."""
    buffers = [value for value in arguments if isinstance(value, dict)]
    contents = [encode(buffer["data"], buffer["type"]) for buffer in buffers]
    held = [ctypes.create_string_buffer(content, max(len(content), 1)) for content in contents]
    addresses = iter(held)
    slots = (ctypes.c_uint64 * (len(arguments) + 1))()
    for index, (value, type_) in enumerate(zip(arguments, signature.parameters, strict=True)):
        if isinstance(value, int | float):
            slots[index] = int.from_bytes(encode([value], type_), "little")
        else:
            slots[index] = 0 if value is None else ctypes.addressof(next(addresses))
    function(slots)
    memory = [
        decode(after.raw[: len(content)], buffer["type"])
        for after, content, buffer in zip(held, contents, buffers, strict=True)
    ]
    return {"returns": _read_result(bytes(slots)[8 * len(arguments) :], signature.returns), "memory": memory}


def _read_result(content: bytes, type_: str) -> int | float | None:
    if type_ == "void":
        return None
    size = len(encode([0], type_))
    return wrap(decode(content[:size], type_)[0], type_)


def is_same(output: Any, native: Any, tolerance: float) -> bool:
    """Say whether outputs are equal. NaN equals NaN; floats may differ by a relative `tolerance`."""
    if isinstance(output, Mapping) and isinstance(native, Mapping):
        return output.keys() == native.keys() and all(is_same(output[key], native[key], tolerance) for key in output)
    if isinstance(output, list) and isinstance(native, list):
        return len(output) == len(native) and all(map(is_same, output, native, itertools.repeat(tolerance)))
    if isinstance(output, float) and isinstance(native, float):
        both_nan = math.isnan(output) and math.isnan(native)
        return both_nan or output == native or (tolerance > 0 and math.isclose(output, native, rel_tol=tolerance))
    return bool(output == native)


if __name__ == "__main__":
    main()
