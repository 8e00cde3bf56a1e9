"""Identifiers of LLVM IR, as regular expressions (https://llvm.org/docs/LangRef.html#identifiers)."""

import re

NAME = r'(?:"[^"]*"|[-\w$.]+)'  # without the `@` or `%`, in quotes or not
GLOBAL = f"@{NAME}"  # a function or variable
LOCAL = f"%{NAME}"  # a value, a block or a type

_DEFINED = re.compile(rf"^\s*define\b[^\n@]*@({NAME})\(", re.MULTILINE)


def defined_functions(text: str) -> list[str]:
    """Return the names of the functions that a text defines, in order, without `@` and quotes.

    ```python
    >>> defined_functions('declare void @g()\\ndefine range(i32 0, 2) i32 @f(i1 %x) {\\n  unreachable\\n}')
    ['f']

    ```
    """
    return [name.strip('"') for name in _DEFINED.findall(text)]
