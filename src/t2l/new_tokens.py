"""Give a checkpoint's tokenizer what it needs to write LLVM IR, and find out what it lacks.

A SentencePiece tokenizer such as T5's reads running text: it has no newline and no `{`, joins blanks, drops those at
the ends, and puts one before the first word. Around an added token each piece of text has ends of its own, so tokens
alone do not help: `%3 = add` came back as `% 3= add`. `adapt_tokenizer` therefore adds the tokens *and* takes blanks
as they are.
"""

import copy
import json
from collections.abc import Iterator, Sequence
from typing import Any

from tokenizers import AddedToken, Tokenizer
from transformers import PreTrainedTokenizerBase, PreTrainedTokenizerFast

_NAMED = ("bos_token", "eos_token", "unk_token", "pad_token", "cls_token", "sep_token", "mask_token")


def adapt_tokenizer(tokenizer: PreTrainedTokenizerBase, new_tokens: Sequence[str]) -> PreTrainedTokenizerBase:
    """Return the tokenizer with new tokens, all blanks kept, and no start token before a text.

    A start token would be the first label of every program. The decoder has one already, and decoding that is held
    to valid IR does not allow a second.

    Args:
        tokenizer (`PreTrainedTokenizerBase`): a fast tokenizer; not changed.
        new_tokens (`Sequence[str]`): texts that become one token each, wherever they stand; with none of them, blanks
            stay as the tokenizer has them.

    Returns:
        `PreTrainedTokenizerBase`: ids of known tokens are the same. `save_pretrained` keeps the changes, also for the
            `tokenizers` library alone.
    """
    empty = tokenizer("")["input_ids"]
    has_start = len(empty) == 2 and empty[-1] == tokenizer.eos_token_id
    if not new_tokens and not has_start:
        return tokenizer
    fields = json.loads(tokenizer.backend_tokenizer.to_str())
    if new_tokens:
        _keep_blanks(fields)
    if has_start:
        fields["post_processor"] = _end_only(str(tokenizer.eos_token), tokenizer.eos_token_id)
    adapted = PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(json.dumps(fields)),
        name_or_path=tokenizer.name_or_path,
        model_max_length=tokenizer.model_max_length,
        model_input_names=["input_ids", "attention_mask"],
        clean_up_tokenization_spaces=False,
        **{name: str(getattr(tokenizer, name)) for name in _NAMED if getattr(tokenizer, name, None) is not None},
    )
    # Not normalized, so found in the text as it was written, before newlines become blanks.
    adapted.add_tokens([AddedToken(text, normalized=False) for text in new_tokens])
    return adapted


def _keep_blanks(fields: dict[str, Any]) -> None:
    """Change a SentencePiece pipeline (the fields of tokenizer.json) so that it loses no blank; leave others alone.

    Only the table of characters remains of the normalizer. No blank is put before the first word, although the
    checkpoint learned prompts with one: a piece of text after a token must be encoded as at the start.
    """
    if not any(step["type"] == "Metaspace" for step in _iter_steps(fields["pre_tokenizer"], "pretokenizers")):
        return
    tables = [step for step in _iter_steps(fields["normalizer"], "normalizers") if step["type"] == "Precompiled"]
    metaspace = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "never", "split": True}
    fields["normalizer"] = tables[0] if tables else None
    fields["pre_tokenizer"] = fields["decoder"] = metaspace


def _iter_steps(step: dict[str, Any] | None, key: str) -> Iterator[dict[str, Any]]:
    """Yield the steps of a normalizer or pre-tokenizer, which can be a sequence of others."""
    if step is None:
        return
    if step["type"] != "Sequence":
        yield step
    for inner in step.get(key, []):
        yield from _iter_steps(inner, key)


def _end_only(eos_token: str, eos_token_id: int) -> dict[str, Any]:
    """Return the post-processor that writes an end token after each text, and nothing else."""
    end = {"SpecialToken": {"id": eos_token, "type_id": 0}}
    first, second = ({"Sequence": {"id": name, "type_id": 0}} for name in "AB")
    return {
        "type": "TemplateProcessing",
        "single": [first, end],
        "pair": [first, end, second, end],
        "special_tokens": {eos_token: {"id": eos_token, "ids": [eos_token_id], "tokens": [eos_token]}},
    }


def propose_new_tokens(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]) -> list[str]:
    """Return the fewest further `new_tokens` with which a tokenizer gives texts back; none if no tokens are enough.

    Args:
        tokenizer (`PreTrainedTokenizerBase`): a fast tokenizer; not changed.
        texts (`Sequence[str]`): texts that it does not give back.
    """
    if not tokenizer.is_fast:
        return []
    blanks_kept = adapt_tokenizer(copy.deepcopy(tokenizer), ["  "])
    missing = [char for char in sorted(set().union(*texts)) if decode_encoded(blanks_kept, [char]) != [char]]
    proposed = missing or ["  "]  # any new token makes it keep blanks
    adapted = adapt_tokenizer(copy.deepcopy(tokenizer), proposed)
    return proposed if decode_encoded(adapted, texts) == list(texts) else []


def decode_encoded(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]) -> list[str]:
    """Return the texts as they come back from the tokenizer."""
    ids = tokenizer(list(texts))["input_ids"]
    return tokenizer.batch_decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)
