"""The arguments of distillation and averaging: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem

ANSWERS_REPORT = "answers.json"  # what the teacher answered; a folder with this file may be replaced
AVERAGING_REPORT = "averaging.json"  # what was averaged; a folder with this file may be replaced


@dataclass(kw_only=True)
class DistillationArguments(Arguments):
    """The teacher of a training run, and how much it counts (`recipes/distill.py`, `configs/distill/*.yaml`)."""

    teacher_name_or_path: str = argument("checkpoint folder or Hub name of the teacher", path="hub")
    alpha: float = argument(
        "share of the teacher in the loss; the rest is the cross-entropy with the rows' IR (0 = as recipes/train.py)",
        0.5,
        at_least=0,
        at_most=1,
    )
    temperature: float = argument(
        "temperature at which teacher and student are compared: above 1 unlikely tokens count more", 2.0, at_least=0.01
    )


@dataclass(kw_only=True)
class AnsweredDatasetArguments(Arguments):
    """A dataset and the teacher that answers its rows (`recipes/answer_dataset.py`, `configs/answers/*.yaml`)."""

    teacher_name_or_path: str = argument("checkpoint folder, ONNX folder or Hub name of the teacher", path="hub")
    dataset_path: str = argument("folder made by recipes/build_dataset.py", path="any")
    output_dir: str = argument("folder for the dataset with the teacher's answers")

    def validate(self, given: Set[str]) -> list[Problem]:
        return _find_output_problems(self.output_dir, {"dataset_path": self.dataset_path}, ANSWERS_REPORT)


@dataclass(kw_only=True)
class AveragingArguments(Arguments):
    """The checkpoints of one run whose weights are averaged (`recipes/average.py`)."""

    checkpoints: list[str] = argument("folders of the checkpoints (default: the last ones in run_dir)", [], path="any")
    run_dir: str | None = argument("output_dir of a run, whose last checkpoints are averaged", None, path="any")
    num_checkpoints: int = argument("number of checkpoints of run_dir, the last ones", 5, at_least=2)
    output_dir: str = argument("folder for the averaged checkpoint, its tokenizer and averaging.json")

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if bool(self.checkpoints) == (self.run_dir is not None):
            stated = "both" if self.checkpoints else "neither"
            remedy = (
                "remove one of them" if self.checkpoints else "add one, such as --run_dir runs/quickstart/checkpoint"
            )
            allowed = "exactly one of checkpoints and run_dir"
            problems.append(Problem("checkpoints, run_dir", stated, allowed, remedy))
        elif self.checkpoints:
            problems += find_useless(["num_checkpoints"], given, "checkpoints", "remove it: all of them are averaged")
            if len({Path(folder).resolve() for folder in self.checkpoints}) < max(2, len(self.checkpoints)):
                stated = ", ".join(self.checkpoints)
                problems.append(
                    Problem("checkpoints", stated, "two or more, each once", "name others of the same run")
                )
        sources = {f"checkpoint {folder}": folder for folder in self.checkpoints}
        if self.run_dir:
            sources["run_dir"] = self.run_dir
        return problems + _find_output_problems(self.output_dir, sources, AVERAGING_REPORT)


def _find_output_problems(output_dir: str, sources: dict[str, str], report: str) -> list[Problem]:
    """Return what is wrong with a folder that may replace only what its recipe wrote, and none of its sources."""
    output, problems = Path(output_dir).resolve(), []
    for name, source in sources.items():
        folder = Path(source).resolve()
        if output in (folder, *folder.parents):
            stated = f"{output_dir!r}, which is or contains {name}"
            problems.append(Problem("output_dir", stated, "a folder that may be replaced", "name another folder"))
    if not problems and output.exists() and not Path(output, report).is_file():
        stated, allowed = f"{output_dir!r}, which exists", f"a new folder, or an earlier one with {report}"
        problems.append(Problem("output_dir", stated, allowed, "name another folder, or move this one away"))
    return problems
