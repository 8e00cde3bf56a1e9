"""The sandbox and native code of clang compute the same; the comparison itself is tested, too."""

import importlib
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from t2l.data.programs import Parameter, Program
from t2l.llvm import parse_signature

SCRIPT = Path(__file__).parents[2] / "tools" / "cross_check.py"
pytestmark = pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64"), reason="the native side is x86-64 Linux"
)
WRAP = "#include <stdint.h>\nuint8_t wrap(uint8_t x, int8_t y) { return x + y; }\n"
SHIFT = "#include <stdint.h>\nint32_t shift(int32_t x, int32_t n) { return x << n; }\n"
FILL = "#include <stdint.h>\nvoid fill(int16_t *a, int32_t n) { for (int32_t i = 0; i < n; i++) a[i] = -i; }\n"
LOG = "double entropy(double p) { return -p * __builtin_log(p); }\n"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SCRIPT.parent))  # also for the processes that the script starts
        yield importlib.import_module("cross_check")


@pytest.fixture
def case(script: ModuleType) -> Callable[..., Any]:
    def case(source: str, signature: str, args: list[Any], returns: Any, memory: list[Any], ir: str = "") -> Any:
        parsed = parse_signature(signature)
        program = Program(parsed.name, source, ("",), (Parameter("x", "i32"),), "family", "tests")
        return script.Case(program, ir, parsed, [args], [{"returns": returns, "memory": memory}])

    return case


@pytest.mark.slow
def test_a_sample_of_our_programs_computes_the_same_natively() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(SCRIPT), "--num_programs", "40", "--num_calls", "6"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "40 programs, 240 calls in the sandbox" in done.stdout
    assert done.stdout.count(": 0 differences") == 2


def test_right_outputs_are_no_difference(script: ModuleType, case: Callable[..., Any]) -> None:
    buffer = {"type": "i16", "data": [7, 7, 7]}
    cases = [
        case(WRAP, "i8 @wrap(i8, i8)", [-1, 3], 2, []),
        case(WRAP, "i8 @wrap(i8, i8)", [100, 100], -56, []),
        case(FILL, "void @fill(ptr, i32)", [buffer, 2], None, [[0, -1, 7]]),
        case(LOG, "double @entropy(double)", [0.5], 0.34657359027997264, [], ir="declare double @log(double)"),
    ]
    assert [list(script.compare(cases, flags)) for flags in script.BUILDS.values()] == [[], []]


def test_a_wrong_value_and_a_wrong_buffer_are_differences(script: ModuleType, case: Callable[..., Any]) -> None:
    buffer = {"type": "i16", "data": [7, 7, 7]}
    cases = [
        case(WRAP, "i8 @wrap(i8, i8)", [-1, 3], 3, []),
        case(FILL, "void @fill(ptr, i32)", [buffer, 2], None, [[0, -1, 8]]),
        case(LOG, "double @entropy(double)", [0.5], 0.3465735903, [], ir="declare double @log(double)"),
    ]
    assert len(list(script.compare(cases, script.BUILDS["-O2"]))) == 3


def test_undefined_behaviour_is_a_difference_and_the_next_call_is_still_made(
    script: ModuleType, case: Callable[..., Any]
) -> None:
    cases = [
        case(SHIFT, "i32 @shift(i32, i32)", [1, 40], 0, []),
        case(SHIFT, "i32 @shift(i32, i32)", [1, 4], 16, []),
    ]
    (found,) = script.compare(cases, script.BUILDS["-O0 with UndefinedBehaviorSanitizer"])
    assert found.endswith("[1, 40]: sandbox {'returns': 0, 'memory': []}, native process ended with -4")
