"""Train and load tokenizers (a byte-fallback BPE over English and IR), and check that they can write a dataset's IR.

Text is split before merging, so that `%12`, ` label ` and ` = icmp slt i32 ` can become one token each. The digits of
a constant stay single tokens, so that a model copies a number digit by digit instead of memorising it.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerBase, PreTrainedTokenizerFast

from t2l.arguments import ModelArguments
from t2l.new_tokens import adapt_tokenizer, decode_encoded, propose_new_tokens

SPECIAL_TOKENS = ("<pad>", "</s>", "<unk>")
BYTE_TOKENS = tuple(f"<0x{value:02X}>" for value in range(256))
_TYPE = r"(?:i\d+|ptr|float|double|void)"
PRE_SPLIT = "|".join(
    (
        r"\{?\n(?:  %\d+(?= =)|\d+:| *)",  # a new statement or block, with the number it defines
        r"%T?\d+",  # a value that is used
        rf" = (?:(?!{_TYPE} )[a-z]+ )+(?:{_TYPE}(?:, ptr)? )?(?:\[ )?",  # an operation with its type
        rf"(?:br|ret|store|switch|define|declare) {_TYPE} (?:@(?!llvm))?",
        r"@?llvm\.[\w.]+",
        rf",? label |br label |,? ?{_TYPE} ?(?=[%@\d-])|\((?:{_TYPE},? ?)+\)?|\) \{{",
        r" ?\],? ?\[? ?|, (?=[%\d-])",
        r" ?[A-Za-z_]+",
        r"[ -]{0,2}\d",  # digits one by one, so that a number is copied, not memorised
        r" ?[^\sA-Za-z_0-9%]+",
        r"\s|.",
    )
)


class TokenizationError(ValueError):
    """A tokenizer cannot reproduce the texts that a model must write with it."""


def train_tokenizer(texts: Iterable[str], vocab_size: int = 2048) -> PreTrainedTokenizerFast:
    """Train a byte-fallback BPE.

    Args:
        texts (`Iterable[str]`): prompts and serialized completions.
        vocab_size (`int`, *optional*, defaults to 2048): number of entries, including 256 bytes and 3 special tokens.

    Returns:
        `PreTrainedTokenizerFast`: the tokenizer. If saved with `save_pretrained`, `AutoTokenizer` can load it.
    """
    tokenizer = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(PRE_SPLIT), behavior="isolated")
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    # The trainer gives special tokens the first ids, in order. So the bytes are special tokens while it trains, and
    # ordinary ones afterwards.
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size, special_tokens=[*SPECIAL_TOKENS, *BYTE_TOKENS], show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer = _with_plain_bytes(tokenizer)
    eos = tokenizer.token_to_id("</s>")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", eos)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        clean_up_tokenization_spaces=False,
        model_input_names=["input_ids", "attention_mask"],
    )


def _with_plain_bytes(tokenizer: Tokenizer) -> Tokenizer:
    """Return the tokenizer with its byte tokens as ordinary ones, because decoding skips special tokens."""
    fields = json.loads(tokenizer.to_str())
    fields["added_tokens"] = [token for token in fields["added_tokens"] if token["content"] in SPECIAL_TOKENS]
    return Tokenizer.from_str(json.dumps(fields))


def get_named_tokenizer(model_args: ModelArguments) -> PreTrainedTokenizerBase:
    """Return the tokenizer of a run that names one, or a checkpoint, made fit for IR (`adapt_tokenizer`).

    Args:
        model_args (`ModelArguments`): names the tokenizer or the checkpoint; the new tokens.
    """
    if model_args.tokenizer_name_or_path:
        tokenizer = get_tokenizer(model_args.tokenizer_name_or_path)
    else:
        tokenizer = get_tokenizer(str(model_args.model_name_or_path), model_args.model_revision)
    return adapt_tokenizer(tokenizer, model_args.new_tokens)


def get_tokenizer(name_or_path: str | Path, revision: str | None = None) -> PreTrainedTokenizerBase:
    """Load a tokenizer by folder or Hub name, with decoding that keeps all blanks. Code beside it is never run.

    Its chat templates are removed: t2l does not use them, and `save_pretrained` of transformers 4.57.6 writes a
    template named `../../evil` outside of the given folder (CVE-2026-9856).

    Args:
        name_or_path (`str` or `Path`): the folder, or the name on the Hub.
        revision (`str`, *optional*, defaults to `"main"`): branch, tag or commit on the Hub.

    Raises:
        `TokenizationError`: if the tokenizer runs only in Python, or needs code of its own.
    """
    options = {"revision": revision or "main", "trust_remote_code": False}
    try:
        tokenizer = AutoTokenizer.from_pretrained(str(name_or_path), **options)
    except ValueError as err:
        if "trust_remote_code" not in str(err):
            raise
        raise TokenizationError(
            f"{name_or_path} has a tokenizer that needs code of its own, which t2l never runs; allowed: a tokenizer "
            "whose class is part of transformers; name another by tokenizer_name_or_path"
        ) from err
    if not tokenizer.is_fast:
        raise TokenizationError(
            f"{name_or_path} has a tokenizer of the class {type(tokenizer).__name__}, which runs only in Python; "
            "allowed: a tokenizer that can be saved as tokenizer.json; name another by tokenizer_name_or_path"
        )
    tokenizer.chat_template = None
    tokenizer.clean_up_tokenization_spaces = False
    return tokenizer


def check_round_trip(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], name: str) -> None:
    """Refuse a tokenizer that loses characters of the training targets.

    Args:
        tokenizer (`PreTrainedTokenizerBase`): any Hugging Face tokenizer.
        texts (`Sequence[str]`): serialized completions.
        name (`str`): name of the tokenizer in the message.

    Raises:
        `TokenizationError`: if `decode(encode(text)) != text` for a text; the message names the lost characters, and
            the tokens that `new_tokens` lacks, if any are enough.
    """
    failed, lost = [], set()
    for start in range(0, len(texts), 1000):
        batch = list(texts[start : start + 1000])
        for text, back in zip(batch, decode_encoded(tokenizer, batch), strict=True):
            if text != back:
                failed.append(text)
                lost |= set(text) - set(back)
    if failed:
        characters = ", ".join(sorted(repr(char) for char in lost)) or "none, but blanks or their order change"
        proposed = propose_new_tokens(tokenizer, failed)
        remedy = (
            f"Add to new_tokens: {json.dumps(proposed)}, the fewest that are enough,"
            if proposed
            else "Leave out tokenizer_name_or_path to train a tokenizer on the dataset,"
        )
        raise TokenizationError(
            f"tokenizer {name!r} does not reproduce {len(failed)} of {len(texts)} completions, "
            f"first {failed[0][:60]!r}; characters lost: {characters}. A model with it can never write this IR. "
            f"{remedy} or name one that is byte-level or has byte fallback."
        )
