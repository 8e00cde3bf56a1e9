"""Compile C to LLVM IR with the clang of the `ziglang` wheel, or with the clang that CC (C) or CXX (C++) names.

The output is input for `t2l.llvm.ir.canonical`: unoptimised, without debug info, and for x86-64 on every host. With
`-fwrapv` signed overflow wraps instead of being undefined.
"""

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

OUTPUT_FLAGS = ("-S", "-emit-llvm", "-O0", "-g0", "-Xclang", "-disable-O0-optnone", "-w")
CODE_FLAGS = ("-ffp-contract=off", "-fwrapv", "-fno-sanitize=all", "-fno-stack-protector", "-fno-exceptions")
TARGET_FLAGS = ("-target", "x86_64-linux-gnu")


class CompileError(ValueError):
    """clang refused the source, or ran too long.

    Args:
        message (`str`): clang's first error, or the time limit.
        diagnostics (`str`, *optional*): all of clang's messages, kept as `.diagnostics`.
    """

    def __init__(self, message: str, diagnostics: str = "") -> None:
        super().__init__(message)
        self.diagnostics = diagnostics


def compile_c(
    source: str,
    *,
    flags: Sequence[str] = (),
    suffix: str = ".c",
    work_dir: str | Path | None = None,
    timeout: float = 60,
) -> str:
    """Compile C (or C++ with `suffix=".cpp"`) text to LLVM IR.

    Args:
        source (`str`): the text of one translation unit.
        flags (`Sequence[str]`, *optional*): additional flags, such as `-I/usr/include/foo`.
        suffix (`str`, *optional*, defaults to `".c"`): end of the file name; clang takes the language from it.
        work_dir (`str` or `Path`, *optional*): a folder for clang's cache, which several calls may share.
        timeout (`float`, *optional*, defaults to 60): seconds before clang is stopped.

    Returns:
        `str`: the text of an LLVM module.

    Raises:
        `CompileError`: if clang refuses the text or runs too long.

    ```python
    >>> "define i32 @one()" in compile_c("int one(void) { return 1; }")
    True

    ```
    """
    variable, mode = ("CC", "cc") if suffix == ".c" else ("CXX", "c++")
    bundled = [sys.executable, "-m", "ziglang", mode]
    compiler = shlex.split(os.environ[variable]) if variable in os.environ else bundled
    with tempfile.TemporaryDirectory(prefix="t2l-cc-", dir=work_dir) as folder:
        path, output = Path(folder, f"source{suffix}"), Path(folder, "source.ll")
        path.write_text(source, encoding="utf-8", errors="surrogateescape")
        cache = str(Path(work_dir or folder, "cache"))
        environment = os.environ | {"ZIG_LOCAL_CACHE_DIR": cache, "ZIG_GLOBAL_CACHE_DIR": cache}
        command = [*compiler, *TARGET_FLAGS, *OUTPUT_FLAGS, *CODE_FLAGS, *flags, "-o", str(output), str(path)]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                errors="replace",
                env=environment,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise CompileError(f"clang ran longer than {timeout:g} s") from None
        if done.returncode != 0 or not output.exists():
            raise CompileError(_first_error(done.stderr), done.stderr)
        return output.read_text(encoding="utf-8", errors="replace")


def _first_error(stderr: str) -> str:
    lines = [line for line in stderr.splitlines() if "error:" in line] or stderr.splitlines() or ["no message"]
    return lines[0].split("error: ", 1)[-1].strip()
