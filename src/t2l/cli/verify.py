"""`t2l verify` and `t2l canonicalize`: check a file of IR with LLVM, or print its canonical form."""

import argparse

from t2l.cli.terminal import print_report, read_text
from t2l.llvm import Sandbox


def verify_command(args: argparse.Namespace) -> int:
    """Parse and verify a file; if LLVM refuses it, show the line and the column."""
    text = read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.verify([text])
        llvm_version = sandbox.llvm_version()
    report = {
        "file": args.file,
        "parsed": result.parsed,
        "verified": result.verified,
        "error": result.error,
        "line": result.line,
        "column": result.column,
        "llvm_version": llvm_version,
    }
    shown = f"{args.file}: verified (LLVM {llvm_version})" if result.verified else None
    return print_report(args, report, shown, result.error, text)


def canonicalize_command(args: argparse.Namespace) -> int:
    """Print the canonical form of a file."""
    text = read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.canonicalize([text])
    report = {
        "file": args.file,
        "status": result.status,
        "error": result.message,
        "canonical": result.canonical,
        "line": result.line,
        "column": result.column,
    }
    return print_report(args, report, result.canonical if result.status == "ok" else None, result.message, text)
