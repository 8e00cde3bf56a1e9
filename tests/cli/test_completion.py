"""`t2l completion` prints scripts that a shell can use."""

import shutil
import subprocess
from pathlib import Path

import pytest

from t2l.cli import main
from t2l.cli.commands import COMMANDS
from t2l.cli.completion import SHELLS

ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_shtab_t2l t2l "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this machine")
@pytest.mark.parametrize(
    ("words", "completions"),
    [
        (["t2l", ""], list(COMMANDS)),
        (["t2l", "ca"], ["canonicalize"]),
        (["t2l", "emit", "--emit", ""], ["ll", "bc", "asm", "obj", "wasm"]),
        (["t2l", "emit", "--optimize", "O"], ["O0", "O1", "O2", "O3"]),
        (["t2l", "emit", "gcd"], ["gcd.ll"]),
        (["t2l", "generate", "--sig"], ["--signature"]),
        (["t2l", "score", "--predictions", "gc"], ["gcd.ll"]),
        (["t2l", "completion", ""], list(SHELLS)),
    ],
    ids=lambda value: " ".join(value),
)
def test_bash_completes_commands_flags_choices_and_files(
    words: list[str], completions: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", "bash"]) == 0
    (tmp_path / "script.bash").write_text(capsys.readouterr().out)
    (tmp_path / "gcd.ll").write_text("")
    command = ["bash", "-c", ASK_BASH, "bash", "script.bash", *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.split() == completions


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_each_shell_knows_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert [command for command in COMMANDS if command not in script] == []
    for name in ("zsh", "fish"):
        if shell == name and shutil.which(name):
            assert subprocess.run([name, "-n"], input=script, text=True).returncode == 0


def test_another_shell_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["completion", "cmd"])
    assert "invalid choice: 'cmd'" in capsys.readouterr().err
