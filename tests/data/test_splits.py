"""Held-out concepts, combinations and difficulties never train, even if another program compiles to the same IR."""

from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from t2l.arguments import DatasetArguments
from t2l.data.building.build import _plan_reduction, build_dataset
from t2l.data.building.chunks import Summary
from t2l.data.building.exclusion import read_exclusion
from t2l.data.building.records import RECORD
from t2l.data.building.splits import choose_held_out
from t2l.data.errors import DatasetError
from t2l.data.rows import read_rows, write_rows
from t2l.data.serialization import program_key


def record(number: int, concept: str = "", combinations: tuple[str, ...] = (), difficulty: int = 0) -> dict[str, Any]:
    """Return the record of a program that returns `number`."""
    ir = f"define i32 @f() {{\n  ret i32 {number}\n}}"
    return {
        "key": program_key(ir, "f"),
        "name": "f",
        "signature": "i32 @f()",
        "ir": ir,
        "tests": "[]",
        "prompts": [f"Return {number}.", f"Give {number}."],
        "family": "constants",
        "source": "catalogue" if concept else "composer",
        "concept": concept,
        "combinations": list(combinations),
        "difficulty": difficulty,
        "needs_signature": False,
        "examples": [],
    }


def assemble(folder: Path, chunks: list[list[dict[str, Any]]], **changes: Any) -> dict[str, set[int]]:
    """Write a dataset from chunks of records; return the numbers that the programs of each split return."""
    (folder / "out").mkdir(parents=True)
    (folder / "buckets").mkdir()
    excluded = read_exclusion(changes.get("excluded_tasks", []), changes.get("excluded_programs", []))
    args = DatasetArguments(output_dir=str(folder), **{"validation_size": 2, "test_size": 3, **changes})
    paths, summaries = [], []
    for index, records in enumerate(chunks):
        paths.append(folder / f"{index}.parquet")
        table = pa.Table.from_pylist(records, schema=RECORD)
        summaries.append(summarize(records))
        pq.write_table(table, paths[-1])
    _plan_reduction(args, paths, summaries, excluded).write(folder / "out", folder / "buckets")
    return {
        path.stem: {int(row["completion"].split()[-2]) for row in read_rows(path)}
        for path in (folder / "out").iterdir()
    }


def summarize(records: list[dict[str, Any]]) -> Summary:
    concepts = Counter(row["concept"] for row in records if row["concept"])
    combinations = Counter(name for row in records for name in row["combinations"])
    return Summary(len(records), len(records), {}, concepts, combinations)


ORDINARY = [record(number, combinations=("usual",)) for number in range(20)]


def test_the_order_of_the_work_does_not_change_validation_and_test(tmp_path: Path) -> None:
    first = assemble(tmp_path / "1", [ORDINARY[:7], ORDINARY[7:]])
    second = assemble(tmp_path / "2", [list(reversed(ORDINARY))])
    assert first == second
    assert {name: len(numbers) for name, numbers in first.items()} == {"train": 15, "validation": 2, "test": 3}


def test_another_seed_chooses_other_programs(tmp_path: Path) -> None:
    first = assemble(tmp_path / "1", [ORDINARY])
    assert first["test"] != assemble(tmp_path / "2", [ORDINARY], seed=1)["test"]


def test_a_program_that_a_held_out_concept_also_makes_does_not_train(tmp_path: Path) -> None:
    concepts = [record(100, "x/one"), record(101, "x/two"), record(3, "x/one"), record(4, "x/two")]
    splits = assemble(tmp_path, [ORDINARY, concepts], test_concepts=1)
    held_out = splits.pop("test_concepts")
    assert held_out in ({100, 3}, {101, 4})
    assert not held_out & set().union(*splits.values())


def test_held_out_combinations_and_hard_programs_are_in_test_composition_only(tmp_path: Path) -> None:
    rare = [record(200 + number, combinations=("usual", "rare")) for number in range(4)]
    hard = [record(300, difficulty=9), record(301, difficulty=5)]
    chunks = [rare, [*ORDINARY, record(201)], hard]
    splits = assemble(tmp_path, chunks, composer_programs=1, test_combinations=1, max_train_difficulty=5)
    assert splits.pop("test_composition") == {200, 201, 202, 203, 300}
    assert set().union(*splits.values()) == {*range(20), 301}


def test_the_rarer_half_of_the_combinations_is_held_out(tmp_path: Path) -> None:
    summary = Summary(9, 9, {}, {}, {"often": 90, "seldom": 1, "usual": 50, "now and then": 7})
    for seed in range(20):
        held_out = choose_held_out([summary], num_concepts=0, num_combinations=1, max_difficulty=None, seed=seed)
        assert held_out.combinations in ({"seldom"}, {"now and then"})


def test_test_composition_has_the_size_asked_for_and_the_rest_does_not_train(tmp_path: Path) -> None:
    hard = [record(300 + number, difficulty=9) for number in range(6)]
    splits = assemble(tmp_path, [ORDINARY, hard], max_train_difficulty=5, test_composition_size=4)
    assert len(splits["test_composition"]) == 4
    assert all(number < 20 for number in splits["train"])


