"""A student learns from a teacher's logits; the teacher itself stays as it is, and out of every checkpoint."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from tests.scripts import run_script
from tests.tiny import ARCHITECTURE, ROWS
from tests.tiny_runs import make_data_args, make_model_args, make_training_args, train
from torch.nn.functional import cross_entropy
from transformers import AutoConfig, AutoModelForSeq2SeqLM, PreTrainedModel, set_seed

from t2l.arguments import DataArguments, DistillationArguments, ModelArguments
from t2l.data.rows import write_rows
from t2l.modeling import get_model, load_model
from t2l.tokenization import get_tokenizer, train_tokenizer
from t2l.training import TrainingArguments, TrainingError, describe_run, find_checkpoint, get_prepared
from t2l.training.distillation import (
    check_distillation,
    describe_teacher,
    get_distillation_trainer,
    get_teacher,
    sum_divergence,
)

ROOT = Path(__file__).parent.parent


@pytest.fixture
def teacher(tmp_path: Path) -> Path:
    """Return the checkpoint of a run on the tiny dataset, which lies in `tmp_path`."""
    args = make_training_args(tmp_path / "teacher", max_steps=4)
    train(make_model_args(tmp_path), make_data_args(tmp_path), args)
    return tmp_path / "teacher"


def data_of(teacher: Path) -> DataArguments:
    lengths = {"max_source_length": 64, "max_target_length": 64}
    return DataArguments(dataset_path=str(teacher.parent / "dataset"), **lengths)


def smaller_than(teacher: Path) -> ModelArguments:
    """Return the arguments of a student of another shape, from scratch."""
    path = teacher.parent / "student.json"
    path.write_text(json.dumps({**ARCHITECTURE, "d_model": 8, "d_ff": 16}))
    return ModelArguments(model_config=str(path), tokenizer_name_or_path=str(teacher))


def make_trainer(model_args: ModelArguments, args: TrainingArguments, teacher: Path, **changes: Any) -> Any:
    """Return the trainer of a run with a teacher, made as in recipes/distill.py."""
    distillation = DistillationArguments(teacher_name_or_path=str(teacher), **changes)
    data_args = data_of(teacher)
    prepared = get_prepared(model_args, data_args, str(args.output_dir))
    loaded = get_teacher(distillation, prepared.tokenizer)
    set_seed(args.seed)
    student = get_model(model_args, data_args, prepared.tokenizer)
    record = describe_run(student, prepared, model_args, data_args, args)
    record["settings"] |= describe_teacher(loaded, distillation)
    return get_distillation_trainer(student, loaded, prepared, data_args, args, distillation, record)


def distill(model_args: ModelArguments, args: TrainingArguments, teacher: Path, **changes: Any) -> Any:
    """Train from the last checkpoint, if there is one; return the trainer."""
    trainer = make_trainer(model_args, args, teacher, **changes)
    trainer.train(resume_from_checkpoint=find_checkpoint(args, trainer.record))
    trainer.save_model()
    return trainer


def weights_of(model: PreTrainedModel) -> dict[str, torch.Tensor]:
    return {name: weight.detach().clone() for name, weight in model.named_parameters()}


def test_the_loss_is_the_sum_that_hinton_writes(teacher: Path) -> None:
    args = make_training_args(teacher.parent / "run")
    trainer = make_trainer(smaller_than(teacher), args, teacher, alpha=0.25, temperature=3.0)
    [batch] = trainer.get_train_dataloader()
    kept = batch["labels"] != -100
    student, taught = (trainer.get_logits(model, batch)[kept] for model in (trainer.model.train(), trainer.teacher))
    shares, logs = (taught / 3).softmax(-1), (student / 3).log_softmax(-1)
    divergence = (shares * (shares.log() - logs)).sum(-1).mean()
    expected = 0.75 * cross_entropy(student, batch["labels"][kept]) + 0.25 * 3**2 * divergence
    torch.testing.assert_close(trainer.compute_loss(trainer.model, batch), expected)
    torch.testing.assert_close(
        trainer.compute_loss(trainer.model.eval(), batch), cross_entropy(student, batch["labels"][kept])
    )


def test_a_student_that_is_its_teacher_has_nothing_to_learn(teacher: Path) -> None:
    model_args = ModelArguments(model_name_or_path=str(teacher))
    trainer = make_trainer(model_args, make_training_args(teacher.parent / "run"), teacher, alpha=1.0)
    [batch] = trainer.get_train_dataloader()
    loss = trainer.compute_loss(trainer.model.train(), batch)
    loss.backward()
    assert abs(loss.item()) < 1e-6
    assert all(weight.grad.abs().max() < 1e-6 for weight in trainer.model.parameters())


def test_with_alpha_0_every_step_is_that_of_a_run_without_teacher(teacher: Path) -> None:
    args = make_training_args(teacher.parent / "run", max_steps=3)
    alone = train(smaller_than(teacher), data_of(teacher), make_training_args(teacher.parent / "alone", max_steps=3))
    trainer = distill(smaller_than(teacher), args, teacher, alpha=0.0)
    assert all(torch.equal(weight, alone[name]) for name, weight in weights_of(trainer.model).items())


def test_the_teacher_neither_moves_nor_is_saved(teacher: Path) -> None:
    args = make_training_args(teacher.parent / "run", save_strategy="steps", save_steps=2)
    before = load_model(teacher).state_dict()
    trainer = distill(smaller_than(teacher), args, teacher)
    after = trainer.teacher.state_dict()
    assert all(torch.equal(weight, after[name]) for name, weight in before.items())
    assert not any(weight.requires_grad or weight.grad is not None for weight in trainer.teacher.parameters())
    assert not trainer.teacher.training
    trained = {id(weight) for group in trainer.optimizer.param_groups for weight in group["params"]}
    assert trained == {id(weight) for weight in trainer.model.parameters()}
    saved = load_file(teacher.parent / "run" / "checkpoint-2" / "model.safetensors")
    assert sum(weight.numel() for weight in saved.values()) == trainer.model.num_parameters()


@pytest.mark.slow
def test_a_student_comes_nearer_to_its_teacher_than_without_it(teacher: Path) -> None:
    def measure(trainer: Any) -> float:
        [batch] = trainer.get_train_dataloader()
        with torch.no_grad():
            logits = [trainer.get_logits(model, batch) for model in (trainer.model, trainer.teacher)]
        return float(sum_divergence(*logits, batch["labels"], 1.0))

    args = make_training_args(teacher.parent / "run", max_steps=60)
    before = measure(make_trainer(smaller_than(teacher), args, teacher))
    taught, alone = (
        measure(distill(smaller_than(teacher), args, teacher, alpha=alpha, temperature=1.0)) for alpha in (1.0, 0.0)
    )
    assert taught < before / 2 < alone


def test_a_wider_embedding_adds_tokens_that_the_teacher_never_writes() -> None:
    labels = torch.tensor([[0, -100]])
    narrow, wide = torch.zeros(1, 2, 2), torch.zeros(1, 2, 4)
    assert float(sum_divergence(wide, narrow, labels, 1.0)) == pytest.approx(0.6931472)  # ln 4 - ln 2
    assert float(sum_divergence(narrow, wide, labels, 1.0)) == 0


def test_another_tokenizer_is_refused(teacher: Path) -> None:
    args = DistillationArguments(teacher_name_or_path=str(teacher))
    with pytest.raises(TrainingError, match="whose tokenizer is not the student's; allowed: .*; set tokenizer_name"):
        get_teacher(args, train_tokenizer(["something else"], vocab_size=300))


def test_contradictions_with_the_teacher_are_refused_at_the_door(teacher: Path) -> None:
    args = DistillationArguments(teacher_name_or_path=str(teacher))
    ours = (smaller_than(teacher), data_of(teacher), make_training_args(teacher.parent / "run"), args)
    assert check_distillation(*ours) == []
    own_tokenizer = dataclasses.replace(ours[0], tokenizer_name_or_path=None)
    pushed = make_training_args(teacher, push_to_hub=True)
    found = [str(problem) for problem in check_distillation(own_tokenizer, ours[1], pushed, args)]
    assert [problem.split(":")[1] for problem in found] == [" tokenizer_name_or_path", " output_dir", " push_to_hub"]
    assert f"to do: set it to {teacher}" in found[0] and "which is the teacher" in found[1]


@pytest.mark.slow
def test_a_stopped_run_goes_on_to_the_same_weights_and_only_with_the_same_teacher(teacher: Path) -> None:
    constant: dict[str, Any] = {"lr_scheduler_type": "constant", "save_strategy": "steps", "save_steps": 2}
    folders = [teacher.parent / name for name in ("whole", "stopped")]
    whole = distill(smaller_than(teacher), make_training_args(folders[0], max_steps=4, **constant), teacher)
    distill(smaller_than(teacher), make_training_args(folders[1], max_steps=2, **constant), teacher)
    longer = make_training_args(folders[1], max_steps=4, **constant)
    resumed = weights_of(distill(smaller_than(teacher), longer, teacher).model)
    assert all(torch.equal(weight, resumed[name]) for name, weight in weights_of(whole.model).items())
    with pytest.raises(TrainingError, match=r"(?s)- alpha: 0.5 there, 0.75 given\n.*- temperature: 2.0 there, 4.0"):
        distill(smaller_than(teacher), longer, teacher, alpha=0.75, temperature=4.0)
    other = load_model(teacher)
    other.state_dict()["shared.weight"][0, 0] += 1
    other.save_pretrained(teacher)
    with pytest.raises(TrainingError, match=r"another run:\n- teacher: [0-9a-f]{32} there"):
        distill(smaller_than(teacher), longer, teacher)


def test_the_quickstart_student_has_less_than_half_of_its_teacher() -> None:
    def load(name: str) -> Any:
        fields = json.loads((ROOT / "configs" / "model" / name).read_text())
        return AutoModelForSeq2SeqLM.from_config(AutoConfig.for_model(**fields, vocab_size=2048))

    student, teacher = load("quickstart_student.json"), load("quickstart.json")
    assert student.num_parameters() <= teacher.num_parameters() / 2
    assert student.config.num_decoder_layers <= 2


@pytest.mark.slow
def test_the_recipe_writes_a_student_that_every_recipe_reads(teacher: Path) -> None:
    write_rows(teacher.parent / "dataset" / "validation.jsonl", ROWS[:2])
    student = smaller_than(teacher)
    words = {
        "teacher_name_or_path": str(teacher), "model_config": student.model_config,
        "tokenizer_name_or_path": str(teacher), "dataset_path": str(teacher.parent / "dataset"),
        "output_dir": str(teacher.parent / "run"), "use_cpu": "true", "max_steps": "2", "disable_tqdm": "true",
        "eval_strategy": "steps", "eval_steps": "1",
    }  # fmt: skip
    done = run_script("recipes/distill.py", *(f"--{key}={value}" for key, value in words.items()))
    assert done.returncode == 0, done.stderr
    assert load_model(teacher.parent / "run").config.d_model == 8
    assert get_tokenizer(teacher.parent / "run").get_vocab() == get_tokenizer(teacher).get_vocab()
    assert "teacher" in json.loads((teacher.parent / "run" / "run.json").read_text())["settings"]
    done = run_script("recipes/distill.py", "--config", str(teacher.parent / "run" / "run.yaml"), "--alpha", "2")
    assert done.returncode == 2 and "alpha: given 2.0; allowed: at most 1" in done.stderr
