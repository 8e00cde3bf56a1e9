"""The results of judging: what is known about one candidate."""

from dataclasses import dataclass, field
from typing import Any

STATUSES = (
    "ok",
    "wrong",
    "parse_error",
    "verify_error",
    "no_function",
    "signature_mismatch",
    "unsupported",
    "trap",
    "timeout",
    "out_of_memory",
    "crash",
)


@dataclass(frozen=True)
class ExecutionResult:
    """The verdict on a candidate; `passed` implies `verified` implies `parsed`.

    Args:
        status (`str`): `ok`, or the first thing that went wrong:

            - `wrong`: a test returned something else than expected;
            - `parse_error`, `verify_error`: LLVM's parser or verifier refused the text;
            - `no_function`, `signature_mismatch`: the entry point is missing, or has another type;
            - `unsupported`: valid IR that the sandbox does not run (unknown callee, inline assembly, odd types, …);
            - `trap`: division by zero, access out of bounds, `unreachable`, endless recursion;
            - `timeout`: no answer within the fuel of a call or the seconds of a row;
            - `out_of_memory`: more memory than there is, for the program or for LLVM;
            - `crash`: LLVM or the worker process died.

        message (`str`): the words of LLVM or of the trap, in one line; with the line at fault, if LLVM names one.
            Empty for `ok`.
        parsed (`bool`): LLVM's parser accepted the text as it was given.
        verified (`bool`): LLVM's verifier accepted it, too.
        passed (`bool`): there were tests, and all passed.
        canonical (`str`, *optional*): the canonical form, if LLVM got that far.
        canonical_match (`bool`, *optional*): whether it equals the reference's; `None` without a reference.
        outputs (`list[dict]`): for each call that ended, `{"returns": number or None, "memory": [contents, …]}`.
        line (`int`, *optional*): the line of the text that LLVM's message is about, from 1.
        column (`int`, *optional*): the character in that line, from 1.
    """

    status: str
    message: str = ""
    parsed: bool = False
    verified: bool = False
    passed: bool = False
    canonical: str | None = None
    canonical_match: bool | None = None
    outputs: list[dict[str, Any]] = field(default_factory=list)
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class VerifyResult:
    """Whether LLVM accepts a text; if not, `error` is its message, about this `line` and `column` of the text."""

    parsed: bool
    verified: bool
    error: str = ""
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class EquivalenceResult:
    """Whether a candidate does what a reference does.

    `equal` by canonical form, or on every possible input, is a proof. By sampling it is only evidence: the two gave
    the same on `num_inputs` inputs, and may differ on another one. `different` always comes with its reason.

    Args:
        status (`str`): `equal`, `different`, or `unknown` if neither could be shown.
        how (`str`, *optional*): what `equal` rests on: `canonical` form, `exhaustive` execution of all possible
            inputs, or `sampled` inputs.
        reason (`str`): why not `equal`, in one line; empty for `equal`.
        num_inputs (`int`): number of distinct inputs on which both gave the same answer.
        counterexample (`dict`, *optional*): `args`, and the answers of `reference` and `candidate` to them:
            `{"returns", "memory"}`, or `{"status", "message"}` of a call that gave no answer.
        candidate (`ExecutionResult`): the verdict on the candidate; `ok` unless something is known to be wrong.
    """

    status: str
    how: str | None
    reason: str
    num_inputs: int
    counterexample: dict[str, Any] | None
    candidate: ExecutionResult
