"""A new T5 sees the order of words from its first step: heads begin at neighbours and fading views."""

import dataclasses
from pathlib import Path

import pytest
import torch
from tests.tiny_runs import make_model_args
from transformers import T5Config, T5ForConditionalGeneration, set_seed

from t2l.arguments import DataArguments, ModelArguments, parse_arguments
from t2l.arguments.problems import ArgumentsError
from t2l.modeling import get_model
from t2l.positions import init_positions
from t2l.tokenization import train_tokenizer


def make_model(heads: int = 8, **options: int) -> T5ForConditionalGeneration:
    set_seed(0)
    sizes = {"d_model": 64, "d_kv": 8, "d_ff": 64, "num_layers": 1, "num_heads": heads, "vocab_size": 50}
    config = T5Config(**sizes, **options, dropout_rate=0.0)
    return T5ForConditionalGeneration(config).eval()


def get_views(stack: torch.nn.Module, length: int = 21) -> torch.Tensor:
    """Return how much each head sees of each place from the middle one, by its biases alone: (heads, length)."""
    bias = stack.block[0].layer[0].SelfAttention.compute_bias(length, length)[0, :, length // 2].detach()
    if stack.is_decoder:
        bias[:, length // 2 + 1 :] = -torch.inf
    return bias.softmax(-1)


def test_half_of_the_heads_look_at_one_neighbour() -> None:
    model = make_model()
    init_positions(model)
    for stack, neighbours in ((model.encoder, (-1, 1, -2, 2)), (model.decoder, (-1, -2, -3, -4))):
        views = get_views(stack)
        for head, neighbour in enumerate(neighbours):
            assert views[head].argmax() == 10 + neighbour
            assert views[head].max() > 0.9


def test_the_others_fade_with_the_distance_at_different_rates() -> None:
    model = make_model()
    init_positions(model)
    for stack in (model.encoder, model.decoder):
        views = get_views(stack)[4:]
        assert (views.argmax(1) == 10).all()
        assert (views[:, 1:11] >= views[:, :10]).all()
        assert len({round(float(view.max()), 3) for view in views}) >= 2
    left = get_views(model.encoder)[4:, :10].sum(1)
    right = get_views(model.encoder)[4:, 11:].sum(1)
    assert (left > right).tolist() == [True, False, True, False]


@pytest.mark.parametrize("heads", [1, 2, 3, 16, 64])
@pytest.mark.parametrize(("buckets", "distance"), [(32, 128), (8, 16)])
def test_every_head_that_looks_at_a_neighbour_has_one(heads: int, buckets: int, distance: int) -> None:
    model = make_model(heads, relative_attention_num_buckets=buckets, relative_attention_max_distance=distance)
    init_positions(model)
    for stack in (model.encoder, model.decoder):
        table = stack.block[0].layer[0].SelfAttention.relative_attention_bias.weight
        assert (table[:, : heads // 2] == 6).sum(0).tolist() == [1] * (heads // 2)


def test_another_order_changes_what_a_new_encoder_says_of_a_request() -> None:
    words = torch.tensor([[5, 6, 7, 8, 9, 10, 11, 12]])
    other = words[:, [3, 6, 0, 7, 1, 5, 2, 4]]

    def change(model: T5ForConditionalGeneration) -> float:
        with torch.no_grad():
            means = [model.encoder(input_ids=ids).last_hidden_state.mean(1) for ids in (words, other)]
        return float((means[0] - means[1]).norm() / means[0].norm())

    plain, ordered = make_model(), make_model()
    init_positions(ordered)
    assert change(ordered) > 3 * change(plain)


def test_a_run_may_begin_as_transformers_does(tmp_path: Path) -> None:
    tokenizer = train_tokenizer(["Return a.", "ret i32 %0"], 300)
    greatest = {}
    for init in (True, False):
        model_args = dataclasses.replace(make_model_args(tmp_path), init_positions=init)
        model = get_model(model_args, DataArguments(dataset_path="unread"), tokenizer)
        greatest[init] = get_views(model.encoder).max()
    assert greatest[True] > 0.9 > 0.2 > greatest[False]


def test_a_checkpoint_has_its_own_positions(tmp_path: Path) -> None:
    with pytest.raises(ArgumentsError, match="init_positions: given together with model_name_or_path"):
        parse_arguments(ModelArguments, argv=["--model_name_or_path", str(tmp_path), "--init_positions", "false"])
