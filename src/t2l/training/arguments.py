"""The arguments of a training run: `TrainingArguments`, and contradictions between the three groups of arguments.

The other two groups, `ModelArguments` and `DataArguments`, are in `t2l.arguments.training`; each refuses
contradictions of its own. `check_run` finds those between the groups.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import torch
from transformers import Seq2SeqTrainingArguments

from t2l.arguments import DataArguments, ModelArguments, Problem
from t2l.arguments.fields import argument
from t2l.training.ignored import find_ignored
from t2l.training.prepared.shapes import NUM_SHAPES

GENERATED_METRICS = ("parse_rate", "verify_rate", "exact_match", "canonical_match", "pass@1")
_SANDBOX_PACKAGES = ("llvmlite", "wasmtime", "sacrebleu")
NO_LIMIT = 10**9  # number of steps that no run reaches


@dataclass
class TrainingArguments(Seq2SeqTrainingArguments):
    """transformers' `Seq2SeqTrainingArguments` with a time limit; by default nothing is reported to a service.

    `overwrite_output_dir` is defined here because transformers 5 has it no more.
    """

    report_to: str | list[str] = field(
        default="none",
        metadata={"help": "integrations that get the logs, such as tensorboard or wandb; none for no report"},
    )
    overwrite_output_dir: bool = argument("start anew, although output_dir has checkpoints", False)
    max_seconds: float | None = argument(
        "train for this time, from the first step on; the learning rate reaches zero at its end (default: as "
        "long as max_steps or num_train_epochs say)",
        None,
        at_least=1,
    )
    train_batch_tokens: int = argument(
        "number of tokens of a batch, which is one step of the optimizer: sources and targets with their padding, of "
        "all processes together",
        4096,
        at_least=64,
    )
    num_batch_shapes: int = argument(
        "number of different padded lengths of source and target together; more: less padding, more time for each new "
        "shape on a CPU",
        NUM_SHAPES,
        at_least=1,
    )
    per_device_train_batch_tokens: int = argument(
        "number of tokens that a device can hold at once; if a batch has more for it, gradients are accumulated. It "
        "changes memory and speed only",
        65536,
        at_least=64,
    )
    auto_precision: bool = argument(
        "train in bf16 on hardware that is fast in it, on a CPU if the model is at least 384 wide, unless fp16 or "
        "bf16 is given; false: fp32",
        True,
    )
    curriculum_epochs: int = argument("number of first epochs that go from easy batches to hard ones", 0, at_least=0)

    @property
    def device(self) -> torch.device:
        """The device of this process. Of several on CPUs it has no number, with which torch.load knows no CPU."""
        device: torch.device = super().device
        return torch.device("cpu") if device.type == "cpu" else device

    @property
    def n_gpu(self) -> int:
        """Number of GPUs of this process: at most one. Several GPUs have a process each (`accelerate launch`)."""
        return min(1, super().n_gpu)

    @contextlib.contextmanager
    def preparing(self) -> Iterator[None]:
        """Let in one process of all machines, which may share a folder; then one of each machine; then the others."""
        with self.main_process_first(local=False, desc="preparing"), self.main_process_first(desc="preparing"):
            yield

    def count_accumulation_steps(self) -> int:
        """Return the number of parts of a batch that a device handles one after the other."""
        return -(-self.train_batch_tokens // (self.per_device_train_batch_tokens * self.world_size))


def check_run(model_args: ModelArguments, data_args: DataArguments, training_args: TrainingArguments) -> list[Problem]:
    """Return the contradictions between the arguments of a run, before data and model are loaded.

    It is meant for `parse_arguments(..., check=check_run)`, which has checked each group of arguments by itself.

    Args:
        model_args (`ModelArguments`): the arguments of the model.
        data_args (`DataArguments`): the arguments of the data.
        training_args (`TrainingArguments`): all other arguments.

    Returns:
        `list[Problem]`: empty if the run can start.
    """
    return [
        *_find_folder_problems(training_args),
        *_find_precision_problems(training_args),
        *_find_process_problems(training_args),
        *find_ignored(training_args),
        *_find_sharding_problems(training_args),
        *_find_push_problems(model_args, training_args),
        *_find_stopping_problems(data_args, training_args),
        *_find_metric_problems(training_args),
        *_find_sandbox_problems(training_args),
        *_find_memory_problems(model_args, data_args),
        *_find_clock_problems(training_args),
        *_find_prepared_problems(data_args),
    ]


def can_bf16() -> bool:
    """Return whether the CPU computes in bf16. One without AMX or AVX512-BF16 emulates it, far slower than fp32."""
    return torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()


def _find_folder_problems(training_args: TrainingArguments) -> list[Problem]:
    folder = Path(str(training_args.output_dir))
    if folder.is_dir() or not folder.exists():
        return []
    return [Problem("output_dir", f"{str(folder)!r}, which is a file", "a folder, new or of this run", "name another")]


def _find_precision_problems(training_args: TrainingArguments) -> list[Problem]:
    if training_args.device.type == "cuda":
        return []
    allowed, remedy = "fp32 on this hardware", "remove it"
    problems = []
    if training_args.fp16:
        problems.append(Problem("fp16", "true without a GPU", allowed, remedy))
    if training_args.bf16 and not can_bf16():
        given = "true on a CPU without AMX or AVX512-BF16, where it is far slower than fp32"
        problems.append(Problem("bf16", given, allowed, remedy))
    return problems


def _find_process_problems(training_args: TrainingArguments) -> list[Problem]:
    launched = int(os.environ.get("WORLD_SIZE", "1"))
    if training_args.world_size >= launched:
        return []
    given = f"false with {launched} launched processes, each of which would train alone"
    return [Problem("use_cpu", given, "one GPU for each process, or use_cpu: true", "set use_cpu: true")]


def _find_sharding_problems(training_args: TrainingArguments) -> list[Problem]:
    fsdp = os.environ.get("ACCELERATE_USE_FSDP", "false").lower() == "true"  # set by `accelerate launch`
    problems = []
    if fsdp and training_args.use_cpu:
        given = "true with FSDP, which Accelerate leaves out on CPUs without a word"
        remedy = "set use_cpu: false, or launch with configs/accelerate/multi_cpu.yaml"
        problems.append(Problem("use_cpu", given, "FSDP on GPUs", remedy))
    plugin = training_args.deepspeed_plugin
    sharding = "FSDP" if fsdp else "ZeRO-3" if plugin is not None and plugin.zero_stage == 3 else None
    if sharding and training_args.predict_with_generate:
        given = f"true with {sharding}, under which no process has all weights while it generates"
        remedy = "set predict_with_generate: false, and score the checkpoint with eval/generate.py and eval/score.py"
        problems.append(Problem("predict_with_generate", given, "evaluation by loss", remedy))
    return problems


def _find_push_problems(model_args: ModelArguments, training_args: TrainingArguments) -> list[Problem]:
    base = model_args.model_name_or_path
    if not (training_args.push_to_hub and model_args.use_peft and base and Path(base).exists()):
        return []
    given = f"true with use_peft and the folder {base} as base model, which nobody else can load"
    return [Problem("push_to_hub", given, "a base model on the Hub", "push the base first and name it")]


def _find_stopping_problems(data_args: DataArguments, training_args: TrainingArguments) -> list[Problem]:
    if data_args.early_stopping_patience is None:
        return []
    key, given = "early_stopping_patience", str(data_args.early_stopping_patience)
    problems = []
    if training_args.eval_strategy == "no":
        allowed, remedy = "together with an evaluation strategy", "set eval_strategy: steps or epoch, or remove it"
        problems.append(Problem(key, f"{given} with eval_strategy: no", allowed, remedy))
    if training_args.metric_for_best_model is None:
        allowed, remedy = "together with the metric that it watches", "set metric_for_best_model, or remove it"
        problems.append(Problem(key, f"{given} without metric_for_best_model", allowed, remedy))
    return problems


def _find_sandbox_problems(training_args: TrainingArguments) -> list[Problem]:
    missing = [name for name in _SANDBOX_PACKAGES if find_spec(name) is None]
    if not (training_args.predict_with_generate and missing):
        return []
    given = f"true without {', '.join(missing)}, which run the answers"
    remedy = (
        "set predict_with_generate: false, and score the checkpoint elsewhere with eval/generate.py and eval/score.py"
    )
    return [Problem("predict_with_generate", given, "true where t2l is installed with all its packages", remedy)]


def _find_metric_problems(training_args: TrainingArguments) -> list[Problem]:
    metric = training_args.metric_for_best_model
    if metric is None or metric.removeprefix("eval_") == "loss":
        return []
    allowed = ", ".join(("loss", *GENERATED_METRICS))
    if metric.removeprefix("eval_") not in GENERATED_METRICS:
        return [Problem("metric_for_best_model", repr(metric), f"one of {allowed}", "choose one of them")]
    if not training_args.predict_with_generate:
        given, remedy = f"{metric!r} without predict_with_generate", "set predict_with_generate: true, or choose loss"
        allowed = f"one of {allowed}; all but loss measure generated answers"
        return [Problem("metric_for_best_model", given, allowed, remedy)]
    return []


def _find_memory_problems(model_args: ModelArguments, data_args: DataArguments) -> list[Problem]:
    if not (data_args.memory and model_args.use_peft):
        return []
    given = f"{data_args.memory!r} with use_peft, whose adapter cannot say how many known programs it reads"
    return [Problem("memory", given, "memory with all weights", "remove use_peft, or memory")]


def _find_clock_problems(training_args: TrainingArguments) -> list[Problem]:
    if training_args.max_seconds is None:
        return []
    problems = []
    scheduler = str(training_args.lr_scheduler_type.value)
    if scheduler != "cosine":
        given, remedy = f"{scheduler} with max_seconds", "set lr_scheduler_type: cosine, or max_steps"
        problems.append(Problem("lr_scheduler_type", given, "cosine, the one schedule by the clock", remedy))
    if training_args.get_warmup_steps(NO_LIMIT) >= NO_LIMIT / 1000:
        given, remedy = "a share of the steps with max_seconds, which ends at no known step", "set a number of steps"
        problems.append(Problem("warmup_steps", given, "a number of steps", remedy))
    return problems


def _find_prepared_problems(data_args: DataArguments) -> list[Problem]:
    if data_args.prepared_path is None:
        return []
    problems = []
    if data_args.dataset_path:
        given = f"{data_args.dataset_path!r} with prepared_path, which holds its rows already"
        allowed, remedy = "one of them for training", "remove one; recipes/prepare.py reads both"
        problems.append(Problem("dataset_path", given, allowed, remedy))
    if not Path(data_args.prepared_path).is_dir():
        given, allowed = f"{data_args.prepared_path!r}, which does not exist", "a folder of recipes/prepare.py"
        problems.append(Problem("prepared_path", given, allowed, "run recipes/prepare.py first, or correct the path"))
    return problems
