"""The benchmark compares like with like: the same requests, one form at a time, failures stated."""

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import torch
from tests.tiny import ARCHITECTURE, ROWS, write_dataset
from transformers import T5Config, T5ForConditionalGeneration

from t2l.data.serialization import format_prompt, get_target
from t2l.tokenization import train_tokenizer

TOOL = Path(__file__).parents[2] / "tools" / "benchmark_inference"
MODULES = ("forms", "processes", "measuring", "preparation", "summary", "backends", "worker")


@pytest.fixture(scope="module")
def tool() -> Iterator[dict[str, ModuleType]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TOOL))
        yield {name: importlib.import_module(name) for name in MODULES}
        for name in MODULES:
            sys.modules.pop(name)


@pytest.fixture(scope="module")
def run_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with an untrained model; the tests do not depend on the quality of its answers."""
    folder = tmp_path_factory.mktemp("run")
    texts = [text for row in ROWS for text in (format_prompt(row["prompt"], row["signature"]), get_target(row))]
    tokenizer = train_tokenizer(texts, vocab_size=400)
    torch.manual_seed(0)
    config = T5Config(**ARCHITECTURE, vocab_size=len(tokenizer), decoder_start_token_id=0)
    T5ForConditionalGeneration(config).save_pretrained(folder / "checkpoint")
    tokenizer.save_pretrained(folder / "checkpoint")
    write_dataset(folder / "dataset")
    return folder


def test_every_form_names_a_backend_and_steps_that_exist(tool: dict[str, ModuleType]) -> None:
    forms = tool["forms"].FORMS
    assert tool["forms"].BASELINE in forms
    assert all(hasattr(tool["backends"], form.backend) for form in forms.values())


def test_requests_are_none_of_the_training_split(tool: dict[str, ModuleType], run_dir: Path) -> None:
    requests = tool["preparation"].read_requests(run_dir, 12)
    assert [request["source"] for request in requests[:6]] == [
        format_prompt(row["prompt"], row["signature"]) for row in ROWS
    ]
    with pytest.raises(ValueError, match="13 requests were asked for; .* has 12 that are not for training; ask for"):
        tool["preparation"].read_requests(run_dir, 13)


def test_quantiles_are_interpolated(tool: dict[str, ModuleType]) -> None:
    quantile = tool["summary"].quantile
    assert [quantile([4.0, 1.0, 2.0], share) for share in (0.0, 0.25, 0.5, 0.95, 1.0)] == [1.0, 1.5, 2.0, 3.8, 4.0]


def test_speed_ups_are_paired_by_request(tool: dict[str, ModuleType]) -> None:
    answers = [[5], [5, 6], [7]]
    base = tool["measuring"].Measurement(
        seconds=[1.0, 4.0, 9.0],
        cpu_seconds=[2.0, 2.0, 2.0],
        answers=answers,
        batch_seconds=[6.0],
        batch_cpu_seconds=[5.0],
    )
    fast = tool["measuring"].Measurement(
        seconds=[0.5, 1.0, 3.0],
        cpu_seconds=[0.5, 0.5, 0.5],
        answers=[[5], [5, 6], [8]],
        batch_seconds=[2.0],
        batch_cpu_seconds=[1.0],
    )
    figures = tool["summary"].summarize({"torch": base, "t2l": fast})["t2l"]
    assert figures["speed_up"] == 3.0  # the median of 2, 4 and 3
    assert figures["same_answers"] == pytest.approx(2 / 3)
    assert figures["cpu_speed_up"] == 4.0
    assert figures["batch_speed_up"] == 3.0
    assert figures["batch_cpu_speed_up"] == 5.0
    assert figures["ms_per_token"] == 1000 * 1.0 / 3  # the median of 1/4, 1/3 and 3/2 seconds; </s> is a token


def test_a_form_that_fails_is_in_the_table_with_its_message(tool: dict[str, ModuleType]) -> None:
    failed = tool["measuring"].Measurement(problem="ctranslate2 is not installed")
    table = tool["summary"].format_figures(tool["summary"].summarize({"ctranslate2": failed}), 256)
    assert "| CTranslate2, fp32 " in table
    assert table.splitlines()[-1] == "CTranslate2, fp32: ctranslate2 is not installed"
    assert "6.7x" in table and "2.0x" in table


def test_a_worker_runs_only_while_it_is_asked(tool: dict[str, ModuleType], tmp_path: Path) -> None:
    counter = tmp_path / "counter.txt"
    script = tmp_path / "worker.py"
    script.write_text(
        "import sys, threading, time\n"
        "def count():\n"
        "    while True:\n"
        f"        open({str(counter)!r}, 'a').write('x')\n"
        "        time.sleep(0.001)\n"
        "threading.Thread(target=count, daemon=True).start()\n"
        "for line in sys.stdin:\n"
        "    time.sleep(0.05)\n"
        "    print('{\"cpu_seconds\": 1}', flush=True)\n"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tool["processes"], "WORKER", script)
        worker = tool["processes"].Worker("torch", tmp_path, 1)
        try:
            assert worker.ask(requests=[]) == {"cpu_seconds": 1}
            time.sleep(0.05)  # the signal takes a moment
            stopped = counter.stat().st_size
            time.sleep(0.1)
            assert counter.stat().st_size == stopped > 0
            worker.ask(requests=[])
            assert counter.stat().st_size > stopped
            assert worker.peak_memory() > 1_000_000
        finally:
            worker.close()


def test_the_message_of_a_failed_worker_is_raised(tool: dict[str, ModuleType], tmp_path: Path) -> None:
    worker = tool["processes"].Worker("ctranslate2", tmp_path / "missing", 1)
    with pytest.raises(tool["processes"].FormError, match="No such file or directory"):
        worker.ask(requests=[], batch_size=1, max_new_tokens=1)
    worker.close()


@pytest.mark.slow
def test_one_run_measures_a_model_and_writes_all_files(run_dir: Path) -> None:
    command = [sys.executable, str(TOOL), str(run_dir), "--models", "quickstart", "--forms", "torch", "optimum_int8"]
    command += [
        "--num_requests",
        "4",
        "--num_batch_requests",
        "6",
        "--num_warm_up",
        "2",
        "--rounds",
        "1",
        "--num_starts",
        "1",
    ]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((run_dir / "benchmark" / "benchmark.json").read_text())
    assert report["num_requests"] == 4
    base, other = (report["figures"]["quickstart"][name] for name in ("torch", "optimum_int8"))
    assert base["speed_up"] == base["same_answers"] == 1
    assert other["p50_ms"] > 0 and other["batch_speed_up"] > 0 and other["memory_single_bytes"] > 50e6
    assert "6.7x" in (run_dir / "benchmark" / "benchmark.md").read_text()
    assert (run_dir / "benchmark" / "benchmark.svg").read_text().startswith("<?xml")
