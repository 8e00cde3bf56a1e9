"""An index that a stranger wrote: nothing unverified is answered, nothing hangs, and t2l says what is wrong."""

import json
import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.inputs import hand_written
from tests.inference.stand_in import IDENTITY, load, write
from tests.retrieval.documented import ADD, scalar_program

from t2l.data.programs import Parameter
from t2l.inference.answers import Answer
from t2l.llvm import Sandbox
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.memory import ENCODER, Memory, get_encoder_id, load_encoder
from t2l.retrieval.program_text import MAX_CHARACTERS, dump_program, read_program
from t2l.retrieval.records import KnownProgram
from t2l.retrieval.writing import Documented, write_index

PROMPT = "frobnicate the widget of a customer"
TYPE = "i32 @f(i32)"
ENDLESS = "define i32 @f(i32 %0) {\n  br label %2\n\n2:\n  br label %2\n}"
POISON = {
    "prose": "I am sorry, I cannot do that.",
    "empty": "",
    "not verified": "define i32 @f(i32 %0) {\n  %2 = add i64 %0, 1\n  ret i32 %2\n}",
    "another function": "define i32 @g(i32 %0) {\n  ret i32 %0\n}",
    "another type": "define i64 @f(i64 %0) {\n  ret i64 %0\n}",
    "only declared": "declare i32 @f(i32)",
    "assembly": 'define i32 @f(i32 %0) {\n  call void asm sideeffect "int3", ""()\n  ret i32 %0\n}',
    "deep nesting": "define i32 @f(i32 %0) {\n  ret i32 " + "add (i32 " * 5000 + "1" + ", i32 1)" * 5000 + "\n}",
    "a bomb of types": "define i32 @f(i32 %0) {\n  %2 = alloca "
    + "[9 x " * 400
    + "i8"
    + "]" * 400
    + "\n  ret i32 %0\n}",
    "NUL": "define i32 @f(i32 %0) {\n  ret i32 %0\n}\0 and more",
    "blanks": "define i32 @f(i32 %0) {\n" + " " * 100_000 + "ret i32 %0",
    "brackets": "define i32 @f(i32 %0) {\n  ret i32 %0\n" + "(" * 100_000 + "\n}",
    "many lines": "define i32 @f(i32 %0) {\n" + "  %2 = add i32 %0, 7\n" * 10_000 + "  ret i32 %2\n}",
}


def known(ir: str, signature: str = TYPE, **fields: Any) -> Documented:
    program = KnownProgram(ir, signature, "stranger/f", "stranger", (Parameter("a", "i32"),))
    return Documented(replace(program, **fields), (PROMPT,))


def answer(
    sandbox: Sandbox, folder: Path, *documented: Documented, prompt: str = PROMPT, wanted: str = TYPE
) -> Answer:
    write_index(documented, load_encoder(), get_encoder_id(ENCODER), folder)
    model = load(write("no IR"), sandbox, memory=Memory.load(folder))
    return model.generate(prompt, wanted, num_candidates=1, min_confidence=0.0)


