"""The results of judging one candidate."""

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

            - `wrong`: a call returned something else than its test expects, left something else in a buffer, or has no
              defined result;
            - `parse_error`, `verify_error`: LLVM's parser or verifier refused the text;
            - `no_function`, `signature_mismatch`: the entry point is missing, or has another type than requested;
            - `unsupported`: valid IR that the sandbox does not run (unknown callee, inline assembly, odd types, …);
            - `trap`: division by zero, access out of bounds, `unreachable`, endless recursion;
            - `timeout`: no answer within the fuel of a call or the seconds of a row;
            - `out_of_memory`: the program or LLVM needs more memory than the sandbox has;
            - `crash`: LLVM or the worker process died.

        message (`str`): LLVM's message or the reason, in one line; it quotes the faulty line if LLVM names one. Empty
            for `ok`.
        parsed (`bool`): whether LLVM's parser accepted the text; typed pointers (`i32*`) are read as `ptr`.
        verified (`bool`): whether LLVM's verifier accepted it, too.
        passed (`bool`): whether there were tests, and all passed.
        canonical (`str`, *optional*): the canonical form, if judging got that far: of what the entry point reaches,
            or of the whole module if none was asked for.
        canonical_match (`bool`, *optional*): whether it equals the reference's; `None` without a reference.
        outputs (`list[dict]`): for each call that ended, `{"returns": number or None, "memory": [contents, …]}`.
        line (`int`, *optional*): the number of the line that LLVM's message is about, from 1.
        column (`int`, *optional*): the position of the character in that line, from 1.
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
    """The answer of LLVM's parser and verifier to a text.

    Args:
        parsed (`bool`): whether LLVM's parser accepted the text.
        verified (`bool`): whether LLVM's verifier accepted it, too.
        error (`str`): the reason if not, in one line; empty if verified.
        line (`int`, *optional*): the number of the line that the error is about, from 1.
        column (`int`, *optional*): the position of the character in that line, from 1.
    """

    parsed: bool
    verified: bool
    error: str = ""
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class EquivalenceResult:
    """The answer to the question whether a candidate does the same as a reference.

    Args:
        status (`str`): `equal`, `different`, or `unknown` if neither could be shown.
        how (`str`, *optional*): for `equal`, the reason: the same `canonical` form, an `exhaustive` test of all
            possible inputs, or `sampled` inputs. The first two are proofs. The last is evidence only: the programs may
            differ on an input that was not tried.
        reason (`str`): the reason for `different` or `unknown`, in one line; empty for `equal`.
        num_inputs (`int`): number of distinct inputs on which both gave the same answer.
        counterexample (`dict`, *optional*): `args`, and the answers of `reference` and `candidate` to them:
            `{"returns", "memory"}`, or `{"status", "message"}` of a call that gave no answer.
        candidate (`ExecutionResult`): the verdict on the candidate; its status is `ok` unless a fault is known.
    """

    status: str
    how: str | None
    reason: str
    num_inputs: int
    counterexample: dict[str, Any] | None
    candidate: ExecutionResult


@dataclass(frozen=True)
class Block:
    """A basic block of a function.

    Args:
        label (`str`): its label, a number if it has no name.
        lines (`list[str]`): its instructions as LLVM prints them.
        successors (`list[tuple[str, str]]`): for each edge its name, which may be empty (`true`, `default`, the value
            of a case), and the label of the block it leads to.
    """

    label: str
    lines: list[str]
    successors: list[tuple[str, str]]


@dataclass(frozen=True)
class FlowGraph:
    """The control-flow graph of a function.

    Args:
        name (`str`): name of the function.
        head (`str`): its first line as LLVM prints it.
        blocks (`list[Block]`): its blocks, the entry first.
    """

    name: str
    head: str
    blocks: list[Block]
