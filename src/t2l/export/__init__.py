"""Export a model to ONNX, quantise it to INT8, and measure how much its answers change.

`optimum.py` writes the usual files of any architecture. `fused.py` writes faster graphs of a T5, for t2l's runtime.
"""

from t2l.export.drafts import add_drafts
from t2l.export.errors import ExportError
from t2l.export.forms import export_in_forms
from t2l.export.fused import export_fused
from t2l.export.optimum import OPTIMUM_GRAPHS, export_onnx
from t2l.export.parity import measure_parity, size_of, token_agreement
from t2l.export.quantization import TARGETS, iter_nodes, quantize_onnx
from t2l.export.weights import quantize_weights
from t2l.inference.backends.fused import FUSED_GRAPHS

__all__ = [
    "FUSED_GRAPHS",
    "OPTIMUM_GRAPHS",
    "TARGETS",
    "ExportError",
    "add_drafts",
    "export_fused",
    "export_in_forms",
    "export_onnx",
    "iter_nodes",
    "measure_parity",
    "quantize_onnx",
    "quantize_weights",
    "size_of",
    "token_agreement",
]
