"""Train a reranker: of a right wording and wrong ones, the right one gets the highest score."""

import logging
import random
from collections.abc import Callable, Iterator, Sequence

import torch
from accelerate import Accelerator
from torch.nn import functional
from transformers import get_cosine_schedule_with_warmup

from t2l.arguments.reranker import RerankerArguments
from t2l.training.errors import TrainingError
from t2l.training.reranker.lists import NearList
from t2l.training.reranker.model import CrossEncoder

logger = logging.getLogger(__name__)
_HEAD_RATE = 12  # times the learning rate of the rest: the head begins at random
_FIRST_RIGHT = 0.7  # share of steps that take the nearest right wording; the others take any
_HARDEST = 3  # nearest wrong wordings that are always taken
_SORTED = 20  # batches whose lists are sorted by length together: little padding


def train_reranker(
    model: CrossEncoder,
    lists: Sequence[NearList],
    accelerator: Accelerator,
    args: RerankerArguments,
    save: Callable[[], None],
) -> None:
    """Train a reranker in place. The loss is the cross-entropy of the right wording among wrong ones.

    Args:
        model (`CrossEncoder`): the reranker.
        lists (`Sequence[NearList]`): lists with right and wrong wordings.
        accelerator (`Accelerator`): the processes of the run.
        args (`RerankerArguments`): the run.
        save (`Callable`): is called every `save_steps` batches.

    Raises:
        `TrainingError`: if no list has right and wrong wordings, or the loss is not finite.
    """
    usable = [one for one in lists if any(one.right) and not all(one.right)]
    if not usable:
        raise TrainingError("no list has right and wrong wordings; the index needs more programs; name another memory")
    model.bert.embeddings.word_embeddings.requires_grad_(False)
    weights = [weight for weight in model.bert.parameters() if weight.requires_grad]
    groups = [{"params": weights}, {"params": [model.head], "lr": _HEAD_RATE * args.learning_rate}]
    optimizer = torch.optim.AdamW(groups, lr=args.learning_rate, weight_decay=0.01)
    schedule = get_cosine_schedule_with_warmup(optimizer, args.warmup_steps, args.max_steps)
    parallel, optimizer = accelerator.prepare(model, optimizer)
    model.train()
    rng = random.Random(args.seed + accelerator.process_index)
    batches = _draw_batches(usable, args, rng)
    for step in range(1, args.max_steps + 1):
        requests, wordings = next(batches)
        scores = parallel(requests, wordings).view(-1, 1 + args.num_negatives)
        loss = functional.cross_entropy(scores, torch.zeros(len(scores), dtype=torch.long, device=scores.device))
        if not torch.isfinite(loss):
            raise TrainingError(f"the loss of batch {step} is {loss.item()}; it must be finite; lower learning_rate")
        accelerator.backward(loss)
        torch.nn.utils.clip_grad_norm_([*weights, model.head], 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if accelerator.is_main_process and step % args.logging_steps == 0:
            logger.info("batch %d: loss %.3f", step, loss.item())
        if accelerator.is_main_process and step % args.save_steps == 0:
            save()
    model.eval()


def _draw_batches(
    lists: Sequence[NearList], args: RerankerArguments, rng: random.Random
) -> Iterator[tuple[list[str], list[str]]]:
    """Yield requests and wordings without end, the right wording of each request first."""
    size = args.per_device_train_batch_size
    while True:
        order = rng.sample(range(len(lists)), len(lists))
        for start in range(0, len(order), _SORTED * size):
            near = sorted((lists[number] for number in order[start : start + _SORTED * size]), key=_get_length)
            batches = [near[first : first + size] for first in range(0, len(near), size)]
            for batch in rng.sample(batches, len(batches)):
                chosen = [[one.request, *_choose(one, args.num_negatives, rng)] for one in batch]
                yield (
                    [texts[0] for texts in chosen for _ in texts[1:]],
                    [wording for texts in chosen for wording in texts[1:]],
                )


def _get_length(near: NearList) -> int:
    return len(near.request)


def _choose(near: NearList, num_negatives: int, rng: random.Random) -> list[str]:
    """Return a right wording, then wrong ones: the nearest, and others at random."""
    right = [wording for wording, is_right in zip(near.wordings, near.right, strict=True) if is_right]
    wrong = [wording for wording, is_right in zip(near.wordings, near.right, strict=True) if not is_right]
    hardest, rest = wrong[:_HARDEST], wrong[_HARDEST:]
    chosen = hardest + rng.sample(rest, min(len(rest), max(0, num_negatives - len(hardest))))
    chosen += rng.choices(wrong, k=max(0, num_negatives - len(chosen)))
    return [right[0] if rng.random() < _FIRST_RIGHT else rng.choice(right), *chosen[:num_negatives]]


def measure(
    score: Callable[[list[tuple[str, str]]], Sequence[float]], lists: Sequence[NearList], num_read: int
) -> dict[str, float]:
    """Return how often the first wording is right: as a search found them, and by the reranker.

    Args:
        score (`Callable`): gives the scores of pairs of request and wording.
        lists (`Sequence[NearList]`): the lists.
        num_read (`int`): number of wordings of a list that the reranker reads.

    Returns:
        `dict[str, float]`: `num_lists`, `search`, `reranker`, and `possible`: how many have a right one among those.
    """
    pairs = [(near.request, wording) for near in lists for wording in near.wordings[:num_read]]
    scores = iter(score(pairs))
    search = reranker = possible = 0
    for near in lists:
        right = near.right[:num_read]
        own = [next(scores) for _ in right]
        search, possible = search + right[0], possible + any(right)
        reranker += right[max(range(len(own)), key=own.__getitem__)]
    counts = {"search": search, "reranker": reranker, "possible": possible}
    return {"num_lists": len(lists)} | {name: round(count / len(lists), 4) for name, count in counts.items()}
