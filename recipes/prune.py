"""Make a T5 checkpoint smaller: remove the layers, heads and hidden units that matter least on training rows.

    python recipes/prune.py --config configs/prune/quickstart.yaml

Needs a prepared folder (recipes/prepare.py) that was made with the checkpoint's tokenizer. Writes an ordinary
checkpoint, its tokenizer, pruning.json (what was removed, with its importance) and prune.yaml (the merged
configuration) to `output_dir`, and prints the figures before and after. A pruned model answers worse until it is
trained further: configs/train/recovery.yaml.
"""

import json
import logging
import sys

from t2l.arguments import PRUNING_REPORT, PruningArguments, parse_arguments, save_arguments
from t2l.extras import script_needs_extra
from t2l.files import atomic_folder, write_atomic


def main() -> None:
    (args,) = parse_arguments(PruningArguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # These imports take seconds. They come after the arguments, so that mistakes there are reported at once.
    with script_needs_extra("train", "prune.py"):
        import torch

        from t2l.modeling import load_model
        from t2l.tokenization import get_tokenizer
        from t2l.training.pruning import (
            choose_removal,
            compare,
            format_report,
            get_requested_sizes,
            load_importance_rows,
            remove_parts,
        )
    try:
        model = load_model(args.model_name_or_path).to("cuda" if torch.cuda.is_available() else "cpu")
        sizes = get_requested_sizes(model, args)
        tokenizer = get_tokenizer(args.model_name_or_path)
        rows = load_importance_rows(args, tokenizer)
        removal = choose_removal(model, sizes, rows)
        pruned = remove_parts(model, sizes, removal)
        report = {"model_name_or_path": args.model_name_or_path, **compare(model, pruned, removal, rows)}
        with atomic_folder(args.output_dir, PRUNING_REPORT) as folder:
            pruned.save_pretrained(folder)
            tokenizer.save_pretrained(folder)
            save_arguments(folder / "prune.yaml", args)
            write_atomic(folder / PRUNING_REPORT, json.dumps(report, indent=1) + "\n")
    except (OSError, ValueError) as err:
        sys.exit(f"prune: {err}")
    print(format_report(report))


if __name__ == "__main__":
    main()
