"""`t2l compare`: check whether a candidate is equivalent to a reference."""

import argparse
import dataclasses
import json

from t2l.cli.terminal import UsageError, print_now, read_text
from t2l.llvm import EquivalenceResult, Sandbox
from t2l.llvm.excerpts import printable
from t2l.llvm.identifiers import defined_functions


def compare_command(args: argparse.Namespace) -> int:
    """Print the verdict and the evidence for it; return exit status 0 for `equal`, else 1."""
    reference = read_text(args.reference)
    row = {"completion": read_text(args.candidate), "reference": reference}
    row["entry_point"] = args.entry_point or _only_function(args.reference, reference)
    with Sandbox(num_workers=1) as sandbox:
        (verdict,) = sandbox.verify([reference])
        if not verdict.verified:
            raise UsageError(f"{args.reference}: {verdict.error}; give a reference that LLVM verifies")
        (result,) = sandbox.compare([row])
        llvm_version = sandbox.llvm_version()
    if args.json:
        report = {key: value for key, value in dataclasses.asdict(result).items() if key != "candidate"}
        print_now(json.dumps({**report, "candidate_status": result.candidate.status, "llvm_version": llvm_version}))
    else:
        print_now(printable(_describe(result)))
    return 0 if result.status == "equal" else 1


def _describe(result: EquivalenceResult) -> str:
    if result.status != "equal":
        return f"{result.status}: {result.reason}"
    evidence = {
        "canonical": "same canonical form",
        "exhaustive": f"same results on all {result.num_inputs} inputs with a defined result",
        "sampled": f"same results on {result.num_inputs} inputs, which is evidence but no proof",
    }
    return f"equal: {evidence[str(result.how)]}"


def _only_function(file: str, text: str) -> str:
    names = defined_functions(text)
    if len(names) != 1:
        given = f"{file} defines {', '.join(names[:5]) or 'no function'}"
        raise UsageError(f"{given}; allowed: one function, or --entry_point; name the function to compare")
    return names[0]
