"""Keep a part of an encoder's vocabulary: half of MiniLM's parameters are vectors of word pieces, most of them rare.

A word whose piece is dropped is cut into shorter pieces, down to single letters, so every text can still be read.
"""

import json
from collections.abc import Iterable

import torch
from tokenizers import Tokenizer
from transformers import BertModel, PreTrainedTokenizerFast

from t2l.export.errors import ExportError

_CONTINUED = "##"  # how WordPiece marks a piece inside a word


def prune_vocabulary(
    model: BertModel, tokenizer: PreTrainedTokenizerFast, texts: Iterable[str], num_pieces: int
) -> tuple[BertModel, PreTrainedTokenizerFast]:
    """Keep the pieces that texts use, single ASCII characters, and the first others up to a number of pieces.

    WordPiece vocabularies are sorted by frequency, so the first pieces are the most common ones.

    Args:
        model (`BertModel`): changed in place: its table of pieces gets shorter.
        tokenizer (`PreTrainedTokenizerFast`): a WordPiece tokenizer.
        texts (`Iterable[str]`): texts whose pieces are kept, even if they are more than `num_pieces`.
        num_pieces (`int`): number of pieces to keep.

    Returns:
        `tuple[BertModel, PreTrainedTokenizerFast]`: the model, and a tokenizer that knows only the kept pieces.

    Raises:
        `ExportError`: if the tokenizer is not WordPiece.
    """
    state = json.loads(tokenizer.backend_tokenizer.to_str())
    if state["model"]["type"] != "WordPiece":
        raise ExportError(
            f"a tokenizer of type {state['model']['type']} given; only WordPiece can be pruned; "
            "choose a BERT-like encoder, or set vocab_size to the size of its vocabulary"
        )
    vocabulary: dict[str, int] = state["model"]["vocab"]
    used = {piece for text in texts for piece in tokenizer.tokenize(text)}
    special = {token["content"] for token in state["added_tokens"]}
    kept = [piece for piece in vocabulary if piece in used or piece in special or _is_ascii_character(piece)]
    common = [piece for piece in vocabulary if piece not in set(kept) and _is_common(piece)]
    kept += common[: max(0, num_pieces - len(kept))]
    kept.sort(key=vocabulary.__getitem__)
    renumbered = {piece: number for number, piece in enumerate(kept)}
    old = torch.tensor([vocabulary[piece] for piece in kept])
    table = torch.nn.Embedding(len(kept), model.config.hidden_size, padding_idx=renumbered.get("[PAD]"))
    table.weight.data = model.get_input_embeddings().weight.data[old].clone()
    model.set_input_embeddings(table)
    model.config.vocab_size = len(kept)
    model.config.pad_token_id = renumbered.get("[PAD]")
    return model, _renumber(state, renumbered, tokenizer)


def _is_ascii_character(piece: str) -> bool:
    character = piece.removeprefix(_CONTINUED)
    return len(character) == 1 and character.isascii()


def _is_common(piece: str) -> bool:
    """Whether a piece may belong to English text; `[unused7]` and other alphabets do not."""
    return piece.isascii() and not piece.startswith("[")


def _renumber(state: dict, renumbered: dict[str, int], tokenizer: PreTrainedTokenizerFast) -> PreTrainedTokenizerFast:
    """Return the tokenizer with other numbers of its pieces."""
    state["model"]["vocab"] = renumbered
    for token in state["added_tokens"]:
        token["id"] = renumbered[token["content"]]
    for name, token in state["post_processor"]["special_tokens"].items():
        token["ids"] = [renumbered[name]]
    state["padding"] = None
    names = ("cls_token", "mask_token", "pad_token", "sep_token", "unk_token")
    special = {name: getattr(tokenizer, name) for name in names}
    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer.from_str(json.dumps(state)), **special)
