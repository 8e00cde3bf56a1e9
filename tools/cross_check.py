"""Compare what the sandbox computes with what a real clang's native code computes, for programs of our own.

    python tools/cross_check.py                          # 1,200 programs, 8 calls each; some minutes
    python tools/cross_check.py --num_programs 40        # a sample

Each program of the catalogue or the composer is compiled twice: by clang at -O0 to LLVM IR, which takes the way of a
candidate (canonical form, WebAssembly, sandbox), and by clang at -O2 to machine code, which is called with the same
arguments. Returned values and buffers must be the same, bit for bit; programs that call libm may differ by 1e-12.

C leaves some things undefined, on which the two could rightly differ. None of our programs does them: signed overflow
wraps (-fwrapv on both sides), shift amounts and divisors are masked, guarded, constant or drawn from a range
(`@range`), and a pointer's length is the number of elements that it is given. That is checked, too: the native code
is built once more with UndefinedBehaviorSanitizer, which stops a program that does one of these things. What it does
not see, a use of memory that was never written, has different contents on the two sides. A call that traps in the
sandbox (a division by zero, say) is counted, and not made natively.

Exit status 1 if anything differs. Needs x86-64 Linux; CC names another clang than the `ziglang` wheel's.
"""

import argparse
import ctypes
import itertools
import math
import multiprocessing
import os
import random
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from t2l.data.building.compilation import compile_programs, keep_apart
from t2l.data.building.test_inputs import draw_arguments
from t2l.data.catalogue.reading import load_concepts
from t2l.data.composer import compose
from t2l.data.serialization import signature_of
from t2l.llvm import Sandbox, Signature, parse_signature
from t2l.llvm.clang import TARGET_FLAGS
from t2l.llvm.ir.parsing import LLVM_VERSION
from t2l.llvm.values import decode, encode, wrap

C_TYPES = {"i1": "_Bool", "i8": "int8_t", "i16": "int16_t", "i32": "int32_t", "i64": "int64_t", "ptr": "void *"}
BUILDS = {
    "-O2": ("-O2", "-fno-sanitize=all"),
    "-O0 with UndefinedBehaviorSanitizer": ("-O0", "-fsanitize=undefined,float-cast-overflow", "-fsanitize-trap=all"),
}
LIBRARIES = ("libm.so.6", "libgcc_s.so.1")  # libm, and 128-bit division
BATCH = 200
PATIENCE = 60.0  # seconds for one call of native code
Row = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--num_programs", type=int, default=1200, help="half of the catalogue, half composed")
    parser.add_argument("--num_calls", type=int, default=8, help="calls of each program (default: 8)")
    parser.add_argument("--seed", type=int, default=0, help="draws programs and arguments (default: 0)")
    args = parser.parse_args()
    rows = make_rows(args.num_programs, args.num_calls, args.seed)
    with Sandbox() as sandbox:
        for row, result in zip(rows, sandbox.run(rows), strict=True):
            row["outputs"], row["status"] = result.outputs, result.status
    calls = sum(len(row["outputs"]) for row in rows)
    trapped = [row["entry_point"] for row in rows if row["status"] != "ok"]
    print(f"LLVM {LLVM_VERSION}, seed {args.seed}: {len(rows)} programs, {calls} calls in the sandbox; ", end="")
    print(f"{len(trapped)} programs did not end all of theirs ({', '.join(trapped) or 'none'})", flush=True)
    differences = 0
    for build, flags in BUILDS.items():
        found = list(compare(rows, flags))
        differences += len(found)
        print("\n".join([f"clang {build}: {len(found)} differences", *found]), flush=True)
    sys.exit(differences > 0)


