"""The tree is what it claims: imports point downward, the README's file map is true, every shipped YAML loads."""

import ast
import subprocess
from pathlib import Path

import pytest

from t2l.arguments import (
    TRAINING_ARGUMENTS,
    DataArguments,
    DatasetArguments,
    ExportArguments,
    ModelArguments,
    parse_arguments,
)
from t2l.arguments.reading import read_yaml

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "t2l"
LAYERS = {  # a module imports from lower layers, or from its own part
    "files": -1,
    "llvm": 0,
    "arguments": 0,
    "data": 1,
    "modeling": 1,
    "tokenization": 1,
    "metrics": 1,
    "training": 2,
    "inference": 2,
    "export": 3,  # its parity report is measured by inference
    "serve": 4,
    "cli": 4,
}
MODULES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}


def read_imports(module: str) -> set[str]:
    """The modules that `module` imports anywhere; `from t2l.a import b` is t2l.a.b where that is a module."""
    names = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: write absolute imports"
            found = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {name if name in MODULES else str(node.module) for name in found}
    return names


def part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("module", sorted(MODULES.keys() - {"t2l"}))
def test_imports_point_downward(module: str) -> None:
    for imported in read_imports(module):
        if imported.split(".")[0] == "t2l" and part(imported) not in ("", part(module)):
            assert LAYERS[part(imported)] < LAYERS[part(module)], f"{module} imports {imported}"
        assert imported.split(".")[0] not in ("recipes", "eval", "tools"), f"{module} imports an entry point"


def test_the_package_has_no_import_cycle() -> None:
    graph = {module: read_imports(module) & MODULES.keys() - {module} for module in MODULES}
    while leaves := {module for module, imported in graph.items() if not imported & graph.keys()}:
        graph = {module: imported for module, imported in graph.items() if module not in leaves}
    assert not graph, f"these import each other: {sorted(graph)}"


@pytest.mark.parametrize("module", sorted(MODULES))
def test_only_llvm_imports_llvm_libraries_and_llvm_imports_no_learning(module: str) -> None:
    outside = {name.split(".")[0] for name in read_imports(module)}
    forbidden = {"torch", "transformers"} if part(module) == "llvm" else {"llvmlite", "wasmtime"}
    assert not outside & forbidden


def read_file_map() -> list[str]:
    """The paths in the README's tree: two spaces of indentation are one level, the rest of a line is a remark."""
    block = (ROOT / "README.md").read_text(encoding="utf-8").split("## File map")[1].split("```")[1]
    paths: list[str] = []
    folders: list[str] = []
    for line in block.strip().splitlines():
        name = line.split()[0]
        depth = (len(line) - len(line.lstrip())) // 2
        folders[depth:] = [name]
        paths.append("".join(folders))
    return paths


def test_the_file_map_lists_only_what_exists() -> None:
    paths = read_file_map()
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_file_map_lists_every_top_level_folder() -> None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    folders = {file.split("/")[0] for file in done.stdout.splitlines() if "/" in file}
    assert folders <= {path.split("/")[0] for path in read_file_map()}


CLASSES = {
    "data": (DatasetArguments,),
    "train": (ModelArguments, DataArguments, TRAINING_ARGUMENTS),
    "export": (ExportArguments,),
}
CONFIGS = sorted(path for kind in CLASSES for path in (ROOT / "configs" / kind).rglob("*.yaml"))


def test_there_are_configs_of_every_kind() -> None:
    assert {path.relative_to(ROOT / "configs").parts[0] for path in CONFIGS} == set(CLASSES)


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_shipped_config_loads(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder where the artefacts of earlier stages (under runs/) exist, as they will when it is used."""
    for folder in ("configs", "eval"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    config = str(path.relative_to(ROOT))
    given, problems = read_yaml(config)
    assert problems == []
    for key in given.keys() & {"model_name_or_path", "dataset_path", "c_sources", "c_include_dirs"}:
        for value in [given[key].value] if isinstance(given[key].value, str) else given[key].value:
            if value.startswith("runs/"):
                Path(value).mkdir(parents=True, exist_ok=True)
    kind = path.relative_to(ROOT / "configs").parts[0]
    parse_arguments(*CLASSES[kind], argv=["--config", config])
