"""Files of predictions: read with all their mistakes in one message, and IR taken out of fences and prose."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, cast

from t2l.arguments import Problem
from t2l.data.rows import Prediction, Row, RowError, iter_jsonl
from t2l.metrics.extraction import extract_ir


class ExtractedPrediction(Prediction, total=False):
    """A prediction with the IR of its completion only; `extracted` is true if something was removed."""

    extracted: bool


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
    return _find_in_optional_keys(given, position)


def _find_in_optional_keys(given: Mapping[str, Any], position: str) -> list[Problem]:
    confidence, origin = given.get("confidence"), given.get("origin")
    problems = []
    if confidence is not None and not (type(confidence) in (int, float) and 0 <= confidence <= 1):
        allowed, remedy = "a probability from 0 to 1, or null", "correct it or remove the key"
        problems.append(Problem("confidence", json.dumps(confidence), allowed, remedy, position))
    if origin is not None and not (isinstance(origin, dict) and isinstance(origin.get("kind"), str)):
        allowed, remedy = 'an object with the text "kind", or null', "correct it or rename the key"
        problems.append(Problem("origin", json.dumps(origin), allowed, remedy, position))
    return problems


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
