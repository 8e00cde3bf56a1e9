"""`t2l generate`: an answer is printed only if LLVM verifies it, and a request that cannot be served is refused."""

import json
import sys
import types
from collections.abc import Callable
from typing import Any

import pytest

from t2l.arguments import DecodingArguments
from t2l.cli import main

IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
BROKEN = "define i32 @f(i32 %x) {\n  ret i64 %x\n}"
OTHER_TYPE = "define i64 @f(i64 %x) {\n  ret i64 %x\n}"


@pytest.fixture
def use_model(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[dict[str, Any]]]:
    """Replace `t2l.inference` by a stand-in that gives these answers; return a list that collects its requests."""

    def use(*answers: list[str], bundled: str | None = "bundled") -> list[dict[str, Any]]:
        asked: list[dict[str, Any]] = []
        replies = iter(answers)

        class Generator:
            def generate_completions(
                self, rows: list[dict[str, Any]], decoding: DecodingArguments | None = None
            ) -> list[list[str]]:
                asked.append({"rows": rows} if decoding is None else {"rows": rows, "decoding": decoding})
                return [next(replies)]

        module = types.ModuleType("t2l.inference")
        module.load_generator = lambda name: asked.append({"model": name}) or Generator()  # type: ignore[attr-defined]
        module.bundled_model = lambda: bundled  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "t2l.inference", module)
        monkeypatch.delenv("T2L_MODEL", raising=False)
        return asked

    return use


def test_generate_prints_the_greedy_answer_if_llvm_verifies_it(
    use_model: Callable[..., list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = use_model([IDENTITY])
    assert main(["generate", "Return x.", "--signature", "i32 @f(i32)"]) == 0
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (IDENTITY + "\n", "")
    assert asked == [
        {"model": "bundled"},
        {"rows": [{"prompt": "Return x.", "entry_point": "f", "signature": "i32 @f(i32)"}]},
    ]


def test_generate_samples_when_the_greedy_answer_fails(
    use_model: Callable[..., list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = use_model([BROKEN], [BROKEN, OTHER_TYPE, IDENTITY])
    assert main(["generate", "Return x.", "--signature", "i32 @f(i32)", "--num_candidates", "4"]) == 0
    printed = capsys.readouterr()
    assert printed.out == IDENTITY + "\n"
    assert "candidate 1 was refused: parse_error" in printed.err
    assert "candidate 2 was refused: signature_mismatch" in printed.err
    assert asked[2]["decoding"].num_return_sequences == 3


def test_generate_says_plainly_that_no_candidate_was_verified(
    use_model: Callable[..., list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    use_model([BROKEN], ["prose", ""])
    assert main(["generate", "Return x.", "--num_candidates", "3", "--json"]) == 1
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert (answer["verified"], answer["completion"], len(answer["candidates"])) == (False, None, 3)
    assert "none of 3" in printed.err


def test_verified_ir_that_the_sandbox_would_not_run_is_an_answer(
    use_model: Callable[..., list[dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    use_model(["declare i32 @puts(ptr)\ndefine i32 @f(ptr %x) {\n  %r = call i32 @puts(ptr %x)\n  ret i32 %r\n}"])
    assert main(["generate", "Print x.", "--signature", "i32 @f(ptr)"]) == 0
    assert "@puts" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["generate", "  "], "empty prompt"),
        (["generate", "Add.", "--num_candidates", "0"], "num_candidates"),
        (["generate", "Add.", "--signature", "gcd"], "signature 'gcd'"),
        (["generate", "Add.", "--signature", "int @gcd(int)"], "LLVM says"),
        (["generate", "Add."], "make quickstart"),
    ],
)
def test_a_request_that_cannot_be_served_is_refused(
    words: list[str],
    reason: str,
    use_model: Callable[..., list[dict[str, Any]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    use_model(bundled=None)
    assert main(words) == 2
    assert reason in capsys.readouterr().err
