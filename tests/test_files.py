"""Files appear complete or not at all, whoever else writes them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from t2l.files import atomic_folder, atomic_path, write_atomic


def test_several_writers_of_one_file_do_not_disturb_each_other(tmp_path: Path) -> None:
    contents = [str(writer) * 10_000 for writer in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda content: [write_atomic(tmp_path / "file", content) for _ in range(20)], contents))
    assert (tmp_path / "file").read_text() in contents
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_after_an_error_the_old_content_is_there_and_nothing_else(tmp_path: Path) -> None:
    write_atomic(tmp_path / "file", "old")
    with pytest.raises(KeyboardInterrupt), atomic_path(tmp_path / "file") as unfinished:
        unfinished.write_text("half of the n")
        raise KeyboardInterrupt
    assert (tmp_path / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_appears_whole_and_replaces_an_earlier_one(tmp_path: Path) -> None:
    for name in ("first", "second"):
        with atomic_folder(tmp_path / "folder", "marker") as unfinished:
            (unfinished / name).touch()
            (unfinished / "marker").touch()
            assert (tmp_path / "folder").exists() == (name == "second")
    assert sorted(path.name for path in (tmp_path / "folder").iterdir()) == ["marker", "second"]
    with pytest.raises(KeyboardInterrupt), atomic_folder(tmp_path / "folder", "marker"):
        raise KeyboardInterrupt
    assert (tmp_path / "folder/second").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_folder_without_the_marker_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with (
        pytest.raises(FileExistsError, match="has no marker; .*; name another one"),
        atomic_folder(tmp_path, "marker"),
    ):
        pytest.fail("the block must not begin")
    assert (tmp_path / "thesis.txt").read_text() == "mine"
