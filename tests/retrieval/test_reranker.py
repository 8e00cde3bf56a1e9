"""Memory's reranker: the exported graph says what the model says; a folder that is not whole is refused."""

from pathlib import Path

import numpy as np
import pytest
import torch
from tests.encoder_stand_in import make_bert, make_tokenizer

from t2l.checksums import write_checksums
from t2l.export.encoder import export_encoder
from t2l.export.errors import ExportError
from t2l.export.reranker import export_reranker
from t2l.retrieval.reranker import Reranker
from t2l.retrieval.text_graph import TextGraphError
from t2l.training.reranker import CrossEncoder

PAIRS = [
    ("the sum of a array", "add number"),
    ("largest number", "large number"),
    ("zebras", ""),
    ("add", "sum " * 40),
]


def make_model() -> CrossEncoder:
    model = CrossEncoder(make_bert(), make_tokenizer(), max_length=16).eval()
    model.head.data = torch.linspace(-1, 1, 32)
    return model


def export(folder: Path, **options: int) -> Path:
    model = make_model()
    head = model.head.detach().numpy()
    return export_reranker(model.bert, model.tokenizer, head, folder, **{"max_length": 16, **options})


def test_the_exported_reranker_gives_the_models_scores(tmp_path: Path) -> None:
    with torch.no_grad():
        expected = make_model()(*zip(*PAIRS, strict=True)).numpy()
    scores = Reranker.load(export(tmp_path)).score(PAIRS)
    assert scores.shape == (4,) and scores.dtype == np.float32
    np.testing.assert_allclose(scores, expected, atol=0.05 * np.abs(expected).max())


def test_a_score_depends_on_both_texts_and_not_on_the_other_pairs(tmp_path: Path) -> None:
    reranker = Reranker.load(export(tmp_path))
    alone = np.concatenate([reranker.score([pair]) for pair in PAIRS])
    np.testing.assert_allclose(reranker.score(PAIRS), alone, atol=1e-4)
    first, second = reranker.score([("add number", "sum"), ("add number", "zebra")])
    assert abs(first - second) > 1e-3


def test_no_pairs_give_no_scores(tmp_path: Path) -> None:
    assert Reranker.load(export(tmp_path)).score([]).shape == (0,)


def test_a_folder_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    (export(tmp_path) / "reranker.onnx").write_bytes(b"no graph")
    with pytest.raises(TextGraphError, match=r"reranker in .* is damaged.*recipes/train_reranker.py"):
        Reranker.load(tmp_path)


def test_unknown_bits_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="bits=3 given"):
        export(tmp_path, bits=3)


def test_an_encoder_is_no_reranker(tmp_path: Path) -> None:
    projection = np.eye(32, dtype=np.float32)
    export_encoder(make_bert(), make_tokenizer(), projection, tmp_path, max_length=16)
    (tmp_path / "encoder.onnx").rename(tmp_path / "reranker.onnx")
    write_checksums(tmp_path)
    with pytest.raises(TextGraphError, match="gives 32 numbers for a pair"):
        Reranker.load(tmp_path)


def test_a_folder_whose_checksums_list_nothing_is_refused(tmp_path: Path) -> None:
    (export(tmp_path) / "checksums.txt").write_text("")
    with pytest.raises(TextGraphError, match="is not listed in checksums.txt"):
        Reranker.load(tmp_path)
