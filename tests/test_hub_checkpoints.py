"""Real checkpoints of the Hub can be fine-tuned: their tokenizers learn to write IR, LoRA trains what is new, and
neither a pickle nor a stranger's code is loaded.

The checkpoints are the stand-ins of `hub_models.py`.
"""

import json
import pickle
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from tests.hub_models import ROOT, SPARE_EMBEDDINGS, read_english, write_codet5, write_flan_t5
from tests.scripts import run_script
from tests.tiny import ROWS, write_dataset
from tests.tiny_runs import make_data_args, make_trainer, make_training_args
from tokenizers import AddedToken, Tokenizer
from transformers import AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.serialization import get_target
from t2l.export import FUSED_GRAPHS, OPTIMUM_GRAPHS, iter_nodes
from t2l.modeling import ModelError, get_model, load_model
from t2l.new_tokens import adapt_tokenizer, decode_encoded
from t2l.tokenization import TokenizationError, check_round_trip, get_tokenizer
from t2l.training import find_checkpoint, get_prepared

NEW_TOKENS = ["\n", "\n  ", "{", "}", "%", " = ", "i32 "]
TARGETS = [get_target(row) for row in ROWS]
DATA_ARGS = DataArguments(dataset_path="unused", max_source_length=64, max_target_length=64)


def prepare_tokenizer(args: ModelArguments) -> PreTrainedTokenizerBase:
    """Return the tokenizer with which a run on the tiny dataset trains."""
    with tempfile.TemporaryDirectory() as folder:
        return get_prepared(args, make_data_args(Path(folder)), folder).tokenizer


@pytest.fixture(scope="module")
def flan_t5(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_flan_t5(tmp_path_factory.mktemp("hub") / "flan-t5")


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_flan_t5(tmp_path_factory.mktemp("hub") / "converted", converted_long_ago=False)


@pytest.fixture(scope="module")
def codet5(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_codet5(tmp_path_factory.mktemp("hub") / "codet5")


@pytest.fixture(scope="module")
def adapted(flan_t5: Path) -> PreTrainedTokenizerBase:
    return adapt_tokenizer(get_tokenizer(flan_t5), NEW_TOKENS)


@pytest.fixture(params=["flan_t5", "converted"])
def sentencepiece_folder(request: pytest.FixtureRequest) -> Path:
    return request.getfixturevalue(request.param)


def test_a_sentencepiece_tokenizer_is_refused_with_the_tokens_that_it_needs(sentencepiece_folder: Path) -> None:
    args = ModelArguments(model_name_or_path=str(sentencepiece_folder))
    with pytest.raises(TokenizationError, match="does not reproduce 6 of 6") as refused:
        prepare_tokenizer(args)
    [proposal] = re.findall(r"Add to new_tokens: (\[.*?\]),", str(refused.value))
    assert json.loads(proposal) == ["\n", "%", "{", "}"]
    args.new_tokens = json.loads(proposal)
    assert decode_encoded(prepare_tokenizer(args), TARGETS) == TARGETS


def test_a_refusal_lists_only_tokens_that_are_not_there_yet(flan_t5: Path) -> None:
    args = ModelArguments(model_name_or_path=str(flan_t5), new_tokens=["\n", "{"])
    with pytest.raises(TokenizationError, match=r'Add to new_tokens: \["%", "\}"\], the fewest that are enough'):
        prepare_tokenizer(args)


def test_blanks_around_new_tokens_survive(sentencepiece_folder: Path) -> None:
    tokenizer = adapt_tokenizer(get_tokenizer(sentencepiece_folder), NEW_TOKENS)
    text = "  %3 = add i32 %0, 1\n"
    assert decode_encoded(tokenizer, [text]) == [text]
    assert tokenizer.tokenize("%3 = add i32 %0") == ["%", "3", " = ", *tokenizer.tokenize("add "), "i32 ", "%", "0"]


def test_tokens_alone_do_not_keep_blanks(sentencepiece_folder: Path) -> None:
    """If this fails, the library's own way is enough, and `_keep_blanks` is not needed."""
    tokenizer = AutoTokenizer.from_pretrained(sentencepiece_folder)
    tokenizer.add_tokens([AddedToken(text, normalized=False) for text in NEW_TOKENS])
    assert decode_encoded(tokenizer, TARGETS) != TARGETS


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=sorted(set("".join(read_english())) | set("\n{}%"))))
def test_any_text_of_known_characters_and_new_tokens_is_given_back(
    adapted: PreTrainedTokenizerBase, text: str
) -> None:
    check_round_trip(adapted, [text], "adapted")


