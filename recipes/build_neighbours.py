"""Find the known programs that each row of a dataset reads in training with memory, and store them.

    python recipes/build_neighbours.py --dataset_path runs/memory/dataset --output_dir runs/memory/neighbours

The rows of the training split are the memory, each searched without its own wording. For each row the nearest programs
are stored, and the nearest of other concepts; recipes/train.py draws from both (configs/train/memory.yaml).
"""

import sys
import tempfile
import time
from pathlib import Path

from t2l.arguments import NeighbourArguments, parse_arguments
from t2l.extras import script_needs_extra

with script_needs_extra("train", "build_neighbours.py"):
    from t2l.data.loading import get_dataset
    from t2l.training.halves import WordingHalves
    from t2l.training.neighbours import write_neighbours

SEARCHED = 3  # times as many as are kept, because some are of the row's own concept


def main() -> None:
    (args,) = parse_arguments(NeighbourArguments)
    start = time.perf_counter()
    number = args.neighbours_per_row
    try:
        splits = get_dataset(args.dataset_path, ["train"])
        with tempfile.TemporaryDirectory(prefix="t2l-neighbours-") as folder:
            halves = WordingHalves(splits["train"], Path(folder))
            write_neighbours(
                args.output_dir,
                splits,
                lambda requests: halves.search_batch(requests, limit=SEARCHED * number),
                number,
            )
    except (OSError, ValueError) as err:
        sys.exit(f"build_neighbours: {err}")
    rows, seconds = sum(map(len, splits.values())), time.perf_counter() - start
    print(f"the neighbours of {rows} rows, found in {seconds:.0f} s, are in {args.output_dir}")


if __name__ == "__main__":
    main()
