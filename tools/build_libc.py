"""Compile the library of C functions that judged programs may call: `src/t2l/llvm/libc/*.c` to `libc.ll`.

    python tools/build_libc.py

The clang of the `ziglang` wheel compiles all files as one, for wasm64. Names get the prefix of the library.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.text import strip_text
from t2l.llvm.libc import PREFIX

FOLDER = Path(__file__).parent.parent / "src" / "t2l" / "llvm" / "libc"
FLAGS = (
    *("-target", "wasm64-freestanding", "-S", "-emit-llvm", "-O1", "-g0", "-w", "-ffreestanding", "-fno-builtin"),
    *("-fno-sanitize=all", "-fno-stack-protector", "-fno-unroll-loops", "-fno-vectorize", "-fno-slp-vectorize"),
)
HOST = ("memcpy", "memmove", "memset", "strlen")  # what the sandbox provides itself


def main() -> None:
    text = build()
    (FOLDER / "libc.ll").write_text(text, encoding="ascii")
    print(f"{FOLDER / 'libc.ll'}: {len(re.findall('^define', text, re.MULTILINE))} functions, {len(text)} characters")


def build() -> str:
    """Return the library as text of LLVM IR."""
    source = "".join(f'#include "{path}"\n' for path in sorted(FOLDER.glob("*.c")))
    with tempfile.TemporaryDirectory() as folder:
        path, output = Path(folder, "libc.c"), Path(folder, "libc.ll")
        path.write_text(source, encoding="utf-8")
        command = [sys.executable, "-m", "ziglang", "cc", *FLAGS, "-o", str(output), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not output.exists():
            sys.exit(f"build_libc: clang: {done.stderr}")
        text = strip_text(output.read_text(encoding="utf-8"))
    with_prefix = re.sub(r'c"[^"]*"|@([-\w$.]+)', _rename, text)
    defined = re.sub(r"^define (?:internal )?", "define internal ", with_prefix, flags=re.MULTILINE)
    parse_module(defined).close()
    return defined + "\n"


def _rename(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name is None or name in HOST or name.startswith("llvm.") else f"@{PREFIX}{name}"


if __name__ == "__main__":
    main()
