"""An export gives the same answers as its checkpoint, and its matrix products are INT8."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.tiny import ROWS, write_architecture

from t2l.arguments import DataArguments, DecodingArguments, ModelArguments
from t2l.export import GRAPHS, ExportError, export_onnx, iter_nodes, measure_parity, quantize_onnx, token_agreement
from t2l.inference import load_generator
from t2l.modeling import get_model
from t2l.training import get_run_tokenizer

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    args = ModelArguments(model_config=str(write_architecture(folder / "model.json")), vocab_size=400)
    tokenizer = get_run_tokenizer(args, ROWS)
    model = get_model(args, DataArguments(dataset_path="unused", max_target_length=20), tokenizer)
    model.save_pretrained(folder / "checkpoint")
    tokenizer.save_pretrained(folder / "checkpoint")
    return folder / "checkpoint"


@pytest.fixture(scope="module")
def full(checkpoint: Path) -> Path:
    return export_onnx(checkpoint, checkpoint.parent / "fp32")


@pytest.fixture(scope="module")
def int8(full: Path) -> Path:
    return quantize_onnx(full, full.parent / "int8")


def test_only_the_encoder_and_the_merged_decoder_are_shipped(full: Path, int8: Path) -> None:
    for folder in (full, int8):
        assert sorted(path.name for path in folder.glob("*.onnx")) == sorted(GRAPHS)


def test_fp32_onnx_writes_the_same_tokens_as_torch(checkpoint: Path, full: Path) -> None:
    short = DecodingArguments(max_new_tokens=20)
    answers = [load_generator(folder).generate_completions(ROWS, short) for folder in (checkpoint, full)]
    assert answers[0] == answers[1]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no CPU affinity")
def test_onnx_runtime_uses_only_the_cpus_of_the_process(full: Path) -> None:
    program = (
        "import os, sys; os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])\n"
        "from t2l.inference import load_generator\n"
        "model = load_generator(sys.argv[1]).model\n"
        "sessions = model.encoder.session, model.decoder.session\n"
        "print([session.get_session_options().intra_op_num_threads for session in sessions])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program, full], env=environment, capture_output=True, text=True)
    assert done.stdout.strip() == "[1, 1]", done.stderr


def test_every_matrix_product_with_weights_is_int8(full: Path, int8: Path) -> None:
    for graph in GRAPHS:
        before = [node.op_type for node in iter_nodes(full / graph)]
        after = [node.op_type for node in iter_nodes(int8 / graph)]
        assert after.count("MatMulInteger") > 0
        assert after.count("MatMulInteger") + after.count("MatMul") == before.count("MatMul")
        # The others are products of two activations: attention scores, and the sums weighted by them.
        assert after.count("MatMul") <= after.count("Softmax") * 2


def test_an_excluded_node_stays_fp32(full: Path, tmp_path: Path) -> None:
    quantize_onnx(full, tmp_path, nodes_to_exclude=["lm_head"])
    kept = [node.op_type for node in iter_nodes(tmp_path / GRAPHS[1]) if "lm_head" in node.name]
    assert "MatMul" in kept and "MatMulInteger" not in kept


def test_an_excluded_node_that_does_not_exist_is_refused(full: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="'layer_99', which is part of no node's name"):
        quantize_onnx(full, tmp_path, nodes_to_exclude=["layer_99"])


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
