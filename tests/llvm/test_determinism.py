"""The same rows get the same verdicts, in any order and with any number of workers; fuel is the limit, not time."""

import re
from typing import Any

import pytest
from tests.scripts import run_script

from t2l.llvm import Sandbox

LOOP = "{declaration}\ndefine {type_} @f({type_} %x) {{\n  br label %l\nl:\n{body}\n  br label %l\n}}"
ENDLESS = {
    "arithmetic": LOOP.format(type_="i32", body="", declaration=""),
    "host calls": LOOP.format(
        type_="double",
        body="  %y = call double @pow(double %x, double %x)",
        declaration="declare double @pow(double, double)",
    ),
    "large copies": LOOP.format(
        type_="i32",
        body="  call void @llvm.memset.p0.i64(ptr @g, i8 1, i64 900000, i1 true)",
        declaration="@g = global [900000 x i8] zeroinitializer\ndeclare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
    ),
    "long strings": LOOP.format(
        type_="i64",
        body="  call void @llvm.memset.p0.i64(ptr @g, i8 1, i64 899999, i1 true)\n  %y = call i64 @strlen(ptr @g)",
        declaration="@g = global [900000 x i8] zeroinitializer\ndeclare i64 @strlen(ptr)\n"
        "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
    ),
}


def row(completion: str, *arguments: int) -> dict[str, Any]:
    tests = [{"args": [argument], "returns": argument} for argument in arguments]
    return {"completion": completion, "entry_point": "f", "tests": tests}


@pytest.mark.slow
def test_right_wrong_broken_trapping_and_endless_rows_are_judged_alike_in_four_ways() -> None:
    options = ["--check", "determinism", "--num_programs", "30", "--num_rows", "60"]
    done = run_script("tools/benchmark_sandbox.py", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    digests = re.findall(r"^([0-9a-f]{64})  (\d) workers, (the|another) order$", done.stdout, re.MULTILINE)
    assert [run[1:] for run in digests] == [("1", "the"), ("2", "the"), ("2", "another"), ("1", "another")]
    assert len({digest for digest, _, _ in digests}) == 1
    statuses = {word.split()[0] for word in done.stdout.splitlines()[-1].split(", ")}
    assert {"ok", "wrong", "parse_error", "trap", "timeout"} <= statuses


@pytest.mark.parametrize("way", ENDLESS)
def test_a_program_that_never_ends_is_ended_by_fuel_and_not_by_the_clock(sandbox: Sandbox, way: str) -> None:
    (result,) = sandbox.check([row(ENDLESS[way], 1)])
    assert result.status == "timeout"
    assert result.message == "test 1: f(1): no answer after 100000000 steps"


def test_the_calls_of_a_row_share_its_fuel(sandbox: Sandbox) -> None:
    """A loop of 4 million rounds is called a dozen times; one call has enough fuel, all calls together do not."""
    body = "  %i = phi i32 [ 0, %e ], [ %n, %l ]\n  %n = add i32 %i, 1\n  %c = icmp eq i32 %n, 4000000\n"
    text = f"define i32 @f(i32 %x) {{\ne:\n  br label %l\nl:\n{body}  store volatile i32 %i, ptr @g\n"
    text = f"@g = global i32 0\n{text}  br i1 %c, label %r, label %l\nr:\n  ret i32 %x\n}}"
    (first, second) = sandbox.check([row(text, 0), row(text, *range(12))])
    assert first.passed
    assert second.status == "timeout"
    assert 2 < len(second.outputs) < 12
