"""Ways in which a program might leave the sandbox, each tried once; docs/security.md lists them."""

import json
import os
import platform
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.hostile.inputs import hand_written
from tests.hostile.watch import count_descriptors, descendants

from t2l.llvm import ExecutionResult, Sandbox, SandboxError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limits and /proc are Linux's")
ONE = "define i32 @f(i32 %0) {\n  ret i32 1\n}"
MEMORY = 2 * 1024 * 1024  # more than the memory of any program here
HAS_FILTER = platform.machine() in ("x86_64", "aarch64")


@pytest.fixture
def worker() -> Iterator[Path]:
    """Return the /proc folder of a worker that has judged a row."""
    before = set(descendants(os.getpid()))
    with Sandbox(num_workers=1) as fresh:
        assert judge_input(fresh, "external: getenv").status == "unsupported"
        (pid,) = set(descendants(os.getpid())) - before
        yield Path(f"/proc/{pid}")


@pytest.fixture(autouse=True)
def next_row_is_judged_right(sandbox: Sandbox) -> Iterator[None]:
    yield
    assert judge(sandbox, ONE).passed
    assert judge(sandbox, ONE, returns=2).message == "test 1: f(1) returned 1, expected 2"


def judge(sandbox: Sandbox, text: str, args: tuple[Any, ...] = (1,), returns: int = 1) -> ExecutionResult:
    (result,) = sandbox.check(
        [{"completion": text, "entry_point": "f", "tests": [{"args": args, "returns": returns}]}]
    )
    return result


def judge_input(
    sandbox: Sandbox, name: str, canary: str = "/nowhere", timeout: float | None = None
) -> ExecutionResult:
    (result,) = sandbox.check([hand_written(canary)[name][0]], timeout=timeout)
    return result


def function(*lines: str) -> str:
    return "\n".join(["define i32 @f(i32 %0) {", *(f"  {line}" for line in lines), "}"])


def test_an_external_symbol_is_not_resolved(sandbox: Sandbox, tmp_path: Path) -> None:
    result = judge_input(sandbox, "external: system", str(tmp_path / "canary"))
    assert (result.status, result.message) == ("unsupported", "call of @system, which the sandbox does not provide")
    assert list(tmp_path.iterdir()) == []


def test_an_external_symbol_is_not_resolved_under_a_mangled_name_or_through_a_pointer(sandbox: Sandbox) -> None:
    pointer = "@p = global ptr @system\ndeclare i32 @system(ptr)\n"
    pointer += function("%2 = load volatile ptr, ptr @p", "%3 = call i32 %2(ptr null)", "ret i32 %3")
    assert judge(sandbox, pointer).message == "call of @system, which the sandbox does not provide"
    mangled = judge_input(sandbox, "linkage: name_mangled_external")
    assert (mangled.status, "system" in mangled.message) == ("unsupported", True)


@pytest.mark.parametrize("name", ["inline_asm", "inline_asm_include", "inline_asm_in_a_branch"])
def test_assembly_never_reaches_an_assembler(sandbox: Sandbox, name: str) -> None:
    result = judge_input(sandbox, f"linkage: {name}")
    assert (result.status, result.message) == ("unsupported", "'asm' is not judged here")


@pytest.mark.parametrize("line", ['module asm ".include \\22/etc/passwd\\22"', 'module asm ".globl system"'])
def test_assembly_beside_a_function_is_left_out_before_any_code_is_generated(sandbox: Sandbox, line: str) -> None:
    assert judge(sandbox, f"{line}\n{ONE}").passed
    for kind in ("asm", "obj", "wasm"):
        with pytest.raises(SandboxError, match="'asm' is not judged here"):
            sandbox.emit(f"{line}\n{ONE}", kind)


