"""Quantise the weights of exported graphs to 8 bits in blocks, with ONNX Runtime's `MatMulNBits`.

Unlike dynamic INT8, a row's activations get scales of their own, so that an answer depends neither on the other
answers of its batch nor on drafts.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

from t2l.export.graph import CONTRIB
from t2l.export.quantization import check_excluded, iter_nodes

BLOCK = 32  # weights that share a scale
INTEGER_PRODUCTS = 4  # `accuracy_level`: activations become 8-bit integers too, block by block
ZERO = 128  # the default zero point of 8-bit weights


def quantize_weights(onnx_dir: str | Path, output_dir: str | Path, *, nodes_to_exclude: Sequence[str] = ()) -> Path:
    """Replace the products with weights in graphs that have no sub-graphs (`export_fused`).

    Args:
        onnx_dir (`str` or `Path`): the folder that `export_fused` filled.
        output_dir (`str` or `Path`): the folder to fill.
        nodes_to_exclude (`Sequence[str]`, *optional*): names of nodes, or parts of names, that stay fp32.

    Returns:
        `Path`: the folder `output_dir`.

    Raises:
        `ExportError`: if an entry of `nodes_to_exclude` matches no node.
    """
    onnx_dir, output_dir = Path(onnx_dir), Path(output_dir)
    graphs = sorted(onnx_dir.glob("*.onnx"))
    check_excluded([node.name for path in graphs for node in iter_nodes(path)], nodes_to_exclude)
    output_dir.mkdir(parents=True, exist_ok=True)
    for path in graphs:
        model = onnx.load(str(path))
        _replace_products(model.graph, nodes_to_exclude)
        onnx.save(model, str(output_dir / path.name))
    for path in onnx_dir.glob("*.json"):
        shutil.copy(path, output_dir)
    return output_dir


def _replace_products(graph: onnx.GraphProto, nodes_to_exclude: Sequence[str]) -> None:
    weights = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type != "MatMul" or any(part in node.name for part in nodes_to_exclude):
            continue
        values, name = node.input
        if name not in weights:
            continue
        matrix = numpy_helper.to_array(weights[name])
        packed, scales = pack(matrix)
        graph.initializer.remove(weights.pop(name))
        graph.initializer.append(numpy_helper.from_array(packed, f"{name}.packed"))
        graph.initializer.append(numpy_helper.from_array(scales, f"{name}.scales"))
        sizes = {"K": matrix.shape[0], "N": matrix.shape[1], "bits": 8, "block_size": BLOCK}
        node.CopyFrom(
            helper.make_node(
                "MatMulNBits",
                [values, f"{name}.packed", f"{name}.scales"],
                list(node.output),
                name=node.name,
                domain=CONTRIB,
                accuracy_level=INTEGER_PRODUCTS,
                **sizes,
            )
        )


def pack(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return 8-bit weights, shape (outputs, blocks, block size), and their scales, shape (outputs * blocks,)."""
    inputs, outputs = matrix.shape
    padded = np.zeros((outputs, -(-inputs // BLOCK) * BLOCK), np.float32)
    padded[:, :inputs] = matrix.T
    blocks = padded.reshape(outputs, -1, BLOCK)
    scales = np.abs(blocks).max(axis=-1) / 127
    scales[scales == 0] = 1.0
    packed = np.rint(blocks / scales[..., None]) + ZERO
    return packed.astype(np.uint8), scales.ravel()
