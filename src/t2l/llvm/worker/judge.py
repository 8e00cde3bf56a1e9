"""The verdict on one candidate: screen, parse, verify, bring to canonical form, run or compare.

Runs in a worker process only.
"""

import base64
import contextlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import llvmlite.binding as llvm

from t2l.llvm.emission.flow import read_flow_graphs
from t2l.llvm.emission.output import write_output
from t2l.llvm.emission.targets import list_architectures
from t2l.llvm.equivalence.comparison import Sides, compare_programs
from t2l.llvm.errors import IRError, IRVerifyError, SandboxError
from t2l.llvm.ir.definedness import expose_undefined, may_be_undefined, reads_undefined
from t2l.llvm.ir.old_syntax import refuse_old_calls
from t2l.llvm.ir.parsing import LLVM_VERSION, parse_module
from t2l.llvm.ir.reach import resolve_alias
from t2l.llvm.ir.screen import screen, screen_reached
from t2l.llvm.ir.typed_pointers import modernize
from t2l.llvm.requests import check_types
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.wasm.agreement import call_in_all_fillings, call_in_turn, emit_exposed
from t2l.llvm.wasm.code_generation import find_function
from t2l.llvm.wasm.outcomes import find_difference, show_call
from t2l.llvm.wasm.program import Program
from t2l.llvm.worker.observation import observe
from t2l.llvm.worker.preparation import canonical_form, take_reached

Findings = dict[str, Any]
Steps = Generator[Findings, None, Findings]  # yields the findings of each step; returns status and message
_OK: Findings = {"status": "ok", "message": ""}


_MANY_TESTS = 6  # with fewer, each test runs in all fillings


class _CallerError(ValueError):
    """A mistake in the row, not in the candidate."""


def judge(request: Mapping[str, Any]) -> Iterator[Findings]:
    """Judge a request step by step. The steps of several requests may be interleaved.

    Args:
        request (`Mapping`): `action` (`verify`, `define`, `canonicalize`, `check`, `observe`, `compare`,
            `emit`, `flow`, `targets` or `version`), and the fields of the row that this action needs.

    Yields:
        `dict`: the findings of a step: fields of `ExecutionResult`, `equivalence`, `output`, `flow_graphs`,
            `targets`, `llvm_version` or `caller_error`; perhaps none. Only the last one has a `status`.
    """
    try:
        outcome = yield from _steps(request)
    except IRVerifyError as err:
        outcome = {**_explain(err), "parsed": True}
    except IRError as err:
        outcome = _explain(err)
    except _CallerError as err:
        outcome = {"status": "crash", "message": str(err), "caller_error": str(err)}
    except MemoryError:
        outcome = {"status": "out_of_memory", "message": "the worker process ran out of memory"}
    except Exception as err:
        outcome = {"status": "crash", "message": f"{type(err).__name__}: {_one_line(str(err))}"}
    yield outcome  # not inside an `except` block, which would keep the frames of the error and their memory


def _explain(err: IRError) -> Findings:
    return {"status": err.status, "message": _one_line(str(err)), "line": err.line, "column": err.column}


def _one_line(message: str) -> str:
    return " ".join(message.split())[:1000]


def _steps(request: Mapping[str, Any]) -> Steps:
    action = request["action"]
    if action == "version":
        return {**_OK, "llvm_version": LLVM_VERSION}
    if action == "targets":
        return {**_OK, "targets": list_architectures()}
    written = request["completion"]
    screen(written)
    refuse_old_calls(written)
    text = modernize(written)
    if action == "emit":
        screen_reached(text)
        return {**_OK, "output": base64.b64encode(write_output(text, written, request)).decode()}
    if action == "flow":
        return {**_OK, "flow_graphs": read_flow_graphs(text, written)}
    with contextlib.closing(parse_module(text, written=written)) as module:
        if action in ("verify", "define"):  # of what may be answered: not even beside the entry point
            screen_reached(text)
        yield {"parsed": True, "verified": True}
        if action == "verify":
            return _OK
        if action == "define":
            _check_definition(module, request)
            return _OK
        if action == "canonicalize":
            return {**_OK, "canonical": canonical_form(text, module)}
        canonical, sides = take_reached(text, module, request["entry_point"])
    yield {"canonical": canonical}
    if action == "check":
        written = sides.written if may_be_undefined(sides.written) else ""
        return (yield from _check(sides.canonical, written, request))
    if action == "observe":
        return {**_OK, "outputs": observe(sides.canonical, request)}
    return (yield from _compare(sides, request))


