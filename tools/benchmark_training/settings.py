"""The arguments of the benchmark."""

import dataclasses
from collections.abc import Set
from pathlib import Path

from variants import VARIANTS

from t2l.arguments import DataArguments, ModelArguments, Problem
from t2l.arguments.fields import Arguments, argument
from t2l.cpus import count_usable_cpus
from t2l.training import get_prepared
from t2l.training.prepared import Prepared, Sample


@dataclasses.dataclass(kw_only=True)
class BenchmarkArguments(Arguments):
    """What is trained, for how long, and in which variants."""

    dataset_path: str = argument("folder made by recipes/build_dataset.py", path="any")
    model_config: str = argument("architecture to train from scratch, a file of configs/model", path="file")
    output_dir: str = argument("folder for curves.jsonl, report.md and the plots; an earlier benchmark is replaced")
    vocab_size: int = argument("number of entries of the tokenizer", 2048, at_least=300)
    max_source_length: int = argument(
        "maximum number of tokens of a source; longer rows are left out", 128, at_least=8
    )
    max_target_length: int = argument(
        "maximum number of tokens of a target; longer rows are left out", 128, at_least=8
    )
    max_train_samples: int | None = argument("number of training rows (default: all)", None, at_least=1)
    max_eval_samples: int = argument("number of validation rows whose loss is measured", 1000, at_least=1)
    num_answers: int = argument("number of validation rows that are answered for pass@1", 200, at_least=1)
    variants: list[str] = argument("the variants to train", list(VARIANTS))
    seeds: list[int] = argument("seeds of weights and order; each is a benchmark of its own", [0], at_least=0)
    seconds: float = argument("time that each variant trains", 600.0, at_least=0.1)
    slice_seconds: float = argument("time that a variant trains before the next one's turn", 20.0, at_least=0.1)
    measure_every: int = argument("number of rounds between two measurements of loss and pass@1", 5, at_least=1)
    train_batch_tokens: int = argument("number of tokens of a batch, padding included", 1536, at_least=64)
    learning_rate: float = argument("greatest learning rate", 1e-3, at_least=0)
    warmup_steps: int = argument("number of steps with a lower learning rate at the start", 200, at_least=0)
    num_threads: int = argument(
        "number of threads of a variant (default: usable CPUs)", count_usable_cpus(), at_least=1
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        allowed = f"some of {', '.join(VARIANTS)}"
        wrong = [name for name in self.variants if name not in VARIANTS]
        problems = [Problem("variants", repr(name), allowed, "choose some of them") for name in wrong]
        for key, values in (("variants", self.variants), ("seeds", self.seeds)):
            if len({*values}) < len(values):
                problems.append(Problem(key, " ".join(map(str, values)), "each once", "remove the repeated ones"))
        return problems

    def get_model_args(self) -> ModelArguments:
        """Return the arguments of the model that every variant trains."""
        return ModelArguments(model_config=self.model_config, vocab_size=self.vocab_size)

    def get_data_args(self) -> DataArguments:
        """Return the arguments of the rows that every variant reads."""
        return DataArguments(
            dataset_path=self.dataset_path,
            max_source_length=self.max_source_length,
            max_target_length=self.max_target_length,
            max_train_samples=self.max_train_samples,
            max_eval_samples=self.max_eval_samples,
            num_generated_samples=self.num_answers,
        )


class ValidationOnly(Prepared):
    """A prepared folder whose sample has no rows of `test` and other splits: their answers would only cost time."""

    def read_samples(self) -> list[Sample]:
        return [row for row in super().read_samples() if row["split"] == "validation"]


def prepare(args: BenchmarkArguments) -> Prepared:
    """Return the prepared rows; the first call, by the parent process, makes them in `output_dir`."""
    prepared = get_prepared(args.get_model_args(), args.get_data_args(), Path(args.output_dir))
    if "validation" not in prepared.splits:
        raise ValueError(
            f"dataset_path {args.dataset_path} given, without validation rows; allowed: a dataset with train and "
            "validation; build it with recipes/build_dataset.py"
        )
    return ValidationOnly(**vars(prepared))
