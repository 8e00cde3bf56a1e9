"""Choose and check the precision of a run by what the hardware does fast."""

import dataclasses
import logging
import time
from typing import TYPE_CHECKING

import torch
from transformers import Seq2SeqTrainingArguments

from t2l.arguments import Problem

if TYPE_CHECKING:
    from t2l.training.arguments import TrainingArguments

logger = logging.getLogger(__name__)
_SIZE, _ROUNDS = 512, 5  # of the matrix products that are timed: a few milliseconds
_GAIN = 1.3  # bf16 is chosen if it is this number of times faster; the conversions cost time too


def is_bf16_fast() -> bool:
    """Return whether this CPU multiplies matrices in bf16 faster than in fp32, by a short measurement.

    CPUs with AMX do so several times faster. Those without AMX and AVX512-BF16 emulate bf16, at 0.3 GFLOP/s where fp32
    reached 77: they are not measured.
    """
    if not (torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()):
        return False
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


def find_precision_problems(training_args: Seq2SeqTrainingArguments) -> list[Problem]:
    """Return a problem for each precision that the run asks for and the hardware does not support well.

    A CPU without AMX or AVX512-BF16 emulates bf16: matrix products were measured at 0.3 GFLOP/s, in fp32 at 77.
    """
    if training_args.device.type == "cuda":
        return []
    allowed, remedy = "fp32 on this hardware", "remove it"
    problems = []
    if training_args.fp16:
        problems.append(Problem("fp16", "true without a GPU", allowed, remedy))
    if training_args.bf16 and not (torch.cpu._is_amx_tile_supported() or torch.cpu._is_avx512_bf16_supported()):
        given = "true on a CPU without AMX or AVX512-BF16, where it is far slower than fp32"
        problems.append(Problem("bf16", given, allowed, remedy))
    return problems


def with_hardware_precision(training_args: "TrainingArguments") -> "TrainingArguments":
    """Return a copy of the arguments with the best precision for the hardware, unless they already ask for one.

    This is bf16 on a GPU that supports it and on a CPU that is faster in it (`is_bf16_fast`), else fp32. fp16 is used
    only on request, because T5-like models overflow in it. `logging_nan_inf_filter` is
    turned off, so that losses that are not finite are visible and stop the run.

    Args:
        training_args (`TrainingArguments`): the arguments; they are not changed.
    """
    if training_args.fp16:
        logger.warning("fp16: T5-like models overflow in fp16; the run stops at the first loss that is not finite.")
    chosen = not training_args.auto_precision or training_args.fp16 or training_args.bf16
    fast = torch.cuda.is_bf16_supported if training_args.device.type == "cuda" else is_bf16_fast
    bf16 = training_args.bf16 or (not chosen and fast())
    logger.info(f"precision: {'fp16' if training_args.fp16 else 'bf16' if bf16 else 'fp32'}")
    changes = {"bf16": bf16, "logging_nan_inf_filter": False}
    return dataclasses.replace(training_args, **changes)
