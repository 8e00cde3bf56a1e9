"""tools/check_constraint.py finds what a constraint forbids."""

from pathlib import Path

import pytest
from tests.scripts import run_script

ROW = (
    '{"task_id": "a", "prompt": "p", "signature": "i32 @f(i32)", "entry_point": "f", "tests": [], '
    '"completion": "define i32 @f(i32 %0) {\\n  %2 = add i32 %0, VALUE\\n  ret i32 %2\\n}"}'
)


@pytest.mark.slow
@pytest.mark.parametrize(("value", "forbidden", "status"), [("7", "0", 0), ("%9", "1", 1)])
def test_a_program_that_llvm_refuses_is_reported(tmp_path: Path, value: str, forbidden: str, status: int) -> None:
    (tmp_path / "rows.jsonl").write_text(ROW.replace("VALUE", value) + "\n")
    done = run_script("tools/check_constraint.py", str(tmp_path / "rows.jsonl"))
    assert done.returncode == status, done.stderr
    assert f"| programs with a forbidden token          | {forbidden} " in done.stdout
