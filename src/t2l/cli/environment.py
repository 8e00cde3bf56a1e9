"""`t2l env`: the facts about the installation and the machine that a bug report needs."""

import argparse
import importlib.metadata
import json
import platform
import subprocess
import sys
from typing import Any

from t2l.checkout import get_commit
from t2l.cpus import count_usable_cpus
from t2l.llvm import get_llvm_version

PACKAGES = (
    "llvmlite",
    "wasmtime",
    "onnxruntime",
    "torch",
    "transformers",
    "tokenizers",
    "optimum",
    "datasets",
    "accelerate",
    "peft",
)
_FILTER = (  # run in a process of its own, because the filter cannot be removed again
    "import os; from t2l.llvm.worker.system_calls import keep_few_system_calls; os._exit(not keep_few_system_calls())"
)


def env_command(args: argparse.Namespace) -> int:
    """Print the environment, one fact per line."""
    found = get_environment()
    if args.json:
        print(json.dumps(found))
        return 0
    packages = {name: version or "not installed" for name, version in found["packages"].items()}
    facts = {
        "t2l": f"{found['t2l']}, commit {found['commit'] or 'unknown'}",
        "Python": found["python"],
        "platform": found["platform"],
        "usable CPUs": str(found["num_cpus"]),
        "LLVM": found["llvm"],
        "filter of system calls": "yes" if found["filters_system_calls"] else "no (see docs/security.md)",
        **packages,
    }
    print("\n".join(f"{name + ':':<24}{fact}" for name, fact in facts.items()))
    return 0


def get_environment() -> dict[str, Any]:
    """Return versions, the platform, the number of CPUs, and whether system calls can be filtered.

    The versions of packages are read without importing them.
    """
    return {
        "t2l": _get_version("t2l"),
        "commit": get_commit(__file__),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "num_cpus": count_usable_cpus(),
        "llvm": _get_llvm_version(),
        "filters_system_calls": filters_system_calls(),
        "packages": {name: _get_version(name) for name in PACKAGES},
    }


def filters_system_calls() -> bool:
    """Say whether a process can filter its own system calls here, as the sandbox's workers do."""
    return subprocess.run([sys.executable, "-c", _FILTER], capture_output=True).returncode == 0


def _get_version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _get_llvm_version() -> str:
    try:
        return get_llvm_version()
    except (OSError, RuntimeError) as err:  # reported, because it may be the bug
        return f"not available: {err}"
