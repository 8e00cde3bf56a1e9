"""Export a checkpoint to ONNX for CPUs, INT8 by default, and compare its answers with those of the checkpoint.

    python recipes/export_onnx.py --config configs/export/quickstart.yaml

Needs `pip install 't2l[export]'`. Writes Optimum's encoder and merged decoder, or the fused graphs of t2l's runtime
with a table of drafts, or both; the tokenizer; export.yaml (the merged configuration); and parity.json: the scores of
the checkpoint, of its graphs in fp32 and in the requested precision, on the same rows of the dataset's test split, and
the shares of equal tokens.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from t2l.arguments import ExportArguments, parse_arguments, save_arguments
from t2l.checksums import write_checksums
from t2l.extras import script_needs_extra


def main() -> None:
    (args,) = parse_arguments(ExportArguments)
    # These imports take 5 s. They come after the arguments, so that mistakes there are reported at once.
    with script_needs_extra("export", "export_onnx.py"):
        from t2l.data.errors import DatasetError
        from t2l.data.loading import get_dataset
        from t2l.data.rows import RowError
        from t2l.export import add_drafts, export_in_forms, measure_parity, size_of
        from t2l.inference import load_generator

    output_dir = Path(args.output_dir)
    output_dir.parent.mkdir(parents=True, exist_ok=True)
    drafted = args.exporter != "optimum" and args.draft_entries > 0
    try:
        splits = get_dataset(args.dataset_path, ["test", "train"] if drafted else ["test"])
    except (DatasetError, RowError) as err:
        sys.exit(f"export_onnx: {err}")
    tasks = splits["test"][: args.max_parity_samples]
    with tempfile.TemporaryDirectory(prefix=f".{output_dir.name}-", dir=output_dir.parent) as work_dir:
        try:
            forms = export_in_forms(args, Path(work_dir))
        except (OSError, ValueError) as err:  # an `ExportError`, or a model that cannot be loaded
            sys.exit(f"export_onnx: {err}")
        if drafted:
            for folder in (folder for name, folder in forms.items() if name.startswith("fused")):
                add_drafts(folder, splits["train"], max_entries=args.draft_entries)
        folders = {"torch_fp32": Path(args.model_name_or_path), **forms}
        parity = measure_parity(
            {name: load_generator(folder) for name, folder in folders.items()},
            {name: size_of(folder, "*.safetensors", "*.onnx") for name, folder in folders.items()},
            tasks,
            batch_size=args.batch_size,
        )
        finished = Path(work_dir, "finished")
        for folder in (folder for name, folder in forms.items() if name.endswith(args.precision)):
            shutil.copytree(folder, finished, dirs_exist_ok=True)
        (finished / "parity.json").write_text(json.dumps(parity, indent=2) + "\n", encoding="utf-8")
        save_arguments(finished / "export.yaml", args)
        write_checksums(finished)
        shutil.rmtree(output_dir, ignore_errors=True)
        finished.rename(output_dir)
    print(json.dumps(parity, indent=2))


if __name__ == "__main__":
    main()
