"""The tree is what it claims: imports point downward, the README's file map is true, every shipped YAML loads."""

import ast
import subprocess
from collections.abc import Collection
from pathlib import Path

import pytest

from t2l.arguments import (
    AnsweredDatasetArguments,
    CalibrationArguments,
    DataArguments,
    DatasetArguments,
    DecodingArguments,
    DistillationArguments,
    EncoderArguments,
    ExportArguments,
    IndexArguments,
    ModelArguments,
    PruningArguments,
    RerankerArguments,
    parse_arguments,
)
from t2l.arguments.reading import read_yaml
from t2l.training import TrainingArguments

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "t2l"
# The layers of the package, the lowest first. A module may import from lower layers and from its own unit. A unit is a
# folder with all below it, a single module, or (`.*`) the modules that lie directly in a folder with further units.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("t2l.checkout", "t2l.cpus", "t2l.extras", "t2l.files"),
    ("t2l.checksums", "t2l.new_tokens", "t2l.positions"),
    ("t2l.arguments", "t2l.llvm.*"),
    ("t2l.llvm.ir", "t2l.llvm.pool"),
    ("t2l.llvm", "t2l.llvm.wasm"),  # `t2l.llvm` itself: the public functions, which call the pool
    ("t2l.llvm.emission", "t2l.llvm.equivalence"),
    ("t2l.llvm.worker",),
    ("t2l.adapters", "t2l.data", "t2l.data.*", "t2l.retrieval", "t2l.tokenization"),
    (
        "t2l.data.augmentation",
        "t2l.data.catalogue",
        "t2l.data.combinations",
        "t2l.data.composer",
        "t2l.data.foreign",
        "t2l.data.formulas",
        "t2l.metrics",
        "t2l.modeling",
        "t2l.retrieval.*",
    ),
    ("t2l.data.building", "t2l.retrieval.adaptation"),
    ("t2l.inference", "t2l.retrieval.sources"),
    ("t2l.export", "t2l.training"),  # t2l.export uses t2l.inference to measure parity
    ("t2l.cli",),
)
LAYER_OF = {unit: layer for layer, units in enumerate(LAYERS) for unit in units}
# The trust boundary. These folders load LLVM and wasmtime. They get foreign text only inside a worker process.
WORKER_SIDE = ("t2l.llvm.ir", "t2l.llvm.wasm", "t2l.llvm.emission", "t2l.llvm.equivalence", "t2l.llvm.worker")
# These folders may use them in any process, for text of our own or of clang; so may recipes, tools and tests. All
# other code, also the scripts in eval/, is on the caller's side and may not.
TRUSTED = ("t2l.data.building", "t2l.data.foreign", "t2l.retrieval.sources")
LLVM_LIBRARIES = ("llvmlite", "wasmtime")
UNSEEN_IMPORTS = {"__import__", "exec", "import_module"}  # names through which a file imports what no test can read
SCRIPTS = ("eval", "recipes", "tests", "tools")

MODULES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
EVAL_SCRIPTS = {str(path.relative_to(ROOT)): path for path in (ROOT / "eval").rglob("*.py")}


def read_imports(path: Path) -> set[str]:
    """Return the modules that a file imports, also inside functions.

    `from t2l.a import b` counts as an import of `t2l.a.b` if this is a module, else of `t2l.a`.
    """
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write absolute imports"
            found = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {name if name in MODULES else str(node.module) for name in found}
    return names


