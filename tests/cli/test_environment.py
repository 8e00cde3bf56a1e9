"""`t2l env` prints the facts for a bug report, without loading a model library."""

import json
import os
import platform
import re
import subprocess
import sys

import pytest

from t2l.cli import environment, main


def test_every_fact_has_its_own_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["env"]) == 0
    facts = dict(re.split(r":\s+", line, maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert facts["LLVM"] == "22.1.0"
    assert facts["Python"] == platform.python_version()
    assert facts["t2l"].startswith("0.1.0, commit ")
    assert facts["llvmlite"].startswith("0.50")
    assert int(facts["usable CPUs"]) >= 1
    assert list(facts)[6:] == list(environment.PACKAGES)


def test_json_has_the_same_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["env", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["llvm"], found["platform"]) == ("22.1.0", platform.platform())
    assert found["commit"] is None or re.fullmatch(r"[0-9a-f]{40}(-dirty)?", found["commit"])
    assert found["packages"].keys() == set(environment.PACKAGES)


def test_a_package_that_is_absent_is_not_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "PACKAGES", ("no-such-package",))
    assert main(["env"]) == 0
    assert "no-such-package:        not installed\n" in capsys.readouterr().out


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"), reason="no filter on this system"
)
def test_this_system_filters_system_calls() -> None:
    assert environment.filters_system_calls()


def test_no_model_library_is_loaded() -> None:
    code = "import sys; from t2l.cli import main; main(['env'])\n"
    code += "sys.exit(sum(name in sys.modules for name in ('torch', 'transformers', 'onnxruntime', 'datasets')))"
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
