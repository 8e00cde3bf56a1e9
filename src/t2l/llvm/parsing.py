"""Parsing and verifying LLVM IR in this process, with LLVM's own words where it refuses.

For text that LLVM may be trusted with. A model's goes through `t2l.llvm.verify_ir`: a worker process runs this there.
"""

import re

import llvmlite.binding as llvm

from t2l.llvm.errors import IRError, IRVerifyError

DATA_LAYOUT = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
TARGET = f'target datalayout = "{DATA_LAYOUT}" target triple = "x86_64-unknown-linux-gnu" '
LLVM_VERSION = ".".join(str(part) for part in llvm.llvm_version_info)


def parse_module(text: str, target: str = TARGET) -> llvm.ModuleRef:
    """Parse and verify a module's text, in a context of its own.

    Close the module (`contextlib.closing`) when done: left to the garbage collector, it may outlive its context.

    Args:
        text (`str`): LLVM assembly.
        target (`str`, *optional*, defaults to x86-64): `target` lines to put before it.

    Raises:
        `IRError`: with LLVM's message; `IRVerifyError` where parsing succeeded and verification failed.
    """
    try:
        module = llvm.parse_assembly(target + text, llvm.create_context())
    except RuntimeError as err:
        raise IRError(_tidy(str(err), text, len(target))) from None
    try:
        module.verify()
    except RuntimeError as err:
        module.close()
        raise IRVerifyError(str(err).strip()) from None
    return module


def _tidy(message: str, text: str, shift: int) -> str:
    """LLVM's message with line and column of the caller's text, and that line."""
    match = re.search(r"<string>:(\d+):(\d+): error: ([^\n]*)", message)
    if not match:
        return message.strip().replace("LLVM IR parsing error\n", "")
    line, column = int(match[1]), int(match[2])
    column -= shift if line == 1 else 0
    lines = text.split("\n")
    shown = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    return f"line {line}, column {max(column, 1)}: {match[3]}" + (f": {shown[:200]}" if shown else "")
