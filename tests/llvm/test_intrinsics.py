"""Intrinsics and types that few programs use are run, too; `intrinsics.ll` has one program for each."""

import json
from pathlib import Path
from typing import Any

import pytest

from t2l.llvm import Sandbox

PROGRAMS = [
    (*text.partition("\n")[0].split(": ", 1), text.partition("\n")[2])
    for text in Path(__file__).with_name("intrinsics.ll").read_text().split(";;; ")[1:]
]


@pytest.mark.parametrize(("name", "call", "text"), PROGRAMS, ids=[name for name, *_ in PROGRAMS])
def test_an_intrinsic_gives_its_result(sandbox: Sandbox, name: str, call: str, text: str) -> None:
    arguments, returns = map(json.loads, call.split(" -> "))
    test: dict[str, Any] = {"args": arguments, "returns": returns}
    (result,) = sandbox.check([{"completion": text, "entry_point": "f", "tests": [test]}])
    assert result.passed, f"{name}: {result.message}"
