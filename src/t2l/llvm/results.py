"""What is known about one candidate after it was judged."""

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
    """How a candidate fared; `passed` implies `verified` implies `parsed`.

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

        message (`str`): LLVM's or the trap's own words in a line, with the offending line of the text where LLVM
            names one; empty for `ok`.
        parsed (`bool`): LLVM's parser took the text as it was given.
        verified (`bool`): LLVM's verifier took it too.
        passed (`bool`): there were tests, and every one passed.
        canonical (`str`, *optional*): the canonical text, where LLVM got that far.
        canonical_match (`bool`, *optional*): whether it equals the reference's; `None` without a reference.
        outputs (`list[dict]`): for each call that ended, `{"returns": number or None, "memory": [contents, …]}`.
        line (`int`, *optional*): where LLVM's complaint stands in the text, from 1.
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
    """Whether LLVM accepts a text; `error` is its message, empty for a verified one, with its place in the text."""

    parsed: bool
    verified: bool
    error: str = ""
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class EquivalenceResult:
    """Whether a candidate does what a reference does.

    `equal` by canonical form, or on every possible input, is a proof. By sampling it is evidence and no more: the two
    gave the same on `num_inputs` inputs, and may differ on another one. `different` always comes with its reason.

    Args:
        status (`str`): `equal`, `different`, or `unknown` where neither could be shown.
        how (`str`, *optional*): what an `equal` rests on: `canonical` form, `exhaustive` execution of all inputs there
            are, or `sampled` inputs.
        reason (`str`): why not `equal`, in a line; empty for `equal`.
        num_inputs (`int`): distinct inputs on which both answered, and gave the same.
        counterexample (`dict`, *optional*): `args`, and what the `reference` and the `candidate` made of them:
            `{"returns", "memory"}`, or `{"status", "message"}` of a call that did not end.
        candidate (`ExecutionResult`): how the candidate fared. `ok` unless something is known to be wrong with it.
    """

    status: str
    how: str | None
    reason: str
    num_inputs: int
    counterexample: dict[str, Any] | None
    candidate: ExecutionResult
