"""The benchmark of training compares like with like: the same rows, one variant at a time, time without waiting."""

import importlib
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import torch
from tests.tiny import write_architecture, write_dataset

from t2l.arguments import ArgumentsError, parse_arguments
from t2l.modeling import get_model
from t2l.training.prepared import IGNORED, Prepared

TOOL = Path(__file__).parents[2] / "tools" / "benchmark_training"
MODULES = ("variants", "settings", "slices", "quality", "trainers", "figures")
SPEEDS = {"tokens_per_second": 100.0, "padding": 0.5, "memory_mb": 600.0, "base_memory_mb": 500.0, "step": 7}


@pytest.fixture(scope="module")
def tool() -> Iterator[dict[str, ModuleType]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TOOL))
        yield {name: importlib.import_module(name) for name in MODULES}
        for name in MODULES:
            sys.modules.pop(name)


@pytest.fixture(scope="module")
def args(tool: dict[str, ModuleType], tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("benchmark")
    return tool["settings"].BenchmarkArguments(
        dataset_path=str(write_dataset(folder / "dataset")),
        model_config=str(write_architecture(folder / "model.json")),
        output_dir=str(folder / "benchmark"),
        vocab_size=400,
        max_source_length=48,
        max_target_length=64,
        train_batch_tokens=64,
    )


@pytest.fixture(scope="module")
def prepared(tool: dict[str, ModuleType], args: Any) -> Prepared:
    found: Prepared = tool["settings"].prepare(args)
    return found


def line(variant: str, round: int, speed: float, seed: int = 0, **values: Any) -> dict[str, Any]:
    """Return a line of curves.jsonl; each round ends 10 seconds after the one before."""
    seconds = 10.0 * (round + 1)
    own = {"variant": variant, "seed": seed, "round": round, "seconds": seconds, "examples_per_second": speed}
    return {**own, **SPEEDS, **values}


def test_unknown_and_repeated_variants_are_refused(tool: dict[str, ModuleType], args: Any) -> None:
    words = ["--dataset_path", args.dataset_path, "--model_config", args.model_config, "--output_dir", "x"]
    with pytest.raises(ArgumentsError, match="given 'fp64'; allowed: some of default, .*(\n.*)*each once"):
        parse_arguments(tool["settings"].BenchmarkArguments, argv=[*words, "--variants", "fp64", "default", "default"])


def test_speeds_are_medians_and_ratios_are_paired_by_round(tool: dict[str, ModuleType]) -> None:
    ours, theirs = (10.0, 40.0, 90.0), (5.0, 10.0, 30.0)
    lines = [line("default", number, speed) for number, speed in enumerate(ours)]
    lines += [line("padded", number, speed) for number, speed in enumerate(theirs)]
    figures = tool["figures"].summarize(lines)
    assert figures["default"]["examples_per_second"] == 40.0
    assert figures["default"]["speed"] == [1.0, 1.0, 1.0]
    assert figures["padded"]["speed"][1] == pytest.approx(1 / 3)  # the median of 1/2, 1/4 and 1/3
    assert "loss" not in figures["padded"]


def test_memory_is_the_peak_and_quality_the_mean_of_the_seeds_at_their_end(tool: dict[str, ModuleType]) -> None:
    lines = [
        line("default", 0, 1.0, seed=0, **{"loss": 9.0, "pass@1": 0.0}),
        line("default", 1, 1.0, seed=0, memory_mb=800.0, **{"loss": 1.0, "pass@1": 0.25}),
        line("default", 0, 1.0, seed=1, **{"loss": 2.0, "pass@1": 0.75}),
        line("default", 1, 1.0, seed=1),  # ended early, without a measurement
    ]
    own = tool["figures"].summarize(lines)["default"]
    assert (own["loss"], own["pass@1"]) == (1.5, 0.5)
    assert (own["memory_mb"], own["training_memory_mb"]) == (800.0, 300.0)


CURVES = [
    *(line("default", number, 3.0, **{"loss": loss, "pass@1": rate}) for number, loss, rate in (
        (0, 2.0, 0.0), (1, 1.0, 0.25), (2, 0.5, 0.75), (3, 0.4, 0.5),
    )),
    *(line("all_off", number, 1.0, memory_mb=700.0, **{"loss": loss, "pass@1": rate}) for number, loss, rate in (
        (0, 3.0, 0.0), (1, 2.0, 0.0), (2, 1.5, 0.5), (3, 1.0, 0.5),
    )),
]  # fmt: skip


def test_time_to_quality_is_that_of_the_first_measurement_as_good_as_the_end_of_all_off(
    tool: dict[str, ModuleType],
) -> None:
    find = tool["figures"].find_time_to_quality
    assert find(CURVES, "pass@1") == [(30.0, 40.0)]
    assert find(CURVES, "loss") == [(20.0, 40.0)]
    worse = [{**own, "pass@1": 0.0} if own["variant"] == "default" else own for own in CURVES]
    assert find(worse, "pass@1") == []
    text = tool["figures"].format_time_to_quality(CURVES)
    assert "in pass@1 after 30 s or less: at least 1.3 times sooner" in text
    assert "in loss after 20 s or less: at least 2.0 times sooner" in text
    assert "did not reach the final pass@1" in tool["figures"].format_time_to_quality(worse)


def test_the_claims_are_beside_what_was_measured(tool: dict[str, ModuleType]) -> None:
    table = tool["figures"].format_claims(tool["figures"].summarize(CURVES))
    cells = dict([cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines())
    assert cells["3x faster"] == "3.00x"
    assert cells["37–50 % less memory"] == "50.0% less without the libraries, 14.3% less with them"
    assert cells["11 % better validation loss"] == "60.0% lower"
    assert cells["2–3 % from a cosine schedule"] == "against `linear`: loss –, pass@1 –"


def test_a_variant_that_fails_is_in_the_table_with_its_message(tool: dict[str, ModuleType]) -> None:
    figures = tool["figures"].summarize(CURVES)
    table = tool["figures"].format_figures(figures, {"compile": "RuntimeError: no compiler"})
    assert [row.split()[1] for row in table.splitlines()[2:-1]] == ["default", "all_off", "compile"]
    assert table.splitlines()[-1] == "compile: RuntimeError: no compiler"


def test_the_clock_of_a_variant_stands_still_while_it_waits(
    tool: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr(tool["slices"].time, "monotonic", lambda: now)

    class Requests:
        """The next request comes after 1,000 seconds; after the last one the pipe is closed."""

        lines = iter(['{"train": 2}', '{"measure": true}', '{"train": 2}'])

        def __iter__(self) -> Iterator[str]:
            for text in self.lines:
                nonlocal now
                now += 1000
                yield text

    replies = io.StringIO()
    clock = tool["slices"].SliceClock(8.0, Requests(), replies, lambda: {"loss": 0.5}, 0.0)
    clock.trainer, state = SimpleNamespace(), SimpleNamespace(global_step=1)
    clock.on_train_begin(None, state, None)
    now += 1.5
    clock.on_step_end(None, state, None)  # the slice is not over
    assert clock.progress == 1.5 / 8
    now += 1.5
    clock.on_step_end(None, state, None)
    assert clock.progress == 3 / 8
    now += 5
    assert clock.progress == 1
    with pytest.raises(SystemExit):
        clock.on_step_end(None, state, None)
    ready, first, measured, second = map(json.loads, replies.getvalue().splitlines())
    assert ready == {"ready": True} and measured == {"loss": 0.5}
    assert (first["seconds"], second["seconds"]) == (3, 8)


def test_both_schedules_follow_the_clock(tool: dict[str, ModuleType]) -> None:
    clock = SimpleNamespace(progress=0.0)
    rates: dict[str, list[float]] = {}
    for name in ("cosine", "linear"):
        clock.progress = 0.0
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        schedule = tool["slices"].get_schedule(name, optimizer, clock, 1)
        rates[name] = schedule.get_last_lr()
        for progress in (0.25, 0.5, 1.0):
            clock.progress = progress
            optimizer.step()
            schedule.step()
            rates[name] += schedule.get_last_lr()
    assert rates["linear"] == [0.5, 0.75, 0.5, 0.0]
    assert rates["cosine"] == pytest.approx([0.5, 0.853553, 0.5, 0.0], abs=1e-6)


def test_padded_batches_have_the_rows_of_the_default_at_the_maximum_lengths(
    tool: dict[str, ModuleType], args: Any, prepared: Prepared
) -> None:
    default, padded = ([*tool["trainers"].get_loader(name, args, prepared, 3)] for name in ("buckets", "padded"))
    assert len(default) > 1
    for own, other in zip(default, padded, strict=True):
        assert own["rows"].tolist() == other["rows"].tolist()
        assert other["input_ids"].shape[1] == 48 and other["labels"].shape[1] == 64
        assert own["labels"].shape[1] < 64


def test_random_batches_have_every_row_once_and_are_padded_to_the_longest(
    tool: dict[str, ModuleType], args: Any, prepared: Prepared
) -> None:
    loader = tool["trainers"].get_loader("random", args, prepared, 3)
    batches = [*loader]
    assert sorted(int(row) for batch in batches for row in batch["rows"]) == list(range(6))
    for batch in batches:
        longest = int((batch["labels"] != IGNORED).sum(1).max()), int(batch["attention_mask"].sum(1).max())
        assert [batch["labels"].shape[1], batch["input_ids"].shape[1]] == [-(-length // 8) * 8 for length in longest]
    loader.set_epoch(1)
    assert [own["rows"].tolist() for own in loader] != [own["rows"].tolist() for own in batches]


def test_the_stock_trainer_reads_the_same_tokens_as_the_default(
    tool: dict[str, ModuleType], args: Any, prepared: Prepared
) -> None:
    rows = tool["trainers"].PaddedRows(prepared, 48, 64)
    [batch] = tool["trainers"].get_loader(
        "padded", type(args)(**{**vars(args), "train_batch_tokens": 900}), prepared, 0
    )
    for number, row in enumerate(batch["rows"].tolist()):
        assert rows[row] == {key: batch[key][number].tolist() for key in ("input_ids", "attention_mask", "labels")}


def test_all_off_is_transformers_own_training(tool: dict[str, ModuleType], args: Any, prepared: Prepared) -> None:
    model = get_model(args.get_model_args(), args.get_data_args(), prepared.tokenizer)
    norms = [type(module) for module in model.modules() if "Norm" in type(module).__name__]
    variant, clock = tool["variants"].VARIANTS["all_off"], tool["slices"].SliceClock(1.0, io.StringIO(), None, dict)
    trainer = tool["trainers"].get_variant_trainer(variant, args, prepared, model, clock, seed=0)
    given = trainer.args
    assert (given.per_device_train_batch_size, given.gradient_accumulation_steps) == (8, 4)
    assert (given.learning_rate, given.bf16, given.weight_decay, given.warmup_steps) == (5e-5, False, 0.0, 0)
    assert [type(module) for module in model.modules() if "Norm" in type(module).__name__] == norms
    [batch] = trainer.get_train_dataloader()
    assert batch["input_ids"].shape == (6, 48) and batch["labels"].shape == (6, 64)


def test_measuring_leaves_the_model_and_the_random_numbers_as_they_were(
    tool: dict[str, ModuleType], args: Any, prepared: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool["quality"].GeneratedAnswers, "measure", lambda self, model: {"pass@1": 0.5})
    model = get_model(args.get_model_args(), args.get_data_args(), prepared.tokenizer).train()
    measure = tool["quality"].get_measure(args, prepared)
    before, state = {name: value.clone() for name, value in model.state_dict().items()}, torch.get_rng_state()
    metrics = measure(model)
    assert metrics["pass@1"] == 0.5 and 5 < metrics["loss"] < 8  # about log(400), the size of the vocabulary
    assert model.training and torch.equal(state, torch.get_rng_state())
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


@pytest.mark.slow
def test_variants_of_every_sort_run_and_are_in_the_table(tool: dict[str, ModuleType], args: Any) -> None:
    words = ["--seconds", "1", "--slice_seconds", "0.5", "--measure_every", "2", "--num_threads", "1"]
    for key in ("dataset_path", "model_config", "output_dir", "vocab_size", "max_source_length", "max_target_length"):
        words += [f"--{key}", str(getattr(args, key))]
    names = {"default", "other_precision", "padded", "random_batches", "t5_norms", "all_off"}
    command = [sys.executable, str(TOOL / "run.py"), *words, "--variants", *sorted(names)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    folder = Path(args.output_dir)
    lines = [json.loads(text) for text in (folder / "curves.jsonl").read_text().splitlines()]
    assert {own["variant"] for own in lines if "pass@1" in own} == names
    assert all(own["seconds"] >= 1 for own in lines if "pass@1" in own)
    assert min(own["examples_per_second"] for own in lines) > 0
    report = (folder / "report.md").read_text()
    assert names <= {row.split()[1] for row in report.splitlines() if row.startswith("| ")}
    assert "commit" in report and "3x faster" in report
    assert (folder / "curves.svg").read_text().startswith("<?xml") and (folder / "curves.png").stat().st_size > 1000
