"""The sizes of a T5 model that pruning makes smaller."""

from typing import NamedTuple

from transformers import PreTrainedModel

from t2l.arguments import PruningArguments
from t2l.modeling import ModelError


class Sizes(NamedTuple):
    """The sizes of a T5 model, by the keys of `PruningArguments`.

    Args:
        encoder_layers, decoder_layers (`int`): number of layers of each stack.
        num_heads (`int`): number of heads in every attention.
        d_ff (`int`): number of hidden units in every feed-forward network.
    """

    encoder_layers: int
    decoder_layers: int
    num_heads: int
    d_ff: int

    @property
    def layers(self) -> dict[str, int]:
        """The number of layers by stack."""
        return {"encoder": self.encoder_layers, "decoder": self.decoder_layers}


def get_sizes(model: PreTrainedModel) -> Sizes:
    """Return the present sizes of a T5 model."""
    config = model.config
    return Sizes(config.num_layers, config.num_decoder_layers, config.num_heads, config.d_ff)


def get_requested_sizes(model: PreTrainedModel, args: PruningArguments) -> Sizes:
    """Return the sizes that a run asks for; a size that it does not name stays as it is.

    Args:
        model (`PreTrainedModel`): the model to prune.
        args (`PruningArguments`): the arguments of the run.

    Raises:
        `ModelError`: if the model is no T5, if there is less of something than is to remain, or if all remains.
    """
    if model.config.model_type != "t5":
        given = f"model_name_or_path {args.model_name_or_path} given, a model of type {model.config.model_type!r}"
        raise ModelError(f"{given}; allowed: 't5', whose parts t2l knows; name a T5 checkpoint")
    present = get_sizes(model)
    named = {key: getattr(args, key) for key in Sizes._fields if getattr(args, key) is not None}
    requested = present._replace(**named)
    too_large = [
        f"{key} {size} given; allowed: 1 to {most}, the number in {args.model_name_or_path}; lower it"
        for key, size, most in zip(Sizes._fields, requested, present, strict=True)
        if size > most
    ]
    if too_large:
        raise ModelError("\n".join(too_large))
    if requested == present:
        given = ", ".join(f"{key} {size}" for key, size in named.items())
        raise ModelError(f"{given} given, the model's own; allowed: at least one smaller number; lower one of them")
    return requested
