"""The documents are true: the files that they mention exist, and the commands at the top of the README run."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))
PAGES = ("README.md", "CONTRIBUTING.md", "eval/everyday/README.md", "eval/ireval/README.md", *DOCS)
PATH = re.compile(r"(?<![\w./-])(?:src|eval|tools|tests|recipes|configs|docs)/[\w./-]*\w")
PREFIXES = ("src/t2l/data/", "src/t2l/llvm/", "src/t2l/")  # folders that a diagram may leave out


@pytest.mark.parametrize("page", PAGES)
def test_every_path_on_a_page_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [path for path in PATH.findall(text) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_link_on_a_page_leads_to_a_file(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []


def test_every_step_of_the_two_roads_names_its_file() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    steps = re.findall(r'[\[(]"([^"]*)"[\])]', text)
    names = [name.strip() for step in steps for name in step.partition("<br/>")[2].split(",") if name.strip()]
    assert len(names) > 20
    folder = ""
    for name in names:
        folder = f"{name.rpartition('/')[0]}/" if "/" in name else folder
        path = name if "/" in name else folder + name
        assert any(list(ROOT.glob(prefix + path)) for prefix in ("", *PREFIXES)), name


@pytest.mark.slow
def test_the_first_screen_of_the_readme_runs_as_shown(tmp_path: Path) -> None:
    screen = (ROOT / "README.md").read_text(encoding="utf-8").split("```")[1].strip()
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("T2L_MODEL", None)
    shown = ""
    for command in re.findall(r"^\$ (.*)$", screen, re.MULTILINE):
        done = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True)
        shown += f"$ {command}\n{done.stdout}\n"
    assert shown.strip() == screen