@pytest.mark.parametrize("address", [MEMORY, 2**32, 2**47, 2**63 - 4, -1, -8])
def test_a_wild_pointer_reads_and_writes_nothing(sandbox: Sandbox, address: int) -> None:
    pointer = f"%2 = inttoptr i64 {address} to ptr"
    read = judge(sandbox, function(pointer, "%3 = load volatile i32, ptr %2", "ret i32 %3"))
    write = judge(sandbox, function(pointer, "store volatile i32 7, ptr %2", "ret i32 1"))
    assert [read.status, write.status] == ["trap", "trap"]
    assert "out of bounds memory access" in read.message and "out of bounds memory access" in write.message


@pytest.mark.parametrize("address", [0, 4, 4092])
def test_a_write_to_the_first_page_is_a_trap_and_a_read_finds_poison(sandbox: Sandbox, address: int) -> None:
    pointer = f"%2 = inttoptr i64 {address} to ptr"
    write = judge(sandbox, function(pointer, "store volatile i32 7, ptr %2", "ret i32 1"))
    assert (write.status, "null pointer write" in write.message) == ("trap", True)
    read = judge(sandbox, function(pointer, "%3 = load volatile i32, ptr %2", "ret i32 %3"))
    assert (read.status, "undefined" in read.message) == ("wrong", True)


@pytest.mark.parametrize("offset", [-1, -64, 4, 67])
def test_a_write_beside_a_buffer_is_a_trap(sandbox: Sandbox, offset: int) -> None:
    text = f"define i32 @f(ptr %0) {{\n  %2 = getelementptr i8, ptr %0, i64 {offset}\n"
    text += "  store i8 7, ptr %2\n  ret i32 1\n}"
    result = judge(sandbox, text, ({"type": "i8", "data": [1, 2, 3, 4]},))
    assert (result.status, "argument buffer" in result.message) == ("trap", True)


def test_a_host_function_writes_nothing_outside_the_programs_memory(sandbox: Sandbox) -> None:
    text = "declare ptr @memset(ptr, i32, i64)\ndefine i32 @f(i64 %0, i64 %1) {\n  %3 = inttoptr i64 %0 to ptr\n"
    text += "  %4 = call ptr @memset(ptr %3, i32 1, i64 %1)\n  ret i32 1\n}"
    for address, size in ((-1, 1), (2**40, 8), (64, 2**63 - 1), (64, -32), (MEMORY, 1)):
        assert judge(sandbox, text, (address, size)).status == "trap"


def test_a_conversion_to_128_bits_writes_nothing_outside_the_programs_memory(sandbox: Sandbox) -> None:
    text = "declare void @__fixdfti(ptr, double)\ndefine i32 @f(i64 %0) {\n  %2 = inttoptr i64 %0 to ptr\n"
    text += "  call void @__fixdfti(ptr %2, double 1.0)\n  ret i32 1\n}"
    assert {judge(sandbox, text, (address,)).status for address in (-1, 2**40, MEMORY, MEMORY - 8, 0)} == {"trap"}


LIBRARY_CALLS = {  # what a call is given, and what the program declares for it
    "strlen of a wild pointer": ("call i64 @strlen(ptr %2)", "i64 @strlen(ptr)"),
    "strcpy to a wild pointer": ("call ptr @strcpy(ptr %2, ptr @text)", "ptr @strcpy(ptr, ptr)"),
    "strcpy from a wild pointer": ("call ptr @strcpy(ptr @text, ptr %2)", "ptr @strcpy(ptr, ptr)"),
    "free of a wild pointer": ("call void @free(ptr %2)", "void @free(ptr)"),
    "realloc of a wild pointer": ("call ptr @realloc(ptr %2, i64 8)", "ptr @realloc(ptr, i64)"),
    "sprintf to a wild pointer": (
        "call i32 (ptr, ptr, ...) @sprintf(ptr %2, ptr @text)",
        "i32 @sprintf(ptr, ptr, ...)",
    ),
    "printf of a wild string": ("call i32 (ptr, ...) @printf(ptr @form, ptr %2)", "i32 @printf(ptr, ...)"),
    "printf that writes": ("call i32 (ptr, ...) @printf(ptr @count, ptr @text)", "i32 @printf(ptr, ...)"),
    "qsort by a forged function": (
        "call void @qsort(ptr @text, i64 2, i64 1, ptr inttoptr (i64 7 to ptr))",
        "void @qsort(ptr, i64, i64, ptr)",
    ),
    "frexp to a wild pointer": ("call double @frexp(double 2.0, ptr %2)", "double @frexp(double, ptr)"),
    "remquo to a wild pointer": (
        "call double @remquo(double 7.0, double 4.0, ptr %2)",
        "double @remquo(double, double, ptr)",
    ),
    "abort": ("call void @abort()", "void @abort()"),
    "exit": ("call void @exit(i32 0)", "void @exit(i32)"),
}


