"""`t2l generate`: write IR for a request, and print it only if LLVM verifies it; or answer a file of requests.

t2l generate "greatest common divisor of a and b" --signature "i32 @gcd(i32, i32)" --explain
t2l generate "greatest common divisor" --example "gcd(12, 18) = 6" --example "gcd(7, 5) = 1"
t2l generate "greatest common divisor of a and b" --emit asm --optimize O2
t2l generate --input requests.jsonl --output answers.jsonl

A line of requests.jsonl is {"prompt": …}, with "signature", "examples", "entry_point" and "task_id" where wanted. A
line of answers.jsonl has the "completion" (verified IR, or ""), its "confidence" and "origin", and the request.
"""

import argparse
import dataclasses
import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from t2l.arguments import ArgumentsError, DecodingArguments, parse_arguments
from t2l.cli.description import describe_answer
from t2l.cli.emission import add_emission_flags, check_emission_flags, write_emission
from t2l.cli.terminal import UsageError, print_now, read_text
from t2l.data.rows import RowError
from t2l.llvm import Sandbox
from t2l.llvm.excerpts import printable

if TYPE_CHECKING:
    from t2l.inference.answers import Answer
    from t2l.inference.text2llvm import Text2LLVM

_SEARCH = {  # flags with the names of Hugging Face
    "max_new_tokens": "maximum number of tokens of a candidate (default: 512)",
    "num_beams": "number of beams of the search for the first candidate (default: 1, greedy)",
    "seed": "seed of the samples (default: 0)",
}
_SAMPLING = {
    "temperature": "temperature of the samples after the first candidate (default: 0.8)",
    "top_k": "sample among the k likeliest tokens, 0 for all (default: 50)",
    "top_p": "sample among the likeliest tokens that together have this probability (default: 0.95)",
}
_ONE_REQUEST = ("signature", "example", "json", "explain", "emit", "cfg")  # flags that are not for a file of requests
MAX_CANDIDATES = 1000


