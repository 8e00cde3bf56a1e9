"""Random rows of a dataset, as Markdown for a person to read.

python tools/sample_rows.py --dataset_path runs/synthetic_500k/dataset --split train --num_rows 50
"""

import argparse
import random
import sys
from pathlib import Path
from typing import Any

from t2l.data.rows import RowError, find_splits
from t2l.data.shards import iter_rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--dataset_path", required=True, type=Path, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--split", default="train", help="which split (default: train)")
    parser.add_argument("--num_rows", type=int, default=50, help="how many rows (default: 50)")
    parser.add_argument("--with_ir", type=int, default=5, help="show the IR of the first so many (default: 5)")
    parser.add_argument("--seed", type=int, default=0, help="draws the rows (default: 0)")
    args = parser.parse_args()
    try:
        if args.split not in find_splits(args.dataset_path):
            sys.exit(f"sample_rows: no split {args.split} in {args.dataset_path}; it has what its README.md lists")
        rows = draw(args.dataset_path, args.split, args.num_rows, random.Random(args.seed))
    except RowError as err:
        sys.exit(f"sample_rows: {err}")
    for number, row in enumerate(rows, start=1):
        print(f"{number}. {show(row)}")
        if number <= args.with_ir:
            print("\n" + "\n".join(f"   {line}" for line in ["```llvm", *row["completion"].split("\n"), "```"]) + "\n")


def draw(folder: Path, split: str, count: int, rng: random.Random) -> list[dict[str, Any]]:
    """So many rows, each set of them equally likely: reservoir sampling, in one pass."""
    kept: list[dict[str, Any]] = []
    for number, row in enumerate(iter_rows(folder, split)):
        if number < count:
            kept.append(row)
        elif (place := rng.randint(0, number)) < count:
            kept[place] = row
    rng.shuffle(kept)
    return kept


def show(row: dict[str, Any]) -> str:
    """A prompt with its signature and family."""
    prompt = " ".join(row["prompt"].split()).replace("`", "'").replace("*", "\\*").replace("_", "\\_")
    signature = f"`{row['signature']}`" if row["signature"] else "no signature"
    return f"{prompt} — {signature}, {row['family']}"


if __name__ == "__main__":
    main()
