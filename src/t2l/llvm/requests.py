"""Check the rows that a caller wants judged, before a worker gets them.

A mistake in a row is reported to the caller as a `ValueError`; it never counts against the candidate.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

from t2l.llvm.signature import Signature, is_scalar, parse_signature
from t2l.llvm.values import ELEMENT_TYPES, Number, check_number

NUM_INPUTS = 256  # number of inputs on which two programs are compared
MAX_INPUTS = 4096
OUTPUTS = ("ll", "bc", "asm", "obj", "wasm")  # what `Sandbox.emit` makes of IR
LEVELS = ("O0", "O1", "O2", "O3")
_TRIPLE = re.compile(r"[A-Za-z0-9_.+-]{1,100}")


class Buffer(TypedDict):
    """The memory that a `ptr` argument points to: its elements `data`, and their `type`, one of `ELEMENT_TYPES`."""

    type: str
    data: list[Number]


Argument: TypeAlias = Number | Buffer | None  # `None` is the null pointer


class _Call(TypedDict):
    args: list[Argument]


class ExpectedCall(_Call, total=False):
    """One test of a function: the arguments, the expected result, and the expected content of the buffers.

    Only `args` is required. `memory` holds the content of each buffer after the call, in the order of the arguments.
    `tolerance` (default 1e-6) is for floating-point results: relative above 1, absolute below.
    """

    returns: Number | None
    memory: list[list[Number]] | None
    tolerance: float


def check_row(row: Mapping[str, Any], *, compare: bool) -> dict[str, Any]:
    """Check a row, and return the part of it that a worker needs to run its tests.

    Args:
        row (`Mapping`): `completion`, `entry_point` and `tests`, optionally `signature` and `reference`.
        compare (`bool`): whether outputs are compared with the tests; then each test must give `returns` or `memory`.

    Raises:
        `ValueError`: if a key is missing, or the signature or a test is ill-formed; the message names the row.
    """
    try:
        missing = [key for key in ("completion", "entry_point", "tests") if row.get(key) is None]
        if missing:
            raise ValueError(f"no {', '.join(missing)}; a row needs completion, entry_point and tests")
        signature = parse_signature(row["signature"]) if row.get("signature") else None
        if signature and signature.name != row["entry_point"]:
            raise ValueError(f"signature {str(signature)!r} given for {row['entry_point']!r}; give both one name")
        if compare and not row["tests"]:
            raise ValueError("no tests given; give at least one, or use canonicalize_ir, verify_ir or Sandbox.run")
        for index, test in enumerate(row["tests"], start=1):
            _check_test(test, signature, f"test {index}", compare=compare)
    except ValueError as err:
        raise ValueError(f"row {row.get('task_id', row.get('entry_point'))}: {err}") from None
    return {
        "completion": row["completion"],
        "entry_point": row["entry_point"],
        "signature": row.get("signature"),
        "tests": list(row["tests"]),
        "reference": row.get("reference"),
        "compare": compare,
    }


def check_observation(row: Mapping[str, Any]) -> dict[str, Any]:
    """Check a row, and return the part of it that a worker needs to find out which calls have a defined result.

    Args:
        row (`Mapping`): as for [`check_row`], optionally with `original`: the text that was made canonical.

    Raises:
        `ValueError`: as `check_row`.
    """
    return {**check_row(row, compare=False), "original": row.get("original")}


def check_pair(row: Mapping[str, Any]) -> dict[str, Any]:
    """Check a row, and return the part of it that a worker needs to compare a candidate with a reference.

    Args:
        row (`Mapping`): `completion` (the candidate), `reference` and `entry_point`, optionally `signature`,
            `examples`, `num_inputs` and `seed`.

    Raises:
        `ValueError`: if a key is missing, or the signature, an example or `num_inputs` is ill-formed; the message
            names the row.
    """
    missing = [key for key in ("completion", "reference") if row.get(key) is None]
    examples = [list(arguments) for arguments in row.get("examples") or ()]
    as_tests = {**row, "completion": row.get("completion") or "", "tests": [{"args": example} for example in examples]}
    checked = check_row(as_tests, compare=False)
    num_inputs = NUM_INPUTS if row.get("num_inputs") is None else row["num_inputs"]
    if missing or not 1 <= num_inputs <= MAX_INPUTS:
        given = f"no {', '.join(missing)}" if missing else f"num_inputs={num_inputs}"
        allowed = f"a row needs completion, reference and entry_point, and num_inputs from 1 to {MAX_INPUTS}"
        raise ValueError(f"row {row.get('task_id', row.get('entry_point'))}: {given}; {allowed}")
    return {**checked, "examples": examples, "num_inputs": num_inputs, "seed": row.get("seed") or 0}


def _check_test(test: Mapping[str, Any], signature: Signature | None, where: str, *, compare: bool) -> None:
    if not isinstance(test.get("args"), Sequence):
        raise ValueError(f"{where} has no args; a test needs a list of them; add args, [] for none")
    buffers = []
    for argument in test["args"]:
        if isinstance(argument, Mapping):
            buffers.append(argument)
            _check_buffer(argument, where)
    memory = test.get("memory")
    if compare and memory is None and test.get("returns") is None:
        raise ValueError(f"{where} expects nothing; give returns, memory or both")
    if compare and memory is not None:
        if len(memory) != len(buffers):
            raise ValueError(f"{where}: memory of {len(memory)} buffers given for {len(buffers)} buffer arguments")
        for buffer, expected in zip(buffers, memory, strict=True):
            _check_buffer({"type": buffer["type"], "data": expected}, where)
            if len(expected) != len(buffer["data"]):
                raise ValueError(f"{where}: memory of {len(expected)} values given for {len(buffer['data'])}")
    if signature:
        check_types(test, signature, where)


def _check_buffer(buffer: Mapping[str, Any], where: str) -> None:
    if buffer.get("type") not in ELEMENT_TYPES or not isinstance(buffer.get("data"), Sequence):
        raise ValueError(f"{where}: a buffer is {{'type': one of {', '.join(ELEMENT_TYPES)}, 'data': [numbers]}}")
    for value in buffer["data"]:
        check_number(value, buffer["type"], where)


def check_types(test: Mapping[str, Any], signature: Signature, where: str) -> None:
    """Refuse a test whose values do not fit the type of the function.

    Types that the sandbox does not support are not checked here; the worker reports them.

    Args:
        test (`Mapping`): `args`, optionally `returns`.
        signature (`Signature`): the type of the function.
        where (`str`): name of the test in the message, such as `"test 3"`.

    Raises:
        `ValueError`: if a value does not fit, or the number of arguments is wrong.
    """
    if len(test["args"]) != len(signature.parameters):
        raise ValueError(f"{where}: {len(test['args'])} args given for {signature}")
    for value, type_ in zip(test["args"], signature.parameters, strict=True):
        if type_ == "ptr":
            if value is not None and not isinstance(value, Mapping):
                raise ValueError(f"{where}: {value!r} given for ptr; give a buffer, or null")
        elif is_scalar(type_):
            check_number(value, type_, where)
    returns = test.get("returns")
    if signature.returns == "void" and returns is not None:
        raise ValueError(f"{where}: returns {returns!r} given for {signature}")
    if returns is not None and signature.returns != "ptr" and is_scalar(signature.returns):
        check_number(returns, signature.returns, where)


def check_emission(text: str, kind: str, target: str | None, optimize: str) -> dict[str, Any]:
    """Check what a caller wants IR turned into, and return the part of the request that a worker needs for it.

    Raises:
        `ValueError`: for an unknown kind of output or level, or a target that is no triple, or not one for
            WebAssembly although this is the output.
    """
    for given, allowed in ((kind, OUTPUTS), (optimize, LEVELS)):
        if given not in allowed:
            raise ValueError(f"{given!r} given; allowed: {', '.join(allowed)}; choose one of them")
    if target is not None and not _TRIPLE.fullmatch(target):
        raise ValueError(f"target {target!r} given; allowed: an LLVM triple such as x86_64-unknown-linux-gnu; fix it")
    if kind == "wasm" and target is not None and not target.startswith(("wasm32", "wasm64")):
        raise ValueError(f"wasm for target {target} given; allowed: wasm32 and wasm64 triples; leave the target out")
    return {"completion": text, "kind": kind, "target": target, "optimize": optimize}
