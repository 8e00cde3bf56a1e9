"""The training of memory's encoder: what counts as one meaning, hard batches, the loss, and the recipe."""

import json
import random
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from tests.encoder_stand_in import make_bert, make_tokenizer
from tests.scripts import ROOT, load_script

from t2l.arguments import ArgumentsError, parse_arguments
from t2l.arguments.encoder import EncoderArguments
from t2l.data.catalogue.reading import load_concepts
from t2l.data.programs import Parameter
from t2l.retrieval.encoder import Encoder
from t2l.training.encoder import BatchDrawer, SentenceEncoder, find_near, group_wordings, measure_held_out
from t2l.training.encoder.loop import train_encoder
from t2l.training.encoder.model import find_projection, get_contrastive_loss, keep_layers, load_bert
from t2l.training.encoder.views import draw_view, drop_parameters, drop_widths
from t2l.training.encoder.wordings import Group
from t2l.training.errors import TrainingError

CATALOGUE = """\
/**
 * Return the {OP} of {a} and {b}.
 * Which of {a} and {b} is the {OP}?
 * {OP} of two {T:s}
 * Compare {a} with {b} and return the {OP}.
 * I have {a} and {b} and want the {OP}.
 * the {OP}, please
 *
 * @T int32_t int64_t uint32_t
 * @OP < "smallest"
 * @OP > "largest"
 * @name extreme pick_one
 */
T extreme(T a, T b) { return a OP b ? a : b; }

/**
 * Add {K} to {x}.
 * Return {x} plus {K}.
 * What is {x} increased by {K}?
 * {x}, raised by {K}
 * Give me {x} with {K} added.
 * I have {x} and want {K} more.
 *
 * @T int8_t int32_t
 * @K 2..4
 * @name raise
 */
T raise(T x) { return x + K; }
"""
SETTINGS = ["--model_name_or_path", ".", "--output_dir", "out"]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogue")
    (folder / "toy.c").write_text(CATALOGUE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def groups(catalogue: Path) -> list[Group]:
    return group_wordings(load_concepts(catalogue))


@pytest.fixture
def drawer(groups: list[Group]) -> BatchDrawer:
    near = find_near(groups, np.eye(3, dtype=np.float32), 1)
    return BatchDrawer(groups, near, 3, 0)


def test_words_make_a_meaning_and_types_and_numbers_do_not(groups: list[Group]) -> None:
    assert [group.texts()[0] for group in groups] == [
        "Return the smallest of a and b.",
        "Return the largest of a and b.",
        "Add # to a.",
    ]
    assert all(len(group.programs) > 1 for group in groups)


def test_held_out_wordings_are_the_last_ones(catalogue: Path) -> None:
    (group, *_) = group_wordings(load_concepts(catalogue), num_held_out=2)
    assert group.texts()[-1] == "Compare a with b and return the smallest."


def test_near_groups_belong_to_other_concepts(groups: list[Group]) -> None:
    near = find_near(groups, np.eye(3, dtype=np.float32), 1)
    assert near[:2].tolist() == [[2], [2]] and near[2, 0] in (0, 1)


def test_partners_have_one_meaning_and_groups_appear_once(drawer: BatchDrawer) -> None:
    for _ in range(20):
        batch = drawer.draw()
        assert batch.meanings[:3] == batch.meanings[3:]
        assert sorted(batch.meanings[:3]) == [0, 1, 2]
        assert len(batch.texts) == 6


def test_a_batch_holds_siblings_in_the_same_wordings(drawer: BatchDrawer) -> None:
    drawer._view = lambda group, place: f"{group.number} {place}"  # type: ignore[method-assign]
    together = 0
    for _ in range(20):
        places = {text.split()[0]: text.split()[1] for text in drawer.draw().texts[:3]}
        together += places["0"] == places["1"]
    assert together > 5


def test_the_same_seed_draws_the_same_batches(groups: list[Group]) -> None:
    near = find_near(groups, np.eye(3, dtype=np.float32), 1)
    assert BatchDrawer(groups, near, 3, 7).draw() == BatchDrawer(groups, near, 3, 7).draw()


def test_views_keep_the_word_that_matters(groups: list[Group]) -> None:
    rng = random.Random(0)
    views = {draw_view(groups[1].programs[0], 0, "pick_one", rng) for _ in range(100)}
    assert "pick one" in views and "Return the largest of a and b." in views and len(views) > 5
    assert not any("small" in view for view in views)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the larger of x and y", "the larger of two numbers"),
        ("Sort the array v of length n.", "Sort the array of length."),
        ("length of v", "length of an array"),
        ("x + y", "x + y"),
        ("the v's first element", "the v's first element"),
        ("an array of n doubles", "an array of n doubles"),
    ],
)
def test_names_of_parameters_are_dropped_or_described(text: str, expected: str) -> None:
    parameters = [Parameter("x", "i32"), Parameter("y", "i32"), Parameter("v", "ptr"), Parameter("n", "i32")]
    assert drop_parameters(text, parameters) == expected


def test_widths_are_dropped() -> None:
    assert drop_widths("two signed 32-bit integers and a double") == "two integers and a number"