@pytest.mark.parametrize("name", LIBRARY_CALLS)
def test_the_library_reads_and_writes_nothing_outside_the_programs_memory(sandbox: Sandbox, name: str) -> None:
    call, declared = LIBRARY_CALLS[name]
    result = "" if " void " in call else "%3 = "
    texts = {"text": "abc", "form": "%s", "count": "%n"}
    data = "".join(f'@{key} = global [{len(value) + 1} x i8] c"{value}\\00"\n' for key, value in texts.items())
    pointer = "%2 = inttoptr i64 1099511627776 to ptr"
    text = f"{data}declare {declared}\n{function(pointer, result + call, 'ret i32 1')}"
    assert judge(sandbox, text).status == "trap"


def test_a_relative_table_outside_the_programs_memory_is_not_read(sandbox: Sandbox) -> None:
    text = "declare ptr @llvm.load.relative.i64(ptr, i64)\n" + function(
        "%2 = inttoptr i64 1099511627776 to ptr",
        "%3 = call ptr @llvm.load.relative.i64(ptr %2, i64 4)",
        "%4 = load i32, ptr %3",
        "ret i32 %4",
    )
    assert judge(sandbox, text).status == "trap"


def test_a_heap_has_an_end_and_calls_do_not_share_it(sandbox: Sandbox) -> None:
    text = "declare ptr @malloc(i64)\n" + function(
        "%2 = call ptr @malloc(i64 4000000)",
        "%3 = call ptr @malloc(i64 4000000)",
        "%4 = icmp ne ptr %2, null",
        "%5 = icmp eq ptr %3, null",
        "%6 = and i1 %4, %5",
        "%7 = zext i1 %6 to i32",
        "ret i32 %7",
    )
    assert judge(sandbox, text).passed
    assert judge(sandbox, text).passed
    beyond = "declare ptr @malloc(i64)\n" + function(
        "%2 = call ptr @malloc(i64 8)",
        "%3 = getelementptr i8, ptr %2, i64 4194304",
        "store volatile i32 7, ptr %3",
        "ret i32 1",
    )
    assert judge(sandbox, beyond).status == "trap"


def test_a_call_through_a_forged_pointer_is_a_trap(sandbox: Sandbox) -> None:
    text = "define i32 @f(i64 %0) {\n  %2 = inttoptr i64 %0 to ptr\n  %3 = call i32 %2(i64 7)\n  ret i32 %3\n}"
    assert {judge(sandbox, text, (address,)).status for address in (1, 2, 3, 4096, 2**20, -1)} == {"trap"}


CONSTRUCTORS = {
    "calls the system": ("call void @system()", "unsupported"),
    "is assembly": ('call void asm sideeffect "nop", ""()', "unsupported"),
    "writes beyond the memory": ("store i8 1, ptr inttoptr (i64 4294967296 to ptr)", "trap"),
    "writes to the first page": ("store i8 1, ptr inttoptr (i64 8 to ptr)", "trap"),
    "forges a function": ("call void inttoptr (i64 12345 to ptr)()", "trap"),
    "has no end": ("br label %l\nl:\n  br label %l\nm:", "timeout"),
    "fills the stack": ("call void @c()\n  store i32 2, ptr @n", "trap"),
}


