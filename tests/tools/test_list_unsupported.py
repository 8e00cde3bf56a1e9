"""The page of what stays unsupported says what the judge says, and no refusal in the code is missing from it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.scripts import load_script

from t2l.llvm import Sandbox
from t2l.llvm.ir import screen

ROOT = Path(__file__).parents[2]
TOOL = load_script("tools/list_unsupported.py")
FILE = yaml.safe_load(TOOL.PROGRAMS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def judged(sandbox: Sandbox) -> list[tuple[str, list[Any]]]:
    return TOOL.judge_all(sandbox)


@pytest.fixture(scope="module")
def messages(judged: list[tuple[str, list[Any]]]) -> list[str]:
    return [verdict.message for _, verdicts in judged for verdict in verdicts]


def find_refusals() -> Iterator[tuple[str, str]]:
    """Yield the place and the message, as a pattern, of each `SandboxError("unsupported", …)` below src/t2l/llvm."""
    for path in sorted((ROOT / "src/t2l/llvm").rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            assigned = {
                target.id: node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and ast.unparse(node).startswith("SandboxError('unsupported'"):
                    message = node.args[1]
                    if isinstance(message, ast.Name):
                        message = assigned[message.id]
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", to_pattern(message)


def to_pattern(message: ast.expr) -> str:
    if isinstance(message, ast.JoinedStr):
        return "".join(map(to_pattern, message.values))
    return re.escape(message.value) if isinstance(message, ast.Constant) else ".*"


@pytest.mark.slow
def test_each_construct_is_refused_and_the_page_is_what_the_tool_prints(judged: list[tuple[str, list[Any]]]) -> None:
    for _, verdicts in judged:
        for row, status, message in verdicts:
            assert status == row.get("status", "unsupported"), f"{row['construct']}: {message}"
    page = (ROOT / "docs/unsupported.md").read_text(encoding="utf-8")
    assert "\n".join(TOOL.write_page(judged)) == page, "run: python tools/list_unsupported.py > docs/unsupported.md"


@pytest.mark.slow
def test_every_refusal_in_the_code_is_on_the_page_or_listed_as_not_reachable(messages: list[str]) -> None:
    refusals = list(find_refusals())
    assert len(refusals) > 35
    unreachable = FILE["not_reachable"]
    patterns = [pattern for _, pattern in refusals]
    missing = [place for place, pattern in refusals if not any(re.fullmatch(pattern, each) for each in messages)]
    known = [place for place, pattern in refusals if pattern.startswith(tuple(map(re.escape, unreachable)))]
    assert missing == known
    assert all(any(pattern.startswith(re.escape(start)) for pattern in patterns) for start in unreachable)


@pytest.mark.slow
def test_every_word_that_the_screen_refuses_is_on_the_page_or_listed_as_not_shown(messages: list[str]) -> None:
    words = [*screen._NO_CODE_WORDS, *screen._FORBIDDEN_WORDS, "addrspace", "target", "vscale"]
    missing = {word for word in words if not any(f"'{word}'" in message for message in messages)}
    assert missing == set(FILE["not_shown"])
