"""`t2l generate`: IR for a request, printed if LLVM verifies it."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from typing import Any

from t2l.arguments import DecodingArguments
from t2l.cli.terminal import UsageError, read_text
from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.llvm import ExecutionResult, Sandbox, Signature, parse_signature
from t2l.llvm.excerpts import printable

NO_MODEL = (
    "no model: none is bundled, and neither --model_name_or_path nor T2L_MODEL names one; allowed: a folder with a "
    "checkpoint or an ONNX model; run `make quickstart`, then give --model_name_or_path runs/quickstart/onnx"
)


def generate_command(args: argparse.Namespace) -> int:
    """Greedy search first, samples if that fails; the first candidate that LLVM verifies is the answer."""
    prompt = read_text("-").strip() if args.prompt == "-" else args.prompt.strip()
    if not prompt:
        raise UsageError("an empty prompt was given; allowed: a request in English; say what the function should do")
    if args.num_candidates < 1:
        raise UsageError(f"--num_candidates {args.num_candidates} given; allowed: 1 or more; raise it")
    with Sandbox(num_workers=1) as sandbox:
        signature = _read_signature(args.signature, sandbox)
        tried: list[dict[str, Any]] = []
        for candidate in _generate(args, prompt, signature):
            result = _judge(sandbox, candidate, signature)
            # Verified, but `unsupported`: the function is there with its type; it only cannot be run here.
            accepted = result.verified and result.status in ("ok", "unsupported")
            tried.append({"completion": candidate, "status": result.status, "error": result.message})
            if accepted:
                break
            words = printable(f"{result.status}: {result.message}")
            print(f"candidate {len(tried)} was refused: {words}", file=sys.stderr)
        llvm_version = sandbox.llvm_version()
    answer = tried[-1]["completion"] if accepted else None
    if args.json:
        told = {"prompt": prompt, "signature": args.signature, "verified": accepted, "completion": answer}
        print(json.dumps({**told, "candidates": tried, "llvm_version": llvm_version}))
    elif accepted:
        print(answer)
    if not accepted:
        print(f"t2l: none of {len(tried)} different candidates was verified by LLVM", file=sys.stderr)
    return 0 if accepted else 1


def _generate(args: argparse.Namespace, prompt: str, signature: Signature | None) -> Iterator[str]:
    """Different candidates, the greedy one first, the others made only if asked for."""
    from t2l.inference import bundled_model, load_generator  # loads the model's libraries, seconds

    model = args.model_name_or_path or os.environ.get("T2L_MODEL") or bundled_model()
    if model is None:
        raise UsageError(NO_MODEL)
    try:
        generator = load_generator(str(model))
    except (OSError, ValueError) as error:
        raise UsageError(f"model {model} cannot be loaded: {error}") from error
    asked = {"entry_point": signature.name, "signature": str(signature)} if signature else {}
    rows = [{"prompt": prompt, "entry_point": DEFAULT_ENTRY_POINT, **asked}]
    (greedy,) = generator.generate_completions(rows)[0]
    yield greedy
    if args.num_candidates > 1:
        decoding = DecodingArguments(
            do_sample=True, temperature=0.8, top_p=0.95, num_return_sequences=args.num_candidates - 1
        )
        (samples,) = generator.generate_completions(rows, decoding)
        yield from dict.fromkeys(sample for sample in samples if sample != greedy)


def _judge(sandbox: Sandbox, candidate: str, signature: Signature | None) -> ExecutionResult:
    """Whether LLVM verifies it, and it defines the function with its type; nothing is called."""
    asked = {"entry_point": signature.name, "signature": str(signature)} if signature else {}
    row = {"completion": candidate, "entry_point": DEFAULT_ENTRY_POINT, "tests": [], **asked}
    (result,) = sandbox.run([row])
    return result


def _read_signature(text: str | None, sandbox: Sandbox) -> Signature | None:
    """The signature, if LLVM can read a function of that type."""
    if text is None:
        return None
    try:
        signature = parse_signature(text)
    except ValueError as error:
        raise UsageError(f"--signature: {error}") from None
    (result,) = sandbox.verify([f"define {signature} {{\n  unreachable\n}}"])
    if not result.verified:
        raise UsageError(f"--signature {text!r} given; LLVM says: {result.error}; write it as 'i32 @gcd(i32, i32)'")
    return signature
