"""A judged prediction: one line of `results.jsonl`."""

from collections.abc import Iterable, Mapping
from typing import Any

from t2l.data.rows import Prediction


class SurePrediction(Prediction, total=False):
    """A prediction that says how sure the model is, and where the answer comes from.

    Keys:
        confidence (`float`, *optional*): probability (0–1) that the answer is right; `None` if it was not estimated.
        origin (`Mapping`, *optional*): where the answer comes from: its `kind`, such as `"memory"` or `"generator"`,
            and what is known of it; `None` if there is no answer.
    """

    confidence: float | None
    origin: Mapping[str, Any] | None


class Result(SurePrediction):
    """A prediction and its verdicts. `passed` implies `verified`, which implies `parsed`.

    A plain `dict` at run time: keys of the prediction that are not listed here are kept.

    Keys:
        task_id, completion (`str`), and `confidence`, `origin` where given: the keys of the prediction.
        parsed (`bool`): whether LLVM's parser accepts the text.
        verified (`bool`): whether LLVM's verifier accepts it, too.
        exact_match (`bool`, *optional*): whether the text is the reference's; `None` if the task has no reference.
        canonical_match (`bool`, *optional*): the same for the canonical form.
        passed (`bool`, *optional*): whether the tests pass or, if the task has none, whether the program is
            equivalent to the reference. `None` if this could not be decided.
        equivalence (`str`, *optional*): `equal`, `different` or `unknown`; `None` if the task has tests, or neither
            tests nor a reference.
        status (`str`): `ok`, or the first thing that went wrong (`t2l.llvm.ExecutionResult`).
        error (`str`): LLVM's message, or the failed test; empty if there is none.
    """

    parsed: bool
    verified: bool
    exact_match: bool | None
    canonical_match: bool | None
    passed: bool | None
    equivalence: str | None
    status: str
    error: str


def group_by_task(results: Iterable[Result]) -> dict[str, list[Result]]:
    """Return the results of each task by its `task_id`; the samples of a task keep their order."""
    by_task: dict[str, list[Result]] = {}
    for result in results:
        by_task.setdefault(result["task_id"], []).append(result)
    return by_task
