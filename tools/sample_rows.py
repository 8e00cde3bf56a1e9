"""Print random rows of a dataset as Markdown, for a person to read.

    python tools/sample_rows.py --dataset_path runs/quickstart/dataset --split train --num_rows 50

Every set of rows is drawn with the same probability. The same seed draws the same rows.
"""

import argparse
import random
import sys
from pathlib import Path

from t2l.data.rows import Row, RowError, find_splits
from t2l.data.shards import iter_rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--dataset_path", required=True, type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--split", default="train", help="name of the split (default: train)")
    parser.add_argument("--num_rows", type=int, default=50, help="number of rows (default: 50)")
    parser.add_argument("--with_ir", type=int, default=5, help="number of rows shown with their IR (default: 5)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the choice (default: 0)")
    args = parser.parse_args()
    try:
        if args.split not in find_splits(args.dataset_path):
            sys.exit(f"sample_rows: no split {args.split} in {args.dataset_path}; its README.md lists the splits")
        rows = draw_rows(args.dataset_path, args.split, args.num_rows, random.Random(args.seed))
    except RowError as err:
        sys.exit(f"sample_rows: {err}")
    for number, row in enumerate(rows, start=1):
        print(f"{number}. {format_request(row)}")
        if number <= args.with_ir:
            code = ["```llvm", *(row["completion"] or "").split("\n"), "```"]
            print("\n" + "\n".join(f"   {line}" for line in code) + "\n")


def draw_rows(folder: Path, split: str, count: int, rng: random.Random) -> list[Row]:
    """Draw `count` rows in one pass over the split (reservoir sampling)."""
    kept: list[Row] = []
    for number, row in enumerate(iter_rows(folder, split)):
        if number < count:
            kept.append(row)
        elif (index := rng.randint(0, number)) < count:
            kept[index] = row
    rng.shuffle(kept)
    return kept


def format_request(row: Row) -> str:
    """Return a prompt with its signature and family, escaped so that Markdown shows the prompt as it is."""
    prompt = " ".join(row["prompt"].split()).replace("`", "'").replace("*", "\\*").replace("_", "\\_")
    signature = f"`{row['signature']}`" if row["signature"] else "no signature"
    return f"{prompt} — {signature}, {row['family']}"


if __name__ == "__main__":
    main()
