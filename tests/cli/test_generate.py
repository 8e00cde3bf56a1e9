"""`t2l generate`: an answer is printed only if LLVM verifies it, and a request that cannot be served is refused."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.inference.stand_in import BROKEN, IDENTITY, OTHER_TYPE, SIGNATURE, StandIn, write
from tests.scripts import ROOT

from t2l.cli import main
from t2l.inference import text2llvm

REQUEST = ["generate", "Return x.", "--signature", SIGNATURE, "--no_memory"]
Captured = pytest.CaptureFixture[str]
Use = Callable[..., StandIn]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Use:
    """Return a function that makes `t2l generate` use a model that writes these texts."""

    def use_texts(greedy: str, *samples: str) -> StandIn:
        model = write(greedy, *samples)
        monkeypatch.setattr(text2llvm, "load_model", lambda name, num_threads: (str(tmp_path), model))
        return model

    return use_texts


def test_the_likeliest_answer_is_printed_if_llvm_verifies_it(use: Use, capsys: Captured) -> None:
    model = use(IDENTITY)
    assert main(REQUEST) == 0
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (IDENTITY + "\n", "")
    assert [prompts for prompts, _ in model.asked] == [["Return x."]]


def test_samples_follow_when_the_likeliest_answer_is_refused(use: Use, capsys: Captured) -> None:
    model = use(BROKEN, BROKEN, OTHER_TYPE, IDENTITY)
    assert main([*REQUEST, "--num_candidates", "4", "--explain"]) == 0
    printed = capsys.readouterr()
    assert printed.out == IDENTITY + "\n"
    assert "candidate 1 was refused: parse_error: line 2" in printed.err
    assert "candidate 2 was refused: signature_mismatch: defines i64 @f(i64)" in printed.err
    assert [step.num_return_sequences for _, step in model.asked] == [1, 1, 2]


def test_an_answer_does_not_drown_in_what_was_refused(use: Use, capsys: Captured) -> None:
    use(BROKEN, IDENTITY)
    assert main([*REQUEST, "--num_candidates", "2"]) == 0
    assert "refused" not in capsys.readouterr().err


def test_a_failure_is_said_plainly(use: Use, capsys: Captured) -> None:
    use(BROKEN, "prose", "")
    assert main(["generate", "Return x.", "--num_candidates", "3", "--no_memory", "--json"]) == 1
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert (answer["verified"], answer["completion"], len(answer["candidates"])) == (False, None, 3)
    assert "none of 3" in printed.err


def test_json_has_the_answer_and_where_it_comes_from(use: Use, capsys: Captured) -> None:
    use(BROKEN, IDENTITY)
    assert main([*REQUEST, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["completion"] == IDENTITY and answer["signature"] == SIGNATURE and answer["llvm_version"]
    first, second = answer["candidates"]
    assert (first["status"], first["line"], first["column"]) == ("parse_error", 2, 11) and first["error"]
    assert (second["completion"], second["status"], second["error"], second["line"]) == (IDENTITY, "ok", "", None)
    assert answer["origin"] == second["origin"] and answer["origin"]["kind"] == "generator"


def test_explain_shows_each_refused_candidate_with_a_caret(use: Use, capsys: Captured) -> None:
    use(BROKEN, IDENTITY)
    assert main([*REQUEST, "--explain"]) == 0
    shown = capsys.readouterr().err.split("\n")
    assert shown[1:] == [
        "1 | define i32 @f(i32 %x) {",
        "2 |   ret i64 %x",
        "  |           ^",
        "3 | }",
        "",
    ]


def test_explain_never_lets_a_candidate_control_the_terminal(use: Use, capsys: Captured) -> None:
    use("\x1b[2J\r\x00" + "a" * 5000 + "\n" * 500, IDENTITY)
    assert main([*REQUEST, "--explain"]) == 0
    error = capsys.readouterr().err
    assert "\x1b" not in error and "\\x1b[2J\\x0d" in error and error.count("\n") < 70 and len(error) < 12_000


def test_the_second_answer_comes_from_the_cache_file(use: Use, capsys: Captured, tmp_path: Path) -> None:
    model = use(IDENTITY)
    for cached in (False, True):
        assert main([*REQUEST, "--json", "--cache", str(tmp_path / "cache.sqlite")]) == 0
        assert json.loads(capsys.readouterr().out)["cached"] is cached
    assert len(model.asked) == 1


def test_flags_of_decoding_reach_the_model(use: Use) -> None:
    model = use(BROKEN, IDENTITY)
    words = {"num_beams": 4, "max_new_tokens": 77, "temperature": 0.5, "top_k": 9, "top_p": 0.9, "seed": 3}
    assert main([*REQUEST, *(word for name, value in words.items() for word in (f"--{name}", str(value)))]) == 0
    (_, search), (_, samples) = model.asked
    assert (search.num_beams, search.do_sample, search.max_new_tokens) == (4, False, 77)
    assert samples.num_beams == 1 and samples.do_sample
    assert {name: getattr(samples, name) for name in words} == {**words, "num_beams": 1}
    assert search.constrained and samples.constrained


def test_constraints_can_be_turned_off(use: Use) -> None:
    model = use(IDENTITY)
    assert main([*REQUEST, "--no_constrained"]) == 0
    assert not model.asked[0][1].constrained


def test_verified_ir_is_emitted_instead_of_printed(use: Use, capsys: Captured, tmp_path: Path) -> None:
    use(IDENTITY)
    assert main([*REQUEST, "--emit", "wasm", "-o", str(tmp_path / "f.wasm"), "--cfg", str(tmp_path / "f.svg")]) == 0
    assert capsys.readouterr().out == ""
    assert (tmp_path / "f.wasm").read_bytes().startswith(b"\0asm") and "<svg" in (tmp_path / "f.svg").read_text()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["  "], "empty prompt"),
        (["add\udcff"], "UTF-8"),
        (["add </s>"], "leave out </s>"),
        (["a" * 100_000], "at most 2048"),
        (["Add.", "--num_candidates", "0"], "num_candidates"),
        (["Add.", "--signature", "gcd"], "signature: given 'gcd'"),
        (["Add.", "--signature", "int @gcd(int)"], "use LLVM's types"),
        (["Add.", "--signature", "i99999999 @gcd()"], "LLVM says"),
        (["Add.", "--temperature", "0"], "temperature: given 0.0; allowed: at least 0.01"),
        (["Add.", "--num_beams", "many"], "num_beams: given 'many'"),
        (["Add.", "--optimize", "O2"], "add --emit"),
        (["Add.", "--cache", "/"], "cache / given"),
        (["Add.", "--memory", "no/such"], "no/such does not exist"),
        (["Add.", "--memory", "."], ". is no index"),
        (["Add.", "--memory", "x", "--no_memory"], "--memory and --no_memory given"),
        (["Add.", "--min_confidence", "2"], "--min_confidence 2.0 given"),
        (["Add.", "--example", "add 1 2"], "example: given 'add 1 2'"),
        (["Add.", "--example", "f(1) = 1", "--example", "f(1) = 2"], "one result for the same arguments"),
        (["Add.", "--signature", SIGNATURE, "--example", "g(1) = 1"], "calls of 'f'"),
        (["Add.", "--signature", SIGNATURE, "--example", "f(1, 2) = 1"], "what fits i32 @f(i32)"),
        ([], "neither a prompt nor --input"),
        (["Add.", "--input", "requests.jsonl"], "a prompt and --input"),
        (["--input", "requests.jsonl"], "add --output FILE"),
        (["Add.", "--output", "answers.jsonl"], "add --input FILE"),
        (["--input", "requests.jsonl", "--output", "./requests.jsonl"], "which is the input"),
        (["--input", "requests.jsonl", "--output", "a.jsonl", "--explain"], "--explain given with --input"),
        (["--input", "requests.jsonl", "--output", "a.jsonl", "--signature", SIGNATURE], "in each row"),
        (["--input", "requests.jsonl", "--output", "."], "not a file"),
        (["--input", "requests.jsonl", "--output", "/dev/full"], "not a file"),
        (["--input", "missing.jsonl", "--output", "a.jsonl"], "No such file"),
        (["--input", "bad.jsonl", "--output", "a.jsonl"], "line 2: prompt: given an empty prompt"),
    ],
)
def test_a_request_that_cannot_be_served_is_refused(
    words: list[str], reason: str, use: Use, capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "requests.jsonl").write_text('{"prompt": "Add."}\n')
    (tmp_path / "bad.jsonl").write_text('{"prompt": "Add."}\n{"prompt": ""}\n')
    use(IDENTITY)
    assert main(["generate", *words]) == 2
    printed = capsys.readouterr()
    assert reason in printed.err and "allowed: " in printed.err and printed.out == ""


def test_a_model_that_does_not_exist_is_refused(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T2L_MODEL", "/no/such/folder")
    assert main(["generate", "Add."]) == 2
    assert "the model '/no/such/folder' cannot be loaded" in capsys.readouterr().err


def test_without_any_model_the_remedy_is_the_quickstart(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("T2L_MODEL", raising=False)
    monkeypatch.setattr("t2l.inference.generator.bundled_model", lambda: None)
    assert main(["generate", "Add."]) == 2
    assert "run `make quickstart`" in capsys.readouterr().err


def test_a_file_of_requests_becomes_a_file_of_answers(use: Use, capsys: Captured, tmp_path: Path) -> None:
    requests, answers = tmp_path / "requests.jsonl", tmp_path / "answers.jsonl"
    requests.write_text('{"prompt": "Return x.", "signature": "i32 @f(i32)"}\n{"prompt": "Other."}\n')
    use(IDENTITY)
    words = ["generate", "--input", str(requests), "--output", str(answers), "--no_memory"]
    assert main(words) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(f"2 answers, 2 of them verified, are in {answers} after ")
    assert "2/2" in printed.err
    assert [json.loads(line)["completion"] for line in answers.read_text().splitlines()] == [IDENTITY] * 2
    assert main(words) == 0
    assert "2 of them from an earlier start" in capsys.readouterr().out


def start(*words: str, **options: Any) -> "subprocess.Popen[str]":
    """Start `t2l` as a user does."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", "from t2l.cli import main; raise SystemExit(main())", *words]
    # A shell that starts the tests in the background has SIGINT ignored, which children inherit.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, preexec_fn=heed, **options)