def test_the_tokens_of_the_shipped_run_are_enough_and_fit_into_the_spare_embeddings(flan_t5: Path) -> None:
    config = yaml.safe_load((ROOT / "configs" / "train" / "flan_t5_small.yaml").read_text())
    own = get_tokenizer(flan_t5)
    tokenizer = adapt_tokenizer(own, config["new_tokens"])
    text = '{\n  br label %3\n3:\n  %4 = phi <2 x i32> [ %1, %2 ], [ %8, %7 ]\n  ret ptr %4\n}\n@.str = c"a\\00"'
    assert decode_encoded(tokenizer, [*TARGETS, text]) == [*TARGETS, text]
    assert len(tokenizer) - len(own) <= SPARE_EMBEDDINGS


def test_known_tokens_keep_their_ids_and_new_ones_follow(flan_t5: Path, adapted: PreTrainedTokenizerBase) -> None:
    own = get_tokenizer(flan_t5)
    assert adapted.get_vocab().items() >= own.get_vocab().items()
    assert len(adapted) == len(own) + len(NEW_TOKENS)
    request = "a and the model of the test."
    assert adapted(request)["input_ids"][1:] == own(request)["input_ids"][1:]  # the first has no blank before it now


def test_a_saved_tokenizer_gives_the_same_ids_also_without_transformers(
    adapted: PreTrainedTokenizerBase, tmp_path: Path
) -> None:
    adapted.save_pretrained(tmp_path)
    for text in TARGETS:
        ids = adapted(text)["input_ids"]
        alone = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
        assert get_tokenizer(tmp_path)(text)["input_ids"] == alone.encode(text).ids == ids
        assert alone.decode(ids) == text


def test_a_byte_level_tokenizer_needs_no_tokens_and_writes_no_start_token(codet5: Path) -> None:
    tokenizer = prepare_tokenizer(ModelArguments(model_name_or_path=str(codet5)))
    assert AutoTokenizer.from_pretrained(codet5)("")["input_ids"] == [1, 2]
    assert tokenizer("")["input_ids"] == [2] and decode_encoded(tokenizer, TARGETS) == TARGETS


def test_new_embeddings_begin_as_the_mean_of_the_known_ones(flan_t5: Path) -> None:
    args = ModelArguments(model_name_or_path=str(flan_t5), new_tokens=NEW_TOKENS)
    model = get_model(args, DATA_ARGS, prepare_tokenizer(args))
    base, known = load_model(flan_t5), len(get_tokenizer(flan_t5))
    for layer, before in zip(embeddings(model), embeddings(base), strict=True):
        assert len(layer) == known + SPARE_EMBEDDINGS
        assert torch.equal(layer[:known], before[:known])
        expected = before[:known].mean(dim=0).expand(len(NEW_TOKENS), -1)
        assert torch.allclose(layer[known : known + len(NEW_TOKENS)], expected, atol=1e-6)


def embeddings(model: PreTrainedModel) -> list[torch.Tensor]:
    return [model.get_input_embeddings().weight, model.get_output_embeddings().weight]


def test_with_more_new_tokens_than_spare_embeddings_the_embedding_grows(flan_t5: Path) -> None:
    many = [*NEW_TOKENS, *(f"%{number} = " for number in range(SPARE_EMBEDDINGS))]
    args = ModelArguments(model_name_or_path=str(flan_t5), new_tokens=many)
    tokenizer = prepare_tokenizer(args)
    assert {len(layer) for layer in embeddings(get_model(args, DATA_ARGS, tokenizer))} == {len(tokenizer)}


