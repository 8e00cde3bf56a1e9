"""Commands start fast: each loads its own code, and a worker process loads nothing of the caller's side."""

import pytest
from tests.scripts import run_script

TWICE = "define i32 @twice(i32 %x) {\\n  %y = shl i32 %x, 1\\n  ret i32 %y\\n}"
HEAVY = (
    "yaml",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "t2l.arguments",
    "t2l.inference",
    "t2l.metrics",
    "llvmlite",
    "wasmtime",
)


def find_loaded(code: str, names: tuple[str, ...]) -> list[str]:
    """Return those of the modules that are loaded once the code has run."""
    printed = f"import sys; {code}\nprint('loaded', *(name for name in {names!r} if name in sys.modules))"
    done = run_script("-c", printed)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()[1:]


@pytest.mark.parametrize(
    "words", [["verify"], ["canonicalize"], ["run", "--call", "twice(4)"], ["emit", "--emit", "asm"]]
)
def test_a_command_about_a_file_loads_neither_a_model_library_nor_llvm(words: list[str]) -> None:
    code = f"import io; sys.stdin = io.TextIOWrapper(io.BytesIO(b'{TWICE}')); "
    code += f"from t2l.cli import main; assert main([{words[0]!r}, '-', *{words[1:]!r}]) == 0"
    assert find_loaded(code, HEAVY) == []


def test_help_shows_every_command_without_loading_a_model_library() -> None:
    code = "from t2l.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit: pass"
    assert find_loaded(code, ("onnxruntime", "tokenizers", "torch", "transformers", "llvmlite", "wasmtime")) == []


def test_a_worker_loads_nothing_of_the_callers_side() -> None:
    sides = ("t2l.llvm.pool", "subprocess", "concurrent.futures", "t2l.cli", "t2l.data", "numpy")
    assert find_loaded("import t2l.llvm.worker.__main__", sides) == []
