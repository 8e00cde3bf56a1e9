"""The whole road with real components: dataset, two training processes, resuming, answers, scores, export, `t2l`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.tiny import write_architecture

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def run(*command: str | Path, status: int = 0) -> str:
    done = subprocess.run(
        [str(word) for word in command], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a dataset, a checkpoint trained by two processes, and its INT8 export."""
    folder = tmp_path_factory.mktemp("road")
    configs = {
        "data": {
            "output_dir": str(folder / "dataset"),
            "catalogue_families": ["comparison"],
            "catalogue_max_per_concept": 2,
            "composer_programs": 20,
            "composer_max_depth": 1,
            "max_completion_chars": 300,
            "validation_size": 6,
            "test_size": 6,
        },
        "train": {
            "model_config": str(write_architecture(folder / "model.json")),
            "vocab_size": 500,
            "dataset_path": str(folder / "dataset"),
            "max_source_length": 256,
            "output_dir": str(folder / "checkpoint"),
            "use_cpu": True,
            "max_steps": 4,
            "train_batch_tokens": 1024,
            "lr_scheduler_type": "constant",
            "eval_strategy": "steps",
            "save_strategy": "steps",
            "eval_steps": 2,
            "save_steps": 2,
            "load_best_model_at_end": True,
            "early_stopping_patience": 2,
            "predict_with_generate": True,
            "generation_max_length": 12,
            "logging_steps": 1,
        },
        "export": {
            "model_name_or_path": str(folder / "checkpoint"),
            "output_dir": str(folder / "onnx"),
            "dataset_path": str(folder / "dataset"),
            "max_parity_samples": 2,
        },
    }
    for name, values in configs.items():
        (folder / f"{name}.yaml").write_text(yaml.safe_dump(values))
    run(sys.executable, "recipes/build_dataset.py", "--config", folder / "data.yaml")
    run(*launch("multi_cpu"), "--config", folder / "train.yaml")
    run(sys.executable, "recipes/export_onnx.py", "--config", folder / "export.yaml")
    return folder


def launch(config: str) -> tuple[str | Path, ...]:
    return (BIN / "accelerate", "launch", "--config_file", f"configs/accelerate/{config}.yaml", "recipes/train.py")


def test_two_processes_train_one_model_and_report_generated_answers(road: Path) -> None:
    history = json.loads((road / "checkpoint" / "trainer_state.json").read_text())["log_history"]
    evaluated = [entry for entry in history if "eval_loss" in entry]
    assert {"eval_exact_match", "eval_verify_rate", "eval_pass@1"} <= evaluated[0].keys()
    assert {"eval_test/verify_rate", "eval_pass@1"} <= evaluated[0].keys() and history[-1]["epoch"] > 0


def test_the_merged_configuration_repeats_the_run(road: Path) -> None:
    saved = yaml.safe_load((road / "checkpoint" / "run.yaml").read_text())
    assert saved == yaml.safe_load((road / "train.yaml").read_text())


def test_a_finished_run_started_again_goes_on_instead_of_over(road: Path) -> None:
    output = run(*launch("cpu"), "--config", road / "train.yaml", "--max_steps", "6")
    history = json.loads((road / "checkpoint" / "trainer_state.json").read_text())["log_history"]
    assert [entry["step"] for entry in history if "loss" in entry] == [1, 2, 3, 4, 5, 6], output


def test_answers_are_scored_row_by_row(road: Path, tmp_path: Path) -> None:
    tasks = road / "dataset" / "test.jsonl"
    for model in ("checkpoint", "onnx"):
        run(sys.executable, "eval/generate.py", "--model_name_or_path", road / model, "--tasks", tasks,
            "--output", tmp_path / "p.jsonl", "--max_new_tokens", "8", "--num_beams", "2",
            "--num_return_sequences", "2")  # fmt: skip
        run(sys.executable, "eval/score.py", "--tasks", tasks, "--predictions", tmp_path / "p.jsonl",
            "--output_dir", tmp_path / model)  # fmt: skip
        metrics = json.loads((tmp_path / model / "metrics.json").read_text())
        assert metrics["num_samples"] == 12 and metrics["num_tasks"] == 6
        assert len((tmp_path / model / "results.jsonl").read_text().splitlines()) == 12


def test_the_export_holds_one_decoder_and_its_parity(road: Path) -> None:
    assert sorted(path.name for path in (road / "onnx").glob("*.onnx")) == [
        "decoder_model_merged.onnx",
        "encoder_model.onnx",
    ]
    parity = json.loads((road / "onnx" / "parity.json").read_text())
    assert list(parity["models"]) == ["torch_fp32", "onnx_fp32", "onnx_int8"] and parity["num_samples"] == 2


def test_the_command_says_plainly_that_an_untrained_model_has_no_answer(road: Path) -> None:
    output = run(BIN / "t2l", "generate", "Return the larger of a and b.", "--signature", "i32 @max(i32, i32)",
                 "--no_memory", "--no_constrained", "--num_candidates", "2",
                 "--model_name_or_path", road / "onnx", status=1)  # fmt: skip
    assert "Traceback" not in output and "candidate" in output


def test_a_wrong_yaml_is_refused_with_file_key_and_remedy(road: Path, tmp_path: Path) -> None:
    wrong = {
        "learning_rte": "learning_rte: 1.0e-3",
        "write 2.0e-5": "learning_rate: 2e-5",
        "no/such/folder": "dataset_path: no/such/folder/",
        "cosine": "lr_scheduler_type: cosin",
        "max_steps": "max_steps:",
    }
    keys = tuple(line.partition(":")[0] for line in wrong.values())
    kept = [line for line in (road / "train.yaml").read_text().splitlines() if not line.startswith(keys)]
    config = tmp_path / "wrong.yaml"
    config.write_text("\n".join([*kept, *wrong.values()]))
    output = run(sys.executable, "recipes/train.py", "--config", config, status=2)
    assert output.count(f"- {config}: ") == len(wrong) and "Traceback" not in output
    for words in wrong:
        assert words in output


def test_a_run_that_contradicts_itself_is_refused_before_its_data_is_loaded(road: Path) -> None:
    words = ("--config", road / "train.yaml", "--metric_for_best_model", "bleu")
    output = run(sys.executable, "recipes/train.py", *words, status=2)
    assert "command line: metric_for_best_model: given 'bleu'; allowed: one of loss" in output
    assert "training a tokenizer" not in output and "Traceback" not in output
