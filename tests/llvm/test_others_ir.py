"""Right programs in other people's styles pass: clang with any flags, rustc, zig, old LLVM, textbooks, chat models.

The functions of `functions.c` are compiled with each set of flags, 1,600 programs in all; `others.ll` is by hand.
"""

from pathlib import Path

import pytest
from tests.llvm.calls import Section, read_sections
from tests.llvm.functions import MEANINGS, iter_tests

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

CHECKS = (
    "alignment array-bounds bool builtin enum float-cast-overflow float-divide-by-zero integer-divide-by-zero null"
)
CHECKS += (
    " object-size pointer-overflow return shift-base shift-exponent signed-integer-overflow unreachable vla-bound"
)
UBSAN = f"-fsanitize={CHECKS.replace(' ', ',')}"
UBSAN_TRAP = f"{UBSAN} -fsanitize-trap={CHECKS.replace(' ', ',')}"
VECTORS = "-vectorize-loops -vectorize-slp"
# For each style: flags of the driver, and those of the compiler proper.
STYLES = {
    "O0": ("", ""),
    "O0_wrapping_undefined": ("-fno-wrapv", ""),
    "O0_debug": ("", "-debug-info-kind=standalone -dwarf-version=5"),
    "O1": ("-fno-wrapv", "-O1"),
    "O2": ("-fno-wrapv", f"-O2 {VECTORS}"),
    "O2_wrapping": ("", f"-O2 {VECTORS}"),
    "O2_debug": ("-fno-wrapv", "-O2 -debug-info-kind=standalone -dwarf-version=5"),
    "O2_no_builtin": ("-fno-wrapv", "-O2 -fno-builtin"),
    "O3": ("-fno-wrapv", f"-O3 {VECTORS}"),
    "Os": ("-fno-wrapv", f"-Os {VECTORS}"),
    "Oz": ("-fno-wrapv", f"-Oz {VECTORS}"),
    "fast_math": ("-ffast-math", "-O2"),
    "avx2": ("-fno-wrapv -march=x86_64_v3", f"-O3 {VECTORS}"),
    "avx512": ("-fno-wrapv -march=x86_64_v4", f"-O3 {VECTORS}"),
    "ubsan_trap": ("-fno-wrapv", UBSAN_TRAP),
    "ubsan_trap_O2": ("-fno-wrapv", f"-O2 {UBSAN_TRAP}"),
    "ubsan_handlers": ("-fno-wrapv", UBSAN),
    "ubsan_handlers_O1": ("-fno-wrapv", f"-O1 {UBSAN}"),
    "ftrapv": ("-fno-wrapv", "-ftrapv"),
    "ftrapv_O1": ("-fno-wrapv", "-ftrapv -O1"),
    "asan": ("-fno-wrapv -fsanitize=address", ""),
    "asan_O1": ("-fno-wrapv -fsanitize=address", "-O1"),
    "asan_O2": ("-fno-wrapv -fsanitize=address", f"-O2 {VECTORS}"),
    "instrumented": ("-finstrument-functions", ""),
    "wasm32": ("-target wasm32-freestanding", ""),
    "wasm32_O2": ("-target wasm32-freestanding", "-O2"),
    "aarch64": ("-target aarch64-linux-gnu", f"-O3 {VECTORS}"),
    "macos": ("-target aarch64-macos", "-O2"),
    "riscv": ("-target riscv64-linux-musl", "-O2"),
    "windows": ("-target x86_64-windows-gnu", "-O1"),
    "cpp": ("", ""),
}
OTHERS = read_sections("others.ll")


def compile_in_style(style: str, folder: Path) -> list[str]:
    """Return IR of `functions.c`, in two parts, because instrumented text is long."""
    driver, compiler = STYLES[style]
    flags = [*driver.split(), *(word for flag in compiler.split() for word in ("-Xclang", flag))]
    head, numbers, arrays = (
        Path(__file__).with_name("functions.c").read_text().replace("// Arrays", "// Numbers").split("// Numbers")
    )
    texts = []
    for part in (head + numbers, head + arrays):
        source, suffix = (f'extern "C" {{\n{part}}}', ".cpp") if style == "cpp" else (part, ".c")
        texts.append(compile_c(source, flags=flags, suffix=suffix, work_dir=folder))
    return texts


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_what_clang_writes_with_any_flags_is_judged_right(sandbox: Sandbox, style: str, tmp_path: Path) -> None:
    texts = compile_in_style(style, tmp_path)
    rows = [
        {"completion": text, "entry_point": name, "tests": list(iter_tests(name))}
        for name in MEANINGS
        for text in texts
        if f"@{name}(" in text
    ]
    assert [row["entry_point"] for row in rows] == list(MEANINGS)
    for row, result in zip(rows, sandbox.check(rows), strict=True):
        assert result.passed, f"{row['entry_point']}: {result.status}: {result.message}"


@pytest.mark.parametrize("section", OTHERS, ids=[f"{other.kind}-{other.entry_point}" for other in OTHERS])
def test_what_other_compilers_and_people_write_is_judged_right(sandbox: Sandbox, section: Section) -> None:
    row = {"completion": section.text, "entry_point": section.entry_point, "tests": section.tests}
    (result,) = sandbox.check([row])
    assert result.passed, result.message


def test_there_are_enough_programs() -> None:
    assert len(STYLES) * len(MEANINGS) + len(OTHERS) == 1635
