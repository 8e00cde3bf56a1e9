"""The dataclasses: one per kind of YAML file, every key with its default, its limits and what it does.

Keys carry Hugging Face's spelling. `validate` of a class refuses pairs of its keys that contradict each other.
"""

from collections.abc import Set
from dataclasses import MISSING, dataclass, field
from typing import Any

from t2l.arguments.problems import Problem


def argument(help: str, default: Any = MISSING, **limits: Any) -> Any:
    """A dataclass field with its help text and limits.

    Args:
        help (`str`): what the value does, for `--help`.
        default (`Any`, *optional*): without one the key is required.
        limits (`Any`): `at_least`, `at_most` (numbers, also of a list's elements), or `path`: `"file"`, `"any"` (file
            or folder), `"rows"` (file, or split of a dataset), `"hub"` (folder or name on the Hub): what must exist
            before the program starts.
    """
    metadata = {"help": help, **limits}
    if isinstance(default, list):
        return field(default_factory=lambda: list(default), metadata=metadata)
    return field(default=default, metadata=metadata)


class Arguments:
    """What t2l's own dataclasses share."""

    def validate(self, given: Set[str]) -> list[Problem]:
        """Lists the contradictions between keys.

        Args:
            given (`Set[str]`): the keys that the user set; the others have their defaults.
        """
        return []


def _useless(keys: list[str], given: Set[str], reason: str, remedy: str) -> list[Problem]:
    """A key that would silently have no effect is refused."""
    return [
        Problem(key, f"together with {reason}", "only where it has an effect", remedy) for key in keys if key in given
    ]


