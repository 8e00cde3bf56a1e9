"""A widened checkpoint gives the answers of the original."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import torch
from tests.tiny import ARCHITECTURE
from transformers import T5Config, T5ForConditionalGeneration

TOOLS = Path(__file__).parents[2] / "tools"
SIZES = {"d_model": 40, "d_kv": 11, "d_ff": 70, "num_heads": 3, "num_layers": 3, "num_decoder_layers": 2}


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TOOLS))
        yield importlib.import_module("widen_checkpoint")


def make_model(*, tied: bool) -> T5ForConditionalGeneration:
    torch.manual_seed(0)
    config = T5Config(**ARCHITECTURE, vocab_size=50, decoder_start_token_id=0, tie_word_embeddings=tied)
    model = T5ForConditionalGeneration(config).eval()
    with torch.no_grad():
        for weight in model.parameters():  # the initial layer norms are all ones, and would hide mistakes
            weight.copy_(torch.randn_like(weight) * 0.3 + 0.1)
    return model


@pytest.mark.parametrize("tied", [True, False])
def test_the_logits_stay_the_same(tool: ModuleType, tied: bool) -> None:
    small = make_model(tied=tied)
    wide = tool.widen(small, SIZES)
    source = torch.randint(2, 50, (3, 12))
    target = torch.randint(2, 50, (3, 9))
    with torch.inference_mode():
        expected = small(input_ids=source, decoder_input_ids=target).logits
        actual = wide(input_ids=source, decoder_input_ids=target).logits
    assert wide.num_parameters() > 5 * small.num_parameters()
    torch.testing.assert_close(actual, expected, atol=1e-4, rtol=1e-4)


def test_greedy_answers_stay_the_same(tool: ModuleType) -> None:
    small = make_model(tied=True)
    wide = tool.widen(small, SIZES)
    source = torch.randint(2, 50, (4, 10))
    options = {"max_new_tokens": 16, "do_sample": False, "attention_mask": torch.ones_like(source)}
    assert torch.equal(small.generate(source, **options), wide.generate(source, **options))


def test_a_smaller_size_is_refused(tool: ModuleType) -> None:
    message = "d_model is 8; at least 16, the size in the checkpoint, is allowed; raise d_model"
    with pytest.raises(tool.WidenError, match=message):
        tool.widen(make_model(tied=True), SIZES | {"d_model": 8})
