"""Generate answers in batches with Hugging Face's `generate`, from torch checkpoints and ONNX folders."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import GenerationMixin, PreTrainedTokenizerBase, set_seed

from t2l.arguments import DecodingArguments
from t2l.cpus import count_usable_cpus
from t2l.data.serialization import deserialize, format_prompt
from t2l.tokenization import get_tokenizer

BUNDLED = Path(__file__).parents[1] / "models" / "quickstart"


def bundled_model() -> Path | None:
    """Return the folder of the reference model that is part of t2l, or `None` if this installation lacks it."""
    return BUNDLED if (BUNDLED / "config.json").exists() else None


class Generator:
    """A model with its tokenizer.

    Args:
        model (`GenerationMixin`): a seq2seq model of `transformers`, or of `optimum.onnxruntime`.
        tokenizer (`PreTrainedTokenizerBase`): the tokenizer that the model was trained with.
    """

    def __init__(self, model: GenerationMixin, tokenizer: PreTrainedTokenizerBase) -> None:
        self.model, self.tokenizer = model, tokenizer

    def generate_completions(
        self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments | None = None
    ) -> list[list[str]]:
        """Return the IR that the model writes for each request; it is not verified here.

        Args:
            rows (`Sequence[Mapping]`): requests with `prompt`, optionally `signature` and `entry_point`.
            decoding (`DecodingArguments`, *optional*, defaults to greedy search): batch size, maximum length, search
                or sampling, seed.

        Returns:
            `list[list[str]]`: `decoding.num_return_sequences` texts for each row, in order.
        """
        decoding = decoding or DecodingArguments()
        set_seed(decoding.seed)
        count = decoding.num_return_sequences
        completions: list[list[str]] = []
        for start in range(0, len(rows), decoding.batch_size):
            batch = rows[start : start + decoding.batch_size]
            prompts = [format_prompt(row["prompt"], row.get("signature")) for row in batch]
            inputs = self.tokenizer(prompts, return_tensors="pt", padding=True).to(self.model.device)
            with torch.inference_mode():
                ids = self.model.generate(**inputs, **_generation_options(decoding))
            texts = self.tokenizer.batch_decode(ids, skip_special_tokens=True)
            for index, row in enumerate(batch):
                own = texts[index * count : (index + 1) * count]
                completions.append([deserialize(text, row.get("entry_point"), row.get("signature")) for text in own])
        return completions


def _generation_options(decoding: DecodingArguments) -> dict[str, Any]:
    """Return the keyword arguments of `generate`; without `do_sample` it would warn about those of sampling."""
    options = {
        "max_new_tokens": decoding.max_new_tokens,
        "num_beams": decoding.num_beams,
        "num_return_sequences": decoding.num_return_sequences,
        "no_repeat_ngram_size": decoding.no_repeat_ngram_size,
        "repetition_penalty": decoding.repetition_penalty,
        "do_sample": decoding.do_sample,
    }
    if not decoding.do_sample:
        return options
    return options | {"temperature": decoding.temperature, "top_k": decoding.top_k, "top_p": decoding.top_p}


def load_generator(model_name_or_path: str | Path) -> Generator:
    """Load a checkpoint folder, an ONNX folder (recipes/export_onnx.py) or a Hub model.

    Raises:
        `OSError`: if there is no model with that name.
    """
    if Path(model_name_or_path, "encoder_model.onnx").exists():
        from onnxruntime import SessionOptions  # only if ONNX Runtime runs the model
        from optimum.onnxruntime import ORTModelForSeq2SeqLM

        options = SessionOptions()
        options.intra_op_num_threads = count_usable_cpus()  # the default is every CPU of the machine
        model = ORTModelForSeq2SeqLM.from_pretrained(str(model_name_or_path), use_merged=True, session_options=options)
    else:
        from t2l.modeling import load_model

        model = load_model(model_name_or_path).eval().to("cuda" if torch.cuda.is_available() else "cpu")
    return Generator(model, get_tokenizer(model_name_or_path))
