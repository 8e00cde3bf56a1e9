"""Compare the functions of LLVM's own tests with what LLVM's -O2 makes of them: none may be different.

    python tools/llvm_optimized.py --path llvm-project/llvm/test/Transforms/InstCombine

A function counts if it takes and returns numbers only, and calls nothing but intrinsics. Most use what LLVM IR leaves
undefined, in flags, ranges and attributes, so a judge that takes an undefined result for a defined one calls some
different. Files for which the
sandbox's LLVM ends its process are left out. The exit status is 1 if any function is different. Not on Windows.
"""

import argparse
import contextlib
import os
import re
import shlex
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm

from t2l.llvm import IRError, Sandbox
from t2l.llvm.ir.parsing import LLVM_VERSION, parse_module
from t2l.llvm.ir.reach import reach
from t2l.llvm.wasm.code_generation import find_function

OTHER_MACHINES = ("vscale", "target(", "thread_local")
CALLS = re.compile(r"^declare [^@\n]*@(?!llvm\.)", re.MULTILINE)
BROKEN = re.compile(r'assume.*\[ "')  # bundles of older versions, on which this one ends the process


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--path", type=Path, required=True, help="folder with LLVM assembly; *.ll in it are read")
    parser.add_argument("--num_workers", type=int, default=2, help="number of worker processes (default: 2)")
    args = parser.parse_args()
    files = sorted(args.path.glob("*.ll"))
    if not files:
        parser.error(f"--path {args.path}: no *.ll in it; give a folder of LLVM's tests")
    print(shlex.join(["python", *sys.argv]))
    rows = [row for file in files for row in read_functions(file)]
    print(f"LLVM {LLVM_VERSION}, {len(files)} files, {len(rows)} functions", flush=True)
    verdicts: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    with Sandbox(num_workers=args.num_workers) as sandbox:
        for row, result in zip(rows, sandbox.compare(rows), strict=True):
            verdicts[" ".join(filter(None, (result.status, result.how)))] += 1
            if result.status == "different":
                print(f"  {row['file']}: {result.reason}")
            elif result.status == "unknown":
                reasons[re.sub(r"@\S+|\d+|'[^']*'", "…", result.reason)[:90]] += 1
    print(", ".join(f"{verdict}: {count}" for verdict, count in verdicts.most_common()))
    for reason, count in reasons.most_common(8):
        print(f"{count:7}  unknown: {reason}")
    sys.exit(verdicts["different"] > 0)


def read_functions(file: Path) -> Iterator[dict[str, Any]]:
    """Yield a row for each function of numbers: as it is in the file, and as -O2 leaves it."""
    text = re.sub(r"^target [^\n]*", "", file.read_bytes().decode(errors="replace"), flags=re.MULTILINE)
    if any(word in text for word in OTHER_MACHINES) or BROKEN.search(text):
        return
    optimized = in_other_process(text)
    try:
        with contextlib.closing(parse_module(text)) as module:
            printed = str(module)
            signatures = [
                find_function(module, function.name)[1] for function in module.functions if not function.is_declaration
            ]
    except IRError:
        return
    for signature in signatures:
        numbers = signature.unsupported_type() is None and "ptr" not in signature.parameters
        if numbers and signature.returns != "void" and f"@{signature.name}(" in optimized:
            reference = reach(printed, signature.name).text
            if not CALLS.search(reference):
                completion = reach(optimized, signature.name).text
                row = {"entry_point": signature.name, "reference": reference, "completion": completion}
                yield {"file": file.name, **row}


def in_other_process(text: str) -> str:
    """Return a module after LLVM's -O2, run in a process that LLVM may end; empty if it does."""
    with tempfile.TemporaryFile("w+") as output:
        process = os.fork()
        if process == 0:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            with contextlib.suppress(IRError):
                output.write(optimize(text))
                output.flush()
            os._exit(0)
        os.waitpid(process, 0)
        output.seek(0)
        return output.read()


def optimize(text: str) -> str:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple("x86_64-unknown-linux-gnu").create_target_machine(opt=2)
    with contextlib.closing(parse_module(text)) as module:
        with contextlib.closing(llvm.create_pass_builder(machine, llvm.PipelineTuningOptions(speed_level=2))) as made:
            made.getModulePassManager().run(module, made)
        return str(module)


if __name__ == "__main__":
    main()
