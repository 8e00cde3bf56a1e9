"""What each layer of answering adds: the model, search, the reranker, both, agreement of behaviour, two examples.

    python tools/measure_selection.py --tasks eval/everyday/development.jsonl --output runs/selection/everyday.json

Prints a table. Each row but the first two adds something to the row above; the last two columns count the tasks that
it wins and loses against that row, with the p value of an exact McNemar test. Rates have 95 % Wilson intervals. The
row with examples is scored on the remaining tests of each task. Needs `t2l[report]`.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from t2l import Text2LLVM
from t2l.data.rows import Row, RowError, read_rows
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.inference.requests import Request
from t2l.inference.selection.candidates import Option, Pool
from t2l.inference.selection.examples import get_examples
from t2l.inference.selection.judging import compare_behaviour
from t2l.inference.selection.selecting import Selector
from t2l.inference.text2llvm import DECODING
from t2l.llvm import Sandbox
from t2l.metrics.estimates import wilson_interval
from t2l.metrics.tables import format_table
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.memory import Memory, load_encoder

with script_needs_extra("report", "measure_selection.py"):
    from scipy.stats import binomtest

RANKS = (1, 6, 10, 20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of rows with tests")
    parser.add_argument("--memory", help="folder of an index (default: bundled)")
    parser.add_argument("--model_name_or_path", help="the model (default: bundled)")
    parser.add_argument("--output", type=Path, help="JSON file to write: for each layer, whether each task is right")
    args = parser.parse_args()
    try:
        tasks = read_rows(args.tasks)
        memory = Memory.load(*([args.memory] if args.memory else []))
    except (RowError, MemoryIndexError) as err:
        sys.exit(f"measure_selection: {err}")
    with Sandbox() as sandbox:
        model = Text2LLVM.from_pretrained(args.model_name_or_path, sandbox=sandbox, memory=memory)
        layers, ranks = measure(model, tasks)
    print(format_layers(layers))
    print("\nnearest known program, a right one among the first " + ", ".join(f"{k}: {n}" for k, n in ranks.items()))
    if args.output:
        write_atomic(args.output, json.dumps({"task_ids": [task["task_id"] for task in tasks], **layers}) + "\n")


def measure(model: Text2LLVM, tasks: Sequence[Row]) -> tuple[dict[str, list[bool]], dict[int, int]]:
    """Return for each layer which tasks are right, and the tasks with a right one among the nearest programs."""
    selector = model.selector
    alone = dataclasses.replace(selector, memory=None, confidence=None)
    silent = dataclasses.replace(selector, write=lambda requests, decoding: iter(()))
    requests = [Request(task["prompt"], task.get("signature"), task["entry_point"]) for task in tasks]
    pools = {"model alone": alone.select(requests, 1, DECODING), "all": selector.select(requests, 1, DECODING)}
    known = silent.select(requests, 1, DECODING)
    searched = dataclasses.replace(silent, memory=_without_reranker(selector.memory)).select(requests, 1, DECODING)
    given = [
        dataclasses.replace(request, examples=get_examples(task, 2))
        for request, task in zip(requests, tasks, strict=True)
    ]
    chosen: dict[str, list[Option | None]] = {
        "model alone": [next(iter(pool.usable), None) for pool in pools["model alone"]],
        "search alone": [next(iter(pool.usable), None) for pool in searched],
        "+ reranker (memory alone)": [next(iter(pool.usable), None) for pool in known],
        "both, ranked": [_choose(_forget_behaviour(pool), selector) for pool in pools["all"]],
        "+ agreement": [_choose(pool, selector, compare=True) for pool in pools["all"]],
        "+ two examples": [_choose(pool, selector, compare=True) for pool in selector.select(given, 1, DECODING)],
    }
    layers = {
        name: _check(tasks, [[option] for option in options], model.sandbox, 2 if "examples" in name else 0)
        for name, options in chosen.items()
    }
    nearest = [list(_each_concept_once(pool))[: max(RANKS)] for pool in known]
    ranks = {rank: sum(_check(tasks, [own[:rank] for own in nearest], model.sandbox, 0)) for rank in RANKS}
    return layers, ranks


def _without_reranker(memory: Memory | None) -> Memory | None:
    return Memory(memory.indexes, load_encoder()) if memory else None


def _forget_behaviour(pool: Pool) -> Pool:
    for option in pool.options:
        option.behaviour = None
    return pool


def _choose(pool: Pool, selector: Selector, *, compare: bool = False) -> Option | None:
    if compare:
        compare_behaviour([pool], selector.sandbox)
    assert selector.confidence is not None
    selector.confidence.judge(pool)
    return max(pool.usable, key=lambda option: option.confidence or 0.0, default=None)


def _each_concept_once(pool: Pool) -> Iterator[Option]:
    seen = set()
    for option in pool.usable:
        if option.origin.concept not in seen:
            seen.add(option.origin.concept)
            yield option


def _check(
    tasks: Sequence[Row], options: Sequence[Sequence[Option | None]], sandbox: Sandbox, skipped: int
) -> list[bool]:
    """Return for each task whether one of its options passes its tests, the first `skipped` left out."""
    rows: list[dict[str, Any]] = []
    owners: list[int] = []
    for index, (task, own) in enumerate(zip(tasks, options, strict=True)):
        tests = (task.get("tests") or [])[skipped:]
        for option in own:
            if option is not None and tests:
                asked = {"entry_point": task["entry_point"], "signature": task.get("signature"), "tests": tests}
                rows.append({"completion": option.ir, **asked})
                owners.append(index)
    right = [False] * len(tasks)
    for index, result in zip(owners, sandbox.check(rows), strict=True):
        right[index] = right[index] or result.passed
    return right


def format_layers(layers: dict[str, list[bool]]) -> str:
    rows: list[tuple[str, ...]] = [("layer", "right", "of", "rate", "95 % interval", "won, lost", "p")]
    above: list[bool] | None = None
    for name, right in layers.items():
        low, high = wilson_interval(sum(right) / len(right), len(right)) or (0.0, 0.0)
        cells = [name, str(sum(right)), str(len(right)), f"{sum(right) / len(right):.1%}", f"{low:.1%} to {high:.1%}"]
        if above is None:
            cells += ["", ""]
        else:
            won = sum(now and not before for now, before in zip(right, above, strict=True))
            lost = sum(before and not now for now, before in zip(right, above, strict=True))
            p = binomtest(won, won + lost).pvalue if won + lost else 1.0
            cells += [f"{won}, {lost}", f"{p:.2g}"]
        rows.append(tuple(cells))
        above = right
    return format_table(rows)


if __name__ == "__main__":
    main()
