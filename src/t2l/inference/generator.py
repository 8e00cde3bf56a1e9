"""Answer requests with a loaded model, whichever library runs it."""

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from t2l.arguments import DecodingArguments
from t2l.data.serialization import deserialize, encode_prompt, format_prompt
from t2l.inference.backends import Backend, LoadingError, load_backend
from t2l.inference.decoding import Answer, NgramTable, Statistics, decode
from t2l.inference.revision import find_model_folder

MAX_PAIRS = 32 * 256**2  # pairs of tokens in the requests of a batch: 32 requests of 256 tokens
BUNDLED = Path(__file__).parents[1] / "models" / "quickstart"


def bundled_model() -> Path | None:
    """Return the folder of the reference model that is part of t2l, or `None` if this installation lacks it."""
    return BUNDLED if (BUNDLED / "tokenizer.json").exists() else None


@dataclass(frozen=True)
class Completion:
    """What the model wrote.

    Args:
        text (`str`): the IR, not verified.
        token_ids (`list[int]`): the tokens, with the end token if there is one.
        score (`float`, *optional*): sum of their log-probabilities; from beam search divided by length **
            length_penalty. `None` unless `output_scores`; beam search always has it.
        finished (`bool`): whether the model ended the answer, rather than the limit on its length.
    """

    text: str
    token_ids: list[int]
    score: float | None
    finished: bool


@dataclass(frozen=True)
class MemoryFormat:
    """How much of memory a model reads: what it was trained with (`config.memory`).

    Args:
        num_neighbours (`int`): maximum number of known programs before a request; 0 for a model without memory.
        max_source_length (`int`): maximum number of tokens of known programs and request together.
    """

    num_neighbours: int = 0
    max_source_length: int = 0


