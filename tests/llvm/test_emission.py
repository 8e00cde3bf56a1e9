"""What `Sandbox.emit` makes runs elsewhere: natively, after an assembler and linker, in wasmtime, in LLVM itself."""

import contextlib
import math
import subprocess
import sys
import xml.dom.minidom
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import pytest
import wasmtime
from tests.hostile.inputs import hand_written

from t2l.cli.drawing import draw_flow_graphs
from t2l.llvm import IRError, IRVerifyError, Sandbox, SandboxError

GCD = """define i32 @gcd(i32 %a, i32 %b) {
entry:
  br label %loop
loop:
  %x = phi i32 [ %a, %entry ], [ %y, %step ]
  %y = phi i32 [ %b, %entry ], [ %r, %step ]
  %done = icmp eq i32 %y, 0
  br i1 %done, label %end, label %step
step:
  %r = srem i32 %x, %y
  br label %loop
end:
  ret i32 %x
}
"""
TABLE = """@functions = global [2 x ptr] [ptr @next, ptr @square]
@text = constant [3 x i8] c"hi\\00"
@counter = internal global i32 5
@pointer = global ptr getelementptr (i8, ptr @text, i64 1)
declare double @sin(double)
define i32 @next(i32 %x) {
  %y = add i32 %x, 1
  ret i32 %y
}
define i32 @square(i32 %x) {
  %y = mul i32 %x, %x
  ret i32 %y
}
define hidden i32 @unseen(i32 %x) {
  ret i32 %x
}
define i32 @choose(i32 %index, i32 %x) {
  %slots = alloca [4 x i32]
  %place = getelementptr [2 x ptr], ptr @functions, i32 0, i32 %index
  %function = load ptr, ptr %place
  %y = call i32 %function(i32 %x)
  %slot = getelementptr [4 x i32], ptr %slots, i32 0, i32 %index
  store volatile i32 %y, ptr %slot
  %z = load volatile i32, ptr %slot
  ret i32 %z
}
define ptr @say() {
  %p = load ptr, ptr @pointer
  ret ptr %p
}
define i32 @count() {
  %n = load i32, ptr @counter
  %m = add i32 %n, 1
  store i32 %m, ptr @counter
  ret i32 %m
}
define double @wave(double %x) {
  %y = call double @sin(double %x)
  ret double %y
}
"""
MAIN = '#include <stdio.h>\nint gcd(int, int);\nint main(void) { printf("%d", gcd(12, 18)); return 0; }\n'
LEVELS = ("O0", "O1", "O2", "O3")


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "suffix"), [("obj", "o"), ("asm", "s")])
@pytest.mark.parametrize("level", ["O0", "O3"])
def test_a_c_compiler_links_it_and_it_runs_natively(
    kind: str, suffix: str, level: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "main.c").write_text(MAIN)
    (tmp_path / f"gcd.{suffix}").write_bytes(sandbox.emit(GCD, kind, optimize=level))
    compiler = [sys.executable, "-m", "ziglang", "cc", "main.c", f"gcd.{suffix}", "-o", "program"]
    done = subprocess.run(compiler, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert subprocess.run(["./program"], cwd=tmp_path, capture_output=True, text=True).stdout == "6"


@pytest.mark.parametrize("level", LEVELS)
def test_llvm_reads_the_bitcode_back(level: str, sandbox: Sandbox) -> None:
    module = llvm.parse_bitcode(sandbox.emit(GCD, "bc", optimize=level), llvm.create_context())
    with contextlib.closing(module):
        module.verify()
        assert [function.name for function in module.functions] == ["gcd"]
        assert module.triple == llvm.get_default_triple()


@pytest.mark.parametrize("target", ["wasm32-unknown-unknown", "wasm64-unknown-unknown"])
@pytest.mark.parametrize("level", LEVELS)
def test_wasmtime_runs_the_module(target: str, level: str, sandbox: Sandbox) -> None:
    config = wasmtime.Config()
    config.wasm_memory64 = True
    store = wasmtime.Store(wasmtime.Engine(config))
    module = wasmtime.Module(store.engine, sandbox.emit(TABLE, "wasm", target, level))
    assert [(item.module, item.name) for item in module.imports] == [("env", "sin")]
    names = [item.name for item in module.exports]
    assert names == ["memory", "next", "square", "choose", "say", "count", "wave"]  # not the hidden function
    double = wasmtime.ValType.f64()
    sin = wasmtime.Func(store, wasmtime.FuncType([double], [double]), math.sin)
    exports = wasmtime.Instance(store, module, [sin]).exports(store)
    call: dict[str, Any] = {name: exports[name] for name in names}
    assert [call["choose"](store, 0, 6), call["choose"](store, 1, 6)] == [7, 36]
    assert [call["count"](store), call["count"](store)] == [6, 7]
    assert call["wave"](store, 1.0) == math.sin(1.0)
    address = call["say"](store)
    assert bytes(call["memory"].read(store, address, address + 2)) == b"i\0"


def test_a_stack_that_overflows_in_the_module_traps_instead_of_changing_data(sandbox: Sandbox) -> None:
    text = "define i32 @f(i32 %n) {\n  %p = alloca [20000 x i32]\n  store volatile i32 %n, ptr %p\n  ret i32 %n\n}"
    store = wasmtime.Store()
    module = wasmtime.Module(store.engine, sandbox.emit(text, "wasm"))
    function: Any = wasmtime.Instance(store, module, []).exports(store)["f"]
    with pytest.raises(wasmtime.Trap, match="out of bounds"):
        function(store, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@x = external global i32\ndefine i32 @f() {\n  %v = load i32, ptr @x\n  ret i32 %v\n}", "external data @x"),
        (
            "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } "
            "{ i32 1, ptr @f, ptr null }]\ndefine void @f() {\n  ret void\n}",
            "constructors",
        ),
    ],
)
def test_what_a_module_for_any_runtime_cannot_hold_is_refused(text: str, words: str, sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match=words):
        sandbox.emit(text, "wasm")


