"""The machines that this build of LLVM can generate code for."""

import functools

import llvmlite.binding as llvm

from t2l.llvm.errors import SandboxError

# Names of architectures, as the first part of a triple. Those that this build of LLVM lacks are not offered.
_ARCHITECTURES = (
    *("x86_64", "i686", "aarch64", "aarch64_be", "arm", "armeb", "thumb", "riscv32", "riscv64", "wasm32", "wasm64"),
    *("powerpc", "powerpc64", "powerpc64le", "mips", "mipsel", "mips64", "mips64el", "s390x", "sparc", "sparcv9"),
    *("loongarch32", "loongarch64", "hexagon", "avr", "msp430", "bpf", "nvptx", "nvptx64", "amdgcn", "spirv64"),
)
_RISC_V = {"riscv32": "ilp32d", "riscv64": "lp64d"}  # the usual ABI of these; all others have one that LLVM assumes


@functools.cache
def _initialize() -> None:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()


def default_triple() -> str:
    """Return the triple of this machine."""
    return llvm.get_default_triple()


def list_architectures() -> list[str]:
    """Return the architectures that this build of LLVM has, as the first parts of triples."""
    return [name for name in _ARCHITECTURES if _has(name)]


def open_machine(triple: str, level: int) -> llvm.TargetMachine:
    """Return LLVM's code generator for a machine.

    Args:
        triple (`str`): such as `"aarch64-apple-darwin"`.
        level (`int`): 0 to 3; how much the code generator optimises.

    Raises:
        `SandboxError`: with status `unsupported` for an architecture that this LLVM does not have.
    """
    try:
        target = _find_target(triple)
    except RuntimeError:
        allowed = ", ".join(list_architectures())
        message = f"target {triple} given; allowed: triples that begin with {allowed}; e.g. x86_64-unknown-linux-gnu"
        raise SandboxError("unsupported", message) from None
    abi = next((abi for name, abi in _RISC_V.items() if triple.startswith(name)), "")
    features = "+m,+a,+f,+d,+c" if abi else ""
    # Linkers of native code expect position-independent files; in WebAssembly these would import their own globals.
    reloc = "static" if triple.startswith("wasm") else "pic"
    return target.create_target_machine(opt=level, reloc=reloc, codemodel="default", features=features, abiname=abi)


def _find_target(triple: str) -> llvm.Target:
    _initialize()
    return llvm.Target.from_triple(triple)


def _has(architecture: str) -> bool:
    try:
        _find_target(f"{architecture}-unknown-unknown")
    except RuntimeError:
        return False
    return True
