"""Compare ways to train a small model: each is trained and scored with several seeds; a table shows the differences.

    python tools/compare_recipes/compare.py --output_dir runs/compared_recipes
    python tools/compare_recipes/compare.py --study architectures --output_dir runs/architectures
    python tools/compare_recipes/compare.py --study people_architectures --output_dir runs/people_architectures

The recipes are those of a study, STUDY.yaml beside this file, or those of them that --recipes names. Every model
answers validation and test rows of the study's dataset; pass@1 is compared by row, each with the mean of its seeds.
If no training sees a row twice, the table also has the loss of the last steps, which is that of new rows.
At the end all models of the first seed answer the same rows in turn, one row at a time, several times. Their speed is
in tokens, since a worse model may write more of them.

What is finished is kept: the same command goes on after a stop. `--num_jobs` models are trained at once, with a share
of the CPUs each; the time of training is therefore not compared. See tools/benchmark_training for that.
"""

import argparse
import itertools
import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import yaml
from safetensors import safe_open

from t2l.arguments import DecodingArguments
from t2l.checkout import get_commit
from t2l.cpus import count_usable_cpus
from t2l.data.rows import read_rows, write_rows
from t2l.files import write_atomic
from t2l.inference.loading import load_model
from t2l.metrics import format_table
from t2l.metrics.significance import compare_results
from t2l.training.prepared.folder import FACTS
from t2l.training.prepared.source import open_source

STUDIES = ("recipes", "architectures", "people_architectures")
SPEED_ROWS, SPEED_ROUNDS = 24, 7


def main() -> None:
    args = parse_command_line()
    dataset = Path(args.study["dataset"])
    for path in (dataset, Path(args.study.get("prepared", dataset))):
        if not path.is_dir():
            sys.exit(f"compare_recipes: no {path}; in the root of the repository, first run {args.study['made_by']}")
    if "prepared" in args.study:
        facts = json.loads(Path(args.study["prepared"], FACTS).read_text(encoding="utf-8"))
        if facts["made_of"]["dataset"] != open_source(str(dataset)).checksum():
            sys.exit(f"compare_recipes: {args.study['prepared']} is not of {dataset}; run {args.study['made_by']}")
    args.output_dir.mkdir(parents=True, exist_ok=True)
    tasks = [
        {**row, "task_id": f"{split}/{row['task_id']}"}
        for split in ("validation", "test")
        for row in read_rows(dataset / split)[: args.study["rows_per_split"]]
    ]
    known = args.output_dir / "tasks.jsonl"
    if known.exists() and read_rows(known) != tasks:
        sys.exit(f"compare_recipes: {args.output_dir} has results for other rows; remove it, or name another folder")
    write_rows(known, tasks)
    train_all(args)
    write_atomic(args.output_dir / "report.md", report(args))
    print((args.output_dir / "report.md").read_text(encoding="utf-8"))


def parse_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--output_dir", type=Path, required=True, help="folder of all models, results and report.md")
    parser.add_argument("--study", choices=STUDIES, default=STUDIES[0], help="what is compared (default: recipes)")
    parser.add_argument("--recipes", nargs="+", metavar="RECIPE", help="those to compare (default: all of the study)")
    parser.add_argument(
        "--seeds", nargs="+", type=int, default=[0, 1, 2], help="of weights and order (default: 0 1 2)"
    )
    parser.add_argument("--num_jobs", type=int, default=1, help="number of models that train at once (default: 1)")
    args = parser.parse_args()
    args.study = load_study(args.study)
    known = list(args.study["recipes"])
    if unknown := {*(args.recipes or ())} - {*known}:
        parser.error(f"--recipes {' '.join(sorted(unknown))} given; allowed: {', '.join(known)}")
    wanted = {known[0], *(args.recipes or known)}  # the first is what the others are compared with
    for name in reversed(known):
        wanted |= {*find_used(args.study, name)} if name in wanted else set()
    args.recipes, args.seeds = [name for name in known if name in wanted], sorted({*args.seeds})
    args.num_jobs = max(1, args.num_jobs)
    return args


