"""Run a checkpoint with torch and transformers, for models that were not exported."""

from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import DynamicCache, EncoderDecoderCache, PreTrainedModel
from transformers.modeling_outputs import BaseModelOutput

from t2l.inference.backends.protocol import SpecialTokens
from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer


class TorchBackend:
    """A sequence-to-sequence model of transformers.

    Args:
        model (`PreTrainedModel`): the model, on its device.
    """

    batches_at_once = 1
    reads_many = False

    def __init__(self, model: PreTrainedModel) -> None:
        self.model = model.eval()
        config = model.generation_config
        eos = config.eos_token_id[0] if isinstance(config.eos_token_id, list) else config.eos_token_id
        pad = eos if config.pad_token_id is None else config.pad_token_id
        self.tokens = SpecialTokens(start=config.decoder_start_token_id, eos=eos, pad=pad)
        self.vocab_size = model.config.vocab_size

    def start(self, input_ids: np.ndarray, attention_mask: np.ndarray) -> "TorchState":
        return TorchState(self.model, input_ids, attention_mask)


class TorchState:
    """The caches of a batch; all rows have the same length."""

    def __init__(self, model: PreTrainedModel, input_ids: np.ndarray, attention_mask: np.ndarray) -> None:
        self.model = model
        self.mask = torch.tensor(attention_mask, device=model.device)
        with torch.inference_mode():
            ids = torch.tensor(input_ids, device=model.device)
            self.hidden = model.get_encoder()(input_ids=ids, attention_mask=self.mask).last_hidden_state
        self.cache = EncoderDecoderCache(DynamicCache(), DynamicCache())

    def step(self, tokens: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            found = self.model(
                decoder_input_ids=torch.tensor(tokens, device=self.model.device),
                encoder_outputs=BaseModelOutput(last_hidden_state=self.hidden),
                attention_mask=self.mask,
                past_key_values=self.cache,
                use_cache=True,
            )
            return found.logits.float().cpu().numpy()

    def advance(self, counts: np.ndarray) -> None:
        """Do nothing: the cache holds the one token of the latest step."""

    def select(self, rows: np.ndarray) -> None:
        chosen = torch.tensor(rows, device=self.model.device)
        self.hidden, self.mask = self.hidden[chosen], self.mask[chosen]
        if self.cache.get_seq_length() > 0:
            self.cache.reorder_cache(chosen)


def load_torch_backend(
    folder: Path, num_threads: int | None = None, *, int8: bool = False, compiled: bool = False
) -> tuple[TorchBackend, Tokenizer]:
    """Load a checkpoint folder, on the GPU if there is one.

    Args:
        folder (`Path`): the checkpoint; LoRA adapters are merged.
        num_threads (`int`, *optional*): number of threads of torch in this process.
        int8 (`bool`, *optional*): quantise the linear layers dynamically; runs on the CPU.
        compiled (`bool`, *optional*): use `torch.compile`; the first answers take a minute.
    """
    if num_threads:
        torch.set_num_threads(num_threads)
    model = load_model(folder).eval()
    if int8:
        model = torch.ao.quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)
    else:
        model = model.to("cuda" if torch.cuda.is_available() else "cpu")
    if compiled:
        model.forward = torch.compile(model.forward, dynamic=True)
    return TorchBackend(model), get_tokenizer(folder).backend_tokenizer
