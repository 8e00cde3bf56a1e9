"""Structs that are passed by value, which the types of IR no longer show.

Clang passes `struct ratio { int num, den; }` as one `i64`, and a larger struct as a pointer. Random arguments for such
a parameter are random bits, and a request says nothing about their layout.
"""

import re

_HEAD = re.compile(r"%[-\w$.]*\.coerce\d*\b|\b(?:byval|sret)\(")  # clang's names, and its attributes
_STRUCT = re.compile(r"^[ \t]+(?P<name>%\S+) = alloca (?:%|\{|<\{)", re.MULTILINE)
_FIELD = re.compile(r"^[ \t]+(?P<name>%\S+) = getelementptr [^\n]*?, ptr (?P<of>%[^\s,]+)", re.MULTILINE)
_STORE = re.compile(r"^[ \t]+store \S+ (?P<value>%[^\s,]+), ptr (?P<to>%[^\s,]+)", re.MULTILINE)
_LOAD = re.compile(r"^[ \t]+(?P<name>%\S+) = load [^\s,]+, ptr (?P<of>%[^\s,]+)", re.MULTILINE)
_RETURN = re.compile(r"^[ \t]+ret \S+ (?P<value>%[^\s,]+)", re.MULTILINE)
_NAMED_RESULT = re.compile(r"^[ \t]+%retval = alloca (?:%|\{|<\{|\[)", re.MULTILINE)


def passes_struct(function: str) -> bool:
    """Say whether a function takes or returns a struct by value.

    The signs are the names and attributes that clang gives such parameters; a parameter that is stored in a local
    struct right away; and a result that is read from a local struct as a whole. Optimised IR may show none of them.

    Args:
        function (`str`): the definition of a function as clang or LLVM prints it.
    """
    head, _, body = function.partition("\n")
    if _HEAD.search(head) or _NAMED_RESULT.search(body):
        return True
    structs = set(_STRUCT.findall(body))
    if not structs:
        return False
    parameters = set(re.findall(r"%[-\w$.]+(?=[,)])", head))
    fields = structs | {match["name"] for match in _FIELD.finditer(body) if match["of"] in structs}
    if any(match["value"] in parameters and match["to"] in fields for match in _STORE.finditer(body)):
        return True
    whole = {match["name"] for match in _LOAD.finditer(body) if match["of"] in structs}
    return any(match["value"] in whole for match in _RETURN.finditer(body))


def find_definition(module: str, symbol: str) -> str:
    """Return the definition of a function in the text of a module; empty if there is none."""
    match = re.search(rf"^define [^\n]*?@{re.escape(symbol)}\(", module, re.MULTILINE)
    if match is None:
        return ""
    end = module.find("\n}", match.start())
    return module[match.start() : end + 2 if end >= 0 else None]
