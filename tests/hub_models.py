"""Tiny checkpoints in the form of real ones on the Hub: the same classes, kinds of files and traps, random weights.

`write_flan_t5` stands for google/flan-t5-small: SentencePiece without newline, `{` and `<` (nor `%`), a feed-forward
part with a gate, an output embedding of its own, more embeddings than tokens. `write_codet5` stands for
Salesforce/codet5-small: byte-level BPE as RoBERTa has it, which writes `<s>` before each text. Needs sentencepiece,
which t2l itself does not.
"""

import functools
import io
import json
import re
from pathlib import Path
from typing import Any

import sentencepiece
import torch
from tokenizers import ByteLevelBPETokenizer
from transformers import AutoTokenizer, PreTrainedTokenizerBase, T5Config, T5ForConditionalGeneration

ROOT = Path(__file__).parent.parent
SIZES = {"d_model": 16, "d_kv": 8, "d_ff": 32, "num_layers": 1, "num_decoder_layers": 1, "num_heads": 2}
SPARE_EMBEDDINGS = 28  # T5 has 32,128 for 32,100 tokens
EXTRA_IDS = [f"<extra_id_{number}>" for number in range(4)]


@functools.cache
def read_english() -> tuple[str, ...]:
    """Return some hundred lines of this project's documents, with no character that T5's vocabulary lacks."""
    lines = [line for path in sorted((ROOT / "docs").glob("*.md")) for line in path.read_text("utf-8").splitlines()]
    plain = (re.sub(r"[^A-Za-z0-9 .,:;()=@'\"/*+>\[\]_!?&#|$-]", "", line).strip() for line in lines)
    return tuple(line for line in plain if len(line) > 20)[:500]


@functools.cache
def train_sentencepiece() -> bytes:
    """Return a model of SentencePiece with T5's normalization and special tokens."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(read_english()),
        model_writer=model,
        model_type="unigram",
        vocab_size=300,
        normalization_rule_name="nmt_nfkc",
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        character_coverage=1.0,
        minloglevel=2,
    )
    return model.getvalue()


def write_flan_t5(folder: Path, *, converted_long_ago: bool = True) -> Path:
    """Write a checkpoint like google/flan-t5-small.

    Args:
        folder (`Path`): the folder to make.
        converted_long_ago (`bool`, *optional*): write tokenizer.json as the Hub has it, which drops all blanks between
            words; otherwise as transformers 4.57 converts a model of SentencePiece, which joins them.
    """
    folder.mkdir(parents=True)
    (folder / "spiece.model").write_bytes(train_sentencepiece())
    fields = {"tokenizer_class": "T5Tokenizer", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    fields |= {"extra_ids": len(EXTRA_IDS), "additional_special_tokens": EXTRA_IDS, "model_max_length": 512}
    (folder / "tokenizer_config.json").write_text(json.dumps(fields))
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokenizer.save_pretrained(folder)
    if converted_long_ago:
        path = folder / "tokenizer.json"
        parts = json.loads(path.read_text("utf-8"))
        metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True}
        parts["normalizer"] = parts["normalizer"]["normalizers"][0]
        parts["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace]}
        parts["decoder"] = metaspace
        path.write_text(json.dumps(parts), "utf-8")
    return _write_model(
        folder,
        tokenizer,
        feed_forward_proj="gated-gelu",
        tie_word_embeddings=False,
        vocab_size=len(tokenizer) + SPARE_EMBEDDINGS,
        eos_token_id=1,
    )


def write_codet5(folder: Path) -> Path:
    """Write a checkpoint like Salesforce/codet5-small."""
    folder.mkdir(parents=True)
    bpe = ByteLevelBPETokenizer()
    special = ["<pad>", "<s>", "</s>", "<unk>", "<mask>"]
    bpe.train_from_iterator(read_english(), 600, special_tokens=special, show_progress=False)
    bpe.save_model(str(folder))  # vocab.json and merges.txt, no tokenizer.json
    fields: dict[str, Any] = {"tokenizer_class": "RobertaTokenizer", "bos_token": "<s>", "cls_token": "<s>"}
    fields |= {"eos_token": "</s>", "sep_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    fields |= {"mask_token": "<mask>", "add_prefix_space": False, "model_max_length": 512}
    fields["additional_special_tokens"] = EXTRA_IDS
    (folder / "tokenizer_config.json").write_text(json.dumps(fields))
    tokenizer = AutoTokenizer.from_pretrained(folder)
    return _write_model(folder, tokenizer, vocab_size=len(tokenizer), bos_token_id=1, eos_token_id=2)


def _write_model(folder: Path, tokenizer: PreTrainedTokenizerBase, **fields: Any) -> Path:
    assert len(tokenizer) <= fields["vocab_size"]
    torch.manual_seed(0)
    config = T5Config(**SIZES, dropout_rate=0.0, pad_token_id=0, decoder_start_token_id=0, **fields)
    T5ForConditionalGeneration(config).save_pretrained(folder)
    return folder
