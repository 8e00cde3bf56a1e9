"""The parts of a training run besides the model: arguments, precision, prepared rows, checkpoints and trainer.

`recipes/train.py` shows them in the order of their use. What needs `pyarrow` is imported only by a run that uses it: a
run from a prepared folder (`t2l.training.prepared`) works without.
"""

from t2l.training.arguments import TrainingArguments, check_run
from t2l.training.assembly import get_trainer
from t2l.training.checkpoints import find_checkpoint
from t2l.training.ending import train_to_end
from t2l.training.errors import TrainingError
from t2l.training.output import hold_output_dir
from t2l.training.precision import with_hardware_precision
from t2l.training.prepared import get_prepared, prepare_dataset
from t2l.training.record import describe_run
from t2l.training.trainer import RunTrainer

__all__ = [
    "RunTrainer",
    "TrainingArguments",
    "TrainingError",
    "check_run",
    "describe_run",
    "find_checkpoint",
    "get_prepared",
    "get_trainer",
    "hold_output_dir",
    "prepare_dataset",
    "train_to_end",
    "with_hardware_precision",
]
