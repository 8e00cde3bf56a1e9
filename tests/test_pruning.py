"""Pruning removes what matters least and nothing else, and what remains is an ordinary checkpoint."""

import json
import re
from typing import Any

import numpy as np
import pytest
import torch
from transformers import T5Config
from transformers import T5ForConditionalGeneration as T5

from t2l.training.prepared import Split
from t2l.training.pruning import (
    Removal,
    Sizes,
    choose_removal,
    compare,
    draw_batches,
    format_report,
    get_sizes,
    measure_importance,
    measure_loss,
    remove_parts,
)
from t2l.training.pruning.importance import find_parts

SIZES = {"d_model": 16, "d_kv": 4, "d_ff": 12, "num_layers": 3, "num_decoder_layers": 3, "num_heads": 4}
Batches = list[dict[str, torch.Tensor]]


def make_model(seed: int = 0, **changes: Any) -> T5:
    """Return a model with random weights, large enough that every part matters."""
    torch.manual_seed(seed)
    model = T5(T5Config(**SIZES, vocab_size=40, decoder_start_token_id=0, **changes)).eval()
    with torch.no_grad():
        for weight in model.parameters():
            weight.copy_(torch.randn_like(weight) * 0.5 + 0.1)
    return model


@torch.no_grad()
def make_batches(model: T5) -> Batches:
    """Return rows whose targets are the model's own answers, so that what changes the model raises the loss."""
    torch.manual_seed(1)
    source = torch.randint(2, 40, (16, 11))
    mask = torch.ones_like(source)
    mask[::2, 8:] = 0
    answer = torch.zeros(16, 1, dtype=torch.long)
    for _ in range(9):
        logits = model(input_ids=source, attention_mask=mask, decoder_input_ids=answer).logits
        answer = torch.cat([answer, logits[:, -1:].argmax(-1)], dim=1)
    rows = {"input_ids": source, "attention_mask": mask, "labels": answer[:, 1:].clone()}
    rows["labels"][::3, 6:] = -100
    return [{name: tensor[start : start + 8].clone() for name, tensor in rows.items()} for start in (0, 8)]


def prune(model: T5, batches: Batches, **changes: int) -> tuple[T5, Removal]:
    sizes = get_sizes(model)._replace(**changes)
    removal = choose_removal(model, sizes, batches)
    return remove_parts(model, sizes, removal), removal


@torch.no_grad()
def get_logits(model: T5, batches: Batches) -> torch.Tensor:
    kept = [model(**batch).logits[batch["labels"] != -100] for batch in batches]
    return torch.cat(kept)


@torch.no_grad()
def silence(model: T5, name: str, places: list[int]) -> None:
    """Take away what heads (of 4 columns each) or hidden units add, by zeros in the last product of a part."""
    output = model.get_submodule(name)
    width = 4 if name.endswith(".o") else 1
    output.weight.unflatten(1, (-1, width))[:, places] = 0


# gelu, because a hidden unit of relu that is never active does nothing, either
KINDS = [{"feed_forward_proj": "gelu"}, {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}]
kinds = pytest.mark.parametrize("kind", KINDS, ids=["plain", "gated"])


@kinds
def test_removing_heads_that_do_nothing_changes_nothing(kind: dict[str, Any]) -> None:
    model = make_model(**kind)
    for layer in range(3):  # a self-attention of a stack loses the same heads everywhere
        silence(model, f"encoder.block.{layer}.layer.0.SelfAttention.o", [1, 2])
        silence(model, f"decoder.block.{layer}.layer.0.SelfAttention.o", [0, 3])
        silence(model, f"decoder.block.{layer}.layer.1.EncDecAttention.o", [layer, layer + 1])
    batches = make_batches(model)
    pruned, removal = prune(model, batches, num_heads=2)
    assert {group: sorted(heads) for group, heads in removal.heads.items()} == {
        "encoder.SelfAttention": [1, 2],
        "decoder.SelfAttention": [0, 3],
        **{f"decoder.block.{layer}.layer.1.EncDecAttention": [layer, layer + 1] for layer in range(3)},
    }
    assert all(score == 0 for heads in removal.heads.values() for score in heads.values())
    torch.testing.assert_close(get_logits(pruned, batches), get_logits(model, batches), atol=1e-4, rtol=1e-4)


