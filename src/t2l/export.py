"""Export a model to ONNX with Optimum, quantise it to INT8, and measure how much its answers change."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import onnx
from optimum.exporters.onnx import main_export
from optimum.onnxruntime import ORTQuantizer
from optimum.onnxruntime.configuration import AutoQuantizationConfig

from t2l.arguments import DecodingArguments
from t2l.data.rows import Prediction, Row
from t2l.inference import Generator
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions
from t2l.modeling import load_model
from t2l.tokenization import get_tokenizer

GRAPHS = ("encoder_model.onnx", "decoder_model_merged.onnx")
COMPARED = ("exact_match", "canonical_match", "verify_rate", "pass@1")


class ExportError(ValueError):
    """The requested export is not possible; the message says what was given, what is allowed and what to do."""


def export_onnx(model_name_or_path: str | Path, output_dir: str | Path) -> Path:
    """Export a checkpoint to ONNX in fp32: an encoder, and one merged decoder, so that its weights are stored once.

    Args:
        model_name_or_path (`str` or `Path`): checkpoint folder (LoRA adapters are merged) or Hub name.
        output_dir (`str` or `Path`): the folder to fill.

    Returns:
        `Path`: the folder; `ORTModelForSeq2SeqLM.from_pretrained` and `t2l.inference.load_generator` can load it.
    """
    output_dir = Path(output_dir)
    checkpoint = output_dir / "checkpoint"  # with merged adapters, only for the export
    load_model(model_name_or_path).save_pretrained(checkpoint)
    get_tokenizer(model_name_or_path).save_pretrained(checkpoint)
    main_export(str(checkpoint), output=output_dir, task="text2text-generation-with-past", do_validation=False)
    shutil.rmtree(checkpoint)
    for name in ("decoder_model.onnx", "decoder_with_past_model.onnx"):  # the merged decoder replaces both
        (output_dir / name).unlink(missing_ok=True)
    return output_dir


def quantize_onnx(
    onnx_dir: str | Path, output_dir: str | Path, *, per_channel: bool = True, nodes_to_exclude: Sequence[str] = ()
) -> Path:
    """Quantise the matrix products of an exported model: weights to INT8, activations to UINT8 at run time.

    Args:
        onnx_dir (`str` or `Path`): the folder that `export_onnx` filled.
        output_dir (`str` or `Path`): the folder to fill.
        per_channel (`bool`, *optional*, defaults to `True`): one scale per output channel instead of per matrix.
        nodes_to_exclude (`Sequence[str]`, *optional*): names of nodes, or parts of names, that stay fp32.

    Returns:
        `Path`: the folder `output_dir`.

    Raises:
        `ExportError`: if an entry of `nodes_to_exclude` matches no node.
    """
    onnx_dir, output_dir = Path(onnx_dir), Path(output_dir)
    names = {graph: [node.name for node in iter_nodes(onnx_dir / graph)] for graph in GRAPHS}
    for part in nodes_to_exclude:
        if not any(part in name for group in names.values() for name in group):
            raise ExportError(
                f"nodes_to_exclude has {part!r}, which is part of no node's name; names such as "
                f"{next(name for name in names[GRAPHS[1]] if 'MatMul' in name)!r} are allowed; correct or remove it"
            )
    for graph in GRAPHS:
        config = AutoQuantizationConfig.avx2(
            is_static=False,
            per_channel=per_channel,
            nodes_to_exclude=[name for name in names[graph] if any(part in name for part in nodes_to_exclude)],
            operators_to_quantize=["MatMul"],
        )
        quantizer = ORTQuantizer.from_pretrained(onnx_dir, file_name=graph)
        quantizer.quantize(config, save_dir=output_dir, file_suffix="")
    for path in onnx_dir.iterdir():
        if path.suffix == ".json" and not (output_dir / path.name).exists():
            shutil.copy(path, output_dir)
    return output_dir


def iter_nodes(path: str | Path) -> Iterator[onnx.NodeProto]:
    """Yield the nodes of an ONNX file, including those inside the branches of `If`."""
    pending = [onnx.load(str(path), load_external_data=False).graph]
    while pending:
        for node in pending.pop().node:
            yield node
            pending.extend(attribute.g for attribute in node.attribute if attribute.HasField("g"))


def measure_parity(
    generators: Mapping[str, Generator],
    sizes: Mapping[str, int],
    tasks: Sequence[Row],
    *,
    batch_size: int,
) -> dict[str, Any]:
    """Compare the greedy answers that several forms of one model (checkpoint, ONNX, INT8) give to the same tasks.

    Args:
        generators (`Mapping[str, Generator]`): the forms by name; all others are compared with the first.
        sizes (`Mapping[str, int]`): number of bytes of weights and graphs, by name.
        tasks (`Sequence[Row]`): rows with references or tests.
        batch_size (`int`): number of requests that are decoded together.

    Returns:
        `dict`: `num_samples`; `models`: the scores and `size_bytes` of each form; `token_agreement`: for each form but
            the first, the share of tokens (0 to 1) that agree with the first form's (see `token_agreement`).
    """
    models: dict[str, Any] = {}
    agreement: dict[str, float] = {}
    first: list[list[int]] = []
    decoding = DecodingArguments(batch_size=batch_size)
    for name, generator in generators.items():
        texts = [own[0] for own in generator.generate_completions(tasks, decoding)]
        predictions: list[Prediction] = [
            {"task_id": task["task_id"], "completion": text} for task, text in zip(tasks, texts, strict=True)
        ]
        with Sandbox() as sandbox:
            metrics = compute_metrics(tasks, score_predictions(tasks, predictions, sandbox))
        models[name] = {key: metrics[key] for key in COMPARED} | {"size_bytes": sizes[name]}
        tokens = generator.tokenizer(texts)["input_ids"]
        if first:
            agreement[name] = token_agreement(first, tokens)
        else:
            first = tokens
    return {"num_samples": len(tasks), "models": models, "token_agreement": agreement}


def token_agreement(first: Sequence[Sequence[int]], second: Sequence[Sequence[int]]) -> float:
    """Return the share (0 to 1) of positions at which two lists of texts have the same token.

    A position that only one of two texts has counts as different. Without any position, the result is 1.

    ```python
    >>> token_agreement([[1, 2, 3]], [[1, 2, 4, 5]])
    0.5

    ```
    """
    same = sum(a == b for one, other in zip(first, second, strict=True) for a, b in zip(one, other, strict=False))
    positions = sum(max(len(one), len(other)) for one, other in zip(first, second, strict=True))
    return same / positions if positions else 1.0


def size_of(folder: str | Path, *patterns: str) -> int:
    """Return the total number of bytes of the files in a folder that match the patterns."""
    return sum(path.stat().st_size for pattern in patterns for path in Path(folder).glob(pattern))
