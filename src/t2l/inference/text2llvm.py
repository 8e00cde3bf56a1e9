"""`Text2LLVM`: ask a model for LLVM IR, and get it only if LLVM verifies it.

    from t2l import Text2LLVM

    with Text2LLVM.from_pretrained() as model:
        answer = model.generate("Return the larger of a and b.", "i32 @max(i32, i32)")
        print(answer.ir)

Verified IR is valid IR that defines the requested function. Whether it does what was asked is for tests to say.
"""

import contextlib
import dataclasses
import functools
import itertools
import json
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

from t2l.arguments import DecodingArguments
from t2l.inference.answers import Answer, read_stored
from t2l.inference.errors import CacheError
from t2l.inference.loading import load_model
from t2l.inference.requests import Request, check_all
from t2l.inference.revision import get_revision, make_key
from t2l.inference.selection.confidence import load_confidence
from t2l.inference.selection.selecting import Selector, make_answer
from t2l.llvm import Sandbox
from t2l.retrieval.memory import Memory, load_memory

if TYPE_CHECKING:
    from t2l.inference.cache import ResultCache
    from t2l.inference.generator import Generator

NUM_CANDIDATES = 8
MIN_CONFIDENCE = 0.2  # below it, four of five answers are wrong
CHUNK = 128  # requests that are decoded, judged and answered together
# Without `do_sample`, temperature and top_p are for the samples that are drawn after the likeliest answer was refused.
DECODING = DecodingArguments(temperature=0.8, top_p=0.95, constrained=True)


class Search(NamedTuple):
    """How answers are searched: the parameters of `Text2LLVM.generate`."""

    num_candidates: int
    decoding: DecodingArguments
    min_confidence: float


