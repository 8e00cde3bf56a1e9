"""Training with memory: what a row may read, what is stored, and that a checkpoint knows how it was trained."""

import dataclasses
import itertools
import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from tests.tiny import ROWS
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args

from t2l.arguments import ArgumentsError, DataArguments, ModelArguments, parse_arguments
from t2l.data.rows import Row, write_rows
from t2l.data.serialization import format_prompt
from t2l.inference.backends import LoadingError
from t2l.inference.generator import MemoryFormat, load_generator
from t2l.retrieval.records import KnownProgram, Neighbour
from t2l.training import TrainingArguments, TrainingError, check_run
from t2l.training.generated import GeneratedAnswers
from t2l.training.halves import WordingHalves, get_half
from t2l.training.neighbours import Neighbours, load_neighbours, write_neighbours

KNOWN = [(f"wording {index}", f"define i32 @f{index}() {{\n  ret i32 {index}\n}}") for index in range(6)]
NEIGHBOURS = Neighbours(KNOWN, near=[[0, 1, 2, 3]], other=[[4, 5]], own=[1])
DATA_ARGS = DataArguments(dataset_path="unused", max_source_length=192, max_target_length=64, memory="unused")
REQUESTS = [(number, row["prompt"], row.get("signature")) for number, row in enumerate(ROWS)]


def draw(times: int = 200, **changes: float) -> list[list[tuple[str, str]]]:
    """Draw the known programs of the only row of `NEIGHBOURS`."""
    values = {"memory_dropout": 0.0, "memory_distraction": 0.0, "memory_copies": 0.0, **changes}
    data_args, rng = dataclasses.replace(DATA_ARGS, **values), random.Random(0)
    return [NEIGHBOURS.draw(0, data_args, rng) for _ in range(times)]


def test_a_row_reads_one_program_or_two_the_nearest_first_and_most_often() -> None:
    drawn = draw()
    assert {len(programs) for programs in drawn} == {1, 2}
    assert all(programs == sorted(programs) for programs in drawn)
    counts = [sum(known in programs for programs in drawn) for known in KNOWN]
    assert counts[0] > counts[2] > counts[3] > 0 and counts[4:] == [0, 0]


def test_a_row_never_reads_its_own_program_unless_copies_are_asked_for() -> None:
    assert not any(KNOWN[1] in programs for programs in draw())
    assert KNOWN[1] not in NEIGHBOURS.nearest(0, 4)
    copied = sum(KNOWN[1] in programs for programs in draw(memory_copies=0.5))
    assert 0 < copied < sum(KNOWN[1] in programs for programs in draw(memory_copies=1.0)) < 200


def test_some_rows_read_nothing_and_some_nothing_that_helps() -> None:
    assert draw(memory_dropout=1.0) == [[]] * 200
    assert {known for programs in draw(memory_distraction=1.0) for known in programs} == {KNOWN[4], KNOWN[5]}
    assert 20 < draw(memory_dropout=0.25).count([]) < 80


def test_fewer_programs_may_be_drawn_from_than_are_stored() -> None:
    assert {known for programs in draw(neighbours_to_draw_from=2) for known in programs} == {KNOWN[0], KNOWN[2]}


def neighbour(row: Row, concept: str) -> Neighbour:
    program = KnownProgram(str(row["completion"]), "i32 @f(i32, i32)", concept, "tests", ())
    return Neighbour(program, row["prompt"], 0.5, 0.5, 0.5, 0.5, 0.5)


def search(requests: Sequence[tuple[str, str | None]]) -> list[list[Neighbour]]:
    """Find the programs of all rows, the last one twice, whatever the request; the first two are of one concept."""
    concepts = ["tiny/sum", "tiny/sum", *(f"tiny/{index}" for index in range(2, 6))]
    found = [neighbour(row, concept) for row, concept in zip(ROWS, concepts, strict=True)]
    return [[*reversed(found), found[-1]] for _ in requests]


def write(folder: Path, number: int = 8) -> str:
    rows = [{**row, "concept": "tiny/sum"} for row in ROWS]
    splits = {"train": rows, "validation": rows[:2], "test": rows}
    write_neighbours(folder, splits, search, number)  # type: ignore[arg-type]
    return str(folder)


