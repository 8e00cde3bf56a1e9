"""Run a reference and a candidate on the same inputs to find out whether they do the same. In a worker process only.

An input does not count if the reference traps on it, has undefined behaviour, or its answer depends on poison or on
memory that is not its own. Flags such as `nsw` of the reference count, because they say where it is defined. On all
other inputs the candidate must give the same answer; if it traps, or its answer is undefined, the two are different.
At last, two pointers to buffers of the same type and length are tried with one buffer for both, unless the reference
says `noalias`.

A call of the candidate that takes too long or recurses too deep proves nothing. But if this happens on a small input,
where a program should end soon, the verdict is `unknown` unless another input shows a difference.
"""

import contextlib
import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from t2l.llvm.equivalence.constants import is_constant, read_constants
from t2l.llvm.equivalence.inputs import Inputs, all_inputs, is_small
from t2l.llvm.equivalence.narrow import alike
from t2l.llvm.equivalence.shapes import Narrow, as_narrow, find_narrow, shapes_of_code, shapes_of_examples
from t2l.llvm.errors import SandboxError
from t2l.llvm.requests import check_types
from t2l.llvm.signature import parse_signature
from t2l.llvm.values import Number
from t2l.llvm.wasm.agreement import call_in_all_fillings, call_in_turn, emit_exposed
from t2l.llvm.wasm.outcomes import find_difference, show_call
from t2l.llvm.wasm.program import Program

# Inputs with equal answers that `equal` needs. Not more: some recursive functions end soon on few inputs only.
MIN_INPUTS = 24
REFERENCE_FUEL = 500_000
CANDIDATE_FUEL = 10_000_000  # twenty times the fuel of the reference
_MAX_UNANSWERED = 4  # calls without an answer; then only small inputs are drawn, and after 4 times as many none
_MOST_SHARED = 16  # inputs in which two pointers are tried as one
_DRAWS_PER_INPUT = 5  # maximum number of inputs drawn for each one that `num_inputs` asks for
# What lets LLVM give another result: flags for other formulas, rounding or signs of zero; a size that it may not know;
# what is poison with `half`, which `t2l.llvm.ir.promises` does not follow.
_REWRITING = re.compile(
    r"(?<= )(?:reassoc|arcp|contract|afn|fast|nsz)(?= )|llvm\.objectsize"
    r"|(?<= )(?:nnan|ninf|nneg|nofpclass|fpto[su]i)\b(?=[^\n]* half\b)|\bhalf (?:\w+ )*nofpclass"
)


@dataclass
class Comparison:
    """The state of a comparison: fields of `EquivalenceResult`, the candidate's status and message, and counts."""

    status: str = "unknown"
    how: str | None = None
    reason: str = ""
    num_inputs: int = 0
    counterexample: dict[str, Any] | None = None
    candidate: tuple[str, str] = ("ok", "")
    outcomes: set[str] = field(default_factory=set)  # distinct answers of the reference
    slow: int = 0  # number of inputs on which the reference took too long
    undefined: int = 0  # number of inputs on which the reference traps or leaves its buffers
    hung: int = 0  # number of inputs on which only the candidate took too long or recursed too deep
    narrow: Narrow = Narrow()

    def verdict(self) -> dict[str, Any]:
        """Return the fields of `EquivalenceResult`."""
        return {key: getattr(self, key) for key in ("status", "how", "reason", "num_inputs", "counterexample")}

    @property
    def unanswered(self) -> int:
        """The number of calls without an answer in time: the reference's or the candidate's, whichever is larger."""
        return max(self.slow, self.hung)


class Sides(NamedTuple):
    """A program as it is run and as it was given; see `emit_exposed`.

    Args:
        canonical (`str`): its canonical form.
        written (`str`): the program before any passes.
        given (`str`): the canonical form with what was replaced to run it, such as `bfloat` and pointers of 32 bits.
    """

    canonical: str
    written: str
    given: str