@pytest.mark.parametrize("case", CONSTRUCTORS.values(), ids=CONSTRUCTORS)
def test_a_constructor_can_do_no_more_than_a_function(sandbox: Sandbox, case: tuple[str, str]) -> None:
    body, status = case
    text = "@n = global i32 1\n@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] "
    text += "[{ i32, ptr, ptr } { i32 1, ptr @c, ptr null }]\ndeclare void @system()\n"
    text += f"define internal void @c() {{\n  store i32 1, ptr @n\n  {body}\n  ret void\n}}\n"
    result = judge(sandbox, text + function("%2 = load i32, ptr @n", "ret i32 %2"))
    assert (result.status, result.passed) == (status, False), result.message


def test_memory_holds_nothing_of_the_row_before(sandbox: Sandbox) -> None:
    fill = "@big = global [500000 x i8] zeroinitializer\ndeclare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n"
    fill += function("call void @llvm.memset.p0.i64(ptr @big, i8 90, i64 500000, i1 true)", "ret i32 1")
    assert judge(sandbox, fill).passed
    count = "@big = global [500000 x i8] zeroinitializer\n" + function(
        "br label %2",
        "2:",
        "%3 = phi i64 [ 4096, %1 ], [ %10, %2 ]",
        "%4 = phi i32 [ 0, %1 ], [ %9, %2 ]",
        "%5 = inttoptr i64 %3 to ptr",
        "%6 = load volatile i8, ptr %5",
        "%7 = icmp eq i8 %6, 90",
        "%8 = zext i1 %7 to i32",
        "%9 = add i32 %4, %8",
        "%10 = add i64 %3, 1",
        "%11 = icmp ult i64 %10, 1500000",
        "br i1 %11, label %2, label %12",
        "12:",
        "%13 = load volatile i8, ptr @big",
        "%14 = icmp ugt i32 %9, 1000",  # a few are in the zones between buffers
        "%15 = zext i1 %14 to i32",
        "ret i32 %15",
    )
    assert judge(sandbox, count, returns=0).passed


@pytest.mark.parametrize("name", ["endless_recursion", "mutual_recursion", "recursion_with_many_locals"])
def test_a_stack_that_overflows_is_a_trap(sandbox: Sandbox, name: str) -> None:
    assert judge_input(sandbox, f"running: {name}").status == "trap"


def test_giant_memory_is_not_there(sandbox: Sandbox, worker: Path) -> None:
    assert judge_input(sandbox, "running: global_of_32_gigabytes").status == "out_of_memory"
    assert judge_input(sandbox, "running: alloca_of_32_megabytes").status == "trap"
    assert judge_input(sandbox, "intrinsic: llvm.wasm.memory.grow.i64").status == "unsupported"
    assert "Max address space         4294967296           4294967296" in (worker / "limits").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("times", [13, 60])
def test_giant_output_is_refused(sandbox: Sandbox, times: int) -> None:
    result = judge_input(sandbox, f"bomb: numbers: constant_doubled_{times}_times", timeout=60 if times < 20 else 0.5)
    assert (result.status, result.canonical) == ("unsupported" if times < 20 else "timeout", None)
    assert len(result.message) <= 1000


def test_a_fork_bomb_starts_no_process() -> None:
    text = "declare i32 @fork()\n" + function("br label %2", "2:", "%3 = call i32 @fork()", "br label %2")
    with Sandbox(num_workers=1) as fresh:
        assert judge(fresh, ONE).passed
        before = descendants(os.getpid())
        assert judge(fresh, text).message == "call of @fork, which the sandbox does not provide"
        assert descendants(os.getpid()) == before


def test_a_file_is_neither_read_nor_written_nor_deleted(sandbox: Sandbox, tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    canary.write_text("not for models")
    inputs = hand_written(str(canary))
    names = [name for name, (row, _) in inputs.items() if str(canary) in row["completion"]]
    assert len(names) >= 10
    results = list(sandbox.check([inputs[name][0] for name in names]))
    assert {result.status for result in results} == {"unsupported"}
    assert not any("not for models" in repr(result) for result in results)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("canary", "not for models")]


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setenv("T2L_CANARY", "not for models")
    return b"not for models"


