"""`t2l score`: predictions in, metrics out; `eval/score.py` is the same as a script."""

import argparse
import dataclasses
import importlib.metadata
import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import ArgumentsError, ScoreArguments, parse_arguments
from t2l.checkout import get_commit
from t2l.cli.terminal import UsageError, print_now
from t2l.data.rows import Prediction, Row, read_rows, write_rows
from t2l.files import write_atomic
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions
from t2l.metrics.predictions import extract_predictions, get_references, read_predictions
from t2l.metrics.summary import format_metrics

_SHOWN = 10


def add_score_flags(parser: argparse.ArgumentParser) -> None:
    """Add the keys of `ScoreArguments` as flags; `parse_arguments` reads their values, as for the scripts."""
    parser.add_argument("--config", nargs="+", default=argparse.SUPPRESS, metavar="FILE.yaml", help="keys as YAML")
    for field in dataclasses.fields(ScoreArguments):
        about = str(field.metadata["help"])
        parser.add_argument(f"--{field.name}", nargs="*", default=argparse.SUPPRESS, metavar="VALUE", help=about)


def score_command(args: argparse.Namespace) -> int:
    """Print the metrics; return exit status 1 if references are checked and some do not pass."""
    known = {"config", *(field.name for field in dataclasses.fields(ScoreArguments))}
    words = [word for key in vars(args).keys() & known for word in (f"--{key}", *vars(args)[key])]
    try:
        (score_args,) = parse_arguments(ScoreArguments, argv=words)
        metrics, failures = score(score_args, __file__)
    except (ArgumentsError, OSError, ValueError) as error:  # in the arguments, tasks or predictions
        raise UsageError(str(error)) from None
    print_now(json.dumps(metrics) if args.json else format_metrics(metrics))
    if failures:
        print(f"t2l: {failures}", file=sys.stderr)
    return 1 if failures else 0


def score(args: ScoreArguments, file: str) -> tuple[dict[str, Any], str]:
    """Score predictions, or the references of the tasks; write results.jsonl and metrics.json to `output_dir`.

    Args:
        args (`ScoreArguments`): the tasks, the predictions, and where the results go.
        file (`str`): the source file of the program, whose commit is noted.

    Returns:
        `tuple[dict[str, Any], str]`: the metrics; one line on the references that do not pass, empty if all do.

    Raises:
        `ValueError`: if the tasks or predictions have mistakes.
        `OSError`: if a file cannot be read or written.
    """
    tasks = _leave_out_examples(read_rows(args.tasks), args.use_examples)
    if args.predictions is None:
        predictions = get_references(args.tasks, tasks)
    else:
        task_ids = [task["task_id"] for task in tasks]
        predictions = extract_predictions(tasks, read_predictions(args.predictions, task_ids, max(args.k)))
    with Sandbox(num_workers=args.num_workers) as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=args.k, bootstrap=True)
    if args.output_dir:
        write_rows(Path(args.output_dir, "results.jsonl"), results)
        metrics["origin"] = get_origin(args, predictions, file)
        write_atomic(Path(args.output_dir, "metrics.json"), json.dumps(metrics, indent=2) + "\n")
    failures = [result for result in results if args.check_references and not result["passed"]]
    if not failures:
        return metrics, ""
    shown = "; ".join(f"{failure['task_id']}: {failure['error']}" for failure in failures[:_SHOWN])
    return metrics, f"{len(failures)} of {len(results)} references do not pass: {shown}"


def _leave_out_examples(tasks: list[Row], count: int) -> list[Row]:
    """Return the tasks without their first `count` tests.

    Raises:
        `ValueError`: if a task has no more tests than that.
    """
    few = [task["task_id"] for task in tasks if count and len(task.get("tests") or ()) <= count]
    if few:
        allowed = f"fewer examples than tests, which {', '.join(few[:_SHOWN])} do not have"
        raise ValueError(f"use_examples={count} given; allowed: {allowed}; lower it")
    return [{**task, "tests": (task.get("tests") or [])[count:]} for task in tasks] if count else tasks


def get_origin(args: ScoreArguments, predictions: Sequence[Prediction], file: str) -> dict[str, Any]:
    """Return what is needed to repeat the numbers. It has no date, so that two runs write the same file."""
    program = ["t2l"] if Path(sys.argv[0]).name == "t2l" else ["python", sys.argv[0]]
    return {
        "command": shlex.join([*program, *sys.argv[1:]]),
        "commit": get_commit(file),
        "seeds": sorted({str(seed) for prediction in predictions if (seed := prediction.get("seed")) is not None}),
        "use_examples": args.use_examples,
        "t2l_version": importlib.metadata.version("t2l"),
    }