def test_what_is_stored_comes_back_with_the_own_program_marked(tmp_path: Path) -> None:
    found = load_neighbours(write(tmp_path), "train", REQUESTS)
    pairs = [(row["prompt"], row["completion"]) for row in ROWS]
    assert [found.known[index] for index in found.near[0]] == pairs[::-1]
    assert [found.known[index or 0] for index in found.own] == pairs
    assert [found.known[index] for index in found.other[0]] == pairs[:1:-1]
    assert [known for known in found.nearest(5, 2)] == [pairs[4], pairs[3]]


def test_a_row_keeps_as_many_programs_as_asked_for_besides_its_own(tmp_path: Path) -> None:
    found = load_neighbours(write(tmp_path, number=2), "train", REQUESTS)
    assert [len(found.nearest(index, 6)) for index in range(6)] == [3, 3, 3, 2, 2, 2]
    assert [index is None for index in found.own] == [True, True, True, False, False, False]


def test_a_row_whose_search_finds_little_or_nothing_keeps_that(tmp_path: Path) -> None:
    write_neighbours(tmp_path, {"train": ROWS[:2]}, lambda requests: [[], [neighbour(ROWS[2], "tiny/2")]], 8)
    found = load_neighbours(tmp_path, "train", REQUESTS[:2])
    assert (found.near, found.other, found.own) == ([[], [0]], [[], [0]], [None, None])
    assert found.draw(0, DATA_ARGS, random.Random(0)) == []