def add_generate_flags(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `t2l generate` to its parser, which has `--json` already."""
    parser.add_argument("prompt", nargs="?", help="request in English; - reads it from standard input")
    parser.add_argument("--signature", help='name and LLVM type of the function, e.g. "i32 @gcd(i32, i32)"')
    parser.add_argument(
        "--example", action="append", metavar="CALL", help='what it must do, e.g. "gcd(12, 18) = 6"; may be repeated'
    )
    parser.add_argument("--model_name_or_path", help="ONNX or checkpoint folder (default: $T2L_MODEL, or bundled)")
    known = parser.add_argument_group("memory: documented programs that requests are answered from")
    known.add_argument("--memory", metavar="FOLDER", help="an index of your own, searched beside the bundled one")
    known.add_argument("--no_memory", action="store_true", help="ask the model alone")
    known.add_argument(
        "--min_confidence", metavar="NUMBER", type=float, help="answer only if this likely to be right (default: 0.2)"
    )
    parser.add_argument("--num_candidates", type=int, default=8, help="largest number of candidates (default: 8)")
    parser.add_argument("--explain", action="store_true", help="show each refused candidate and where LLVM objects")
    parser.add_argument("--cache", metavar="FILE", help="keep answers in an sqlite file, and look there first")
    files = parser.add_argument_group("many requests")
    files.add_argument("--input", metavar="FILE", help="JSON lines: prompt, optionally signature and task_id")
    files.add_argument(
        "--output", metavar="FILE", help="JSON lines of answers; a batch that was stopped goes on when started again"
    )
    decoding = parser.add_argument_group("decoding")
    for name, about in (_SEARCH | _SAMPLING).items():
        decoding.add_argument(f"--{name}", metavar="NUMBER", help=about)
    decoding.add_argument(
        "--no_constrained", action="store_true", help="allow tokens that do not continue valid IR, too"
    )
    add_emission_flags(parser)


def generate_command(args: argparse.Namespace) -> int:
    """Print the first candidate that LLVM verifies: the likeliest answer is tried first, then samples."""
    _check_flags(args)
    try:
        with Sandbox(num_workers=1) as sandbox:
            sandbox.start()  # it is ready when the model is
            decoding = _read_decoding(args)
            if args.input is not None:
                return _answer_file(args, decoding, sandbox)
            return _answer_prompt(args, decoding, sandbox)
    except KeyboardInterrupt:
        goes_on = f"; the same command goes on with what is in {args.output}" if args.output else ""
        print(f"t2l: stopped{goes_on}", file=sys.stderr)
        return 130
    except UsageError:
        raise
    except _get_mistakes() as error:
        print("\n".join(printable(line) for line in f"t2l: {error}".split("\n")), file=sys.stderr)
        return 2


def _get_mistakes() -> tuple[type[ValueError], ...]:
    from t2l.inference.errors import CacheError, ModelLoadError, OutputError, RequestError
    from t2l.retrieval.errors import MemoryIndexError

    return (ArgumentsError, RowError, CacheError, MemoryIndexError, ModelLoadError, OutputError, RequestError)


def _check_flags(args: argparse.Namespace) -> None:
    if (args.prompt is None) == (args.input is None):
        given = "neither a prompt nor --input" if args.prompt is None else "a prompt and --input"
        raise UsageError(f"{given} given; allowed: one of them; write a request, or name a file of requests")
    if (args.input is None) != (args.output is None):
        given, other = ("--output", "--input") if args.input is None else ("--input", "--output")
        raise UsageError(f"{given} given without {other}; allowed: both or neither; add {other} FILE")
    useless = [name for name in _ONE_REQUEST if getattr(args, name)] if args.input else []
    if useless:
        remedy = "write the signature in each row" if useless == ["signature"] else "leave it out"
        raise UsageError(f"--{useless[0]} given with --input; allowed: only with one prompt; {remedy}")
    if args.input and os.path.realpath(args.input) == os.path.realpath(args.output):
        raise UsageError(f"--output {args.output} given, which is the input; allowed: another file; rename it")
    if not 1 <= args.num_candidates <= MAX_CANDIDATES:
        given = f"--num_candidates {args.num_candidates} given"
        raise UsageError(f"{given}; allowed: 1 to {MAX_CANDIDATES}; choose one of these")
    if args.memory is not None and args.no_memory:
        raise UsageError("--memory and --no_memory given; allowed: one of them; leave one out")
    if args.min_confidence is not None and not (0 <= args.min_confidence <= 1):
        raise UsageError(f"--min_confidence {args.min_confidence} given; allowed: 0 to 1; choose one of these")
    if args.cache == "":
        raise UsageError("--cache '' given; allowed: a file; name one, or leave it out")


def _read_decoding(args: argparse.Namespace) -> DecodingArguments:
    """Return the decoding, with the limits of `DecodingArguments`.

    Raises:
        `ArgumentsError`: with all mistakes.
    """
    from t2l.inference.text2llvm import DECODING

    decoding, problems = dataclasses.replace(DECODING, constrained=not args.no_constrained), []
    for names, mode in ((_SEARCH, []), (_SAMPLING, ["--do_sample"])):
        given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
        words = [word for name, value in given.items() for word in (f"--{name}", value)]
        try:
            (checked,) = parse_arguments(DecodingArguments, argv=[*mode, *words])
            decoding = dataclasses.replace(decoding, **{name: getattr(checked, name) for name in given})
        except ArgumentsError as error:
            problems += error.problems
    if problems:
        raise ArgumentsError(problems)
    return decoding


def _answer_prompt(args: argparse.Namespace, decoding: DecodingArguments, sandbox: Sandbox) -> int:
    from t2l.inference.errors import RequestError
    from t2l.inference.requests import find_problems

    prompt = read_text("-") if args.prompt == "-" else args.prompt
    if problems := find_problems({"prompt": prompt, "signature": args.signature}):
        raise RequestError(problems)
    check_emission_flags(args, sandbox)
    model = _load(args, sandbox)
    answer = model.generate(
        prompt, args.signature, examples=args.example or (), decoding=decoding, **_get_search(args)
    )
    describe_answer(answer, explain=args.explain)
    _print_answer(args, answer, sandbox)
    return 0 if answer.verified else 1


def _get_search(args: argparse.Namespace) -> dict[str, Any]:
    search = {"num_candidates": args.num_candidates}
    return search if args.min_confidence is None else {**search, "min_confidence": args.min_confidence}


def _print_answer(args: argparse.Namespace, answer: "Answer", sandbox: Sandbox) -> None:
    written: dict[str, Any] = {}
    if answer.ir is not None:
        if not (args.json or args.emit):
            print_now(answer.ir)
        written = write_emission(args, answer.ir, sandbox)
    if args.json:
        print_now(json.dumps({**answer.to_dict(), **written, "llvm_version": sandbox.llvm_version()}))


def _answer_file(args: argparse.Namespace, decoding: DecodingArguments, sandbox: Sandbox) -> int:
    from t2l.inference.batch import answer_requests, read_requests

    requests = read_requests(args.input, sandbox)
    model = _load(args, sandbox)
    started = time.perf_counter()
    summary = answer_requests(model, requests, args.output, decoding=decoding, progress=True, **_get_search(args))
    seconds = time.perf_counter() - started
    resumed = f", {summary.num_resumed} of them from an earlier start" if summary.num_resumed else ""
    if model.cache:
        resumed += f", {model.cache.statistics.hits} of them from the cache"
    count = f"{summary.num_requests} answers, {summary.num_verified} of them verified{resumed}"
    print_now(f"{count}, are in {args.output} after {seconds:.1f} s")
    return 0


def _load(args: argparse.Namespace, sandbox: Sandbox) -> "Text2LLVM":
    from t2l.inference.cache import ResultCache
    from t2l.inference.text2llvm import Text2LLVM

    cache = None if args.cache is None else ResultCache(args.cache)
    name = args.model_name_or_path or os.environ.get("T2L_MODEL") or None
    memory = args.memory if args.memory is not None else not args.no_memory
    return Text2LLVM.from_pretrained(name, cache=cache, sandbox=sandbox, memory=memory)
