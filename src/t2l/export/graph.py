"""A small writer of ONNX graphs: nodes with readable names, weights as initialisers, float tensors between them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 18  # the first whose Split has `num_outputs`
IR_VERSION = 8
CONTRIB = "com.microsoft"  # ONNX Runtime's own operators
FLOAT, INT32, INT64 = TensorProto.FLOAT, TensorProto.INT32, TensorProto.INT64


class GraphWriter:
    """Collects nodes, weights, inputs and outputs of one graph.

    Args:
        name (`str`): the graph's name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self.floats: list[onnx.ValueInfoProto] = []

    def input(self, name: str, element_type: int, shape: Sequence[int | str]) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, element_type, shape))
        return name

    def output(self, name: str, shape: Sequence[int | str]) -> str:
        self.outputs.append(helper.make_tensor_value_info(name, FLOAT, shape))
        return name

    def weight(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(
        self,
        operator: str,
        name: str,
        inputs: Sequence[str],
        outputs: Sequence[str] | None = None,
        domain: str = "",
        **attributes: Any,
    ) -> str:
        """Add a node, and return the name of its first output.

        Args:
            operator (`str`): its type, such as `"MatMul"`.
            name (`str`): the node's name, and that of its output unless `outputs` is given.
            inputs (`Sequence[str]`): names; an empty one leaves out an optional input.
            outputs (`Sequence[str]`, *optional*): names of its float outputs; an empty one leaves out an optional one.
            domain (`str`, *optional*, defaults to ONNX's own): the set of operators that defines the type.
            attributes (`Any`): the node's attributes.
        """
        outputs = [name] if outputs is None else outputs
        self.nodes.append(helper.make_node(operator, inputs, outputs, name=name, domain=domain, **attributes))
        # The quantiser asks for the type of every tensor, and cannot infer it behind ONNX Runtime's own operators.
        self.floats += [helper.make_tensor_value_info(output, FLOAT, None) for output in outputs if output]
        return outputs[0]

    def save(self, path: Path, metadata: Mapping[str, object]) -> None:
        """Check the graph and write it with its metadata."""
        declared = {value.name for value in self.outputs}
        graph = helper.make_graph(
            self.nodes,
            self.name,
            self.inputs,
            self.outputs,
            self.weights,
            value_info=[value for value in self.floats if value.name not in declared],
        )
        operators = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        model = helper.make_model(graph, opset_imports=operators, ir_version=IR_VERSION, producer_name="t2l")
        helper.set_model_props(model, {key: str(value) for key, value in metadata.items()})
        onnx.save(model, str(path))
