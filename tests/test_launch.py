"""Every file of configs/accelerate starts what it says, and the run's own YAML keeps precision and batch."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
import yaml
from accelerate.commands.config.config_args import ClusterConfig, load_config_from_file
from accelerate.commands.launch import _validate_launch_command, launch_command_parser
from accelerate.utils import (
    FullyShardedDataParallelPlugin,
    is_deepspeed_available,
    patch_environment,
)
from accelerate.utils.launch import (
    prepare_deepspeed_cmd_env,
    prepare_multi_gpu_env,
    prepare_simple_launcher_cmd_env,
)
from safetensors.torch import load_file
from tests.tiny import write_architecture, write_dataset

from t2l.arguments import DataArguments, ModelArguments, Problem
from t2l.modeling import load_model
from t2l.training import TrainingArguments, check_run

ROOT = Path(__file__).parent.parent
MACHINES = sorted((ROOT / "configs" / "accelerate").rglob("*.yaml"))
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def get_machine(name: str) -> Path:
    return ROOT / "configs" / "accelerate" / f"{name}.yaml"


def prepare_environment(path: Path) -> dict[str, str]:
    """Return the environment in which `accelerate launch` would start the processes of a configuration."""
    words = ["--config_file", str(path), "--main_process_port", "0", "recipes/train.py", "--config", "run.yaml"]
    args, defaults, _ = _validate_launch_command(launch_command_parser().parse_args(words))
    if args.use_deepspeed:
        args.deepspeed_fields_from_accelerate_config = ",".join(defaults.deepspeed_config)
        return prepare_deepspeed_cmd_env(args)[1]
    if args.use_fsdp or args.multi_gpu:
        return prepare_multi_gpu_env(args)
    return prepare_simple_launcher_cmd_env(args)[1]


def test_there_is_a_file_for_each_kind_of_machine() -> None:
    names = {path.stem for path in MACHINES}
    assert names >= {"cpu", "multi_cpu", "single_gpu", "multi_gpu", "multi_node", "fsdp", "deepspeed_zero2"}


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_accelerate_accepts_the_file_and_leaves_precision_and_batch_to_the_run(path: Path) -> None:
    config = load_config_from_file(str(path))
    assert isinstance(config, ClusterConfig) and config.mixed_precision == "no"
    environment = prepare_environment(path)
    assert environment["ACCELERATE_MIXED_PRECISION"] == "no"
    assert "ACCELERATE_GRADIENT_ACCUMULATION_STEPS" not in environment


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_the_header_launches_the_file_itself_with_a_run_that_exists(path: Path) -> None:
    header = " ".join(line.strip("#\\ ") for line in path.read_text().splitlines() if line.startswith("#"))
    assert f"accelerate launch --config_file configs/accelerate/{path.name}" in " ".join(header.split())
    [run] = {word for word in header.replace("\\", " ").split() if word.startswith("configs/train/")}
    assert (ROOT / run).is_file()


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_bf16_of_the_run_wins_over_the_file(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = prepare_environment(path)
    if environment.get("ACCELERATE_USE_DEEPSPEED") and not is_deepspeed_available():
        pytest.skip("deepspeed is not installed")
    with patch_environment(**environment):
        TrainingArguments(output_dir=str(tmp_path), use_cpu=True)
        assert os.environ["ACCELERATE_MIXED_PRECISION"] == "no"
        args = TrainingArguments(output_dir=str(tmp_path), use_cpu=True, bf16=True)
        assert os.environ["ACCELERATE_MIXED_PRECISION"] == "bf16"
    if args.deepspeed_plugin is not None:
        assert args.deepspeed_plugin.deepspeed_config["bf16"] == {"enabled": True}


def test_fsdp_yaml_shards_blocks_of_t5_in_the_run_s_precision() -> None:
    with patch_environment(**prepare_environment(get_machine("fsdp"))):
        plugin = FullyShardedDataParallelPlugin()
    assert plugin.fsdp_version == 2 and plugin.reshard_after_forward is True
    assert plugin.transformer_cls_names_to_wrap == ["T5Block"]
    assert plugin.state_dict_type.name == "SHARDED_STATE_DICT"
    assert not plugin.cpu_ram_efficient_loading and not plugin.activation_checkpointing
    assert plugin.mixed_precision_policy is None
    plugin.set_mixed_precision("bf16")
    assert plugin.mixed_precision_policy.param_dtype is torch.bfloat16


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_every_key_of_a_section_is_an_option_of_the_launcher(path: Path) -> None:
    """Accelerate refuses unknown keys of the file, but ignores those inside a section without a word."""
    options = vars(launch_command_parser().parse_args(["recipes/train.py"]))
    sections = [value for value in yaml.safe_load(path.read_text()).values() if isinstance(value, dict)]
    assert {key for section in sections for key in section} <= options.keys()


def test_deepspeed_zero2_yaml_hands_on_its_stage_and_nothing_that_is_the_runs() -> None:
    config = yaml.safe_load(get_machine("deepspeed_zero2").read_text())["deepspeed_config"]
    assert not config.keys() & {"gradient_accumulation_steps", "gradient_clipping", "deepspeed_config_file"}
    environment = prepare_environment(get_machine("deepspeed_zero2"))
    assert environment["ACCELERATE_USE_DEEPSPEED"] == "true"
    assert environment["ACCELERATE_DEEPSPEED_ZERO_STAGE"] == "2"
    assert environment["ACCELERATE_DEEPSPEED_OFFLOAD_OPTIMIZER_DEVICE"] == "none"


@pytest.mark.slow
def test_deepspeed_zero2_yaml_builds_a_plugin_that_takes_all_else_from_the_run() -> None:
    pytest.importorskip("deepspeed")
    from accelerate.utils import DeepSpeedPlugin

    with patch_environment(**prepare_environment(get_machine("deepspeed_zero2"))):
        plugin = DeepSpeedPlugin()
    assert plugin.zero_stage == 2 and not plugin.is_zero3_init_enabled()
    automatic = {key for key, value in plugin.deepspeed_config.items() if value == "auto"}
    batch = {"train_batch_size", "train_micro_batch_size_per_gpu", "gradient_accumulation_steps"}
    assert automatic == {*batch, "gradient_clipping"}


def find_problems(folder: Path, zero_stage: int | None = None, **values: Any) -> list[Problem]:
    """Return what `check_run` says about a run, under a DeepSpeed plugin of the given stage."""
    args = TrainingArguments(output_dir=str(folder), **values)
    args.deepspeed_plugin = None if zero_stage is None else SimpleNamespace(zero_stage=zero_stage)
    model_args, data_args = ModelArguments(model_config="unused"), DataArguments(dataset_path="unused")
    return check_run(model_args, data_args, args)


def test_generated_answers_under_fsdp_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    [problem] = find_problems(tmp_path, predict_with_generate=True)
    assert problem.key == "predict_with_generate" and problem.given.startswith("true with FSDP")
    assert problem.allowed == "evaluation by loss" and "set predict_with_generate: false" in problem.remedy
    assert find_problems(tmp_path) == []


def test_generated_answers_under_zero_3_are_refused_and_under_zero_2_they_are_not(tmp_path: Path) -> None:
    [problem] = find_problems(tmp_path, zero_stage=3, predict_with_generate=True, use_cpu=True)
    assert problem.key == "predict_with_generate" and problem.given.startswith("true with ZeRO-3")
    assert find_problems(tmp_path, zero_stage=3, use_cpu=True) == []
    assert find_problems(tmp_path, zero_stage=2, predict_with_generate=True, use_cpu=True) == []


def test_fsdp_on_cpus_is_refused_because_accelerate_would_not_shard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    [problem] = find_problems(tmp_path, use_cpu=True)
    assert problem.key == "use_cpu" and "configs/accelerate/multi_cpu.yaml" in problem.remedy


def start(machine: str, folder: Path, run: str, *words: str, options: tuple[str, ...] = (), script: str = "") -> Any:
    """Start `recipes/train.py` by a file of configs/accelerate, on the tiny dataset, for three steps."""
    values = {
        "model_config": str(write_architecture(folder / "model.json")),
        "vocab_size": 400,
        "dataset_path": str(folder / "dataset"),
        "output_dir": str(folder / run),
        "use_cpu": True,
        "max_steps": 3,
        "train_batch_tokens": 64,
        "auto_precision": False,
        "learning_rate": 0.01,
        "lr_scheduler_type": "constant",
        "save_steps": 2,
        "logging_steps": 1,
    }
    (folder / "run.yaml").write_text(yaml.safe_dump(values))
    command = [sys.executable, "-m", "accelerate.commands.launch", "--config_file", str(get_machine(machine))]
    command += [*options, *filter(None, [script]), "recipes/train.py", "--config", str(folder / "run.yaml")]
    command += ["--output_dir", str(folder / run), *words]
    return subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def finish(*processes: Any) -> None:
    """Wait for the launchers; all of them end well."""
    outputs = [process.communicate(timeout=300)[0].decode() for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes), "\n".join(outputs)


def find_port() -> str:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tiny dataset and, in `two_processes`, what two processes of one machine made of it."""
    folder = tmp_path_factory.mktemp("launch")
    write_dataset(folder / "dataset")
    finish(start("multi_cpu", folder, "two_processes", options=("--main_process_port", "0")))
    return folder


