"""Training from a prepared folder: rows come back, batches keep to their budget, the clock ends a run."""

import itertools
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from tests.tiny import ROWS
from tests.tiny_runs import make_data_args, make_model_args, make_trainer, make_training_args, train
from tokenizers import normalizers
from transformers import T5Config, T5ForConditionalGeneration

from t2l.arguments import DataArguments, ModelArguments, Problem
from t2l.checksums import write_checksums
from t2l.data.rows import write_rows
from t2l.data.serialization import format_prompt, get_target
from t2l.modeling import load_model
from t2l.tokenization import TokenizationError, get_tokenizer
from t2l.training import TrainingError, check_run, get_prepared, prepare_dataset
from t2l.training.clock import Clock, get_clock_schedule
from t2l.training.norms import fuse_norms
from t2l.training.prepared import PreparedDataset, Split, TokenBudgetBatches, load_prepared, pad_lengths
from t2l.training.prepared.shapes import choose_lengths

TEXTS = sorted((get_target(row), format_prompt(row["prompt"], row.get("signature"))) for row in ROWS)


def arguments(folder: Path, **changes: Any) -> tuple[ModelArguments, DataArguments]:
    """Return the arguments of `prepare_dataset` for the tiny dataset."""
    return make_model_args(folder), make_data_args(folder, **{"prepared_path": str(folder / "prepared"), **changes})


@pytest.fixture
def prepared(tmp_path: Path) -> str:
    prepare_dataset(*arguments(tmp_path))
    return str(tmp_path / "prepared")


def make_split(sources: list[int], targets: list[int]) -> Split:
    """Return a split with rows of the given lengths, each with a target of its own; all ids are 7."""
    flat = [np.full(sum(lengths), 7, np.uint16) for lengths in (sources, targets)]
    source_lengths, target_lengths = np.array(sources), np.array(targets)
    ones, numbers = np.ones(len(targets), np.int64), np.arange(len(targets))
    texts = np.zeros(len(targets), np.uint8)
    return Split(flat[0], source_lengths, flat[1], target_lengths, ones, numbers, numbers, texts, ones, ones)


@pytest.mark.parametrize(("given", "kept"), [(70_000, 65_535), (2.5, 2), (None, 0)])
def test_a_difficulty_is_kept_as_a_small_number(tmp_path: Path, given: Any, kept: int) -> None:
    args = arguments(tmp_path)
    write_rows(tmp_path / "dataset" / "train.jsonl", [{**ROWS[0], "difficulty": given}])
    prepare_dataset(*args)
    assert load_prepared(tmp_path / "prepared").splits["train"].difficulties.tolist() == [kept]


@pytest.mark.parametrize("difficulty", [-5, "hard"])
def test_a_difficulty_that_is_no_number_of_operations_is_refused(tmp_path: Path, difficulty: Any) -> None:
    args = arguments(tmp_path)
    write_rows(tmp_path / "dataset" / "train.jsonl", [{**ROWS[0], "difficulty": difficulty}])
    with pytest.raises(TrainingError, match="difficulty .* of a row given; allowed: a number of operations"):
        prepare_dataset(*args)


def test_a_folder_with_facts_of_another_version_is_refused(prepared: str) -> None:
    Path(prepared, "prepared.json").write_text("{}")
    write_checksums(prepared)
    with pytest.raises(TrainingError, match="whose prepared.json is of another version; allowed: .* run it again"):
        load_prepared(prepared)


def test_every_row_comes_back_from_a_prepared_folder(prepared: str) -> None:
    loaded = load_prepared(prepared)
    dataset = PreparedDataset(loaded.splits["train"], np.full((6, 2), 64), 0)
    batch = dataset.__getitems__(list(range(6)))
    labels = batch["labels"].masked_fill(batch["labels"] == -100, 0)
    decode = loaded.tokenizer.batch_decode
    sources, targets = (decode(ids, skip_special_tokens=True) for ids in (batch["input_ids"], labels))
    assert sorted(zip(targets, sources, strict=True)) == TEXTS
    numbers = loaded.splits["train"].row_numbers
    assert [loaded.splits["train"].request(row)[0] for row in range(6)] == [
        ROWS[number]["prompt"] for number in numbers
    ]


