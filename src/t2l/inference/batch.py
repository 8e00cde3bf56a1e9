"""Many requests in a file, many answers in a file; a batch that was killed goes on when it is started again.

Requests are decoded in parts of `CHUNK`, whose borders do not depend on what is finished. The first part of a
continued batch is decoded whole, and its finished rows are not written again. So the file has the same bytes as after
an uninterrupted run, also where INT8 arithmetic or sampling depends on the other requests of a part.
"""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tqdm import tqdm  # type: ignore[import-untyped]

from t2l.arguments import DecodingArguments, GenerationArguments, Problem
from t2l.data.rows import Prediction, Row, RowError, iter_jsonl, write_rows
from t2l.inference.answers import Answer
from t2l.inference.errors import OutputError, RequestError
from t2l.inference.journal import Journal
from t2l.inference.requests import Request, check_requests, find_problems
from t2l.inference.revision import get_revision, make_key
from t2l.inference.selection.examples import get_examples
from t2l.inference.text2llvm import CHUNK, MIN_CONFIDENCE, NUM_CANDIDATES, Text2LLVM
from t2l.llvm import Sandbox

if TYPE_CHECKING:
    from t2l.inference.generator import Generator

Item = TypeVar("Item")
_ASKED = ("task_id", "prompt", "signature", "entry_point")


class BatchSummary(NamedTuple):
    """The number of requests in a batch, of those that an earlier start had answered, and of verified answers."""

    num_requests: int
    num_resumed: int
    num_verified: int


def read_requests(path: str | Path, sandbox: Sandbox) -> list[Request]:
    """Read and check a JSON lines file of requests.

    Args:
        path (`str` or `Path`): rows with `prompt`, optionally `signature`, `entry_point` (the name of the function, if
            there is no signature) and `task_id` (unique). Other keys are ignored, so a dataset's rows are requests.
        sandbox (`Sandbox`): LLVM checks the signatures there.

    Raises:
        `RowError`: with the line numbers of all mistakes.
    """
    rows: list[tuple[str, dict[str, Any]]] = []
    problems: list[Problem] = []
    try:
        for number, row in iter_jsonl(path):
            rows.append((f"line {number}", row))
    except RowError as error:  # comes after the last good line
        problems = error.problems
    requests, found = check_requests(rows, sandbox)
    problems += found + _find_repeated(rows)
    if not requests and not problems:
        problems.append(Problem("file", "no requests", "at least one", "check what wrote the file", str(path)))
    if problems:
        raise RowError(path, sorted(problems, key=_get_line))
    return requests


def answer_requests(
    model: Text2LLVM,
    requests: Sequence[Request],
    output: str | Path,
    *,
    num_candidates: int = NUM_CANDIDATES,
    decoding: DecodingArguments | None = None,
    min_confidence: float = MIN_CONFIDENCE,
    progress: bool = False,
) -> BatchSummary:
    """Answer requests, and write a JSON line for each, in order and as they come.

    Args:
        model (`Text2LLVM`): the model.
        requests (`Sequence[Request]`): what `read_requests` returned.
        output (`str` or `Path`): JSON lines file. If it has answers to the first requests, by the same model with the
            same parameters, it is continued. The keys of its rows: `task_id` (if the request has one), `prompt`,
            `signature`, `completion` (verified IR, or "" if there is none, so that eval/score.py reads the file),
            `verified`, `status`, `confidence` and `origin` (with memory), `errors` (the reason for each refused
            candidate) and `key`.
        num_candidates, decoding, min_confidence: as in `Text2LLVM.generate`.
        progress (`bool`, *optional*, defaults to `False`): show a bar on standard error.

    Raises:
        `OutputError`: if the output cannot be written, or has other rows.
    """

    search: dict[str, Any] = {
        "num_candidates": num_candidates,
        "decoding": decoding,
        "min_confidence": min_confidence,
    }

    def answer(part: Sequence[Request]) -> list[dict[str, Any]]:
        answers = model.generate_batch(part, **search)
        return [_to_row(request, answer) for request, answer in zip(part, answers, strict=True)]

    answer_keys = [model.get_key(request, **search) for request in requests]
    keys = [make_key(key, request.task_id) for key, request in zip(answer_keys, requests, strict=True)]
    with Journal(output, keys, columns=["verified"]) as journal:
        num_resumed = len(journal.rows)
        continue_journal(journal, requests, answer, progress)
    return BatchSummary(len(requests), num_resumed, sum(row["verified"] for row in journal.rows))


