"""The tool that reads LLVM's own tests counts what is read, and finds what the judge reads in another way."""

import sys
from pathlib import Path

import pytest
from tests.scripts import run_script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tool forks")
FILES = {
    "a.ll": "define i32 @f(i32 %x) {\n  ret i32 %x\n}",
    "b/c.ll": "define i32 @f() {\n  ret i64 0\n}",
    "b/d.ll": "define i32 @f(i32 %a) {\n  %b = add i32 %c, 1\n  %c = add i32 %a, 1\n  ret i32 %b\n}",
    "b/e.ll": "define <vscale x 2 x i32> @f(<vscale x 2 x i32> %v) {\n  ret <vscale x 2 x i32> %v\n}",
    "b/f.ll": "declare void @g()",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_files_are_counted_by_step_and_refusals_by_reason(folder: Path) -> None:
    done = run_script("tools/llvm_tests.py", "--path", str(folder), "--num_workers", "1")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert "parsed: 2, verified: 1" in lines
    assert "with a canonical form: 1, idempotent: all" in lines
    assert "refused before LLVM's verdict: 2" in lines
    assert "      1  no_function: the text defines no function" in lines
    assert lines[-1].startswith("compared with LLVM ") and lines[-1].endswith(": 3, different: 0")


@pytest.mark.slow
def test_a_verdict_that_differs_fails(folder: Path) -> None:
    done = run_script("tools/llvm_tests.py", "--path", str(folder), "--opt", "true", "--num_workers", "1")
    assert done.returncode == 1
    assert "compared with true: 3, different: 2" in done.stdout


def test_a_folder_without_tests_is_refused(tmp_path: Path) -> None:
    done = run_script("tools/llvm_tests.py", "--path", str(tmp_path))
    assert done.returncode == 2
    assert "no *.ll below it; give the folder llvm/test of LLVM's sources" in done.stderr
