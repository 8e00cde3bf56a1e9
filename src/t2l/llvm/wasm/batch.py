"""Run many trusted programs at once, joined into one WebAssembly module, with one call into it for each program.

Compiling WebAssembly and calling into it take far longer than the computation of a small function. So programs are
joined into one module. Its only export calls program `k` with each of its argument lists, which are in one buffer:

    call 0: arguments (8 bytes each: a number, or the offset of its buffer), result (8 bytes)
    call 1: …
    poison, buffer, poison, … (for each pointer argument)

The results are the same as those of separate calls. Programs that could leave something in memory (an `alloca`, a
variable global) and others that do not fit this scheme are run one call at a time by `t2l.llvm.wasm.program.Program`.
This runs in the process that builds a dataset, on our own programs. For programs of others, use `t2l.llvm.Sandbox`.
"""

import itertools
import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from t2l.llvm.errors import IRError, SandboxError
from t2l.llvm.identifiers import GLOBAL, NAME
from t2l.llvm.signature import Signature, parse_signature
from t2l.llvm.values import ELEMENT_TYPES, decode, encode, wrap
from t2l.llvm.wasm.code_generation import emit
from t2l.llvm.wasm.host import is_callable
from t2l.llvm.wasm.memory import FILLINGS, Span, is_intact, lay_out
from t2l.llvm.wasm.program import Program

Output = dict[str, Any]
_ENTRY = "t2l_entry"
_WORD = 8  # bytes of an argument or result
_ZONE = FILLINGS[0].zone[:16]  # shorter than for separate calls, because many buffers share one memory
_TOKEN = re.compile(rf'(?P<string>c"[^"]*")|[@%]{NAME}')
_DEFINED = re.compile(rf"^(?:define [^@\n]*({GLOBAL})\(|([@%]{NAME}) = )", re.MULTILINE)
_DECLARED = re.compile(r"^declare [^@\n]*@([-\w$.]+)\([^\n]*$", re.MULTILINE)
# A program with memory of its own, whose content one call could leave to the next.
_KEEPS_MEMORY = re.compile(r"^  %\d+ = alloca |^@\S+ = .*?\bglobal ", re.MULTILINE)


@dataclass(frozen=True)
class Task:
    """A program and the argument lists to call it with.

    Args:
        ir (`str`): the program's canonical IR.
        signature (`str`): the signature of its entry point.
        calls (`Sequence[list]`): argument lists in the row format.
    """

    ir: str
    signature: str
    calls: Sequence[list[Any]]


def run_programs(tasks: Sequence[Task]) -> list[list[Output] | SandboxError]:
    """Call each program with each of its argument lists.

    Args:
        tasks (`Sequence[Task]`): verified canonical IR, trusted.

    Returns:
        `list[list[dict] | SandboxError]`: for each task, `{"returns": number or None, "memory": [contents, …]}` of
            each call; or the error of the first call that failed (a trap, out of fuel, …).
    """
    together = [index for index, task in enumerate(tasks) if task.calls and _fits(task)]
    found: dict[int, list[Output] | None] = {}
    if together:
        try:
            program = Program(emit(_join([tasks[index] for index in together]), _ENTRY))
            found = {index: _enter(program, k, tasks[index]) for k, index in enumerate(together)}
        except (IRError, SandboxError):  # one program is at fault: all are run alone to find it
            pass
    return [found.get(index) or _run_alone(task) for index, task in enumerate(tasks)]


def _run_alone(task: Task) -> list[Output] | SandboxError:
    try:
        program = Program(emit(task.ir, parse_signature(task.signature).name))
        return [program.call(arguments) for arguments in task.calls]
    except (IRError, SandboxError) as err:
        return err if isinstance(err, SandboxError) else SandboxError(err.status, str(err))


def _fits(task: Task) -> bool:
    """Say whether a program can be joined with others."""
    if _KEEPS_MEMORY.search(task.ir) or not all(map(is_callable, _DECLARED.findall(task.ir))):
        return False
    signature = parse_signature(task.signature)
    return set(signature.parameters) <= {*ELEMENT_TYPES, "ptr"} and signature.returns in (*ELEMENT_TYPES, "void")


