"""The part of a module that a function needs, without what the judge never runs. In a worker process only.

An answer is more than the function that was asked for: a `main` that prints, tests, constructors, tables of a language
runtime. Only what the entry point reaches is judged.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import GLOBAL, NAME
from t2l.llvm.ir.address_sanitizer import drop_address_checks
from t2l.llvm.ir.bfloat import lower_bfloat
from t2l.llvm.ir.constructors import drop_exit_handlers, find_constructors, run_constructors
from t2l.llvm.ir.metadata import write_out
from t2l.llvm.ir.pointer_width import adapt_pointer_width
from t2l.llvm.ir.runtime import settle_runtime
from t2l.llvm.ir.traps import GUARD

_HEADER = re.compile(r"(?:; ModuleID[^\n]*\n)?(?:source_filename[^\n]*\n)?(?:target [^\n]*\n)*\n*")
# What may stand beside a function: a variable or alias, metadata, assembly, a declaration that is no plain intrinsic.
_BESIDE = re.compile(r"^(?:[@!m]|declare [^\n@]*@(?!llvm\.(?!ubsantrap|debugtrap)))", re.MULTILINE)
_ENTITY = re.compile(r"^define.*?^\}$|^[@%$!ad][^\n]*$", re.MULTILINE | re.DOTALL)
_FUNCTION = re.compile(rf"{GLOBAL}(?=\()")
_NAMED = re.compile(rf"(?:attributes )?([@%$]{NAME}|!\d+|#\d+) = ")
_MENTION = re.compile(rf'([@%$]{NAME}|[!#]\d+)|"[^"]*"')
# Attached metadata that makes a value poison or undefined. All other is dropped, and the debug information with it.
_MEANINGFUL = "range nonnull noundef align dereferenceable dereferenceable_or_null"
_ATTACHMENT = re.compile(rf"""(?<= )(c"[^"]*")|,? !(?!(?:{"|".join(_MEANINGFUL.split())}) )[A-Za-z_][\w.]* !\d+\b""")
_DEBUG_RECORD = re.compile(r"^ +#dbg_[^\n]*\n", re.MULTILINE)
_ALIASEE = re.compile(rf" alias .*, ptr ({GLOBAL})(?:, partition [^,]*)?$")
# Names that the sandbox gives to what it adds; they never stand in quotes.
_OWN_NAME = re.compile(r'"[^"\n]*"|([%@]t2l\.[-\w$.]*)|^(t2l\.[-\w$.]*):', re.MULTILINE)
_LOCAL_LINKAGE = re.compile(r"^define (?:private|internal) ")

Entities = Mapping[str, str]


class Reached(NamedTuple):
    """What an entry point reaches.

    Args:
        text (`str`): a module as LLVM prints it, without `target` lines.
        alone (`bool`): whether nothing else stands in the module, and nothing was changed but metadata.
        runnable (`str`): the same without calls of a language runtime and without `bfloat`, for pointers of 64 bits.
    """

    text: str
    alone: bool
    runnable: str


def reach(printed: str, entry_point: str) -> Reached:
    """Return what an entry point needs: functions, variables, types and declarations, with flags and attributes.

    An entry point that is an `alias` becomes a function. It first calls the constructors that it can notice. Metadata
    that makes no value undefined is dropped. To be run, the program is changed by
    `t2l.llvm.ir.address_sanitizer`, `t2l.llvm.ir.runtime`, `t2l.llvm.ir.pointer_width` and `t2l.llvm.ir.bfloat`.

    Args:
        printed (`str`): a verified module as LLVM prints it.
        entry_point (`str`): name of a function or alias, without the `@`.

    Returns:
        `Reached`: with the whole module if it does not define the entry point.

    Raises:
        `SandboxError`: with status `unsupported` if a constructor that the entry point needs cannot be run
            (`t2l.llvm.ir.constructors`), or the program depends on pointers of another width
            (`t2l.llvm.ir.pointer_width`), or has an operation with `bfloat` that is not covered, or names that begin
            with `t2l.`.
    """
    match = _HEADER.match(printed)
    header = match[0] if match else ""
    reached = _reach(printed[len(header) :], entry_point)
    return reached._replace(runnable=lower_bfloat(adapt_pointer_width(header, reached.runnable), entry_point))