def assert_same_weights(folder: Path, run: str) -> None:
    """The run's weights are those of two processes on one machine, and have moved since its checkpoint."""
    expected = load_file(folder / "two_processes" / "model.safetensors")
    before = load_file(folder / "two_processes" / "checkpoint-2" / "model.safetensors")
    weights = load_model(folder / run).state_dict()
    for name, weight in expected.items():
        assert torch.allclose(weights[name], weight, atol=1e-6), name
        assert not torch.equal(weights[name], before[name]), name


@pytest.mark.slow
def test_two_machines_train_the_model_that_two_processes_of_one_machine_train(folder: Path) -> None:
    options = ("--num_processes", "2", "--main_process_ip", "127.0.0.1", "--main_process_port", find_port())
    ranks = [(*options, "--machine_rank", rank) for rank in ("0", "1")]
    finish(*(start("multi_node", folder, "two_machines", options=rank) for rank in ranks))
    assert_same_weights(folder, "two_machines")


@pytest.mark.slow
def test_sharded_weights_train_as_whole_ones_do_also_after_a_stop(folder: Path) -> None:
    """By `fsdp_stand_in`, on CPUs. The checkpoint of step 2 is in shards, the result is a whole model."""
    for steps in ("2", "3"):  # with a constant learning rate a run may be prolonged
        words = ("--use_cpu", "false", "--max_steps", steps)
        finish(start("fsdp", folder, "sharded", *words, options=("--main_process_port", "0"),
                     script="tests/fsdp_stand_in.py"))  # fmt: skip
    assert (folder / "sharded" / "checkpoint-2" / "pytorch_model_fsdp_0").is_dir()
    assert_same_weights(folder, "sharded")
