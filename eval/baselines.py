"""Answer tasks without a model: by the most similar training prompt, or by one that differs only in its numbers.

    python eval/baselines.py --method retrieval --dataset_path runs/quickstart/dataset \\
        --tasks eval/ireval/ireval.jsonl --output runs/ireval/retrieval.jsonl

`retrieval` takes the program of the most similar training prompt (cosine of TF-IDF of words and word pairs), among the
rows with the function type of the task if there are any. `template` looks for a training prompt that is the same
except for its numbers, and puts the numbers of the task into its program; without such a prompt its answer is empty.
eval/score.py scores both like any model. Needs `pip install 't2l[report]'`.
"""

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np

from t2l.data.rows import Row, RowError, find_splits, read_rows, write_rows
from t2l.data.serialization import deserialize, serialize, signature_of
from t2l.extras import script_needs_extra
from t2l.llvm import parse_signature

with script_needs_extra("report", "baselines.py"):
    from sklearn.feature_extraction.text import TfidfVectorizer

    from t2l.data.shards import iter_rows

NUMBER = re.compile(r"(?<![\w.%@])-?\d+(?:\.\d+)?(?![\w.])")
Method: TypeAlias = Callable[[Iterable[Row], Sequence[Row]], list[str]]  # from training rows and tasks to answers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--method", choices=METHODS, required=True, help="the way to find an answer")
    parser.add_argument("--dataset_path", required=True, type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows")
    parser.add_argument("--output", required=True, help="JSONL file of predictions to write")
    args = parser.parse_args()
    if not args.output.endswith((".jsonl", ".parquet")):
        parser.error(f"--output {args.output} given; predictions are written to .jsonl or .parquet; rename it")
    try:
        tasks = read_rows(args.tasks)
        if "train" not in find_splits(args.dataset_path):
            sys.exit(f"baselines: {args.dataset_path} has no split train; give a folder of recipes/build_dataset.py")
        answers = METHODS[args.method](iter_rows(args.dataset_path, "train"), tasks)
    except RowError as err:
        sys.exit(f"baselines: {err}")
    predictions = [
        {"task_id": task["task_id"], "completion": answer} for task, answer in zip(tasks, answers, strict=True)
    ]
    write_rows(args.output, predictions)
    print(f"{sum(map(bool, answers))} of {len(tasks)} tasks answered; the predictions are in {args.output}")


def answer_by_retrieval(rows: Iterable[Row], tasks: Sequence[Row]) -> list[str]:
    """Return for each task the program of the most similar training prompt."""
    known = [_without_tests(row) for row in rows]
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, dtype=np.float32)
    matrix = vectorizer.fit_transform(row["prompt"] for row in known)
    by_type: defaultdict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(known):
        by_type[get_function_type(row)].append(index)
    everywhere = np.arange(len(known))
    queries = vectorizer.transform([task["prompt"] for task in tasks])
    answers = []
    for query, task in zip(queries, tasks, strict=True):
        similarity = (matrix @ query.T).toarray().ravel()
        indices = np.array(by_type.get(get_function_type(task), everywhere))
        answers.append(rename(known[indices[similarity[indices].argmax()]], task))
    return answers


def _without_tests(row: Row) -> Row:
    """Return the keys of a row that retrieval needs; the tests of 500,000 rows would fill the memory."""
    return {
        "task_id": row["task_id"],
        "prompt": row["prompt"],
        "entry_point": row["entry_point"],
        "signature": row["signature"],
        "completion": row["completion"],
    }


def answer_by_template(rows: Iterable[Row], tasks: Sequence[Row]) -> list[str]:
    """Return for each task the program of a training prompt that differs only in its numbers, which are replaced."""
    wanted = {get_template(task) for task in tasks}
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        if (template := get_template(row)) in wanted:
            found.setdefault(template, row)
    return [fill(found[template], task) if (template := get_template(task)) in found else "" for task in tasks]


METHODS: dict[str, Method] = {"retrieval": answer_by_retrieval, "template": answer_by_template}


def get_function_type(row: Row) -> str:
    """Return the LLVM type of the requested function; empty if the row has neither a signature nor a completion."""
    signature = row.get("signature")
    if not signature and (completion := row.get("completion")):
        signature = signature_of(completion, row["entry_point"])
    return parse_signature(signature).function_type if signature else ""


def get_template(row: Row) -> tuple[str, str]:
    """Return the prompt in lower case with `#` for every number, and the function type."""
    return " ".join(NUMBER.sub("#", row["prompt"]).lower().split()), get_function_type(row)


def rename(row: Row, task: Row) -> str:
    """Return the program of a training row under the name that the task asks for."""
    return deserialize(serialize(row["completion"] or "", row["entry_point"]), task["entry_point"])


def fill(row: Row, task: Row) -> str:
    """Return the program of a training row with the numbers of its prompt replaced by those of the task."""
    numbers = dict(zip(NUMBER.findall(row["prompt"]), NUMBER.findall(task["prompt"]), strict=True))
    return NUMBER.sub(lambda match: numbers.get(match[0], match[0]), rename(row, task))


if __name__ == "__main__":
    main()
