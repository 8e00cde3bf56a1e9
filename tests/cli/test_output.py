"""What a command does when its output cannot be written."""

import subprocess
import sys
from pathlib import Path

import pytest

TWICE = "define i32 @twice(i32 %0) {\n  %2 = shl i32 %0, 1\n  ret i32 %2\n}\n"
COMMANDS = [
    ["completion", "bash"],
    ["canonicalize", "twice.ll"],
    ["run", "twice.ll", "--call", "twice(4)"],
    ["emit", "twice.ll", "--emit", "obj"],
    ["compare", "twice.ll", "twice.ll"],
]
RUN = "import sys; from t2l.cli import main; sys.exit(main(sys.argv[1:]))"

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_closed_pipe_ends_a_command_without_a_message(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "twice.ll").write_text(TWICE)
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, *words], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    message = process.stderr.read()
    assert (process.wait(), message) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_full_disk_is_an_error_in_one_line(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "twice.ll").write_text(TWICE)
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-c", RUN, *words], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 2
    assert done.stderr.startswith("t2l: standard output cannot be written") and done.stderr.count("\n") == 1