class Generator:
    """A model with its tokenizer. Threads may share it.

    Args:
        backend (`Backend`): the model.
        tokenizer (`Tokenizer`): the tokenizer that the model was trained with.
        table (`NgramTable`, *optional*): what drafts are taken from.
        memory (`MemoryFormat`, *optional*): how much of memory the model reads; by default nothing.

    Attributes:
        statistics (`Statistics`): counts of decoder calls and tokens since its last `reset`.
    """

    def __init__(
        self,
        backend: Backend,
        tokenizer: Tokenizer,
        table: NgramTable | None = None,
        memory: MemoryFormat | None = None,
    ) -> None:
        self.backend, self.tokenizer, self.table = backend, tokenizer, table
        self.memory = memory or MemoryFormat()
        self.statistics = Statistics()

    def generate_completions(
        self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments | None = None
    ) -> list[list[str]]:
        """Return the IR that the model writes for each request; it is not verified here.

        Args:
            rows (`Sequence[Mapping]`): requests with `prompt`, optionally `signature`, `entry_point` and `memory`:
                pairs of a wording and its canonical IR, the nearest first. The model reads as many of them as it was
                trained with (`memory.num_neighbours`), which may be none, and fewer if they are too long.
            decoding (`DecodingArguments`, *optional*, defaults to greedy search): batch size, maximum length, search
                or sampling, seed.

        Returns:
            `list[list[str]]`: `decoding.num_return_sequences` texts for each row, in order.
        """
        completions: list[list[str]] = [[] for _ in rows]
        for index, own in self.generate(rows, decoding):
            completions[index] = [completion.text for completion in own]
        return completions

    def generate(
        self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments | None = None
    ) -> Iterator[tuple[int, list[Completion]]]:
        """Yield the index of each request with its completions, as soon as its batch is done.

        Requests of similar length share a batch, and a small model answers several batches at once, so they come in
        another order. Samples depend on the seed and on the index of the request, not on the batches.

        Args: as for `generate_completions`.
        """
        decoding = decoding or DecodingArguments()
        requests = self._encode(rows)
        batches = list(make_batches([len(request) for request in requests], decoding.batch_size))
        answer = functools.partial(self._answer, rows, requests, decoding)
        workers = min(self.backend.batches_at_once, len(batches))
        if workers <= 1:
            for batch in batches:
                yield from answer(batch)
            return
        pool = ThreadPoolExecutor(workers, thread_name_prefix="t2l-decode")
        try:
            for future in as_completed([pool.submit(answer, batch) for batch in batches]):
                yield from future.result()
        finally:  # also if the caller takes no more answers
            pool.shutdown(cancel_futures=True)

    def _encode(self, rows: Sequence[Mapping[str, Any]]) -> list[list[int]]:
        if not self.memory.num_neighbours:
            texts = [format_prompt(row["prompt"], row.get("signature")) for row in rows]
            return [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        return [
            encode_prompt(
                row["prompt"],
                row.get("signature"),
                row.get("memory", ())[: self.memory.num_neighbours],
                lambda text: self.tokenizer.encode(text).ids,
                self.memory.max_source_length,
            )
            for row in rows
        ]

    def _answer(
        self,
        rows: Sequence[Mapping[str, Any]],
        requests: Sequence[Sequence[int]],
        decoding: DecodingArguments,
        batch: Sequence[int],
    ) -> list[tuple[int, list[Completion]]]:
        answers = decode(
            self.backend,
            [requests[index] for index in batch],
            decoding,
            seeds=batch,
            constraints=self._start_constraints([rows[index] for index in batch], decoding),
            table=self.table,
            statistics=self.statistics,
        )
        return [
            (index, [self._complete(rows[index], answer) for answer in own])
            for index, own in zip(batch, answers, strict=True)
        ]

    def _complete(self, row: Mapping[str, Any], answer: Answer) -> Completion:
        text = self.tokenizer.decode(answer.token_ids, skip_special_tokens=True)
        text = deserialize(text, row.get("entry_point"), row.get("signature"))
        return Completion(text, answer.token_ids, answer.score, answer.finished)

    def _start_constraints(self, rows: Sequence[Mapping[str, Any]], decoding: DecodingArguments) -> list[Any] | None:
        if not decoding.constrained:
            return None
        return [self._constraint.start(row.get("signature"), row.get("entry_point")) for row in rows]

    @functools.cached_property
    def _constraint(self) -> Any:
        from t2l.inference.constraint import IRConstraint, Vocabulary  # only a constrained search needs its tables

        tokens = self.backend.tokens
        return IRConstraint(Vocabulary.from_tokenizer(self.tokenizer, tokens.eos, self.backend.vocab_size))


def make_batches(lengths: Sequence[int], batch_size: int) -> Iterator[list[int]]:
    """Yield batches of indices, the shortest requests first; a batch of long requests has fewer of them.

    The encoder needs memory for every pair of tokens: 8 requests of 4,096 tokens took 8 GB.

    ```python
    >>> list(make_batches([300, 5, 3, 4], batch_size=3)), list(make_batches([2000, 2000], batch_size=32))
    ([[2, 3, 1], [0]], [[0], [1]])

    ```
    """
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) == batch_size or (len(batch) + 1) * lengths[index] ** 2 > MAX_PAIRS):
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def load_generator(model_name_or_path: str | Path, *, num_threads: int | None = None) -> Generator:
    """Load a checkpoint folder, an ONNX folder (recipes/export_onnx.py) or a Hub model.

    Args:
        model_name_or_path (`str` or `Path`): the folder, or the name on the Hub.
        num_threads (`int`, *optional*, defaults to the number of CPUs of this process): number of threads.

    Raises:
        `LoadingError`: if a file of the model is missing or broken.
        `OSError`: if there is no model with that name.
    """
    backend, tokenizer, table = load_backend(model_name_or_path, num_threads)
    return Generator(backend, tokenizer, table, _read_memory_format(model_name_or_path))


def _read_memory_format(model_name_or_path: str | Path) -> MemoryFormat:
    try:
        path = find_model_folder(model_name_or_path) / "config.json"
        found = json.loads(path.read_text(encoding="utf-8")).get("memory")
        return MemoryFormat(found["num_neighbours"], found["max_source_length"]) if found else MemoryFormat()
    except FileNotFoundError:  # an adapter of LoRA, which is not trained with memory
        return MemoryFormat()
    except (AttributeError, KeyError, TypeError, ValueError) as err:
        allowed = "null, or num_neighbours and max_source_length as recipes/train.py writes them"
        raise LoadingError(f"memory in {path} cannot be read ({err!r}); allowed: {allowed}; copy it again") from err