def _join(tasks: Sequence[Task]) -> str:
    """Join programs into a module whose entry point `(k, n, base)` makes `n` calls of program `k`."""
    parts, declared, drivers = [], dict[str, None](), []
    for k, task in enumerate(tasks):
        own = {name for pair in _DEFINED.findall(task.ir) for name in pair if name}
        text = _TOKEN.sub(lambda match: _renamed(match, own, k), task.ir)  # noqa: B023  # used at once
        parts += [line for line in text.split("\n") if not line.startswith("declare ")]
        declared.update(dict.fromkeys(line for line in text.split("\n") if line.startswith("declare ")))
        drivers.append(_driver(k, parse_signature(task.signature)))
    cases = " ".join(f"i32 {k}, label %c{k}" for k in range(len(tasks)))
    entry = [f"define void @{_ENTRY}(i32 %k, i32 %n, ptr %base) {{", f"switch i32 %k, label %none [{cases}]"]
    for k in range(len(tasks)):
        entry += [f"c{k}:", f"call void @t2l_driver{k}(i32 %n, ptr %base)", "ret void"]
    return "\n".join([*parts, *drivers, *entry, "none:", "ret void", "}", *declared])


def _renamed(match: re.Match[str], own: set[str], k: int) -> str:
    name = match[0]
    if match["string"] or name not in own:
        return name
    return f'{name[:-1]}.{k}"' if name.endswith('"') else f"{name}.{k}"


def _driver(k: int, signature: Signature) -> str:
    """Return the IR of a function that calls program `k` with one block of arguments after the other."""
    lines, passed = [], []
    for index, type_ in enumerate(signature.parameters):
        lines.append(f"%p{index} = getelementptr i8, ptr %block, i64 {_WORD * index}")
        if type_ == "ptr":
            lines += [
                f"%o{index} = load i64, ptr %p{index}",
                f"%a{index} = getelementptr i8, ptr %base, i64 %o{index}",
            ]
        else:
            lines.append(f"%a{index} = load {type_}, ptr %p{index}")
        passed.append(f"{type_} %a{index}")
    call = f"call {signature.returns} @{signature.name}.{k}({', '.join(passed)})"
    result = f"getelementptr i8, ptr %block, i64 {_WORD * len(signature.parameters)}"
    if signature.returns == "void":
        lines += [call, f"%r = {result}"]
    else:
        lines += [f"%v = {call}", f"%r = {result}", f"store {signature.returns} %v, ptr %r"]
    head = f"define internal void @t2l_driver{k}(i32 %n, ptr %base) {{\nentry:\nbr label %head\nhead:"
    loop = "%i = phi i32 [ 0, %entry ], [ %next, %body ]\n%block = phi ptr [ %base, %entry ], [ %after, %body ]"
    test = "%more = icmp slt i32 %i, %n\nbr i1 %more, label %body, label %end\nbody:"
    step = f"%next = add i32 %i, 1\n%after = getelementptr i8, ptr %r, i64 {_WORD}\nbr label %head\nend:\nret void\n}}"
    return "\n".join([head, loop, test, *lines, step])


def _enter(program: Program, k: int, task: Task) -> list[Output] | None:
    """Return the outputs of all calls of program `k`; `None` if one fails, because only separate calls show which."""
    signature = parse_signature(task.signature)
    content, spans = _lay_out(task.calls, signature)
    argument = {"type": "i64", "data": decode(content, "i64")}
    try:
        (memory,) = program.call([k, len(task.calls), argument])["memory"]
    except SandboxError:
        return None
    left = struct.pack(f"<{len(memory)}q", *memory)
    if not is_intact(itertools.chain.from_iterable(spans), lambda start, size: left[start : start + size]):
        return None
    stride = _WORD * (len(signature.parameters) + 1)
    outputs = []
    for index, buffers in enumerate(spans):
        contents = [decode(left[span.start : span.start + span.size], span.element_type) for span in buffers]
        result = left[stride * (index + 1) - _WORD : stride * (index + 1)]
        outputs.append({"returns": _result(result, signature.returns), "memory": contents})
    return outputs


def _result(word: bytes, type_: str) -> float | int | None:
    if type_ == "void":
        return None
    (value,) = decode(word[: len(encode([0], type_))], type_)
    return wrap(value, type_)


def _lay_out(calls: Sequence[Sequence[Any]], signature: Signature) -> tuple[bytes, list[list[Span]]]:
    """Return the content of the buffer, and for each call the positions of its argument buffers in it."""
    blocks = bytearray()
    image = bytearray(_WORD * (len(signature.parameters) + 1) * len(calls))  # the blocks, filled in at the end
    spans: list[list[Span]] = []
    for arguments in calls:
        buffers = [argument for argument in arguments if isinstance(argument, Mapping)]
        spans.append(lay_out(image, buffers, around=lambda *_: _ZONE))
        starts = iter(span.start for span in spans[-1])
        for argument, type_ in zip(arguments, signature.parameters, strict=True):
            word = encode([next(starts)], "i64") if isinstance(argument, Mapping) else encode([argument], type_)
            blocks += word.ljust(_WORD, b"\0")
        blocks += bytes(_WORD)
    image[: len(blocks)] = blocks
    return bytes(image + bytes(-len(image) % _WORD)), spans