def write_predictions(
    generator: "Generator",
    name: str,
    tasks: Sequence[Row],
    output: str | Path,
    decoding: DecodingArguments,
    *,
    progress: bool = False,
) -> int:
    """Write what a model answers to tasks, unverified, for eval/score.py; return the number of predictions.

    The file appears when it is complete. Until then the answers are in a file beside it whose name ends in `.partial`,
    from which a run that was killed goes on.

    Args:
        generator (`Generator`): the model.
        name (`str`): folder or Hub name that it was loaded from.
        tasks (`Sequence[Row]`): the tasks.
        output (`str` or `Path`): file of predictions, `.jsonl` or `.parquet`; several rows for each task if
            `decoding.num_return_sequences` is greater than 1.
        decoding (`DecodingArguments`): search or sampling.
        progress (`bool`, *optional*, defaults to `False`): show a bar on standard error.

    Raises:
        `RequestError`: if a prompt is too long, or no text.
        `OutputError`: if a file cannot be written, or the partial file has rows of another run.
    """
    found = ((task["task_id"], find_problems({"prompt": task["prompt"]})) for task in tasks)
    if problems := [problem._replace(origin=task_id) for task_id, own in found for problem in own]:
        raise RequestError(problems)

    def answer(part: Sequence[Row]) -> list[dict[str, Any]]:
        completions = generator.generate_completions(part, decoding)
        return [{"task_id": task["task_id"], "completions": own} for task, own in zip(part, completions, strict=True)]

    partial = Path(f"{output}.partial")
    origin, parameters = {"model": get_revision(name)}, dataclasses.asdict(decoding)
    keys = [make_key(origin, [task.get(key) for key in _ASKED], parameters) for task in tasks]
    with Journal(partial, keys) as journal:
        continue_journal(journal, tasks, answer, progress)
        predictions: list[Prediction] = [
            {"task_id": row["task_id"], "completion": text} for row in journal.rows for text in row["completions"]
        ]
        try:
            write_rows(output, predictions)
        except OSError as error:
            raise OutputError(
                f"output {output} given, which cannot be written: {error.strerror}; allowed: a file on a disk with "
                f"free space; free space, then start again: the answers are kept in {partial}"
            ) from error
        partial.unlink()
    return len(predictions)


def write_answers(
    args: GenerationArguments, tasks: Sequence[Row], decoding: DecodingArguments, *, progress: bool = False
) -> int:
    """Write answers to tasks from memory and a model, for eval/score.py; return their number.

    A task without a verified answer gets an empty completion. An earlier run's file is continued, as in
    `answer_requests`.

    Args:
        args (`GenerationArguments`): the model, the memory, and where the answers go.
        tasks (`Sequence[Row]`): the tasks; their first `use_examples` tests are given as examples.
        decoding (`DecodingArguments`): search or sampling.

    Raises:
        `ModelLoadError`, `MemoryIndexError`: if the model or the index cannot be loaded.
        `RequestError`: if a task is no request.
        `OutputError`: as `answer_requests`.
    """
    memory = True if args.memory == "bundled" else str(args.memory)
    with Text2LLVM.from_pretrained(args.model_name_or_path, memory=memory, num_workers=2) as model:
        rows = [(task["task_id"], {key: task.get(key) for key in _ASKED}) for task in tasks]
        requests, problems = check_requests(rows, model.sandbox)
        if problems:
            raise RequestError(problems)
        given = [
            dataclasses.replace(request, examples=request.examples + get_examples(task, args.use_examples))
            for request, task in zip(requests, tasks, strict=True)
        ]
        summary = answer_requests(
            model,
            given,
            args.output,
            num_candidates=args.num_candidates,
            decoding=decoding,
            min_confidence=args.min_confidence,
            progress=progress,
        )
    return summary.num_requests


def continue_journal(
    journal: Journal,
    items: Sequence[Item],
    answer: Callable[[Sequence[Item]], Sequence[dict[str, Any]]],
    progress: bool,
) -> None:
    """Write the rows that a journal lacks.

    Args:
        journal (`Journal`): has the rows of the first items already.
        items (`Sequence`): what is answered, one row for each.
        answer (`Callable`): returns the rows of some items that follow each other.
        progress (`bool`): show a bar on standard error.
    """
    done = len(journal.rows)
    with tqdm(total=len(items), initial=done, unit="request", disable=not progress) as bar:
        for start in range(done - done % CHUNK, len(items), CHUNK) if done < len(items) else ():
            rows = answer(items[start : start + CHUNK])
            new = rows[max(0, done - start) :]
            journal.append(new)
            bar.update(len(new))


def _to_row(request: Request, answer: Answer) -> dict[str, Any]:
    """Return the line of an answer; it says nothing of time, so that the same batch gives the same bytes."""
    return {
        **({} if request.task_id is None else {"task_id": request.task_id}),
        "prompt": request.prompt,
        "signature": request.signature,
        "completion": answer.ir or "",
        "verified": answer.verified,
        "status": answer.status,
        "confidence": None if answer.confidence is None else round(answer.confidence, 4),
        "origin": None if answer.origin is None else dataclasses.asdict(answer.origin),
        "errors": [f"{candidate.status}: {candidate.error}" for candidate in answer.rejected],
    }


def _find_repeated(rows: Sequence[tuple[str, dict[str, Any]]]) -> list[Problem]:
    problems: list[Problem] = []
    first_uses: dict[str, str] = {}
    for position, row in rows:
        if isinstance(task_id := row.get("task_id"), str):
            first = first_uses.setdefault(task_id, position)
            if first != position:
                given, allowed = f"{ascii(task_id)}, as in {first}", "an identifier of one row"
                problems.append(Problem("task_id", given, allowed, "rename it or delete a row", position))
    return problems


def _get_line(problem: Problem) -> int:
    number = problem.origin.removeprefix("line ")
    return int(number) if number.isdigit() else 0
