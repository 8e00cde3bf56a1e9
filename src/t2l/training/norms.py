"""Faster normalisation layers for T5."""

import torch
from transformers import PreTrainedModel
from transformers.models.t5.modeling_t5 import T5LayerNorm


def fuse_norms(model: PreTrainedModel) -> None:
    """Replace T5's norms, about 15 GPU kernels each forth and back, by torch's, which compute the same in two."""
    for parent in list(model.modules()):
        for name, norm in list(parent.named_children()):
            if isinstance(norm, T5LayerNorm):
                fused = torch.nn.RMSNorm(norm.weight.shape, eps=norm.variance_epsilon)
                fused.weight = norm.weight
                setattr(parent, name, fused)
