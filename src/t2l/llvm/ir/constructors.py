"""Constructors: functions that set variables before the entry point is called (`llvm.global_ctors`).

Each call of the entry point begins with a fresh memory, so each call first runs the constructors that it can notice.
Destructors (`llvm.global_dtors`) run after the result is there, and are left out.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL
from t2l.llvm.ir.traps import LABEL

LIST = "@llvm.global_ctors"
_ENTRY = re.compile(rf"\{{ i32 (\d+), ptr (null|{GLOBAL}), ptr ")
_LENGTH = re.compile(r" global \[(\d+) x ")
_MUTABLE = re.compile(rf"{GLOBAL} = [^\"\[{{(<@]*?\bglobal ")
_TYPE = re.compile(rf"(?:define|declare) [^@\n]*\bvoid {GLOBAL}\(\)|{GLOBAL} = [^@\n]*\balias void \(\), ptr @")
# Functions of C and C++ that register a function to be called at the end; it changes no result.
_REGISTERING = ("@atexit", "@__cxa_atexit", "@__aeabi_atexit", "@on_exit", "@at_quick_exit")
_REGISTERED = re.compile(rf"^( +%\S+ = )(?:tail |notail )?call i32 (?:{'|'.join(_REGISTERING)})\([^\n]*", re.MULTILINE)
# Functions of C that share a variable with each other.
_SHARING = frozenset({"@rand", "@srand", "@strtok"})
# Tables of functions to be run at the start, which a linker makes of these sections.
_START_SECTION = re.compile(r'^@[^\n]* section "(?:\.(?:pre)?init_array|\.ctors|\.CRT\$X|__DATA,__mod_init_func)')
_RUNNER = "@t2l.construct"
_DONE = "@t2l.constructed"
_GUARDED = """define internal void {runner}() {{
  %1 = load i8, ptr {done}
  %2 = icmp eq i8 %1, 0
  br i1 %2, label %3, label %4

3:
  store i8 1, ptr {done}
{calls}
  br label %4

4:
  ret void
}}"""


class Constructors(NamedTuple):
    """The constructors that an entry point can notice, in the order in which they run.

    Args:
        names (`list[str]`): functions of the module.
        reached (`set[str]`): the entities that the entry point and these constructors need.
    """

    names: list[str]
    reached: set[str]


def find_constructors(entities: Mapping[str, str], mentions: Mapping[str, Sequence[str]], start: str) -> Constructors:
    """Return the constructors that may change what an entry point reads, or what such a constructor reads.

    Args:
        entities (`Mapping[str, str]`): definitions and declarations by name, as LLVM prints them.
        mentions (`Mapping[str, Sequence[str]]`): the entities that each entity mentions.
        start (`str`): the entry point.

    Raises:
        `SandboxError`: with status `unsupported` if it needs a constructor that stands elsewhere than in
            `llvm.global_ctors`, or that has parameters.
    """
    listed, unread = _read_lists(entities)
    listed = [name if name in entities else start for name in listed]  # the others are aliases of the entry point
    users: dict[str, list[str]] = {name: [] for name in entities}
    for name, others in mentions.items():
        for other in others:
            if other != name:
                users[other].append(name)
    starters = {*listed, *unread}
    reached, touching, found = set[str](), set[str](), set[str]()
    pending = [start]
    while pending:  # each entity is walked through at most twice, however many constructors need it
        shared = [name for name in _spread(pending, mentions, reached) if _carries(name, entities[name])]
        touched = _spread([user for name in shared for user in users[name]], users, touching)
        pending = [name for name in touched if name in starters]
        found.update(pending)
    for name in found.intersection(unread):
        raise SandboxError("unsupported", f"{name} lists constructors in a form that is not read here; use {LIST}")
    names = [name for name in listed if name in found]
    for name in names:
        if not _TYPE.match(entities[name]):
            head = entities[name].partition("\n")[0][:80]
            raise SandboxError("unsupported", f"the constructor {name} is no `void ()`: {head}")
    return Constructors(names, reached)


def run_constructors(entities: Mapping[str, str], start: str, names: Sequence[str]) -> dict[str, str]:
    """Return a module whose entry point first runs constructors, once, even if it calls itself or is one of them."""
    head, first, rest = (*entities[start].split("\n", 2), "")[:3]
    call = f"  call void {_RUNNER}()"
    lines = [head, first, call, rest] if LABEL.match(first) else [head, call, first, rest]
    runner = _GUARDED.format(runner=_RUNNER, done=_DONE, calls="\n".join(f"  call void {name}()" for name in names))
    return {**entities, _DONE: f"{_DONE} = internal global i8 0", start: "\n".join(lines), _RUNNER: runner}


def drop_exit_handlers(entities: Mapping[str, str]) -> dict[str, str]:
    """Return a module that registers no functions to be called at its end, such as destructors of C++."""
    found = {name: entity for name, entity in entities.items() if name in _REGISTERING}
    if not any(entity.startswith("declare ") for entity in found.values()):
        return dict(entities)
    return {name: _REGISTERED.sub(r"\1add i32 0, 0", entity) for name, entity in entities.items()}


def _read_lists(entities: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Return the constructors, those with the lowest priority first, and the names of lists that are not read."""
    unread = [name for name, entity in entities.items() if _START_SECTION.match(entity)]
    if LIST not in entities:
        return [], unread
    listed = _ENTRY.findall(entities[LIST])
    length = _LENGTH.search(entities[LIST])
    if length is None or int(length[1]) != len(listed):
        return [], [*unread, LIST]
    return [name for _, name in sorted(listed, key=lambda each: int(each[0])) if name != "null"], unread


def _spread(starts: Sequence[str], edges: Mapping[str, Sequence[str]], seen: set[str]) -> list[str]:
    """Add to `seen` what leads from `starts` along edges; return what is new there."""
    new, pending = [], [*starts]
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            new.append(name)
            pending += edges[name]
    return new


def _carries(name: str, entity: str) -> bool:
    """Say whether an entity can carry a value from a constructor to what runs after it."""
    return name in _SHARING or _MUTABLE.match(entity) is not None