def test_padding_is_masked_in_sources_and_ignored_in_labels(prepared: str) -> None:
    split = load_prepared(prepared).splits["train"]
    batch = PreparedDataset(split, np.full((6, 2), 64), 0).__getitems__([0, 3])
    assert batch["attention_mask"].sum(1).tolist() == split.source_lengths[[0, 3]].tolist()
    assert (batch["labels"] != -100).sum(1).tolist() == split.target_lengths[[0, 3]].tolist()
    assert not batch["input_ids"][batch["attention_mask"] == 0].any()


def test_a_target_that_several_rows_share_is_stored_once(tmp_path: Path) -> None:
    args = arguments(tmp_path)
    write_rows(tmp_path / "dataset/train.jsonl", [{**ROWS[0], "task_id": str(number)} for number in range(5)])
    facts = prepare_dataset(*args)["splits"]["train"]
    assert (facts["rows"], facts["targets"]) == (5, 1)


def test_rows_that_are_too_long_are_left_out_and_counted(tmp_path: Path) -> None:
    args = arguments(tmp_path, max_source_length=64)
    long = {**ROWS[0], "task_id": "long", "prompt": "plus " * 100}
    write_rows(tmp_path / "dataset/train.jsonl", [*ROWS, long])
    facts = prepare_dataset(*args)["splits"]["train"]
    assert (facts["rows"], facts["left_out"]) == (6, 1)


def test_a_tokenizer_that_loses_characters_is_refused(prepared: str, tmp_path: Path) -> None:
    model_args, data_args = arguments(tmp_path)
    foreign = get_tokenizer(prepared)
    foreign.backend_tokenizer.normalizer = normalizers.Replace("%", "")
    foreign.save_pretrained(tmp_path / "lossy")
    model_args.tokenizer_name_or_path = str(tmp_path / "lossy")
    with pytest.raises(TokenizationError, match="'%'"):
        prepare_dataset(model_args, data_args)


def test_the_same_rows_have_the_same_fingerprint_and_others_another(tmp_path: Path) -> None:
    args = arguments(tmp_path)
    first = prepare_dataset(*args)["fingerprint"]
    assert prepare_dataset(*args)["fingerprint"] == first
    write_rows(tmp_path / "dataset/train.jsonl", ROWS[1:])
    assert prepare_dataset(*args)["fingerprint"] != first


def test_a_damaged_or_incomplete_folder_is_refused(prepared: str) -> None:
    path = Path(prepared, "train.source_ids.npy.xz")
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(TrainingError, match="train.source_ids.npy.xz is not the file that was listed"):
        load_prepared(prepared)
    Path(prepared, "checksums.txt").unlink()
    with pytest.raises(TrainingError, match="run it again"):
        load_prepared(prepared)


def test_a_folder_of_something_else_is_never_replaced(tmp_path: Path) -> None:
    args = arguments(tmp_path)
    (tmp_path / "prepared").mkdir()
    (tmp_path / "prepared/thesis.txt").write_text("mine")
    with pytest.raises(FileExistsError, match="name another one"):
        prepare_dataset(*args)
    assert (tmp_path / "prepared/thesis.txt").read_text() == "mine"


