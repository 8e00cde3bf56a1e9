"""Where the attention heads of a new T5 look at first.

T5's position biases begin at random, and so small that each head looks everywhere alike. Here half of the heads begin
at one neighbour each, the others with a view that fades with the distance. The biases are ordinary weights: training
moves them. docs/training_results.md compares both beginnings.
"""

import torch
from transformers import T5Config, T5ForConditionalGeneration
from transformers.models.t5.modeling_t5 import T5Attention, T5Stack

_NEIGHBOUR = 6.0  # bias of the one place that a head looks at; that of all others is 0
_OTHER_SIDE = -2.0  # bias of the side that a fading head sees less of
_LOWEST = -8.0


@torch.no_grad()
def init_positions(model: T5ForConditionalGeneration) -> None:
    """Set the position biases of encoder and decoder in place, two tables of shape (buckets, heads).

    Args:
        model (`T5ForConditionalGeneration`): a new model.
    """
    for stack in (model.encoder, model.decoder):
        table = stack.block[0].layer[0].SelfAttention.relative_attention_bias.weight  # of all layers
        for offset, bucket in _list_buckets(stack):
            biases = [_get_bias(offset, head, stack.config, stack.is_decoder) for head in range(table.shape[1])]
            table[bucket] = torch.tensor(biases)


def _list_buckets(stack: T5Stack) -> list[tuple[int, int]]:
    """Return the offset of a token that is looked at, and the row of its biases; the nearest offset of a row last."""
    config, both_sides = stack.config, not stack.is_decoder
    farthest = 2 * config.relative_attention_max_distance  # one row is for all that are farther than the maximum
    offsets = sorted(range(-farthest, farthest + 1 if both_sides else 1), key=abs, reverse=True)
    buckets = T5Attention._relative_position_bucket(
        torch.tensor(offsets),
        both_sides,
        config.relative_attention_num_buckets,
        config.relative_attention_max_distance,
    )
    return list(zip(offsets, buckets.tolist(), strict=True))


def _get_bias(offset: int, head: int, config: T5Config, is_decoder: bool) -> float:
    """Return the bias of a head for a token at `offset`; a decoder sees earlier tokens only."""
    heads, buckets = config.num_heads, config.relative_attention_num_buckets
    if head < heads // 2:
        single = buckets // 2 - 1 if is_decoder else buckets // 4 - 1  # farther offsets share their biases
        distance = (head if is_decoder else head // 2) % max(1, single) + 1
        neighbour = -distance if is_decoder or head % 2 == 0 else distance  # -1, 1, -2, 2, …
        return _NEIGHBOUR if offset == neighbour else 0.0
    number = head - heads // 2
    bias = -abs(offset) * 0.5 ** (1 + (number if is_decoder else number // 2))
    if not is_decoder and offset * (-1) ** number > 0:
        bias += _OTHER_SIDE
    return max(bias, _LOWEST)
