"""Choose and check the precision of a run by the abilities of the hardware."""

import dataclasses
import logging
from typing import TypeVar

import torch
from transformers import Seq2SeqTrainingArguments

from t2l.arguments import Problem

logger = logging.getLogger(__name__)
T = TypeVar("T", bound=Seq2SeqTrainingArguments)


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


def with_hardware_precision(training_args: T) -> T:
    """Return a copy of the arguments with the best precision for the hardware, unless they already ask for one.

    This is bf16 on a GPU that supports it, else fp32. fp16 is used only on request, because T5-like models overflow in
    it. `logging_nan_inf_filter` is turned off, so that losses that are not finite are visible and stop the run
    (`FiniteLossCallback`).

    Args:
        training_args (`Seq2SeqTrainingArguments`): the arguments; they are not changed.
    """
    if training_args.fp16:
        logger.warning("fp16: T5-like models overflow in fp16; the run stops at the first loss that is not finite.")
    named = training_args.fp16 or training_args.bf16
    bf16 = not named and training_args.device.type == "cuda" and torch.cuda.is_bf16_supported()
    return dataclasses.replace(training_args, bf16=training_args.bf16 or bf16, logging_nan_inf_filter=False)