def test_the_environment_of_the_caller_is_not_there(sandbox: Sandbox, secret: bytes, worker: Path) -> None:
    assert judge_input(sandbox, "external: getenv").message == "call of @getenv, which the sandbox does not provide"
    variables = dict(entry.split(b"=", 1) for entry in (worker / "environ").read_bytes().split(b"\0") if entry)
    assert variables.keys() <= {b"PYTHONPATH", b"PYTHONDONTWRITEBYTECODE", b"LD_LIBRARY_PATH"}
    assert not any(secret in value for value in variables.values())


def test_the_network_is_not_there(sandbox: Sandbox, worker: Path) -> None:
    for name in ("socket", "connect", "bind", "gethostbyname"):
        assert judge_input(sandbox, f"external: {name}").status == "unsupported"
    assert count_descriptors(int(worker.name)).keys() == {"pipe", os.devnull}


@pytest.mark.parametrize(
    "refused, taken",
    [
        (["i8388607_arithmetic", "i8388607_division", "i129"], ["i65_everything", "i127_division"]),
        (["vector_of_a_million", "scalable"], ["vector_of_256_i64_arithmetic", "vector_of_odd_width"]),
        (["numbers: long_decimal", "numbers: long_hex_integer"], ["numbers: nested_address", "big_constant"]),
        (["graphs: switch_of_6000", "graphs: irreducible_of_110"], ["graphs: switch_sparse", "graphs: switch_i128"]),
        (["doubling_type_by_value", "array_of_2_to_64", "array_by_value"], ["types: many_types"]),
    ],
    ids=["huge_integers", "vectors", "constants", "switch_tables", "nested_types"],
)
def test_a_compiler_bomb_is_refused_before_it_goes_off(sandbox: Sandbox, refused: list[str], taken: list[str]) -> None:
    renamed = {"scalable": "odd type: scalable_huge", "big_constant": "bomb: types: constant_array_of_10000"}
    for name in refused:
        result = judge_input(sandbox, renamed.get(name, f"bomb: {name}"))
        assert (result.status, result.parsed) == ("unsupported", False), name
    for name in taken:
        assert judge_input(sandbox, renamed.get(name, f"bomb: {name}")).status in ("ok", "wrong"), name


@pytest.mark.parametrize("construct", ["brackets", "braces", "angles", "parentheses", "array_types", "metadata"])
def test_deep_nesting_never_reaches_the_parser(sandbox: Sandbox, construct: str) -> None:
    result = judge_input(sandbox, f"bad text: depth: {construct}")
    assert (result.status, result.message) == ("unsupported", "brackets nested deeper than 64")


@pytest.mark.slow
def test_a_dying_worker_costs_one_row(sandbox: Sandbox) -> None:
    good = {"completion": ONE, "entry_point": "f", "tests": [{"args": [1], "returns": 1}]}
    deadly = hand_written("")["odd type: convention_too_large"][0]
    with Sandbox(num_workers=1) as fresh:
        statuses = [result.status for result in fresh.check([good, good, deadly, good, deadly, good, good])]
    assert statuses == ["ok", "ok", "crash", "ok", "crash", "ok", "ok"]