@dataclass(kw_only=True)
class DatasetArguments(Arguments):
    """One dataset (`recipes/build_dataset.py`, `configs/data/*.yaml`)."""

    output_dir: str = argument("folder for the splits, their figures and the dataset card")
    seed: int = argument("same seed, same dataset", 0, at_least=0)
    catalogue: bool = argument("use the catalogue of documented C functions", True)
    catalogue_families: list[str] = argument("use only these families (files) of the catalogue; none named: all", [])
    catalogue_max_per_concept: int = argument("variants of one catalogue concept", 40, at_least=1)
    composer_programs: int = argument("programs composed at random; 0 turns the composer off", 0, at_least=0)
    composer_max_depth: int = argument("nesting of composed expressions and statements", 2, at_least=1)
    composer_shapes: list[str] = argument("compose only these shapes (value, truth, ...); none named: all", [])
    c_sources: list[str] = argument("C files or folders of documented functions", [], path="any")
    c_include_dirs: list[str] = argument("include folders for c_sources", [], path="any")
    c_flags: list[str] = argument("further clang flags for c_sources, e.g. -DNDEBUG", [])
    ir_datasets: list[str] = argument("datasets with English and IR: JSONL or Parquet files, folders, Hub names", [])
    text_column: str = argument("column of ir_datasets that holds the English", "prompt")
    ir_column: str = argument("column of ir_datasets that holds LLVM IR", "completion")
    entry_point_column: str | None = argument("column of ir_datasets that names the function asked for", None)
    prompts_per_program: int = argument("wordings of one program, each a row of the same split", 1, at_least=1)
    composer_prompts_per_program: float | None = argument(
        "the same for composed programs; 1.3 gives three in ten a second wording; default: prompts_per_program",
        None,
        at_least=1,
    )
    without_signature: float = argument(
        "share of training prompts without a signature, so that a model answers those too", 0.0, at_least=0, at_most=1
    )
    tests_per_row: int = argument("input/output examples, made by running the program", 8, at_least=1)
    max_completion_chars: int = argument("longer canonical IR is left out, and counted", 2000, at_least=1)
    train_size: int | None = argument("exactly so many training rows; default: all there are", None, at_least=1)
    validation_size: int = argument("rows of the validation split", 200, at_least=1)
    test_size: int = argument("rows of the test split", 200, at_least=1)
    test_concepts: int = argument(
        "whole concepts of the catalogue kept out of training, as split test_concepts", 0, at_least=0
    )
    test_concepts_size: int = argument("at most so many rows of test_concepts", 1000, at_least=1)
    test_combinations: int = argument(
        "combinations of operators and shapes kept out of training, for the split test_composition", 0, at_least=0
    )
    max_train_difficulty: int | None = argument(
        "programs of more operations and statements than this are for test_composition only", None, at_least=1
    )
    test_composition_size: int = argument("at most so many rows of test_composition", 1000, at_least=1)
    excluded_tasks: list[str] = argument(
        "benchmarks: files of rows whose references are in no split, and with which no prompt shares eight words",
        [],
        path="any",
    )
    file_format: str = argument("jsonl: one file a split; parquet: shards", "jsonl", choices=["jsonl", "parquet"])
    rows_per_shard: int = argument("rows of one Parquet file", 50_000, at_least=1)
    num_workers: int = argument("worker processes", 2, at_least=1)
    programs_per_chunk: int = argument("programs that are lost at most when a process is stopped", 500, at_least=1)
    executor: str = argument(
        "process: this machine; the others run the same chunks through datatrove (install t2l[scale])",
        "process",
        choices=["process", "datatrove_local", "slurm", "ray"],
    )
    num_tasks: int = argument("tasks that datatrove makes of the chunks", 16, at_least=1)
    slurm_partition: str | None = argument("Slurm partition of the tasks", None)
    slurm_time: str = argument("Slurm's time limit of a task", "04:00:00")

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not (self.catalogue or self.composer_programs or self.c_sources or self.ir_datasets):
            remedy = "set catalogue, composer_programs, c_sources or ir_datasets"
            problems.append(Problem("catalogue", "no source of programs", "at least one source", remedy))
        if self.executor == "slurm" and self.slurm_partition is None:
            allowed = "the name of a partition with executor: slurm"
            problems.append(Problem("slurm_partition", "nothing", allowed, "add slurm_partition"))
        return problems + self._useless_source_keys(given) + self._useless_split_keys(given)

    def _useless_source_keys(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not self.catalogue:
            keys = ["catalogue_families", "catalogue_max_per_concept", "test_concepts"]
            problems += _useless(keys, given, "catalogue: false", "remove it, or set catalogue: true")
        if not self.composer_programs:
            keys = ["composer_max_depth", "composer_shapes", "composer_prompts_per_program", "test_combinations"]
            remedy = "remove it, or set composer_programs to how many to compose"
            problems += _useless(keys, given, "composer_programs: 0", remedy)
        if not self.c_sources:
            remedy = "remove it, or list the C files in c_sources"
            problems += _useless(["c_include_dirs", "c_flags"], given, "no c_sources", remedy)
        if not self.ir_datasets:
            keys = ["text_column", "ir_column", "entry_point_column"]
            problems += _useless(keys, given, "no ir_datasets", "remove it, or list the datasets in ir_datasets")
        return problems

    def _useless_split_keys(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not self.test_concepts:
            remedy = "remove it, or set test_concepts to how many to hold out"
            problems += _useless(["test_concepts_size"], given, "test_concepts: 0", remedy)
        if not self.test_combinations and self.max_train_difficulty is None:
            remedy = "remove it, or set test_combinations or max_train_difficulty"
            problems += _useless(["test_composition_size"], given, "nothing held out of training", remedy)
        if self.file_format != "parquet":
            problems += _useless(["rows_per_shard"], given, "file_format: jsonl", "set file_format: parquet")
        if self.executor == "process":
            keys, remedy = ["num_tasks", "slurm_partition", "slurm_time"], "remove it, or choose another executor"
            problems += _useless(keys, given, "executor: process", remedy)
        return problems


@dataclass(kw_only=True)
class ModelArguments(Arguments):
    """Which model a run trains, and whether by LoRA."""

    model_name_or_path: str | None = argument("checkpoint folder or Hub name to start from", None, path="hub")
    model_config: str | None = argument("architecture to train from scratch, configs/model/*.json", None, path="file")
    tokenizer_name_or_path: str | None = argument(
        "tokenizer folder or Hub name; default: the checkpoint's, or one trained on the dataset", None, path="hub"
    )
    vocab_size: int = argument("entries of the tokenizer trained on the dataset", 2048, at_least=300)
    use_peft: bool = argument("train LoRA adapters instead of all weights", False)
    lora_r: int = argument("LoRA rank", 16, at_least=1)
    lora_alpha: int = argument("LoRA scale (divided by lora_r)", 32, at_least=1)
    lora_dropout: float = argument("dropout before the adapters", 0.05, at_least=0, at_most=1)
    lora_target_modules: list[str] = argument("names of the layers that get adapters", ["q", "v"])

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if (self.model_name_or_path is None) == (self.model_config is None):
            stated = "neither" if self.model_config is None else "both"
            allowed = "exactly one of model_name_or_path (fine-tune) and model_config (from scratch)"
            remedy = "add one of them" if stated == "neither" else "remove one of them"
            problems.append(Problem("model_name_or_path, model_config", stated, allowed, remedy))
        if self.model_name_or_path or self.tokenizer_name_or_path:
            reason = "a tokenizer that exists already (model_name_or_path or tokenizer_name_or_path)"
            problems += _useless(["vocab_size"], given, reason, "remove vocab_size")
        if not self.use_peft:
            lora = ["lora_r", "lora_alpha", "lora_dropout", "lora_target_modules"]
            problems += _useless(lora, given, "use_peft: false", "set use_peft: true, or remove it")
        elif self.model_config:
            allowed = "LoRA on a trained model"
            remedy = "remove use_peft, or name the model by model_name_or_path"
            problems.append(Problem("use_peft", "true together with model_config", allowed, remedy))
        return problems


@dataclass(kw_only=True)
class DataArguments(Arguments):
    """What a run trains and validates on."""

    dataset_path: str = argument("folder made by recipes/build_dataset.py, or a dataset on the Hub", path="hub")
    max_source_length: int = argument("tokens of prompt and signature; longer rows are refused", 128, at_least=8)
    max_target_length: int = argument("tokens of IR; longer rows are refused", 512, at_least=8)
    max_train_samples: int | None = argument("use only so many training rows", None, at_least=1)
    max_eval_samples: int | None = argument("evaluate on only so many validation rows", None, at_least=1)
    augment_prompts: float = argument(
        "share of training prompts that each epoch words anew: synonyms, order, politeness, typos, case",
        0.0,
        at_least=0,
        at_most=1,
    )
    preprocessing_num_workers: int = argument("worker processes that tokenize", 1, at_least=1)
    early_stopping_patience: int | None = argument(
        "stop after so many evaluations without improvement; needs load_best_model_at_end", None, at_least=1
    )


@dataclass(kw_only=True)
class GenerationArguments(Arguments):
    """Which model answers which tasks (`eval/generate.py`)."""

    model_name_or_path: str = argument("checkpoint folder, ONNX folder or Hub name", path="hub")
    tasks: str = argument("JSONL or Parquet file of rows, or a split of a dataset such as dataset/test", path="rows")
    output: str = argument("JSONL file of predictions to write")


@dataclass(kw_only=True)
class DecodingArguments(Arguments):
    """How a model writes its answers: the names of `transformers.GenerationConfig`, the defaults of t2l."""

    batch_size: int = argument("number of tasks in a batch", 32, at_least=1)
    max_new_tokens: int = argument("maximum number of tokens of an answer", 512, at_least=1)
    num_beams: int = argument("number of beams; 1 is greedy search", 1, at_least=1)
    do_sample: bool = argument("sample instead of taking the likeliest token", False)
    temperature: float = argument("below 1 sharpens, above 1 flattens; only with do_sample", 1.0, at_least=0.01)
    top_k: int = argument("sample among the k likeliest tokens (0 = all); only with do_sample", 50, at_least=0)
    top_p: float = argument(
        "sample among the likeliest tokens that together have this probability; only with do_sample",
        1.0,
        at_least=0.01,
        at_most=1,
    )
    num_return_sequences: int = argument("number of answers to each task, for pass@k", 1, at_least=1)
    no_repeat_ngram_size: int = argument(
        "forbid n-grams of this size from repeating (0 = off); correct IR repeats itself, so this costs right answers",
        0,
        at_least=0,
    )
    repetition_penalty: float = argument(
        "above 1 discourages repetition (1 = off), which costs right answers too", 1.0, at_least=0.01
    )
    seed: int = argument("seed of sampling; the same seed and batches give the same answers", 0, at_least=0)

    def validate(self, given: Set[str]) -> list[Problem]:
        if self.do_sample:
            return []
        remedy = "set do_sample: true, or remove it"
        problems = _useless(["temperature", "top_k", "top_p"], given, "do_sample: false", remedy)
        if self.num_return_sequences > self.num_beams:
            allowed = f"at most num_beams ({self.num_beams}) without sampling"
            remedy = "set do_sample: true, or raise num_beams"
            problems.append(Problem("num_return_sequences", str(self.num_return_sequences), allowed, remedy))
        return problems


@dataclass(kw_only=True)
class ScoreArguments(Arguments):
    """Scores of predictions (`eval/score.py`)."""

    tasks: str = argument(
        "rows with references, tests or both: JSONL, Parquet, or a split as dataset/test", path="rows"
    )
    predictions: str | None = argument("JSONL file of task_id and completion", None, path="file")
    check_references: bool = argument("score the tasks' own references instead: all must pass", False)
    output_dir: str | None = argument("folder for results.jsonl and metrics.json", None)
    num_workers: int = argument("worker processes that parse, verify and run IR", 2, at_least=1)
    k: list[int] = argument("report pass@k for these k", [1], at_least=1)

    def validate(self, given: Set[str]) -> list[Problem]:
        if (self.predictions is None) == (not self.check_references):
            stated = "both" if self.check_references else "neither"
            remedy = "remove one of them" if self.check_references else "name the predictions"
            allowed = "exactly one of predictions and check_references"
            return [Problem("predictions, check_references", stated, allowed, remedy)]
        if self.predictions and self.output_dir is None:
            return [Problem("output_dir", "nothing", "a folder for the results of predictions", "add output_dir")]
        return []


@dataclass(kw_only=True)
class ExportArguments(Arguments):
    """An INT8 ONNX export of a checkpoint (`recipes/export_onnx.py`, `configs/export/*.yaml`)."""

    model_name_or_path: str = argument("checkpoint folder or Hub name", path="hub")
    output_dir: str = argument("folder for the INT8 model and its parity report")
    dataset_path: str = argument("dataset on whose test split the parity is measured", path="hub")
    max_parity_samples: int | None = argument("measure the parity on only so many rows", None, at_least=1)
    batch_size: int = argument("rows per batch of the parity measurement", 16, at_least=1)
    nodes_to_exclude: list[str] = argument(
        "names of ONNX nodes (or parts of them) left in fp32, found by measurement", []
    )
    per_channel: bool = argument("one scale per output channel: larger, more accurate", True)
