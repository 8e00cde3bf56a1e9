"""An export gives the same answers as its checkpoint, and its matrix products are INT8."""

import dataclasses
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.tiny import ROWS, write_architecture, write_dataset
from transformers import BartConfig, BartForConditionalGeneration

from t2l.arguments import DataArguments, DecodingArguments, ExportArguments, ModelArguments
from t2l.export import (
    FUSED_GRAPHS,
    OPTIMUM_GRAPHS,
    TARGETS,
    ExportError,
    add_drafts,
    drafts,
    export_fused,
    export_in_forms,
    export_onnx,
    iter_nodes,
    measure_parity,
    quantize_onnx,
    quantize_weights,
    token_agreement,
)
from t2l.export.weights import BLOCK, ZERO, pack
from t2l.inference import load_generator
from t2l.modeling import get_model
from t2l.tokenization import train_tokenizer
from t2l.training import get_prepared

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    args = ModelArguments(model_config=str(write_architecture(folder / "model.json")), vocab_size=400)
    data_args = DataArguments(dataset_path=str(write_dataset(folder / "dataset")), max_target_length=20)
    # Whole programs are longer, but only the tokenizer of this folder is used.
    tokenizer = get_prepared(args, dataclasses.replace(data_args, max_target_length=64), folder).tokenizer
    model = get_model(args, data_args, tokenizer)
    model.save_pretrained(folder / "checkpoint")
    tokenizer.save_pretrained(folder / "checkpoint")
    return folder / "checkpoint"


@pytest.fixture(scope="module")
def full(checkpoint: Path) -> Path:
    return export_onnx(checkpoint, checkpoint.parent / "fp32")


@pytest.fixture(scope="module")
def fused(checkpoint: Path) -> Path:
    return export_fused(checkpoint, checkpoint.parent / "fused")


@pytest.fixture(scope="module")
def int8(full: Path) -> Path:
    return quantize_onnx(full, full.parent / "int8")


def test_only_the_encoder_and_the_merged_decoder_are_shipped(full: Path, int8: Path) -> None:
    for folder in (full, int8):
        assert sorted(path.name for path in folder.glob("*.onnx")) == sorted(OPTIMUM_GRAPHS)


def test_fp32_onnx_writes_the_same_tokens_as_torch(checkpoint: Path, full: Path) -> None:
    short = DecodingArguments(max_new_tokens=20)
    answers = [load_generator(folder).generate_completions(ROWS, short) for folder in (checkpoint, full)]
    assert answers[0] == answers[1]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no CPU affinity")
