"""`evaluate` module: the shares of texts that LLVM parses and verifies.

    import evaluate
    ir_verify = evaluate.load("eval/metrics/ir_verify")
    ir_verify.compute(predictions=["define void @f() { ret void }"])

Loaded by its path, it needs no network. Only worker processes parse what a model wrote (docs/security.md).
"""

import datasets
import evaluate

from t2l.llvm import Sandbox

_DESCRIPTION = "The shares of texts that LLVM's parser and LLVM's verifier accept."
_CITATION = "t2l: plain English in, LLVM IR out, checked by LLVM. https://llvm.org/docs/LangRef.html"
_INPUTS = """
Args:
    predictions (`list[str]`): IR that a model wrote.
    num_workers (`int`, *optional*, defaults to 1): number of worker processes.

Returns:
    `dict`: `parse_rate` and `verify_rate` (0-1, `None` without predictions), `errors` (LLVM's message for each
    prediction, empty if it is verified), `llvm_version`.

>>> ir_verify = evaluate.load("eval/metrics/ir_verify")
>>> good, bad = "define i32 @f() {\\n  ret i32 0\\n}", "define i32 @f() {\\n  ret i64 0\\n}"
>>> scores = ir_verify.compute(predictions=[good, bad])
>>> scores["verify_rate"]
0.5
>>> scores["errors"][1]
"line 2, column 7: value doesn't match function result type 'i32': ret i64 0"
"""


@evaluate.utils.file_utils.add_start_docstrings(_DESCRIPTION, _INPUTS)
class IRVerify(evaluate.Metric):
    """The shares of predictions that LLVM parses and verifies."""

    def _info(self) -> evaluate.MetricInfo:
        features = datasets.Features({"predictions": datasets.Value("string")})
        return evaluate.MetricInfo(_DESCRIPTION, _CITATION, features, inputs_description=_INPUTS)

    def _compute(self, predictions: list[str], num_workers: int = 1) -> dict[str, object]:
        with Sandbox(num_workers=num_workers) as sandbox:
            results = list(sandbox.verify(predictions))
            llvm_version = sandbox.llvm_version()
        count = len(results)
        return {
            "parse_rate": sum(result.parsed for result in results) / count if count else None,
            "verify_rate": sum(result.verified for result in results) / count if count else None,
            "errors": [result.error for result in results],
            "llvm_version": llvm_version,
        }
