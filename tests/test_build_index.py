"""recipes/build_index.py, as a user runs it on a library of their own."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.retrieval.documented import ADD
from tests.scripts import ROOT, load_script, run_script

from t2l.inference.text2llvm import Text2LLVM
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.index import Index
from t2l.retrieval.memory import BUNDLED, ENCODER, get_encoder_id, load_encoder
from t2l.retrieval.writing import write_index

RECIPE = "recipes/build_index.py"
HEADER = """
/** Wobble of a gyroscope: three times the tilt, less one for each turn. */
static inline int wobble(int tilt, int turns) { return 3 * tilt - turns; }

/** Greatest common divisor of two numbers, but ours is always a thousand too large. */
static inline int our_gcd(int a, int b) {
    while (b) { int rest = a % b; a = b; b = rest; }
    return a + 1000;
}

static inline int secret(int x) { return x - 5; }
"""


@pytest.fixture
def header(tmp_path: Path) -> str:
    path = tmp_path / "gyro" / "gyro.h"
    path.parent.mkdir()
    path.write_text(HEADER, encoding="utf-8")
    return str(path)


@pytest.mark.slow
def test_a_header_is_indexed_and_answered_from_in_two_commands(header: str, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "index"
    built = run_script(RECIPE, "--c_sources", header, "--output_dir", str(folder))
    assert built.returncode == 0, built.stderr
    assert "left out: 1 programs: no doc comment: gyro/secret\n" in built.stdout
    assert "2 programs of 2 concepts (4 wordings" in built.stdout and str(folder) in built.stdout
    asked = "Wobble of a gyroscope: three times the tilt, less one for each turn."
    answered = run_script(
        "-c", "import sys, t2l.cli; sys.exit(t2l.cli.main())", "generate", asked, "--memory", str(folder)
    )
    assert answered.returncode == 0, answered.stderr
    assert "mul i32 %0, 3" in answered.stdout and "gyro/wobble" in answered.stderr


@pytest.mark.slow
def test_the_users_function_answers_in_their_words_where_the_catalogue_has_a_near_one(
    header: str, tmp_path: Path
) -> None:
    folder = tmp_path / "index"
    assert run_script(RECIPE, "--c_sources", header, "--output_dir", str(folder)).returncode == 0
    with Text2LLVM.from_pretrained(memory=folder) as model:
        answer = model.generate("greatest common divisor of two numbers, but a thousand too large", "i32 @f(i32, i32)")
    assert answer.ir and "1000" in answer.ir
    assert answer.origin and (answer.origin.source, answer.origin.concept) == ("gyro", "gyro/our_gcd")


def write(folder: Path) -> None:
    write_index([ADD], load_encoder(), get_encoder_id(ENCODER), folder)


def test_a_folder_that_is_no_index_is_refused_and_kept(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.tex").write_text("precious", encoding="utf-8")
    with pytest.raises(MemoryIndexError, match="exists and is no index; allowed: a new or empty folder.*another one"):
        write(mine)
    assert (mine / "thesis.tex").read_text(encoding="utf-8") == "precious"
    with pytest.raises(MemoryIndexError, match="exists and is no index"):
        write(mine / "thesis.tex")
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_an_index_with_other_files_in_it_is_refused_and_kept(tmp_path: Path) -> None:
    write(tmp_path / "index")
    (tmp_path / "index" / "notes.txt").write_text("precious", encoding="utf-8")
    with pytest.raises(MemoryIndexError, match="exists and is no index"):
        write(tmp_path / "index")
    assert (tmp_path / "index" / "notes.txt").exists() and len(Index.load(tmp_path / "index")) == 1


def test_an_index_an_empty_folder_and_a_folder_in_a_missing_one_are_written(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "empty", tmp_path / "missing" / "deep" / "index"):
        write(folder)
        assert len(Index.load(folder)) == 1
    assert [path.name for path in (tmp_path / "missing" / "deep").iterdir()] == ["index"]


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(MemoryIndexError, match="cannot be written.*allowed: a folder that you may write"):
        write(tmp_path / "file" / "index")


def test_an_empty_result_says_what_was_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bare.c").write_text("int bare(int x) { return x; }\n", encoding="utf-8")
    recipe = load_script(RECIPE)
    words = [RECIPE, "--c_sources", str(tmp_path / "bare.c"), "--output_dir", str(tmp_path / "index")]
    monkeypatch.setattr(sys, "argv", words)
    with pytest.raises(SystemExit, match="build_index: no documented program found; .*a comment right above it"):
        recipe.main()
    assert "no doc comment: " in capsys.readouterr().out and not (tmp_path / "index").exists()


def test_of_what_is_left_out_twenty_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    load_script(RECIPE).report_left_out({"why": [f"f{number}" for number in range(23)], "rare": ["g"]})
    often, rare = capsys.readouterr().out.splitlines()
    assert often.startswith("left out: 23 programs: why: f0, f1,") and often.endswith(", f19 and 3 more")
    assert rare == "left out: 1 programs: rare: g"


@pytest.mark.slow
def test_a_build_that_is_stopped_leaves_nothing_behind(tmp_path: Path) -> None:
    functions = (f"/** Return n plus {i}. */\nint add_{i}(int n) {{ return n + {i}; }}\n" for i in range(1000))
    header, folder = tmp_path / "many.h", tmp_path / "runs"
    header.write_text("".join(functions))
    folder.mkdir()
    words = [sys.executable, RECIPE, "--c_sources", str(header), "--output_dir", str(folder / "index")]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) as build:
        while not list(folder.iterdir()):
            assert build.poll() is None
            time.sleep(0.05)
        build.send_signal(signal.SIGINT)
        _, errors = build.communicate(timeout=60)
    assert build.returncode == 130 and errors == "build_index: stopped; nothing was written\n"
    assert list(folder.iterdir()) == []


def test_the_bundled_index_is_one_that_may_be_replaced() -> None:
    from t2l.retrieval.writing import _may_replace

    assert _may_replace(BUNDLED)
