"""A prediction after it was judged: the record that `results.jsonl` holds."""

from t2l.data.rows import Prediction


class Result(Prediction):
    """A prediction and its verdicts. `passed` implies `verified`, which implies `parsed`.

    A plain `dict` at run time: keys of the prediction that are not listed here are kept.

    Keys:
        task_id, completion (`str`): of the prediction.
        parsed, verified (`bool`): whether LLVM's parser and verifier accept the text.
        exact_match, canonical_match (`bool`, *optional*): whether text and canonical form are the reference's; `None`
            if the task has no reference.
        passed (`bool`, *optional*): whether the tests pass or, if the task has none, whether the program is
            equivalent to the reference. `None` if nothing could decide that.
        equivalence (`str`, *optional*): `equal`, `different` or `unknown`; `None` if tests decided, or nothing could.
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
