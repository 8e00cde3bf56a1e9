"""The verdict on one candidate: screen, parse, verify, canonical form, run or compare. In a worker process only."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import llvmlite.binding as llvm

from t2l.llvm.equivalence.comparison import compare_programs
from t2l.llvm.errors import IRError, IRVerifyError, SandboxError
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.parsing import LLVM_VERSION, parse_module
from t2l.llvm.ir.screen import MAX_CANONICAL, screen
from t2l.llvm.ir.typed_pointers import modernize
from t2l.llvm.requests import check_types
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.wasm.module import Program, emit
from t2l.llvm.wasm.outcomes import find_difference, show_call

Findings = dict[str, Any]


class _CallerError(ValueError):
    """A mistake in the row, not in the candidate."""


def judge(request: Mapping[str, Any]) -> Iterator[Findings]:
    """Judge a request step by step: each step yields what it found out, the last one a `status`, too.

    Steps of several requests may be taken in turn.

    Args:
        request (`Mapping`): `action` (`verify`, `canonicalize`, `check`, `compare` or `version`) and what it needs.

    Yields:
        `dict`: fields of `ExecutionResult`, or `equivalence`, or `caller_error`.
    """
    found: Findings = {"status": "ok", "message": ""}
    try:
        yield from _steps(request)
    except IRVerifyError as err:
        found = {**_explain(err), "parsed": True}
    except IRError as err:
        found = _explain(err)
    except _CallerError as err:
        found = {"status": "crash", "message": str(err), "caller_error": str(err)}
    except MemoryError:
        found = {"status": "out_of_memory", "message": "the worker process ran out of memory"}
    except Exception as err:
        found = {"status": "crash", "message": f"{type(err).__name__}: {_one_line(err)}"}
    yield found


def _explain(err: IRError) -> dict[str, Any]:
    return {"status": err.status, "message": _one_line(err), "line": err.line, "column": err.column}


def _one_line(err: Exception) -> str:
    return " ".join(str(err).split())[:1000]


def _steps(request: Mapping[str, Any]) -> Iterator[Findings]:
    if request["action"] == "version":
        yield {"llvm_version": LLVM_VERSION}
        return
    written = request["completion"]
    screen(written)
    text = modernize(written)
    with contextlib.closing(parse_module(text, written=written)) as module:
        yield {"parsed": True, "verified": True}
        if request["action"] == "verify":
            return
        canonical = _canonical_form(text, module)
    yield {"canonical": canonical}
    if request["action"] == "check":
        yield from _check(canonical, request)
    elif request["action"] == "compare":
        yield from _compare(canonical, request)


def _canonical_form(text: str, module: llvm.ModuleRef) -> str:
    """The canonical form of a verified text; raises `SandboxError` where there is none that can be used."""
    try:
        canonical = canonicalize(text, module)
    except IRError as err:
        raise SandboxError("unsupported", f"LLVM refuses the canonical form: {err}") from None
    if len(canonical) > MAX_CANONICAL:
        raise SandboxError("unsupported", f"canonical form of {len(canonical)} characters; at most {MAX_CANONICAL}")
    return canonical


def _check(canonical: str, row: Mapping[str, Any]) -> Iterator[Findings]:
    if (reference := row["reference"]) is not None:
        yield {"canonical_match": canonical == reference or canonical == _reference(reference)}
    wanted = parse_signature(row["signature"]) if row["signature"] else None
    emitted = emit(canonical, row["entry_point"], wanted)
    if wanted is None:  # else the caller saw to it
        _check_tests(emitted.signature, row["tests"])
    yield {}
    program = Program(emitted)
    yield {}
    outputs: list[dict[str, Any]] = []
    try:
        for index, test in enumerate(row["tests"], start=1):
            _run_test(program, test, f"test {index}", outputs, compare=row["compare"])
    except Exception:
        yield {"outputs": outputs}
        raise
    yield {"outputs": outputs, "passed": row["compare"]}


def _check_tests(signature: Signature, tests: Sequence[Mapping[str, Any]]) -> None:
    """See whether the candidate, whose type nobody gave, can be called as the tests do."""
    for index, test in enumerate(tests, start=1):
        try:
            check_types(test, signature, f"test {index}")
        except ValueError as err:
            raise SandboxError("signature_mismatch", str(err)) from None


def _compare(canonical: str, row: Mapping[str, Any]) -> Iterator[Findings]:
    """Find an `equivalence`; raises `SandboxError` where something is wrong with the candidate."""
    reference = _reference(row["reference"])
    yield {"canonical_match": canonical == reference}
    if canonical == reference:
        yield {"equivalence": {"status": "equal", "how": "canonical"}}
        return
    try:
        comparison = compare_programs(reference, canonical, row)
    except IRError:
        raise
    except ValueError as err:
        raise _CallerError(_one_line(err)) from None
    yield {"equivalence": comparison.verdict()}
    status, message = comparison.candidate
    if status != "ok":
        raise SandboxError(status, message)


def _reference(text: str) -> str:
    """A reference in canonical form; one that LLVM refuses is the row's mistake, not the candidate's."""
    try:
        return canonicalize(text)
    except IRError as err:
        raise _CallerError(f"the reference is not LLVM IR: {_one_line(err)}") from None


def _run_test(
    program: Program, test: Mapping[str, Any], place: str, outputs: list[dict[str, Any]], *, compare: bool
) -> None:
    """Call the program once; raises `SandboxError` unless the test passes."""
    try:
        output = program.call(test["args"])
    except SandboxError as err:
        call = show_call(program.signature.name, test["args"])
        raise SandboxError(err.status, f"{place}: {call}: {err}") from None
    outputs.append(output)
    if compare and (difference := find_difference(program.signature, test, output)):
        raise SandboxError("wrong", f"{place}: {show_call(program.signature.name, test['args'])} {difference}")
