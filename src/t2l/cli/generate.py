"""`t2l generate`: write IR for a request, and print it only if LLVM verifies it."""

import argparse
import json
import os
import sys
from collections.abc import Iterator

from t2l.arguments import DecodingArguments
from t2l.cli.terminal import UsageError, read_text
from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.llvm import ExecutionResult, Sandbox, Signature, parse_signature
from t2l.llvm.excerpts import printable

NO_MODEL = (
    "no model: none is bundled, and neither --model_name_or_path nor T2L_MODEL names one; allowed: a folder with a "
    "checkpoint or an ONNX model; run `make quickstart`, then give --model_name_or_path runs/quickstart/onnx"
)


def add_generate_flags(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `t2l generate` to its parser, which has `--json` already."""
    parser.add_argument("prompt", help="request in English; - reads it from standard input")
    parser.add_argument("--signature", help='name and LLVM type of the function, e.g. "i32 @gcd(i32, i32)"')
    parser.add_argument("--model_name_or_path", help="checkpoint or ONNX folder (default: $T2L_MODEL, or bundled)")
    parser.add_argument("--num_candidates", type=int, default=8, help="largest number of candidates (default: 8)")


def generate_command(args: argparse.Namespace) -> int:
    """Print the first candidate that LLVM verifies: the greedy answer is tried first, then samples."""
    prompt = read_text("-").strip() if args.prompt == "-" else args.prompt.strip()
    if not prompt:
        raise UsageError("an empty prompt was given; allowed: a request in English; say what the function should do")
    if args.num_candidates < 1:
        raise UsageError(f"--num_candidates {args.num_candidates} given; allowed: 1 or more; raise it")
    answer: str | None = None
    tried: list[dict[str, str]] = []
    with Sandbox(num_workers=1) as sandbox:
        signature = _read_signature(args.signature, sandbox)
        for candidate in _generate(args, prompt, signature):
            result = _judge(sandbox, candidate, signature)
            tried.append({"completion": candidate, "status": result.status, "error": result.message})
            # IR with the status `unsupported` is valid and defines the function, but the sandbox cannot run it.
            if result.verified and result.status in ("ok", "unsupported"):
                answer = candidate
                break
            reason = printable(f"{result.status}: {result.message}")
            print(f"candidate {len(tried)} was refused: {reason}", file=sys.stderr)
        llvm_version = sandbox.llvm_version()
    if args.json:
        report = {"prompt": prompt, "signature": args.signature, "verified": answer is not None, "completion": answer}
        print(json.dumps({**report, "candidates": tried, "llvm_version": llvm_version}))
    elif answer is not None:
        print(answer)
    if answer is None:
        print(f"t2l: none of {len(tried)} different candidates was verified by LLVM", file=sys.stderr)
    return 0 if answer is not None else 1


def _generate(args: argparse.Namespace, prompt: str, signature: Signature | None) -> Iterator[str]:
    """Yield different candidates: the greedy one, then samples, which are generated only when needed."""
    from t2l.inference import bundled_model, load_generator  # takes seconds: it loads the model's libraries

    model = args.model_name_or_path or os.environ.get("T2L_MODEL") or bundled_model()
    if model is None:
        raise UsageError(NO_MODEL)
    try:
        generator = load_generator(str(model))
    except (OSError, ValueError) as error:
        raise UsageError(f"model {model} cannot be loaded: {error}") from error
    rows = [{"prompt": prompt, **_get_request(signature)}]
    (greedy,) = generator.generate_completions(rows)[0]
    yield greedy
    if args.num_candidates > 1:
        decoding = DecodingArguments(
            do_sample=True, temperature=0.8, top_p=0.95, num_return_sequences=args.num_candidates - 1
        )
        (samples,) = generator.generate_completions(rows, decoding)
        yield from dict.fromkeys(sample for sample in samples if sample != greedy)


def _judge(sandbox: Sandbox, candidate: str, signature: Signature | None) -> ExecutionResult:
    """Verify a candidate, and check that it defines the function with its type; call nothing."""
    (result,) = sandbox.run([{"completion": candidate, "tests": [], **_get_request(signature)}])
    return result


def _get_request(signature: Signature | None) -> dict[str, str]:
    """Return the keys of a row that name the requested function."""
    if signature is None:
        return {"entry_point": DEFAULT_ENTRY_POINT}
    return {"entry_point": signature.name, "signature": str(signature)}


def _read_signature(text: str | None, sandbox: Sandbox) -> Signature | None:
    """Read the signature, and check with LLVM that a function can have this type."""
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