def train_lora(
    checkpoint: Path, folder: Path, *, steps: int = 3, new_tokens: list[str] | None = None
) -> tuple[PreTrainedModel, dict[str, torch.Tensor]]:
    """Train LoRA, go on if the folder has a checkpoint; return the model, and its weights before training."""
    keys = {"model_name_or_path": str(checkpoint), "new_tokens": new_tokens or []}
    args = ModelArguments(use_peft=True, lora_r=2, lora_dropout=0.0, **keys)
    options = {"learning_rate": 0.01, "lr_scheduler_type": "constant", "save_strategy": "steps", "save_steps": 2}
    training_args = make_training_args(folder, max_steps=steps, **options)
    trainer = make_trainer(args, make_data_args(folder.parent), training_args)
    before = {name: weight.detach().clone() for name, weight in trainer.model.named_parameters()}
    trainer.train(resume_from_checkpoint=find_checkpoint(training_args, trainer.record))
    trainer.save_model()
    return trainer.model, before


def test_lora_trains_adapters_and_new_embeddings_only_and_merges_into_the_same_answers(
    flan_t5: Path, tmp_path: Path
) -> None:
    model, before = train_lora(flan_t5, tmp_path / "lora", new_tokens=NEW_TOKENS)
    moved = {name for name, weight in model.named_parameters() if not torch.equal(weight, before[name])}
    assert moved == {name for name, weight in model.named_parameters() if weight.requires_grad}
    assert all("lora_" in name or "trainable_tokens_delta" in name for name in moved)
    first_new = len(get_tokenizer(flan_t5))
    merged, base = load_model(tmp_path / "lora"), load_model(flan_t5)
    for layer, untrained in zip(embeddings(merged), embeddings(base), strict=True):
        assert torch.equal(layer[:first_new], untrained[:first_new])
    ids = get_tokenizer(tmp_path / "lora")(TARGETS[:2], return_tensors="pt", padding=True)["input_ids"]
    with torch.inference_mode():
        expected = model.eval()(input_ids=ids, labels=ids).logits
        assert torch.allclose(merged.eval()(input_ids=ids, labels=ids).logits, expected, atol=1e-5)


def test_a_stopped_run_with_new_embeddings_goes_on_as_if_it_had_not_stopped(flan_t5: Path, tmp_path: Path) -> None:
    train_lora(flan_t5, tmp_path / "stopped", steps=2, new_tokens=NEW_TOKENS)
    for name in ("stopped", "whole"):
        train_lora(flan_t5, tmp_path / name, steps=4, new_tokens=NEW_TOKENS)
    stopped, whole = (load_model(tmp_path / name).state_dict() for name in ("stopped", "whole"))
    assert all(torch.allclose(stopped[name], whole[name], atol=1e-6) for name in whole)


def test_an_adapter_holds_the_new_embeddings_and_no_others(flan_t5: Path, tmp_path: Path) -> None:
    train_lora(flan_t5, tmp_path / "lora", new_tokens=NEW_TOKENS)
    saved = load_file(tmp_path / "lora" / "adapter_model.safetensors")
    rows = {name: len(weight) for name, weight in saved.items() if "lora_" not in name}
    assert len(rows) == 2 and set(rows.values()) == {len(NEW_TOKENS)}


@pytest.mark.slow
def test_an_adapter_with_new_embeddings_is_exported_to_int8_with_the_same_answers(
    flan_t5: Path, tmp_path: Path
) -> None:
    train_lora(flan_t5, tmp_path / "lora", new_tokens=NEW_TOKENS)
    keys = {"model_name_or_path": tmp_path / "lora", "output_dir": tmp_path / "onnx", "exporter": "both"}
    keys |= {"dataset_path": write_dataset(tmp_path / "dataset"), "precision": "int8"}
    words = [str(word) for key, value in keys.items() for word in (f"--{key}", value)]
    done = run_script(str(ROOT / "recipes" / "export_onnx.py"), *words)
    assert done.returncode == 0, done.stderr
    parity = json.loads((tmp_path / "onnx" / "parity.json").read_text())["token_agreement"]
    assert parity["onnx_fp32"] == parity["fused_fp32"] == 1.0
    for graph in (*OPTIMUM_GRAPHS, *FUSED_GRAPHS):
        operations = [node.op_type for node in iter_nodes(tmp_path / "onnx" / graph)]
        # What stays in fp32 are products of two activations: attention scores, and the sums weighted by them.
        assert operations.count("MatMulInteger") > 0
        assert operations.count("MatMul") <= operations.count("Softmax") * 2
    assert decode_encoded(get_tokenizer(tmp_path / "onnx"), TARGETS) == TARGETS


