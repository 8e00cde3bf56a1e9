"""The record of a run, kept in each checkpoint as run.json: what determines its weights, and where it was made.

A run goes on only from a checkpoint with the same data, tokenizer, model and settings; otherwise the weights would be
of no configuration at all.
"""

import hashlib
import json
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedModel

from t2l.arguments import DataArguments, ModelArguments
from t2l.checkout import get_commit
from t2l.training.arguments import TrainingArguments
from t2l.training.prepared import Prepared

RECORD = "run.json"
_LENGTHS = ("max_steps", "num_train_epochs")  # may change if the schedule is constant: the steps so far are the same
_LATER = ("metric_for_best_model",)  # may be set when a run goes on, or removed, but not replaced by another one
_SETTINGS = (
    *("seed", "data_seed", "train_batch_tokens", "num_batch_shapes", "curriculum_epochs", "max_seconds", *_LENGTHS),
    *("bf16", "fp16"),
    *("learning_rate", "lr_scheduler_type", "warmup_steps", "warmup_ratio", "optim", "weight_decay", "adam_beta1"),
    *("adam_beta2", "adam_epsilon", "max_grad_norm", "label_smoothing_factor", "neftune_noise_alpha"),
    *("lr_scheduler_kwargs", "optim_args", "optim_target_modules", *_LATER),
    *("max_source_length", "augment_prompts", "memory", "num_neighbours", "neighbours_to_draw_from"),
    *("memory_dropout", "memory_distraction", "memory_copies"),
    *("use_peft", "lora_r", "lora_alpha", "lora_dropout", "lora_target_modules"),
)
_INCIDENTAL = ("_name_or_path", "dtype", "torch_dtype", "transformers_version", "use_cache", "attn_implementation")
_PACKAGES = ("t2l", "torch", "transformers", "accelerate", "tokenizers", "numpy", "safetensors", "peft")


def describe_run(
    model: PreTrainedModel,
    prepared: Prepared,
    model_args: ModelArguments,
    data_args: DataArguments,
    training_args: TrainingArguments,
) -> dict[str, Any]:
    """Return the record of a run.

    Args:
        model (`PreTrainedModel`): from `get_model`.
        prepared (`Prepared`): the rows.
        model_args, data_args, training_args: the merged arguments, with the precision that was chosen.

    Returns:
        `dict[str, Any]`: `data`, `tokenizer`, `model` and `settings` determine the weights; `made_with` has the
            versions, the commit and the machine.
    """
    values = {**vars(training_args), **vars(data_args), **vars(model_args)}
    settings = {key: values[key] for key in _SETTINGS if key in values}
    settings["lr_scheduler_kwargs"] = training_args.lr_scheduler_kwargs or None  # the default depends on the version
    if model_args.model_name_or_path:
        settings["first_weights"] = _hash_weights(model, frozen=model_args.use_peft)
    settings["lr_scheduler_type"] = str(training_args.lr_scheduler_type.value)
    settings["optim"] = str(getattr(training_args.optim, "value", training_args.optim))
    config = {key: value for key, value in model.config.to_diff_dict().items() if key not in _INCIDENTAL}
    tokenizer = Path(prepared.folder, "tokenizer.json")
    return {
        "data": prepared.facts["fingerprint"],
        "tokenizer": hashlib.sha256(tokenizer.read_bytes()).hexdigest()[:32] if tokenizer.exists() else None,
        "model": json.loads(json.dumps(config, default=str)),
        "settings": json.loads(json.dumps(settings, default=str)),
        "made_with": {
            "commit": get_commit(__file__),
            "python": platform.python_version(),
            "machine": f"{platform.machine()}, {training_args.device.type}, {training_args.world_size} processes",
            **{name: found for name in _PACKAGES if (found := _find_version(name))},
        },
    }


def _hash_weights(model: PreTrainedModel, *, frozen: bool) -> str:
    """Return a checksum of the weights that a checkpoint gave to a run; with `frozen`, of those that are not trained.

    Embeddings are left out: those of new tokens are means, which another machine may round in another way.
    """
    layers = [layer for layer in model.modules() if isinstance(layer, torch.nn.Embedding)]
    embeddings = {
        id(weight)
        for layer in (*layers, model.get_output_embeddings())
        if layer is not None
        for weight in layer.parameters()
    }
    digest = hashlib.blake2b(digest_size=16)
    for name, weight in sorted(model.named_parameters()):
        if id(weight) not in embeddings and not (frozen and weight.requires_grad):
            digest.update(f"{name}\0{tuple(weight.shape)}\0".encode())
            digest.update(weight.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
    return digest.hexdigest()


def _find_version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def is_record(path: Path) -> bool:
    """Return whether a file is a record of a run, whole and of a version that can be compared."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(record, dict) and record.keys() >= {"data", "tokenizer", "model", "settings"}


def find_differences(recorded: Mapping[str, Any], given: Mapping[str, Any]) -> list[str]:
    """Return what differs between two records, a line each; empty if a run may go on."""
    constant = given["settings"]["lr_scheduler_type"].startswith("constant")
    missing = "nothing (of an earlier version of t2l)"
    lines = []
    for part, what in (("data", "training rows"), ("tokenizer", "tokenizer")):
        if recorded[part] != given[part]:
            lines.append(f"{what}: {recorded[part]} there, {given[part]} given")
    for part in ("model", "settings"):
        for key in sorted(recorded[part].keys() | given[part].keys()):
            there, here = recorded[part].get(key), given[part].get(key)
            if there == here or (constant and key in _LENGTHS) or (key in _LATER and None in (there, here)):
                continue
            if key != "first_weights" or there is not None:  # records of earlier versions lack it
                shown = there if key in recorded[part] else missing
                lines.append(f"{key}: {shown} there, {here} given")
    return lines
