"""The importance of a model's parts, measured on rows: of layers by skipping them, of heads and units by gradients.

A head or hidden unit is as important as the loss would change without it, to first order: the product of its
activation and the gradient there, summed over positions, as an absolute value for each row, summed over rows (heads:
Michel et al. 2019, https://arxiv.org/abs/1905.10650; units: Molchanov et al. 2019, https://arxiv.org/abs/1906.10771).
One pass forth and back measures all of them. The scores are not normalised by layer, because only parts of the same
attention or network compete with each other, and the sum over layers is then a sum of losses.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias

import torch
from transformers import PreTrainedModel

from t2l.training.prepared import IGNORED
from t2l.training.pruning.rows import Batch

Layer: TypeAlias = tuple[str, int]  # `"encoder"` or `"decoder"`, and the number of the layer there
_OUTPUT = re.compile(r"((encoder|decoder)\.block\.(\d+)\.layer\.\d\.\w+)\.(?:o|wo)")


class Part(NamedTuple):
    """An attention or a feed-forward network of a T5 model.

    Args:
        name (`str`): its name among the model's modules, such as `"decoder.block.1.layer.0.SelfAttention"`.
        layer (`Layer`): the stack and the number of its layer.
        output (`torch.nn.Module`): its last product, whose input is the heads' or the hidden units' activations.
    """

    name: str
    layer: Layer
    output: torch.nn.Module


def find_parts(model: PreTrainedModel) -> list[Part]:
    """Return all attentions and feed-forward networks of a T5 model."""
    found = ((_OUTPUT.fullmatch(name), module) for name, module in model.named_modules())
    return [Part(match[1], (match[2], int(match[3])), module) for match, module in found if match]


def _count_tokens(batches: Sequence[Batch]) -> int:
    return sum(int((batch["labels"] != IGNORED).sum()) for batch in batches)


def measure_loss(model: PreTrainedModel, batches: Sequence[Batch], skipped: Collection[Layer] = ()) -> float:
    """Return the mean loss of a target token in nats, without the layers that are skipped.

    Args:
        model (`PreTrainedModel`): a T5 model.
        batches (`Sequence[Batch]`): the rows to measure on.
        skipped (`Collection[Layer]`, *optional*): layers that do nothing.
    """
    with torch.inference_mode(), _skipping(model, skipped):
        return sum(float(_sum_loss(model, batch)) for batch in batches) / _count_tokens(batches)


def measure_importance(
    model: PreTrainedModel, batches: Sequence[Batch], skipped: Collection[Layer] = ()
) -> dict[str, torch.Tensor]:
    """Return the importance of every head or hidden unit by the name of its part, in nats for each target token.

    Args:
        model (`PreTrainedModel`): a T5 model.
        batches (`Sequence[Batch]`): the rows to measure on.
        skipped (`Collection[Layer]`, *optional*): layers that do nothing; their parts are not in the result.
    """
    model.requires_grad_(True)  # the weights of a merged LoRA model do not require gradients
    parts = [part for part in find_parts(model) if part.layer not in skipped]
    sums: dict[str, Any] = dict.fromkeys((part.name for part in parts), 0)
    with _skipping(model, skipped):
        for batch in batches:
            with _remembering(parts) as activations:
                loss = _sum_loss(model, batch)
            gradients = torch.autograd.grad(loss, [*activations.values()])
            for (name, activation), gradient in zip(activations.items(), gradients, strict=True):
                width = model.config.d_kv if name.endswith("Attention") else 1
                change = (activation.detach() * gradient).sum(dim=1)  # of each row's loss without this number
                sums[name] += change.unflatten(-1, (-1, width)).sum(-1).abs().sum(0)
    tokens = _count_tokens(batches)
    return {name: total.cpu() / tokens for name, total in sums.items()}


def _sum_loss(model: PreTrainedModel, batch: Batch) -> torch.Tensor:
    """Return the sum of the losses of all target tokens; a mean would depend on how rows share batches."""
    inputs = {name: tensor.to(model.device) for name, tensor in batch.items()}
    loss: torch.Tensor = model(**inputs, use_cache=False).loss * (inputs["labels"] != IGNORED).sum()
    return loss


@contextmanager
def _skipping(model: PreTrainedModel, skipped: Collection[Layer]) -> Iterator[None]:
    """Skip layers within the block: they add zero. Layer 0 still makes the position bias of its stack."""
    parts = [part for part in find_parts(model) if part.layer in skipped]
    handles = [part.output.register_forward_hook(lambda _, __, output: torch.zeros_like(output)) for part in parts]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


@contextmanager
def _remembering(parts: Sequence[Part]) -> Iterator[dict[str, torch.Tensor]]:
    """Collect the activations of parts, of shape `(rows, positions, inner width)`, by name within the block."""
    activations: dict[str, torch.Tensor] = {}

    def remember(name: str) -> Any:
        return lambda _, inputs: activations.update({name: inputs[0]})

    handles = [part.output.register_forward_pre_hook(remember(part.name)) for part in parts]
    try:
        yield activations
    finally:
        for handle in handles:
            handle.remove()
