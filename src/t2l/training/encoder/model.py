"""The encoder that is trained: a BERT-like model, the mean over its tokens, and a projection to fewer dimensions."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoConfig, AutoTokenizer, BertModel, PreTrainedTokenizerFast

from t2l.training.errors import TrainingError

_CHUNK = 24  # texts of similar length that are computed together, with little padding


class SentenceEncoder(nn.Module):
    """A sentence encoder.

    Args:
        bert (`BertModel`): the model.
        tokenizer (`PreTrainedTokenizerFast`): its tokenizer.
        projection (`np.ndarray`): first value of the projection, float32, shape (hidden size, dimension).
        max_length (`int`, *optional*, defaults to 64): maximum number of tokens; longer texts are cut off.
    """

    def __init__(
        self, bert: BertModel, tokenizer: PreTrainedTokenizerFast, projection: np.ndarray, max_length: int = 64
    ) -> None:
        super().__init__()
        self.bert, self.tokenizer, self.max_length = bert, tokenizer, max_length
        self.projection = nn.Parameter(torch.tensor(projection, dtype=torch.float32))

    def forward(self, texts: Sequence[str]) -> Tensor:
        """Return the vectors of texts, shape (texts, dimension), rows of length 1."""
        tokens = self.tokenizer(list(texts), truncation=True, max_length=self.max_length)["input_ids"]
        order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
        parts = [
            self._encode([tokens[place] for place in order[i : i + _CHUNK]]) for i in range(0, len(order), _CHUNK)
        ]
        places = torch.tensor(order, device=self.projection.device).argsort()
        return torch.cat(parts)[places]

    def _encode(self, tokens: Sequence[Sequence[int]]) -> Tensor:
        lengths = torch.tensor([len(ids) for ids in tokens])
        mask = torch.arange(int(lengths.max())) < lengths[:, None]
        ids = torch.zeros(mask.shape, dtype=torch.long)
        ids[mask] = torch.tensor([number for own in tokens for number in own])
        mask = mask.to(self.projection.device)
        hidden = self.bert(ids.to(mask.device), attention_mask=mask.long()).last_hidden_state
        return functional.normalize((hidden * mask.unsqueeze(-1)).sum(dim=1) @ self.projection, dim=-1)


def load_bert(model_name_or_path: str) -> tuple[BertModel, PreTrainedTokenizerFast]:
    """Load a BERT-like model without its pooler, and its tokenizer.

    Raises:
        `TrainingError`: if it is another type of model.
        `OSError`: if it cannot be read.
    """
    config = AutoConfig.from_pretrained(model_name_or_path)
    if config.model_type != "bert":
        raise TrainingError(
            f"{model_name_or_path} is of type {config.model_type!r}; only 'bert' can be exported as an encoder of "
            "memory; name a BERT-like sentence encoder, such as sentence-transformers/all-MiniLM-L6-v2"
        )
    bert = BertModel.from_pretrained(model_name_or_path, add_pooling_layer=False)
    return bert.eval(), AutoTokenizer.from_pretrained(model_name_or_path)


def find_projection(vectors: np.ndarray, dimension: int) -> np.ndarray:
    """Return the projection that keeps most of some vectors' length, float32, shape (size of a vector, dimension)."""
    return np.ascontiguousarray(np.linalg.svd(vectors, full_matrices=False)[2][:dimension].T, np.float32)


def keep_layers(bert: BertModel, layers: Sequence[int]) -> BertModel:
    """Drop all layers but these.

    Raises:
        `TrainingError`: if the model does not have one of them.
    """
    if (count := len(bert.encoder.layer)) <= max(layers):
        raise TrainingError(f"layers={list(layers)} given; the model has {count}, the first is 0; correct layers")
    bert.encoder.layer = nn.ModuleList(bert.encoder.layer[number] for number in layers)
    bert.config.num_hidden_layers = len(layers)
    return bert


def get_contrastive_loss(vectors: Tensor, texts: Sequence[str], meanings: Sequence[int], temperature: float) -> Tensor:
    """Return InfoNCE over a batch of pairs: each text has to find its partner among all texts of other meanings.

    Args:
        vectors (`Tensor`): shape (2 * pairs, dimension), rows of length 1; partners are `pairs` rows apart.
        texts (`Sequence[str]`): for each row its text; equal texts are never negatives, whatever they mean.
        meanings (`Sequence[int]`): for each row what it means; rows with one meaning are never negatives.
        temperature (`float`): divides the cosines.
    """
    pairs, device = len(meanings) // 2, vectors.device
    partner = torch.arange(2 * pairs, device=device).roll(pairs)
    numbers = {text.lower(): number for number, text in enumerate(texts)}
    equal = torch.tensor([numbers[text.lower()] for text in texts], device=device)
    same = torch.tensor(meanings, device=device)
    hidden = (same[:, None] == same) | (equal[:, None] == equal)
    hidden[torch.arange(2 * pairs), partner] = False
    scores = (vectors @ vectors.T / temperature).masked_fill(hidden, float("-inf"))
    return functional.cross_entropy(scores, partner)
