"""`t2l emit` writes what was asked for to a file or to standard output, and refuses flags that make no sense."""

import base64
import json
import xml.dom.minidom
from pathlib import Path

import pytest

from t2l.cli import main

TWICE = "define i32 @twice(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}\n"
LINUX = "x86_64-unknown-linux-gnu"


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "twice.ll").write_text(TWICE)
    return str(tmp_path / "twice.ll")


def test_text_goes_to_standard_output(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emit", file, "--emit", "ll"]) == 0
    assert capsys.readouterr().out == TWICE
    assert main(["emit", file, "--emit", "asm", "--target", LINUX, "--optimize", "O2"]) == 0
    assert "leal\t(%rdi,%rdi), %eax" in capsys.readouterr().out


def test_bytes_go_to_a_file_or_to_standard_output(
    file: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["emit", file, "--emit", "obj", "--target", LINUX, "-o", str(tmp_path / "new" / "twice.o")]) == 0
    assert (tmp_path / "new" / "twice.o").read_bytes()[:4] == b"\x7fELF"
    assert capfdbinary.readouterr().out == b""
    assert main(["emit", file, "--emit", "wasm"]) == 0
    assert capfdbinary.readouterr().out[:4] == b"\0asm"


def test_json_holds_the_output_or_names_its_file(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["emit", file, "--emit", "ll", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["content"] == TWICE
    assert main(["emit", file, "--emit", "bc", "--json"]) == 0
    assert base64.b64decode(json.loads(capsys.readouterr().out)["content"])[:2] == b"BC"
    target = str(tmp_path / "twice.bc")
    assert main(["emit", file, "--emit", "bc", "--json", "-o", target]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": file, "error": "", "emit": "bc", "emit_to": target}


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ([], "neither --emit nor --cfg given; allowed: --emit ll, bc, asm, obj, wasm, --cfg FILE.svg"),
        (["--cfg", "x.svg", "--target", LINUX], "--target given without --emit"),
        (["--emit", "obj", "--target", "z80"], "target z80 given; allowed: triples that begin with x86_64"),
        (["--emit", "wasm", "--target", LINUX], "allowed: wasm32 and wasm64 triples"),
        (["--emit", "obj", "-o", "/"], "/: Is a directory; allowed: a file that can be written"),
    ],
)
def test_flags_that_make_no_sense_are_refused(
    words: list[str], shown: str, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["emit", file, *words]) == 2
    assert shown in capsys.readouterr().err


def test_bytes_are_not_written_to_a_terminal(
    file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["emit", file, "--emit", "obj"]) == 2
    printed = capsys.readouterr()
    assert (printed.out, "add -o FILE" in printed.err) == ("", True)


def test_wrong_ir_fails_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = tmp_path / "wrong.ll"
    wrong.write_text(TWICE.replace("ret i32", "ret i64"))
    assert main(["emit", str(wrong), "--emit", "obj"]) == 1
    assert "line 3, column 11" in capsys.readouterr().err
    assert main(["emit", str(wrong), "--cfg", str(tmp_path / "wrong.svg"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["line"] == 3
    assert not (tmp_path / "wrong.svg").exists()


def test_a_device_is_written_to_and_not_replaced(file: str) -> None:
    assert main(["emit", file, "--emit", "obj", "-o", "/dev/null"]) == 0
    assert Path("/dev/null").is_char_device()


def test_the_drawing_is_an_svg_file(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["emit", file, "--cfg", str(tmp_path / "twice.svg")]) == 0
    assert capsys.readouterr().out == ""
    drawing = xml.dom.minidom.parse(str(tmp_path / "twice.svg"))
    assert drawing.documentElement is not None and drawing.documentElement.tagName == "svg"


def test_the_drawing_shows_what_the_level_of_optimisation_leaves(file: str, tmp_path: Path) -> None:
    Path(file).write_text("define void @f() {\n  br label %next\nnext:\n  ret void\n}")
    counts = {}
    for level in ("O0", "O1"):
        assert main(["emit", file, "--cfg", str(tmp_path / "f.svg"), "--optimize", level]) == 0
        counts[level] = (tmp_path / "f.svg").read_text().count('class="title"')
    assert counts == {"O0": 2, "O1": 1}
