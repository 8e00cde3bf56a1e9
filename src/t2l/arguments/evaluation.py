"""The arguments of answers and scores: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class GenerationArguments(Arguments):
    """A model and the tasks that it answers (`eval/generate.py`)."""

    model_name_or_path: str = argument("checkpoint folder, ONNX folder or Hub name", path="hub")
    tasks: str = argument("JSONL or Parquet file of rows, or a split of a dataset such as dataset/test", path="rows")
    output: str = argument("JSONL file of predictions to write")
    memory: str | None = argument(
        "answer from known programs, too: bundled, or the folder of an index (default: the model alone, not verified)",
        None,
    )
    num_candidates: int = argument(
        "maximum number of candidates that the model writes for a task; only with memory", 8, at_least=1
    )
    use_examples: int = argument(
        "number of tests of each task, the first ones, that are given as examples; only with memory", 0, at_least=0
    )
    min_confidence: float = argument(
        "answer only if this likely to be right, else with an empty completion; only with memory",
        0.0,
        at_least=0,
        at_most=1,
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        return self._find_in_memory(given) + self._find_in_output()

    def _find_in_memory(self, given: Set[str]) -> list[Problem]:
        if self.memory is None:
            useless = ["num_candidates", "use_examples", "min_confidence"]
            return find_useless(useless, given, "no memory", "set memory: bundled, or remove it")
        if self.memory != "bundled" and not Path(self.memory).is_dir():
            return [
                Problem("memory", repr(self.memory), "bundled, or a folder of recipes/build_index.py", "correct it")
            ]
        return []

    def _find_in_output(self) -> list[Problem]:
        if Path(self.output).suffix not in (".jsonl", ".parquet"):
            return [Problem("output", repr(self.output), "a name that ends in .jsonl or .parquet", "rename the file")]
        if Path(self.output).is_dir():
            return [Problem("output", f"{self.output!r}, which is a folder", "a file", "rename the output")]
        if Path(self.output).resolve() == Path(self.tasks).resolve():
            return [Problem("output", f"{self.output!r}, which is the tasks", "another file", "rename the output")]
        return []


@dataclass(kw_only=True)
class DecodingArguments(Arguments):
    """The decoding of a model's answers, with the names of `transformers.GenerationConfig` and t2l's own defaults."""

    batch_size: int = argument("number of tasks in a batch", 32, at_least=1)
    max_new_tokens: int = argument("maximum number of tokens of an answer", 512, at_least=1)
    num_beams: int = argument("number of beams; 1 is greedy search", 1, at_least=1, at_most=256)
    do_sample: bool = argument("sample instead of taking the likeliest token", False)
    temperature: float = argument(
        "temperature of sampling: below 1 prefers likely tokens more, above 1 less; only with do_sample",
        1.0,
        at_least=0.01,
    )
    top_k: int = argument("sample among the k likeliest tokens (0 = all); only with do_sample", 50, at_least=0)
    top_p: float = argument(
        "sample among the likeliest tokens that together have this probability; only with do_sample",
        1.0,
        at_least=0.01,
        at_most=1,
    )
    num_return_sequences: int = argument("number of answers to each task, for pass@k", 1, at_least=1)
    no_repeat_ngram_size: int = argument(
        "forbid n-grams of this size from repeating (0 = off); correct IR repeats n-grams, so this lowers all scores",
        0,
        at_least=0,
    )
    repetition_penalty: float = argument(
        "above 1 discourages repetition (1 = off), which lowers scores too", 1.0, at_least=0.01
    )
    length_penalty: float = argument(
        "above 0, beam search prefers longer answers the more, the larger it is; only with num_beams", 1.0
    )
    seed: int = argument("seed of sampling; the same seed gives the same answers", 0, at_least=0)
    constrained: bool = argument("allow only tokens that continue valid LLVM IR", False)
    output_scores: bool = argument(
        "compute the log-probability of each answer, which takes some time; beam search always does",
        False,
    )
    draft_tokens: int = argument(
        "maximum number of tokens that are guessed and checked in one decoder call (0 = off); changes no answer, and "
        "is only for greedy search with an exported model",
        8,
        at_least=0,
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        if self.do_sample:
            return self._find_beams_in_sampling()
        remedy = "set do_sample: true, or remove it"
        problems = find_useless(["temperature", "top_k", "top_p"], given, "do_sample: false", remedy)
        if self.num_return_sequences > self.num_beams:
            allowed = f"at most num_beams ({self.num_beams}) without sampling"
            remedy = "set do_sample: true, or raise num_beams"
            problems.append(Problem("num_return_sequences", str(self.num_return_sequences), allowed, remedy))
        if self.num_beams == 1:
            remedy = "set num_beams: 2 or more, or remove it"
            problems += find_useless(["length_penalty"], given, "num_beams: 1", remedy)
        return problems

    def _find_beams_in_sampling(self) -> list[Problem]:
        if self.num_beams == 1:
            return []
        remedy = "remove num_beams to sample, or do_sample to search"
        return [Problem("num_beams", str(self.num_beams), "1 together with do_sample: true", remedy)]


@dataclass(kw_only=True)
class ScoreArguments(Arguments):
    """The tasks and predictions to score (`eval/score.py`)."""

    tasks: str = argument(
        "JSONL or Parquet file of rows with references or tests, or a split of a dataset such as dataset/test",
        path="rows",
    )
    predictions: str | None = argument("JSONL file of predictions: task_id and completion", None, path="file")
    check_references: bool = argument("score the references of the tasks instead of predictions; all must pass", False)
    output_dir: str | None = argument("folder for results.jsonl and metrics.json", None)
    num_workers: int = argument("number of worker processes that parse, verify and run IR", 2, at_least=1)
    use_examples: int = argument(
        "number of tests of each task, the first ones, that were given as examples and do not count", 0, at_least=0
    )
    k: list[int] = argument("values of k for which pass@k is reported", [1], at_least=1)

    def validate(self, given: Set[str]) -> list[Problem]:
        if (self.predictions is None) == (not self.check_references):
            stated = "both" if self.check_references else "neither"
            remedy = "remove one of them" if self.check_references else "name the predictions"
            allowed = "exactly one of predictions and check_references"
            return [Problem("predictions, check_references", stated, allowed, remedy)]
        if self.predictions and self.output_dir is None:
            return [Problem("output_dir", "nothing", "a folder for the results of predictions", "add output_dir")]
        return []
