"""Calls of functions outside the program. Each would do harm or reveal a secret, if the sandbox had the function."""

from tests.hostile.writing import Hostile, after

# name: result, parameters, and the string that the first pointer points to; {canary} is a file that must not change.
FUNCTIONS = """
    system: i32 | ptr | touch {canary}.touched; echo bad > {canary}
    popen: ptr | ptr, ptr | touch {canary}.touched
    execl: i32 | ptr, ptr, ptr | /bin/sh
    execve: i32 | ptr, ptr, ptr | /bin/sh
    posix_spawn: i32 | ptr, ptr, ptr, ptr, ptr, ptr | /bin/sh
    open: i32 | ptr, i32, i32 | {canary}
    openat: i32 | i32, ptr, i32 | {canary}
    creat: i32 | ptr, i32 | {canary}
    fopen: ptr | ptr, ptr | {canary}
    unlink: i32 | ptr | {canary}
    remove: i32 | ptr | {canary}
    rename: i32 | ptr, ptr | {canary}
    truncate: i32 | ptr, i64 | {canary}
    chmod: i32 | ptr, i32 | {canary}
    getenv: ptr | ptr | T2L_CANARY
    setenv: i32 | ptr, ptr, i32 | T2L_CANARY
    dlopen: ptr | ptr, i32 | libc.so.6
    dlsym: ptr | ptr, ptr | system
    fork: i32 | |
    vfork: i32 | |
    clone: i32 | ptr, ptr, i32, ptr |
    pthread_create: i32 | ptr, ptr, ptr, ptr |
    socket: i32 | i32, i32, i32 |
    connect: i32 | i32, ptr, i32 |
    bind: i32 | i32, ptr, i32 |
    gethostbyname: ptr | ptr | example.org
    kill: i32 | i32, i32 |
    raise: i32 | i32 |
    abort: void | |
    exit: void | i32 |
    _exit: void | i32 |
    syscall: i64 | i64, i64, i64, i64 |
    ptrace: i64 | i32, i32, ptr, ptr |
    mmap: ptr | ptr, i64, i32, i32, i32, i64 |
    mprotect: i32 | ptr, i64, i32 |
    sbrk: ptr | i64 |
    malloc: ptr | i64 |
    setjmp: i32 | ptr |
    longjmp: void | ptr, i32 |
    write: i64 | i32, ptr, i64 |
    read: i64 | i32, ptr, i64 |
    printf: i32 | ptr, ... | %n
    puts: i32 | ptr | hello
    gets: ptr | ptr |
    time: i64 | ptr |
    rand: i32 | |
    sleep: i32 | i32 |
    __wasi_fd_write: i32 | i32, ptr, i32, ptr |
    __wasi_proc_exit: void | i32 |
    __wasm_call_ctors: void | |
    __cxa_throw: void | ptr, ptr, ptr |
    __emutls_get_address: ptr | ptr |
    emscripten_run_script: void | ptr | process.exit()
    Py_Initialize: void | |
    LLVMShutdown: void | |
"""


ENDING = ("abort", "exit", "_exit", "__cxa_throw", "printf")  # they end the program (`%n` does), so its answer is none
PROVIDED = ("malloc", "puts", "rand")  # by `t2l.llvm.wasm.libc`


def write_calls() -> dict[str, Hostile]:
    """Return a program for each function, which calls it."""
    found = {}
    for line in FUNCTIONS.strip().splitlines():
        name, rest = line.strip().split(": ", 1)
        returns, parameters, text = (part.strip() for part in (rest + " ").split("|"))
        status = "trap" if name in ENDING else "ok" if name in PROVIDED else "unsupported"
        found[name] = Hostile(status, _program(name, returns, parameters, text))
    return found


def _program(name: str, returns: str, parameters: str, text: str) -> str:
    types = [type_ for type_ in parameters.split(", ") if type_ not in ("", "...")]
    values = [f"{type_} {'null' if type_ == 'ptr' else '1'}" for type_ in types]
    if "ptr" in types:
        values[types.index("ptr")] = "ptr @text"
    head = f'@text = constant [{len(text) + 1} x i8] c"{text}\\00"\ndeclare {returns} @{name}({parameters})'
    type_ = f"{returns} (ptr, ...)" if "..." in parameters else returns
    call = f"call {type_} @{name}({', '.join(values)})"
    return after(head, call if returns == "void" else "%2 = " + call, "ret i32 1")
