"""The arguments of structured pruning: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from t2l.arguments.fields import Arguments, argument
from t2l.arguments.problems import Problem

PRUNING_REPORT = "pruning.json"  # what was removed; a folder with this file may be replaced
_SIZES = ("encoder_layers", "decoder_layers", "num_heads", "d_ff")


@dataclass(kw_only=True)
class PruningArguments(Arguments):
    """The pruning of a checkpoint (`recipes/prune.py`, `configs/prune/*.yaml`)."""

    model_name_or_path: str = argument("checkpoint folder or Hub name of a T5 model", path="hub")
    prepared_path: str = argument(
        "folder of recipes/prepare.py, made with the model's tokenizer; importance is measured on its training rows",
        path="any",
    )
    output_dir: str = argument("folder for the smaller checkpoint, its tokenizer and pruning.json")
    num_importance_rows: int = argument(
        "number of training rows, drawn at random, that importance is measured on (all, if there are fewer)",
        512,
        at_least=1,
    )
    encoder_layers: int | None = argument("number of encoder layers that remain (default: all)", None, at_least=1)
    decoder_layers: int | None = argument("number of decoder layers that remain (default: all)", None, at_least=1)
    num_heads: int | None = argument("number of heads that remain in each attention (default: all)", None, at_least=1)
    d_ff: int | None = argument(
        "number of hidden units that remain in each feed-forward network (default: all)", None, at_least=1
    )
    seed: int = argument("seed of the drawn rows", 0, at_least=0)

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if all(getattr(self, key) is None for key in _SIZES):
            allowed = "at least one of them, smaller than the model's own"
            problems.append(Problem(", ".join(_SIZES), "none", allowed, "add one, such as --num_heads 3"))
        output = Path(self.output_dir).resolve()
        for key in ("model_name_or_path", "prepared_path"):
            source = Path(getattr(self, key)).resolve()
            if output in (source, *source.parents):
                stated, allowed = (
                    f"{self.output_dir!r}, which is or contains {key}",
                    "a folder that pruning may replace",
                )
                problems.append(Problem("output_dir", stated, allowed, "name another folder"))
        if output.exists() and not Path(output, PRUNING_REPORT).is_file():
            stated, allowed = (
                f"{self.output_dir!r}, which exists",
                "a new folder, or an earlier one of recipes/prune.py",
            )
            problems.append(Problem("output_dir", stated, allowed, "name another folder, or move this one away"))
        return problems
