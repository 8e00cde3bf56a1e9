"""Train one variant in a process of its own, a slice of time at each request; `rounds.py` starts it.

`slices.py` describes the requests and replies.
"""

import dataclasses
import json
import os
import sys
from typing import IO

import torch
from quality import get_measure
from settings import BenchmarkArguments, prepare
from slices import SliceClock, read_memory
from trainers import get_variant_trainer
from transformers import set_seed
from variants import VARIANTS

from t2l.modeling import get_model


def main() -> None:
    job = json.loads(sys.argv[1])
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print goes to standard error
    try:
        train(BenchmarkArguments(**job["arguments"]), job["variant"], job["seed"], replies)
    except Exception as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), file=replies, flush=True)
        raise


def train(args: BenchmarkArguments, name: str, seed: int, replies: IO[str]) -> None:
    torch.set_num_threads(args.num_threads)
    base = read_memory("VmRSS")
    prepared = prepare(args)
    set_seed(seed)
    model_args = dataclasses.replace(args.get_model_args(), init_positions=VARIANTS[name].init_positions)
    model = get_model(model_args, args.get_data_args(), prepared.tokenizer)
    measure = get_measure(args, prepared)
    clock = SliceClock(args.seconds, sys.stdin, replies, lambda: measure(model), base)
    clock.trainer = get_variant_trainer(VARIANTS[name], args, prepared, model, clock, seed=seed)
    clock.trainer.train()


if __name__ == "__main__":
    main()
