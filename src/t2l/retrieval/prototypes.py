"""What a C prototype says about the elements of its pointers; LLVM's type of all of them is `ptr`."""

import re

_LITTLE = {"const", "volatile", "restrict", "__restrict", "__restrict__", "signed", "unsigned", "static", "register"}
_ELEMENTS = {
    "char": "i8",
    "short": "i16",
    "short int": "i16",
    "int16_t": "i16",
    "uint16_t": "i16",
    "int": "i32",
    "": "i32",  # `unsigned *`
    "int32_t": "i32",
    "uint32_t": "i32",
    "long": "i64",
    "long int": "i64",
    "long long": "i64",
    "long long int": "i64",
    "int64_t": "i64",
    "uint64_t": "i64",
    "size_t": "i64",
    "ptrdiff_t": "i64",
    "float": "float",
    "double": "double",
}
_PARAMETER = re.compile(r"(?P<type>[\w\s]*?)(?:\*(?P<rest>[\w\s]*?)\b(?P<name>\w+)|\s(?P<array>\w+)\s*\[[^\]]*\])\s*")


def find_elements(text: str) -> dict[str, str]:
    """Return the LLVM type of the elements of a C function's pointers and arrays, by the parameter's name.

    Structs, pointers to pointers and unknown names of types are left out, and so are bytes that are no `char`: where
    only the element is known, `i8` stands for a string.

    Args:
        text (`str`): the definition.

    ```python
    >>> find_elements("int f(const double *a, char s[], struct node *p, int n) { return 0; }")
    {'a': 'double', 's': 'i8'}

    ```
    """
    head = re.search(r"\w\s*\(([^()]*)\)[^(){]*\{", text)
    found = {}
    for parameter in head[1].split(",") if head else ():
        match = _PARAMETER.fullmatch(parameter)
        words = re.findall(r"\w+", match["type"]) if match else []
        type_ = " ".join(word for word in words if word not in _LITTLE)
        if match and type_ in _ELEMENTS and not (type_ == "char" and {"signed", "unsigned"} & set(words)):
            found[match["name"] or match["array"]] = _ELEMENTS[type_]
    return found
