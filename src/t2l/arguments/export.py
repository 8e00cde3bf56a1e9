"""The arguments of an ONNX export: every key with its default, its limits and its help text."""

from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument


@dataclass(kw_only=True)
class ExportArguments(Arguments):
    """An INT8 ONNX export of a checkpoint (`recipes/export_onnx.py`, `configs/export/*.yaml`)."""

    model_name_or_path: str = argument("checkpoint folder or Hub name", path="hub")
    output_dir: str = argument("folder for the INT8 model and its parity report")
    dataset_path: str = argument("dataset folder or Hub name; parity is measured on its test split", path="hub")
    max_parity_samples: int | None = argument(
        "number of test rows to measure parity on (default: all)", None, at_least=1
    )
    batch_size: int = argument("number of rows in a batch while parity is measured", 16, at_least=1)
    nodes_to_exclude: list[str] = argument("names of ONNX nodes, or parts of names, that stay in fp32", [])
    per_channel: bool = argument("quantise with one scale per output channel: larger, more accurate", True)
