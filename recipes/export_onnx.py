"""Export a checkpoint to INT8 ONNX for CPUs, and compare its answers with those of the checkpoint.

    python recipes/export_onnx.py --config configs/export/quickstart.yaml

Needs `pip install 't2l[export]'`. Writes the encoder, the merged decoder, the tokenizer, export.yaml (the merged
configuration) and parity.json: the scores of torch fp32, ONNX fp32 and ONNX INT8 on the same rows of the dataset's
test split, and the shares of equal tokens.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from t2l.arguments import ExportArguments, parse_arguments, save_arguments


def main() -> None:
    (args,) = parse_arguments(ExportArguments)
    # These imports take 5 s. They come after the arguments, so that mistakes there are reported at once.
    from t2l.data.errors import DatasetError
    from t2l.data.loading import get_dataset
    from t2l.data.rows import RowError
    from t2l.export import export_onnx, measure_parity, quantize_onnx, size_of
    from t2l.inference import load_generator

    output_dir = Path(args.output_dir)
    output_dir.parent.mkdir(parents=True, exist_ok=True)
    try:
        tasks = get_dataset(args.dataset_path, ["test"])["test"][: args.max_parity_samples]
    except (DatasetError, RowError) as err:
        sys.exit(f"export_onnx: {err}")
    with tempfile.TemporaryDirectory(prefix=f".{output_dir.name}-", dir=output_dir.parent) as work_dir:
        try:
            full = export_onnx(args.model_name_or_path, Path(work_dir, "fp32"))
            int8 = quantize_onnx(
                full, Path(work_dir, "int8"), per_channel=args.per_channel, nodes_to_exclude=args.nodes_to_exclude
            )
        except (OSError, ValueError) as err:  # an `ExportError`, or a model that cannot be loaded
            sys.exit(f"export_onnx: {err}")
        folders = {"torch_fp32": args.model_name_or_path, "onnx_fp32": full, "onnx_int8": int8}
        parity = measure_parity(
            {name: load_generator(folder) for name, folder in folders.items()},
            {name: size_of(folder, "*.safetensors", "*.onnx") for name, folder in folders.items()},
            tasks,
            batch_size=args.batch_size,
        )
        (int8 / "parity.json").write_text(json.dumps(parity, indent=2) + "\n", encoding="utf-8")
        save_arguments(int8 / "export.yaml", args)
        shutil.rmtree(output_dir, ignore_errors=True)
        int8.rename(output_dir)
    print(json.dumps(parity, indent=2))


if __name__ == "__main__":
    main()
