"""A dataset whose training rows have a teacher's answers (Kim and Rush 2016, https://arxiv.org/abs/1606.07947).

The teacher answers each training request, and the answer is judged. If it passes the row's tests (without tests: if it
is equivalent to the row's own IR), its canonical form becomes the completion. All other rows keep their own. So a
student learns one way of writing instead of many, and nothing that is known to be wrong.

Requests are answered in the order of their length, and verdicts are appended to a journal as they come: a program that
was killed goes on where it was.
"""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from t2l.arguments import DecodingArguments
from t2l.data.rows import Prediction, Row, find_splits, iter_jsonl, read_rows, write_rows
from t2l.data.serialization import deserialize, format_prompt, serialize
from t2l.extras import needs_extra
from t2l.inference.batch import continue_journal
from t2l.inference.generator import Generator
from t2l.inference.journal import Journal
from t2l.inference.revision import get_revision, make_key
from t2l.llvm import Sandbox
from t2l.metrics import score_predictions
from t2l.training.errors import TrainingError

_ASKED = ("task_id", "prompt", "signature", "entry_point", "tests", "completion")  # what a verdict depends on


def read_requests(dataset_path: str | Path) -> list[Row]:
    """Return the training rows of a dataset's folder, the shortest requests first.

    Raises:
        `TrainingError`: if the dataset has no training rows, or one has no completion.
        `RowError`: if a row is ill-formed, or shards are missing.
    """
    splits = find_splits(dataset_path)
    if "train" not in splits:
        given = f"dataset_path {dataset_path} given, with {', '.join(splits) or 'no split'}"
        raise TrainingError(f"{given}; allowed: a dataset with train; build it with recipes/build_dataset.py")
    rows = read_rows(Path(dataset_path, "train"))
    if incomplete := [row["task_id"] for row in rows if row.get("completion") is None]:
        given = f"dataset_path {dataset_path} given, with training rows without completion, such as {incomplete[0]}"
        raise TrainingError(f"{given}; allowed: rows with IR to keep where the teacher fails; leave these rows out")
    return sorted(rows, key=lambda row: len(format_prompt(row["prompt"], row.get("signature"))))


def answer_rows(
    generator: Generator,
    name: str,
    rows: Sequence[Row],
    journal_path: str | Path,
    decoding: DecodingArguments,
    sandbox: Sandbox,
    *,
    progress: bool = False,
) -> list[dict[str, Any]]:
    """Let a teacher answer rows, and judge the answers.

    Args:
        generator (`Generator`): the teacher.
        name (`str`): folder or Hub name that it was loaded from.
        rows (`Sequence[Row]`): from `read_requests`.
        journal_path (`str` or `Path`): file of verdicts. If it has those of the first rows, by the same teacher with
            the same parameters, it is continued.
        decoding (`DecodingArguments`): the search; one answer for each row.
        sandbox (`Sandbox`): judges the answers.
        progress (`bool`, *optional*, defaults to `False`): show a bar on standard error.

    Returns:
        `list[dict[str, Any]]`: for each row its `task_id`, the `status` and `passed` of the answer, and as
            `completion` the canonical form of an answer that passed and may be a target, else `None`.

    Raises:
        `OutputError`: if the journal cannot be written, or has verdicts on other rows or of another teacher.
    """
    parameters = [get_revision(name), dataclasses.asdict(decoding)]
    keys = [make_key(parameters, [row.get(key) for key in _ASKED]) for row in rows]
    with Journal(journal_path, keys, columns=["completion", "passed"]) as journal:

        def answer(part: Sequence[Row]) -> list[dict[str, Any]]:
            return _judge(part, generator.generate_completions(part, decoding), sandbox)

        continue_journal(journal, rows, answer, progress)
        return journal.rows


def _judge(rows: Sequence[Row], answers: Sequence[Sequence[str]], sandbox: Sandbox) -> list[dict[str, Any]]:
    predictions: list[Prediction] = [
        {"task_id": row["task_id"], "completion": own[0]} for row, own in zip(rows, answers, strict=True)
    ]
    results = score_predictions(rows, predictions, sandbox)
    # Without tests nothing is called; the canonical form is that of what the entry point reaches.
    asked = (
        {**row, "completion": result["completion"], "tests": []} for row, result in zip(rows, results, strict=True)
    )
    forms = [found.canonical for found in sandbox.run(asked)]
    return [
        {
            "task_id": row["task_id"],
            "status": result["status"],
            "passed": bool(result["passed"]),
            "completion": form if result["passed"] and _may_be_target(form, row) else None,
        }
        for row, result, form in zip(rows, results, forms, strict=True)
    ]


def _may_be_target(form: str | None, row: Row) -> bool:
    """Say whether the IR can be written as a model writes it, and read back."""
    if form is None:
        return False
    name, signature = row["entry_point"], row.get("signature")
    try:
        return deserialize(serialize(form, name, signature), name, signature) == form
    except ValueError:  # it uses the placeholder's name
        return False


def summarize(rows: Sequence[Row], verdicts: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Return the number of training rows, of those whose answer passed, and of those with another completion now."""
    changed = sum(
        verdict["completion"] not in (None, row.get("completion")) for row, verdict in zip(rows, verdicts, strict=True)
    )
    passed = sum(verdict["passed"] for verdict in verdicts)
    return {"rows": len(rows), "passed": passed, "changed": changed}


def write_answered(dataset_path: str | Path, folder: Path, verdicts: Iterable[Mapping[str, Any]]) -> None:
    """Write a dataset's splits to another folder: `train` with the teacher's completions, the others as they are.

    Files keep their names, formats and columns.

    Args:
        dataset_path (`str` or `Path`): the folder of the dataset.
        folder (`Path`): an existing folder.
        verdicts (`Iterable[Mapping]`): what `answer_rows` returned.
    """
    completions = {
        verdict["task_id"]: verdict["completion"] for verdict in verdicts if verdict["completion"] is not None
    }
    for split, files in find_splits(dataset_path).items():
        for path in files:
            if split != "train":
                Path(folder, path.name).write_bytes(path.read_bytes())
            elif path.suffix == ".parquet":
                _replace_in_parquet(path, folder / path.name, completions)
            else:
                rows = (row for _, row in iter_jsonl(path))
                changed = ({**row, "completion": completions.get(row["task_id"], row["completion"])} for row in rows)
                write_rows(folder / path.name, changed)


def _replace_in_parquet(source: Path, target: Path, completions: Mapping[str, str]) -> None:
    with needs_extra("data", f"{source}: Parquet"):
        import pyarrow.parquet  # type: ignore[import-untyped]
    table = pyarrow.parquet.read_table(source)
    identifiers, own = table["task_id"].to_pylist(), table["completion"].to_pylist()
    texts = [completions.get(identifier, text) for identifier, text in zip(identifiers, own, strict=True)]
    index = table.column_names.index("completion")
    column = table.schema.field(index)
    table = table.set_column(index, column, pyarrow.array(texts, column.type))
    pyarrow.parquet.write_table(table, target, compression="zstd", row_group_size=10_000, write_page_checksum=True)
