"""The arguments of all programs but the dataset builder: every key with its default, its limits and its help text.

Keys are spelled as in Hugging Face's libraries.
"""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class ModelArguments(Arguments):
    """The model and tokenizer of a training run, and the options of LoRA."""

    model_name_or_path: str | None = argument("checkpoint folder or Hub name to start from", None, path="hub")
    model_config: str | None = argument(
        "architecture to train from scratch, a file of configs/model", None, path="file"
    )
    tokenizer_name_or_path: str | None = argument(
        "tokenizer folder or Hub name (default: the checkpoint's, else one trained on the dataset)", None, path="hub"
    )
    vocab_size: int = argument("number of entries of the tokenizer that is trained on the dataset", 2048, at_least=300)
    use_peft: bool = argument("train LoRA adapters instead of all weights", False)
    lora_r: int = argument("LoRA rank", 16, at_least=1)
    lora_alpha: int = argument("LoRA scale; updates are multiplied by lora_alpha / lora_r", 32, at_least=1)
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
            problems += find_useless(["vocab_size"], given, reason, "remove vocab_size")
        if not self.use_peft:
            lora = ["lora_r", "lora_alpha", "lora_dropout", "lora_target_modules"]
            problems += find_useless(lora, given, "use_peft: false", "set use_peft: true, or remove it")
        elif self.model_config:
            allowed = "LoRA on a trained model"
            remedy = "remove use_peft, or name the model by model_name_or_path"
            problems.append(Problem("use_peft", "true together with model_config", allowed, remedy))
        return problems


@dataclass(kw_only=True)
class DataArguments(Arguments):
    """The training and validation data of a run."""

    dataset_path: str = argument("folder made by recipes/build_dataset.py, or a dataset on the Hub", path="hub")
    max_source_length: int = argument(
        "maximum number of tokens of prompt and signature; longer rows are refused", 128, at_least=8
    )
    max_target_length: int = argument("maximum number of tokens of IR; longer rows are refused", 512, at_least=8)
    max_train_samples: int | None = argument(
        "number of training rows to use, the first of the split (default: all)", None, at_least=1
    )
    max_eval_samples: int | None = argument(
        "number of validation rows to evaluate on, the first of the split (default: all)", None, at_least=1
    )
    augment_prompts: float = argument(
        "share of training prompts (0 to 1) that are reworded in each epoch: synonyms, order, politeness, typos, case",
        0.0,
        at_least=0,
        at_most=1,
    )
    preprocessing_num_workers: int = argument("number of worker processes that tokenize", 1, at_least=1)
    early_stopping_patience: int | None = argument(
        "stop after this number of evaluations without improvement of metric_for_best_model", None, at_least=1
    )


@dataclass(kw_only=True)
class GenerationArguments(Arguments):
    """A model and the tasks that it answers (`eval/generate.py`)."""

    model_name_or_path: str = argument("checkpoint folder, ONNX folder or Hub name", path="hub")
    tasks: str = argument("JSONL or Parquet file of rows, or a split of a dataset such as dataset/test", path="rows")
    output: str = argument("JSONL file of predictions to write")

    def validate(self, given: Set[str]) -> list[Problem]:
        if Path(self.output).suffix in (".jsonl", ".parquet"):
            return []
        return [Problem("output", repr(self.output), "a name that ends in .jsonl or .parquet", "rename the file")]


@dataclass(kw_only=True)
class DecodingArguments(Arguments):
    """The decoding of a model's answers, with the names of `transformers.GenerationConfig` and t2l's own defaults."""

    batch_size: int = argument("number of tasks in a batch", 32, at_least=1)
    max_new_tokens: int = argument("maximum number of tokens of an answer", 512, at_least=1)
    num_beams: int = argument("number of beams; 1 is greedy search", 1, at_least=1)
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
    seed: int = argument("seed of sampling; the same seed and batches give the same answers", 0, at_least=0)

    def validate(self, given: Set[str]) -> list[Problem]:
        if self.do_sample:
            return []
        remedy = "set do_sample: true, or remove it"
        problems = find_useless(["temperature", "top_k", "top_p"], given, "do_sample: false", remedy)
        if self.num_return_sequences > self.num_beams:
            allowed = f"at most num_beams ({self.num_beams}) without sampling"
            remedy = "set do_sample: true, or raise num_beams"
            problems.append(Problem("num_return_sequences", str(self.num_return_sequences), allowed, remedy))
        return problems


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


@dataclass(kw_only=True)
class ExportArguments(Arguments):
    """An INT8 ONNX export of a checkpoint (`recipes/export_onnx.py`, `configs/export/*.yaml`)."""

    model_name_or_path: str = argument("checkpoint folder or Hub name", path="hub")
    output_dir: str = argument("folder for the INT8 model and its parity report")
    dataset_path: str = argument("dataset folder or Hub name; parity is measured on its test split", path="hub")
    max_parity_samples: int | None = argument(
        "number of test rows to measure parity on (default: all)", None, at_least=1
    )
    batch_size: int = argument("number of rows in a batch while parity is measured", 16, at_least=1)
    nodes_to_exclude: list[str] = argument("names of ONNX nodes, or parts of names, that stay in fp32", [])
    per_channel: bool = argument("quantise with one scale per output channel: larger, more accurate", True)
