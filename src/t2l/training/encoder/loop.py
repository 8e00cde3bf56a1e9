"""Train a sentence encoder: texts with one meaning come together, and no text moves far from where it was."""

import logging
from collections.abc import Callable, Sequence

import numpy as np
import torch
from accelerate import Accelerator
from transformers import get_linear_schedule_with_warmup

from t2l.arguments.encoder import EncoderArguments
from t2l.training.encoder.batches import BatchDrawer
from t2l.training.encoder.model import SentenceEncoder, get_contrastive_loss
from t2l.training.errors import TrainingError

logger = logging.getLogger(__name__)
Teacher = Callable[[Sequence[str]], np.ndarray]


def train_encoder(
    model: SentenceEncoder, teacher: Teacher, drawer: BatchDrawer, accelerator: Accelerator, args: EncoderArguments
) -> None:
    """Train an encoder in place. The loss is InfoNCE plus the mean of 1 - cosine to the teacher's vectors.

    Args:
        model (`SentenceEncoder`): the encoder.
        teacher (`Teacher`): gives vectors of the encoder's dimension, rows of length 1.
        drawer (`BatchDrawer`): the batches; each process has its own.
        accelerator (`Accelerator`): the processes of the run.
        args (`EncoderArguments`): the run.

    Raises:
        `TrainingError`: if the loss is not finite.
    """
    freeze(model, args.freeze_layers)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=args.learning_rate, weight_decay=0.01)
    schedule = get_linear_schedule_with_warmup(optimizer, args.warmup_steps, args.max_steps)
    parallel, optimizer = accelerator.prepare(model, optimizer)
    model.eval()  # without dropout: the loss is stable from few batches, and there is little to overfit to
    for step in range(1, args.max_steps + 1):
        batch = drawer.draw()
        vectors = parallel(batch.texts)
        targets = torch.from_numpy(teacher(batch.texts)).to(vectors.device)
        contrast = get_contrastive_loss(vectors, *batch, args.temperature)
        distance = 1 - (vectors * targets).sum(dim=1).mean()
        loss = contrast + args.teacher_weight * distance
        if not torch.isfinite(loss):
            raise TrainingError(f"the loss of batch {step} is {loss.item()}; it must be finite; lower learning_rate")
        accelerator.backward(loss)
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % args.logging_steps == 0 and accelerator.is_main_process:
            logger.info("batch %d: contrast %.3f, distance %.3f", step, contrast.item(), distance.item())


def freeze(model: SentenceEncoder, num_layers: int) -> None:
    """Keep the embeddings and the first layers as they are."""
    for part in (model.bert.embeddings, *model.bert.encoder.layer[:num_layers]):
        part.requires_grad_(False)
