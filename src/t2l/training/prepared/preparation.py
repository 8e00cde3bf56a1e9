"""Prepare a dataset: read its texts once, train or load the tokenizer, encode, and write the prepared folder.

Rows are read in batches and kept as arrays only, so that 500,000 rows need less than 1 GiB of memory.
"""

import dataclasses
import hashlib
import itertools
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from transformers import PreTrainedTokenizerBase

from t2l.arguments import DataArguments, ModelArguments
from t2l.data.serialization import format_prompt, get_target
from t2l.tokenization import get_named_tokenizer, train_tokenizer
from t2l.training.errors import TrainingError
from t2l.training.prepared.encoding import encode_split, give_back_memory
from t2l.training.prepared.folder import FACTS, Prepared, Sample, Split, load_prepared, write_prepared
from t2l.training.prepared.source import Source, open_source

logger = logging.getLogger(__name__)
_TOKENIZER_ROWS = 100_000  # rows from which a tokenizer is trained; more change it little and take minutes
_KEPT = "_prepared"  # in output_dir; the Hub gets no file whose name begins with an underscore


def get_prepared(model_args: ModelArguments, data_args: DataArguments, output_dir: str | Path) -> Prepared:
    """Open the prepared folder of a run; without `prepared_path`, prepare the dataset once, in `output_dir`.

    Args:
        model_args (`ModelArguments`): the architecture or checkpoint, and the tokenizer.
        data_args (`DataArguments`): `prepared_path`, or `dataset_path` with maximum lengths and numbers of rows.
        output_dir (`str` or `Path`): the run's folder.

    Raises:
        `TokenizationError`: if the tokenizer loses characters of a target.
        `TrainingError`: if a folder is damaged, or a split is missing or has no row that fits.
    """
    if data_args.prepared_path:
        return load_prepared(data_args.prepared_path)
    folder, source = Path(output_dir, _KEPT), open_source(str(data_args.dataset_path))
    if Path(folder, FACTS).exists():
        try:
            prepared = load_prepared(folder)
        except TrainingError as error:
            logger.warning(f"{error}; it is prepared again")
        else:
            if prepared.facts["made_of"] == _describe(model_args, data_args, source):
                return prepared
    _prepare(model_args, data_args, source, folder, compressed=False)
    return load_prepared(folder)


def prepare_dataset(model_args: ModelArguments, data_args: DataArguments) -> dict[str, Any]:
    """Write the prepared folder `prepared_path` of the dataset `dataset_path`, to be copied to another machine.

    Rows longer than `max_source_length` or `max_target_length` are left out and counted: a model must not learn to
    write incomplete programs.

    Args:
        model_args (`ModelArguments`): the architecture or checkpoint; the tokenizer, or the size of a new one.
        data_args (`DataArguments`): both paths, maximum lengths and numbers of rows.

    Returns:
        `dict[str, Any]`: the facts of the folder: fingerprint, and numbers of rows, targets and tokens by split.

    Raises:
        `TokenizationError`: if the tokenizer loses characters of a target.
        `TrainingError`: if a split is missing or has no row that fits.
    """
    source = open_source(str(data_args.dataset_path))
    return _prepare(model_args, data_args, source, str(data_args.prepared_path), compressed=True)


def _prepare(
    model_args: ModelArguments, data_args: DataArguments, source: Source, folder: str | Path, *, compressed: bool
) -> dict[str, Any]:
    if "train" not in source.splits:
        raise TrainingError(
            f"dataset_path {source.name} given, with {', '.join(source.splits) or 'no split'}; allowed: a dataset "
            "with train; build it with recipes/build_dataset.py, or correct the path"
        )
    limits = {"train": data_args.max_train_samples, "validation": data_args.max_eval_samples}
    tokenizer = _get_tokenizer(model_args, source, limits["train"])
    samples = list(_sample(source, data_args.num_generated_samples))
    facts: dict[str, Any] = {"dataset_path": data_args.dataset_path, "splits": {}}
    splits = {}
    for name, limit in limits.items():
        if name in source.splits:
            rows = itertools.islice(source.iter_rows(name), limit)
            splits[name], left_out = encode_split(name, rows, tokenizer, data_args)
            facts["splits"][name] = {**splits[name].count(), "left_out": left_out}
    facts |= {"fingerprint": _hash(splits), "made_of": _describe(model_args, data_args, source)}
    architecture = Path(model_args.model_config).read_text(encoding="utf-8") if model_args.model_config else None
    try:
        write_prepared(
            folder, tokenizer, splits, facts, architecture=architecture, samples=samples, compressed=compressed
        )
    except FileExistsError:
        raise
    except OSError as error:
        raise TrainingError(
            f"the prepared rows could not be written to {folder} ({error}); make room there or name another folder, "
            "and start the same command again"
        ) from error
    return facts


def _describe(model_args: ModelArguments, data_args: DataArguments, source: Source) -> dict[str, Any]:
    """Return what determines the content of a prepared folder."""
    keys = ("max_source_length", "max_target_length", "max_train_samples", "max_eval_samples", "num_generated_samples")
    tokenizer = model_args.tokenizer_name_or_path or model_args.model_name_or_path
    return {
        "version": 2,  # larger whenever other arrays come of the same rows
        "dataset": source.checksum(),
        "tokenizer": tokenizer or f"{model_args.vocab_size} entries, trained on the dataset",
        "model_revision": model_args.model_revision,
        "new_tokens": model_args.new_tokens,
        **{key: getattr(data_args, key) for key in keys},
    }


def _hash(splits: Mapping[str, Split]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for split in splits.values():
        for field in dataclasses.fields(Split):
            digest.update(getattr(split, field.name).tobytes())
    return digest.hexdigest()


def _get_tokenizer(model_args: ModelArguments, source: Source, limit: int | None) -> PreTrainedTokenizerBase:
    """Return the tokenizer that the run names, else the checkpoint's, else one trained on rows at equal distances."""
    if model_args.tokenizer_name_or_path or model_args.model_name_or_path:
        return get_named_tokenizer(model_args)
    count = min(source.count("train"), limit or source.count("train"))
    step = -(-count // _TOKENIZER_ROWS)
    logger.info(f"training a tokenizer of {model_args.vocab_size} entries on {-(-count // step):,} rows")
    rows = itertools.islice(source.iter_rows("train"), 0, count, step)
    texts = (text for row in rows for text in (format_prompt(row["prompt"], row.get("signature")), get_target(row)))
    tokenizer = train_tokenizer(texts, model_args.vocab_size)
    give_back_memory()
    return tokenizer


def _sample(source: Source, count: int) -> Iterator[Sample]:
    """Yield rows at equal distances of every split but `train`."""
    for split in source.splits:
        if split != "train":
            rows = source.read_rows(split)
            for number in range(0, len(rows), -(-len(rows) // count)):
                named = {"task_id": f"{split}/{rows[number]['task_id']}", "split": split, "row": number}
                yield cast(Sample, {**rows[number], **named})
