"""Checksums of a folder: what is damaged or missing is named, in subfolders, too; nothing outside is looked at."""

from pathlib import Path

import pytest

from t2l.checksums import find_damaged, write_checksums


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shards").mkdir()
    for name in ("weights", "shards/0", "shards/1", "README.md"):
        Path(tmp_path, name).write_text(name)
    write_checksums(tmp_path)
    return tmp_path


def test_a_whole_folder_has_no_damage(folder: Path) -> None:
    assert find_damaged(folder) == []
    listed = [line.split()[1] for line in (folder / "checksums.txt").read_text().splitlines()]
    assert listed == ["shards/0", "shards/1", "weights"]


def test_damaged_and_missing_files_are_named_with_their_folder(folder: Path) -> None:
    (folder / "shards/0").write_text("another")
    (folder / "shards/1").unlink()
    assert find_damaged(folder) == [
        "shards/0 is not the file that was listed (7 bytes)",
        "shards/1 is missing",
    ]


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "shards/../../outside"])
def test_a_list_that_names_a_file_outside_is_refused(folder: Path, name: str) -> None:
    (folder / "checksums.txt").write_text(f"{'0' * 64}  {name}\n")
    with pytest.raises(ValueError, match=r"checksums.txt, line 1: .* given; allowed: checksum, two blanks, file"):
        find_damaged(folder)
