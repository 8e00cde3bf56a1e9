"""What a model reads and writes: the request as one text, and canonical IR without what the signature says already.

The entry point's name is the caller's choice, so the model writes `@_` for it; and where the request has a signature,
the line `define i32 @gcd(i32 %0, i32 %1) {` follows from it, so the model writes `{`. `deserialize` puts both back:
`deserialize(serialize(ir, name, signature), name, signature) == ir` for every canonical module; a dataset with a
row for which that does not hold is refused.
"""

import re

from t2l.llvm import parse_signature

PLACEHOLDER = "@_"
DEFAULT_ENTRY_POINT = "f"
_NAME = re.compile(r"@(?:\"[^\"]*\"|[-\w$.]+)")


def format_prompt(prompt: str, signature: str | None) -> str:
    """The model's input.

    ```python
    >>> format_prompt("Add a and b.", "i32 @add(i32, i32)")
    'Add a and b.\\ni32 @add(i32, i32)'

    ```
    """
    return f"{prompt}\n{signature}" if signature else prompt


def signature_of(ir: str, entry_point: str) -> str:
    """The signature of a function that canonical IR defines.

    ```python
    >>> signature_of("define i32 @gcd(i32 %0, i32 %1) {\\n  ret i32 %0\\n}", "gcd")
    'i32 @gcd(i32, i32)'

    ```

    Raises:
        `ValueError`: if the module does not define it.
    """
    for line in ir.splitlines():
        match = re.match(rf"define (?:internal )?(\S.*? @{re.escape(entry_point)}\(.*\)) \{{", line)
        if match:
            return re.sub(r" %\d+(?=[,)])", "", match[1])
    raise ValueError(f"the module defines no function @{entry_point}")


def serialize(ir: str, entry_point: str, signature: str | None = None) -> str:
    """Canonical IR as the model's target text.

    Args:
        ir (`str`): a canonical module.
        entry_point (`str`): the function asked for, without the `@`.
        signature (`str`, *optional*): as in the request.

    Raises:
        `ValueError`: if the module already uses the placeholder `@_`.

    ```python
    >>> serialize("define i32 @one() {\\n  ret i32 1\\n}", "one", "i32 @one()")
    '{\\n  ret i32 1\\n}'

    ```
    """
    if PLACEHOLDER in _NAME.findall(ir):
        raise ValueError("the module defines or calls a function named `_`; rename it: that name is the placeholder")
    if signature:
        head = _define_line(signature)
        ir = "\n".join("{" if line == head else line for line in ir.split("\n"))
    return _rename(ir, "@" + entry_point, PLACEHOLDER)


def deserialize(text: str, entry_point: str | None, signature: str | None = None) -> str:
    """The model's text as IR; without a name the function is called `f`."""
    text = _rename(text, PLACEHOLDER, "@" + (entry_point or DEFAULT_ENTRY_POINT))
    if not signature:
        return text
    head = _define_line(signature)
    return "\n".join(head if line == "{" else line for line in text.split("\n"))


def _define_line(signature: str) -> str:
    parsed = parse_signature(signature)
    parameters = (f"{kind} %{index}" for index, kind in enumerate(parsed.parameters))
    return f"define {parsed.returns} @{parsed.name}({', '.join(parameters)}) {{"


def _rename(ir: str, old: str, new: str) -> str:
    return _NAME.sub(lambda match: new if match[0] == old else match[0], ir)
