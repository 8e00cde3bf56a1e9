"""Code that clang instruments for AddressSanitizer (`-fsanitize=address`), without the sanitizer's own memory.

Before each access, such a program loads a byte at `(address >> 3) + offset`, its shadow. It is 0 where the program may
access memory. The shadow is not here: loads of it are 0, and stores to it are left out. What the checks would find is
found as in all programs (`t2l.llvm.ir.definedness`), so the zones behind variables get bytes that nobody expects.
"""

import re
from collections.abc import Mapping

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import LOCAL
from t2l.llvm.ir.text import strip_text

_PREFIX = "@__asan_"
_SHADOW = re.compile(r" = lshr i(?:32|64) .*, 3$")
_OFFSET = re.compile(rf" = (?:add|or)(?: nuw| nsw| disjoint)* i(?:32|64) ({LOCAL}), (\d+)$")
_ADDRESS = re.compile(rf" = inttoptr i(?:32|64) ({LOCAL}) to ptr$")
_LOAD = re.compile(rf"(  {LOCAL} = )load (i\d+), ptr ({LOCAL}), ")
_STORE = re.compile(rf"  store i\d+ -?\d+, ptr ({LOCAL}), ")
_OF_STACK = "call i64 @llvm.get.dynamic.area.offset.i64()"  # between the stack pointer and an array on the stack
_DEFINED = re.compile(rf"  ({LOCAL}) = ")
_LEAST_OFFSET = 1 << 28  # where the shadow begins; below are the program's own addresses
_ZONED = re.compile(
    r"(?P<head>[^{\"]* (?:global|constant)) \{ (?P<type>.{1,300}?), \[(?P<count>\d{1,4}) x i8\] \} "
    r"(?:\{ (?P<value>.*), \[\d+ x i8\] zeroinitializer \}|zeroinitializer)(?P<rest>, .*|)"
)
_OPTION = re.compile(r"(@__asan_option_\w+ = )external (?:hidden )?(?:dso_local )?global i32.*")
# Functions of the sanitizer's library: the type of the result, the name, and a body that does as much as is needed.
_BODIES = (
    ("void", r"report_\w+", "  call void @llvm.trap()\n  unreachable"),
    ("i64", r"stack_malloc_\w+", "  ret i64 0"),
    ("ptr", r"memcpy", "  call void @llvm.memcpy.p0.p0.i64(ptr %0, ptr %1, i64 %2, i1 false)\n  ret ptr %0"),
    ("ptr", r"memmove", "  call void @llvm.memmove.p0.p0.i64(ptr %0, ptr %1, i64 %2, i1 false)\n  ret ptr %0"),
    (
        "ptr",
        r"memset",
        "  %b = trunc i32 %1 to i8\n  call void @llvm.memset.p0.i64(ptr %0, i8 %b, i64 %2, i1 false)\n  ret ptr %0",
    ),
    (
        "void",
        r"(?:exp_)?(?:load|store)(?:N|\d+)(?:_noabort)?|set_shadow_\w+|stack_free_\w+|(?:un)?poison_stack_memory"
        r"|alloca_poison|allocas_unpoison|(?:before|after)_dynamic_init|(?:un)?register_\w*globals|init"
        r"|handle_no_return|version_mismatch_check_\w+",
        "  ret void",
    ),
)
_INTRINSICS = {
    "@llvm.trap": "declare void @llvm.trap()",
    "@llvm.memcpy.p0.p0.i64": "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)",
    "@llvm.memmove.p0.p0.i64": "declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)",
    "@llvm.memset.p0.i64": "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
}


def drop_address_checks(entities: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the entities of a program without AddressSanitizer's shadow.

    Args:
        entities (`Mapping[str, str]`): what is to be run, by name, as LLVM prints it.
        given (`Mapping[str, str]`): all entities of its module.

    Raises:
        `SandboxError`: with status `unsupported` for other functions of the sanitizer's library.
    """
    if not any(name.startswith(_PREFIX) for name in given):
        return dict(entities)
    changed = {name: _change(name, entity, given) for name, entity in entities.items()}
    changed.pop("@llvm.get.dynamic.area.offset.i64", None)
    bodies = "\n".join(changed.values())
    missing = {name: text for name, text in _INTRINSICS.items() if name not in changed and f"{name}(" in bodies}
    return {**missing, **changed}


def _change(name: str, entity: str, given: Mapping[str, str]) -> str:
    if entity.startswith("define "):
        return _drop_shadow(entity)
    if entity.startswith("declare ") and name.startswith(_PREFIX):
        return _write_body(strip_text(entity), name.removeprefix(_PREFIX))
    if match := _OPTION.fullmatch(entity):
        return f"{match[1]}internal constant i32 0"
    if f"{_PREFIX}global_{name[1:]}" in given and (match := _ZONED.fullmatch(entity)):
        value, zone = match["value"] or f"{match['type']} zeroinitializer", f"[{match['count']} x i8]"
        odd = "\\A5" * int(match["count"])
        return f'{match["head"]} {{ {match["type"]}, {zone} }} {{ {value}, {zone} c"{odd}" }}{match["rest"]}'
    return entity


def _write_body(declaration: str, name: str) -> str:
    for type_, pattern, body in _BODIES:
        if re.fullmatch(pattern, name) and declaration.startswith(f"declare {type_} @"):
            return f"define internal {declaration.removeprefix('declare ')} {{\n{body}\n}}"
    reason = f"call of {_PREFIX}{name}, which the sandbox does not provide"
    raise SandboxError("unsupported", f"{reason}; compile the program without -fsanitize=address")


def _drop_shadow(function: str) -> str:
    """Return a function whose loads of the shadow are 0, without stores to it."""
    shifted, shadow, lines = set[str](), set[str](), []
    for line in function.split("\n"):
        defined = _DEFINED.match(line)
        if defined and _SHADOW.search(line):
            shifted.add(defined[1])
        elif defined and (match := _OFFSET.search(line)):
            if match[1] in shadow or (match[1] in shifted and int(match[2]) >= _LEAST_OFFSET):
                shadow.add(defined[1])
        elif defined and (match := _ADDRESS.search(line)) and match[1] in shadow:
            shadow.add(defined[1])
        elif (match := _LOAD.match(line)) and match[3] in shadow:
            lines.append(f"{match[1]}or {match[2]} 0, 0")
            continue
        elif (match := _STORE.match(line)) and match[1] in shadow:
            continue
        lines.append(line.replace(_OF_STACK, "or i64 0, 0"))
    return "\n".join(lines)
