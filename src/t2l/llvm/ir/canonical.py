"""The canonical form of LLVM IR, computed in this process.

Use this only for trusted text: clang's output, or IR that was verified before. For text that a model wrote, use
`t2l.llvm.canonicalize_ir`, which does the same in a worker process.
"""

import contextlib
import functools
import re
from collections.abc import Iterable

import llvmlite.binding as llvm

from t2l.llvm.errors import IRError
from t2l.llvm.ir.layout import arrange, read_mentions, split_entities, walk
from t2l.llvm.ir.metadata import write_out
from t2l.llvm.ir.parsing import parse_module
from t2l.llvm.ir.text import strip_text
from t2l.llvm.ir.typed_pointers import modernize

MAX_ROUNDS = 10  # of passes; almost all programs are stable after two
_NAMED = re.compile(
    r'%["A-Za-z$._-]|^ *(?:"[^"\n]*"|[A-Za-z$._-][-\w$.]*):', re.MULTILINE
)  # a local name that is not a number
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


def run_passes(module: llvm.ModuleRef) -> None:
    """Run the passes of the canonical form once."""
    machine, manager = _pipeline()
    # A function of the module's own may be called `abs` or `ffs`, and do something else than the one in C.
    own = [(function, function.name) for function in module.functions if not function.is_declaration]
    for number, (function, _) in enumerate(own):
        function.name = f"t2l.own.{number}"
    # Each run needs a new builder: a run leaves callbacks in its builder, and later runs would call them.
    with contextlib.closing(llvm.create_pass_builder(machine, llvm.PipelineTuningOptions(speed_level=1))) as builder:
        manager.run(module, builder)
    for function, name in own:
        function.name = name


def canonicalize(text: str, module: llvm.ModuleRef | None = None) -> str:
    """Return the canonical form of a module.

    The module is brought into canonical layout (`t2l.llvm.ir.layout`). Then a fixed list of LLVM's passes and the
    layout are repeated until the text no longer changes, at most 10 times.

    These have no influence on the result: the names of values, blocks, struct types, and functions and variables with
    local linkage; the order of functions, variables, types, blocks and phi operands; comments, attributes, metadata
    and flags. The order of instructions, operands and `switch` cases matters, unless LLVM's passes change it.

    Args:
        text (`str`): LLVM assembly of a whole module; typed pointers (`i32*`) are read as `ptr`.
        module (`ModuleRef`, *optional*): the result of `parse_module(text)`. The passes may change it, so do not use
            it afterwards.

    Returns:
        `str`: types, variables, functions and declarations, one statement a line.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
    """
    text = modernize(text).strip("\n")
    seen: list[str] = []
    with contextlib.ExitStack() as stack:
        if module is None:
            module = stack.enter_context(contextlib.closing(_parse(text)))
        if _is_laid_out(text):
            seen, text = [text], _transform(module, text)
        else:
            text = _lay_out(module, text)
    while text not in seen and len(seen) < MAX_ROUNDS:
        seen.append(text)
        with contextlib.closing(parse_module(text)) as module:
            text = _transform(module, text)
    # If the rounds repeat a cycle of texts, the first of them in sort order is the canonical one.
    return min(seen[seen.index(text) :]) if text in seen else text


def _parse(text: str) -> llvm.ModuleRef:
    """Parse a text, without the parts that canonical IR does not contain if they alone are wrong or missing."""
    try:
        return parse_module(text)
    except IRError:
        return parse_module(strip_text(text))


def run_round(text: str) -> str:
    """Run one round of `canonicalize`: layout, passes, layout.

    For a module of many functions this costs less than a first round for each of them. Functions with local linkage
    get new names, and are left out if no external function needs them.

    Args:
        text (`str`): a stripped module (`t2l.llvm.ir.text.strip_text`).

    Returns:
        `str`: the module after this round.

    Raises:
        `IRError`: if LLVM does not parse or verify the text.
    """
    with contextlib.closing(_parse(text)) as module:
        text = _lay_out(module, text)
    with contextlib.closing(parse_module(text)) as module:
        return _transform(module, text)


def _is_laid_out(text: str) -> bool:
    """Say whether a module that LLVM parsed is stripped and in canonical layout. Most output of a model is."""
    return not _ODD_LINE.search(text) and not _NAMED.search(text) and strip_text(text) == text == arrange(text)


def _lay_out(module: llvm.ModuleRef, text: str) -> str:
    """Return a module in canonical layout and with canonical names, so that names cannot steer the passes.

    LLVM prints it first: text of other origin may have statements over several lines, or several in one.

    Args:
        module (`ModuleRef`): a parsed module; its values lose their names.
        text (`str`): the text that it was parsed from.
    """
    if _NAMED.search(text):
        _name_values(module, "")
    printed = str(module)
    if _NUMBERED_TYPE.search(printed):
        return _lay_out_named(module)
    if _NAMED.search(printed):  # a label in the same line as other code
        _name_values(module, "")
        printed = str(module)
    return arrange(strip_text(write_out(printed)))


def _transform(module: llvm.ModuleRef, text: str) -> str:
    """Run the passes and the layout once, and return the new text.

    Args:
        module (`ModuleRef`): a parsed module; the passes change it.
        text (`str`): the text in canonical layout that it was parsed from.
    """
    run_passes(module)
    if "blockaddress" in text:  # may refer to a block by number from another function, so LLVM must number the blocks
        _name_values(module, "")
    printed = strip_text(write_out(str(module)))
    return text if printed == text else arrange(printed)


def _name_values(module: llvm.ModuleRef, name: str) -> None:
    """Rename all arguments, blocks and instructions.

    Args:
        module (`ModuleRef`): the module to change.
        name (`str`): the new name, to which LLVM adds distinct suffixes; empty for numbers instead of names.
    """
    for function in module.functions:
        for argument in function.arguments:
            argument.name = name
        for block in function.blocks:
            block.name = name
            for instruction in block.instructions:
                if not name or str(instruction.type) != "void":
                    instruction.name = name


def _lay_out_named(module: llvm.ModuleRef) -> str:
    """Do what `_lay_out` does for a module with numbered struct types: `%0 = type {…}` becomes `%"0" = type {…}`.

    All values get names first, so that every `%0` in the text is a type.
    """
    _name_values(module, "v")
    text = _NUMBER.sub(lambda match: f'%"{match[1]}"' if match[1] else match[0], str(module))
    with contextlib.closing(parse_module(text)) as named:
        return _lay_out(named, text)


def extract_functions(text: str, entry_points: Iterable[str]) -> dict[str, str]:
    """Return for each entry point the part of a module that it needs.

    This is the function itself with its callees, globals, types and declarations.

    Args:
        text (`str`): the text of a module.
        entry_points (`Iterable[str]`): names of functions, without the `@`.

    Returns:
        `dict[str, str]`: text by entry point. Functions that the module does not define are left out.
    """
    entities = split_entities(strip_text(text))
    mentions = read_mentions(entities)
    parts: dict[str, str] = {}
    for entry_point in entry_points:
        if entities.get("@" + entry_point, "").startswith("define"):
            used = set(walk(["@" + entry_point], mentions)[0])
            parts[entry_point] = "\n".join(entity for name, entity in entities.items() if name in used)
    return parts
