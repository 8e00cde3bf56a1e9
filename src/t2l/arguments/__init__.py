"""What a program was asked to do: dataclasses read from one YAML file and the command line by one strict checker.

    model_args, data_args = parse_arguments(ModelArguments, DataArguments)

Unknown and abbreviated keys, bad choices, nulls, numbers typed as text, missing files and contradictory pairs are
refused, all at once, before torch or transformers is imported.
"""

from t2l.arguments.definitions import (
    DataArguments,
    DatasetArguments,
    ExportArguments,
    GenerationArguments,
    ModelArguments,
    ScoreArguments,
)
from t2l.arguments.outline import TRAINING_ARGUMENTS
from t2l.arguments.parser import parse_arguments, save_arguments
from t2l.arguments.problems import ArgumentsError, Problem

__all__ = [
    "TRAINING_ARGUMENTS",
    "ArgumentsError",
    "DataArguments",
    "DatasetArguments",
    "ExportArguments",
    "GenerationArguments",
    "ModelArguments",
    "Problem",
    "ScoreArguments",
    "parse_arguments",
    "save_arguments",
]
