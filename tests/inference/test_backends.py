"""Every backend gives torch's logits, and says plainly what is wrong with a model that it cannot load."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from optimum.exporters.onnx import main_export
from tests.inference.random_models import checkpoint, fused, write_checkpoint
from transformers import AutoModelForSeq2SeqLM

from t2l.export import export_fused
from t2l.inference.backends import Backend, LoadingError, load_backend
from t2l.inference.backends.torch import load_torch_backend

pytestmark = pytest.mark.slow
RANDOM = np.random.default_rng(5)
REQUESTS = RANDOM.integers(3, 290, (3, 9))
MASK = np.array([[1] * 9, [1] * 5 + [0] * 4, [1] * 2 + [0] * 7])
ANSWERS = np.concatenate([np.zeros((3, 1), np.int64), RANDOM.integers(3, 290, (3, 150))], axis=1)
SHAPES = {
    "T5 and CodeT5": {"tie_word_embeddings": True},
    "T5 v1.1 and Flan-T5": {"feed_forward_proj": "gated-gelu"},
    "heads wider than the model": {"d_kv": 16, "num_heads": 3},
    "more layers in the decoder": {"num_decoder_layers": 4},
    "few buckets": {"relative_attention_num_buckets": 8, "relative_attention_max_distance": 20},
}


def torch_logits(folder: Path) -> np.ndarray:
    model = AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    ids, mask, answers = (torch.tensor(array) for array in (REQUESTS, MASK, ANSWERS))
    with torch.inference_mode():
        return model(input_ids=ids, attention_mask=mask, decoder_input_ids=answers).logits.numpy()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_fused_graphs_give_torchs_logits(shape: dict[str, int], tmp_path: Path) -> None:
    folder = write_checkpoint(tmp_path / "checkpoint", **shape)
    backend, _, _ = load_backend(export_fused(folder, tmp_path / "fused"))
    found = backend.start(REQUESTS, MASK).step(ANSWERS)
    np.testing.assert_allclose(found, torch_logits(folder), atol=1e-3, rtol=1e-3)


def test_rows_that_advance_by_different_counts_get_the_logits_of_a_row_alone() -> None:
    backend, _, _ = load_backend(fused())
    state = backend.start(REQUESTS, MASK)
    read = np.zeros(3, np.int64)
    found = np.zeros((3, 100, backend.vocab_size), np.float32)
    while (read < 90).any():
        tokens = np.stack([ANSWERS[row, read[row] : read[row] + 4] for row in range(3)])
        logits = state.step(tokens)
        counts = np.minimum(RANDOM.integers(1, 5, 3), 96 - read)  # the rest of the four is a rejected draft
        for row, count in enumerate(counts):
            found[row, read[row] : read[row] + count] = logits[row, :count]
        state.advance(counts)
        read += counts
    np.testing.assert_allclose(found[:, :90], torch_logits(checkpoint())[:, :90], atol=1e-3, rtol=1e-3)


def test_a_selected_row_goes_on_as_if_it_were_alone() -> None:
    backend, _, _ = load_backend(fused())
    state = backend.start(REQUESTS, MASK)
    state.step(ANSWERS[:, :7])
    state.advance(np.array([7, 5, 3]))
    state.select(np.array([2, 0, 2]))
    found = state.step(np.stack([ANSWERS[2, 3:5], ANSWERS[0, 7:9], ANSWERS[2, 3:5]]))
    expected = torch_logits(checkpoint())
    for row, wanted in enumerate((expected[2, 3:5], expected[0, 7:9], expected[2, 3:5])):
        np.testing.assert_allclose(found[row], wanted, atol=1e-3, rtol=1e-3)


def test_torch_gives_the_same_logits_token_by_token() -> None:
    found = token_by_token(load_backend(checkpoint())[0])
    np.testing.assert_allclose(found, torch_logits(checkpoint())[:, :6], atol=1e-3, rtol=1e-3)


def token_by_token(backend: Backend) -> np.ndarray:
    state = backend.start(REQUESTS, MASK)
    return np.concatenate([state.step(ANSWERS[:, place : place + 1]) for place in range(6)], axis=1)


def test_int8_layers_of_torch_give_nearly_the_same_logits() -> None:
    backend, _ = load_torch_backend(checkpoint(), int8=True)
    quantized = [
        type(module).__module__ for module in backend.model.modules() if "quantized" in type(module).__module__
    ]
    assert len(quantized) > 20
    exact, found = torch_logits(checkpoint())[:, :6], token_by_token(backend)
    assert 0 < np.abs(found - exact).mean() < 0.2 * np.abs(exact).mean()


def test_a_compiled_model_gives_the_same_logits() -> None:
    backend, _ = load_torch_backend(checkpoint(), compiled=True)
    np.testing.assert_allclose(token_by_token(backend), torch_logits(checkpoint())[:, :6], atol=1e-3, rtol=1e-3)


def test_two_decoders_of_optimum_give_the_same_logits_as_the_merged_one(tmp_path: Path) -> None:
    main_export(str(checkpoint()), output=tmp_path, task="text2text-generation-with-past", do_validation=False)
    merged = token_by_token(load_backend(tmp_path)[0])
    np.testing.assert_allclose(merged, torch_logits(checkpoint())[:, :6], atol=1e-3, rtol=1e-3)
    (tmp_path / "decoder_model_merged.onnx").unlink()
    np.testing.assert_allclose(token_by_token(load_backend(tmp_path)[0]), merged, atol=1e-5)


def test_an_exported_model_answers_without_torch_and_transformers() -> None:
    program = (
        "import sys\n"
        "from t2l.inference import load_generator\n"
        "load_generator(sys.argv[1]).generate_completions([{'prompt': 'Add a and b.'}])\n"
        "print(sorted({'torch', 'transformers', 'optimum', 'datasets', 'onnx'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program, fused()], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(fused(), tmp_path / "copy"))


@pytest.mark.parametrize("name", ["encoder.onnx", "decoder.onnx", "tokenizer.json"])
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / name).unlink()
    with pytest.raises(LoadingError, match=f"has no {name}; export the checkpoint again"):
        load_backend(folder)


@pytest.mark.parametrize("content", ["half", "empty", "text"])
@pytest.mark.parametrize("name", ["encoder.onnx", "decoder.onnx", "tokenizer.json"])
def test_a_broken_file_is_named(name: str, content: str, tmp_path: Path) -> None:
    path = copy(tmp_path) / name
    whole = path.read_bytes()
    path.write_bytes({"half": whole[: len(whole) // 2], "empty": b"", "text": b"not a model\n" * 100}[content])
    with pytest.raises(LoadingError, match=f"{name}.* is not a .*; export the checkpoint again") as caught:
        load_backend(path.parent)
    assert len(str(caught.value)) < 1000


def test_a_graph_in_the_place_of_another_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    shutil.copy(folder / "encoder.onnx", folder / "decoder.onnx")
    with pytest.raises(LoadingError, match="decoder.onnx has no input cross_key.0 or slots, so it is another graph"):
        load_backend(folder)


def test_a_broken_table_of_drafts_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    (folder / "draft.npz").write_bytes(b"PK\x03\x04")
    with pytest.raises(LoadingError, match="draft.npz is not a table of drafts"):
        load_backend(folder)


def test_a_folder_without_a_model_and_a_name_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises((OSError, ValueError)):
        load_backend(tmp_path)
    with pytest.raises(OSError, match="there is no folder no/such/folder"):
        load_backend("no/such/folder")


def test_an_optimum_folder_without_its_configuration_is_refused(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    for name in ("encoder.onnx", "decoder.onnx"):
        (folder / name).unlink()
    (folder / "decoder_model_merged.onnx").write_bytes(b"")
    (folder / "config.json").write_text(json.dumps({}))
    with pytest.raises(LoadingError, match="has no encoder_model.onnx"):
        load_backend(folder)
