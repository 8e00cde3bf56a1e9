"""The tree is what it claims: imports point downward, the README's file map is true, every shipped YAML loads."""

import ast
import subprocess
from collections.abc import Collection
from pathlib import Path

import pytest

from t2l.arguments import (
    DataArguments,
    DatasetArguments,
    ExportArguments,
    ModelArguments,
    parse_arguments,
)
from t2l.arguments.reading import read_yaml
from t2l.training import TrainingArguments

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "t2l"
# Rooms from the ground up: a module imports from rooms on lower floors, and from its own. A room is a folder with all
# below it, a single module, or the modules that lie directly in a folder which has rooms of its own.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("t2l.checkout", "t2l.files"),
    ("t2l.arguments", "t2l.llvm.*"),
    ("t2l.llvm.ir", "t2l.llvm.pool"),
    ("t2l.llvm", "t2l.llvm.wasm"),  # `t2l.llvm` itself is the door of the caller's side: it offers what the pool does
    ("t2l.llvm.equivalence",),
    ("t2l.llvm.worker",),
    ("t2l.data", "t2l.data.*", "t2l.modeling", "t2l.tokenization"),
    ("t2l.data.catalogue", "t2l.data.composer", "t2l.data.foreign", "t2l.inference", "t2l.metrics"),
    ("t2l.data.building", "t2l.export", "t2l.training"),  # export: its parity report is measured by inference
    ("t2l.cli",),
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
# The trust boundary. Folders that load LLVM and wasmtime: what strangers wrote gets there in a worker process only.
WORKER_SIDE = ("t2l.llvm.ir", "t2l.llvm.wasm", "t2l.llvm.equivalence", "t2l.llvm.worker")
# They may use the folders above in their own process, on our own text or clang's; and so may recipes, tools and tests.
# All else is the caller's side, the scripts in eval/ included.
TRUSTED = ("t2l.data.building", "t2l.data.foreign")
LLVM_LIBRARIES = ("llvmlite", "wasmtime")
SCRIPTS = ("eval", "recipes", "tests", "tools")

MODULES = {
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
}
EVAL_SCRIPTS = {str(path.relative_to(ROOT)): path for path in (ROOT / "eval").rglob("*.py")}


def read_imports(path: Path) -> set[str]:
    """The modules that a file imports, at its head or lazily; `from t2l.a import b` is t2l.a.b if that is a module."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write absolute imports"
            found = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {name if name in MODULES else str(node.module) for name in found}
    return names


def lies_in(module: str, folders: Collection[str]) -> bool:
    return any(f"{module}.".startswith(f"{folder}.") for folder in folders)


def room_of(module: str) -> str:
    """The room of a module of the package; its own name if it has none yet."""
    if module in FLOOR_OF:
        return module
    flat = f"{module.rpartition('.')[0]}.*"
    if flat in FLOOR_OF and MODULES[module].name != "__init__.py":
        return flat
    folders = [room for room in FLOOR_OF if lies_in(module, [room]) and f"{room}.*" not in FLOOR_OF]
    return max(folders, key=len, default=module)


@pytest.mark.parametrize("module", sorted(MODULES.keys() - {"t2l"}))
def test_imports_point_downward(module: str) -> None:
    room = room_of(module)
    assert room in FLOOR_OF, f"{module} has no floor; give {room} one in FLOORS"
    for imported in sorted(read_imports(MODULES[module])):
        assert not lies_in(imported, SCRIPTS), f"{module} imports {imported}: the package uses no script"
        if imported != "t2l" and lies_in(imported, ["t2l"]) and room_of(imported) != room:
            assert FLOOR_OF[room_of(imported)] < FLOOR_OF[room], (
                f"{module} imports {imported}: {room} is on floor {FLOOR_OF[room]} of FLOORS, {room_of(imported)} on "
                f"floor {FLOOR_OF[room_of(imported)]}; import from lower floors only"
            )


def test_the_package_has_no_import_cycle() -> None:
    graph = {module: read_imports(path) & MODULES.keys() - {module} for module, path in MODULES.items()}
    while leaves := {module for module, imported in graph.items() if not imported & graph.keys()}:
        graph = {module: imported for module, imported in graph.items() if module not in leaves}
    assert not graph, f"these import each other: {sorted(graph)}"


CALLER_SIDE = {module: path for module, path in MODULES.items() if not lies_in(module, (*WORKER_SIDE, *TRUSTED))}


@pytest.mark.parametrize("name", sorted(CALLER_SIDE | EVAL_SCRIPTS))
def test_the_callers_side_never_loads_llvm(name: str) -> None:
    imported = read_imports((CALLER_SIDE | EVAL_SCRIPTS)[name])
    forbidden = sorted(other for other in imported if lies_in(other, (*WORKER_SIDE, *TRUSTED, *LLVM_LIBRARIES)))
    assert not forbidden, (
        f"{name} imports {', '.join(forbidden)}, which loads LLVM in the caller's process; ask a worker through "
        f"t2l.llvm (Sandbox), or do it in {' or '.join(TRUSTED)}, on trusted text only"
    )


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
    "train": (ModelArguments, DataArguments, TrainingArguments),
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
