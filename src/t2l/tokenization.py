"""Train and load tokenizers (a byte-fallback BPE over English and IR), and check that they can write a dataset's IR.

Text is split before merging, so that `%12`, ` label ` and ` = icmp slt i32 ` can become one token each. The digits of
a constant stay single tokens, so that a model copies a number digit by digit instead of memorising it.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer, PreTrainedTokenizerBase, PreTrainedTokenizerFast

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


def get_tokenizer(name_or_path: str | Path) -> PreTrainedTokenizerBase:
    """Load a tokenizer by folder or Hub name, with decoding that keeps all blanks.

    Its chat templates are removed: t2l does not use them, and `save_pretrained` of transformers 4.57.6 writes a
    template named `../../evil` outside of the given folder (CVE-2026-9856).
    """
    tokenizer = AutoTokenizer.from_pretrained(str(name_or_path))
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
        `TokenizationError`: if `decode(encode(text)) != text` for a text; the message names the lost characters.
    """
    failed, lost = [], set()
    for start in range(0, len(texts), 1000):
        batch = list(texts[start : start + 1000])
        decoded = tokenizer.batch_decode(
            tokenizer(batch)["input_ids"], skip_special_tokens=True, clean_up_tokenization_spaces=False
        )
        for text, back in zip(batch, decoded, strict=True):
            if text != back:
                failed.append(text)
                lost |= set(text) - set(back)
    if failed:
        characters = ", ".join(sorted(repr(char) for char in lost)) or "none, but blanks or their order change"
        raise TokenizationError(
            f"tokenizer {name!r} does not reproduce {len(failed)} of {len(texts)} completions, "
            f"first {failed[0][:60]!r}; characters lost: {characters}. A model with it can never write this IR. "
            "Leave out tokenizer_name_or_path to train a tokenizer on the dataset, or name one that is "
            "byte-level or has byte fallback."
        )
