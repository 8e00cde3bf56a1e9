"""The arguments of the training of memory's encoder: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class EncoderArguments(Arguments):
    """The training of a sentence encoder on the catalogue's wordings (`recipes/train_encoder.py`)."""

    model_name_or_path: str = argument("BERT-like sentence encoder to start from: a folder or Hub name", path="hub")
    output_dir: str = argument("folder for the encoder; run.yaml, metrics.json and a checkpoint are below it")
    layers: list[int] = argument("numbers of the layers to keep, the first is 0 (default: all)", [], at_least=0)
    vocab_size: int = argument("number of word pieces to keep; those of the catalogue always stay", 6000, at_least=200)
    dimension: int = argument("number of dimensions of a vector", 128, at_least=2)
    max_length: int = argument("maximum number of tokens of a text; longer texts are cut off", 64, at_least=8)
    bits: int = argument("bits of a weight of the exported encoder, 4 or 8", 8, at_least=4, at_most=8)
    feed_forward_bits: int = argument("the same for the feed-forward layers", 8, at_least=4, at_most=8)
    max_steps: int = argument("number of batches; 0 only prunes and exports", 400, at_least=0)
    per_device_train_batch_size: int = argument("number of pairs of texts in a batch", 48, at_least=2)
    learning_rate: float = argument("highest learning rate; it falls linearly to zero", 1e-4, at_least=0)
    warmup_steps: int = argument("number of batches in which the learning rate rises", 20, at_least=0)
    temperature: float = argument("divides the cosines; smaller: hard negatives count more", 0.05, at_least=0.001)
    teacher_weight: float = argument(
        "weight of the distance to the vectors of model_name_or_path, against forgetting", 2.0, at_least=0
    )
    freeze_layers: int = argument("number of first layers that are not trained, besides the embeddings", 1, at_least=0)
    num_held_out: int = argument("number of last wordings of each concept that are not trained on", 0, at_least=0)
    seed: int = argument("seed of the batches", 0, at_least=0)
    logging_steps: int = argument("number of batches between two lines of progress", 20, at_least=1)

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        for key in ("bits", "feed_forward_bits"):
            if (bits := getattr(self, key)) not in (4, 8):
                problems.append(Problem(key, str(bits), "4 or 8", "choose one of them"))
        if sorted(set(self.layers)) != self.layers:
            remedy = "sort them, each once"
            problems.append(Problem("layers", repr(self.layers), "ascending numbers", remedy))
        if self.layers and self.freeze_layers > len(self.layers):
            allowed, remedy = f"at most {len(self.layers)}, the number of layers", "give a smaller number"
            problems.append(Problem("freeze_layers", str(self.freeze_layers), allowed, remedy))
        return problems
