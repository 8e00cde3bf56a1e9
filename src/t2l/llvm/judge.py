"""The verdict on one candidate: screen, parse, verify, canonical form, run or compare. In a worker process only."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from t2l.llvm.calls import find_difference, show_call
from t2l.llvm.canonical import canonicalize
from t2l.llvm.equivalence import compare_programs
from t2l.llvm.errors import IRError, IRVerifyError, SandboxError
from t2l.llvm.parsing import parse_module
from t2l.llvm.rows import check_types
from t2l.llvm.screen import MAX_CANONICAL, screen
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.typed_pointers import modernize
from t2l.llvm.wasm import Program

Report = Callable[[dict[str, Any]], None]


def judge(request: Mapping[str, Any], report: Report) -> None:
    """Judge a request and report what becomes known as soon as it does; the last report has a `status`.

    Args:
        request (`Mapping`): `action` (`verify`, `canonicalize`, `check` or `compare`) and what it needs.
        report (`Callable`): takes dictionaries with the fields of `ExecutionResult`.
    """
    try:
        _judge(request, report)
    except IRVerifyError as err:
        report({**_explain(err), "parsed": True})
    except IRError as err:
        report(_explain(err))
    except MemoryError:
        report({"status": "out_of_memory", "message": "the worker process ran out of memory"})
    except Exception as err:
        report({"status": "crash", "message": f"{type(err).__name__}: {_one_line(err)}"})
    else:
        report({"status": "ok", "message": ""})


def _explain(err: IRError) -> dict[str, Any]:
    return {"status": err.status, "message": _one_line(err), "line": err.line, "column": err.column}


def _one_line(err: Exception) -> str:
    return " ".join(str(err).split())[:1000]


def _judge(request: Mapping[str, Any], report: Report) -> None:
    written = request["completion"]
    screen(written)
    text = modernize(written)
    parse_module(text, target="", written=written).close()
    report({"parsed": True, "verified": True})
    if request["action"] == "verify":
        return
    canonical = _canonical_form(text)
    report({"canonical": canonical})
    if request["action"] == "check":
        _check(canonical, request, report)
    elif request["action"] == "compare":
        _compare(canonical, request, report)


def _canonical_form(text: str) -> str:
    """The canonical form of a verified text; raises `SandboxError` where there is none that can be used."""
    try:
        canonical = canonicalize(text)
    except IRError as err:
        raise SandboxError("unsupported", f"LLVM refuses the canonical form: {err}") from None
    if len(canonical) > MAX_CANONICAL:
        raise SandboxError("unsupported", f"canonical form of {len(canonical)} characters; at most {MAX_CANONICAL}")
    return canonical


def _check(canonical: str, row: Mapping[str, Any], report: Report) -> None:
    if row["reference"] is not None:
        report({"canonical_match": canonical == row["reference"] or canonical == _reference(row["reference"], report)})
    wanted = parse_signature(row["signature"]) if row["signature"] else None
    program = Program(canonical, row["entry_point"], wanted)
    if wanted is None:  # else the caller saw to it
        _check_tests(program.signature, row["tests"])
    outputs: list[dict[str, Any]] = []
    try:
        for index, test in enumerate(row["tests"], start=1):
            _run_test(program, test, f"test {index}", outputs, compare=row["compare"])
    finally:
        report({"outputs": outputs})
    report({"passed": row["compare"]})


def _check_tests(signature: Signature, tests: Sequence[Mapping[str, Any]]) -> None:
    """See whether the candidate, whose type nobody gave, can be called as the tests do."""
    for index, test in enumerate(tests, start=1):
        try:
            check_types(test, signature, f"test {index}")
        except ValueError as err:
            raise SandboxError("signature_mismatch", str(err)) from None


def _compare(canonical: str, row: Mapping[str, Any], report: Report) -> None:
    """Report an `equivalence`; raises `SandboxError` where something is wrong with the candidate."""
    reference = _reference(row["reference"], report)
    if reference is None:
        return
    report({"canonical_match": canonical == reference})
    if canonical == reference:
        report({"equivalence": {"status": "equal", "how": "canonical"}})
        return
    try:
        comparison = compare_programs(reference, canonical, row)
    except ValueError as err:
        if isinstance(err, IRError):
            raise
        report({"caller_error": _one_line(err)})
        return
    report({"equivalence": comparison.verdict()})
    status, message = comparison.candidate
    if status != "ok":
        raise SandboxError(status, message)


def _reference(text: str, report: Report) -> str | None:
    """A reference in canonical form; one that LLVM refuses is the row's mistake, not the candidate's."""
    try:
        return canonicalize(modernize(text))
    except IRError as err:
        report({"caller_error": f"the reference is not LLVM IR: {_one_line(err)}"})
        return None


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
