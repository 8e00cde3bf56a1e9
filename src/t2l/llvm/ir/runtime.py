"""Functions of a language runtime that a program only declares, and that end it or have no effect on its answer.

Compilers call them at places that a right program does not come to (a panic of Rust, a failed check of a sanitizer),
or only to observe the program (profiling, coverage).
"""

import re
from collections.abc import Mapping

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL
from t2l.llvm.ir.text import strip_text

_TRAP = "  call void @llvm.trap()\n  unreachable"
_TRAP_DECLARATION = "declare void @llvm.trap()"
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
_OBSERVING = re.compile(
    r"__cyg_profile_func_(?:enter|exit)|(?:\\01)?_?_?mcount|__fentry__|__sanitizer_cov_\w+|"
    r"__tsan_(?:init|(?:func_|unaligned_)?(?:entry|exit|read\d+|write\d+))|__(?:a|hwa|m)san_(?:init|handle_no_return)|"
    r"__asan_version_mismatch_check_\w+|__llvm_profile_\w+|llvm_gcov_\w+"
)
_DECLARATION = re.compile(r'declare (?P<type>.*?)@"?(?P<name>[^"(]+)"?\(')
_PERSONALITY = re.compile(rf" personality ptr ({GLOBAL})")
_GROUP = re.compile(r"#\d+")


def settle_runtime(entities: Mapping[str, str]) -> dict[str, str]:
    """Return the entities of a module without calls of the runtime.

    A declared function that never returns gets a body that traps; so does a personality. Calls that only observe the
    program are dropped. `llvm.ubsantrap` and `llvm.debugtrap` become `llvm.trap`.

    Args:
        entities (`Mapping[str, str]`): definitions, declarations and attribute groups by name, as LLVM prints them.

    Raises:
        `SandboxError`: with status `unsupported` for code with checks of MemorySanitizer, which has its own memory.
    """
    if any(name[0] == "#" and "sanitize_memory" in entity for name, entity in entities.items()):
        if any("inttoptr" in entity for entity in entities.values()):
            raise SandboxError(
                "unsupported", "checks of MemorySanitizer, whose memory is not here; compile without it"
            )
    groups = {name for name, entity in entities.items() if name[0] == "#" and re.search(r"\bnoreturn\b", entity)}
    endless = {name for entity in entities.values() for name in _PERSONALITY.findall(entity)}
    settled = dict(entities)
    observers: list[str] = []
    for name, entity in entities.items():
        if (
            entity.startswith("declare ")
            and not name.startswith("@llvm.")
            and (match := _DECLARATION.match(strip_text(entity)))
        ):
            ends = name in endless or not groups.isdisjoint(_GROUP.findall(entity))
            if (ends and not _JUMPING.fullmatch(match["name"])) or _ENDING.fullmatch(match["name"]):
                settled[name] = _write_body(match, _TRAP)
            elif match["type"] == "void " and _OBSERVING.fullmatch(match["name"]):
                settled[name] = _write_body(match, "  ret void")  # for an `invoke`, or a call through a pointer
                observers.append(re.escape(name))
    if observers:
        calls = re.compile(rf"^ +(?:tail |notail )?call void (?:{'|'.join(observers)})\([^\n]*\n", re.MULTILINE)
        settled = {name: calls.sub("", entity) for name, entity in settled.items()}
    for name, entity in settled.items():
        if entity.startswith("define "):
            settled[name] = _OTHER_TRAPS.sub("@llvm.trap()", entity)
    return settled if settled == entities else {"@llvm.trap": _TRAP_DECLARATION, **settled}


def _write_body(declaration: re.Match[str], body: str) -> str:
    """Return a definition for a declared function, which is not the one that the module would be linked with."""
    type_ = declaration["type"].replace("extern_weak ", "").replace("external ", "")
    return f"define internal {type_}{declaration.string[declaration.end('type') :]} {{\n{body}\n}}"
