"""Train the reranker of memory on the wordings of an index, and export it for ONNX Runtime.

    python recipes/train_reranker.py --config configs/reranker/catalogue.yaml

Needs `pip install 't2l[export]'`. Each wording in turn is a request; the reranker learns to tell the other wordings of
its program from those that a search finds nearest. Writes reranker.onnx, tokenizer.json, checksums.txt, run.yaml (the
merged configuration), metrics.json and checkpoint/ (from which a further run may start) to `output_dir`.
"""

import json
import logging
import sys
from pathlib import Path

from t2l.arguments import RerankerArguments, parse_arguments, save_arguments
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.retrieval.index import Index
from t2l.retrieval.memory import BUNDLED, NUM_READ
from t2l.retrieval.reranker import Reranker

with script_needs_extra("export", "train_reranker.py"):
    from accelerate import Accelerator
    from transformers import set_seed

    from t2l.export.reranker import export_reranker
    from t2l.training.encoder import load_bert
    from t2l.training.reranker import CrossEncoder, ListDrawer, find_alike, measure, train_reranker


def main() -> None:
    (args,) = parse_arguments(RerankerArguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    accelerator = Accelerator()
    set_seed(args.seed)
    try:
        index = Index.load(args.memory or BUNDLED)
        model = CrossEncoder(*load_bert(args.model_name_or_path), args.max_length)
        model.load_head(Path(args.model_name_or_path))
        lists = list(ListDrawer(index, find_alike(index), args.seed).draw(args.num_lists))
        every = round(1 / args.held_out_share) if args.held_out_share else 0
        held_out = [near for near in lists if every and near.concept % every == 0]
        learned = [near for near in lists if not every or near.concept % every]
        train_reranker(model, learned, accelerator, args, lambda: save(model, args))
        if accelerator.is_main_process:
            save(model, args)
            reranker = Reranker.load(args.output_dir)
            metrics = measure(lambda pairs: reranker.score(pairs).tolist(), held_out or learned, NUM_READ)
            write_atomic(Path(args.output_dir, "metrics.json"), json.dumps(metrics, indent=2) + "\n")
            print(json.dumps(metrics, indent=2))
    except (OSError, ValueError) as err:
        sys.exit(f"train_reranker: {err}")


def save(model: CrossEncoder, args: RerankerArguments) -> None:
    """Write the reranker, and below it what is needed to train it further."""
    head = model.head.detach().cpu().numpy()
    bits = {"bits": args.bits, "feed_forward_bits": args.feed_forward_bits}
    training = model.training
    export_reranker(model.bert, model.tokenizer, head, args.output_dir, **bits, max_length=args.max_length)
    model.train(training)
    model.save(Path(args.output_dir, "checkpoint"))
    save_arguments(Path(args.output_dir, "run.yaml"), args)


if __name__ == "__main__":
    main()
