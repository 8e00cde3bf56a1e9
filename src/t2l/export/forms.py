"""Export a checkpoint in the forms that a configuration asks for."""

from pathlib import Path

from t2l.arguments import ExportArguments
from t2l.export.fused import export_fused
from t2l.export.optimum import export_onnx
from t2l.export.quantization import quantize_onnx
from t2l.export.weights import quantize_weights

NAMES = {"optimum": "onnx", "fused": "fused"}  # what `parity.json` calls the graphs of each exporter


def export_in_forms(args: ExportArguments, work_dir: Path) -> dict[str, Path]:
    """Export in fp32 and in the requested precision.

    Args:
        args (`ExportArguments`): the configuration.
        work_dir (`Path`): an existing folder.

    Returns:
        `dict[str, Path]`: folders by name of the graphs and precision, such as `onnx_fp32` and `fused_int8`.

    Raises:
        `ExportError`: if the export is not possible.
    """
    exporters = [name for name in NAMES if args.exporter in (name, "both")]
    forms = {}
    for exporter in exporters:
        export = export_onnx if exporter == "optimum" else export_fused
        full = export(args.model_name_or_path, work_dir / f"{exporter}_fp32")
        forms[f"{NAMES[exporter]}_fp32"] = full
        if args.precision == "fp32":
            continue
        quantized = work_dir / f"{exporter}_{args.precision}"
        if args.precision == "int8_weights":
            quantize_weights(full, quantized, nodes_to_exclude=args.nodes_to_exclude)
        else:
            quantize_onnx(
                full,
                quantized,
                target=args.target,
                per_channel=args.per_channel,
                nodes_to_exclude=args.nodes_to_exclude,
            )
        forms[f"{NAMES[exporter]}_{args.precision}"] = quantized
    return forms
