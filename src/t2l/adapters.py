"""Add LoRA adapters to a model, and train the embeddings of new tokens together with them."""

from typing import TYPE_CHECKING

from peft import LoraConfig, TaskType, get_peft_model
from torch import nn
from transformers import PreTrainedModel

from t2l.arguments import ModelArguments

if TYPE_CHECKING:
    from peft import PeftModel


def add_adapter(model: PreTrainedModel, model_args: ModelArguments, new_tokens: list[int]) -> "PeftModel":
    """Return a model of which only LoRA adapters and the embeddings of new tokens are trained.

    Args:
        model (`PreTrainedModel`): the base model; its layers are wrapped in place.
        model_args (`ModelArguments`): rank, scale, dropout and target modules.
        new_tokens (`list[int]`): ids of the tokens whose embeddings are trained as well.
    """
    adapted = get_peft_model(model, get_peft_config(model, model_args, new_tokens))
    if new_tokens and not model.config.tie_word_embeddings:
        # Encoder and decoder hold T5's shared embedding under names of their own, which peft 0.21 wraps only where
        # the output shares it too. Without this line they go on reading the untrained rows.
        model.set_input_embeddings(model.get_input_embeddings())
    return adapted


def get_peft_config(model: PreTrainedModel, model_args: ModelArguments, new_tokens: list[int]) -> LoraConfig:
    """Return the LoRA configuration (https://arxiv.org/abs/2106.09685) of a run.

    `trainable_token_indices` trains single rows of an embedding. Where input and output share it, one list does for
    encoder, decoder and output; a model with an output embedding of its own, such as T5 v1.1, gets rows in both. The
    alternative `modules_to_save=["shared"]` was tried: T5's tied copies were neither trained nor merged (peft 0.21),
    and an adapter would hold all 32,128 rows.

    Args:
        model (`PreTrainedModel`): the base model.
        model_args (`ModelArguments`): rank, scale, dropout and target modules.
        new_tokens (`list[int]`): ids of the tokens whose embeddings are trained as well.
    """
    rows: list[int] | dict[str, list[int]] | None = new_tokens or None
    if new_tokens and not model.config.tie_word_embeddings:
        layers = (model.get_input_embeddings(), model.get_output_embeddings())
        rows = {_name_of(layer, model): new_tokens for layer in layers}
    return LoraConfig(
        task_type=TaskType.SEQ_2_SEQ_LM,
        r=model_args.lora_r,
        lora_alpha=model_args.lora_alpha,
        lora_dropout=model_args.lora_dropout,
        target_modules=model_args.lora_target_modules,
        trainable_token_indices=rows,
        revision=model_args.model_revision,
    )


def _name_of(layer: nn.Module, model: PreTrainedModel) -> str:
    return next(name for name, module in model.named_modules() if module is layer)
