"""`t2l doctor`: check the installation, the model and the sandbox; every fault with its remedy."""

import argparse
import importlib.metadata
import json
import os
import platform
import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass

from t2l.checksums import MANIFEST, find_damaged
from t2l.cli.environment import filters_system_calls, get_environment, get_version
from t2l.cli.terminal import print_now
from t2l.llvm import Sandbox

_PROGRAM = "define i32 @twice(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}"
_TESTS = [{"args": [21], "returns": 42}]
_REINSTALL = "pip install --force-reinstall -c constraints.txt ."


@dataclass(frozen=True)
class Check:
    """What was checked, whether it is as it should be, what was found, and what to do if something is wrong."""

    name: str
    ok: bool
    found: str
    remedy: str = ""


def doctor_command(args: argparse.Namespace) -> int:
    """Print the environment and the result of each check; return exit status 1 if something is broken."""
    environment = get_environment()
    checks = [check for run in CHECKS for check in run()]
    ok = all(check.ok for check in checks)
    if args.json:
        print_now(json.dumps({**environment, "ok": ok, "checks": [asdict(check) for check in checks]}))
        return 0 if ok else 1
    features = ", ".join(environment["cpu_features"]) or "no feature that matters"
    facts = {
        "t2l": f"{environment['t2l']}, commit {environment['commit'] or 'unknown'}",
        "Python": environment["python"],
        "platform": environment["platform"],
        "usable CPUs": f"{environment['num_cpus']}, with {features}",
        **{name: version or "not installed" for name, version in environment["packages"].items()},
    }
    print_now("\n".join(f"{name + ':':<24}{fact}" for name, fact in facts.items()) + "\n")
    for check in checks:
        print_now(f"{'ok' if check.ok else 'FAULT':<8}{check.name + ':':<24}{check.found}")
        if not check.ok:
            print_now(f"{'':<8}{'remedy:':<24}{check.remedy}")
    return 0 if ok else 1


def check_packages() -> list[Check]:
    """Check that every package that the base installation needs is there, in a version that it accepts."""
    from packaging.requirements import Requirement  # comes with huggingface_hub

    faults = []
    for line in importlib.metadata.requires("t2l") or []:
        requirement = Requirement(line)
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        version = get_version(requirement.name)
        if version is None or not requirement.specifier.contains(version, prereleases=True):
            faults.append(f"{requirement.name} {version or 'is missing'}, not {requirement.specifier}")
    found = "; ".join(faults) or "all that the base needs"
    return [Check("packages", not faults, found, _REINSTALL)]


def check_backends() -> list[Check]:
    """Check that ONNX Runtime loads and has a CPU; torch, which only checkpoints need, is not loaded."""
    try:
        import onnxruntime

        providers = onnxruntime.get_available_providers()
    except (ImportError, OSError) as error:
        return [
            Check(
                "ONNX Runtime",
                False,
                f"does not load: {_one_line(error)}",
                "pip install -c constraints.txt onnxruntime",
            )
        ]
    torch = get_version("torch")
    found = "not installed; only checkpoints that were not exported need it (pip install 't2l[train]')"
    return [
        Check("ONNX Runtime", "CPUExecutionProvider" in providers, ", ".join(providers), _REINSTALL),
        Check("torch", True, f"{torch}" if torch else found),
    ]


def check_model() -> list[Check]:
    """Check the model that `t2l generate` uses: its files, if they came with checksums, and that it loads."""
    from t2l.inference import bundled_model, load_generator

    model = os.environ.get("T2L_MODEL") or bundled_model()
    if model is None:
        remedy = f"set T2L_MODEL to a model of your own, or reinstall: {_REINSTALL}"
        return [Check("model", False, "none is bundled, and T2L_MODEL names none", remedy)]
    checks = []
    try:
        damaged = find_damaged(model)
        found = "; ".join(damaged) or f"as {MANIFEST} lists them"
        checks.append(Check("files of the model", not damaged, found, f"get {model} anew; if bundled: {_REINSTALL}"))
    except FileNotFoundError:
        checks.append(Check("files of the model", True, f"not checked: no {MANIFEST}"))
    except (OSError, ValueError) as error:
        checks.append(Check("files of the model", False, _one_line(error), f"get {model} anew"))
    try:
        load_generator(str(model))
        checks.append(Check("model", True, f"{model} loads"))
    except Exception as error:  # whatever it is, it is what a bug report needs
        found = f"{model} does not load: {type(error).__name__}: {_one_line(error)}"
        checks.append(Check("model", False, found, "see the other checks; if all are ok, report this"))
    return checks


def check_memory() -> list[Check]:
    """Check the bundled index of known programs: that it loads, and finds one."""
    from t2l.retrieval.errors import MemoryIndexError
    from t2l.retrieval.memory import Memory

    try:
        memory = Memory.load()
        nearest = memory.search("greatest common divisor of two numbers", limit=1)[0]
        return [Check("memory", True, f"{len(memory)} known programs; gcd is {nearest.program.concept}")]
    except (ImportError, MemoryIndexError, OSError) as error:
        return [Check("memory", False, _one_line(error), _REINSTALL)]


def check_sandbox() -> list[Check]:
    """Check that a worker starts and judges a program rightly, and that it filters its system calls."""
    row = {"completion": _PROGRAM, "entry_point": "twice", "tests": _TESTS}
    try:
        with Sandbox(num_workers=1) as sandbox:
            (result,) = sandbox.check([row])
            version, targets = sandbox.llvm_version(), sandbox.targets()
    except (OSError, RuntimeError, ValueError) as error:
        remedy = "raise the limits of this shell or container: processes, and 4 GiB of address space (ulimit -v)"
        return [Check("sandbox", False, f"no worker: {_one_line(error)}", remedy), *check_filter()]
    found = "a worker judged a program" if result.passed else f"{result.status}: {result.message}"
    return [
        Check("sandbox", result.passed, found, _REINSTALL),
        Check("LLVM", True, f"{version}, code for {', '.join(targets)}"),
        *check_filter(),
    ]


def check_filter() -> list[Check]:
    """Check the filter of system calls, where there is one."""
    if sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"):
        return [Check("filter of system calls", True, "none on this system (docs/security.md says what this means)")]
    works = filters_system_calls()
    remedy = "allow seccomp in this container or kernel; without it, see docs/security.md"
    return [Check("filter of system calls", works, "works" if works else "cannot be set here", remedy)]


def _one_line(error: Exception) -> str:
    return re.sub(r"\s+", " ", str(error))[:300]


CHECKS: tuple[Callable[[], list[Check]], ...] = (
    check_packages,
    check_backends,
    check_model,
    check_memory,
    check_sandbox,
)
