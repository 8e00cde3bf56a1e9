"""`tools/likeness.py` measures built datasets and datasets that are not built yet, and never prints a request."""

import json
from pathlib import Path

import pytest
from tests.scripts import run_script

from t2l.arguments import DatasetArguments
from t2l.data.building.wordings import iter_wordings

PEOPLE = [{"task_id": str(number), "prompt": f"zebra {number}", "entry_point": "f"} for number in range(4)]
ROWS = [
    {"prompt": "Add a and b.", "source": "catalogue"},
    {"prompt": "The sum of 2 zebra counts.", "source": "composer"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, rows in (("people", PEOPLE), ("train", ROWS)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def test_a_dataset_is_measured_by_source_and_no_request_is_printed(folder: Path) -> None:
    tasks = ["--tasks", str(folder / "people.jsonl")]
    done = run_script("tools/likeness.py", *tasks, "--dataset_path", str(folder))
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in done.stdout.splitlines()[3:]]
    assert [(row[0], row[1], row[3]) for row in cells] == [
        ("catalogue", "1", "100.0%"),
        ("composer", "1", "0.0%"),
        ("all", "2", "0.0%"),
    ], done.stderr
    assert "zebra" not in done.stdout
    assert run_script("tools/likeness.py", *tasks, "--dataset_path", str(folder), "--split", "dev").stderr == (
        f"likeness: no split dev in {folder}; its README.md lists the splits\n"
    )


def test_wordings_of_a_dataset_that_is_not_built_are_sampled_evenly_from_each_source() -> None:
    args = DatasetArguments(output_dir="unused", catalogue_families=["comparison"], composer_programs=40)
    some = [source for source, _ in iter_wordings(args, max_programs=10, per_program=1)]
    assert some.count("composer") == 10
    assert 10 <= some.count("catalogue") <= 20
    every = list(iter_wordings(args))
    assert len(every) > 4 * len(some)
    assert all(prompt for _, prompt in every)
