"""Say where the time of a training step goes on this CPU, and which attention is faster.

    python tools/profile_training.py --dataset_path runs/quickstart/dataset \
        --model_config configs/model/quickstart.json
    python tools/profile_training.py --dataset_path runs/quickstart/dataset \
        --model_config configs/model/quickstart.json --attn_implementation eager sdpa

The steps are those of `recipes/train.py` from scratch: its batches, loss, gradient norm, optimizer and precision.
torch's profiler counts the time of each operation itself, without that of the operations it calls. With several
attentions, copies of one model train in turn on the same batches, without the profiler; steps per second are compared,
by medians, and the losses say whether they compute the same. `sdpa` needs transformers 5 (`make v5` makes an
environment that has it).
"""

import argparse
import itertools
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch.profiler import ProfilerActivity, profile, record_function

from t2l.arguments import DataArguments, ModelArguments
from t2l.metrics import format_table
from t2l.modeling import get_model
from t2l.training import RunTrainer, TrainingArguments, get_prepared, get_trainer, with_hardware_precision
from t2l.training.prepared import BatchLoader, Prepared

Batch = dict[str, torch.Tensor]
PARTS = {  # beginnings of the names of operations
    "attention: products and softmax": ("aten::bmm", "aten::baddbmm", "aten::_softmax", "aten::_scaled_dot_product"),
    "linear layers": ("aten::mm", "aten::addmm"),
    "cross-entropy": ("aten::_log_softmax", "aten::nll_loss"),
    "optimizer": ("aten::_fused_adamw",),
    "embeddings": ("aten::embedding", "aten::index_select", "aten::_index_put"),
    "all other operations: norms, sums, masks, copies": ("aten::",),
    "Python and dispatch": ("",),
}
OTHER = list(PARTS)[-2]
NO_DROPOUT = dict.fromkeys(("dropout_rate", "dropout", "attention_dropout", "activation_dropout"), 0.0)  # equal losses


def main() -> None:
    args = parse_command_line()
    with TemporaryDirectory() as folder:
        try:
            steppers, batches = prepare(args, Path(folder))
        except (OSError, ValueError) as error:
            sys.exit(f"profile_training: {error}")
        if len(steppers) == 1:
            print(measure_parts(next(iter(steppers.values())), batches, args.num_steps))
        else:
            print(compare_steps(steppers, batches, args.num_steps))


def parse_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--dataset_path", required=True, help="folder made by recipes/build_dataset.py")
    parser.add_argument("--model_config", required=True, help="architecture, a file of configs/model")
    parser.add_argument("--vocab_size", type=int, default=2048, help="entries of the tokenizer (default: 2048)")
    parser.add_argument("--max_train_samples", type=int, default=4096, help="number of rows (default: 4096)")
    parser.add_argument("--train_batch_tokens", type=int, default=768, help="tokens of a batch (default: 768)")
    parser.add_argument("--num_steps", type=int, default=200, help="number of steps that are measured (default: 200)")
    parser.add_argument("--attn_implementation", nargs="+", default=["eager"], help="default: eager")
    return parser.parse_args()


def prepare(args: argparse.Namespace, folder: Path) -> tuple[dict[str, Callable[[Batch], float]], Iterator[Batch]]:
    """Return a function for each attention that makes one step and returns its loss, and endless batches."""
    fields = json.loads(Path(args.model_config).read_text(encoding="utf-8"))
    data_args = DataArguments(
        dataset_path=args.dataset_path, max_source_length=128, max_target_length=128,
        max_train_samples=args.max_train_samples,
    )  # fmt: skip
    trainers: dict[str, RunTrainer] = {}
    for attention in args.attn_implementation:
        config = folder / f"{attention}.json"
        config.write_text(json.dumps(fields | NO_DROPOUT | {"attn_implementation": attention}), encoding="utf-8")
        model_args = ModelArguments(model_config=str(config), vocab_size=args.vocab_size)
        prepared = get_prepared(model_args, data_args, folder / attention)
        trainers[attention] = make_trainer(model_args, data_args, prepared, args.train_batch_tokens)
    loader = trainers[args.attn_implementation[0]].get_train_dataloader()
    return {attention: get_stepper(trainer) for attention, trainer in trainers.items()}, iter_batches(loader)


def iter_batches(loader: BatchLoader) -> Iterator[Batch]:
    for epoch in itertools.count():
        loader.set_epoch(epoch)
        yield from loader


def make_trainer(model_args: ModelArguments, data_args: DataArguments, prepared: Prepared, tokens: int) -> RunTrainer:
    torch.manual_seed(0)
    model = get_model(model_args, data_args, prepared.tokenizer)
    training_args = TrainingArguments(
        output_dir=str(prepared.folder.parent),
        use_cpu=True,
        train_batch_tokens=tokens,
        learning_rate=1e-3,
        optim="adamw_torch_fused",
    )
    return get_trainer(model, prepared, data_args, with_hardware_precision(training_args, model), {})


def get_stepper(trainer: RunTrainer) -> Callable[[Batch], float]:
    model, args = trainer.model, trainer.args
    optimizer = trainer.create_optimizer()

    def step(batch: Batch) -> float:
        model.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
            loss = trainer.compute_loss(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), args.max_grad_norm)
        optimizer.step()
        optimizer.zero_grad()
        return float(loss.detach())

    return step


def measure_parts(step: Callable[[Batch], float], batches: Iterator[Batch], count: int) -> str:
    """Return a table of the shares that kinds of operations have in the time of the steps."""
    for batch in itertools.islice(batches, count // 4):
        step(batch)
    with profile(activities=[ProfilerActivity.CPU]) as profiler:
        for batch in itertools.islice(batches, count):
            with record_function("step"):
                step(batch)
    shares, names = Counter[str](), Counter[str]()
    for event in profiler.key_averages():
        part = next(part for part, begun in PARTS.items() if event.key.startswith(begun))
        shares[part] += event.self_cpu_time_total
        if part == OTHER:
            names[event.key] += event.self_cpu_time_total
    total = sum(shares.values())
    rows = [("part", "share of the time"), *((part, f"{shares[part] / total:.1%}") for part in PARTS)]
    largest = ", ".join(f"{name} {seconds / total:.1%}" for name, seconds in names.most_common(5))
    step_time = total / 1000 / count
    return f"{format_table(rows)}\n\nmost of all other: {largest}; {step_time:.1f} ms a step, profiled"


def compare_steps(steppers: dict[str, Callable[[Batch], float]], batches: Iterator[Batch], count: int) -> str:
    """Return a table of the seconds of a step and the last losses, of each attention."""
    seconds: dict[str, list[float]] = {name: [] for name in steppers}
    losses: dict[str, list[float]] = {name: [] for name in steppers}
    for batch in itertools.islice(batches, count + count // 4):
        for name, step in steppers.items():
            start = time.perf_counter()
            losses[name].append(step(batch))
            seconds[name].append(time.perf_counter() - start)
    base = seconds[next(iter(steppers))][count // 4 :]
    rows = [("attention", "ms a step", "speed [quartiles]", "loss of the last 50 steps")]
    for name, own in seconds.items():
        measured = own[count // 4 :]
        ratios = [first / second for first, second in zip(base, measured, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
        time_of_step = f"{1000 * statistics.median(measured):.1f}"
        loss = f"{statistics.mean(losses[name][-50:]):.4f}"
        rows.append((name, time_of_step, f"{middle:.2f}x [{low:.2f}, {high:.2f}]", loss))
    return format_table(rows)


if __name__ == "__main__":
    main()
