"""Functions of a language runtime that a program only declares, and that end it or have no effect on its answer.

Compilers call them at places that a right program does not come to (a panic of Rust, a failed check of a sanitizer),
or only to observe the program (profiling, coverage).
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL
from t2l.llvm.ir.text import strip_text

_TRAP = "  call void @llvm.trap()\n  unreachable"
_NOTHING = "  ret void"
_TRAP_DECLARATION = "declare void @llvm.trap()"
_REPLACED = ("@llvm.ubsantrap", "@llvm.debugtrap")  # their declarations; their calls become `llvm.trap`
_OTHER_TRAPS = re.compile(r"@llvm\.(?:ubsantrap\(i8 (?:immarg )?-?\d+\)|debugtrap\(\))")
# They end the program. A name is needed only where the attribute `noreturn` is lost, as in canonical IR.
_ENDING = re.compile(
    r"abort|_?_?exit|_Exit|quick_exit|__assert(?:_fail|_rtn|_perror_fail)?|__(?:stack_)?chk_fail|__fortify_fail|"
    r"__ubsan_handle_\w+|_Unwind_Resume|__cxa_(?:pure_virtual|bad_cast|throw_bad_array_new_length)|_ZSt9terminatev|"
    r"_ZSt\d+__throw_\w+|rust_begin_unwind|_ZN4core(?:9panicking|6result13unwrap_failed|6option13\w+_failed)\w+|"
    r"_R\w*4core9panicking\w+"
)
# `noreturn`, but the program may go on elsewhere.
_JUMPING = re.compile(r"_?_?(?:sig)?longjmp|__cxa_(?:re)?throw|_Unwind_RaiseException")
# They end the program if it catches no exception. A handler that ends it has no `__cxa_end_catch`.
_THROWING = re.compile(
    r"__cxa_(?:re)?throw|__cxa_(?:allocate|free)_exception|__cxa_begin_catch|_Unwind_RaiseException|"
    r"_ZNSt\d+(?:\w+_error|bad_\w+|exception)[CD]\d\w*"  # constructors and destructors of std::length_error and so on
)
_CATCH = "@__cxa_end_catch"
# Descriptions of types in another file, of which only the address is used.
_TYPE_INFORMATION = re.compile(r"(@_ZT(?:VN10__cxxabiv1|I)\S+ = )external (?:hidden )?(?:global|constant) .*")
_OBSERVING = re.compile(
    r"__cyg_profile_func_(?:enter|exit)|(?:\\01)?_?_?mcount|__fentry__|__sanitizer_cov_\w+|"
    r"__tsan_(?:init|(?:func_|unaligned_)?(?:entry|exit|read\d+|write\d+))|__(?:a|hwa|m)san_(?:init|handle_no_return)|"
    r"__asan_version_mismatch_check_\w+|__llvm_profile_\w+|llvm_gcov_\w+|\w*__rust_no_alloc_shim_is_unstable\w*|"
    r"__cxa_guard_abort"
)
# `new`, `delete` and their like in Rust: the type, the C function that does the same, and the body that calls it.
_ALLOCATING = (
    (
        r"ptr @(?:_Zn[wa][my](?:RKSt9nothrow_t)?|\w*__rust_alloc)\(i64\b",
        "ptr @malloc(i64)",
        "  %r = call ptr @malloc(i64 %0)\n  ret ptr %r",
    ),
    (
        r"ptr @_Zn[wa][jm](?:RKSt9nothrow_t)?\(i32\b",  # of a program with pointers of 32 bits
        "ptr @malloc(i32)",
        "  %r = call ptr @malloc(i32 %0)\n  ret ptr %r",
    ),
    (
        r"ptr @\w*__rust_alloc_zeroed\(i64\b",
        "ptr @calloc(i64, i64)",
        "  %r = call ptr @calloc(i64 %0, i64 1)\n  ret ptr %r",
    ),
    (
        r"ptr @\w*__rust_realloc\(ptr, i64, i64, i64\)",
        "ptr @realloc(ptr, i64)",
        "  %r = call ptr @realloc(ptr %0, i64 %3)\n  ret ptr %r",
    ),
    (
        r"void @(?:_Zd[la]Pv[jm]?(?:St11align_val_t)?|\w*__rust_dealloc)\(ptr\b",
        "void @free(ptr)",
        "  call void @free(ptr %0)\n  ret void",
    ),
)
# What makes sure that a static variable of a function is set once. Other threads are not there.
_GUARDS = (
    (
        r"i32 @__cxa_guard_acquire\(ptr\)",
        "  %2 = load i8, ptr %0\n  %3 = icmp eq i8 %2, 0\n  %4 = zext i1 %3 to i32\n  ret i32 %4",
    ),
    (r"void @__cxa_guard_release\(ptr\)", "  store i8 1, ptr %0\n  ret void"),
)
_DECLARATION = re.compile(r'declare (?P<type>.*?)@"?(?P<name>[^"(]+)"?\(')
_PERSONALITY = re.compile(rf" personality ptr ({GLOBAL})")
_LANDING = re.compile(r"^ .*\b(?:landingpad|catchpad|cleanuppad|catchswitch|resume) ", re.MULTILINE)
_GROUP = re.compile(r"#\d+")


def settle_runtime(entities: Mapping[str, str]) -> dict[str, str]:
    """Return the entities of a module without calls of the runtime.

    A declared function that never returns gets a body that traps; so does a personality, and `throw` in a program that
    catches nothing. Calls that only observe the program are dropped. `llvm.ubsantrap` and `llvm.debugtrap` become
    `llvm.trap`. The allocators of C++ and Rust call those of C; the guards of static variables of C++ get a body.

    Args:
        entities (`Mapping[str, str]`): definitions, declarations and attribute groups by name, as LLVM prints them.

    Raises:
        `SandboxError`: with status `unsupported` for code with checks of MemorySanitizer, which has its own memory.
    """
    printed = "\n".join(entities.values())
    if "sanitize_memory" in printed and "inttoptr" in printed:
        raise SandboxError("unsupported", "checks of MemorySanitizer, whose memory is not here; compile without it")
    groups = {name for name, entity in entities.items() if name[0] == "#" and re.search(r"\bnoreturn\b", entity)}
    kept = ((name, entity) for name, entity in entities.items() if name not in _REPLACED)
    settled = {name: _drop_personality(entity) for name, entity in kept}
    endless = {name for entity in entities.values() for name in _PERSONALITY.findall(entity)}
    observers: list[str] = []
    for name, entity in entities.items():
        if match := _TYPE_INFORMATION.fullmatch(entity):
            settled[name] = f"{match[1]}internal constant [4 x ptr] zeroinitializer"
        if not entity.startswith("declare ") or name.startswith("@llvm."):
            continue
        ends = name in endless or not groups.isdisjoint(_GROUP.findall(entity))
        declaration = _DECLARATION.match(strip_text(entity))
        if declaration and (body := _find_body(declaration, ends, catches=_CATCH in entities)):
            settled[name] = _write_body(declaration, body)
            settled |= {f"@{callee}": f"declare {callee_type}" for callee, callee_type in _callees(body, entities)}
            if body == _NOTHING:
                observers.append(re.escape(name))
    settled = {name: _replace_calls(entity, observers) for name, entity in settled.items()}
    return settled if settled == entities else {"@llvm.trap": _TRAP_DECLARATION, **settled}


def _replace_calls(entity: str, observers: Sequence[str]) -> str:
    """Return a function without calls of the observers, given as patterns, and with one type of trap."""
    if not entity.startswith("define "):
        return entity
    if observers:
        calls = rf"^ +(?:tail |notail )?call void (?:{'|'.join(observers)})\([^\n]*\n"
        entity = re.sub(calls, "", entity, flags=re.MULTILINE)
    return _OTHER_TRAPS.sub("@llvm.trap()", entity)


def _drop_personality(entity: str) -> str:
    """Return a function without its personality, if no exception can land in it."""
    if " personality " not in entity or not entity.startswith("define ") or _LANDING.search(entity):
        return entity
    head, rest = entity.split("\n", 1)
    return _PERSONALITY.sub("", head) + "\n" + rest


def _find_body(declaration: re.Match[str], ends: bool, catches: bool) -> str | None:
    """Return a body for a declared function, or `None` if a call of it means something else.

    Args:
        declaration (`re.Match`): a match of `_DECLARATION`.
        ends (`bool`): whether the function never returns.
        catches (`bool`): whether the program catches exceptions.
    """
    name = declaration["name"]
    if _ENDING.fullmatch(name) or (_THROWING.fullmatch(name) and not catches):
        return _TRAP
    if ends and not _JUMPING.fullmatch(name):
        return _TRAP
    if declaration["type"] == "void " and _OBSERVING.fullmatch(name):
        return _NOTHING  # for an `invoke`, or a call through a pointer
    bodies = [*((written, body) for written, _, body in _ALLOCATING), *_GUARDS]
    return next((body for written, body in bodies if re.search(written, declaration.string)), None)


def _callees(body: str, entities: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the names and types of the C functions that a body calls and the module does not have."""
    for _, callee, own in _ALLOCATING:
        name = callee[callee.index("@") + 1 : callee.index("(")]
        if own == body and f"@{name}" not in entities:
            yield name, callee


def _write_body(declaration: re.Match[str], body: str) -> str:
    """Return a definition for a declared function, which is not the one that the module would be linked with."""
    type_ = declaration["type"].replace("extern_weak ", "").replace("external ", "")
    return f"define internal {type_}{declaration.string[declaration.end('type') :]} {{\n{body}\n}}"
