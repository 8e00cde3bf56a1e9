"""Drop `align` from a statement if it equals the ABI alignment of the type on x86-64."""

import re

_ABI_ALIGNMENT = {"i1": 1, "i8": 1, "i16": 2, "half": 2, "i32": 4, "float": 4, "i64": 8, "double": 8, "ptr": 8}
_ABI_ALIGNMENT |= {"i128": 16, "fp128": 16}
_ALIGNED = re.compile(r"(?P<head>.*), align (?P<align>\d+)")
_TYPED = re.compile(
    r"\s*(?:(?:%[-\w.$]+ = )?(?:load|alloca|store)(?: volatile)? (?P<type>.*)"
    r"|@\S+ = .*?\b(?:constant|global) (?P<global_type>.*))"
)


def drop_default_alignment(line: str) -> str:
    """Return a statement without its `, align N`, if LLVM assumes the same alignment without it.

    ```python
    >>> drop_default_alignment("%2 = load i32, ptr %0, align 4"), drop_default_alignment("store i8 0, ptr %0, align 4")
    ('%2 = load i32, ptr %0', 'store i8 0, ptr %0, align 4')

    ```
    """
    if ", align " not in line or not (match := _ALIGNED.fullmatch(line)):
        return line
    typed = _TYPED.match(match["head"])
    if typed and abi_alignment(typed["type"] or typed["global_type"]) == int(match["align"]):
        return match["head"]
    return line


def abi_alignment(text: str) -> int | None:
    """Return the ABI alignment on x86-64, in bytes, of the type at the start of `text`.

    For a type that is not known here, such as a named struct, return `None`.

    ```python
    >>> abi_alignment("[4 x i32], ptr %1"), abi_alignment("<4 x i32> zeroinitializer"), abi_alignment("%T0, ptr %1")
    (4, 16, None)

    ```
    """
    text = text.strip()
    while array := re.match(r"\[\d+ x (.*)", text):
        text = array[1]
    if vector := re.match(r"<(\d+) x (\w+)>", text):
        element = _ABI_ALIGNMENT.get(vector[2])
        if element is None or vector[2] == "i1":
            return None
        return 1 << (int(vector[1]) * element - 1).bit_length()
    if text.startswith("<{"):
        return 1
    if text.startswith("{"):
        fields = [abi_alignment(field) or 0 for field in _fields(text)]
        return max(fields, default=1) if all(fields) else None
    word = re.match(r"\w+", text)
    return _ABI_ALIGNMENT.get(word[0]) if word else None


def _fields(text: str) -> list[str]:
    """Return the field types of the literal struct type at the start of `text`."""
    fields, depth, start = [], 0, 1
    for position, char in enumerate(text):
        if char in "{[<(":
            depth += 1
        elif char in "}]>)":
            depth -= 1
        if (char == "," and depth == 1) or (char == "}" and depth == 0):
            fields.append(text[start:position])
            start = position + 1
        if depth == 0:
            break
    return fields
