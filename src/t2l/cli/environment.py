"""Facts about the installation and the machine, read without loading a model library."""

import importlib.metadata
import platform
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from t2l.checkout import get_commit
from t2l.cpus import count_usable_cpus

PACKAGES = (
    "llvmlite",
    "wasmtime",
    "onnxruntime",
    "tokenizers",
    "numpy",
    "torch",
    "transformers",
    "optimum",
    "datasets",
    "accelerate",
    "peft",
)
# Instructions that decide which quantised model is fast, by the names that operating systems have for them.
_FEATURES = {
    "avx2": {"avx2"},
    "avx512_vnni": {"avx512_vnni", "avx512vnni"},
    "amx": {"amx_int8", "amx_tile"},
    "neon": {"asimd", "neon"},
    "dotprod": {"asimddp", "feat_dotprod"},
    "i8mm": {"i8mm", "feat_i8mm"},
}
_FILTER = (  # run in a process of its own, because the filter cannot be removed again
    "import os; from t2l.llvm.worker.system_calls import keep_few_system_calls; os._exit(not keep_few_system_calls())"
)


def get_environment() -> dict[str, Any]:
    """Return versions, the platform, and the number and features of the CPUs; packages are not imported for this."""
    return {
        "t2l": get_version("t2l"),
        "commit": get_commit(__file__),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "num_cpus": count_usable_cpus(),
        "cpu_features": get_cpu_features(),
        "packages": {name: get_version(name) for name in PACKAGES},
    }


def filters_system_calls() -> bool:
    """Say whether a process can filter its own system calls here, as the sandbox's workers do."""
    return subprocess.run([sys.executable, "-c", _FILTER], capture_output=True).returncode == 0


def get_version(package: str) -> str | None:
    """Return the version of an installed package, without importing it."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def get_cpu_features() -> list[str]:
    """Return those of the instruction sets that matter for quantised models which this machine has."""
    words = set(re.findall(r"\w+", _read_cpu_flags().lower()))
    found = [name for name, names in _FEATURES.items() if names & words]
    if platform.machine() in ("arm64", "aarch64") and "neon" not in found:
        found.append("neon")  # part of every 64-bit ARM
    return found


def _read_cpu_flags() -> str:
    if sys.platform == "darwin":
        names = ["machdep.cpu.features", "machdep.cpu.leaf7_features", "hw.optional.arm"]
        done = subprocess.run(["sysctl", *names], capture_output=True, text=True)  # unknown names are left out
        return " ".join(
            line.replace(": 1", "").rpartition(".")[2] for line in done.stdout.splitlines() if ": 0" not in line
        )
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
