"""The arguments of a training run, except transformers' own: every key with its default, limits and help text."""

from collections.abc import Set
from dataclasses import dataclass

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
