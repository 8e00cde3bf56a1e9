"""The figures of a dataset: leaks are counted by split, and a prompt with two answers lowers the ceiling."""

from typing import Any

from t2l.data.building.exclusion import Benchmark
from t2l.data.building.figures import exact_match_ceiling, measure_splits
from t2l.data.serialization import program_key

ONE = "define i32 @one() {\n  ret i32 1\n}"
TWO = "define i32 @one() {\n  ret i32 2\n}"
ROW: dict[str, Any] = {
    "prompt": "Return one.",
    "signature": "i32 @one()",
    "completion": ONE,
    "entry_point": "one",
    "tests": [{"args": [], "returns": 1}],
    "family": "constants",
    "source": "catalogue",
}
RENAMED = {**ROW, "entry_point": "uno", "signature": "i32 @uno()", "completion": ONE.replace("one", "uno")}
OTHER = {**ROW, "completion": TWO}


def test_planted_leaks_are_counted() -> None:
    assert measure_splits({"train": [ROW], "test": [ROW]})["leaks"] == {"exact": 1, "canonical": 1, "prompt": 1}
    assert measure_splits({"train": [ROW], "test": [RENAMED]})["leaks"] == {"exact": 0, "canonical": 1, "prompt": 1}
    assert measure_splits({"train": [ROW], "test": [OTHER]})["leaks"] == {"exact": 0, "canonical": 0, "prompt": 1}


def test_each_held_out_split_has_its_own_leaks() -> None:
    figures = measure_splits({"train": [ROW], "validation": [OTHER], "test_concepts": [RENAMED, RENAMED]})
    assert figures["leaks_by_split"] == {
        "validation": {"exact": 0, "canonical": 0, "prompt": 1},
        "test_concepts": {"exact": 0, "canonical": 2, "prompt": 2},
    }
    assert figures["leaks"] == {"exact": 0, "canonical": 2, "prompt": 3}


def test_counts_and_percentiles_cover_all_rows() -> None:
    rows = [{**ROW, "prompt": f"Return{index % 2} {index}.", "completion": "x" * index} for index in range(1, 101)]
    figures = measure_splits({"train": rows[:60], "test": rows[60:]})
    assert figures["rows"] == {"train": 60, "test": 40}
    assert figures["completion_chars"] == {"p5": 5, "p50": 50, "p95": 95, "p99": 99, "max": 100}
    assert (figures["distinct_prompts"], figures["distinct_first_words"]) == (100, 2)
    assert figures["distinct_canonical_ir"] == 100
    assert figures["families"] == {"constants": 100}


def test_a_prompt_with_two_answers_lowers_the_ceiling() -> None:
    assert exact_match_ceiling([ROW, OTHER]) == 0.5
    assert exact_match_ceiling([ROW, ROW, OTHER]) == 2 / 3
    assert exact_match_ceiling([]) == 1.0


def test_the_tasks_of_a_benchmark_whose_reference_trains_under_any_name_are_listed() -> None:
    references = {"uno": program_key(RENAMED["completion"], "uno"), "two": program_key(TWO, "one")}
    splits = {"train": [ROW], "test": [OTHER]}
    found = measure_splits(splits, {"tasks.jsonl": Benchmark(3, references)})["benchmarks"]
    assert found == {"tasks.jsonl": {"tasks": 3, "references": 2, "in_train": ["uno"]}}
