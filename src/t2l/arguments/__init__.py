"""The arguments of all programs: dataclasses, filled from a YAML file and the command line by one strict parser.

    model_args, data_args = parse_arguments(ModelArguments, DataArguments)

Unknown and abbreviated keys, bad choices, nulls, numbers that YAML reads as text, missing files and contradictory
pairs are refused, all in one message. This package imports neither torch nor transformers.
"""

from t2l.arguments.calibration import CalibrationArguments
from t2l.arguments.dataset import DatasetArguments
from t2l.arguments.distillation import (
    ANSWERS_REPORT,
    AVERAGING_REPORT,
    AnsweredDatasetArguments,
    AveragingArguments,
    DistillationArguments,
)
from t2l.arguments.encoder import EncoderArguments
from t2l.arguments.evaluation import DecodingArguments, GenerationArguments, ScoreArguments
from t2l.arguments.export import ExportArguments
from t2l.arguments.index import IndexArguments
from t2l.arguments.parser import parse_arguments, save_arguments
from t2l.arguments.problems import ArgumentsError, Problem
from t2l.arguments.pruning import PRUNING_REPORT, PruningArguments
from t2l.arguments.reranker import RerankerArguments
from t2l.arguments.training import DataArguments, ModelArguments, NeighbourArguments

__all__ = [
    "ANSWERS_REPORT",
    "AVERAGING_REPORT",
    "AnsweredDatasetArguments",
    "AveragingArguments",
    "DistillationArguments",
    "RerankerArguments",
    "ArgumentsError",
    "CalibrationArguments",
    "DataArguments",
    "DatasetArguments",
    "DecodingArguments",
    "EncoderArguments",
    "ExportArguments",
    "GenerationArguments",
    "IndexArguments",
    "ModelArguments",
    "NeighbourArguments",
    "PRUNING_REPORT",
    "Problem",
    "PruningArguments",
    "ScoreArguments",
    "parse_arguments",
    "save_arguments",
]
