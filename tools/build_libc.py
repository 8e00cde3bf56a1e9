"""Compile the library of C functions that judged programs may call: `src/t2l/llvm/wasm/libc/*.c` to `libc.ll`.

    python tools/build_libc.py

The clang of the `ziglang` wheel compiles all files as one, for wasm64. Names get the prefix of the library.
"""

import itertools
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.text import strip_text
from t2l.llvm.wasm.libc import PREFIX

FOLDER = Path(__file__).parent.parent / "src" / "t2l" / "llvm" / "wasm" / "libc"
FLAGS = (
    *("-target", "wasm64-freestanding", "-S", "-emit-llvm", "-O1", "-g0", "-w", "-ffreestanding", "-fno-builtin"),
    *("-fno-sanitize=all", "-fno-stack-protector", "-fno-unroll-loops", "-fno-vectorize", "-fno-slp-vectorize"),
)
HOST = (  # what the sandbox provides itself
    *("memcpy", "memmove", "memset", "strlen", "sin", "cos", "sinf", "cosf", "fmod", "remainder"),
    *("lround", "llround", "lrint", "llrint", "lroundf", "llroundf", "lrintf", "llrintf"),
)
OWN_INTRINSICS = re.compile(r"llvm\.(?:modf|frexp|sincos|l?l(?:round|rint)|load\.relative)\.")


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
    text += "".join(map("\n".__add__, write_intrinsics()))
    with_prefix = re.sub(r'c"[^"]*"|@([-\w$.]+)', _rename, text)
    defined = re.sub(r"^define (?:internal )?", "define internal ", with_prefix, flags=re.MULTILINE)
    parse_module(defined).close()
    return defined + "\n"


def write_intrinsics() -> Iterator[str]:
    """Yield definitions of intrinsics that LLVM would make calls of, or that its code generator does not lower."""
    for name, (bits, suffix) in itertools.product(
        ("lround", "llround", "lrint", "llrint"), (("f64", ""), ("f32", "f"))
    ):
        kind = "double" if bits == "f64" else "float"
        yield f"declare i64 @{name}{suffix}({kind})"
        for width in (32, 64):
            result = "trunc i64 %r to i32" if width == 32 else "add i64 %r, 0"
            yield (
                f"define i{width} @llvm.{name}.i{width}.{bits}({kind} %x) {{\n"
                f"  %r = call i64 @{name}{suffix}({kind} %x)\n  %n = {result}\n  ret i{width} %n\n}}"
            )
    for bits, kind, suffix in (("f64", "double", ""), ("f32", "float", "f")):
        yield _pair(f"modf.{bits}", kind, kind, f"  %a = call {kind} @modf{suffix}({kind} %x, ptr %p)")
        yield _pair(f"frexp.{bits}.i32", kind, "i32", f"  %a = call {kind} @frexp{suffix}({kind} %x, ptr %p)")
        sine = f"  %a = call {kind} @sin{suffix}({kind} %x)"
        cosine = f"  %c = call {kind} @cos{suffix}({kind} %x)\n  store {kind} %c, ptr %p"
        yield _pair(f"sincos.{bits}", kind, kind, f"{sine}\n{cosine}")
        if bits == "f32":
            yield from ("declare float @sinf(float)", "declare float @cosf(float)")
    for width in (32, 64):  # clang's tables of strings
        yield (
            f"define ptr @llvm.load.relative.i{width}(ptr %p, i{width} %o) {{\n"
            f"  %a = getelementptr i8, ptr %p, i{width} %o\n  %n = load i32, ptr %a\n"
            "  %r = getelementptr i8, ptr %p, i32 %n\n  ret ptr %r\n}"
        )


def _pair(name: str, kind: str, second: str, calls: str) -> str:
    """Return an intrinsic whose second result is behind the pointer `%p` after the calls."""
    pair = f"{{ {kind}, {second} }}"
    return (
        f"define {pair} @llvm.{name}({kind} %x) {{\n  %p = alloca {second}\n{calls}\n  %b = load {second}, ptr %p\n"
        f"  %r = insertvalue {pair} poison, {kind} %a, 0\n  %s = insertvalue {pair} %r, {second} %b, 1\n"
        f"  ret {pair} %s\n}}"
    )


def _rename(match: re.Match[str]) -> str:
    name = match[1]
    if name is None or name in HOST or (name.startswith("llvm.") and not OWN_INTRINSICS.match(name)):
        return match[0]
    return f"@{PREFIX}{name}"


if __name__ == "__main__":
    main()
