"""A tiny BERT with random weights and a WordPiece tokenizer of a few words, for tests of memory's encoder."""

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
WORDS = ["the", "of", "a", "sum", "largest", "number", "add", "zebra", "large"]
LETTERS = [mark + letter for letter in "bcdefghijklmnopqrstuvwxyz#" for mark in ("", "##")] + ["##a"]


def make_tokenizer() -> PreTrainedTokenizerFast:
    pieces = {piece: number for number, piece in enumerate([*SPECIAL, *WORDS, *LETTERS, "é", "[unused1]"])}
    tokenizer = Tokenizer(models.WordPiece(pieces, unk_token="[UNK]"))
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    ends = [("[CLS]", pieces["[CLS]"]), ("[SEP]", pieces["[SEP]"])]
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=ends)
    names = ("pad_token", "unk_token", "cls_token", "sep_token", "mask_token")
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, **dict(zip(names, SPECIAL, strict=True)))


def make_bert(num_layers: int = 2) -> BertModel:
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(make_tokenizer()),
        hidden_size=32,
        num_hidden_layers=num_layers,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
        initializer_range=0.3,  # so that texts differ
    )
    return BertModel(config, add_pooling_layer=False).eval()