@kinds
def test_removing_hidden_units_that_do_nothing_changes_nothing(kind: dict[str, Any]) -> None:
    model = make_model(**kind)
    expected = {}
    for number, part in enumerate(part for part in find_parts(model) if part.name.endswith("DenseReluDense")):
        expected[part.name] = [number, number + 2, number + 5]
        silence(model, f"{part.name}.wo", expected[part.name])
    assert len(expected) == 6
    batches = make_batches(model)
    pruned, removal = prune(model, batches, d_ff=9)
    assert {name: sorted(units) for name, units in removal.units.items()} == expected
    torch.testing.assert_close(get_logits(pruned, batches), get_logits(model, batches), atol=1e-4, rtol=1e-4)


@kinds
def test_removing_layers_that_do_nothing_changes_nothing(kind: dict[str, Any]) -> None:
    model = make_model(**kind)
    for part in find_parts(model):
        if part.layer in {("encoder", 0), ("encoder", 2), ("decoder", 1)}:
            torch.nn.init.zeros_(part.output.weight)
    batches = make_batches(model)
    pruned, removal = prune(model, batches, encoder_layers=1, decoder_layers=2)
    assert {stack: sorted(layers) for stack, layers in removal.layers.items()} == {"encoder": [0, 2], "decoder": [1]}
    assert all(abs(rise) < 1e-6 for layers in removal.layers.values() for rise in layers.values())
    torch.testing.assert_close(get_logits(pruned, batches), get_logits(model, batches), atol=1e-4, rtol=1e-4)


def test_when_layer_0_goes_its_position_bias_stays() -> None:
    model = make_model()
    removal = Removal({"encoder": {0: 0.0}, "decoder": {0: 0.0, 1: 0.0}}, {"decoder.SelfAttention": {1: 0.0}}, {})
    removal.heads |= {"encoder.SelfAttention": {3: 0.0}, "decoder.block.2.layer.1.EncDecAttention": {0: 0.0}}
    pruned = remove_parts(model, Sizes(2, 1, 3, 12), removal)
    for stack, heads in (("encoder", [0, 1, 2]), ("decoder", [0, 2, 3])):
        name = f"{stack}.block.0.layer.0.SelfAttention.relative_attention_bias.weight"
        assert torch.equal(pruned.state_dict()[name], model.state_dict()[name][:, heads])


def test_a_skipped_layer_costs_what_its_removal_costs() -> None:
    model = make_model()
    batches = make_batches(model)
    pruned, removal = prune(model, batches, encoder_layers=2, decoder_layers=1)
    rises = [rise for layers in removal.layers.values() for rise in layers.values()]
    assert len(rises) == 3 and any(rises)
    assert measure_loss(pruned, batches) == pytest.approx(measure_loss(model, batches) + sum(rises), rel=1e-5)


@pytest.mark.slow
def test_each_layer_is_chosen_with_those_before_it_gone() -> None:
    distinguished = 0
    for seed in range(12):
        model = make_model(seed)
        batches = make_batches(model)
        losses = {}
        for gone in ({0}, {1}, {2}, {0, 1}, {0, 2}, {1, 2}):
            removal = Removal({"encoder": dict.fromkeys(gone, 0.0), "decoder": {}}, {}, {})
            smaller = remove_parts(model, get_sizes(model)._replace(encoder_layers=3 - len(gone)), removal)
            losses[frozenset(gone)] = measure_loss(smaller, batches)
        first, next_alone, _ = sorted(range(3), key=lambda layer, losses=losses: losses[frozenset({layer})])
        second = min(
            {0, 1, 2} - {first}, key=lambda layer, losses=losses, first=first: losses[frozenset({first, layer})]
        )
        distinguished += second != next_alone  # a ranking that is measured once would choose another layer
        assert list(prune(model, batches, encoder_layers=1)[1].layers["encoder"]) == [first, second]
    assert distinguished > 0


