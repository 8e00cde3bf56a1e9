"""Make a larger T5 checkpoint that computes the same function, to measure speed on answers that are right.

    python tools/widen_checkpoint.py runs/quickstart/checkpoint runs/t5_small/checkpoint

The default sizes are those of T5-small: 512 wide, 6 + 6 layers, 8 heads of 64, 2,048 hidden units. Every matrix is
padded with zeros, as in Net2Net (https://arxiv.org/abs/1511.05641) without the noise: the matrix products of all
backends are dense and take the same time for zeros. An added layer adds zero to its input; an added head has no
output. Two scales depend on the width and are made up for: RMSNorm divides by the mean square, which padding makes
smaller, and T5's tied output multiplies by `d_model ** -0.5`. The logits differ only by rounding.

The vocabulary stays, since the answers depend on it. Therefore the output layer is smaller than that of T5-small
itself, which has 32,128 tokens.
"""

import argparse
import math
import re
from pathlib import Path

import torch
from torch import Tensor
from transformers import T5Config, T5ForConditionalGeneration

from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer

T5_SMALL = {"d_model": 512, "d_kv": 64, "d_ff": 2048, "num_heads": 8, "num_layers": 6, "num_decoder_layers": 6}


class WidenError(ValueError):
    """The checkpoint cannot be enlarged; the message says what was given, what is allowed and what to do."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("checkpoint", type=Path, help="checkpoint folder of a T5 model")
    parser.add_argument("output_dir", type=Path, help="folder to fill")
    for name, size in T5_SMALL.items():
        parser.add_argument(f"--{name}", type=int, default=size, help=f"default: {size}")
    args = parser.parse_args()
    try:
        widen_checkpoint(args.checkpoint, args.output_dir, {name: getattr(args, name) for name in T5_SMALL})
    except WidenError as error:
        parser.error(str(error))


def widen_checkpoint(checkpoint: Path, output_dir: Path, sizes: dict[str, int]) -> None:
    """Write a checkpoint with the given sizes that computes the same logits as `checkpoint`.

    Raises:
        `WidenError`: if the model is no T5, or a size is smaller than the model's own.
    """
    small = load_model(checkpoint)
    wide = widen(small, sizes)
    wide.save_pretrained(output_dir)
    get_tokenizer(checkpoint).save_pretrained(output_dir)


def widen(small: T5ForConditionalGeneration, sizes: dict[str, int]) -> T5ForConditionalGeneration:
    """Return a T5 model with the given sizes that computes the same logits as `small`."""
    old = small.config
    if old.model_type != "t5":
        raise WidenError(f"model_type is {old.model_type!r}; only 't5' can be widened; give a T5 checkpoint")
    for name, size in sizes.items():
        if size < getattr(old, name):
            allowed = f"at least {getattr(old, name)}, the size in the checkpoint, is allowed"
            raise WidenError(f"{name} is {size}; {allowed}; raise {name}")
    ratio = sizes["d_model"] / old.d_model
    config = T5Config(**old.to_dict() | sizes | {"layer_norm_epsilon": old.layer_norm_epsilon / ratio})
    wide = T5ForConditionalGeneration(config).eval()
    weights = small.state_dict()
    with torch.no_grad():
        for name, target in wide.state_dict().items():
            target.zero_()
            if name in weights:
                source = _split_heads(name, weights[name], old) * _scale(name, ratio, old.tie_word_embeddings)
                view = _split_heads(name, target, config)  # a view: writing to it writes to the model
                view[tuple(slice(size) for size in source.shape)] = source
    wide.generation_config = small.generation_config
    return wide


def _split_heads(name: str, weight: Tensor, config: T5Config) -> Tensor:
    """Give the projections of attention separate dimensions for heads and within a head; each is padded by itself."""
    if re.search(r"Attention\.[qkv]\.weight$", name):
        return weight.view(config.num_heads, config.d_kv, config.d_model)
    if re.search(r"Attention\.o\.weight$", name):
        return weight.view(config.d_model, config.num_heads, config.d_kv)
    return weight


def _scale(name: str, ratio: float, tied: bool) -> float:
    """Return the factor that undoes the effect of the width: of the mean square, and of T5's tied output."""
    if not name.endswith("layer_norm.weight"):
        return 1.0
    return 1.0 if tied and name == "decoder.final_layer_norm.weight" else 1 / math.sqrt(ratio)


if __name__ == "__main__":
    main()