def test_ir_stays_as_it_was_written_unless_something_else_is_asked_for(sandbox: Sandbox) -> None:
    written = f"; the greatest common divisor\n{GCD}"
    assert sandbox.emit(written, "ll") == written.encode()
    assert b'target triple = "riscv64-unknown-linux-gnu"' in sandbox.emit(GCD, "ll", "riscv64-unknown-linux-gnu")


def test_each_level_runs_llvms_passes_and_keeps_the_meaning(sandbox: Sandbox) -> None:
    slot = "define i32 @f(i32 %x) {\n  %p = alloca i32\n  store i32 %x, ptr %p\n"
    slot += "  %y = load i32, ptr %p\n  ret i32 %y\n}"
    assert b"alloca" in sandbox.emit(slot, "ll", llvm.get_default_triple())
    for level in LEVELS[1:]:
        assert b"alloca" not in sandbox.emit(slot, "ll", optimize=level)
        (result,) = sandbox.compare(
            [{"completion": sandbox.emit(GCD, "ll", optimize=level).decode(), "reference": GCD, "entry_point": "gcd"}]
        )
        assert result.status == "equal"
    summed = """define i32 @sum(ptr %p) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %q = getelementptr i32, ptr %p, i64 %i
  %v = load i32, ptr %q
  %t = add i32 %s, %v
  %n = add i64 %i, 1
  %c = icmp eq i64 %n, 1024
  br i1 %c, label %end, label %loop
end:
  ret i32 %t
}"""
    x86 = "x86_64-unknown-linux-gnu"
    assert b"<4 x i32>" in sandbox.emit(summed, "ll", x86, "O2")  # the loop runs on vectors
    assert b"<4 x i32>" not in sandbox.emit(summed, "ll", x86, "O1")


def test_every_architecture_that_is_offered_gets_assembly(sandbox: Sandbox) -> None:
    add = "define i32 @total(i32 %a, i32 %b) {\n  %c = add i32 %a, %b\n  ret i32 %c\n}"
    offered = sandbox.targets()
    assert {"x86_64", "aarch64", "riscv64", "wasm32"} <= set(offered)
    for architecture in offered:
        assert b"total" in sandbox.emit(add, "asm", f"{architecture}-unknown-unknown"), architecture


def test_the_target_asked_for_wins_over_the_targets_in_the_text(sandbox: Sandbox) -> None:
    text = f'target datalayout = "e-m:o-i64:64"\ntarget triple = "aarch64-apple-darwin"\n{GCD}'
    assert sandbox.emit(text, "obj", "x86_64-unknown-linux-gnu")[:4] == b"\x7fELF"


@pytest.mark.parametrize(
    ("kind", "target", "level", "words"),
    [
        ("exe", None, "O0", "'exe' given; allowed: ll, bc, asm, obj, wasm"),
        ("ll", None, "O4", "'O4' given; allowed: O0, O1, O2, O3"),
        ("asm", "x86_64\n", "O0", "allowed: an LLVM triple such as"),
        ("wasm", "x86_64-unknown-linux-gnu", "O0", "allowed: wasm32 and wasm64 triples"),
        (
            "obj",
            "z80-unknown-unknown",
            "O0",
            "target z80-unknown-unknown given; allowed: triples that begin",
        ),
        ("obj", "nvptx64-nvidia-cuda", "O0", "obj for target nvptx64-nvidia-cuda: .*; asm may be possible"),
        ("asm", "bpf", "O0", "LLVM gave up: .*unsupported signed division.*; choose another target or level"),
    ],
)
def test_what_cannot_be_made_is_refused_with_what_can(
    kind: str, target: str | None, level: str, words: str, sandbox: Sandbox
) -> None:
    with pytest.raises(ValueError, match=words):
        sandbox.emit(GCD, kind, target, level)
    assert sandbox.emit(GCD, "ll") == GCD.encode()  # a worker that died was replaced


