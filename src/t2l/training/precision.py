"""Mixed precision that the hardware is good at."""

import dataclasses
import logging
from typing import TypeVar

import torch
from transformers import Seq2SeqTrainingArguments

from t2l.arguments import Problem

logger = logging.getLogger(__name__)
T = TypeVar("T", bound=Seq2SeqTrainingArguments)


def find_precision_problems(training_args: Seq2SeqTrainingArguments) -> list[Problem]:
    """List the precisions that a run names and its hardware lacks.

    bf16 on a CPU without AMX or AVX512-BF16 is emulated: 0.3 instead of 77 GFLOP/s of matrix products in fp32.
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
    """Return the arguments with the precision that the hardware is good at, unless they name one.

    bf16 on a GPU that has it, else fp32. T5-like models overflow in fp16, so fp16 is used only if asked for. The
    filter that hides losses that are not finite is turned off: they stop the run (`FiniteLossCallback`).

    Args:
        training_args (`Seq2SeqTrainingArguments`): stays as it is.
    """
    if training_args.fp16:
        logger.warning("fp16: T5-like models overflow in it; the run stops at the first loss that is not finite.")
    named = training_args.fp16 or training_args.bf16
    bf16 = not named and training_args.device.type == "cuda" and torch.cuda.is_bf16_supported()
    return dataclasses.replace(training_args, bf16=training_args.bf16 or bf16, logging_nan_inf_filter=False)
