"""`t2l doctor` prints the facts for a bug report, checks what can be broken, and names a remedy for each fault."""

import json
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

import pytest

from t2l.checksums import MANIFEST, find_damaged, write_checksums
from t2l.cli import doctor, environment, main

LINUX = sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")


def diagnose(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(["doctor"])
    return status, capsys.readouterr().out


def test_a_sound_installation_has_no_fault_and_every_fact_has_its_own_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, printed = diagnose(capsys)
    assert status == 0, printed
    facts = dict(re.split(r":\s+", line, maxsplit=1) for line in printed.split("\n\n")[0].splitlines())
    assert facts["Python"] == platform.python_version()
    assert facts["t2l"].startswith("0.1.0, commit ")
    assert facts["llvmlite"].startswith("0.50")
    assert int(facts["usable CPUs"].split(",")[0]) >= 1
    assert list(facts)[4:] == list(environment.PACKAGES)
    checks = printed.split("\n\n")[1].splitlines()
    assert all(line.startswith("ok ") for line in checks)
    assert any(line.split()[1] == "LLVM:" and "22.1.0, code for x86_64, " in line for line in checks)
    assert any("CPUExecutionProvider" in line for line in checks)


def test_json_has_the_same_facts_and_checks(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is True
    assert found["platform"] == platform.platform()
    assert found["commit"] is None or re.fullmatch(r"[0-9a-f]{40}(-dirty)?", found["commit"])
    assert found["packages"].keys() == set(environment.PACKAGES)
    assert {check["name"] for check in found["checks"]} >= {"packages", "ONNX Runtime", "model", "sandbox", "LLVM"}


def test_a_damaged_model_is_a_fault_with_a_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "encoder_model.onnx").write_bytes(b"whole")
    write_checksums(tmp_path)
    (tmp_path / "encoder_model.onnx").write_bytes(b"who")
    monkeypatch.setenv("T2L_MODEL", str(tmp_path))
    status, printed = diagnose(capsys)
    assert status == 1
    fault = "FAULT   files of the model:     encoder_model.onnx is not the file that was listed (3 bytes)\n"
    assert f"{fault}        remedy:                 get {tmp_path} anew" in printed
    assert "FAULT   model:" in printed  # nor does it load


def test_a_worker_that_does_not_start_is_a_fault_with_a_remedy(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("t2l.llvm.pool.process._COMMAND", [sys.executable, "-c", "import sys; sys.exit('no memory')"])
    monkeypatch.setattr(doctor, "CHECKS", (doctor.check_sandbox,))
    status, printed = diagnose(capsys)
    assert status == 1
    assert "does not start: no memory\n        remedy:                 raise the limits" in printed


def test_a_package_that_is_absent_or_too_old_is_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = ["numpy>=1", "llvmlite>=99", "no-such-package<2", 'no-such-extra; extra == "x"']
    monkeypatch.setattr("importlib.metadata.requires", lambda name: needed)
    monkeypatch.setattr(environment, "PACKAGES", ("no-such-package",))
    monkeypatch.setattr(doctor, "CHECKS", (doctor.check_packages,))
    status, printed = diagnose(capsys)
    assert status == 1
    assert "no-such-package:        not installed\n" in printed
    assert "llvmlite 0.50.0, not >=99; no-such-package is missing, not <2\n" in printed


@pytest.mark.skipif(not LINUX, reason="no filter on this system")
def test_this_system_filters_system_calls() -> None:
    assert environment.filters_system_calls()


def test_torch_is_named_but_not_loaded() -> None:
    code = "import sys; from t2l.cli import main; main(['doctor'])\n"
    code += "sys.exit(sum(name in sys.modules for name in ('torch', 'transformers', 'optimum', 'datasets')))"
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("flags", "found"),
    [
        ("flags : fpu sse2 avx2 avx512_vnni amx_tile amx_int8", ["avx2", "avx512_vnni", "amx"]),
        ("Features : fp asimd asimddp i8mm", ["neon", "dotprod", "i8mm"]),
        ("FPU AVX2 AVX512VNNI", ["avx2", "avx512_vnni"]),
        ("", []),
    ],
)
def test_cpu_features_are_read_under_the_names_of_each_system(
    flags: str, found: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_read_cpu_flags", lambda: flags)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    assert environment.get_cpu_features() == found


def test_checksums_notice_changed_and_missing_files_but_not_additional_ones(tmp_path: Path) -> None:
    for name in ("a", "b", "c", "README.md"):
        (tmp_path / name).write_text(name)
    write_checksums(tmp_path)
    (tmp_path / "README.md").write_text("Another text.")
    first = (tmp_path / MANIFEST).read_text().splitlines()[0]
    assert first == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a"  # as `sha256sum` prints it
    (tmp_path / "d").write_text("d")
    assert find_damaged(tmp_path) == []
    (tmp_path / "a").write_text("A")
    (tmp_path / "b").unlink()
    assert find_damaged(tmp_path) == ["a is not the file that was listed (1 bytes)", "b is missing"]
    (tmp_path / MANIFEST).write_text(f"{first}/../../x\n")
    with pytest.raises(ValueError, match="line 1"):
        find_damaged(tmp_path)


def test_the_model_that_comes_with_t2l_is_whole() -> None:
    folder = Path(environment.__file__).parents[1] / "models" / "quickstart"
    assert find_damaged(folder) == []
    assert "tokenizer.json" in (folder / MANIFEST).read_text()
