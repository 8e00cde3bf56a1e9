"""`pip install` installs every file of the package, and what `t2l` imports; an extra installs what its part needs."""

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from tests.scripts import run_script

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "t2l"
MODULES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
NEEDS_EXTRA = re.compile(r"needs_extra\('(\w+)'")
# What a user of the base installation starts: the command and its worker process, and the names that `t2l` exports.
ENTRIES = ("t2l", "t2l.cli", "t2l.llvm.worker.__main__")


@pytest.fixture
def distribution(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the distribution that setup.py defines."""
    pytest.importorskip("setuptools")
    from distutils.core import run_setup  # from Python 3.12 on, setuptools has its own copy

    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "argv", ["setup.py"])
    return run_setup("setup.py", stop_after="init")


def test_every_file_of_the_package_is_installed(distribution: Any) -> None:
    installed = {path for pattern in distribution.package_data["t2l"] for path in PACKAGE.glob(pattern)}
    data = {path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    assert data and data <= installed


def test_types_are_for_those_who_install_it_too(distribution: Any) -> None:
    assert "py.typed" in distribution.package_data["t2l"] and (PACKAGE / "py.typed").exists()


def test_every_extra_for_users_adds_a_package_to_the_base(distribution: Any) -> None:
    base = set(distribution.install_requires)
    extras = {name: set(packages) for name, packages in distribution.extras_require.items()}
    assert {name for name, packages in extras.items() if packages <= base} == set()


def test_every_package_that_is_named_has_a_tested_version(distribution: Any) -> None:
    named = {*distribution.install_requires, *(name for own in distribution.extras_require.values() for name in own)}
    pinned = {line.split("==")[0] for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line}
    assert {re.split("[<>]", package)[0] for package in named} <= pinned


def read_imports(node: ast.AST, extra: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield the modules that a file imports, also inside functions, each with the extra named around the import."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from ((alias.name, extra) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            module = str(child.module)
            yield module, extra
            yield from (
                (f"{module}.{alias.name}", extra) for alias in child.names if f"{module}.{alias.name}" in MODULES
            )
        inside = extra
        if isinstance(child, ast.With) and (match := NEEDS_EXTRA.match(ast.unparse(child.items[0].context_expr))):
            inside = match[1]
        yield from read_imports(child, inside)


def find_imports() -> dict[str, set[tuple[str, str | None]]]:
    """Return the packages that the base installation's modules import, each with (module, extra) of its imports."""
    found: dict[str, set[tuple[str, str | None]]] = {}
    waiting, seen = list(ENTRIES), set(ENTRIES)
    while waiting:
        module = waiting.pop()
        for name, extra in read_imports(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
            top = name.partition(".")[0]
            parents = {name.rsplit(".", cut)[0] for cut in range(name.count(".") + 1)}
            if top == "t2l" and extra is None:
                waiting += sorted(parents & MODULES.keys() - seen)
                seen |= parents & MODULES.keys()
            elif top != "t2l" and top not in sys.stdlib_module_names:
                found.setdefault(top, set()).add((module, extra))
    return found


def named(requirements: list[str]) -> set[str]:
    return {re.split("[<>=]", requirement)[0].lower().replace("_", "-") for requirement in requirements}


def distributions_of(package: str) -> set[str]:
    """Return the names under which a package that is imported can be installed."""
    return {name.lower().replace("_", "-") for name in packages_distributions().get(package, [package])}


def test_the_base_installs_what_the_command_imports_and_nothing_else(distribution: Any) -> None:
    base = named(distribution.install_requires)
    imported: set[str] = set()
    for package, imports in find_imports().items():
        distributions = distributions_of(package)
        imported |= distributions
        for module, extra in sorted(imports, key=str):
            allowed = base if extra is None else base | named(distribution.extras_require[extra])
            assert distributions & allowed, (
                f"{module} imports {package}, which {extra or 'the base'} does not install; name it in setup.py, or "
                "import it where it is used, under `with needs_extra(...)`"
            )
    assert base <= imported, f"the base installs {sorted(base - imported)}, which nothing in it imports"


def test_the_base_has_no_library_for_training() -> None:
    heavy = {
        "torch",
        "transformers",
        "optimum",
        "datasets",
        "evaluate",
        "accelerate",
        "peft",
        "pyarrow",
        "onnx",
        "ziglang",
    }
    bare = {package for package, imports in find_imports().items() if any(extra is None for _, extra in imports)}
    assert bare & heavy == set()


BLOCKER = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Blocker())
"""
TWICE = "define i32 @twice(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}\n"


def get_blocker(distribution: Any) -> str:
    """Return Python code after which the packages of no extra can be imported."""
    base = named(distribution.install_requires)
    extras = named([name for own in distribution.extras_require.values() for name in own]) - base
    blocked = {package for package, names in packages_distributions().items() if extras & {*map(str.lower, names)}}
    blocked |= {name.replace("-", "_") for name in extras}  # Python 3.10 does not know the modules of every package
    assert blocked >= {"torch", "transformers", "datasets", "pyarrow", "sacrebleu", "optimum", "ziglang"}
    return f"BLOCKED = {sorted(blocked)}\n{BLOCKER}"


def run_thin(words: list[str], distribution: Any, tmp_path: Path) -> Any:
    """Run `t2l` in a process that cannot import the packages of any extra."""
    code = f"{get_blocker(distribution)}\nfrom t2l.cli import main\nsys.exit(main({words!r}))"
    return run_script("-c", code, cwd=tmp_path)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["verify", "a.ll"], "a.ll: verified"),
        (["run", "a.ll", "--call", "twice(21)"], "42"),
        (["canonicalize", "a.ll"], "define i32 @twice(i32 %0)"),
        (["compare", "a.ll", "a.ll"], "equal: same canonical form"),
        (["emit", "a.ll", "--emit", "asm"], "twice:"),
        (["completion", "bash"], "complete -o"),
        (["doctor"], "a worker judged a program"),
        (["generate", "Return the larger of a and b.", "--signature", "i32 @max(i32, i32)"], "define i32 @max(i32 %0"),
        (
            ["score", "--tasks", "t.jsonl", "--predictions", "p.jsonl", "--output_dir", "out"],
            "| pass@1          | 1.0000",
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_every_command_works_without_the_packages_of_the_extras(
    words: list[str], shown: str, distribution: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.ll").write_text(TWICE)
    task = '{"task_id": "a", "prompt": "Double x.", "entry_point": "twice", "tests": [{"args": [4], "returns": 8}]}\n'
    (tmp_path / "t.jsonl").write_text(task)
    completion = TWICE.replace("\n", "\\n")
    (tmp_path / "p.jsonl").write_text(f'{{"task_id": "a", "completion": "{completion}"}}\n')
    done = run_thin(words, distribution, tmp_path)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_without_its_package_bleu_is_not_computed_and_parquet_is_refused_with_the_remedy(
    distribution: Any, tmp_path: Path
) -> None:
    (tmp_path / "t.jsonl").write_text('{"task_id": "a", "prompt": "p", "entry_point": "f", "completion": ""}\n')
    (tmp_path / "p.jsonl").write_text('{"task_id": "a", "completion": ""}\n')
    words = ["score", "--tasks", "t.jsonl", "--predictions", "p.jsonl", "--output_dir", "out"]
    done = run_thin(words, distribution, tmp_path)
    assert "BLEU not computed: BLEU needs sacrebleu, which is not installed; pip install 't2l[score]'" in done.stdout
    (tmp_path / "t.parquet").write_bytes(b"PAR1")
    words[2] = "t.parquet"
    done = run_thin(words, distribution, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "t2l: t.parquet: Parquet needs pyarrow, which is not installed; pip install 't2l[data]'\n"


@pytest.mark.parametrize(
    ("script", "extra"),
    [
        ("recipes/train.py", "train"),
        ("recipes/build_dataset.py", "data"),
        ("eval/report.py", "report"),
        ("eval/baselines.py", "report"),
    ],
)
def test_a_script_whose_extra_is_missing_says_so_in_one_line(script: str, extra: str, distribution: Any) -> None:
    code = f"{get_blocker(distribution)}\nimport runpy; runpy.run_path({str(ROOT / script)!r}, run_name='__main__')"
    done = run_script("-c", code)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(
        rf"{Path(script).name} needs \w+, which is not installed; pip install 't2l\[{extra}\]'\n", done.stderr
    )
