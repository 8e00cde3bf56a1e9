"""Make or load the model of a run: an architecture from `configs/model/*.json`, or any seq2seq checkpoint."""

import json
from pathlib import Path
from typing import Any

import torch
from huggingface_hub import file_exists, try_to_load_from_cache
from huggingface_hub.errors import HFValidationError, OfflineModeIsEnabled
from transformers import (
    AutoConfig,
    AutoModelForSeq2SeqLM,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    T5ForConditionalGeneration,
)

from t2l.arguments import DataArguments, ModelArguments
from t2l.positions import init_positions
from t2l.tokenization import get_tokenizer

MODEL_WEIGHTS = ("model.safetensors", "model.safetensors.index.json")
ADAPTER_WEIGHTS = ("adapter_model.safetensors",)
_T5_TYPES = ("t5", "mt5", "umt5")
PICKLES = ("pytorch_model.bin", "pytorch_model.bin.index.json", "adapter_model.bin")
CONVERT = (
    'python -c \'from transformers import AutoModelForSeq2SeqLM as M, AutoTokenizer as T; name = "{name}"; '
    'M.from_pretrained(name).save_pretrained("converted"); T.from_pretrained(name).save_pretrained("converted")\''
)


class ModelError(ValueError):
    """The requested model cannot be loaded; the message says what was given, what is allowed and what to do."""


def get_model(
    model_args: ModelArguments, data_args: DataArguments, tokenizer: PreTrainedTokenizerBase
) -> PreTrainedModel:
    """Return the model that a run trains.

    If the tokenizer has more entries than the checkpoint's embedding, the embedding is enlarged. Embeddings of new
    tokens begin as the mean of the known ones; they are trained, also with LoRA.

    Args:
        model_args (`ModelArguments`): an architecture or a checkpoint; LoRA or all weights.
        data_args (`DataArguments`): `max_target_length` limits the length of generated answers; the number of known
            programs before a request, and the length of both together, are kept in the model's `config.memory`.
        tokenizer (`PreTrainedTokenizerBase`): determines the size of the vocabulary and the special tokens.

    Returns:
        `PreTrainedModel`: with a `generation_config` whose `max_length` is enough for whole programs (the default of
            transformers is 20 tokens).

    Raises:
        `ModelError`: if the checkpoint is unsafe to load.
    """
    if model_args.model_name_or_path is None:
        model = _from_scratch(model_args, tokenizer)
        new_tokens = []
    else:
        model = load_model(model_args.model_name_or_path, model_args.model_revision)
        new_tokens = _extend_embeddings(model, model_args, tokenizer)
    model.generation_config.forced_bos_token_id = None  # BART's; `adapt_tokenizer` leaves it out of the labels
    model.generation_config.max_length = data_args.max_target_length + 1  # the start token counts
    model.config.memory = None
    if data_args.memory:
        limits = {"num_neighbours": data_args.num_neighbours, "max_source_length": data_args.max_source_length}
        model.config.memory = limits
    if not model_args.use_peft:
        return model
    from t2l.adapters import add_adapter  # needs peft, which training of all weights does without

    return add_adapter(model, model_args, new_tokens)


