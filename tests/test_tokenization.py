"""The tokenizer gives back every text, keeps IR's units whole, and one that cannot is refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from t2l.tokenization import TokenizationError, check_round_trip, get_tokenizer, train_tokenizer

IR = (
    "{\n  br label %3\n3:\n  %4 = phi i32 [ %1, %2 ], [ %8, %7 ]\n  %12 = icmp slt i32 %4, -120\n"
    "  br i1 %12, label %9, label %7\n  ret i32 %4\n}\ndeclare i8 @llvm.smax.i8(i8, i8)"
)
TOKENIZER = train_tokenizer([IR] * 20 + ["Return the larger of a and b.\ni32 @max(i32, i32)"] * 20, vocab_size=600)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_any_text_is_given_back(text: str) -> None:
    check_round_trip(TOKENIZER, [text], "ours")


def test_values_labels_and_operations_are_single_tokens() -> None:
    tokens = TOKENIZER.tokenize(IR)
    for unit in ("%4", "\n  %12", " = icmp slt i32 ", ", label ", "\n3:", "\n  "):
        assert unit in tokens, unit


def test_digits_of_constants_stay_single() -> None:
    assert TOKENIZER.tokenize("add i32 %0, 1234")[-4:] == ["1", "2", "3", "4"]


def test_auto_tokenizer_loads_what_was_saved(tmp_path: Path) -> None:
    TOKENIZER.save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    assert loaded(IR)["input_ids"] == TOKENIZER(IR)["input_ids"]
    check_round_trip(get_tokenizer(tmp_path), [IR], "saved")


def test_a_sequence_ends_with_the_end_token() -> None:
    assert TOKENIZER("x")["input_ids"][-1] == TOKENIZER.eos_token_id


def test_a_tokenizer_without_braces_and_newlines_is_refused_by_name() -> None:
    words = {"<unk>": 0, "define": 1, "ret": 2, "i32": 3}
    backend = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    backend.pre_tokenizer = pre_tokenizers.Whitespace()
    poor = PreTrainedTokenizerFast(tokenizer_object=backend, unk_token="<unk>")
    with pytest.raises(TokenizationError, match=r"(?s)'poor' does not give back 1 of 1.*'\\n'.*'\{'.*Leave out"):
        check_round_trip(poor, [IR], "poor")
