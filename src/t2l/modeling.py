"""Models: an architecture from `configs/model/*.json` with fresh weights, or any seq2seq checkpoint by name."""

import json
from pathlib import Path

import torch
from peft import AutoPeftModelForSeq2SeqLM, LoraConfig, TaskType, get_peft_model
from transformers import AutoConfig, AutoModelForSeq2SeqLM, PreTrainedModel, PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments


def get_model(
    model_args: ModelArguments, data_args: DataArguments, tokenizer: PreTrainedTokenizerBase
) -> PreTrainedModel:
    """The model that a run trains.

    Args:
        model_args (`ModelArguments`): an architecture or a checkpoint, LoRA or all weights.
        data_args (`DataArguments`): `max_target_length` becomes the length at which generation stops.
        tokenizer (`PreTrainedTokenizerBase`): gives the vocabulary's size and the special tokens.

    Returns:
        `PreTrainedModel`: with `generation_config` set for whole programs (no 20-token limit, no repetition rules).
    """
    if model_args.model_name_or_path is None:
        model = _from_scratch(str(model_args.model_config), tokenizer)
    else:
        model = load_model(model_args.model_name_or_path)
        if len(tokenizer) > model.get_input_embeddings().num_embeddings:
            model.resize_token_embeddings(len(tokenizer))
    model.generation_config.max_length = data_args.max_target_length + 1  # the start token counts
    return get_peft_model(model, get_peft_config(model_args)) if model_args.use_peft else model


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


def get_peft_config(model_args: ModelArguments) -> LoraConfig:
    """LoRA (https://arxiv.org/abs/2106.09685) as the run's YAML asks for it."""
    return LoraConfig(
        task_type=TaskType.SEQ_2_SEQ_LM,
        r=model_args.lora_r,
        lora_alpha=model_args.lora_alpha,
        lora_dropout=model_args.lora_dropout,
        target_modules=model_args.lora_target_modules,
    )


def load_model(name_or_path: str | Path) -> PreTrainedModel:
    """A checkpoint in fp32; LoRA adapters are merged into their base model."""
    if Path(name_or_path, "adapter_config.json").exists():
        adapted = AutoPeftModelForSeq2SeqLM.from_pretrained(str(name_or_path), dtype=torch.float32)
        return adapted.merge_and_unload()
    return AutoModelForSeq2SeqLM.from_pretrained(str(name_or_path), dtype=torch.float32)