def resolve_alias(printed: str, entry_point: str) -> str:
    """Return the name of the function that an alias leads to, without the `@`; other names are returned unchanged.

    Args:
        printed (`str`): a verified module as LLVM prints it.
        entry_point (`str`): name of a function or alias, without the `@`.
    """
    chain = _follow_aliases(_split(printed), entry_point) if " alias " in printed else []
    return chain[-1][1:].strip('"') if chain else entry_point


def _reach(printed: str, entry_point: str) -> Reached:
    if printed.count("\ndefine ") + printed.startswith("define ") == 1 and not _BESIDE.search(printed):
        _check_names(printed)
        return Reached(printed, True, printed)
    given = _split(_drop_metadata(printed))
    entities = drop_exit_handlers(given)
    chain = _follow_aliases(entities, entry_point)
    if not chain:
        return Reached(printed, True, printed)
    start = chain[-1]
    entities = {name: entity for name, entity in entities.items() if name not in chain[:-1]}
    constructors, needed = find_constructors(entities, _read_mentions(entities), start)
    kept = {name: entity for name, entity in entities.items() if name in needed or name[0] == "$"}
    _check_names("\n".join(kept.values()) if "t2l." in printed else "")
    kept[start] = _LOCAL_LINKAGE.sub("define ", kept[start])
    if constructors:
        kept = run_constructors(kept, start, constructors)
    beside = any(_is_function(entities[name]) for name in entities.keys() - needed)
    alone = len(chain) == 1 and not beside and kept[start] == given[start]
    text, settled = (_write(part, chain) for part in (kept, settle_runtime(drop_address_checks(kept, entities))))
    return Reached(text, alone, text if settled == text else settled)


def _check_names(code: str) -> None:
    """Refuse names that the sandbox gives, except in a program that has its traps already, as `observe` takes it."""
    if GUARD in code:
        return
    found = ("".join(names) for names in _OWN_NAME.findall(code)) if "t2l." in code else ()
    if name := next(filter(None, found), ""):
        raise SandboxError("unsupported", f"{name} is a name of the sandbox; rename it")


def _write(entities: Entities, chain: Sequence[str]) -> str:
    """Return a module in which the first name of a chain of aliases is that of the function at its end."""
    text = "\n".join(entities.values()) + "\n"
    if len(chain) == 1:
        return text
    return _MENTION.sub(lambda match: chain[0] if match[0] in chain else match[0], text)


def _split(printed: str) -> dict[str, str]:
    """Return the definitions and declarations of a module by name: also comdats, attribute groups and metadata."""
    entities: dict[str, str] = {}
    for entity in _ENTITY.findall(printed):
        code = entity.startswith(("define ", "declare "))
        if match := (_FUNCTION.search(entity) if code else _NAMED.match(entity)):
            entities[match[0] if code else match[1]] = entity
    return entities


def _drop_metadata(printed: str) -> str:
    if "!" not in printed:
        return printed
    return _ATTACHMENT.sub(lambda match: match[1] or "", _DEBUG_RECORD.sub("", write_out(printed)))


def _follow_aliases(entities: Entities, entry_point: str) -> list[str]:
    """Return the name of the entry point, then those that its alias leads to; nothing if no function is at the end."""
    name = "@" + entry_point
    chain = [name if name in entities else f'@"{entry_point}"']
    while (entity := entities.get(chain[-1], "")) and not _is_function(entity):
        match = _ALIASEE.search(entity)
        if match is None or match[1] in chain:
            return []
        chain.append(match[1])
    return chain if entity else []


def _read_mentions(entities: Entities) -> dict[str, list[str]]:
    found = {name: dict.fromkeys(_MENTION.findall(entity)) for name, entity in entities.items()}
    return {name: [other for other in found[name] if other in entities] for name in found}


def _is_function(entity: str) -> bool:
    return entity.startswith("define ")
