"""The reranker that is trained: a BERT-like model that reads a request and a wording, and gives one number."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel, PreTrainedTokenizerFast

HEAD = "head.pt"


class CrossEncoder(nn.Module):
    """A cross-encoder.

    Args:
        bert (`BertModel`): the model.
        tokenizer (`PreTrainedTokenizerFast`): its tokenizer.
        max_length (`int`, *optional*, defaults to 96): maximum number of tokens of a pair; longer ones are cut off.
    """

    def __init__(self, bert: BertModel, tokenizer: PreTrainedTokenizerFast, max_length: int = 96) -> None:
        super().__init__()
        self.bert, self.tokenizer, self.max_length = bert, tokenizer, max_length
        self.head = nn.Parameter(0.02 * torch.randn(bert.config.hidden_size))

    def forward(self, requests: Sequence[str], wordings: Sequence[str]) -> Tensor:
        """Return the scores of pairs, shape (pairs,)."""
        batch = self.tokenizer(
            list(requests),
            list(wordings),
            padding=True,
            truncation=True,
            max_length=self.max_length,
            return_tensors="pt",
            return_token_type_ids=False,
        ).to(self.head.device)
        hidden = self.bert(**batch).last_hidden_state
        mask = batch["attention_mask"].unsqueeze(-1)
        return (hidden * mask).sum(dim=1) / mask.sum(dim=1) @ self.head

    def save(self, folder: Path) -> None:
        """Write the model, its tokenizer and the head, for further training."""
        self.bert.save_pretrained(folder)
        self.tokenizer.save_pretrained(folder)
        torch.save(self.head.detach().cpu(), folder / HEAD)

    def load_head(self, folder: Path) -> None:
        """Take the head of an earlier run, if the folder has one: an encoder has none."""
        if (folder / HEAD).is_file():
            self.head.data = torch.load(folder / HEAD, weights_only=True)