def _from_scratch(model_args: ModelArguments, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    fields = json.loads(Path(str(model_args.model_config)).read_text(encoding="utf-8"))
    config = AutoConfig.for_model(
        **fields,
        vocab_size=len(tokenizer),
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        decoder_start_token_id=tokenizer.pad_token_id,
    )
    model = _untied(AutoModelForSeq2SeqLM.from_config(config), own=fields.get("tie_word_embeddings") is False)
    if model_args.init_positions and isinstance(model, T5ForConditionalGeneration):
        init_positions(model)
    return model


def _untied(model: PreTrainedModel, *, own: bool = False) -> PreTrainedModel:
    """Let a T5 whose output has an embedding of its own keep it; with `own`, give it one.

    The configurations of transformers 5 say that every T5 shares its embedding, whatever they are told. A model from
    scratch would share it; one from a checkpoint would when it gets new tokens, or when transformers 4 loads it again.
    """
    if model.config.model_type not in _T5_TYPES:
        return model
    output, shared = model.get_output_embeddings(), model.get_input_embeddings()
    if own and output.weight is shared.weight:
        output = torch.nn.Linear(output.in_features, output.out_features, bias=False)
        torch.nn.init.normal_(output.weight, std=model.config.initializer_factor)  # as transformers 4
        model.set_output_embeddings(output)
    if output.weight is not shared.weight:
        model.config.tie_word_embeddings = False
    return model


def _extend_embeddings(
    model: PreTrainedModel, model_args: ModelArguments, tokenizer: PreTrainedTokenizerBase
) -> list[int]:
    """Give each token of the run a row in the embeddings; return the ids that the checkpoint never learned.

    These are the ids beyond its embedding. If the run names new tokens or a tokenizer, they are also the ids that mean
    another token, or none, in the checkpoint's own tokenizer. For example, T5 has 32,128 embeddings for 32,100
    entries, so a few new tokens do not enlarge its embedding.

    Rows that no known token has used begin as the mean of those in use, because random values can make new tokens far
    too likely at first (https://nlp.stanford.edu/~johnhew/vocab-expansion.html).
    """
    embeddings = [model.get_input_embeddings()]
    size = embeddings[0].num_embeddings
    new, used = set(range(size, len(tokenizer))), set(range(size))
    if model_args.tokenizer_name_or_path or model_args.new_tokens:
        known = get_tokenizer(str(model_args.model_name_or_path), model_args.model_revision).get_vocab()
        new |= {index for token, index in tokenizer.get_vocab().items() if known.get(token) != index}
        used &= set(known.values())
    if len(tokenizer) > size:
        model.resize_token_embeddings(len(tokenizer), mean_resizing=False)
    unused = sorted(new - used)
    for layer in (model.get_input_embeddings(), model.get_output_embeddings()):
        if unused and layer is not None:
            with torch.no_grad():
                layer.weight[unused] = layer.weight[sorted(used)].mean(dim=0)
    return sorted(new)


def load_model(name_or_path: str | Path, revision: str | None = None) -> PreTrainedModel:
    """Load a checkpoint in fp32; LoRA adapters are merged into their base model.

    Only weights in safetensors are read, and code that lies beside them is never run: a stranger wrote both.

    Args:
        name_or_path (`str` or `Path`): the folder, or the name on the Hub.
        revision (`str`, *optional*, defaults to `"main"`): branch, tag or commit on the Hub.

    Raises:
        `ModelError`: if the weights are in another format, the model needs code of its own, or there is no
            such folder.
        `OSError`: if the Hub has no such model.
    """
    name = str(name_or_path)
    safely = {"dtype": torch.float32, "use_safetensors": True, "trust_remote_code": False}
    try:
        if _has_file(name, "adapter_config.json", revision):
            return _load_adapted(name, revision, safely)
        _refuse_pickles(name, MODEL_WEIGHTS, revision)
        return _untied(AutoModelForSeq2SeqLM.from_pretrained(name, revision=revision or "main", **safely))
    except ValueError as err:
        if "trust_remote_code" not in str(err):
            raise
        raise ModelError(
            f"{name} needs code of its own, which t2l never runs; allowed: a model whose class is part of "
            "transformers; name another model"
        ) from err


def _load_adapted(name: str, revision: str | None, safely: dict[str, Any]) -> PreTrainedModel:
    """Load an adapter, merged into its base model, which gets an embedding for each token of the adapter."""
    from peft import PeftConfig, PeftModel, TaskType

    _refuse_pickles(name, ADAPTER_WEIGHTS, revision)
    config = PeftConfig.from_pretrained(name, revision=revision)
    if config.task_type != TaskType.SEQ_2_SEQ_LM:
        raise ModelError(
            f"{name} is an adapter for {config.task_type}; allowed: {TaskType.SEQ_2_SEQ_LM.value}; name another"
        )
    base = str(config.base_model_name_or_path)
    _refuse_pickles(base, MODEL_WEIGHTS, config.revision)
    model = _untied(AutoModelForSeq2SeqLM.from_pretrained(base, revision=config.revision or "main", **safely))
    if _has_file(name, "tokenizer_config.json", revision):
        tokens = len(get_tokenizer(name, revision))
        if tokens > model.get_input_embeddings().num_embeddings:
            model.resize_token_embeddings(tokens, mean_resizing=False)
    merged: PreTrainedModel = PeftModel.from_pretrained(model, name, revision=revision).merge_and_unload()
    return merged


def _refuse_pickles(name: str, files: tuple[str, ...], revision: str | None) -> None:
    """Refuse a checkpoint without weights in safetensors.

    transformers would read a pickle, which can run code when it is loaded, or ask a service to convert it.
    """
    if any(_has_file(name, file, revision) for file in files):
        return
    pickled = [file for file in PICKLES if _has_file(name, file, revision)]
    if not pickled:
        return  # transformers says best what else is wrong
    raise ModelError(
        f"{name} has its weights as {pickled[0]} only; allowed: {files[0]}, because a pickle can run code when it is "
        f"loaded; name a revision that has it by model_revision, or convert the model, if you trust its authors: "
        f"{CONVERT.format(name=name)}"
    )


def _has_file(name: str, file: str, revision: str | None) -> bool:
    """Say whether a checkpoint has a file; without a network, whether it was fetched before."""
    if Path(name).is_dir():
        return Path(name, file).is_file()
    try:
        return file_exists(name, file, revision=revision)
    except HFValidationError as err:
        raise ModelError(
            f"{name} given, which is no folder; allowed: an existing folder, or a name on the Hugging Face Hub; check "
            "the path"
        ) from err
    except (OfflineModeIsEnabled, OSError):  # requests' errors of the network are OSErrors
        return isinstance(try_to_load_from_cache(name, file, revision=revision), str)