def compare_programs(reference: Sides, candidate: Sides, row: Mapping[str, Any]) -> Comparison:
    """Run two programs on the same inputs until they differ, agree often enough, or give no answer too often.

    Args:
        reference (`Sides`): the program that is right.
        candidate (`Sides`): the program that is compared with it.
        row (`Mapping`): what `t2l.llvm.requests.check_pair` returned: `entry_point`, `signature`, `examples`,
            `num_inputs` and `seed`.

    Returns:
        `Comparison`: with the verdict.

    Raises:
        `ValueError`: if an example does not fit the signature.
    """
    wanted = parse_signature(row["signature"]) if row["signature"] else None
    problem, reference_program = "", None
    try:
        reference_program = Program(emit_exposed(*reference[:2], row["entry_point"], wanted, strict=True))
        wanted = reference_program.signature
    except SandboxError as err:
        problem = f"the reference cannot be run: {err}"
    try:
        candidate_program = Program(emit_exposed(*candidate[:2], row["entry_point"], wanted))
    except SandboxError as err:
        if err.status in ("no_function", "signature_mismatch"):
            return Comparison("different", reason=str(err), candidate=(err.status, str(err)))
        return Comparison(reason=problem or str(err), candidate=(err.status, str(err)))
    if reference_program is None:
        return Comparison(reason=problem)
    for index, example in enumerate(row["examples"], start=1):
        check_types({"args": example}, reference_program.signature, f"example {index}")
    constants = read_constants(reference.given, candidate.given)
    narrow = find_narrow(reference_program.signature, reference.given, candidate.given)
    return _compare(reference_program, candidate_program, reference, constants, narrow, row)


def _compare(
    reference_program: Program,
    candidate_program: Program,
    reference: Sides,
    constants: list[Number],
    narrow: Narrow,
    row: Mapping[str, Any],
) -> Comparison:
    signature, examples = reference_program.signature, row["examples"]
    pointers = [index for index, type_ in enumerate(signature.parameters) if type_ == "ptr"]
    if signature.returns == "void" and not pointers:
        return Comparison(reason=f"{signature} returns nothing and takes no buffer to leave a result in")
    shapes = shapes_of_examples(signature, examples)
    if not examples:
        shapes = shapes_of_code(reference.canonical, signature, reference.given)
    if missing := [index for index in pointers if not shapes.get(index)]:
        reason = f"it is unknown what parameter {missing[0] + 1} of {signature} points to; give examples"
        return Comparison(reason=reason)
    inputs = Inputs(signature, as_narrow(shapes, narrow), constants, examples, row["seed"], narrow)
    everything = all_inputs(signature)
    comparison = Comparison(narrow=narrow)
    tried: set[str] = set()
    for arguments in everything or itertools.islice(inputs.draw(), _DRAWS_PER_INPUT * row["num_inputs"]):
        if (key := repr(arguments)) in tried:
            continue
        tried.add(key)
        _try_input(reference_program, candidate_program, arguments, comparison)
        inputs.small = comparison.unanswered >= _MAX_UNANSWERED
        enough = comparison.num_inputs == row["num_inputs"] and not everything
        if enough or comparison.status == "different" or comparison.unanswered >= 4 * _MAX_UNANSWERED:
            break
    if comparison.status == "unknown" and "noalias" not in reference.written:
        _try_shared_buffers(reference_program, candidate_program, inputs, comparison)
    if comparison.status == "different" and (flags := _REWRITING.findall(reference.written)):
        allowed = f"but {', '.join(dict.fromkeys(flags))} in the reference allow other results"
        return Comparison(reason=f"{comparison.reason}; {allowed}", num_inputs=comparison.num_inputs)
    if comparison.status == "unknown" and not comparison.reason:
        _conclude(comparison, exhaustive=everything is not None, constant=is_constant(reference.canonical, signature))
    return comparison


