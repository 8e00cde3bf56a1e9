"""Parse and verify LLVM IR in this process; errors carry LLVM's message, the line and the column.

Use this only for trusted text. For text that a model wrote, use `t2l.llvm.verify_ir`, which does this in a worker
process.
"""

import contextlib
import itertools
import re

import llvmlite.binding as llvm

from t2l.llvm.errors import IRError, IRVerifyError
from t2l.llvm.excerpts import get_line
from t2l.llvm.ir.explanations import read_parser_error, read_verifier_error
from t2l.llvm.ir.old_syntax import explain_old_syntax

DATA_LAYOUT = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
TARGET = f'target datalayout = "{DATA_LAYOUT}" target triple = "x86_64-unknown-linux-gnu" '
# A type without a name. LLVM prints its address, which differs from run to run.
_NAMELESS = re.compile(r'%"type 0x[0-9a-f]+"(?: = type opaque)?')
MAX_COMPLAINTS = 3  # maximum number of the verifier's errors in one message
LLVM_VERSION = ".".join(str(part) for part in llvm.llvm_version_info)


def parse_module(text: str, target: str = TARGET, written: str | None = None) -> llvm.ModuleRef:
    """Parse and verify the text of a module, in an LLVM context of its own.

    Close the module (`contextlib.closing`) after use: the garbage collector might free its context first.

    Args:
        text (`str`): LLVM assembly.
        target (`str`, *optional*, defaults to x86-64 Linux): `target` lines to put before the text.
        written (`str`, *optional*, defaults to `text`): the original, if `text` was rewritten line by line; errors
            refer to the original.

    Returns:
        `ModuleRef`: the verified module.

    Raises:
        `IRError`: if LLVM does not parse the text.
        `IRVerifyError`: if LLVM parses the text but does not verify it.
    """
    written = text if written is None else written
    try:
        module = llvm.parse_assembly(target + text, llvm.create_context())
    except RuntimeError as err:
        complaint = read_parser_error(_NAMELESS.sub("an opaque type", str(err)), written, len(target), text)
        shown = complaint.quote(written)
        if complaint.line and (hint := explain_old_syntax(get_line(written, complaint.line))):
            shown += f"; {hint}"
        raise IRError(shown, complaint.line, complaint.column) from None
    try:
        module.verify()
    except RuntimeError as err:
        with contextlib.closing(module):
            raise _verifier_error(_NAMELESS.sub("an opaque type", str(err)), written, str(module)) from None
    return module


def _verifier_error(message: str, text: str, printed: str) -> IRVerifyError:
    found = read_verifier_error(message, text, printed, lambda name: _fails(printed, name))
    complaints = list(dict.fromkeys(itertools.islice(found, MAX_COMPLAINTS)))
    shown = "; ".join(complaint.quote(text) for complaint in complaints)
    return IRVerifyError(shown, complaints[0].line, complaints[0].column)


def _fails(printed: str, function: str) -> bool:
    """Say whether the verifier refuses a function of a printed module, once the bodies of all others are removed."""
    others = rf"(^define\b(?![^\n]*@{re.escape(function)}\()[^\n]*\{{\n)(?:.*?\n)??\}}$"
    alone = re.sub(others, r"\1  unreachable\n}", printed, flags=re.MULTILINE | re.DOTALL)
    try:
        with contextlib.closing(llvm.parse_assembly(alone, llvm.create_context())) as module:
            module.verify()
    except RuntimeError:
        return True
    return False