def load_study(name: str) -> dict[str, Any]:
    """Return a study: its dataset, its recipes by name, and what they share.

    A study may take its recipes from another: `recipes_of` names it, `left_out` those that it does not take.
    """
    study: dict[str, Any] = yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))
    if "recipes_of" in study:
        others = load_study(study["recipes_of"])["recipes"]
        study["recipes"] = {name: recipe for name, recipe in others.items() if name not in study["left_out"]}
    return study


def train_all(args: argparse.Namespace) -> None:
    """Run the commands of all recipes and seeds that have no results yet; end the program when one fails."""
    threads = str(max(1, count_usable_cpus() // args.num_jobs))
    environment = os.environ | {"OMP_NUM_THREADS": threads, "TOKENIZERS_PARALLELISM": "false"}
    done: dict[tuple[str, int], Future[None]] = {}

    def run(name: str, seed: int) -> None:
        for earlier in find_used(args.study, name):  # submitted before it, because they stand before it
            done[earlier, seed].result()
        folder = get_folder(args, name, seed)
        if (folder / "results.jsonl").exists():
            return
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "predictions.jsonl.partial").unlink(missing_ok=True)  # of a model that is written anew
        with (folder / "log.txt").open("a", encoding="utf-8") as log:
            for command in get_commands(args, name, seed):
                print(f"{name}, seed {seed}: {command}", flush=True)
                words = [sys.executable, *shlex.split(command)]
                subprocess.run(words, check=True, stdout=log, stderr=log, env=environment)

    with ThreadPoolExecutor(args.num_jobs) as pool:
        for name, seed in itertools.product(args.recipes, args.seeds):
            done[name, seed] = pool.submit(run, name, seed)
        try:
            wait(done.values(), return_when=FIRST_EXCEPTION)
        finally:  # also after Ctrl-C: what runs ends, what waits does not begin
            pool.shutdown(cancel_futures=True)
    for (name, seed), job in done.items():
        if not job.cancelled() and (error := job.exception()):
            sys.exit(f"compare_recipes: {name}, seed {seed}: {error}; see {get_folder(args, name, seed)}/log.txt")


def find_used(study: Mapping[str, Any], name: str) -> list[str]:
    """Return the recipes whose models a recipe uses."""
    commands = " ".join(study["recipes"][name]["commands"])
    return [other for other in study["recipes"] if f"{{{other}}}" in commands]


def get_folder(args: argparse.Namespace, name: str, seed: int) -> Path:
    folder: Path = args.output_dir / f"{name}-{seed}"
    return folder


def get_commands(args: argparse.Namespace, name: str, seed: int) -> list[str]:
    """Return the commands of a recipe, and those that score its model."""
    folder = get_folder(args, name, seed)
    recipes = args.study["recipes"]
    folders = {other: get_folder(args, other, seed) for other in recipes}
    written = [command.replace("{train}", args.study.get("train", "")) for command in recipes[name]["commands"]]
    commands = [command.format(seed=seed, folder=folder, **folders) for command in written]
    tasks = f"--tasks {args.output_dir}/tasks.jsonl"
    predictions = f"{folder}/predictions.jsonl"
    commands.append(f"eval/generate.py --model_name_or_path {folder}/checkpoint {tasks} --output {predictions}")
    return [*commands, f"eval/score.py {tasks} --predictions {predictions} --output_dir {folder}"]


def report(args: argparse.Namespace) -> str:
    """Return the table of all recipes."""
    results = {name: [read_results(args, name, seed) for seed in args.seeds] for name in args.recipes}
    first, speeds = args.recipes[0], measure_speed(args)
    loss = ["steps", "loss of new rows", "at equal steps"] if args.study.get("rows_are_new") else []
    rows = [
        ("recipe", "what it is", "parameters", *loss, "pass@1, mean", "by seed", f"against {first}", "speed"),
        *(format_row(args, name, results[name], results[first], speeds[name]) for name in args.recipes),
    ]
    command = shlex.join(["python", *sys.argv])
    count = len(results[first][0])
    return f"{command}\n\ncommit {get_commit(__file__)}; {count} rows, greedy search\n\n{format_table(rows)}\n"


def read_results(args: argparse.Namespace, name: str, seed: int) -> list[dict[str, Any]]:
    lines = Path(get_folder(args, name, seed), "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def format_row(
    args: argparse.Namespace,
    name: str,
    results: Sequence[Sequence[Mapping[str, Any]]],
    base: Sequence[Sequence[Mapping[str, Any]]],
    speed: str,
) -> tuple[str, ...]:
    rates = [statistics.mean(bool(result["passed"]) for result in of_seed) for of_seed in results]
    difference = "–"
    if results is not base:
        joined: list[Any] = [[result for of_seed in side for result in of_seed] for side in (base, results)]
        found = compare_results(*joined)["pass@1"]
        low, high = found["interval"]
        difference = f"{found['difference']:+.1%} [{low:+.1%}, {high:+.1%}]"
    folder = get_folder(args, name, args.seeds[0])
    loss = describe_losses(args, name) if args.study.get("rows_are_new") else []
    by_seed = ", ".join(f"{rate:.1%}" for rate in rates)
    return (
        name,
        args.study["recipes"][name]["about"],
        f"{count_parameters(folder):,}",
        *loss,
        f"{statistics.mean(rates):.1%}",
        by_seed,
        difference,
        speed,
    )


def describe_losses(args: argparse.Namespace, name: str) -> list[str]:
    """Return a recipe's steps, its loss at the end, and its loss where the shortest of all trainings ends, by seed.

    A loss is the mean of a tenth of the shortest training, in nats per token. On a busy machine a recipe makes fewer
    steps in the same time; the last figure shows what it learned in as many.
    """
    steps, losses = [], []
    shortest = min(read_log(args, other, seed)[-1]["step"] for other in args.recipes for seed in args.seeds)
    for seed in args.seeds:
        log = read_log(args, name, seed)
        steps.append(f"{log[-1]['step']:,}")
        losses.append([average(log, last, shortest // 10) for last in (log[-1]["step"], shortest)])
    return [", ".join(steps), *(", ".join(f"{loss:.3f}" for loss in column) for column in zip(*losses, strict=True))]


def read_log(args: argparse.Namespace, name: str, seed: int) -> list[dict[str, Any]]:
    """Return the logged losses of a training; end the program if it saw rows twice."""
    folder = get_folder(args, name, seed)
    log = json.loads((folder / "checkpoint/trainer_state.json").read_text(encoding="utf-8"))["log_history"]
    if log[-1]["epoch"] > 1:
        sys.exit(
            f"compare_recipes: {folder} was trained for {log[-1]['epoch']} epochs, so its loss is not of new rows"
        )
    return [entry for entry in log if "loss" in entry]


def average(log: Sequence[Mapping[str, Any]], last: int, count: int) -> float:
    """Return the mean loss of `count` steps up to the step `last`; each line is the mean since the line before."""
    total, before = 0.0, 0
    for entry in log:
        total += entry["loss"] * max(0, min(entry["step"], last) - max(before, last - count))
        before = entry["step"]
    return total / count


def count_parameters(folder: Path) -> int:
    with safe_open(folder / "checkpoint/model.safetensors", "np") as weights:
        return sum(weights.get_tensor(name).size for name in weights.keys())  # noqa: SIM118, it is no dict


def measure_speed(args: argparse.Namespace) -> dict[str, str]:
    """Return how many times as fast as the first recipe's each model writes: median and quartiles over the rounds."""
    tasks = read_rows(args.output_dir / "tasks.jsonl")[:SPEED_ROWS]
    decoding = DecodingArguments(batch_size=1, max_new_tokens=64)
    models = {name: load_model(str(get_folder(args, name, args.seeds[0]) / "checkpoint"))[1] for name in args.recipes}
    speeds: dict[str, list[float]] = {name: [] for name in models}
    for number in range(SPEED_ROUNDS + 1):
        for name, model in models.items():
            start = time.perf_counter()
            answers = [answer for [answer] in model.generate_completions(tasks, decoding)]
            seconds = time.perf_counter() - start
            if number:  # the first round only warms up
                speeds[name].append(sum(len(each.ids) for each in model.tokenizer.encode_batch(answers)) / seconds)
    shown = {}
    for name, own in speeds.items():
        ratios = [second / first for first, second in zip(speeds[args.recipes[0]], own, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
        shown[name] = f"{middle:.2f}x [{low:.2f}, {high:.2f}]"
    return shown


if __name__ == "__main__":
    main()
