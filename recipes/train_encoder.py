"""Train the encoder of memory on the catalogue's wordings, and export it for ONNX Runtime.

    python recipes/train_encoder.py --config configs/encoder/catalogue.yaml

Needs `pip install 't2l[export]'`. Starts from a BERT-like sentence encoder, keeps a part of its vocabulary and layers,
and trains it so that wordings with one meaning are near, and wordings that differ in a word that matters are not.
Writes encoder.onnx, tokenizer.json, checksums.txt, run.yaml (the merged configuration), metrics.json and checkpoint/
to `output_dir`. An index that was built with another encoder has to be built again (recipes/build_index.py).
"""

import json
import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from t2l.arguments import parse_arguments, save_arguments
from t2l.arguments.encoder import EncoderArguments
from t2l.data.catalogue.reading import load_concepts
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.retrieval.encoder import Encoder

with script_needs_extra("export", "train_encoder.py"):
    from accelerate import Accelerator
    from transformers import BertModel, PreTrainedTokenizerFast, set_seed

    from t2l.export.encoder import export_encoder
    from t2l.export.encoder_vocabulary import prune_vocabulary
    from t2l.training.encoder import (
        BatchDrawer,
        SentenceEncoder,
        find_near,
        find_projection,
        group_wordings,
        keep_layers,
        load_bert,
        measure_held_out,
        train_encoder,
    )

SAMPLED = 4  # every fourth wording is enough to find near concepts and the projection


def main() -> None:
    (args,) = parse_arguments(EncoderArguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    accelerator = Accelerator()
    set_seed(args.seed)
    try:
        concepts = load_concepts()
        groups = group_wordings(concepts, num_held_out=args.num_held_out)
        bert, tokenizer = load_bert(args.model_name_or_path)
        pieces_of = [text for group in groups for text in group.texts()]
        bert, tokenizer = prune_vocabulary(bert, tokenizer, pieces_of, args.vocab_size)
        base = get_base(bert, tokenizer, args.max_length)
        samples = [group.texts()[::SAMPLED] for group in groups]
        vectors = base.encode([text for texts in samples for text in texts])
        projection = find_projection(vectors, args.dimension)
        near = find_near(groups, average(vectors, samples))
        bert = keep_layers(bert, args.layers or range(len(bert.encoder.layer)))
        model = SentenceEncoder(bert, tokenizer, projection, args.max_length)
        drawer = BatchDrawer(groups, near, args.per_device_train_batch_size, args.seed + accelerator.process_index)
        train_encoder(model, lambda batch: project(base.encode(batch), projection), drawer, accelerator, args)
        if accelerator.is_main_process:
            save(model, args)
            metrics = measure_held_out(Encoder.load(args.output_dir).encode, groups, group_wordings(concepts))
            write_atomic(Path(args.output_dir, "metrics.json"), json.dumps(metrics, indent=2) + "\n")
            print(json.dumps(metrics, indent=2))
    except (OSError, ValueError) as err:
        sys.exit(f"train_encoder: {err}")


def get_base(bert: BertModel, tokenizer: PreTrainedTokenizerFast, max_length: int) -> Encoder:
    """Return the model before its training, with 8-bit weights, which is several times faster."""
    identity = np.eye(bert.config.hidden_size, dtype=np.float32)
    with tempfile.TemporaryDirectory(prefix="t2l-encoder-") as folder:
        return Encoder.load(export_encoder(bert, tokenizer, identity, folder, max_length=max_length))


def average(vectors: np.ndarray, samples: Sequence[Sequence[str]]) -> np.ndarray:
    """Return the mean direction of the vectors of each group's texts, which lie one group after the other."""
    starts = np.cumsum([0, *map(len, samples[:-1])])
    return normalize_rows(np.add.reduceat(vectors, starts))


def project(vectors: np.ndarray, projection: np.ndarray) -> np.ndarray:
    return normalize_rows(vectors @ projection)


def normalize_rows(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def save(model: SentenceEncoder, args: EncoderArguments) -> None:
    """Write the encoder, and below it what is needed to train it further."""
    export_encoder(
        model.bert,
        model.tokenizer,
        model.projection.detach().cpu().numpy(),
        args.output_dir,
        bits=args.bits,
        feed_forward_bits=args.feed_forward_bits,
        max_length=args.max_length,
    )
    checkpoint = Path(args.output_dir, "checkpoint")
    model.bert.save_pretrained(checkpoint)
    model.tokenizer.save_pretrained(checkpoint)
    save_arguments(Path(args.output_dir, "run.yaml"), args)


if __name__ == "__main__":
    main()