ATTEMPTS = {
    "read a file": "open('/etc/passwd')",
    "write a file": "open(victim, 'w')",
    "read a file after raising the limit": "(raise_limits(), open('/etc/passwd'))",
    "connect": "socket.socket()",
    "duplicate a descriptor": "os.dup(0)",
    "fork": "os.fork()",
    "start a program": "os.posix_spawn('/bin/true', ['true'], {})",
}
# What limits alone do not stop: these need the filter of system calls.
FILTERED = {
    "delete a file": "os.unlink(victim)",
    "rename a file": "os.rename(victim, victim + '2')",
    "make a folder": "os.mkdir(victim + '3')",
    "change a file's rights": "os.chmod(victim, 0)",
    "become another program": "os.execv('/bin/true', ['true'])",
    "signal the caller": "os.kill(os.getppid(), 0)",
    "limit the caller": "resource.prlimit(os.getppid(), resource.RLIMIT_CPU)",
    "signal one thread of the caller": "ask(lambda: libc.syscall(TGKILL, os.getppid(), os.getppid(), 0))",
    "trace the caller": "ask(lambda: libc.ptrace(16, os.getppid(), 0, 0))",
    "read the caller's memory": "ask(lambda: libc.process_vm_readv(os.getppid(), 0, 0, 0, 0, 0))",
    "set up io_uring": "ask(lambda: libc.syscall(425, 1, bytes(120)))",
}
ROOT_MAY = {"fork", "start a program", "read a file after raising the limit"}  # as far as limits go
SCRIPT = """
    import ctypes, errno, json, os, platform, resource, socket, sys
    from t2l.llvm.worker.rights import give_up_rights

    libc = ctypes.CDLL(None, use_errno=True)
    TGKILL = {"x86_64": 234, "aarch64": 131}.get(platform.machine())
    victim, attempts = sys.argv[1], json.loads(sys.argv[2])

    def ask(call):
        if call() == -1:
            raise OSError(ctypes.get_errno(), "refused")

    def raise_limits():
        resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))

    def tried(attempt):
        pid = os.getpid()
        try:
            eval(attempt)
        except OSError as err:
            return errno.errorcode[err.errno]
        except ValueError:  # a limit may not be raised
            return "EPERM"
        if os.getpid() != pid:
            os._exit(0)
        return "done"

    give_up_rights()
    print(json.dumps({name: tried(attempt) for name, attempt in attempts.items()}))
"""


@pytest.fixture(scope="module")
def attempts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the result of each attempt, in a process that gave up its rights as a worker does."""
    victim = tmp_path_factory.mktemp("rights") / "victim"
    victim.write_text("still here")
    arguments = [str(victim), json.dumps(ATTEMPTS | (FILTERED if HAS_FILTER else {}))]
    command = [sys.executable, "-c", textwrap.dedent(SCRIPT), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert victim.read_text() == "still here" and list(victim.parent.iterdir()) == [victim]
    return json.loads(done.stdout)


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_a_worker_gave_up_the_right_to(attempts: dict[str, str], attempt: str) -> None:
    if not HAS_FILTER and attempt in ROOT_MAY and os.geteuid() == 0:
        pytest.skip("root is not bound by this limit, and this machine has no filter of system calls")
    assert attempts[attempt] in ("EPERM", "EMFILE", "EAGAIN")


@pytest.mark.skipif(not HAS_FILTER, reason="the filter of system calls knows x86-64 and ARM64")
@pytest.mark.parametrize("attempt", FILTERED)
def test_a_worker_gave_up_the_system_call_to(attempts: dict[str, str], attempt: str) -> None:
    assert attempts[attempt] == "EPERM"


@pytest.mark.skipif(not HAS_FILTER, reason="the filter of system calls knows x86-64 and ARM64")
def test_a_real_worker_runs_under_the_filter(worker: Path) -> None:
    status = (worker / "status").read_text()
    assert "\nNoNewPrivs:\t1\n" in status and "\nSeccomp:\t2\n" in status


@pytest.mark.skipif(not HAS_FILTER, reason="the filter of system calls knows x86-64 and ARM64")
def test_the_filter_lets_a_worker_limit_and_abort_itself() -> None:
    code = "import os, resource; from t2l.llvm.worker.rights import give_up_rights; give_up_rights()\n"
    code += (
        "resource.setrlimit(resource.RLIMIT_CPU, (7, 9)); print(resource.getrlimit(resource.RLIMIT_CPU), flush=True)\n"
    )
    code += "os.abort()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("(7, 9)\n", -signal.SIGABRT)
