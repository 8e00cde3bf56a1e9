"""Memory's encoder: the exported graph says what the model says, and a folder that is not whole is refused."""

from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from tests.encoder_stand_in import make_bert, make_tokenizer

from t2l.checksums import write_checksums
from t2l.export.bert import pack_rows
from t2l.export.encoder import export_encoder
from t2l.export.encoder_vocabulary import prune_vocabulary
from t2l.export.errors import ExportError
from t2l.retrieval.encoder import Encoder
from t2l.retrieval.text_graph import TextGraphError
from t2l.training.encoder import SentenceEncoder

TEXTS = ["the sum of a array", "largest number", "add two number", "zebras", ""]
PROJECTION = np.random.default_rng(0).normal(size=(32, 8)).astype(np.float32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("encoder")
    return export_encoder(make_bert(), make_tokenizer(), PROJECTION, target, max_length=16)


@pytest.fixture
def copied(folder: Path, tmp_path: Path) -> Path:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def encode_in_torch(texts: list[str]) -> np.ndarray:
    with torch.no_grad():
        return SentenceEncoder(make_bert(), make_tokenizer(), PROJECTION)(texts).numpy()


@pytest.mark.parametrize(("bits", "likeness"), [(8, 0.999), (4, 0.9)])
def test_the_exported_encoder_gives_the_models_vectors(bits: int, likeness: float, tmp_path: Path) -> None:
    export_encoder(make_bert(), make_tokenizer(), PROJECTION, tmp_path, bits=bits, max_length=16)
    vectors = Encoder.load(tmp_path).encode(TEXTS)
    assert (vectors * encode_in_torch(TEXTS)).sum(axis=1).mean() > likeness


def test_vectors_have_length_one(folder: Path) -> None:
    vectors = Encoder.load(folder).encode(TEXTS)
    assert vectors.shape == (5, 8) and vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_does_not_depend_on_the_other_texts(folder: Path) -> None:
    encoder = Encoder.load(folder)
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    np.testing.assert_allclose(encoder.encode(TEXTS), alone, atol=1e-5)


def test_the_order_of_many_texts_is_kept(folder: Path) -> None:
    encoder, texts = Encoder.load(folder), [text for text in TEXTS for _ in range(300)]
    np.testing.assert_allclose(encoder.encode(texts), np.repeat(encoder.encode(TEXTS), 300, axis=0), atol=1e-5)


def test_no_texts_give_no_vectors(folder: Path) -> None:
    assert Encoder.load(folder).encode([]).shape == (0, 8)


def test_a_long_text_is_cut_off(folder: Path) -> None:
    encoder = Encoder.load(folder)
    np.testing.assert_array_equal(encoder.encode(["sum " * 100]), encoder.encode(["sum " * 14]))


def test_one_text_instead_of_a_list_is_refused(folder: Path) -> None:
    with pytest.raises(TypeError, match=r"write encode\(\[text\]\)"):
        Encoder.load(folder).encode("add two number")


def test_all_products_of_the_layers_have_8_bits(folder: Path) -> None:
    nodes = onnx.load(str(folder / "encoder.onnx")).graph.node
    products = [node for node in nodes if node.op_type == "MatMulNBits"]
    assert len(products) == 2 * 6
    assert {attribute.i for node in products for attribute in node.attribute if attribute.name == "bits"} == {8}
    assert [node.name for node in nodes if node.op_type == "MatMul"] == ["projection/MatMul"]


def test_packed_weights_are_read_back() -> None:
    matrix = np.array([[0.0, 0.7, -0.7, 0.3]], np.float32)
    packed, scales = pack_rows(matrix, 4, 4)
    low, high = packed & 15, packed >> 4
    values = np.stack([low, high], axis=-1).reshape(1, 4).astype(np.float32) - 8
    np.testing.assert_allclose(values * scales, matrix, atol=1e-6)


@pytest.mark.parametrize("name", ["encoder.onnx", "tokenizer.json", "checksums.txt"])
def test_a_missing_file_is_named(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(TextGraphError, match=f"{name}.*recipes/train_encoder.py"):
        Encoder.load(copied)


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TextGraphError, match="nowhere is not a folder"):
        Encoder.load(tmp_path / "nowhere")


def test_a_damaged_file_is_named(copied: Path) -> None:
    graph = bytearray((copied / "encoder.onnx").read_bytes())
    graph[5000] ^= 1
    (copied / "encoder.onnx").write_bytes(graph)
    with pytest.raises(TextGraphError, match=r"damaged: encoder.onnx is not the file that was listed"):
        Encoder.load(copied)


def test_a_file_that_was_listed_but_is_no_graph_is_refused(copied: Path) -> None:
    (copied / "encoder.onnx").write_bytes(b"no graph")
    write_checksums(copied)
    with pytest.raises(TextGraphError, match="cannot be read"):
        Encoder.load(copied)


def test_another_version_is_refused(copied: Path) -> None:
    graph = onnx.load(str(copied / "encoder.onnx"))
    graph.metadata_props[0].value = "99"
    onnx.save(graph, str(copied / "encoder.onnx"))
    write_checksums(copied)
    with pytest.raises(TextGraphError, match="has format 99; this version of t2l reads 1"):
        Encoder.load(copied)


def test_pruning_keeps_used_pieces_letters_and_the_first_others() -> None:
    bert, tokenizer = prune_vocabulary(make_bert(), make_tokenizer(), ["largest zebra"], 64)
    pieces = tokenizer.get_vocab()
    assert {"largest", "zebra", "a", "##z", "[CLS]", "the", "sum"} <= pieces.keys()
    assert not {"é", "[unused1]", "large"} & pieces.keys()
    assert len(pieces) == 64 == bert.config.vocab_size


def test_pruning_keeps_the_vectors_of_the_pieces_that_stay() -> None:
    expected = encode_in_torch(["the largest zebra of a number"])
    bert, tokenizer = prune_vocabulary(make_bert(), make_tokenizer(), ["the largest zebra of a number"], 64)
    with torch.no_grad():
        vectors = SentenceEncoder(bert, tokenizer, PROJECTION)(["the largest zebra of a number"]).numpy()
    np.testing.assert_allclose(vectors, expected, atol=1e-5)


def test_a_word_whose_piece_was_dropped_is_read_in_parts() -> None:
    _, tokenizer = prune_vocabulary(make_bert(), make_tokenizer(), ["add"], 0)
    assert tokenizer.tokenize("zebra") == ["z", "##e", "##b", "##r", "##a"]


@pytest.mark.parametrize(("key", "value"), [("bits", 5), ("max_length", 65), ("projection", PROJECTION[:5])])
def test_an_export_that_does_not_fit_is_refused(key: str, value: object, tmp_path: Path) -> None:
    projection = value if key == "projection" else PROJECTION
    options = {"max_length": 16} | ({} if key == "projection" else {key: value})
    with pytest.raises(ExportError, match=key):
        export_encoder(make_bert(), make_tokenizer(), projection, tmp_path, **options)