def _try_shared_buffers(
    reference_program: Program, candidate_program: Program, inputs: Inputs, comparison: Comparison
) -> None:
    """Call both programs with one buffer for two pointers, where both may point to such a buffer."""
    for arguments in itertools.islice(inputs.draw(), _MOST_SHARED):
        buffers = [index for index, argument in enumerate(arguments) if isinstance(argument, Mapping)]
        for first, second in itertools.combinations(buffers, 2):
            given, other = arguments[first], arguments[second]
            if (given["type"], len(given["data"])) != (other["type"], len(other["data"])) or not given["data"]:
                continue
            shared = [*arguments]
            shared[second] = {**given, "same_as": first}
            _try_input(reference_program, candidate_program, shared, comparison)
            if comparison.status == "different":
                comparison.reason += f"; parameters {first + 1} and {second + 1} were one buffer"
                return


def _try_input(
    reference_program: Program, candidate_program: Program, arguments: list[Any], comparison: Comparison
) -> None:
    """Call both programs with one input, and record the outcome in `comparison`."""
    signature = candidate_program.signature
    try:
        expected = reference_program.call(arguments, REFERENCE_FUEL)
    except SandboxError as err:
        comparison.slow += err.status == "timeout"
        comparison.undefined += err.status != "timeout"
        return
    call = show_call(signature.name, arguments)
    try:
        found = call_in_turn(candidate_program, arguments, 1 + comparison.num_inputs, CANDIDATE_FUEL)
    except SandboxError as err:
        if err.status == "timeout" or "stack exhausted" in str(err):
            _note_hanging(comparison, call, arguments, err)
            return
        returned = "does not" if expected["returns"] is None else f"returned {expected['returns']}"
        status, reason = err.status, f"{call}: {err}; the reference {returned}"
        outcome: dict[str, Any] = {"status": err.status, "message": str(err)}
    else:
        wanted, left = (alike(each, arguments, comparison.narrow.floats) for each in (expected, found))
        difference = find_difference(signature, {"args": arguments, **wanted}, left)
        if not difference:
            comparison.num_inputs += 1
            before = [argument["data"] for argument in arguments if isinstance(argument, Mapping)]
            comparison.outcomes.add(repr((expected["returns"], expected["memory"] != before and expected["memory"])))
            return
        status, reason, outcome = "wrong", f"{call} {difference}", found
    if not _is_defined(reference_program, arguments):
        comparison.undefined += 1
        return
    comparison.status, comparison.reason, comparison.candidate = "different", reason, (status, reason)
    comparison.counterexample = {"args": arguments, "reference": expected, "candidate": outcome}


def _note_hanging(comparison: Comparison, call: str, arguments: list[Any], err: SandboxError) -> None:
    """Record a call of the candidate that took too long or recursed too deep; on a small input it is the reason."""
    comparison.hung += 1
    if is_small(arguments) and not comparison.reason:
        words = f"no answer after {CANDIDATE_FUEL} steps" if err.status == "timeout" else str(err)
        comparison.reason = f"{call}: {words}"
        comparison.candidate = (err.status, comparison.reason)


def _is_defined(reference_program: Program, arguments: list[Any]) -> bool:
    """Say whether the reference's answer depends on its arguments only."""
    with contextlib.suppress(SandboxError):
        call_in_all_fillings(reference_program, arguments, REFERENCE_FUEL)
        return True
    return False


def _conclude(comparison: Comparison, *, exhaustive: bool, constant: bool) -> None:
    """Set the verdict on two programs that gave different answers to no input."""
    agreed = comparison.num_inputs
    if exhaustive and agreed and not comparison.unanswered:
        comparison.status, comparison.how = "equal", "exhaustive"
    elif agreed < MIN_INPUTS:
        comparison.reason = (
            f"{agreed} inputs could be compared, {MIN_INPUTS} are needed; the reference has no answer on "
            f"{comparison.undefined}, none in time on {comparison.slow}, and the candidate none in time on "
            f"{comparison.hung}"
        )
    elif len(comparison.outcomes) < 2 and not constant:
        comparison.reason = f"both had one and the same result on all {agreed} inputs, which shows too little"
    else:
        comparison.status, comparison.how = "equal", "sampled"