@pytest.mark.slow
def test_a_full_disk_behind_standard_output_is_reported() -> None:
    with open("/dev/full", "w") as full:
        process = start(*REQUEST, "--json", stdout=full, stderr=subprocess.PIPE)
        _, error = process.communicate()
    assert process.returncode == 2 and "standard output cannot be written: No space left" in error
    assert "Traceback" not in error and "Exception ignored" not in error


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*REQUEST, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert process.communicate()[1] == "" and process.returncode == 141


@pytest.mark.slow
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_a_batch_of_the_bundled_model_that_is_ended_goes_on_with_the_same_bytes(
    ending: signal.Signals, tmp_path: Path
) -> None:
    requests, whole, output = (tmp_path / name for name in ("requests.jsonl", "whole.jsonl", "answers.jsonl"))
    rows = [
        {"prompt": f"Return a plus {number}.", "signature": "i32 @f(i32)"} for number in range(300)
    ]  # takes seconds after the first are written
    requests.write_text("".join(json.dumps(row) + "\n" for row in rows))
    words = ("generate", "--input", str(requests), "--max_new_tokens", "24", "--num_candidates", "1", "--output")
    assert start(*words, str(whole)).wait() == 0
    process = start(*words, str(output), stderr=subprocess.PIPE)
    while process.poll() is None and (not output.exists() or output.stat().st_size == 0):
        time.sleep(0.002)
    process.send_signal(ending)
    _, error = process.communicate()
    if ending == signal.SIGINT:
        assert process.returncode == 130 and "goes on with what is in" in error and "Traceback" not in error
    assert process.returncode in (130, -signal.SIGKILL)
    assert 0 < len(output.read_bytes()) < len(whole.read_bytes())
    assert start(*words, str(output)).wait() == 0
    assert output.read_bytes() == whole.read_bytes()
