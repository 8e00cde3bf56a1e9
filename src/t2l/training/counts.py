"""What a run trains in a second, how much of it is padding, and the memory that it takes."""

import dataclasses
import resource
import sys
import time

import torch

from t2l.training.prepared import IGNORED


@dataclasses.dataclass
class Counts:
    """Counts rows and tokens since the last report, and rows since the start."""

    examples: int = 0
    tokens: int = 0
    padded: int = 0
    examples_in_all: int = 0
    since: float = dataclasses.field(default_factory=time.monotonic)

    def add(self, batch: dict[str, torch.Tensor]) -> None:
        """Count a batch: `attention_mask`, `labels` and `rows`."""
        mask, labels = batch["attention_mask"], batch["labels"]
        if len(batch["rows"]):
            self.examples += len(labels)
            self.tokens += int(mask.sum()) + int((labels != IGNORED).sum())
            self.padded += mask.numel() + labels.numel()

    def report(self, num_processes: int) -> dict[str, float]:
        """Return examples/s and tokens/s of all processes, share of padding, and peak memory; start to count anew."""
        if not self.padded:
            return {}
        seconds = time.monotonic() - self.since
        self.examples_in_all += self.examples * num_processes
        figures = {
            "examples_per_second": round(self.examples * num_processes / seconds, 1),
            "tokens_per_second": round(self.tokens * num_processes / seconds),
            "padding": round(1 - self.tokens / self.padded, 4),
            "memory_mib": round(_get_peak_memory()),
        }
        self.examples = self.tokens = self.padded = 0
        self.since = time.monotonic()
        return figures


def _get_peak_memory() -> float:
    """Return the greatest memory so far in MiB: of the GPU if there is one, else of this process."""
    if torch.cuda.is_available() and torch.cuda.max_memory_allocated():
        return torch.cuda.max_memory_allocated() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
