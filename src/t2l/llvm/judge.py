"""The verdict on one candidate: screen, parse, verify, canonical form, signature, run. In a worker process only."""

from collections.abc import Callable, Mapping
from typing import Any

from t2l.llvm.canonical import canonicalize
from t2l.llvm.errors import IRError, IRVerifyError, SandboxError
from t2l.llvm.parsing import parse_module
from t2l.llvm.rows import check_types
from t2l.llvm.screen import screen
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.values import TOLERANCE, equal
from t2l.llvm.wasm import Program

Report = Callable[[dict[str, Any]], None]


def judge(request: Mapping[str, Any], report: Report) -> None:
    """Judge a request and report what becomes known as soon as it does; the last report has a `status`.

    Args:
        request (`Mapping`): `action` (`verify`, `canonicalize` or `check`) and what it needs.
        report (`Callable`): takes dictionaries with the fields of `ExecutionResult`.
    """
    try:
        _judge(request, report)
    except IRVerifyError as err:
        report({"status": err.status, "message": _one_line(err), "parsed": True})
    except IRError as err:
        report({"status": err.status, "message": _one_line(err)})
    except MemoryError:
        report({"status": "out_of_memory", "message": "the worker process ran out of memory"})
    except Exception as err:
        report({"status": "crash", "message": f"{type(err).__name__}: {_one_line(err)}"})
    else:
        report({"status": "ok", "message": ""})


def _one_line(err: Exception) -> str:
    return " ".join(str(err).split())[:1000]


def _judge(request: Mapping[str, Any], report: Report) -> None:
    text = request["completion"]
    screen(text)
    parse_module(text, target="").close()
    report({"parsed": True, "verified": True})
    if request["action"] == "verify":
        return
    canonical = canonicalize(text)
    report({"canonical": canonical})
    if request["action"] == "check":
        _check(canonical, request, report)


def _check(canonical: str, row: Mapping[str, Any], report: Report) -> None:
    if row["reference"] is not None:
        report({"canonical_match": canonical == row["reference"] or canonical == _reference(row["reference"], report)})
    wanted = parse_signature(row["signature"]) if row["signature"] else None
    program = Program(canonical, row["entry_point"], wanted)
    outputs: list[dict[str, Any]] = []
    try:
        for index, test in enumerate(row["tests"], start=1):
            _run_test(program, test, f"test {index}", outputs, compare=row["compare"])
    finally:
        report({"outputs": outputs})
    report({"passed": row["compare"]})


def _reference(text: str, report: Report) -> str | None:
    """A reference in canonical form; one that LLVM refuses is the row's mistake, not the candidate's."""
    try:
        return canonicalize(text)
    except IRError as err:
        report({"reference_error": _one_line(err)})
        return None


def _run_test(
    program: Program, test: Mapping[str, Any], place: str, outputs: list[dict[str, Any]], *, compare: bool
) -> None:
    """Call the program once; raises `SandboxError` unless the test passes."""
    try:
        check_types(test, program.signature, place)
    except ValueError as err:
        raise SandboxError("signature_mismatch", str(err)) from None
    try:
        output = program.call(test["args"])
    except SandboxError as err:
        raise SandboxError(err.status, f"{place}: {_call_text(program.signature, test)}: {err}") from None
    outputs.append(output)
    if compare and (difference := _difference(program.signature, test, output)):
        raise SandboxError("wrong", f"{place}: {_call_text(program.signature, test)} {difference}")


def _difference(signature: Signature, test: Mapping[str, Any], output: Mapping[str, Any]) -> str:
    tolerance = test.get("tolerance", TOLERANCE)
    expected, found = test.get("returns"), output["returns"]
    if expected is not None and not equal(found, expected, signature.returns, tolerance):
        return f"returned {found}, expected {expected}"
    if test.get("memory") is None:
        return ""
    buffers = [argument for argument in test["args"] if isinstance(argument, Mapping)]
    for place, (buffer, before) in enumerate(zip(test["memory"], buffers, strict=True), start=1):
        held = output["memory"][place - 1]
        for index, (have, want) in enumerate(zip(held, buffer, strict=True)):
            if not equal(have, want, before["type"], tolerance):
                return f"left {have} at index {index} of buffer {place}, expected {want}"
    return ""


def _call_text(signature: Signature, test: Mapping[str, Any]) -> str:
    """`f(2, [1, 2, 3])`, long buffers cut."""
    parts = [str(argument["data"]) if isinstance(argument, Mapping) else str(argument) for argument in test["args"]]
    return f"{signature.name}({', '.join(part if len(part) < 60 else part[:56] + '…]' for part in parts)})"
