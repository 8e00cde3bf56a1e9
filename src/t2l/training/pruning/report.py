"""What pruning did to a model: figures before and after, and the removed parts with their importance."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from transformers import PreTrainedModel

from t2l.metrics.tables import format_table
from t2l.training.pruning.importance import measure_loss
from t2l.training.pruning.removal import Removal
from t2l.training.pruning.rows import Batch
from t2l.training.pruning.sizes import get_sizes


def compare(
    model: PreTrainedModel, pruned: PreTrainedModel, removal: Removal, batches: Sequence[Batch]
) -> dict[str, Any]:
    """Return the figures of a model before and after pruning, and what was removed, for `pruning.json`.

    Args:
        model (`PreTrainedModel`): the model before.
        pruned (`PreTrainedModel`): what `remove_parts` returned.
        removal (`Removal`): what was removed.
        batches (`Sequence[Batch]`): the rows that importance was measured on; losses are measured on the same ones.
    """
    return {
        "num_importance_rows": sum(len(batch["labels"]) for batch in batches),
        "before": _describe(model, batches),
        "after": _describe(pruned, batches),
        "removed": dataclasses.asdict(removal),
    }


def _describe(model: PreTrainedModel, batches: Sequence[Batch]) -> dict[str, Any]:
    weights = list(model.parameters())
    return {
        "parameters": sum(weight.numel() for weight in weights),
        "mebibytes": sum(weight.numel() * weight.element_size() for weight in weights) / 2**20,
        "loss": measure_loss(model, batches),
        **get_sizes(model)._asdict(),
    }


def format_report(report: Mapping[str, Any]) -> str:
    """Return two tables: the figures before and after, and the removed parts with their importance.

    Args:
        report (`Mapping[str, Any]`): what `compare` returned.
    """
    loss = f"loss on {report['num_importance_rows']} training rows (nats per token)"
    names = {"parameters": ("parameters", ",d"), "mebibytes": ("size (MiB)", ",.2f"), "loss": (loss, ".4f")}
    rows = [("", "before", "after")]
    for key, before in report["before"].items():
        name, form = names.get(key, (key, "d"))
        rows.append((name, format(before, form), format(report["after"][key], form)))
    removed = report["removed"]
    parts = [("removed", "importance (nats per token)")]
    parts += [
        (f"{stack} layer {number}", f"{rise:+.4f}")
        for stack, layers in removed["layers"].items()
        for number, rise in layers.items()
    ]
    parts += [
        (f"{group} head {number}", f"{score:.2e}")
        for group, heads in removed["heads"].items()
        for number, score in heads.items()
    ]
    parts += [
        (f"{name} {len(units)} units, together", f"{sum(units.values()):.2e}")
        for name, units in removed["units"].items()
        if units
    ]
    return f"{format_table(rows)}\n\n{format_table(parts)}"
