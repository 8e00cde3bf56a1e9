"""Programs of a batch do the same as each does alone."""

import math
from typing import Any

import pytest

from t2l.llvm import Sandbox
from t2l.llvm.errors import SandboxError
from t2l.llvm.wasm.batch import Output, Task, run_programs

ADD = Task(
    "define i32 @f(i32 %0, i32 %1) {\n  %3 = add i32 %0, %1\n  ret i32 %3\n}", "i32 @f(i32, i32)", [[1, 2], [-5, 3]]
)
TABLE = Task(
    '@t = private constant [3 x i8] c"@t\\00"\n'
    "define i8 @f(i64 %0) {\n  %2 = getelementptr i8, ptr @t, i64 %0\n  %3 = load i8, ptr %2\n  ret i8 %3\n}",
    "i8 @f(i64)",
    [[0], [1], [2]],
)
OTHER_TABLE = Task(TABLE.ir.replace("@t\\00", "xyz"), TABLE.signature, TABLE.calls)
FLOAT = Task(
    "define double @f(double %0, float %1) {\n  %3 = fpext float %1 to double\n"
    "  %4 = call double @llvm.sqrt.f64(double %0)\n  %5 = fdiv double %4, %3\n  ret double %5\n}\n"
    "declare double @llvm.sqrt.f64(double)",
    "double @f(double, float)",
    [[9.0, 0.5], [-1.0, 1.0], [1.0, 0.0]],
)
NARROW = Task(
    "define i1 @f(i8 %0, i1 %1) {\n  %3 = icmp slt i8 %0, 0\n  %4 = xor i1 %3, %1\n  ret i1 %4\n}",
    "i1 @f(i8, i1)",
    [[-1, 0], [-1, 1], [5, 1]],
)
SWAP = Task(
    "define void @f(ptr %0, ptr %1) {\n  %3 = load i16, ptr %0\n  %4 = load i16, ptr %1\n  store i16 %4, ptr %0\n"
    "  store i16 %3, ptr %1\n  ret void\n}",
    "void @f(ptr, ptr)",
    [[{"type": "i16", "data": [1, 2]}, {"type": "i16", "data": [-3]}], [{"type": "i16", "data": [7]}] * 2],
)
HELPER = Task(
    "define internal i32 @h(i32 %0) {\n  %2 = mul i32 %0, 3\n  ret i32 %2\n}\n"
    "define i32 @f(i32 %0) {\n  %2 = call i32 @h(i32 %0)\n  ret i32 %2\n}",
    "i32 @f(i32)",
    [[14]],
)
COUNTER = Task(
    "@n = internal global i32 0\ndefine i32 @f() {\n  %1 = load i32, ptr @n\n  %2 = add i32 %1, 1\n"
    "  store i32 %2, ptr @n\n  ret i32 %2\n}",
    "i32 @f()",
    [[], []],
)
DIVIDE = Task("define i32 @f(i32 %0) {\n  %2 = sdiv i32 7, %0\n  ret i32 %2\n}", "i32 @f(i32)", [[7], [0]])
FOREVER = Task("define void @f() {\n  br label %1\n1:\n  br label %1\n}", "void @f()", [[]])
BEYOND = Task(
    "define void @f(ptr %0) {\n  %2 = getelementptr i8, ptr %0, i64 3\n  store i8 1, ptr %2\n  ret void\n}",
    "void @f(ptr)",
    [[{"type": "i8", "data": [1, 2, 3]}]],
)
UNKNOWN = Task(
    "define i32 @f() {\n  %1 = call i32 @getpid()\n  ret i32 %1\n}\ndeclare i32 @getpid()", "i32 @f()", [[]]
)
GOOD = [ADD, TABLE, OTHER_TABLE, FLOAT, NARROW, SWAP, HELPER, COUNTER]


def returned(outputs: list[Output] | SandboxError) -> list[Any]:
    assert isinstance(outputs, list)
    return [output["returns"] for output in outputs]


def test_together_they_give_what_the_sandbox_gives_each_alone(sandbox: Sandbox) -> None:
    rows = [
        {"completion": task.ir, "entry_point": "f", "signature": task.signature,
         "tests": [{"args": arguments} for arguments in task.calls]}
        for task in GOOD
    ]  # fmt: skip
    alone = [result.outputs for result in sandbox.run(rows)]
    assert repr(run_programs(GOOD)) == repr(alone)


def test_values_of_each_type_come_back() -> None:
    add, table, other, floats, narrow, swap, helper, counter = run_programs(GOOD)
    assert returned(add) == [3, -2]
    assert (returned(table), returned(other)) == ([64, 116, 0], [120, 121, 122])
    assert [returned(floats)[0], returned(floats)[2]] == [6.0, math.inf] and math.isnan(returned(floats)[1])
    assert returned(narrow) == [1, 0, 1]
    assert isinstance(swap, list) and [output["memory"] for output in swap] == [[[-3, 2], [1]], [[7], [7]]]
    assert returned(helper) == [42]
    assert returned(counter) == [1, 1]  # nothing of the call before is left


@pytest.mark.parametrize(
    ("bad", "status"),
    [(DIVIDE, "trap"), (FOREVER, "timeout"), (BEYOND, "trap"), (UNKNOWN, "unsupported")],
    ids=["divide", "forever", "beyond", "unknown"],
)
def test_a_program_that_fails_says_so_and_spoils_no_other(bad: Task, status: str) -> None:
    first, failed, last = run_programs([ADD, bad, HELPER])
    assert isinstance(failed, SandboxError) and failed.status == status
    assert returned(first) == [3, -2] and returned(last) == [42]
