"""The arguments of a calibration: every key with its default, its limits and its help text."""

from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument


@dataclass(kw_only=True)
class CalibrationArguments(Arguments):
    """A calibration of confidence (`recipes/calibrate.py`, `configs/calibration/*.yaml`)."""

    tasks: list[str] = argument(
        "JSONL or Parquet files of rows with tests, or splits of a dataset; no benchmark that is reported", path="rows"
    )
    model_tasks: list[str] = argument(
        "further files, from which only the model's own candidates are learned: tasks of the type that it can do",
        [],
        path="rows",
    )
    output: str = argument("JSON file of the weights to write")
    model_name_or_path: str | None = argument("checkpoint folder, ONNX folder or Hub name (default: bundled)", None)
    memory: str | None = argument("folder of an index (default: bundled)", None, path="folder")
    max_tasks: int = argument("maximum number of tasks of each file", 1000, at_least=1)
    num_examples: list[int] = argument("numbers of tests of each task that are given as examples", [0, 2], at_least=0)
    num_candidates: int = argument("maximum number of candidates that the model writes for a task", 1, at_least=1)
    seed: int = argument("seed of the split into five parts", 0, at_least=0)