def test_neighbours_of_other_rows_or_other_programs_are_refused(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(TrainingError, match="other rows than those of train; allowed: .*; run it again"):
        load_neighbours(tmp_path, "train", [(0, *REQUESTS[1][1:])])
    before = (tmp_path / "train.parquet").read_bytes()
    write(tmp_path, number=1)
    (tmp_path / "train.parquet").write_bytes(before)
    with pytest.raises(TrainingError, match="other rows"):
        load_neighbours(tmp_path, "train", REQUESTS)


def test_an_incomplete_folder_of_neighbours_is_refused(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(TrainingError, match="without neighbours of other .*build_neighbours.py"):
        load_neighbours(tmp_path, "other", REQUESTS)
    (tmp_path / "known.parquet").write_bytes(b"PAR1")
    with pytest.raises(TrainingError, match="without neighbours of train"):
        load_neighbours(tmp_path, "train", REQUESTS)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with neighbours and a checkpoint that was trained with them."""
    folder = tmp_path_factory.mktemp("memory")
    neighbours = write(folder / "neighbours")
    limits = {"memory": neighbours, "memory_dropout": 0.0, "max_source_length": 192}
    data_args = make_data_args(folder, **limits)
    write_rows(folder / "dataset" / "validation.jsonl", ROWS[:2])
    args = make_training_args(folder / "run", eval_strategy="steps", eval_steps=2)
    trainer = make_trainer(make_model_args(folder), data_args, args)
    trainer.train()
    trainer.save_model(str(folder / "checkpoint"))
    tokenizer, loader = trainer.prepared.tokenizer, trainer.get_train_dataloader()
    epochs = []
    for epoch in (0, 1):
        loader.set_epoch(epoch)
        batches = [tokenizer.batch_decode(batch["input_ids"], skip_special_tokens=True) for batch in loader]
        epochs.append(list(itertools.chain(*batches)))
    [batch] = trainer.get_eval_dataloader()
    order = np.argsort(trainer.eval_dataset.split.row_numbers[batch["rows"].numpy()])
    evaluated = tokenizer.batch_decode(batch["input_ids"][order], skip_special_tokens=True)
    answers = GeneratedAnswers(trainer.prepared, dataclasses.replace(data_args))
    sampled = [
        source for row, source in zip(answers.rows, answers.sources, strict=True) if row["split"] == "validation"
    ]
    asked = tokenizer.batch_decode(sampled, skip_special_tokens=True)
    (folder / "sources.json").write_text(json.dumps({"epochs": epochs, "evaluated": evaluated, "asked": asked}))
    return folder


def test_training_rows_read_other_programs_in_each_epoch_and_evaluated_rows_the_nearest(run: Path) -> None:
    sources = json.loads((run / "sources.json").read_text())
    first, second = ({text.rpartition("\n\n")[2]: text for text in epoch} for epoch in sources["epochs"])
    assert set(first) == set(second) == {f"{row['prompt']}\n{row['signature']}" for row in ROWS}
    assert first != second and all("i32 @_(i32, i32)\n{" in text for text in first.values())
    nearest = [(row["prompt"], str(row["completion"])) for row in ROWS[:-3:-1]]
    assert (
        sources["evaluated"]
        == sources["asked"]
        == [format_prompt(row["prompt"], row.get("signature"), nearest) for row in ROWS[:2]]
    )


def test_a_checkpoint_knows_how_much_of_memory_it_reads(run: Path) -> None:
    assert load_generator(run / "checkpoint").memory == MemoryFormat(num_neighbours=2, max_source_length=192)


def test_a_model_reads_memory_as_it_did_in_training_and_one_without_memory_never(run: Path) -> None:
    generator = load_generator(run / "checkpoint")
    memory = [[row["prompt"], row["completion"]] for row in ROWS[1:4]]  # lists, as JSON has them
    row = {"prompt": "Add.", "signature": "i32 @f(i32, i32)", "memory": memory}
    [tokens] = generator._encode([row])
    two = [(row["prompt"], str(row["completion"])) for row in ROWS[1:3]]
    assert generator.tokenizer.decode(tokens) == format_prompt("Add.", "i32 @f(i32, i32)", two)
    generator.memory = MemoryFormat(num_neighbours=2, max_source_length=len(tokens) - 1)
    [shorter] = generator._encode([row])
    assert generator.tokenizer.decode(shorter) == format_prompt("Add.", "i32 @f(i32, i32)", two[:1])
    generator.memory = MemoryFormat()
    assert generator._encode([row]) == generator._encode([{key: row[key] for key in ("prompt", "signature")}])


def test_a_damaged_memory_entry_of_a_checkpoint_is_refused(run: Path, tmp_path: Path) -> None:
    for file in (run / "checkpoint").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, "memory": {"num_neighbours": 2}}))
    with pytest.raises(LoadingError, match="memory in .*config.json cannot be read .*max_source_length"):
        load_generator(tmp_path)


def refusal(*words: str) -> str:
    with pytest.raises(ArgumentsError) as caught:
        parse_arguments(DataArguments, argv=["--dataset_path", "tests", *words])
    return str(caught.value)


def test_keys_of_memory_without_memory_and_shares_above_one_are_refused() -> None:
    assert "num_neighbours: given together with no memory" in refusal("--num_neighbours", "3")
    message = refusal("--memory", "tests", "--memory_dropout", "0.6", "--memory_copies", "0.5")
    assert "0.6, 0.15, 0.5; allowed: shares of training rows that sum to 1 at most" in message
    message = refusal("--memory", "tests", "--num_neighbours", "3", "--neighbours_to_draw_from", "2")
    assert "given 2; allowed: at least num_neighbours (3)" in message


def test_an_adapter_with_memory_is_refused(tmp_path: Path) -> None:
    lora = ModelArguments(model_name_or_path="ada/toy", use_peft=True)
    [problem] = check_run(lora, DATA_ARGS, TrainingArguments(output_dir=str(tmp_path), use_cpu=True))
    assert "adapter cannot say how many known programs it reads" in str(problem)


@pytest.mark.slow
def test_a_row_is_searched_without_its_own_wording(tmp_path: Path) -> None:
    halves = WordingHalves(ROWS, tmp_path, num_threads=1)
    found = halves.search_batch([(row["prompt"], row.get("signature")) for row in ROWS], limit=6)
    assert all(found)
    for row, neighbours in zip(ROWS, found, strict=True):
        assert all(get_half(near.wording) != get_half(row["prompt"]) for near in neighbours if near.wording != "f")
