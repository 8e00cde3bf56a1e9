"""The commit in a result is that of t2l's own checkout."""

import re
import subprocess
from pathlib import Path

import pytest

from t2l.checkout import get_commit


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "tracked.py").touch()
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for words in (["init", "--quiet"], ["add", "."], [*identity, "commit", "--quiet", "--message", "First"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    return tmp_path


def test_a_tracked_file_has_the_commit_of_its_checkout(checkout: Path) -> None:
    assert re.fullmatch(r"[0-9a-f]{40}", str(get_commit(checkout / "tracked.py")))


def test_changes_are_named(checkout: Path) -> None:
    (checkout / "tracked.py").write_text("changed")
    assert re.fullmatch(r"[0-9a-f]{40}-dirty", str(get_commit(checkout / "tracked.py")))


def test_a_package_installed_inside_another_checkout_has_no_commit(checkout: Path) -> None:
    (checkout / "installed.py").touch()
    assert get_commit(checkout / "installed.py") is None


def test_without_a_checkout_or_git_there_is_no_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file.py").touch()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert get_commit(tmp_path / "file.py") is None
    monkeypatch.setenv("PATH", "")
    assert get_commit(tmp_path / "file.py") is None
