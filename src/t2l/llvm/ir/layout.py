"""The canonical layout of a module: the order of its entities, and new names for those with local linkage.

An entity is a type, variable, function or declaration. Nothing here parses IR: the text must have the layout of LLVM
or clang, and be stripped (`t2l.llvm.ir.text.strip_text`).
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from t2l.llvm.identifiers import GLOBAL, NAME
from t2l.llvm.ir.blocks import arrange_blocks

_ENTITY = re.compile(r"^define.*?^\}$|^[^\n]+$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(f"[%@]{NAME}")
_FUNCTION = re.compile(rf"{GLOBAL}(?=\()")
_GIVEN = re.compile(r"@(?:\d+|\.f?\d+)")  # names that LLVM or `arrange` made; no other module refers to them
_MENTION = re.compile(rf'({GLOBAL}|%(?:"[^"]*"|[A-Za-z$._-][-\w$.]*))|"[^"]*"')


def split_entities(text: str) -> dict[str, str]:
    """Return the types, variables, functions and declarations of a module by name."""
    return {name: entity for entity in _ENTITY.findall(text) if (name := _entity_name(entity))}


def _entity_name(entity: str) -> str:
    """Return the name in a `define` or `declare`, else the name at the start of the entity; empty if none."""
    match = _FUNCTION.search(entity) if entity.startswith(("define", "declare")) else _NAME.match(entity)
    return match[0] if match else ""


def read_mentions(entities: Mapping[str, str]) -> dict[str, list[str]]:
    """Return for each entity the other entities that it mentions, in the order of first mention."""
    found = {name: dict.fromkeys(_MENTION.findall(entity)) for name, entity in entities.items()}
    return {name: [other for other in found[name] if other in found and other != name] for name in found}


def arrange(text: str) -> str:
    """Return a module with its entities in canonical order and with canonical names.

    The order is: types, variables, functions, declarations. The functions that no other function needs are sorted by
    name; each is followed by the functions that it needs, in the order of mention. Types and variables are in the
    order in which the functions mention them. Declarations are sorted.

    Entities that no function needs are left out. A function with local linkage is left out if no external function
    needs it, unless the module has no external function.

    Args:
        text (`str`): a stripped module as LLVM prints it, with numbered values.

    Returns:
        `str`: the same module. In the order of first mention, struct types are called `%T0`, `%T1`, …; with local
            linkage, variables are called `@.0`, `@.1`, … and functions `@.f0`, `@.f1`, ….
    """
    entities = split_entities(text)
    if "blockaddress" not in text:  # else the number of a block also occurs outside its function
        entities |= {name: arrange_blocks(entity) for name, entity in entities.items() if entity.startswith("define")}
    mentions = read_mentions(entities)
    roots = _roots(entities, mentions)
    names, _ = walk(roots, mentions)
    renamed = _new_names([name for name in names if name not in roots], entities, set(roots))
    groups: dict[str, list[str]] = {"%": [], "@": [], "define": [], "declare": []}
    for name in names:
        entity = _MENTION.sub(lambda match: renamed.get(match[0], match[0]), entities[name])
        groups[next(start for start in groups if entity.startswith(start))].append(entity)
    groups["declare"].sort()
    return "\n".join(itertools.chain.from_iterable(groups.values()))


def walk(starts: Iterable[str], mentions: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    """Walk through mentions depth first.

    Args:
        starts (`Iterable[str]`): names of entities.
        mentions (`Mapping[str, Sequence[str]]`): what `read_mentions` returned.

    Returns:
        `tuple[list[str], list[str]]`: `starts` and all entities that they need, directly or not, in the order of the
            walk; and those of `starts` that no earlier one of them needs.
    """
    order: dict[str, None] = {}
    first: list[str] = []
    for start in starts:
        if start not in order:
            first.append(start)
        pending = [start]
        while pending:
            name = pending.pop()
            if name not in order:
                order[name] = None
                pending.extend(reversed(mentions[name]))
    return list(order), first


def _roots(entities: Mapping[str, str], mentions: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the functions that no other function needs, sorted by name.

    Of functions that need each other, the first by name is returned. If there are external functions, only they count.
    """
    functions = sorted(name for name, entity in entities.items() if entity.startswith("define"))
    external = [name for name in functions if not _is_local(name, entities[name])]
    named = [name for name in functions if not _GIVEN.fullmatch(name)]
    _, candidates = walk(external or named or functions, mentions)
    _, roots = walk(reversed(candidates), mentions)  # only a later candidate can need an earlier one
    return sorted(roots)


def _is_local(name: str, entity: str) -> bool:
    """Say whether no other module can refer to an entity by its name."""
    linkage = entity.removeprefix("define ").removeprefix(f"{name} = ")
    return linkage.startswith(("private ", "internal ")) or _GIVEN.fullmatch(name) is not None


def _new_names(names: Sequence[str], entities: Mapping[str, str], taken: set[str]) -> dict[str, str]:
    """Return new names for struct types and entities with local linkage, numbered in the order of `names`."""
    prefixes: dict[str, str] = {}
    for name in names:
        if name.startswith("%"):
            prefixes[name] = "%T"
        elif _is_local(name, entities[name]):
            prefixes[name] = "@." if entities[name].startswith("@") else "@.f"
    taken = taken.union(names) - prefixes.keys()
    numbers = {prefix: itertools.count() for prefix in prefixes.values()}
    return {name: next(_unused(prefix, numbers[prefix], taken)) for name, prefix in prefixes.items()}


def _unused(prefix: str, numbers: Iterator[int], taken: set[str]) -> Iterator[str]:
    return (name for number in numbers if (name := f"{prefix}{number}") not in taken)
