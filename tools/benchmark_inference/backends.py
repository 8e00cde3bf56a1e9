"""Load and run each form. The imports are inside the functions: a process that runs one form loads no other.

A backend has one method, `answer(requests, batch_size, max_new_tokens)`. It takes texts to texts, and returns the
tokens of each answer, without the start token, padding and `</s>`.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypedDict


class BenchmarkRequest(TypedDict):
    """A row, with the text that the model reads."""

    prompt: str
    signature: str | None
    entry_point: str
    source: str


class Transformers:
    """Greedy search with `generate` of transformers, batches in the order of the requests."""

    options: dict[str, Any] = {}

    def __init__(self, folder: Path, num_threads: int) -> None:
        import torch
        from transformers import AutoTokenizer

        torch.set_num_threads(num_threads)
        self.torch = torch
        self.tokenizer = AutoTokenizer.from_pretrained(folder, clean_up_tokenization_spaces=False)
        self.model = self.load(folder, num_threads)

    def load(self, folder: Path, num_threads: int) -> Any:
        from transformers import AutoModelForSeq2SeqLM

        return AutoModelForSeq2SeqLM.from_pretrained(folder).eval()

    def answer(self, requests: Sequence[BenchmarkRequest], batch_size: int, max_new_tokens: int) -> list[list[int]]:
        answers: list[list[int]] = []
        for batch in _cut([request["source"] for request in requests], batch_size):
            inputs = self.tokenizer(batch, return_tensors="pt", padding=True)
            with self.torch.inference_mode():
                ids = self.model.generate(**inputs, max_new_tokens=max_new_tokens, **self.options)
            self.tokenizer.batch_decode(ids, skip_special_tokens=True)  # whoever asks wants the text
            answers += ids.tolist()
        special = {self.tokenizer.pad_token_id, self.tokenizer.eos_token_id}
        return [[token for token in ids if token not in special] for ids in answers]


class Compiled(Transformers):
    """`torch.compile` with the cache of fixed size that transformers has for it."""

    options = {"cache_implementation": "static"}

    def load(self, folder: Path, num_threads: int) -> Any:
        model = super().load(folder, num_threads)
        model.forward = self.torch.compile(model.forward, dynamic=True)
        return model


class TorchInt8(Transformers):
    """Weights of all linear layers in INT8, activations quantised at run time."""

    def load(self, folder: Path, num_threads: int) -> Any:
        model = super().load(folder, num_threads)
        layers = {self.torch.nn.Linear}
        return self.torch.ao.quantization.quantize_dynamic(model, layers, dtype=self.torch.qint8)


class Optimum(Transformers):
    """Optimum's class for ONNX Runtime, with one merged decoder."""

    def load(self, folder: Path, num_threads: int) -> Any:
        from onnxruntime import SessionOptions
        from optimum.onnxruntime import ORTModelForSeq2SeqLM

        session = SessionOptions()
        session.intra_op_num_threads = num_threads
        return ORTModelForSeq2SeqLM.from_pretrained(str(folder), use_merged=True, session_options=session)


class CTranslate2:
    """Greedy search of CTranslate2, which batches many requests by length."""

    def __init__(self, folder: Path, num_threads: int) -> None:
        from ctranslate2 import Translator
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        compute = "int8" if folder.name.endswith("int8") else "float32"
        self.model = Translator(
            str(folder), device="cpu", inter_threads=1, intra_threads=num_threads, compute_type=compute
        )

    def answer(self, requests: Sequence[BenchmarkRequest], batch_size: int, max_new_tokens: int) -> list[list[int]]:
        encoded = self.tokenizer.encode_batch([request["source"] for request in requests])
        results = self.model.translate_batch(
            [own.tokens for own in encoded],
            max_batch_size=batch_size,
            beam_size=1,
            max_decoding_length=max_new_tokens,
            max_input_length=0,  # no limit, as in the others
        )
        answers = [[self.tokenizer.token_to_id(token) for token in result.hypotheses[0]] for result in results]
        self.tokenizer.decode_batch(answers)
        return answers


class T2l:
    """t2l's runtime, with the steps that are asked for."""

    def __init__(self, folder: Path, num_threads: int, *, verify: bool = False, **decoding: Any) -> None:
        from t2l.arguments import DecodingArguments
        from t2l.inference import load_generator

        self.sandbox = None
        if verify:
            from t2l.llvm import Sandbox

            self.sandbox = Sandbox(num_workers=1)
            self.sandbox.start()
        self.generator = load_generator(folder, num_threads=num_threads)
        self.decoding, self.arguments = decoding, DecodingArguments
        self.num_verified = 0  # answers to the latest requests that LLVM verified

    def answer(self, requests: Sequence[BenchmarkRequest], batch_size: int, max_new_tokens: int) -> list[list[int]]:
        decoding = self.arguments(batch_size=batch_size, max_new_tokens=max_new_tokens, **self.decoding)
        answers: list[list[int]] = [[]] * len(requests)
        results = self._verify(requests, self._generate(requests, decoding, answers)) if self.sandbox else ()
        if self.sandbox is None:
            for _ in self._generate(requests, decoding, answers):
                pass
        self.num_verified = sum(result.verified for result in results)
        eos = self.generator.tokenizer.token_to_id("</s>")
        return [[token for token in ids if token != eos] for ids in answers]

    def _generate(
        self, requests: Sequence[BenchmarkRequest], decoding: Any, answers: list[list[int]]
    ) -> Iterator[Any]:
        """Yield the rows to verify as they come, and keep their tokens in `answers`."""
        for index, completions in self.generator.generate(requests, decoding):
            answers[index] = completions[0].token_ids
            yield {**requests[index], "completion": completions[0].text}

    def _verify(self, requests: Sequence[BenchmarkRequest], rows: Iterable[Any]) -> Iterator[Any]:
        assert self.sandbox is not None
        return self.sandbox.check_definitions(rows)


def _cut(texts: list[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(texts), size):
        yield texts[start : start + size]
