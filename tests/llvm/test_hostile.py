"""No text that a model writes can harm the calling process or leave the sandbox; each row gets one clear status."""

import json
import random
import sys
from typing import Any

import pytest
from tests.hostile.corpus import Specimen
from tests.hostile.inputs import CLASSES, hand_written, mutants
from tests.hostile.mutants import CHANGES, mutate
from tests.hostile.observing import is_out_of_form
from tests.scripts import run_script

from t2l.llvm import Sandbox, SandboxError, canonicalize_ir, check_correctness, verify_ir

ONE = "define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  br label %3\n3:\n  ret i32 %2\n}"
TWO = "define i32 @g(i32 %0, ptr %1) {\n  %3 = load i32, ptr %1\n  ret i32 %3\n}"
RECORD = {"status": "ok", "message": "", "levels": [True, True, True]}

# Input: a part of the message.
MESSAGES = {
    "bad text: bytes: empty": "defines no function",
    "bad text: prose": "expected top-level entity",
    "bad text: bytes: nul_then_junk": "NUL character at offset",
    "bad text: bytes: fullwidth_digit": "ASCII",
    "bad text: length: too_long": "characters; at most",
    "bad text: depth: brackets": "nested deeper",
    "bad text: label_operands": "line 3",
    "bad text: label_phi": "a label is no value",
    "bad text: huge_value_number": "at most 9 digits",
    "bomb: i8388607_arithmetic": "i8388607; at most i128",
    "bomb: vector_of_a_million": "vector of 1000000",
    "bomb: numbers: long_decimal": "100000 digits",
    "bomb: array_by_value": "a value of 60000 parts; at most 1024",
    "bomb: doubling_type_by_value": "a value of 2097152 parts",
    "bomb: graphs: switch_of_6000": "6000 cases in switches; at most 2048",
    "external: system": "call of @system, which the sandbox does not provide",
    "intrinsic: llvm.x86.rdtsc": "'@llvm.x86.' is not judged here",
    "intrinsic: llvm.eh.return.i64": "call of @llvm.eh.return.i64",
    "linkage: inline_asm": "'asm' is not judged here",
    "linkage: thread_local": "'thread_local' is not judged here",
    "linkage: external_data": "external data @environ",
    "linkage: sin_as_i32": "call of @sin as i32 -> i32; it is f64 -> f64",
    "linkage: name_entry": "@t2l.entry is a name of the sandbox; rename it",
    "odd type: indirect_branch": "cannot be run here",
    "odd type: address_space_1": "'addrspace' cannot be run here",
    "odd type: passes_i128": "type i128 in the signature",
    "odd type: returns_ptr": "type ptr in the signature",
    "odd type: passes_<4 x i32>": "type <4 x i32> in the signature",
    "odd type: passes_{ i32, i32 }": "type { i32, i32 } in the signature",
    "running: endless_loop": "no answer after 100000000 steps",
    "running: endless_recursion": "call stack exhausted",
    "running: recursion_with_many_locals": "out of bounds memory access",
    "running: null_write": "null pointer write",
    "running: wild_call": "pointer that is no function",
    "running: call_with_another_type": "a function of another type",
    "running: global_of_32_gigabytes": "globals of 128000000000 bytes",
    "running: division_overflow": "integer overflow",
    "running: unreachable": "unreachable was reached",
    "running: buffer_overrun": "wrote out of bounds of an argument buffer",
}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the figures of all hand-written inputs and a sample of the mutants, judged in a watched process."""
    output = tmp_path_factory.mktemp("hostile") / "figures.json"
    options = ["--mutants", "250", "--programs", "10", "--timeout", "2", "--output", str(output)]
    done = run_script("-m", "tests.hostile", *options)
    assert output.exists(), done.stderr
    return json.loads(output.read_text())


needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes through /proc")


@pytest.mark.slow
@needs_proc
@pytest.mark.parametrize(
    "claim", ["escapes", "caller died or hung", "out of form", "beyond the limit", "good rows judged wrong"]
)
def test_hostile_inputs_do_no_harm(figures: dict[str, Any], claim: str) -> None:
    assert figures[claim] == []


@pytest.mark.slow
@needs_proc
def test_hand_written_inputs_get_the_status_that_is_right(figures: dict[str, Any]) -> None:
    assert figures["another status than foreseen"] == []
    assert figures["inputs"] == len(hand_written("")) + 250


def test_there_are_hostile_inputs_of_every_class() -> None:
    assert {name: len(inputs) >= 50 for name, inputs in CLASSES.items()} == dict.fromkeys(CLASSES, True)
    assert len({json.dumps(row) for row, _ in hand_written("").values()}) == len(hand_written("")) >= 800


@pytest.mark.parametrize("name", MESSAGES)
def test_the_message_says_what_is_wrong(name: str) -> None:
    result = check_correctness(**hand_written("")[name][0])
    assert MESSAGES[name] in result.message and "\n" not in result.message
    assert not result.passed


def test_the_same_seed_makes_the_same_mutants() -> None:
    corpus = [Specimen(ONE, "f", []), Specimen(TWO, "g", [])]
    texts = [row["completion"] for row in mutants(corpus, 200, 7)]
    assert texts == [row["completion"] for row in mutants(corpus, 200, 7)]
    assert texts != [row["completion"] for row in mutants(corpus, 200, 8)]
    assert len(set(texts)) > 100


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_every_type_of_damage_changes_something_and_accepts_any_text(change: Any) -> None:
    made = {change(ONE, TWO, random.Random(seed)) for seed in range(40)}
    assert made - {ONE}
    for text in ("", "\n", " ", ";", "%", "\0", '"'):
        assert isinstance(change(text, text, random.Random(0)), str)
        assert isinstance(mutate(text, TWO, random.Random(0)), str)


@pytest.mark.parametrize(
    "change",
    [
        {"status": "fine"},
        {"message": "a message"},
        {"status": "trap", "levels": [True, True, False]},
        {"status": "trap", "message": "two\nlines", "levels": [True, True, False]},
        {"levels": [True, True, False]},
        {"status": "parse_error", "message": "no", "levels": [True, True, False]},
        {"status": "verify_error", "message": "no", "levels": [True, True, False]},
        {"status": "unsupported", "message": "no", "levels": [False, True, False]},
        {"status": "wrong", "message": "no", "levels": [True, True, True]},
    ],
)
def test_a_verdict_that_contradicts_itself_is_noticed(change: dict[str, Any]) -> None:
    assert not is_out_of_form(RECORD)
    assert is_out_of_form(RECORD | change)


def test_a_write_past_a_buffer_is_noticed() -> None:
    text = "define void @f(ptr %p, i32 %i) {\n  %q = getelementptr i32, ptr %p, i32 %i\n"
    text += "  store i32 7, ptr %q\n  ret void\n}"
    buffer = {"type": "i32", "data": [1, 2, 3]}
    inside = check_correctness(text, [{"args": [buffer, 2], "memory": [[1, 2, 7]]}], entry_point="f")
    after = check_correctness(text, [{"args": [buffer, 3], "memory": [[1, 2, 3]]}], entry_point="f")
    before = check_correctness(text, [{"args": [buffer, -1], "memory": [[1, 2, 3]]}], entry_point="f")
    assert (inside.status, after.status, before.status) == ("ok", "trap", "trap")
    assert after.message == "test 1: f([1, 2, 3], 3): wrote out of bounds of an argument buffer"


def test_shifts_of_128_bits_are_exact() -> None:
    shifts = ("shl", "lshr", "ashr")
    text = (
        "define void @f(i64 %high, i64 %by, ptr %out) {\n  %h = sext i64 %high to i128\n  %b = zext i64 %by to i128\n"
    )
    text += "  %t = shl i128 %h, 64\n  %x = or i128 %t, 12345\n"
    for index, shift in enumerate(shifts):
        text += f"  %r{index} = {shift} i128 %x, %b\n  %p{index} = getelementptr i128, ptr %out, i64 {index}\n"
        text += f"  store i128 %r{index}, ptr %p{index}, align 8\n"
    text += "  ret void\n}"
    tests = []
    for high, by in ((-5, 0), (-5, 1), (7, 63), (-(2**63), 64), (2**62 + 9, 100), (-1, 127)):
        value = (high << 64) + 12345
        results = [value << by, (value % 2**128) >> by, value >> by]
        halves = [half for result in results for half in (result % 2**64, (result >> 64) % 2**64)]
        test = {"args": [high, by, {"type": "i64", "data": [0] * 6}], "memory": [halves]}
        tests.append(test)
    assert check_correctness(text, tests, entry_point="f").message == ""


def test_an_empty_module_does_not_verify() -> None:
    assert not verify_ir("").verified
    assert not verify_ir("; nothing here").parsed


def test_verify_gives_llvms_words() -> None:
    assert verify_ir(ONE).verified
    result = verify_ir("define i32 @f(i32 %0) {\n  %2 = add i32 %3, 1\n  %3 = add i32 %0, 1\n  ret i32 %2\n}")
    assert result.parsed and not result.verified and "does not dominate" in result.error


def test_canonicalize_ir_raises_what_was_wrong() -> None:
    assert canonicalize_ir("define i32 @f(i32 %0) {\n  %x = add nsw i32 %0, 0\n  ret i32 %x\n}").endswith(
        "ret i32 %0\n}"
    )
    with pytest.raises(SandboxError, match="at most i128") as caught:
        canonicalize_ir("define i999 @f(i999 %0) {\n  ret i999 %0\n}")
    assert caught.value.status == "unsupported"


def test_a_canonical_form_that_is_no_ir_is_unsupported(sandbox: Sandbox) -> None:
    row = hand_written("")["intrinsic: llvm.read_register.i32"][0]
    (result,) = sandbox.check([row])
    assert (result.status, result.parsed, result.verified) == ("unsupported", True, True)


def test_the_callers_process_never_loads_llvm() -> None:
    code = (
        "import sys, t2l.llvm as l\n"
        "text, tests = 'define i32 @f() {\\n ret i32 1\\n}', [{'args': [], 'returns': 1}]\n"
        "result = l.check_correctness(text, tests, entry_point='f')\n"
        "sys.exit(not result.passed or any(name in sys.modules for name in ('llvmlite', 'wasmtime', 'torch')))"
    )
    assert run_script("-c", code).returncode == 0
