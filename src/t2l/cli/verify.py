"""`t2l verify` and `t2l canonicalize`: what LLVM thinks of a file of IR."""

import argparse

from t2l.cli.terminal import read_text, report
from t2l.llvm import Sandbox


def verify_command(args: argparse.Namespace) -> int:
    """Parse and verify; where LLVM refuses, show the line and the column."""
    text = read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.verify([text])
        llvm_version = sandbox.llvm_version()
    told = {"file": args.file, "parsed": result.parsed, "verified": result.verified, "error": result.error}
    told |= {"line": result.line, "column": result.column, "llvm_version": llvm_version}
    shown = f"{args.file}: verified (LLVM {llvm_version})" if result.verified else None
    return report(args, told, shown, result.error, text)


def canonicalize_command(args: argparse.Namespace) -> int:
    """Print the canonical form."""
    text = read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.canonicalize([text])
    told = {"file": args.file, "status": result.status, "error": result.message, "canonical": result.canonical}
    told |= {"line": result.line, "column": result.column}
    return report(args, told, result.canonical if result.status == "ok" else None, result.message, text)
