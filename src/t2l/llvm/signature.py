"""The type of an entry point, written as in LLVM IR: `i32 @gcd(i32, i32)`."""

import re
from dataclasses import dataclass

_SIGNATURE = re.compile(r'(?P<returns>[^@]+?) @(?P<name>"[^"]+"|[-\w$.]+)\((?P<parameters>.*)\)')
_SCALAR = re.compile(r"i([1-9]\d*)|float|double|ptr")


@dataclass(frozen=True)
class Signature:
    """A function's name and type.

    Args:
        name (`str`): the name, without the `@`.
        returns (`str`): the LLVM type of the result, or `void`.
        parameters (`tuple[str, ...]`): the LLVM types of the parameters.
    """

    name: str
    returns: str
    parameters: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.returns} @{self.name}({', '.join(self.parameters)})"

    @property
    def function_type(self) -> str:
        """The type without the name, as LLVM writes it: `"i32 (i32, i32)"`."""
        return f"{self.returns} ({', '.join(self.parameters)})"

    def unsupported_type(self) -> str | None:
        """Return the first type that the sandbox cannot pass or return, if any; `ptr` can be passed, not returned."""
        for type_ in self.parameters:
            if not is_scalar(type_):
                return type_
        if self.returns != "void" and (self.returns == "ptr" or not is_scalar(self.returns)):
            return self.returns
        return None


def is_scalar(type_: str) -> bool:
    """Say whether the sandbox can pass a value of this LLVM type: `i1` to `i64`, `float`, `double` or `ptr`."""
    match = _SCALAR.fullmatch(type_)
    return match is not None and int(match[1] or 1) <= 64


def parse_signature(text: str) -> Signature:
    """Read `"i32 @gcd(i32, i32)"`.

    Raises:
        `ValueError`: if the text does not have that form.

    ```python
    >>> parse_signature("i32 @gcd(i32, i32)")
    Signature(name='gcd', returns='i32', parameters=('i32', 'i32'))

    ```
    """
    match = _SIGNATURE.fullmatch(text.strip())
    if not match:
        raise ValueError(f"signature {text!r} given; write it as in LLVM IR: 'i32 @gcd(i32, i32)'")
    return Signature(match["name"].strip('"'), match["returns"], tuple(split_types(match["parameters"])))


def split_types(text: str) -> list[str]:
    """Split a comma-separated list of types; commas inside brackets belong to one type."""
    types, depth = [""], 0
    for char in text:
        depth += (char in "([{<") - (char in ")]}>")
        if char == "," and depth == 0:
            types.append("")
        else:
            types[-1] += char
    return [type_.strip() for type_ in types] if text.strip() else []