def test_the_loss_is_small_if_partners_are_near_and_others_far() -> None:
    near, far = torch.eye(3).repeat(2, 1), torch.eye(3)[[0, 1, 2, 1, 2, 0]]
    meanings = [0, 1, 2, 0, 1, 2]
    assert get_contrastive_loss(near, list("abcdef"), meanings, 0.05) < 1e-6
    assert get_contrastive_loss(far, list("abcdef"), meanings, 0.05) > 10


def test_texts_of_one_meaning_and_equal_texts_are_never_negatives() -> None:
    same = torch.eye(2)[[0, 0, 0, 0]]
    assert get_contrastive_loss(same, list("abcd"), [5, 5, 5, 5], 0.05) == 0
    assert get_contrastive_loss(same, list("aaAa"), [1, 2, 1, 2], 0.05) == 0


def test_training_moves_all_weights_but_the_frozen_ones(drawer: BatchDrawer) -> None:
    model = SentenceEncoder(make_bert(), make_tokenizer(), np.eye(32, 8, dtype=np.float32))
    before = {name: weight.clone() for name, weight in model.named_parameters()}
    (args,) = parse_arguments(EncoderArguments, argv=[*SETTINGS, "--max_steps", "3", "--warmup_steps", "1"])
    train_encoder(
        model, lambda texts: np.eye(8, dtype=np.float32)[:1].repeat(6, 0), drawer, Accelerator(cpu=True), args
    )
    still = {name for name, weight in model.named_parameters() if torch.equal(weight, before[name])}
    frozen = {name for name in before if name.startswith(("bert.embeddings", "bert.encoder.layer.0."))}
    assert still - frozen <= {"bert.encoder.layer.1.attention.self.key.bias"}  # softmax does not see this bias
    assert frozen <= still


def test_a_loss_that_is_not_finite_stops_the_run(drawer: BatchDrawer) -> None:
    model = SentenceEncoder(make_bert(), make_tokenizer(), np.full((32, 8), np.nan, np.float32))
    (args,) = parse_arguments(EncoderArguments, argv=SETTINGS)
    with pytest.raises(TrainingError, match="lower learning_rate"):
        train_encoder(model, lambda texts: np.eye(6, 8, dtype=np.float32), drawer, Accelerator(cpu=True), args)


def test_a_projection_keeps_what_varies() -> None:
    vectors = np.zeros((10, 6), np.float32)
    vectors[:, 1], vectors[:, 4] = np.arange(10), np.arange(10)[::-1]
    projection = find_projection(vectors, 2)
    np.testing.assert_allclose(vectors @ projection @ projection.T, vectors, atol=1e-4)


def test_layers_that_the_model_lacks_are_refused() -> None:
    assert len(keep_layers(make_bert(3), [0, 2]).encoder.layer) == 2
    with pytest.raises(TrainingError, match="the model has 2"):
        keep_layers(make_bert(), [0, 2])


def test_the_measure_counts_meanings_and_concepts(catalogue: Path) -> None:
    concepts = load_concepts(catalogue)
    groups, whole = group_wordings(concepts, num_held_out=1), group_wordings(concepts)

    def encode(texts: list[str]) -> np.ndarray:  # knows the concepts apart, but not "smallest" from "largest"
        return np.eye(2, dtype=np.float32)[[int("est" in text or text == "extreme") for text in texts]]

    found = measure_held_out(encode, groups, whole)
    assert found == {"num_samples": 3, "meaning@1": 0.6667, "concept@1": 1.0, "concept@10": 1.0}
    assert measure_held_out(encode, whole, whole) == {"num_samples": 0}


def test_the_shipped_config_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("runs/encoder/base").mkdir(parents=True)
    (args,) = parse_arguments(EncoderArguments, argv=["--config", str(ROOT / "configs/encoder/catalogue.yaml")])
    assert args.dimension == 128


def test_contradictions_are_refused_together() -> None:
    words = [*SETTINGS, "--bits", "5", "--layers", "2", "1", "--freeze_layers", "3"]
    with pytest.raises(ArgumentsError, match="(?s)3 problems.*4 or 8.*ascending.*at most 2"):
        parse_arguments(EncoderArguments, argv=words)


def test_a_model_that_is_no_bert_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "t5"}), encoding="utf-8")
    with pytest.raises(TrainingError, match="'t5'; only 'bert'"):
        load_bert(str(tmp_path))


@pytest.mark.slow
def test_the_recipe_writes_an_encoder(catalogue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_bert().save_pretrained(tmp_path / "base")
    make_tokenizer().save_pretrained(tmp_path / "base")
    recipe = load_script("recipes/train_encoder.py")
    monkeypatch.setattr(recipe, "load_concepts", lambda: load_concepts(catalogue))
    monkeypatch.setattr(recipe, "find_near", lambda groups, vectors: find_near(groups, vectors, 1))
    words = ["--model_name_or_path", str(tmp_path / "base"), "--output_dir", str(tmp_path / "out")]
    words += ["--vocab_size", "200", "--dimension", "4", "--max_steps", "2", "--num_held_out", "1"]
    words += ["--per_device_train_batch_size", "3", "--layers", "0", "1"]
    monkeypatch.setattr(sys, "argv", ["train_encoder.py", *words])
    recipe.main()
    assert Encoder.load(tmp_path / "out").encode(["the largest"]).shape == (1, 4)
    assert json.loads((tmp_path / "out" / "metrics.json").read_text())["num_samples"] == 3
    assert (tmp_path / "out" / "run.yaml").is_file() and (tmp_path / "out" / "checkpoint").is_dir()