class Text2LLVM:
    """A model that answers requests, and the sandbox that judges its answers; use it as a context manager.

    `from_pretrained` makes one. Several threads may share it: one decodes at a time, with all its CPUs. A forked child
    process must make its own.

    Args:
        generator (`Generator`): the model.
        name (`str`): folder or Hub name that it was loaded from.
        sandbox (`Sandbox`): the sandbox; it is closed by whoever made it.
        cache (`ResultCache`, *optional*): answers to earlier requests.
        memory (`Memory`, *optional*): documented programs that requests are answered from, too.

    ```python
    >>> with Text2LLVM.from_pretrained() as model:
    ...     answer = model.generate("Return the larger of a and b.", "i32 @max(i32, i32)", num_candidates=2)
    >>> answer.signature, answer.verified == (answer.ir is not None), answer.cached
    ('i32 @max(i32, i32)', True, False)

    ```
    """

    def __init__(
        self,
        generator: "Generator",
        name: str,
        sandbox: Sandbox,
        *,
        cache: "ResultCache | None" = None,
        memory: "Memory | None" = None,
    ) -> None:
        self.name, self.sandbox, self.cache, self.memory = name, sandbox, cache, memory
        self._generator = generator
        self._decoding = threading.Lock()
        self._owned = contextlib.ExitStack()

    @classmethod
    def from_pretrained(
        cls,
        model_name_or_path: str | Path | None = None,
        *,
        cache: "ResultCache | None" = None,
        num_threads: int | None = None,
        num_workers: int = 1,
        sandbox: Sandbox | None = None,
        memory: "bool | str | Path | Memory" = True,
    ) -> "Text2LLVM":
        """Load a model while the sandbox starts.

        Args:
            model_name_or_path (`str` or `Path`, *optional*, defaults to the bundled model): an ONNX folder, a
                checkpoint folder, or a name on the Hugging Face Hub.
            cache (`ResultCache`, *optional*): answers to earlier requests; several models may share it.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): number of threads that decode.
            num_workers (`int`, *optional*, defaults to 1): number of worker processes of the sandbox.
            sandbox (`Sandbox`, *optional*): one to use instead of a new one.
            memory (`bool`, `str`, `Path` or `Memory`, *optional*, defaults to `True`): `True` for the bundled index,
                `False` for the model alone, the folder of an index (recipes/build_index.py) that is searched together
                with the bundled one, or a loaded memory.

        Raises:
            `ModelLoadError`: if there is no such model, or its files are incomplete or damaged.
            `MemoryIndexError`: if an index cannot be used.
        """
        with contextlib.ExitStack() as owned:
            judge = sandbox or owned.enter_context(Sandbox(num_workers))
            judge.start()
            name, generator = load_model(model_name_or_path, num_threads)
            model = cls(generator, name, judge, cache=cache, memory=load_memory(memory, num_threads))
            model._owned = owned.pop_all()
        return model

    def __enter__(self) -> "Text2LLVM":
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers of the sandbox, unless the sandbox was given."""
        self._owned.close()

    @functools.cached_property
    def revision(self) -> str:
        """The model's commit on the Hub, or a hash of its files; read when it is first needed."""
        return get_revision(self.name)

    def generate(
        self,
        prompt: str,
        signature: str | None = None,
        *,
        examples: Sequence[str] = (),
        num_candidates: int = NUM_CANDIDATES,
        decoding: DecodingArguments | None = None,
        min_confidence: float = MIN_CONFIDENCE,
    ) -> Answer:
        """Answer a request, with verified IR or not at all.

        With memory, the answer is the likeliest of the known programs, adapted to the request, and of what the model
        writes; without, it is the model's likeliest answer if LLVM verifies it, else the first verified sample.

        Args:
            prompt (`str`): the request in English.
            signature (`str`, *optional*): name and LLVM type of the function, such as `"i32 @gcd(i32, i32)"`; without
                one the function has the name of the examples, or `f`, and the type of the likeliest candidate.
            examples (`Sequence[str]`, *optional*): what the function must do, such as `"gcd(12, 18) = 6"` or
                `"reverse([1, 2], 2) = [2, 1]"`; examples in the prompt count, too.
            num_candidates (`int`, *optional*, defaults to 8): maximum number of candidates of the model.
            decoding (`DecodingArguments`, *optional*, defaults to `DECODING`): greedy or beam search for the first
                candidates; `temperature`, `top_k`, `top_p` and `seed` for the samples after them. With `do_sample`
                all candidates are samples.
            min_confidence (`float`, *optional*, defaults to `MIN_CONFIDENCE`): with memory, an answer whose
                probability of being right is smaller is not given; `Answer.nearest` says what is known instead.

        Raises:
            `RequestError`: for an empty, overlong or binary prompt, for a signature that LLVM refuses, and for
                examples that contradict each other or do not fit the signature.
            `CacheError`: if the cache cannot be read or written.
        """
        request = {"prompt": prompt, "signature": signature, "examples": list(examples)}
        (answer,) = self.generate_batch(
            [request], num_candidates=num_candidates, decoding=decoding, min_confidence=min_confidence
        )
        return answer

    def generate_batch(
        self,
        requests: Iterable[Mapping[str, Any] | Request],
        *,
        num_candidates: int = NUM_CANDIDATES,
        decoding: DecodingArguments | None = None,
        min_confidence: float = MIN_CONFIDENCE,
    ) -> Iterator[Answer]:
        """Answer many requests, as `generate` does, but with many in the decoder at a time.

        Args:
            requests (`Iterable[Mapping]`): with `prompt`, optionally `signature`, `entry_point` (the name of the
                function, if there is no signature) and `examples`. All are checked before the first is answered.
            num_candidates, decoding, min_confidence: as in `generate`.

        Returns:
            `Iterator[Answer]`: in the order of the requests.

        Raises:
            `RequestError`: with the mistakes of all requests.
        """
        if num_candidates < 1:
            raise ValueError(f"num_candidates={num_candidates} given; allowed: 1 or more; raise it")
        search = Search(num_candidates, decoding or DECODING, min_confidence)
        checked = check_all(requests, self.sandbox)
        chunks = (checked[start : start + CHUNK] for start in range(0, len(checked), CHUNK))
        return itertools.chain.from_iterable(self._answer_chunk(chunk, search) for chunk in chunks)

    def get_key(
        self,
        request: Request,
        *,
        num_candidates: int = NUM_CANDIDATES,
        decoding: DecodingArguments | None = None,
        min_confidence: float = MIN_CONFIDENCE,
    ) -> str:
        """Return the hash of all that an answer depends on: model, memory, request, parameters, t2l and LLVM."""
        parameters = {"num_candidates": num_candidates, **dataclasses.asdict(decoding or DECODING)}
        asked = request.row()
        if request.examples:
            asked["examples"] = [example.text for example in request.examples]
        if self.memory:
            parameters |= {"memory": self.memory.ids, "min_confidence": min_confidence}
        return make_key(self._origin, asked, parameters)

    @functools.cached_property
    def _origin(self) -> dict[str, Any]:
        return {"model": self.revision, "llvm": self.sandbox.llvm_version()}

    def _answer_chunk(self, requests: Sequence[Request], search: Search) -> list[Answer]:
        started = time.perf_counter()
        if self.cache is None:
            return self._ask(requests, search, started)
        keys = [self.get_key(request, **search._asdict()) for request in requests]
        answers = [self._look_up(request, key, started) for request, key in zip(requests, keys, strict=True)]
        missing = [index for index, answer in enumerate(answers) if answer is None]
        asked = self._ask([requests[index] for index in missing], search, started)
        for index, answer in zip(missing, asked, strict=True):
            answers[index] = answer
            self.cache.put(keys[index], json.dumps(answer.to_dict()))
        return [answer for answer in answers if answer]

    def _look_up(self, request: Request, key: str, started: float) -> Answer | None:
        assert self.cache is not None
        if (stored := self.cache.get(key)) is None:
            return None
        try:
            fields = read_stored(json.loads(stored))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            remedy = "allowed: what t2l wrote; delete the file"
            raise CacheError(f"cache {self.cache.path} given; it holds no answer ({error}); {remedy}") from None
        seconds = time.perf_counter() - started
        return Answer(request.prompt, request.signature, cached=True, seconds=seconds, **fields)

    def _ask(self, requests: Sequence[Request], search: Search, started: float) -> list[Answer]:
        pools = self.selector.select(requests, search.num_candidates, search.decoding)
        seconds = time.perf_counter() - started
        return [make_answer(pool, seconds, search.min_confidence) for pool in pools]

    @functools.cached_property
    def selector(self) -> Selector:
        """What chooses the answers: memory, the model and the sandbox."""
        return Selector(self._write, self.sandbox, self.memory, load_confidence() if self.memory else None)

    def _write(
        self, requests: Sequence[Request], decoding: DecodingArguments
    ) -> Iterator[tuple[int, list[tuple[str, float]]]]:
        """Yield the distinct completions of each request, with the mean log-probability of a token."""
        scored = dataclasses.replace(decoding, output_scores=self.memory is not None)
        with self._decoding:
            for index, completions in self._generator.generate([request.row() for request in requests], scored):
                yield index, [(own.text, (own.score or 0.0) / max(1, len(own.token_ids))) for own in completions]
