"""Score any model's IR: predictions in, metrics out.

    python eval/score.py --tasks eval/ireval/ireval.jsonl --predictions eval/ireval/example_predictions.jsonl \\
        --output_dir runs/example
    python eval/score.py --tasks eval/ireval/ireval.jsonl --check_references    # exit status 1 unless all pass

Predictions are JSON lines of `task_id` and `completion`, the same number for every task; `""` stands for no answer. IR
is taken out of fences and prose (`t2l.metrics.extract_ir`). If a task has no tests, equivalence with its reference
decides. Writes results.jsonl (each prediction with its verdicts) and metrics.json (all rates and scores, also by tier
and family, with their origin). The same input gives the same two files. Needs neither torch nor transformers.
"""

import importlib.metadata
import json
import shlex
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from t2l.arguments import Problem, ScoreArguments, parse_arguments
from t2l.checkout import get_commit
from t2l.data.rows import Prediction, Row, RowError, iter_jsonl, read_rows, write_rows
from t2l.files import write_atomic
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, extract_ir, format_table, score_predictions


class ExtractedPrediction(Prediction, total=False):
    """A prediction with the IR of its completion only; `extracted` is true if something was removed."""

    extracted: bool


def main() -> None:
    (args,) = parse_arguments(ScoreArguments)
    tasks = read_rows(args.tasks)
    if args.check_references:
        predictions = get_references(args.tasks, tasks)
    else:
        task_ids = [task["task_id"] for task in tasks]
        predictions = extract_predictions(tasks, read_predictions(args.predictions, task_ids, max(args.k)))
    with Sandbox(num_workers=args.num_workers) as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=args.k, bootstrap=True)
    if args.output_dir:
        write_rows(Path(args.output_dir, "results.jsonl"), results)
        metrics["origin"] = get_origin(predictions)
        write_atomic(Path(args.output_dir, "metrics.json"), json.dumps(metrics, indent=2) + "\n")
    print(format_metrics(metrics))
    if args.check_references and (failures := [result for result in results if not result["passed"]]):
        shown = "; ".join(f"{failure['task_id']}: {failure['error']}" for failure in failures[:10])
        sys.exit(f"score.py: {len(failures)} of {len(results)} references do not pass: {shown}")


def get_references(path: str, tasks: Sequence[Row]) -> list[Prediction]:
    """Return the references as predictions.

    Raises:
        `RowError`: for tasks without a reference.
    """
    problems = [
        Problem("completion", "nothing", "a reference for each task", "score predictions instead", task["task_id"])
        for task in tasks
        if not task.get("completion")
    ]
    if problems:
        raise RowError(path, problems)
    return [{"task_id": task["task_id"], "completion": task["completion"] or ""} for task in tasks]


def read_predictions(path: str, task_ids: Sequence[str], least: int) -> list[Prediction]:
    """Read a file of predictions. It must have the same number for every task, at least `least` (`int`), for pass@k.

    Raises:
        `RowError`: with every malformed line, unknown task, and task with too few or too many predictions.
    """
    predictions: list[Prediction] = []
    problems: list[Problem] = []
    lines: dict[str, list[int]] = {task_id: [] for task_id in task_ids}  # line numbers of each task's predictions
    try:
        for number, given in iter_jsonl(path):
            found = _find_problems(given, lines, f"line {number}")
            problems += found
            if not found:
                predictions.append(cast(Prediction, given))
                lines[given["task_id"]].append(number)
    except RowError as error:
        problems += error.problems
    if problems := problems or _check_counts(lines, least):
        raise RowError(path, problems)
    return predictions


def _find_problems(given: Mapping[str, Any], task_ids: Mapping[str, Any], position: str) -> list[Problem]:
    task_id, completion = given.get("task_id"), given.get("completion")
    if not isinstance(task_id, str) or task_id not in task_ids:
        allowed = f"one of the {len(task_ids)} ids of the tasks"
        return [Problem("task_id", json.dumps(task_id), allowed, "remove the line", position)]
    if not isinstance(completion, str):
        return [Problem("completion", json.dumps(completion), "a text", 'write "" for no answer', position)]
    return []


