"""The tokenizer restores every text and keeps units of IR whole; unfit or hostile tokenizers do no harm."""

import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from t2l.tokenization import SPECIAL_TOKENS, TokenizationError, check_round_trip, get_tokenizer, train_tokenizer

IR = (
    "{\n  br label %3\n3:\n  %4 = phi i32 [ %1, %2 ], [ %8, %7 ]\n  %12 = icmp slt i32 %4, -120\n"
    "  br i1 %12, label %9, label %7\n  ret i32 %4\n}\ndeclare i8 @llvm.smax.i8(i8, i8)"
)
TOKENIZER = train_tokenizer([IR] * 20 + ["Return the larger of a and b.\ni32 @max(i32, i32)"] * 20, vocab_size=600)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_any_text_without_a_special_token_is_given_back(text: str) -> None:
    assume(not any(token in text for token in SPECIAL_TOKENS))
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


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a folder with a tokenizer whose chat template has the path of a file outside as its name."""
    TOKENIZER.save_pretrained(tmp_path / "hostile")
    config = tmp_path / "hostile" / "tokenizer_config.json"
    template = {"name": "../../evil", "template": "written by a stranger"}
    config.write_text(json.dumps({**json.loads(config.read_text()), "chat_template": [template]}))
    return tmp_path / "hostile"


def test_a_tokenizer_loaded_from_a_hostile_folder_writes_only_into_its_output_folder(
    hostile: Path, tmp_path: Path
) -> None:
    (tmp_path / "ours" / "inside").mkdir(parents=True)
    get_tokenizer(hostile).save_pretrained(tmp_path / "ours" / "inside")
    assert [path.name for path in (tmp_path / "ours").iterdir()] == ["inside"]
    assert not any("template" in path.name for path in (tmp_path / "ours" / "inside").rglob("*"))


def test_the_library_alone_writes_outside_of_its_output_folder(hostile: Path, tmp_path: Path) -> None:
    """If this fails, transformers has fixed CVE-2026-9856."""
    (tmp_path / "theirs" / "inside").mkdir(parents=True)
    AutoTokenizer.from_pretrained(hostile).save_pretrained(tmp_path / "theirs" / "inside")
    assert (tmp_path / "theirs" / "evil.jinja").read_text() == "written by a stranger"


def test_a_sequence_ends_with_the_end_token() -> None:
    assert TOKENIZER("x")["input_ids"][-1] == TOKENIZER.eos_token_id


def test_a_tokenizer_without_braces_and_newlines_is_refused_by_name() -> None:
    words = {"<unk>": 0, "define": 1, "ret": 2, "i32": 3}
    backend = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
    backend.pre_tokenizer = pre_tokenizers.Whitespace()
    poor = PreTrainedTokenizerFast(tokenizer_object=backend, unk_token="<unk>")
    with pytest.raises(TokenizationError, match=r"(?s)'poor' does not reproduce 1 of 1.*'\\n'.*'\{'.*Leave out"):
        check_round_trip(poor, [IR], "poor")
