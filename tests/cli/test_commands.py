"""The `t2l` command prints results or one clear error; no file, call or model makes it crash or hang."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from t2l.cli import main
from t2l.llvm.calls import parse_call

GCD = """define i32 @gcd(i32 %a, i32 %b) {
entry:
  br label %loop
loop:
  %x = phi i32 [ %a, %entry ], [ %y, %step ]
  %y = phi i32 [ %b, %entry ], [ %r, %step ]
  %done = icmp eq i32 %y, 0
  br i1 %done, label %end, label %step
step:
  %r = srem i32 %x, %y
  br label %loop
end:
  ret i32 %x
}
"""
SHOUT = """define void @shout(ptr %text) {
  store i8 72, ptr %text
  ret void
}
"""
DIVIDE = "define i32 @divide(i32 %a, i32 %b) {\n  %q = sdiv i32 %a, %b\n  ret i32 %q\n}"
IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"
BROKEN = "define i32 @f(i32 %x) {\n  ret i64 %x\n}"
NOT_DOMINATED = "define i32 @f(i32 %x) {\n\t%z = add i32 %y, 1\n\t%y = add i32 %x, 1\n\tret i32 %z\n}"
COUNT_UP = """define i8 @f(i8 %x) {
  br label %loop
loop:
  %i = phi i8 [ 0, %0 ], [ %next, %loop ]
  %next = add i8 %i, 1
  %done = icmp eq i8 %i, %x
  br i1 %done, label %end, label %loop
end:
  ret i8 %i
}"""
EFFECTLESS = "@n = global i32 0\ndefine void @f() {\n  store i32 1, ptr @n\n  ret void\n}"

HOSTILE = {  # name: text, call, exit status of verify, words in the output of verify, words in the output of run
    "empty": ("", "f(1)", 1, "defines no function", "defines no function"),
    "nul": (IDENTITY + "\0; hidden", "f(1)", 1, "NUL", "NUL"),
    "endless": (
        "define void @f() {\nl:\n  br label %l\n}".replace("\nl:", "\n  br label %l\nl:"),
        "f()",
        0,
        "",
        "timeout",
    ),
    "system": (
        '@c = constant [3 x i8] c"ls\\00"\ndeclare i32 @system(ptr)\n'
        "define i32 @f() {\n  %r = call i32 @system(ptr @c)\n  ret i32 %r\n}",
        "f()",
        0,
        "",
        "@system",
    ),
    "asm": ('define void @f() {\n  call void asm sideeffect "hlt", ""()\n  ret void\n}', "f()", 1, "'asm'", "'asm'"),
    "nesting": ("define void @f() {\n  ret void\n}\n@x = global " + "{" * 100_000, "f()", 1, "nested", "nested"),
    "huge": ("define i8388607 @f(i8388607 %x) {\n  ret i8388607 %x\n}", "f(1)", 1, "i8388607", "i8388607"),
    "division": (DIVIDE, "divide(1, 0)", 0, "", "integer divide by zero"),
    "types": (BROKEN, "f(1)", 1, "line 2", "line 2"),
    "label": ("define void @f() {\n  br label %nowhere\n}", "f()", 1, "nowhere", "nowhere"),
}


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        (tmp_path / "file.ll").write_text(text, encoding="utf-8")
        return str(tmp_path / "file.ll")

    return write


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_one_clear_line_and_its_position_in_two_more(
    name: str, write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    text, call, verify_status, verify_words, run_words = HOSTILE[name]
    file = write(text)
    assert main(["verify", file]) == verify_status
    printed = capsys.readouterr()
    assert (printed.out if verify_status == 0 else printed.err).count("\n") == (3 if "line 2" in printed.err else 1)
    assert verify_words in printed.err
    assert main(["run", file, "--call", call]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == (3 if "line 2" in printed.err else 1)
    assert run_words in printed.err


def test_verify_shows_the_line_at_fault_with_a_caret(
    write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(BROKEN)
    assert main(["verify", file]) == 1
    words = "line 2, column 11: '%x' defined with type 'i32' but expected 'i64'"
    assert capsys.readouterr().err == f"{file}: {words}\n2 |   ret i64 %x\n  |           ^\n"
    file = write(NOT_DOMINATED)
    for command in (["verify", file], ["canonicalize", file], ["run", file, "--call", "f(1)"]):
        assert main(command) == 1
        excerpt = "2 |     %z = add i32 %y, 1\n  |          ^\n"  # the tab of the file is shown as four blanks
        assert capsys.readouterr().err.endswith(f"Instruction does not dominate all uses!\n{excerpt}")
    assert main(["verify", file, "--json"]) == 1
    printed = json.loads(capsys.readouterr().out)
    assert (printed["line"], printed["column"], printed["parsed"]) == (2, 7, True)


def test_verify_names_the_version_of_llvm(write: Callable[[str], str], capsys: pytest.CaptureFixture[str]) -> None:
    file = write(GCD)
    assert main(["verify", file]) == 0
    assert capsys.readouterr().out == f"{file}: verified (LLVM 22.1.0)\n"


def test_control_characters_of_a_file_do_not_reach_the_terminal(
    write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", write("define i32 @f() {\n  ret i32 \x1b[31mred\n}")]) == 1
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "call", "shown"),
    [
        (GCD, "gcd(12, 18)", "6\n"),
        (GCD, "@gcd(-12, 0x12)", "6\n"),
        (SHOUT, 'shout("hi")', 'void\nargument 1: "Hi"\n'),
        (SHOUT, "shout(i8[104, -1])", "void\nargument 1: i8[72, -1]\n"),
        (SHOUT, "shout([256])", "void\nargument 1: i32[328]\n"),
        ("define double @half(double %x) {\n  %y = fmul double %x, 0.5\n  ret double %y\n}", "half(3)", "1.5\n"),
    ],
)
def test_run_prints_the_value_and_the_changed_buffers(
    text: str, call: str, shown: str, write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", write(text), "--call", call]) == 0
    assert capsys.readouterr().out == shown


def test_a_call_that_does_not_fit_the_function_fails(
    write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(GCD)
    assert main(["run", file, "--call", "gcd(12)"]) == 1
    assert main(["run", file, "--call", "lcm(12, 18)"]) == 1
    err = capsys.readouterr().err
    assert "1 args given for i32 @gcd(i32, i32)" in err
    assert "does not define @lcm" in err


@pytest.mark.parametrize(
    "call",
    ["gcd", "gcd(", "gcd(1,)2", "gcd(12, x)", "1+1", "", "gcd([1], [2)", "f({1})", "f(" + "[" * 500, "f(i9[1])"],
)
def test_a_bad_call_is_refused(call: str, write: Callable[[str], str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", write(GCD), "--call", call]) == 2
    assert "--call" in capsys.readouterr().err


def test_calls_are_read_as_a_tests_arguments() -> None:
    name, args = parse_call('my.f-1$([1, 2], i64[-1], [1.5, 2], i8[7], "a\\n", null, -1.5e3, [])')
    assert name == "my.f-1$"
    assert args == [
        {"type": "i32", "data": [1, 2]},
        {"type": "i64", "data": [-1]},
        {"type": "double", "data": [1.5, 2]},
        {"type": "i8", "data": [7]},
        {"type": "i8", "data": [97, 10, 0]},
        None,
        -1500.0,
        {"type": "i32", "data": []},
    ]


def test_canonicalize_prints_the_canonical_form(
    write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["canonicalize", write("define i32 @f(i32 %x) {\n  %y = add i32 %x, 0 ; nothing\n  ret i32 %y\n}")]) == 0
    )
    assert capsys.readouterr().out == "define i32 @f(i32 %0) {\n  ret i32 %0\n}\n"


def test_every_command_prints_one_json_object(write: Callable[[str], str], capsys: pytest.CaptureFixture[str]) -> None:
    file = write(DIVIDE)
    assert main(["verify", file, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["verified"] is True
    assert main(["canonicalize", file, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["canonical"].startswith("define i32 @divide(i32 %0, i32 %1)")
    assert main(["run", file, "--call", "divide(7, 2)", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["returns"] == 3
    assert main(["run", file, "--call", "divide(7, 0)", "--json"]) == 1
    printed = json.loads(capsys.readouterr().out)
    assert (printed["status"], printed["returns"]) == ("trap", None)
    assert main(["verify", write(BROKEN), "--json"]) == 1
    assert "line 2" in json.loads(capsys.readouterr().out)["error"]


@pytest.mark.parametrize(
    ("reference", "candidate", "status", "shown"),
    [
        (IDENTITY, IDENTITY.replace("%x", "%n"), 0, "equal: same canonical form\n"),
        (DIVIDE, DIVIDE.replace("sdiv", "udiv"), 1, "different: divide("),
        (DIVIDE, BROKEN, 1, "different: line 2, column 11: "),
        (IDENTITY.replace("32", "8"), COUNT_UP, 0, "equal: same results on all 256 inputs with a defined result\n"),
        (EFFECTLESS, EFFECTLESS.replace("i32 1", "i32 2"), 1, "unknown: void @f() returns nothing"),
    ],
)
def test_compare_prints_the_verdict_and_its_evidence(
    reference: str, candidate: str, status: int, shown: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "reference.ll", tmp_path / "candidate.ll"]
    for file, text in zip(files, (reference, candidate), strict=True):
        file.write_text(text, encoding="utf-8")
    assert main(["compare", *map(str, files)]) == status
    assert capsys.readouterr().out.startswith(shown)
    assert main(["compare", *map(str, files), "--json"]) == status
    assert json.loads(capsys.readouterr().out)["status"] == shown.split(":")[0]


def test_compare_refuses_a_reference_that_is_not_verified_ir(
    write: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    for reference, words in [("", "defines no function"), (GCD + DIVIDE, "defines gcd, divide"), (BROKEN, "line 2")]:
        file = write(reference)
        assert main(["compare", file, file]) == 2
        assert words in capsys.readouterr().err
    file = write(GCD + DIVIDE)
    assert main(["compare", file, file, "--entry_point", "gcd"]) == 0


def test_unreadable_files_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "latin.ll").write_bytes(b"; \xe9\n")
    (tmp_path / "large.ll").write_bytes(b" " * 5_000_000)
    words = {
        "missing.ll": "No such file",
        "": "directory",
        "latin.ll": "UTF-8",
        "large.ll": "more than",
        "a\0b": "null",
    }
    for name, reason in words.items():
        assert main(["verify", f"{tmp_path}/{name}"]) == 2
        assert reason in capsys.readouterr().err


def test_a_dash_means_standard_input_and_verify_loads_no_model_library() -> None:
    code = (
        "import sys; from t2l.cli import main; status = main(['verify', '-'])\n"
        "sys.exit(status or sum(name in sys.modules for name in ('torch', 'transformers')))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], input=GCD, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "-: verified (LLVM 22.1.0)\n")


def test_flags_are_not_abbreviated_and_a_command_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["generate", "Add.", "--sig", "i32 @f()"], ["fly"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2
    assert "a command is needed" in capsys.readouterr().err


def test_the_version_names_llvm(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.endswith("(LLVM 22.1.0)\n")
