"""The `evaluate` modules load by path without a network, and their examples are right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(path.name for path in (ROOT / "eval" / "metrics").iterdir() if path.is_dir())
EXAMPLES = """
import doctest, socket, sys

def refuse(*args, **kwargs):
    raise OSError("the network is off")

socket.create_connection = socket.getaddrinfo = refuse
import evaluate

name = sys.argv[1]
metric = evaluate.load(f"eval/metrics/{name}")
examples = doctest.DocTestParser().get_doctest(metric.inputs_description, {"evaluate": evaluate}, name, None, 0)
result = doctest.DocTestRunner().run(examples)
print(result.attempted, result.failed)
print(metric.compute(predictions=[], **({} if name == "ir_verify" else {"references": []})))
"""


def test_there_are_three() -> None:
    assert MODULES == ["ir_match", "ir_pass", "ir_verify"]


@pytest.mark.slow
@pytest.mark.parametrize("name", MODULES)
def test_a_module_loads_by_path_with_the_network_off_and_its_examples_hold(name: str, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "HF_HOME": str(tmp_path)}
    environment |= {"HF_HUB_OFFLINE": "1"}
    command = [sys.executable, "-c", EXAMPLES, name]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    attempted, failed = map(int, done.stdout.splitlines()[0].split())
    assert attempted >= 3 and failed == 0, done.stdout
    assert "None" in done.stdout.splitlines()[1]
