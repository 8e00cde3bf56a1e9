"""A student learns from a teacher's logits (Hinton et al. 2015, https://arxiv.org/abs/1503.02531).

The teacher says for each target token how likely every token is. The student is trained to say the same, besides
writing the row's own IR. Both read the same ids, so they need the same tokenizer; for a student with another one,
`recipes/answer_dataset.py` writes the teacher's answers as texts.
"""

import functools
import hashlib
from pathlib import Path
from typing import Any

import torch
from torch.nn.functional import kl_div, log_softmax, pad
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments, DistillationArguments, ModelArguments, Problem
from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer
from t2l.training.arguments import TrainingArguments, check_run
from t2l.training.assembly import get_trainer
from t2l.training.errors import TrainingError
from t2l.training.norms import fuse_norms
from t2l.training.prepared import IGNORED, Prepared
from t2l.training.trainer import RunTrainer

_IMPOSSIBLE = -1e9  # logit of a token that the teacher lacks; not -inf, whose product with 0 is no number


def check_distillation(
    model_args: ModelArguments,
    data_args: DataArguments,
    training_args: TrainingArguments,
    distillation_args: DistillationArguments,
) -> list[Problem]:
    """Return the contradictions between the arguments of a run with a teacher; see `check_run`."""
    problems = check_run(model_args, data_args, training_args)
    teacher = distillation_args.teacher_name_or_path
    if model_args.model_config and not (model_args.tokenizer_name_or_path or data_args.prepared_path):
        given = "nothing with model_config, for which a new tokenizer would be trained"
        allowed, remedy = "the teacher's tokenizer, so that ids mean the same to both", f"set it to {teacher}"
        problems.append(Problem("tokenizer_name_or_path", given, allowed, remedy))
    if Path(str(training_args.output_dir)).resolve() == Path(teacher).resolve():
        given = f"{training_args.output_dir!r}, which is the teacher"
        problems.append(Problem("output_dir", given, "a folder of the student's own", "name another folder"))
    for key in ("push_to_hub", "hub_token"):
        if getattr(training_args, key):
            remedy = "remove it, and push the student after training"
            problems.append(Problem(key, "a value with distillation", "a student in output_dir only", remedy))
    return problems


def get_teacher(args: DistillationArguments, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    """Load the teacher: in evaluation mode, without gradients, adapters merged.

    Args:
        args (`DistillationArguments`): its folder or Hub name.
        tokenizer (`PreTrainedTokenizerBase`): the student's.

    Raises:
        `TrainingError`: if the teacher has another tokenizer.
    """
    name = args.teacher_name_or_path
    if get_tokenizer(name).get_vocab() != tokenizer.get_vocab():
        raise TrainingError(
            f"teacher_name_or_path {name} given, whose tokenizer is not the student's; allowed: the same vocabulary, "
            f"because logits are compared token by token; set tokenizer_name_or_path to {name}, or write the "
            "teacher's answers as texts (recipes/answer_dataset.py) and train on them with any tokenizer"
        )
    teacher = load_model(name)
    fuse_norms(teacher)
    return teacher.eval().requires_grad_(False)


def describe_teacher(teacher: PreTrainedModel, args: DistillationArguments) -> dict[str, Any]:
    """Return what a teacher adds to the `settings` of a run's record: all of it determines the weights."""
    digest = hashlib.blake2b(digest_size=16)
    for name, weight in sorted(teacher.state_dict().items()):
        digest.update(f"{name}\0{tuple(weight.shape)}\0".encode())
        digest.update(weight.cpu().contiguous().reshape(-1).view(torch.uint8).numpy())
    return {
        "distillation": "logits",
        "teacher": digest.hexdigest(),
        "alpha": args.alpha,
        "temperature": args.temperature,
    }


class DistillationTrainer(RunTrainer):
    """A `RunTrainer` whose loss is (1 - alpha) · cross-entropy + alpha · temperature² · KL(teacher ‖ student).

    The factor temperature² keeps the share of the teacher in the gradient when the temperature changes. The loss of
    the validation rows is the cross-entropy alone, so that it can be compared with that of other runs. The teacher is
    no part of the trained model: neither the optimizer nor a checkpoint has its weights.

    Args:
        teacher (`PreTrainedModel`): from `get_teacher`.
        distillation_args (`DistillationArguments`): alpha and temperature.
        options (`Any`): the arguments of `RunTrainer`.
    """

    def __init__(
        self, *args: Any, teacher: PreTrainedModel, distillation_args: DistillationArguments, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.teacher = teacher.to(self.args.device)
        self.alpha, self.temperature = distillation_args.alpha, distillation_args.temperature

    def sum_losses(self, logits: torch.Tensor, inputs: dict[str, torch.Tensor], *, training: bool) -> torch.Tensor:
        """Return the loss, summed over the target tokens."""
        own = super().sum_losses(logits, inputs, training=training)
        if not training or not self.alpha:
            return own
        with torch.no_grad(), self.accelerator.autocast():
            taught = self.get_logits(self.teacher, inputs, self.teacher.config)
        divergence = sum_divergence(logits, taught, inputs["labels"], self.temperature)
        return (1 - self.alpha) * own + self.alpha * self.temperature**2 * divergence


def sum_divergence(
    logits: torch.Tensor, taught: torch.Tensor, labels: torch.Tensor, temperature: float
) -> torch.Tensor:
    """Return KL(teacher ‖ student) in nats, summed over the target tokens.

    Args:
        logits (`torch.Tensor`): the student's, of shape `(rows, target length, vocabulary)`.
        taught (`torch.Tensor`): the teacher's. Embeddings may be wider than the vocabulary, as T5's are: entries that
            the student lacks are left out, and entries that only the student has are impossible for the teacher.
        labels (`torch.Tensor`): -100 where there is no target token.
        temperature (`float`): divides both.

    ```python
    >>> student, teacher = torch.tensor([[[0.0, 0.0]]]), torch.tensor([[[0.0, 0.0, 9.0]]])
    >>> float(sum_divergence(student, teacher, torch.tensor([[1]]), 2.0))
    0.0

    ```
    """
    missing = logits.shape[-1] - taught.shape[-1]
    taught = pad(taught.float(), (0, missing), value=_IMPOSSIBLE)
    student, teacher = (log_softmax(values.float() / temperature, dim=-1) for values in (logits, taught))
    each = kl_div(student, teacher, reduction="none", log_target=True).sum(-1)
    return each.masked_fill(labels == IGNORED, 0.0).sum()


def get_distillation_trainer(
    student: PreTrainedModel,
    teacher: PreTrainedModel,
    prepared: Prepared,
    data_args: DataArguments,
    training_args: TrainingArguments,
    distillation_args: DistillationArguments,
    record: dict[str, Any],
) -> RunTrainer:
    """Return the trainer of a run with a teacher; the other arguments are those of `get_trainer`."""
    make = functools.partial(DistillationTrainer, teacher=teacher, distillation_args=distillation_args)
    return get_trainer(student, prepared, data_args, training_args, record, trainer_type=make)
