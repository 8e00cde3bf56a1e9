"""Build a dataset: programs are verified, executed and deduplicated, and the splits share no program.

    python recipes/build_dataset.py --config configs/data/quickstart.yaml

Writes the splits (JSON lines or Parquet shards), figures.json, a dataset card, and dataset.yaml (the merged
configuration). To continue a stopped run, start the same command again.
"""

import sys
import time
from pathlib import Path
from typing import Any

from t2l.arguments import DatasetArguments, parse_arguments, save_arguments
from t2l.data.errors import DatasetError
from t2l.extras import script_needs_extra

with script_needs_extra("data", "build_dataset.py"):
    from t2l.data.building.build import build_dataset
    from t2l.data.building.figures import print_figures


def build_on_cluster(args: DatasetArguments) -> dict[str, Any] | None:
    """Build with datatrove; return the figures, or `None` if the jobs are only queued."""
    try:
        from t2l.data.building.cluster import build_with_datatrove  # needs the extra `scale`
    except ImportError as err:
        sys.exit(f"build_dataset: executor {args.executor} needs datatrove ({err}); run: pip install 't2l[scale]'")
    return build_with_datatrove(args)


def main() -> None:
    (args,) = parse_arguments(DatasetArguments)
    start = time.perf_counter()
    try:
        figures = build_dataset(args) if args.executor == "process" else build_on_cluster(args)
    except DatasetError as err:
        sys.exit(f"build_dataset: {err}")
    if figures is None:
        print(f"the jobs are queued; the dataset will be in {args.output_dir}")
        return
    save_arguments(Path(args.output_dir, "dataset.yaml"), args)
    print_figures(figures)
    rows = sum(figures["rows"].values())
    seconds = time.perf_counter() - start
    print(f"{rows} rows in {seconds:.0f} s ({rows / seconds:.0f}/s) are in {args.output_dir}")


if __name__ == "__main__":
    main()
