"""`eval/generate.py` refuses what it cannot use with a message, not with a traceback."""

from pathlib import Path

import pytest
from tests.scripts import ROOT, run_script


@pytest.mark.slow
def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    words = ["--model_name_or_path", str(tmp_path), "--tasks", str(ROOT / "eval/ireval/ireval.jsonl")]
    done = run_script("eval/generate.py", *words, "--output", str(tmp_path / "predictions.jsonl"))
    assert done.returncode == 1
    assert f"generate: the model {tmp_path} cannot be loaded: " in done.stderr
    assert "Traceback" not in done.stderr