def _check_definition(module: llvm.ModuleRef, row: Mapping[str, Any]) -> None:
    """Refuse a module that does not define the entry point with the type asked for, perhaps as an alias."""
    name, wanted = resolve_alias(str(module), row["entry_point"]), _parse_optional(row["signature"])
    find_function(module, name, replace(wanted, name=name) if wanted else None)


def _check(canonical: str, written: str, row: Mapping[str, Any]) -> Steps:
    """Run the tests up to the first one that fails: a wrong answer is returned, a trap or timeout is raised.

    Args:
        canonical (`str`): the canonical form.
        written (`str`): the program as it was written; empty if nothing in it can be undefined.
        row (`Mapping`): the request.
    """
    if row["reference"] is not None:
        yield {"canonical_match": _matches_reference(canonical, row)}
    wanted = _parse_optional(row["signature"])
    emitted = emit_exposed(canonical, written, row["entry_point"], wanted)
    if wanted is None:  # with a signature, the caller's process checked the tests
        _check_tests(emitted.signature, row["tests"])
    yield {}
    program = Program(emitted)
    yield {}
    outcome = _OK
    outputs: list[dict[str, Any]] = []
    try:
        in_turn = row["compare"] and len(row["tests"]) >= _MANY_TESTS
        for index, test in enumerate(row["tests"], start=1):
            outputs.append(_call(program, test, index, in_turn))
            if row["compare"] and (difference := find_difference(program.signature, test, outputs[-1])):
                _call(program, test, index)  # says so if the result is not defined
                call = show_call(program.signature.name, test["args"])
                outcome = {"status": "wrong", "message": _one_line(f"test {index}: {call} {difference}")}
                break
    except Exception:
        yield {"outputs": outputs}
        raise
    yield {"outputs": outputs, "passed": row["compare"] and outcome is _OK}
    return outcome


def _parse_optional(signature: str | None) -> Signature | None:
    return parse_signature(signature) if signature else None


def _check_tests(signature: Signature, tests: Sequence[Mapping[str, Any]]) -> None:
    """Refuse a candidate whose type does not fit the tests; used if the row has no signature."""
    for index, test in enumerate(tests, start=1):
        try:
            check_types(test, signature, f"test {index}")
        except ValueError as err:
            raise SandboxError("signature_mismatch", str(err)) from None


def _call(program: Program, test: Mapping[str, Any], index: int, in_turn: bool = False) -> dict[str, Any]:
    """Call the program with the arguments of a test, in all fillings or in the one whose turn it is.

    Raises:
        `SandboxError`: if the call gives no answer; the message names the test.
    """
    try:
        if in_turn:
            return call_in_turn(program, test["args"], index)
        return call_in_all_fillings(program, test["args"])
    except SandboxError as err:
        call = show_call(program.signature.name, test["args"])
        raise SandboxError(err.status, f"test {index}: {call}: {err}") from None


def _compare(candidate: Sides, row: Mapping[str, Any]) -> Steps:
    """Compare the candidate with the reference, and yield the `equivalence`."""
    try:
        reference = _read_reference(row["reference"], row["entry_point"])
    except SandboxError as err:
        reason = _one_line(f"the reference cannot be run: {err}")
        yield {"equivalence": {"status": "unknown", "how": None, "reason": reason}}
        return _OK
    same = candidate.canonical == reference.canonical
    yield {"canonical_match": same}
    if same and not reads_undefined(expose_undefined(candidate.written)):
        yield {"equivalence": {"status": "equal", "how": "canonical"}}
        return _OK
    try:
        comparison = compare_programs(reference, candidate, row)
    except IRError:
        raise
    except ValueError as err:
        raise _CallerError(_one_line(str(err))) from None
    yield {"equivalence": comparison.verdict()}
    status, message = comparison.candidate
    return {"status": status, "message": _one_line(message)}


def _matches_reference(canonical: str, row: Mapping[str, Any]) -> bool:
    """Say whether a candidate has the canonical form of the reference, as far as that can be judged."""
    if canonical == row["reference"]:
        return True
    with contextlib.suppress(SandboxError):
        return canonical == _read_reference(row["reference"], row["entry_point"]).canonical
    return False


def _read_reference(text: str, entry_point: str) -> Sides:
    """Return what the entry point of a reference reaches, as `take_reached` does.

    Raises:
        `_CallerError`: if LLVM refuses it: that is a mistake in the row, not in the candidate.
        `SandboxError`: if it cannot be judged.
    """
    try:
        text = modernize(text)
        with contextlib.closing(parse_module(text)) as module:
            return take_reached(text, module, entry_point)[1]
    except SandboxError:
        raise
    except IRError as err:
        raise _CallerError(f"the reference is not LLVM IR: {_one_line(str(err))}") from None