def test_onnx_runtime_uses_only_the_cpus_of_the_process(full: Path) -> None:
    program = (
        "import os, sys; os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])\n"
        "from t2l.inference import backends\n"
        "backends.SMALL_DECODER = 0\n"
        "model = backends.load_backend(sys.argv[1])[0]\n"
        "sessions = model.encoder, model.first, model.later\n"
        "print([session.get_session_options().intra_op_num_threads for session in sessions])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program, full], env=environment, capture_output=True, text=True)
    assert done.stdout.strip() == "[1, 1, 1]", done.stderr


def test_every_matrix_product_with_weights_is_int8(full: Path, int8: Path) -> None:
    for graph in OPTIMUM_GRAPHS:
        before = [node.op_type for node in iter_nodes(full / graph)]
        after = [node.op_type for node in iter_nodes(int8 / graph)]
        assert after.count("MatMulInteger") > 0
        assert after.count("MatMulInteger") + after.count("MatMul") == before.count("MatMul")
        # The others are products of two activations: attention scores, and the sums weighted by them.
        assert after.count("MatMul") <= after.count("Softmax") * 2


def test_an_excluded_node_stays_fp32(full: Path, tmp_path: Path) -> None:
    quantize_onnx(full, tmp_path, nodes_to_exclude=["lm_head"])
    kept = [node.op_type for node in iter_nodes(tmp_path / OPTIMUM_GRAPHS[1]) if "lm_head" in node.name]
    assert "MatMul" in kept and "MatMulInteger" not in kept


def test_an_excluded_node_that_does_not_exist_is_refused(full: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="'layer_99', which is part of no node's name"):
        quantize_onnx(full, tmp_path, nodes_to_exclude=["layer_99"])


@pytest.mark.parametrize("target", TARGETS)
def test_every_product_with_weights_of_a_fused_graph_is_int8_for_each_target(
    target: str, fused: Path, tmp_path: Path
) -> None:
    quantize_onnx(fused, tmp_path, target=target)
    for graph, products in zip(FUSED_GRAPHS, (5, 7), strict=True):  # one layer, with one product for q, k and v
        assert [node.op_type for node in iter_nodes(fused / graph)].count("MatMul") == products
        after = [node.op_type for node in iter_nodes(tmp_path / graph)]
        assert after.count("MatMulInteger") == products and "MatMul" not in after
    assert load_generator(tmp_path).generate_completions(ROWS[:1], DecodingArguments(max_new_tokens=3))


def test_8_bit_weights_are_a_choice_for_fused_graphs(fused: Path, tmp_path: Path) -> None:
    quantize_weights(fused, tmp_path, nodes_to_exclude=["lm_head"])
    for graph, products in zip(FUSED_GRAPHS, (5, 6), strict=True):
        after = [node.op_type for node in iter_nodes(tmp_path / graph)]
        assert after.count("MatMulNBits") == products
    assert [node.op_type for node in iter_nodes(tmp_path / "decoder.onnx")].count("MatMul") == 1
    assert load_generator(tmp_path).generate_completions(ROWS[:1], DecodingArguments(max_new_tokens=3))


def test_packed_weights_stand_for_the_weights() -> None:
    matrix = np.random.default_rng(0).normal(size=(50, 3)).astype(np.float32)
    packed, scales = pack(matrix)
    assert packed.shape == (3, 2, BLOCK) and packed.dtype == np.uint8
    restored = (packed.astype(np.float32) - ZERO) * scales.reshape(3, 2, 1)
    np.testing.assert_allclose(restored.reshape(3, -1)[:, :50].T, matrix, atol=float(scales.max()) / 2 + 1e-6)


def test_a_model_that_is_no_t5_is_refused_by_the_fused_exporter(tmp_path: Path) -> None:
    sizes = {"d_model": 8, "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 1,
             "decoder_attention_heads": 1, "encoder_ffn_dim": 8, "decoder_ffn_dim": 8}  # fmt: skip
    BartForConditionalGeneration(BartConfig(vocab_size=50, **sizes)).save_pretrained(tmp_path)
    with pytest.raises(ExportError, match="of type 'bart'; .* t5 and mt5; export it with exporter: optimum"):
        export_fused(tmp_path, tmp_path / "fused")


def test_the_runtime_prefers_fused_graphs_and_gives_the_same_answers(full: Path, fused: Path, tmp_path: Path) -> None:
    both = tmp_path / "both"
    for folder in (full, fused):
        shutil.copytree(folder, both, dirs_exist_ok=True)
    assert add_drafts(both, ROWS, max_entries=1000) == 10
    generator = load_generator(both)
    assert type(generator.backend).__name__ == "FusedBackend" and generator.table is not None
    short = DecodingArguments(max_new_tokens=20)
    expected = load_generator(full).generate_completions(ROWS, short)
    assert generator.generate_completions(ROWS, short) == expected
    assert generator.statistics.drafted_tokens > 0


def test_parity_compares_with_the_first_model(checkpoint: Path, int8: Path) -> None:
    generators = {"torch_fp32": load_generator(checkpoint), "onnx_int8": load_generator(int8)}
    parity = measure_parity(generators, {"torch_fp32": 2, "onnx_int8": 1}, ROWS, batch_size=4)
    assert parity["num_samples"] == len(ROWS)
    assert parity["token_agreement"].keys() == {"onnx_int8"}
    assert parity["models"]["onnx_int8"]["size_bytes"] == 1


def test_token_agreement_counts_positions() -> None:
    assert token_agreement([[1, 2], [3]], [[1, 2], [3]]) == 1.0
    assert token_agreement([[1, 2], [3]], [[1, 9], [3, 4]]) == 0.5
    assert token_agreement([], []) == 1.0


def test_several_answers_a_task_come_in_order(checkpoint: Path) -> None:
    generator = load_generator(checkpoint)
    sampling = DecodingArguments(max_new_tokens=5, do_sample=True, num_return_sequences=4, seed=1)
    beam_search = DecodingArguments(max_new_tokens=5, num_beams=3, num_return_sequences=2)
    sampled, beams = (generator.generate_completions(ROWS[:3], decoding) for decoding in (sampling, beam_search))
    assert [len(own) for own in sampled] == [4, 4, 4] and [len(own) for own in beams] == [2, 2, 2]
    assert generator.generate_completions(ROWS[:3], sampling) == sampled


CONTRADICTIONS: list[tuple[dict[str, object], str]] = [
    ({"draft_entries": 5}, "draft_entries"),
    ({"precision": "int8_weights", "exporter": "both"}, "precision"),
    ({"precision": "fp32", "target": "arm64"}, "target"),
]


@pytest.mark.parametrize(("keys", "refused"), CONTRADICTIONS, ids=str)
def test_keys_without_an_effect_are_refused(keys: dict[str, object], refused: str) -> None:
    args = ExportArguments(model_name_or_path="m", output_dir="o", dataset_path="d", **keys)  # type: ignore[arg-type]
    assert [problem.key for problem in args.validate(set(keys))] == [refused]


def test_a_fused_export_with_8_bit_weights_is_made_in_both_precisions(checkpoint: Path, tmp_path: Path) -> None:
    args = ExportArguments(
        model_name_or_path=str(checkpoint),
        output_dir="o",
        dataset_path="d",
        exporter="fused",
        precision="int8_weights",
    )
    forms = export_in_forms(args, tmp_path)
    assert list(forms) == ["fused_fp32", "fused_int8_weights"]
    assert all(
        sorted(path.name for path in folder.glob("*.onnx")) == sorted(FUSED_GRAPHS) for folder in forms.values()
    )


def test_drafts_count_some_of_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []

    def count(texts: Any, max_entries: int) -> tuple[np.ndarray, ...]:
        counted.append(len(texts))
        return (np.zeros(0, np.uint32),) * 3

    monkeypatch.setattr(drafts, "count_suffixes", count)
    monkeypatch.setattr(drafts, "MAX_ROWS", 2)
    tokenizer = train_tokenizer(["Return a.", "ret i32 %0"], 300).backend_tokenizer
    for rows in (ROWS[:2], ROWS[:1] * 5):
        drafts.write_drafts(tmp_path / "draft.npz", rows, tokenizer, 0, max_entries=9)
    assert counted == [2, 2]
