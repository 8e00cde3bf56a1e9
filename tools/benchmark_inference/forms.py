"""The forms of one model that are compared: a library, an arithmetic, and t2l's own steps, one after the other.

A form runs in a process of its own (`worker.py`), which imports only what the form needs.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Form:
    """One way to run the model.

    Args:
        label (`str`): its name in the table.
        backend (`str`): the class of `backends.py` that loads and runs it.
        folder (`str`): the folder of `preparation.py` that it loads.
        package (`str`): the package that it needs; the form is left out if this is not installed.
        batch_size (`int`): number of requests that are decoded together when there are many.
        options (`dict`): keyword arguments of the backend.
    """

    label: str
    backend: str
    folder: str
    package: str
    batch_size: int = 16
    options: dict[str, Any] = field(default_factory=dict)


PLAIN = {"draft_tokens": 0}
MASK = {"constrained": True, "draft_tokens": 0}  # where one token is legal, the model is not asked (fast-forward)
# 16 requests in a batch: measured, 8 and 64 take more time with t2l, 16 to 64 the same with CTranslate2.
ALL_STEPS = {"constrained": True}  # the default has drafts
BASELINE = "torch"
FORMS = {
    "torch": Form("transformers eager, fp32", "Transformers", "checkpoint", "transformers"),
    "torch_compile": Form("transformers + torch.compile, fp32", "Compiled", "checkpoint", "transformers"),
    "torch_int8": Form("transformers + torch dynamic INT8", "TorchInt8", "checkpoint", "transformers"),
    "optimum": Form("Optimum ORTModelForSeq2SeqLM, fp32", "Optimum", "onnx_fp32", "optimum.onnxruntime"),
    "optimum_int8": Form("Optimum ORTModelForSeq2SeqLM, INT8", "Optimum", "onnx_int8", "optimum.onnxruntime"),
    "ctranslate2": Form("CTranslate2, fp32", "CTranslate2", "ctranslate2_fp32", "ctranslate2", 32),
    "ctranslate2_int8": Form("CTranslate2, INT8", "CTranslate2", "ctranslate2_int8", "ctranslate2", 32),
    "t2l": Form("t2l, fp32", "T2l", "fused_fp32", "t2l", 16, PLAIN),
    "t2l_int8": Form("t2l, INT8", "T2l", "fused_int8", "t2l", 16, PLAIN),
    "t2l_drafts": Form("t2l, INT8, drafts", "T2l", "fused_int8", "t2l", 16),
    "t2l_mask": Form("t2l, INT8, mask + fast-forward", "T2l", "fused_int8", "t2l", 16, MASK),
    "t2l_mask_drafts": Form("t2l, INT8, mask + drafts", "T2l", "fused_int8", "t2l", 16, ALL_STEPS),
    "t2l_verified": Form(
        "t2l, INT8, mask + drafts, verified", "T2l", "fused_int8", "t2l", 16, {**ALL_STEPS, "verify": True}
    ),
}