def make_rows(count: int, num_calls: int, seed: int) -> list[Row]:
    """Distinct programs with arguments inside their domains."""
    concepts = load_concepts()
    variants = [concept.instantiate(index) for concept in concepts for index in range(min(len(concept), 4))]
    random.Random(seed).shuffle(variants)
    composed = (compose(random.Random(f"{seed}/cross/{index}"), 3) for index in range(2 * count))
    rows: dict[str, Row] = {}
    for item in compile_programs(itertools.chain(variants[: count // 2], composed)):
        if len(rows) == count:
            break
        drawn = draw_arguments(item.program, random.Random(f"{seed}/{item.program.c_source}"), num_calls)
        if item.ir is not None and drawn:
            tests = [{"args": arguments} for arguments in itertools.islice(itertools.cycle(drawn), num_calls)]
            row = {"program": item.program, "completion": item.ir, "entry_point": item.program.name, "tests": tests}
            rows.setdefault(item.ir, row | {"signature": signature_of(item.ir, item.program.name)})
    return list(rows.values())


def compare(rows: list[Row], flags: Iterable[str]) -> Iterator[str]:
    """Call every program natively; yield a line for each call that does not do what it did in the sandbox."""
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        with tempfile.TemporaryDirectory(prefix="t2l-native-") as folder:
            library = build_library(batch, flags, folder)
            calls = [
                (index, row["signature"], test["args"])
                for index, row in enumerate(batch)
                for test, _ in zip(row["tests"], row["outputs"], strict=False)
            ]
            expected = [(row, output) for row in batch for output in row["outputs"]]
            for (row, output), call, found in zip(expected, calls, run_natively(library, calls), strict=True):
                if not same(output, found, 1e-12 if "declare" in row["completion"] else 0.0):
                    yield f"{row['program'].c_source}{call[2]}: sandbox {output}, native {found}"


def build_library(rows: list[Row], flags: Iterable[str], folder: str) -> Path:
    """One shared library; program K is called as `call_K(slots)`: arguments in slots of 8 bytes, then the result."""
    path, library = Path(folder, "programs.c"), Path(folder, "programs.so")
    parts = []
    for place, row in enumerate(rows):
        parts += [keep_apart(row["program"], place), wrapper(parse_signature(row["signature"]), place)]
    path.write_text("#include <stdint.h>\n" + "".join(parts), encoding="utf-8")
    compiler = shlex.split(os.environ["CC"]) if "CC" in os.environ else [sys.executable, "-m", "ziglang", "cc"]
    meaning = ("-fwrapv", "-ffp-contract=off", "-fno-strict-aliasing")
    shared = ("-fPIC", "-shared", "-nostdlib", "-w", "-o", str(library), str(path))
    command = [*compiler, *TARGET_FLAGS, *meaning, *flags, *shared]
    cache = {"ZIG_LOCAL_CACHE_DIR": folder, "ZIG_GLOBAL_CACHE_DIR": folder}
    subprocess.run(command, check=True, env=os.environ | cache)
    return library


def wrapper(signature: Signature, index: int) -> str:
    """C that reads arguments from slots. Converting to the parameters' own types, signed or not, is left to C."""
    types = [C_TYPES.get(kind, kind) for kind in signature.parameters]
    passed = ", ".join(f"*({c_type} *)&slots[{place}]" for place, c_type in enumerate(types))
    call = f"{signature.name}__t2l{index}({passed})"
    if signature.returns != "void":
        call = f"*({C_TYPES.get(signature.returns, signature.returns)} *)&slots[{len(types)}] = {call}"
    return f"void call_{index}(uint64_t *slots) {{ {call}; }}\n"


def run_natively(library: Path, calls: list[tuple[int, str, list[Any]]]) -> list[Any]:
    """The output of each call, or how it ended the process that made it."""
    context = multiprocessing.get_context("spawn")
    outputs: list[Any] = []
    while len(outputs) < len(calls):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=call_all, args=(str(library), calls[len(outputs) :], theirs))
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


def call_all(library: str, calls: list[tuple[int, str, list[Any]]], replies: Connection) -> None:
    """In a process of its own, which a program may end."""
    for name in LIBRARIES:
        ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
    functions = ctypes.CDLL(library)
    for index, signature, arguments in calls:
        replies.send(call(functions[f"call_{index}"], parse_signature(signature), arguments))


def call(function: Any, signature: Signature, arguments: list[Any]) -> dict[str, Any]:
    """What `Sandbox.run` reports for a call, from native code."""
    buffers = [encode(value["data"], value["type"]) for value in arguments if isinstance(value, Mapping)]
    held = [ctypes.create_string_buffer(content, max(len(content), 1)) for content in buffers]
    addresses = iter(held)
    slots = (ctypes.c_uint64 * (len(arguments) + 1))()
    for place, (value, kind) in enumerate(zip(arguments, signature.parameters, strict=True)):
        if kind == "ptr":
            slots[place] = ctypes.addressof(next(addresses)) if value is not None else 0
        else:
            slots[place] = int.from_bytes(encode([value], kind), "little")
    function(slots)
    kinds = [value["type"] for value in arguments if isinstance(value, Mapping)]
    contents = [held[k].raw[: len(buffers[k])] for k in range(len(held))]
    returned = bytes(slots)[8 * len(arguments) :]
    size = len(encode([0], signature.returns)) if signature.returns != "void" else 0
    value = wrap(decode(returned[:size], signature.returns)[0], signature.returns) if size else None
    return {"returns": value, "memory": [decode(content, kind) for content, kind in zip(contents, kinds, strict=True)]}


def same(output: Any, found: Any, tolerance: float) -> bool:
    """Equal, NaN being equal to NaN; numbers may differ by a relative `tolerance`."""
    if isinstance(output, Mapping) and isinstance(found, Mapping):
        return output.keys() == found.keys() and all(same(output[key], found[key], tolerance) for key in output)
    if isinstance(output, list) and isinstance(found, list):
        return len(output) == len(found) and all(map(same, output, found, itertools.repeat(tolerance)))
    if isinstance(output, float) and isinstance(found, float):
        both_nan = math.isnan(output) and math.isnan(found)
        return both_nan or output == found or (tolerance > 0 and math.isclose(output, found, rel_tol=tolerance))
    return bool(output == found)


if __name__ == "__main__":
    main()
