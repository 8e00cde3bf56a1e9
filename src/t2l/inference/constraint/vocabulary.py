"""The texts of a tokenizer's tokens, and a tree of their characters."""

import itertools
import json
from collections.abc import Iterator, Sequence

from tokenizers import Tokenizer
from tokenizers.pre_tokenizers import ByteLevel

MAX_CUTS = 50_000


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
        tokenizer (`Tokenizer`, *optional*): cuts forced text into tokens; without it the longest tokens are taken.
    """

    def __init__(self, texts: Sequence[str | None], eos_token_id: int, tokenizer: Tokenizer | None = None) -> None:
        self.texts = [text if text and text.isascii() else None for text in texts]
        self.eos_token_id, self.tokenizer = eos_token_id, tokenizer
        self._cuts: dict[tuple[str, str, tuple[str, ...]], tuple[tuple[int, str], ...]] = {}
        self.root = Node()
        for token, text in enumerate(self.texts):
            if not text or token == eos_token_id:
                continue
            node = self.root
            for char in text:
                node = node.children.setdefault(char, Node())
            node.tokens.append(token)

    def text(self, token: int) -> str | None:
        """Return the text of a token; `None` if it can be no part of LLVM IR."""
        return self.texts[token] if 0 <= token < len(self.texts) else None

    def cut(self, before: str, text: str, following: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
        """Return the tokens of a text with their own texts, as far as they do not depend on what follows.

        Args:
            before (`str`): the text before it, from the start of a line.
            text (`str`): the text.
            following (`tuple[str, ...]`): beginnings of what may follow it.
        """
        before = before[max(before.rfind(char) for char in "\n (@") + 1 :][-40:]
        key = (before, text, following)
        found = self._cuts.get(key)
        if found is None:
            if self.tokenizer is None:
                found = tuple(self._longest(text))
            else:
                found = _common_start([self._encode(before, text, after) for after in following])
            if len(self._cuts) > MAX_CUTS:
                self._cuts = {}
            self._cuts[key] = found
        return found

    def _encode(self, before: str, text: str, after: str) -> list[tuple[int, str]]:
        """Return the tokens of a text between others; none if the tokenizer would merge it with what is before."""
        assert self.tokenizer is not None
        encoding = self.tokenizer.encode(before + text + after, add_special_tokens=False)
        start, end = len(before), len(before) + len(text)
        found = []
        for token, (begin, stop) in zip(encoding.ids, encoding.offsets, strict=True):
            if begin < start < stop:
                return []
            if start <= begin and stop <= end:
                found.append((token, text[begin - start : stop - start]))
        return found

    def _longest(self, text: str) -> Iterator[tuple[int, str]]:
        while text:
            node, best = self.root, None
            for position, char in enumerate(text, start=1):
                child = node.children.get(char)
                if child is None:
                    break
                node = child
                best = (node.tokens[0], text[:position]) if node.tokens else best
            if best is None:
                return
            yield best
            text = text[len(best[1]) :]

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
        return cls(texts[:size], eos_token_id, tokenizer)


def _common_start(lists: list[list[tuple[int, str]]]) -> tuple[tuple[int, str], ...]:
    if not lists:
        return ()
    same = itertools.takewhile(lambda column: all(item == column[0] for item in column), zip(*lists, strict=False))
    return tuple(column[0] for column in same)


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
