"""Make or load the model of a run: an architecture from `configs/model/*.json`, or any seq2seq checkpoint."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments

if TYPE_CHECKING:
    from peft import LoraConfig


class ModelError(ValueError):
    """The requested model cannot be trained; the message says what was given, what is allowed and what to do."""


def get_model(
    model_args: ModelArguments, data_args: DataArguments, tokenizer: PreTrainedTokenizerBase
) -> PreTrainedModel:
    """Return the model that a run trains.

    If the tokenizer has more entries than the checkpoint's embedding, the embedding is enlarged.

    Args:
        model_args (`ModelArguments`): an architecture or a checkpoint; LoRA or all weights.
        data_args (`DataArguments`): `max_target_length` limits the length of generated answers; the number of known
            programs before a request, and the length of both together, are kept in the model's `config.memory`.
        tokenizer (`PreTrainedTokenizerBase`): determines the size of the vocabulary and the special tokens.

    Returns:
        `PreTrainedModel`: with a `generation_config` whose `max_length` is enough for whole programs (the default of
            transformers is 20 tokens).

    Raises:
        `ModelError`: if LoRA would leave the embeddings of new tokens untrained.
    """
    if model_args.model_name_or_path is None:
        model = _from_scratch(str(model_args.model_config), tokenizer)
        new_tokens = []
    else:
        model = load_model(model_args.model_name_or_path)
        new_tokens = _find_new_tokens(model, model_args, tokenizer) if model_args.use_peft else []
        if len(tokenizer) > model.get_input_embeddings().num_embeddings:
            model.resize_token_embeddings(len(tokenizer))
    model.generation_config.max_length = data_args.max_target_length + 1  # the start token counts
    model.config.memory = None
    if data_args.memory:
        limits = {"num_neighbours": data_args.num_neighbours, "max_source_length": data_args.max_source_length}
        model.config.memory = limits
    if not model_args.use_peft:
        return model
    from peft import get_peft_model  # here and below, because training from scratch does not need peft

    return get_peft_model(model, get_peft_config(model_args, new_tokens))


def _from_scratch(path: str, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    fields = json.loads(Path(path).read_text(encoding="utf-8"))
    config = AutoConfig.for_model(
        **fields,
        vocab_size=len(tokenizer),
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.pad_token_id,
    )
    return AutoModelForSeq2SeqLM.from_config(config)


def _find_new_tokens(
    model: PreTrainedModel, model_args: ModelArguments, tokenizer: PreTrainedTokenizerBase
) -> list[int]:
    """Return the ids of tokens whose embeddings were never trained in the checkpoint.

    These are the ids beyond its embedding. If the run names a tokenizer, they are also the ids that mean another
    token, or none, in the checkpoint's own tokenizer. For example, T5 has 32,128 embeddings for 32,100 entries, so a
    few added tokens do not enlarge its embedding.

    Raises:
        `ModelError`: if there are such tokens and the model does not tie its embeddings.
    """
    new = set(range(model.get_input_embeddings().num_embeddings, len(tokenizer)))
    if model_args.tokenizer_name_or_path:
        known = AutoTokenizer.from_pretrained(str(model_args.model_name_or_path)).get_vocab()
        new |= {index for token, index in tokenizer.get_vocab().items() if known.get(token) != index}
    if new and not model.config.tie_word_embeddings:
        raise ModelError(
            f"use_peft given with {len(new)} tokens that {model_args.model_name_or_path} does not know; LoRA can "
            "train their embeddings only if a model uses the same ones for input and output; remove use_peft, or use "
            "the checkpoint's own tokenizer"
        )
    return sorted(new)


def get_peft_config(model_args: ModelArguments, new_tokens: list[int]) -> "LoraConfig":
    """Return the LoRA configuration (https://arxiv.org/abs/2106.09685) of a run.

    `trainable_token_indices` trains the embeddings of new tokens in encoder, decoder and output together. The
    alternative `modules_to_save=["shared"]` was tried: T5's tied copies were neither trained nor merged (peft 0.21).

    Args:
        model_args (`ModelArguments`): rank, scale, dropout and target modules.
        new_tokens (`list[int]`): ids of the tokens whose embeddings are trained as well.
    """
    from peft import LoraConfig, TaskType

    return LoraConfig(
        task_type=TaskType.SEQ_2_SEQ_LM,
        r=model_args.lora_r,
        lora_alpha=model_args.lora_alpha,
        lora_dropout=model_args.lora_dropout,
        target_modules=model_args.lora_target_modules,
        trainable_token_indices=new_tokens or None,
    )


def load_model(name_or_path: str | Path) -> PreTrainedModel:
    """Load a checkpoint in fp32; LoRA adapters are merged into their base model."""
    if Path(name_or_path, "adapter_config.json").exists():
        from peft import AutoPeftModelForSeq2SeqLM

        adapted = AutoPeftModelForSeq2SeqLM.from_pretrained(str(name_or_path), dtype=torch.float32)
        return adapted.merge_and_unload()
    return AutoModelForSeq2SeqLM.from_pretrained(str(name_or_path), dtype=torch.float32)
