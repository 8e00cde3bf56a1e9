"""Code that clang instruments for AddressSanitizer (`-fsanitize=address`), without the sanitizer's own memory.

Before each access, such a program loads a byte at `(address >> 3) + offset`, its shadow. It is 0 where the program may
access memory. The shadow is not here: loads of it are 0, and stores to it are left out. What the checks would find is
found as in all programs (`t2l.llvm.ir.definedness`). So a variable loses the zone that the sanitizer puts behind it,
which would be memory of the program, with the zeros that a wrong program expects.
"""

import re
from collections.abc import Mapping, Set

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL, LOCAL
from t2l.llvm.ir.text import strip_text

_PREFIX = "@__asan_"
_DYNAMIC = f"{_PREFIX}shadow_memory_dynamic_address"  # where the offset is on macOS, Windows and RISC-V
_SHADOW = re.compile(r" = lshr i(?:32|64) .*, 3$")
_OFFSET = re.compile(rf" = (?:add|or)(?: nuw| nsw| disjoint)* i(?:32|64) ({LOCAL}|\d+), (\d+|{LOCAL})$")
_ADDRESS = re.compile(rf" = inttoptr i(?:32|64) ({LOCAL}) to ptr$")
_LOAD = re.compile(rf"(  {LOCAL} = )load (i\d+), ptr ({LOCAL}), ")
_STORE = re.compile(rf"  store i\d+ -?\d+, ptr ({LOCAL}), ")
_FOUND = f"call void {_PREFIX}report_"  # behind each check
_DYNAMIC_AREA = "@llvm.get.dynamic.area.offset.i64"  # from the stack pointer to an array on the stack
_OF_STACK = f"call i64 {_DYNAMIC_AREA}()"
_DEFINED = re.compile(rf"  ({LOCAL}) = ")
_LEAST_OFFSET = 1 << 27  # of the shadow; that of MIPS is the least. No address of the program is as large
# The sanitizer's record of a variable: its address, its size without and with the zone, its name.
_RECORD = re.compile(
    rf"{{ (i32|i64) ptrtoint \(ptr (?P<of>{GLOBAL}) to \1\), \1 \d+, \1 \d+, \1 ptrtoint \(ptr @_{{2,3}}asan_gen_"
)
_ALIAS = re.compile(rf"{GLOBAL} = private alias .*, ptr ({GLOBAL})$")
_VARIABLE = re.compile(rf'({GLOBAL} = [^"{{]*\b(?:global|constant) )(?={{)')
_BRACE = re.compile(r'"[^"]*"|[{}]')
_WITH_ZONE = re.compile(r"{ (.*), \[\d+ x i8\](?: zeroinitializer)? }")
_ZERO = " zeroinitializer"
_ALIGNMENT = re.compile(r", align 32\b")  # the least of a variable with a zone
# Variables of the sanitizer's library, all 0 here, and how they are read.
_SETTING = rf"{_PREFIX}option_\w+|{_DYNAMIC}"
_READ = re.compile(rf"(  {LOCAL} = )load (i\d+), ptr (?:{_SETTING}), ")
# The first words of a function's variables on the stack, which are in no one's variable.
_DESCRIPTION = re.compile(
    r"  store (i32|i64) 1102416563, ptr .*\n((?:  %.*\n)*)"
    r"  store \1 ptrtoint \(ptr @_{2,3}asan_gen_.*\n((?:  %.*\n)*)  store \1 ptrtoint \(ptr @.*\n"
)
# Functions of the sanitizer's library: the type of the result, the name, and a body that does as much as is needed.
_BODIES = (
    ("void", r"report_\w+", "  call void @llvm.trap()\n  unreachable"),
    ("i32|i64", r"stack_malloc_\w+", "  ret {type} 0"),
    ("ptr", r"memcpy", "  call void @llvm.memcpy.p0.p0.i64(ptr %0, ptr %1, i64 %n, i1 false)\n  ret ptr %0"),
    ("ptr", r"memmove", "  call void @llvm.memmove.p0.p0.i64(ptr %0, ptr %1, i64 %n, i1 false)\n  ret ptr %0"),
    (
        "ptr",
        r"memset",
        "  %b = trunc i32 %1 to i8\n  call void @llvm.memset.p0.i64(ptr %0, i8 %b, i64 %n, i1 false)\n  ret ptr %0",
    ),
    (
        "void",
        r"(?:exp_)?(?:load|store)(?:N|\d+)(?:_noabort)?|set_shadow_\w+|stack_free_\w+|(?:un)?poison_stack_memory"
        r"|alloca_poison|allocas_unpoison|(?:before|after)_dynamic_init|(?:un)?register_\w*globals|init"
        r"|handle_no_return|version_mismatch_check_\w+",
        "  ret void",
    ),
)
_ADVICE = "compile the program without -fsanitize=address"
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
        `SandboxError`: with status `unsupported` for other functions and variables of the sanitizer's library, or if a
            function with checks has no shadow at a known place.
    """
    if not any(name.startswith(_PREFIX) for name in given):
        return dict(entities)
    if _DYNAMIC_AREA.replace("i64", "i32") in entities:  # LLVM refuses it where pointers have 64 bits
        raise SandboxError("unsupported", f"an array on the stack with checks for pointers of 32 bits; {_ADVICE}")
    zoned = _find_zoned(given)
    settings = {name for name in entities if re.fullmatch(_SETTING, name)}
    changed = {name: _change(name, entity, zoned) for name, entity in entities.items() if name not in settings}
    changed.pop(_DYNAMIC_AREA, None)
    bodies = "\n".join(changed.values())
    missing = {name: text for name, text in _INTRINSICS.items() if name not in changed and f"{name}(" in bodies}
    return {**missing, **changed}


def _find_zoned(given: Mapping[str, str]) -> set[str]:
    """Return the names of the variables that the sanitizer has a record of."""
    named = {match["of"] for text in given.values() if text[0] == "@" for match in _RECORD.finditer(text)}
    aliases = {name: match[1] for name in named if (match := _ALIAS.match(given.get(name, "")))}
    return {aliases.get(name, name) for name in named}


def _change(name: str, entity: str, zoned: Set[str]) -> str:
    if entity.startswith("define "):
        return _drop_shadow(entity)
    if entity.startswith("declare ") and name.startswith(_PREFIX):
        return _write_body(strip_text(entity), name.removeprefix(_PREFIX))
    if name.startswith(_PREFIX) and " = external " in entity:
        raise SandboxError("unsupported", f"external data {name}; {_ADVICE}")
    return _drop_zone(entity) if name in zoned else entity


def _drop_zone(variable: str) -> str:
    """Return a variable without the zone behind it: `{ T, [N x i8] } { T value, … }` becomes `T value`."""
    start = _VARIABLE.match(variable)
    end = _end_of_struct(variable, start.end()) if start else 0
    type_ = _WITH_ZONE.fullmatch(variable, start.end(), end) if start else None
    if not start or not type_:
        return variable
    if variable.startswith(_ZERO, end):
        value, end = type_[1] + _ZERO, end + len(_ZERO)
    else:
        begin, end = end + 1, _end_of_struct(variable, end + 1)
        if not (both := _WITH_ZONE.fullmatch(variable, begin, end)):
            return variable
        value = both[1]
    return start[1] + value + _ALIGNMENT.sub("", variable[end:])


def _end_of_struct(text: str, start: int) -> int:
    """Return the position behind the brace that closes the one at `start`."""
    depth = 0
    for match in _BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return len(text)


def _write_body(declaration: str, name: str) -> str:
    returns = declaration.split(" ")[1]
    for type_, pattern, body in _BODIES:
        if re.fullmatch(pattern, name) and re.fullmatch(type_, returns):
            if "%n" in body:
                body = f"  %n = {'zext i32 %2 to i64' if declaration.endswith(', i32)') else 'or i64 %2, 0'}\n{body}"
            body = body.format(type=returns)
            return f"define internal {declaration.removeprefix('declare ')} {{\n{body}\n}}"
    reason = f"call of {_PREFIX}{name}, which the sandbox does not provide"
    raise SandboxError("unsupported", f"{reason}; {_ADVICE}")


def _drop_shadow(function: str) -> str:
    """Return a function whose loads of the shadow are 0, without stores to it."""
    shifted, offsets, shadow, lines = set[str](), set[str](), set[str](), []
    for line in _DESCRIPTION.sub(r"\2\3", function).split("\n"):
        defined = _DEFINED.match(line)
        if defined and _SHADOW.search(line):
            shifted.add(defined[1])
        elif defined and (match := _READ.match(line)):
            lines.append(f"{match[1]}or {match[2]} 0, 0")
            offsets.add(defined[1])
            continue
        elif defined and (match := _OFFSET.search(line)):
            operands = set(match.groups())
            numbers = [int(each) for each in operands if each.isdigit()]
            is_far = operands & offsets or max(numbers, default=0) >= _LEAST_OFFSET
            if (operands & shadow and numbers) or (operands & shifted and is_far):
                shadow.add(defined[1])
        elif defined and (match := _ADDRESS.search(line)) and match[1] in shadow:
            shadow.add(defined[1])
        elif (match := _LOAD.match(line)) and match[3] in shadow:
            lines.append(f"{match[1]}or {match[2]} 0, 0")
            continue
        elif (match := _STORE.match(line)) and match[1] in shadow:
            continue
        lines.append(line.replace(_OF_STACK, "or i64 0, 0"))
    if _FOUND in function and not shadow:
        raise SandboxError("unsupported", f"checks of AddressSanitizer for an unknown place of its shadow; {_ADVICE}")
    return "\n".join(lines)
