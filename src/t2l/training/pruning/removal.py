"""Choose the least important parts of a T5 model, and make the model without them."""

import copy
import logging
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import torch
from transformers import PreTrainedModel

from t2l.training.pruning.importance import Layer, find_parts, measure_importance, measure_loss
from t2l.training.pruning.rows import Batch
from t2l.training.pruning.sizes import Sizes, get_sizes

logger = logging.getLogger(__name__)
_WEIGHT = re.compile(r"(encoder|decoder)\.block\.(\d+)\.(layer\.\d\.\w+)(?:\.(\w+))?\.weight")


@dataclass
class Removal:
    """The parts that are removed, by their numbers in the original model, with their importance in nats per token.

    Args:
        layers (`dict[str, dict[int, float]]`): by stack, in the order of removal; the rise of the loss.
        heads (`dict[str, dict[int, float]]`): by `head_group`; the scores of `measure_importance`.
        units (`dict[str, dict[int, float]]`): by name of the feed-forward network; the same scores.
    """

    layers: dict[str, dict[int, float]]
    heads: dict[str, dict[int, float]]
    units: dict[str, dict[int, float]]


def head_group(name: str) -> str:
    """Return the group of attentions that must lose the same heads.

    All self-attentions of a stack add the position bias that its first layer makes for each head. A cross-attention
    has no bias, and is a group of its own.

    >>> head_group("encoder.block.3.layer.0.SelfAttention")
    'encoder.SelfAttention'
    >>> head_group("decoder.block.1.layer.1.EncDecAttention")
    'decoder.block.1.layer.1.EncDecAttention'
    """
    return re.sub(r"\.block\.\d+\.layer\.0(?=\.SelfAttention$)", "", name)


def choose_removal(model: PreTrainedModel, sizes: Sizes, batches: Sequence[Batch]) -> Removal:
    """Choose what to remove: first layers, one after the other, then heads and hidden units of the layers that remain.

    Args:
        model (`PreTrainedModel`): a T5 model.
        sizes (`Sizes`): what remains.
        batches (`Sequence[Batch]`): the rows that importance is measured on.
    """
    model.eval()
    present = get_sizes(model)
    layers = _choose_layers(model, sizes, batches)
    removal = Removal({"encoder": {}, "decoder": {}}, {}, {})
    for (stack, number), rise in layers.items():
        removal.layers[stack][number] = rise
    if (sizes.num_heads, sizes.d_ff) == (present.num_heads, present.d_ff):
        return removal
    heads: dict[str, torch.Tensor] = {}
    for name, scores in measure_importance(model, batches, layers).items():
        if name.endswith("Attention"):
            heads[head_group(name)] = heads.get(head_group(name), 0) + scores
        else:
            removal.units[name] = _find_least(scores, present.d_ff - sizes.d_ff)
    for group, scores in heads.items():
        removal.heads[group] = _find_least(scores, present.num_heads - sizes.num_heads)
    return removal


def _choose_layers(model: PreTrainedModel, sizes: Sizes, batches: Sequence[Batch]) -> dict[Layer, float]:
    """Return the layers to remove with the rise of the loss that each causes after those before it.

    Greedy: what a layer is worth depends on which others are gone, so it is measured again after each removal.
    """
    removed: dict[Layer, float] = {}
    left = {stack: count - sizes.layers[stack] for stack, count in get_sizes(model).layers.items()}
    loss = measure_loss(model, batches) if any(left.values()) else 0.0
    candidates = list(dict.fromkeys(part.layer for part in find_parts(model)))
    while any(left.values()):
        open_ = [layer for layer in candidates if left[layer[0]] and layer not in removed]
        losses = {layer: measure_loss(model, batches, [*removed, layer]) for layer in open_}
        least = min(losses, key=losses.__getitem__)
        removed[least], loss = losses[least] - loss, losses[least]
        left[least[0]] -= 1
        logger.info("without %s layer %d: loss %.4f", *least, loss)
    return removed


def _find_least(scores: torch.Tensor, count: int) -> dict[int, float]:
    """Return the `count` least scores with their places; of equal ones the first."""
    places = torch.argsort(scores, stable=True)[:count].sort().values
    return {int(place): float(scores[place]) for place in places}


def remove_parts(model: PreTrainedModel, sizes: Sizes, removal: Removal) -> PreTrainedModel:
    """Return a model of the same class, without the removed parts; all its weights are slices of the old ones.

    Args:
        model (`PreTrainedModel`): a T5 model, not changed.
        sizes (`Sizes`): what remains.
        removal (`Removal`): what `choose_removal` returned for these sizes.
    """
    config = copy.deepcopy(model.config)
    config.num_layers, config.num_decoder_layers = sizes.encoder_layers, sizes.decoder_layers
    config.num_heads, config.d_ff = sizes.num_heads, sizes.d_ff
    small = type(model)(config).eval()
    small.set_input_embeddings(small.get_input_embeddings())  # transformers 5 shares it only if the output does, too
    weights = model.state_dict()
    kept = {stack: _complement(count, removal.layers[stack]) for stack, count in get_sizes(model).layers.items()}
    inner = _find_inner(model, removal)
    small.load_state_dict({name: _slice(name, weights, kept, inner, removal) for name in small.state_dict()})
    small.generation_config = copy.deepcopy(model.generation_config)
    return small.to(model.device)


def _complement(count: int, removed: Collection[int]) -> list[int]:
    return [number for number in range(count) if number not in removed]


def _find_inner(model: PreTrainedModel, removal: Removal) -> dict[str, torch.Tensor]:
    """Return the places that remain of each part's inner width: those of its heads side by side, or hidden units."""
    present, width = get_sizes(model), model.config.d_kv
    inner = {}
    for part in find_parts(model):
        if part.name.endswith("Attention"):
            heads = _complement(present.num_heads, removal.heads.get(head_group(part.name), {}))
            inner[part.name] = torch.arange(present.num_heads * width).view(-1, width)[heads].flatten()
        else:
            inner[part.name] = torch.tensor(_complement(present.d_ff, removal.units.get(part.name, {})))
    return inner


def _slice(
    name: str,
    weights: dict[str, torch.Tensor],
    kept: dict[str, list[int]],
    inner: dict[str, torch.Tensor],
    removal: Removal,
) -> torch.Tensor:
    """Return the weight of this name in the smaller model."""
    match = _WEIGHT.fullmatch(name)
    if not match:
        return weights[name]
    stack, number, part, product = match.groups()
    if product == "relative_attention_bias":  # only layer 0 has it, and all layers use it: it stays when layer 0 goes
        weight = weights[name]
        return weight[:, _complement(weight.shape[1], removal.heads.get(f"{stack}.SelfAttention", {}))]
    old = f"{stack}.block.{kept[stack][int(number)]}.{part}"
    if product is None:  # a norm, of the outer width
        return weights[f"{old}.weight"]
    weight = weights[f"{old}.{product}.weight"]
    return weight[:, inner[old]] if product in ("o", "wo") else weight[inner[old]]  # q, k, v, wi, wi_0, wi_1
