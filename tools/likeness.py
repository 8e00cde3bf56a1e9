"""Print how much the prompts of a dataset are like what people ask for, by source and together.

    python tools/likeness.py --tasks eval/everyday/development.jsonl --dataset_path runs/people_500k/dataset
    python tools/likeness.py --tasks eval/everyday/development.jsonl --config configs/data/people_500k.yaml

--tasks names a file of requests that people wrote, rows with `prompt`. --dataset_path measures the training split of a
built dataset. --config measures the wordings of the catalogue and of all programs that t2l draws, without a build: the
wordings as they are before examples, names and other registers are added, `prompts_per_program` of each program. Its
last line, "all", does not know the shares of `mixture`; only a built dataset has them.

    unknown word    share of people's requests with a word that the prompts never use; smaller is better
    bits per word   cross-entropy of people's requests under a trigram model of the prompts (interpolated Kneser-Ney;
                    an unknown word costs 4.8 bits for each letter); smaller is better, and more prompts lower it
    words           words of a prompt: 5th percentile, median, 95th percentile

Words are compared in lower case; numbers and quoted texts count as one word each, web addresses are left out. Only
totals are printed. Do not write wordings after the requests of --tasks: then the figures mean nothing.
"""

import argparse
import itertools
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from t2l.arguments import ArgumentsError, DatasetArguments, parse_arguments
from t2l.data.building.wordings import iter_wordings
from t2l.data.errors import DatasetError
from t2l.data.rows import RowError, find_splits, read_rows
from t2l.data.shards import iter_rows
from t2l.metrics.likeness import Likeness, find_percentiles, measure_likeness
from t2l.metrics.tables import format_rate, format_table
from t2l.metrics.trigrams import Corpus, split_words


def main() -> None:
    args = parse_command_line()
    try:
        people = [task["prompt"] for task in read_rows(args.tasks)]
        if args.dataset_path:
            prompts = read_prompts(args.dataset_path, args.split)
        else:
            prompts = write_prompts(args.config, args.max_programs)
        corpus = Corpus()
        for source, prompt in itertools.islice(prompts, args.max_prompts):
            corpus.add(source, prompt)
    except (ArgumentsError, DatasetError, RowError) as error:
        sys.exit(f"likeness: {error}")
    lengths = find_percentiles([len(split_words(prompt)) for prompt in people])
    print(f"{len(people)} requests of people, words {format_lengths(lengths)}")
    print(format_likeness(measure_likeness(corpus, people)))


def parse_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--tasks", required=True, help="JSONL or Parquet file of people's requests")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--dataset_path", type=Path, help="folder made by recipes/build_dataset.py")
    source.add_argument("--config", help="YAML file of a dataset, configs/data/*.yaml")
    parser.add_argument("--split", default="train", help="split of --dataset_path (default: train)")
    parser.add_argument("--max_prompts", type=int, help="first prompts to read (default: all)")
    parser.add_argument(
        "--max_programs", type=int, default=50_000, help="programs of each source of --config (default: 50000)"
    )
    return parser.parse_args()


def read_prompts(folder: Path, split: str) -> Iterator[tuple[str, str]]:
    """Yield source and prompt of each row of a split."""
    if split not in find_splits(folder):
        sys.exit(f"likeness: no split {split} in {folder}; its README.md lists the splits")
    return ((row["source"], row["prompt"]) for row in iter_rows(folder, split))


def write_prompts(config: str, max_programs: int) -> Iterator[tuple[str, str]]:
    """Yield source and prompt of the programs of a dataset that is not built yet."""
    (args,) = parse_arguments(DatasetArguments, argv=["--config", config])
    return iter_wordings(args, max_programs, args.prompts_per_program)


def format_likeness(likeness: Mapping[str, Likeness]) -> str:
    """Return the likeness of each source as a table."""
    rows = [("source", "prompts", "different words", "unknown word", "bits per word", "words p5/p50/p95")]
    for source, found in likeness.items():
        bits = "n/a" if found.bits_per_word is None else f"{found.bits_per_word:.2f}"
        counts = (f"{found.num_prompts}", f"{found.num_words}", format_rate(found.unknown))
        rows.append((source, *counts, bits, format_lengths(found.lengths)))
    return format_table(rows)


def format_lengths(lengths: tuple[int, int, int]) -> str:
    return "/".join(map(str, lengths))


if __name__ == "__main__":
    main()
