"""Score any model's IR: predictions in, metrics out.

    python eval/score.py --tasks eval/ireval/ireval.jsonl --predictions predictions.jsonl --output_dir runs/my_model
    python eval/score.py --tasks eval/ireval/ireval.jsonl --check_references    # exit status 1 unless all pass

Predictions are JSON lines of `task_id` and `completion`, equally many for every task; a model that had no answer gave
`""`. The IR is taken out of fences and prose (`t2l.metrics.extract_ir`). A task without tests is decided by
equivalence with its reference. Writes results.jsonl (each prediction judged) and metrics.json (the ladder, per tier
and family too, and where it comes from). The same input gives the same two files. Needs neither torch nor
transformers.
"""

import importlib.metadata
import json
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from t2l.arguments import Problem, ScoreArguments, parse_arguments
from t2l.data.rows import RowError, iter_jsonl, read_rows, write_rows
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, extract_ir, format_table, score_predictions


def main() -> None:
    (args,) = parse_arguments(ScoreArguments)
    tasks = read_rows(args.tasks)
    if args.check_references:
        predictions = get_references(args.tasks, tasks)
    else:
        predictions = extract(tasks, read_predictions(args.predictions, [t["task_id"] for t in tasks], max(args.k)))
    with Sandbox(num_workers=args.num_workers) as sandbox:
        results = score_predictions(tasks, predictions, sandbox)
    metrics = compute_metrics(tasks, results, k=args.k, bootstrap=True)
    if args.output_dir:
        write_rows(Path(args.output_dir, "results.jsonl"), results)
        write_metrics(Path(args.output_dir, "metrics.json"), {**metrics, "origin": get_origin(predictions)})
    print(format_metrics(metrics))
    if args.check_references and (failures := [result for result in results if not result["passed"]]):
        shown = "; ".join(f"{failure['task_id']}: {failure['error']}" for failure in failures[:10])
        sys.exit(f"score.py: {len(failures)} of {len(results)} references do not pass: {shown}")


def get_references(path: str, tasks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The references as predictions.

    Raises:
        `RowError`: for tasks without.
    """
    problems = [
        Problem("completion", "nothing", "a reference for each task", "score predictions instead", task["task_id"])
        for task in tasks
        if not task.get("completion")
    ]
    if problems:
        raise RowError(path, problems)
    return [{"task_id": task["task_id"], "completion": task["completion"]} for task in tasks]


def extract(tasks: list[dict[str, Any]], predictions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The predictions with the IR in them alone; `extracted` says where something was left out."""
    names = {task["task_id"]: task["entry_point"] for task in tasks}
    found = [extract_ir(prediction["completion"], names[prediction["task_id"]]) for prediction in predictions]
    return [
        prediction if text == prediction["completion"] else {**prediction, "completion": text, "extracted": True}
        for prediction, text in zip(predictions, found, strict=True)
    ]


def read_predictions(path: str, task_ids: list[str], least: int) -> list[dict[str, Any]]:
    """The predictions of a file, complete: equally many for every task, at least `least` (for pass@k).

    Raises:
        `RowError`: with every malformed line, unknown task, and task with too few or too many predictions.
    """
    predictions: list[dict[str, Any]] = []
    problems: list[Problem] = []
    lines: dict[str, list[int]] = {task_id: [] for task_id in task_ids}
    try:
        for number, prediction in iter_jsonl(path):
            predictions.append(prediction)
            task_id, place = prediction.get("task_id"), f"line {number}"
            if not isinstance(task_id, str) or task_id not in lines:
                allowed = f"one of the {len(task_ids)} ids of the tasks"
                problems.append(Problem("task_id", json.dumps(task_id), allowed, "remove the line", place))
                continue
            lines[task_id].append(number)
            if not isinstance(prediction.get("completion"), str):
                given = json.dumps(prediction.get("completion"))
                problems.append(Problem("completion", given, "a text", 'write "" for no answer', place))
    except RowError as error:
        problems += error.problems
    if problems := problems or _check_counts(lines, least):
        raise RowError(path, problems)
    return predictions


def _check_counts(lines: dict[str, list[int]], least: int) -> list[Problem]:
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


def get_origin(predictions: list[dict[str, Any]]) -> dict[str, Any]:
    """What it takes to get the same numbers again; no times, so that two runs write the same file."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
    try:
        described = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True)
        commit = described.stdout.strip() or None
    except OSError:  # no git on this machine
        commit = None
    return {
        "command": shlex.join(["python", *sys.argv]),
        "commit": commit,
        "seeds": sorted({str(prediction["seed"]) for prediction in predictions if "seed" in prediction}),
        "t2l_version": importlib.metadata.version("t2l"),
    }


def write_metrics(path: Path, metrics: dict[str, Any]) -> None:
    """The file appears complete or not at all."""
    unfinished = path.with_name(f".{path.name}.tmp")
    unfinished.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    unfinished.replace(path)


def format_metrics(metrics: dict[str, Any]) -> str:
    """The ladder as tables, and what it was measured on."""
    rows = [("metric", "value", "95 % interval")]
    for name, interval in metrics["intervals"].items():
        value = "n/a" if interval is None else f"{metrics[name]:.4f}"
        rows.append((name, value, "" if interval is None else f"{interval[0]:.4f} to {interval[1]:.4f}"))
    for name in ("bleu", "chrf"):
        value = "n/a" if metrics[name] is None else f"{metrics[name]:.2f}"
        interval = metrics.get(f"{name}_interval")
        rows.append((f"{name} (0-100)", value, "" if interval is None else f"{interval[0]:.2f} to {interval[1]:.2f}"))
    with_tests, with_reference = metrics["num_tasks_with_tests"], metrics["num_tasks_with_reference"]
    decided = metrics["decided_by"]
    groups = [format_groups(key, metrics[f"by_{key}"]) for key in ("tier", "family") if f"by_{key}" in metrics]
    lines = [
        format_table(rows),
        *(f"\n{table}" for table in groups),
        f"\n{metrics['num_samples']} samples of {metrics['num_tasks']} tasks, {with_tests} with tests, "
        f"{with_reference} with a reference; LLVM {metrics['llvm_version']}",
        f"pass@k decided by tests for {decided['tests']} samples, by equivalence with the reference for "
        f"{decided['equivalence']}; the {decided['none']} undecided count as not passed",
        "statuses: " + ", ".join(f"{status} {count}" for status, count in metrics["statuses"].items()),
        f"BLEU {metrics['bleu_signature']}; chrF {metrics['chrf_signature']}",
    ]
    if metrics["messages"]:
        lines += ["", format_table([("refused by LLVM", "samples"), *map(format_message, metrics["messages"])])]
    return "\n".join(lines)


def format_groups(key: str, groups: dict[str, dict[str, Any]]) -> str:
    """The rates of each tier or family."""
    names = list(next(iter(groups.values()))["intervals"])
    rows = [(key, "tasks", *names)]
    for group, rates in groups.items():
        cells = ("n/a" if rates[name] is None else f"{rates[name]:.4f}" for name in names)
        rows.append((group, str(rates["num_tasks"]), *cells))
    return format_table(rows)


def format_message(found: dict[str, Any]) -> tuple[str, str]:
    return found["message"], str(found["count"])


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as error:  # a mistake in the tasks or the predictions, or nowhere to write
        print(f"score.py: {error}", file=sys.stderr)
        sys.exit(2)
