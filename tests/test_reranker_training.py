"""The training of memory's reranker: lists of near wordings, equal behaviour, batches, the loop, and the recipe."""

import json
import random
import sys
from pathlib import Path

import numpy as np
import pytest
from accelerate import Accelerator
from tests.encoder_stand_in import make_bert, make_tokenizer
from tests.retrieval.documented import LIBRARY, build_memory, scalar_program
from tests.scripts import load_script

from t2l.arguments import ArgumentsError, parse_arguments
from t2l.arguments.reranker import RerankerArguments
from t2l.retrieval.index import Index
from t2l.retrieval.reranker import Reranker
from t2l.training.errors import TrainingError
from t2l.training.reranker import CrossEncoder, ListDrawer, NearList, find_alike, measure, train_reranker
from t2l.training.reranker.loop import _choose

MORE = scalar_program("plus", "  %3 = add i32 %1, %0\n  ret i32 %3", "put two numbers together", "total of both")
NEAR = NearList("sum", 0, ("largest", "add number", "zebra", "large"), (False, True, False, False))


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("reranker") / "index"
    build_memory(folder, *LIBRARY, MORE)
    return Index.load(folder)


def arguments(folder: Path, *given: str) -> RerankerArguments:
    settings = ["--model_name_or_path", ".", "--output_dir", str(folder), "--num_lists", "20", *given]
    (args,) = parse_arguments(RerankerArguments, argv=settings)
    return args


def find(index: Index, name: str) -> int:
    return next(position for position in range(len(index)) if f"@{name}(" in index.program(position).signature)


@pytest.mark.slow
def test_programs_that_do_the_same_are_alike(index: Index) -> None:
    alike = find_alike(index)
    assert alike[find(index, "add")] == alike[find(index, "plus")]
    assert alike[find(index, "add")] != alike[find(index, "subtract")]


def test_a_list_holds_another_wording_of_the_program_and_others_that_are_wrong(index: Index) -> None:
    alike = np.arange(len(index))
    alike[find(index, "plus")] = alike[find(index, "add")] = min(find(index, "plus"), find(index, "add"))
    lists = list(ListDrawer(index, alike, 0).draw(100))
    assert len(lists) >= 10 and all(any(near.right) for near in lists)
    for near in lists:
        assert not any(near.request == wording for wording in near.wordings)
    (two,) = [near for near in lists if near.request.startswith("put two numbers together")]
    assert {wording for wording, right in zip(two.wordings, two.right, strict=True) if right} >= {"add two numbers"}


def test_the_same_seed_draws_the_same_lists(index: Index) -> None:
    first, second = (list(ListDrawer(index, np.arange(len(index)), 3).draw(5)) for _ in range(2))
    assert first == second


def test_a_right_wording_comes_first_and_wrong_ones_follow() -> None:
    for seed in range(20):
        right, *wrong = _choose(NEAR, 5, random.Random(seed))
        assert right == "add number" and len(wrong) == 5 and set(wrong) == {"largest", "zebra", "large"}


def test_a_reranker_learns_which_wording_is_right(tmp_path: Path) -> None:
    model = CrossEncoder(make_bert(), make_tokenizer(), max_length=16)
    args = arguments(tmp_path, "--max_steps", "40", "--learning_rate", "1e-3", "--warmup_steps", "2")
    saved: list[int] = []
    train_reranker(model, [NEAR], Accelerator(cpu=True), args, lambda: saved.append(1))
    found = measure(lambda pairs: model(*zip(*pairs, strict=True)).tolist(), [NEAR], 4)
    assert found == {"num_lists": 1, "search": 0.0, "reranker": 1.0, "possible": 1.0}


def test_lists_without_a_wrong_wording_are_refused(tmp_path: Path) -> None:
    model = CrossEncoder(make_bert(), make_tokenizer(), max_length=16)
    with pytest.raises(TrainingError, match="the index needs more programs"):
        train_reranker(
            model, [NearList("a", 0, ("b",), (True,))], Accelerator(cpu=True), arguments(tmp_path), lambda: None
        )


def test_bits_that_no_graph_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ArgumentsError, match="bits"):
        arguments(tmp_path, "--bits", "5")


@pytest.mark.slow
def test_the_recipe_trains_exports_and_goes_on(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_bert().save_pretrained(tmp_path / "base")
    make_tokenizer().save_pretrained(tmp_path / "base")
    build_memory(tmp_path / "index", *LIBRARY, MORE)
    base = tmp_path / "base"
    for name in ("first", "second"):
        command = ["train_reranker.py", "--model_name_or_path", str(base), "--memory", str(tmp_path / "index")]
        options = ["--num_lists", "20", "--max_steps", "2", "--max_length", "32", "--held_out_share", "0.3"]
        monkeypatch.setattr(sys, "argv", [*command, "--output_dir", str(tmp_path / name), *options])
        load_script("recipes/train_reranker.py").main()
        metrics = json.loads((tmp_path / name / "metrics.json").read_text())
        assert metrics["num_lists"] and 0 <= metrics["reranker"] <= metrics["possible"] <= 1
        assert Reranker.load(tmp_path / name).score([("add", "sum")]).shape == (1,)
        base = tmp_path / name / "checkpoint"
    assert (base / "head.pt").is_file() and (tmp_path / "second/run.yaml").is_file()
    assert '"reranker"' in capsys.readouterr().out
