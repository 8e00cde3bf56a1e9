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
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from t2l.arguments import DecodingArguments
from t2l.inference.answers import Answer, Candidate, make_answer, read_candidates
from t2l.inference.errors import CacheError
from t2l.inference.loading import load_model
from t2l.inference.requests import Request, check_all
from t2l.inference.revision import get_revision, make_key
from t2l.llvm import Sandbox

if TYPE_CHECKING:
    from t2l.inference.cache import ResultCache
    from t2l.inference.generator import Generator

NUM_CANDIDATES = 8
CHUNK = 128  # requests that are decoded, judged and answered together
# Without `do_sample`, temperature and top_p are for the samples that are drawn after the likeliest answer was refused.
DECODING = DecodingArguments(temperature=0.8, top_p=0.95, constrained=True)


class Text2LLVM:
    """A model that answers requests, and the sandbox that judges its answers; use it as a context manager.

    `from_pretrained` makes one. Several threads may share it: one decodes at a time, with all its CPUs. A forked child
    process must make its own.

    Args:
        generator (`Generator`): the model.
        name (`str`): folder or Hub name that it was loaded from.
        sandbox (`Sandbox`): the sandbox; it is closed by whoever made it.
        cache (`ResultCache`, *optional*): answers to earlier requests.

    ```python
    >>> with Text2LLVM.from_pretrained() as model:
    ...     answer = model.generate("Return the larger of a and b.", "i32 @max(i32, i32)", num_candidates=2)
    >>> answer.signature, answer.verified == (answer.ir is not None), answer.cached
    ('i32 @max(i32, i32)', True, False)

    ```
    """

    def __init__(
        self, generator: "Generator", name: str, sandbox: Sandbox, *, cache: "ResultCache | None" = None
    ) -> None:
        self.name, self.sandbox, self.cache = name, sandbox, cache
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
    ) -> "Text2LLVM":
        """Load a model while the sandbox starts.

        Args:
            model_name_or_path (`str` or `Path`, *optional*, defaults to the bundled model): an ONNX folder, a
                checkpoint folder, or a name on the Hugging Face Hub.
            cache (`ResultCache`, *optional*): answers to earlier requests; several models may share it.
            num_threads (`int`, *optional*, defaults to the number of usable CPUs): number of threads that decode.
            num_workers (`int`, *optional*, defaults to 1): number of worker processes of the sandbox.
            sandbox (`Sandbox`, *optional*): one to use instead of a new one.

        Raises:
            `ModelLoadError`: if there is no such model, or its files are incomplete or damaged.
        """
        with contextlib.ExitStack() as owned:
            judge = sandbox or owned.enter_context(Sandbox(num_workers))
            judge.start()
            name, generator = load_model(model_name_or_path, num_threads)
            model = cls(generator, name, judge, cache=cache)
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
        num_candidates: int = NUM_CANDIDATES,
        decoding: DecodingArguments | None = None,
    ) -> Answer:
        """Answer a request: the model's likeliest answer if LLVM verifies it, else the first verified sample.

        Args:
            prompt (`str`): the request in English.
            signature (`str`, *optional*): name and LLVM type of the function, such as `"i32 @gcd(i32, i32)"`; without
                one the function is called `f`, and the model chooses its type.
            num_candidates (`int`, *optional*, defaults to 8): maximum number of candidates.
            decoding (`DecodingArguments`, *optional*, defaults to `DECODING`): greedy or beam search for the first
                candidates; `temperature`, `top_k`, `top_p` and `seed` for the samples after them. With `do_sample`
                all candidates are samples.

        Raises:
            `RequestError`: for an empty, overlong or binary prompt, and for a signature that LLVM refuses.
            `CacheError`: if the cache cannot be read or written.
        """
        (answer,) = self.generate_batch(
            [{"prompt": prompt, "signature": signature}], num_candidates=num_candidates, decoding=decoding
        )
        return answer

    def generate_batch(
        self,
        requests: Iterable[Mapping[str, Any] | Request],
        *,
        num_candidates: int = NUM_CANDIDATES,
        decoding: DecodingArguments | None = None,
    ) -> Iterator[Answer]:
        """Answer many requests, as `generate` does, but with many in the decoder at a time.

        Args:
            requests (`Iterable[Mapping]`): with `prompt`, optionally `signature` and `entry_point` (the name of the
                function, if there is no signature). All are checked before the first is answered.
            num_candidates, decoding: as in `generate`.

        Returns:
            `Iterator[Answer]`: in the order of the requests.

        Raises:
            `RequestError`: with the mistakes of all requests.
        """
        if num_candidates < 1:
            raise ValueError(f"num_candidates={num_candidates} given; allowed: 1 or more; raise it")
        checked = check_all(requests, self.sandbox)
        chunks = (checked[start : start + CHUNK] for start in range(0, len(checked), CHUNK))
        answers = (self._answer_chunk(chunk, num_candidates, decoding or DECODING) for chunk in chunks)
        return itertools.chain.from_iterable(answers)

    def get_key(
        self, request: Request, *, num_candidates: int = NUM_CANDIDATES, decoding: DecodingArguments | None = None
    ) -> str:
        """Return the hash of everything that an answer depends on: model, request, parameters, t2l and LLVM."""
        parameters = {"num_candidates": num_candidates, **dataclasses.asdict(decoding or DECODING)}
        return make_key(self._origin, request.row(), parameters)

    @functools.cached_property
    def _origin(self) -> dict[str, Any]:
        return {"model": self.revision, "llvm": self.sandbox.llvm_version()}

    def _answer_chunk(
        self, requests: Sequence[Request], num_candidates: int, decoding: DecodingArguments
    ) -> list[Answer]:
        started = time.perf_counter()
        if self.cache is None:
            return self._ask(requests, num_candidates, decoding, started)
        keys = [self.get_key(request, num_candidates=num_candidates, decoding=decoding) for request in requests]
        answers = [self._look_up(request, key, started) for request, key in zip(requests, keys, strict=True)]
        missing = [index for index, answer in enumerate(answers) if answer is None]
        asked = self._ask([requests[index] for index in missing], num_candidates, decoding, started)
        for index, answer in zip(missing, asked, strict=True):
            answers[index] = answer
            self.cache.put(keys[index], json.dumps(answer.to_dict()["candidates"]))
        return [answer for answer in answers if answer]

    def _look_up(self, request: Request, key: str, started: float) -> Answer | None:
        assert self.cache is not None
        if (stored := self.cache.get(key)) is None:
            return None
        try:
            candidates = read_candidates(json.loads(stored))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            remedy = "allowed: what t2l wrote; delete the file"
            raise CacheError(f"cache {self.cache.path} given; it holds no answer ({error}); {remedy}") from None
        return Answer(request.prompt, request.signature, candidates, True, time.perf_counter() - started)

    def _ask(
        self, requests: Sequence[Request], num_candidates: int, decoding: DecodingArguments, started: float
    ) -> list[Answer]:
        """Decode and judge: the likeliest answers to all requests, then samples for those that were refused."""
        tried: list[list[Candidate]] = [[] for _ in requests]
        for step in _plan(num_candidates, decoding):
            refused = [index for index, own in enumerate(tried) if not any(item.verified for item in own)]
            if refused:
                self._try(requests, refused, tried, step)
        seconds = time.perf_counter() - started
        return [make_answer(request, own, seconds) for request, own in zip(requests, tried, strict=True)]

    def _try(
        self,
        requests: Sequence[Request],
        asked: Sequence[int],
        tried: Sequence[list[Candidate]],
        decoding: DecodingArguments,
    ) -> None:
        """Add the distinct new completions of some requests, with LLVM's verdict, to what was tried.

        The sandbox judges the first completions while later ones are decoded.
        """
        waiting: deque[tuple[int, str]] = deque()

        def write_candidates() -> Iterator[dict[str, Any]]:
            with self._decoding:
                rows = [requests[index].row() for index in asked]
                for position, completions in self._generator.generate(rows, decoding):
                    index = asked[position]
                    known = {candidate.ir for candidate in tried[index]}
                    for text in dict.fromkeys(own.text for own in completions if own.text not in known):
                        waiting.append((index, text))
                        yield {"completion": text, **requests[index].row()}

        for result in self.sandbox.check_definitions(write_candidates()):
            index, text = waiting.popleft()
            tried[index].append(Candidate(text, result.status, result.message, result.line, result.column))


def _plan(num_candidates: int, decoding: DecodingArguments) -> Iterator[DecodingArguments]:
    """Yield the decodings to try, one after the other: the search, then samples up to the number of candidates.

    One sample first, then two, four, and so on: most requests need few, and a hopeless one still has them all in few
    steps. Each step has a seed of its own, or it would draw the samples of the step before.
    """
    left = num_candidates
    if not decoding.do_sample:
        left -= min(decoding.num_return_sequences, num_candidates)
        yield dataclasses.replace(decoding, num_return_sequences=num_candidates - left)
    for step in range(left.bit_length()):
        size = min(1 << step, left - (1 << step) + 1)
        yield dataclasses.replace(
            decoding, do_sample=True, num_beams=1, num_return_sequences=size, seed=decoding.seed + step
        )
