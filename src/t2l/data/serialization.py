"""The texts that a model reads and writes, and the keys that identify requests and programs.

A model reads the prompt and the signature; before them, if it was trained with memory, known programs with their
wordings. It writes canonical IR in a shorter form. `@_` stands for the name of the entry point, which the caller
chooses. `{` stands for a line such as `define i32 @gcd(i32 %0, i32 %1) {`, which follows from the signature.
`deserialize` restores both: `deserialize(serialize(ir, name, signature), name, signature) == ir` for every canonical
module. The dataset builder checks this for every row.
"""

import hashlib
import re
from collections.abc import Callable, Sequence

from t2l.data.rows import Row
from t2l.llvm import parse_signature
from t2l.llvm.identifiers import GLOBAL, NAME

PLACEHOLDER = "@_"
DEFAULT_ENTRY_POINT = "f"
Known = tuple[str, str]  # a wording and the canonical IR of the program that it asks for
_NAME = re.compile(GLOBAL)
_DEFINITION = re.compile(rf"^define (?:internal )?(?P<signature>\S[^@\n]* @(?P<name>{NAME})\(.*\)) \{{", re.MULTILINE)
_EXTERNAL = re.compile(rf"^define (?!internal )[^@\n]*({GLOBAL})\(", re.MULTILINE)


def format_prompt(prompt: str, signature: str | None, memory: Sequence[Known] = ()) -> str:
    """Return the model's input text.

    Each known program is written as a request with its answer, in the form of the answer that the model is to write:
    if the request has a signature, the program's own signature and `{`, else the line `define …`. The nearest program
    stands last, directly before the request.

    Args:
        prompt (`str`): the request in English.
        signature (`str`, *optional*): its signature.
        memory (`Sequence[tuple[str, str]]`, *optional*): wordings and canonical IR of known programs, the nearest
            first.

    Raises:
        `ValueError`: if a text of the memory defines no function that others can call.

    ```python
    >>> format_prompt("Add a and b.", "i32 @add(i32, i32)")
    'Add a and b.\\ni32 @add(i32, i32)'
    >>> print(format_prompt("Return 2.", "i32 @two()", [("Return 1.", "define i8 @one() {\\n  ret i8 1\\n}")]))
    Return 1.
    i8 @_()
    {
      ret i8 1
    }
    <BLANKLINE>
    Return 2.
    i32 @two()

    ```
    """
    known = [f"{wording}\n{_serialize_known(ir, signature is not None)}\n\n" for wording, ir in reversed(memory)]
    return "".join(known) + (f"{prompt}\n{signature}" if signature else prompt)


def encode_prompt(
    prompt: str,
    signature: str | None,
    memory: Sequence[Known],
    encode: Callable[[str], list[int]],
    max_length: int,
) -> list[int]:
    """Return the tokens of the model's input text, with as much of the memory as the model may read.

    If the text is too long, the least near programs are left out. The request is never cut, even if it is too long by
    itself.

    Args:
        prompt, signature, memory: as for `format_prompt`.
        encode (`Callable`): returns the tokens of a text.
        max_length (`int`): maximum number of tokens.
    """
    for count in range(len(memory), 0, -1):
        tokens = encode(format_prompt(prompt, signature, memory[:count]))
        if len(tokens) <= max_length:
            return tokens
    return encode(format_prompt(prompt, signature))


def _serialize_known(ir: str, with_signature: bool) -> str:
    match = _EXTERNAL.search(ir)
    if match is None:
        allowed = "a module that defines a function for others to call"
        raise ValueError(f"the memory holds {ir[:60]!r}; allowed: {allowed}; build the index again")
    name = match[1].removeprefix("@").strip('"')
    if not with_signature:
        return serialize(ir, name)
    signature = signature_of(ir, name)
    return f"{_rename(signature, match[1], PLACEHOLDER)}\n{serialize(ir, name, signature)}"


def question_key(prompt: str, signature: str | None) -> bytes:
    """Return the key of a request, 16 bytes. Requests with equal keys are the same request.

    The builder gives each key one answer only; the figures compute the exact-match ceiling from the keys.
    """
    return _digest(format_prompt(prompt, signature))


def program_key(ir: str, entry_point: str) -> bytes:
    """Return the key of a program. Programs with equal keys are the same program, and are in one split.

    Args:
        ir (`str`): a canonical module.
        entry_point (`str`): name of its entry point; programs that differ only in this name have equal keys.

    Returns:
        `bytes`: 16 bytes.

    Raises:
        `ValueError`: as `serialize`.
    """
    return _digest(serialize(ir, entry_point))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def signature_of(ir: str, entry_point: str) -> str:
    """Return the signature of a function that a canonical module defines.

    ```python
    >>> signature_of("define i32 @gcd(i32 %0, i32 %1) {\\n  ret i32 %0\\n}", "gcd")
    'i32 @gcd(i32, i32)'

    ```

    Raises:
        `ValueError`: if the module does not define the function.
    """
    for match in _DEFINITION.finditer(ir):
        if match["name"] == entry_point:
            return re.sub(r" %\d+(?=[,)])", "", match["signature"])
    raise ValueError(f"the module defines no function @{entry_point}")


def serialize(ir: str, entry_point: str, signature: str | None = None) -> str:
    """Return the model's target text for canonical IR.

    Args:
        ir (`str`): a canonical module.
        entry_point (`str`): name of the requested function, without the `@`.
        signature (`str`, *optional*): the request's signature, if it has one.

    Raises:
        `ValueError`: if the module already uses the placeholder `@_`.

    ```python
    >>> serialize("define i32 @one() {\\n  ret i32 1\\n}", "one", "i32 @one()")
    '{\\n  ret i32 1\\n}'

    ```
    """
    if PLACEHOLDER in _NAME.findall(ir):
        raise ValueError("the module defines or calls a function named `_`; this name is the placeholder; rename it")
    if signature:
        header = _define_line(signature)
        ir = "\n".join("{" if line == header else line for line in ir.split("\n"))
    return _rename(ir, "@" + entry_point, PLACEHOLDER)


def deserialize(text: str, entry_point: str | None, signature: str | None = None) -> str:
    """Return the IR for a model's text; the entry point is called `f` if the request does not name it."""
    text = _rename(text, PLACEHOLDER, "@" + (entry_point or DEFAULT_ENTRY_POINT))
    if not signature:
        return text
    header = _define_line(signature)
    return "\n".join(header if line == "{" else line for line in text.split("\n"))


def _define_line(signature: str) -> str:
    parsed = parse_signature(signature)
    parameters = (f"{type_} %{index}" for index, type_ in enumerate(parsed.parameters))
    return f"define {parsed.returns} @{parsed.name}({', '.join(parameters)}) {{"


def rename_entry_point(text: str, old: str, new: str) -> str:
    """Return IR or a signature with another name of the function; both names without `@`."""
    return _rename(text, f"@{old}", f"@{new}")


def _rename(ir: str, old: str, new: str) -> str:
    return _NAME.sub(lambda match: new if match[0] == old else match[0], ir)


def get_target(row: Row) -> str:
    """Return the text that the model is to write for a row.

    Raises:
        `ValueError`: if the row has no completion.
    """
    completion = row.get("completion")
    if completion is None:
        raise ValueError(
            f"row {row['task_id']!r} has no completion; a row to train on needs one; add it, or leave out the row"
        )
    return serialize(completion, row["entry_point"], row.get("signature"))