def test_wrong_ir_is_refused_with_the_line(sandbox: Sandbox) -> None:
    with pytest.raises(IRError, match="line 2") as raised:
        sandbox.emit("define i32 @f() {\n  ret i64 0\n}", "obj")
    assert (raised.value.line, raised.value.column) == (2, 7)
    with pytest.raises(IRVerifyError):
        sandbox.emit("define i32 @f(i32 %x) {\n  %z = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret i32 %z\n}", "bc")


def test_a_name_cannot_smuggle_lines_into_assembly(sandbox: Sandbox) -> None:
    for name in ('@"f\\0A.incbin \\22/etc/passwd\\22"', '@f() section ".text\\0D\\0A.byte 1"'):
        head = name if "(" in name else f"{name}()"
        with pytest.raises(SandboxError, match="control characters in the name"):
            sandbox.emit(f"define void {head} {{\n  ret void\n}}", "asm")
    text = '@t = constant [3 x i8] c"\\0A\\00\\01"\ndefine void @f() {\n  ret void\n}'
    assert b"f:" in sandbox.emit(text, "asm")  # data may hold them


@pytest.mark.slow
def test_limits_hold_for_output_and_time() -> None:
    large = "@x = global { i8, [4194304 x i64] } { i8 1, [4194304 x i64] zeroinitializer }\n"
    endless = hand_written("")["bomb: loop_metadata"][0]["completion"]
    with Sandbox(num_workers=1, timeout=2) as own:
        with pytest.raises(SandboxError, match="at most 16777216"):
            own.emit(large + GCD, "obj")
        with pytest.raises(SandboxError, match="within 2 seconds|CPU time"):
            own.emit(endless, "obj", optimize="O2")
        assert own.emit(GCD, "ll") == GCD.encode()


@pytest.mark.slow
def test_hostile_text_costs_a_worker_at_most(tmp_path: Path) -> None:
    (tmp_path / "canary").write_text("alive")
    rows = list(hand_written(str(tmp_path / "canary")).values())
    with Sandbox(num_workers=1, timeout=2) as own:
        for row, _ in rows[::15]:
            for kind, target, level in (("obj", None, "O2"), ("wasm", None, "O0"), ("asm", "aarch64-linux-gnu", "O1")):
                with contextlib.suppress(IRError):
                    own.emit(row["completion"], kind, target, level)
            with contextlib.suppress(IRError):
                xml.dom.minidom.parseString(draw_flow_graphs(own.flow_graphs(row["completion"])).encode())
            assert own.emit(GCD, "ll") == GCD.encode()
    assert (tmp_path / "canary").read_text() == "alive"


def test_flow_graphs_have_the_blocks_with_named_edges(sandbox: Sandbox) -> None:
    (graph,) = sandbox.flow_graphs(GCD)
    assert (graph.name, graph.head) == ("gcd", "define i32 @gcd(i32 %a, i32 %b)")
    edges = {block.label: block.successors for block in graph.blocks}
    assert edges == {
        "entry": [("", "loop")],
        "loop": [("true", "end"), ("false", "step")],
        "step": [("", "loop")],
        "end": [],
    }
    assert graph.blocks[2].lines == ["%r = srem i32 %x, %y", "br label %loop"]


def test_flow_graphs_read_switches_and_odd_names(sandbox: Sandbox) -> None:
    text = """define i32 @f(i32 %0, ptr %"label %b") personality ptr null {
  switch i32 %0, label %"a b" [
    i32 1, label %c
    i32 -5, label %"a b"
  ]

"a b":
  %r = invoke i32 @f(i32 1, ptr %"label %b") to label %c unwind label %d

c:
  ret i32 1

d:
  %l = landingpad { ptr, i32 } cleanup
  unreachable
}"""
    (graph,) = sandbox.flow_graphs(text)
    assert [(block.label, block.successors) for block in graph.blocks] == [
        ("1", [("default", "a b"), ("1", "c"), ("-5", "a b")]),
        ("a b", [("normal", "c"), ("unwind", "d")]),
        ("c", []),
        ("d", []),
    ]


def test_a_graph_that_nobody_could_read_is_refused(sandbox: Sandbox) -> None:
    blocks = "".join(f"b{n}:\n  br label %b{n + 1}\n" for n in range(400))
    with pytest.raises(SandboxError, match="402 blocks; allowed for a drawing: at most 300"):
        sandbox.flow_graphs(f"define void @f() {{\n  br label %b0\n{blocks}b400:\n  ret void\n}}")
