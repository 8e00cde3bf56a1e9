"""Batched generation with Hugging Face's own decoding, whatever holds the weights."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import GenerationMixin, PreTrainedTokenizerBase, set_seed

from t2l.data.serialization import deserialize, format_prompt
from t2l.tokenization import get_tokenizer

BUNDLED = Path(__file__).parents[1] / "models" / "quickstart"


def bundled_model() -> Path | None:
    """The folder of the reference model that comes with t2l, if this installation has it."""
    return BUNDLED if (BUNDLED / "config.json").exists() else None


class Generator:
    """A model with its tokenizer.

    Args:
        model (`GenerationMixin`): a `transformers` or Optimum ONNX Runtime seq2seq model.
        tokenizer (`PreTrainedTokenizerBase`): the one that it was trained with.
    """

    def __init__(self, model: GenerationMixin, tokenizer: PreTrainedTokenizerBase) -> None:
        self.model, self.tokenizer = model, tokenizer

    def generate_completions(
        self,
        rows: Sequence[Mapping[str, Any]],
        *,
        batch_size: int = 32,
        max_new_tokens: int = 512,
        num_beams: int = 1,
        do_sample: bool = False,
        temperature: float = 1.0,
        top_k: int = 50,
        top_p: float = 1.0,
        num_return_sequences: int = 1,
        no_repeat_ngram_size: int = 0,
        repetition_penalty: float = 1.0,
        seed: int = 0,
    ) -> list[list[str]]:
        """IR that the model writes for each request; nothing is verified here.

        Args:
            rows (`Sequence[Mapping]`): with `prompt`, and `signature` and `entry_point` where there are any.
            batch_size (`int`, *optional*, defaults to 32): requests decoded together.
            max_new_tokens (`int`, *optional*, defaults to 512): where an answer is cut.
            num_beams, do_sample, temperature, top_k, top_p, num_return_sequences:
                as in `transformers.GenerationConfig`.
            no_repeat_ngram_size, repetition_penalty: as there; both off, because IR repeats itself.
            seed (`int`, *optional*, defaults to 0): of sampling; the same seed and batches give the same answers.

        Returns:
            `list[list[str]]`: `num_return_sequences` texts for each row, in order.
        """
        set_seed(seed)
        options: dict[str, Any] = {"max_new_tokens": max_new_tokens, "num_beams": num_beams, "do_sample": do_sample}
        options |= {"no_repeat_ngram_size": no_repeat_ngram_size, "repetition_penalty": repetition_penalty}
        if do_sample:
            options |= {"temperature": temperature, "top_k": top_k, "top_p": top_p}
        completions: list[list[str]] = []
        for start in range(0, len(rows), batch_size):
            batch = rows[start : start + batch_size]
            prompts = [format_prompt(row["prompt"], row.get("signature")) for row in batch]
            inputs = self.tokenizer(prompts, return_tensors="pt", padding=True).to(self.model.device)
            with torch.inference_mode():
                ids = self.model.generate(**inputs, num_return_sequences=num_return_sequences, **options)
            texts = self.tokenizer.batch_decode(ids, skip_special_tokens=True)
            for index, row in enumerate(batch):
                own = texts[index * num_return_sequences : (index + 1) * num_return_sequences]
                completions.append([deserialize(text, row.get("entry_point"), row.get("signature")) for text in own])
        return completions


def load_generator(model_name_or_path: str | Path) -> Generator:
    """Load a checkpoint folder, an ONNX folder (recipes/export_onnx.py) or a Hub model.

    Raises:
        `OSError`: if there is no model of that name.
    """
    if Path(model_name_or_path, "encoder_model.onnx").exists():
        from optimum.onnxruntime import ORTModelForSeq2SeqLM  # loads ONNX Runtime: only where it runs the model

        model = ORTModelForSeq2SeqLM.from_pretrained(str(model_name_or_path), use_merged=True)
    else:
        from t2l.modeling import load_model

        model = load_model(model_name_or_path).eval().to("cuda" if torch.cuda.is_available() else "cpu")
    return Generator(model, get_tokenizer(model_name_or_path))
