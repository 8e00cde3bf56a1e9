"""Choose the precision of a run by what the hardware does fast."""

import dataclasses
import logging
import time
from typing import Any

import torch
from transformers import PreTrainedModel

from t2l.training.arguments import TrainingArguments, can_bf16

logger = logging.getLogger(__name__)
_SIZE, _ROUNDS = 512, 5  # of the matrix products that are timed: a few milliseconds
_LEAST_WIDTH = 384  # of a model for which bf16 is worth its memory on a CPU (docs/training_results.md)
_GAIN = 1.3  # bf16 is chosen if it is this number of times faster; the conversions cost time too


def is_bf16_fast() -> bool:
    """Return whether this CPU multiplies matrices in bf16 faster than in fp32; measured where it is not known.

    CPUs with AMX do so several times faster, also when a busy machine makes a measurement say otherwise. Those without
    AMX and AVX512-BF16 emulate bf16, at 0.3 GFLOP/s where fp32 reached 77.
    """
    if torch.cpu._is_amx_tile_supported() or not can_bf16():
        return torch.cpu._is_amx_tile_supported()
    seconds = {dtype: _time_product(dtype) for dtype in (torch.float32, torch.bfloat16)}
    return seconds[torch.float32] > _GAIN * seconds[torch.bfloat16]


def _time_product(dtype: torch.dtype) -> float:
    matrix = torch.full((_SIZE, _SIZE), 0.5, dtype=dtype)
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        matrix @ matrix
        times.append(time.perf_counter() - start)
    return min(times)


def trains_faster_in_bf16(model: PreTrainedModel) -> bool:
    """Return whether a model is wide enough to train faster in bf16 than in fp32 on this CPU."""
    return bool(model.config.hidden_size >= _LEAST_WIDTH) and is_bf16_fast()


def with_hardware_precision(training_args: TrainingArguments, model: PreTrainedModel) -> TrainingArguments:
    """Return a copy of the arguments with the best precision for the hardware, unless they already ask for one.

    This is bf16 on a GPU that computes in it, and on a CPU that is faster in it (`is_bf16_fast`) for a model of width
    384 or more; else fp32. fp16 is used only on request, because T5-like models overflow in it.
    `logging_nan_inf_filter` is turned off, so that losses that are not finite are visible and stop the run.

    Args:
        training_args (`TrainingArguments`): the arguments; they are not changed.
        model (`PreTrainedModel`): the model that is trained.
    """
    if training_args.fp16:
        logger.warning("fp16: T5-like models overflow in fp16; the run stops at the first loss that is not finite.")
    chosen = not training_args.auto_precision or training_args.fp16 or training_args.bf16
    if chosen:
        bf16 = training_args.bf16
    elif training_args.device.type == "cuda":
        bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        bf16 = trains_faster_in_bf16(model)
    logger.info(f"precision: {'fp16' if training_args.fp16 else 'bf16' if bf16 else 'fp32'}")
    changes: dict[str, Any] = {"bf16": bf16, "logging_nan_inf_filter": False}
    if bf16 and training_args.device.type == "cpu":
        changes["use_cpu"] = True  # without it transformers looks for a GPU that has bf16
    return dataclasses.replace(training_args, **changes)
