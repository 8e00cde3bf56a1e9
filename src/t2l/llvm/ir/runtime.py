"""Bodies for declared functions of a language runtime that never return, or that have no effect on the answer.

Compilers call them at places that a right program does not come to (a panic of Rust, a failed check of a sanitizer),
or only to observe the program (profiling, coverage).
"""

import re

from t2l.llvm.ir.text import strip_text

_TRAP = "  call void @llvm.trap()\n  unreachable"
TRAP_DECLARATION = "declare void @llvm.trap()"
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


def give_body(declaration: str, *, ends: bool = False) -> str | None:
    """Return a definition for a declared function, or `None` if a call of it means something else.

    Args:
        declaration (`str`): a `declare` as LLVM prints it.
        ends (`bool`, *optional*, defaults to `False`): whether the function is known not to return.

    ```python
    >>> print(give_body("declare void @__cyg_profile_func_enter(ptr, ptr) #1"))
    define internal void @__cyg_profile_func_enter(ptr %0, ptr %1) {
      ret void
    }

    ```
    """
    stripped = strip_text(declaration)
    match = _DECLARATION.match(stripped)
    if match is None or match["name"].startswith("llvm."):
        return None
    type_ = match["type"].replace("extern_weak ", "").replace("external ", "")
    if (ends and not _JUMPING.fullmatch(match["name"])) or _ENDING.fullmatch(match["name"]):
        body = _TRAP
    elif type_ == "void " and _OBSERVING.fullmatch(match["name"]):
        body = "  ret void"
    else:
        return None
    return f"define internal {type_}{stripped[match.end('type') :]} {{\n{body}\n}}"
