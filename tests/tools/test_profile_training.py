"""`tools/profile_training.py` finds the parts of a step, and compares attentions on the same batches."""

import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.scripts import load_script, run_script
from tests.tiny import write_architecture, write_dataset

BART = {
    "model_type": "bart", "d_model": 16, "max_position_embeddings": 128, "encoder_layers": 1, "decoder_layers": 1,
    "encoder_attention_heads": 2, "decoder_attention_heads": 2, "encoder_ffn_dim": 32, "decoder_ffn_dim": 32,
}  # fmt: skip


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return load_script("tools/profile_training.py")


def words(folder: Path, **architecture: Any) -> list[str]:
    dataset, config = str(write_dataset(folder / "dataset")), write_architecture(folder / "model.json")
    if architecture:
        config.write_text(json.dumps(architecture))
    given = ["--dataset_path", dataset, "--model_config", str(config), "--vocab_size", "400"]
    return ["tools/profile_training.py", *given, "--train_batch_tokens", "256", "--num_steps", "8"]


@pytest.mark.slow
def test_the_shares_of_the_parts_are_the_whole(tool: ModuleType, tmp_path: Path) -> None:
    done = run_script(*words(tmp_path))
    assert done.returncode == 0, done.stderr
    shares = {part.strip(): float(share) for part, share in re.findall(r"\| (.+?) +\| ([\d.]+)%", done.stdout)}
    assert shares.keys() == tool.PARTS.keys() and shares["linear layers"] > 0 and shares["cross-entropy"] > 0
    assert sum(shares.values()) == pytest.approx(100, abs=1)
    assert re.search(r"\d ms a step, profiled\n$", done.stdout)


@pytest.mark.slow
def test_attentions_train_on_the_same_batches_to_the_same_loss(tmp_path: Path) -> None:
    """T5 has `sdpa` from transformers 5 on, BART before."""
    done = run_script(*words(tmp_path, **BART), "--attn_implementation", "eager", "sdpa")
    assert done.returncode == 0, done.stderr
    losses = re.findall(r"x \[.*\] +\| ([\d.]+)", done.stdout)
    assert len(losses) == 2 and float(losses[0]) == pytest.approx(float(losses[1]), abs=1e-3)


def test_speeds_are_ratios_on_the_same_batch(tool: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(tool.time, "perf_counter", lambda: clock[0])

    def make(seconds: float, loss: float):  # type: ignore[no-untyped-def]
        def step(batch: float) -> float:
            clock[0] += seconds * batch
            return loss

        return step

    table = tool.compare_steps(
        {"eager": make(0.02, 2.5), "other": make(0.01, 2.5)}, iter([1.0, 9.0, 4.0, 5.0, 7.0]), 4
    )
    assert re.search(r"eager +\| 120\.0 +\| 1\.00x \[1\.00, 1\.00\] +\| 2\.5000", table)
    assert re.search(r"other +\| 60\.0 +\| 2\.00x \[2\.00, 2\.00\] +\| 2\.5000", table)
