"""`tools/sample_rows.py` draws each row with the same probability; a seed always draws the same rows."""

import importlib.util
import json
import random
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "tools" / "sample_rows.py"


@pytest.fixture(scope="module")
def sample_rows() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sample_rows", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_all_rows_are_equally_likely(sample_rows: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "train.jsonl").write_text("".join(json.dumps({"prompt": number}) + "\n" for number in range(10)))
    drawn = Counter(
        row["prompt"]
        for seed in range(500)
        for row in sample_rows.draw_rows(tmp_path, "train", 3, random.Random(seed))
    )
    assert drawn.total() == 1500 and len(drawn) == 10
    assert all(100 < count < 200 for count in drawn.values())  # 150 expected, standard deviation 10
    again = [sample_rows.draw_rows(tmp_path, "train", 3, random.Random(1)) for _ in range(2)]
    assert again[0] == again[1]


def test_markdown_characters_in_a_prompt_are_escaped(sample_rows: ModuleType) -> None:
    row = {"prompt": "a_b * c\nd", "signature": "i32 @f(i32)", "family": "bits"}
    assert sample_rows.format_request(row) == "a\\_b \\* c d — `i32 @f(i32)`, bits"
