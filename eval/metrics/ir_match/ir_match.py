"""`evaluate` module: exact match and canonical match of LLVM IR, and BLEU and chrF.

    import evaluate
    ir_match = evaluate.load("eval/metrics/ir_match")
    ir_match.compute(predictions=["define void @f() { ret void }"], references=["define void @f() { ret void }"])

Loaded by its path, it needs no network. Only worker processes parse what a model wrote (docs/security.md).
"""

import datasets
import evaluate

from t2l.llvm import Sandbox
from t2l.metrics import chrf, corpus_bleu, exact_match

_DESCRIPTION = "Exact match, canonical match (regardless of names, layout and what LLVM simplifies), BLEU and chrF."
_CITATION = "t2l: plain English in, LLVM IR out, checked by LLVM. https://llvm.org/docs/LangRef.html"
_INPUTS = """
Args:
    predictions (`list[str]`): IR that a model wrote.
    references (`list[str]`): a reference for each prediction.
    num_workers (`int`, *optional*, defaults to 1): number of worker processes.

Returns:
    `dict`: `exact_match` and `canonical_match` (0-1, `None` without predictions), `bleu` and `chrf` (0-100) with their
    signatures.

>>> ir_match = evaluate.load("eval/metrics/ir_match")
>>> shift = "define i32 @f(i32 %0) {\\n  %2 = shl i32 %0, 1\\n  ret i32 %2\\n}"
>>> double = "define i32 @f(i32 %x) {\\n  %y = add i32 %x, %x\\n  ret i32 %y\\n}"
>>> scores = ir_match.compute(predictions=[double, shift], references=[shift, shift])
>>> scores["exact_match"], scores["canonical_match"]
(0.5, 1.0)
"""


@evaluate.utils.file_utils.add_start_docstrings(_DESCRIPTION, _INPUTS)
class IRMatch(evaluate.Metric):
    """The share of predictions that equal their reference, as text and in canonical form."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": text, "references": text})
        return evaluate.MetricInfo(_DESCRIPTION, _CITATION, features, inputs_description=_INPUTS)

    def _compute(self, predictions: list[str], references: list[str], num_workers: int = 1) -> dict[str, object]:
        with Sandbox(num_workers=num_workers) as sandbox:
            texts = list(sandbox.canonicalize([*predictions, *references]))
        found, wanted = texts[: len(predictions)], texts[len(predictions) :]
        if invalid := [index for index, result in enumerate(wanted) if result.canonical is None]:
            message = wanted[invalid[0]].message
            raise ValueError(f"given references {invalid[:10]} ({message}); allowed: LLVM IR; correct them")
        same = [a.canonical == b.canonical for a, b in zip(found, wanted, strict=True)]
        return {
            **exact_match(predictions, references),
            "canonical_match": sum(same) / len(same) if same else None,
            **corpus_bleu(predictions, references),
            **chrf(predictions, references),
        }