def with_pickle(checkpoint: Path, folder: Path, name: str, trap: Path) -> Path:
    """Return a copy whose weights are a pickle that makes the folder `trap` when it is loaded."""
    shutil.copytree(checkpoint, folder)
    for weights in folder.glob("*.safetensors"):
        weights.unlink()

    class Trap:
        def __reduce__(self) -> tuple[Any, ...]:
            return Path.mkdir, (trap,)

    (folder / name).write_bytes(pickle.dumps(Trap()))
    return folder


def test_pickled_weights_are_refused_with_the_command_that_converts_them(codet5: Path, tmp_path: Path) -> None:
    folder = with_pickle(codet5, tmp_path / "model", "pytorch_model.bin", tmp_path / "trap")
    with pytest.raises(ModelError, match=r"pytorch_model.bin only; allowed: model.safetensors, .* convert the model"):
        load_model(folder)
    assert not (tmp_path / "trap").exists()


def test_a_folder_that_does_not_exist_is_reported_as_such(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing/checkpoint given, which is no folder; allowed: .* check the path"):
        load_model(tmp_path / "missing" / "checkpoint")


def test_a_pickled_adapter_and_an_adapter_of_a_pickled_base_are_refused(codet5: Path, tmp_path: Path) -> None:
    base = shutil.copytree(codet5, tmp_path / "base")
    train_lora(base, tmp_path / "lora")
    pickled = with_pickle(tmp_path / "lora", tmp_path / "pickled", "adapter_model.bin", tmp_path / "trap")
    with pytest.raises(ModelError, match="adapter_model.bin only; allowed: adapter_model.safetensors"):
        load_model(pickled)
    shutil.rmtree(base)
    with_pickle(codet5, base, "pytorch_model.bin", tmp_path / "trap")
    with pytest.raises(ModelError, match="base has its weights as pytorch_model.bin only"):
        load_model(tmp_path / "lora")
    assert not (tmp_path / "trap").exists()


def with_code(checkpoint: Path, folder: Path, trap: Path, **config: str) -> Path:
    """Return a copy that names Python files of its own, which make the folder `trap` when they are imported."""
    shutil.copytree(checkpoint, folder)
    code = f"import pathlib; pathlib.Path({str(trap)!r}).mkdir()\n"
    (folder / "evil.py").write_text(code)
    names = {"AutoConfig": "evil.Config", "AutoModelForSeq2SeqLM": "evil.Model", "AutoTokenizer": [None, "evil.Fast"]}
    for file in ("config.json", "tokenizer_config.json"):
        fields = json.loads((folder / file).read_text()) | {"auto_map": names} | config
        (folder / file).write_text(json.dumps(fields))
    return folder


def test_code_beside_a_known_model_is_not_run(codet5: Path, tmp_path: Path) -> None:
    folder = with_code(codet5, tmp_path / "model", tmp_path / "trap")
    assert type(load_model(folder)).__name__ == "T5ForConditionalGeneration"
    assert decode_encoded(get_tokenizer(folder), TARGETS) == TARGETS
    assert not (tmp_path / "trap").exists()


def test_a_model_or_tokenizer_that_needs_code_of_its_own_is_refused(codet5: Path, tmp_path: Path) -> None:
    own = {"model_type": "evil", "tokenizer_class": "EvilTokenizer"}
    folder = with_code(codet5, tmp_path / "model", tmp_path / "trap", **own)
    with pytest.raises(ModelError, match="code of its own, which t2l never runs; allowed: .* name another model"):
        load_model(folder)
    with pytest.raises(TokenizationError, match="code of its own, which t2l never runs; allowed: .* name another"):
        get_tokenizer(folder)
    assert not (tmp_path / "trap").exists()