def test_importance_is_the_slope_of_the_loss_in_what_a_part_adds() -> None:
    model = make_model(feed_forward_proj="gelu")
    row = {name: tensor[:1] for name, tensor in make_batches(model)[0].items()}
    for part, place, width in (("EncDecAttention", 2, 4), ("DenseReluDense", 5, 1)):
        found = next(one for one in find_parts(model) if part in one.name and one.layer == ("decoder", 1))
        losses = []
        for factor in (1.01, 0.99):
            changed = make_model(feed_forward_proj="gelu")
            with torch.no_grad():
                output = changed.get_submodule(found.name).get_submodule("o" if width == 4 else "wo")
                output.weight.unflatten(1, (-1, width))[:, place] *= factor
            losses.append(measure_loss(changed, [row]))
        slope = abs(losses[0] - losses[1]) / 0.02
        assert slope > 1e-4
        assert float(measure_importance(model, [row])[found.name][place]) == pytest.approx(slope, rel=0.02)


def test_importance_depends_neither_on_batches_nor_on_frozen_weights() -> None:
    model = make_model()
    batches = make_batches(model)
    singles = [
        {name: tensor[row : row + 1] for name, tensor in batch.items()} for batch in batches for row in range(8)
    ]
    expected = measure_importance(model, batches)
    actual = measure_importance(model.requires_grad_(False), singles)
    assert expected.keys() == actual.keys() and len(expected) == 15
    for name, scores in expected.items():
        torch.testing.assert_close(actual[name], scores, atol=1e-6, rtol=1e-4)


@kinds
def test_every_remaining_weight_is_a_slice_of_the_old_one(kind: dict[str, Any]) -> None:
    model = make_model(**kind)
    pruned, removal = prune(model, make_batches(model), encoder_layers=2, decoder_layers=1, num_heads=3, d_ff=7)
    with torch.no_grad():
        for weight in model.parameters():  # so that a value says its place
            weight.copy_(torch.arange(weight.numel()).view(weight.shape))
    pruned = remove_parts(model, get_sizes(pruned), removal)
    assert get_sizes(pruned) == Sizes(2, 1, 3, 7) and (pruned.config.d_kv, pruned.config.d_model) == (4, 16)
    widths = {"wo": 12, "relative_attention_bias": 4}  # the rest is as wide as the model
    for name, weight in pruned.named_parameters():
        product = name.split(".")[-2]
        places = weight.view(-1, weight.shape[-1]).long()
        width = widths.get(product, 16)
        rows, columns = places.div(width, rounding_mode="floor"), places % width
        assert (rows == rows[:, :1]).all() and (columns == columns[:1]).all(), name
        assert (rows[:, 0].diff() > 0).all() and (columns[0].diff() > 0).all(), name


def test_rows_of_a_batch_have_the_same_padded_lengths() -> None:
    lengths = np.array([5, 30] * 40)
    ids = np.full(lengths.sum(), 7, np.uint16)
    ones, numbers = np.ones(80, np.int64), np.arange(80)
    split = Split(ids, lengths, ids, lengths, ones, numbers, numbers, np.zeros(80, np.uint8), ones, ones)
    batches = draw_batches(split, 0, 70, 0)
    assert sum(len(batch["labels"]) for batch in batches) == 70
    assert {batch["input_ids"].shape[1] for batch in batches} == {5, 30}
    assert max(len(batch["labels"]) for batch in batches) == 32


def test_the_report_has_figures_before_and_after_and_what_was_removed() -> None:
    model = make_model()
    batches = make_batches(model)
    pruned, removal = prune(model, batches, encoder_layers=2, num_heads=3, d_ff=10)
    report = json.loads(json.dumps(compare(model, pruned, removal, batches)))
    assert report["before"]["parameters"] == model.num_parameters() > pruned.num_parameters()
    assert report["after"]["loss"] == measure_loss(pruned, batches) and report["num_importance_rows"] == 16
    (layer,) = report["removed"]["layers"]["encoder"]
    lines = format_report(report).splitlines()
    assert any(re.match(rf"\| encoder layer {layer} +\| [+-]\d\.\d{{4}} ", line) for line in lines)
    assert sum(" head " in line for line in lines) == 1 + 1 + 3
    assert sum("2 units, together" in line for line in lines) == 5
