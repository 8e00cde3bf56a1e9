"""The texts of a tokenizer's tokens, and a tree of their characters."""

import json
from collections.abc import Sequence

from tokenizers import Tokenizer
from tokenizers.pre_tokenizers import ByteLevel


class Node:
    """A node of the tree: the characters that may follow, and the tokens that end here."""

    __slots__ = ("children", "tokens")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.tokens: list[int] = []


class Vocabulary:
    """The texts of the tokens, by id.

    Args:
        texts (`Sequence[str | None]`): the text that each token adds to an answer; `None` for tokens that can be no
            part of LLVM IR, such as special tokens.
        eos_token_id (`int`): the token that ends an answer.
    """

    def __init__(self, texts: Sequence[str | None], eos_token_id: int) -> None:
        self.texts, self.eos_token_id = list(texts), eos_token_id
        self.root = Node()
        for token, text in enumerate(texts):
            if not text or token == eos_token_id or not text.isascii():
                continue
            node = self.root
            for char in text:
                node = node.children.setdefault(char, Node())
            node.tokens.append(token)

    def text(self, token: int) -> str | None:
        """Return the text of a token; `None` if it can be no part of LLVM IR."""
        return self.texts[token] if 0 <= token < len(self.texts) else None

    def __len__(self) -> int:
        return len(self.texts)

    @classmethod
    def from_tokenizer(cls, tokenizer: Tokenizer, eos_token_id: int, size: int | None = None) -> "Vocabulary":
        """Read the texts from a tokenizer: byte-level BPE, byte-fallback BPE or a SentencePiece model.

        Args:
            tokenizer (`Tokenizer`): a tokenizer of the `tokenizers` library.
            eos_token_id (`int`): the token that ends an answer.
            size (`int`, *optional*, defaults to the tokenizer's): the number of logits of the model, which can be
                larger than the number of tokens.
        """
        fields = json.loads(tokenizer.to_str())
        special = {token["id"] for token in fields["added_tokens"] if token["special"]}
        decoders = {name for name in ("ByteLevel", "Metaspace") if f'"{name}"' in json.dumps(fields["decoder"])}
        texts: list[str | None] = [None] * max(size or 0, tokenizer.get_vocab_size())
        known = tokenizer.get_vocab()
        for text, token in known.items():
            plain = _plain_text(text, decoders)
            if token not in special and (plain == text or plain not in known):  # no byte that has a token of its own
                texts[token] = plain
        return cls(texts[:size], eos_token_id)


def _plain_text(text: str, decoders: set[str]) -> str | None:
    """Return the text that a token stands for; `None` for bytes outside ASCII."""
    if "ByteLevel" in decoders:
        content = bytes(_BYTES.get(char, 255) for char in text)
        return content.decode("ascii") if content.isascii() else None
    if len(text) == 6 and text.startswith("<0x") and text.endswith(">"):
        value = int(text[3:5], 16)
        return chr(value) if value < 128 else None
    return text.replace("▁", " ") if "Metaspace" in decoders else text


def _byte_level_alphabet() -> dict[str, int]:
    """Return the bytes that the characters of a byte-level BPE stand for: printable ones themselves, then the rest."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    rest = [value for value in range(256) if value not in printable]
    alphabet = {chr(value): value for value in printable} | {
        chr(256 + index): value for index, value in enumerate(rest)
    }
    assert alphabet.keys() == set(ByteLevel.alphabet())
    return alphabet


_BYTES = _byte_level_alphabet()
