"""The arguments of a training run, except transformers' own: every key with its default, limits and help text."""

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
    model_revision: str | None = argument(
        "branch, tag or commit of model_name_or_path on the Hub, such as refs/pr/1 (default: main)", None
    )
    tokenizer_name_or_path: str | None = argument(
        "tokenizer folder or Hub name (default: the checkpoint's, else one trained on the dataset)", None, path="hub"
    )
    new_tokens: list[str] = argument(
        "texts that become tokens of their own, with embeddings that are trained; a tokenizer that cannot write IR "
        "needs some, and the refusal lists them",
        [],
    )
    init_positions: bool = argument(
        "let the attention heads of a T5 from scratch begin at neighbours and fading views (nothing for other "
        "architectures); false: at random, as transformers does",
        True,
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
        if self.model_name_or_path:
            problems += find_useless(["init_positions"], given, "model_name_or_path", "remove init_positions")
        problems += self._check_new_tokens(given)
        if self.model_revision and (self.model_name_or_path is None or Path(self.model_name_or_path).exists()):
            stated = f"{self.model_revision!r} without a name on the Hub"
            allowed = "a revision of model_name_or_path on the Hub"
            problems.append(Problem("model_revision", stated, allowed, "remove it, or name a model on the Hub"))
        if not self.use_peft:
            lora = ["lora_r", "lora_alpha", "lora_dropout", "lora_target_modules"]
            problems += find_useless(lora, given, "use_peft: false", "set use_peft: true, or remove it")
        elif self.model_config:
            allowed = "LoRA on a trained model"
            remedy = "remove use_peft, or name the model by model_name_or_path"
            problems.append(Problem("use_peft", "true together with model_config", allowed, remedy))
        return problems

    def _check_new_tokens(self, given: Set[str]) -> list[Problem]:
        if self.model_name_or_path is None and self.tokenizer_name_or_path is None:
            reason = "a tokenizer that is trained on the dataset, which can write every text"
            return find_useless(["new_tokens"], given, reason, "remove new_tokens")
        problems = []
        if "" in self.new_tokens or len(set(self.new_tokens)) < len(self.new_tokens):
            stated = f"{self.new_tokens!r}, with an empty text or one text twice"
            problems.append(Problem("new_tokens", stated, "different texts of a character or more", "remove it"))
        escaped = [token for token in self.new_tokens if "\\n" in token]
        if escaped:  # YAML reads \n as a newline in double quotes only
            stated = f"{escaped[0]!r}, a backslash and the letter n"
            problems.append(
                Problem("new_tokens", stated, "texts of IR", 'for a newline, write "\\n" in double quotes')
            )
        return problems


_SHARES = ("memory_dropout", "memory_distraction", "memory_copies")


@dataclass(kw_only=True)
class DataArguments(Arguments):
    """The training and validation data of a run."""

    dataset_path: str | None = argument(
        "folder made by recipes/build_dataset.py, or a dataset on the Hub", None, path="hub"
    )
    prepared_path: str | None = argument(
        "folder of recipes/prepare.py: the dataset as arrays of token ids, for machines without internet (default: "
        "made once in output_dir)",
        None,
    )
    max_source_length: int = argument(
        "maximum number of tokens of prompt, signature and known programs; longer rows, and known programs that do "
        "not fit, are left out",
        128,
        at_least=8,
    )
    max_target_length: int = argument("maximum number of tokens of IR; longer rows are left out", 512, at_least=8)
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
    memory: str | None = argument(
        "folder of recipes/build_neighbours.py: the known programs that stand before each request (default: none do)",
        None,
        path="any",
    )
    num_neighbours: int = argument(
        "maximum number of known programs before a request; a training row reads 1 to this number", 2, at_least=1
    )
    neighbours_to_draw_from: int = argument(
        "number of the nearest known programs from which a training row draws in each epoch, nearer ones more often",
        8,
        at_least=1,
    )
    memory_dropout: float = argument("share of training rows that read no known program", 0.1, at_least=0, at_most=1)
    memory_distraction: float = argument(
        "share of training rows that read only programs of other concepts, which seldom help",
        0.15,
        at_least=0,
        at_most=1,
    )
    memory_copies: float = argument(
        "share of training rows that may read their own program, as found by other wordings, and learn to copy it",
        0.0,
        at_least=0,
        at_most=1,
    )
    num_generated_samples: int = argument(
        "number of rows of each split but train that a run with predict_with_generate answers at each evaluation",
        200,
        at_least=1,
    )
    early_stopping_patience: int | None = argument(
        "stop after this number of evaluations without improvement of metric_for_best_model", None, at_least=1
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if self.dataset_path is None and self.prepared_path is None:
            allowed, remedy = "one of dataset_path and prepared_path", "add dataset_path, or prepared_path"
            problems.append(Problem("dataset_path", "nothing", allowed, remedy))
        if self.memory is None:
            keys = ["num_neighbours", "neighbours_to_draw_from", *_SHARES]
            remedy = "name the folder of neighbours by memory, or remove it"
            return problems + find_useless(keys, given, "no memory", remedy)
        if self.neighbours_to_draw_from < self.num_neighbours:
            given_number, allowed = (
                str(self.neighbours_to_draw_from),
                f"at least num_neighbours ({self.num_neighbours})",
            )
            problems.append(Problem("neighbours_to_draw_from", given_number, allowed, "raise it, or lower the other"))
        shares = [self.memory_dropout, self.memory_distraction, self.memory_copies]
        if sum(shares) > 1:
            stated, allowed = ", ".join(map(str, shares)), "shares of training rows that sum to 1 at most"
            problems.append(Problem(", ".join(_SHARES), stated, allowed, "lower one of them"))
        return problems


@dataclass(kw_only=True)
class NeighbourArguments(Arguments):
    """A dataset, and the neighbours of its rows (`recipes/build_neighbours.py`)."""

    dataset_path: str = argument("folder made by recipes/build_dataset.py, or a dataset on the Hub", path="hub")
    output_dir: str = argument("folder for the neighbours, which recipes/train.py reads as memory")
    neighbours_per_row: int = argument(
        "number of nearest programs stored for each row, and of nearest ones of other concepts", 8, at_least=1
    )

    def validate(self, given: Set[str]) -> list[Problem]:
        if Path(self.output_dir).resolve() == Path(self.dataset_path).resolve():
            stated = f"{self.output_dir!r}, which is the dataset"
            return [Problem("output_dir", stated, "another folder", "name a folder beside the dataset")]
        return []
