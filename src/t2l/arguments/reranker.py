"""The arguments of the training of memory's reranker: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class RerankerArguments(Arguments):
    """The training of a cross-encoder on the wordings of an index (`recipes/train_reranker.py`)."""

    model_name_or_path: str = argument("BERT-like model to start from, or an earlier checkpoint", path="hub")
    memory: str | None = argument(
        "folder of an index whose wordings are learned (default: bundled)", None, path="folder"
    )
    output_dir: str = argument("folder for the reranker; run.yaml, metrics.json and a checkpoint are below it")
    num_lists: int = argument("number of wordings that become requests", 20_000, at_least=10)
    num_negatives: int = argument("number of wrong wordings for each right one", 5, at_least=1)
    max_length: int = argument("maximum number of tokens of a request and a wording together", 96, at_least=16)
    bits: int = argument("bits of a weight of the exported reranker, 4 or 8", 8, at_least=4, at_most=8)
    feed_forward_bits: int = argument("the same for the feed-forward layers", 8, at_least=4, at_most=8)
    max_steps: int = argument("number of batches; 0 only exports", 2000, at_least=0)
    per_device_train_batch_size: int = argument("number of requests in a batch", 8, at_least=1)
    learning_rate: float = argument("highest learning rate; it falls as a cosine", 8e-5, at_least=0)
    warmup_steps: int = argument("number of batches in which the learning rate rises", 100, at_least=0)
    held_out_share: float = argument("share of concepts that are only measured", 0.08, at_least=0.0, at_most=0.5)
    save_steps: int = argument("number of batches between two checkpoints", 500, at_least=1)
    logging_steps: int = argument("number of batches between two lines of progress", 50, at_least=1)
    seed: int = argument("seed of lists and batches", 0, at_least=0)

    def validate(self, given: Set[str]) -> list[Problem]:
        return [
            Problem(key, str(bits), "4 or 8", "choose one of them")
            for key in ("bits", "feed_forward_bits")
            if (bits := getattr(self, key)) not in (4, 8)
        ]
