"""`evaluate` module: pass@k of LLVM IR, by running the tests of each task.

    import evaluate
    ir_pass = evaluate.load("eval/metrics/ir_pass")
    task = '{"entry_point": "one", "tests": [{"args": [], "returns": 1}]}'
    ir_pass.compute(predictions=[["define i8 @one() { ret i8 1 }"]], references=[task])

Loaded by its path, it needs no network. Programs run as WebAssembly in worker processes (docs/security.md).
"""

import json

import datasets
import evaluate

from t2l.llvm import Sandbox
from t2l.metrics import estimate_pass_at_k

_DESCRIPTION = "pass@k of LLVM IR by execution (Chen et al. 2021, arXiv:2107.03374)."
_CITATION = "t2l: plain English in, LLVM IR out, checked by LLVM. https://llvm.org/docs/LangRef.html"
_INPUTS = """
Args:
    predictions (`list[list[str]]`): samples of IR for each task, the same number for every task.
    references (`list[str]`): a row for each task, as JSON text, with `entry_point`, `tests` and, if the type of the
        function is to be checked, `signature`.
    k (`list[int]`, *optional*, defaults to `[1]`): values of k for pass@k.
    num_workers (`int`, *optional*, defaults to 1): number of worker processes.

Returns:
    `dict`: `pass@k` (0-1, `None` without tasks) for each k, `statuses` (for each task, the status of each sample),
    `llvm_version`.

>>> ir_pass = evaluate.load("eval/metrics/ir_pass")
>>> right = "define i32 @twice(i32 %0) {\\n  %2 = shl i32 %0, 1\\n  ret i32 %2\\n}"
>>> wrong = "define i32 @twice(i32 %0) {\\n  ret i32 %0\\n}"
>>> task = '{"entry_point": "twice", "tests": [{"args": [4], "returns": 8}]}'
>>> scores = ir_pass.compute(predictions=[[wrong, right]], references=[task], k=[1, 2])
>>> scores["pass@1"], scores["pass@2"], scores["statuses"]
(0.5, 1.0, [['wrong', 'ok']])
"""


@evaluate.utils.file_utils.add_start_docstrings(_DESCRIPTION, _INPUTS)
class IRPass(evaluate.Metric):
    """The probability that one of k samples passes all tests of its task."""

    def _info(self) -> evaluate.MetricInfo:
        text = datasets.Value("string")
        features = datasets.Features({"predictions": datasets.Sequence(text), "references": text})
        return evaluate.MetricInfo(_DESCRIPTION, _CITATION, features, inputs_description=_INPUTS)

    def _compute(
        self, predictions: list[list[str]], references: list[str], k: tuple[int, ...] = (1,), num_workers: int = 1
    ) -> dict[str, object]:
        tasks = [json.loads(reference) for reference in references]
        rows = (
            {**task, "completion": text} for task, samples in zip(tasks, predictions, strict=True) for text in samples
        )
        with Sandbox(num_workers=num_workers) as sandbox:
            judged = sandbox.check(rows)
            results = [[next(judged) for _ in samples] for samples in predictions]
            llvm_version = sandbox.llvm_version()
        rates = {}
        for size in k:
            estimates = [estimate_pass_at_k(len(row), sum(r.passed for r in row), size) for row in results]
            rates[f"pass@{size}"] = sum(estimates) / len(estimates) if estimates else None
        statuses = [[result.status for result in row] for row in results]
        return {**rates, "statuses": statuses, "llvm_version": llvm_version}
