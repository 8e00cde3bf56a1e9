"""Answers without a model, for the same tables: the nearest training prompt, or the same prompt with other numbers.

    python eval/baselines.py --kind retrieval --dataset_path runs/quickstart/dataset \\
        --tasks eval/ireval/ireval.jsonl --output runs/ireval/retrieval.jsonl

`retrieval` takes the program of the training prompt that is most alike (cosine of TF-IDF of words and word pairs), of
those with the task's types if there is one. `template` looks the prompt up with its numbers left open, and puts the
task's numbers into the program that it finds; without a find it answers nothing. eval/score.py scores both like any
model. Needs `pip install 't2l[report]'`.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from t2l.data.rows import RowError, find_splits, read_rows, write_rows
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.data.shards import iter_rows
from t2l.llvm import parse_signature

NUMBER = re.compile(r"(?<![\w.%@])-?\d+(?:\.\d+)?(?![\w.])")
COLUMNS = ("prompt", "signature", "completion", "entry_point")
Row = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--kind", choices=BASELINES, required=True, help="what answers")
    parser.add_argument("--dataset_path", required=True, type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--output", required=True, help="JSONL file of predictions to write")
    args = parser.parse_args()
    try:
        tasks = read_rows(args.tasks)
        if "train" not in find_splits(args.dataset_path):
            sys.exit(f"baselines: {args.dataset_path} has no split train; name a folder of recipes/build_dataset.py")
        answers = BASELINES[args.kind](iter_rows(args.dataset_path, "train"), tasks)
    except RowError as err:
        sys.exit(f"baselines: {err}")
    predictions = [
        {"task_id": task["task_id"], "completion": answer} for task, answer in zip(tasks, answers, strict=True)
    ]
    write_rows(args.output, predictions)
    print(f"{sum(map(bool, answers))} of {len(tasks)} tasks answered; {args.output}")


def answer_by_retrieval(rows: Iterable[Row], tasks: Sequence[Row]) -> list[str]:
    """The program of the most similar training prompt."""
    known = [{key: row[key] for key in COLUMNS} for row in rows]
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, dtype=np.float32)
    matrix = vectorizer.fit_transform(row["prompt"] for row in known)
    by_types: defaultdict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(known):
        by_types[types_of(row)].append(place)
    everywhere = np.arange(len(known))
    queries = vectorizer.transform([task["prompt"] for task in tasks])
    answers = []
    for query, task in zip(queries, tasks, strict=True):
        likeness = (matrix @ query.T).toarray().ravel()
        places = np.array(by_types.get(types_of(task), everywhere))
        answers.append(rename(known[places[likeness[places].argmax()]], task))
    return answers


def answer_by_template(rows: Iterable[Row], tasks: Sequence[Row]) -> list[str]:
    """The program of the training prompt that is the same but for its numbers, with the task's numbers in it."""
    wanted = {template_of(task) for task in tasks}
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        if (key := template_of(row)) in wanted:
            found.setdefault(key, row)
    return [fill(found[key], task) if (key := template_of(task)) in found else "" for task in tasks]


BASELINES = {"retrieval": answer_by_retrieval, "template": answer_by_template}


def types_of(row: Row) -> str:
    """The signature without the name; empty where nothing tells it."""
    signature = row.get("signature")
    if not signature and not row.get("completion"):
        return ""
    signature = signature or signature_of(row["completion"], row["entry_point"])
    return re.sub(r"@\S+?\(", "@_(", str(parse_signature(signature)))


def template_of(row: Row) -> tuple[str, str]:
    return " ".join(NUMBER.sub("#", row["prompt"]).lower().split()), types_of(row)


def rename(row: Row, task: Row) -> str:
    """A training row's program under the name that the task asks for."""
    return deserialize(serialize(row["completion"], row["entry_point"]), task["entry_point"])


def fill(row: Row, task: Row) -> str:
    """A training row's program with the numbers of its prompt replaced by the task's."""
    numbers = dict(zip(NUMBER.findall(row["prompt"]), NUMBER.findall(task["prompt"]), strict=True))
    return NUMBER.sub(lambda match: numbers.get(match[0], match[0]), rename(row, task))


if __name__ == "__main__":
    main()