@pytest.mark.parametrize("name", POISON)
def test_what_is_not_verified_is_never_answered(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    started = time.monotonic()
    given = answer(sandbox, tmp_path / "index", known(POISON[name]))
    assert given.ir is None and given.status != "ok"
    assert all(candidate.error for candidate in given.rejected)
    assert time.monotonic() - started < 20


def test_a_good_program_is_answered_beside_bad_ones(sandbox: Sandbox, tmp_path: Path) -> None:
    bad = [known(ir, concept=f"stranger/{number}") for number, ir in enumerate(POISON.values())]
    given = answer(sandbox, tmp_path / "index", *bad, known(IDENTITY.replace("%x", "%0"), concept="stranger/good"))
    assert given.ir and given.origin and given.origin.concept == "stranger/good"
    assert {"parse_error"} < {candidate.status for candidate in given.rejected}


def test_an_endless_loop_ends_and_loses_against_a_program_that_meets_the_example(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    good = known("define i32 @f(i32 %0) {\n  %2 = add i32 %0, 1\n  ret i32 %2\n}", concept="stranger/good")
    write_index([known(ENDLESS), good], load_encoder(), get_encoder_id(ENCODER), tmp_path / "index")
    model = load(write("no IR"), sandbox, memory=Memory.load(tmp_path / "index"))
    started = time.monotonic()
    given = model.generate(PROMPT, TYPE, examples=["f(4) = 5"], num_candidates=1)
    assert given.ir and "add i32 %0, 1" in given.ir
    assert any("example" in one.error for one in given.rejected if "br label" in one.ir)
    assert time.monotonic() - started < 20


def _may_be_indexed(row: dict[str, Any]) -> bool:
    """Say whether an index can hold a row: its text is Unicode, and not longer than a program may be."""
    text = row["completion"]
    return bool(row["signature"]) and len(text) <= MAX_CHARACTERS and not re.search("[\ud800-\udfff]", text)


@pytest.mark.slow
def test_the_hostile_inputs_of_the_sandbox_are_survived_in_an_index_too(sandbox: Sandbox, tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    canary.write_text("alive", encoding="utf-8")
    rows = [row for row, _ in hand_written(str(canary)).values() if _may_be_indexed(row)]
    for number, start in enumerate(range(0, len(rows), 40)):
        part = [
            Documented(
                KnownProgram(row["completion"], row["signature"], f"stranger/{index}", "stranger", ()),
                (f"{PROMPT} {index}",),
            )
            for index, row in enumerate(rows[start : start + 40])
            if "\0" not in row["signature"]
        ]
        wanted = part[0].program.signature
        given = answer(sandbox, tmp_path / str(number), *part, wanted=wanted)
        if given.ir is not None:
            (verdict,) = sandbox.check_definitions([{"completion": given.ir, "entry_point": "f", "signature": wanted}])
            assert verdict.status == "ok"
    assert canary.read_text(encoding="utf-8") == "alive"


WRONG = {
    "a length that no parameter has": {"parameters": [{"name": "a", "type": "ptr", "element": "i32", "length": "n"}]},
    "an element that is no type": {"parameters": [{"name": "a", "type": "ptr", "element": "evil", "length": 2}]},
    "a buffer of a billion": {"parameters": [{"name": "a", "type": "ptr", "element": "i8", "length": 10**9}]},
    "a range that is empty": {"parameters": [{"name": "a", "type": "ptr", "low": 4, "high": 3}]},
    "a range that is infinite": {"parameters": [{"name": "a", "type": "ptr", "low": float("inf")}]},
    "a range of words": {"parameters": [{"name": "a", "type": "ptr", "low": "x", "high": "y"}]},
    "another type": {"parameters": [{"name": "a", "type": "i32"}]},
    "too many": {"parameters": [{"name": "a", "type": "ptr"}, {"name": "b", "type": "ptr"}]},
    "an unknown key": {"parameters": [{"name": "a", "type": "ptr", "colour": "red"}]},
    "no list": {"parameters": None},
    "a signature that is none": {"signature": "rm -rf"},
    "IR that is no text": {"ir": 7},
    "IR without end": {"ir": "x" * (MAX_CHARACTERS + 1)},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_program_whose_description_is_impossible_is_refused_with_its_number(
    name: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(program: KnownProgram) -> str:
        return json.dumps({**json.loads(dump_program(program)), **WRONG[name]})

    monkeypatch.setattr("t2l.retrieval.writing.dump_program", spoil)
    program = KnownProgram("define i32 @f(ptr %0) {\n  ret i32 1\n}", "i32 @f(ptr)", "s/f", "s", ())
    with pytest.raises(MemoryIndexError, match=r"program 0 of the index is refused \(.*build it again"):
        answer(sandbox, tmp_path / "index", Documented(program, (PROMPT,)), wanted="i32 @f(ptr)")


def test_a_sound_program_is_read_as_it_was_written() -> None:
    parameters = (Parameter("a", "ptr", -1, 9, "i32", "n"), Parameter("n", "i32"))
    program = KnownProgram("define i32 @f(ptr %0, i32 %1)", "i32 @f(ptr, i32)", "s/f", "s", parameters)
    assert read_program(dump_program(program)) == program
    assert read_program(dump_program(ADD.program)) == ADD.program


def test_the_same_programs_give_the_same_index(tmp_path: Path) -> None:
    own = scalar_program("same", "  %3 = add i32 %0, %1\n  ret i32 %3", "two words", "three other words")
    ids = []
    for name in ("one", "two"):
        write_index([own, ADD], load_encoder(), get_encoder_id(ENCODER), tmp_path / name)
        ids.append(Memory.load(tmp_path / name).ids)
    assert ids[0] == ids[1]