def read_names(path: Path) -> set[str]:
    """The names that a file uses: variables, attributes, and what it imports from modules."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.name for alias in node.names}
    return names


def lies_in(module: str, folders: Collection[str]) -> bool:
    return any(f"{module}.".startswith(f"{folder}.") for folder in folders)


def unit_of(module: str) -> str:
    """Return the unit of a module of the package; the module itself if it has no layer yet."""
    if module in LAYER_OF:
        return module
    flat = f"{module.rpartition('.')[0]}.*"
    if flat in LAYER_OF and MODULES[module].name != "__init__.py":
        return flat
    folders = [unit for unit in LAYER_OF if lies_in(module, [unit]) and f"{unit}.*" not in LAYER_OF]
    return max(folders, key=len, default=module)


@pytest.mark.parametrize("module", sorted(MODULES.keys() - {"t2l"}))
def test_imports_point_downward(module: str) -> None:
    unit = unit_of(module)
    assert unit in LAYER_OF, f"{module} has no layer; give {unit} one in LAYERS"
    for imported in sorted(read_imports(MODULES[module])):
        assert not lies_in(imported, SCRIPTS), f"{module} imports {imported}: the package uses no script"
        if imported != "t2l" and lies_in(imported, ["t2l"]) and unit_of(imported) != unit:
            assert LAYER_OF[unit_of(imported)] < LAYER_OF[unit], (
                f"{module} imports {imported}: {unit} is in layer {LAYER_OF[unit]} of LAYERS, {unit_of(imported)} in "
                f"layer {LAYER_OF[unit_of(imported)]}; import from lower layers only"
            )


def test_the_package_has_no_import_cycle() -> None:
    graph = {module: read_imports(path) & MODULES.keys() - {module} for module, path in MODULES.items()}
    while leaves := {module for module, imported in graph.items() if not imported & graph.keys()}:
        graph = {module: imported for module, imported in graph.items() if module not in leaves}
    assert not graph, f"these import each other: {sorted(graph)}"


CALLER_SIDE = {module: path for module, path in MODULES.items() if not lies_in(module, (*WORKER_SIDE, *TRUSTED))}


@pytest.mark.parametrize("name", sorted(CALLER_SIDE | EVAL_SCRIPTS))
def test_the_callers_side_never_loads_llvm(name: str) -> None:
    path = (CALLER_SIDE | EVAL_SCRIPTS)[name]
    loaders = (*WORKER_SIDE, *TRUSTED, *LLVM_LIBRARIES, "recipes", "tests", "tools")
    forbidden = sorted(other for other in read_imports(path) if lies_in(other, loaders))
    assert not forbidden, (
        f"{name} imports {', '.join(forbidden)}, which loads LLVM in the caller's process; ask a worker through "
        f"t2l.llvm (Sandbox), or do it in {' or '.join(TRUSTED)}, on trusted text only"
    )
    unseen = sorted(read_names(path) & UNSEEN_IMPORTS)
    assert not unseen, f"{name} uses {', '.join(unseen)}, through which it could load LLVM; write an import statement"


@pytest.mark.parametrize("module", sorted(module for module in MODULES if not lies_in(module, WORKER_SIDE)))
def test_only_the_workers_side_imports_llvm_libraries(module: str) -> None:
    assert not [name for name in read_imports(MODULES[module]) if lies_in(name, LLVM_LIBRARIES)]


@pytest.mark.parametrize("module", sorted(module for module in MODULES if lies_in(module, ["t2l.llvm"])))
def test_llvm_needs_no_other_part_of_t2l_and_no_learning(module: str) -> None:
    imported = read_imports(MODULES[module])
    assert not {name for name in imported if lies_in(name, ["t2l"]) and not lies_in(name, ["t2l.llvm"])}
    assert not {name for name in imported if lies_in(name, ["torch", "transformers"])}


def test_every_folder_of_the_trust_boundary_exists() -> None:
    assert [folder for folder in (*WORKER_SIDE, *TRUSTED) if folder not in MODULES] == []
    assert EVAL_SCRIPTS


def read_file_map() -> list[str]:
    """Return the paths in the README's file map: two spaces of indentation are one level, remarks follow the path."""
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
    "calibration": (CalibrationArguments,),
    "data": (DatasetArguments,),
    "encoder": (EncoderArguments,),
    "reranker": (RerankerArguments,),
    "index": (IndexArguments,),
    "train": (ModelArguments, DataArguments, TrainingArguments),
    "prune": (PruningArguments,),
    "distill": (ModelArguments, DataArguments, TrainingArguments, DistillationArguments),
    "answers": (AnsweredDatasetArguments, DecodingArguments),
    "export": (ExportArguments,),
}
CONFIGS = sorted(path for folder in CLASSES for path in (ROOT / "configs" / folder).rglob("*.yaml"))


def test_every_folder_of_configs_has_some() -> None:
    assert {path.relative_to(ROOT / "configs").parts[0] for path in CONFIGS} == set(CLASSES)


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_shipped_config_loads(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The config is read in a folder where the artefacts of earlier stages (under runs/) exist."""
    for folder in ("configs", "eval"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    config = str(path.relative_to(ROOT))
    given, problems = read_yaml(config)
    assert problems == []
    for key in given.keys() & {
        "model_name_or_path",
        "teacher_name_or_path",
        "tokenizer_name_or_path",
        "dataset_path",
        "prepared_path",
        "memory",
        "c_sources",
        "c_include_dirs",
        "tasks",
        "model_tasks",
    }:
        for value in [given[key].value] if isinstance(given[key].value, str) else given[key].value:
            if value.startswith("runs/") and value.endswith(".jsonl"):
                Path(value).parent.mkdir(parents=True, exist_ok=True)
                Path(value).touch()
            elif value.startswith("runs/"):
                Path(value).mkdir(parents=True, exist_ok=True)
    parse_arguments(*CLASSES[path.relative_to(ROOT / "configs").parts[0]], argv=["--config", config])
