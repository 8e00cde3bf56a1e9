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

        message (`str`): LLVM's or the trap's own words in a line; empty for `ok`.
        parsed (`bool`): LLVM's parser took the text as it was given.
        verified (`bool`): LLVM's verifier took it too.
        passed (`bool`): there were tests, and every one passed.
        canonical (`str`, *optional*): the canonical text, where LLVM got that far.
        canonical_match (`bool`, *optional*): whether it equals the reference's; `None` without a reference.
        outputs (`list[dict]`): for each call that ended, `{"returns": number or None, "memory": [contents, …]}`.
    """

    status: str
    message: str = ""
    parsed: bool = False
    verified: bool = False
    passed: bool = False
    canonical: str | None = None
    canonical_match: bool | None = None
    outputs: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class VerifyResult:
    """Whether LLVM accepts a text; `error` is its message, empty for a verified one."""

    parsed: bool
    verified: bool
    error: str = ""