def test_a_prompt_has_one_answer(tmp_path: Path) -> None:
    same = [{**record(number), "prompts": ["Return it.", f"Return it, {number}."]} for number in range(20)]
    assemble(tmp_path, [same], prompts_per_program=2)
    rows = [row for path in (tmp_path / "out").iterdir() for row in read_rows(path)]
    prompts = [row["prompt"] for row in rows]
    assert sorted(prompts) == sorted(set(prompts))
    assert "Return it." in prompts


def test_train_size_is_exact_or_refused(tmp_path: Path) -> None:
    assert len(assemble(tmp_path / "1", [ORDINARY], train_size=9)["train"]) == 9
    with pytest.raises(DatasetError, match="train_size is 99; 15 rows are left for training"):
        assemble(tmp_path / "2", [ORDINARY], train_size=99)


def test_more_concepts_than_there_are_cannot_be_held_out(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="test_concepts is 2; only 1 can be held out"):
        assemble(tmp_path, [ORDINARY, [record(100, "x/one")]], test_concepts=2)


def test_a_mixture_shares_out_the_rows(tmp_path: Path) -> None:
    numbers = [record(number) for number in range(400)]
    many = [record(1000 + number, "x/many") for number in range(64)]
    few = [record(2000 + number, "x/few") for number in range(4)]
    mixture = {"composer": 0.5, "catalogue": 0.5}
    assemble(tmp_path, [numbers, many, few], mixture=mixture, train_size=80, prompts_per_program=2)
    rows = Counter(int(row["completion"].split()[-2]) // 1000 for row in read_rows(tmp_path / "out" / "train.jsonl"))
    assert 30 <= rows[0] <= 50  # half of the rows, although most programs are composed
    assert 0 < rows[1] <= 8 * rows[2]  # sixteen times as many programs, four times as many rows


def test_a_mixture_names_the_sources_of_the_dataset(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="mixture names composer, formulas; the dataset has programs of composer;"):
        assemble(tmp_path / "1", [ORDINARY], mixture={"composer": 1, "formulas": 1}, train_size=3)
    with pytest.raises(DatasetError, match="asks for 143 rows of composer, which has 15 programs"):
        assemble(tmp_path / "2", [ORDINARY], mixture={"composer": 1.0}, train_size=100)


def benchmark(path: Path, number: int, prompt: str) -> list[str]:
    """Write a benchmark of one task; its solution is a training program under another name."""
    solution = f"define i32 @answer() {{\n  ret i32 {number}\n}}"
    write_rows(path, [{"task_id": "1", "prompt": prompt, "entry_point": "answer", "completion": solution}])
    return [str(path)]


def test_the_solution_of_a_benchmark_task_is_in_no_split_if_its_programs_are_excluded(tmp_path: Path) -> None:
    tasks = benchmark(tmp_path / "tasks.jsonl", 7, "Seven, please.")
    splits = assemble(tmp_path / "data", [ORDINARY, [record(7)]], excluded_programs=tasks)
    assert set().union(*splits.values()) == set(range(20)) - {7}
    splits = assemble(tmp_path / "more", [ORDINARY, [record(7)]], excluded_tasks=tasks)
    assert set().union(*splits.values()) == set(range(20))


def test_nearly_the_words_of_a_benchmark_are_in_no_split_even_if_examples_and_names_would_hide_them(
    tmp_path: Path,
) -> None:
    tasks = benchmark(tmp_path / "tasks.jsonl", 100, "Seven lucky days in a week")
    examples = [{"arguments": "", "result": "1"}]
    copied = [
        {**record(number), "prompts": ["lucky seven days a week", f"Give {number}."], "examples": examples}
        for number in range(20)
    ]
    assemble(
        tmp_path / "data", [copied], prompts_per_program=2, with_examples=0.9, name_only=0.5, excluded_tasks=tasks
    )
    rows = [row for path in (tmp_path / "data" / "out").iterdir() for row in read_rows(path)]
    assert len(rows) > 20
    assert not [row["prompt"] for row in rows if "lucky" in row["prompt"]]


def test_no_wording_of_a_benchmark_is_in_a_split(tmp_path: Path) -> None:
    words = "count down from the number of days in"
    tasks = benchmark(tmp_path / "tasks.jsonl", 100, f"Please {words} a week.")
    copied = [{**record(number), "prompts": [f"{words} {number} years", f"Give {number}."]} for number in range(20)]
    assemble(tmp_path / "data", [copied], prompts_per_program=2, excluded_tasks=tasks)
    rows = [row for path in (tmp_path / "data" / "out").iterdir() for row in read_rows(path)]
    assert {row["prompt"] for row in rows} == {f"Give {number}." for number in range(20)}


def test_a_benchmark_that_cannot_be_read_is_refused_before_any_work(tmp_path: Path) -> None:
    Path(tmp_path, "tasks.jsonl").write_text("no json\n")
    args = DatasetArguments(output_dir=str(tmp_path / "data"), excluded_tasks=[str(tmp_path / "tasks.jsonl")])
    with pytest.raises(DatasetError, match="excluded_tasks: 1 problem"):
        build_dataset(args)
    assert not Path(f"{args.output_dir}.work").exists()