def test_a_dataset_without_training_rows_is_refused(tmp_path: Path) -> None:
    args = arguments(tmp_path)
    (tmp_path / "dataset/train.jsonl").unlink()
    with pytest.raises(TrainingError, match="a dataset with train; build it"):
        prepare_dataset(*args)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_chosen_lengths_need_the_least_padding(count: int) -> None:
    lengths = np.random.default_rng(0).geometric(0.05, 60)
    multiples = sorted({-(-length // 8) * 8 for length in lengths.tolist()})

    def padded(chosen: tuple[int, ...]) -> int:
        return sum(min(width for width in chosen if width >= length) for length in lengths.tolist())

    candidates = itertools.combinations(multiples, count)
    best = min(padded(chosen) for chosen in candidates if chosen[-1] == multiples[-1])
    assert padded(tuple(choose_lengths(lengths, count).tolist())) == best


def random_batches(**options: Any) -> tuple[np.ndarray[Any, Any], TokenBudgetBatches]:
    rng = np.random.default_rng(1)
    padded = pad_lengths(make_split(rng.integers(1, 60, 500).tolist(), rng.integers(1, 200, 500).tolist()))
    return padded, TokenBudgetBatches(padded, 2048, **options)


def test_every_row_is_in_one_batch_of_an_epoch_and_no_batch_exceeds_its_budget() -> None:
    padded, batches = random_batches(seed=0)
    drawn = list(batches)
    assert sorted(itertools.chain.from_iterable(drawn)) == list(range(500)) and len(drawn) == len(batches)
    assert all(padded[rows].sum() <= 2048 and len(np.unique(padded[rows], axis=0)) == 1 for rows in drawn)


def test_the_order_changes_with_the_epoch_and_not_from_run_to_run() -> None:
    (_, first), (_, second) = random_batches(seed=0), random_batches(seed=0)
    assert list(first) == list(second)
    second.set_epoch(1)
    assert list(first) != list(second)


def test_the_parts_of_a_batch_are_its_rows_and_a_small_batch_has_empty_ones() -> None:
    whole = list(random_batches(seed=0)[1])
    parts = [list(random_batches(seed=0, parts=6, process_index=index, num_processes=2)[1]) for index in (0, 1)]
    assert len(parts[0]) == len(parts[1]) == 3 * len(whole)
    for number, batch in enumerate(whole):
        of_both = [parts[index][3 * number : 3 * number + 3] for index in (0, 1)]
        assert sorted(itertools.chain(*itertools.chain(*of_both))) == sorted(batch)
    assert any(not part for part in parts[1])


def test_a_part_without_rows_adds_nothing_to_the_loss(prepared: str) -> None:
    split = load_prepared(prepared).splits["train"]
    batch = PreparedDataset(split, pad_lengths(split), 0).__getitems__([])
    assert (batch["labels"] == -100).all() and not len(batch["rows"]) and batch["attention_mask"].any()


def test_the_prepared_folder_trains_every_weight_and_the_checkpoint_has_its_tokenizer(
    prepared: str, tmp_path: Path
) -> None:
    data_args, args = DataArguments(prepared_path=prepared), make_training_args(tmp_path / "run")
    trainer = make_trainer(make_model_args(tmp_path), data_args, args)
    before = {name: weight.detach().clone() for name, weight in trainer.model.named_parameters()}
    trainer.train()
    trainer.save_model()
    assert all(not torch.equal(weight, before[name]) for name, weight in trainer.model.named_parameters())
    saved = load_model(tmp_path / "run").state_dict()
    assert all(torch.equal(saved[name], weight) for name, weight in trainer.model.named_parameters())
    assert Path(tmp_path, "run/tokenizer.json").read_bytes() == Path(prepared, "tokenizer.json").read_bytes()


def test_a_prepared_folder_and_its_dataset_train_the_same_weights(prepared: str, tmp_path: Path) -> None:
    model_args, settings = make_model_args(tmp_path), {"train_batch_tokens": 64, "max_steps": 4}
    here = train(model_args, make_data_args(tmp_path), make_training_args(tmp_path / "here", **settings))
    there = train(model_args, DataArguments(prepared_path=prepared), make_training_args(tmp_path / "run", **settings))
    assert all(torch.equal(there[name], weight) for name, weight in here.items())


def test_a_dataset_is_prepared_once_and_again_when_it_changes(tmp_path: Path) -> None:
    model_args, data_args = make_model_args(tmp_path), make_data_args(tmp_path)
    first = get_prepared(model_args, data_args, tmp_path / "run")
    written = [path.stat().st_mtime_ns for path in sorted(first.folder.iterdir())]
    assert isinstance(first.splits["train"].source_ids, np.memmap)
    get_prepared(model_args, data_args, tmp_path / "run")
    assert [path.stat().st_mtime_ns for path in sorted(first.folder.iterdir())] == written
    write_rows(tmp_path / "dataset" / "train.jsonl", ROWS[:4])
    assert len(get_prepared(model_args, data_args, tmp_path / "run").splits["train"]) == 4


def test_validation_rows_give_a_loss_and_the_logs_give_the_speed(prepared: str, tmp_path: Path) -> None:
    args = make_training_args(tmp_path / "run", eval_strategy="steps", eval_steps=3, logging_steps=1, max_steps=3)
    trainer = make_trainer(make_model_args(tmp_path), DataArguments(prepared_path=prepared), args)
    trainer.train()
    logs = trainer.state.log_history
    assert any(entry.get("eval_loss", 0) > 0 for entry in logs)
    assert {"examples_per_second", "tokens_per_second", "padding", "memory_mib"} <= logs[0].keys()


def test_fused_norms_compute_the_same() -> None:
    sizes = {"d_model": 16, "d_kv": 8, "d_ff": 32, "num_layers": 1, "num_heads": 2, "vocab_size": 30}
    model = T5ForConditionalGeneration(T5Config(**sizes, decoder_start_token_id=0)).eval()
    batch = {"input_ids": torch.arange(1, 9)[None], "labels": torch.arange(1, 5)[None]}
    names, before = list(model.state_dict()), model(**batch).logits
    fuse_norms(model)
    assert list(model.state_dict()) == names
    torch.testing.assert_close(model(**batch).logits, before)


def test_the_learning_rate_rises_by_steps_and_falls_to_zero_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = get_clock_schedule(optimizer, Clock(100), num_warmup_steps=1)
    rates = schedule.get_last_lr()
    for now[0] in (0.0, 50.0, 100.0, 120.0):
        optimizer.step()
        schedule.step()
        rates += schedule.get_last_lr()
    assert rates == pytest.approx([0.5, 1.0, 0.5, 0.0, 0.0])


@pytest.mark.slow
def test_a_run_with_a_time_limit_ends_in_time(prepared: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = itertools.count(step=0.01)  # each look at the clock takes 10 ms, however busy this machine is
    monkeypatch.setattr("t2l.training.clock.time", SimpleNamespace(monotonic=lambda: next(ticks)))
    limits = {"max_steps": -1, "max_seconds": 1.0, "lr_scheduler_type": "cosine", "logging_steps": 1}
    args = make_training_args(tmp_path / "run", **limits)
    trainer = make_trainer(make_model_args(tmp_path), DataArguments(prepared_path=prepared), args)
    trainer.train()
    rates = [entry["learning_rate"] for entry in trainer.state.log_history if "learning_rate" in entry]
    assert trainer.clock and trainer.clock.progress == 1 and 20 < trainer.state.global_step < 100
    assert rates[-1] < rates[0] / 100


def problems(tmp_path: Path, data_args: DataArguments | None = None, **changes: Any) -> list[Problem]:
    data_args = data_args or DataArguments(prepared_path=str(tmp_path))
    return check_run(ModelArguments(model_config="unused"), data_args, make_training_args(tmp_path, **changes))


def test_a_dataset_beside_a_prepared_folder_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, DataArguments(prepared_path=str(tmp_path), dataset_path="runs/x"))
    assert problem.key == "dataset_path" and "recipes/prepare.py reads both" in problem.remedy


def test_a_prepared_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, DataArguments(prepared_path="nowhere"))
    assert "run recipes/prepare.py first" in problem.remedy


def test_a_time_limit_needs_the_schedule_that_follows_the_clock(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, max_seconds=60.0, lr_scheduler_type="linear")
    assert problem.key == "lr_scheduler_type"
    assert problems(tmp_path, max_seconds=60.0, lr_scheduler_type="cosine", warmup_steps=10) == []


@pytest.mark.slow
def test_a_prepared_run_needs_no_datasets_pyarrow_peft_or_sandbox(prepared: str, tmp_path: Path) -> None:
    absent = ("datasets", "evaluate", "pyarrow", "peft", "optimum", "wasmtime", "llvmlite", "sacrebleu", "bm25s")
    program = f"import runpy, sys; sys.modules.update(dict.fromkeys({absent})); sys.argv = sys.argv[1:]; "
    program += "runpy.run_path(sys.argv[0], run_name='__main__')"
    options = {"prepared_path": prepared, "model_config": str(tmp_path / "model.json"), "max_steps": "2"}
    options |= {"output_dir": str(tmp_path / "run"), "use_cpu": "true", "save_strategy": "no", "report_to": "none"}
    words = itertools.chain.from_iterable((f"--{key}", value) for key, value in options.items())
    subprocess.run([sys.executable, "-c", program, "recipes/train.py", *words], check=True)
    assert (tmp_path / "run/model.safetensors").exists()