def _check_counts(lines: Mapping[str, Sequence[int]], least: int) -> list[Problem]:
    counts = Counter(len(found) for found in lines.values() if found)
    usual = max(least, max(counts, key=counts.__getitem__, default=1))
    return [
        Problem(
            "task_id",
            f"{len(found)} predictions of {task_id!r}" + (f" (lines {', '.join(map(str, found))})" if found else ""),
            f"{usual} for every task" + (f", for pass@{least}" if usual == least > 1 else ""),
            "delete the surplus" if len(found) > usual else 'add what is missing, "" for no answer',
            "count",
        )
        for task_id, found in lines.items()
        if len(found) != usual
    ]


def extract_predictions(tasks: Sequence[Row], predictions: Sequence[Prediction]) -> list[Prediction]:
    """Return the predictions with fences and prose removed."""
    entry_points = {task["task_id"]: task["entry_point"] for task in tasks}
    extracted: list[Prediction] = []
    for prediction in predictions:
        text = extract_ir(prediction["completion"], entry_points[prediction["task_id"]])
        changed: ExtractedPrediction = {**prediction, "completion": text, "extracted": True}
        extracted.append(prediction if text == prediction["completion"] else changed)
    return extracted


def get_origin(predictions: Sequence[Prediction]) -> dict[str, Any]:
    """Return what is needed to repeat the numbers. It has no date, so that two runs write the same file."""
    return {
        "command": shlex.join(["python", *sys.argv]),
        "commit": get_commit(__file__),
        "seeds": sorted({str(seed) for prediction in predictions if (seed := prediction.get("seed")) is not None}),
        "t2l_version": importlib.metadata.version("t2l"),
    }


def format_metrics(metrics: Mapping[str, Any]) -> str:
    """Return the metrics as tables, with the numbers of samples and tasks."""
    tables = [_format_ladder(metrics)]
    tables += [_format_groups(key, metrics[f"by_{key}"]) for key in ("tier", "family") if f"by_{key}" in metrics]
    decided = metrics["decided_by"]
    tables.append(
        f"{metrics['num_samples']} samples of {metrics['num_tasks']} tasks, {metrics['num_tasks_with_tests']} with "
        f"tests, {metrics['num_tasks_with_reference']} with a reference; LLVM {metrics['llvm_version']}\n"
        f"pass@k decided by tests for {decided['tests']} samples, by equivalence with the reference for "
        f"{decided['equivalence']}; the {decided['none']} undecided count as not passed\n"
        "statuses: " + ", ".join(f"{status} {count}" for status, count in metrics["statuses"].items()) + "\n"
        f"BLEU {metrics['bleu_signature']}; chrF {metrics['chrf_signature']}"
    )
    if metrics["messages"]:
        counts = [(found["message"], str(found["count"])) for found in metrics["messages"]]
        tables.append(format_table([("refused by LLVM", "samples"), *counts]))
    return "\n\n".join(tables)


def _format_ladder(metrics: Mapping[str, Any]) -> str:
    rows = [("metric", "value", "95 % interval")]
    for name, interval in metrics["intervals"].items():
        rows.append((name, *_format_value(metrics[name], interval, 4)))
    for name in ("bleu", "chrf"):
        rows.append((f"{name} (0-100)", *_format_value(metrics[name], metrics.get(f"{name}_interval"), 2)))
    return format_table(rows)


def _format_value(value: float | None, interval: Sequence[float] | None, digits: int) -> tuple[str, str]:
    bounds = "" if interval is None else f"{interval[0]:.{digits}f} to {interval[1]:.{digits}f}"
    return "n/a" if value is None else f"{value:.{digits}f}", bounds


def _format_groups(key: str, groups: Mapping[str, Mapping[str, Any]]) -> str:
    names = list(next(iter(groups.values()))["intervals"])
    rows = [(key, "tasks", *names)]
    for group, rates in groups.items():
        values = (_format_value(rates[name], None, 4)[0] for name in names)
        rows.append((group, str(rates["num_tasks"]), *values))
    return format_table(rows)


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as error:  # a mistake in the tasks or predictions, or a file that cannot be written
        print(f"score.py: {error}", file=sys.stderr)
        sys.exit(2)
