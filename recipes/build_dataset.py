"""Build a dataset: verified, executed, deduplicated, in splits that share no program.

    python recipes/build_dataset.py --config configs/data/quickstart.yaml

Writes train.jsonl, validation.jsonl, test.jsonl, figures.json, a dataset card and the merged configuration.
"""

import sys
import time
from pathlib import Path

from t2l.arguments import DatasetArguments, parse_arguments, save_arguments
from t2l.data.build import DatasetError, build_dataset
from t2l.data.figures import print_figures


def main() -> None:
    (args,) = parse_arguments(DatasetArguments)
    start = time.perf_counter()
    try:
        figures = build_dataset(args)
    except DatasetError as err:
        sys.exit(f"build_dataset: {err}")
    save_arguments(Path(args.output_dir, "dataset.yaml"), args)
    print_figures(figures)
    rows = sum(figures["rows"].values())
    seconds = time.perf_counter() - start
    print(f"{rows} rows in {seconds:.0f} s ({rows / seconds:.0f}/s) are in {args.output_dir}")


if __name__ == "__main__":
    main()
