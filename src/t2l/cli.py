"""The `t2l` command.

    t2l generate "greatest common divisor of a and b" --signature "i32 @gcd(i32, i32)"
    t2l verify gcd.ll
    t2l run gcd.ll --call "gcd(12, 18)"
    t2l canonicalize gcd.ll

A file named `-` is standard input. Results go to standard output, messages to standard error. The exit status is 0 if
all is well, 1 if the IR (or the model) fails, 2 if the command was not given as it should be.
"""

import argparse
import ast
import importlib.metadata
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.llvm import ExecutionResult, Sandbox, Signature, parse_signature

MAX_BYTES = 4 * 1024**2  # more than the sandbox reads; keeps /dev/zero from filling the memory
NO_MODEL = (
    "no model: none is bundled, and neither --model_name_or_path nor T2L_MODEL names one; allowed: a folder with a "
    "checkpoint or an ONNX model; run `make quickstart`, then give --model_name_or_path runs/quickstart/onnx"
)
_CALL = re.compile(r"\s*@?([-\w$.]+)\s*\((.*)\)\s*", flags=re.DOTALL)


class UsageError(ValueError):
    """The command cannot be carried out as it was given; exit status 2."""


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv (`list[str]`, *optional*, defaults to the command line's): the words after `t2l`.

    Returns:
        `int`: the exit status. (argparse raises `SystemExit` for `--help` and unknown flags.)
    """
    parser = _build_parser()
    args = parser.parse_args(argv)
    if args.version:
        print(f"t2l {importlib.metadata.version('t2l')} (LLVM {_llvm_version()})")
        return 0
    if args.command is None:
        parser.error("a command is needed: generate, verify, run or canonicalize")
    try:
        return args.command(args)
    except UsageError as error:
        print(f"t2l: {_printable(str(error))}", file=sys.stderr)
        return 2


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("t2l", description="Plain English in, verified LLVM IR out.", allow_abbrev=False)
    parser.add_argument("--version", action="store_true", help="print the versions of t2l and LLVM")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, command: Any, help: str, argument: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        added.add_argument(argument, help="- reads standard input")
        added.add_argument("--json", action="store_true", help="print one JSON object")
        added.set_defaults(command=command)
        return added

    generate = add("generate", generate_command, "write IR for a request, and print it if LLVM verifies it", "prompt")
    generate.add_argument("--signature", help='what the IR must define, e.g. "i32 @gcd(i32, i32)"')
    generate.add_argument("--model_name_or_path", help="checkpoint or ONNX folder; default: $T2L_MODEL, or bundled")
    generate.add_argument("--num_candidates", type=int, default=8, help="answers to try at most (default: 8)")
    add("verify", verify_command, "parse and verify a file of LLVM IR", "file")
    run = add("run", run_command, "call a function of a file in the sandbox", "file")
    run.add_argument("--call", required=True, help='"gcd(12, 18)"; buffers as [1, 2], i8[1, 2] or "text"; null')
    add("canonicalize", canonicalize_command, "print the canonical form of a file of LLVM IR", "file")
    return parser


def generate_command(args: argparse.Namespace) -> int:
    """Greedy search first, samples if that fails; the first candidate that LLVM verifies is the answer."""
    prompt = _read_text("-").strip() if args.prompt == "-" else args.prompt.strip()
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
            words = _printable(f"{result.status}: {result.message}")
            print(f"candidate {len(tried)} was refused: {words}", file=sys.stderr)
    answer = tried[-1]["completion"] if accepted else None
    if args.json:
        told = {"prompt": prompt, "signature": args.signature, "verified": accepted, "completion": answer}
        print(json.dumps({**told, "candidates": tried, "llvm_version": _llvm_version()}))
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
        samples = generator.generate_completions(
            rows, do_sample=True, temperature=0.8, top_p=0.95, num_return_sequences=args.num_candidates - 1
        )[0]
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


def verify_command(args: argparse.Namespace) -> int:
    text = _read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.verify([text])
    told = {"file": args.file, "parsed": result.parsed, "verified": result.verified, "error": result.error}
    shown = f"{args.file}: verified (LLVM {_llvm_version()})"
    return _report(args, {**told, "llvm_version": _llvm_version()}, shown if result.verified else None, result.error)


def canonicalize_command(args: argparse.Namespace) -> int:
    text = _read_text(args.file)
    with Sandbox(num_workers=1) as sandbox:
        (result,) = sandbox.canonicalize([text])
    told = {"file": args.file, "status": result.status, "error": result.message, "canonical": result.canonical}
    return _report(args, told, result.canonical if result.status == "ok" else None, result.message)


def run_command(args: argparse.Namespace) -> int:
    entry_point, values = parse_call(args.call)
    row = {"completion": _read_text(args.file), "entry_point": entry_point, "tests": [{"args": values}]}
    try:
        with Sandbox(num_workers=1) as sandbox:
            (result,) = sandbox.run([row])
    except ValueError as error:  # a value that does not fit its buffer
        raise UsageError(f"--call {args.call!r}: {error}") from None
    told = {"file": args.file, "call": args.call, "status": result.status, "returns": None, "memory": []}
    if result.status != "ok":
        reason = f"{result.status}: {result.message.removeprefix('test 1: ')}"
        return _report(args, {**told, "error": reason}, None, reason)
    (output,) = result.outputs
    lines = ["void" if output["returns"] is None else str(output["returns"])]
    buffers = [(place, value) for place, value in enumerate(values, start=1) if isinstance(value, dict)]
    for (place, before), after in zip(buffers, output["memory"], strict=True):
        if after != before["data"]:
            lines.append(f"argument {place}: {_show_buffer(before['type'], after)}")
    return _report(args, {**told, **output, "error": ""}, "\n".join(lines), "")


def parse_call(text: str) -> tuple[str, list[Any]]:
    """Read a call: integers, floats, `null`, `[1, 2]` (i32, or double with a point), `i8[1, 2]`, `"text"`.

    Returns:
        `tuple[str, list]`: the function's name, and its arguments as a test's `args`.

    Raises:
        `UsageError`: if the text is not such a call.

    ```python
    >>> parse_call('find([3, 5], i8[7], "a", -2)')[1][1:]
    [{'type': 'i8', 'data': [7]}, {'type': 'i8', 'data': [97, 0]}, -2]

    ```
    """
    allowed = 'allowed: name(values), with numbers, null, [1, 2], i8[1, 2] or "text", e.g. "gcd(12, 18)"; rewrite it'
    match = _CALL.fullmatch(text)
    try:
        if not match:
            raise SyntaxError
        values = ast.parse(f"[{match[2]}]", mode="eval").body
        if not isinstance(values, ast.List):
            raise SyntaxError
        return match[1], [_read_value(value) for value in values.elts]
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        raise UsageError(f"--call {text!r} given; {allowed}") from None


def _read_value(node: ast.expr) -> Any:
    if isinstance(node, ast.Name) and node.id == "null":
        return None
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        data = ast.literal_eval(node.slice)
        return {"type": node.value.id, "data": list(data) if isinstance(data, tuple) else [data]}
    value = ast.literal_eval(node)
    if isinstance(value, str):
        return {"type": "i8", "data": [*value.encode("utf-8"), 0]}
    if isinstance(value, list):
        return {"type": "double" if any(isinstance(item, float) for item in value) else "i32", "data": value}
    if not isinstance(value, int | float):
        raise ValueError
    return value


def _show_buffer(kind: str, data: list[Any]) -> str:
    """As it would stand in a call: text where it is printable text."""
    if kind == "i8" and data[-1:] == [0] and all(32 <= value < 127 for value in data[:-1]):
        return json.dumps(bytes(data[:-1]).decode("ascii"))
    return f"{kind}{data}"


def _report(args: argparse.Namespace, told: dict[str, Any], shown: str | None, error: str) -> int:
    """One JSON object, or the result on standard output, or (without one) the error in a line on standard error."""
    if args.json:
        print(json.dumps(told))
    elif shown is not None:
        print(shown)
    else:
        print(f"{args.file}: {_printable(error)}", file=sys.stderr)
    return 0 if shown is not None else 1


def _read_text(name: str) -> str:
    try:
        if name == "-":
            content = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UsageError(
            f"{name}: {getattr(error, 'strerror', None) or error}; give a file of LLVM IR, or -"
        ) from None
    if len(content) > MAX_BYTES:
        raise UsageError(f"{name}: more than {MAX_BYTES} bytes; allowed: a file of LLVM IR; cut it down")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: byte {error.start} is not UTF-8; allowed: UTF-8 text; convert the file") from None


def _printable(text: str) -> str:
    """One line without control characters: a hostile file must not steer the terminal."""
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)


def _llvm_version() -> str:
    from t2l.llvm.parsing import LLVM_VERSION  # loads LLVM

    return LLVM_VERSION
