"""Quantise the matrix products of exported graphs to INT8 with Optimum."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import onnx
from optimum.onnxruntime import ORTQuantizer
from optimum.onnxruntime.configuration import AutoQuantizationConfig

from t2l.export.errors import ExportError

TARGETS = {  # instruction sets, by the names of `ExportArguments.target`
    "avx2": AutoQuantizationConfig.avx2,
    "avx512_vnni": AutoQuantizationConfig.avx512_vnni,
    "arm64": AutoQuantizationConfig.arm64,
}


def quantize_onnx(
    onnx_dir: str | Path,
    output_dir: str | Path,
    *,
    target: str = "avx2",
    per_channel: bool = True,
    nodes_to_exclude: Sequence[str] = (),
) -> Path:
    """Quantise the matrix products of an exported model: weights to INT8, activations to UINT8 at run time.

    Args:
        onnx_dir (`str` or `Path`): the folder that `export_onnx` or `export_fused` filled.
        output_dir (`str` or `Path`): the folder to fill.
        target (`str`, *optional*, defaults to `"avx2"`): instruction set of the CPUs: `"avx2"`, `"avx512_vnni"` or
            `"arm64"`. It decides the type of the weights; a CPU of another type gives the same model, more slowly.
        per_channel (`bool`, *optional*): one scale per output channel instead of per matrix.
        nodes_to_exclude (`Sequence[str]`, *optional*): names of nodes, or parts of names, that stay fp32.

    Returns:
        `Path`: the folder `output_dir`.

    Raises:
        `ExportError`: if an entry of `nodes_to_exclude` matches no node.
    """
    onnx_dir, output_dir = Path(onnx_dir), Path(output_dir)
    graphs = sorted(path.name for path in onnx_dir.glob("*.onnx"))
    names = {graph: [node.name for node in iter_nodes(onnx_dir / graph)] for graph in graphs}
    check_excluded([name for own in names.values() for name in own], nodes_to_exclude)
    for graph in graphs:
        config = TARGETS[target](
            is_static=False,
            per_channel=per_channel,
            nodes_to_exclude=[name for name in names[graph] if any(part in name for part in nodes_to_exclude)],
            operators_to_quantize=["MatMul"],
        )
        ORTQuantizer.from_pretrained(onnx_dir, file_name=graph).quantize(config, save_dir=output_dir, file_suffix="")
        _keep_metadata(onnx_dir / graph, output_dir / graph)
    for path in onnx_dir.iterdir():
        if path.suffix == ".json" and not (output_dir / path.name).exists():
            shutil.copy(path, output_dir)
    return output_dir


def check_excluded(names: Sequence[str], nodes_to_exclude: Sequence[str]) -> None:
    """Refuse a part of a name that no node has."""
    for part in nodes_to_exclude:
        if not any(part in name for name in names):
            raise ExportError(
                f"nodes_to_exclude has {part!r}, which is part of no node's name; names such as "
                f"{next(name for name in names if 'MatMul' in name)!r} are allowed; correct or remove it"
            )


def _keep_metadata(source: Path, target: Path) -> None:
    """Copy the metadata of a graph, which the quantiser drops."""
    metadata = onnx.load(str(source), load_external_data=False).metadata_props
    model = onnx.load(str(target))
    known = {entry.key for entry in model.metadata_props}
    model.metadata_props.extend(entry for entry in metadata if entry.key not in known)
    onnx.save(model, str(target))


def iter_nodes(path: str | Path) -> Iterator[onnx.NodeProto]:
    """Yield the nodes of an ONNX file, including those inside the branches of `If`."""
    pending = [onnx.load(str(path), load_external_data=False).graph]
    while pending:
        for node in pending.pop().node:
            yield node
            pending.extend(attribute.g for attribute in node.attribute if attribute.HasField("g"))
