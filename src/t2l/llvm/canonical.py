"""The canonical form of LLVM IR, made in this process.

For text that LLVM may be trusted with (clang's output, IR that was verified before). Text that a model wrote goes
through `t2l.llvm.canonicalize_ir`, which runs this in a worker process.
"""

import contextlib
import functools
import re
from collections.abc import Iterable

import llvmlite.binding as llvm

from t2l.llvm.parsing import parse_module
from t2l.llvm.text import referenced_names, split_entities, strip_text

MAX_ROUNDS = 10
_NAMED = re.compile(r'%["A-Za-z$._-]|^[A-Za-z$._-][-\w$.]*:', re.MULTILINE)  # a local name that is not a number


@functools.cache
def _pass_builder() -> tuple[llvm.PassBuilder, llvm.ModulePassManager]:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple("x86_64-unknown-linux-gnu").create_target_machine(opt=0)
    builder = llvm.create_pass_builder(machine, llvm.PipelineTuningOptions(speed_level=1))
    manager = llvm.create_new_module_pass_manager()
    manager.add_sroa_pass()
    manager.add_simplify_cfg_pass()
    manager.add_instruction_combine_pass()
    manager.add_simplify_cfg_pass()
    manager.add_new_gvn_pass()
    manager.add_instruction_combine_pass()
    manager.add_dead_code_elimination_pass()
    manager.add_simplify_cfg_pass()
    manager.add_strip_dead_prototype_pass()
    return builder, manager


def canonicalize(text: str) -> str:
    """Bring a module to canonical form: pinned passes to a fixed point, then one textual layout.

    Args:
        text (`str`): LLVM assembly of a whole module.

    Returns:
        `str`: types, globals, functions (in the order given) and `declare`s (sorted), a line a statement.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
    """
    builder, manager = _pass_builder()
    seen: list[str] = []
    text = strip_text(text)
    while text not in seen and len(seen) < MAX_ROUNDS:
        seen.append(text)
        with contextlib.closing(parse_module(text)) as module:
            if _NAMED.search(text):
                _number_values(module)
            manager.run(module, builder)
            text = _order_entities(strip_text(_name_types(str(module))))
    # A cycle has no first member: its least text stands for it whichever member was given.
    return min(seen[seen.index(text) :]) if text in seen else text


def _number_values(module: llvm.ModuleRef) -> None:
    """Take the names off arguments, blocks and instructions; LLVM then prints them as numbers."""
    for function in module.functions:
        for argument in function.arguments:
            argument.name = ""
        for block in function.blocks:
            block.name = ""
            for instruction in block.instructions:
                if instruction.name:
                    instruction.name = ""


def _name_types(text: str) -> str:
    """Rename a module's named struct types to `%T0`, `%T1`, … in the order of their definitions."""
    names = re.findall(r'^(%(?:"[^"]*"|[-\w$.]+)) = type', text, flags=re.MULTILINE)
    renamed = {name: f"%T{index}" for index, name in enumerate(names)}
    if all(old == new for old, new in renamed.items()):
        return text
    return re.sub(r'%(?:"[^"]*"|[A-Za-z][-\w$.]*)', lambda match: renamed.get(match[0], match[0]), text)


def _order_entities(text: str) -> str:
    """Types, globals, functions, declarations; what nothing refers to is left out."""
    entities = split_entities(text)
    groups: tuple[list[str], list[str], list[str], list[str]] = ([], [], [], [])
    used = _reachable(entities)
    for lines in entities:
        head = lines[0]
        if head.startswith("define"):
            groups[2].append("\n".join(lines))
        elif head.startswith(("%", "@")) and _entity_name(head) in used:
            groups[0 if head.startswith("%") else 1].append(head)
        elif head.startswith("declare") and referenced_names([head]) & used:
            groups[3].append(head)
    return "\n".join([*groups[0], *groups[1], *groups[2], *sorted(groups[3])])


def _reachable(entities: list[list[str]]) -> set[str]:
    """Names that the functions, and what they mention, mention."""
    definitions = {_entity_name(lines[0]): lines for lines in entities if lines[0].startswith(("%", "@"))}
    pending = [name for lines in entities if lines[0].startswith("define") for name in referenced_names(lines)]
    used: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            pending.extend(referenced_names(definitions[name])) if name in definitions else None
    return used


def extract_functions(text: str, entry_points: Iterable[str]) -> dict[str, str]:
    """For each entry point, the part of a module that it needs: itself, its callees, globals, types, declarations.

    Args:
        text (`str`): a module's text.
        entry_points (`Iterable[str]`): names of functions, without the `@`.

    Returns:
        `dict[str, str]`: module text by entry point; names that the module does not define are left out.
    """
    by_name = {_entity_name(lines[0]): lines for lines in split_entities(strip_text(text))}
    mentions = {name: referenced_names(lines) for name, lines in by_name.items()}
    parts: dict[str, str] = {}
    for entry_point in entry_points:
        pending, used = ["@" + entry_point], set()
        while pending:
            name = pending.pop()
            if name not in used and name in by_name:
                used.add(name)
                pending.extend(mentions[name])
        if by_name.get("@" + entry_point, [""])[0].startswith("define"):
            parts[entry_point] = "\n".join("\n".join(by_name[name]) for name in by_name if name in used)
    return parts


def _entity_name(head: str) -> str:
    """`@f` of a `define` or `declare` line, else the name that the line begins with."""
    if head.startswith(("define", "declare")):
        match = re.search(r'@(?:"[^"]*"|[-\w$.]+)(?=\()', head)
    else:
        match = re.match(r'[%@](?:"[^"]*"|[-\w$.]+)', head)
    return match[0] if match else ""
