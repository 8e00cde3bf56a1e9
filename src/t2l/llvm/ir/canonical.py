"""The canonical form of LLVM IR, made in this process.

Use this for trusted text: clang's output, IR that was verified before. Text that a model wrote goes through
`t2l.llvm.canonicalize_ir`, which does the same in a worker process.
"""

import contextlib
import functools
import re
from collections.abc import Iterable

import llvmlite.binding as llvm

from t2l.llvm.ir.layout import arrange, read_mentions, split_entities, walk
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.text import strip_text
from t2l.llvm.ir.typed_pointers import modernize

MAX_ROUNDS = 10
_NAMED = re.compile(r'%["A-Za-z$._-]|^ *["A-Za-z$._-][-\w$.]*:', re.MULTILINE)  # a local name that is not a number
_ODD_LINE = re.compile(r"^(?!define .*\{$|\}$|  |\d+:$|declare |[@%][^\n]* = )", re.MULTILINE)  # not as LLVM prints
_NUMBERED_TYPE = re.compile(r"^%\d+ = type", re.MULTILINE)
_NUMBER = re.compile(r'"[^"]*"|%(\d+)')


@functools.cache
def _pipeline() -> tuple[llvm.TargetMachine, llvm.ModulePassManager]:
    # NewGVN's phi-of-ops miscompiles loops that carry the operands (llvm/llvm-project issue 53277, and another case in
    # tests/llvm/test_canonical.py).
    llvm.set_option("t2l", "-enable-phi-of-ops=false")
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple("x86_64-unknown-linux-gnu").create_target_machine(opt=0)
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
    return machine, manager


def _run_passes(module: llvm.ModuleRef) -> None:
    machine, manager = _pipeline()
    # One builder for each run: a run leaves callbacks in its builder, and every later pass would call them.
    with contextlib.closing(llvm.create_pass_builder(machine, llvm.PipelineTuningOptions(speed_level=1))) as builder:
        manager.run(module, builder)


def canonicalize(text: str, module: llvm.ModuleRef | None = None) -> str:
    """Bring a module to canonical form: one layout, then pinned passes and that layout again, to a fixed point.

    Args:
        text (`str`): LLVM assembly of a whole module; typed pointers (`i32*`) are read as `ptr`.
        module (`ModuleRef`, *optional*): the result of `parse_module(text)`; do not use its content afterwards.

    Returns:
        `str`: types, variables, functions and declarations, one statement a line, ordered and named by
            `t2l.llvm.ir.layout`. These make no difference: the names of values, blocks, struct types and entities with
            local linkage; the order of entities, blocks and phi operands; comments, attributes, metadata and flags.
            The order of instructions, operands and `switch` cases does, unless LLVM's passes change it.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
    """
    given, text = text, _name_types(strip_text(modernize(text)))
    seen: list[str] = []
    with contextlib.ExitStack() as stack:
        if module is None or text != given:
            module = stack.enter_context(contextlib.closing(parse_module(text)))
        if _is_laid_out(text):
            seen, text = [text], _transform(module, text)
        else:
            text = _lay_out(module, text)
    while text not in seen and len(seen) < MAX_ROUNDS:
        seen.append(text)
        with contextlib.closing(parse_module(text)) as module:
            text = _transform(module, text)
    # In a cycle every text leads to every other; the least one stands for all.
    return min(seen[seen.index(text) :]) if text in seen else text


def run_round(text: str) -> str:
    """Do one round of what `canonicalize` repeats. Done for many functions at once, it saves each its own first round.

    Functions with local linkage get new names, and are left out if no external function needs them.

    Args:
        text (`str`): a stripped module (`t2l.llvm.ir.text.strip_text`).

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
    """
    text = _name_types(text)
    with contextlib.closing(parse_module(text)) as module:
        text = _lay_out(module, text)
    with contextlib.closing(parse_module(text)) as module:
        return _transform(module, text)


def _is_laid_out(text: str) -> bool:
    """Say whether a module that LLVM parsed is in canonical layout already, as most of what a model writes is."""
    return not _ODD_LINE.search(text) and not _NAMED.search(text) and arrange(text) == text


def _lay_out(module: llvm.ModuleRef, text: str) -> str:
    """Bring a module to canonical layout and names, so that the passes see one text whatever the names were."""
    if _NAMED.search(text):
        _name_values(module, "")
    return arrange(strip_text(str(module)))


def _transform(module: llvm.ModuleRef, text: str) -> str:
    """Run passes and layout once, on a module in canonical layout that was parsed from `text`."""
    _run_passes(module)
    if "blockaddress" in text:  # refers to a block by its number from anywhere, so LLVM must number the block
        _name_values(module, "")
    printed = strip_text(str(module))
    return text if printed == text else arrange(printed)


def _name_values(module: llvm.ModuleRef, name: str) -> None:
    """Give this name, made distinct by LLVM, to all arguments, blocks and instructions; empty, they are numbered."""
    for function in module.functions:
        for argument in function.arguments:
            argument.name = name
        for block in function.blocks:
            block.name = name
            for instruction in block.instructions:
                if not name or str(instruction.type) != "void":
                    instruction.name = name


def _name_types(text: str) -> str:
    """Give numbered struct types (`%0 = type {...}`) names. All values get names first, so that `%0` is a type."""
    if not _NUMBERED_TYPE.search(text):
        return text
    with contextlib.closing(parse_module(text)) as module:
        _name_values(module, "v")
        return _NUMBER.sub(lambda match: f'%"{match[1]}"' if match[1] else match[0], strip_text(str(module)))


def extract_functions(text: str, entry_points: Iterable[str]) -> dict[str, str]:
    """Cut out the part of a module that each entry point needs: itself, its callees, globals, types, declarations.

    Args:
        text (`str`): a module's text.
        entry_points (`Iterable[str]`): names of functions, without the `@`.

    Returns:
        `dict[str, str]`: module text by entry point, without names that the module does not define.
    """
    entities = split_entities(strip_text(text))
    mentions = read_mentions(entities)
    parts: dict[str, str] = {}
    for entry_point in entry_points:
        if entities.get("@" + entry_point, "").startswith("define"):
            used = set(walk(["@" + entry_point], mentions)[0])
            parts[entry_point] = "\n".join(entity for name, entity in entities.items() if name in used)
    return parts
